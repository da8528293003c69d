import { type ManifestFormat } from './format.ts';
/** pom.xml: `<dependency>` with group, artifact and perhaps version, in any order; properties are left as they are. */
export declare const pom: ManifestFormat;
/** build.gradle, build.gradle.kts and libs.versions.toml: coordinates in quotes, `'org.postgresql:postgresql:42.7.3'`. */
export declare const gradle: ManifestFormat;
