"use strict";const{a:d}=require("./worst.js"),{a:m,b:y}=require("./escape-markdown.js"),{b:F}=require("./fingerprint.js"),{Qf:j,Wf:v,Xf:R,_f:w,cf:z,cg:D,dg:G,eg:O,fg:P,gg:X,hg:_,kb:h,kg:x,lb:E,lg:I,mg:J,og:K,pg:N,
rg:k}=require("./core.js");var M=10,Q=4e3;function T(e,n={error:0,warning:0,notice:0}){let t={...n},r=d(e.findings.filter(j)),i=r.filter(({severity:s})=>{let c=k(s);return t[c]+=1,t[c]<=M}),l=r.length-
i.length,a=i.map(s=>U(e,s)),f=l>0?` ${l} more are not annotated: GitHub keeps ${M} of each kind.`:"";return`${a.join("")}${h(x(e))}${f}
`}function U(e,n){let{path:t,line:r,column:i,endLine:l,endColumn:a}=w(e,n.span),{severity:f,rule:s,message:c,fix:g}=n,o=r===l?{col:i,endColumn:Math.max(i,a-1)}:{},$=Object.entries({file:F(e.prefix,t),
line:r,endLine:l,...o,title:`${s} (${f})`}),u=v(n),p=`${h(c)}${u?`. ${g?"Fix":"Help"}: ${h(u)}`:""}`.slice(0,Q);return`::${k(f)} ${$.map(([H,A])=>`${H}=${Y(h(String(A)))}`).join(",")}::${L(p)}
`}var L=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),Y=e=>L(e).replace(/:/g,"%3A").replace(/,/g,"%2C");function Z(e,n,t){let r=`### ${m(G(n))}`,i=`| | Control | What it asks for \
| |
| --- | --- | --- | --- |
`,l=t-Buffer.byteLength(r+i,"utf8")-100,a=[],f=P(n).flatMap(({judgements:c})=>O(c));for(let c of f){let g=V(e,c);if(l-=Buffer.byteLength(g,"utf8"),l<0)break;a.push(g)}let s=f.length-a.length;return`${r}\


${i}${a.join("")}${s?`
${s} more ${s===1?"control is":"controls are"} omitted here to stay within the limit.
`:""}`}function V(e,n){let{control:t,verdict:r}=n,i=[..._(e,n),...X(n)].map(m).join("<br>");return`| ${D[r]} | ${m(t.number)} | ${m(t.title)} | ${i} |
`}function ee(e,n){let{scores:t}=e;if(!t)return"";let r=J(e),i=`### ${m(`${I(t)}${r?` (${r})`:""}`)}

`,l=N(t).map($=>`
${m($)}
`).join(""),a=`
| Score | | Container or image | Why |
| ---: | --- | --- | --- |
`,f=n-C(i+l+a)-200,s=$=>{let u=[];for(let p of $){if(f-=C(p),f<0)break;u.push(p)}return u},c=s(t.recommendations.map(({text:$,gain:u})=>`- **+${u}** ${m($)}
`)),g=s(t.scored.map($=>{let u=`${m($.label)} in ${m(E($.file))}`;return`| ${$.score} | ${$.grade} | ${u} | ${m(K($))} |
`})),o=t.scored.length-g.length;return`${i}${c.join("")}${a}${g.join("")}${o?`
${o} more ${o===1?"score is":"scores are"} omitted here to stay within the limit.
`:""}${l}`}var C=e=>Buffer.byteLength(e,"utf8"),te=6e4,W=2e3;function ne(e,n=te){let t=e.compliance??[],r=t.length+(e.scores?1:0);if(r===0)return q(e,n);let i=Math.floor(n/2/r),l=[...e.scores?[ee(e,i)]:
[],...t.map(a=>Z(e,a,i))];return[q(e,n-Math.ceil(n/2)),...l].join(`
`)}function q(e,n){let t=e.findings.filter(j),r=new Map(e.rules.map(o=>[o.id,o])),i=new Map(t.map(o=>[o,re(e,o,r.get(o.rule))])),l=new Set,a=new Set,f=n-W;for(let o of d(t)){let{file:$}=o.span,u=b(i.get(
o))+(a.has($)?0:b(B($,0))+100);u>f||(f-=u,a.add($),l.add(o))}let s=new Map([...a].sort().map(o=>[o,[]]));for(let o of d([...l]))s.get(o.span.file)?.push(o);let c=[...s].map(([o,$])=>`${B(o,$.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${$.map(u=>i.get(u)).join("")}
</details>`),g=t.length-l.size;return`${["<!-- seaworthy -->",`### seaworthy: ${m(x(e))}`,...t.length?[ie(t)]:[],...c,...oe(e),...g?[`${g} less severe ${g===1?"finding is":"findings are"} omitted here\
 to stay within the limit.`]:[]].join(`

`)}
`}var b=e=>Buffer.byteLength(e,"utf8"),B=(e,n)=>`<details open><summary><code>${y(e)}</code> (${n})</summary>`;function re(e,n,t){let{severity:r,rule:i,message:l,fix:a,span:f}=n,{line:s,column:c}=w(e,
f),g=v(n),o=t?`[${i}](${R(t)})`:i;return`| ${r} | ${s}:${c} | ${o} | ${m(l)}${g?`<br>${a?"Fix":"Help"}: ${m(g)}`:""} |
`}function ie(e){let n=z.toReversed().map(t=>[t,e.filter(r=>r.severity===t).length]).filter(([,t])=>t>0);return`| ${n.map(([t])=>t).join(" | ")} |
|${" ---: |".repeat(n.length)}
| ${n.map(([,t])=>t).join(" | ")} |`}function oe({since:e}){let n=e?.fixed??[],t=[],r=W-500;for(let{rule:l,path:a,message:f}of n.slice(0,10)){let s=`- ${l} in <code>${y(S(a,100))}</code>: ${m(S(f,100))}`;
if(r-=b(s)+1,r<0)break;t.push(s)}let i=n.length-t.length;return n.length?[`**${n.length} fixed**`,[...t,...i?[`- and ${i} more`]:[]].join(`
`)]:[]}var S=(e,n)=>e.length>n?`${e.slice(0,n)}\u2026`:e;module.exports={a:T,b:ne};
