var w=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var P=(e,t)=>{for(var n in t)w(e,n,{get:t[n],enumerable:!0})},_=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of F(t))!H.call(e,a)&&a!==n&&w(e,a,{get:()=>t[a],enumerable:!(r=S(t,
a))||r.enumerable});return e};var z=e=>_(w({},"__esModule",{value:!0}),e);var q={};P(q,{a:()=>k,b:()=>G});module.exports=z(q);var h=require("./worst.js"),A=require("./help-2.js"),M=require("./fingerprint.js"),i=require("./core.js"),y=10,B=4e3;function k(e,t={error:0,warning:0,
notice:0}){let n={...t},r=(0,h.a)(e.findings.filter(i.Va)),a=r.filter(({severity:s})=>{let c=(0,i._a)(s);return n[c]+=1,n[c]<=y}),o=r.length-a.length,p=a.map(s=>D(e,s)),$=o>0?` ${o} more are not annot\
ated: GitHub keeps ${y} of each kind.`:"";return`${p.join("")}${(0,i.P)((0,i.Ya)(e))}${$}
`}function D(e,t){let{path:n,line:r,column:a,endLine:o,endColumn:p}=(0,i.Wa)(e,t.span),{severity:$,rule:s,message:c,fix:f}=t,l=r===o?{col:a,endColumn:Math.max(a,p-1)}:{},g=Object.entries({file:(0,M.b)(
e.prefix,n),line:r,endLine:o,...l,title:`${s} (${$})`}),m=`${(0,i.P)(c)}${f?`. Fix: ${(0,i.P)(f.title)}`:""}`.slice(0,B);return`::${(0,i._a)($)} ${g.map(([L,R])=>`${L}=${O((0,i.P)(String(R)))}`).join(
",")}::${j(m)}
`}var j=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),O=e=>j(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),W=6e4,x=2e3;function G(e,t=W){let n=e.findings.filter(i.Va),r=new Map(e.rules.
map(l=>[l.id,l])),a=new Map(n.map(l=>[l,I(e,l,r.get(l.rule))])),o=new Set,p=new Set,$=t-x;for(let l of(0,h.a)(n)){let{file:g}=l.span,m=v(a.get(l))+(p.has(g)?0:v(b(g,0))+100);m>$||($-=m,p.add(g),o.add(
l))}let s=new Map([...p].sort().map(l=>[l,[]]));for(let l of(0,h.a)([...o]))s.get(l.span.file)?.push(l);let c=[...s].map(([l,g])=>`${b(l,g.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${g.map(m=>a.get(m)).join("")}
</details>`),f=n.length-o.size;return`${["<!-- seaworthy -->",`### seaworthy: ${u((0,i.Ya)(e))}`,...n.length?[N(n)]:[],...c,...V(e),...f?[`${f} less severe ${f===1?"finding is":"findings are"} left ou\
t here to stay within the limit.`]:[]].join(`

`)}
`}var v=e=>Buffer.byteLength(e,"utf8"),b=(e,t)=>`<details open><summary><code>${d(e)}</code> (${t})</summary>`;function I(e,t,n){let{severity:r,rule:a,message:o,fix:p,span:$}=t,{line:s,column:c}=(0,i.Wa)(
e,$),f=n?`[${a}](${(0,A.a)(n)})`:a;return`| ${r} | ${s}:${c} | ${f} | ${u(o)}${p?`<br>Fix: ${u(p.title)}`:""} |
`}function N(e){let t=i.Ra.toReversed().map(n=>[n,e.filter(r=>r.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function V({since:e}){let t=e?.fixed??[],n=[],r=x-500;for(let{rule:o,path:p,message:$}of t.slice(0,10)){let s=`- ${o} in <code>${d(C(p,100))}</code>: ${u(C($,100))}`;
if(r-=v(s)+1,r<0)break;n.push(s)}let a=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...a?[`- and ${a} more`]:[]].join(`
`)]:[]}var C=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function u(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,a)=>n(a)?`<code>${d(r)}</code>`:`${a>0&&!n(a-1)?"&#96;":""}${d(r)}`).
join("")}var d=e=>Y(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),Y=e=>(0,i.P)(e).replace(
/[&<>"'`|]/g,t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");0&&(module.exports={a,b});
