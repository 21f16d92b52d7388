"use strict";const{a:m}=require("./worst.js"),{b:S}=require("./fingerprint.js"),{Xe:v,Ze:_,_a:u,_e:y,af:j,df:x,ke:q}=require("./core.js");var b=10,F=4e3;function H(e,t={error:0,warning:0,notice:0}){let n={...t},r=m(
e.findings.filter(v)),l=r.filter(({severity:o})=>{let c=x(o);return n[c]+=1,n[c]<=b}),a=r.length-l.length,s=l.map(o=>R(e,o)),$=a>0?` ${a} more are not annotated: GitHub keeps ${b} of each kind.`:"";return`${s.
join("")}${u(j(e))}${$}
`}function R(e,t){let{path:n,line:r,column:l,endLine:a,endColumn:s}=y(e,t.span),{severity:$,rule:o,message:c,fix:p}=t,i=r===a?{col:l,endColumn:Math.max(l,s-1)}:{},g=Object.entries({file:S(e.prefix,n),
line:r,endLine:a,...i,title:`${o} (${$})`}),f=`${u(c)}${p?`. Fix: ${u(p.title)}`:""}`.slice(0,F);return`::${x($)} ${g.map(([G,L])=>`${G}=${z(u(String(L)))}`).join(",")}::${C(f)}
`}var C=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),z=e=>C(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),B=6e4,k=2e3;function D(e,t=B){let n=e.findings.filter(v),r=new Map(e.rules.
map(i=>[i.id,i])),l=new Map(n.map(i=>[i,O(e,i,r.get(i.rule))])),a=new Set,s=new Set,$=t-k;for(let i of m(n)){let{file:g}=i.span,f=w(l.get(i))+(s.has(g)?0:w(A(g,0))+100);f>$||($-=f,s.add(g),a.add(i))}let o=new Map(
[...s].sort().map(i=>[i,[]]));for(let i of m([...a]))o.get(i.span.file)?.push(i);let c=[...o].map(([i,g])=>`${A(i,g.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${g.map(f=>l.get(f)).join("")}
</details>`),p=n.length-a.size;return`${["<!-- seaworthy -->",`### seaworthy: ${d(j(e))}`,...n.length?[P(n)]:[],...c,...I(e),...p?[`${p} less severe ${p===1?"finding is":"findings are"} left out here \
to stay within the limit.`]:[]].join(`

`)}
`}var w=e=>Buffer.byteLength(e,"utf8"),A=(e,t)=>`<details open><summary><code>${h(e)}</code> (${t})</summary>`;function O(e,t,n){let{severity:r,rule:l,message:a,fix:s,span:$}=t,{line:o,column:c}=y(e,$),
p=n?`[${l}](${_(n)})`:l;return`| ${r} | ${o}:${c} | ${p} | ${d(a)}${s?`<br>Fix: ${d(s.title)}`:""} |
`}function P(e){let t=q.toReversed().map(n=>[n,e.filter(r=>r.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function I({since:e}){let t=e?.fixed??[],n=[],r=k-500;for(let{rule:a,path:s,message:$}of t.slice(0,10)){let o=`- ${a} in <code>${h(M(s,100))}</code>: ${d(M($,100))}`;
if(r-=w(o)+1,r<0)break;n.push(o)}let l=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...l?[`- and ${l} more`]:[]].join(`
`)]:[]}var M=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function d(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,l)=>n(l)?`<code>${h(r)}</code>`:`${l>0&&!n(l-1)?"&#96;":""}${h(r)}`).
join("")}var h=e=>N(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),N=e=>u(e).replace(/[&<>"'`|]/g,
t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");module.exports={a:H,b:D};
