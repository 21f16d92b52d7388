import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require < "u" ? require : typeof Proxy < "u" ? new Proxy(x, {
  get: (a, b) => (typeof require < "u" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require < "u") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
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
));

// src/syntax/image-reference.ts
var known = (text) => text.includes("\uFFFC") ? null : text, component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/, tagGrammar = /^\w[\w.-]{0,127}$/, digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function parseImageReference(text, shown = text) {
  let at = text.indexOf("@"), digest = at < 0 ? void 0 : text.slice(at + 1), named = at < 0 ? text : text.slice(0, at), colon = named.lastIndexOf(":"), tagged = colon >= 0 && !named.slice(colon).includes(
  "/"), tag = tagged ? named.slice(colon + 1) : void 0, name = tagged ? named.slice(0, colon) : named, { domain, path } = splitDomain(name), fault = faultOf(domain, path, tag, digest);
  return {
    text: shown,
    domain: name === "\uFFFC" ? null : known(domain),
    path: known(path),
    ...tag === void 0 ? name.endsWith("\uFFFC") ? { tag: null } : {} : { tag: known(tag) },
    ...digest === void 0 ? text.endsWith("\uFFFC") ? { digest: null } : {} : { digest: known(digest) },
    ...fault ? { fault } : {}
  };
}
function splitDomain(name) {
  let slash = name.indexOf("/"), first = slash < 0 ? "" : name.slice(0, slash), isHost = slash >= 0 && (/[.:]/.test(first) || first === "localhost" || first.includes("\uFFFC") || first !== first.toLowerCase()),
  domain = isHost ? first : "docker.io", path = isHost ? name.slice(slash + 1) : name;
  return domain === "docker.io" || domain === "index.docker.io" ? { domain: "docker.io", path: path.startsWith("library/") ? path.slice(8) : path } : { domain, path };
}
function faultOf(domain, path, tag, digest) {
  if (!path) return "the repository is empty";
  if (tag === "") return "nothing follows the colon";
  if (digest === "") return "nothing follows the @";
  if (!path.includes("\uFFFC")) {
    if (/[A-Z]/.test(path)) return "a repository is written in lower case";
    if (!path.split("/").every((part) => component.test(part))) return `${JSON.stringify(path)} is not a repository name`;
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

export {
  __require,
  __commonJS,
  __toESM,
  parseImageReference,
  imageKey
};
