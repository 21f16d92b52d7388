const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var d=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var w=Object.prototype.hasOwnProperty;var y=(o,e)=>{for(var t in e)d(o,t,{get:e[t],enumerable:!0})},$=(o,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of h(e))!w.call(o,a)&&a!==t&&d(o,a,{get:()=>e[a],enumerable:!(i=f(e,
a))||i.enumerable});return o};var g=o=>$(d({},"__esModule",{value:!0}),o);var k={};y(k,{showAppArmor:()=>x});module.exports=g(k);var r=require("./shared.js");function x(o,{json:e,style:t}){let{source:i,skipped:a}=o;if(a)return{text:"",complaints:[`${(0,r.harmlessLine)(i.path)}\
 is not shown: ${a}`],isRefused:!0};let l=o.profiles.map(s=>S(s,o));return{text:e?(0,r.harmlessJson)(l):`${l.map(s=>A(s,t)).join(`

`)}
`,complaints:[],isRefused:!1}}function S(o,{source:e}){let{profile:t}=o,i=new Map(o.rules.map(n=>[n.placed,n])),a=n=>{let{line:s,column:p}=e.position(n);return(0,r.harmlessLine)(`${e.path}:${s}:${p}`)},
l=t.rules.map(n=>{let{rule:s,at:p}=n,m=i.get(n),c=e.text.slice(s.span.start,s.span.end),u=m?`${m.pattern} ${m.rule.permissions.value||"rwlkmix"}`:n.included?s.kind:c;return{kind:s.kind,text:(0,r.harmless)(
u.replace(/\s+/g," ")),denies:s.prefix.mode?.value==="deny",at:a(p.start)}});return{name:(0,r.harmless)(t.name),at:a(t.node.name.span.start),attachment:t.attachment===void 0?null:(0,r.harmless)(t.attachment),
flags:t.node.flags.map(({value:n})=>(0,r.harmless)(n)),unread:t.system.map(({path:n})=>(0,r.harmless)(n.value)),rules:l}}var A=({name:o,at:e,attachment:t,flags:i,unread:a,rules:l},n)=>[`${n("bold",(0,r.harmlessLine)(
o))}${i.length?` (${(0,r.harmlessLine)(i.join(", "))})`:""}${t?` at ${(0,r.harmlessLine)(t)}`:""}  ${n("dim",e)}`,...l.map(s=>`  ${s.denies?"denies ":"allows "} ${(0,r.harmlessLine)(s.text.replace(/^(?:audit |allow |deny )+/,
""))}  ${n("dim",s.at)}`),...a.length?[`  ${n("dim",`and what AppArmor's own files bring: ${(0,r.harmlessLine)(a.join(", "))}`)}`]:[]].join(`
`);0&&(module.exports={showAppArmor});
