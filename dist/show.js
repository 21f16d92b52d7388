const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Ko=Object.create;var Ve=Object.defineProperty;var Vo=Object.getOwnPropertyDescriptor;var Yo=Object.getOwnPropertyNames;var Zo=Object.getPrototypeOf,Xo=Object.prototype.hasOwnProperty;var Qo=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},es=(t,e)=>{for(var n in e)Ve(t,n,{get:e[n],enumerable:!0})},Sn=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let o of Yo(e))!Xo.call(t,o)&&o!==n&&Ve(t,o,{get:()=>e[o],enumerable:!(r=Vo(e,o))||r.enumerable});return t};var U=(t,e,n)=>(n=t!=null?Ko(Zo(t)):{},Sn(e||!t||!t.__esModule?Ve(n,"default",{value:t,enumerable:!0}):n,t)),ts=t=>Sn(Ve({},"__esModule",{value:!0}),t);var Wo=Qo((Kg,Ot)=>{function Co(t){return Array.isArray(t)?t:[t]}var Ce=void 0,X="",Fe=" ",T="\\",La=/[.*+?()[\]{}^$|\\/]/,_o="\uFEFF",Ia=/^\/\*{2,}$/,Ma=/^\\!/,Ta=/^\\#/,Na=/\r?\n/g,Wa="//",_e=47,Do=46,
G="/",Fo="node-ignore";typeof Symbol<"u"&&(Fo=Symbol.for("node-ignore"));var Po=Fo,xe=(t,e,n)=>(Object.defineProperty(t,e,{value:n}),n),Lo=()=>!1,Ro={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},qa="\\]^-[",wt=t=>qa.indexOf(t)<0?t:T+t,za="(?!\\/)",Ua=(t,e)=>{
if(t)return`[^\\/${e}]`;let n=`[${e}]`;return new RegExp(n).test("/")?za+n:n},Ha=(t,e)=>{let{length:n}=t,r=e+1,o=X,s=t[r];(s==="!"||s==="^")&&(o="^",r++);let i=X,a=X;for(;;){let l=t[r];if(l===Ce)return null;
if(l===T){let c=t[++r];i+=wt(c),a=c}else if(l==="-"&&a&&r+1<n&&t[r+1]!=="]"){r++;let c=t[r];c===T&&(c=t[r+=1]),a<=c&&(i+=`-${wt(c)}`),a=X}else if(l==="["&&t[r+1]===":"){let c=r+2,d=c;for(;d<n&&t[d]!==
"]";)d++;if(d===n)return null;if(d>c&&t[d-1]===":"){let p=t.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Ro,p))return null;i+=Ro[p],a=X,r=d}else i+=wt("["),a="[",r=c-2}else i+=wt(l),a=l;if(r++,
t[r]==="]")return{end:r,source:Ua(o,i)}}},mn="[]",Ge="\0",Ba=new RegExp(`${Ge}(\\d+)${Ge}`,"g"),St="\uE000",$t="\uE001",Eo=t=>t===Ge||t===St||t===$t,Ga=t=>{let e=[],n=i=>`${Ge}${e.push(i)-1}${Ge}`,{length:r}=t,
o=X,s=0;for(;s<r;){let i=t[s];if(i===T){let a=t[s+1];a===G&&s+2===r?o+=n(mn):a==="*"||a==="["||a===Fe?o+=t.slice(s,s+2):o+=n(La.test(a)?T+a:Eo(a)?`[${a}]`:a),s+=2}else if(Eo(i))o+=n(`[${i}]`),s++;else if(i===
"["){let a=Ha(t,s);a===null?(o+=n(mn),s=r):(o+=n(a.source),s=a.end+1)}else o+=i,s++}return{source:o,sources:e}},gn=null,Ja=/\/(?!$)/,Be="[^\\/]*",Ka=[[/(\\+)( ?)/g,(t,e,n)=>n?e.slice(0,e.length-e.length%
2)+Fe:e,T+Fe],[/(^|\/)\*{3,}(?=\/|$)/g,(t,e)=>`${e}**`,"*"],[/[\\$.|*+(){^]/g,t=>`\\${t}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",G],[/\//g,()=>"\\/",G],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","\
*"],[gn,(t,e)=>!t||t[0]==="^"||t[0]==="("?t:(Ja.test(e)?"^":"(?:^|\\/)")+t],[/\\\/\\\*\\\*(?=\\\/|$)/g,(t,e,n)=>e+6<n.length?n.slice(e+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${$t}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,
(t,e)=>e+Be,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(t,e,n)=>n===X?e+St:t,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>T,T+T],[/\\\\/g,()=>T,T+T],[/\\\[([^\]/]*?)($|\])/g,(t,e,n)=>`\\[${e}${n}`,"["],[gn,t=>{let e=t[t.
length-1];return!e||e===St||e===$t?t:e===G?`${t}$`:`${t}(?=$|\\/$)`}]],Va=/(^|\\\/)?\uE000$/,xt="regex",jo="checkRegex",Ao="_",Ya=(t,e)=>`${e?`${e}[^/]+`:"[^/]*"}(?=$|\\/$)`,Za=/\uE001$/,Xa=()=>"[\\s\\S\
]",Qa=(t,e)=>{let n=X;for(let r=e+1;r<t.length&&!t[r].wildcard;r++)n+=t[r].single;return n},el=t=>{if(t.indexOf(Be)<0)return t;let e=[],{length:n}=t,r=0;for(;r<n;){let a=t[r];if(t.startsWith(Be,r))e.push(
{wildcard:!0}),r+=Be.length;else if(a==="["){let l=r+1;for(t[l]==="^"&&l++,t[l]==="]"&&l++;l<n&&t[l]!=="]";)l+=t[l]===T?2:1;l++,e.push({single:t.slice(r,l)}),r=l}else if(a===T)e.push({single:t.slice(r,
r+2)}),r+=2;else if(a==="("){let l=0,c=r;do t[c]===T?c++:t[c]==="("?l++:t[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(t[c])>=0&&c++,e.push({boundary:t.slice(r,c)}),r=c}else a==="^"||a==="$"?(e.push(
{boundary:a}),r++):(e.push({single:a}),r++)}let o=X,s=[],i=()=>{let a;s.forEach((l,c)=>{l.wildcard&&(a=c)}),s.forEach((l,c)=>{if(!l.wildcard){o+=l.single;return}o+=c===a?Be:`(?:(?!${Qa(s,c)})[^\\/])*`}),
s=[]};return e.forEach(a=>{if(a.boundary===void 0){s.push(a);return}i(),o+=a.boundary}),i(),o},Io=t=>{Ia.test(t)&&(t="**");let{source:e,sources:n}=Ga(t),r=Ka.reduce((o,[s,i,a])=>s===gn?i(o,t):a!==Ce&&
o.indexOf(a)<0?o:s.test(o)?o.replace(s,i.bind(t)):o,e);return n.length?r.replace(Ba,(o,s)=>n[s]):r},tl=(t,e)=>{t[t.length-1]===G&&(e=Io(t.slice(0,-1)));let n=e.slice(0,-1),r=e[e.length-1];return r===St?
`${n}$`:r===$t?n:mn},Mo=t=>{let e=t.indexOf(G);return e<0||e===t.length-1},nl=t=>{let e=t.length-1,n=t.lastIndexOf(G,t[e]===G?e-1:e);return n<0?t:t.slice(n+1)},rl=t=>{if(t.charCodeAt(0)===_e||t.indexOf(
Wa)>=0){let r=t.split(G).filter(Boolean);return r.pop(),r.length?r.join(G)+G:X}let e=t.length-1,n=t.lastIndexOf(G,t.charCodeAt(e)===_e?e-1:e);return n<0?X:t.slice(0,n+1)},Je=t=>typeof t=="string",ol=t=>t&&
Je(t),sl=t=>(t[t.length-1]==="\r"?t.slice(0,-1):t).split(Na).filter(Boolean),fn=class{constructor(e,n,r,o,s,i){this.pattern=e,this.mark=n,this.negative=s,xe(this,"body",r),xe(this,"ignoreCase",o),xe(this,
"regexPrefix",i)}get _basenameOnly(){return xe(this,"_basenameOnly",Mo(this.body))}get regex(){let e=Ao+xt;return this[e]?this[e]:this._make(xt,e)}get checkRegex(){let e=Ao+jo;return this[e]?this[e]:this.
_make(jo,e)}_make(e,n){let r=el(e===xt?this.regexPrefix.replace(Va,Ya).replace(Za,Xa):tl(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return xe(this,n,o)}},il=t=>{let e=0;
for(;t[t.length-e-1]===T;)e++;return e%2===1},al=(t,e)=>{let n=t.length,r;for(;;){for(e&&t[n-1]==="\r"&&n--,r=n;t[r-1]===Fe;)r--;if(!e||t[r-1]!==`
`)break;n=r-1}if(r===n)return t.slice(0,n);let o=0;for(;t[r-o-1]===T;)o++;return o%2?t.slice(0,r-1)+Fe:t.slice(0,r)},ll=(t,e,n,r,o)=>{let s=o&&t[0]===_o?t.slice(1):t;if(s[0]==="#")return;let i=!1;s[0]===
"!"&&(i=!0,s=s.slice(1));let a=s[s.length-1];if((a===Fe||r&&(a==="\r"||a===`
`))&&(s=al(s,r)),!s||il(s))return;s=s.replace(Ma,"!").replace(Ta,"#");let l=Io(s);return new fn(t,e,s,n,i,l)},hn=class{constructor(e){this._ignoreCase=e,this._rules=[],this._basenameCount=0}_add(e,n){
if(e&&e[Po]){this._rules=this._rules.concat(e._rules._rules),this._basenameCount+=e._rules._basenameCount,this._added=!0;return}let r=Je(e),o=r?e:e.pattern,s=ol(o)&&ll(o,r?Ce:e.mark,this._ignoreCase,!this.
_split,this._stripBOM&&!n);s&&(this._added=!0,this._rules.push(s),Mo(s.body)&&this._basenameCount++)}add(e){return this._added=!1,this._split=Je(e),this._stripBOM=!this._split||e[0]===_o,Co(this._split?
sl(e):e).forEach(this._add,this),this._added&&(this._literalRules=Ce),this._added}testLiteral(e){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===
G?2:1)]==="*")),r=!1,o=!1,s;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(e)){r=!l.negative,o=l.negative,s=l.negative?Ce:l;break}}let i={ignored:r,unignored:o};return s&&(i.rule=s),i}test(e,n){
let r=this._rules,{length:o}=r,s=this._basenameCount*2>=o,i=s?nl(e):e;for(let a=o-1;a>=0;a--){let l=r[a];if(l[n].test(s&&l._basenameOnly?i:e)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.
rule=l),d}}return{ignored:!1,unignored:!1}}},cl=(t,e)=>{throw new e(t)},ge=(t,e,n)=>Je(t)?t?ge.isNotRelative(t)?n(`path should be a \`path.relative()\`d string, but got "${e}"`,RangeError):!0:n("path \
must not be empty",TypeError):n(`path must be a string, but got \`${e}\``,TypeError),To=t=>{let e=t.charCodeAt(0);if(e===_e)return!0;if(e!==Do)return!1;if(t.length===1)return!0;let n=t.charCodeAt(1);return n===
_e?!0:n!==Do?!1:t.length===2||t.charCodeAt(2)===_e};ge.isNotRelative=To;ge.convert=t=>t;var vt=t=>Je(t)&&ge.convert(t),yn=class{constructor({ignorecase:e=!0,ignoreCase:n=e,allowRelativePaths:r=!1}={}){
xe(this,Po,!0),this._rules=new hn(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(e){return this._rules.add(e)&&
this._initCache(),this}addPattern(e){return this.add(e)}_test(e,n,r){return ge(r,e,this._strictPathCheck?cl:Lo),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(e){let n=vt(e);if(!n||n.charCodeAt(
n.length-1)!==_e)return this._test(e,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(n);return o.ignored||o.unignored?o:r}_t(e,n){if(e in n)return n[e];
let r=rl(e),o=r?this._t(r,n):Ce;return n[e]=o&&o.ignored?o:this._rules.test(e,xt)}ignores(e){return this._test(e,this._ignoreCache,vt(e)).ignored}createFilter(){return e=>!this.ignores(e)}filter(e){return Co(
e).filter(this.createFilter())}test(e){return this._test(e,this._testCache,vt(e))}},bn=t=>new yn(t),dl=t=>ge(vt(t),t,Lo),No=()=>{let t=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(
/\\/g,"/");ge.convert=t;let e=/^[a-z]:\//i;ge.isNotRelative=n=>e.test(n)||To(n)};typeof process<"u"&&process.platform==="win32"&&No();Ot.exports=bn;bn.default=bn;Ot.exports.isPathValid=dl;xe(Ot.exports,
Symbol.for("setupWindows"),No)});var Ll={};es(Ll,{showCommand:()=>Sl});module.exports=ts(Ll);var Et=require("node:path");var Pt=require("node:path");var F=require("node:path");var ns=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,rs=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
os=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,ss=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function $n(t,e){return e===void 0||ns.test(t)||rs.test(t)||/^#!/.test(e)||!os.test(e)?!1:/apparmor/i.test(t)?!0:ss.test(e)}var is=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,as=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function Ct(t,e){let n=t.slice(t.lastIndexOf("/")+1);return is.
test(n)?!0:e===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!as.test(e)}var On=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Dn=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var ls=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Rn=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function _t(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(ls.test(n)&&!Rn.test(n))return!0;if(e===void 0||Rn.test(n))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var cs=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,ds=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,ps=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,us=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function En(t){if(t.alone)return[];let e=t.path.split("/").slice(0,-1),r=["",...e.map((c,d)=>e.slice(0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${t.path}.dockerignore`,...r].
map(c=>({path:c,role:"dockerignore"})),s=e.join("/"),i=us.test(t.text)?[{path:s||".",role:"context"}]:[],a=ps.test(t.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>On.map(d=>({path:`${c}${d}`,role:"bu\
ilds"}))):[],l=t.text.includes("supervisor")?[...t.text.matchAll(cs)].flatMap(([,c=""])=>c.split(/\s+/)).filter(c=>ds.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...o,...i,...a,...l]}var jn=t=>t.endsWith(".dockerignore");function An(t,e){return!/\.json$/i.test(t)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(t)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}function pe(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(jn(t))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(_t(t,void 0))return"dockerfile";if(Ct(t,void 0))return"compose";if(e!==void 0)
return An(t,e)?"seccomp":_t(t,e)?"dockerfile":Ct(t,e)?"compose":$n(t,e)?"apparmor":void 0}}var Ye=t=>t.includes("\uFFFC")?null:t,ms=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,gs=/^\w[\w.-]{0,127}$/,Cn={sha256:64,sha384:96,sha512:128};function fe(t,e=t){let n=t.indexOf("@"),r=n<0?void 0:t.slice(
n+1),o=n<0?t:t.slice(0,n),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=fs(l),p=hs(c,d,a,r);return{text:e,domain:l==="\uFFFC"?null:
Ye(c),path:Ye(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:Ye(a)},...r===void 0?t.endsWith("\uFFFC")?{digest:null}:{}:{digest:Ye(r)},...p?{fault:p}:{}}}function fs(t){let e=t.indexOf("/"),
n=e<0?"":t.slice(0,e),r=e>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=r?n:"docker.io",s=r?t.slice(e+1):t;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function hs(t,e,n,r){if(!e)return"the repository is empty";if(n==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>ms.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!gs.test(n))return`${JSON.stringify(n)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return ys(r);
if(!t.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(t))return`${JSON.stringify(t)} is not a registry host`}function ys(t){let[e="",n=""]=t.split(":",2),r=Object.hasOwn(Cn,e)?Cn[e]:
void 0;return n?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(t)} has no digest after the algorithm`}var _n=({domain:t,path:e,tag:n="latest",digest:r=""})=>`${t}/${e}:${n}@${r}`;function Ze({text:t,path:e},n=new Map){let r=new Map,o=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let s=o.exec(t);s;s=o.exec(t)){let i=s.index+s[0].length,a=t[i],l,c;if(a==='"'||
a==="'"){for(l=i+1;l<t.length&&t[l]!==a;)l+=t[l]==="\\"&&a==='"'?2:1;l=Math.min(l,t.length),c=t.slice(i+1,l),a==='"'&&(c=Fn(c.replace(/\\([nrt"\\$])/g,(p,g)=>({n:`
`,r:"\r",t:"	"})[g]??g),r,n)),l=Math.min(l+1,t.length)}else{let p=t.indexOf(`
`,i);l=p<0?t.length:p;let g=t.slice(i,l);c=Fn((g.startsWith("#")?"":g.replace(/\s#.*$/s,"")).trim(),r,n)}let d=s[1];r.set(d,{value:c,span:{file:e,start:s.index+s[0].indexOf(d),end:l}}),o.lastIndex=Math.
max(l,o.lastIndex)}return r}function Fn(t,e,n){return t.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(r,o,s,i)=>{let a=o??i;return r==="$$"?"$":(e.get(a)??n.get(a))?.value??
s??"\uFFFC"})}var Pe=class t{path;text;alone;shown;#n;constructor(e,n,r=!1,o=n){this.path=e,this.text=n,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let n=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);n.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new t(this.path,this.text,this.alone,n.join("")+this.
shown.slice(r))}get lineCount(){return this.#t().length}position(e){let n=this.#t(),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-n[r]+
1}}lineStart(e){let n=this.#t();return n[Math.max(0,Math.min(e-1,n.length-1))]}line(e){let n=this.lineStart(e),r=this.shown.indexOf(`
`,n),o=this.shown.slice(n,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#t(){if(this.#n)return this.#n;let e=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))e.push(n+1);return this.#n=e,e}};var ee=require("node:path");var Le=require("node:path");var A=require("node:fs"),Xe={stat(t){try{let e=(0,A.statSync)(t);return{kind:e.isFile()?"file":e.isDirectory()?"folder":"other",size:e.size}}catch(e){let{code:n}=e;return n==="ELOOP"?"is a link to not\
hing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(e)})`:n==="ENOENT"&&(0,A.lstatSync)(t,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:A.existsSync,list:t=>(0,A.readdirSync)(
t,{withFileTypes:!0}).map(e=>({name:e.name,isFolder:e.isDirectory()})),isReadable(t){try{return(0,A.accessSync)(t,A.constants.R_OK|A.constants.X_OK),!0}catch{return!1}},read:t=>(0,A.readFileSync)(t),head(t,e){
let n=Buffer.alloc(e),r=(0,A.openSync)(t,"r");try{return n.subarray(0,(0,A.readSync)(r,n,0,e,0))}finally{(0,A.closeSync)(r)}},real:t=>(0,A.realpathSync)(t)};function Q(t,e=Xe){for(let n=t;;n=(0,Le.dirname)(n)){if(e.exists((0,Le.join)(n,".git")))return n;if(n===(0,Le.dirname)(n))return t}}var Qe=class{#n;#t;#e=new Set;constructor(e,n){this.#n=e,this.#t=n}allow(e){let n=Q(e,this.#t),r=(0,ee.relative)(this.#n,e).split(ee.sep)[0]!=="..",o=process.env.HOME??"/",s=r&&this.#n!=="/"&&this.#n!==
o;this.#e.add(n!==e||this.#t.exists((0,ee.join)(n,".git"))?n:s?this.#n:e)}isInside(e){let n=this.#t.real(e);return[...this.#e].some(r=>{let o=(0,ee.relative)(this.#t.real(r),n);return o!==""&&o.split(
ee.sep)[0]!==".."&&!(0,ee.isAbsolute)(o)})}mayList(e){let n=this.#t.real(e);return[...this.#e].some(r=>n===this.#t.real(r))||this.isInside(e)}};var Pn=require("node:path"),bs=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,ks=5e3,ws=5;function Ln(t,e){let n=[],r=[
{path:"",depth:0}];for(let o=r.pop();o;o=r.pop()){let{path:s,depth:i}=o,a;try{a=e.list((0,Pn.join)(t,s))}catch{continue}for(let l of a){let c=s?`${s}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!bs.
test(l.name)&&i<ws&&r.push({path:c,depth:i+1})):n.push(c),n.length>ks)return}}return n}var In=require("node:child_process"),ie=class extends Error{name="GitError"};function Mn(t,e,{input:n,ownOnly:r=!1}={}){let o=r?[]:["-c",`safe.directory=${t}`],{status:s,stdout:i,stderr:a,error:l}=(0,In.spawnSync)(
"git",["-C",t,...o,...e],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...xs(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new ie(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(s!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new ie(vs);if(s!==0)throw new ie(Ss(a.toString("utf8"))??`g\
it ended with ${s}`);return i}var xs=t=>Object.fromEntries(Object.entries(t).filter(([e])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(e))),vs="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function Ss(t){let e=t.trim().split(`
`);return(e.find(n=>/^(?:fatal|error): /.test(n))??e[0])?.replace(/^(?:fatal|error): /,"")||void 0}var $s=64*1024*1024;function Tn(t,e){try{let n=e.stat(t);if(typeof n!="string"&&n.size>$s)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let r=e.read(t),o=r.toString("utf8");return o.includes("\uFFFD")?r[0]===255&&r[1]===254||r[0]===254&&r[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
o,"utf8").equals(r)?{text:o}:{text:o,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:o}}catch(n){if(n instanceof ie)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var Nn=40,Os=500,et=class{found=new Map;notices=[];failures=[];contexts=new Map;policies=new Map;absent=new Set;#n;#t;#e;boundary;#r=new Set;policyFolders;constructor(e,n,r,o){this.#n=e,this.#t=n,this.
boundary=new Qe(e,n),this.#e=r,this.policyFolders=o.map(s=>this.shown((0,F.resolve)(e,s)));for(let s of o)this.boundary.allow((0,F.resolve)(e,s))}shown(e){return(0,F.relative)(this.#n,e).split(F.sep).
join("/")||"."}ask(e,n,r){if(n.kind!=="file"){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.boundary.allow((0,F.dirname)(
e));let o=this.#m(e,this.failures);if(!o)return;let s=r??pe(o.path,o.text.slice(0,65536));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.path,message:"left out: it\
 is no file of containers that is known here (--type says otherwise)"})}offer(e){if((0,F.basename)(e)===".env"){this.#c(e);return}let n=this.shown(e);if(this.found.has(n))return;let r=pe(n),o=this.#t.
stat(e);if(typeof o=="string"){r&&(o.startsWith("could not")?this.failures:this.notices).push({path:n,message:o.startsWith("could not")?o:`left out: it ${o}`});return}if(o.kind!=="file"){r&&this.notices.
push({path:n,message:o.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.isInside(e)){r&&this.notices.push({path:n,message:"left out: it is a lin\
k out of the repository"});return}if(!r&&/\.json$/i.test(n)&&!Ds(e,this.#t))return;let s=this.#m(e,r?this.failures:this.notices),i=s&&(r??pe(n,s.text.slice(0,65536)));s&&i&&this.found.set(n,{source:s,
kind:i,reason:r?"by name":"by content"})}#c(e){if(!this.boundary.isInside(e))return;let n=this.#m(e,this.notices);if(!n?.text.includes("COMPOSE_FILE"))return;let r=Ze(n),o=r.get("COMPOSE_PATH_SEPARATO\
R")?.value||":";for(let s of(r.get("COMPOSE_FILE")?.value??"").split(o).filter(Boolean)){let i=(0,F.resolve)((0,F.dirname)(e),s),a=this.shown(i),l=this.#t.stat(i);if(this.found.has(a)||typeof l=="stri\
ng"||l.kind!=="file"||!this.boundary.isInside(i))continue;let c=this.#m(i,this.notices);c&&this.found.set(a,{source:c,kind:"compose",reason:"referred to"})}}async follow(){if([...this.found.values()].
some(({kind:n})=>n==="dockerfile"))for(let n of this.#d())this.#o({path:n,role:"dockerignore"});let e=new Set;for(let n=0,r=-1;n<Nn&&r!==this.found.size;n+=1){r=this.found.size;for(let o of await this.#u())
this.#o(o);n===0&&this.found.size>0&&this.#p();for(let{kind:o,source:s}of[...this.found.values()])if(!(o!=="dockerfile"||e.has(s.path))){e.add(s.path);for(let i of En(s))this.#o(i)}}await this.#i()}async#i(){
if(![...this.found.values()].some(({kind:i})=>i==="apparmor"))return;let{PolicyLibrary:e,policyReferences:n}=await Promise.resolve().then(()=>U(require("./kernel.js"),1)),r=new e({folders:this.policyFolders,
source:()=>{}}),o=new Set,s=new Set;for(let i=0,a=-1;i<Nn&&a!==this.found.size;i+=1){a=this.found.size;for(let{kind:l,source:c}of[...this.found.values()]){if(o.has(c.path)||l!=="apparmor"&&!s.has(c.path))
continue;o.add(c.path);let d=new Set(this.found.keys());for(let p of n(r.parse(c),this.policyFolders))this.#o(p);for(let p of this.found.keys())d.has(p)||s.add(p)}}}async#u(){let e=[...this.found.values()].
filter(({kind:p,beside:g})=>p==="compose"&&!g);if(e.length===0)return[];let{composeReferences:n,outline:r,planProjects:o,readCompose:s}=await Promise.resolve().then(()=>U(require("./compose.js"),1)),i={
source:p=>this.found.get(p)?.source},a=p=>{let g=this.found.get(p);if(!g||g.compose)return g?.compose;let h=s(g.source);return this.found.set(p,{...g,compose:h}),h},l=e.flatMap(({source:p})=>a(p.path)??
[]),c={document:a,lookup:i};return(this.#e?[{documents:l}]:o(l,c)).flatMap(p=>n(r(p.documents,c)))}#p(){let e=Q(this.#n,this.#t);if(this.#t.exists((0,F.join)(e,".git")))for(let n of Dn)this.#o({path:this.
shown((0,F.join)(e,n)),role:"env"})}#d(){let e=[],n=Q(this.#n,this.#t);for(let r=this.#n;r!==n;r=(0,F.dirname)(r))e.push(`${"../".repeat(e.length+1)}.dockerignore`);return e}#o({path:e,role:n}){let r=(0,F.resolve)(
this.#n,e);if(n==="builds"&&!this.#s((0,F.dirname)(r)).has((0,F.basename)(r)))return;let o=this.shown(r),s=`${n==="context"?"context ":""}${o}`;if(this.found.has(o)||this.#r.has(s))return;this.#r.add(
s);let i=this.#t.stat(r);if(n==="context"){let l=typeof i=="string"||i.kind!=="folder"||!this.boundary.mayList(r)?void 0:Ln(r,this.#t);l&&this.contexts.set(o==="."?"":o,l);return}if(n==="policy"&&typeof i!=
"string"&&i.kind==="folder"&&this.boundary.mayList(r)){let l=this.#t.list(r).map(({name:c})=>c).sort().slice(0,Os);this.policies.set(o==="."?"":o,l);for(let c of l)this.#o({path:`${o}/${c}`,role:"env"});
return}if(typeof i=="string"||i.kind!=="file"){i==="does not exist"&&this.absent.add(o);return}if(!this.boundary.isInside(r)){this.notices.push({path:o,message:"is referred to and lies outside the rep\
ository: not followed"});return}let a=this.#m(r,this.notices);a&&this.found.set(o,{source:a,...n==="dockerfile"||n==="seccomp"?{kind:n,reason:"referred to"}:{reason:"beside",beside:!0}})}#a=new Map;#s(e){
let n=this.#a.get(e);if(n)return n;let r=new Set;try{r=new Set(this.#t.list(e).map(({name:o})=>o))}catch{}return this.#a.set(e,r),r}#m(e,n){let r=this.shown(e),o=Tn(e,this.#t);if("problem"in o){(o.kind===
"large"?this.notices:o.kind==="encoding"?this.failures:n).push({path:r,message:o.problem});return}return o.notice&&this.notices.push({path:r,message:o.notice}),new Pe(r,o.text)}};function Ds(t,e){if(/seccomp/i.
test((0,F.basename)(t)))return!0;try{return e.head(t,4096).toString("latin1").includes("SCMP_")}catch(n){if(n instanceof ie)throw n;return!1}}var M=require("node:path");async function Wn(t,e,n){let r=Q(t,e);if(!e.exists((0,M.join)(r,".git")))return{ignored:new Set(n),root:void 0};let o=(0,M.relative)(t,r).split(M.sep).join("/"),s=(0,M.relative)(r,t).split(M.sep).join(
"/");if(n.length===0)return{ignored:new Set,root:o,prefix:s};let{ignorerOf:i}=await Promise.resolve().then(()=>U(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,M.resolve)(t,d),g=(0,M.dirname)(
p),h=a.get(g)??i(g,[],e);return a.set(g,h),h(p)}),c=Ft(t,e,l.map(d=>(0,M.resolve)(t,d)));return{ignored:new Set(l.filter(d=>!c.has((0,M.resolve)(t,d)))),root:o,prefix:s}}function Ft(t,e,n){if(e.isCommit)
return new Set(n);let r=Q(t,e);if(n.length===0||!e.exists((0,M.join)(r,".git")))return new Set;let o=new Map(n.map(s=>[(0,M.relative)(r,s).split(M.sep).join("/"),s]));try{let s=Mn(r,["-c","core.fsmoni\
tor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(s.split("\0").flatMap(i=>o.get(i)??[]))}catch{return new Set}}async function Lt(t){let{cwd:e,paths:n,type:r,gitignore:o,together:s=!1,policyFolders:i=[],files:a=Xe,isExcluded:l,forceExclude:c=!1}=t,d=new et(e,a,s,i);for(let x of n){let v=(0,Pt.resolve)(e,x);if(c&&
l?.(v))continue;let E=a.stat(v);if(typeof E=="string")d.failures.push({path:d.shown(v),message:E});else if(E.kind!=="folder")d.ask(v,E,r);else{d.boundary.allow(v);let{listFolder:R}=await Promise.resolve().then(()=>U(require("./folder.js"),1)),
w=R(v,o,a,S=>Ft(e,a,S));for(let S of w.closed)l?.(S)||d.failures.push({path:d.shown(S),message:"could not be read (EACCES)"});for(let S of w.files)l?.(S)||d.offer(S)}}await d.follow();let{contexts:p,absent:g,
notices:h,failures:m}=d,u=[...d.found.values()].flatMap(x=>x.beside?[x.source.path]:[]),{ignored:f,root:b,prefix:k}=await Wn(e,a,u),y=s?{together:n.map(x=>d.shown((0,Pt.resolve)(e,x)))}:{};return{found:[
...d.found.values()],notices:h,failures:m,surroundings:{contexts:p,absent:g,ignored:f,root:b,...k===void 0?{}:{prefix:k},policyFolders:d.policyFolders,policies:d.policies,...y}}}var P=(t,e,n)=>n?.length?{state:"written",value:t,span:e,via:n}:{state:"written",value:t,span:e},ae=(t,e,n)=>n?.length?{state:"default",value:t,span:e,via:n}:{state:"default",value:t,span:e},L=(t,e,n)=>n?.
length?{state:"unknown",text:t,span:e,via:n}:{state:"unknown",text:t,span:e};function qn({at:t},e){let n=0,r=t.length-1;for(;n<r;){let o=n+r+1>>1;t[o]<=e?n=o:r=o-1}return n}function Ie(t,e){let n=qn(t,e);return(t.from[n]??0)+Math.min(e,t.text.length)-(t.at[n]??0)}function K(t,e,n){
if(t.whole)return t.whole;let r=Ie(t,e);return{file:t.file,start:r,end:n>e?Ie(t,n-1)+1:r}}var ue=class{#n;#t;#e=[];#r=[];#c=[];#i=0;constructor(e){this.#n=e}add(e,n){e!==""&&(this.#r.push(this.#i),this.#c.
push(n),this.#e.push(e),this.#i+=e.length)}addPart(e,n,r){if(this.#t??=e.whole,e.whole)this.add(e.text.slice(n,r),e.whole.start);else for(let o=qn(e,n),s=n;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),Ie(e,s)),s=i}}build(){let e=this.#e.join("");return{file:this.#n,text:e,at:this.#r,from:this.#c,...this.#t?{whole:this.#t}:{}}}};var Rs=/[A-Za-z_]/;function tt(t,e,n){if(!/[$'"\\`]/.test(t))return{text:t,undefinedNames:[],names:[]};let r=[],o=[],s=0,i=0,a,l=()=>{let f=s;if(s+=1,t[s]!=="{"){let y=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(t.slice(s,s+256));return y?(s+=y[0].length,c(y[0],f)):"$"}s+=1;let k=/^\w+/.exec(t.slice(s,s+256))?.[0]??"";return s+=k.length,!k||i>20?(a??="bad substitution",s=t.length,""):d(k,f)},c=(f,b)=>{o.
push(f);let k=e(f);return k===void 0&&Rs.test(f[0])&&r.push({name:f,at:b,length:s-b}),k??"\uFFFC"},d=(f,b)=>{let k=t[s]??"";if(k==="}")return s+=1,c(f,b);s+=1;let y=k===":";y&&(k=t[s++]??""),o.push(f);
let x=e(f);i+=1;let v=p("}");i-=1;let E=x!==void 0&&(!y||x!=="");switch(k){case"-":return x==="\uFFFC"?"\uFFFC":E?x:v;case"+":return x==="\uFFFC"?"\uFFFC":E?v:"";case"?":return x??"\uFFFC";case"#":case"\
%":case"/":return x===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(y?`:${k}`:k)}`,"\uFFFC"}},p=f=>{let b="";for(;s<t.length;){let k=t[s];if(k===f)return s+=1,b;b+=g(k)}return f&&
(a??="a ${ is never closed"),b},g=f=>{if(f==="$")return l();if(f==="'")return h();if(f==='"')return m();if(s+=1,f!==n)return f;let b=t[s]??"";return s+=1,b},h=()=>{let f=t.indexOf("'",s+1);f<0&&(a??="\
a single quote is never closed");let b=t.slice(s+1,f<0?void 0:f);return s=f<0?t.length:f+1,b},m=()=>{let f="";for(s+=1;s<t.length&&t[s]!=='"';){let b=t[s];b==="$"?f+=l():b===n&&/["$\\`]/.test(t[s+1]??
"")&&(t[s+1]==='"'||t[s+1]==="$"||t[s+1]===n)?(f+=t[s+1],s+=2):(f+=b,s+=1)}return s>=t.length&&(a??="a double quote is never closed"),s+=1,f};return{text:p(""),undefinedNames:r,names:o,...a?{fault:a}:
{}}}var zn=(t,e)=>t.flags.find(n=>n.name===e);function V(t,e){let n=t.toLowerCase().slice(0,64),r;if(n.length>=4){for(let s of e)if(s.toLowerCase().startsWith(n))return s}let o=Math.max(1,Math.floor(n.length/3))+1;for(let s of e){let i=Es(n,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Es(t,e,n){if(Math.abs(t.length-e.length)>=n)return n;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=t[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var Un=["bind","cache","tmpfs","secret","ssh"],Hn=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function It({text:t=""}){let e=new Map;for(let[,n,r]of t.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=n===void 0?r??"":n.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var js=["z","relabel","shared","private","u","bind-propagation"];function Bn({flags:t,logical:e}){let n=[];for(let r of t){if(r.name!=="mount"||!r.text)continue;
let o=It(r),s=l=>{n.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!Hn.includes(l)&&!(js.includes(l)&&/containerfile/i.test(e.file))){let c=V(l,Hn);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Un.includes(i)){let l=V(i,Un);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return n}var Gn=new Set(["BUILD","TARGET"].flatMap(t=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>t+e)).concat("TARGETSTAGE")),As=/^(?:https?|ftp|no|all)_proxy$/i,Me=class{#n=new Map;#t;#e;constructor(e){
if(this.#e=e?e.#e+1:0,this.#t=e,!(!e||this.#e<32)){for(let n=e;n;n=n.#t)for(let[r,o]of n.#n)this.#n.has(r)||this.#n.set(r,o);this.#t=void 0,this.#e=0}}get(e){for(let n=this;n;n=n.#t){let r=n.#n.get(e);
if(r)return r}return e==="PATH"||As.test(e)?{text:"\uFFFC"}:void 0}set(e,n){this.#n.set(e,n)}};var Cs=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Jn=t=>Cs.test(t),Mt=t=>t.slice(t.lastIndexOf("/")+1);var Tt={commands:[]};function Kn(t,e,{source:n,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return Tt;if(e.json)return t.readWords(s.map(Ls(e.logical)),o);let a=Vn(
r);if(!a)return Tt;let{heredocs:l,logical:c}=e,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?Fs(t,n,d,o,a):t.readScript(Ps(n,c,i,d,e),o,a):t.readScript(_s(c,i),
o,a)}function Vn(t){if(!t)return{errexit:!1,pipefail:!1};let e=t.findIndex(r=>Jn(Mt(r)));if(e<0)return;let n=t.slice(e+1);return{errexit:n.some(r=>/^-[A-Za-z]*e/.test(r))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function _s(t,{at:e,value:n}){if(e===0)return t;let r=new ue(t.file);return r.addPart(t,e,e+n.length),r.build()}function Fs(t,e,{span:n,chomp:r},o,s){let i=new ue(n.file),a=e.text.
slice(n.start,n.end),l=n.start;for(let h of a.split(/(?<=\n)/)){let m=r?/^\t*/.exec(h)?.[0].length??0:0;i.add(h.slice(m).replace(/\r\n$/,""),l+m),h.endsWith(`\r
`)&&i.add(`
`,l+h.length-1),l+=h.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return t.readScript(c,o,s);let p=Mt(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],g=Vn(p);return g?t.readScript(c,o,g):Tt}function Ps({text:t},e,{at:n,value:r},{span:o},{span:s}){let i=new ue(e.file);return i.addPart(e,n,n+r.length),i.add(`
`,o.start-1),i.add(t.slice(o.start,s.end),o.start),i.build()}var Ls=t=>({value:e,span:n,at:r})=>({text:e,literal:e,span:n,splits:!1,substitutions:[],inner:()=>{let o=new ue(t.file);for(let s=r+1,i=0;i<
e.length;){let a=t.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(t,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],Ie(t,s)),s+=t.text[s+1]==="u"?6:2,i+=1}return o.build()}});var nt=class{#n;#t;#e=[];#r=new Map;#c;constructor(e,n){this.#n=e,this.#t=n}add(e){this.#e.push(e),e.name&&this.#r.set(e.name,e)}get(e){return this.#r.get(e.toLowerCase())}originOf(e,n,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#t.push({kind:"broken",span:n,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#e[Number(e)];if(a)return{stage:a};this.#t.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#i(e)?(s||this.#t.push({kind:"broken",span:n,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:L(e,n)}):{image:e.includes("$")||/^\d+$/.test(e)?L(e,n):P(e,n)}}#i(e){return this.#c??=new Set(this.#n.flatMap(({keyword:n,args:r})=>n==="FROM"&&
r[2]?[r[2].value.toLowerCase()]:[])),this.#c.has(e.toLowerCase())&&!this.get(e)}};var Nt={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Yn=new Set(Object.keys(Nt)),C=(t,e)=>({kind:"broken",span:t,message:e});function Wt(t){let{keyword:e,keywordSpan:n,args:r}=t;if(!Yn.has(e)){let i=V(e,Yn);return[C(n,`unknown instruction ${JSON.
stringify(Oe(e))}${i?`, did you mean ${i}?`:""}`)]}let o=Is(t),s=(i,a)=>{r.length<i&&o.push(C(n,a))};switch(e){case"FROM":o.push(...Ws(t));break;case"COPY":case"ADD":s(2,`${e} needs a source and a des\
tination`),o.push(...qs(t));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...zs(t));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...Us(t));break;case"\
SHELL":(!t.json||r.length===0)&&o.push(C(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...Ms(t),...Bn(t));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of t.pairs)i.value||o.push(C(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of t.pairs)i.value||o.push(C(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...Ts(t));break;default:s(1,`${e} needs an argument`)}return o}var Oe=t=>t.length>40?`${t.slice(0,40)}...`:t;function Is({
keyword:t,flags:e,args:n}){let r=[];if(t==="ARG"||t==="STOPSIGNAL"||t==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return r;let o=Nt[t]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.
find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith("*")?r.push(C(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(C(l,`--${i}\
 is true or false`)):a===void 0&&r.push(C(l,`--${i} needs a value`));else{let d=V(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(C(l,`${t} has no flag --${Oe(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}
return r}function Ms({flags:t}){let e={network:["default","none","host"],security:["insecure","sandbox"]};return t.flatMap(({name:n,text:r,span:o})=>{let s=Object.hasOwn(e,n)?e[n]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[C(o,`--${n} is ${s.join(", ")}`)]:[]})}function Ts({args:[t],keywordSpan:e,span:n}){let r=t&&/[ \t]+(#.*)$/.exec(t.value);if(!t||!r)return[];let o=t.span.start+
r.index,s={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...t.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...t.span,start:o},text:""}]}}]}var Ns=/^[a-z][a-z0-9-_.]*$/;function Ws({args:t,keywordSpan:e,span:n,logical:r}){let o=t.find(a=>a.value.startsWith("#")),s=o?t.indexOf(o):t.length;if(o&&(s===
1||s===3)){let a=t[t.length-1]?.span.end??n.end,l=r.text.slice(o.at).trimEnd(),c=t[s-1]?.span.end??o.span.start,d={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(t.length===0)return[C(e,"FROM needs an image")];if(t.length!==1&&!(t.length===3&&t[1]?.value.toLowerCase()==="as"))return[C({...e,end:t[t.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=t[2];return i&&!Ns.test(i.value.toLowerCase())?[C(i.span,`${JSON.stringify(Oe(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function qs({keyword:t,args:e,json:n,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(C(o.span,`${t} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(C(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${t} of se\
veral sources needs a destination that ends in /`}),i}function zs({args:t,keywordSpan:e,flags:n}){let r=t[0];if(!r)return[C(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return t.length>1?[C(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[C(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Oe(r.value))}`)];let s=t.length<2?[C(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(C(l,"--retries is a whole number, zero or more")):Nt.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(C(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function Us({trigger:t}){return t?t.keyword===
"ONBUILD"?[C(t.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:t.keyword==="FROM"||t.keyword==="MAINTAINER"?[C(t.keywordSpan,`ONBUILD cannot defer ${t.keyword}`)]:Wt(t).map(e=>({...e,kind:"loose"})):
[]}function Zn(t){if(t.includes("\uFFFC"))return;let e=t.slice(t.lastIndexOf(":")+1),[n="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(Oe(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!o)return{fault:`${JSON.stringify(Oe(t))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${n} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}var Hs=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Bs=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function rt({domain:t,path:e}){return t===null||e===null?null:(t==="docker.io"?e:`${t}/${e}`).replace(Hs,"").replace(
Bs,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function le(t,e){let[n="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!t.startsWith(n)||t.length<n.length+o.length||!t.endsWith(
o))return!1;let s=n.length;for(let i of r){let a=t.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=t.length-o.length}var Gs=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],De,Xn=[];function Js(){if(De)return De;De=new Map;for(let t of Gs)t[0].includes(
"*")?Xn.push(t):De.set(t[0],[...De.get(t[0])??[],t]);return De}function ot(t,e=[]){let n=rt(t);if(n===null)return;let r=`${t.domain}/${t.path}`,o=e.find(({repository:l,tags:c})=>(le(r,l)||le(n,l))&&(!c||
le(t.tag??"latest",c)));if(o)return{name:n,...o.facts};let s=Js().get(n)??Xn.filter(([l])=>le(n,l)),{tag:i}=t;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(
([,,l])=>!l||le(i??"latest",l));return a&&{name:n,...a[1]}}function Qn({flags:t},e,n){let o=`${e.state==="unknown"?e.text:e.value} ${t.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||n==="`"&&
!Ks(e)}function Ks(t){let e=t.state==="unknown"?void 0:ot(fe(t.value));return e!==void 0&&e.user!=="ContainerUser"}function er(t,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!t||t.state==="unknown")return L(e.value,e.span,e.via);let n=t.value.split("/").filter(Boolean);for(let r of e.
value.split("/"))r===".."?n.pop():r&&r!=="."&&n.push(r);return{...e,value:`/${n.join("/")}`}}function st(t,e=new Map,n){return new qt(t,e,n).run()}var Vs=16384,qt=class{#n;#t;#e;#r=new Me;#c=[];#i=[];#u=new Map;#p=[];#d;#o=this.#r;#a={};#s=new Map;constructor(e,n,r){this.#n=e,this.#e=r,this.#t=
n,this.#d=new nt(e.instructions,this.#p);for(let o of Gn)this.#r.set(o,{text:"\uFFFC"})}run(){let e,n=!1;for(let o of this.#n.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#n.instructions.some(
Ys)||(o.keyword==="FROM"?(e&&this.#g(e),e=this.#m(o)):e?(e.instructions.push(o),this.#l(e,o)):o.keyword==="ARG"?this.#y(o,this.#c,void 0):n||(n=!0,this.#p.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#g(e);let r=this.#n.instructions[0];return r&&this.#i.length===0&&!n&&this.#p.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#c,faults:this.#p}}#m(e){let n=e.args[0],r=e.args.findIndex(g=>g.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=n?{value:n.value,span:n.span}:{value:"",span:e.keywordSpan},i=this.#i.length,a=[],l=n?this.#h(n,e,this.#r,a):L("",e.keywordSpan),c=l.state==="unknown"?void 0:this.#d.get(l.value),d=o[1]?.value.toLowerCase()===
"as"?o[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??Qn(e,l,this.#n.escape),undefinedUses:a};this.#i.push(p),this.#d.add(p),this.#o=new Me(c?this.#u.get(c):void 0),this.#u.set(p,this.#o),this.#a=(c&&this.#s.get(c))??{};for(let{trigger:g}of c?.instructions??
[])g&&this.#l(p,g);return p}#l(e,n){let{keyword:r,args:o}=n,s=o[0],i=a=>this.#h(a,n,this.#o,e.undefinedUses);switch(r){case"ARG":this.#y(n,e.assignments,e);break;case"ENV":case"LABEL":this.#x(r,n,e);break;case"\
USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=er(this.#a.workdir,i(s))),e.workdir&&(this.#a={...this.#a,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=i(s));break;case"CMD":e.cmd=
n;break;case"ENTRYPOINT":e.entrypoint=n;break;case"HEALTHCHECK":e.healthcheck=n;break;case"SHELL":e.shell=n,this.#a={...this.#a,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,n,i);break;case"RUN":this.#S(
e,n),this.#f(e,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#f(e,n.trigger,!0);break}}#g(e){for(let n of[e.healthcheck,e.entrypoint,e.cmd])n&&this.#f(e,n,!1);this.#s.set(e,this.#a)}#b(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#f(e,n,r){if(!this.#e||e.windows)return;let o=Kn(this.#e,n,{source:this.#n.source,shell:this.#a.shell,variables:s=>this.#o.get(s)?.text});e.scripts.
push({instruction:n,script:o,deferred:r,...this.#b()})}#h(e,{logical:n,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=tt(e.value,h=>s.get(h)?.text,this.#n.escape);p&&this.#p.push(
{kind:"broken",span:e.span,message:`${p}`});for(let{name:h,at:m,length:u}of d){let f=s===this.#r?void 0:this.#r.get(h)?.span,b=o?e.span:K(n,e.at+m,e.at+m+u);i.push({name:h,keyword:r,span:b,...a===void 0?
{}:{target:a},...f?{global:f}:{}})}let g=[];for(let h of c){let m=s.get(h)?.span;m&&g.push({how:"interpolated",span:m})}return l.length>Vs&&l.length>e.value.length?L("\uFFFC",e.span,g.slice(0,8)):l.includes(
"\uFFFC")?L(l,e.span,g.slice(0,8)):P(l,e.span,g.slice(0,8))}#y(e,n,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#o:this.#r,a=o.value?this.#h(o.value,e,i,r?.undefinedUses??[],s):null,l=tr(o);n.
push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#t.get(s),d=r?this.#r.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state==="unknown"?a.text:
a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(e,n,r){let o=n.pairs.map(s=>{let i=s.value?this.#h(s.value,n,this.#o,r.undefinedUses,s.name.value):null,a=tt(s.name.value,l=>this.#o.
get(l)?.text,this.#n.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:tr(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)this.#o.set(s,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?tt(e.value,()=>"\uFFFC",this.#n.escape).text:"";#w(e,n,{span:r}){if(n.state==="unknown"){e.ports.push({span:r,setting:L(n.text,
r)});return}for(let o of n.value.split(/\s+/).filter(Boolean)){let s=Zn(o);s&&"fault"in s?this.#p.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?P(s,r,n.via):L(o,r)})}}#v(e,n,r){
let{args:o,keyword:s}=n,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?zn(n,"from"):void 0,l=o.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),c=a?.text?{from:{
...this.#d.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:n,sources:l.map(r),destination:r(i),...this.#b(),...c})}#S(e,n){for(let r of n.flags){if(r.name!=="mount")continue;
let o=It(r).get("from");o&&e.mounts.push({...this.#d.originOf(o,r.span,e,"mounts"),span:r.span})}}},Ys=({keyword:t,args:e})=>t==="FROM"&&e.length>0,tr=({name:t,value:e})=>({...t.span,end:e?.span.end??
t.span.end});var Zs=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:t=>t.
startsWith("global")?"file":t.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(t,e)=>e()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(t,e)=>t==="ignore-line"?"line":t==="ignore-block"?"block":e()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(t,e)=>e()?"file":"\
line"}];function nr(t,{file:e,start:n},r){for(let{by:o,pattern:s,reach:i}of Zs){let a=s.exec(t),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},g=a&&i(l,r);if(!a||!g)continue;let h=k=>n+(a.indices?.
groups?.[k]?.[0]??0),m=c===void 0?t.length:a.indices?.groups?.ids?.[0]??0,f=[...o==="trivy"?t.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:k,index:y})=>({value:k,
span:{file:e,start:n+m+y,end:n+m+y+k.length}})),b=p?{until:{value:p,span:{file:e,start:h("until"),end:h("until")+p.length}}}:{};return{by:o,word:l,rules:f,reason:d.trim(),reach:g,...b}}}var zt=t=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(t),Xs=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Qs=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function Ut(t,e,{line:n,block:r,peers:o}){let{text:s,path:i}=e,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(t.start,Math.min(t.end,t.start+4096)).replace(/\r$/,""),c=ei(l,t);if(c){let{word:p}=c,g=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:g,span:t}}let d=o.length?nr(l,t,()=>t.start<=ni(e)):void 0;return d&&o.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?r():n,span:t}:void 0}function ei(t,{file:e,start:n}){let r=Xs.exec(t);if(!r)return;let[o,s="",i,a=""]=r,l=(m,u)=>({file:e,start:n+m,end:n+m+u}),c=[];if(i!==void 0){let m=r.index+o.indexOf(
"[")+1;for(let u of i.matchAll(/[^\s,][^,]*/g)){let f=u[0].trimEnd();c.push({value:f,span:l(m+u.index,f.length)})}}let d=r.index+o.length-a.length,p=Qs.exec(a),g=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),h=p?.[1]??"";return{word:s.toLowerCase(),rules:c,reason:g,...p?{until:{value:h,span:l(d+p.index+p[0].length-
h.length,h.length)}}:{}}}function Ht(t,e=n=>Re(t.text,n)){let{text:n}=t;return zt(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(r=>ti(t,r.index,r.index+r[0].trimEnd().length,e)??[]):[]}function ti(t,e,n,r,o=[]){
let{text:s,path:i}=t,a=ri(t,e);return Ut({file:i,start:e,end:n},t,{peers:o,line:{file:i,start:a,end:Re(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var rr=new WeakMap;function or(t){let e=rr.get(t)??
{next:new Map};return rr.set(t,e),e}function ni(t){let e=or(t);if(e.head===void 0){let n=0;for(;n<t.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(t.text.slice(n,Re(t.text,n)));)n=Re(t.text,n)+1;e.head=
n}return e.head}function ri(t,e){let{text:n}=t,{next:r}=or(t),o=n.lastIndexOf(`
`,e-1)+1;if(n.slice(o,e).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(Re(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,Re(n,i)+1)));for(let a of s)
r.set(a,i);return i}function Re(t,e){let n=t.indexOf(`
`,e);return n<0?t.length:n}function ir(t,e,n){let r=[],o=[],s="",i=e,a=!0;for(let l=e;l<n;l+=1){let c=t[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!s&&(a||/[\s;&|()]/.test(t[l-1]??""))){let p=sr(t,l,n),g={start:l,end:p};a?o.push(g):r.push({...g,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:sr(t,l,n)};for(let g of o)r.push({...g,line:p});o=[]}c==="\\"&&s!=="'"?l+=t[l+1]===`
`?0:1:(s?c===s:c==="'"||c==='"')&&(s=s?"":c)}for(let l of o)r.push({...l,line:{start:n,end:n}});return r}function sr(t,e,n){let r=t.indexOf(`
`,e),o=r<0||r>n?n:r;return t[o-1]==="\r"?o-1:o}var ar=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,lr=(t,e)=>{let[n=t]=t.split(/\s/);return{value:n,
span:{...e,end:e.start+n.length}}},cr=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function J(t){return t<=32?t===32||t>=9&&t<=13:t===133||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||t===8287||t===12288}function Y(t,e=0,n=t.length){let r=e,o=n;for(;r<o&&J(t.charCodeAt(
r));)r+=1;for(;o>r&&J(t.charCodeAt(o-1));)o-=1;return[r,o]}function dr(t){let e=[];for(let n of oi(t)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),o=r?.[3];if(!r||!o)continue;let s=si(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function oi(t){let e=[],n="";for(let r=0;r<t.length;r+=1){let o=t[r];if(o==="'"||o==='"'){let s=Bt(t,r);if(s<0)return;n+=t.slice(r,s+1),r=
s}else if(o==="$"&&t[r+1]==="{"){let s=Gt(t,r);if(s<0)return;n+=t.slice(r,s+1),r=s}else if(o==="\\")n+=t.slice(r,r+2),r+=1;else if(o==="<"&&t[r+1]==="<"){let s=r+2;for(;s<t.length&&/[\t\r ]/.test(t[s]);)
s+=1;n+=t.slice(r,s),r=s-1}else J(o.charCodeAt(0))?(n&&e.push(n),n=""):n+=o}return n&&e.push(n),e}function Bt(t,e){let n=t[e];for(let r=e+1;r<t.length;r+=1){if(t[r]===n)return r;if(t[r]==="\\"&&n==='"')
r+=1;else if(t[r]==="$"&&t[r+1]==="{"&&n==='"'){let o=Gt(t,r);if(o<0)return-1;r=o}}return-1}function Gt(t,e){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(t.slice(e,e+300));
if(!n)return-1;if(n[1]==="}")return e+n[0].length-1;let r=n[1]==="/"?1:0;for(let o=e+n[0].length;o<t.length;o+=1){let s=t[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=Bt(t,o),o<0)return-1}else if(s==="$"&&t[o+1]==="{"&&(o=Gt(t,o),o<0))return-1}}return-1}function si(t){let e="";for(let n=0;n<t.length;n+=1){let r=t[n];if(r==="'"||r==='"'){let o=Bt(
t,n);if(o<0)return;e+=r==='"'?t.slice(n+1,o).replace(/\\(["$\\])/g,"$1"):t.slice(n+1,o),n=o}else if(r==="\\")e+=t[++n]??"";else{if(J(r.charCodeAt(0)))return t.slice(n).trim()===""?e:void 0;e+=r}}return e}var te=(t,e,n)=>({value:t.text.slice(e,n),span:K(t,e,n),at:e}),it=t=>t===32||t===9||t===11||t===12||t===13;function pr(t,e,n){let r=[],{text:o}=t;for(let s=e;s<n;){for(;s<n&&it(o.charCodeAt(s));)s+=1;
let i=s;for(;s<n&&!it(o.charCodeAt(s));)s+=1;s>i&&r.push(te(t,i,s))}return r}function Jt(t,e,n){let r=e;for(;r<n&&!it(t.charCodeAt(r));)r+=1;let o=r;for(;o<n&&it(t.charCodeAt(o));)o+=1;return[r,o]}function Kt(t,e,n,r){
let o=[],{text:s}=t;for(let i=e;i<n;){for(;i<n&&J(s.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!J(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&o.push(te(t,a,c))}return o}function ur(t,e,n,r){let o=[],{text:s}=t,i=e;for(;;){for(;i<n&&J(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=n)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<n&&(c||!J(s.charCodeAt(i)));){let g=s[i];(c?g===c:g==='"'||g==="'")?c=c?"":g:g===r?l+=s[++i]??"":l+=g,i+=1}if(i=Math.min(i,n),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),p=l.slice(2,d<0?void 0:d);o.push({name:p,value:l,span:K(t,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function mr(t,e,n){let[r,o]=Y(t.text,e,n);if(t.text[r]!=="[")return;let s=t.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:K(t,c,c+l[0].length),at:c})}return{words:a}}var ii=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),ai=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Vt(t,e,n,r,o){let{text:s}=t,[i,a]=Jt(s,e,n),l=s.slice(e,i).replace(
/[a-z]/g,m=>m.toUpperCase()),{flags:c,rest:d}=ur(t,a,n,r),[p,g]=Y(s,d,n),h={keyword:l,keywordSpan:K(t,e,i),span:K(t,e,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:t};if(p>=g)return{...h,args:[]};
if(l==="ONBUILD")return{...h,args:[te(t,p,g)],trigger:Vt(t,p,g,r,o)};if(l==="ENV"||l==="LABEL")return{...h,...ci(t,p,g,l,r,o)};if(l==="ARG"){let m=Kt(t,p,g,r);return{...h,args:m,pairs:m.map(u=>fr(t,u))}}
return l==="HEALTHCHECK"?{...h,...li(t,p,g,o)}:{...h,...gr(t,p,g,l,o)}}function gr(t,e,n,r,o){let s=ii.has(r)?mr(t,e,n):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:K(t,e,n),message:`exec form of ${r} holds strings only`}),{args:ai.has(r)?pr(t,e,n):[te(t,e,n)],json:!1})}function li(t,e,n,r){let o=e;for(;o<n&&!J(t.text.charCodeAt(o));)o+=1;
let s=te(t,e,o),[i,a]=Y(t.text,o,n);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=gr(t,i,a,"CMD",r);return{args:[s,...l],json:c}}function ci(t,e,n,r,o,s){let i=Kt(t,e,n,o);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>fr(
t,c))}}let[a,l]=Jt(t.text,e,n);return l>=n?(s.push({kind:"broken",span:K(t,e,n),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:te(t,e,a),value:te(t,l,n),spaced:!0}]}}
function fr(t,e){let n=e.value.indexOf("=");if(n<0)return{name:e};let r=e.at+e.value.length;return{name:te(t,e.at,e.at+n),value:te(t,e.at+n+1,r)}}var di=["hadolint","checkov","trivy","kics","buildkit"];function hr(t,e=0){return new Yt(t,e).read()}var Yt=class{#n;#t;#e;#r=[];#c=[];#i=[];#u=[];#p;#d=new Set;#o="\\";#a;#s=0;#m=0;constructor(e,n){this.#n=
n,this.#t=e,this.#e=e.text,this.#p=zt(e.text)}read(){let e=this.#e;e.charCodeAt(0)===65279&&(this.#s=1);let n=cr.exec(e.slice(this.#s,this.#s+4096));if(n?.[1]){let r=this.#s+n[0].length-n[1].length;this.#a=
{value:n[1],span:this.#l(r,r+n[1].length)}}for(;this.#s<e.length;){let[r,o]=this.#g(),[s]=Y(e,r,o);this.#b(s,o),!(s>=o)&&(e[s]==="#"?this.#f(s,o):this.#k(s,o))}return this.#c.length===0&&this.#r.push(
{kind:"broken",message:"the file has no instructions",span:this.#l(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#t,instructions:this.#c,faults:this.#r,suppressions:this.#x(),escape:this.#o,
...this.#a?{syntax:this.#a}:{}}}#l(e,n){return{file:this.#t.path,start:e,end:n}}#g(){let e=this.#s,n=this.#e.indexOf(`
`,e),r=n<0?this.#e.length:n;for(this.#s=n<0?r:n+1;r>e&&this.#e[r-1]==="\r";)r-=1;return[e,r]}#b(e,n){if(!this.#d)return;let r=this.#e.slice(e,Math.min(n,e+4096)),o=ar.exec(r);if(!o){this.#d=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#d=void 0;return}let l=e+r.lastIndexOf(i),c=this.#l(l,l+i.length);this.#d.has(a)&&this.#r.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#d.add(a),a==="syntax"&&(this.#a??=lr(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#o=i:this.#r.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#f(e,n){this.#p&&this.#i.push(this.#l(e,n))}#h({start:e,end:n},r){if(!/seaworthy/i.test(this.#e.slice(e,n)))return;let[o]=r,s=[{start:e,end:o?o.span.start:
n},...r.map(({span:a})=>a)],i=new Set(this.#u.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:c,line:d}of ir(this.#e,a.start,a.end))i.has(l)||this.#u.push({comment:this.#l(l,c),next:this.#l(
d.start,d.end)})}#y(e){for(let n of this.#i)this.#u.push({comment:n,next:e});this.#i=[]}#x(){let e=this.#e.length;this.#y(this.#l(e,e));let n=this.#c.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>n.includes(o.start)?{...o,end:(n.find(s=>s>o.start)??e+1)-1}:o;return this.#u.flatMap(({comment:o,next:s})=>Ut(o,this.#t,{line:s,block:()=>r(s),peers:di})??[])}#k(e,n){let r=[],o=[],s=[],i=[],
a=0,l=n,c=(m,u)=>{o.push(a),s.push(m),r.push(this.#e.slice(m,u)),a+=u-m},d=this.#w(e,n);for(c(e,d<0?n:d);d>=0&&this.#s<this.#e.length;){let m=this.#s,[u,f]=this.#g(),[b]=Y(this.#e,u,f);if(b>=f){i.push(
this.#l(m,this.#s));continue}if(this.#e[b]==="#"){this.#f(b,f);continue}let k=this.#i.filter(y=>y.start>e);for(let y of k)this.#u.push({comment:y,next:this.#l(b,f)});k.length&&(this.#i=this.#i.filter(
y=>y.start<e)),d=this.#w(u,f),c(u,d<0?f:d),l=f}for(;i.length&&i[i.length-1].start>l&&Y(this.#e,l)[0]>=this.#e.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[g,h]=Y(p);if(g>=h){this.#r.push({kind:"\
broken",span:this.#l(e,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#t.path,text:p,at:o,from:s},l,i)}#w(e,n){let r=n-1;for(;r>=e&&(this.#e[r]===
" "||this.#e[r]==="	");)r-=1;return r<e||this.#e[r]!==this.#o||r>e&&this.#e[r-1]===this.#o?-1:r}#v(e,n,r){let[o,s]=Y(e.text),i=Vt(e,o,s,this.#o,this.#r),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#O(e,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#l(i.keywordSpan.start,d),g=i.trigger?{trigger:{...i.
trigger,span:this.#l(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#c.push({...i,...g,span:p,blanks:r,heredocs:c}),this.#y(p),this.#p&&a.keyword==="RUN"&&this.#h(p,c)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#s,this.#s=e.exec(this.#e)?.index??this.#e.length}#$(){let e=this.#s;for(;e>0&&(this.#e[e-1]===`
`||this.#e[e-1]==="\r");)e-=1;return e}#O(e,n){let r=[];for(let o of dr(e.text)){let s=this.#s,i=-1;for(;this.#s<this.#e.length&&i<0&&this.#m<20;){let[a,l]=this.#g(),c=a;for(;c-a<this.#n&&this.#e[c]===
" ";)c+=1;for(;o.chomp&&this.#e[c]==="	";)c+=1;l-c===o.name.length&&this.#e.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#r.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#s=s,this.#S(),this.#m+=1,r;r.push({...o,span:this.#l(s,i)})}return r}};var pi=({origin:t,copies:e,mounts:n})=>[t,...e.flatMap(({from:r})=>r??[]),...n].flatMap(r=>"stage"in r?[r.stage]:[]);function yr(t){let e=new Set(t);for(let n of e)for(let r of pi(n))e.add(r);return e}
function Zt(t){let e=[t];for(let n=t;"stage"in n.origin;)n=n.origin.stage,e.push(n);return e}function he(t,e,n){let r=hr(t,n?.indent),o=n?{inline:n.at}:{},s=mi(t,r);if(s)return{dialect:"dockerfile",source:t,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=st(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(Wt),...l,...i.flatMap(ui)],d=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:d,needed:d?yr([d]):new Set}}var ui=({scripts:t})=>t.flatMap(({script:e,instruction:n})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function mi({text:t,path:e},{instructions:n,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(t)))return o;if(!i.test(t))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?o:void 0}var Ee=`
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
`,gi=`
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
`;function fi(t){let e=[],n=`
${t}|`;for(let r=Ee.indexOf(n);r>=0;){let o=Ee.indexOf(`
`,r+1);e.push(Ee.slice(r+1,o));let s=o;for(;Ee[s+1]==="#";)s=Ee.indexOf(`
`,s+1);r=Ee.startsWith(n,s)?s:-1}return e}function br(t){let e=rt(t);if(e===null||t.tag===null)return;let{tag:n="latest"}=t,r=fi(e),o=r.length?r:gi.split(`
`).filter(s=>s&&!s.startsWith("#")&&le(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>le(n,l)))return hi(a)}}function hi([t,e,n,r,o,s,i,a]){let l=m=>m?
m.split(","):[],c=m=>m?JSON.parse(m):void 0,[d,p]=a?a.split(" "):[],g=c(n),h=c(o);return{...t?{shell:t==="yes"}:{},...e?{packageManager:e}:{},...g===void 0?{}:{entrypoint:g},...r?{execs:r==="script"}:
{},...h===void 0?{}:{cmd:h},has:l(s),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}function Xt(t,e,n){return t===void 0?L(`the ${e}`,n):ae(t&&{form:"exec",words:t.map(r=>ae(r,n))},n)}var kr={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
 shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},chmod:{short:"",long:"reference"},mkdir:{short:"m",
long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory s\
uffix"}},wr={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},yi={short:"",long:[]},xr=new Map;function vr(t){let e=/^pip[\d.]*$/.
test(t)?"pip":Object.hasOwn(wr,t)?wr[t]:t,n=Object.hasOwn(kr,e)?kr[e]:void 0;if(!n)return yi;let r=xr.get(e)??{short:n.short,long:n.long.split(" ")};return xr.set(e,r),r}function je({words:t},e,n=1){let{short:r,long:o}=vr(e),s=[],i=[];for(let a=n;a<t.length;a+=1){let l=t[a],{text:c}=l,d=t[a+1];if(c==="--"){i.push(...t.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),g=p<0?c:c.slice(0,p);p>=0?s.push({name:g,value:Sr(l,p+1),word:l}):o.includes(g.slice(2))&&d?(s.push({name:g,value:d,word:l}),a+=1):s.push({name:g,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let g=c[p];if(!r.includes(g))s.push({name:`-${g}`,word:l});else{let h=p+1<c.length,m=h?Sr(l,p+1):d;s.push(m?{name:`-${g}`,value:m,word:l}:{name:`-${g}`,word:l}),h||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Sr=({text:t,literal:e,span:n},r)=>({text:t.slice(r),literal:e.startsWith(t.slice(0,r))?e.slice(r):"\uFFFC",span:n}),$r=({options:t},...e)=>t.find(({name:n})=>e.
includes(n));var Or={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Dr={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function Rr(t){if(Qt.has(t))return Qt.get(t);let e=bi(t);return Qt.set(t,e),e}var Qt=new WeakMap;function bi(t){let{name:e,words:n}=t,r=g=>n[g]?.text??"";if(/^pip[\d.]*$/.test(e))return en(t,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let g=n.findIndex(h=>h.text==="-m");return g>0&&/^pip[\d.]*$/.test(r(g+1))?en(t,g+2):void 0}if(e==="uv"&&r(1)==="pip")return en(t,2);let o=Object.hasOwn(Or,e)?Or[e]:
void 0;if(!o)return;if(o==="pacman")return wi(t);let s=je(t,e),[i,...a]=s.operands,l=i?Object.hasOwn(Dr,i.text)?Dr[i.text]:"other":o==="yarn"?"install":"other",c=ki(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:g})=>g==="-g"||g==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:p,args:s,global:d}}function ki(t,e,n,r){return t==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(t)?"other":t==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&t!=="apt"&&t!=="dnf"||e==="get"&&t!=="go"||e==="i"&&t!=="npm"&&t!=="pnpm"||t==="cargo"&&e==="add"?"other":n}function en(t,e){
let n=je(t,"pip",e),[r,...o]=n.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:n,global:!0}}function wi(t){
let e=je(t,"pacman"),n=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":r&&n.includes(
"c")?"clean":r&&e.operands.length?"install":r&&n.includes("y")?"update":"other",verb:t.words[1],packages:e.operands,args:e,global:!0}}var Er=t=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(t);function jr(t,e){let n=t.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&e===void 0)return;let r=[];for(let o of`${n.startsWith("/")?"":e}/${n}`.split("/"))o===".."?r.pop():o&&o!=="."&&r.push(o);return`\
/${r.join("/")}`}var Ar=t=>t.includes("/")?t.slice(0,t.lastIndexOf("/")):"";function Te(t,e){let n=[];for(let r of(e.startsWith("/")?e:`${t}/${e}`).split("/"))r===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):r&&r!=="."&&n.push(r);return(e.startsWith("/")?"/":"")+n.join("/")}var xi=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Cr(t){let e=[],n=new Set,r=[],o=!1,s=!1;for(let i of t){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=Rr(c);s||=!(d?Er(d.manager)||d.action!=="other":xi.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&e.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let g of p.split(/[\s/=:@,;'"]+/))n.add(g)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=vi(a);l?r.push(...l):o=!0}}return{packages:e,mentions:n,builds:s,copied:o?null:r}}function vi({sources:t,destination:e,workdir:n,
instruction:r}){if(e.state==="unknown")return;let o=jr(e.value,n?.state==="unknown"?void 0:n?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return t.length===0?[{path:o,folder:s}]:
t.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.
includes(".")}})}function Lr(t,e,n){let r=$i(t,e),o=new Map;for(let s of t.stages)o.set(s,Mr(t,s,r.includes(s),{lowered:o,images:n}));return[...o.values()]}var Si=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function $i({stages:t,final:e},n){let r=n.flatMap(s=>s?Ir(t,s)??[]:[]),o=e&&(r.length===0||n.includes("")||!Si.test(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var Ir=(t,e)=>t.findLast(({name:n})=>n===
e.toLowerCase())??(/^\d+$/.test(e)?t[Number(e)]:void 0);function at(t,e,n,r){let{stages:o}=n.size?st(t,n,t.shell):t,s=e===void 0?o[o.length-1]:Ir(o,e);if(!s)return;let i=new Map;for(let a of Zt(s).reverse())
i.set(a,Mr(t,a,a===s,{lowered:i,images:r}));return i.get(s)}var lt=({name:t,index:e})=>t??String(e);function Mr(t,e,n,{lowered:r,images:o}){let s="stage"in e.origin?r.get(e.origin.stage):void 0,i=e.base.
span,a=s?s.base:Oi(e.origin,o),l=s?s.contents:Di(e.origin),c=[{how:"inherits",span:i}],d=u=>({...u,via:[...c,...u.via??[]].slice(0,8)}),p=(u,f,b)=>u??(s?d(f(s.image)):b),g=n?Zt(e):[e],h=u=>P(g.toReversed().
flatMap(u),i),m={ref:s?s.image.ref:Ai(e),user:p(e.user,u=>u.user,Ci(a,e)),env:h(u=>_r(u,"ENV")),labels:h(u=>_r(u,"LABEL")),exposedPorts:h(u=>u.ports.map(({setting:f})=>f)),volumes:h(u=>u.volumes),entrypoint:p(
Fr(e.entrypoint,e.scripts),u=>u.entrypoint,Xt(l===null?null:l?.entrypoint,"entrypoint of the base image",i)),cmd:p(Fr(e.cmd,e.scripts)??(e.entrypoint?ae(null,i):void 0),u=>u.cmd,Xt(l===null?null:l?.cmd,
"command of the base image",i)),healthcheck:p(Fi(e.healthcheck,e.scripts),u=>u.healthcheck,_i(a,i)),workingDir:p(e.workdir,u=>u.workingDir,a===null?ae("/",i):L("the working directory of the base image",
i)),stopSignal:p(e.stopSignal,u=>u.stopSignal,L("the stop signal of the base image",i))};return{path:["stages",lt(e)],dialect:"dockerfile",span:i,ships:n,image:m,...a===void 0?{}:{base:a},...l===void 0?
{}:{contents:l},...n?{added:Cr(g)}:{},references:Pi(t,e),windows:e.windows,dropsRoot:ji(e,s,a)}}var tn=t=>"image"in t&&t.image.state!=="unknown"&&t.image.value==="scratch";function Oi(t,e){if("image"in
t)return tn(t)?null:ot(fe(ye(t.image)),e)}function Di(t){if("image"in t)return tn(t)?null:br(fe(ye(t.image)))}var Ri=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Ei=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function ji(t,e,n){let r=[t.entrypoint,t.cmd].some(i=>i&&Ri.test(i.logical.text)),o=t.entrypoint?.args[0]?.value??"",s=/(?:\.sh|entrypoint|start|run|init)$/.test(o);return r||s&&t.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Ei.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:e?e.dropsRoot:n?.drops===!0&&!t.entrypoint}var ye=t=>t.state==="unknown"?t.text:t.value;function Ai(t){
if(!("image"in t.origin)||tn(t.origin))return null;let{image:e}=t.origin;return P(fe(ye(e),t.base.value),t.base.span,e.via)}function Ci(t,e){let n=e.base.span;return t===null?ae("root",n):t?ae(t.user,
n):L(`the user of ${e.base.value}`,n)}var _i=(t,e)=>t===void 0||t?.healthcheck?L("the health check of the base image",e):ae(null,e),_r=(t,e)=>t.assignments.filter(n=>n.keyword===e).map(({name:n,value:r,
literal:o,span:s})=>P({name:n,value:r,literal:o},s));function Fr(t,e=[]){if(!t)return;let{args:n,json:r,span:o}=t,s=n.map(i=>P(i.value,i.span));return P(s.length?{form:r?"exec":"shell",words:s,...Tr(t,
e)}:null,o)}var Tr=(t,e)=>{let n=e.find(r=>r.instruction===t)?.script;return n?{script:n}:{}};function Fi(t,e){if(!t)return;if(t.args[0]?.value.toUpperCase()==="NONE")return P({test:null},t.span);let r=t.
args.slice(1).map(o=>P(o.value,o.span));return P({test:{form:t.json?"exec":"shell",words:r,...Tr(t,e)}},t.span)}function Pi(t,e){let n=[],r=(s,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||ye(
i)!=="scratch"&&n.push({role:s,ref:P(fe(ye(i),a),i.span,i.via)})},{syntax:o}=t;e.index===0&&o&&r("syntax",P(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);
for(let{from:s}of e.copies)s&&"image"in s&&r("copy-from",Pr(s.image,s.span),ye(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",Pr(s.image,s.span),ye(s.image));return n}var Pr=(t,e)=>({...t,
span:e});function Nr(t){let e=[],n=0;for(let r of t.split(`
`)){let o=n;n+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=Li(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}function Li(t){let e=[];for(let n of t.split("/"))n===".."&&(e.length===0||e[e.length-1]==="..")&&!t.startsWith("/")?e.push(n):n===".."?e.pop():n&&n!=="."&&e.push(n);return e.join("/")}function Wr(t){let e=t.path,n=Nr(t.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:t,faults:[],suppressions:Ht(t),patterns:n}}var Ii=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Mi=["no-new-privileges","writable-cgroups","disable"];function Ti(t){if(Mi.includes(t))return t===
"disable"?{key:"label",value:"disable"}:{key:t,value:"true"};let e=t.includes("=")?"=":":",n=t.indexOf(e);if(n<0)return{key:t,value:"",fault:`\`${t.slice(0,60)}\` is no security option`};let r=t.slice(
0,n),o=t.slice(n+1);return Ii.includes(r)?r==="systempaths"&&t!=="systempaths=unconfined"?{key:r,value:o,fault:"only `systempaths=unconfined` is known"}:o.startsWith(" ")||o===""?{key:r,value:o,fault:`\
\`${r}\` and its value must not be apart: write \`${r}${e}${o.trim()}\``}:(r==="no-new-privileges"||r==="writable-cgroups")&&Ni(o)===void 0?{key:r,value:o,fault:`\`${o.slice(0,60)}\` is neither true no\
r false`}:{key:r,value:o}:{key:r,value:o,fault:`\`${r.slice(0,60)}\` is no security option`}}function Ni(t){return/^(?:1|t|T|TRUE|true|True)$/.test(t)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(t)?!1:void 0}
function qr({securityOpt:t},e){if(t.state!=="unknown")for(let n of t.value.toReversed()){if(n.state==="unknown")return;let r=Ti(n.value);if(r.key===e)return{option:r,at:n}}}var Wi={seccomp:/^(?:unconfined|builtin|runtime\/default|default)$/,apparmor:/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/};
function qi(t,e){return["seccomp","apparmor"].flatMap(n=>{let r=qr(t.host,n);if(!r||r.option.fault||Wi[n].test(r.option.value))return[];let{value:o}=r.option;return n==="seccomp"&&/^[/~]/.test(o)?[]:[
{container:t,at:r.at,names:n==="seccomp"?Te(e,o):o,kind:n}]})}var be=class{seccomps;apparmors;attachments=[];composes=0;unclear=!1;constructor(e,n){this.seccomps=new Map(e.map(r=>[r.source.path,r])),this.
apparmors=n}attach({composes:e,containers:n}){this.composes+=e.length,this.unclear||=n.some(({host:{securityOpt:r}})=>r.state==="unknown"||r.value.some(({state:o})=>o==="unknown"));for(let r of e)for(let o of n)
o.project===r.id&&this.attachments.push(...qi(o,r.folder))}};function Hr(t,e,n,r){let{build:o}=t,s=o?.dockerfile?e(o.dockerfile,o.inline):void 0;if(!o||!s||s.skipped||o.target?.state==="unknown")return t;let i=Hi(o),a=JSON.stringify([o.dockerfile,o.inline??null,
o.target?.value??null]),l=i.size===0&&n.has(a)?n.get(a):at(s,o.target?.value,i,r);if(i.size===0&&n.set(a,l),!l)return t;let c={how:"built-from",span:o.at.span},{image:d}=t,p=(g,h)=>g.state==="written"||
g.state==="unknown"&&g.via?g:Ne(h,c);return{...t,...Ui(l),windows:t.windows||l.windows,dropsRoot:l.dropsRoot&&d.entrypoint.state!=="written"&&d.user.state!=="written",build:{...o,stage:l.path},image:{
ref:l.image.ref,user:d.user.state==="written"||zi(d.user,t)?d.user:Ne(l.image.user,c),env:Ur(l.image.env,d.env,c),labels:Ur(l.image.labels,d.labels,c),exposedPorts:zr(l.image.exposedPorts,c),volumes:zr(
l.image.volumes,c),entrypoint:p(d.entrypoint,l.image.entrypoint),cmd:p(d.cmd,l.image.cmd),healthcheck:p(d.healthcheck,l.image.healthcheck),workingDir:p(d.workingDir,l.image.workingDir),stopSignal:p(d.
stopSignal,l.image.stopSignal)}}}var zi=(t,{span:e})=>t.span.start!==e.start,Ui=({base:t,contents:e,added:n})=>({...t===void 0?{}:{base:t},...e===void 0?{}:{contents:e},...n?{added:n}:{}}),Ne=(t,e)=>({
...t,via:[e,...t.via??[]]}),zr=(t,e)=>{let n=Ne(t,e);return n.state==="unknown"?n:{...n,value:n.value.map(r=>Ne(r,e))}};function Ur(t,e,n){return t.state==="unknown"||e.state==="unknown"?e:P([...t.value.
map(r=>Ne(r,n)),...e.value],e.span,e.via)}function Hi({args:t}){let e=new Map;if(t.state==="unknown")return e;for(let n of t.value){if(n.state==="unknown")continue;let{name:r,value:o}=n.value;e.set(r,
{value:o&&o.state!=="unknown"?o.value:null,span:n.span})}return e}function Br(t,e){let{image:n,hooks:r}=t,o=a=>({...a,script:Bi(a,e)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...t,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:i(n.healthcheck)}}}function Bi({form:t,words:e},n){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return t==="shell"&&o?n.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):n.readWords(r,s)}function ke({dockerfiles:t,composes:e,dockerignores:n=[],governed:r=[],seccomps:o=[],apparmors:s=[],kernel:i,services:a,lookup:l,shell:c}){let d=(u,f)=>`${u}\0${f??""}`,p=new Map(t.map(u=>[d(u.source.
path,u.inline),u])),g=new Map,m=(c?a.map(u=>Br(u,c)):a).map(u=>Hr(u,(f,b)=>p.get(d(f,b)),g,l.images));return{dockerfiles:t,composes:e,dockerignores:n,governed:r,seccomps:o,apparmors:s,kernel:i??new be(
[],[]),stages:t.flatMap(u=>Lr(u,Gi(u.source.path,m),l.images)),containers:m,builtImages:new Set(m.flatMap(({build:u})=>u?.names?[_n(u.names)]:[])),lookup:l}}var Gi=(t,e)=>e.flatMap(({build:n})=>n?.dockerfile===
t&&n.target?.state!=="unknown"?[n.target?.value??""]:[]);function Ji(t,e){if(t===`${e}.dockerignore`)return!0;let n=t.slice(0,t.lastIndexOf("/")+1);return t===`${n}.dockerignore`&&e.startsWith(n)}async function*We(t,e,n,{contexts:r,absent:o,ignored:s,root:i,
images:a,together:l,policyFolders:c=[],policies:d,target:p="docker"}={}){let g=new Map(t.map(y=>[y.source.path,y])),h={source:y=>g.get(y)?.source,files:y=>r?.get(y),absent:y=>o?.has(y)===!0,ignored:y=>s?.
has(y)===!0,root:i,images:a},m=await Ki(e,{folders:c,source:h.source,files:y=>d?.get(y)},p,n),u=new Map(e.flatMap(({source:y,kind:x})=>x==="dockerfile"?[[y.path,y]]:[])),f=e.filter(({kind:y})=>y==="co\
mpose"),b=new Set,k=e.some(Yi)?await Promise.resolve().then(()=>U(require("./shell.js"),1)):void 0;if(f.length>0){let y=await Promise.resolve().then(()=>U(require("./compose.js"),1)),x=S=>{let j=u.get(
S);return j&&b.add(S),j?[he(j,k)]:[]},v=new Map(f.map(({source:S,compose:j})=>[S.path,j??y.readCompose(S)])),E=S=>{let j=v.get(S),D=g.get(S);if(j||!D)return j;let _=D.compose??y.readCompose(D.source);
return v.set(S,_),_},R={document:E,lookup:h},z=l?[{documents:l.flatMap(S=>E(S)??[]),isGuess:!1}]:y.planProjects([...v.values()],R),w=new Map;for(let S of z){let j=S.isGuess?S.documents.map(({source:_})=>_.
path).join("\0"):Ar(S.documents[0]?.source.path??""),D=w.get(j);D?D.push(S):w.set(j,[S])}for(let S of w.values())try{let j=S.map(({documents:B,isGuess:se})=>y.assemble(B,R,{isGuess:se})),D=j.flatMap(B=>y.
lowerCompose(B,a)),_=new Set(j.flatMap(y.composeReferences).flatMap(({path:B,role:se})=>se==="dockerfile"?[B]:[])),oe=j.flatMap(y.inlineDockerfiles).map(({source:B,at:se,indent:jt})=>he(B,k,{at:se,indent:jt})),
$e=ke({dockerfiles:[...[..._].flatMap(x),...oe],composes:j,kernel:m,services:D,lookup:h,...k?{shell:k}:{}});m.attach($e),yield $e}catch(j){for(let{source:D}of new Set(S.flatMap(_=>_.documents)))n(D.path,
j)}}for(let[y,x]of u)if(!b.has(y))try{yield ke({dockerfiles:[he(x,k)],composes:[],services:[],lookup:h})}catch(v){n(y,v)}for(let{source:y,kind:x}of e)if(x==="dockerignore")try{let v=[...u].filter(([R])=>Ji(
y.path,R)).slice(0,Vi),E=[Wr(y)];yield ke({dockerfiles:[],composes:[],dockerignores:E,governed:v.map(([,R])=>he(R)),services:[],lookup:h})}catch(v){n(y.path,v)}for(let y of m.seccomps.values())yield ke(
{dockerfiles:[],composes:[],seccomps:[y],kernel:m,services:[],lookup:h});for(let y of m.apparmors)yield ke({dockerfiles:[],composes:[],apparmors:[y],kernel:m,services:[],lookup:h})}async function Ki(t,e,n,r){
if(!t.some(({kind:p})=>p==="seccomp"||p==="apparmor"))return new be([],[]);let{isFragment:o,PolicyLibrary:s,readAppArmor:i,readSeccomp:a}=await Promise.resolve().then(()=>U(require("./kernel.js"),1)),
l=new s(e),c=(p,g)=>t.flatMap(({source:h,kind:m})=>{if(m!==p)return[];try{return[g(h)]}catch(u){return r(h.path,u),[]}}),d=c("apparmor",p=>i(p,l));return new be(c("seccomp",p=>a(p,n)),d.filter(p=>!(l.
included.has(p.source.path)&&o(p))))}var Vi=50,Yi=({source:t,kind:e})=>e!=="dockerfile"&&e!=="compose"?!1:e==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(t.text):/\b(?:command|entrypoint|test|build)\b/.
test(t.text);var ct=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Gr=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
nn=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Jr=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Zi=t=>t.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Xi=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Qi=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),ea=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function rn(t){if(t.length>200)return!1;let e=Zi(t),n=e[e.length-1];return n===void 0||e.includes("public")||e.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(e[0])&&e.length<=3||/^(?:no)?passwd$/i.test(t)&&t===t.toUpperCase()||e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes(
"private")&&/^keys?$/.test(n)||ea.has(n)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(t)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(t)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&e.length>1:n==="key"||n==="keys"?e.length>1&&e.slice(0,-1).some(r=>Qi.has(r)):/^(?:salt|pepper)$/.test(n)?e.length>1:e.some((r,o)=>r===
"pass"||r==="auth"||r==="pat"?!1:Xi.test(r)&&(o===e.length-1||ta(e.slice(o+1))))}var ta=t=>t.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function Vr(t,e){let n=t.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||e&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:Yr(n)||Gr.test(n)}var Yr=t=>t.length>=6&&new Set(t.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function na(t,e){let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(t)?.[1];return r&&!Vr(r,e)&&!(e&&r.includes("$"))?r:void 0}var Kr=t=>nn.has(t)||Jr.test(t);
function N(t,e,n=!1){let r=e.trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of ct){let p=s.includes(c)?d.exec(o)?.[0]:void 0;if(p&&!/example/i.test(r)&&!Yr(p.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=na(r,n);if(i)return{by:"url",what:"password in a URL",wellKnown:Kr(i.toLowerCase())};let a=rn(t);if(a&&nn.has(s))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Vr(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:Kr(s)}}var me=t=>t.replace(/[^\r\n]/g,"*"),Zr=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
ra=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,oa=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,sa=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
ia=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,aa=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
la=/(\b(?:useradd|usermod|adduser)\b[^|;&\n]{0,200}?\s(?:-p|--password)[\s=]+["']?|(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8}))([^\s"':,;|&]+)/g,ca=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,
da=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function ne(t){if(t.length>8e3)return`${ne(t.slice(0,8e3))}...`;let e=t.replace(sa,(r,o,s)=>/^[$\uFFFC]/.test(s)?r:o+me(s));e=e.replace(oa,(r,o,s)=>o+me(s)),
e=e.replace(ra,(r,o,s,i)=>N(o,i,!0)?`\${${o}${s}${me(i)}}`:r),e=e.replace(Zr,Xr);for(let r of[ia,ca,aa,da])e=e.replace(r,(o,s,i)=>/^[$\uFFFC*]/.test(i)?o:s+me(i));e=e.replace(la,(r,o,s)=>/^(?:[\uFFFC*]|\$[A-Za-z_{(])/.
test(s)&&!/^\$g?y\$/.test(s)?r:o+me(s));let n=e.toLowerCase();for(let{hint:r,pattern:o}of ct)n.includes(r)&&(e=e.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),me));return e}function Xr(t,e,n,r,o){
let s=o.replace(/^(["'])(.*)\1$/s,"$2");return N(n,s,!0)?`${e}${n}${e}${r}${o.replace(s,()=>me(s))}`:s===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${e}${n}${e}${r}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,
(i,a,l,c)=>N(l,c,!0)?`${a}${l}=${me(c)}`:i)}`:s!==o&&/[=:]/.test(s)?`${e}${n}${e}${r}${o.replace(s,()=>s.replace(Zr,Xr))}`:t}var Qr=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,eo=t=>t.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),to=t=>eo(t).replace(Qr,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function ce(t){return to(ne(t)).replace(/##\[/g,"##\u200B[")}var Z=t=>ce(t.replace(/[\r\n]+/g,
" ").replace(/\t/g," "));var dt=t=>`${JSON.stringify(t,(e,n)=>typeof n=="string"?eo(n):n,2).replace(Qr,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;function pt({root:t},...e){return Ae({name:"",at:{span:t.span,via:[]},node:t},...e)}function Ae(t,...e){let n=t;for(let r of e){let o=n?.node.kind==="map"?n.node.entries.get(r):void 0;n=o&&n&&!pa(o.value)?
no(r,o,n):void 0}return n}function qe(t){if(!t)return[];let{node:e,at:n}=t;return e.kind==="map"?[...e.entries].map(([r,o])=>no(r,o,t)):e.kind==="scalar"?[t]:e.items.map(({value:r,via:o})=>({name:ut({
node:r})??"",at:{span:r.span,via:[...n.via,...o]},node:r}))}function ut(t){let e=t?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var pa=t=>t.tag==="!reset"||t.kind==="scalar"&&t.value===null,no=(t,{key:e,value:n,via:r},{at:o})=>({name:t,at:{span:e.span,via:[...o.via,...r]},node:n});function ua({folder:t},e,n){return qe(n).flatMap(r=>{let o=ut(Ae(r,"path"))??ut(r);return o===void 0?[]:oo(Te(t,o),e)})}function ro(t,e){let r=qe(pt(t,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>ua(t,e,Ae(a,l)))),o=new Set(t.files.map(({document:a})=>a.source.path)),s=new Set(t.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[Te(t.folder,".env"),...s])].flatMap(a=>oo(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function oo(t,e){let n=e.source(t);if(!n)return[];let r=Ze(n);return[{source:n,values:r,
names:[...r.keys()]}]}var ma=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
ga=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,fa=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,so=t=>t.length<
500&&fa.test(t)&&ma.test(t.replace(/\*+$/,"").replace(/\/+$/,""))&&!ga.test(t);var ha=/^(?:echo|printf|cat|tee|sed|print)$/;function io(t){let{name:e,words:n,redirects:r,feeds:o}=t;if(!ha.test(e))return{texts:[],files:[]};let s=r.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=e==="cat"||e==="tee"?s:[...n.slice(1),...s],a=[...e==="tee"?[t]:[],...o.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...e==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var ya=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,ba=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
ao=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,ka=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
on=16384;var po=({feeds:t})=>t.some(({name:e})=>e==="chpasswd"||e==="passwd");function*mt(t){for(let{name:o,value:s,span:i}of t.assignments){let a=ao.test(s.literal)?void 0:de(o,s.literal);a&&!a.wellKnown&&(yield{
span:i,secret:a,by:`${o}=`,value:s.literal})}let e=va(t);e&&(yield e),yield*xa(t);let n=wa(t);n&&(yield n);for(let{operator:o,target:s}of t.redirects)o==="<<"?yield*lo(s):o==="<<<"&&(yield*lo(s));let r=/^(?:export|declare|local|readonly)$/.
test(t.name);for(let o of t.words.slice(1)){let s=gt(o.literal);s&&!(r&&(s.secret.wellKnown||ao.test(s.value??"")))&&(yield{span:o.span,...s})}}function*lo({literal:t,text:e,span:n}){let r=t===e&&n.end-
n.start===e.length,o=n.start;for(let s of t.slice(0,on).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:gt(s);i&&(yield{...i,span:r?{...n,start:o+s.search(/\S/),end:o+s.trimEnd().length}:n}),o+=s.length+1}}function wa(t){if(t.name!=="echo"&&t.name!=="printf")return;
let{texts:e,files:n}=io(t),r=e.filter(({text:i})=>!i.startsWith("-")),[o]=r;if(!o||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||!n.some(so))return;let s=de("PASSWORD",o.literal);return s&&
{span:o.span,secret:{...s,wellKnown:!1},by:"file",value:o.literal}}function uo(t){for(let e of t){let n=gt(e);if(n)return n}}function gt(t){if(t.length<5)return;let e=t.slice(0,on),n=N("",e);if(n)return{
secret:n,by:n.what};let r=ba.exec(e),o=r?.[1]??r?.[2],s=o&&de("TOKEN",o);if(o&&s)return{secret:{...s,what:"token in a header"},by:"header",value:o};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(e),a=i?.[1]??i?.[2],l=a&&de("PASSWORD",a);if(a&&l)return{secret:l,by:"configuration",value:a};let c=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(e)?.[1],d=c&&de("PASSWORD",c);if(c&&d)
return{secret:d,by:"SQL",value:c};if(!/[=:]/.test(e))return/^\s*machine\s|\bpassword\s+\S/.test(e)?co(e):void 0;for(let[,p="",g=""]of e.matchAll(ya)){let h=de(p,g);if(h)return{secret:h,by:`${p}=`,value:g}}
return co(e)}function*sn(t,{file:e,start:n,end:r}){let o=n;for(let s of t.slice(n,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:gt(s.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:e,start:o,end:o+s.trimEnd().length}}),o+=s.length+1}}function co(t){let e=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(t)?.[1],n=e&&de("PASSWORD",e);return e&&n?{secret:n,by:"netrc",value:e}:void 0}function de(t,e){return e.length>1&&e.length<on&&!/^["']?[-/.<{[(%@|\\$]/.test(e)?N(t,e):void 0}function*xa({words:t}){
for(let e=0;e<t.length;e+=1){let n=t[e],r=n.text.indexOf("="),o=r<0?n.text:n.text.slice(0,r);if(!ka.test(o))continue;let s=r<0?t[e+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=s&&!s.startsWith(
"-")&&de("PASSWORD",s);s&&i&&(yield{span:r<0?{...n.span,end:t[e+1].span.end}:n.span,secret:i,by:o,value:s})}}function va(t){let{name:e,words:n}=t,r=(s,i,a)=>{let l=i&&de("PASSWORD",i);return s&&i&&l?{
span:s.span,secret:l,by:a,value:i}:void 0},o=s=>n[s]?.literal;switch(e){case"curl":{let s=$r(je(t,"curl"),"-u","--user","-U","--proxy-user"),i=s?.value?.literal;return r(s?.value,i?.includes(":")?i.slice(
i.indexOf(":")+1):void 0,s?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let s=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("\
--"));return r(s,s?.literal.slice(2),"-p")}case"sshpass":{let s=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[s];return i?.text==="-p"?r(n[s+1],o(s+1),"-p"):r(i,i?.literal.slice(2),"-p")}case"docker":case"\
podman":case"helm":case"az":{let s=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return s>0?r(n[s+1],o(s+1),"-p"):void 0}case"redis-cli":{let s=n.findIndex(({text:i})=>i===
"-a");return s>0?r(n[s+1],o(s+1),"-a"):void 0}case"aws":{let s=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&s>0?r(n[s+1],o(s+1),"aws co\
nfigure set"):void 0}case"npm":case"yarn":case"pnpm":{let s=n.findIndex(({text:l})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(l)),i=n[s];if(!i)return;let a=i.literal.indexOf("=");
return a>0?r(i,i.literal.slice(a+1),"_authToken"):r(n[s+1],o(s+1),"_authToken")}case"htpasswd":return n.some(({text:s})=>/^-\w*b/.test(s))?r(n[n.length-1],o(n.length-1),"-b"):void 0;case"openssl":{let s=n.
find(({text:i})=>/^pass:/.test(i));return r(s,s?.literal.slice(5),"pass:")}case"composer":{let s=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return s>0?r(n[n.
length-1],o(n.length-1),n[s]?.text??""):void 0}default:return}}function mo({image:t,hooks:e}){let n=[],r=(o,s,i)=>{s.state==="written"&&i&&n.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};t.entrypoint.state==="written"&&r("entrypoint",t.entrypoint,
t.entrypoint.value),t.cmd.state==="written"&&r("command",t.cmd,t.cmd.value),t.healthcheck.state==="written"&&r("health check",t.healthcheck,t.healthcheck.value?.test);for(let{command:o}of e??[])o.state===
"written"&&r("hook",o,o.value);return n}var go=5;function ze({stages:t,containers:e,dockerfiles:n,composes:r,lookup:o}){let s=[],i=new Set,a=e.flatMap(({path:m,image:u})=>[m[1]??"",u.ref?.state==="written"?u.ref.value.text:""]),l=m=>{m&&m.length>=
go&&!m.includes("\uFFFC")&&!a.some(u=>u.includes(m))&&i.add(m)},c=({name:m,value:u,literal:f})=>{if(!u)return;let b=N(m,f);if(b)s.push(u.span),b.wellKnown||l(f);else if(rn(m)&&f.includes("\uFFFC")){let k=u.
state==="unknown"?f.split("\uFFFC"):[u.value],y=o.source(u.span.file)?.text.slice(u.span.start,u.span.end)??"";for(let x of k){let v=x.length>=go&&N(m,x)?y.indexOf(x):-1;v<0||(s.push({...u.span,start:u.
span.start+v,end:u.span.start+v+x.length}),l(x))}}},d=m=>{if(m.state!=="unknown")for(let u of m.value)u.state!=="unknown"&&c(u.value)},p=({span:m,value:u,secret:f})=>{s.push(m),f.wellKnown||l(u)},g=m=>{
for(let u of mt(m))p(u);if(po(m))for(let{span:u}of m.words.slice(1))s.push(u);if(m.name==="chpasswd"||m.name==="passwd")for(let{operator:u,target:f}of m.redirects)u.startsWith("<<")&&s.push(f.span)},h=({
hooks:m,host:u})=>{for(let{env:f}of m)d(f);if(u.logOptions.state!=="unknown")for(let f of u.logOptions.value)f.state==="written"&&N(f.value.name,f.value.value)&&s.push(f.span)};for(let{root:m}of r)for(let{
node:u}of qe(pt({root:m},"configs")).flatMap(f=>Ae(f,"content")??[])){let f=o.source(u.span.file)?.text??"";if(u.kind==="scalar"&&u.quoted&&/^["']/.test(f.slice(u.span.start,u.span.start+1))&&uo((u.kind===
"scalar"?u.text:"").split(`
`)))s.push(u.span);else for(let k of sn(f,u.span))p(k)}for(let m of[...t,...e]){let{image:u,build:f}=m;for(let b of[u.env,u.labels,...f?[f.args]:[]])d(b);for(let{commands:b}of mo(m))b.forEach(g);"hook\
s"in m&&h(m)}for(let{source:m,values:u}of r.flatMap(f=>ro(f,o)))for(let[f,{value:b,span:k}]of u){let y=N(f,b);if(!y)continue;let x=m.text.slice(k.start,k.end).search(/[=:]/);s.push({...k,start:k.start+
x+1}),y.wellKnown||l(b)}for(let{globals:m,stages:u,source:f}of n){for(let b of m)c(b);for(let{assignments:b,scripts:k,copies:y}of u){for(let x of b)c(x);for(let{instruction:x}of y)for(let{span:v}of x.
heredocs)for(let E of sn(f.text,v))p(E);for(let{script:x}of k)x.commands.forEach(g)}}return{places:s,values:i}}function an(t,e){let n=t;for(let r of e)n.includes(r)&&(n=n.replaceAll(r,"*".repeat(Math.
min(r.length,12))));return n}function we(t,e,n=""){if(typeof t=="string")return n&&N(n,t)?t.replace(/\S/g,"*"):an(t.split(`
`).map(s=>ne(s)).join(`
`),e);if(typeof t!="object"||t===null)return t;let{name:r,value:o}=t;return typeof r=="string"&&typeof o=="string"?{...t,value:we(o,e,r)}:Array.isArray(t)?t.map((s,i)=>we(s,e,Sa(t[i-1]))):Object.fromEntries(
Object.entries(t).map(([s,i])=>[s,we(i,e,s)]))}var Sa=t=>typeof t=="string"&&/^--?[A-Za-z][\w-]*$/.test(t)?t.replace(/^-+/,""):"";var O=class extends Error{name="UsageError"};function q(t,e,n){if(e===void 0)return;let r=n.find(s=>s===e);if(r)return r;let o=V(e,n);throw new O(`${t} takes ${n.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}var ln={comments:!0,peers:!0,requireReason:"high"};var re=["info","low","medium","high","critical"],ft=["recommended","strict"];var cn=require("node:fs");var Ue=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],Da=["off","on",...re];var Ra=(t,e)=>({type:"string",enum:t,description:e});var Qm=Ra(Da,"off, on, or one severity for all its findings; on and severities run the rule in every profile.");var Ea={dockerfile:"Dockerfile",compose:"compose.yaml",dockerignore:".dockerignore",seccomp:"seccomp.json",apparmor:"apparmor.profile"},fo=Object.keys(Ea);function ho(t,{file:e}){if(!e)return;let n=e.find(r=>Ue.some(o=>o===r)&&!(0,cn.existsSync)(r));if(n)throw new O(`-f names files of one Compose project; for the format say --format ${n}`);if(t.length)throw new O(
"-f names all files of one Compose project: leave out other paths, or leave out -f");return e}function bo(t,e,n){let r=e.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new O(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:q(n.output,
c.slice(0,d),Ue),path:c.slice(d+1)}}),o=t.flatMap(c=>c.split(",")).map(c=>({format:q(n.format,c,Ue),path:"-"})),i=[...o.length===0&&!r.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...o,...r],
a=r.find(({path:c},d)=>c!=="-"&&r.findIndex(p=>p.path===c)!==d);if(a)throw new O(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&ko(c));if(l.length>1)throw new O(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var ko=t=>!["text","compact","\
github","markdown"].includes(t);var ve=require("node:fs"),H=require("node:path");var yt=require("node:fs"),He=require("node:path"),Aa=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],ht=class extends Error{name="\
ConfigChoice"};function wo(t){for(let[r,o]of Aa){let s=Ca((0,He.join)(t,r)),i=s.filter(l=>o.test(l));if(i.length>1)throw new ht(`${i.map(l=>(0,He.join)(r,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,He.join)(t,r,i[0])};let a=r===""?s.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new ht(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let e=(0,He.join)(t,"package.json"),n;try{n=(0,yt.readFileSync)(e,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:r}=JSON.parse(n);return r===
void 0?void 0:{path:e,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:e,key:"seaworthy"}:void 0}}function Ca(t){try{return(0,yt.readdirSync)(t).sort()}catch{return[]}}var xo=["docker","podman","oci"];var _a=["off","on","info","low","medium","high","critical"];function vo(t,{values:e,origin:n}){let r=pn(n("only"),e.only,t),o=pn(n("skip"),e.skip,t)??new Set,s=t.filter(({id:i})=>(!r||r.has(i))&&!o.has(
i));if(s.length===0)throw new O("--only and --skip leave no rule to run");return{rules:s,wanted:r??new Set,unwanted:o,scopes:$o(Fa(e.rule,n("rule"),t))}}function So(t,e){if(e.size===0)return[...t];let n=(r,{
level:o})=>o==="off"&&e.has(r);return[...$o([...e].map(r=>[r,"on"])),...t.map(r=>r.applies||![...r.rules].some(([o,s])=>n(o,s))?r:{...r,rules:new Map([...r.rules].filter(([o,s])=>!n(o,s)))})]}var $o=t=>t.
length?[{rules:new Map(t.map(([e,n])=>[e,{level:n}]))}]:[],Fa=(t=[],e,n)=>t.flatMap(r=>{let[o="",s]=r.split("=");if(!s)throw new O(`${e} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(r)}`);
let i=q(e,s,_a);return[...pn(e,[o],n)??[]].map(a=>[a,i])});function pn(t,e,n){if(!e)return;let r=e.flatMap(o=>o.split(",")).map(o=>o.trim()).filter(Boolean);if(r.length===0)throw new O(`${t} names no \
rule`);return new Set(r.flatMap(o=>Pa(t,o,n)))}function Pa(t,e,n){let r=/^tag:(.+)$/.exec(e)?.[1]?.toLowerCase(),o=e.includes("*")?new RegExp(`^${e.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,s=({on:l,standards:c})=>l===r||c.some(d=>d.toLowerCase()===r||d.toLowerCase().startsWith(`${r}-`)),i=n.filter(l=>r?s(l):o?o.test(l.id):l.id===e||l.formerly?.includes(e));if(i.length)return i.
map(({id:l})=>l);let a=V(e,n.map(({id:l})=>l));throw new O(`${t}: there is no rule ${JSON.stringify(e)}${a?`, did you mean ${a}?`:/\d/.test(e)?` (seaworthy explain ${e} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var kt=require("node:fs"),W=require("node:path");var bt=(t,e)=>{let n=(0,W.relative)(e,t);return n!==""&&n.split(W.sep)[0]!==".."&&!(0,W.isAbsolute)(n)};function un(t,e,{at:n,configured:r}){let o=(0,W.resolve)(t);if(!bt(o,e)){if(r)throw new O(`${n} \
names ${JSON.stringify(t)}, which lies outside the repository: say so on the command line`);return}let s=Oo((0,W.dirname)(o)),i=s===void 0?o:(0,W.join)(s,(0,W.basename)(o)),a=Oo(e)??e;if((0,kt.lstatSync)(
o,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||s!==void 0&&!bt(i,a))throw new O(`${n} names ${JSON.stringify(t)}, and a link leads from there to somewhere else`);if((0,W.relative)(a,i).split(W.sep).some(
c=>c.toLowerCase()===".git"))throw new O(`${n} names ${JSON.stringify(t)}, which is git's own`)}function Oo(t){try{return(0,kt.realpathSync)(t)}catch{return}}var kn=".seaworthy-baseline.json";async function wn(t,e,{cwd:n,today:r}){let{values:o,origin:s}=t,i=Q(n),a=await ul(t,e,n,i),l=new Map,c=(R,z,w)=>{let S=q(s(R),o[R],z),j=a?.values.get(R);return l.set(
R,S!==void 0?s(R):j?j.at:"default"),S??j?.value??w},d=R=>{let z=o[R],w=a?.values.get(R),S=z?s(R):w?w.at:"default";return l.set(R,S),{list:z??w?.value??[],at:S,written:!z&&w!==void 0}},p=R=>(0,H.relative)(
n,(0,H.resolve)(i,R)).split(H.sep).join("/")||".",g=c("profile",ft,"recommended"),{rules:h,wanted:m,unwanted:u,scopes:f}=vo(e,t),b=a?.locked??new Map;gl(u,f,b,t);let k=a?.values.get("ignores")?.value??
{},y=o["no-ignores"]===!0;l.set("ignores",y?s("no-ignores"):a?.values.get("ignores")?.at??"default");let x=d("format"),v=d("output"),E=d("apparmor-include");return{rules:h,profile:g,scopes:[...So(a?.scopes??
[],m),...f],images:pl(a),locked:new Set(b.keys()),ignores:{comments:!y&&k.comments!==!1,peers:k.peers!==!1,requireReason:k["require-reason"]??ln.requireReason,today:r},failOn:c("fail-on",[...re,"never"],
"medium"),minSeverity:c("min-severity",re,"info"),minConfidence:c("min-confidence",["low","medium","high"],"low"),outputs:ml(bo(x.list,v.written?v.list.map(R=>R.replace(/=(?!-$)(.*)$/,(z,w)=>`=${p(w)}`)):
v.list,{format:x.at==="default"?"--format":x.at,output:v.at==="default"?"--output":v.at}),{root:i,at:v.written?`${v.at}: output`:v.at,configured:v.written}),category:o["sarif-category"]??"seaworthy",target:c(
"target",xo,"docker"),policyFolders:fl(E.written?E.list.map(p):E.list,{...E,root:i}),isExcluded:await yl(t,a,n),baseline:bl(t,a,i,l),root:i,configuration:a,origins:l}}var pl=t=>(t?.values.get("base-im\
ages")?.value??[]).map(({image:e,tags:n,...r})=>({repository:e,...n?{tags:n}:{},facts:r}));async function ul({values:t},e,n,r){if(t["no-config"])return;let{config:o}=t;if(o==="")throw new O("--config \
is empty: name a file, or leave it out");if(o!==void 0&&!(0,ve.existsSync)((0,H.resolve)(n,o)))throw new O(`--config names ${JSON.stringify(o)}, which does not exist`);let s=o===void 0?wo(r):{path:(0,H.resolve)(
n,o)};if(!s)return;let{loadConfig:i}=await Promise.resolve().then(()=>U(require("./config.js"),1));return i(s,e,{cwd:n,root:(0,ve.existsSync)((0,H.join)(r,".git"))||o===void 0?r:n})}var ml=(t,{root:e,
at:n,configured:r})=>t.map(o=>o.path==="-"?o:{...o,check:()=>un(o.path,e,{at:n,configured:r})});function gl(t,e,n,{origin:r}){let o=[...t].find(s=>n.has(s));if(o)throw new O(`${r("skip")} leaves out ${o}\
, which ${n.get(o)?.at} locks`);for(let{rules:s}of e)for(let[i,{level:a}]of s){let l=n.get(i);if(a&&l?.isWeaker(a))throw new O(`${r("rule")} weakens ${i}, which ${l.at} locks`)}}function fl(t,{at:e,written:n,
root:r}){for(let o of t){let s=`${n?`${e}: apparmor-include`:e} names ${JSON.stringify(o)}`;if(!(0,ve.existsSync)(o))throw new O(`${s}, and there is no such folder`);if(n&&!hl((0,ve.realpathSync)(o),(0,ve.realpathSync)(
r)))throw new O(`${s}, which lies outside the repository: say so on the command line`)}return t}var hl=(t,e)=>t===e||bt(t,e);async function yl({values:t},e,n){let{exclude:r}=t,o=e?.isExcluded;if(!r?.length)
return o??(()=>!1);let{default:s}=await Promise.resolve().then(()=>U(Wo(),1)),i=s().add(r.map(a=>a.replace(/^(!?)\.\//,"$1/")));return a=>{let l=(0,H.relative)(n,a).split(H.sep).join("/");return o?.(a)===
!0||l!==""&&l.split("/")[0]!==".."&&i.ignores(l)}}function bl({values:t,origin:e},n,r,o){let s=n?.values.get("baseline"),i=t["no-baseline"]?e("no-baseline"):t.baseline!==void 0?e("baseline"):s?.at??"d\
efault";if(o.set("baseline",i),t["no-baseline"])return;if(t.baseline!==void 0)return(0,H.resolve)(t.baseline);let a=(0,H.resolve)(r,s?.value??kn);return un(a,r,{at:s?`${s.at}: baseline`:kn,configured:!0}),
a}var qo=require("node:fs"),zo=require("node:util");function xn(t){let{NO_COLOR:e,FORCE_COLOR:n}=process.env,r=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:e?!1:kl();return t==="always"||t==="auto"&&r?(s,i)=>i&&
(0,zo.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function kl(){try{let t=(0,qo.fstatSync)(1);return t.isCharacterDevice()&&t.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var Se={clean:0,findings:1,failed:2,nothing:3};var Uo=()=>{let t=new Date;return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,"0")}-${String(t.getDate()).padStart(2,"0")}`};function Ho(t,e){for(let{path:n,message:r}of t)e(`seaworthy: ${Z(n)} ${Z(r)}
`)}var Ke=require("node:path");async function Bo(t,e,n,{out:r,err:o}){if(n!=="json")throw new O("show --as compose prints JSON: add --format json");let{assemble:s,canonical:i,plainOf:a,readCompose:l}=await Promise.resolve().then(()=>U(require("./compose.js"),1)),
c=new Map(t.map(w=>[w.source.path,w])),d=w=>{let S=c.get(w);return S&&(S.compose??l(S.source))},p=new Map(t.map(({source:w})=>[w.path,w])),g={source:w=>p.get(w),absent:w=>e.absent?.has(w)===!0},h=(e.together??
[]).flatMap(w=>d(w)??[]),m=h.find(w=>w.skipped),u=s(h,{document:d,lookup:g},{blank:!0}),f=({span:w,message:S})=>`${vl(w,p)}: ${S}`,b=({kind:w,shows:S})=>w==="broken"&&!S,k=[...m?[`${m.source.path}: ${m.
skipped}`]:[],...u.faults.filter(b).map(f)];if(k.length){for(let w of k.reverse())o(`seaworthy: Compose refuses this project: ${Z(w)}
`);return Se.failed}let y=[...[...u.faults.filter(w=>!b(w)),...u.missing].map(f),...[...u.fragments].map(w=>`service ${JSON.stringify(w)} has neither an image nor a build in these files`)];for(let w of y)
o(`seaworthy: ${Z(w)}
`);let x=(0,Ke.resolve)(u.folder),v=a(u.root),E=typeof v=="object"&&v!==null&&!Array.isArray(v)?v.name:void 0,R=wl(typeof E=="string"&&E?E:(0,Ke.basename)(x)),z=i(v,{name:R,folder:x,resolve:Ke.resolve,
variable:w=>u.environment.get(w)?.value});return r(dt(we(z,await xl(t,e)))),Se.clean}var wl=t=>t.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");async function xl(t,e){let n=t.filter(s=>s.
kind!==void 0),r=new Set,o=(s,i)=>{throw new Error(`${s} could not be read`,{cause:i})};for await(let s of We(t,n,o,e))for(let i of ze(s).values)r.add(i);return r}function vl(t,e){let n=e.get(t.file)?.
position(t.start);return n?`${t.file}:${n.line}:${n.column}`:t.file}async function Sl(t,e,{out:n,err:r}){let{paths:o,values:s}=t,{policyFolders:i,target:a,images:l}=await wn(t,e,{cwd:process.cwd(),today:Uo()}),c=q("--as",s.as,["instructions","compose"]),d=q("--format",
s.format?.[0],["text","json"])??"text",p=q("--type",s.type,fo),g=xn(q("--color",s.color,["auto","always","never"])??"auto"),h=c==="compose"&&o.length>1?o:ho(o,s),[m]=h??o;if(!m||!h&&o.length>1)throw new O(
"show wants one path, seaworthy show compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");let u=await Lt({cwd:process.cwd(),paths:h??[m],type:h||c==="compose"?"compose":c?"dockerfile":
p,gitignore:!0,together:h!==void 0||c==="compose",policyFolders:i}),{found:f,failures:b,notices:k}=u,y={...u.surroundings,images:l};if(Ho([...b,...k],r),b.length)return Se.failed;let x=q("--against",s.
against,["default"])!==void 0,v=f.find(({source:D,beside:_})=>!_&&D.path===(0,Et.relative)(process.cwd(),(0,Et.resolve)(m)));if(x&&v?.kind!=="seccomp")throw new O(`--against compares a seccomp profile\
, and ${m} is none`);if(v?.kind==="seccomp"){let{readSeccomp:D}=await Promise.resolve().then(()=>U(require("./kernel.js"),1));return(await Promise.resolve().then(()=>U(require("./show-seccomp.js"),1))).
showSeccomp(D(v.source,a),{format:d,against:x,style:g},{out:n,err:r})}if(v?.kind==="apparmor"){let{PolicyLibrary:D,readAppArmor:_}=await Promise.resolve().then(()=>U(require("./kernel.js"),1)),oe=B=>f.
find(({source:se})=>se.path===B)?.source,$e={folders:y.policyFolders??[],source:oe,files:B=>y.policies?.get(B)};return(await Promise.resolve().then(()=>U(require("./show-apparmor.js"),1))).showAppArmor(
_(v.source,new D($e)),{format:d,style:g},{out:n,err:r})}let E=f.filter(D=>D.kind==="dockerfile"||D.kind==="compose");if(E.length===0)return Se.nothing;if(c==="compose")return Bo(f,y,d,{out:n,err:r});if(c&&
pe(m)==="compose")throw new O(`${m} is a Compose file: --as instructions shows Dockerfiles`);let R=new Map(f.map(({source:D})=>[D.path,D])),z=[],w=new Set;for await(let D of We(f,E,Ol,y)){let{containers:_,
stages:oe,dockerfiles:$e}=D;for(let I of ze(D).values)w.add(I);let B=new Set(_.flatMap(({build:I})=>I?.stage&&I.dockerfile?[`${I.dockerfile}\0${I.stage.join("\0")}`]:[])),se=({span:I,path:At})=>B.has(
`${I.file}\0${At.join("\0")}`),jt=_.length?oe.filter(I=>I.ships&&!se(I)):$e.flatMap(I=>I.stages.flatMap(At=>$l(I,At,oe,l)??[]));for(let I of[..._,...jt])z.push({workload:I,values:El(I,R)})}let S=z.map(
({workload:D,values:_})=>({workload:D,values:_.map(oe=>({...oe,value:we(oe.value,w)}))})),j=c?`${JSON.stringify(E.flatMap(({source:D})=>Dl(D)),null,2)}
`:d==="json"?dt(S.map(({workload:D,values:_})=>Al(D,_,R))):S.map(({workload:D,values:_})=>Cl(D,_,R,g)).join(`
`);return n(c?an(j,w):j),Se.clean}function $l(t,e,n,r){let o=at(t,lt(e),new Map,r),s=n.find(({span:i})=>i.file===t.source.path&&i.start===e.base.span.start);return o&&{...o,ships:s?.ships===!0}}function Ol(t,e){
throw new Error(`${t} could not be read`,{cause:e})}function Dl(t){let e=({keyword:n,flags:r,args:o,span:s})=>({keyword:ce(n),flags:r.map(({value:i})=>ce(i)),args:o.map(({value:i})=>ce(i)).map((i,a,l)=>Rl(
n,i,a,l)),line:t.position(s.start).line,endLine:t.position(Math.max(s.start,s.end-1)).line});return he(t).instructions.map(e)}var Rl=(t,e,n,r)=>n>0&&t==="ENV"&&!r[0]?.includes("=")&&N(r[0]??"",e,!0)?e.
replace(/\S/g,"*"):e,Rt=(t,e)=>{let n=e.get(t.file)?.position(t.start);return Z(n?`${t.file}:${n.line}:${n.column}`:t.file)};function El(t,e){let n="host"in t?t.host:{},r=[],o=(s,i)=>{if(i.state!=="un\
known"&&Array.isArray(i.value)&&i.value.length>0){for(let l of i.value)o(s,l);return}let a=(i.via??[]).map(({how:l,span:c})=>`${l} ${Rt(c,e)}`);r.push({key:s,state:i.state,value:i.state==="unknown"?null:
Dt(i.value),at:Rt(i.span,e),via:a})};for(let[s,i]of Object.entries({...t.image,...n}))i&&o(s,i);return r}function Dt(t){if(typeof t=="string")return ce(t);if(t===null||typeof t!="object")return t;if(Array.
isArray(t))return t.map(Dt);let e=t;if("literal"in e&&"name"in e){let n=Jo(e.value);return ce(`${String(e.name)}=${N(String(e.name),String(e.literal))?n.replace(/\S/g,"*"):n}`)}return"text"in e&&"path"in
e?ce(String(e.text)):"form"in e?`${e.form==="shell"?"sh: ":""}${ce(jl(e).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([n])=>n!=="through").map(([n,r])=>[n,Go(r)?Dt(r.state==="unknown"?null:
r.value):Dt(r)]))}function jl({words:t,script:e}){let n=(e?.commands??[]).flatMap(r=>[...mt(r)].map(({span:o})=>o));return t.map(r=>{let o=Jo(r);return n.some(({start:i,end:a})=>i<r.span.end&&r.span.start<
a)?o.replace(/\S/g,"*"):ne(o)})}var Go=t=>typeof t=="object"&&t!==null&&"state"in t&&"span"in t,Jo=t=>Go(t)?t.state==="unknown"?"?":String(t.value):"",Al=({path:t,dialect:e,ships:n,span:r,contents:o},s,i)=>({
path:t,dialect:e,ships:n,at:Rt(r,i),...o===void 0?{}:{base:o},settings:s});function Cl({path:t,span:e,ships:n,contents:r},o,s,i){let a=m=>m===""||m===0||m===!1||m===null,l=m=>Array.isArray(m)&&m.length===
0,c=o.filter(({state:m,value:u})=>!l(u)&&(m!=="default"||!a(u))),d=[...new Set(o.filter(m=>!c.includes(m)).map(({key:m})=>m))],p=Math.max(...c.map(({key:m})=>m.length),0),g=c.map(({key:m,state:u,value:f,
at:b,via:k})=>{let y=u==="unknown"?"unknown":f===null?"none":Fl(m,f),x=u==="default"?`by default, ${b}`:b;return`  ${m.padEnd(p)}  ${i("bold",y)}  ${i("dim",[x,...k].join(" <- "))}`});r&&g.push(`  ${"\
base".padEnd(p)}  ${i("dim",_l(r))}`);let h=d.length?[`  ${i("dim",`left unsaid: ${d.join(", ")}`)}`]:[];return`${[i("bold",`${Z(t.join(" "))}${t[0]==="stages"?n?", ships":", builds only":""}  ${Rt(e,
s)}`),...g,...h].map(Pl).join(`
`)}
`}function _l({shell:t,packageManager:e,has:n,lacks:r}){return[t===void 0?"":t?"has a shell":"has no shell",e===void 0?"":e==="none"?"no package manager":e,n.length?`has ${n.join(", ")}`:"",r.length?`\
lacks ${r.join(", ")}`:""].filter(Boolean).join("; ")}var vn=t=>{let{from:e,to:n}=t??{};return e===void 0?"any":e===n?String(e):`${e}-${n}`};function Fl(t,e){if(typeof e!="object")return String(e);let n=e;
return t==="portBindings"?`${n.hostIp===""?"*":n.hostIp??"?"}:${vn(n.hostPort)}:${vn(n.containerPort)}/${n.protocol}`:t==="exposedPorts"?`${vn(n)}/${n.protocol}`:t==="mounts"?`${n.type} ${n.source??"?"}\
 at ${n.target??"?"}${n.readOnly?", read-only":""}`:t==="healthcheck"?n.test===null?"none":String(n.test):t==="networks"?`${n.name}${n.internal===!0?", internal":""}${n.external===!0?", external":""}`:
JSON.stringify(e)}var Pl=t=>t.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
