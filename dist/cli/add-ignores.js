"use strict";const{a:b,b:k}=require("../shared/own-files.js"),{$:q,B:x,U:j,Z:A,ca:B,h:C}=require("../shared/run.js"),{B:F,Ce:I,Qf:y,kb:R,lb:S,ua:D,va:E}=require("../shared/core.js");async function L(i,r,a,p){let $=new Map(
i.files.map(({path:n,kind:t})=>[n,t])),h=new Map,v=new Map;for(let{rule:n,span:t}of i.findings.filter(y)){let d=r.get(t.file);if(!d||n==="valid-ignore")continue;h.has(t.file)||h.set(t.file,await O(d,$.
get(t.file),p));let s=h.get(t.file)?.(t.start);if(!s)continue;let{at:c,word:o}=s;if(o==="ignore"&&/^[ \t]*#/.test(d.text.slice(c,c+100)))continue;let l=v.get(t.file)??{comments:new Map,findings:0},f=l.
comments.get(c)??{word:o,rules:new Set};f.rules.add(n),l.comments.set(c,f),l.findings+=1,v.set(t.file,l)}return new Map([...v].map(([n,{comments:t,findings:d}])=>{let s=r.get(n)?.text??"",c=s.includes(
`\r
`)?`\r
`:`
`,o=[...t].map(([l,{word:f,rules:e}])=>{let g=/^[ \t]*/.exec(s.slice(l))?.[0]??"";return{span:{file:n,start:l,end:l},text:`${g}# seaworthy: ${f}[${[...e].sort().join(", ")}] ${a}${c}`}});return[n,{edits:o,
findings:d}]}))}async function O(i,r,a){return r===void 0?F(i):(await a(r))?.comments?.(i)}async function P({report:i,discovery:r,reason:a,readerFor:p},$,{out:h,err:v}){if(!a.trim()||/[\r\n]/.test(a))
throw new C("--add-ignore needs a reason, on one line");let n=(e,g)=>v(E`seaworthy: ${S(e)} is not changed: ${R(g)}\n`),t=new Map(r.found.map(({source:e})=>[e.path,e])),d=await L(i,t,a.trim(),p),s=new Map;
for(let[e,g]of d){let u=t.get(e)?.text??"",m=b(e,u);m?n(e,`it ${m}`):s.set(e,I(u,g.edits))}let c=await $(j(r,s)),o=0,l=!0;for(let[e,g]of[...s].sort()){let u=M(i,e),m=M(c,e);if(m.all!==u.all||m.live>u.
live-(d.get(e)?.findings??0)){n(e,"the comments would not ignore all of its findings");continue}try{q(e,g,{root:k(e),mayReplace:w=>B(w,t.get(e)?.text??"")})}catch(w){if(!(w instanceof A))throw w;l&&=w.
kind!=="failed",n(e,`it ${w.message}`);continue}o+=u.live-m.live}let f=i.findings.filter(y).length-o;return h(D(`Added ignore comments for ${o} ${o===1?"finding":"findings"}${f?`; ${f} ${f===1?"is":"a\
re"} left`:""}.
`)),l?f?x.findings:x.clean:x.failed}function M({findings:i},r){let a=i.filter(({span:p,rule:$})=>p.file===r&&$!=="valid-ignore");return{all:a.length,live:a.filter(y).length}}module.exports={addIgnores:P};
