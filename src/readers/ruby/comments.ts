const END = /^__END__\r?$/m;

/** A program of Ruby with blanks in place of its comments between `=begin` and `=end`, and of what comes after `__END__`. Linear. */
export function withoutBlocks(text: string): string {
  const last = END.exec(text)?.index ?? text.length;
  let shown = '';
  let at = 0;
  while (at < last) {
    const begin = lineAt(text, '=begin', at);
    if (begin < 0 || begin >= last) break;
    const close = lineAt(text, '=end', begin);
    const end = close < 0 ? last : Math.min(close, last);
    shown += text.slice(at, begin) + blank(text.slice(begin, end));
    at = end;
  }
  return shown + text.slice(at, last) + blank(text.slice(Math.max(at, last)));
}

/** Where a line begins with a word, at an offset or behind it; -1 for nowhere. */
function lineAt(text: string, word: string, from: number): number {
  if (from === 0 && text.startsWith(word)) return 0;
  const found = text.indexOf(`\n${word}`, Math.max(0, from - 1));
  return found < 0 ? -1 : found + 1;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
