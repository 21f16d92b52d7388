const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var gt=Object.create;var z=Object.defineProperty;var mt=Object.getOwnPropertyDescriptor;var ht=Object.getOwnPropertyNames;var ft=Object.getPrototypeOf,yt=Object.prototype.hasOwnProperty;var bt=(n,e)=>{for(var t in e)z(n,t,{get:e[t],enumerable:!0})},Ie=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of ht(e))!yt.call(n,o)&&o!==t&&z(n,o,{get:()=>e[o],enumerable:!(r=
mt(e,o))||r.enumerable});return n};var B=(n,e,t)=>(t=n!=null?gt(ft(n)):{},Ie(e||!n||!n.__esModule?z(t,"default",{value:n,enumerable:!0}):t,n)),kt=n=>Ie(z({},"__esModule",{value:!0}),n);var jo={};bt(jo,{applyBaseline:()=>vo,baselineOf:()=>So,baselineText:()=>Do,byPlace:()=>ut});module.exports=kt(jo);var K=n=>"set"in n?n.set:"add"in n?n.add:"remove"in n?n.remove:n.unset;var wt=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,xt=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
vt=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,St=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Dt(n,e){return e===void 0||wt.test(n)||xt.test(n)||/^#!/.test(e)||!vt.test(e)?!1:/apparmor/i.test(n)?!0:St.test(e)}var Me={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Dt,load:async()=>(await Promise.resolve().then(()=>B(require("./apparmor.js"),1))).reader};var V=n=>n.includes("\uFFFC")?null:n,jt=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Ot=/^\w[\w.-]{0,127}$/,Fe={sha256:64,sha384:96,sha512:128};function L(n,e=n){let t=n.indexOf("@"),r=t<0?void 0:n.slice(
t+1),o=t<0?n:n.slice(0,t),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=Rt(l),p=$t(c,d,a,r);return{text:e,domain:l==="\uFFFC"?null:
V(c),path:V(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:V(a)},...r===void 0?n.endsWith("\uFFFC")?{digest:null}:{}:{digest:V(r)},...p?{fault:p}:{}}}function Rt(n){let e=n.indexOf("/"),t=e<
0?"":n.slice(0,e),r=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("\uFFFC")||t!==t.toLowerCase()),o=r?t:"docker.io",s=r?n.slice(e+1):n;return o==="docker.io"||o==="index.docker.io"?{domain:"docke\
r.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function $t(n,e,t,r){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(r==="")return"nothing foll\
ows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(o=>jt.test(o)))return`${JSON.stringify(e)} is not a repository name`;if(e.length>
255)return"a repository has at most 255 characters"}if(t!==void 0&&!t.includes("\uFFFC")&&!Ot.test(t))return`${JSON.stringify(t)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return Et(r);if(!n.
includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(n))return`${JSON.stringify(n)} is not a registry host`}function Et(n){let[e="",t=""]=n.split(":",2),r=Object.hasOwn(Fe,e)?Fe[e]:void 0;
return t?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===r?void 0:`a ${e} digest has ${r} digits, not ${t.
length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(n)} has no digest after the algorithm`}var Ct=20,le=()=>({left:1048576});function _e(n,e,t={}){if(!n.includes("$"))return{text:n,uses:[]};let r=new ae(n,e,t),o=r.expand(0,n.length,0),{uses:s,fault:i,missing:a}=r;return{text:o,uses:s,...i?{
fault:i}:{},...a===void 0?{}:{missing:a}}}var At=/^(?::\?|:-|:\+|\?|-|\+)/;function Lt(n,e,t){let r=d=>/^[_a-zA-Z]\w*/.exec(n.slice(d,Math.min(t,d+256)))?.[0]??"";if(n[e+1]!=="{"){let d=r(e+1);return d?
{name:d,start:e,end:e+1+d.length,operator:"",operand:null}:void 0}let o=It(n,e+2,t),s=r(e+2),i=e+2+s.length,a=At.exec(n.slice(i,i+2))?.[0]??"";if(o<0)return{fault:Math.min(t,e+2)};if(!s||!a&&i!==o)return{
fault:o+1};let l=i+a.length,c=a?{text:n.slice(l,o),start:l,end:o}:null;return{name:s,start:e,end:o+1,operator:a,operand:c}}function It(n,e,t){let r=1;for(let o=e;o<t;o+=1)if(n[o]==="{"&&n[o-1]==="$")r+=
1;else if(n[o]==="}"&&--r===0)return o;return-1}var ae=class{uses=[];fault;missing;#t;#r;#n;#e;constructor(e,t,{blank:r=!1,room:o=le()}){this.#t=e,this.#r=t,this.#n=r?"":"\uFFFC",this.#e=o}expand(e,t,r){
let o=this.#t,s="",i=e;for(;i<t;){let a=o.indexOf("$",i);if(a<0||a>=t)return s+o.slice(i,t);s+=o.slice(i,a);let l=o[a+1]==="$"?void 0:Lt(o,a,t);if(l===void 0)s+="$",i=a+(o[a+1]==="$"?2:1);else{if("fau\
lt"in l||r>Ct)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},s+"\uFFFC";s+=this.#i(l,r),i=l.end}}return s}#i(e,t){let r=this.#r.get(e.name),o=r!==void 0&&(r.value!==""||!e.operator.startsWith(
":")),s=a=>{this.uses.push({...e,from:a,...r?{set:r.span}:{}})},i=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return s(o?"operand":"unknown"),o?i():
this.#n;case"-":return s(o?"env":"operand"),o?this.#d(r.value):i();case"?":s(o?"env":"required"),o||this.#s(e.name,i());break;default:s(r?"env":"unset")}return r?this.#d(r.value):this.#n}#s(e,t){this.
missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#d(e){return e.length>this.#e.left?"\uFFFC":(this.#e.left-=e.length,e)}};function qe({text:n,path:e},t=new Map){let r=new Map,o={get:l=>r.get(l)??t.get(l)},s=le(),i=l=>_e(l,o,{room:s}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=a.exec(n);l;l=
a.exec(n)){let c=l.index+l[0].length,d=n[c],p,u;if(d==='"'||d==="'"){for(p=c+1;p<n.length&&n[p]!==d;)p+=n[p]==="\\"&&d==='"'?2:1;p=Math.min(p,n.length),u=n.slice(c+1,p),d==='"'&&(u=i(u.replace(/\\([nrt"\\$])/g,
(h,m)=>({n:`
`,r:"\r",t:"	"})[m]??m))),p=Math.min(p+1,n.length)}else{let h=n.indexOf(`
`,c);p=h<0?n.length:h;let m=n.slice(c,p);u=i((m.startsWith("#")?"":m.replace(/\s#.*$/s,"")).trim())}let g=l[1];r.set(g,{value:u,span:{file:e,start:l.index+l[0].indexOf(g),end:p}}),a.lastIndex=Math.max(
p,a.lastIndex)}return r}var G=n=>{let e=n.replaceAll("\uFFFC","\u2026");return`\`${e.length>80?`${e.slice(0,77)}...`:e}\``};var w=(n,e,t)=>t?.length?{state:"written",value:n,span:e,via:t}:{state:"written",value:n,span:e},O=(n,e,t)=>t?.length?{state:"default",value:n,span:e,via:t}:{state:"default",value:n,span:e},k=(n,e,t,r)=>r?.
length?{state:"unknown",reason:n,text:e,span:t,via:r}:{state:"unknown",reason:n,text:e,span:t},Mt={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Pe=n=>n.state==="written"||n.state===
"unknown"&&Mt[n.reason];var We=n=>"host"in n;var Ft={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap\
_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},_t=n=>Ft[n]??n.replace(/[A-Z]/g,e=>`_${e.toLowerCase()}`);
function Ne(n,e){let t=_t(K(n)),r=e!==void 0&&qt(e,K(n));if("unset"in n)return`remove \`${t}\``;if("remove"in n)return`remove ${n.items.map(s=>`\`${String(s)}\``).join(" and ")} from \`${t}\``;if("set"in
n){let s=Wt(n.to,n.set);return r?`change \`${t}\` to \`${s}\``:`add \`${t}: ${s}\``}let o=n.items.map(String);return r?`add ${o.map(s=>`\`${s}\``).join(" and ")} to \`${t}\``:`add \`${t}: [${o.join(",\
 ")}]\``}function qt(n,e){let r={...n.image,...We(n)?n.host:{}}[e];return r!=null&&Pe(r)&&!r.via?.some(({how:o})=>o==="built-from")}var Pt=new Set(["memory","memoryReservation","memorySwap","shmSize"]);
function Wt(n,e){return typeof n=="number"&&Pt.has(e)?Nt(n):typeof n=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(n)?`"${n}"`:String(n)}function Nt(n){let e=[3,2,1].find(t=>n>=1024**
t&&n%1024**t===0)??0;return`${n/1024**e}${["","k","m","g"][e]}`}var Tt=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Ht=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function Ut(n,e){let t=n.slice(n.lastIndexOf("/")+1);return Tt.
test(t)?!0:e===void 0||/\.[^.]+$/.test(t)&&!/\.ya?ml$/i.test(t)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(e)&&/^[ \t]+(?:image|build):/m.test(e)&&!Ht.test(e)}function zt(n){if(!n.text.includes("COMP\
OSE_FILE"))return[];let e=qe(n),t=e.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(e.get("COMPOSE_FILE")?.value??"").split(t).filter(Boolean)}var Te={dialect:"compose",part:"starts",noun:"a Compose \
file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:zt},view:"compose",claims:Ut,label:({path:[,n=""]})=>`service ${G(
n)}`,spell:Ne,load:async()=>(await Promise.resolve().then(()=>B(require("./compose.js"),1))).reader};function I(n,e,t){let r=0,o=n.length;for(;r<o;){let s=r+o>>1;t(n[s])<=e?r=s+1:o=s}return r-1}var He=n=>e=>({at:n.lineStart(n.position(e).line),word:"ignore"});var xe=require("./shared.js");function R(n,e){let[t="",...r]=e.split("*"),o=r.pop();if(o===void 0)return n===t;if(!n.startsWith(t)||n.length<t.length+o.length||!n.endsWith(o))return!1;let s=t.length;for(let i of r){let a=n.indexOf(
i,s);if(a<0)return!1;s=a+i.length}return s<=n.length-o.length}var Bt=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Kt=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function J({domain:n,path:e}){return n===null||e===null?null:(n==="docker.io"?e:`${n}/${e}`).replace(Bt,"").replace(
Kt,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Vt=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],F,Ue=[];function Gt(){if(F)return F;F=new Map;for(let n of Vt)n[0].includes(
"*")?Ue.push(n):F.set(n[0],[...F.get(n[0])??[],n]);return F}function Z(n,e=[]){let t=J(n);if(t===null)return;let r=`${n.domain}/${n.path}`,o=e.find(({repository:l,tags:c})=>(R(r,l)||R(t,l))&&(!c||R(n.
tag??"latest",c)));if(o)return{name:t,...o.facts};let s=Gt().get(t)??Ue.filter(([l])=>R(t,l)),{tag:i}=n;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(([,
,l])=>!l||R(i??"latest",l));return a&&{name:t,...a[1]}}var Jt={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},T=(...n)=>`(?:${n.map(e=>Jt[e]).join("|")})`,
Xo=new RegExp(`^${T("work","branch","place")}(?:[-_.]|$)`),Zt=new RegExp(`^${T("work","branch","test","check","lint")}(?:[-_.]|$)`),Qo=new RegExp(`(?:^|[-_.])${T("work","branch","place","test")}(?:[-_\
.]|$)`,"i"),es=new RegExp(`(?:^|/)(?:[^/]*[._-])?${T("work")}(?:[._-][^/]*)?$`,"i"),ns=new RegExp(`(?:^|[._/-])${T("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var ze=n=>Zt.test(n);var _=`
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
`,Yt=`
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
`;function Xt(n){let e=[],t=`
${n}|`;for(let r=_.indexOf(t);r>=0;){let o=_.indexOf(`
`,r+1);e.push(_.slice(r+1,o));let s=o;for(;_[s+1]==="#";)s=_.indexOf(`
`,s+1);r=_.startsWith(t,s)?s:-1}return e}function Be(n){let e=J(n);if(e===null||n.tag===null)return;let{tag:t="latest"}=n,r=Xt(e),o=r.length?r:Yt.split(`
`).filter(s=>s&&!s.startsWith("#")&&R(e,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>R(t,l)))return Qt(a)}}function Qt([n,e,t,r,o,s,i,a]){let l=h=>h?
h.split(","):[],c=h=>h?JSON.parse(h):void 0,[d,p]=a?a.split(" "):[],u=c(t),g=c(o);return{...n?{shell:n==="yes"}:{},...e?{packageManager:e}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...g===void 0?{}:{cmd:g},has:l(s),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}function ce(n,e){return n===void 0?k("image","",e):O(n&&{form:"exec",words:n.map(t=>O(t,e))},e)}var Y={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var Ke=n=>/^(?:root|0+)(?::|$)/.test(n.trim());var Ve=(n,e)=>Object.hasOwn(n,e)?n[e]:void 0;var Ge={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Je={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},er={short:"",long:[]},Ze=new Map;function Ye(n){let e=/^pip[\d.]*$/.test(n)?"pip":Object.hasOwn(Je,n)?Je[n]:n,t=Object.hasOwn(Ge,e)?Ge[e]:void 0;if(!t)return er;
let r=Ze.get(e)??{short:t.short,long:t.long.split(" ")};return Ze.set(e,r),r}function q({words:n},e,t=1){let{short:r,long:o}=Ye(e),s=[],i=[];for(let a=t;a<n.length;a+=1){let l=n[a],{text:c}=l,d=n[a+1];if(c==="--"){i.push(...n.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),u=p<0?c:c.slice(0,p);p>=0?s.push({name:u,value:Xe(l,p+1),word:l}):o.includes(u.slice(2))&&d?(s.push({name:u,value:d,word:l}),a+=1):s.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let u=c[p];if(!r.includes(u))s.push({name:`-${u}`,word:l});else{let g=p+1<c.length,h=g?Xe(l,p+1):d;s.push(h?{name:`-${u}`,value:h,word:l}:{name:`-${u}`,word:l}),g||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Xe=({text:n,literal:e,span:t},r)=>({text:n.slice(r),literal:e.startsWith(n.slice(0,r))?e.slice(r):"\uFFFC",span:t});var Qe={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},en={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function X(n){if(de.has(n))return de.get(n);let e=nr(n);return de.set(n,e),e}var de=new WeakMap;function nr(n){let{name:e,words:t}=n,r=u=>t[u]?.text??"";if(/^pip[\d.]*$/.test(e))return pe(n,1);
if(/^(?:python|pypy)[\d.]*$/.test(e)){let u=t.findIndex(g=>g.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?pe(n,u+2):void 0}if(e==="uv"&&r(1)==="pip")return pe(n,2);let o=Object.hasOwn(Qe,e)?Qe[e]:
void 0;if(!o)return;if(o==="pacman")return rr(n);let s=q(n,e),[i,...a]=s.operands,l=i?Object.hasOwn(en,i.text)?en[i.text]:"other":o==="yarn"?"install":"other",c=tr(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:u})=>u==="-g"||u==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:p,args:s,global:d}}function tr(n,e,t,r){return n==="yarn"&&e==="global"?r[0]?.text==="add"?"install":"other":t==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(n)?"other":n==="dnf"&&e==="u\
pdate"?"upgrade":e==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||e==="build-dep"&&n!=="apt"&&n!=="dnf"||e==="get"&&n!=="go"||e==="i"&&n!=="npm"&&n!=="pnpm"||n==="cargo"&&e==="add"?"other":t}function pe(n,e){
let t=q(n,"pip",e),[r,...o]=t.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:t,global:!0}}function rr(n){
let e=q(n,"pacman"),t=e.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=e.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:t.includes("R")?"remove":r&&t.includes(
"c")?"clean":r&&e.operands.length?"install":r&&t.includes("y")?"update":"other",verb:n.words[1],packages:e.operands,args:e,global:!0}}var nn=n=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(n);var tn=({name:n,words:e,wrappers:t})=>[...t,{name:n,words:e}].some(r=>or(r.name,r.words));function or(n,e){let t=Ve(Y,n);if(!t)return!1;let{options:r,operands:o}=q({words:e},n),s=t.operand?o[0]:r.find(
i=>t.options?.includes(i.name))?.value;return s?!Ke(s.text):!t.operand&&!t.options}function rn(n){let{name:e,words:t,wrappers:r}=n;return Object.hasOwn(Y,e)||r.some(s=>Object.hasOwn(Y,s.name))?!0:(X(n)?.
packages??(/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(e)?t.slice(1):[])).some(({text:s})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(s))}function M(n,e,t=[]){let r=[...t];for(let o of n.split("/"))o===".."?e||r.length&&r[r.length-1]!==".."?r.pop():r.push(o):o&&o!=="."&&r.push(o);return r}var sr=n=>n.startsWith("/")?`/${M(n,!0).join("/")}`:n,on=n=>n.replace(/\/+$/,"");function sn(n,e){let t=n.replace(/^["']|["']$/g,"");if(!(!t.startsWith("/")&&e===void 0))return sr(`/${t.startsWith("/")?"":e}/${t}`)}function an(n,e){return e.startsWith("/")?`/${M(e,!1).join("/")}`:M(`${n}/${e}`,!1).join("/")}var ir=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function ln(n){let e=[],t=new Set,r=[],o=!1,s=!1;for(let i of n){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=X(c);s||=!(d?nn(d.manager)||d.action!=="other":ir.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&e.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let u of p.split(/[\s/=:@,;'"]+/))t.add(u)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=ar(a);l?r.push(...l):o=!0}}return{packages:e,mentions:t,builds:s,copied:o?null:r}}function ar({sources:n,destination:e,workdir:t,
instruction:r}){if(e.state==="unknown")return;let o=sn(e.value,t?.state==="unknown"?void 0:t?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(e.value);return n.length===0?[{path:o,folder:s}]:
n.map(i=>{let a=i.state==="unknown"?void 0:on(i.value).split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||c||
i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.includes(
".")}})}function cn({at:n},e){let t=0,r=n.length-1;for(;t<r;){let o=t+r+1>>1;n[o]<=e?t=o:r=o-1}return t}function H(n,e){let t=cn(n,e);return(n.from[t]??0)+Math.min(e,n.text.length)-(n.at[t]??0)}function v(n,e,t){
if(n.whole)return n.whole;let r=H(n,e);return{file:n.file,start:r,end:t>e?H(n,t-1)+1:r}}var E=class{#t;#r;#n=[];#e=[];#i=[];#s=0;constructor(e){this.#t=e}add(e,t){e!==""&&(this.#e.push(this.#s),this.#i.
push(t),this.#n.push(e),this.#s+=e.length)}addPart(e,t,r){if(this.#r??=e.whole,e.whole)this.add(e.text.slice(t,r),e.whole.start);else for(let o=cn(e,t),s=t;s<r;o+=1){let i=Math.min(r,e.at[o+1]??r);this.
add(e.text.slice(s,i),H(e,s)),s=i}}build(){let e=this.#n.join("");return{file:this.#t,text:e,at:this.#e,from:this.#i,...this.#r?{whole:this.#r}:{}}}};var lr=20;function Q(n,e,t){if(!/[$'"\\`]/.test(n))return{text:n,undefinedNames:[],names:[]};let r=new ue(n,e,t),o=r.rest(),{undefinedNames:s,names:i,fault:a}=r;return{text:o,undefinedNames:s,names:i,
...a?{fault:a}:{}}}var ue=class{undefinedNames=[];names=[];fault;#t;#r;#n;#e=0;#i=0;constructor(e,t,r){this.#t=e,this.#r=t,this.#n=r}rest(){let e="";for(;this.#e<this.#t.length;)e+=this.#d();return e}#s(){
let e="";for(;this.#e<this.#t.length;){if(this.#t[this.#e]==="}")return this.#e+=1,e;e+=this.#d()}return this.fault??="a ${ is never closed",e}#d(){let e=this.#t[this.#e];return e==="$"?this.#l():e===
"'"?this.#u():e==='"'?this.#p():(this.#e+=1,e!==this.#n?e:this.#t[this.#e++]??"")}#u(){let e=this.#e+1,t=this.#t.indexOf("'",e);return t<0&&(this.fault??="a single quote is never closed"),this.#e=t<0?
this.#t.length:t+1,this.#t.slice(e,t<0?void 0:t)}#p(){let e="";for(this.#e+=1;this.#e<this.#t.length&&this.#t[this.#e]!=='"';){let t=this.#t[this.#e],r=this.#t[this.#e+1];t==="$"?e+=this.#l():t===this.#n&&
(r==='"'||r==="$"||r===this.#n)?(e+=r,this.#e+=2):(e+=t,this.#e+=1)}return this.#e>=this.#t.length&&(this.fault??="a double quote is never closed"),this.#e+=1,e}#l(){let e=this.#e;if(this.#e+=1,this.#t[this.#e]!==
"{"){let r=this.#a(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return r?this.#o(r,e):"$"}this.#e+=1;let t=this.#a(/^\w+/);return!t||this.#i>lr?(this.fault??="bad substitution",this.#e=this.#t.length,""):this.#t[this.#e]!==
"}"?this.#g(t):(this.#e+=1,this.#o(t,e))}#a(e){let t=e.exec(this.#t.slice(this.#e,this.#e+256))?.[0]??"";return this.#e+=t.length,t}#o(e,t){this.names.push(e);let r=this.#r(e);return r===void 0&&/^[A-Za-z_]/.
test(e)&&this.undefinedNames.push({name:e,at:t,length:this.#e-t}),r??"\uFFFC"}#g(e){let t=this.#t[this.#e]===":";t&&(this.#e+=1);let r=this.#t[this.#e++]??"";this.names.push(e);let o=this.#r(e);this.#i+=
1;let s=this.#s();this.#i-=1;let i=cr(o,r,t,s);return i===void 0&&(this.fault??=`unsupported modifier ${JSON.stringify(t?`:${r}`:r)}`),i??"\uFFFC"}};function cr(n,e,t,r){let o=n!==void 0&&(!t||n!=="");
switch(e){case"-":return n==="\uFFFC"?"\uFFFC":o?n:r;case"+":return n==="\uFFFC"?"\uFFFC":o?r:"";case"?":return n??"\uFFFC";case"#":case"%":case"/":return n===""?"":"\uFFFC";default:return}}var dn=(n,e)=>n.flags.find(t=>t.name===e);function P(n,e){let t=n.toLowerCase().slice(0,64),r;if(t.length>=4){for(let s of e)if(s.toLowerCase().startsWith(t))return s}let o=Math.max(1,Math.floor(t.length/3))+1;for(let s of e){let i=dr(t,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function dr(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let r=[],o=Array.from({length:e.length+1},(s,i)=>i);for(let s=1;s<=n.length;s+=1){let i=[s];for(let a=1;a<=e.length;a+=
1){let l=n[s-1]===e[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&n[s-1]===e[a-2]&&n[s-2]===e[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[e.length]}var pn=["bind","cache","tmpfs","secret","ssh"],un=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function ge({text:n=""}){let e=new Map;for(let[,t,r]of n.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=t===void 0?r??"":t.replaceAll('""','"'),s=o.indexOf("=");e.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return e}var pr=["z","relabel","shared","private","u","bind-propagation"];function gn({flags:n,logical:e}){let t=[];for(let r of n){if(r.name!=="mount"||!r.text)continue;
let o=ge(r),s=l=>{t.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!un.includes(l)&&!(pr.includes(l)&&/containerfile/i.test(e.file))){let c=P(l,un);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!pn.includes(i)){let l=P(i,pn);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return t}var mn=new Set(["BUILD","TARGET"].flatMap(n=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(e=>n+e)).concat("TARGETSTAGE")),ur=/^(?:https?|ftp|no|all)_proxy$/i,U=class{#t=new Map;#r;#n;constructor(e){
if(this.#n=e?e.#n+1:0,this.#r=e,!(!e||this.#n<32)){for(let t=e;t;t=t.#r)for(let[r,o]of t.#t)this.#t.has(r)||this.#t.set(r,o);this.#r=void 0,this.#n=0}}get(e){for(let t=this;t;t=t.#r){let r=t.#t.get(e);
if(r)return r}return e==="PATH"||ur.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#t.set(e,t)}};var gr=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,hn=n=>gr.test(n),me=n=>n.slice(n.lastIndexOf("/")+1);var he={commands:[]};function fn(n,e,{source:t,shell:r,variables:o}){let s=e.keyword==="HEALTHCHECK"?e.args.slice(1):e.args,[i]=s;if(!i)return he;if(e.json)return n.readWords(s.map(yr(e.logical)),o);let a=yn(
r);if(!a)return he;let{heredocs:l,logical:c}=e,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?hr(n,t,d,o,a):n.readScript(fr(t,c,i,d,e),o,a):n.readScript(mr(c,i),
o,a)}function yn(n){if(!n)return{errexit:!1,pipefail:!1};let e=n.findIndex(r=>hn(me(r)));if(e<0)return;let t=n.slice(e+1);return{errexit:t.some(r=>/^-[A-Za-z]*e/.test(r))||t.includes("errexit"),pipefail:t.
includes("pipefail")}}function mr(n,{at:e,value:t}){if(e===0)return n;let r=new E(n.file);return r.addPart(n,e,e+t.length),r.build()}function hr(n,e,{span:t,chomp:r},o,s){let i=new E(t.file),a=e.text.
slice(t.start,t.end),l=t.start;for(let g of a.split(/(?<=\n)/)){let h=r?/^\t*/.exec(g)?.[0].length??0:0;i.add(g.slice(h).replace(/\r\n$/,""),l+h),g.endsWith(`\r
`)&&i.add(`
`,l+g.length-1),l+=g.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return n.readScript(c,o,s);let p=me(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=yn(p);return u?n.readScript(c,o,u):he}function fr({text:n},e,{at:t,value:r},{span:o},{span:s}){let i=new E(e.file);return i.addPart(e,t,t+r.length),i.add(`
`,o.start-1),i.add(n.slice(o.start,s.end),o.start),i.build()}var yr=n=>({value:e,span:t,at:r})=>({text:e,literal:e,span:t,splits:!1,substitutions:[],inner:()=>{let o=new E(n.file);for(let s=r+1,i=0;i<
e.length;){let a=n.text.indexOf("\\",s),l=Math.min(e.length-i,a<0?e.length:a-s);if(o.addPart(n,s,s+l),s+=l,i+=l,i>=e.length)break;o.add(e[i],H(n,s)),s+=n.text[s+1]==="u"?6:2,i+=1}return o.build()}});var ee=class{#t;#r;#n=[];#e=new Map;#i;constructor(e,t){this.#t=e,this.#r=t}add(e){this.#n.push(e),e.name&&this.#e.set(e.name,e)}get(e){return this.#e.get(e.toLowerCase())}originOf(e,t,r,o){let s=e.toLowerCase()===
r.name||e===String(r.index);if(s)this.#r.push({kind:"broken",span:t,message:`the stage ${o} from itself`});else if(/^\d+$/.test(e)){let a=this.#n[Number(e)];if(a)return{stage:a};this.#r.push({kind:"br\
oken",span:t,message:`there is no earlier stage ${e}`})}let i=this.get(e);return i&&i!==r?{stage:i}:s||this.#s(e)?(s||this.#r.push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:k("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?k("malformed",e,t):w(e,t)}}#s(e){return this.#i??=new Set(this.#t.flatMap(({keyword:t,
args:r})=>t==="FROM"&&r[2]?[r[2].value.toLowerCase()]:[])),this.#i.has(e.toLowerCase())&&!this.get(e)}};var fe={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},bn=new Set(Object.keys(fe)),y=(n,e)=>({kind:"broken",span:n,message:e});function ye(n){let{keyword:e,keywordSpan:t,args:r}=n;if(!bn.has(e)){let i=P(e,bn);return[y(t,`unknown instruction ${JSON.
stringify(W(e))}${i?`, did you mean ${i}?`:""}`)]}let o=br(n),s=(i,a)=>{r.length<i&&o.push(y(t,a))};switch(e){case"FROM":o.push(...vr(n));break;case"COPY":case"ADD":s(2,`${e} needs a source and a dest\
ination`),o.push(...Sr(n));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...Dr(n));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...jr(n));break;case"\
SHELL":(!n.json||r.length===0)&&o.push(y(t,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...kr(n),...gn(n));break;case"ENV":case"LABEL":s(1,`${e} needs a name and a \
value`);for(let{name:i}of n.pairs)i.value||o.push(y(i.span,`${e} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of n.pairs)i.value||o.push(y(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...wr(n));break;default:s(1,`${e} needs an argument`)}return o}var W=n=>n.length>40?`${n.slice(0,40)}...`:n;function br({
keyword:n,flags:e,args:t}){let r=[];if(n==="ARG"||n==="STOPSIGNAL"||n==="HEALTHCHECK"&&t[0]?.value.toUpperCase()==="NONE")return r;let o=fe[n]??[],s=new Set;for(let{name:i,text:a,span:l}of e){let c=o.
find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith("*")?r.push(y(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(y(l,`--${i}\
 is true or false`)):a===void 0&&r.push(y(l,`--${i} needs a value`));else{let d=P(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(y(l,`${n} has no flag --${W(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}
return r}function kr({flags:n}){let e={network:["default","none","host"],security:["insecure","sandbox"]};return n.flatMap(({name:t,text:r,span:o})=>{let s=Object.hasOwn(e,t)?e[t]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[y(o,`--${t} is ${s.join(", ")}`)]:[]})}function wr({args:[n],keywordSpan:e,span:t}){let r=n&&/[ \t]+(#.*)$/.exec(n.value);if(!n||!r)return[];let o=n.span.start+
r.index,s={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...n.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...n.span,start:o},text:""}]}}]}var xr=/^[a-z][a-z0-9-_.]*$/;function vr({args:n,keywordSpan:e,span:t,logical:r}){let o=n.find(a=>a.value.startsWith("#")),s=o?n.indexOf(o):n.length;if(o&&(s===
1||s===3)){let a=n[n.length-1]?.span.end??t.end,l=r.text.slice(o.at).trimEnd(),c=n[s-1]?.span.end??o.span.start,d={file:t.file,start:e.start,end:e.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:t.file,start:c,end:a},text:""}]}}]}if(n.length===0)return[y(e,"FROM needs an image")];if(n.length!==1&&!(n.length===3&&n[1]?.value.toLowerCase()==="as"))return[y({...e,end:n[n.length-1]?.
span.end??t.end},"FROM takes an image, or an image, AS and a name")];let i=n[2];return i&&!xr.test(i.value.toLowerCase())?[y(i.span,`${JSON.stringify(W(i.value))} is no stage name: it begins with a le\
tter and holds letters, digits, -, _ and .`)]:[]}function Sr({keyword:n,args:e,json:t,flags:r}){if(e.length<2)return[];let o=e[e.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!t&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(y(o.span,`${n} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(y(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=e.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${n} of se\
veral sources needs a destination that ends in /`}),i}function Dr({args:n,keywordSpan:e,flags:t}){let r=n[0];if(!r)return[y(e,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return n.length>1?[y(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[y(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(W(r.value))}`)];let s=n.length<2?[y(r.span,"HE\
ALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of t)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(y(l,"--retries is a whole number, zero or more")):fe.HEALTHCHECK?.includes(
i)&&!/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(a)&&s.push(y(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function jr({trigger:n}){return n?n.keyword===
"ONBUILD"?[y(n.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:n.keyword==="FROM"||n.keyword==="MAINTAINER"?[y(n.keywordSpan,`ONBUILD cannot defer ${n.keyword}`)]:ye(n).map(e=>({...e,kind:"loose"})):
[]}function kn(n){if(n.includes("\uFFFC"))return;let e=n.slice(n.lastIndexOf(":")+1),[t="",r="tcp"]=e.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(W(r))} is no protoc\
ol: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(t);if(!o)return{fault:`${JSON.stringify(W(n))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`p\
orts end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${t} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function wn({flags:n},e,t){let o=`${e.state==="unknown"?e.text:e.value} ${n.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||t==="`"&&
!Or(e)}function Or(n){let e=n.state==="unknown"?void 0:Z(L(n.value));return e!==void 0&&e.user!=="ContainerUser"}function xn(n,e){if(e.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(e.value))return e;if(!n||n.state==="unknown")return k(n?.reason??"image",e.value,e.span,e.via);let t=M(e.value,!0,n.value.split("\
/").filter(Boolean));return{...e,value:`/${t.join("/")}`}}function ne(n,e=new Map,t){return new be(n,e,t).run()}var Rr=16384,be=class{#t;#r;#n;#e=new U;#i=[];#s=[];#d=new Map;#u=[];#p;#l=this.#e;#a={};#o=new Map;constructor(e,t,r){this.#t=e,this.#n=r,this.#r=
t,this.#p=new ee(e.instructions,this.#u);for(let o of mn)this.#e.set(o,{text:"\uFFFC"})}run(){let e,t=!1;for(let o of this.#t.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#t.instructions.some(
$r)||(o.keyword==="FROM"?(e&&this.#m(e),e=this.#g(o)):e?(e.instructions.push(o),this.#c(e,o)):o.keyword==="ARG"?this.#y(o,this.#i,void 0):t||(t=!0,this.#u.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#m(e);let r=this.#t.instructions[0];return r&&this.#s.length===0&&!t&&this.#u.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#s,globals:this.#i,faults:this.#u}}#g(e){let t=e.args[0],r=e.args.findIndex(u=>u.value.startsWith("#")),o=r>0?e.args.slice(0,r):e.args,
s=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},i=this.#s.length,a=[],l=t?this.#f(t,e,this.#e,a):k("malformed","",e.keywordSpan),c=l.state==="unknown"?void 0:this.#p.get(l.value),d=o[1]?.
value.toLowerCase()==="as"?o[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:e,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],
scripts:[],windows:c?.windows??wn(e,l,this.#t.escape),undefinedUses:a};this.#s.push(p),this.#p.add(p),this.#l=new U(c?this.#d.get(c):void 0),this.#d.set(p,this.#l),this.#a=(c&&this.#o.get(c))??{};for(let{
trigger:u}of c?.instructions??[])u&&this.#c(p,u);return p}#c(e,t){let{keyword:r,args:o}=t,s=o[0],i=a=>this.#f(a,t,this.#l,e.undefinedUses);switch(r){case"ARG":this.#y(t,e.assignments,e);break;case"ENV":case"\
LABEL":this.#x(r,t,e);break;case"USER":s&&(e.user=i(s));break;case"WORKDIR":s&&(e.workdir=xn(this.#a.workdir,i(s))),e.workdir&&(this.#a={...this.#a,workdir:e.workdir});break;case"STOPSIGNAL":s&&(e.stopSignal=
i(s));break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#a={...this.#a,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(e,i(a),a);break;case"VOLUME":for(let a of o)e.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(e,t,i);break;case"RUN":this.#S(
e,t),this.#h(e,t,!1);break;case"ONBUILD":t.trigger?.keyword==="RUN"&&this.#h(e,t.trigger,!0);break}}#m(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#h(e,t,!1);this.#o.set(e,this.#a)}#b(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#h(e,t,r){if(!this.#n||e.windows)return;let o=fn(this.#n,t,{source:this.#t.source,shell:this.#a.shell,variables:s=>this.#l.get(s)?.text});e.scripts.
push({instruction:t,script:o,deferred:r,...this.#b()})}#f(e,{logical:t,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=Q(e.value,g=>s.get(g)?.text,this.#t.escape);p&&this.#u.push(
{kind:"broken",span:e.span,message:`${p}`});for(let{name:g,at:h,length:m}of d){let b=s===this.#e?void 0:this.#e.get(g)?.span,D=o?e.span:v(t,e.at+h,e.at+h+m);i.push({name:g,keyword:r,span:D,...a===void 0?
{}:{target:a},...b?{global:b}:{}})}let u=[];for(let g of c){let h=s.get(g)?.span;h&&u.push({how:"interpolated",span:h})}return l.length>Rr&&l.length>e.value.length?k("large","\uFFFC",e.span,u.slice(0,
8)):l.includes("\uFFFC")?k("variable",l,e.span,u.slice(0,8)):w(l,e.span,u.slice(0,8))}#y(e,t,r){for(let o of e.pairs){let s=o.name.value,i=r?this.#l:this.#e,a=o.value?this.#f(o.value,e,i,r?.undefinedUses??
[],s):null,l=vn(o);t.push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#r.get(s),d=r?this.#e.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state===
"unknown"?a.text:a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(e,t,r){let o=t.pairs.map(s=>{let i=s.value?this.#f(s.value,t,this.#l,r.undefinedUses,s.name.value):null,a=Q(
s.name.value,l=>this.#l.get(l)?.text,this.#t.escape).text;return{keyword:e,name:a,value:i,literal:this.#k(s),span:vn(s)}});for(let s of o)r.assignments.push(s);if(e!=="LABEL")for(let{name:s,value:i,span:a}of o)
this.#l.set(s,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:e})=>e?Q(e.value,()=>"\uFFFC",this.#t.escape).text:"";#w(e,t,{span:r}){if(t.state==="unknown"){e.ports.push({span:r,setting:{
...t,span:r}});return}for(let o of t.value.split(/\s+/).filter(Boolean)){let s=kn(o);s&&"fault"in s?this.#u.push({kind:"broken",span:r,message:s.fault}):e.ports.push({span:r,setting:s?w(s,r,t.via):k("\
malformed",o,r)})}}#v(e,t,r){let{args:o,keyword:s}=t,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?dn(t,"from"):void 0,l=o.slice(0,-1).filter(d=>t.json||!/^\d*<<-?\S/.test(d.value)||t.heredocs.
length===0),c=a?.text?{from:{...this.#p.originOf(a.text,a.span,e,"copies"),span:a.span}}:{};e.copies.push({instruction:t,sources:l.map(r),destination:r(i),...this.#b(),...c})}#S(e,t){for(let r of t.flags){
if(r.name!=="mount")continue;let o=ge(r).get("from");o&&e.mounts.push({...this.#p.originOf(o,r.span,e,"mounts"),span:r.span})}}},$r=({keyword:n,args:e})=>n==="FROM"&&e.length>0,vn=({name:n,value:e})=>({
...n.span,end:e?.span.end??n.span.end});var Er=({origin:n,copies:e,mounts:t})=>[n,...e.flatMap(({from:r})=>r??[]),...t].flatMap(r=>"stage"in r?[r.stage]:[]);function Sn(n){let e=new Set(n);for(let t of e)for(let r of Er(t))e.add(r);return e}
function ke(n){let e=[n];for(let t=n;"stage"in t.origin;)t=t.origin.stage,e.push(t);return e}function Rn(n,e,t){let r=Cr(n,e),o=new Map;for(let s of n.stages)o.set(s,Cn(n,s,r.includes(s),{lowered:o,images:t}));return[...o.values()]}function Cr({stages:n,final:e},t){let r=t.flatMap(s=>s?$n(n,s)??
[]:[]),o=e&&(r.length===0||t.includes("")||!ze(e.name??""))?[e]:[];return[...new Set([...r,...o])]}var $n=(n,e)=>n.findLast(({name:t})=>t===e.toLowerCase())??(/^\d+$/.test(e)?n[Number(e)]:void 0);function En(n,e,t,r){
let{stages:o}=t.size?ne(n,t,n.shell):n,s=e===void 0?o[o.length-1]:$n(o,e);if(!s)return;let i=new Map;for(let a of ke(s).reverse())i.set(a,Cn(n,a,a===s,{lowered:i,images:r}));return i.get(s)}var te=({name:n,
index:e})=>n??String(e);function Cn(n,e,t,{lowered:r,images:o}){let s="stage"in e.origin?r.get(e.origin.stage):void 0,i=e.base.span,a=s?s.base:Ar(e.origin,o),l=s?s.contents:Lr(e.origin),c=[{how:"inher\
its",span:i}],d=m=>({...m,via:[...c,...m.via??[]].slice(0,8)}),p=(m,b,D)=>m??(s?d(b(s.image)):D),u=t?ke(e):[e],g=m=>w(u.toReversed().flatMap(m),i),h={ref:s?s.image.ref:Fr(e),user:p(e.user,m=>m.user,_r(
a,e)),env:g(m=>Dn(m,"ENV")),labels:g(m=>Dn(m,"LABEL")),exposedPorts:g(m=>m.ports.map(({setting:b})=>b)),volumes:g(m=>m.volumes),entrypoint:p(jn(e.entrypoint,e.scripts),m=>m.entrypoint,ce(l===null?null:
l?.entrypoint,i)),cmd:p(jn(e.cmd,e.scripts)??(e.entrypoint?O(null,i):void 0),m=>m.cmd,ce(l===null?null:l?.cmd,i)),healthcheck:p(Pr(e.healthcheck,e.scripts),m=>m.healthcheck,qr(a,i)),workingDir:p(e.workdir,
m=>m.workingDir,a===null?O("/",i):k("image","",i)),stopSignal:p(e.stopSignal,m=>m.stopSignal,k("image","",i))};return{path:["stages",te(e)],dialect:"dockerfile",span:i,ships:t,image:h,...a===void 0?{}:
{base:a},...l===void 0?{}:{contents:l},...t?{added:ln(u)}:{},references:Wr(n,e),windows:e.windows,dropsRoot:Ir(e,s,a)}}var we=n=>"image"in n&&n.image.state!=="unknown"&&n.image.value==="scratch";function Ar(n,e){
if("image"in n)return we(n)?null:Z(L(C(n.image)),e)}function Lr(n){if("image"in n)return we(n)?null:Be(L(C(n.image)))}function Ir(n,e,t){let{entrypoint:r,cmd:o,scripts:s,copies:i}=n;if(s.filter(({instruction:d})=>d===
r||d===o).some(({script:d})=>d.commands.some(tn)))return!0;let l=s.some(({instruction:d,script:p})=>d===r&&p.commands.some(({words:u})=>Mr.test(u[0]?.text??""))),c=s.some(({instruction:d,script:p})=>d.
keyword==="RUN"&&p.commands.some(rn))||i.some(({from:d})=>d&&/gosu/.test("stage"in d?d.stage.name??"":C(d.image)));return l&&c?!0:e?e.dropsRoot:t?.drops===!0&&!r}var Mr=/(?:\.sh|entrypoint|start|run|init)$/,
C=n=>n.state==="unknown"?n.text:n.value;function Fr(n){if(!("image"in n.origin)||we(n.origin))return null;let{image:e}=n.origin;return w(L(C(e),n.base.value),n.base.span,e.via)}function _r(n,e){let t=e.
base.span;return n===null?O("root",t):n?O(n.user,t):k("image","",t)}var qr=(n,e)=>n===void 0||n?.healthcheck?k("image","",e):O(null,e),Dn=(n,e)=>n.assignments.filter(t=>t.keyword===e).map(({name:t,value:r,
literal:o,span:s})=>w({name:t,value:r,literal:o},s));function jn(n,e=[]){if(!n)return;let{args:t,json:r,span:o}=n,s=t.map(i=>w(i.value,i.span));return w(s.length?{form:r?"exec":"shell",words:s,...An(n,
e)}:null,o)}var An=(n,e)=>{let t=e.find(r=>r.instruction===n)?.script;return t?{script:t}:{}};function Pr(n,e){if(!n)return;if(n.args[0]?.value.toUpperCase()==="NONE")return w({test:null},n.span);let r=n.
args.slice(1).map(o=>w(o.value,o.span));return w({test:{form:n.json?"exec":"shell",words:r,...An(n,e)}},n.span)}function Wr(n,e){let t=[],r=(s,i,a)=>{i.state==="unknown"&&i.reason==="malformed"||C(i)!==
"scratch"&&t.push({role:s,ref:w(L(C(i),a),i.span,i.via)})},{syntax:o}=n;e.index===0&&o&&r("syntax",w(o.value,o.span),o.value),"image"in e.origin&&e.base.value&&r("from",e.origin.image,e.base.value);for(let{
from:s}of e.copies)s&&"image"in s&&r("copy-from",On(s.image,s.span),C(s.image));for(let s of e.mounts)"image"in s&&r("mount-from",On(s.image,s.span),C(s.image));return t}var On=(n,e)=>({...n,span:e});var Ln=n=>e=>{let t=In(n,e);return t&&te(t)};function In({stages:n,instructions:e},t){let r=o=>e[I(e,o,({span:s})=>s.start)]?.span.start??o;return n[I(n,t,({base:o})=>r(o.span.start))]}function Mn(n,e){
let{stages:t,instructions:r}=n,o=a=>r[I(r,a,({span:l})=>l.start)],s=new Map,i=(a,l)=>{let c=s.get(a)??Nr(e,a.span);s.set(a,c);let{text:d,cuts:p}=c,u=I(p,l-a.span.start,g=>g);return Tr(d.slice(p[u],p[u+
1]).slice(0,2e3),u===0)};return a=>{let l=In(n,a),c=o(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(d)?i(c,a):"",u=l&&(l===t.at(-1)?"final":te(l));return[...u?
["stage",u]:[],d,p].filter(Boolean).join(" ")}}function Nr(n,{start:e,end:t}){let r=n.slice(e,t),o=(0,xe.redact)(r),s=o.length===r.length?o:r.replace(/\S/g,"*"),i=[0];for(let{0:a,index:l}of s.matchAll(
/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))i.push(l+a.length);return{text:s,cuts:[...i,s.length]}}var Tr=(n,e)=>(0,xe.redact)(n.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,
"").replace(/\s+/g," ").trim().replace(e?/^\w+ /:/^$/,"")).slice(0,120);var Hr=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:n=>n.
startsWith("global")?"file":n.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(n,e)=>e()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(n,e)=>n==="ignore-line"?"line":n==="ignore-block"?"block":e()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(n,e)=>e()?"file":"\
line"}];function Fn(n,{file:e,start:t},r){for(let{by:o,pattern:s,reach:i}of Hr){let a=s.exec(n),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},u=a&&i(l,r);if(!a||!u)continue;let g=A=>t+(a.indices?.
groups?.[A]?.[0]??0),h=c===void 0?n.length:a.indices?.groups?.ids?.[0]??0,b=[...o==="trivy"?n.slice(h).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:A,index:$})=>({value:A,
span:{file:e,start:t+h+$,end:t+h+$+A.length}})),D=p?{until:{value:p,span:{file:e,start:g("until"),end:g("until")+p.length}}}:{};return{by:o,word:l,rules:b,reason:d.trim(),reach:u,...D}}}var ve=n=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(n),Ur=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
zr=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function Se(n,e,{line:t,block:r,peers:o}){let{text:s,path:i}=e,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(n.start,Math.min(n.end,n.start+4096)).replace(/\r$/,""),c=Br(l,n);if(c){let{word:p}=c,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?t:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:u,span:n}}let d=o.length?Fn(l,n,()=>n.start<=Vr(e)):void 0;return d&&o.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?r():t,span:n}:void 0}function Br(n,{file:e,start:t}){let r=Ur.exec(n);if(!r)return;let[o,s="",i,a=""]=r,l=(h,m)=>({file:e,start:t+h,end:t+h+m}),c=[];if(i!==void 0){let h=r.index+o.indexOf(
"[")+1;for(let m of i.matchAll(/[^\s,][^,]*/g)){let b=m[0].trimEnd();c.push({value:b,span:l(h+m.index,b.length)})}}let d=r.index+o.length-a.length,p=zr.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),g=p?.[1]??"";return{word:s.toLowerCase(),rules:c,reason:u,...p?{until:{value:g,span:l(d+p.index+p[0].length-
g.length,g.length)}}:{}}}function qn(n,e=t=>N(n.text,t)){let{text:t}=n;return ve(t)?[...t.matchAll(/#[^\n]*/g)].flatMap(r=>Kr(n,r.index,r.index+r[0].trimEnd().length,e)??[]):[]}function Kr(n,e,t,r,o=[]){
let{text:s,path:i}=n,a=Gr(n,e);return Se({file:i,start:e,end:t},n,{peers:o,line:{file:i,start:a,end:N(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var _n=new WeakMap;function Pn(n){let e=_n.get(n)??{
next:new Map};return _n.set(n,e),e}function Vr(n){let e=Pn(n);if(e.head===void 0){let t=0;for(;t<n.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(n.text.slice(t,N(n.text,t)));)t=N(n.text,t)+1;e.head=
t}return e.head}function Gr(n,e){let{text:t}=n,{next:r}=Pn(n),o=t.lastIndexOf(`
`,e-1)+1;if(t.slice(o,e).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(N(t,i)+1,t.length);while(i<t.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(t.slice(i,N(t,i)+1)));for(let a of s)
r.set(a,i);return i}function N(n,e){let t=n.indexOf(`
`,e);return t<0?n.length:t}function Nn(n,e,t){let r=[],o=[],s="",i=e,a=!0;for(let l=e;l<t;l+=1){let c=n[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!s&&(a||/[\s;&|()]/.test(n[l-1]??""))){let p=Wn(n,l,t),u={start:l,end:p};a?o.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:Wn(n,l,t)};for(let u of o)r.push({...u,line:p});o=[]}c==="\\"&&s!=="'"?l+=n[l+1]===`
`?0:1:(s?c===s:c==="'"||c==='"')&&(s=s?"":c)}for(let l of o)r.push({...l,line:{start:t,end:t}});return r}function Wn(n,e,t){let r=n.indexOf(`
`,e),o=r<0||r>t?t:r;return n[o-1]==="\r"?o-1:o}var Tn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Hn=(n,e)=>{let[t=n]=n.split(/\s/);return{value:t,
span:{...e,end:e.start+t.length}}},Un=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function x(n){return n<=32?n===32||n>=9&&n<=13:n===133||n===160||n===5760||n>=8192&&n<=8202||n===8232||n===8233||n===8239||n===8287||n===12288}function S(n,e=0,t=n.length){let r=e,o=t;for(;r<o&&x(n.charCodeAt(
r));)r+=1;for(;o>r&&x(n.charCodeAt(o-1));)o-=1;return[r,o]}function zn(n){let e=[];for(let t of Jr(n)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(t),o=r?.[3];if(!r||!o)continue;let s=Zr(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
e.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return e}function Jr(n){let e=[],t="";for(let r=0;r<n.length;r+=1){let o=n[r];if(o==="'"||o==='"'){let s=De(n,r);if(s<0)return;t+=n.slice(r,s+1),r=
s}else if(o==="$"&&n[r+1]==="{"){let s=je(n,r);if(s<0)return;t+=n.slice(r,s+1),r=s}else if(o==="\\")t+=n.slice(r,r+2),r+=1;else if(o==="<"&&n[r+1]==="<"){let s=r+2;for(;s<n.length&&/[\t\r ]/.test(n[s]);)
s+=1;t+=n.slice(r,s),r=s-1}else x(o.charCodeAt(0))?(t&&e.push(t),t=""):t+=o}return t&&e.push(t),e}function De(n,e){let t=n[e];for(let r=e+1;r<n.length;r+=1){if(n[r]===t)return r;if(n[r]==="\\"&&t==='"')
r+=1;else if(n[r]==="$"&&n[r+1]==="{"&&t==='"'){let o=je(n,r);if(o<0)return-1;r=o}}return-1}function je(n,e){let t=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(n.slice(e,e+300));
if(!t)return-1;if(t[1]==="}")return e+t[0].length-1;let r=t[1]==="/"?1:0;for(let o=e+t[0].length;o<n.length;o+=1){let s=n[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=De(n,o),o<0)return-1}else if(s==="$"&&n[o+1]==="{"&&(o=je(n,o),o<0))return-1}}return-1}function Zr(n){let e="";for(let t=0;t<n.length;t+=1){let r=n[t];if(r==="'"||r==='"'){let o=De(
n,t);if(o<0)return;e+=r==='"'?n.slice(t+1,o).replace(/\\(["$\\])/g,"$1"):n.slice(t+1,o),t=o}else if(r==="\\")e+=n[++t]??"";else{if(x(r.charCodeAt(0)))return n.slice(t).trim()===""?e:void 0;e+=r}}return e}var j=(n,e,t)=>({value:n.text.slice(e,t),span:v(n,e,t),at:e}),re=n=>n===32||n===9||n===11||n===12||n===13;function Bn(n,e,t){let r=[],{text:o}=n;for(let s=e;s<t;){for(;s<t&&re(o.charCodeAt(s));)s+=1;let i=s;
for(;s<t&&!re(o.charCodeAt(s));)s+=1;s>i&&r.push(j(n,i,s))}return r}function Oe(n,e,t){let r=e;for(;r<t&&!re(n.charCodeAt(r));)r+=1;let o=r;for(;o<t&&re(n.charCodeAt(o));)o+=1;return[r,o]}function Re(n,e,t,r){
let o=[],{text:s}=n;for(let i=e;i<t;){for(;i<t&&x(s.charCodeAt(i));)i+=1;if(i>=t)break;let a=i,l="";for(;i<t&&(l||!x(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>t?t-1:i;i=Math.min(i,t),c>a&&o.push(j(n,a,c))}return o}function Kn(n,e,t,r){let o=[],{text:s}=n,i=e;for(;;){for(;i<t&&x(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=t)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<t&&(c||!x(s.charCodeAt(i)));){let u=s[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===r?l+=s[++i]??"":l+=u,i+=1}if(i=Math.min(i,t),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),p=l.slice(2,d<0?void 0:d);o.push({name:p,value:l,span:v(n,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function Vn(n,e,t){let[r,o]=S(n.text,e,t);if(n.text[r]!=="[")return;let s=n.text.slice(r,o),
i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:v(n,c,c+l[0].length),at:c})}return{words:a}}var Yr=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Xr=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function $e(n,e,t,r,o){let{text:s}=n,[i,a]=Oe(s,e,t),l=s.slice(e,i).replace(
/[a-z]/g,h=>h.toUpperCase()),{flags:c,rest:d}=Kn(n,a,t,r),[p,u]=S(s,d,t),g={keyword:l,keywordSpan:v(n,e,i),span:v(n,e,t),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:n};if(p>=u)return{...g,args:[]};
if(l==="ONBUILD")return{...g,args:[j(n,p,u)],trigger:$e(n,p,u,r,o)};if(l==="ENV"||l==="LABEL")return{...g,...eo(n,p,u,l,r,o)};if(l==="ARG"){let h=Re(n,p,u,r);return{...g,args:h,pairs:h.map(m=>Jn(n,m))}}
return l==="HEALTHCHECK"?{...g,...Qr(n,p,u,o)}:{...g,...Gn(n,p,u,l,o)}}function Gn(n,e,t,r,o){let s=Yr.has(r)?Vn(n,e,t):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-strings"&&o.
push({kind:"broken",span:v(n,e,t),message:`exec form of ${r} holds strings only`}),{args:Xr.has(r)?Bn(n,e,t):[j(n,e,t)],json:!1})}function Qr(n,e,t,r){let o=e;for(;o<t&&!x(n.text.charCodeAt(o));)o+=1;
let s=j(n,e,o),[i,a]=S(n.text,o,t);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=Gn(n,i,a,"CMD",r);return{args:[s,...l],json:c}}function eo(n,e,t,r,o,s){let i=Re(n,e,t,o);if(i[0]?.value.includes(
"=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).map(c=>Jn(
n,c))}}let[a,l]=Oe(n.text,e,t);return l>=t?(s.push({kind:"broken",span:v(n,e,t),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:j(n,e,a),value:j(n,l,t),spaced:!0}]}}function Jn(n,e){
let t=e.value.indexOf("=");if(t<0)return{name:e};let r=e.at+e.value.length;return{name:j(n,e.at,e.at+t),value:j(n,e.at+t+1,r)}}var no=["hadolint","checkov","trivy","kics","buildkit"];function oe(n,e=0){return new Ee(n,e).read()}var Ee=class{#t;#r;#n;#e=[];#i=[];#s=[];#d=[];#u;#p=new Set;#l="\\";#a;#o=0;#g=0;constructor(e,t){this.#t=
t,this.#r=e,this.#n=e.text,this.#u=ve(e.text)}read(){let e=this.#n;e.charCodeAt(0)===65279&&(this.#o=1);let t=Un.exec(e.slice(this.#o,this.#o+4096));if(t?.[1]){let r=this.#o+t[0].length-t[1].length;this.#a=
{value:t[1],span:this.#c(r,r+t[1].length)}}for(;this.#o<e.length;){let[r,o]=this.#m(),[s]=S(e,r,o);this.#b(s,o),!(s>=o)&&(e[s]==="#"?this.#h(s,o):this.#k(s,o))}return this.#i.length===0&&this.#e.push(
{kind:"broken",message:"the file has no instructions",span:this.#c(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#r,instructions:this.#i,faults:this.#e,suppressions:this.#x(),escape:this.#l,
...this.#a?{syntax:this.#a}:{}}}#c(e,t){return{file:this.#r.path,start:e,end:t}}#m(){let e=this.#o,t=this.#n.indexOf(`
`,e),r=t<0?this.#n.length:t;for(this.#o=t<0?r:t+1;r>e&&this.#n[r-1]==="\r";)r-=1;return[e,r]}#b(e,t){if(!this.#p)return;let r=this.#n.slice(e,Math.min(t,e+4096)),o=Tn.exec(r);if(!o){this.#p=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#p=void 0;return}let l=e+r.lastIndexOf(i),c=this.#c(l,l+i.length);this.#p.has(a)&&this.#e.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#p.add(a),a==="syntax"&&(this.#a??=Hn(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#l=i:this.#e.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(e,t){this.#u&&this.#s.push(this.#c(e,t))}#f({start:e,end:t},r){if(!/seaworthy/i.test(this.#n.slice(e,t)))return;let[o]=r,s=[{start:e,end:o?o.span.start:
t},...r.map(({span:a})=>a)],i=new Set(this.#d.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:c,line:d}of Nn(this.#n,a.start,a.end))i.has(l)||this.#d.push({comment:this.#c(l,c),next:this.#c(
d.start,d.end)})}#y(e){for(let t of this.#s)this.#d.push({comment:t,next:e});this.#s=[]}#x(){let e=this.#n.length;this.#y(this.#c(e,e));let t=this.#i.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>t.includes(o.start)?{...o,end:(t.find(s=>s>o.start)??e+1)-1}:o;return this.#d.flatMap(({comment:o,next:s})=>Se(o,this.#r,{line:s,block:()=>r(s),peers:no})??[])}#k(e,t){let r=[],o=[],s=[],i=[],
a=0,l=t,c=(h,m)=>{o.push(a),s.push(h),r.push(this.#n.slice(h,m)),a+=m-h},d=this.#w(e,t);for(c(e,d<0?t:d);d>=0&&this.#o<this.#n.length;){let h=this.#o,[m,b]=this.#m(),[D]=S(this.#n,m,b);if(D>=b){i.push(
this.#c(h,this.#o));continue}if(this.#n[D]==="#"){this.#h(D,b);continue}let A=this.#s.filter($=>$.start>e);for(let $ of A)this.#d.push({comment:$,next:this.#c(D,b)});A.length&&(this.#s=this.#s.filter(
$=>$.start<e)),d=this.#w(m,b),c(m,d<0?b:d),l=b}for(;i.length&&i[i.length-1].start>l&&S(this.#n,l)[0]>=this.#n.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[u,g]=S(p);if(u>=g){this.#e.push({kind:"\
broken",span:this.#c(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#r.path,text:p,at:o,from:s},l,i)}#w(e,t){let r=t-1;for(;r>=e&&(this.#n[r]===
" "||this.#n[r]==="	");)r-=1;return r<e||this.#n[r]!==this.#l||r>e&&this.#n[r-1]===this.#l?-1:r}#v(e,t,r){let[o,s]=S(e.text),i=$e(e,o,s,this.#l,this.#e),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#j(e,i.keywordSpan):[],d=c.length?this.#D():t,p=this.#c(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.
trigger,span:this.#c(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#i.push({...i,...u,span:p,blanks:r,heredocs:c}),this.#y(p),this.#u&&a.keyword==="RUN"&&this.#f(p,c)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#o,this.#o=e.exec(this.#n)?.index??this.#n.length}#D(){let e=this.#o;for(;e>0&&(this.#n[e-1]===`
`||this.#n[e-1]==="\r");)e-=1;return e}#j(e,t){let r=[];for(let o of zn(e.text)){let s=this.#o,i=-1;for(;this.#o<this.#n.length&&i<0&&this.#g<20;){let[a,l]=this.#m(),c=a;for(;c-a<this.#t&&this.#n[c]===
" ";)c+=1;for(;o.chomp&&this.#n[c]==="	";)c+=1;l-c===o.name.length&&this.#n.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#e.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#o=s,this.#S(),this.#g+=1,r;r.push({...o,span:this.#c(s,i)})}return r}};function Zn(n,e,t){let r=oe(n,t?.indent),o=t?{inline:t.at}:{},s=ro(n,r);if(s)return{dialect:"dockerfile",source:n,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=ne(r,new Map,e),c=[...r.faults,...r.instructions.flatMap(ye),...l,...i.flatMap(to)],d=i[i.length-1];return{...r,...o,...e?{shell:e}:{},faults:c,stages:i,
globals:a,final:d,needed:d?Sn([d]):new Set}}var to=({scripts:n})=>n.flatMap(({script:e,instruction:t})=>e.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(t.logical.text)?[{kind:"unre\
ad",span:e.fault.span,message:`this script could not be read, so nothing in it was judged: ${e.fault.message}`}]:[]);function ro({text:n,path:e},{instructions:t,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=t.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(e)||i.test(n)))return o;if(!i.test(n))return;let a=t.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(e)&&r.length>0;return a||l||c?o:void 0}var Yn=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"];var oo=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,so=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,io=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,ao=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
Xn=(n,e)=>n.length===0?[]:[...e.map(t=>({path:`${t}.dockerignore`,role:"text"})),...n.flatMap(lo)];function lo(n){if(n.alone)return[];let e=n.path.split("/").slice(0,-1),r=["",...e.map((c,d)=>e.slice(
0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${n.path}.dockerignore`,...r].map(c=>({path:c,role:"text"})),s=e.join("/"),i=ao.test(n.text)?[{path:s||".",role:"context"}]:[],a=io.
test(n.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>Yn.map(d=>({path:`${c}${d}`,role:"text",isGuess:!0}))):[],l=n.text.includes("supervisor")?[...n.text.matchAll(oo)].flatMap(([,c=""])=>c.split(/\s+/)).
filter(c=>so.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...o,...i,...a,...l]}var Qn={read:(n,{shell:e},t)=>Zn(n,e,t),references:({fresh:n},{above:e})=>Xn(n,e),workloads:(n,e,{images:t})=>Rn(n,e,t),build:(n,e,t,{images:r})=>En(n,e,t,r),anchors:Mn,stages:Ln,comments:co,showAs:async(...n)=>(await Promise.resolve().then(()=>B(require("./show-dockerfile.js"),1))).
showInstructions(...n)};function co(n){let{instructions:e}=oe(n),t=He(n);return r=>t(e[I(e,r,({span:o})=>o.start)]?.span.start??r)}var po={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function et(n){let e="set"in n?po[n.set]:void 0;return e&&"set"in n?`add \`${e} ${n.to}\``:void 0}var uo=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,nt=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function go(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(uo.test(t)&&!nt.test(t))return!0;if(e===void 0||nt.test(t))return!1;let r=e.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var mo=({path:[,n=""],ships:e})=>e?"the image":`stage ${G(n)}`,tt={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:go,label:mo,spell:et,load:()=>Qn};function rt(n){let e=[],t=0;for(let r of n.split(`
`)){let o=t;t+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=ho(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&e.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return e}var ho=n=>M(n,n.startsWith("/")).join("/");function ot(n){let e=n.path,t=rt(n.text).map(r=>({value:r,span:{file:e,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:n,faults:[],suppressions:qn(n),patterns:t}}var st={read:ot,appliesTo:fo,comments:()=>()=>({at:0,word:"ignore-file"})};function fo(n,e){if(n===`${e}.dockerignore`)return!0;let t=n.slice(0,n.lastIndexOf("/")+1);return n===`${t}.dockerignore`&&e.
startsWith(t)}var it={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:n=>n.endsWith(".dockerignore"),load:()=>st};function yo(n,e){return!/\.json$/i.test(n)||e===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(e)?!/"ociVersion"|"apiVersion"/.test(e):/seccomp[^/]*\.json$/i.test(n)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(e)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(e)}var at={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:n=>`JSON has no comments; the \`comment\` \
of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${n}] why it is fine here"\`.`,compares:!0,claims:yo,glance:(n,e)=>/seccomp[^/]*$/i.test(n)||e.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>B(require("./seccomp.js"),1))).
reader};var bo=[tt,Te,it,at,Me];var lt=()=>bo.map(({dialect:n})=>n);var dt=require("node:crypto"),Ce=require("./shared.js");function Ae({findings:n,sources:e,prefix:t},r=new Map){let o=new Map;return n.map(({rule:s,span:i,anchor:a})=>{let l=e.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",c=se(t,i.file),
d=JSON.stringify([s,r.get(c)??c,ct(a),ct(ko.test(a)?wo(l):(0,Ce.redact)(l))]),p=(0,dt.createHash)("sha256").update(d).digest("hex").slice(0,16),u=(o.get(p)??0)+1;return o.set(p,u),`${p}:${u}`})}var se=(n,e)=>n?
an(n,e):e,ko=/(?: FROM|\.image)$/,wo=n=>(0,Ce.redact)(n.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),ct=n=>n.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*"),ie=n=>n.slice(
0,n.indexOf(":"));var xo=n=>lt().some(e=>n===`valid-${e}`);function vo(n,e,{whole:t,profile:r}){let o=pt(e),s=Ae(n),i=[...n.findings];for(let d of[!1,!0])for(let[p,u]of i.entries()){if(u.suppressed?.by==="comment"!==d)
continue;let g=o.get(ie(s[p]))?.shift();g&&!d&&(i[p]={...u,suppressed:{by:"baseline",reason:g.reason??null}})}let a=new Set(n.rules.flatMap(d=>d.profile==="recommended"||r==="strict"?[d.id]:[])),l=new Set(
n.findings.flatMap(({rule:d,span:p})=>xo(d)?[se(n.prefix,p.file)]:[])),c=[...o.values()].flat();return{report:{...n,findings:i},unmet:c,stale:t?c.filter(({rule:d,path:p})=>a.has(d)&&!l.has(p)):[]}}function So(n,e){
let t=pt(e),r=n.findings.filter(({suppressed:s})=>s?.by!=="comment"),o=Ae({...n,findings:r});return r.map(({rule:s,span:i,anchor:a},l)=>{let c=o[l],d=se(n.prefix,i.file);return{...t.get(ie(c))?.shift(),
fingerprint:c,rule:s,path:d,anchor:a}}).sort(ut)}function pt(n){let e=new Map;for(let t of n){let r=ie(t.fingerprint),o=e.get(r);o?o.push(t):e.set(r,[t])}return e}var ut=(n,e)=>Le(n.path,e.path)||Le(n.
rule,e.rule)||Le(n.fingerprint,e.fingerprint),Le=(n,e)=>n<e?-1:n>e?1:0,Do=n=>`{ "version": 1, "findings": [
${n.map(({fingerprint:t,rule:r,path:o,anchor:s,...i})=>`  ${JSON.stringify({fingerprint:t,rule:r,path:o,anchor:s,...i})}`).join(`,
`)}
] }
`;0&&(module.exports={applyBaseline,baselineOf,baselineText,byPlace});
