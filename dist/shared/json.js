"use strict";const{a:x}=require("./fingerprint.js"),{$e:w,Ye:b,Za:a,Ze:q,_e:c,ab:v}=require("./core.js");function k(e,l){let o=x(e),p=new Map(e.rules.map(s=>[s.id,s])),u={schemaVersion:1,tool:{name:"seaworthy",version:l},
files:e.files,findings:e.findings.map((s,n)=>Z(e,s,o[n],p.get(s.rule))),...e.since?{since:e.since.ref,fixed:e.since.fixed.map(s=>({...s,message:a(s.message)}))}:{},summary:{...w(e),failures:e.failures.
map(({path:s,message:n})=>({path:s,message:a(n)})),notices:e.notices.map(({path:s,message:n})=>({path:s,message:a(n)}))}};return v(u)}function Z(e,{rule:l,severity:o,confidence:p,message:u,span:s,workload:n,
anchor:m,related:d,fix:r,suppressed:i,status:g},h,f){return{rule:l,severity:o,confidence:p,message:a(u),...c(e,s),workload:n,anchor:a(m),fingerprint:h,related:d.map(t=>({...c(e,t.span),message:a(t.message)})),
fix:r&&{title:a(r.title),safety:r.safety,edits:b(r).map(({span:t,text:y})=>({...c(e,t),text:y}))},suppressed:i&&{by:i.by,reason:i.reason===null?null:a(i.reason)},status:g??null,helpUri:f?q(f):null}}module.
exports={a:k};
