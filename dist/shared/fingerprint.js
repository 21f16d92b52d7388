"use strict";const{ib:p,sa:o}=require("./core.js"),{createHash:x}=require("node:crypto");function M({findings:e,sources:t,prefix:f},h=new Map){let a=new Map;return e.map(({rule:d,span:s,anchor:i})=>{let c=t.get(s.
file)?.slice(s.start,Math.min(s.end,s.start+2e3))??"",n=g(f,s.file),m=JSON.stringify([d,h.get(n)??n,u(i),u($.test(i)?b(c):p(c))]),r=x("sha256").update(m).digest("hex").slice(0,16),l=(a.get(r)??0)+1;return a.
set(r,l),`${r}:${l}`})}var g=(e,t)=>e?o(e,t):t,$=/(?: FROM|\.image)$/,b=e=>p(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),u=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,
"*"),w=e=>e.slice(0,e.indexOf(":"));module.exports={a:M,b:g,c:w};
