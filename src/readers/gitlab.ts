import { gitlabFacts, isGitlab } from './gitlab/facts.ts';
import type { Reader } from './reader.ts';

/**
 * `gitlab.rb` of GitLab's Linux package: the external database that it connects to (`gitlab_rails['db_host']`), and of the bundled
 * server the parameters and the records of pg_hba.conf, in the order of the package's template
 * (omnibus-gitlab, files/gitlab-cookbooks/postgresql: templates/default/pg_hba.conf.erb, attributes/default.rb). What is not
 * stated there has defaults of GitLab's own. Everything else is for `rest`.
 */
export function gitlabReader(rest: Reader): Reader {
  return {
    kinds: ['source'],
    *read(file, context) {
      if (/(?:^|\/)gitlab[\w.-]*\.rb(?:\.[\w.-]+)?$/i.test(file.path) && isGitlab(file.text)) {
        yield* gitlabFacts(file, context);
      }
      yield* rest.read(file, context);
    },
  };
}
