import type { Fact } from '../../facts.ts';
import { withoutParts } from '../frameworks/fullest.ts';
import type { PlatformFile, PlatformReader } from '../frameworks/platform-file.ts';
import { actionsFacts } from './actions.ts';
import { ansibleFacts } from './ansible.ts';
import { azureFacts } from './azure.ts';
import { bitbucketFacts } from './bitbucket.ts';
import { bitnamiFacts } from './bitnami.ts';
import { commandFacts } from './commands.ts';
import { heldFileFacts } from './held-files.ts';
import { heldPemFacts } from './held-pem.ts';
import { kubernetesFacts } from './kubernetes.ts';
import { kustomizeFacts } from './kustomize.ts';
import { operatorFacts } from './operators.ts';
import { patroniFacts } from './patroni.ts';
import { pipelineFacts } from './pipelines.ts';

const PLATFORMS: readonly PlatformReader[] = [
  operatorFacts,
  patroniFacts,
  heldFileFacts,
  heldPemFacts,
  kubernetesFacts,
  kustomizeFacts,
  actionsFacts,
  ansibleFacts,
  pipelineFacts,
  azureFacts,
  bitbucketFacts,
  bitnamiFacts,
  commandFacts,
];

/** What all platforms make of a file, each connection once. */
export function platformFacts(file: PlatformFile): readonly Fact[] {
  return withoutParts(PLATFORMS.flatMap((platform) => [...platform(file)]));
}
