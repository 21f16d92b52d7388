const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var ut=Object.create;var oe=Object.defineProperty;var mt=Object.getOwnPropertyDescriptor;var gt=Object.getOwnPropertyNames;var ht=Object.getPrototypeOf,ft=Object.prototype.hasOwnProperty;var yt=(n,e)=>{for(var t in e)oe(n,t,{get:e[t],enumerable:!0})},ze=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of gt(e))!ft.call(n,o)&&o!==t&&oe(n,o,{get:()=>e[o],enumerable:!(r=
mt(e,o))||r.enumerable});return n};var se=(n,e,t)=>(t=n!=null?ut(ht(n)):{},ze(e||!n||!n.__esModule?oe(t,"default",{value:n,enumerable:!0}):t,n)),bt=n=>ze(oe({},"__esModule",{value:!0}),n);var go={};yt(go,{showCommand:()=>oo});module.exports=bt(go);var v=require("node:fs"),D=require("node:path");var kt=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,wt=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function ge(n,e){let t=n.slice(n.lastIndexOf("/")+1);return kt.
test(t)?!0:e===void 0||/\.[^.]+$/.test(t)&&!/\.ya?ml$/i.test(t)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!wt.test(e)}var xt=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,He=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function he(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(xt.test(t)&&!He.test(t))return!0;if(e===void 0||He.test(t))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var vt=/^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;function Ue(n){if(n.alone)return[];let e=n.path.split("/").slice(0,-1),r=["",...e.map((s,i)=>e.slice(0,i+1).
join("/"))].map(s=>s?`${s}/.dockerignore`:".dockerignore"),o=[`${n.path}.dockerignore`,...r].map(s=>({path:s,role:"dockerignore"}));return vt.test(n.text)?[...o,{path:e.join("/")||".",role:"context"}]:
o}var Be=n=>n.endsWith(".dockerignore");function M(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(Be(n))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(t)){if(he(n,void 0))return"dockerfile";if(ge(n,void 0))return"compose";if(e!==void 0)
return he(n,e)?"dockerfile":ge(n,e)?"compose":void 0}}var V=class n{path;text;alone;shown;#n;constructor(e,t,r=!1,o=t){this.path=e,this.text=t,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let t=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);t.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new n(this.path,this.text,this.alone,t.join("")+this.
shown.slice(r))}get lineCount(){return this.#e().length}position(e){let t=this.#e(),r=0,o=t.length-1;for(;r<o;){let s=r+o+1>>1;t[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-t[r]+
1}}lineStart(e){let t=this.#e();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),r=this.shown.indexOf(`
`,t),o=this.shown.slice(t,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#e(){if(this.#n)return this.#n;let e=[0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#n=e,e}};var Ve=require("node:fs"),Ke=require("node:path"),St=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Dt=5e3,$t=5;function Je(n){
let e=[],t=[{path:"",depth:0}];for(let r=t.pop();r;r=t.pop()){let{path:o,depth:s}=r,i;try{i=(0,Ve.readdirSync)((0,Ke.join)(n,o),{withFileTypes:!0})}catch{continue}for(let a of i){let l=o?`${o}/${a.name}`:
a.name;if(a.isDirectory()?(e.push(`${l}/`),!St.test(a.name)&&s<$t&&t.push({path:l,depth:s+1})):e.push(l),e.length>Dt)return}}return e}var Ge=require("node:fs"),K=require("node:path");function fe(n){for(let e=n;;e=(0,K.dirname)(e)){if((0,Ge.existsSync)((0,K.join)(e,".git")))return e;if(e===(0,K.dirname)(e))return n}}var jt=64*1024*1024;async function ke({cwd:n,paths:e,type:t,gitignore:r}){let o=new be(n);for(let s of e){let i=(0,D.resolve)(n,s),a=ye(i);if(typeof a=="string")o.failures.push({path:o.shown(i),message:a});else if(!a.
isDirectory())o.ask(i,a,t);else{o.allow(i);let{listFolder:l}=await Promise.resolve().then(()=>se(require("./folder.js"),1)),c=Ot(i)?l(i,r):void 0;c||o.failures.push({path:o.shown(i),message:"could not\
 be read (EACCES)"});for(let d of c??[])o.offer(d)}}return await o.follow(),{found:[...o.found.values()],notices:o.notices,failures:o.failures,contexts:o.contexts}}function ye(n){try{return(0,v.statSync)(
n)}catch(e){let{code:t}=e;return t!=="ENOENT"&&t!=="ENOTDIR"?`could not be read (${t??String(e)})`:(0,v.lstatSync)(n,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}}function Ot(n){try{return(0,v.accessSync)(
n,v.constants.R_OK|v.constants.X_OK),!0}catch{return!1}}var be=class{found=new Map;notices=[];failures=[];contexts=new Map;#n;#e=new Set;#r=new Set;constructor(e){this.#n=e}allow(e){let t=fe(e),r=!(0,D.relative)(
this.#n,e).startsWith(".."),o=process.env.HOME??"/",s=r&&this.#n!=="/"&&this.#n!==o;this.#e.add(t!==e||(0,v.existsSync)((0,D.join)(t,".git"))?t:s?this.#n:e)}shown(e){return(0,D.relative)(this.#n,e).split(
D.sep).join("/")||"."}ask(e,t,r){if(!t.isFile()){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,D.dirname)(
e));let o=this.#o(e,this.failures);if(!o)return;let s=r??M(o.path,o.text.slice(0,65536));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.path,message:"left out: it \
is neither a Dockerfile nor a Compose file (--type says otherwise)"})}offer(e){let t=this.shown(e);if(this.found.has(t))return;let r=M(t),o=ye(e);if(typeof o=="string"){r&&(o.startsWith("could not")?this.
failures:this.notices).push({path:t,message:o.startsWith("could not")?o:`left out: it ${o}`});return}if(!o.isFile()){r&&this.notices.push({path:t,message:o.isDirectory()?"left out: it is a folder":"le\
ft out: it is no ordinary file"});return}if(!this.#l(e)){r&&this.notices.push({path:t,message:"left out: it is a link out of the repository"});return}let s=this.#o(e,r?this.failures:this.notices),i=s&&
(r??M(t,s.text.slice(0,65536)));s&&i&&this.found.set(t,{source:s,kind:i,reason:r?"by name":"by content"})}async follow(){let e={source:t=>this.found.get(t)?.source};if([...this.found.values()].some(({
kind:t})=>t==="dockerfile"))for(let t of this.#p())this.#i({path:t,role:"dockerignore"});for(let t=0,r=-1;t<10&&r!==this.found.size;t+=1){r=this.found.size;for(let o of[...this.found.values()])for(let s of await this.#s(
o,e))this.#i(s)}}async#s(e,t){if(e.kind==="dockerfile")return Ue(e.source);if(e.kind!=="compose")return[];let{composeReferences:r,readCompose:o}=await Promise.resolve().then(()=>se(require("./compose.js"),1)),
s=e.compose??o(e.source);return this.found.set(e.source.path,{...e,compose:s}),r(s,t)}#p(){let e=[],t=fe(this.#n);for(let r=this.#n;r!==t;r=(0,D.dirname)(r))e.push(`${"../".repeat(e.length+1)}.dockeri\
gnore`);return e}#i({path:e,role:t}){let r=(0,D.resolve)(this.#n,e),o=this.shown(r),s=`${t==="context"?"context ":""}${o}`;if(this.found.has(o)||this.#r.has(s))return;this.#r.add(s);let i=ye(r);if(t===
"context"){let l=typeof i=="string"||!i.isDirectory()||!this.#c(r)?void 0:Je(r);l&&this.contexts.set(o==="."?"":o,l);return}if(typeof i=="string"||!i.isFile())return;if(!this.#l(r)){this.notices.push(
{path:o,message:"is referred to and lies outside the repository: not followed"});return}let a=this.#o(r,this.notices);a&&this.found.set(o,{source:a,...t==="dockerfile"?{kind:"dockerfile",reason:"refer\
red to"}:{reason:"beside",beside:!0}})}#l(e){let t=(0,v.realpathSync)(e);return[...this.#e].some(r=>{let o=(0,D.relative)((0,v.realpathSync)(r),t);return o!==""&&o.split(D.sep)[0]!==".."&&!(0,D.isAbsolute)(
o)})}#c(e){let t=(0,v.realpathSync)(e);return[...this.#e].some(r=>t===(0,v.realpathSync)(r))||this.#l(e)}#o(e,t){let r=this.shown(e);try{let{size:o}=(0,v.statSync)(e);if(o>jt){this.notices.push({path:r,
message:`left out: ${Math.round(o/1024/1024)} MB is more than any configuration has`});return}let s=(0,v.readFileSync)(e,"utf8"),i=s.includes("�")?(0,v.readFileSync)(e):void 0;if(i&&(i[0]===255&&i[1]===
254||i[0]===254&&i[1]===255)){this.failures.push({path:r,message:"is UTF-16, which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(s,"utf8").equals(i)&&this.notices.push({path:r,message:"\
is not valid UTF-8: what cannot be read is taken as �"}),new V(r,s)}catch(o){t.push({path:r,message:`could not be read (${o.code??String(o)})`});return}}};var $=(n,e,t)=>t?.length?{state:"written",value:n,span:e,via:t}:{state:"written",value:n,span:e},_=(n,e,t)=>t?.length?{state:"default",value:n,span:e,via:t}:{state:"default",value:n,span:e},j=(n,e,t)=>t?.
length?{state:"unknown",text:n,span:e,via:t}:{state:"unknown",text:n,span:e};var ie=n=>n.includes("￼")?null:n,Rt=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Et=/^\w[\w.-]{0,127}$/,Ze={sha256:64,sha384:96,sha512:128};function J(n,e=n){let t=n.indexOf("@"),r=t<0?void 0:n.slice(t+
1),o=t<0?n:n.slice(0,t),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=At(l),u=Ct(c,d,a,r);return{text:e,domain:l==="￼"?null:ie(c),
path:ie(d),...a===void 0?l.endsWith("￼")?{tag:null}:{}:{tag:ie(a)},...r===void 0?n.endsWith("￼")?{digest:null}:{}:{digest:ie(r)},...u?{fault:u}:{}}}function At(n){let e=n.indexOf("/"),t=e<0?"":n.slice(
0,e),r=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("￼")||t!==t.toLowerCase()),o=r?t:"docker.io",s=r?n.slice(e+1):n;return o==="docker.io"||o==="index.docker.io"?{domain:"docker.io",path:s.startsWith(
"library/")?s.slice(8):s}:{domain:o,path:s}}function Ct(n,e,t,r){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!e.includes(
"￼")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>Rt.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.length>255)return"a repository\
 has at most 255 characters"}if(t!==void 0&&!t.includes("￼")&&!Et.test(t))return`${JSON.stringify(t)} is not a tag`;if(r!==void 0&&!r.includes("￼"))return _t(r);if(!n.includes("￼")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.
test(n))return`${JSON.stringify(n)} is not a registry host`}function _t(n){let[e="",t=""]=n.split(":",2),r=Object.hasOwn(Ze,e)?Ze[e]:void 0;return t?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?
void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===r?void 0:`a ${e} digest has ${r} digits, not ${t.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(
n)} has no digest after the algorithm`}var Ye=({domain:n,path:e,tag:t="latest",digest:r=""})=>`${n}/${e}:${t}@${r}`;function Xe({at:n},e){let t=0,r=n.length-1;for(;t<r;){let o=t+r+1>>1;n[o]<=e?t=o:r=o-1}return t}function G(n,e){let t=Xe(n,e);return(n.from[t]??0)+Math.min(e,n.text.length)-(n.at[t]??0)}function E(n,e,t){
if(n.whole)return n.whole;let r=G(n,e);return{file:n.file,start:r,end:t>e?G(n,t-1)+1:r}}var W=class{#n;#e;#r=[];#s=[];#p=[];#i=0;constructor(e){this.#n=e}add(e,t){e!==""&&(this.#s.push(this.#i),this.#p.
push(t),this.#r.push(e),this.#i+=e.length)}addPart(e,t,r){if(this.#e??=e.whole,e.whole)this.add(e.text.slice(t,r),e.whole.start);else for(let o=Xe(e,t),s=t;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),G(e,s)),s=i}}build(){let e=this.#r.join("");return{file:this.#n,text:e,at:this.#s,from:this.#p,...this.#e?{whole:this.#e}:{}}}};var Ft=/[A-Za-z_]/;function ae(n,e,t){if(!/[$'"\\`]/.test(n))return{text:n,undefinedNames:[],names:[]};let r=[],o=[],s=0,i=0,a,l=()=>{let g=s;if(s+=1,n[s]!=="{"){let S=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(n.slice(s,s+256));return S?(s+=S[0].length,c(S[0],g)):"$"}s+=1;let b=/^\w+/.exec(n.slice(s,s+256))?.[0]??"";return s+=b.length,!b||i>20?(a??="bad substitution",s=n.length,""):d(b,g)},c=(g,y)=>{o.
push(g);let b=e(g);return b===void 0&&Ft.test(g[0])&&r.push({name:g,at:y,length:s-y}),b??"￼"},d=(g,y)=>{let b=n[s]??"";if(b==="}")return s+=1,c(g,y);s+=1;let S=b===":";S&&(b=n[s++]??""),o.push(g);let R=e(
g);i+=1;let re=u("}");i-=1;let Ne=R!==void 0&&(!S||R!=="");switch(b){case"-":return R==="￼"?"￼":Ne?R:re;case"+":return R==="￼"?"￼":Ne?re:"";case"?":return R??"￼";case"#":case"%":case"/":return R===
""?"":"￼";default:return a??=`unsupported modifier ${JSON.stringify(S?`:${b}`:b)}`,"￼"}},u=g=>{let y="";for(;s<n.length;){let b=n[s];if(b===g)return s+=1,y;y+=p(b)}return g&&(a??="a ${ is never cl\
osed"),y},p=g=>{if(g==="$")return l();if(g==="'")return h();if(g==='"')return m();if(s+=1,g!==t)return g;let y=n[s]??"";return s+=1,y},h=()=>{let g=n.indexOf("'",s+1);g<0&&(a??="a single quote is neve\
r closed");let y=n.slice(s+1,g<0?void 0:g);return s=g<0?n.length:g+1,y},m=()=>{let g="";for(s+=1;s<n.length&&n[s]!=='"';){let y=n[s];y==="$"?g+=l():y===t&&/["$\\`]/.test(n[s+1]??"")&&(n[s+1]==='"'||n[s+
1]==="$"||n[s+1]===t)?(g+=n[s+1],s+=2):(g+=y,s+=1)}return s>=n.length&&(a??="a double quote is never closed"),s+=1,g};return{text:u(""),undefinedNames:r,names:o,...a?{fault:a}:{}}}var Qe=(n,e)=>n.flags.find(t=>t.name===e);function F(n,e){let t=n.toLowerCase().slice(0,64),r;if(t.length>=4){for(let s of e)if(s.toLowerCase().startsWith(t))return s}let o=Math.max(1,Math.floor(t.length/3))+1;for(let s of e){let i=Lt(t,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Lt(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=n.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=n[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&n[s-1]===e[a-2]&&n[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var en=["bind","cache","tmpfs","secret","ssh"],nn=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function we({text:n=""}){let e=new Map;for(let[,t,r]of n.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=t===void 0?r??"":t.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var Mt=["z","relabel","shared","private","u","bind-propagation"];function tn({flags:n,logical:e}){let t=[];for(let r of n){if(r.name!=="mount"||!r.text)continue;
let o=we(r),s=l=>{t.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!nn.includes(l)&&!(Mt.includes(l)&&/containerfile/i.test(e.file))){let c=F(l,nn);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!en.includes(i)){let l=F(i,en);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return t}var rn=new Set(["BUILD","TARGET"].flatMap(n=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>n+e)).concat("TARGETSTAGE")),It=/^(?:https?|ftp|no|all)_proxy$/i,Z=class{#n=new Map;#e;#r;constructor(e){
if(this.#r=e?e.#r+1:0,this.#e=e,!(!e||this.#r<32)){for(let t=e;t;t=t.#e)for(let[r,o]of t.#n)this.#n.has(r)||this.#n.set(r,o);this.#e=void 0,this.#r=0}}get(e){for(let t=this;t;t=t.#e){let r=t.#n.get(e);
if(r)return r}return e==="PATH"||It.test(e)?{text:"￼"}:void 0}set(e,t){this.#n.set(e,t)}};var Pt=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,on=n=>Pt.test(n),xe=n=>n.slice(n.lastIndexOf("/")+1);var ve={commands:[]};function sn(n,e,{source:t,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return ve;if(e.json)return n.readWords(s.map(Nt(e.logical)),o);let a=an(
r);if(!a)return ve;let{heredocs:l,logical:c}=e,[d]=l;return d?/^<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?qt(n,t,d,o,a):n.readScript(Tt(t,c,i,d,e),o,a):n.readScript(Wt(c,i),o,
a)}function an(n){if(!n)return{errexit:!1,pipefail:!1};let[e="",...t]=n;if(on(xe(e)))return{errexit:t.some(r=>/^-[a-z]*e/.test(r)),pipefail:t.includes("pipefail")}}function Wt(n,{at:e,value:t}){if(e===
0)return n;let r=new W(n.file);return r.addPart(n,e,e+t.length),r.build()}function qt(n,e,{span:t,chomp:r},o,s){let i=new W(t.file),a=e.text.slice(t.start,t.end),l=t.start;for(let h of a.split(/(?<=\n)/)){
let m=r?/^\t*/.exec(h)?.[0].length??0:0;i.add(h.slice(m).replace(/\r\n$/,""),l+m),h.endsWith(`\r
`)&&i.add(`
`,l+h.length-1),l+=h.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return n.readScript(c,o,s);let u=xe(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],p=an(u);return p?n.readScript(c,o,p):ve}function Tt({text:n},e,{at:t,value:r},{span:o},{span:s}){let i=new W(e.file);return i.addPart(e,t,t+r.length),i.add(`
`,o.start-1),i.add(n.slice(o.start,s.end),o.start),i.build()}var Nt=n=>({value:e,span:t,at:r})=>({text:e,literal:e,span:t,splits:!1,substitutions:[],inner:()=>{let o=new W(n.file);for(let s=r+1,i=0;i<
e.length;){let a=n.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(n,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],G(n,s)),s+=n.text[s+1]==="u"?6:2,i+=1}return o.build()}});var Se={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},ln=new Set(Object.keys(Se)),w=(n,e)=>({kind:"broken",span:n,message:e});function De(n){let{keyword:e,keywordSpan:t,args:r}=n;if(!ln.has(e)){let i=F(e,ln);return[w(t,`unknown instruction ${JSON.
stringify(N(e))}${i?`, did you mean ${i}?`:""}`)]}let o=zt(n),s=(i,a)=>{r.length<i&&o.push(w(t,a))};switch(e){case"FROM":o.push(...Bt(n));break;case"COPY":case"ADD":s(2,`${e} needs a source and a dest\
ination`),o.push(...Vt(n));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...Kt(n));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...Jt(n));break;case"\
SHELL":(!n.json||r.length===0)&&o.push(w(t,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...Ht(n),...tn(n));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of n.pairs)i.value||o.push(w(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of n.pairs)i.value||o.push(w(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:s(1,`${e} needs an argument`)}return o}var N=n=>n.length>40?`${n.slice(0,40)}...`:n;function zt({keyword:n,flags:e,args:t}){let r=[];if(n==="ARG"||n==="S\
TOPSIGNAL"||n==="HEALTHCHECK"&&t[0]?.value.toUpperCase()==="NONE")return r;let o=Se[n]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith(
"*")?r.push(w(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(w(l,`--${i} is true or false`)):a===void 0&&r.push(w(l,`--${i} needs a v\
alue`));else{let d=F(i,o.map(u=>u.replace(/[!*]$/,"")));r.push(w(l,`${n} has no flag --${N(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}return r}function Ht({flags:n}){let e={network:["default","no\
ne","host"],security:["insecure","sandbox"]};return n.flatMap(({name:t,text:r,span:o})=>{let s=Object.hasOwn(e,t)?e[t]:void 0;return s&&r!==void 0&&!r.includes("$")&&!s.includes(r)?[w(o,`--${t} is ${s.
join(", ")}`)]:[]})}var Ut=/^[a-z][a-z0-9-_.]*$/;function Bt({args:n,keywordSpan:e,span:t,logical:r}){let o=n.find(a=>a.value.startsWith("#")),s=o?n.indexOf(o):n.length;if(o&&(s===1||s===3)){let a=n[n.
length-1]?.span.end??t.end,l=r.text.slice(o.at).trimEnd(),c=n[s-1]?.span.end??o.span.start,d={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:t.file,start:c,end:a},text:""}]}}]}if(n.length===0)return[w(e,"FROM needs an image")];if(n.length!==1&&!(n.length===3&&n[1]?.value.toLowerCase()==="as"))return[w({...e,end:n[n.length-1]?.
span.end??t.end},"FROM takes an image, or an image, AS and a name")];let i=n[2];return i&&!Ut.test(i.value.toLowerCase())?[w(i.span,`${JSON.stringify(N(i.value))} is no stage name: it begins with a le\
tter and holds letters, digits, -, _ and .`)]:[]}function Vt({keyword:n,args:e,json:t,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(u=>u.name==="from"),i=[];!t&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(w(o.span,`${n} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(w(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${n} of se\
veral sources needs a destination that ends in /`}),i}function Kt({args:n,keywordSpan:e,flags:t}){let r=n[0];if(!r)return[w(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return n.length>1?[w(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[w(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(N(r.value))}`)];let s=n.length<2?[w(r.span,"HE\
ALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of t)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(w(l,"--retries is a whole number, zero or more")):Se.HEALTHCHECK?.includes(
i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(w(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function Jt({trigger:n}){return n?n.keyword==="ONBUILD"?
[w(n.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:n.keyword==="FROM"||n.keyword==="MAINTAINER"?[w(n.keywordSpan,`ONBUILD cannot defer ${n.keyword}`)]:De(n).map(e=>({...e,kind:"loose"})):[]}function cn(n){
if(n.includes("￼"))return;let e=n.slice(n.lastIndexOf(":")+1),[t="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(N(r))} is no protocol: write tcp, udp or\
 sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(t);if(!o)return{fault:`${JSON.stringify(N(n))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`ports end at 65535, an\
d ${Math.max(s,i)} is beyond`}:i<s?{fault:`${t} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function le(n,e=new Map,t){return new $e(n,e,t).run()}var Gt=16384,$e=class{#n;#e;#r;#s=new Z;#p=[];#i=[];#l=new Map;#c=new Map;#o=[];#t=this.#s;#a={};#d=new Map;constructor(e,t,r){this.#n=e,this.#r=r,
this.#e=t;for(let o of rn)this.#s.set(o,{text:"￼"})}run(){let e,t=!1;for(let o of this.#n.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#n.instructions.some(Yt)||(o.keyword==="FROM"?(e&&this.#h(
e),e=this.#g(o)):e?(e.instructions.push(o),this.#f(e,o)):o.keyword==="ARG"?this.#b(o,this.#p,void 0):t||(t=!0,this.#o.push({kind:"broken",span:o.keywordSpan,message:`${o.keyword.slice(0,40)} stands be\
fore the first FROM: only ARG may`})));e&&this.#h(e);let r=this.#n.instructions[0];return r&&this.#i.length===0&&!t&&this.#o.push({kind:"broken",span:r.keywordSpan,message:"the file has no FROM, so th\
ere is nothing to build"}),{stages:this.#i,globals:this.#p,faults:this.#o}}#g(e){let t=e.args[0],r=e.args.findIndex(p=>p.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,s=t?{value:t.value,span:t.
span}:{value:"",span:e.keywordSpan},i=this.#i.length,a=[],l=t?this.#m(t,e,this.#s,a):j("",e.keywordSpan),c=l.state==="unknown"?void 0:this.#c.get(l.value.toLowerCase()),d=o[1]?.value.toLowerCase()==="\
as"?o[2]?.value.toLowerCase():void 0,u={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??(this.#n.escape==="`"||Xt(e)),undefinedUses:a};this.#i.push(u),d&&this.#c.set(d,u),this.#t=new Z(c?this.#l.get(c):void 0),this.#l.set(u,this.#t),this.#a=(c&&this.#d.get(c))??{};for(let{trigger:p}of c?.
instructions??[])p&&this.#f(u,p);return u}#f(e,t){let{keyword:r,args:o}=t,s=o[0],i=a=>this.#m(a,t,this.#t,e.undefinedUses);switch(r){case"ARG":this.#b(t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(
r,t,e);break;case"USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=Zt(this.#a.workdir,i(s))),e.workdir&&(this.#a={...this.#a,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=i(s));break;case"\
CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#a={...this.#a,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#S(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#D(e,t,i);break;case"RUN":this.#$(
e,t),this.#u(e,t,!1);break;case"ONBUILD":t.trigger?.keyword==="RUN"&&this.#u(e,t.trigger,!0);break}}#h(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#u(e,t,!1);this.#d.set(e,this.#a)}#y(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#u(e,t,r){if(!this.#r||e.windows)return;let o=sn(this.#r,t,{source:this.#n.source,shell:this.#a.shell,variables:s=>this.#t.get(s)?.text});e.scripts.
push({instruction:t,script:o,deferred:r,...this.#y()})}#m(e,{logical:t,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:u}=ae(e.value,h=>s.get(h)?.text,this.#n.escape);u&&this.#o.push(
{kind:"broken",span:e.span,message:`${u}`});for(let{name:h,at:m,length:f}of d){let g=s===this.#s?void 0:this.#s.get(h)?.span,y=o?e.span:E(t,e.at+m,e.at+m+f);i.push({name:h,keyword:r,span:y,...a===void 0?
{}:{target:a},...g?{global:g}:{}})}let p=[];for(let h of c){let m=s.get(h)?.span;m&&p.push({how:"interpolated",span:m})}return l.length>Gt&&l.length>e.value.length?j("￼",e.span,p.slice(0,8)):l.includes(
"￼")?j(l,e.span,p.slice(0,8)):$(l,e.span,p.slice(0,8))}#b(e,t,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#t:this.#s,a=o.value?this.#m(o.value,e,i,r?.undefinedUses??[],s):null,l=dn(o);t.push(
{keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#e.get(s),d=r?this.#s.get(s):void 0;c?i.set(s,{text:c.value??"￼",span:c.span}):a?i.set(s,{text:a.state==="unknown"?a.text:a.value,
span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"￼",span:l})}}#w(e,t,r){let o=t.pairs.map(s=>{let i=s.value?this.#m(s.value,t,this.#t,r.undefinedUses,s.name.value):null,a=ae(s.name.value,l=>this.#t.get(
l)?.text,this.#n.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:dn(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)this.#t.set(s,{text:i?
i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?ae(e.value,()=>"￼",this.#n.escape).text:"";#S(e,t,{span:r}){if(t.state==="unknown"){e.ports.push({span:r,setting:j(t.text,r)});return}
for(let o of t.value.split(/\s+/).filter(Boolean)){let s=cn(o);s&&"fault"in s?this.#o.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?$(s,r,t.via):j(o,r)})}}#D(e,t,r){let{args:o,
keyword:s}=t,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?Qe(t,"from"):void 0,l=o.slice(0,-1).filter(d=>t.json||!/^\d*<<-?\S/.test(d.value)||t.heredocs.length===0),c=a?.text?{from:{...this.#x(
a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:t,sources:l.map(r),destination:r(i),...this.#y(),...c})}#$(e,t){for(let r of t.flags){if(r.name!=="mount")continue;let o=we(r).get(
"from");o&&e.mounts.push({...this.#x(o,r.span,e,"mounts"),span:r.span})}}#x(e,t,r,o){let s=e.toLowerCase()===r.name||e===String(r.index);if(s)this.#o.push({kind:"broken",span:t,message:`the stage ${o}\
 from itself`});else if(/^\d+$/.test(e)){let a=this.#i[Number(e)];if(a)return{stage:a};this.#o.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let i=this.#c.get(e.toLowerCase());
return i&&i!==r?{stage:i}:s||this.#j(e)?(s||this.#o.push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined later: a stage can only take from earlier ones`}),{image:j(e,t)}):{image:e.
includes("$")||/^\d+$/.test(e)?j(e,t):$(e,t)}}#v;#j(e){return this.#v??=new Set(this.#n.instructions.flatMap(({keyword:t,args:r})=>t==="FROM"&&r[2]?[r[2].value.toLowerCase()]:[])),this.#v.has(e.toLowerCase())&&
!this.#c.has(e.toLowerCase())}};function Zt(n,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!n||n.state==="unknown")return j(e.value,e.span,e.via);let t=n.value.split("\
/").filter(Boolean);for(let r of e.value.split("/"))r===".."?t.pop():r&&r!=="."&&t.push(r);return{...e,value:`/${t.join("/")}`}}var Yt=({keyword:n,args:e})=>n==="FROM"&&e.length>0,Xt=({args:n,flags:e})=>/(?:^|\/)windows(?:\/|$)|nanoserver|servercore|--platform=windows/i.
test(`${n[0]?.value??""} ${e.map(({value:t})=>t).join(" ")}`),dn=({name:n,value:e})=>({...n.span,end:e?.span.end??n.span.end});var pn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,un=(n,e)=>{let[t=n]=n.split(/\s/);return{value:t,
span:{...e,end:e.start+t.length}}},mn=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function O(n){return n<=32?n===32||n>=9&&n<=13:n===133||n===160||n===5760||n>=8192&&n<=8202||n===8232||n===8233||n===8239||n===8287||n===12288}function A(n,e=0,t=n.length){let r=e,o=t;for(;r<o&&O(n.charCodeAt(
r));)r+=1;for(;o>r&&O(n.charCodeAt(o-1));)o-=1;return[r,o]}function gn(n){let e=[];for(let t of Qt(n)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(t),o=r?.[3];if(!r||!o)continue;let s=er(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function Qt(n){let e=[],t="";for(let r=0;r<n.length;r+=1){let o=n[r];if(o==="'"||o==='"'){let s=je(n,r);if(s<0)return;t+=n.slice(r,s+1),r=
s}else if(o==="$"&&n[r+1]==="{"){let s=Oe(n,r);if(s<0)return;t+=n.slice(r,s+1),r=s}else if(o==="\\")t+=n.slice(r,r+2),r+=1;else if(o==="<"&&n[r+1]==="<"){let s=r+2;for(;s<n.length&&/[\t\r ]/.test(n[s]);)
s+=1;t+=n.slice(r,s),r=s-1}else O(o.charCodeAt(0))?(t&&e.push(t),t=""):t+=o}return t&&e.push(t),e}function je(n,e){let t=n[e];for(let r=e+1;r<n.length;r+=1){if(n[r]===t)return r;if(n[r]==="\\"&&t==='"')
r+=1;else if(n[r]==="$"&&n[r+1]==="{"&&t==='"'){let o=Oe(n,r);if(o<0)return-1;r=o}}return-1}function Oe(n,e){let t=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(n.slice(e,e+300));
if(!t)return-1;if(t[1]==="}")return e+t[0].length-1;let r=t[1]==="/"?1:0;for(let o=e+t[0].length;o<n.length;o+=1){let s=n[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=je(n,o),o<0)return-1}else if(s==="$"&&n[o+1]==="{"&&(o=Oe(n,o),o<0))return-1}}return-1}function er(n){let e="";for(let t=0;t<n.length;t+=1){let r=n[t];if(r==="'"||r==='"'){let o=je(
n,t);if(o<0)return;e+=r==='"'?n.slice(t+1,o).replace(/\\(["$\\])/g,"$1"):n.slice(t+1,o),t=o}else if(r==="\\")e+=n[++t]??"";else{if(O(r.charCodeAt(0)))return n.slice(t).trim()===""?e:void 0;e+=r}}return e}var C=(n,e,t)=>({value:n.text.slice(e,t),span:E(n,e,t),at:e}),ce=n=>n===32||n===9||n===11||n===12||n===13;function hn(n,e,t){let r=[],{text:o}=n;for(let s=e;s<t;){for(;s<t&&ce(o.charCodeAt(s));)s+=1;let i=s;
for(;s<t&&!ce(o.charCodeAt(s));)s+=1;s>i&&r.push(C(n,i,s))}return r}function Re(n,e,t){let r=e;for(;r<t&&!ce(n.charCodeAt(r));)r+=1;let o=r;for(;o<t&&ce(n.charCodeAt(o));)o+=1;return[r,o]}function Ee(n,e,t,r){
let o=[],{text:s}=n;for(let i=e;i<t;){for(;i<t&&O(s.charCodeAt(i));)i+=1;if(i>=t)break;let a=i,l="";for(;i<t&&(l||!O(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>t?t-1:i;i=Math.min(i,t),c>a&&o.push(C(n,a,c))}return o}function fn(n,e,t,r){let o=[],{text:s}=n,i=e;for(;;){for(;i<t&&O(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=t)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<t&&(c||!O(s.charCodeAt(i)));){let p=s[i];(c?p===c:p==='"'||p==="'")?c=c?"":p:p===r?l+=s[++i]??"":l+=p,i+=1}if(i=Math.min(i,t),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),u=l.slice(2,d<0?void 0:d);o.push({name:u,value:l,span:E(n,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function yn(n,e,t){let[r,o]=A(n.text,e,t);if(n.text[r]!=="[")return;let s=n.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:E(n,c,c+l[0].length),at:c})}return{words:a}}var nr=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),tr=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Ae(n,e,t,r,o){let{text:s}=n,[i,a]=Re(s,e,t),l=s.slice(e,i).replace(
/[a-z]/g,m=>m.toUpperCase()),{flags:c,rest:d}=fn(n,a,t,r),[u,p]=A(s,d,t),h={keyword:l,keywordSpan:E(n,e,i),span:E(n,e,t),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:n};if(u>=p)return{...h,args:[]};
if(l==="ONBUILD")return{...h,args:[C(n,u,p)],trigger:Ae(n,u,p,r,o)};if(l==="ENV"||l==="LABEL")return{...h,...or(n,u,p,l,r,o)};if(l==="ARG"){let m=Ee(n,u,p,r);return{...h,args:m,pairs:m.map(f=>kn(n,f))}}
return l==="HEALTHCHECK"?{...h,...rr(n,u,p,o)}:{...h,...bn(n,u,p,l,o)}}function bn(n,e,t,r,o){let s=nr.has(r)?yn(n,e,t):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:E(n,e,t),message:`exec form of ${r} holds strings only`}),{args:tr.has(r)?hn(n,e,t):[C(n,e,t)],json:!1})}function rr(n,e,t,r){let o=e;for(;o<t&&!O(n.text.charCodeAt(o));)o+=1;
let s=C(n,e,o),[i,a]=A(n.text,o,t);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=bn(n,i,a,"CMD",r);return{args:[s,...l],json:c}}function or(n,e,t,r,o,s){let i=Ee(n,e,t,o);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>kn(
n,c))}}let[a,l]=Re(n.text,e,t);return l>=t?(s.push({kind:"broken",span:E(n,e,t),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:C(n,e,a),value:C(n,l,t),spaced:!0}]}}function kn(n,e){
let t=e.value.indexOf("=");if(t<0)return{name:e};let r=e.at+e.value.length;return{name:C(n,e.at,e.at+t),value:C(n,e.at+t+1,r)}}var sr=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function wn(n){return new Ce(n).read()}var Ce=class{#n;#e;#r=[];#s=[];#p=[];#i=[];#l=new Set;#c="\\";#o;#t=0;#a=0;constructor(e){this.#n=e,this.#e=
e.text}read(){let e=this.#e;e.charCodeAt(0)===65279&&(this.#t=1);let t=mn.exec(e.slice(this.#t,this.#t+4096));if(t?.[1]){let r=this.#t+t[0].length-t[1].length;this.#o={value:t[1],span:this.#d(r,r+t[1].
length)}}for(;this.#t<e.length;){let[r,o]=this.#g(),[s]=A(e,r,o);this.#f(s,o),!(s>=o)&&(e[s]==="#"?this.#h(s,o):this.#y(s,o))}return this.#p.length===0&&this.#r.push({kind:"broken",message:"the file h\
as no instructions",span:this.#d(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#n,instructions:this.#p,faults:this.#r,suppressions:this.#s,escape:this.#c,...this.#o?{syntax:this.#o}:{}}}#d(e,t){
return{file:this.#n.path,start:e,end:t}}#g(){let e=this.#t,t=this.#e.indexOf(`
`,e),r=t<0?this.#e.length:t;for(this.#t=t<0?r:t+1;r>e&&this.#e[r-1]==="\r";)r-=1;return[e,r]}#f(e,t){if(!this.#l)return;let r=this.#e.slice(e,Math.min(t,e+4096)),o=pn.exec(r);if(!o){this.#l=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#l=void 0;return}let l=e+r.lastIndexOf(i),c=this.#d(l,l+i.length);this.#l.has(a)&&this.#r.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#l.add(a),a==="syntax"&&(this.#o??=un(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#c=i:this.#r.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(e,t){let r=sr.exec(this.#e.slice(e,Math.min(t,e+4096)));if(!r)return;let o=(r[1]??"").split(",").map(s=>s.trim()).filter(Boolean);this.#i.push({rules:o,
reason:(r[2]??"").trim(),span:this.#d(e,t)})}#y(e,t){let r=[],o=[],s=[],i=[],a=0,l=t,c=(m,f)=>{o.push(a),s.push(m),r.push(this.#e.slice(m,f)),a+=f-m},d=this.#u(e,t);for(c(e,d<0?t:d);d>=0&&this.#t<this.#e.
length;){let m=this.#t,[f,g]=this.#g(),[y]=A(this.#e,f,g);if(y>=g){i.push(this.#d(m,this.#t));continue}if(this.#e[y]==="#"){this.#h(y,g);continue}d=this.#u(f,g),c(f,d<0?g:d),l=g}for(;i.length&&i[i.length-
1].start>l&&A(this.#e,l)[0]>=this.#e.length;)i.pop();let u=r.length===1?r[0]:r.join(""),[p,h]=A(u);if(p>=h){this.#r.push({kind:"broken",span:this.#d(e,t),message:"a continuation that nothing follows i\
s an empty instruction"});return}this.#m({file:this.#n.path,text:u,at:o,from:s},l,i)}#u(e,t){let r=t-1;for(;r>=e&&(this.#e[r]===" "||this.#e[r]==="	");)r-=1;return r<e||this.#e[r]!==this.#c||r>e&&this.#e[r-
1]===this.#c?-1:r}#m(e,t,r){let[o,s]=A(e.text),i=Ae(e,o,s,this.#c,this.#r),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.
includes("<<")?this.#k(e,i.keywordSpan):[],d=c.length?this.#w():t,u=this.#d(i.keywordSpan.start,d),p=i.trigger?{trigger:{...i.trigger,span:this.#d(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#p.
push({...i,...p,span:u,blanks:r,heredocs:c});for(let{rules:h,reason:m,span:f}of this.#i)this.#s.push({rules:h,reason:m,span:f,covers:u});this.#i=[]}#b(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#t,this.#t=e.exec(this.#e)?.index??this.#e.length}#w(){let e=this.#t;for(;e>0&&(this.#e[e-1]===`
`||this.#e[e-1]==="\r");)e-=1;return e}#k(e,t){let r=[];for(let o of gn(e.text)){let s=this.#t,i=-1;for(;this.#t<this.#e.length&&i<0&&this.#a<20;){let[a,l]=this.#g(),c=a;for(;o.chomp&&this.#e[c]==="	";)
c+=1;l-c===o.name.length&&this.#e.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#r.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(o.name.slice(0,60))} is never closed`}),this.#t=
s,this.#b(),this.#a+=1,r;r.push({...o,span:this.#d(s,i)})}return r}};var ir=({origin:n,copies:e,mounts:t})=>[n,...e.flatMap(({from:r})=>r??[]),...t].flatMap(r=>"stage"in r?[r.stage]:[]);function xn(n){let e=new Set([n]);for(let t of e)for(let r of ir(t))e.add(r);return e}
function _e(n){let e=[n];for(let t=n;"stage"in t.origin;)t=t.origin.stage,e.push(t);return e}function z(n,e){let t=wn(n),r=ar(n,t);if(r)return{dialect:"dockerfile",source:n,skipped:r,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set};let{stages:o,
globals:s,faults:i}=le(t,new Map,e),a=[...t.faults,...t.instructions.flatMap(De),...i],l=o[o.length-1];return{...t,...e?{shell:e}:{},faults:a,stages:o,globals:s,final:l,needed:l?xn(l):new Set}}function ar({
text:n,path:e},{instructions:t,faults:r}){let o="it is a template, and only what it generates can be judged",s=t.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.
test(e)||i.test(n)))return o;if(!i.test(n))return;let a=t.some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.
test(e)&&r.length>0;return a||l||c?o:void 0}function vn(n){let e=[],t=0;for(let r of n.split(`
`)){let o=t;t+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=lr(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}function lr(n){let e=[];for(let t of n.split("/"))t===".."?e.pop():t&&t!=="."&&e.push(t);return e.join("/")}function Sn(n){let e=n.path,t=vn(n.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:n,faults:[],suppressions:cr(n),patterns:t}}function cr({text:n,path:e}){
let t=[];for(let r of n.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)){let o=(r[1]??"").split(",").map(l=>l.trim()).filter(Boolean),s=r.index+r[0].length,i=n.indexOf(
`
`,s),a={file:e,start:s,end:i<0?n.length:i};t.push({rules:o,reason:(r[2]??"").trim(),covers:a,span:{file:e,start:r.index,end:r.index+r[0].trimEnd().length}})}return t}var dr=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],pr=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
ur=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Fe({domain:n,path:e}){return n===null||e===null?null:(n==="docker.io"?e:`${n}/${e}`).replace(pr,"").replace(
ur,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var H,Dn=[];function Y(n,e){let[t="",...r]=e.split("*"),o=r.pop();if(o===void 0)return n===t;if(!n.startsWith(t)||n.length<t.length+o.length||
!n.endsWith(o))return!1;let s=t.length;for(let i of r){let a=n.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=n.length-o.length}function mr(){if(H)return H;H=new Map;for(let n of dr)n[0].includes(
"*")?Dn.push(n):H.set(n[0],[...H.get(n[0])??[],n]);return H}function $n(n){let e=Fe(n);if(e===null)return;let t=mr().get(e)??Dn.filter(([s])=>Y(e,s)),{tag:r}=n;if(r===null&&t.some(([,,s])=>s)&&new Set(
t.map(([,{user:s}])=>s)).size>1)return;let o=t.find(([,,s])=>!s||Y(r??"latest",s));return o&&{name:e,...o[1]}}var gr=`
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
ghcr.io/nginx/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
nginxinc/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
ghcr.io/nginx/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
nginxinc/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
ghcr.io/nginx/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
nginxinc/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
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
gcr.io/distroless/python3-debian12|*debug-nonroot*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*debug*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian12|*nonroot*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*debug-nonroot*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*debug*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*nonroot*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
gcr.io/distroless/python3*|*debug-nonroot*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*debug*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3*|*nonroot*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
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
# chainguard README
cgr.dev/chainguard/*|*-dev*|yes|apk||||bash
cgr.dev/chainguard/*|*||none
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
# docker-hardened-images/catalog/image/*
dhi.io/*|*alpine*-dev*|yes|apk
dhi.io/*|*-dev*|yes|apt||||bash
dhi.io/*|*
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
bitnami/*|*debian*|yes|apt||||bash,perl
bitnami/*|*|yes|||||bash
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
`,U,jn=[];function hr(){if(U)return U;U=new Map;for(let n of gr.split(`
`)){if(n===""||n.startsWith("#"))continue;let[e="",t="",...r]=n.split("|"),o={tags:t.split(" "),fields:r};e.includes("*")?jn.push({repository:e,...o}):U.set(e,[...U.get(e)??[],o])}return U}function On(n){
let e=Fe(n);if(e===null||n.tag===null)return;let{tag:t="latest"}=n,o=(hr().get(e)??jn.filter(({repository:S})=>Y(e,S))).find(({tags:S})=>S.some(R=>Y(t,R)));if(!o)return;let[s,i,a,l,c,d,u,p]=o.fields,h=S=>S?
S.split(","):[],m=S=>S?JSON.parse(S):void 0,[f,g]=p?p.split(" "):[],y=m(a),b=m(c);return{...s?{shell:s==="yes"}:{},...i?{packageManager:i}:{},...y===void 0?{}:{entrypoint:y},...l?{execs:l==="script"}:
{},...b===void 0?{}:{cmd:b},has:h(d),lacks:h(u),...f?{owner:{ids:f,...g?{path:g}:{}}}:{}}}function Le(n,e,t){return n===void 0?j(`the ${e}`,t):_(n&&{form:"exec",words:n.map(r=>_(r,t))},t)}var x=n=>n.split(" "),Rn={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:x("output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form refer\
er cert key cacert capath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir\
 ciphers tls-max unix-socket dump-header json")},wget:{short:"aBDeIilOoPQRtTUwXA",long:x("output-document directory-prefix output-file append-output header post-data post-file user password user-agent\
 tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error")},pip:{short:"rcetif",long:x("\
requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src\
 upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action")},uv:{short:"rceptifp",long:x("requirement requirements con\
straint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package prefix config-\
file override")},"apt-get":{short:"oct",long:x("option config-file target-release default-release solver")},apk:{short:"pXt",long:x("root repository virtual keys-dir repositories-file wait arch cache-\
dir cache-max-age progress-fd")},dnf:{short:"cdeRx",long:x("config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir\
 comment rpmverbosity")},zypper:{short:"crRpCD",long:x("repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name")},npm:{short:"Cw",long:x("prefix registry cache us\
erconfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout")},yarn:{short:"",long:x("registry cwd cache-folder network-timeout modules-fo\
lder network-concurrency mutex global-folder prefix")},pnpm:{short:"CF",long:x("dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency")},gem:{short:"vipniBbsP",long:x(
"version install-dir bindir source platform build-root trust-policy http-proxy")},git:{short:"Cc",long:x("git-dir work-tree exec-path namespace")},"git clone":{short:"bjouc",long:x("branch depth origi\
n upload-pack reference separate-git-dir template config shallow-since filter jobs")},composer:{short:"dw",long:x("working-dir")},cargo:{short:"jZ",long:x("version git branch tag rev path root index r\
egistry features target target-dir bin example profile jobs vers config")},go:{short:"",long:[]},conda:{short:"ncpf",long:x("name channel prefix file solver revision")},useradd:{short:"bcdefgGkKpsuRPZ",
long:x("base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user")},usermod:{short:"acdefglGpsuRPvVwWZ".replace("a",""),long:x("comment home expire\
date inactive gid login groups password shell uid root prefix")},adduser:{short:"hgsGuk",long:x("home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users")},chmod:{short:"",
long:["reference"]},mkdir:{short:"m",long:["mode"]},install:{short:"mogStT".replace("T",""),long:x("mode owner group target-directory suffix backup")},rm:{short:"",long:[]},cp:{short:"tS",long:x("targ\
et-directory suffix")},mv:{short:"tS",long:x("target-directory suffix")}},En={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"\
useradd"},fr={short:"",long:[]};function An(n){let e=/^pip[\d.]*$/.test(n)?"pip":Object.hasOwn(En,n)?En[n]:n;return Object.hasOwn(Rn,e)?Rn[e]:fr}function X({words:n},e,t=1){let{short:r,long:o}=An(e),s=[],i=[];for(let a=t;a<n.length;a+=1){let l=n[a],{text:c}=l,d=n[a+1];if(c==="--"){i.push(...n.slice(a+1));break}if(c.startsWith("--")){let u=c.indexOf(
"="),p=u<0?c:c.slice(0,u);u>=0?s.push({name:p,value:Cn(l,u+1),word:l}):o.includes(p.slice(2))&&d?(s.push({name:p,value:d,word:l}),a+=1):s.push({name:p,word:l})}else if(c.startsWith("-")&&c.length>1)for(let u=1;u<
c.length;u+=1){let p=c[u];if(!r.includes(p))s.push({name:`-${p}`,word:l});else{let h=u+1<c.length,m=h?Cn(l,u+1):d;s.push(m?{name:`-${p}`,value:m,word:l}:{name:`-${p}`,word:l}),h||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Cn=({text:n,literal:e,span:t},r)=>({text:n.slice(r),literal:e.startsWith(n.slice(0,r))?e.slice(r):"￼",span:t});var _n={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Fn={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function Ln(n){let{name:e,words:t}=n,r=p=>t[p]?.text??"";if(/^pip[\d.]*$/.test(e))return Me(n,1);if(/^(?:python|pypy)[\d.]*$/.test(e)){let p=t.findIndex(h=>h.text==="-m");return p>0&&/^pip[\d.]*$/.
test(r(p+1))?Me(n,p+2):void 0}if(e==="uv"&&r(1)==="pip")return Me(n,2);let o=Object.hasOwn(_n,e)?_n[e]:void 0;if(!o)return;if(o==="pacman")return br(n);let s=X(n,e),[i,...a]=s.operands,l=i?Object.hasOwn(
Fn,i.text)?Fn[i.text]:"other":o==="yarn"?"install":"other",c=yr(o,i?.text??"",l,a),d=o==="gem"||o==="go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:p})=>p==="-g"||p==="--global")||
o==="yarn"&&i?.text==="global",u=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,verb:i,packages:u,args:s,global:d}}function yr(n,e,t,r){return n==="yarn"&&e==="global"?r[0]?.text===
"add"?"install":"other":t==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(n)||e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&n!=="apt"&&n!=="dnf"||e==="get"&&n!=="go"||e==="i"&&
n!=="npm"&&n!=="pnpm"||n==="cargo"&&e==="add"?"other":t}function Me(n,e){let t=X(n,"pip",e),[r,...o]=t.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":
r?.text==="cache"?"clean":"other",verb:r,packages:o,args:t,global:!0}}function br(n){let e=X(n,"pacman"),t=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||
s==="--sync");return{manager:"pacman",action:t.includes("R")?"remove":r&&t.includes("c")?"clean":r&&e.operands.length?"install":r&&t.includes("y")?"update":"other",verb:n.words[1],packages:e.operands,
args:e,global:!0}}var Mn=n=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(n);function In(n,e){let t=n.replace(/^["']|["']$/g,"");if(!t.startsWith("/")&&e===void 0)return;let r=[];for(let o of`${t.startsWith("/")?"":e}/${t}`.split("/"))o===".."?r.pop():o&&o!=="."&&r.push(o);return`\
/${r.join("/")}`}var kr=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Pn(n){let e=[],t=new Set,r=[],o=!1,s=!1;for(let i of n){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=Ln(c);s||=!(d?Mn(d.manager)||d.action!=="other":kr.test(c.name))||c.redirects.length>0,d?.action==="install"&&e.push(...d.packages.map(({text:u})=>u.replace(/[=<>~@:].*$/,"")));for(let{
text:u}of c.words)for(let p of u.split(/[\s/=:@,;'"]+/))t.add(p)}}s||=i.scripts.length===0&&i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=wr(a);l?r.push(...l):o=!0}}return{
packages:e,mentions:t,builds:s,copied:o?null:r}}function wr({sources:n,destination:e,workdir:t,instruction:r}){if(e.state==="unknown")return;let o=In(e.value,t?.state==="unknown"?void 0:t?.value);if(o===
void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return n.length===0?[{path:o,folder:s}]:n.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&
!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;
return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.includes(".")}})}function Nn(n,e){let t=vr(n,e),r=new Map;for(let o of n.stages)r.set(o,Un(n,o,t.includes(o),r));return[...r.values()]}var xr=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function vr({stages:n,final:e},t){let r=t.flatMap(s=>s?zn(n,s)??[]:[]),o=e&&(r.length===0||t.includes("")||!xr.test(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var zn=(n,e)=>n.findLast(({name:t})=>t===
e.toLowerCase())??(/^\d+$/.test(e)?n[Number(e)]:void 0);function Hn(n,e,t){let{stages:r}=t.size?le(n,t,n.shell):n,o=e===void 0?r[r.length-1]:zn(r,e);if(!o)return;let s=new Map;for(let i of _e(o).reverse())
s.set(i,Un(n,i,i===o,s));return s.get(o)}var Sr=({name:n,index:e})=>n??String(e);function Un(n,e,t,r){let o="stage"in e.origin?r.get(e.origin.stage):void 0,s=e.base.span,i=o?o.base:Dr(e.origin),a=o?o.
contents:$r(e.origin),l=[{how:"inherits",span:s}],c=m=>({...m,via:[...l,...m.via??[]].slice(0,8)}),d=(m,f,g)=>m??(o?c(f(o.image)):g),u=t?_e(e):[e],p=m=>$(u.toReversed().flatMap(m),s),h={ref:o?o.image.
ref:Er(e),user:d(e.user,m=>m.user,Ar(i,e)),env:p(m=>Wn(m,"ENV")),labels:p(m=>Wn(m,"LABEL")),exposedPorts:p(m=>m.ports.map(({setting:f})=>f)),volumes:p(m=>m.volumes),entrypoint:d(qn(e.entrypoint,e.scripts),
m=>m.entrypoint,Le(a===null?null:a?.entrypoint,"entrypoint of the base image",s)),cmd:d(qn(e.cmd,e.scripts)??(e.entrypoint?_(null,s):void 0),m=>m.cmd,Le(a===null?null:a?.cmd,"command of the base image",
s)),healthcheck:d(_r(e.healthcheck,e.scripts),m=>m.healthcheck,Cr(i,s)),workingDir:d(e.workdir,m=>m.workingDir,i===null?_("/",s):j("the working directory of the base image",s)),stopSignal:d(e.stopSignal,
m=>m.stopSignal,j("the stop signal of the base image",s))};return{path:["stages",Sr(e)],dialect:"dockerfile",span:s,ships:t,image:h,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...t?{added:Pn(
u)}:{},references:Fr(n,e),windows:e.windows,dropsRoot:Rr(e,o,i)}}var Ie=n=>"image"in n&&n.image.state!=="unknown"&&n.image.value==="scratch";function Dr(n){if("image"in n)return Ie(n)?null:$n(J(q(n.image)))}
function $r(n){if("image"in n)return Ie(n)?null:On(J(q(n.image)))}var jr=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Or=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Rr(n,e,t){let r=[n.entrypoint,n.cmd].some(i=>i&&jr.test(i.logical.text)),o=n.entrypoint?.args[0]?.value??"",s=/(?:\.sh|entrypoint|start|run|init)$/.test(o);return r||s&&n.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Or.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:e?e.dropsRoot:t?.drops===!0&&!n.entrypoint}var q=n=>n.state==="unknown"?n.text:n.value;function Er(n){
if(!("image"in n.origin)||Ie(n.origin))return null;let{image:e}=n.origin;return $(J(q(e),n.base.value),n.base.span,e.via)}function Ar(n,e){let t=e.base.span;return n===null?_("root",t):n?_(n.user,t):j(
`the user of ${e.base.value}`,t)}var Cr=(n,e)=>n===void 0||n?.healthcheck?j("the health check of the base image",e):_(null,e),Wn=(n,e)=>n.assignments.filter(t=>t.keyword===e).map(({name:t,value:r,literal:o,
span:s})=>$({name:t,value:r,literal:o},s));function qn(n,e=[]){if(!n)return;let{args:t,json:r,span:o}=n,s=t.map(i=>$(i.value,i.span));return $(s.length?{form:r?"exec":"shell",words:s,...Bn(n,e)}:null,
o)}var Bn=(n,e)=>{let t=e.find(r=>r.instruction===n)?.script;return t?{script:t}:{}};function _r(n,e){if(!n)return;if(n.args[0]?.value.toUpperCase()==="NONE")return $({test:null},n.span);let r=n.args.
slice(1).map(o=>$(o.value,o.span));return $({test:{form:n.json?"exec":"shell",words:r,...Bn(n,e)}},n.span)}function Fr(n,e){let t=[],r=(s,i,a)=>{i.state==="unknown"&&!i.text.includes("￼")||q(i)!=="s\
cratch"&&t.push({role:s,ref:$(J(q(i),a),i.span,i.via)})},{syntax:o}=n;e.index===0&&o&&r("syntax",$(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);for(let{
from:s}of e.copies)s&&"image"in s&&r("copy-from",Tn(s.image,s.span),q(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",Tn(s.image,s.span),q(s.image));return t}var Tn=(n,e)=>({...n,span:e});function Kn(n,e,t){let{build:r}=n,o=r?.dockerfile?e(r.dockerfile):void 0;if(!r||!o||o.skipped||r.target?.state==="unknown")return n;let s=Ir(r),i=JSON.stringify([r.dockerfile,r.target?.value??null]),a=s.
size===0&&t.has(i)?t.get(i):Hn(o,r.target?.value,s);if(s.size===0&&t.set(i,a),!a)return n;let l={how:"built-from",span:r.at.span},{image:c}=n,d=(u,p)=>u.state==="written"||u.state==="unknown"&&u.via?u:
Q(p,l);return{...n,...Mr(a),windows:n.windows||a.windows,dropsRoot:a.dropsRoot&&c.entrypoint.state!=="written"&&c.user.state!=="written",build:{...r,stage:a.path},image:{ref:a.image.ref,user:c.user.state===
"written"||Lr(c.user,n)?c.user:Q(a.image.user,l),env:Vn(a.image.env,c.env,l),labels:Vn(a.image.labels,c.labels,l),exposedPorts:Q(a.image.exposedPorts,l),volumes:Q(a.image.volumes,l),entrypoint:d(c.entrypoint,
a.image.entrypoint),cmd:d(c.cmd,a.image.cmd),healthcheck:d(c.healthcheck,a.image.healthcheck),workingDir:d(c.workingDir,a.image.workingDir),stopSignal:d(c.stopSignal,a.image.stopSignal)}}}var Lr=(n,{span:e})=>n.
span.start!==e.start,Mr=({base:n,contents:e,added:t})=>({...n===void 0?{}:{base:n},...e===void 0?{}:{contents:e},...t?{added:t}:{}}),Q=(n,e)=>({...n,via:[e,...n.via??[]]});function Vn(n,e,t){return n.
state==="unknown"||e.state==="unknown"?e:$([...n.value.map(r=>Q(r,t)),...e.value],e.span,e.via)}function Ir({args:n}){let e=new Map;if(n.state==="unknown")return e;for(let t of n.value){if(t.state==="\
unknown")continue;let{name:r,value:o}=t.value;e.set(r,{value:o&&o.state!=="unknown"?o.value:null,span:t.span})}return e}function Jn(n,e){let{image:t}=n,r=i=>({...i,script:Pr(i,e)}),o=i=>i.state==="written"&&i.value?{...i,value:r(i.value)}:i,s=i=>i.state==="written"&&i.value?.test?{...i,value:{test:r(i.value.test)}}:i;return{
...n,image:{...t,entrypoint:o(t.entrypoint),cmd:o(t.cmd),healthcheck:s(t.healthcheck)}}}function Pr({form:n,words:e},t){let r=e.map(i=>{let a=i.state==="unknown"?"￼":i.value,l={file:i.span.file,text:a,
at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return n==="shell"&&o?t.readScript(o.inner(),s,{errexit:!1,pipefail:!1}):t.readWords(
r,s)}function de({dockerfiles:n,composes:e,dockerignores:t=[],governed:r=[],services:o,lookup:s,shell:i}){let a=new Map(n.map(u=>[u.source.path,u])),l=new Map,d=(i?o.map(u=>Jn(u,i)):o).map(u=>Kn(u,p=>a.get(
p),l));return{dockerfiles:n,composes:e,dockerignores:t,governed:r,stages:n.flatMap(u=>Nn(u,Wr(u.source.path,d))),containers:d,builtImages:new Set(d.flatMap(({build:u})=>u?.names?[Ye(u.names)]:[])),lookup:s}}
var Wr=(n,e)=>e.flatMap(({build:t})=>t?.dockerfile===n&&t.target?.state!=="unknown"?[t.target?.value??""]:[]);var Gn=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Pe=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Zn=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var pe=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var qr=n=>n.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Tr=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Nr=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),zr=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function Hr(n){let e=qr(n),t=e[e.length-1];return t===void 0||e.includes("public")||e.includes("pub")||/^(?:allow|no|skip|disable|without)$/.
test(e[0])&&e.length<=3||e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes("private")&&/^keys?$/.test(t)||zr.has(t)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(t)||
/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(n)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(n)?!1:t==="auth"||t==="pat"||t==="pass"?
(t==="pass"||t==="pat")&&e.length>1:t==="key"||t==="keys"?e.length>1&&e.slice(0,-1).some(r=>Nr.has(r)):/^(?:salt|pepper)$/.test(t)?e.length>1:e.some((r,o)=>r==="pass"||r==="auth"||r==="pat"?!1:Tr.test(
r)&&(o===e.length-1||Ur(e.slice(o+1))))}var Ur=n=>n.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function Xn(n,e){let t=n.replace(/^(["'])(.*)\1$/s,"$2");return t===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(t)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(t)||e&&t.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(t)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(t)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(t)||/EXAMPLE(?:KEY)?$/.test(t)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(t)?!0:Qn(t)||Gn.test(t)}var Qn=n=>n.length>=6&&new Set(n.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function Br(n,e){let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(n)?.[1];return r&&!Xn(r,e)&&!(e&&r.includes("$"))?r:void 0}var Yn=n=>Pe.has(n)||Zn.test(n);
function I(n,e,t=!1){let r=e.trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of pe){let u=s.includes(c)?d.exec(o)?.[0]:void 0;if(u&&!/example/i.test(r)&&!Qn(u.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=Br(r,t);if(i)return{by:"url",what:"password in a URL",wellKnown:Yn(i.toLowerCase())};let a=Hr(n);if(a&&Pe.has(s))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Xn(r,t)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:Yn(s)}}var ee=n=>n.replace(/[^\r\n]/g,"*"),et=/(?<!\$\{)(?<!\w)(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;]+)/g,
Vr=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Kr=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,Jr=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,
Gr=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,Zr=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function ne(n){if(n.length>2e4)return`${ne(n.slice(0,2e4))}...`;let e=n.replace(Kr,(r,o,s)=>/^[$\uFFFC]/.
test(s)?r:o+ee(s));e=e.replace(Vr,(r,o,s,i)=>I(o,i,!0)?`\${${o}${s}${ee(i)}}`:r),e=e.replace(et,nt);for(let r of[Jr,Gr,Zr])e=e.replace(r,(o,s,i)=>/^[$\uFFFC*]/.test(i)?o:s+ee(i));let t=e.toLowerCase();
for(let{hint:r,pattern:o}of pe)t.includes(r)&&(e=e.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),ee));return e}function nt(n,e,t,r,o){let s=o.replace(/^(["'])(.*)\1$/s,"$2");return I(t,s,
!0)?`${e}${t}${e}${r}${o.replace(s,()=>ee(s))}`:s!==o&&/[=:]/.test(s)?`${e}${t}${e}${r}${o.replace(s,()=>s.replace(et,nt))}`:n}function Qr(n,e){if(n===`${e}.dockerignore`)return!0;let t=n.slice(0,n.lastIndexOf("/")+1);return n===`${t}.dockerignore`&&e.startsWith(t)}async function*tt(n,e,t,r){let o=new Map(n.map(({source:d})=>[
d.path,d])),s={source:d=>o.get(d),files:d=>r?.get(d)},i=new Map(e.flatMap(({source:d,kind:u})=>u==="dockerfile"?[[d.path,d]]:[])),a=new Map;for(let d of e){if(d.kind!=="compose")continue;let u=d.source.
path.slice(0,d.source.path.lastIndexOf("/")+1),p=a.get(u);p?p.push(d):a.set(u,[d])}let l=new Set,c=e.some(no)?await Promise.resolve().then(()=>se(require("./shell.js"),1)):void 0;if(a.size>0){let d=await Promise.resolve().then(()=>se(require("./compose.js"),1)),
u=p=>{let h=i.get(p);return h&&l.add(p),h?[z(h,c)]:[]};for(let p of a.values())try{let h=p.map(g=>g.compose??d.readCompose(g.source)),m=h.flatMap(g=>g.skipped?[]:d.lowerCompose(g,s)),f=new Set(h.flatMap(
g=>d.composeReferences(g,s)).flatMap(({path:g,role:y})=>y==="dockerfile"?[g]:[]));yield de({dockerfiles:[...f].flatMap(u),composes:h,services:m,lookup:s,...c?{shell:c}:{}})}catch(h){for(let{source:m}of p)
t(m.path,h)}}for(let[d,u]of i)if(!l.has(d))try{yield de({dockerfiles:[z(u,c)],composes:[],services:[],lookup:s})}catch(p){t(d,p)}for(let{source:d,kind:u}of e)if(u==="dockerignore")try{let p=[...i].filter(
([m])=>Qr(d.path,m)).slice(0,eo),h=[Sn(d)];yield de({dockerfiles:[],composes:[],dockerignores:h,governed:p.map(([,m])=>z(m)),services:[],lookup:s})}catch(p){t(d.path,p)}}var eo=50,no=({source:n,kind:e})=>e===
"dockerignore"?!1:e==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(n.text):/^\s*["']?(?:command|entrypoint|test|build)\b/m.test(n.text);var rt=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ot=n=>n.replace(rt,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function L(n){return ot(ne(n)).replace(/##\[/g,"##​[")}var P=n=>L(n.replace(/[\r\n]+/g," ").replace(/\t/g," "));var st=n=>`${JSON.stringify(n,null,2).replace(rt,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;var T=class extends Error{name="UsageError"};function B(n,e,t){if(e===void 0)return;let r=t.find(s=>s===e);if(r)return r;let o=F(e,t);throw new T(`${n} takes ${t.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}var at=require("node:fs"),lt=require("node:util");function qe(n){let{NO_COLOR:e,FORCE_COLOR:t}=process.env,r=t!==void 0&&t!==""&&t!=="0"&&t!=="false"?!0:e?!1:ro();return n==="always"||n==="auto"&&r?(s,i)=>i&&
(0,lt.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function ro(){try{let n=(0,at.fstatSync)(1);return n.isCharacterDevice()&&n.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var te={clean:0,findings:1,failed:2,nothing:3};function ct(n,e){for(let{path:t,message:r}of n)e(`seaworthy: ${P(t)} ${P(r)}
`)}async function oo({paths:n,values:e},{out:t,err:r}){let o=B("--as",e.as,["instructions"]),s=B("--format",e.format?.[0],["text","json"])??"text",i=B("--type",e.type,["dockerfile","compose","dockerignor\
e"]),a=qe(B("--color",e.color,["auto","always","never"])??"auto"),[l]=n;if(!l||n.length>1)throw new T("show wants one path: seaworthy show compose.yaml");let{found:c,failures:d,notices:u}=await ke({cwd:process.
cwd(),paths:[l],type:o?"dockerfile":i,gitignore:!0});if(ct([...d,...u],r),d.length)return te.failed;let p=c.filter(f=>f.kind!==void 0&&f.kind!=="dockerignore");if(p.length===0)return te.nothing;if(o){
if(M(l)==="compose")throw new T(`${l} is a Compose file: --as instructions shows Dockerfiles`);return t(`${JSON.stringify(p.flatMap(({source:f})=>io(f)),null,2)}
`),te.clean}let h=new Map(c.map(({source:f})=>[f.path,f])),m=[];for await(let{containers:f,stages:g}of tt(c,p,so)){let y=new Set(f.flatMap(({build:b})=>b?.stage&&b.dockerfile?[`${b.dockerfile}\0${b.stage.
join("\0")}`]:[]));for(let b of[...f,...g.filter(({ships:S,path:R,span:re})=>S&&!y.has(`${re.file}\0${R.join("\0")}`))])m.push({workload:b,values:lo(b,h)})}return t(s==="json"?st(m.map(({workload:f,values:g})=>co(
f,g,h))):m.map(({workload:f,values:g})=>po(f,g,h,a)).join(`
`)),te.clean}function so(n,e){throw new Error(`${n} could not be read`,{cause:e})}function io(n){let e=({keyword:t,flags:r,args:o,span:s})=>({keyword:L(t),flags:r.map(({value:i})=>L(i)),args:o.map(({value:i})=>L(
i)).map((i,a,l)=>ao(t,i,a,l)),line:n.position(s.start).line,endLine:n.position(Math.max(s.start,s.end-1)).line});return z(n).instructions.map(e)}var ao=(n,e,t,r)=>t>0&&n==="ENV"&&!r[0]?.includes("=")&&
I(r[0]??"",e,!0)?e.replace(/\S/g,"*"):e,me=(n,e)=>{let t=e.get(n.file)?.position(n.start);return P(t?`${n.file}:${t.line}:${t.column}`:n.file)};function lo(n,e){let t="host"in n?n.host:{},r=[],o=(s,i)=>{
if(i.state!=="unknown"&&Array.isArray(i.value)&&i.value.length>0){for(let l of i.value)o(s,l);return}let a=(i.via??[]).map(({how:l,span:c})=>`${l} ${me(c,e)}`);r.push({key:s,state:i.state,value:i.state===
"unknown"?null:ue(i.value),at:me(i.span,e),via:a})};for(let[s,i]of Object.entries({...n.image,...t}))i&&o(s,i);return r}function ue(n){if(typeof n=="string")return L(n);if(n===null||typeof n!="object")
return n;if(Array.isArray(n))return n.map(ue);let e=n;if("literal"in e&&"name"in e){let t=dt(e.value);return L(`${String(e.name)}=${I(String(e.name),String(e.literal))?t.replace(/\S/g,"*"):t}`)}return"\
text"in e&&"path"in e?L(String(e.text)):"form"in e?`${e.form==="shell"?"sh: ":""}${L(e.words.map(dt).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([t])=>t!=="through").map(([t,r])=>[t,pt(r)?
ue(r.state==="unknown"?null:r.value):ue(r)]))}var pt=n=>typeof n=="object"&&n!==null&&"state"in n&&"span"in n,dt=n=>pt(n)?n.state==="unknown"?"?":String(n.value):"",co=({path:n,dialect:e,ships:t,span:r},o,s)=>({
path:n,dialect:e,ships:t,at:me(r,s),settings:o});function po({path:n,span:e},t,r,o){let s=p=>p===""||p===0||p===!1||p===null,i=p=>Array.isArray(p)&&p.length===0,a=t.filter(({state:p,value:h})=>!i(h)&&
(p!=="default"||!s(h))),l=[...new Set(t.filter(p=>!a.includes(p)).map(({key:p})=>p))],c=Math.max(...a.map(({key:p})=>p.length),0),d=a.map(({key:p,state:h,value:m,at:f,via:g})=>{let y=h==="unknown"?"un\
known":m===null?"none":uo(p,m),b=h==="default"?`by default, ${f}`:f;return`  ${p.padEnd(c)}  ${o("bold",y)}  ${o("dim",[b,...g].join(" <- "))}`}),u=l.length?[`  ${o("dim",`left unsaid: ${l.join(", ")}`)}`]:
[];return`${[o("bold",`${P(n.join(" "))}  ${me(e,r)}`),...d,...u].map(mo).join(`
`)}
`}var Te=n=>{let{from:e,to:t}=n??{};return e===void 0?"any":e===t?String(e):`${e}-${t}`};function uo(n,e){if(typeof e!="object")return String(e);let t=e;return n==="portBindings"?`${t.hostIp===""?"*":
t.hostIp??"?"}:${Te(t.hostPort)}:${Te(t.containerPort)}/${t.protocol}`:n==="exposedPorts"?`${Te(t)}/${t.protocol}`:n==="mounts"?`${t.type} ${t.source??"?"} at ${t.target??"?"}${t.readOnly?", read-only":
""}`:n==="networks"?`${t.name}${t.internal===!0?", internal":""}${t.external===!0?", external":""}`:JSON.stringify(e)}var mo=n=>n.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
