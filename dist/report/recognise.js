"use strict";const{cf:h}=require("../shared/core.js");var o=h.join("|"),a=/^(?:No|\d+) (?:new )?findings?(?: \([a-z0-9, ]+\)| shown)?(?:, \d+ files? checked| in \d+ files?)[.;]/,d=new RegExp(`:\\d+:\\d+: (?:error|wa\
rning|notice)\\[(?:${o})\\] `),f=/\[[a-z0-9-]+\]$/,m=new RegExp(`^(?:${o})\\[[a-z0-9-]+\\]: `),u=new RegExp(`^ *\\d+ {2}(?:${o}) {2}`),y=/^ {2}[a-z ]{8} {2}/,w=/^ *--> .*:\d+:\d+$/,c=/^[A-Z].*: \d+ of \d+ controls can be checked from files; here |^Score: \d+ of 100 at worst \([A-F]\), /,
l={json:e=>/^\{\s*"schemaVersion": \d+,\s*"tool": \{\s*"name": "seaworthy",/.test(e),sarif:e=>/^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "seaworthy",/.
test(e),rdjson:e=>/^\{\s*"source": \{\s*"name": "seaworthy",/.test(e),sonarqube:e=>/^\{\s*"rules": \[\s*\{\s*"engineId": "seaworthy",/.test(e),"gitlab-sast":e=>/^\{\s*"version": "[\d.]+",\s*"schema": "[^"]*",\s*"scan": \{\s*"analyzer": \{\s*"id": "seaworthy",/.
test(e),junit:e=>/^<\?xml [^>]*\?>\n<testsuites name="seaworthy" /.test(e),markdown:e=>e.startsWith(`<!-- seaworthy -->

### seaworthy: `),html:e=>e.startsWith('<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="seaworthy '),checkstyle:e=>/^<\?xml [^>]*\?>\n<checkstyle version="/.
test(e)&&n(e).slice(2,-1).every(p),gitlab:$,github:e=>{let t=n(e),r=t.pop()??"";return t.every(s=>/^::(?:error|warning|notice) file=/.test(s))&&a.test(r)},compact:e=>e===""||n(e).every(t=>d.test(t)&&f.
test(t)),text:e=>{if(e==="")return!0;let t=n(e),[r=""]=t;if(a.test(r)){let s=t.findIndex(i=>c.test(i));return t.slice(1,s<0?void 0:s-1).every(i=>y.test(i))}return u.test(r)||c.test(r)||t.slice(0,3).some(
s=>m.test(s))&&t.some(s=>w.test(s))}};function g(e,t){let r=e.replace(/\r\n/g,`
`);return l[t](r)?!0:!/^(?:\[\])?\n?$/.test(r)&&Object.values(l).some(s=>s(r))}var n=e=>e.replace(/\n$/,"").split(`
`),p=e=>/^ {2}<(?:file name="[^"]*"\/?|\/file)>$/.test(e)||/^ {4}<error .* source="seaworthy\.[a-z0-9-]+"\/>$/.test(e),v={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function $(e){
if(!e.startsWith("["))return!1;let t;try{t=JSON.parse(e)}catch{return!1}return Array.isArray(t)&&t.every(b)}function b(e){if(typeof e!="object"||e===null)return!1;let{fingerprint:t,severity:r}=e;return Object.
keys(e).join()==="description,check_name,fingerprint,severity,location"&&typeof t=="string"&&/^[0-9a-f]{16}:\d+$/.test(t)&&Object.values(v).some(s=>s===r)}module.exports={isReport:g};
