"use strict";const{a:v}=require("./fingerprint.js"),{If:w,Kf:k,Nf:f,Of:q,cb:a,fb:U}=require("./core.js");function z(e,l){let o=v(e),p=new Map(e.rules.map(s=>[s.id,s])),u={schemaVersion:1,tool:{name:"seaworthy",version:l},
files:e.files,findings:e.findings.map((s,n)=>I(e,s,o[n],p.get(s.rule))),...e.since?{since:e.since.ref,fixed:e.since.fixed.map(s=>({...s,message:a(s.message)}))}:{},summary:{...q(e),failures:e.failures.
map(({path:s,message:n})=>({path:s,message:a(n)})),notices:e.notices.map(({path:s,message:n})=>({path:s,message:a(n)}))}};return U(u)}function I(e,{rule:l,severity:o,confidence:p,message:u,label:s,help:n,
span:m,workload:d,anchor:g,related:h,fix:r,suppressed:i,status:y},x,c){return{rule:l,severity:o,confidence:p,message:a(u),label:s===void 0?null:a(s),help:n===void 0?null:a(n),...f(e,m),workload:d,anchor:a(
g),fingerprint:x,related:h.map(t=>({...f(e,t.span),message:a(t.message)})),fix:r&&{title:a(r.title),safety:r.safety,edits:w(r).map(({span:t,text:b})=>({...f(e,t),text:b}))},suppressed:i&&{by:i.by,reason:i.
reason===null?null:a(i.reason)},status:y??null,helpUri:c?k(c):null}}module.exports={a:z};
