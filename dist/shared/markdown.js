"use strict";const{a:h}=require("./worst.js"),{b:F}=require("./fingerprint.js"),{Hf:v,Jf:y,Kf:G,Nf:b,Pf:j,Sf:x,Ue:P,db:u}=require("./core.js");var H=10,R=4e3;function z(e,t={error:0,warning:0,notice:0}){let n={...t},
i=h(e.findings.filter(v)),l=i.filter(({severity:o})=>{let c=x(o);return n[c]+=1,n[c]<=H}),a=i.length-l.length,$=l.map(o=>B(e,o)),s=a>0?` ${a} more are not annotated: GitHub keeps ${H} of each kind.`:"";
return`${$.join("")}${u(j(e))}${s}
`}function B(e,t){let{path:n,line:i,column:l,endLine:a,endColumn:$}=b(e,t.span),{severity:s,rule:o,message:c,fix:p}=t,r=i===a?{col:l,endColumn:Math.max(l,$-1)}:{},f=Object.entries({file:F(e.prefix,n),
line:i,endLine:a,...r,title:`${o} (${s})`}),g=y(t),L=`${u(c)}${g?`. ${p?"Fix":"Help"}: ${u(g)}`:""}`.slice(0,R);return`::${x(s)} ${f.map(([S,q])=>`${S}=${D(u(String(q)))}`).join(",")}::${C(L)}
`}var C=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),D=e=>C(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),K=6e4,A=2e3;function O(e,t=K){let n=e.findings.filter(v),i=new Map(e.rules.
map(r=>[r.id,r])),l=new Map(n.map(r=>[r,W(e,r,i.get(r.rule))])),a=new Set,$=new Set,s=t-A;for(let r of h(n)){let{file:f}=r.span,g=w(l.get(r))+($.has(f)?0:w(M(f,0))+100);g>s||(s-=g,$.add(f),a.add(r))}let o=new Map(
[...$].sort().map(r=>[r,[]]));for(let r of h([...a]))o.get(r.span.file)?.push(r);let c=[...o].map(([r,f])=>`${M(r,f.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${f.map(g=>l.get(g)).join("")}
</details>`),p=n.length-a.size;return`${["<!-- seaworthy -->",`### seaworthy: ${d(j(e))}`,...n.length?[_(n)]:[],...c,...I(e),...p?[`${p} less severe ${p===1?"finding is":"findings are"} omitted here t\
o stay within the limit.`]:[]].join(`

`)}
`}var w=e=>Buffer.byteLength(e,"utf8"),M=(e,t)=>`<details open><summary><code>${m(e)}</code> (${t})</summary>`;function W(e,t,n){let{severity:i,rule:l,message:a,fix:$,span:s}=t,{line:o,column:c}=b(e,s),
p=y(t),r=n?`[${l}](${G(n)})`:l;return`| ${i} | ${o}:${c} | ${r} | ${d(a)}${p?`<br>${$?"Fix":"Help"}: ${d(p)}`:""} |
`}function _(e){let t=P.toReversed().map(n=>[n,e.filter(i=>i.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function I({since:e}){let t=e?.fixed??[],n=[],i=A-500;for(let{rule:a,path:$,message:s}of t.slice(0,10)){let o=`- ${a} in <code>${m(k($,100))}</code>: ${d(k(s,100))}`;
if(i-=w(o)+1,i<0)break;n.push(o)}let l=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...l?[`- and ${l} more`]:[]].join(`
`)]:[]}var k=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function d(e){let t=e.split("`"),n=i=>i%2===1&&i<t.length-1;return t.map((i,l)=>n(l)?`<code>${m(i)}</code>`:`${l>0&&!n(l-1)?"&#96;":""}${m(i)}`).
join("")}var m=e=>J(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),J=e=>u(e).replace(/[&<>"'`|]/g,
t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");module.exports={a:z,b:O};
