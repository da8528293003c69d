import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  UsageError,
  errorCode,
  git,
  listByGit
} from "./cli-chunk-K7LQBMEM.js";
import {
  Collector,
  OpenedFiles,
  PROGRAM_NEEDLES,
  RULES,
  checkCollection,
  compareText,
  lockedReadingBy,
  memoryTree,
  parseBaseline,
  readingBy,
  writeBaseline
} from "./cli-chunk-S67K22IZ.js";
import {
  SOURCE_ENDINGS,
  classifyName
} from "./cli-chunk-BAYGPS22.js";
import {
  SEVERITIES,
  mergeLayers
} from "./cli-chunk-B22XC3LR.js";
import {
  PolicyError,
  nearest
} from "./cli-chunk-KU5RNSRY.js";
import {
  hbaReader,
  identReader,
  settingsReader
} from "./cli-chunk-Z4KQPC6P.js";
import {
  textOf
} from "./cli-chunk-LAKMBNSV.js";
import {
  BY_BYTES,
  readersByKind
} from "./cli-chunk-QIP2UITV.js";
import {
  __commonJS,
  __toESM
} from "./cli-chunk-MQ3GVKY5.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER2 = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER2}(\\d+)${PLACEHOLDER2}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER2 || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER2}${sources.push(source) - 1}${PLACEHOLDER2}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut2 = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut2 < 0 ? EMPTY : path.slice(0, cut2 + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/cli/commands/check.ts
import { existsSync as existsSync5, readFileSync as readFileSync6, realpathSync as realpathSync6, writeFileSync as writeFileSync2 } from "node:fs";
import { relative as relative4, resolve as resolve5, sep as sep6 } from "node:path";

// src/files/decode.ts
import { isUtf8 } from "node:buffer";
function looksBinary(start) {
  return start.includes(0) && !hasUtf16Mark(start);
}
var GIT_CRYPT = Buffer.from("\0GITCRYPT\0");
function isSealed(bytes) {
  return bytes.subarray(0, GIT_CRYPT.length).equals(GIT_CRYPT);
}
function hasUtf16Mark(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return bytes.subarray(2).toString("utf16le");
  if (bytes[0] === 254 && bytes[1] === 255) {
    const even = bytes.subarray(2, bytes.length - bytes.length % 2);
    return Buffer.from(even).swap16().toString("utf16le");
  }
  return isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
}

// src/files/disk-tree.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync as readdirSync2,
  readSync,
  realpathSync,
  statSync as statSync2
} from "node:fs";
import { join as join2, resolve, sep as sep2 } from "node:path";

// src/files/list.ts
var import_ignore = __toESM(require_ignore(), 1);
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
var NEVER = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules"]);
var MANY = 1500;
var LARGE_INDEX = 100 * MANY;
async function listFiles(root, needles, begun = null) {
  const early = indexBytes(root) >= LARGE_INDEX ? searchByGit(root, needles) : null;
  const listed2 = await (begun ?? listByGit(root));
  if (listed2 === null) {
    const paths = listByWalk(root).sort(compareText);
    return { paths, known: new Set(paths), lacks: () => false, searched: Promise.resolve() };
  }
  const known = new Set(listed2.tracked);
  for (const path of listed2.others) known.add(path);
  const search = early ?? (listed2.tracked.length >= MANY ? searchByGit(root, needles) : Promise.resolve(null));
  let lacking = /* @__PURE__ */ new Set();
  return {
    paths: [...known].sort(compareText),
    known,
    lacks: (path) => lacking.has(path),
    searched: search.then((holding) => {
      if (holding !== null) lacking = new Set(listed2.regular.filter((path) => !holding.has(path)));
    })
  };
}
async function searchByGit(root, needles) {
  const out = await git(root, [
    ...["grep", "-l", "-z", "-F", "--no-textconv", "--no-color", "--no-recurse-submodules"],
    ...needles.flatMap((needle) => ["-e", needle]),
    "--",
    ...[...SOURCE_ENDINGS].map((ending) => `*.${ending}`)
  ]);
  return out === null ? null : new Set(out.split("\0"));
}
function indexBytes(root) {
  return statSync(join(root, ".git/index"), { throwIfNoEntry: false })?.size ?? 0;
}
function listByWalk(root) {
  const files = [];
  const walk = (directory, inherited) => {
    let entries;
    try {
      entries = readEntries(join(root, directory));
    } catch {
      return;
    }
    let rules = inherited;
    if (entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) {
      const text = readFileSync(join(root, directory, ".gitignore"), "utf8");
      rules = [...inherited, { base: directory, rules: (0, import_ignore.default)().add(text) }];
    }
    for (const entry of entries) {
      const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
      const isDirectory = entry.isDirectory();
      if (isDirectory && NEVER.has(entry.name)) continue;
      const out = rules.some(({ base, rules: own }) => {
        const relative5 = base === "" ? path : path.slice(base.length + 1);
        return own.ignores(isDirectory ? `${relative5}/` : relative5);
      });
      if (out) continue;
      if (isDirectory) walk(path, rules);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  };
  walk("", []);
  return files;
}
function readEntries(directory) {
  return readdirSync(directory, { withFileTypes: true });
}

// src/files/within.ts
import { sep } from "node:path";
function isWithin(directory, path) {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

// src/files/disk-tree.ts
var DEFAULT_MAX_BYTES = 1024 * 1024;
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var FLAGS = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);
var OUTSIDE = { status: "outside-root", detail: "a link leads out of the scanned directory" };
var NO_MATCH = { status: "no-match" };
var NOT_A_FILE = { status: "not-a-file", detail: "not a regular file" };
var SMALL = 64 * 1024;
var SNIFF = 8e3;
async function openDiskTree(root, options, needles, begun = null) {
  return diskTree(root, options, await listFiles(realpathSync(root), needles, begun), needles);
}
function diskTree(root, options, listing, asked) {
  const realRoot = realpathSync(root);
  const buffer = Buffer.allocUnsafe(options.maxBytes + 1);
  const directories = /* @__PURE__ */ new Map();
  function realDirectory(path) {
    const known = directories.get(path);
    if (known !== void 0) return known;
    let real = null;
    try {
      real = within(realpathSync.native(path === "" ? realRoot : join2(realRoot, path)));
    } catch {
      real = join2(realRoot, path);
    }
    directories.set(path, real);
    return real;
  }
  function within(real) {
    return isWithin(realRoot, real) ? real : null;
  }
  function relativePath(real) {
    const path = real.slice(realRoot.length + 1);
    return sep2 === "/" ? path : path.split(sep2).join("/");
  }
  function placeOf2(path) {
    const cut2 = path.lastIndexOf("/");
    const directory = realDirectory(cut2 < 0 ? "" : path.slice(0, cut2));
    return directory === null ? null : directory + sep2 + path.slice(cut2 + 1);
  }
  function open(path) {
    const full = placeOf2(path);
    if (full === null) return OUTSIDE;
    try {
      if (NO_FOLLOW === 0 && lstatSync(full).isSymbolicLink()) return openLink(full);
      return { descriptor: openSync(full, FLAGS), full };
    } catch (error) {
      return isLinkError(error) ? openLink(full) : failure(error);
    }
  }
  function openLink(full) {
    try {
      const real = within(realpathSync(full));
      if (real === null) return OUTSIDE;
      return { descriptor: openSync(real, FLAGS), full: real };
    } catch (error) {
      return failure(error);
    }
  }
  function fill(descriptor2) {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(descriptor2, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
      if (count < SMALL) break;
    }
    return length;
  }
  function load(path, wanted, by) {
    const opened = open(path);
    if ("status" in opened) return opened;
    const { descriptor: descriptor2, full } = opened;
    try {
      const length = fill(descriptor2);
      if (length === 0 && !fstatSync(descriptor2).isFile()) return NOT_A_FILE;
      if (length > options.maxBytes) {
        const { size } = fstatSync(descriptor2);
        return { status: "too-large", detail: `${size} bytes, more than the ${options.maxBytes} that are read` };
      }
      const bytes = buffer.subarray(0, length);
      if (wanted !== null && !wanted.test(hasUtf16Mark(bytes) ? decode(bytes) : bytes.toString("latin1")))
        return NO_MATCH;
      if (by === "server" && !isSealed(bytes)) return { status: "read", path: relativePath(full), text: textOf(bytes) };
      if (looksBinary(bytes.subarray(0, SNIFF))) return { status: "binary", detail: "not text" };
      return { status: "read", path: relativePath(full), text: decode(bytes) };
    } catch (error) {
      if (errorCode(error) === "EISDIR") return { status: "directory", path: relativePath(full) };
      return errorCode(error) === "EAGAIN" ? NOT_A_FILE : failure(error);
    } finally {
      closeSync(descriptor2);
    }
  }
  const covered = /* @__PURE__ */ new Map();
  function coveredBy(needles) {
    const known = covered.get(needles) ?? needles.every((needle) => asked.includes(needle));
    covered.set(needles, known);
    return known;
  }
  const paths = select(realRoot, listing.paths, options.only);
  const named2 = new Set(options.only.length === 0 ? [] : paths);
  return {
    paths,
    has: (path) => listing.known.has(path) || named2.has(path),
    read(path, by) {
      const read = load(path, null, by);
      return read.status === "no-match" ? { status: "missing" } : read;
    },
    searched: listing.searched,
    readIf: (path, needles) => coveredBy(needles) && listing.lacks(path) ? NO_MATCH : load(path, patternOf(needles)),
    list(path) {
      const directory = realDirectory(path);
      if (directory === null) return null;
      try {
        return readdirSync2(directory, { withFileTypes: true }).filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => entry.name);
      } catch {
        return null;
      }
    }
  };
}
var patterns = /* @__PURE__ */ new WeakMap();
function patternOf(needles) {
  const known = patterns.get(needles);
  if (known !== void 0) return known;
  const pattern = new RegExp(needles.map((needle) => needle.replace(/[^\w]/g, "\\$&")).join("|"));
  patterns.set(needles, pattern);
  return pattern;
}
function select(root, listed2, only) {
  if (only.length === 0 || only.includes("")) return listed2;
  const named2 = /* @__PURE__ */ new Set();
  const prefixes = [];
  for (const path of only) {
    if (statSync2(resolve(root, path)).isDirectory()) prefixes.push(`${path}/`);
    else named2.add(path);
  }
  const inside = listed2.filter((path) => named2.has(path) || prefixes.some((prefix) => path.startsWith(prefix)));
  return [.../* @__PURE__ */ new Set([...inside, ...named2])].sort(compareText);
}
function isLinkError(error) {
  return ["ELOOP", "EMLINK"].includes(errorCode(error));
}
function failure(error) {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { status: "missing" };
  if (code === "ELOOP") return { status: "unreadable", detail: "a link that leads to itself" };
  return { status: "unreadable", detail: code === "EACCES" ? "permission denied" : code || "could not be read" };
}

// src/reports/escape.ts
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
var LEGACY_COMMAND = /##(?=\[)/g;
function named(character) {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function visible(text) {
  return text.replace(UNSEEN, named).replace(LEGACY_COMMAND, "#\\x23");
}
function jsonDocument(value) {
  const json = JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character === "\n" ? character : unicodeEscapes(character)).replace(LEGACY_COMMAND, "#\\u0023");
  return `${json}
`;
}
function unicodeEscapes(character) {
  let escapes = "";
  for (let at = 0; at < character.length; at += 1) {
    escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escapes;
}
var MARKDOWN = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A mention, an address or an issue number is looked for after entities are resolved: only a character between helps.
  "@": "@&#8203;",
  "#": "#&#8203;",
  "|": "&#124;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "\\": "&#92;",
  $: "&#36;"
};
function inline(text) {
  return visible(text).replace(/[&<>@#|`*_~[\]\\$]/g, (character) => MARKDOWN[character] ?? character).replace(/:(?=\/\/)/g, "&#58;").replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`);
}
function paragraph(markdown) {
  return markdown.trim().replace(/^[-+=:]/, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d+)\./, "$1&#46;").replace(/^(\d+)\)/, "$1&#41;");
}
function markdownText(text) {
  return paragraph(inline(text));
}
var HTML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function htmlText(text) {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
function htmlCode(text) {
  return `<code>${inline(text)}</code>`;
}
function markdownCode(text) {
  const shown2 = visible(text);
  return /^[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/.test(shown2) ? `\`${shown2}\`` : htmlCode(text);
}
function markdownMessage(text) {
  const parts = text.split("`");
  const last = parts.length - 1;
  const markdown = parts.map((part, index) => {
    if (index % 2 === 0) return inline(part);
    return index === last ? inline(`\`${part}`) : markdownCode(part);
  });
  return paragraph(markdown.join(""));
}
function commandData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
  return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function relativeUri(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map((part) => encodeURIComponent(part)).join("/");
}
function cut(text, length) {
  if (text.length <= length) return text;
  return text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "") + "\u2026";
}

// src/reports/select.ts
function counts(severity, failOn) {
  return failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
function fails(report, failOn) {
  return report.findings.some(({ severity }) => counts(severity, failOn));
}
function listed(report, { quiet, failOn }) {
  return quiet ? report.findings.filter(({ severity }) => counts(severity, failOn)) : report.findings;
}
function worstFirst(findings) {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function grouped(findings, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

// src/reports/words.ts
function plural(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function linesOf(findings, most) {
  const lines = [...new Set(findings.map(({ line }) => line))];
  const shown2 = lines.slice(0, most).join(", ") + (lines.length > most ? ", \u2026" : "");
  return `${lines.length === 1 ? "line" : "lines"} ${shown2}`;
}
function totals(report) {
  const { summary } = report;
  const found = SEVERITIES.filter((severity) => summary[severity] > 0).map(
    (severity) => plural(summary[severity], severity)
  );
  if (summary.files === 0 && found.length === 0) return "nothing to check: no file that concerns PostgreSQL was found";
  return `${found.length === 0 ? "no findings" : found.join(", ")} in ${plural(summary.files, "file")}`;
}
var SKIPPED = {
  binary: "binary",
  "too-large": "too large",
  unreadable: "unreadable",
  "outside-root": "outside the scanned directory",
  "not-a-file": "not a file"
};
function skipReason({ reason, detail: detail2 }) {
  return detail2 === "" ? SKIPPED[reason] : `${SKIPPED[reason]} (${detail2})`;
}
var SUPPRESSED_BY = {
  comment: "comment",
  waiver: "waiver of the policy",
  baseline: "baseline"
};
function suppressedBy({ suppression }) {
  return SUPPRESSED_BY[suppression.kind];
}

// src/reports/annotations.ts
var MAX_PER_LEVEL = 10;
var MAX_MESSAGE = 4096;
var LEVELS = { error: "error", warning: "warning", note: "notice" };
function annotations(report, options, perLevel = MAX_PER_LEVEL) {
  const places = grouped(
    worstFirst(listed(report, options)),
    ({ file, line, endLine }) => JSON.stringify([file, line, endLine])
  );
  return SEVERITIES.flatMap((severity) => {
    const own = places.filter(([worst]) => worst.severity === severity).sort(byPlace);
    const kept = own.length > perLevel ? spread(own).slice(0, perLevel - 1) : own;
    const made = kept.map((group) => annotation(group, options.prefix));
    const left = own.filter((group) => !kept.includes(group)).flat();
    if (left.length > 0) made.push(rest(left.length, severity, perLevel));
    return made;
  });
}
function byPlace([a], [b]) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
function spread(places) {
  const turns = /* @__PURE__ */ new Map();
  const ranked = places.map((group) => {
    const key = JSON.stringify([group[0].rule, group[0].file]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { group, turn };
  });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ group }) => group);
}
function annotation(group, prefix) {
  const [worst] = group;
  const { severity, file, line, column, endLine, endColumn } = worst;
  const rules = [...new Set(group.map(({ rule }) => rule))];
  const alone = group.length === 1;
  return {
    level: LEVELS[severity],
    title: `pgmoat ${rules.join(", ")}`,
    message: cut(group.map((finding) => messageOf(finding, alone)).join("\n\n"), MAX_MESSAGE),
    place: {
      file: visible(prefix + file),
      line,
      endLine,
      columns: line === endLine ? { from: column, to: Math.max(column, endColumn) } : null
    }
  };
}
function messageOf({ rule, message, witness }, alone) {
  const lines = [alone ? visible(message) : `${rule}: ${visible(message)}`];
  if (witness !== null) lines.push(`Witness: ${visible(witness)}`);
  lines.push(`Why, and how to mend it: pgmoat explain ${rule}`);
  return lines.join("\n");
}
function rest(count, severity, perLevel) {
  return {
    level: LEVELS[severity],
    title: "pgmoat",
    message: `and ${plural(count, "more finding")}: GitHub shows ${perLevel} of a kind for a step. The report lists all.`,
    place: null
  };
}

// src/reports/github.ts
function githubReport(report, options) {
  return [...annotations(report, options).map(command), `pgmoat: ${totals(report)}`, ""].join("\n");
}
function command({ level, title, message, place: place2 }) {
  const properties = [];
  if (place2 !== null) {
    properties.push(`file=${commandProperty(place2.file)}`, `line=${place2.line}`, `endLine=${place2.endLine}`);
    if (place2.columns !== null) properties.push(`col=${place2.columns.from}`, `endColumn=${place2.columns.to}`);
  }
  properties.push(`title=${commandProperty(title)}`);
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}

// src/reports/gitlab.ts
var SEVERITY = { error: "critical", warning: "major", note: "info" };
function gitlabReport(report, options) {
  const seen = /* @__PURE__ */ new Map();
  return jsonDocument(
    listed(report, options).map((finding) => {
      const { rule, severity, message, file, line, fingerprint } = finding;
      const count = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, count);
      return {
        description: visible(message),
        check_name: rule,
        fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
        severity: SEVERITY[severity],
        location: { path: options.prefix + file, lines: { begin: line } }
      };
    })
  );
}

// src/reports/json.ts
var SCHEMA_VERSION = 1;
function jsonReport(report, options) {
  const { tool, policy, suppressed, skipped, summary } = report;
  return jsonDocument({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    policy: { sources: policy.sources },
    findings: listed(report, options).map(findingJson),
    suppressed: suppressed.map((finding) => ({
      ...findingJson(finding),
      suppression: {
        kind: finding.suppression.kind,
        reason: finding.suppression.reason,
        until: finding.suppression.until,
        origin: finding.suppression.origin === null ? null : originJson(finding.suppression.origin)
      }
    })),
    skipped: skipped.map(({ file, reason, detail: detail2 }) => ({ file, reason, detail: detail2 })),
    summary: {
      files: summary.files,
      facts: summary.facts,
      error: summary.error,
      warning: summary.warning,
      note: summary.note
    }
  });
}
function originJson({ file, line, column, endLine, endColumn, via }) {
  return { file, line, column, endLine, endColumn, ...via === void 0 ? {} : { via: via.map(originJson) } };
}
function relatedJson(related) {
  return { message: related.message, ...originJson(related) };
}
function findingJson(finding) {
  const { rule, severity, message, witness, fix, controls, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    ...originJson(finding),
    related: finding.related.map(relatedJson),
    witness,
    fix: fix === null ? null : { description: fix.description, safe: fix.safe, effects: fix.effects, edits: fix.edits.map(editJson) },
    controls: controls.map(({ benchmark, edition, item }) => ({ benchmark, edition, item })),
    fingerprint
  };
}
function editJson({
  file,
  line,
  column,
  endLine,
  endColumn,
  newText
}) {
  return { file, line, column, endLine, endColumn, newText };
}

// src/reports/cells.ts
var TAB = 4;
var CONTEXT = 24;
var WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
var HALF = /[\uff61-\uffdc]/;
var NONE = /[\p{Mn}\p{Me}]/u;
function widthOf(character) {
  if (character < "\u0300") return 1;
  if (NONE.test(character)) return 0;
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}
function excerpt(line, column, endColumn, limit) {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const to = Math.min(Math.max(from, endColumn - 1), line.length);
  const near = before(line, from);
  if (line.length > limit && to > limit - CONTEXT) return excerptFrom(line, near, from, to, limit).shown;
  const { shown: shown2, end } = excerptFrom(line, 0, from, to, limit);
  return end < to && near > 0 ? excerptFrom(line, near, from, to, limit).shown : shown2;
}
function excerptFrom(line, start, from, to, limit) {
  let text = start === 0 ? "" : "\u2026";
  let columns = text.length;
  let indent = columns;
  let markEnd = columns;
  let at = start;
  for (const character of line.slice(start, start + limit * 2)) {
    const shown2 = character === "	" ? " ".repeat(TAB - columns % TAB) : shownAs(character, line, at);
    const width = shown2.length > character.length || character === "	" ? shown2.length : widthOf(character);
    if (columns + width > limit) break;
    if (at < from) indent = columns + width;
    text += shown2;
    columns += width;
    at += character.length;
    if (at <= to) markEnd = columns;
  }
  if (at < line.length) text += "\u2026";
  if (to > at) markEnd = columns + 1;
  const whole = start === 0 && at >= line.length;
  return { shown: { text, indent, width: Math.max(1, markEnd - indent), whole }, end: at };
}
function shownAs(character, line, at) {
  return character === "#" && line[at - 1] === "#" && line[at + 1] === "[" ? "\\x23" : visible(character);
}
function before(line, from) {
  let columns = 0;
  let at = from;
  for (const character of [...line.slice(Math.max(0, from - CONTEXT), from)].reverse()) {
    columns += character === "	" ? TAB : Math.max(widthOf(character), visible(character).length);
    if (columns > CONTEXT || new RegExp("\\p{Cs}", "u").test(character)) return at;
    at -= character.length;
  }
  return at;
}

// src/reports/frame.ts
var WIDTH = 100;
var MAX_RELATED = 6;
function frame(finding, lines, prefix, style) {
  const marks = marksOf(finding);
  const gutter = String(Math.max(...marks.map(({ line }) => line))).length;
  const out = [];
  for (const file of new Set(marks.map((mark) => mark.file))) {
    const own = marks.filter((mark) => mark.file === file);
    for (const one of fileFrame(own, lines(file), prefix, gutter, finding.severity, style)) out.push(one);
  }
  const left = finding.related.length - MAX_RELATED;
  if (left > 0) out.push(`${" ".repeat(gutter)} ${style.frame("=")} and ${left} more places`);
  return out;
}
function marksOf(finding) {
  const { file, line, column, endLine, endColumn } = finding;
  const label = endLine > line ? `to line ${endLine}` : "";
  const marks = [{ file, line, column, endLine, endColumn, primary: true, label }];
  for (const related of finding.related.slice(0, MAX_RELATED)) {
    marks.push({ ...related, primary: false, label: visible(related.message) });
  }
  return marks;
}
function fileFrame(marks, text, prefix, gutter, severity, style) {
  const [first] = marks;
  if (first === void 0) return [];
  const margin = " ".repeat(gutter);
  const place2 = ({ file, line, column }) => `${visible(prefix + file)}:${line}:${column}`;
  const arrow = style.frame("-->");
  const has = (mark) => text?.[mark.line - 1] !== void 0;
  if (!has(first)) {
    return marks.map((mark) => `${margin}${arrow} ${place2(mark)}${mark.label === "" ? "" : `: ${mark.label}`}`);
  }
  const out = [`${margin}${arrow} ${place2(first)}`, `${margin} ${style.frame("|")}`];
  let previous = 0;
  let wholeBefore = false;
  for (const mark of marks.filter(has).sort((a, b) => a.line - b.line || a.column - b.column)) {
    const line = text?.[mark.line - 1] ?? "";
    const endColumn = mark.endLine > mark.line ? line.length + 1 : mark.endColumn;
    const shown2 = excerpt(line, mark.column, endColumn, WIDTH);
    if (previous !== mark.line || !wholeBefore || !shown2.whole) {
      if (previous > 0 && mark.line > previous + 1) out.push(style.frame("..."));
      out.push(`${style.frame(`${String(mark.line).padStart(gutter)} |`)} ${shown2.text}`.trimEnd());
    }
    const underline = (mark.primary ? "^" : "-").repeat(shown2.width) + (mark.label === "" ? "" : ` ${mark.label}`);
    const painted = mark.primary ? style.severity(severity, underline) : style.frame(underline);
    out.push(`${margin} ${style.frame("|")} ${" ".repeat(shown2.indent)}${painted}`);
    previous = mark.line;
    wholeBefore = shown2.whole;
  }
  return out;
}

// src/reports/proposed.ts
function proposedLines({ edits }, lines) {
  const [file, ...others] = new Set(edits.map((edit) => edit.file));
  const text = file === void 0 ? null : lines(file);
  if (file === void 0 || text === null || others.length > 0) return null;
  const first = Math.min(...edits.map(({ line }) => line));
  const last = Math.max(...edits.map(({ endLine }) => endLine));
  const before2 = text.slice(first - 1, last);
  const after = applied(before2, edits, first);
  let [start, end] = [0, 0];
  while (start < Math.min(before2.length, after.length) && before2[start] === after[start]) start += 1;
  const most = Math.min(before2.length, after.length) - start;
  while (end < most && before2.at(-1 - end) === after.at(-1 - end)) end += 1;
  const changed = before2.slice(start, before2.length - end);
  if (changed.length === 0) return null;
  return { file, line: first + start, before: changed, after: after.slice(start, after.length - end) };
}
function applied(before2, edits, first) {
  const starts = [0];
  for (const line of before2) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const all = before2.join("\n");
  const offset = (line, column) => Math.min((starts[line - first] ?? 0) + column - 1, all.length);
  const spans = edits.map((edit) => ({
    start: offset(edit.line, edit.column),
    end: offset(edit.endLine, edit.endColumn),
    newText: edit.newText
  }));
  let result2 = all;
  for (const { start, end, newText } of spans.sort((a, b) => b.start - a.start)) {
    result2 = result2.slice(0, start) + newText + result2.slice(end);
  }
  return result2.split("\n");
}

// src/reports/style.ts
var SEVERITY_CODES = { error: "1;31", warning: "1;33", note: "1;36" };
function styleFor(enabled) {
  const paint = (code, text) => enabled && text !== "" ? `\x1B[${code}m${text}\x1B[0m` : text;
  return {
    strong: (text) => paint("1", text),
    faint: (text) => paint("2", text),
    frame: (text) => paint("34", text),
    severity: (severity, text) => paint(SEVERITY_CODES[severity], text)
  };
}

// src/reports/markdown.ts
var MARKS = { error: "\u{1F7E5} error", warning: "\u{1F7E7} warning", note: "\u{1F7E6} note" };
var POLICY_RULES = ["policy-change", "policy-suppression"];
var TABLE = ["| Severity | Rule | Where | What |", "| --- | --- | --- | --- |"];
var ACCESS_SHARE = 0.15;
var POLICY_SHARE = 0.25;
var TABLE_SHARE = 0.45;
var DETAILS_SHARE = 0.85;
var SUPPRESSED_SHARE = 0.95;
var MAX_LOCKED = 8;
var MAX_LINES = 20;
var RESERVE = 1024;
function markdownReport(report, options) {
  const budget = new Budget(options.maxBytes);
  const all = worstFirst(listed(report, options));
  const isOfPolicy = ({ rule }) => report.change !== void 0 && POLICY_RULES.includes(rule);
  const findings = all.filter((finding) => !isOfPolicy(finding));
  const relaxations = all.filter(isOfPolicy);
  const groups = grouped(
    findings,
    ({ severity, rule, file, message }) => JSON.stringify([severity, rule, file, message])
  );
  const parts = [`## pgmoat: ${headline(report, all.length)}`];
  parts.push(policyWords(report.policy));
  if (report.change !== void 0) parts.push(comparison(report.change));
  budget.spend(parts.join("\n\n"));
  if (report.change !== void 0 && report.change.access.length > 0) {
    const items = budget.take(
      report.change.access.map((sentence) => `- ${markdownMessage(sentence)}`),
      ACCESS_SHARE
    );
    parts.push("### Who can get in", [...items.taken, ...more(items.left, "difference")].join("\n"));
  }
  if (relaxations.length > 0) {
    const rows = budget.take(
      relaxations.map((finding) => row([finding], options)),
      POLICY_SHARE
    );
    parts.push("### What this does to the policy", [...TABLE, ...rows.taken].join("\n"), ...more(rows.left, "finding"));
    if (findings.length > 0) parts.push("### What it does to the repository");
  }
  if (findings.length > 0) {
    const rows = budget.take(
      groups.map((group) => row(group, options)),
      TABLE_SHARE
    );
    parts.push([...TABLE, ...rows.taken].join("\n"), ...more(countOf(groups.slice(rows.taken.length)), "finding"));
    const details = budget.take(
      groups.map((group) => detail(group, options)),
      DETAILS_SHARE
    );
    for (const one of details.taken) parts.push(one);
    const left = countOf(groups.slice(details.taken.length));
    if (left > 0) parts.push(`*The lines of ${plural(left, "more finding")} did not fit here.*`);
  }
  if (report.suppressed.length > 0) {
    const rows = budget.take(
      report.suppressed.map((finding) => suppressedRow(finding, options)),
      SUPPRESSED_SHARE
    );
    const table = ["| Rule | Where | By | Reason | Until |", "| --- | --- | --- | --- | --- |", ...rows.taken].join(
      "\n"
    );
    parts.push(folded(`${report.suppressed.length} suppressed`, [table, ...more(rows.left, "suppressed finding")]));
  }
  if (report.skipped.length > 0) {
    const items = budget.take(
      report.skipped.map((file) => skippedItem(file, options.prefix)),
      1
    );
    parts.push(
      folded(`${plural(report.skipped.length, "file")} skipped`, [items.taken.join("\n"), ...more(items.left, "file")])
    );
  }
  return `${parts.join("\n\n")}
`;
}
function policyWords({ sources, locked = [] }) {
  const policy = `Policy: ${sources.map(markdownCode).join(", ") || "none"}`;
  if (locked.length === 0) return policy;
  const which = locked.length > MAX_LOCKED ? plural(locked.length, "rule") : locked.map(markdownCode).join(", ");
  return `${policy}. The organisation's policy locks ${which}.`;
}
function headline(report, shown2) {
  const hidden = report.findings.length - shown2;
  return hidden > 0 ? `${totals(report)}, ${hidden} not shown` : totals(report);
}
function comparison({ base, how, scope, kept, fixed }) {
  const said = [`Compared with ${markdownCode(base.slice(0, 12))}, ${markdownText(how)}.`];
  if (fixed > 0) said.push(`The change mends ${plural(fixed, "finding")}.`);
  if (scope === "change" && kept > 0) {
    said.push(
      `${plural(kept, "finding")} that ${kept === 1 ? "was" : "were"} there before ${kept === 1 ? "is" : "are"} not repeated here.`
    );
  }
  return said.join(" ");
}
function more(left, word) {
  return left > 0 ? [`*and ${plural(left, `more ${word}`)} that did not fit here.*`] : [];
}
function place({ file, line, column }, prefix) {
  return `${prefix}${file}:${line}:${column}`;
}
function linked(finding, { prefix, linkBase }) {
  const code = markdownCode(place(finding, prefix));
  if (linkBase === null) return code;
  const end = finding.endLine > finding.line ? `-L${finding.endLine}` : "";
  const address = `${linkBase}${relativeUri(prefix + finding.file)}#L${finding.line}${end}`.replace(
    /[()]/g,
    (mark) => mark === "(" ? "%28" : "%29"
  );
  return `[${code}](${address})`;
}
function countOf(groups) {
  return groups.reduce((sum, group) => sum + group.length, 0);
}
function alsoIn(group) {
  return group.length > 1 ? ` and ${group.length - 1} more, in ${linesOf(group.slice(1), MAX_LINES)}` : "";
}
function row(group, options) {
  const [finding] = group;
  const where = `${linked(finding, options)}${alsoIn(group)}`;
  const message = markdownMessage(finding.message);
  const mark = MARKS[finding.severity].replace(" ", "&nbsp;");
  return `| ${mark} | ${markdownCode(finding.rule)} | ${where} | ${message} |`;
}
function detail(group, options) {
  const [finding] = group;
  const code = frame(finding, options.lines, options.prefix, styleFor(false)).join("\n");
  const body = [markdownMessage(finding.message), fenced(code, "text")];
  if (finding.witness !== null) body.push(`Witness: ${markdownCode(finding.witness)}`);
  if (finding.fix !== null) body.push(fixWords(finding.fix), ...proposal(finding.fix, options));
  const controls = finding.controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition}, ${item}`);
  if (controls.length > 0) body.push(`Controls: ${markdownText(controls.join("; "))}`);
  body.push(`Why, and how to mend it: ${markdownCode(`pgmoat explain ${finding.rule}`)}`);
  const where = `${htmlCode(place(finding, options.prefix))}${alsoIn(group)}`;
  return folded(`${MARKS[finding.severity]} ${htmlCode(finding.rule)} ${where}`, body);
}
function fixWords({ description, safe, effects }) {
  const how = `${safe ? "Fix (`--fix` applies it)" : "Suggestion"}: ${markdownMessage(description)}.`;
  const [only, ...others] = effects.map(markdownMessage);
  if (only === void 0) return `${how} Access stays as it is.`;
  if (others.length === 0) return `${how} ${only}`;
  return [`${how} What it does to access:`, "", ...[only, ...others].map((effect) => `- ${effect}`)].join("\n");
}
function proposal(fix, { lines }) {
  const proposed = fix.safe ? proposedLines(fix, lines) : null;
  if (proposed === null) return [];
  const marked = (mark, texts) => texts.map((text) => `${mark}${shown(text)}`);
  const code = [...marked("-", proposed.before), ...marked("+", proposed.after)].join("\n");
  return [fenced(code, "diff")];
}
function shown(line) {
  return visible(line.replaceAll("	", " "));
}
function fenced(code, language) {
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}
${code}
${fence}`;
}
function suppressedRow(finding, options) {
  const { reason, until } = finding.suppression;
  const cells = [markdownCode(finding.rule), linked(finding, options), suppressedBy(finding)];
  return `| ${[...cells, markdownText(reason), until === null ? "" : markdownText(until)].join(" | ")} |`;
}
function skippedItem(file, prefix) {
  return `- ${markdownCode(prefix + file.file)}: ${markdownText(skipReason(file))}`;
}
function folded(summary, body) {
  return ["<details>", `<summary>${summary}</summary>`, "", body.join("\n\n"), "", "</details>"].join("\n");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
var Budget = class {
  #limit;
  #spent = 0;
  constructor(maxBytes) {
    this.#limit = maxBytes === null ? Number.POSITIVE_INFINITY : Math.max(0, maxBytes - RESERVE);
  }
  spend(text) {
    this.#spent += new TextEncoder().encode(text).length + 2;
  }
  /** The first items that fit into `share` of the limit together with all that was spent before, and how many are left. */
  take(items, share) {
    const taken = [];
    for (const item of items) {
      const size = new TextEncoder().encode(item).length + 2;
      if (this.#spent + size > this.#limit * share) break;
      this.#spent += size;
      taken.push(item);
    }
    return { taken, left: items.length - taken.length };
  }
};

// src/reports/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var SECURITY_SEVERITY = { error: "8.0", warning: "5.5", note: "2.0" };
var MAX_DESCRIPTION = 1024;
var MAX_TAGS = 20;
var MAX_RESULTS = 25e3;
var MAX_RELATED2 = 20;
function sarifReport(report, options) {
  const rules = describedRules(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const findings = listed(report, options);
  const results = findings.length > MAX_RESULTS ? worstFirst(findings).slice(0, MAX_RESULTS) : findings;
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules }
        },
        automationDetails: { id: `pgmoat/${relativeUri(options.prefix)}` },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...leftOut(findings.length - results.length),
              ...report.skipped.map((skipped) => notification(skipped, options.prefix))
            ]
          }
        ],
        results: results.map((finding) => result(finding, indexes.get(finding.rule) ?? -1, options))
      }
    ]
  };
  return jsonDocument(log);
}
function describedRules(report) {
  const descriptors = report.rules.map(descriptor);
  const known = new Set(report.rules.map(({ id }) => id));
  for (const { rule, severity } of report.findings) {
    if (known.has(rule)) continue;
    known.add(rule);
    descriptors.push(descriptor({ id: rule, title: rule, severity, why: "", mend: "", controls: [] }));
  }
  return descriptors;
}
function descriptor({ id, title, severity, why, mend, controls }) {
  const help = [why, mend, `More: \`pgmoat explain ${id}\``].filter((part) => part !== "");
  const tags = /* @__PURE__ */ new Set(["security", "postgresql", ...controls.map(({ benchmark, item }) => `${benchmark} ${item}`)]);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: cut(why === "" ? title : why, MAX_DESCRIPTION) },
    help: { text: help.join("\n\n"), markdown: help.join("\n\n") },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [...tags].slice(0, MAX_TAGS),
      precision: "high",
      "problem.severity": severity === "note" ? "recommendation" : severity,
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}
function result(finding, ruleIndex, { prefix, lines }) {
  const related = finding.related.slice(0, MAX_RELATED2);
  const { file, witness, controls, fix } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: messageText(finding, related) },
    locations: [location(prefix + file, region(finding, lines(file)))],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((origin, index) => ({
        id: index + 1,
        message: { text: visible(origin.message) },
        ...location(prefix + origin.file, region(origin, lines(origin.file)))
      }))
    },
    partialFingerprints: { "pgmoat/v1": finding.fingerprint },
    ...fix === null ? {} : {
      fixes: [
        {
          description: { text: fix.description },
          artifactChanges: fix.edits.map(({ newText, ...edit }) => ({
            artifactLocation: { uri: relativeUri(prefix + edit.file), uriBaseId: "%SRCROOT%" },
            replacements: [{ deletedRegion: wholeRegion(edit), insertedContent: { text: newText } }]
          }))
        }
      ]
    },
    properties: {
      ...witness === null ? {} : { witness },
      controls: controls.map(({ benchmark, edition, item }) => `${benchmark} ${edition} ${item}`)
    }
  };
}
function messageText(finding, related) {
  const paragraphs = [unlinked(visible(finding.message))];
  const links = related.map(({ message }, index) => {
    const text = visible(message).replace(/[\\[\]]/g, "\\$&");
    return `[${text === "" ? "here" : text}](${index + 1})`;
  });
  if (links.length > 0) paragraphs.push(`See: ${links.join("; ")}.`);
  if (finding.witness !== null) paragraphs.push(`Witness: ${unlinked(visible(finding.witness))}`);
  return paragraphs.join("\n");
}
function unlinked(text) {
  return text.replaceAll("](", "] (");
}
function location(path, where) {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path), uriBaseId: "%SRCROOT%" }, region: where } };
}
function wholeRegion({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function region(place2, text) {
  const { line, column, endLine, endColumn } = place2;
  const end = endLine > line ? (text?.[line - 1]?.length ?? column) + 1 : endColumn;
  return wholeRegion({ line, column, endLine: line, endColumn: Math.max(end, column + 1) });
}
function leftOut(count) {
  if (count === 0) return [];
  const text = `${plural(count, "finding")} left out, the mildest: a run may have ${MAX_RESULTS} results.`;
  return [{ level: "warning", message: { text } }];
}
function notification(skipped, prefix) {
  return {
    level: "note",
    message: { text: `Not read: ${visible(skipReason(skipped))}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(prefix + skipped.file), uriBaseId: "%SRCROOT%" }
        }
      }
    ]
  };
}

// src/reports/text.ts
var MAX_FRAMES = 10;
var MAX_NOTES = 5;
var FIRST_NOTES = 3;
var MAX_PLACES = 20;
var MAX_SKIPPED = 20;
function textReport(report, options) {
  const style = styleFor(options.color);
  const findings = listed(report, options);
  const explained = /* @__PURE__ */ new Set();
  let text = "";
  let afterNotes = false;
  for (const own of grouped(findings, ({ file }) => file)) {
    const { framed, short } = framedFirst(own.filter(({ severity }) => severity !== "note"));
    for (const finding of framed) {
      text += `${afterNotes ? "\n" : ""}${block(finding, !explained.has(finding.rule), options, style)}

`;
      afterNotes = false;
      explained.add(finding.rule);
    }
    const notes = own.filter(({ severity }) => severity === "note");
    for (const line of [...short.map((finding) => shortLine(finding, style)), ...noteLines(notes, style)]) {
      text += `${line}
`;
      afterNotes = true;
    }
  }
  return `${text}${afterNotes ? "\n" : ""}${closing(report, findings.length, style)}
`;
}
function framedFirst(findings) {
  const framed = [];
  const short = [];
  const seen = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const count = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, count + 1);
    (count < MAX_FRAMES ? framed : short).push(finding);
  }
  return { framed, short };
}
function noteLines(notes, style) {
  return grouped(notes, ({ rule }) => rule).flatMap((own) => {
    const first = own.slice(0, own.length > MAX_NOTES ? FIRST_NOTES : own.length);
    const lines = first.map((finding) => shortLine(finding, style));
    return own.length > first.length ? [...lines, restLine(own[0], own.slice(first.length), style)] : lines;
  });
}
function restLine({ file, rule }, rest2, style) {
  const more2 = `and ${rest2.length} more, in ${linesOf(rest2, MAX_PLACES)}`;
  return `${style.severity("note", `note[${rule}]`)} ${visible(file)}: ${more2}`;
}
function heading({ severity, rule, message }, style) {
  return `${style.severity(severity, `${severity}[${rule}]`)}${style.strong(`: ${visible(message)}`)}`;
}
function block(finding, explain, options, style) {
  const margin = " ".repeat(String(finding.line).length);
  const remark = (name, text) => `${margin} ${style.frame("=")} ${style.strong(`${name}:`)} ${visible(text)}`;
  const lines = [heading(finding, style), ...frame(finding, options.lines, "", style)];
  for (const origin of finding.via ?? []) {
    lines.push(remark("reached from", `${origin.file}:${origin.line}:${origin.column}`));
  }
  if (finding.witness !== null) lines.push(remark("witness", finding.witness));
  if (finding.fix?.safe === true) lines.push(remark("fix", `${finding.fix.description} (--fix)`));
  if (finding.fix?.safe === false) lines.push(remark("suggestion", suggestionWords(finding.fix)));
  if (explain) lines.push(remark("help", `pgmoat explain ${finding.rule}`));
  return lines.join("\n");
}
function shortLine({ severity, rule, file, line, column, message }, style) {
  const place2 = `${visible(file)}:${line}:${column}`;
  return `${style.severity(severity, `${severity}[${rule}]`)} ${place2}: ${visible(message)}`;
}
function closing(report, shown2, style) {
  const { suppressed, skipped, findings } = report;
  const parts = [totals(report)];
  if (findings.length > shown2) parts.push(`${findings.length - shown2} not shown`);
  if (suppressed.length > 0) parts.push(`${suppressed.length} suppressed`);
  if (skipped.length > 0) parts.push(`${plural(skipped.length, "file")} skipped`);
  const lines = [style.strong(parts.join("; "))];
  for (const file of skipped.slice(0, MAX_SKIPPED)) {
    lines.push(style.faint(`  skipped ${visible(file.file)}: ${visible(skipReason(file))}`));
  }
  if (skipped.length > MAX_SKIPPED) {
    lines.push(style.faint(`  and ${skipped.length - MAX_SKIPPED} more, all of them in --format json`));
  }
  return lines.join("\n");
}
function suggestionWords({ description, effects }) {
  const more2 = effects.length > 1 ? `; and ${effects.length - 1} more` : "";
  return effects.length === 0 ? description : `${description}, which is not all it does: ${effects[0]}${more2}`;
}

// src/reports/index.ts
function isReportFormat(word) {
  return Object.hasOwn(REPORTS, word);
}
var REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  markdown: markdownReport
};

// src/cli/apply-fixes.ts
import { lstatSync as lstatSync2, readFileSync as readFileSync2, realpathSync as realpathSync2, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";
async function applyFixes({ report, fixing, root }) {
  const { applySafeFixes } = await import("./cli-on-demand-YOTZWVKZ.js");
  const { texts, applied: applied2, unfinished } = applySafeFixes(report.findings, fixing);
  const lines = [];
  const written = /* @__PURE__ */ new Set();
  for (const [file, text] of texts) {
    const before2 = fixing.texts.get(file)?.text;
    const full = join3(root, file);
    if (before2 === void 0 || !isAsRead(root, full, before2)) {
      lines.push(`${file}: not fixed, since it is a link, not UTF-8, or changed while it was read`);
      continue;
    }
    try {
      writeFileSync(full, text);
    } catch (error) {
      throw new UsageError(`${file}: cannot be overwritten (${errorCode(error)})`);
    }
    written.add(file);
  }
  const done = applied2.filter(({ finding }) => written.has(finding.file));
  for (const { finding, fix } of done) {
    const what = fix.effects.length === 0 ? "access stays as it is" : fix.effects.join("; ");
    lines.push(`${finding.file}:${finding.line}: ${fix.description} (${finding.rule}); ${what}`);
  }
  for (const file of unfinished) lines.push(`${file}: there may be more to fix; run --fix again`);
  lines.push(`${plural(done.length, "finding")} fixed in ${plural(written.size, "file")}`);
  return lines;
}
function isAsRead(root, full, text) {
  try {
    if (lstatSync2(full).isSymbolicLink() || !isWithin(realpathSync2(root), realpathSync2(full))) return false;
    return readFileSync2(full).equals(Buffer.from(text, "utf8"));
  } catch {
    return false;
  }
}

// src/cli/locate-policy.ts
import { existsSync, readFileSync as readFileSync3, realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import { dirname, join as join4, relative, resolve as resolve2, sep as sep3 } from "node:path";

// src/policy/packs.gen.ts
var PACKS = {
  "cis-postgresql": {
    "rules": {
      "client-password": "error",
      "server-listen": "warning",
      "hba-trust": "error",
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "ldap",
            "radius",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error",
      "hba-open-network": "error",
      "hba-broad-grant": [
        "warning",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "server-authentication-timeout": "warning",
      "server-tls": "error",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-replication": "warning",
      "policy-suppression": "error"
    }
  },
  "connection-band": {
    "rules": {
      "server-max-connections": "warning",
      "server-reserved-connections": "error",
      "client-pool": "warning"
    }
  },
  "development": {
    "extends": [
      "recommended"
    ],
    "rules": {
      "hba-syntax": "error",
      "server-setting": "error",
      "client-invalid": "error",
      "hba-trust": "note",
      "hba-method": "note",
      "hba-cleartext-password": "note",
      "hba-open-network": "note",
      "hba-plaintext": "note",
      "hba-replication": "note",
      "hba-superuser-remote": "note",
      "hba-broad-grant": "note",
      "hba-client-cert": "note",
      "hba-host-name": "note",
      "hba-ldap-plaintext": "note",
      "ident-map-broad": "note",
      "server-tls": "note",
      "server-tls-version": "note",
      "server-tls-ciphers": "note",
      "server-password-encryption": "note",
      "server-listen": "off",
      "server-max-connections": "note",
      "server-reserved-connections": "off",
      "server-logging": "off",
      "server-authentication-timeout": "off",
      "server-published-port": "note",
      "server-password": "note",
      "server-key-in-repository": "warning",
      "client-tls": "note",
      "client-tls-root": "note",
      "client-tls-meaning": "note",
      "client-plaintext-fallback": "note",
      "client-password": "note",
      "client-superuser": "off",
      "client-pool": "note",
      "certificate-expired": "note",
      "certificate-name": "note",
      "certificate-weak": "note",
      "pooler-auth": "note",
      "pooler-listen": "note",
      "pooler-tls": "note"
    }
  },
  "least-privilege": {
    "rules": {
      "hba-broad-grant": "warning",
      "hba-replication": "warning",
      "hba-superuser-remote": "warning",
      "ident-map-broad": "error",
      "client-superuser": "warning"
    }
  },
  "no-open-trust": {
    "rules": {
      "hba-trust": "error",
      "hba-open-network": "error",
      "pooler-auth": "error"
    }
  },
  "no-secrets": {
    "rules": {
      "server-key-in-repository": "error",
      "server-password": "error",
      "client-password": "error"
    }
  },
  "recommended": {
    "extends": [
      "no-open-trust",
      "least-privilege",
      "connection-band"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-method": "warning",
      "hba-cleartext-password": "error",
      "hba-plaintext": "warning",
      "hba-client-cert": "warning",
      "hba-host-name": "warning",
      "hba-ldap-plaintext": "warning",
      "hba-unreachable": "warning",
      "hba-order": "warning",
      "access-expectation": "error",
      "server-tls": "warning",
      "server-tls-version": "error",
      "server-tls-ciphers": "error",
      "server-password-encryption": "warning",
      "server-listen": "note",
      "server-logging": "warning",
      "server-authentication-timeout": "warning",
      "server-setting": "error",
      "server-published-port": "warning",
      "server-password": "warning",
      "server-key-in-repository": "error",
      "client-tls": "error",
      "client-tls-root": "warning",
      "client-tls-meaning": "warning",
      "client-plaintext-fallback": "warning",
      "client-parameter": "warning",
      "client-password": "error",
      "client-invalid": "error",
      "certificate-expired": "error",
      "certificate-name": "error",
      "certificate-weak": "error",
      "pooler-listen": "warning",
      "pooler-tls": "warning",
      "policy-change": "warning",
      "policy-suppression": "warning",
      "policy-include": "warning"
    },
    "overrides": [
      {
        "files": [
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e,override}.{yml,yaml}",
          "**/*compose*[._-]{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*.{yml,yaml}",
          "**/{dev,develop,development,local,test,tests,testing,ci,e2e}[._-]*compose*.{yml,yaml}",
          "**/*quickstart*.{yml,yaml}",
          "**/.devcontainer/**",
          ".github/workflows/**",
          ".circleci/**",
          ".woodpecker/**",
          ".buildkite/**",
          "{.gitlab-ci,.travis,.drone,.woodpecker}.{yml,yaml}",
          "**/azure-pipelines*.{yml,yaml}",
          "bitbucket-pipelines.yml",
          "**/Jenkinsfile",
          "**/{example,examples,sample,samples,demo,demos,quickstart,tutorial,tutorials,doc,docs}/**",
          "**/*.{md,mdx,rst,adoc}",
          "**/{locale,locales,i18n,translations,stories}/**",
          "**/*.stories.*",
          "**/{test,tests,__tests__,testing,testdata,test-data,test_data,test-utils,testutil,testutils,spec,specs,e2e,cypress,playwright}/**",
          "**/{fixture,fixtures,__fixtures__,mock,mocks,__mocks__}/**",
          "**/*[-_]{test,tests}/**",
          "**/*{Test,Tests}/**",
          "**/*[._-]{test,tests,spec,specs,mock,mocks,fixture,fixtures}.*",
          "**/*{Test,Tests,Spec,IT}.{java,kt,scala,groovy,cs,php,swift}",
          "**/{test_*,conftest}.py",
          "**/.env*.{dev,development,local,test,ci,example,sample,template,dist}",
          "**/{.env,env}[._-]{example,sample,template,dist,test,testing}*",
          "**/{example,sample,template,test}.env",
          "**/*.{env,ini,cfg,yml,yaml,toml,json,properties,xml,py,php,rb,js,ts}[._-]{example,sample,template,dist}",
          "**/*.{example,sample}.{ini,cfg,yml,yaml,toml,json,properties,xml,py,php,rb,js,ts,exs}",
          "**/appsettings.{Development,Local,Test,Testing}.json",
          "**/application-{dev,local,test}.{yml,yaml,properties}",
          "**/config/{dev,test}.exs",
          "**/settings/{dev,development,local,test,testing}.py"
        ],
        "rules": {
          "hba-syntax": "note",
          "hba-trust": "note",
          "hba-method": "note",
          "hba-cleartext-password": "note",
          "hba-open-network": "note",
          "hba-plaintext": "note",
          "hba-replication": "note",
          "hba-superuser-remote": "note",
          "hba-broad-grant": "note",
          "hba-client-cert": "note",
          "hba-host-name": "note",
          "hba-ldap-plaintext": "note",
          "hba-unreachable": "note",
          "hba-order": "note",
          "ident-map-broad": "note",
          "server-tls": "note",
          "server-tls-version": "note",
          "server-tls-ciphers": "note",
          "server-password-encryption": "note",
          "server-listen": "note",
          "server-max-connections": "note",
          "server-reserved-connections": "note",
          "server-logging": "note",
          "server-authentication-timeout": "note",
          "server-setting": "note",
          "server-published-port": "note",
          "server-password": "note",
          "server-key-in-repository": "note",
          "client-tls": "note",
          "client-tls-root": "note",
          "client-tls-meaning": "note",
          "client-plaintext-fallback": "note",
          "client-parameter": "note",
          "client-password": "note",
          "client-superuser": "note",
          "client-pool": "note",
          "client-invalid": "note",
          "certificate-expired": "note",
          "certificate-name": "note",
          "certificate-weak": "note",
          "pooler-auth": "note",
          "pooler-listen": "note",
          "pooler-tls": "note"
        }
      }
    ]
  },
  "scram-only": {
    "rules": {
      "hba-method": [
        "error",
        {
          "allow": [
            "scram-sha-256",
            "cert",
            "peer",
            "gss",
            "sspi",
            "reject"
          ]
        }
      ],
      "hba-cleartext-password": "error",
      "server-password-encryption": "error"
    }
  },
  "strict": {
    "extends": [
      "recommended",
      "scram-only",
      "tls-required",
      "verify-full",
      "no-secrets"
    ],
    "rules": {
      "hba-syntax": "error",
      "hba-reachable-size": "warning",
      "hba-unreachable": "warning",
      "hba-order": "warning",
      "hba-trust": "error",
      "hba-open-network": "error",
      "hba-replication": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-superuser-remote": "error",
      "hba-broad-grant": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-client-cert": "error",
      "hba-host-name": "error",
      "ident-map-broad": "error",
      "server-tls-ciphers": "error",
      "server-listen": "error",
      "server-max-connections": "error",
      "server-reserved-connections": "error",
      "server-logging": [
        "warning",
        {
          "require": true
        }
      ],
      "server-authentication-timeout": "error",
      "server-setting": "error",
      "server-published-port": "error",
      "client-superuser": "error",
      "client-pool": [
        "error",
        {
          "unstated": true
        }
      ],
      "client-invalid": "error",
      "certificate-weak": "error",
      "pooler-auth": "error",
      "pooler-listen": "error",
      "policy-change": "error",
      "policy-suppression": "error",
      "policy-include": "error"
    }
  },
  "tls-required": {
    "rules": {
      "hba-plaintext": [
        "error",
        {
          "zones": [
            "public",
            "private"
          ]
        }
      ],
      "hba-ldap-plaintext": "error",
      "server-tls": "error",
      "server-tls-version": "error",
      "client-tls": [
        "error",
        {
          "minimum": {
            "private": "encrypted"
          }
        }
      ],
      "client-plaintext-fallback": "error",
      "pooler-tls": "error"
    }
  },
  "verify-full": {
    "rules": {
      "client-tls": [
        "error",
        {
          "minimum": {
            "public": "full",
            "private": "full"
          }
        }
      ],
      "client-tls-root": "error",
      "client-tls-meaning": "error",
      "client-plaintext-fallback": "error",
      "client-parameter": "error",
      "certificate-name": "error",
      "certificate-expired": "error"
    }
  }
};

// src/policy/load.ts
var POLICY_CANDIDATES = ["pgmoat.yaml", "pgmoat.yml", "pgmoat.json", "package.json"];
var DEFAULT_PACK = "recommended";
var PACKAGE_KEY = "pgmoat";
var MAX_LAYERS = 64;
function packNames() {
  return Object.keys(PACKS).sort();
}
function holdsPolicy(path, text) {
  if (!isPackageJson(path)) return true;
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && Object.hasOwn(value, PACKAGE_KEY);
  } catch {
    return true;
  }
}
async function loadPolicy(options) {
  const { organisation, rules } = options;
  const gathered = { layers: [...organisation?.layers ?? []], refused: [], locks: [] };
  if (options.policy === null) {
    if (organisation === void 0) addPack(DEFAULT_PACK, gathered.layers);
  } else if ("pack" in options.policy) {
    const { pack } = options.policy;
    if (!Object.hasOwn(PACKS, pack)) throw noSuchPack({ file: "policy", line: 0, column: 0, key: "" }, pack);
    addPack(pack, gathered.layers);
  } else {
    await addFile(options.policy.path, options.policy.text, options, [], gathered);
  }
  const merged = mergeLayers(gathered.layers, rules);
  if (organisation === void 0 || organisation.lock.rules.size === 0) return merged;
  return { ...merged, lock: organisation.lock, refused: gathered.refused };
}
async function loadOrganisation(options) {
  const { checkedLocks } = await import("./cli-read-MEDPRQO3.js");
  const gathered = { layers: [], refused: [], locks: [] };
  const { path, text } = options.policy;
  await addFile(path, text, { ...options, mayLock: true }, [], gathered);
  const layers = gathered.layers.map((layer) => ({ ...layer, waiverOrigins: [], expectOrigins: [] }));
  const policy = mergeLayers(layers, options.rules);
  return { layers, lock: { rules: checkedLocks(gathered.locks, policy), policy, prefix: "" } };
}
function addPack(name, layers) {
  const raw = PACKS[name];
  if (raw === void 0) return;
  for (const base of baseNames(raw.extends)) addPack(base, layers);
  layers.push({ source: name, raw, waiverOrigins: [], expectOrigins: [] });
}
async function addFile(path, text, options, stack, gathered) {
  const { layers } = gathered;
  const reading = await import("./cli-read-MEDPRQO3.js");
  const { readDocument, validated, checkMeaning, validatePolicy, policySchema } = reading;
  const { lockedRules, refuseLock, refusedSettings } = reading;
  const validate = options.validate ?? validatePolicy;
  const document = readDocument(path, text, isPackageJson(path) ? PACKAGE_KEY : null);
  const raw = validated(document, validate, () => policySchema(options.rules, packNames()));
  checkMeaning(document, raw);
  const { organisation } = options;
  if (options.mayLock === true) {
    const all = options.rules.map(({ id }) => id);
    for (const one of lockedRules(document, raw, all)) gathered.locks.push(one);
  } else refuseLock(document, raw);
  if (organisation !== void 0)
    for (const one of refusedSettings(document, raw, organisation.lock)) gathered.refused.push(one);
  const isTop = stack.length === 0;
  if (raw.extends === void 0 && isTop && organisation === void 0) addPack(DEFAULT_PACK, layers);
  for (const [index, target] of baseNames(raw.extends).entries()) {
    const keys = typeof raw.extends === "string" ? ["extends"] : ["extends", String(index)];
    const { line, column } = document.positionOf(keys, "value");
    const place2 = { file: path, line, column, key: keys.length === 1 ? "extends" : `extends[${index}]` };
    if (layers.length > MAX_LAYERS) {
      throw new PolicyError(place2, { problem: `more than ${MAX_LAYERS} policies are extended; extend fewer` });
    }
    if (Object.hasOwn(PACKS, target)) {
      addPack(target, layers);
      continue;
    }
    if (!looksLikePath(target)) throw noSuchPack(place2, target);
    const file = options.follow(path, target);
    if (file.status !== "read") throw new PolicyError(place2, { problem: followProblem(target, file.status) });
    const chain = [...stack, path];
    if (chain.includes(file.path)) {
      const loop = [...chain.slice(chain.indexOf(file.path)), file.path].join(" -> ");
      throw new PolicyError(place2, { problem: `the policy extends itself: ${loop}` });
    }
    await addFile(file.path, file.text, options, chain, gathered);
  }
  const originsIn = (key) => (raw[key] ?? []).map((_, index) => ({ file: path, ...document.positionOf([key, String(index)], "value") }));
  layers.push({
    source: isPackageJson(path) ? `${path}#${PACKAGE_KEY}` : path,
    raw,
    waiverOrigins: originsIn("waivers"),
    expectOrigins: originsIn("expect")
  });
}
function baseNames(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
function isPackageJson(path) {
  return path === "package.json" || path.endsWith("/package.json");
}
function looksLikePath(target) {
  return target.startsWith(".") || target.includes("/") || target.includes("\\") || /\.(ya?ml|json)$/.test(target);
}
function noSuchPack(place2, name) {
  const value = JSON.stringify(name);
  const suggestion = nearest(name, packNames());
  const expected = suggestion === null ? `one of ${packNames().join(", ")}, or a path such as ./team.yaml` : null;
  return new PolicyError(place2, { problem: `there is no pack ${value}`, value, expected, suggestion });
}
function followProblem(target, status) {
  const name = JSON.stringify(target);
  const said = {
    missing: `there is no file ${name}`,
    "outside-root": `${name} is outside of the repository; a policy extends only packs and files inside`,
    unreadable: `${name} cannot be read`,
    directory: `${name} is a directory, not a policy file`,
    "not-a-file": `${name} is not a regular file`,
    binary: `${name} is not text`,
    "too-large": `${name} is too large for a policy`
  };
  return said[status];
}

// src/cli/locate-policy.ts
function nearestPolicy(root, from) {
  let reachedRoot = false;
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of POLICY_CANDIDATES) {
      const file = join4(directory, name);
      if (!isFile(root, file)) continue;
      const text = policyText(root, file);
      if (holdsPolicy(file, text)) return { file, text, directory };
    }
    reachedRoot ||= directory === root;
    const parent = dirname(directory);
    if (existsSync(join4(directory, ".git")) || parent === directory) return null;
    if (reachedRoot && workTreeOf(parent) === null) return null;
  }
}
function policyText(root, file) {
  const name = relative(root, file).split(sep3).join("/") || ".";
  const boundary = workTreeOf(root) ?? root;
  try {
    if (!isWithin(boundary, file) || isWithin(realpathSync3(boundary), realpathSync3(file))) {
      return readFileSync3(file, "utf8");
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  throw new UsageError(`${name}: a link that leads out of the repository; the policy is not read`);
}
function unreadable(name, error) {
  return new UsageError(`${name}: the policy cannot be read (${errorCode(error)})`);
}
function followPolicy(boundary, full, name) {
  if (!existsSync(full)) return { status: "missing" };
  const real = realpathSync3(full);
  if (!isWithin(realpathSync3(boundary), real)) return { status: "outside-root" };
  if (!statSync3(real).isFile()) return { status: "not-a-file" };
  try {
    return { status: "read", path: name(full), text: readFileSync3(real, "utf8") };
  } catch {
    return { status: "unreadable" };
  }
}
function workTreeOf(directory) {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join4(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
function commonDirectory(root, paths) {
  const directories = paths.map((path) => {
    const full = resolve2(root, path);
    return isFile(root, full) ? dirname(full) : full;
  });
  let common = directories[0] ?? root;
  while (!directories.every((directory) => isWithin(common, directory))) {
    common = dirname(common);
  }
  return common;
}
function policyPathFrom(root, directory) {
  const prefix = relative(directory, root).split(sep3).join("/");
  if (prefix === "") return (path) => path;
  if (!prefix.startsWith("..")) return (path) => `${prefix}/${path}`;
  const inner = `${relative(root, directory).split(sep3).join("/")}/`;
  return (path) => path.startsWith(inner) ? path.slice(inner.length) : path;
}
function isFile(root, path) {
  try {
    return statSync3(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    throw unreadable(relative(root, path).split(sep3).join("/"), error);
  }
}

// src/cli/progress.ts
var PATIENCE = 500;
function progress(io) {
  if (!io.errorIsTerminal) return { update: () => {
  }, done: () => {
  } };
  const start = performance.now();
  let shown2 = false;
  return {
    update(done, total) {
      if (performance.now() - start < PATIENCE) return;
      shown2 = true;
      io.err(`\r\x1B[Kreading ${done} of ${total} files`);
    },
    done() {
      if (shown2) io.err("\r\x1B[K");
    }
  };
}

// src/cli/run-check.ts
import { accessSync, constants as constants2, existsSync as existsSync4, readFileSync as readFileSync5, realpathSync as realpathSync5, statSync as statSync5 } from "node:fs";
import { dirname as dirname3, relative as relative3, resolve as resolve4, sep as sep5 } from "node:path";

// src/masking.ts
function passwordsOf(facts) {
  const passwords = [];
  for (const fact of facts) {
    if (fact.kind === "connection" && fact.password !== null) passwords.push(fact.password);
    if (fact.kind === "role-password") passwords.push(fact.password);
    if (fact.kind !== "workload") continue;
    for (const value of Object.values(fact.environment)) if (value.password !== null) passwords.push(value.password);
  }
  return passwords.filter(({ strength }) => strength !== "empty" && strength !== "unknown");
}
var SHAPES = [
  // Up to the last `@` of the word: one within the password, or a `/`, makes clients take the rest of it for a host.
  /(:\/\/[^\s:/'"]{0,200}:)([^\s'"]{1,400})(?=@)/g,
  /(ssl_passphrase_command["']?[ \t]{0,20}[=:]?[ \t]{0,20}["']{0,2}(?:echo|printf)[ \t]{1,20})([^\s"';&,]{1,400})/gi,
  // A private key in one line, and PEM in Base64.
  /(PRIVATE KEY-----(?:\\[nr]){0,4})([A-Za-z0-9+/=\\]{16,20000})/g,
  /(\bLS0tLS1CRUdJTi)([A-Za-z0-9+/=]{16,20000})/g,
  /((?:password|passwd|pwd|passphrase|secret|ldapbindpasswd|radiussecrets)["']?\]?[ \t]{0,20}(?:=>|[=:])[ \t]{0,20}["']?)([^\s"';&,]{1,400})/gi
];
var PLACEHOLDER = /^(?:\$\{[^}:]*\}|\$\([^)]*\)|\{\{.*|<%.*|%[A-Z_]+%|\$[A-Za-z_]\w*)$/;
function maskShapes(line) {
  let masked = line;
  for (const shape of SHAPES) {
    masked = masked.replace(
      shape,
      (all, before2, secret) => PLACEHOLDER.test(secret) ? all : before2 + "*".repeat(secret.length)
    );
  }
  return masked;
}
function maskedLines(texts, facts) {
  const passwords = /* @__PURE__ */ new Map();
  for (const password of passwordsOf(facts)) {
    const known = passwords.get(password.file) ?? [];
    known.push(password);
    passwords.set(password.file, known);
  }
  const cache = /* @__PURE__ */ new Map();
  return (file) => {
    const cached = cache.get(file);
    if (cached !== void 0) return cached;
    const source = texts.get(file);
    if (source === void 0) return null;
    const lines = source.text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
    for (const { line, column, endLine, endColumn } of passwords.get(file) ?? []) {
      for (let at = line; at <= endLine; at += 1) {
        const text = lines[at - 1] ?? "";
        const from = at === line ? column - 1 : 0;
        const to = at === endLine ? endColumn - 1 : text.length;
        lines[at - 1] = text.slice(0, from) + "*".repeat(Math.max(0, to - from)) + text.slice(to);
      }
    }
    const masked = lines.map(maskShapes);
    cache.set(file, masked);
    return masked;
  };
}
function secretTexts(texts, facts) {
  const secrets = /* @__PURE__ */ new Set();
  const split = /* @__PURE__ */ new Map();
  for (const { file, line, column, endLine, endColumn, wellKnown } of passwordsOf(facts)) {
    if (wellKnown) continue;
    const lines = split.get(file) ?? texts.get(file)?.text.split("\n") ?? [];
    split.set(file, lines);
    if (line !== endLine) continue;
    const text = (lines[line - 1] ?? "").slice(column - 1, endColumn - 1);
    secrets.add(text);
    for (const literal of literalsIn(text)) secrets.add(literal);
  }
  return [...secrets].filter((secret) => secret.length >= 4);
}
function literalsIn(text) {
  const strings = [...text.matchAll(/(["'`])([^"'`\\]{4,200})\1/g)].map(([, , literal = ""]) => literal);
  return strings.filter((literal) => !/^[A-Z][A-Z0-9_]*$/.test(literal));
}

// src/cli/collect-files.ts
import { setImmediate } from "node:timers/promises";

// src/files/grammars.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
var LONGEST_FILE = 1e3;
var LONGEST_ALL = 2e4;
var KOTLIN = "@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm";
var NONE2 = { parse: () => null };
async function loadGrammars(names) {
  if (names.size === 0) return NONE2;
  try {
    const { Language, Parser } = await import("./cli-web-tree-sitter-G4F45V5E.js");
    await Parser.init({
      wasmBinary: await readFile(locate("web-tree-sitter", "web-tree-sitter/web-tree-sitter.wasm"))
    });
    const loaded = /* @__PURE__ */ new Map();
    for (const name of names) {
      const source = name === "kotlin" ? KOTLIN : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
      loaded.set(name, await Language.load(await readFile(locate(name, source))));
    }
    return parsersOf(loaded, new Parser());
  } catch {
    return NONE2;
  }
}
function locate(name, source) {
  const shipped = fileURLToPath(new URL(`./grammars/${name}.wasm`, import.meta.url));
  return existsSync2(shipped) ? shipped : createRequire(import.meta.url).resolve(source);
}
function parsersOf(languages, parser) {
  let spent = 0;
  return {
    parse(grammar, text) {
      const language = languages.get(grammar);
      if (language === void 0 || spent > LONGEST_ALL) return null;
      const start = performance.now();
      try {
        parser.setLanguage(language);
        const tree = parser.parse(text, null, { progressCallback: () => performance.now() - start > LONGEST_FILE });
        if (tree === null) parser.reset();
        return tree === null ? null : { root: tree.rootNode, free: () => tree.delete() };
      } catch {
        parser.reset();
        return null;
      } finally {
        spent += performance.now() - start;
      }
    }
  };
}

// src/readers/servers.ts
var SERVER_READERS = {
  byKind: readersByKind([hbaReader, identReader, settingsReader]),
  grammarFor: () => null
};

// src/cli/collect-files.ts
var A_FEW = 32;
async function collectFiles(tree, options) {
  const files = new OpenedFiles(tree, options);
  await unhurried(files.openConfiguration());
  const readers = files.areReadBy(SERVER_READERS) ? SERVER_READERS : (await import("./cli-readers-2DV6SA57.js")).READERS;
  const collector = new Collector(files, readers, options.major);
  await unhurried(collector.readConfiguration());
  await tree.searched;
  return collector.finish(await loadGrammars(collector.openPrograms()));
}
async function unhurried(steps) {
  let done = 0;
  for (const _ of steps) {
    done += 1;
    if (done % A_FEW === 0) await setImmediate();
  }
}
async function collectFor(tree, judging) {
  const own = await collectFiles(tree, readingBy(judging));
  const more2 = lockedReadingBy(judging);
  return more2 === null ? { own } : { own, locked: await collectFiles(tree, more2) };
}
function lockedSides(after, before2) {
  return {
    ...after.locked === void 0 ? {} : { locked: after.locked },
    ...before2.locked === void 0 ? {} : { baseLocked: before2.locked }
  };
}

// src/cli/organisation.ts
import { existsSync as existsSync3, readFileSync as readFileSync4, realpathSync as realpathSync4, statSync as statSync4 } from "node:fs";
import { dirname as dirname2, join as join5, relative as relative2, resolve as resolve3, sep as sep4 } from "node:path";
async function organisationPolicy(root, path) {
  const full = resolve3(root, path);
  if (!existsSync3(full)) throw new UsageError(`${path}: no such policy file`);
  const real = realpathSync4(full);
  const top = workTreeOf(realpathSync4(root));
  const holder = workTreeOf(dirname2(real));
  if (top !== null && (holder === top || isSubmodule(top, holder))) {
    throw new UsageError(
      `${path}: part of the repository that it is to judge, whose changes could rewrite it; check the organisation's repository out beside it, or use --policy`
    );
  }
  const name = (file) => relative2(root, file).split(sep4).join("/");
  return loadOrganisation({
    rules: RULES,
    policy: { path: name(full), text: textOf2(path, real) },
    follow: (from, target) => followPolicy(holder ?? dirname2(real), resolve3(root, dirname2(from), target), name)
  });
}
function isSubmodule(top, holder) {
  return holder !== null && isWithin(top, holder) && statSync4(join5(holder, ".git")).isFile();
}
function textOf2(path, file) {
  try {
    return readFileSync4(file, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: the policy cannot be read (${errorCode(error)})`);
  }
}
function lockPrefix(directory) {
  const top = workTreeOf(directory);
  const path = top === null ? "" : relative2(top, directory).split(sep4).join("/");
  return path === "" ? "" : `${path}/`;
}
function builtOn(organisation, prefix) {
  if (organisation === null) return {};
  return { organisation: { ...organisation, lock: { ...organisation.lock, prefix } } };
}

// src/cli/run-check.ts
async function runCheck(options) {
  const { root, tree, policy, policyPath } = await openScope(options);
  const baseline = options.baselinePath === null ? [] : parseBaseline(options.baselinePath, readBaseline(options.root, options.baselinePath));
  const checking = {
    ...{ policy, policyPath, baseline, today: options.today, as: options.as ?? null },
    whole: options.paths.length === 0 && options.input === void 0,
    suppress: !options.noSuppressions,
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  };
  const { own, ...more2 } = await collectFor(tree, checking);
  const { report, model, idle, collection } = checkCollection(own, { ...checking, ...more2 });
  return {
    report,
    lines: maskedLines(collection.texts, collection.facts),
    secrets: secretTexts(collection.texts, collection.facts),
    root,
    remarks: remarksOn(options.baselinePath ?? "", idle),
    fixing: { model, policy, policyPath, texts: collection.texts, readers: collection.readers }
  };
}
function remarksOn(baseline, { gone, forbidden }) {
  return [
    ...gone.map(({ rule, path }) => `${baseline}: the finding of ${rule} in ${path} is gone; remove its line`),
    ...forbidden.map(
      ({ rule, path }) => `${baseline}: the policy forbids suppressing ${rule}, so the line for ${path} does nothing`
    )
  ];
}
var LISTED_SOON = 8;
async function openScope(options) {
  const { root, only } = placePaths(realpathSync5(options.root), options.paths);
  const { organisationPath = null } = options;
  const organisation = organisationPath === null ? null : await organisationPolicy(root, organisationPath);
  const reading = setTimeout(() => void import("./cli-readers-2DV6SA57.js"), LISTED_SOON);
  const [tree, found] = await Promise.all([
    options.input === void 0 ? openDiskTree(root, { maxBytes: options.maxFileSize ?? DEFAULT_MAX_BYTES, only }, PROGRAM_NEEDLES, options.begun) : memoryTree({ [options.input.path]: options.input.text }),
    findPolicy(root, only, { wanted: options.policyPath, organisation })
  ]).finally(() => clearTimeout(reading));
  const policy = options.major === null ? found.policy : { ...found.policy, major: options.major };
  return { root, tree, policy, policyPath: policyPathFrom(root, found.directory) };
}
function placePaths(root, paths) {
  const only = [];
  for (const path of paths) {
    const full = resolve4(root, path);
    const { real, isDirectory } = placeOf(full, path);
    if (isWithin(root, real)) {
      only.push(relative3(root, real).split(sep5).join("/"));
    } else if (paths.length === 1 && isDirectory) {
      return { root: real, only: [] };
    } else {
      throw new UsageError(`${path}: outside of ${root}; run pgmoat in a directory that holds every path`);
    }
  }
  return { root, only };
}
function placeOf(full, path) {
  try {
    const isDirectory = statSync5(full).isDirectory();
    accessSync(full, isDirectory ? constants2.R_OK | constants2.X_OK : constants2.R_OK);
    return { real: realpathSync5(full), isDirectory };
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw new UsageError(`${path}: cannot be read (${code})`);
    const command2 = path === "help" ? "--help" : nearest(path, Object.keys(COMMANDS));
    const advice = command2 === null ? "" : `, and no such command; did you mean "${command2}"?`;
    throw new UsageError(`${path}: no such file or directory${advice}`);
  }
}
async function findPolicy(root, only, { wanted, organisation }) {
  const base = { rules: RULES, ...builtOn(organisation, lockPrefix(root)) };
  if (wanted !== null && !existsSync4(resolve4(root, wanted))) {
    if (/[./\\]/.test(wanted)) throw new UsageError(`${wanted}: no such policy file`);
    if (!packNames().includes(wanted)) {
      const meant = nearest(wanted, packNames());
      const advice = meant === null ? `packs are ${packNames().join(", ")}` : `did you mean "${meant}"?`;
      throw new UsageError(`"${wanted}" is neither a policy file nor a pack; ${advice}`);
    }
    const policy2 = await loadPolicy({ ...base, policy: { pack: wanted }, follow: nowhere });
    return { policy: policy2, directory: root, file: null };
  }
  const located = wanted === null ? nearestPolicy(root, commonDirectory(root, only)) : { file: resolve4(root, wanted), text: policyText(root, resolve4(root, wanted)), directory: root };
  if (located === null) {
    const policy2 = await loadPolicy({ ...base, policy: null, follow: nowhere });
    return { policy: policy2, directory: root, file: null };
  }
  const boundary = workTreeOf(located.directory) ?? located.directory;
  const name = (file2) => relative3(root, file2).split(sep5).join("/");
  const file = { path: name(located.file), text: located.text };
  const policy = await loadPolicy({
    rules: RULES,
    ...builtOn(organisation, lockPrefix(located.directory)),
    policy: file,
    follow: (from, target) => followPolicy(boundary, resolve4(root, dirname3(from), target), name)
  });
  return { policy, directory: located.directory, file };
}
function nowhere() {
  return { status: "missing" };
}
function readBaseline(root, path) {
  try {
    return readFileSync5(resolve4(root, path), "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT") throw new UsageError(`${path}: the baseline cannot be read (${code})`);
    throw new UsageError(`${path}: no such baseline; write one with --update-baseline`);
  }
}

// src/cli/commands/check.ts
async function checkCommand(args, io, begun) {
  const format = args.format ?? "text";
  if (!isReportFormat(format)) {
    throw new UsageError(
      `--format "${format}" does not go with "check"; its formats are ${Object.keys(REPORTS).join(", ")}`
    );
  }
  if (args.fix) await fixFiles(args, io);
  const bar = progress(io);
  const outcome = runCheck({
    ...scopeOptions(args, io),
    ...begun === null ? {} : { begun },
    baselinePath: args.updateBaseline ? null : args.baseline,
    noSuppressions: args.noSuppressions,
    today: io.today(),
    onProgress: bar.update
  });
  const { report, lines, root, remarks } = await outcome.finally(bar.done);
  if (args.updateBaseline && args.baseline !== null) {
    const kept = keptEntries(args, args.baseline, io, root);
    writeOutput(io, args.baseline, writeBaseline(report.findings, kept));
    io.err(`pgmoat: ${plural(report.findings.length + kept.length, "finding")} written to ${args.baseline}
`);
    return 0;
  }
  for (const remark of remarks) io.err(`pgmoat: ${visible(remark)}
`);
  const toTerminal = args.output === null && io.isTerminal;
  const text = REPORTS[format](report, {
    lines,
    color: toTerminal && colorWanted(args, io),
    failOn: args.failOn,
    quiet: args.quiet,
    prefix: prefixOf(root),
    linkBase: null,
    maxBytes: null
  });
  if (args.output === null) io.out(text);
  else writeOutput(io, args.output, text);
  return fails(report, args.failOn) ? 1 : 0;
}
async function fixFiles(args, io) {
  const outcome = await runCheck({
    ...scopeOptions(args, io),
    ...{ baselinePath: args.updateBaseline ? null : args.baseline, noSuppressions: args.noSuppressions },
    today: io.today()
  });
  const lines = await applyFixes(outcome);
  for (const line of lines) io.err(`pgmoat: ${visible(line)}
`);
}
function keptEntries(args, file, io, root) {
  const full = resolve5(io.cwd, file);
  if (!existsSync5(full)) return [];
  const entries = parseBaseline(file, readFileSync6(full, "utf8"));
  if (args.stdin) return entries.filter(({ path }) => path !== inputPath(args));
  if (args.paths.length === 0) return [];
  const looked = args.paths.map((path) => realpathSync6(resolve5(io.cwd, path)));
  return entries.filter(({ path }) => !looked.some((directory) => isWithin(directory, resolve5(root, path))));
}
function readInput(args, io) {
  const most = args.maxFileSize ?? DEFAULT_MAX_BYTES;
  let input;
  try {
    input = io.stdin();
  } catch (error) {
    throw new UsageError(`standard input cannot be read (${errorCode(error)})`);
  }
  const size = Buffer.byteLength(input);
  if (size <= most) return typeof input === "string" ? input : decodeInput(input, args);
  throw new UsageError(`standard input: ${size} bytes, more than the ${most} that are read; see --max-file-size`);
}
function decodeInput(bytes, args) {
  const kind = args.as ?? classifyName(inputPath(args));
  return kind !== null && BY_BYTES.has(kind) ? textOf(bytes) : decode(bytes);
}
function inputPath(args) {
  return args.stdinFilename ?? "stdin";
}
function scopeOptions(args, io) {
  if (args.as !== null && !args.stdin && args.paths.length === 0) {
    throw new UsageError("--as says what the given files are: name them, or use --stdin");
  }
  const input = args.stdin ? { input: { path: inputPath(args), text: readInput(args, io) } } : {};
  return {
    root: io.cwd,
    paths: args.paths,
    policyPath: args.policy,
    organisationPath: args.organisationPolicy,
    major: args.major,
    as: args.as,
    maxFileSize: args.maxFileSize,
    ...input
  };
}
function prefixOf(directory) {
  const top = workTreeOf(directory);
  const path = top === null ? "" : relative4(top, directory).split(sep6).join("/");
  return path === "" ? "" : `${path}/`;
}
function colorWanted(args, io) {
  return !args.noColor && (io.env.NO_COLOR ?? "") === "" && io.env.TERM !== "dumb";
}
function writeOutput(io, file, text) {
  try {
    writeFileSync2(resolve5(io.cwd, file), text);
  } catch (error) {
    const exists = existsSync5(resolve5(io.cwd, file));
    throw new UsageError(`${file}: cannot be ${exists ? "overwritten" : "written"} (${errorCode(error)})`);
  }
}

export {
  looksBinary,
  isSealed,
  decode,
  isWithin,
  DEFAULT_MAX_BYTES,
  openDiskTree,
  visible,
  jsonDocument,
  markdownText,
  htmlText,
  markdownCode,
  markdownMessage,
  counts,
  plural,
  findingJson,
  styleFor,
  policyPathFrom,
  collectFiles,
  collectFor,
  lockedSides,
  organisationPolicy,
  openScope,
  findPolicy,
  checkCommand,
  scopeOptions,
  colorWanted,
  writeOutput
};
