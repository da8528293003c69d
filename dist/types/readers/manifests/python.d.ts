import { type ManifestFormat } from './format.ts';
/** requirements.txt of pip, constraints included; `-r other.txt` is a file of its own. */
export declare function requirements(development: boolean): ManifestFormat;
/** pyproject.toml: PEP 621, PEP 735, Poetry, PDM and uv. */
export declare const pyproject: ManifestFormat;
/** Pipfile of pipenv. */
export declare const pipfile: ManifestFormat;
/** poetry.lock, uv.lock and pdm.lock. */
export declare const pythonLock: ManifestFormat;
