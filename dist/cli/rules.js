"use strict";const{a:u}=require("../shared/view-format.js"),{c:f,g:c,h:m,ia:p,ra:h,y}=require("../shared/run.js");require("../shared/join-words.js");const{Mf:v,Ve:d,na:g}=require("../shared/core.js");async function E(n,r,{
out:a}){let e=u(n),i=await $(n,r);return a(g(e==="json"?`${JSON.stringify(i.map(w),null,2)}
`:q(i,h()))),y.clean}async function $({paths:n,values:r},a){let e=n.length?await p("rules",n,a):void 0,i=m("--on",r.on,f()),{profile:t}=r,o=a.filter(s=>(!e||e.has(s.id))&&(!i||s.on===i)&&(!t||d.indexOf(
s.profile)<=d.indexOf(t)));if(o.length===0)throw new c("no rule matches all of that: remove a name, --on or --profile");return o}var w=({id:n,on:r,severity:a,confidence:e="high",profile:i,summary:t,standards:o})=>({
id:n,subject:r,severity:a,confidence:e,profile:i,summary:t,standards:o});function q(n,r){let a=Math.max(...n.map(({id:e})=>e.length));return n.flatMap(({id:e,severity:i,profile:t,on:o,summary:s})=>{let l=`${e.
padEnd(a)}  ${i.padEnd(8)}  ${t.padEnd(11)}  ${o.padEnd(10)}  `;return r!==void 0&&r<l.length+x?[l.trimEnd()]:v(s,r,l,l.length)}).map(e=>`${e}
`).join("")}var x=30;module.exports={rulesCommand:E};
