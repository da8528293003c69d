import type { IncludeFact } from '../facts.ts';
import { defineRule, type Rule, type Violation } from './rule.ts';
import { worstOf } from './support/violations.ts';
import { placeOf } from './support-server/places.ts';

export const policyInclude: Rule = defineRule({
  id: 'policy-include',
  title: 'Included files that were not read',
  severity: 'warning',
  grades:
    'A note for absolute paths, which lead to the machine that the configuration is made for, and for files that are not there.',
  controls: [],
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaults: {},
  why: `What stands in a file that was not read was not judged: it may open what the files around it close. Nothing outside of the scanned
directory is ever opened, also not through links and \`..\`: a pull request could otherwise have the tool read what it pleases.`,
  mend: 'Keep the included file in the repository, or scan from a directory that holds it.',
  unknown: 'Includes whose path a template fills in are passed over.',
  bad: [
    {
      title: 'Out of the repository',
      files: { 'postgresql.conf': "include '../../shared/postgresql.conf' # warning\n" },
    },
    {
      title: 'A path of the machine',
      files: { 'postgresql.conf': "include_if_exists '/etc/postgresql/extra.conf' # note\n" },
    },
  ],
  good: [
    {
      title: 'In the repository',
      files: { 'postgresql.conf': "include 'extra.conf'\n", 'extra.conf': 'port = 5433\n' },
    },
    {
      title: 'May be missing',
      files: { 'postgresql.conf': "include_if_exists 'local.conf'\nport = 5432\n" },
    },
  ],
  check: (model) => worstOf(model.facts.flatMap((fact) => (fact.kind === 'include' ? [judge(fact)] : []))),
});

/** Of settings files it is `server-setting` that speaks; what a compose file mounts may be made before it is run. */
const MISSING = ' Where the server does not have it either, the file with this line does not load.';

function judge(fact: IncludeFact): Violation {
  const absolute = /^(?:[/~]|[A-Za-z]:[\\/])/.test(fact.target);
  const mild = fact.status === 'missing' || (fact.status === 'outside-root' && absolute);
  const target = fact.target.length > 120 ? `${fact.target.slice(0, 120)}…` : fact.target;
  return {
    severity: mild ? 'note' : 'warning',
    message: `\`${target}\` ${reason(fact, absolute)}: what it says was not judged.${fact.status === 'missing' && fact.directive !== 'volumes' ? MISSING : ''}`,
    origin: placeOf(fact),
    subject: `${fact.directive} ${fact.target}`,
  };
}

function reason({ status }: IncludeFact, absolute: boolean): string {
  switch (status) {
    case 'outside-root':
      return absolute
        ? 'is a path of the machine, not of the repository'
        : 'leads out of the scanned directory and was not opened';
    case 'missing':
      return 'is not in the repository';
    case 'unreadable':
      return 'cannot be read';
    default:
      return 'is included more deeply, or more often, than is followed';
  }
}
