"use strict";const{a:j}=require("../shared/edit.js"),{J:k,L:F,c:R,h:S,i:U,l:B,p:x,t:I}=require("../shared/run.js"),{Kb:K,Ra:L,Sa:T,ae:M,fa:z,ga:A,l:C}=require("../shared/core.js"),{isUtf8:D}=require("node:buffer"),
{dirname:E,join:G,resolve:H}=require("node:path");async function J(t,n,r,h){let $=new Map(t.files.map(({path:o,kind:i})=>[o,i])),v=new Map,y=new Map;for(let{rule:o,span:i}of t.findings.filter(M)){let l=n.
get(i.file);if(!l||o==="valid-ignore")continue;v.has(i.file)||v.set(i.file,await O(l,$.get(i.file),h));let a=v.get(i.file)?.(i.start);if(!a)continue;let{at:f,word:m}=a;if(m==="ignore"&&/^[ \t]*#/.test(
l.text.slice(f,f+100)))continue;let s=y.get(i.file)??{comments:new Map,findings:0},d=s.comments.get(f)??{word:m,rules:new Set};d.rules.add(o),s.comments.set(f,d),s.findings+=1,y.set(i.file,s)}return new Map(
[...y].map(([o,{comments:i,findings:l}])=>{let a=n.get(o)?.text??"",f=a.includes(`\r
`)?`\r
`:`
`,m=[...i].map(([s,{word:d,rules:w}])=>{let e=/^[ \t]*/.exec(a.slice(s))?.[0]??"";return{span:{file:o,start:s,end:s},text:`${e}# seaworthy: ${d}[${[...w].sort().join(", ")}] ${r}${f}`}});return[o,{edits:m,
findings:l}]}))}async function O(t,n,r){return n===void 0?C(t):(await r(n))?.comments?.(t)}async function P({report:t,discovery:n,reason:r,readerFor:h},$,{out:v,err:y}){if(!r.trim()||/[\r\n]/.test(r))
throw new B("--add-ignore wants the reason, in one line");let o=(e,u)=>y(A`seaworthy: ${T(e)} is left as it is: ${L(u)}\n`),i=new Map(n.found.map(({source:e})=>[e.path,e])),l=await J(t,i,r.trim(),h),a=new Map;
for(let[e,u]of l){let g=i.get(e)?.text??"",c=W(e,g);c?o(e,c):a.set(e,j(g,u.edits))}let f=n.found.map(e=>{let u=a.get(e.source.path);if(u===void 0)return e;let{document:g,...c}=e;return{...c,source:new K(
e.source.path,u)}}),m=await $({...n,found:f}),s=0,d=!0;for(let[e,u]of[...a].sort()){let g=b(t,e),c=b(m,e);if(c.all!==g.all||c.live>g.live-(l.get(e)?.findings??0)){o(e,"its comments would not hold");continue}
try{F(e,u,{root:_(e),mayReplace:p=>q(p,i.get(e)?.text??"")})}catch(p){if(!(p instanceof k))throw p;d&&=p.kind!=="failed",o(e,`it ${p.message}`);continue}s+=g.live-c.live}let w=t.findings.filter(M).length-
s;return v(z(`${s} ${s===1?"finding is":"findings are"} ignored by comments now${w?`, ${w} ${w===1?"is":"are"} left`:""}.
`)),d?w?x.findings:x.clean:x.failed}function W(t,n){try{return q(U(t),n)}catch(r){if(r instanceof S)return`it ${r.message}`;throw r}}function q(t,n){if(!Buffer.from(n,"utf8").equals(t))return D(t)?"it\
 has changed since it was read":"it is not valid UTF-8, and what is none would be lost"}function _(t){let n=I(E(H(t)));return R(G(n,".git"))?n:void 0}function b({findings:t},n){let r=t.filter(({span:h,
rule:$})=>h.file===n&&$!=="valid-ignore");return{all:r.length,live:r.filter(M).length}}module.exports={addIgnores:P};
