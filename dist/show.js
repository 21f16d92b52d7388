const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var dr=Object.create;var xe=Object.defineProperty;var pr=Object.getOwnPropertyDescriptor;var ur=Object.getOwnPropertyNames;var mr=Object.getPrototypeOf,gr=Object.prototype.hasOwnProperty;var hr=(n,e)=>{for(var t in e)xe(n,t,{get:e[t],enumerable:!0})},wn=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of ur(e))!gr.call(n,s)&&s!==t&&xe(n,s,{get:()=>e[s],enumerable:!(r=
pr(e,s))||r.enumerable});return n};var te=(n,e,t)=>(t=n!=null?dr(mr(n)):{},wn(e||!n||!n.__esModule?xe(t,"default",{value:n,enumerable:!0}):t,n)),fr=n=>wn(xe({},"__esModule",{value:!0}),n);var Is={};hr(Is,{showCommand:()=>Ds});module.exports=fr(Is);var F=require("node:fs"),$=require("node:path");var yr=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,br=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function ze(n,e){let t=n.slice(n.lastIndexOf("/")+1);return yr.
test(t)?!0:e===void 0||/\.[^.]+$/.test(t)&&!/\.ya?ml$/i.test(t)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!br.test(e)}var xn=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],vn=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var kr=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Sn=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function He(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(kr.test(t)&&!Sn.test(t))return!0;if(e===void 0||Sn.test(t))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var wr=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,xr=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,vr=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Sr=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function $n(n){if(n.alone)return[];let e=n.path.split("/").slice(0,-1),r=["",...e.map((c,p)=>e.slice(0,p+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),s=[`${n.path}.dockerignore`,...r].
map(c=>({path:c,role:"dockerignore"})),o=e.join("/"),i=Sr.test(n.text)?[{path:o||".",role:"context"}]:[],a=vr.test(n.text)?[...new Set(["",o&&`${o}/`])].flatMap(c=>xn.map(p=>({path:`${c}${p}`,role:"bu\
ilds"}))):[],l=n.text.includes("supervisor")?[...n.text.matchAll(wr)].flatMap(([,c=""])=>c.split(/\s+/)).filter(c=>xr.test(c)).map(c=>({path:`${o&&`${o}/`}${c.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...s,...i,...a,...l]}var Dn=n=>n.endsWith(".dockerignore");function G(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(Dn(n))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(t)){if(He(n,void 0))return"dockerfile";if(ze(n,void 0))return"compose";if(e!==void 0)
return He(n,e)?"dockerfile":ze(n,e)?"compose":void 0}}var ve=n=>n.includes("\uFFFC")?null:n,$r=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Dr=/^\w[\w.-]{0,127}$/,jn={sha256:64,sha384:96,sha512:128};function Y(n,e=n){let t=n.indexOf("@"),r=t<0?void 0:n.slice(
t+1),s=t<0?n:n.slice(0,t),o=s.lastIndexOf(":"),i=o>=0&&!s.slice(o).includes("/"),a=i?s.slice(o+1):void 0,l=i?s.slice(0,o):s,{domain:c,path:p}=jr(l),m=Or(c,p,a,r);return{text:e,domain:l==="\uFFFC"?null:
ve(c),path:ve(p),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:ve(a)},...r===void 0?n.endsWith("\uFFFC")?{digest:null}:{}:{digest:ve(r)},...m?{fault:m}:{}}}function jr(n){let e=n.indexOf("/"),
t=e<0?"":n.slice(0,e),r=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("\uFFFC")||t!==t.toLowerCase()),s=r?t:"docker.io",o=r?n.slice(e+1):n;return s==="docker.io"||s==="index.docker.io"?{domain:"d\
ocker.io",path:o.startsWith("library/")?o.slice(8):o}:{domain:s,path:o}}function Or(n,e,t,r){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(s=>$r.test(s)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(t!==void 0&&!t.includes("\uFFFC")&&!Dr.test(t))return`${JSON.stringify(t)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return Rr(r);
if(!n.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(n))return`${JSON.stringify(n)} is not a registry host`}function Rr(n){let[e="",t=""]=n.split(":",2),r=Object.hasOwn(jn,e)?jn[e]:
void 0;return t?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${t.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(n)} has no digest after the algorithm`}var On=({domain:n,path:e,tag:t="latest",digest:r=""})=>`${n}/${e}:${t}@${r}`;function Se({text:n,path:e},t=new Map){let r=new Map,s=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let o=s.exec(n);o;o=s.exec(n)){let i=o.index+o[0].length,a=n[i],l,c;if(a==='"'||
a==="'"){for(l=i+1;l<n.length&&n[l]!==a;)l+=n[l]==="\\"&&a==='"'?2:1;l=Math.min(l,n.length),c=n.slice(i+1,l),a==='"'&&(c=Rn(c.replace(/\\([nrt"\\$])/g,(m,u)=>({n:`
`,r:"\r",t:"	"})[u]??u),r,t)),l=Math.min(l+1,n.length)}else{let m=n.indexOf(`
`,i);l=m<0?n.length:m;let u=n.slice(i,l);c=Rn((u.startsWith("#")?"":u.replace(/\s#.*$/s,"")).trim(),r,t)}let p=o[1];r.set(p,{value:c,span:{file:e,start:o.index+o[0].indexOf(p),end:l}}),s.lastIndex=Math.
max(l,s.lastIndex)}return r}function Rn(n,e,t){return n.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(r,s,o,i)=>{let a=s??i;return r==="$$"?"$":(e.get(a)??t.get(a))?.value??
o??"\uFFFC"})}var ue=class n{path;text;alone;shown;#n;constructor(e,t,r=!1,s=t){this.path=e,this.text=t,this.alone=r,this.shown=s}masking(e){if(e.length===0)return this;let t=[],r=0;for(let{start:s,end:o}of e.toSorted(
(i,a)=>i.start-a.start)){if(o<=r)continue;let i=Math.max(r,s);t.push(this.shown.slice(r,i),this.shown.slice(i,o).replace(/[^\r\n]/g,"*")),r=o}return new n(this.path,this.text,this.alone,t.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(e){let t=this.#r(),r=0,s=t.length-1;for(;r<s;){let o=r+s+1>>1;t[o]<=e?r=o:s=o-1}return{line:r+1,column:Math.min(e,this.text.length)-t[r]+
1}}lineStart(e){let t=this.#r();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),r=this.shown.indexOf(`
`,t),s=this.shown.slice(t,r<0?this.shown.length:r);return s.endsWith("\r")?s.slice(0,-1):s}#r(){if(this.#n)return this.#n;let e=[0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#n=e,e}};var En=require("node:fs"),Cn=require("node:path"),Er=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Cr=5e3,Ar=5;function An(n){
let e=[],t=[{path:"",depth:0}];for(let r=t.pop();r;r=t.pop()){let{path:s,depth:o}=r,i;try{i=(0,En.readdirSync)((0,Cn.join)(n,s),{withFileTypes:!0})}catch{continue}for(let a of i){let l=s?`${s}/${a.name}`:
a.name;if(a.isDirectory()?(e.push(`${l}/`),!Er.test(a.name)&&o<Ar&&t.push({path:l,depth:o+1})):e.push(l),e.length>Cr)return}}return e}var Mn=require("node:fs"),T=require("node:path");var Fn=require("node:fs"),me=require("node:path");function re(n){for(let e=n;;e=(0,me.dirname)(e)){if((0,Fn.existsSync)((0,me.join)(e,".git")))return e;if(e===(0,me.dirname)(e))return n}}async function Pn(n,e){let t=re(n);if(!(0,Mn.existsSync)((0,T.join)(t,".git")))return{ignored:new Set(e),root:void 0};let r=(0,T.relative)(n,t).split(T.sep).join("/");if(e.length===0)return{ignored:new Set,
root:r};let{ignorerOf:s}=await Promise.resolve().then(()=>te(require("./folder.js"),1)),o=new Map,i=e.filter(a=>{let l=(0,T.resolve)(n,a),c=(0,T.dirname)(l),p=o.get(c)??s(c,[]);return o.set(c,p),p(l)});
return{ignored:new Set(i),root:r}}var z=require("node:fs");function ge(n){try{return(0,z.statSync)(n)}catch(e){let{code:t}=e;return t!=="ENOENT"&&t!=="ENOTDIR"?`could not be read (${t??String(e)})`:(0,z.lstatSync)(n,{throwIfNoEntry:!1})?
"is a link to nothing":"does not exist"}}function _n(n){try{return(0,z.accessSync)(n,z.constants.R_OK|z.constants.X_OK),!0}catch{return!1}}var Fr=40,Mr=64*1024*1024;async function Be({cwd:n,paths:e,type:t,gitignore:r,together:s=!1}){let o=new Ue(n,s);for(let d of e){let g=(0,$.resolve)(n,d),h=ge(g);if(typeof h=="string")o.failures.push({
path:o.shown(g),message:h});else if(!h.isDirectory())o.ask(g,h,t);else{o.allow(g);let{listFolder:y}=await Promise.resolve().then(()=>te(require("./folder.js"),1)),k=_n(g)?y(g,r):void 0;k||o.failures.push(
{path:o.shown(g),message:"could not be read (EACCES)"});for(let D of k??[])o.offer(D)}}await o.follow();let{contexts:i,absent:a,notices:l,failures:c}=o,p=[...o.found.values()].flatMap(d=>d.beside?[d.source.
path]:[]),{ignored:m,root:u}=await Pn(n,p),f=s?{together:e.map(d=>o.shown((0,$.resolve)(n,d)))}:{};return{found:[...o.found.values()],notices:l,failures:c,surroundings:{contexts:i,absent:a,ignored:m,root:u,
...f}}}var Ue=class{found=new Map;notices=[];failures=[];contexts=new Map;absent=new Set;#n;#r;#e=new Set;#o=new Set;constructor(e,t){this.#n=e,this.#r=t}allow(e){let t=re(e),r=!(0,$.relative)(this.#n,
e).startsWith(".."),s=process.env.HOME??"/",o=r&&this.#n!=="/"&&this.#n!==s;this.#e.add(t!==e||(0,F.existsSync)((0,$.join)(t,".git"))?t:o?this.#n:e)}shown(e){return(0,$.relative)(this.#n,e).split($.sep).
join("/")||"."}ask(e,t,r){if(!t.isFile()){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,$.dirname)(e));
let s=this.#p(e,this.failures);if(!s)return;let o=r??G(s.path,s.text.slice(0,65536));o?this.found.set(s.path,{source:s,kind:o,reason:"named"}):this.notices.push({path:s.path,message:"left out: it is n\
either a Dockerfile nor a Compose file (--type says otherwise)"})}offer(e){if((0,$.basename)(e)===".env"){this.#c(e);return}let t=this.shown(e);if(this.found.has(t))return;let r=G(t),s=ge(e);if(typeof s==
"string"){r&&(s.startsWith("could not")?this.failures:this.notices).push({path:t,message:s.startsWith("could not")?s:`left out: it ${s}`});return}if(!s.isFile()){r&&this.notices.push({path:t,message:s.
isDirectory()?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.#s(e)){r&&this.notices.push({path:t,message:"left out: it is a link out of the repository"});return}let o=this.#p(
e,r?this.failures:this.notices),i=o&&(r??G(t,o.text.slice(0,65536)));o&&i&&this.found.set(t,{source:o,kind:i,reason:r?"by name":"by content"})}#c(e){if(!this.#s(e))return;let t=this.#p(e,this.notices);
if(!t?.text.includes("COMPOSE_FILE"))return;let r=Se(t),s=r.get("COMPOSE_PATH_SEPARATOR")?.value||":";for(let o of(r.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)){let i=(0,$.resolve)((0,$.dirname)(
e),o),a=this.shown(i),l=ge(i);if(this.found.has(a)||typeof l=="string"||!l.isFile()||!this.#s(i))continue;let c=this.#p(i,this.notices);c&&this.found.set(a,{source:c,kind:"compose",reason:"referred to"})}}async follow(){
if([...this.found.values()].some(({kind:t})=>t==="dockerfile"))for(let t of this.#l())this.#i({path:t,role:"dockerignore"});let e=new Set;for(let t=0,r=-1;t<Fr&&r!==this.found.size;t+=1){r=this.found.
size;for(let s of await this.#a())this.#i(s);t===0&&this.found.size>0&&this.#u();for(let{kind:s,source:o}of[...this.found.values()])if(!(s!=="dockerfile"||e.has(o.path))){e.add(o.path);for(let i of $n(
o))this.#i(i)}}}async#a(){let e=[...this.found.values()].filter(({kind:m,beside:u})=>m==="compose"&&!u);if(e.length===0)return[];let{composeReferences:t,outline:r,planProjects:s,readCompose:o}=await Promise.resolve().then(()=>te(require("./compose.js"),1)),
i={source:m=>this.found.get(m)?.source},a=m=>{let u=this.found.get(m);if(!u||u.compose)return u?.compose;let f=o(u.source);return this.found.set(m,{...u,compose:f}),f},l=e.flatMap(({source:m})=>a(m.path)??
[]),c={document:a,lookup:i};return(this.#r?[{documents:l}]:s(l,c)).flatMap(m=>t(r(m.documents,c)))}#u(){let e=re(this.#n);if((0,F.existsSync)((0,$.join)(e,".git")))for(let t of vn)this.#i({path:this.shown(
(0,$.join)(e,t)),role:"env"})}#l(){let e=[],t=re(this.#n);for(let r=this.#n;r!==t;r=(0,$.dirname)(r))e.push(`${"../".repeat(e.length+1)}.dockerignore`);return e}#i({path:e,role:t}){let r=(0,$.resolve)(
this.#n,e);if(t==="builds"&&!this.#m((0,$.dirname)(r)).has((0,$.basename)(r)))return;let s=this.shown(r),o=`${t==="context"?"context ":""}${s}`;if(this.found.has(s)||this.#o.has(o))return;this.#o.add(
o);let i=ge(r);if(t==="context"){let l=typeof i=="string"||!i.isDirectory()||!this.#d(r)?void 0:An(r);l&&this.contexts.set(s==="."?"":s,l);return}if(typeof i=="string"||!i.isFile()){i==="does not exis\
t"&&this.absent.add(s);return}if(!this.#s(r)){this.notices.push({path:s,message:"is referred to and lies outside the repository: not followed"});return}let a=this.#p(r,this.notices);a&&this.found.set(
s,{source:a,...t==="dockerfile"?{kind:"dockerfile",reason:"referred to"}:{reason:"beside",beside:!0}})}#s(e){let t=(0,F.realpathSync)(e);return[...this.#e].some(r=>{let s=(0,$.relative)((0,F.realpathSync)(
r),t);return s!==""&&s.split($.sep)[0]!==".."&&!(0,$.isAbsolute)(s)})}#t=new Map;#m(e){let t=this.#t.get(e);if(t)return t;let r=new Set;try{r=new Set((0,F.readdirSync)(e))}catch{}return this.#t.set(e,
r),r}#d(e){let t=(0,F.realpathSync)(e);return[...this.#e].some(r=>t===(0,F.realpathSync)(r))||this.#s(e)}#p(e,t){let r=this.shown(e);try{let{size:s}=(0,F.statSync)(e);if(s>Mr){this.notices.push({path:r,
message:`left out: ${Math.round(s/1024/1024)} MB is more than any configuration has`});return}let o=(0,F.readFileSync)(e,"utf8"),i=o.includes("\uFFFD")?(0,F.readFileSync)(e):void 0;if(i&&(i[0]===255&&
i[1]===254||i[0]===254&&i[1]===255)){this.failures.push({path:r,message:"is UTF-16, which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(o,"utf8").equals(i)&&this.notices.push({path:r,
message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}),new ue(r,o)}catch(s){t.push({path:r,message:`could not be read (${s.code??String(s)})`});return}}};var R=(n,e,t)=>t?.length?{state:"written",value:n,span:e,via:t}:{state:"written",value:n,span:e},H=(n,e,t)=>t?.length?{state:"default",value:n,span:e,via:t}:{state:"default",value:n,span:e},E=(n,e,t)=>t?.
length?{state:"unknown",text:n,span:e,via:t}:{state:"unknown",text:n,span:e};function Ln({at:n},e){let t=0,r=n.length-1;for(;t<r;){let s=t+r+1>>1;n[s]<=e?t=s:r=s-1}return t}function he(n,e){let t=Ln(n,e);return(n.from[t]??0)+Math.min(e,n.text.length)-(n.at[t]??0)}function L(n,e,t){
if(n.whole)return n.whole;let r=he(n,e);return{file:n.file,start:r,end:t>e?he(n,t-1)+1:r}}var J=class{#n;#r;#e=[];#o=[];#c=[];#a=0;constructor(e){this.#n=e}add(e,t){e!==""&&(this.#o.push(this.#a),this.#c.
push(t),this.#e.push(e),this.#a+=e.length)}addPart(e,t,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(t,r),e.whole.start);else for(let s=Ln(e,t),o=t;o<r;s+=1){let i=Math.min(r,e.at[s+1]??r);this.
add(e.text.slice(o,i),he(e,o)),o=i}}build(){let e=this.#e.join("");return{file:this.#n,text:e,at:this.#o,from:this.#c,...this.#r?{whole:this.#r}:{}}}};var Pr=/[A-Za-z_]/;function $e(n,e,t){if(!/[$'"\\`]/.test(n))return{text:n,undefinedNames:[],names:[]};let r=[],s=[],o=0,i=0,a,l=()=>{let h=o;if(o+=1,n[o]!=="{"){let D=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(n.slice(o,o+256));return D?(o+=D[0].length,c(D[0],h)):"$"}o+=1;let k=/^\w+/.exec(n.slice(o,o+256))?.[0]??"";return o+=k.length,!k||i>20?(a??="bad substitution",o=n.length,""):p(k,h)},c=(h,y)=>{s.
push(h);let k=e(h);return k===void 0&&Pr.test(h[0])&&r.push({name:h,at:y,length:o-y}),k??"\uFFFC"},p=(h,y)=>{let k=n[o]??"";if(k==="}")return o+=1,c(h,y);o+=1;let D=k===":";D&&(k=n[o++]??""),s.push(h);
let b=e(h);i+=1;let w=m("}");i-=1;let v=b!==void 0&&(!D||b!=="");switch(k){case"-":return b==="\uFFFC"?"\uFFFC":v?b:w;case"+":return b==="\uFFFC"?"\uFFFC":v?w:"";case"?":return b??"\uFFFC";case"#":case"\
%":case"/":return b===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(D?`:${k}`:k)}`,"\uFFFC"}},m=h=>{let y="";for(;o<n.length;){let k=n[o];if(k===h)return o+=1,y;y+=u(k)}return h&&
(a??="a ${ is never closed"),y},u=h=>{if(h==="$")return l();if(h==="'")return f();if(h==='"')return d();if(o+=1,h!==t)return h;let y=n[o]??"";return o+=1,y},f=()=>{let h=n.indexOf("'",o+1);h<0&&(a??="\
a single quote is never closed");let y=n.slice(o+1,h<0?void 0:h);return o=h<0?n.length:h+1,y},d=()=>{let h="";for(o+=1;o<n.length&&n[o]!=='"';){let y=n[o];y==="$"?h+=l():y===t&&/["$\\`]/.test(n[o+1]??
"")&&(n[o+1]==='"'||n[o+1]==="$"||n[o+1]===t)?(h+=n[o+1],o+=2):(h+=y,o+=1)}return o>=n.length&&(a??="a double quote is never closed"),o+=1,h};return{text:m(""),undefinedNames:r,names:s,...a?{fault:a}:
{}}}var In=(n,e)=>n.flags.find(t=>t.name===e);function U(n,e){let t=n.toLowerCase().slice(0,64),r;if(t.length>=4){for(let o of e)if(o.toLowerCase().startsWith(t))return o}let s=Math.max(1,Math.floor(t.length/3))+1;for(let o of e){let i=_r(t,o.toLowerCase(),
s);i<s&&(r=o,s=i)}return r}function _r(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let r=[],s=Array.from({length:e.length+1},(o,i)=>i);for(let o=1;o<=n.length;o+=1){let i=[o];for(let a=1;a<=e.length;a+=
1){let l=n[o-1]===e[a-1]?0:1,c=Math.min(s[a]+1,i[a-1]+1,s[a-1]+l);o>1&&a>1&&n[o-1]===e[a-2]&&n[o-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=s,s=i}return s[e.length]}var Wn=["bind","cache","tmpfs","secret","ssh"],Nn=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function Ve({text:n=""}){let e=new Map;for(let[,t,r]of n.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=t===void 0?r??"":t.replaceAll('""','"'),o=s.indexOf("=");e.set((o<0?s:s.slice(0,o)).trim().
toLowerCase(),o<0?"":s.slice(o+1))}return e}var Lr=["z","relabel","shared","private","u","bind-propagation"];function Tn({flags:n,logical:e}){let t=[];for(let r of n){if(r.name!=="mount"||!r.text)continue;
let s=Ve(r),o=l=>{t.push({kind:"broken",span:r.span,message:l})};for(let l of s.keys())if(!Nn.includes(l)&&!(Lr.includes(l)&&/containerfile/i.test(e.file))){let c=U(l,Nn);o(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Wn.includes(i)){let l=U(i,Wn);o(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&o("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&o("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&o("a secret mount takes id= or source=, not both")}return t}var qn=new Set(["BUILD","TARGET"].flatMap(n=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>n+e)).concat("TARGETSTAGE")),Ir=/^(?:https?|ftp|no|all)_proxy$/i,fe=class{#n=new Map;#r;#e;constructor(e){
if(this.#e=e?e.#e+1:0,this.#r=e,!(!e||this.#e<32)){for(let t=e;t;t=t.#r)for(let[r,s]of t.#n)this.#n.has(r)||this.#n.set(r,s);this.#r=void 0,this.#e=0}}get(e){for(let t=this;t;t=t.#r){let r=t.#n.get(e);
if(r)return r}return e==="PATH"||Ir.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#n.set(e,t)}};var Wr=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,zn=n=>Wr.test(n),Ke=n=>n.slice(n.lastIndexOf("/")+1);var Ge={commands:[]};function Hn(n,e,{source:t,shell:r,variables:s}){let o=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=o;if(!i)return Ge;if(e.json)return n.readWords(o.map(zr(e.logical)),s);let a=Un(
r);if(!a)return Ge;let{heredocs:l,logical:c}=e,[p]=l;return p?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?Tr(n,t,p,s,a):n.readScript(qr(t,c,i,p,e),s,a):n.readScript(Nr(c,i),
s,a)}function Un(n){if(!n)return{errexit:!1,pipefail:!1};let e=n.findIndex(r=>zn(Ke(r)));if(e<0)return;let t=n.slice(e+1);return{errexit:t.some(r=>/^-[A-Za-z]*e/.test(r))||t.includes("errexit"),pipefail:t.
includes("pipefail")}}function Nr(n,{at:e,value:t}){if(e===0)return n;let r=new J(n.file);return r.addPart(n,e,e+t.length),r.build()}function Tr(n,e,{span:t,chomp:r},s,o){let i=new J(t.file),a=e.text.
slice(t.start,t.end),l=t.start;for(let f of a.split(/(?<=\n)/)){let d=r?/^\t*/.exec(f)?.[0].length??0:0;i.add(f.slice(d).replace(/\r\n$/,""),l+d),f.endsWith(`\r
`)&&i.add(`
`,l+f.length-1),l+=f.length}let c=i.build(),p=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!p)return n.readScript(c,s,o);let m=Ke(p[1]??"")==="env"?(p[2]??"").replace(/^-S\s+/,"").split(/\s+/):[p[1]??
"",...(p[2]??"").split(/\s+/)],u=Un(m);return u?n.readScript(c,s,u):Ge}function qr({text:n},e,{at:t,value:r},{span:s},{span:o}){let i=new J(e.file);return i.addPart(e,t,t+r.length),i.add(`
`,s.start-1),i.add(n.slice(s.start,o.end),s.start),i.build()}var zr=n=>({value:e,span:t,at:r})=>({text:e,literal:e,span:t,splits:!1,substitutions:[],inner:()=>{let s=new J(n.file);for(let o=r+1,i=0;i<
e.length;){let a=n.text.indexOf("\\",o),l=Math.min(e.length-i,a<0?e.length:a-o);if(s.addPart(n,o,o+l),o+=l,i+=l,i>=e.length)break;s.add(e[i],he(n,o)),o+=n.text[o+1]==="u"?6:2,i+=1}return s.build()}});var De=class{#n;#r;#e=[];#o=new Map;#c;constructor(e,t){this.#n=e,this.#r=t}add(e){this.#e.push(e),e.name&&this.#o.set(e.name,e)}get(e){return this.#o.get(e.toLowerCase())}originOf(e,t,r,s){let o=e.toLowerCase()===
r.name||e===String(r.index);if(o)this.#r.push({kind:"broken",span:t,message:`the stage ${s} from itself`});else if(/^\d+$/.test(e)){let a=this.#e[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:t,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:o||this.#a(e)?(o||this.#r.push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:E(e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?E(e,t):R(e,t)}}#a(e){return this.#c??=new Set(this.#n.flatMap(({keyword:t,args:r})=>t==="FROM"&&
r[2]?[r[2].value.toLowerCase()]:[])),this.#c.has(e.toLowerCase())&&!this.get(e)}};var Je={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Bn=new Set(Object.keys(Je)),O=(n,e)=>({kind:"broken",span:n,message:e});function Ye(n){let{keyword:e,keywordSpan:t,args:r}=n;if(!Bn.has(e)){let i=U(e,Bn);return[O(t,`unknown instruction ${JSON.
stringify(oe(e))}${i?`, did you mean ${i}?`:""}`)]}let s=Hr(n),o=(i,a)=>{r.length<i&&s.push(O(t,a))};switch(e){case"FROM":s.push(...Vr(n));break;case"COPY":case"ADD":o(2,`${e} needs a source and a des\
tination`),s.push(...Kr(n));break;case"EXPOSE":o(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...Gr(n));break;case"ONBUILD":o(1,"ONBUILD needs an instruction to defer"),s.push(...Jr(n));break;case"\
SHELL":(!n.json||r.length===0)&&s.push(O(t,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(...Ur(n),...Tn(n));break;case"ENV":case"LABEL":o(1,`${e} needs a name and a \
value`);for(let{name:i}of n.pairs)i.value||s.push(O(i.span,`${e} has an empty name`));break;case"ARG":o(1,"ARG needs a name");for(let{name:i}of n.pairs)i.value||s.push(O(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:o(1,`${e} needs an argument`)}return s}var oe=n=>n.length>40?`${n.slice(0,40)}...`:n;function Hr({keyword:n,flags:e,args:t}){let r=[];if(n==="ARG"||n==="\
STOPSIGNAL"||n==="HEALTHCHECK"&&t[0]?.value.toUpperCase()==="NONE")return r;let s=Je[n]??[],o=new Set;for(let{name:i,text:a,span:l}of e){let c=s.find(p=>p.replace(/[!*]$/,"")===i);if(c)o.has(i)&&!c.endsWith(
"*")?r.push(O(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(O(l,`--${i} is true or false`)):a===void 0&&r.push(O(l,`--${i} needs a v\
alue`));else{let p=U(i,s.map(m=>m.replace(/[!*]$/,"")));r.push(O(l,`${n} has no flag --${oe(i)}${p?`, did you mean --${p}?`:""}`))}o.add(i)}return r}function Ur({flags:n}){let e={network:["default","n\
one","host"],security:["insecure","sandbox"]};return n.flatMap(({name:t,text:r,span:s})=>{let o=Object.hasOwn(e,t)?e[t]:void 0;return o&&r!==void 0&&!r.includes("$")&&!o.includes(r)?[O(s,`--${t} is ${o.
join(", ")}`)]:[]})}var Br=/^[a-z][a-z0-9-_.]*$/;function Vr({args:n,keywordSpan:e,span:t,logical:r}){let s=n.find(a=>a.value.startsWith("#")),o=s?n.indexOf(s):n.length;if(s&&(o===1||o===3)){let a=n[n.
length-1]?.span.end??t.end,l=r.text.slice(s.at).trimEnd(),c=n[o-1]?.span.end??s.span.start,p={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...s.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:p,text:`${l}
`},{span:{file:t.file,start:c,end:a},text:""}]}}]}if(n.length===0)return[O(e,"FROM needs an image")];if(n.length!==1&&!(n.length===3&&n[1]?.value.toLowerCase()==="as"))return[O({...e,end:n[n.length-1]?.
span.end??t.end},"FROM takes an image, or an image, AS and a name")];let i=n[2];return i&&!Br.test(i.value.toLowerCase())?[O(i.span,`${JSON.stringify(oe(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Kr({keyword:n,args:e,json:t,flags:r}){if(e.length<2)return[];let s=e[e.length-1];if(!s)return[];let o=r.find(m=>m.name==="from"),i=[];!t&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(O(s.span,`${n} cannot write to a here-document`)),o?.text?.includes("$")&&!/\$$/.test(o.text)&&i.push(O(o.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=s.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:s.span,message:`${n} of se\
veral sources needs a destination that ends in /`}),i}function Gr({args:n,keywordSpan:e,flags:t}){let r=n[0];if(!r)return[O(e,"HEALTHCHECK needs CMD or NONE")];let s=r.value.toUpperCase();if(s==="NONE")
return n.length>1?[O(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[O(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(oe(r.value))}`)];let o=n.length<2?[O(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of t)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||o.push(O(l,"--retries is a whole number, zero or more")):Je.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&o.push(O(l,`--${i} wants a duration with a unit, such as 30s`)));return o}function Jr({trigger:n}){return n?n.keyword===
"ONBUILD"?[O(n.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:n.keyword==="FROM"||n.keyword==="MAINTAINER"?[O(n.keywordSpan,`ONBUILD cannot defer ${n.keyword}`)]:Ye(n).map(e=>({...e,kind:"loose"})):
[]}function Vn(n){if(n.includes("\uFFFC"))return;let e=n.slice(n.lastIndexOf(":")+1),[t="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(oe(r))} is no proto\
col: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(t);if(!s)return{fault:`${JSON.stringify(oe(n))} is no port`};let o=Number(s[1]),i=Number(s[2]??s[1]);return o>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(o,i)} is beyond`}:i<o?{fault:`${t} runs backwards`}:{from:o,to:i,protocol:r.toLowerCase()||"tcp"}}var Yr=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Zr=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function je({domain:n,path:e}){return n===null||e===null?null:(n==="docker.io"?e:`${n}/${e}`).replace(Yr,"").replace(
Zr,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function se(n,e){let[t="",...r]=e.split("*"),s=r.pop();if(s===void 0)return n===t;if(!n.startsWith(t)||n.length<t.length+s.length||!n.endsWith(
s))return!1;let o=t.length;for(let i of r){let a=n.indexOf(i,o);if(a<0)return!1;o=a+i.length}return o<=n.length-s.length}var Xr=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],ie,Kn=[];function Qr(){if(ie)return ie;ie=new Map;for(let n of Xr)n[0].includes(
"*")?Kn.push(n):ie.set(n[0],[...ie.get(n[0])??[],n]);return ie}function Oe(n){let e=je(n);if(e===null)return;let t=Qr().get(e)??Kn.filter(([o])=>se(e,o)),{tag:r}=n;if(r===null&&t.some(([,,o])=>o)&&new Set(
t.map(([,{user:o}])=>o)).size>1)return;let s=t.find(([,,o])=>!o||se(r??"latest",o));return s&&{name:e,...s[1]}}function Gn({flags:n},e,t){let s=`${e.state==="unknown"?e.text:e.value} ${n.map(({value:o})=>o).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(s)||t==="`"&&
!eo(e)}function eo(n){let e=n.state==="unknown"?void 0:Oe(Y(n.value));return e!==void 0&&e.user!=="ContainerUser"}function Jn(n,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!n||n.state==="unknown")return E(e.value,e.span,e.via);let t=n.value.split("/").filter(Boolean);for(let r of e.
value.split("/"))r===".."?t.pop():r&&r!=="."&&t.push(r);return{...e,value:`/${t.join("/")}`}}function Re(n,e=new Map,t){return new Ze(n,e,t).run()}var no=16384,Ze=class{#n;#r;#e;#o=new fe;#c=[];#a=[];#u=new Map;#l=[];#i;#s=this.#o;#t={};#m=new Map;constructor(e,t,r){this.#n=e,this.#e=r,this.#r=
t,this.#i=new De(e.instructions,this.#l);for(let s of qn)this.#o.set(s,{text:"\uFFFC"})}run(){let e,t=!1;for(let s of this.#n.instructions)s.keyword==="FROM"&&s.args.length===0&&this.#n.instructions.some(
to)||(s.keyword==="FROM"?(e&&this.#y(e),e=this.#d(s)):e?(e.instructions.push(s),this.#p(e,s)):s.keyword==="ARG"?this.#b(s,this.#c,void 0):t||(t=!0,this.#l.push({kind:"broken",span:s.keywordSpan,message:`${s.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#y(e);let r=this.#n.instructions[0];return r&&this.#a.length===0&&!t&&this.#l.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#a,globals:this.#c,faults:this.#l}}#d(e){let t=e.args[0],r=e.args.findIndex(u=>u.value.startsWith("#")),s=r>0?e.args.slice(0,r):e.args,
o=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},i=this.#a.length,a=[],l=t?this.#g(t,e,this.#o,a):E("",e.keywordSpan),c=l.state==="unknown"?void 0:this.#i.get(l.value),p=s[1]?.value.toLowerCase()===
"as"?s[2]?.value.toLowerCase():void 0,m={index:i,...p?{name:p}:{},from:e,base:o,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??Gn(e,l,this.#n.escape),undefinedUses:a};this.#a.push(m),this.#i.add(m),this.#s=new fe(c?this.#u.get(c):void 0),this.#u.set(m,this.#s),this.#t=(c&&this.#m.get(c))??{};for(let{trigger:u}of c?.instructions??
[])u&&this.#p(m,u);return m}#p(e,t){let{keyword:r,args:s}=t,o=s[0],i=a=>this.#g(a,t,this.#s,e.undefinedUses);switch(r){case"ARG":this.#b(t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(r,t,e);break;case"\
USER":o&&(e.user=i(o));break;case"WORKDIR":o&&(e.workdir=Jn(this.#t.workdir,i(o))),e.workdir&&(this.#t={...this.#t,workdir:e.workdir});break;case"STOPSIGNAL":o&&(e.stopSignal=i(o));break;case"CMD":e.cmd=
t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#t={...this.#t,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(s[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of s)this.#x(e,i(a),a);break;case"VOLUME":for(let a of s)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,t,i);break;case"RUN":this.#S(
e,t),this.#f(e,t,!1);break;case"ONBUILD":t.trigger?.keyword==="RUN"&&this.#f(e,t.trigger,!0);break}}#y(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#f(e,t,!1);this.#m.set(e,this.#t)}#h(){
return this.#t.workdir?{workdir:this.#t.workdir}:{}}#f(e,t,r){if(!this.#e||e.windows)return;let s=Hn(this.#e,t,{source:this.#n.source,shell:this.#t.shell,variables:o=>this.#s.get(o)?.text});e.scripts.
push({instruction:t,script:s,deferred:r,...this.#h()})}#g(e,{logical:t,keyword:r,json:s},o,i,a){let{text:l,names:c,undefinedNames:p,fault:m}=$e(e.value,f=>o.get(f)?.text,this.#n.escape);m&&this.#l.push(
{kind:"broken",span:e.span,message:`${m}`});for(let{name:f,at:d,length:g}of p){let h=o===this.#o?void 0:this.#o.get(f)?.span,y=s?e.span:L(t,e.at+d,e.at+d+g);i.push({name:f,keyword:r,span:y,...a===void 0?
{}:{target:a},...h?{global:h}:{}})}let u=[];for(let f of c){let d=o.get(f)?.span;d&&u.push({how:"interpolated",span:d})}return l.length>no&&l.length>e.value.length?E("\uFFFC",e.span,u.slice(0,8)):l.includes(
"\uFFFC")?E(l,e.span,u.slice(0,8)):R(l,e.span,u.slice(0,8))}#b(e,t,r){for(let s of e.pairs){let o=s.name.value,i=r?this.#s:this.#o,a=s.value?this.#g(s.value,e,i,r?.undefinedUses??[],o):null,l=Yn(s);t.
push({keyword:"ARG",name:o,value:a,literal:this.#k(s),span:l});let c=this.#r.get(o),p=r?this.#o.get(o):void 0;c?i.set(o,{text:c.value??"\uFFFC",span:c.span}):a?i.set(o,{text:a.state==="unknown"?a.text:
a.value,span:l}):p?i.set(o,p):i.get(o)||i.set(o,{text:"\uFFFC",span:l})}}#w(e,t,r){let s=t.pairs.map(o=>{let i=o.value?this.#g(o.value,t,this.#s,r.undefinedUses,o.name.value):null,a=$e(o.name.value,l=>this.#s.
get(l)?.text,this.#n.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(o),span:Yn(o)}});for(let o of s)r.assignments.push(o);if(e!=="LABEL")for(let{name:o,value:i,span:a}of s)this.#s.set(o,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?$e(e.value,()=>"\uFFFC",this.#n.escape).text:"";#x(e,t,{span:r}){if(t.state==="unknown"){e.ports.push({span:r,setting:E(t.text,
r)});return}for(let s of t.value.split(/\s+/).filter(Boolean)){let o=Vn(s);o&&"fault"in o?this.#l.push({kind:"broken",span:r,message:o.fault}):e.ports.push({span:r,setting:o?R(o,r,t.via):E(s,r)})}}#v(e,t,r){
let{args:s,keyword:o}=t,i=s[s.length-1];if(!i||s.length<2)return;let a=o==="COPY"?In(t,"from"):void 0,l=s.slice(0,-1).filter(p=>t.json||!/^\d*<<-?\S/.test(p.value)||t.heredocs.length===0),c=a?.text?{from:{
...this.#i.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:t,sources:l.map(r),destination:r(i),...this.#h(),...c})}#S(e,t){for(let r of t.flags){if(r.name!=="mount")continue;
let s=Ve(r).get("from");s&&e.mounts.push({...this.#i.originOf(s,r.span,e,"mounts"),span:r.span})}}},to=({keyword:n,args:e})=>n==="FROM"&&e.length>0,Yn=({name:n,value:e})=>({...n.span,end:e?.span.end??
n.span.end});var Zn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Xn=(n,e)=>{let[t=n]=n.split(/\s/);return{value:t,
span:{...e,end:e.start+t.length}}},Qn=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function _(n){return n<=32?n===32||n>=9&&n<=13:n===133||n===160||n===5760||n>=8192&&n<=8202||n===8232||n===8233||n===8239||n===8287||n===12288}function I(n,e=0,t=n.length){let r=e,s=t;for(;r<s&&_(n.charCodeAt(
r));)r+=1;for(;s>r&&_(n.charCodeAt(s-1));)s-=1;return[r,s]}function et(n){let e=[];for(let t of ro(n)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(t),s=r?.[3];if(!r||!s)continue;let o=oo(s);if(o===void 0||o==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:o,expand:i(o)===i(s),chomp:r[2]==="-"})}return e}function ro(n){let e=[],t="";for(let r=0;r<n.length;r+=1){let s=n[r];if(s==="'"||s==='"'){let o=Xe(n,r);if(o<0)return;t+=n.slice(r,o+1),r=
o}else if(s==="$"&&n[r+1]==="{"){let o=Qe(n,r);if(o<0)return;t+=n.slice(r,o+1),r=o}else if(s==="\\")t+=n.slice(r,r+2),r+=1;else if(s==="<"&&n[r+1]==="<"){let o=r+2;for(;o<n.length&&/[\t\r ]/.test(n[o]);)
o+=1;t+=n.slice(r,o),r=o-1}else _(s.charCodeAt(0))?(t&&e.push(t),t=""):t+=s}return t&&e.push(t),e}function Xe(n,e){let t=n[e];for(let r=e+1;r<n.length;r+=1){if(n[r]===t)return r;if(n[r]==="\\"&&t==='"')
r+=1;else if(n[r]==="$"&&n[r+1]==="{"&&t==='"'){let s=Qe(n,r);if(s<0)return-1;r=s}}return-1}function Qe(n,e){let t=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(n.slice(e,e+300));
if(!t)return-1;if(t[1]==="}")return e+t[0].length-1;let r=t[1]==="/"?1:0;for(let s=e+t[0].length;s<n.length;s+=1){let o=n[s];if(o==="\\")s+=1;else if(o==="/"&&r)r=0;else{if(o==="}")return r?-1:s;if(o===
"'"||o==='"'){if(s=Xe(n,s),s<0)return-1}else if(o==="$"&&n[s+1]==="{"&&(s=Qe(n,s),s<0))return-1}}return-1}function oo(n){let e="";for(let t=0;t<n.length;t+=1){let r=n[t];if(r==="'"||r==='"'){let s=Xe(
n,t);if(s<0)return;e+=r==='"'?n.slice(t+1,s).replace(/\\(["$\\])/g,"$1"):n.slice(t+1,s),t=s}else if(r==="\\")e+=n[++t]??"";else{if(_(r.charCodeAt(0)))return n.slice(t).trim()===""?e:void 0;e+=r}}return e}var q=(n,e,t)=>({value:n.text.slice(e,t),span:L(n,e,t),at:e}),Ee=n=>n===32||n===9||n===11||n===12||n===13;function nt(n,e,t){let r=[],{text:s}=n;for(let o=e;o<t;){for(;o<t&&Ee(s.charCodeAt(o));)o+=1;let i=o;
for(;o<t&&!Ee(s.charCodeAt(o));)o+=1;o>i&&r.push(q(n,i,o))}return r}function en(n,e,t){let r=e;for(;r<t&&!Ee(n.charCodeAt(r));)r+=1;let s=r;for(;s<t&&Ee(n.charCodeAt(s));)s+=1;return[r,s]}function nn(n,e,t,r){
let s=[],{text:o}=n;for(let i=e;i<t;){for(;i<t&&_(o.charCodeAt(i));)i+=1;if(i>=t)break;let a=i,l="";for(;i<t&&(l||!_(o.charCodeAt(i)));){let p=o[i];p===r&&l!=="'"?i+=1:l?l=p===l?"":l:(p==='"'||p==="'")&&
(l=p),i+=1}let c=i>t?t-1:i;i=Math.min(i,t),c>a&&s.push(q(n,a,c))}return s}function tt(n,e,t,r){let s=[],{text:o}=n,i=e;for(;;){for(;i<t&&_(o.charCodeAt(i));)i+=1;if(!o.startsWith("--",i)||i+1>=t)return{
flags:s,rest:i};let a=i,l="",c="";for(;i<t&&(c||!_(o.charCodeAt(i)));){let u=o[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===r?l+=o[++i]??"":l+=u,i+=1}if(i=Math.min(i,t),l==="--")return{flags:s,rest:i};let p=l.
indexOf("="),m=l.slice(2,p<0?void 0:p);s.push({name:m,value:l,span:L(n,a,i),...p<0?{}:{text:l.slice(p+1)}})}}function rt(n,e,t){let[r,s]=I(n.text,e,t);if(n.text[r]!=="[")return;let o=n.text.slice(r,s),
i;try{i=JSON.parse(o)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of o.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:L(n,c,c+l[0].length),at:c})}return{words:a}}var so=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),io=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function tn(n,e,t,r,s){let{text:o}=n,[i,a]=en(o,e,t),l=o.slice(e,i).replace(
/[a-z]/g,d=>d.toUpperCase()),{flags:c,rest:p}=tt(n,a,t,r),[m,u]=I(o,p,t),f={keyword:l,keywordSpan:L(n,e,i),span:L(n,e,t),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:n};if(m>=u)return{...f,args:[]};
if(l==="ONBUILD")return{...f,args:[q(n,m,u)],trigger:tn(n,m,u,r,s)};if(l==="ENV"||l==="LABEL")return{...f,...lo(n,m,u,l,r,s)};if(l==="ARG"){let d=nn(n,m,u,r);return{...f,args:d,pairs:d.map(g=>st(n,g))}}
return l==="HEALTHCHECK"?{...f,...ao(n,m,u,s)}:{...f,...ot(n,m,u,l,s)}}function ot(n,e,t,r,s){let o=so.has(r)?rt(n,e,t):void 0;return o&&"words"in o?{args:o.words,json:!0}:(o?.fault==="not-strings"&&s.
push({kind:"broken",span:L(n,e,t),message:`exec form of ${r} holds strings only`}),{args:io.has(r)?nt(n,e,t):[q(n,e,t)],json:!1})}function ao(n,e,t,r){let s=e;for(;s<t&&!_(n.text.charCodeAt(s));)s+=1;
let o=q(n,e,s),[i,a]=I(n.text,s,t);if(i>=a)return{args:[o],json:!1};let{args:l,json:c}=ot(n,i,a,"CMD",r);return{args:[o,...l],json:c}}function lo(n,e,t,r,s,o){let i=nn(n,e,t,s);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||o.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>st(
n,c))}}let[a,l]=en(n.text,e,t);return l>=t?(o.push({kind:"broken",span:L(n,e,t),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:q(n,e,a),value:q(n,l,t),spaced:!0}]}}function st(n,e){
let t=e.value.indexOf("=");if(t<0)return{name:e};let r=e.at+e.value.length;return{name:q(n,e.at,e.at+t),value:q(n,e.at+t+1,r)}}var co=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function it(n,e=0){return new rn(n,e).read()}var rn=class{#n;#r;#e;#o=[];#c=[];#a=[];#u=[];#l=new Set;#i="\\";#s;#t=0;#m=0;constructor(e,t){this.#n=
t,this.#r=e,this.#e=e.text}read(){let e=this.#e;e.charCodeAt(0)===65279&&(this.#t=1);let t=Qn.exec(e.slice(this.#t,this.#t+4096));if(t?.[1]){let r=this.#t+t[0].length-t[1].length;this.#s={value:t[1],span:this.#d(
r,r+t[1].length)}}for(;this.#t<e.length;){let[r,s]=this.#p(),[o]=I(e,r,s);this.#y(o,s),!(o>=s)&&(e[o]==="#"?this.#h(o,s):this.#f(o,s))}return this.#a.length===0&&this.#o.push({kind:"broken",message:"t\
he file has no instructions",span:this.#d(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#a,faults:this.#o,suppressions:this.#c,escape:this.#i,...this.#s?{syntax:this.#s}:
{}}}#d(e,t){return{file:this.#r.path,start:e,end:t}}#p(){let e=this.#t,t=this.#e.indexOf(`
`,e),r=t<0?this.#e.length:t;for(this.#t=t<0?r:t+1;r>e&&this.#e[r-1]==="\r";)r-=1;return[e,r]}#y(e,t){if(!this.#l)return;let r=this.#e.slice(e,Math.min(t,e+4096)),s=Zn.exec(r);if(!s){this.#l=void 0;return}
let[,o="",i=""]=s,a=o.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#l=void 0;return}let l=e+r.lastIndexOf(i),c=this.#d(l,l+i.length);this.#l.has(a)&&this.#o.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#l.add(a),a==="syntax"&&(this.#s??=Xn(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#i=i:this.#o.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(e,t){let r=co.exec(this.#e.slice(e,Math.min(t,e+4096)));if(!r)return;let s=(r[1]??"").split(",").map(o=>o.trim()).filter(Boolean);this.#u.push({rules:s,
reason:(r[2]??"").trim(),span:this.#d(e,t)})}#f(e,t){let r=[],s=[],o=[],i=[],a=0,l=t,c=(d,g)=>{s.push(a),o.push(d),r.push(this.#e.slice(d,g)),a+=g-d},p=this.#g(e,t);for(c(e,p<0?t:p);p>=0&&this.#t<this.#e.
length;){let d=this.#t,[g,h]=this.#p(),[y]=I(this.#e,g,h);if(y>=h){i.push(this.#d(d,this.#t));continue}if(this.#e[y]==="#"){this.#h(y,h);continue}p=this.#g(g,h),c(g,p<0?h:p),l=h}for(;i.length&&i[i.length-
1].start>l&&I(this.#e,l)[0]>=this.#e.length;)i.pop();let m=r.length===1?r[0]:r.join(""),[u,f]=I(m);if(u>=f){this.#o.push({kind:"broken",span:this.#d(e,t),message:"a continuation that nothing follows i\
s an empty instruction"});return}this.#b({file:this.#r.path,text:m,at:s,from:o},l,i)}#g(e,t){let r=t-1;for(;r>=e&&(this.#e[r]===" "||this.#e[r]==="	");)r-=1;return r<e||this.#e[r]!==this.#i||r>e&&this.#e[r-
1]===this.#i?-1:r}#b(e,t,r){let[s,o]=I(e.text),i=tn(e,s,o,this.#i,this.#o),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.
includes("<<")?this.#x(e,i.keywordSpan):[],p=c.length?this.#k():t,m=this.#d(i.keywordSpan.start,p),u=i.trigger?{trigger:{...i.trigger,span:this.#d(i.trigger.keywordSpan.start,p),heredocs:c}}:{};this.#a.
push({...i,...u,span:m,blanks:r,heredocs:c});for(let{rules:f,reason:d,span:g}of this.#u)this.#c.push({rules:f,reason:d,span:g,covers:m});this.#u=[]}#w(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#t,this.#t=e.exec(this.#e)?.index??this.#e.length}#k(){let e=this.#t;for(;e>0&&(this.#e[e-1]===`
`||this.#e[e-1]==="\r");)e-=1;return e}#x(e,t){let r=[];for(let s of et(e.text)){let o=this.#t,i=-1;for(;this.#t<this.#e.length&&i<0&&this.#m<20;){let[a,l]=this.#p(),c=a;for(;c-a<this.#n&&this.#e[c]===
" ";)c+=1;for(;s.chomp&&this.#e[c]==="	";)c+=1;l-c===s.name.length&&this.#e.startsWith(s.name,c)&&(i=a)}if(i<0)return this.#o.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(s.name.
slice(0,60))} is never closed`}),this.#t=o,this.#w(),this.#m+=1,r;r.push({...s,span:this.#d(o,i)})}return r}};var po=({origin:n,copies:e,mounts:t})=>[n,...e.flatMap(({from:r})=>r??[]),...t].flatMap(r=>"stage"in r?[r.stage]:[]);function at(n){let e=new Set(n);for(let t of e)for(let r of po(t))e.add(r);return e}
function on(n){let e=[n];for(let t=n;"stage"in t.origin;)t=t.origin.stage,e.push(t);return e}function Z(n,e,t){let r=it(n,t?.indent),s=t?{inline:t.at}:{},o=mo(n,r);if(o)return{dialect:"dockerfile",source:n,skipped:o,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=Re(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(Ye),...l,...i.flatMap(uo)],p=i[i.length-1];return{...r,...s,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:p,needed:p?at([p]):new Set}}var uo=({scripts:n})=>n.flatMap(({script:e,instruction:t})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(t.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function mo({text:n,path:e},{instructions:t,faults:r}){let s="it is a template, and\
 only what it generates can be judged",o=t.filter(({keyword:p})=>p==="FROM"),i=/\{\{|\{%|<%/;if(o.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(n)))return s;if(!i.test(n))return;let a=t.
some(({keyword:p})=>/^(?:\{\{|\{%|<%)/.test(p)),l=o.some(({logical:p})=>i.test(p.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?s:void 0}var ae=`
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
`,go=`
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
`;function ho(n){let e=[],t=`
${n}|`;for(let r=ae.indexOf(t);r>=0;){let s=ae.indexOf(`
`,r+1);e.push(ae.slice(r+1,s));let o=s;for(;ae[o+1]==="#";)o=ae.indexOf(`
`,o+1);r=ae.startsWith(t,o)?o:-1}return e}function lt(n){let e=je(n);if(e===null||n.tag===null)return;let{tag:t="latest"}=n,r=ho(e),s=r.length?r:go.split(`
`).filter(o=>o&&!o.startsWith("#")&&se(e,o.slice(0,o.indexOf("|"))));for(let o of s){let[,i="",...a]=o.split("|");if(i.split(" ").some(l=>se(t,l)))return fo(a)}}function fo([n,e,t,r,s,o,i,a]){let l=d=>d?
d.split(","):[],c=d=>d?JSON.parse(d):void 0,[p,m]=a?a.split(" "):[],u=c(t),f=c(s);return{...n?{shell:n==="yes"}:{},...e?{packageManager:e}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...f===void 0?{}:{cmd:f},has:l(o),lacks:l(i),...p?{owner:{ids:p,...m?{path:m}:{}}}:{}}}function sn(n,e,t){return n===void 0?E(`the ${e}`,t):H(n&&{form:"exec",words:n.map(r=>H(r,t))},t)}var ct={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},dt={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},yo={short:"",long:[]},pt=new Map;function ut(n){let e=/^pip[\d.]*$/.
test(n)?"pip":Object.hasOwn(dt,n)?dt[n]:n,t=Object.hasOwn(ct,e)?ct[e]:void 0;if(!t)return yo;let r=pt.get(e)??{short:t.short,long:t.long.split(" ")};return pt.set(e,r),r}function le({words:n},e,t=1){let{short:r,long:s}=ut(e),o=[],i=[];for(let a=t;a<n.length;a+=1){let l=n[a],{text:c}=l,p=n[a+1];if(c==="--"){i.push(...n.slice(a+1));break}if(c.startsWith("--")){let m=c.indexOf(
"="),u=m<0?c:c.slice(0,m);m>=0?o.push({name:u,value:mt(l,m+1),word:l}):s.includes(u.slice(2))&&p?(o.push({name:u,value:p,word:l}),a+=1):o.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let m=1;m<
c.length;m+=1){let u=c[m];if(!r.includes(u))o.push({name:`-${u}`,word:l});else{let f=m+1<c.length,d=f?mt(l,m+1):p;o.push(d?{name:`-${u}`,value:d,word:l}:{name:`-${u}`,word:l}),f||(a+=1);break}}else i.
push(l)}return{options:o,operands:i}}var mt=({text:n,literal:e,span:t},r)=>({text:n.slice(r),literal:e.startsWith(n.slice(0,r))?e.slice(r):"\uFFFC",span:t}),gt=({options:n},...e)=>n.find(({name:t})=>e.
includes(t));var ht={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},ft={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function yt(n){if(an.has(n))return an.get(n);let e=bo(n);return an.set(n,e),e}var an=new WeakMap;function bo(n){let{name:e,words:t}=n,r=u=>t[u]?.text??"";if(/^pip[\d.]*$/.test(e))return ln(n,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let u=t.findIndex(f=>f.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?ln(n,u+2):void 0}if(e==="uv"&&r(1)==="pip")return ln(n,2);let s=Object.hasOwn(ht,e)?ht[e]:
void 0;if(!s)return;if(s==="pacman")return wo(n);let o=le(n,e),[i,...a]=o.operands,l=i?Object.hasOwn(ft,i.text)?ft[i.text]:"other":s==="yarn"?"install":"other",c=ko(s,i?.text??"",l,a),p=s==="gem"||s===
"go"&&c==="install"||s==="cargo"&&c==="install"||o.options.some(({name:u})=>u==="-g"||u==="--global")||s==="yarn"&&i?.text==="global",m=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:c,
verb:i,packages:m,args:o,global:p}}function ko(n,e,t,r){return n==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":t==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(n)?"other":n==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&n!=="apt"&&n!=="dnf"||e==="get"&&n!=="go"||e==="i"&&n!=="npm"&&n!=="pnpm"||n==="cargo"&&e==="add"?"other":t}function ln(n,e){
let t=le(n,"pip",e),[r,...s]=t.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:s,args:t,global:!0}}function wo(n){
let e=le(n,"pacman"),t=e.options.map(({name:o})=>o.replace(/^-+/,"")).join(""),r=e.options.some(({name:o})=>o==="-S"||o==="--sync");return{manager:"pacman",action:t.includes("R")?"remove":r&&t.includes(
"c")?"clean":r&&e.operands.length?"install":r&&t.includes("y")?"update":"other",verb:n.words[1],packages:e.operands,args:e,global:!0}}var bt=n=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(n);function kt(n,e){let t=n.replace(/^["']|["']$/g,"");if(!t.startsWith("/")&&e===void 0)return;let r=[];for(let s of`${t.startsWith("/")?"":e}/${t}`.split("/"))s===".."?r.pop():s&&s!=="."&&r.push(s);return`\
/${r.join("/")}`}var wt=n=>n.includes("/")?n.slice(0,n.lastIndexOf("/")):"";function cn(n,e){let t=[];for(let r of(e.startsWith("/")?e:`${n}/${e}`).split("/"))r===".."?t.length&&t[t.length-1]!==".."?t.
pop():t.push(".."):r&&r!=="."&&t.push(r);return(e.startsWith("/")?"/":"")+t.join("/")}var xo=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function xt(n){let e=[],t=new Set,r=[],s=!1,o=!1;for(let i of n){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){o||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let p=yt(c);o||=!(p?bt(p.manager)||p.action!=="other":xo.test(c.name))||c.redirects.length>0,o||=p!==void 0&&(p.packages.some(({text:m})=>m.includes("\uFFFC"))||c.wrappers.some(({name:m})=>m===
"xargs")),p?.action==="install"&&e.push(...p.packages.map(({text:m})=>m.replace(/[=<>~@:].*$/,"")));for(let{text:m}of c.words)for(let u of m.split(/[\s/=:@,;'"]+/))t.add(u)}}o||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=vo(a);l?r.push(...l):s=!0}}return{packages:e,mentions:t,builds:o,copied:s?null:r}}function vo({sources:n,destination:e,workdir:t,
instruction:r}){if(e.state==="unknown")return;let s=kt(e.value,t?.state==="unknown"?void 0:t?.value);if(s===void 0)return;let o=/(?:^|\/)\.{0,2}$/.test(e.value);return n.length===0?[{path:s,folder:o}]:
n.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};let p=`${s==="/"?"":s}/${a}`;return o?a.includes(".")?{path:p,folder:!1,file:p}:{path:s,folder:!0,file:p}:{path:s,folder:!a.
includes(".")}})}function Dt(n,e){let t=$o(n,e),r=new Map;for(let s of n.stages)r.set(s,Ot(n,s,t.includes(s),r));return[...r.values()]}var So=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function $o({stages:n,final:e},t){let r=t.flatMap(o=>o?jt(n,o)??[]:[]),s=e&&(r.length===0||t.includes("")||!So.test(e.name??""))?[e]:[];return[...new Set([...r,...s])]}var jt=(n,e)=>n.findLast(({name:t})=>t===
e.toLowerCase())??(/^\d+$/.test(e)?n[Number(e)]:void 0);function Ce(n,e,t){let{stages:r}=t.size?Re(n,t,n.shell):n,s=e===void 0?r[r.length-1]:jt(r,e);if(!s)return;let o=new Map;for(let i of on(s).reverse())
o.set(i,Ot(n,i,i===s,o));return o.get(s)}var dn=({name:n,index:e})=>n??String(e);function Ot(n,e,t,r){let s="stage"in e.origin?r.get(e.origin.stage):void 0,o=e.base.span,i=s?s.base:Do(e.origin),a=s?s.
contents:jo(e.origin),l=[{how:"inherits",span:o}],c=d=>({...d,via:[...l,...d.via??[]].slice(0,8)}),p=(d,g,h)=>d??(s?c(g(s.image)):h),m=t?on(e):[e],u=d=>R(m.toReversed().flatMap(d),o),f={ref:s?s.image.
ref:Co(e),user:p(e.user,d=>d.user,Ao(i,e)),env:u(d=>vt(d,"ENV")),labels:u(d=>vt(d,"LABEL")),exposedPorts:u(d=>d.ports.map(({setting:g})=>g)),volumes:u(d=>d.volumes),entrypoint:p(St(e.entrypoint,e.scripts),
d=>d.entrypoint,sn(a===null?null:a?.entrypoint,"entrypoint of the base image",o)),cmd:p(St(e.cmd,e.scripts)??(e.entrypoint?H(null,o):void 0),d=>d.cmd,sn(a===null?null:a?.cmd,"command of the base image",
o)),healthcheck:p(Mo(e.healthcheck,e.scripts),d=>d.healthcheck,Fo(i,o)),workingDir:p(e.workdir,d=>d.workingDir,i===null?H("/",o):E("the working directory of the base image",o)),stopSignal:p(e.stopSignal,
d=>d.stopSignal,E("the stop signal of the base image",o))};return{path:["stages",dn(e)],dialect:"dockerfile",span:o,ships:t,image:f,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...t?{added:xt(
m)}:{},references:Po(n,e),windows:e.windows,dropsRoot:Eo(e,s,i)}}var pn=n=>"image"in n&&n.image.state!=="unknown"&&n.image.value==="scratch";function Do(n){if("image"in n)return pn(n)?null:Oe(Y(X(n.image)))}
function jo(n){if("image"in n)return pn(n)?null:lt(Y(X(n.image)))}var Oo=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Ro=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Eo(n,e,t){let r=[n.entrypoint,n.cmd].some(i=>i&&Oo.test(i.logical.text)),s=n.entrypoint?.args[0]?.value??"",o=/(?:\.sh|entrypoint|start|run|init)$/.test(s);return r||o&&n.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Ro.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:e?e.dropsRoot:t?.drops===!0&&!n.entrypoint}var X=n=>n.state==="unknown"?n.text:n.value;function Co(n){
if(!("image"in n.origin)||pn(n.origin))return null;let{image:e}=n.origin;return R(Y(X(e),n.base.value),n.base.span,e.via)}function Ao(n,e){let t=e.base.span;return n===null?H("root",t):n?H(n.user,t):E(
`the user of ${e.base.value}`,t)}var Fo=(n,e)=>n===void 0||n?.healthcheck?E("the health check of the base image",e):H(null,e),vt=(n,e)=>n.assignments.filter(t=>t.keyword===e).map(({name:t,value:r,literal:s,
span:o})=>R({name:t,value:r,literal:s},o));function St(n,e=[]){if(!n)return;let{args:t,json:r,span:s}=n,o=t.map(i=>R(i.value,i.span));return R(o.length?{form:r?"exec":"shell",words:o,...Rt(n,e)}:null,
s)}var Rt=(n,e)=>{let t=e.find(r=>r.instruction===n)?.script;return t?{script:t}:{}};function Mo(n,e){if(!n)return;if(n.args[0]?.value.toUpperCase()==="NONE")return R({test:null},n.span);let r=n.args.
slice(1).map(s=>R(s.value,s.span));return R({test:{form:n.json?"exec":"shell",words:r,...Rt(n,e)}},n.span)}function Po(n,e){let t=[],r=(o,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||X(i)!==
"scratch"&&t.push({role:o,ref:R(Y(X(i),a),i.span,i.via)})},{syntax:s}=n;e.index===0&&s&&r("syntax",R(s.value,s.span),s.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);for(let{
from:o}of e.copies)o&&"image"in o&&r("copy-from",$t(o.image,o.span),X(o.image));for(let o of e.mounts)"image"in o&&r("mount-from",$t(o.image,o.span),X(o.image));return t}var $t=(n,e)=>({...n,span:e});function Et(n){let e=[],t=0;for(let r of n.split(`
`)){let s=t;t+=r.length+1;let o=s===0?r.replace(/^\uFEFF/,""):r,i=o.trim();if(!i||o.startsWith("#"))continue;let a=i.startsWith("!"),l=_o(a?i.slice(1).trim():i),c=s+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}function _o(n){let e=[];for(let t of n.split("/"))t===".."&&(e.length===0||e[e.length-1]==="..")&&!n.startsWith("/")?e.push(t):t===".."?e.pop():t&&t!=="."&&e.push(t);return e.join("/")}function Ct(n){let e=n.path,t=Et(n.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:n,faults:[],suppressions:Lo(n),patterns:t}}function Lo({text:n,path:e}){
let t=[];for(let r of n.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)){let s=(r[1]??"").split(",").map(l=>l.trim()).filter(Boolean),o=r.index+r[0].length,i=n.indexOf(
`
`,o),a={file:e,start:o,end:i<0?n.length:i};t.push({rules:s,reason:(r[2]??"").trim(),covers:a,span:{file:e,start:r.index,end:r.index+r[0].trimEnd().length}})}return t}function Mt(n,e,t){let{build:r}=n,s=r?.dockerfile?e(r.dockerfile,r.inline):void 0;if(!r||!s||s.skipped||r.target?.state==="unknown")return n;let o=No(r),i=JSON.stringify([r.dockerfile,r.inline??null,r.
target?.value??null]),a=o.size===0&&t.has(i)?t.get(i):Ce(s,r.target?.value,o);if(o.size===0&&t.set(i,a),!a)return n;let l={how:"built-from",span:r.at.span},{image:c}=n,p=(m,u)=>m.state==="written"||m.
state==="unknown"&&m.via?m:ye(u,l);return{...n,...Wo(a),windows:n.windows||a.windows,dropsRoot:a.dropsRoot&&c.entrypoint.state!=="written"&&c.user.state!=="written",build:{...r,stage:a.path},image:{ref:a.
image.ref,user:c.user.state==="written"||Io(c.user,n)?c.user:ye(a.image.user,l),env:Ft(a.image.env,c.env,l),labels:Ft(a.image.labels,c.labels,l),exposedPorts:At(a.image.exposedPorts,l),volumes:At(a.image.
volumes,l),entrypoint:p(c.entrypoint,a.image.entrypoint),cmd:p(c.cmd,a.image.cmd),healthcheck:p(c.healthcheck,a.image.healthcheck),workingDir:p(c.workingDir,a.image.workingDir),stopSignal:p(c.stopSignal,
a.image.stopSignal)}}}var Io=(n,{span:e})=>n.span.start!==e.start,Wo=({base:n,contents:e,added:t})=>({...n===void 0?{}:{base:n},...e===void 0?{}:{contents:e},...t?{added:t}:{}}),ye=(n,e)=>({...n,via:[
e,...n.via??[]]}),At=(n,e)=>{let t=ye(n,e);return t.state==="unknown"?t:{...t,value:t.value.map(r=>ye(r,e))}};function Ft(n,e,t){return n.state==="unknown"||e.state==="unknown"?e:R([...n.value.map(r=>ye(
r,t)),...e.value],e.span,e.via)}function No({args:n}){let e=new Map;if(n.state==="unknown")return e;for(let t of n.value){if(t.state==="unknown")continue;let{name:r,value:s}=t.value;e.set(r,{value:s&&
s.state!=="unknown"?s.value:null,span:t.span})}return e}function Pt(n,e){let{image:t,hooks:r}=n,s=a=>({...a,script:To(a,e)}),o=a=>a.state==="written"&&a.value?{...a,value:s(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:s(a.value.test)}}:
a;return{...n,hooks:r.map(a=>({...a,command:o(a.command)})),image:{...t,entrypoint:o(t.entrypoint),cmd:o(t.cmd),healthcheck:i(t.healthcheck)}}}function To({form:n,words:e},t){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[s]=r,o=()=>{};return n==="shell"&&s?t.readScript(
s.inner(),o,{errexit:!1,pipefail:!1}):t.readWords(r,o)}function Ae({dockerfiles:n,composes:e,dockerignores:t=[],governed:r=[],services:s,lookup:o,shell:i}){let a=(u,f)=>`${u}\0${f??""}`,l=new Map(n.map(u=>[a(u.source.path,u.inline),u])),c=new Map,m=(i?s.map(
u=>Pt(u,i)):s).map(u=>Mt(u,(f,d)=>l.get(a(f,d)),c));return{dockerfiles:n,composes:e,dockerignores:t,governed:r,stages:n.flatMap(u=>Dt(u,qo(u.source.path,m))),containers:m,builtImages:new Set(m.flatMap(
({build:u})=>u?.names?[On(u.names)]:[])),lookup:o}}var qo=(n,e)=>e.flatMap(({build:t})=>t?.dockerfile===n&&t.target?.state!=="unknown"?[t.target?.value??""]:[]);function Fe({root:n},...e){return ce({name:"",at:{span:n.span,via:[]},node:n},...e)}function ce(n,...e){let t=n;for(let r of e){let s=t?.node.kind==="map"?t.node.entries.get(r):void 0;t=s&&t&&!zo(s.value)?
_t(r,s,t):void 0}return t}function be(n){if(!n)return[];let{node:e,at:t}=n;return e.kind==="map"?[...e.entries].map(([r,s])=>_t(r,s,n)):e.kind==="scalar"?[n]:e.items.map(({value:r,via:s})=>({name:Me({
node:r})??"",at:{span:r.span,via:[...t.via,...s]},node:r}))}function Me(n){let e=n?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var zo=n=>n.tag==="!reset"||n.kind==="scalar"&&n.value===null,_t=(n,{key:e,value:t,via:r},{at:s})=>({name:n,at:{span:e.span,via:[...s.via,...r]},node:t});function Ho({folder:n},e,t){return be(t).flatMap(r=>{let s=Me(ce(r,"path"))??Me(r);return s===void 0?[]:It(cn(n,s),e)})}function Lt(n,e){let r=be(Fe(n,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>Ho(n,e,ce(a,l)))),s=new Set(n.files.map(({document:a})=>a.source.path)),o=new Set(n.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>s.has(l.file)?[]:[l.file]))),i=[...new Set(
[cn(n.folder,".env"),...o])].flatMap(a=>It(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function It(n,e){let t=e.source(n);if(!t)return[];let r=Se(t);return[{source:t,values:r,
names:[...r.keys()]}]}var Pe=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Wt=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
un=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Nt=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Uo=n=>n.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Bo=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Vo=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Ko=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function mn(n){if(n.length>200)return!1;let e=Uo(n),t=e[e.length-1];return t===void 0||e.includes("public")||e.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(e[0])&&e.length<=3||/^(?:no)?passwd$/i.test(n)&&n===n.toUpperCase()||e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes(
"private")&&/^keys?$/.test(t)||Ko.has(t)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(t)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(n)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(n)?!1:t==="auth"||t==="pat"||t==="pass"?(t==="pass"||t==="pat")&&e.length>1:t==="key"||t==="keys"?e.length>1&&e.slice(0,-1).some(r=>Vo.has(r)):/^(?:salt|pepper)$/.test(t)?e.length>1:e.some((r,s)=>r===
"pass"||r==="auth"||r==="pat"?!1:Bo.test(r)&&(s===e.length-1||Go(e.slice(s+1))))}var Go=n=>n.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function qt(n,e){let t=n.replace(/^(["'])(.*)\1$/s,"$2");return t===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(t)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(t)||e&&t.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(t)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(t)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(t)||/EXAMPLE(?:KEY)?$/.test(t)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(t)?!0:zt(t)||Wt.test(t)}var zt=n=>n.length>=6&&new Set(n.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function Jo(n,e){let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(n)?.[1];return r&&!qt(r,e)&&!(e&&r.includes("$"))?r:void 0}var Tt=n=>un.has(n)||Nt.test(n);
function C(n,e,t=!1){let r=e.trim(),s=r.slice(0,4096),o=s.toLowerCase();for(let{name:l,hint:c,pattern:p}of Pe){let m=o.includes(c)?p.exec(s)?.[0]:void 0;if(m&&!/example/i.test(r)&&!zt(m.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=Jo(r,t);if(i)return{by:"url",what:"password in a URL",wellKnown:Tt(i.toLowerCase())};let a=mn(n);if(a&&un.has(o))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||qt(r,t)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:Tt(o)}}var Q=n=>n.replace(/[^\r\n]/g,"*"),Ht=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Yo=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Zo=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,Xo=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
Qo=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,es=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
ns=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,ts=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function B(n){if(n.length>8e3)return`${B(n.slice(0,8e3))}...`;let e=n.replace(Xo,(r,s,o)=>/^[$\uFFFC]/.
test(o)?r:s+Q(o));e=e.replace(Zo,(r,s,o)=>s+Q(o)),e=e.replace(Yo,(r,s,o,i)=>C(s,i,!0)?`\${${s}${o}${Q(i)}}`:r),e=e.replace(Ht,Ut);for(let r of[Qo,ns,es,ts])e=e.replace(r,(s,o,i)=>/^[$\uFFFC*]/.test(i)?
s:o+Q(i));let t=e.toLowerCase();for(let{hint:r,pattern:s}of Pe)t.includes(r)&&(e=e.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),Q));return e}function Ut(n,e,t,r,s){let o=s.replace(/^(["'])(.*)\1$/s,
"$2");return C(t,o,!0)?`${e}${t}${e}${r}${s.replace(o,()=>Q(o))}`:o===s&&/[?&=]/.test(s)&&/\w=/.test(s)?`${e}${t}${e}${r}${s.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,l,c)=>C(l,c,!0)?
`${a}${l}=${Q(c)}`:i)}`:o!==s&&/[=:]/.test(o)?`${e}${t}${e}${r}${s.replace(o,()=>o.replace(Ht,Ut))}`:n}var rs=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
os=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,ss=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,Bt=n=>n.length<
500&&ss.test(n)&&rs.test(n.replace(/\*+$/,"").replace(/\/+$/,""))&&!os.test(n);var is=/^(?:echo|printf|cat|tee|sed|print)$/;function Vt(n){let{name:e,words:t,redirects:r,feeds:s}=n;if(!is.test(e))return{texts:[],files:[]};let o=r.flatMap(({operator:c,target:p})=>c.startsWith("<<")?
[p]:[]),i=e==="cat"||e==="tee"?o:[...t.slice(1),...o],a=[...e==="tee"?[n]:[],...s.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:p})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[p.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:p})=>p)),...e==="sed"?t.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var as=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,ls=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
Kt=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,cs=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
gn=16384;var Yt=({feeds:n})=>n.some(({name:e})=>e==="chpasswd"||e==="passwd");function*_e(n){for(let{name:s,value:o,span:i}of n.assignments){let a=Kt.test(o.literal)?void 0:V(s,o.literal);a&&!a.wellKnown&&(yield{
span:i,secret:a,by:`${s}=`,value:o.literal})}let e=us(n);e&&(yield e),yield*ps(n);let t=ds(n);t&&(yield t);for(let{operator:s,target:o}of n.redirects)s==="<<"?yield*Gt(o):s==="<<<"&&(yield*Gt(o));let r=/^(?:export|declare|local|readonly)$/.
test(n.name);for(let s of n.words.slice(1)){let o=Le(s.literal);o&&!(r&&(o.secret.wellKnown||Kt.test(o.value??"")))&&(yield{span:s.span,...o})}}function*Gt({literal:n,text:e,span:t}){let r=n===e&&t.end-
t.start===e.length,s=t.start;for(let o of n.slice(0,gn).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(o)?void 0:Le(o);i&&(yield{...i,span:r?{...t,start:s+o.search(/\S/),end:s+o.trimEnd().length}:t}),s+=o.length+1}}function ds(n){if(n.name!=="echo"&&n.name!=="printf")return;
let{texts:e,files:t}=Vt(n),r=e.filter(({text:i})=>!i.startsWith("-")),[s]=r;if(!s||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(s.literal)||!t.some(Bt))return;let o=V("PASSWORD",s.literal);return o&&
{span:s.span,secret:{...o,wellKnown:!1},by:"file",value:s.literal}}function Zt(n){for(let e of n){let t=Le(e);if(t)return t}}function Le(n){if(n.length<5)return;let e=n.slice(0,gn),t=C("",e);if(t)return{
secret:t,by:t.what};let r=ls.exec(e),s=r?.[1]??r?.[2],o=s&&V("TOKEN",s);if(s&&o)return{secret:{...o,what:"token in a header"},by:"header",value:s};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(e),a=i?.[1]??i?.[2],l=a&&V("PASSWORD",a);if(a&&l)return{secret:l,by:"configuration",value:a};let c=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(e)?.[1],p=c&&V("PASSWORD",c);if(c&&p)return{
secret:p,by:"SQL",value:c};if(!/[=:]/.test(e))return/^\s*machine\s|\bpassword\s+\S/.test(e)?Jt(e):void 0;for(let[,m="",u=""]of e.matchAll(as)){let f=V(m,u);if(f)return{secret:f,by:`${m}=`,value:u}}return Jt(
e)}function*hn(n,{file:e,start:t,end:r}){let s=t;for(let o of n.slice(t,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(o)?void 0:Le(o.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:e,start:s,end:s+o.trimEnd().length}}),s+=o.length+1}}function Jt(n){let e=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(n)?.[1],t=e&&V("PASSWORD",e);return e&&t?{secret:t,by:"netrc",value:e}:void 0}function V(n,e){return e.length>1&&e.length<gn&&!/^["']?[-/.<{[(%@|\\$]/.test(e)?C(n,e):void 0}function*ps({words:n}){
for(let e=0;e<n.length;e+=1){let t=n[e],r=t.text.indexOf("="),s=r<0?t.text:t.text.slice(0,r);if(!cs.test(s))continue;let o=r<0?n[e+1]?.literal:t.literal.slice(t.literal.indexOf("=")+1),i=o&&!o.startsWith(
"-")&&V("PASSWORD",o);o&&i&&(yield{span:r<0?{...t.span,end:n[e+1].span.end}:t.span,secret:i,by:s,value:o})}}function us(n){let{name:e,words:t}=n,r=(o,i,a)=>{let l=i&&V("PASSWORD",i);return o&&i&&l?{span:o.
span,secret:l,by:a,value:i}:void 0},s=o=>t[o]?.literal;switch(e){case"curl":{let o=gt(le(n,"curl"),"-u","--user","-U","--proxy-user"),i=o?.value?.literal;return r(o?.value,i?.includes(":")?i.slice(i.indexOf(
":")+1):void 0,o?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let o=t.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("--"));return r(
o,o?.literal.slice(2),"-p")}case"sshpass":{let o=t.findIndex(({text:a})=>/^-p/.test(a)),i=t[o];return i?.text==="-p"?r(t[o+1],s(o+1),"-p"):r(i,i?.literal.slice(2),"-p")}case"docker":case"podman":case"\
helm":case"az":{let o=t[1]?.text==="login"||t[2]?.text==="login"?t.findIndex(({text:i})=>i==="-p"):-1;return o>0?r(t[o+1],s(o+1),"-p"):void 0}case"redis-cli":{let o=t.findIndex(({text:i})=>i==="-a");return o>
0?r(t[o+1],s(o+1),"-a"):void 0}case"aws":{let o=t.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return t[1]?.text==="configure"&&o>0?r(t[o+1],s(o+1),"aws configure set"):void 0}case"\
npm":case"yarn":case"pnpm":{let o=t.findIndex(({text:l})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(l)),i=t[o];if(!i)return;let a=i.literal.indexOf("=");return a>0?r(i,i.literal.
slice(a+1),"_authToken"):r(t[o+1],s(o+1),"_authToken")}case"htpasswd":return t.some(({text:o})=>/^-\w*b/.test(o))?r(t[t.length-1],s(t.length-1),"-b"):void 0;case"openssl":{let o=t.find(({text:i})=>/^pass:/.
test(i));return r(o,o?.literal.slice(5),"pass:")}case"composer":{let o=t.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return o>0?r(t[t.length-1],s(t.length-1),t[o]?.
text??""):void 0}default:return}}function Xt({image:n,hooks:e}){let t=[],r=(s,o,i)=>{o.state==="written"&&i&&t.push({what:s,setting:o,command:i,commands:i.script?.commands??[]})};n.entrypoint.state==="written"&&r("entrypoint",n.entrypoint,
n.entrypoint.value),n.cmd.state==="written"&&r("command",n.cmd,n.cmd.value),n.healthcheck.state==="written"&&r("health check",n.healthcheck,n.healthcheck.value?.test);for(let{command:s}of e??[])s.state===
"written"&&r("hook",s,s.value);return t}var Qt=5;function ke({stages:n,containers:e,dockerfiles:t,composes:r,lookup:s}){let o=[],i=new Set,a=e.flatMap(({path:d,image:g})=>[d[1]??"",g.ref?.state==="written"?g.ref.value.text:""]),l=d=>{d&&d.length>=
Qt&&!d.includes("\uFFFC")&&!a.some(g=>g.includes(d))&&i.add(d)},c=({name:d,value:g,literal:h})=>{if(!g)return;let y=C(d,h);if(y)o.push(g.span),y.wellKnown||l(h);else if(mn(d)&&h.includes("\uFFFC")){let k=g.
state==="unknown"?h.split("\uFFFC"):[g.value],D=s.source(g.span.file)?.text.slice(g.span.start,g.span.end)??"";for(let b of k){let w=b.length>=Qt&&C(d,b)?D.indexOf(b):-1;w<0||(o.push({...g.span,start:g.
span.start+w,end:g.span.start+w+b.length}),l(b))}}},p=d=>{if(d.state!=="unknown")for(let g of d.value)g.state!=="unknown"&&c(g.value)},m=({span:d,value:g,secret:h})=>{o.push(d),h.wellKnown||l(g)},u=d=>{
for(let g of _e(d))m(g);if(Yt(d))for(let{span:g}of d.words.slice(1))o.push(g);if(d.name==="chpasswd"||d.name==="passwd")for(let{operator:g,target:h}of d.redirects)g.startsWith("<<")&&o.push(h.span)},f=({
hooks:d,host:g})=>{for(let{env:h}of d)p(h);if(g.logOptions.state!=="unknown")for(let h of g.logOptions.value)h.state==="written"&&C(h.value.name,h.value.value)&&o.push(h.span)};for(let{root:d}of r)for(let{
node:g}of be(Fe({root:d},"configs")).flatMap(h=>ce(h,"content")??[])){let h=s.source(g.span.file)?.text??"";if(g.kind==="scalar"&&g.quoted&&/^["']/.test(h.slice(g.span.start,g.span.start+1))&&Zt((g.kind===
"scalar"?g.text:"").split(`
`)))o.push(g.span);else for(let k of hn(h,g.span))m(k)}for(let d of[...n,...e]){let{image:g,build:h}=d;for(let y of[g.env,g.labels,...h?[h.args]:[]])p(y);for(let{commands:y}of Xt(d))y.forEach(u);"hook\
s"in d&&f(d)}for(let{source:d,values:g}of r.flatMap(h=>Lt(h,s)))for(let[h,{value:y,span:k}]of g){let D=C(h,y);if(!D)continue;let b=d.text.slice(k.start,k.end).search(/[=:]/);o.push({...k,start:k.start+
b+1}),D.wellKnown||l(y)}for(let{globals:d,stages:g,source:h}of t){for(let y of d)c(y);for(let{assignments:y,scripts:k,copies:D}of g){for(let b of y)c(b);for(let{instruction:b}of D)for(let{span:w}of b.
heredocs)for(let v of hn(h.text,w))m(v);for(let{script:b}of k)b.commands.forEach(u)}}return{places:o,values:i}}function fn(n,e){let t=n;for(let r of e)t.includes(r)&&(t=t.replaceAll(r,"*".repeat(Math.
min(r.length,12))));return t}function ee(n,e,t=""){if(typeof n=="string")return t&&C(t,n)?n.replace(/\S/g,"*"):fn(n.split(`
`).map(o=>B(o)).join(`
`),e);if(typeof n!="object"||n===null)return n;let{name:r,value:s}=n;return typeof r=="string"&&typeof s=="string"?{...n,value:ee(s,e,r)}:Array.isArray(n)?n.map((o,i)=>ee(o,e,ms(n[i-1]))):Object.fromEntries(
Object.entries(n).map(([o,i])=>[o,ee(i,e,o)]))}var ms=n=>typeof n=="string"&&/^--?[A-Za-z][\w-]*$/.test(n)?n.replace(/^-+/,""):"";function fs(n,e){if(n===`${e}.dockerignore`)return!0;let t=n.slice(0,n.lastIndexOf("/")+1);return n===`${t}.dockerignore`&&e.startsWith(t)}async function*Ie(n,e,t,{contexts:r,absent:s,ignored:o,root:i,
together:a}={}){let l=new Map(n.map(d=>[d.source.path,d])),c={source:d=>l.get(d)?.source,files:d=>r?.get(d),absent:d=>s?.has(d)===!0,ignored:d=>o?.has(d)===!0,root:i},p=new Map(e.flatMap(({source:d,kind:g})=>g===
"dockerfile"?[[d.path,d]]:[])),m=e.filter(({kind:d})=>d==="compose"),u=new Set,f=e.some(bs)?await Promise.resolve().then(()=>te(require("./shell.js"),1)):void 0;if(m.length>0){let d=await Promise.resolve().then(()=>te(require("./compose.js"),1)),
g=w=>{let v=p.get(w);return v&&u.add(w),v?[Z(v,f)]:[]},h=new Map(m.map(({source:w,compose:v})=>[w.path,v??d.readCompose(w)])),y=w=>{let v=h.get(w),M=l.get(w);if(v||!M)return v;let P=M.compose??d.readCompose(
M.source);return h.set(w,P),P},k={document:y,lookup:c},D=a?[{documents:a.flatMap(w=>y(w)??[]),isGuess:!1}]:d.planProjects([...h.values()],k),b=new Map;for(let w of D){let v=w.isGuess?w.documents.map(({
source:P})=>P.path).join("\0"):wt(w.documents[0]?.source.path??""),M=b.get(v);M?M.push(w):b.set(v,[w])}for(let w of b.values())try{let v=w.map(({documents:A,isGuess:j})=>d.assemble(A,k,{isGuess:j})),M=v.
flatMap(d.lowerCompose),P=new Set(v.flatMap(d.composeReferences).flatMap(({path:A,role:j})=>j==="dockerfile"?[A]:[])),S=v.flatMap(d.inlineDockerfiles).map(({source:A,at:j,indent:pe})=>Z(A,f,{at:j,indent:pe}));
yield Ae({dockerfiles:[...[...P].flatMap(g),...S],composes:v,services:M,lookup:c,...f?{shell:f}:{}})}catch(v){for(let{source:M}of new Set(w.flatMap(P=>P.documents)))t(M.path,v)}}for(let[d,g]of p)if(!u.
has(d))try{yield Ae({dockerfiles:[Z(g,f)],composes:[],services:[],lookup:c})}catch(h){t(d,h)}for(let{source:d,kind:g}of e)if(g==="dockerignore")try{let h=[...p].filter(([k])=>fs(d.path,k)).slice(0,ys),
y=[Ct(d)];yield Ae({dockerfiles:[],composes:[],dockerignores:y,governed:h.map(([,k])=>Z(k)),services:[],lookup:c})}catch(h){t(d.path,h)}}var ys=50,bs=({source:n,kind:e})=>e==="dockerignore"?!1:e==="do\
ckerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(n.text):/\b(?:command|entrypoint|test|build)\b/.test(n.text);var er=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,nr=n=>n.replace(er,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function K(n){return nr(B(n)).replace(/##\[/g,"##\u200B[")}var W=n=>K(n.replace(/[\r\n]+/g," ").replace(/\t/g," "));var We=n=>`${JSON.stringify(n,null,2).replace(er,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;var N=class extends Error{name="UsageError"};function de(n,e,t){if(e===void 0)return;let r=t.find(o=>o===e);if(r)return r;let s=U(e,t);throw new N(`${n} takes ${t.join(", ")}, not ${JSON.stringify(e)}${s?` (did you mean ${s}?)`:""}`)}var Ne=require("node:fs");var rr=require("node:fs"),or=require("node:util");function bn(n){let{NO_COLOR:e,FORCE_COLOR:t}=process.env,r=t!==void 0&&t!==""&&t!=="0"&&t!=="false"?!0:e?!1:ws();return n==="always"||n==="auto"&&r?(o,i)=>i&&
(0,or.styleText)(o,i,{validateStream:!1}):(o,i)=>i}function ws(){try{let n=(0,rr.fstatSync)(1);return n.isCharacterDevice()&&n.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var xs=["text","compact","json","sarif"],ne={clean:0,findings:1,failed:2,nothing:3};function sr(n,e){for(let{path:t,message:r}of n)e(`seaworthy: ${W(t)} ${W(r)}
`)}function ir(n,{file:e}){if(!e)return;let t=e.find(r=>xs.includes(r)&&!(0,Ne.existsSync)(r));if(t)throw new N(`-f names files of one Compose project; for the format say --format ${t}`);if(n.length)throw new N(
"-f names all files of one Compose project: leave out other paths, or leave out -f");return e}var we=require("node:path");async function ar(n,e,t,{out:r,err:s}){if(t!=="json")throw new N("show --as compose prints JSON: add --format json");let{assemble:o,canonical:i,plainOf:a,readCompose:l}=await Promise.resolve().then(()=>te(require("./compose.js"),1)),
c=new Map(n.map(S=>[S.source.path,S])),p=S=>{let A=c.get(S);return A&&(A.compose??l(A.source))},m=new Map(n.map(({source:S})=>[S.path,S])),u={source:S=>m.get(S),absent:S=>e.absent?.has(S)===!0},f=(e.together??
[]).flatMap(S=>p(S)??[]),d=f.find(S=>S.skipped),g=o(f,{document:p,lookup:u},{blank:!0}),h=({span:S,message:A})=>`${$s(S,m)}: ${A}`,y=({kind:S,shows:A})=>S==="broken"&&!A,k=[...d?[`${d.source.path}: ${d.
skipped}`]:[],...g.faults.filter(y).map(h)];if(k.length){for(let S of k.reverse())s(`seaworthy: Compose refuses this project: ${W(S)}
`);return ne.failed}let D=[...[...g.faults.filter(S=>!y(S)),...g.missing].map(h),...[...g.fragments].map(S=>`service ${JSON.stringify(S)} has neither an image nor a build in these files`)];for(let S of D)
s(`seaworthy: ${W(S)}
`);let b=(0,we.resolve)(g.folder),w=a(g.root),v=typeof w=="object"&&w!==null&&!Array.isArray(w)?w.name:void 0,M=vs(typeof v=="string"&&v?v:(0,we.basename)(b)),P=i(w,{name:M,folder:b,resolve:we.resolve,
variable:S=>g.environment.get(S)?.value});return r(We(ee(P,await Ss(n,e)))),ne.clean}var vs=n=>n.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");async function Ss(n,e){let t=n.filter(o=>o.
kind!==void 0),r=new Set,s=(o,i)=>{throw new Error(`${o} could not be read`,{cause:i})};for await(let o of Ie(n,t,s,e))for(let i of ke(o).values)r.add(i);return r}function $s(n,e){let t=e.get(n.file)?.
position(n.start);return t?`${n.file}:${t.line}:${t.column}`:n.file}async function Ds({paths:n,values:e},{out:t,err:r}){let s=de("--as",e.as,["instructions","compose"]),o=de("--format",e.format?.[0],["text","json"])??"text",i=de("--type",e.type,["dockerfile","compose",
"dockerignore"]),a=bn(de("--color",e.color,["auto","always","never"])??"auto"),l=s==="compose"&&n.length>1?n:ir(n,e),[c]=l??n;if(!c||!l&&n.length>1)throw new N("show wants one path, seaworthy show com\
pose.yaml, or the files of one project: show -f a.yaml -f b.yaml");let{found:p,failures:m,notices:u,surroundings:f}=await Be({cwd:process.cwd(),paths:l??[c],type:l||s==="compose"?"compose":s?"dockerfi\
le":i,gitignore:!0,together:l!==void 0||s==="compose"});if(sr([...m,...u],r),m.length)return ne.failed;let d=p.filter(b=>b.kind!==void 0&&b.kind!=="dockerignore");if(d.length===0)return ne.nothing;if(s===
"compose")return ar(p,f,o,{out:t,err:r});if(s&&G(c)==="compose")throw new N(`${c} is a Compose file: --as instructions shows Dockerfiles`);let g=new Map(p.map(({source:b})=>[b.path,b])),h=[],y=new Set;
for await(let b of Ie(p,d,Os,f)){let{containers:w,stages:v,dockerfiles:M}=b;for(let j of ke(b).values)y.add(j);let P=new Set(w.flatMap(({build:j})=>j?.stage&&j.dockerfile?[`${j.dockerfile}\0${j.stage.
join("\0")}`]:[])),S=({span:j,path:pe})=>P.has(`${j.file}\0${pe.join("\0")}`),A=w.length?v.filter(j=>j.ships&&!S(j)):M.flatMap(j=>j.stages.flatMap(pe=>js(j,pe,v)??[]));for(let j of[...w,...A])h.push({
workload:j,values:Cs(j,g)})}let k=h.map(({workload:b,values:w})=>({workload:b,values:w.map(v=>({...v,value:ee(v.value,y)}))})),D=s?`${JSON.stringify(d.flatMap(({source:b})=>Rs(b)),null,2)}
`:o==="json"?We(k.map(({workload:b,values:w})=>Fs(b,w,g))):k.map(({workload:b,values:w})=>Ms(b,w,g,a)).join(`
`);return t(s?fn(D,y):D),ne.clean}function js(n,e,t){let r=Ce(n,dn(e),new Map),s=t.find(({span:o})=>o.file===n.source.path&&o.start===e.base.span.start);return r&&{...r,ships:s?.ships===!0}}function Os(n,e){
throw new Error(`${n} could not be read`,{cause:e})}function Rs(n){let e=({keyword:t,flags:r,args:s,span:o})=>({keyword:K(t),flags:r.map(({value:i})=>K(i)),args:s.map(({value:i})=>K(i)).map((i,a,l)=>Es(
t,i,a,l)),line:n.position(o.start).line,endLine:n.position(Math.max(o.start,o.end-1)).line});return Z(n).instructions.map(e)}var Es=(n,e,t,r)=>t>0&&n==="ENV"&&!r[0]?.includes("=")&&C(r[0]??"",e,!0)?e.
replace(/\S/g,"*"):e,qe=(n,e)=>{let t=e.get(n.file)?.position(n.start);return W(t?`${n.file}:${t.line}:${t.column}`:n.file)};function Cs(n,e){let t="host"in n?n.host:{},r=[],s=(o,i)=>{if(i.state!=="un\
known"&&Array.isArray(i.value)&&i.value.length>0){for(let l of i.value)s(o,l);return}let a=(i.via??[]).map(({how:l,span:c})=>`${l} ${qe(c,e)}`);r.push({key:o,state:i.state,value:i.state==="unknown"?null:
Te(i.value),at:qe(i.span,e),via:a})};for(let[o,i]of Object.entries({...n.image,...t}))i&&s(o,i);return r}function Te(n){if(typeof n=="string")return K(n);if(n===null||typeof n!="object")return n;if(Array.
isArray(n))return n.map(Te);let e=n;if("literal"in e&&"name"in e){let t=cr(e.value);return K(`${String(e.name)}=${C(String(e.name),String(e.literal))?t.replace(/\S/g,"*"):t}`)}return"text"in e&&"path"in
e?K(String(e.text)):"form"in e?`${e.form==="shell"?"sh: ":""}${K(As(e).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([t])=>t!=="through").map(([t,r])=>[t,lr(r)?Te(r.state==="unknown"?null:
r.value):Te(r)]))}function As({words:n,script:e}){let t=(e?.commands??[]).flatMap(r=>[..._e(r)].map(({span:s})=>s));return n.map(r=>{let s=cr(r);return t.some(({start:i,end:a})=>i<r.span.end&&r.span.start<
a)?s.replace(/\S/g,"*"):B(s)})}var lr=n=>typeof n=="object"&&n!==null&&"state"in n&&"span"in n,cr=n=>lr(n)?n.state==="unknown"?"?":String(n.value):"",Fs=({path:n,dialect:e,ships:t,span:r,contents:s},o,i)=>({
path:n,dialect:e,ships:t,at:qe(r,i),...s===void 0?{}:{base:s},settings:o});function Ms({path:n,span:e,ships:t,contents:r},s,o,i){let a=d=>d===""||d===0||d===!1||d===null,l=d=>Array.isArray(d)&&d.length===
0,c=s.filter(({state:d,value:g})=>!l(g)&&(d!=="default"||!a(g))),p=[...new Set(s.filter(d=>!c.includes(d)).map(({key:d})=>d))],m=Math.max(...c.map(({key:d})=>d.length),0),u=c.map(({key:d,state:g,value:h,
at:y,via:k})=>{let D=g==="unknown"?"unknown":h===null?"none":_s(d,h),b=g==="default"?`by default, ${y}`:y;return`  ${d.padEnd(m)}  ${i("bold",D)}  ${i("dim",[b,...k].join(" <- "))}`});r&&u.push(`  ${"\
base".padEnd(m)}  ${i("dim",Ps(r))}`);let f=p.length?[`  ${i("dim",`left unsaid: ${p.join(", ")}`)}`]:[];return`${[i("bold",`${W(n.join(" "))}${n[0]==="stages"?t?", ships":", builds only":""}  ${qe(e,
o)}`),...u,...f].map(Ls).join(`
`)}
`}function Ps({shell:n,packageManager:e,has:t,lacks:r}){return[n===void 0?"":n?"has a shell":"has no shell",e===void 0?"":e==="none"?"no package manager":e,t.length?`has ${t.join(", ")}`:"",r.length?`\
lacks ${r.join(", ")}`:""].filter(Boolean).join("; ")}var kn=n=>{let{from:e,to:t}=n??{};return e===void 0?"any":e===t?String(e):`${e}-${t}`};function _s(n,e){if(typeof e!="object")return String(e);let t=e;
return n==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${kn(t.hostPort)}:${kn(t.containerPort)}/${t.protocol}`:n==="exposedPorts"?`${kn(t)}/${t.protocol}`:n==="mounts"?`${t.type} ${t.source??"?"}\
 at ${t.target??"?"}${t.readOnly?", read-only":""}`:n==="healthcheck"?t.test===null?"none":String(t.test):n==="networks"?`${t.name}${t.internal===!0?", internal":""}${t.external===!0?", external":""}`:
JSON.stringify(e)}var Ls=n=>n.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
