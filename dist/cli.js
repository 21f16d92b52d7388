#!/usr/bin/env node
const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var ii=Object.create;var fn=Object.defineProperty;var ai=Object.getOwnPropertyDescriptor;var ci=Object.getOwnPropertyNames;var li=Object.getPrototypeOf,di=Object.prototype.hasOwnProperty;var pi=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of ci(t))!di.call(e,s)&&s!==n&&fn(e,s,{get:()=>t[s],enumerable:!(o=ai(t,s))||o.enumerable});return e};var ae=(e,t,n)=>(n=e!=null?ii(li(e)):{},pi(t||!e||!e.__esModule?fn(n,"default",{value:e,enumerable:!0}):n,e));var ri=require("node:fs");var lt=e=>e.includes("￼")?null:e,ui=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,mi=/^\w[\w.-]{0,127}$/,gn={sha256:64,sha384:96,sha512:128};function ce(e,t=e){let n=e.indexOf("@"),o=n<0?void 0:e.slice(
n+1),s=n<0?e:e.slice(0,n),r=s.lastIndexOf(":"),i=r>=0&&!s.slice(r).includes("/"),a=i?s.slice(r+1):void 0,c=i?s.slice(0,r):s,{domain:l,path:d}=hi(c),p=fi(l,d,a,o);return{text:t,domain:c==="￼"?null:lt(
l),path:lt(d),...a===void 0?c.endsWith("￼")?{tag:null}:{}:{tag:lt(a)},...o===void 0?e.endsWith("￼")?{digest:null}:{}:{digest:lt(o)},...p?{fault:p}:{}}}function hi(e){let t=e.indexOf("/"),n=t<0?"":
e.slice(0,t),o=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("￼")||n!==n.toLowerCase()),s=o?n:"docker.io",r=o?e.slice(t+1):e;return s==="docker.io"||s==="index.docker.io"?{domain:"docker.io",path:r.
startsWith("library/")?r.slice(8):r}:{domain:s,path:r}}function fi(e,t,n,o){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(o==="")return"nothing follows the @";if(!t.
includes("￼")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(s=>ui.test(s)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>255)return"a r\
epository has at most 255 characters"}if(n!==void 0&&!n.includes("￼")&&!mi.test(n))return`${JSON.stringify(n)} is not a tag`;if(o!==void 0&&!o.includes("￼"))return gi(o);if(!e.includes("￼")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.
test(e))return`${JSON.stringify(e)} is not a registry host`}function gi(e){let[t="",n=""]=e.split(":",2),o=Object.hasOwn(gn,t)?gn[t]:void 0;return n?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?
void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===o?void 0:`a ${t} digest has ${o} digits, not ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(
e)} has no digest after the algorithm`}var oe=({domain:e,path:t,tag:n="latest",digest:o=""})=>`${e}/${t}:${n}@${o}`;function bn({text:e,path:t}){let n=new Map,o=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let s=o.exec(e);s;s=o.exec(e)){let r=s.index+s[0].length,i=e[r],a,c;if(i==='"'||i==="'"){
for(a=r+1;a<e.length&&e[a]!==i;)a+=e[a]==="\\"&&i==='"'?2:1;a=Math.min(a,e.length),c=e.slice(r+1,a),i==='"'&&(c=yn(c.replace(/\\([nrt"\\$])/g,(d,p)=>({n:`
`,r:"\r",t:"	"})[p]??p),n)),a=Math.min(a+1,e.length)}else{let d=e.indexOf(`
`,r);a=d<0?e.length:d;let p=e.slice(r,a);c=yn((p.startsWith("#")?"":p.replace(/\s#.*$/s,"")).trim(),n)}let l=s[1];n.set(l,{value:c,span:{file:t,start:s.index+s[0].indexOf(l),end:a}}),o.lastIndex=Math.
max(a,o.lastIndex)}return n}function yn(e,t){return e.replace(/\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(n,o,s,r)=>t.get(o??r)?.value??s??"￼")}var Dt=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function Ct(e,t){let n=[];for(let o of(t.startsWith("/")?t:`${e}/${t}`).split("/"))o===".."?n.length&&n[n.length-1]!==".."?n.pop():n.push(".."):
o&&o!=="."&&n.push(o);return(t.startsWith("/")?"/":"")+n.join("/")}function kn({source:e},t){let n=e.alone?void 0:t.source(Ct(Dt(e.path),".env"));return n?bn(n):new Map}var yi=/^(?::\?|:-|:\+|\?|-|\+)/;function wn(e,t){if(!e.includes("$"))return{text:e,uses:[]};let n=[],o,s=(c,l,d)=>{let p="",u=c;for(;u<l;){let f=e.indexOf("$",u);if(f<0||f>=l)return p+e.slice(u,l);if(p+=
e.slice(u,f),e[f+1]==="$"){p+="$",u=f+2;continue}let m=/^[_a-zA-Z]\w*/.exec(e.slice(f+1,Math.min(l,f+257)))?.[0];if(m)u=f+1+m.length,p+=i({name:m,start:f,end:u,operator:"",operand:null},d);else if(e[f+
1]==="{"){let g=r(f+2,l),b=/^[_a-zA-Z]\w*/.exec(e.slice(f+2,Math.min(l,f+258)))?.[0],k=f+2+(b?.length??0),x=yi.exec(e.slice(k,k+2))?.[0]??"";if(g<0||!b||d>20||!x&&k!==g)return o??={start:f,end:g<0?Math.
min(l,f+2):g+1},p+"￼";let P=k+x.length;u=g+1,p+=i({name:b,start:f,end:u,operator:x,operand:x?{text:e.slice(P,g),start:P,end:g}:null},d)}else p+="$",u=f+1}return p},r=(c,l)=>{let d=1;for(let p=c;p<l;p+=
1)if(e[p]==="{"&&e[p-1]==="$")d+=1;else if(e[p]==="}"&&--d===0)return p;return-1},i=(c,l)=>{let d=t.get(c.name),p=d!==void 0&&(d.value!==""||!c.operator.startsWith(":")),u=()=>c.operand?s(c.operand.start,
c.operand.end,l+1):"",f=m=>{n.push({...c,from:m,...d?{set:d.span}:{}})};return c.operator.endsWith("+")?(f(p?"operand":"unknown"),p?u():"￼"):p?(f("env"),d.value):c.operator.endsWith("-")?(f("operand"),
u()):(f(c.operator.endsWith("?")?"required":d?"env":"unset"),d?d.value:"￼")};return{text:s(0,e.length,0),uses:n,...o?{fault:o}:{}}}function Fe(e,t){let n=kn(e,t),o=[],s=new Set,r=[];for(let i of e.roots){let a=i.entries.get("services");a&&r.push({node:a.value,path:["services"]})}for(let i=r.pop();i;i=r.pop()){let{node:a,path:c}=i;
if(!s.has(a)){if(s.add(a),a.kind==="map")for(let[l,{value:d}]of a.entries)r.push({node:d,path:[...c,l]});else if(a.kind==="list")for(let{value:l}of a.items)r.push({node:l,path:c});else if(a.text.includes(
"$")){let d=e.source.text.slice(a.span.start,a.span.end).indexOf(a.text);for(let p of wn(a.text,n).uses){let u=d>=0,f=u?{...a.span,start:a.span.start+d+p.start,end:a.span.start+d+p.end}:a.span;o.push(
{...p,path:c,whole:a.text,span:f,exact:u})}}}}return o}function Rt({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].
map(t=>Ct(Dt(e.path),t))}var I=e=>e.split(" "),vn={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:I("output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form refer\
er cert key cacert capath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir\
 ciphers tls-max unix-socket dump-header json")},wget:{short:"aBDeIilOoPQRtTUwXA",long:I("output-document directory-prefix output-file append-output header post-data post-file user password user-agent\
 tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error")},pip:{short:"rcetif",long:I("\
requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src\
 upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action")},uv:{short:"rceptifp",long:I("requirement requirements con\
straint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package prefix config-\
file override")},"apt-get":{short:"oct",long:I("option config-file target-release default-release solver")},apk:{short:"pXt",long:I("root repository virtual keys-dir repositories-file wait arch cache-\
dir cache-max-age progress-fd")},dnf:{short:"cdeRx",long:I("config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir\
 comment rpmverbosity")},zypper:{short:"crRpCD",long:I("repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name")},npm:{short:"Cw",long:I("prefix registry cache us\
erconfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout")},yarn:{short:"",long:I("registry cwd cache-folder network-timeout modules-fo\
lder network-concurrency mutex global-folder prefix")},pnpm:{short:"CF",long:I("dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency")},gem:{short:"vipniBbsP",long:I(
"version install-dir bindir source platform build-root trust-policy http-proxy")},git:{short:"Cc",long:I("git-dir work-tree exec-path namespace")},"git clone":{short:"bjouc",long:I("branch depth origi\
n upload-pack reference separate-git-dir template config shallow-since filter jobs")},composer:{short:"dw",long:I("working-dir")},cargo:{short:"jZ",long:I("version git branch tag rev path root index r\
egistry features target target-dir bin example profile jobs vers config")},go:{short:"",long:[]},conda:{short:"ncpf",long:I("name channel prefix file solver revision")},useradd:{short:"bcdefgGkKpsuRPZ",
long:I("base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user")},usermod:{short:"acdefglGpsuRPvVwWZ".replace("a",""),long:I("comment home expire\
date inactive gid login groups password shell uid root prefix")},adduser:{short:"hgsGuk",long:I("home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users")},chmod:{short:"",
long:["reference"]},mkdir:{short:"m",long:["mode"]},install:{short:"mogStT".replace("T",""),long:I("mode owner group target-directory suffix backup")},rm:{short:"",long:[]},cp:{short:"tS",long:I("targ\
et-directory suffix")},mv:{short:"tS",long:I("target-directory suffix")}},xn={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"\
useradd"},bi={short:"",long:[]};function Sn(e){let t=/^pip[\d.]*$/.test(e)?"pip":Object.hasOwn(xn,e)?xn[e]:e;return Object.hasOwn(vn,t)?vn[t]:bi}function R({words:e},t,n=1){let{short:o,long:s}=Sn(t),r=[],i=[];for(let a=n;a<e.length;a+=1){let c=e[a],{text:l}=c,d=e[a+1];if(l==="--"){i.push(...e.slice(a+1));break}if(l.startsWith("--")){let p=l.indexOf(
"="),u=p<0?l:l.slice(0,p);p>=0?r.push({name:u,value:$n(c,p+1),word:c}):s.includes(u.slice(2))&&d?(r.push({name:u,value:d,word:c}),a+=1):r.push({name:u,word:c})}else if(l.startsWith("-")&&l.length>1)for(let p=1;p<
l.length;p+=1){let u=l[p];if(!o.includes(u))r.push({name:`-${u}`,word:c});else{let f=p+1<l.length,m=f?$n(c,p+1):d;r.push(m?{name:`-${u}`,value:m,word:c}:{name:`-${u}`,word:c}),f||(a+=1);break}}else i.
push(c)}return{options:r,operands:i}}var $n=({text:e,literal:t,span:n},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):"￼",span:n}),O=({options:e},...t)=>e.find(({name:n})=>t.includes(
n));var On={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Dn={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"clean"};function E(e){
let{name:t,words:n}=e,o=u=>n[u]?.text??"";if(/^pip[\d.]*$/.test(t))return Et(e,1);if(/^(?:python|pypy)[\d.]*$/.test(t)){let u=n.findIndex(f=>f.text==="-m");return u>0&&/^pip[\d.]*$/.test(o(u+1))?Et(e,
u+2):void 0}if(t==="uv"&&o(1)==="pip")return Et(e,2);let s=Object.hasOwn(On,t)?On[t]:void 0;if(!s)return;if(s==="pacman")return wi(e);let r=R(e,t),[i,...a]=r.operands,c=i?Object.hasOwn(Dn,i.text)?Dn[i.
text]:"other":s==="yarn"?"install":"other",l=ki(s,i?.text??"",c,a),d=s==="gem"||s==="go"&&l==="install"||s==="cargo"&&l==="install"||r.options.some(({name:u})=>u==="-g"||u==="--global")||s==="yarn"&&i?.
text==="global",p=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:l,verb:i,packages:p,args:r,global:d}}function ki(e,t,n,o){return e==="yarn"&&t==="global"?o[0]?.text==="add"?"inst\
all":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)||t==="cache"&&!/clean|purge|clear/.test(o[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&
e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function Et(e,t){let n=R(e,"pip",t),[o,...s]=n.operands;return{manager:"pip",action:o?.text==="install"?"install":o?.text==="uninstall"?"remove":o?.text===
"cache"?"clean":"other",verb:o,packages:s,args:n,global:!0}}function wi(e){let t=R(e,"pacman"),n=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),o=t.options.some(({name:r})=>r==="-S"||r==="--s\
ync");return{manager:"pacman",action:n.includes("R")?"remove":o&&n.includes("c")?"clean":o&&t.operands.length?"install":o&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}
var se=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);function ge(e,t){let n=e.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&t===void 0)return;let o=[];for(let s of`${n.startsWith("/")?"":t}/${n}`.split("/"))s===".."?o.pop():s&&s!=="."&&o.push(s);return`\
/${o.join("/")}`}function Cn(e){let t=[],n=new Set,o=[],s=!1,r=!1;for(let i of e){for(let{instruction:a,script:c}of i.scripts)if(a.keyword==="RUN"){r=!0;for(let l of c.commands){let d=E(l);d?.action==="install"&&t.push(
...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of l.words)for(let u of p.split(/[\s/=:@,;'"]+/))n.add(u)}}r||=i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){
let c=dt(a);c?o.push(...c):s=!0}}return{packages:t,mentions:n,runs:r,copied:s?null:o}}function dt({sources:e,destination:t,workdir:n,instruction:o}){if(t.state==="unknown")return;let s=ge(t.value,n?.state===
"unknown"?void 0:n?.value);if(s===void 0)return;let r=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:s,folder:r}]:e.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split(
"/").pop(),c=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),l=o.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!c||l||i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};
let d=`${s==="/"?"":s}/${a}`;return r?a.includes(".")?{path:d,folder:!1,file:d}:{path:s,folder:!0,file:d}:{path:s,folder:!a.includes(".")}})}var vi=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
5532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/nginx",{user:"65532",
kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"root",drops:!0,account:"\
postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/jre",{user:"65532",kind:"\
runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/ruby",{user:"65532",kind:"r\
untime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bash",{user:"root",account:"no\
nroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool",bare:!0}],
["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],
["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,8443],kind:"web"}],["bitnami/\
kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mongodb",{user:"\
1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",{user:"root",ports:[9e3],
kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-minimal",{user:"1001",ports:[
8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtim\
e"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8",{user:"r\
oot",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.c\
om/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*",
{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi\
9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*chiseled\
*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr\
.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.micro\
soft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chis\
eled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft\
.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/runtime",{
user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"\
runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",account:"app",kind:"ru\
ntime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},
"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.mi\
crosoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet\
/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ro\
ot",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/sdk",{user:"ro\
ot",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr\
.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.microsoft.com/windows/serverc\
ore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",{user:"root",account:"p\
wuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroless*"],["prom/prometheus",
{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/a\
lertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["gr\
afana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",
{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",
{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"\
runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",
ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[
8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-\
sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/\
uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["publi\
c.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:[
"-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"\
cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"\
web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"\
tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[
4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",
ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],xi=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Si=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Re({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(xi,"").replace(
Si,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Ce,Rn=[];function Ue(e,t){let[n="",...o]=t.split("*"),s=o.pop();if(s===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+s.length||
!e.endsWith(s))return!1;let r=n.length;for(let i of o){let a=e.indexOf(i,r);if(a<0)return!1;r=a+i.length}return r<=e.length-s.length}function $i(){if(Ce)return Ce;Ce=new Map;for(let e of vi)e[0].includes(
"*")?Rn.push(e):Ce.set(e[0],[...Ce.get(e[0])??[],e]);return Ce}function pt(e){let t=Re(e);if(t===null)return;let n=$i().get(t)??Rn.filter(([r])=>Ue(t,r)),{tag:o}=e;if(o===null&&n.some(([,,r])=>r)&&new Set(
n.map(([,{user:r}])=>r)).size>1)return;let s=n.find(([,,r])=>!r||Ue(o??"latest",r));return s&&{name:t,...s[1]}}var Oi=`
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
`,Ee,En=[];function Di(){if(Ee)return Ee;Ee=new Map;for(let e of Oi.split(`
`)){if(e===""||e.startsWith("#"))continue;let[t="",n="",...o]=e.split("|"),s={tags:n.split(" "),fields:o};t.includes("*")?En.push({repository:t,...s}):Ee.set(t,[...Ee.get(t)??[],s])}return Ee}function An(e){
let t=Re(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,s=(Di().get(t)??En.filter(({repository:P})=>Ue(t,P))).find(({tags:P})=>P.some(J=>Ue(n,J)));if(!s)return;let[r,i,a,c,l,d,p,u]=s.fields,
f=P=>P?P.split(","):[],m=P=>P?JSON.parse(P):void 0,[g,b]=u?u.split(" "):[],k=m(a),x=m(l);return{...r?{shell:r==="yes"}:{},...i?{packageManager:i}:{},...k===void 0?{}:{entrypoint:k},...c?{execs:c==="sc\
ript"}:{},...x===void 0?{}:{cmd:x},has:f(d),lacks:f(p),...g?{owner:{ids:g,...b?{path:b}:{}}}:{}}}var F=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},le=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},z=(e,t,n)=>n?.
length?{state:"unknown",text:e,span:t,via:n}:{state:"unknown",text:e,span:t};function Pn({at:e},t){let n=0,o=e.length-1;for(;n<o;){let s=n+o+1>>1;e[s]<=t?n=s:o=s-1}return n}function qe(e,t){let n=Pn(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function Z(e,t,n){
if(e.whole)return e.whole;let o=qe(e,t);return{file:e.file,start:o,end:n>t?qe(e,n-1)+1:o}}var ye=class{#t;#e;#o=[];#s=[];#d=[];#r=0;constructor(t){this.#t=t}add(t,n){t!==""&&(this.#s.push(this.#r),this.#d.
push(n),this.#o.push(t),this.#r+=t.length)}addPart(t,n,o){if(this.#e??=t.whole,t.whole)this.add(t.text.slice(n,o),t.whole.start);else for(let s=Pn(t,n),r=n;r<o;s+=1){let i=Math.min(o,t.at[s+1]??o);this.
add(t.text.slice(r,i),qe(t,r)),r=i}}build(){let t=this.#o.join("");return{file:this.#t,text:t,at:this.#s,from:this.#d,...this.#e?{whole:this.#e}:{}}}};var Ci=/[A-Za-z_]/;function ut(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let o=[],s=[],r=0,i=0,a,c=()=>{let b=r;if(r+=1,e[r]!=="{"){let P=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(e.slice(r,r+256));return P?(r+=P[0].length,l(P[0],b)):"$"}r+=1;let x=/^\w+/.exec(e.slice(r,r+256))?.[0]??"";return r+=x.length,!x||i>20?(a??="bad substitution",r=e.length,""):d(x,b)},l=(b,k)=>{s.
push(b);let x=t(b);return x===void 0&&Ci.test(b[0])&&o.push({name:b,at:k,length:r-k}),x??"￼"},d=(b,k)=>{let x=e[r]??"";if(x==="}")return r+=1,l(b,k);r+=1;let P=x===":";P&&(x=e[r++]??""),s.push(b);let J=t(
b);i+=1;let at=p("}");i-=1;let ct=J!==void 0&&(!P||J!=="");switch(x){case"-":return J==="￼"?"￼":ct?J:at;case"+":return J==="￼"?"￼":ct?at:"";case"?":return J??"￼";case"#":case"%":case"/":return J===
""?"":"￼";default:return a??=`unsupported modifier ${JSON.stringify(P?`:${x}`:x)}`,"￼"}},p=b=>{let k="";for(;r<e.length;){let x=e[r];if(x===b)return r+=1,k;k+=u(x)}return b&&(a??="a ${ is never cl\
osed"),k},u=b=>{if(b==="$")return c();if(b==="'")return f();if(b==='"')return m();if(r+=1,b!==n)return b;let k=e[r]??"";return r+=1,k},f=()=>{let b=e.indexOf("'",r+1);b<0&&(a??="a single quote is neve\
r closed");let k=e.slice(r+1,b<0?void 0:b);return r=b<0?e.length:b+1,k},m=()=>{let b="";for(r+=1;r<e.length&&e[r]!=='"';){let k=e[r];k==="$"?b+=c():k===n&&/["$\\`]/.test(e[r+1]??"")&&(e[r+1]==='"'||e[r+
1]==="$"||e[r+1]===n)?(b+=e[r+1],r+=2):(b+=k,r+=1)}return r>=e.length&&(a??="a double quote is never closed"),r+=1,b};return{text:p(""),undefinedNames:o,names:s,...a?{fault:a}:{}}}var mt=(e,t)=>e.flags.find(n=>n.name===t);function K(e,t){let n=e.toLowerCase().slice(0,64),o;if(n.length>=4){for(let r of t)if(r.toLowerCase().startsWith(n))return r}let s=Math.max(1,Math.floor(n.length/3))+1;for(let r of t){let i=Ri(n,r.toLowerCase(),
s);i<s&&(o=r,s=i)}return o}function Ri(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let o=[],s=Array.from({length:t.length+1},(r,i)=>i);for(let r=1;r<=e.length;r+=1){let i=[r];for(let a=1;a<=t.length;a+=
1){let c=e[r-1]===t[a-1]?0:1,l=Math.min(s[a]+1,i[a-1]+1,s[a-1]+c);r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&(l=Math.min(l,o[a-2]+1)),i.push(l)}o=s,s=i}return s[t.length]}var In=["bind","cache","tmpfs","secret","ssh"],jn=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function He({text:e=""}){let t=new Map;for(let[,n,o]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=n===void 0?o??"":n.replaceAll('""','"'),r=s.indexOf("=");t.set((r<0?s:s.slice(0,r)).trim().
toLowerCase(),r<0?"":s.slice(r+1))}return t}var Ei=["z","relabel","shared","private","u","bind-propagation"];function _n({flags:e,logical:t}){let n=[];for(let o of e){if(o.name!=="mount"||!o.text)continue;
let s=He(o),r=c=>{n.push({kind:"broken",span:o.span,message:c})};for(let c of s.keys())if(!jn.includes(c)&&!(Ei.includes(c)&&/containerfile/i.test(t.file))){let l=K(c,jn);r(`--mount has no field ${JSON.
stringify(c.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!In.includes(i)){let c=K(i,In);r(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${c?`, did you mean ${c}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&r("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&r("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&r("a secret mount takes id= or source=, not both")}return n}var Wn=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Ai=/^(?:https?|ftp|no|all)_proxy$/i,ze=class{#t=new Map;#e;#o;constructor(t){
if(this.#o=t?t.#o+1:0,this.#e=t,!(!t||this.#o<32)){for(let n=t;n;n=n.#e)for(let[o,s]of n.#t)this.#t.has(o)||this.#t.set(o,s);this.#e=void 0,this.#o=0}}get(t){for(let n=this;n;n=n.#e){let o=n.#t.get(t);
if(o)return o}return t==="PATH"||Ai.test(t)?{text:"￼"}:void 0}set(t,n){this.#t.set(t,n)}};var Pi=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Ln=e=>Pi.test(e),At=e=>e.slice(e.lastIndexOf("/")+1);var Pt={commands:[]};function Nn(e,t,{source:n,shell:o,variables:s}){let r=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=r;if(!i)return Pt;if(t.json)return e.readWords(r.map(Wi(t.logical)),s);let a=Mn(
o);if(!a)return Pt;let{heredocs:c,logical:l}=t,[d]=c;return d?/^<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?ji(e,n,d,s,a):e.readScript(_i(n,l,i,d,t),s,a):e.readScript(Ii(l,i),s,
a)}function Mn(e){if(!e)return{errexit:!1,pipefail:!1};let[t="",...n]=e;if(Ln(At(t)))return{errexit:n.some(o=>/^-[a-z]*e/.test(o)),pipefail:n.includes("pipefail")}}function Ii(e,{at:t,value:n}){if(t===
0)return e;let o=new ye(e.file);return o.addPart(e,t,t+n.length),o.build()}function ji(e,t,{span:n,chomp:o},s,r){let i=new ye(n.file),a=t.text.slice(n.start,n.end),c=n.start;for(let f of a.split(/(?<=\n)/)){
let m=o?/^\t*/.exec(f)?.[0].length??0:0;i.add(f.slice(m).replace(/\r\n$/,""),c+m),f.endsWith(`\r
`)&&i.add(`
`,c+f.length-1),c+=f.length}let l=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(l.text);if(!d)return e.readScript(l,s,r);let p=At(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=Mn(p);return u?e.readScript(l,s,u):Pt}function _i({text:e},t,{at:n,value:o},{span:s},{span:r}){let i=new ye(t.file);return i.addPart(t,n,n+o.length),i.add(`
`,s.start-1),i.add(e.slice(s.start,r.end),s.start),i.build()}var Wi=e=>({value:t,span:n,at:o})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let s=new ye(e.file);for(let r=o+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",r),c=Math.min(t.length-i,a<0?t.length:a-r);if(s.addPart(e,r,r+c),r+=c,i+=c,i>=t.length)break;s.add(t[i],qe(e,r)),r+=e.text[r+1]==="u"?6:2,i+=1}return s.build()}});var It={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Tn=new Set(Object.keys(It)),j=(e,t)=>({kind:"broken",span:e,message:t});function jt(e){let{keyword:t,keywordSpan:n,args:o}=e;if(!Tn.has(t)){let i=K(t,Tn);return[j(n,`unknown instruction ${JSON.
stringify(Ae(t))}${i?`, did you mean ${i}?`:""}`)]}let s=Li(e),r=(i,a)=>{o.length<i&&s.push(j(n,a))};switch(t){case"FROM":s.push(...Ti(e));break;case"COPY":case"ADD":r(2,`${t} needs a source and a des\
tination`),s.push(...Fi(e));break;case"EXPOSE":r(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...Ui(e));break;case"ONBUILD":r(1,"ONBUILD needs an instruction to defer"),s.push(...qi(e));break;case"\
SHELL":(!e.json||o.length===0)&&s.push(j(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(...Ni(e),..._n(e));break;case"ENV":case"LABEL":r(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||s.push(j(i.span,`${t} has an empty name`));break;case"ARG":r(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||s.push(j(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:r(1,`${t} needs an argument`)}return s}var Ae=e=>e.length>40?`${e.slice(0,40)}...`:e;function Li({keyword:e,flags:t,args:n}){let o=[];if(e==="ARG"||e==="\
STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return o;let s=It[e]??[],r=new Set;for(let{name:i,text:a,span:c}of t){let l=s.find(d=>d.replace(/[!*]$/,"")===i);if(l)r.has(i)&&!l.endsWith(
"*")?o.push(j(c,`--${i} stands here twice`)):l.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&o.push(j(c,`--${i} is true or false`)):a===void 0&&o.push(j(c,`--${i} needs a v\
alue`));else{let d=K(i,s.map(p=>p.replace(/[!*]$/,"")));o.push(j(c,`${e} has no flag --${Ae(i)}${d?`, did you mean --${d}?`:""}`))}r.add(i)}return o}function Ni({flags:e}){let t={network:["default","n\
one","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:o,span:s})=>{let r=Object.hasOwn(t,n)?t[n]:void 0;return r&&o!==void 0&&!o.includes("$")&&!r.includes(o)?[j(s,`--${n} is ${r.
join(", ")}`)]:[]})}var Mi=/^[a-z][a-z0-9-_.]*$/;function Ti({args:e,keywordSpan:t,span:n,logical:o}){let s=e.find(a=>a.value.startsWith("#")),r=s?e.indexOf(s):e.length;if(s&&(r===1||r===3)){let a=e[e.
length-1]?.span.end??n.end,c=o.text.slice(s.at).trimEnd(),l=e[r-1]?.span.end??s.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...s.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${c}
`},{span:{file:n.file,start:l,end:a},text:""}]}}]}if(e.length===0)return[j(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[j({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!Mi.test(i.value.toLowerCase())?[j(i.span,`${JSON.stringify(Ae(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Fi({keyword:e,args:t,json:n,flags:o}){if(t.length<2)return[];let s=t[t.length-1];if(!s)return[];let r=o.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(j(s.span,`${e} cannot write to a here-document`)),r?.text?.includes("$")&&!/\$$/.test(r.text)&&i.push(j(r.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),c=s.value.replace(/^["']|["']$/g,""),l=/(?:^|[/\\])\.{0,2}$/.test(c)||/[$]/.test(c);return a.length>1&&!l&&i.push({kind:"loose",span:s.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function Ui({args:e,keywordSpan:t,flags:n}){let o=e[0];if(!o)return[j(t,"HEALTHCHECK needs CMD or NONE")];let s=o.value.toUpperCase();if(s==="NONE")
return e.length>1?[j(o.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[j(o.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Ae(o.value))}`)];let r=e.length<2?[j(o.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:c}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||r.push(j(c,"--retries is a whole number, zero or more")):It.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&r.push(j(c,`--${i} wants a duration with a unit, such as 30s`)));return r}function qi({trigger:e}){return e?e.keyword===
"ONBUILD"?[j(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[j(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:jt(e).map(t=>({...t,kind:"loose"})):
[]}function Fn(e){if(e.includes("￼"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",o="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${JSON.stringify(Ae(o))} is no protocol\
: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!s)return{fault:`${JSON.stringify(Ae(e))} is no port`};let r=Number(s[1]),i=Number(s[2]??s[1]);return r>65535||i>65535?{fault:`po\
rts end at 65535, and ${Math.max(r,i)} is beyond`}:i<r?{fault:`${n} runs backwards`}:{from:r,to:i,protocol:o.toLowerCase()||"tcp"}}function ht(e,t=new Map,n){return new _t(e,t,n).run()}var Hi=16384,_t=class{#t;#e;#o;#s=new ze;#d=[];#r=[];#p=new Map;#i=new Map;#a=[];#n=this.#s;#c={};#l=new Map;constructor(t,n,o){this.#t=t,this.#o=
o,this.#e=n;for(let s of Wn)this.#s.set(s,{text:"￼"})}run(){let t,n=!1;for(let s of this.#t.instructions)s.keyword==="FROM"?(t&&this.#f(t),t=this.#h(s)):t?(t.instructions.push(s),this.#g(t,s)):s.keyword===
"ARG"?this.#b(s,this.#d,void 0):n||(n=!0,this.#a.push({kind:"broken",span:s.keywordSpan,message:`${s.keyword.slice(0,40)} stands before the first FROM: only ARG may`}));t&&this.#f(t);let o=this.#t.instructions[0];
return o&&this.#r.length===0&&!n&&this.#a.push({kind:"broken",span:o.keywordSpan,message:"the file has no FROM, so there is nothing to build"}),{stages:this.#r,globals:this.#d,faults:this.#a}}#h(t){let n=t.
args[0],o=t.args.findIndex(u=>u.value.startsWith("#")),s=o>0?t.args.slice(0,o):t.args,r=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#r.length,a=[],c=n?this.#m(n,t,this.#s,a):z("",
t.keywordSpan),l=c.state==="unknown"?void 0:this.#i.get(c.value.toLowerCase()),d=s[1]?.value.toLowerCase()==="as"?s[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:r,origin:l?{stage:l}:
{image:c},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:l?.windows??(this.#t.escape==="`"||Bi(t)),undefinedUses:a};this.#r.push(p),d&&this.#i.set(d,p),this.#n=
new ze(l?this.#p.get(l):void 0),this.#p.set(p,this.#n),this.#c=(l&&this.#l.get(l))??{};for(let{trigger:u}of l?.instructions??[])u&&this.#g(p,u);return p}#g(t,n){let{keyword:o,args:s}=n,r=s[0],i=a=>this.#m(
a,n,this.#n,t.undefinedUses);switch(o){case"ARG":this.#b(n,t.assignments,t);break;case"ENV":case"LABEL":this.#w(o,n,t);break;case"USER":r&&(t.user=i(r));break;case"WORKDIR":r&&(t.workdir=zi(this.#c.workdir,
i(r))),t.workdir&&(this.#c={...this.#c,workdir:t.workdir});break;case"STOPSIGNAL":r&&(t.stopSignal=i(r));break;case"CMD":t.cmd=n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=
n;break;case"SHELL":t.shell=n,this.#c={...this.#c,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(s[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of s)
this.#S(t,i(a),a);break;case"VOLUME":for(let a of s)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#$(t,n,i);break;case"RUN":this.#O(t,n),this.#u(t,n,!1);break;case"ONBUILD":n.trigger?.keyword===
"RUN"&&this.#u(t,n.trigger,!0);break}}#f(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#u(t,n,!1);this.#l.set(t,this.#c)}#y(){return this.#c.workdir?{workdir:this.#c.workdir}:{}}#u(t,n,o){
if(!this.#o||t.windows)return;let s=Nn(this.#o,n,{source:this.#t.source,shell:this.#c.shell,variables:r=>this.#n.get(r)?.text});t.scripts.push({instruction:n,script:s,deferred:o,...this.#y()})}#m(t,{logical:n,
keyword:o,json:s},r,i,a){let{text:c,names:l,undefinedNames:d,fault:p}=ut(t.value,f=>r.get(f)?.text,this.#t.escape);p&&this.#a.push({kind:"broken",span:t.span,message:`${p}`});for(let{name:f,at:m,length:g}of d){
let b=r===this.#s?void 0:this.#s.get(f)?.span,k=s?t.span:Z(n,t.at+m,t.at+m+g);i.push({name:f,keyword:o,span:k,...a===void 0?{}:{target:a},...b?{global:b}:{}})}let u=[];for(let f of l){let m=r.get(f)?.
span;m&&u.push({how:"interpolated",span:m})}return c.length>Hi&&c.length>t.value.length?z("￼",t.span,u.slice(0,8)):c.includes("￼")?z(c,t.span,u.slice(0,8)):F(c,t.span,u.slice(0,8))}#b(t,n,o){for(let s of t.
pairs){let r=s.name.value,i=o?this.#n:this.#s,a=s.value?this.#m(s.value,t,i,o?.undefinedUses??[],r):null,c=Un(s);n.push({keyword:"ARG",name:r,value:a,literal:this.#k(s),span:c});let l=this.#e.get(r),d=o?
this.#s.get(r):void 0;l?i.set(r,{text:l.value??"￼",span:l.span}):a?i.set(r,{text:a.state==="unknown"?a.text:a.value,span:c}):d?i.set(r,d):i.get(r)||i.set(r,{text:"￼",span:c})}}#w(t,n,o){let s=n.pairs.
map(r=>{let i=r.value?this.#m(r.value,n,this.#n,o.undefinedUses,r.name.value):null,a=ut(r.name.value,c=>this.#n.get(c)?.text,this.#t.escape).text;return{keyword:t,name:a,value:i,literal:this.#k(r),span:Un(
r)}});for(let r of s)o.assignments.push(r);if(t!=="LABEL")for(let{name:r,value:i,span:a}of s)this.#n.set(r,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:t})=>t?ut(t.value,()=>"￼",
this.#t.escape).text:"";#S(t,n,{span:o}){if(n.state==="unknown"){t.ports.push({span:o,setting:z(n.text,o)});return}for(let s of n.value.split(/\s+/).filter(Boolean)){let r=Fn(s);r&&"fault"in r?this.#a.
push({kind:"broken",span:o,message:r.fault}):t.ports.push({span:o,setting:r?F(r,o,n.via):z(s,o)})}}#$(t,n,o){let{args:s,keyword:r}=n,i=s[s.length-1];if(!i||s.length<2)return;let a=r==="COPY"?mt(n,"fro\
m"):void 0,c=s.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),l=a?.text?{from:{...this.#v(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:c.
map(o),destination:o(i),...this.#y(),...l})}#O(t,n){for(let o of n.flags){if(o.name!=="mount")continue;let s=He(o).get("from");s&&t.mounts.push({...this.#v(s,o.span,t,"mounts"),span:o.span})}}#v(t,n,o,s){
let r=t.toLowerCase()===o.name||t===String(o.index);if(r)this.#a.push({kind:"broken",span:n,message:`the stage ${s} from itself`});else if(/^\d+$/.test(t)){let a=this.#r[Number(t)];if(a)return{stage:a};
this.#a.push({kind:"broken",span:n,message:`there is no earlier stage ${t}`})}let i=this.#i.get(t.toLowerCase());return i&&i!==o?{stage:i}:r||this.#D(t)?(r||this.#a.push({kind:"broken",span:n,message:`\
stage ${JSON.stringify(t)} is defined later: a stage can only take from earlier ones`}),{image:z(t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?z(t,n):F(t,n)}}#x;#D(t){return this.#x??=new Set(this.#t.
instructions.flatMap(({keyword:n,args:o})=>n==="FROM"&&o[2]?[o[2].value.toLowerCase()]:[])),this.#x.has(t.toLowerCase())&&!this.#i.has(t.toLowerCase())}};function zi(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.
test(t.value))return t;if(!e||e.state==="unknown")return z(t.value,t.span,t.via);let n=e.value.split("/").filter(Boolean);for(let o of t.value.split("/"))o===".."?n.pop():o&&o!=="."&&n.push(o);return{
...t,value:`/${n.join("/")}`}}var Bi=({args:e,flags:t})=>/(?:^|\/)windows(?:\/|$)|nanoserver|servercore|--platform=windows/i.test(`${e[0]?.value??""} ${t.map(({value:n})=>n).join(" ")}`),Un=({name:e,value:t})=>({
...e.span,end:t?.span.end??e.span.end});var ft=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:o})=>o??[]),...n].flatMap(o=>"stage"in o?[o.stage]:[]);function de(e){let t=new Set([e]);for(let n of t)for(let o of ft(n))t.add(o);return t}
function W(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}function Vn(e,t){let n=Pe(e,t),o=new Map;for(let s of e.stages)o.set(s,Yn(e,s,n.includes(s),o));return[...o.values()]}var Vi=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function Pe({stages:e,final:t},n){let o=n.flatMap(r=>r?Gn(e,r)??[]:[]),s=t&&(o.length===0||n.includes("")||!Vi.test(t.name??""))?[t]:[];return[...new Set([...o,...s])]}var Gn=(e,t)=>e.findLast(({name:n})=>n===
t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function Kn(e,t,n){let{stages:o}=n.size?ht(e,n,e.shell):e,s=t===void 0?o[o.length-1]:Gn(o,t);if(!s)return;let r=new Map;for(let i of W(s).reverse())
r.set(i,Yn(e,i,i===s,r));return r.get(s)}var Ie=({name:e,index:t})=>e??String(t);function Yn(e,t,n,o){let s="stage"in t.origin?o.get(t.origin.stage):void 0,r=t.base.span,i=s?s.base:Gi(t.origin),a=s?s.
contents:Ki(t.origin),c=[{how:"inherits",span:r}],l=m=>({...m,via:[...c,...m.via??[]].slice(0,8)}),d=(m,g,b)=>m??(s?l(g(s.image)):b),p=n?W(t):[t],u=m=>F(p.toReversed().flatMap(m),r),f={ref:s?s.image.ref:
Xi(t),user:d(t.user,m=>m.user,Qi(i,t)),env:u(m=>Hn(m,"ENV")),labels:u(m=>Hn(m,"LABEL")),exposedPorts:u(m=>m.ports.map(({setting:g})=>g)),volumes:u(m=>m.volumes),entrypoint:d(zn(t.entrypoint,t.scripts),
m=>m.entrypoint,qn(a===null?null:a?.entrypoint,"entrypoint",r)),cmd:d(zn(t.cmd,t.scripts)??(t.entrypoint?le(null,r):void 0),m=>m.cmd,qn(a===null?null:a?.cmd,"command",r)),healthcheck:d(ta(t.healthcheck,
t.scripts),m=>m.healthcheck,ea(i,r)),workingDir:d(t.workdir,m=>m.workingDir,i===null?le("/",r):z("the working directory of the base image",r)),stopSignal:d(t.stopSignal,m=>m.stopSignal,z("the stop sig\
nal of the base image",r))};return{path:["stages",Ie(t)],dialect:"dockerfile",span:r,ships:n,image:f,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...n?{added:Cn(p)}:{},references:na(e,t),windows:t.
windows,dropsRoot:Zi(t,s,i)}}var Wt=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Gi(e){if("image"in e)return Wt(e)?null:pt(ce(be(e.image)))}function Ki(e){if("image"in
e)return Wt(e)?null:An(ce(be(e.image)))}var Yi=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Ji=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Zi(e,t,n){let o=[e.entrypoint,e.cmd].some(i=>i&&Yi.test(i.logical.text)),s=e.entrypoint?.args[0]?.value??"",r=/(?:\.sh|entrypoint|start|run|init)$/.test(s);return o||r&&e.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Ji.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:t?t.dropsRoot:n?.drops===!0&&!e.entrypoint}var be=e=>e.state==="unknown"?e.text:e.value;function Xi(e){
if(!("image"in e.origin)||Wt(e.origin))return null;let{image:t}=e.origin;return F(ce(be(t),e.base.value),e.base.span,t.via)}function Qi(e,t){let n=t.base.span;return e===null?le("root",n):e?le(e.user,
n):z(`the user of ${t.base.value}`,n)}function qn(e,t,n){return e===void 0?z(`the ${t} of the base image`,n):le(e&&{form:"exec",words:e.map(o=>le(o,n))},n)}var ea=(e,t)=>e===void 0||e?.healthcheck?z("\
the health check of the base image",t):le(null,t),Hn=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,value:o,literal:s,span:r})=>F({name:n,value:o,literal:s},r));function zn(e,t=[]){if(!e)return;
let{args:n,json:o,span:s}=e,r=n.map(i=>F(i.value,i.span));return F(r.length?{form:o?"exec":"shell",words:r,...Jn(e,t)}:null,s)}var Jn=(e,t)=>{let n=t.find(o=>o.instruction===e)?.script;return n?{script:n}:
{}};function ta(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return F({test:null},e.span);let o=e.args.slice(1).map(s=>F(s.value,s.span));return F({test:{form:e.json?"exec":"shell",words:o,
...Jn(e,t)}},e.span)}function na(e,t){let n=[],o=(r,i,a)=>{i.state==="unknown"&&!i.text.includes("￼")||be(i)!=="scratch"&&n.push({role:r,ref:F(ce(be(i),a),i.span,i.via)})},{syntax:s}=e;t.index===0&&
s&&o("syntax",F(s.value,s.span),s.value),"image"in t.origin&&t.base.value&&o("from",t.origin.image,t.base.value);for(let{from:r}of t.copies)r&&"image"in r&&o("copy-from",Bn(r.image,r.span),be(r.image));
for(let r of t.mounts)"image"in r&&o("mount-from",Bn(r.image,r.span),be(r.image));return n}var Bn=(e,t)=>({...e,span:t});function Xn(e,t,n){let{build:o}=e,s=o?.dockerfile?t(o.dockerfile):void 0;if(!o||!s||s.skipped||o.target?.state==="unknown")return e;let r=ra(o),i=JSON.stringify([o.dockerfile,o.target?.value??null]),a=r.
size===0&&n.has(i)?n.get(i):Kn(s,o.target?.value,r);if(r.size===0&&n.set(i,a),!a)return e;let c={how:"built-from",span:o.at.span},{image:l}=e,d=(p,u)=>p.state==="written"||p.state==="unknown"&&p.via?p:
Be(u,c);return{...e,...sa(a),windows:e.windows||a.windows,dropsRoot:a.dropsRoot&&l.entrypoint.state!=="written"&&l.user.state!=="written",build:{...o,stage:a.path},image:{ref:a.image.ref,user:l.user.state===
"written"||oa(l.user,e)?l.user:Be(a.image.user,c),env:Zn(a.image.env,l.env,c),labels:Zn(a.image.labels,l.labels,c),exposedPorts:Be(a.image.exposedPorts,c),volumes:Be(a.image.volumes,c),entrypoint:d(l.
entrypoint,a.image.entrypoint),cmd:d(l.cmd,a.image.cmd),healthcheck:d(l.healthcheck,a.image.healthcheck),workingDir:d(l.workingDir,a.image.workingDir),stopSignal:d(l.stopSignal,a.image.stopSignal)}}}var oa=(e,{
span:t})=>e.span.start!==t.start,sa=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),Be=(e,t)=>({...e,via:[t,...e.via??[]]});function Zn(e,t,n){
return e.state==="unknown"||t.state==="unknown"?t:F([...e.value.map(o=>Be(o,n)),...t.value],t.span,t.via)}function ra({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.
state==="unknown")continue;let{name:o,value:s}=n.value;t.set(o,{value:s&&s.state!=="unknown"?s.value:null,span:n.span})}return t}function Qn(e,t){let{image:n}=e,o=i=>({...i,script:ia(i,t)}),s=i=>i.state==="written"&&i.value?{...i,value:o(i.value)}:i,r=i=>i.state==="written"&&i.value?.test?{...i,value:{test:o(i.value.test)}}:i;return{
...e,image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:r(n.healthcheck)}}}function ia({form:e,words:t},n){let o=t.map(i=>{let a=i.state==="unknown"?"￼":i.value,c={file:i.span.file,text:a,
at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>c}}),[s]=o,r=()=>{};return e==="shell"&&s?n.readScript(s.inner(),r,{errexit:!1,pipefail:!1}):n.readWords(
o,r)}function Lt({dockerfiles:e,composes:t,services:n,lookup:o,shell:s}){let r=new Map(e.map(l=>[l.source.path,l])),i=new Map,c=(s?n.map(l=>Qn(l,s)):n).map(l=>Xn(l,d=>r.get(d),i));return{dockerfiles:e,composes:t,
stages:e.flatMap(l=>Vn(l,pe(l.source.path,c))),containers:c,builtImages:new Set(c.flatMap(({build:l})=>l?.names?[oe(l.names)]:[])),lookup:o}}var pe=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===e&&n.target?.
state!=="unknown"?[n.target?.value??""]:[]);function ke({source:e},{containers:t,lookup:n}){let o=l=>l.flatMap(d=>n.source(d)??[]),s=o([`${e.path}.dockerignore`]);if(s.length)return s;let r=t.flatMap(({build:l})=>l?.dockerfile===e.path&&l.context!==
null?[l.context]:[]);if(r.length)return o(r.map(l=>l?`${l}/.dockerignore`:".dockerignore"));let i=e.path.split("/").slice(0,-1),a=i.map((l,d)=>i.slice(0,d+1).join("/")),c=Array.from({length:12},(l,d)=>`${"\
../".repeat(d+1)}.dockerignore`);return o([".dockerignore",...a.map(l=>`${l}/.dockerignore`),...c])}var Nt=(e,{containers:t})=>new Set(t.flatMap(({build:n})=>n?.dockerfile===e?n.contexts:[]));function Mt({
source:e},{containers:t,lookup:n}){let o=new Set(t.flatMap(({build:r})=>r?.dockerfile===e.path?[r.context]:[]));if(o.size>1||o.has(null))return;let[s]=o;return n.files?.(s??e.path.slice(0,Math.max(0,e.
path.lastIndexOf("/"))))}var h=e=>e,U=e=>({safety:"unsafe",change:e});function X(e){let{name:t}=e;if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let n=R(e,t),o=n.options.filter(({name:r})=>r==="--url").flatMap(({value:r})=>r??[]),s=[...n.operands,...o].filter(
({text:r})=>r!=="");if(s.length!==0)return{urls:s,output:aa(t,n,e),args:n}}function aa(e,t,{redirects:n}){let o=n.find(({operator:i})=>i===">"||i===">>"||i===">|"),s=i=>i?.includes("￼")?void 0:i;if(e===
"curl"){let i=O(t,"-o","--output");return i?i.value?.text==="-"?s(o?.target.text??"-"):s(i.value?.text):O(t,"-O","--remote-name","--remote-name-all")?eo(t.operands[0]):o?s(o.target.text):"-"}let r=O(t,
e==="wget"?"-O":"-o",e==="wget"?"--output-document":"--out");return r?r.value?.text==="-"||r.value?.text==="/dev/stdout"?o?s(o.target.text):"-":s(r.value?.text):eo(t.operands[0])}var eo=e=>{let t=e?.text.
replace(/[?#].*$/,"").split("/").pop();return t&&!t.includes("￼")?t:void 0},Tt=({args:e})=>O(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),ca=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function te(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!ca.test(t[1])&&!t[1]?.startsWith("￼")}var la=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function we({name:e,words:t}){if(e==="openssl")return t.some(({text:o})=>/^-verify$|^-signature$/.test(o))||t.some(({text:o})=>o==="verify");if(!la.test(e))return!1;let n=o=>t.slice(1).some(({text:s})=>o.
test(s));return/^gpg2?$/.test(e)?n(/^--(?:batch-)?verify/)||n(/^--verify-files$/):e==="shasum"?n(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&n(/256|384|512/):e==="cosign"?n(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||n(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var ve=({name:e,substitutedInto:t,feeds:n})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||n.length>
0);function to({words:e},t){return t.flatMap(n=>{let o=e[e.indexOf(n)-1];return o&&o.span.end<=n.span.start?[{span:{...n.span,start:o.span.end},text:""}]:[]})}function je(e,{name:t,value:n,word:o}){let s=/^-[^-]./.
test(o.text)&&o.text!==t;return s&&(n||o.span.end-o.span.start!==o.text.length)?[]:s?[{span:o.span,text:o.text.replace(t.slice(1),"")}]:to(e,n&&e.words.includes(n)?[o,n]:[o])}function S(e,t){return e.state!=="unknown"&&t(e.value)}function Ve(e,t){return e.state==="written"&&t(e.value)}var Ft=(e,t)=>e.state!=="unknown"&&e.value.every(n=>n.state!=="unknown"&&!t(n.value)),D=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(n=>S(n,t)),L=e=>e.state==="unknown"?void 0:e.value;var B=({privileged:e})=>S(e,t=>t);function re(e){if(!e.startsWith("/"))return e;let t=[];for(let n of e.split("/"))n===".."?t.pop():n&&n!=="."&&t.push(n);return`/${t.join("/")}`}function xe({networks:e},{
hostIp:t}){return S(t,n=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(n))?t.state==="written"&&t.value!==""?!0:e.state==="unknown"||e.value.every(n=>n.state!=="unknown"&&S(n.value.
hostBinding,o=>o===""||o==="0.0.0.0")||n.state!=="unknown"&&n.value.hostBinding.state==="unknown"):!1}function _(e,{containers:t}){return new Set(Pe(e,pe(e.source.path,t)).flatMap(W))}function*C(e,t){let n=_(e,t);for(let o of e.stages)for(let{instruction:s,script:r}of o.scripts)if(s.keyword==="RUN")for(let i of r.
commands)yield{command:i,stage:o,instruction:s,ships:n.has(o)}}function*N(e,t){let n=_(e,t);for(let o of e.stages)for(let{instruction:s,script:r}of o.scripts)s.keyword==="RUN"&&(yield{commands:r.commands,
stage:o,instruction:s,ships:n.has(o)})}function Ge(e,t,n,o){let s=new Set,r=(i,a)=>o.has(i)?!0:s.has(i)?!1:(s.add(i),n.stages.some(c=>W(c).includes(i)&&c!==i&&r(c,a)||c.copies.some(({from:l,sources:d})=>l&&
"stage"in l&&W(l.stage).includes(i)&&d.some(p=>a===null||p.state==="unknown"||no(p.value,a))&&r(c,null))));return r(e,t)}function no(e,t){let n=r=>`/${r.replace(/^\.?\//,"").replace(/\/+$/,"")}`,o=n(e),
s=n(t);return o.includes("*")||o.includes("￼")?s.startsWith(o.slice(0,o.search(/[*\uFFFC]/))):o==="/"||s===o||s.startsWith(`${o}/`)}var ie=(e,{stages:t})=>t.find(({span:n})=>n.file===e.base.span.file&&
n.start===e.base.span.start),Ke=({name:e,words:t})=>[e,...t.slice(1).map(({text:n})=>n)];function*Ye(e,t){for(let{command:o,stage:s,instruction:r,ships:i}of C(e,t)){let{name:a}=o;if(a!=="chmod"&&a!=="mkdir"&&a!=="install")continue;let c=R(o,a),l=a==="chmod"?c.operands[0]:O(c,"-m","--mode")?.
value;if(!l)continue;let d=(a==="chmod"?c.operands.slice(1):c.operands).map(({text:u})=>u),p=l.span.end-l.span.start===l.text.length;yield{mode:l.text,span:l.span,paths:d,stage:s,instruction:r,ships:i,
by:a,exact:p,command:o}}let n=_(e,t);for(let o of e.stages)for(let{instruction:s,destination:r,sources:i}of o.copies){let a=mt(s,"chmod");if(!a?.text)continue;let c=[r,...i].flatMap(l=>l.state==="unkn\
own"?[]:[l.value]);yield{mode:a.text,span:a.span,paths:c,stage:o,instruction:s,ships:n.has(o),by:s.keyword,exact:!1}}}function Je({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let n=He(t),o=(n.get("type")??"bind").toLowerCase(),s=n.get("target")??n.get("dst")??n.get("destination"),r=n.get("id")??(n.get(
"source")??n.get("src"))?.split("/").pop(),i=n.get("env"),a=s??(o==="secret"&&r&&!i?`/run/secrets/${r}`:void 0),c=n.get("mode");return[{type:o,span:t.span,...a?{target:a}:{},...i?{env:i}:{},...c?{mode:c}:
{}}]})}function w({path:e,ships:t}){let[n,o=""]=e;return n==="services"?`service ${y(o)}`:t?"the image":`stage ${y(o)}`}var y=e=>`\`${e.length>80?`${e.slice(0,77)}...`:e}\``;var oo=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Ut=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),so=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var gt=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var da=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),pa=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
ua=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),ma=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function ue(e){let t=da(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes("pub")||/^(?:allow|no|skip|disable|without)$/.
test(t[0])&&t.length<=3||t.some(o=>o==="allow"||o==="skip"||o==="disable")||t.includes("gpg")&&!t.includes("private")&&/^keys?$/.test(n)||ma.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||
/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(e)?!1:n==="auth"||n==="pat"||n==="pass"?
(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(o=>ua.has(o)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((o,s)=>o==="pass"||o==="auth"||o==="pat"?!1:pa.test(
o)&&(s===t.length-1||ha(t.slice(s+1))))}var ha=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function io(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:ao(n)||oo.test(n)}var ao=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function fa(e,t){let o=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return o&&!io(o,t)&&!(t&&o.includes("$"))?o:void 0}var ro=e=>Ut.has(e)||so.test(e);
function M(e,t,n=!1){let o=t.trim(),s=o.slice(0,4096),r=s.toLowerCase();for(let{name:c,hint:l,pattern:d}of gt){let p=r.includes(l)?d.exec(s)?.[0]:void 0;if(p&&!/example/i.test(o)&&!ao(p.slice(-12)))return{
by:"format",what:c,wellKnown:!1}}let i=fa(o,n);if(i)return{by:"url",what:"password in a URL",wellKnown:ro(i.toLowerCase())};let a=ue(e);if(a&&Ut.has(r))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||io(o,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(o)||/^[\d.]{1,3}$/.test(o)))return{by:"name",what:"credential",wellKnown:ro(r)}}var ga=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,ya=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
ba=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i;
function Ze(e){if(e.feeds.some(({name:o})=>o==="chpasswd"||o==="passwd"))return;for(let{name:o,value:s,span:r}of e.assignments){let i=_e(o,s.literal);if(i)return{span:r,secret:i,by:`${o}=`}}let t=wa(e)??
ka(e);if(t)return t;let n=e.redirects.flatMap(({operator:o,target:s})=>o.startsWith("<<")?[s]:[]);for(let o of[...e.words.slice(1),...n]){let s=lo(o.literal);if(s)return{span:o.span,...s}}}function lo(e){
if(e.length<5)return;let t=M("",e);if(t)return{secret:t,by:t.what};let n=ya.exec(e),o=n?.[1]??n?.[2],s=o&&_e("TOKEN",o);if(s)return{secret:{...s,what:"token in a header"},by:"header"};if(!/[=:]/.test(
e))return/^\s*machine\s|\bpassword\s+\S/.test(e)?co(e):void 0;for(let[,r="",i=""]of e.matchAll(ga)){let a=_e(r,i);if(a)return{secret:a,by:`${r}=`}}return co(e)}function*Xe(e,{file:t,start:n,end:o}){let s=n;
for(let r of e.slice(n,o).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:lo(r.replace(/\$\{?\w+\}?/g,"￼"));i&&(yield{...i,span:{file:t,start:s,end:s+r.trimEnd().length}}),s+=r.length+1}}function co(e){let t=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(e)?.[1],n=t&&_e("PASSWORD",t);return n?{secret:n,by:"netrc"}:void 0}function _e(e,t){return t.length>1&&!/^[-/.<{[(%@|\\]|^\$/.test(t)?M(e,t):void 0}function ka({words:e}){for(let t=1;t<e.length;t+=
1){let n=e[t],o=n.text.indexOf("="),s=o<0?n.text:n.text.slice(0,o);if(!ba.test(s))continue;let r=o<0?e[t+1]?.literal:n.literal.slice(o+1),i=r&&!r.startsWith("-")&&_e("PASSWORD",r);if(i)return{span:o<0?
{...n.span,end:e[t+1].span.end}:n.span,secret:i,by:s}}}function wa(e){let{name:t,words:n}=e,o=(r,i,a)=>{let c=i&&_e("PASSWORD",i);return r&&c?{span:r.span,secret:c,by:a}:void 0},s=r=>n[r]?.literal;switch(t){case"\
curl":{let r=O(R(e,"curl"),"-u","--user","-U","--proxy-user"),i=r?.value?.literal;return o(r?.value,i?.includes(":")?i.slice(i.indexOf(":")+1):void 0,r?.name??"")}case"mysql":case"mysqladmin":case"mys\
qldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let r=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("--"));return o(r,r?.literal.slice(2),"-p")}case"sshpass":{let r=n.findIndex(
({text:a})=>/^-p/.test(a)),i=n[r];return i?.text==="-p"?o(n[r+1],s(r+1),"-p"):o(i,i?.literal.slice(2),"-p")}case"docker":case"podman":case"helm":case"az":{let r=n[1]?.text==="login"||n[2]?.text==="log\
in"?n.findIndex(({text:i})=>i==="-p"):-1;return r>0?o(n[r+1],s(r+1),"-p"):void 0}case"redis-cli":{let r=n.findIndex(({text:i})=>i==="-a");return r>0?o(n[r+1],s(r+1),"-a"):void 0}case"aws":{let r=n.findIndex(
({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&r>0?o(n[r+1],s(r+1),"aws configure set"):void 0}case"npm":case"yarn":case"pnpm":{let r=n.findIndex(({text:c})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.
test(c)),i=n[r];if(!i)return;let a=i.literal.indexOf("=");return a>0?o(i,i.literal.slice(a+1),"_authToken"):o(n[r+1],s(r+1),"_authToken")}case"htpasswd":return n.some(({text:r})=>/^-\w*b/.test(r))?o(n[n.
length-1],s(n.length-1),"-b"):void 0;case"openssl":{let r=n.find(({text:i})=>/^pass:/.test(i));return o(r,r?.literal.slice(5),"pass:")}case"composer":{let r=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.
test(i));return r>0?o(n[n.length-1],s(n.length-1),n[r]?.text??""):void 0}default:return}}var va=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],xa=["no-new-privileges","writable-cgroups","disable"];function yt(e){if(xa.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let o=e.slice(
0,n),s=e.slice(n+1);return va.includes(o)?o==="systempaths"&&e!=="systempaths=unconfined"?{key:o,value:s,fault:"only `systempaths=unconfined` is known"}:s.startsWith(" ")||s===""?{key:o,value:s,fault:`\
\`${o}\` and its value must not be apart: write \`${o}${t}${s.trim()}\``}:(o==="no-new-privileges"||o==="writable-cgroups")&&We(s)===void 0?{key:o,value:s,fault:`\`${s.slice(0,60)}\` is neither true no\
r false`}:{key:o,value:s}:{key:o,value:s,fault:`\`${o.slice(0,60)}\` is no security option`}}function We(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function Se({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let o=yt(n.value);if(o.key===t)return{option:o,at:n}}}var Sa=/^(?:echo|printf|cat|tee|sed|print)$/;function $e(e){let{name:t,words:n,redirects:o,feeds:s}=e;if(!Sa.test(t))return{texts:[],files:[]};let r=o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?r:[...n.slice(1),...r],a=[...t==="tee"?[e]:[],...s.filter(l=>l.name==="tee")],c=[...o.flatMap(({operator:l,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(l)?[d.text]:[]),...a.
flatMap(l=>l.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:l})=>l):[]].filter(l=>l!=="/dev/null"&&l!=="/dev/stderr"&&l!=="/dev/stdout"&&!/^\d$|^-/.test(l)&&l!=="￼");return{texts:i,
files:c}}function qt(e){let t=e.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(n=>{let o=n.trim();if(!o||n.startsWith("#"))return[];let s=o.startsWith("!"),r=po(s?o.slice(1).trim():o);return r?[{except:s,matches:$a(
r)}]:[]});return{ignores(n){let o=po(n).split("/"),s=!1;for(let{except:r,matches:i}of t)o.some((c,l)=>i.test(o.slice(0,l+1).join("/")))&&(s=!r);return s}}}function po(e){let t=[];for(let n of e.split(
"/"))n===".."?t.pop():n&&n!=="."&&t.push(n);return t.join("/")}function $a(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="*"&&e[n+1]==="*"){n+=1,e[n+1]==="/"&&(n+=1);let s=n+1>=e.length?"\
.*":"(?:.*/)?";t.endsWith(s)||(t+=s)}else if(o==="*")t+="[^/]*";else if(o==="?")t+="[^/]";else if(o==="["){let s=e.indexOf("]",n+2);s<0?t+="\\[":(t+=`[${e.slice(n+1,s).replace(/\\/g,"\\\\")}]`,n=s)}else
o==="\\"?(n+=1,t+=(e[n]??"").replace(/[^\w]/g,"\\$&")):t+=o.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}var Ht=e=>{let[t]=e.replace(/^\uFEFF/,"").split(/\r?\n/).
map(n=>n.trim()).filter(n=>n&&!n.startsWith("#"));return t!==void 0&&/^\/?\*{1,2}(?:\/\*{1,2})?$/.test(t)};var uo=h({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a \
live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,{lookup:t,containers:n}){let o=new Map(n.filter(s=>s.span.file===e.source.path).map(s=>[s.path[1],s]));for(let{name:s,
path:r,span:i,exact:a,operator:c,operand:l,from:d,whole:p,start:u,end:f}of Fe(e,t)){if(d!=="operand"||!c.endsWith("-")||!l)continue;let g=/^([A-Za-z_]\w*)=/.exec(p)?.[1]??r[r.length-1]??"",b=r[2]==="e\
nvironment"||r[3]==="args",k=[s,...b?[g]:[]].find(ue)??s,x=M("",`${p.slice(0,u)}${l.text}${p.slice(f)}`,!0)?.by==="url";if(!M(k,l.text,!0)&&!x)continue;let P=o.get(r[1]),J=P&&D(P.host.portBindings,ct=>xe(
P.host,ct)).length>0,at=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},severity:P?.development?"low":J?"high":"medium",message:`where \
nobody sets ${y(s)}, its fallback is the password`,...at}}}});var mo=h({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get \
used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({
roots:e,source:t},{containers:n}){for(let{entries:o,flow:s}of e){let r=o.get("version");if(!r)continue;let{span:i}=r.key,a=n.some(u=>u.stack&&u.span.file===t.path),c=t.text.indexOf(`
`,r.value.span.end),l={file:t.path,start:i.start,end:c<0?t.text.length:c+1},d=!s&&r.value.kind==="scalar"&&(i.start===0||t.text[i.start-1]===`
`||t.text[i.start-1]==="\uFEFF");yield{at:{span:i},message:"Compose ignores `version` and warns about it",...a||!d?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:l,text:""}]}}}}}});var ho={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",
ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the en\
try is then no option",network_mode:"the default network is then used"},Oa=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
fo=h({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,{lookup:t}){let n=Rt(e).flatMap(o=>t.source(o)?.text??[]);
for(let o of Fe(e,t)){let{name:s,path:r,span:i,exact:a,from:c}=o,l=r[2]??"",d=Object.hasOwn(ho,l)?ho[l]:void 0;if(c!=="unset"||!d||Oa.test(s)||!Da(o)||n.some(u=>new RegExp(`^\\s*(?:export\\s+)?${s}\\s*\
[=:]`,"m").test(u)))continue;let p=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},message:`nothing sets ${y(s)}: ${d}`,...p}}}});function Da({
path:e,whole:t,start:n,end:o}){let s=e[e.length-1];return e[2]==="ports"?s==="host_ip"||s==="ports"&&n===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(t.slice(o)):e[2]==="volumes"?s==="source"||s==="v\
olumes"&&n===0:!0}var go=h({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: tr\
ue` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.\
docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{span:t,message:n,fix:o}of e)yield{at:{span:t},message:n,...o?{fix:o}:{}}}});var zt=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),bt=new Set([...zt,..."AUDIT_CONTROL AUDIT_READ BL\
OCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PAC\
CT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),Oe={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the h\
ost's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"\
taking over other processes"},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"\
high",gain:"ignoring the host's security policy"}},yo={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"mediu\
m",SYS_RESOURCE:"medium"},bo={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGI\
D","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:[
"CHOWN","SETGID","SETUID"]};function me(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var ko=h({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 cap\
abilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on ne\
ighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"\
https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||B(t)||!Ft(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;
let s=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${w(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${w(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,
message:`${s}${Ca(e)}`,fix:U({set:"capDrop",to:["ALL"]})}}});function Ca({base:e}){let t=e&&bo[e.name.slice(e.name.lastIndexOf("/")+1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var wo=h({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along,\
 slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],
*check(e){let{cpus:t,cpuQuota:n,cpusetCpus:o}=e.host;!S(t,s=>s<=0)||!S(n,s=>s<=0)||!S(o,s=>s==="")||(yield{at:t,message:`${w(e)} may take all CPU time of the host`,fix:U({set:"cpus",to:1})})}});var Ra=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
vo=e=>Ra.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e);var xo=h({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database \
needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3",
"CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:n,span:o}=e;if(!Ea(e)||n.networkMode.
state!=="default")return;let[s]=D(n.networks,({internal:a})=>S(a,c=>!c));if(!s)return;let r=t.filter(a=>a.span.file===o.file).length===1,i=n.networks.state==="default"?"the default network":`network ${y(
s.value.name)}`;yield{at:s,severity:r?"low":"medium",message:`${w(e)} is a datastore on ${i}, which has a way out; attach it only to a network with \`internal: true\``}}}),Ea=({image:e,base:t})=>t?.kind===
"datastore"||t?.kind==="broker"||e.ref!==null&&S(e.ref,({path:n})=>n!==null&&vo(n));var So=h({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request\
, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https\
://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:n}=e.host;S(t,o=>o<=0)?yield{at:t,message:`${w(e)} may take all memory of the host`,fix:U({set:"\
memory",to:"512m"})}:S(n,o=>o<0)&&(yield{at:n,severity:"low",message:`${w(e)} may swap without limit, which undoes its memory limit`})}});var wt=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
$o=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),$=e=>({severity:"high",gain:e}),kt={
severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},Aa=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",$("the host's accounts\
, keys and configuration")],["/boot",$("the host's kernel")],["/proc",$("the host's processes and kernel settings")],["/sys",$("the host's devices and kernel settings")],["/sys/fs/cgroup",$("the host'\
s control groups")],["/sys/kernel",$("the host's kernel settings")],["/dev",$("the host's devices")],["/root",$("the administrator's files and keys")],["/home",$("every user's files and keys")],["/usr",
$("the host's programs")],["/usr/bin",$("the host's programs")],["/usr/sbin",$("the host's programs")],["/usr/lib",$("the host's libraries")],["/usr/local/bin",$("the host's programs")],["/bin",$("the\
 host's programs")],["/sbin",$("the host's programs")],["/lib",$("the host's libraries")],["/lib64",$("the host's libraries")],["/var",$("the data of every service on the host")],["/var/lib",$("the da\
ta of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on the host logs"}],["/var/lib/docker",kt],["/var/lib/containerd",kt],["/var/lib/containers",kt],["/var/lib/k\
ubelet",kt],["/etc/shadow",$("the host's password hashes")],["/etc/gshadow",$("the host's password hashes")],["/etc/sudoers",$("who may become root on the host")],["/etc/ssh",$("the host's keys")],["/\
etc/kubernetes",$("the cluster's keys")],["/etc/docker",$("the engine's configuration and keys")],["/etc/pam.d",$("how the host checks passwords")],["/etc/ld.so.preload",$("code in every process of th\
e host")],["/etc/crontab",$("commands the host runs as root")],["/etc/systemd",$("services the host runs as root")]]),Pa=[{root:"/var/lib/docker",facts:$("the engine's own data, past its access checks")},
{root:"/var/lib/containerd",facts:$("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:$("the volumes and secrets of every pod")},{root:"/boot",facts:$("the host's kernel")},
{root:"/root/.ssh",facts:$("the administrator's keys")},{root:"/etc/cron.d",facts:$("commands the host runs as root")},{root:"/etc/sudoers.d",facts:$("who may become root on the host")}],Oo=e=>Aa.get(
e)??Pa.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,Do=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),Co=[{path:/^\/dev\/(?:mem|kmem|port)$/,
readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}];var Ro=h({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes throug\
h its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CI\
S-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:n}=e;
S(t.useApiSocket,s=>s)&&(yield{at:t.useApiSocket,message:`${w(e)} gets the engine's socket and your registry credentials`});let o=n.some(({ref:s})=>s.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.
test(s.value.path??""));for(let s of D(t.mounts,({type:r})=>r==="bind"||r==="npipe")){let r=s.value.source&&L(s.value.source);if(!r)continue;let i=re(r).replace(/^\/var\/run(?=\/|$)/,"/run"),a=wt.find(
p=>p.path.test(i)||p.path.test(r));if(!a&&!$o.has(i))continue;let c=o||/^\/run\/user\/\d+\//.test(i)?"high":"critical",l=a?`controls ${a.what} through ${y(r)}`:`reaches the engine's socket inside ${y(
r)}`,d=s.value.through?[{span:s.value.through,message:"mounted here"}]:[];yield{at:s,severity:c,related:d,message:o?`${w(e)} ${l}; allow the proxy only the calls its clients need`:`${w(e)} ${l}: that \
is root on the host, read-only or not`}}}});var Eo=h({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a p\
rocess in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!B(t))for(let n of D(t.capAdd)){
let o=Oe[me(n.value)];o&&(yield{at:n,severity:o.severity,message:`${w(e)} gets ${y(n.value)}: ${o.gain}`})}}});var Ao=h({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all pe\
rmissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!B(t)){for(let n of D(t.devices)){let o=L(n.value.pathOnHost),s=o&&re(o),r=s&&
Co.find(a=>a.path.test(s));if(!r)continue;let i=n.value.cgroupPermissions.includes("w")?r.writable:r.readOnly;yield{at:n,severity:i,message:`${w(e)} gets ${y(o)}: ${r.gain}`}}for(let n of D(t.deviceCgroupRules)){
let[o="",s=""]=n.value.trim().split(/\s+/),r=o==="a"||s==="*:*",i=r||o==="b"&&s.endsWith(":*")?"high":"info";yield{at:n,severity:i,message:`${w(e)} may use ${r?"every device":i==="high"?"every disk of\
 one kind":"further devices"} of the host (${y(n.value)})`}}}}});var Po=h({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's programs lie open: \
databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/refe\
rence/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;S(t,n=>n==="host")&&(yield{at:t,message:`${w(e)} reads and writes the shared memory of the host's programs; for more shar\
ed memory of its own there is shm_size`})}});var Io=h({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually wi\
thout a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:n}=e.host,
o=`${w(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;S(t,s=>s==="host")&&(yield{at:t,message:o});for(let s of D(n,({external:r,name:i})=>r&&
i==="host"))yield{at:s,message:o}}});var jo=h({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and envir\
onment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],
references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;S(t,n=>n==="host")&&(yield{at:t,message:`${w(e)} sees and can sig\
nal every process of the host`})}});var _o=h({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is \
discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],
references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:n}=e.host;if(D(n).length===0||!S(t,s=>/^(?:host|none|service:.*|container:.*)$/.
test(s)))return;let o=t.value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:n,message:`the ports of ${w(e)} are ignored in network mode ${y(t.value)}: ${o}`,related:[
{span:t.span,message:"because of this"}]}}});var Wo=h({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in th\
e image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS\
-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||!S(t.securityOpt,
r=>r.every(({state:i})=>i!=="unknown")))return;let o=Se(t,"no-new-privileges");if(o&&(o.option.fault||We(o.option.value)))return;let s=U({set:"securityOpt",to:["no-new-privileges=true"]});yield{at:o?.
at??{span:e.span},message:`processes of ${w(e)} can gain privileges, for example through setuid programs${Ia(e)}`,fix:s}}}),Ia=({stack:e})=>e?"; deployed as a stack it stays so, because Swarm ignores \
security_opt":"";var Lo=h({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond th\
e defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code\
 that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;
if(!B(t))for(let n of D(t.capAdd)){let o=me(n.value);!bt.has(o)||zt.has(o)||Oe[o]||(yield{at:n,severity:yo[o]??"low",message:`${w(e)} gets ${y(n.value)}, which the engine does not give by default`})}}});var No=h({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has every capability, every device\
 of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","\
PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){let{privileged:t}=e.host;S(t,n=>n)&&(yield{at:t,message:`${w(
e)} is privileged: root in it is root on the host`,fix:U({set:"privileged",to:!1})})}});var Mo=h({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's wall\
s: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and secre\
ts.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of D(e.host.mounts,
({type:n})=>n==="bind")){let{source:n,readOnly:o,relabel:s,through:r}=t.value,i=n&&L(n);if(!i||wt.some(({path:u})=>u.test(re(i))))continue;let a=s!==void 0&&Do(re(i)),c=ja(i)??(a?{severity:"high",gain:"\
a part of the system"}:void 0);if(!c)continue;let l=r?[{span:r,message:"mounted here"}]:[],d=!o&&c.writable||(a?"high":c.severity),p=s?`, and :${s} changes the security labels on the host`:"";yield{at:t,
severity:d,related:l,message:`${w(e)} mounts ${y(i)} of the host: ${c.gain}${p}`}}}});function ja(e){if(/^~\/?$/.test(e))return{severity:"high",gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.
test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.test(e)?"":void 0);return Oo(re(t===
void 0?e:`/${t}`))}var A=(e,t,n)=>({what:e,class:t,service:n}),vt=new Map([[23,A("Telnet","admin",/telnet|busybox/i)],[1433,A("SQL Server","datastore",/mssql|sql-?server/i)],[1521,A("Oracle Database","datastore",/oracle/i)],
[2345,A("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,A("the Docker API","admin",/docker/i)],[2379,A("etcd","datastore",/etcd/i)],[3306,A("MySQL","datastore",/mysql|maria|percona/i)],[3389,
A("Remote Desktop","admin",/rdp/i)],[4444,A("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,A("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
[5432,A("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,A("a usual back door","back door",/flower|adb|android|celery/i)],[5672,A("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],
[5900,A("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,A("Redis","datastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,A("a usual back door","back door",/irc/i)],[7777,A("a usual back d\
oor","back door",/terraria|game|server/i)],[8086,A("InfluxDB","datastore",/influx/i)],[9042,A("Cassandra","datastore",/cassandra|scylla/i)],[9200,A("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],
[9229,A("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],[10250,A("the kubelet","admin",/kube|k3s/i)],[11211,A("Memcached","datastore",/memcache/i)],[15672,A("RabbitMQ's administration","ad\
min",/rabbit/i)],[27017,A("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],[31337,A("a usual back door","back door",/^$/)]]);var To=h({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and d\
ebuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw do\
es not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,
development:n}=e;if(!S(t.networkMode,o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of D(t.portBindings,s=>xe(t,s))){let{containerPort:s,protocol:r}=o.value;if(!s||r==="udp"||r==="sctp")continue;
let i=[...vt].find(([u])=>u>=s.from&&u<=s.to);if(!i)continue;let[a,{what:c,class:l,service:d}]=i;if(l==="back door"&&d.test(_a(e)))continue;let p={safety:"unsafe",title:"write 127.0.0.1: before it, or\
 use expose",edits:[]};yield{at:o,severity:n?"medium":"high",message:`${w(e)} publishes port ${a}, ${l==="back door"?c:`that of ${c}`}, on every interface of the host`,fix:p}}}}),_a=({image:e,path:t})=>`${t.
join(" ")} ${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""}`;var Fo=h({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc\
 and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{
"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,n=B(t)?void 0:Se(t,"apparmor");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${w(
e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}});var Uo=h({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of\
 the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp i\
n Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,n=B(t)?void 0:Se(t,"seccomp");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${w(e)} runs wit\
hout a seccomp filter: every system call of the kernel is open to it`})}});var qo=h({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port without an address is published on every\
 interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","\
NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,stack:n}=e;if(!S(t.networkMode,
o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of D(t.portBindings,s=>xe(t,s))){let{hostPort:s,containerPort:r}=o.value,i=s?.from,a=[i,r?.from].some(l=>l===80||l===443),c=i===void 0?"a por\
t":`port ${i}`;yield{at:o,severity:a?"info":"medium",message:`${w(e)} publishes ${c} on every interface of the host${n?"; deployed as a stack it stays so, because Swarm ignores addresses":""}`,fix:{safety:"\
unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}});var Ho=h({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, a\
nd no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/servic\
es/#pids_limit"},examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&S(t,n=>n<=0)&&(yield{at:t,message:`${w(e)} may start processes without limit`,fix:U({set:"pidsLimit",to:200})})}});var zo=h({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem rep\
laces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","\
NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!S(t,n=>!n)||(yield{at:t,
message:`${w(e)} can write to its own programs and configuration`,fix:U({set:"readonlyRootfs",to:!0})})}});var Bo=h({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refus\
ed at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"\
https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,n;for(let o of D(t.securityOpt)){let{key:s,value:r,fault:i}=yt(o.value);i&&(yield{at:o,message:`\
the engine refuses an option of ${w(e)}: ${i}`});let a=s==="no-new-privileges"&&!i?We(r):void 0;a!==void 0&&(n&&n.value!==a&&(yield{at:o,message:`${w(e)} asks for no-new-privileges both ways: the last\
 one wins`,related:[{span:n.span,message:"says the opposite"}]}),n={value:a,span:o.span})}if(!e.windows)for(let o of[...D(t.capAdd),...D(t.capDrop)]){let s=me(o.value);s==="ALL"||bt.has(s)||(yield{at:o,
message:`the engine refuses ${y(o.value)} of ${w(e)}: ${s==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var Vo=h({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the buil\
d goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"\
https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:n,sources:o}of t)if(!(n.keyword!=="ADD"||n.flags.some(({name:s})=>s===
"checksum")))for(let s of o){let r=s.state==="unknown"?s.text:s.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(r);!i&&!/^https?:\/\//i.test(r)||i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(r)||(yield{at:s,message:`${y(r.replaceAll("￼","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var Wa=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,La=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
Go=h({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let n=_(e,t);for(let o of e.stages){let s=o.workdir,r=s&&L(s);if(s&&r&&Wa.test(r)){yield{at:s,severity:r.startsWith("/proc")||r.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${y(r)}, a directory of the system`};continue}if(!n.has(o)||o.windows||!Na(o,ie(o,t)?.base?.name))continue;let i=o.copies.find(a=>!a.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(L(a.destination)??"/"));i&&(yield{at:i.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),Na=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!La.test(t);var Ma=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlin\
ux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros expres\
s-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenk\
ins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-stream\
ing neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy\
 python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm \
swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),Ko=e=>Ma.has(e);var Yo=h({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that i\
s no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependenc\
y on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},n){let o=Nt(t.path,n),s=e.flatMap(
({name:r})=>r??[]);for(let r of e){let i=[...r.copies.flatMap(({from:a})=>a&&"image"in a?[a]:[]),...r.mounts.flatMap(a=>"image"in a?[a]:[])];for(let{image:a,span:c}of i){if(a.state==="unknown"||a.value===
"scratch")continue;let{path:l,tag:d,digest:p,domain:u,fault:f}=ce(a.value);f||!l||l.includes("/")||d!==void 0||p!==void 0||u!=="docker.io"||a.value.includes("/")||Ko(l)||o.has(a.value)||(yield{at:{span:c},
message:`${y(a.value)} is no stage of this file, so the builder pulls docker.io/library/${l}${s.length?`; its stages are ${s.slice(0,6).map(y).join(", ")}`:""}`})}}}});var Zo=h({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it d\
oes depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docke\
r.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let n of t){let{instruction:o,sources:s}=n;if(o.keyword!=="ADD"||s.length===0||o.heredocs.length>
0||o.flags.some(({name:a})=>a==="checksum"||a==="unpack"||a==="keep-git-dir")||!s.every(a=>Ua(a,n)))continue;let r=o.args[0]?.value??"",i=[{span:o.keywordSpan,text:o.keywordSpan.end-o.keywordSpan.start===
3?"COPY":o.keyword}];yield{at:{span:o.keywordSpan},message:`${y(r)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:i}}}}}),Ta=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,
Jo=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,Fa=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function Ua(e,{destination:t}){
if(e.state==="unknown")return!Jo.test(e.text)&&t.state!=="unknown"&&Fa.test(t.value);let n=e.value.replace(/^["']|["']$/g,"");return!Ta.test(n)&&!Jo.test(n)&&!/\*$/.test(n)}var qa=/^(?:trivy|grype|snyk|clair-scanner|clamscan|freshclam|anchore-cli|dockle|safety|bandit|pip-audit|semgrep|gitleaks|trufflehog|detect-secrets|govulncheck|gosec|nancy|cargo-audit|cargo-deny|bundle-audit|bundler-audit|brakeman|checkov|kics|hadolint|tfsec|osv-scanner|dependency-check(?:\.sh)?|retire|auditjs|nsp|lynis|oscap|syft)$/,
Ha=/^(?:pytest|py\.test|tox|nosetests|jest|vitest|mocha|ava|phpunit|rspec|ctest|bats|go-junit-report|nose2|cypress|playwright|karma|pest|behat|cucumber|ginkgo|gotestsum)$/,za=/^(?:mypy|flake8|pylint|ruff|eslint|tslint|tsc|golangci-lint|staticcheck|shellcheck|rubocop|black|isort|phpstan|psalm|ktlint|pyright)$/;
function Le([e="",...t]){let n=t.join(" ");if(qa.test(e))return"scanner";if(Ha.test(e)||za.test(e))return"test";if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.
test(n)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(n)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blo\
b"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(n)?"scanner":/^(?:test|t|run (?:test|lint|check)[\w:-]*|jest|vitest|eslint|mocha|lint)\b/.test(n)?
"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(n)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(n)?"scanner":/^(?:test|clippy|nextest)\b/.test(n)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?Le(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(o=>/^(?:manage|setup)\.py$/.test(o))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?Le(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var Xo=h({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes\
 nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{
"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:n}of N(e,t))for(let o of n){let s=Le(Ke(o)),r=s&&Ba(o,s);if(!s||!r)continue;
yield{at:{span:{...o.span,start:o.words[0]?.span.start??o.span.start,end:o.words[o.words.length-1]?.span.end??o.span.end}},severity:s==="test"?"medium":"high",message:`${y(o.words[0]?.text??"")} fails\
 and the build goes on: ${r}`}}}});function Ba({fallback:e,tested:t,failsUnseen:n,decides:o,feeds:s,words:r,substitutedInto:i},a){if(i||t)return;let c=r.slice(1).find(({text:l},d,p)=>/^--(?:exit-zero|soft-fail)$/.
test(l)||l==="--exit-code=0"||l==="0"&&p[d-1]?.text==="--exit-code");return c&&a==="scanner"?`${c.text==="0"?"--exit-code 0":c.text} tells it to`:e.length?e.every(({name:d,words:p})=>/^(?:true|:|echo|printf)$/.
test(d)||d==="exit"&&p[1]?.text==="0")?`${y(`|| ${e[0]?.words.map(({text:d})=>d).join(" ")??""}`)} takes its place`:void 0:n?s.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe ends\
 with the status of its last command, unless pipefail is set":o?void 0:"what follows runs whatever it found; join them with && or set -e"}var Va=/^org\.opencontainers\.image\./,Qo=h({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a bui\
lder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:[
"OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:n,source:o}=e,s=new Set(Pe(e,pe(o.path,
t)).flatMap(W)),r=new Set([...s].flatMap(({assignments:i})=>i.flatMap(({keyword:a,name:c})=>a==="LABEL"?[c]:[])));for(let i of n){if(s.has(i))continue;let a=i.assignments.filter(({keyword:p,name:u})=>p===
"LABEL"&&Va.test(u)&&!r.has(u)),[c,...l]=a;if(!c)continue;let d=w({path:["stages",Ie(i)],ships:!1});yield{at:c,message:`the image that ships does not have this label: only ${d} does`,related:l.map(({span:p})=>({
span:p,message:"nor this one"}))}}}});var Ga=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk open\
jdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["versio\
n control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditiona\
l nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote acce\
ss",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],Ka=new Map(Ga.flatMap(([e,t,n])=>n.split(" ").map(o=>[o,{what:e,big:t}])));function Bt(e){return Ka.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var es=h({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder\
 works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages\
 also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let n=Ja([..._(e,
t)]);for(let{commands:o,ships:s}of N(e,t)){if(!s)continue;let r=Ya(o),i=[];for(let p of o){let u=E(p);if(u?.action!=="install"||!se(u.manager))continue;let f=u.args.options.find(({name:m})=>m==="-t"||
m==="--virtual")?.value?.text;if(!(f&&r.has(f)))for(let m of u.packages){let g=m.text.replace(/[=<>~@:].*$/,"");Bt(g)&&!r.has(g)&&!n.has(g)&&!n.has(m.text)&&i.push({word:m,name:g})}}let[a]=i,c=i[i.length-
1];if(!a||!c)continue;let l=[...new Set(i.map(({name:p})=>p))],d=l.length===1&&!Bt(l[0]??"")?.big;yield{at:{span:{...a.word.span,end:Math.max(a.word.span.end,c.word.span.end)}},severity:d?"low":"mediu\
m",message:`${l.slice(0,8).join(", ")}${l.length>8?` and ${l.length-8} more`:""} ${l.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function Ya(e){return new Set(
e.flatMap(t=>{let n=E(t);return n?.action==="remove"?n.packages.map(({text:o})=>o):[]}))}var Ja=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:n,cmd:o})=>[t,n,o].flatMap(s=>s?.logical.text.match(/[\w.+-]+/g)??
[])));var ts=h({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists behind.",why:"Recommended packages are software nob\
ody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an intruder which old versions are in it.",standards:["CI\
S-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:n,instruction:o,stage:s,ships:r}of N(e,t)){if(!r)continue;let i=new Map(
[...s.assignments.filter(({keyword:d})=>d!=="LABEL").map(({name:d,literal:p})=>[d,p])]),a=Je(o).filter(({type:d})=>d==="cache"||d==="tmpfs"),c=[],l;for(let d of n){let p=E(d);if(p?.action!=="install")
continue;let u=Za(p,d,{commands:n,variables:i,cached:a.map(({target:m})=>m??"")});if(u.length===0)continue;let f=d.words[0]?.span??d.span;l??={...f,end:Math.max(f.end,p.verb?.span.end??f.end)};for(let m of u)
c.includes(m)||c.push(m)}l&&(yield{at:{span:l},message:`this RUN leaves more than it needs: ${c.join("; ")}`})}}});function Za({manager:e,args:t,verb:n,packages:o},s,{commands:r,variables:i,cached:a}){
let c=(...m)=>O(t,...m)!==void 0,l=r.slice(r.indexOf(s)+1),d=m=>l.some(({name:g,words:b})=>(g==="rm"||g==="find")&&b.some(({text:k})=>k.startsWith(m))),p=l.some(m=>{let g=E(m);return g?.manager===e&&g.
action==="clean"}),u=m=>a.some(g=>g.includes(m)),f=[];switch(e){case"apt":{let m=r.some(({words:b,redirects:k})=>[...b,...k.map(({target:x})=>x)].some(({text:x})=>/Install-Recommends/i.test(x)));!(c("\
--no-install-recommends","--without-recommends")||t.options.some(({value:b})=>/install-recommends=(?:0|false|no)/i.test(b?.text??""))||t.operands.some(({text:b})=>/install-recommends=(?:0|false)/i.test(
b)))&&!m&&n?.text==="install"&&f.push("add --no-install-recommends"),!d("/var/lib/apt")&&!u("/var/lib/apt")&&!l.some(({name:b,words:k})=>/^apt(?:-get)?$/.test(b)&&k[1]?.text==="clean")&&f.push("remove\
 /var/lib/apt/lists/*");break}case"apk":!c("--no-cache")&&!d("/var/cache/apk")&&!u("/apk")&&!p&&f.push("add --no-cache");break;case"dnf":!p&&!d("/var/cache")&&!u("/var/cache")&&f.push(`end with ${s.name}\
 clean all`);break;case"zypper":!p&&!d("/var/cache/zypp")&&!u("/var/cache/zypp")&&f.push("end with zypper clean");break;case"pip":{let m=i.has("PIP_NO_CACHE_DIR")||s.assignments.some(({name:b})=>b==="\
PIP_NO_CACHE_DIR"),g=s.name==="uv";!m&&!g&&!c("--no-cache-dir","--no-cache")&&!d("/root/.cache")&&!d("~/.cache")&&!u(".cache")&&!u("pip")&&!p&&(o.length>0||c("-r","--requirement","-e"))&&f.push("add -\
-no-cache-dir");break}}return f}var Xa=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,ns=h({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies\
 exactly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour \
ago goes straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let n of C(
e,t)){let o=E(n.command),s=o&&!Xa.test(n.stage.name??"")?Qa(o,n):void 0;if(!o||!s)continue;let r=Mt(e,t);if(r&&!r.some(a=>s.locks.test(a)))continue;let i=o.verb??n.command.words[0];i&&(yield{at:i,message:`${y(
`${n.command.name}${o.verb?` ${o.verb.text}`:""}`)} may change what the lock file says; ${s.instead}`,...s.text&&o.verb?{fix:{safety:"unsafe",title:s.instead,edits:[{span:o.verb.span,text:s.text}]}}:{}})}}});
function Qa({manager:e,action:t,verb:n,packages:o,args:s,global:r},{command:i,stage:a}){if(t!=="install")return;let c=(...d)=>O(s,...d)!==void 0,l=(...d)=>[...i.assignments.map(({name:p})=>p),...a.assignments.
filter(({keyword:p})=>p!=="LABEL").map(({name:p})=>p)].some(p=>d.includes(p));switch(e){case"npm":return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||c("--package-lock-only","--no-save-lock")?void 0:
{locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return o.length||r||!/^(?:install|)$/.test(n?.text??"")||c("--immutable","--frozen-lockfile","--versi\
on","--help","-v")||l("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{locks:/(?:^|\/)yarn\.lock$/,instead:"add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return o.length||r||!/^(?:install|i)$/.
test(n?.text??"")||c("--frozen-lockfile")||l("CI")?void 0:{locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"bundle":return n?.text!=="install"||c("--deployment","--frozen")||l("B\
UNDLE_DEPLOYMENT","BUNDLE_FROZEN")||a.scripts.some(({script:p})=>p.commands.some(({name:u,words:f})=>u==="bundle"&&f.some(({text:m})=>m==="config")&&f.some(({text:m})=>/^(?:deployment|frozen)$/.test(m))))?
void 0:{locks:/(?:^|\/)Gemfile\.lock$/,instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return n?.text==="sync"&&!c("--locked","--frozen")&&!l("UV_LOCKED","UV_FROZEN")?{locks:/(?:^|\/)uv\.lock$/,instead:"\
add --locked"}:void 0;default:return}}var os=h({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of C(e,
t)){let s=ec(n);s&&(yield{at:s,message:s.message,severity:o?s.severity??"high":"low"})}for(let{copies:n}of e.stages)for(let{destination:o,sources:s,from:r}of n){let[i]=s;!r&&i&&o.state!=="unknown"&&/(?:^|\/)authorized_keys$/.
test(o.value)&&(yield{at:i,severity:"medium",message:ss})}}}),ss="whoever holds the key to this can log in to every container of the image";function ec(e){let{name:t,words:n,span:o}=e,s=n[0]?.span??o;
if(t==="chpasswd")return{span:s,message:"a password is set in the image: it is the same in every container, and whoever can pull the image has it"};if(t==="passwd"){let a=O(R(e,"passwd"),"-d","--delet\
e","--stdin");if(a)return{span:a.word.span,message:a.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on"}}if(t==="user\
add"||t==="usermod"||t==="adduser"){let a=R(e,t),c=t==="adduser"?void 0:O(a,"-p","--password");if(c&&!/^[*!]/.test(c.value?.text??"!"))return{span:{...c.word.span,end:c.value?.span.end??c.word.span.end},
message:"a password hash is set in the image: whoever can pull it can try to crack it"};let l=O(a,"-u","--uid"),d=a.operands[a.operands.length-1]?.text;if(l?.value?.text==="0"&&d!=="root")return{span:{
...o,start:s.start},message:`${y(d??"the account")} has uid 0: it is root under another name`}}let{texts:r,files:i}=$e(e);if(i.some(a=>/authorized_keys$/.test(a)))return r.some(({text:a})=>a!=="￼")?
{span:{...o,start:s.start,end:n[n.length-1]?.span.end??o.end},severity:"medium",message:ss}:void 0;if(i.some(a=>/^\/etc\/(?:passwd|shadow)$/.test(a))){let a=r.find(({text:c})=>/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.
test(c)||/^[^:\s]+::\d+:/m.test(c));if(a)return{span:a.span,message:"this line makes an account with uid 0 or with no password"}}}var rs=h({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day\
 of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{
"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let n=_(e,t),o=ke(e,t).some(({text:s})=>Ht(s));for(let s of e.stages)for(let{sources:r,from:i,instruction:a}of s.
copies)for(let c of r){let l=L(c);if(l===void 0)continue;let d=n.has(s);!i&&/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(l)&&!o&&(yield{at:c,severity:d?"medium":"info",message:d?`${a.keyword} takes the whole co\
ntext into the image: name what it needs, or let .dockerignore begin with * and name that`:`${a.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),
i&&"stage"in i&&(l==="/"||l==="/*")&&d&&(yield{at:c,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}});var is=h({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the ima\
ge is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the c\
ontainer first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let n=_(e,t);for(let{commands:o,
stage:s}of N(e,t))for(let r of o){let i=nc(r);if(!i||tc(i.path,o)||!n.has(s)&&!(i.path?.startsWith("/")&&Ge(s,i.path,e,n)))continue;yield{at:{span:{...r.span,start:r.words[0]?.span.start??r.span.start,
end:r.words[r.words.length-1]?.span.end??r.span.end}},message:"a private key is made while the image is built: everybody who can pull the image shares it"}}}}),tc=(e,t)=>e!==void 0&&t.some(n=>/^(?:rm|shred)$/.
test(n.name)&&n.words.some(({text:o},s)=>s>0&&!o.startsWith("-")&&(o===e||e.startsWith(`${o.replace(/[*/]+$/,"")}/`)||o.startsWith(`${e}*`))));function nc(e){let{name:t,words:n}=e,o=R(e,t),s=(...i)=>n.
slice(1).some(({text:a})=>i.includes(a)),r=i=>n[n.findIndex(({text:a})=>a===i)+1||n.length]?.text;switch(t){case"ssh-keygen":return O(o,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k",
"-s","-Y","-B")?void 0:{path:r("-f")};case"openssl":{let i=n[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(i)?{path:r("-out")}:i==="ecparam"?s("-genkey")?{path:r("-out")}:void 0:i==="req"&&(s("-newk\
ey")||s("-x509","-new")&&!s("-key"))?{path:r("-keyout")}:void 0}case"keytool":return s("-genkey","-genkeypair","-genseckey")?{path:r("-keystore")}:void 0;case"make-ssl-cert":case"mkcert":return{path:void 0};case"\
wg":return s("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return s("--gen-key","--generate-key","--full-generate-key","--quick-gen-key","--quick-generate-key")?{path:void 0}:
void 0;default:return}}var as=h({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, pr\
oxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https\
://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){let n=new Set;for(let{commands:o}of N(e,t))if(o.some(s=>we(s)||ve(s)))for(let s of o)n.add(s);for(let{command:o}of C(e,t))for(let{word:s,
signed:r}of sc(o))yield{at:s,severity:r||n.has(o)?"low":"medium",message:r?`${y(s.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is for an\
ybody to see and choose`:`${y(s.text)} is fetched in the clear, so anybody on the way can replace it`,...r||!oc(s)?{}:{fix:{safety:"unsafe",title:"use https",edits:[{span:s.span,text:s.text.replace(/^http:/i,
"https:")}]}}};for(let o of e.stages)for(let{instruction:s,sources:r}of o.copies)for(let i of s.keyword==="ADD"?r:[])if(i.state!=="unknown"&&te(i.value)){let a=s.flags.some(({name:c})=>c==="checksum");
yield{at:i,severity:a?"low":"medium",message:`${y(i.value)} is fetched in the clear, so anybody on the way can replace it`,fix:{safety:"unsafe",title:"use https",edits:[{span:i.span,text:i.value.replace(
/^http:/i,"https:")}]}}}}}),oc=({text:e,span:t})=>/^http:/i.test(e)&&t.end-t.start===e.length;function*sc(e){let{name:t,words:n,redirects:o}=e,s=X(e);if(s){for(let l of s.urls)te(l.text)&&(yield{word:l});
return}let r=E(e);if(r){let l=r.manager==="apt"||r.manager==="apk";for(let{name:d,value:p}of r.args.options)p&&te(p.text)&&!/proxy/i.test(d)&&(yield{word:p,signed:l});for(let d of r.packages)te(d.text)&&
(yield{word:d,signed:l&&!se(r.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){for(let l of n.slice(1))te(l.text)&&(yield{
word:l,signed:t==="add-apt-repository"});return}let i=[...o.filter(({operator:l})=>l.startsWith(">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.name==="tee"?l.words.slice(1).map(({text:d})=>d):[])];
if(!i.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let c=[...n.slice(1),...o.flatMap(l=>l.operator.startsWith("<<")?[l.target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].
some(([d])=>te(d)));c&&(yield{word:c,signed:!i.some(l=>l.endsWith(".repo"))})}var Vt=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,rc=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst)$/,ls=h({id:"no-curl\
-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at it. Wh\
o takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download of code \
without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of C(e,t)){let s=ic(n),r=s&&X(s);if(!s||!r)continue;let i=Tt(r)||r.urls.some(
({text:a})=>te(a));yield{at:{span:dc(s.span,n.span)},severity:i?"critical":o?"high":"medium",message:i?"a download is run as it comes, and anybody on the way can replace it: fetch it over https, check\
 its checksum, then run it":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands:n,ships:o}of N(e,t)){if(n.some(r=>we(r)||ve(r)))continue;let s=new Map;
for(let r of n){let i=X(r)?.output;i&&i!=="-"&&s.set(cs(i),r);let a=i?void 0:lc(r),c=a&&s.get(cs(a));c&&(yield{at:{span:r.words[0]?.span??r.span},severity:o?"high":"medium",message:"a download is run \
and nothing checks it: compare its checksum or signature first",related:[{span:c.span,message:"downloaded here"}]})}}}});function ic(e){let{name:t,words:n,readsFrom:o,wrappers:s}=e;return Vt.test(t)&&
cc(e)?ds(o,0):ac(e)||Vt.test(t)&&n[1]?.text==="￼"||s.some(({name:r})=>r==="eval")?e.takes.find(r=>X(r)&&ps(r)):void 0}var ac=({name:e,words:t})=>e==="￼"&&t[0]?.text==="￼",cc=({words:e})=>e.slice(
1).every(({text:t},n,o)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[elux]+|--|--login|-l)$/.test(t)||o.slice(0,n).some(s=>/^(?:-s|-|\/dev\/stdin|--)$/.test(s.text)));function ds(e,t){for(let n of e){if(X(n))return ps(
n)?n:void 0;let o=t<5&&rc.test(n.name)?ds(n.readsFrom,t+1):void 0;if(o)return o}}var ps=e=>X(e)?.output==="-";function lc({name:e,words:t}){let[n,o]=t.map(({text:s})=>s);return n&&/^(?:\.{0,2}|~)\//.test(
n)&&!/^\/(?:usr\/)?s?bin\//.test(n)?n:Vt.test(e)?t.slice(1).find(({text:s})=>!s.startsWith("-"))?.text??o:void 0}var cs=e=>e.slice(e.lastIndexOf("/")+1),dc=(e,t)=>({file:e.file,start:Math.min(e.start,
t.start),end:Math.max(e.end,t.end)});var us=h({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and \
debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"n\
pm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let n=_(e,t);for(let o of C(e,t)){let s=E(o.command);if(s?.action!=="install"||s.global||/^(?:dev|test|debug|ci|e2e|lint)/.
test(o.stage.name??""))continue;let r=O(s.args,"--only","--production","--prod");if(s.manager==="npm"&&s.packages.length===0&&r&&(r.name!=="--only"||/^prod/.test(r.value?.text??""))){let l={...r.word.
span,end:Math.max(r.word.span.end,r.value?.span.end??0)};yield{at:{span:l},message:`${y(r.name==="--only"?"--only=production":r.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{
safety:"unsafe",title:"use --omit=dev",edits:[{span:l,text:"--omit=dev"}]}};continue}let i=pc(s,o),a=s.verb??o.command.words[0];!i||!a||(o.ships?ms(o,i):!uc(o,i.path,e,n))||(yield{at:a,message:`develo\
pment dependencies end in the image: ${i.instead}`,...i.flag&&s.verb?{fix:{safety:"unsafe",title:`add ${i.flag}`,edits:[{span:{...a.span,start:a.span.end},text:` ${i.flag}`}]}}:{}})}}});function pc({manager:e,
args:t,packages:n,verb:o},{command:s,stage:r}){let i=(...d)=>O(t,...d)!==void 0,a=d=>s.assignments.find(p=>p.name===d)?.value.text??r.assignments.findLast(p=>p.keyword!=="LABEL"&&p.name===d)?.literal,
c=a("NODE_ENV")==="production"||a("NODE_ENV")==="￼",l=t.options.some(({name:d,value:p})=>d==="--omit"&&p?.text==="dev")||/dev/.test(a("NPM_CONFIG_OMIT")??"");if(!n.length){if(e==="npm")return c||l||
!/^(?:ci|i|install)$/.test(o?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return c||i("--production","--prod")||!/^(?:install|)$/.test(o?.text??"")?
void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return c||i("-P","--prod","--production")||!/^(?:i|install)$/.test(o?.text??"")?void 0:
{path:"node_modules",instead:"add --prod",flag:"--prod"};if(e==="composer")return i("--no-dev")||a("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e==="bundle"){let d=a(
"BUNDLE_WITHOUT")??(r.scripts.some(({script:p})=>p.commands.some(({name:u,words:f})=>u==="bundle"&&f.some(({text:m})=>m==="without")))?"development":void 0);return i("--without")||d||o?.text!=="instal\
l"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return o?.text!=="install"||i("--only","--no-dev","--without","--only-root")?void 0:{path:"site-packages",instead:"\
add --only main",flag:"--only main"}}}var ms=({stage:e,command:t},{path:n})=>e.scripts.some(({script:o})=>o.commands.some(s=>s!==t&&(/^(?:npm|pnpm|yarn)$/.test(s.name)&&s.words.some(({text:r})=>r==="p\
rune"||r==="--production"||r==="--prod"||r==="--omit=dev")||s.name==="rm"&&s.words.some(({text:r})=>r.includes(n))))),uc=(e,t,n,o)=>!ms(e,{path:t,instead:""})&&n.stages.some(s=>s.copies.some(({from:r,
sources:i})=>r&&"stage"in r&&r.stage===e.stage&&i.some(a=>a.state!=="unknown"&&(a.value.endsWith(t)||a.value.endsWith(`${t}/`)))&&(o.has(s)||Ge(s,null,n,o))));var hs=h({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the\
 instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-ch\
ecks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:n}of e){let[o]=t;if(!o)continue;let s=t.map(r=>({span:r,text:""}));yield{at:{span:o},message:`an empty line \
does not end ${n}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:s}}}}});var mc=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
gs=h({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:n}of C(e,
t)){let o=E(n);if(o?.manager==="pip"&&o.action==="install"){let s=O(o.args,"--extra-index-url"),r=O(o.args,"-i","--index-url","--default-index"),i=s?.value&&(Qe(s.value.text)||r?.value!==void 0&&Qe(r.
value.text)&&hc(s.value.text));s?.value&&i&&!O(o.args,"--require-hashes")&&(yield xt({...s.word.span,end:s.value.span.end},s.value.text))}else if(/^pip[\d.]*$/.test(n.name)&&n.words[1]?.text==="config"){
let s=n.words.findIndex(({text:i})=>/extra-index-url$/.test(i)),r=n.words[s+1];s>0&&r&&Qe(r.text)&&(yield xt(r.span,r.text))}for(let{name:s,value:r,span:i}of n.assignments)fs(s)&&Qe(r.text)&&(yield xt(
i,r.text))}for(let{assignments:n}of e.stages)for(let{keyword:o,name:s,literal:r,span:i}of n)o!=="LABEL"&&fs(s)&&Qe(r)&&(yield xt(i,r))}}),fs=e=>e==="PIP_EXTRA_INDEX_URL"||e==="UV_EXTRA_INDEX_URL",Qe=e=>e.
split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!mc.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("￼")),hc=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.
test(e),xt=(e,t)=>({at:{span:e},message:`pip asks ${y(t.replace(/\/\/[^/@]*@/,"//"))} and the public index, and takes the higher version from either: whoever publishes your private names there gets in\
stalled; use one index that proxies the other`});var ys=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^(?!(?:0|false|no|off)?$).+$/i],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_stri\
ct_ssl",/^(?:false|0|no)$/i],["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["C\
URL_INSECURE",/^(?:1|true|yes)$/i],["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var bs=h({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate an\
ybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],
references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:n}of C(e,t))for(let{span:o,what:s,weak:r,edits:i}of fc(
n))yield{at:{span:o},severity:r?"medium":"high",message:r?`${y(s)} allows TLS that has long been broken`:`${y(s)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
...i?.length?{fix:{safety:"unsafe",title:`remove ${s}`,edits:i}}:{}}}});function*fc(e){let{name:t,words:n,assignments:o,redirects:s}=e,r=gc(t);if(r){let a=R(e,t);for(let c of a.options)r.test(`${c.name}${c.
value?`=${c.value.text}`:""}`)&&(yield{span:{...c.word.span,end:c.value?.span.end??c.word.span.end},what:c.name,weak:/tls|ssl/i.test(c.name)&&!/strict|verify/i.test(c.name),edits:je(e,c)})}let i={...e.
span,start:n[0]?.span.start??e.span.start};yc(e)&&(yield{span:i,what:n.map(({text:a})=>a).join(" ")});for(let{name:a,value:c,span:l}of o)ys.get(a)?.test(c.text)&&(yield{span:l,what:`${a}=${c.text}`});
if(/^(?:echo|printf|cat|tee)$/.test(t)){let c=[...n.slice(1),...s.flatMap(({operator:d,target:p})=>d.startsWith("<<")?[p]:[])].find(d=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.
test(d.text)),l=s.some(({operator:d})=>d.startsWith(">"))||e.feeds.some(d=>d.name==="tee")||t==="tee";c&&l&&(yield{span:c.span,what:"this setting"})}}function gc(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^-c=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function yc({name:e,words:t}){let n=t.slice(1).map(s=>s.text).join(" "),o="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.test(
e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${o}`).test(n):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${o}`).test(n):e==="git"?new RegExp(`^\
config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${o}`,"i").test(n):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${o}`,"i").test(n):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(n):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(n):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(n):!1}var bc=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
kc=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,wc=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,St=e=>wc.test(
e)&&bc.test(e.replace(/\*+$/,"").replace(/\/+$/,""))&&!kc.test(e);var ks=h({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into\
 the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],
references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let n=_(e,t);for(let o of e.stages){if(!n.has(o))continue;let s=W(o).flatMap(
r=>r.copies);for(let r of o.scripts)if(r.instruction.keyword==="RUN")for(let i of r.script.commands)yield*vc(i,r,s,o)}}});function*vc(e,t,n,o){if(!/^(?:rm|shred|unlink)$/.test(e.name))return;let s=t.workdir?.
state==="unknown"?void 0:t.workdir?.value;for(let{text:r}of R(e,"rm").operands){let i=ge(r.replace(/\/\*$/,""),s);if(!i||i==="/")continue;let a=n.find(d=>xc(d,t,o)&&dt(d)?.some(({path:p,file:u})=>(p!==
"/"||u===i)&&(p===i||p.startsWith(`${i}/`)||u===i)));if(!a)continue;let c=a.sources.some(d=>d.state!=="unknown"&&St(d.value));yield{at:{span:{...e.span,start:e.words[0]?.span.start??e.span.start,end:e.
words[e.words.length-1]?.span.end??e.span.end}},severity:c?"high":"low",message:`${y(r)} stays in the layer that ${a.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${c?
"secret":"bind"}`,related:[{span:a.instruction.span,message:"added here"}]};return}}var xc=({instruction:e},t,{from:n})=>e.span.start<t.instruction.span.start||e.span.start<n.span.start;var ws=h({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a laye\
r stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-\
4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let{stages:n,final:o}=e,s=new Set(o?W(o):[]),r=ke(e,t).map(
({text:i})=>qt(i));for(let i of n){let a=i.assignments.find(({name:c})=>c==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop();for(let{sources:c,from:l}of i.copies)for(let d of c){let p=L(d);
if(p===void 0||!(St(p)||a&&p.split("/").pop()===a)||!l&&r.some(m=>m.ignores(p)))continue;let u=s.has(i),f=u?"the image":"a layer of the build, where the cache keeps it";yield{at:d,severity:u?"high":"m\
edium",message:`${y(p)} holds secrets and is copied into ${f}; use RUN --mount=type=secret`}}}}});var xs=h({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in the\
 image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,n]of Sc(e)){let o=n.find(d=>M(t,d.literal)),
s=o?void 0:n.find(d=>d.literal&&M(vs(e,d.span)??"",d.literal)),r=o??s,i=r??n.find(d=>d.literal===""&&ue(t));if(!i)continue;let a=r&&(M(t,r.literal)??M(vs(e,r.span)??"",r.literal)),c=a?`${y(t)} has a ${a.
wellKnown?"well-known password":a.what} as its default`:`${y(t)} takes a credential as a build argument`,l=a&&!a.wellKnown?"high":"medium";yield{at:i,severity:l,message:`${c}: it stays in the history \
and provenance; use RUN --mount=type=secret`,related:n.filter(d=>d!==i).map(({span:d})=>({span:d,message:"declared again"}))}}}});function vs({stages:e},t){for(let{assignments:n}of e)for(let o of n)if(o.
keyword==="ENV"&&o.literal==="￼"&&o.value?.via?.some(s=>s.span===t))return o.name}function Sc({globals:e,stages:t}){let n=new Map;for(let o of[...e,...t.flatMap(({assignments:s})=>s)])o.keyword==="A\
RG"&&n.set(o.name,[...n.get(o.name)??[],o]);return n}var $s=h({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in \
the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A se\
cret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},
examples:[],*check(e,t){for(let{command:o,ships:s}of C(e,t)){let r=Ze(o);r&&(yield Ss(r,s))}let n=_(e,t);for(let o of e.stages)for(let{instruction:s}of o.copies)for(let{span:r}of s.heredocs)for(let i of Xe(
e.source.text,r))yield Ss(i,n.has(o))}}),Ss=({secret:e,span:t},n)=>({at:{span:t},severity:$c(e,n),message:`${e.wellKnown?"a well-known password":`${/^[AEIOU]/i.test(e.what)?"an":"a"} ${e.what}`} stand\
s in the command: it stays in ${n?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),$c=({wellKnown:e,by:t},n)=>e?"medium":t==="format"&&n?"crit\
ical":"high";var Os=h({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, bu\
t a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has i\
t.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:n,instruction:o,ships:s,stage:r}of N(e,t)){
let i=Je(o),a=i.filter(({type:m})=>m==="secret"),c=i.filter(({type:m})=>m==="secret"||m==="tmpfs"||m==="cache").flatMap(({target:m})=>m??[]),l=new Set(a.flatMap(({env:m})=>m??[])),d=new Set(a.flatMap(
({target:m})=>m??[]));for(let{keyword:m,name:g,value:b}of r.assignments)m==="ARG"&&b===null&&ue(g)&&l.add(g);let p=r.scripts.find(m=>m.instruction===o)?.workdir,u=p?.state==="unknown"?void 0:p?.value,
f=Oc(n);for(let m of n){let g=Dc(m,d,l);if(!g)continue;let b=g.to===void 0?void 0:ge(g.to.replace(/^~/,"/root"),u??"/")??g.to;b&&(b.startsWith("/dev/")||b.startsWith("/proc/")||c.some(k=>b===k||b.startsWith(
`${k}/`)))||f.some(k=>g.to!==void 0&&(k===g.to||g.to.startsWith(`${k}/`)||!/[/]/.test(g.to)&&k.endsWith(`/${g.to}`)))||(yield{at:g,severity:s?"high":"medium",message:`${g.what} goes into ${g.to?y(g.to):
"a file"}, which stays in ${s?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:m,mode:g,span:b}of i)(m==="secret"||m==="ssh")&&g&&/^0?[0-7]{0,2}[4-7]$/.
test(g)&&(yield{at:{span:b},severity:"low",message:`mode ${g} lets every account of this step read the ${m==="ssh"?"agent's socket":"secret"}: 0400 is enough`})}}}),Oc=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.
test(t.name)?R(t,"rm").operands.map(({text:n})=>n.replace(/\/+$/,"")):[]);function Dc(e,t,n){let{name:o,words:s,redirects:r,span:i}=e,a={...i,start:s[0]?.span.start??i.start},c=g=>g.names?.find(b=>n.has(
b));if(/^(?:cp|mv|install|rsync)$/.test(o)){let{operands:g}=R(e,o),b=g.slice(0,-1).find(({text:x})=>t.has(x)),k=g[g.length-1];return b&&k&&!k.text.includes("￼")?{span:a,what:`the secret ${y(b.text)}`,
to:k.text}:void 0}if(o==="cat"){let g=s.find(({text:k})=>t.has(k)),b=r.find(({operator:k})=>k.startsWith(">"))?.target.text??e.feeds.find(k=>k.name==="tee")?.words.find(({text:k},x)=>x>0&&!k.startsWith(
"-"))?.text;if(g&&b&&!/^\d$/.test(b))return{span:a,what:`the secret ${y(g.text)}`,to:b}}let{texts:l,files:d}=$e(e),[p]=d;if(p){let g=l.find(k=>c(k));if(g)return{span:g.span,what:`the value of ${y(c(g)??
"")}`,to:p};let b=e.takes.find(k=>k.name==="cat"&&k.words.some(({text:x})=>t.has(x)));if(b)return{span:a,what:`the secret ${y(b.words.find(({text:k})=>t.has(k))?.text??"")}`,to:p}}let f=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(o)&&s.some(({text:g})=>g==="config")&&s.length>3||o==="aws"&&s[1]?.text==="configure"||o==="docker"&&s[1]?.text==="login"||o==="git"&&s.some(({text:g})=>g==="clone")?s.find(g=>c(g)):void 0,m={npm:"\
.npmrc",yarn:".yarnrc",git:s.some(({text:g})=>g==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[o];return f?{span:f.span,what:`the value of ${y(c(f)??"")}`,...m?{to:m}:
{}}:void 0}var Cc=new Set(["NET_BIND_SERVICE","NET_RAW"]),Ds=h({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binari\
es.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs \
as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabil\
ities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let n of Ye(e,t)){let o=Rc(n);o&&(yield{at:n,severity:n.ships?"medium":"low",message:`${n.by} ${y(n.mode)}\
 makes ${n.paths[0]?y(n.paths[0]):"the file"} ${o}: whoever starts it has its ${o==="setuid"?"owner's":"group's"} rights`})}for(let{command:n,ships:o}of C(e,t))if(n.name==="setcap")for(let s of n.words.
slice(1)){let r=[...s.text.matchAll(/cap_\w+/gi)].map(([l])=>me(l)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(s.text)?"ALL":r.find(l=>Object.hasOwn(Oe,l))??r.find(l=>!Cc.has(l));if(!a||!/[=+][eip]*[ep]/.
test(s.text))continue;let c=Object.hasOwn(Oe,a);yield{at:s,severity:c&&o?"high":o?"medium":"low",message:`setcap ${y(s.text)} gives whoever starts this program ${c?"what it takes to leave the containe\
r, if the container has it":"more than an unprivileged account should have"}`}}}});function Rc({mode:e,paths:t,by:n,command:o}){let s=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],r=s?Number(s):0,i=e.split(",");
if(r&4||i.some(l=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(l)&&!/^g+[+=]/.test(l)))return n==="mkdir"?void 0:"setuid";let a=r&2||i.some(l=>/^g[+=][rwxXt]*s/.test(l)),c=t.some(l=>/(?:^|\/)s?bin\/[^/]+$/.
test(l))&&!o?.words.some(({text:l})=>/^-\w*R|^--recursive/.test(l));return a&&n!=="mkdir"&&c?"setgid":void 0}var Cs=/^(?:sudo|wheel|admin)$/,Rs=h({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use s\
udo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it bri\
ngs a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:n,ships:o}of C(e,t)){
let s=n.wrappers.find(({name:a})=>a==="sudo"||a==="doas");s&&(yield{at:s,severity:o?"medium":"low",message:o?`${s.name} runs here; use USER root for such commands and switch back after them`:`${s.name}\
 runs here, in a stage that does not ship; use USER root`});let r=o?Ec(n):void 0;r&&(yield{at:r,...r});let i=o?Pc(n):void 0;i&&(yield{at:i,message:`the account becomes a member of ${y(Ac(i.text))}, an\
d so root with one more word`})}for(let{copies:n}of e.stages)for(let{instruction:o,destination:s}of n)if(s.state!=="unknown"&&/sudoers/.test(s.value))for(let{span:r}of o.heredocs){let i=e.source.text.
slice(r.start,r.end),a=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(i);a&&(yield{at:{span:{...r,start:r.start+a.index,end:r.start+a.index+a[0].length}},...Es})}}}),Es={severity:"high",message:"NOPASSWD makes th\
e account root whenever it likes"};function Ec(e){let{texts:t,files:n}=$e(e),o=t.find(({text:s})=>/^[^#]*\bNOPASSWD\b/m.test(s))??(n.some(s=>s.includes("sudoers"))?t.find(({text:s})=>/\bALL\s*=/.test(
s)):void 0);if(o)return/\bNOPASSWD\b/.test(o.text)?{span:o.span,...Es}:{span:o.span,severity:"medium",message:"the account may use sudo, and so is root with one more word"}}var Ac=e=>e.split(",").find(
t=>Cs.test(t))??e;function Pc({name:e,words:t}){let n=({text:i})=>i.split(",").some(a=>Cs.test(a));if(e==="useradd"||e==="usermod"){let i=t.findIndex(({text:c})=>/^-[a-zA-Z]*[gG]$|^--groups$|^--gid$/.
test(c)),a=i>0?t[i+1]:void 0;return a&&n(a)?a:void 0}if(e==="gpasswd")return t.some(({text:i})=>i==="-a"||i==="--add")?t.slice(2).find(n):void 0;if(e!=="adduser"&&e!=="addgroup")return;let o=t[t.findIndex(
({text:i})=>i==="-G"||i==="--ingroup")+1];if(o&&o!==t[0])return n(o)?o:void 0;let s=t.slice(1).filter(({text:i})=>!i.startsWith("-")),[,r]=s;return s.length===2&&r&&n(r)?r:void 0}var As=h({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments an\
d blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a \
shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let n of e)for(let{mark:o,keyword:s,
span:r}of jc(n,t.text))yield{at:{span:o},message:`this backslash makes ${y(s)} further down part of ${n.keyword}`,related:[{span:r,message:"swallowed"}]}}}),Ic=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*jc({logical:e,keywordSpan:t},n){if(e.at.length<2)return;let o=t.start-(n.lastIndexOf(`
`,t.start-1)+1),s=new Gt;for(let[r,i]of e.at.entries()){let a=e.text.slice(i,e.at[r+1]),c=r>0&&!s.open?Ic.exec(a):null;if(c&&c[1].length<=o){let l=e.at[r-1],d=e.from[r-1]+(i-l),p=e.from[r]+c[1].length,
u=c[2];yield{mark:{file:e.file,start:d,end:d+1},keyword:u,span:{file:e.file,start:p,end:p+u.length}}}s.read(a)}}var Gt=class{open="";read(t){for(let n=0;n<t.length;n+=1){let o=t[n];o==="\\"&&this.open!==
"'"?n+=1:this.open?this.open=o===this.open?"":this.open:(o==='"'||o==="'")&&(this.open=o)}}};var _c=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
Ps=h({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let n=new Map(t.stages.map(o=>[o.span,o]));for(let o of e)for(let{name:s,span:r,keyword:i,target:a,global:c}of o.undefinedUses){if(s===a)continue;if(c){
yield{at:{span:r},confidence:"high",message:`${y(s)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:c,message:"declared here; repeat `ARG` after FROM"}]};continue}let l=n.
get(o.base.span)?.base;i!=="FROM"&&l!==null&&(Wc(l?.name)||l?.kind!=="os"&&_c.test(s))||(yield{at:{span:r},message:`nothing defines ${y(s)}, so it is empty here`})}}}),Wc=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e);var Lc=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,Is=h({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and test \
stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the reader be\
lieves the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,{containers:t}){
let{stages:n,final:o,source:s}=e;if(!o)return;let r=new Set(pe(s.path,t).map(c=>c.toLowerCase())),i=new Set([..._(e,{containers:t})].flatMap(c=>[...de(c)])),a=new Set(n.filter(c=>r.has(c.name??String(
c.index))).flatMap(c=>[...de(c)]));for(let c of n){if(i.has(c)||a.has(c))continue;let l=Nc(c),[d]=l;if(!d)continue;let p=[...new Set(l.map(({words:f})=>f[0]?.text.split("/").pop()??""))].join(", ");yield{
at:{span:c.name?c.from.args[2]?.span??c.from.keywordSpan:c.from.keywordSpan},severity:Lc.test(c.name??"")?"medium":"high",message:`the build never runs ${c.name?`stage ${y(c.name)}`:"this stage"}, so ${p}\
 ${l.length>1?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:d.span,message:"never run"}]}}}}),Nc=({scripts:e})=>e.flatMap(({instruction:t,script:n})=>t.keyword==="RUN"?n.
commands.filter(o=>Le(Ke(o))):[]);var Mc=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
js=h({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check({stages:e,needed:t,source:n},{containers:o}){let s=new Set(t);for(let{build:i}of o){if(i?.dockerfile!==n.
path||!i.target||i.target.state==="unknown")continue;let a=i.target.value.toLowerCase();for(let c of e)if(Ie(c)===a)for(let l of de(c))s.add(l)}let r=new Set(e.flatMap(ft));for(let i of e){if(s.has(i)||
r.has(i)||i.name&&Mc.test(i.name))continue;let a=i.name?w({path:["stages",i.name],ships:!1}):"this stage";yield{at:{span:i.from.keywordSpan},message:`the build never runs ${a}: the image needs nothing\
 from it`}}}});var _s=h({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure` the command runs like a privile\
ged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever lis\
tens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security","RUN --network":"https://docs.d\
ocker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let n of t.instructions){let{keyword:o,flags:s}=n.trigger??n;if(o==="RUN")for(let{name:r,text:i,span:a}of s){
let c=Tc(i??"",e);r==="security"&&c==="insecure"&&(yield{at:{span:a},message:`${y("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${y("buil\
d.privileged")} or the entitlement security.insecure`}),r==="network"&&c==="host"&&(yield{at:{span:a},severity:"medium",message:`${y("--network=host")} puts this command on the builder's own network, \
loopback included`})}}}});function Tc(e,{stages:t,globals:n}){let o=/^\$\{?(\w+)\}?$/.exec(e)?.[1];if(!o)return e;let s=[...n,...t.flatMap(({assignments:r})=>r)].find(r=>r.keyword==="ARG"&&r.name===o&&
r.value);return s?.value&&s.value.state!=="unknown"?s.value.value:e}var Ws=h({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is all that ties a package to the dis\
tribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:["CIS-4.11","CWE-347"],references:{
"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){for(let{command:n}of C(e,t))for(let o of Uc(n))yield Kt(o);for(let{copies:n,assignments:o}of e.
stages){for(let{instruction:s}of n)for(let{span:r}of s.heredocs)for(let i of e.source.text.slice(r.start,r.end).matchAll(new RegExp(Yt.source,"gim")))yield Kt({span:{...r,start:r.start+i.index,end:r.start+
i.index+i[0].length},what:i[0]});for(let{keyword:s,name:r,literal:i,span:a}of o)s==="ENV"&&Jt(r,i)&&(yield Kt({span:a,what:`${r}=${i}`}))}}}),Kt=({span:e,what:t,local:n,edits:o})=>({at:{span:e},severity:n?
"low":"high",message:n?`${y(t)} installs a package file without its signature: let the stage that builds it sign it`:`${y(t)} installs packages whoever made them: nothing checks their signature`,...o?.
length?{fix:{safety:"unsafe",title:`remove ${t}`,edits:o}}:{}}),Yt=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:repo_|pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Jt=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",Fc={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*Uc(e){let{name:t,
words:n,redirects:o,assignments:s}=e,r=E(e),i=r&&Fc[r.manager];if(r&&i){let a=r.packages.filter(({text:l})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(l)),c=r.action==="install"&&a.length>0&&a.length===r.packages.
length&&a.every(({text:l})=>!/^https?:/.test(l)&&!l.startsWith("￼"));for(let l of r.args.options)i.test(`${l.name}${l.value?`=${l.value.text}`:""}`)&&(yield{span:l.word.span,what:l.name,local:c,edits:je(
e,l)})}if(t==="rpm"||t==="rpmkeys"){let a=R(e,"rpm").options.find(({name:c})=>/^--(?:nosignature|nodigest)$/.test(c));a&&(yield{span:a.word.span,what:a.name,local:!n.some(({text:c})=>/^https?:/.test(c)),
edits:je(e,a)})}for(let{name:a,value:c,span:l}of s)Jt(a,c.text)&&(yield{span:l,what:`${a}=${c.text}`});if(t==="go"&&n[1]?.text==="env"){let a=n.find(({text:c})=>Jt(c.split("=")[0]??"",c.split("=")[1]??
""));a&&(yield{span:a.span,what:a.text})}if(/^(?:echo|printf|cat|tee|sed)$/.test(t)){let c=[...n.slice(1),...o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:[])].find(({text:l})=>Yt.test(t===
"sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));c&&(yield{span:c.span,what:Yt.exec(c.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var Ls=h({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebody made an account for the servi\
ce and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime take\
s away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;let n=_(e,t);for(let o of n){let s=ie(
o,t);if(!(!s?.ships||s.dropsRoot||o.windows||qc(o))&&!t.containers.some(({build:r,image:i})=>r?.dockerfile===e.source.path&&i.user.state!=="default"))for(let r of W(o).flatMap(Hc)){if(Bc(r,o))continue;
let i=o.entrypoint??o.cmd,a=o.instructions[o.instructions.length-1]?.span??o.from.span;yield{at:r.word,message:`nothing ever switches to ${y(r.name)}, which is made here: the image runs as root`,fix:{
safety:"unsafe",title:`add USER ${r.name}`,edits:[i?{span:{...i.span,end:i.span.start},text:`USER ${r.name}
`}:{span:{...a,start:a.end},text:`
USER ${r.name}`}]}}}}}}),qc=e=>{let t=W(e).find(n=>n.user)?.user;return t!==void 0&&(t.state==="unknown"||!/^(?:root|0+)(?::|$)/.test(t.value))},Hc=({scripts:e})=>e.flatMap(({instruction:t,script:n,deferred:o})=>t.
keyword==="RUN"&&!o?n.commands.flatMap(s=>zc(s)??[]):[]);function zc(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=R(e,e.name),n=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!n||
/\uFFFC|\s/.test(n.text)||e.name==="adduser"&&t.operands.length>1||O(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;let o=O(t,"-u","--uid")?.value?.text;return{name:n.text,...o?{uid:o}:
{},word:n,command:e}}function Bc({name:e,uid:t,command:n},o){let s={start:n.span.start,end:n.span.end},r=e.replace(/[^\w]/g,"\\$&"),i=new RegExp(`(?<![\\w.-])${r}(?![\\w-])`),a=t?new RegExp(`(?<![\\w.]\
)${t}(?![\\w.])`):void 0;for(let c of W(o))for(let{keyword:l,logical:d,span:p,heredocs:u}of c.instructions){if(l==="LABEL"||l==="ARG"||l==="FROM"||l==="MAINTAINER")continue;if(!(p.start<=s.start&&s.end<=
p.end)){if(u.length||i.test(d.text)||a?.test(d.text))return!0;continue}if(c.scripts.filter(({instruction:b})=>b.span===p).flatMap(({script:b})=>b.commands).filter(b=>b!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.
test(b.name)).some(b=>[...b.words,...b.redirects.map(({target:k})=>k)].some(({text:k})=>i.test(k)||a?.test(k))))return!0}return!1}var Ns=h({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as whatever a\
ccount, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was to preve\
nt.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:n,span:o,ships:s,by:r,exact:i,paths:a}of Ye(e,t)){if(!Vc(n))
continue;let l=i&&/^[0-7]{3,4}$/.test(n)?`${n.slice(0,-1)}${Number(n.at(-1))&5}`:void 0;yield{at:{span:o},severity:s?"medium":"low",message:`${r} ${y(n)} lets every account write ${a[0]&&r!=="COPY"&&r!==
"ADD"?y(a[0]):"what it covers"}${s?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,edits:[{span:o,text:l}]}}:{}}}for(let{command:n,
ships:o}of C(e,t))n.name==="umask"&&/^0{1,4}$/.test(n.words[1]?.text??"")&&(yield{at:n,severity:o?"medium":"low",message:"with this umask every file made from here on is writable by everybody"})}});function Vc(e){
return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1):e.split(",").some(t=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.test(t))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var Ms=h({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest\
 when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned bas\
e image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){
for(let{command:n}of C(e,t)){let o=E(n),s=o?.action==="install"?o.packages.filter(c=>Kc(o,c)):[],[r]=s,i=s[s.length-1];if(o&&r&&i){let c=s.map(({text:l})=>l);yield{at:{span:{...r.span,end:Math.max(r.span.
end,i.span.end)}},severity:se(o.manager)?"info":"low",message:`no version is pinned for ${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""}`}}let a=Yc(n);a&&(yield{at:a,severity:"low",
message:`${y(a.text)} is cloned as it is at that minute: check out a tag or a commit`})}}}),Gc={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]=|[<>]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,
npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function Kc({manager:e,args:t,global:n,verb:o},{
text:s}){let r=Gc[e];return!r||s===""||s.includes("￼")||s.startsWith("$")||r.test(s)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(s)||s===
"."||s.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?n||o?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:i})=>/^--(?:version|vers|git|path|locked)$/.test(i)):e==="gem"?!t.options.
some(({name:i})=>i==="-v"||i==="--version"):e==="go"?o?.text==="install"&&s.includes("@latest"):e==="dnf"?!/group/.test(o?.text??"")&&o?.text!=="module":e==="pip"?!t.options.some(({name:i})=>/^(?:-c|--constraint)$/.
test(i)):!0}function Yc(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o==="clone");if(t<0)return;let n=R(e,"git clone",t+1);if(!n.options.some(({name:o})=>o==="-b"||o==="--branch"))return n.
operands[0]}var Ts=h({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:n,stage:o,ships:s}of C(e,t)){let r=E(n),i=r&&O(r.args,"-r","--requirement","--requirement\
s");r?.manager!=="pip"||r.action!=="install"||!i?.value||O(r.args,"--require-hashes")||[...n.assignments,...o.assignments].some(({name:c})=>c==="PIP_REQUIRE_HASHES")||/(?:dev|test)[\w-]*\.txt$/.test(i.
value.text)||(yield{at:{span:{...i.word.span,end:i.value.span.end}},severity:s?"low":"info",message:`pip installs what ${y(i.value.text)} names without comparing hashes: make it with pip-compile --gen\
erate-hashes and add --require-hashes`})}}});var Fs=h({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /\
bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switch\
es the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let n of e.stages){let o=ie(n,t)?.contents;
if(!(n.windows||o!==null&&o?.shell!==!1||Jc(n)))for(let s of n.scripts){let{instruction:r,deferred:i}=s;if(i||r.json||r.args.length===0)continue;let{keyword:a,span:c}=r,l=a==="HEALTHCHECK"?r.args[1]:r.
args[0],d=Zc(s),p=o===null?"scratch":y(n.base.value);yield{at:{span:{...c,end:r.heredocs.length?r.keywordSpan.end:r.args[r.args.length-1]?.span.end??c.end}},message:`${p} has no shell, and shell form \
needs one: ${a==="RUN"?"the build fails here":a==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&l?{fix:{safety:"unsafe",title:"use exec form",edits:[{span:l.span,text:d}]}}:
{}}}}}}),Jc=e=>W(e).some(({shell:t,copies:n})=>t!==void 0||n.some(({sources:o,destination:s,instruction:r})=>o.some(i=>i.state==="unknown"||/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.
test(i.value))||s.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(s.value)||s.value==="/"&&r.keyword==="ADD")));function Zc({script:e,instruction:t}){let[n,...o]=e.commands;
if(!(!n||o.length||n.redirects.length||n.assignments.length||n.wrappers.length||t.heredocs.length)&&!n.words.some(({names:s,text:r})=>s||/[*?~\uFFFC]/.test(r)))return`[${n.words.map(({text:s})=>JSON.stringify(
s)).join(", ")}]`}var Xc={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},Us=h({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the package index in the RUN that installs.",why:"\
A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or versions the mirror no longer has.",standards:[
"CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let n=new Map;for(let{commands:o,stage:s}of N(e,t)){let r=ie(s,t)?.contents?.
packageManager,i=o.flatMap(c=>{let l=E(c);return l&&se(l.manager)&&(!r||l.manager===(Xc[r]??r))?[{...l,command:c}]:[]}),a=n.get(s)??[];n.set(s,a);for(let{manager:c,command:l}of i.filter(({action:d})=>d===
"install")){let d=a.find(p=>p.manager===c);!d||d.used||i.some(p=>p.manager===c&&p.action==="update")||Qc(l)||(d.used=!0,yield{at:{span:Zt(l)},message:"this installs from the index of an earlier layer,\
 which the cache keeps for as long as it likes: update it in the same RUN",related:[{span:Zt(d.command),message:"the index is updated here"}]})}for(let{manager:c,command:l,action:d}of i)(d==="update"||
c==="zypper"&&d==="upgrade")&&!i.some(u=>u.manager===c&&u.command!==l&&(u.action==="install"||u.action==="upgrade"))&&a.push({manager:c,command:l,used:!1})}for(let o of n.values())for(let{command:s,used:r}of o)
r||(yield{at:{span:Zt(s)},message:`${y(s.name)} updates the index here and nothing in this RUN installs from it`})}});function Zt(e){let t=e.words[0]?.span??e.span,n=E(e)?.verb?.span;return{...t,end:Math.
max(t.end,n?.end??t.end)}}var Qc=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t));var qs=h({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that does not build protects nobody: the last image t\
hat did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],references:{"Dockerfile reference":"https://d\
ocs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:o==="broken"?"high":"medium",...s?{fix:s}:{}}}});var el=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),zs=h({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON\
.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never rea\
ch the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let n=t.trigger??t,o=tl(n);if(!o)continue;
let{span:s,text:r}=o,i=nl(r),a=i?{fix:{safety:"safe",title:`write ${i}`,edits:[{span:s,text:i}]}}:{};yield{at:{span:s},message:`this is no JSON, so ${n.keyword} takes it as plain text and not as exec \
form`,...a}}}});function tl({keyword:e,json:t,args:n}){if(t||!el.has(e))return;let o=e==="HEALTHCHECK"?n.slice(1):n,[s]=o,r=o[o.length-1];if(!s||!r)return;let i=o.length===1?s.value:o.map(({value:u})=>u).
join(" "),a=e==="CMD"||e==="ENTRYPOINT",c=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(i),l=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.
test(i),d=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(i),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(i);if(!(c||!(a?l||p:l&&!d)))return{text:i,span:{...s.span,end:r.span.end}}}function nl(e){
let t=e.replace(/[“”]/g,'"');for(let n of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,Hs(t),Hs(`${t}]`)])if(n!==void 0)try{let o=JSON.parse(n);if(Array.isArray(o)&&o.every(s=>typeof s=="string"))return`[${o.
map(s=>JSON.stringify(s)).join(", ")}]`}catch{}}var Hs=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]");var ol=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,Bs=h({id:"verified-d\
ownload",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the file, not that t\
he file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:n,ships:o}of N(e,t))if(!n.some(s=>we(s)||ve(s)||rl(s)))for(let s of n){let r=s.
substitutedInto?void 0:X(s),i=r?.urls.find(({text:a})=>ol.test(a))??(r&&sl(r,s)?r.urls[0]:void 0);i&&(yield{at:i,severity:o?"medium":"low",message:`nothing checks what ${y(i.text)} sends: compare it w\
ith a sha256 checksum or a signature, or use ADD --checksum`})}}}),sl=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:n})=>n==="tar"||n==="gpg"||n==="bsdtar"||n==="unzip"),rl=({name:e,
words:t})=>/^gpg2?$/.test(e)&&t.some(({text:n})=>/^--recv-keys?$/.test(n))&&t.some(({text:n})=>/^(?:0x)?[0-9A-F]{40}$/i.test(n))||e==="grep"&&t.some(({text:n})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.test(
n.replace(/ {2}/g," ")));var Vs=h({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git wit\
h its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CW\
E-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){if(t.skipped||t.source.alone||al(t,e))
continue;let n=new Set(t.final?W(t.final):[]);for(let o of t.stages)for(let s of o.copies){let r=s.from?void 0:s.sources.find(i=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(L(i)??""));r&&(yield{at:r,...il(s,o,n)})}}}});
function il({instruction:e},t,n){return n.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.
keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function al(e,t){let n=t.containers.filter(({build:i})=>i?.dockerfile===e.source.path),o=new Set(
n.map(({build:i})=>i?.context)),s=ke(e,t),r=s.some(({path:i})=>i===`${e.source.path}.dockerignore`);return o.has(null)||s.length>0&&(r||o.size<=s.length||o.size===0)}var cl=/^(?:gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,Gs=h({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Ever\
y program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:[
"CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},examples:[],*check(e,{builtImages:t}){
let{ref:n}=e.image;if(!e.ships||!n||!S(n,r=>Re(r)!==null&&!r.fault)||t.has(oe(n.value))||cl.test(Re(n.value)??""))return;let o=ll(e,n.value.tag??""),s=`${w(e)} runs on ${y(n.value.text)}, which is not\
 on the list of approved base images`;yield o?{at:n,severity:"info",message:`${s}; ${o} of the same image holds less`}:{at:n,message:s}}});function ll({base:e},t){let n=e?.smaller??[],o=n.some(s=>t.includes(
s.slice(1)));return n.length>0&&!o?n.join(" or "):void 0}var Ks=h({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless to\
ld otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://\
docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!n||o||s||t.
user.state!=="unknown"||!t.user.text.startsWith("the user of ")||(yield{at:t.user,message:`nothing says which user ${w(e)} runs as, and the image is not one we know`})}});var Ys=h({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process e\
xists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/docker\
file/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.image;if(!e.ships||t.state==="written"||dl(e)||pl(e)||t.state==="unknown"&&e.base?.healthcheck)return;let n=`nothing checks whether ${w(e)}\
 still works`,o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:n,severity:o?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function dl({base:e,image:t,dialect:n}){return e?.
name.includes("lambda/")?!0:n==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var pl=e=>"host"in e&&Ve(e.host.restartPolicy,t=>t==="no"||t==="none");var Js=h({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){
if(!S(o,({path:r,digest:i,fault:a})=>r!==null&&i===void 0&&!a)||t.has(oe(o.value)))continue;let s=n==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:s?
"info":"low",message:`${y(o.value.text)} has no digest, so it can become another image`}}}});var er=h({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, s\
o $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, \
and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:n,healthcheck:o}=e.
image,s=Zs(n);for(let[i,a]of[["entrypoint",n],["command",t]]){let c=Zs(a);c&&!(i==="command"&&s&&tr(s))&&(yield*Qs(c,`the ${i} of ${w(e)}`))}let r=o.state==="written"?o.value?.test:null;r?.form==="exe\
c"&&(yield*Qs(r.words,`the health check of ${w(e)}`))}}),Zs=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,ul=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
ml=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,hl=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function tr(e){let t=e.map(n=>L(n)??"");return hl.test(t[0]??"")?!0:t.some((n,o)=>ul.test(n)&&Xs(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||ml.test(n)&&Xs(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function Xs(e,t,n){for(let o of e.slice(t+1)){if(n.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}function*Qs(e,t){if(!tr(e))for(let[n,o]of e.entries()){let s=L(o);if(s===void 0)continue;let r=fl(
s);if(!r||n===0&&r==="operator")continue;let i=n>0?L(e[n-1])??"":"",a=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(i)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(s),c=a?"high":r==="variable"?"low":"medium",l=a?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:c,message:`\
no shell reads ${t}, so ${y(s)} is not expanded: ${l}`}}}function fl(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var nr=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".
split(" ")),gl=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls \
chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),yl=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(
" "));function or(e,t){let n=e.toLowerCase().split(/[-_]/),[o=""]=n;if(nr.has(o))return`\`${e}\` moves`;if(n[n.length-1]==="dev")return`\`${e}\` moves`;let s=r=>gl.has(r)||nr.has(r)||!t&&yl.has(r);return n.
every(s)?`\`${e}\` names a variant and no version`:void 0}var sr=h({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit dif\
fer, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image version\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){if(!S(o,({path:a,tag:c,digest:l,fault:d})=>a!==
null&&c!==null&&l===void 0&&!d)||t.has(oe(o.value)))continue;let{tag:s,text:r}=o.value,i=s?or(s,pt(o.value)?.kind==="os"):"no tag means latest";i&&(yield{at:o,severity:n==="syntax"?"low":"medium",message:`${y(
r)} moves: ${i===`\`${s}\` moves`?`${y(s??"")} is another image every time`:i}`})}}});var rr=h({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for \
everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e){for(let t of D(e.image.env,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=M(n,o);if(!s)continue;let r=e.dialect==="compose"&&!t.via?.some(({how:a})=>a==="buil\
t-from"),i=r?w(e):e.ships?"the image, for everybody who can pull it":`${w(e)}, and its cache and history`;yield{at:t,severity:bl(s,e,r),message:`${y(n)} puts ${s.wellKnown?"a well-known password":`${/^[AEIOU]/.
test(s.what)?"an":"a"} ${s.what}`} into ${i}`}}}});function bl({by:e,wellKnown:t},{ships:n,dialect:o},s){return t?"medium":e==="format"?"critical":s||o==="dockerfile"&&!n?"high":"critical"}var kl=5,ir=h({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `d\
ocker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"\
https://docs.docker.com/reference/dockerfile/#expose"},examples:[],*check(e,t){if(e.dialect!=="dockerfile"||!e.ships)return;let n=e.base?.ports??[],o=D(e.image.exposedPorts,({from:r})=>!n.includes(r));
for(let r of o){let[i,a]=(r.value.protocol==="tcp"?[...vt]:[]).find(([c])=>c>=r.value.from&&c<=r.value.to)??[0,void 0];!a||vl(e,t,a.service)!==(a.class==="debug")||(yield{at:r,message:wl(i,a)})}let s=o[kl];
s&&(yield{at:s,severity:"low",message:`the image exposes ${o.length} ports: one service needs fewer`})}}),wl=(e,{what:t,class:n})=>n==="debug"?`port ${e} is that of ${t}, which no image that ships sho\
uld open`:n==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows that the image is that service`;function vl({span:e,base:t},{dockerfiles:n},o){
return o.test(t?.name??"")||o.test(e.file)?!0:n.find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{text:i}})=>xl(r,i,o))===!0}function xl(e,t,n){if(e==="CMD"||e==="ENTRYPOINT"||
e==="FROM"||e==="COPY"||e==="ADD")return n.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,
"");return n.test(o)}var ar=h({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;if(!n||o||t.user.state==="unknown"||!Sl(
t.user.value))return;let r=t.user.state==="written";if(s)return;let i=r?`${w(e)} runs as root: ${y(t.user.value)} is written here`:`${w(e)} runs as root, ${$l(e)}`;yield{at:t.user,severity:r?"high":"m\
edium",message:i,fix:U({set:"user",to:e.base?.account??"10001"})}}}),Sl=e=>/^(?:root|0+)(?::|$)/.test(e.trim());function $l({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged}\
 is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${y(e.account)} for this`:""}`:"because nothing says otherwise"}var cr=h({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root wi\
thout opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kuber\
netes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:n,windows:o},{composes:s}){e!=="dockerfile"||!n||o||s.length>0||Ve(t.user,r=>!/^(?:\d+|root)(?::|$)/.
test(r))&&(yield{at:t.user,message:`${y(t.user.value)} is a name: runAsNonRoot can only check a number`})}});var lr=h({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build o\
r the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distri\
bution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)S(t,({fault:n})=>n!==void 0)&&(yield{at:t,message:`${y(t.value.text)} is no image reference: ${t.value.fault}`})}});var Xt=[uo,mo,fo,go,ko,wo,xo,So,Ro,Eo,Ao,Po,Io,jo,_o,Wo,Lo,No,Mo,To,Fo,Uo,qo,Ho,zo,Bo,Vo,Go,Yo,Zo,Xo,Qo,es,ts,ns,os,rs,is,as,ls,us,hs,gs,bs,ks,ws,xs,$s,Os,Ds,Rs,As,Ps,Is,js,_s,Ws,Ls,Ns,Ms,Ts,Fs,Us,qs,
zs,Bs,Vs,Gs,Ks,Ys,Js,er,sr,rr,ir,ar,cr,lr];var et=e=>e.replace(/[^\r\n]/g,"*"),dr=/(?<!\$\{)(?<!\w)(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;]+)/g,
Ol=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Dl=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,Cl=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,
Rl=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,El=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function De(e){if(e.length>2e4)return`${De(e.slice(0,2e4))}...`;let t=e.replace(Dl,(o,s,r)=>/^[$\uFFFC]/.
test(r)?o:s+et(r));t=t.replace(Ol,(o,s,r,i)=>M(s,i,!0)?`\${${s}${r}${et(i)}}`:o),t=t.replace(dr,pr);for(let o of[Cl,Rl,El])t=t.replace(o,(s,r,i)=>/^[$\uFFFC*]/.test(i)?s:r+et(i));let n=t.toLowerCase();
for(let{hint:o,pattern:s}of gt)n.includes(o)&&(t=t.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),et));return t}function pr(e,t,n,o,s){let r=s.replace(/^(["'])(.*)\1$/s,"$2");return M(n,r,
!0)?`${t}${n}${t}${o}${s.replace(r,()=>et(r))}`:r!==s&&/[=:]/.test(r)?`${t}${n}${t}${o}${s.replace(r,()=>r.replace(dr,pr))}`:e}var Al=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Qt=e=>e.replace(Al,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function en(e){return Qt(De(e)).replace(/##\[/g,"##​[")}var V=e=>en(e.replace(/[\r\n]+/g," ").replace(/\t/g," ")),Ne=e=>V(e).replace(/^\s*::/,"./::");var ur=require("node:util");var H=class extends Error{name="UsageError"},mr=e=>e instanceof Error&&e.name==="UsageError",hr={format:{type:"string",short:"f",multiple:!0},output:{type:"string",short:"o",multiple:!0},profile:{type:"\
string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"exit-zero":{type:"boolean"},"list-files":{type:"boolean"},"stdin-fi\
lename":{type:"string"},type:{type:"string"},as:{type:"string"},color:{type:"string"},quiet:{type:"boolean",short:"q"},"no-gitignore":{type:"boolean"},help:{type:"boolean",short:"h"},version:{type:"bo\
olean",short:"V"}},Pl=["check","rules","explain","show"],Il=e=>(0,ur.parseArgs)({args:e,options:hr,allowPositionals:!0,strict:!0});function fr(e){let t;try{t=Il([...e])}catch(r){throw new H(jl(r))}let[
n,...o]=t.positionals,s=n!==void 0&&Pl.includes(n)?n:"check";return{command:s,paths:s===n?o:t.positionals,values:t.values}}function jl({message:e}){let t=/Unknown option '(-{1,2}[^']*)'/.exec(e)?.[1];
if(t){let n=K(t.replace(/^-+/,""),Object.keys(hr));return`there is no option ${t}${n?`, did you mean --${n}?`:" (see --help)"}`}return e.split(`
`)[0]?.replace(/\. To specify.*$/,"")??e}function he(e,t,n){if(t===void 0)return;let o=n.find(r=>r===t);if(o)return o;let s=K(t,n);throw new H(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${s?
` (did you mean ${s}?)`:""}`)}var gr=`seaworthy finds what is unsafe in Dockerfiles and Compose projects.

  seaworthy [check] [paths...]    judge files and folders (default: .)
  seaworthy check -               judge standard input
  seaworthy show <path>           the container that would really start, and where each value comes from
  seaworthy explain <rule>        what a rule wants and why; other linters' ids work too
  seaworthy rules                 every rule

  -f, --format FORMAT        text (default), compact, json, sarif; may be repeated
  -o, --output FORMAT=PATH   write a report to a file, - is standard output; may be repeated
      --profile PROFILE      recommended (default) or strict
      --only RULE,...        run these rules only
      --skip RULE,...        leave these rules out
      --fail-on SEVERITY     end with 1 from here on: info, low, medium (default), high, critical, never
      --min-severity LEVEL   report from here on
      --exit-zero            end with 0 whatever is found
      --list-files           say which files would be judged and why
      --stdin-filename NAME  what standard input is called
      --type TYPE            take the named files for this: dockerfile, compose
      --as VIEW              show: instructions
      --no-gitignore         judge ignored files too
      --color WHEN           auto (default), always, never
  -q, --quiet                findings only, no summary
  -h, --help                 this
  -V, --version              the version

Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`;var Ot=require("node:fs");var T=require("node:fs"),q=require("node:path");var _l=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Wl=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function tn(e,t){let n=e.slice(e.lastIndexOf("/")+1);return _l.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!Wl.test(t)}var Ll=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,yr=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function nn(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Ll.test(n)&&!yr.test(n))return!0;if(t===void 0||yr.test(n))return!1;let o=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(o)}function br(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),o=["",...t.map((s,r)=>t.slice(0,r+1).join("/"))].map(s=>s?`${s}/.dockerignore`:".dockerignore");return[`${e.path}.dockeri\
gnore`,...o].map(s=>({path:s,role:"dockerignore"}))}function fe(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(!/^\.env(?:\.|$)|\.env$|\.dockerignore$/i.test(n)){if(nn(e,void 0))return"dockerfile";if(tn(e,void 0))return"compose";if(t!==void 0)return nn(e,
t)?"dockerfile":tn(e,t)?"compose":void 0}}var Me=class e{path;text;alone;shown;#t;constructor(t,n,o=!1,s=n){this.path=t,this.text=n,this.alone=o,this.shown=s}masking(t){if(t.length===0)return this;let n=[],o=0;for(let{start:s,end:r}of t.toSorted(
(i,a)=>i.start-a.start)){if(r<=o)continue;let i=Math.max(o,s);n.push(this.shown.slice(o,i),this.shown.slice(i,r).replace(/[^\r\n]/g,"*")),o=r}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#e().length}position(t){let n=this.#e(),o=0,s=n.length-1;for(;o<s;){let r=o+s+1>>1;n[r]<=t?o=r:s=r-1}return{line:o+1,column:Math.min(t,this.text.length)-n[o]+
1}}lineStart(t){let n=this.#e();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),o=this.shown.indexOf(`
`,n),s=this.shown.slice(n,o<0?this.shown.length:o);return s.endsWith("\r")?s.slice(0,-1):s}#e(){if(this.#t)return this.#t;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#t=t,t}};var kr=require("node:fs"),tt=require("node:path");function on(e){for(let t=e;;t=(0,tt.dirname)(t)){if((0,kr.existsSync)((0,tt.join)(t,".git")))return t;if(t===(0,tt.dirname)(t))return e}}var Nl=64*1024*1024;async function wr({cwd:e,paths:t,type:n,gitignore:o}){let s=new rn(e);for(let r of t){let i=(0,q.resolve)(e,r),a=sn(i);if(typeof a=="string")s.failures.push({path:s.shown(i),message:a});else if(!a.
isDirectory())s.ask(i,a,n);else{s.allow(i);let{listFolder:c}=await Promise.resolve().then(()=>ae(require("./folder.js"),1)),l=Ml(i)?c(i,o):void 0;l||s.failures.push({path:s.shown(i),message:"could not\
 be read (EACCES)"});for(let d of l??[])s.offer(d)}}return await s.follow(),{found:[...s.found.values()],notices:s.notices,failures:s.failures}}function sn(e){try{return(0,T.statSync)(e)}catch(t){let{
code:n}=t;return n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:(0,T.lstatSync)(e,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}}function Ml(e){try{return(0,T.accessSync)(
e,T.constants.R_OK|T.constants.X_OK),!0}catch{return!1}}var rn=class{found=new Map;notices=[];failures=[];#t;#e=new Set;#o=new Set;constructor(t){this.#t=t}allow(t){let n=on(t),o=!(0,q.relative)(this.#t,
t).startsWith(".."),s=process.env.HOME??"/",r=o&&this.#t!=="/"&&this.#t!==s;this.#e.add(n!==t||(0,T.existsSync)((0,q.join)(n,".git"))?n:r?this.#t:t)}shown(t){return(0,q.relative)(this.#t,t).split(q.sep).
join("/")||"."}ask(t,n,o){if(!n.isFile()){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,q.dirname)(t));
let s=this.#i(t,this.failures);if(!s)return;let r=o??fe(s.path,s.text.slice(0,65536));r?this.found.set(s.path,{source:s,kind:r,reason:"named"}):this.notices.push({path:s.path,message:"left out: it is \
neither a Dockerfile nor a Compose file (--type says otherwise)"})}offer(t){let n=this.shown(t);if(this.found.has(n))return;let o=fe(n),s=sn(t);if(typeof s=="string"){o&&(s.startsWith("could not")?this.
failures:this.notices).push({path:n,message:s.startsWith("could not")?s:`left out: it ${s}`});return}if(!s.isFile()){o&&this.notices.push({path:n,message:s.isDirectory()?"left out: it is a folder":"le\
ft out: it is no ordinary file"});return}if(!this.#p(t)){o&&this.notices.push({path:n,message:"left out: it is a link out of the repository"});return}let r=this.#i(t,o?this.failures:this.notices),i=r&&
(o??fe(n,r.text.slice(0,65536)));r&&i&&this.found.set(n,{source:r,kind:i,reason:o?"by name":"by content"})}async follow(){let t={source:n=>this.found.get(n)?.source};if([...this.found.values()].some(({
kind:n})=>n==="dockerfile"))for(let n of this.#d())this.#r({path:n,role:"dockerignore"});for(let n=0,o=-1;n<10&&o!==this.found.size;n+=1){o=this.found.size;for(let s of[...this.found.values()])for(let r of await this.#s(
s,t))this.#r(r)}}async#s(t,n){if(t.kind==="dockerfile")return br(t.source);if(t.kind!=="compose")return[];let{composeReferences:o,readCompose:s}=await Promise.resolve().then(()=>ae(require("./compose.js"),1)),
r=t.compose??s(t.source);return this.found.set(t.source.path,{...t,compose:r}),o(r,n)}#d(){let t=[],n=on(this.#t);for(let o=this.#t;o!==n;o=(0,q.dirname)(o))t.push(`${"../".repeat(t.length+1)}.dockeri\
gnore`);return t}#r({path:t,role:n}){let o=(0,q.resolve)(this.#t,t),s=this.shown(o);if(this.found.has(s)||this.#o.has(s))return;this.#o.add(s);let r=sn(o);if(typeof r=="string"||!r.isFile())return;if(!this.#p(
o)){this.notices.push({path:s,message:"is referred to and lies outside the repository: not followed"});return}let i=this.#i(o,this.notices);i&&this.found.set(s,{source:i,...n==="dockerfile"?{kind:"doc\
kerfile",reason:"referred to"}:{reason:"beside"}})}#p(t){let n=(0,T.realpathSync)(t);return[...this.#e].some(o=>{let s=(0,q.relative)((0,T.realpathSync)(o),n);return s!==""&&s.split(q.sep)[0]!==".."&&
!(0,q.isAbsolute)(s)})}#i(t,n){let o=this.shown(t);try{let{size:s}=(0,T.statSync)(t);if(s>Nl){this.notices.push({path:o,message:`left out: ${Math.round(s/1024/1024)} MB is more than any configuration \
has`});return}let r=(0,T.readFileSync)(t,"utf8"),i=r.includes("�")?(0,T.readFileSync)(t):void 0;if(i&&(i[0]===255&&i[1]===254||i[0]===254&&i[1]===255)){this.failures.push({path:o,message:"is UTF-16,\
 which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(r,"utf8").equals(i)&&this.notices.push({path:o,message:"is not valid UTF-8: what cannot be read is taken as �"}),new Me(o,r)}catch(s){
n.push({path:o,message:`could not be read (${s.code??String(s)})`});return}}};function vr(e,t,n){let o=[],r={workload:[...e.stages,...e.containers],container:e.containers,dockerfile:e.dockerfiles.filter(({skipped:a})=>!a),compose:e.composes.filter(({skipped:a})=>!a),project:[e]},
i=a=>{for(let c of r[a.on])try{for(let l of a.check(c,e))o.push({rule:a,problem:l,..."path"in c?{workload:c}:{}})}catch(l){n(Tl(c),new Error(`rule ${a.id}: ${l instanceof Error?l.message:String(l)}`,{
cause:l}))}};for(let a of t)i(a);return o}var Tl=e=>"span"in e?e.span.file:"source"in e?e.source.path:[...e.composes,...e.dockerfiles][0]?.source.path??"";var xr=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Sr=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},$r=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function Y(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Q(e,t=0,n=e.length){let o=t,s=n;for(;o<s&&Y(e.charCodeAt(
o));)o+=1;for(;s>o&&Y(e.charCodeAt(s-1));)s-=1;return[o,s]}function Or(e){let t=[];for(let n of Fl(e)??[]){let o=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),s=o?.[3];if(!o||!s)continue;let r=Ul(s);if(r===void 0||r==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:r,expand:i(r)===i(s),chomp:o[2]==="-"})}return t}function Fl(e){let t=[],n="";for(let o=0;o<e.length;o+=1){let s=e[o];if(s==="'"||s==='"'){let r=an(e,o);if(r<0)return;n+=e.slice(o,r+1),o=
r}else if(s==="$"&&e[o+1]==="{"){let r=cn(e,o);if(r<0)return;n+=e.slice(o,r+1),o=r}else if(s==="\\")n+=e.slice(o,o+2),o+=1;else if(s==="<"&&e[o+1]==="<"){let r=o+2;for(;r<e.length&&/[\t\r ]/.test(e[r]);)
r+=1;n+=e.slice(o,r),o=r-1}else Y(s.charCodeAt(0))?(n&&t.push(n),n=""):n+=s}return n&&t.push(n),t}function an(e,t){let n=e[t];for(let o=t+1;o<e.length;o+=1){if(e[o]===n)return o;if(e[o]==="\\"&&n==='"')
o+=1;else if(e[o]==="$"&&e[o+1]==="{"&&n==='"'){let s=cn(e,o);if(s<0)return-1;o=s}}return-1}function cn(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let o=n[1]==="/"?1:0;for(let s=t+n[0].length;s<e.length;s+=1){let r=e[s];if(r==="\\")s+=1;else if(r==="/"&&o)o=0;else{if(r==="}")return o?-1:s;if(r===
"'"||r==='"'){if(s=an(e,s),s<0)return-1}else if(r==="$"&&e[s+1]==="{"&&(s=cn(e,s),s<0))return-1}}return-1}function Ul(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="'"||o==='"'){let s=an(
e,n);if(s<0)return;t+=o==='"'?e.slice(n+1,s).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,s),n=s}else if(o==="\\")t+=e[++n]??"";else{if(Y(o.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=o}}return t}var ne=(e,t,n)=>({value:e.text.slice(t,n),span:Z(e,t,n),at:t}),$t=e=>e===32||e===9||e===11||e===12||e===13;function Dr(e,t,n){let o=[],{text:s}=e;for(let r=t;r<n;){for(;r<n&&$t(s.charCodeAt(r));)r+=1;
let i=r;for(;r<n&&!$t(s.charCodeAt(r));)r+=1;r>i&&o.push(ne(e,i,r))}return o}function ln(e,t,n){let o=t;for(;o<n&&!$t(e.charCodeAt(o));)o+=1;let s=o;for(;s<n&&$t(e.charCodeAt(s));)s+=1;return[o,s]}function dn(e,t,n,o){
let s=[],{text:r}=e;for(let i=t;i<n;){for(;i<n&&Y(r.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,c="";for(;i<n&&(c||!Y(r.charCodeAt(i)));){let d=r[i];d===o&&c!=="'"?i+=1:c?c=d===c?"":c:(d==='"'||d==="'")&&
(c=d),i+=1}let l=i>n?n-1:i;i=Math.min(i,n),l>a&&s.push(ne(e,a,l))}return s}function Cr(e,t,n,o){let s=[],{text:r}=e,i=t;for(;;){for(;i<n&&Y(r.charCodeAt(i));)i+=1;if(!r.startsWith("--",i)||i+1>=n)return{
flags:s,rest:i};let a=i,c="",l="";for(;i<n&&(l||!Y(r.charCodeAt(i)));){let u=r[i];(l?u===l:u==='"'||u==="'")?l=l?"":u:u===o?c+=r[++i]??"":c+=u,i+=1}if(i=Math.min(i,n),c==="--")return{flags:s,rest:i};let d=c.
indexOf("="),p=c.slice(2,d<0?void 0:d);s.push({name:p,value:c,span:Z(e,a,i),...d<0?{}:{text:c.slice(d+1)}})}}function Rr(e,t,n){let[o,s]=Q(e.text,t,n);if(e.text[o]!=="[")return;let r=e.text.slice(o,s),
i;try{i=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(c=>typeof c=="string"))return{fault:"not-strings"};let a=[];for(let c of r.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let l=o+
c.index;a.push({value:i[a.length],span:Z(e,l,l+c[0].length),at:l})}return{words:a}}var ql=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Hl=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function pn(e,t,n,o,s){let{text:r}=e,[i,a]=ln(r,t,n),c=r.slice(t,i).replace(
/[a-z]/g,m=>m.toUpperCase()),{flags:l,rest:d}=Cr(e,a,n,o),[p,u]=Q(r,d,n),f={keyword:c,keywordSpan:Z(e,t,i),span:Z(e,t,n),flags:l,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=u)return{...f,args:[]};
if(c==="ONBUILD")return{...f,args:[ne(e,p,u)],trigger:pn(e,p,u,o,s)};if(c==="ENV"||c==="LABEL")return{...f,...Bl(e,p,u,c,o,s)};if(c==="ARG"){let m=dn(e,p,u,o);return{...f,args:m,pairs:m.map(g=>Ar(e,g))}}
return c==="HEALTHCHECK"?{...f,...zl(e,p,u,s)}:{...f,...Er(e,p,u,c,s)}}function Er(e,t,n,o,s){let r=ql.has(o)?Rr(e,t,n):void 0;return r&&"words"in r?{args:r.words,json:!0}:(r?.fault==="not-strings"&&s.
push({kind:"broken",span:Z(e,t,n),message:`exec form of ${o} holds strings only`}),{args:Hl.has(o)?Dr(e,t,n):[ne(e,t,n)],json:!1})}function zl(e,t,n,o){let s=t;for(;s<n&&!Y(e.text.charCodeAt(s));)s+=1;
let r=ne(e,t,s),[i,a]=Q(e.text,s,n);if(i>=a)return{args:[r],json:!1};let{args:c,json:l}=Er(e,i,a,"CMD",o);return{args:[r,...c],json:l}}function Bl(e,t,n,o,s,r){let i=dn(e,t,n,s);if(i[0]?.value.includes(
"=")){for(let l of i)l.value.includes("=")||r.push({kind:"broken",span:l.span,message:`${o} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(l=>l.value.includes("=")).map(l=>Ar(
e,l))}}let[a,c]=ln(e.text,t,n);return c>=n?(r.push({kind:"broken",span:Z(e,t,n),message:`${o} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:ne(e,t,a),value:ne(e,c,n),spaced:!0}]}}
function Ar(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let o=t.at+t.value.length;return{name:ne(e,t.at,t.at+n),value:ne(e,t.at+n+1,o)}}var Vl=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function Pr(e){return new un(e).read()}var un=class{#t;#e;#o=[];#s=[];#d=[];#r=[];#p=new Set;#i="\\";#a;#n=0;#c=0;constructor(t){this.#t=t,this.#e=
t.text}read(){let t=this.#e;t.charCodeAt(0)===65279&&(this.#n=1);let n=$r.exec(t.slice(this.#n,this.#n+4096));if(n?.[1]){let o=this.#n+n[0].length-n[1].length;this.#a={value:n[1],span:this.#l(o,o+n[1].
length)}}for(;this.#n<t.length;){let[o,s]=this.#h(),[r]=Q(t,o,s);this.#g(r,s),!(r>=s)&&(t[r]==="#"?this.#f(r,s):this.#y(r,s))}return this.#d.length===0&&this.#o.push({kind:"broken",message:"the file h\
as no instructions",span:this.#l(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#t,instructions:this.#d,faults:this.#o,suppressions:this.#s,escape:this.#i,...this.#a?{syntax:this.#a}:{}}}#l(t,n){
return{file:this.#t.path,start:t,end:n}}#h(){let t=this.#n,n=this.#e.indexOf(`
`,t),o=n<0?this.#e.length:n;for(this.#n=n<0?o:n+1;o>t&&this.#e[o-1]==="\r";)o-=1;return[t,o]}#g(t,n){if(!this.#p)return;let o=this.#e.slice(t,Math.min(n,t+4096)),s=xr.exec(o);if(!s){this.#p=void 0;return}
let[,r="",i=""]=s,a=r.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#p=void 0;return}let c=t+o.lastIndexOf(i),l=this.#l(c,c+i.length);this.#p.has(a)&&this.#o.push({kind:"broken",span:l,
message:`the ${a} directive stands here twice`}),this.#p.add(a),a==="syntax"&&(this.#a??=Sr(i,l)),a==="escape"&&(i==="`"||i==="\\"?this.#i=i:this.#o.push({kind:"broken",span:l,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#f(t,n){let o=Vl.exec(this.#e.slice(t,Math.min(n,t+4096)));if(!o)return;let s=(o[1]??"").split(",").map(r=>r.trim()).filter(Boolean);this.#r.push({rules:s,
reason:(o[2]??"").trim(),span:this.#l(t,n)})}#y(t,n){let o=[],s=[],r=[],i=[],a=0,c=n,l=(m,g)=>{s.push(a),r.push(m),o.push(this.#e.slice(m,g)),a+=g-m},d=this.#u(t,n);for(l(t,d<0?n:d);d>=0&&this.#n<this.#e.
length;){let m=this.#n,[g,b]=this.#h(),[k]=Q(this.#e,g,b);if(k>=b){i.push(this.#l(m,this.#n));continue}if(this.#e[k]==="#"){this.#f(k,b);continue}d=this.#u(g,b),l(g,d<0?b:d),c=b}for(;i.length&&i[i.length-
1].start>c&&Q(this.#e,c)[0]>=this.#e.length;)i.pop();let p=o.length===1?o[0]:o.join(""),[u,f]=Q(p);if(u>=f){this.#o.push({kind:"broken",span:this.#l(t,n),message:"a continuation that nothing follows i\
s an empty instruction"});return}this.#m({file:this.#t.path,text:p,at:s,from:r},c,i)}#u(t,n){let o=n-1;for(;o>=t&&(this.#e[o]===" "||this.#e[o]==="	");)o-=1;return o<t||this.#e[o]!==this.#i||o>t&&this.#e[o-
1]===this.#i?-1:o}#m(t,n,o){let[s,r]=Q(t.text),i=pn(t,s,r,this.#i,this.#o),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,l=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.
includes("<<")?this.#k(t,i.keywordSpan):[],d=l.length?this.#w():n,p=this.#l(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.trigger,span:this.#l(i.trigger.keywordSpan.start,d),heredocs:l}}:{};this.#d.
push({...i,...u,span:p,blanks:o,heredocs:l});for(let{rules:f,reason:m,span:g}of this.#r)this.#s.push({rules:f,reason:m,span:g,covers:p});this.#r=[]}#b(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#n,this.#n=t.exec(this.#e)?.index??this.#e.length}#w(){let t=this.#n;for(;t>0&&(this.#e[t-1]===`
`||this.#e[t-1]==="\r");)t-=1;return t}#k(t,n){let o=[];for(let s of Or(t.text)){let r=this.#n,i=-1;for(;this.#n<this.#e.length&&i<0&&this.#c<20;){let[a,c]=this.#h(),l=a;for(;s.chomp&&this.#e[l]==="	";)
l+=1;c-l===s.name.length&&this.#e.startsWith(s.name,l)&&(i=a)}if(i<0)return this.#o.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(s.name.slice(0,60))} is never closed`}),this.#n=
r,this.#b(),this.#c+=1,o;o.push({...s,span:this.#l(r,i)})}return o}};function mn(e,t){let n=Pr(e),o=Gl(e,n);if(o)return{dialect:"dockerfile",source:e,skipped:o,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set};let{stages:s,
globals:r,faults:i}=ht(n,new Map,t),a=[...n.faults,...n.instructions.flatMap(jt),...i],c=s[s.length-1];return{...n,...t?{shell:t}:{},faults:a,stages:s,globals:r,final:c,needed:c?de(c):new Set}}function Gl({
text:e,path:t},{instructions:n,faults:o}){let s="it is a template, and only what it generates can be judged",r=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(r.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.
test(t)||i.test(e)))return s;if(!i.test(e))return;let a=n.some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),c=r.some(({logical:d})=>i.test(d.text)),l=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.
test(t)&&o.length>0;return a||c||l?s:void 0}var Kl={privileged:"privileged",capAdd:"cap_add",capDrop:"cap_drop",securityOpt:"security_opt",readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",memory:"mem_limit",cpus:"\
cpus",pidsLimit:"pids_limit",user:"user"};function Ir({set:e,to:t}){return`${Kl[e]??e}: ${typeof t=="object"?`[${t.join(", ")}]`:t}`}var jr=({set:e,to:t})=>`${e.toUpperCase()} ${typeof t=="object"?JSON.stringify(t):t}`;var _r=(e,t)=>`add \`${t?.dialect==="dockerfile"?jr(e):Ir(e)}\``;function Wr({stages:e,containers:t,dockerfiles:n}){let o=[],s=({name:i,value:a,literal:c})=>{a&&M(i,c)&&o.push(a.span)},r=i=>{if(i.state!=="unknown")for(let a of i.value)a.state!=="unknown"&&s(a.value)};
for(let{image:i,build:a}of[...e,...t])for(let c of[i.env,i.labels,...a?[a.args]:[]])r(c);for(let{globals:i,stages:a}of n){for(let c of i)s(c);for(let{assignments:c}of a)for(let l of c)s(l)}for(let{stages:i,
source:a}of n)for(let{scripts:c,copies:l}of i){for(let{instruction:d}of l)for(let{span:p}of d.heredocs)for(let u of Xe(a.text,p))o.push(u.span);for(let{script:d}of c)for(let p of d.commands){let u=Ze(
p);u&&o.push(u.span)}}return o}var Yl={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"this overrides it",include:"included from here",interpolated:"the variable gets its value here","bu\
ilt-from":"built here",inherits:"inherited through this stage"},Lr=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:Yl[t]}));function Nr({rule:e,problem:t,workload:n},o){let{at:s,message:r,related:i=[],fix:a}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:e.profile,message:De(
r),span:s.span,workload:n?.path??null,related:[...i,...Lr(s.via)],fix:a?Jl(a,o,n):null,suppressed:null}}function Jl(e,t,n){let{safety:o}=e;return"edits"in e?{title:e.title??"apply the edit",safety:o,edits:e.
edits}:{title:e.title??t(e.change,n),safety:o}}var G=["info","low","medium","high","critical"],nt=["recommended","strict"];var ot=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;function Mr(e){let t=new Map;for(let{finding:n,workload:o}of e){let{file:s,start:r,end:i}=n.span,a=`${n.rule}\0${s}\0${r}\0${i}`,c=t.get(a);t.set(a,c?Zl(c,n,o):n)}return[...t.values()].map(n=>n.related.
length?{...n,related:Xl(n)}:n)}function Zl(e,t,n){if(e.related.length>40)return e;let o=G.indexOf(t.severity)>G.indexOf(e.severity),r=n&&n.path.join("\0")!==e.workload?.join("\0")?[{span:n.span,message:`${w(
n)} is affected`}]:[];return{...e,severity:o?t.severity:e.severity,related:[...e.related,...r,...t.related],fix:e.fix??t.fix}}function Xl({related:e,span:t}){let n=[];for(let o of e)!ot(o.span,t)&&!n.
some(s=>ot(s.span,o.span))&&n.push(o);return n.slice(0,20)}function Tr(e){let t=({severity:o})=>-G.indexOf(o),n=(o,s)=>o<s?-1:o>s?1:0;return[...e].sort((o,s)=>n(o.span.file,s.span.file)||o.span.start-s.span.start||t(o)-t(s)||n(o.rule,s.rule)||o.span.end-s.span.
end||n(o.message,s.message))}function Fr(e,t){let n=e.filter(o=>nt.indexOf(o.profile)<=nt.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:o})=>!o).length-n.filter(({suppressed:o})=>!o).length}}function Ur(e,t){if(t.length===0)return[...e];let n=new Map,o=new Map;for(let s of t){let{file:r,start:i}=s.covers,a=`${i} ${r}`,c=n.get(a);if(c)c.push(s);else{n.set(a,[s]);let l=o.get(r);l?l.push(i):
o.set(r,[i])}}for(let s of o.values())s.sort((r,i)=>r-i);return e.map(s=>{let{rule:r,span:i}=s,a=Ql(o.get(i.file)??[],i.start),c=n.get(`${a} ${i.file}`)?.find(({rules:l,covers:d})=>l.includes(r)&&i.start<=
d.end);return c?{...s,suppressed:{by:"comment",reason:c.reason||null}}:s})}function Ql(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s]<=t?n=s+1:o=s}return e[n-1]??-1}async function qr(e,{rules:t,profile:n}){let o=e.flatMap(({source:f,kind:m,compose:g})=>{let b=m??fe(f.path,f.text.slice(0,65536));return b?[{source:f,kind:b,...g?{compose:g}:{}}]:[]}),s=[],r=[],i=new Map,
a=[],c=new Map,l=(f,m)=>{a.push({path:f,message:`could not be judged, which is our mistake: please report it (${m instanceof Error?m.message:String(m)})`})};for await(let f of ed(e,o,l)){for(let m of vr(
f,t,l))s.push({finding:Nr(m,_r),...m.workload?.path[0]==="services"?{workload:nd(m.workload)}:{}});for(let m of Wr(f)){let g=c.get(m.file);g?g.push(m):c.set(m.file,[m])}for(let m of[...f.dockerfiles,...f.
composes]){for(let g of m.suppressions)r.push(g);m.skipped&&i.set(m.source.path,m.skipped)}}let d=[...i].map(([f,m])=>({path:f,message:`not judged: ${m}`})),{shown:p,hidden:u}=Fr(Ur(Tr(Mr(s)),r),n);return{
files:o.map(({source:f,kind:m})=>({path:f.path,kind:m})).sort((f,m)=>f.path<m.path?-1:1),findings:p,notices:d,failures:a,hidden:u,rules:t.map(od),sources:sd(e,p,c)}}async function*ed(e,t,n){let o=new Map(
e.map(({source:l})=>[l.path,l])),s={source:l=>o.get(l)},r=new Map(t.flatMap(({source:l,kind:d})=>d==="dockerfile"?[[l.path,l]]:[])),i=new Map;for(let l of t){if(l.kind!=="compose")continue;let d=l.source.
path.slice(0,l.source.path.lastIndexOf("/")+1),p=i.get(d);p?p.push(l):i.set(d,[l])}let a=new Set,c=t.some(td)?await Promise.resolve().then(()=>ae(require("./shell.js"),1)):void 0;if(i.size>0){let l=await Promise.resolve().then(()=>ae(require("./compose.js"),1)),
d=p=>{let u=r.get(p);return u&&a.add(p),u?[mn(u,c)]:[]};for(let p of i.values())try{let u=p.map(g=>g.compose??l.readCompose(g.source)),f=u.flatMap(g=>g.skipped?[]:l.lowerCompose(g,s)),m=new Set(u.flatMap(
g=>l.composeReferences(g,s)).flatMap(({path:g,role:b})=>b==="dockerfile"?[g]:[]));yield Lt({dockerfiles:[...m].flatMap(d),composes:u,services:f,lookup:s,...c?{shell:c}:{}})}catch(u){for(let{source:f}of p)
n(f.path,u)}}for(let[l,d]of r)if(!a.has(l))try{yield Lt({dockerfiles:[mn(d,c)],composes:[],services:[],lookup:s})}catch(p){n(l,p)}}var td=({source:e,kind:t})=>t==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.
test(e.text):/^\s*["']?(?:command|entrypoint|test|build)\b/m.test(e.text),nd=({path:e,span:t,ships:n})=>({path:e,span:t,ships:n});function od({id:e,on:t,severity:n,confidence:o="high",profile:s,summary:r,
why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:o,profile:s,summary:r,why:i,standards:a}}function sd(e,t,n){let o=new Set(t.flatMap(({span:s,related:r})=>[s.file,...r.map(i=>i.span.file)]));
return new Map(e.flatMap(({source:s})=>o.has(s.path)?[[s.path,s.masking(n.get(s.path)??[])]]:[]))}var Hr=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function st({sources:e},{file:t,start:n,end:o}){let s=e.get(t),r=s?.position(n)??{line:1,column:1},i=s?.position(o)??r;return{path:t,line:r.line,column:r.column,endLine:i.line,endColumn:i.column}}function zr(e){return e.findings.filter(({suppressed:t})=>!t).map(({span:t,severity:n,message:o,rule:s})=>{let{path:r,line:i,column:a}=st(e,t);return`${Ne(r)}:${i}:${a}: ${Hr(n)}[${n}] ${V(o)} [${s}]
`}).join("")}var rt=160;function hn({sources:e},t,n,o=1){let s=e.get(t.file);if(!s)return[];let r=s.position(t.start),i=s.position(Math.max(t.start,t.end-1)),a=Math.min(i.line,r.line+2),c=String(a).length+2,l=[];for(let d=Math.
max(1,r.line-o);d<=a;d+=1){let p=id(s,d,d===r.line?r.column:1);if(l.push(`${String(d).padStart(c)} | ${p.text}`.trimEnd()),d<r.line)continue;let u=p.column(d===r.line?r.column:rd(s,d)),f=p.column(d===
i.line?i.column+1:s.line(d).length+1);l.push(`${" ".repeat(c)} | ${" ".repeat(Math.max(0,u-1))}${n("^".repeat(Math.max(1,f-u)))}`)}return i.line>a&&l.push(`${" ".repeat(c)} | ...`),l}var rd=(e,t)=>e.line(
t).search(/\S|$/)+1;function id(e,t,n){let o=e.line(t),s=o.length>rt?Math.max(0,Math.min(n-40,o.length-rt)):0,r=o.slice(s,s+rt),i=o.length>2e4?Br(r):ad(o,s),a=[],c=s>0?"...":"";for(let l of i){for(let d=0;d<
l.length;d+=1)a.push(c.length+1);c+=l==="	"?"    ":Qt(l)}return a.push(c.length+1),c=c.replace(/##\[/g,"# #["),{text:s+rt<o.length?`${c}...`:c,column:l=>a[Math.max(0,Math.min(l-1-s,a.length-1))]??1}}var ad=(e,t)=>Br(
e).slice(t,t+rt),Br=e=>{let t=De(e);return t.length===e.length?t:e.replace(/\S/g,"*")};function cd({files:e,findings:t,hidden:n}){let o=t.filter(({suppressed:i})=>!i),s=i=>o.filter(a=>a.severity===i).length,r=Object.fromEntries(G.toReversed().map(i=>[i,s(i)]));return{files:e.length,findings:o.
length,suppressed:t.length-o.length,hidden:n,bySeverity:r}}var Vr=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Gr(e){let{files:t,findings:n,suppressed:o,hidden:s,bySeverity:r}=cd(e),i=G.toReversed().flatMap(
c=>r[c]?[`${r[c]} ${c}`]:[]),a=[...o?[`${o} suppressed`]:[],...s?[`${s} more with --profile strict`]:[]];return`${n?`${Vr(n,"finding")} (${i.join(", ")})`:"No findings"} in ${Vr(t,"file")}${a.length?`\
; ${a.join(", ")}`:""}.`}var Kr={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function Yr(e,{style:t,quiet:n}){let o=e.findings.filter(({suppressed:a})=>!a),s=ld(o).map(a=>dd(e,a,t)),r=n?[]:[Gr(e)],i=[
...s,...r];return i.length?`${i.join(`

`)}
`:""}function ld(e){let t=[];for(let n of e){let o=t.find(([s],r)=>r>=t.length-3&&s&&ot(s.span,n.span));o?o.push(n):t.push([n])}return t}function dd(e,t,n){let[o]=t;if(!o)return"";let{path:s,line:r,column:i}=st(
e,o.span),a=Math.max(...t.map(({rule:l})=>l.length)),c=[n("bold",`${Ne(s)}:${r}:${i}`),...hn(e,o.span,l=>n(Kr[o.severity],l))];for(let l of t)c.push(...pd(e,l,a,n));return c.join(`
`)}function pd(e,{severity:t,rule:n,message:o,fix:s,related:r,confidence:i},a,c){let l=i==="low"?c("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${c(Kr[t],t.padEnd(8))} ${c("bold",n.padEnd(a))}  ${V(
o)}${l}`];s&&p.push(`${d}${c("dim","fix:")} ${V(s.title)}${s.safety==="unsafe"?c("dim"," (may change how it works)"):""}`);for(let{span:u,message:f}of r){let m=st(e,u);p.push(`${d}${c("dim","see:")} ${V(
m.path)}:${m.line}:${m.column} ${V(f)}`),p.push(...hn(e,u,g=>c("dim",g),0).slice(0,2).map(g=>`${d}${g}`))}return p}var Jr=require("node:fs"),Zr=require("node:util");function Xr(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,o=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:ud();return e==="always"||e==="auto"&&o?(r,i)=>i&&
(0,Zr.styleText)(r,i,{validateStream:!1}):(r,i)=>i}function ud(){try{let e=(0,Jr.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var Qr=require("node:fs");function it(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,Qr.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}var ei=["text","compact","json","sarif"],ee={clean:0,findings:1,failed:2,nothing:3};async function ni({paths:e,values:t},n,{out:o,err:s}){let r=fd(t),i=he("--fail-on",t["fail-on"],[...G,"never"])??"me\
dium",a=he("--min-severity",t["min-severity"],G)??"info",c=he("--profile",t.profile,nt)??"recommended",l=Xr(he("--color",t.color,["auto","always","never"])??"auto"),d=gd(n,t.only,t.skip),{found:p,notices:u,
failures:f}=await yd(e,t);if(t["list-files"])return ti([...f,...u],s),kd(p,o),f.length?ee.failed:p.some(({kind:x})=>x)?ee.clean:ee.nothing;let m=await qr(p,{rules:d,profile:c}),g={...m,notices:[...u,...m.
notices],failures:[...f,...m.failures]},b={...g,findings:g.findings.filter(({severity:x})=>oi(x,a))};ti([...g.failures,...g.notices],s),md(e,f,s);let k=m.files.length===0;k&&g.failures.length===0&&s(`\
seaworthy: there is no Dockerfile and no Compose file here
`);for(let x of r)(!k||x.format==="json"||x.format==="sarif")&&await wd(x,b,t.quiet===!0,l,o);return g.failures.length?ee.failed:k?ee.nothing:!t["exit-zero"]&&i!=="never"&&g.findings.some(x=>hd(x,i))?
ee.findings:ee.clean}function md([e],t,n){let o=e!==void 0&&t[0]?.path===e&&!e.includes("/")?K(e,["rules","explain","show","check"]):void 0;o&&n(`seaworthy: did you mean the command ${o}?
`)}function ti(e,t){for(let{path:n,message:o}of e)t(`seaworthy: ${V(n)} ${V(o)}
`)}var oi=(e,t)=>G.indexOf(e)>=G.indexOf(t),hd=({severity:e,suppressed:t},n)=>!t&&oi(e,n);function fd({format:e=[],output:t=[]}){let n=t.map(i=>{let a=i.indexOf("=");if(a<1||a===i.length-1)throw new H(
`--output wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(i)}`);return{format:he("--output",i.slice(0,a),ei),path:i.slice(a+1)}}),o=e.flatMap(i=>i.split(",")).map(i=>({format:he("--fo\
rmat",i,ei),path:"-"})),r=[...o.length===0&&!n.some(({path:i})=>i==="-")?[{format:"text",path:"-"}]:[],...o,...n];if(r.filter(({format:i,path:a})=>a==="-"&&(i==="json"||i==="sarif")).length>1)throw new H(
"standard output takes one of json and sarif: write the other to a file with --output");return r}function gd(e,t=[],n=[]){let o=e.map(({id:c})=>c),s=(c,l)=>{let d=l.flatMap(p=>p.split(",")).map(p=>p.trim()).
filter(Boolean);if(l.length>0&&d.length===0)throw new H(`${c} names no rule`);for(let p of d)if(!o.includes(p)){let u=K(p,o);throw new H(`${c}: there is no rule ${JSON.stringify(p)}${u?`, did you mean\
 ${u}?`:" (see seaworthy rules)"}`)}return new Set(d)},r=s("--only",t),i=s("--skip",n),a=e.filter(({id:c})=>(r.size===0||r.has(c))&&!i.has(c));if(a.length===0)throw new H("--only and --skip leave no r\
ule to run");return a}async function yd(e,t){let n=he("--type",t.type,["dockerfile","compose"]),o=t["stdin-filename"];if(o!==void 0&&(o===""||!e.includes("-")))throw new H(o===""?"--stdin-filename is \
empty":"--stdin-filename goes with -, which is standard input");if(!e.includes("-"))return wr({cwd:process.cwd(),paths:e.length?e:["."],type:n,gitignore:!t["no-gitignore"]});if(e.length>1)throw new H(
"- is standard input and stands alone, without other paths");let s=bd(),r=n??(o===void 0?fe("",s.slice(0,65536))??"dockerfile":void 0),i=new Me(o??(r==="compose"?"compose.yaml":"Dockerfile"),s,!0),a=[
{source:i,...r?{kind:r}:{},reason:"named"}],c=s.includes("�")?[{path:i.path,message:"is not valid UTF-8: what cannot be read is taken as �"}]:[];return{found:a,notices:c,failures:[]}}function bd(){
try{return(0,Ot.readFileSync)(0,"utf8")}catch(e){throw new H(`standard input could not be read (${e.code??String(e)})`)}}function kd(e,t){let n=e.filter(({kind:o})=>o).sort((o,s)=>o.source.path<s.source.
path?-1:1);for(let{source:o,kind:s,reason:r}of n)t(`${Ne(o.path)}  ${s}  ${r}
`)}async function wd({format:e,path:t},n,o,s,r){let i=await vd(e,n,o,t==="-"?s:(a,c)=>c);if(t==="-")return r(i);try{(0,Ot.writeFileSync)(t,i)}catch(a){throw new H(`${t} could not be written (${a.code??
String(a)})`)}}async function vd(e,t,n,o){return e==="text"?Yr(t,{style:o,quiet:n}):e==="compact"?zr(t):e==="json"?(await Promise.resolve().then(()=>ae(require("./json.js"),1))).jsonReport(t,it()):(await Promise.resolve().then(()=>ae(require("./sarif.js"),1))).
sarifReport(t,it())}function si(e,t){let n=Buffer.from(t,"utf8");for(;n.length>0;)try{n=n.subarray((0,ri.writeSync)(e,n))}catch(o){let{code:s}=o;if(s==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{
if(s==="EPIPE")return;throw new H(`${e===1?"standard output":"standard error"} could not be written (${s})`)}}}var Te={out:e=>si(1,e),err:e=>si(2,e)};async function xd(e){let t=fr(e);return t.values.version?
(Te.out(`seaworthy ${it()}
`),ee.clean):t.values.help?(Te.out(gr),ee.clean):t.command==="check"?ni(t,Xt,Te):t.command==="show"?(await Promise.resolve().then(()=>ae(require("./show.js"),1))).showCommand(t,Te):(await Promise.resolve().then(()=>ae(require("./rules.js"),1))).
rulesCommand(t,Xt,Te)}xd(process.argv.slice(2)).then(e=>{process.exitCode=e},e=>{process.exitCode=ee.failed;let t=e instanceof Error?(e.stack??e.message).split(`
`).slice(0,8).join(`
`):String(e);Te.err(mr(e)?`seaworthy: ${V(e.message)}
`:`seaworthy: this is our mistake, please report it: ${en(t)}
`)});
