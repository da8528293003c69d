import type { Reader } from '../reader.ts';
/**
 * What the image's variable `GITLAB_OMNIBUS_CONFIG` holds, a `gitlab.rb` as well (omnibus-gitlab, docker/assets/gitlab.rb), in
 * compose files, manifests of Kubernetes and values of charts. Everything else is for `rest`.
 */
export declare function omnibusReader(rest: Reader): Reader;
