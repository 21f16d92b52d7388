"use strict";const{Ed:y,Fd:$,Gd:w,Hd:x,Id:r,Jd:p,Ld:m,M:j,Md:v,N:S,Nd:M,Z:I,ic:L,nb:g,u:N}=require("./core.js");function O(e){let t=r(e,"SecurityOptions"),n=r(e,"RegistryConfig"),a=i=>f(r(e,i),m),s=v(r(n,"Insecure\
RegistryCIDRs")).flatMap(i=>f(i,p)??[]),o=M(r(n,"IndexConfigs")).flatMap(({key:i,value:l})=>{let d=r(l,"Secure");return d&&m(d)===!1?[{value:i,span:d.span}]:[]});return{security:t&&{span:t.span,options:new Map(
v(t).map(i=>R(p(i)??"")))},liveRestore:a("LiveRestoreEnabled"),isInSwarm:p(r(e,"Swarm","LocalNodeState"))==="active",insecure:[...s,...o],warnings:v(r(e,"Warnings")).flatMap(i=>f(i,p)??[]),logDriver:f(
r(e,"LoggingDriver"),p),experimental:a("ExperimentalBuild"),isOnWindows:p(r(e,"OSType"))==="windows"}}function f(e,t){let n=e&&t(e);return e&&n!==void 0?{value:n,span:e.span}:void 0}function R(e){let[
t="",...n]=e.split(",");return[t.replace(/^name=/,""),n.join(",")]}function D(e){return e.members.flatMap(t=>{let n=y(t.key);return n?k(t.key,t.value,n):[E(t)]})}function E({key:e,keySpan:t}){let n=I(
w,e);if(n)return{span:t,message:`${g(e)} is an option of the command line, which the engine ignores here: the file has ${g(n)}`,kind:"loose"};let a=N(e,$()),s=[{span:t,text:JSON.stringify(a)}];return{
span:t,message:`the engine has no setting ${g(e)}, and does not start with one${a?`: did you mean ${g(a)}?`:""}`,kind:"broken",...a?{fix:{title:`change it to ${g(a)}, and check that it is what was mea\
nt`,edits:s,safety:"unsafe"}}:{}}}var J={boolean:"true or false",string:"a text",number:"a number",strings:"a list of strings",objects:"a list of objects",object:"an object"};function k(e,t,n){let a=n===
"strings"||n==="objects",s=n==="strings"?"string":"object",o=a?t.kind==="array"&&t.items.every(u=>u.kind===s):t.kind===n,i=W[e];if(i&&t.kind==="object")return t.members.flatMap(u=>k(`${e}.${u.key}`,u.
value,i));if(o||t.kind==="null")return[];let l=C(t,n),d=[{span:t.span,text:l??""}];return[{span:t.span,message:`${g(e)} is ${J[n]}: the engine does not start with this`,kind:"broken",...l===void 0?{}:
{fix:{title:`change it to \`${l}\``,edits:d,safety:"safe"}}}]}function C(e,t){return t==="string"&&e.kind==="boolean"?`"${e.value}"`:t==="string"&&e.kind==="number"?`"${e.text}"`:e.kind==="string"&&B[t]?.
test(e.value)?e.value:void 0}var W={"log-opts":"string",features:"boolean"},B={boolean:/^(?:true|false)$/,number:/^(?:0|[1-9]\d{0,8})$/};function F(e){let{root:t,faults:n,whole:a}=L(e,"JSON has no com\
ments, and the engine does not start with one"),s=t?.kind==="object"?t:void 0,o=s!==void 0&&x(s,"ServerVersion")!==void 0,i=n.length>0&&S(e.text)?j:void 0,l=s&&!o?D(s):[],d=/^\s*$/.test(e.text),u=t&&!s?
[{span:t.span,message:'the engine\'s configuration is an object, as in `{ "icc": false }`',kind:"broken"}]:[];return{dialect:"daemon",source:e,root:s,faults:i||d?[]:[...n,...u,...l],suppressions:[],...i?
{skipped:i}:{},...o?{info:O(s)}:{},isBroken:n.length>0||!s,isWhole:a,isOfEngine:a&&s!==void 0&&!o,at:h=>{let c=s?.members.findLast(b=>b.key===h)?.value;return c&&c.kind!=="null"?{span:c.span,text:e.text.
slice(c.span.start,c.span.end),value:c}:void 0}}}module.exports={a:F};
