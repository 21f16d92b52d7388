"use strict";const{a:q,b}=require("../shared/own-files.js"),{a:j}=require("../shared/edit.js"),{M:R,O:F,R:I,l:O,p:M}=require("../shared/run.js"),{Za:S,_a:A,cc:C,ja:D,ka:E,p:K,we:x}=require("../shared/core.js");async function L(r,s,l,h){
let $=new Map(r.files.map(({path:i,kind:t})=>[i,t])),v=new Map,y=new Map;for(let{rule:i,span:t}of r.findings.filter(x)){let o=s.get(t.file);if(!o||i==="valid-ignore")continue;v.has(t.file)||v.set(t.file,
await P(o,$.get(t.file),h));let a=v.get(t.file)?.(t.start);if(!a)continue;let{at:f,word:m}=a;if(m==="ignore"&&/^[ \t]*#/.test(o.text.slice(f,f+100)))continue;let n=y.get(t.file)??{comments:new Map,findings:0},
u=n.comments.get(f)??{word:m,rules:new Set};u.rules.add(i),n.comments.set(f,u),n.findings+=1,y.set(t.file,n)}return new Map([...y].map(([i,{comments:t,findings:o}])=>{let a=s.get(i)?.text??"",f=a.includes(
`\r
`)?`\r
`:`
`,m=[...t].map(([n,{word:u,rules:p}])=>{let e=/^[ \t]*/.exec(a.slice(n))?.[0]??"";return{span:{file:i,start:n,end:n},text:`${e}# seaworthy: ${u}[${[...p].sort().join(", ")}] ${l}${f}`}});return[i,{edits:m,
findings:o}]}))}async function P(r,s,l){return s===void 0?K(r):(await l(s))?.comments?.(r)}async function W({report:r,discovery:s,reason:l,readerFor:h},$,{out:v,err:y}){if(!l.trim()||/[\r\n]/.test(l))
throw new O("--add-ignore wants the reason, in one line");let i=(e,c)=>y(E`seaworthy: ${A(e)} is left as it is: ${S(c)}\n`),t=new Map(s.found.map(({source:e})=>[e.path,e])),o=await L(r,t,l.trim(),h),a=new Map;
for(let[e,c]of o){let g=t.get(e)?.text??"",d=q(e,g);d?i(e,`it ${d}`):a.set(e,j(g,c.edits))}let f=s.found.map(e=>{let c=a.get(e.source.path);if(c===void 0)return e;let{document:g,...d}=e;return{...d,source:new C(
e.source.path,c)}}),m=await $({...s,found:f}),n=0,u=!0;for(let[e,c]of[...a].sort()){let g=k(r,e),d=k(m,e);if(d.all!==g.all||d.live>g.live-(o.get(e)?.findings??0)){i(e,"its comments would not hold");continue}
try{F(e,c,{root:b(e),mayReplace:w=>I(w,t.get(e)?.text??"")})}catch(w){if(!(w instanceof R))throw w;u&&=w.kind!=="failed",i(e,`it ${w.message}`);continue}n+=g.live-d.live}let p=r.findings.filter(x).length-
n;return v(D(`${n} ${n===1?"finding is":"findings are"} ignored by comments now${p?`, ${p} ${p===1?"is":"are"} left`:""}.
`)),u?p?M.findings:M.clean:M.failed}function k({findings:r},s){let l=r.filter(({span:h,rule:$})=>h.file===s&&$!=="valid-ignore");return{all:l.length,live:l.filter(x).length}}module.exports={addIgnores:W};
