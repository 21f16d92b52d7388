"use strict";const{a:ee,b:te,c:ne,d:ie}=require("./own-files.js"),{a:N,b:re,c:z}=require("./apart.js"),{a:se}=require("./compare.js"),{a:le}=require("./baseline.js"),{B:P,C:oe,Ca:ae,K:fe,M:ue,U:de,aa:he,ba:pe,g:ce,
h:E,ia:me,ma:ge,na:we,pa:ve,ra:ye,ua:D,wa:xe,x:$e}=require("./run.js"),{Ce:A,D:be,Qf:F,cf:I,ib:ke,kb:S,lb:T,ua:b,va:C,xa:Me}=require("./core.js"),{relative:Ce,resolve:Ne,sep:Pe}=require("node:path"),{
createInterface:Fe}=require("node:readline/promises"),{join:Se}=require("node:path/posix");function Te(e,t){let n=new Map(t.map(l=>[Ce(e,Ne(l)).split(Pe).join("/"),l])),r;try{r=ue(e,["ls-tree","-z","H\
EAD","--",...[...n.keys()].map(l=>`:(literal)${l}`)]).toString("utf8")}catch(l){if(l instanceof fe)return[];throw l}let i=new Map(r.split("\0").flatMap(l=>{let[,o,s]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.
exec(l)??[];return o!==void 0&&s!==void 0?[[s,o]]:[]}));return[...n].flatMap(([l,o])=>je($e(o),i.get(l))?[]:[o])}function je(e,t){if(t===void 0)return!1;let{createHash:n}=process.getBuiltinModule("nod\
e:crypto"),r=i=>n(t.length===64?"sha256":"sha1").update(`blob ${i.length}\0`).update(i).digest("hex");return r(e)===t||r(Buffer.from(e.toString("latin1").replaceAll(`\r
`,`
`),"latin1"))===t}var G=e=>e?[e.span.file,...N(e).map(({span:t})=>t.file)]:[];function qe(e){let t=new Map;for(let[n,r]of e){let i=G(r),[l={names:[],files:[]},...o]=new Set(i.flatMap(s=>t.get(s)??[]));
for(let s of o){for(let a of s.names)l.names.push(a);i.push(...s.files)}l.names.push(n);for(let s of i)t.get(s)!==l&&(t.set(s,l),l.files.push(s))}return[...new Set(t.values())].map(({names:n})=>n)}function Ie(e,t){
let n=e.filter(s=>s.some(t)),r=n.length>0?n:e,i=e.filter(s=>!r.includes(s)),l=Math.ceil(r.length/2),o=r.some(s=>s.length>1)?[r.map(s=>s.slice(0,Math.ceil(s.length/2))),r.map(s=>s.slice(Math.ceil(s.length/
2)))]:[r.slice(0,l),r.slice(l)];return[i,...o].map(s=>s.filter(a=>a.length>0)).filter(s=>s.length>0)}var Le=10;async function Ee({report:e,texts:t,isWanted:n,judge:r}){let i={report:e,changed:new Map},
l=[],o=new Map,s=()=>ze(i.report.findings.filter(u=>B(u)&&n(u))),a=async u=>{let f=s(),h=u.flat().filter(c=>f.has(c)),d=h.map(c=>f.get(c));if(d.length===0)return;let p=await He(d,i,{texts:t,isWanted:n,
judge:r});if("why"in p)if(d.length===1)o.set(h[0],{finding:d[0],why:p.why});else for(let c of Ie(u,v=>G(f.get(v)).some(y=>p.files.has(y))))await a(c);else{i=p.state;for(let c of p.mended)l.push(c)}};for(let u=0;u<
Le;u+=1){let f=[...s()].filter(([p])=>!o.has(p)),h=new Set(z(f.map(([,p])=>p))),d=f.filter(([,p])=>h.has(p));if(d.length===0)break;await a(qe(d))}return{texts:i.changed,mended:l,refused:[...o.values()],
report:i.report}}var We=4;async function He(e,t,{texts:n,isWanted:r,judge:i}){let l=[...e],o=e,s=t.changed;for(let a=0;;a+=1){s=De(s,n,o);let u=await i(s),f=u.failures.find(({path:c,message:v})=>!t.report.
failures.some(y=>y.path===c&&y.message===v));if(f)return{why:`${f.path} ${f.message}`,files:new Set([f.path])};let[h,...d]=Ae(t.report,u,e);if(!h)return{state:{report:u,changed:s},mended:l};let p=z([h,
...d]);if(a===We||!p.every(c=>B(c)&&r(c)))return{why:e.some(c=>Oe(c,h))?"the finding stays":`it causes ${h.rule}: ${h.message}`,files:new Set([h,...d].map(({span:c})=>c.file))};o=p;for(let c of p)l.push(
c)}}var Oe=(e,t)=>e.rule===t.rule&&e.span.file===t.span.file&&e.message===t.message,B=e=>F(e)&&N(e).length>0,L=e=>{let{rule:t,span:n,anchor:r,message:i,fix:l}=e;return JSON.stringify([t,n.file,r,i,l?.
title,N(e).map(({text:o})=>o)])};function ze(e){let t=new Map;for(let n of e){let r=L(n),i=1;for(;t.has(`${i} ${r}`);)i+=1;t.set(`${i} ${r}`,n)}return t}function De(e,t,n){let r=re(n.flatMap(N)),i=new Map(
e);for(let l of new Set(r.map(({span:o})=>o.file))){let o=r.filter(({span:s})=>s.file===l);i.set(l,A(i.get(l)??t.get(l)??"",o))}return i}var k=e=>I.indexOf(e);function Ae(e,t,n){let r=n.reduce((s,{severity:a})=>Math.
min(s,k(a)),I.length),i=le(t),l=se(n.map(H)),o=new Map;for(let s of e.findings.filter(F)){let a=l.get(H(s))??0;a>0?l.set(H(s),a-1):Ge(o,W(s)).push(s.severity)}for(let s of o.values())s.sort((a,u)=>k(u)-
k(a));return t.findings.filter(F).sort((s,a)=>k(a.severity)-k(s.severity)).filter(s=>{let a=o.get(W(s))?.shift();return(k(s.severity)>=r||i.has(s.rule))&&(a===void 0||k(a)<k(s.severity))})}var W=({rule:e,
span:t})=>`${e} ${t.file}`,H=e=>`${W(e)} ${e.span.start} ${e.message}`;function Ge(e,t){let n=e.get(t)??[];return e.set(t,n),n}var Be=class{diff(e,t,n={}){let r;typeof n=="function"?(r=n,n={}):"callba\
ck"in n&&(r=n.callback);let i=this.castInput(e,n),l=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(l,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){
var i;let l=m=>{if(m=this.postProcess(m,n),r){setTimeout(function(){r(m)},0);return}else return m},o=t.length,s=e.length,a=1,u=o+s;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let f=(i=n.timeout)!==
null&&i!==void 0?i:1/0,h=Date.now()+f,d=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=s&&p+1>=o)return l(this.buildValues(d[0].lastComponent,t,e));let c=-1/0,
v=1/0,y=()=>{for(let m=Math.max(c,-a);m<=Math.min(v,a);m+=2){let w,g=d[m-1],x=d[m+1];g&&(d[m-1]=void 0);let $=!1;if(x){let q=x.oldPos-m;$=x&&0<=q&&q<o}let j=g&&g.oldPos+1<s;if(!$&&!j){d[m]=void 0;continue}
if(!j||$&&g.oldPos<x.oldPos?w=this.addToPath(x,!0,!1,0,n):w=this.addToPath(g,!1,!0,1,n),p=this.extractCommon(w,t,e,m,n),w.oldPos+1>=s&&p+1>=o)return l(this.buildValues(w.lastComponent,t,e))||!0;d[m]=w,
w.oldPos+1>=s&&(v=Math.min(v,m-1)),p+1>=o&&(c=Math.max(c,m+1))}a++};if(r)(function m(){setTimeout(function(){if(a>u||Date.now()>h)return r(void 0);y()||m()},0)})();else for(;a<=u&&Date.now()<=h;){let m=y();
if(m)return m}}addToPath(e,t,n,r,i){let l=e.lastComponent;return l&&!i.oneChangePerToken&&l.added===t&&l.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:l.count+1,added:t,removed:n,previousComponent:l.
previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:l}}}extractCommon(e,t,n,r,i){let l=t.length,o=n.length,s=e.oldPos,a=s-r,u=0;for(;a+1<l&&s+1<o&&this.equals(
n[s+1],t[a+1],i);)a++,s++,u++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return u&&!i.oneChangePerToken&&(e.lastComponent={count:u,previousComponent:e.
lastComponent,added:!1,removed:!1}),e.oldPos=s,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)
e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;
for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let l=r.length,o=0,s=0,a=0;for(;o<l;o++){let u=r[o];if(u.removed)u.value=this.join(n.slice(a,a+u.count)),a+=u.count;else{
if(!u.added&&this.useLongestToken){let f=t.slice(s,s+u.count);f=f.map(function(h,d){let p=n[a+d];return p.length>h.length?p:h}),u.value=this.join(f)}else u.value=this.join(t.slice(s,s+u.count));s+=u.count,
u.added||(a+=u.count)}}return r}},Ue=class extends Be{constructor(){super(...arguments),this.tokenize=Je}equals(e,t,n){return n.ignoreWhitespace?((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},Ve=new Ue;function U(e,t,n){return Ve.diff(e,t,n)}function Je(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let i=0;i<r.length;i++){let l=r[i];i%2&&!t.newlineIsToken?n[n.length-1]+=l:n.push(l)}return n}function Ke(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function M(e){if(!Ke(e))return e;let t='"',n=new TextEncoder().encode(e),r=0;for(;r<n.length;){let i=n[r];i===7?t+="\\a":i===8?t+="\\b":i===9?t+=
"\\t":i===10?t+="\\n":i===11?t+="\\v":i===12?t+="\\f":i===13?t+="\\r":i===34?t+='\\"':i===92?t+="\\\\":i>=32&&i<=126?t+=String.fromCharCode(i):t+="\\"+i.toString(8).padStart(3,"0"),r++}return t+='"',t}
var V={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Qe(e,t,n,r,i,l,o){let s;o?typeof o=="function"?s={callback:o}:s=o:s={},typeof s.context>"u"&&(s.context=4);let a=s.context;if(s.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(s.callback){let{callback:f}=s;U(n,r,Object.assign(Object.assign({},s),{
callback:h=>{let d=u(h);f(d)}}))}else return u(U(n,r,s));function u(f){if(!f)return;f.push({value:"",lines:[]});function h(w){return w.map(function(g){return" "+g})}let d=[],p=0,c=0,v=[],y=1,m=1;for(let w=0;w<
f.length;w++){let g=f[w],x=g.lines||Re(g.value);if(g.lines=x,g.added||g.removed){if(!p){let $=f[w-1];p=y,c=m,$&&(v=a>0?h($.lines.slice(-a)):[],p-=v.length,c-=v.length)}for(let $ of x)v.push((g.added?"\
+":"-")+$);g.added?m+=x.length:y+=x.length}else{if(p)if(x.length<=a*2&&w<f.length-2)for(let $ of h(x))v.push($);else{let $=Math.min(x.length,a);for(let q of h(x.slice(0,$)))v.push(q);let j={oldStart:p,
oldLines:y-p+$,newStart:c,newLines:m-c+$,lines:v};d.push(j),p=0,c=0,v=[]}y+=x.length,m+=x.length}}for(let w of d)for(let g=0;g<w.lines.length;g++)w.lines[g].endsWith(`
`)?w.lines[g]=w.lines[g].slice(0,-1):(w.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:i,newHeader:l,hunks:d}}}function J(e,t){var n,r,i,l,o,s;if(t||
(t=V),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(f=>f.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(f=>J(f,t)).join(`
`)}let a=[];if(e.isGit){if(t=V,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let f=e.
oldFileName,h=e.newFileName;e.isCreate&&f==="/dev/null"?f=h.replace(/^b\//,"a/"):e.isDelete&&h==="/dev/null"&&(h=f.replace(/^a\//,"b/")),a.push("diff --git "+M(f)+" "+M(h)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((r=e.newMode)!==null&&r!==void 0?r:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+M(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),a.push("rename to "+M(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+M(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("copy to "+M(((s=e.newFileName)!==null&&s!==void 0?s:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let u=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||u)&&(a.push("--- "+M(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+M(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let f=0;f<e.hunks.length;f++){let h=e.hunks[f],d=h.oldLines===0?h.oldStart-1:h.oldStart,p=h.newLines===0?h.newStart-1:h.newStart;a.
push("@@ -"+d+","+h.oldLines+" +"+p+","+h.newLines+" @@");for(let c of h.lines)a.push(c)}return a.join(`
`)+`
`}function Re(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Ye=[3,2,1];function Xe(e,t,n,r){let i=({lines:f})=>f.every(h=>r(h.slice(1))),l=t===void 0?"/dev/null":`a/${e}`,o=Ye.map(f=>Qe(l,`b/${e}`,t??"",n,void 0,
void 0,{context:f})),s=o.find(({hunks:f})=>f.every(i))??o.at(-1),a=s.hunks.filter(i),u=s.hunks.flatMap(f=>i(f)?[]:[f.lines]);return{text:a.length===0?"":J({...s,hunks:a,isGit:!0,...t===void 0?{isCreate:!0,
newMode:"100644"}:{}}),withheld:u}}function K(e,t,n){let r=n[0]?.prefix??"",i=[...e].sort().map(([l,o])=>{let s=t.get(l),a=new Map(n.flatMap((d,p)=>_e(d,l,p===0?s??"":o))),u=d=>S(a.get(d)??d),f=Xe(Se(
r,l),s,o,d=>!a.has(d)&&ke(d)===d&&Ze(d)),h=f.withheld.map(d=>b(d.map(p=>`  | ${p[0]}${u(p.slice(1))}
`).join("")));return{path:l,text:f.text,changes:h}});return{text:b(i.map(({text:l})=>l).join("")),withheld:i.flatMap(({path:l,changes:o})=>o.length>0?[[l,o]]:[])}}var Ze=e=>{let t=be(e,/\r/);return Me(
t)===t&&!/^\s*::|##\[/.test(t)};function _e({sources:e},t,n){let r=e.get(t)?.slice(0,n.length).split(`
`);return r?n.split(`
`).flatMap((i,l)=>r[l]===i?[]:[[i,r[l]??""]]):[]}async function et(e,t,n,{out:r}){let i=new Set,l=Fe({input:process.stdin,output:process.stdout});try{for(let[o,s]of e.entries()){r(C`\n${T(s.span.file)}: ${b(
s.rule)}: ${S(s.message)}\n`),r(K(nt(s,t),t,[n]).text);let a=await tt(l,r,`${o+1} of ${e.length}, ${S(s.fix?.title??"")}: repair it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let u of e.slice(o))i.
add(L(u));break}a==="y"&&i.add(L(s))}}finally{l.close()}return o=>i.has(L(o))}async function tt(e,t,n){for(;;){let r=new Promise(l=>{e.once("close",()=>l("q"))}),i=(await Promise.race([e.question(n),r])).
trim().toLowerCase()[0]??"";if("ynaq".includes(i)&&i!=="")return i;t(C`y: make this repair  n: skip it  a: make it and all that follow  q: make those chosen so far, and stop\n`)}}function nt(e,t){let n=N(
e);return new Map([...new Set(n.map(({span:r})=>r.file))].map(r=>[r,A(t.get(r)??"",n.filter(({span:i})=>i.file===r))]))}async function it(e,t,n){let{values:r}=e;if(R(e),r.interactive&&!(xe(1)&&process.
stdin.isTTY))throw new E("--interactive needs a terminal: remove it, or use --diff");let{only:i,skip:l,...o}=r,s={...e,values:o},a=await ve(s,t,{cwd:process.cwd(),today:ye()}),{rules:u,wanted:f}=await ge(
t,e),h={...a,scopes:we(a.scopes,f),edits:"all"},d=await ae(s,h,t);me([...d.report.failures,...d.report.notices],n.err);let p=new Set(u.map(({id:y})=>y)),c=new Y(d,({safety:y},m)=>p.has(m)&&(y==="safe"||
r.unsafe===!0));if(r.diff)return _(c,n,e);let v=r.interactive?await et(Q(c.offered),c.texts,d.report,n):void 0;return oe(await X(c,n,v),h,e)}var Q=e=>[...e].sort((t,n)=>I.indexOf(n.severity)-I.indexOf(
t.severity));function R({values:e,paths:t,origin:n}){if(t.includes("-"))throw new E("repairs are written into files: name one in place of -, which is standard input");if(e.since!==void 0)throw new E(`\
repairs are written into the files on disk: unset ${n("since")}`)}var rt=class extends ce{name="NotWritten"},Y=class{texts;before;#n;#e;constructor(e,t){this.#n=e,this.#e=t,this.before=D(e.report,e.settings);
let{found:n}=e.discovery,r=ie(n.map(({source:i})=>i.path));this.texts=new Map(n.flatMap(({source:{path:i,text:l}})=>r.has(i)&&!ee(i,l)?[[i,l]]:[]))}get offered(){return this.before.findings.filter(e=>this.#t(
e))}left({findings:e},t=()=>!0){let n=e.filter(F),r=n.flatMap(({fix:o,rule:s})=>o?.edits?.length&&!this.#e(o,s)?[o]:[]),i=r.filter(({safety:o})=>o==="safe").length,l=n.filter(o=>this.#t(o)&&!t(o)).length;
return{safe:i,unsafe:r.length-i,declined:l,others:n.length-r.length-l}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:r}=this.#n,i=async l=>D(await n(de(t,l)),r);return Ee({report:this.before,texts:this.
texts,isWanted:l=>this.#t(l)&&e(l),judge:i})}#t(e){let{fix:t,rule:n}=e,r=N(e);return!t||r.length===0||!F(e)||!this.#e(t,n)?!1:r.every(({span:i,creates:l})=>l?ne(i.file):this.texts.has(i.file))}};async function X(e,{
out:t,err:n},r){let i=await e.run(r);O(i,n),Z(i,e,n);for(let{rule:l,span:o,fix:s}of i.mended)t(C`${T(o.file)}  ${b(l)}  ${S(s?.title??"")}\n`);return t(C`${lt(i,e.left(i.report,r))}\n`),i.report}function Z(e,t,n){
let r=[...e.texts].sort().map(([i,l])=>({path:i,text:l,before:t.texts.get(i),root:te(i)}));for(let i of st(r.filter(({before:l})=>l!==void 0)))n(C`seaworthy: ${T(i)} has uncommitted changes; the repairs are added to them\n`);
try{pe(r)}catch(i){throw i instanceof he?new rt(`nothing is written, because ${i.path} ${i.message}`):i}}async function _(e,{out:t,err:n},{values:r}){let i=await e.run();O(i,n);let{text:l,withheld:o}=K(
i.texts,e.texts,[e.before,i.report]);t(l);for(let[s,a]of o){let u=a.length;n(C`seaworthy: ${u} ${b(u===1?"change to":"changes to")} ${T(s)} ${b(u===1?"is omitted from the patch, because its":"are omit\
ted from the patch, because their")} lines hold a secret or control characters; without --diff, seaworthy fix makes ${b(u===1?"it":"them")}\n`);for(let f of a)n(f)}return i.report.failures.length>0?P.
failed:i.report.files.length===0?r["allow-empty"]?P.clean:P.nothing:i.texts.size>0&&!r["exit-zero"]?P.findings:P.clean}function O({refused:e},t){for(let{finding:n,why:r}of e)t(C`seaworthy: ${b(n.rule)} in ${T(
n.span.file)} is not repaired: ${S(r)}\n`)}function st(e){return[...new Set(e.flatMap(({root:t})=>t??[]))].flatMap(t=>Te(t,e.flatMap(n=>n.root===t?[n.path]:[])))}function lt({mended:e,texts:t},{safe:n,
unsafe:r,declined:i,others:l}){let o=(a,u,f)=>`${a} ${a===1?u:f}`,s=[`${o(e.length,"finding is repaired","findings are repaired")}${t.size?` in ${o(t.size,"file","files")}`:""}`,...n?[`${o(n,"more has\
 a safe repair","more have a safe repair")}`]:[],...r?[`${o(r,"more has an unsafe repair","more have an unsafe repair")} (--unsafe)`]:[],...i?[`${o(i,"repair is declined","repairs are declined")}`]:[],
...l?[`${o(l,"has no automatic repair","have no automatic repair")} (see seaworthy check)`]:[]];return b(`${s.join("; ")}.`)}module.exports={a:it,b:Q,c:R,d:Y,e:X,f:Z,g:_,h:O};
