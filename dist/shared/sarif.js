"use strict";const{a:b}=require("./worst.js"),{a:j,b:C}=require("./fingerprint.js"),{ab:g,ba:A,db:I,lf:O,mf:R,of:x}=require("./core.js");var[k,D]=[3852259482,857529201],T=2**32,q=65535;function z(e){let r=new Uint32Array(
100),s=new Array(100).fill(-1),l=[],i=new Map,t=0,a=0,n=0,u=0,p=!0,o=(m,c)=>{let d=37*a+m-D*c;t=37*t-k*c+Math.floor(d/T)>>>0,a=d>>>0},f=m=>{let c=t===0?a.toString(16):t.toString(16)+a.toString(16).padStart(
8,"0"),d=(i.get(c)??0)+1;i.set(c,d),l[m]=`${c}:${d}`},h=m=>{let c=s[n];c>=0&&f(c),s[n]=-1,p&&(p=!1,s[n]=u,u+=1),m===10&&(p=!0);let d=r[n];r[n]=m,o(m,d),n=(n+1)%100};for(let m=0;m<e.length;m+=1){let c=e.
charCodeAt(m);if(!(c===32||c===9))if(c===13){if(e.charCodeAt(m+1)===10)continue;h(10)}else h(c)}h(q);for(let m=0;m<100;m+=1){let c=s[n];c>=0&&f(c),s[n]=-1;let d=r[n];r[n]=0,o(0,d),n=(n+1)%100}return l}
var B=10,L=25e3,E={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},v=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function F(e,r,s="seaworthy"){let l=new Map(j(e).map(
(o,f)=>[e.findings[f],o])),i=N(e,e.findings.filter(({suppressed:o})=>!o),l),t=new Set(b(i).slice(0,L)),a=new Map(e.rules.map(({id:o},f)=>[o,f])),n=new Map,u=(o,f)=>(n.has(o)||n.set(o,z(e.sources.get(o)?.
masked??"")),n.get(o)?.[f-1]),p={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seawort\
hy",version:r,semanticVersion:r,rules:e.rules.map(W)}},automationDetails:{id:`${A(s)}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[
{executionSuccessful:e.failures.length===0,toolExecutionNotifications:P(e,i.length-t.size)}],results:i.filter(o=>t.has(o)).map(o=>H(e,o,a.get(o.rule)??-1,l.get(o)??"",u))}]};return I(p)}function N(e,r,s){
let l=new Map;for(let i of r){let{path:t,line:a}=x(e,i.span),n=JSON.stringify([i.rule,t,a]),u=l.get(n);if(!u)l.set(n,i);else if(u.related.length<100){let p={...u,related:[...u.related,{span:i.span,message:i.
message},...i.related]};s.set(p,s.get(u)??""),l.set(n,p)}}return[...l.values()]}function W(e){let{id:r,severity:s,confidence:l,summary:i,why:t,standards:a}=e,n=R(e);return{id:r,name:r.replace(/(?:^|-)([a-z0-9])/g,
(u,p)=>p.toUpperCase()),shortDescription:{text:i},fullDescription:{text:`${i} ${t}`.slice(0,1024)},help:{text:`${t} See ${n}`,markdown:`${i}

${t}

${a.length?`Standards: ${a.join(", ")}.

`:""}[More about ${r}](${n})`},helpUri:n,defaultConfiguration:{level:v(s)},properties:{tags:["security",...a.map(u=>u.startsWith("CWE-")?`external/cwe/${u.toLowerCase()}`:u)].slice(0,10),precision:l,"\
security-severity":E[s]}}}function H(e,r,s,l,i){let{rule:t,severity:a,message:n,span:u,related:p,fix:o,status:f}=r,{path:h,line:m}=x(e,u),c=i(h,m),d=p.slice(0,B).map(({message:$},w)=>` See [${y($)}](${w+
1}).`).join("");return{ruleId:t,ruleIndex:s,level:v(a),message:{text:`${S(y(n))}.${o?` Fix: ${y(o.title)}.`:""}${d}`},locations:[U(e,u)],...p.length?{relatedLocations:p.map(($,w)=>({...U(e,$.span),id:w+
1,message:{text:g($.message)}}))}:{},...f?{baselineState:f==="existing"?"unchanged":"new"}:{},partialFingerprints:{...c?{primaryLocationLineHash:c}:{},"seaworthy/v1":l},...K(e,r)}}var y=e=>g(e).replace(
/[\\[\]]/g,"\\$&"),S=e=>e.charAt(0).toUpperCase()+e.slice(1),M=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function J(e,r){let{line:s,column:l,endLine:i,endColumn:t}=x(e,r);return{startLine:s,
startColumn:l,endLine:i,endColumn:s===i&&l===t?t+1:t}}function U(e,r){let{line:s,endLine:l}=x(e,r),i=e.sources.get(r.file),t=Math.max(1,s-1),a=Math.min(i?.lineCount??s,Math.max(Math.min(l,s+3),s)+1),n=i?
Array.from({length:a-t+1},(o,f)=>g(i.line(t+f,0,400))).join(`
`):"",u=J(e,r),p=u.endLine<=a&&t<u.startLine?{contextRegion:{startLine:t,endLine:a,snippet:{text:n}}}:{};return{physicalLocation:{artifactLocation:{uri:M(C(e.prefix,r.file)),.../^(?:\/|\.\.)/.test(C(e.
prefix,r.file))?{}:{uriBaseId:"%SRCROOT%"}},region:u,...p}}}function K(e,{fix:r}){let s=O(r);if(!r||s.length===0)return{};let l=t=>s.filter(({span:a})=>a.file===t).map(({span:a,text:n})=>{let{line:u,column:p,
endLine:o,endColumn:f}=x(e,a);return{deletedRegion:{startLine:u,startColumn:p,endLine:o,endColumn:f},...n?{insertedContent:{text:n}}:{}}}),i=[...new Set(s.map(({span:t})=>t.file))].map(t=>({artifactLocation:{
uri:M(C(e.prefix,t))},replacements:l(t)}));return{fixes:[{description:{text:`${S(g(r.title))}.`},artifactChanges:i}]}}function P({notices:e,failures:r},s){let l=t=>a=>({level:t,message:{text:`${g(a.path)}\
: ${g(a.message)}.`}}),i=[...r.map(l("error")),...e.map(l("note"))];return s>0?[{level:"warning",message:{text:`${s} less severe findings are omitted: a file holds ${L} at most.`}},...i]:i}module.exports=
{a:F};
