"use strict";const{a:Q}=require("../shared/compare.js"),{a:X}=require("../shared/baseline.js"),{a:P,b:Z,c:W}=require("../shared/apart.js");require("../shared/fingerprint.js");const{a:_,b:ee,c:te,d:ne}=require("../shared/own-files.js"),
{$:ie,A:re,C:le,K:se,U:oe,V:ae,ba:fe,ca:ue,ea:de,ga:he,ja:H,k:ce,m:pe,n:z,pa:me,r:N,s:ge,sa:we}=require("../shared/run.js");require("../shared/join-words.js");const{$a:ve,Yd:O,bb:j,cb:S,kf:F,la:$,ma:M,
oa:ye,u:xe,xe:be}=require("../shared/core.js"),{relative:$e,resolve:ke,sep:Ce}=require("node:path"),{createInterface:Me}=require("node:readline/promises"),{join:Pe}=require("node:path/posix");function Ne(e,t){
let n=new Map(t.map(s=>[$e(e,ke(s)).split(Ce).join("/"),s])),l;try{l=le(e,["ls-tree","-z","HEAD","--",...[...n.keys()].map(s=>`:(literal)${s}`)]).toString("utf8")}catch(s){if(s instanceof re)return[];
throw s}let i=new Map(l.split("\0").flatMap(s=>{let[,o,r]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(s)??[];return o!==void 0&&r!==void 0?[[r,o]]:[]}));return[...n].flatMap(([s,o])=>Se(ce(o),i.get(s))?[]:
[o])}function Se(e,t){if(t===void 0)return!1;let{createHash:n}=process.getBuiltinModule("node:crypto"),l=i=>n(t.length===64?"sha256":"sha1").update(`blob ${i.length}\0`).update(i).digest("hex");return l(
e)===t||l(Buffer.from(e.toString("latin1").replaceAll(`\r
`,`
`),"latin1"))===t}var A=e=>e?[e.span.file,...P(e).map(({span:t})=>t.file)]:[];function Fe(e){let t=new Map;for(let[n,l]of e){let i=A(l),s=new Set(i.flatMap(r=>t.get(r)??[])),o=[...s,n];for(let r of i)
t.set(r,o);if(s.size>0)for(let[r,a]of t)a.some(f=>s.has(f))&&t.set(r,o)}return[...new Set(t.values())]}function qe(e,t){let n=e.filter(r=>r.some(t)),l=n.length>0?n:e,i=e.filter(r=>!l.includes(r)),s=Math.
ceil(l.length/2),o=l.some(r=>r.length>1)?[l.map(r=>r.slice(0,Math.ceil(r.length/2))),l.map(r=>r.slice(Math.ceil(r.length/2)))]:[l.slice(0,s),l.slice(s)];return[i,...o].map(r=>r.filter(a=>a.length>0)).
filter(r=>r.length>0)}var Te=10;async function je({report:e,texts:t,isWanted:n,judge:l}){let i={report:e,changed:new Map},s=[],o=new Map,r=()=>We(i.report.findings.filter(f=>D(f)&&n(f))),a=async f=>{let u=r(),
d=f.flat().filter(p=>u.has(p)),c=d.map(p=>u.get(p));if(c.length===0)return;let h=await Le(c,i,{texts:t,isWanted:n,judge:l});if(!("why"in h))i=h.state,s.push(...h.mended);else if(c.length===1)o.set(d[0],
{finding:c[0],why:h.why});else for(let p of qe(f,v=>A(u.get(v)).some(y=>h.files.has(y))))await a(p)};for(let f=0;f<Te;f+=1){let u=[...r()].filter(([h])=>!o.has(h)),d=new Set(W(u.map(([,h])=>h))),c=u.filter(
([,h])=>d.has(h));if(c.length===0)break;await a(Fe(c))}return{texts:i.changed,mended:s,refused:[...o.values()],report:i.report}}var Ie=4;async function Le(e,t,{texts:n,isWanted:l,judge:i}){let s=[...e],
o=e,r=t.changed;for(let a=0;;a+=1){r=He(r,n,o);let f=await i(r),u=f.failures.find(({path:p,message:v})=>!t.report.failures.some(y=>y.path===p&&y.message===v));if(u)return{why:`${u.path} ${u.message}`,
files:new Set([u.path])};let[d,...c]=ze(t.report,f,e);if(!d)return{state:{report:f,changed:r},mended:s};let h=W([d,...c]);if(a===Ie||!h.every(p=>D(p)&&l(p)))return{why:e.some(p=>Ee(p,d))?"the finding \
stays":`it brings ${d.rule}: ${d.message}`,files:new Set([d,...c].map(({span:p})=>p.file))};o=h,s.push(...h)}}var Ee=(e,t)=>e.rule===t.rule&&e.span.file===t.span.file&&e.message===t.message,D=e=>F(e)&&
P(e).length>0,I=e=>{let{rule:t,span:n,anchor:l,message:i,fix:s}=e;return JSON.stringify([t,n.file,l,i,s?.title,P(e).map(({text:o})=>o)])};function We(e){let t=new Map;for(let n of e){let l=I(n),i=1;for(;t.
has(`${i} ${l}`);)i+=1;t.set(`${i} ${l}`,n)}return t}function He(e,t,n){let l=Z(n.flatMap(P)),i=new Map(e);for(let s of new Set(l.map(({span:o})=>o.file))){let o=l.filter(({span:r})=>r.file===s);i.set(
s,O(i.get(s)??t.get(s)??"",o))}return i}var k=e=>be.indexOf(e);function ze(e,t,n){let l=Math.min(...n.map(({severity:r})=>k(r))),i=X(t),s=Q(n.map(E)),o=new Map;for(let r of e.findings.filter(F)){let a=s.
get(E(r))??0;a>0?s.set(E(r),a-1):Oe(o,L(r)).push(r.severity)}for(let r of o.values())r.sort((a,f)=>k(f)-k(a));return t.findings.filter(F).sort((r,a)=>k(a.severity)-k(r.severity)).filter(r=>{let a=o.get(
L(r))?.shift();return(k(r.severity)>=l||i.has(r.rule))&&(a===void 0||k(a)<k(r.severity))})}var L=({rule:e,span:t})=>`${e} ${t.file}`,E=e=>`${L(e)} ${e.span.start} ${e.message}`;function Oe(e,t){let n=e.
get(t)??[];return e.set(t,n),n}var Ae=class{diff(e,t,n={}){let l;typeof n=="function"?(l=n,n={}):"callback"in n&&(l=n.callback);let i=this.castInput(e,n),s=this.castInput(t,n),o=this.removeEmpty(this.
tokenize(i,n)),r=this.removeEmpty(this.tokenize(s,n));return this.diffWithOptionsObj(o,r,n,l)}diffWithOptionsObj(e,t,n,l){var i;let s=m=>{if(m=this.postProcess(m,n),l){setTimeout(function(){l(m)},0);return}else
return m},o=t.length,r=e.length,a=1,f=o+r;n.maxEditLength!=null&&(f=Math.min(f,n.maxEditLength));let u=(i=n.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+u,c=[{oldPos:-1,lastComponent:void 0}],h=this.
extractCommon(c[0],t,e,0,n);if(c[0].oldPos+1>=r&&h+1>=o)return s(this.buildValues(c[0].lastComponent,t,e));let p=-1/0,v=1/0,y=()=>{for(let m=Math.max(p,-a);m<=Math.min(v,a);m+=2){let w,g=c[m-1],x=c[m+
1];g&&(c[m-1]=void 0);let b=!1;if(x){let T=x.oldPos-m;b=x&&0<=T&&T<o}let q=g&&g.oldPos+1<r;if(!b&&!q){c[m]=void 0;continue}if(!q||b&&g.oldPos<x.oldPos?w=this.addToPath(x,!0,!1,0,n):w=this.addToPath(g,
!1,!0,1,n),h=this.extractCommon(w,t,e,m,n),w.oldPos+1>=r&&h+1>=o)return s(this.buildValues(w.lastComponent,t,e))||!0;c[m]=w,w.oldPos+1>=r&&(v=Math.min(v,m-1)),h+1>=o&&(p=Math.max(p,m+1))}a++};if(l)(function m(){
setTimeout(function(){if(a>f||Date.now()>d)return l(void 0);y()||m()},0)})();else for(;a<=f&&Date.now()<=d;){let m=y();if(m)return m}}addToPath(e,t,n,l,i){let s=e.lastComponent;return s&&!i.oneChangePerToken&&
s.added===t&&s.removed===n?{oldPos:e.oldPos+l,lastComponent:{count:s.count+1,added:t,removed:n,previousComponent:s.previousComponent}}:{oldPos:e.oldPos+l,lastComponent:{count:1,added:t,removed:n,previousComponent:s}}}extractCommon(e,t,n,l,i){
let s=t.length,o=n.length,r=e.oldPos,a=r-l,f=0;for(;a+1<s&&r+1<o&&this.equals(n[r+1],t[a+1],i);)a++,r++,f++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});
return f&&!i.oneChangePerToken&&(e.lastComponent={count:f,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&
e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){
return e}get useLongestToken(){return!1}buildValues(e,t,n){let l=[],i;for(;e;)l.push(e),i=e.previousComponent,delete e.previousComponent,e=i;l.reverse();let s=l.length,o=0,r=0,a=0;for(;o<s;o++){let f=l[o];
if(f.removed)f.value=this.join(n.slice(a,a+f.count)),a+=f.count;else{if(!f.added&&this.useLongestToken){let u=t.slice(r,r+f.count);u=u.map(function(d,c){let h=n[a+c];return h.length>d.length?h:d}),f.value=
this.join(u)}else f.value=this.join(t.slice(r,r+f.count));r+=f.count,f.added||(a+=f.count)}}return l}},De=class extends Ae{constructor(){super(...arguments),this.tokenize=Ue}equals(e,t,n){return n.ignoreWhitespace?
((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},Ge=new De;function G(e,t,n){return Ge.diff(e,t,n)}function Ue(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],l=e.split(/(\n|\r\n)/);l[l.length-1]||l.pop();for(let i=0;i<l.length;i++){let s=l[i];i%2&&!t.newlineIsToken?n[n.length-1]+=s:n.push(s)}return n}function Ve(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function C(e){if(!Ve(e))return e;let t='"',n=new TextEncoder().encode(e),l=0;for(;l<n.length;){let i=n[l];i===7?t+="\\a":i===8?t+="\\b":i===9?t+=
"\\t":i===10?t+="\\n":i===11?t+="\\v":i===12?t+="\\f":i===13?t+="\\r":i===34?t+='\\"':i===92?t+="\\\\":i>=32&&i<=126?t+=String.fromCharCode(i):t+="\\"+i.toString(8).padStart(3,"0"),l++}return t+='"',t}
var U={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Be(e,t,n,l,i,s,o){let r;o?typeof o=="function"?r={callback:o}:r=o:r={},typeof r.context>"u"&&(r.context=4);let a=r.context;if(r.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(r.callback){let{callback:u}=r;G(n,l,Object.assign(Object.assign({},r),{
callback:d=>{let c=f(d);u(c)}}))}else return f(G(n,l,r));function f(u){if(!u)return;u.push({value:"",lines:[]});function d(w){return w.map(function(g){return" "+g})}let c=[],h=0,p=0,v=[],y=1,m=1;for(let w=0;w<
u.length;w++){let g=u[w],x=g.lines||Re(g.value);if(g.lines=x,g.added||g.removed){if(!h){let b=u[w-1];h=y,p=m,b&&(v=a>0?d(b.lines.slice(-a)):[],h-=v.length,p-=v.length)}for(let b of x)v.push((g.added?"\
+":"-")+b);g.added?m+=x.length:y+=x.length}else{if(h)if(x.length<=a*2&&w<u.length-2)for(let b of d(x))v.push(b);else{let b=Math.min(x.length,a);for(let T of d(x.slice(0,b)))v.push(T);let q={oldStart:h,
oldLines:y-h+b,newStart:p,newLines:m-p+b,lines:v};c.push(q),h=0,p=0,v=[]}y+=x.length,m+=x.length}}for(let w of c)for(let g=0;g<w.lines.length;g++)w.lines[g].endsWith(`
`)?w.lines[g]=w.lines[g].slice(0,-1):(w.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:s,hunks:c}}}function V(e,t){var n,l,i,s,o,r;if(t||
(t=U),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(u=>u.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(u=>V(u,t)).join(`
`)}let a=[];if(e.isGit){if(t=U,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let u=e.
oldFileName,d=e.newFileName;e.isCreate&&u==="/dev/null"?u=d.replace(/^b\//,"a/"):e.isDelete&&d==="/dev/null"&&(d=u.replace(/^a\//,"b/")),a.push("diff --git "+C(u)+" "+C(d)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((l=e.newMode)!==null&&l!==void 0?l:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+C(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),a.push("rename to "+C(((s=e.newFileName)!==null&&
s!==void 0?s:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+C(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("copy to "+C(((r=e.newFileName)!==null&&r!==void 0?r:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let f=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||f)&&(a.push("--- "+C(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+C(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let u=0;u<e.hunks.length;u++){let d=e.hunks[u],c=d.oldLines===0?d.oldStart-1:d.oldStart,h=d.newLines===0?d.newStart-1:d.newStart;a.
push("@@ -"+c+","+d.oldLines+" +"+h+","+d.newLines+" @@");for(let p of d.lines)a.push(p)}return a.join(`
`)+`
`}function Re(e){let t=e.endsWith(`
`),n=e.split(`
`).map(l=>l+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Ye=[3,2,1];function Je(e,t,n,l){let i=({lines:u})=>u.every(d=>l(d.slice(1))),s=t===void 0?"/dev/null":`a/${e}`,o=Ye.map(u=>Be(s,`b/${e}`,t??"",n,void 0,
void 0,{context:u})),r=o.find(({hunks:u})=>u.every(i))??o.at(-1),a=r.hunks.filter(i),f=r.hunks.length-a.length;return{text:a.length===0?"":V({...r,hunks:a,isGit:!0,...t===void 0?{isCreate:!0,newMode:"\
100644"}:{}}),withheld:f}}function B(e,t,n){let l=n[0]?.prefix??"",i=[...e].sort().map(([s,o])=>{let r=t.get(s),a=new Set(n.flatMap((f,u)=>Qe(f,s,u===0?r??"":o)));return{path:s,...Je(Pe(l,s),r,o,f=>!a.
has(f)&&ve(f)===f&&Ke(f))}});return{text:$(i.map(({text:s})=>s).join("")),withheld:i.flatMap(({path:s,withheld:o})=>o>0?[[s,o]]:[])}}var Ke=e=>{let t=xe(e,/\r/);return ye(t)===t&&!/^\s*::|##\[/.test(t)};
function Qe({sources:e},t,n){let l=e.get(t)?.slice(0,n.length).split(`
`);return l?n.split(`
`).filter((i,s)=>l[s]!==i):[]}async function Xe(e,t,n,{out:l}){let i=new Set,s=Me({input:process.stdin,output:process.stdout});try{for(let[o,r]of e.entries()){l(M`\n${S(r.span.file)}: ${$(r.rule)}: ${j(
r.message)}\n`),l(B(_e(r,t),t,[n]).text);let a=await Ze(s,l,`${o+1} of ${e.length}, ${j(r.fix?.title??"")}: repair it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let f of e.slice(o))i.add(I(f));break}
a==="y"&&i.add(I(r))}}finally{s.close()}return o=>i.has(I(o))}async function Ze(e,t,n){for(;;){let l=new Promise(s=>{e.once("close",()=>s("q"))}),i=(await Promise.race([e.question(n),l])).trim().toLowerCase()[0]??
"";if("ynaq".includes(i)&&i!=="")return i;t(M`y: make this repair  n: skip it  a: make it and all that follow  q: make those that were chosen, and stop\n`)}}function _e(e,t){let n=P(e);return new Map(
[...new Set(n.map(({span:l})=>l.file))].map(l=>[l,O(t.get(l)??"",n.filter(({span:i})=>i.file===l))]))}async function et(e,t,n){let{values:l}=e;if(R(e),l.interactive&&!(me(1)&&process.stdin.isTTY))throw new z(
"--interactive asks on a terminal: leave it out, or see --diff");let{only:i,skip:s,...o}=l,r={...e,values:o},a=await de(r,t,{cwd:process.cwd(),today:he()}),{rules:f,wanted:u}=await fe(t,e),d={...a,scopes:ue(
a.scopes,u),edits:"all"},c=await we(r,d,t);ie([...c.report.failures,...c.report.notices],n.err);let h=new Set(f.map(({id:y})=>y)),p=new Y(c,({safety:y},m)=>h.has(m)&&(y==="safe"||l.unsafe===!0));if(l.
diff)return nt(p,n,l["allow-empty"]===!0);let v=l.interactive?await Xe(p.offered,p.texts,c.report,n):void 0;return ge(await J(p,n,v),d,e)}function R({values:e,paths:t}){if(t.includes("-")||e.since!==void 0)
throw new z("fix writes into the files on disk: remove --since and -")}var tt=class extends pe{name="NotWritten"},Y=class{texts;before;#t;#e;constructor(e,t){this.#t=e,this.#e=t,this.before=H(e.report,
e.settings);let{found:n}=e.discovery,l=ne(n.map(({source:i})=>i.path));this.texts=new Map(n.flatMap(({source:{path:i,text:s}})=>l.has(i)&&!_(i,s)?[[i,s]]:[]))}get offered(){return this.before.findings.
filter(e=>this.#n(e))}left({findings:e}){let t=e.filter(F),n=t.flatMap(({fix:i,rule:s})=>i?.edits?.length&&!this.#e(i,s)?[i]:[]),l=n.filter(({safety:i})=>i==="safe").length;return{safe:l,unsafe:n.length-
l,others:t.length-n.length}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:l}=this.#t,i=async s=>H(await n(se(t,s)),l);return je({report:this.before,texts:this.texts,isWanted:s=>this.#n(s)&&e(s),judge:i})}#n(e){
let{fix:t,rule:n}=e,l=P(e);return!t||l.length===0||!F(e)||!this.#e(t,n)?!1:l.every(({span:i,creates:s})=>s?te(i.file):this.texts.has(i.file))}};async function J(e,{out:t,err:n},l){let i=await e.run(l);
K(i,n);let s=[...i.texts].sort().map(([o,r])=>({path:o,text:r,before:e.texts.get(o),root:ee(o)}));for(let o of it(s.filter(({before:r})=>r!==void 0)))n(M`seaworthy: ${S(o)} has uncommitted changes, and is changed beside them\n`);
try{ae(s)}catch(o){throw o instanceof oe?new tt(`nothing is written, since ${o.path} ${o.message}`):o}for(let{rule:o,span:r,fix:a}of i.mended)t(M`${S(r.file)}  ${$(o)}  ${j(a?.title??"")}\n`);return t(
M`${rt(i,e.left(i.report))}\n`),i.report}async function nt(e,{out:t,err:n},l){let i=await e.run();K(i,n);let{text:s,withheld:o}=B(i.texts,e.texts,[e.before,i.report]);t(s);for(let[r,a]of o)n(M`seaworthy: ${a} ${$(
a===1?"change to":"changes to")} ${S(r)} ${$(a===1?"is omitted from the patch, because its":"are omitted from the patch, because their")} lines hold a secret or control characters; without --diff, seaworthy fix makes ${$(
a===1?"it":"them")}\n`);return i.report.failures.length>0?N.failed:i.report.files.length===0?l?N.clean:N.nothing:i.texts.size>0?N.findings:N.clean}function K({refused:e},t){for(let{finding:n,why:l}of e)
t(M`seaworthy: ${$(n.rule)} in ${S(n.span.file)} is not repaired: ${j(l)}\n`)}function it(e){return[...new Set(e.flatMap(({root:t})=>t??[]))].flatMap(t=>Ne(t,e.flatMap(n=>n.root===t?[n.path]:[])))}function rt({
mended:e,texts:t},{safe:n,unsafe:l,others:i}){let s=(r,a,f)=>`${r} ${r===1?a:f}`,o=[`${s(e.length,"finding is repaired","findings are repaired")}${t.size?` in ${s(t.size,"file","files")}`:""}`,...n?[`${s(
n,"more has a safe repair","more have a safe repair")}`]:[],...l?[`${s(l,"more has an unsafe repair","more have an unsafe repair")} (--unsafe)`]:[],...i?[`${s(i,"needs a person","need a person")} (see\
 seaworthy check)`]:[]];return $(`${o.join("; ")}.`)}module.exports={Repair:Y,fix:J,fixCommand:et,refuseUnwritten:R};
