"use strict";const{Da:M,S:P,V:l,W:S,X:$,pa:j}=require("../../shared/run.js"),{Kf:z,Ye:A,p:B,q:F}=require("../../shared/core.js"),{parentPort:u,workerData:J}=require("node:worker_threads");async function K({paths:a,
values:s,cwd:r,today:g,pins:w,texts:f,known:h}){let t=await j({paths:a,values:s,origin:e=>`--${e}`},M,{cwd:r,today:g}),{scopes:n,target:y,images:q}=t,i=f.map($),v={...await P(h,i,r),target:y,images:q,
pins:w??t.pins},k=i.filter(e=>e.kind!==void 0&&!e.isSupporting),m=await A(i,k,()=>{},v),D={needed:F(t.rules.filter(({id:e})=>B(n,e))),scopes:n,edits:t.edits==="all",weighs:t.score!==void 0};return async(e,p)=>{
for(let o=l(e);o.length>0;o=l(e)){let c=[];for(let[b,x]of o){let d=await z(m,x,D);c.push([b,{...d,brought:d.brought.map(S)}])}p(c)}p("done")}}var O=K(J);u?.on("message",async a=>{await(await O)(a,s=>u?.
postMessage(s))});
