"use strict";const{a:Q}=require("../shared/compare.js"),{a:K,b:Z}=require("../shared/own-files.js"),{a:M,b:ee,c:I}=require("../shared/apart.js"),{a:te}=require("../shared/baseline.js");require("../shared/fingerprint.js");
const{P:ne,Q:ie,W:re,X:se,Y:le,_:oe,aa:ae,da:W,i:ue,ja:fe,k:de,l:H,la:he,p:z,q:ce,x:pe,z:me}=require("../shared/run.js"),{$a:F,Ld:O,Xe:N,Ya:ge,_a:j,ka:C,ke:we,la:P,mc:ve}=require("../shared/core.js"),
{relative:ye,resolve:xe,sep:$e}=require("node:path"),{createInterface:be}=require("node:readline/promises"),{join:ke}=require("node:path/posix");function Me(e,t){let n=new Map(t.map(l=>[ye(e,xe(l)).split(
$e).join("/"),l])),i;try{i=me(e,["ls-tree","-z","HEAD","--",...[...n.keys()].map(l=>`:(literal)${l}`)]).toString("utf8")}catch(l){if(l instanceof pe)return[];throw l}let s=new Map(i.split("\0").flatMap(
l=>{let[,o,r]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(l)??[];return o!==void 0&&r!==void 0?[[r,o]]:[]}));return[...n].flatMap(([l,o])=>Ce(ue(o),s.get(l))?[]:[o])}function Ce(e,t){if(t===void 0)return!1;
let{createHash:n}=process.getBuiltinModule("node:crypto"),i=s=>n(t.length===64?"sha256":"sha1").update(`blob ${s.length}\0`).update(s).digest("hex");return i(e)===t||i(Buffer.from(e.toString("latin1").
replaceAll(`\r
`,`
`),"latin1"))===t}var A=e=>e?[e.span.file,...M(e).map(({span:t})=>t.file)]:[];function Pe(e){let t=new Map;for(let[n,i]of e){let s=A(i),l=new Set(s.flatMap(r=>t.get(r)??[])),o=[...l,n];for(let r of s)
t.set(r,o);if(l.size>0)for(let[r,a]of t)a.some(u=>l.has(u))&&t.set(r,o)}return[...new Set(t.values())]}function Fe(e,t){let n=e.filter(r=>r.some(t)),i=n.length>0?n:e,s=e.filter(r=>!i.includes(r)),l=Math.
ceil(i.length/2),o=i.some(r=>r.length>1)?[i.map(r=>r.slice(0,Math.ceil(r.length/2))),i.map(r=>r.slice(Math.ceil(r.length/2)))]:[i.slice(0,l),i.slice(l)];return[s,...o].map(r=>r.filter(a=>a.length>0)).
filter(r=>r.length>0)}var Ne=10;async function Se({report:e,texts:t,isWanted:n,judge:i}){let s={report:e,changed:new Map},l=[],o=new Map,r=()=>Le(s.report.findings.filter(u=>D(u)&&n(u))),a=async u=>{let f=r(),
d=u.flat().filter(p=>f.has(p)),c=d.map(p=>f.get(p));if(c.length===0)return;let h=await je(c,s,{texts:t,isWanted:n,judge:i});if(!("why"in h))s=h.state,l.push(...h.mended);else if(c.length===1)o.set(d[0],
{finding:c[0],why:h.why});else for(let p of Fe(u,v=>A(f.get(v)).some(y=>h.files.has(y))))await a(p)};for(let u=0;u<Ne;u+=1){let f=[...r()].filter(([h])=>!o.has(h)),d=new Set(I(f.map(([,h])=>h))),c=f.filter(
([,h])=>d.has(h));if(c.length===0)break;await a(Pe(c))}return{texts:s.changed,mended:l,refused:[...o.values()],report:s.report}}var Te=4;async function je(e,t,{texts:n,isWanted:i,judge:s}){let l=[...e],
o=e,r=t.changed;for(let a=0;;a+=1){r=Ee(r,n,o);let u=await s(r),f=u.failures.find(({path:p,message:v})=>!t.report.failures.some(y=>y.path===p&&y.message===v));if(f)return{why:`${f.path} ${f.message}`,
files:new Set([f.path])};let[d,...c]=Ie(t.report,u,e);if(!d)return{state:{report:u,changed:r},mended:l};let h=I([d,...c]);if(a===Te||!h.every(p=>D(p)&&i(p)))return{why:e.some(p=>qe(p,d))?"the finding \
stays":`it brings ${d.rule}: ${d.message}`,files:new Set([d,...c].map(({span:p})=>p.file))};o=h,l.push(...h)}}var qe=(e,t)=>e.rule===t.rule&&e.span.file===t.span.file&&e.message===t.message,D=e=>N(e)&&
M(e).length>0,q=e=>{let{rule:t,span:n,anchor:i,message:s,fix:l}=e;return JSON.stringify([t,n.file,i,s,l?.title,M(e).map(({text:o})=>o)])};function Le(e){let t=new Map;for(let n of e){let i=q(n),s=1;for(;t.
has(`${s} ${i}`);)s+=1;t.set(`${s} ${i}`,n)}return t}function Ee(e,t,n){let i=ee(n.flatMap(M)),s=new Map(e);for(let l of new Set(i.map(({span:o})=>o.file))){let o=i.filter(({span:r})=>r.file===l);s.set(
l,O(s.get(l)??t.get(l)??"",o))}return s}var b=e=>we.indexOf(e);function Ie(e,t,n){let i=Math.min(...n.map(({severity:r})=>b(r))),s=te(t),l=Q(n.map(E)),o=new Map;for(let r of e.findings.filter(N)){let a=l.
get(E(r))??0;a>0?l.set(E(r),a-1):We(o,L(r)).push(r.severity)}for(let r of o.values())r.sort((a,u)=>b(u)-b(a));return t.findings.filter(N).sort((r,a)=>b(a.severity)-b(r.severity)).filter(r=>{let a=o.get(
L(r))?.shift();return(b(r.severity)>=i||s.has(r.rule))&&(a===void 0||b(a)<b(r.severity))})}var L=({rule:e,span:t})=>`${e} ${t.file}`,E=e=>`${L(e)} ${e.span.start} ${e.message}`;function We(e,t){let n=e.
get(t)??[];return e.set(t,n),n}var He=class{diff(e,t,n={}){let i;typeof n=="function"?(i=n,n={}):"callback"in n&&(i=n.callback);let s=this.castInput(e,n),l=this.castInput(t,n),o=this.removeEmpty(this.
tokenize(s,n)),r=this.removeEmpty(this.tokenize(l,n));return this.diffWithOptionsObj(o,r,n,i)}diffWithOptionsObj(e,t,n,i){var s;let l=m=>{if(m=this.postProcess(m,n),i){setTimeout(function(){i(m)},0);return}else
return m},o=t.length,r=e.length,a=1,u=o+r;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let f=(s=n.timeout)!==null&&s!==void 0?s:1/0,d=Date.now()+f,c=[{oldPos:-1,lastComponent:void 0}],h=this.
extractCommon(c[0],t,e,0,n);if(c[0].oldPos+1>=r&&h+1>=o)return l(this.buildValues(c[0].lastComponent,t,e));let p=-1/0,v=1/0,y=()=>{for(let m=Math.max(p,-a);m<=Math.min(v,a);m+=2){let w,g=c[m-1],x=c[m+
1];g&&(c[m-1]=void 0);let $=!1;if(x){let T=x.oldPos-m;$=x&&0<=T&&T<o}let S=g&&g.oldPos+1<r;if(!$&&!S){c[m]=void 0;continue}if(!S||$&&g.oldPos<x.oldPos?w=this.addToPath(x,!0,!1,0,n):w=this.addToPath(g,
!1,!0,1,n),h=this.extractCommon(w,t,e,m,n),w.oldPos+1>=r&&h+1>=o)return l(this.buildValues(w.lastComponent,t,e))||!0;c[m]=w,w.oldPos+1>=r&&(v=Math.min(v,m-1)),h+1>=o&&(p=Math.max(p,m+1))}a++};if(i)(function m(){
setTimeout(function(){if(a>u||Date.now()>d)return i(void 0);y()||m()},0)})();else for(;a<=u&&Date.now()<=d;){let m=y();if(m)return m}}addToPath(e,t,n,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&
l.added===t&&l.removed===n?{oldPos:e.oldPos+i,lastComponent:{count:l.count+1,added:t,removed:n,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:t,removed:n,previousComponent:l}}}extractCommon(e,t,n,i,s){
let l=t.length,o=n.length,r=e.oldPos,a=r-i,u=0;for(;a+1<l&&r+1<o&&this.equals(n[r+1],t[a+1],s);)a++,r++,u++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});
return u&&!s.oneChangePerToken&&(e.lastComponent={count:u,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&
e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){
return e}get useLongestToken(){return!1}buildValues(e,t,n){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,r=0,a=0;for(;o<l;o++){let u=i[o];
if(u.removed)u.value=this.join(n.slice(a,a+u.count)),a+=u.count;else{if(!u.added&&this.useLongestToken){let f=t.slice(r,r+u.count);f=f.map(function(d,c){let h=n[a+c];return h.length>d.length?h:d}),u.value=
this.join(f)}else u.value=this.join(t.slice(r,r+u.count));r+=u.count,u.added||(a+=u.count)}}return i}},ze=class extends He{constructor(){super(...arguments),this.tokenize=Ae}equals(e,t,n){return n.ignoreWhitespace?
((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},Oe=new ze;function G(e,t,n){return Oe.diff(e,t,n)}function Ae(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],i=e.split(/(\n|\r\n)/);i[i.length-1]||i.pop();for(let s=0;s<i.length;s++){let l=i[s];s%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function De(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function k(e){if(!De(e))return e;let t='"',n=new TextEncoder().encode(e),i=0;for(;i<n.length;){let s=n[i];s===7?t+="\\a":s===8?t+="\\b":s===9?t+=
"\\t":s===10?t+="\\n":s===11?t+="\\v":s===12?t+="\\f":s===13?t+="\\r":s===34?t+='\\"':s===92?t+="\\\\":s>=32&&s<=126?t+=String.fromCharCode(s):t+="\\"+s.toString(8).padStart(3,"0"),i++}return t+='"',t}
var U={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Ge(e,t,n,i,s,l,o){let r;o?typeof o=="function"?r={callback:o}:r=o:r={},typeof r.context>"u"&&(r.context=4);let a=r.context;if(r.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(r.callback){let{callback:f}=r;G(n,i,Object.assign(Object.assign({},r),{
callback:d=>{let c=u(d);f(c)}}))}else return u(G(n,i,r));function u(f){if(!f)return;f.push({value:"",lines:[]});function d(w){return w.map(function(g){return" "+g})}let c=[],h=0,p=0,v=[],y=1,m=1;for(let w=0;w<
f.length;w++){let g=f[w],x=g.lines||Ue(g.value);if(g.lines=x,g.added||g.removed){if(!h){let $=f[w-1];h=y,p=m,$&&(v=a>0?d($.lines.slice(-a)):[],h-=v.length,p-=v.length)}for(let $ of x)v.push((g.added?"\
+":"-")+$);g.added?m+=x.length:y+=x.length}else{if(h)if(x.length<=a*2&&w<f.length-2)for(let $ of d(x))v.push($);else{let $=Math.min(x.length,a);for(let T of d(x.slice(0,$)))v.push(T);let S={oldStart:h,
oldLines:y-h+$,newStart:p,newLines:m-p+$,lines:v};c.push(S),h=0,p=0,v=[]}y+=x.length,m+=x.length}}for(let w of c)for(let g=0;g<w.lines.length;g++)w.lines[g].endsWith(`
`)?w.lines[g]=w.lines[g].slice(0,-1):(w.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:s,newHeader:l,hunks:c}}}function V(e,t){var n,i,s,l,o,r;if(t||
(t=U),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(f=>f.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(f=>V(f,t)).join(`
`)}let a=[];if(e.isGit){if(t=U,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let f=e.
oldFileName,d=e.newFileName;e.isCreate&&f==="/dev/null"?f=d.replace(/^b\//,"a/"):e.isDelete&&d==="/dev/null"&&(d=f.replace(/^a\//,"b/")),a.push("diff --git "+k(f)+" "+k(d)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((i=e.newMode)!==null&&i!==void 0?i:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+k(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),a.push("rename to "+k(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+k(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("copy to "+k(((r=e.newFileName)!==null&&r!==void 0?r:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let u=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||u)&&(a.push("--- "+k(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+k(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let f=0;f<e.hunks.length;f++){let d=e.hunks[f],c=d.oldLines===0?d.oldStart-1:d.oldStart,h=d.newLines===0?d.newStart-1:d.newStart;a.
push("@@ -"+c+","+d.oldLines+" +"+h+","+d.newLines+" @@");for(let p of d.lines)a.push(p)}return a.join(`
`)+`
`}function Ue(e){let t=e.endsWith(`
`),n=e.split(`
`).map(i=>i+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Ve=[3,2,1];function Ye(e,t,n,i){let s=({lines:u})=>u.every(f=>i(f.slice(1))),l=Ve.map(u=>Ge(`a/${e}`,`b/${e}`,t,n,void 0,void 0,{context:u})),o=l.
find(({hunks:u})=>u.every(s))??l.at(-1),r=o.hunks.filter(s),a=o.hunks.length-r.length;return{text:r.length===0?"":V({...o,hunks:r,isGit:!0}),withheld:a}}function Y(e,t,n){let i=n[0]?.prefix??"",s=[...e].
sort().map(([l,o])=>{let r=t.get(l)??"",a=new Set(n.flatMap((u,f)=>Be(u,l,f===0?r:o)));return{path:l,...Ye(ke(i,l),r,o,u=>!a.has(u)&&ge(u)===u)}});return{text:C(s.map(({text:l})=>l).join("")),withheld:s.
flatMap(({path:l,withheld:o})=>o>0?[[l,o]]:[])}}function Be({sources:e},t,n){let i=e.get(t)?.slice(0,n.length).split(`
`);return i?n.split(`
`).filter((s,l)=>i[l]!==s):[]}async function Re(e,t,n,{out:i}){let s=new Set,l=be({input:process.stdin,output:process.stdout});try{for(let[o,r]of e.entries()){i(P`\n${F(r.span.file)}: ${C(r.rule)}: ${j(
r.message)}\n`),i(Y(_e(r,t),t,[n]).text);let a=await Xe(l,`${o+1} of ${e.length}, ${j(r.fix?.title??"")}: mend it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let u of e.slice(o))s.add(q(u));break}a===
"y"&&s.add(q(r))}}finally{l.close()}return o=>s.has(q(o))}async function Xe(e,t){for(;;){let n=new Promise(s=>{e.once("close",()=>s("q"))}),i=(await Promise.race([e.question(t),n])).trim().toLowerCase()[0]??
"";if("ynaq".includes(i)&&i!=="")return i}}function _e(e,t){let n=M(e);return new Map([...new Set(n.map(({span:i})=>i.file))].map(i=>[i,O(t.get(i)??"",n.filter(({span:s})=>s.file===i))]))}async function Je(e,t,n){
let{values:i}=e;if(B(e),i.interactive&&!(fe(1)&&process.stdin.isTTY))throw new H("--interactive asks on a terminal: leave it out, or see --diff");let{only:s,skip:l,...o}=i,r={...e,values:o},a=await oe(
r,t,{cwd:process.cwd(),today:ae()}),{rules:u,wanted:f}=se(t,e),d={...a,scopes:le(a.scopes,f),edits:"all"},c=await he(r,d,t);re([...c.report.failures,...c.report.notices],n.err);let h=new Set(u.map(({id:y})=>y)),
p=new R(c,({safety:y},m)=>h.has(m)&&(y==="safe"||i.unsafe===!0));if(i.diff)return Ke(p,n);let v=i.interactive?await Re(p.offered,p.texts,c.report,n):void 0;return ce(await _(p,n,v),d,e)}function B({values:e,
paths:t}){if(t.includes("-")||e.since!==void 0)throw new H("fix writes into files as they are on disk: leave out --since and -")}var Qe=class extends de{name="NotWritten"},R=class{texts;before;#t;#e;constructor(e,t){
this.#t=e,this.#e=t,this.before=W(e.report,e.settings),this.texts=new Map(e.discovery.found.flatMap(({source:n})=>K(n.path,n.text)?[]:[[n.path,n.text]]))}get offered(){return this.before.findings.filter(
e=>this.#n(e))}left({findings:e}){let t=e.filter(N),n=t.flatMap(({fix:s,rule:l})=>s?.edits?.length&&!this.#e(s,l)?[s]:[]),i=n.filter(({safety:s})=>s==="safe").length;return{safe:i,unsafe:n.length-i,others:t.
length-n.length}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:i}=this.#t,s=async l=>W(await n(X(t,l)),i);return Se({report:this.before,texts:this.texts,isWanted:l=>this.#n(l)&&e(l),judge:s})}#n(e){
let{fix:t,rule:n}=e,i=M(e);return!t||i.length===0||!N(e)||!this.#e(t,n)?!1:i.every(({span:s})=>this.texts.has(s.file))}};function X(e,t){let n=e.found.map(i=>{let s=t.get(i.source.path);if(s===void 0)
return i;let{document:l,...o}=i;return{...o,source:new ve(i.source.path,s)}});return{...e,found:n}}async function _(e,{out:t,err:n},i){let s=await e.run(i);J(s,n);let l=[...s.texts].sort().map(([o,r])=>({
path:o,text:r,before:e.texts.get(o)??"",root:Z(o)}));for(let o of Ze(l))n(P`seaworthy: ${F(o)} has uncommitted changes, and is changed beside them\n`);try{ie(l)}catch(o){throw o instanceof ne?new Qe(`\
nothing is written, since ${o.path} ${o.message}`):o}for(let{rule:o,span:r,fix:a}of s.mended)t(P`${F(r.file)}  ${C(o)}  ${j(a?.title??"")}\n`);return t(P`${et(s,e.left(s.report))}\n`),s.report}async function Ke(e,{
out:t,err:n}){let i=await e.run();J(i,n);let{text:s,withheld:l}=Y(i.texts,e.texts,[e.before,i.report]);t(s);for(let[o,r]of l)n(P`seaworthy: ${r} ${C(r===1?"change":"changes")} of ${F(o)} cannot be shown, because a secret stands beside: seaworthy fix makes them\n`);
return i.texts.size>0?z.findings:z.clean}function J({refused:e},t){for(let{finding:n,why:i}of e)t(P`seaworthy: ${C(n.rule)} in ${F(n.span.file)} is not mended: ${j(i)}\n`)}function Ze(e){return[...new Set(
e.flatMap(({root:t})=>t??[]))].flatMap(t=>Me(t,e.flatMap(n=>n.root===t?[n.path]:[])))}function et({mended:e,texts:t},{safe:n,unsafe:i,others:s}){let l=(r,a,u)=>`${r} ${r===1?a:u}`,o=[`${l(e.length,"fi\
nding is mended","findings are mended")}${t.size?` in ${l(t.size,"file","files")}`:""}`,...n?[`${l(n,"more has a safe repair","more have a safe repair")}`]:[],...i?[`${l(i,"more has an unsafe repair",
"more have an unsafe repair")} (--unsafe)`]:[],...s?[`${l(s,"needs a person","need a person")} (see seaworthy check)`]:[]];return C(`${o.join("; ")}.`)}module.exports={Repair:R,fix:_,fixCommand:Je,refuseUnwritten:B,
withTexts:X};
