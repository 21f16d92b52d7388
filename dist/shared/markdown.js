var w=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var z=(e,t)=>{for(var n in t)w(e,n,{get:t[n],enumerable:!0})},B=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of F(t))!H.call(e,a)&&a!==n&&w(e,a,{get:()=>t[a],enumerable:!(r=S(t,
a))||r.enumerable});return e};var D=e=>B(w({},"__esModule",{value:!0}),e);var W={};z(W,{a:()=>k,b:()=>G});module.exports=D(W);var h=require("./worst.js"),C=require("./help-2.js"),A=require("./fingerprint.js"),i=require("./core.js"),y=10,O=4e3;function k(e,t={error:0,warning:0,
notice:0}){let n={...t},r=(0,h.a)(e.findings.filter(i.Qa)),a=r.filter(({severity:s})=>{let c=(0,i.Va)(s);return n[c]+=1,n[c]<=y}),o=r.length-a.length,p=a.map(s=>P(e,s)),$=o>0?` ${o} more are not annot\
ated: GitHub keeps ${y} of each kind.`:"";return`${p.join("")}${(0,i.M)((0,i.Ta)(e))}${$}
`}function P(e,t){let{path:n,line:r,column:a,endLine:o,endColumn:p}=(0,i.Ra)(e,t.span),{severity:$,rule:s,message:c,fix:f}=t,l=r===o?{col:a,endColumn:Math.max(a,p-1)}:{},g=Object.entries({file:(0,A.b)(
e.prefix,n),line:r,endLine:o,...l,title:`${s} (${$})`}),m=`${(0,i.M)(c)}${f?`. Fix: ${(0,i.M)(f.title)}`:""}`.slice(0,O);return`::${(0,i.Va)($)} ${g.map(([L,R])=>`${L}=${_((0,i.M)(String(R)))}`).join(
",")}::${j(m)}
`}var j=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),_=e=>j(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),I=6e4,x=2e3;function G(e,t=I){let n=e.findings.filter(i.Qa),r=new Map(e.rules.
map(l=>[l.id,l])),a=new Map(n.map(l=>[l,N(e,l,r.get(l.rule))])),o=new Set,p=new Set,$=t-x;for(let l of(0,h.a)(n)){let{file:g}=l.span,m=v(a.get(l))+(p.has(g)?0:v(b(g,0))+100);m>$||($-=m,p.add(g),o.add(
l))}let s=new Map([...p].sort().map(l=>[l,[]]));for(let l of(0,h.a)([...o]))s.get(l.span.file)?.push(l);let c=[...s].map(([l,g])=>`${b(l,g.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${g.map(m=>a.get(m)).join("")}
</details>`),f=n.length-o.size;return`${["<!-- seaworthy -->",`### seaworthy: ${u((0,i.Ta)(e))}`,...n.length?[Q(n)]:[],...c,...T(e),...f?[`${f} less severe ${f===1?"finding is":"findings are"} left ou\
t here to stay within the limit.`]:[]].join(`

`)}
`}var v=e=>Buffer.byteLength(e,"utf8"),b=(e,t)=>`<details open><summary><code>${d(e)}</code> (${t})</summary>`;function N(e,t,n){let{severity:r,rule:a,message:o,fix:p,span:$}=t,{line:s,column:c}=(0,i.Ra)(
e,$),f=n?`[${a}](${(0,C.a)(n)})`:a;return`| ${r} | ${s}:${c} | ${f} | ${u(o)}${p?`<br>Fix: ${u(p.title)}`:""} |
`}function Q(e){let t=i.Ma.toReversed().map(n=>[n,e.filter(r=>r.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function T({since:e}){let t=e?.fixed??[],n=[],r=x-500;for(let{rule:o,path:p,message:$}of t.slice(0,10)){let s=`- ${o} in <code>${d(M(p,100))}</code>: ${u(M($,100))}`;
if(r-=v(s)+1,r<0)break;n.push(s)}let a=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...a?[`- and ${a} more`]:[]].join(`
`)]:[]}var M=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function u(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,a)=>n(a)?`<code>${d(r)}</code>`:`${a>0&&!n(a-1)?"&#96;":""}${d(r)}`).
join("")}var d=e=>V(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),V=e=>(0,i.M)(e).replace(
/[&<>"'`|]/g,t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");0&&(module.exports={a,b});
