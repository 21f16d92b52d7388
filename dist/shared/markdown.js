"use strict";const{a:m}=require("./worst.js"),{b:S}=require("./fingerprint.js"),{$a:u,hf:v,jf:q,lf:j,of:y,rf:x,ue:F}=require("./core.js");var b=10,H=4e3;function R(e,t={error:0,warning:0,notice:0}){let n={...t},r=m(
e.findings.filter(v)),l=r.filter(({severity:o})=>{let c=x(o);return n[c]+=1,n[c]<=b}),a=r.length-l.length,$=l.map(o=>z(e,o)),s=a>0?` ${a} more are not annotated: GitHub keeps ${b} of each kind.`:"";return`${$.
join("")}${u(y(e))}${s}
`}function z(e,t){let{path:n,line:r,column:l,endLine:a,endColumn:$}=j(e,t.span),{severity:s,rule:o,message:c,fix:p}=t,i=r===a?{col:l,endColumn:Math.max(l,$-1)}:{},f=Object.entries({file:S(e.prefix,n),
line:r,endLine:a,...i,title:`${o} (${s})`}),g=`${u(c)}${p?`. Fix: ${u(p.title)}`:""}`.slice(0,H);return`::${x(s)} ${f.map(([G,L])=>`${G}=${B(u(String(L)))}`).join(",")}::${C(g)}
`}var C=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),B=e=>C(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),D=6e4,A=2e3;function O(e,t=D){let n=e.findings.filter(v),r=new Map(e.rules.
map(i=>[i.id,i])),l=new Map(n.map(i=>[i,P(e,i,r.get(i.rule))])),a=new Set,$=new Set,s=t-A;for(let i of m(n)){let{file:f}=i.span,g=w(l.get(i))+($.has(f)?0:w(M(f,0))+100);g>s||(s-=g,$.add(f),a.add(i))}let o=new Map(
[...$].sort().map(i=>[i,[]]));for(let i of m([...a]))o.get(i.span.file)?.push(i);let c=[...o].map(([i,f])=>`${M(i,f.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${f.map(g=>l.get(g)).join("")}
</details>`),p=n.length-a.size;return`${["<!-- seaworthy -->",`### seaworthy: ${d(y(e))}`,...n.length?[_(n)]:[],...c,...I(e),...p?[`${p} less severe ${p===1?"finding is":"findings are"} left out here \
to stay within the limit.`]:[]].join(`

`)}
`}var w=e=>Buffer.byteLength(e,"utf8"),M=(e,t)=>`<details open><summary><code>${h(e)}</code> (${t})</summary>`;function P(e,t,n){let{severity:r,rule:l,message:a,fix:$,span:s}=t,{line:o,column:c}=j(e,s),
p=n?`[${l}](${q(n)})`:l;return`| ${r} | ${o}:${c} | ${p} | ${d(a)}${$?`<br>Fix: ${d($.title)}`:""} |
`}function _(e){let t=F.toReversed().map(n=>[n,e.filter(r=>r.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function I({since:e}){let t=e?.fixed??[],n=[],r=A-500;for(let{rule:a,path:$,message:s}of t.slice(0,10)){let o=`- ${a} in <code>${h(k($,100))}</code>: ${d(k(s,100))}`;
if(r-=w(o)+1,r<0)break;n.push(o)}let l=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...l?[`- and ${l} more`]:[]].join(`
`)]:[]}var k=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function d(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,l)=>n(l)?`<code>${h(r)}</code>`:`${l>0&&!n(l-1)?"&#96;":""}${h(r)}`).
join("")}var h=e=>N(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),N=e=>u(e).replace(/[&<>"'`|]/g,
t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");module.exports={a:R,b:O};
