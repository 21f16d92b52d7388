"use strict";const{a:m,c:d}=require("./fingerprint.js");function k(t){let s=new Map;for(let l of t)s.set(l,(s.get(l)??0)+1);return s}function v(t,s,l){let o=m(s,l).map(d),a=s.findings.filter(({suppressed:n})=>!n),
p=o.filter((n,e)=>!s.findings[e]?.suppressed),g=k(p),f=n=>{let e=g.get(n)??0;return e&&g.set(n,e-1),e>0},u=m(t).map(d),c=t.findings.map(({suppressed:n},e)=>!n&&f(u[e]));for(let[n,{suppressed:e}]of t.findings.
entries())e&&f(u[n]);return{known:c,gone:a.filter((n,e)=>f(p[e]))}}function M(t,s,l,o=new Map,a){let{known:p,gone:g}=v(t,s,o),f=k(a?m(a,o).map(d):[]),u=m(t).map(d),c=r=>{let i=f.get(u[r])??0;return i&&
f.set(u[r],i-1),i>0};for(let[r,i]of p.entries())i&&c(r);let n=t.findings.map((r,i)=>r.suppressed?r:{...r,status:p[i]?"existing":c(i)?"uncovered":"new"}),e=g.map(({rule:r,severity:i,message:w,span:x})=>{
let{line:b,column:y}=s.sources.get(x.file)?.position(x.start)??{line:1,column:1};return{rule:r,severity:i,message:w,path:x.file,line:b,column:y}});return{...t,findings:n,since:{ref:l,fixed:e}}}module.
exports={a:k,b:v,c:M};
