const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var mi=Object.create;var st=Object.defineProperty;var gi=Object.getOwnPropertyDescriptor;var fi=Object.getOwnPropertyNames;var hi=Object.getPrototypeOf,yi=Object.prototype.hasOwnProperty;var bi=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},ki=(t,e)=>{for(var n in e)st(t,n,{get:e[n],enumerable:!0})},ar=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let o of fi(e))!yi.call(t,o)&&o!==n&&st(t,o,{get:()=>e[o],enumerable:!(r=gi(e,o))||r.enumerable});return t};var ie=(t,e,n)=>(n=t!=null?mi(hi(t)):{},ar(e||!t||!t.__esModule?st(n,"default",{value:t,enumerable:!0}):n,t)),wi=t=>ar(st({},"__esModule",{value:!0}),t);var ti=bi((fy,Yt)=>{function Gs(t){return Array.isArray(t)?t:[t]}var Me=void 0,Y="",Ne=" ",L="\\",Pc=/[.*+?()[\]{}^$|\\/]/,Ks="\uFEFF",Mc=/^\/\*{2,}$/,Tc=/^\\!/,Nc=/^\\#/,Wc=/\r?\n/g,qc="//",Te=47,qs=46,
W="/",Vs="node-ignore";typeof Symbol<"u"&&(Vs=Symbol.for("node-ignore"));var Js=Vs,Se=(t,e,n)=>(Object.defineProperty(t,e,{value:n}),n),Ys=()=>!1,Us={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},Uc="\\]^-[",Bt=t=>Uc.indexOf(t)<0?t:L+t,zc="(?!\\/)",Hc=(t,e)=>{
if(t)return`[^\\/${e}]`;let n=`[${e}]`;return new RegExp(n).test("/")?zc+n:n},Bc=(t,e)=>{let{length:n}=t,r=e+1,o=Y,s=t[r];(s==="!"||s==="^")&&(o="^",r++);let i=Y,a=Y;for(;;){let l=t[r];if(l===Me)return null;
if(l===L){let c=t[++r];i+=Bt(c),a=c}else if(l==="-"&&a&&r+1<n&&t[r+1]!=="]"){r++;let c=t[r];c===L&&(c=t[r+=1]),a<=c&&(i+=`-${Bt(c)}`),a=Y}else if(l==="["&&t[r+1]===":"){let c=r+2,d=c;for(;d<n&&t[d]!==
"]";)d++;if(d===n)return null;if(d>c&&t[d-1]===":"){let p=t.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Us,p))return null;i+=Us[p],a=Y,r=d}else i+=Bt("["),a="[",r=c-2}else i+=Bt(l),a=l;if(r++,
t[r]==="]")return{end:r,source:Hc(o,i)}}},Xn="[]",nt="\0",Gc=new RegExp(`${nt}(\\d+)${nt}`,"g"),Vt="\uE000",Jt="\uE001",zs=t=>t===nt||t===Vt||t===Jt,Kc=t=>{let e=[],n=i=>`${nt}${e.push(i)-1}${nt}`,{length:r}=t,
o=Y,s=0;for(;s<r;){let i=t[s];if(i===L){let a=t[s+1];a===W&&s+2===r?o+=n(Xn):a==="*"||a==="["||a===Ne?o+=t.slice(s,s+2):o+=n(Pc.test(a)?L+a:zs(a)?`[${a}]`:a),s+=2}else if(zs(i))o+=n(`[${i}]`),s++;else if(i===
"["){let a=Bc(t,s);a===null?(o+=n(Xn),s=r):(o+=n(a.source),s=a.end+1)}else o+=i,s++}return{source:o,sources:e}},Qn=null,Vc=/\/(?!$)/,tt="[^\\/]*",Jc=[[/(\\+)( ?)/g,(t,e,n)=>n?e.slice(0,e.length-e.length%
2)+Ne:e,L+Ne],[/(^|\/)\*{3,}(?=\/|$)/g,(t,e)=>`${e}**`,"*"],[/[\\$.|*+(){^]/g,t=>`\\${t}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",W],[/\//g,()=>"\\/",W],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","\
*"],[Qn,(t,e)=>!t||t[0]==="^"||t[0]==="("?t:(Vc.test(e)?"^":"(?:^|\\/)")+t],[/\\\/\\\*\\\*(?=\\\/|$)/g,(t,e,n)=>e+6<n.length?n.slice(e+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${Jt}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,
(t,e)=>e+tt,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(t,e,n)=>n===Y?e+Vt:t,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>L,L+L],[/\\\\/g,()=>L,L+L],[/\\\[([^\]/]*?)($|\])/g,(t,e,n)=>`\\[${e}${n}`,"["],[Qn,t=>{let e=t[t.
length-1];return!e||e===Vt||e===Jt?t:e===W?`${t}$`:`${t}(?=$|\\/$)`}]],Yc=/(^|\\\/)?\uE000$/,Gt="regex",Hs="checkRegex",Bs="_",Zc=(t,e)=>`${e?`${e}[^/]+`:"[^/]*"}(?=$|\\/$)`,Xc=/\uE001$/,Qc=()=>"[\\s\\S\
]",ed=(t,e)=>{let n=Y;for(let r=e+1;r<t.length&&!t[r].wildcard;r++)n+=t[r].single;return n},td=t=>{if(t.indexOf(tt)<0)return t;let e=[],{length:n}=t,r=0;for(;r<n;){let a=t[r];if(t.startsWith(tt,r))e.push(
{wildcard:!0}),r+=tt.length;else if(a==="["){let l=r+1;for(t[l]==="^"&&l++,t[l]==="]"&&l++;l<n&&t[l]!=="]";)l+=t[l]===L?2:1;l++,e.push({single:t.slice(r,l)}),r=l}else if(a===L)e.push({single:t.slice(r,
r+2)}),r+=2;else if(a==="("){let l=0,c=r;do t[c]===L?c++:t[c]==="("?l++:t[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(t[c])>=0&&c++,e.push({boundary:t.slice(r,c)}),r=c}else a==="^"||a==="$"?(e.push(
{boundary:a}),r++):(e.push({single:a}),r++)}let o=Y,s=[],i=()=>{let a;s.forEach((l,c)=>{l.wildcard&&(a=c)}),s.forEach((l,c)=>{if(!l.wildcard){o+=l.single;return}o+=c===a?tt:`(?:(?!${ed(s,c)})[^\\/])*`}),
s=[]};return e.forEach(a=>{if(a.boundary===void 0){s.push(a);return}i(),o+=a.boundary}),i(),o},Zs=t=>{Mc.test(t)&&(t="**");let{source:e,sources:n}=Kc(t),r=Jc.reduce((o,[s,i,a])=>s===Qn?i(o,t):a!==Me&&
o.indexOf(a)<0?o:s.test(o)?o.replace(s,i.bind(t)):o,e);return n.length?r.replace(Gc,(o,s)=>n[s]):r},nd=(t,e)=>{t[t.length-1]===W&&(e=Zs(t.slice(0,-1)));let n=e.slice(0,-1),r=e[e.length-1];return r===Vt?
`${n}$`:r===Jt?n:Xn},Xs=t=>{let e=t.indexOf(W);return e<0||e===t.length-1},rd=t=>{let e=t.length-1,n=t.lastIndexOf(W,t[e]===W?e-1:e);return n<0?t:t.slice(n+1)},od=t=>{if(t.charCodeAt(0)===Te||t.indexOf(
qc)>=0){let r=t.split(W).filter(Boolean);return r.pop(),r.length?r.join(W)+W:Y}let e=t.length-1,n=t.lastIndexOf(W,t.charCodeAt(e)===Te?e-1:e);return n<0?Y:t.slice(0,n+1)},rt=t=>typeof t=="string",sd=t=>t&&
rt(t),id=t=>(t[t.length-1]==="\r"?t.slice(0,-1):t).split(Wc).filter(Boolean),er=class{constructor(e,n,r,o,s,i){this.pattern=e,this.mark=n,this.negative=s,Se(this,"body",r),Se(this,"ignoreCase",o),Se(this,
"regexPrefix",i)}get _basenameOnly(){return Se(this,"_basenameOnly",Xs(this.body))}get regex(){let e=Bs+Gt;return this[e]?this[e]:this._make(Gt,e)}get checkRegex(){let e=Bs+Hs;return this[e]?this[e]:this.
_make(Hs,e)}_make(e,n){let r=td(e===Gt?this.regexPrefix.replace(Yc,Zc).replace(Xc,Qc):nd(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return Se(this,n,o)}},ad=t=>{let e=0;
for(;t[t.length-e-1]===L;)e++;return e%2===1},ld=(t,e)=>{let n=t.length,r;for(;;){for(e&&t[n-1]==="\r"&&n--,r=n;t[r-1]===Ne;)r--;if(!e||t[r-1]!==`
`)break;n=r-1}if(r===n)return t.slice(0,n);let o=0;for(;t[r-o-1]===L;)o++;return o%2?t.slice(0,r-1)+Ne:t.slice(0,r)},cd=(t,e,n,r,o)=>{let s=o&&t[0]===Ks?t.slice(1):t;if(s[0]==="#")return;let i=!1;s[0]===
"!"&&(i=!0,s=s.slice(1));let a=s[s.length-1];if((a===Ne||r&&(a==="\r"||a===`
`))&&(s=ld(s,r)),!s||ad(s))return;s=s.replace(Tc,"!").replace(Nc,"#");let l=Zs(s);return new er(t,e,s,n,i,l)},tr=class{constructor(e){this._ignoreCase=e,this._rules=[],this._basenameCount=0}_add(e,n){
if(e&&e[Js]){this._rules=this._rules.concat(e._rules._rules),this._basenameCount+=e._rules._basenameCount,this._added=!0;return}let r=rt(e),o=r?e:e.pattern,s=sd(o)&&cd(o,r?Me:e.mark,this._ignoreCase,!this.
_split,this._stripBOM&&!n);s&&(this._added=!0,this._rules.push(s),Xs(s.body)&&this._basenameCount++)}add(e){return this._added=!1,this._split=rt(e),this._stripBOM=!this._split||e[0]===Ks,Gs(this._split?
id(e):e).forEach(this._add,this),this._added&&(this._literalRules=Me),this._added}testLiteral(e){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===
W?2:1)]==="*")),r=!1,o=!1,s;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(e)){r=!l.negative,o=l.negative,s=l.negative?Me:l;break}}let i={ignored:r,unignored:o};return s&&(i.rule=s),i}test(e,n){
let r=this._rules,{length:o}=r,s=this._basenameCount*2>=o,i=s?rd(e):e;for(let a=o-1;a>=0;a--){let l=r[a];if(l[n].test(s&&l._basenameOnly?i:e)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.
rule=l),d}}return{ignored:!1,unignored:!1}}},dd=(t,e)=>{throw new e(t)},me=(t,e,n)=>rt(t)?t?me.isNotRelative(t)?n(`path should be a \`path.relative()\`d string, but got "${e}"`,RangeError):!0:n("path \
must not be empty",TypeError):n(`path must be a string, but got \`${e}\``,TypeError),Qs=t=>{let e=t.charCodeAt(0);if(e===Te)return!0;if(e!==qs)return!1;if(t.length===1)return!0;let n=t.charCodeAt(1);return n===
Te?!0:n!==qs?!1:t.length===2||t.charCodeAt(2)===Te};me.isNotRelative=Qs;me.convert=t=>t;var Kt=t=>rt(t)&&me.convert(t),nr=class{constructor({ignorecase:e=!0,ignoreCase:n=e,allowRelativePaths:r=!1}={}){
Se(this,Js,!0),this._rules=new tr(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(e){return this._rules.add(e)&&
this._initCache(),this}addPattern(e){return this.add(e)}_test(e,n,r){return me(r,e,this._strictPathCheck?dd:Ys),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(e){let n=Kt(e);if(!n||n.charCodeAt(
n.length-1)!==Te)return this._test(e,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(n);return o.ignored||o.unignored?o:r}_t(e,n){if(e in n)return n[e];
let r=od(e),o=r?this._t(r,n):Me;return n[e]=o&&o.ignored?o:this._rules.test(e,Gt)}ignores(e){return this._test(e,this._ignoreCache,Kt(e)).ignored}createFilter(){return e=>!this.ignores(e)}filter(e){return Gs(
e).filter(this.createFilter())}test(e){return this._test(e,this._testCache,Kt(e))}},rr=t=>new nr(t),pd=t=>me(Kt(t),t,Ys),ei=()=>{let t=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(
/\\/g,"/");me.convert=t;let e=/^[a-z]:\//i;me.isNotRelative=n=>e.test(n)||Qs(n)};typeof process<"u"&&process.platform==="win32"&&ei();Yt.exports=rr;rr.default=rr;Yt.exports.isPathValid=pd;Se(Yt.exports,
Symbol.for("setupWindows"),ei)});var Ld={};ki(Ld,{showCommand:()=>xd});module.exports=wi(Ld);var ot=require("node:path");var xe=require("node:path");var D=require("node:path");var it=t=>"set"in t?t.set:"add"in t?t.add:"remove"in t?t.remove:t.unset;var xi=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,vi=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Si=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,$i=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Di(t,e){return e===void 0||xi.test(t)||vi.test(t)||/^#!/.test(e)||!Si.test(e)?!1:/apparmor/i.test(t)?!0:$i.test(e)}var lr={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Di,load:async()=>(await Promise.resolve().then(()=>ie(require("./apparmor.js"),1))).reader};var at=t=>t.includes("\uFFFC")?null:t,Oi=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Ri=/^\w[\w.-]{0,127}$/,cr={sha256:64,sha384:96,sha512:128};function ge(t,e=t){let n=t.indexOf("@"),r=n<0?void 0:t.slice(
n+1),o=n<0?t:t.slice(0,n),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=Ei(l),p=Ci(c,d,a,r);return{text:e,domain:l==="\uFFFC"?null:
at(c),path:at(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:at(a)},...r===void 0?t.endsWith("\uFFFC")?{digest:null}:{}:{digest:at(r)},...p?{fault:p}:{}}}function Ei(t){let e=t.indexOf("/"),
n=e<0?"":t.slice(0,e),r=e>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=r?n:"docker.io",s=r?t.slice(e+1):t;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function Ci(t,e,n,r){if(!e)return"the repository is empty";if(n==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>Oi.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Ri.test(n))return`${JSON.stringify(n)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return ji(r);
if(!t.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(t))return`${JSON.stringify(t)} is not a registry host`}function ji(t){let[e="",n=""]=t.split(":",2),r=Object.hasOwn(cr,e)?cr[e]:
void 0;return n?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(t)} has no digest after the algorithm`}var dr=({domain:t,path:e,tag:n="latest",digest:r=""})=>`${t}/${e}:${n}@${r}`;var Ai=20,lt=()=>({left:1048576});function tn(t,e,n={}){if(!t.includes("$"))return{text:t,uses:[]};let r=new en(t,e,n),o=r.expand(0,t.length,0),{uses:s,fault:i,missing:a}=r;return{text:o,uses:s,...i?{
fault:i}:{},...a===void 0?{}:{missing:a}}}var _i=/^(?::\?|:-|:\+|\?|-|\+)/;function Fi(t,e,n){let r=d=>/^[_a-zA-Z]\w*/.exec(t.slice(d,Math.min(n,d+256)))?.[0]??"";if(t[e+1]!=="{"){let d=r(e+1);return d?
{name:d,start:e,end:e+1+d.length,operator:"",operand:null}:void 0}let o=Li(t,e+2,n),s=r(e+2),i=e+2+s.length,a=_i.exec(t.slice(i,i+2))?.[0]??"";if(o<0)return{fault:Math.min(n,e+2)};if(!s||!a&&i!==o)return{
fault:o+1};let l=i+a.length,c=a?{text:t.slice(l,o),start:l,end:o}:null;return{name:s,start:e,end:o+1,operator:a,operand:c}}function Li(t,e,n){let r=1;for(let o=e;o<n;o+=1)if(t[o]==="{"&&t[o-1]==="$")r+=
1;else if(t[o]==="}"&&--r===0)return o;return-1}var en=class{uses=[];fault;missing;#e;#r;#n;#t;constructor(e,n,{blank:r=!1,room:o=lt()}){this.#e=e,this.#r=n,this.#n=r?"":"\uFFFC",this.#t=o}expand(e,n,r){
let o=this.#e,s="",i=e;for(;i<n;){let a=o.indexOf("$",i);if(a<0||a>=n)return s+o.slice(i,n);s+=o.slice(i,a);let l=o[a+1]==="$"?void 0:Fi(o,a,n);if(l===void 0)s+="$",i=a+(o[a+1]==="$"?2:1);else{if("fau\
lt"in l||r>Ai)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},s+"\uFFFC";s+=this.#o(l,r),i=l.end}}return s}#o(e,n){let r=this.#r.get(e.name),o=r!==void 0&&(r.value!==""||!e.operator.startsWith(
":")),s=a=>{this.uses.push({...e,from:a,...r?{set:r.span}:{}})},i=()=>e.operand?this.expand(e.operand.start,e.operand.end,n+1):"";switch(e.operator.at(-1)){case"+":return s(o?"operand":"unknown"),o?i():
this.#n;case"-":return s(o?"env":"operand"),o?this.#c(r.value):i();case"?":s(o?"env":"required"),o||this.#s(e.name,i());break;default:s(r?"env":"unset")}return r?this.#c(r.value):this.#n}#s(e,n){this.
missing??=`required variable ${e} is missing a value${n?`: ${n}`:""}`}#c(e){return e.length>this.#t.left?"\uFFFC":(this.#t.left-=e.length,e)}};function ct({text:t,path:e},n=new Map){let r=new Map,o={get:l=>r.get(l)??n.get(l)},s=lt(),i=l=>tn(l,o,{room:s}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=a.exec(t);l;l=
a.exec(t)){let c=l.index+l[0].length,d=t[c],p,u;if(d==='"'||d==="'"){for(p=c+1;p<t.length&&t[p]!==d;)p+=t[p]==="\\"&&d==='"'?2:1;p=Math.min(p,t.length),u=t.slice(c+1,p),d==='"'&&(u=i(u.replace(/\\([nrt"\\$])/g,
(m,f)=>({n:`
`,r:"\r",t:"	"})[f]??f))),p=Math.min(p+1,t.length)}else{let m=t.indexOf(`
`,c);p=m<0?t.length:m;let f=t.slice(c,p);u=i((f.startsWith("#")?"":f.replace(/\s#.*$/s,"")).trim())}let g=l[1];r.set(g,{value:u,span:{file:e,start:l.index+l[0].indexOf(g),end:p}}),a.lastIndex=Math.max(
p,a.lastIndex)}return r}var dt=t=>{let e=t.replaceAll("\uFFFC","\u2026");return`\`${e.length>80?`${e.slice(0,77)}...`:e}\``};var pt=t=>"host"in t;var Ii={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap\
_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Pi=t=>Ii[t]??t.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);
function pr(t,e){let n=Pi(it(t)),r=e!==void 0&&Mi(e,it(t));if("unset"in t)return`remove \`${n}\``;if("remove"in t)return`remove ${t.items.map(s=>`\`${String(s)}\``).join(" and ")} from \`${n}\``;if("s\
et"in t){let s=Ni(t.to,t.set);return r?`change \`${n}\` to \`${s}\``:`add \`${n}: ${s}\``}let o=t.items.map(String);return r?`add ${o.map(s=>`\`${s}\``).join(" and ")} to \`${n}\``:`add \`${n}: [${o.join(
", ")}]\``}function Mi(t,e){let r={...t.image,...pt(t)?t.host:{}}[e];return r?.state==="written"&&!r.via?.some(({how:o})=>o==="built-from")}var Ti=new Set(["memory","memoryReservation","memorySwap","s\
hmSize"]);function Ni(t,e){return typeof t=="number"&&Ti.has(e)?Wi(t):typeof t=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(t)?`"${t}"`:String(t)}function Wi(t){let e=[3,2,1].find(
n=>t>=1024**n&&t%1024**n===0)??0;return`${t/1024**e}${["","k","m","g"][e]}`}var qi=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Ui=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function zi(t,e){let n=t.slice(t.lastIndexOf("/")+1);return qi.
test(n)?!0:e===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!Ui.test(e)}function Hi(t){if(!t.text.includes("COMP\
OSE_FILE"))return[];let e=ct(t),n=e.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(e.get("COMPOSE_FILE")?.value??"").split(n).filter(Boolean)}var ur={dialect:"compose",part:"starts",noun:"a Compose \
file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:Hi},view:"compose",claims:zi,label:({path:[,t=""]})=>`service ${dt(
t)}`,spell:pr,load:async()=>(await Promise.resolve().then(()=>ie(require("./compose.js"),1))).reader};function fe(t,e,n){let r=0,o=t.length;for(;r<o;){let s=r+o>>1;n(t[s])<=e?r=s+1:o=s}return r-1}var mr=t=>e=>({at:t.lineStart(t.position(e).line),word:"ignore"});var ut=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];function he(t,e,n=[]){let r=[...n];for(let o of t.split("/"))o===".."?e||r.length&&r[r.length-1]!==".."?r.pop():r.push(o):o&&o!=="."&&r.push(o);return r}var Bi=t=>t.startsWith("/")?`/${he(t,!0).join("/")}`:t,mt=t=>t.replace(/\/+$/,"");function gr(t,e){let n=t.replace(/^["']|["']$/g,"");if(!(!n.startsWith("/")&&e===void 0))return Bi(`/${n.startsWith("/")?"":e}/${n}`)}var fr=t=>t.includes("/")?t.slice(0,t.lastIndexOf("/")):"";function nn(t,e){
return e.startsWith("/")?`/${he(e,!1).join("/")}`:he(`${t}/${e}`,!1).join("/")}var Gi=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
Ki=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,Vi=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,hr=t=>t.length<
500&&Vi.test(t)&&Gi.test(mt(t.replace(/\*+$/,"")))&&!Ki.test(t);var rn=/^(?:echo|printf|cat|tee|sed|print)$/;function yr(t){let{name:e,words:n,redirects:r,feeds:o}=t;if(!rn.test(e))return{texts:[],files:[]};let s=r.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=e==="cat"||e==="tee"?s:[...n.slice(1),...s],a=[...e==="tee"?[t]:[],...o.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...e==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var br=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
on=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),kr=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Ji=t=>t.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Yi=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Zi=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Xi=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" ")),wr=t=>/pass|pwd|psw|secret|token|key|cred|auth|pat(?![a-z])|salt|pepper/.test(t);function gt(t){if(t.length>200)return!1;
let e=Ji(t),n=e[e.length-1];return n===void 0||e.includes("public")||e.includes("pub")||/^(?:allow|no|skip|disable|without)$/.test(e[0])&&e.length<=3||/^(?:no)?passwd$/i.test(t)&&t===t.toUpperCase()||
e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes("private")&&/^keys?$/.test(n)||Xi.has(n)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.
test(t)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(t)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&e.length>1:n==="key"||n==="keys"?e.length>1&&
e.slice(0,-1).some(r=>Zi.has(r)):/^(?:salt|pepper)$/.test(n)?e.length>1:e.some((r,o)=>r==="pass"||r==="auth"||r==="pat"?!1:Yi.test(r)&&(o===e.length-1||Qi(e.slice(o+1))))}var Qi=t=>t.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function vr(t,e){let n=t.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||e&&n.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(n)||/EXAMPLE(?:KEY)?$/.
test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:Sr(n)||br.test(n)}var Sr=t=>t.length>=6&&new Set(t.replace(/[^A-Za-z0-9]/g,"")).size<=1;function ea(t,e){
let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(t)?.[1];return r&&!vr(r,e)&&!(e&&r.includes("$"))?r:void 0}var xr=t=>on.has(t)||kr.test(t);function C(t,e,n=!1){let r=e.
trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of ut){let p=s.includes(c)?d.exec(o)?.[0]:void 0;if(p&&!/example/i.test(r)&&!Sr(p.slice(-12)))return{by:"format",what:l,wellKnown:!1}}
let i=ea(r,n);if(i)return{by:"url",what:"password in a URL",wellKnown:xr(i.toLowerCase())};let a=gt(t);if(a&&on.has(s))return{by:"name",what:"credential",wellKnown:!0};if(!(!a||vr(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.
test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:xr(s)}}var We=16384;function ae(t,e){return e.length>1&&e.length<We&&!/^["']?[-/.<{[(%@|\\$]/.test(e)?C(t,e):void 0}var sn=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)/gi,as:"\
PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PASSWORD"},{
hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",
anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}}],ta=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=\s*|:\s+|":\s*)["']?([^\s"',;}]+)/g;function $r(t){for(let e of t){let n=qe(e);if(n)
return n}}function an(t,e=t.toLowerCase()){let n=[];for(let{hints:r,pattern:o,as:s,what:i}of sn)if(r.some(a=>e.includes(a)))for(let{0:a,index:l,...c}of t.matchAll(o)){let d=c[1]??c[2]??"",p=ae(s,d);p&&
n.push({value:d,start:l+a.lastIndexOf(d),secret:i?{...p,what:i}:p})}return n}function qe(t){if(t.length<5)return;let e=t.slice(0,We),n=C("",e);if(n)return{secret:n};let[r]=an(e);if(r)return{secret:r.secret,
value:r.value};if(/[=:]/.test(e))for(let[,o="",s=""]of e.matchAll(ta)){let i=ae(o,s);if(i)return{secret:i,value:s}}}function*ln(t,{file:e,start:n,end:r}){let o=n;for(let s of t.slice(n,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:qe(s.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:e,start:o,end:o+s.trimEnd().length}}),o+=s.length+1}}var Dr={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Or={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},na={short:"",long:[]},Rr=new Map;function Er(t){let e=/^pip[\d.]*$/.test(t)?"pip":Object.hasOwn(Or,t)?Or[t]:t,n=Object.hasOwn(Dr,e)?Dr[e]:void 0;if(!n)return na;
let r=Rr.get(e)??{short:n.short,long:n.long.split(" ")};return Rr.set(e,r),r}function le({words:t},e,n=1){let{short:r,long:o}=Er(e),s=[],i=[];for(let a=n;a<t.length;a+=1){let l=t[a],{text:c}=l,d=t[a+1];if(c==="--"){i.push(...t.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),u=p<0?c:c.slice(0,p);p>=0?s.push({name:u,value:Cr(l,p+1),word:l}):o.includes(u.slice(2))&&d?(s.push({name:u,value:d,word:l}),a+=1):s.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let u=c[p];if(!r.includes(u))s.push({name:`-${u}`,word:l});else{let g=p+1<c.length,m=g?Cr(l,p+1):d;s.push(m?{name:`-${u}`,value:m,word:l}:{name:`-${u}`,word:l}),g||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Cr=({text:t,literal:e,span:n},r)=>({text:t.slice(r),literal:e.startsWith(t.slice(0,r))?e.slice(r):"\uFFFC",span:n}),jr=({options:t},...e)=>t.find(({name:n})=>e.
includes(n));var ft=t=>t.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function ne(t,e){let[n="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!t.startsWith(n)||t.length<n.length+o.length||!t.endsWith(o))return!1;
let s=n.length;for(let i of r){let a=t.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=t.length-o.length}var Ue=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:[
"sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"docker podman helm az",under:"login",way:{options:"-p",value:"next"}},{programs:"redis-cli",way:{options:"-a",value:"next"}},{programs:"mysql* mariad\
b* mongo*",way:{options:"-p",value:"same"}},{programs:"aws",under:"configure",way:{setting:/^aws_(?:secret_access_key|session_token)$/}},{programs:"npm yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/},
anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"htpasswd",way:{lastAfter:/^-\w*b/}},{programs:"openssl",way:{prefix:"pass:"},anywhere:{hints:["pass:"],before:/\bpass:/}},{programs:"\
composer",way:{lastAfter:/^(?:http-basic|github-oauth|gitlab-token|bearer)\./}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"either"},account:!0}],Ar=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
_r=t=>Ar.test(t),Fr={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Lr={hints:["-u"],before:/(?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},
cn=t=>t.split(" ").map(e=>e.endsWith("*")?`${ft(e.slice(0,-1))}\\w*`:ft(e)).join("|"),Ir=[],Pr=new Map;for(let t of Ue)for(let e of t.programs.split(" "))e.endsWith("*")?Ir.push([e.slice(0,-1),t]):Pr.
set(e,t);var ze=t=>Pr.get(t)??Ir.find(([e])=>t.startsWith(e)&&/^[\w-]*$/.test(t))?.[1],He=t=>t==="chpasswd"||t==="passwd";function dn({way:t,under:e},{name:n,words:r}){if(!(e&&r[1]?.text!==e&&r[2]?.text!==
e))return"options"in t?ra(t.options.split(" "),t.value,r):"users"in t?oa(jr(le({words:r},n),...t.users.split(" "))?.value):"setting"in t?sa(t.setting,r):"prefix"in t?ye(r.find(({text:o})=>o.startsWith(
t.prefix)),t.prefix.length):r.some(({text:o})=>t.lastAfter.test(o))?ye(r.at(-1),0):void 0}var ye=(t,e)=>t&&{word:t,value:t.literal.slice(e)};function ra(t,e,n){for(let[r,o]of n.entries())for(let s of t){
if(o.text===s&&e!=="same")return ye(n[r+1],0);if(o.text.startsWith(s)&&o.text!==s&&e!=="next")return ye(o,s.startsWith("--")?s.length+1:s.length)}}function oa(t){let e=t?.literal.indexOf(":")??-1;return e<
0?void 0:ye(t,e+1)}function sa(t,e){let n=e.findIndex(({text:o})=>t.test(o)),r=e[n]?.literal.indexOf("=")??-1;return r>0?ye(e[n],r+1):n>0?ye(e[n+1],0):void 0}function pn({programs:t,under:e,way:n,account:r,
anywhere:o}){if(o||!("options"in n))return o;let s=e??t,i=n.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",a=new RegExp(`\\b(?:${cn(s)})\\b[^|;&\\n]{0,200}?\\s(?:${cn(n.options)})${i}`);return{hints:s.replaceAll(
"*","").split(" "),before:a}}var ia=new RegExp(`\\b(?:${Ue.map(({programs:t})=>cn(t)).join("|")}|chpasswd|passwd)\\b|${Ar.source.slice(1,-1)}`,"i"),ht=t=>ia.test(t)||(t.includes("echo")||t.includes("p\
rintf"))&&/[>]|\btee\b/.test(t);var Mr=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;function*yt(t){for(let{name:n,value:r,span:o}of t.assignments){let s=Mr.test(r.literal)?void 0:ae(n,r.literal);s&&!s.wellKnown&&(yield{span:o,secret:s,value:r.literal})}yield*un(t);for(let{operator:n,
target:r}of t.redirects)(n==="<<"||n==="<<<")&&(yield*ca(r));let e=/^(?:export|declare|local|readonly)$/.test(t.name);for(let n of t.words.slice(1)){let r=qe(n.literal);r&&!(e&&(r.secret.wellKnown||Mr.
test(r.value??"")))&&(yield{span:n.span,...r})}}function*un(t){let e=ze(t.name),n=e&&!e.account?dn(e,t):void 0,r=n&&ae("PASSWORD",n.value);n&&r&&(yield{span:n.word.span,secret:r,value:n.value}),yield*pa(
t),yield*da(t)}function*bt(t){let{name:e,words:n,redirects:r}=t;if(aa(t))for(let{span:i}of n.slice(1))yield i;if(He(e))for(let{operator:i,target:a}of r)i.startsWith("<<")&&(yield a.span);let o=ze(e),s=o?.
account?dn(o,t):void 0;s&&s.value!==""&&!/^[*!]/.test(s.value)&&!s.value.includes("\uFFFC")&&(yield la(s.word))}var aa=({feeds:t})=>t.some(({name:e})=>He(e)),la=({literal:t,span:e})=>e.end-e.start===t.
length+2?{...e,start:e.start+1,end:e.end-1}:e;function*ca({literal:t,text:e,span:n}){let r=t===e&&n.end-n.start===e.length,o=n.start;for(let s of t.slice(0,We).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:qe(s);i&&(yield{...i,span:r?{...n,start:o+s.search(/\S/),end:o+s.trimEnd().length}:n}),o+=s.length+1}}function*da(t){if(t.name!=="echo"&&t.name!=="printf")return;
let{texts:e,files:n}=yr(t),r=e.filter(({text:i})=>!i.startsWith("-")),[o]=r;if(!o||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||!n.some(hr))return;let s=ae("PASSWORD",o.literal);s&&(yield{
span:o.span,secret:{...s,wellKnown:!1},value:o.literal})}function*pa({words:t}){for(let[e,n]of t.entries()){let r=n.text.indexOf("=");if(!_r(r<0?n.text:n.text.slice(0,r)))continue;let o=t[e+1],s=r<0?o?.
literal:n.literal.slice(n.literal.indexOf("=")+1),i=s&&!s.startsWith("-")&&ae("PASSWORD",s);s&&i&&(yield{span:r<0&&o?{...n.span,end:o.span.end}:n.span,secret:i,value:s})}}var ua=3,ma=16,mn=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,De=/\\\r?\n|\r?\n[ \t]*- /y,ga=/(?<!\\|\\\r)\n(?![ \t]*- )/g,kt=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Tr(t){if(!ht(t))return[];let e=[],n=0;
for(let r of[...Array.from(t.matchAll(ga),({index:o})=>o),t.length]){let[o,s]=[n,t.slice(n,r)];ht(s)&&e.push(...Nr({text:s,at:i=>o+i},0)),n=r+1}return e}function Nr(t,e){let{segments:n,quoted:r}=new gn(
t).read(),o=[],s=[];for(let{words:i,redirects:a,pipes:l}of n.reverse()){let c=l?s.slice(0,1):[];s=fa(i).map(d=>({name:Wr(i[d]),words:i.slice(d),redirects:a,feeds:c})),o.push({name:"",words:i,redirects:[],
feeds:[]},...s)}if(e<ua)for(let i of r)ht(i.text)&&o.push(...Nr(i,e+1));return o}var Wr=t=>t?.text.slice(t.text.lastIndexOf("/")+1)??"";function fa(t){let e=new Set;return[...t.keys()].filter(n=>{let r=Wr(
t[n]);return e.has(r)?!1:(e.add(r),ze(r)!==void 0||rn.test(r)||He(r))}).slice(0,ma)}var gn=class{#e;#r;#n=[{words:[],redirects:[],pipes:!1}];#t=[];#o=0;#s;#c;constructor({text:e,at:n}){this.#e=e,this.#r=
n}read(){for(;this.#o<this.#e.length;)this.#d(this.#e[this.#o]);return this.#i(),{segments:this.#n,quoted:this.#t}}#d(e){e==='"'||e==="'"?this.#f(e):e==="\\"?this.#p():e==="$"?this.#g(this.#o):e===`
`?this.#m():";|&()`".includes(e)?this.#l(e):e==="<"||e===">"?this.#y():this.#u(e)?this.#i(1):this.#a(e,this.#o,1)}#u(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#s:(e===","||e==="]"||e==="}")&&(!this.#s||
/["'\s,\]}]|^$/.test(this.#e[this.#o+1]??""))}#a(e,n,r){this.#s??={text:"",places:[],start:this.#r(n)},this.#s.text+=e;for(let o=0;o<e.length;o+=1)this.#s.places.push(this.#r(n));this.#o=n+r}#i(e=0){let n=this.#o<
this.#e.length?this.#r(this.#o):this.#r(this.#e.length-1)+1;if(this.#o+=e,!this.#s)return;let{text:r,start:o}=this.#s,s={text:r,literal:r,span:{file:"",start:o,end:n}},{words:i,redirects:a}=this.#n.at(
-1);this.#c?a.push({operator:this.#c,target:s}):i.push(s),this.#s=void 0,this.#c=void 0}#l(e){this.#i(),this.#c=void 0;let n=this.#e[this.#o+1]===e;this.#n.at(-1).pipes=e==="|"&&!n,this.#n.push({words:[],
redirects:[],pipes:!1}),this.#o+=n?2:1}#m(){De.lastIndex=this.#e[this.#o-1]==="\r"?this.#o-1:this.#o,De.test(this.#e)?this.#i(De.lastIndex-this.#o):this.#l(`
`)}#p(){De.lastIndex=this.#o,De.test(this.#e)?this.#i(De.lastIndex-this.#o):this.#a(this.#e[this.#o+1]??"\\",this.#o,2)}#g(e){mn.lastIndex=e,mn.test(this.#e)?this.#a("\uFFFC",e,mn.lastIndex-e):this.#a(
"$",e,1)}#y(){/^\d$/.test(this.#s?.text??"")&&(this.#s=void 0),this.#i(),kt.lastIndex=this.#o,kt.test(this.#e);let e=this.#e.slice(this.#o,kt.lastIndex).trimEnd();this.#c=/^<<-?$/.test(e)?"<":e,this.#o=
kt.lastIndex}#f(e){let n=this.#o,r=this.#h(e);if(r===void 0){this.#i(1);return}let o=this.#s?.text.length??0;for(this.#s??={text:"",places:[],start:this.#r(n)},this.#o=n+1;this.#o<r;){let a=this.#e[this.#o];
e==='"'&&a==="\\"?this.#a(this.#e[this.#o+1]??"",this.#o,2):e==='"'&&a==="$"?this.#g(this.#o):this.#a(a,this.#o,1)}let s=this.#s.text.slice(o),i=this.#s.places.slice(o);/\s/.test(s)&&this.#t.push({text:s,
at:a=>i[a]}),this.#o=r+1,/[,\]}]/.test(this.#e[this.#o]??"")&&this.#i()}#h(e){for(let n=this.#o+1;n<this.#e.length;n+=1){let r=this.#e[n];if(r===e)return n;if(r===`
`)return;r==="\\"&&e==='"'&&(n+=1)}}};var Oe=t=>t.replace(/[^\r\n]/g,"*"),Hr=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
ha=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,wt=/^[$\uFFFC*]/;function xt({hints:t,before:e},n,r){return{hints:t,pattern:new RegExp(`(${e.source})(${n.source})`,`g${e.flags}`),unless:r}}var ya=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],
qr=t=>({hints:t.flatMap(e=>e?.hints??[]),before:new RegExp(t.flatMap(e=>e?.before.source??[]).join("|"))}),ba=[xt(Fr,/[^\s"',\]]+/,wt),xt(Lr,/[^\s"',]+/,wt),xt(qr([...Ue.filter(({account:t})=>!t).map(
pn),...sn.map(({anywhere:t})=>t)]),/[^\s"',;|&]+/,wt),{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:wt},xt(qr([...Ue.filter(({account:t})=>t).map(pn),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function K(t){if(t.length>8e3)return`${K(t.slice(0,8e3))}...`;let e=t.toLowerCase(),n=({hints:s})=>s.some(i=>e.includes(i)),r=ya.filter(n).reduce(
Ur,t);e.includes("${")&&(r=r.replace(ha,(s,i,a,l)=>C(i,l,!0)?`\${${i}${a}${Oe(l)}}`:s));let o=ut.filter(({hint:s})=>e.includes(s));(o.length>0||e.includes("://")||wr(e))&&(r=r.replace(Hr,Br)),r=ba.filter(
n).reduce(Ur,r);for(let{pattern:s}of o)r=r.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),Oe);for(let{start:s,end:i}of ka(t,e))r=r.slice(0,s)+Oe(r.slice(s,i))+r.slice(i);return r}var Ur=(t,{
pattern:e,unless:n})=>t.replace(e,(r,o,s)=>n?.test(s)?r:o+Oe(s));function*ka(t,e){for(let{value:n,start:r}of an(t,e))yield zr(t,{start:r,end:r+n.length});for(let n of Tr(t)){for(let{span:r,value:o=""}of un(
n)){let s=t.slice(r.start,r.end).lastIndexOf(o);yield s<0?r:{start:r.start+s,end:r.start+s+o.length}}for(let r of bt(n))t.slice(r.start,r.end).includes("$")||(yield zr(t,r))}}function zr(t,{start:e,end:n}){
let[r,o]=[e,n];for(;r<o&&/["']/.test(t[r]);)r+=1;for(;r<o&&/["',]/.test(t[o-1]);)o-=1;return{start:r,end:o}}function Br(t,e,n,r,o){let s=o.replace(/^(["'])(.*)\1$/s,"$2");return C(n,s,!0)?`${e}${n}${e}${r}${o.
replace(s,()=>Oe(s))}`:s===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${e}${n}${e}${r}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,l,c)=>C(l,c,!0)?`${a}${l}=${Oe(c)}`:i)}`:s!==o&&/[=:]/.test(
s)?`${e}${n}${e}${r}${o.replace(s,()=>s.replace(Hr,Br))}`:t}var wa=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
xa=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function vt({domain:t,path:e}){return t===null||e===null?null:(t==="docker.io"?e:`${t}/${e}`).replace(wa,"").replace(
xa,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var va=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Re,Gr=[];function Sa(){if(Re)return Re;Re=new Map;for(let t of va)t[0].includes(
"*")?Gr.push(t):Re.set(t[0],[...Re.get(t[0])??[],t]);return Re}function St(t,e=[]){let n=vt(t);if(n===null)return;let r=`${t.domain}/${t.path}`,o=e.find(({repository:l,tags:c})=>(ne(r,l)||ne(n,l))&&(!c||
ne(t.tag??"latest",c)));if(o)return{name:n,...o.facts};let s=Sa().get(n)??Gr.filter(([l])=>ne(n,l)),{tag:i}=t;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(
([,,l])=>!l||ne(i??"latest",l));return a&&{name:n,...a[1]}}var $a={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},Be=(...t)=>`(?:${t.map(e=>$a[e]).join("|")}\
)`,Gp=new RegExp(`^${Be("work","branch","place")}(?:[-_.]|$)`),Da=new RegExp(`^${Be("work","branch","test","check","lint")}(?:[-_.]|$)`),Kp=new RegExp(`(?:^|[-_.])${Be("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),Vp=new RegExp(`(?:^|/)(?:[^/]*[._-])?${Be("work")}(?:[._-][^/]*)?$`,"i"),Jp=new RegExp(`(?:^|[._/-])${Be("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var Kr=t=>Da.test(t);var Ee=`
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
`,Oa=`
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
`;function Ra(t){let e=[],n=`
${t}|`;for(let r=Ee.indexOf(n);r>=0;){let o=Ee.indexOf(`
`,r+1);e.push(Ee.slice(r+1,o));let s=o;for(;Ee[s+1]==="#";)s=Ee.indexOf(`
`,s+1);r=Ee.startsWith(n,s)?s:-1}return e}function Vr(t){let e=vt(t);if(e===null||t.tag===null)return;let{tag:n="latest"}=t,r=Ra(e),o=r.length?r:Oa.split(`
`).filter(s=>s&&!s.startsWith("#")&&ne(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>ne(n,l)))return Ea(a)}}function Ea([t,e,n,r,o,s,i,a]){let l=m=>m?
m.split(","):[],c=m=>m?JSON.parse(m):void 0,[d,p]=a?a.split(" "):[],u=c(n),g=c(o);return{...t?{shell:t==="yes"}:{},...e?{packageManager:e}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...g===void 0?{}:{cmd:g},has:l(s),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var j=(t,e,n)=>n?.length?{state:"written",value:t,span:e,via:n}:{state:"written",value:t,span:e},re=(t,e,n)=>n?.length?{state:"default",value:t,span:e,via:n}:{state:"default",value:t,span:e},A=(t,e,n,r)=>r?.
length?{state:"unknown",reason:t,text:e,span:n,via:r}:{state:"unknown",reason:t,text:e,span:n},Jr=t=>t.state==="written"||t.state==="unknown"&&/^(?:variable|malformed|large)$/.test(t.reason);function fn(t,e){return t===void 0?A("image","",e):re(t&&{form:"exec",words:t.map(n=>re(n,e))},e)}var $t={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var Yr=t=>/^(?:root|0+)(?::|$)/.test(t.trim());var Zr=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;var Xr={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Qr={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function Dt(t){if(hn.has(t))return hn.get(t);let e=Ca(t);return hn.set(t,e),e}var hn=new WeakMap;function Ca(t){let{name:e,words:n}=t,r=u=>n[u]?.text??"";if(/^pip[\d.]*$/.test(e))return yn(t,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let u=n.findIndex(g=>g.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?yn(t,u+2):void 0}if(e==="uv"&&r(1)==="pip")return yn(t,2);let o=Object.hasOwn(Xr,e)?Xr[e]:
void 0;if(!o)return;if(o==="pacman")return Aa(t);let s=le(t,e),[i,...a]=s.operands,l=i?Object.hasOwn(Qr,i.text)?Qr[i.text]:"other":o==="yarn"?"install":"other",c=ja(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:u})=>u==="-g"||u==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:p,args:s,global:d}}function ja(t,e,n,r){return t==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(t)?"other":t==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&t!=="apt"&&t!=="dnf"||e==="get"&&t!=="go"||e==="i"&&t!=="npm"&&t!=="pnpm"||t==="cargo"&&e==="add"?"other":n}function yn(t,e){
let n=le(t,"pip",e),[r,...o]=n.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:n,global:!0}}function Aa(t){
let e=le(t,"pacman"),n=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":r&&n.includes(
"c")?"clean":r&&e.operands.length?"install":r&&n.includes("y")?"update":"other",verb:t.words[1],packages:e.operands,args:e,global:!0}}var eo=t=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(t);var to=({name:t,words:e,wrappers:n})=>[...n,{name:t,words:e}].some(r=>_a(r.name,r.words));function _a(t,e){let n=Zr($t,t);if(!n)return!1;let{options:r,operands:o}=le({words:e},t),s=n.operand?o[0]:r.find(
i=>n.options?.includes(i.name))?.value;return s?!Yr(s.text):!n.operand&&!n.options}function no(t){let{name:e,words:n,wrappers:r}=t;return Object.hasOwn($t,e)||r.some(s=>Object.hasOwn($t,s.name))?!0:(Dt(
t)?.packages??(/^(?:curl|wget)$/.test(e)?n.slice(1):[])).some(({text:s})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(s))}var Fa=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function ro(t){let e=[],n=new Set,r=[],o=!1,s=!1;for(let i of t){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=Dt(c);s||=!(d?eo(d.manager)||d.action!=="other":Fa.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&e.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let u of p.split(/[\s/=:@,;'"]+/))n.add(u)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=La(a);l?r.push(...l):o=!0}}return{packages:e,mentions:n,builds:s,copied:o?null:r}}function La({sources:t,destination:e,workdir:n,
instruction:r}){if(e.state==="unknown")return;let o=gr(e.value,n?.state==="unknown"?void 0:n?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return t.length===0?[{path:o,folder:s}]:
t.map(i=>{let a=i.state==="unknown"?void 0:mt(i.value).split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||c||
i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.includes(
".")}})}function oo({at:t},e){let n=0,r=t.length-1;for(;n<r;){let o=n+r+1>>1;t[o]<=e?n=o:r=o-1}return n}function Ge(t,e){let n=oo(t,e);return(t.from[n]??0)+Math.min(e,t.text.length)-(t.at[n]??0)}function V(t,e,n){
if(t.whole)return t.whole;let r=Ge(t,e);return{file:t.file,start:r,end:n>e?Ge(t,n-1)+1:r}}var ce=class{#e;#r;#n=[];#t=[];#o=[];#s=0;constructor(e){this.#e=e}add(e,n){e!==""&&(this.#t.push(this.#s),this.#o.
push(n),this.#n.push(e),this.#s+=e.length)}addPart(e,n,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(n,r),e.whole.start);else for(let o=oo(e,n),s=n;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),Ge(e,s)),s=i}}build(){let e=this.#n.join("");return{file:this.#e,text:e,at:this.#t,from:this.#o,...this.#r?{whole:this.#r}:{}}}};var Ia=20;function Ot(t,e,n){if(!/[$'"\\`]/.test(t))return{text:t,undefinedNames:[],names:[]};let r=new bn(t,e,n),o=r.rest(),{undefinedNames:s,names:i,fault:a}=r;return{text:o,undefinedNames:s,names:i,
...a?{fault:a}:{}}}var bn=class{undefinedNames=[];names=[];fault;#e;#r;#n;#t=0;#o=0;constructor(e,n,r){this.#e=e,this.#r=n,this.#n=r}rest(){let e="";for(;this.#t<this.#e.length;)e+=this.#c();return e}#s(){
let e="";for(;this.#t<this.#e.length;){if(this.#e[this.#t]==="}")return this.#t+=1,e;e+=this.#c()}return this.fault??="a ${ is never closed",e}#c(){let e=this.#e[this.#t];return e==="$"?this.#a():e===
"'"?this.#d():e==='"'?this.#u():(this.#t+=1,e!==this.#n?e:this.#e[this.#t++]??"")}#d(){let e=this.#t+1,n=this.#e.indexOf("'",e);return n<0&&(this.fault??="a single quote is never closed"),this.#t=n<0?
this.#e.length:n+1,this.#e.slice(e,n<0?void 0:n)}#u(){let e="";for(this.#t+=1;this.#t<this.#e.length&&this.#e[this.#t]!=='"';){let n=this.#e[this.#t],r=this.#e[this.#t+1];n==="$"?e+=this.#a():n===this.#n&&
(r==='"'||r==="$"||r===this.#n)?(e+=r,this.#t+=2):(e+=n,this.#t+=1)}return this.#t>=this.#e.length&&(this.fault??="a double quote is never closed"),this.#t+=1,e}#a(){let e=this.#t;if(this.#t+=1,this.#e[this.#t]!==
"{"){let r=this.#i(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return r?this.#l(r,e):"$"}this.#t+=1;let n=this.#i(/^\w+/);return!n||this.#o>Ia?(this.fault??="bad substitution",this.#t=this.#e.length,""):this.#e[this.#t]!==
"}"?this.#m(n):(this.#t+=1,this.#l(n,e))}#i(e){let n=e.exec(this.#e.slice(this.#t,this.#t+256))?.[0]??"";return this.#t+=n.length,n}#l(e,n){this.names.push(e);let r=this.#r(e);return r===void 0&&/^[A-Za-z_]/.
test(e)&&this.undefinedNames.push({name:e,at:n,length:this.#t-n}),r??"\uFFFC"}#m(e){let n=this.#e[this.#t]===":";n&&(this.#t+=1);let r=this.#e[this.#t++]??"";this.names.push(e);let o=this.#r(e);this.#o+=
1;let s=this.#s();this.#o-=1;let i=Pa(o,r,n,s);return i===void 0&&(this.fault??=`unsupported modifier ${JSON.stringify(n?`:${r}`:r)}`),i??"\uFFFC"}};function Pa(t,e,n,r){let o=t!==void 0&&(!n||t!=="");
switch(e){case"-":return t==="\uFFFC"?"\uFFFC":o?t:r;case"+":return t==="\uFFFC"?"\uFFFC":o?r:"";case"?":return t??"\uFFFC";case"#":case"%":case"/":return t===""?"":"\uFFFC";default:return}}var so=(t,e)=>t.flags.find(n=>n.name===e);function Z(t,e){let n=t.toLowerCase().slice(0,64),r;if(n.length>=4){for(let s of e)if(s.toLowerCase().startsWith(n))return s}let o=Math.max(1,Math.floor(n.length/3))+1;for(let s of e){let i=Ma(n,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Ma(t,e,n){if(Math.abs(t.length-e.length)>=n)return n;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=t[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var io=["bind","cache","tmpfs","secret","ssh"],ao=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function kn({text:t=""}){let e=new Map;for(let[,n,r]of t.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=n===void 0?r??"":n.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var Ta=["z","relabel","shared","private","u","bind-propagation"];function lo({flags:t,logical:e}){let n=[];for(let r of t){if(r.name!=="mount"||!r.text)continue;
let o=kn(r),s=l=>{n.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!ao.includes(l)&&!(Ta.includes(l)&&/containerfile/i.test(e.file))){let c=Z(l,ao);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!io.includes(i)){let l=Z(i,io);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return n}var co=new Set(["BUILD","TARGET"].flatMap(t=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>t+e)).concat("TARGETSTAGE")),Na=/^(?:https?|ftp|no|all)_proxy$/i,Ke=class{#e=new Map;#r;#n;constructor(e){
if(this.#n=e?e.#n+1:0,this.#r=e,!(!e||this.#n<32)){for(let n=e;n;n=n.#r)for(let[r,o]of n.#e)this.#e.has(r)||this.#e.set(r,o);this.#r=void 0,this.#n=0}}get(e){for(let n=this;n;n=n.#r){let r=n.#e.get(e);
if(r)return r}return e==="PATH"||Na.test(e)?{text:"\uFFFC"}:void 0}set(e,n){this.#e.set(e,n)}};var Wa=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,po=t=>Wa.test(t),wn=t=>t.slice(t.lastIndexOf("/")+1);var xn={commands:[]};function uo(t,e,{source:n,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return xn;if(e.json)return t.readWords(s.map(Ha(e.logical)),o);let a=mo(
r);if(!a)return xn;let{heredocs:l,logical:c}=e,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?Ua(t,n,d,o,a):t.readScript(za(n,c,i,d,e),o,a):t.readScript(qa(c,i),
o,a)}function mo(t){if(!t)return{errexit:!1,pipefail:!1};let e=t.findIndex(r=>po(wn(r)));if(e<0)return;let n=t.slice(e+1);return{errexit:n.some(r=>/^-[A-Za-z]*e/.test(r))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function qa(t,{at:e,value:n}){if(e===0)return t;let r=new ce(t.file);return r.addPart(t,e,e+n.length),r.build()}function Ua(t,e,{span:n,chomp:r},o,s){let i=new ce(n.file),a=e.text.
slice(n.start,n.end),l=n.start;for(let g of a.split(/(?<=\n)/)){let m=r?/^\t*/.exec(g)?.[0].length??0:0;i.add(g.slice(m).replace(/\r\n$/,""),l+m),g.endsWith(`\r
`)&&i.add(`
`,l+g.length-1),l+=g.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return t.readScript(c,o,s);let p=wn(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=mo(p);return u?t.readScript(c,o,u):xn}function za({text:t},e,{at:n,value:r},{span:o},{span:s}){let i=new ce(e.file);return i.addPart(e,n,n+r.length),i.add(`
`,o.start-1),i.add(t.slice(o.start,s.end),o.start),i.build()}var Ha=t=>({value:e,span:n,at:r})=>({text:e,literal:e,span:n,splits:!1,substitutions:[],inner:()=>{let o=new ce(t.file);for(let s=r+1,i=0;i<
e.length;){let a=t.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(t,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],Ge(t,s)),s+=t.text[s+1]==="u"?6:2,i+=1}return o.build()}});var Rt=class{#e;#r;#n=[];#t=new Map;#o;constructor(e,n){this.#e=e,this.#r=n}add(e){this.#n.push(e),e.name&&this.#t.set(e.name,e)}get(e){return this.#t.get(e.toLowerCase())}originOf(e,n,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#r.push({kind:"broken",span:n,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#n[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#s(e)?(s||this.#r.push({kind:"broken",span:n,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:A("malformed",e,n)}):{image:e.includes("$")||/^\d+$/.test(e)?A("malformed",e,n):j(e,n)}}#s(e){return this.#o??=new Set(this.#e.flatMap(({keyword:n,
args:r})=>n==="FROM"&&r[2]?[r[2].value.toLowerCase()]:[])),this.#o.has(e.toLowerCase())&&!this.get(e)}};var vn={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},go=new Set(Object.keys(vn)),w=(t,e)=>({kind:"broken",span:t,message:e});function Sn(t){let{keyword:e,keywordSpan:n,args:r}=t;if(!go.has(e)){let i=Z(e,go);return[w(n,`unknown instruction ${JSON.
stringify(Ce(e))}${i?`, did you mean ${i}?`:""}`)]}let o=Ba(t),s=(i,a)=>{r.length<i&&o.push(w(n,a))};switch(e){case"FROM":o.push(...Ja(t));break;case"COPY":case"ADD":s(2,`${e} needs a source and a des\
tination`),o.push(...Ya(t));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...Za(t));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...Xa(t));break;case"\
SHELL":(!t.json||r.length===0)&&o.push(w(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...Ga(t),...lo(t));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of t.pairs)i.value||o.push(w(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of t.pairs)i.value||o.push(w(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...Ka(t));break;default:s(1,`${e} needs an argument`)}return o}var Ce=t=>t.length>40?`${t.slice(0,40)}...`:t;function Ba({
keyword:t,flags:e,args:n}){let r=[];if(t==="ARG"||t==="STOPSIGNAL"||t==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return r;let o=vn[t]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.
find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith("*")?r.push(w(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(w(l,`--${i}\
 is true or false`)):a===void 0&&r.push(w(l,`--${i} needs a value`));else{let d=Z(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(w(l,`${t} has no flag --${Ce(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}
return r}function Ga({flags:t}){let e={network:["default","none","host"],security:["insecure","sandbox"]};return t.flatMap(({name:n,text:r,span:o})=>{let s=Object.hasOwn(e,n)?e[n]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[w(o,`--${n} is ${s.join(", ")}`)]:[]})}function Ka({args:[t],keywordSpan:e,span:n}){let r=t&&/[ \t]+(#.*)$/.exec(t.value);if(!t||!r)return[];let o=t.span.start+
r.index,s={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...t.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...t.span,start:o},text:""}]}}]}var Va=/^[a-z][a-z0-9-_.]*$/;function Ja({args:t,keywordSpan:e,span:n,logical:r}){let o=t.find(a=>a.value.startsWith("#")),s=o?t.indexOf(o):t.length;if(o&&(s===
1||s===3)){let a=t[t.length-1]?.span.end??n.end,l=r.text.slice(o.at).trimEnd(),c=t[s-1]?.span.end??o.span.start,d={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(t.length===0)return[w(e,"FROM needs an image")];if(t.length!==1&&!(t.length===3&&t[1]?.value.toLowerCase()==="as"))return[w({...e,end:t[t.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=t[2];return i&&!Va.test(i.value.toLowerCase())?[w(i.span,`${JSON.stringify(Ce(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Ya({keyword:t,args:e,json:n,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(w(o.span,`${t} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(w(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${t} of se\
veral sources needs a destination that ends in /`}),i}function Za({args:t,keywordSpan:e,flags:n}){let r=t[0];if(!r)return[w(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return t.length>1?[w(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[w(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Ce(r.value))}`)];let s=t.length<2?[w(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(w(l,"--retries is a whole number, zero or more")):vn.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(w(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function Xa({trigger:t}){return t?t.keyword===
"ONBUILD"?[w(t.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:t.keyword==="FROM"||t.keyword==="MAINTAINER"?[w(t.keywordSpan,`ONBUILD cannot defer ${t.keyword}`)]:Sn(t).map(e=>({...e,kind:"loose"})):
[]}function fo(t){if(t.includes("\uFFFC"))return;let e=t.slice(t.lastIndexOf(":")+1),[n="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(Ce(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!o)return{fault:`${JSON.stringify(Ce(t))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${n} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function ho({flags:t},e,n){let o=`${e.state==="unknown"?e.text:e.value} ${t.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||n==="`"&&
!Qa(e)}function Qa(t){let e=t.state==="unknown"?void 0:St(ge(t.value));return e!==void 0&&e.user!=="ContainerUser"}function yo(t,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!t||t.state==="unknown")return A(t?.reason??"image",e.value,e.span,e.via);let n=he(e.value,!0,t.value.split(
"/").filter(Boolean));return{...e,value:`/${n.join("/")}`}}function Et(t,e=new Map,n){return new $n(t,e,n).run()}var el=16384,$n=class{#e;#r;#n;#t=new Ke;#o=[];#s=[];#c=new Map;#d=[];#u;#a=this.#t;#i={};#l=new Map;constructor(e,n,r){this.#e=e,this.#n=r,this.#r=
n,this.#u=new Rt(e.instructions,this.#d);for(let o of co)this.#t.set(o,{text:"\uFFFC"})}run(){let e,n=!1;for(let o of this.#e.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#e.instructions.some(
tl)||(o.keyword==="FROM"?(e&&this.#g(e),e=this.#m(o)):e?(e.instructions.push(o),this.#p(e,o)):o.keyword==="ARG"?this.#b(o,this.#o,void 0):n||(n=!0,this.#d.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#g(e);let r=this.#e.instructions[0];return r&&this.#s.length===0&&!n&&this.#d.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#s,globals:this.#o,faults:this.#d}}#m(e){let n=e.args[0],r=e.args.findIndex(u=>u.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=n?{value:n.value,span:n.span}:{value:"",span:e.keywordSpan},i=this.#s.length,a=[],l=n?this.#h(n,e,this.#t,a):A("malformed","",e.keywordSpan),c=l.state==="unknown"?void 0:this.#u.get(l.value),d=o[1]?.
value.toLowerCase()==="as"?o[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],
scripts:[],windows:c?.windows??ho(e,l,this.#e.escape),undefinedUses:a};this.#s.push(p),this.#u.add(p),this.#a=new Ke(c?this.#c.get(c):void 0),this.#c.set(p,this.#a),this.#i=(c&&this.#l.get(c))??{};for(let{
trigger:u}of c?.instructions??[])u&&this.#p(p,u);return p}#p(e,n){let{keyword:r,args:o}=n,s=o[0],i=a=>this.#h(a,n,this.#a,e.undefinedUses);switch(r){case"ARG":this.#b(n,e.assignments,e);break;case"ENV":case"\
LABEL":this.#x(r,n,e);break;case"USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=yo(this.#i.workdir,i(s))),e.workdir&&(this.#i={...this.#i,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=
i(s));break;case"CMD":e.cmd=n;break;case"ENTRYPOINT":e.entrypoint=n;break;case"HEALTHCHECK":e.healthcheck=n;break;case"SHELL":e.shell=n,this.#i={...this.#i,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,n,i);break;case"RUN":this.#S(
e,n),this.#f(e,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#f(e,n.trigger,!0);break}}#g(e){for(let n of[e.healthcheck,e.entrypoint,e.cmd])n&&this.#f(e,n,!1);this.#l.set(e,this.#i)}#y(){
return this.#i.workdir?{workdir:this.#i.workdir}:{}}#f(e,n,r){if(!this.#n||e.windows)return;let o=uo(this.#n,n,{source:this.#e.source,shell:this.#i.shell,variables:s=>this.#a.get(s)?.text});e.scripts.
push({instruction:n,script:o,deferred:r,...this.#y()})}#h(e,{logical:n,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=Ot(e.value,g=>s.get(g)?.text,this.#e.escape);p&&this.#d.push(
{kind:"broken",span:e.span,message:`${p}`});for(let{name:g,at:m,length:f}of d){let b=s===this.#t?void 0:this.#t.get(g)?.span,v=o?e.span:V(n,e.at+m,e.at+m+f);i.push({name:g,keyword:r,span:v,...a===void 0?
{}:{target:a},...b?{global:b}:{}})}let u=[];for(let g of c){let m=s.get(g)?.span;m&&u.push({how:"interpolated",span:m})}return l.length>el&&l.length>e.value.length?A("large","\uFFFC",e.span,u.slice(0,
8)):l.includes("\uFFFC")?A("variable",l,e.span,u.slice(0,8)):j(l,e.span,u.slice(0,8))}#b(e,n,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#a:this.#t,a=o.value?this.#h(o.value,e,i,r?.undefinedUses??
[],s):null,l=bo(o);n.push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#r.get(s),d=r?this.#t.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state===
"unknown"?a.text:a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(e,n,r){let o=n.pairs.map(s=>{let i=s.value?this.#h(s.value,n,this.#a,r.undefinedUses,s.name.value):null,a=Ot(
s.name.value,l=>this.#a.get(l)?.text,this.#e.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:bo(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)
this.#a.set(s,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?Ot(e.value,()=>"\uFFFC",this.#e.escape).text:"";#w(e,n,{span:r}){if(n.state==="unknown"){e.ports.push({span:r,setting:{
...n,span:r}});return}for(let o of n.value.split(/\s+/).filter(Boolean)){let s=fo(o);s&&"fault"in s?this.#d.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?j(s,r,n.via):A("\
malformed",o,r)})}}#v(e,n,r){let{args:o,keyword:s}=n,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?so(n,"from"):void 0,l=o.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.
length===0),c=a?.text?{from:{...this.#u.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:n,sources:l.map(r),destination:r(i),...this.#y(),...c})}#S(e,n){for(let r of n.flags){
if(r.name!=="mount")continue;let o=kn(r).get("from");o&&e.mounts.push({...this.#u.originOf(o,r.span,e,"mounts"),span:r.span})}}},tl=({keyword:t,args:e})=>t==="FROM"&&e.length>0,bo=({name:t,value:e})=>({
...t.span,end:e?.span.end??t.span.end});var nl=({origin:t,copies:e,mounts:n})=>[t,...e.flatMap(({from:r})=>r??[]),...n].flatMap(r=>"stage"in r?[r.stage]:[]);function ko(t){let e=new Set(t);for(let n of e)for(let r of nl(n))e.add(r);return e}
function Dn(t){let e=[t];for(let n=t;"stage"in n.origin;)n=n.origin.stage,e.push(n);return e}function So(t,e,n){let r=rl(t,e),o=new Map;for(let s of t.stages)o.set(s,Oo(t,s,r.includes(s),{lowered:o,images:n}));return[...o.values()]}function rl({stages:t,final:e},n){let r=n.flatMap(s=>s?$o(t,s)??
[]:[]),o=e&&(r.length===0||n.includes("")||!Kr(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var $o=(t,e)=>t.findLast(({name:n})=>n===e.toLowerCase())??(/^\d+$/.test(e)?t[Number(e)]:void 0);function Do(t,e,n,r){
let{stages:o}=n.size?Et(t,n,t.shell):t,s=e===void 0?o[o.length-1]:$o(o,e);if(!s)return;let i=new Map;for(let a of Dn(s).reverse())i.set(a,Oo(t,a,a===s,{lowered:i,images:r}));return i.get(s)}var Ct=({name:t,
index:e})=>t??String(e);function Oo(t,e,n,{lowered:r,images:o}){let s="stage"in e.origin?r.get(e.origin.stage):void 0,i=e.base.span,a=s?s.base:ol(e.origin,o),l=s?s.contents:sl(e.origin),c=[{how:"inher\
its",span:i}],d=f=>({...f,via:[...c,...f.via??[]].slice(0,8)}),p=(f,b,v)=>f??(s?d(b(s.image)):v),u=n?Dn(e):[e],g=f=>j(u.toReversed().flatMap(f),i),m={ref:s?s.image.ref:ll(e),user:p(e.user,f=>f.user,cl(
a,e)),env:g(f=>wo(f,"ENV")),labels:g(f=>wo(f,"LABEL")),exposedPorts:g(f=>f.ports.map(({setting:b})=>b)),volumes:g(f=>f.volumes),entrypoint:p(xo(e.entrypoint,e.scripts),f=>f.entrypoint,fn(l===null?null:
l?.entrypoint,i)),cmd:p(xo(e.cmd,e.scripts)??(e.entrypoint?re(null,i):void 0),f=>f.cmd,fn(l===null?null:l?.cmd,i)),healthcheck:p(pl(e.healthcheck,e.scripts),f=>f.healthcheck,dl(a,i)),workingDir:p(e.workdir,
f=>f.workingDir,a===null?re("/",i):A("image","",i)),stopSignal:p(e.stopSignal,f=>f.stopSignal,A("image","",i))};return{path:["stages",Ct(e)],dialect:"dockerfile",span:i,ships:n,image:m,...a===void 0?{}:
{base:a},...l===void 0?{}:{contents:l},...n?{added:ro(u)}:{},references:ul(t,e),windows:e.windows,dropsRoot:il(e,s,a)}}var On=t=>"image"in t&&t.image.state!=="unknown"&&t.image.value==="scratch";function ol(t,e){
if("image"in t)return On(t)?null:St(ge(de(t.image)),e)}function sl(t){if("image"in t)return On(t)?null:Vr(ge(de(t.image)))}function il(t,e,n){let{entrypoint:r,cmd:o,scripts:s,copies:i}=t;if(s.filter(({
instruction:d})=>d===r||d===o).some(({script:d})=>d.commands.some(to)))return!0;let l=s.some(({instruction:d,script:p})=>d===r&&p.commands.some(({words:u})=>al.test(u[0]?.text??""))),c=s.some(({instruction:d,
script:p})=>d.keyword==="RUN"&&p.commands.some(no))||i.some(({from:d})=>d&&/gosu/.test("stage"in d?d.stage.name??"":de(d.image)));return l&&c?!0:e?e.dropsRoot:n?.drops===!0&&!r}var al=/(?:\.sh|entrypoint|start|run|init)$/,
de=t=>t.state==="unknown"?t.text:t.value;function ll(t){if(!("image"in t.origin)||On(t.origin))return null;let{image:e}=t.origin;return j(ge(de(e),t.base.value),t.base.span,e.via)}function cl(t,e){let n=e.
base.span;return t===null?re("root",n):t?re(t.user,n):A("image","",n)}var dl=(t,e)=>t===void 0||t?.healthcheck?A("image","",e):re(null,e),wo=(t,e)=>t.assignments.filter(n=>n.keyword===e).map(({name:n,
value:r,literal:o,span:s})=>j({name:n,value:r,literal:o},s));function xo(t,e=[]){if(!t)return;let{args:n,json:r,span:o}=t,s=n.map(i=>j(i.value,i.span));return j(s.length?{form:r?"exec":"shell",words:s,
...Ro(t,e)}:null,o)}var Ro=(t,e)=>{let n=e.find(r=>r.instruction===t)?.script;return n?{script:n}:{}};function pl(t,e){if(!t)return;if(t.args[0]?.value.toUpperCase()==="NONE")return j({test:null},t.span);
let r=t.args.slice(1).map(o=>j(o.value,o.span));return j({test:{form:t.json?"exec":"shell",words:r,...Ro(t,e)}},t.span)}function ul(t,e){let n=[],r=(s,i,a)=>{i.state==="unknown"&&i.reason==="malformed"||
de(i)!=="scratch"&&n.push({role:s,ref:j(ge(de(i),a),i.span,i.via)})},{syntax:o}=t;e.index===0&&o&&r("syntax",j(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.
value);for(let{from:s}of e.copies)s&&"image"in s&&r("copy-from",vo(s.image,s.span),de(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",vo(s.image,s.span),de(s.image));return n}var vo=(t,e)=>({
...t,span:e});var Eo=t=>e=>{let n=Co(t,e);return n&&Ct(n)};function Co({stages:t,instructions:e},n){let r=o=>e[fe(e,o,({span:s})=>s.start)]?.span.start??o;return t[fe(t,n,({base:o})=>r(o.span.start))]}function jo(t,e){
let{stages:n,instructions:r}=t,o=a=>r[fe(r,a,({span:l})=>l.start)],s=new Map,i=(a,l)=>{let c=s.get(a)??ml(e,a.span);s.set(a,c);let{text:d,cuts:p}=c,u=fe(p,l-a.span.start,g=>g);return gl(d.slice(p[u],p[u+
1]).slice(0,2e3),u===0)};return a=>{let l=Co(t,a),c=o(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(d)?i(c,a):"",u=l&&(l===n.at(-1)?"final":Ct(l));return[...u?
["stage",u]:[],d,p].filter(Boolean).join(" ")}}function ml(t,{start:e,end:n}){let r=t.slice(e,n),o=K(r),s=o.length===r.length?o:r.replace(/\S/g,"*"),i=[0];for(let{0:a,index:l}of s.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))
i.push(l+a.length);return{text:s,cuts:[...i,s.length]}}var gl=(t,e)=>K(t.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(
e?/^\w+ /:/^$/,"")).slice(0,120);var fl=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:t=>t.
startsWith("global")?"file":t.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(t,e)=>e()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(t,e)=>t==="ignore-line"?"line":t==="ignore-block"?"block":e()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(t,e)=>e()?"file":"\
line"}];function Ao(t,{file:e,start:n},r){for(let{by:o,pattern:s,reach:i}of fl){let a=s.exec(t),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},u=a&&i(l,r);if(!a||!u)continue;let g=E=>n+(a.indices?.
groups?.[E]?.[0]??0),m=c===void 0?t.length:a.indices?.groups?.ids?.[0]??0,b=[...o==="trivy"?t.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:E,index:R})=>({value:E,
span:{file:e,start:n+m+R,end:n+m+R+E.length}})),v=p?{until:{value:p,span:{file:e,start:g("until"),end:g("until")+p.length}}}:{};return{by:o,word:l,rules:b,reason:d.trim(),reach:u,...v}}}var Rn=t=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(t),hl=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
yl=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function En(t,e,{line:n,block:r,peers:o}){let{text:s,path:i}=e,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(t.start,Math.min(t.end,t.start+4096)).replace(/\r$/,""),c=bl(l,t);if(c){let{word:p}=c,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:u,span:t}}let d=o.length?Ao(l,t,()=>t.start<=wl(e)):void 0;return d&&o.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?r():n,span:t}:void 0}function bl(t,{file:e,start:n}){let r=hl.exec(t);if(!r)return;let[o,s="",i,a=""]=r,l=(m,f)=>({file:e,start:n+m,end:n+m+f}),c=[];if(i!==void 0){let m=r.index+o.indexOf(
"[")+1;for(let f of i.matchAll(/[^\s,][^,]*/g)){let b=f[0].trimEnd();c.push({value:b,span:l(m+f.index,b.length)})}}let d=r.index+o.length-a.length,p=yl.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),g=p?.[1]??"";return{word:s.toLowerCase(),rules:c,reason:u,...p?{until:{value:g,span:l(d+p.index+p[0].length-
g.length,g.length)}}:{}}}function Fo(t,e=n=>je(t.text,n)){let{text:n}=t;return Rn(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(r=>kl(t,r.index,r.index+r[0].trimEnd().length,e)??[]):[]}function kl(t,e,n,r,o=[]){
let{text:s,path:i}=t,a=xl(t,e);return En({file:i,start:e,end:n},t,{peers:o,line:{file:i,start:a,end:je(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var _o=new WeakMap;function Lo(t){let e=_o.get(t)??
{next:new Map};return _o.set(t,e),e}function wl(t){let e=Lo(t);if(e.head===void 0){let n=0;for(;n<t.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(t.text.slice(n,je(t.text,n)));)n=je(t.text,n)+1;e.head=
n}return e.head}function xl(t,e){let{text:n}=t,{next:r}=Lo(t),o=n.lastIndexOf(`
`,e-1)+1;if(n.slice(o,e).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(je(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,je(n,i)+1)));for(let a of s)
r.set(a,i);return i}function je(t,e){let n=t.indexOf(`
`,e);return n<0?t.length:n}function Po(t,e,n){let r=[],o=[],s="",i=e,a=!0;for(let l=e;l<n;l+=1){let c=t[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!s&&(a||/[\s;&|()]/.test(t[l-1]??""))){let p=Io(t,l,n),u={start:l,end:p};a?o.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:Io(t,l,n)};for(let u of o)r.push({...u,line:p});o=[]}c==="\\"&&s!=="'"?l+=t[l+1]===`
`?0:1:(s?c===s:c==="'"||c==='"')&&(s=s?"":c)}for(let l of o)r.push({...l,line:{start:n,end:n}});return r}function Io(t,e,n){let r=t.indexOf(`
`,e),o=r<0||r>n?n:r;return t[o-1]==="\r"?o-1:o}var Mo=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,To=(t,e)=>{let[n=t]=t.split(/\s/);return{value:n,
span:{...e,end:e.start+n.length}}},No=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function H(t){return t<=32?t===32||t>=9&&t<=13:t===133||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||t===8287||t===12288}function J(t,e=0,n=t.length){let r=e,o=n;for(;r<o&&H(t.charCodeAt(
r));)r+=1;for(;o>r&&H(t.charCodeAt(o-1));)o-=1;return[r,o]}function Wo(t){let e=[];for(let n of vl(t)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),o=r?.[3];if(!r||!o)continue;let s=Sl(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function vl(t){let e=[],n="";for(let r=0;r<t.length;r+=1){let o=t[r];if(o==="'"||o==='"'){let s=Cn(t,r);if(s<0)return;n+=t.slice(r,s+1),r=
s}else if(o==="$"&&t[r+1]==="{"){let s=jn(t,r);if(s<0)return;n+=t.slice(r,s+1),r=s}else if(o==="\\")n+=t.slice(r,r+2),r+=1;else if(o==="<"&&t[r+1]==="<"){let s=r+2;for(;s<t.length&&/[\t\r ]/.test(t[s]);)
s+=1;n+=t.slice(r,s),r=s-1}else H(o.charCodeAt(0))?(n&&e.push(n),n=""):n+=o}return n&&e.push(n),e}function Cn(t,e){let n=t[e];for(let r=e+1;r<t.length;r+=1){if(t[r]===n)return r;if(t[r]==="\\"&&n==='"')
r+=1;else if(t[r]==="$"&&t[r+1]==="{"&&n==='"'){let o=jn(t,r);if(o<0)return-1;r=o}}return-1}function jn(t,e){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(t.slice(e,e+300));
if(!n)return-1;if(n[1]==="}")return e+n[0].length-1;let r=n[1]==="/"?1:0;for(let o=e+n[0].length;o<t.length;o+=1){let s=t[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=Cn(t,o),o<0)return-1}else if(s==="$"&&t[o+1]==="{"&&(o=jn(t,o),o<0))return-1}}return-1}function Sl(t){let e="";for(let n=0;n<t.length;n+=1){let r=t[n];if(r==="'"||r==='"'){let o=Cn(
t,n);if(o<0)return;e+=r==='"'?t.slice(n+1,o).replace(/\\(["$\\])/g,"$1"):t.slice(n+1,o),n=o}else if(r==="\\")e+=t[++n]??"";else{if(H(r.charCodeAt(0)))return t.slice(n).trim()===""?e:void 0;e+=r}}return e}var X=(t,e,n)=>({value:t.text.slice(e,n),span:V(t,e,n),at:e}),jt=t=>t===32||t===9||t===11||t===12||t===13;function qo(t,e,n){let r=[],{text:o}=t;for(let s=e;s<n;){for(;s<n&&jt(o.charCodeAt(s));)s+=1;let i=s;
for(;s<n&&!jt(o.charCodeAt(s));)s+=1;s>i&&r.push(X(t,i,s))}return r}function An(t,e,n){let r=e;for(;r<n&&!jt(t.charCodeAt(r));)r+=1;let o=r;for(;o<n&&jt(t.charCodeAt(o));)o+=1;return[r,o]}function _n(t,e,n,r){
let o=[],{text:s}=t;for(let i=e;i<n;){for(;i<n&&H(s.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!H(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&o.push(X(t,a,c))}return o}function Uo(t,e,n,r){let o=[],{text:s}=t,i=e;for(;;){for(;i<n&&H(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=n)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<n&&(c||!H(s.charCodeAt(i)));){let u=s[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===r?l+=s[++i]??"":l+=u,i+=1}if(i=Math.min(i,n),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),p=l.slice(2,d<0?void 0:d);o.push({name:p,value:l,span:V(t,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function zo(t,e,n){let[r,o]=J(t.text,e,n);if(t.text[r]!=="[")return;let s=t.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:V(t,c,c+l[0].length),at:c})}return{words:a}}var $l=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Dl=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Fn(t,e,n,r,o){let{text:s}=t,[i,a]=An(s,e,n),l=s.slice(e,i).replace(
/[a-z]/g,m=>m.toUpperCase()),{flags:c,rest:d}=Uo(t,a,n,r),[p,u]=J(s,d,n),g={keyword:l,keywordSpan:V(t,e,i),span:V(t,e,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:t};if(p>=u)return{...g,args:[]};
if(l==="ONBUILD")return{...g,args:[X(t,p,u)],trigger:Fn(t,p,u,r,o)};if(l==="ENV"||l==="LABEL")return{...g,...Rl(t,p,u,l,r,o)};if(l==="ARG"){let m=_n(t,p,u,r);return{...g,args:m,pairs:m.map(f=>Bo(t,f))}}
return l==="HEALTHCHECK"?{...g,...Ol(t,p,u,o)}:{...g,...Ho(t,p,u,l,o)}}function Ho(t,e,n,r,o){let s=$l.has(r)?zo(t,e,n):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:V(t,e,n),message:`exec form of ${r} holds strings only`}),{args:Dl.has(r)?qo(t,e,n):[X(t,e,n)],json:!1})}function Ol(t,e,n,r){let o=e;for(;o<n&&!H(t.text.charCodeAt(o));)o+=1;
let s=X(t,e,o),[i,a]=J(t.text,o,n);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=Ho(t,i,a,"CMD",r);return{args:[s,...l],json:c}}function Rl(t,e,n,r,o,s){let i=_n(t,e,n,o);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>Bo(
t,c))}}let[a,l]=An(t.text,e,n);return l>=n?(s.push({kind:"broken",span:V(t,e,n),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:X(t,e,a),value:X(t,l,n),spaced:!0}]}}function Bo(t,e){
let n=e.value.indexOf("=");if(n<0)return{name:e};let r=e.at+e.value.length;return{name:X(t,e.at,e.at+n),value:X(t,e.at+n+1,r)}}var El=["hadolint","checkov","trivy","kics","buildkit"];function At(t,e=0){return new Ln(t,e).read()}var Ln=class{#e;#r;#n;#t=[];#o=[];#s=[];#c=[];#d;#u=new Set;#a="\\";#i;#l=0;#m=0;constructor(e,n){this.#e=
n,this.#r=e,this.#n=e.text,this.#d=Rn(e.text)}read(){let e=this.#n;e.charCodeAt(0)===65279&&(this.#l=1);let n=No.exec(e.slice(this.#l,this.#l+4096));if(n?.[1]){let r=this.#l+n[0].length-n[1].length;this.#i=
{value:n[1],span:this.#p(r,r+n[1].length)}}for(;this.#l<e.length;){let[r,o]=this.#g(),[s]=J(e,r,o);this.#y(s,o),!(s>=o)&&(e[s]==="#"?this.#f(s,o):this.#k(s,o))}return this.#o.length===0&&this.#t.push(
{kind:"broken",message:"the file has no instructions",span:this.#p(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#o,faults:this.#t,suppressions:this.#x(),escape:this.#a,
...this.#i?{syntax:this.#i}:{}}}#p(e,n){return{file:this.#r.path,start:e,end:n}}#g(){let e=this.#l,n=this.#n.indexOf(`
`,e),r=n<0?this.#n.length:n;for(this.#l=n<0?r:n+1;r>e&&this.#n[r-1]==="\r";)r-=1;return[e,r]}#y(e,n){if(!this.#u)return;let r=this.#n.slice(e,Math.min(n,e+4096)),o=Mo.exec(r);if(!o){this.#u=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#u=void 0;return}let l=e+r.lastIndexOf(i),c=this.#p(l,l+i.length);this.#u.has(a)&&this.#t.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#u.add(a),a==="syntax"&&(this.#i??=To(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#a=i:this.#t.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#f(e,n){this.#d&&this.#s.push(this.#p(e,n))}#h({start:e,end:n},r){if(!/seaworthy/i.test(this.#n.slice(e,n)))return;let[o]=r,s=[{start:e,end:o?o.span.start:
n},...r.map(({span:a})=>a)],i=new Set(this.#c.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:c,line:d}of Po(this.#n,a.start,a.end))i.has(l)||this.#c.push({comment:this.#p(l,c),next:this.#p(
d.start,d.end)})}#b(e){for(let n of this.#s)this.#c.push({comment:n,next:e});this.#s=[]}#x(){let e=this.#n.length;this.#b(this.#p(e,e));let n=this.#o.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>n.includes(o.start)?{...o,end:(n.find(s=>s>o.start)??e+1)-1}:o;return this.#c.flatMap(({comment:o,next:s})=>En(o,this.#r,{line:s,block:()=>r(s),peers:El})??[])}#k(e,n){let r=[],o=[],s=[],i=[],
a=0,l=n,c=(m,f)=>{o.push(a),s.push(m),r.push(this.#n.slice(m,f)),a+=f-m},d=this.#w(e,n);for(c(e,d<0?n:d);d>=0&&this.#l<this.#n.length;){let m=this.#l,[f,b]=this.#g(),[v]=J(this.#n,f,b);if(v>=b){i.push(
this.#p(m,this.#l));continue}if(this.#n[v]==="#"){this.#f(v,b);continue}let E=this.#s.filter(R=>R.start>e);for(let R of E)this.#c.push({comment:R,next:this.#p(v,b)});E.length&&(this.#s=this.#s.filter(
R=>R.start<e)),d=this.#w(f,b),c(f,d<0?b:d),l=b}for(;i.length&&i[i.length-1].start>l&&J(this.#n,l)[0]>=this.#n.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[u,g]=J(p);if(u>=g){this.#t.push({kind:"\
broken",span:this.#p(e,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#r.path,text:p,at:o,from:s},l,i)}#w(e,n){let r=n-1;for(;r>=e&&(this.#n[r]===
" "||this.#n[r]==="	");)r-=1;return r<e||this.#n[r]!==this.#a||r>e&&this.#n[r-1]===this.#a?-1:r}#v(e,n,r){let[o,s]=J(e.text),i=Fn(e,o,s,this.#a,this.#t),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#D(e,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#p(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.
trigger,span:this.#p(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#o.push({...i,...u,span:p,blanks:r,heredocs:c}),this.#b(p),this.#d&&a.keyword==="RUN"&&this.#h(p,c)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#l,this.#l=e.exec(this.#n)?.index??this.#n.length}#$(){let e=this.#l;for(;e>0&&(this.#n[e-1]===`
`||this.#n[e-1]==="\r");)e-=1;return e}#D(e,n){let r=[];for(let o of Wo(e.text)){let s=this.#l,i=-1;for(;this.#l<this.#n.length&&i<0&&this.#m<20;){let[a,l]=this.#g(),c=a;for(;c-a<this.#e&&this.#n[c]===
" ";)c+=1;for(;o.chomp&&this.#n[c]==="	";)c+=1;l-c===o.name.length&&this.#n.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#t.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#l=s,this.#S(),this.#m+=1,r;r.push({...o,span:this.#p(s,i)})}return r}};function _t(t,e,n){let r=At(t,n?.indent),o=n?{inline:n.at}:{},s=jl(t,r);if(s)return{dialect:"dockerfile",source:t,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=Et(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(Sn),...l,...i.flatMap(Cl)],d=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:d,needed:d?ko([d]):new Set}}var Cl=({scripts:t})=>t.flatMap(({script:e,instruction:n})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function jl({text:t,path:e},{instructions:n,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(t)))return o;if(!i.test(t))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?o:void 0}var Go=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Ko=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var Al=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,_l=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Fl=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Ll=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
Vo=(t,e)=>t.length===0?[]:[...e.map(n=>({path:`${n}.dockerignore`,role:"text"})),...t.flatMap(Il)];function Il(t){if(t.alone)return[];let e=t.path.split("/").slice(0,-1),r=["",...e.map((c,d)=>e.slice(
0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${t.path}.dockerignore`,...r].map(c=>({path:c,role:"text"})),s=e.join("/"),i=Ll.test(t.text)?[{path:s||".",role:"context"}]:[],a=Fl.
test(t.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>Go.map(d=>({path:`${c}${d}`,role:"text",isGuess:!0}))):[],l=t.text.includes("supervisor")?[...t.text.matchAll(Al)].flatMap(([,c=""])=>c.split(/\s+/)).
filter(c=>_l.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...o,...i,...a,...l]}var Jo=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Yo=t=>t.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),Zo=t=>Yo(t).replace(Jo,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function Q(t){return Zo(K(t)).replace(/##\[/g,"##\u200B[")}var pe=t=>Q(t.replace(/[\r\n]+/g," ").
replace(/\t/g," "));var Xo=t=>`${JSON.stringify(t,(e,n)=>typeof n=="string"?Yo(n):n,2).replace(Jo,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;function In(t,e){let n=t;for(let r of e)n.includes(r)&&(n=n.replaceAll(r,"*".repeat(Math.min(r.length,12))));return n}function Ve(t,e,n=""){if(typeof t=="string")return n&&C(n,t)?t.replace(/\S/g,"*"):In(t.split(`
`).map(s=>K(s)).join(`
`),e);if(typeof t!="object"||t===null)return t;let{name:r,value:o}=t;return typeof r=="string"&&typeof o=="string"?{...t,value:Ve(o,e,r)}:Array.isArray(t)?t.map((s,i)=>Ve(s,e,Pl(t[i-1]))):Object.fromEntries(
Object.entries(t).map(([s,i])=>[s,Ve(i,e,s)]))}var Pl=t=>typeof t=="string"&&/^--?[A-Za-z][\w-]*$/.test(t)?t.replace(/^-+/,""):"";var Qo=({judged:t},e,{secrets:n})=>({text:In(`${JSON.stringify(t.flatMap(Ml),null,2)}
`,n),complaints:[],isRefused:!1});function Ml(t){let e=({keyword:n,flags:r,args:o,span:s})=>({keyword:Q(n),flags:r.map(({value:i})=>Q(i)),args:o.map(({value:i})=>Q(i)).map((i,a,l)=>Tl(n,i,a,l)),line:t.
position(s.start).line,endLine:t.position(Math.max(s.start,s.end-1)).line});return _t(t).instructions.map(e)}var Tl=(t,e,n,r)=>n>0&&t==="ENV"&&!r[0]?.includes("=")&&C(r[0]??"",e,!0)?e.replace(/\S/g,"*"):
e;var es={read:(t,{shell:e},n)=>_t(t,e,n),references:({fresh:t},{above:e})=>Vo(t,e),workloads:(t,e,{images:n})=>So(t,e,n),build:(t,e,n,{images:r})=>Do(t,e,n,r),anchors:jo,stages:Eo,comments:Nl,showAs:Qo};
function Nl(t){let{instructions:e}=At(t),n=mr(t);return r=>n(e[fe(e,r,({span:o})=>o.start)]?.span.start??r)}var Wl={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function ts(t){let e="set"in t?Wl[t.set]:void 0;return e&&"set"in t?`add \`${e} ${t.to}\``:void 0}var ql=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,ns=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function Ul(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(ql.test(n)&&!ns.test(n))return!0;if(e===void 0||ns.test(n))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var zl=({path:[,t=""],ships:e})=>e?"the image":`stage ${dt(t)}`,rs={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:Ul,label:zl,spell:ts,load:()=>es};function os(t){let e=[],n=0;for(let r of t.split(`
`)){let o=n;n+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=Hl(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}var Hl=t=>he(t,t.startsWith("/")).join("/");function ss(t){let e=t.path,n=os(t.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:t,faults:[],suppressions:Fo(t),patterns:n}}var is={read:ss,governs:Bl,comments:()=>()=>({at:0,word:"ignore-file"})};function Bl(t,e){if(t===`${e}.dockerignore`)return!0;let n=t.slice(0,t.lastIndexOf("/")+1);return t===`${n}.dockerignore`&&e.startsWith(
n)}var as={dialect:"dockerignore",part:"governs",noun:"an ignore file",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:t=>t.endsWith(".dockerignore"),load:()=>is};function Gl(t,e){return!/\.json$/i.test(t)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(t)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}var ls={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:t=>`JSON has no comments; the \`comment\` \
of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${t}] why it is fine here"\`.`,compares:!0,claims:Gl,glance:(t,e)=>/seccomp[^/]*$/i.test(t)||e.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>ie(require("./seccomp.js"),1))).
reader};var be=[rs,ur,as,ls,lr],Pn=new Map,_=be;var Mn=()=>be.map(({dialect:t})=>t),oe=t=>be.find(e=>e.dialect===t),Je=t=>be.find(({answers:e})=>e===t);var Tn=()=>be.find(({part:t})=>t==="starts"),Kl=t=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(t);function ke(t,e){if(Kl(t.slice(t.lastIndexOf("/")+1)))return;let n=be.find(r=>r.claims(t,void 0));return n||
e===void 0?n?.dialect:be.find(r=>r.claims(t,e))?.dialect}var Ft=65536;async function we({dialect:t,load:e}){let n=Pn.get(t)??await e();return Pn.set(t,n),n}function O(t){let e=Pn.get(t);if(!e)throw new RangeError(
`no reader of ${t} was loaded`);return e}function Ae(t,e,{contexts:n,absent:r,ignored:o,root:s,images:i,together:a,includeFolders:l=[],entries:c,target:d="docker"}={},p){return{source:t,files:u=>n?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>o?.
has(u)===!0,entries:u=>c?.get(u),root:s,images:i,target:d,includeFolders:l,above:[],fail:e,...a?{together:a}:{},...p?{shell:p}:{}}}var Ye=class t{path;text;alone;shown;#e;constructor(e,n,r=!1,o=n){this.path=e,this.text=n,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let n=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);n.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new t(this.path,this.text,this.alone,n.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(e){let n=this.#r(),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-n[r]+
1}}lineStart(e){let n=this.#r();return n[Math.max(0,Math.min(e-1,n.length-1))]}line(e){let n=this.lineStart(e),r=this.shown.indexOf(`
`,n),o=this.shown.slice(n,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#r(){if(this.#e)return this.#e;let e=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))e.push(n+1);return this.#e=e,e}};var te=require("node:path");var Ze=require("node:path");var x=require("node:fs"),Lt={stat(t){try{let e=(0,x.statSync)(t);return{kind:e.isFile()?"file":e.isDirectory()?"folder":"other",size:e.size}}catch(e){let{code:n}=e;return n==="ELOOP"?"is a link to not\
hing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(e)})`:n==="ENOENT"&&(0,x.lstatSync)(t,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:x.existsSync,list:t=>(0,x.readdirSync)(
t,{withFileTypes:!0}).map(e=>({name:e.name,isFolder:e.isDirectory()})),isReadable(t){try{return(0,x.accessSync)(t,x.constants.R_OK|x.constants.X_OK),!0}catch{return!1}},read:t=>(0,x.readFileSync)(t),head(t,e){
let n=Buffer.alloc(e),r=(0,x.openSync)(t,"r");try{return n.subarray(0,(0,x.readSync)(r,n,0,e,0))}finally{(0,x.closeSync)(r)}},real:t=>(0,x.realpathSync)(t)};function ee(t,e=Lt){for(let n=t;;n=(0,Ze.dirname)(n)){if(e.exists((0,Ze.join)(n,".git")))return n;if(n===(0,Ze.dirname)(n))return t}}var It=class{#e;#r;#n=new Set;constructor(e,n){this.#e=e,this.#r=n}allow(e){let n=ee(e,this.#r),r=(0,te.relative)(this.#e,e).split(te.sep)[0]!=="..",o=process.env.HOME??"/",s=r&&this.#e!=="/"&&this.#e!==
o;this.#n.add(n!==e||this.#r.exists((0,te.join)(n,".git"))?n:s?this.#e:e)}isInside(e){let n=this.#r.real(e);return[...this.#n].some(r=>{let o=(0,te.relative)(this.#r.real(r),n);return o!==""&&o.split(
te.sep)[0]!==".."&&!(0,te.isAbsolute)(o)})}mayList(e){let n=this.#r.real(e);return[...this.#n].some(r=>n===this.#r.real(r))||this.isInside(e)}};var cs=require("node:path"),Vl=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Jl=5e3,Yl=5;function ds(t,e){let n=[],r=[
{path:"",depth:0}];for(let o=r.pop();o;o=r.pop()){let{path:s,depth:i}=o,a;try{a=e.list((0,cs.join)(t,s))}catch{continue}for(let l of a){let c=s?`${s}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!Vl.
test(l.name)&&i<Yl&&r.push({path:c,depth:i+1})):n.push(c),n.length>Jl)return}}return n}var ps=require("node:child_process"),se=class extends Error{name="GitError"};function us(t,e,{input:n,ownOnly:r=!1}={}){let o=r?[]:["-c",`safe.directory=${t}`],{status:s,stdout:i,stderr:a,error:l}=(0,ps.spawnSync)(
"git",["-C",t,...o,...e],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...Zl(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new se(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(s!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new se(Xl);if(s!==0)throw new se(Ql(a.toString("utf8"))??`g\
it ended with ${s}`);return i}var Zl=t=>Object.fromEntries(Object.entries(t).filter(([e])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(e))),Xl="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function Ql(t){let e=t.trim().split(`
`);return(e.find(n=>/^(?:fatal|error): /.test(n))??e[0])?.replace(/^(?:fatal|error): /,"")||void 0}var ec=64*1024*1024;function ms(t,e){try{let n=e.stat(t);if(typeof n!="string"&&n.size>ec)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let r=e.read(t),o=r.toString("utf8");return o.includes("\uFFFD")?r[0]===255&&r[1]===254||r[0]===254&&r[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
o,"utf8").equals(r)?{text:o}:{text:o,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:o}}catch(n){if(n instanceof se)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var tc=40,nc=500,Pt=class{found=new Map;notices=[];failures=[];contexts=new Map;entries=new Map;absent=new Set;#e;#r;#n;boundary;#t=new Set;includeFolders;constructor(e,n,{together:r,includeFolders:o}){
this.#e=e,this.#r=n,this.boundary=new It(e,n),this.#n=r,this.includeFolders=o.map(s=>this.shown((0,D.resolve)(e,s)));for(let s of o)this.boundary.allow((0,D.resolve)(e,s))}shown(e){return(0,D.relative)(
this.#e,e).split(D.sep).join("/")||"."}ask(e,n,r){if(n.kind!=="file"){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}
this.boundary.allow((0,D.dirname)(e));let o=this.#m(e,this.failures);if(!o)return;let s=r??ke(o.path,o.text.slice(0,Ft));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.
path,message:"left out: it is no file of containers that is known here (--type says otherwise)"})}offer(e){let n=_.filter(({index:l})=>l?.name===(0,D.basename)(e));if(n.length){for(let l of n)this.#o(
e,l);return}let r=this.shown(e);if(this.found.has(r))return;let o=ke(r),s=this.#r.stat(e);if(typeof s=="string"){o&&(s.startsWith("could not")?this.failures:this.notices).push({path:r,message:s.startsWith(
"could not")?s:`left out: it ${s}`});return}if(s.kind!=="file"){o&&this.notices.push({path:r,message:s.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.
isInside(e)){o&&this.notices.push({path:r,message:"left out: it is a link out of the repository"});return}if(!o&&!rc(e,r,this.#r))return;let i=this.#m(e,o?this.failures:this.notices),a=i&&(o??ke(r,i.text.
slice(0,Ft)));i&&a&&this.found.set(r,{source:i,kind:a,reason:o?"by name":"by content"})}#o(e,{dialect:n,index:r}){let o=this.#r.stat(e);if(typeof o=="string"||o.kind!=="file"||!this.boundary.isInside(
e))return;let s=this.#m(e,this.notices);for(let i of(s&&r?.list(s))??[]){let a=(0,D.resolve)((0,D.dirname)(e),i),l=this.shown(a),c=this.#r.stat(a);if(this.found.has(l)||typeof c=="string"||c.kind!=="f\
ile"||!this.boundary.isInside(a))continue;let d=this.#m(a,this.notices);d&&this.found.set(l,{source:d,kind:n,reason:"referred to"})}}async follow(){let e=Ae(r=>this.found.get(r)?.source,(r,o)=>{throw new Error(
`${r} could not be read`,{cause:o})},{includeFolders:this.includeFolders,...this.#n?{together:this.#n}:{}}),n=new Map;for(let r=0,o=-1;r<tc&&o!==this.found.size;r+=1){o=this.found.size;for(let s of _)
await this.#s(s,n,{...e,above:this.#u()});r===0&&this.found.size>0&&this.#d()}}async#s(e,n,r){let{dialect:o}=e,s=n.get(o)??{seen:new Set,parts:new Set,isDone:!1};n.set(o,s);let i=[...this.found.values()].
filter(({kind:p,source:u})=>p===o||s.parts.has(u.path)),a=i.flatMap(({source:p})=>s.seen.has(p.path)?[]:[p]);if(i.length===0||s.isDone&&a.length===0)return;let l=await we(e);for(let{path:p}of a)s.seen.
add(p);let c=i.flatMap(({kind:p,isSupporting:u,source:g})=>p===o&&!u?[g]:[]),d=this.found.size;for(let p of l.references?.(this.#c(o,c,a,r),r)??[]){let u=new Set(this.found.keys());if(this.#a(p),p.role===
"part")for(let g of this.found.keys())u.has(g)||s.parts.add(g)}s.isDone=this.found.size===d}#c(e,n,r,o){return{judged:n,fresh:r,document:i=>{let a=this.found.get(i);if(!a||a.document?.dialect===e)return a?.
document;let l=O(e).read(a.source,o);return this.found.set(i,{...a,document:l}),l}}}#d(){let e=ee(this.#e,this.#r);if(this.#r.exists((0,D.join)(e,".git")))for(let n of Ko)this.#a({path:this.shown((0,D.join)(
e,n)),role:"text"})}#u(){let e=[],n=ee(this.#e,this.#r);for(let r=this.#e;r!==n;r=(0,D.dirname)(r))e.push("../".repeat(e.length+1));return e}#a({path:e,role:n,isGuess:r,mayBeFolder:o}){let s=(0,D.resolve)(
this.#e,e);if(r&&!this.#l((0,D.dirname)(s)).has((0,D.basename)(s)))return;let i=this.shown(s),a=`${n==="context"?"context ":""}${i}`;if(this.found.has(i)||this.#t.has(a))return;this.#t.add(a);let l=this.#r.
stat(s);if(n==="context"){let p=typeof l=="string"||l.kind!=="folder"||!this.boundary.mayList(s)?void 0:ds(s,this.#r);p&&this.contexts.set(i==="."?"":i,p);return}if(o&&typeof l!="string"&&l.kind==="fo\
lder"&&this.boundary.mayList(s)){let p=this.#r.list(s).map(({name:u})=>u).sort().slice(0,nc);this.entries.set(i==="."?"":i,p);for(let u of p)this.#a({path:`${i}/${u}`,role:n});return}if(typeof l=="str\
ing"||l.kind!=="file"){l==="does not exist"&&this.absent.add(i);return}if(!this.boundary.isInside(s)){this.notices.push({path:i,message:"is referred to and lies outside the repository: not followed"});
return}let c=this.#m(s,this.notices),d=Je(n)?.dialect;c&&this.found.set(i,{source:c,...d?{kind:d,reason:"referred to"}:{reason:"supporting",isSupporting:!0}})}#i=new Map;#l(e){let n=this.#i.get(e);if(n)
return n;let r=new Set;try{r=new Set(this.#r.list(e).map(({name:o})=>o))}catch{}return this.#i.set(e,r),r}#m(e,n){let r=this.shown(e),o=ms(e,this.#r);if("problem"in o){(o.kind==="large"?this.notices:o.
kind==="encoding"?this.failures:n).push({path:r,message:o.problem});return}return o.notice&&this.notices.push({path:r,message:o.notice}),new Ye(r,o.text)}};function rc(t,e,n){let r=_.filter(({names:o})=>o.
test((0,D.basename)(t)));if(r.length===0||r.some(({glance:o})=>!o))return!0;try{let o=n.head(t,4096).toString("latin1");return r.some(({glance:s})=>s?.(e,o))}catch(o){if(o instanceof se)throw o;return!1}}var F=require("node:path");async function gs(t,e,n){let r=ee(t,e);if(!e.exists((0,F.join)(r,".git")))return{ignored:new Set(n),root:void 0};let o=(0,F.relative)(t,r).split(F.sep).join("/"),s=(0,F.relative)(r,t).split(F.sep).join(
"/");if(n.length===0)return{ignored:new Set,root:o,prefix:s};let{ignorerOf:i}=await Promise.resolve().then(()=>ie(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,F.resolve)(t,d),u=(0,F.dirname)(
p),g=a.get(u)??i(u,[],e);return a.set(u,g),g(p)}),c=Nn(t,e,l.map(d=>(0,F.resolve)(t,d)));return{ignored:new Set(l.filter(d=>!c.has((0,F.resolve)(t,d)))),root:o,prefix:s}}function Nn(t,e,n){if(e.isCommit)
return new Set(n);let r=ee(t,e);if(n.length===0||!e.exists((0,F.join)(r,".git")))return new Set;let o=new Map(n.map(s=>[(0,F.relative)(r,s).split(F.sep).join("/"),s]));try{let s=us(r,["-c","core.fsmon\
itor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(s.split("\0").flatMap(i=>o.get(i)??[]))}catch{return new Set}}async function Wn(t){let{cwd:e,paths:n,type:r,gitignore:o,isTogether:s=!1,includeFolders:i=[],files:a=Lt,isExcluded:l,forceExclude:c=!1}=t,d=S=>(0,xe.relative)(e,(0,xe.resolve)(e,S)).split(xe.sep).join(
"/")||".",p=s?{together:n.map(d)}:{},u=new Pt(e,a,{...p,includeFolders:i});for(let S of n){let P=(0,xe.resolve)(e,S);if(c&&l?.(P))continue;let $=a.stat(P);if(typeof $=="string")u.failures.push({path:u.
shown(P),message:$});else if($.kind!=="folder")u.ask(P,$,r);else{u.boundary.allow(P);let{listFolder:G}=await Promise.resolve().then(()=>ie(require("./folder.js"),1)),U=G(P,o,a,N=>Nn(e,a,N));for(let N of U.
closed)l?.(N)||u.failures.push({path:u.shown(N),message:"could not be read (EACCES)"});for(let N of U.files)l?.(N)||u.offer(N)}}await u.follow();let{contexts:g,absent:m,notices:f,failures:b}=u,v=[...u.
found.values()].flatMap(S=>S.isSupporting?[S.source.path]:[]),{ignored:E,root:R,prefix:B}=await gs(e,a,v);return{found:[...u.found.values()],notices:f,failures:b,surroundings:{contexts:g,absent:m,ignored:E,
root:R,...B===void 0?{}:{prefix:B},includeFolders:u.includeFolders,entries:u.entries,...p}}}var ve=t=>"documents"in t?t.documents:[t];function ys(t,e){let n=(s,i)=>`${s}\0${i??""}`,r=new Map(t.map(s=>[n(s.source.path,s.inline),s])),o=new Map;return s=>{let{build:i}=s,a=i?.dockerfile?r.get(n(i.dockerfile,i.inline)):void 0;if(!i||!a||
a.skipped||i.target?.state==="unknown")return s;let l=i.target?.value,c=ic(i),d=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=c.size===0&&o.has(d)?o.get(d):O(a.dialect).build?.(a,l,c,e);return c.
size===0&&o.set(d,p),p?oc(s,i,p):s}}function oc(t,e,n){let r={how:"built-from",span:e.at.span},{image:o}=t,s=(i,a)=>Jr(i)?i:Mt(a,r);return{...t,...sc(n),windows:t.windows||n.windows,dropsRoot:n.dropsRoot&&
o.entrypoint.state!=="written"&&o.user.state!=="written",build:{...e,stage:n.path},image:{ref:n.image.ref,user:s(o.user,n.image.user),env:hs(n.image.env,o.env,r),labels:hs(n.image.labels,o.labels,r),exposedPorts:fs(
n.image.exposedPorts,r),volumes:fs(n.image.volumes,r),entrypoint:s(o.entrypoint,n.image.entrypoint),cmd:s(o.cmd,n.image.cmd),healthcheck:s(o.healthcheck,n.image.healthcheck),workingDir:s(o.workingDir,
n.image.workingDir),stopSignal:s(o.stopSignal,n.image.stopSignal)}}}var sc=({base:t,contents:e,added:n})=>({...t===void 0?{}:{base:t},...e===void 0?{}:{contents:e},...n?{added:n}:{}}),Mt=(t,e)=>({...t,
via:[e,...t.via??[]]}),fs=(t,e)=>{let n=Mt(t,e);return n.state==="unknown"?n:{...n,value:n.value.map(r=>Mt(r,e))}};function hs(t,e,n){return t.state==="unknown"||e.state==="unknown"?e:j([...t.value.map(
r=>Mt(r,n)),...e.value],e.span,e.via)}function ic({args:t}){let e=new Map;if(t.state==="unknown")return e;for(let n of t.value){if(n.state==="unknown")continue;let{name:r,value:o}=n.value;e.set(r,{value:o&&
o.state!=="unknown"?o.value:null,span:n.span})}return e}var _e=class{documents;#e=[];#r=0;#n=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#r}get isUnclear(){return this.#n}attach(e,n){this.#r+=1;let{
id:r,folder:o}="documents"in e?e:{id:e.source.path,folder:fr(e.source.path)};for(let s of n){if(s.project!==r)continue;let{securityOpt:i}=s.host;this.#n||=i.state==="unknown"||i.value.some(({state:a})=>a===
"unknown"),this.#e.push(...ac(s,o,this.documents))}}},ac=(t,e,n)=>_.flatMap(({dialect:r})=>{let o=n.has(r)?O(r).givenTo?.(t,e):void 0;return o?[{container:t,dialect:r,...o}]:[]});function bs(t,e){let{image:n,hooks:r}=t,o=a=>({...a,script:lc(a,e)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...t,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:i(n.healthcheck)}}}function lc({form:t,words:e},n){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return t==="shell"&&o?n.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):n.readWords(r,s)}function Tt({units:t,governedBuilds:e=[],profiles:n=new _e},r){let o=t.flatMap(l=>ks(l)==="starts"?cc(l,r):[]),s=t.filter(l=>ks(l)==="builds").flatMap(ve),i=ys(s,r),a=o.map(i);return{documents:dc(t),governedBuilds:e,
profiles:n,stages:s.flatMap(l=>O(l.dialect).workloads?.(l,pc(l.source.path,a),r)??[]),containers:a,builtImages:new Set(a.flatMap(({build:l})=>l?.names?[dr(l.names)]:[])),lookup:r}}var ks=({dialect:t})=>oe(
t)?.part;function cc(t,e){let n=O(t.dialect).workloads?.(t,[],e)??[],{shell:r}=e;return n.filter(pt).map(o=>r?bs(o,r):o)}function dc(t){let e=new Map;for(let n of["starts","builds","governs","confines"])
for(let{dialect:r}of _.filter(o=>o.part===n)){let o=t.filter(s=>s.dialect===r);o.length&&e.set(r,o)}return e}var pc=(t,e)=>e.flatMap(({build:n})=>n?.dockerfile===t&&n.target?.state!=="unknown"?[n.target?.
value??""]:[]);async function*ws(t,e,n,r={}){for(let s of uc(e))await we(s);let o=e.some(mc)?await Promise.resolve().then(()=>ie(require("./shell.js"),1)):void 0;yield*new qn(t,e,n,r,o).projects()}function uc(t){let e=new Set(
t.map(({kind:o})=>o)),n=_.some(({dialect:o,part:s})=>s==="starts"&&e.has(o)),r=Je("build");return _.filter(o=>e.has(o.dialect)||n&&o===r)}var mc=({source:t,kind:e})=>oe(e)?.runs?.test(t.text)===!0,gc=50,
qn=class{#e;#r;#n;#t;#o;#s=new Set;#c;constructor(e,n,r,o,s){this.#e=new Map(e.map(i=>[i.source.path,i])),this.#r=n,this.#n=r,this.#o=Ae(i=>this.#e.get(i)?.source,r,o),this.#t=s?{...this.#o,shell:s}:this.#o,
this.#c=new Map(n.flatMap(i=>oe(i.kind)?.part==="builds"?[[i.source.path,i]]:[]))}*projects(){let e=this.#p();for(let n of this.#d("starts"))yield*this.#i(n,e);for(let n of this.#d("builds"))n.files.every(
r=>this.#s.has(r))||(yield*this.#a(n,()=>({units:n.units()})));for(let n of this.#d("governs"))yield*this.#a(n,()=>{let r=n.units();return{units:r,governedBuilds:r.flatMap(o=>this.#m(o))}});for(let n of e.
documents.values())for(let r of n)yield Tt({units:[r],profiles:e},this.#t)}*#d(e){for(let{dialect:n}of _.filter(r=>r.part===e)){let r=this.#r.filter(({kind:o})=>o===n);r.length&&(yield*fc(O(n),this.#u(
n,r),this.#t))}}#u(e,n){let r=n.map(({source:i})=>i),o=new Map;return{judged:r,fresh:r,document:i=>{let a=this.#e.get(i),l=a?.document?.dialect===e?a.document:void 0,c=o.get(i)??l;if(c||!a)return c;let d=O(
e).read(a.source,this.#t);return o.set(i,d),d}}}*#a({files:e},n){try{yield Tt(n(),this.#t)}catch(r){for(let o of e)this.#n(o,r)}}*#i(e,n){try{let r=e.units(),o=Tt({units:[...r,...this.#l(r)],profiles:n},
this.#t);for(let s of r)n.attach(s,o.containers);yield o}catch(r){for(let o of e.files)this.#n(o,r)}}#l(e){let n=e.flatMap(i=>O(i.dialect).builds?.(i)??[]),r=[...new Set(n.flatMap(({paths:i})=>i))].flatMap(
i=>this.#c.get(i)??[]);for(let{source:i}of r)this.#s.add(i.path);let o=n.flatMap(({inline:i})=>i),s=o.length?Je("build"):void 0;return[...r.map(({source:i,kind:a})=>O(a).read(i,this.#t)),...s?o.map(i=>O(
s.dialect).read(i.source,this.#t,i)):[]]}#m(e){let{governs:n}=O(e.dialect),r=ve(e).map(({source:s})=>s.path);return[...this.#c.values()].filter(({source:s})=>r.some(i=>n?.(i,s.path))).slice(0,gc).map(
({source:s,kind:i})=>O(i).read(s,this.#o))}#p(){let e=new Map;for(let n of this.#d("confines"))try{for(let r of n.units().flatMap(ve)){let o=e.get(r.dialect);o?o.push(r):e.set(r.dialect,[r])}}catch(r){
for(let o of n.files)this.#n(o,r)}return new _e(e)}};function fc(t,e,n){return t.projects?.(e,n)??e.judged.map(r=>({files:[r.path],units:()=>[t.read(r,n)]}))}var xs=({documents:t},e)=>t.get(e)??[],Un=t=>xs(t,"dockerfile"),vs=t=>xs(t,"compose");function Nt({root:t},...e){return Fe({name:"",at:{span:t.span,via:[]},node:t},...e)}function Fe(t,...e){let n=t;for(let r of e){let o=n?.node.kind==="map"?n.node.entries.get(r):void 0;n=o&&n&&!hc(o.value)?
Ss(r,o,n):void 0}return n}function Xe(t){if(!t)return[];let{node:e,at:n}=t;return e.kind==="map"?[...e.entries].map(([r,o])=>Ss(r,o,t)):e.kind==="scalar"?[t]:e.items.map(({value:r,via:o})=>({name:Wt({
node:r})??"",at:{span:r.span,via:[...n.via,...o]},node:r}))}function Wt(t){let e=t?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var hc=t=>t.tag==="!reset"||t.kind==="scalar"&&t.value===null,Ss=(t,{key:e,value:n,via:r},{at:o})=>({name:t,at:{span:e.span,via:[...o.via,...r]},node:n});function yc({folder:t},e,n){return Xe(n).flatMap(r=>{let o=Wt(Fe(r,"path"))??Wt(r);return o===void 0?[]:Ds(nn(t,o),e)})}function $s(t,e){let r=Xe(Nt(t,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>yc(t,e,Fe(a,l)))),o=new Set(t.files.map(({document:a})=>a.source.path)),s=new Set(t.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[nn(t.folder,".env"),...s])].flatMap(a=>Ds(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function Ds(t,e){let n=e.source(t);if(!n)return[];let r=ct(n);return[{source:n,values:r,
names:[...r.keys()]}]}function Os({image:t,hooks:e}){let n=[],r=(o,s,i)=>{s.state==="written"&&i&&n.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};t.entrypoint.state==="written"&&r("entrypoint",t.entrypoint,
t.entrypoint.value),t.cmd.state==="written"&&r("command",t.cmd,t.cmd.value),t.healthcheck.state==="written"&&r("health check",t.healthcheck,t.healthcheck.value?.test);for(let{command:o}of e??[])o.state===
"written"&&r("hook",o,o.value);return n}var Rs=5;function Es(t){let e=[],n=new Set,r=t.containers.flatMap(({path:o,image:s})=>[o[1]??"",s.ref?.state==="written"?s.ref.value.text:""]);for(let{span:o,value:s}of bc(t))e.push(o),s&&s.length>=Rs&&
!s.includes("\uFFFC")&&!r.some(i=>i.includes(s))&&n.add(s);return{places:e,values:n}}function*bc(t){let{stages:e,containers:n,lookup:r}=t,o=vs(t);for(let s of o)yield*kc(s,r);for(let s of[...e,...n])yield*xc(
s,r);for(let s of o)yield*Sc(s,r);for(let s of Un(t))yield*$c(s,r)}function*kc({root:t},e){for(let{node:n}of Xe(Nt({root:t},"configs")).flatMap(r=>Fe(r,"content")??[])){let r=e.source(n.span.file)?.text??
"";if(wc(n,r)&&$r(n.text.split(`
`)))yield{span:n.span};else for(let o of ln(r,n.span))yield Hn(o)}}var wc=(t,e)=>t.kind==="scalar"&&t.quoted&&/^["']/.test(e.slice(t.span.start,t.span.start+1));function*xc(t,e){let{image:n,build:r}=t;
for(let o of[n.env,n.labels,...r?[r.args]:[]])yield*Cs(o,e);for(let{commands:o}of Os(t))for(let s of o)yield*js(s);"hooks"in t&&(yield*vc(t,e))}function*vc({hooks:t,host:e},n){for(let{env:r}of t)yield*Cs(
r,n);if(e.logOptions.state!=="unknown")for(let r of e.logOptions.value)r.state==="written"&&C(r.value.name,r.value.value)&&(yield{span:r.span})}function*Sc(t,e){for(let{source:n,values:r}of $s(t,e))for(let[
o,{value:s,span:i}]of r){let a=C(o,s);if(!a)continue;let l=n.text.slice(i.start,i.end).search(/[=:]/);yield{span:{...i,start:i.start+l+1},value:a.wellKnown?void 0:s}}}function*$c({globals:t,stages:e,source:n},r){
for(let o of t)yield*zn(o,r);for(let{assignments:o,scripts:s,copies:i}of e){for(let a of o)yield*zn(a,r);for(let{instruction:a}of i)for(let{span:l}of a.heredocs)for(let c of ln(n.text,l))yield Hn(c);for(let{
script:a}of s)for(let l of a.commands)yield*js(l)}}function*Cs(t,e){if(t.state!=="unknown")for(let n of t.value)n.state!=="unknown"&&(yield*zn(n.value,e))}function*zn({name:t,value:e,literal:n},r){if(!e)
return;let o=C(t,n);if(o&&(yield{span:e.span,value:o.wellKnown?void 0:n}),o||!gt(t)||!n.includes("\uFFFC"))return;let s=e.state==="unknown"?n.split("\uFFFC"):[e.value],{file:i,start:a,end:l}=e.span,c=r.
source(i)?.text.slice(a,l)??"";for(let d of s){let p=d.length>=Rs&&C(t,d)?c.indexOf(d):-1;p>=0&&(yield{span:{file:i,start:a+p,end:a+p+d.length},value:d})}}function*js(t){for(let e of yt(t))yield Hn(e);
for(let e of bt(t))yield{span:e}}var Hn=({span:t,value:e,secret:n})=>({span:t,value:n.wellKnown?void 0:e});var ue=["info","low","medium","high","critical"],Bn=["recommended","strict"];var Le={clean:0,findings:1,failed:2,nothing:3};var Jn=require("node:fs");var Qe=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],Dc=["off","on",...ue],Ie=t=>({type:"string",minLength:1,description:t}),Kn=(t,e)=>({type:"string",enum:t,
description:e}),Pe=(t,e)=>({type:"array",items:t,description:e}),Vn=(t,e,n=[])=>({type:"object",properties:t,additionalProperties:!1,description:e,...n.length?{required:n}:{}}),ph=Kn(Dc,"off, on, or o\
ne severity for all its findings; on and severities run the rule in every profile."),Oc=t=>Pe({type:"string",minLength:1},`${t} Patterns as in .gitignore, from the repository's root.`);var Rc={$ref:"#/definitions/rules"},uh=Pe(Vn({files:Oc("The files it is about."),services:Pe(Ie("A name; * stands for anything."),"The Compose services it is about."),stages:Pe(Ie("A name; * stands fo\
r anything."),"The Dockerfile stages it is about."),rules:Rc},"Settings for some files, services or stages.",["rules"]),"Settings for some places; later ones are stronger."),mh=Pe(Vn({image:Ie("Regist\
ry and repository, such as registry.example.com/base/node; * stands for anything."),tags:Ie("The tags it is true for, such as *-slim; all of them when absent."),user:Ie("The account it runs as."),account:Ie(
"An unprivileged account it has."),ports:Pe({type:"integer",minimum:1},"Ports it serves."),kind:Kn(["os","runtime","web","datastore","broker","tool"],"What it is."),bare:{type:"boolean",description:"I\
t has no shell and no tools."},healthcheck:{type:"boolean",description:"It declares a health check."}},"What is true of an image of yours.",["image","user"]),"Facts about images that are not known her\
e."),gh=Vn({comments:{type:"boolean",description:"Whether comments may ignore findings."},peers:{type:"boolean",description:"Whether other linters' comments count for the rules that judge the same."},
"require-reason":Kn([...ue,"never"],"From which severity on a comment needs a reason.")},"What of the ignore comments counts.");var y=class extends Error{name="UsageError"};function M(t,e,n){if(e===void 0)return;let r=n.find(s=>s===e);if(r)return r;let o=Z(e,n);throw new y(`${t} takes ${n.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}function As(t,{file:e}){if(!e)return;let n=e.find(r=>Qe.some(o=>o===r)&&!(0,Jn.existsSync)(r));if(n)throw new y(`-f names files of one Compose project; for the format say --format ${n}`);if(t.length)throw new y(
"-f names all files of one Compose project: leave out other paths, or leave out -f");return e}function _s(t,e,n){let r=e.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new y(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:M(n.output,
c.slice(0,d),Qe),path:c.slice(d+1)}}),o=t.flatMap(c=>c.split(",")).map(c=>({format:M(n.format,c,Qe),path:"-"})),i=[...o.length===0&&!r.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...o,...r],
a=r.find(({path:c},d)=>c!=="-"&&r.findIndex(p=>p.path===c)!==d);if(a)throw new y(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&jc(c));if(l.length>1)throw new y(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var jc=t=>!["text","compact","\
github","markdown"].includes(t);function Fs(t,e){for(let{path:n,message:r}of t)e(`seaworthy: ${pe(n)} ${pe(r)}
`)}var $e=require("node:fs"),T=require("node:path");var Ut=require("node:fs"),et=require("node:path"),Ac=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],qt=class extends Error{name="\
ConfigChoice"};function Ls(t){for(let[r,o]of Ac){let s=_c((0,et.join)(t,r)),i=s.filter(l=>o.test(l));if(i.length>1)throw new qt(`${i.map(l=>(0,et.join)(r,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,et.join)(t,r,i[0])};let a=r===""?s.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new qt(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let e=(0,et.join)(t,"package.json"),n;try{n=(0,Ut.readFileSync)(e,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:r}=JSON.parse(n);return r===
void 0?void 0:{path:e,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:e,key:"seaworthy"}:void 0}}function _c(t){try{return(0,Ut.readdirSync)(t).sort()}catch{return[]}}var Is=["docker","podman","oci"];var Ps={comments:!0,peers:!0,requireReason:"high"};var Fc=["off","on","info","low","medium","high","critical"];function Ms(t,{values:e,origin:n}){let r=Yn(n("only"),e.only,t),o=Yn(n("skip"),e.skip,t)??new Set,s=t.filter(({id:i})=>(!r||r.has(i))&&!o.has(
i));if(s.length===0)throw new y("--only and --skip leave no rule to run");return{rules:s,wanted:r??new Set,unwanted:o,scopes:Ns(Lc(e.rule,n("rule"),t))}}function Ts(t,e){if(e.size===0)return[...t];let n=(r,{
level:o})=>o==="off"&&e.has(r);return[...Ns([...e].map(r=>[r,"on"])),...t.map(r=>r.applies||![...r.rules].some(([o,s])=>n(o,s))?r:{...r,rules:new Map([...r.rules].filter(([o,s])=>!n(o,s)))})]}var Ns=t=>t.
length?[{rules:new Map(t.map(([e,n])=>[e,{level:n}]))}]:[],Lc=(t=[],e,n)=>t.flatMap(r=>{let[o="",s]=r.split("=");if(!s)throw new y(`${e} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(r)}`);
let i=M(e,s,Fc);return[...Yn(e,[o],n)??[]].map(a=>[a,i])});function Yn(t,e,n){if(!e)return;let r=e.flatMap(o=>o.split(",")).map(o=>o.trim()).filter(Boolean);if(r.length===0)throw new y(`${t} names no \
rule`);return new Set(r.flatMap(o=>Ic(t,o,n)))}function Ic(t,e,n){let r=/^tag:(.+)$/.exec(e)?.[1]?.toLowerCase(),o=e.includes("*")?new RegExp(`^${e.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,s=({on:l,standards:c})=>l===r||c.some(d=>d.toLowerCase()===r||d.toLowerCase().startsWith(`${r}-`)),i=n.filter(l=>r?s(l):o?o.test(l.id):l.id===e||l.formerly?.includes(e));if(i.length)return i.
map(({id:l})=>l);let a=Z(e,n.map(({id:l})=>l));throw new y(`${t}: there is no rule ${JSON.stringify(e)}${a?`, did you mean ${a}?`:/\d/.test(e)?` (seaworthy explain ${e} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var Ht=require("node:fs"),I=require("node:path");var zt=(t,e)=>{let n=(0,I.relative)(e,t);return n!==""&&n.split(I.sep)[0]!==".."&&!(0,I.isAbsolute)(n)};function Zn(t,e,{at:n,configured:r}){let o=(0,I.resolve)(t);if(!zt(o,e)){if(r)throw new y(`${n} \
names ${JSON.stringify(t)}, which lies outside the repository: say so on the command line`);return}let s=Ws((0,I.dirname)(o)),i=s===void 0?o:(0,I.join)(s,(0,I.basename)(o)),a=Ws(e)??e;if((0,Ht.lstatSync)(
o,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||s!==void 0&&!zt(i,a))throw new y(`${n} names ${JSON.stringify(t)}, and a link leads from there to somewhere else`);if((0,I.relative)(a,i).split(I.sep).some(
c=>c.toLowerCase()===".git"))throw new y(`${n} names ${JSON.stringify(t)}, which is git's own`)}function Ws(t){try{return(0,Ht.realpathSync)(t)}catch{return}}var ni=".seaworthy-baseline.json";async function ri(t,e,{cwd:n,today:r}){let{values:o,origin:s}=t,i=ee(n),a=await md(t,e,n,i),l=new Map,c=($,G,q)=>{let U=M(s($),o[$],G),N=a?.values.get($);return l.set(
$,U!==void 0?s($):N?N.at:"default"),U??N?.value??q},d=$=>{let G=o[$],q=a?.values.get($),U=G?s($):q?q.at:"default";return l.set($,U),{list:G??q?.value??[],at:U,written:!G&&q!==void 0}},p=$=>(0,T.relative)(
n,(0,T.resolve)(i,$)).split(T.sep).join("/")||".",u=c("profile",Bn,"recommended"),{rules:g,wanted:m,unwanted:f,scopes:b}=Ms(e,t),v=a?.locked??new Map;fd(f,b,v,t);let E=a?.values.get("ignores")?.value??
{},R=o["no-ignores"]===!0;l.set("ignores",R?s("no-ignores"):a?.values.get("ignores")?.at??"default");let B=d("format"),S=d("output"),P=d("apparmor-include");return{rules:g,profile:u,scopes:[...Ts(a?.scopes??
[],m),...b],images:ud(a),locked:new Set(v.keys()),ignores:{comments:!R&&E.comments!==!1,peers:E.peers!==!1,requireReason:E["require-reason"]??Ps.requireReason,today:r},failOn:c("fail-on",[...ue,"never"],
"medium"),minSeverity:c("min-severity",ue,"info"),minConfidence:c("min-confidence",["low","medium","high"],"low"),outputs:gd(_s(B.list,S.written?S.list.map($=>$.replace(/=(?!-$)(.*)$/,(G,q)=>`=${p(q)}`)):
S.list,{format:B.at==="default"?"--format":B.at,output:S.at==="default"?"--output":S.at}),{root:i,at:S.written?`${S.at}: output`:S.at,configured:S.written}),category:o["sarif-category"]??"seaworthy",target:c(
"target",Is,"docker"),includeFolders:hd(P.written?P.list.map(p):P.list,{...P,root:i}),isExcluded:await bd(t,a,n),baseline:kd(t,a,i,l),cwd:n,root:i,configuration:a,origins:l}}var ud=t=>(t?.values.get("\
base-images")?.value??[]).map(({image:e,tags:n,...r})=>({repository:e,...n?{tags:n}:{},facts:r}));async function md({values:t},e,n,r){if(t["no-config"])return;let{config:o}=t;if(o==="")throw new y("--\
config is empty: name a file, or leave it out");if(o!==void 0&&!(0,$e.existsSync)((0,T.resolve)(n,o)))throw new y(`--config names ${JSON.stringify(o)}, which does not exist`);let s=o===void 0?Ls(r):{path:(0,T.resolve)(
n,o)};if(!s)return;let{loadConfig:i}=await Promise.resolve().then(()=>ie(require("./config.js"),1));return i(s,e,{cwd:n,root:(0,$e.existsSync)((0,T.join)(r,".git"))||o===void 0?r:n})}var gd=(t,{root:e,
at:n,configured:r})=>t.map(o=>o.path==="-"?o:{...o,check:()=>Zn(o.path,e,{at:n,configured:r})});function fd(t,e,n,{origin:r}){let o=[...t].find(s=>n.has(s));if(o)throw new y(`${r("skip")} leaves out ${o}\
, which ${n.get(o)?.at} locks`);for(let{rules:s}of e)for(let[i,{level:a}]of s){let l=n.get(i);if(a&&l?.isWeaker(a))throw new y(`${r("rule")} weakens ${i}, which ${l.at} locks`)}}function hd(t,{at:e,written:n,
root:r}){for(let o of t){let s=`${n?`${e}: apparmor-include`:e} names ${JSON.stringify(o)}`;if(!(0,$e.existsSync)(o))throw new y(`${s}, and there is no such folder`);if(n&&!yd((0,$e.realpathSync)(o),(0,$e.realpathSync)(
r)))throw new y(`${s}, which lies outside the repository: say so on the command line`)}return t}var yd=(t,e)=>t===e||zt(t,e);async function bd({values:t},e,n){let{exclude:r}=t,o=e?.isExcluded;if(!r?.length)
return o??(()=>!1);let{default:s}=await Promise.resolve().then(()=>ie(ti(),1)),i=s().add(r.map(a=>a.replace(/^(!?)\.\//,"$1/")));return a=>{let l=(0,T.relative)(n,a).split(T.sep).join("/");return o?.(
a)===!0||l!==""&&l.split("/")[0]!==".."&&i.ignores(l)}}function kd({values:t,origin:e},n,r,o){let s=n?.values.get("baseline"),i=t["no-baseline"]?e("no-baseline"):t.baseline!==void 0?e("baseline"):s?.at??
"default";if(o.set("baseline",i),t["no-baseline"])return;if(t.baseline!==void 0)return(0,T.resolve)(t.baseline);let a=(0,T.resolve)(r,s?.value??ni);return Zn(a,r,{at:s?`${s.at}: baseline`:ni,configured:!0}),
a}var oi=()=>{let t=new Date;return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).padStart(2,"0")}`};var si=require("node:fs"),ii=require("node:util");function ai(t){let{NO_COLOR:e,FORCE_COLOR:n}=process.env,r=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:e?!1:wd();return t==="always"||t==="auto"&&r?(s,i)=>i&&
(0,ii.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function wd(){try{let t=(0,si.fstatSync)(1);return t.isCharacterDevice()&&t.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}async function xd(t,e,{out:n,err:r}){let{includeFolders:o,target:s,images:i}=await ri(t,e,{cwd:process.cwd(),today:oi()}),a=vd(t),{path:l,view:c,format:d,style:p,against:u}=a,g=await Wn({cwd:process.cwd(),
paths:a.paths,type:a.type,gitignore:!0,isTogether:a.isTogether,includeFolders:o}),{found:m,failures:f,notices:b}=g,v={...g.surroundings,images:i,target:s};if(Fs([...f,...b],r),f.length)return Le.failed;
let E=({text:k,complaints:z,isRefused:pi})=>{for(let ui of z)r(`seaworthy: ${ui}
`);return n(k),pi?Le.failed:Le.clean},R=Ae(k=>m.find(({source:z})=>z.path===k)?.source,li,v),B={json:d==="json",against:u,style:p,secrets:new Set,resolve:ot.resolve},S=m.find(({source:k,isSupporting:z})=>!z&&
k.path===(0,ot.relative)(process.cwd(),(0,ot.resolve)(l))),P=S?.kind===void 0?void 0:oe(S.kind),$=_.find(({compares:k})=>k);if(u&&!P?.compares)throw new y(`--against compares ${$?.noun}, and ${l} is n\
one`);let G=P&&await we(P);if(S&&G?.show)return E(G.show(S.source,R,B));let q=m.filter(k=>k.kind!==void 0&&Sd(k.kind));if(q.length===0)return Le.nothing;let U=_.find(({dialect:k})=>k===ke(l));if(c&&U&&
U!==c)throw new y(`${l} is ${U.noun}: --as ${c.view} shows what is in ${c.noun}`);let{shown:N,secrets:sr}=await Dd(m,q,v);if(c){let k=$d(m,c.dialect,R);return E((await we(c)).showAs?.(k,R,{...B,secrets:sr}))}
let Qt=new Map(m.map(({source:k})=>[k.path,k])),ir=N.map(k=>({workload:k,values:Rd(k,Qt).map(z=>({...z,value:Ve(z.value,sr)}))}));return n(d==="json"?Xo(ir.map(({workload:k,values:z})=>Cd(k,z,Qt))):ir.
map(({workload:k,values:z})=>jd(k,z,Qt,p)).join(`
`)),Le.clean}function vd({paths:t,values:e}){let n=_.flatMap(({view:p})=>p??[]),r=M("--as",e.as,n),o=_.find(p=>r!==void 0&&p.view===r),s=M("--format",e.format?.[0],["text","json"])??"text",i=M("--type",
e.type,Mn()),a=ai(M("--color",e.color,["auto","always","never"])??"auto"),l=o?.part==="starts",c=l&&t.length>1?t:As(t,e),[d]=c??t;if(!d||!c&&t.length>1)throw new y("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:d,paths:c??[d],isTogether:c!==void 0||l,type:c?Tn().dialect:o?.dialect??i,view:o,format:s,against:M("--against",e.against,
["default"])!==void 0,style:a}}var Sd=t=>/^(?:starts|builds)$/.test(oe(t)?.part??"");function $d(t,e,n){let r=t.filter(({kind:s,isSupporting:i})=>s===e&&!i).map(({source:s})=>s);return{judged:r,fresh:r,
document:s=>{let i=t.find(({source:a})=>a.path===s);return i?.document?.dialect===e?i.document:i&&O(e).read(i.source,n)}}}async function Dd(t,e,n){let r=[],o=new Set;for await(let s of ws(t,e,li,n)){let{
containers:i,stages:a}=s;for(let d of Es(s).values)o.add(d);let l=new Set(i.flatMap(({build:d})=>d?.stage&&d.dockerfile?[`${d.dockerfile}\0${d.stage.join("\0")}`]:[])),c=({span:d,path:p})=>l.has(`${d.
file}\0${p.join("\0")}`);r.push(...i,...i.length?a.filter(d=>d.ships&&!c(d)):a.flatMap(d=>Od(d,s)??[]))}return{shown:r,secrets:o}}function Od(t,{documents:e,lookup:n}){let r=[...e.values()].flat().flatMap(
ve).find(({source:s})=>s.path===t.span.file),o=r&&O(r.dialect).build?.(r,t.path[1],new Map,n);return o&&{...o,ships:t.ships}}function li(t,e){throw new Error(`${t} could not be read`,{cause:e})}var Xt=(t,e)=>{
let n=e.get(t.file)?.position(t.start);return pe(n?`${t.file}:${n.line}:${n.column}`:t.file)};function Rd(t,e){let n="host"in t?t.host:{},r=[],o=(s,i)=>{if(i.state!=="unknown"&&Array.isArray(i.value)&&
i.value.length>0){for(let l of i.value)o(s,l);return}let a=(i.via??[]).map(({how:l,span:c})=>`${l} ${Xt(c,e)}`);r.push({key:s,state:i.state,value:i.state==="unknown"?null:Zt(i.value),at:Xt(i.span,e),via:a})};
for(let[s,i]of Object.entries({...t.image,...n}))i&&o(s,i);return r}function Zt(t){if(typeof t=="string")return Q(t);if(t===null||typeof t!="object")return t;if(Array.isArray(t))return t.map(Zt);let e=t;
if("literal"in e&&"name"in e){let n=di(e.value);return Q(`${String(e.name)}=${C(String(e.name),String(e.literal))?n.replace(/\S/g,"*"):n}`)}return"text"in e&&"path"in e?Q(String(e.text)):"form"in e?`${e.
form==="shell"?"sh: ":""}${Q(Ed(e).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([n])=>n!=="through").map(([n,r])=>[n,ci(r)?Zt(r.state==="unknown"?null:r.value):Zt(r)]))}function Ed({words:t,
script:e}){let n=(e?.commands??[]).flatMap(r=>[...yt(r)].map(({span:o})=>o));return t.map(r=>{let o=di(r);return n.some(({start:i,end:a})=>i<r.span.end&&r.span.start<a)?o.replace(/\S/g,"*"):K(o)})}var ci=t=>typeof t==
"object"&&t!==null&&"state"in t&&"span"in t,di=t=>ci(t)?t.state==="unknown"?"?":String(t.value):"",Cd=({path:t,dialect:e,ships:n,span:r,contents:o},s,i)=>({path:t,dialect:e,ships:n,at:Xt(r,i),...o===void 0?
{}:{base:o},settings:s});function jd({path:t,span:e,ships:n,contents:r},o,s,i){let a=m=>m===""||m===0||m===!1||m===null,l=m=>Array.isArray(m)&&m.length===0,c=o.filter(({state:m,value:f})=>!l(f)&&(m!==
"default"||!a(f))),d=[...new Set(o.filter(m=>!c.includes(m)).map(({key:m})=>m))],p=Math.max(...c.map(({key:m})=>m.length),0),u=c.map(({key:m,state:f,value:b,at:v,via:E})=>{let R=f==="unknown"?"unknown":
b===null?"none":_d(m,b),B=f==="default"?`by default, ${v}`:v;return`  ${m.padEnd(p)}  ${i("bold",R)}  ${i("dim",[B,...E].join(" <- "))}`});r&&u.push(`  ${"base".padEnd(p)}  ${i("dim",Ad(r))}`);let g=d.
length?[`  ${i("dim",`left unsaid: ${d.join(", ")}`)}`]:[];return`${[i("bold",`${pe(t.join(" "))}${t[0]==="stages"?n?", ships":", builds only":""}  ${Xt(e,s)}`),...u,...g].map(Fd).join(`
`)}
`}function Ad({shell:t,packageManager:e,has:n,lacks:r}){return[t===void 0?"":t?"has a shell":"has no shell",e===void 0?"":e==="none"?"no package manager":e,n.length?`has ${n.join(", ")}`:"",r.length?`\
lacks ${r.join(", ")}`:""].filter(Boolean).join("; ")}var or=t=>{let{from:e,to:n}=t??{};return e===void 0?"any":e===n?String(e):`${e}-${n}`};function _d(t,e){if(typeof e!="object")return String(e);let n=e;
return t==="portBindings"?`${n.hostIp===""?"*":n.hostIp??"?"}:${or(n.hostPort)}:${or(n.containerPort)}/${n.protocol}`:t==="exposedPorts"?`${or(n)}/${n.protocol}`:t==="mounts"?`${n.type} ${n.source??"?"}\
 at ${n.target??"?"}${n.readOnly===null?", read-only or not":n.readOnly?", read-only":""}`:t==="healthcheck"?n.test===null?"none":String(n.test):t==="networks"?`${n.name}${n.internal===!0?", internal":
""}${n.external===!0?", external":""}`:JSON.stringify(e)}var Fd=t=>t.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
