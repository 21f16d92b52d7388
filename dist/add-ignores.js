const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var S=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var M=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var A=(t,e)=>{for(var n in e)S(t,n,{get:e[n],enumerable:!0})},U=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of M(e))!F.call(t,r)&&r!==n&&S(t,r,{get:()=>e[r],enumerable:!(o=$(e,
r))||o.enumerable});return t};var O=t=>U(S({},"__esModule",{value:!0}),t);var I={};A(I,{addIgnores:()=>W});module.exports=O(I);var E=require("node:fs");var R=t=>e=>({at:t.lineStart(t.position(e).line),word:"ignore"});var y=({suppressed:t,status:e})=>!t&&e!=="existing";async function k(t,e,n){let o=new Map(t.files.map(({path:s,kind:d})=>[s,d])),r=new Map,i=new Map;for(let{rule:s,span:d}of t.findings.filter(y)){let f=t.sources.get(d.file);if(!f||s==="valid-ignore")continue;
r.has(d.file)||r.set(d.file,await L(f,o.get(d.file),n));let u=r.get(d.file)?.(d.start);if(!u)continue;let{at:p,word:m}=u;if(m==="ignore"&&/^[ \t]*#/.test(f.text.slice(p,p+100)))continue;let l=i.get(d.
file)??{comments:new Map,findings:0},a=l.comments.get(p)??{word:m,rules:new Set};a.rules.add(s),l.comments.set(p,a),l.findings+=1,i.set(d.file,l)}return new Map([...i].map(([s,{comments:d,findings:f}])=>{
let u=t.sources.get(s)?.text??"",p=u.includes(`\r
`)?`\r
`:`
`,m=[...d].map(([l,{word:a,rules:c}])=>{let g=/^[ \t]*/.exec(u.slice(l))?.[0]??"";return{span:{file:s,start:l,end:l},text:`${g}# seaworthy: ${a}[${[...c].sort().join(", ")}] ${e}${p}`}});return[s,{edits:m,
findings:f}]}))}async function L(t,e,n){return e===void 0?R(t):(await n(e))?.comments?.(t)}var P=require("./shared.js");var b={clean:0,findings:1,failed:2,nothing:3};var x=class extends Error{name="UsageError"};function C(t,e){let n=[...e].sort((i,s)=>i.span.start-s.span.start||i.span.end-s.span.end),o=[],r=0;for(let{span:i,text:s}of n){if(i.start<r)throw new RangeError(`edit at ${i.file}:${i.start} overlaps\
 the one before it`);o.push(t.slice(r,i.start),s),r=i.end}return o.push(t.slice(r)),o.join("")}var w=class t{path;text;alone;shown;#e;constructor(e,n,o=!1,r=n){this.path=e,this.text=n,this.alone=o,this.shown=r}masking(e){if(e.length===0)return this;let n=[],o=0;for(let{start:r,end:i}of e.toSorted(
(s,d)=>s.start-d.start)){if(i<=o)continue;let s=Math.max(o,r);n.push(this.shown.slice(o,s),this.shown.slice(s,i).replace(/[^\r\n]/g,"*")),o=i}return new t(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#n().length}position(e){let n=this.#n(),o=0,r=n.length-1;for(;o<r;){let i=o+r+1>>1;n[i]<=e?o=i:r=i-1}return{line:o+1,column:Math.min(e,this.text.length)-n[o]+
1}}lineStart(e){let n=this.#n();return n[Math.max(0,Math.min(e-1,n.length-1))]}line(e){let n=this.lineStart(e),o=this.shown.indexOf(`
`,n),r=this.shown.slice(n,o<0?this.shown.length:o);return r.endsWith("\r")?r.slice(0,-1):r}#n(){if(this.#e)return this.#e;let e=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))e.push(n+1);return this.#e=e,e}};async function W({report:t,discovery:e,reason:n,readerFor:o},r,{out:i,err:s}){if(!n.trim()||/[\r\n]/.test(n))throw new x("--add-ignore wants the reason, in one line");let d=await k(t,n.trim(),o),f=new Map(
[...d].map(([a,c])=>[a,C(t.sources.get(a)?.text??"",c.edits)])),u=e.found.map(a=>{let c=f.get(a.source.path);if(c===void 0)return a;let{document:g,...h}=a;return{...h,source:new w(a.source.path,c)}}),
p=await r({...e,found:u}),m=0;for(let[a,c]of[...f].sort()){let g=D(t,a),h=D(p,a);if(h.all!==g.all||h.live>g.live-(d.get(a)?.findings??0)){s(`seaworthy: ${(0,P.harmlessPath)(a)} is left as it is: its c\
omments would not hold
`);continue}try{(0,E.writeFileSync)(a,c)}catch(v){throw new x(`${a} could not be written (${v.code??String(v)})`)}m+=g.live-h.live}let l=t.findings.filter(y).length-m;return i(`${m} ${m===1?"finding i\
s":"findings are"} ignored by comments now${l?`, ${l} ${l===1?"is":"are"} left`:""}.
`),l?b.findings:b.clean}function D({findings:t},e){let n=t.filter(({span:o,rule:r})=>o.file===e&&r!=="valid-ignore");return{all:n.length,live:n.filter(y).length}}0&&(module.exports={addIgnores});
