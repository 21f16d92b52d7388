"use strict";const{$a:p,ja:m}=require("./core.js"),{createHash:o}=require("node:crypto");function x({findings:e,sources:a,prefix:f},h=new Map){let s=new Map;return e.map(({rule:$,span:t,anchor:i})=>{let c=a.get(t.
file)?.slice(t.start,Math.min(t.end,t.start+2e3))??"",n=g(f,t.file),d=JSON.stringify([$,h.get(n)??n,u(i),u(M.test(i)?w(c):p(c))]),r=o("sha256").update(d).digest("hex").slice(0,16),l=(s.get(r)??0)+1;return s.
set(r,l),`${r}:${l}`})}var g=(e,a)=>e?m(e,a):a,M=/(?: FROM|\.image)$/,w=e=>p(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),u=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,
"*"),O=e=>e.slice(0,e.indexOf(":"));module.exports={a:x,b:g,c:O};
