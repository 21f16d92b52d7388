"use strict";const{a:K}=require("../shared/compare.js"),{a:X,b:ee,c:te,d:ne}=require("../shared/own-files.js"),{a:P,b:ie,c:z}=require("../shared/apart.js"),{a:re}=require("../shared/baseline.js");require("../shared/fingerprint.js");
const{G:se,I:le,Q:oe,Z:ae,_:fe,ea:ue,f:de,g:L,ga:he,ha:pe,ja:ce,la:me,oa:O,qa:ge,u:we,va:ve,y:F,z:ye}=require("../shared/run.js");require("../shared/join-words.js");const{Hf:N,Ue:E,bb:xe,db:j,eb:S,na:b,
oa:C,qa:$e,se:A,w:be}=require("../shared/core.js"),{relative:ke,resolve:Me,sep:Ce}=require("node:path"),{createInterface:Pe}=require("node:readline/promises"),{join:Fe}=require("node:path/posix");function Ne(e,t){
let n=new Map(t.map(l=>[ke(e,Me(l)).split(Ce).join("/"),l])),s;try{s=le(e,["ls-tree","-z","HEAD","--",...[...n.keys()].map(l=>`:(literal)${l}`)]).toString("utf8")}catch(l){if(l instanceof se)return[];
throw l}let i=new Map(s.split("\0").flatMap(l=>{let[,o,r]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(l)??[];return o!==void 0&&r!==void 0?[[r,o]]:[]}));return[...n].flatMap(([l,o])=>Se(we(o),i.get(l))?[]:
[o])}function Se(e,t){if(t===void 0)return!1;let{createHash:n}=process.getBuiltinModule("node:crypto"),s=i=>n(t.length===64?"sha256":"sha1").update(`blob ${i.length}\0`).update(i).digest("hex");return s(
e)===t||s(Buffer.from(e.toString("latin1").replaceAll(`\r
`,`
`),"latin1"))===t}var D=e=>e?[e.span.file,...P(e).map(({span:t})=>t.file)]:[];function qe(e){let t=new Map;for(let[n,s]of e){let i=D(s),[l={names:[],files:[]},...o]=new Set(i.flatMap(r=>t.get(r)??[]));
for(let r of o){for(let a of r.names)l.names.push(a);i.push(...r.files)}l.names.push(n);for(let r of i)t.get(r)!==l&&(t.set(r,l),l.files.push(r))}return[...new Set(t.values())].map(({names:n})=>n)}function Te(e,t){
let n=e.filter(r=>r.some(t)),s=n.length>0?n:e,i=e.filter(r=>!s.includes(r)),l=Math.ceil(s.length/2),o=s.some(r=>r.length>1)?[s.map(r=>r.slice(0,Math.ceil(r.length/2))),s.map(r=>r.slice(Math.ceil(r.length/
2)))]:[s.slice(0,l),s.slice(l)];return[i,...o].map(r=>r.filter(a=>a.length>0)).filter(r=>r.length>0)}var je=10;async function Ie({report:e,texts:t,isWanted:n,judge:s}){let i={report:e,changed:new Map},
l=[],o=new Map,r=()=>We(i.report.findings.filter(f=>G(f)&&n(f))),a=async f=>{let u=r(),d=f.flat().filter(c=>u.has(c)),p=d.map(c=>u.get(c));if(p.length===0)return;let h=await Ee(p,i,{texts:t,isWanted:n,
judge:s});if(!("why"in h))i=h.state,l.push(...h.mended);else if(p.length===1)o.set(d[0],{finding:p[0],why:h.why});else for(let c of Te(f,v=>D(u.get(v)).some(y=>h.files.has(y))))await a(c)};for(let f=0;f<
je;f+=1){let u=[...r()].filter(([h])=>!o.has(h)),d=new Set(z(u.map(([,h])=>h))),p=u.filter(([,h])=>d.has(h));if(p.length===0)break;await a(qe(p))}return{texts:i.changed,mended:l,refused:[...o.values()],
report:i.report}}var Le=4;async function Ee(e,t,{texts:n,isWanted:s,judge:i}){let l=[...e],o=e,r=t.changed;for(let a=0;;a+=1){r=ze(r,n,o);let f=await i(r),u=f.failures.find(({path:c,message:v})=>!t.report.
failures.some(y=>y.path===c&&y.message===v));if(u)return{why:`${u.path} ${u.message}`,files:new Set([u.path])};let[d,...p]=Oe(t.report,f,e);if(!d)return{state:{report:f,changed:r},mended:l};let h=z([d,
...p]);if(a===Le||!h.every(c=>G(c)&&s(c)))return{why:e.some(c=>He(c,d))?"the finding stays":`it causes ${d.rule}: ${d.message}`,files:new Set([d,...p].map(({span:c})=>c.file))};o=h,l.push(...h)}}var He=(e,t)=>e.
rule===t.rule&&e.span.file===t.span.file&&e.message===t.message,G=e=>N(e)&&P(e).length>0,I=e=>{let{rule:t,span:n,anchor:s,message:i,fix:l}=e;return JSON.stringify([t,n.file,s,i,l?.title,P(e).map(({text:o})=>o)])};
function We(e){let t=new Map;for(let n of e){let s=I(n),i=1;for(;t.has(`${i} ${s}`);)i+=1;t.set(`${i} ${s}`,n)}return t}function ze(e,t,n){let s=ie(n.flatMap(P)),i=new Map(e);for(let l of new Set(s.map(
({span:o})=>o.file))){let o=s.filter(({span:r})=>r.file===l);i.set(l,A(i.get(l)??t.get(l)??"",o))}return i}var k=e=>E.indexOf(e);function Oe(e,t,n){let s=Math.min(...n.map(({severity:r})=>k(r))),i=re(
t),l=K(n.map(W)),o=new Map;for(let r of e.findings.filter(N)){let a=l.get(W(r))??0;a>0?l.set(W(r),a-1):Ae(o,H(r)).push(r.severity)}for(let r of o.values())r.sort((a,f)=>k(f)-k(a));return t.findings.filter(
N).sort((r,a)=>k(a.severity)-k(r.severity)).filter(r=>{let a=o.get(H(r))?.shift();return(k(r.severity)>=s||i.has(r.rule))&&(a===void 0||k(a)<k(r.severity))})}var H=({rule:e,span:t})=>`${e} ${t.file}`,
W=e=>`${H(e)} ${e.span.start} ${e.message}`;function Ae(e,t){let n=e.get(t)??[];return e.set(t,n),n}var De=class{diff(e,t,n={}){let s;typeof n=="function"?(s=n,n={}):"callback"in n&&(s=n.callback);let i=this.
castInput(e,n),l=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),r=this.removeEmpty(this.tokenize(l,n));return this.diffWithOptionsObj(o,r,n,s)}diffWithOptionsObj(e,t,n,s){var i;let l=m=>{if(m=
this.postProcess(m,n),s){setTimeout(function(){s(m)},0);return}else return m},o=t.length,r=e.length,a=1,f=o+r;n.maxEditLength!=null&&(f=Math.min(f,n.maxEditLength));let u=(i=n.timeout)!==null&&i!==void 0?
i:1/0,d=Date.now()+u,p=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(p[0],t,e,0,n);if(p[0].oldPos+1>=r&&h+1>=o)return l(this.buildValues(p[0].lastComponent,t,e));let c=-1/0,v=1/0,y=()=>{for(let m=Math.
max(c,-a);m<=Math.min(v,a);m+=2){let w,g=p[m-1],x=p[m+1];g&&(p[m-1]=void 0);let $=!1;if(x){let T=x.oldPos-m;$=x&&0<=T&&T<o}let q=g&&g.oldPos+1<r;if(!$&&!q){p[m]=void 0;continue}if(!q||$&&g.oldPos<x.oldPos?
w=this.addToPath(x,!0,!1,0,n):w=this.addToPath(g,!1,!0,1,n),h=this.extractCommon(w,t,e,m,n),w.oldPos+1>=r&&h+1>=o)return l(this.buildValues(w.lastComponent,t,e))||!0;p[m]=w,w.oldPos+1>=r&&(v=Math.min(
v,m-1)),h+1>=o&&(c=Math.max(c,m+1))}a++};if(s)(function m(){setTimeout(function(){if(a>f||Date.now()>d)return s(void 0);y()||m()},0)})();else for(;a<=f&&Date.now()<=d;){let m=y();if(m)return m}}addToPath(e,t,n,s,i){
let l=e.lastComponent;return l&&!i.oneChangePerToken&&l.added===t&&l.removed===n?{oldPos:e.oldPos+s,lastComponent:{count:l.count+1,added:t,removed:n,previousComponent:l.previousComponent}}:{oldPos:e.oldPos+
s,lastComponent:{count:1,added:t,removed:n,previousComponent:l}}}extractCommon(e,t,n,s,i){let l=t.length,o=n.length,r=e.oldPos,a=r-s,f=0;for(;a+1<l&&r+1<o&&this.equals(n[r+1],t[a+1],i);)a++,r++,f++,i.
oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return f&&!i.oneChangePerToken&&(e.lastComponent={count:f,previousComponent:e.lastComponent,added:!1,
removed:!1}),e.oldPos=r,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);
return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let s=[],i;for(;e;)s.push(e),i=
e.previousComponent,delete e.previousComponent,e=i;s.reverse();let l=s.length,o=0,r=0,a=0;for(;o<l;o++){let f=s[o];if(f.removed)f.value=this.join(n.slice(a,a+f.count)),a+=f.count;else{if(!f.added&&this.
useLongestToken){let u=t.slice(r,r+f.count);u=u.map(function(d,p){let h=n[a+p];return h.length>d.length?h:d}),f.value=this.join(u)}else f.value=this.join(t.slice(r,r+f.count));r+=f.count,f.added||(a+=
f.count)}}return s}},Ge=class extends De{constructor(){super(...arguments),this.tokenize=Ve}equals(e,t,n){return n.ignoreWhitespace?((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},Ue=new Ge;function U(e,t,n){return Ue.diff(e,t,n)}function Ve(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],s=e.split(/(\n|\r\n)/);s[s.length-1]||s.pop();for(let i=0;i<s.length;i++){let l=s[i];i%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function Be(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function M(e){if(!Be(e))return e;let t='"',n=new TextEncoder().encode(e),s=0;for(;s<n.length;){let i=n[s];i===7?t+="\\a":i===8?t+="\\b":i===9?t+=
"\\t":i===10?t+="\\n":i===11?t+="\\v":i===12?t+="\\f":i===13?t+="\\r":i===34?t+='\\"':i===92?t+="\\\\":i>=32&&i<=126?t+=String.fromCharCode(i):t+="\\"+i.toString(8).padStart(3,"0"),s++}return t+='"',t}
var V={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Re(e,t,n,s,i,l,o){let r;o?typeof o=="function"?r={callback:o}:r=o:r={},typeof r.context>"u"&&(r.context=4);let a=r.context;if(r.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(r.callback){let{callback:u}=r;U(n,s,Object.assign(Object.assign({},r),{
callback:d=>{let p=f(d);u(p)}}))}else return f(U(n,s,r));function f(u){if(!u)return;u.push({value:"",lines:[]});function d(w){return w.map(function(g){return" "+g})}let p=[],h=0,c=0,v=[],y=1,m=1;for(let w=0;w<
u.length;w++){let g=u[w],x=g.lines||Je(g.value);if(g.lines=x,g.added||g.removed){if(!h){let $=u[w-1];h=y,c=m,$&&(v=a>0?d($.lines.slice(-a)):[],h-=v.length,c-=v.length)}for(let $ of x)v.push((g.added?"\
+":"-")+$);g.added?m+=x.length:y+=x.length}else{if(h)if(x.length<=a*2&&w<u.length-2)for(let $ of d(x))v.push($);else{let $=Math.min(x.length,a);for(let T of d(x.slice(0,$)))v.push(T);let q={oldStart:h,
oldLines:y-h+$,newStart:c,newLines:m-c+$,lines:v};p.push(q),h=0,c=0,v=[]}y+=x.length,m+=x.length}}for(let w of p)for(let g=0;g<w.lines.length;g++)w.lines[g].endsWith(`
`)?w.lines[g]=w.lines[g].slice(0,-1):(w.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:l,hunks:p}}}function B(e,t){var n,s,i,l,o,r;if(t||
(t=V),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(u=>u.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(u=>B(u,t)).join(`
`)}let a=[];if(e.isGit){if(t=V,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let u=e.
oldFileName,d=e.newFileName;e.isCreate&&u==="/dev/null"?u=d.replace(/^b\//,"a/"):e.isDelete&&d==="/dev/null"&&(d=u.replace(/^a\//,"b/")),a.push("diff --git "+M(u)+" "+M(d)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((s=e.newMode)!==null&&s!==void 0?s:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+M(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),a.push("rename to "+M(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+M(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("copy to "+M(((r=e.newFileName)!==null&&r!==void 0?r:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let f=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||f)&&(a.push("--- "+M(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+M(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let u=0;u<e.hunks.length;u++){let d=e.hunks[u],p=d.oldLines===0?d.oldStart-1:d.oldStart,h=d.newLines===0?d.newStart-1:d.newStart;a.
push("@@ -"+p+","+d.oldLines+" +"+h+","+d.newLines+" @@");for(let c of d.lines)a.push(c)}return a.join(`
`)+`
`}function Je(e){let t=e.endsWith(`
`),n=e.split(`
`).map(s=>s+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Qe=[3,2,1];function Ye(e,t,n,s){let i=({lines:u})=>u.every(d=>s(d.slice(1))),l=t===void 0?"/dev/null":`a/${e}`,o=Qe.map(u=>Re(l,`b/${e}`,t??"",n,void 0,
void 0,{context:u})),r=o.find(({hunks:u})=>u.every(i))??o.at(-1),a=r.hunks.filter(i),f=r.hunks.length-a.length;return{text:a.length===0?"":B({...r,hunks:a,isGit:!0,...t===void 0?{isCreate:!0,newMode:"\
100644"}:{}}),withheld:f}}function R(e,t,n){let s=n[0]?.prefix??"",i=[...e].sort().map(([l,o])=>{let r=t.get(l),a=new Set(n.flatMap((f,u)=>_e(f,l,u===0?r??"":o)));return{path:l,...Ye(Fe(s,l),r,o,f=>!a.
has(f)&&xe(f)===f&&Ze(f))}});return{text:b(i.map(({text:l})=>l).join("")),withheld:i.flatMap(({path:l,withheld:o})=>o>0?[[l,o]]:[])}}var Ze=e=>{let t=be(e,/\r/);return $e(t)===t&&!/^\s*::|##\[/.test(t)};
function _e({sources:e},t,n){let s=e.get(t)?.slice(0,n.length).split(`
`);return s?n.split(`
`).filter((i,l)=>s[l]!==i):[]}async function Ke(e,t,n,{out:s}){let i=new Set,l=Pe({input:process.stdin,output:process.stdout});try{for(let[o,r]of e.entries()){s(C`\n${S(r.span.file)}: ${b(r.rule)}: ${j(
r.message)}\n`),s(R(et(r,t),t,[n]).text);let a=await Xe(l,s,`${o+1} of ${e.length}, ${j(r.fix?.title??"")}: repair it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let f of e.slice(o))i.add(I(f));break}
a==="y"&&i.add(I(r))}}finally{l.close()}return o=>i.has(I(o))}async function Xe(e,t,n){for(;;){let s=new Promise(l=>{e.once("close",()=>l("q"))}),i=(await Promise.race([e.question(n),s])).trim().toLowerCase()[0]??
"";if("ynaq".includes(i)&&i!=="")return i;t(C`y: make this repair  n: skip it  a: make it and all that follow  q: make those chosen so far, and stop\n`)}}function et(e,t){let n=P(e);return new Map([...new Set(
n.map(({span:s})=>s.file))].map(s=>[s,A(t.get(s)??"",n.filter(({span:i})=>i.file===s))]))}async function tt(e,t,n){let{values:s}=e;if(Q(e),s.interactive&&!(ge(1)&&process.stdin.isTTY))throw new L("--i\
nteractive needs a terminal: remove it, or use --diff");let{only:i,skip:l,...o}=s,r={...e,values:o},a=await ce(r,t,{cwd:process.cwd(),today:me()}),{rules:f,wanted:u}=await he(t,e),d={...a,scopes:pe(a.
scopes,u),edits:"all"},p=await ve(r,d,t);ue([...p.report.failures,...p.report.notices],n.err);let h=new Set(f.map(({id:y})=>y)),c=new Y(p,({safety:y},m)=>h.has(m)&&(y==="safe"||s.unsafe===!0));if(s.diff)
return it(c,n,e);let v=s.interactive?await Ke(J(c.offered),c.texts,p.report,n):void 0;return ye(await Z(c,n,v),d,e)}var J=e=>[...e].sort((t,n)=>E.indexOf(n.severity)-E.indexOf(t.severity));function Q({
values:e,paths:t,origin:n}){if(t.includes("-"))throw new L("repairs are written into files: name one in place of -, which is standard input");if(e.since!==void 0)throw new L(`repairs are written into \
the files on disk: unset ${n("since")}`)}var nt=class extends de{name="NotWritten"},Y=class{texts;before;#n;#e;constructor(e,t){this.#n=e,this.#e=t,this.before=O(e.report,e.settings);let{found:n}=e.discovery,
s=ne(n.map(({source:i})=>i.path));this.texts=new Map(n.flatMap(({source:{path:i,text:l}})=>s.has(i)&&!X(i,l)?[[i,l]]:[]))}get offered(){return this.before.findings.filter(e=>this.#t(e))}left({findings:e},t=()=>!0){
let n=e.filter(N),s=n.flatMap(({fix:o,rule:r})=>o?.edits?.length&&!this.#e(o,r)?[o]:[]),i=s.filter(({safety:o})=>o==="safe").length,l=n.filter(o=>this.#t(o)&&!t(o)).length;return{safe:i,unsafe:s.length-
i,declined:l,others:n.length-s.length-l}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:s}=this.#n,i=async l=>O(await n(oe(t,l)),s);return Ie({report:this.before,texts:this.texts,isWanted:l=>this.#t(
l)&&e(l),judge:i})}#t(e){let{fix:t,rule:n}=e,s=P(e);return!t||s.length===0||!N(e)||!this.#e(t,n)?!1:s.every(({span:i,creates:l})=>l?te(i.file):this.texts.has(i.file))}};async function Z(e,{out:t,err:n},s){
let i=await e.run(s);_(i,n);let l=[...i.texts].sort().map(([o,r])=>({path:o,text:r,before:e.texts.get(o),root:ee(o)}));for(let o of rt(l.filter(({before:r})=>r!==void 0)))n(C`seaworthy: ${S(o)} has uncommitted changes; the repairs are added to them\n`);
try{fe(l)}catch(o){throw o instanceof ae?new nt(`nothing is written, because ${o.path} ${o.message}`):o}for(let{rule:o,span:r,fix:a}of i.mended)t(C`${S(r.file)}  ${b(o)}  ${j(a?.title??"")}\n`);return t(
C`${st(i,e.left(i.report,s))}\n`),i.report}async function it(e,{out:t,err:n},{values:s}){let i=await e.run();_(i,n);let{text:l,withheld:o}=R(i.texts,e.texts,[e.before,i.report]);t(l);for(let[r,a]of o)
n(C`seaworthy: ${a} ${b(a===1?"change to":"changes to")} ${S(r)} ${b(a===1?"is omitted from the patch, because its":"are omitted from the patch, because their")} lines hold a secret or control characters; without --diff, seaworthy fix makes ${b(
a===1?"it":"them")}\n`);return i.report.failures.length>0?F.failed:i.report.files.length===0?s["allow-empty"]?F.clean:F.nothing:i.texts.size>0&&!s["exit-zero"]?F.findings:F.clean}function _({refused:e},t){
for(let{finding:n,why:s}of e)t(C`seaworthy: ${b(n.rule)} in ${S(n.span.file)} is not repaired: ${j(s)}\n`)}function rt(e){return[...new Set(e.flatMap(({root:t})=>t??[]))].flatMap(t=>Ne(t,e.flatMap(n=>n.
root===t?[n.path]:[])))}function st({mended:e,texts:t},{safe:n,unsafe:s,declined:i,others:l}){let o=(a,f,u)=>`${a} ${a===1?f:u}`,r=[`${o(e.length,"finding is repaired","findings are repaired")}${t.size?
` in ${o(t.size,"file","files")}`:""}`,...n?[`${o(n,"more has a safe repair","more have a safe repair")}`]:[],...s?[`${o(s,"more has an unsafe repair","more have an unsafe repair")} (--unsafe)`]:[],...i?
[`${o(i,"repair is declined","repairs are declined")}`]:[],...l?[`${o(l,"has no automatic repair","have no automatic repair")} (see seaworthy check)`]:[]];return b(`${r.join("; ")}.`)}module.exports={
Repair:Y,fix:Z,fixCommand:tt,refuseUnwritten:Q,worstFirst:J};
