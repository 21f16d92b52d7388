var d=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var w=(n,t)=>{for(var a in t)d(n,a,{get:t[a],enumerable:!0})},x=(n,t,a,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let l of h(t))!g.call(n,l)&&l!==a&&d(n,l,{get:()=>t[l],enumerable:!(i=f(t,
l))||i.enumerable});return n};var v=n=>x(d({},"__esModule",{value:!0}),n);var y={};w(y,{showAppArmor:()=>u});module.exports=v(y);var s=require("../../shared/core.js");function u(n,{json:t,style:a}){let{source:i,skipped:l}=n;if(l)return{text:"",complaints:[`${(0,s.ma)(i.path)}\
 is not shown: ${l}`],isRefused:!0};let p=n.profiles.map(e=>j(e,n));return{text:t?(0,s.oa)(p):`${p.map(e=>k(e,a)).join(`

`)}
`,complaints:[],isRefused:!1}}function j(n,{source:t}){let{profile:a}=n,i=new Map(n.rules.map(e=>[e.placed,e])),l=e=>{let{line:r,column:m}=t.position(e);return(0,s.ma)(`${t.path}:${r}:${m}`)},p=a.rules.
map(e=>{let{rule:r,at:m}=e,o=i.get(e),$=t.text.slice(r.span.start,r.span.end),c=o?`${o.pattern} ${o.rule.permissions.value||"rwlkmix"}`:e.included?r.kind:$;return{kind:r.kind,text:(0,s.la)(c.replace(/\s+/g,
" ")),denies:r.prefix.mode?.value==="deny",at:l(m.start)}});return{name:(0,s.la)(a.name),at:l(a.node.name.span.start),attachment:a.attachment===void 0?null:(0,s.la)(a.attachment),flags:a.node.flags.map(
({value:e})=>(0,s.la)(e)),unread:a.system.map(({path:e})=>(0,s.la)(e.value)),rules:p}}var k=({name:n,at:t,attachment:a,flags:i,unread:l,rules:p},e)=>[`${e("bold",(0,s.ma)(n))}${i.length?` (${(0,s.ma)(
i.join(", "))})`:""}${a?` at ${(0,s.ma)(a)}`:""}  ${e("dim",t)}`,...p.map(r=>`  ${r.denies?"denies ":"allows "} ${(0,s.ma)(r.text.replace(/^(?:audit |allow |deny )+/,""))}  ${e("dim",r.at)}`),...l.length?
[`  ${e("dim",`and what AppArmor's own files bring: ${(0,s.ma)(l.join(", "))}`)}`]:[]].join(`
`);0&&(module.exports={showAppArmor});
