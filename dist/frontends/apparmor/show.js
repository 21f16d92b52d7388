"use strict";const{jb:u,kb:r,mb:f,ua:d}=require("../../shared/core.js");function h(n,{json:l,style:t}){let{source:i,skipped:s}=n;if(s)return{text:d(""),complaints:[`${r(i.path)} is not shown: ${s}`],isRefused:!0};
let p=n.profiles.map(e=>w(e,n));return{text:l?f(p):d(`${p.map(e=>x(e,t)).join(`

`)}
`),complaints:[],isRefused:!1}}function w(n,{source:l}){let{profile:t}=n,i=new Map(n.rules.map(e=>[e.placed,e])),s=e=>{let{line:a,column:m}=l.position(e);return r(`${l.path}:${a}:${m}`)},p=t.rules.map(
e=>{let{rule:a,at:m}=e,o=i.get(e),c=l.text.slice(a.span.start,a.span.end),$=o?`${o.pattern} ${o.rule.permissions.value||"rwlkmix"}`:e.included?a.kind:c;return{kind:a.kind,text:u($.replace(/\s+/g," ")),
denies:a.prefix.mode?.value==="deny",at:s(m.start)}});return{name:u(t.name),at:s(t.node.name.span.start),attachment:t.attachment===void 0?null:u(t.attachment),flags:t.node.flags.map(({value:e})=>u(e)),
unread:t.system.map(({path:e})=>u(e.value)),rules:p}}var x=({name:n,at:l,attachment:t,flags:i,unread:s,rules:p},e)=>[`${e("bold",r(n))}${i.length?` (${r(i.join(", "))})`:""}${t?` at ${r(t)}`:""}  ${e(
"dim",l)}`,...p.map(a=>`  ${a.denies?"denies ":"allows "} ${r(a.text.replace(/^(?:audit |allow |deny )+/,""))}  ${e("dim",a.at)}`),...s.length?[`  ${e("dim",`and the rules of AppArmor's own files: ${r(
s.join(", "))}`)}`]:[]].join(`
`);module.exports={showAppArmor:h};
