"use strict";const{kc:d}=require("./core.js");function p(t,{ref:e,entrypoint:n,cmd:a,healthcheck:u},l){let w=u.state==="unknown"?null:u.value?.test??null;return/^windows/i.test(t)||e!==null&&e.state!=="unknown"&&d(
h(e.value))||/^(?:hyperv|process)$/i.test(s(l.isolation))||r(l).some(({type:o,target:c})=>o==="npipe"||/^[A-Za-z]:[\\/]/.test(s(c)))||[i(n),i(a),w].some(o=>v(o))}var k=t=>{let e=t.some(({windows:n})=>n);
return t.map(n=>e&&!n.windows&&!m(n)?{...n,windows:!0}:n)},m=({base:t,host:e})=>!!t||r(e).some(({target:n})=>s(n).startsWith("/")),h=({text:t,domain:e,path:n,tag:a})=>t.includes("$")?`${e==="docker.io"?
"":`${e??""}/`}${n??""}:${a??""}`:t,r=({mounts:t})=>t.state==="unknown"?[]:t.value.flatMap(e=>e.state==="unknown"?[]:[e.value]),i=t=>t.state==="unknown"?null:t.value,s=t=>t.state==="unknown"?"":t.value,
v=t=>{let[e]=t?.words??[],n=e?/^\S*/.exec(s(e))?.[0]??"":"";return/(?:^|[\\/])(?:powershell(?:\.exe)?|cmd\.exe)$/i.test(n)||n==="cmd"};module.exports={a:p,b:k};
