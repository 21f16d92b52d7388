const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Io=Object.create;var Ne=Object.defineProperty;var To=Object.getOwnPropertyDescriptor;var _o=Object.getOwnPropertyNames;var No=Object.getPrototypeOf,Wo=Object.prototype.hasOwnProperty;var qo=(n,e)=>{for(var t in e)Ne(n,t,{get:e[t],enumerable:!0})},ut=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of _o(e))!Wo.call(n,o)&&o!==t&&Ne(n,o,{get:()=>e[o],enumerable:!(r=
To(e,o))||r.enumerable});return n};var G=(n,e,t)=>(t=n!=null?Io(No(n)):{},ut(e||!n||!n.__esModule?Ne(t,"default",{value:n,enumerable:!0}):t,n)),Uo=n=>ut(Ne({},"__esModule",{value:!0}),n);var Qa={};qo(Qa,{showCommand:()=>qa});module.exports=Uo(Qa);var Te=require("node:path");var le=require("node:path");var We=n=>"set"in n?n.set:"add"in n?n.add:"remove"in n?n.remove:n.unset;var Ho=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,zo=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Bo=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Ko=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Vo(n,e){return e===void 0||Ho.test(n)||zo.test(n)||/^#!/.test(e)||!Bo.test(e)?!1:/apparmor/i.test(n)?!0:Ko.test(e)}var mt={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Vo,load:async()=>(await Promise.resolve().then(()=>G(require("./apparmor.js"),1))).reader};var qe=n=>n.includes("\uFFFC")?null:n,Go=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Jo=/^\w[\w.-]{0,127}$/,gt={sha256:64,sha384:96,sha512:128};function te(n,e=n){let t=n.indexOf("@"),r=t<0?void 0:n.slice(
t+1),o=t<0?n:n.slice(0,t),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:d,path:c}=Yo(l),p=Zo(d,c,a,r);return{text:e,domain:l==="\uFFFC"?null:
qe(d),path:qe(c),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:qe(a)},...r===void 0?n.endsWith("\uFFFC")?{digest:null}:{}:{digest:qe(r)},...p?{fault:p}:{}}}function Yo(n){let e=n.indexOf("/"),
t=e<0?"":n.slice(0,e),r=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("\uFFFC")||t!==t.toLowerCase()),o=r?t:"docker.io",s=r?n.slice(e+1):n;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function Zo(n,e,t,r){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>Go.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(t!==void 0&&!t.includes("\uFFFC")&&!Jo.test(t))return`${JSON.stringify(t)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return Xo(r);
if(!n.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(n))return`${JSON.stringify(n)} is not a registry host`}function Xo(n){let[e="",t=""]=n.split(":",2),r=Object.hasOwn(gt,e)?gt[e]:
void 0;return t?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===r?void 0:`a ${e} digest has ${r} digits, n\
ot ${t.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(n)} has no digest after the algorithm`}var ft=({domain:n,path:e,tag:t="latest",digest:r=""})=>`${n}/${e}:${t}@${r}`;var Qo=20,Ue=()=>({left:1048576});function He(n,e,t={}){if(!n.includes("$"))return{text:n,uses:[]};let r=new vn(n,e,t),o=r.expand(0,n.length,0),{uses:s,fault:i,missing:a}=r;return{text:o,uses:s,...i?{
fault:i}:{},...a===void 0?{}:{missing:a}}}var es=/^(?::\?|:-|:\+|\?|-|\+)/;function ns(n,e,t){let r=c=>/^[_a-zA-Z]\w*/.exec(n.slice(c,Math.min(t,c+256)))?.[0]??"";if(n[e+1]!=="{"){let c=r(e+1);return c?
{name:c,start:e,end:e+1+c.length,operator:"",operand:null}:void 0}let o=ts(n,e+2,t),s=r(e+2),i=e+2+s.length,a=es.exec(n.slice(i,i+2))?.[0]??"";if(o<0)return{fault:Math.min(t,e+2)};if(!s||!a&&i!==o)return{
fault:o+1};let l=i+a.length,d=a?{text:n.slice(l,o),start:l,end:o}:null;return{name:s,start:e,end:o+1,operator:a,operand:d}}function ts(n,e,t){let r=1;for(let o=e;o<t;o+=1)if(n[o]==="{"&&n[o-1]==="$")r+=
1;else if(n[o]==="}"&&--r===0)return o;return-1}var vn=class{uses=[];fault;missing;#e;#r;#t;#n;constructor(e,t,{blank:r=!1,room:o=Ue()}){this.#e=e,this.#r=t,this.#t=r?"":"\uFFFC",this.#n=o}expand(e,t,r){
let o=this.#e,s="",i=e;for(;i<t;){let a=o.indexOf("$",i);if(a<0||a>=t)return s+o.slice(i,t);s+=o.slice(i,a);let l=o[a+1]==="$"?void 0:ns(o,a,t);if(l===void 0)s+="$",i=a+(o[a+1]==="$"?2:1);else{if("fau\
lt"in l||r>Qo)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},s+"\uFFFC";s+=this.#o(l,r),i=l.end}}return s}#o(e,t){let r=this.#r.get(e.name),o=r!==void 0&&(r.value!==""||!e.operator.startsWith(
":")),s=a=>{this.uses.push({...e,from:a,...r?{set:r.span}:{}})},i=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return s(o?"operand":"unknown"),o?i():
this.#t;case"-":return s(o?"env":"operand"),o?this.#d(r.value):i();case"?":s(o?"env":"required"),o||this.#i(e.name,i());break;default:s(r?"env":"unset")}return r?this.#d(r.value):this.#t}#i(e,t){this.
missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#d(e){return e.length>this.#n.left?"\uFFFC":(this.#n.left-=e.length,e)}};function ze({text:n,path:e},t=new Map){let r=new Map,o={get:l=>r.get(l)??t.get(l)},s=Ue(),i=l=>He(l,o,{room:s}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=a.exec(n);l;l=
a.exec(n)){let d=l.index+l[0].length,c=n[d],p,u;if(c==='"'||c==="'"){for(p=d+1;p<n.length&&n[p]!==c;)p+=n[p]==="\\"&&c==='"'?2:1;p=Math.min(p,n.length),u=n.slice(d+1,p),c==='"'&&(u=i(u.replace(/\\([nrt"\\$])/g,
(f,g)=>({n:`
`,r:"\r",t:"	"})[g]??g))),p=Math.min(p+1,n.length)}else{let f=n.indexOf(`
`,d);p=f<0?n.length:f;let g=n.slice(d,p);u=i((g.startsWith("#")?"":g.replace(/\s#.*$/s,"")).trim())}let m=l[1];r.set(m,{value:u,span:{file:e,start:l.index+l[0].indexOf(m),end:p}}),a.lastIndex=Math.max(
p,a.lastIndex)}return r}var Be=n=>{let e=n.replaceAll("\uFFFC","\u2026");return`\`${e.length>80?`${e.slice(0,77)}...`:e}\``};var D=(n,e,t)=>t?.length?{state:"written",value:n,span:e,via:t}:{state:"written",value:n,span:e},q=(n,e,t)=>t?.length?{state:"default",value:n,span:e,via:t}:{state:"default",value:n,span:e},$=(n,e,t,r)=>r?.
length?{state:"unknown",reason:n,text:e,span:t,via:r}:{state:"unknown",reason:n,text:e,span:t},rs={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Ke=n=>n.state==="written"||n.state===
"unknown"&&rs[n.reason];var pe=n=>"host"in n;var os={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap\
_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},ss=n=>os[n]??n.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);
function ht(n,e){let t=ss(We(n)),r=e!==void 0&&is(e,We(n));if("unset"in n)return`remove \`${t}\``;if("remove"in n)return`remove ${n.items.map(s=>`\`${String(s)}\``).join(" and ")} from \`${t}\``;if("s\
et"in n){let s=ls(n.to,n.set);return r?`change \`${t}\` to \`${s}\``:`add \`${t}: ${s}\``}let o=n.items.map(String);return r?`add ${o.map(s=>`\`${s}\``).join(" and ")} to \`${t}\``:`add \`${t}: [${o.join(
", ")}]\``}function is(n,e){let r={...n.image,...pe(n)?n.host:{}}[e];return r!=null&&Ke(r)&&!r.via?.some(({how:o})=>o==="built-from")}var as=new Set(["memory","memoryReservation","memorySwap","shmSize"]);
function ls(n,e){return typeof n=="number"&&as.has(e)?ds(n):typeof n=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(n)?`"${n}"`:String(n)}function ds(n){let e=[3,2,1].find(t=>n>=1024**
t&&n%1024**t===0)??0;return`${n/1024**e}${["","k","m","g"][e]}`}var cs=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,ps=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function us(n,e){let t=n.slice(n.lastIndexOf("/")+1);return cs.
test(t)?!0:e===void 0||/\.[^.]+$/.test(t)&&!/\.ya?ml$/i.test(t)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!ps.test(e)}function ms(n){if(!n.text.includes("COMP\
OSE_FILE"))return[];let e=ze(n),t=e.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(e.get("COMPOSE_FILE")?.value??"").split(t).filter(Boolean)}var yt={dialect:"compose",part:"starts",noun:"a Compose \
file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:ms},view:"compose",claims:us,label:({path:[,n=""]})=>`service ${Be(
n)}`,spell:ht,load:async()=>(await Promise.resolve().then(()=>G(require("./compose.js"),1))).reader};function re(n,e,t){let r=0,o=n.length;for(;r<o;){let s=r+o>>1;t(n[s])<=e?r=s+1:o=s}return r-1}var bt=n=>e=>({at:n.lineStart(n.position(e).line),word:"ignore"});var In=require("./shared.js");function J(n,e){let[t="",...r]=e.split("*"),o=r.pop();if(o===void 0)return n===t;if(!n.startsWith(t)||n.length<t.length+o.length||!n.endsWith(o))return!1;let s=t.length;for(let i of r){let a=n.indexOf(
i,s);if(a<0)return!1;s=a+i.length}return s<=n.length-o.length}var gs=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
fs=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Ve({domain:n,path:e}){return n===null||e===null?null:(n==="docker.io"?e:`${n}/${e}`).replace(gs,"").replace(
fs,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var hs=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],ue,kt=[];function ys(){if(ue)return ue;ue=new Map;for(let n of hs)n[0].includes(
"*")?kt.push(n):ue.set(n[0],[...ue.get(n[0])??[],n]);return ue}function Ge(n,e=[]){let t=Ve(n);if(t===null)return;let r=`${n.domain}/${n.path}`,o=e.find(({repository:l,tags:d})=>(J(r,l)||J(t,l))&&(!d||
J(n.tag??"latest",d)));if(o)return{name:t,...o.facts};let s=ys().get(t)??kt.filter(([l])=>J(t,l)),{tag:i}=n;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(
([,,l])=>!l||J(i??"latest",l));return a&&{name:t,...a[1]}}var bs={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},$e=(...n)=>`(?:${n.map(e=>bs[e]).join("|")}\
)`,$l=new RegExp(`^${$e("work","branch","place")}(?:[-_.]|$)`),ks=new RegExp(`^${$e("work","branch","test","check","lint")}(?:[-_.]|$)`),jl=new RegExp(`(?:^|[-_.])${$e("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),Rl=new RegExp(`(?:^|/)(?:[^/]*[._-])?${$e("work")}(?:[._-][^/]*)?$`,"i"),El=new RegExp(`(?:^|[._/-])${$e("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var wt=n=>ks.test(n);var me=`
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
`,ws=`
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
`;function xs(n){let e=[],t=`
${n}|`;for(let r=me.indexOf(t);r>=0;){let o=me.indexOf(`
`,r+1);e.push(me.slice(r+1,o));let s=o;for(;me[s+1]==="#";)s=me.indexOf(`
`,s+1);r=me.startsWith(t,s)?s:-1}return e}function xt(n){let e=Ve(n);if(e===null||n.tag===null)return;let{tag:t="latest"}=n,r=xs(e),o=r.length?r:ws.split(`
`).filter(s=>s&&!s.startsWith("#")&&J(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>J(t,l)))return vs(a)}}function vs([n,e,t,r,o,s,i,a]){let l=f=>f?
f.split(","):[],d=f=>f?JSON.parse(f):void 0,[c,p]=a?a.split(" "):[],u=d(t),m=d(o);return{...n?{shell:n==="yes"}:{},...e?{packageManager:e}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...m===void 0?{}:{cmd:m},has:l(s),lacks:l(i),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function Sn(n,e){return n===void 0?$("image","",e):q(n&&{form:"exec",words:n.map(t=>q(t,e))},e)}var Je={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var vt=n=>/^(?:root|0+)(?::|$)/.test(n.trim());var St=(n,e)=>Object.hasOwn(n,e)?n[e]:void 0;var Dt={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Ot={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},Ss={short:"",long:[]},$t=new Map;function jt(n){let e=/^pip[\d.]*$/.test(n)?"pip":Object.hasOwn(Ot,n)?Ot[n]:n,t=Object.hasOwn(Dt,e)?Dt[e]:void 0;if(!t)return Ss;
let r=$t.get(e)??{short:t.short,long:t.long.split(" ")};return $t.set(e,r),r}function ge({words:n},e,t=1){let{short:r,long:o}=jt(e),s=[],i=[];for(let a=t;a<n.length;a+=1){let l=n[a],{text:d}=l,c=n[a+1];if(d==="--"){i.push(...n.slice(a+1));break}if(d.startsWith("--")){let p=d.indexOf(
"="),u=p<0?d:d.slice(0,p);p>=0?s.push({name:u,value:Rt(l,p+1),word:l}):o.includes(u.slice(2))&&c?(s.push({name:u,value:c,word:l}),a+=1):s.push({name:u,word:l})}else if(d.startsWith("-")&&d.length>1)for(let p=1;p<
d.length;p+=1){let u=d[p];if(!r.includes(u))s.push({name:`-${u}`,word:l});else{let m=p+1<d.length,f=m?Rt(l,p+1):c;s.push(f?{name:`-${u}`,value:f,word:l}:{name:`-${u}`,word:l}),m||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Rt=({text:n,literal:e,span:t},r)=>({text:n.slice(r),literal:e.startsWith(n.slice(0,r))?e.slice(r):"\uFFFC",span:t});var Et={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Ct={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function Ye(n){if(Dn.has(n))return Dn.get(n);let e=Ds(n);return Dn.set(n,e),e}var Dn=new WeakMap;function Ds(n){let{name:e,words:t}=n,r=u=>t[u]?.text??"";if(/^pip[\d.]*$/.test(e))return On(n,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let u=t.findIndex(m=>m.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?On(n,u+2):void 0}if(e==="uv"&&r(1)==="pip")return On(n,2);let o=Object.hasOwn(Et,e)?Et[e]:
void 0;if(!o)return;if(o==="pacman")return $s(n);let s=ge(n,e),[i,...a]=s.operands,l=i?Object.hasOwn(Ct,i.text)?Ct[i.text]:"other":o==="yarn"?"install":"other",d=Os(o,i?.text??"",l,a),c=o==="gem"||o===
"go"&&d==="install"||o==="cargo"&&d==="install"||s.options.some(({name:u})=>u==="-g"||u==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:d,
verb:i,packages:p,args:s,global:c}}function Os(n,e,t,r){return n==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":t==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(n)?"other":n==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&n!=="apt"&&n!=="dnf"||e==="get"&&n!=="go"||e==="i"&&n!=="npm"&&n!=="pnpm"||n==="cargo"&&e==="add"?"other":t}function On(n,e){
let t=ge(n,"pip",e),[r,...o]=t.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:t,global:!0}}function $s(n){
let e=ge(n,"pacman"),t=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:t.includes("R")?"remove":r&&t.includes(
"c")?"clean":r&&e.operands.length?"install":r&&t.includes("y")?"update":"other",verb:n.words[1],packages:e.operands,args:e,global:!0}}var Ft=n=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(n);var At=({name:n,words:e,wrappers:t})=>[...t,{name:n,words:e}].some(r=>js(r.name,r.words));function js(n,e){let t=St(Je,n);if(!t)return!1;let{options:r,operands:o}=ge({words:e},n),s=t.operand?o[0]:r.find(
i=>t.options?.includes(i.name))?.value;return s?!vt(s.text):!t.operand&&!t.options}function Lt(n){let{name:e,words:t,wrappers:r}=n;return Object.hasOwn(Je,e)||r.some(s=>Object.hasOwn(Je,s.name))?!0:(Ye(
n)?.packages??(/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(e)?t.slice(1):[])).some(({text:s})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(s))}function oe(n,e,t=[]){let r=[...t];for(let o of n.split("/"))o===".."?e||r.length&&r[r.length-1]!==".."?r.pop():r.push(o):o&&o!=="."&&r.push(o);return r}var Rs=n=>n.startsWith("/")?`/${oe(n,!0).join("/")}`:n,Pt=n=>n.replace(/\/+$/,"");function Mt(n,e){let t=n.replace(/^["']|["']$/g,"");if(!(!t.startsWith("/")&&e===void 0))return Rs(`/${t.startsWith("/")?"":e}/${t}`)}var It=n=>n.includes("/")?n.slice(0,n.lastIndexOf("/")):"";function $n(n,e){
return e.startsWith("/")?`/${oe(e,!1).join("/")}`:oe(`${n}/${e}`,!1).join("/")}var Es=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Tt(n){let e=[],t=new Set,r=[],o=!1,s=!1;for(let i of n){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let d of l.
commands){let c=Ye(d);s||=!(c?Ft(c.manager)||c.action!=="other":Es.test(d.name))||d.redirects.length>0,s||=c!==void 0&&(c.packages.some(({text:p})=>p.includes("\uFFFC"))||d.wrappers.some(({name:p})=>p===
"xargs")),c?.action==="install"&&e.push(...c.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of d.words)for(let u of p.split(/[\s/=:@,;'"]+/))t.add(u)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=Cs(a);l?r.push(...l):o=!0}}return{packages:e,mentions:t,builds:s,copied:o?null:r}}function Cs({sources:n,destination:e,workdir:t,
instruction:r}){if(e.state==="unknown")return;let o=Mt(e.value,t?.state==="unknown"?void 0:t?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return n.length===0?[{path:o,folder:s}]:
n.map(i=>{let a=i.state==="unknown"?void 0:Pt(i.value).split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),d=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||d||
i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let c=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:c,folder:!1,file:c}:{path:o,folder:!0,file:c}:{path:o,folder:!a.includes(
".")}})}function _t({at:n},e){let t=0,r=n.length-1;for(;t<r;){let o=t+r+1>>1;n[o]<=e?t=o:r=o-1}return t}function je(n,e){let t=_t(n,e);return(n.from[t]??0)+Math.min(e,n.text.length)-(n.at[t]??0)}function N(n,e,t){
if(n.whole)return n.whole;let r=je(n,e);return{file:n.file,start:r,end:t>e?je(n,t-1)+1:r}}var Q=class{#e;#r;#t=[];#n=[];#o=[];#i=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#n.push(this.#i),this.#o.
push(t),this.#t.push(e),this.#i+=e.length)}addPart(e,t,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(t,r),e.whole.start);else for(let o=_t(e,t),s=t;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),je(e,s)),s=i}}build(){let e=this.#t.join("");return{file:this.#e,text:e,at:this.#n,from:this.#o,...this.#r?{whole:this.#r}:{}}}};var Fs=20;function Ze(n,e,t){if(!/[$'"\\`]/.test(n))return{text:n,undefinedNames:[],names:[]};let r=new jn(n,e,t),o=r.rest(),{undefinedNames:s,names:i,fault:a}=r;return{text:o,undefinedNames:s,names:i,
...a?{fault:a}:{}}}var jn=class{undefinedNames=[];names=[];fault;#e;#r;#t;#n=0;#o=0;constructor(e,t,r){this.#e=e,this.#r=t,this.#t=r}rest(){let e="";for(;this.#n<this.#e.length;)e+=this.#d();return e}#i(){
let e="";for(;this.#n<this.#e.length;){if(this.#e[this.#n]==="}")return this.#n+=1,e;e+=this.#d()}return this.fault??="a ${ is never closed",e}#d(){let e=this.#e[this.#n];return e==="$"?this.#l():e===
"'"?this.#c():e==='"'?this.#u():(this.#n+=1,e!==this.#t?e:this.#e[this.#n++]??"")}#c(){let e=this.#n+1,t=this.#e.indexOf("'",e);return t<0&&(this.fault??="a single quote is never closed"),this.#n=t<0?
this.#e.length:t+1,this.#e.slice(e,t<0?void 0:t)}#u(){let e="";for(this.#n+=1;this.#n<this.#e.length&&this.#e[this.#n]!=='"';){let t=this.#e[this.#n],r=this.#e[this.#n+1];t==="$"?e+=this.#l():t===this.#t&&
(r==='"'||r==="$"||r===this.#t)?(e+=r,this.#n+=2):(e+=t,this.#n+=1)}return this.#n>=this.#e.length&&(this.fault??="a double quote is never closed"),this.#n+=1,e}#l(){let e=this.#n;if(this.#n+=1,this.#e[this.#n]!==
"{"){let r=this.#a(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return r?this.#s(r,e):"$"}this.#n+=1;let t=this.#a(/^\w+/);return!t||this.#o>Fs?(this.fault??="bad substitution",this.#n=this.#e.length,""):this.#e[this.#n]!==
"}"?this.#m(t):(this.#n+=1,this.#s(t,e))}#a(e){let t=e.exec(this.#e.slice(this.#n,this.#n+256))?.[0]??"";return this.#n+=t.length,t}#s(e,t){this.names.push(e);let r=this.#r(e);return r===void 0&&/^[A-Za-z_]/.
test(e)&&this.undefinedNames.push({name:e,at:t,length:this.#n-t}),r??"\uFFFC"}#m(e){let t=this.#e[this.#n]===":";t&&(this.#n+=1);let r=this.#e[this.#n++]??"";this.names.push(e);let o=this.#r(e);this.#o+=
1;let s=this.#i();this.#o-=1;let i=As(o,r,t,s);return i===void 0&&(this.fault??=`unsupported modifier ${JSON.stringify(t?`:${r}`:r)}`),i??"\uFFFC"}};function As(n,e,t,r){let o=n!==void 0&&(!t||n!=="");
switch(e){case"-":return n==="\uFFFC"?"\uFFFC":o?n:r;case"+":return n==="\uFFFC"?"\uFFFC":o?r:"";case"?":return n??"\uFFFC";case"#":case"%":case"/":return n===""?"":"\uFFFC";default:return}}var Nt=(n,e)=>n.flags.find(t=>t.name===e);function U(n,e){let t=n.toLowerCase().slice(0,64),r;if(t.length>=4){for(let s of e)if(s.toLowerCase().startsWith(t))return s}let o=Math.max(1,Math.floor(t.length/3))+1;for(let s of e){let i=Ls(t,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Ls(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=n.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=n[s-1]===e[a-1]?0:1,d=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&n[s-1]===e[a-2]&&n[s-2]===e[a-1]&&(d=Math.min(d,r[a-2]+1)),i.push(d)}r=o,o=i}return o[e.length]}var Wt=["bind","cache","tmpfs","secret","ssh"],qt=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function Rn({text:n=""}){let e=new Map;for(let[,t,r]of n.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=t===void 0?r??"":t.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var Ps=["z","relabel","shared","private","u","bind-propagation"];function Ut({flags:n,logical:e}){let t=[];for(let r of n){if(r.name!=="mount"||!r.text)continue;
let o=Rn(r),s=l=>{t.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!qt.includes(l)&&!(Ps.includes(l)&&/containerfile/i.test(e.file))){let d=U(l,qt);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Wt.includes(i)){let l=U(i,Wt);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return t}var Ht=new Set(["BUILD","TARGET"].flatMap(n=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>n+e)).concat("TARGETSTAGE")),Ms=/^(?:https?|ftp|no|all)_proxy$/i,Re=class{#e=new Map;#r;#t;constructor(e){
if(this.#t=e?e.#t+1:0,this.#r=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#r)for(let[r,o]of t.#e)this.#e.has(r)||this.#e.set(r,o);this.#r=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#r){let r=t.#e.get(e);
if(r)return r}return e==="PATH"||Ms.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#e.set(e,t)}};var Is=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,zt=n=>Is.test(n),En=n=>n.slice(n.lastIndexOf("/")+1);var Cn={commands:[]};function Bt(n,e,{source:t,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return Cn;if(e.json)return n.readWords(s.map(Ws(e.logical)),o);let a=Kt(
r);if(!a)return Cn;let{heredocs:l,logical:d}=e,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?_s(n,t,c,o,a):n.readScript(Ns(t,d,i,c,e),o,a):n.readScript(Ts(d,i),
o,a)}function Kt(n){if(!n)return{errexit:!1,pipefail:!1};let e=n.findIndex(r=>zt(En(r)));if(e<0)return;let t=n.slice(e+1);return{errexit:t.some(r=>/^-[A-Za-z]*e/.test(r))||t.includes("errexit"),pipefail:t.
includes("pipefail")}}function Ts(n,{at:e,value:t}){if(e===0)return n;let r=new Q(n.file);return r.addPart(n,e,e+t.length),r.build()}function _s(n,e,{span:t,chomp:r},o,s){let i=new Q(t.file),a=e.text.
slice(t.start,t.end),l=t.start;for(let m of a.split(/(?<=\n)/)){let f=r?/^\t*/.exec(m)?.[0].length??0:0;i.add(m.slice(f).replace(/\r\n$/,""),l+f),m.endsWith(`\r
`)&&i.add(`
`,l+m.length-1),l+=m.length}let d=i.build(),c=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(d.text);if(!c)return n.readScript(d,o,s);let p=En(c[1]??"")==="env"?(c[2]??"").replace(/^-S\s+/,"").split(/\s+/):[c[1]??
"",...(c[2]??"").split(/\s+/)],u=Kt(p);return u?n.readScript(d,o,u):Cn}function Ns({text:n},e,{at:t,value:r},{span:o},{span:s}){let i=new Q(e.file);return i.addPart(e,t,t+r.length),i.add(`
`,o.start-1),i.add(n.slice(o.start,s.end),o.start),i.build()}var Ws=n=>({value:e,span:t,at:r})=>({text:e,literal:e,span:t,splits:!1,substitutions:[],inner:()=>{let o=new Q(n.file);for(let s=r+1,i=0;i<
e.length;){let a=n.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(n,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],je(n,s)),s+=n.text[s+1]==="u"?6:2,i+=1}return o.build()}});var Xe=class{#e;#r;#t=[];#n=new Map;#o;constructor(e,t){this.#e=e,this.#r=t}add(e){this.#t.push(e),e.name&&this.#n.set(e.name,e)}get(e){return this.#n.get(e.toLowerCase())}originOf(e,t,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#r.push({kind:"broken",span:t,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#t[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:t,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#i(e)?(s||this.#r.push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:$("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?$("malformed",e,t):D(e,t)}}#i(e){return this.#o??=new Set(this.#e.flatMap(({keyword:t,
args:r})=>t==="FROM"&&r[2]?[r[2].value.toLowerCase()]:[])),this.#o.has(e.toLowerCase())&&!this.get(e)}};var Fn={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Vt=new Set(Object.keys(Fn)),w=(n,e)=>({kind:"broken",span:n,message:e});function An(n){let{keyword:e,keywordSpan:t,args:r}=n;if(!Vt.has(e)){let i=U(e,Vt);return[w(t,`unknown instruction ${JSON.
stringify(fe(e))}${i?`, did you mean ${i}?`:""}`)]}let o=qs(n),s=(i,a)=>{r.length<i&&o.push(w(t,a))};switch(e){case"FROM":o.push(...Bs(n));break;case"COPY":case"ADD":s(2,`${e} needs a source and a des\
tination`),o.push(...Ks(n));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...Vs(n));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...Gs(n));break;case"\
SHELL":(!n.json||r.length===0)&&o.push(w(t,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...Us(n),...Ut(n));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of n.pairs)i.value||o.push(w(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of n.pairs)i.value||o.push(w(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...Hs(n));break;default:s(1,`${e} needs an argument`)}return o}var fe=n=>n.length>40?`${n.slice(0,40)}...`:n;function qs({
keyword:n,flags:e,args:t}){let r=[];if(n==="ARG"||n==="STOPSIGNAL"||n==="HEALTHCHECK"&&t[0]?.value.toUpperCase()==="NONE")return r;let o=Fn[n]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let d=o.
find(c=>c.replace(/[!*]$/,"")===i);if(d)s.has(i)&&!d.endsWith("*")?r.push(w(l,`--${i} stands here twice`)):d.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(w(l,`--${i}\
 is true or false`)):a===void 0&&r.push(w(l,`--${i} needs a value`));else{let c=U(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(w(l,`${n} has no flag --${fe(i)}${c?`, did you mean --${c}?`:""}`))}s.add(i)}
return r}function Us({flags:n}){let e={network:["default","none","host"],security:["insecure","sandbox"]};return n.flatMap(({name:t,text:r,span:o})=>{let s=Object.hasOwn(e,t)?e[t]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[w(o,`--${t} is ${s.join(", ")}`)]:[]})}function Hs({args:[n],keywordSpan:e,span:t}){let r=n&&/[ \t]+(#.*)$/.exec(n.value);if(!n||!r)return[];let o=n.span.start+
r.index,s={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...n.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...n.span,start:o},text:""}]}}]}var zs=/^[a-z][a-z0-9-_.]*$/;function Bs({args:n,keywordSpan:e,span:t,logical:r}){let o=n.find(a=>a.value.startsWith("#")),s=o?n.indexOf(o):n.length;if(o&&(s===
1||s===3)){let a=n[n.length-1]?.span.end??t.end,l=r.text.slice(o.at).trimEnd(),d=n[s-1]?.span.end??o.span.start,c={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:t.file,start:d,end:a},text:""}]}}]}if(n.length===0)return[w(e,"FROM needs an image")];if(n.length!==1&&!(n.length===3&&n[1]?.value.toLowerCase()==="as"))return[w({...e,end:n[n.length-1]?.
span.end??t.end},"FROM takes an image, or an image, AS and a name")];let i=n[2];return i&&!zs.test(i.value.toLowerCase())?[w(i.span,`${JSON.stringify(fe(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Ks({keyword:n,args:e,json:t,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!t&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(w(o.span,`${n} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(w(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),d=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!d&&i.push({kind:"loose",span:o.span,message:`${n} of se\
veral sources needs a destination that ends in /`}),i}function Vs({args:n,keywordSpan:e,flags:t}){let r=n[0];if(!r)return[w(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return n.length>1?[w(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[w(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(fe(r.value))}`)];let s=n.length<2?[w(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of t)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(w(l,"--retries is a whole number, zero or more")):Fn.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(a)&&s.push(w(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function Gs({trigger:n}){return n?n.keyword===
"ONBUILD"?[w(n.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:n.keyword==="FROM"||n.keyword==="MAINTAINER"?[w(n.keywordSpan,`ONBUILD cannot defer ${n.keyword}`)]:An(n).map(e=>({...e,kind:"loose"})):
[]}function Gt(n){if(n.includes("\uFFFC"))return;let e=n.slice(n.lastIndexOf(":")+1),[t="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(fe(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(t);if(!o)return{fault:`${JSON.stringify(fe(n))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${t} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function Jt({flags:n},e,t){let o=`${e.state==="unknown"?e.text:e.value} ${n.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||t==="`"&&
!Js(e)}function Js(n){let e=n.state==="unknown"?void 0:Ge(te(n.value));return e!==void 0&&e.user!=="ContainerUser"}function Yt(n,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!n||n.state==="unknown")return $(n?.reason??"image",e.value,e.span,e.via);let t=oe(e.value,!0,n.value.split(
"/").filter(Boolean));return{...e,value:`/${t.join("/")}`}}function Qe(n,e=new Map,t){return new Ln(n,e,t).run()}var Ys=16384,Ln=class{#e;#r;#t;#n=new Re;#o=[];#i=[];#d=new Map;#c=[];#u;#l=this.#n;#a={};#s=new Map;constructor(e,t,r){this.#e=e,this.#t=r,this.#r=
t,this.#u=new Xe(e.instructions,this.#c);for(let o of Ht)this.#n.set(o,{text:"\uFFFC"})}run(){let e,t=!1;for(let o of this.#e.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#e.instructions.some(
Zs)||(o.keyword==="FROM"?(e&&this.#f(e),e=this.#m(o)):e?(e.instructions.push(o),this.#p(e,o)):o.keyword==="ARG"?this.#b(o,this.#o,void 0):t||(t=!0,this.#c.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#f(e);let r=this.#e.instructions[0];return r&&this.#i.length===0&&!t&&this.#c.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#o,faults:this.#c}}#m(e){let t=e.args[0],r=e.args.findIndex(u=>u.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},i=this.#i.length,a=[],l=t?this.#y(t,e,this.#n,a):$("malformed","",e.keywordSpan),d=l.state==="unknown"?void 0:this.#u.get(l.value),c=o[1]?.
value.toLowerCase()==="as"?o[2]?.value.toLowerCase():void 0,p={index:i,...c?{name:c}:{},from:e,base:s,origin:d?{stage:d}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],
scripts:[],windows:d?.windows??Jt(e,l,this.#e.escape),undefinedUses:a};this.#i.push(p),this.#u.add(p),this.#l=new Re(d?this.#d.get(d):void 0),this.#d.set(p,this.#l),this.#a=(d&&this.#s.get(d))??{};for(let{
trigger:u}of d?.instructions??[])u&&this.#p(p,u);return p}#p(e,t){let{keyword:r,args:o}=t,s=o[0],i=a=>this.#y(a,t,this.#l,e.undefinedUses);switch(r){case"ARG":this.#b(t,e.assignments,e);break;case"ENV":case"\
LABEL":this.#x(r,t,e);break;case"USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=Yt(this.#a.workdir,i(s))),e.workdir&&(this.#a={...this.#a,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=
i(s));break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#a={...this.#a,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,t,i);break;case"RUN":this.#S(
e,t),this.#h(e,t,!1);break;case"ONBUILD":t.trigger?.keyword==="RUN"&&this.#h(e,t.trigger,!0);break}}#f(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#h(e,t,!1);this.#s.set(e,this.#a)}#g(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#h(e,t,r){if(!this.#t||e.windows)return;let o=Bt(this.#t,t,{source:this.#e.source,shell:this.#a.shell,variables:s=>this.#l.get(s)?.text});e.scripts.
push({instruction:t,script:o,deferred:r,...this.#g()})}#y(e,{logical:t,keyword:r,json:o},s,i,a){let{text:l,names:d,undefinedNames:c,fault:p}=Ze(e.value,m=>s.get(m)?.text,this.#e.escape);p&&this.#c.push(
{kind:"broken",span:e.span,message:`${p}`});for(let{name:m,at:f,length:g}of c){let b=s===this.#n?void 0:this.#n.get(m)?.span,O=o?e.span:N(t,e.at+f,e.at+f+g);i.push({name:m,keyword:r,span:O,...a===void 0?
{}:{target:a},...b?{global:b}:{}})}let u=[];for(let m of d){let f=s.get(m)?.span;f&&u.push({how:"interpolated",span:f})}return l.length>Ys&&l.length>e.value.length?$("large","\uFFFC",e.span,u.slice(0,
8)):l.includes("\uFFFC")?$("variable",l,e.span,u.slice(0,8)):D(l,e.span,u.slice(0,8))}#b(e,t,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#l:this.#n,a=o.value?this.#y(o.value,e,i,r?.undefinedUses??
[],s):null,l=Zt(o);t.push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let d=this.#r.get(s),c=r?this.#n.get(s):void 0;d?i.set(s,{text:d.value??"\uFFFC",span:d.span}):a?i.set(s,{text:a.state===
"unknown"?a.text:a.value,span:l}):c?i.set(s,c):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(e,t,r){let o=t.pairs.map(s=>{let i=s.value?this.#y(s.value,t,this.#l,r.undefinedUses,s.name.value):null,a=Ze(
s.name.value,l=>this.#l.get(l)?.text,this.#e.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:Zt(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)
this.#l.set(s,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?Ze(e.value,()=>"\uFFFC",this.#e.escape).text:"";#w(e,t,{span:r}){if(t.state==="unknown"){e.ports.push({span:r,setting:{
...t,span:r}});return}for(let o of t.value.split(/\s+/).filter(Boolean)){let s=Gt(o);s&&"fault"in s?this.#c.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?D(s,r,t.via):$("\
malformed",o,r)})}}#v(e,t,r){let{args:o,keyword:s}=t,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?Nt(t,"from"):void 0,l=o.slice(0,-1).filter(c=>t.json||!/^\d*<<-?\S/.test(c.value)||t.heredocs.
length===0),d=a?.text?{from:{...this.#u.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:t,sources:l.map(r),destination:r(i),...this.#g(),...d})}#S(e,t){for(let r of t.flags){
if(r.name!=="mount")continue;let o=Rn(r).get("from");o&&e.mounts.push({...this.#u.originOf(o,r.span,e,"mounts"),span:r.span})}}},Zs=({keyword:n,args:e})=>n==="FROM"&&e.length>0,Zt=({name:n,value:e})=>({
...n.span,end:e?.span.end??n.span.end});var Xs=({origin:n,copies:e,mounts:t})=>[n,...e.flatMap(({from:r})=>r??[]),...t].flatMap(r=>"stage"in r?[r.stage]:[]);function Xt(n){let e=new Set(n);for(let t of e)for(let r of Xs(t))e.add(r);return e}
function Pn(n){let e=[n];for(let t=n;"stage"in t.origin;)t=t.origin.stage,e.push(t);return e}function tr(n,e,t){let r=Qs(n,e),o=new Map;for(let s of n.stages)o.set(s,sr(n,s,r.includes(s),{lowered:o,images:t}));return[...o.values()]}function Qs({stages:n,final:e},t){let r=t.flatMap(s=>s?rr(n,s)??
[]:[]),o=e&&(r.length===0||t.includes("")||!wt(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var rr=(n,e)=>n.findLast(({name:t})=>t===e.toLowerCase())??(/^\d+$/.test(e)?n[Number(e)]:void 0);function or(n,e,t,r){
let{stages:o}=t.size?Qe(n,t,n.shell):n,s=e===void 0?o[o.length-1]:rr(o,e);if(!s)return;let i=new Map;for(let a of Pn(s).reverse())i.set(a,sr(n,a,a===s,{lowered:i,images:r}));return i.get(s)}var en=({name:n,
index:e})=>n??String(e);function sr(n,e,t,{lowered:r,images:o}){let s="stage"in e.origin?r.get(e.origin.stage):void 0,i=e.base.span,a=s?s.base:ei(e.origin,o),l=s?s.contents:ni(e.origin),d=[{how:"inher\
its",span:i}],c=g=>({...g,via:[...d,...g.via??[]].slice(0,8)}),p=(g,b,O)=>g??(s?c(b(s.image)):O),u=t?Pn(e):[e],m=g=>D(u.toReversed().flatMap(g),i),f={ref:s?s.image.ref:oi(e),user:p(e.user,g=>g.user,si(
a,e)),env:m(g=>Qt(g,"ENV")),labels:m(g=>Qt(g,"LABEL")),exposedPorts:m(g=>g.ports.map(({setting:b})=>b)),volumes:m(g=>g.volumes),entrypoint:p(er(e.entrypoint,e.scripts),g=>g.entrypoint,Sn(l===null?null:
l?.entrypoint,i)),cmd:p(er(e.cmd,e.scripts)??(e.entrypoint?q(null,i):void 0),g=>g.cmd,Sn(l===null?null:l?.cmd,i)),healthcheck:p(ai(e.healthcheck,e.scripts),g=>g.healthcheck,ii(a,i)),workingDir:p(e.workdir,
g=>g.workingDir,a===null?q("/",i):$("image","",i)),stopSignal:p(e.stopSignal,g=>g.stopSignal,$("image","",i))};return{path:["stages",en(e)],dialect:"dockerfile",span:i,ships:t,image:f,...a===void 0?{}:
{base:a},...l===void 0?{}:{contents:l},...t?{added:Tt(u)}:{},references:li(n,e),windows:e.windows,dropsRoot:ti(e,s,a)}}var Mn=n=>"image"in n&&n.image.state!=="unknown"&&n.image.value==="scratch";function ei(n,e){
if("image"in n)return Mn(n)?null:Ge(te(ee(n.image)),e)}function ni(n){if("image"in n)return Mn(n)?null:xt(te(ee(n.image)))}function ti(n,e,t){let{entrypoint:r,cmd:o,scripts:s,copies:i}=n;if(s.filter(({
instruction:c})=>c===r||c===o).some(({script:c})=>c.commands.some(At)))return!0;let l=s.some(({instruction:c,script:p})=>c===r&&p.commands.some(({words:u})=>ri.test(u[0]?.text??""))),d=s.some(({instruction:c,
script:p})=>c.keyword==="RUN"&&p.commands.some(Lt))||i.some(({from:c})=>c&&/gosu/.test("stage"in c?c.stage.name??"":ee(c.image)));return l&&d?!0:e?e.dropsRoot:t?.drops===!0&&!r}var ri=/(?:\.sh|entrypoint|start|run|init)$/,
ee=n=>n.state==="unknown"?n.text:n.value;function oi(n){if(!("image"in n.origin)||Mn(n.origin))return null;let{image:e}=n.origin;return D(te(ee(e),n.base.value),n.base.span,e.via)}function si(n,e){let t=e.
base.span;return n===null?q("root",t):n?q(n.user,t):$("image","",t)}var ii=(n,e)=>n===void 0||n?.healthcheck?$("image","",e):q(null,e),Qt=(n,e)=>n.assignments.filter(t=>t.keyword===e).map(({name:t,value:r,
literal:o,span:s})=>D({name:t,value:r,literal:o},s));function er(n,e=[]){if(!n)return;let{args:t,json:r,span:o}=n,s=t.map(i=>D(i.value,i.span));return D(s.length?{form:r?"exec":"shell",words:s,...ir(n,
e)}:null,o)}var ir=(n,e)=>{let t=e.find(r=>r.instruction===n)?.script;return t?{script:t}:{}};function ai(n,e){if(!n)return;if(n.args[0]?.value.toUpperCase()==="NONE")return D({test:null},n.span);let r=n.
args.slice(1).map(o=>D(o.value,o.span));return D({test:{form:n.json?"exec":"shell",words:r,...ir(n,e)}},n.span)}function li(n,e){let t=[],r=(s,i,a)=>{i.state==="unknown"&&i.reason==="malformed"||ee(i)!==
"scratch"&&t.push({role:s,ref:D(te(ee(i),a),i.span,i.via)})},{syntax:o}=n;e.index===0&&o&&r("syntax",D(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);
for(let{from:s}of e.copies)s&&"image"in s&&r("copy-from",nr(s.image,s.span),ee(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",nr(s.image,s.span),ee(s.image));return t}var nr=(n,e)=>({...n,
span:e});var ar=n=>e=>{let t=lr(n,e);return t&&en(t)};function lr({stages:n,instructions:e},t){let r=o=>e[re(e,o,({span:s})=>s.start)]?.span.start??o;return n[re(n,t,({base:o})=>r(o.span.start))]}function dr(n,e){
let{stages:t,instructions:r}=n,o=a=>r[re(r,a,({span:l})=>l.start)],s=new Map,i=(a,l)=>{let d=s.get(a)??di(e,a.span);s.set(a,d);let{text:c,cuts:p}=d,u=re(p,l-a.span.start,m=>m);return ci(c.slice(p[u],p[u+
1]).slice(0,2e3),u===0)};return a=>{let l=lr(n,a),d=o(a),c=d?.keyword.toUpperCase()??"",p=d&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?i(d,a):"",u=l&&(l===t.at(-1)?"final":en(l));return[...u?
["stage",u]:[],c,p].filter(Boolean).join(" ")}}function di(n,{start:e,end:t}){let r=n.slice(e,t),o=(0,In.redact)(r),s=o.length===r.length?o:r.replace(/\S/g,"*"),i=[0];for(let{0:a,index:l}of s.matchAll(
/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))i.push(l+a.length);return{text:s,cuts:[...i,s.length]}}var ci=(n,e)=>(0,In.redact)(n.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,
"").replace(/\s+/g," ").trim().replace(e?/^\w+ /:/^$/,"")).slice(0,120);var pi=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:n=>n.
startsWith("global")?"file":n.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(n,e)=>e()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(n,e)=>n==="ignore-line"?"line":n==="ignore-block"?"block":e()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(n,e)=>e()?"file":"\
line"}];function cr(n,{file:e,start:t},r){for(let{by:o,pattern:s,reach:i}of pi){let a=s.exec(n),{word:l="",ids:d,reason:c="",until:p}=a?.groups??{},u=a&&i(l,r);if(!a||!u)continue;let m=C=>t+(a.indices?.
groups?.[C]?.[0]??0),f=d===void 0?n.length:a.indices?.groups?.ids?.[0]??0,b=[...o==="trivy"?n.slice(f).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:C,index:F})=>({value:C,
span:{file:e,start:t+f+F,end:t+f+F+C.length}})),O=p?{until:{value:p,span:{file:e,start:m("until"),end:m("until")+p.length}}}:{};return{by:o,word:l,rules:b,reason:c.trim(),reach:u,...O}}}var Tn=n=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(n),ui=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
mi=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function _n(n,e,{line:t,block:r,peers:o}){let{text:s,path:i}=e,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(n.start,Math.min(n.end,n.start+4096)).replace(/\r$/,""),d=gi(l,n);if(d){let{word:p}=d,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?t:{file:i,start:-1,end:-1};return{by:"seaworthy",...d,covers:u,span:n}}let c=o.length?cr(l,n,()=>n.start<=hi(e)):void 0;return c&&o.includes(c.by)?{...c,covers:c.reach==="file"?a():
c.reach==="block"?r():t,span:n}:void 0}function gi(n,{file:e,start:t}){let r=ui.exec(n);if(!r)return;let[o,s="",i,a=""]=r,l=(f,g)=>({file:e,start:t+f,end:t+f+g}),d=[];if(i!==void 0){let f=r.index+o.indexOf(
"[")+1;for(let g of i.matchAll(/[^\s,][^,]*/g)){let b=g[0].trimEnd();d.push({value:b,span:l(f+g.index,b.length)})}}let c=r.index+o.length-a.length,p=mi.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),m=p?.[1]??"";return{word:s.toLowerCase(),rules:d,reason:u,...p?{until:{value:m,span:l(c+p.index+p[0].length-
m.length,m.length)}}:{}}}function ur(n,e=t=>he(n.text,t)){let{text:t}=n;return Tn(t)?[...t.matchAll(/#[^\n]*/g)].flatMap(r=>fi(n,r.index,r.index+r[0].trimEnd().length,e)??[]):[]}function fi(n,e,t,r,o=[]){
let{text:s,path:i}=n,a=yi(n,e);return _n({file:i,start:e,end:t},n,{peers:o,line:{file:i,start:a,end:he(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var pr=new WeakMap;function mr(n){let e=pr.get(n)??
{next:new Map};return pr.set(n,e),e}function hi(n){let e=mr(n);if(e.head===void 0){let t=0;for(;t<n.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(n.text.slice(t,he(n.text,t)));)t=he(n.text,t)+1;e.head=
t}return e.head}function yi(n,e){let{text:t}=n,{next:r}=mr(n),o=t.lastIndexOf(`
`,e-1)+1;if(t.slice(o,e).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(he(t,i)+1,t.length);while(i<t.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(t.slice(i,he(t,i)+1)));for(let a of s)
r.set(a,i);return i}function he(n,e){let t=n.indexOf(`
`,e);return t<0?n.length:t}function fr(n,e,t){let r=[],o=[],s="",i=e,a=!0;for(let l=e;l<t;l+=1){let d=n[l];if(d===`
`){i=l+1,a=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!s&&(a||/[\s;&|()]/.test(n[l-1]??""))){let p=gr(n,l,t),u={start:l,end:p};a?o.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!c&&a){a=!1;let p={start:i,end:gr(n,l,t)};for(let u of o)r.push({...u,line:p});o=[]}d==="\\"&&s!=="'"?l+=n[l+1]===`
`?0:1:(s?d===s:d==="'"||d==='"')&&(s=s?"":d)}for(let l of o)r.push({...l,line:{start:t,end:t}});return r}function gr(n,e,t){let r=n.indexOf(`
`,e),o=r<0||r>t?t:r;return n[o-1]==="\r"?o-1:o}var hr=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,yr=(n,e)=>{let[t=n]=n.split(/\s/);return{value:t,
span:{...e,end:e.start+t.length}}},br=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function P(n){return n<=32?n===32||n>=9&&n<=13:n===133||n===160||n===5760||n>=8192&&n<=8202||n===8232||n===8233||n===8239||n===8287||n===12288}function W(n,e=0,t=n.length){let r=e,o=t;for(;r<o&&P(n.charCodeAt(
r));)r+=1;for(;o>r&&P(n.charCodeAt(o-1));)o-=1;return[r,o]}function kr(n){let e=[];for(let t of bi(n)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(t),o=r?.[3];if(!r||!o)continue;let s=ki(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function bi(n){let e=[],t="";for(let r=0;r<n.length;r+=1){let o=n[r];if(o==="'"||o==='"'){let s=Nn(n,r);if(s<0)return;t+=n.slice(r,s+1),r=
s}else if(o==="$"&&n[r+1]==="{"){let s=Wn(n,r);if(s<0)return;t+=n.slice(r,s+1),r=s}else if(o==="\\")t+=n.slice(r,r+2),r+=1;else if(o==="<"&&n[r+1]==="<"){let s=r+2;for(;s<n.length&&/[\t\r ]/.test(n[s]);)
s+=1;t+=n.slice(r,s),r=s-1}else P(o.charCodeAt(0))?(t&&e.push(t),t=""):t+=o}return t&&e.push(t),e}function Nn(n,e){let t=n[e];for(let r=e+1;r<n.length;r+=1){if(n[r]===t)return r;if(n[r]==="\\"&&t==='"')
r+=1;else if(n[r]==="$"&&n[r+1]==="{"&&t==='"'){let o=Wn(n,r);if(o<0)return-1;r=o}}return-1}function Wn(n,e){let t=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(n.slice(e,e+300));
if(!t)return-1;if(t[1]==="}")return e+t[0].length-1;let r=t[1]==="/"?1:0;for(let o=e+t[0].length;o<n.length;o+=1){let s=n[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=Nn(n,o),o<0)return-1}else if(s==="$"&&n[o+1]==="{"&&(o=Wn(n,o),o<0))return-1}}return-1}function ki(n){let e="";for(let t=0;t<n.length;t+=1){let r=n[t];if(r==="'"||r==='"'){let o=Nn(
n,t);if(o<0)return;e+=r==='"'?n.slice(t+1,o).replace(/\\(["$\\])/g,"$1"):n.slice(t+1,o),t=o}else if(r==="\\")e+=n[++t]??"";else{if(P(r.charCodeAt(0)))return n.slice(t).trim()===""?e:void 0;e+=r}}return e}var H=(n,e,t)=>({value:n.text.slice(e,t),span:N(n,e,t),at:e}),nn=n=>n===32||n===9||n===11||n===12||n===13;function wr(n,e,t){let r=[],{text:o}=n;for(let s=e;s<t;){for(;s<t&&nn(o.charCodeAt(s));)s+=1;let i=s;
for(;s<t&&!nn(o.charCodeAt(s));)s+=1;s>i&&r.push(H(n,i,s))}return r}function qn(n,e,t){let r=e;for(;r<t&&!nn(n.charCodeAt(r));)r+=1;let o=r;for(;o<t&&nn(n.charCodeAt(o));)o+=1;return[r,o]}function Un(n,e,t,r){
let o=[],{text:s}=n;for(let i=e;i<t;){for(;i<t&&P(s.charCodeAt(i));)i+=1;if(i>=t)break;let a=i,l="";for(;i<t&&(l||!P(s.charCodeAt(i)));){let c=s[i];c===r&&l!=="'"?i+=1:l?l=c===l?"":l:(c==='"'||c==="'")&&
(l=c),i+=1}let d=i>t?t-1:i;i=Math.min(i,t),d>a&&o.push(H(n,a,d))}return o}function xr(n,e,t,r){let o=[],{text:s}=n,i=e;for(;;){for(;i<t&&P(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=t)return{
flags:o,rest:i};let a=i,l="",d="";for(;i<t&&(d||!P(s.charCodeAt(i)));){let u=s[i];(d?u===d:u==='"'||u==="'")?d=d?"":u:u===r?l+=s[++i]??"":l+=u,i+=1}if(i=Math.min(i,t),l==="--")return{flags:o,rest:i};let c=l.
indexOf("="),p=l.slice(2,c<0?void 0:c);o.push({name:p,value:l,span:N(n,a,i),...c<0?{}:{text:l.slice(c+1)}})}}function vr(n,e,t){let[r,o]=W(n.text,e,t);if(n.text[r]!=="[")return;let s=n.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let d=r+
l.index;a.push({value:i[a.length],span:N(n,d,d+l[0].length),at:d})}return{words:a}}var wi=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),xi=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Hn(n,e,t,r,o){let{text:s}=n,[i,a]=qn(s,e,t),l=s.slice(e,i).replace(
/[a-z]/g,f=>f.toUpperCase()),{flags:d,rest:c}=xr(n,a,t,r),[p,u]=W(s,c,t),m={keyword:l,keywordSpan:N(n,e,i),span:N(n,e,t),flags:d,heredocs:[],blanks:[],pairs:[],json:!1,logical:n};if(p>=u)return{...m,args:[]};
if(l==="ONBUILD")return{...m,args:[H(n,p,u)],trigger:Hn(n,p,u,r,o)};if(l==="ENV"||l==="LABEL")return{...m,...Si(n,p,u,l,r,o)};if(l==="ARG"){let f=Un(n,p,u,r);return{...m,args:f,pairs:f.map(g=>Dr(n,g))}}
return l==="HEALTHCHECK"?{...m,...vi(n,p,u,o)}:{...m,...Sr(n,p,u,l,o)}}function Sr(n,e,t,r,o){let s=wi.has(r)?vr(n,e,t):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:N(n,e,t),message:`exec form of ${r} holds strings only`}),{args:xi.has(r)?wr(n,e,t):[H(n,e,t)],json:!1})}function vi(n,e,t,r){let o=e;for(;o<t&&!P(n.text.charCodeAt(o));)o+=1;
let s=H(n,e,o),[i,a]=W(n.text,o,t);if(i>=a)return{args:[s],json:!1};let{args:l,json:d}=Sr(n,i,a,"CMD",r);return{args:[s,...l],json:d}}function Si(n,e,t,r,o,s){let i=Un(n,e,t,o);if(i[0]?.value.includes(
"=")){for(let d of i)d.value.includes("=")||s.push({kind:"broken",span:d.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(d=>d.value.includes("=")).map(d=>Dr(
n,d))}}let[a,l]=qn(n.text,e,t);return l>=t?(s.push({kind:"broken",span:N(n,e,t),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:H(n,e,a),value:H(n,l,t),spaced:!0}]}}function Dr(n,e){
let t=e.value.indexOf("=");if(t<0)return{name:e};let r=e.at+e.value.length;return{name:H(n,e.at,e.at+t),value:H(n,e.at+t+1,r)}}var Di=["hadolint","checkov","trivy","kics","buildkit"];function tn(n,e=0){return new zn(n,e).read()}var zn=class{#e;#r;#t;#n=[];#o=[];#i=[];#d=[];#c;#u=new Set;#l="\\";#a;#s=0;#m=0;constructor(e,t){this.#e=
t,this.#r=e,this.#t=e.text,this.#c=Tn(e.text)}read(){let e=this.#t;e.charCodeAt(0)===65279&&(this.#s=1);let t=br.exec(e.slice(this.#s,this.#s+4096));if(t?.[1]){let r=this.#s+t[0].length-t[1].length;this.#a=
{value:t[1],span:this.#p(r,r+t[1].length)}}for(;this.#s<e.length;){let[r,o]=this.#f(),[s]=W(e,r,o);this.#g(s,o),!(s>=o)&&(e[s]==="#"?this.#h(s,o):this.#k(s,o))}return this.#o.length===0&&this.#n.push(
{kind:"broken",message:"the file has no instructions",span:this.#p(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#o,faults:this.#n,suppressions:this.#x(),escape:this.#l,
...this.#a?{syntax:this.#a}:{}}}#p(e,t){return{file:this.#r.path,start:e,end:t}}#f(){let e=this.#s,t=this.#t.indexOf(`
`,e),r=t<0?this.#t.length:t;for(this.#s=t<0?r:t+1;r>e&&this.#t[r-1]==="\r";)r-=1;return[e,r]}#g(e,t){if(!this.#u)return;let r=this.#t.slice(e,Math.min(t,e+4096)),o=hr.exec(r);if(!o){this.#u=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#u=void 0;return}let l=e+r.lastIndexOf(i),d=this.#p(l,l+i.length);this.#u.has(a)&&this.#n.push({kind:"broken",span:d,
message:`the ${a} directive stands here twice`}),this.#u.add(a),a==="syntax"&&(this.#a??=yr(i,d)),a==="escape"&&(i==="`"||i==="\\"?this.#l=i:this.#n.push({kind:"broken",span:d,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(e,t){this.#c&&this.#i.push(this.#p(e,t))}#y({start:e,end:t},r){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[o]=r,s=[{start:e,end:o?o.span.start:
t},...r.map(({span:a})=>a)],i=new Set(this.#d.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:d,line:c}of fr(this.#t,a.start,a.end))i.has(l)||this.#d.push({comment:this.#p(l,d),next:this.#p(
c.start,c.end)})}#b(e){for(let t of this.#i)this.#d.push({comment:t,next:e});this.#i=[]}#x(){let e=this.#t.length;this.#b(this.#p(e,e));let t=this.#o.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>t.includes(o.start)?{...o,end:(t.find(s=>s>o.start)??e+1)-1}:o;return this.#d.flatMap(({comment:o,next:s})=>_n(o,this.#r,{line:s,block:()=>r(s),peers:Di})??[])}#k(e,t){let r=[],o=[],s=[],i=[],
a=0,l=t,d=(f,g)=>{o.push(a),s.push(f),r.push(this.#t.slice(f,g)),a+=g-f},c=this.#w(e,t);for(d(e,c<0?t:c);c>=0&&this.#s<this.#t.length;){let f=this.#s,[g,b]=this.#f(),[O]=W(this.#t,g,b);if(O>=b){i.push(
this.#p(f,this.#s));continue}if(this.#t[O]==="#"){this.#h(O,b);continue}let C=this.#i.filter(F=>F.start>e);for(let F of C)this.#d.push({comment:F,next:this.#p(O,b)});C.length&&(this.#i=this.#i.filter(
F=>F.start<e)),c=this.#w(g,b),d(g,c<0?b:c),l=b}for(;i.length&&i[i.length-1].start>l&&W(this.#t,l)[0]>=this.#t.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[u,m]=W(p);if(u>=m){this.#n.push({kind:"\
broken",span:this.#p(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#r.path,text:p,at:o,from:s},l,i)}#w(e,t){let r=t-1;for(;r>=e&&(this.#t[r]===
" "||this.#t[r]==="	");)r-=1;return r<e||this.#t[r]!==this.#l||r>e&&this.#t[r-1]===this.#l?-1:r}#v(e,t,r){let[o,s]=W(e.text),i=Hn(e,o,s,this.#l,this.#n),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
d=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#O(e,i.keywordSpan):[],c=d.length?this.#D():t,p=this.#p(i.keywordSpan.start,c),u=i.trigger?{trigger:{...i.
trigger,span:this.#p(i.trigger.keywordSpan.start,c),heredocs:d}}:{};this.#o.push({...i,...u,span:p,blanks:r,heredocs:d}),this.#b(p),this.#c&&a.keyword==="RUN"&&this.#y(p,d)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#s,this.#s=e.exec(this.#t)?.index??this.#t.length}#D(){let e=this.#s;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#O(e,t){let r=[];for(let o of kr(e.text)){let s=this.#s,i=-1;for(;this.#s<this.#t.length&&i<0&&this.#m<20;){let[a,l]=this.#f(),d=a;for(;d-a<this.#e&&this.#t[d]===
" ";)d+=1;for(;o.chomp&&this.#t[d]==="	";)d+=1;l-d===o.name.length&&this.#t.startsWith(o.name,d)&&(i=a)}if(i<0)return this.#n.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#s=s,this.#S(),this.#m+=1,r;r.push({...o,span:this.#p(s,i)})}return r}};function Or(n,e,t){let r=tn(n,t?.indent),o=t?{inline:t.at}:{},s=$i(n,r);if(s)return{dialect:"dockerfile",source:n,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=Qe(r,new Map,e),d=[...r.faults,...r.instructions.flatMap(An),...l,...i.flatMap(Oi)],c=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:d,stages:i,
globals:a,final:c,needed:c?Xt([c]):new Set}}var Oi=({scripts:n})=>n.flatMap(({script:e,instruction:t})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(t.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function $i({text:n,path:e},{instructions:t,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=t.filter(({keyword:c})=>c==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(n)))return o;if(!i.test(n))return;let a=t.
some(({keyword:c})=>/^(?:\{\{|\{%|<%)/.test(c)),l=s.some(({logical:c})=>i.test(c.text)),d=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||d?o:void 0}var $r=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],jr=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var ji=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,Ri=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Ei=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Ci=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
Rr=(n,e)=>n.length===0?[]:[...e.map(t=>({path:`${t}.dockerignore`,role:"text"})),...n.flatMap(Fi)];function Fi(n){if(n.alone)return[];let e=n.path.split("/").slice(0,-1),r=["",...e.map((d,c)=>e.slice(
0,c+1).join("/"))].map(d=>d?`${d}/.dockerignore`:".dockerignore"),o=[`${n.path}.dockerignore`,...r].map(d=>({path:d,role:"text"})),s=e.join("/"),i=Ci.test(n.text)?[{path:s||".",role:"context"}]:[],a=Ei.
test(n.text)?[...new Set(["",s&&`${s}/`])].flatMap(d=>$r.map(c=>({path:`${d}${c}`,role:"text",isGuess:!0}))):[],l=n.text.includes("supervisor")?[...n.text.matchAll(ji)].flatMap(([,d=""])=>d.split(/\s+/)).
filter(d=>Ri.test(d)).map(d=>({path:`${s&&`${s}/`}${d.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...o,...i,...a,...l]}var Er={read:(n,{shell:e},t)=>Or(n,e,t),references:({fresh:n},{above:e})=>Rr(n,e),workloads:(n,e,{images:t})=>tr(n,e,t),build:(n,e,t,{images:r})=>or(n,e,t,r),anchors:dr,stages:ar,comments:Ai,showAs:async(...n)=>(await Promise.resolve().then(()=>G(require("./show-dockerfile.js"),1))).
showInstructions(...n)};function Ai(n){let{instructions:e}=tn(n),t=bt(n);return r=>t(e[re(e,r,({span:o})=>o.start)]?.span.start??r)}var Li={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function Cr(n){let e="set"in n?Li[n.set]:void 0;return e&&"set"in n?`add \`${e} ${n.to}\``:void 0}var Pi=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Fr=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function Mi(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(Pi.test(t)&&!Fr.test(t))return!0;if(e===void 0||Fr.test(t))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var Ii=({path:[,n=""],ships:e})=>e?"the image":`stage ${Be(n)}`,Ar={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:Mi,label:Ii,spell:Cr,load:()=>Er};function Lr(n){let e=[],t=0;for(let r of n.split(`
`)){let o=t;t+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=Ti(a?i.slice(1).trim():i),d=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:d,end:d+i.length})}return e}var Ti=n=>oe(n,n.startsWith("/")).join("/");function Pr(n){let e=n.path,t=Lr(n.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:n,faults:[],suppressions:ur(n),patterns:t}}var Mr={read:Pr,appliesTo:_i,comments:()=>()=>({at:0,word:"ignore-file"})};function _i(n,e){if(n===`${e}.dockerignore`)return!0;let t=n.slice(0,n.lastIndexOf("/")+1);return n===`${t}.dockerignore`&&e.
startsWith(t)}var Ir={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:n=>n.endsWith(".dockerignore"),load:()=>Mr};function Ni(n,e){return!/\.json$/i.test(n)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(n)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}var Tr={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:n=>`JSON has no comments; the \`comment\` \
of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${n}] why it is fine here"\`.`,compares:!0,claims:Ni,glance:(n,e)=>/seccomp[^/]*$/i.test(n)||e.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>G(require("./seccomp.js"),1))).
reader};var se=[Ar,yt,Ir,Tr,mt],Bn=new Map,v=se;var Kn=()=>se.map(({dialect:n})=>n),z=n=>se.find(e=>e.dialect===n),Ee=n=>se.find(({answers:e})=>e===n);var Vn=()=>se.find(({part:n})=>n==="starts"),Wi=n=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(n);function ie(n,e){if(Wi(n.slice(n.lastIndexOf("/")+1)))return;let t=se.find(r=>r.claims(n,void 0));return t||
e===void 0?t?.dialect:se.find(r=>r.claims(n,e))?.dialect}var rn=65536;async function ae({dialect:n,load:e}){let t=Bn.get(n)??await e();return Bn.set(n,t),t}function j(n){let e=Bn.get(n);if(!e)throw new RangeError(`no reader of ${n} was loaded`);return e}var S=require("node:path");function ye(n,e,{contexts:t,absent:r,ignored:o,root:s,images:i,together:a,includeFolders:l=[],entries:d,target:c="docker"}={},p){return{source:n,files:u=>t?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>o?.
has(u)===!0,entries:u=>d?.get(u),root:s,images:i,target:c,includeFolders:l,above:[],fail:e,...a?{together:a}:{},...p?{shell:p}:{}}}function be(n,{judged:e,fresh:t=e,inputAt:r,keep:o},s){let i=j(n),a=new Map;return{judged:e,fresh:t,document:d=>{let c=r(d),p=a.get(d)??(c?.document?.dialect===n?c.document:void 0);if(p||!c)return p;let u=i.
parse?i.parse(c.source):i.read(c.source,s);return a.set(d,u),i.parse&&o?.(d,u),u}}}var Ce=class n{path;text;alone;shown;#e;constructor(e,t,r=!1,o=t){this.path=e,this.text=t,this.alone=r,this.shown=o}masking(e){if(e.length===0)return this;let t=[],r=0;for(let{start:o,end:s}of e.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);t.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new n(this.path,this.text,this.alone,t.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(e){let t=this.#r(),r=0,o=t.length-1;for(;r<o;){let s=r+o+1>>1;t[s]<=e?r=s:o=s-1}return{line:r+1,column:Math.min(e,this.text.length)-t[r]+
1}}lineStart(e){let t=this.#r();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),r=this.shown.indexOf(`
`,t),o=this.shown.slice(t,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#r(){if(this.#e)return this.#e;let e=[0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}};var K=require("node:path");var Fe=require("node:path");var x=require("node:fs"),on={stat(n){try{let e=(0,x.statSync)(n);return{kind:e.isFile()?"file":e.isDirectory()?"folder":"other",size:e.size}}catch(e){let{code:t}=e;return t==="ELOOP"?"is a link to not\
hing":t!=="ENOENT"&&t!=="ENOTDIR"?`could not be read (${t??String(e)})`:t==="ENOENT"&&(0,x.lstatSync)(n,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:x.existsSync,list:n=>(0,x.readdirSync)(
n,{withFileTypes:!0}).map(e=>({name:e.name,isFolder:e.isDirectory()})),isReadable(n){try{return(0,x.accessSync)(n,x.constants.R_OK|x.constants.X_OK),!0}catch{return!1}},read:n=>(0,x.readFileSync)(n),head(n,e){
let t=Buffer.alloc(e),r=(0,x.openSync)(n,"r");try{return t.subarray(0,(0,x.readSync)(r,t,0,e,0))}finally{(0,x.closeSync)(r)}},real:n=>(0,x.realpathSync)(n)};function B(n,e=on){for(let t=n;;t=(0,Fe.dirname)(t)){if(e.exists((0,Fe.join)(t,".git")))return t;if(t===(0,Fe.dirname)(t))return n}}var sn=class{#e;#r;#t=new Set;constructor(e,t){this.#e=e,this.#r=t}allow(e){let t=B(e,this.#r),r=(0,K.relative)(this.#e,e).split(K.sep)[0]!=="..",o=process.env.HOME??"/",s=r&&this.#e!=="/"&&this.#e!==
o;this.#t.add(t!==e||this.#r.exists((0,K.join)(t,".git"))?t:s?this.#e:e)}isInside(e){let t=this.#r.real(e);return[...this.#t].some(r=>{let o=(0,K.relative)(this.#r.real(r),t);return o!==""&&o.split(K.sep)[0]!==
".."&&!(0,K.isAbsolute)(o)})}mayList(e){let t=this.#r.real(e);return[...this.#t].some(r=>t===this.#r.real(r))||this.isInside(e)}};var _r=require("node:path"),qi=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Ui=5e3,Hi=5;function Nr(n,e){let t=[],r=[
{path:"",depth:0}];for(let o=r.pop();o;o=r.pop()){let{path:s,depth:i}=o,a;try{a=e.list((0,_r.join)(n,s))}catch{continue}for(let l of a){let d=s?`${s}/${l.name}`:l.name;if(l.isFolder?(t.push(`${d}/`),!qi.
test(l.name)&&i<Hi&&r.push({path:d,depth:i+1})):t.push(d),t.length>Ui)return}}return t}var Wr=require("node:child_process"),Y=class extends Error{name="GitError"};function qr(n,e,{input:t,ownOnly:r=!1}={}){let o=r?[]:["-c",`safe.directory=${n}`],{status:s,stdout:i,stderr:a,error:l}=(0,Wr.spawnSync)(
"git",["-C",n,...o,...e],{...t===void 0?{}:{input:t},maxBuffer:2**31-1,env:{...zi(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new Y(l.code===
"ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(s!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new Y(Bi);if(s!==0)throw new Y(Ki(a.toString("utf8"))??`git ended \
with ${s}`);return i}var zi=n=>Object.fromEntries(Object.entries(n).filter(([e])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(e))),Bi="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function Ki(n){let e=n.trim().split(`
`);return(e.find(t=>/^(?:fatal|error): /.test(t))??e[0])?.replace(/^(?:fatal|error): /,"")||void 0}var Vi=64*1024*1024;function Ur(n,e){try{let t=e.stat(n);if(typeof t!="string"&&t.size>Vi)return{kind:"large",problem:`left out: ${Math.round(t.size/1024/1024)} MB is more than any configuration has`};
let r=e.read(n),o=r.toString("utf8");return o.includes("\uFFFD")?r[0]===255&&r[1]===254||r[0]===254&&r[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
o,"utf8").equals(r)?{text:o}:{text:o,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:o}}catch(t){if(t instanceof Y)throw t;return{kind:"unreadable",problem:`could not be rea\
d (${t.code??String(t)})`}}}var Gi=40,Ji=500,an=class{found=new Map;notices=[];failures=[];contexts=new Map;entries=new Map;absent=new Set;#e;#r;#t;boundary;#n=new Set;#o=0;includeFolders;constructor(e,t,{together:r,includeFolders:o}){
this.#e=e,this.#r=t,this.boundary=new sn(e,t),this.#t=r,this.includeFolders=o.map(s=>this.shown((0,S.resolve)(e,s)));for(let s of o)this.boundary.allow((0,S.resolve)(e,s))}shown(e){return(0,S.relative)(
this.#e,e).split(S.sep).join("/")||"."}ask(e,t,r){if(t.kind!=="file"){this.failures.push({path:this.shown(e),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}
this.boundary.allow((0,S.dirname)(e));let o=this.#g(e,this.failures);if(!o)return;let s=r??ie(o.path,o.text.slice(0,rn));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.
path,message:"left out: it is no file of containers that is known here (--type says otherwise)"})}offer(e){let t=v.filter(({index:l})=>l?.name===(0,S.basename)(e));if(t.length){for(let l of t)this.#i(
e,l);return}let r=this.shown(e);if(this.found.has(r))return;let o=ie(r),s=this.#r.stat(e);if(typeof s=="string"){o&&(s.startsWith("could not")?this.failures:this.notices).push({path:r,message:s.startsWith(
"could not")?s:`left out: it ${s}`});return}if(s.kind!=="file"){o&&this.notices.push({path:r,message:s.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.
isInside(e)){o&&this.notices.push({path:r,message:"left out: it is a link out of the repository"});return}if(!o&&!Yi(e,r,this.#r))return;let i=this.#g(e,o?this.failures:this.notices),a=i&&(o??ie(r,i.text.
slice(0,rn)));i&&a&&this.found.set(r,{source:i,kind:a,reason:o?"by name":"by content"})}#i(e,{dialect:t,index:r}){let o=this.#r.stat(e);if(typeof o=="string"||o.kind!=="file"||!this.boundary.isInside(
e))return;let s=this.#g(e,this.notices);for(let i of(s&&r?.list(s))??[]){let a=(0,S.resolve)((0,S.dirname)(e),i),l=this.shown(a),d=this.#r.stat(a);if(this.found.has(l)||typeof d=="string"||d.kind!=="f\
ile"||!this.boundary.isInside(a))continue;let c=this.#g(a,this.notices);c&&this.found.set(l,{source:c,kind:t,reason:"referred to"})}}async follow(){let e=ye(o=>this.found.get(o)?.source,(o,s)=>{let i=s instanceof
Error?s.message:String(s);this.failures.push({path:o,message:`could not be followed, which is our mistake: please report it (${i})`})},{includeFolders:this.includeFolders,...this.#t?{together:this.#t}:
{}}),t=this.#l(),r=new Map;for(let o=0,s=-1;o<Gi&&s!==this.#o;o+=1){s=this.#o;for(let i of v)await this.#d(i,r,{...e,above:t});o===0&&this.found.size>0&&this.#u()}}async#d(e,t,r){let{dialect:o}=e,s=t.
get(o)??{seen:new Set,parts:new Set,isDone:!1};t.set(o,s);let i=[...this.found.values()].filter(({kind:m,source:f})=>m===o||s.parts.has(f.path)),a=i.flatMap(({source:m})=>s.seen.has(m.path)?[]:[m]);if(i.
length===0||s.isDone&&a.length===0)return;let l=await ae(e);for(let{path:m}of a)s.seen.add(m);let d=i.flatMap(({kind:m,isSupporting:f,source:g})=>m===o&&!f?[g]:[]),c=this.#o,u=be(o,{judged:d,fresh:a,inputAt:m=>this.
found.get(m),keep:(m,f)=>{let g=this.found.get(m);g&&this.found.set(m,{...g,document:f})}},r);for(let m of this.#c(l,u,r)){let f=this.#a(m);if(m.role==="part")for(let g of f)s.parts.add(g)}s.isDone=this.#o===
c}#c(e,t,r){try{return e.references?.(t,r)??[]}catch(o){for(let{path:s}of t.judged)r.fail(s,o);return[]}}#u(){let e=B(this.#e,this.#r);if(this.#r.exists((0,S.join)(e,".git")))for(let t of jr)this.#a({
path:this.shown((0,S.join)(e,t)),role:"text"})}#l(){let e=[],t=B(this.#e,this.#r);for(let r=this.#e;r!==t;r=(0,S.dirname)(r))e.push("../".repeat(e.length+1));return e}#a({path:e,role:t,isGuess:r,mayBeFolder:o}){
let s=(0,S.resolve)(this.#e,e);if(r&&!this.#f((0,S.dirname)(s)).has((0,S.basename)(s)))return[];let i=this.shown(s),a=`${t==="context"?"context ":""}${i}`,l=Ee(t)?.dialect,d=t==="context"?void 0:this.
found.get(i);if(d)return l&&d.isSupporting&&this.#s(i,{source:d.source,kind:l,reason:"referred to"}),[i];if(this.#n.has(a))return[];this.#n.add(a);let c=this.#r.stat(s),p=typeof c!="string"&&c.kind===
"folder"&&this.boundary.mayList(s);if(t==="context"){let m=p?Nr(s,this.#r):void 0;return m&&this.contexts.set(i==="."?"":i,m),[]}if(o&&p)return this.#m(s,t);if(typeof c=="string"||c.kind!=="file")return c===
"does not exist"&&this.absent.add(i),[];if(!this.boundary.isInside(s))return this.notices.push({path:i,message:"is referred to and lies outside the repository: not followed"}),[];let u=this.#g(s,this.
notices);return u?(this.#s(i,{source:u,...l?{kind:l,reason:"referred to"}:{reason:"supporting",isSupporting:!0}}),[i]):[]}#s(e,t){this.found.set(e,t),this.#o+=1}#m(e,t){let r=this.shown(e),o=this.#r.list(
e).map(({name:s})=>s).sort().slice(0,Ji);return this.entries.set(r==="."?"":r,o),o.flatMap(s=>this.#a({path:`${r}/${s}`,role:t}))}#p=new Map;#f(e){let t=this.#p.get(e);if(t)return t;let r=new Set;try{
r=new Set(this.#r.list(e).map(({name:o})=>o))}catch{}return this.#p.set(e,r),r}#g(e,t){let r=this.shown(e),o=Ur(e,this.#r);if("problem"in o){(o.kind==="large"?this.notices:o.kind==="encoding"?this.failures:
t).push({path:r,message:o.problem});return}return o.notice&&this.notices.push({path:r,message:o.notice}),new Ce(r,o.text)}};function Yi(n,e,t){let r=v.filter(({names:o})=>o.test((0,S.basename)(n)));if(r.
length===0||r.some(({glance:o})=>!o))return!0;try{let o=t.head(n,4096).toString("latin1");return r.some(({glance:s})=>s?.(e,o))}catch(o){if(o instanceof Y)throw o;return!1}}var R=require("node:path");async function Hr(n,e,t){let r=B(n,e);if(!e.exists((0,R.join)(r,".git")))return{ignored:new Set(t),root:void 0};let o=(0,R.relative)(n,r).split(R.sep).join("/"),s=(0,R.relative)(r,n).split(R.sep).join(
"/");if(t.length===0)return{ignored:new Set,root:o,prefix:s};let{ignorerOf:i}=await Promise.resolve().then(()=>G(require("./folder.js"),1)),a=new Map,l=t.filter(c=>{let p=(0,R.resolve)(n,c),u=(0,R.dirname)(
p),m=a.get(u)??i(u,[],e);return a.set(u,m),m(p)}),d=Gn(n,e,l.map(c=>(0,R.resolve)(n,c)));return{ignored:new Set(l.filter(c=>!d.has((0,R.resolve)(n,c)))),root:o,prefix:s}}function Gn(n,e,t){if(e.isCommit)
return new Set(t);let r=B(n,e);if(t.length===0||!e.exists((0,R.join)(r,".git")))return new Set;let o=new Map(t.map(s=>[(0,R.relative)(r,s).split(R.sep).join("/"),s]));try{let s=qr(r,["-c","core.fsmoni\
tor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(s.split("\0").flatMap(i=>o.get(i)??[]))}catch{return new Set}}async function Jn(n){let{cwd:e,paths:t,type:r,gitignore:o,isTogether:s=!1,includeFolders:i=[],files:a=on,isExcluded:l,forceExclude:d=!1}=n,c=I=>(0,le.relative)(e,(0,le.resolve)(e,I)).split(le.sep).join(
"/")||".",p=s?{together:t.map(c)}:{},u=new an(e,a,{...p,includeFolders:i});for(let I of t){let T=(0,le.resolve)(e,I);if(d&&l?.(T))continue;let X=a.stat(T);if(typeof X=="string")u.failures.push({path:u.
shown(T),message:X});else if(X.kind!=="folder")u.ask(T,X,r);else{u.boundary.allow(T);let{listFolder:kn}=await Promise.resolve().then(()=>G(require("./folder.js"),1)),_e=_=>Gn(e,a,_),De=kn(T,{gitignore:o,
offered:Zi()},a,_e);for(let _ of De.closed)l?.(_)||u.failures.push({path:u.shown(_),message:"could not be read (EACCES)"});for(let _ of De.files)l?.(_)||u.offer(_)}}await u.follow();let{contexts:m,absent:f,
notices:g,failures:b}=u,O=[...u.found.values()].flatMap(I=>I.isSupporting?[I.source.path]:[]),{ignored:C,root:F,prefix:Z}=await Hr(e,a,O);return{found:[...u.found.values()],notices:g,failures:b,surroundings:{
contexts:m,absent:f,ignored:C,root:F,...Z===void 0?{}:{prefix:Z},includeFolders:u.includeFolders,entries:u.entries,...p}}}function Zi(){let n=new Set(v.flatMap(({index:e})=>e?.name??[]));return{isFile:e=>n.
has(e)||v.some(({names:t})=>t.test(e)),isFolder:e=>v.some(({folders:t})=>t?.test(e))}}var de=n=>"documents"in n?n.documents:[n];function Kr(n,e){let t=(s,i)=>`${s}\0${i??""}`,r=new Map(n.map(s=>[t(s.source.path,s.inline),s])),o=new Map;return s=>{let{build:i}=s,a=i?.dockerfile?r.get(t(i.dockerfile,i.inline)):void 0;if(!i||!a||
a.skipped||i.target?.state==="unknown")return s;let l=i.target?.value,d=ea(i),c=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=d.size===0&&o.has(c)?o.get(c):j(a.dialect).build?.(a,l,d,e);return d.
size===0&&o.set(c,p),p?Xi(s,i,p):s}}function Xi(n,e,t){let r={how:"built-from",span:e.at.span},{image:o}=n,s=(i,a)=>Ke(i)?i:ln(a,r);return{...n,...Qi(t),windows:n.windows||t.windows,dropsRoot:t.dropsRoot&&
o.entrypoint.state!=="written"&&o.user.state!=="written",build:{...e,stage:t.path},image:{ref:t.image.ref,user:s(o.user,t.image.user),env:Br(t.image.env,o.env,r),labels:Br(t.image.labels,o.labels,r),exposedPorts:zr(
t.image.exposedPorts,r),volumes:zr(t.image.volumes,r),entrypoint:s(o.entrypoint,t.image.entrypoint),cmd:s(o.cmd,t.image.cmd),healthcheck:s(o.healthcheck,t.image.healthcheck),workingDir:s(o.workingDir,
t.image.workingDir),stopSignal:s(o.stopSignal,t.image.stopSignal)}}}var Qi=({base:n,contents:e,added:t})=>({...n===void 0?{}:{base:n},...e===void 0?{}:{contents:e},...t?{added:t}:{}}),ln=(n,e)=>({...n,
via:[e,...n.via??[]]}),zr=(n,e)=>{let t=ln(n,e);return t.state==="unknown"?t:{...t,value:t.value.map(r=>ln(r,e))}};function Br(n,e,t){return n.state==="unknown"||e.state==="unknown"?e:D([...n.value.map(
r=>ln(r,t)),...e.value],e.span,e.via)}function ea({args:n}){let e=new Map;if(n.state==="unknown")return e;for(let t of n.value){if(t.state==="unknown")continue;let{name:r,value:o}=t.value;e.set(r,{value:o&&
o.state!=="unknown"?o.value:null,span:t.span})}return e}var ke=class{documents;#e=[];#r=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#r}get isUnclear(){return this.#t}attach(e,t){this.#r+=1;let{
id:r,folder:o}="documents"in e?e:{id:e.source.path,folder:It(e.source.path)};for(let s of t){let{securityOpt:i}=s.host;this.#t||=i.state==="unknown"||i.value.some(({state:a})=>a==="unknown"),s.project===
r&&this.#e.push(...na(s,o,this.documents))}}},na=(n,e,t)=>v.flatMap(({dialect:r})=>{let o=t.has(r)?j(r).givenTo?.(n,e):void 0;return o?[{container:n,dialect:r,...o}]:[]});function Vr(n,e){let{image:t,hooks:r}=n,o=a=>({...a,script:ta(a,e)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...n,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...t,entrypoint:s(t.entrypoint),cmd:s(t.cmd),healthcheck:i(t.healthcheck)}}}function ta({form:n,words:e},t){let r=e.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return n==="shell"&&o?t.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):t.readWords(r,s)}function dn({units:n,affectedBuilds:e=[],profiles:t=new ke},r){let o=n.flatMap(l=>Gr(l)==="starts"?ra(l,r):[]),s=n.filter(l=>Gr(l)==="builds").flatMap(de),i=Kr(s,r),a=o.map(i);return{documents:oa(n),affectedBuilds:e,
profiles:t,stages:s.flatMap(l=>j(l.dialect).workloads?.(l,sa(l.source.path,a),r)??[]),containers:a,builtImages:new Set(a.flatMap(({build:l})=>l?.names?[ft(l.names)]:[])),lookup:r}}var Gr=({dialect:n})=>z(
n)?.part;function ra(n,e){let t=j(n.dialect).workloads?.(n,[],e)??[],{shell:r}=e;return t.filter(pe).map(o=>r?Vr(o,r):o)}function oa(n){let e=new Map;for(let t of["starts","builds","excludes","confine\
s"])for(let{dialect:r}of v.filter(o=>o.part===t)){let o=n.filter(s=>s.dialect===r);o.length&&e.set(r,o)}return e}var sa=(n,e)=>e.flatMap(({build:t})=>t?.dockerfile===n&&t.target?.state!=="unknown"?[t.
target?.value??""]:[]);async function*Jr(n,e,t,r={}){for(let s of ia(e))await ae(s);let o=e.some(aa)?await Promise.resolve().then(()=>G(require("./shell.js"),1)):void 0;yield*new Yn(n,e,t,r,o).projects()}function ia(n){let e=new Set(
n.map(({kind:o})=>o)),t=v.some(({dialect:o,part:s})=>s==="starts"&&e.has(o)),r=Ee("build");return v.filter(o=>e.has(o.dialect)||t&&o===r)}var aa=({source:n,kind:e})=>z(e)?.runs?.test(n.text)===!0,la=50,
Yn=class{#e;#r;#t;#n;#o;#i=new Set;#d;constructor(e,t,r,o,s){this.#e=new Map(e.map(i=>[i.source.path,i])),this.#r=t,this.#t=r,this.#o=ye(i=>this.#e.get(i)?.source,r,o),this.#n=s?{...this.#o,shell:s}:this.#o,
this.#d=new Map(t.flatMap(i=>z(i.kind)?.part==="builds"?[[i.source.path,i]]:[]))}*projects(){let e=this.#m();for(let t of this.#c("starts"))yield*this.#l(t,e);for(let t of this.#c("builds"))t.files.every(
r=>this.#i.has(r))||(yield*this.#u(t,()=>({units:t.units()})));for(let t of this.#c("excludes"))yield*this.#u(t,()=>{let r=t.units();return{units:r,affectedBuilds:r.flatMap(o=>this.#s(o))}});for(let t of e.
documents.values())for(let r of t)yield dn({units:[r],profiles:e},this.#n)}*#c(e){for(let{dialect:t}of v.filter(r=>r.part===e)){let r=this.#r.flatMap(({kind:s,source:i})=>s===t?[i]:[]);if(r.length===0)
continue;let o=be(t,{judged:r,inputAt:s=>this.#e.get(s)},this.#n);try{yield*da(j(t),o,this.#n)}catch(s){for(let{path:i}of r)this.#t(i,s)}}}*#u({files:e},t){try{yield dn(t(),this.#n)}catch(r){for(let o of e)
this.#t(o,r)}}*#l(e,t){try{let r=e.units(),o=dn({units:[...r,...this.#a(r)],profiles:t},this.#n);for(let s of r)t.attach(s,o.containers);yield o}catch(r){for(let o of e.files)this.#t(o,r)}}#a(e){let t=e.
flatMap(i=>j(i.dialect).builds?.(i)??[]),r=[...new Set(t.flatMap(({paths:i})=>i))].flatMap(i=>this.#d.get(i)??[]);for(let{source:i}of r)this.#i.add(i.path);let o=t.flatMap(({inline:i})=>i),s=o.length?
Ee("build"):void 0;return[...r.map(({source:i,kind:a})=>j(a).read(i,this.#n)),...s?o.map(i=>j(s.dialect).read(i.source,this.#n,i)):[]]}#s(e){let{appliesTo:t}=j(e.dialect),r=de(e).map(({source:s})=>s.path);
return[...this.#d.values()].filter(({source:s})=>r.some(i=>t?.(i,s.path))).slice(0,la).map(({source:s,kind:i})=>j(i).read(s,this.#o))}#m(){let e=new Map;for(let t of this.#c("confines"))try{for(let r of t.
units().flatMap(de)){let o=e.get(r.dialect);o?o.push(r):e.set(r.dialect,[r])}}catch(r){for(let o of t.files)this.#t(o,r)}return new ke(e)}};function da(n,e,t){return n.projects?.(e,t)??e.judged.map(r=>({
files:[r.path],units:()=>[n.read(r,t)]}))}var un=require("./shared.js"),to=require("./shared.js"),Pe=require("./shared.js"),Le=require("./shared.js");var Yr=({documents:n},e)=>n.get(e)??[],Zn=n=>Yr(n,"dockerfile"),Zr=n=>Yr(n,"compose");function cn({root:n},...e){return we({name:"",at:{span:n.span,via:[]},node:n},...e)}function we(n,...e){let t=n;for(let r of e){let o=t?.node.kind==="map"?t.node.entries.get(r):void 0;t=o&&t&&!pa(o.value)?
Xr(r,o,t):void 0}return t}function Ae(n){if(!n)return[];let{node:e,at:t}=n;return e.kind==="map"?[...e.entries].map(([r,o])=>Xr(r,o,n)):e.kind==="scalar"?[n]:e.items.map(({value:r,via:o})=>({name:pn({
node:r})??"",at:{span:r.span,via:[...t.via,...o]},node:r}))}function pn(n){let e=n?.node;return e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0}var pa=n=>n.tag==="!reset"||n.kind==="scalar"&&n.value===null,Xr=(n,{key:e,value:t,via:r},{at:o})=>({name:n,at:{span:e.span,via:[...o.via,...r]},node:t});function ua({folder:n},e,t){return Ae(t).flatMap(r=>{let o=pn(we(r,"path"))??pn(r);return o===void 0?[]:eo($n(n,o),e)})}function Qr(n,e){let r=Ae(cn(n,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>ua(n,e,we(a,l)))),o=new Set(n.files.map(({document:a})=>a.source.path)),s=new Set(n.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[$n(n.folder,".env"),...s])].flatMap(a=>eo(a,e));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function eo(n,e){let t=e.source(n);if(!t)return[];let r=ze(t);return[{source:t,values:r,
names:[...r.keys()]}]}function no({image:n,hooks:e}){let t=[],r=(o,s,i)=>{s.state==="written"&&i&&t.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};n.entrypoint.state==="written"&&r("entrypoint",n.entrypoint,
n.entrypoint.value),n.cmd.state==="written"&&r("command",n.cmd,n.cmd.value),n.healthcheck.state==="written"&&r("health check",n.healthcheck,n.healthcheck.value?.test);for(let{command:o}of e??[])o.state===
"written"&&r("hook",o,o.value);return t}var ro=5;function oo(n){let e=[],t=new Set,r=n.containers.flatMap(({path:o,image:s})=>[o[1]??"",s.ref?.state==="written"?s.ref.value.text:""]);for(let{span:o,value:s}of ma(n))e.push(o),s&&s.length>=ro&&
!s.includes("\uFFFC")&&!r.some(i=>i.includes(s))&&t.add(s);return{places:e,values:t}}function*ma(n){let{stages:e,containers:t,lookup:r}=n,o=Zr(n);for(let s of o)yield*ga(s,r);for(let s of[...e,...t])yield*ha(
s,r);for(let s of o)yield*ba(s,r);for(let s of Zn(n))yield*ka(s,r)}function*ga({root:n},e){for(let{node:t}of Ae(cn({root:n},"configs")).flatMap(r=>we(r,"content")??[])){let r=e.source(t.span.file)?.text??
"";if(fa(t,r)&&(0,Pe.secretInLines)(t.text.split(`
`)))yield{span:t.span};else for(let o of(0,Pe.secretLines)(r,t.span))yield Qn(o)}}var fa=(n,e)=>n.kind==="scalar"&&n.quoted&&/^["']/.test(e.slice(n.span.start,n.span.start+1));function*ha(n,e){let{image:t,
build:r}=n;for(let o of[t.env,t.labels,...r?[r.args]:[]])yield*so(o,e);for(let{commands:o}of no(n))for(let s of o)yield*io(s);"hooks"in n&&(yield*ya(n,e))}function*ya({hooks:n,host:e},t){for(let{env:r}of n)
yield*so(r,t);if(e.logOptions.state!=="unknown")for(let r of e.logOptions.value)r.state==="written"&&(0,Le.secretIn)(r.value.name,r.value.value)&&(yield{span:r.span})}function*ba(n,e){for(let{source:t,
values:r}of Qr(n,e))for(let[o,{value:s,span:i}]of r){let a=(0,Le.secretIn)(o,s);if(!a)continue;let l=t.text.slice(i.start,i.end).search(/[=:]/);yield{span:{...i,start:i.start+l+1},value:a.wellKnown?void 0:
s}}}function*ka({globals:n,stages:e,source:t},r){for(let o of n)yield*Xn(o,r);for(let{assignments:o,scripts:s,copies:i}of e){for(let a of o)yield*Xn(a,r);for(let{instruction:a}of i)for(let{span:l}of a.
heredocs)for(let d of(0,Pe.secretLines)(t.text,l))yield Qn(d);for(let{script:a}of s)for(let l of a.commands)yield*io(l)}}function*so(n,e){if(n.state!=="unknown")for(let t of n.value)t.state!=="unknown"&&
(yield*Xn(t.value,e))}function*Xn({name:n,value:e,literal:t},r){if(!e)return;let o=(0,Le.secretIn)(n,t);if(o&&(yield{span:e.span,value:o.wellKnown?void 0:t}),o||!(0,to.namesSecret)(n)||!t.includes("\uFFFC"))
return;let s=e.state==="unknown"?t.split("\uFFFC"):[e.value],{file:i,start:a,end:l}=e.span,d=r.source(i)?.text.slice(a,l)??"";for(let c of s){let p=c.length>=ro&&(0,Le.secretIn)(n,c)?d.indexOf(c):-1;p>=
0&&(yield{span:{file:i,start:a+p,end:a+p+c.length},value:c})}}function*io(n){for(let e of(0,un.secretsInCommand)(n))yield Qn(e);for(let e of(0,un.passwordsSet)(n))yield{span:e}}var Qn=({span:n,value:e,
secret:t})=>({span:n,value:t.wellKnown?void 0:e});var $o=require("./shared.js"),V=require("./shared.js"),jo=require("./shared.js"),Ro=require("./shared.js"),Eo=require("./shared.js");var ne=["info","low","medium","high","critical"],et=["recommended","strict"];var xe={clean:0,findings:1,failed:2,nothing:3};var ot=require("node:fs");var Me=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],wa=["off","on",...ne],ve=n=>({type:"string",minLength:1,description:n}),tt=(n,e)=>({type:"string",enum:n,
description:e}),Se=(n,e)=>({type:"array",items:n,description:e}),rt=(n,e,t=[])=>({type:"object",properties:n,additionalProperties:!1,description:e,...t.length?{required:t}:{}}),zu=tt(wa,"off, on, or o\
ne severity for all its findings; on and severities run the rule in every profile."),xa=n=>Se({type:"string",minLength:1},`${n} Patterns as in .gitignore, from the repository's root.`);var va={$ref:"#/definitions/rules"},Bu=Se(rt({files:xa("The files it is about."),services:Se(ve("A name; * stands for anything."),"The Compose services it is about."),stages:Se(ve("A name; * stands fo\
r anything."),"The Dockerfile stages it is about."),rules:va},"Settings for some files, services or stages.",["rules"]),"Settings for some places; later ones are stronger."),Ku=Se(rt({image:ve("Regist\
ry and repository, such as registry.example.com/base/node; * stands for anything."),tags:ve("The tags it is true for, such as *-slim; all of them when absent."),user:ve("The account it runs as."),account:ve(
"An unprivileged account it has."),ports:Se({type:"integer",minimum:1},"Ports it serves."),kind:tt(["os","runtime","web","datastore","broker","tool"],"What it is."),bare:{type:"boolean",description:"I\
t has no shell and no tools."},healthcheck:{type:"boolean",description:"It declares a health check."}},"What is true of an image of yours.",["image","user"]),"Facts about images that are not known her\
e."),Vu=rt({comments:{type:"boolean",description:"Whether comments may ignore findings."},peers:{type:"boolean",description:"Whether other linters' comments count for the rules that judge the same."},
"require-reason":tt([...ne,"never"],"From which severity on a comment needs a reason.")},"What of the ignore comments counts.");var y=class extends Error{name="UsageError"};function A(n,e,t){if(e===void 0)return;let r=t.find(s=>s===e);if(r)return r;let o=U(e,t);throw new y(`${n} takes ${t.join(", ")}, not ${JSON.stringify(e)}${o?` (did you mean ${o}?)`:""}`)}function ao(n,{file:e}){if(!e)return;let t=e.find(r=>Me.some(o=>o===r)&&!(0,ot.existsSync)(r));if(t)throw new y(`-f names files of one Compose project; for the format say --format ${t}`);if(n.length)throw new y(
"-f names all files of one Compose project: leave out other paths, or leave out -f");return e}var lo=require("./shared.js");var co=require("./shared.js");var Da=require("./shared.js"),Oa=require("./shared.js");var st=require("./shared.js");function po(n,e,t){let r=e.map(d=>{let c=d.indexOf("=");if(c<1||c===d.length-1)throw new y(`${t.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(d)}`);return{format:A(t.output,
d.slice(0,c),Me),path:d.slice(c+1)}}),o=n.flatMap(d=>d.split(",")).map(d=>({format:A(t.format,d,Me),path:"-"})),i=[...o.length===0&&!r.some(({path:d})=>d==="-")?[{format:"text",path:"-"}]:[],...o,...r],
a=r.find(({path:d},c)=>d!=="-"&&r.findIndex(p=>p.path===d)!==c);if(a)throw new y(`${t.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:d,path:c})=>c===
"-"&&$a(d));if(l.length>1)throw new y(`standard output takes one of ${[...new Set(l.map(d=>d.format))].join(" and ")}: write the other to a file with --output`);return i}var $a=n=>!["text","compact","\
github","markdown"].includes(n);function uo(n,e){for(let{path:t,message:r}of n)e(`seaworthy: ${(0,st.harmlessLine)(t)} ${(0,st.harmlessLine)(r)}
`)}var ce=require("node:fs"),M=require("node:path");var gn=require("node:fs"),Ie=require("node:path"),ja=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],mn=class extends Error{name="\
ConfigChoice"};function mo(n){for(let[r,o]of ja){let s=Ra((0,Ie.join)(n,r)),i=s.filter(l=>o.test(l));if(i.length>1)throw new mn(`${i.map(l=>(0,Ie.join)(r,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,Ie.join)(n,r,i[0])};let a=r===""?s.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new mn(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let e=(0,Ie.join)(n,"package.json"),t;try{t=(0,gn.readFileSync)(e,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:r}=JSON.parse(t);return r===
void 0?void 0:{path:e,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(t)?{path:e,key:"seaworthy"}:void 0}}function Ra(n){try{return(0,gn.readdirSync)(n).sort()}catch{return[]}}var go=["docker","podman","oci"];var fo={comments:!0,peers:!0,requireReason:"high"};var Ea=["off","on","info","low","medium","high","critical"];function ho(n,{values:e,origin:t}){let r=it(t("only"),e.only,n),o=it(t("skip"),e.skip,n)??new Set,s=n.filter(({id:i})=>(!r||r.has(i))&&!o.has(
i));if(s.length===0)throw new y("--only and --skip leave no rule to run");return{rules:s,wanted:r??new Set,unwanted:o,scopes:bo(Ca(e.rule,t("rule"),n))}}function yo(n,e){if(e.size===0)return[...n];let t=(r,{
level:o})=>o==="off"&&e.has(r);return[...bo([...e].map(r=>[r,"on"])),...n.map(r=>r.applies||![...r.rules].some(([o,s])=>t(o,s))?r:{...r,rules:new Map([...r.rules].filter(([o,s])=>!t(o,s)))})]}var bo=n=>n.
length?[{rules:new Map(n.map(([e,t])=>[e,{level:t}]))}]:[],Ca=(n=[],e,t)=>n.flatMap(r=>{let[o="",s]=r.split("=");if(!s)throw new y(`${e} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(r)}`);
let i=A(e,s,Ea);return[...it(e,[o],t)??[]].map(a=>[a,i])});function it(n,e,t){if(!e)return;let r=e.flatMap(o=>o.split(",")).map(o=>o.trim()).filter(Boolean);if(r.length===0)throw new y(`${n} names no \
rule`);return new Set(r.flatMap(o=>Fa(n,o,t)))}function Fa(n,e,t){let r=/^tag:(.+)$/.exec(e)?.[1]?.toLowerCase(),o=e.includes("*")?new RegExp(`^${e.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,s=({on:l,standards:d})=>l===r||d.some(c=>c.toLowerCase()===r||c.toLowerCase().startsWith(`${r}-`)),i=t.filter(l=>r?s(l):o?o.test(l.id):l.id===e||l.formerly?.includes(e));if(i.length)return i.
map(({id:l})=>l);let a=U(e,t.map(({id:l})=>l));throw new y(`${n}: there is no rule ${JSON.stringify(e)}${a?`, did you mean ${a}?`:/\d/.test(e)?` (seaworthy explain ${e} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var hn=require("node:fs"),E=require("node:path");var fn=(n,e)=>{let t=(0,E.relative)(e,n);return t!==""&&t.split(E.sep)[0]!==".."&&!(0,E.isAbsolute)(t)};function at(n,e,{at:t,configured:r}){let o=(0,E.resolve)(n);if(!fn(o,e)){if(r)throw new y(`${t} \
names ${JSON.stringify(n)}, which lies outside the repository: say so on the command line`);return}let s=ko((0,E.dirname)(o)),i=s===void 0?o:(0,E.join)(s,(0,E.basename)(o)),a=ko(e)??e;if((0,hn.lstatSync)(
o,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||s!==void 0&&!fn(i,a))throw new y(`${t} names ${JSON.stringify(n)}, and a link leads from there to somewhere else`);if((0,E.relative)(a,i).split(E.sep).some(
d=>d.toLowerCase()===".git"))throw new y(`${t} names ${JSON.stringify(n)}, which is git's own`)}function ko(n){try{return(0,hn.realpathSync)(n)}catch{return}}var wo=".seaworthy-baseline.json";async function xo(n,e,{cwd:t,today:r}){let o=B(t),s=await Pa(n,e,t,o),i=new lt(n,s),{rules:a,wanted:l,unwanted:d,scopes:c}=ho(e,n),p=s?.locked??new Map;Ma(d,c,p,n);let u=f=>(0,M.relative)(
t,(0,M.resolve)(o,f)).split(M.sep).join("/")||".",m=i.many("apparmor-include");return{rules:a,profile:i.one("profile",et,"recommended"),scopes:[...yo(s?.scopes??[],l),...c],images:La(s),locked:new Set(
p.keys()),ignores:{...i.ignores(),today:r},failOn:i.one("fail-on",[...ne,"never"],"medium"),minSeverity:i.one("min-severity",ne,"info"),minConfidence:i.one("min-confidence",["low","medium","high"],"lo\
w"),outputs:Aa(i,o,u),category:n.values["sarif-category"]??"seaworthy",target:i.one("target",go,"docker"),includeFolders:Ia(m.written?m.list.map(u):m.list,{...m,root:o}),isExcluded:await _a(n,s,t),baseline:Na(
n,s,o,i.origins),cwd:t,root:o,configuration:s,origins:i.origins}}var lt=class{origins=new Map;#e;#r;constructor(e,t){this.#e=e,this.#r=t}one(e,t,r){let{values:o,origin:s}=this.#e,i=A(s(e),o[e],t),a=this.#r?.
values.get(e);return this.origins.set(e,i!==void 0?s(e):a?a.at:"default"),i??a?.value??r}many(e){let{values:t,origin:r}=this.#e,o=t[e],s=this.#r?.values.get(e),i=o?r(e):s?s.at:"default";return this.origins.
set(e,i),{list:o??s?.value??[],at:i,written:!o&&s!==void 0}}ignores(){let{values:e,origin:t}=this.#e,r=this.#r?.values.get("ignores"),o=r?.value??{},s=e["no-ignores"]===!0;return this.origins.set("ign\
ores",s?t("no-ignores"):r?.at??"default"),{comments:!s&&o.comments!==!1,peers:o.peers!==!1,requireReason:o["require-reason"]??fo.requireReason}}};function Aa(n,e,t){let r=n.many("format"),{list:o,at:s,
written:i}=n.many("output"),a=po(r.list,i?o.map(d=>d.replace(/=(?!-$)(.*)$/,(c,p)=>`=${t(p)}`)):o,{format:r.at==="default"?"--format":r.at,output:s==="default"?"--output":s}),l={at:i?`${s}: output`:s,
configured:i};return a.map(d=>d.path==="-"?d:{...d,check:()=>at(d.path,e,l)})}var La=n=>(n?.values.get("base-images")?.value??[]).map(({image:e,tags:t,...r})=>({repository:e,...t?{tags:t}:{},facts:r}));
async function Pa({values:n},e,t,r){if(n["no-config"])return;let{config:o}=n;if(o==="")throw new y("--config is empty: name a file, or leave it out");if(o!==void 0&&!(0,ce.existsSync)((0,M.resolve)(t,
o)))throw new y(`--config names ${JSON.stringify(o)}, which does not exist`);let s=o===void 0?mo(r):{path:(0,M.resolve)(t,o)};if(!s)return;let{loadConfig:i}=await Promise.resolve().then(()=>G(require("./config.js"),1));
return i(s,e,{cwd:t,root:(0,ce.existsSync)((0,M.join)(r,".git"))||o===void 0?r:t})}function Ma(n,e,t,{origin:r}){let o=[...n].find(s=>t.has(s));if(o)throw new y(`${r("skip")} leaves out ${o}, which ${t.
get(o)?.at} locks`);for(let{rules:s}of e)for(let[i,{level:a}]of s){let l=t.get(i);if(a&&l?.isWeaker(a))throw new y(`${r("rule")} weakens ${i}, which ${l.at} locks`)}}function Ia(n,{at:e,written:t,root:r}){
for(let o of n){let s=`${t?`${e}: apparmor-include`:e} names ${JSON.stringify(o)}`;if(!(0,ce.existsSync)(o))throw new y(`${s}, and there is no such folder`);if(t&&!Ta((0,ce.realpathSync)(o),(0,ce.realpathSync)(
r)))throw new y(`${s}, which lies outside the repository: say so on the command line`)}return n}var Ta=(n,e)=>n===e||fn(n,e);async function _a({values:n},e,t){let r=e?.isExcluded;if(!n.exclude?.length)
return r??(()=>!1);let{matcherOf:o}=await Promise.resolve().then(()=>G(require("./exclude.js"),1)),s=o(n.exclude,t);return i=>r?.(i)===!0||s(i)}function Na({values:n,origin:e},t,r,o){let s=t?.values.get(
"baseline"),i=n["no-baseline"]?e("no-baseline"):n.baseline!==void 0?e("baseline"):s?.at??"default";if(o.set("baseline",i),n["no-baseline"])return;if(n.baseline!==void 0)return(0,M.resolve)(n.baseline);
let a=(0,M.resolve)(r,s?.value??wo);return at(a,r,{at:s?`${s.at}: baseline`:wo,configured:!0}),a}var vo=()=>{let n=new Date;return`${n.getFullYear()}-${String(n.getMonth()+1).padStart(2,"0")}-${String(
n.getDate()).padStart(2,"0")}`};var So=require("node:fs"),Do=require("node:util");function Oo(n){let{NO_COLOR:e,FORCE_COLOR:t}=process.env,r=t!==void 0&&t!==""&&t!=="0"&&t!=="false"?!0:e?!1:Wa();return n==="always"||n==="auto"&&r?(s,i)=>i&&
(0,Do.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function Wa(){try{let n=(0,So.fstatSync)(1);return n.isCharacterDevice()&&n.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}async function qa(n,e,{out:t,err:r}){let{includeFolders:o,target:s,images:i}=await xo(n,e,{cwd:process.cwd(),today:vo()}),a=Ua(n),{path:l,view:d,format:c,style:p,against:u}=a,m=await Jn({cwd:process.cwd(),
paths:a.paths,type:a.type,gitignore:!0,isTogether:a.isTogether,includeFolders:o}),{found:f,failures:g,notices:b}=m,O={...m.surroundings,images:i,target:s};if(uo([...g,...b],r),g.length)return xe.failed;
let C=({text:k,complaints:L,isRefused:xn})=>{for(let Oe of L)r(`seaworthy: ${Oe}
`);return t(k),xn?xe.failed:xe.clean},F=new Map(f.map(k=>[k.source.path,k])),Z=ye(k=>F.get(k)?.source,Co,O),I={json:c==="json",against:u,style:p,secrets:new Set,resolve:Te.resolve},T=f.find(({source:k,
isSupporting:L})=>!L&&k.path===(0,Te.relative)(process.cwd(),(0,Te.resolve)(l))),X=T?.kind===void 0?void 0:z(T.kind),kn=v.find(({compares:k})=>k);if(u&&!X?.compares)throw new y(`--against compares ${kn?.
noun}, and ${l} is none`);let _e=X&&await ae(X);if(T&&_e?.show)return C(await _e.show(T.source,Z,I));let De=f.filter(k=>k.kind!==void 0&&Ha(k.kind));if(De.length===0)return xe.nothing;let _=v.find(({dialect:k})=>k===
ie(l));if(d&&_&&_!==d)throw new y(`${l} is ${_.noun}: --as ${d.view} shows what is in ${d.noun}`);let{shown:Lo,secrets:ct}=await za(f,De,O);if(d){let k=await ae(d),L=f.flatMap(({kind:Oe,isSupporting:Po,
source:Mo})=>Oe===d.dialect&&!Po?[Mo]:[]),xn=be(d.dialect,{judged:L,inputAt:Oe=>F.get(Oe)},Z);return C(await k.showAs?.(xn,Z,{...I,secrets:ct})??{text:"",complaints:[],isRefused:!0})}let wn=new Map(f.
map(({source:k})=>[k.path,k])),pt=Lo.map(k=>({workload:k,values:Ka(k,wn).map(L=>({...L,value:(0,jo.dataWithoutSecrets)(L.value,ct)}))}));return t(c==="json"?(0,V.harmlessJson)(pt.map(({workload:k,values:L})=>Ga(
k,L,wn))):pt.map(({workload:k,values:L})=>Ja(k,L,wn,p)).join(`
`)),xe.clean}function Ua({paths:n,values:e}){let t=v.flatMap(({view:p})=>p??[]),r=A("--as",e.as,t),o=v.find(p=>r!==void 0&&p.view===r),s=A("--format",e.format?.[0],["text","json"])??"text",i=A("--type",
e.type,Kn()),a=Oo(A("--color",e.color,["auto","always","never"])??"auto"),l=o?.part==="starts",d=l&&n.length>1?n:ao(n,e),[c]=d??n;if(!c||!d&&n.length>1)throw new y("show wants one path, seaworthy show\
 compose.yaml, or the files of one project: show -f a.yaml -f b.yaml");return{path:c,paths:d??[c],isTogether:d!==void 0||l,type:d?Vn().dialect:o?.dialect??i,view:o,format:s,against:A("--against",e.against,
["default"])!==void 0,style:a}}var Ha=n=>z(n)?.part==="starts"||z(n)?.part==="builds";async function za(n,e,t){let r=[],o=new Set;for await(let s of Jr(n,e,Co,t)){let{containers:i,stages:a}=s;for(let c of oo(
s).values)o.add(c);let l=new Set(i.flatMap(({build:c})=>c?.stage&&c.dockerfile?[`${c.dockerfile}\0${c.stage.join("\0")}`]:[])),d=({span:c,path:p})=>l.has(`${c.file}\0${p.join("\0")}`);r.push(...i,...i.
length?a.filter(c=>c.ships&&!d(c)):a.flatMap(c=>Ba(c,s)??[]))}return{shown:r,secrets:o}}function Ba(n,{documents:e,lookup:t}){let r=[...e.values()].flat().flatMap(de).find(({source:s})=>s.path===n.span.
file),o=r&&j(r.dialect).build?.(r,n.path[1],new Map,t);return o&&{...o,ships:n.ships}}function Co(n,e){throw new Error(`${n} could not be read`,{cause:e})}var bn=(n,e)=>{let t=e.get(n.file)?.position(
n.start);return(0,V.harmlessLine)(t?`${n.file}:${t.line}:${t.column}`:n.file)};function Ka(n,e){let t="host"in n?n.host:{},r=[],o=(s,i)=>{if(i.state!=="unknown"&&Array.isArray(i.value)&&i.value.length>
0){for(let l of i.value)o(s,l);return}let a=(i.via??[]).map(({how:l,span:d})=>`${l} ${bn(d,e)}`);r.push({key:s,state:i.state,value:i.state==="unknown"?null:yn(i.value),at:bn(i.span,e),via:a})};for(let[
s,i]of Object.entries({...n.image,...t}))i&&o(s,i);return r}function yn(n){if(typeof n=="string")return(0,V.harmless)(n);if(n===null||typeof n!="object")return n;if(Array.isArray(n))return n.map(yn);let e=n;
if("literal"in e&&"name"in e){let t=Ao(e.value);return(0,V.harmless)(`${String(e.name)}=${(0,Eo.secretIn)(String(e.name),String(e.literal))?t.replace(/\S/g,"*"):t}`)}return"text"in e&&"path"in e?(0,V.harmless)(
String(e.text)):"form"in e?`${e.form==="shell"?"sh: ":""}${(0,V.harmless)(Va(e).join(" "))}`:Object.fromEntries(Object.entries(e).filter(([t])=>t!=="through").map(([t,r])=>[t,Fo(r)?yn(r.state==="unkno\
wn"?null:r.value):yn(r)]))}function Va({words:n,script:e}){let t=(e?.commands??[]).flatMap(r=>[...(0,$o.secretsInCommand)(r)].map(({span:o})=>o));return n.map(r=>{let o=Ao(r);return t.some(({start:i,end:a})=>i<
r.span.end&&r.span.start<a)?o.replace(/\S/g,"*"):(0,Ro.redact)(o)})}var Fo=n=>typeof n=="object"&&n!==null&&"state"in n&&"span"in n,Ao=n=>Fo(n)?n.state==="unknown"?"?":String(n.value):"",Ga=({path:n,dialect:e,
ships:t,span:r,contents:o},s,i)=>({path:n,dialect:e,ships:t,at:bn(r,i),...o===void 0?{}:{base:o},settings:s});function Ja(n,e,t,r){let{path:o,span:s,ships:i,contents:a}=n,l=g=>g===""||g===0||g===!1||g===
null,d=g=>Array.isArray(g)&&g.length===0,c=e.filter(({state:g,value:b})=>!d(b)&&(g!=="default"||!l(b))),p=[...new Set(e.filter(g=>!c.includes(g)).map(({key:g})=>g))],u=Math.max(...c.map(({key:g})=>g.length),
0),m=c.map(({key:g,state:b,value:O,at:C,via:F})=>{let Z=b==="unknown"?"unknown":O===null?"none":Za(g,O),I=b==="default"?`by default, ${C}`:C;return`  ${g.padEnd(u)}  ${r("bold",Z)}  ${r("dim",[I,...F].
join(" <- "))}`});a&&m.push(`  ${"base".padEnd(u)}  ${r("dim",Ya(a))}`);let f=p.length?[`  ${r("dim",`left unsaid: ${p.join(", ")}`)}`]:[];return`${[r("bold",`${(0,V.harmlessLine)(o.join(" "))}${pe(n)?
"":i?", ships":", builds only"}  ${bn(s,t)}`),...m,...f].map(Xa).join(`
`)}
`}function Ya({shell:n,packageManager:e,has:t,lacks:r}){return[n===void 0?"":n?"has a shell":"has no shell",e===void 0?"":e==="none"?"no package manager":e,t.length?`has ${t.join(", ")}`:"",r.length?`\
lacks ${r.join(", ")}`:""].filter(Boolean).join("; ")}var dt=n=>{let{from:e,to:t}=n??{};return e===void 0?"any":e===t?String(e):`${e}-${t}`};function Za(n,e){if(typeof e!="object")return String(e);let t=e;
return n==="portBindings"?`${t.hostIp===""?"*":t.hostIp??"?"}:${dt(t.hostPort)}:${dt(t.containerPort)}/${t.protocol}`:n==="exposedPorts"?`${dt(t)}/${t.protocol}`:n==="mounts"?`${t.type} ${t.source??"?"}\
 at ${t.target??"?"}${t.readOnly===null?", read-only or not":t.readOnly?", read-only":""}`:n==="healthcheck"?t.test===null?"none":String(t.test):n==="networks"?`${t.name}${t.internal===!0?", internal":
""}${t.external===!0?", external":""}`:JSON.stringify(e)}var Xa=n=>n.replace(/[\r\n]+/g," ");0&&(module.exports={showCommand});
