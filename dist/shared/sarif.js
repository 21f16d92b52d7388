"use strict";const{a:j}=require("./edits.js"),{a:A}=require("./worst.js"),{a:R}=require("./help-2.js"),{a:b,b:$}=require("./fingerprint.js"),{Qa:g,Ta:N,Y:O,be:d}=require("./core.js");var w=37n,L=BigInt.asUintN(64,
w**BigInt(100)),k=65535;function q(e){let r=new Uint32Array(100),s=new Array(100).fill(-1),u=[],i=new Map,t=0n,n=0,c=0,o=!0,m=l=>{let p=t.toString(16),f=(i.get(p)??0)+1;i.set(p,f),u[l]=`${p}:${f}`},a=l=>{
let p=s[n];p>=0&&m(p),s[n]=-1,o&&(o=!1,s[n]=c,c+=1),l===10&&(o=!0);let f=r[n];r[n]=l,t=BigInt.asUintN(64,w*t+BigInt(l)-L*BigInt(f)),n=(n+1)%100};for(let l=0;l<e.length;l+=1){let p=e.charCodeAt(l);if(!(p===
32||p===9))if(p===13){if(e.charCodeAt(l+1)===10)continue;a(10)}else a(p)}a(k);for(let l=0;l<100;l+=1){let p=s[n];p>=0&&m(p),s[n]=-1;let f=r[n];r[n]=0,t=BigInt.asUintN(64,w*t-L*BigInt(f)),n=(n+1)%100}return u}
var T=10,v=25e3,D={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},I=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function z(e,r,s="seaworthy"){let u=new Map(b(e).map(
(a,l)=>[e.findings[l],a])),i=E(e,e.findings.filter(({suppressed:a})=>!a),u),t=new Set(A(i).slice(0,v)),n=new Map(e.rules.map(({id:a},l)=>[a,l])),c=new Map,o=(a,l)=>(c.has(a)||c.set(a,q(e.sources.get(a)?.
masked??"")),c.get(a)?.[l-1]),m={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seawort\
hy",version:r,semanticVersion:r,rules:e.rules.map(F)}},automationDetails:{id:`${O(s)}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[
{executionSuccessful:e.failures.length===0,toolExecutionNotifications:K(e,i.length-t.size)}],results:i.filter(a=>t.has(a)).map(a=>H(e,a,n.get(a.rule)??-1,u.get(a)??"",o))}]};return N(m)}function E(e,r,s){
let u=new Map;for(let i of r){let{path:t,line:n}=d(e,i.span),c=JSON.stringify([i.rule,t,n]),o=u.get(c);if(!o)u.set(c,i);else if(o.related.length<100){let m={...o,related:[...o.related,{span:i.span,message:i.
message},...i.related]};s.set(m,s.get(o)??""),u.set(c,m)}}return[...u.values()]}function F(e){let{id:r,severity:s,confidence:u,summary:i,why:t,standards:n}=e,c=R(e);return{id:r,name:r.replace(/(?:^|-)([a-z0-9])/g,
(o,m)=>m.toUpperCase()),shortDescription:{text:i},fullDescription:{text:`${i} ${t}`.slice(0,1024)},help:{text:`${t} See ${c}`,markdown:`${i}

${t}

${n.length?`Standards: ${n.join(", ")}.

`:""}[More about ${r}](${c})`},helpUri:c,defaultConfiguration:{level:I(s)},properties:{tags:["security",...n.map(o=>o.startsWith("CWE-")?`external/cwe/${o.toLowerCase()}`:o)].slice(0,10),precision:u,"\
security-severity":D[s]}}}function H(e,r,s,u,i){let{rule:t,severity:n,message:c,span:o,related:m,fix:a,status:l}=r,{path:p,line:f}=d(e,o),y=i(p,f),B=m.slice(0,T).map(({message:h},x)=>` See [${C(h)}](${x+
1}).`).join("");return{ruleId:t,ruleIndex:s,level:I(n),message:{text:`${S(C(c))}.${a?` Fix: ${C(a.title)}.`:""}${B}`},locations:[M(e,o)],...m.length?{relatedLocations:m.map((h,x)=>({...M(e,h.span),id:x+
1,message:{text:g(h.message)}}))}:{},...l?{baselineState:l==="existing"?"unchanged":"new"}:{},partialFingerprints:{...y?{primaryLocationLineHash:y}:{},"seaworthy/v1":u},...W(e,r)}}var C=e=>g(e).replace(
/[\\[\]]/g,"\\$&"),S=e=>e.charAt(0).toUpperCase()+e.slice(1),U=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function J(e,r){let{line:s,column:u,endLine:i,endColumn:t}=d(e,r);return{startLine:s,
startColumn:u,endLine:i,endColumn:s===i&&u===t?t+1:t}}function M(e,r){let{line:s,endLine:u}=d(e,r),i=e.sources.get(r.file),t=Math.max(1,s-1),n=Math.min(i?.lineCount??s,Math.max(Math.min(u,s+3),s)+1),c=i?
Array.from({length:n-t+1},(a,l)=>g(i.line(t+l,0,400))).join(`
`):"",o=J(e,r),m=o.endLine<=n&&t<o.startLine?{contextRegion:{startLine:t,endLine:n,snippet:{text:c}}}:{};return{physicalLocation:{artifactLocation:{uri:U($(e.prefix,r.file)),.../^(?:\/|\.\.)/.test($(e.
prefix,r.file))?{}:{uriBaseId:"%SRCROOT%"}},region:o,...m}}}function W(e,{fix:r}){let s=j(r);if(!r||s.length===0)return{};let u=t=>s.filter(({span:n})=>n.file===t).map(({span:n,text:c})=>{let{line:o,column:m,
endLine:a,endColumn:l}=d(e,n);return{deletedRegion:{startLine:o,startColumn:m,endLine:a,endColumn:l},...c?{insertedContent:{text:c}}:{}}}),i=[...new Set(s.map(({span:t})=>t.file))].map(t=>({artifactLocation:{
uri:U($(e.prefix,t))},replacements:u(t)}));return{fixes:[{description:{text:`${S(g(r.title))}.`},artifactChanges:i}]}}function K({notices:e,failures:r},s){let u=t=>n=>({level:t,message:{text:`${g(n.path)}\
: ${g(n.message)}.`}}),i=[...r.map(u("error")),...e.map(u("note"))];return s>0?[{level:"warning",message:{text:`${s} less severe findings are left out: a file holds ${v} at most.`}},...i]:i}module.exports=
{a:z};
