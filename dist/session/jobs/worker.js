"use strict";const{O,R:d,S:b,T:x,ja:M,wa:P}=require("../../shared/run.js");require("../../shared/join-words.js");const{Df:S,Oe:$,i:z,j:A}=require("../../shared/core.js"),{parentPort:g,workerData:F}=require("node:worker_threads");
async function J({paths:t,values:a,cwd:o,today:p,texts:w,known:f}){let s=await M({paths:t,values:a,origin:e=>`--${e}`},P,{cwd:o,today:p}),{scopes:n,target:h,images:y}=s,i=w.map(x),q={...await O(f,i,o),
target:h,images:y},v=i.filter(e=>e.kind!==void 0&&!e.isSupporting),k=await $(i,v,()=>{},q),m={needed:A(s.rules.filter(({id:e})=>z(n,e))),scopes:n,edits:s.edits==="all"};return async(e,u)=>{for(let r=d(
e);r.length>0;r=d(e)){let l=[];for(let[j,D]of r){let c=await S(k,D,m);l.push([j,{...c,brought:c.brought.map(b)}])}u(l)}u("done")}}var R=J(F);g?.on("message",async t=>{await(await R)(t,a=>g?.postMessage(
a))});
