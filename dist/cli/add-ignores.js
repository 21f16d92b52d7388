var v=Object.defineProperty;var F=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var B=(e,t)=>{for(var n in t)v(e,n,{get:t[n],enumerable:!0})},C=(e,t,n,d)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of j(t))!k.call(e,s)&&s!==n&&v(e,s,{get:()=>t[s],enumerable:!(d=F(t,
s))||d.enumerable});return e};var E=e=>C(v({},"__esModule",{value:!0}),e);var _={};B(_,{addIgnores:()=>S});module.exports=E(_);var M=require("../shared/edit.js"),p=require("../shared/run.js"),l=require("../shared/core.js"),b=require("node:fs");async function I(e,t,n){let d=new Map(
e.files.map(({path:a,kind:r})=>[a,r])),s=new Map,h=new Map;for(let{rule:a,span:r}of e.findings.filter(l.hc)){let c=e.sources.get(r.file);if(!c||a==="valid-ignore")continue;s.has(r.file)||s.set(r.file,
await R(c,d.get(r.file),n));let g=s.get(r.file)?.(r.start);if(!g)continue;let{at:u,word:f}=g;if(f==="ignore"&&/^[ \t]*#/.test(c.text.slice(u,u+100)))continue;let o=h.get(r.file)??{comments:new Map,findings:0},
i=o.comments.get(u)??{word:f,rules:new Set};i.rules.add(a),o.comments.set(u,i),o.findings+=1,h.set(r.file,o)}return new Map([...h].map(([a,{comments:r,findings:c}])=>{let g=e.sources.get(a)?.text??"",
u=g.includes(`\r
`)?`\r
`:`
`,f=[...r].map(([o,{word:i,rules:m}])=>{let w=/^[ \t]*/.exec(g.slice(o))?.[0]??"";return{span:{file:a,start:o,end:o},text:`${w}# seaworthy: ${i}[${[...m].sort().join(", ")}] ${t}${u}`}});return[a,{edits:f,
findings:c}]}))}async function R(e,t,n){return t===void 0?(0,l.h)(e):(await n(t))?.comments?.(e)}async function S({report:e,discovery:t,reason:n,readerFor:d},s,{out:h,err:a}){if(!n.trim()||/[\r\n]/.test(
n))throw new p.b("--add-ignore wants the reason, in one line");let r=await I(e,n.trim(),d),c=new Map([...r].map(([i,m])=>[i,(0,M.a)(e.sources.get(i)?.text??"",m.edits)])),g=t.found.map(i=>{let m=c.get(
i.source.path);if(m===void 0)return i;let{document:w,...$}=i;return{...$,source:new l._a(i.source.path,m)}}),u=await s({...t,found:g}),f=0;for(let[i,m]of[...c].sort()){let w=x(e,i),$=x(u,i);if($.all!==
w.all||$.live>w.live-(r.get(i)?.findings??0)){a(`seaworthy: ${(0,l.na)(i)} is left as it is: its comments would not hold
`);continue}try{(0,b.writeFileSync)(i,m)}catch(y){throw new p.b(`${i} could not be written (${y.code??String(y)})`)}f+=w.live-$.live}let o=e.findings.filter(l.hc).length-f;return h(`${f} ${f===1?"find\
ing is":"findings are"} ignored by comments now${o?`, ${o} ${o===1?"is":"are"} left`:""}.
`),o?p.f.findings:p.f.clean}function x({findings:e},t){let n=e.filter(({span:d,rule:s})=>d.file===t&&s!=="valid-ignore");return{all:n.length,live:n.filter(l.hc).length}}0&&(module.exports={addIgnores});
