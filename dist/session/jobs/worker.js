"use strict";const{I:j,L:d,M:x,N:D,ea:P,ta:$}=require("../../shared/run.js");require("../../shared/join-words.js");const{gf:z,i:A,j:F,re:I}=require("../../shared/core.js"),{parentPort:g,workerData:J}=require("node:worker_threads");
async function L({paths:t,values:a,cwd:o,today:p,texts:w,known:f}){let s=await P({paths:t,values:a,origin:e=>`--${e}`},$,{cwd:o,today:p}),{scopes:n,target:h,images:y}=s,i=w.map(D),q={...await j(f,i,o),
target:h,images:y},v=i.filter(e=>e.kind!==void 0&&!e.isSupporting),k=await I(i,v,()=>{},q),m={needed:F(s.rules.filter(({id:e})=>A(n,e))),scopes:n,edits:s.edits==="all"};return async(e,u)=>{for(let r=d(
e);r.length>0;r=d(e)){let l=[];for(let[M,b]of r){let c=await z(k,b,m);l.push([M,{...c,brought:c.brought.map(x)}])}u(l)}u("done")}}var N=L(J);g?.on("message",async t=>{await(await N)(t,a=>g?.postMessage(
a))});
