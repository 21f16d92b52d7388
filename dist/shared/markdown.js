"use strict";const{a:h}=require("./worst.js"),{b:S}=require("./fingerprint.js"),{bb:u,kf:v,mf:q,of:b,rf:x,uf:y,xe:F}=require("./core.js");var j=10,H=4e3;function R(e,t={error:0,warning:0,notice:0}){let n={...t},r=h(
e.findings.filter(v)),l=r.filter(({severity:o})=>{let c=y(o);return n[c]+=1,n[c]<=j}),a=r.length-l.length,s=l.map(o=>z(e,o)),$=a>0?` ${a} more are not annotated: GitHub keeps ${j} of each kind.`:"";return`${s.
join("")}${u(x(e))}${$}
`}function z(e,t){let{path:n,line:r,column:l,endLine:a,endColumn:s}=b(e,t.span),{severity:$,rule:o,message:c,fix:p}=t,i=r===a?{col:l,endColumn:Math.max(l,s-1)}:{},f=Object.entries({file:S(e.prefix,n),
line:r,endLine:a,...i,title:`${o} (${$})`}),g=`${u(c)}${p?`. Fix: ${u(p.title)}`:""}`.slice(0,H);return`::${y($)} ${f.map(([G,L])=>`${G}=${B(u(String(L)))}`).join(",")}::${C(g)}
`}var C=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),B=e=>C(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),D=6e4,k=2e3;function O(e,t=D){let n=e.findings.filter(v),r=new Map(e.rules.
map(i=>[i.id,i])),l=new Map(n.map(i=>[i,P(e,i,r.get(i.rule))])),a=new Set,s=new Set,$=t-k;for(let i of h(n)){let{file:f}=i.span,g=w(l.get(i))+(s.has(f)?0:w(A(f,0))+100);g>$||($-=g,s.add(f),a.add(i))}let o=new Map(
[...s].sort().map(i=>[i,[]]));for(let i of h([...a]))o.get(i.span.file)?.push(i);let c=[...o].map(([i,f])=>`${A(i,f.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${f.map(g=>l.get(g)).join("")}
</details>`),p=n.length-a.size;return`${["<!-- seaworthy -->",`### seaworthy: ${d(x(e))}`,...n.length?[_(n)]:[],...c,...I(e),...p?[`${p} less severe ${p===1?"finding is":"findings are"} omitted here t\
o stay within the limit.`]:[]].join(`

`)}
`}var w=e=>Buffer.byteLength(e,"utf8"),A=(e,t)=>`<details open><summary><code>${m(e)}</code> (${t})</summary>`;function P(e,t,n){let{severity:r,rule:l,message:a,fix:s,span:$}=t,{line:o,column:c}=b(e,$),
p=n?`[${l}](${q(n)})`:l;return`| ${r} | ${o}:${c} | ${p} | ${d(a)}${s?`<br>Fix: ${d(s.title)}`:""} |
`}function _(e){let t=F.toReversed().map(n=>[n,e.filter(r=>r.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function I({since:e}){let t=e?.fixed??[],n=[],r=k-500;for(let{rule:a,path:s,message:$}of t.slice(0,10)){let o=`- ${a} in <code>${m(M(s,100))}</code>: ${d(M($,100))}`;
if(r-=w(o)+1,r<0)break;n.push(o)}let l=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...l?[`- and ${l} more`]:[]].join(`
`)]:[]}var M=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function d(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,l)=>n(l)?`<code>${m(r)}</code>`:`${l>0&&!n(l-1)?"&#96;":""}${m(r)}`).
join("")}var m=e=>N(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),N=e=>u(e).replace(/[&<>"'`|]/g,
t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");module.exports={a:R,b:O};
