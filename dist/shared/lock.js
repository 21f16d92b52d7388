"use strict";const{da:d,h:w,ka:o,p,t:y,w:v,x:k}=require("./run.js"),{Ba:A}=require("./core.js"),{join:l}=require("node:path");var S=4*1024*1024,x=100;function j(n){let e=l(n,o);if(!p(e))return;let t=y(e,n);if(t)throw new w(
`${o} ${t}`);let i;try{i=k(e,S).toString("utf8")}catch(r){throw r instanceof v?new w(`${o} ${r.message}`):r}return g(i)}function g(n){let e;try{e=JSON.parse(n)}catch{throw new w(`${o} is not valid JSO\
N: resolve the merge conflict, or write it again with seaworthy pin`)}if(e?.version!==1||!Array.isArray(e.images))throw new w(`${o} is not a lock of this version: write it again with seaworthy pin`);let t=e.
images.findIndex(i=>!q(i));if(t>=0)throw new w(`${o} is not a lock: its image ${t+1} is malformed; write it again with seaworthy pin`);return e.images}function q(n){if(typeof n!="object"||n===null)return!1;
let{name:e,tag:t,digest:i,platforms:r,when:s}=n,a=f=>typeof f=="string"&&f.length<=512;if(!a(e)||!a(i)||!a(s)||t!==void 0&&!a(t))return!1;let{fault:c,domain:m}=A(`${e}${t===void 0?"":`:${t}`}@${i}`);return c===
void 0&&e.startsWith(`${m}/`)&&/^\d{4}-\d{2}-\d{2}$/.test(s)&&Array.isArray(r)&&r.length<=x&&r.every(f=>a(f)&&u(f))}var u=n=>/^[a-z0-9]{1,32}(?:\/[a-z0-9_.-]{1,32}){1,2}$/.test(n);function $(n){let e=[
...new Map(n.map(t=>[h(t),t])).entries()].sort(([t],[i])=>t<i?-1:1).map(([,{name:t,tag:i,digest:r,platforms:s,when:a}])=>JSON.stringify({name:t,...i===void 0?{}:{tag:i},digest:r,platforms:[...s].sort(),
when:a}));return`{
  "version": 1,
  "images": [${e.map(t=>`
    ${t}`).join(",")}${e.length?`
  `:""}]
}
`}var h=({name:n,tag:e="",digest:t})=>`${n}\0${e}\0${t}`;function z(n,e,t){let i=new Map(n.map(r=>[h(r),r]));return[...n.filter(t),...e.map(r=>({...r,when:i.get(h(r))?.when??r.when}))]}function J(n,e){
let t=i=>{try{g(i.toString("utf8"));return}catch{return"is not a lock of seaworthy"}};d(l(n,o),$(e),{at:o,configured:!0,root:n},t)}function M(n){let e=new Map;for(let{name:t,tag:i,digest:r}of[...n].sort(
(s,a)=>s.when<a.when?-1:s.when>a.when?1:0))i!==void 0&&e.set(`${t}:${i}`,{digest:r}),e.set(`${t}@${r}`,{digest:r});return{from:"lock",answers:e}}module.exports={a:j,b:g,c:u,d:$,e:z,f:J,g:M};
