"use strict";const{ke:c}=require("../shared/core.js");var i=c.join("|"),o=/^(?:No|\d+) (?:new )?findings? (?:\([a-z0-9, ]+\) )?in \d+ files?[.;]/,l=new RegExp(`:\\d+:\\d+: (?:error|warning|notice)\\[(?:${i})\\] `),
u=/\[[a-z0-9-]+\]$/,y=/:\d+:\d+$/,f=new RegExp(`^ {2}(?:${i}) +[a-z0-9-]+ {2}`),a={json:e=>/^\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "seaworthy",/.test(e),sarif:e=>/^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "seaworthy",/.
test(e),rdjson:e=>/^\{\s*"source": \{\s*"name": "seaworthy",/.test(e),junit:e=>/^<\?xml [^>]*\?>\n<testsuites name="seaworthy" /.test(e),markdown:e=>e.startsWith(`<!-- seaworthy -->

### seaworthy: `),checkstyle:e=>/^<\?xml [^>]*\?>\n<checkstyle version="/.test(e)&&n(e).slice(2,-1).every(m),gitlab:d,github:e=>{let t=n(e),r=t.pop()??"";return t.every(s=>/^::(?:error|warning|notice) file=/.
test(s))&&o.test(r)},compact:e=>e===""||n(e).every(t=>l.test(t)&&u.test(t)),text:e=>{if(e==="")return!0;let t=n(e);return t.length===1&&o.test(t[0]??"")||y.test(t[0]??"")&&t.some(r=>f.test(r))}};function h(e,t){
let r=e.replace(/\r\n/g,`
`);return a[t](r)?!0:!/^(?:\[\])?\n?$/.test(r)&&Object.values(a).some(s=>s(r))}var n=e=>e.replace(/\n$/,"").split(`
`),m=e=>/^ {2}<(?:file name="[^"]*"\/?|\/file)>$/.test(e)||/^ {4}<error .* source="seaworthy\.[a-z0-9-]+"\/>$/.test(e),p={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function d(e){
if(!e.startsWith("["))return!1;let t;try{t=JSON.parse(e)}catch{return!1}return Array.isArray(t)&&t.every(g)}function g(e){if(typeof e!="object"||e===null)return!1;let{fingerprint:t,severity:r}=e;return Object.
keys(e).join()==="description,check_name,fingerprint,severity,location"&&typeof t=="string"&&/^[0-9a-f]{16}:\d+$/.test(t)&&Object.values(p).some(s=>s===r)}module.exports={isReport:h};
