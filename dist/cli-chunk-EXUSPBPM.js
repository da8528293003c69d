import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  errorCode
} from "./cli-chunk-6RTQ56QQ.js";
import {
  SOURCE_ENDINGS,
  compareText,
  textOf
} from "./cli-chunk-KP3JYRRR.js";
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
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
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
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
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

// src/files/within.ts
import { sep } from "node:path";
function isWithin(directory, path) {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
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

// src/files/git.ts
import { execFile, spawnSync } from "node:child_process";
var SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
function environment() {
  return { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_OPTIONAL_LOCKS: "0" };
}
function git(root, args) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, env: environment() };
  return new Promise((resolve2) => {
    execFile("git", [...SAFE, ...args], options, (error, out, err) => {
      const nothingFound = args[0] === "grep" && error?.code === 1 && err === "";
      resolve2(error === null || nothingFound ? out : null);
    });
  });
}
function gitBytes(root, args, input) {
  const { status, stdout } = spawnSync("git", [...SAFE, ...args], {
    ...{ cwd: root, input, maxBuffer: 1 << 30, env: environment() },
    stdio: ["pipe", "pipe", "ignore"]
  });
  return status === 0 ? stdout : null;
}

// src/files/list.ts
var NEVER = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules"]);
var MANY = 1500;
var LARGE_INDEX = 100 * MANY;
async function listFiles(root, needles) {
  const early = indexBytes(root) >= LARGE_INDEX ? searchByGit(root, needles) : null;
  const listed = await listByGit(root);
  if (listed === null) {
    return { paths: listByWalk(root).sort(compareText), lacks: () => false, searched: Promise.resolve() };
  }
  const paths = [.../* @__PURE__ */ new Set([...listed.tracked, ...listed.others])].sort(compareText);
  const search = early ?? (listed.tracked.length >= MANY ? searchByGit(root, needles) : Promise.resolve(null));
  const regular = new Set(listed.regular);
  let holding = null;
  return {
    paths,
    lacks: (path) => holding !== null && regular.has(path) && !holding.has(path),
    searched: search.then((found) => {
      holding = found;
    })
  };
}
async function listByGit(root) {
  const out = await git(root, ["ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard"]);
  if (out === null) return null;
  const tracked = [];
  const regular = [];
  const others = [];
  for (const entry of out.split("\0")) {
    if (entry === "") continue;
    const staged = /^(\d{6}) [0-9a-f]{40,64} \d\t/.exec(entry);
    if (staged === null) {
      others.push(entry);
      continue;
    }
    const path = entry.slice(staged[0].length);
    tracked.push(path);
    if (staged[1]?.startsWith("100") && SOURCE_ENDINGS.has(path.slice(path.lastIndexOf(".") + 1))) regular.push(path);
  }
  return { tracked, regular, others };
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
        const relative = base === "" ? path : path.slice(base.length + 1);
        return own.ignores(isDirectory ? `${relative}/` : relative);
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

// src/files/disk-tree.ts
var DEFAULT_MAX_BYTES = 1024 * 1024;
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var FLAGS = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);
var OUTSIDE = { status: "outside-root", detail: "a link leads out of the scanned directory" };
var NO_MATCH = { status: "no-match" };
var NOT_A_FILE = { status: "not-a-file", detail: "not a regular file" };
var SMALL = 64 * 1024;
var SNIFF = 8e3;
async function openDiskTree(root, options, needles) {
  return diskTree(root, options, await listFiles(realpathSync(root), needles), needles);
}
function diskTreeOf(paths, { root, maxBytes }) {
  return diskTree(root, { maxBytes, only: [] }, { paths, lacks: () => false, searched: Promise.resolve() }, []);
}
function diskTree(root, options, listing, asked) {
  const realRoot = realpathSync(root);
  const buffer = Buffer.allocUnsafe(options.maxBytes + 1);
  const directories = /* @__PURE__ */ new Map();
  function realDirectory(path) {
    const known2 = directories.get(path);
    if (known2 !== void 0) return known2;
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
  function placeOf(path) {
    const cut = path.lastIndexOf("/");
    const directory = realDirectory(cut < 0 ? "" : path.slice(0, cut));
    return directory === null ? null : directory + sep2 + path.slice(cut + 1);
  }
  function open(path) {
    const full = placeOf(path);
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
  function fill(descriptor) {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
      if (count < SMALL) break;
    }
    return length;
  }
  function load(path, wanted, by) {
    const opened = open(path);
    if ("status" in opened) return opened;
    const { descriptor, full } = opened;
    try {
      const length = fill(descriptor);
      if (length === 0 && !fstatSync(descriptor).isFile()) return NOT_A_FILE;
      if (length > options.maxBytes) {
        const { size } = fstatSync(descriptor);
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
      closeSync(descriptor);
    }
  }
  const covered = /* @__PURE__ */ new Map();
  function coveredBy(needles) {
    const known2 = covered.get(needles) ?? needles.every((needle) => asked.includes(needle));
    covered.set(needles, known2);
    return known2;
  }
  function lacks(path, needles) {
    return listing.lacks(path) && coveredBy(needles);
  }
  const listed = listing.paths;
  const known = new Set(listed);
  const paths = select(realRoot, listed, options.only);
  for (const path of paths) known.add(path);
  return {
    paths,
    has: (path) => known.has(path),
    read(path, by) {
      const read = load(path, null, by);
      return read.status === "no-match" ? { status: "missing" } : read;
    },
    searched: listing.searched,
    ...options.only.length === 0 ? { disk: { root: realRoot, maxBytes: options.maxBytes } } : {},
    lacks,
    readIf: (path, needles) => lacks(path, needles) ? NO_MATCH : load(path, patternOf(needles)),
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
function select(root, listed, only) {
  if (only.length === 0 || only.includes("")) return listed;
  const named = /* @__PURE__ */ new Set();
  const prefixes = [];
  for (const path of only) {
    if (statSync2(resolve(root, path)).isDirectory()) prefixes.push(`${path}/`);
    else named.add(path);
  }
  const inside = listed.filter((path) => named.has(path) || prefixes.some((prefix) => path.startsWith(prefix)));
  return [.../* @__PURE__ */ new Set([...inside, ...named])].sort(compareText);
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

// src/files/grammars.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
var LONGEST_FILE = 1e3;
var LONGEST_ALL = 2e4;
var KOTLIN = "@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm";
function loadGrammars(names) {
  return new GrammarStore().load(names);
}
var GrammarStore = class {
  #languages = /* @__PURE__ */ new Map();
  #failed = /* @__PURE__ */ new Set();
  #parser = null;
  #spent = 0;
  /** Parsers by all that was loaded, these among them: see `loadGrammars`. */
  async load(names) {
    for (const name of names) {
      if (this.#languages.has(name) || this.#failed.has(name)) continue;
      try {
        this.#languages.set(name, await this.#loadOne(name));
      } catch {
        this.#failed.add(name);
      }
    }
    return { parse: (grammar, text) => this.#parse(grammar, text) };
  }
  async #loadOne(name) {
    const { Language, Parser } = await import("./cli-web-tree-sitter-G4F45V5E.js");
    if (this.#parser === null) {
      await Parser.init({
        wasmBinary: await readFile(locate("web-tree-sitter", "web-tree-sitter/web-tree-sitter.wasm"))
      });
      this.#parser = new Parser();
    }
    const source = name === "kotlin" ? KOTLIN : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
    return Language.load(await readFile(locate(name, source)));
  }
  #parse(grammar, text) {
    const language = this.#languages.get(grammar);
    const parser = this.#parser;
    if (language === void 0 || parser === null || this.#spent > LONGEST_ALL) return null;
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
      this.#spent += performance.now() - start;
    }
  }
};
function locate(name, source) {
  const shipped = fileURLToPath(new URL(`./grammars/${name}.wasm`, import.meta.url));
  return existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve(source);
}

export {
  looksBinary,
  isSealed,
  decode,
  git,
  gitBytes,
  isWithin,
  DEFAULT_MAX_BYTES,
  openDiskTree,
  diskTreeOf,
  loadGrammars,
  GrammarStore
};
