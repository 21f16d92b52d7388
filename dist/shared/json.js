"use strict";const{a:x}=require("./fingerprint.js"),{ab:a,db:b,lf:q,mf:w,of:u,qf:v}=require("./core.js");function k(e,l){let o=x(e),f=new Map(e.rules.map(s=>[s.id,s])),p={schemaVersion:1,tool:{name:"seaworthy",version:l},
files:e.files,findings:e.findings.map((s,n)=>F(e,s,o[n],f.get(s.rule))),...e.since?{since:e.since.ref,fixed:e.since.fixed.map(s=>({...s,message:a(s.message)}))}:{},summary:{...v(e),failures:e.failures.
map(({path:s,message:n})=>({path:s,message:a(n)})),notices:e.notices.map(({path:s,message:n})=>({path:s,message:a(n)}))}};return b(p)}function F(e,{rule:l,severity:o,confidence:f,message:p,span:s,workload:n,
anchor:m,related:d,fix:r,suppressed:i,status:g},h,c){return{rule:l,severity:o,confidence:f,message:a(p),...u(e,s),workload:n,anchor:a(m),fingerprint:h,related:d.map(t=>({...u(e,t.span),message:a(t.message)})),
fix:r&&{title:a(r.title),safety:r.safety,edits:q(r).map(({span:t,text:y})=>({...u(e,t),text:y}))},suppressed:i&&{by:i.by,reason:i.reason===null?null:a(i.reason)},status:g??null,helpUri:c?w(c):null}}module.
exports={a:k};
