"use strict";const{a:b}=require("./worst.js"),{a:j,b:C}=require("./fingerprint.js"),{_a:g,ba:A,bb:I,if:O,jf:R,lf:x}=require("./core.js");var[k,D]=[3852259482,857529201],T=2**32,q=65535;function z(e){let r=new Uint32Array(
100),s=new Array(100).fill(-1),o=[],i=new Map,t=0,a=0,n=0,u=0,p=!0,l=(f,c)=>{let d=37*a+f-D*c;t=37*t-k*c+Math.floor(d/T)>>>0,a=d>>>0},m=f=>{let c=t===0?a.toString(16):t.toString(16)+a.toString(16).padStart(
8,"0"),d=(i.get(c)??0)+1;i.set(c,d),o[f]=`${c}:${d}`},h=f=>{let c=s[n];c>=0&&m(c),s[n]=-1,p&&(p=!1,s[n]=u,u+=1),f===10&&(p=!0);let d=r[n];r[n]=f,l(f,d),n=(n+1)%100};for(let f=0;f<e.length;f+=1){let c=e.
charCodeAt(f);if(!(c===32||c===9))if(c===13){if(e.charCodeAt(f+1)===10)continue;h(10)}else h(c)}h(q);for(let f=0;f<100;f+=1){let c=s[n];c>=0&&m(c),s[n]=-1;let d=r[n];r[n]=0,l(0,d),n=(n+1)%100}return o}
var B=10,L=25e3,E={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},v=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function F(e,r,s="seaworthy"){let o=new Map(j(e).map(
(l,m)=>[e.findings[m],l])),i=N(e,e.findings.filter(({suppressed:l})=>!l),o),t=new Set(b(i).slice(0,L)),a=new Map(e.rules.map(({id:l},m)=>[l,m])),n=new Map,u=(l,m)=>(n.has(l)||n.set(l,z(e.sources.get(l)?.
masked??"")),n.get(l)?.[m-1]),p={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seawort\
hy",version:r,semanticVersion:r,rules:e.rules.map(W)}},automationDetails:{id:`${A(s)}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[
{executionSuccessful:e.failures.length===0,toolExecutionNotifications:K(e,i.length-t.size)}],results:i.filter(l=>t.has(l)).map(l=>H(e,l,a.get(l.rule)??-1,o.get(l)??"",u))}]};return I(p)}function N(e,r,s){
let o=new Map;for(let i of r){let{path:t,line:a}=x(e,i.span),n=JSON.stringify([i.rule,t,a]),u=o.get(n);if(!u)o.set(n,i);else if(u.related.length<100){let p={...u,related:[...u.related,{span:i.span,message:i.
message},...i.related]};s.set(p,s.get(u)??""),o.set(n,p)}}return[...o.values()]}function W(e){let{id:r,severity:s,confidence:o,summary:i,why:t,standards:a}=e,n=R(e);return{id:r,name:r.replace(/(?:^|-)([a-z0-9])/g,
(u,p)=>p.toUpperCase()),shortDescription:{text:i},fullDescription:{text:`${i} ${t}`.slice(0,1024)},help:{text:`${t} See ${n}`,markdown:`${i}

${t}

${a.length?`Standards: ${a.join(", ")}.

`:""}[More about ${r}](${n})`},helpUri:n,defaultConfiguration:{level:v(s)},properties:{tags:["security",...a.map(u=>u.startsWith("CWE-")?`external/cwe/${u.toLowerCase()}`:u)].slice(0,10),precision:o,"\
security-severity":E[s]}}}function H(e,r,s,o,i){let{rule:t,severity:a,message:n,span:u,related:p,fix:l,status:m}=r,{path:h,line:f}=x(e,u),c=i(h,f),d=p.slice(0,B).map(({message:$},w)=>` See [${y($)}](${w+
1}).`).join("");return{ruleId:t,ruleIndex:s,level:v(a),message:{text:`${S(y(n))}.${l?` Fix: ${y(l.title)}.`:""}${d}`},locations:[U(e,u)],...p.length?{relatedLocations:p.map(($,w)=>({...U(e,$.span),id:w+
1,message:{text:g($.message)}}))}:{},...m?{baselineState:m==="existing"?"unchanged":"new"}:{},partialFingerprints:{...c?{primaryLocationLineHash:c}:{},"seaworthy/v1":o},..._(e,r)}}var y=e=>g(e).replace(
/[\\[\]]/g,"\\$&"),S=e=>e.charAt(0).toUpperCase()+e.slice(1),M=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function J(e,r){let{line:s,column:o,endLine:i,endColumn:t}=x(e,r);return{startLine:s,
startColumn:o,endLine:i,endColumn:s===i&&o===t?t+1:t}}function U(e,r){let{line:s,endLine:o}=x(e,r),i=e.sources.get(r.file),t=Math.max(1,s-1),a=Math.min(i?.lineCount??s,Math.max(Math.min(o,s+3),s)+1),n=i?
Array.from({length:a-t+1},(l,m)=>g(i.line(t+m,0,400))).join(`
`):"",u=J(e,r),p=u.endLine<=a&&t<u.startLine?{contextRegion:{startLine:t,endLine:a,snippet:{text:n}}}:{};return{physicalLocation:{artifactLocation:{uri:M(C(e.prefix,r.file)),.../^(?:\/|\.\.)/.test(C(e.
prefix,r.file))?{}:{uriBaseId:"%SRCROOT%"}},region:u,...p}}}function _(e,{fix:r}){let s=O(r);if(!r||s.length===0)return{};let o=t=>s.filter(({span:a})=>a.file===t).map(({span:a,text:n})=>{let{line:u,column:p,
endLine:l,endColumn:m}=x(e,a);return{deletedRegion:{startLine:u,startColumn:p,endLine:l,endColumn:m},...n?{insertedContent:{text:n}}:{}}}),i=[...new Set(s.map(({span:t})=>t.file))].map(t=>({artifactLocation:{
uri:M(C(e.prefix,t))},replacements:o(t)}));return{fixes:[{description:{text:`${S(g(r.title))}.`},artifactChanges:i}]}}function K({notices:e,failures:r},s){let o=t=>a=>({level:t,message:{text:`${g(a.path)}\
: ${g(a.message)}.`}}),i=[...r.map(o("error")),...e.map(o("note"))];return s>0?[{level:"warning",message:{text:`${s} less severe findings are left out: a file holds ${L} at most.`}},...i]:i}module.exports=
{a:F};
