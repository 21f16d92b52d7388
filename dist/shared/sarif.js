var $=Object.defineProperty;var N=Object.getOwnPropertyDescriptor;var O=Object.getOwnPropertyNames;var b=Object.prototype.hasOwnProperty;var k=(e,t)=>{for(var a in t)$(e,a,{get:t[a],enumerable:!0})},D=(e,t,a,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of O(t))!b.call(e,n)&&n!==a&&$(e,n,{get:()=>t[n],enumerable:!(r=N(t,
n))||r.enumerable});return e};var T=e=>D($({},"__esModule",{value:!0}),e);var q={};k(q,{a:()=>A});module.exports=T(q);var B=require("./worst.js"),j=require("./help-2.js"),d=require("./fingerprint.js"),p=require("./core.js"),w=37n,L=BigInt.asUintN(64,w**BigInt(100)),z=65535;
function E(e){let t=new Uint32Array(100),a=new Array(100).fill(-1),r=[],n=new Map,i=0n,s=0,u=0,c=!0,m=l=>{let f=i.toString(16),g=(n.get(f)??0)+1;n.set(f,g),r[l]=`${f}:${g}`},o=l=>{let f=a[s];f>=0&&m(f),
a[s]=-1,c&&(c=!1,a[s]=u,u+=1),l===10&&(c=!0);let g=t[s];t[s]=l,i=BigInt.asUintN(64,w*i+BigInt(l)-L*BigInt(g)),s=(s+1)%100};for(let l=0;l<e.length;l+=1){let f=e.charCodeAt(l);if(!(f===32||f===9))if(f===
13){if(e.charCodeAt(l+1)===10)continue;o(10)}else o(f)}o(z);for(let l=0;l<100;l+=1){let f=a[s];f>=0&&m(f),a[s]=-1;let g=t[s];t[s]=0,i=BigInt.asUintN(64,w*i-L*BigInt(g)),s=(s+1)%100}return r}var F=10,v=25e3,
H={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5",info:"0.5"},I=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"note";function A(e,t,a="seaworthy"){let r=new Map((0,d.a)(e).map((o,l)=>[
e.findings[l],o])),n=J(e,e.findings.filter(({suppressed:o})=>!o),r),i=new Set((0,B.a)(n).slice(0,v)),s=new Map(e.rules.map(({id:o},l)=>[o,l])),u=new Map,c=(o,l)=>(u.has(o)||u.set(o,E(e.sources.get(o)?.
text??"")),u.get(o)?.[l-1]),m={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"seaworthy",informationUri:"https://github.com/seaworthy-lint/seaworthy",
version:t,semanticVersion:t,rules:e.rules.map(W)}},automationDetails:{id:`${a.replace(/\/+$/,"")}/`},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the che\
ckout."}}},invocations:[{executionSuccessful:e.failures.length===0,toolExecutionNotifications:_(e,n.length-i.size)}],results:n.filter(o=>i.has(o)).map(o=>K(e,o,s.get(o.rule)??-1,r.get(o)??"",c))}]};return(0,p.oa)(
m)}function J(e,t,a){let r=new Map;for(let n of t){let{path:i,line:s}=(0,p.ic)(e,n.span),u=JSON.stringify([n.rule,i,s]),c=r.get(u);if(!c)r.set(u,n);else if(c.related.length<100){let m={...c,related:[...c.
related,{span:n.span,message:n.message},...n.related]};a.set(m,a.get(c)??""),r.set(u,m)}}return[...r.values()]}function W(e){let{id:t,severity:a,confidence:r,summary:n,why:i,standards:s}=e,u=(0,j.a)(e);
return{id:t,name:t.replace(/(?:^|-)([a-z0-9])/g,(c,m)=>m.toUpperCase()),shortDescription:{text:n},fullDescription:{text:`${n} ${i}`.slice(0,1024)},help:{text:`${i} See ${u}`,markdown:`${n}

${i}

${s.length?`Standards: ${s.join(", ")}.

`:""}[More about ${t}](${u})`},helpUri:u,defaultConfiguration:{level:I(a)},properties:{tags:["security",...s.map(c=>c.startsWith("CWE-")?`external/cwe/${c.toLowerCase()}`:c)].slice(0,10),precision:r,"\
security-severity":H[a]}}}function K(e,t,a,r,n){let{rule:i,severity:s,message:u,span:c,related:m,fix:o,status:l}=t,{path:f,line:g}=(0,p.ic)(e,c),y=n(f,g),R=m.slice(0,F).map(({message:h},x)=>` See [${C(
h)}](${x+1}).`).join("");return{ruleId:i,ruleIndex:a,level:I(s),message:{text:`${S(C(u))}.${o?` Fix: ${C(o.title)}.`:""}${R}`},locations:[M(e,c)],...m.length?{relatedLocations:m.map((h,x)=>({...M(e,h.
span),id:x+1,message:{text:(0,p.la)(h.message)}}))}:{},...l?{baselineState:l==="existing"?"unchanged":"new"}:{},partialFingerprints:{...y?{primaryLocationLineHash:y}:{},"seaworthy/v1":r},...Z(e,t)}}var C=e=>(0,p.la)(
e).replace(/[\\[\]]/g,"\\$&"),S=e=>e.charAt(0).toUpperCase()+e.slice(1),U=e=>e.split("/").map(encodeURIComponent).join("/")||"unknown";function V(e,t){let{line:a,column:r,endLine:n,endColumn:i}=(0,p.ic)(
e,t);return{startLine:a,startColumn:r,endLine:n,endColumn:a===n&&r===i?i+1:i}}function M(e,t){let{line:a,endLine:r}=(0,p.ic)(e,t),n=e.sources.get(t.file),i=Math.max(1,a-1),s=Math.min(n?.lineCount??a,Math.
max(Math.min(r,a+3),a)+1),u=n?Array.from({length:s-i+1},(o,l)=>(0,p.la)(n.line(i+l)).slice(0,400)).join(`
`):"",c=V(e,t),m=c.endLine<=s&&i<c.startLine?{contextRegion:{startLine:i,endLine:s,snippet:{text:u}}}:{};return{physicalLocation:{artifactLocation:{uri:U((0,d.b)(e.prefix,t.file)),.../^(?:\/|\.\.)/.test(
(0,d.b)(e.prefix,t.file))?{}:{uriBaseId:"%SRCROOT%"}},region:c,...m}}}function Z(e,{fix:t}){let a=t?.edits??[];if(!t||a.length===0||a.some(({text:i})=>(0,p.ka)(i)!==i))return{};let r=i=>a.filter(({span:s})=>s.
file===i).map(({span:s,text:u})=>{let{line:c,column:m,endLine:o,endColumn:l}=(0,p.ic)(e,s);return{deletedRegion:{startLine:c,startColumn:m,endLine:o,endColumn:l},...u?{insertedContent:{text:u}}:{}}}),
n=[...new Set(a.map(({span:i})=>i.file))].map(i=>({artifactLocation:{uri:U((0,d.b)(e.prefix,i))},replacements:r(i)}));return{fixes:[{description:{text:`${S((0,p.la)(t.title))}.`},artifactChanges:n}]}}
function _({notices:e,failures:t},a){let r=i=>s=>({level:i,message:{text:`${(0,p.la)(s.path)}: ${(0,p.la)(s.message)}.`}}),n=[...t.map(r("error")),...e.map(r("note"))];return a>0?[{level:"warning",message:{
text:`${a} less severe findings are left out: a file holds ${v} at most.`}},...n]:n}0&&(module.exports={a});
