"use strict";const{a:v}=require("./config-place.js"),{Kc:d,_a:h,ia:o,vc:m}=require("./core.js");function f(t,{ref:a,entrypoint:e,cmd:n,healthcheck:s},r){let w=s.state==="unknown"?null:s.value?.test??null;return/^windows/i.
test(t)||a!==null&&a.state!=="unknown"&&m(x(a.value))||/^(?:hyperv|process)$/i.test(u(r.isolation))||i(r).some(({type:l,target:c})=>l==="npipe"||/^[A-Za-z]:[\\/]/.test(u(c)))||[p(e),p(n),w].some(l=>y(
l))}var $=t=>{let a=t.some(({windows:e})=>e);return t.map(e=>a&&!e.windows&&!k(e)?{...e,windows:!0}:e)},k=({base:t,host:a})=>!!t||i(a).some(({target:e})=>u(e).startsWith("/")),x=({text:t,domain:a,path:e,
tag:n})=>t.includes("$")?`${a==="docker.io"?"":`${a??""}/`}${e??""}:${n??""}`:t,i=({mounts:t})=>t.state==="unknown"?[]:t.value.flatMap(a=>a.state==="unknown"?[]:[a.value]),p=t=>t.state==="unknown"?null:
t.value,u=t=>t.state==="unknown"?"":t.value,y=t=>{let[a]=t?.words??[],e=a?/^\S*/.exec(u(a))?.[0]??"":"";return/(?:^|[\\/])(?:powershell(?:\.exe)?|cmd\.exe)$/i.test(e)||e==="cmd"},b=t=>t.flatMap(a=>{if(a.
state!=="written"||a.value.type!=="bind")return[];let e=v(a.value);return e?h.flatMap(n=>e(n[0])??[]):[]}),g=(t,a)=>t.flatMap(e=>{if(e.state!=="written"||e.value.type!=="bind")return[];let[n,s]=[e.value.
target,e.value.source].map(r=>r?.state==="written"?r.value:"");return!n||!s||/^[/~]/.test(s)?[]:[...a.flatMap(r=>d(o(r),{at:o(n),path:s})??[]),.../(?:^|\/)[^./]+$|\.(?:sh|bash|ash)$/.test(s)?[s]:[]]});
module.exports={a:f,b:$,c:b,d:g};
