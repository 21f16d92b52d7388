import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/text/logical.ts
function pieceOf({ at }, index) {
  let low = 0, high = at.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    at[middle] <= index ? low = middle : high = middle - 1;
  }
  return low;
}
function offsetOf(logical, index) {
  let piece = pieceOf(logical, index);
  return (logical.from[piece] ?? 0) + Math.min(index, logical.text.length) - (logical.at[piece] ?? 0);
}
function spanOf(logical, start, end) {
  if (logical.whole) return logical.whole;
  let from = offsetOf(logical, start);
  return { file: logical.file, start: from, end: end > start ? offsetOf(logical, end - 1) + 1 : from };
}
var LogicalBuilder = class {
  #file;
  #whole;
  #texts = [];
  #at = [];
  #from = [];
  #length = 0;
  constructor(file) {
    this.#file = file;
  }
  /** A piece that stands in the file from `offset` on. */
  add(text, offset) {
    text !== "" && (this.#at.push(this.#length), this.#from.push(offset), this.#texts.push(text), this.#length += text.length);
  }
  /** `[start, end)` of another joined text. */
  addPart(logical, start, end) {
    if (this.#whole ??= logical.whole, logical.whole) this.add(logical.text.slice(start, end), logical.whole.start);
    else
      for (let piece = pieceOf(logical, start), at = start; at < end; piece += 1) {
        let stop = Math.min(end, logical.at[piece + 1] ?? end);
        this.add(logical.text.slice(at, stop), offsetOf(logical, at)), at = stop;
      }
  }
  build() {
    let text = this.#texts.join("");
    return { file: this.#file, text, at: this.#at, from: this.#from, ...this.#whole ? { whole: this.#whole } : {} };
  }
};

// src/syntax/shell/unwrap.ts
var starters = {
  env: { values: "uSC", longValues: ["unset", "split-string", "chdir"], assigns: !0 },
  sudo: {
    values: "ughpCDRTUr",
    longValues: ["user", "group", "host", "prompt", "chdir", "chroot", "other-user", "role"],
    assigns: !0,
    unless: /^-(?:[lvKkV]|-list|-validate|-version)$/
  },
  doas: { values: "uC" },
  nice: { values: "n", longValues: ["adjustment"] },
  ionice: { values: "cnp", longValues: ["class", "classdata"] },
  timeout: { values: "ks", longValues: ["kill-after", "signal"], operands: 1 },
  nohup: {},
  setsid: {},
  time: { values: "fo", longValues: ["format", "output"] },
  stdbuf: { values: "ioe", longValues: ["input", "output", "error"] },
  exec: { values: "a" },
  command: { unless: /^-[vV]/ },
  builtin: {},
  busybox: {},
  xargs: { values: "dEILnPsa", longValues: ["delimiter", "max-args", "max-procs", "replace", "max-lines", "arg-file"] },
  chroot: { longValues: ["userspec", "groups"], operands: 1 },
  gosu: { operands: 1 },
  "su-exec": { operands: 1 },
  setpriv: { longValues: ["reuid", "regid", "groups", "inh-caps", "ambient-caps", "bounding-set", "securebits", "pdeathsig"] },
  runuser: { values: "ugG", longValues: ["user", "group", "supp-group"], unless: /^-c$|^--command/ },
  tini: { values: "pe" },
  "dumb-init": { values: "r", longValues: ["rewrite"] },
  chronic: {},
  eatmydata: {},
  unbuffer: {}
}, shells = /^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/, isShell = (name) => shells.test(name), programName = (path) => path.slice(path.lastIndexOf("/") + 1);
function unwrap(words) {
  let wrappers = [], assignments = [], rest = words;
  for (let depth = 0; depth < 12; depth += 1) {
    let first = rest[0];
    if (!first || first.text.includes("\uFFFC")) break;
    let name = programName(first.text), script = scriptOf(name, rest);
    if (script) return { wrappers: [...wrappers, { name, span: first.span }], words: rest, assignments, script };
    let starter = Object.hasOwn(starters, name) ? starters[name] : void 0, at = starter ? commandAt(rest, starter, assignments) : void 0;
    if (at === void 0 || at >= rest.length) break;
    wrappers.push({ name, span: first.span }), rest = rest.slice(at);
  }
  return { wrappers, words: rest, assignments };
}
function commandAt(words, { values = "", longValues = [], operands = 0, assigns, unless }, into) {
  let left = operands;
  for (let at = 1; at < words.length; at += 1) {
    let { text, literal, span } = words[at];
    if (unless?.test(text)) return;
    if (text === "--") {
      if (left === 0) return at + 1;
    } else if (text.startsWith("--"))
      !text.includes("=") && longValues.includes(text.slice(2)) && (at += 1);
    else if (text.startsWith("-") && (text.length > 1 || assigns))
      values.includes(text[text.length - 1]) && ![...text.slice(1, -1)].some((flag) => values.includes(flag)) && (at += 1);
    else if (assigns && /^[A-Za-z_]\w*=/.test(text)) {
      let equals = text.indexOf("=");
      into.push({ name: text.slice(0, equals), value: { text: text.slice(equals + 1), literal: literal.slice(equals + 1), span }, span });
    } else if (left > 0) left -= 1;
    else return at;
  }
}
function scriptOf(name, words) {
  if (name === "eval" && words.length > 1) return { word: joined(words.slice(1)), options: { errexit: !1, pipefail: !1 } };
  if (name === "su" || name === "runuser") {
    let at = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text) || text === "--command"), word = at > 0 ? words[at + 1] : void 0;
    return word && { word, options: { errexit: !1, pipefail: !1 } };
  }
  if (!isShell(name)) return;
  let errexit = !1, pipefail = !1;
  for (let at = 1, found = !1; at < words.length; at += 1) {
    let { text } = words[at];
    if (/^[-+]\w/.test(text))
      text.startsWith("-") && (errexit ||= text.includes("e")), /[oO]$/.test(text) && (pipefail ||= words[at + 1]?.text === "pipefail", at += 1), found ||= text.startsWith("-") && text.slice(1).includes(
      "c");
    else if (text === "--rcfile" || text === "--init-file") at += 1;
    else if (!text.startsWith("--")) return found ? { word: words[at], options: { errexit, pipefail } } : void 0;
  }
}
function joined(words) {
  let [first] = words, inner = () => {
    let builder = new LogicalBuilder(first.span.file);
    for (let [at, word] of words.entries()) {
      at > 0 && builder.add(" ", word.span.start);
      let part = word.inner();
      builder.addPart(part, 0, part.text.length);
    }
    return builder.build();
  };
  return { ...first, text: words.map(({ text }) => text).join(" "), literal: words.map(({ literal }) => literal).join(" "), inner };
}

export {
  offsetOf,
  spanOf,
  LogicalBuilder,
  isShell,
  programName,
  unwrap
};
