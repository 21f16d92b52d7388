const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var $r=Object.create;var Re=Object.defineProperty;var Dr=Object.getOwnPropertyDescriptor;var jr=Object.getOwnPropertyNames;var Or=Object.getPrototypeOf,Rr=Object.prototype.hasOwnProperty;var Ar=(t,e)=>{for(var n in e)Re(t,n,{get:e[n],enumerable:!0})},jt=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of jr(e))!Rr.call(t,o)&&o!==n&&Re(t,o,{get:()=>e[o],enumerable:!(r=
Dr(e,o))||r.enumerable});return t};var W=(t,e,n)=>(n=t!=null?$r(Or(t)):{},jt(e||!t||!t.__esModule?Re(n,"default",{value:t,enumerable:!0}):n,t)),Cr=t=>jt(Re({},"__esModule",{value:!0}),t);var di={};Ar(di,{showCommand:()=>Xs});module.exports=Cr(di);var Ve=require("node:path");var R=require("node:fs"),$=require("node:path");var Er=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Fr=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Mr=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Pr=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Ot(t,e){return e===void 0||Er.test(t)||Fr.test(t)||/^#!/.test(e)||!Mr.test(e)?!1:/apparmor/i.test(t)?!0:Pr.test(e)}var _r=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Lr=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function Ge(t,e){let n=t.slice(t.lastIndexOf("/")+1);return _r.
test(n)?!0:e===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!Lr.test(e)}var Rt=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],At=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var Ir=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Ct=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function Ye(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(Ir.test(n)&&!Ct.test(n))return!0;if(e===void 0||Ct.test(n))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var Wr=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,Tr=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Nr=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,qr=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function Et(t){if(t.alone)return[];let e=t.path.split("/").slice(0,-1),r=["",...e.map((c,d)=>e.slice(0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${t.path}.dockerignore`,...r].
map(c=>({path:c,role:"dockerignore"})),s=e.join("/"),i=qr.test(t.text)?[{path:s||".",role:"context"}]:[],a=Nr.test(t.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>Rt.map(d=>({path:`${c}${d}`,role:"bu\
ilds"}))):[],l=t.text.includes("supervisor")?[...t.text.matchAll(Wr)].flatMap(([,c=""])=>c.split(/\s+/)).filter(c=>Tr.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...o,...i,...a,...l]}var Ft=t=>t.endsWith(".dockerignore");function Mt(t,e){return!/\.json$/i.test(t)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(t)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}function X(t,e){let n=t.slice(t.lastIndexOf("/")+1);if(Ft(t))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(Ye(t,void 0))return"dockerfile";if(Ge(t,void 0))return"compose";if(e!==void 0)
return Mt(t,e)?"seccomp":Ye(t,e)?"dockerfile":Ge(t,e)?"compose":Ot(t,e)?"apparmor":void 0}}var Ae=t=>t.includes("\uFFFC")?null:t,zr=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Hr=/^\w[\w.-]{0,127}$/,Pt={sha256:64,sha384:96,sha512:128};function te(t,e=t){let n=t.indexOf("@"),r=n<0?void 0:t.slice(
n+1),o=n<0?t:t.slice(0,n),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=Ur(l),u=Br(c,d,a,r);return{text:e,domain:l==="\uFFFC"?null:
Ae(c),path:Ae(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:Ae(a)},...r===void 0?t.endsWith("\uFFFC")?{digest:null}:{}:{digest:Ae(r)},...u?{fault:u}:{}}}function Ur(t){let e=t.indexOf("/"),
n=e<0?"":t.slice(0,e),r=e>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=r?n:"docker.io",s=r?t.slice(e+1):t;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function Br(t,e,n,r){if(!e)return"the repository is empty";if(n==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>zr.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Hr.test(n))return`${JSON.stringify(n)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return Kr(r);
if(!t.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(t))return`${JSON.stringify(t)} is not a registry host`}function Kr(t){let[e="",n=""]=t.split(":",2),r=Object.hasOwn(Pt,e)?Pt[e]:
void 0;return n?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(t)} has no digest after the algorithm`}var _t=({domain:t,path:e,tag:n="latest",digest:r=""})=>`${t}/${e}:${n}@${r}`;function Ce({text:t,path:e},n=new Map){let r=new Map,o=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let s=o.exec(t);s;s=o.exec(t)){let i=s.index+s[0].length,a=t[i],l,c;if(a==='"'||
a==="'"){for(l=i+1;l<t.length&&t[l]!==a;)l+=t[l]==="\\"&&a==='"'?2:1;l=Math.min(l,t.length),c=t.slice(i+1,l),a==='"'&&(c=Lt(c.replace(/\\([nrt"\\$])/g,(u,g)=>({n:`
`,r:"\r",t:"	"})[g]??g),r,n)),l=Math.min(l+1,t.length)}else{let u=t.indexOf(`
`,i);l=u<0?t.length:u;let g=t.slice(i,l);c=Lt((g.startsWith("#")?"":g.replace(/\s#.*$/s,"")).trim(),r,n)}let d=s[1];r.set(d,{value:c,span:{file:e,start:s.index+s[0].indexOf(d),end:l}}),o.lastIndex=Math.
max(l,o.lastIndex)}return r}function Lt(t,e,n){return t.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(r,o,s,i)=>{let a=o??i;return r==="$$"?"$":(e.get(a)??n.get(a))?.value??
s??"\uFFFC"})}var ye=class t{path;text;alone;shown;#t;constructor(e,n,r=!1,o=n){this.path=e,this.text=n,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let n=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);n.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new t(this.path,this.text,this.alone,n.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(e){let n=this.#r(),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-n[r]+
1}}lineStart(e){let n=this.#r();return n[Math.max(0,Math.min(e-1,n.length-1))]}line(e){let n=this.lineStart(e),r=this.shown.indexOf(`
`,n),o=this.shown.slice(n,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#r(){if(this.#t)return this.#t;let e=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))e.push(n+1);return this.#t=e,e}};var It=require("node:fs"),Wt=require("node:path"),Vr=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Jr=5e3,Gr=5;function Tt(t){
let e=[],n=[{path:"",depth:0}];for(let r=n.pop();r;r=n.pop()){let{path:o,depth:s}=r,i;try{i=(0,It.readdirSync)((0,Wt.join)(t,o),{withFileTypes:!0})}catch{continue}for(let a of i){let l=o?`${o}/${a.name}`:
a.name;if(a.isDirectory()?(e.push(`${l}/`),!Vr.test(a.name)&&s<Gr&&n.push({path:l,depth:s+1})):e.push(l),e.length>Jr)return}}return e}var qt=require("node:fs"),H=require("node:path");var Nt=require("node:fs"),be=require("node:path");function le(t){for(let e=t;;e=(0,be.dirname)(e)){if((0,Nt.existsSync)((0,be.join)(e,".git")))return e;if(e===(0,be.dirname)(e))return t}}async function zt(t,e){let n=le(t);if(!(0,qt.existsSync)((0,H.join)(n,".git")))return{ignored:new Set(e),root:void 0};let r=(0,H.relative)(t,n).split(H.sep).join("/");if(e.length===0)return{ignored:new Set,
root:r};let{ignorerOf:o}=await Promise.resolve().then(()=>W(require("./folder.js"),1)),s=new Map,i=e.filter(a=>{let l=(0,H.resolve)(t,a),c=(0,H.dirname)(l),d=s.get(c)??o(c,[]);return s.set(c,d),d(l)});
return{ignored:new Set(i),root:r}}var K=require("node:fs");function ke(t){try{return(0,K.statSync)(t)}catch(e){let{code:n}=e;return n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(e)})`:(0,K.lstatSync)(t,{throwIfNoEntry:!1})?
"is a link to nothing":"does not exist"}}function Ht(t){try{return(0,K.accessSync)(t,K.constants.R_OK|K.constants.X_OK),!0}catch{return!1}}var Ut=40,Yr=500,Zr=64*1024*1024;async function Xe({cwd:t,paths:e,type:n,gitignore:r,together:o=!1,policyFolders:s=[]}){let i=new Ze(t,o,s);for(let m of e){let f=(0,$.resolve)(t,m),b=ke(f);if(typeof b==
"string")i.failures.push({path:i.shown(f),message:b});else if(!b.isDirectory())i.ask(f,b,n);else{i.allow(f);let{listFolder:h}=await Promise.resolve().then(()=>W(require("./folder.js"),1)),x=Ht(f)?h(f,
r):void 0;x||i.failures.push({path:i.shown(f),message:"could not be read (EACCES)"});for(let w of x??[])i.offer(w)}}await i.follow();let{contexts:a,absent:l,notices:c,failures:d}=i,u=[...i.found.values()].
flatMap(m=>m.beside?[m.source.path]:[]),{ignored:g,root:y}=await zt(t,u),p=o?{together:e.map(m=>i.shown((0,$.resolve)(t,m)))}:{};return{found:[...i.found.values()],notices:c,failures:d,surroundings:{contexts:a,
absent:l,ignored:g,root:y,policyFolders:i.policyFolders,policies:i.policies,...p}}}var Ze=class{found=new Map;notices=[];failures=[];contexts=new Map;policies=new Map;absent=new Set;#t;#r;#e=new Set;#o=new Set;policyFolders;constructor(e,n,r){
this.#t=e,this.#r=n,this.policyFolders=r.map(o=>this.shown((0,$.resolve)(e,o)));for(let o of r)this.allow((0,$.resolve)(e,o))}allow(e){let n=le(e),r=!(0,$.relative)(this.#t,e).startsWith(".."),o=process.
env.HOME??"/",s=r&&this.#t!=="/"&&this.#t!==o;this.#e.add(n!==e||(0,R.existsSync)((0,$.join)(n,".git"))?n:s?this.#t:e)}shown(e){return(0,$.relative)(this.#t,e).split($.sep).join("/")||"."}ask(e,n,r){if(!n.
isFile()){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,$.dirname)(e));let o=this.#p(e,this.failures);
if(!o)return;let s=r??X(o.path,o.text.slice(0,65536));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.path,message:"left out: it is no file of containers that is kn\
own here (--type says otherwise)"})}offer(e){if((0,$.basename)(e)===".env"){this.#l(e);return}let n=this.shown(e);if(this.found.has(n))return;let r=X(n),o=ke(e);if(typeof o=="string"){r&&(o.startsWith(
"could not")?this.failures:this.notices).push({path:n,message:o.startsWith("could not")?o:`left out: it ${o}`});return}if(!o.isFile()){r&&this.notices.push({path:n,message:o.isDirectory()?"left out: i\
t is a folder":"left out: it is no ordinary file"});return}if(!this.#n(e)){r&&this.notices.push({path:n,message:"left out: it is a link out of the repository"});return}if(!r&&/\.json$/i.test(n)&&!Xr(e))
return;let s=this.#p(e,r?this.failures:this.notices),i=s&&(r??X(n,s.text.slice(0,65536)));s&&i&&this.found.set(n,{source:s,kind:i,reason:r?"by name":"by content"})}#l(e){if(!this.#n(e))return;let n=this.#p(
e,this.notices);if(!n?.text.includes("COMPOSE_FILE"))return;let r=Ce(n),o=r.get("COMPOSE_PATH_SEPARATOR")?.value||":";for(let s of(r.get("COMPOSE_FILE")?.value??"").split(o).filter(Boolean)){let i=(0,$.resolve)(
(0,$.dirname)(e),s),a=this.shown(i),l=ke(i);if(this.found.has(a)||typeof l=="string"||!l.isFile()||!this.#n(i))continue;let c=this.#p(i,this.notices);c&&this.found.set(a,{source:c,kind:"compose",reason:"\
referred to"})}}async follow(){if([...this.found.values()].some(({kind:n})=>n==="dockerfile"))for(let n of this.#c())this.#s({path:n,role:"dockerignore"});let e=new Set;for(let n=0,r=-1;n<Ut&&r!==this.
found.size;n+=1){r=this.found.size;for(let o of await this.#m())this.#s(o);n===0&&this.found.size>0&&this.#a();for(let{kind:o,source:s}of[...this.found.values()])if(!(o!=="dockerfile"||e.has(s.path))){
e.add(s.path);for(let i of Et(s))this.#s(i)}}await this.#i()}async#i(){if(![...this.found.values()].some(({kind:i})=>i==="apparmor"))return;let{PolicyLibrary:e,policyReferences:n}=await Promise.resolve().then(()=>W(require("./kernel.js"),1)),
r=new e({folders:this.policyFolders,source:()=>{}}),o=new Set,s=new Set;for(let i=0,a=-1;i<Ut&&a!==this.found.size;i+=1){a=this.found.size;for(let{kind:l,source:c}of[...this.found.values()]){if(o.has(
c.path)||l!=="apparmor"&&!s.has(c.path))continue;o.add(c.path);let d=new Set(this.found.keys());for(let u of n(r.parse(c),this.policyFolders))this.#s(u);for(let u of this.found.keys())d.has(u)||s.add(
u)}}}async#m(){let e=[...this.found.values()].filter(({kind:u,beside:g})=>u==="compose"&&!g);if(e.length===0)return[];let{composeReferences:n,outline:r,planProjects:o,readCompose:s}=await Promise.resolve().then(()=>W(require("./compose.js"),1)),
i={source:u=>this.found.get(u)?.source},a=u=>{let g=this.found.get(u);if(!g||g.compose)return g?.compose;let y=s(g.source);return this.found.set(u,{...g,compose:y}),y},l=e.flatMap(({source:u})=>a(u.path)??
[]),c={document:a,lookup:i};return(this.#r?[{documents:l}]:o(l,c)).flatMap(u=>n(r(u.documents,c)))}#a(){let e=le(this.#t);if((0,R.existsSync)((0,$.join)(e,".git")))for(let n of At)this.#s({path:this.shown(
(0,$.join)(e,n)),role:"env"})}#c(){let e=[],n=le(this.#t);for(let r=this.#t;r!==n;r=(0,$.dirname)(r))e.push(`${"../".repeat(e.length+1)}.dockerignore`);return e}#s({path:e,role:n}){let r=(0,$.resolve)(
this.#t,e);if(n==="builds"&&!this.#d((0,$.dirname)(r)).has((0,$.basename)(r)))return;let o=this.shown(r),s=`${n==="context"?"context ":""}${o}`;if(this.found.has(o)||this.#o.has(s))return;this.#o.add(
s);let i=ke(r);if(n==="context"){let l=typeof i=="string"||!i.isDirectory()||!this.#u(r)?void 0:Tt(r);l&&this.contexts.set(o==="."?"":o,l);return}if(n==="policy"&&typeof i!="string"&&i.isDirectory()&&
this.#u(r)){let l=(0,R.readdirSync)(r).sort().slice(0,Yr);this.policies.set(o==="."?"":o,l);for(let c of l)this.#s({path:`${o}/${c}`,role:"env"});return}if(typeof i=="string"||!i.isFile()){i==="does n\
ot exist"&&this.absent.add(o);return}if(!this.#n(r)){this.notices.push({path:o,message:"is referred to and lies outside the repository: not followed"});return}let a=this.#p(r,this.notices);a&&this.found.
set(o,{source:a,...n==="dockerfile"||n==="seccomp"?{kind:n,reason:"referred to"}:{reason:"beside",beside:!0}})}#n(e){let n=(0,R.realpathSync)(e);return[...this.#e].some(r=>{let o=(0,$.relative)((0,R.realpathSync)(
r),n);return o!==""&&o.split($.sep)[0]!==".."&&!(0,$.isAbsolute)(o)})}#g=new Map;#d(e){let n=this.#g.get(e);if(n)return n;let r=new Set;try{r=new Set((0,R.readdirSync)(e))}catch{}return this.#g.set(e,
r),r}#u(e){let n=(0,R.realpathSync)(e);return[...this.#e].some(r=>n===(0,R.realpathSync)(r))||this.#n(e)}#p(e,n){let r=this.shown(e);try{let{size:o}=(0,R.statSync)(e);if(o>Zr){this.notices.push({path:r,
message:`left out: ${Math.round(o/1024/1024)} MB is more than any configuration has`});return}let s=(0,R.readFileSync)(e,"utf8"),i=s.includes("\uFFFD")?(0,R.readFileSync)(e):void 0;if(i&&(i[0]===255&&
i[1]===254||i[0]===254&&i[1]===255)){this.failures.push({path:r,message:"is UTF-16, which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(s,"utf8").equals(i)&&this.notices.push({path:r,
message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}),new ye(r,s)}catch(o){n.push({path:r,message:`could not be read (${o.code??String(o)})`});return}}};function Xr(t){if(/seccomp/i.test(
(0,$.basename)(t)))return!0;let e=Buffer.alloc(4096);try{let n=(0,R.openSync)(t,"r"),r=(0,R.readSync)(n,e,0,e.length,0);return(0,R.closeSync)(n),e.toString("latin1",0,r).includes("SCMP_")}catch{return!1}}var F=(t,e,n)=>n?.length?{state:"written",value:t,span:e,via:n}:{state:"written",value:t,span:e},V=(t,e,n)=>n?.length?{state:"default",value:t,span:e,via:n}:{state:"default",value:t,span:e},M=(t,e,n)=>n?.
length?{state:"unknown",text:t,span:e,via:n}:{state:"unknown",text:t,span:e};function Bt({at:t},e){let n=0,r=t.length-1;for(;n<r;){let o=n+r+1>>1;t[o]<=e?n=o:r=o-1}return n}function we(t,e){let n=Bt(t,e);return(t.from[n]??0)+Math.min(e,t.text.length)-(t.at[n]??0)}function N(t,e,n){
if(t.whole)return t.whole;let r=we(t,e);return{file:t.file,start:r,end:n>e?we(t,n-1)+1:r}}var Q=class{#t;#r;#e=[];#o=[];#l=[];#i=0;constructor(e){this.#t=e}add(e,n){e!==""&&(this.#o.push(this.#i),this.#l.
push(n),this.#e.push(e),this.#i+=e.length)}addPart(e,n,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(n,r),e.whole.start);else for(let o=Bt(e,n),s=n;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),we(e,s)),s=i}}build(){let e=this.#e.join("");return{file:this.#t,text:e,at:this.#o,from:this.#l,...this.#r?{whole:this.#r}:{}}}};var Qr=/[A-Za-z_]/;function Ee(t,e,n){if(!/[$'"\\`]/.test(t))return{text:t,undefinedNames:[],names:[]};let r=[],o=[],s=0,i=0,a,l=()=>{let f=s;if(s+=1,t[s]!=="{"){let x=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(t.slice(s,s+256));return x?(s+=x[0].length,c(x[0],f)):"$"}s+=1;let h=/^\w+/.exec(t.slice(s,s+256))?.[0]??"";return s+=h.length,!h||i>20?(a??="bad substitution",s=t.length,""):d(h,f)},c=(f,b)=>{o.
push(f);let h=e(f);return h===void 0&&Qr.test(f[0])&&r.push({name:f,at:b,length:s-b}),h??"\uFFFC"},d=(f,b)=>{let h=t[s]??"";if(h==="}")return s+=1,c(f,b);s+=1;let x=h===":";x&&(h=t[s++]??""),o.push(f);
let w=e(f);i+=1;let O=u("}");i-=1;let E=w!==void 0&&(!x||w!=="");switch(h){case"-":return w==="\uFFFC"?"\uFFFC":E?w:O;case"+":return w==="\uFFFC"?"\uFFFC":E?O:"";case"?":return w??"\uFFFC";case"#":case"\
%":case"/":return w===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(x?`:${h}`:h)}`,"\uFFFC"}},u=f=>{let b="";for(;s<t.length;){let h=t[s];if(h===f)return s+=1,b;b+=g(h)}return f&&
(a??="a ${ is never closed"),b},g=f=>{if(f==="$")return l();if(f==="'")return y();if(f==='"')return p();if(s+=1,f!==n)return f;let b=t[s]??"";return s+=1,b},y=()=>{let f=t.indexOf("'",s+1);f<0&&(a??="\
a single quote is never closed");let b=t.slice(s+1,f<0?void 0:f);return s=f<0?t.length:f+1,b},p=()=>{let f="";for(s+=1;s<t.length&&t[s]!=='"';){let b=t[s];b==="$"?f+=l():b===n&&/["$\\`]/.test(t[s+1]??
"")&&(t[s+1]==='"'||t[s+1]==="$"||t[s+1]===n)?(f+=t[s+1],s+=2):(f+=b,s+=1)}return s>=t.length&&(a??="a double quote is never closed"),s+=1,f};return{text:u(""),undefinedNames:r,names:o,...a?{fault:a}:
{}}}var Kt=(t,e)=>t.flags.find(n=>n.name===e);function J(t,e){let n=t.toLowerCase().slice(0,64),r;if(n.length>=4){for(let s of e)if(s.toLowerCase().startsWith(n))return s}let o=Math.max(1,Math.floor(n.length/3))+1;for(let s of e){let i=eo(n,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function eo(t,e,n){if(Math.abs(t.length-e.length)>=n)return n;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=t.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=t[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&t[s-1]===e[a-2]&&t[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var Vt=["bind","cache","tmpfs","secret","ssh"],Jt=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function Qe({text:t=""}){let e=new Map;for(let[,n,r]of t.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=n===void 0?r??"":n.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var to=["z","relabel","shared","private","u","bind-propagation"];function Gt({flags:t,logical:e}){let n=[];for(let r of t){if(r.name!=="mount"||!r.text)continue;
let o=Qe(r),s=l=>{n.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!Jt.includes(l)&&!(to.includes(l)&&/containerfile/i.test(e.file))){let c=J(l,Jt);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Vt.includes(i)){let l=J(i,Vt);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return n}var Yt=new Set(["BUILD","TARGET"].flatMap(t=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>t+e)).concat("TARGETSTAGE")),no=/^(?:https?|ftp|no|all)_proxy$/i,ve=class{#t=new Map;#r;#e;constructor(e){
if(this.#e=e?e.#e+1:0,this.#r=e,!(!e||this.#e<32)){for(let n=e;n;n=n.#r)for(let[r,o]of n.#t)this.#t.has(r)||this.#t.set(r,o);this.#r=void 0,this.#e=0}}get(e){for(let n=this;n;n=n.#r){let r=n.#t.get(e);
if(r)return r}return e==="PATH"||no.test(e)?{text:"\uFFFC"}:void 0}set(e,n){this.#t.set(e,n)}};var ro=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Zt=t=>ro.test(t),et=t=>t.slice(t.lastIndexOf("/")+1);var tt={commands:[]};function Xt(t,e,{source:n,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return tt;if(e.json)return t.readWords(s.map(ao(e.logical)),o);let a=Qt(
r);if(!a)return tt;let{heredocs:l,logical:c}=e,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?so(t,n,d,o,a):t.readScript(io(n,c,i,d,e),o,a):t.readScript(oo(c,i),
o,a)}function Qt(t){if(!t)return{errexit:!1,pipefail:!1};let e=t.findIndex(r=>Zt(et(r)));if(e<0)return;let n=t.slice(e+1);return{errexit:n.some(r=>/^-[A-Za-z]*e/.test(r))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function oo(t,{at:e,value:n}){if(e===0)return t;let r=new Q(t.file);return r.addPart(t,e,e+n.length),r.build()}function so(t,e,{span:n,chomp:r},o,s){let i=new Q(n.file),a=e.text.
slice(n.start,n.end),l=n.start;for(let y of a.split(/(?<=\n)/)){let p=r?/^\t*/.exec(y)?.[0].length??0:0;i.add(y.slice(p).replace(/\r\n$/,""),l+p),y.endsWith(`\r
`)&&i.add(`
`,l+y.length-1),l+=y.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return t.readScript(c,o,s);let u=et(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],g=Qt(u);return g?t.readScript(c,o,g):tt}function io({text:t},e,{at:n,value:r},{span:o},{span:s}){let i=new Q(e.file);return i.addPart(e,n,n+r.length),i.add(`
`,o.start-1),i.add(t.slice(o.start,s.end),o.start),i.build()}var ao=t=>({value:e,span:n,at:r})=>({text:e,literal:e,span:n,splits:!1,substitutions:[],inner:()=>{let o=new Q(t.file);for(let s=r+1,i=0;i<
e.length;){let a=t.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(t,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],we(t,s)),s+=t.text[s+1]==="u"?6:2,i+=1}return o.build()}});var Fe=class{#t;#r;#e=[];#o=new Map;#l;constructor(e,n){this.#t=e,this.#r=n}add(e){this.#e.push(e),e.name&&this.#o.set(e.name,e)}get(e){return this.#o.get(e.toLowerCase())}originOf(e,n,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#r.push({kind:"broken",span:n,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#e[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#i(e)?(s||this.#r.push({kind:"broken",span:n,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:M(e,n)}):{image:e.includes("$")||/^\d+$/.test(e)?M(e,n):F(e,n)}}#i(e){return this.#l??=new Set(this.#t.flatMap(({keyword:n,args:r})=>n==="FROM"&&
r[2]?[r[2].value.toLowerCase()]:[])),this.#l.has(e.toLowerCase())&&!this.get(e)}};var nt={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},en=new Set(Object.keys(nt)),j=(t,e)=>({kind:"broken",span:t,message:e});function rt(t){let{keyword:e,keywordSpan:n,args:r}=t;if(!en.has(e)){let i=J(e,en);return[j(n,`unknown instruction ${JSON.
stringify(ce(e))}${i?`, did you mean ${i}?`:""}`)]}let o=lo(t),s=(i,a)=>{r.length<i&&o.push(j(n,a))};switch(e){case"FROM":o.push(...uo(t));break;case"COPY":case"ADD":s(2,`${e} needs a source and a des\
tination`),o.push(...mo(t));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...go(t));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...fo(t));break;case"\
SHELL":(!t.json||r.length===0)&&o.push(j(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...co(t),...Gt(t));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of t.pairs)i.value||o.push(j(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of t.pairs)i.value||o.push(j(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:s(1,`${e} needs an argument`)}return o}var ce=t=>t.length>40?`${t.slice(0,40)}...`:t;function lo({keyword:t,flags:e,args:n}){let r=[];if(t==="ARG"||t==="\
STOPSIGNAL"||t==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return r;let o=nt[t]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith(
"*")?r.push(j(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(j(l,`--${i} is true or false`)):a===void 0&&r.push(j(l,`--${i} needs a v\
alue`));else{let d=J(i,o.map(u=>u.replace(/[!*]$/,"")));r.push(j(l,`${t} has no flag --${ce(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}return r}function co({flags:t}){let e={network:["default","n\
one","host"],security:["insecure","sandbox"]};return t.flatMap(({name:n,text:r,span:o})=>{let s=Object.hasOwn(e,n)?e[n]:void 0;return s&&r!==void 0&&!r.includes("$")&&!s.includes(r)?[j(o,`--${n} is ${s.
join(", ")}`)]:[]})}var po=/^[a-z][a-z0-9-_.]*$/;function uo({args:t,keywordSpan:e,span:n,logical:r}){let o=t.find(a=>a.value.startsWith("#")),s=o?t.indexOf(o):t.length;if(o&&(s===1||s===3)){let a=t[t.
length-1]?.span.end??n.end,l=r.text.slice(o.at).trimEnd(),c=t[s-1]?.span.end??o.span.start,d={file:n.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(t.length===0)return[j(e,"FROM needs an image")];if(t.length!==1&&!(t.length===3&&t[1]?.value.toLowerCase()==="as"))return[j({...e,end:t[t.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=t[2];return i&&!po.test(i.value.toLowerCase())?[j(i.span,`${JSON.stringify(ce(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function mo({keyword:t,args:e,json:n,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(u=>u.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(j(o.span,`${t} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(j(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${t} of se\
veral sources needs a destination that ends in /`}),i}function go({args:t,keywordSpan:e,flags:n}){let r=t[0];if(!r)return[j(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return t.length>1?[j(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[j(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(ce(r.value))}`)];let s=t.length<2?[j(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(j(l,"--retries is a whole number, zero or more")):nt.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(j(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function fo({trigger:t}){return t?t.keyword===
"ONBUILD"?[j(t.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:t.keyword==="FROM"||t.keyword==="MAINTAINER"?[j(t.keywordSpan,`ONBUILD cannot defer ${t.keyword}`)]:rt(t).map(e=>({...e,kind:"loose"})):
[]}function tn(t){if(t.includes("\uFFFC"))return;let e=t.slice(t.lastIndexOf(":")+1),[n="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(ce(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!o)return{fault:`${JSON.stringify(ce(t))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${n} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}var ho=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
yo=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Me({domain:t,path:e}){return t===null||e===null?null:(t==="docker.io"?e:`${t}/${e}`).replace(ho,"").replace(
yo,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function de(t,e){let[n="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!t.startsWith(n)||t.length<n.length+o.length||!t.endsWith(
o))return!1;let s=n.length;for(let i of r){let a=t.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=t.length-o.length}var bo=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],pe,nn=[];function ko(){if(pe)return pe;pe=new Map;for(let t of bo)t[0].includes(
"*")?nn.push(t):pe.set(t[0],[...pe.get(t[0])??[],t]);return pe}function Pe(t){let e=Me(t);if(e===null)return;let n=ko().get(e)??nn.filter(([s])=>de(e,s)),{tag:r}=t;if(r===null&&n.some(([,,s])=>s)&&new Set(
n.map(([,{user:s}])=>s)).size>1)return;let o=n.find(([,,s])=>!s||de(r??"latest",s));return o&&{name:e,...o[1]}}function rn({flags:t},e,n){let o=`${e.state==="unknown"?e.text:e.value} ${t.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||n==="`"&&
!wo(e)}function wo(t){let e=t.state==="unknown"?void 0:Pe(te(t.value));return e!==void 0&&e.user!=="ContainerUser"}function on(t,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!t||t.state==="unknown")return M(e.value,e.span,e.via);let n=t.value.split("/").filter(Boolean);for(let r of e.
value.split("/"))r===".."?n.pop():r&&r!=="."&&n.push(r);return{...e,value:`/${n.join("/")}`}}function _e(t,e=new Map,n){return new ot(t,e,n).run()}var vo=16384,ot=class{#t;#r;#e;#o=new ve;#l=[];#i=[];#m=new Map;#a=[];#c;#s=this.#o;#n={};#g=new Map;constructor(e,n,r){this.#t=e,this.#e=r,this.#r=
n,this.#c=new Fe(e.instructions,this.#a);for(let o of Yt)this.#o.set(o,{text:"\uFFFC"})}run(){let e,n=!1;for(let o of this.#t.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#t.instructions.some(
xo)||(o.keyword==="FROM"?(e&&this.#p(e),e=this.#d(o)):e?(e.instructions.push(o),this.#u(e,o)):o.keyword==="ARG"?this.#b(o,this.#l,void 0):n||(n=!0,this.#a.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#p(e);let r=this.#t.instructions[0];return r&&this.#i.length===0&&!n&&this.#a.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#l,faults:this.#a}}#d(e){let n=e.args[0],r=e.args.findIndex(g=>g.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=n?{value:n.value,span:n.span}:{value:"",span:e.keywordSpan},i=this.#i.length,a=[],l=n?this.#f(n,e,this.#o,a):M("",e.keywordSpan),c=l.state==="unknown"?void 0:this.#c.get(l.value),d=o[1]?.value.toLowerCase()===
"as"?o[2]?.value.toLowerCase():void 0,u={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??rn(e,l,this.#t.escape),undefinedUses:a};this.#i.push(u),this.#c.add(u),this.#s=new ve(c?this.#m.get(c):void 0),this.#m.set(u,this.#s),this.#n=(c&&this.#g.get(c))??{};for(let{trigger:g}of c?.instructions??
[])g&&this.#u(u,g);return u}#u(e,n){let{keyword:r,args:o}=n,s=o[0],i=a=>this.#f(a,n,this.#s,e.undefinedUses);switch(r){case"ARG":this.#b(n,e.assignments,e);break;case"ENV":case"LABEL":this.#w(r,n,e);break;case"\
USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=on(this.#n.workdir,i(s))),e.workdir&&(this.#n={...this.#n,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=i(s));break;case"CMD":e.cmd=
n;break;case"ENTRYPOINT":e.entrypoint=n;break;case"HEALTHCHECK":e.healthcheck=n;break;case"SHELL":e.shell=n,this.#n={...this.#n,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#v(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#x(e,n,i);break;case"RUN":this.#S(
e,n),this.#y(e,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#y(e,n.trigger,!0);break}}#p(e){for(let n of[e.healthcheck,e.entrypoint,e.cmd])n&&this.#y(e,n,!1);this.#g.set(e,this.#n)}#h(){
return this.#n.workdir?{workdir:this.#n.workdir}:{}}#y(e,n,r){if(!this.#e||e.windows)return;let o=Xt(this.#e,n,{source:this.#t.source,shell:this.#n.shell,variables:s=>this.#s.get(s)?.text});e.scripts.
push({instruction:n,script:o,deferred:r,...this.#h()})}#f(e,{logical:n,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:u}=Ee(e.value,y=>s.get(y)?.text,this.#t.escape);u&&this.#a.push(
{kind:"broken",span:e.span,message:`${u}`});for(let{name:y,at:p,length:m}of d){let f=s===this.#o?void 0:this.#o.get(y)?.span,b=o?e.span:N(n,e.at+p,e.at+p+m);i.push({name:y,keyword:r,span:b,...a===void 0?
{}:{target:a},...f?{global:f}:{}})}let g=[];for(let y of c){let p=s.get(y)?.span;p&&g.push({how:"interpolated",span:p})}return l.length>vo&&l.length>e.value.length?M("\uFFFC",e.span,g.slice(0,8)):l.includes(
"\uFFFC")?M(l,e.span,g.slice(0,8)):F(l,e.span,g.slice(0,8))}#b(e,n,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#s:this.#o,a=o.value?this.#f(o.value,e,i,r?.undefinedUses??[],s):null,l=sn(o);n.
push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#r.get(s),d=r?this.#o.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state==="unknown"?a.text:
a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#w(e,n,r){let o=n.pairs.map(s=>{let i=s.value?this.#f(s.value,n,this.#s,r.undefinedUses,s.name.value):null,a=Ee(s.name.value,l=>this.#s.
get(l)?.text,this.#t.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:sn(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)this.#s.set(s,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?Ee(e.value,()=>"\uFFFC",this.#t.escape).text:"";#v(e,n,{span:r}){if(n.state==="unknown"){e.ports.push({span:r,setting:M(n.text,
r)});return}for(let o of n.value.split(/\s+/).filter(Boolean)){let s=tn(o);s&&"fault"in s?this.#a.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?F(s,r,n.via):M(o,r)})}}#x(e,n,r){
let{args:o,keyword:s}=n,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?Kt(n,"from"):void 0,l=o.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),c=a?.text?{from:{
...this.#c.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:n,sources:l.map(r),destination:r(i),...this.#h(),...c})}#S(e,n){for(let r of n.flags){if(r.name!=="mount")continue;
let o=Qe(r).get("from");o&&e.mounts.push({...this.#c.originOf(o,r.span,e,"mounts"),span:r.span})}}},xo=({keyword:t,args:e})=>t==="FROM"&&e.length>0,sn=({name:t,value:e})=>({...t.span,end:e?.span.end??
t.span.end});var an=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,ln=(t,e)=>{let[n=t]=t.split(/\s/);return{value:n,
span:{...e,end:e.start+n.length}}},cn=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function T(t){return t<=32?t===32||t>=9&&t<=13:t===133||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||t===8287||t===12288}function q(t,e=0,n=t.length){let r=e,o=n;for(;r<o&&T(t.charCodeAt(
r));)r+=1;for(;o>r&&T(t.charCodeAt(o-1));)o-=1;return[r,o]}function dn(t){let e=[];for(let n of So(t)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),o=r?.[3];if(!r||!o)continue;let s=$o(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function So(t){let e=[],n="";for(let r=0;r<t.length;r+=1){let o=t[r];if(o==="'"||o==='"'){let s=st(t,r);if(s<0)return;n+=t.slice(r,s+1),r=
s}else if(o==="$"&&t[r+1]==="{"){let s=it(t,r);if(s<0)return;n+=t.slice(r,s+1),r=s}else if(o==="\\")n+=t.slice(r,r+2),r+=1;else if(o==="<"&&t[r+1]==="<"){let s=r+2;for(;s<t.length&&/[\t\r ]/.test(t[s]);)
s+=1;n+=t.slice(r,s),r=s-1}else T(o.charCodeAt(0))?(n&&e.push(n),n=""):n+=o}return n&&e.push(n),e}function st(t,e){let n=t[e];for(let r=e+1;r<t.length;r+=1){if(t[r]===n)return r;if(t[r]==="\\"&&n==='"')
r+=1;else if(t[r]==="$"&&t[r+1]==="{"&&n==='"'){let o=it(t,r);if(o<0)return-1;r=o}}return-1}function it(t,e){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(t.slice(e,e+300));
if(!n)return-1;if(n[1]==="}")return e+n[0].length-1;let r=n[1]==="/"?1:0;for(let o=e+n[0].length;o<t.length;o+=1){let s=t[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=st(t,o),o<0)return-1}else if(s==="$"&&t[o+1]==="{"&&(o=it(t,o),o<0))return-1}}return-1}function $o(t){let e="";for(let n=0;n<t.length;n+=1){let r=t[n];if(r==="'"||r==='"'){let o=st(
t,n);if(o<0)return;e+=r==='"'?t.slice(n+1,o).replace(/\\(["$\\])/g,"$1"):t.slice(n+1,o),n=o}else if(r==="\\")e+=t[++n]??"";else{if(T(r.charCodeAt(0)))return t.slice(n).trim()===""?e:void 0;e+=r}}return e}var U=(t,e,n)=>({value:t.text.slice(e,n),span:N(t,e,n),at:e}),Le=t=>t===32||t===9||t===11||t===12||t===13;function pn(t,e,n){let r=[],{text:o}=t;for(let s=e;s<n;){for(;s<n&&Le(o.charCodeAt(s));)s+=1;let i=s;
for(;s<n&&!Le(o.charCodeAt(s));)s+=1;s>i&&r.push(U(t,i,s))}return r}function at(t,e,n){let r=e;for(;r<n&&!Le(t.charCodeAt(r));)r+=1;let o=r;for(;o<n&&Le(t.charCodeAt(o));)o+=1;return[r,o]}function lt(t,e,n,r){
let o=[],{text:s}=t;for(let i=e;i<n;){for(;i<n&&T(s.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!T(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&o.push(U(t,a,c))}return o}function un(t,e,n,r){let o=[],{text:s}=t,i=e;for(;;){for(;i<n&&T(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=n)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<n&&(c||!T(s.charCodeAt(i)));){let g=s[i];(c?g===c:g==='"'||g==="'")?c=c?"":g:g===r?l+=s[++i]??"":l+=g,i+=1}if(i=Math.min(i,n),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),u=l.slice(2,d<0?void 0:d);o.push({name:u,value:l,span:N(t,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function mn(t,e,n){let[r,o]=q(t.text,e,n);if(t.text[r]!=="[")return;let s=t.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:N(t,c,c+l[0].length),at:c})}return{words:a}}var Do=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),jo=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function ct(t,e,n,r,o){let{text:s}=t,[i,a]=at(s,e,n),l=s.slice(e,i).replace(
/[a-z]/g,p=>p.toUpperCase()),{flags:c,rest:d}=un(t,a,n,r),[u,g]=q(s,d,n),y={keyword:l,keywordSpan:N(t,e,i),span:N(t,e,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:t};if(u>=g)return{...y,args:[]};
if(l==="ONBUILD")return{...y,args:[U(t,u,g)],trigger:ct(t,u,g,r,o)};if(l==="ENV"||l==="LABEL")return{...y,...Ro(t,u,g,l,r,o)};if(l==="ARG"){let p=lt(t,u,g,r);return{...y,args:p,pairs:p.map(m=>fn(t,m))}}
return l==="HEALTHCHECK"?{...y,...Oo(t,u,g,o)}:{...y,...gn(t,u,g,l,o)}}function gn(t,e,n,r,o){let s=Do.has(r)?mn(t,e,n):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:N(t,e,n),message:`exec form of ${r} holds strings only`}),{args:jo.has(r)?pn(t,e,n):[U(t,e,n)],json:!1})}function Oo(t,e,n,r){let o=e;for(;o<n&&!T(t.text.charCodeAt(o));)o+=1;
let s=U(t,e,o),[i,a]=q(t.text,o,n);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=gn(t,i,a,"CMD",r);return{args:[s,...l],json:c}}function Ro(t,e,n,r,o,s){let i=lt(t,e,n,o);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>fn(
t,c))}}let[a,l]=at(t.text,e,n);return l>=n?(s.push({kind:"broken",span:N(t,e,n),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:U(t,e,a),value:U(t,l,n),spaced:!0}]}}function fn(t,e){
let n=e.value.indexOf("=");if(n<0)return{name:e};let r=e.at+e.value.length;return{name:U(t,e.at,e.at+n),value:U(t,e.at+n+1,r)}}var Ao=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function hn(t,e=0){return new dt(t,e).read()}var dt=class{#t;#r;#e;#o=[];#l=[];#i=[];#m=[];#a=new Set;#c="\\";#s;#n=0;#g=0;constructor(e,n){this.#t=
n,this.#r=e,this.#e=e.text}read(){let e=this.#e;e.charCodeAt(0)===65279&&(this.#n=1);let n=cn.exec(e.slice(this.#n,this.#n+4096));if(n?.[1]){let r=this.#n+n[0].length-n[1].length;this.#s={value:n[1],span:this.#d(
r,r+n[1].length)}}for(;this.#n<e.length;){let[r,o]=this.#u(),[s]=q(e,r,o);this.#p(s,o),!(s>=o)&&(e[s]==="#"?this.#h(s,o):this.#y(s,o))}return this.#i.length===0&&this.#o.push({kind:"broken",message:"t\
he file has no instructions",span:this.#d(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#i,faults:this.#o,suppressions:this.#l,escape:this.#c,...this.#s?{syntax:this.#s}:
{}}}#d(e,n){return{file:this.#r.path,start:e,end:n}}#u(){let e=this.#n,n=this.#e.indexOf(`
`,e),r=n<0?this.#e.length:n;for(this.#n=n<0?r:n+1;r>e&&this.#e[r-1]==="\r";)r-=1;return[e,r]}#p(e,n){if(!this.#a)return;let r=this.#e.slice(e,Math.min(n,e+4096)),o=an.exec(r);if(!o){this.#a=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#a=void 0;return}let l=e+r.lastIndexOf(i),c=this.#d(l,l+i.length);this.#a.has(a)&&this.#o.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#a.add(a),a==="syntax"&&(this.#s??=ln(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#c=i:this.#o.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(e,n){let r=Ao.exec(this.#e.slice(e,Math.min(n,e+4096)));if(!r)return;let o=(r[1]??"").split(",").map(s=>s.trim()).filter(Boolean);this.#m.push({rules:o,
reason:(r[2]??"").trim(),span:this.#d(e,n)})}#y(e,n){let r=[],o=[],s=[],i=[],a=0,l=n,c=(p,m)=>{o.push(a),s.push(p),r.push(this.#e.slice(p,m)),a+=m-p},d=this.#f(e,n);for(c(e,d<0?n:d);d>=0&&this.#n<this.#e.
length;){let p=this.#n,[m,f]=this.#u(),[b]=q(this.#e,m,f);if(b>=f){i.push(this.#d(p,this.#n));continue}if(this.#e[b]==="#"){this.#h(b,f);continue}d=this.#f(m,f),c(m,d<0?f:d),l=f}for(;i.length&&i[i.length-
1].start>l&&q(this.#e,l)[0]>=this.#e.length;)i.pop();let u=r.length===1?r[0]:r.join(""),[g,y]=q(u);if(g>=y){this.#o.push({kind:"broken",span:this.#d(e,n),message:"a continuation that nothing follows i\
s an empty instruction"});return}this.#b({file:this.#r.path,text:u,at:o,from:s},l,i)}#f(e,n){let r=n-1;for(;r>=e&&(this.#e[r]===" "||this.#e[r]==="	");)r-=1;return r<e||this.#e[r]!==this.#c||r>e&&this.#e[r-
1]===this.#c?-1:r}#b(e,n,r){let[o,s]=q(e.text),i=ct(e,o,s,this.#c,this.#o),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.
includes("<<")?this.#v(e,i.keywordSpan):[],d=c.length?this.#k():n,u=this.#d(i.keywordSpan.start,d),g=i.trigger?{trigger:{...i.trigger,span:this.#d(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#i.
push({...i,...g,span:u,blanks:r,heredocs:c});for(let{rules:y,reason:p,span:m}of this.#m)this.#l.push({rules:y,reason:p,span:m,covers:u});this.#m=[]}#w(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#n,this.#n=e.exec(this.#e)?.index??this.#e.length}#k(){let e=this.#n;for(;e>0&&(this.#e[e-1]===`
`||this.#e[e-1]==="\r");)e-=1;return e}#v(e,n){let r=[];for(let o of dn(e.text)){let s=this.#n,i=-1;for(;this.#n<this.#e.length&&i<0&&this.#g<20;){let[a,l]=this.#u(),c=a;for(;c-a<this.#t&&this.#e[c]===
" ";)c+=1;for(;o.chomp&&this.#e[c]==="	";)c+=1;l-c===o.name.length&&this.#e.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#o.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#n=s,this.#w(),this.#g+=1,r;r.push({...o,span:this.#d(s,i)})}return r}};var Co=({origin:t,copies:e,mounts:n})=>[t,...e.flatMap(({from:r})=>r??[]),...n].flatMap(r=>"stage"in r?[r.stage]:[]);function yn(t){let e=new Set(t);for(let n of e)for(let r of Co(n))e.add(r);return e}
function pt(t){let e=[t];for(let n=t;"stage"in n.origin;)n=n.origin.stage,e.push(n);return e}function ne(t,e,n){let r=hn(t,n?.indent),o=n?{inline:n.at}:{},s=Fo(t,r);if(s)return{dialect:"dockerfile",source:t,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=_e(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(rt),...l,...i.flatMap(Eo)],d=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:d,needed:d?yn([d]):new Set}}var Eo=({scripts:t})=>t.flatMap(({script:e,instruction:n})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function Fo({text:t,path:e},{instructions:n,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(t)))return o;if(!i.test(t))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?o:void 0}var ue=`
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
`,Mo=`
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
`;function Po(t){let e=[],n=`
${t}|`;for(let r=ue.indexOf(n);r>=0;){let o=ue.indexOf(`
`,r+1);e.push(ue.slice(r+1,o));let s=o;for(;ue[s+1]==="#";)s=ue.indexOf(`
`,s+1);r=ue.startsWith(n,s)?s:-1}return e}function bn(t){let e=Me(t);if(e===null||t.tag===null)return;let{tag:n="latest"}=t,r=Po(e),o=r.length?r:Mo.split(`
`).filter(s=>s&&!s.startsWith("#")&&de(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>de(n,l)))return _o(a)}}function _o([t,e,n,r,o,s,i,a]){let l=p=>p?
p.split(","):[],c=p=>p?JSON.parse(p):void 0,[d,u]=a?a.split(" "):[],g=c(n),y=c(o);return{...t?{shell:t==="yes"}:{},...e?{packageManager:e}:{},...g===void 0?{}:{entrypoint:g},...r?{execs:r==="script"}:
{},...y===void 0?{}:{cmd:y},has:l(s),lacks:l(i),...d?{owner:{ids:d,...u?{path:u}:{}}}:{}}}function ut(t,e,n){return t===void 0?M(`the ${e}`,n):V(t&&{form:"exec",words:t.map(r=>V(r,n))},n)}var kn={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},wn={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},Lo={short:"",long:[]},vn=new Map;function xn(t){let e=/^pip[\d.]*$/.
test(t)?"pip":Object.hasOwn(wn,t)?wn[t]:t,n=Object.hasOwn(kn,e)?kn[e]:void 0;if(!n)return Lo;let r=vn.get(e)??{short:n.short,long:n.long.split(" ")};return vn.set(e,r),r}function me({words:t},e,n=1){let{short:r,long:o}=xn(e),s=[],i=[];for(let a=n;a<t.length;a+=1){let l=t[a],{text:c}=l,d=t[a+1];if(c==="--"){i.push(...t.slice(a+1));break}if(c.startsWith("--")){let u=c.indexOf(
"="),g=u<0?c:c.slice(0,u);u>=0?s.push({name:g,value:Sn(l,u+1),word:l}):o.includes(g.slice(2))&&d?(s.push({name:g,value:d,word:l}),a+=1):s.push({name:g,word:l})}else if(c.startsWith("-")&&c.length>1)for(let u=1;u<
c.length;u+=1){let g=c[u];if(!r.includes(g))s.push({name:`-${g}`,word:l});else{let y=u+1<c.length,p=y?Sn(l,u+1):d;s.push(p?{name:`-${g}`,value:p,word:l}:{name:`-${g}`,word:l}),y||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Sn=({text:t,literal:e,span:n},r)=>({text:t.slice(r),literal:e.startsWith(t.slice(0,r))?e.slice(r):"\uFFFC",span:n}),$n=({options:t},...e)=>t.find(({name:n})=>e.
includes(n));var Dn={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},jn={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function On(t){if(mt.has(t))return mt.get(t);let e=Io(t);return mt.set(t,e),e}var mt=new WeakMap;function Io(t){let{name:e,words:n}=t,r=g=>n[g]?.text??"";if(/^pip[\d.]*$/.test(e))return gt(t,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let g=n.findIndex(y=>y.text==="-m");return g>0&&/^pip[\d.]*$/.test(r(g+1))?gt(t,g+2):void 0}if(e==="uv"&&r(1)==="pip")return gt(t,2);let o=Object.hasOwn(Dn,e)?Dn[e]:
void 0;if(!o)return;if(o==="pacman")return To(t);let s=me(t,e),[i,...a]=s.operands,l=i?Object.hasOwn(jn,i.text)?jn[i.text]:"other":o==="yarn"?"install":"other",c=Wo(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:g})=>g==="-g"||g==="--global")||o==="yarn"&&i?.text==="global",u=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:u,args:s,global:d}}function Wo(t,e,n,r){return t==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(t)?"other":t==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&t!=="apt"&&t!=="dnf"||e==="get"&&t!=="go"||e==="i"&&t!=="npm"&&t!=="pnpm"||t==="cargo"&&e==="add"?"other":n}function gt(t,e){
let n=me(t,"pip",e),[r,...o]=n.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:n,global:!0}}function To(t){
let e=me(t,"pacman"),n=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":r&&n.includes(
"c")?"clean":r&&e.operands.length?"install":r&&n.includes("y")?"update":"other",verb:t.words[1],packages:e.operands,args:e,global:!0}}var Rn=t=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(t);function An(t,e){let n=t.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&e===void 0)return;let r=[];for(let o of`${n.startsWith("/")?"":e}/${n}`.split("/"))o===".."?r.pop():o&&o!=="."&&r.push(o);return`\
/${r.join("/")}`}var Cn=t=>t.includes("/")?t.slice(0,t.lastIndexOf("/")):"";function xe(t,e){let n=[];for(let r of(e.startsWith("/")?e:`${t}/${e}`).split("/"))r===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):r&&r!=="."&&n.push(r);return(e.startsWith("/")?"/":"")+n.join("/")}var No=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function En(t){let e=[],n=new Set,r=[],o=!1,s=!1;for(let i of t){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=On(c);s||=!(d?Rn(d.manager)||d.action!=="other":No.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:u})=>u.includes("\uFFFC"))||c.wrappers.some(({name:u})=>u===
"xargs")),d?.action==="install"&&e.push(...d.packages.map(({text:u})=>u.replace(/[=<>~@:].*$/,"")));for(let{text:u}of c.words)for(let g of u.split(/[\s/=:@,;'"]+/))n.add(g)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=qo(a);l?r.push(...l):o=!0}}return{packages:e,mentions:n,builds:s,copied:o?null:r}}function qo({sources:t,destination:e,workdir:n,
instruction:r}){if(e.state==="unknown")return;let o=An(e.value,n?.state==="unknown"?void 0:n?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return t.length===0?[{path:o,folder:s}]:
t.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.
includes(".")}})}function _n(t,e){let n=Ho(t,e),r=new Map;for(let o of t.stages)r.set(o,In(t,o,n.includes(o),r));return[...r.values()]}var zo=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function Ho({stages:t,final:e},n){let r=n.flatMap(s=>s?Ln(t,s)??[]:[]),o=e&&(r.length===0||n.includes("")||!zo.test(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var Ln=(t,e)=>t.findLast(({name:n})=>n===
e.toLowerCase())??(/^\d+$/.test(e)?t[Number(e)]:void 0);function Ie(t,e,n){let{stages:r}=n.size?_e(t,n,t.shell):t,o=e===void 0?r[r.length-1]:Ln(r,e);if(!o)return;let s=new Map;for(let i of pt(o).reverse())
s.set(i,In(t,i,i===o,s));return s.get(o)}var ft=({name:t,index:e})=>t??String(e);function In(t,e,n,r){let o="stage"in e.origin?r.get(e.origin.stage):void 0,s=e.base.span,i=o?o.base:Uo(e.origin),a=o?o.
contents:Bo(e.origin),l=[{how:"inherits",span:s}],c=p=>({...p,via:[...l,...p.via??[]].slice(0,8)}),d=(p,m,f)=>p??(o?c(m(o.image)):f),u=n?pt(e):[e],g=p=>F(u.toReversed().flatMap(p),s),y={ref:o?o.image.
ref:Go(e),user:d(e.user,p=>p.user,Yo(i,e)),env:g(p=>Fn(p,"ENV")),labels:g(p=>Fn(p,"LABEL")),exposedPorts:g(p=>p.ports.map(({setting:m})=>m)),volumes:g(p=>p.volumes),entrypoint:d(Mn(e.entrypoint,e.scripts),
p=>p.entrypoint,ut(a===null?null:a?.entrypoint,"entrypoint of the base image",s)),cmd:d(Mn(e.cmd,e.scripts)??(e.entrypoint?V(null,s):void 0),p=>p.cmd,ut(a===null?null:a?.cmd,"command of the base image",
s)),healthcheck:d(Xo(e.healthcheck,e.scripts),p=>p.healthcheck,Zo(i,s)),workingDir:d(e.workdir,p=>p.workingDir,i===null?V("/",s):M("the working directory of the base image",s)),stopSignal:d(e.stopSignal,
p=>p.stopSignal,M("the stop signal of the base image",s))};return{path:["stages",ft(e)],dialect:"dockerfile",span:s,ships:n,image:y,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...n?{added:En(
u)}:{},references:Qo(t,e),windows:e.windows,dropsRoot:Jo(e,o,i)}}var ht=t=>"image"in t&&t.image.state!=="unknown"&&t.image.value==="scratch";function Uo(t){if("image"in t)return ht(t)?null:Pe(te(re(t.
image)))}function Bo(t){if("image"in t)return ht(t)?null:bn(te(re(t.image)))}var Ko=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Vo=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Jo(t,e,n){let r=[t.entrypoint,t.cmd].some(i=>i&&Ko.test(i.logical.text)),o=t.entrypoint?.args[0]?.value??"",s=/(?:\.sh|entrypoint|start|run|init)$/.test(o);return r||s&&t.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Vo.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:e?e.dropsRoot:n?.drops===!0&&!t.entrypoint}var re=t=>t.state==="unknown"?t.text:t.value;function Go(t){
if(!("image"in t.origin)||ht(t.origin))return null;let{image:e}=t.origin;return F(te(re(e),t.base.value),t.base.span,e.via)}function Yo(t,e){let n=e.base.span;return t===null?V("root",n):t?V(t.user,n):
M(`the user of ${e.base.value}`,n)}var Zo=(t,e)=>t===void 0||t?.healthcheck?M("the health check of the base image",e):V(null,e),Fn=(t,e)=>t.assignments.filter(n=>n.keyword===e).map(({name:n,value:r,literal:o,
span:s})=>F({name:n,value:r,literal:o},s));function Mn(t,e=[]){if(!t)return;let{args:n,json:r,span:o}=t,s=n.map(i=>F(i.value,i.span));return F(s.length?{form:r?"exec":"shell",words:s,...Wn(t,e)}:null,
o)}var Wn=(t,e)=>{let n=e.find(r=>r.instruction===t)?.script;return n?{script:n}:{}};function Xo(t,e){if(!t)return;if(t.args[0]?.value.toUpperCase()==="NONE")return F({test:null},t.span);let r=t.args.
slice(1).map(o=>F(o.value,o.span));return F({test:{form:t.json?"exec":"shell",words:r,...Wn(t,e)}},t.span)}function Qo(t,e){let n=[],r=(s,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||re(i)!==
"scratch"&&n.push({role:s,ref:F(te(re(i),a),i.span,i.via)})},{syntax:o}=t;e.index===0&&o&&r("syntax",F(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);
for(let{from:s}of e.copies)s&&"image"in s&&r("copy-from",Pn(s.image,s.span),re(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",Pn(s.image,s.span),re(s.image));return n}var Pn=(t,e)=>({...t,
span:e});var yt=["docker","podman","oci"];function Tn(t){let e=[],n=0;for(let r of t.split(`
`)){let o=n;n+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=es(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}function es(t){let e=[];for(let n of t.split("/"))n===".."&&(e.length===0||e[e.length-1]==="..")&&!t.startsWith("/")?e.push(n):n===".."?e.pop():n&&n!=="."&&e.push(n);return e.join("/")}function Nn(t){let e=t.path,n=Tn(t.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:t,faults:[],suppressions:ts(t),patterns:n}}function ts({text:t,path:e}){
let n=[];for(let r of t.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)){let o=(r[1]??"").split(",").map(l=>l.trim()).filter(Boolean),s=r.index+r[0].length,i=t.indexOf(
`
`,s),a={file:e,start:s,end:i<0?t.length:i};n.push({rules:o,reason:(r[2]??"").trim(),covers:a,span:{file:e,start:r.index,end:r.index+r[0].trimEnd().length}})}return n}var ns=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],rs=["no-new-privileges","writable-cgroups","disable"];function os(t){if(rs.includes(t))return t===
"disable"?{key:"label",value:"disable"}:{key:t,value:"true"};let e=t.includes("=")?"=":":",n=t.indexOf(e);if(n<0)return{key:t,value:"",fault:`\`${t.slice(0,60)}\` is no security option`};let r=t.slice(
0,n),o=t.slice(n+1);return ns.includes(r)?r==="systempaths"&&t!=="systempaths=unconfined"?{key:r,value:o,fault:"only `systempaths=unconfined` is known"}:o.startsWith(" ")||o===""?{key:r,value:o,fault:`\
\`${r}\` and its value must not be apart: write \`${r}${e}${o.trim()}\``}:(r==="no-new-privileges"||r==="writable-cgroups")&&ss(o)===void 0?{key:r,value:o,fault:`\`${o.slice(0,60)}\` is neither true no\
r false`}:{key:r,value:o}:{key:r,value:o,fault:`\`${r.slice(0,60)}\` is no security option`}}function ss(t){return/^(?:1|t|T|TRUE|true|True)$/.test(t)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(t)?!1:void 0}
function qn({securityOpt:t},e){if(t.state!=="unknown")for(let n of t.value.toReversed()){if(n.state==="unknown")return;let r=os(n.value);if(r.key===e)return{option:r,at:n}}}var is={seccomp:/^(?:unconfined|builtin|runtime\/default|default)$/,apparmor:/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/};
function as(t,e){return["seccomp","apparmor"].flatMap(n=>{let r=qn(t.host,n);if(!r||r.option.fault||is[n].test(r.option.value))return[];let{value:o}=r.option;return n==="seccomp"&&/^[/~]/.test(o)?[]:[
{container:t,at:r.at,names:n==="seccomp"?xe(e,o):o,kind:n}]})}var oe=class{seccomps;apparmors;attachments=[];composes=0;unclear=!1;constructor(e,n){this.seccomps=new Map(e.map(r=>[r.source.path,r])),this.
apparmors=n}attach({composes:e,containers:n}){this.composes+=e.length,this.unclear||=n.some(({host:{securityOpt:r}})=>r.state==="unknown"||r.value.some(({state:o})=>o==="unknown"));for(let r of e)for(let o of n)
o.project===r.id&&this.attachments.push(...as(o,r.folder))}};function Un(t,e,n){let{build:r}=t,o=r?.dockerfile?e(r.dockerfile,r.inline):void 0;if(!r||!o||o.skipped||r.target?.state==="unknown")return t;let s=ds(r),i=JSON.stringify([r.dockerfile,r.inline??null,r.
target?.value??null]),a=s.size===0&&n.has(i)?n.get(i):Ie(o,r.target?.value,s);if(s.size===0&&n.set(i,a),!a)return t;let l={how:"built-from",span:r.at.span},{image:c}=t,d=(u,g)=>u.state==="written"||u.
state==="unknown"&&u.via?u:Se(g,l);return{...t,...cs(a),windows:t.windows||a.windows,dropsRoot:a.dropsRoot&&c.entrypoint.state!=="written"&&c.user.state!=="written",build:{...r,stage:a.path},image:{ref:a.
image.ref,user:c.user.state==="written"||ls(c.user,t)?c.user:Se(a.image.user,l),env:Hn(a.image.env,c.env,l),labels:Hn(a.image.labels,c.labels,l),exposedPorts:zn(a.image.exposedPorts,l),volumes:zn(a.image.
volumes,l),entrypoint:d(c.entrypoint,a.image.entrypoint),cmd:d(c.cmd,a.image.cmd),healthcheck:d(c.healthcheck,a.image.healthcheck),workingDir:d(c.workingDir,a.image.workingDir),stopSignal:d(c.stopSignal,
a.image.stopSignal)}}}var ls=(t,{span:e})=>t.span.start!==e.start,cs=({base:t,contents:e,added:n})=>({...t===void 0?{}:{base:t},...e===void 0?{}:{contents:e},...n?{added:n}:{}}),Se=(t,e)=>({...t,via:[
e,...t.via??[]]}),zn=(t,e)=>{let n=Se(t,e);return n.state==="unknown"?n:{...n,value:n.value.map(r=>Se(r,e))}};function Hn(t,e,n){return t.state==="unknown"||e.state==="unknown"?e:F([...t.value.map(r=>Se(
r,n)),...e.value],e.span,e.via)}function ds({args:t}){let e=new Map;if(t.state==="unknown")return e;for(let n of t.value){if(n.state==="unknown")continue;let{name:r,value:o}=n.value;e.set(r,{value:o&&
o.state!=="unknown"?o.value:null,span:n.span})}return e}function Bn(t,e){let{image:n,hooks:r}=t,o=a=>({...a,script:ps(a,e)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...t,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:i(n.healthcheck)}}}function ps({form:t,words:e},n){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return t==="shell"&&o?n.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):n.readWords(r,s)}function ge({dockerfiles:t,composes:e,dockerignores:n=[],governed:r=[],seccomps:o=[],apparmors:s=[],kernel:i,services:a,lookup:l,shell:c}){let d=(m,f)=>`${m}\0${f??""}`,u=new Map(t.map(m=>[d(m.source.
path,m.inline),m])),g=new Map,p=(c?a.map(m=>Bn(m,c)):a).map(m=>Un(m,(f,b)=>u.get(d(f,b)),g));return{dockerfiles:t,composes:e,dockerignores:n,governed:r,seccomps:o,apparmors:s,kernel:i??new oe([],[]),stages:t.
flatMap(m=>_n(m,us(m.source.path,p))),containers:p,builtImages:new Set(p.flatMap(({build:m})=>m?.names?[_t(m.names)]:[])),lookup:l}}var us=(t,e)=>e.flatMap(({build:n})=>n?.dockerfile===t&&n.target?.state!==
"unknown"?[n.target?.value??""]:[]);function We({root:t},...e){return fe({name:"",at:{span:t.span,via:[]},node:t},...e)}function fe(t,...e){let n=t;for(let r of e){let o=n?.node.kind==="map"?n.node.entries.get(r):void 0;n=o&&n&&!ms(o.value)?
Kn(r,o,n):void 0}return n}function $e(t){if(!t)return[];let{node:e,at:n}=t;return e.kind==="map"?[...e.entries].map(([r,o])=>Kn(r,o,t)):e.kind==="scalar"?[t]:e.items.map(({value:r,via:o})=>({name:Te({
node:r})??"",at:{span:r.span,via:[...n.via,...o]},node:r}))}function Te(t){let e=t?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var ms=t=>t.tag==="!reset"||t.kind==="scalar"&&t.value===null,Kn=(t,{key:e,value:n,via:r},{at:o})=>({name:t,at:{span:e.span,via:[...o.via,...r]},node:n});function gs({folder:t},e,n){return $e(n).flatMap(r=>{let o=Te(fe(r,"path"))??Te(r);return o===void 0?[]:Jn(xe(t,o),e)})}function Vn(t,e){let r=$e(We(t,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>gs(t,e,fe(a,l)))),o=new Set(t.files.map(({document:a})=>a.source.path)),s=new Set(t.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[xe(t.folder,".env"),...s])].flatMap(a=>Jn(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function Jn(t,e){let n=e.source(t);if(!n)return[];let r=Ce(n);return[{source:n,values:r,
names:[...r.keys()]}]}var Ne=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Gn=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
bt=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Yn=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var fs=t=>t.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),hs=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
ys=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),bs=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function kt(t){if(t.length>200)return!1;let e=fs(t),n=e[e.length-1];return n===void 0||e.includes("public")||e.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(e[0])&&e.length<=3||/^(?:no)?passwd$/i.test(t)&&t===t.toUpperCase()||e.some(r=>r==="allow"||r==="skip"||r==="disable")||e.includes("gpg")&&!e.includes(
"private")&&/^keys?$/.test(n)||bs.has(n)||/^(?:max|min|num)$/.test(e[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(t)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(t)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&e.length>1:n==="key"||n==="keys"?e.length>1&&e.slice(0,-1).some(r=>ys.has(r)):/^(?:salt|pepper)$/.test(n)?e.length>1:e.some((r,o)=>r===
"pass"||r==="auth"||r==="pat"?!1:hs.test(r)&&(o===e.length-1||ks(e.slice(o+1))))}var ks=t=>t.every(e=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(e));function Xn(t,e){let n=t.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||e&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:Qn(n)||Gn.test(n)}var Qn=t=>t.length>=6&&new Set(t.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function ws(t,e){let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(t)?.[1];return r&&!Xn(r,e)&&!(e&&r.includes("$"))?r:void 0}var Zn=t=>bt.has(t)||Yn.test(t);
function _(t,e,n=!1){let r=e.trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of Ne){let u=s.includes(c)?d.exec(o)?.[0]:void 0;if(u&&!/example/i.test(r)&&!Qn(u.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=ws(r,n);if(i)return{by:"url",what:"password in a URL",wellKnown:Zn(i.toLowerCase())};let a=kt(t);if(a&&bt.has(s))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Xn(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:Zn(s)}}var se=t=>t.replace(/[^\r\n]/g,"*"),er=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
vs=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,xs=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,Ss=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
$s=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,Ds=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
js=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,Os=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function G(t){if(t.length>8e3)return`${G(t.slice(0,8e3))}...`;let e=t.replace(Ss,(r,o,s)=>/^[$\uFFFC]/.
test(s)?r:o+se(s));e=e.replace(xs,(r,o,s)=>o+se(s)),e=e.replace(vs,(r,o,s,i)=>_(o,i,!0)?`\${${o}${s}${se(i)}}`:r),e=e.replace(er,tr);for(let r of[$s,js,Ds,Os])e=e.replace(r,(o,s,i)=>/^[$\uFFFC*]/.test(
i)?o:s+se(i));let n=e.toLowerCase();for(let{hint:r,pattern:o}of Ne)n.includes(r)&&(e=e.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),se));return e}function tr(t,e,n,r,o){let s=o.replace(/^(["'])(.*)\1$/s,
"$2");return _(n,s,!0)?`${e}${n}${e}${r}${o.replace(s,()=>se(s))}`:s===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${e}${n}${e}${r}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,l,c)=>_(l,c,!0)?
`${a}${l}=${se(c)}`:i)}`:s!==o&&/[=:]/.test(s)?`${e}${n}${e}${r}${o.replace(s,()=>s.replace(er,tr))}`:t}var Rs=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
As=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,Cs=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,nr=t=>t.length<
500&&Cs.test(t)&&Rs.test(t.replace(/\*+$/,"").replace(/\/+$/,""))&&!As.test(t);var Es=/^(?:echo|printf|cat|tee|sed|print)$/;function rr(t){let{name:e,words:n,redirects:r,feeds:o}=t;if(!Es.test(e))return{texts:[],files:[]};let s=r.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=e==="cat"||e==="tee"?s:[...n.slice(1),...s],a=[...e==="tee"?[t]:[],...o.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...e==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var Fs=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,Ms=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
or=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,Ps=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
wt=16384;var ar=({feeds:t})=>t.some(({name:e})=>e==="chpasswd"||e==="passwd");function*qe(t){for(let{name:o,value:s,span:i}of t.assignments){let a=or.test(s.literal)?void 0:Y(o,s.literal);a&&!a.wellKnown&&(yield{
span:i,secret:a,by:`${o}=`,value:s.literal})}let e=Is(t);e&&(yield e),yield*Ls(t);let n=_s(t);n&&(yield n);for(let{operator:o,target:s}of t.redirects)o==="<<"?yield*sr(s):o==="<<<"&&(yield*sr(s));let r=/^(?:export|declare|local|readonly)$/.
test(t.name);for(let o of t.words.slice(1)){let s=ze(o.literal);s&&!(r&&(s.secret.wellKnown||or.test(s.value??"")))&&(yield{span:o.span,...s})}}function*sr({literal:t,text:e,span:n}){let r=t===e&&n.end-
n.start===e.length,o=n.start;for(let s of t.slice(0,wt).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:ze(s);i&&(yield{...i,span:r?{...n,start:o+s.search(/\S/),end:o+s.trimEnd().length}:n}),o+=s.length+1}}function _s(t){if(t.name!=="echo"&&t.name!=="printf")return;
let{texts:e,files:n}=rr(t),r=e.filter(({text:i})=>!i.startsWith("-")),[o]=r;if(!o||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||!n.some(nr))return;let s=Y("PASSWORD",o.literal);return s&&
{span:o.span,secret:{...s,wellKnown:!1},by:"file",value:o.literal}}function lr(t){for(let e of t){let n=ze(e);if(n)return n}}function ze(t){if(t.length<5)return;let e=t.slice(0,wt),n=_("",e);if(n)return{
secret:n,by:n.what};let r=Ms.exec(e),o=r?.[1]??r?.[2],s=o&&Y("TOKEN",o);if(o&&s)return{secret:{...s,what:"token in a header"},by:"header",value:o};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(e),a=i?.[1]??i?.[2],l=a&&Y("PASSWORD",a);if(a&&l)return{secret:l,by:"configuration",value:a};let c=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(e)?.[1],d=c&&Y("PASSWORD",c);if(c&&d)return{
secret:d,by:"SQL",value:c};if(!/[=:]/.test(e))return/^\s*machine\s|\bpassword\s+\S/.test(e)?ir(e):void 0;for(let[,u="",g=""]of e.matchAll(Fs)){let y=Y(u,g);if(y)return{secret:y,by:`${u}=`,value:g}}return ir(
e)}function*vt(t,{file:e,start:n,end:r}){let o=n;for(let s of t.slice(n,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:ze(s.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:e,start:o,end:o+s.trimEnd().length}}),o+=s.length+1}}function ir(t){let e=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(t)?.[1],n=e&&Y("PASSWORD",e);return e&&n?{secret:n,by:"netrc",value:e}:void 0}function Y(t,e){return e.length>1&&e.length<wt&&!/^["']?[-/.<{[(%@|\\$]/.test(e)?_(t,e):void 0}function*Ls({words:t}){
for(let e=0;e<t.length;e+=1){let n=t[e],r=n.text.indexOf("="),o=r<0?n.text:n.text.slice(0,r);if(!Ps.test(o))continue;let s=r<0?t[e+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=s&&!s.startsWith(
"-")&&Y("PASSWORD",s);s&&i&&(yield{span:r<0?{...n.span,end:t[e+1].span.end}:n.span,secret:i,by:o,value:s})}}function Is(t){let{name:e,words:n}=t,r=(s,i,a)=>{let l=i&&Y("PASSWORD",i);return s&&i&&l?{span:s.
span,secret:l,by:a,value:i}:void 0},o=s=>n[s]?.literal;switch(e){case"curl":{let s=$n(me(t,"curl"),"-u","--user","-U","--proxy-user"),i=s?.value?.literal;return r(s?.value,i?.includes(":")?i.slice(i.indexOf(
":")+1):void 0,s?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let s=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("--"));return r(
s,s?.literal.slice(2),"-p")}case"sshpass":{let s=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[s];return i?.text==="-p"?r(n[s+1],o(s+1),"-p"):r(i,i?.literal.slice(2),"-p")}case"docker":case"podman":case"\
helm":case"az":{let s=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return s>0?r(n[s+1],o(s+1),"-p"):void 0}case"redis-cli":{let s=n.findIndex(({text:i})=>i==="-a");return s>
0?r(n[s+1],o(s+1),"-a"):void 0}case"aws":{let s=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&s>0?r(n[s+1],o(s+1),"aws configure set"):void 0}case"\
npm":case"yarn":case"pnpm":{let s=n.findIndex(({text:l})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(l)),i=n[s];if(!i)return;let a=i.literal.indexOf("=");return a>0?r(i,i.literal.
slice(a+1),"_authToken"):r(n[s+1],o(s+1),"_authToken")}case"htpasswd":return n.some(({text:s})=>/^-\w*b/.test(s))?r(n[n.length-1],o(n.length-1),"-b"):void 0;case"openssl":{let s=n.find(({text:i})=>/^pass:/.
test(i));return r(s,s?.literal.slice(5),"pass:")}case"composer":{let s=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return s>0?r(n[n.length-1],o(n.length-1),n[s]?.
text??""):void 0}default:return}}function cr({image:t,hooks:e}){let n=[],r=(o,s,i)=>{s.state==="written"&&i&&n.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};t.entrypoint.state==="written"&&r("entrypoint",t.entrypoint,
t.entrypoint.value),t.cmd.state==="written"&&r("command",t.cmd,t.cmd.value),t.healthcheck.state==="written"&&r("health check",t.healthcheck,t.healthcheck.value?.test);for(let{command:o}of e??[])o.state===
"written"&&r("hook",o,o.value);return n}var dr=5;function De({stages:t,containers:e,dockerfiles:n,composes:r,lookup:o}){let s=[],i=new Set,a=e.flatMap(({path:p,image:m})=>[p[1]??"",m.ref?.state==="written"?m.ref.value.text:""]),l=p=>{p&&p.length>=
dr&&!p.includes("\uFFFC")&&!a.some(m=>m.includes(p))&&i.add(p)},c=({name:p,value:m,literal:f})=>{if(!m)return;let b=_(p,f);if(b)s.push(m.span),b.wellKnown||l(f);else if(kt(p)&&f.includes("\uFFFC")){let h=m.
state==="unknown"?f.split("\uFFFC"):[m.value],x=o.source(m.span.file)?.text.slice(m.span.start,m.span.end)??"";for(let w of h){let O=w.length>=dr&&_(p,w)?x.indexOf(w):-1;O<0||(s.push({...m.span,start:m.
span.start+O,end:m.span.start+O+w.length}),l(w))}}},d=p=>{if(p.state!=="unknown")for(let m of p.value)m.state!=="unknown"&&c(m.value)},u=({span:p,value:m,secret:f})=>{s.push(p),f.wellKnown||l(m)},g=p=>{
for(let m of qe(p))u(m);if(ar(p))for(let{span:m}of p.words.slice(1))s.push(m);if(p.name==="chpasswd"||p.name==="passwd")for(let{operator:m,target:f}of p.redirects)m.startsWith("<<")&&s.push(f.span)},y=({
hooks:p,host:m})=>{for(let{env:f}of p)d(f);if(m.logOptions.state!=="unknown")for(let f of m.logOptions.value)f.state==="written"&&_(f.value.name,f.value.value)&&s.push(f.span)};for(let{root:p}of r)for(let{
node:m}of $e(We({root:p},"configs")).flatMap(f=>fe(f,"content")??[])){let f=o.source(m.span.file)?.text??"";if(m.kind==="scalar"&&m.quoted&&/^["']/.test(f.slice(m.span.start,m.span.start+1))&&lr((m.kind===
"scalar"?m.text:"").split(`
`)))s.push(m.span);else for(let h of vt(f,m.span))u(h)}for(let p of[...t,...e]){let{image:m,build:f}=p;for(let b of[m.env,m.labels,...f?[f.args]:[]])d(b);for(let{commands:b}of cr(p))b.forEach(g);"hook\
s"in p&&y(p)}for(let{source:p,values:m}of r.flatMap(f=>Vn(f,o)))for(let[f,{value:b,span:h}]of m){let x=_(f,b);if(!x)continue;let w=p.text.slice(h.start,h.end).search(/[=:]/);s.push({...h,start:h.start+
w+1}),x.wellKnown||l(b)}for(let{globals:p,stages:m,source:f}of n){for(let b of p)c(b);for(let{assignments:b,scripts:h,copies:x}of m){for(let w of b)c(w);for(let{instruction:w}of x)for(let{span:O}of w.
heredocs)for(let E of vt(f.text,O))u(E);for(let{script:w}of h)w.commands.forEach(g)}}return{places:s,values:i}}function xt(t,e){let n=t;for(let r of e)n.includes(r)&&(n=n.replaceAll(r,"*".repeat(Math.
min(r.length,12))));return n}function ie(t,e,n=""){if(typeof t=="string")return n&&_(n,t)?t.replace(/\S/g,"*"):xt(t.split(`
`).map(s=>G(s)).join(`
`),e);if(typeof t!="object"||t===null)return t;let{name:r,value:o}=t;return typeof r=="string"&&typeof o=="string"?{...t,value:ie(o,e,r)}:Array.isArray(t)?t.map((s,i)=>ie(s,e,Ws(t[i-1]))):Object.fromEntries(
Object.entries(t).map(([s,i])=>[s,ie(i,e,s)]))}var Ws=t=>typeof t=="string"&&/^--?[A-Za-z][\w-]*$/.test(t)?t.replace(/^-+/,""):"";function qs(t,e){if(t===`${e}.dockerignore`)return!0;let n=t.slice(0,t.lastIndexOf("/")+1);return t===`${n}.dockerignore`&&e.startsWith(n)}async function*He(t,e,n,{contexts:r,absent:o,ignored:s,root:i,
together:a,policyFolders:l=[],policies:c,target:d="docker"}={}){let u=new Map(t.map(h=>[h.source.path,h])),g={source:h=>u.get(h)?.source,files:h=>r?.get(h),absent:h=>o?.has(h)===!0,ignored:h=>s?.has(h)===
!0,root:i},y=await zs(e,{folders:l,source:g.source,files:h=>c?.get(h)},d,n),p=new Map(e.flatMap(({source:h,kind:x})=>x==="dockerfile"?[[h.path,h]]:[])),m=e.filter(({kind:h})=>h==="compose"),f=new Set,
b=e.some(Us)?await Promise.resolve().then(()=>W(require("./shell.js"),1)):void 0;if(m.length>0){let h=await Promise.resolve().then(()=>W(require("./compose.js"),1)),x=k=>{let S=p.get(k);return S&&f.add(
k),S?[ne(S,b)]:[]},w=new Map(m.map(({source:k,compose:S})=>[k.path,S??h.readCompose(k)])),O=k=>{let S=w.get(k),P=u.get(k);if(S||!P)return S;let I=P.compose??h.readCompose(P.source);return w.set(k,I),I},
E={document:O,lookup:g},D=a?[{documents:a.flatMap(k=>O(k)??[]),isGuess:!1}]:h.planProjects([...w.values()],E),C=new Map;for(let k of D){let S=k.isGuess?k.documents.map(({source:I})=>I.path).join("\0"):
Cn(k.documents[0]?.source.path??""),P=C.get(S);P?P.push(k):C.set(S,[k])}for(let k of C.values())try{let S=k.map(({documents:B,isGuess:he})=>h.assemble(B,E,{isGuess:he})),P=S.flatMap(h.lowerCompose),I=new Set(
S.flatMap(h.composeReferences).flatMap(({path:B,role:he})=>he==="dockerfile"?[B]:[])),Je=S.flatMap(h.inlineDockerfiles).map(({source:B,at:he,indent:Sr})=>ne(B,b,{at:he,indent:Sr})),A=ge({dockerfiles:[
...[...I].flatMap(x),...Je],composes:S,kernel:y,services:P,lookup:g,...b?{shell:b}:{}});y.attach(A),yield A}catch(S){for(let{source:P}of new Set(k.flatMap(I=>I.documents)))n(P.path,S)}}for(let[h,x]of p)
if(!f.has(h))try{yield ge({dockerfiles:[ne(x,b)],composes:[],services:[],lookup:g})}catch(w){n(h,w)}for(let{source:h,kind:x}of e)if(x==="dockerignore")try{let w=[...p].filter(([E])=>qs(h.path,E)).slice(
0,Hs),O=[Nn(h)];yield ge({dockerfiles:[],composes:[],dockerignores:O,governed:w.map(([,E])=>ne(E)),services:[],lookup:g})}catch(w){n(h.path,w)}for(let h of y.seccomps.values())yield ge({dockerfiles:[],
composes:[],seccomps:[h],kernel:y,services:[],lookup:g});for(let h of y.apparmors)yield ge({dockerfiles:[],composes:[],apparmors:[h],kernel:y,services:[],lookup:g})}async function zs(t,e,n,r){if(!t.some(
({kind:u})=>u==="seccomp"||u==="apparmor"))return new oe([],[]);let{isFragment:o,PolicyLibrary:s,readAppArmor:i,readSeccomp:a}=await Promise.resolve().then(()=>W(require("./kernel.js"),1)),l=new s(e),
c=(u,g)=>t.flatMap(({source:y,kind:p})=>{if(p!==u)return[];try{return[g(y)]}catch(m){return r(y.path,m),[]}}),d=c("apparmor",u=>i(u,l));return new oe(c("seccomp",u=>a(u,n)),d.filter(u=>!(l.included.has(
u.source.path)&&o(u))))}var Hs=50,Us=({source:t,kind:e})=>e!=="dockerfile"&&e!=="compose"?!1:e==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(t.text):/\b(?:command|entrypoint|test|build)\b/.
test(t.text);var pr=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ur=t=>t.replace(pr,e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function Z(t){return ur(G(t)).replace(/##\[/g,"##\u200B[")}var z=t=>Z(t.replace(/[\r\n]+/g," ").replace(/\t/g," "));var Ue=t=>`${JSON.stringify(t,null,2).replace(pr,e=>`\\u${e.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;var L=class extends Error{name="UsageError"};function ee(t,e,n){if(e===void 0)return;let r=n.find(s=>s===e);if(r)return r;let o=J(e,n);throw new L(`${t} takes ${n.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}var je=require("node:fs");var gr=require("node:fs"),fr=require("node:util");function $t(t){let{NO_COLOR:e,FORCE_COLOR:n}=process.env,r=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:e?!1:Ks();return t==="always"||t==="auto"&&r?(s,i)=>i&&
(0,fr.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function Ks(){try{let t=(0,gr.fstatSync)(1);return t.isCharacterDevice()&&t.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var Vs=["text","compact","json","sarif"],ae={clean:0,findings:1,failed:2,nothing:3};function hr(t,e){for(let{path:n,message:r}of t)e(`seaworthy: ${z(n)} ${z(r)}
`)}var Js={dockerfile:"Dockerfile",compose:"compose.yaml",dockerignore:".dockerignore",seccomp:"seccomp.json",apparmor:"apparmor.profile"},yr=Object.keys(Js);function br({"apparmor-include":t=[]}){let e=t.
find(n=>!(0,je.existsSync)(n));if(e!==void 0)throw new L(`--apparmor-include names ${JSON.stringify(e)}, and there is no such folder`);return t}function kr(t,{file:e}){if(!e)return;let n=e.find(r=>Vs.includes(r)&&!(0,je.existsSync)(r));if(n)throw new L(`-f names files of one Compose project; for the format say --format ${n}`);if(t.length)throw new L(
"-f names all files of one Compose project: leave out other paths, or leave out -f");return e}var Oe=require("node:path");async function wr(t,e,n,{out:r,err:o}){if(n!=="json")throw new L("show --as compose prints JSON: add --format json");let{assemble:s,canonical:i,plainOf:a,readCompose:l}=await Promise.resolve().then(()=>W(require("./compose.js"),1)),
c=new Map(t.map(k=>[k.source.path,k])),d=k=>{let S=c.get(k);return S&&(S.compose??l(S.source))},u=new Map(t.map(({source:k})=>[k.path,k])),g={source:k=>u.get(k),absent:k=>e.absent?.has(k)===!0},y=(e.together??
[]).flatMap(k=>d(k)??[]),p=y.find(k=>k.skipped),m=s(y,{document:d,lookup:g},{blank:!0}),f=({span:k,message:S})=>`${Zs(k,u)}: ${S}`,b=({kind:k,shows:S})=>k==="broken"&&!S,h=[...p?[`${p.source.path}: ${p.
skipped}`]:[],...m.faults.filter(b).map(f)];if(h.length){for(let k of h.reverse())o(`seaworthy: Compose refuses this project: ${z(k)}
`);return ae.failed}let x=[...[...m.faults.filter(k=>!b(k)),...m.missing].map(f),...[...m.fragments].map(k=>`service ${JSON.stringify(k)} has neither an image nor a build in these files`)];for(let k of x)
o(`seaworthy: ${z(k)}
`);let w=(0,Oe.resolve)(m.folder),O=a(m.root),E=typeof O=="object"&&O!==null&&!Array.isArray(O)?O.name:void 0,D=Gs(typeof E=="string"&&E?E:(0,Oe.basename)(w)),C=i(O,{name:D,folder:w,resolve:Oe.resolve,
variable:k=>m.environment.get(k)?.value});return r(Ue(ie(C,await Ys(t,e)))),ae.clean}var Gs=t=>t.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");async function Ys(t,e){let n=t.filter(s=>s.
kind!==void 0),r=new Set,o=(s,i)=>{throw new Error(`${s} could not be read`,{cause:i})};for await(let s of He(t,n,o,e))for(let i of De(s).values)r.add(i);return r}function Zs(t,e){let n=e.get(t.file)?.
position(t.start);return n?`${t.file}:${n.line}:${n.column}`:t.file}async function Xs({paths:t,values:e},{out:n,err:r}){let o=ee("--as",e.as,["instructions","compose"]),s=ee("--format",e.format?.[0],["text","json"])??"text",i=ee("--type",e.type,yr),a=$t(ee("--color",e.
color,["auto","always","never"])??"auto"),l=o==="compose"&&t.length>1?t:kr(t,e),[c]=l??t;if(!c||!l&&t.length>1)throw new L("show wants one path, seaworthy show compose.yaml, or the files of one projec\
t: show -f a.yaml -f b.yaml");let{found:d,failures:u,notices:g,surroundings:y}=await Xe({cwd:process.cwd(),paths:l??[c],type:l||o==="compose"?"compose":o?"dockerfile":i,gitignore:!0,together:l!==void 0||
o==="compose",policyFolders:br(e)});if(hr([...u,...g],r),u.length)return ae.failed;let p=ee("--target",e.target,yt)??"docker",m=ee("--against",e.against,["default"])!==void 0,f=d.find(({source:D,beside:C})=>!C&&
D.path===(0,Ve.relative)(process.cwd(),(0,Ve.resolve)(c)));if(m&&f?.kind!=="seccomp")throw new L(`--against compares a seccomp profile, and ${c} is none`);if(f?.kind==="seccomp"){let{readSeccomp:D}=await Promise.resolve().then(()=>W(require("./kernel.js"),1));
return(await Promise.resolve().then(()=>W(require("./show-seccomp.js"),1))).showSeccomp(D(f.source,p),{format:s,against:m,style:a},{out:n,err:r})}if(f?.kind==="apparmor"){let{PolicyLibrary:D,readAppArmor:C}=await Promise.resolve().then(()=>W(require("./kernel.js"),1)),
k=P=>d.find(({source:I})=>I.path===P)?.source,S={folders:y.policyFolders??[],source:k,files:P=>y.policies?.get(P)};return(await Promise.resolve().then(()=>W(require("./show-apparmor.js"),1))).showAppArmor(
C(f.source,new D(S)),{format:s,style:a},{out:n,err:r})}let b=d.filter(D=>D.kind==="dockerfile"||D.kind==="compose");if(b.length===0)return ae.nothing;if(o==="compose")return wr(d,y,s,{out:n,err:r});if(o&&
X(c)==="compose")throw new L(`${c} is a Compose file: --as instructions shows Dockerfiles`);let h=new Map(d.map(({source:D})=>[D.path,D])),x=[],w=new Set;for await(let D of He(d,b,ei,y)){let{containers:C,
stages:k,dockerfiles:S}=D;for(let A of De(D).values)w.add(A);let P=new Set(C.flatMap(({build:A})=>A?.stage&&A.dockerfile?[`${A.dockerfile}\0${A.stage.join("\0")}`]:[])),I=({span:A,path:B})=>P.has(`${A.
file}\0${B.join("\0")}`),Je=C.length?k.filter(A=>A.ships&&!I(A)):S.flatMap(A=>A.stages.flatMap(B=>Qs(A,B,k)??[]));for(let A of[...C,...Je])x.push({workload:A,values:ri(A,h)})}let O=x.map(({workload:D,
values:C})=>({workload:D,values:C.map(k=>({...k,value:ie(k.value,w)}))})),E=o?`${JSON.stringify(b.flatMap(({source:D})=>ti(D)),null,2)}
`:s==="json"?Ue(O.map(({workload:D,values:C})=>si(D,C,h))):O.map(({workload:D,values:C})=>ii(D,C,h,a)).join(`
`);return n(o?xt(E,w):E),ae.clean}function Qs(t,e,n){let r=Ie(t,ft(e),new Map),o=n.find(({span:s})=>s.file===t.source.path&&s.start===e.base.span.start);return r&&{...r,ships:o?.ships===!0}}function ei(t,e){
throw new Error(`${t} could not be read`,{cause:e})}function ti(t){let e=({keyword:n,flags:r,args:o,span:s})=>({keyword:Z(n),flags:r.map(({value:i})=>Z(i)),args:o.map(({value:i})=>Z(i)).map((i,a,l)=>ni(
n,i,a,l)),line:t.position(s.start).line,endLine:t.position(Math.max(s.start,s.end-1)).line});return ne(t).instructions.map(e)}var ni=(t,e,n,r)=>n>0&&t==="ENV"&&!r[0]?.includes("=")&&_(r[0]??"",e,!0)?e.
replace(/\S/g,"*"):e,Ke=(t,e)=>{let n=e.get(t.file)?.position(t.start);return z(n?`${t.file}:${n.line}:${n.column}`:t.file)};function ri(t,e){let n="host"in t?t.host:{},r=[],o=(s,i)=>{if(i.state!=="un\
known"&&Array.isArray(i.value)&&i.value.length>0){for(let l of i.value)o(s,l);return}let a=(i.via??[]).map(({how:l,span:c})=>`${l} ${Ke(c,e)}`);r.push({key:s,state:i.state,value:i.state==="unknown"?null:
Be(i.value),at:Ke(i.span,e),via:a})};for(let[s,i]of Object.entries({...t.image,...n}))i&&o(s,i);return r}function Be(t){if(typeof t=="string")return Z(t);if(t===null||typeof t!="object")return t;if(Array.
isArray(t))return t.map(Be);let e=t;if("literal"in e&&"name"in e){let n=xr(e.value);return Z(`${String(e.name)}=${_(String(e.name),String(e.literal))?n.replace(/\S/g,"*"):n}`)}return"text"in e&&"path"in
e?Z(String(e.text)):"form"in e?`${e.form==="shell"?"sh: ":""}${Z(oi(e).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([n])=>n!=="through").map(([n,r])=>[n,vr(r)?Be(r.state==="unknown"?null:
r.value):Be(r)]))}function oi({words:t,script:e}){let n=(e?.commands??[]).flatMap(r=>[...qe(r)].map(({span:o})=>o));return t.map(r=>{let o=xr(r);return n.some(({start:i,end:a})=>i<r.span.end&&r.span.start<
a)?o.replace(/\S/g,"*"):G(o)})}var vr=t=>typeof t=="object"&&t!==null&&"state"in t&&"span"in t,xr=t=>vr(t)?t.state==="unknown"?"?":String(t.value):"",si=({path:t,dialect:e,ships:n,span:r,contents:o},s,i)=>({
path:t,dialect:e,ships:n,at:Ke(r,i),...o===void 0?{}:{base:o},settings:s});function ii({path:t,span:e,ships:n,contents:r},o,s,i){let a=p=>p===""||p===0||p===!1||p===null,l=p=>Array.isArray(p)&&p.length===
0,c=o.filter(({state:p,value:m})=>!l(m)&&(p!=="default"||!a(m))),d=[...new Set(o.filter(p=>!c.includes(p)).map(({key:p})=>p))],u=Math.max(...c.map(({key:p})=>p.length),0),g=c.map(({key:p,state:m,value:f,
at:b,via:h})=>{let x=m==="unknown"?"unknown":f===null?"none":li(p,f),w=m==="default"?`by default, ${b}`:b;return`  ${p.padEnd(u)}  ${i("bold",x)}  ${i("dim",[w,...h].join(" <- "))}`});r&&g.push(`  ${"\
base".padEnd(u)}  ${i("dim",ai(r))}`);let y=d.length?[`  ${i("dim",`left unsaid: ${d.join(", ")}`)}`]:[];return`${[i("bold",`${z(t.join(" "))}${t[0]==="stages"?n?", ships":", builds only":""}  ${Ke(e,
s)}`),...g,...y].map(ci).join(`
`)}
`}function ai({shell:t,packageManager:e,has:n,lacks:r}){return[t===void 0?"":t?"has a shell":"has no shell",e===void 0?"":e==="none"?"no package manager":e,n.length?`has ${n.join(", ")}`:"",r.length?`\
lacks ${r.join(", ")}`:""].filter(Boolean).join("; ")}var Dt=t=>{let{from:e,to:n}=t??{};return e===void 0?"any":e===n?String(e):`${e}-${n}`};function li(t,e){if(typeof e!="object")return String(e);let n=e;
return t==="portBindings"?`${n.hostIp===""?"*":n.hostIp??"?"}:${Dt(n.hostPort)}:${Dt(n.containerPort)}/${n.protocol}`:t==="exposedPorts"?`${Dt(n)}/${n.protocol}`:t==="mounts"?`${n.type} ${n.source??"?"}\
 at ${n.target??"?"}${n.readOnly?", read-only":""}`:t==="healthcheck"?n.test===null?"none":String(n.test):t==="networks"?`${n.name}${n.internal===!0?", internal":""}${n.external===!0?", external":""}`:
JSON.stringify(e)}var ci=t=>t.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
