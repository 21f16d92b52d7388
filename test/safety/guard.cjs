// Loaded with --require before anything else: what connects, what starts a program other than git, and what goes around Node's own
// modules throws; what reads, writes and starts git is noted in the file that GUARD_LOG names, a line of JSON each.
const childProcess = require("node:child_process");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const path = require("node:path");

// Standard streams are sockets where they are pipes: they are made before sockets are refused.
for (const name of ["stdin", "stdout", "stderr"]) process[name];

const log = fs.openSync(process.env.GUARD_LOG, "a");
const { writeSync } = fs;
const note = (entry) => writeSync(log, `${JSON.stringify(entry)}\n`);

const refusing = (name) =>
  function refused() {
    note({ refused: name });
    throw new Error(`${name} is refused`);
  };

/** Puts something else in the place of each function of a module. */
function replaceAll(module, change) {
  for (const name of Object.getOwnPropertyNames(module)) {
    const { value, configurable, writable } = Object.getOwnPropertyDescriptor(module, name);
    if (typeof value !== "function" || !(configurable || writable)) continue;
    const changed = change(name, value);
    if (changed) module[name] = changed;
  }
}

for (const name of ["net", "dgram", "dns", "dns/promises", "http", "https", "http2", "tls", "cluster", "inspector", "repl"]) {
  const module = require(`node:${name}`);
  for (const each of [module.Socket, module.Server, module.Resolver, module.TLSSocket])
    if (each?.prototype)
      replaceAll(each.prototype, (method) =>
        /^(?:connect|listen|send|bind|lookup|query\w*|resolve\w*)$/.test(method) ? refusing(`${name} ${method}`) : undefined,
      );
  replaceAll(module, (method) => refusing(`${name}.${method}`));
}
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) if (name in globalThis) globalThis[name] = refusing(name);
for (const name of ["binding", "dlopen", "_linkedBinding", "kill"]) process[name] = refusing(`process.${name}`);

const { spawnSync } = childProcess;
replaceAll(childProcess, (name) => refusing(`child_process.${name}`));
childProcess.spawnSync = (program, args, options) => {
  if (program !== "git" || !Array.isArray(args) || options?.shell) return refusing(`child_process.spawnSync ${program}`)();
  note({ git: args, env: options?.env ?? null });
  return spawnSync(program, args, options);
};

/** What a function of node:fs does with the path it is given first; those that only look are not noted. */
const deeds = {
  read: /^(?:readFile|readdir|opendir|createReadStream|readlink|watch|watchFile|openAsBlob)(?:Sync)?$/,
  write:
    /^(?:writeFile|appendFile|mkdir|mkdtemp|rm|rmdir|unlink|truncate|chmod|lchmod|chown|lchown|utimes|lutimes|createWriteStream)(?:Sync)?$/,
  both: /^(?:rename|copyFile|cp|link|symlink)(?:Sync)?$/,
};

const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
const onlyReads = (flags = "r") =>
  typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)) === 0 : flags === "r";

function watch(name, original) {
  if (/^open(?:Sync)?$/.test(name))
    return function open(file, flags, ...rest) {
      note({ [onlyReads(flags) ? "read" : "write"]: path.resolve(String(file)) });
      return original.call(this, file, flags, ...rest);
    };
  const deed = Object.keys(deeds).find((each) => deeds[each].test(name));
  if (!deed) return undefined;
  return function watched(first, ...rest) {
    const own = typeof first === "number" ? undefined : path.resolve(String(first));
    if (own !== undefined && deed !== "both") note({ [deed]: own });
    if (deed === "both") {
      note({ read: own });
      note({ write: path.resolve(String(rest[0])) });
    }
    return original.call(this, first, ...rest);
  };
}
replaceAll(fs, watch);
replaceAll(fs.promises, watch);

syncBuiltinESMExports();
