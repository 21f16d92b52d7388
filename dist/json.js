const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  jsonReport: () => jsonReport
});
module.exports = __toCommonJS(json_exports);

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

// src/knowledge/placeholders.ts
var placeholder = /^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
wellKnownPasswords = new Set(
  "admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 passw0rd pa\
sswd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12345 1234\
56 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(
    " "
  )
), saysToChange = /change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;

// src/rule/secrets.ts
var wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean), secretWords = /^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
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
function namesSecret(name) {
  if (name.length > 200) return !1;
  let words = wordsOf(name), last = words[words.length - 1];
  return last === void 0 || words.includes("public") || words.includes("pub") || /^(?:allow|no|skip|disable|without)$/.test(words[0]) && words.length <= 3 || /^(?:no)?passwd$/i.test(name) && name === name.
  toUpperCase() || words.some((word) => word === "allow" || word === "skip" || word === "disable") || words.includes("gpg") && !words.includes("private") && /^keys?$/.test(last) || harmlessEndings.has(
  last) || /^(?:max|min|num)$/.test(words[0]) && /^tokens?$/.test(last) || /(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(name) || /^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
  test(name) ? !1 : last === "auth" || last === "pat" || last === "pass" ? (last === "pass" || last === "pat") && words.length > 1 : last === "key" || last === "keys" ? words.length > 1 && words.slice(
  0, -1).some((word) => keyOwners.has(word)) : /^(?:salt|pepper)$/.test(last) ? words.length > 1 : words.some(
    (word, at) => word === "pass" || word === "auth" || word === "pat" ? !1 : secretWords.test(word) && (at === words.length - 1 || tailIsPlain(words.slice(at + 1)))
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
function secretIn(name, value, raw = !1) {
  let text = value.trim(), head = text.slice(0, 4096), lower = head.toLowerCase();
  for (let { name: what, hint, pattern } of secretFormats) {
    let found = lower.includes(hint) ? pattern.exec(head)?.[0] : void 0;
    if (found && !/example/i.test(text) && !isMonotonous(found.slice(-12))) return { by: "format", what, wellKnown: !1 };
  }
  let password = urlPassword(text, raw);
  if (password) return { by: "url", what: "password in a URL", wellKnown: isWellKnown(password.toLowerCase()) };
  let named = namesSecret(name);
  if (named && wellKnownPasswords.has(lower)) return { by: "name", what: "credential", wellKnown: !0 };
  if (!(!named || isHarmless(text, raw) || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text) || /^[\d.]{1,3}$/.test(text)))
    return { by: "name", what: "credential", wellKnown: isWellKnown(lower) };
}

// src/rule/redact.ts
var mask = (text) => text.replace(/[^\r\n]/g, "*"), pair = /(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;]+)/g,
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
    (whole, name, operator, value) => secretIn(name, value, !0) ? `\${${name}${operator}${mask(value)}}` : whole
  ), result = result.replace(pair, redactPair);
  for (let pattern of [flag, userFlag, ofTools, bearer])
    result = result.replace(pattern, (whole, before, value) => /^[$\uFFFC*]/.test(value) ? whole : before + mask(value));
  let lower = result.toLowerCase();
  for (let { hint, pattern } of secretFormats)
    lower.includes(hint) && (result = result.replace(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`), mask));
  return result;
}
function redactPair(whole, quote, name, between, value) {
  let bare = value.replace(/^(["'])(.*)\1$/s, "$2");
  return secretIn(name, bare, !0) ? `${quote}${name}${quote}${between}${value.replace(bare, () => mask(bare))}` : bare === value && /[?&=]/.test(value) && /\w=/.test(value) ? `${quote}${name}${quote}${between}${value.
  replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g, (all, before, inner, found) => secretIn(inner, found, !0) ? `${before}${inner}=${mask(found)}` : all)}` : bare !== value && /[=:]/.test(bare) ?
  `${quote}${name}${quote}${between}${value.replace(bare, () => bare.replace(pair, redactPair))}` : whole;
}

// src/report/escape.ts
var hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, visible = (text) => text.replace(hidden, (char) => `<U+${char.codePointAt(0).
toString(16).toUpperCase().padStart(4, "0")}>`);
function harmless(text) {
  return visible(redact(text)).replace(/##\[/g, "##\u200B[");
}
var harmlessJson = (document) => `${JSON.stringify(document, null, 2).replace(hidden, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, "0")}`).replace(/##\[/g, "#\\u0023[")}
`;

// src/report/fingerprint.ts
var import_node_crypto = require("node:crypto");
function fingerprints({ findings, sources }) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let hash = (0, import_node_crypto.createHash)("sha256").update(anchorOf(finding, sources)).digest("hex").slice(0, 16), count = (seen.get(hash) ?? 0) + 1;
    return seen.set(hash, count), `${hash}:${count}`;
  });
}
function anchorOf({ rule, span, workload }, sources) {
  let text = sources.get(span.file)?.shown.slice(span.start, Math.min(span.end, span.start + 2e3)) ?? "";
  return JSON.stringify([rule, span.file, workload, redact(text).replace(/\s+/g, " ").trim()]);
}

// src/report/help.ts
var helpUri = ({ subject, id }) => `https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${subject}/${id}.md`;

// src/report/place.ts
function placeOf({ sources }, { file, start, end }) {
  let source = sources.get(file), from = source?.position(start) ?? { line: 1, column: 1 }, to = source?.position(end) ?? from;
  return { path: file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

// src/model/finding.ts
var severities = ["info", "low", "medium", "high", "critical"];

// src/report/summary.ts
function summaryOf({ files, findings, hidden: hidden2 }) {
  let live = findings.filter(({ suppressed }) => !suppressed), count = (severity) => live.filter((finding) => finding.severity === severity).length, bySeverity = Object.fromEntries(severities.toReversed().
  map((severity) => [severity, count(severity)]));
  return { files: files.length, findings: live.length, suppressed: findings.length - live.length, hidden: hidden2, bySeverity };
}

// src/report/json.ts
function jsonReport(report, version) {
  let prints = fingerprints(report), rules = new Map(report.rules.map((rule) => [rule.id, rule])), document = {
    schemaVersion: 1,
    tool: { name: "seaworthy", version },
    files: report.files,
    findings: report.findings.map((finding, at) => findingOf(report, finding, prints[at], rules.get(finding.rule))),
    summary: {
      ...summaryOf(report),
      failures: report.failures.map(({ path, message }) => ({ path, message: harmless(message) })),
      notices: report.notices.map(({ path, message }) => ({ path, message: harmless(message) }))
    }
  };
  return harmlessJson(document);
}
function findingOf(report, { rule, severity, confidence, message, span, workload, related, fix, suppressed }, fingerprint, info) {
  return {
    rule,
    severity,
    confidence,
    message: harmless(message),
    ...placeOf(report, span),
    workload,
    fingerprint,
    related: related.map((each) => ({ ...placeOf(report, each.span), message: harmless(each.message) })),
    fix: fix ? { title: harmless(fix.title), safety: fix.safety } : null,
    suppressed,
    helpUri: info ? helpUri(info) : null
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonReport
});
