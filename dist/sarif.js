const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var w=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var T=Object.prototype.hasOwnProperty;var _=(e,t)=>{for(var i in t)w(e,i,{get:t[i],enumerable:!0})},J=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of E(t))!T.call(e,n)&&n!==i&&w(e,n,{get:()=>t[n],enumerable:!(s=D(t,
n))||s.enumerable});return e};var z=e=>J(w({},"__esModule",{value:!0}),e);var ie={};_(ie,{sarifReport:()=>X});module.exports=z(ie);var $=["info","low","medium","high","critical"];var f=require("./shared.js"),k=require("./shared.js");var O=require("node:crypto"),R=require("./shared.js");function C(e,t,i=[]){let s=[...i];for(let n of e.split("/"))n===".."?t||s.length&&s[s.length-1]!==".."?s.pop():s.push(n):n&&n!=="."&&s.push(n);return s}function L(e,t){return t.startsWith("/")?`/${C(t,!1).join("/")}`:C(`${e}/${t}`,!1).join("/")}function I({findings:e,sources:t,prefix:i},s=new Map){let n=new Map;return e.map(({rule:o,span:r,anchor:d})=>{let l=t.get(r.file)?.shown.slice(r.start,Math.min(r.end,r.start+2e3))??"",p=y(i,r.file),u=JSON.
stringify([o,s.get(p)??p,P(d),P(K.test(d)?V(l):(0,R.redact)(l))]),c=(0,O.createHash)("sha256").update(u).digest("hex").slice(0,16),a=(n.get(c)??0)+1;return n.set(c,a),`${c}:${a}`})}var y=(e,t)=>e?L(e,
t):t,K=/(?: FROM|\.image)$/,V=e=>(0,R.redact)(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),P=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*");var F=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${e}/${t}.md`;var b=37n,M=BigInt.asUintN(64,b**BigInt(100)),q=65535;function j(e){let t=new Uint32Array(100),i=new Array(100).fill(-1),s=[],n=new Map,o=0n,r=0,d=0,l=!0,p=c=>{let a=o.toString(16),g=(n.get(a)??0)+1;n.
set(a,g),s[c]=`${a}:${g}`},u=c=>{let a=i[r];a>=0&&p(a),i[r]=-1,l&&(l=!1,i[r]=d,d+=1),c===10&&(l=!0);let g=t[r];t[r]=c,o=BigInt.asUintN(64,b*o+BigInt(c)-M*BigInt(g)),r=(r+1)%100};for(let c=0;c<e.length;c+=
1){let a=e.charCodeAt(c);if(!(a===32||a===9))if(a===13){if(e.charCodeAt(c+1)===10)continue;u(10)}else u(a)}u(q);for(let c=0;c<100;c+=1){let a=i[r];a>=0&&p(a),i[r]=-1;let g=t[r];t[r]=0,o=BigInt.asUintN(
64,b*o-M*BigInt(g)),r=(r+1)%100}return s}function m({sources:e},{file:t,start:i,end:s}){let n=e.get(t),o=n?.position(i)??{line:1,column:1},r=n?.position(s)??o;return{path:t,line:o.line,column:o.column,endLine:r.line,endColumn:r.column}}var G=10,B=25e3,Q={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},W=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function X(e,t,i="seaworthy"){let s=new Map(I(e).map(
(a,g)=>[e.findings[g],a])),n=Y(e,e.findings.filter(({suppressed:a})=>!a),s),o=[...n].sort((a,g)=>$.indexOf(g.severity)-$.indexOf(a.severity)),r=new Set(o.slice(0,B)),d=new Map(e.rules.map(({id:a},g)=>[
a,g])),l=new Map,p=(a,g)=>(l.has(a)||l.set(a,j(e.sources.get(a)?.text??"")),l.get(a)?.[g-1]),c={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seawo\
rthy",informationUri:"https://github.com/seaworthy-lint/seaworthy",version:t,semanticVersion:t,rules:e.rules.map(Z)}},automationDetails:{id:`${i.replace(/\/+$/,"")}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{
"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[{executionSuccessful:e.failures.length===0,toolExecutionNotifications:re(e,n.length-r.size)}],results:n.filter(a=>r.has(a)).map(
a=>ee(e,a,d.get(a.rule)??-1,s.get(a)??"",p))}]};return(0,f.harmlessJson)(c)}function Y(e,t,i){let s=new Map;for(let n of t){let{path:o,line:r}=m(e,n.span),d=JSON.stringify([n.rule,o,r]),l=s.get(d);if(!l)
s.set(d,n);else if(l.related.length<100){let p={...l,related:[...l.related,{span:n.span,message:n.message},...n.related]};i.set(p,i.get(l)??""),s.set(d,p)}}return[...s.values()]}function Z(e){let{id:t,
severity:i,confidence:s,summary:n,why:o,standards:r}=e,d=F(e);return{id:t,name:t.replace(/(?:^|-)([a-z0-9])/g,(l,p)=>p.toUpperCase()),shortDescription:{text:n},fullDescription:{text:`${n} ${o}`.slice(
0,1024)},help:{text:`${o} See ${d}`,markdown:`${n}

${o}

${r.length?`Standards: ${r.join(", ")}.

`:""}[More about ${t}](${d})`},helpUri:d,defaultConfiguration:{level:W(i)},properties:{tags:["security",...r.map(l=>l.startsWith("CWE-")?`external/cwe/${l.toLowerCase()}`:l)].slice(0,10),precision:s,"\
security-severity":Q[i]}}}function ee(e,t,i,s,n){let{rule:o,severity:r,message:d,span:l,related:p,fix:u,status:c}=t,{path:a,line:g}=m(e,l),S=n(a,g),N=p.slice(0,G).map(({message:h},x)=>` See [${v(h)}](${x+
1}).`).join("");return{ruleId:o,ruleIndex:i,level:W(r),message:{text:`${A(v(d))}.${u?` Fix: ${v(u.title)}.`:""}${N}`},locations:[U(e,l)],...p.length?{relatedLocations:p.map((h,x)=>({...U(e,h.span),id:x+
1,message:{text:(0,f.harmless)(h.message)}}))}:{},...c?{baselineState:c==="existing"?"unchanged":"new"}:{},partialFingerprints:{...S?{primaryLocationLineHash:S}:{},"seaworthy/v1":s},...ne(e,t)}}var v=e=>(0,f.harmless)(
e).replace(/[\\[\]]/g,"\\$&"),A=e=>e.charAt(0).toUpperCase()+e.slice(1),H=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function te(e,t){let{line:i,column:s,endLine:n,endColumn:o}=m(e,t);
return{startLine:i,startColumn:s,endLine:n,endColumn:i===n&&s===o?o+1:o}}function U(e,t){let{line:i,endLine:s}=m(e,t),n=e.sources.get(t.file),o=Math.max(1,i-1),r=Math.min(n?.lineCount??i,Math.max(Math.
min(s,i+3),i)+1),d=n?Array.from({length:r-o+1},(u,c)=>(0,f.harmless)(n.line(o+c)).slice(0,400)).join(`
`):"",l=te(e,t),p=r>o&&l.endLine<=r&&o<l.startLine?{contextRegion:{startLine:o,endLine:r,snippet:{text:d}}}:{};return{physicalLocation:{artifactLocation:{uri:H(y(e.prefix,t.file)),.../^(?:\/|\.\.)/.test(
y(e.prefix,t.file))?{}:{uriBaseId:"%SRCROOT%"}},region:l,...p}}}function ne(e,{fix:t}){let i=t?.edits??[],[s]=i;if(!t||!s||i.some(({text:o})=>(0,k.redact)(o)!==o))return{};let n=i.map(({span:o,text:r})=>{
let{line:d,column:l,endLine:p,endColumn:u}=m(e,o);return{deletedRegion:{startLine:d,startColumn:l,endLine:p,endColumn:u},...r?{insertedContent:{text:r}}:{}}});return{fixes:[{description:{text:`${A((0,f.harmless)(
t.title))}.`},artifactChanges:[{artifactLocation:{uri:H(y(e.prefix,s.span.file))},replacements:n}]}]}}function re({notices:e,failures:t},i){let s=o=>r=>({level:o,message:{text:`${(0,f.harmless)(r.path)}\
: ${(0,f.harmless)(r.message)}.`}}),n=[...t.map(s("error")),...e.map(s("note"))];return i>0?[{level:"warning",message:{text:`${i} less severe findings are left out: a file holds ${B} at most.`}},...n]:
n}0&&(module.exports={sarifReport});
