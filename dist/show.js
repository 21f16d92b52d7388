const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/cli/show.ts
var show_exports = {};
__export(show_exports, {
  showCommand: () => showCommand
});
module.exports = __toCommonJS(show_exports);

// src/discover/discover.ts
var import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");

// src/frontends/compose/index.ts
var names = /(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i, foreign = /^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;
function claimsCompose(path, head) {
  let name2 = path.slice(path.lastIndexOf("/") + 1);
  return names.test(name2) ? !0 : head === void 0 || /\.[^.]+$/.test(name2) && !/\.ya?ml$/i.test(name2) ? !1 : /^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(head) && /^[ \t]+(?:image|build):/m.test(head) &&
  !foreign.test(head);
}

// src/frontends/dockerfile/index.ts
var names2 = /^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i, others = /\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function claimsDockerfile(path, head) {
  let name2 = path.slice(path.lastIndexOf("/") + 1);
  if (names2.test(name2) && !others.test(name2)) return !0;
  if (head === void 0 || others.test(name2)) return !1;
  let text = head.replace(/^\uFEFF/, "").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/, "");
  return /^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.test(
    text
  );
}
var hasStages = /^\s*FROM\s[^\n]*\sAS\s[^\n]*\n[\s\S]*^\s*FROM\s/im, buildFiles = [
  "docker-bake.hcl",
  "docker-bake.json",
  "docker-bake.override.hcl",
  "Makefile",
  "Taskfile.yml",
  "justfile",
  ".gitlab-ci.yml"
], looksIntoContext = /^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function dockerfileReferences(source) {
  if (source.alone) return [];
  let parts = source.path.split("/").slice(0, -1), shared = ["", ...parts.map((_, depth) => parts.slice(0, depth + 1).join("/"))].map((folder2) => folder2 ? `${folder2}/.dockerignore` : ".dockerignore"),
  ignoreFiles = [`${source.path}.dockerignore`, ...shared].map((path) => ({ path, role: "dockerignore" })), folder = parts.join("/"), context = looksIntoContext.test(source.text) ? [{ path: folder || "\
.", role: "context" }] : [], builds = hasStages.test(source.text) ? [.../* @__PURE__ */ new Set(["", folder && `${folder}/`])].flatMap(
    (each) => buildFiles.map((name2) => ({ path: `${each}${name2}`, role: "builds" }))
  ) : [];
  return [...ignoreFiles, ...context, ...builds];
}

// src/frontends/dockerignore/index.ts
var claimsDockerignore = (path) => path.endsWith(".dockerignore");

// src/frontends/claim.ts
function dialectOf(path, head) {
  let name2 = path.slice(path.lastIndexOf("/") + 1);
  if (claimsDockerignore(path)) return "dockerignore";
  if (!/^\.env(?:\.|$)|\.env$/i.test(name2)) {
    if (claimsDockerfile(path, void 0)) return "dockerfile";
    if (claimsCompose(path, void 0)) return "compose";
    if (head !== void 0)
      return claimsDockerfile(path, head) ? "dockerfile" : claimsCompose(path, head) ? "compose" : void 0;
  }
}

// src/text/source.ts
var Source = class _Source {
  path;
  text;
  /** Nothing is known of the files beside it: standard input. */
  alone;
  /** What may be shown of it: the same text with secrets masked, character for character. */
  shown;
  #starts;
  constructor(path, text, alone = !1, shown2 = text) {
    this.path = path, this.text = text, this.alone = alone, this.shown = shown2;
  }
  /** The same source with these ranges masked wherever it is shown. */
  masking(spans) {
    if (spans.length === 0) return this;
    let pieces = [], at2 = 0;
    for (let { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      if (end <= at2) continue;
      let from = Math.max(at2, start);
      pieces.push(this.shown.slice(at2, from), this.shown.slice(from, end).replace(/[^\r\n]/g, "*")), at2 = end;
    }
    return new _Source(this.path, this.text, this.alone, pieces.join("") + this.shown.slice(at2));
  }
  get lineCount() {
    return this.#lineStarts().length;
  }
  /** The line and column of an offset; an offset past the end is the end. */
  position(offset) {
    let starts = this.#lineStarts(), low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      starts[middle] <= offset ? low = middle : high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.text.length) - starts[low] + 1 };
  }
  /** Offset of the first character of a 1-based line. */
  lineStart(line) {
    let starts = this.#lineStarts();
    return starts[Math.max(0, Math.min(line - 1, starts.length - 1))];
  }
  /** What may be shown of a 1-based line, without its end. */
  line(line) {
    let start = this.lineStart(line), end = this.shown.indexOf(`
`, start), text = this.shown.slice(start, end < 0 ? this.shown.length : end);
    return text.endsWith("\r") ? text.slice(0, -1) : text;
  }
  #lineStarts() {
    if (this.#starts) return this.#starts;
    let starts = [0];
    for (let at2 = this.text.indexOf(`
`); at2 >= 0; at2 = this.text.indexOf(`
`, at2 + 1)) starts.push(at2 + 1);
    return this.#starts = starts, starts;
  }
};

// src/discover/context.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), left = /^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,
most = 5e3, deepest = 5;
function listContext(folder) {
  let files = [], pending = [{ path: "", depth: 0 }];
  for (let each = pending.pop(); each; each = pending.pop()) {
    let { path, depth } = each, entries;
    try {
      entries = (0, import_node_fs.readdirSync)((0, import_node_path.join)(folder, path), { withFileTypes: !0 });
    } catch {
      continue;
    }
    for (let entry of entries) {
      let inside = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory() ? (files.push(`${inside}/`), !left.test(entry.name) && depth < deepest && pending.push({ path: inside, depth: depth + 1 })) : files.push(inside), files.length > most) return;
    }
  }
  return files;
}

// src/discover/root.ts
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path");
function repositoryRoot(folder) {
  for (let each = folder; ; each = (0, import_node_path2.dirname)(each)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path2.join)(each, ".git"))) return each;
    if (each === (0, import_node_path2.dirname)(each)) return folder;
  }
}

// src/discover/discover.ts
var largest = 64 * 1024 * 1024;
async function discover({ cwd, paths, type, gitignore }) {
  let reader = new FileReader(cwd);
  for (let path of paths) {
    let full = (0, import_node_path3.resolve)(cwd, path), stat = statOf(full);
    if (typeof stat == "string") reader.failures.push({ path: reader.shown(full), message: stat });
    else if (!stat.isDirectory()) reader.ask(full, stat, type);
    else {
      reader.allow(full);
      let { listFolder } = await Promise.resolve().then(() => __toESM(require("./folder.js"), 1)), listed = isReadable(full) ? listFolder(full, gitignore) : void 0;
      listed || reader.failures.push({ path: reader.shown(full), message: "could not be read (EACCES)" });
      for (let each of listed ?? []) reader.offer(each);
    }
  }
  return await reader.follow(), { found: [...reader.found.values()], notices: reader.notices, failures: reader.failures, contexts: reader.contexts };
}
function statOf(full) {
  try {
    return (0, import_node_fs3.statSync)(full);
  } catch (error) {
    let { code } = error;
    return code !== "ENOENT" && code !== "ENOTDIR" ? `could not be read (${code ?? String(error)})` : (0, import_node_fs3.lstatSync)(full, { throwIfNoEntry: !1 }) ? "is a link to nothing" : "does not \
exist";
  }
}
function isReadable(folder) {
  try {
    return (0, import_node_fs3.accessSync)(folder, import_node_fs3.constants.R_OK | import_node_fs3.constants.X_OK), !0;
  } catch {
    return !1;
  }
}
var FileReader = class {
  found = /* @__PURE__ */ new Map();
  notices = [];
  failures = [];
  contexts = /* @__PURE__ */ new Map();
  #cwd;
  /** Folders that may be read from: the repositories of what was asked for. */
  #roots = /* @__PURE__ */ new Set();
  #tried = /* @__PURE__ */ new Set();
  constructor(cwd) {
    this.#cwd = cwd;
  }
  /** Lets references reach the repository a folder belongs to; without one, the folder we stand in when it is a project's. */
  allow(folder) {
    let root = repositoryRoot(folder), inside = !(0, import_node_path3.relative)(this.#cwd, folder).startsWith(".."), home = process.env.HOME ?? "/", cwdIsProject = inside && this.#cwd !== "/" && this.#cwd !==
    home;
    this.#roots.add(root !== folder || (0, import_node_fs3.existsSync)((0, import_node_path3.join)(root, ".git")) ? root : cwdIsProject ? this.#cwd : folder);
  }
  /** The path as reported: relative to where we stand, with `/`. */
  shown(full) {
    return (0, import_node_path3.relative)(this.#cwd, full).split(import_node_path3.sep).join("/") || ".";
  }
  /** A file the user names is judged even when nothing but its content tells what it is. */
  ask(full, stat, type) {
    if (!stat.isFile()) {
      this.failures.push({ path: this.shown(full), message: "is no ordinary file: pass its text on standard input, with - as the path" });
      return;
    }
    this.allow((0, import_node_path3.dirname)(full));
    let source = this.#read(full, this.failures);
    if (!source) return;
    let kind = type ?? dialectOf(source.path, source.text.slice(0, 65536));
    kind ? this.found.set(source.path, { source, kind, reason: "named" }) : this.notices.push({ path: source.path, message: "left out: it is neither a Dockerfile nor a Compose file (--type says otherw\
ise)" });
  }
  /** A file found in a folder. */
  offer(full) {
    let path = this.shown(full);
    if (this.found.has(path)) return;
    let byName = dialectOf(path), stat = statOf(full);
    if (typeof stat == "string") {
      byName && (stat.startsWith("could not") ? this.failures : this.notices).push({
        path,
        message: stat.startsWith("could not") ? stat : `left out: it ${stat}`
      });
      return;
    }
    if (!stat.isFile()) {
      byName && this.notices.push({ path, message: stat.isDirectory() ? "left out: it is a folder" : "left out: it is no ordinary file" });
      return;
    }
    if (!this.#isInside(full)) {
      byName && this.notices.push({ path, message: "left out: it is a link out of the repository" });
      return;
    }
    let source = this.#read(full, byName ? this.failures : this.notices), kind = source && (byName ?? dialectOf(path, source.text.slice(0, 65536)));
    source && kind && this.found.set(path, { source, kind, reason: byName ? "by name" : "by content" });
  }
  /** Loads what documents refer to, and what those refer to in turn. */
  async follow() {
    let lookup = { source: (path) => this.found.get(path)?.source };
    if ([...this.found.values()].some(({ kind }) => kind === "dockerfile"))
      for (let path of this.#above()) this.#load({ path, role: "dockerignore" });
    for (let round = 0, before = -1; round < 10 && before !== this.found.size; round += 1) {
      before = this.found.size;
      for (let found of [...this.found.values()]) for (let reference of await this.#references(found, lookup)) this.#load(reference);
    }
  }
  async #references(found, lookup) {
    if (found.kind === "dockerfile") return dockerfileReferences(found.source);
    if (found.kind !== "compose") return [];
    let { composeReferences, readCompose } = await Promise.resolve().then(() => __toESM(require("./compose.js"), 1)), document = found.compose ?? readCompose(found.source);
    return this.found.set(found.source.path, { ...found, compose: document }), composeReferences(document, lookup);
  }
  /** Ignore files above where we stand may govern a build from the repository's root. */
  #above() {
    let paths = [], root = repositoryRoot(this.#cwd);
    for (let each = this.#cwd; each !== root; each = (0, import_node_path3.dirname)(each)) paths.push(`${"../".repeat(paths.length + 1)}.dockerignore`);
    return paths;
  }
  #load({ path, role }) {
    let full = (0, import_node_path3.resolve)(this.#cwd, path);
    if (role === "builds" && !this.#namesIn((0, import_node_path3.dirname)(full)).has((0, import_node_path3.basename)(full))) return;
    let shown2 = this.shown(full), key = `${role === "context" ? "context " : ""}${shown2}`;
    if (this.found.has(shown2) || this.#tried.has(key)) return;
    this.#tried.add(key);
    let stat = statOf(full);
    if (role === "context") {
      let files = typeof stat == "string" || !stat.isDirectory() || !this.#mayList(full) ? void 0 : listContext(full);
      files && this.contexts.set(shown2 === "." ? "" : shown2, files);
      return;
    }
    if (typeof stat == "string" || !stat.isFile()) return;
    if (!this.#isInside(full)) {
      this.notices.push({ path: shown2, message: "is referred to and lies outside the repository: not followed" });
      return;
    }
    let source = this.#read(full, this.notices);
    source && this.found.set(shown2, {
      source,
      ...role === "dockerfile" ? { kind: "dockerfile", reason: "referred to" } : { reason: "beside", beside: !0 }
    });
  }
  /** A stranger's file may name any path: only those of the repository are read, links followed. */
  #isInside(full) {
    let real = (0, import_node_fs3.realpathSync)(full);
    return [...this.#roots].some((root) => {
      let inside = (0, import_node_path3.relative)((0, import_node_fs3.realpathSync)(root), real);
      return inside !== "" && inside.split(import_node_path3.sep)[0] !== ".." && !(0, import_node_path3.isAbsolute)(inside);
    });
  }
  #names = /* @__PURE__ */ new Map();
  #namesIn(folder) {
    let known3 = this.#names.get(folder);
    if (known3) return known3;
    let names3 = /* @__PURE__ */ new Set();
    try {
      names3 = new Set((0, import_node_fs3.readdirSync)(folder));
    } catch {
    }
    return this.#names.set(folder, names3), names3;
  }
  #mayList(full) {
    let real = (0, import_node_fs3.realpathSync)(full);
    return [...this.#roots].some((root) => real === (0, import_node_fs3.realpathSync)(root)) || this.#isInside(full);
  }
  #read(full, complaints) {
    let path = this.shown(full);
    try {
      let { size } = (0, import_node_fs3.statSync)(full);
      if (size > largest) {
        this.notices.push({ path, message: `left out: ${Math.round(size / 1024 / 1024)} MB is more than any configuration has` });
        return;
      }
      let text = (0, import_node_fs3.readFileSync)(full, "utf8"), bytes = text.includes("\uFFFD") ? (0, import_node_fs3.readFileSync)(full) : void 0;
      if (bytes && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)) {
        this.failures.push({ path, message: "is UTF-16, which no builder reads: save it as UTF-8" });
        return;
      }
      return bytes && !Buffer.from(text, "utf8").equals(bytes) && this.notices.push({ path, message: "is not valid UTF-8: what cannot be read is taken as \uFFFD" }), new Source(path, text);
    } catch (error) {
      complaints.push({ path, message: `could not be read (${error.code ?? String(error)})` });
      return;
    }
  }
};

// src/knowledge/base-images.ts
var rows = [
  // hub.docker.com/_/ubuntu (its page, not re-read)
  ["ubuntu", { user: "root", kind: "os" }],
  // hub.docker.com/_/debian (its page, not re-read)
  ["debian", { user: "root", kind: "os" }, "*slim*"],
  ["debian", { user: "root", kind: "os", smaller: ["-slim"] }],
  // alpinelinux/docker-alpine (its page, not re-read)
  ["alpine", { user: "root", kind: "os" }],
  // docker-library/busybox (its page, not re-read)
  ["busybox", { user: "root", kind: "os" }],
  // hub.docker.com/_/almalinux (its page, not re-read)
  ["rockylinux", { user: "root", kind: "os" }, "*minimal*"],
  ["almalinux", { user: "root", kind: "os" }, "*minimal*"],
  // docker-library/official-images/blob/master/library/almalinux (its page, not re-read)
  ["rockylinux", { user: "root", kind: "os", smaller: ["-minimal"] }],
  ["almalinux", { user: "root", kind: "os", smaller: ["-minimal"] }],
  // docker-library/official-images/blob/master/library/oraclelinux (its page, not re-read)
  ["oraclelinux", { user: "root", kind: "os" }, "*-slim*"],
  ["oraclelinux", { user: "root", kind: "os", smaller: ["-slim"] }],
  // hub.docker.com/_/centos (its page, not re-read)
  ["centos", { user: "root", kind: "os" }],
  // hub.docker.com/_/fedora (its page, not re-read)
  ["fedora", { user: "root", kind: "os" }],
  // hub.docker.com/_/amazonlinux (its page, not re-read)
  ["amazonlinux", { user: "root", kind: "os" }],
  // hub.docker.com/_/archlinux (its page, not re-read)
  ["archlinux", { user: "root", kind: "os" }],
  // hub.docker.com/_/photon (its page, not re-read)
  ["photon", { user: "root", kind: "os" }],
  // hub.docker.com/u/opensuse (its page, not re-read)
  ["opensuse/leap", { user: "root", kind: "os" }],
  ["opensuse/tumbleweed", { user: "root", kind: "os" }],
  // docker-library/buildpack-deps/blob/master/Dockerfile-curl.template
  ["buildpack-deps", { user: "root", kind: "os" }, "*-curl*"],
  // docker-library/buildpack-deps/blob/master/Dockerfile.template
  ["buildpack-deps", { user: "root", kind: "os", smaller: ["-curl", "-scm"] }],
  // docker-library/hello-world/blob/master/Dockerfile-linux.template
  ["hello-world", { user: "root", bare: !0 }],
  // nodejs/docker-node/blob/main/Dockerfile-debian.template
  ["node", { user: "root", account: "node", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/python/blob/master/Dockerfile-linux.template
  ["python", { user: "root", kind: "runtime" }, "*slim*"],
  ["python", { user: "root", kind: "runtime" }, "*alpine*"],
  ["python", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/golang/blob/master/Dockerfile-windows-nanoserver.template
  ["golang", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // docker-library/golang/blob/master/Dockerfile-linux.template
  ["golang", { user: "root", kind: "runtime", smaller: ["-alpine"] }],
  // rust-lang/docker-rust/blob/master/Dockerfile-debian.template
  ["rust", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/ruby/blob/master/Dockerfile.template
  ["ruby", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // docker-library/php/blob/master/Dockerfile-linux.template
  ["php", { user: "root", account: "www-data", ports: [9e3], kind: "runtime", smaller: ["-alpine"] }, "*fpm*"],
  ["php", { user: "root", account: "www-data", ports: [80], kind: "web" }, "*apache*"],
  ["php", { user: "root", account: "www-data", kind: "runtime", smaller: ["-alpine"] }],
  // docker-library/openjdk/blob/master/Dockerfile-windows.template
  ["openjdk", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // docker-library/openjdk/blob/master/Dockerfile-linux.template
  ["openjdk", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // adoptium/containers/blob/main/21/jdk/windows/nanoserver-ltsc2022/Dockerfile
  ["eclipse-temurin", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // adoptium/containers/blob/main/21/jdk/windows/windowsservercore-ltsc2022/Dockerfile
  ["eclipse-temurin", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // adoptium/containers/blob/main/21/jdk/ubuntu/noble/Dockerfile
  ["eclipse-temurin", { user: "root", kind: "runtime", smaller: ["-jre", "-alpine", "-jre-alpine"] }],
  // corretto/corretto-docker
  ["amazoncorretto", { user: "root", kind: "runtime", smaller: ["-alpine"] }],
  // carlossg/docker-maven/blob/main/Dockerfile-template
  ["maven", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "*-eclipse-temurin-*"],
  ["maven", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "*-amazoncorretto-*"],
  ["maven", { user: "root", kind: "runtime" }],
  // gradle/docker-gradle
  ["gradle", { user: "root", account: "gradle", kind: "runtime" }, "*graal*"],
  ["gradle", { user: "root", account: "gradle", kind: "runtime" }, "*corretto*"],
  ["gradle", { user: "root", account: "gradle", kind: "runtime", smaller: ["-alpine"] }],
  // Perl/docker-perl
  ["perl", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // erlef/docker-elixir
  ["elixir", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // erlang/docker-erlang-otp
  ["erlang", { user: "root", kind: "runtime", smaller: ["-slim", "-alpine"] }],
  // swiftlang/swift-docker
  ["swift", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // haskell/docker-haskell
  ["haskell", { user: "root", kind: "runtime", smaller: ["-slim"] }],
  // docker-library/julia/blob/master/Dockerfile-windows.template
  ["julia", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // docker-library/julia/blob/master/Dockerfile-linux.template
  ["julia", { user: "root", kind: "runtime" }],
  // rocker-org/rocker/blob/master/r-base/latest/Dockerfile
  ["r-base", { user: "root", account: "docker", kind: "runtime" }],
  // docker-library/gcc (its page, not re-read)
  ["gcc", { user: "root", kind: "runtime" }],
  // composer/docker/blob/main/latest/Dockerfile
  ["composer", { user: "root", kind: "tool" }],
  // oven-sh/bun/tree/main/dockerhub/distroless/Dockerfile
  ["oven/bun", { user: "root", kind: "runtime", bare: !0 }, "*distroless*"],
  // oven-sh/bun/tree/main/dockerhub/debian/Dockerfile
  ["oven/bun", { user: "root", account: "bun", kind: "runtime", smaller: ["-slim", "-alpine", "-distroless"] }],
  // denoland/deno_docker/blob/main/distroless.dockerfile
  ["denoland/deno", { user: "root", kind: "runtime", bare: !0 }, "*distroless*"],
  // denoland/deno_docker/blob/main/debian.dockerfile
  ["denoland/deno", { user: "root", account: "deno", kind: "runtime", smaller: ["-alpine", "-distroless"] }],
  // nginx/docker-nginx/blob/master/Dockerfile-debian.template
  [
    "nginx",
    {
      user: "root",
      account: "nginx",
      unprivileged: "nginxinc/nginx-unprivileged",
      ports: [80],
      kind: "web",
      smaller: ["-alpine", "-alpine-slim"]
    }
  ],
  // nginx/docker-nginx-unprivileged/blob/main/Dockerfile-debian.template
  ["nginxinc/nginx-unprivileged", { user: "101", ports: [8080], kind: "web", smaller: ["-alpine", "-alpine-slim"] }],
  ["ghcr.io/nginx/nginx-unprivileged", { user: "101", ports: [8080], kind: "web", smaller: ["-alpine", "-alpine-slim"] }],
  // docker-library/httpd/blob/master/2.4/Dockerfile
  ["httpd", { user: "root", account: "www-data", ports: [80], kind: "web", smaller: ["-alpine"] }],
  // caddyserver/caddy-docker
  ["caddy", { user: "root", kind: "tool" }, "*builder*"],
  // caddyserver/caddy-docker/blob/master/2.11/alpine/Dockerfile
  ["caddy", { user: "root", ports: [80, 443, 2019], kind: "web" }],
  // traefik/traefik-library-image (its page, not re-read)
  ["traefik", { user: "ContainerUser", ports: [80], kind: "web" }, "*nanoserver*"],
  // traefik/traefik-library-image
  ["traefik", { user: "root", ports: [80], kind: "web" }, "*windowsservercore*"],
  // traefik/traefik-library-image/blob/master/v3.7/alpine/Dockerfile
  ["traefik", { user: "root", ports: [80], kind: "web" }],
  // docker-library/haproxy/blob/master/Dockerfile.template
  ["haproxy", { user: "haproxy", kind: "web", smaller: ["-alpine"] }],
  // docker-library/tomcat/blob/master/Dockerfile.template
  ["tomcat", { user: "root", ports: [8080], kind: "web" }],
  // jetty/jetty.docker/blob/master/baseDockerfile
  ["jetty", { user: "jetty", ports: [8080], kind: "web", smaller: ["-alpine"] }],
  // Kong/docker-kong/blob/master/Dockerfile.deb
  ["kong", { user: "kong", ports: [8e3, 8443, 8001, 8444], kind: "web", healthcheck: !0 }],
  // docker-library/wordpress/blob/master/Dockerfile.template
  ["wordpress", { user: "www-data", kind: "tool" }, "cli*"],
  ["wordpress", { user: "www-data", kind: "tool" }, "*-cli*"],
  ["wordpress", { user: "root", account: "www-data", ports: [9e3], kind: "web" }, "*fpm*"],
  ["wordpress", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // nextcloud/docker
  ["nextcloud", { user: "root", account: "www-data", ports: [9e3], kind: "web" }, "*fpm*"],
  ["nextcloud", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // joomla-docker/docker-joomla
  ["joomla", { user: "root", account: "www-data", ports: [9e3], kind: "web" }, "*fpm*"],
  ["joomla", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // phpmyadmin/docker
  ["phpmyadmin", { user: "root", account: "www-data", ports: [9e3], kind: "web" }, "*fpm*"],
  ["phpmyadmin", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // docker-library/drupal
  ["drupal", { user: "root", account: "www-data", ports: [9e3], kind: "web" }, "*fpm*"],
  ["drupal", { user: "root", account: "www-data", ports: [80], kind: "web" }],
  // docker-library/ghost/blob/master/docker-entrypoint.sh
  ["ghost", { user: "root", drops: !0, account: "node", ports: [2368], kind: "web", smaller: ["-alpine"] }],
  // docker-library/redmine/blob/master/docker-entrypoint.sh
  ["redmine", { user: "root", drops: !0, account: "redmine", ports: [3e3], kind: "web", smaller: ["-alpine"] }],
  // SonarSource/docker-sonarqube/blob/master/community-build/Dockerfile
  ["sonarqube", { user: "sonarqube", ports: [9e3], kind: "web" }],
  // jenkinsci/docker (its page, not re-read)
  ["jenkins/jenkins", { user: "ContainerAdministrator", ports: [8080, 5e4], kind: "tool" }, "*windowsservercore*"],
  // jenkinsci/docker
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 5e4], kind: "tool" }, "*alpine*"],
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 5e4], kind: "tool" }, "*rhel*"],
  // jenkinsci/docker/blob/master/debian/Dockerfile
  ["jenkins/jenkins", { user: "jenkins", ports: [8080, 5e4], kind: "tool", smaller: ["-alpine"] }],
  // distribution/distribution-library-image/blob/master/Dockerfile
  ["registry", { user: "root", ports: [5e3], kind: "tool" }],
  // hashicorp/docker-vault/blob/main/ubi/Dockerfile
  ["hashicorp/vault", { user: "100", ports: [8200], kind: "tool" }, "*ubi*"],
  // hashicorp/vault/blob/main/.release/docker/docker-entrypoint.sh
  ["hashicorp/vault", { user: "root", drops: !0, account: "vault", ports: [8200], kind: "tool" }],
  // hashicorp/consul/blob/main/Dockerfile
  ["hashicorp/consul", { user: "100", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }, "*ubi*"],
  // hashicorp/consul/blob/main/.release/docker/docker-entrypoint.sh
  ["hashicorp/consul", { user: "root", drops: !0, account: "consul", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }],
  // hashicorp/docker-vault/blob/main/0.X/Dockerfile (its page, not re-read)
  ["vault", { user: "root", drops: !0, account: "vault", ports: [8200], kind: "tool" }],
  // hashicorp/docker-consul/blob/master/0.X/Dockerfile (its page, not re-read)
  ["consul", { user: "root", drops: !0, account: "consul", ports: [8300, 8301, 8302, 8500, 8600], kind: "tool" }],
  // hashicorp/terraform/blob/main/build.Dockerfile
  ["hashicorp/terraform", { user: "root", kind: "tool" }],
  // influxdata/influxdata-docker/tree/master/telegraf/1.39
  ["telegraf", { user: "root", drops: !0, account: "telegraf", ports: [8094], kind: "tool", smaller: ["-alpine"] }, "1.39*"],
  // influxdata/influxdata-docker/tree/master/telegraf/1.38
  ["telegraf", { user: "root", drops: !0, account: "telegraf", ports: [8094], kind: "tool", smaller: ["-alpine"] }],
  // TimWolla/docker-adminer/blob/master/5/fastcgi/Dockerfile
  ["adminer", { user: "adminer", ports: [9e3], kind: "web" }, "*fastcgi*"],
  // docker-library/repo-info/blob/master/repos/adminer/remote/latest.md
  ["adminer", { user: "adminer", ports: [8080], kind: "web" }],
  // mongo-express/mongo-express-docker/blob/master/Dockerfile.template
  ["mongo-express", { user: "root", ports: [8081], kind: "web" }],
  // docker-library/docker/blob/master/29/dind-rootless/Dockerfile
  ["docker", { user: "rootless", ports: [2375, 2376], kind: "tool" }, "*dind-rootless*"],
  // docker-library/docker/blob/master/Dockerfile-windows-servercore.template
  ["docker", { user: "root", kind: "tool" }, "*windowsservercore*"],
  // docker-library/docker/blob/master/29/cli/Dockerfile
  ["docker", { user: "root", kind: "tool" }, "*cli*"],
  // docker-library/docker/blob/master/29/dind/Dockerfile
  ["docker", { user: "root", ports: [2375, 2376], kind: "tool", smaller: ["-cli"] }],
  // docker-library/postgres/blob/master/docker-entrypoint.sh
  ["postgres", { user: "root", drops: !0, account: "postgres", ports: [5432], kind: "datastore", smaller: ["-alpine"] }],
  // postgis/docker-postgis/blob/master/Dockerfile.template
  ["postgis/postgis", { user: "root", drops: !0, account: "postgres", ports: [5432], kind: "datastore", smaller: ["-alpine"] }],
  // pgvector/pgvector/blob/master/Dockerfile
  ["pgvector/pgvector", { user: "root", drops: !0, account: "postgres", ports: [5432], kind: "datastore" }],
  // timescale/timescaledb-docker/blob/main/Dockerfile
  ["timescale/timescaledb", { user: "root", drops: !0, account: "postgres", ports: [5432], kind: "datastore" }],
  // docker-library/mysql/blob/master/docker-entrypoint.sh
  ["mysql", { user: "root", drops: !0, account: "mysql", ports: [3306, 33060], kind: "datastore" }],
  // MariaDB/mariadb-docker/blob/master/Dockerfile-ubi.template
  ["mariadb", { user: "mysql", ports: [3306], kind: "datastore" }, "*ubi*"],
  // MariaDB/mariadb-docker/blob/master/docker-entrypoint.sh
  ["mariadb", { user: "root", drops: !0, account: "mysql", ports: [3306], kind: "datastore" }],
  // docker-library/mongo/blob/master/Dockerfile-windows.template
  ["mongo", { user: "ContainerUser", ports: [27017], kind: "datastore" }, "*nanoserver*"],
  ["mongo", { user: "root", ports: [27017], kind: "datastore" }, "*windowsservercore*"],
  // docker-library/mongo/blob/master/docker-entrypoint.sh
  ["mongo", { user: "root", drops: !0, account: "mongodb", ports: [27017], kind: "datastore" }],
  // redis/docker-library-redis
  ["redis", { user: "root", drops: !0, account: "redis", ports: [6379], kind: "datastore", smaller: ["-alpine"] }],
  // valkey-io/valkey-container/blob/mainline/docker-entrypoint.sh
  ["valkey/valkey", { user: "root", drops: !0, account: "valkey", ports: [6379], kind: "datastore", smaller: ["-alpine"] }],
  // docker-library/memcached/blob/master/Dockerfile.template
  ["memcached", { user: "memcache", ports: [11211], kind: "datastore", smaller: ["-alpine"] }],
  // elastic/dockerfiles/tree/7.17/elasticsearch (its page, not re-read)
  ["elasticsearch", { user: "root", drops: !0, account: "elasticsearch", ports: [9200, 9300], kind: "datastore" }, "7.*"],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile
  ["elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }, "8.*"],
  // elastic/dockerfiles/tree/9.0/elasticsearch (its page, not re-read)
  ["elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/dockerfiles/tree/7.17/elasticsearch (its page, not re-read)
  [
    "docker.elastic.co/elasticsearch/elasticsearch",
    { user: "root", drops: !0, account: "elasticsearch", ports: [9200, 9300], kind: "datastore" },
    "7.*"
  ],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/elasticsearch/Dockerfile
  ["docker.elastic.co/elasticsearch/elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }, "8.*"],
  // elastic/dockerfiles/tree/9.0/elasticsearch (its page, not re-read)
  ["docker.elastic.co/elasticsearch/elasticsearch", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/elasticsearch/blob/main/distribution/docker/src/docker/dockerfiles/wolfi/Dockerfile
  ["docker.elastic.co/elasticsearch/elasticsearch-wolfi", { user: "1000:0", ports: [9200, 9300], kind: "datastore" }],
  // elastic/dockerfiles/blob/000ec0794972a956614bdb904bafdb92cb84dfbe/kibana/Dockerfile
  ["kibana", { user: "1000", ports: [5601], kind: "web" }],
  ["docker.elastic.co/kibana/kibana", { user: "1000", ports: [5601], kind: "web" }],
  // elastic/dockerfiles/blob/02010b84111d0b014623b6a532bf0b505b80da65/logstash/Dockerfile (its page, not re-read)
  ["logstash", { user: "1000", ports: [9600, 5044], kind: "tool" }],
  ["docker.elastic.co/logstash/logstash", { user: "1000", ports: [9600, 5044], kind: "tool" }],
  // opensearch-project/opensearch-build/blob/main/docker/release/dockerfiles/opensearch.al2023.dockerfile
  ["opensearchproject/opensearch", { user: "1000", ports: [9200, 9300, 9600, 9650], kind: "datastore" }],
  // opensearch-project/opensearch-build/blob/main/docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile
  ["opensearchproject/opensearch-dashboards", { user: "1000", ports: [5601], kind: "web" }],
  // docker-library/cassandra/blob/master/docker-entrypoint.sh
  ["cassandra", { user: "root", drops: !0, account: "cassandra", ports: [7e3, 7001, 7199, 9042, 9160], kind: "datastore" }],
  // apache/couchdb-docker/blob/main/3.5.1-nouveau/Dockerfile
  ["couchdb", { user: "root", ports: [5987, 5988], kind: "datastore" }, "*nouveau*"],
  // apache/couchdb-docker/blob/main/3.5.1/docker-entrypoint.sh
  ["couchdb", { user: "root", drops: !0, account: "couchdb", ports: [5984, 4369, 9100], kind: "datastore" }],
  ["apache/couchdb", { user: "root", drops: !0, account: "couchdb", ports: [5984, 4369, 9100], kind: "datastore" }],
  // influxdata/influxdata-docker/tree/master/influxdb/3.11-core/Dockerfile
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "3*"],
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "*core"],
  ["influxdb", { user: "influxdb3", ports: [8181], kind: "datastore" }, "*enterprise"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.12
  ["influxdb", { user: "root", ports: [8086], kind: "datastore" }, "*-data*"],
  ["influxdb", { user: "root", ports: [8091], kind: "datastore" }, "*-meta*"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.12/Dockerfile
  ["influxdb", { user: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.11*"],
  ["influxdb", { user: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.12*"],
  // influxdata/influxdata-docker/tree/master/influxdb/1.8/Dockerfile
  ["influxdb", { user: "root", ports: [8086], kind: "datastore", smaller: ["-alpine"] }, "1.8*"],
  // influxdata/influxdata-docker/tree/master/influxdb/2.9/entrypoint.sh
  ["influxdb", { user: "root", drops: !0, account: "influxdb", ports: [8086], kind: "datastore", smaller: ["-alpine"] }],
  // neo4j/docker-neo4j/blob/master/docker-image-src/calver/coredb/docker-entrypoint.sh
  ["neo4j", { user: "root", drops: !0, account: "neo4j", ports: [7474, 7473, 7687], kind: "datastore" }],
  // docker-library/repo-info/blob/master/repos/solr/remote/latest.md
  ["solr", { user: "8983", ports: [8983], kind: "datastore", smaller: ["-slim"] }],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/Dockerfile.distroless
  ["clickhouse/clickhouse-server", { user: "101:101", ports: [9e3, 8123, 9009], kind: "datastore", bare: !0 }, "*distroless*"],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/entrypoint.sh
  [
    "clickhouse/clickhouse-server",
    { user: "root", drops: !0, account: "clickhouse", ports: [9e3, 8123, 9009], kind: "datastore", smaller: ["-alpine"] }
  ],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/Dockerfile.distroless
  ["clickhouse", { user: "101:101", ports: [9e3, 8123, 9009], kind: "datastore", bare: !0 }, "*distroless*"],
  // ClickHouse/docker-library/tree/main/server/26.7.3.19/entrypoint.sh
  ["clickhouse", { user: "root", drops: !0, account: "clickhouse", ports: [9e3, 8123, 9009], kind: "datastore" }],
  // minio/minio/blob/master/Dockerfile.release
  ["minio/minio", { user: "root", ports: [9e3], kind: "datastore" }],
  // qdrant/qdrant/blob/master/Dockerfile
  ["qdrant/qdrant", { user: "root", ports: [6333, 6334], kind: "datastore" }],
  // microsoft/mssql-docker (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "root", ports: [1433], kind: "datastore" }, "2017*"],
  // microsoft/mssql-docker/issues/943 (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "mssql", ports: [1433], kind: "datastore" }, "2025*"],
  // dbafromthecold/SqlServerAndContainersGuide/wiki/Building-a-custom-image (its page, not re-read)
  ["mcr.microsoft.com/mssql/server", { user: "mssql", ports: [1433], kind: "datastore" }],
  // docker-library/rabbitmq/blob/master/Dockerfile-management.template
  [
    "rabbitmq",
    {
      user: "root",
      drops: !0,
      account: "rabbitmq",
      ports: [4369, 5671, 5672, 15691, 15692, 25672, 15671, 15672],
      kind: "broker",
      smaller: ["-alpine"]
    },
    "*management*"
  ],
  // docker-library/rabbitmq/blob/master/docker-entrypoint.sh
  [
    "rabbitmq",
    {
      user: "root",
      drops: !0,
      account: "rabbitmq",
      ports: [4369, 5671, 5672, 15691, 15692, 25672],
      kind: "broker",
      smaller: ["-alpine"]
    }
  ],
  // apache/kafka/blob/trunk/docker/jvm/Dockerfile
  ["apache/kafka", { user: "appuser", ports: [9092], kind: "broker" }],
  // apache/kafka/blob/trunk/docker/native/Dockerfile
  ["apache/kafka-native", { user: "appuser", ports: [9092], kind: "broker" }],
  // confluentinc/kafka-images/blob/master/kafka/Dockerfile.ubi9 (its page, not re-read)
  ["confluentinc/cp-kafka", { user: "appuser", ports: [9092], kind: "broker" }],
  ["confluentinc/cp-server", { user: "appuser", ports: [9092], kind: "broker" }],
  // nats-io/nats-docker/tree/main/2.14.x/alpine3.22/Dockerfile
  ["nats", { user: "root", ports: [4222, 8222, 6222], kind: "broker" }, "*alpine*"],
  // nats-io/nats-docker/tree/main/2.14.x/scratch/Dockerfile
  ["nats", { user: "root", ports: [4222, 8222, 6222], kind: "broker", bare: !0 }],
  // 31z4/zookeeper-docker/blob/master/3.9.4/docker-entrypoint.sh
  ["zookeeper", { user: "root", drops: !0, account: "zookeeper", ports: [2181, 2888, 3888, 8080], kind: "tool" }],
  // GoogleContainerTools/distroless/blob/main/static/static.bzl
  ["gcr.io/distroless/static*", { user: "65532", bare: !0 }, "*debug-nonroot*"],
  ["gcr.io/distroless/static*", { user: "root", account: "nonroot", bare: !0 }, "*debug*"],
  ["gcr.io/distroless/static*", { user: "65532", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/static*", { user: "root", account: "nonroot", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/base/base.bzl
  ["gcr.io/distroless/base*", { user: "65532", bare: !0 }, "*debug-nonroot*"],
  ["gcr.io/distroless/base*", { user: "root", account: "nonroot", bare: !0 }, "*debug*"],
  ["gcr.io/distroless/base*", { user: "65532", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/base*", { user: "root", account: "nonroot", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/cc/cc.bzl
  ["gcr.io/distroless/cc*", { user: "65532", bare: !0 }, "*debug-nonroot*"],
  ["gcr.io/distroless/cc*", { user: "root", account: "nonroot", bare: !0 }, "*debug*"],
  ["gcr.io/distroless/cc*", { user: "65532", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/cc*", { user: "root", account: "nonroot", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/java/java.bzl
  ["gcr.io/distroless/java-base*", { user: "65532", kind: "runtime", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/java-base*", { user: "root", account: "nonroot", kind: "runtime", bare: !0 }],
  ["gcr.io/distroless/java*", { user: "65532", kind: "runtime", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/java*", { user: "root", account: "nonroot", kind: "runtime", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/nodejs/nodejs.bzl
  ["gcr.io/distroless/nodejs*", { user: "65532", kind: "runtime", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/nodejs*", { user: "root", account: "nonroot", kind: "runtime", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/python3/python.bzl (its page, not re-read)
  ["gcr.io/distroless/python3-debian12", { user: "65532", kind: "runtime", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/python3-debian12", { user: "root", account: "nonroot", kind: "runtime", bare: !0 }],
  // GoogleContainerTools/distroless/blob/main/python3/python.bzl
  ["gcr.io/distroless/python3*", { user: "65532", kind: "runtime", bare: !0 }, "*nonroot*"],
  ["gcr.io/distroless/python3*", { user: "root", account: "nonroot", kind: "runtime", bare: !0 }],
  // chainguard-images/images/blob/main/images/static/locked_config.json
  ["cgr.dev/chainguard/static", { user: "65532", bare: !0 }],
  // chainguard-images/images/blob/main/images/wolfi-base/locked_config.json
  ["cgr.dev/chainguard/wolfi-base", { user: "root", account: "nonroot", kind: "os" }],
  // chainguard-images/images/blob/main/images/python/README.md (its page, not re-read)
  ["cgr.dev/chainguard/python", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/python/locked_config.json
  ["cgr.dev/chainguard/python", { user: "65532", kind: "runtime", bare: !0 }],
  // chainguard-images/images/blob/main/images/node/locked_config.json
  ["cgr.dev/chainguard/node", { user: "65532", account: "node", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/nginx/README.md (its page, not re-read)
  ["cgr.dev/chainguard/nginx", { user: "65532", kind: "web" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/nginx/locked_config.json
  ["cgr.dev/chainguard/nginx", { user: "65532", kind: "web", bare: !0 }],
  // chainguard-images/images/blob/main/images/redis/locked_config.json
  ["cgr.dev/chainguard/redis", { user: "redis", kind: "datastore" }],
  // chainguard-images/images/blob/main/images/postgres/locked_config.json (its page, not re-read)
  ["cgr.dev/chainguard/postgres", { user: "root", drops: !0, account: "postgres", kind: "datastore" }],
  // chainguard-images/images/blob/main/images/go/locked_config.json
  ["cgr.dev/chainguard/go", { user: "root", account: "nonroot", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/jdk/locked_config.json
  ["cgr.dev/chainguard/jdk", { user: "65532", kind: "runtime" }],
  // chainguard-images/images/blob/main/images/jre/README.md (its page, not re-read)
  ["cgr.dev/chainguard/jre", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/jre/locked_config.json
  ["cgr.dev/chainguard/jre", { user: "65532", kind: "runtime", bare: !0 }],
  // chainguard-images/images/blob/main/images/ruby/README.md (its page, not re-read)
  ["cgr.dev/chainguard/ruby", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/ruby/locked_config.json
  ["cgr.dev/chainguard/ruby", { user: "65532", kind: "runtime", bare: !0 }],
  // chainguard-images/images/blob/main/images/php/README.md (its page, not re-read)
  ["cgr.dev/chainguard/php", { user: "65532", kind: "runtime" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/php/locked_config.json (its page, not re-read)
  ["cgr.dev/chainguard/php", { user: "65532", kind: "runtime", bare: !0 }],
  // chainguard-images/images/blob/main/images/bash/locked_config.json
  ["cgr.dev/chainguard/bash", { user: "root", account: "nonroot", kind: "os" }],
  // chainguard-images/images/blob/main/images/busybox/locked_config.json
  ["cgr.dev/chainguard/busybox", { user: "65532", kind: "os" }],
  // chainguard-images/images/blob/main/images/curl/README.md (its page, not re-read)
  ["cgr.dev/chainguard/curl", { user: "65532", kind: "tool" }, "*-dev*"],
  // chainguard-images/images/blob/main/images/curl/locked_config.json
  ["cgr.dev/chainguard/curl", { user: "65532", kind: "tool", bare: !0 }],
  // chainguard-images/images/blob/main/images/git/locked_config.json
  ["cgr.dev/chainguard/git", { user: "root", account: "git", kind: "tool" }, "*root*"],
  ["cgr.dev/chainguard/git", { user: "65532", kind: "tool" }],
  // docs.docker.com/dhi/how-to/use (its page, not re-read)
  ["dhi.io/*", { user: "root" }, "*-dev*"],
  ["dhi.io/*", { user: "nonroot", bare: !0 }],
  // bitnami/containers/blob/main/bitnami/redis/7.4/debian-12/Dockerfile
  ["bitnami/redis", { user: "1001", ports: [6379], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/postgresql/17/debian-12/Dockerfile
  ["bitnami/postgresql", { user: "1001", ports: [5432], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/nginx/1.27/debian-12/Dockerfile
  ["bitnami/nginx", { user: "1001", ports: [8080, 8443], kind: "web" }],
  // bitnami/containers/blob/main/bitnami/kafka/3.9/debian-12/Dockerfile
  ["bitnami/kafka", { user: "1001", ports: [9092], kind: "broker" }],
  // bitnami/containers/blob/main/bitnami/mariadb (its page, not re-read)
  ["bitnami/mariadb", { user: "1001", ports: [3306], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/mysql (its page, not re-read)
  ["bitnami/mysql", { user: "1001", ports: [3306], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/mongodb (its page, not re-read)
  ["bitnami/mongodb", { user: "1001", ports: [27017], kind: "datastore" }],
  // bitnami/containers/blob/main/bitnami/node/22/debian-12/Dockerfile
  ["bitnami/node", { user: "root", ports: [3e3], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/python/3.12/debian-12/Dockerfile
  ["bitnami/python", { user: "root", ports: [8e3], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/php-fpm/8.3/debian-12/Dockerfile
  ["bitnami/php-fpm", { user: "root", ports: [9e3], kind: "runtime" }],
  // bitnami/containers/blob/main/bitnami/git/2/debian-12/Dockerfile
  ["bitnami/git", { user: "root", kind: "tool" }],
  // bitnami/minideb (its page, not re-read)
  ["bitnami/minideb", { user: "root", kind: "os" }],
  // bitnami/containers (its page, not re-read)
  ["bitnami/*", { user: "1001" }],
  // sclorg/s2i-python-container/blob/master/3.12-minimal/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/python-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-python-container/blob/master/3.12/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/python-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20-minimal/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/nodejs-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20/Dockerfile.rhel8
  ["registry.access.redhat.com/ubi8/nodejs-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // catalog.redhat.com/software/base-images (its page, not re-read)
  ["registry.access.redhat.com/ubi8/ubi*", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi8", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi8-*", { user: "root", kind: "os" }],
  // sclorg/s2i-python-container/blob/master/3.12-minimal/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/python-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-python-container/blob/master/3.12/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/python-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20-minimal/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/nodejs-*-minimal", { user: "1001", ports: [8080], kind: "runtime" }],
  // sclorg/s2i-nodejs-container/blob/master/20/Dockerfile.rhel9
  ["registry.access.redhat.com/ubi9/nodejs-*", { user: "1001", ports: [8080], kind: "runtime" }],
  // catalog.redhat.com/software/base-images (its page, not re-read)
  ["registry.access.redhat.com/ubi9/ubi*", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi9", { user: "root", kind: "os" }],
  ["registry.access.redhat.com/ubi9-*", { user: "root", kind: "os" }],
  // hub.docker.com/u/redhat (its page, not re-read)
  ["redhat/ubi8*", { user: "root", kind: "os" }],
  ["redhat/ubi9*", { user: "root", kind: "os" }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "1654", kind: "runtime", bare: !0 }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "1654", kind: "runtime", bare: !0 }, "*distroless*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime-deps", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "1654", kind: "runtime", bare: !0 }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "1654", kind: "runtime", bare: !0 }, "*distroless*"],
  // dotnet/dotnet-docker/blob/main/src/runtime/10.0/nanoserver-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker/blob/main/src/runtime/10.0/windowsservercore-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/runtime", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "1654", kind: "runtime", bare: !0 }, "*chiseled*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "1654", kind: "runtime", bare: !0 }, "*distroless*"],
  // dotnet/dotnet-docker/blob/main/src/aspnet/10.0/nanoserver-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker/blob/main/src/aspnet/10.0/windowsservercore-ltsc2022/amd64/Dockerfile (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/runtime-deps/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/aspnet", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine", "-noble-chiseled"] }],
  // dotnet/dotnet-docker/blob/main/src/sdk/10.0/nanoserver-ltsc2022/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/sdk", { user: "ContainerUser", kind: "runtime" }, "*nanoserver*"],
  // dotnet/dotnet-docker (its page, not re-read)
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime" }, "*windowsservercore*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "3.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "5.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "6.*"],
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", kind: "runtime", smaller: ["-alpine"] }, "7.*"],
  // dotnet/dotnet-docker/blob/main/src/sdk/10.0/noble/amd64/Dockerfile
  ["mcr.microsoft.com/dotnet/sdk", { user: "root", account: "app", kind: "runtime", smaller: ["-alpine"] }],
  // mcr.microsoft.com/product/windows/nanoserver/about (its page, not re-read)
  ["mcr.microsoft.com/windows/nanoserver", { user: "ContainerUser", kind: "os" }],
  // mcr.microsoft.com/product/windows/servercore/about (its page, not re-read)
  ["mcr.microsoft.com/windows/servercore", { user: "root", kind: "os" }],
  ["mcr.microsoft.com/windows/server", { user: "root", kind: "os" }],
  ["mcr.microsoft.com/windows", { user: "root", kind: "os" }],
  // microsoft/playwright/blob/main/utils/docker/Dockerfile.noble
  ["mcr.microsoft.com/playwright", { user: "root", account: "pwuser", kind: "tool" }],
  // microsoft/playwright/blob/main/utils/docker/Dockerfile.noble (its page, not re-read)
  ["mcr.microsoft.com/playwright/*", { user: "root", account: "pwuser", kind: "tool" }],
  // prometheus/prometheus/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/prometheus", { user: "65532", ports: [9090], kind: "tool", bare: !0 }, "*distroless*"],
  // prometheus/prometheus/blob/HEAD/Dockerfile
  ["prom/prometheus", { user: "nobody", ports: [9090], kind: "tool" }],
  // prometheus/node_exporter/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/node-exporter", { user: "65532", ports: [9100], kind: "tool", bare: !0 }, "*distroless*"],
  // prometheus/node_exporter/blob/HEAD/Dockerfile
  ["prom/node-exporter", { user: "nobody", ports: [9100], kind: "tool" }],
  // prometheus/alertmanager/blob/HEAD/Dockerfile.distroless (its page, not re-read)
  ["prom/alertmanager", { user: "65532", ports: [9093], kind: "tool", bare: !0 }, "*distroless*"],
  // prometheus/alertmanager/blob/HEAD/Dockerfile
  ["prom/alertmanager", { user: "nobody", ports: [9093], kind: "tool" }],
  // grafana/grafana/blob/main/Dockerfile (its page, not re-read)
  ["grafana/grafana", { user: "472", ports: [3e3], kind: "web" }],
  ["grafana/grafana-oss", { user: "472", ports: [3e3], kind: "web" }],
  ["grafana/grafana-enterprise", { user: "472", ports: [3e3], kind: "web" }],
  // grafana/loki/blob/v2.9.0/cmd/loki/Dockerfile (its page, not re-read)
  ["grafana/loki", { user: "10001", ports: [3100], kind: "tool" }, "2.*"],
  // grafana/loki/blob/main/cmd/loki/Dockerfile
  ["grafana/loki", { user: "10001", ports: [3100], kind: "tool", bare: !0 }],
  // apache/airflow/blob/main/Dockerfile
  ["apache/airflow", { user: "50000", ports: [8080], kind: "tool" }],
  // keycloak/keycloak/blob/main/quarkus/container/Dockerfile (its page, not re-read)
  ["quay.io/keycloak/keycloak", { user: "1000", ports: [8080, 8443, 9e3], kind: "web" }],
  // gitlab.com/nvidia/container-images/cuda (its page, not re-read)
  ["nvidia/cuda", { user: "root", kind: "runtime" }, "*-base-*"],
  ["nvidia/cuda", { user: "root", kind: "runtime" }],
  // pytorch/pytorch/blob/main/Dockerfile (its page, not re-read)
  ["pytorch/pytorch", { user: "root", kind: "runtime" }, "*-runtime"],
  // hub.docker.com/r/tensorflow/tensorflow (its page, not re-read)
  ["tensorflow/tensorflow", { user: "root", ports: [8888], kind: "runtime" }, "*jupyter*"],
  ["tensorflow/tensorflow", { user: "root", kind: "runtime" }],
  // jupyter/docker-stacks/blob/main/images/docker-stacks-foundation/Dockerfile
  ["quay.io/jupyter/docker-stacks-foundation", { user: "1000", kind: "runtime" }],
  // jupyter/docker-stacks/blob/main/images/pyspark-notebook/Dockerfile
  ["quay.io/jupyter/pyspark-notebook", { user: "1000", ports: [8888, 4040], kind: "runtime", healthcheck: !0 }],
  ["quay.io/jupyter/all-spark-notebook", { user: "1000", ports: [8888, 4040], kind: "runtime", healthcheck: !0 }],
  // jupyter/docker-stacks/blob/main/images/base-notebook/Dockerfile
  ["quay.io/jupyter/*-notebook", { user: "1000", ports: [8888], kind: "runtime", healthcheck: !0 }],
  // jupyter/docker-stacks (its page, not re-read)
  ["jupyter/*-notebook", { user: "1000", ports: [8888], kind: "runtime", healthcheck: !0 }],
  // astral-sh/uv/blob/main/.github/workflows/build-docker.yml
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*alpine*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*bookworm*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*trixie*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "*debian*"],
  ["ghcr.io/astral-sh/uv", { user: "root", kind: "runtime" }, "python*"],
  // astral-sh/uv/blob/main/Dockerfile
  ["ghcr.io/astral-sh/uv", { user: "root", bare: !0 }],
  // aws/aws-lambda-base-images (its page, not re-read)
  ["public.ecr.aws/lambda/*", { user: "root", kind: "runtime" }],
  // aws/aws-cli/blob/1c30287ad058f4e687a9714c937cdd7d080e7dca/docker/Dockerfile
  ["amazon/aws-cli", { user: "root", kind: "tool" }],
  ["public.ecr.aws/aws-cli/aws-cli", { user: "root", kind: "tool" }],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/stable/Dockerfile
  ["google/cloud-sdk", { user: "root", account: "cloudsdk", kind: "tool" }, "*stable*"],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/Dockerfile
  ["google/cloud-sdk", { user: "root", account: "cloudsdk", kind: "tool", smaller: ["-slim", "-alpine"] }],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/stable/Dockerfile
  ["gcr.io/google.com/cloudsdktool/google-cloud-cli", { user: "root", account: "cloudsdk", kind: "tool" }, "*stable*"],
  // GoogleCloudPlatform/cloud-sdk-docker/blob/master/Dockerfile
  ["gcr.io/google.com/cloudsdktool/google-cloud-cli", { user: "root", account: "cloudsdk", kind: "tool", smaller: ["-slim", "-alpine"] }],
  // portainer/portainer/blob/develop/build/linux/alpine.Dockerfile
  ["portainer/portainer-ce", { user: "root", ports: [9e3, 9443, 8e3], kind: "web" }, "*alpine*"],
  // portainer/portainer/blob/develop/build/linux/Dockerfile (its page, not re-read)
  ["portainer/portainer-ce", { user: "root", ports: [9e3, 9443, 8e3], kind: "web", bare: !0 }],
  // pgadmin-org/pgadmin4/blob/master/Dockerfile
  ["dpage/pgadmin4", { user: "5050", ports: [80, 443], kind: "web" }],
  // cypress-io/cypress-docker-images/blob/master/factory/Dockerfile
  ["cypress/included", { user: "root", kind: "tool" }],
  // cypress-io/cypress-docker-images/tree/master/factory (its page, not re-read)
  ["cypress/base", { user: "root", kind: "tool" }],
  ["cypress/browsers", { user: "root", kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/Hub/Dockerfile
  ["selenium/hub", { user: "1200", ports: [4442, 4443, 4444], kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/Standalone/Dockerfile
  ["selenium/standalone-chrome", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  ["selenium/standalone-firefox", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  ["selenium/standalone-edge", { user: "1200", ports: [4444, 5900], kind: "tool" }],
  // SeleniumHQ/docker-selenium/blob/trunk/NodeBase/Dockerfile
  ["selenium/node-chrome", { user: "1200", ports: [5900], kind: "tool" }],
  ["selenium/node-firefox", { user: "1200", ports: [5900], kind: "tool" }],
  ["selenium/node-edge", { user: "1200", ports: [5900], kind: "tool" }]
], mirrors = /^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
architectures = /^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;
function familiarName({ domain, path }) {
  return domain === null || path === null ? null : (domain === "docker.io" ? path : `${domain}/${path}`).replace(mirrors, "").replace(architectures, "").replace(/^cgr\.dev\/[^/]+\//, "cgr.dev/chaingua\
rd/");
}
var exact, patterns = [];
function fits(text, pattern) {
  let [first = "", ...rest] = pattern.split("*"), last = rest.pop();
  if (last === void 0) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return !1;
  let at2 = first.length;
  for (let piece of rest) {
    let found = text.indexOf(piece, at2);
    if (found < 0) return !1;
    at2 = found + piece.length;
  }
  return at2 <= text.length - last.length;
}
function index() {
  if (exact) return exact;
  exact = /* @__PURE__ */ new Map();
  for (let row of rows)
    row[0].includes("*") ? patterns.push(row) : exact.set(row[0], [...exact.get(row[0]) ?? [], row]);
  return exact;
}
function baseFacts(reference) {
  let name2 = familiarName(reference);
  if (name2 === null) return;
  let candidates = index().get(name2) ?? patterns.filter(([repository]) => fits(name2, repository)), { tag } = reference;
  if (tag === null && candidates.some(([, , tags]) => tags) && new Set(candidates.map(([, { user }]) => user)).size > 1) return;
  let row = candidates.find(([, , tags]) => !tags || fits(tag ?? "latest", tags));
  return row && { name: name2, ...row[1] };
}

// src/model/setting.ts
var written = (value, span, via) => via?.length ? { state: "written", value, span, via } : { state: "written", value, span }, byDefault = (value, span, via) => via?.length ? { state: "default", value,
span, via } : { state: "default", value, span }, unknown = (text, span, via) => via?.length ? { state: "unknown", text, span, via } : { state: "unknown", text, span };

// src/syntax/image-reference.ts
var known = (text) => text.includes("\uFFFC") ? null : text, component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/, tagGrammar = /^\w[\w.-]{0,127}$/, digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function parseImageReference(text, shown2 = text) {
  let at2 = text.indexOf("@"), digest = at2 < 0 ? void 0 : text.slice(at2 + 1), named = at2 < 0 ? text : text.slice(0, at2), colon = named.lastIndexOf(":"), tagged = colon >= 0 && !named.slice(colon).
  includes("/"), tag = tagged ? named.slice(colon + 1) : void 0, name2 = tagged ? named.slice(0, colon) : named, { domain, path } = splitDomain(name2), fault = faultOf(domain, path, tag, digest);
  return {
    text: shown2,
    domain: name2 === "\uFFFC" ? null : known(domain),
    path: known(path),
    ...tag === void 0 ? name2.endsWith("\uFFFC") ? { tag: null } : {} : { tag: known(tag) },
    ...digest === void 0 ? text.endsWith("\uFFFC") ? { digest: null } : {} : { digest: known(digest) },
    ...fault ? { fault } : {}
  };
}
function splitDomain(name2) {
  let slash = name2.indexOf("/"), first = slash < 0 ? "" : name2.slice(0, slash), isHost = slash >= 0 && (/[.:]/.test(first) || first === "localhost" || first.includes("\uFFFC") || first !== first.toLowerCase()),
  domain = isHost ? first : "docker.io", path = isHost ? name2.slice(slash + 1) : name2;
  return domain === "docker.io" || domain === "index.docker.io" ? { domain: "docker.io", path: path.startsWith("library/") ? path.slice(8) : path } : { domain, path };
}
function faultOf(domain, path, tag, digest) {
  if (!path) return "the repository is empty";
  if (tag === "") return "nothing follows the colon";
  if (digest === "") return "nothing follows the @";
  if (!path.includes("\uFFFC")) {
    if (/[A-Z]/.test(path)) return "a repository is written in lower case";
    if (!path.split("/").every((part2) => component.test(part2))) return `${JSON.stringify(path)} is not a repository name`;
    if (path.length > 255) return "a repository has at most 255 characters";
  }
  if (tag !== void 0 && !tag.includes("\uFFFC") && !tagGrammar.test(tag)) return `${JSON.stringify(tag)} is not a tag`;
  if (digest !== void 0 && !digest.includes("\uFFFC")) return digestFault(digest);
  if (!domain.includes("\uFFFC") && !/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(domain))
    return `${JSON.stringify(domain)} is not a registry host`;
}
function digestFault(digest) {
  let [algorithm = "", hex = ""] = digest.split(":", 2), length = Object.hasOwn(digestLengths, algorithm) ? digestLengths[algorithm] : void 0;
  return hex ? length === void 0 ? /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm) ? void 0 : `${JSON.stringify(algorithm)} is not a digest algorithm` : /^[a-f0-9]*$/.test(hex) ? hex.length === length ?
  void 0 : `a ${algorithm} digest has ${length} digits, not ${hex.length}` : "a digest is lower-case hexadecimal" : `${JSON.stringify(digest)} has no digest after the algorithm`;
}
var imageKey = ({ domain, path, tag = "latest", digest = "" }) => `${domain}/${path}:${tag}@${digest}`;

// src/text/logical.ts
function pieceOf({ at: at2 }, index2) {
  let low = 0, high = at2.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    at2[middle] <= index2 ? low = middle : high = middle - 1;
  }
  return low;
}
function offsetOf(logical, index2) {
  let piece = pieceOf(logical, index2);
  return (logical.from[piece] ?? 0) + Math.min(index2, logical.text.length) - (logical.at[piece] ?? 0);
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
      for (let piece = pieceOf(logical, start), at2 = start; at2 < end; piece += 1) {
        let stop = Math.min(end, logical.at[piece + 1] ?? end);
        this.add(logical.text.slice(at2, stop), offsetOf(logical, at2)), at2 = stop;
      }
  }
  build() {
    let text = this.#texts.join("");
    return { file: this.#file, text, at: this.#at, from: this.#from, ...this.#whole ? { whole: this.#whole } : {} };
  }
};

// src/frontends/dockerfile/expand.ts
var nameStart = /[A-Za-z_]/;
function expandWord(word, scope, escapeChar) {
  if (!/[$'"\\`]/.test(word)) return { text: word, undefinedNames: [], names: [] };
  let undefinedNames = [], names3 = [], at2 = 0, depth = 0, fault, dollar = () => {
    let start = at2;
    if (at2 += 1, word[at2] !== "{") {
      let match2 = /^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.exec(word.slice(at2, at2 + 256));
      return match2 ? (at2 += match2[0].length, value(match2[0], start)) : "$";
    }
    at2 += 1;
    let name2 = /^\w+/.exec(word.slice(at2, at2 + 256))?.[0] ?? "";
    return at2 += name2.length, !name2 || depth > 20 ? (fault ??= "bad substitution", at2 = word.length, "") : modified(name2, start);
  }, value = (name2, start) => {
    names3.push(name2);
    let found = scope(name2);
    return found === void 0 && nameStart.test(name2[0]) && undefinedNames.push({ name: name2, at: start, length: at2 - start }), found ?? "\uFFFC";
  }, modified = (name2, start) => {
    let modifier = word[at2] ?? "";
    if (modifier === "}")
      return at2 += 1, value(name2, start);
    at2 += 1;
    let colon = modifier === ":";
    colon && (modifier = word[at2++] ?? ""), names3.push(name2);
    let found = scope(name2);
    depth += 1;
    let operand = until("}");
    depth -= 1;
    let isSet = found !== void 0 && (!colon || found !== "");
    switch (modifier) {
      case "-":
        return found === "\uFFFC" ? "\uFFFC" : isSet ? found : operand;
      case "+":
        return found === "\uFFFC" ? "\uFFFC" : isSet ? operand : "";
      case "?":
        return found ?? "\uFFFC";
      case "#":
      case "%":
      case "/":
        return found === "" ? "" : "\uFFFC";
      default:
        return fault ??= `unsupported modifier ${JSON.stringify(colon ? `:${modifier}` : modifier)}`, "\uFFFC";
    }
  }, until = (stop) => {
    let text2 = "";
    for (; at2 < word.length; ) {
      let char = word[at2];
      if (char === stop)
        return at2 += 1, text2;
      text2 += piece(char);
    }
    return stop && (fault ??= "a ${ is never closed"), text2;
  }, piece = (char) => {
    if (char === "$") return dollar();
    if (char === "'") return single();
    if (char === '"') return double();
    if (at2 += 1, char !== escapeChar) return char;
    let next = word[at2] ?? "";
    return at2 += 1, next;
  }, single = () => {
    let end = word.indexOf("'", at2 + 1);
    end < 0 && (fault ??= "a single quote is never closed");
    let text2 = word.slice(at2 + 1, end < 0 ? void 0 : end);
    return at2 = end < 0 ? word.length : end + 1, text2;
  }, double = () => {
    let text2 = "";
    for (at2 += 1; at2 < word.length && word[at2] !== '"'; ) {
      let char = word[at2];
      char === "$" ? text2 += dollar() : char === escapeChar && /["$\\`]/.test(word[at2 + 1] ?? "") && (word[at2 + 1] === '"' || word[at2 + 1] === "$" || word[at2 + 1] === escapeChar) ? (text2 += word[at2 +
      1], at2 += 2) : (text2 += char, at2 += 1);
    }
    return at2 >= word.length && (fault ??= "a double quote is never closed"), at2 += 1, text2;
  };
  return { text: until(""), undefinedNames, names: names3, ...fault ? { fault } : {} };
}

// src/frontends/dockerfile/instruction.ts
var flagOf = (instruction, name2) => instruction.flags.find((flag2) => flag2.name === name2);

// src/syntax/nearest.ts
function nearest(word, candidates) {
  let wanted = word.toLowerCase().slice(0, 64), best;
  if (wanted.length >= 4) {
    for (let candidate of candidates) if (candidate.toLowerCase().startsWith(wanted)) return candidate;
  }
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (let candidate of candidates) {
    let distance = edits(wanted, candidate.toLowerCase(), least);
    distance < least && (best = candidate, least = distance);
  }
  return best;
}
function edits(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [], previous = Array.from({ length: b.length + 1 }, (_, at2) => at2);
  for (let i = 1; i <= a.length; i += 1) {
    let row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let same = a[i - 1] === b[j - 1] ? 0 : 1, least = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
      i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (least = Math.min(least, before[j - 2] + 1)), row.push(least);
    }
    before = previous, previous = row;
  }
  return previous[b.length];
}

// src/frontends/dockerfile/mount.ts
var types = ["bind", "cache", "tmpfs", "secret", "ssh"], keys = [
  "type",
  "from",
  "source",
  "src",
  "target",
  "dst",
  "destination",
  "readonly",
  "ro",
  "readwrite",
  "rw",
  "id",
  "sharing",
  "required",
  "size",
  "mode",
  "uid",
  "gid",
  "env"
];
function mountFields({ text = "" }) {
  let fields = /* @__PURE__ */ new Map();
  for (let [, quoted, plain3] of text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    let field = quoted === void 0 ? plain3 ?? "" : quoted.replaceAll('""', '"'), equals = field.indexOf("=");
    fields.set((equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase(), equals < 0 ? "" : field.slice(equals + 1));
  }
  return fields;
}
var buildahKeys = ["z", "relabel", "shared", "private", "u", "bind-propagation"];
function mountFaults({ flags, logical }) {
  let faults = [];
  for (let flag2 of flags) {
    if (flag2.name !== "mount" || !flag2.text) continue;
    let fields = mountFields(flag2), refuse = (message) => {
      faults.push({ kind: "broken", span: flag2.span, message });
    };
    for (let key of fields.keys())
      if (!keys.includes(key) && !(buildahKeys.includes(key) && /containerfile/i.test(logical.file))) {
        let meant = nearest(key, keys);
        refuse(`--mount has no field ${JSON.stringify(key.slice(0, 40))}${meant ? `, did you mean ${meant}?` : ""}`);
      }
    let type = (fields.get("type") ?? "bind").toLowerCase();
    if (!type.includes("$") && !types.includes(type)) {
      let meant = nearest(type, types);
      refuse(`--mount knows no type ${JSON.stringify(type.slice(0, 40))}${meant ? `, did you mean ${meant}?` : ""}`);
    }
    let from = fields.get("from");
    from && /\$./.test(from) && refuse("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"), type === "secret" && from && refuse("a secret mount has no from="), type ===
    "secret" && fields.has("id") && (fields.has("source") || fields.has("src")) && refuse("a secret mount takes id= or source=, not both");
  }
  return faults;
}

// src/frontends/dockerfile/scope.ts
var platformArgs = new Set(
  ["BUILD", "TARGET"].flatMap((side) => ["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT"].map((part2) => side + part2)).concat("TARGETSTAGE")
), proxyArgs = /^(?:https?|ftp|no|all)_proxy$/i, Scope = class {
  #own = /* @__PURE__ */ new Map();
  #parent;
  #depth;
  constructor(parent) {
    if (this.#depth = parent ? parent.#depth + 1 : 0, this.#parent = parent, !(!parent || this.#depth < 32)) {
      for (let scope = parent; scope; scope = scope.#parent)
        for (let [name2, binding] of scope.#own) this.#own.has(name2) || this.#own.set(name2, binding);
      this.#parent = void 0, this.#depth = 0;
    }
  }
  get(name2) {
    for (let scope = this; scope; scope = scope.#parent) {
      let found = scope.#own.get(name2);
      if (found) return found;
    }
    return name2 === "PATH" || proxyArgs.test(name2) ? { text: "\uFFFC" } : void 0;
  }
  set(name2, binding) {
    this.#own.set(name2, binding);
  }
};

// src/syntax/shell/unwrap.ts
var shells = /^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/, isShell = (name2) => shells.test(name2), programName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/frontends/dockerfile/scripts.ts
var none = { commands: [] };
function scriptOf(reader, instruction, { source, shell, variables }) {
  let words = instruction.keyword === "HEALTHCHECK" ? instruction.args.slice(1) : instruction.args, [first] = words;
  if (!first) return none;
  if (instruction.json) return reader.readWords(words.map(fromJson(instruction.logical)), variables);
  let options = shellOptions(shell);
  if (!options) return none;
  let { heredocs, logical } = instruction, [only] = heredocs;
  return only ? /^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(first.value.trim()) ? readBody(reader, source, only, variables, options) : reader.readScript(withBodies(source, logical, first, only,
  instruction), variables, options) : reader.readScript(part(logical, first), variables, options);
}
function shellOptions(shell) {
  if (!shell) return { errexit: !1, pipefail: !1 };
  let at2 = shell.findIndex((word) => isShell(programName(word)));
  if (at2 < 0) return;
  let flags = shell.slice(at2 + 1);
  return {
    errexit: flags.some((flag2) => /^-[A-Za-z]*e/.test(flag2)) || flags.includes("errexit"),
    pipefail: flags.includes("pipefail")
  };
}
function part(logical, { at: at2, value }) {
  if (at2 === 0) return logical;
  let builder = new LogicalBuilder(logical.file);
  return builder.addPart(logical, at2, at2 + value.length), builder.build();
}
function readBody(reader, source, { span, chomp }, variables, options) {
  let builder = new LogicalBuilder(span.file), text = source.text.slice(span.start, span.end), at2 = span.start;
  for (let line of text.split(/(?<=\n)/)) {
    let tabs = chomp ? /^\t*/.exec(line)?.[0].length ?? 0 : 0;
    builder.add(line.slice(tabs).replace(/\r\n$/, ""), at2 + tabs), line.endsWith(`\r
`) && builder.add(`
`, at2 + line.length - 1), at2 += line.length;
  }
  let script = builder.build(), bang = /^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(script.text);
  if (!bang) return reader.readScript(script, variables, options);
  let interpreter = programName(bang[1] ?? "") === "env" ? (bang[2] ?? "").replace(/^-S\s+/, "").split(/\s+/) : [bang[1] ?? "", ...(bang[2] ?? "").split(/\s+/)], own = shellOptions(interpreter);
  return own ? reader.readScript(script, variables, own) : none;
}
function withBodies({ text }, logical, { at: at2, value }, { span }, { span: whole }) {
  let builder = new LogicalBuilder(logical.file);
  return builder.addPart(logical, at2, at2 + value.length), builder.add(`
`, span.start - 1), builder.add(text.slice(span.start, whole.end), span.start), builder.build();
}
var fromJson = (logical) => ({ value, span, at: at2 }) => ({
  text: value,
  literal: value,
  span,
  splits: !1,
  substitutions: [],
  inner: () => {
    let builder = new LogicalBuilder(logical.file);
    for (let from = at2 + 1, index2 = 0; index2 < value.length; ) {
      let stop = logical.text.indexOf("\\", from), plain3 = Math.min(value.length - index2, stop < 0 ? value.length : stop - from);
      if (builder.addPart(logical, from, from + plain3), from += plain3, index2 += plain3, index2 >= value.length) break;
      builder.add(value[index2], offsetOf(logical, from)), from += logical.text[from + 1] === "u" ? 6 : 2, index2 += 1;
    }
    return builder.build();
  }
});

// src/frontends/dockerfile/validate.ts
var flagsOf = {
  ADD: ["chown", "chmod", "link!", "keep-git-dir!", "checksum", "unpack!", "exclude*"],
  COPY: ["chown", "from", "chmod", "link!", "exclude*", "parents!"],
  FROM: ["platform"],
  HEALTHCHECK: ["interval", "timeout", "start-period", "start-interval", "retries"],
  RUN: ["mount*", "network", "security", "device*"],
  ARG: [],
  CMD: [],
  ENTRYPOINT: [],
  ENV: [],
  EXPOSE: [],
  LABEL: [],
  MAINTAINER: [],
  ONBUILD: [],
  SHELL: [],
  STOPSIGNAL: [],
  USER: [],
  VOLUME: [],
  WORKDIR: []
}, keywords = new Set(Object.keys(flagsOf)), broken = (span, message) => ({ kind: "broken", span, message });
function instructionFaults(instruction) {
  let { keyword, keywordSpan, args } = instruction;
  if (!keywords.has(keyword)) {
    let meant = nearest(keyword, keywords);
    return [broken(keywordSpan, `unknown instruction ${JSON.stringify(shown(keyword))}${meant ? `, did you mean ${meant}?` : ""}`)];
  }
  let faults = flagFaults(instruction), needs = (count, message) => {
    args.length < count && faults.push(broken(keywordSpan, message));
  };
  switch (keyword) {
    case "FROM":
      faults.push(...fromFaults(instruction));
      break;
    case "COPY":
    case "ADD":
      needs(2, `${keyword} needs a source and a destination`), faults.push(...copyFaults(instruction));
      break;
    case "EXPOSE":
      needs(1, "EXPOSE needs a port");
      break;
    case "HEALTHCHECK":
      faults.push(...healthcheckFaults(instruction));
      break;
    case "ONBUILD":
      needs(1, "ONBUILD needs an instruction to defer"), faults.push(...onbuildFaults(instruction));
      break;
    case "SHELL":
      (!instruction.json || args.length === 0) && faults.push(broken(keywordSpan, 'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));
      break;
    case "RUN":
      faults.push(...grantFaults(instruction), ...mountFaults(instruction));
      break;
    case "ENV":
    case "LABEL":
      needs(1, `${keyword} needs a name and a value`);
      for (let { name: name2 } of instruction.pairs) name2.value || faults.push(broken(name2.span, `${keyword} has an empty name`));
      break;
    case "ARG":
      needs(1, "ARG needs a name");
      for (let { name: name2 } of instruction.pairs) name2.value || faults.push(broken(name2.span, "ARG has an empty name"));
      break;
    case "CMD":
    case "ENTRYPOINT":
      break;
    default:
      needs(1, `${keyword} needs an argument`);
  }
  return faults;
}
var shown = (text) => text.length > 40 ? `${text.slice(0, 40)}...` : text;
function flagFaults({ keyword, flags, args }) {
  let faults = [];
  if (keyword === "ARG" || keyword === "STOPSIGNAL" || keyword === "HEALTHCHECK" && args[0]?.value.toUpperCase() === "NONE")
    return faults;
  let allowed = flagsOf[keyword] ?? [], seen = /* @__PURE__ */ new Set();
  for (let { name: name2, text, span } of flags) {
    let rule = allowed.find((flag2) => flag2.replace(/[!*]$/, "") === name2);
    if (rule)
      seen.has(name2) && !rule.endsWith("*") ? faults.push(broken(span, `--${name2} stands here twice`)) : rule.endsWith("!") ? text !== void 0 && !/^(?:true|false)$/i.test(text) && !text.includes("$") &&
      faults.push(broken(span, `--${name2} is true or false`)) : text === void 0 && faults.push(broken(span, `--${name2} needs a value`));
    else {
      let meant = nearest(
        name2,
        allowed.map((flag2) => flag2.replace(/[!*]$/, ""))
      );
      faults.push(broken(span, `${keyword} has no flag --${shown(name2)}${meant ? `, did you mean --${meant}?` : ""}`));
    }
    seen.add(name2);
  }
  return faults;
}
function grantFaults({ flags }) {
  let known3 = { network: ["default", "none", "host"], security: ["insecure", "sandbox"] };
  return flags.flatMap(({ name: name2, text, span }) => {
    let words = Object.hasOwn(known3, name2) ? known3[name2] : void 0;
    return words && text !== void 0 && !text.includes("$") && !words.includes(text) ? [broken(span, `--${name2} is ${words.join(", ")}`)] : [];
  });
}
var stageName = /^[a-z][a-z0-9-_.]*$/;
function fromFaults({ args, keywordSpan, span, logical }) {
  let comment = args.find((word) => word.value.startsWith("#")), count = comment ? args.indexOf(comment) : args.length;
  if (comment && (count === 1 || count === 3)) {
    let end = args[args.length - 1]?.span.end ?? span.end, text = logical.text.slice(comment.at).trimEnd(), before = args[count - 1]?.span.end ?? comment.span.start, at2 = { file: span.file, start: keywordSpan.
    start, end: keywordSpan.start };
    return [
      {
        kind: "broken",
        span: { ...comment.span, end },
        message: "a # after the arguments of FROM is no comment: the builder takes it as more arguments",
        fix: {
          title: "move the comment to a line of its own",
          safety: "safe",
          edits: [
            { span: at2, text: `${text}
` },
            { span: { file: span.file, start: before, end }, text: "" }
          ]
        }
      }
    ];
  }
  if (args.length === 0) return [broken(keywordSpan, "FROM needs an image")];
  if (args.length !== 1 && !(args.length === 3 && args[1]?.value.toLowerCase() === "as"))
    return [
      broken({ ...keywordSpan, end: args[args.length - 1]?.span.end ?? span.end }, "FROM takes an image, or an image, AS and a name")
    ];
  let name2 = args[2];
  return name2 && !stageName.test(name2.value.toLowerCase()) ? [
    broken(
      name2.span,
      `${JSON.stringify(shown(name2.value))} is no stage name: it begins with a letter and holds letters, digits, -, _ and .`
    )
  ] : [];
}
function copyFaults({ keyword, args, json, flags }) {
  if (args.length < 2) return [];
  let destination = args[args.length - 1];
  if (!destination) return [];
  let from = flags.find((flag2) => flag2.name === "from"), faults = [];
  !json && /^\d*<<-?[^<]/.test(destination.value) && faults.push(broken(destination.span, `${keyword} cannot write to a here-document`)), from?.text?.includes("$") && !/\$$/.test(from.text) && faults.
  push(broken(from.span, "--from knows no variables: name a stage with FROM $IMAGE AS name and copy from that"));
  let sources = args.slice(0, -1), place = destination.value.replace(/^["']|["']$/g, ""), folder = /(?:^|[/\\])\.{0,2}$/.test(place) || /[$]/.test(place);
  return sources.length > 1 && !folder && faults.push({ kind: "loose", span: destination.span, message: `${keyword} of several sources needs a destination that ends in /` }), faults;
}
function healthcheckFaults({ args, keywordSpan, flags }) {
  let type = args[0];
  if (!type) return [broken(keywordSpan, "HEALTHCHECK needs CMD or NONE")];
  let name2 = type.value.toUpperCase();
  if (name2 === "NONE") return args.length > 1 ? [broken(type.span, "HEALTHCHECK NONE takes no arguments")] : [];
  if (name2 !== "CMD") return [broken(type.span, `HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(shown(type.value))}`)];
  let faults = args.length < 2 ? [broken(type.span, "HEALTHCHECK CMD needs a command")] : [];
  for (let { name: flag2, text, span } of flags)
    !text || text.includes("$") || (flag2 === "retries" ? /^\+?\d+$/.test(text) || faults.push(broken(span, "--retries is a whole number, zero or more")) : flagsOf.HEALTHCHECK?.includes(flag2) && !/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.
    test(text) && faults.push(broken(span, `--${flag2} wants a duration with a unit, such as 30s`)));
  return faults;
}
function onbuildFaults({ trigger }) {
  return trigger ? trigger.keyword === "ONBUILD" ? [broken(trigger.keywordSpan, "ONBUILD cannot defer another ONBUILD")] : trigger.keyword === "FROM" || trigger.keyword === "MAINTAINER" ? [broken(trigger.
  keywordSpan, `ONBUILD cannot defer ${trigger.keyword}`)] : instructionFaults(trigger).map((fault) => ({ ...fault, kind: "loose" })) : [];
}
function exposedPort(text) {
  if (text.includes("\uFFFC")) return;
  let container = text.slice(text.lastIndexOf(":") + 1), [range2 = "", protocol = "tcp"] = container.split("/", 2);
  if (!/^(?:tcp|udp|sctp)?$/i.test(protocol)) return { fault: `${JSON.stringify(shown(protocol))} is no protocol: write tcp, udp or sctp` };
  let match = /^\+?(\d+)(?:-\+?(\d+))?$/.exec(range2);
  if (!match) return { fault: `${JSON.stringify(shown(text))} is no port` };
  let from = Number(match[1]), to = Number(match[2] ?? match[1]);
  return from > 65535 || to > 65535 ? { fault: `ports end at 65535, and ${Math.max(from, to)} is beyond` } : to < from ? { fault: `${range2} runs backwards` } : { from, to, protocol: protocol.toLowerCase() ||
  "tcp" };
}

// src/frontends/dockerfile/evaluate.ts
function evaluate(syntax, args = /* @__PURE__ */ new Map(), shell) {
  return new Evaluator(syntax, args, shell).run();
}
var longest = 16384, Evaluator = class {
  #syntax;
  #args;
  #shell;
  #global = new Scope();
  #globals = [];
  #stages = [];
  #scopes = /* @__PURE__ */ new Map();
  #byName = /* @__PURE__ */ new Map();
  #faults = [];
  #scope = this.#global;
  #here = {};
  #ends = /* @__PURE__ */ new Map();
  constructor(syntax, args, shell) {
    this.#syntax = syntax, this.#shell = shell, this.#args = args;
    for (let name2 of platformArgs) this.#global.set(name2, { text: "\uFFFC" });
  }
  run() {
    let stage, lost = !1;
    for (let instruction of this.#syntax.instructions)
      instruction.keyword === "FROM" && instruction.args.length === 0 && this.#syntax.instructions.some(isRealFrom) || (instruction.keyword === "FROM" ? (stage && this.#close(stage), stage = this.#open(
      instruction)) : stage ? (stage.instructions.push(instruction), this.#step(stage, instruction)) : instruction.keyword === "ARG" ? this.#arg(instruction, this.#globals, void 0) : lost || (lost = !0,
      this.#faults.push({
        kind: "broken",
        span: instruction.keywordSpan,
        message: `${instruction.keyword.slice(0, 40)} stands before the first FROM: only ARG may`
      })));
    stage && this.#close(stage);
    let first = this.#syntax.instructions[0];
    return first && this.#stages.length === 0 && !lost && this.#faults.push({ kind: "broken", span: first.keywordSpan, message: "the file has no FROM, so there is nothing to build" }), { stages: this.#stages,
    globals: this.#globals, faults: this.#faults };
  }
  #open(from) {
    let word = from.args[0], comment = from.args.findIndex((arg) => arg.value.startsWith("#")), args = comment > 0 ? from.args.slice(0, comment) : from.args, base = word ? { value: word.value, span: word.
    span } : { value: "", span: from.keywordSpan }, index2 = this.#stages.length, undefinedUses = [], image = word ? this.#resolve(word, from, this.#global, undefinedUses) : unknown("", from.keywordSpan),
    parent = image.state === "unknown" ? void 0 : this.#byName.get(image.value.toLowerCase()), name2 = args[1]?.value.toLowerCase() === "as" ? args[2]?.value.toLowerCase() : void 0, draft = {
      index: index2,
      ...name2 ? { name: name2 } : {},
      from,
      base,
      origin: parent ? { stage: parent } : { image },
      instructions: [],
      assignments: [],
      copies: [],
      mounts: [],
      ports: [],
      volumes: [],
      scripts: [],
      windows: parent?.windows ?? (this.#syntax.escape === "`" && !isKnownLinux(image) || isWindows(from, image.state === "unknown" ? image.text : image.value)),
      undefinedUses
    };
    this.#stages.push(draft), name2 && this.#byName.set(name2, draft), this.#scope = new Scope(parent ? this.#scopes.get(parent) : void 0), this.#scopes.set(draft, this.#scope), this.#here = (parent &&
    this.#ends.get(parent)) ?? {};
    for (let { trigger } of parent?.instructions ?? []) trigger && this.#step(draft, trigger);
    return draft;
  }
  #step(stage, instruction) {
    let { keyword, args } = instruction, first = args[0], resolve2 = (word) => this.#resolve(word, instruction, this.#scope, stage.undefinedUses);
    switch (keyword) {
      case "ARG":
        this.#arg(instruction, stage.assignments, stage);
        break;
      case "ENV":
      case "LABEL":
        this.#assign(keyword, instruction, stage);
        break;
      case "USER":
        first && (stage.user = resolve2(first));
        break;
      case "WORKDIR":
        first && (stage.workdir = within(this.#here.workdir, resolve2(first))), stage.workdir && (this.#here = { ...this.#here, workdir: stage.workdir });
        break;
      case "STOPSIGNAL":
        first && (stage.stopSignal = resolve2(first));
        break;
      case "CMD":
        stage.cmd = instruction;
        break;
      case "ENTRYPOINT":
        stage.entrypoint = instruction;
        break;
      case "HEALTHCHECK":
        stage.healthcheck = instruction;
        break;
      case "SHELL":
        stage.shell = instruction, this.#here = { ...this.#here, shell: args.map(({ value }) => value) }, args[0] && /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(args[0].value) && (stage.windows =
        !0);
        break;
      case "EXPOSE":
        for (let word of args) this.#expose(stage, resolve2(word), word);
        break;
      case "VOLUME":
        for (let word of args) stage.volumes.push(resolve2(word));
        break;
      case "COPY":
      case "ADD":
        this.#copy(stage, instruction, resolve2);
        break;
      case "RUN":
        this.#mounts(stage, instruction), this.#script(stage, instruction, !1);
        break;
      case "ONBUILD":
        instruction.trigger?.keyword === "RUN" && this.#script(stage, instruction.trigger, !0);
        break;
    }
  }
  /** What runs when the image does is read once the last of each is known. */
  #close(stage) {
    for (let last of [stage.healthcheck, stage.entrypoint, stage.cmd]) last && this.#script(stage, last, !1);
    this.#ends.set(stage, this.#here);
  }
  #workdir() {
    return this.#here.workdir ? { workdir: this.#here.workdir } : {};
  }
  #script(stage, instruction, deferred) {
    if (!this.#shell || stage.windows) return;
    let script = scriptOf(this.#shell, instruction, {
      source: this.#syntax.source,
      shell: this.#here.shell,
      variables: (name2) => this.#scope.get(name2)?.text
    });
    stage.scripts.push({ instruction, script, deferred, ...this.#workdir() });
  }
  #resolve(word, { logical, keyword, json }, scope, uses, target) {
    let { text, names: names3, undefinedNames, fault } = expandWord(word.value, (name2) => scope.get(name2)?.text, this.#syntax.escape);
    fault && this.#faults.push({ kind: "broken", span: word.span, message: `${fault}` });
    for (let { name: name2, at: at2, length } of undefinedNames) {
      let global = scope === this.#global ? void 0 : this.#global.get(name2)?.span, span = json ? word.span : spanOf(logical, word.at + at2, word.at + at2 + length);
      uses.push({ name: name2, keyword, span, ...target === void 0 ? {} : { target }, ...global ? { global } : {} });
    }
    let via = [];
    for (let name2 of names3) {
      let set = scope.get(name2)?.span;
      set && via.push({ how: "interpolated", span: set });
    }
    return text.length > longest && text.length > word.value.length ? unknown("\uFFFC", word.span, via.slice(0, 8)) : text.includes("\uFFFC") ? unknown(text, word.span, via.slice(0, 8)) : written(text,
    word.span, via.slice(0, 8));
  }
  #arg(instruction, into, stage) {
    for (let pair3 of instruction.pairs) {
      let name2 = pair3.name.value, scope = stage ? this.#scope : this.#global, value = pair3.value ? this.#resolve(pair3.value, instruction, scope, stage?.undefinedUses ?? [], name2) : null, span = wholeOf(
      pair3);
      into.push({ keyword: "ARG", name: name2, value, literal: this.#literal(pair3), span });
      let given = this.#args.get(name2), inherited = stage ? this.#global.get(name2) : void 0;
      given ? scope.set(name2, { text: given.value ?? "\uFFFC", span: given.span }) : value ? scope.set(name2, { text: value.state === "unknown" ? value.text : value.value, span }) : inherited ? scope.
      set(name2, inherited) : scope.get(name2) || scope.set(name2, { text: "\uFFFC", span });
    }
  }
  #assign(keyword, instruction, stage) {
    let found = instruction.pairs.map((pair3) => {
      let value = pair3.value ? this.#resolve(pair3.value, instruction, this.#scope, stage.undefinedUses, pair3.name.value) : null, name2 = expandWord(pair3.name.value, (variable) => this.#scope.get(variable)?.
      text, this.#syntax.escape).text;
      return { keyword, name: name2, value, literal: this.#literal(pair3), span: wholeOf(pair3) };
    });
    for (let each of found) stage.assignments.push(each);
    if (keyword !== "LABEL")
      for (let { name: name2, value, span } of found)
        this.#scope.set(name2, { text: value ? value.state === "unknown" ? value.text : value.value : "", span });
  }
  #literal = ({ value }) => value ? expandWord(value.value, () => "\uFFFC", this.#syntax.escape).text : "";
  #expose(stage, setting, { span }) {
    if (setting.state === "unknown") {
      stage.ports.push({ span, setting: unknown(setting.text, span) });
      return;
    }
    for (let text of setting.value.split(/\s+/).filter(Boolean)) {
      let port = exposedPort(text);
      port && "fault" in port ? this.#faults.push({ kind: "broken", span, message: port.fault }) : stage.ports.push({ span, setting: port ? written(port, span, setting.via) : unknown(text, span) });
    }
  }
  #copy(stage, instruction, resolve2) {
    let { args, keyword } = instruction, last = args[args.length - 1];
    if (!last || args.length < 2) return;
    let from = keyword === "COPY" ? flagOf(instruction, "from") : void 0, sources = args.slice(0, -1).filter((word) => instruction.json || !/^\d*<<-?\S/.test(word.value) || instruction.heredocs.length ===
    0), origin = from?.text ? { from: { ...this.#originOf(from.text, from.span, stage, "copies"), span: from.span } } : {};
    stage.copies.push({ instruction, sources: sources.map(resolve2), destination: resolve2(last), ...this.#workdir(), ...origin });
  }
  #mounts(stage, instruction) {
    for (let flag2 of instruction.flags) {
      if (flag2.name !== "mount") continue;
      let from = mountFields(flag2).get("from");
      from && stage.mounts.push({ ...this.#originOf(from, flag2.span, stage, "mounts"), span: flag2.span });
    }
  }
  /** `--from`: an index or name of an earlier stage, else an image. The stage itself is no source. */
  #originOf(text, span, stage, verb) {
    let self = text.toLowerCase() === stage.name || text === String(stage.index);
    if (self) this.#faults.push({ kind: "broken", span, message: `the stage ${verb} from itself` });
    else if (/^\d+$/.test(text)) {
      let found = this.#stages[Number(text)];
      if (found) return { stage: found };
      this.#faults.push({ kind: "broken", span, message: `there is no earlier stage ${text}` });
    }
    let named = this.#byName.get(text.toLowerCase());
    return named && named !== stage ? { stage: named } : self || this.#isLater(text) ? (self || this.#faults.push({
      kind: "broken",
      span,
      message: `stage ${JSON.stringify(text)} is defined later: a stage can only take from earlier ones`
    }), { image: unknown(text, span) }) : { image: text.includes("$") || /^\d+$/.test(text) ? unknown(text, span) : written(text, span) };
  }
  #later;
  #isLater(text) {
    return this.#later ??= new Set(
      this.#syntax.instructions.flatMap(({ keyword, args }) => keyword === "FROM" && args[2] ? [args[2].value.toLowerCase()] : [])
    ), this.#later.has(text.toLowerCase()) && !this.#byName.has(text.toLowerCase());
  }
};
function within(before, setting) {
  if (setting.state === "unknown" || /^(?:\/|[A-Za-z]:[\\/])/.test(setting.value)) return setting;
  if (!before || before.state === "unknown") return unknown(setting.value, setting.span, setting.via);
  let parts = before.value.split("/").filter(Boolean);
  for (let part2 of setting.value.split("/"))
    part2 === ".." ? parts.pop() : part2 && part2 !== "." && parts.push(part2);
  return { ...setting, value: `/${parts.join("/")}` };
}
function isKnownLinux(image) {
  let facts = image.state === "unknown" ? void 0 : baseFacts(parseImageReference(image.value));
  return facts !== void 0 && facts.user !== "ContainerUser";
}
var isRealFrom = ({ keyword, args }) => keyword === "FROM" && args.length > 0, isWindows = ({ flags }, image) => /(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(`${image} ${flags.
map(({ value }) => value).join(" ")}`), wholeOf = ({ name: name2, value }) => ({ ...name2.span, end: value?.span.end ?? name2.span.end });

// src/frontends/dockerfile/directives.ts
var directivePattern = /^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/, syntaxImage = (value, span) => {
  let [image = value] = value.split(/\s/);
  return { value: image, span: { ...span, end: span.start + image.length } };
}, otherSyntax = /^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;

// src/frontends/dockerfile/space.ts
function isSpace(code) {
  return code <= 32 ? code === 32 || code >= 9 && code <= 13 : code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code ===
  8287 || code === 12288;
}
function trimmed(text, start = 0, end = text.length) {
  let from = start, to = end;
  for (; from < to && isSpace(text.charCodeAt(from)); ) from += 1;
  for (; to > from && isSpace(text.charCodeAt(to - 1)); ) to -= 1;
  return [from, to];
}

// src/frontends/dockerfile/heredoc.ts
function heredocStarts(line) {
  let starts = [];
  for (let word of lexWords(line) ?? []) {
    let match = /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word), rest = match?.[3];
    if (!match || !rest) continue;
    let name2 = unquote(rest);
    if (name2 === void 0 || name2 === "") continue;
    let quotes = (text) => text.split(/['"]/).length;
    starts.push({ name: name2, expand: quotes(name2) === quotes(rest), chomp: match[2] === "-" });
  }
  return starts;
}
function lexWords(line) {
  let words = [], word = "";
  for (let at2 = 0; at2 < line.length; at2 += 1) {
    let char = line[at2];
    if (char === "'" || char === '"') {
      let end = endOfQuote(line, at2);
      if (end < 0) return;
      word += line.slice(at2, end + 1), at2 = end;
    } else if (char === "$" && line[at2 + 1] === "{") {
      let end = endOfSubstitution(line, at2);
      if (end < 0) return;
      word += line.slice(at2, end + 1), at2 = end;
    } else if (char === "\\")
      word += line.slice(at2, at2 + 2), at2 += 1;
    else if (char === "<" && line[at2 + 1] === "<") {
      let next = at2 + 2;
      for (; next < line.length && /[\t\r ]/.test(line[next]); ) next += 1;
      word += line.slice(at2, next), at2 = next - 1;
    } else isSpace(char.charCodeAt(0)) ? (word && words.push(word), word = "") : word += char;
  }
  return word && words.push(word), words;
}
function endOfQuote(line, start) {
  let quote = line[start];
  for (let at2 = start + 1; at2 < line.length; at2 += 1) {
    if (line[at2] === quote) return at2;
    if (line[at2] === "\\" && quote === '"') at2 += 1;
    else if (line[at2] === "$" && line[at2 + 1] === "{" && quote === '"') {
      let end = endOfSubstitution(line, at2);
      if (end < 0) return -1;
      at2 = end;
    }
  }
  return -1;
}
function endOfSubstitution(line, start) {
  let match = /^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(line.slice(start, start + 300));
  if (!match) return -1;
  if (match[1] === "}") return start + match[0].length - 1;
  let slashes = match[1] === "/" ? 1 : 0;
  for (let at2 = start + match[0].length; at2 < line.length; at2 += 1) {
    let char = line[at2];
    if (char === "\\") at2 += 1;
    else if (char === "/" && slashes) slashes = 0;
    else {
      if (char === "}") return slashes ? -1 : at2;
      if (char === "'" || char === '"') {
        if (at2 = endOfQuote(line, at2), at2 < 0) return -1;
      } else if (char === "$" && line[at2 + 1] === "{" && (at2 = endOfSubstitution(line, at2), at2 < 0))
        return -1;
    }
  }
  return -1;
}
function unquote(text) {
  let name2 = "";
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    let char = text[at2];
    if (char === "'" || char === '"') {
      let end = endOfQuote(text, at2);
      if (end < 0) return;
      name2 += char === '"' ? text.slice(at2 + 1, end).replace(/\\(["$\\])/g, "$1") : text.slice(at2 + 1, end), at2 = end;
    } else if (char === "\\") name2 += text[++at2] ?? "";
    else {
      if (isSpace(char.charCodeAt(0))) return text.slice(at2).trim() === "" ? name2 : void 0;
      name2 += char;
    }
  }
  return name2;
}

// src/frontends/dockerfile/words.ts
var wordAt = (logical, start, end) => ({
  value: logical.text.slice(start, end),
  span: spanOf(logical, start, end),
  at: start
}), isBlank = (code) => code === 32 || code === 9 || code === 11 || code === 12 || code === 13;
function splitBlanks(logical, start, end) {
  let words = [], { text } = logical;
  for (let at2 = start; at2 < end; ) {
    for (; at2 < end && isBlank(text.charCodeAt(at2)); ) at2 += 1;
    let from = at2;
    for (; at2 < end && !isBlank(text.charCodeAt(at2)); ) at2 += 1;
    at2 > from && words.push(wordAt(logical, from, at2));
  }
  return words;
}
function firstBlank(text, start, end) {
  let at2 = start;
  for (; at2 < end && !isBlank(text.charCodeAt(at2)); ) at2 += 1;
  let next = at2;
  for (; next < end && isBlank(text.charCodeAt(next)); ) next += 1;
  return [at2, next];
}
function splitQuoted(logical, start, end, escapeChar) {
  let words = [], { text } = logical;
  for (let at2 = start; at2 < end; ) {
    for (; at2 < end && isSpace(text.charCodeAt(at2)); ) at2 += 1;
    if (at2 >= end) break;
    let from = at2, quote = "";
    for (; at2 < end && (quote || !isSpace(text.charCodeAt(at2))); ) {
      let char = text[at2];
      char === escapeChar && quote !== "'" ? at2 += 1 : quote ? quote = char === quote ? "" : quote : (char === '"' || char === "'") && (quote = char), at2 += 1;
    }
    let last = at2 > end ? end - 1 : at2;
    at2 = Math.min(at2, end), last > from && words.push(wordAt(logical, from, last));
  }
  return words;
}
function readFlags(logical, start, end, escapeChar) {
  let flags = [], { text } = logical, at2 = start;
  for (; ; ) {
    for (; at2 < end && isSpace(text.charCodeAt(at2)); ) at2 += 1;
    if (!text.startsWith("--", at2) || at2 + 1 >= end) return { flags, rest: at2 };
    let from = at2, value = "", quote = "";
    for (; at2 < end && (quote || !isSpace(text.charCodeAt(at2))); ) {
      let char = text[at2];
      (quote ? char === quote : char === '"' || char === "'") ? quote = quote ? "" : char : char === escapeChar ? value += text[++at2] ?? "" : value += char, at2 += 1;
    }
    if (at2 = Math.min(at2, end), value === "--") return { flags, rest: at2 };
    let equals = value.indexOf("="), name2 = value.slice(2, equals < 0 ? void 0 : equals);
    flags.push({ name: name2, value, span: spanOf(logical, from, at2), ...equals < 0 ? {} : { text: value.slice(equals + 1) } });
  }
}
function readJson(logical, start, end) {
  let [from, to] = trimmed(logical.text, start, end);
  if (logical.text[from] !== "[") return;
  let text = logical.text.slice(from, to), values;
  try {
    values = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value == "string")) return { fault: "not-strings" };
  let words = [];
  for (let match of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    let at2 = from + match.index;
    words.push({ value: values[words.length], span: spanOf(logical, at2, at2 + match[0].length), at: at2 });
  }
  return { words };
}

// src/frontends/dockerfile/split.ts
var jsonKeywords = /* @__PURE__ */ new Set(["ADD", "COPY", "CMD", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]), splitKeywords = /* @__PURE__ */ new Set(["ADD", "COPY", "VOLUME", "EXPOSE", "FROM"]);
function splitInstruction(logical, start, end, escapeMark, faults) {
  let { text } = logical, [keywordEnd, next] = firstBlank(text, start, end), keyword = text.slice(start, keywordEnd).replace(/[a-z]/g, (letter) => letter.toUpperCase()), { flags, rest } = readFlags(logical,
  next, end, escapeMark), [from, to] = trimmed(text, rest, end), base = {
    keyword,
    keywordSpan: spanOf(logical, start, keywordEnd),
    span: spanOf(logical, start, end),
    flags,
    heredocs: [],
    blanks: [],
    pairs: [],
    json: !1,
    logical
  };
  if (from >= to) return { ...base, args: [] };
  if (keyword === "ONBUILD")
    return { ...base, args: [wordAt(logical, from, to)], trigger: splitInstruction(logical, from, to, escapeMark, faults) };
  if (keyword === "ENV" || keyword === "LABEL") return { ...base, ...splitPairs(logical, from, to, keyword, escapeMark, faults) };
  if (keyword === "ARG") {
    let args = splitQuoted(logical, from, to, escapeMark);
    return { ...base, args, pairs: args.map((word) => splitPair(logical, word)) };
  }
  return keyword === "HEALTHCHECK" ? { ...base, ...splitHealthcheck(logical, from, to, faults) } : { ...base, ...splitPlain(logical, from, to, keyword, faults) };
}
function splitPlain(logical, from, to, keyword, faults) {
  let takesJson = jsonKeywords.has(keyword) ? readJson(logical, from, to) : void 0;
  return takesJson && "words" in takesJson ? { args: takesJson.words, json: !0 } : (takesJson?.fault === "not-strings" && faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `exec \
form of ${keyword} holds strings only` }), { args: splitKeywords.has(keyword) ? splitBlanks(logical, from, to) : [wordAt(logical, from, to)], json: !1 });
}
function splitHealthcheck(logical, from, to, faults) {
  let end = from;
  for (; end < to && !isSpace(logical.text.charCodeAt(end)); ) end += 1;
  let type = wordAt(logical, from, end), [commandFrom, commandTo] = trimmed(logical.text, end, to);
  if (commandFrom >= commandTo) return { args: [type], json: !1 };
  let { args, json } = splitPlain(logical, commandFrom, commandTo, "CMD", faults);
  return { args: [type, ...args], json };
}
function splitPairs(logical, from, to, keyword, escapeMark, faults) {
  let args = splitQuoted(logical, from, to, escapeMark);
  if (args[0]?.value.includes("=")) {
    for (let word of args)
      word.value.includes("=") || faults.push({ kind: "broken", span: word.span, message: `${keyword} wants name=value, and this word has no =` });
    return { args, pairs: args.filter((word) => word.value.includes("=")).map((word) => splitPair(logical, word)) };
  }
  let [nameEnd, valueStart] = firstBlank(logical.text, from, to);
  return valueStart >= to ? (faults.push({ kind: "broken", span: spanOf(logical, from, to), message: `${keyword} needs a name and a value` }), { args, pairs: [] }) : { args, pairs: [{ name: wordAt(logical,
  from, nameEnd), value: wordAt(logical, valueStart, to), spaced: !0 }] };
}
function splitPair(logical, word) {
  let equals = word.value.indexOf("=");
  if (equals < 0) return { name: word };
  let end = word.at + word.value.length;
  return { name: wordAt(logical, word.at, word.at + equals), value: wordAt(logical, word.at + equals + 1, end) };
}

// src/frontends/dockerfile/parse.ts
var commentPattern = /#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;
function parseDockerfile(source) {
  return new Reader(source).read();
}
var Reader = class {
  #source;
  #text;
  #faults = [];
  #suppressions = [];
  #instructions = [];
  #pending = [];
  #directives = /* @__PURE__ */ new Set();
  #escape = "\\";
  #syntax;
  #at = 0;
  /** Here-documents that were never closed: after a few, nobody searches the whole file for another end. */
  #lost = 0;
  constructor(source) {
    this.#source = source, this.#text = source.text;
  }
  read() {
    let text = this.#text;
    text.charCodeAt(0) === 65279 && (this.#at = 1);
    let other = otherSyntax.exec(text.slice(this.#at, this.#at + 4096));
    if (other?.[1]) {
      let start = this.#at + other[0].length - other[1].length;
      this.#syntax = { value: other[1], span: this.#span(start, start + other[1].length) };
    }
    for (; this.#at < text.length; ) {
      let [start, end] = this.#takeLine(), [from] = trimmed(text, start, end);
      this.#directive(from, end), !(from >= end) && (text[from] === "#" ? this.#comment(from, end) : this.#instruction(from, end));
    }
    return this.#instructions.length === 0 && this.#faults.push({ kind: "broken", message: "the file has no instructions", span: this.#span(0, Math.min(1, text.length)) }), {
      dialect: "dockerfile",
      source: this.#source,
      instructions: this.#instructions,
      faults: this.#faults,
      suppressions: this.#suppressions,
      escape: this.#escape,
      ...this.#syntax ? { syntax: this.#syntax } : {}
    };
  }
  #span(start, end) {
    return { file: this.#source.path, start, end };
  }
  /** Moves past one line; answers its range without `\r` and `\n`. */
  #takeLine() {
    let start = this.#at, newline = this.#text.indexOf(`
`, start), end = newline < 0 ? this.#text.length : newline;
    for (this.#at = newline < 0 ? end : newline + 1; end > start && this.#text[end - 1] === "\r"; ) end -= 1;
    return [start, end];
  }
  /** Directives stand before everything else; an unknown one does not end the search, any other line does. */
  #directive(start, end) {
    if (!this.#directives) return;
    let line = this.#text.slice(start, Math.min(end, start + 4096)), match = directivePattern.exec(line);
    if (!match) {
      this.#directives = void 0;
      return;
    }
    let [, name2 = "", value = ""] = match, key = name2.toLowerCase();
    if (key !== "escape" && key !== "syntax" && key !== "check") {
      this.#directives = void 0;
      return;
    }
    let at2 = start + line.lastIndexOf(value), span = this.#span(at2, at2 + value.length);
    this.#directives.has(key) && this.#faults.push({ kind: "broken", span, message: `the ${key} directive stands here twice` }), this.#directives.add(key), key === "syntax" && (this.#syntax ??= syntaxImage(
    value, span)), key === "escape" && (value === "`" || value === "\\" ? this.#escape = value : this.#faults.push({ kind: "broken", span, message: `the escape character is \\ or \`, not ${JSON.stringify(
    value)}` }));
  }
  #comment(start, end) {
    let match = commentPattern.exec(this.#text.slice(start, Math.min(end, start + 4096)));
    if (!match) return;
    let rules = (match[1] ?? "").split(",").map((id) => id.trim()).filter(Boolean);
    this.#pending.push({ rules, reason: (match[2] ?? "").trim(), span: this.#span(start, end) });
  }
  /** Reads the instruction whose first line is `[start, end)`, with its continuations and here-documents. */
  #instruction(start, end) {
    let pieces = [], at2 = [], from = [], blanks = [], length = 0, last = end, add = (begin, finish) => {
      at2.push(length), from.push(begin), pieces.push(this.#text.slice(begin, finish)), length += finish - begin;
    }, cut = this.#continuation(start, end);
    for (add(start, cut < 0 ? end : cut); cut >= 0 && this.#at < this.#text.length; ) {
      let lineStart = this.#at, [begin, finish] = this.#takeLine(), [first] = trimmed(this.#text, begin, finish);
      if (first >= finish) {
        blanks.push(this.#span(lineStart, this.#at));
        continue;
      }
      if (this.#text[first] === "#") {
        this.#comment(first, finish);
        continue;
      }
      cut = this.#continuation(begin, finish), add(begin, cut < 0 ? finish : cut), last = finish;
    }
    for (; blanks.length && blanks[blanks.length - 1].start > last && trimmed(this.#text, last)[0] >= this.#text.length; )
      blanks.pop();
    let text = pieces.length === 1 ? pieces[0] : pieces.join(""), [textStart, textEnd] = trimmed(text);
    if (textStart >= textEnd) {
      this.#faults.push({
        kind: "broken",
        span: this.#span(start, end),
        message: "a continuation that nothing follows is an empty instruction"
      });
      return;
    }
    this.#finish({ file: this.#source.path, text, at: at2, from }, last, blanks);
  }
  /** Where a line's continuation mark stands, -1 when it has none: `([^\\])\\[ \t]*$|^\\[ \t]*$`. */
  #continuation(start, end) {
    let at2 = end - 1;
    for (; at2 >= start && (this.#text[at2] === " " || this.#text[at2] === "	"); ) at2 -= 1;
    return at2 < start || this.#text[at2] !== this.#escape || at2 > start && this.#text[at2 - 1] === this.#escape ? -1 : at2;
  }
  #finish(logical, last, blanks) {
    let [from, to] = trimmed(logical.text), parsed = splitInstruction(logical, from, to, this.#escape, this.#faults), carrier = parsed.keyword === "ONBUILD" && parsed.trigger ? parsed.trigger : parsed,
    heredocs = (carrier.keyword === "RUN" || carrier.keyword === "COPY" || carrier.keyword === "ADD") && !carrier.json && logical.text.includes("<<") ? this.#heredocs(logical, parsed.keywordSpan) : [],
    end = heredocs.length ? this.#endOfLastLine() : last, span = this.#span(parsed.keywordSpan.start, end), trigger = parsed.trigger ? { trigger: { ...parsed.trigger, span: this.#span(parsed.trigger.keywordSpan.
    start, end), heredocs } } : {};
    this.#instructions.push({ ...parsed, ...trigger, span, blanks, heredocs });
    for (let { rules, reason, span: comment } of this.#pending) this.#suppressions.push({ rules, reason, span: comment, covers: span });
    this.#pending = [];
  }
  /** Past the lines that can only belong to a here-document that was never closed. */
  #skipToInstruction() {
    let next = /^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
    next.lastIndex = this.#at, this.#at = next.exec(this.#text)?.index ?? this.#text.length;
  }
  #endOfLastLine() {
    let end = this.#at;
    for (; end > 0 && (this.#text[end - 1] === `
` || this.#text[end - 1] === "\r"); ) end -= 1;
    return end;
  }
  /**
   * Reads the bodies of the here-documents a line opens. An unterminated one is
   * taken back and the lines up to the next instruction skipped, so that the rest is judged.
   */
  #heredocs(logical, keyword) {
    let heredocs = [];
    for (let start of heredocStarts(logical.text)) {
      let body = this.#at, end = -1;
      for (; this.#at < this.#text.length && end < 0 && this.#lost < 20; ) {
        let [lineStart, lineEnd] = this.#takeLine(), from = lineStart;
        for (; start.chomp && this.#text[from] === "	"; ) from += 1;
        lineEnd - from === start.name.length && this.#text.startsWith(start.name, from) && (end = lineStart);
      }
      if (end < 0)
        return this.#faults.push({
          kind: "broken",
          span: keyword,
          message: `the here-document ${JSON.stringify(start.name.slice(0, 60))} is never closed`
        }), this.#at = body, this.#skipToInstruction(), this.#lost += 1, heredocs;
      heredocs.push({ ...start, span: this.#span(body, end) });
    }
    return heredocs;
  }
};

// src/frontends/dockerfile/stage.ts
var sourcesOf = ({ origin, copies, mounts }) => [origin, ...copies.flatMap(({ from }) => from ?? []), ...mounts].flatMap((each) => "stage" in each ? [each.stage] : []);
function neededBy(stages) {
  let needed = new Set(stages);
  for (let each of needed) for (let source of sourcesOf(each)) needed.add(source);
  return needed;
}
function chainOf(stage) {
  let chain = [stage];
  for (let each = stage; "stage" in each.origin; )
    each = each.origin.stage, chain.push(each);
  return chain;
}

// src/frontends/dockerfile/document.ts
function readDockerfile(source, shell) {
  let syntax = parseDockerfile(source), skipped = templateOf(source, syntax);
  if (skipped)
    return {
      dialect: "dockerfile",
      source,
      skipped,
      instructions: [],
      escape: "\\",
      faults: [],
      suppressions: [],
      stages: [],
      globals: [],
      final: void 0,
      needed: /* @__PURE__ */ new Set()
    };
  let { stages, globals, faults } = evaluate(syntax, /* @__PURE__ */ new Map(), shell), all = [...syntax.faults, ...syntax.instructions.flatMap(instructionFaults), ...faults, ...stages.flatMap(unread)],
  final = stages[stages.length - 1];
  return { ...syntax, ...shell ? { shell } : {}, faults: all, stages, globals, final, needed: final ? neededBy([final]) : /* @__PURE__ */ new Set() };
}
var unread = ({ scripts }) => scripts.flatMap(
  ({ script, instruction }) => script.fault && !/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(instruction.logical.text) ? [
    {
      kind: "unread",
      span: script.fault.span,
      message: `this script could not be read, so nothing in it was judged: ${script.fault.message}`
    }
  ] : []
);
function templateOf({ text, path }, { instructions, faults }) {
  let reason = "it is a template, and only what it generates can be judged", froms = instructions.filter(({ keyword }) => keyword === "FROM"), marks = /\{\{|\{%|<%/;
  if (froms.length === 0 && (/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(path) || marks.test(text))) return reason;
  if (!marks.test(text)) return;
  let asInstruction = instructions.some(({ keyword }) => /^(?:\{\{|\{%|<%)/.test(keyword)), inFrom = froms.some(({ logical }) => marks.test(logical.text)), named = /\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.
  test(path) && faults.length > 0;
  return asInstruction || inFrom || named ? reason : void 0;
}

// src/knowledge/image-contents.ts
var table = `
# its page, not re-read
ubuntu|12.04* precise* 14.04* trusty*|yes|apt|null||["/bin/bash"]|bash,perl|node
ubuntu|*|yes|apt|null||["/bin/bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
debian|*slim* *|yes|apt|null||["bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
alpine|*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# docker-library/busybox/latest-1/glibc/Dockerfile
busybox|*|yes|none|null||["sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# its page, not re-read
rockylinux|*micro*|yes|none|null|||bash|curl,wget,nc,python3,node,git
rockylinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
rockylinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
almalinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
almalinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
oraclelinux|7-slim* 7.9-slim*|yes|yum|null||["/bin/bash"]|bash|wget,nc,node,git
# docker-library/mysql/8.4/Dockerfile.oracle
oraclelinux|*-slim*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
# its page, not re-read
oraclelinux|6* 7*|yes|yum|null||["/bin/bash"]|bash,curl|nc,node
oraclelinux|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node
centos|5* 6* 7* centos5* centos6* centos7*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,python3,node,git
centos|*|yes|dnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
fedora|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node,git
amazonlinux|1 1-* 2018* 2 2.0* 2-* 2017*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,node,git
amazonlinux|*minimal*|yes|microdnf|null||["/bin/bash"]|bash|wget,nc,node,git
amazonlinux|*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,node,git
archlinux|*|yes|pacman|null||["/usr/bin/bash"]|bash,curl,openssl|wget,nc,node,git
photon|*|yes|tdnf|null||["/bin/bash"]|bash|git,node
opensuse/leap|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
opensuse/tumbleweed|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
# docker-library/buildpack-deps/Dockerfile-curl.template
buildpack-deps|*-curl*|yes|apt|null|||bash,curl,wget,openssl,perl|git,python3,nc,node
# docker-library/buildpack-deps/Dockerfile-scm.template
buildpack-deps|*-scm*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|nc,node
# docker-library/buildpack-deps/Dockerfile.template
buildpack-deps|*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|node
# docker-library/hello-world/Dockerfile-linux.template
hello-world|*|no|none|null||["/hello"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# nodejs/docker-node/Dockerfile-alpine.template
node|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node"]|wget,nc,node|curl,bash,openssl,git,python3,perl|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-slim.template
node|*slim*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,node,perl|curl,wget,nc,openssl,git,python3|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-debian.template
node|*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,curl,wget,openssl,git,python3,node,perl||1000:1000 /home/node
# its page, not re-read
python|*windowsservercore*|no|none|||||bash,nc
# docker-library/python/Dockerfile-linux.template
python|*alpine*|yes|apk|null||["python3"]|wget,nc,python3|curl,bash,node,openssl,git,perl
python|*slim*|yes|apt|null||["python3"]|bash,python3,openssl,perl|curl,wget,nc,node,git
python|*|yes|apt|null||["python3"]|bash,curl,wget,openssl,git,python3,perl|node
# its page, not re-read
golang|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/golang/Dockerfile-linux.template
golang|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
golang|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|nc,node
# rust-lang/docker-rust/Dockerfile-alpine.template
rust|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
# rust-lang/docker-rust/Dockerfile-slim.template
rust|*slim*|yes|apt|null||["bash"]|bash,openssl,perl|curl,wget,nc,node,git,python3
# rust-lang/docker-rust/Dockerfile-debian.template
rust|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/ruby/Dockerfile.template
ruby|*alpine*|yes|apk|null||["irb"]|wget,nc|curl,bash,node,openssl,git,python3,perl
ruby|*slim*|yes|apt|null||["irb"]|bash,openssl,perl|curl,wget,nc,node,git,python3
ruby|*|yes|apt|null||["irb"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/php/Dockerfile-linux.template
php|*fpm*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*apache*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php","-a"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*|yes|apt|["docker-php-entrypoint"]|script|["php","-a"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
# its page, not re-read
openjdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/openjdk/Dockerfile-linux.template
openjdk|*alpine*|yes|apk|null|||wget,nc|curl,git,python3,node
openjdk|*slim*|yes|apt|null|||bash,perl,openssl|curl,wget,nc,git,python3,node
openjdk|*oracle*|yes||null|||bash,curl|git,node
openjdk|*|yes||null|||bash|node
# its page, not re-read
eclipse-temurin|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# adoptium/containers/21/jre/alpine
eclipse-temurin|8**alpine* *jre*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|null|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jre/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|8**ubi* *jre*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl|nc,git,node
# its page, not re-read
eclipse-temurin|*centos*|yes|yum|["/__cacert_entrypoint.sh"]|script||bash,curl|nc,git,node
# adoptium/containers/21/jre/ubuntu/noble/Dockerfile; 8/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|8* *jre*|yes|apt|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl,perl|nc,git,node
# adoptium/containers/21/jdk/alpine
eclipse-temurin|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["jshell"]|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jdk/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl|nc,git,node
# adoptium/containers/21/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl,perl|nc,git,node
# corretto/corretto-docker/21/jdk/alpine/3.23/Dockerfile
amazoncorretto|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# corretto/corretto-docker/21/jdk/al2023/Dockerfile
amazoncorretto|*al2023*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,git,node
# corretto/corretto-docker/17/jdk/al2/Dockerfile
amazoncorretto|*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# its page, not re-read
maven|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# carlossg/docker-maven/eclipse-temurin-21-alpine/Dockerfile
maven|*-eclipse-temurin-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,nc,openssl|git,python3,node
# carlossg/docker-maven/eclipse-temurin-21-noble/Dockerfile
maven|*-eclipse-temurin-*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,git,openssl,perl|nc,node
# carlossg/docker-maven/amazoncorretto-21-alpine/Dockerfile
maven|*-amazoncorretto-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|curl,git,python3,node
# carlossg/docker-maven/amazoncorretto-21-debian/Dockerfile
maven|*-amazoncorretto-*debian*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,perl|curl,git,nc,node
# carlossg/docker-maven/amazoncorretto-21/Dockerfile
maven|*-amazoncorretto-*|yes|yum|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl|git,nc,node
# carlossg/docker-maven/
maven|*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|node
# carlossg/docker-maven/Dockerfile-template
maven|*|yes||["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash|node
# gradle/docker-gradle/jdk21-noble-graal/Dockerfile
gradle|*graal*|yes|apt|null||["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-corretto/Dockerfile
gradle|*corretto*|yes|dnf|null||["gradle"]|bash,curl,wget,git|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-alpine/Dockerfile
gradle|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["gradle"]|curl,wget,nc,git,openssl|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-ubi9/Dockerfile
gradle|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl|node|101:101 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-noble/Dockerfile
gradle|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# its page, not re-read
tomcat|*corretto*|yes|yum|null||["catalina.sh","run"]|bash,curl|git,node
# docker-library/tomcat/10.1/jdk21/temurin-noble/Dockerfile
tomcat|*temurin*|yes|apt|null||["catalina.sh","run"]|bash,curl,wget,openssl,perl|nc,git,node
tomcat|*|yes|apt|null||["catalina.sh","run"]|bash,perl|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21-alpine/Dockerfile
jetty|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|wget,nc|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/
jetty|*corretto*|yes||["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21/Dockerfile
jetty|*|yes|apt|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash,perl|nc,git,node
# composer/docker/latest/Dockerfile
composer|*bin*|no|none|||||curl,wget,bash,nc,git,perl
composer|*|yes|apk|["/docker-entrypoint.sh"]|script|["composer"]|bash,curl,wget,nc,git,tini,openssl,python3|node
# oven-sh/bun/dockerhub/distroless/Dockerfile
oven/bun|*distroless*|no|none|["/usr/local/bin/bun"]|program|null||curl,wget,bash,nc,python3,git,perl,openssl
# oven-sh/bun/dockerhub/alpine/Dockerfile
oven/bun|*alpine*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|wget,nc|curl,bash,git,python3,openssl,perl|1000:1000 /home/bun/app
# oven-sh/bun/dockerhub/debian-slim/Dockerfile
oven/bun|*slim* *|yes|apt|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|bash,perl|curl,wget,nc,git,python3|1000:1000 /home/bun/app
# denoland/deno_docker/bin.dockerfile
denoland/deno|*bin*|no|none|null||null||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/distroless.dockerfile
denoland/deno|*distroless*|no|none|["/tini","--","/bin/deno"]|program|["eval","console.log('Welcome to Deno!')"]||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/alpine.dockerfile
denoland/deno|*alpine*|yes|apk|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|wget,nc|curl,bash,git,python3,node,openssl,perl|1000:1000 /deno-dir
# denoland/deno_docker/ubuntu.dockerfile
denoland/deno|*ubuntu* *|yes|apt|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|bash,perl|curl,wget,nc,git,python3,node,openssl|1993:1993 /deno-dir
# nginx/docker-nginx/Dockerfile-alpine-slim.template
nginx|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine-perl.template
nginx|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine.template
nginx|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-debian.template
nginx|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
nginxinc/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
nginxinc/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
nginxinc/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
nginxinc/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
ghcr.io/nginx/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
ghcr.io/nginx/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
ghcr.io/nginx/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
ghcr.io/nginx/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# docker-library/httpd/2.4/alpine/Dockerfile
httpd|*alpine*|yes|apk|null||["httpd-foreground"]|wget,nc,perl|curl,bash,openssl,git,python3,node|82:82 /usr/local/apache2
# docker-library/httpd/2.4/Dockerfile
httpd|*|yes|apt|null||["httpd-foreground"]|bash,openssl,perl|curl,wget,nc,git,python3,node|33:33 /usr/local/apache2
# its page, not re-read
caddy|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# caddyserver/caddy-docker/2.11/builder/Dockerfile
caddy|*builder*|yes|apk|null||["/bin/sh"]|git,wget,nc|bash,python3,node
# caddyserver/caddy-docker/2.11/alpine/Dockerfile
caddy|2.11*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|curl,wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
caddy|*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
# its page, not re-read
traefik|v1*alpine* 1.*alpine*|yes|apk
traefik|v1.* 1.*
traefik|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# traefik/traefik-library-image/v3.7/alpine/Dockerfile
traefik|*|yes|apk|["/entrypoint.sh"]|script|["traefik"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# docker-library/haproxy/3.2/alpine/Dockerfile
haproxy|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|wget,nc|curl,bash,git,python3,node,openssl,perl|99:99 /var/lib/haproxy
# docker-library/haproxy/3.2/Dockerfile
haproxy|*|yes|apt|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash,perl|curl,wget,nc,git,python3,node|99:99 /var/lib/haproxy
# Kong/docker-kong/Dockerfile.deb
kong|*|yes||["/docker-entrypoint.sh"]|script|["kong","docker-start"]|bash|node
# docker-library/wordpress/Dockerfile.template
wordpress|cli* *-cli*|yes|apk|["docker-entrypoint.sh"]|script|["wp","shell"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm-alpine*|yes|apk|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm*|yes|apt|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
wordpress|*|yes|apt|["docker-entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/fpm-alpine/Dockerfile
nextcloud|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
# nextcloud/docker/33/fpm/Dockerfile
nextcloud|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/apache/Dockerfile
nextcloud|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# joomla-docker/docker-joomla/5.4/php8.3/apache/Dockerfile
joomla|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|node|82:82 /var/www/html
joomla|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|node|33:33 /var/www/html
joomla|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|node|33:33 /var/www/html
# phpmyadmin/docker/apache/Dockerfile
phpmyadmin|*fpm-alpine*|yes|apk|["/docker-entrypoint.sh"]||["php-fpm"]|curl,wget,nc,openssl|node
phpmyadmin|*fpm*|yes|apt|["/docker-entrypoint.sh"]||["php-fpm"]|bash,curl,openssl,perl|node
phpmyadmin|*|yes|apt|["/docker-entrypoint.sh"]||["apache2-foreground"]|bash,curl,openssl,perl|node
# docker-library/drupal/11.3/php8.4/
drupal|*fpm-alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,python3,node|82:82 /opt/drupal/web/sites
drupal|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
drupal|*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
# docker-library/ghost/6/alpine3.23/Dockerfile
ghost|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,wget,nc|curl,git,openssl|1000:1000 /var/lib/ghost/content
# docker-library/ghost/6/bookworm/Dockerfile
ghost|*|yes|apt|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,gosu,perl|curl,wget,nc,git|1000:1000 /var/lib/ghost/content
# docker-library/redmine/6.1/alpine3.23/Dockerfile
redmine|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,nc,python3|node|999:1000 /usr/src/redmine/files
# docker-library/redmine/6.1/trixie/Dockerfile
redmine|*|yes|apt|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,gosu,openssl,perl,python3|nc,node|999:999 /usr/src/redmine/files
# SonarSource/docker-sonarqube/community-build/Dockerfile
sonarqube|*|yes|apt|["/opt/sonarqube/docker/entrypoint.sh"]|script|null|bash,curl,openssl,perl|git,node|1000:0 /opt/sonarqube/data
# its page, not re-read
jenkins/jenkins|*windowsservercore*|no|none|||||bash,nc
# jenkinsci/docker/alpine/hotspot/Dockerfile
jenkins/jenkins|*alpine*|yes|apk|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,wget,nc|python3,node|1000:1000 /var/jenkins_home
# jenkinsci/docker/rhel/Dockerfile
jenkins/jenkins|*rhel*|yes|dnf|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini|node|1000:1000 /var/jenkins_home
# jenkinsci/docker/debian/Dockerfile
jenkins/jenkins|*|yes|apt|["/usr/bin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,openssl,perl|wget,nc,node|1000:1000 /var/jenkins_home
# its page, not re-read
registry|2 2.*|yes|apk|["/entrypoint.sh"]|script|["/etc/docker/registry/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# distribution/distribution-library-image/Dockerfile
registry|*|yes|apk|["/entrypoint.sh"]|script|["/etc/distribution/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# hashicorp/docker-vault/ubi/Dockerfile
hashicorp/vault|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["server","-dev"]|bash,curl|git,node|100:1000 /vault/file
# hashicorp/vault/Dockerfile
hashicorp/vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/docker-vault/0.X/Dockerfile
vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/consul/Dockerfile
hashicorp/consul|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|bash,curl,wget,openssl,dumb-init|git,node
hashicorp/consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,perl|100:1000 /consul/data
# hashicorp/docker-consul/0.X/Dockerfile
consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,openssl,perl|100:1000 /consul/data
# hashicorp/terraform/build.Dockerfile
hashicorp/terraform|*|yes|apk|["/bin/terraform"]|program|null|git,wget,nc|curl,bash,python3,node,openssl,perl
# TimWolla/docker-adminer/5/Dockerfile
adminer|*fastcgi*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]|||curl,wget,nc,openssl|bash,git,python3,node
adminer|*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]||["php","-S","[::]:8080","-t","/var/www/html"]|curl,wget,nc,openssl|bash,git,python3,node
# mongo-express/mongo-express-docker/1.0/20-alpine3.19/Dockerfile
mongo-express|*|yes|apk|["/sbin/tini","--","/docker-entrypoint.sh"]||["mongo-express"]|bash,tini,node,wget,nc|curl,git,python3,openssl
# its page, not re-read
docker|*windowsservercore*|no|none|||||bash,nc
# docker-library/docker/29/cli/Dockerfile
docker|*cli*|yes|apk|["docker-entrypoint.sh"]|script|["sh"]|git,wget,nc|curl,bash,node
# docker-library/docker/29/dind/Dockerfile
docker|*dind-rootless* *dind* *|yes|apk|["dockerd-entrypoint.sh"]|script||git,openssl,wget,nc|curl,bash,node
# docker-library/postgres/17/alpine3.23/Dockerfile
postgres|9.*alpine* 10*alpine* 11*alpine* 12*alpine* 13*alpine* 14*alpine* 15*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node,openssl|70:70 /var/lib/\
postgresql/data
postgres|16*alpine* 17*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql/data
# docker-library/postgres/18/alpine3.23/Dockerfile
postgres|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql
# docker-library/postgres/17/trixie/Dockerfile
postgres|9.* 10* 11* 12* 13* 14* 15* 16* 17*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql/data
# docker-library/postgres/18/trixie/Dockerfile
postgres|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql
# postgis/docker-postgis/Dockerfile.template
postgis/postgis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# postgis/docker-postgis/17-3.5/Dockerfile
postgis/postgis|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# pgvector/pgvector/Dockerfile
pgvector/pgvector|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# timescale/timescaledb-docker/Dockerfile
timescale/timescaledb|*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# its page, not re-read
mysql|*debian* *buster* *bullseye* 5.6* 5.5*|yes|apt|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl,perl|curl,wget,nc,git,node|999:999 /var/lib/mysql
mysql|5.7*|yes|yum|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# docker-library/mysql/8.4/Dockerfile.oracle
mysql|*|yes|microdnf|["docker-entrypoint.sh"]|script|["mysqld"]|bash,curl,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11-ubi/Dockerfile
mariadb|10*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4-ubi/Dockerfile
mariadb|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node,mysqladmin|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11/Dockerfile
mariadb|10* 5.5*|yes|apt|["docker-entrypoint.sh"]|script||bash,gosu,perl,mysqladmin|curl,wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4/Dockerfile
mariadb|*|yes|apt|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,gosu,openssl,perl|curl,wget,nc,git,node,mysqladmin|999:999 /var/lib/mysql
# its page, not re-read
mongo|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/mongo/8.0/Dockerfile
mongo|3.* 4.* 2.* 4 3|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,perl|curl,wget,nc,git,node,mongosh|999:999 /data/db
mongo|*|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,openssl,perl,mongosh|curl,wget,nc,git,node|999:999 /data/db
# redis/docker-library-redis/7.4/alpine/Dockerfile
redis|6*alpine* 7*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# its page, not re-read
redis|5*alpine* 4*alpine* 3*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc,su-exec|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/alpine/Dockerfile
redis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/7.4/debian/Dockerfile
redis|6* 7* 5* 4* 3*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,gosu,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# redis/docker-library-redis/debian/Dockerfile
redis|*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# valkey-io/valkey-container/8.0/alpine/Dockerfile
valkey/valkey|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["valkey-server"]|wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# valkey-io/valkey-container/8.0/debian/Dockerfile
valkey/valkey|*|yes|apt|["docker-entrypoint.sh"]|script|["valkey-server"]|bash,perl|curl,wget,nc,python3,git,node,openssl|999:999 /data
# docker-library/memcached/1/alpine/Dockerfile
memcached|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["memcached"]|wget,nc|curl,bash,python3,git,node,openssl,perl|11211:11211
# docker-library/memcached/1/debian/Dockerfile
memcached|*|yes|apt|["docker-entrypoint.sh"]|script|["memcached"]|bash,perl|curl,wget,nc,python3,git,node|11211:11211
# docker-library/rabbitmq/4.2/alpine/Dockerfile
rabbitmq|*management*alpine* *alpine*|yes|apk|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,su-exec,wget,nc|curl,git,node|100:101 /var/lib/rabbitmq
# docker-library/rabbitmq/4.2/ubuntu/Dockerfile
rabbitmq|*management* *|yes|apt|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,gosu,perl|curl,wget,nc,git,node|999:999 /var/lib/rabbitmq
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# its page, not re-read
elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share\
/elasticsearch/data
# its page, not re-read
docker.elastic.co/elasticsearch/elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/e\
lasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsear\
ch/data
# docker-library/cassandra/5.0/Dockerfile
cassandra|5.*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,python3,perl|curl,wget,nc,git,node|999:999 /var/lib/cassandra
cassandra|*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,perl|git,node|999:999 /var/lib/cassandra
# 31z4/zookeeper-docker/3.9.4/Dockerfile
zookeeper|*|yes|apt|["/docker-entrypoint.sh"]|script|["zkServer.sh","start-foreground"]|bash,gosu,nc,wget|git,node|1000:1000 /data
# influxdata/influxdata-docker/influxdb/2.9/alpine/Dockerfile
influxdb|2*alpine*|yes|apk|["/entrypoint.sh"]||["influxd"]|bash,curl,wget,nc|git,node|1000:1000 /var/lib/influxdb2
# influxdata/influxdata-docker/influxdb/2.9/Dockerfile
influxdb|2*|yes|apt|["/entrypoint.sh"]||["influxd"]|bash,curl,perl|git,node|1000:1000 /var/lib/influxdb2
# minio/minio/Dockerfile.release; dockerscripts/docker-entrypoint.sh
minio/minio|*|yes|none|["/usr/bin/docker-entrypoint.sh"]|program|["minio"]|bash|wget,nc,python3,node,git|0:0 /data
# qdrant/qdrant/Dockerfile
qdrant/qdrant|*|yes|apt|null||["./entrypoint.sh"]|bash,perl|curl,wget,nc,git,node
# apache/kafka/docker/jvm/Dockerfile
apache/kafka|*|yes|apk|["/__cacert_entrypoint.sh"]|script|["/etc/kafka/docker/run"]|bash,nc,openssl|curl,git,node|1000:1000 /var/lib/kafka/data
# nats-io/nats-docker/2.14.x/alpine3.22/Dockerfile
nats|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["nats-server","--config","/etc/nats/nats-server.conf"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# its page, not re-read
nats|*nanoserver* *windowsservercore*|no|none
# nats-io/nats-docker/2.14.x/scratch/Dockerfile
nats|*|no|none|["/nats-server"]|program|["--config","nats-server.conf"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# ClickHouse/docker-library/server/26.7.3.19/Dockerfile.distroless
clickhouse/clickhouse-server|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
clickhouse|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3-debian12|*debug-nonroot*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*debug*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian12|*nonroot*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*debug-nonroot*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*debug*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*nonroot*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard-images/images/images/static/locked_config.json
cgr.dev/chainguard/static|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/glibc-dynamic|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/glibc-dynamic/locked_config.json
cgr.dev/chainguard/glibc-dynamic|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/wolfi-base/locked_config.json
cgr.dev/chainguard/wolfi-base|*|yes|apk|null||["/bin/sh","-l"]||curl,bash,python3,node,git,openssl,perl
# chainguard README
cgr.dev/chainguard/python|*-dev*|yes|apk|["/usr/bin/python"]|program||bash,python3
# chainguard-images/images/images/python/locked_config.json
cgr.dev/chainguard/python|*|no|none|["/usr/bin/python"]|program|null|python3|curl,wget,bash,nc,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/node|*-dev*|yes|apk|["/usr/bin/node"]|program||bash,node,dumb-init
# chainguard-images/images/images/node/locked_config.json
cgr.dev/chainguard/node|*|yes|none|["/usr/bin/node"]|program|["--help"]|node,dumb-init|curl,bash,python3,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/nginx|*-dev*|yes|apk|["/usr/sbin/nginx"]|program||bash
# chainguard-images/images/images/nginx/locked_config.json
cgr.dev/chainguard/nginx|*|no|none|["/usr/sbin/nginx"]|program|["-c","/etc/nginx/nginx.conf","-e","/dev/stderr","-g","daemon off;"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/redis|*-dev*|yes|apk|["/usr/bin/redis-server"]|program||bash,redis-cli
# chainguard-images/images/images/redis/locked_config.json
cgr.dev/chainguard/redis|*|yes|none|["/usr/bin/redis-server"]|program|null|redis-cli|curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/postgres|*-dev*|yes|apk|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready||70:70 /var/lib/postgresql/data
# chainguard-images/images/images/postgres/README.md
cgr.dev/chainguard/postgres|*slim*|no|none
# chainguard-images/images/images/postgres/locked_config.json
cgr.dev/chainguard/postgres|*|yes|none|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready|curl,python3,node,git,openssl,perl|70:70 /var/lib/postgresql/data
# chainguard README
cgr.dev/chainguard/go|*-dev*|yes|apk|["/usr/bin/go"]|program||bash,git
# chainguard-images/images/images/go/locked_config.json
cgr.dev/chainguard/go|*|yes|none|["/usr/bin/go"]|program|["help"]|git|curl,bash,python3,node,openssl,perl
# chainguard README
cgr.dev/chainguard/jdk|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/jdk/locked_config.json
cgr.dev/chainguard/jdk|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/jre|*-dev*|yes|apk|["/usr/bin/java"]|program||bash
# chainguard-images/images/images/jre/locked_config.json
cgr.dev/chainguard/jre|*|no|none|["/usr/bin/java"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/ruby|*-dev*|yes|apk|["/usr/bin/ruby"]|program||bash
# chainguard-images/images/images/ruby/locked_config.json
cgr.dev/chainguard/ruby|*|no|none|["/usr/bin/ruby"]|program|["--version"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*fpm*dev*|yes|apk||||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*fpm*|no|none||||curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*-dev*|yes|apk|["/bin/php"]|program||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*|no|none|["/bin/php"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/bash|*-dev*|yes|apk|["/bin/bash","-c"]|program||bash,curl
# chainguard-images/images/images/bash/locked_config.json
cgr.dev/chainguard/bash|*|yes|none|["/bin/bash","-c"]|program|null|bash,curl|python3,node,git,openssl,perl
# chainguard-images/images/images/busybox/locked_config.json
cgr.dev/chainguard/busybox|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/curl|*-dev*|yes|apk|["/usr/bin/curl"]|program||bash,curl
# chainguard-images/images/images/curl/locked_config.json
cgr.dev/chainguard/curl|*|no|none|["/usr/bin/curl"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/git/locked_config.json
cgr.dev/chainguard/git|*root*|yes||["/usr/bin/git"]|program|null|git|python3,node
cgr.dev/chainguard/git|*|yes||["/usr/bin/git"]|program|null|git|python3,node|65532:65532
# chainguard README
cgr.dev/chainguard/rust|*-dev*|yes|apk|["/usr/bin/rustc"]|program||bash
# chainguard-images/images/images/rust/locked_config.json
cgr.dev/chainguard/rust|*|yes|none|["/usr/bin/rustc"]|program|["--help"]||curl,wget,node|65532:65532
# chainguard README
cgr.dev/chainguard/maven|*-dev*|yes|apk|["/usr/bin/mvn"]|program||bash
# chainguard-images/images/images/maven/locked_config.json
cgr.dev/chainguard/maven|*|yes|none|["/usr/bin/mvn"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gradle|*-dev*|yes|apk|["/usr/bin/gradle"]|program||bash
# chainguard-images/images/images/gradle/locked_config.json
cgr.dev/chainguard/gradle|*|yes|none|["/usr/bin/gradle"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/haproxy|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script||bash
# chainguard-images/images/images/haproxy/locked_config.json
cgr.dev/chainguard/haproxy|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mariadb|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program||bash,perl||65532:65532 /var/lib/mysql
# chainguard-images/images/images/mariadb/locked_config.json
cgr.dev/chainguard/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program|null|bash,perl|curl,python3,node,git,openssl|65532:65532 /var/lib/mysql
# chainguard README
cgr.dev/chainguard/valkey|*-dev*|yes|apk|["/usr/bin/valkey-server"]|program||bash
# chainguard-images/images/images/valkey/locked_config.json
cgr.dev/chainguard/valkey|*||none|["/usr/bin/valkey-server"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mongodb|*-dev*|yes|apk|["/usr/bin/mongod"]|program||bash
# chainguard-images/images/images/mongodb/locked_config.json
cgr.dev/chainguard/mongodb|*|no|none|["/usr/bin/mongod"]|program|null||curl,wget,bash,nc,python3,node,git|65532:65532
# chainguard README
cgr.dev/chainguard/tomcat|*-dev*|yes|apk|["/usr/local/tomcat/bin/catalina.sh"]|program||bash
# chainguard-images/images/images/tomcat/locked_config.json
cgr.dev/chainguard/tomcat|*|yes|none|["/usr/local/tomcat/bin/catalina.sh"]|program|["run"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/minio|*-dev*|yes|apk|["/usr/bin/minio"]|program||bash
# chainguard-images/images/images/minio/locked_config.json
cgr.dev/chainguard/minio|*|yes|none|["/usr/bin/minio"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/aspnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
# chainguard-images/images/images/aspnet-runtime/locked_config.json
cgr.dev/chainguard/aspnet-runtime|*|no|none|["/usr/bin/dotnet"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/dotnet/locked_config.json
cgr.dev/chainguard/dotnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
cgr.dev/chainguard/dotnet-runtime|*|yes|none|["/usr/bin/dotnet"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
cgr.dev/chainguard/dotnet-sdk|*-dev*|yes|apk|null|||bash
cgr.dev/chainguard/dotnet-sdk|*|yes|none|null||["/bin/sh","-l"]||curl,wget,node,python3|65532:65532
# chainguard README
cgr.dev/chainguard/kubectl|*-dev*|yes|apk|["/usr/bin/kubectl"]|program||bash
# chainguard-images/images/images/kubectl/locked_config.json
cgr.dev/chainguard/kubectl|*|no|none|["/usr/bin/kubectl"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/helm|*-dev*|yes|apk|["/usr/bin/helm"]|program||bash
# chainguard-images/images/images/helm/locked_config.json
cgr.dev/chainguard/helm|*|no|none|["/usr/bin/helm"]|program|["help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/crane|*-dev*|yes|apk|["/usr/bin/crane"]|program||bash
# chainguard-images/images/images/crane/locked_config.json
cgr.dev/chainguard/crane|*|no|none|["/usr/bin/crane"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/cosign|*-dev*|yes|apk|["/usr/bin/cosign"]|program||bash
# chainguard-images/images/images/cosign/locked_config.json
cgr.dev/chainguard/cosign|*|yes|none|["/usr/bin/cosign"]|program|["help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gcc-glibc|*-dev*|yes|apk|["/usr/bin/gcc"]|program||bash
# chainguard-images/images/images/gcc-glibc/locked_config.json
cgr.dev/chainguard/gcc-glibc|*|yes|none|["/usr/bin/gcc"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl
# docker-hardened-images/catalog/image/node
dhi.io/node|*alpine*-dev*|yes|apk
dhi.io/node|*-dev*|yes|apt||||bash
dhi.io/node|*|no|none|null||["node"]|node|curl,wget,nc,bash,git,perl,python3|1000:1000 /app
# docker-hardened-images/catalog/image/python
dhi.io/python|*alpine*-dev*|yes|apk
dhi.io/python|*-dev*|yes|apt||||bash
dhi.io/python|*|no|none|null||["python3"]|python3|curl,wget,nc,bash,git,perl,node|65532:65532
# docker-hardened-images/catalog/image/ruby
dhi.io/ruby|*alpine*-dev*|yes|apk
dhi.io/ruby|*-dev*|yes|apt||||bash
dhi.io/ruby|*|no|none|null||["ruby"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/golang
dhi.io/golang|*alpine*-dev*|yes|apk
dhi.io/golang|*-dev*|yes|apt||||bash
dhi.io/golang|*|yes|none|null||["go","help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/rust
dhi.io/rust|*alpine*-dev*|yes|apk
dhi.io/rust|*-dev*|yes|apt||||bash
dhi.io/rust|*|yes|none|null||["rustc","--help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/php
dhi.io/php|*alpine*-dev*|yes|apk
dhi.io/php|*-dev*|yes|apt||||bash
dhi.io/php|*|no|none||program|||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/nginx
dhi.io/nginx|*alpine*-dev*|yes|apk
dhi.io/nginx|*-dev*|yes|apt||||bash
dhi.io/nginx|*alpine*|yes|none|["nginx"]|program|["-g","daemon off;"]|wget,nc|curl,bash,git,node|65532:65532
dhi.io/nginx|*compat*|yes|none|["nginx"]|program|["-g","daemon off;"]|openssl|git,node|65532:65532
dhi.io/nginx|*|no|none|["nginx"]|program|["-g","daemon off;"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/httpd
dhi.io/httpd|*alpine*-dev*|yes|apk
dhi.io/httpd|*-dev*|yes|apt||||bash
dhi.io/httpd|*|yes|none|["httpd-foreground"]|program|null||curl,node|65532:65532
# docker-hardened-images/catalog/image/postgres
dhi.io/postgres|*alpine*-dev*|yes|apk
dhi.io/postgres|*-dev*|yes|apt||||bash
dhi.io/postgres|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|||bash,pg_isready|curl,git,node|70:70 /var/lib/postgresql
# docker-hardened-images/catalog/image/redis
dhi.io/redis|*alpine*-dev*|yes|apk
dhi.io/redis|*-dev*|yes|apt||||bash
dhi.io/redis|*compat*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["redis-server","/etc/redis/redis.conf"]|bash,tini,openssl,redis-cli|curl,git,node|65532:65532 /data
dhi.io/redis|*|no|none|["/usr/bin/tini","--"]|script|["redis-server","/etc/redis/redis.conf"]|tini,redis-cli|curl,wget,nc,bash,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/valkey
dhi.io/valkey|*alpine*-dev*|yes|apk
dhi.io/valkey|*-dev*|yes|apt||||bash
dhi.io/valkey|*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]||["valkey-server"]|bash,tini|curl,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/mysql
dhi.io/mysql|*alpine*-dev*|yes|apk
dhi.io/mysql|*-dev*|yes|apt||||bash
dhi.io/mysql|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mysqld"]|bash|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mariadb
dhi.io/mariadb|*alpine*-dev*|yes|apk
dhi.io/mariadb|*-dev*|yes|apt||||bash
dhi.io/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mariadbd"]|bash,perl|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mongodb
dhi.io/mongodb|*alpine*-dev*|yes|apk
dhi.io/mongodb|*-dev*|yes|apt||||bash
dhi.io/mongodb|*compat*|yes|none|["mongod"]|program|null|bash|curl,git,node|999:999 /data/db
dhi.io/mongodb|*|no|none|["mongod"]|program|null||curl,wget,nc,bash,git,node|999:999 /data/db
# docker-hardened-images/catalog/image/memcached
dhi.io/memcached|*alpine*-dev*|yes|apk
dhi.io/memcached|*-dev*|yes|apt||||bash
dhi.io/memcached|*|no|none|["memcached"]|program|null||curl,wget,nc,bash,git,node,perl|11211:11211
# docker-hardened-images/catalog/image/rabbitmq
dhi.io/rabbitmq|*alpine*-dev*|yes|apk
dhi.io/rabbitmq|*-dev*|yes|apt||||bash
dhi.io/rabbitmq|*|yes|none|["rabbitmq-server"]|program|null|bash|curl,git,node|65532:65532 /var/lib/rabbitmq
# docker-hardened-images/catalog/image/haproxy
dhi.io/haproxy|*alpine*-dev*|yes|apk
dhi.io/haproxy|*-dev*|yes|apt||||bash
dhi.io/haproxy|*|no|none|["haproxy"]|program|null||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/traefik
dhi.io/traefik|*alpine*-dev*|yes|apk
dhi.io/traefik|*-dev*|yes|apt||||bash
dhi.io/traefik|*|no|none|["/usr/bin/traefik"]|program|null||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/caddy
dhi.io/caddy|*alpine*-dev*|yes|apk
dhi.io/caddy|*-dev*|yes|apt||||bash
dhi.io/caddy|*|no|none|["/usr/local/bin/caddy"]|program|["run","--config","/etc/caddy/Caddyfile"]||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/static
dhi.io/static|*|no|none|null||null||curl,wget,nc,bash,git,node,perl,python3,openssl|65532:65532
# docker-hardened-images/catalog/image/debian-base
dhi.io/debian-base|*alpine*-dev*|yes|apk
dhi.io/debian-base|*-dev*|yes|apt||||bash
dhi.io/debian-base|*|yes||null||["/bin/bash"]|bash|curl,node|65532:65532
# docker-hardened-images/catalog/image/alpine-base
dhi.io/alpine-base|*alpine*-dev*|yes|apk
dhi.io/alpine-base|*-dev*|yes|apt||||bash
dhi.io/alpine-base|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/busybox
dhi.io/busybox|*alpine*-dev*|yes|apk
dhi.io/busybox|*-dev*|yes|apt||||bash
dhi.io/busybox|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/bash
dhi.io/bash|*alpine*-dev*|yes|apk
dhi.io/bash|*-dev*|yes|apt||||bash
dhi.io/bash|*|yes|none|null||["/bin/bash"]|bash,curl|node,git|65532:65532
# docker-hardened-images/catalog/image/eclipse-temurin
dhi.io/eclipse-temurin|*alpine*-dev*|yes|apk
dhi.io/eclipse-temurin|*-dev*|yes|apt||||bash
dhi.io/eclipse-temurin|*|no|none|null||["java","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/dotnet
dhi.io/dotnet|*alpine*-dev*|yes|apk
dhi.io/dotnet|*-dev*|yes|apt||||bash
dhi.io/dotnet|*sdk*alpine*|yes|apk|null||["dotnet","--help"]||node
dhi.io/dotnet|*sdk*|yes|apt|null||["dotnet","--help"]|bash|node
dhi.io/dotnet|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/aspnetcore
dhi.io/aspnetcore|*alpine*-dev*|yes|apk
dhi.io/aspnetcore|*-dev*|yes|apt||||bash
dhi.io/aspnetcore|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/bun
dhi.io/bun|*alpine*-dev*|yes|apk
dhi.io/bun|*-dev*|yes|apt||||bash
dhi.io/bun|*|no|none|null||["/usr/local/bin/bun","repl"]||curl,wget,nc,bash,git|65532:65532
# docker-hardened-images/catalog/image/deno
dhi.io/deno|*alpine*-dev*|yes|apk
dhi.io/deno|*-dev*|yes|apt||||bash
dhi.io/deno|*|no|none|["/usr/local/bin/deno"]|program|null||curl,wget,nc,bash,git,node|1993:1993
# docker-hardened-images/catalog/image/prometheus
dhi.io/prometheus|*alpine*-dev*|yes|apk
dhi.io/prometheus|*-dev*|yes|apt||||bash
dhi.io/prometheus|*|no|none|["prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/var/prometheus"]||curl,wget,nc,bash,git,node|65532:65532 /var/prometheus
# docker-hardened-images/catalog/image/grafana
dhi.io/grafana|*alpine*-dev*|yes|apk
dhi.io/grafana|*-dev*|yes|apt||||bash
dhi.io/grafana|*|no|none||program|null||curl,wget,nc,bash,git,node|65532:65532 /var/lib/grafana
# docker-hardened-images/catalog/image/keycloak
dhi.io/keycloak|*alpine*-dev*|yes|apk
dhi.io/keycloak|*-dev*|yes|apt||||bash
dhi.io/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|["start","--optimized"]|bash|curl,git,node|65532:65532
# docker-hardened-images/catalog/image/vault
dhi.io/vault|*alpine*-dev*|yes|apk
dhi.io/vault|*-dev*|yes|apt||||bash
dhi.io/vault|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["server","-config=/vault/config"]|bash,tini|curl,git,node|1000:1000
# bitnami/containers/bitnami/redis/7.4/debian-12/Dockerfile
bitnami/redis|*debian*|yes|apt|["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,openssl,redis-cli,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/redis\
/data
bitnami/redis|*|yes||["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,redis-cli||1001:0 /bitnami/redis/data
# bitnami/containers/bitnami/postgresql/17/debian-12/Dockerfile
bitnami/postgresql|*debian*|yes|apt|["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,openssl,pg_isready,perl|curl,wget,nc,git,python3,node|1001:\
0 /bitnami/postgresql
bitnami/postgresql|*|yes||["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,pg_isready||1001:0 /bitnami/postgresql
# bitnami/containers/bitnami/nginx/1.27/debian-12/Dockerfile
bitnami/nginx|*debian*|yes|apt|["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /app
bitnami/nginx|*|yes||["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash||1001:0 /app
# bitnami/containers/bitnami/kafka/3.9/debian-12/Dockerfile
bitnami/kafka|*debian*|yes|apt|["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,openssl,curl,perl|wget,nc,git,python3,node|1001:0 /bitnami/kafka
bitnami/kafka|*|yes||["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,curl||1001:0 /bitnami/kafka
# bitnami/containers/bitnami/mariadb/11.4/debian-12/Dockerfile
bitnami/mariadb|*debian*|yes|apt|["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mariadb
bitnami/mariadb|*|yes||["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash||1001:0 /bitnami/mariadb
# bitnami/containers/bitnami/mysql/8.4/debian-12/Dockerfile
bitnami/mysql|*debian*|yes|apt|["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,openssl,mysqladmin,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mysq\
l/data
bitnami/mysql|*|yes||["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,mysqladmin||1001:0 /bitnami/mysql/data
# bitnami/containers/bitnami/mongodb/8.0/debian-12/Dockerfile
bitnami/mongodb|*debian*|yes|apt|["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,openssl,mongosh,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/m\
ongodb
bitnami/mongodb|*|yes||["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,mongosh||1001:0 /bitnami/mongodb
# bitnami/containers/bitnami/node/debian-12/Dockerfile
bitnami/node|*debian*|yes|apt|null||["node"]|bash,curl,wget,git,openssl,node,python3,perl|nc
bitnami/node|*|yes||null||["node"]|bash,node
# bitnami/containers/bitnami/python/debian-12/Dockerfile
bitnami/python|*debian*|yes|apt|null||["python"]|bash,curl,wget,git,openssl,python3,perl|nc
bitnami/python|*|yes||null||["python"]|bash,python3
# its page, not re-read
bitnami/php-fpm|*|yes|||||bash
bitnami/git|*|yes|||||bash,git
bitnami/minideb|*|yes|apt|null|||bash,perl|curl,wget,nc,python3,node,git
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi8/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi8/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi8/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi9/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi9/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi9/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# dotnet/dotnet-docker/src/runtime-deps
mcr.microsoft.com/dotnet/runtime-deps|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime-deps|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime
mcr.microsoft.com/dotnet/runtime|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/runtime|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/aspnet
mcr.microsoft.com/dotnet/aspnet|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/aspnet|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/aspnet|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/sdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/sdk/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*alpine*|yes|apk|null||["/bin/sh"]|curl,git,wget,nc|python3,node
# dotnet/dotnet-docker/src/sdk/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*azurelinux* *cbl-mariner*|yes|tdnf|null|||bash,git|node
# dotnet/dotnet-docker/src/sdk/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|3.* 5.* 6.* 7.*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node
mcr.microsoft.com/dotnet/sdk|*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/windows/nanoserver|*|no|none|||||bash
mcr.microsoft.com/windows/servercore|*|no|none|||||bash
mcr.microsoft.com/windows/server|*|no|none|||||bash
mcr.microsoft.com/windows|*|no|none|||||bash
# prometheus/prometheus/Dockerfile
prom/prometheus|v2*|yes|none|["/bin/prometheus"]|program||wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /prometheus
# prometheus/prometheus/Dockerfile.distroless
prom/prometheus|*distroless*|no|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]||curl,wget,bash,nc,python3,node,openssl,git,perl|655\
32:65532 /prometheus
# prometheus/prometheus/Dockerfile; prometheus/busybox
prom/prometheus|*|yes|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /p\
rometheus
# prometheus/alertmanager/Dockerfile.distroless
prom/alertmanager|*distroless*|no|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]||curl,wget,bash,nc,python3,node,openssl,git,per\
l|65532:65532 /alertmanager
# prometheus/alertmanager/Dockerfile; prometheus/busybox
prom/alertmanager|*|yes|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:655\
34 /alertmanager
# prometheus/node_exporter/Dockerfile.distroless
prom/node-exporter|*distroless*|no|none|["/bin/node_exporter"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532
# prometheus/node_exporter/Dockerfile; prometheus/busybox
prom/node-exporter|*|yes|none|["/bin/node_exporter"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534
# prometheus/blackbox_exporter/Dockerfile.distroless
prom/blackbox-exporter|*distroless*|no|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# prometheus/blackbox_exporter/Dockerfile; prometheus/busybox
prom/blackbox-exporter|*|yes|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# prometheus/pushgateway/Dockerfile.distroless
prom/pushgateway|*distroless*|no|none|["/bin/pushgateway"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /pushgateway
# prometheus/pushgateway/Dockerfile; prometheus/busybox
prom/pushgateway|*|yes|none|["/bin/pushgateway"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /pushgateway
# page; grafana.com/docs configure-docker
grafana/grafana|*distroless*|no|none
grafana/grafana|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*distroless*|no|none
grafana/grafana-oss|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*distroless*|no|none
grafana/grafana-enterprise|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
# its page, not re-read
grafana/loki|2.*|yes|apk|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]|wget,nc|curl,bash,git,node|10001:10001 /loki
# grafana/loki/cmd/loki/Dockerfile
grafana/loki|3.0.* 3.1.* 3.2.* 3.3.* 3.4.* 3.5.*|||["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||git,node|10001:10001 /loki
grafana/loki|*|no|none|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||curl,wget,bash,nc,python3,node,openssl,git,perl|10001:10001 /loki
# its page, not re-read
quay.io/keycloak/keycloak|1* 20* 21*|yes||["/opt/keycloak/bin/kc.sh"]|program|null|bash|node,git|1000:0 /opt/keycloak/data
# keycloak/keycloak/quarkus/container/Dockerfile
quay.io/keycloak/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|null|bash|curl,wget,nc,python3,node,git|1000:0 /opt/keycloak/data
# its page, not re-read
ghcr.io/astral-sh/uv|*alpine*|yes|apk
ghcr.io/astral-sh/uv|*bookworm* *trixie* *debian* python*|yes
# astral-sh/uv/Dockerfile
ghcr.io/astral-sh/uv|*|no|none|["/uv"]|program|null||curl,wget,bash,nc,python3,node,git,perl
# Perl/docker-perl
perl|*slim*|yes|apt|null|||bash,perl|git,python3,node
perl|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# its page, not re-read
gcc|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# portainer/portainer/build/linux/alpine.Dockerfile
portainer/portainer-ce|*alpine*|yes|apk|["/portainer"]|program|null|wget,nc|bash,git,python3,node
# its page, not re-read
portainer/portainer-ce|*|no|none|["/portainer"]|program|null||curl,wget,bash,nc,python3,node,git,perl
`, patterns2 = `
# GoogleContainerTools/distroless/static/static.bzl
gcr.io/distroless/static*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/static*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/base/base.bzl
gcr.io/distroless/base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/cc/cc.bzl
gcr.io/distroless/cc*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/cc*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/java/java.bzl
gcr.io/distroless/java-base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java-base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
gcr.io/distroless/java*|*debug-nonroot*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*debug*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java*|*nonroot*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/nodejs/nodejs.bzl
gcr.io/distroless/nodejs*|*debug-nonroot*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*debug*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl
gcr.io/distroless/nodejs*|*nonroot*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3*|*debug-nonroot*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*debug*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3*|*nonroot*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard README
cgr.dev/chainguard/*|*-dev*|yes|apk||||bash
cgr.dev/chainguard/*|*||none
# docker-hardened-images/catalog/image/*
dhi.io/*|*alpine*-dev*|yes|apk
dhi.io/*|*-dev*|yes|apt||||bash
dhi.io/*|*
# its page, not re-read
bitnami/*|*debian*|yes|apt||||bash,perl
bitnami/*|*|yes|||||bash
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi8/ubi*|*|yes
registry.access.redhat.com/ubi8-*|*|yes
redhat/ubi8*|*|yes
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi9/ubi*|*|yes
registry.access.redhat.com/ubi9-*|*|yes
redhat/ubi9*|*|yes
`;
function linesOf(repository) {
  let lines = [], start = `
${repository}|`;
  for (let at2 = table.indexOf(start); at2 >= 0; ) {
    let end = table.indexOf(`
`, at2 + 1);
    lines.push(table.slice(at2 + 1, end));
    let next = end;
    for (; table[next + 1] === "#"; ) next = table.indexOf(`
`, next + 1);
    at2 = table.startsWith(start, next) ? next : -1;
  }
  return lines;
}
function imageContents(reference) {
  let name2 = familiarName(reference);
  if (name2 === null || reference.tag === null) return;
  let { tag = "latest" } = reference, own = linesOf(name2), lines = own.length ? own : patterns2.split(`
`).filter((line) => line && !line.startsWith("#") && fits(name2, line.slice(0, line.indexOf("|"))));
  for (let line of lines) {
    let [, tags = "", ...fields] = line.split("|");
    if (tags.split(" ").some((pattern) => fits(tag, pattern))) return contentsOf(fields);
  }
}
function contentsOf([shell, packages, entrypoint, kind, cmd, has, lacks, owner]) {
  let list = (text) => text ? text.split(",") : [], words = (text) => text ? JSON.parse(text) : void 0, [ids, home] = owner ? owner.split(" ") : [], start = words(entrypoint), command = words(cmd);
  return {
    ...shell ? { shell: shell === "yes" } : {},
    ...packages ? { packageManager: packages } : {},
    ...start === void 0 ? {} : { entrypoint: start },
    ...kind ? { execs: kind === "script" } : {},
    ...command === void 0 ? {} : { cmd: command },
    has: list(has),
    lacks: list(lacks),
    ...ids ? { owner: { ids, ...home ? { path: home } : {} } } : {}
  };
}

// src/syntax/declared.ts
function declared(words, what, at2) {
  return words === void 0 ? unknown(`the ${what}`, at2) : byDefault(words && { form: "exec", words: words.map((word) => byDefault(word, at2)) }, at2);
}

// src/knowledge/tool-options.ts
var tools = {
  // curl(1)
  curl: {
    short: "AbcCdDeEFhHKmoPQrtTuUwxXyYz",
    long: "output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-max-t\
ime connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy preproxy so\
cks5 socks5-hostname"
  },
  // wget(1)
  wget: {
    short: "aBDeIilOoPQRtTUwXA",
    long: "output-document directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quota input-file base execute http-user http-password ca-ce\
rtificate certificate private-key referer method body-data limit-rate retry-on-http-error"
  },
  // pip's own help
  pip: {
    short: "rcetif",
    long: "requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root\
 prefix src upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action"
  },
  uv: {
    short: "rceptifp",
    long: "requirement requirements constraint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only\
-group link-mode package prefix config-file override"
  },
  // apt-get(8)
  "apt-get": { short: "oct", long: "option config-file target-release default-release solver" },
  // apk(8)
  apk: { short: "pXt", long: "root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd" },
  // yum(8), dnf(8)
  dnf: {
    short: "cdeRx",
    long: "config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity"
  },
  zypper: { short: "crRpCD", long: "repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name" },
  npm: {
    short: "Cw",
    long: "prefix registry cache userconfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout"
  },
  yarn: {
    short: "",
    long: "registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix"
  },
  pnpm: { short: "CF", long: "dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency" },
  gem: { short: "vipniBbsP", long: "version install-dir bindir source platform build-root trust-policy http-proxy" },
  git: { short: "Cc", long: "config git-dir work-tree exec-path namespace" },
  "git clone": {
    short: "bjouc",
    long: "branch depth origin upload-pack reference separate-git-dir template config shallow-since filter jobs"
  },
  composer: { short: "dw", long: "working-dir" },
  cargo: {
    short: "jZ",
    long: "version git branch tag rev path root index registry features target target-dir bin example profile jobs vers config"
  },
  go: { short: "", long: "" },
  conda: { short: "ncpf", long: "name channel prefix file solver revision" },
  // useradd(8), usermod(8)
  useradd: {
    short: "bcdefgGkKpsuRPZ",
    long: "base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"
  },
  usermod: {
    short: "cdefglGpsuRPvVwWZ",
    long: "comment home expiredate inactive gid login groups password shell uid root prefix"
  },
  // adduser(8): Debian's and BusyBox's
  adduser: { short: "hgsGuk", long: "home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users" },
  // chmod(1), mkdir(1), install(1)
  chmod: { short: "", long: "reference" },
  mkdir: { short: "m", long: "mode" },
  install: { short: "mogSt", long: "mode owner group target-directory suffix backup" },
  rm: { short: "", long: "" },
  cp: { short: "tS", long: "target-directory suffix" },
  mv: { short: "tS", long: "target-directory suffix" }
}, alike = {
  apt: "apt-get",
  aptitude: "apt-get",
  yum: "dnf",
  microdnf: "dnf",
  dnf5: "dnf",
  tdnf: "dnf",
  mamba: "conda",
  micromamba: "conda",
  groupadd: "useradd"
}, nothing = { short: "", long: [] }, split = /* @__PURE__ */ new Map();
function optionsOf(program) {
  let name2 = /^pip[\d.]*$/.test(program) ? "pip" : Object.hasOwn(alike, program) ? alike[program] : program, tool = Object.hasOwn(tools, name2) ? tools[name2] : void 0;
  if (!tool) return nothing;
  let known3 = split.get(name2) ?? { short: tool.short, long: tool.long.split(" ") };
  return split.set(name2, known3), known3;
}

// src/syntax/shell/arguments.ts
function argumentsOf({ words }, tool, from = 1) {
  let { short, long } = optionsOf(tool), options = [], operands = [];
  for (let at2 = from; at2 < words.length; at2 += 1) {
    let word = words[at2], { text } = word, next = words[at2 + 1];
    if (text === "--") {
      operands.push(...words.slice(at2 + 1));
      break;
    }
    if (text.startsWith("--")) {
      let equals = text.indexOf("="), name2 = equals < 0 ? text : text.slice(0, equals);
      equals >= 0 ? options.push({ name: name2, value: after(word, equals + 1), word }) : long.includes(name2.slice(2)) && next ? (options.push({ name: name2, value: next, word }), at2 += 1) : options.
      push({ name: name2, word });
    } else if (text.startsWith("-") && text.length > 1)
      for (let index2 = 1; index2 < text.length; index2 += 1) {
        let letter = text[index2];
        if (!short.includes(letter)) options.push({ name: `-${letter}`, word });
        else {
          let own = index2 + 1 < text.length, value = own ? after(word, index2 + 1) : next;
          options.push(value ? { name: `-${letter}`, value, word } : { name: `-${letter}`, word }), own || (at2 += 1);
          break;
        }
      }
    else operands.push(word);
  }
  return { options, operands };
}
var after = ({ text, literal, span }, at2) => ({
  text: text.slice(at2),
  literal: literal.startsWith(text.slice(0, at2)) ? literal.slice(at2) : "\uFFFC",
  span
}), optionOf = ({ options }, ...names3) => options.find(({ name: name2 }) => names3.includes(name2));

// src/syntax/shell/packages.ts
var families = {
  "apt-get": "apt",
  apt: "apt",
  aptitude: "apt",
  apk: "apk",
  yum: "dnf",
  dnf: "dnf",
  dnf5: "dnf",
  microdnf: "dnf",
  tdnf: "dnf",
  zypper: "zypper",
  pacman: "pacman",
  npm: "npm",
  yarn: "yarn",
  pnpm: "pnpm",
  gem: "gem",
  bundle: "bundle",
  bundler: "bundle",
  composer: "composer",
  "composer.phar": "composer",
  go: "go",
  cargo: "cargo",
  conda: "conda",
  mamba: "conda",
  micromamba: "conda",
  poetry: "poetry",
  uv: "uv",
  pipenv: "pipenv"
}, verbs = {
  install: "install",
  reinstall: "install",
  localinstall: "install",
  groupinstall: "install",
  in: "install",
  add: "install",
  i: "install",
  ci: "install",
  "clean-install": "install",
  "build-dep": "install",
  sync: "install",
  require: "install",
  get: "install",
  update: "update",
  "check-update": "update",
  makecache: "update",
  refresh: "update",
  ref: "update",
  upgrade: "upgrade",
  "dist-upgrade": "upgrade",
  "full-upgrade": "upgrade",
  up: "upgrade",
  dup: "upgrade",
  patch: "upgrade",
  remove: "remove",
  purge: "remove",
  autoremove: "remove",
  "auto-remove": "remove",
  del: "remove",
  erase: "remove",
  uninstall: "remove",
  rm: "remove",
  clean: "clean",
  autoclean: "clean",
  cc: "clean",
  cache: "clean"
};
function packageCommand(command) {
  if (known2.has(command)) return known2.get(command);
  let found = read(command);
  return known2.set(command, found), found;
}
var known2 = /* @__PURE__ */ new WeakMap();
function read(command) {
  let { name: name2, words } = command, text = (at2) => words[at2]?.text ?? "";
  if (/^pip[\d.]*$/.test(name2)) return pipCommand(command, 1);
  if (/^(?:python|pypy)[\d.]*$/.test(name2)) {
    let at2 = words.findIndex((word) => word.text === "-m");
    return at2 > 0 && /^pip[\d.]*$/.test(text(at2 + 1)) ? pipCommand(command, at2 + 2) : void 0;
  }
  if (name2 === "uv" && text(1) === "pip") return pipCommand(command, 2);
  let manager = Object.hasOwn(families, name2) ? families[name2] : void 0;
  if (!manager) return;
  if (manager === "pacman") return pacman(command);
  let args = argumentsOf(command, name2), [verb, ...packages] = args.operands, asWritten = verb ? Object.hasOwn(verbs, verb.text) ? verbs[verb.text] : "other" : manager === "yarn" ? "install" : "other",
  action = actionOf(manager, verb?.text ?? "", asWritten, packages), global = manager === "gem" || manager === "go" && action === "install" || manager === "cargo" && action === "install" || args.options.
  some(({ name: option }) => option === "-g" || option === "--global") || manager === "yarn" && verb?.text === "global", named = manager === "yarn" && verb?.text === "global" ? packages.slice(1) : packages;
  return { manager, action, verb, packages: named, args, global };
}
function actionOf(manager, verb, known3, rest) {
  return manager === "yarn" && verb === "global" ? rest[0]?.text === "add" ? "install" : "other" : known3 === "update" && !/^(?:apt|apk|zypper|dnf)$/.test(manager) ? "other" : manager === "dnf" && verb ===
  "update" ? "upgrade" : verb === "cache" && !/clean|purge|clear/.test(rest[0]?.text ?? "") || verb === "build-dep" && manager !== "apt" && manager !== "dnf" || verb === "get" && manager !== "go" || verb ===
  "i" && manager !== "npm" && manager !== "pnpm" || manager === "cargo" && verb === "add" ? "other" : known3;
}
function pipCommand(command, from) {
  let args = argumentsOf(command, "pip", from), [verb, ...packages] = args.operands;
  return { manager: "pip", action: verb?.text === "install" ? "install" : verb?.text === "uninstall" ? "remove" : verb?.text === "cache" ? "clean" : "other", verb, packages, args, global: !0 };
}
function pacman(command) {
  let args = argumentsOf(command, "pacman"), letters = args.options.map(({ name: name2 }) => name2.replace(/^-+/, "")).join(""), sync = args.options.some(({ name: name2 }) => name2 === "-S" || name2 ===
  "--sync");
  return { manager: "pacman", action: letters.includes("R") ? "remove" : sync && letters.includes("c") ? "clean" : sync && args.operands.length ? "install" : sync && letters.includes("y") ? "update" :
  "other", verb: command.words[1], packages: args.operands, args, global: !0 };
}
var isSystem = (manager) => /^(?:apt|apk|dnf|zypper|pacman)$/.test(manager);

// src/text/path.ts
function resolvePath(path, workdir) {
  let bare = path.replace(/^["']|["']$/g, "");
  if (!bare.startsWith("/") && workdir === void 0) return;
  let parts = [];
  for (let part2 of `${bare.startsWith("/") ? "" : workdir}/${bare}`.split("/"))
    part2 === ".." ? parts.pop() : part2 && part2 !== "." && parts.push(part2);
  return `/${parts.join("/")}`;
}

// src/frontends/dockerfile/added.ts
var plain = /^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function addedBy(chain) {
  let packages = [], mentions = /* @__PURE__ */ new Set(), copied = [], lost = !1, builds = !1;
  for (let stage of chain) {
    for (let { instruction, script } of stage.scripts)
      if (instruction.keyword === "RUN") {
        builds ||= script.fault !== void 0 || script.commands.length === 0 && instruction.args.length > 0;
        for (let command of script.commands) {
          let installs = packageCommand(command);
          builds ||= !(installs ? isSystem(installs.manager) || installs.action !== "other" : plain.test(command.name)) || command.redirects.length > 0, builds ||= installs !== void 0 && (installs.packages.
          some(({ text }) => text.includes("\uFFFC")) || command.wrappers.some(({ name: name2 }) => name2 === "xargs")), installs?.action === "install" && packages.push(...installs.packages.map(({ text }) => text.
          replace(/[=<>~@:].*$/, "")));
          for (let { text } of command.words) for (let part2 of text.split(/[\s/=:@,;'"]+/)) mentions.add(part2);
        }
      }
    builds ||= stage.scripts.length === 0 && stage.instructions.some(({ keyword }) => keyword === "RUN");
    for (let copy of stage.copies) {
      let places = placesOf(copy);
      places ? copied.push(...places) : lost = !0;
    }
  }
  return { packages, mentions, builds, copied: lost ? null : copied };
}
function placesOf({ sources, destination, workdir, instruction }) {
  if (destination.state === "unknown") return;
  let to = resolvePath(destination.value, workdir?.state === "unknown" ? void 0 : workdir?.value);
  if (to === void 0) return;
  let isFolder = /(?:^|\/)\.{0,2}$/.test(destination.value);
  return sources.length === 0 ? [{ path: to, folder: isFolder }] : sources.map((source) => {
    let name2 = source.state === "unknown" ? void 0 : source.value.replace(/\/+$/, "").split("/").pop(), plain3 = name2 !== void 0 && name2 !== "" && !/^\.{1,2}$|[*?[]/.test(name2), unpacks = instruction.
    keyword === "ADD" && /\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(name2 ?? "");
    if (!plain3 || unpacks || source.state === "unknown" || source.value.endsWith("/")) return { path: to, folder: !0 };
    let file = `${to === "/" ? "" : to}/${name2}`;
    return isFolder ? name2.includes(".") ? { path: file, folder: !1, file } : { path: to, folder: !0, file } : { path: to, folder: !name2.includes(".") };
  });
}

// src/frontends/dockerfile/lower.ts
function lowerDockerfile(document, targets) {
  let shipped = shippedStages(document, targets), lowered = /* @__PURE__ */ new Map();
  for (let stage of document.stages) lowered.set(stage, lowerStage(document, stage, shipped.includes(stage), lowered));
  return [...lowered.values()];
}
var forDevelopment = /^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function shippedStages({ stages, final }, targets) {
  let found = targets.flatMap((target) => target ? stageNamed(stages, target) ?? [] : []), plain3 = final && (found.length === 0 || targets.includes("") || !forDevelopment.test(final.name ?? "")) ? [final] :
  [];
  return [.../* @__PURE__ */ new Set([...found, ...plain3])];
}
var stageNamed = (stages, target) => stages.findLast(({ name: name2 }) => name2 === target.toLowerCase()) ?? (/^\d+$/.test(target) ? stages[Number(target)] : void 0);
function lowerTarget(document, target, args) {
  let { stages } = args.size ? evaluate(document, args, document.shell) : document, stage = target === void 0 ? stages[stages.length - 1] : stageNamed(stages, target);
  if (!stage) return;
  let lowered = /* @__PURE__ */ new Map();
  for (let each of chainOf(stage).reverse()) lowered.set(each, lowerStage(document, each, each === stage, lowered));
  return lowered.get(stage);
}
var stageLabel = ({ name: name2, index: index2 }) => name2 ?? String(index2);
function lowerStage(document, stage, ships, lowered) {
  let parent = "stage" in stage.origin ? lowered.get(stage.origin.stage) : void 0, at2 = stage.base.span, base = parent ? parent.base : baseOf(stage.origin), contents = parent ? parent.contents : contentsOf2(
  stage.origin), hop = [{ how: "inherits", span: at2 }], handed = (setting) => ({ ...setting, via: [...hop, ...setting.via ?? []].slice(0, 8) }), inherit = (own, of, root) => own ?? (parent ? handed(of(
  parent.image)) : root), chain = ships ? chainOf(stage) : [stage], lists = (of) => written(chain.toReversed().flatMap(of), at2), image = {
    ref: parent ? parent.image.ref : refOf(stage),
    user: inherit(stage.user, (image2) => image2.user, userOf(base, stage)),
    env: lists((each) => assigned(each, "ENV")),
    labels: lists((each) => assigned(each, "LABEL")),
    exposedPorts: lists((each) => each.ports.map(({ setting }) => setting)),
    volumes: lists((each) => each.volumes),
    entrypoint: inherit(
      commandOf(stage.entrypoint, stage.scripts),
      (image2) => image2.entrypoint,
      declared(contents === null ? null : contents?.entrypoint, "entrypoint of the base image", at2)
    ),
    // An entrypoint of its own does away with the command of the base.
    cmd: inherit(
      commandOf(stage.cmd, stage.scripts) ?? (stage.entrypoint ? byDefault(null, at2) : void 0),
      (image2) => image2.cmd,
      declared(contents === null ? null : contents?.cmd, "command of the base image", at2)
    ),
    healthcheck: inherit(
      healthcheckOf(stage.healthcheck, stage.scripts),
      (image2) => image2.healthcheck,
      checkOf(base, at2)
    ),
    workingDir: inherit(
      stage.workdir,
      (image2) => image2.workingDir,
      base === null ? byDefault("/", at2) : unknown("the working directory of the base image", at2)
    ),
    stopSignal: inherit(stage.stopSignal, (image2) => image2.stopSignal, unknown("the stop signal of the base image", at2))
  };
  return {
    path: ["stages", stageLabel(stage)],
    dialect: "dockerfile",
    span: at2,
    ships,
    image,
    ...base === void 0 ? {} : { base },
    ...contents === void 0 ? {} : { contents },
    ...ships ? { added: addedBy(chain) } : {},
    references: referencesOf(document, stage),
    windows: stage.windows,
    dropsRoot: dropsRoot(stage, parent, base)
  };
}
var isScratch = (origin) => "image" in origin && origin.image.state !== "unknown" && origin.image.value === "scratch";
function baseOf(origin) {
  if ("image" in origin)
    return isScratch(origin) ? null : baseFacts(parseImageReference(textOf(origin.image)));
}
function contentsOf2(origin) {
  if ("image" in origin)
    return isScratch(origin) ? null : imageContents(parseImageReference(textOf(origin.image)));
}
var droppers = /\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/, getsDropper = /(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function dropsRoot(stage, parent, base) {
  let runs = [stage.entrypoint, stage.cmd].some((instruction) => instruction && droppers.test(instruction.logical.text)), script = stage.entrypoint?.args[0]?.value ?? "", isScript = /(?:\.sh|entrypoint|start|run|init)$/.
  test(script);
  return runs || isScript && stage.instructions.some(
    ({ keyword, logical }) => (keyword === "RUN" || keyword === "COPY") && (getsDropper.test(logical.text) || /--from=\S*gosu/.test(logical.text))
  ) ? !0 : parent ? parent.dropsRoot : base?.drops === !0 && !stage.entrypoint;
}
var textOf = (setting) => setting.state === "unknown" ? setting.text : setting.value;
function refOf(stage) {
  if (!("image" in stage.origin) || isScratch(stage.origin)) return null;
  let { image } = stage.origin;
  return written(parseImageReference(textOf(image), stage.base.value), stage.base.span, image.via);
}
function userOf(base, stage) {
  let at2 = stage.base.span;
  return base === null ? byDefault("root", at2) : base ? byDefault(base.user, at2) : unknown(`the user of ${stage.base.value}`, at2);
}
var checkOf = (base, at2) => base === void 0 || base?.healthcheck ? unknown("the health check of the base image", at2) : byDefault(null, at2), assigned = (stage, keyword) => stage.assignments.filter((each) => each.
keyword === keyword).map(({ name: name2, value, literal, span }) => written({ name: name2, value, literal }, span));
function commandOf(instruction, scripts = []) {
  if (!instruction) return;
  let { args, json, span } = instruction, words = args.map((word) => written(word.value, word.span));
  return written(words.length ? { form: json ? "exec" : "shell", words, ...scriptAt(instruction, scripts) } : null, span);
}
var scriptAt = (instruction, scripts) => {
  let script = scripts.find((each) => each.instruction === instruction)?.script;
  return script ? { script } : {};
};
function healthcheckOf(instruction, scripts) {
  if (!instruction) return;
  if (instruction.args[0]?.value.toUpperCase() === "NONE") return written({ test: null }, instruction.span);
  let words = instruction.args.slice(1).map((word) => written(word.value, word.span));
  return written({ test: { form: instruction.json ? "exec" : "shell", words, ...scriptAt(instruction, scripts) } }, instruction.span);
}
function referencesOf(document, stage) {
  let uses = [], add = (role, image, shown2) => {
    image.state === "unknown" && !image.text.includes("\uFFFC") || textOf(image) !== "scratch" && uses.push({ role, ref: written(parseImageReference(textOf(image), shown2), image.span, image.via) });
  }, { syntax } = document;
  stage.index === 0 && syntax && add("syntax", written(syntax.value, syntax.span), syntax.value), "image" in stage.origin && stage.base.value && add("from", stage.origin.image, stage.base.value);
  for (let { from } of stage.copies) from && "image" in from && add("copy-from", at(from.image, from.span), textOf(from.image));
  for (let mount of stage.mounts) "image" in mount && add("mount-from", at(mount.image, mount.span), textOf(mount.image));
  return uses;
}
var at = (setting, span) => ({ ...setting, span });

// src/syntax/dockerignore.ts
function ignorePatterns(text) {
  let patterns3 = [], at2 = 0;
  for (let line of text.split(`
`)) {
    let start = at2;
    at2 += line.length + 1;
    let bare = start === 0 ? line.replace(/^\uFEFF/, "") : line, trimmed2 = bare.trim();
    if (!trimmed2 || bare.startsWith("#")) continue;
    let except = trimmed2.startsWith("!"), pattern = clean(except ? trimmed2.slice(1).trim() : trimmed2), from = start + line.indexOf(trimmed2);
    pattern && patterns3.push({ text: trimmed2, pattern, except, start: from, end: from + trimmed2.length });
  }
  return patterns3;
}
function clean(pattern) {
  let parts = [];
  for (let part2 of pattern.split("/"))
    part2 === ".." && (parts.length === 0 || parts[parts.length - 1] === "..") && !pattern.startsWith("/") ? parts.push(part2) : part2 === ".." ? parts.pop() : part2 && part2 !== "." && parts.push(part2);
  return parts.join("/");
}

// src/frontends/dockerignore/document.ts
function readIgnoreFile(source) {
  let file = source.path, patterns3 = ignorePatterns(source.text).map((value) => ({ value, span: { file, start: value.start, end: value.end } }));
  return { dialect: "dockerignore", source, faults: [], suppressions: suppressionsIn(source), patterns: patterns3 };
}
function suppressionsIn({ text, path: file }) {
  let found = [];
  for (let match of text.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)) {
    let rules = (match[1] ?? "").split(",").map((id) => id.trim()).filter(Boolean), start = match.index + match[0].length, newline = text.indexOf(`
`, start), covers = { file, start, end: newline < 0 ? text.length : newline };
    found.push({
      rules,
      reason: (match[2] ?? "").trim(),
      covers,
      span: { file, start: match.index, end: match.index + match[0].trimEnd().length }
    });
  }
  return found;
}

// src/link/join.ts
function joinBuild(container, dockerfileAt, known3) {
  let { build } = container, document = build?.dockerfile ? dockerfileAt(build.dockerfile) : void 0;
  if (!build || !document || document.skipped || build.target?.state === "unknown") return container;
  let args = argsOf(build), key = JSON.stringify([build.dockerfile, build.target?.value ?? null]), stage = args.size === 0 && known3.has(key) ? known3.get(key) : lowerTarget(document, build.target?.value,
  args);
  if (args.size === 0 && known3.set(key, stage), !stage) return container;
  let hop = { how: "built-from", span: build.at.span }, { image } = container, either = (own, built) => own.state === "written" || own.state === "unknown" && own.via ? own : through(built, hop);
  return {
    ...container,
    ...baseOf2(stage),
    windows: container.windows || stage.windows,
    dropsRoot: stage.dropsRoot && image.entrypoint.state !== "written" && image.user.state !== "written",
    build: { ...build, stage: stage.path },
    image: {
      ref: stage.image.ref,
      user: image.user.state === "written" || isOwn(image.user, container) ? image.user : through(stage.image.user, hop),
      env: both(stage.image.env, image.env, hop),
      labels: both(stage.image.labels, image.labels, hop),
      exposedPorts: through(stage.image.exposedPorts, hop),
      volumes: through(stage.image.volumes, hop),
      entrypoint: either(image.entrypoint, stage.image.entrypoint),
      cmd: either(image.cmd, stage.image.cmd),
      healthcheck: either(image.healthcheck, stage.image.healthcheck),
      workingDir: either(image.workingDir, stage.image.workingDir),
      stopSignal: either(image.stopSignal, stage.image.stopSignal)
    }
  };
}
var isOwn = (setting, { span }) => setting.span.start !== span.start, baseOf2 = ({ base, contents, added }) => ({
  ...base === void 0 ? {} : { base },
  ...contents === void 0 ? {} : { contents },
  ...added ? { added } : {}
}), through = (setting, hop) => ({ ...setting, via: [hop, ...setting.via ?? []] });
function both(built, own, hop) {
  return built.state === "unknown" || own.state === "unknown" ? own : written([...built.value.map((item) => through(item, hop)), ...own.value], own.span, own.via);
}
function argsOf({ args }) {
  let given = /* @__PURE__ */ new Map();
  if (args.state === "unknown") return given;
  for (let arg of args.value) {
    if (arg.state === "unknown") continue;
    let { name: name2, value } = arg.value;
    given.set(name2, { value: value && value.state !== "unknown" ? value.value : null, span: arg.span });
  }
  return given;
}

// src/link/scripts.ts
function withScripts(container, shell) {
  let { image } = container, read2 = (command) => ({ ...command, script: scriptOf2(command, shell) }), started = (setting) => setting.state === "written" && setting.value ? { ...setting, value: read2(
  setting.value) } : setting, checked = (setting) => setting.state === "written" && setting.value?.test ? { ...setting, value: { test: read2(setting.value.test) } } : setting;
  return {
    ...container,
    image: { ...image, entrypoint: started(image.entrypoint), cmd: started(image.cmd), healthcheck: checked(image.healthcheck) }
  };
}
function scriptOf2({ form, words }, shell) {
  let decoded = words.map((word) => {
    let text = word.state === "unknown" ? "\uFFFC" : word.value, whole = { file: word.span.file, text, at: [], from: [], whole: word.span };
    return { text, literal: text, span: word.span, splits: !1, substitutions: [], inner: () => whole };
  }), [first] = decoded, variables = () => {
  };
  return form === "shell" && first ? shell.readScript(first.inner(), variables, { errexit: !1, pipefail: !1 }) : shell.readWords(decoded, variables);
}

// src/link/link.ts
function link({ dockerfiles, composes, dockerignores = [], governed = [], services, lookup, shell }) {
  let byPath = new Map(dockerfiles.map((document) => [document.source.path, document])), lowered = /* @__PURE__ */ new Map(), containers = (shell ? services.map((service) => withScripts(service, shell)) :
  services).map((service) => joinBuild(service, (path) => byPath.get(path), lowered));
  return {
    dockerfiles,
    composes,
    dockerignores,
    governed,
    stages: dockerfiles.flatMap((document) => lowerDockerfile(document, targetsOf(document.source.path, containers))),
    containers,
    builtImages: new Set(containers.flatMap(({ build }) => build?.names ? [imageKey(build.names)] : [])),
    lookup
  };
}
var targetsOf = (path, containers) => containers.flatMap(({ build }) => build?.dockerfile === path && build.target?.state !== "unknown" ? [build.target?.value ?? ""] : []);

// src/knowledge/secret-files.ts
var secretFiles = /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
harmless = /\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i, hint = /(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,
isSecretFile = (path) => path.length < 500 && hint.test(path) && secretFiles.test(path.replace(/\*+$/, "").replace(/\/+$/, "")) && !harmless.test(path);

// src/knowledge/placeholders.ts
var placeholder = /^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
wellKnownPasswords = new Set(
  "admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 passw0rd pa\
sswd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12345 1234\
56 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(
    " "
  )
), saysToChange = /change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;

// src/knowledge/secret-formats.ts
var secretFormats = [
  { name: "private key", hint: "private key", pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { name: "GitHub token", hint: "gh", pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/ },
  { name: "GitHub fine-grained token", hint: "github_pat_", pattern: /\bgithub_pat_[A-Za-z0-9_]{40,}\b/ },
  { name: "GitLab token", hint: "glpat-", pattern: /\bglpat-[\w-]{20,}\b/ },
  { name: "Slack token", hint: "xox", pattern: /\bxox[abeoprs]-[\w-]{10,}/ },
  { name: "Slack webhook", hint: "hooks.slack.com", pattern: /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/ },
  { name: "Stripe key", hint: "_live_", pattern: /\b[rs]k_live_[A-Za-z0-9]{16,}\b/ },
  { name: "Google API key", hint: "aiza", pattern: /\bAIza[\w-]{35}\b/ },
  { name: "Google OAuth secret", hint: "gocspx-", pattern: /\bGOCSPX-[\w-]{28}\b/ },
  { name: "OpenAI key", hint: "sk-", pattern: /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/ },
  { name: "Anthropic key", hint: "sk-ant-", pattern: /\bsk-ant-[\w-]{32,}\b/ },
  { name: "SendGrid key", hint: "sg.", pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}\b/ },
  { name: "Mailgun key", hint: "key-", pattern: /\bkey-[0-9a-f]{32}\b/ },
  { name: "Twilio key", hint: "sk", pattern: /\bSK[0-9a-f]{32}\b/ },
  { name: "npm token", hint: "npm_", pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: "PyPI token", hint: "pypi-", pattern: /\bpypi-[\w-]{50,}\b/ },
  { name: "Docker Hub token", hint: "dckr_", pattern: /\bdckr_(?:pat|oat)_[\w-]{20,}\b/ },
  { name: "DigitalOcean token", hint: "v1_", pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
  { name: "Hugging Face token", hint: "hf_", pattern: /\bhf_[A-Za-z0-9]{30,}\b/ },
  { name: "Shopify token", hint: "shp", pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { name: "Databricks token", hint: "dapi", pattern: /\bdapi[0-9a-f]{32}\b/ },
  { name: "HashiCorp Vault token", hint: "hvs.", pattern: /\bhvs\.[\w-]{24,}\b/ },
  { name: "Azure storage key", hint: "accountkey=", pattern: /AccountKey=[A-Za-z0-9+/]{86}==/i },
  { name: "JSON Web Token", hint: "eyj", pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/ },
  { name: "AWS secret key with its id", hint: "akia", pattern: /\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/ }
];

// src/rule/secrets.ts
var wordsOf = (name2) => name2.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean), secretWords = /^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
keyOwners = /* @__PURE__ */ new Set([
  "api",
  "access",
  "private",
  "secret",
  "encryption",
  "encrypt",
  "signing",
  "sign",
  "auth",
  "master",
  "app",
  "account",
  "license",
  "session",
  "cookie",
  "jwt",
  "ssh",
  "service",
  "deploy",
  "hmac",
  "aes",
  "cipher",
  "shared",
  "stripe",
  "sendgrid",
  "openai",
  "anthropic"
]), harmlessEndings = new Set(
  "file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl timeout lifetime duration age length size len min max limit co\
unt num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issuer audience field param scheme enabled enable disabled disable\
 required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alias region provider backend driver engine service sock socket s\
tore ref arn".split(
    " "
  )
);
function namesSecret(name2) {
  if (name2.length > 200) return !1;
  let words = wordsOf(name2), last = words[words.length - 1];
  return last === void 0 || words.includes("public") || words.includes("pub") || /^(?:allow|no|skip|disable|without)$/.test(words[0]) && words.length <= 3 || /^(?:no)?passwd$/i.test(name2) && name2 ===
  name2.toUpperCase() || words.some((word) => word === "allow" || word === "skip" || word === "disable") || words.includes("gpg") && !words.includes("private") && /^keys?$/.test(last) || harmlessEndings.
  has(last) || /^(?:max|min|num)$/.test(words[0]) && /^tokens?$/.test(last) || /(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(name2) || /^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
  test(name2) ? !1 : last === "auth" || last === "pat" || last === "pass" ? (last === "pass" || last === "pat") && words.length > 1 : last === "key" || last === "keys" ? words.length > 1 && words.slice(
  0, -1).some((word) => keyOwners.has(word)) : /^(?:salt|pepper)$/.test(last) ? words.length > 1 : words.some(
    (word, at2) => word === "pass" || word === "auth" || word === "pat" ? !1 : secretWords.test(word) && (at2 === words.length - 1 || tailIsPlain(words.slice(at2 + 1)))
  );
}
var tailIsPlain = (words) => words.every(
  (word) => /^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.test(
    word
  )
);
function isHarmless(quoted, raw) {
  let value = quoted.replace(/^(["'])(.*)\1$/s, "$2");
  return value === "" || /^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(value) || /^%\w+%$|\$\{|\$\(|\uFFFC/.test(value) || raw && value.startsWith("$") || /^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
  test(value) || /^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(value) || /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(value) ||
  /EXAMPLE(?:KEY)?$/.test(value) || /^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(value) ? !0 : isMonotonous(value) || placeholder.test(value);
}
var isMonotonous = (value) => value.length >= 6 && new Set(value.replace(/[^A-Za-z0-9]/g, "")).size <= 1;
function urlPassword(value, raw) {
  let password = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(value)?.[1];
  return password && !isHarmless(password, raw) && !(raw && password.includes("$")) ? password : void 0;
}
var isWellKnown = (lower) => wellKnownPasswords.has(lower) || saysToChange.test(lower);
function secretIn(name2, value, raw = !1) {
  let text = value.trim(), head = text.slice(0, 4096), lower = head.toLowerCase();
  for (let { name: what, hint: hint2, pattern } of secretFormats) {
    let found = lower.includes(hint2) ? pattern.exec(head)?.[0] : void 0;
    if (found && !/example/i.test(text) && !isMonotonous(found.slice(-12))) return { by: "format", what, wellKnown: !1 };
  }
  let password = urlPassword(text, raw);
  if (password) return { by: "url", what: "password in a URL", wellKnown: isWellKnown(password.toLowerCase()) };
  let named = namesSecret(name2);
  if (named && wellKnownPasswords.has(lower)) return { by: "name", what: "credential", wellKnown: !0 };
  if (!(!named || isHarmless(text, raw) || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text) || /^[\d.]{1,3}$/.test(text)))
    return { by: "name", what: "credential", wellKnown: isWellKnown(lower) };
}

// src/rule/written.ts
var printers = /^(?:echo|printf|cat|tee|sed|print)$/;
function writtenBy(command) {
  let { name: name2, words, redirects, feeds } = command;
  if (!printers.test(name2)) return { texts: [], files: [] };
  let given = redirects.flatMap(({ operator, target }) => operator.startsWith("<<") ? [target] : []), texts = name2 === "cat" || name2 === "tee" ? given : [...words.slice(1), ...given], tees = [...name2 ===
  "tee" ? [command] : [], ...feeds.filter((each) => each.name === "tee")], files = [
    ...redirects.flatMap(({ operator, target }) => /^(?:>|>>|>\||&>|&>>)$/.test(operator) ? [target.text] : []),
    ...tees.flatMap((tee) => tee.words.slice(1).map(({ text }) => text)),
    ...name2 === "sed" ? words.slice(1).map(({ text }) => text) : []
  ].filter((file) => file !== "/dev/null" && file !== "/dev/stderr" && file !== "/dev/stdout" && !/^\d$|^-/.test(file) && file !== "\uFFFC");
  return { texts, files };
}

// src/rule/secret-words.ts
var pair = /(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g, authorization = /\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
standIn = /dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i, telling = /^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
longest2 = 16384;
var givesPassword = ({ feeds }) => feeds.some(({ name: name2 }) => name2 === "chpasswd" || name2 === "passwd");
function* secretsInCommand(command) {
  for (let { name: name2, value, span } of command.assignments) {
    let secret = standIn.test(value.literal) ? void 0 : judge(name2, value.literal);
    secret && !secret.wellKnown && (yield { span, secret, by: `${name2}=`, value: value.literal });
  }
  let given = ofTool(command);
  given && (yield given), yield* ofOptions(command);
  let bare = bareSecret(command);
  bare && (yield bare);
  for (let { operator, target } of command.redirects)
    operator === "<<" ? yield* textLines(target) : operator === "<<<" && (yield* textLines(target));
  let exported = /^(?:export|declare|local|readonly)$/.test(command.name);
  for (let word of command.words.slice(1)) {
    let found = inText(word.literal);
    found && !(exported && (found.secret.wellKnown || standIn.test(found.value ?? ""))) && (yield { span: word.span, ...found });
  }
}
function* textLines({ literal, text, span }) {
  let isPlain = literal === text && span.end - span.start === text.length, at2 = span.start;
  for (let line of literal.slice(0, longest2).split(`
`)) {
    let found = /^\s*(?:#|\/\/)/.test(line) ? void 0 : inText(line);
    found && (yield { ...found, span: isPlain ? { ...span, start: at2 + line.search(/\S/), end: at2 + line.trimEnd().length } : span }), at2 += line.length + 1;
  }
}
function bareSecret(command) {
  if (command.name !== "echo" && command.name !== "printf") return;
  let { texts, files } = writtenBy(command), words = texts.filter(({ text }) => !text.startsWith("-")), [word] = words;
  if (!word || words.length !== 1 || !/^[^\s=:\uFFFC#[{]{8,200}$/.test(word.literal) || !files.some(isSecretFile)) return;
  let secret = judge("PASSWORD", word.literal);
  return secret && { span: word.span, secret: { ...secret, wellKnown: !1 }, by: "file", value: word.literal };
}
function inText(whole) {
  if (whole.length < 5) return;
  let text = whole.slice(0, longest2), plain3 = secretIn("", text);
  if (plain3) return { secret: plain3, by: plain3.what };
  let header = authorization.exec(text), value = header?.[1] ?? header?.[2], token = value && judge("TOKEN", value);
  if (value && token) return { secret: { ...token, what: "token in a header" }, by: "header", value };
  let sql = /\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(text)?.[1], stated = sql && judge("PASSWORD", sql);
  if (sql && stated) return { secret: stated, by: "SQL", value: sql };
  if (!/[=:]/.test(text)) return /^\s*machine\s|\bpassword\s+\S/.test(text) ? netrc(text) : void 0;
  for (let [, name2 = "", found = ""] of text.matchAll(pair)) {
    let secret = judge(name2, found);
    if (secret) return { secret, by: `${name2}=`, value: found };
  }
  return netrc(text);
}
function* secretLines(source, { file, start, end }) {
  let at2 = start;
  for (let line of source.slice(start, end).split(`
`)) {
    let found = /^\s*(?:#|\/\/)/.test(line) ? void 0 : inText(line.replace(/\$\{?\w+\}?/g, "\uFFFC"));
    found && (yield { ...found, span: { file, start: at2, end: at2 + line.trimEnd().length } }), at2 += line.length + 1;
  }
}
function netrc(text) {
  let password = /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.exec(text)?.[1], secret = password && judge("PASSWORD", password);
  return password && secret ? { secret, by: "netrc", value: password } : void 0;
}
function judge(name2, value) {
  return value.length > 1 && value.length < longest2 && !/^["']?[-/.<{[(%@|\\$]/.test(value) ? secretIn(name2, value) : void 0;
}
function* ofOptions({ words }) {
  for (let at2 = 0; at2 < words.length; at2 += 1) {
    let word = words[at2], equals = word.text.indexOf("="), name2 = equals < 0 ? word.text : word.text.slice(0, equals);
    if (!telling.test(name2)) continue;
    let value = equals < 0 ? words[at2 + 1]?.literal : word.literal.slice(word.literal.indexOf("=") + 1), secret = value && !value.startsWith("-") && judge("PASSWORD", value);
    value && secret && (yield { span: equals < 0 ? { ...word.span, end: words[at2 + 1].span.end } : word.span, secret, by: name2, value });
  }
}
function ofTool(command) {
  let { name: name2, words } = command, found = (word, value, by) => {
    let secret = value && judge("PASSWORD", value);
    return word && value && secret ? { span: word.span, secret, by, value } : void 0;
  }, after2 = (from) => words[from]?.literal;
  switch (name2) {
    case "curl": {
      let option = optionOf(argumentsOf(command, "curl"), "-u", "--user", "-U", "--proxy-user"), value = option?.value?.literal;
      return found(option?.value, value?.includes(":") ? value.slice(value.indexOf(":") + 1) : void 0, option?.name ?? "");
    }
    case "mysql":
    case "mysqladmin":
    case "mysqldump":
    case "mariadb":
    case "mariadb-admin":
    case "mongo":
    case "mongosh": {
      let word = words.find(({ text }) => /^-p./.test(text) && !text.startsWith("--"));
      return found(word, word?.literal.slice(2), "-p");
    }
    case "sshpass": {
      let option = words.findIndex(({ text }) => /^-p/.test(text)), word = words[option];
      return word?.text === "-p" ? found(words[option + 1], after2(option + 1), "-p") : found(word, word?.literal.slice(2), "-p");
    }
    case "docker":
    case "podman":
    case "helm":
    case "az": {
      let option = words[1]?.text === "login" || words[2]?.text === "login" ? words.findIndex(({ text }) => text === "-p") : -1;
      return option > 0 ? found(words[option + 1], after2(option + 1), "-p") : void 0;
    }
    case "redis-cli": {
      let option = words.findIndex(({ text }) => text === "-a");
      return option > 0 ? found(words[option + 1], after2(option + 1), "-a") : void 0;
    }
    case "aws": {
      let at2 = words.findIndex(({ text }) => /^aws_(?:secret_access_key|session_token)$/.test(text));
      return words[1]?.text === "configure" && at2 > 0 ? found(words[at2 + 1], after2(at2 + 1), "aws configure set") : void 0;
    }
    case "npm":
    case "yarn":
    case "pnpm": {
      let at2 = words.findIndex(({ text }) => /(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(text)), word = words[at2];
      if (!word) return;
      let equals = word.literal.indexOf("=");
      return equals > 0 ? found(word, word.literal.slice(equals + 1), "_authToken") : found(words[at2 + 1], after2(at2 + 1), "_authToken");
    }
    case "htpasswd":
      return words.some(({ text }) => /^-\w*b/.test(text)) ? found(words[words.length - 1], after2(words.length - 1), "-b") : void 0;
    case "openssl": {
      let word = words.find(({ text }) => /^pass:/.test(text));
      return found(word, word?.literal.slice(5), "pass:");
    }
    case "composer": {
      let at2 = words.findIndex(({ text }) => /^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(text));
      return at2 > 0 ? found(words[words.length - 1], after2(words.length - 1), words[at2]?.text ?? "") : void 0;
    }
    default:
      return;
  }
}

// src/rule/started.ts
function startedBy({ image }) {
  let found = [], add = (what, setting, command) => {
    setting.state === "written" && command && found.push({ what, setting, command, commands: command.script?.commands ?? [] });
  };
  return image.entrypoint.state === "written" && add("entrypoint", image.entrypoint, image.entrypoint.value), image.cmd.state === "written" && add("command", image.cmd, image.cmd.value), image.healthcheck.
  state === "written" && add("health check", image.healthcheck, image.healthcheck.value?.test), found;
}

// src/rule/secret-places.ts
var shortest = 5;
function secretPlaces({ stages, containers, dockerfiles }) {
  let places = [], values = /* @__PURE__ */ new Set(), keep = (value) => {
    value && value.length >= shortest && !value.includes("\uFFFC") && values.add(value);
  }, add = ({ name: name2, value, literal }) => {
    let secret = value && secretIn(name2, literal);
    secret && (places.push(value.span), secret.wellKnown || keep(literal));
  }, addAll = (list) => {
    if (list.state !== "unknown") for (let item of list.value) item.state !== "unknown" && add(item.value);
  }, addUse = ({ span, value, secret }) => {
    places.push(span), secret.wellKnown || keep(value);
  }, addCommand = (command) => {
    for (let use of secretsInCommand(command)) addUse(use);
    if (givesPassword(command)) for (let { span } of command.words.slice(1)) places.push(span);
    if (command.name === "chpasswd" || command.name === "passwd")
      for (let { operator, target } of command.redirects) operator.startsWith("<<") && places.push(target.span);
  };
  for (let workload of [...stages, ...containers]) {
    let { image, build } = workload;
    for (let list of [image.env, image.labels, ...build ? [build.args] : []]) addAll(list);
    for (let { commands } of startedBy(workload)) commands.forEach(addCommand);
  }
  for (let { globals, stages: all, source } of dockerfiles) {
    for (let each of globals) add(each);
    for (let { assignments, scripts, copies } of all) {
      for (let each of assignments) add(each);
      for (let { instruction } of copies)
        for (let { span } of instruction.heredocs) for (let use of secretLines(source.text, span)) addUse(use);
      for (let { script } of scripts) script.commands.forEach(addCommand);
    }
  }
  return { places, values };
}
function withoutSecrets(text, values) {
  let shown2 = text;
  for (let value of values) shown2.includes(value) && (shown2 = shown2.replaceAll(value, "*".repeat(Math.min(value.length, 12))));
  return shown2;
}

// src/rule/redact.ts
var mask = (text) => text.replace(/[^\r\n]/g, "*"), pair2 = /(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;]+)/g,
fallback = /\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g, inUrl = /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi, flag = /(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,
ofTools = /(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
userFlag = /((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g, bearer = /((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;
function redact(text) {
  if (text.length > 8e3) return `${redact(text.slice(0, 8e3))}...`;
  let result = text.replace(
    inUrl,
    (whole, before, password) => /^[$\uFFFC]/.test(password) ? whole : before + mask(password)
  );
  result = result.replace(
    fallback,
    (whole, name2, operator, value) => secretIn(name2, value, !0) ? `\${${name2}${operator}${mask(value)}}` : whole
  ), result = result.replace(pair2, redactPair);
  for (let pattern of [flag, userFlag, ofTools, bearer])
    result = result.replace(pattern, (whole, before, value) => /^[$\uFFFC*]/.test(value) ? whole : before + mask(value));
  let lower = result.toLowerCase();
  for (let { hint: hint2, pattern } of secretFormats)
    lower.includes(hint2) && (result = result.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), mask));
  return result;
}
function redactPair(whole, quote, name2, between, value) {
  let bare = value.replace(/^(["'])(.*)\1$/s, "$2");
  return secretIn(name2, bare, !0) ? `${quote}${name2}${quote}${between}${value.replace(bare, () => mask(bare))}` : bare === value && /[?&=]/.test(value) && /\w=/.test(value) ? `${quote}${name2}${quote}${between}${value.
  replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g, (all, before, inner, found) => secretIn(inner, found, !0) ? `${before}${inner}=${mask(found)}` : all)}` : bare !== value && /[=:]/.test(bare) ?
  `${quote}${name2}${quote}${between}${value.replace(bare, () => bare.replace(pair2, redactPair))}` : whole;
}

// src/lint.ts
function governs(ignoreFile, dockerfile) {
  if (ignoreFile === `${dockerfile}.dockerignore`) return !0;
  let folder = ignoreFile.slice(0, ignoreFile.lastIndexOf("/") + 1);
  return ignoreFile === `${folder}.dockerignore` && dockerfile.startsWith(folder);
}
async function* projects(inputs, files, fail, contexts) {
  let byPath = new Map(inputs.map(({ source }) => [source.path, source])), lookup = { source: (path) => byPath.get(path), files: (folder) => contexts?.get(folder) }, dockerfiles = new Map(files.flatMap(
  ({ source, kind }) => kind === "dockerfile" ? [[source.path, source]] : [])), folders = /* @__PURE__ */ new Map();
  for (let file of files) {
    if (file.kind !== "compose") continue;
    let folder = file.source.path.slice(0, file.source.path.lastIndexOf("/") + 1), members = folders.get(folder);
    members ? members.push(file) : folders.set(folder, [file]);
  }
  let built = /* @__PURE__ */ new Set(), shell = files.some(runsSomething) ? await Promise.resolve().then(() => __toESM(require("./shell.js"), 1)) : void 0;
  if (folders.size > 0) {
    let compose = await Promise.resolve().then(() => __toESM(require("./compose.js"), 1)), read2 = (path) => {
      let source = dockerfiles.get(path);
      return source && built.add(path), source ? [readDockerfile(source, shell)] : [];
    };
    for (let members of folders.values())
      try {
        let composes = members.map((member) => member.compose ?? compose.readCompose(member.source)), services = composes.flatMap((document) => document.skipped ? [] : compose.lowerCompose(document, lookup)),
        wanted = new Set(
          composes.flatMap((document) => compose.composeReferences(document, lookup)).flatMap(({ path, role }) => role === "dockerfile" ? [path] : [])
        );
        yield link({ dockerfiles: [...wanted].flatMap(read2), composes, services, lookup, ...shell ? { shell } : {} });
      } catch (error) {
        for (let { source } of members) fail(source.path, error);
      }
  }
  for (let [path, source] of dockerfiles)
    if (!built.has(path))
      try {
        yield link({ dockerfiles: [readDockerfile(source, shell)], composes: [], services: [], lookup });
      } catch (error) {
        fail(path, error);
      }
  for (let { source, kind } of files)
    if (kind === "dockerignore")
      try {
        let governed = [...dockerfiles].filter(([path]) => governs(source.path, path)).slice(0, mostGoverned), dockerignores = [readIgnoreFile(source)];
        yield link({
          dockerfiles: [],
          composes: [],
          dockerignores,
          governed: governed.map(([, each]) => readDockerfile(each)),
          services: [],
          lookup
        });
      } catch (error) {
        fail(source.path, error);
      }
}
var mostGoverned = 50, runsSomething = ({ source, kind }) => kind === "dockerignore" ? !1 : kind === "dockerfile" ? /\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(source.text) : /\b(?:command|entrypoint|test|build)\b/.
test(source.text);

// src/report/escape.ts
var hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, visible = (text) => text.replace(hidden, (char) => `<U+${char.codePointAt(0).
toString(16).toUpperCase().padStart(4, "0")}>`);
function harmless2(text) {
  return visible(redact(text)).replace(/##\[/g, "##\u200B[");
}
var harmlessLine = (text) => harmless2(text.replace(/[\r\n]+/g, " ").replace(/\t/g, " "));
var harmlessJson = (document) => `${JSON.stringify(document, null, 2).replace(hidden, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, "0")}`).replace(/##\[/g, "#\\u0023[")}
`;

// src/cli/args.ts
var UsageError = class extends Error {
  name = "UsageError";
};
function oneOf(flag2, value, words) {
  if (value === void 0) return;
  let found = words.find((word) => word === value);
  if (found) return found;
  let meant = nearest(value, words);
  throw new UsageError(`${flag2} takes ${words.join(", ")}, not ${JSON.stringify(value)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}

// src/cli/style.ts
var import_node_fs4 = require("node:fs"), import_node_util = require("node:util");
function styleFor(when) {
  let { NO_COLOR, FORCE_COLOR } = process.env, auto = FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0" && FORCE_COLOR !== "false" ? !0 : NO_COLOR ? !1 : isTerminal();
  return when === "always" || when === "auto" && auto ? (name2, text) => text && (0, import_node_util.styleText)(name2, text, { validateStream: !1 }) : (_, text) => text;
}
function isTerminal() {
  try {
    let stat = (0, import_node_fs4.fstatSync)(1);
    return stat.isCharacterDevice() && stat.rdev !== 259 && process.stdout.isTTY === !0;
  } catch {
    return !1;
  }
}

// src/cli/check.ts
var exit = { clean: 0, findings: 1, failed: 2, nothing: 3 };
function tell(notices, err) {
  for (let { path, message } of notices) err(`seaworthy: ${harmlessLine(path)} ${harmlessLine(message)}
`);
}

// src/cli/show.ts
async function showCommand({ paths, values }, { out, err }) {
  let as = oneOf("--as", values.as, ["instructions"]), format = oneOf("--format", values.format?.[0], ["text", "json"]) ?? "text", type = oneOf("--type", values.type, ["dockerfile", "compose", "docker\
ignore"]), style = styleFor(oneOf("--color", values.color, ["auto", "always", "never"]) ?? "auto"), [path] = paths;
  if (!path || paths.length > 1) throw new UsageError("show wants one path: seaworthy show compose.yaml");
  let { found, failures, notices } = await discover({
    cwd: process.cwd(),
    paths: [path],
    type: as ? "dockerfile" : type,
    gitignore: !0
  });
  if (tell([...failures, ...notices], err), failures.length) return exit.failed;
  let judged = found.filter((file) => file.kind !== void 0 && file.kind !== "dockerignore");
  if (judged.length === 0) return exit.nothing;
  if (as && dialectOf(path) === "compose") throw new UsageError(`${path} is a Compose file: --as instructions shows Dockerfiles`);
  let sources = new Map(found.map(({ source }) => [source.path, source])), shown2 = [], secrets = /* @__PURE__ */ new Set();
  for await (let project of projects(found, judged, raise)) {
    let { containers, stages, dockerfiles } = project;
    for (let value of secretPlaces(project).values) secrets.add(value);
    let built = new Set(
      containers.flatMap(({ build }) => build?.stage && build.dockerfile ? [`${build.dockerfile}\0${build.stage.join("\0")}`] : [])
    ), isBuilt = ({ span, path: id }) => built.has(`${span.file}\0${id.join("\0")}`), others2 = containers.length ? stages.filter((stage) => stage.ships && !isBuilt(stage)) : dockerfiles.flatMap((document) => document.
    stages.flatMap((stage) => wholeStage(document, stage, stages) ?? []));
    for (let workload of [...containers, ...others2]) shown2.push({ workload, values: valuesOf(workload, sources) });
  }
  let text = as ? `${JSON.stringify(
    judged.flatMap(({ source }) => instructionsOf(source)),
    null,
    2
  )}
` : format === "json" ? harmlessJson(shown2.map(({ workload, values: list }) => jsonOf(workload, list, sources))) : shown2.map(({ workload, values: list }) => textOf2(workload, list, sources, style)).
  join(`
`);
  return out(withoutSecrets(text, secrets)), exit.clean;
}
function wholeStage(document, stage, lowered) {
  let whole = lowerTarget(document, stageLabel(stage), /* @__PURE__ */ new Map()), own = lowered.find(({ span }) => span.file === document.source.path && span.start === stage.base.span.start);
  return whole && { ...whole, ships: own?.ships === !0 };
}
function raise(path, error) {
  throw new Error(`${path} could not be read`, { cause: error });
}
function instructionsOf(source) {
  let shown2 = ({ keyword, flags, args, span }) => ({
    keyword: harmless2(keyword),
    flags: flags.map(({ value }) => harmless2(value)),
    args: args.map(({ value }) => harmless2(value)).map((text, at2, all) => maskedArgument(keyword, text, at2, all)),
    line: source.position(span.start).line,
    endLine: source.position(Math.max(span.start, span.end - 1)).line
  });
  return readDockerfile(source).instructions.map(shown2);
}
var maskedArgument = (keyword, text, at2, all) => at2 > 0 && keyword === "ENV" && !all[0]?.includes("=") && secretIn(all[0] ?? "", text, !0) ? text.replace(/\S/g, "*") : text, placeOf2 = (span, sources) => {
  let position = sources.get(span.file)?.position(span.start);
  return harmlessLine(position ? `${span.file}:${position.line}:${position.column}` : span.file);
};
function valuesOf(workload, sources) {
  let host = "host" in workload ? workload.host : {}, shown2 = [], add = (key, setting) => {
    if (setting.state !== "unknown" && Array.isArray(setting.value) && setting.value.length > 0) {
      for (let item of setting.value) add(key, item);
      return;
    }
    let via = (setting.via ?? []).map(({ how, span }) => `${how} ${placeOf2(span, sources)}`);
    shown2.push({
      key,
      state: setting.state,
      value: setting.state === "unknown" ? null : plain2(setting.value),
      at: placeOf2(setting.span, sources),
      via
    });
  };
  for (let [key, setting] of Object.entries({ ...workload.image, ...host })) setting && add(key, setting);
  return shown2;
}
function plain2(value) {
  if (typeof value == "string") return harmless2(value);
  if (value === null || typeof value != "object") return value;
  if (Array.isArray(value)) return value.map(plain2);
  let each = value;
  if ("literal" in each && "name" in each) {
    let text = settingText(each.value);
    return harmless2(`${String(each.name)}=${secretIn(String(each.name), String(each.literal)) ? text.replace(/\S/g, "*") : text}`);
  }
  return "text" in each && "path" in each ? harmless2(String(each.text)) : "form" in each ? `${each.form === "shell" ? "sh: " : ""}${harmless2(wordsOf2(each).join(" "))}` : Object.fromEntries(
    Object.entries(each).filter(([key]) => key !== "through").map(([key, inner]) => [key, isSetting(inner) ? plain2(inner.state === "unknown" ? null : inner.value) : plain2(inner)])
  );
}
function wordsOf2({ words, script }) {
  let secrets = (script?.commands ?? []).flatMap((command) => [...secretsInCommand(command)].map(({ span }) => span));
  return words.map((word) => {
    let text = settingText(word);
    return secrets.some(({ start, end }) => start < word.span.end && word.span.start < end) ? text.replace(/\S/g, "*") : redact(text);
  });
}
var isSetting = (value) => typeof value == "object" && value !== null && "state" in value && "span" in value, settingText = (value) => isSetting(value) ? value.state === "unknown" ? "?" : String(value.
value) : "", jsonOf = ({ path, dialect, ships, span, contents }, values, sources) => ({
  path,
  dialect,
  ships,
  at: placeOf2(span, sources),
  ...contents === void 0 ? {} : { base: contents },
  settings: values
});
function textOf2({ path, span, ships, contents }, values, sources, style) {
  let isEmpty = (value) => value === "" || value === 0 || value === !1 || value === null, isNothing = (value) => Array.isArray(value) && value.length === 0, said = values.filter(({ state, value }) => !isNothing(
  value) && (state !== "default" || !isEmpty(value))), silent = [...new Set(values.filter((each) => !said.includes(each)).map(({ key }) => key))], widest = Math.max(...said.map(({ key }) => key.length),
  0), lines = said.map(({ key, state, value, at: at2, via }) => {
    let text = state === "unknown" ? "unknown" : value === null ? "none" : inWords(key, value), origin = state === "default" ? `by default, ${at2}` : at2;
    return `  ${key.padEnd(widest)}  ${style("bold", text)}  ${style("dim", [origin, ...via].join(" <- "))}`;
  });
  contents && lines.push(`  ${"base".padEnd(widest)}  ${style("dim", inBase(contents))}`);
  let rest = silent.length ? [`  ${style("dim", `left unsaid: ${silent.join(", ")}`)}`] : [];
  return `${[style("bold", `${harmlessLine(path.join(" "))}${path[0] === "stages" ? ships ? ", ships" : ", builds only" : ""}  ${placeOf2(span, sources)}`), ...lines, ...rest].map(oneLine).join(`
`)}
`;
}
function inBase({ shell, packageManager, has, lacks }) {
  return [
    shell === void 0 ? "" : shell ? "has a shell" : "has no shell",
    packageManager === void 0 ? "" : packageManager === "none" ? "no package manager" : packageManager,
    has.length ? `has ${has.join(", ")}` : "",
    lacks.length ? `lacks ${lacks.join(", ")}` : ""
  ].filter(Boolean).join("; ");
}
var range = (value) => {
  let { from, to } = value ?? {};
  return from === void 0 ? "any" : from === to ? String(from) : `${from}-${to}`;
};
function inWords(key, value) {
  if (typeof value != "object") return String(value);
  let each = value;
  return key === "portBindings" ? `${each.hostIp === "" ? "*" : each.hostIp ?? "?"}:${range(each.hostPort)}:${range(each.containerPort)}/${each.protocol}` : key === "exposedPorts" ? `${range(each)}/${each.
  protocol}` : key === "mounts" ? `${each.type} ${each.source ?? "?"} at ${each.target ?? "?"}${each.readOnly ? ", read-only" : ""}` : key === "healthcheck" ? each.test === null ? "none" : String(each.
  test) : key === "networks" ? `${each.name}${each.internal === !0 ? ", internal" : ""}${each.external === !0 ? ", external" : ""}` : JSON.stringify(value);
}
var oneLine = (text) => text.replace(/[\r\n]+/g, " ");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  showCommand
});
