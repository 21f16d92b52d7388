"use strict";const{Bd:v,Cd:m,Dd:y,F:$,G:w,S:x,Zb:S,gb:c,n:j,ud:M,vd:R,wd:D,xd:I,yd:r,zd:p}=require("./core.js");function L(e){let t=r(e,"SecurityOptions"),n=r(e,"RegistryConfig"),a=s=>f(r(e,s),v),i=m(r(n,"Insecure\
RegistryCIDRs")).flatMap(s=>f(s,p)??[]),u=y(r(n,"IndexConfigs")).flatMap(({key:s,value:o})=>{let l=r(o,"Secure");return l&&v(l)===!1?[{value:s,span:l.span}]:[]});return{security:t&&{span:t.span,options:new Map(
m(t).map(s=>O(p(s)??"")))},liveRestore:a("LiveRestoreEnabled"),isInSwarm:p(r(e,"Swarm","LocalNodeState"))==="active",insecure:[...i,...u],warnings:m(r(e,"Warnings")).flatMap(s=>f(s,p)??[]),logDriver:f(
r(e,"LoggingDriver"),p),experimental:a("ExperimentalBuild"),isOnWindows:p(r(e,"OSType"))==="windows"}}function f(e,t){let n=e&&t(e);return e&&n!==void 0?{value:n,span:e.span}:void 0}function O(e){let[
t="",...n]=e.split(",");return[t.replace(/^name=/,""),n.join(",")]}function C(e){return e.members.flatMap(t=>{let n=M(t.key);return n?b(t.key,t.value,n):[N(t)]})}function N({key:e,keySpan:t}){let n=x(
D,e);if(n)return{span:t,message:`${c(e)} is an option of the command line, which the engine ignores here: the file has ${c(n)}`,kind:"loose"};let a=j(e,R()),i=[{span:t,text:JSON.stringify(a)}];return{
span:t,message:`the engine has no setting ${c(e)}, and does not start with one${a?`: did you mean ${c(a)}?`:""}`,kind:"broken",...a?{fix:{title:`change it to ${c(a)}, and check that it is what was mea\
nt`,edits:i,safety:"unsafe"}}:{}}}var B={boolean:"true or false",string:"a text",number:"a number",strings:"a list of strings",objects:"a list of objects",object:"an object"};function b(e,t,n){let a=n===
"strings"||n==="objects",i=n==="strings"?"string":"object",u=a?t.kind==="array"&&t.items.every(d=>d.kind===i):t.kind===n,s=J[e];if(s&&t.kind==="object")return t.members.flatMap(d=>b(`${e}.${d.key}`,d.
value,s));if(u||t.kind==="null")return[];let o=E(t,n),l=[{span:t.span,text:o??""}];return[{span:t.span,message:`${c(e)} is ${B[n]}: the engine does not start with this`,kind:"broken",...o===void 0?{}:
{fix:{title:`change it to \`${o}\``,edits:l,safety:"safe"}}}]}function E(e,t){return t==="string"&&e.kind==="boolean"?`"${e.value}"`:t==="string"&&e.kind==="number"?`"${e.text}"`:e.kind==="string"&&W[t]?.
test(e.value)?e.value:void 0}var J={"log-opts":"string",features:"boolean"},W={boolean:/^(?:true|false)$/,number:/^(?:0|[1-9]\d{0,8})$/};function T(e){let{root:t,faults:n,whole:a}=S(e,"JSON has no com\
ments, and the engine does not start with one"),i=t?.kind==="object"?t:void 0,u=i!==void 0&&I(i,"ServerVersion")!==void 0,s=n.length>0&&w(e.text)?$:void 0,o=i&&!u?C(i):[],l=/^\s*$/.test(e.text),d=t&&!i?
[{span:t.span,message:'the engine\'s configuration is an object, as in `{ "icc": false }`',kind:"broken"}]:[];return{dialect:"daemon",source:e,root:i,faults:s||l?[]:[...n,...d,...o],suppressions:[],...s?
{skipped:s}:{},...u?{info:L(i)}:{},isBroken:n.length>0||!i,isWhole:a,at:h=>{let g=i?.members.findLast(k=>k.key===h)?.value;return g&&{span:g.span,text:e.text.slice(g.span.start,g.span.end),value:g}}}}
module.exports={a:T};
