"use strict";const{a:g,c:w}=require("./fingerprint.js");function c(i){let n=new Map;for(let l of i)n.set(l,(n.get(l)??0)+1);return n}function m(i,n){let l=c(n.flatMap(({print:t,isAnswered:e})=>e?[]:[t])),p=t=>{let e=l.
get(t)??0;return e&&l.set(t,e-1),e>0},f=i.map(({print:t,isAnswered:e})=>!e&&p(t));for(let{print:t,isAnswered:e}of i)e&&p(t);return{known:f,gone:n.flatMap(({print:t,isAnswered:e},o)=>!e&&p(t)?[o]:[])}}
function M(i,n,l){let p=(e,o)=>e.findings.map(({suppressed:a},u)=>({print:w(o[u]),isAnswered:a!==null})),{known:f,gone:t}=m(p(i,g(i)),p(n,g(n,l)));return{known:f,gone:t.flatMap(e=>n.findings[e]??[])}}
function b(i,n,l,p=new Map,f){let{known:t,gone:e}=M(i,n,p),o=c(f?g(f,p).map(w):[]),a=g(i).map(w),u=s=>{let r=o.get(a[s])??0;return r&&o.set(a[s],r-1),r>0};for(let[s,r]of t.entries())r&&u(s);let h=i.findings.
map((s,r)=>s.suppressed?s:{...s,status:t[r]?"existing":u(r)?"uncovered":"new"}),k=e.map(({rule:s,severity:r,profile:A,message:x,span:d})=>{let{line:v,column:y}=n.sources.get(d.file)?.position(d.start)??
{line:1,column:1};return{rule:s,severity:r,profile:A,message:x,path:d.file,line:v,column:y}});return{...i,findings:h,since:{ref:l,fixed:k,...n.weighed?{weighed:n.weighed}:{}}}}module.exports={a:c,b:m,
c:M,d:b};
