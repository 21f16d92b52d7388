"use strict";const{a:b}=require("./worst.js"),{a:c,b:j}=require("./escape-markdown.js"),{b:F}=require("./fingerprint.js"),{Of:v,Uf:w,Vf:O,Yf:x,ag:R,bf:z,bg:D,cg:G,dg:P,eg:U,fg:Y,ig:k,jg:E,kb:d,kg:I,lb:J,mg:K,ng:N,
pg:M}=require("./core.js");var L=10,Q=4e3;function T(e,n={error:0,warning:0,notice:0}){let t={...n},r=b(e.findings.filter(v)),i=r.filter(({severity:$})=>{let u=M($);return t[u]+=1,t[u]<=L}),l=r.length-
i.length,a=i.map($=>V(e,$)),s=l>0?` ${l} more are not annotated: GitHub keeps ${L} of each kind.`:"";return`${a.join("")}${d(k(e))}${s}
`}function V(e,n){let{path:t,line:r,column:i,endLine:l,endColumn:a}=x(e,n.span),{severity:s,rule:$,message:u,fix:g}=n,o=r===l?{col:i,endColumn:Math.max(i,a-1)}:{},m=Object.entries({file:F(e.prefix,t),
line:r,endLine:l,...o,title:`${$} (${s})`}),f=w(n),p=`${d(u)}${f?`. ${g?"Fix":"Help"}: ${d(f)}`:""}`.slice(0,Q);return`::${M(s)} ${m.map(([h,A])=>`${h}=${X(d(String(A)))}`).join(",")}::${C(p)}
`}var C=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),X=e=>C(e).replace(/:/g,"%3A").replace(/,/g,"%2C");function Z(e,n,t){let r=`### ${c(D(n))}`,i=`| | Control | What it asks for \
| |
| --- | --- | --- | --- |
`,l=t-Buffer.byteLength(r+i,"utf8")-100,a=[],s=P(n).flatMap(({judgements:u})=>G(u));for(let u of s){let g=_(e,u);if(l-=Buffer.byteLength(g,"utf8"),l<0)break;a.push(g)}let $=s.length-a.length;return`${r}\


${i}${a.join("")}${$?`
${$} more ${$===1?"control is":"controls are"} omitted here to stay within the limit.
`:""}`}function _(e,n){let{control:t,verdict:r}=n,i=[...Y(e,n),...U(n)].map(c).join("<br>");return`| ${R[r]} | ${c(t.number)} | ${c(t.title)} | ${i} |
`}function ee(e,n){let{scores:t}=e;if(!t)return"";let r=I(e),i=N(t),l=`### ${c(`${E(t)}${r?` (${r})`:""}`)}

`,a=i?`
${c(i)}
`:"",s=`
| Score | | Container or image | Why |
| ---: | --- | --- | --- |
`,$=n-S(l+a+s)-200,u=f=>{let p=[];for(let h of f){if($-=S(h),$<0)break;p.push(h)}return p},g=u(t.recommendations.map(({text:f,gain:p})=>`- **+${p}** ${c(f)}
`)),o=u(t.scored.map(f=>{let p=`${c(f.label)} in ${c(J(f.file))}`;return`| ${f.score} | ${f.grade} | ${p} | ${c(K(f))} |
`})),m=t.scored.length-o.length;return`${l}${g.join("")}${s}${o.join("")}${m?`
${m} more ${m===1?"score is":"scores are"} omitted here to stay within the limit.
`:""}${a}`}var S=e=>Buffer.byteLength(e,"utf8"),te=6e4,q=2e3;function ne(e,n=te){let t=e.compliance??[],r=t.length+(e.scores?1:0);if(r===0)return B(e,n);let i=Math.floor(n/2/r),l=[...e.scores?[ee(e,i)]:
[],...t.map(a=>Z(e,a,i))];return[B(e,n-Math.ceil(n/2)),...l].join(`
`)}function B(e,n){let t=e.findings.filter(v),r=new Map(e.rules.map(o=>[o.id,o])),i=new Map(t.map(o=>[o,re(e,o,r.get(o.rule))])),l=new Set,a=new Set,s=n-q;for(let o of b(t)){let{file:m}=o.span,f=y(i.get(
o))+(a.has(m)?0:y(H(m,0))+100);f>s||(s-=f,a.add(m),l.add(o))}let $=new Map([...a].sort().map(o=>[o,[]]));for(let o of b([...l]))$.get(o.span.file)?.push(o);let u=[...$].map(([o,m])=>`${H(o,m.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${m.map(f=>i.get(f)).join("")}
</details>`),g=t.length-l.size;return`${["<!-- seaworthy -->",`### seaworthy: ${c(k(e))}`,...t.length?[ie(t)]:[],...u,...oe(e),...g?[`${g} less severe ${g===1?"finding is":"findings are"} omitted here\
 to stay within the limit.`]:[]].join(`

`)}
`}var y=e=>Buffer.byteLength(e,"utf8"),H=(e,n)=>`<details open><summary><code>${j(e)}</code> (${n})</summary>`;function re(e,n,t){let{severity:r,rule:i,message:l,fix:a,span:s}=n,{line:$,column:u}=x(e,
s),g=w(n),o=t?`[${i}](${O(t)})`:i;return`| ${r} | ${$}:${u} | ${o} | ${c(l)}${g?`<br>${a?"Fix":"Help"}: ${c(g)}`:""} |
`}function ie(e){let n=z.toReversed().map(t=>[t,e.filter(r=>r.severity===t).length]).filter(([,t])=>t>0);return`| ${n.map(([t])=>t).join(" | ")} |
|${" ---: |".repeat(n.length)}
| ${n.map(([,t])=>t).join(" | ")} |`}function oe({since:e}){let n=e?.fixed??[],t=[],r=q-500;for(let{rule:l,path:a,message:s}of n.slice(0,10)){let $=`- ${l} in <code>${j(W(a,100))}</code>: ${c(W(s,100))}`;
if(r-=y($)+1,r<0)break;t.push($)}let i=n.length-t.length;return n.length?[`**${n.length} fixed**`,[...t,...i?[`- and ${i} more`]:[]].join(`
`)]:[]}var W=(e,n)=>e.length>n?`${e.slice(0,n)}\u2026`:e;module.exports={a:T,b:ne};
