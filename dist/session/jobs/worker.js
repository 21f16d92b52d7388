"use strict";const{F:D,H:l,I:F,J:H,Z:J,la:M}=require("../../shared/run.js"),{Hd:P,i:$,j:z,te:A}=require("../../shared/core.js"),{parentPort:g,workerData:B}=require("node:worker_threads");async function I({paths:e,
values:a,cwd:o,today:p,texts:w,known:f}){let r=await J({paths:e,values:a,origin:t=>`--${t}`},M,{cwd:o,today:p}),{scopes:n,target:h,images:y,edits:v}=r,s=w.map(H),k={...await D(f,s,o),target:h,images:y},
m=s.filter(t=>t.kind!==void 0&&!t.isSupporting),q=await P(s,m,()=>{},k),b={needed:z(r.rules.filter(({id:t})=>$(n,t))),scopes:n,edits:v};return async(t,d)=>{for(let i=l(t);i.length>0;i=l(t)){let u=[];for(let[
j,x]of i){let c=await A(q,x,b);u.push([j,{...c,brought:c.brought.map(F)}])}d(u)}d("done")}}var O=I(B);g?.on("message",async e=>{await(await O)(e,a=>g?.postMessage(a))});
