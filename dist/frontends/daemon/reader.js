"use strict";const{a:b}=require("../../shared/json-anchors.js"),{a:p}=require("../../shared/validate.js"),{jb:k,kb:r,mb:g,ua:m}=require("../../shared/core.js");function v({source:t,root:s,faults:a,skipped:n},{json:d,
style:i,shown:$}){let o=r(t.path);if(!s||n){let e=n??a[0]?.message??"there is nothing in it";return{text:m(""),complaints:[`${o} sets nothing: ${r(e)}`],isRefused:!0}}let c=$(t),l=[...new Map(s.members.
map(e=>[e.key,e])).values()].map(e=>({key:k(e.key),value:x(e,c),at:w(e,c)})),h=l.reduce((e,{key:u})=>Math.max(e,u.length),0),f=l.map(({key:e,value:u,at:y})=>`  ${e.padEnd(h)}  ${i("bold",r(u))}  ${i("\
dim",y)}
`);return{text:d?g(l):m([`${i("bold",`${o}`)}
`,...f].join("")),complaints:a.map(({message:e})=>`${o}: ${e}`),isRefused:!1}}var x=({value:{span:t}},s)=>s.slice(t.start,t.end).replace(/\s+/g," ");function w({span:t},s){let{line:a,column:n}=s.position(
t.start);return r(`${t.file}:${a}:${n}`)}var j={read:p,parse:p,anchors:({root:t})=>b(t),show:async(t,s,a)=>v(p(t),a)};module.exports={reader:j};
