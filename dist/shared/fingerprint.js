"use strict";const{Za:p,ia:o}=require("./core.js"),{createHash:x}=require("node:crypto");function M({findings:e,sources:a,prefix:f},h=new Map){let s=new Map;return e.map(({rule:d,span:t,anchor:i})=>{let c=a.get(t.
file)?.slice(t.start,Math.min(t.end,t.start+2e3))??"",n=g(f,t.file),m=JSON.stringify([d,h.get(n)??n,u(i),u($.test(i)?w(c):p(c))]),r=x("sha256").update(m).digest("hex").slice(0,16),l=(s.get(r)??0)+1;return s.
set(r,l),`${r}:${l}`})}var g=(e,a)=>e?o(e,a):a,$=/(?: FROM|\.image)$/,w=e=>p(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),u=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,
"*"),O=e=>e.slice(0,e.indexOf(":"));module.exports={a:M,b:g,c:O};
