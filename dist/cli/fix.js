"use strict";const{a:B,b:X}=require("../shared/compare.js"),{a:Y,b:Z}=require("../shared/own-files.js"),{a:M,b:_,c:J}=require("../shared/apart.js"),{a:j}=require("../shared/edit.js"),{$:K,P:Q,Q:ee,W:te,X:ne,Y:ie,Z:oe,
ca:I,i:re,ia:se,k:le,ka:ae,l:L,p:E,q:ue,x:fe,z:de}=require("../shared/run.js");require("../shared/fingerprint.js");const{Md:he,Xa:ce,Za:T,_a:N,cc:pe,ja:k,ka:C,we:S}=require("../shared/core.js"),{relative:me,
resolve:ge,sep:we}=require("node:path"),{createInterface:ve}=require("node:readline/promises"),{join:xe}=require("node:path/posix");function ye(e,t){let n=new Map(t.map(r=>[me(e,ge(r)).split(we).join(
"/"),r])),i;try{i=de(e,["ls-tree","-z","HEAD","--",...[...n.keys()].map(r=>`:(literal)${r}`)]).toString("utf8")}catch(r){if(r instanceof fe)return[];throw r}let o=new Map(i.split("\0").flatMap(r=>{let[
,s,l]=/^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(r)??[];return s!==void 0&&l!==void 0?[[l,s]]:[]}));return[...n].flatMap(([r,s])=>be(re(s),o.get(r))?[]:[s])}function be(e,t){if(t===void 0)return!1;let{createHash:n}=process.
getBuiltinModule("node:crypto"),i=o=>n(t.length===64?"sha256":"sha1").update(`blob ${o.length}\0`).update(o).digest("hex");return i(e)===t||i(Buffer.from(e.toString("latin1").replaceAll(`\r
`,`
`),"latin1"))===t}var $e=10;async function ke({report:e,texts:t,isWanted:n,judge:i}){let o={report:e,changed:new Map},r=[],s=new Map,l=()=>Me(o.report.findings.filter(u=>Ce(u)&&n(u))),a=async u=>{let f=l(),
d=u.flatMap(w=>f.get(w)??[]);if(d.length===0)return;let h=Ne(o.changed,t,d),c=await i(h),g=Pe(o.report,c,d);if(g===void 0)o={report:c,changed:h},r.push(...d);else if(d.length===1)s.set(u.find(w=>f.has(
w)),{finding:d[0],why:g});else{let w=Math.ceil(u.length/2);await a(u.slice(0,w)),await a(u.slice(w))}};for(let u=0;u<$e;u+=1){let f=[...l()].filter(([c])=>!s.has(c)),d=new Set(J(f.map(([,c])=>c))),h=f.
flatMap(([c,g])=>d.has(g)?[c]:[]);if(h.length===0)break;await a(h)}return{texts:o.changed,mended:r,refused:[...s.values()],report:o.report}}var Ce=e=>S(e)&&M(e).length>0,q=e=>{let{rule:t,span:n,anchor:i,
message:o,fix:r}=e;return JSON.stringify([t,n.file,i,o,r?.title,M(e).map(({text:s})=>s)])};function Me(e){let t=new Map;for(let n of e){let i=q(n),o=1;for(;t.has(`${o} ${i}`);)o+=1;t.set(`${o} ${i}`,n)}
return t}function Ne(e,t,n){let i=_(n.flatMap(M)),o=new Map(e);for(let r of new Set(i.map(({span:s})=>s.file))){let s=i.filter(({span:l})=>l.file===r);o.set(r,j(o.get(r)??t.get(r)??"",s))}return o}var H=e=>he.
indexOf(e);function Pe(e,t,n){let i=t.failures.find(({path:a,message:u})=>!e.failures.some(f=>f.path===a&&f.message===u));if(i)return`${i.path} ${i.message}`;let o=X(t,e,""),r=Math.min(...n.map(({severity:a})=>H(
a))),s=o.findings.find(({status:a,severity:u})=>a==="new"&&H(u)>=r);if(s)return`it brings ${s.rule}: ${s.message}`;let l=B((o.since?.fixed??[]).map(({rule:a,path:u})=>`${a} ${u}`));for(let{rule:a,span:u}of n){
let f=`${a} ${u.file}`,d=l.get(f)??0;if(d===0)return"the finding stays";l.set(f,d-1)}}var Fe=class{diff(e,t,n={}){let i;typeof n=="function"?(i=n,n={}):"callback"in n&&(i=n.callback);let o=this.castInput(
e,n),r=this.castInput(t,n),s=this.removeEmpty(this.tokenize(o,n)),l=this.removeEmpty(this.tokenize(r,n));return this.diffWithOptionsObj(s,l,n,i)}diffWithOptionsObj(e,t,n,i){var o;let r=p=>{if(p=this.postProcess(
p,n),i){setTimeout(function(){i(p)},0);return}else return p},s=t.length,l=e.length,a=1,u=s+l;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let f=(o=n.timeout)!==null&&o!==void 0?o:1/0,d=Date.
now()+f,h=[{oldPos:-1,lastComponent:void 0}],c=this.extractCommon(h[0],t,e,0,n);if(h[0].oldPos+1>=l&&c+1>=s)return r(this.buildValues(h[0].lastComponent,t,e));let g=-1/0,w=1/0,b=()=>{for(let p=Math.max(
g,-a);p<=Math.min(w,a);p+=2){let v,m=h[p-1],x=h[p+1];m&&(h[p-1]=void 0);let y=!1;if(x){let F=x.oldPos-p;y=x&&0<=F&&F<s}let P=m&&m.oldPos+1<l;if(!y&&!P){h[p]=void 0;continue}if(!P||y&&m.oldPos<x.oldPos?
v=this.addToPath(x,!0,!1,0,n):v=this.addToPath(m,!1,!0,1,n),c=this.extractCommon(v,t,e,p,n),v.oldPos+1>=l&&c+1>=s)return r(this.buildValues(v.lastComponent,t,e))||!0;h[p]=v,v.oldPos+1>=l&&(w=Math.min(
w,p-1)),c+1>=s&&(g=Math.max(g,p+1))}a++};if(i)(function p(){setTimeout(function(){if(a>u||Date.now()>d)return i(void 0);b()||p()},0)})();else for(;a<=u&&Date.now()<=d;){let p=b();if(p)return p}}addToPath(e,t,n,i,o){
let r=e.lastComponent;return r&&!o.oneChangePerToken&&r.added===t&&r.removed===n?{oldPos:e.oldPos+i,lastComponent:{count:r.count+1,added:t,removed:n,previousComponent:r.previousComponent}}:{oldPos:e.oldPos+
i,lastComponent:{count:1,added:t,removed:n,previousComponent:r}}}extractCommon(e,t,n,i,o){let r=t.length,s=n.length,l=e.oldPos,a=l-i,u=0;for(;a+1<r&&l+1<s&&this.equals(n[l+1],t[a+1],o);)a++,l++,u++,o.
oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return u&&!o.oneChangePerToken&&(e.lastComponent={count:u,previousComponent:e.lastComponent,added:!1,
removed:!1}),e.oldPos=l,a}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);
return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let i=[],o;for(;e;)i.push(e),o=
e.previousComponent,delete e.previousComponent,e=o;i.reverse();let r=i.length,s=0,l=0,a=0;for(;s<r;s++){let u=i[s];if(u.removed)u.value=this.join(n.slice(a,a+u.count)),a+=u.count;else{if(!u.added&&this.
useLongestToken){let f=t.slice(l,l+u.count);f=f.map(function(d,h){let c=n[a+h];return c.length>d.length?c:d}),u.value=this.join(f)}else u.value=this.join(t.slice(l,l+u.count));l+=u.count,u.added||(a+=
u.count)}}return i}},Te=class extends Fe{constructor(){super(...arguments),this.tokenize=Se}equals(e,t,n){return n.ignoreWhitespace?((!n.newlineIsToken||!e.includes(`
`))&&(e=e.trim()),(!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}},qe=new Te;function W(e,t,n){return qe.diff(e,t,n)}function Se(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],i=e.split(/(\n|\r\n)/);i[i.length-1]||i.pop();for(let o=0;o<i.length;o++){let r=i[o];o%2&&!t.newlineIsToken?n[n.length-1]+=r:n.push(r)}return n}function je(e){for(let t=0;t<e.length;t++)if(e[t]<
" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function $(e){if(!je(e))return e;let t='"',n=new TextEncoder().encode(e),i=0;for(;i<n.length;){let o=n[i];o===7?t+="\\a":o===8?t+="\\b":o===9?t+=
"\\t":o===10?t+="\\n":o===11?t+="\\v":o===12?t+="\\f":o===13?t+="\\r":o===34?t+='\\"':o===92?t+="\\\\":o>=32&&o<=126?t+=String.fromCharCode(o):t+="\\"+o.toString(8).padStart(3,"0"),i++}return t+='"',t}
var z={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function Ie(e,t,n,i,o,r,s){let l;s?typeof s=="function"?l={callback:s}:l=s:l={},typeof l.context>"u"&&(l.context=4);let a=l.context;if(l.
newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(l.callback){let{callback:f}=l;W(n,i,Object.assign(Object.assign({},l),{
callback:d=>{let h=u(d);f(h)}}))}else return u(W(n,i,l));function u(f){if(!f)return;f.push({value:"",lines:[]});function d(v){return v.map(function(m){return" "+m})}let h=[],c=0,g=0,w=[],b=1,p=1;for(let v=0;v<
f.length;v++){let m=f[v],x=m.lines||Le(m.value);if(m.lines=x,m.added||m.removed){if(!c){let y=f[v-1];c=b,g=p,y&&(w=a>0?d(y.lines.slice(-a)):[],c-=w.length,g-=w.length)}for(let y of x)w.push((m.added?"\
+":"-")+y);m.added?p+=x.length:b+=x.length}else{if(c)if(x.length<=a*2&&v<f.length-2)for(let y of d(x))w.push(y);else{let y=Math.min(x.length,a);for(let F of d(x.slice(0,y)))w.push(F);let P={oldStart:c,
oldLines:b-c+y,newStart:g,newLines:p-g+y,lines:w};h.push(P),c=0,g=0,w=[]}b+=x.length,p+=x.length}}for(let v of h)for(let m=0;m<v.lines.length;m++)v.lines[m].endsWith(`
`)?v.lines[m]=v.lines[m].slice(0,-1):(v.lines.splice(m+1,0,"\\ No newline at end of file"),m++);return{oldFileName:e,newFileName:t,oldHeader:o,newHeader:r,hunks:h}}}function O(e,t){var n,i,o,r,s,l;if(t||
(t=z),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(f=>f.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool t\
rying to apply the patch know which changes are to which file?)");return e.map(f=>O(f,t)).join(`
`)}let a=[];if(e.isGit){if(t=z,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName must be specified for Git patches");let f=e.
oldFileName,d=e.newFileName;e.isCreate&&f==="/dev/null"?f=d.replace(/^b\//,"a/"):e.isDelete&&d==="/dev/null"&&(d=f.replace(/^a\//,"b/")),a.push("diff --git "+$(f)+" "+$(d)),e.isDelete&&a.push("deleted\
 file mode "+((n=e.oldMode)!==null&&n!==void 0?n:"100644")),e.isCreate&&a.push("new file mode "+((i=e.newMode)!==null&&i!==void 0?i:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("\
old mode "+e.oldMode),a.push("new mode "+e.newMode)),e.isRename&&(a.push("rename from "+$(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("rename to "+$(((r=e.newFileName)!==null&&
r!==void 0?r:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+$(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),a.push("copy to "+$(((l=e.newFileName)!==null&&l!==void 0?l:"").
replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),t.includeUnderline&&a.push("===========================================\
========================");let u=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&e.newFileName!==void 0&&(!e.isGit||u)&&(a.push("--- "+$(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),
a.push("+++ "+$(e.newFileName)+(e.newHeader?"	"+e.newHeader:"")));for(let f=0;f<e.hunks.length;f++){let d=e.hunks[f],h=d.oldLines===0?d.oldStart-1:d.oldStart,c=d.newLines===0?d.newStart-1:d.newStart;a.
push("@@ -"+h+","+d.oldLines+" +"+c+","+d.newLines+" @@");for(let g of d.lines)a.push(g)}return a.join(`
`)+`
`}function Le(e){let t=e.endsWith(`
`),n=e.split(`
`).map(i=>i+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Ee=[3,2,1];function He(e,t,n,i){let o=({lines:u})=>u.every(f=>i(f.slice(1))),r=Ee.map(u=>Ie(`a/${e}`,`b/${e}`,t,n,void 0,void 0,{context:u})),s=r.
find(({hunks:u})=>u.every(o))??r.at(-1),l=s.hunks.filter(o),a=s.hunks.length-l.length;return{text:l.length===0?"":O({...s,hunks:l,isGit:!0}),withheld:a}}function A(e,t,n){let i=n[0]?.prefix??"",o=[...e].
sort().map(([r,s])=>{let l=t.get(r)??"",a=new Set(n.flatMap((u,f)=>We(u,r,f===0?l:s)));return{path:r,...He(xe(i,r),l,s,u=>!a.has(u)&&ce(u)===u)}});return{text:k(o.map(({text:r})=>r).join("")),withheld:o.
flatMap(({path:r,withheld:s})=>s>0?[[r,s]]:[])}}function We({sources:e},t,n){let i=e.get(t)?.slice(0,n.length).split(`
`);return i?n.split(`
`).filter((o,r)=>i[r]!==o):[]}async function ze(e,t,n,{out:i}){let o=new Set,r=ve({input:process.stdin,output:process.stdout});try{for(let[s,l]of e.entries()){i(C`\n${N(l.span.file)}: ${k(l.rule)}: ${T(
l.message)}\n`),i(A(Ae(l,t),t,[n]).text);let a=await Oe(r,`${s+1} of ${e.length}, ${T(l.fix?.title??"")}: mend it? [y/n/a/q] `);if(a==="q")break;if(a==="a"){for(let u of e.slice(s))o.add(q(u));break}a===
"y"&&o.add(q(l))}}finally{r.close()}return s=>o.has(q(s))}async function Oe(e,t){for(;;){let n=new Promise(o=>{e.once("close",()=>o("q"))}),i=(await Promise.race([e.question(t),n])).trim().toLowerCase()[0]??
"";if("ynaq".includes(i)&&i!=="")return i}}function Ae(e,t){let n=M(e);return new Map([...new Set(n.map(({span:i})=>i.file))].map(i=>[i,j(t.get(i)??"",n.filter(({span:o})=>o.file===i))]))}async function De(e,t,n){
let{values:i}=e;if(D(e),i.interactive&&!(se(1)&&process.stdin.isTTY))throw new L("--interactive asks on a terminal: leave it out, or see --diff");let{only:o,skip:r,...s}=i,l={...e,values:s},a=await oe(
l,t,{cwd:process.cwd(),today:K()}),{rules:u,wanted:f}=ne(t,e),d={...a,scopes:ie(a.scopes,f),edits:!0},h=await ae(l,d,t);te([...h.report.failures,...h.report.notices],n.err);let c=new Set(u.map(({id:b})=>b)),
g=new G(h,({safety:b},p)=>c.has(p)&&(b==="safe"||i.unsafe===!0));if(i.diff)return Ue(g,n);let w=i.interactive?await ze(g.offered,g.texts,h.report,n):void 0;return ue(await R(g,n,w),d,e)}function D({values:e,
paths:t}){if(t.includes("-")||e.since!==void 0)throw new L("fix writes into files as they are on disk: leave out --since and -")}var Ge=class extends le{name="NotWritten"},G=class{texts;before;#t;#e;constructor(e,t){
this.#t=e,this.#e=t,this.before=I(e.report,e.settings),this.texts=new Map(e.discovery.found.flatMap(({source:n})=>Y(n.path,n.text)?[]:[[n.path,n.text]]))}get offered(){return this.before.findings.filter(
e=>this.#n(e))}left({findings:e}){let t=e.filter(S),n=t.flatMap(({fix:o,rule:r})=>o?.edits?.length&&!this.#e(o,r)?[o]:[]),i=n.filter(({safety:o})=>o==="safe").length;return{safe:i,unsafe:n.length-i,others:t.
length-n.length}}run(e=()=>!0){let{discovery:t,lintAgain:n,settings:i}=this.#t,o=async r=>I(await n(U(t,r)),i);return ke({report:this.before,texts:this.texts,isWanted:r=>this.#n(r)&&e(r),judge:o})}#n(e){
let{fix:t,rule:n}=e,i=M(e);return!t||i.length===0||!S(e)||!this.#e(t,n)?!1:i.every(({span:o})=>this.texts.has(o.file))}};function U(e,t){let n=e.found.map(i=>{let o=t.get(i.source.path);if(o===void 0)
return i;let{document:r,...s}=i;return{...s,source:new pe(i.source.path,o)}});return{...e,found:n}}async function R(e,{out:t,err:n},i){let o=await e.run(i);V(o,n);let r=[...o.texts].sort().map(([s,l])=>({
path:s,text:l,before:e.texts.get(s)??"",root:Z(s)}));for(let s of Re(r))n(C`seaworthy: ${N(s)} has uncommitted changes, and is changed beside them\n`);try{ee(r)}catch(s){throw s instanceof Q?new Ge(`n\
othing is written, since ${s.path} ${s.message}`):s}for(let{rule:s,span:l,fix:a}of o.mended)t(C`${N(l.file)}  ${k(s)}  ${T(a?.title??"")}\n`);return t(C`${Ve(o,e.left(o.report))}\n`),o.report}async function Ue(e,{
out:t,err:n}){let i=await e.run();V(i,n);let{text:o,withheld:r}=A(i.texts,e.texts,[e.before,i.report]);t(o);for(let[s,l]of r)n(C`seaworthy: ${l} ${k(l===1?"change":"changes")} of ${N(s)} cannot be shown, because a secret stands beside: seaworthy fix makes them\n`);
return i.texts.size>0?E.findings:E.clean}function V({refused:e},t){for(let{finding:n,why:i}of e)t(C`seaworthy: ${k(n.rule)} in ${N(n.span.file)} is not mended: ${T(i)}\n`)}function Re(e){return[...new Set(
e.flatMap(({root:t})=>t??[]))].flatMap(t=>ye(t,e.flatMap(n=>n.root===t?[n.path]:[])))}function Ve({mended:e,texts:t},{safe:n,unsafe:i,others:o}){let r=(l,a,u)=>`${l} ${l===1?a:u}`,s=[`${r(e.length,"fi\
nding is mended","findings are mended")}${t.size?` in ${r(t.size,"file","files")}`:""}`,...n?[`${r(n,"more has a safe repair","more have a safe repair")}`]:[],...i?[`${r(i,"more has an unsafe repair",
"more have an unsafe repair")} (--unsafe)`]:[],...o?[`${r(o,"needs a person","need a person")} (see seaworthy check)`]:[]];return k(`${s.join("; ")}.`)}module.exports={Repair:G,fix:R,fixCommand:De,refuseUnwritten:D,
withTexts:U};
