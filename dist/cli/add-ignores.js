"use strict";const{a:b,b:q}=require("../shared/own-files.js"),{$:k,Q:j,W:A,Y:F,g:I,y}=require("../shared/run.js");require("../shared/join-words.js");const{Hf:x,db:R,eb:S,na:W,oa:C,se:D,u:E}=require("../shared/core.js");
async function H(i,l,s,p){let $=new Map(i.files.map(({path:n,kind:t})=>[n,t])),h=new Map,v=new Map;for(let{rule:n,span:t}of i.findings.filter(x)){let d=l.get(t.file);if(!d||n==="valid-ignore")continue;
h.has(t.file)||h.set(t.file,await L(d,$.get(t.file),p));let o=h.get(t.file)?.(t.start);if(!o)continue;let{at:c,word:a}=o;if(a==="ignore"&&/^[ \t]*#/.test(d.text.slice(c,c+100)))continue;let r=v.get(t.
file)??{comments:new Map,findings:0},f=r.comments.get(c)??{word:a,rules:new Set};f.rules.add(n),r.comments.set(c,f),r.findings+=1,v.set(t.file,r)}return new Map([...v].map(([n,{comments:t,findings:d}])=>{
let o=l.get(n)?.text??"",c=o.includes(`\r
`)?`\r
`:`
`,a=[...t].map(([r,{word:f,rules:e}])=>{let g=/^[ \t]*/.exec(o.slice(r))?.[0]??"";return{span:{file:n,start:r,end:r},text:`${g}# seaworthy: ${f}[${[...e].sort().join(", ")}] ${s}${c}`}});return[n,{edits:a,
findings:d}]}))}async function L(i,l,s){return l===void 0?E(i):(await s(l))?.comments?.(i)}async function O({report:i,discovery:l,reason:s,readerFor:p},$,{out:h,err:v}){if(!s.trim()||/[\r\n]/.test(s))
throw new I("--add-ignore needs a reason, on one line");let n=(e,g)=>v(C`seaworthy: ${S(e)} is not changed: ${R(g)}\n`),t=new Map(l.found.map(({source:e})=>[e.path,e])),d=await H(i,t,s.trim(),p),o=new Map;
for(let[e,g]of d){let u=t.get(e)?.text??"",m=b(e,u);m?n(e,`it ${m}`):o.set(e,D(u,g.edits))}let c=await $(j(l,o)),a=0,r=!0;for(let[e,g]of[...o].sort()){let u=M(i,e),m=M(c,e);if(m.all!==u.all||m.live>u.
live-(d.get(e)?.findings??0)){n(e,"the comments would not ignore all of its findings");continue}try{F(e,g,{root:q(e),mayReplace:w=>k(w,t.get(e)?.text??"")})}catch(w){if(!(w instanceof A))throw w;r&&=w.
kind!=="failed",n(e,`it ${w.message}`);continue}a+=u.live-m.live}let f=i.findings.filter(x).length-a;return h(W(`Added ignore comments for ${a} ${a===1?"finding":"findings"}${f?`; ${f} ${f===1?"is":"a\
re"} left`:""}.
`)),r?f?y.findings:y.clean:y.failed}function M({findings:i},l){let s=i.filter(({span:p,rule:$})=>p.file===l&&$!=="valid-ignore");return{all:s.length,live:s.filter(x).length}}module.exports={addIgnores:O};
