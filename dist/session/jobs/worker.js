"use strict";const{Da:M,S:P,V:l,W:S,X,pa:$}=require("../../shared/run.js"),{If:j,Xe:z,p:A,q:B}=require("../../shared/core.js"),{parentPort:u,workerData:F}=require("node:worker_threads");async function I({paths:a,values:s,
cwd:r,today:g,pins:w,texts:f,known:h}){let t=await $({paths:a,values:s,origin:e=>`--${e}`},M,{cwd:r,today:g}),{scopes:n,target:y,images:q}=t,i=f.map(X),v={...await P(h,i,r),target:y,images:q,pins:w??t.
pins},k=i.filter(e=>e.kind!==void 0&&!e.isSupporting),m=await z(i,k,()=>{},v),D={needed:B(t.rules.filter(({id:e})=>A(n,e))),scopes:n,edits:t.edits==="all",weighs:t.score!==void 0};return async(e,p)=>{
for(let o=l(e);o.length>0;o=l(e)){let c=[];for(let[b,x]of o){let d=await j(m,x,D);c.push([b,{...d,brought:d.brought.map(S)}])}p(c)}p("done")}}var J=I(F);u?.on("message",async a=>{await(await J)(a,s=>u?.
postMessage(s))});
