const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Sa=Object.create;var $t=Object.defineProperty;var $a=Object.getOwnPropertyDescriptor;var Ra=Object.getOwnPropertyNames;var Oa=Object.getPrototypeOf,Da=Object.prototype.hasOwnProperty;var Ea=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Aa=(t,e)=>{for(var n in e)$t(t,n,{get:e[n],enumerable:!0})},qr=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let o of Ra(e))!Da.call(t,o)&&o!==n&&$t(t,o,{get:()=>e[o],enumerable:!(r=$a(e,o))||r.enumerable});return t};var ee=(t,e,n)=>(n=t!=null?Sa(Oa(t)):{},qr(e||!t||!t.__esModule?$t(n,"default",{value:t,enumerable:!0}):n,t)),ja=t=>qr($t({},"__esModule",{value:!0}),t);var Yi=Ea((Hk,Rn)=>{function Ui(t){return Array.isArray(t)?t:[t]}var Je=void 0,oe="",Ze=" ",M="\\",pp=/[.*+?()[\]{}^$|\\/]/,qi="\uFEFF",up=/^\/\*{2,}$/,mp=/^\\!/,fp=/^\\#/,gp=/\r?\n/g,hp="//",Ye=47,Ii=46,
J="/",Hi="node-ignore";typeof Symbol<"u"&&(Hi=Symbol.for("node-ignore"));var zi=Hi,je=(t,e,n)=>(Object.defineProperty(t,e,{value:n}),n),Bi=()=>!1,Mi={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},yp="\\]^-[",wn=t=>yp.indexOf(t)<0?t:M+t,bp="(?!\\/)",kp=(t,e)=>{
if(t)return`[^\\/${e}]`;let n=`[${e}]`;return new RegExp(n).test("/")?bp+n:n},wp=(t,e)=>{let{length:n}=t,r=e+1,o=oe,s=t[r];(s==="!"||s==="^")&&(o="^",r++);let i=oe,a=oe;for(;;){let l=t[r];if(l===Je)return null;
if(l===M){let c=t[++r];i+=wn(c),a=c}else if(l==="-"&&a&&r+1<n&&t[r+1]!=="]"){r++;let c=t[r];c===M&&(c=t[r+=1]),a<=c&&(i+=`-${wn(c)}`),a=oe}else if(l==="["&&t[r+1]===":"){let c=r+2,d=c;for(;d<n&&t[d]!==
"]";)d++;if(d===n)return null;if(d>c&&t[d-1]===":"){let p=t.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Mi,p))return null;i+=Mi[p],a=oe,r=d}else i+=wn("["),a="[",r=c-2}else i+=wn(l),a=l;if(r++,
t[r]==="]")return{end:r,source:kp(o,i)}}},Fr="[]",wt="\0",xp=new RegExp(`${wt}(\\d+)${wt}`,"g"),Sn="\uE000",$n="\uE001",Ni=t=>t===wt||t===Sn||t===$n,vp=t=>{let e=[],n=i=>`${wt}${e.push(i)-1}${wt}`,{length:r}=t,
o=oe,s=0;for(;s<r;){let i=t[s];if(i===M){let a=t[s+1];a===J&&s+2===r?o+=n(Fr):a==="*"||a==="["||a===Ze?o+=t.slice(s,s+2):o+=n(pp.test(a)?M+a:Ni(a)?`[${a}]`:a),s+=2}else if(Ni(i))o+=n(`[${i}]`),s++;else if(i===
"["){let a=wp(t,s);a===null?(o+=n(Fr),s=r):(o+=n(a.source),s=a.end+1)}else o+=i,s++}return{source:o,sources:e}},_r=null,Sp=/\/(?!$)/,kt="[^\\/]*",$p=[[/(\\+)( ?)/g,(t,e,n)=>n?e.slice(0,e.length-e.length%
2)+Ze:e,M+Ze],[/(^|\/)\*{3,}(?=\/|$)/g,(t,e)=>`${e}**`,"*"],[/[\\$.|*+(){^]/g,t=>`\\${t}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",J],[/\//g,()=>"\\/",J],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","\
*"],[_r,(t,e)=>!t||t[0]==="^"||t[0]==="("?t:(Sp.test(e)?"^":"(?:^|\\/)")+t],[/\\\/\\\*\\\*(?=\\\/|$)/g,(t,e,n)=>e+6<n.length?n.slice(e+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${$n}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,
(t,e)=>e+kt,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(t,e,n)=>n===oe?e+Sn:t,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>M,M+M],[/\\\\/g,()=>M,M+M],[/\\\[([^\]/]*?)($|\])/g,(t,e,n)=>`\\[${e}${n}`,"["],[_r,t=>{let e=t[t.
length-1];return!e||e===Sn||e===$n?t:e===J?`${t}$`:`${t}(?=$|\\/$)`}]],Rp=/(^|\\\/)?\uE000$/,xn="regex",Ti="checkRegex",Wi="_",Op=(t,e)=>`${e?`${e}[^/]+`:"[^/]*"}(?=$|\\/$)`,Dp=/\uE001$/,Ep=()=>"[\\s\\S\
]",Ap=(t,e)=>{let n=oe;for(let r=e+1;r<t.length&&!t[r].wildcard;r++)n+=t[r].single;return n},jp=t=>{if(t.indexOf(kt)<0)return t;let e=[],{length:n}=t,r=0;for(;r<n;){let a=t[r];if(t.startsWith(kt,r))e.
push({wildcard:!0}),r+=kt.length;else if(a==="["){let l=r+1;for(t[l]==="^"&&l++,t[l]==="]"&&l++;l<n&&t[l]!=="]";)l+=t[l]===M?2:1;l++,e.push({single:t.slice(r,l)}),r=l}else if(a===M)e.push({single:t.slice(
r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do t[c]===M?c++:t[c]==="("?l++:t[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(t[c])>=0&&c++,e.push({boundary:t.slice(r,c)}),r=c}else a==="^"||a==="$"?(e.push(
{boundary:a}),r++):(e.push({single:a}),r++)}let o=oe,s=[],i=()=>{let a;s.forEach((l,c)=>{l.wildcard&&(a=c)}),s.forEach((l,c)=>{if(!l.wildcard){o+=l.single;return}o+=c===a?kt:`(?:(?!${Ap(s,c)})[^\\/])*`}),
s=[]};return e.forEach(a=>{if(a.boundary===void 0){s.push(a);return}i(),o+=a.boundary}),i(),o},Gi=t=>{up.test(t)&&(t="**");let{source:e,sources:n}=vp(t),r=$p.reduce((o,[s,i,a])=>s===_r?i(o,t):a!==Je&&
o.indexOf(a)<0?o:s.test(o)?o.replace(s,i.bind(t)):o,e);return n.length?r.replace(xp,(o,s)=>n[s]):r},Cp=(t,e)=>{t[t.length-1]===J&&(e=Gi(t.slice(0,-1)));let n=e.slice(0,-1),r=e[e.length-1];return r===Sn?
`${n}$`:r===$n?n:Fr},Ki=t=>{let e=t.indexOf(J);return e<0||e===t.length-1},Fp=t=>{let e=t.length-1,n=t.lastIndexOf(J,t[e]===J?e-1:e);return n<0?t:t.slice(n+1)},_p=t=>{if(t.charCodeAt(0)===Ye||t.indexOf(
hp)>=0){let r=t.split(J).filter(Boolean);return r.pop(),r.length?r.join(J)+J:oe}let e=t.length-1,n=t.lastIndexOf(J,t.charCodeAt(e)===Ye?e-1:e);return n<0?oe:t.slice(0,n+1)},xt=t=>typeof t=="string",Pp=t=>t&&
xt(t),Lp=t=>(t[t.length-1]==="\r"?t.slice(0,-1):t).split(gp).filter(Boolean),Pr=class{constructor(e,n,r,o,s,i){this.pattern=e,this.mark=n,this.negative=s,je(this,"body",r),je(this,"ignoreCase",o),je(this,
"regexPrefix",i)}get _basenameOnly(){return je(this,"_basenameOnly",Ki(this.body))}get regex(){let e=Wi+xn;return this[e]?this[e]:this._make(xn,e)}get checkRegex(){let e=Wi+Ti;return this[e]?this[e]:this.
_make(Ti,e)}_make(e,n){let r=jp(e===xn?this.regexPrefix.replace(Rp,Op).replace(Dp,Ep):Cp(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return je(this,n,o)}},Ip=t=>{let e=0;
for(;t[t.length-e-1]===M;)e++;return e%2===1},Mp=(t,e)=>{let n=t.length,r;for(;;){for(e&&t[n-1]==="\r"&&n--,r=n;t[r-1]===Ze;)r--;if(!e||t[r-1]!==`
`)break;n=r-1}if(r===n)return t.slice(0,n);let o=0;for(;t[r-o-1]===M;)o++;return o%2?t.slice(0,r-1)+Ze:t.slice(0,r)},Np=(t,e,n,r,o)=>{let s=o&&t[0]===qi?t.slice(1):t;if(s[0]==="#")return;let i=!1;s[0]===
"!"&&(i=!0,s=s.slice(1));let a=s[s.length-1];if((a===Ze||r&&(a==="\r"||a===`
`))&&(s=Mp(s,r)),!s||Ip(s))return;s=s.replace(mp,"!").replace(fp,"#");let l=Gi(s);return new Pr(t,e,s,n,i,l)},Lr=class{constructor(e){this._ignoreCase=e,this._rules=[],this._basenameCount=0}_add(e,n){
if(e&&e[zi]){this._rules=this._rules.concat(e._rules._rules),this._basenameCount+=e._rules._basenameCount,this._added=!0;return}let r=xt(e),o=r?e:e.pattern,s=Pp(o)&&Np(o,r?Je:e.mark,this._ignoreCase,!this.
_split,this._stripBOM&&!n);s&&(this._added=!0,this._rules.push(s),Ki(s.body)&&this._basenameCount++)}add(e){return this._added=!1,this._split=xt(e),this._stripBOM=!this._split||e[0]===qi,Ui(this._split?
Lp(e):e).forEach(this._add,this),this._added&&(this._literalRules=Je),this._added}testLiteral(e){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===
J?2:1)]==="*")),r=!1,o=!1,s;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(e)){r=!l.negative,o=l.negative,s=l.negative?Je:l;break}}let i={ignored:r,unignored:o};return s&&(i.rule=s),i}test(e,n){
let r=this._rules,{length:o}=r,s=this._basenameCount*2>=o,i=s?Fp(e):e;for(let a=o-1;a>=0;a--){let l=r[a];if(l[n].test(s&&l._basenameOnly?i:e)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.
rule=l),d}}return{ignored:!1,unignored:!1}}},Tp=(t,e)=>{throw new e(t)},we=(t,e,n)=>xt(t)?t?we.isNotRelative(t)?n(`path should be a \`path.relative()\`d string, but got "${e}"`,RangeError):!0:n("path \
must not be empty",TypeError):n(`path must be a string, but got \`${e}\``,TypeError),Vi=t=>{let e=t.charCodeAt(0);if(e===Ye)return!0;if(e!==Ii)return!1;if(t.length===1)return!0;let n=t.charCodeAt(1);return n===
Ye?!0:n!==Ii?!1:t.length===2||t.charCodeAt(2)===Ye};we.isNotRelative=Vi;we.convert=t=>t;var vn=t=>xt(t)&&we.convert(t),Ir=class{constructor({ignorecase:e=!0,ignoreCase:n=e,allowRelativePaths:r=!1}={}){
je(this,zi,!0),this._rules=new Lr(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(e){return this._rules.add(e)&&
this._initCache(),this}addPattern(e){return this.add(e)}_test(e,n,r){return we(r,e,this._strictPathCheck?Tp:Bi),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(e){let n=vn(e);if(!n||n.charCodeAt(
n.length-1)!==Ye)return this._test(e,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(n);return o.ignored||o.unignored?o:r}_t(e,n){if(e in n)return n[e];
let r=_p(e),o=r?this._t(r,n):Je;return n[e]=o&&o.ignored?o:this._rules.test(e,xn)}ignores(e){return this._test(e,this._ignoreCache,vn(e)).ignored}createFilter(){return e=>!this.ignores(e)}filter(e){return Ui(
e).filter(this.createFilter())}test(e){return this._test(e,this._testCache,vn(e))}},Mr=t=>new Ir(t),Wp=t=>we(vn(t),t,Bi),Ji=()=>{let t=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(
/\\/g,"/");we.convert=t;let e=/^[a-z]:\//i;we.isNotRelative=n=>e.test(n)||Vi(n)};typeof process<"u"&&process.platform==="win32"&&Ji();Rn.exports=Mr;Mr.default=Mr;Rn.exports.isPathValid=Wp;je(Rn.exports,
Symbol.for("setupWindows"),Ji)});var hu={};Aa(hu,{moreCommand:()=>gu});module.exports=ja(hu);var la=require("node:fs");var Hr=require("node:fs"),Rt=require("node:path");function Y(t,e){let n=t.toLowerCase().slice(0,64),r;if(n.length>=4){for(let s of e)if(s.toLowerCase().startsWith(n))return s}let o=Math.max(1,Math.floor(n.length/3))+1;for(let s of e){let i=Ca(n,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Ca(t,e,n){if(Math.abs(t.length-e.length)>=n)return n;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=t[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var h=class extends Error{name="UsageError"};function A(t,e,n){if(e===void 0)return;let r=n.find(s=>s===e);if(r)return r;let o=Y(e,n);throw new h(`${t} takes ${n.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}function Ot(t){let e;try{e=(0,Hr.readFileSync)(t,"utf8")}catch(r){if(r.code==="ENOENT")return;throw new h(`${F(t)} could not be read (${r.code??String(r)})`)}let n;try{n=JSON.parse(e)}catch(r){throw new h(
`${F(t)}:${_a(r,e)}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`)}if(n?.version!==1||!Array.isArray(n.findings)||!n.findings.every(Fa))throw new h(`${F(t)}\
 is no baseline of this version: write it anew with seaworthy baseline`);return n.findings}var Fa=t=>typeof t=="object"&&t!==null&&["fingerprint","rule","path","anchor"].every(e=>typeof t[e]=="string");
function _a(t,e){let n=t instanceof Error?t.message:"",r=/line (\d+)/.exec(n)?.[1],o=/position (\d+)/.exec(n)?.[1];return r?Number(r):e.slice(0,o?Number(o):0).split(`
`).length}var F=t=>(0,Rt.relative)(process.cwd(),t).split(Rt.sep).join("/");var T=["info","low","medium","high","critical"],fe=["recommended","strict"],zr=(t,e)=>fe.indexOf(t)>fe.indexOf(e)?t:e;var H={clean:0,findings:1,failed:2,nothing:3};var Pe=require("node:path");var Z=t=>"documents"in t?t.documents:[t];function tt(t,e,n){let r={};for(let{applies:o,rules:s}of t){let i=s.get(e);if(!i||o&&!o(n))continue;let a=i.options?{options:{...r.options,...i.options}}:{};r={...r,...i.level?{level:i.level}:{},...a}}
return r}function Br({id:t,options:e={}},n,r){let o=tt(n,t,r).options??{};return Object.fromEntries(Object.entries(e).map(([s,{default:i}])=>[s,Object.hasOwn(o,s)?o[s]:i]))}function Gr(t,e){let n=!0;for(let{
applies:r,rules:o}of t){let s=o.get(e)?.level;s&&(n=s!=="off"||n&&r!==void 0)}return n}function Kr(t,e,n,r){let o=[],s=i=>{for(let a of Pa(i.on,t))try{let l=i.options?Br(i,n,La(a)):{};for(let c of i.check(a,t,l))o.push({rule:i,problem:c,..."path"in a?{workload:a}:{}})}catch(l){r(Jr(a),new Error(
`rule ${i.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}};for(let i of e)s(i);return o}function Vr(t,e,n){return e.flatMap(r=>r.on==="ignore"?t.flatMap(o=>[...r.check(o,n,{})].map(s=>({rule:r,
problem:s}))):[])}function Pa(t,e){return t==="container"?e.containers:t==="workload"?[...e.stages,...e.containers]:t==="project"?[e]:(e.documents.get(t)??[]).filter(r=>Z(r).some(({skipped:o})=>!o))}var La=t=>({
file:Jr(t),workload:"path"in t?t.path:null});function Jr(t){return"suppression"in t?t.suppression.span.file:"span"in t?t.span.file:("governedBuilds"in t?[...t.documents.values()].flat():[t]).flatMap(Z)[0]?.
source.path??""}var nt=t=>"set"in t?t.set:"add"in t?t.add:"remove"in t?t.remove:t.unset;var Ia=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Ma=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Na=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Ta=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Wa(t,e){return e===void 0||Ia.test(t)||Ma.test(t)||/^#!/.test(e)||!Na.test(e)?!1:/apparmor/i.test(t)?!0:Ta.test(e)}var Yr={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Wa,load:async()=>(await Promise.resolve().then(()=>ee(require("./apparmor.js"),1))).reader};var Dt=t=>t.includes("\uFFFC")?null:t,Ua=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,qa=/^\w[\w.-]{0,127}$/,Zr={sha256:64,sha384:96,sha512:128};function $e(t,e=t){let n=t.indexOf("@"),r=n<0?void 0:t.slice(
n+1),o=n<0?t:t.slice(0,n),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=Ha(l),p=za(c,d,a,r);return{text:e,domain:l==="\uFFFC"?null:
Dt(c),path:Dt(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:Dt(a)},...r===void 0?t.endsWith("\uFFFC")?{digest:null}:{}:{digest:Dt(r)},...p?{fault:p}:{}}}function Ha(t){let e=t.indexOf("/"),
n=e<0?"":t.slice(0,e),r=e>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=r?n:"docker.io",s=r?t.slice(e+1):t;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function za(t,e,n,r){if(!e)return"the repository is empty";if(n==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>Ua.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!qa.test(n))return`${JSON.stringify(n)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return Ba(r);
if(!t.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(t))return`${JSON.stringify(t)} is not a registry host`}function Ba(t){let[e="",n=""]=t.split(":",2),r=Object.hasOwn(Zr,e)?Zr[e]:
void 0;return n?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(t)} has no digest after the algorithm`}var Xr=({domain:t,path:e,tag:n="latest",digest:r=""})=>`${t}/${e}:${n}@${r}`;var Ga=20,Et=()=>({left:1048576});function Ln(t,e,n={}){if(!t.includes("$"))return{text:t,uses:[]};let r=new Pn(t,e,n),o=r.expand(0,t.length,0),{uses:s,fault:i,missing:a}=r;return{text:o,uses:s,...i?{
fault:i}:{},...a===void 0?{}:{missing:a}}}var Ka=/^(?::\?|:-|:\+|\?|-|\+)/;function Va(t,e,n){let r=d=>/^[_a-zA-Z]\w*/.exec(t.slice(d,Math.min(n,d+256)))?.[0]??"";if(t[e+1]!=="{"){let d=r(e+1);return d?
{name:d,start:e,end:e+1+d.length,operator:"",operand:null}:void 0}let o=Ja(t,e+2,n),s=r(e+2),i=e+2+s.length,a=Ka.exec(t.slice(i,i+2))?.[0]??"";if(o<0)return{fault:Math.min(n,e+2)};if(!s||!a&&i!==o)return{
fault:o+1};let l=i+a.length,c=a?{text:t.slice(l,o),start:l,end:o}:null;return{name:s,start:e,end:o+1,operator:a,operand:c}}function Ja(t,e,n){let r=1;for(let o=e;o<n;o+=1)if(t[o]==="{"&&t[o-1]==="$")r+=
1;else if(t[o]==="}"&&--r===0)return o;return-1}var Pn=class{uses=[];fault;missing;#e;#r;#n;#t;constructor(e,n,{blank:r=!1,room:o=Et()}){this.#e=e,this.#r=n,this.#n=r?"":"\uFFFC",this.#t=o}expand(e,n,r){
let o=this.#e,s="",i=e;for(;i<n;){let a=o.indexOf("$",i);if(a<0||a>=n)return s+o.slice(i,n);s+=o.slice(i,a);let l=o[a+1]==="$"?void 0:Va(o,a,n);if(l===void 0)s+="$",i=a+(o[a+1]==="$"?2:1);else{if("fau\
lt"in l||r>Ga)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},s+"\uFFFC";s+=this.#o(l,r),i=l.end}}return s}#o(e,n){let r=this.#r.get(e.name),o=r!==void 0&&(r.value!==""||!e.operator.startsWith(
":")),s=a=>{this.uses.push({...e,from:a,...r?{set:r.span}:{}})},i=()=>e.operand?this.expand(e.operand.start,e.operand.end,n+1):"";switch(e.operator.at(-1)){case"+":return s(o?"operand":"unknown"),o?i():
this.#n;case"-":return s(o?"env":"operand"),o?this.#c(r.value):i();case"?":s(o?"env":"required"),o||this.#s(e.name,i());break;default:s(r?"env":"unset")}return r?this.#c(r.value):this.#n}#s(e,n){this.
missing??=`required variable ${e} is missing a value${n?`: ${n}`:""}`}#c(e){return e.length>this.#t.left?"\uFFFC":(this.#t.left-=e.length,e)}};function At({text:t,path:e},n=new Map){let r=new Map,o={get:l=>r.get(l)??n.get(l)},s=Et(),i=l=>Ln(l,o,{room:s}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=a.exec(t);l;l=
a.exec(t)){let c=l.index+l[0].length,d=t[c],p,u;if(d==='"'||d==="'"){for(p=c+1;p<t.length&&t[p]!==d;)p+=t[p]==="\\"&&d==='"'?2:1;p=Math.min(p,t.length),u=t.slice(c+1,p),d==='"'&&(u=i(u.replace(/\\([nrt"\\$])/g,
(f,g)=>({n:`
`,r:"\r",t:"	"})[g]??g))),p=Math.min(p+1,t.length)}else{let f=t.indexOf(`
`,c);p=f<0?t.length:f;let g=t.slice(c,p);u=i((g.startsWith("#")?"":g.replace(/\s#.*$/s,"")).trim())}let m=l[1];r.set(m,{value:u,span:{file:e,start:l.index+l[0].indexOf(m),end:p}}),a.lastIndex=Math.max(
p,a.lastIndex)}return r}var jt=t=>{let e=t.replaceAll("\uFFFC","\u2026");return`\`${e.length>80?`${e.slice(0,77)}...`:e}\``};var Le=t=>"host"in t;var Ya={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap\
_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Za=t=>Ya[t]??t.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);
function Qr(t,e){let n=Za(nt(t)),r=e!==void 0&&Xa(e,nt(t));if("unset"in t)return`remove \`${n}\``;if("remove"in t)return`remove ${t.items.map(s=>`\`${String(s)}\``).join(" and ")} from \`${n}\``;if("s\
et"in t){let s=el(t.to,t.set);return r?`change \`${n}\` to \`${s}\``:`add \`${n}: ${s}\``}let o=t.items.map(String);return r?`add ${o.map(s=>`\`${s}\``).join(" and ")} to \`${n}\``:`add \`${n}: [${o.join(
", ")}]\``}function Xa(t,e){let r={...t.image,...Le(t)?t.host:{}}[e];return r?.state==="written"&&!r.via?.some(({how:o})=>o==="built-from")}var Qa=new Set(["memory","memoryReservation","memorySwap","s\
hmSize"]);function el(t,e){return typeof t=="number"&&Qa.has(e)?tl(t):typeof t=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(t)?`"${t}"`:String(t)}function tl(t){let e=[3,2,1].find(
n=>t>=1024**n&&t%1024**n===0)??0;return`${t/1024**e}${["","k","m","g"][e]}`}var nl=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,rl=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function ol(t,e){let n=t.slice(t.lastIndexOf("/")+1);return nl.
test(n)?!0:e===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!rl.test(e)}function sl(t){if(!t.text.includes("COMP\
OSE_FILE"))return[];let e=At(t),n=e.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(e.get("COMPOSE_FILE")?.value??"").split(n).filter(Boolean)}var eo={dialect:"compose",part:"starts",noun:"a Compose \
file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:sl},view:"compose",claims:ol,label:({path:[,t=""]})=>`service ${jt(
t)}`,spell:Qr,load:async()=>(await Promise.resolve().then(()=>ee(require("./compose.js"),1))).reader};function ce(t,e,n){let r=0,o=t.length;for(;r<o;){let s=r+o>>1;n(t[s])<=e?r=s+1:o=s}return r-1}var to=t=>e=>({at:t.lineStart(t.position(e).line),word:"ignore"});var Ct=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];function Re(t,e,n=[]){let r=[...n];for(let o of t.split("/"))o===".."?e||r.length&&r[r.length-1]!==".."?r.pop():r.push(o):o&&o!=="."&&r.push(o);return r}var il=t=>t.startsWith("/")?`/${Re(t,!0).join("/")}`:t,Ft=t=>t.replace(/\/+$/,"");function no(t,e){let n=t.replace(/^["']|["']$/g,"");if(!(!n.startsWith("/")&&e===void 0))return il(`/${n.startsWith("/")?"":e}/${n}`)}var ro=t=>t.includes("/")?t.slice(0,t.lastIndexOf("/")):"";function rt(t,e){
return e.startsWith("/")?`/${Re(e,!1).join("/")}`:Re(`${t}/${e}`,!1).join("/")}var al=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
ll=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,cl=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,oo=t=>t.length<
500&&cl.test(t)&&al.test(Ft(t.replace(/\*+$/,"")))&&!ll.test(t);var In=/^(?:echo|printf|cat|tee|sed|print)$/;function so(t){let{name:e,words:n,redirects:r,feeds:o}=t;if(!In.test(e))return{texts:[],files:[]};let s=r.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=e==="cat"||e==="tee"?s:[...n.slice(1),...s],a=[...e==="tee"?[t]:[],...o.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...e==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var io=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Mn=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),ao=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var dl=t=>t.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),pl=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
ul=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),ml=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" ")),lo=t=>/pass|pwd|psw|secret|token|key|cred|auth|pat(?![a-z])|salt|pepper/.test(t);function _t(t){if(t.length>200)return!1;
let e=dl(t),n=e[e.length-1];return n===void 0||e.includes("public")||e.includes("pub")||/^(?:allow|no|skip|disable|without)$/.test(e[0])&&e.length<=3||/^(?:no)?passwd$/i.test(t)&&t===t.toUpperCase()||
e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes("private")&&/^keys?$/.test(n)||ml.has(n)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.
test(t)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(t)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&e.length>1:n==="key"||n==="keys"?e.length>1&&
e.slice(0,-1).some(r=>ul.has(r)):/^(?:salt|pepper)$/.test(n)?e.length>1:e.some((r,o)=>r==="pass"||r==="auth"||r==="pat"?!1:pl.test(r)&&(o===e.length-1||fl(e.slice(o+1))))}var fl=t=>t.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function po(t,e){let n=t.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||e&&n.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(n)||/EXAMPLE(?:KEY)?$/.
test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:uo(n)||io.test(n)}var uo=t=>t.length>=6&&new Set(t.replace(/[^A-Za-z0-9]/g,"")).size<=1;function gl(t,e){
let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(t)?.[1];return r&&!po(r,e)&&!(e&&r.includes("$"))?r:void 0}var co=t=>Mn.has(t)||ao.test(t);function z(t,e,n=!1){let r=e.
trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of Ct){let p=s.includes(c)?d.exec(o)?.[0]:void 0;if(p&&!/example/i.test(r)&&!uo(p.slice(-12)))return{by:"format",what:l,wellKnown:!1}}
let i=gl(r,n);if(i)return{by:"url",what:"password in a URL",wellKnown:co(i.toLowerCase())};let a=_t(t);if(a&&Mn.has(s))return{by:"name",what:"credential",wellKnown:!0};if(!(!a||po(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.
test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:co(s)}}var ot=16384;function ge(t,e){return e.length>1&&e.length<ot&&!/^["']?[-/.<{[(%@|\\$]/.test(e)?z(t,e):void 0}var Nn=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)/gi,as:"\
PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PASSWORD"},{
hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",
anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}}],hl=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=\s*|:\s+|":\s*)["']?([^\s"',;}]+)/g;function mo(t){for(let e of t){let n=st(e);if(n)
return n}}function Tn(t,e=t.toLowerCase()){let n=[];for(let{hints:r,pattern:o,as:s,what:i}of Nn)if(r.some(a=>e.includes(a)))for(let{0:a,index:l,...c}of t.matchAll(o)){let d=c[1]??c[2]??"",p=ge(s,d);p&&
n.push({value:d,start:l+a.lastIndexOf(d),secret:i?{...p,what:i}:p})}return n}function st(t){if(t.length<5)return;let e=t.slice(0,ot),n=z("",e);if(n)return{secret:n};let[r]=Tn(e);if(r)return{secret:r.secret,
value:r.value};if(/[=:]/.test(e))for(let[,o="",s=""]of e.matchAll(hl)){let i=ge(o,s);if(i)return{secret:i,value:s}}}function*Wn(t,{file:e,start:n,end:r}){let o=n;for(let s of t.slice(n,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:st(s.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:e,start:o,end:o+s.trimEnd().length}}),o+=s.length+1}}var fo={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
apath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max uni\
x-socket dump-header json noproxy preproxy socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user pa\
ssword user-agent tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},pip:{short:"\
rcetif",long:"requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi r\
oot prefix src upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action"},uv:{short:"rceptifp",long:"requirement requi\
rements constraint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package pre\
fix config-file override"},"apt-get":{short:"oct",long:"option config-file target-release default-release solver"},apk:{short:"pXt",long:"root repository virtual keys-dir repositories-file wait arch c\
ache-dir cache-max-age progress-fd"},dnf:{short:"cdeRx",long:"config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloadd\
ir comment rpmverbosity"},zypper:{short:"crRpCD",long:"repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name"},npm:{short:"Cw",long:"prefix registry cache userco\
nfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout"},yarn:{short:"",long:"registry cwd cache-folder network-timeout modules-folder ne\
twork-concurrency mutex global-folder prefix"},pnpm:{short:"CF",long:"dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency"},gem:{short:"vipniBbsP",long:"version i\
nstall-dir bindir source platform build-root trust-policy http-proxy"},git:{short:"Cc",long:"config git-dir work-tree exec-path namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-\
pack reference separate-git-dir template config shallow-since filter jobs"},composer:{short:"dw",long:"working-dir"},cargo:{short:"jZ",long:"version git branch tag rev path root index registry feature\
s target target-dir bin example profile jobs vers config"},go:{short:"",long:""},conda:{short:"ncpf",long:"name channel prefix file solver revision"},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir co\
mment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expiredate inactive gid login groups password\
 shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps\
 ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"user group supp-group command session-command shell whitelist-enviro\
nment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},chmod:{short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},go={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},yl={short:"",long:[]},ho=new Map;function yo(t){let e=/^pip[\d.]*$/.test(t)?"pip":Object.hasOwn(go,t)?go[t]:t,n=Object.hasOwn(fo,e)?fo[e]:void 0;if(!n)return yl;
let r=ho.get(e)??{short:n.short,long:n.long.split(" ")};return ho.set(e,r),r}function he({words:t},e,n=1){let{short:r,long:o}=yo(e),s=[],i=[];for(let a=n;a<t.length;a+=1){let l=t[a],{text:c}=l,d=t[a+1];if(c==="--"){i.push(...t.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),u=p<0?c:c.slice(0,p);p>=0?s.push({name:u,value:bo(l,p+1),word:l}):o.includes(u.slice(2))&&d?(s.push({name:u,value:d,word:l}),a+=1):s.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let u=c[p];if(!r.includes(u))s.push({name:`-${u}`,word:l});else{let m=p+1<c.length,f=m?bo(l,p+1):d;s.push(f?{name:`-${u}`,value:f,word:l}:{name:`-${u}`,word:l}),m||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var bo=({text:t,literal:e,span:n},r)=>({text:t.slice(r),literal:e.startsWith(t.slice(0,r))?e.slice(r):"\uFFFC",span:n}),ko=({options:t},...e)=>t.find(({name:n})=>e.
includes(n));var Pt=t=>t.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function de(t,e){let[n="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!t.startsWith(n)||t.length<n.length+o.length||!t.endsWith(o))return!1;
let s=n.length;for(let i of r){let a=t.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=t.length-o.length}var it=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:[
"sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"docker podman helm az",under:"login",way:{options:"-p",value:"next"}},{programs:"redis-cli",way:{options:"-a",value:"next"}},{programs:"mysql* mariad\
b* mongo*",way:{options:"-p",value:"same"}},{programs:"aws",under:"configure",way:{setting:/^aws_(?:secret_access_key|session_token)$/}},{programs:"npm yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/},
anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"htpasswd",way:{lastAfter:/^-\w*b/}},{programs:"openssl",way:{prefix:"pass:"},anywhere:{hints:["pass:"],before:/\bpass:/}},{programs:"\
composer",way:{lastAfter:/^(?:http-basic|github-oauth|gitlab-token|bearer)\./}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"either"},account:!0}],wo=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
xo=t=>wo.test(t),vo={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},So={hints:["-u"],before:/(?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},
Un=t=>t.split(" ").map(e=>e.endsWith("*")?`${Pt(e.slice(0,-1))}\\w*`:Pt(e)).join("|"),$o=[],Ro=new Map;for(let t of it)for(let e of t.programs.split(" "))e.endsWith("*")?$o.push([e.slice(0,-1),t]):Ro.
set(e,t);var at=t=>Ro.get(t)??$o.find(([e])=>t.startsWith(e)&&/^[\w-]*$/.test(t))?.[1],lt=t=>t==="chpasswd"||t==="passwd";function qn({way:t,under:e},{name:n,words:r}){if(!(e&&r[1]?.text!==e&&r[2]?.text!==
e))return"options"in t?bl(t.options.split(" "),t.value,r):"users"in t?kl(ko(he({words:r},n),...t.users.split(" "))?.value):"setting"in t?wl(t.setting,r):"prefix"in t?Oe(r.find(({text:o})=>o.startsWith(
t.prefix)),t.prefix.length):r.some(({text:o})=>t.lastAfter.test(o))?Oe(r.at(-1),0):void 0}var Oe=(t,e)=>t&&{word:t,value:t.literal.slice(e)};function bl(t,e,n){for(let[r,o]of n.entries())for(let s of t){
if(o.text===s&&e!=="same")return Oe(n[r+1],0);if(o.text.startsWith(s)&&o.text!==s&&e!=="next")return Oe(o,s.startsWith("--")?s.length+1:s.length)}}function kl(t){let e=t?.literal.indexOf(":")??-1;return e<
0?void 0:Oe(t,e+1)}function wl(t,e){let n=e.findIndex(({text:o})=>t.test(o)),r=e[n]?.literal.indexOf("=")??-1;return r>0?Oe(e[n],r+1):n>0?Oe(e[n+1],0):void 0}function Hn({programs:t,under:e,way:n,account:r,
anywhere:o}){if(o||!("options"in n))return o;let s=e??t,i=n.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",a=new RegExp(`\\b(?:${Un(s)})\\b[^|;&\\n]{0,200}?\\s(?:${Un(n.options)})${i}`);return{hints:s.replaceAll(
"*","").split(" "),before:a}}var xl=new RegExp(`\\b(?:${it.map(({programs:t})=>Un(t)).join("|")}|chpasswd|passwd)\\b|${wo.source.slice(1,-1)}`,"i"),Lt=t=>xl.test(t)||(t.includes("echo")||t.includes("p\
rintf"))&&/[>]|\btee\b/.test(t);var Oo=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;function*Do(t){for(let{name:n,value:r,span:o}of t.assignments){let s=Oo.test(r.literal)?void 0:ge(n,r.literal);s&&!s.wellKnown&&(yield{span:o,secret:s,value:r.literal})}yield*zn(t);for(let{operator:n,
target:r}of t.redirects)(n==="<<"||n==="<<<")&&(yield*$l(r));let e=/^(?:export|declare|local|readonly)$/.test(t.name);for(let n of t.words.slice(1)){let r=st(n.literal);r&&!(e&&(r.secret.wellKnown||Oo.
test(r.value??"")))&&(yield{span:n.span,...r})}}function*zn(t){let e=at(t.name),n=e&&!e.account?qn(e,t):void 0,r=n&&ge("PASSWORD",n.value);n&&r&&(yield{span:n.word.span,secret:r,value:n.value}),yield*Ol(
t),yield*Rl(t)}function*It(t){let{name:e,words:n,redirects:r}=t;if(vl(t))for(let{span:i}of n.slice(1))yield i;if(lt(e))for(let{operator:i,target:a}of r)i.startsWith("<<")&&(yield a.span);let o=at(e),s=o?.
account?qn(o,t):void 0;s&&s.value!==""&&!/^[*!]/.test(s.value)&&!s.value.includes("\uFFFC")&&(yield Sl(s.word))}var vl=({feeds:t})=>t.some(({name:e})=>lt(e)),Sl=({literal:t,span:e})=>e.end-e.start===t.
length+2?{...e,start:e.start+1,end:e.end-1}:e;function*$l({literal:t,text:e,span:n}){let r=t===e&&n.end-n.start===e.length,o=n.start;for(let s of t.slice(0,ot).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:st(s);i&&(yield{...i,span:r?{...n,start:o+s.search(/\S/),end:o+s.trimEnd().length}:n}),o+=s.length+1}}function*Rl(t){if(t.name!=="echo"&&t.name!=="printf")return;
let{texts:e,files:n}=so(t),r=e.filter(({text:i})=>!i.startsWith("-")),[o]=r;if(!o||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||!n.some(oo))return;let s=ge("PASSWORD",o.literal);s&&(yield{
span:o.span,secret:{...s,wellKnown:!1},value:o.literal})}function*Ol({words:t}){for(let[e,n]of t.entries()){let r=n.text.indexOf("=");if(!xo(r<0?n.text:n.text.slice(0,r)))continue;let o=t[e+1],s=r<0?o?.
literal:n.literal.slice(n.literal.indexOf("=")+1),i=s&&!s.startsWith("-")&&ge("PASSWORD",s);s&&i&&(yield{span:r<0&&o?{...n.span,end:o.span.end}:n.span,secret:i,value:s})}}var Dl=3,El=16,Bn=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,Ie=/\\\r?\n|\r?\n[ \t]*- /y,Al=/(?<!\\|\\\r)\n(?![ \t]*- )/g,Mt=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Eo(t){if(!Lt(t))return[];let e=[],n=0;
for(let r of[...Array.from(t.matchAll(Al),({index:o})=>o),t.length]){let[o,s]=[n,t.slice(n,r)];Lt(s)&&e.push(...Ao({text:s,at:i=>o+i},0)),n=r+1}return e}function Ao(t,e){let{segments:n,quoted:r}=new Gn(
t).read(),o=[],s=[];for(let{words:i,redirects:a,pipes:l}of n.reverse()){let c=l?s.slice(0,1):[];s=jl(i).map(d=>({name:jo(i[d]),words:i.slice(d),redirects:a,feeds:c})),o.push({name:"",words:i,redirects:[],
feeds:[]},...s)}if(e<Dl)for(let i of r)Lt(i.text)&&o.push(...Ao(i,e+1));return o}var jo=t=>t?.text.slice(t.text.lastIndexOf("/")+1)??"";function jl(t){let e=new Set;return[...t.keys()].filter(n=>{let r=jo(
t[n]);return e.has(r)?!1:(e.add(r),at(r)!==void 0||In.test(r)||lt(r))}).slice(0,El)}var Gn=class{#e;#r;#n=[{words:[],redirects:[],pipes:!1}];#t=[];#o=0;#s;#c;constructor({text:e,at:n}){this.#e=e,this.#r=
n}read(){for(;this.#o<this.#e.length;)this.#d(this.#e[this.#o]);return this.#i(),{segments:this.#n,quoted:this.#t}}#d(e){e==='"'||e==="'"?this.#g(e):e==="\\"?this.#p():e==="$"?this.#f(this.#o):e===`
`?this.#m():";|&()`".includes(e)?this.#l(e):e==="<"||e===">"?this.#y():this.#u(e)?this.#i(1):this.#a(e,this.#o,1)}#u(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#s:(e===","||e==="]"||e==="}")&&(!this.#s||
/["'\s,\]}]|^$/.test(this.#e[this.#o+1]??""))}#a(e,n,r){this.#s??={text:"",places:[],start:this.#r(n)},this.#s.text+=e;for(let o=0;o<e.length;o+=1)this.#s.places.push(this.#r(n));this.#o=n+r}#i(e=0){let n=this.#o<
this.#e.length?this.#r(this.#o):this.#r(this.#e.length-1)+1;if(this.#o+=e,!this.#s)return;let{text:r,start:o}=this.#s,s={text:r,literal:r,span:{file:"",start:o,end:n}},{words:i,redirects:a}=this.#n.at(
-1);this.#c?a.push({operator:this.#c,target:s}):i.push(s),this.#s=void 0,this.#c=void 0}#l(e){this.#i(),this.#c=void 0;let n=this.#e[this.#o+1]===e;this.#n.at(-1).pipes=e==="|"&&!n,this.#n.push({words:[],
redirects:[],pipes:!1}),this.#o+=n?2:1}#m(){Ie.lastIndex=this.#e[this.#o-1]==="\r"?this.#o-1:this.#o,Ie.test(this.#e)?this.#i(Ie.lastIndex-this.#o):this.#l(`
`)}#p(){Ie.lastIndex=this.#o,Ie.test(this.#e)?this.#i(Ie.lastIndex-this.#o):this.#a(this.#e[this.#o+1]??"\\",this.#o,2)}#f(e){Bn.lastIndex=e,Bn.test(this.#e)?this.#a("\uFFFC",e,Bn.lastIndex-e):this.#a(
"$",e,1)}#y(){/^\d$/.test(this.#s?.text??"")&&(this.#s=void 0),this.#i(),Mt.lastIndex=this.#o,Mt.test(this.#e);let e=this.#e.slice(this.#o,Mt.lastIndex).trimEnd();this.#c=/^<<-?$/.test(e)?"<":e,this.#o=
Mt.lastIndex}#g(e){let n=this.#o,r=this.#h(e);if(r===void 0){this.#i(1);return}let o=this.#s?.text.length??0;for(this.#s??={text:"",places:[],start:this.#r(n)},this.#o=n+1;this.#o<r;){let a=this.#e[this.#o];
e==='"'&&a==="\\"?this.#a(this.#e[this.#o+1]??"",this.#o,2):e==='"'&&a==="$"?this.#f(this.#o):this.#a(a,this.#o,1)}let s=this.#s.text.slice(o),i=this.#s.places.slice(o);/\s/.test(s)&&this.#t.push({text:s,
at:a=>i[a]}),this.#o=r+1,/[,\]}]/.test(this.#e[this.#o]??"")&&this.#i()}#h(e){for(let n=this.#o+1;n<this.#e.length;n+=1){let r=this.#e[n];if(r===e)return n;if(r===`
`)return;r==="\\"&&e==='"'&&(n+=1)}}};var Me=t=>t.replace(/[^\r\n]/g,"*"),Po=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Cl=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Nt=/^[$\uFFFC*]/;function Tt({hints:t,before:e},n,r){return{hints:t,pattern:new RegExp(`(${e.source})(${n.source})`,`g${e.flags}`),unless:r}}var Fl=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],
Co=t=>({hints:t.flatMap(e=>e?.hints??[]),before:new RegExp(t.flatMap(e=>e?.before.source??[]).join("|"))}),_l=[Tt(vo,/[^\s"',\]]+/,Nt),Tt(So,/[^\s"',]+/,Nt),Tt(Co([...it.filter(({account:t})=>!t).map(
Hn),...Nn.map(({anywhere:t})=>t)]),/[^\s"',;|&]+/,Nt),{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:Nt},Tt(Co([...it.filter(({account:t})=>t).map(Hn),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function V(t){if(t.length>8e3)return`${V(t.slice(0,8e3))}...`;let e=t.toLowerCase(),n=({hints:s})=>s.some(i=>e.includes(i)),r=Fl.filter(n).reduce(
Fo,t);e.includes("${")&&(r=r.replace(Cl,(s,i,a,l)=>z(i,l,!0)?`\${${i}${a}${Me(l)}}`:s));let o=Ct.filter(({hint:s})=>e.includes(s));(o.length>0||e.includes("://")||lo(e))&&(r=r.replace(Po,Lo)),r=_l.filter(
n).reduce(Fo,r);for(let{pattern:s}of o)r=r.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),Me);for(let{start:s,end:i}of Pl(t,e))r=r.slice(0,s)+Me(r.slice(s,i))+r.slice(i);return r}var Fo=(t,{
pattern:e,unless:n})=>t.replace(e,(r,o,s)=>n?.test(s)?r:o+Me(s));function*Pl(t,e){for(let{value:n,start:r}of Tn(t,e))yield _o(t,{start:r,end:r+n.length});for(let n of Eo(t)){for(let{span:r,value:o=""}of zn(
n)){let s=t.slice(r.start,r.end).lastIndexOf(o);yield s<0?r:{start:r.start+s,end:r.start+s+o.length}}for(let r of It(n))t.slice(r.start,r.end).includes("$")||(yield _o(t,r))}}function _o(t,{start:e,end:n}){
let[r,o]=[e,n];for(;r<o&&/["']/.test(t[r]);)r+=1;for(;r<o&&/["',]/.test(t[o-1]);)o-=1;return{start:r,end:o}}function Lo(t,e,n,r,o){let s=o.replace(/^(["'])(.*)\1$/s,"$2");return z(n,s,!0)?`${e}${n}${e}${r}${o.
replace(s,()=>Me(s))}`:s===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${e}${n}${e}${r}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,l,c)=>z(l,c,!0)?`${a}${l}=${Me(c)}`:i)}`:s!==o&&/[=:]/.test(
s)?`${e}${n}${e}${r}${o.replace(s,()=>s.replace(Po,Lo))}`:t}var Ll=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Il=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Wt({domain:t,path:e}){return t===null||e===null?null:(t==="docker.io"?e:`${t}/${e}`).replace(Ll,"").replace(
Il,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Ml=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["almalinux",{user:"root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"o\
s",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"os"},"*-slim*"],["oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],
["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"root",kind:"os"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],
["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["buildpack-deps",{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"\
runtime",smaller:["-slim","-alpine"]}],["python",{user:"root",kind:"runtime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpi\
ne"]}],["golang",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["r\
uby",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["php",{user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[
80],kind:"web"},"*apache*"],["php",{user:"root",account:"www-data",kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"r\
untime",smaller:["-slim"]}],["eclipse-temurin",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"ro\
ot",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],["amazoncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-t\
emurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["g\
radle",{user:"root",account:"gradle",kind:"runtime"},"*corretto*"],["gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],
["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haske\
ll",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{user:"root",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"ru\
ntime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"root",kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runti\
me",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-d\
istroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"nginxinc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[
8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.io/nginx/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-da\
ta",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"root",kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"\
web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"web"},"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"haproxy",kind:"web",smaller:["-alpine"]}],
["tomcat",{user:"root",ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[8e3,8443,8001,8444],kind:"web",healthcheck:!0}],["word\
press",{user:"www-data",kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["wordpress",{user:"root",
account:"www-data",ports:[80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"www-data",ports:[80],kind:"web"}],["joomla",
{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",account:"www-data",ports:[9e3],kind:"web"},
"*fpm*"],["phpmyadmin",{user:"root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["drupal",{user:"root",account:"www-data",ports:[
80],kind:"web"}],["ghost",{user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"redmine",ports:[3e3],kind:"web",smaller:["-alpine"]}],
["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"}],["jenkins/jenkins",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsservercore*"],["jenkins/jenkins",{user:"jenkins",ports:[
8080,5e4],kind:"tool"},"*alpine*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool",smaller:["-alpine"]}],["re\
gistry",{user:"root",ports:[5e3],kind:"tool"}],["hashicorp/vault",{user:"100",ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["h\
ashicorp/consul",{user:"100",ports:[8300,8301,8302,8500,8600],kind:"tool"},"*ubi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["vault",{
user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["hashicorp/terraform",{user:"root",kind:"\
tool"}],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:[
"-alpine"]}],["adminer",{user:"adminer",ports:[9e3],kind:"web"},"*fastcgi*"],["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"root",ports:[8081],kind:"web"}],["docker",{user:"\
rootless",ports:[2375,2376],kind:"tool"},"*dind-rootless*"],["docker",{user:"root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},"*cli*"],["docker",{user:"root",ports:[2375,2376],
kind:"tool",smaller:["-cli"]}],["postgres",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/postgis",{user:"root",drops:!0,account:"postgres",ports:[
5432],kind:"datastore",smaller:["-alpine"]}],["pgvector/pgvector",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timescale/timescaledb",{user:"root",drops:!0,account:"postg\
res",ports:[5432],kind:"datastore"}],["mysql",{user:"root",drops:!0,account:"mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"\
root",drops:!0,account:"mysql",ports:[3306],kind:"datastore"}],["mongo",{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],["mongo",{user:"root",ports:[27017],kind:"datastore"},"*wi\
ndowsservercore*"],["mongo",{user:"root",drops:!0,account:"mongodb",ports:[27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"redis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],
["valkey/valkey",{user:"root",drops:!0,account:"valkey",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[11211],kind:"datastore",smaller:["-alpine"]}],["elastic\
search",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["elasticsearch",{user:"1000\
:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["docker.elastic.co/e\
lasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elas\
tic.co/elasticsearch/elasticsearch-wolfi",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],
kind:"web"}],["logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["opensearchproject/opensearch",{user:"1000",ports:[
9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,
9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/\
couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],
kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[
8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},
"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["\
neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:["-slim"]}],["clickhouse/clickhouse-server",{user:"101\
:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore",smaller:["-alpin\
e"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore"}],["\
minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/server",{user:"root",ports:[1433],kind:"datastore"},
"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"}],["rabbitmq",{user:"root",
drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,
5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"broker"}],["confluent\
inc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker"},"*alpine*"],
["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distroless/static*",{user:"\
65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/\
static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["g\
cr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr\
.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0}],["\
gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/java*",{user:"\
65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",bare:!0},"*nonr\
oot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless\
/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",{user:"root",account:"\
nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"6\
5532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"node",kind:"runtime"}],["cgr.dev/chainguard/nginx",
{user:"65532",kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"ro\
ot",drops:!0,account:"postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguar\
d/jre",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/\
ruby",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bas\
h",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"\
65532",kind:"tool",bare:!0}],["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi\
.io/*",{user:"nonroot",bare:!0}],["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,
8443],kind:"web"}],["bitnami/kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],
["bitnami/mongodb",{user:"1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",
{user:"root",ports:[9e3],kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-m\
inimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"100\
1",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.acce\
ss.redhat.com/ubi8",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],
["registry.access.redhat.com/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.\
redhat.com/ubi9/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["regi\
stry.access.redhat.com/ubi9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"ru\
ntime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpi\
ne"]},"6.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:[
"-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distrol\
ess*"],["mcr.microsoft.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft\
.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runt\
ime",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",
account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"165\
4",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*wi\
ndowsservercore*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],
["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.co\
m/dotnet/aspnet",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft\
.com/dotnet/sdk",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",
kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.micro\
soft.com/windows/servercore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",
{user:"root",account:"pwuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroles\
s*"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"nobody",ports:[9100],
kind:"tool"}],["prom/alertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"472",ports:[
3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},
"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"\
web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"\
root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspa\
rk-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-not\
ebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*\
alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*deb\
ian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"\
root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"\
cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-\
cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"\
root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["c\
ypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/stan\
dalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["\
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Ne,Io=[];function Nl(){if(Ne)return Ne;Ne=new Map;for(let t of Ml)t[0].includes(
"*")?Io.push(t):Ne.set(t[0],[...Ne.get(t[0])??[],t]);return Ne}function Ut(t,e=[]){let n=Wt(t);if(n===null)return;let r=`${t.domain}/${t.path}`,o=e.find(({repository:l,tags:c})=>(de(r,l)||de(n,l))&&(!c||
de(t.tag??"latest",c)));if(o)return{name:n,...o.facts};let s=Nl().get(n)??Io.filter(([l])=>de(n,l)),{tag:i}=t;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(
([,,l])=>!l||de(i??"latest",l));return a&&{name:n,...a[1]}}var Tl={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},ct=(...t)=>`(?:${t.map(e=>Tl[e]).join("|")}\
)`,Hm=new RegExp(`^${ct("work","branch","place")}(?:[-_.]|$)`),Wl=new RegExp(`^${ct("work","branch","test","check","lint")}(?:[-_.]|$)`),zm=new RegExp(`(?:^|[-_.])${ct("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),Bm=new RegExp(`(?:^|/)(?:[^/]*[._-])?${ct("work")}(?:[._-][^/]*)?$`,"i"),Gm=new RegExp(`(?:^|[._/-])${ct("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var Mo=t=>Wl.test(t);var Te=`
# its page, not re-read
ubuntu|12.04* precise* 14.04* trusty*|yes|apt|null||["/bin/bash"]|bash,perl|node
ubuntu|*|yes|apt|null||["/bin/bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
debian|*slim* *|yes|apt|null||["bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
alpine|*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# docker-library/busybox/latest-1/glibc/Dockerfile
busybox|*|yes|none|null||["sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# its page, not re-read
rockylinux|*micro*|yes|none|null|||bash|curl,wget,nc,python3,node,git
rockylinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
rockylinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
almalinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
almalinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
oraclelinux|7-slim* 7.9-slim*|yes|yum|null||["/bin/bash"]|bash|wget,nc,node,git
# docker-library/mysql/8.4/Dockerfile.oracle
oraclelinux|*-slim*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
# its page, not re-read
oraclelinux|6* 7*|yes|yum|null||["/bin/bash"]|bash,curl|nc,node
oraclelinux|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node
centos|5* 6* 7* centos5* centos6* centos7*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,python3,node,git
centos|*|yes|dnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
fedora|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node,git
amazonlinux|1 1-* 2018* 2 2.0* 2-* 2017*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,node,git
amazonlinux|*minimal*|yes|microdnf|null||["/bin/bash"]|bash|wget,nc,node,git
amazonlinux|*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,node,git
archlinux|*|yes|pacman|null||["/usr/bin/bash"]|bash,curl,openssl|wget,nc,node,git
photon|*|yes|tdnf|null||["/bin/bash"]|bash|git,node
opensuse/leap|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
opensuse/tumbleweed|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
# docker-library/buildpack-deps/Dockerfile-curl.template
buildpack-deps|*-curl*|yes|apt|null|||bash,curl,wget,openssl,perl|git,python3,nc,node
# docker-library/buildpack-deps/Dockerfile-scm.template
buildpack-deps|*-scm*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|nc,node
# docker-library/buildpack-deps/Dockerfile.template
buildpack-deps|*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|node
# docker-library/hello-world/Dockerfile-linux.template
hello-world|*|no|none|null||["/hello"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# nodejs/docker-node/Dockerfile-alpine.template
node|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node"]|wget,nc,node|curl,bash,openssl,git,python3,perl|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-slim.template
node|*slim*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,node,perl|curl,wget,nc,openssl,git,python3|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-debian.template
node|*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,curl,wget,openssl,git,python3,node,perl||1000:1000 /home/node
# its page, not re-read
python|*windowsservercore*|no|none|||||bash,nc
# docker-library/python/Dockerfile-linux.template
python|*alpine*|yes|apk|null||["python3"]|wget,nc,python3|curl,bash,node,openssl,git,perl
python|*slim*|yes|apt|null||["python3"]|bash,python3,openssl,perl|curl,wget,nc,node,git
python|*|yes|apt|null||["python3"]|bash,curl,wget,openssl,git,python3,perl|node
# its page, not re-read
golang|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/golang/Dockerfile-linux.template
golang|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
golang|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|nc,node
# rust-lang/docker-rust/Dockerfile-alpine.template
rust|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
# rust-lang/docker-rust/Dockerfile-slim.template
rust|*slim*|yes|apt|null||["bash"]|bash,openssl,perl|curl,wget,nc,node,git,python3
# rust-lang/docker-rust/Dockerfile-debian.template
rust|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/ruby/Dockerfile.template
ruby|*alpine*|yes|apk|null||["irb"]|wget,nc|curl,bash,node,openssl,git,python3,perl
ruby|*slim*|yes|apt|null||["irb"]|bash,openssl,perl|curl,wget,nc,node,git,python3
ruby|*|yes|apt|null||["irb"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/php/Dockerfile-linux.template
php|*fpm*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*apache*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php","-a"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*|yes|apt|["docker-php-entrypoint"]|script|["php","-a"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
# its page, not re-read
openjdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/openjdk/Dockerfile-linux.template
openjdk|*alpine*|yes|apk|null|||wget,nc|curl,git,python3,node
openjdk|*slim*|yes|apt|null|||bash,perl,openssl|curl,wget,nc,git,python3,node
openjdk|*oracle*|yes||null|||bash,curl|git,node
openjdk|*|yes||null|||bash|node
# its page, not re-read
eclipse-temurin|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# adoptium/containers/21/jre/alpine
eclipse-temurin|8**alpine* *jre*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|null|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jre/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|8**ubi* *jre*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl|nc,git,node
# its page, not re-read
eclipse-temurin|*centos*|yes|yum|["/__cacert_entrypoint.sh"]|script||bash,curl|nc,git,node
# adoptium/containers/21/jre/ubuntu/noble/Dockerfile; 8/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|8* *jre*|yes|apt|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl,perl|nc,git,node
# adoptium/containers/21/jdk/alpine
eclipse-temurin|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["jshell"]|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jdk/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl|nc,git,node
# adoptium/containers/21/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl,perl|nc,git,node
# corretto/corretto-docker/21/jdk/alpine/3.23/Dockerfile
amazoncorretto|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# corretto/corretto-docker/21/jdk/al2023/Dockerfile
amazoncorretto|*al2023*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,git,node
# corretto/corretto-docker/17/jdk/al2/Dockerfile
amazoncorretto|*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# its page, not re-read
maven|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# carlossg/docker-maven/eclipse-temurin-21-alpine/Dockerfile
maven|*-eclipse-temurin-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,nc,openssl|git,python3,node
# carlossg/docker-maven/eclipse-temurin-21-noble/Dockerfile
maven|*-eclipse-temurin-*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,git,openssl,perl|nc,node
# carlossg/docker-maven/amazoncorretto-21-alpine/Dockerfile
maven|*-amazoncorretto-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|curl,git,python3,node
# carlossg/docker-maven/amazoncorretto-21-debian/Dockerfile
maven|*-amazoncorretto-*debian*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,perl|curl,git,nc,node
# carlossg/docker-maven/amazoncorretto-21/Dockerfile
maven|*-amazoncorretto-*|yes|yum|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl|git,nc,node
# carlossg/docker-maven/
maven|*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|node
# carlossg/docker-maven/Dockerfile-template
maven|*|yes||["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash|node
# gradle/docker-gradle/jdk21-noble-graal/Dockerfile
gradle|*graal*|yes|apt|null||["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-corretto/Dockerfile
gradle|*corretto*|yes|dnf|null||["gradle"]|bash,curl,wget,git|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-alpine/Dockerfile
gradle|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["gradle"]|curl,wget,nc,git,openssl|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-ubi9/Dockerfile
gradle|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl|node|101:101 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-noble/Dockerfile
gradle|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# its page, not re-read
tomcat|*corretto*|yes|yum|null||["catalina.sh","run"]|bash,curl|git,node
# docker-library/tomcat/10.1/jdk21/temurin-noble/Dockerfile
tomcat|*temurin*|yes|apt|null||["catalina.sh","run"]|bash,curl,wget,openssl,perl|nc,git,node
tomcat|*|yes|apt|null||["catalina.sh","run"]|bash,perl|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21-alpine/Dockerfile
jetty|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|wget,nc|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/
jetty|*corretto*|yes||["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21/Dockerfile
jetty|*|yes|apt|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash,perl|nc,git,node
# composer/docker/latest/Dockerfile
composer|*bin*|no|none|||||curl,wget,bash,nc,git,perl
composer|*|yes|apk|["/docker-entrypoint.sh"]|script|["composer"]|bash,curl,wget,nc,git,tini,openssl,python3|node
# oven-sh/bun/dockerhub/distroless/Dockerfile
oven/bun|*distroless*|no|none|["/usr/local/bin/bun"]|program|null||curl,wget,bash,nc,python3,git,perl,openssl
# oven-sh/bun/dockerhub/alpine/Dockerfile
oven/bun|*alpine*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|wget,nc|curl,bash,git,python3,openssl,perl|1000:1000 /home/bun/app
# oven-sh/bun/dockerhub/debian-slim/Dockerfile
oven/bun|*slim* *|yes|apt|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|bash,perl|curl,wget,nc,git,python3|1000:1000 /home/bun/app
# denoland/deno_docker/bin.dockerfile
denoland/deno|*bin*|no|none|null||null||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/distroless.dockerfile
denoland/deno|*distroless*|no|none|["/tini","--","/bin/deno"]|program|["eval","console.log('Welcome to Deno!')"]||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/alpine.dockerfile
denoland/deno|*alpine*|yes|apk|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|wget,nc|curl,bash,git,python3,node,openssl,perl|1000:1000 /deno-dir
# denoland/deno_docker/ubuntu.dockerfile
denoland/deno|*ubuntu* *|yes|apt|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|bash,perl|curl,wget,nc,git,python3,node,openssl|1993:1993 /deno-dir
# nginx/docker-nginx/Dockerfile-alpine-slim.template
nginx|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine-perl.template
nginx|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine.template
nginx|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-debian.template
nginx|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
nginxinc/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
nginxinc/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
nginxinc/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
nginxinc/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
ghcr.io/nginx/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
ghcr.io/nginx/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
ghcr.io/nginx/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
ghcr.io/nginx/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# docker-library/httpd/2.4/alpine/Dockerfile
httpd|*alpine*|yes|apk|null||["httpd-foreground"]|wget,nc,perl|curl,bash,openssl,git,python3,node|82:82 /usr/local/apache2
# docker-library/httpd/2.4/Dockerfile
httpd|*|yes|apt|null||["httpd-foreground"]|bash,openssl,perl|curl,wget,nc,git,python3,node|33:33 /usr/local/apache2
# its page, not re-read
caddy|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# caddyserver/caddy-docker/2.11/builder/Dockerfile
caddy|*builder*|yes|apk|null||["/bin/sh"]|git,wget,nc|bash,python3,node
# caddyserver/caddy-docker/2.11/alpine/Dockerfile
caddy|2.11*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|curl,wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
caddy|*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
# its page, not re-read
traefik|v1*alpine* 1.*alpine*|yes|apk
traefik|v1.* 1.*
traefik|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# traefik/traefik-library-image/v3.7/alpine/Dockerfile
traefik|*|yes|apk|["/entrypoint.sh"]|script|["traefik"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# docker-library/haproxy/3.2/alpine/Dockerfile
haproxy|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|wget,nc|curl,bash,git,python3,node,openssl,perl|99:99 /var/lib/haproxy
# docker-library/haproxy/3.2/Dockerfile
haproxy|*|yes|apt|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash,perl|curl,wget,nc,git,python3,node|99:99 /var/lib/haproxy
# Kong/docker-kong/Dockerfile.deb
kong|*|yes||["/docker-entrypoint.sh"]|script|["kong","docker-start"]|bash|node
# docker-library/wordpress/Dockerfile.template
wordpress|cli* *-cli*|yes|apk|["docker-entrypoint.sh"]|script|["wp","shell"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm-alpine*|yes|apk|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm*|yes|apt|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
wordpress|*|yes|apt|["docker-entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/fpm-alpine/Dockerfile
nextcloud|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
# nextcloud/docker/33/fpm/Dockerfile
nextcloud|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/apache/Dockerfile
nextcloud|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# joomla-docker/docker-joomla/5.4/php8.3/apache/Dockerfile
joomla|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|node|82:82 /var/www/html
joomla|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|node|33:33 /var/www/html
joomla|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|node|33:33 /var/www/html
# phpmyadmin/docker/apache/Dockerfile
phpmyadmin|*fpm-alpine*|yes|apk|["/docker-entrypoint.sh"]||["php-fpm"]|curl,wget,nc,openssl|node
phpmyadmin|*fpm*|yes|apt|["/docker-entrypoint.sh"]||["php-fpm"]|bash,curl,openssl,perl|node
phpmyadmin|*|yes|apt|["/docker-entrypoint.sh"]||["apache2-foreground"]|bash,curl,openssl,perl|node
# docker-library/drupal/11.3/php8.4/
drupal|*fpm-alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,python3,node|82:82 /opt/drupal/web/sites
drupal|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
drupal|*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
# docker-library/ghost/6/alpine3.23/Dockerfile
ghost|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,wget,nc|curl,git,openssl|1000:1000 /var/lib/ghost/content
# docker-library/ghost/6/bookworm/Dockerfile
ghost|*|yes|apt|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,gosu,perl|curl,wget,nc,git|1000:1000 /var/lib/ghost/content
# docker-library/redmine/6.1/alpine3.23/Dockerfile
redmine|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,nc,python3|node|999:1000 /usr/src/redmine/files
# docker-library/redmine/6.1/trixie/Dockerfile
redmine|*|yes|apt|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,gosu,openssl,perl,python3|nc,node|999:999 /usr/src/redmine/files
# SonarSource/docker-sonarqube/community-build/Dockerfile
sonarqube|*|yes|apt|["/opt/sonarqube/docker/entrypoint.sh"]|script|null|bash,curl,openssl,perl|git,node|1000:0 /opt/sonarqube/data
# its page, not re-read
jenkins/jenkins|*windowsservercore*|no|none|||||bash,nc
# jenkinsci/docker/alpine/hotspot/Dockerfile
jenkins/jenkins|*alpine*|yes|apk|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,wget,nc|python3,node|1000:1000 /var/jenkins_home
# jenkinsci/docker/rhel/Dockerfile
jenkins/jenkins|*rhel*|yes|dnf|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini|node|1000:1000 /var/jenkins_home
# jenkinsci/docker/debian/Dockerfile
jenkins/jenkins|*|yes|apt|["/usr/bin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,openssl,perl|wget,nc,node|1000:1000 /var/jenkins_home
# its page, not re-read
registry|2 2.*|yes|apk|["/entrypoint.sh"]|script|["/etc/docker/registry/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# distribution/distribution-library-image/Dockerfile
registry|*|yes|apk|["/entrypoint.sh"]|script|["/etc/distribution/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# hashicorp/docker-vault/ubi/Dockerfile
hashicorp/vault|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["server","-dev"]|bash,curl|git,node|100:1000 /vault/file
# hashicorp/vault/Dockerfile
hashicorp/vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/docker-vault/0.X/Dockerfile
vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/consul/Dockerfile
hashicorp/consul|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|bash,curl,wget,openssl,dumb-init|git,node
hashicorp/consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,perl|100:1000 /consul/data
# hashicorp/docker-consul/0.X/Dockerfile
consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,openssl,perl|100:1000 /consul/data
# hashicorp/terraform/build.Dockerfile
hashicorp/terraform|*|yes|apk|["/bin/terraform"]|program|null|git,wget,nc|curl,bash,python3,node,openssl,perl
# TimWolla/docker-adminer/5/Dockerfile
adminer|*fastcgi*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]|||curl,wget,nc,openssl|bash,git,python3,node
adminer|*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]||["php","-S","[::]:8080","-t","/var/www/html"]|curl,wget,nc,openssl|bash,git,python3,node
# mongo-express/mongo-express-docker/1.0/20-alpine3.19/Dockerfile
mongo-express|*|yes|apk|["/sbin/tini","--","/docker-entrypoint.sh"]||["mongo-express"]|bash,tini,node,wget,nc|curl,git,python3,openssl
# its page, not re-read
docker|*windowsservercore*|no|none|||||bash,nc
# docker-library/docker/29/cli/Dockerfile
docker|*cli*|yes|apk|["docker-entrypoint.sh"]|script|["sh"]|git,wget,nc|curl,bash,node
# docker-library/docker/29/dind/Dockerfile
docker|*dind-rootless* *dind* *|yes|apk|["dockerd-entrypoint.sh"]|script||git,openssl,wget,nc|curl,bash,node
# docker-library/postgres/17/alpine3.23/Dockerfile
postgres|9.*alpine* 10*alpine* 11*alpine* 12*alpine* 13*alpine* 14*alpine* 15*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node,openssl|70:70 /var/lib/\
postgresql/data
postgres|16*alpine* 17*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql/data
# docker-library/postgres/18/alpine3.23/Dockerfile
postgres|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql
# docker-library/postgres/17/trixie/Dockerfile
postgres|9.* 10* 11* 12* 13* 14* 15* 16* 17*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql/data
# docker-library/postgres/18/trixie/Dockerfile
postgres|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql
# postgis/docker-postgis/Dockerfile.template
postgis/postgis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# postgis/docker-postgis/17-3.5/Dockerfile
postgis/postgis|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# pgvector/pgvector/Dockerfile
pgvector/pgvector|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# timescale/timescaledb-docker/Dockerfile
timescale/timescaledb|*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# its page, not re-read
mysql|*debian* *buster* *bullseye* 5.6* 5.5*|yes|apt|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl,perl|curl,wget,nc,git,node|999:999 /var/lib/mysql
mysql|5.7*|yes|yum|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# docker-library/mysql/8.4/Dockerfile.oracle
mysql|*|yes|microdnf|["docker-entrypoint.sh"]|script|["mysqld"]|bash,curl,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11-ubi/Dockerfile
mariadb|10*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4-ubi/Dockerfile
mariadb|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node,mysqladmin|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11/Dockerfile
mariadb|10* 5.5*|yes|apt|["docker-entrypoint.sh"]|script||bash,gosu,perl,mysqladmin|curl,wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4/Dockerfile
mariadb|*|yes|apt|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,gosu,openssl,perl|curl,wget,nc,git,node,mysqladmin|999:999 /var/lib/mysql
# its page, not re-read
mongo|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/mongo/8.0/Dockerfile
mongo|3.* 4.* 2.* 4 3|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,perl|curl,wget,nc,git,node,mongosh|999:999 /data/db
mongo|*|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,openssl,perl,mongosh|curl,wget,nc,git,node|999:999 /data/db
# redis/docker-library-redis/7.4/alpine/Dockerfile
redis|6*alpine* 7*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# its page, not re-read
redis|5*alpine* 4*alpine* 3*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc,su-exec|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/alpine/Dockerfile
redis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/7.4/debian/Dockerfile
redis|6* 7* 5* 4* 3*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,gosu,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# redis/docker-library-redis/debian/Dockerfile
redis|*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# valkey-io/valkey-container/8.0/alpine/Dockerfile
valkey/valkey|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["valkey-server"]|wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# valkey-io/valkey-container/8.0/debian/Dockerfile
valkey/valkey|*|yes|apt|["docker-entrypoint.sh"]|script|["valkey-server"]|bash,perl|curl,wget,nc,python3,git,node,openssl|999:999 /data
# docker-library/memcached/1/alpine/Dockerfile
memcached|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["memcached"]|wget,nc|curl,bash,python3,git,node,openssl,perl|11211:11211
# docker-library/memcached/1/debian/Dockerfile
memcached|*|yes|apt|["docker-entrypoint.sh"]|script|["memcached"]|bash,perl|curl,wget,nc,python3,git,node|11211:11211
# docker-library/rabbitmq/4.2/alpine/Dockerfile
rabbitmq|*management*alpine* *alpine*|yes|apk|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,su-exec,wget,nc|curl,git,node|100:101 /var/lib/rabbitmq
# docker-library/rabbitmq/4.2/ubuntu/Dockerfile
rabbitmq|*management* *|yes|apt|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,gosu,perl|curl,wget,nc,git,node|999:999 /var/lib/rabbitmq
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# its page, not re-read
elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share\
/elasticsearch/data
# its page, not re-read
docker.elastic.co/elasticsearch/elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/e\
lasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsear\
ch/data
# docker-library/cassandra/5.0/Dockerfile
cassandra|5.*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,python3,perl|curl,wget,nc,git,node|999:999 /var/lib/cassandra
cassandra|*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,perl|git,node|999:999 /var/lib/cassandra
# 31z4/zookeeper-docker/3.9.4/Dockerfile
zookeeper|*|yes|apt|["/docker-entrypoint.sh"]|script|["zkServer.sh","start-foreground"]|bash,gosu,nc,wget|git,node|1000:1000 /data
# influxdata/influxdata-docker/influxdb/2.9/alpine/Dockerfile
influxdb|2*alpine*|yes|apk|["/entrypoint.sh"]||["influxd"]|bash,curl,wget,nc|git,node|1000:1000 /var/lib/influxdb2
# influxdata/influxdata-docker/influxdb/2.9/Dockerfile
influxdb|2*|yes|apt|["/entrypoint.sh"]||["influxd"]|bash,curl,perl|git,node|1000:1000 /var/lib/influxdb2
# minio/minio/Dockerfile.release; dockerscripts/docker-entrypoint.sh
minio/minio|*|yes|none|["/usr/bin/docker-entrypoint.sh"]|program|["minio"]|bash|wget,nc,python3,node,git|0:0 /data
# qdrant/qdrant/Dockerfile
qdrant/qdrant|*|yes|apt|null||["./entrypoint.sh"]|bash,perl|curl,wget,nc,git,node
# apache/kafka/docker/jvm/Dockerfile
apache/kafka|*|yes|apk|["/__cacert_entrypoint.sh"]|script|["/etc/kafka/docker/run"]|bash,nc,openssl|curl,git,node|1000:1000 /var/lib/kafka/data
# nats-io/nats-docker/2.14.x/alpine3.22/Dockerfile
nats|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["nats-server","--config","/etc/nats/nats-server.conf"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# its page, not re-read
nats|*nanoserver* *windowsservercore*|no|none
# nats-io/nats-docker/2.14.x/scratch/Dockerfile
nats|*|no|none|["/nats-server"]|program|["--config","nats-server.conf"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# ClickHouse/docker-library/server/26.7.3.19/Dockerfile.distroless
clickhouse/clickhouse-server|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
clickhouse|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3-debian12|*debug-nonroot*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*debug*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian12|*nonroot*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*debug-nonroot*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*debug*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*nonroot*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard-images/images/images/static/locked_config.json
cgr.dev/chainguard/static|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/glibc-dynamic|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/glibc-dynamic/locked_config.json
cgr.dev/chainguard/glibc-dynamic|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/wolfi-base/locked_config.json
cgr.dev/chainguard/wolfi-base|*|yes|apk|null||["/bin/sh","-l"]||curl,bash,python3,node,git,openssl,perl
# chainguard README
cgr.dev/chainguard/python|*-dev*|yes|apk|["/usr/bin/python"]|program||bash,python3
# chainguard-images/images/images/python/locked_config.json
cgr.dev/chainguard/python|*|no|none|["/usr/bin/python"]|program|null|python3|curl,wget,bash,nc,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/node|*-dev*|yes|apk|["/usr/bin/node"]|program||bash,node,dumb-init
# chainguard-images/images/images/node/locked_config.json
cgr.dev/chainguard/node|*|yes|none|["/usr/bin/node"]|program|["--help"]|node,dumb-init|curl,bash,python3,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/nginx|*-dev*|yes|apk|["/usr/sbin/nginx"]|program||bash
# chainguard-images/images/images/nginx/locked_config.json
cgr.dev/chainguard/nginx|*|no|none|["/usr/sbin/nginx"]|program|["-c","/etc/nginx/nginx.conf","-e","/dev/stderr","-g","daemon off;"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/redis|*-dev*|yes|apk|["/usr/bin/redis-server"]|program||bash,redis-cli
# chainguard-images/images/images/redis/locked_config.json
cgr.dev/chainguard/redis|*|yes|none|["/usr/bin/redis-server"]|program|null|redis-cli|curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/postgres|*-dev*|yes|apk|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready||70:70 /var/lib/postgresql/data
# chainguard-images/images/images/postgres/README.md
cgr.dev/chainguard/postgres|*slim*|no|none
# chainguard-images/images/images/postgres/locked_config.json
cgr.dev/chainguard/postgres|*|yes|none|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready|curl,python3,node,git,openssl,perl|70:70 /var/lib/postgresql/data
# chainguard README
cgr.dev/chainguard/go|*-dev*|yes|apk|["/usr/bin/go"]|program||bash,git
# chainguard-images/images/images/go/locked_config.json
cgr.dev/chainguard/go|*|yes|none|["/usr/bin/go"]|program|["help"]|git|curl,bash,python3,node,openssl,perl
# chainguard README
cgr.dev/chainguard/jdk|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/jdk/locked_config.json
cgr.dev/chainguard/jdk|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/jre|*-dev*|yes|apk|["/usr/bin/java"]|program||bash
# chainguard-images/images/images/jre/locked_config.json
cgr.dev/chainguard/jre|*|no|none|["/usr/bin/java"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/ruby|*-dev*|yes|apk|["/usr/bin/ruby"]|program||bash
# chainguard-images/images/images/ruby/locked_config.json
cgr.dev/chainguard/ruby|*|no|none|["/usr/bin/ruby"]|program|["--version"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*fpm*dev*|yes|apk||||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*fpm*|no|none||||curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*-dev*|yes|apk|["/bin/php"]|program||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*|no|none|["/bin/php"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/bash|*-dev*|yes|apk|["/bin/bash","-c"]|program||bash,curl
# chainguard-images/images/images/bash/locked_config.json
cgr.dev/chainguard/bash|*|yes|none|["/bin/bash","-c"]|program|null|bash,curl|python3,node,git,openssl,perl
# chainguard-images/images/images/busybox/locked_config.json
cgr.dev/chainguard/busybox|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/curl|*-dev*|yes|apk|["/usr/bin/curl"]|program||bash,curl
# chainguard-images/images/images/curl/locked_config.json
cgr.dev/chainguard/curl|*|no|none|["/usr/bin/curl"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/git/locked_config.json
cgr.dev/chainguard/git|*root*|yes||["/usr/bin/git"]|program|null|git|python3,node
cgr.dev/chainguard/git|*|yes||["/usr/bin/git"]|program|null|git|python3,node|65532:65532
# chainguard README
cgr.dev/chainguard/rust|*-dev*|yes|apk|["/usr/bin/rustc"]|program||bash
# chainguard-images/images/images/rust/locked_config.json
cgr.dev/chainguard/rust|*|yes|none|["/usr/bin/rustc"]|program|["--help"]||curl,wget,node|65532:65532
# chainguard README
cgr.dev/chainguard/maven|*-dev*|yes|apk|["/usr/bin/mvn"]|program||bash
# chainguard-images/images/images/maven/locked_config.json
cgr.dev/chainguard/maven|*|yes|none|["/usr/bin/mvn"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gradle|*-dev*|yes|apk|["/usr/bin/gradle"]|program||bash
# chainguard-images/images/images/gradle/locked_config.json
cgr.dev/chainguard/gradle|*|yes|none|["/usr/bin/gradle"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/haproxy|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script||bash
# chainguard-images/images/images/haproxy/locked_config.json
cgr.dev/chainguard/haproxy|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mariadb|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program||bash,perl||65532:65532 /var/lib/mysql
# chainguard-images/images/images/mariadb/locked_config.json
cgr.dev/chainguard/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program|null|bash,perl|curl,python3,node,git,openssl|65532:65532 /var/lib/mysql
# chainguard README
cgr.dev/chainguard/valkey|*-dev*|yes|apk|["/usr/bin/valkey-server"]|program||bash
# chainguard-images/images/images/valkey/locked_config.json
cgr.dev/chainguard/valkey|*||none|["/usr/bin/valkey-server"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mongodb|*-dev*|yes|apk|["/usr/bin/mongod"]|program||bash
# chainguard-images/images/images/mongodb/locked_config.json
cgr.dev/chainguard/mongodb|*|no|none|["/usr/bin/mongod"]|program|null||curl,wget,bash,nc,python3,node,git|65532:65532
# chainguard README
cgr.dev/chainguard/tomcat|*-dev*|yes|apk|["/usr/local/tomcat/bin/catalina.sh"]|program||bash
# chainguard-images/images/images/tomcat/locked_config.json
cgr.dev/chainguard/tomcat|*|yes|none|["/usr/local/tomcat/bin/catalina.sh"]|program|["run"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/minio|*-dev*|yes|apk|["/usr/bin/minio"]|program||bash
# chainguard-images/images/images/minio/locked_config.json
cgr.dev/chainguard/minio|*|yes|none|["/usr/bin/minio"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/aspnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
# chainguard-images/images/images/aspnet-runtime/locked_config.json
cgr.dev/chainguard/aspnet-runtime|*|no|none|["/usr/bin/dotnet"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/dotnet/locked_config.json
cgr.dev/chainguard/dotnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
cgr.dev/chainguard/dotnet-runtime|*|yes|none|["/usr/bin/dotnet"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
cgr.dev/chainguard/dotnet-sdk|*-dev*|yes|apk|null|||bash
cgr.dev/chainguard/dotnet-sdk|*|yes|none|null||["/bin/sh","-l"]||curl,wget,node,python3|65532:65532
# chainguard README
cgr.dev/chainguard/kubectl|*-dev*|yes|apk|["/usr/bin/kubectl"]|program||bash
# chainguard-images/images/images/kubectl/locked_config.json
cgr.dev/chainguard/kubectl|*|no|none|["/usr/bin/kubectl"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/helm|*-dev*|yes|apk|["/usr/bin/helm"]|program||bash
# chainguard-images/images/images/helm/locked_config.json
cgr.dev/chainguard/helm|*|no|none|["/usr/bin/helm"]|program|["help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/crane|*-dev*|yes|apk|["/usr/bin/crane"]|program||bash
# chainguard-images/images/images/crane/locked_config.json
cgr.dev/chainguard/crane|*|no|none|["/usr/bin/crane"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/cosign|*-dev*|yes|apk|["/usr/bin/cosign"]|program||bash
# chainguard-images/images/images/cosign/locked_config.json
cgr.dev/chainguard/cosign|*|yes|none|["/usr/bin/cosign"]|program|["help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gcc-glibc|*-dev*|yes|apk|["/usr/bin/gcc"]|program||bash
# chainguard-images/images/images/gcc-glibc/locked_config.json
cgr.dev/chainguard/gcc-glibc|*|yes|none|["/usr/bin/gcc"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl
# docker-hardened-images/catalog/image/node
dhi.io/node|*alpine*-dev*|yes|apk
dhi.io/node|*-dev*|yes|apt||||bash
dhi.io/node|*|no|none|null||["node"]|node|curl,wget,nc,bash,git,perl,python3|1000:1000 /app
# docker-hardened-images/catalog/image/python
dhi.io/python|*alpine*-dev*|yes|apk
dhi.io/python|*-dev*|yes|apt||||bash
dhi.io/python|*|no|none|null||["python3"]|python3|curl,wget,nc,bash,git,perl,node|65532:65532
# docker-hardened-images/catalog/image/ruby
dhi.io/ruby|*alpine*-dev*|yes|apk
dhi.io/ruby|*-dev*|yes|apt||||bash
dhi.io/ruby|*|no|none|null||["ruby"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/golang
dhi.io/golang|*alpine*-dev*|yes|apk
dhi.io/golang|*-dev*|yes|apt||||bash
dhi.io/golang|*|yes|none|null||["go","help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/rust
dhi.io/rust|*alpine*-dev*|yes|apk
dhi.io/rust|*-dev*|yes|apt||||bash
dhi.io/rust|*|yes|none|null||["rustc","--help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/php
dhi.io/php|*alpine*-dev*|yes|apk
dhi.io/php|*-dev*|yes|apt||||bash
dhi.io/php|*|no|none||program|||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/nginx
dhi.io/nginx|*alpine*-dev*|yes|apk
dhi.io/nginx|*-dev*|yes|apt||||bash
dhi.io/nginx|*alpine*|yes|none|["nginx"]|program|["-g","daemon off;"]|wget,nc|curl,bash,git,node|65532:65532
dhi.io/nginx|*compat*|yes|none|["nginx"]|program|["-g","daemon off;"]|openssl|git,node|65532:65532
dhi.io/nginx|*|no|none|["nginx"]|program|["-g","daemon off;"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/httpd
dhi.io/httpd|*alpine*-dev*|yes|apk
dhi.io/httpd|*-dev*|yes|apt||||bash
dhi.io/httpd|*|yes|none|["httpd-foreground"]|program|null||curl,node|65532:65532
# docker-hardened-images/catalog/image/postgres
dhi.io/postgres|*alpine*-dev*|yes|apk
dhi.io/postgres|*-dev*|yes|apt||||bash
dhi.io/postgres|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|||bash,pg_isready|curl,git,node|70:70 /var/lib/postgresql
# docker-hardened-images/catalog/image/redis
dhi.io/redis|*alpine*-dev*|yes|apk
dhi.io/redis|*-dev*|yes|apt||||bash
dhi.io/redis|*compat*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["redis-server","/etc/redis/redis.conf"]|bash,tini,openssl,redis-cli|curl,git,node|65532:65532 /data
dhi.io/redis|*|no|none|["/usr/bin/tini","--"]|script|["redis-server","/etc/redis/redis.conf"]|tini,redis-cli|curl,wget,nc,bash,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/valkey
dhi.io/valkey|*alpine*-dev*|yes|apk
dhi.io/valkey|*-dev*|yes|apt||||bash
dhi.io/valkey|*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]||["valkey-server"]|bash,tini|curl,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/mysql
dhi.io/mysql|*alpine*-dev*|yes|apk
dhi.io/mysql|*-dev*|yes|apt||||bash
dhi.io/mysql|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mysqld"]|bash|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mariadb
dhi.io/mariadb|*alpine*-dev*|yes|apk
dhi.io/mariadb|*-dev*|yes|apt||||bash
dhi.io/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mariadbd"]|bash,perl|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mongodb
dhi.io/mongodb|*alpine*-dev*|yes|apk
dhi.io/mongodb|*-dev*|yes|apt||||bash
dhi.io/mongodb|*compat*|yes|none|["mongod"]|program|null|bash|curl,git,node|999:999 /data/db
dhi.io/mongodb|*|no|none|["mongod"]|program|null||curl,wget,nc,bash,git,node|999:999 /data/db
# docker-hardened-images/catalog/image/memcached
dhi.io/memcached|*alpine*-dev*|yes|apk
dhi.io/memcached|*-dev*|yes|apt||||bash
dhi.io/memcached|*|no|none|["memcached"]|program|null||curl,wget,nc,bash,git,node,perl|11211:11211
# docker-hardened-images/catalog/image/rabbitmq
dhi.io/rabbitmq|*alpine*-dev*|yes|apk
dhi.io/rabbitmq|*-dev*|yes|apt||||bash
dhi.io/rabbitmq|*|yes|none|["rabbitmq-server"]|program|null|bash|curl,git,node|65532:65532 /var/lib/rabbitmq
# docker-hardened-images/catalog/image/haproxy
dhi.io/haproxy|*alpine*-dev*|yes|apk
dhi.io/haproxy|*-dev*|yes|apt||||bash
dhi.io/haproxy|*|no|none|["haproxy"]|program|null||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/traefik
dhi.io/traefik|*alpine*-dev*|yes|apk
dhi.io/traefik|*-dev*|yes|apt||||bash
dhi.io/traefik|*|no|none|["/usr/bin/traefik"]|program|null||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/caddy
dhi.io/caddy|*alpine*-dev*|yes|apk
dhi.io/caddy|*-dev*|yes|apt||||bash
dhi.io/caddy|*|no|none|["/usr/local/bin/caddy"]|program|["run","--config","/etc/caddy/Caddyfile"]||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/static
dhi.io/static|*|no|none|null||null||curl,wget,nc,bash,git,node,perl,python3,openssl|65532:65532
# docker-hardened-images/catalog/image/debian-base
dhi.io/debian-base|*alpine*-dev*|yes|apk
dhi.io/debian-base|*-dev*|yes|apt||||bash
dhi.io/debian-base|*|yes||null||["/bin/bash"]|bash|curl,node|65532:65532
# docker-hardened-images/catalog/image/alpine-base
dhi.io/alpine-base|*alpine*-dev*|yes|apk
dhi.io/alpine-base|*-dev*|yes|apt||||bash
dhi.io/alpine-base|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/busybox
dhi.io/busybox|*alpine*-dev*|yes|apk
dhi.io/busybox|*-dev*|yes|apt||||bash
dhi.io/busybox|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/bash
dhi.io/bash|*alpine*-dev*|yes|apk
dhi.io/bash|*-dev*|yes|apt||||bash
dhi.io/bash|*|yes|none|null||["/bin/bash"]|bash,curl|node,git|65532:65532
# docker-hardened-images/catalog/image/eclipse-temurin
dhi.io/eclipse-temurin|*alpine*-dev*|yes|apk
dhi.io/eclipse-temurin|*-dev*|yes|apt||||bash
dhi.io/eclipse-temurin|*|no|none|null||["java","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/dotnet
dhi.io/dotnet|*alpine*-dev*|yes|apk
dhi.io/dotnet|*-dev*|yes|apt||||bash
dhi.io/dotnet|*sdk*alpine*|yes|apk|null||["dotnet","--help"]||node
dhi.io/dotnet|*sdk*|yes|apt|null||["dotnet","--help"]|bash|node
dhi.io/dotnet|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/aspnetcore
dhi.io/aspnetcore|*alpine*-dev*|yes|apk
dhi.io/aspnetcore|*-dev*|yes|apt||||bash
dhi.io/aspnetcore|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/bun
dhi.io/bun|*alpine*-dev*|yes|apk
dhi.io/bun|*-dev*|yes|apt||||bash
dhi.io/bun|*|no|none|null||["/usr/local/bin/bun","repl"]||curl,wget,nc,bash,git|65532:65532
# docker-hardened-images/catalog/image/deno
dhi.io/deno|*alpine*-dev*|yes|apk
dhi.io/deno|*-dev*|yes|apt||||bash
dhi.io/deno|*|no|none|["/usr/local/bin/deno"]|program|null||curl,wget,nc,bash,git,node|1993:1993
# docker-hardened-images/catalog/image/prometheus
dhi.io/prometheus|*alpine*-dev*|yes|apk
dhi.io/prometheus|*-dev*|yes|apt||||bash
dhi.io/prometheus|*|no|none|["prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/var/prometheus"]||curl,wget,nc,bash,git,node|65532:65532 /var/prometheus
# docker-hardened-images/catalog/image/grafana
dhi.io/grafana|*alpine*-dev*|yes|apk
dhi.io/grafana|*-dev*|yes|apt||||bash
dhi.io/grafana|*|no|none||program|null||curl,wget,nc,bash,git,node|65532:65532 /var/lib/grafana
# docker-hardened-images/catalog/image/keycloak
dhi.io/keycloak|*alpine*-dev*|yes|apk
dhi.io/keycloak|*-dev*|yes|apt||||bash
dhi.io/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|["start","--optimized"]|bash|curl,git,node|65532:65532
# docker-hardened-images/catalog/image/vault
dhi.io/vault|*alpine*-dev*|yes|apk
dhi.io/vault|*-dev*|yes|apt||||bash
dhi.io/vault|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["server","-config=/vault/config"]|bash,tini|curl,git,node|1000:1000
# bitnami/containers/bitnami/redis/7.4/debian-12/Dockerfile
bitnami/redis|*debian*|yes|apt|["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,openssl,redis-cli,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/redis\
/data
bitnami/redis|*|yes||["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,redis-cli||1001:0 /bitnami/redis/data
# bitnami/containers/bitnami/postgresql/17/debian-12/Dockerfile
bitnami/postgresql|*debian*|yes|apt|["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,openssl,pg_isready,perl|curl,wget,nc,git,python3,node|1001:\
0 /bitnami/postgresql
bitnami/postgresql|*|yes||["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,pg_isready||1001:0 /bitnami/postgresql
# bitnami/containers/bitnami/nginx/1.27/debian-12/Dockerfile
bitnami/nginx|*debian*|yes|apt|["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /app
bitnami/nginx|*|yes||["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash||1001:0 /app
# bitnami/containers/bitnami/kafka/3.9/debian-12/Dockerfile
bitnami/kafka|*debian*|yes|apt|["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,openssl,curl,perl|wget,nc,git,python3,node|1001:0 /bitnami/kafka
bitnami/kafka|*|yes||["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,curl||1001:0 /bitnami/kafka
# bitnami/containers/bitnami/mariadb/11.4/debian-12/Dockerfile
bitnami/mariadb|*debian*|yes|apt|["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mariadb
bitnami/mariadb|*|yes||["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash||1001:0 /bitnami/mariadb
# bitnami/containers/bitnami/mysql/8.4/debian-12/Dockerfile
bitnami/mysql|*debian*|yes|apt|["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,openssl,mysqladmin,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mysq\
l/data
bitnami/mysql|*|yes||["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,mysqladmin||1001:0 /bitnami/mysql/data
# bitnami/containers/bitnami/mongodb/8.0/debian-12/Dockerfile
bitnami/mongodb|*debian*|yes|apt|["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,openssl,mongosh,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/m\
ongodb
bitnami/mongodb|*|yes||["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,mongosh||1001:0 /bitnami/mongodb
# bitnami/containers/bitnami/node/debian-12/Dockerfile
bitnami/node|*debian*|yes|apt|null||["node"]|bash,curl,wget,git,openssl,node,python3,perl|nc
bitnami/node|*|yes||null||["node"]|bash,node
# bitnami/containers/bitnami/python/debian-12/Dockerfile
bitnami/python|*debian*|yes|apt|null||["python"]|bash,curl,wget,git,openssl,python3,perl|nc
bitnami/python|*|yes||null||["python"]|bash,python3
# its page, not re-read
bitnami/php-fpm|*|yes|||||bash
bitnami/git|*|yes|||||bash,git
bitnami/minideb|*|yes|apt|null|||bash,perl|curl,wget,nc,python3,node,git
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi8/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi8/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi8/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi9/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi9/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi9/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# dotnet/dotnet-docker/src/runtime-deps
mcr.microsoft.com/dotnet/runtime-deps|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime-deps|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime
mcr.microsoft.com/dotnet/runtime|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/runtime|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/aspnet
mcr.microsoft.com/dotnet/aspnet|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/aspnet|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/aspnet|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/sdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/sdk/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*alpine*|yes|apk|null||["/bin/sh"]|curl,git,wget,nc|python3,node
# dotnet/dotnet-docker/src/sdk/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*azurelinux* *cbl-mariner*|yes|tdnf|null|||bash,git|node
# dotnet/dotnet-docker/src/sdk/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|3.* 5.* 6.* 7.*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node
mcr.microsoft.com/dotnet/sdk|*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/windows/nanoserver|*|no|none|||||bash
mcr.microsoft.com/windows/servercore|*|no|none|||||bash
mcr.microsoft.com/windows/server|*|no|none|||||bash
mcr.microsoft.com/windows|*|no|none|||||bash
# prometheus/prometheus/Dockerfile
prom/prometheus|v2*|yes|none|["/bin/prometheus"]|program||wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /prometheus
# prometheus/prometheus/Dockerfile.distroless
prom/prometheus|*distroless*|no|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]||curl,wget,bash,nc,python3,node,openssl,git,perl|655\
32:65532 /prometheus
# prometheus/prometheus/Dockerfile; prometheus/busybox
prom/prometheus|*|yes|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /p\
rometheus
# prometheus/alertmanager/Dockerfile.distroless
prom/alertmanager|*distroless*|no|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]||curl,wget,bash,nc,python3,node,openssl,git,per\
l|65532:65532 /alertmanager
# prometheus/alertmanager/Dockerfile; prometheus/busybox
prom/alertmanager|*|yes|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:655\
34 /alertmanager
# prometheus/node_exporter/Dockerfile.distroless
prom/node-exporter|*distroless*|no|none|["/bin/node_exporter"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532
# prometheus/node_exporter/Dockerfile; prometheus/busybox
prom/node-exporter|*|yes|none|["/bin/node_exporter"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534
# prometheus/blackbox_exporter/Dockerfile.distroless
prom/blackbox-exporter|*distroless*|no|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# prometheus/blackbox_exporter/Dockerfile; prometheus/busybox
prom/blackbox-exporter|*|yes|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# prometheus/pushgateway/Dockerfile.distroless
prom/pushgateway|*distroless*|no|none|["/bin/pushgateway"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /pushgateway
# prometheus/pushgateway/Dockerfile; prometheus/busybox
prom/pushgateway|*|yes|none|["/bin/pushgateway"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /pushgateway
# page; grafana.com/docs configure-docker
grafana/grafana|*distroless*|no|none
grafana/grafana|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*distroless*|no|none
grafana/grafana-oss|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*distroless*|no|none
grafana/grafana-enterprise|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
# its page, not re-read
grafana/loki|2.*|yes|apk|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]|wget,nc|curl,bash,git,node|10001:10001 /loki
# grafana/loki/cmd/loki/Dockerfile
grafana/loki|3.0.* 3.1.* 3.2.* 3.3.* 3.4.* 3.5.*|||["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||git,node|10001:10001 /loki
grafana/loki|*|no|none|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||curl,wget,bash,nc,python3,node,openssl,git,perl|10001:10001 /loki
# its page, not re-read
quay.io/keycloak/keycloak|1* 20* 21*|yes||["/opt/keycloak/bin/kc.sh"]|program|null|bash|node,git|1000:0 /opt/keycloak/data
# keycloak/keycloak/quarkus/container/Dockerfile
quay.io/keycloak/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|null|bash|curl,wget,nc,python3,node,git|1000:0 /opt/keycloak/data
# its page, not re-read
ghcr.io/astral-sh/uv|*alpine*|yes|apk
ghcr.io/astral-sh/uv|*bookworm* *trixie* *debian* python*|yes
# astral-sh/uv/Dockerfile
ghcr.io/astral-sh/uv|*|no|none|["/uv"]|program|null||curl,wget,bash,nc,python3,node,git,perl
# Perl/docker-perl
perl|*slim*|yes|apt|null|||bash,perl|git,python3,node
perl|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# its page, not re-read
gcc|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# portainer/portainer/build/linux/alpine.Dockerfile
portainer/portainer-ce|*alpine*|yes|apk|["/portainer"]|program|null|wget,nc|bash,git,python3,node
# its page, not re-read
portainer/portainer-ce|*|no|none|["/portainer"]|program|null||curl,wget,bash,nc,python3,node,git,perl
`,Ul=`
# GoogleContainerTools/distroless/static/static.bzl
gcr.io/distroless/static*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/static*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/base/base.bzl
gcr.io/distroless/base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/cc/cc.bzl
gcr.io/distroless/cc*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/cc*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/java/java.bzl
gcr.io/distroless/java-base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java-base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
gcr.io/distroless/java*|*debug-nonroot*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*debug*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java*|*nonroot*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/nodejs/nodejs.bzl
gcr.io/distroless/nodejs*|*debug-nonroot*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*debug*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl
gcr.io/distroless/nodejs*|*nonroot*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3*|*debug-nonroot*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*debug*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3*|*nonroot*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard README
cgr.dev/chainguard/*|*-dev*|yes|apk||||bash
cgr.dev/chainguard/*|*||none
# docker-hardened-images/catalog/image/*
dhi.io/*|*alpine*-dev*|yes|apk
dhi.io/*|*-dev*|yes|apt||||bash
dhi.io/*|*
# its page, not re-read
bitnami/*|*debian*|yes|apt||||bash,perl
bitnami/*|*|yes|||||bash
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi8/ubi*|*|yes
registry.access.redhat.com/ubi8-*|*|yes
redhat/ubi8*|*|yes
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi9/ubi*|*|yes
registry.access.redhat.com/ubi9-*|*|yes
redhat/ubi9*|*|yes
`;function ql(t){let e=[],n=`
${t}|`;for(let r=Te.indexOf(n);r>=0;){let o=Te.indexOf(`
`,r+1);e.push(Te.slice(r+1,o));let s=o;for(;Te[s+1]==="#";)s=Te.indexOf(`
`,s+1);r=Te.startsWith(n,s)?s:-1}return e}function No(t){let e=Wt(t);if(e===null||t.tag===null)return;let{tag:n="latest"}=t,r=ql(e),o=r.length?r:Ul.split(`
`).filter(s=>s&&!s.startsWith("#")&&de(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>de(n,l)))return Hl(a)}}function Hl([t,e,n,r,o,s,i,a]){let l=f=>f?
f.split(","):[],c=f=>f?JSON.parse(f):void 0,[d,p]=a?a.split(" "):[],u=c(n),m=c(o);return{...t?{shell:t==="yes"}:{},...e?{packageManager:e}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...m===void 0?{}:{cmd:m},has:l(s),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var _=(t,e,n)=>n?.length?{state:"written",value:t,span:e,via:n}:{state:"written",value:t,span:e},pe=(t,e,n)=>n?.length?{state:"default",value:t,span:e,via:n}:{state:"default",value:t,span:e},L=(t,e,n,r)=>r?.
length?{state:"unknown",reason:t,text:e,span:n,via:r}:{state:"unknown",reason:t,text:e,span:n},To=t=>t.state==="written"||t.state==="unknown"&&/^(?:variable|malformed|large)$/.test(t.reason);function Kn(t,e){return t===void 0?L("image","",e):pe(t&&{form:"exec",words:t.map(n=>pe(n,e))},e)}var qt={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var Wo=t=>/^(?:root|0+)(?::|$)/.test(t.trim());var Uo=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;var qo={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Ho={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function Ht(t){if(Vn.has(t))return Vn.get(t);let e=zl(t);return Vn.set(t,e),e}var Vn=new WeakMap;function zl(t){let{name:e,words:n}=t,r=u=>n[u]?.text??"";if(/^pip[\d.]*$/.test(e))return Jn(t,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let u=n.findIndex(m=>m.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?Jn(t,u+2):void 0}if(e==="uv"&&r(1)==="pip")return Jn(t,2);let o=Object.hasOwn(qo,e)?qo[e]:
void 0;if(!o)return;if(o==="pacman")return Gl(t);let s=he(t,e),[i,...a]=s.operands,l=i?Object.hasOwn(Ho,i.text)?Ho[i.text]:"other":o==="yarn"?"install":"other",c=Bl(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:u})=>u==="-g"||u==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:p,args:s,global:d}}function Bl(t,e,n,r){return t==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(t)?"other":t==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&t!=="apt"&&t!=="dnf"||e==="get"&&t!=="go"||e==="i"&&t!=="npm"&&t!=="pnpm"||t==="cargo"&&e==="add"?"other":n}function Jn(t,e){
let n=he(t,"pip",e),[r,...o]=n.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:n,global:!0}}function Gl(t){
let e=he(t,"pacman"),n=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":r&&n.includes(
"c")?"clean":r&&e.operands.length?"install":r&&n.includes("y")?"update":"other",verb:t.words[1],packages:e.operands,args:e,global:!0}}var zo=t=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(t);var Bo=({name:t,words:e,wrappers:n})=>[...n,{name:t,words:e}].some(r=>Kl(r.name,r.words));function Kl(t,e){let n=Uo(qt,t);if(!n)return!1;let{options:r,operands:o}=he({words:e},t),s=n.operand?o[0]:r.find(
i=>n.options?.includes(i.name))?.value;return s?!Wo(s.text):!n.operand&&!n.options}function Go(t){let{name:e,words:n,wrappers:r}=t;return Object.hasOwn(qt,e)||r.some(s=>Object.hasOwn(qt,s.name))?!0:(Ht(
t)?.packages??(/^(?:curl|wget)$/.test(e)?n.slice(1):[])).some(({text:s})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(s))}var Vl=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Ko(t){let e=[],n=new Set,r=[],o=!1,s=!1;for(let i of t){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=Ht(c);s||=!(d?zo(d.manager)||d.action!=="other":Vl.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&e.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let u of p.split(/[\s/=:@,;'"]+/))n.add(u)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=Jl(a);l?r.push(...l):o=!0}}return{packages:e,mentions:n,builds:s,copied:o?null:r}}function Jl({sources:t,destination:e,workdir:n,
instruction:r}){if(e.state==="unknown")return;let o=no(e.value,n?.state==="unknown"?void 0:n?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return t.length===0?[{path:o,folder:s}]:
t.map(i=>{let a=i.state==="unknown"?void 0:Ft(i.value).split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||c||
i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.includes(
".")}})}function Vo({at:t},e){let n=0,r=t.length-1;for(;n<r;){let o=n+r+1>>1;t[o]<=e?n=o:r=o-1}return n}function dt(t,e){let n=Vo(t,e);return(t.from[n]??0)+Math.min(e,t.text.length)-(t.at[n]??0)}function te(t,e,n){
if(t.whole)return t.whole;let r=dt(t,e);return{file:t.file,start:r,end:n>e?dt(t,n-1)+1:r}}var ye=class{#e;#r;#n=[];#t=[];#o=[];#s=0;constructor(e){this.#e=e}add(e,n){e!==""&&(this.#t.push(this.#s),this.#o.
push(n),this.#n.push(e),this.#s+=e.length)}addPart(e,n,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(n,r),e.whole.start);else for(let o=Vo(e,n),s=n;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),dt(e,s)),s=i}}build(){let e=this.#n.join("");return{file:this.#e,text:e,at:this.#t,from:this.#o,...this.#r?{whole:this.#r}:{}}}};var Yl=20;function zt(t,e,n){if(!/[$'"\\`]/.test(t))return{text:t,undefinedNames:[],names:[]};let r=new Yn(t,e,n),o=r.rest(),{undefinedNames:s,names:i,fault:a}=r;return{text:o,undefinedNames:s,names:i,
...a?{fault:a}:{}}}var Yn=class{undefinedNames=[];names=[];fault;#e;#r;#n;#t=0;#o=0;constructor(e,n,r){this.#e=e,this.#r=n,this.#n=r}rest(){let e="";for(;this.#t<this.#e.length;)e+=this.#c();return e}#s(){
let e="";for(;this.#t<this.#e.length;){if(this.#e[this.#t]==="}")return this.#t+=1,e;e+=this.#c()}return this.fault??="a ${ is never closed",e}#c(){let e=this.#e[this.#t];return e==="$"?this.#a():e===
"'"?this.#d():e==='"'?this.#u():(this.#t+=1,e!==this.#n?e:this.#e[this.#t++]??"")}#d(){let e=this.#t+1,n=this.#e.indexOf("'",e);return n<0&&(this.fault??="a single quote is never closed"),this.#t=n<0?
this.#e.length:n+1,this.#e.slice(e,n<0?void 0:n)}#u(){let e="";for(this.#t+=1;this.#t<this.#e.length&&this.#e[this.#t]!=='"';){let n=this.#e[this.#t],r=this.#e[this.#t+1];n==="$"?e+=this.#a():n===this.#n&&
(r==='"'||r==="$"||r===this.#n)?(e+=r,this.#t+=2):(e+=n,this.#t+=1)}return this.#t>=this.#e.length&&(this.fault??="a double quote is never closed"),this.#t+=1,e}#a(){let e=this.#t;if(this.#t+=1,this.#e[this.#t]!==
"{"){let r=this.#i(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return r?this.#l(r,e):"$"}this.#t+=1;let n=this.#i(/^\w+/);return!n||this.#o>Yl?(this.fault??="bad substitution",this.#t=this.#e.length,""):this.#e[this.#t]!==
"}"?this.#m(n):(this.#t+=1,this.#l(n,e))}#i(e){let n=e.exec(this.#e.slice(this.#t,this.#t+256))?.[0]??"";return this.#t+=n.length,n}#l(e,n){this.names.push(e);let r=this.#r(e);return r===void 0&&/^[A-Za-z_]/.
test(e)&&this.undefinedNames.push({name:e,at:n,length:this.#t-n}),r??"\uFFFC"}#m(e){let n=this.#e[this.#t]===":";n&&(this.#t+=1);let r=this.#e[this.#t++]??"";this.names.push(e);let o=this.#r(e);this.#o+=
1;let s=this.#s();this.#o-=1;let i=Zl(o,r,n,s);return i===void 0&&(this.fault??=`unsupported modifier ${JSON.stringify(n?`:${r}`:r)}`),i??"\uFFFC"}};function Zl(t,e,n,r){let o=t!==void 0&&(!n||t!=="");
switch(e){case"-":return t==="\uFFFC"?"\uFFFC":o?t:r;case"+":return t==="\uFFFC"?"\uFFFC":o?r:"";case"?":return t??"\uFFFC";case"#":case"%":case"/":return t===""?"":"\uFFFC";default:return}}var Jo=(t,e)=>t.flags.find(n=>n.name===e);var Yo=["bind","cache","tmpfs","secret","ssh"],Zo=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function Zn({text:t=""}){let e=new Map;for(let[,n,r]of t.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=n===void 0?r??"":n.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var Xl=["z","relabel","shared","private","u","bind-propagation"];function Xo({flags:t,logical:e}){let n=[];for(let r of t){if(r.name!=="mount"||!r.text)continue;
let o=Zn(r),s=l=>{n.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!Zo.includes(l)&&!(Xl.includes(l)&&/containerfile/i.test(e.file))){let c=Y(l,Zo);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Yo.includes(i)){let l=Y(i,Yo);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return n}var Qo=new Set(["BUILD","TARGET"].flatMap(t=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>t+e)).concat("TARGETSTAGE")),Ql=/^(?:https?|ftp|no|all)_proxy$/i,pt=class{#e=new Map;#r;#n;constructor(e){
if(this.#n=e?e.#n+1:0,this.#r=e,!(!e||this.#n<32)){for(let n=e;n;n=n.#r)for(let[r,o]of n.#e)this.#e.has(r)||this.#e.set(r,o);this.#r=void 0,this.#n=0}}get(e){for(let n=this;n;n=n.#r){let r=n.#e.get(e);
if(r)return r}return e==="PATH"||Ql.test(e)?{text:"\uFFFC"}:void 0}set(e,n){this.#e.set(e,n)}};var ec=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,es=t=>ec.test(t),Xn=t=>t.slice(t.lastIndexOf("/")+1);var Qn={commands:[]};function ts(t,e,{source:n,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return Qn;if(e.json)return t.readWords(s.map(oc(e.logical)),o);let a=ns(
r);if(!a)return Qn;let{heredocs:l,logical:c}=e,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?nc(t,n,d,o,a):t.readScript(rc(n,c,i,d,e),o,a):t.readScript(tc(c,i),
o,a)}function ns(t){if(!t)return{errexit:!1,pipefail:!1};let e=t.findIndex(r=>es(Xn(r)));if(e<0)return;let n=t.slice(e+1);return{errexit:n.some(r=>/^-[A-Za-z]*e/.test(r))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function tc(t,{at:e,value:n}){if(e===0)return t;let r=new ye(t.file);return r.addPart(t,e,e+n.length),r.build()}function nc(t,e,{span:n,chomp:r},o,s){let i=new ye(n.file),a=e.text.
slice(n.start,n.end),l=n.start;for(let m of a.split(/(?<=\n)/)){let f=r?/^\t*/.exec(m)?.[0].length??0:0;i.add(m.slice(f).replace(/\r\n$/,""),l+f),m.endsWith(`\r
`)&&i.add(`
`,l+m.length-1),l+=m.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return t.readScript(c,o,s);let p=Xn(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=ns(p);return u?t.readScript(c,o,u):Qn}function rc({text:t},e,{at:n,value:r},{span:o},{span:s}){let i=new ye(e.file);return i.addPart(e,n,n+r.length),i.add(`
`,o.start-1),i.add(t.slice(o.start,s.end),o.start),i.build()}var oc=t=>({value:e,span:n,at:r})=>({text:e,literal:e,span:n,splits:!1,substitutions:[],inner:()=>{let o=new ye(t.file);for(let s=r+1,i=0;i<
e.length;){let a=t.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(t,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],dt(t,s)),s+=t.text[s+1]==="u"?6:2,i+=1}return o.build()}});var Bt=class{#e;#r;#n=[];#t=new Map;#o;constructor(e,n){this.#e=e,this.#r=n}add(e){this.#n.push(e),e.name&&this.#t.set(e.name,e)}get(e){return this.#t.get(e.toLowerCase())}originOf(e,n,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#r.push({kind:"broken",span:n,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#n[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#s(e)?(s||this.#r.push({kind:"broken",span:n,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:L("malformed",e,n)}):{image:e.includes("$")||/^\d+$/.test(e)?L("malformed",e,n):_(e,n)}}#s(e){return this.#o??=new Set(this.#e.flatMap(({keyword:n,
args:r})=>n==="FROM"&&r[2]?[r[2].value.toLowerCase()]:[])),this.#o.has(e.toLowerCase())&&!this.get(e)}};var er={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},rs=new Set(Object.keys(er)),O=(t,e)=>({kind:"broken",span:t,message:e});function tr(t){let{keyword:e,keywordSpan:n,args:r}=t;if(!rs.has(e)){let i=Y(e,rs);return[O(n,`unknown instruction ${JSON.
stringify(We(e))}${i?`, did you mean ${i}?`:""}`)]}let o=sc(t),s=(i,a)=>{r.length<i&&o.push(O(n,a))};switch(e){case"FROM":o.push(...cc(t));break;case"COPY":case"ADD":s(2,`${e} needs a source and a des\
tination`),o.push(...dc(t));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...pc(t));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...uc(t));break;case"\
SHELL":(!t.json||r.length===0)&&o.push(O(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...ic(t),...Xo(t));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of t.pairs)i.value||o.push(O(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of t.pairs)i.value||o.push(O(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...ac(t));break;default:s(1,`${e} needs an argument`)}return o}var We=t=>t.length>40?`${t.slice(0,40)}...`:t;function sc({
keyword:t,flags:e,args:n}){let r=[];if(t==="ARG"||t==="STOPSIGNAL"||t==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return r;let o=er[t]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.
find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith("*")?r.push(O(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(O(l,`--${i}\
 is true or false`)):a===void 0&&r.push(O(l,`--${i} needs a value`));else{let d=Y(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(O(l,`${t} has no flag --${We(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}
return r}function ic({flags:t}){let e={network:["default","none","host"],security:["insecure","sandbox"]};return t.flatMap(({name:n,text:r,span:o})=>{let s=Object.hasOwn(e,n)?e[n]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[O(o,`--${n} is ${s.join(", ")}`)]:[]})}function ac({args:[t],keywordSpan:e,span:n}){let r=t&&/[ \t]+(#.*)$/.exec(t.value);if(!t||!r)return[];let o=t.span.start+
r.index,s={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...t.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...t.span,start:o},text:""}]}}]}var lc=/^[a-z][a-z0-9-_.]*$/;function cc({args:t,keywordSpan:e,span:n,logical:r}){let o=t.find(a=>a.value.startsWith("#")),s=o?t.indexOf(o):t.length;if(o&&(s===
1||s===3)){let a=t[t.length-1]?.span.end??n.end,l=r.text.slice(o.at).trimEnd(),c=t[s-1]?.span.end??o.span.start,d={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(t.length===0)return[O(e,"FROM needs an image")];if(t.length!==1&&!(t.length===3&&t[1]?.value.toLowerCase()==="as"))return[O({...e,end:t[t.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=t[2];return i&&!lc.test(i.value.toLowerCase())?[O(i.span,`${JSON.stringify(We(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function dc({keyword:t,args:e,json:n,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(O(o.span,`${t} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(O(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${t} of se\
veral sources needs a destination that ends in /`}),i}function pc({args:t,keywordSpan:e,flags:n}){let r=t[0];if(!r)return[O(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return t.length>1?[O(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[O(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(We(r.value))}`)];let s=t.length<2?[O(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(O(l,"--retries is a whole number, zero or more")):er.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(O(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function uc({trigger:t}){return t?t.keyword===
"ONBUILD"?[O(t.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:t.keyword==="FROM"||t.keyword==="MAINTAINER"?[O(t.keywordSpan,`ONBUILD cannot defer ${t.keyword}`)]:tr(t).map(e=>({...e,kind:"loose"})):
[]}function os(t){if(t.includes("\uFFFC"))return;let e=t.slice(t.lastIndexOf(":")+1),[n="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(We(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!o)return{fault:`${JSON.stringify(We(t))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${n} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function ss({flags:t},e,n){let o=`${e.state==="unknown"?e.text:e.value} ${t.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||n==="`"&&
!mc(e)}function mc(t){let e=t.state==="unknown"?void 0:Ut($e(t.value));return e!==void 0&&e.user!=="ContainerUser"}function is(t,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!t||t.state==="unknown")return L(t?.reason??"image",e.value,e.span,e.via);let n=Re(e.value,!0,t.value.split(
"/").filter(Boolean));return{...e,value:`/${n.join("/")}`}}function Gt(t,e=new Map,n){return new nr(t,e,n).run()}var fc=16384,nr=class{#e;#r;#n;#t=new pt;#o=[];#s=[];#c=new Map;#d=[];#u;#a=this.#t;#i={};#l=new Map;constructor(e,n,r){this.#e=e,this.#n=r,this.#r=
n,this.#u=new Bt(e.instructions,this.#d);for(let o of Qo)this.#t.set(o,{text:"\uFFFC"})}run(){let e,n=!1;for(let o of this.#e.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#e.instructions.some(
gc)||(o.keyword==="FROM"?(e&&this.#f(e),e=this.#m(o)):e?(e.instructions.push(o),this.#p(e,o)):o.keyword==="ARG"?this.#b(o,this.#o,void 0):n||(n=!0,this.#d.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#f(e);let r=this.#e.instructions[0];return r&&this.#s.length===0&&!n&&this.#d.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#s,globals:this.#o,faults:this.#d}}#m(e){let n=e.args[0],r=e.args.findIndex(u=>u.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=n?{value:n.value,span:n.span}:{value:"",span:e.keywordSpan},i=this.#s.length,a=[],l=n?this.#h(n,e,this.#t,a):L("malformed","",e.keywordSpan),c=l.state==="unknown"?void 0:this.#u.get(l.value),d=o[1]?.
value.toLowerCase()==="as"?o[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],
scripts:[],windows:c?.windows??ss(e,l,this.#e.escape),undefinedUses:a};this.#s.push(p),this.#u.add(p),this.#a=new pt(c?this.#c.get(c):void 0),this.#c.set(p,this.#a),this.#i=(c&&this.#l.get(c))??{};for(let{
trigger:u}of c?.instructions??[])u&&this.#p(p,u);return p}#p(e,n){let{keyword:r,args:o}=n,s=o[0],i=a=>this.#h(a,n,this.#a,e.undefinedUses);switch(r){case"ARG":this.#b(n,e.assignments,e);break;case"ENV":case"\
LABEL":this.#x(r,n,e);break;case"USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=is(this.#i.workdir,i(s))),e.workdir&&(this.#i={...this.#i,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=
i(s));break;case"CMD":e.cmd=n;break;case"ENTRYPOINT":e.entrypoint=n;break;case"HEALTHCHECK":e.healthcheck=n;break;case"SHELL":e.shell=n,this.#i={...this.#i,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,n,i);break;case"RUN":this.#S(
e,n),this.#g(e,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#g(e,n.trigger,!0);break}}#f(e){for(let n of[e.healthcheck,e.entrypoint,e.cmd])n&&this.#g(e,n,!1);this.#l.set(e,this.#i)}#y(){
return this.#i.workdir?{workdir:this.#i.workdir}:{}}#g(e,n,r){if(!this.#n||e.windows)return;let o=ts(this.#n,n,{source:this.#e.source,shell:this.#i.shell,variables:s=>this.#a.get(s)?.text});e.scripts.
push({instruction:n,script:o,deferred:r,...this.#y()})}#h(e,{logical:n,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=zt(e.value,m=>s.get(m)?.text,this.#e.escape);p&&this.#d.push(
{kind:"broken",span:e.span,message:`${p}`});for(let{name:m,at:f,length:g}of d){let b=s===this.#t?void 0:this.#t.get(m)?.span,v=o?e.span:te(n,e.at+f,e.at+f+g);i.push({name:m,keyword:r,span:v,...a===void 0?
{}:{target:a},...b?{global:b}:{}})}let u=[];for(let m of c){let f=s.get(m)?.span;f&&u.push({how:"interpolated",span:f})}return l.length>fc&&l.length>e.value.length?L("large","\uFFFC",e.span,u.slice(0,
8)):l.includes("\uFFFC")?L("variable",l,e.span,u.slice(0,8)):_(l,e.span,u.slice(0,8))}#b(e,n,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#a:this.#t,a=o.value?this.#h(o.value,e,i,r?.undefinedUses??
[],s):null,l=as(o);n.push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#r.get(s),d=r?this.#t.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state===
"unknown"?a.text:a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(e,n,r){let o=n.pairs.map(s=>{let i=s.value?this.#h(s.value,n,this.#a,r.undefinedUses,s.name.value):null,a=zt(
s.name.value,l=>this.#a.get(l)?.text,this.#e.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:as(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)
this.#a.set(s,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?zt(e.value,()=>"\uFFFC",this.#e.escape).text:"";#w(e,n,{span:r}){if(n.state==="unknown"){e.ports.push({span:r,setting:{
...n,span:r}});return}for(let o of n.value.split(/\s+/).filter(Boolean)){let s=os(o);s&&"fault"in s?this.#d.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?_(s,r,n.via):L("\
malformed",o,r)})}}#v(e,n,r){let{args:o,keyword:s}=n,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?Jo(n,"from"):void 0,l=o.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.
length===0),c=a?.text?{from:{...this.#u.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:n,sources:l.map(r),destination:r(i),...this.#y(),...c})}#S(e,n){for(let r of n.flags){
if(r.name!=="mount")continue;let o=Zn(r).get("from");o&&e.mounts.push({...this.#u.originOf(o,r.span,e,"mounts"),span:r.span})}}},gc=({keyword:t,args:e})=>t==="FROM"&&e.length>0,as=({name:t,value:e})=>({
...t.span,end:e?.span.end??t.span.end});var hc=({origin:t,copies:e,mounts:n})=>[t,...e.flatMap(({from:r})=>r??[]),...n].flatMap(r=>"stage"in r?[r.stage]:[]);function ls(t){let e=new Set(t);for(let n of e)for(let r of hc(n))e.add(r);return e}
function rr(t){let e=[t];for(let n=t;"stage"in n.origin;)n=n.origin.stage,e.push(n);return e}function us(t,e,n){let r=yc(t,e),o=new Map;for(let s of t.stages)o.set(s,gs(t,s,r.includes(s),{lowered:o,images:n}));return[...o.values()]}function yc({stages:t,final:e},n){let r=n.flatMap(s=>s?ms(t,s)??
[]:[]),o=e&&(r.length===0||n.includes("")||!Mo(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var ms=(t,e)=>t.findLast(({name:n})=>n===e.toLowerCase())??(/^\d+$/.test(e)?t[Number(e)]:void 0);function fs(t,e,n,r){
let{stages:o}=n.size?Gt(t,n,t.shell):t,s=e===void 0?o[o.length-1]:ms(o,e);if(!s)return;let i=new Map;for(let a of rr(s).reverse())i.set(a,gs(t,a,a===s,{lowered:i,images:r}));return i.get(s)}var Kt=({name:t,
index:e})=>t??String(e);function gs(t,e,n,{lowered:r,images:o}){let s="stage"in e.origin?r.get(e.origin.stage):void 0,i=e.base.span,a=s?s.base:bc(e.origin,o),l=s?s.contents:kc(e.origin),c=[{how:"inher\
its",span:i}],d=g=>({...g,via:[...c,...g.via??[]].slice(0,8)}),p=(g,b,v)=>g??(s?d(b(s.image)):v),u=n?rr(e):[e],m=g=>_(u.toReversed().flatMap(g),i),f={ref:s?s.image.ref:vc(e),user:p(e.user,g=>g.user,Sc(
a,e)),env:m(g=>cs(g,"ENV")),labels:m(g=>cs(g,"LABEL")),exposedPorts:m(g=>g.ports.map(({setting:b})=>b)),volumes:m(g=>g.volumes),entrypoint:p(ds(e.entrypoint,e.scripts),g=>g.entrypoint,Kn(l===null?null:
l?.entrypoint,i)),cmd:p(ds(e.cmd,e.scripts)??(e.entrypoint?pe(null,i):void 0),g=>g.cmd,Kn(l===null?null:l?.cmd,i)),healthcheck:p(Rc(e.healthcheck,e.scripts),g=>g.healthcheck,$c(a,i)),workingDir:p(e.workdir,
g=>g.workingDir,a===null?pe("/",i):L("image","",i)),stopSignal:p(e.stopSignal,g=>g.stopSignal,L("image","",i))};return{path:["stages",Kt(e)],dialect:"dockerfile",span:i,ships:n,image:f,...a===void 0?{}:
{base:a},...l===void 0?{}:{contents:l},...n?{added:Ko(u)}:{},references:Oc(t,e),windows:e.windows,dropsRoot:wc(e,s,a)}}var or=t=>"image"in t&&t.image.state!=="unknown"&&t.image.value==="scratch";function bc(t,e){
if("image"in t)return or(t)?null:Ut($e(be(t.image)),e)}function kc(t){if("image"in t)return or(t)?null:No($e(be(t.image)))}function wc(t,e,n){let{entrypoint:r,cmd:o,scripts:s,copies:i}=t;if(s.filter(({
instruction:d})=>d===r||d===o).some(({script:d})=>d.commands.some(Bo)))return!0;let l=s.some(({instruction:d,script:p})=>d===r&&p.commands.some(({words:u})=>xc.test(u[0]?.text??""))),c=s.some(({instruction:d,
script:p})=>d.keyword==="RUN"&&p.commands.some(Go))||i.some(({from:d})=>d&&/gosu/.test("stage"in d?d.stage.name??"":be(d.image)));return l&&c?!0:e?e.dropsRoot:n?.drops===!0&&!r}var xc=/(?:\.sh|entrypoint|start|run|init)$/,
be=t=>t.state==="unknown"?t.text:t.value;function vc(t){if(!("image"in t.origin)||or(t.origin))return null;let{image:e}=t.origin;return _($e(be(e),t.base.value),t.base.span,e.via)}function Sc(t,e){let n=e.
base.span;return t===null?pe("root",n):t?pe(t.user,n):L("image","",n)}var $c=(t,e)=>t===void 0||t?.healthcheck?L("image","",e):pe(null,e),cs=(t,e)=>t.assignments.filter(n=>n.keyword===e).map(({name:n,
value:r,literal:o,span:s})=>_({name:n,value:r,literal:o},s));function ds(t,e=[]){if(!t)return;let{args:n,json:r,span:o}=t,s=n.map(i=>_(i.value,i.span));return _(s.length?{form:r?"exec":"shell",words:s,
...hs(t,e)}:null,o)}var hs=(t,e)=>{let n=e.find(r=>r.instruction===t)?.script;return n?{script:n}:{}};function Rc(t,e){if(!t)return;if(t.args[0]?.value.toUpperCase()==="NONE")return _({test:null},t.span);
let r=t.args.slice(1).map(o=>_(o.value,o.span));return _({test:{form:t.json?"exec":"shell",words:r,...hs(t,e)}},t.span)}function Oc(t,e){let n=[],r=(s,i,a)=>{i.state==="unknown"&&i.reason==="malformed"||
be(i)!=="scratch"&&n.push({role:s,ref:_($e(be(i),a),i.span,i.via)})},{syntax:o}=t;e.index===0&&o&&r("syntax",_(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.
value);for(let{from:s}of e.copies)s&&"image"in s&&r("copy-from",ps(s.image,s.span),be(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",ps(s.image,s.span),be(s.image));return n}var ps=(t,e)=>({
...t,span:e});var ys=t=>e=>{let n=bs(t,e);return n&&Kt(n)};function bs({stages:t,instructions:e},n){let r=o=>e[ce(e,o,({span:s})=>s.start)]?.span.start??o;return t[ce(t,n,({base:o})=>r(o.span.start))]}function ks(t,e){
let{stages:n,instructions:r}=t,o=a=>r[ce(r,a,({span:l})=>l.start)],s=new Map,i=(a,l)=>{let c=s.get(a)??Dc(e,a.span);s.set(a,c);let{text:d,cuts:p}=c,u=ce(p,l-a.span.start,m=>m);return Ec(d.slice(p[u],p[u+
1]).slice(0,2e3),u===0)};return a=>{let l=bs(t,a),c=o(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(d)?i(c,a):"",u=l&&(l===n.at(-1)?"final":Kt(l));return[...u?
["stage",u]:[],d,p].filter(Boolean).join(" ")}}function Dc(t,{start:e,end:n}){let r=t.slice(e,n),o=V(r),s=o.length===r.length?o:r.replace(/\S/g,"*"),i=[0];for(let{0:a,index:l}of s.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))
i.push(l+a.length);return{text:s,cuts:[...i,s.length]}}var Ec=(t,e)=>V(t.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(
e?/^\w+ /:/^$/,"")).slice(0,120);var Ac=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:t=>t.
startsWith("global")?"file":t.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(t,e)=>e()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(t,e)=>t==="ignore-line"?"line":t==="ignore-block"?"block":e()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(t,e)=>e()?"file":"\
line"}];function ws(t,{file:e,start:n},r){for(let{by:o,pattern:s,reach:i}of Ac){let a=s.exec(t),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},u=a&&i(l,r);if(!a||!u)continue;let m=S=>n+(a.indices?.
groups?.[S]?.[0]??0),f=c===void 0?t.length:a.indices?.groups?.ids?.[0]??0,b=[...o==="trivy"?t.slice(f).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:S,index:$})=>({value:S,
span:{file:e,start:n+f+$,end:n+f+$+S.length}})),v=p?{until:{value:p,span:{file:e,start:m("until"),end:m("until")+p.length}}}:{};return{by:o,word:l,rules:b,reason:d.trim(),reach:u,...v}}}var sr=t=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(t),jc=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Cc=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function ir(t,e,{line:n,block:r,peers:o}){let{text:s,path:i}=e,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(t.start,Math.min(t.end,t.start+4096)).replace(/\r$/,""),c=Fc(l,t);if(c){let{word:p}=c,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:u,span:t}}let d=o.length?ws(l,t,()=>t.start<=Pc(e)):void 0;return d&&o.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?r():n,span:t}:void 0}function Fc(t,{file:e,start:n}){let r=jc.exec(t);if(!r)return;let[o,s="",i,a=""]=r,l=(f,g)=>({file:e,start:n+f,end:n+f+g}),c=[];if(i!==void 0){let f=r.index+o.indexOf(
"[")+1;for(let g of i.matchAll(/[^\s,][^,]*/g)){let b=g[0].trimEnd();c.push({value:b,span:l(f+g.index,b.length)})}}let d=r.index+o.length-a.length,p=Cc.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),m=p?.[1]??"";return{word:s.toLowerCase(),rules:c,reason:u,...p?{until:{value:m,span:l(d+p.index+p[0].length-
m.length,m.length)}}:{}}}function Vt(t,e=n=>Ue(t.text,n)){let{text:n}=t;return sr(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(r=>_c(t,r.index,r.index+r[0].trimEnd().length,e)??[]):[]}function _c(t,e,n,r,o=[]){
let{text:s,path:i}=t,a=Lc(t,e);return ir({file:i,start:e,end:n},t,{peers:o,line:{file:i,start:a,end:Ue(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var xs=new WeakMap;function vs(t){let e=xs.get(t)??
{next:new Map};return xs.set(t,e),e}function Pc(t){let e=vs(t);if(e.head===void 0){let n=0;for(;n<t.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(t.text.slice(n,Ue(t.text,n)));)n=Ue(t.text,n)+1;e.head=
n}return e.head}function Lc(t,e){let{text:n}=t,{next:r}=vs(t),o=n.lastIndexOf(`
`,e-1)+1;if(n.slice(o,e).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(Ue(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,Ue(n,i)+1)));for(let a of s)
r.set(a,i);return i}function Ue(t,e){let n=t.indexOf(`
`,e);return n<0?t.length:n}function $s(t,e,n){let r=[],o=[],s="",i=e,a=!0;for(let l=e;l<n;l+=1){let c=t[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!s&&(a||/[\s;&|()]/.test(t[l-1]??""))){let p=Ss(t,l,n),u={start:l,end:p};a?o.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:Ss(t,l,n)};for(let u of o)r.push({...u,line:p});o=[]}c==="\\"&&s!=="'"?l+=t[l+1]===`
`?0:1:(s?c===s:c==="'"||c==='"')&&(s=s?"":c)}for(let l of o)r.push({...l,line:{start:n,end:n}});return r}function Ss(t,e,n){let r=t.indexOf(`
`,e),o=r<0||r>n?n:r;return t[o-1]==="\r"?o-1:o}var Rs=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Os=(t,e)=>{let[n=t]=t.split(/\s/);return{value:n,
span:{...e,end:e.start+n.length}}},Ds=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function X(t){return t<=32?t===32||t>=9&&t<=13:t===133||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||t===8287||t===12288}function ne(t,e=0,n=t.length){let r=e,o=n;for(;r<o&&X(t.charCodeAt(
r));)r+=1;for(;o>r&&X(t.charCodeAt(o-1));)o-=1;return[r,o]}function Es(t){let e=[];for(let n of Ic(t)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),o=r?.[3];if(!r||!o)continue;let s=Mc(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function Ic(t){let e=[],n="";for(let r=0;r<t.length;r+=1){let o=t[r];if(o==="'"||o==='"'){let s=ar(t,r);if(s<0)return;n+=t.slice(r,s+1),r=
s}else if(o==="$"&&t[r+1]==="{"){let s=lr(t,r);if(s<0)return;n+=t.slice(r,s+1),r=s}else if(o==="\\")n+=t.slice(r,r+2),r+=1;else if(o==="<"&&t[r+1]==="<"){let s=r+2;for(;s<t.length&&/[\t\r ]/.test(t[s]);)
s+=1;n+=t.slice(r,s),r=s-1}else X(o.charCodeAt(0))?(n&&e.push(n),n=""):n+=o}return n&&e.push(n),e}function ar(t,e){let n=t[e];for(let r=e+1;r<t.length;r+=1){if(t[r]===n)return r;if(t[r]==="\\"&&n==='"')
r+=1;else if(t[r]==="$"&&t[r+1]==="{"&&n==='"'){let o=lr(t,r);if(o<0)return-1;r=o}}return-1}function lr(t,e){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(t.slice(e,e+300));
if(!n)return-1;if(n[1]==="}")return e+n[0].length-1;let r=n[1]==="/"?1:0;for(let o=e+n[0].length;o<t.length;o+=1){let s=t[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=ar(t,o),o<0)return-1}else if(s==="$"&&t[o+1]==="{"&&(o=lr(t,o),o<0))return-1}}return-1}function Mc(t){let e="";for(let n=0;n<t.length;n+=1){let r=t[n];if(r==="'"||r==='"'){let o=ar(
t,n);if(o<0)return;e+=r==='"'?t.slice(n+1,o).replace(/\\(["$\\])/g,"$1"):t.slice(n+1,o),n=o}else if(r==="\\")e+=t[++n]??"";else{if(X(r.charCodeAt(0)))return t.slice(n).trim()===""?e:void 0;e+=r}}return e}var ie=(t,e,n)=>({value:t.text.slice(e,n),span:te(t,e,n),at:e}),Jt=t=>t===32||t===9||t===11||t===12||t===13;function As(t,e,n){let r=[],{text:o}=t;for(let s=e;s<n;){for(;s<n&&Jt(o.charCodeAt(s));)s+=1;
let i=s;for(;s<n&&!Jt(o.charCodeAt(s));)s+=1;s>i&&r.push(ie(t,i,s))}return r}function cr(t,e,n){let r=e;for(;r<n&&!Jt(t.charCodeAt(r));)r+=1;let o=r;for(;o<n&&Jt(t.charCodeAt(o));)o+=1;return[r,o]}function dr(t,e,n,r){
let o=[],{text:s}=t;for(let i=e;i<n;){for(;i<n&&X(s.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!X(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&o.push(ie(t,a,c))}return o}function js(t,e,n,r){let o=[],{text:s}=t,i=e;for(;;){for(;i<n&&X(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=n)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<n&&(c||!X(s.charCodeAt(i)));){let u=s[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===r?l+=s[++i]??"":l+=u,i+=1}if(i=Math.min(i,n),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),p=l.slice(2,d<0?void 0:d);o.push({name:p,value:l,span:te(t,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function Cs(t,e,n){let[r,o]=ne(t.text,e,n);if(t.text[r]!=="[")return;let s=t.text.slice(r,
o),i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:te(t,c,c+l[0].length),at:c})}return{words:a}}var Nc=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Tc=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function pr(t,e,n,r,o){let{text:s}=t,[i,a]=cr(s,e,n),l=s.slice(e,i).replace(
/[a-z]/g,f=>f.toUpperCase()),{flags:c,rest:d}=js(t,a,n,r),[p,u]=ne(s,d,n),m={keyword:l,keywordSpan:te(t,e,i),span:te(t,e,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:t};if(p>=u)return{...m,
args:[]};if(l==="ONBUILD")return{...m,args:[ie(t,p,u)],trigger:pr(t,p,u,r,o)};if(l==="ENV"||l==="LABEL")return{...m,...Uc(t,p,u,l,r,o)};if(l==="ARG"){let f=dr(t,p,u,r);return{...m,args:f,pairs:f.map(g=>_s(
t,g))}}return l==="HEALTHCHECK"?{...m,...Wc(t,p,u,o)}:{...m,...Fs(t,p,u,l,o)}}function Fs(t,e,n,r,o){let s=Nc.has(r)?Cs(t,e,n):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-stri\
ngs"&&o.push({kind:"broken",span:te(t,e,n),message:`exec form of ${r} holds strings only`}),{args:Tc.has(r)?As(t,e,n):[ie(t,e,n)],json:!1})}function Wc(t,e,n,r){let o=e;for(;o<n&&!X(t.text.charCodeAt(
o));)o+=1;let s=ie(t,e,o),[i,a]=ne(t.text,o,n);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=Fs(t,i,a,"CMD",r);return{args:[s,...l],json:c}}function Uc(t,e,n,r,o,s){let i=dr(t,e,n,o);if(i[0]?.value.
includes("=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).
map(c=>_s(t,c))}}let[a,l]=cr(t.text,e,n);return l>=n?(s.push({kind:"broken",span:te(t,e,n),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:ie(t,e,a),value:ie(t,l,n),spaced:!0}]}}
function _s(t,e){let n=e.value.indexOf("=");if(n<0)return{name:e};let r=e.at+e.value.length;return{name:ie(t,e.at,e.at+n),value:ie(t,e.at+n+1,r)}}var qc=["hadolint","checkov","trivy","kics","buildkit"];function Yt(t,e=0){return new ur(t,e).read()}var ur=class{#e;#r;#n;#t=[];#o=[];#s=[];#c=[];#d;#u=new Set;#a="\\";#i;#l=0;#m=0;constructor(e,n){this.#e=
n,this.#r=e,this.#n=e.text,this.#d=sr(e.text)}read(){let e=this.#n;e.charCodeAt(0)===65279&&(this.#l=1);let n=Ds.exec(e.slice(this.#l,this.#l+4096));if(n?.[1]){let r=this.#l+n[0].length-n[1].length;this.#i=
{value:n[1],span:this.#p(r,r+n[1].length)}}for(;this.#l<e.length;){let[r,o]=this.#f(),[s]=ne(e,r,o);this.#y(s,o),!(s>=o)&&(e[s]==="#"?this.#g(s,o):this.#k(s,o))}return this.#o.length===0&&this.#t.push(
{kind:"broken",message:"the file has no instructions",span:this.#p(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#o,faults:this.#t,suppressions:this.#x(),escape:this.#a,
...this.#i?{syntax:this.#i}:{}}}#p(e,n){return{file:this.#r.path,start:e,end:n}}#f(){let e=this.#l,n=this.#n.indexOf(`
`,e),r=n<0?this.#n.length:n;for(this.#l=n<0?r:n+1;r>e&&this.#n[r-1]==="\r";)r-=1;return[e,r]}#y(e,n){if(!this.#u)return;let r=this.#n.slice(e,Math.min(n,e+4096)),o=Rs.exec(r);if(!o){this.#u=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#u=void 0;return}let l=e+r.lastIndexOf(i),c=this.#p(l,l+i.length);this.#u.has(a)&&this.#t.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#u.add(a),a==="syntax"&&(this.#i??=Os(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#a=i:this.#t.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#g(e,n){this.#d&&this.#s.push(this.#p(e,n))}#h({start:e,end:n},r){if(!/seaworthy/i.test(this.#n.slice(e,n)))return;let[o]=r,s=[{start:e,end:o?o.span.start:
n},...r.map(({span:a})=>a)],i=new Set(this.#c.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:c,line:d}of $s(this.#n,a.start,a.end))i.has(l)||this.#c.push({comment:this.#p(l,c),next:this.#p(
d.start,d.end)})}#b(e){for(let n of this.#s)this.#c.push({comment:n,next:e});this.#s=[]}#x(){let e=this.#n.length;this.#b(this.#p(e,e));let n=this.#o.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>n.includes(o.start)?{...o,end:(n.find(s=>s>o.start)??e+1)-1}:o;return this.#c.flatMap(({comment:o,next:s})=>ir(o,this.#r,{line:s,block:()=>r(s),peers:qc})??[])}#k(e,n){let r=[],o=[],s=[],i=[],
a=0,l=n,c=(f,g)=>{o.push(a),s.push(f),r.push(this.#n.slice(f,g)),a+=g-f},d=this.#w(e,n);for(c(e,d<0?n:d);d>=0&&this.#l<this.#n.length;){let f=this.#l,[g,b]=this.#f(),[v]=ne(this.#n,g,b);if(v>=b){i.push(
this.#p(f,this.#l));continue}if(this.#n[v]==="#"){this.#g(v,b);continue}let S=this.#s.filter($=>$.start>e);for(let $ of S)this.#c.push({comment:$,next:this.#p(v,b)});S.length&&(this.#s=this.#s.filter(
$=>$.start<e)),d=this.#w(g,b),c(g,d<0?b:d),l=b}for(;i.length&&i[i.length-1].start>l&&ne(this.#n,l)[0]>=this.#n.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[u,m]=ne(p);if(u>=m){this.#t.push({kind:"\
broken",span:this.#p(e,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#r.path,text:p,at:o,from:s},l,i)}#w(e,n){let r=n-1;for(;r>=e&&(this.#n[r]===
" "||this.#n[r]==="	");)r-=1;return r<e||this.#n[r]!==this.#a||r>e&&this.#n[r-1]===this.#a?-1:r}#v(e,n,r){let[o,s]=ne(e.text),i=pr(e,o,s,this.#a,this.#t),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#R(e,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#p(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.
trigger,span:this.#p(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#o.push({...i,...u,span:p,blanks:r,heredocs:c}),this.#b(p),this.#d&&a.keyword==="RUN"&&this.#h(p,c)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#l,this.#l=e.exec(this.#n)?.index??this.#n.length}#$(){let e=this.#l;for(;e>0&&(this.#n[e-1]===`
`||this.#n[e-1]==="\r");)e-=1;return e}#R(e,n){let r=[];for(let o of Es(e.text)){let s=this.#l,i=-1;for(;this.#l<this.#n.length&&i<0&&this.#m<20;){let[a,l]=this.#f(),c=a;for(;c-a<this.#e&&this.#n[c]===
" ";)c+=1;for(;o.chomp&&this.#n[c]==="	";)c+=1;l-c===o.name.length&&this.#n.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#t.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#l=s,this.#S(),this.#m+=1,r;r.push({...o,span:this.#p(s,i)})}return r}};function Zt(t,e,n){let r=Yt(t,n?.indent),o=n?{inline:n.at}:{},s=zc(t,r);if(s)return{dialect:"dockerfile",source:t,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=Gt(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(tr),...l,...i.flatMap(Hc)],d=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:d,needed:d?ls([d]):new Set}}var Hc=({scripts:t})=>t.flatMap(({script:e,instruction:n})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function zc({text:t,path:e},{instructions:n,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(t)))return o;if(!i.test(t))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?o:void 0}var Ps=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Ls=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var Bc=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,Gc=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Kc=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Vc=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
Is=(t,e)=>t.length===0?[]:[...e.map(n=>({path:`${n}.dockerignore`,role:"text"})),...t.flatMap(Jc)];function Jc(t){if(t.alone)return[];let e=t.path.split("/").slice(0,-1),r=["",...e.map((c,d)=>e.slice(
0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${t.path}.dockerignore`,...r].map(c=>({path:c,role:"text"})),s=e.join("/"),i=Vc.test(t.text)?[{path:s||".",role:"context"}]:[],a=Kc.
test(t.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>Ps.map(d=>({path:`${c}${d}`,role:"text",isGuess:!0}))):[],l=t.text.includes("supervisor")?[...t.text.matchAll(Bc)].flatMap(([,c=""])=>c.split(/\s+/)).
filter(c=>Gc.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...o,...i,...a,...l]}var Ms=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Ns=t=>t.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),Ts=t=>Ns(t).replace(Ms,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function re(t){return Ts(V(t)).replace(/##\[/g,"##\u200B[")}var B=t=>re(t.replace(/[\r\n]+/g,"\
 ").replace(/\t/g," ")),De=t=>B(t).replace(/^\s*::/,"./::"),Xt=t=>`${JSON.stringify(t,(e,n)=>typeof n=="string"?Ns(n):n,2).replace(Ms,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(
/##\[/g,"#\\u0023[")}
`;function Qt(t,e){let n=t;for(let r of e)n.includes(r)&&(n=n.replaceAll(r,"*".repeat(Math.min(r.length,12))));return n}function en(t,e){let n=new Set([...e].filter(r=>!/^[a-z]+$/i.test(r)));return Qt(t.
replace(/`[^`]*`/g,r=>Qt(r,e)),n)}var Ws=({judged:t},e,{secrets:n})=>({text:Qt(`${JSON.stringify(t.flatMap(Yc),null,2)}
`,n),complaints:[],isRefused:!1});function Yc(t){let e=({keyword:n,flags:r,args:o,span:s})=>({keyword:re(n),flags:r.map(({value:i})=>re(i)),args:o.map(({value:i})=>re(i)).map((i,a,l)=>Zc(n,i,a,l)),line:t.
position(s.start).line,endLine:t.position(Math.max(s.start,s.end-1)).line});return Zt(t).instructions.map(e)}var Zc=(t,e,n,r)=>n>0&&t==="ENV"&&!r[0]?.includes("=")&&z(r[0]??"",e,!0)?e.replace(/\S/g,"*"):
e;var Us={read:(t,{shell:e},n)=>Zt(t,e,n),references:({fresh:t},{above:e})=>Is(t,e),workloads:(t,e,{images:n})=>us(t,e,n),build:(t,e,n,{images:r})=>fs(t,e,n,r),anchors:ks,stages:ys,comments:Xc,showAs:Ws};
function Xc(t){let{instructions:e}=Yt(t),n=to(t);return r=>n(e[ce(e,r,({span:o})=>o.start)]?.span.start??r)}var Qc={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function qs(t){let e="set"in t?Qc[t.set]:void 0;return e&&"set"in t?`add \`${e} ${t.to}\``:void 0}var ed=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Hs=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function td(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(ed.test(n)&&!Hs.test(n))return!0;if(e===void 0||Hs.test(n))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var nd=({path:[,t=""],ships:e})=>e?"the image":`stage ${jt(t)}`,zs={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:td,label:nd,spell:qs,load:()=>Us};function Bs(t){let e=[],n=0;for(let r of t.split(`
`)){let o=n;n+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=rd(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}var rd=t=>Re(t,t.startsWith("/")).join("/");function Gs(t){let e=t.path,n=Bs(t.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:t,faults:[],suppressions:Vt(t),patterns:n}}var Ks={read:Gs,governs:od,comments:()=>()=>({at:0,word:"ignore-file"})};function od(t,e){if(t===`${e}.dockerignore`)return!0;let n=t.slice(0,t.lastIndexOf("/")+1);return t===`${n}.dockerignore`&&e.startsWith(
n)}var Vs={dialect:"dockerignore",part:"governs",noun:"an ignore file",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:t=>t.endsWith(".dockerignore"),load:()=>Ks};function sd(t,e){return!/\.json$/i.test(t)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(t)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}var Js={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:t=>`JSON has no comments; the \`comment\` \
of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${t}] why it is fine here"\`.`,compares:!0,claims:sd,glance:(t,e)=>/seccomp[^/]*$/i.test(t)||e.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>ee(require("./seccomp.js"),1))).
reader};var ke=[zs,eo,Vs,Js,Yr],mr=new Map,G=ke;var ut=()=>ke.map(({dialect:t})=>t),ue=t=>ke.find(e=>e.dialect===t),mt=t=>ke.find(({answers:e})=>e===t),fr=()=>ke[0],gr=()=>ke.find(({part:t})=>t==="starts"),id=t=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.
test(t);function ae(t,e){if(id(t.slice(t.lastIndexOf("/")+1)))return;let n=ke.find(r=>r.claims(t,void 0));return n||e===void 0?n?.dialect:ke.find(r=>r.claims(t,e))?.dialect}var Ee=65536;async function tn({
dialect:t,load:e}){let n=mr.get(t)??await e();return mr.set(t,n),n}function j(t){let e=mr.get(t);if(!e)throw new RangeError(`no reader of ${t} was loaded`);return e}var Ys=t=>ue(t.dialect)?.label?.(t)??
t.path.join(" ");function hr(t,e){return((e&&ue(e.dialect))??gr()).spell?.(t,e)??`change ${nt(t)}`}function qe(t,e,{contexts:n,absent:r,ignored:o,root:s,images:i,together:a,includeFolders:l=[],entries:c,target:d="docker"}={},p){return{source:t,files:u=>n?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>o?.
has(u)===!0,entries:u=>c?.get(u),root:s,images:i,target:d,includeFolders:l,above:[],fail:e,...a?{together:a}:{},...p?{shell:p}:{}}}function Qs(t,e){let n=(s,i)=>`${s}\0${i??""}`,r=new Map(t.map(s=>[n(s.source.path,s.inline),s])),o=new Map;return s=>{let{build:i}=s,a=i?.dockerfile?r.get(n(i.dockerfile,i.inline)):void 0;if(!i||!a||
a.skipped||i.target?.state==="unknown")return s;let l=i.target?.value,c=cd(i),d=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=c.size===0&&o.has(d)?o.get(d):j(a.dialect).build?.(a,l,c,e);return c.
size===0&&o.set(d,p),p?ad(s,i,p):s}}function ad(t,e,n){let r={how:"built-from",span:e.at.span},{image:o}=t,s=(i,a)=>To(i)?i:nn(a,r);return{...t,...ld(n),windows:t.windows||n.windows,dropsRoot:n.dropsRoot&&
o.entrypoint.state!=="written"&&o.user.state!=="written",build:{...e,stage:n.path},image:{ref:n.image.ref,user:s(o.user,n.image.user),env:Xs(n.image.env,o.env,r),labels:Xs(n.image.labels,o.labels,r),exposedPorts:Zs(
n.image.exposedPorts,r),volumes:Zs(n.image.volumes,r),entrypoint:s(o.entrypoint,n.image.entrypoint),cmd:s(o.cmd,n.image.cmd),healthcheck:s(o.healthcheck,n.image.healthcheck),workingDir:s(o.workingDir,
n.image.workingDir),stopSignal:s(o.stopSignal,n.image.stopSignal)}}}var ld=({base:t,contents:e,added:n})=>({...t===void 0?{}:{base:t},...e===void 0?{}:{contents:e},...n?{added:n}:{}}),nn=(t,e)=>({...t,
via:[e,...t.via??[]]}),Zs=(t,e)=>{let n=nn(t,e);return n.state==="unknown"?n:{...n,value:n.value.map(r=>nn(r,e))}};function Xs(t,e,n){return t.state==="unknown"||e.state==="unknown"?e:_([...t.value.map(
r=>nn(r,n)),...e.value],e.span,e.via)}function cd({args:t}){let e=new Map;if(t.state==="unknown")return e;for(let n of t.value){if(n.state==="unknown")continue;let{name:r,value:o}=n.value;e.set(r,{value:o&&
o.state!=="unknown"?o.value:null,span:n.span})}return e}var He=class{documents;#e=[];#r=0;#n=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#r}get isUnclear(){return this.#n}attach(e,n){this.#r+=1;let{
id:r,folder:o}="documents"in e?e:{id:e.source.path,folder:ro(e.source.path)};for(let s of n){if(s.project!==r)continue;let{securityOpt:i}=s.host;this.#n||=i.state==="unknown"||i.value.some(({state:a})=>a===
"unknown"),this.#e.push(...dd(s,o,this.documents))}}},dd=(t,e,n)=>G.flatMap(({dialect:r})=>{let o=n.has(r)?j(r).givenTo?.(t,e):void 0;return o?[{container:t,dialect:r,...o}]:[]});function ei(t,e){let{image:n,hooks:r}=t,o=a=>({...a,script:pd(a,e)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...t,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:i(n.healthcheck)}}}function pd({form:t,words:e},n){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return t==="shell"&&o?n.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):n.readWords(r,s)}function ze({units:t,governedBuilds:e=[],profiles:n=new He},r){let o=t.flatMap(l=>ti(l)==="starts"?ud(l,r):[]),s=t.filter(l=>ti(l)==="builds").flatMap(Z),i=Qs(s,r),a=o.map(i);return{documents:md(t),governedBuilds:e,
profiles:n,stages:s.flatMap(l=>j(l.dialect).workloads?.(l,fd(l.source.path,a),r)??[]),containers:a,builtImages:new Set(a.flatMap(({build:l})=>l?.names?[Xr(l.names)]:[])),lookup:r}}var ti=({dialect:t})=>ue(
t)?.part;function ud(t,e){let n=j(t.dialect).workloads?.(t,[],e)??[],{shell:r}=e;return n.filter(Le).map(o=>r?ei(o,r):o)}function md(t){let e=new Map;for(let n of["starts","builds","governs","confines"])
for(let{dialect:r}of G.filter(o=>o.part===n)){let o=t.filter(s=>s.dialect===r);o.length&&e.set(r,o)}return e}var fd=(t,e)=>e.flatMap(({build:n})=>n?.dockerfile===t&&n.target?.state!=="unknown"?[n.target?.
value??""]:[]);async function*ni(t,e,n,r={}){for(let s of gd(e))await tn(s);let o=e.some(hd)?await Promise.resolve().then(()=>ee(require("./shell.js"),1)):void 0;yield*new yr(t,e,n,r,o).projects()}function gd(t){let e=new Set(
t.map(({kind:o})=>o)),n=G.some(({dialect:o,part:s})=>s==="starts"&&e.has(o)),r=mt("build");return G.filter(o=>e.has(o.dialect)||n&&o===r)}var hd=({source:t,kind:e})=>ue(e)?.runs?.test(t.text)===!0,yd=50,
yr=class{#e;#r;#n;#t;#o;#s=new Set;#c;constructor(e,n,r,o,s){this.#e=new Map(e.map(i=>[i.source.path,i])),this.#r=n,this.#n=r,this.#o=qe(i=>this.#e.get(i)?.source,r,o),this.#t=s?{...this.#o,shell:s}:this.#o,
this.#c=new Map(n.flatMap(i=>ue(i.kind)?.part==="builds"?[[i.source.path,i]]:[]))}*projects(){let e=this.#p();for(let n of this.#d("starts"))yield*this.#i(n,e);for(let n of this.#d("builds"))n.files.every(
r=>this.#s.has(r))||(yield*this.#a(n,()=>({units:n.units()})));for(let n of this.#d("governs"))yield*this.#a(n,()=>{let r=n.units();return{units:r,governedBuilds:r.flatMap(o=>this.#m(o))}});for(let n of e.
documents.values())for(let r of n)yield ze({units:[r],profiles:e},this.#t)}*#d(e){for(let{dialect:n}of G.filter(r=>r.part===e)){let r=this.#r.filter(({kind:o})=>o===n);r.length&&(yield*bd(j(n),this.#u(
n,r),this.#t))}}#u(e,n){let r=n.map(({source:i})=>i),o=new Map;return{judged:r,fresh:r,document:i=>{let a=this.#e.get(i),l=a?.document?.dialect===e?a.document:void 0,c=o.get(i)??l;if(c||!a)return c;let d=j(
e).read(a.source,this.#t);return o.set(i,d),d}}}*#a({files:e},n){try{yield ze(n(),this.#t)}catch(r){for(let o of e)this.#n(o,r)}}*#i(e,n){try{let r=e.units(),o=ze({units:[...r,...this.#l(r)],profiles:n},
this.#t);for(let s of r)n.attach(s,o.containers);yield o}catch(r){for(let o of e.files)this.#n(o,r)}}#l(e){let n=e.flatMap(i=>j(i.dialect).builds?.(i)??[]),r=[...new Set(n.flatMap(({paths:i})=>i))].flatMap(
i=>this.#c.get(i)??[]);for(let{source:i}of r)this.#s.add(i.path);let o=n.flatMap(({inline:i})=>i),s=o.length?mt("build"):void 0;return[...r.map(({source:i,kind:a})=>j(a).read(i,this.#t)),...s?o.map(i=>j(
s.dialect).read(i.source,this.#t,i)):[]]}#m(e){let{governs:n}=j(e.dialect),r=Z(e).map(({source:s})=>s.path);return[...this.#c.values()].filter(({source:s})=>r.some(i=>n?.(i,s.path))).slice(0,yd).map(({
source:s,kind:i})=>j(i).read(s,this.#o))}#p(){let e=new Map;for(let n of this.#d("confines"))try{for(let r of n.units().flatMap(Z)){let o=e.get(r.dialect);o?o.push(r):e.set(r.dialect,[r])}}catch(r){for(let o of n.
files)this.#n(o,r)}return new He(e)}};function bd(t,e,n){return t.projects?.(e,n)??e.judged.map(r=>({files:[r.path],units:()=>[t.read(r,n)]}))}var rn={comments:!0,peers:!0,requireReason:"high"};var ri=({documents:t},e)=>t.get(e)??[],br=t=>ri(t,"dockerfile"),oi=t=>ri(t,"compose");function on({root:t},...e){return Be({name:"",at:{span:t.span,via:[]},node:t},...e)}function Be(t,...e){let n=t;for(let r of e){let o=n?.node.kind==="map"?n.node.entries.get(r):void 0;n=o&&n&&!kd(o.value)?
si(r,o,n):void 0}return n}function ft(t){if(!t)return[];let{node:e,at:n}=t;return e.kind==="map"?[...e.entries].map(([r,o])=>si(r,o,t)):e.kind==="scalar"?[t]:e.items.map(({value:r,via:o})=>({name:sn({
node:r})??"",at:{span:r.span,via:[...n.via,...o]},node:r}))}function sn(t){let e=t?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var kd=t=>t.tag==="!reset"||t.kind==="scalar"&&t.value===null,si=(t,{key:e,value:n,via:r},{at:o})=>({name:t,at:{span:e.span,via:[...o.via,...r]},node:n});function wd({folder:t},e,n){return ft(n).flatMap(r=>{let o=sn(Be(r,"path"))??sn(r);return o===void 0?[]:ai(rt(t,o),e)})}function ii(t,e){let r=ft(on(t,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>wd(t,e,Be(a,l)))),o=new Set(t.files.map(({document:a})=>a.source.path)),s=new Set(t.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[rt(t.folder,".env"),...s])].flatMap(a=>ai(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function ai(t,e){let n=e.source(t);if(!n)return[];let r=At(n);return[{source:n,values:r,
names:[...r.keys()]}]}function li({image:t,hooks:e}){let n=[],r=(o,s,i)=>{s.state==="written"&&i&&n.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};t.entrypoint.state==="written"&&r("entrypoint",t.entrypoint,
t.entrypoint.value),t.cmd.state==="written"&&r("command",t.cmd,t.cmd.value),t.healthcheck.state==="written"&&r("health check",t.healthcheck,t.healthcheck.value?.test);for(let{command:o}of e??[])o.state===
"written"&&r("hook",o,o.value);return n}var ci=5;function di(t){let e=[],n=new Set,r=t.containers.flatMap(({path:o,image:s})=>[o[1]??"",s.ref?.state==="written"?s.ref.value.text:""]);for(let{span:o,value:s}of xd(t))e.push(o),s&&s.length>=ci&&
!s.includes("\uFFFC")&&!r.some(i=>i.includes(s))&&n.add(s);return{places:e,values:n}}function*xd(t){let{stages:e,containers:n,lookup:r}=t,o=oi(t);for(let s of o)yield*vd(s,r);for(let s of[...e,...n])yield*$d(
s,r);for(let s of o)yield*Od(s,r);for(let s of br(t))yield*Dd(s,r)}function*vd({root:t},e){for(let{node:n}of ft(on({root:t},"configs")).flatMap(r=>Be(r,"content")??[])){let r=e.source(n.span.file)?.text??
"";if(Sd(n,r)&&mo(n.text.split(`
`)))yield{span:n.span};else for(let o of Wn(r,n.span))yield wr(o)}}var Sd=(t,e)=>t.kind==="scalar"&&t.quoted&&/^["']/.test(e.slice(t.span.start,t.span.start+1));function*$d(t,e){let{image:n,build:r}=t;
for(let o of[n.env,n.labels,...r?[r.args]:[]])yield*pi(o,e);for(let{commands:o}of li(t))for(let s of o)yield*ui(s);"hooks"in t&&(yield*Rd(t,e))}function*Rd({hooks:t,host:e},n){for(let{env:r}of t)yield*pi(
r,n);if(e.logOptions.state!=="unknown")for(let r of e.logOptions.value)r.state==="written"&&z(r.value.name,r.value.value)&&(yield{span:r.span})}function*Od(t,e){for(let{source:n,values:r}of ii(t,e))for(let[
o,{value:s,span:i}]of r){let a=z(o,s);if(!a)continue;let l=n.text.slice(i.start,i.end).search(/[=:]/);yield{span:{...i,start:i.start+l+1},value:a.wellKnown?void 0:s}}}function*Dd({globals:t,stages:e,source:n},r){
for(let o of t)yield*kr(o,r);for(let{assignments:o,scripts:s,copies:i}of e){for(let a of o)yield*kr(a,r);for(let{instruction:a}of i)for(let{span:l}of a.heredocs)for(let c of Wn(n.text,l))yield wr(c);for(let{
script:a}of s)for(let l of a.commands)yield*ui(l)}}function*pi(t,e){if(t.state!=="unknown")for(let n of t.value)n.state!=="unknown"&&(yield*kr(n.value,e))}function*kr({name:t,value:e,literal:n},r){if(!e)
return;let o=z(t,n);if(o&&(yield{span:e.span,value:o.wellKnown?void 0:n}),o||!_t(t)||!n.includes("\uFFFC"))return;let s=e.state==="unknown"?n.split("\uFFFC"):[e.value],{file:i,start:a,end:l}=e.span,c=r.
source(i)?.text.slice(a,l)??"";for(let d of s){let p=d.length>=ci&&z(t,d)?c.indexOf(d):-1;p>=0&&(yield{span:{file:i,start:a+p,end:a+p+d.length},value:d})}}function*ui(t){for(let e of Do(t))yield wr(e);
for(let e of It(t))yield{span:e}}var wr=({span:t,value:e,secret:n})=>({span:t,value:n.wellKnown?void 0:e});function mi(t,e){let n=new Map;for(let r of gi(t)){let{dialect:o,source:s,inline:i}=r;if(i!==void 0)continue;let a=j(o).anchors?.(r,s.masking(e.get(s.path)??[]).shown);a&&n.set(s.path,a)}return({file:r,
start:o})=>n.get(r)?.(o)??""}function fi(t){let e=new Map;for(let n of gi(t)){let r=j(n.dialect).stages?.(n);r&&e.set(n.source.path,r)}return({file:n,start:r})=>e.get(n)?.(r)}var gi=({documents:t})=>[
...t.values()].flat().flatMap(Z);var Ed={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},hi=t=>(t??[]).map(({how:e,span:n})=>({span:n,message:Ed[e]}));function xr({rule:t,problem:e,workload:n},r,o){let{at:s,message:i,related:a=[],fix:l}=e;return{rule:t.id,anchor:o(s.span),severity:e.severity??t.severity,confidence:e.confidence??t.confidence??"high",
profile:zr(t.profile,e.profile??t.profile),message:V(i),span:s.span,workload:n?.path??null,related:[...a,...hi(s.via)],fix:l?Ad(l,r,n):null,suppressed:null}}function Ad(t,e,n){let{safety:r}=t;return"e\
dits"in t?{title:t.title??"apply the edit",safety:r,edits:t.edits}:{title:t.title??e(t.change,n),safety:r}}function vr(t,e,n){if(e.length===0)return t;let{level:r}=tt(e,t.rule,{file:t.span.file,workload:t.workload,stage:n?.(t.span)});if(!r)return t;if(r!=="off")return{...t,profile:"recommended",...r==="on"?
{}:{severity:r}}}var an=(t,e)=>t.file===e.file&&t.start===e.start&&t.end===e.end;var yi=["low","medium","high"];function bi(t){let e=new Map;for(let{finding:n,workload:r}of t){let{file:o,start:s,end:i}=n.span,a=`${n.rule}\0${o}\0${s}\0${i}`,l=e.get(a);e.set(a,l?jd(l,n,r):n)}return[
...e.values()].map(n=>n.related.length?{...n,related:Cd(n)}:n)}function jd(t,e,n){let r=t.related.length>40,o=T.indexOf(e.severity)>T.indexOf(t.severity),i=n&&n.path.join("\0")!==t.workload?.join("\0")?
[{span:n.span,message:`${Ys(n)} is affected`}]:[];return{...t,...o?{severity:e.severity,message:e.message}:{},...e.profile==="recommended"?{profile:e.profile}:{},confidence:yi.indexOf(e.confidence)>yi.
indexOf(t.confidence)?e.confidence:t.confidence,related:r?t.related:[...t.related,...i,...e.related],fix:t.fix??e.fix}}function Cd({related:t,span:e}){let n=[];for(let r of t)!an(r.span,e)&&!n.some(o=>an(
o.span,r.span))&&n.push(r);return n.slice(0,20)}function Sr(t){let e=({severity:r})=>-T.indexOf(r),n=(r,o)=>r<o?-1:r>o?1:0;return[...t].sort((r,o)=>n(r.span.file,o.span.file)||r.span.start-o.span.start||e(r)-e(o)||n(r.rule,o.rule)||r.span.end-o.span.
end||n(r.message,o.message))}function ki(t,e){let n=t.filter(r=>fe.indexOf(r.profile)<=fe.indexOf(e));return{shown:n,hidden:t.filter(({suppressed:r})=>!r).length-n.filter(({suppressed:r})=>!r).length}}var wi=t=>/^\d{4}-\d{2}-\d{2}$/.test(t)&&!Number.isNaN(Date.parse(t))&&new Date(t).toISOString().startsWith(t);function $r(t,e,{ignores:n,locked:r,peers:o}){let s=Md(e).map(l=>({suppression:l,used:new Set,refused:new Set}));if(s.length===0||!n.comments)return{findings:[...t],uses:s};let i=Fd(s),a=l=>{let c=l;for(let d of i(
l.span)){let{suppression:p}=d,u=Ld(p,l,o);if(!u||p.by!=="seaworthy"&&!n.peers)continue;for(let{value:f}of u)d.used.add(f);let m=Pd(p,l,n,r);if(!m){let{by:f,reason:g,span:b}=p;return{...l,suppressed:{by:"\
comment",of:f,reason:g||null,span:b}}}d.refused.add(m),c={...c,related:[...c.related,{span:p.span,message:_d[m](p)}]}}return c};return{findings:t.map(a),uses:s}}var xi=2e3;function Fd(t){let e=new Map;
for(let n of t){let{file:r,start:o,end:s}=n.suppression.covers,i=e.get(r)??{wide:[],narrow:[]};e.set(r,i),(s-o>xi?i.wide:i.narrow).push(n)}for(let{narrow:n}of e.values())n.sort((r,o)=>r.suppression.covers.
start-o.suppression.covers.start);return function*({file:n,start:r}){let o=e.get(n);if(!o)return;yield*o.wide;let s=ce(o.narrow,r,({suppression:i})=>i.covers.start);for(;s>=0&&o.narrow[s].suppression.
covers.start>=r-xi;s-=1)yield o.narrow[s]}}var _d={expired:({until:t})=>`ignored here until ${t?.value}, and that day has passed`,day:({until:t})=>`not ignored: ${JSON.stringify(t?.value)} is no day`,
reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function Pd({by:t,until:e,reason:n,rules:r},{
rule:o,severity:s},{today:i,requireReason:a},l){if(l.has(o))return"locked";if(e&&!wi(e.value))return"day";if(e&&i&&e.value<i)return"expired";let c=a!=="never"&&T.indexOf(s)>=T.indexOf(a),d=t!=="seawor\
thy"&&(r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all"));return(t==="seaworthy"||d)&&c&&!n?"reason":void 0}function Ld({by:t,rules:e,covers:n},{rule:r,span:o},s){if(o.start<n.start||
o.start>n.end)return;if(t==="seaworthy"){let l=e.filter(({value:c})=>c===r);return l.length?l:void 0}let i=s[t]??{};if(e.length===0)return Object.values(i).some(l=>l.includes(r))?[]:void 0;let a=e.filter(
({value:l})=>Id(t,l,i).includes(r));return a.length?a:void 0}function Id(t,e,n){let r=t==="trivy"?vi(e):e;if(r.toLowerCase()==="all"||r==="*")return Object.values(n).flat();let o=Object.keys(n).find(s=>(t===
"trivy"?vi(s):s).toLowerCase()===r.toLowerCase());return o===void 0?[]:n[o]??[]}var vi=t=>t.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function Md(t){return[...new Map(t.map(e=>[`${e.
span.start}\0${e.covers.start}\0${e.span.file}`,e])).values()]}async function Si(t,e){let{profile:n,scopes:r=[],locked:o=new Set,ignores:s=rn,surroundings:i={},progress:a}=e,l=e.rules.filter(({id:k})=>Gr(r,k)),c=t.flatMap(({source:k,kind:w,isSupporting:xe})=>{if(xe)
return[];let ve=w??ae(k.path,k.text.slice(0,Ee));return ve?[{source:k,kind:ve}]:[]}),d=[],p=[],u=new Map,m=[],f=new Map,g=new Set,b=(k,w)=>{m.push({path:k,message:`could not be judged, which is our mi\
stake: please report it (${w instanceof Error?w.message:String(w)})`})};for await(let k of ni(t,c,b,i)){let{places:w,values:xe}=di(k);for(let q of w){let Se=f.get(q.file);Se?Se.push(q):f.set(q.file,[q])}
let ve=mi(k,f),se=fi(k);for(let q of Kr(k,l,r,b)){let Se=vr(xr(q,hr,ve),r,se);Se&&d.push({finding:Td(Se,xe),...q.workload&&Le(q.workload)?{workload:Wd(q.workload)}:{}})}for(let q of[...k.documents.values()].
flat().flatMap(Z)){for(let Se of q.suppressions)p.push(Se);q.skipped&&u.set(q.source.path,q.skipped),g.add(q.source.path)}a?.(g.size,c.length)}let v=Sr(bi(d)),S=new Map(t.map(({source:k})=>[k.path,k]));
for(let k of new Set(v.map(({span:w})=>w.file))){let w=S.get(k);w&&!g.has(k)&&p.push(...Vt(w))}let $=p.some(({by:k})=>k!=="seaworthy")?(await Promise.resolve().then(()=>ee(require("./peer-ids.js"),1))).
peerIds:{},{findings:N,uses:R}=$r(v,p,{ignores:s,locked:o,peers:$}),C=s.comments?Nd(R,{...e,rules:l,scopes:r,texts:S,failures:m,skipped:u}):[],x=C.length?$r(C,p,{ignores:s,locked:o,peers:$}).findings:
[],{shown:P,hidden:U}=ki(x.length?Sr([...N,...x]):N,n);return{files:c.map(({source:k,kind:w})=>({path:k.path,kind:w})).sort((k,w)=>k.path<w.path?-1:1),findings:P,ignores:R.map(({suppression:k,used:w,refused:xe})=>({
suppression:k,used:[...w],refused:[...xe]})),notices:[...u].map(([k,w])=>({path:k,message:`not judged: ${w}`})),failures:m,hidden:U,rules:l.map(Ud),...i.prefix===void 0?{}:{prefix:i.prefix},sources:qd(
t,P,f)}}function Nd(t,{rules:e,scopes:n,known:r=[],texts:o,failures:s,skipped:i,whole:a=!0}){if(t.length===0||!e.some(({on:m})=>m==="ignore"))return[];let l=new Set(e.map(({id:m})=>m)),c=new Set([...r,
...l]),d=a&&s.length===0,p=ze({units:[]},qe(()=>{},()=>{}));return Vr(t.map(m=>{let{file:f}=m.suppression.span;return{...m,ran:l,known:c,judged:d&&!i.has(f),text:o.get(f)?.text??""}}),e,p).flatMap(m=>vr(
xr(m,hr,()=>""),n)??[])}var Td=(t,e)=>e.size===0?t:{...t,message:en(t.message,e),anchor:en(t.anchor,e),related:t.related.map(({span:n,message:r})=>({span:n,message:en(r,e)}))},Wd=({path:t,span:e,ships:n,
dialect:r})=>({path:t,span:e,ships:n,dialect:r});function Ud({id:t,on:e,severity:n,confidence:r="high",profile:o,summary:s,why:i,standards:a}){return{id:t,subject:e,severity:n,confidence:r,profile:o,summary:s,
why:i,standards:a}}function qd(t,e,n){let r=new Set(e.flatMap(({span:o,related:s})=>[o.file,...s.map(i=>i.span.file)]));return new Map(t.flatMap(({source:o})=>r.has(o.path)?[[o.path,o.masking(n.get(o.
path)??[])]]:[]))}var un=require("node:fs");var gt=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],Hd=["off","on",...T],Ge=t=>({type:"string",minLength:1,description:t}),Rr=(t,e)=>({type:"string",enum:t,
description:e}),Ke=(t,e)=>({type:"array",items:t,description:e}),Or=(t,e,n=[])=>({type:"object",properties:t,additionalProperties:!1,description:e,...n.length?{required:n}:{}}),kb=Rr(Hd,"off, on, or o\
ne severity for all its findings; on and severities run the rule in every profile."),zd=t=>Ke({type:"string",minLength:1},`${t} Patterns as in .gitignore, from the repository's root.`);var Bd={$ref:"#/definitions/rules"},wb=Ke(Or({files:zd("The files it is about."),services:Ke(Ge("A name; * stands for anything."),"The Compose services it is about."),stages:Ke(Ge("A name; * stands fo\
r anything."),"The Dockerfile stages it is about."),rules:Bd},"Settings for some files, services or stages.",["rules"]),"Settings for some places; later ones are stronger."),xb=Ke(Or({image:Ge("Regist\
ry and repository, such as registry.example.com/base/node; * stands for anything."),tags:Ge("The tags it is true for, such as *-slim; all of them when absent."),user:Ge("The account it runs as."),account:Ge(
"An unprivileged account it has."),ports:Ke({type:"integer",minimum:1},"Ports it serves."),kind:Rr(["os","runtime","web","datastore","broker","tool"],"What it is."),bare:{type:"boolean",description:"I\
t has no shell and no tools."},healthcheck:{type:"boolean",description:"It declares a health check."}},"What is true of an image of yours.",["image","user"]),"Facts about images that are not known her\
e."),vb=Or({comments:{type:"boolean",description:"Whether comments may ignore findings."},peers:{type:"boolean",description:"Whether other linters' comments count for the rules that judge the same."},
"require-reason":Rr([...T,"never"],"From which severity on a comment needs a reason.")},"What of the ignore comments counts.");var Ae=require("node:path");var E=require("node:path");var Ve=class t{path;text;alone;shown;#e;constructor(e,n,r=!1,o=n){this.path=e,this.text=n,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let n=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);n.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new t(this.path,this.text,this.alone,n.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(e){let n=this.#r(),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-n[r]+
1}}lineStart(e){let n=this.#r();return n[Math.max(0,Math.min(e-1,n.length-1))]}line(e){let n=this.lineStart(e),r=this.shown.indexOf(`
`,n),o=this.shown.slice(n,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#r(){if(this.#e)return this.#e;let e=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))e.push(n+1);return this.#e=e,e}};var le=require("node:path");var ht=require("node:path");var D=require("node:fs"),ln={stat(t){try{let e=(0,D.statSync)(t);return{kind:e.isFile()?"file":e.isDirectory()?"folder":"other",size:e.size}}catch(e){let{code:n}=e;return n==="ELOOP"?"is a link to not\
hing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(e)})`:n==="ENOENT"&&(0,D.lstatSync)(t,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:D.existsSync,list:t=>(0,D.readdirSync)(
t,{withFileTypes:!0}).map(e=>({name:e.name,isFolder:e.isDirectory()})),isReadable(t){try{return(0,D.accessSync)(t,D.constants.R_OK|D.constants.X_OK),!0}catch{return!1}},read:t=>(0,D.readFileSync)(t),head(t,e){
let n=Buffer.alloc(e),r=(0,D.openSync)(t,"r");try{return n.subarray(0,(0,D.readSync)(r,n,0,e,0))}finally{(0,D.closeSync)(r)}},real:t=>(0,D.realpathSync)(t)};function Q(t,e=ln){for(let n=t;;n=(0,ht.dirname)(n)){if(e.exists((0,ht.join)(n,".git")))return n;if(n===(0,ht.dirname)(n))return t}}var cn=class{#e;#r;#n=new Set;constructor(e,n){this.#e=e,this.#r=n}allow(e){let n=Q(e,this.#r),r=(0,le.relative)(this.#e,e).split(le.sep)[0]!=="..",o=process.env.HOME??"/",s=r&&this.#e!=="/"&&this.#e!==
o;this.#n.add(n!==e||this.#r.exists((0,le.join)(n,".git"))?n:s?this.#e:e)}isInside(e){let n=this.#r.real(e);return[...this.#n].some(r=>{let o=(0,le.relative)(this.#r.real(r),n);return o!==""&&o.split(
le.sep)[0]!==".."&&!(0,le.isAbsolute)(o)})}mayList(e){let n=this.#r.real(e);return[...this.#n].some(r=>n===this.#r.real(r))||this.isInside(e)}};var $i=require("node:path"),Gd=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Kd=5e3,Vd=5;function Ri(t,e){let n=[],r=[
{path:"",depth:0}];for(let o=r.pop();o;o=r.pop()){let{path:s,depth:i}=o,a;try{a=e.list((0,$i.join)(t,s))}catch{continue}for(let l of a){let c=s?`${s}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!Gd.
test(l.name)&&i<Vd&&r.push({path:c,depth:i+1})):n.push(c),n.length>Kd)return}}return n}var Oi=require("node:child_process"),me=class extends Error{name="GitError"};function dn(t,e,{input:n,ownOnly:r=!1}={}){let o=r?[]:["-c",`safe.directory=${t}`],{status:s,stdout:i,stderr:a,error:l}=(0,Oi.spawnSync)(
"git",["-C",t,...o,...e],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...Jd(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new me(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(s!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new me(Yd);if(s!==0)throw new me(Zd(a.toString("utf8"))??`g\
it ended with ${s}`);return i}var Jd=t=>Object.fromEntries(Object.entries(t).filter(([e])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(e))),Yd="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function Zd(t){let e=t.trim().split(`
`);return(e.find(n=>/^(?:fatal|error): /.test(n))??e[0])?.replace(/^(?:fatal|error): /,"")||void 0}var Xd=64*1024*1024;function Di(t,e){try{let n=e.stat(t);if(typeof n!="string"&&n.size>Xd)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let r=e.read(t),o=r.toString("utf8");return o.includes("\uFFFD")?r[0]===255&&r[1]===254||r[0]===254&&r[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
o,"utf8").equals(r)?{text:o}:{text:o,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:o}}catch(n){if(n instanceof me)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var Qd=40,ep=500,pn=class{found=new Map;notices=[];failures=[];contexts=new Map;entries=new Map;absent=new Set;#e;#r;#n;boundary;#t=new Set;includeFolders;constructor(e,n,{together:r,includeFolders:o}){
this.#e=e,this.#r=n,this.boundary=new cn(e,n),this.#n=r,this.includeFolders=o.map(s=>this.shown((0,E.resolve)(e,s)));for(let s of o)this.boundary.allow((0,E.resolve)(e,s))}shown(e){return(0,E.relative)(
this.#e,e).split(E.sep).join("/")||"."}ask(e,n,r){if(n.kind!=="file"){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}
this.boundary.allow((0,E.dirname)(e));let o=this.#m(e,this.failures);if(!o)return;let s=r??ae(o.path,o.text.slice(0,Ee));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.
path,message:"left out: it is no file of containers that is known here (--type says otherwise)"})}offer(e){let n=G.filter(({index:l})=>l?.name===(0,E.basename)(e));if(n.length){for(let l of n)this.#o(
e,l);return}let r=this.shown(e);if(this.found.has(r))return;let o=ae(r),s=this.#r.stat(e);if(typeof s=="string"){o&&(s.startsWith("could not")?this.failures:this.notices).push({path:r,message:s.startsWith(
"could not")?s:`left out: it ${s}`});return}if(s.kind!=="file"){o&&this.notices.push({path:r,message:s.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.
isInside(e)){o&&this.notices.push({path:r,message:"left out: it is a link out of the repository"});return}if(!o&&!tp(e,r,this.#r))return;let i=this.#m(e,o?this.failures:this.notices),a=i&&(o??ae(r,i.text.
slice(0,Ee)));i&&a&&this.found.set(r,{source:i,kind:a,reason:o?"by name":"by content"})}#o(e,{dialect:n,index:r}){let o=this.#r.stat(e);if(typeof o=="string"||o.kind!=="file"||!this.boundary.isInside(
e))return;let s=this.#m(e,this.notices);for(let i of(s&&r?.list(s))??[]){let a=(0,E.resolve)((0,E.dirname)(e),i),l=this.shown(a),c=this.#r.stat(a);if(this.found.has(l)||typeof c=="string"||c.kind!=="f\
ile"||!this.boundary.isInside(a))continue;let d=this.#m(a,this.notices);d&&this.found.set(l,{source:d,kind:n,reason:"referred to"})}}async follow(){let e=qe(r=>this.found.get(r)?.source,(r,o)=>{throw new Error(
`${r} could not be read`,{cause:o})},{includeFolders:this.includeFolders,...this.#n?{together:this.#n}:{}}),n=new Map;for(let r=0,o=-1;r<Qd&&o!==this.found.size;r+=1){o=this.found.size;for(let s of G)
await this.#s(s,n,{...e,above:this.#u()});r===0&&this.found.size>0&&this.#d()}}async#s(e,n,r){let{dialect:o}=e,s=n.get(o)??{seen:new Set,parts:new Set,isDone:!1};n.set(o,s);let i=[...this.found.values()].
filter(({kind:p,source:u})=>p===o||s.parts.has(u.path)),a=i.flatMap(({source:p})=>s.seen.has(p.path)?[]:[p]);if(i.length===0||s.isDone&&a.length===0)return;let l=await tn(e);for(let{path:p}of a)s.seen.
add(p);let c=i.flatMap(({kind:p,isSupporting:u,source:m})=>p===o&&!u?[m]:[]),d=this.found.size;for(let p of l.references?.(this.#c(o,c,a,r),r)??[]){let u=new Set(this.found.keys());if(this.#a(p),p.role===
"part")for(let m of this.found.keys())u.has(m)||s.parts.add(m)}s.isDone=this.found.size===d}#c(e,n,r,o){return{judged:n,fresh:r,document:i=>{let a=this.found.get(i);if(!a||a.document?.dialect===e)return a?.
document;let l=j(e).read(a.source,o);return this.found.set(i,{...a,document:l}),l}}}#d(){let e=Q(this.#e,this.#r);if(this.#r.exists((0,E.join)(e,".git")))for(let n of Ls)this.#a({path:this.shown((0,E.join)(
e,n)),role:"text"})}#u(){let e=[],n=Q(this.#e,this.#r);for(let r=this.#e;r!==n;r=(0,E.dirname)(r))e.push("../".repeat(e.length+1));return e}#a({path:e,role:n,isGuess:r,mayBeFolder:o}){let s=(0,E.resolve)(
this.#e,e);if(r&&!this.#l((0,E.dirname)(s)).has((0,E.basename)(s)))return;let i=this.shown(s),a=`${n==="context"?"context ":""}${i}`;if(this.found.has(i)||this.#t.has(a))return;this.#t.add(a);let l=this.#r.
stat(s);if(n==="context"){let p=typeof l=="string"||l.kind!=="folder"||!this.boundary.mayList(s)?void 0:Ri(s,this.#r);p&&this.contexts.set(i==="."?"":i,p);return}if(o&&typeof l!="string"&&l.kind==="fo\
lder"&&this.boundary.mayList(s)){let p=this.#r.list(s).map(({name:u})=>u).sort().slice(0,ep);this.entries.set(i==="."?"":i,p);for(let u of p)this.#a({path:`${i}/${u}`,role:n});return}if(typeof l=="str\
ing"||l.kind!=="file"){l==="does not exist"&&this.absent.add(i);return}if(!this.boundary.isInside(s)){this.notices.push({path:i,message:"is referred to and lies outside the repository: not followed"});
return}let c=this.#m(s,this.notices),d=mt(n)?.dialect;c&&this.found.set(i,{source:c,...d?{kind:d,reason:"referred to"}:{reason:"supporting",isSupporting:!0}})}#i=new Map;#l(e){let n=this.#i.get(e);if(n)
return n;let r=new Set;try{r=new Set(this.#r.list(e).map(({name:o})=>o))}catch{}return this.#i.set(e,r),r}#m(e,n){let r=this.shown(e),o=Di(e,this.#r);if("problem"in o){(o.kind==="large"?this.notices:o.
kind==="encoding"?this.failures:n).push({path:r,message:o.problem});return}return o.notice&&this.notices.push({path:r,message:o.notice}),new Ve(r,o.text)}};function tp(t,e,n){let r=G.filter(({names:o})=>o.
test((0,E.basename)(t)));if(r.length===0||r.some(({glance:o})=>!o))return!0;try{let o=n.head(t,4096).toString("latin1");return r.some(({glance:s})=>s?.(e,o))}catch(o){if(o instanceof me)throw o;return!1}}var I=require("node:path");async function Ei(t,e,n){let r=Q(t,e);if(!e.exists((0,I.join)(r,".git")))return{ignored:new Set(n),root:void 0};let o=(0,I.relative)(t,r).split(I.sep).join("/"),s=(0,I.relative)(r,t).split(I.sep).join(
"/");if(n.length===0)return{ignored:new Set,root:o,prefix:s};let{ignorerOf:i}=await Promise.resolve().then(()=>ee(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,I.resolve)(t,d),u=(0,I.dirname)(
p),m=a.get(u)??i(u,[],e);return a.set(u,m),m(p)}),c=Dr(t,e,l.map(d=>(0,I.resolve)(t,d)));return{ignored:new Set(l.filter(d=>!c.has((0,I.resolve)(t,d)))),root:o,prefix:s}}function Dr(t,e,n){if(e.isCommit)
return new Set(n);let r=Q(t,e);if(n.length===0||!e.exists((0,I.join)(r,".git")))return new Set;let o=new Map(n.map(s=>[(0,I.relative)(r,s).split(I.sep).join("/"),s]));try{let s=dn(r,["-c","core.fsmoni\
tor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(s.split("\0").flatMap(i=>o.get(i)??[]))}catch{return new Set}}async function Er(t){let{cwd:e,paths:n,type:r,gitignore:o,isTogether:s=!1,includeFolders:i=[],files:a=ln,isExcluded:l,forceExclude:c=!1}=t,d=R=>(0,Ae.relative)(e,(0,Ae.resolve)(e,R)).split(Ae.sep).join(
"/")||".",p=s?{together:n.map(d)}:{},u=new pn(e,a,{...p,includeFolders:i});for(let R of n){let C=(0,Ae.resolve)(e,R);if(c&&l?.(C))continue;let x=a.stat(C);if(typeof x=="string")u.failures.push({path:u.
shown(C),message:x});else if(x.kind!=="folder")u.ask(C,x,r);else{u.boundary.allow(C);let{listFolder:P}=await Promise.resolve().then(()=>ee(require("./folder.js"),1)),k=P(C,o,a,w=>Dr(e,a,w));for(let w of k.
closed)l?.(w)||u.failures.push({path:u.shown(w),message:"could not be read (EACCES)"});for(let w of k.files)l?.(w)||u.offer(w)}}await u.follow();let{contexts:m,absent:f,notices:g,failures:b}=u,v=[...u.
found.values()].flatMap(R=>R.isSupporting?[R.source.path]:[]),{ignored:S,root:$,prefix:N}=await Ei(e,a,v);return{found:[...u.found.values()],notices:g,failures:b,surroundings:{contexts:m,absent:f,ignored:S,
root:$,...N===void 0?{}:{prefix:N},includeFolders:u.includeFolders,entries:u.entries,...p}}}async function mn({paths:t,values:e,origin:n},{cwd:r,includeFolders:o,isExcluded:s},i){let a=A(n("type"),e.type,ut()),l=e["stdin-filename"];if(l!==void 0&&(l===""||!t.includes("-")))throw new h(l===""?
"--stdin-filename is empty":"--stdin-filename goes with -, which is standard input");let c={cwd:r,includeFolders:o,isExcluded:s,forceExclude:e["force-exclude"]===!0,...i?{files:i}:{}},d=rp(t,e);if(d)return Er(
{...c,paths:d,type:gr().dialect,gitignore:!0,isTogether:!0});if(!t.includes("-"))return Er({...c,paths:t.length?t:["."],type:a,gitignore:!e["no-gitignore"]});if(t.length>1)throw new h("- is standard i\
nput and stands alone, without other paths");if(i)throw new h("--since compares commits, and standard input is in none");return np(a,l)}function np(t,e){let n=op(),r=t??(e===void 0?ae("",n.slice(0,Ee))??
fr().dialect:void 0),{usualName:o}=(r===void 0?void 0:ue(r))??fr(),s=new Ve(e??o,n,!0),i=[{source:s,...r?{kind:r}:{},reason:"named"}],a=n.includes("\uFFFD")?[{path:s.path,message:"is not valid UTF-8: \
what cannot be read is taken as \uFFFD"}]:[];return{found:i,notices:a,failures:[],surroundings:{}}}function rp(t,{file:e}){if(!e)return;let n=e.find(r=>gt.some(o=>o===r)&&!(0,un.existsSync)(r));if(n)throw new h(
`-f names files of one Compose project; for the format say --format ${n}`);if(t.length)throw new h("-f names all files of one Compose project: leave out other paths, or leave out -f");return e}function op(){
try{return(0,un.readFileSync)(0,"utf8")}catch(t){throw new h(`standard input could not be read (${t.code??String(t)})`)}}var Ce=require("node:fs"),K=require("node:path");var gn=require("node:fs"),yt=require("node:path"),sp=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],fn=class extends Error{name="\
ConfigChoice"};function hn(t){for(let[r,o]of sp){let s=ip((0,yt.join)(t,r)),i=s.filter(l=>o.test(l));if(i.length>1)throw new fn(`${i.map(l=>(0,yt.join)(r,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,yt.join)(t,r,i[0])};let a=r===""?s.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new fn(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let e=(0,yt.join)(t,"package.json"),n;try{n=(0,gn.readFileSync)(e,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:r}=JSON.parse(n);return r===
void 0?void 0:{path:e,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:e,key:"seaworthy"}:void 0}}function ip(t){try{return(0,gn.readdirSync)(t).sort()}catch{return[]}}var yn=["docker","podman","oci"];var Ai=require("node:fs");function Ar(){for(let t of["../package.json","../../package.json"])try{let{name:e,version:n}=JSON.parse((0,Ai.readFileSync)(new URL(t,__here),"utf8"));if(e==="seaworthy"&&n)return n}catch{}
return"0.0.0"}function ji(t,e,n){let r=e.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new h(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:A(n.output,
c.slice(0,d),gt),path:c.slice(d+1)}}),o=t.flatMap(c=>c.split(",")).map(c=>({format:A(n.format,c,gt),path:"-"})),i=[...o.length===0&&!r.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...o,...r],
a=r.find(({path:c},d)=>c!=="-"&&r.findIndex(p=>p.path===c)!==d);if(a)throw new h(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&Ci(c));if(l.length>1)throw new h(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var Ci=t=>!["text","compact","\
github","markdown"].includes(t);function bt(t,e){for(let{path:n,message:r}of t)e(`seaworthy: ${B(n)} ${B(r)}
`)}var lp=["off","on","info","low","medium","high","critical"];function Fi(t,{values:e,origin:n}){let r=jr(n("only"),e.only,t),o=jr(n("skip"),e.skip,t)??new Set,s=t.filter(({id:i})=>(!r||r.has(i))&&!o.has(
i));if(s.length===0)throw new h("--only and --skip leave no rule to run");return{rules:s,wanted:r??new Set,unwanted:o,scopes:Pi(cp(e.rule,n("rule"),t))}}function _i(t,e){if(e.size===0)return[...t];let n=(r,{
level:o})=>o==="off"&&e.has(r);return[...Pi([...e].map(r=>[r,"on"])),...t.map(r=>r.applies||![...r.rules].some(([o,s])=>n(o,s))?r:{...r,rules:new Map([...r.rules].filter(([o,s])=>!n(o,s)))})]}var Pi=t=>t.
length?[{rules:new Map(t.map(([e,n])=>[e,{level:n}]))}]:[],cp=(t=[],e,n)=>t.flatMap(r=>{let[o="",s]=r.split("=");if(!s)throw new h(`${e} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(r)}`);
let i=A(e,s,lp);return[...jr(e,[o],n)??[]].map(a=>[a,i])});function jr(t,e,n){if(!e)return;let r=e.flatMap(o=>o.split(",")).map(o=>o.trim()).filter(Boolean);if(r.length===0)throw new h(`${t} names no \
rule`);return new Set(r.flatMap(o=>dp(t,o,n)))}function dp(t,e,n){let r=/^tag:(.+)$/.exec(e)?.[1]?.toLowerCase(),o=e.includes("*")?new RegExp(`^${e.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,s=({on:l,standards:c})=>l===r||c.some(d=>d.toLowerCase()===r||d.toLowerCase().startsWith(`${r}-`)),i=n.filter(l=>r?s(l):o?o.test(l.id):l.id===e||l.formerly?.includes(e));if(i.length)return i.
map(({id:l})=>l);let a=Y(e,n.map(({id:l})=>l));throw new h(`${t}: there is no rule ${JSON.stringify(e)}${a?`, did you mean ${a}?`:/\d/.test(e)?` (seaworthy explain ${e} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var kn=require("node:fs"),W=require("node:path");var bn=(t,e)=>{let n=(0,W.relative)(e,t);return n!==""&&n.split(W.sep)[0]!==".."&&!(0,W.isAbsolute)(n)};function Cr(t,e,{at:n,configured:r}){let o=(0,W.resolve)(t);if(!bn(o,e)){if(r)throw new h(`${n} \
names ${JSON.stringify(t)}, which lies outside the repository: say so on the command line`);return}let s=Li((0,W.dirname)(o)),i=s===void 0?o:(0,W.join)(s,(0,W.basename)(o)),a=Li(e)??e;if((0,kn.lstatSync)(
o,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||s!==void 0&&!bn(i,a))throw new h(`${n} names ${JSON.stringify(t)}, and a link leads from there to somewhere else`);if((0,W.relative)(a,i).split(W.sep).some(
c=>c.toLowerCase()===".git"))throw new h(`${n} names ${JSON.stringify(t)}, which is git's own`)}function Li(t){try{return(0,kn.realpathSync)(t)}catch{return}}var On=".seaworthy-baseline.json";async function Fe(t,e,{cwd:n,today:r}){let{values:o,origin:s}=t,i=Q(n),a=await qp(t,e,n,i),l=new Map,c=(x,P,U)=>{let k=A(s(x),o[x],P),w=a?.values.get(x);return l.set(
x,k!==void 0?s(x):w?w.at:"default"),k??w?.value??U},d=x=>{let P=o[x],U=a?.values.get(x),k=P?s(x):U?U.at:"default";return l.set(x,k),{list:P??U?.value??[],at:k,written:!P&&U!==void 0}},p=x=>(0,K.relative)(
n,(0,K.resolve)(i,x)).split(K.sep).join("/")||".",u=c("profile",fe,"recommended"),{rules:m,wanted:f,unwanted:g,scopes:b}=Fi(e,t),v=a?.locked??new Map;zp(g,b,v,t);let S=a?.values.get("ignores")?.value??
{},$=o["no-ignores"]===!0;l.set("ignores",$?s("no-ignores"):a?.values.get("ignores")?.at??"default");let N=d("format"),R=d("output"),C=d("apparmor-include");return{rules:m,profile:u,scopes:[..._i(a?.scopes??
[],f),...b],images:Up(a),locked:new Set(v.keys()),ignores:{comments:!$&&S.comments!==!1,peers:S.peers!==!1,requireReason:S["require-reason"]??rn.requireReason,today:r},failOn:c("fail-on",[...T,"never"],
"medium"),minSeverity:c("min-severity",T,"info"),minConfidence:c("min-confidence",["low","medium","high"],"low"),outputs:Hp(ji(N.list,R.written?R.list.map(x=>x.replace(/=(?!-$)(.*)$/,(P,U)=>`=${p(U)}`)):
R.list,{format:N.at==="default"?"--format":N.at,output:R.at==="default"?"--output":R.at}),{root:i,at:R.written?`${R.at}: output`:R.at,configured:R.written}),category:o["sarif-category"]??"seaworthy",target:c(
"target",yn,"docker"),includeFolders:Bp(C.written?C.list.map(p):C.list,{...C,root:i}),isExcluded:await Kp(t,a,n),baseline:Vp(t,a,i,l),cwd:n,root:i,configuration:a,origins:l}}var Up=t=>(t?.values.get("\
base-images")?.value??[]).map(({image:e,tags:n,...r})=>({repository:e,...n?{tags:n}:{},facts:r}));async function qp({values:t},e,n,r){if(t["no-config"])return;let{config:o}=t;if(o==="")throw new h("--\
config is empty: name a file, or leave it out");if(o!==void 0&&!(0,Ce.existsSync)((0,K.resolve)(n,o)))throw new h(`--config names ${JSON.stringify(o)}, which does not exist`);let s=o===void 0?hn(r):{path:(0,K.resolve)(
n,o)};if(!s)return;let{loadConfig:i}=await Promise.resolve().then(()=>ee(require("./config.js"),1));return i(s,e,{cwd:n,root:(0,Ce.existsSync)((0,K.join)(r,".git"))||o===void 0?r:n})}var Hp=(t,{root:e,
at:n,configured:r})=>t.map(o=>o.path==="-"?o:{...o,check:()=>Cr(o.path,e,{at:n,configured:r})});function zp(t,e,n,{origin:r}){let o=[...t].find(s=>n.has(s));if(o)throw new h(`${r("skip")} leaves out ${o}\
, which ${n.get(o)?.at} locks`);for(let{rules:s}of e)for(let[i,{level:a}]of s){let l=n.get(i);if(a&&l?.isWeaker(a))throw new h(`${r("rule")} weakens ${i}, which ${l.at} locks`)}}function Bp(t,{at:e,written:n,
root:r}){for(let o of t){let s=`${n?`${e}: apparmor-include`:e} names ${JSON.stringify(o)}`;if(!(0,Ce.existsSync)(o))throw new h(`${s}, and there is no such folder`);if(n&&!Gp((0,Ce.realpathSync)(o),(0,Ce.realpathSync)(
r)))throw new h(`${s}, which lies outside the repository: say so on the command line`)}return t}var Gp=(t,e)=>t===e||bn(t,e);async function Kp({values:t},e,n){let{exclude:r}=t,o=e?.isExcluded;if(!r?.length)
return o??(()=>!1);let{default:s}=await Promise.resolve().then(()=>ee(Yi(),1)),i=s().add(r.map(a=>a.replace(/^(!?)\.\//,"$1/")));return a=>{let l=(0,K.relative)(n,a).split(K.sep).join("/");return o?.(
a)===!0||l!==""&&l.split("/")[0]!==".."&&i.ignores(l)}}function Vp({values:t,origin:e},n,r,o){let s=n?.values.get("baseline"),i=t["no-baseline"]?e("no-baseline"):t.baseline!==void 0?e("baseline"):s?.at??
"default";if(o.set("baseline",i),t["no-baseline"])return;if(t.baseline!==void 0)return(0,K.resolve)(t.baseline);let a=(0,K.resolve)(r,s?.value??On);return Cr(a,r,{at:s?`${s.at}: baseline`:On,configured:!0}),
a}var _e=()=>{let t=new Date;return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).padStart(2,"0")}`};async function Xi(t,e,n,r){let{values:o,origin:s}=t,{cwd:i,rules:a,profile:l,scopes:c,locked:d,ignores:p,target:u,images:m}=e,f=n.map(({id:x})=>x),g=async({found:x,notices:P,failures:U,surroundings:k})=>{
let w=await Si(x,{rules:a,known:f,profile:l,scopes:c,locked:d,ignores:p,whole:Dn(t,e),surroundings:{...k,target:u,images:m},progress:r}),xe=new Set(o["force-exclude"]?[]:t.paths.map(se=>(0,Pe.resolve)(
i,se))),ve=se=>e.isExcluded((0,Pe.resolve)(i,se))&&!xe.has((0,Pe.resolve)(i,se));return{...w,files:w.files.filter(({path:se})=>!ve(se)),findings:w.findings.filter(({span:se})=>!ve(se.file)),notices:[...P,
...w.notices],failures:[...U,...w.failures]}};if(o.since===void 0){let x=await mn(t,e);return{settings:e,report:await Zi(await g(x),t,e),discovery:x,lintAgain:g}}let{judgeSince:b,rangeOf:v}=await Promise.resolve().then(()=>ee(require("./since.js"),1)),
S=v(e.root,o.since,s("since")),{report:$,discovery:N,notice:R}=await b(e.root,S,(x,P)=>mn(Jp(t,P),e,x),g),C=R?{...$,notices:[...$.notices,{path:"the work tree",message:R}]}:$;return{settings:e,report:await Zi(
C,t,e),discovery:N,lintAgain:g}}function Jp(t,e){let{paths:n,values:r}=t;return e.size===0?t:r.file?{...t,values:{...r,file:r.file.map(o=>e.get((0,Pe.normalize)(o))??o)}}:{...t,paths:[...n.length?n:["\
."],...e.values()]}}async function Zi(t,e,n){let{values:r}=e,{baseline:o,profile:s}=n;if(o===void 0)return t;let i=Ot(o);if(!i)return r.baseline!==void 0?{...t,notices:[...t.notices,{path:F(o),message:"\
does not exist: seaworthy baseline writes it"}]}:t;let{applyBaseline:a}=await Promise.resolve().then(()=>ee(require("./baseline.js"),1)),{report:l,stale:c}=a(t,i,{whole:Dn(e,n),profile:s});if(c.length===
0||t.failures.length)return l;let d=o.endsWith(On)?"seaworthy baseline --prune":`seaworthy baseline --prune --baseline ${F(o)}`,p=`holds ${c.length} ${c.length===1?"entry that matches":"entries that m\
atch"} nothing any more: ${d} takes ${c.length===1?"it":"them"} out`;return{...l,notices:[...l.notices,{path:F(o),message:p}]}}var Dn=({paths:t,values:e},{cwd:n,root:r})=>!e.file&&!e.exclude&&(t.length?
t:["."]).some(o=>o!=="-"&&(0,Pe.resolve)(n,o)===r);var ea=require("node:crypto");function Nr({findings:t,sources:e,prefix:n},r=new Map){let o=new Map;return t.map(({rule:s,span:i,anchor:a})=>{let l=e.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",c=En(n,i.file),
d=JSON.stringify([s,r.get(c)??c,Qi(a),Qi(Yp.test(a)?Zp(l):V(l))]),p=(0,ea.createHash)("sha256").update(d).digest("hex").slice(0,16),u=(o.get(p)??0)+1;return o.set(p,u),`${p}:${u}`})}var En=(t,e)=>t?rt(
t,e):e,Yp=/(?: FROM|\.image)$/,Zp=t=>V(t.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),Qi=t=>t.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*"),An=t=>t.slice(0,t.indexOf(":"));var Xp=/^valid-(?:dockerfile|compose|seccomp|apparmor)$/;function ta(t,e,{whole:n,profile:r}){let o=ra(e),s=Nr(t),i=[...t.findings];for(let d of[!1,!0])for(let[p,u]of i.entries()){if(u.suppressed?.by===
"comment"!==d)continue;let m=o.get(An(s[p]))?.shift();m&&!d&&(i[p]={...u,suppressed:{by:"baseline",reason:m.reason??null}})}let a=new Set(t.rules.flatMap(d=>d.profile==="recommended"||r==="strict"?[d.
id]:[])),l=new Set(t.findings.flatMap(({rule:d,span:p})=>Xp.test(d)?[En(t.prefix,p.file)]:[])),c=[...o.values()].flat();return{report:{...t,findings:i},unmet:c,stale:n?c.filter(({rule:d,path:p})=>a.has(
d)&&!l.has(p)):[]}}function na(t,e){let n=ra(e),r=t.findings.filter(({suppressed:s})=>s?.by!=="comment"),o=Nr({...t,findings:r});return r.map(({rule:s,span:i,anchor:a},l)=>{let c=o[l],d=En(t.prefix,i.
file);return{...n.get(An(c))?.shift(),fingerprint:c,rule:s,path:d,anchor:a}}).sort(Wr)}function ra(t){let e=new Map;for(let n of t){let r=An(n.fingerprint),o=e.get(r);o?o.push(n):e.set(r,[n])}return e}
var Wr=(t,e)=>Tr(t.path,e.path)||Tr(t.rule,e.rule)||Tr(t.fingerprint,e.fingerprint),Tr=(t,e)=>t<e?-1:t>e?1:0,oa=t=>`{ "version": 1, "findings": [
${t.map(({fingerprint:n,rule:r,path:o,anchor:s,...i})=>`  ${JSON.stringify({fingerprint:n,rule:r,path:o,anchor:s,...i})}`).join(`,
`)}
] }
`;function sa(t,{off:e,now:n,environment:r}){if(e||!t.isTTY||r.CI||r.PRE_COMMIT||r.TERM==="dumb")return{end:()=>{}};let o=n(),s=0;return{show(i,a){let l=n();if(l-o<1e3||l-s<100)return;s=l;let c=Math.min(
20,Math.floor(i/Math.max(1,a)*20));t.write(`\r\x1B[2Kjudging ${"=".repeat(c)}${" ".repeat(20-c)} ${i} of ${a} files`)},end(){s&&t.write("\r\x1B[2K")}}}var jn={file:{type:"string",short:"f",multiple:!0},config:{type:"string",short:"c"},"no-config":{type:"boolean"},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},
rule:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"min-confidence":{type:"string"},"exit-zero":{type:"boolean"},format:{type:"string",multiple:!0},output:{type:"\
string",short:"o",multiple:!0},"sarif-category":{type:"string"},since:{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},prune:{type:"boolean"},"no-ignores":{type:"boolean"},"add-\
ignore":{type:"string"},exclude:{type:"string",multiple:!0},"force-exclude":{type:"boolean"},"no-gitignore":{type:"boolean"},"allow-empty":{type:"boolean"},"list-files":{type:"boolean"},"stdin-filenam\
e":{type:"string"},type:{type:"string"},target:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"string"},against:{type:"string"},explain:{type:"string"},color:{type:"string"},"\
no-progress":{type:"boolean"},quiet:{type:"boolean",short:"q"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}};var Xe=["check","show","explain","rules","ignores","baseline","config","init","problem-matcher","completions"];var ia=require("node:fs"),aa=require("node:util");function vt(t){let{NO_COLOR:e,FORCE_COLOR:n}=process.env,r=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:e?!1:Qp();return t==="always"||t==="auto"&&r?(s,i)=>i&&
(0,aa.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function Qp(){try{let t=(0,ia.fstatSync)(1);return t.isCharacterDevice()&&t.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}async function Cn(t,e,n){let r=sa(process.stderr,{off:t.values["no-progress"]===!0||t.values.quiet===!0,now:Date.now,environment:process.env});try{return await Xi(t,e,n,r.show)}finally{r.end()}}async function ca(t,e,{out:n,err:r}){let{values:o,origin:s}=t;if(o.since!==void 0)throw new h("a baseline holds what is found now: leave out --since");let i=await Fe(t,e,{cwd:process.cwd(),today:_e()});
if(i.baseline===void 0)throw new h(`${s("no-baseline")} leaves no file to write`);let a=i.baseline,l=Ot(a);if(o.prune&&!l)throw new h(`there is no ${F(a)} to prune: seaworthy baseline writes it`);let{
report:c}=await Cn(t,{...i,baseline:void 0},e);if(bt([...c.failures,...c.notices],r),c.failures.length)return H.failed;let d=Dn(t,i);if(o.prune&&!d)throw new h(`--prune looks at the whole repository: \
run it in ${F(i.root)||"this folder"} without paths`);let{stale:p,unmet:u}=ta(c,l??[],{whole:d,profile:i.profile}),m=new Set(p),f=(o.prune?l??[]:u).filter(v=>!m.has(v)),g=o.prune?f:[...na(c,l??[]),...f].
sort(Wr);try{(0,la.writeFileSync)(a,oa(g))}catch(v){throw new h(`${F(a)} could not be written (${v.code??String(v)})`)}let b=o.prune?`${m.size} taken out`:`${g.filter(({fingerprint:v})=>!l?.some(S=>S.
fingerprint===v)).length} of them new`;return n(`${F(a)}: ${g.length} known ${g.length===1?"finding":"findings"}, ${b}
`),H.clean}var da=["info","low","medium","high","critical"],Ur={check:{form:"[check] [paths...|-]",says:"judge files and folders (default: .), or standard input"},show:{form:"show <path>",says:"the container tha\
t would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"what a rule wants and why; other linters' ids work too"},rules:{form:"rules",says:"every rule"},ignores:{form:"\
ignores [paths...]",says:"every ignore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"keep today's findings in .seaworthy-baseline.json; --prune only takes \
out what is gone"},config:{form:"config [--explain FILE]",says:"the settings, and where each comes from"},init:{form:"init",says:"begin a seaworthy.yaml and a workflow; nothing is overwritten"},"probl\
em-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes GitHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fi\
sh or powershell"}},Fn={file:{value:"FILE",says:"a file of one Compose project; repeat it for the files laid over the first"},config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at t\
he repository's root)"},"no-config":{says:"read no configuration"},profile:{value:"PROFILE",words:["recommended","strict"],says:"recommended (default) or strict"},only:{value:"RULE,...",says:"run thes\
e rules only; * and tag:cis, tag:CWE-250, tag:compose work"},skip:{value:"RULE,...",says:"leave these rules out"},rule:{value:"RULE=LEVEL",says:"set one rule: off, on, or a severity"},"fail-on":{value:"\
SEVERITY",words:[...da,"never"],says:"end with 1 from here on: info, low, medium (default), high, critical, never"},"min-severity":{value:"SEVERITY",words:da,says:"report from here on"},"min-confidenc\
e":{value:"LEVEL",words:["low","medium","high"],says:"report from here on"},"exit-zero":{says:"end with 0 whatever is found"},format:{value:"FORMAT",words:["text","compact","json","sarif","github","ma\
rkdown","junit","gitlab","checkstyle","rdjson"],says:"text (default), compact, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson"},output:{value:"FORMAT=PATH",says:"write a report to a \
file, - is standard output; may be repeated"},"sarif-category":{value:"NAME",says:"keep several SARIF reports of one commit apart (default: seaworthy)"},since:{value:"REF",says:"compare HEAD with a co\
mmit of git: only what is new counts; A..B compares those two"},baseline:{value:"FILE",says:"known findings (default: .seaworthy-baseline.json at the repository's root)"},"no-baseline":{says:"count kn\
own findings, too"},prune:{says:"baseline: only take out what is gone"},"no-ignores":{says:"let no comment ignore anything"},"add-ignore":{value:"REASON",says:"write a comment above everything that is\
 found"},exclude:{value:"PATTERN",says:"leave files out, as .gitignore would; may be repeated"},"force-exclude":{says:"leave excluded files out even when they are named"},"no-gitignore":{says:"judge i\
gnored files too"},"allow-empty":{says:"end with 0 when there is nothing to check"},"list-files":{says:"say which files would be judged and why"},"stdin-filename":{value:"NAME",says:"what standard inp\
ut is called"},type:{value:"TYPE",words:ut(),says:`take the named files for this: ${ut().join(", ")}`},target:{value:"ENGINE",words:yn,says:"whose loader reads seccomp profiles: docker (default), podm\
an, oci"},"apparmor-include":{value:"DIR",says:"look for AppArmor's includes there too; may be repeated"},as:{value:"VIEW",words:G.flatMap(({view:t})=>t??[]),says:"show: instructions of a Dockerfile, \
or compose, the merged project as JSON"},against:{value:"default",words:["default"],says:"show: how a seccomp profile differs from the engine's default one"},explain:{value:"FILE",says:"config: what h\
olds for one file"},color:{value:"WHEN",words:["auto","always","never"],says:"auto (default), always, never"},"no-progress":{says:"never say how far a long run is"},quiet:{says:"findings only, no summ\
ary"},help:{says:"this"},version:{says:"the version"}};function pa(t){let e=jn[t];return"short"in e?e.short:void 0}var Qe=["bash","zsh","fish","powershell"];function ua({paths:t},e,{out:n}){let r=A("completions",t[0],Qe);if(!r||t.length>1)throw new h(`completions wants the name of a shell: ${Qe.join(", ")}`);let o=e.
map(({id:i})=>i),s=Object.keys(Fn).map(i=>{let a=i==="only"||i==="skip";return{name:i,short:pa(i),says:Fn[i].says.replace(/['`"$\\:[\]]/g,""),takesValue:jn[i].type==="string",words:a?o:Fn[i].words??[]}});
return n({bash:eu,zsh:tu,fish:nu,powershell:ru}[r](s,o)),H.clean}var eu=(t,e)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${t.filter(({words:n})=>n.length).map(({name:n,words:r})=>`    --${n}) words="${r.join(" ")}" ;;
`).join("")}    explain) words="${e.join(" ")}" ;;
    completions) words="${Qe.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${t.map(({name:n})=>`--${n}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${Xe.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,tu=(t,e)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${Xe.map(n=>`    '${n}:${Ur[n].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${e.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${Qe.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${t.map(({name:n,says:r,takesValue:o,words:s})=>`    '*--${n}[${r}]${o?`:value:${s.length?`(${s.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,nu=(t,e)=>[...Xe.map(n=>`complete -c seaworthy -n __fish_use_subcommand -a ${n} -d '${Ur[n].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${e.join(" ")}\
'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${Qe.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...t.map(({name:n,
short:r,says:o,takesValue:s,words:i})=>`complete -c seaworthy -l ${n}${r?` -s ${r}`:""}${s?i.length?` -xa '${i.join(" ")}'`:" -r":""} -d '${o}'`),""].join(`
`),ru=(t,e)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${t.filter(({words:n})=>n.length).map(({name:n,words:r})=>`    '--${n}' { ${r.map(o=>`'${o}'`).join(",")} }
`).join("")}    'explain' { ${e.map(n=>`'${n}'`).join(",")} }
    'completions' { ${Qe.map(n=>`'${n}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...Xe,...t.map(({name:n})=>`--${n}`)].map(n=>`'${n}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;var ga=require("node:path");async function ha(t,e,{out:n}){let{values:r,origin:o,paths:s}=t;if(s.length)throw new h(`config takes no paths: for one file say config --explain ${s[0]}`);let i=A(o("format"),r.format?.[0],["text","j\
son"])??"text",a=vt(A(o("color"),r.color,["auto","always","never"])??"auto"),{format:l,...c}=r,d=await Fe({...t,values:c},e,{cwd:process.cwd(),today:_e()}),p=r.explain,u=[...su(d),...iu(d,e,p)],m=d.configuration?.
files??[];if(i==="json")n(Xt({files:m,...p?{explains:p}:{},settings:u.map(f=>({...f,value:re(f.value)}))}));else{let f=Math.max(...u.map(({key:S})=>S.length)),g=Math.min(40,Math.max(...u.map(({value:S})=>S.
length))),b=m.length?`read: ${m.map(B).join(", ")}
`:`no configuration file: seaworthy init begins one
`,v=p===void 0?"":`${ou(p,d)}
`;n(`${b}${v}${u.map(({key:S,value:$,from:N})=>`${S.padEnd(f)}  ${a("bold",B($).padEnd(g))}  ${a("dim",B(N))}
`).join("")}`)}return H.clean}function ou(t,{isExcluded:e}){let n=ae(t),r=e((0,ga.resolve)(t))?"left out by exclude":n?`judged as ${n}`:"judged by its content, if at all";return`${De(t)}: ${r}`}function su(t){
let e=i=>t.origins.get(i)??"default",{ignores:n,outputs:r,locked:o,configuration:s}=t;return[{key:"profile",value:t.profile,from:e("profile")},{key:"fail-on",value:t.failOn,from:e("fail-on")},{key:"mi\
n-severity",value:t.minSeverity,from:e("min-severity")},{key:"min-confidence",value:t.minConfidence,from:e("min-confidence")},{key:"format",value:r.map(({format:i,path:a})=>a==="-"?i:`${i}=${a}`).join(
", "),from:e(r.some(({path:i})=>i!=="-")?"output":"format")},{key:"target",value:t.target,from:e("target")},{key:"baseline",value:t.baseline===void 0?"none":F(t.baseline),from:e("baseline")},{key:"ign\
ores",value:n.comments?`${n.peers?"ours and other linters'":"ours"}; reason from ${n.requireReason}`:"none",from:e("ignores")},...ma("exclude",s),...ma("base-images",s),...o.size?[{key:"locked",value:[
...o].join(", "),from:[...new Set([...s?.locked.values()??[]].map(({at:i})=>i))].join(", ")}]:[]]}var ma=(t,e)=>{let n=e?.values.get(t);return n?[{key:t,value:JSON.stringify(n.value),from:n.at}]:[]};function iu({
scopes:t,configuration:e},n,r){let o=e?.scopes??[],s=(c,d)=>[...c?[c]:[],...d?[JSON.stringify(d)]:[]].join(" ");if(r===void 0)return t.flatMap(c=>[...c.rules].map(([d,{level:p,options:u}])=>{let m=o.find(
f=>f===c);return{key:d,value:s(p,u),from:m?`${m.at.get(d)}${m.about?` for ${m.about}`:""}`:fa}}));let i={file:r,workload:null},a=n.flatMap(({id:c})=>{let{level:d,options:p}=tt(t,c,i);if(!d&&!p)return[];
let u=o.findLast(({applies:m,rules:f})=>f.has(c)&&(!m||m(i)));return[{key:c,value:s(d,p),from:u?`${u.at.get(c)}${u.about?` for ${u.about}`:""}`:fa}]}),l=o.flatMap(c=>c.isPartOf?.(r)?[...c.rules].map(([
d,{level:p,options:u}])=>({key:d,value:s(p,u),from:`${c.at.get(d)} for ${c.about}`})):[]);return[...a,...l]}var fa="command line or environment";async function ya(t,e,{out:n,err:r}){let{values:o,origin:s}=t,i=A(s("format"),o.format?.[0],["text","json"])??"text",a=vt(A(s("color"),o.color,["auto","always","never"])??"auto"),{format:l,...c}=o,d={
...t,values:c},p=await Fe(d,e,{cwd:process.cwd(),today:_e()}),{report:u,discovery:m}=await Cn(d,{...p,profile:"strict"},e);bt([...u.failures,...u.notices],r);let f=new Map(m.found.map(({source:b})=>[b.
path,b])),g=u.ignores.map(b=>lu(b,u,(v,S)=>f.get(v)?.position(S).line??1)).sort(cu);return i==="json"?n(Xt(g)):g.length===0?n(`No ignore comments.
`):n(g.map(({path:b,line:v,by:S,rules:$,state:N,findings:R,until:C,reason:x})=>{let P=`${S==="seaworthy"?"":`${S} `}${$.join(", ")||(S==="seaworthy"?"no rule named":"everything")}`,U=N==="live"?`${R} \
ignored`:au[N];return`${a("bold",De(`${b}:${v}`))}  ${B(P)}  ${U}${C?`  until ${B(C)}`:""}  ${a("dim",x?B(x):"no reason given")}
`}).join("")),u.failures.length?H.failed:H.clean}var au={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",
day:"not ignored: its day is none"};function lu({suppression:t,used:e,refused:n},r,o){let{span:s,by:i,rules:a,until:l,reason:c}=t,d=r.findings.filter(({suppressed:u})=>u?.by==="comment"&&u.span.file===
s.file&&u.span.start===s.start).length,[p]=n;return{path:s.file,line:o(s.file,s.start),by:i,rules:a.map(({value:u})=>re(u)),state:d>0?"live":p??(e.length?"live":"unused"),findings:d,until:l?re(l.value):
null,reason:c?re(c):null}}var cu=(t,e)=>t.path<e.path?-1:t.path>e.path?1:t.line-e.line;var et=require("node:fs"),St=require("node:path");var du=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json

# recommended is what a security reviewer would raise; strict adds limits, hygiene and policy.
profile: recommended
# The severity that fails a run: info, low, medium, high, critical or never.
fail-on: medium

# One rule: off, on, a severity, or its options. seaworthy explain RULE says what it wants.
# rules:
#   healthcheck-defined: low
#   allowed-registry:
#     level: high
#     allow: [docker.io/library/*, ghcr.io/example/*]

# Other settings for some files, services or stages.
# overrides:
#   - files: [examples/]
#     rules:
#       no-default-credential: off

# exclude: [vendor/, "**/testdata/"]
`,pu=(t,e)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${e}]
permissions: {}
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # To show findings under Security; the step goes on without it.
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${t}
`;function ka({paths:t},{out:e}){if(t.length)throw new h("init takes no paths: it works at the root of the repository you stand in");let n=Q(process.cwd()),r=hn(n);return r?e(`${F(r.path)} is there al\
ready: left as it is
`):ba((0,St.join)(n,"seaworthy.yaml"),du,e),ba((0,St.join)(n,".github/workflows/seaworthy.yml"),pu(Ar(),uu(n)),e),e(`Next: seaworthy, then seaworthy baseline to keep what is there today as known.
`),H.clean}function uu(t){for(let e of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let n=dn(t,e).toString("utf8").trim().replace(/^origin\//,"");if(/^[\w./-]+$/.
test(n))return n}catch{}return"main"}function ba(t,e,n){if((0,et.existsSync)(t)){n(`${F(t)} is there already: left as it is
`);return}try{(0,et.mkdirSync)((0,St.dirname)(t),{recursive:!0}),(0,et.writeFileSync)(t,e,{flag:"wx"})}catch(r){throw new h(`${F(t)} could not be written (${r.code??String(r)})`)}n(`wrote ${F(t)}
`)}var wa=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,xa={file:1,line:2,column:3,severity:4,message:5,code:6},mu={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:wa,
...xa}]}]},fu={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative",
"${workspaceFolder}"],pattern:{regexp:wa,...xa}}}]};function va({paths:t},{out:e}){if(t.length>1)throw new h("problem-matcher takes one word: github or vscode");let n=A("problem-matcher",t[0],["github",
"vscode"])??"github";return e(`${JSON.stringify(n==="github"?mu:fu,null,2)}
`),H.clean}async function gu(t,e,n){switch(t.command){case"ignores":return ya(t,e,n);case"baseline":return ca(t,e,n);case"config":return ha(t,e,n);case"init":return ka(t,n);case"problem-matcher":return va(t,n);case"\
completions":return ua(t,e,n);default:throw new Error(`no command ${t.command}`)}}0&&(module.exports={moreCommand});
