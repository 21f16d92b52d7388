"use strict";const{a:b,b:q}=require("../shared/own-files.js"),{M:R,O:j,R:F,l:I,p:M}=require("../shared/run.js"),{$a:L,Ld:O,Xe:x,_a:S,ka:A,la:C,mc:D,s:E}=require("../shared/core.js");async function K(r,l,s,h){let $=new Map(
r.files.map(({path:i,kind:t})=>[i,t])),v=new Map,y=new Map;for(let{rule:i,span:t}of r.findings.filter(x)){let o=l.get(t.file);if(!o||i==="valid-ignore")continue;v.has(t.file)||v.set(t.file,await P(o,$.
get(t.file),h));let a=v.get(t.file)?.(t.start);if(!a)continue;let{at:f,word:m}=a;if(m==="ignore"&&/^[ \t]*#/.test(o.text.slice(f,f+100)))continue;let n=y.get(t.file)??{comments:new Map,findings:0},u=n.
comments.get(f)??{word:m,rules:new Set};u.rules.add(i),n.comments.set(f,u),n.findings+=1,y.set(t.file,n)}return new Map([...y].map(([i,{comments:t,findings:o}])=>{let a=l.get(i)?.text??"",f=a.includes(
`\r
`)?`\r
`:`
`,m=[...t].map(([n,{word:u,rules:p}])=>{let e=/^[ \t]*/.exec(a.slice(n))?.[0]??"";return{span:{file:i,start:n,end:n},text:`${e}# seaworthy: ${u}[${[...p].sort().join(", ")}] ${s}${f}`}});return[i,{edits:m,
findings:o}]}))}async function P(r,l,s){return l===void 0?E(r):(await s(l))?.comments?.(r)}async function W({report:r,discovery:l,reason:s,readerFor:h},$,{out:v,err:y}){if(!s.trim()||/[\r\n]/.test(s))
throw new I("--add-ignore wants the reason, in one line");let i=(e,d)=>y(C`seaworthy: ${L(e)} is left as it is: ${S(d)}\n`),t=new Map(l.found.map(({source:e})=>[e.path,e])),o=await K(r,t,s.trim(),h),a=new Map;
for(let[e,d]of o){let g=t.get(e)?.text??"",c=b(e,g);c?i(e,`it ${c}`):a.set(e,O(g,d.edits))}let f=l.found.map(e=>{let d=a.get(e.source.path);if(d===void 0)return e;let{document:g,...c}=e;return{...c,source:new D(
e.source.path,d)}}),m=await $({...l,found:f}),n=0,u=!0;for(let[e,d]of[...a].sort()){let g=k(r,e),c=k(m,e);if(c.all!==g.all||c.live>g.live-(o.get(e)?.findings??0)){i(e,"its comments would not hold");continue}
try{j(e,d,{root:q(e),mayReplace:w=>F(w,t.get(e)?.text??"")})}catch(w){if(!(w instanceof R))throw w;u&&=w.kind!=="failed",i(e,`it ${w.message}`);continue}n+=g.live-c.live}let p=r.findings.filter(x).length-
n;return v(A(`${n} ${n===1?"finding is":"findings are"} ignored by comments now${p?`, ${p} ${p===1?"is":"are"} left`:""}.
`)),u?p?M.findings:M.clean:M.failed}function k({findings:r},l){let s=r.filter(({span:h,rule:$})=>h.file===l&&$!=="valid-ignore");return{all:s.length,live:s.filter(x).length}}module.exports={addIgnores:W};
