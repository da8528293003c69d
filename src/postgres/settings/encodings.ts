/** Names of encodings, as encnames.c spells them, and what else each is called (letters and digits only, lower case). */
const ENCODINGS: Readonly<Record<string, string>> = {
  BIG5: 'big5 win950 windows950',
  EUC_CN: 'euccn',
  EUC_JIS_2004: 'eucjis2004',
  EUC_JP: 'eucjp',
  EUC_KR: 'euckr',
  EUC_TW: 'euctw',
  GB18030: 'gb18030',
  GBK: 'gbk win936 windows936',
  ISO_8859_5: 'iso88595',
  ISO_8859_6: 'iso88596',
  ISO_8859_7: 'iso88597',
  ISO_8859_8: 'iso88598',
  JOHAB: 'johab',
  KOI8R: 'koi8 koi8r',
  KOI8U: 'koi8u',
  LATIN1: 'latin1 iso88591',
  LATIN10: 'latin10 iso885916',
  LATIN2: 'latin2 iso88592',
  LATIN3: 'latin3 iso88593',
  LATIN4: 'latin4 iso88594',
  LATIN5: 'latin5 iso88599',
  LATIN6: 'latin6 iso885910',
  LATIN7: 'latin7 iso885913',
  LATIN8: 'latin8 iso885914',
  LATIN9: 'latin9 iso885915',
  MULE_INTERNAL: 'muleinternal',
  SHIFT_JIS_2004: 'shiftjis2004',
  SJIS: 'sjis mskanji shiftjis win932 windows932',
  SQL_ASCII: 'sqlascii',
  UHC: 'uhc win949 windows949',
  UTF8: 'utf8 unicode',
  WIN1250: 'win1250 windows1250',
  WIN1251: 'win1251 windows1251 win',
  WIN1252: 'win1252 windows1252',
  WIN1253: 'win1253 windows1253',
  WIN1254: 'win1254 windows1254',
  WIN1255: 'win1255 windows1255',
  WIN1256: 'win1256 windows1256',
  WIN1257: 'win1257 windows1257',
  WIN1258: 'win1258 windows1258 abc tcvn tcvn5712 vscii',
  WIN866: 'win866 windows866 alt',
  WIN874: 'win874 windows874',
};

/** Names of NAMEDATALEN bytes and more are none. */
const LONGEST = 63;

let names: ReadonlyMap<string, string> | null = null;

/**
 * The encoding of a name, in PostgreSQL's spelling; null for none (pg_char_to_encoding of encnames.c: of the name only its
 * ASCII letters and digits count). `UNICODE`, spelt so, stays what it is.
 */
export function encodingNamed(text: string): string | null {
  if (text === 'UNICODE') return text;
  if (text.length > LONGEST) return null;
  names ??= new Map(Object.entries(ENCODINGS).flatMap(([name, all]) => all.split(' ').map((one) => [one, name])));
  return names.get(text.replace(/[^A-Za-z0-9]/g, '').toLowerCase()) ?? null;
}
