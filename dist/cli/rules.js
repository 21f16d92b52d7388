"use strict";const{a:u}=require("../shared/view-format.js"),{B:f,d:c,h:m,i:p,oa:h,xa:v}=require("../shared/run.js"),{He:y,Zf:g,df:l,ua:w}=require("../shared/core.js");async function $(n,a,{out:r}){let e=u(n),t=await x(
n,a);return r(w(e==="json"?`${JSON.stringify(t.map(j),null,2)}
`:O(t,v()))),f.clean}async function x({paths:n,values:a},r){let e=n.length?await h("rules",n,r):void 0,t=p("--on",a.on,c()),o=t&&E(t,r),{profile:s}=a,d=r.filter(i=>(!e||e.has(i.id))&&(!o||o.includes(i.
on))&&(!s||l.indexOf(i.profile)<=l.indexOf(s)));if(d.length===0)throw new m("no rule matches all of that: remove a name, --on or --profile");return d}function E(n,a){return y.some(({dialect:r,part:e})=>r===
n&&e==="starts")&&!a.some(r=>r.on===n)?["container","workload"]:[n]}var j=({id:n,on:a,severity:r,confidence:e="high",profile:t,summary:o,standards:s})=>({id:n,subject:a,severity:r,confidence:e,profile:t,
summary:o,standards:s});function O(n,a){let r=Math.max(...n.map(({id:e})=>e.length));return n.flatMap(({id:e,severity:t,profile:o,on:s,summary:d})=>{let i=`${e.padEnd(r)}  ${t.padEnd(8)}  ${o.padEnd(11)}\
  ${s.padEnd(10)}  `;return a!==void 0&&a<i.length+q?[i.trimEnd()]:g(d,a,i,i.length)}).map(e=>`${e}
`).join("")}var q=30;module.exports={rulesCommand:$};
