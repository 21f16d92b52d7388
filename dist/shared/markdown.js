var w=Object.defineProperty;var F=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var R=Object.prototype.hasOwnProperty;var z=(e,t)=>{for(var n in t)w(e,n,{get:t[n],enumerable:!0})},B=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of H(t))!R.call(e,r)&&r!==n&&w(e,r,{get:()=>t[r],enumerable:!(a=F(t,
r))||a.enumerable});return e};var D=e=>B(w({},"__esModule",{value:!0}),e);var J={};z(J,{a:()=>M,b:()=>G});module.exports=D(J);var h=require("./worst.js"),k=require("./help-2.js"),A=require("./fingerprint.js"),i=require("./core.js"),y=10,O=4e3;function M(e,t={error:0,warning:0,
notice:0}){let n={...t},a=(0,h.a)(e.findings.filter(i.hc)),r=a.filter(({severity:s})=>{let c=(0,i.mc)(s);return n[c]+=1,n[c]<=y}),o=a.length-r.length,p=r.map(s=>P(e,s)),$=o>0?` ${o} more are not annot\
ated: GitHub keeps ${y} of each kind.`:"";return`${p.join("")}${(0,i.ma)((0,i.kc)(e))}${$}
`}function P(e,t){let{path:n,line:a,column:r,endLine:o,endColumn:p}=(0,i.ic)(e,t.span),{severity:$,rule:s,message:c,fix:f}=t,l=a===o?{col:r,endColumn:Math.max(r,p-1)}:{},g=Object.entries({file:(0,A.b)(
e.prefix,n),line:a,endLine:o,...l,title:`${s} (${$})`}),m=`${(0,i.ma)(c)}${f?`. Fix: ${(0,i.ma)(f.title)}`:""}`.slice(0,O);return`::${(0,i.mc)($)} ${g.map(([L,S])=>`${L}=${_((0,i.ma)(String(S)))}`).join(
",")}::${j(m)}
`}var j=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),_=e=>j(e).replace(/:/g,"%3A").replace(/,/g,"%2C"),I=6e4,x=2e3;function G(e,t=I){let n=e.findings.filter(i.hc),a=new Map(e.rules.
map(l=>[l.id,l])),r=new Map(n.map(l=>[l,N(e,l,a.get(l.rule))])),o=new Set,p=new Set,$=t-x;for(let l of(0,h.a)(n)){let{file:g}=l.span,m=v(r.get(l))+(p.has(g)?0:v(b(g,0))+100);m>$||($-=m,p.add(g),o.add(
l))}let s=new Map([...p].sort().map(l=>[l,[]]));for(let l of(0,h.a)([...o]))s.get(l.span.file)?.push(l);let c=[...s].map(([l,g])=>`${b(l,g.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${g.map(m=>r.get(m)).join("")}
</details>`),f=n.length-o.size;return`${["<!-- seaworthy -->",`### seaworthy: ${u((0,i.kc)(e))}`,...n.length?[W(n)]:[],...c,...q(e),...f?[`${f} less severe ${f===1?"finding is":"findings are"} left ou\
t here to stay within the limit.`]:[]].join(`

`)}
`}var v=e=>Buffer.byteLength(e,"utf8"),b=(e,t)=>`<details open><summary><code>${d(e)}</code> (${t})</summary>`;function N(e,t,n){let{severity:a,rule:r,message:o,fix:p,span:$}=t,{line:s,column:c}=(0,i.ic)(
e,$),f=n?`[${r}](${(0,k.a)(n)})`:r;return`| ${a} | ${s}:${c} | ${f} | ${u(o)}${p?`<br>Fix: ${u(p.title)}`:""} |
`}function W(e){let t=i.dc.toReversed().map(n=>[n,e.filter(a=>a.severity===n).length]).filter(([,n])=>n>0);return`| ${t.map(([n])=>n).join(" | ")} |
|${" ---: |".repeat(t.length)}
| ${t.map(([,n])=>n).join(" | ")} |`}function q({since:e}){let t=e?.fixed??[],n=[],a=x-500;for(let{rule:o,path:p,message:$}of t.slice(0,10)){let s=`- ${o} in <code>${d(C(p,100))}</code>: ${u(C($,100))}`;
if(a-=v(s)+1,a<0)break;n.push(s)}let r=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...r?[`- and ${r} more`]:[]].join(`
`)]:[]}var C=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function u(e){let t=e.split("`"),n=a=>a%2===1&&a<t.length-1;return t.map((a,r)=>n(r)?`<code>${d(a)}</code>`:`${r>0&&!n(r-1)?"&#96;":""}${d(a)}`).
join("")}var d=e=>E(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),E=e=>(0,i.ma)(e).replace(
/[&<>"'`|]/g,t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");0&&(module.exports={a,b});
