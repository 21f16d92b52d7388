"use strict";const{a:f}=require("../shared/help.js"),{da:m,n:c,o:l,r:p}=require("../shared/run.js");require("../shared/join-words.js");const{la:h,ye:d}=require("../shared/core.js");async function y(e,t,{out:n}){let a=l(
"--format",e.values.format?.[0],["text","json"])??"text",r=await v(e,t);return n(h(a==="json"?`${JSON.stringify(r.map(g),null,2)}
`:x(r))),p.clean}async function v({paths:e,values:t,origin:n},a){let r=e.length?await m("rules",e,a):void 0,i=l("--on",t.on,f),o=l(n("profile"),t.profile,d),u=a.filter(s=>(!r||r.has(s.id))&&(!i||s.on===
i)&&(!o||d.indexOf(s.profile)<=d.indexOf(o)));if(u.length===0)throw new c("no rule matches all of that: remove a name, --on or --profile");return u}var g=({id:e,on:t,severity:n,confidence:a="high",profile:r,
summary:i,standards:o})=>({id:e,subject:t,severity:n,confidence:a,profile:r,summary:i,standards:o});function x(e){let t=Math.max(...e.map(({id:n})=>n.length));return e.map(({id:n,severity:a,profile:r,
on:i,summary:o})=>`${n.padEnd(t)}  ${a.padEnd(8)}  ${r.padEnd(11)}  ${i.padEnd(10)}  ${o}
`).join("")}module.exports={rulesCommand:y};
