import type { PgMajor } from '../versions.ts';
import { splitIdentifiers } from './lists.ts';

/**
 * A value of DateStyle as the server keeps it (`ISO, MDY`), or the DETAIL of its refusal (check_datestyle of variable.c): one
 * output style and one order of the fields at most. What the text does not name stays as it is in `current`.
 */
export function readDateStyle(
  text: string,
  major: PgMajor,
  current = 'ISO, MDY',
): { readonly value: string } | { readonly detail: string } {
  const words = splitIdentifiers(text);
  if (words === null) return { detail: 'List syntax is invalid.' };
  const styles = new Set<string>();
  const orders = new Set<string>();
  let germanOrder = false;
  for (const word of words) {
    const upper = word.toUpperCase();
    if (upper === 'ISO' || upper === 'SQL') styles.add(upper);
    else if (upper.startsWith('POSTGRES')) styles.add('Postgres');
    else if (upper === 'GERMAN') {
      styles.add('German');
      germanOrder = orders.size === 0;
    } else if (upper === 'YMD') orders.add(upper);
    else if (upper === 'DMY' || upper.startsWith('EURO')) orders.add('DMY');
    else if (upper === 'MDY' || upper === 'US' || upper.startsWith('NONEURO')) orders.add('MDY');
    else if (upper === 'DEFAULT') germanOrder = false;
    else return { detail: `Unrecognized key word: "${word}".` };
  }
  if (styles.size > 1 || orders.size > 1) {
    return { detail: `Conflicting "${major >= 18 ? 'DateStyle' : 'datestyle'}" specifications.` };
  }
  const [styleNow = 'ISO', orderNow = 'MDY'] = current.split(', ');
  const [style = styleNow] = styles;
  const [order = germanOrder ? 'DMY' : orderNow] = orders;
  return { value: `${style}, ${order}` };
}
