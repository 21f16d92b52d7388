"use strict";const{bb:p,la:o}=require("./core.js"),{createHash:x}=require("node:crypto");function M({findings:e,sources:r,prefix:f},h=new Map){let a=new Map;return e.map(({rule:d,span:t,anchor:i})=>{let c=r.get(t.
file)?.slice(t.start,Math.min(t.end,t.start+2e3))??"",n=g(f,t.file),m=JSON.stringify([d,h.get(n)??n,u(i),u($.test(i)?b(c):p(c))]),s=x("sha256").update(m).digest("hex").slice(0,16),l=(a.get(s)??0)+1;return a.
set(s,l),`${s}:${l}`})}var g=(e,r)=>e?o(e,r):r,$=/(?: FROM|\.image)$/,b=e=>p(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),u=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,
"*"),w=e=>e.slice(0,e.indexOf(":"));module.exports={a:M,b:g,c:w};
