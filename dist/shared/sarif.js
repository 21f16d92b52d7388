"use strict";const{a:j}=require("./worst.js"),{a:A,b:C}=require("./fingerprint.js"),{Rf:k,Wf:I,Xf:O,_f:x,jb:g,ka:q,mb:D}=require("./core.js");var[T,W]=[3852259482,857529201],z=2**32,B=65535;function E(e){let i=new Uint32Array(
100),a=new Array(100).fill(-1),o=[],r=new Map,t=0,l=0,n=0,c=0,p=!0,s=(m,u)=>{let d=37*l+m-W*u;t=37*t-T*u+Math.floor(d/z)>>>0,l=d>>>0},f=m=>{let u=t===0?l.toString(16):t.toString(16)+l.toString(16).padStart(
8,"0"),d=(r.get(u)??0)+1;r.set(u,d),o[m]=`${u}:${d}`},h=m=>{let u=a[n];u>=0&&f(u),a[n]=-1,p&&(p=!1,a[n]=c,c+=1),m===10&&(p=!0);let d=i[n];i[n]=m,s(m,d),n=(n+1)%100};for(let m=0;m<e.length;m+=1){let u=e.
charCodeAt(m);if(!(u===32||u===9))if(u===13){if(e.charCodeAt(m+1)===10)continue;h(10)}else h(u)}h(B);for(let m=0;m<100;m+=1){let u=a[n];u>=0&&f(u),a[n]=-1;let d=i[n];i[n]=0,s(0,d),n=(n+1)%100}return o}
var F=10,y=25e3,H={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},S=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function N(e,i,a="seaworthy"){let o=new Map(A(e).map(
(s,f)=>[e.findings[f],s])),r=J(e,e.findings.filter(({suppressed:s})=>!s),o),t=new Set(j(r).slice(0,y)),l=new Map(e.rules.map(({id:s},f)=>[s,f])),n=new Map,c=(s,f)=>(n.has(s)||n.set(s,E(e.sources.get(s)?.
masked??"")),n.get(s)?.[f-1]),p={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seawort\
hy",version:i,semanticVersion:i,rules:e.rules.map(K)}},automationDetails:{id:`${q(a)}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the checkout."}}},invocations:[
{executionSuccessful:e.failures.length===0,toolExecutionNotifications:X(e,r.length-t.size)}],results:r.filter(s=>t.has(s)).map(s=>V(e,s,l.get(s.rule)??-1,o.get(s)??"",c))}]};return D(p)}function J(e,i,a){
let o=new Map;for(let r of i){let{path:t,line:l}=x(e,r.span),n=JSON.stringify([r.rule,t,l]),c=o.get(n);if(!c)o.set(n,r);else if(c.related.length<100){let p={...c,related:[...c.related,{span:r.span,message:r.
message},...r.related]};a.set(p,a.get(c)??""),o.set(n,p)}}return[...o.values()]}function K(e){let{id:i,severity:a,confidence:o,summary:r,why:t,standards:l}=e,n=O(e);return{id:i,name:i.replace(/(?:^|-)([a-z0-9])/g,
(c,p)=>p.toUpperCase()),shortDescription:{text:r},fullDescription:{text:`${r} ${t}`.slice(0,1024)},help:{text:`${t} See ${n}`,markdown:`${r}

${t}

${l.length?`Standards: ${l.join(", ")}.

`:""}[More about ${i}](${n})`},helpUri:n,defaultConfiguration:{level:S(a)},properties:{tags:["security",...l.map(c=>c.startsWith("CWE-")?`external/cwe/${c.toLowerCase()}`:c)].slice(0,10),precision:o,"\
security-severity":H[a]}}}function V(e,i,a,o,r){let{rule:t,severity:l,message:n,label:c,span:p,related:s,fix:f,status:h}=i,{path:m,line:u}=x(e,p),d=r(m,u),b=s.slice(0,F).map(({message:$},w)=>` See [${L(
$)}](${w+1}).`).join(""),v=I(i);return{ruleId:t,ruleIndex:a,level:S(l),message:{text:`${M(L(n))}.${v?` ${f?"Fix":"Help"}: ${L(v)}.`:""}${b}`},locations:[{...U(e,p),...c?{message:{text:g(c)}}:{}}],...s.
length?{relatedLocations:s.map(($,w)=>({...U(e,$.span),id:w+1,message:{text:g($.message)}}))}:{},...h?{baselineState:h==="existing"?"unchanged":"new"}:{},partialFingerprints:{...d?{primaryLocationLineHash:d}:
{},"seaworthy/v1":o},...P(e,i)}}var L=e=>g(e).replace(/[\\[\]]/g,"\\$&"),M=e=>e.charAt(0).toUpperCase()+e.slice(1),R=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function _(e,i){let{line:a,
column:o,endLine:r,endColumn:t}=x(e,i);return{startLine:a,startColumn:o,endLine:r,endColumn:a===r&&o===t?t+1:t}}function U(e,i){let{line:a,endLine:o}=x(e,i),r=e.sources.get(i.file),t=Math.max(1,a-1),l=Math.
min(r?.lineCount??a,Math.max(Math.min(o,a+3),a)+1),n=r?Array.from({length:l-t+1},(s,f)=>g(r.line(t+f,0,400))).join(`
`):"",c=_(e,i),p=c.endLine<=l&&t<c.startLine?{contextRegion:{startLine:t,endLine:l,snippet:{text:n}}}:{};return{physicalLocation:{artifactLocation:{uri:R(C(e.prefix,i.file)),.../^(?:\/|\.\.)/.test(C(e.
prefix,i.file))?{}:{uriBaseId:"%SRCROOT%"}},region:c,...p}}}function P(e,{fix:i}){let a=k(i);if(!i||a.length===0)return{};let o=t=>a.filter(({span:l})=>l.file===t).map(({span:l,text:n})=>{let{line:c,column:p,
endLine:s,endColumn:f}=x(e,l);return{deletedRegion:{startLine:c,startColumn:p,endLine:s,endColumn:f},...n?{insertedContent:{text:n}}:{}}}),r=[...new Set(a.map(({span:t})=>t.file))].map(t=>({artifactLocation:{
uri:R(C(e.prefix,t))},replacements:o(t)}));return{fixes:[{description:{text:`${M(g(i.title))}.`},artifactChanges:r}]}}function X({notices:e,failures:i},a){let o=t=>l=>({level:t,message:{text:`${g(l.path)}\
: ${g(l.message)}.`}}),r=[...i.map(o("error")),...e.map(o("note"))];return a>0?[{level:"warning",message:{text:`${a} less severe findings are omitted: a file holds ${y} at most.`}},...r]:r}module.exports=
{a:N};
