"use strict";const{a:b,b:k}=require("../shared/own-files.js"),{K:q,R,T:j,W:F,n:I,r:y}=require("../shared/run.js");require("../shared/join-words.js");const{Yd:S,bb:W,cb:A,kf:x,la:C,ma:D,s:E}=require("../shared/core.js");
async function K(i,l,s,p){let $=new Map(i.files.map(({path:n,kind:t})=>[n,t])),h=new Map,v=new Map;for(let{rule:n,span:t}of i.findings.filter(x)){let d=l.get(t.file);if(!d||n==="valid-ignore")continue;
h.has(t.file)||h.set(t.file,await L(d,$.get(t.file),p));let a=h.get(t.file)?.(t.start);if(!a)continue;let{at:c,word:o}=a;if(o==="ignore"&&/^[ \t]*#/.test(d.text.slice(c,c+100)))continue;let r=v.get(t.
file)??{comments:new Map,findings:0},f=r.comments.get(c)??{word:o,rules:new Set};f.rules.add(n),r.comments.set(c,f),r.findings+=1,v.set(t.file,r)}return new Map([...v].map(([n,{comments:t,findings:d}])=>{
let a=l.get(n)?.text??"",c=a.includes(`\r
`)?`\r
`:`
`,o=[...t].map(([r,{word:f,rules:e}])=>{let g=/^[ \t]*/.exec(a.slice(r))?.[0]??"";return{span:{file:n,start:r,end:r},text:`${g}# seaworthy: ${f}[${[...e].sort().join(", ")}] ${s}${c}`}});return[n,{edits:o,
findings:d}]}))}async function L(i,l,s){return l===void 0?E(i):(await s(l))?.comments?.(i)}async function O({report:i,discovery:l,reason:s,readerFor:p},$,{out:h,err:v}){if(!s.trim()||/[\r\n]/.test(s))
throw new I("--add-ignore wants the reason, in one line");let n=(e,g)=>v(D`seaworthy: ${A(e)} is left as it is: ${W(g)}\n`),t=new Map(l.found.map(({source:e})=>[e.path,e])),d=await K(i,t,s.trim(),p),a=new Map;
for(let[e,g]of d){let u=t.get(e)?.text??"",m=b(e,u);m?n(e,`it ${m}`):a.set(e,S(u,g.edits))}let c=await $(q(l,a)),o=0,r=!0;for(let[e,g]of[...a].sort()){let u=M(i,e),m=M(c,e);if(m.all!==u.all||m.live>u.
live-(d.get(e)?.findings??0)){n(e,"its comments would not hold");continue}try{j(e,g,{root:k(e),mayReplace:w=>F(w,t.get(e)?.text??"")})}catch(w){if(!(w instanceof R))throw w;r&&=w.kind!=="failed",n(e,`\
it ${w.message}`);continue}o+=u.live-m.live}let f=i.findings.filter(x).length-o;return h(C(`${o} ${o===1?"finding is":"findings are"} ignored by comments now${f?`, ${f} ${f===1?"is":"are"} left`:""}.
`)),r?f?y.findings:y.clean:y.failed}function M({findings:i},l){let s=i.filter(({span:p,rule:$})=>p.file===l&&$!=="valid-ignore");return{all:s.length,live:s.filter(x).length}}module.exports={addIgnores:O};
