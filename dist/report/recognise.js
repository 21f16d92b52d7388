"use strict";const{Ue:c}=require("../shared/core.js");var i=c.join("|"),o=/^(?:No|\d+) (?:new )?findings?(?: \([a-z0-9, ]+\)| shown)?(?:, \d+ files? checked| in \d+ files?)[.;]/,l=new RegExp(`:\\d+:\\d+: (?:error|wa\
rning|notice)\\[(?:${i})\\] `),u=/\[[a-z0-9-]+\]$/,y=new RegExp(`^(?:${i})\\[[a-z0-9-]+\\]: `),f=new RegExp(`^ *\\d+ {2}(?:${i}) {2}`),h=/^ {2}[a-z ]{8} {2}/,m=/^ *--> .*:\d+:\d+$/,a={json:e=>/^\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "seaworthy",/.
test(e),sarif:e=>/^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "seaworthy",/.test(e),rdjson:e=>/^\{\s*"source": \{\s*"name": "seaworthy",/.
test(e),junit:e=>/^<\?xml [^>]*\?>\n<testsuites name="seaworthy" /.test(e),markdown:e=>e.startsWith(`<!-- seaworthy -->

### seaworthy: `),checkstyle:e=>/^<\?xml [^>]*\?>\n<checkstyle version="/.test(e)&&n(e).slice(2,-1).every(p),gitlab:g,github:e=>{let t=n(e),s=t.pop()??"";return t.every(r=>/^::(?:error|warning|notice) file=/.
test(r))&&o.test(s)},compact:e=>e===""||n(e).every(t=>l.test(t)&&u.test(t)),text:e=>{if(e==="")return!0;let t=n(e),[s=""]=t;return o.test(s)?t.slice(1).every(r=>h.test(r)):f.test(s)||t.slice(0,3).some(
r=>y.test(r))&&t.some(r=>m.test(r))}};function d(e,t){let s=e.replace(/\r\n/g,`
`);return a[t](s)?!0:!/^(?:\[\])?\n?$/.test(s)&&Object.values(a).some(r=>r(s))}var n=e=>e.replace(/\n$/,"").split(`
`),p=e=>/^ {2}<(?:file name="[^"]*"\/?|\/file)>$/.test(e)||/^ {4}<error .* source="seaworthy\.[a-z0-9-]+"\/>$/.test(e),w={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function g(e){
if(!e.startsWith("["))return!1;let t;try{t=JSON.parse(e)}catch{return!1}return Array.isArray(t)&&t.every(v)}function v(e){if(typeof e!="object"||e===null)return!1;let{fingerprint:t,severity:s}=e;return Object.
keys(e).join()==="description,check_name,fingerprint,severity,location"&&typeof t=="string"&&/^[0-9a-f]{16}:\d+$/.test(t)&&Object.values(w).some(r=>r===s)}module.exports={isReport:d};
