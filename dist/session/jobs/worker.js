"use strict";const{F:D,H:l,I:F,J,Z:M,la:P}=require("../../shared/run.js"),{Ue:$,ee:z,i:A,j:B}=require("../../shared/core.js"),{parentPort:g,workerData:H}=require("node:worker_threads");async function I({paths:t,values:a,
cwd:o,today:p,texts:w,known:f}){let r=await M({paths:t,values:a,origin:e=>`--${e}`},P,{cwd:o,today:p}),{scopes:n,target:h,images:y,edits:v}=r,s=w.map(J),k={...await D(f,s,o),target:h,images:y},m=s.filter(
e=>e.kind!==void 0&&!e.isSupporting),q=await z(s,m,()=>{},k),b={needed:B(r.rules.filter(({id:e})=>A(n,e))),scopes:n,edits:v};return async(e,u)=>{for(let i=l(e);i.length>0;i=l(e)){let c=[];for(let[j,x]of i){
let d=await $(q,x,b);c.push([j,{...d,brought:d.brought.map(F)}])}u(c)}u("done")}}var O=I(H);g?.on("message",async t=>{await(await O)(t,a=>g?.postMessage(a))});
