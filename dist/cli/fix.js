"use strict";const{a:K}=require("../shared/compare.js"),{a:Q}=require("../shared/baseline.js"),{a:M,b:X,c:L}=require("../shared/apart.js");require("../shared/fingerprint.js");const{a:_,b:ee,c:te}=require("../shared/own-files.js"),
{a:ne}=require("../shared/with-texts.js"),{$:re,A:ie,C:se,S:le,T:oe,Z:ae,aa:fe,ca:ue,ea:de,ha:W,k:he,m:ce,n:H,na:pe,qa:me,r:z,s:ge}=require("../shared/run.js"),{$a:q,Vd:A,Za:we,ab:F,hf:N,ka:C,la:S,ue:ve}=require("../shared/core.js"),
{relative:ye,resolve:xe,sep:$e}=require("node:path"),{createInterface:be}=require("node:readline/promises"),{join:ke}=require("node:path/posix");function Me(e,t){let n=new Map(t.map(l=>[ye(e,xe(l)).split(
$e).join("/"),l])),i;try{i=se(e,["ls-tree","-z","HEAD","--",...[...n.keys()].map(l=>`:(literal)${l}`)]).toString("utf8")}catch(l){if(l instanceof ie)return[];throw l}let s=new Map(i.split("\0").flatMap(
l=>{let[,o,r]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(l)??[];return o!==void 0&&r!==void 0?[[r,o]]:[]}));return[...n].flatMap(([l,o])=>Ce(he(o),s.get(l))?[]:[o])}function Ce(e,t){if(t===void 0)return!1;
let{createHash:n}=process.getBuiltinModule("node:crypto"),i=s=>n(t.length===64?"sha256":"sha1").update(`blob ${s.length}\0`).update(s).digest("hex");return i(e)===t||i(Buffer.from(e.toString("latin1").
replaceAll(`\r
`,`
`),"latin1"))===t}var O=e=>e?[e.span.file,...M(e).map(({span:t})=>t.file)]:[];function Se(e){let t=new Map;for(let[n,i]of e){let s=O(i),l=new Set(s.flatMap(r=>t.get(r)??[])),o=[...l,n];for(let r of s)
t.set(r,o);if(l.size>0)for(let[r,a]of t)a.some(f=>l.has(f))&&t.set(r,o)}return[...new Set(t.values())]}function Fe(e,t){let n=e.filter(r=>r.some(t)),i=n.length>0?n:e,s=e.filter(r=>!i.includes(r)),l=Math.
ceil(i.length/2),o=i.some(r=>r.length>1)?[i.map(r=>r.slice(0,Math.ceil(r.length/2))),i.map(r=>r.slice(Math.ceil(r.length/2)))]:[i.slice(0,l),i.slice(l)];return[s,...o].map(r=>r.filter(a=>a.length>0)).
filter(r=>r.length>0)}var Ne=10;async function Pe({report:e,texts:t,isWanted:n,judge:i}){let s={report:e,changed:new Map},l=[],o=new Map,r=()=>Ee(s.report.findings.filter(f=>D(f)&&n(f))),a=async f=>{let u=r(),
d=f.flat().filter(p=>u.has(p)),c=d.map(p=>u.get(p));if(c.length===0)return;let h=await qe(c,s,{texts:t,isWanted:n,judge:i});if(!("why"in h))s=h.state,l.push(...h.mended);else if(c.length===1)o.set(d[0],
{finding:c[0],why:h.why});else for(let p of Fe(f,v=>O(u.get(v)).some(y=>h.files.has(y))))await a(p)};for(let f=0;f<Ne;f+=1){let u=[...r()].filter(([h])=>!o.has(h)),d=new Set(L(u.map(([,h])=>h))),c=u.filter(
([,h])=>d.has(h));if(c.length===0)break;await a(Se(c))}return{texts:s.changed,mended:l,refused:[...o.values()],report:s.report}}var Te=4;async function qe(e,t,{texts:n,isWanted:i,judge:s}){let l=[...e],
o=e,r=t.changed;for(let a=0;;a+=1){r=Ie(r,n,o);let f=await s(r),u=f.failures.find(({path:p,message:v})=>!t.report.failures.some(y=>y.path===p&&y.message===v));if(u)return{why:`${u.path} ${u.message}`,
files:new Set([u.path])};let[d,...c]=Le(t.report,f,e);if(!d)return{state:{report:f,changed:r},mended:l};let h=L([d,...c]);if(a===Te||!h.every(p=>D(p)&&i(p)))return{why:e.some(p=>je(p,d))?"the finding \
stays":`it brings ${d.rule}: ${d.message}`,files:new Set([d,...c].map(({span:p})=>p.file))};o=h,l.push(...h)}}var je=(e,t)=>e.rule===t.rule&&e.span.file===t.span.file&&e.message===t.message,D=e=>N(e)&&
M(e).length>0,j=e=>{let{rule:t,span:n,anchor:i,message:s,fix:l}=e;return JSON.stringify([t,n.file,i,s,l?.title,M(e).map(({text:o})=>o)])};function Ee(e){let t=new Map;for(let n of e){let i=j(n),s=1;for(;t.
has(`${s} ${i}`);)s+=1;t.set(`${s} ${i}`,n)}return t}function Ie(e,t,n){let i=X(n.flatMap(M)),s=new Map(e);for(let l of new Set(i.map(({span:o})=>o.file))){let o=i.filter(({span:r})=>r.file===l);s.set(
l,A(s.get(l)??t.get(l)??"",o))}return s}var b=e=>ve.indexOf(e);function Le(e,t,n){let i=Math.min(...n.map(({severity:r})=>b(r))),s=Q(t),l=K(n.map(I)),o=new Map;for(let r of e.findings.filter(N)){let a=l.
get(I(r))??0;a>0?l.set(I(r),a-1):We(o,E(r)).push(r.severity)}for(let r of o.values())r.sort((a,f)=>b(f)-b(a));return t.findings.filter(N).sort((r,a)=>b(a.severity)-b(r.severity)).filter(r=>{let a=o.get(
E(r))?.shift();return(b(r.severity)>=i||s.has(r.rule))&&(a===void 0||b(a)<b(r.severity))})}var E=({rule:e,span:t})=>`${e} ${t.file}`,I=e=>`${E(e)} ${e.span.start} ${e.message}`;function We(e,t){let n=e.
get(t)??[];return e.set(t,n),n}var He=class{diff(e,t,n={}){let i;typeof n=="function"?(i=n,n={}):"callback"in n&&(i=n.callback);let s=this.castInput(e,n),l=this.castInput(t,n),o=this.removeEmpty(this.
tokenize(s,n)),r=this.removeEmpty(this.tokenize(l,n));return this.diffWithOptionsObj(o,r,n,i)}diffWithOptionsObj(e,t,n,i){var s;let l=m=>{if(m=this.postProcess(m,n),i){setTimeout(function(){i(m)},0);return}else
return m},o=t.length,r=e.length,a=1,f=o+r;n.maxEditLength!=null&&(f=Math.min(f,n.maxEditLength));let u=(s=n.timeout)!==null&&s!==void 0?s:1/0,d=Date.now()+u,c=[{oldPos:-1,lastComponent:void 0}],h=this.
extractCommon(c[0],t,e,0,n);if(c[0].oldPos+1>=r&&h+1>=o)return l(this.buildValues(c[0].lastComponent,t,e));let p=-1/0,v=1/0,y=()=>{for(let m=Math.max(p,-a);m<=Math.min(v,a);m+=2){let w,g=c[m-1],x=c[m+
1];g&&(c[m-1]=void 0);let $=!1;if(x){let T=x.oldPos-m;$=x&&0<=T&&T<o}let P=g&&g.oldPos+1<r;if(!$&&!P){c[m]=void 0;continue}if(!P||$&&g.oldPos<x.oldPos?w=this.addToPath(x,!0,!1,0,n):w=this.addToPath(g,
!1,!0,1,n),h=this.extractCommon(w,t,e,m,n),w.oldPos+1>=r&&h+1>=o)return l(this.buildValues(w.lastComponent,t,e))||!0;c[m]=w,w.oldPos+1>=r&&(v=Math.min(v,m-1)),h+1>=o&&(p=Math.max(p,m+1))}a++};if(i)(function m(){
setTimeout(function(){if(a>f||Date.now()>d)return i(void 0);y()||m()},0)})();else for(;a<=f&&Date.now()<=d;){let m=y();if(m)return m}}addToPath(e,t,n,i,s){let l=e.lastComponent;return l&&!s.oneChangePerToken&&
l.added===t&&l.removed===n?{oldPos:e.oldPos+i,lastComponent:{count:l.count+1,added:t,removed:n,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+i,lastComponent:{count:1,added:t,removed:n,previousComponent:l}}}extractCommon(e,t,n,i,s){
let l=t.length,o=n.length,r=e.oldPos,a=r-i,f=0;for(;a+1<l&&r+1<o&&this.equals(n[r+1],t[a+1],s);)a++,r++,f++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});
return f&&!s.oneChangePerToken&&(e.lastComponent={count:f,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&
e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){
return e}get useLongestToken(){return!1}buildValues(e,t,n){let i=[],s;for(;e;)i.push(e),s=e.previousComponent,delete e.previousComponent,e=s;i.reverse();let l=i.length,o=0,r=0,a=0;for(;o<l;o++){let f=i[o];
if(f.removed)f.value=this.join(n.slice(a,a+f.count)),a+=f.count;else{if(!f.added&&this.useLongestToken){let u=t.slice(r,r+f.count);u=u.map(function(d,c){let h=n[a+c];return h.length>d.length?h:d}),f.value=
this.join(u)}else f.value=this.join(t.slice(r,r+f.count));r+=f.count,f.added||(a+=f.count)}}return i}},ze=class extends He{constructor(){super(...arguments),this.tokenize=Oe}equals(e,t,n){return n.ignoreWhitespace?
((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},Ae=new ze;function G(e,t,n){return Ae.diff(e,t,n)}function Oe(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],i=e.split(/(\n|\r\n)/);i[i.length-1]||i.pop();for(let s=0;s<i.length;s++){let l=i[s];s%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function De(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function k(e){if(!De(e))return e;let t='"',n=new TextEncoder().encode(e),i=0;for(;i<n.length;){let s=n[i];s===7?t+="\\a":s===8?t+="\\b":s===9?t+=
"\\t":s===10?t+="\\n":s===11?t+="\\v":s===12?t+="\\f":s===13?t+="\\r":s===34?t+='\\"':s===92?t+="\\\\":s>=32&&s<=126?t+=String.fromCharCode(s):t+="\\"+s.toString(8).padStart(3,"0"),i++}return t+='"',t}
var V={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Ge(e,t,n,i,s,l,o){let r;o?typeof o=="function"?r={callback:o}:r=o:r={},typeof r.context>"u"&&(r.context=4);let a=r.context;if(r.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(r.callback){let{callback:u}=r;G(n,i,Object.assign(Object.assign({},r),{
callback:d=>{let c=f(d);u(c)}}))}else return f(G(n,i,r));function f(u){if(!u)return;u.push({value:"",lines:[]});function d(w){return w.map(function(g){return" "+g})}let c=[],h=0,p=0,v=[],y=1,m=1;for(let w=0;w<
u.length;w++){let g=u[w],x=g.lines||Ve(g.value);if(g.lines=x,g.added||g.removed){if(!h){let $=u[w-1];h=y,p=m,$&&(v=a>0?d($.lines.slice(-a)):[],h-=v.length,p-=v.length)}for(let $ of x)v.push((g.added?"\
+":"-")+$);g.added?m+=x.length:y+=x.length}else{if(h)if(x.length<=a*2&&w<u.length-2)for(let $ of d(x))v.push($);else{let $=Math.min(x.length,a);for(let T of d(x.slice(0,$)))v.push(T);let P={oldStart:h,
oldLines:y-h+$,newStart:p,newLines:m-p+$,lines:v};c.push(P),h=0,p=0,v=[]}y+=x.length,m+=x.length}}for(let w of c)for(let g=0;g<w.lines.length;g++)w.lines[g].endsWith(`
`)?w.lines[g]=w.lines[g].slice(0,-1):(w.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:s,newHeader:l,hunks:c}}}function U(e,t){var n,i,s,l,o,r;if(t||
(t=V),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(u=>u.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(u=>U(u,t)).join(`
`)}let a=[];if(e.isGit){if(t=V,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let u=e.
oldFileName,d=e.newFileName;e.isCreate&&u==="/dev/null"?u=d.replace(/^b\//,"a/"):e.isDelete&&d==="/dev/null"&&(d=u.replace(/^a\//,"b/")),a.push("diff --git "+k(u)+" "+k(d)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((i=e.newMode)!==null&&i!==void 0?i:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+k(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),a.push("rename to "+k(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+k(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("copy to "+k(((r=e.newFileName)!==null&&r!==void 0?r:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let f=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||f)&&(a.push("--- "+k(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+k(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let u=0;u<e.hunks.length;u++){let d=e.hunks[u],c=d.oldLines===0?d.oldStart-1:d.oldStart,h=d.newLines===0?d.newStart-1:d.newStart;a.
push("@@ -"+c+","+d.oldLines+" +"+h+","+d.newLines+" @@");for(let p of d.lines)a.push(p)}return a.join(`
`)+`
`}function Ve(e){let t=e.endsWith(`
`),n=e.split(`
`).map(i=>i+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Ue=[3,2,1];function Be(e,t,n,i){let s=({lines:u})=>u.every(d=>i(d.slice(1))),l=t===void 0?"/dev/null":`a/${e}`,o=Ue.map(u=>Ge(l,`b/${e}`,t??"",n,void 0,
void 0,{context:u})),r=o.find(({hunks:u})=>u.every(s))??o.at(-1),a=r.hunks.filter(s),f=r.hunks.length-a.length;return{text:a.length===0?"":U({...r,hunks:a,isGit:!0,...t===void 0?{isCreate:!0,newMode:"\
100644"}:{}}),withheld:f}}function B(e,t,n){let i=n[0]?.prefix??"",s=[...e].sort().map(([l,o])=>{let r=t.get(l),a=new Set(n.flatMap((f,u)=>Re(f,l,u===0?r??"":o)));return{path:l,...Be(ke(i,l),r,o,f=>!a.
has(f)&&we(f)===f)}});return{text:C(s.map(({text:l})=>l).join("")),withheld:s.flatMap(({path:l,withheld:o})=>o>0?[[l,o]]:[])}}function Re({sources:e},t,n){let i=e.get(t)?.slice(0,n.length).split(`
`);return i?n.split(`
`).filter((s,l)=>i[l]!==s):[]}async function Ze(e,t,n,{out:i}){let s=new Set,l=be({input:process.stdin,output:process.stdout});try{for(let[o,r]of e.entries()){i(S`\n${F(r.span.file)}: ${C(r.rule)}: ${q(
r.message)}\n`),i(B(Ye(r,t),t,[n]).text);let a=await Je(l,`${o+1} of ${e.length}, ${q(r.fix?.title??"")}: mend it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let f of e.slice(o))s.add(j(f));break}a===
"y"&&s.add(j(r))}}finally{l.close()}return o=>s.has(j(o))}async function Je(e,t){for(;;){let n=new Promise(s=>{e.once("close",()=>s("q"))}),i=(await Promise.race([e.question(t),n])).trim().toLowerCase()[0]??
"";if("ynaq".includes(i)&&i!=="")return i}}function Ye(e,t){let n=M(e);return new Map([...new Set(n.map(({span:i})=>i.file))].map(i=>[i,A(t.get(i)??"",n.filter(({span:s})=>s.file===i))]))}async function Ke(e,t,n){
let{values:i}=e;if(R(e),i.interactive&&!(pe(1)&&process.stdin.isTTY))throw new H("--interactive asks on a terminal: leave it out, or see --diff");let{only:s,skip:l,...o}=i,r={...e,values:o},a=await ue(
r,t,{cwd:process.cwd(),today:de()}),{rules:f,wanted:u}=await re(t,e),d={...a,scopes:fe(a.scopes,u),edits:"all"},c=await me(r,d,t);ae([...c.report.failures,...c.report.notices],n.err);let h=new Set(f.map(
({id:y})=>y)),p=new Z(c,({safety:y},m)=>h.has(m)&&(y==="safe"||i.unsafe===!0));if(i.diff)return Xe(p,n);let v=i.interactive?await Ze(p.offered,p.texts,c.report,n):void 0;return ge(await J(p,n,v),d,e)}
function R({values:e,paths:t}){if(t.includes("-")||e.since!==void 0)throw new H("fix writes into files as they are on disk: leave out --since and -")}var Qe=class extends ce{name="NotWritten"},Z=class{texts;before;#t;#e;constructor(e,t){
this.#t=e,this.#e=t,this.before=W(e.report,e.settings),this.texts=new Map(e.discovery.found.flatMap(({source:n})=>_(n.path,n.text)?[]:[[n.path,n.text]]))}get offered(){return this.before.findings.filter(
e=>this.#n(e))}left({findings:e}){let t=e.filter(N),n=t.flatMap(({fix:s,rule:l})=>s?.edits?.length&&!this.#e(s,l)?[s]:[]),i=n.filter(({safety:s})=>s==="safe").length;return{safe:i,unsafe:n.length-i,others:t.
length-n.length}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:i}=this.#t,s=async l=>W(await n(ne(t,l)),i);return Pe({report:this.before,texts:this.texts,isWanted:l=>this.#n(l)&&e(l),judge:s})}#n(e){
let{fix:t,rule:n}=e,i=M(e);return!t||i.length===0||!N(e)||!this.#e(t,n)?!1:i.every(({span:s,creates:l})=>l?te(s.file):this.texts.has(s.file))}};async function J(e,{out:t,err:n},i){let s=await e.run(i);
Y(s,n);let l=[...s.texts].sort().map(([o,r])=>({path:o,text:r,before:e.texts.get(o),root:ee(o)}));for(let o of _e(l.filter(({before:r})=>r!==void 0)))n(S`seaworthy: ${F(o)} has uncommitted changes, and is changed beside them\n`);
try{oe(l)}catch(o){throw o instanceof le?new Qe(`nothing is written, since ${o.path} ${o.message}`):o}for(let{rule:o,span:r,fix:a}of s.mended)t(S`${F(r.file)}  ${C(o)}  ${q(a?.title??"")}\n`);return t(
S`${et(s,e.left(s.report))}\n`),s.report}async function Xe(e,{out:t,err:n}){let i=await e.run();Y(i,n);let{text:s,withheld:l}=B(i.texts,e.texts,[e.before,i.report]);t(s);for(let[o,r]of l)n(S`seaworthy: ${r} ${C(
r===1?"change":"changes")} of ${F(o)} cannot be shown, because a secret stands beside: seaworthy fix makes them\n`);return i.texts.size>0?z.findings:z.clean}function Y({refused:e},t){for(let{finding:n,
why:i}of e)t(S`seaworthy: ${C(n.rule)} in ${F(n.span.file)} is not mended: ${q(i)}\n`)}function _e(e){return[...new Set(e.flatMap(({root:t})=>t??[]))].flatMap(t=>Me(t,e.flatMap(n=>n.root===t?[n.path]:
[])))}function et({mended:e,texts:t},{safe:n,unsafe:i,others:s}){let l=(r,a,f)=>`${r} ${r===1?a:f}`,o=[`${l(e.length,"finding is mended","findings are mended")}${t.size?` in ${l(t.size,"file","files")}`:
""}`,...n?[`${l(n,"more has a safe repair","more have a safe repair")}`]:[],...i?[`${l(i,"more has an unsafe repair","more have an unsafe repair")} (--unsafe)`]:[],...s?[`${l(s,"needs a person","need \
a person")} (see seaworthy check)`]:[]];return C(`${o.join("; ")}.`)}module.exports={Repair:Z,fix:J,fixCommand:Ke,refuseUnwritten:R};
