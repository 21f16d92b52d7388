#!/usr/bin/env node
const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Pl=Object.create;var _o=Object.defineProperty;var Il=Object.getOwnPropertyDescriptor;var _l=Object.getOwnPropertyNames;var Wl=Object.getPrototypeOf,jl=Object.prototype.hasOwnProperty;var Ml=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of _l(t))!jl.call(e,s)&&s!==n&&_o(e,s,{get:()=>t[s],enumerable:!(o=Il(t,s))||o.enumerable});return e};var Ie=(e,t,n)=>(n=e!=null?Pl(Wl(e)):{},Ml(t||!e||!e.__esModule?_o(n,"default",{value:e,enumerable:!0}):n,e));var El=require("node:fs");function ie(e,t){let n=e.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&t===void 0)return;let o=[];for(let s of`${n.startsWith("/")?"":t}/${n}`.split("/"))s===".."?o.pop():s&&s!=="."&&o.push(s);return`\
/${o.join("/")}`}var sn=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function pe(e,t){let n=[];for(let o of(t.startsWith("/")?t:`${e}/${t}`).split("/"))o===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):o&&o!=="."&&n.push(o);return(t.startsWith("/")?"/":"")+n.join("/")}var rn=e=>e.includes("\uFFFC")?null:e,Ll=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Tl=/^\w[\w.-]{0,127}$/,Wo={sha256:64,sha384:96,sha512:128};function Ce(e,t=e){let n=e.indexOf("@"),o=n<0?void 0:e.slice(
n+1),s=n<0?e:e.slice(0,n),r=s.lastIndexOf(":"),i=r>=0&&!s.slice(r).includes("/"),a=i?s.slice(r+1):void 0,c=i?s.slice(0,r):s,{domain:l,path:d}=Nl(c),p=Fl(l,d,a,o);return{text:t,domain:c==="\uFFFC"?null:
rn(l),path:rn(d),...a===void 0?c.endsWith("\uFFFC")?{tag:null}:{}:{tag:rn(a)},...o===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:rn(o)},...p?{fault:p}:{}}}function Nl(e){let t=e.indexOf("/"),
n=t<0?"":e.slice(0,t),o=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),s=o?n:"docker.io",r=o?e.slice(t+1):e;return s==="docker.io"||s==="index.docker.io"?{domain:"d\
ocker.io",path:r.startsWith("library/")?r.slice(8):r}:{domain:s,path:r}}function Fl(e,t,n,o){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(o==="")return"nothing \
follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(s=>Ll.test(s)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Tl.test(n))return`${JSON.stringify(n)} is not a tag`;if(o!==void 0&&!o.includes("\uFFFC"))return Ul(o);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function Ul(e){let[t="",n=""]=e.split(":",2),o=Object.hasOwn(Wo,t)?Wo[t]:
void 0;return n?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===o?void 0:`a ${t} digest has ${o} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var ye=({domain:e,path:t,tag:n="latest",digest:o=""})=>`${e}/${t}:${n}@${o}`;var ql=/^(?::\?|:-|:\+|\?|-|\+)/;function An(e,t,n=!1){if(!e.includes("$"))return{text:e,uses:[]};let o=[],s,r,i=(d,p,h)=>{let y="",u=d;for(;u<p;){let g=e.indexOf("$",u);if(g<0||g>=p)return y+e.slice(
u,p);if(y+=e.slice(u,g),e[g+1]==="$"){y+="$",u=g+2;continue}let b=/^[_a-zA-Z]\w*/.exec(e.slice(g+1,Math.min(p,g+257)))?.[0];if(b)u=g+1+b.length,y+=c({name:b,start:g,end:u,operator:"",operand:null},h);else if(e[g+
1]==="{"){let x=a(g+2,p),S=/^[_a-zA-Z]\w*/.exec(e.slice(g+2,Math.min(p,g+258)))?.[0],D=g+2+(S?.length??0),E=ql.exec(e.slice(D,D+2))?.[0]??"";if(x<0||!S||h>20||!E&&D!==x)return s??={start:g,end:x<0?Math.
min(p,g+2):x+1},y+"\uFFFC";let A=D+E.length;u=x+1,y+=c({name:S,start:g,end:u,operator:E,operand:E?{text:e.slice(A,x),start:A,end:x}:null},h)}else y+="$",u=g+1}return y},a=(d,p)=>{let h=1;for(let y=d;y<
p;y+=1)if(e[y]==="{"&&e[y-1]==="$")h+=1;else if(e[y]==="}"&&--h===0)return y;return-1},c=(d,p)=>{let h=t.get(d.name),y=h!==void 0&&(h.value!==""||!d.operator.startsWith(":")),u=()=>d.operand?i(d.operand.
start,d.operand.end,p+1):"",g=x=>{o.push({...d,from:x,...h?{set:h.span}:{}})};if(d.operator.endsWith("+"))return g(y?"operand":"unknown"),y?u():n?h?.value??"":"\uFFFC";if(y)return g("env"),h.value;if(d.
operator.endsWith("-"))return g("operand"),u();let b=d.operator.endsWith("?");if(g(b?"required":h?"env":"unset"),b){let x=u();r??=`required variable ${d.name} is missing a value${x?`: ${x}`:""}`}return h?
h.value:n?"":"\uFFFC"};return{text:i(0,e.length,0),uses:o,...s?{fault:s}:{},...r===void 0?{}:{missing:r}}}function Xe({document:e,environment:t}){let n=[],o=new Set,s=[];for(let r of e.roots){let i=r.entries.get("services");i&&s.push({node:i.value,path:["services"]})}for(let r=s.pop();r;r=s.pop()){let{node:i,
path:a}=r;if(!o.has(i)){if(o.add(i),i.kind==="map")for(let[c,{value:l}]of i.entries)s.push({node:l,path:[...a,c]});else if(i.kind==="list")for(let{value:c}of i.items)s.push({node:c,path:a});else if(i.
text.includes("$")){let l=e.source.text.slice(i.span.start,i.span.end).indexOf(i.text);for(let d of An(i.text,t).uses){let p=l>=0,h=p?{...i.span,start:i.span.start+l+d.start,end:i.span.start+l+d.end}:
i.span;n.push({...d,path:a,whole:i.text,span:h,exact:p})}}}}return n}function Pn({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env",
"sample.env"].map(t=>pe(sn(e.path),t))}var jo={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},Mo={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},Hl={short:"",long:[]},Lo=new Map;function To(e){let t=/^pip[\d.]*$/.
test(e)?"pip":Object.hasOwn(Mo,e)?Mo[e]:e,n=Object.hasOwn(jo,t)?jo[t]:void 0;if(!n)return Hl;let o=Lo.get(t)??{short:n.short,long:n.long.split(" ")};return Lo.set(t,o),o}function _({words:e},t,n=1){let{short:o,long:s}=To(t),r=[],i=[];for(let a=n;a<e.length;a+=1){let c=e[a],{text:l}=c,d=e[a+1];if(l==="--"){i.push(...e.slice(a+1));break}if(l.startsWith("--")){let p=l.indexOf(
"="),h=p<0?l:l.slice(0,p);p>=0?r.push({name:h,value:No(c,p+1),word:c}):s.includes(h.slice(2))&&d?(r.push({name:h,value:d,word:c}),a+=1):r.push({name:h,word:c})}else if(l.startsWith("-")&&l.length>1)for(let p=1;p<
l.length;p+=1){let h=l[p];if(!o.includes(h))r.push({name:`-${h}`,word:c});else{let y=p+1<l.length,u=y?No(c,p+1):d;r.push(u?{name:`-${h}`,value:u,word:c}:{name:`-${h}`,word:c}),y||(a+=1);break}}else i.
push(c)}return{options:r,operands:i}}var No=({text:e,literal:t,span:n},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):"\uFFFC",span:n}),P=({options:e},...t)=>e.find(({name:n})=>t.
includes(n));var Fo={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Uo={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function j(e){if(In.has(e))return In.get(e);let t=Bl(e);return In.set(e,t),t}var In=new WeakMap;function Bl(e){let{name:t,words:n}=e,o=h=>n[h]?.text??"";if(/^pip[\d.]*$/.test(t))return _n(e,1);
if(/^(?:python|pypy)[\d.]*$/.test(t)){let h=n.findIndex(y=>y.text==="-m");return h>0&&/^pip[\d.]*$/.test(o(h+1))?_n(e,h+2):void 0}if(t==="uv"&&o(1)==="pip")return _n(e,2);let s=Object.hasOwn(Fo,t)?Fo[t]:
void 0;if(!s)return;if(s==="pacman")return Vl(e);let r=_(e,t),[i,...a]=r.operands,c=i?Object.hasOwn(Uo,i.text)?Uo[i.text]:"other":s==="yarn"?"install":"other",l=zl(s,i?.text??"",c,a),d=s==="gem"||s===
"go"&&l==="install"||s==="cargo"&&l==="install"||r.options.some(({name:h})=>h==="-g"||h==="--global")||s==="yarn"&&i?.text==="global",p=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:l,
verb:i,packages:p,args:r,global:d}}function zl(e,t,n,o){return e==="yarn"&&t==="global"?o[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":e==="dnf"&&t==="u\
pdate"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(o[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function _n(e,t){
let n=_(e,"pip",t),[o,...s]=n.operands;return{manager:"pip",action:o?.text==="install"?"install":o?.text==="uninstall"?"remove":o?.text==="cache"?"clean":"other",verb:o,packages:s,args:n,global:!0}}function Vl(e){
let t=_(e,"pacman"),n=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),o=t.options.some(({name:r})=>r==="-S"||r==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":o&&n.includes(
"c")?"clean":o&&t.operands.length?"install":o&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var ke=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);var Gl=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function qo(e){let t=[],n=new Set,o=[],s=!1,r=!1;for(let i of e){for(let{instruction:a,script:c}of i.scripts)if(a.keyword==="RUN"){r||=c.fault!==void 0||c.commands.length===0&&a.args.length>0;for(let l of c.
commands){let d=j(l);r||=!(d?ke(d.manager)||d.action!=="other":Gl.test(l.name))||l.redirects.length>0,r||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||l.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&t.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of l.words)for(let h of p.split(/[\s/=:@,;'"]+/))n.add(h)}}r||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let c=Be(a);c?o.push(...c):s=!0}}return{packages:t,mentions:n,builds:r,copied:s?null:o}}function Be({sources:e,destination:t,workdir:n,
instruction:o}){if(t.state==="unknown")return;let s=ie(t.value,n?.state==="unknown"?void 0:n?.value);if(s===void 0)return;let r=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:s,folder:r}]:
e.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),c=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),l=o.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!c||l||i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};let d=`${s==="/"?"":s}/${a}`;return r?a.includes(".")?{path:d,folder:!1,file:d}:{path:s,folder:!0,file:d}:{path:s,folder:!a.
includes(".")}})}var Kl=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Yl=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function _e({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(Kl,"").replace(
Yl,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function dt(e,t){let[n="",...o]=t.split("*"),s=o.pop();if(s===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+s.length||!e.endsWith(
s))return!1;let r=n.length;for(let i of o){let a=e.indexOf(i,r);if(a<0)return!1;r=a+i.length}return r<=e.length-s.length}var Jl=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],pt,Ho=[];function Zl(){if(pt)return pt;pt=new Map;for(let e of Jl)e[0].includes(
"*")?Ho.push(e):pt.set(e[0],[...pt.get(e[0])??[],e]);return pt}function ut(e){let t=_e(e);if(t===null)return;let n=Zl().get(t)??Ho.filter(([r])=>dt(t,r)),{tag:o}=e;if(o===null&&n.some(([,,r])=>r)&&new Set(
n.map(([,{user:r}])=>r)).size>1)return;let s=n.find(([,,r])=>!r||dt(o??"latest",r));return s&&{name:t,...s[1]}}var mt=`
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
`,Xl=`
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
`;function Ql(e){let t=[],n=`
${e}|`;for(let o=mt.indexOf(n);o>=0;){let s=mt.indexOf(`
`,o+1);t.push(mt.slice(o+1,s));let r=s;for(;mt[r+1]==="#";)r=mt.indexOf(`
`,r+1);o=mt.startsWith(n,r)?r:-1}return t}function Bo(e){let t=_e(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,o=Ql(t),s=o.length?o:Xl.split(`
`).filter(r=>r&&!r.startsWith("#")&&dt(t,r.slice(0,r.indexOf("|"))));for(let r of s){let[,i="",...a]=r.split("|");if(i.split(" ").some(c=>dt(n,c)))return ed(a)}}function ed([e,t,n,o,s,r,i,a]){let c=u=>u?
u.split(","):[],l=u=>u?JSON.parse(u):void 0,[d,p]=a?a.split(" "):[],h=l(n),y=l(s);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...h===void 0?{}:{entrypoint:h},...o?{execs:o==="script"}:
{},...y===void 0?{}:{cmd:y},has:c(r),lacks:c(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var J=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},We=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},Z=(e,t,n)=>n?.
length?{state:"unknown",text:e,span:t,via:n}:{state:"unknown",text:e,span:t};function Wn(e,t,n){return e===void 0?Z(`the ${t}`,n):We(e&&{form:"exec",words:e.map(o=>We(o,n))},n)}function zo({at:e},t){let n=0,o=e.length-1;for(;n<o;){let s=n+o+1>>1;e[s]<=t?n=s:o=s-1}return n}function Pt(e,t){let n=zo(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function be(e,t,n){
if(e.whole)return e.whole;let o=Pt(e,t);return{file:e.file,start:o,end:n>t?Pt(e,n-1)+1:o}}var ze=class{#t;#o;#e=[];#s=[];#l=[];#a=0;constructor(t){this.#t=t}add(t,n){t!==""&&(this.#s.push(this.#a),this.#l.
push(n),this.#e.push(t),this.#a+=t.length)}addPart(t,n,o){if(this.#o??=t.whole,t.whole)this.add(t.text.slice(n,o),t.whole.start);else for(let s=zo(t,n),r=n;r<o;s+=1){let i=Math.min(o,t.at[s+1]??o);this.
add(t.text.slice(r,i),Pt(t,r)),r=i}}build(){let t=this.#e.join("");return{file:this.#t,text:t,at:this.#s,from:this.#l,...this.#o?{whole:this.#o}:{}}}};var td=/[A-Za-z_]/;function an(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let o=[],s=[],r=0,i=0,a,c=()=>{let b=r;if(r+=1,e[r]!=="{"){let D=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(e.slice(r,r+256));return D?(r+=D[0].length,l(D[0],b)):"$"}r+=1;let S=/^\w+/.exec(e.slice(r,r+256))?.[0]??"";return r+=S.length,!S||i>20?(a??="bad substitution",r=e.length,""):d(S,b)},l=(b,x)=>{s.
push(b);let S=t(b);return S===void 0&&td.test(b[0])&&o.push({name:b,at:x,length:r-x}),S??"\uFFFC"},d=(b,x)=>{let S=e[r]??"";if(S==="}")return r+=1,l(b,x);r+=1;let D=S===":";D&&(S=e[r++]??""),s.push(b);
let E=t(b);i+=1;let A=p("}");i-=1;let q=E!==void 0&&(!D||E!=="");switch(S){case"-":return E==="\uFFFC"?"\uFFFC":q?E:A;case"+":return E==="\uFFFC"?"\uFFFC":q?A:"";case"?":return E??"\uFFFC";case"#":case"\
%":case"/":return E===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(D?`:${S}`:S)}`,"\uFFFC"}},p=b=>{let x="";for(;r<e.length;){let S=e[r];if(S===b)return r+=1,x;x+=h(S)}return b&&
(a??="a ${ is never closed"),x},h=b=>{if(b==="$")return c();if(b==="'")return y();if(b==='"')return u();if(r+=1,b!==n)return b;let x=e[r]??"";return r+=1,x},y=()=>{let b=e.indexOf("'",r+1);b<0&&(a??="\
a single quote is never closed");let x=e.slice(r+1,b<0?void 0:b);return r=b<0?e.length:b+1,x},u=()=>{let b="";for(r+=1;r<e.length&&e[r]!=='"';){let x=e[r];x==="$"?b+=c():x===n&&/["$\\`]/.test(e[r+1]??
"")&&(e[r+1]==='"'||e[r+1]==="$"||e[r+1]===n)?(b+=e[r+1],r+=2):(b+=x,r+=1)}return r>=e.length&&(a??="a double quote is never closed"),r+=1,b};return{text:p(""),undefinedNames:o,names:s,...a?{fault:a}:
{}}}var cn=(e,t)=>e.flags.find(n=>n.name===t);function ue(e,t){let n=e.toLowerCase().slice(0,64),o;if(n.length>=4){for(let r of t)if(r.toLowerCase().startsWith(n))return r}let s=Math.max(1,Math.floor(n.length/3))+1;for(let r of t){let i=nd(n,r.toLowerCase(),
s);i<s&&(o=r,s=i)}return o}function nd(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let o=[],s=Array.from({length:t.length+1},(r,i)=>i);for(let r=1;r<=e.length;r+=1){let i=[r];for(let a=1;a<=t.length;a+=
1){let c=e[r-1]===t[a-1]?0:1,l=Math.min(s[a]+1,i[a-1]+1,s[a-1]+c);r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&(l=Math.min(l,o[a-2]+1)),i.push(l)}o=s,s=i}return s[t.length]}var Vo=["bind","cache","tmpfs","secret","ssh"],Go=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function It({text:e=""}){let t=new Map;for(let[,n,o]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=n===void 0?o??"":n.replaceAll('""','"'),r=s.indexOf("=");t.set((r<0?s:s.slice(0,r)).trim().
toLowerCase(),r<0?"":s.slice(r+1))}return t}var od=["z","relabel","shared","private","u","bind-propagation"];function Ko({flags:e,logical:t}){let n=[];for(let o of e){if(o.name!=="mount"||!o.text)continue;
let s=It(o),r=c=>{n.push({kind:"broken",span:o.span,message:c})};for(let c of s.keys())if(!Go.includes(c)&&!(od.includes(c)&&/containerfile/i.test(t.file))){let l=ue(c,Go);r(`--mount has no field ${JSON.
stringify(c.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Vo.includes(i)){let c=ue(i,Vo);r(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${c?`, did you mean ${c}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&r("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&r("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&r("a secret mount takes id= or source=, not both")}return n}var Yo=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),sd=/^(?:https?|ftp|no|all)_proxy$/i,_t=class{#t=new Map;#o;#e;constructor(t){
if(this.#e=t?t.#e+1:0,this.#o=t,!(!t||this.#e<32)){for(let n=t;n;n=n.#o)for(let[o,s]of n.#t)this.#t.has(o)||this.#t.set(o,s);this.#o=void 0,this.#e=0}}get(t){for(let n=this;n;n=n.#o){let o=n.#t.get(t);
if(o)return o}return t==="PATH"||sd.test(t)?{text:"\uFFFC"}:void 0}set(t,n){this.#t.set(t,n)}};var rd=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Jo=e=>rd.test(e),jn=e=>e.slice(e.lastIndexOf("/")+1);var Mn={commands:[]};function Zo(e,t,{source:n,shell:o,variables:s}){let r=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=r;if(!i)return Mn;if(t.json)return e.readWords(r.map(ld(t.logical)),s);let a=Xo(
o);if(!a)return Mn;let{heredocs:c,logical:l}=t,[d]=c;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?ad(e,n,d,s,a):e.readScript(cd(n,l,i,d,t),s,a):e.readScript(id(l,i),
s,a)}function Xo(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(o=>Jo(jn(o)));if(t<0)return;let n=e.slice(t+1);return{errexit:n.some(o=>/^-[A-Za-z]*e/.test(o))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function id(e,{at:t,value:n}){if(t===0)return e;let o=new ze(e.file);return o.addPart(e,t,t+n.length),o.build()}function ad(e,t,{span:n,chomp:o},s,r){let i=new ze(n.file),a=t.text.
slice(n.start,n.end),c=n.start;for(let y of a.split(/(?<=\n)/)){let u=o?/^\t*/.exec(y)?.[0].length??0:0;i.add(y.slice(u).replace(/\r\n$/,""),c+u),y.endsWith(`\r
`)&&i.add(`
`,c+y.length-1),c+=y.length}let l=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(l.text);if(!d)return e.readScript(l,s,r);let p=jn(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],h=Xo(p);return h?e.readScript(l,s,h):Mn}function cd({text:e},t,{at:n,value:o},{span:s},{span:r}){let i=new ze(t.file);return i.addPart(t,n,n+o.length),i.add(`
`,s.start-1),i.add(e.slice(s.start,r.end),s.start),i.build()}var ld=e=>({value:t,span:n,at:o})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let s=new ze(e.file);for(let r=o+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",r),c=Math.min(t.length-i,a<0?t.length:a-r);if(s.addPart(e,r,r+c),r+=c,i+=c,i>=t.length)break;s.add(t[i],Pt(e,r)),r+=e.text[r+1]==="u"?6:2,i+=1}return s.build()}});var ln=class{#t;#o;#e=[];#s=new Map;#l;constructor(t,n){this.#t=t,this.#o=n}add(t){this.#e.push(t),t.name&&this.#s.set(t.name,t)}get(t){return this.#s.get(t.toLowerCase())}originOf(t,n,o,s){let r=t.toLowerCase()===
o.name||t===String(o.index);if(r)this.#o.push({kind:"broken",span:n,message:`the stage ${s} from itself`});else if(/^\d+$/.test(t)){let a=this.#e[Number(t)];if(a)return{stage:a};this.#o.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${t}`})}let i=this.get(t);return i&&i!==o?{stage:i}:r||this.#a(t)?(r||this.#o.push({kind:"broken",span:n,message:`stage ${JSON.stringify(t)} is defined \
later: a stage can only take from earlier ones`}),{image:Z(t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?Z(t,n):J(t,n)}}#a(t){return this.#l??=new Set(this.#t.flatMap(({keyword:n,args:o})=>n==="FROM"&&
o[2]?[o[2].value.toLowerCase()]:[])),this.#l.has(t.toLowerCase())&&!this.get(t)}};var Ln={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Qo=new Set(Object.keys(Ln)),H=(e,t)=>({kind:"broken",span:e,message:t});function Tn(e){let{keyword:t,keywordSpan:n,args:o}=e;if(!Qo.has(t)){let i=ue(t,Qo);return[H(n,`unknown instruction ${JSON.
stringify(ft(t))}${i?`, did you mean ${i}?`:""}`)]}let s=dd(e),r=(i,a)=>{o.length<i&&s.push(H(n,a))};switch(t){case"FROM":s.push(...md(e));break;case"COPY":case"ADD":r(2,`${t} needs a source and a des\
tination`),s.push(...fd(e));break;case"EXPOSE":r(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...hd(e));break;case"ONBUILD":r(1,"ONBUILD needs an instruction to defer"),s.push(...gd(e));break;case"\
SHELL":(!e.json||o.length===0)&&s.push(H(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(...pd(e),...Ko(e));break;case"ENV":case"LABEL":r(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||s.push(H(i.span,`${t} has an empty name`));break;case"ARG":r(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||s.push(H(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:r(1,`${t} needs an argument`)}return s}var ft=e=>e.length>40?`${e.slice(0,40)}...`:e;function dd({keyword:e,flags:t,args:n}){let o=[];if(e==="ARG"||e==="\
STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return o;let s=Ln[e]??[],r=new Set;for(let{name:i,text:a,span:c}of t){let l=s.find(d=>d.replace(/[!*]$/,"")===i);if(l)r.has(i)&&!l.endsWith(
"*")?o.push(H(c,`--${i} stands here twice`)):l.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&o.push(H(c,`--${i} is true or false`)):a===void 0&&o.push(H(c,`--${i} needs a v\
alue`));else{let d=ue(i,s.map(p=>p.replace(/[!*]$/,"")));o.push(H(c,`${e} has no flag --${ft(i)}${d?`, did you mean --${d}?`:""}`))}r.add(i)}return o}function pd({flags:e}){let t={network:["default","\
none","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:o,span:s})=>{let r=Object.hasOwn(t,n)?t[n]:void 0;return r&&o!==void 0&&!o.includes("$")&&!r.includes(o)?[H(s,`--${n} is ${r.
join(", ")}`)]:[]})}var ud=/^[a-z][a-z0-9-_.]*$/;function md({args:e,keywordSpan:t,span:n,logical:o}){let s=e.find(a=>a.value.startsWith("#")),r=s?e.indexOf(s):e.length;if(s&&(r===1||r===3)){let a=e[e.
length-1]?.span.end??n.end,c=o.text.slice(s.at).trimEnd(),l=e[r-1]?.span.end??s.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...s.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${c}
`},{span:{file:n.file,start:l,end:a},text:""}]}}]}if(e.length===0)return[H(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[H({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!ud.test(i.value.toLowerCase())?[H(i.span,`${JSON.stringify(ft(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function fd({keyword:e,args:t,json:n,flags:o}){if(t.length<2)return[];let s=t[t.length-1];if(!s)return[];let r=o.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(H(s.span,`${e} cannot write to a here-document`)),r?.text?.includes("$")&&!/\$$/.test(r.text)&&i.push(H(r.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),c=s.value.replace(/^["']|["']$/g,""),l=/(?:^|[/\\])\.{0,2}$/.test(c)||/[$]/.test(c);return a.length>1&&!l&&i.push({kind:"loose",span:s.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function hd({args:e,keywordSpan:t,flags:n}){let o=e[0];if(!o)return[H(t,"HEALTHCHECK needs CMD or NONE")];let s=o.value.toUpperCase();if(s==="NONE")
return e.length>1?[H(o.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[H(o.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(ft(o.value))}`)];let r=e.length<2?[H(o.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:c}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||r.push(H(c,"--retries is a whole number, zero or more")):Ln.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&r.push(H(c,`--${i} wants a duration with a unit, such as 30s`)));return r}function gd({trigger:e}){return e?e.keyword===
"ONBUILD"?[H(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[H(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:Tn(e).map(t=>({...t,kind:"loose"})):
[]}function es(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",o="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${JSON.stringify(ft(o))} is no proto\
col: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!s)return{fault:`${JSON.stringify(ft(e))} is no port`};let r=Number(s[1]),i=Number(s[2]??s[1]);return r>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(r,i)} is beyond`}:i<r?{fault:`${n} runs backwards`}:{from:r,to:i,protocol:o.toLowerCase()||"tcp"}}function ts({flags:e},t,n){let s=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:r})=>r).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(s)||n==="`"&&
!yd(t)}function yd(e){let t=e.state==="unknown"?void 0:ut(Ce(e.value));return t!==void 0&&t.user!=="ContainerUser"}function ns(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return Z(t.value,t.span,t.via);let n=e.value.split("/").filter(Boolean);for(let o of t.
value.split("/"))o===".."?n.pop():o&&o!=="."&&n.push(o);return{...t,value:`/${n.join("/")}`}}function dn(e,t=new Map,n){return new Nn(e,t,n).run()}var kd=16384,Nn=class{#t;#o;#e;#s=new _t;#l=[];#a=[];#u=new Map;#c=[];#i;#r=this.#s;#n={};#m=new Map;constructor(t,n,o){this.#t=t,this.#e=o,this.#o=
n,this.#i=new ln(t.instructions,this.#c);for(let s of Yo)this.#s.set(s,{text:"\uFFFC"})}run(){let t,n=!1;for(let s of this.#t.instructions)s.keyword==="FROM"&&s.args.length===0&&this.#t.instructions.some(
bd)||(s.keyword==="FROM"?(t&&this.#y(t),t=this.#d(s)):t?(t.instructions.push(s),this.#p(t,s)):s.keyword==="ARG"?this.#k(s,this.#l,void 0):n||(n=!0,this.#c.push({kind:"broken",span:s.keywordSpan,message:`${s.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));t&&this.#y(t);let o=this.#t.instructions[0];return o&&this.#a.length===0&&!n&&this.#c.push({kind:"broken",span:o.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#a,globals:this.#l,faults:this.#c}}#d(t){let n=t.args[0],o=t.args.findIndex(h=>h.value.startsWith("#")),s=o>0?t.args.slice(0,o):t.args,
r=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#a.length,a=[],c=n?this.#f(n,t,this.#s,a):Z("",t.keywordSpan),l=c.state==="unknown"?void 0:this.#i.get(c.value),d=s[1]?.value.toLowerCase()===
"as"?s[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:r,origin:l?{stage:l}:{image:c},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:l?.
windows??ts(t,c,this.#t.escape),undefinedUses:a};this.#a.push(p),this.#i.add(p),this.#r=new _t(l?this.#u.get(l):void 0),this.#u.set(p,this.#r),this.#n=(l&&this.#m.get(l))??{};for(let{trigger:h}of l?.instructions??
[])h&&this.#p(p,h);return p}#p(t,n){let{keyword:o,args:s}=n,r=s[0],i=a=>this.#f(a,n,this.#r,t.undefinedUses);switch(o){case"ARG":this.#k(n,t.assignments,t);break;case"ENV":case"LABEL":this.#w(o,n,t);break;case"\
USER":r&&(t.user=i(r));break;case"WORKDIR":r&&(t.workdir=ns(this.#n.workdir,i(r))),t.workdir&&(this.#n={...this.#n,workdir:t.workdir});break;case"STOPSIGNAL":r&&(t.stopSignal=i(r));break;case"CMD":t.cmd=
n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=n;break;case"SHELL":t.shell=n,this.#n={...this.#n,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(s[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of s)this.#v(t,i(a),a);break;case"VOLUME":for(let a of s)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#x(t,n,i);break;case"RUN":this.#S(
t,n),this.#g(t,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#g(t,n.trigger,!0);break}}#y(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#g(t,n,!1);this.#m.set(t,this.#n)}#h(){
return this.#n.workdir?{workdir:this.#n.workdir}:{}}#g(t,n,o){if(!this.#e||t.windows)return;let s=Zo(this.#e,n,{source:this.#t.source,shell:this.#n.shell,variables:r=>this.#r.get(r)?.text});t.scripts.
push({instruction:n,script:s,deferred:o,...this.#h()})}#f(t,{logical:n,keyword:o,json:s},r,i,a){let{text:c,names:l,undefinedNames:d,fault:p}=an(t.value,y=>r.get(y)?.text,this.#t.escape);p&&this.#c.push(
{kind:"broken",span:t.span,message:`${p}`});for(let{name:y,at:u,length:g}of d){let b=r===this.#s?void 0:this.#s.get(y)?.span,x=s?t.span:be(n,t.at+u,t.at+u+g);i.push({name:y,keyword:o,span:x,...a===void 0?
{}:{target:a},...b?{global:b}:{}})}let h=[];for(let y of l){let u=r.get(y)?.span;u&&h.push({how:"interpolated",span:u})}return c.length>kd&&c.length>t.value.length?Z("\uFFFC",t.span,h.slice(0,8)):c.includes(
"\uFFFC")?Z(c,t.span,h.slice(0,8)):J(c,t.span,h.slice(0,8))}#k(t,n,o){for(let s of t.pairs){let r=s.name.value,i=o?this.#r:this.#s,a=s.value?this.#f(s.value,t,i,o?.undefinedUses??[],r):null,c=os(s);n.
push({keyword:"ARG",name:r,value:a,literal:this.#b(s),span:c});let l=this.#o.get(r),d=o?this.#s.get(r):void 0;l?i.set(r,{text:l.value??"\uFFFC",span:l.span}):a?i.set(r,{text:a.state==="unknown"?a.text:
a.value,span:c}):d?i.set(r,d):i.get(r)||i.set(r,{text:"\uFFFC",span:c})}}#w(t,n,o){let s=n.pairs.map(r=>{let i=r.value?this.#f(r.value,n,this.#r,o.undefinedUses,r.name.value):null,a=an(r.name.value,c=>this.#r.
get(c)?.text,this.#t.escape).text;return{keyword:t,name:a,value:i,literal:this.#b(r),span:os(r)}});for(let r of s)o.assignments.push(r);if(t!=="LABEL")for(let{name:r,value:i,span:a}of s)this.#r.set(r,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#b=({value:t})=>t?an(t.value,()=>"\uFFFC",this.#t.escape).text:"";#v(t,n,{span:o}){if(n.state==="unknown"){t.ports.push({span:o,setting:Z(n.text,
o)});return}for(let s of n.value.split(/\s+/).filter(Boolean)){let r=es(s);r&&"fault"in r?this.#c.push({kind:"broken",span:o,message:r.fault}):t.ports.push({span:o,setting:r?J(r,o,n.via):Z(s,o)})}}#x(t,n,o){
let{args:s,keyword:r}=n,i=s[s.length-1];if(!i||s.length<2)return;let a=r==="COPY"?cn(n,"from"):void 0,c=s.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),l=a?.text?{from:{
...this.#i.originOf(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:c.map(o),destination:o(i),...this.#h(),...l})}#S(t,n){for(let o of n.flags){if(o.name!=="mount")continue;
let s=It(o).get("from");s&&t.mounts.push({...this.#i.originOf(s,o.span,t,"mounts"),span:o.span})}}},bd=({keyword:e,args:t})=>e==="FROM"&&t.length>0,os=({name:e,value:t})=>({...e.span,end:t?.span.end??
e.span.end});var Ve=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:o})=>o??[]),...n].flatMap(o=>"stage"in o?[o.stage]:[]);function Ge(e){let t=new Set(e);for(let n of t)for(let o of Ve(n))t.add(o);return t}
function B(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}var je=e=>B(e).toReversed().flatMap(({assignments:t})=>t);function as(e,t){let n=ht(e,t),o=new Map;for(let s of e.stages)o.set(s,ds(e,s,n.includes(s),o));return[...o.values()]}var wd=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function ht({stages:e,final:t},n){let o=n.flatMap(r=>r?cs(e,r)??[]:[]),s=t&&(o.length===0||n.includes("")||!wd.test(t.name??""))?[t]:[];return[...new Set([...o,...s])]}var cs=(e,t)=>e.findLast(({name:n})=>n===
t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function ls(e,t,n){let{stages:o}=n.size?dn(e,n,e.shell):e,s=t===void 0?o[o.length-1]:cs(o,t);if(!s)return;let r=new Map;for(let i of B(s).reverse())
r.set(i,ds(e,i,i===s,r));return r.get(s)}var gt=({name:e,index:t})=>e??String(t);function ds(e,t,n,o){let s="stage"in t.origin?o.get(t.origin.stage):void 0,r=t.base.span,i=s?s.base:vd(t.origin),a=s?s.
contents:xd(t.origin),c=[{how:"inherits",span:r}],l=u=>({...u,via:[...c,...u.via??[]].slice(0,8)}),d=(u,g,b)=>u??(s?l(g(s.image)):b),p=n?B(t):[t],h=u=>J(p.toReversed().flatMap(u),r),y={ref:s?s.image.ref:
Cd(t),user:d(t.user,u=>u.user,Dd(i,t)),env:h(u=>ss(u,"ENV")),labels:h(u=>ss(u,"LABEL")),exposedPorts:h(u=>u.ports.map(({setting:g})=>g)),volumes:h(u=>u.volumes),entrypoint:d(rs(t.entrypoint,t.scripts),
u=>u.entrypoint,Wn(a===null?null:a?.entrypoint,"entrypoint of the base image",r)),cmd:d(rs(t.cmd,t.scripts)??(t.entrypoint?We(null,r):void 0),u=>u.cmd,Wn(a===null?null:a?.cmd,"command of the base imag\
e",r)),healthcheck:d(Rd(t.healthcheck,t.scripts),u=>u.healthcheck,Ed(i,r)),workingDir:d(t.workdir,u=>u.workingDir,i===null?We("/",r):Z("the working directory of the base image",r)),stopSignal:d(t.stopSignal,
u=>u.stopSignal,Z("the stop signal of the base image",r))};return{path:["stages",gt(t)],dialect:"dockerfile",span:r,ships:n,image:y,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...n?{added:qo(
p)}:{},references:Ad(e,t),windows:t.windows,dropsRoot:Od(t,s,i)}}var Fn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function vd(e){if("image"in e)return Fn(e)?null:ut(Ce(Qe(e.
image)))}function xd(e){if("image"in e)return Fn(e)?null:Bo(Ce(Qe(e.image)))}var Sd=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,$d=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Od(e,t,n){let o=[e.entrypoint,e.cmd].some(i=>i&&Sd.test(i.logical.text)),s=e.entrypoint?.args[0]?.value??"",r=/(?:\.sh|entrypoint|start|run|init)$/.test(s);return o||r&&e.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&($d.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:t?t.dropsRoot:n?.drops===!0&&!e.entrypoint}var Qe=e=>e.state==="unknown"?e.text:e.value;function Cd(e){
if(!("image"in e.origin)||Fn(e.origin))return null;let{image:t}=e.origin;return J(Ce(Qe(t),e.base.value),e.base.span,t.via)}function Dd(e,t){let n=t.base.span;return e===null?We("root",n):e?We(e.user,
n):Z(`the user of ${t.base.value}`,n)}var Ed=(e,t)=>e===void 0||e?.healthcheck?Z("the health check of the base image",t):We(null,t),ss=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,value:o,
literal:s,span:r})=>J({name:n,value:o,literal:s},r));function rs(e,t=[]){if(!e)return;let{args:n,json:o,span:s}=e,r=n.map(i=>J(i.value,i.span));return J(r.length?{form:o?"exec":"shell",words:r,...ps(e,
t)}:null,s)}var ps=(e,t)=>{let n=t.find(o=>o.instruction===e)?.script;return n?{script:n}:{}};function Rd(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return J({test:null},e.span);let o=e.
args.slice(1).map(s=>J(s.value,s.span));return J({test:{form:e.json?"exec":"shell",words:o,...ps(e,t)}},e.span)}function Ad(e,t){let n=[],o=(r,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||Qe(
i)!=="scratch"&&n.push({role:r,ref:J(Ce(Qe(i),a),i.span,i.via)})},{syntax:s}=e;t.index===0&&s&&o("syntax",J(s.value,s.span),s.value),"image"in t.origin&&t.base.value&&o("from",t.origin.image,t.base.value);
for(let{from:r}of t.copies)r&&"image"in r&&o("copy-from",is(r.image,r.span),Qe(r.image));for(let r of t.mounts)"image"in r&&o("mount-from",is(r.image,r.span),Qe(r.image));return n}var is=(e,t)=>({...e,
span:t});function fs(e,t,n){let{build:o}=e,s=o?.dockerfile?t(o.dockerfile,o.inline):void 0;if(!o||!s||s.skipped||o.target?.state==="unknown")return e;let r=_d(o),i=JSON.stringify([o.dockerfile,o.inline??null,o.
target?.value??null]),a=r.size===0&&n.has(i)?n.get(i):ls(s,o.target?.value,r);if(r.size===0&&n.set(i,a),!a)return e;let c={how:"built-from",span:o.at.span},{image:l}=e,d=(p,h)=>p.state==="written"||p.
state==="unknown"&&p.via?p:Wt(h,c);return{...e,...Id(a),windows:e.windows||a.windows,dropsRoot:a.dropsRoot&&l.entrypoint.state!=="written"&&l.user.state!=="written",build:{...o,stage:a.path},image:{ref:a.
image.ref,user:l.user.state==="written"||Pd(l.user,e)?l.user:Wt(a.image.user,c),env:ms(a.image.env,l.env,c),labels:ms(a.image.labels,l.labels,c),exposedPorts:us(a.image.exposedPorts,c),volumes:us(a.image.
volumes,c),entrypoint:d(l.entrypoint,a.image.entrypoint),cmd:d(l.cmd,a.image.cmd),healthcheck:d(l.healthcheck,a.image.healthcheck),workingDir:d(l.workingDir,a.image.workingDir),stopSignal:d(l.stopSignal,
a.image.stopSignal)}}}var Pd=(e,{span:t})=>e.span.start!==t.start,Id=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),Wt=(e,t)=>({...e,via:[
t,...e.via??[]]}),us=(e,t)=>{let n=Wt(e,t);return n.state==="unknown"?n:{...n,value:n.value.map(o=>Wt(o,t))}};function ms(e,t,n){return e.state==="unknown"||t.state==="unknown"?t:J([...e.value.map(o=>Wt(
o,n)),...t.value],t.span,t.via)}function _d({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.state==="unknown")continue;let{name:o,value:s}=n.value;t.set(o,{value:s&&
s.state!=="unknown"?s.value:null,span:n.span})}return t}function hs(e,t){let{image:n,hooks:o}=e,s=a=>({...a,script:Wd(a,t)}),r=a=>a.state==="written"&&a.value?{...a,value:s(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:s(a.value.test)}}:
a;return{...e,hooks:o.map(a=>({...a,command:r(a.command)})),image:{...n,entrypoint:r(n.entrypoint),cmd:r(n.cmd),healthcheck:i(n.healthcheck)}}}function Wd({form:e,words:t},n){let o=t.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,c={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>c}}),[s]=o,r=()=>{};return e==="shell"&&s?n.readScript(
s.inner(),r,{errexit:!1,pipefail:!1}):n.readWords(o,r)}function pn({dockerfiles:e,composes:t,dockerignores:n=[],governed:o=[],services:s,lookup:r,shell:i}){let a=(h,y)=>`${h}\0${y??""}`,c=new Map(e.map(h=>[a(h.source.path,h.inline),h])),l=new Map,p=(i?s.map(
h=>hs(h,i)):s).map(h=>fs(h,(y,u)=>c.get(a(y,u)),l));return{dockerfiles:e,composes:t,dockerignores:n,governed:o,stages:e.flatMap(h=>as(h,Ke(h.source.path,p))),containers:p,builtImages:new Set(p.flatMap(
({build:h})=>h?.names?[ye(h.names)]:[])),lookup:r}}var Ke=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===e&&n.target?.state!=="unknown"?[n.target?.value??""]:[]);var gs=e=>e.kind==="scalar"&&"raw"in e;var et=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function X({root:e},...t){return O({name:"",at:{span:e.span,via:[]},node:e},...t)}function O(e,...t){let n=e;for(let o of t){let s=n?.node.kind==="map"?n.node.entries.get(o):void 0;n=s&&n&&!bs(s.value)?
ws(o,s,n):void 0}return n}function W(e){if(!e)return[];let{node:t,at:n}=e;return t.kind==="map"?[...t.entries].map(([o,s])=>ws(o,s,e)):t.kind==="scalar"?[e]:t.items.map(({value:o,via:s})=>({name:I({node:o})??
"",at:{span:o.span,via:[...n.via,...s]},node:o}))}function I(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function jt({node:e}){return e.kind!==
"scalar"?"":gs(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,"\uFFFC").replaceAll("\0","$"):e.text}var T=e=>W(X(e,"services")).filter(({node:t})=>t.kind==="map"),jd=({at:e,
node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,bs=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,ws=(e,{key:t,value:n,via:o},{at:s})=>({name:e,at:{
span:t.span,via:[...s.via,...o]},node:n});function Un(e){return W(e).map(t=>{if(e?.node.kind==="map")return{name:t.name,literal:jt(t),isPassed:bs(t.node),at:{...t.at,span:jd(t)}};let[,n="",o]=/^([^=]*)(?:=(.*))?$/s.
exec(jt(t))??[];return{name:n,literal:o??"",isPassed:o===void 0,at:t.at}})}function qn(e,t,n,o){let s=K(n,o).get(e),r=o.dockerfiles.find(({source:c})=>c.path===s?.build?.dockerfile),i=new RegExp(`\\$\\{\
?${et(t)}\\b`);return(r?.stages.flatMap(({scripts:c})=>c.map(({instruction:l})=>l.span))??[]).filter(({start:c,end:l})=>i.test(r?.source.text.slice(c,l)??"")).slice(0,3)}function un({value:e}){let n=(e.
kind==="list"?e.items.map(s=>s.value):[e]).map(s=>s.kind==="scalar"&&s.value!==null?s.text:void 0),o=n.filter(s=>s!==void 0&&!/\$|\uFFFC/.test(s));return{items:o,isOpen:o.length<n.length,isReset:e.tag===
"!reset"||e.kind==="scalar"&&e.value===null}}var ys=new WeakMap;function K({id:e},t){let n=ys.get(t);if(!n){n=new Map;for(let o of t.containers){let s=n.get(o.project)??new Map;s.set(o.path[1]??"",o),
n.set(o.project,s)}ys.set(t,n)}return n.get(e)??new Map}var ks=new WeakMap;function Hn(e){let t=ks.get(e)??new Set(T(e).flatMap(n=>W(O(n,"depends_on")).flatMap(o=>I(O(o,"condition"))==="service_comple\
ted_successfully"?[o.name]:[])));return ks.set(e,t),t}var Mt=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],mn=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],vs=["daemon.json","docker/daemon.json","etc/docker/da\
emon.json"];function Me(e){let t=[],n=0;for(let o of e.split(`
`)){let s=n;n+=o.length+1;let r=s===0?o.replace(/^\uFEFF/,""):o,i=r.trim();if(!i||r.startsWith("#"))continue;let a=i.startsWith("!"),c=Bn(a?i.slice(1).trim():i),l=s+o.indexOf(i);c&&t.push({text:i,pattern:c,
except:a,start:l,end:l+i.length})}return t}function De(e,t){let n=xs(e),o=Bn(t).split("/");return o.some((s,r)=>n.test(o.slice(0,r+1).join("/")))}function me(e){let t=Me(e).map(({except:n,pattern:o})=>({
except:n,matches:xs(o)}));return{ignores(n){let o=Bn(n).split("/"),s=!1;for(let{except:r,matches:i}of t)o.some((c,l)=>i.test(o.slice(0,l+1).join("/")))&&(s=!r);return s}}}function Bn(e){let t=[];for(let n of e.
split("/"))n===".."&&(t.length===0||t[t.length-1]==="..")&&!e.startsWith("/")?t.push(n):n===".."?t.pop():n&&n!=="."&&t.push(n);return t.join("/")}var fn=new Map;function xs(e){let t=fn.get(e);if(t)return t;
fn.size>2e3&&fn.clear();let n=Md(e);return fn.set(e,n),n}function Md(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="*"&&e[n+1]==="*"){n+=1,e[n+1]==="/"&&(n+=1);let s=n+1>=e.length?".*":"(\
?:.*/)?";t.endsWith(s)||(t+=s)}else if(o==="*")t+="[^/]*";else if(o==="?")t+="[^/]";else if(o==="["){let s=e.indexOf("]",n+2);s<0?t+="\\[":(t+=`[${e.slice(n+1,s).replace(/\\/g,"\\\\")}]`,n=s)}else o===
"\\"?(n+=1,t+=(e[n]??"").replace(/[^\w]/g,"\\$&")):t+=o.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}var Le=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(Me(e)[0]?.pattern??
"");function v(e,t){return e.state!=="unknown"&&t(e.value)}function ae(e,t){return e.state==="written"&&t(e.value)}var zn=(e,t)=>e.state!=="unknown"&&e.value.every(n=>n.state!=="unknown"&&!t(n.value)),w=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(n=>v(n,t)),C=e=>e.state==="unknown"?void 0:e.value;function Te({source:e},{containers:t,lookup:n}){let o=l=>l.flatMap(d=>n.source(d)??[]),s=o([`${e.path}.dockerignore`]);if(s.length)return s;let r=t.flatMap(({build:l})=>l?.dockerfile===e.path&&l.context!==
null?[l.context]:[]);if(r.length)return o(r.map(l=>l?`${l}/.dockerignore`:".dockerignore"));let i=e.path.split("/").slice(0,-1),a=i.map((l,d)=>i.slice(0,d+1).join("/")),c=Array.from({length:12},(l,d)=>`${"\
../".repeat(d+1)}.dockerignore`);return o([".dockerignore",...a.map(l=>`${l}/.dockerignore`),...c])}var Vn=(e,{containers:t,lookup:n})=>{let o=e.slice(0,e.lastIndexOf("/")+1),r=[...new Set(["",o])].flatMap(
i=>Mt.flatMap(a=>n.source(`${i}${a}`)?.text??[])).flatMap(i=>[...[...i.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,a=""])=>[...a.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,c=""])=>c)),...[
...i.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,a=""])=>a)]);return new Set([...r,...t.flatMap(({build:i})=>i?.dockerfile===e?i.contexts:[])])};function yt({source:e,stages:t},{containers:n,lookup:o}){
let s=new Set(n.flatMap(({build:d})=>d?.dockerfile===e.path?[d.context]:[]));if(s.size>1||s.has(null))return;let[r]=s,i=o.files?.(r??e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));if(!i||r!==void 0)
return i;let a=new Set(i);return t.flatMap(({copies:d})=>d.flatMap(p=>p.from?[]:p.sources.flatMap(h=>C(h)??[]))).map(d=>d.replace(/^\.?\/+/,"").replace(/\/+$/,"")).filter(d=>d&&d!=="."&&!/[*?[:]/.test(
d)).every(d=>a.has(d)||a.has(`${d}/`))?i:void 0}function tt({governed:e}){let t=e.filter(({skipped:n})=>!n);if(t.length!==0)return t.some(({stages:n})=>n.some(({copies:o})=>o.some(({from:s,sources:r})=>!s&&
r.some(i=>i.state==="unknown"||/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(i.value)))))}var nt=({source:e},{lookup:t})=>t.files?.(e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));function Lt({source:e},{lookup:t}){
let n=e.path.slice(0,e.path.lastIndexOf("/")+1);return[...new Set(["",n])].flatMap(s=>Mt.flatMap(r=>t.source(`${s}${r}`)?.text??[])).flatMap(s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,r=""])=>r.toLowerCase()))}function Tt(e,{containers:t,lookup:n}){let o;for(let{build:s}of t){let r=s?.context;if(!s?.dockerfile||r===null||r===void 0)continue;let i=r===""?e:e.startsWith(`${r}/`)?
e.slice(r.length+1):void 0;if(i===void 0||i.startsWith("../"))continue;let a=n.source(`${s.dockerfile}.dockerignore`)??n.source(r?`${r}/.dockerignore`:".dockerignore");if(!a||!me(a.text).ignores(i))return!1;
o=!0}return o}function ot({composes:e,lookup:t}){return[...new Set(e.flatMap(({folder:o})=>vs.map(s=>pe(o,s))))].flatMap(o=>{let s=t.source(o),r=s?.text.indexOf("{")??-1;if(!s||r<0||!Ld(s.text))return[];let i=a=>{let c=new RegExp(
`"${a}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),l=c?.[1];if(!c||l===void 0)return;let d=c.index+c[0].length-l.length;return{span:{file:o,start:d,end:d+l.length},
text:l}};return[{source:s,root:{file:o,start:r,end:s.text.length},at:i}]})}function Ld(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var Td=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Ss=e=>Td.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e);var st=({ref:e})=>e!==null&&v(e,({path:t})=>t!==null&&Ss(t));var m=e=>e,ee=e=>({safety:"unsafe",change:e});function te(e){let{name:t}=e;if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let n=_(e,t),o=n.options.filter(({name:r})=>r==="--url").flatMap(({value:r})=>r??[]),s=[...n.operands,...o].filter(
({text:r})=>r!=="");if(s.length!==0)return{urls:s,output:Nd(t,n,e),args:n}}function Nd(e,t,{redirects:n}){let o=n.find(({operator:i})=>i===">"||i===">>"||i===">|"),s=i=>i?.includes("\uFFFC")?void 0:i;
if(e==="curl"){let i=P(t,"-o","--output");return i?i.value?.text==="-"?s(o?.target.text??"-"):s(i.value?.text):P(t,"-O","--remote-name","--remote-name-all")?$s(t.operands[0]):o?s(o.target.text):"-"}let r=P(
t,e==="wget"?"-O":"-o",e==="wget"?"--output-document":"--out");return r?r.value?.text==="-"||r.value?.text==="/dev/stdout"?o?s(o.target.text):"-":s(r.value?.text):$s(t.operands[0])}var $s=e=>{let t=e?.
text.replace(/[?#].*$/,"").split("/").pop();return t&&!t.includes("\uFFFC")?t:void 0},Gn=({args:e})=>P(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),Fd=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function fe(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!Fd.test(t[1])&&!t[1]?.startsWith("\uFFFC")}var Ud=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function rt({name:e,words:t}){if(e==="openssl")return t.some(({text:o})=>/^-verify$|^-signature$/.test(o))||t.some(({text:o})=>o==="verify");if(!Ud.test(e))return!1;let n=o=>t.slice(1).some(({text:s})=>o.
test(s));return/^gpg2?$/.test(e)?n(/^--(?:batch-)?verify/)||n(/^--verify-files$/):e==="shasum"?n(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&n(/256|384|512/):e==="cosign"?n(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||n(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var it=({name:e,substitutedInto:t,feeds:n})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||n.length>
0);function qd({words:e},t){return t.flatMap(n=>{let o=e[e.indexOf(n)-1];return o&&o.span.end<=n.span.start?[{span:{...n.span,start:o.span.end},text:""}]:[]})}function kt(e,{name:t,value:n,word:o}){let s=/^-[^-]./.
test(o.text)&&o.text!==t;return s&&(n||o.span.end-o.span.start!==o.text.length)?[]:s?[{span:o.span,text:o.text.replace(t.slice(1),"")}]:qd(e,n&&e.words.includes(n)?[o,n]:[o])}function bt({text:e,span:t},n){
let o=t.end-t.start;return o===e.length?[{span:t,text:n}]:o===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:n}]:[]}function ne({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,
end:e[e.length-1]?.span.end??t.end}}function hn({text:e,path:t},n=new Map){let o=new Map,s=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let r=s.exec(e);r;r=s.exec(e)){let i=r.index+r[0].length,a=e[i],c,l;if(a==='"'||
a==="'"){for(c=i+1;c<e.length&&e[c]!==a;)c+=e[c]==="\\"&&a==='"'?2:1;c=Math.min(c,e.length),l=e.slice(i+1,c),a==='"'&&(l=Os(l.replace(/\\([nrt"\\$])/g,(p,h)=>({n:`
`,r:"\r",t:"	"})[h]??h),o,n)),c=Math.min(c+1,e.length)}else{let p=e.indexOf(`
`,i);c=p<0?e.length:p;let h=e.slice(i,c);l=Os((h.startsWith("#")?"":h.replace(/\s#.*$/s,"")).trim(),o,n)}let d=r[1];o.set(d,{value:l,span:{file:t,start:r.index+r[0].indexOf(d),end:c}}),s.lastIndex=Math.
max(c,s.lastIndex)}return o}function Os(e,t,n){return e.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(o,s,r,i)=>{let a=s??i;return o==="$$"?"$":(t.get(a)??n.get(a))?.value??
r??"\uFFFC"})}function gn({folder:e},t,n){return W(n).flatMap(o=>{let s=I(O(o,"path"))??I(o);return s===void 0?[]:Cs(pe(e,s),t)})}function Nt(e,t){let o=W(X(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(
c=>gn(e,t,O(a,c)))),s=new Set(e.files.map(({document:a})=>a.source.path)),r=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:c})=>s.has(c.file)?[]:[c.file]))),i=[...new Set([pe(
e.folder,".env"),...r])].flatMap(a=>Cs(a,t));return[...new Map([...i,...o].map(a=>[a.source.path,a])).values()]}function Cs(e,t){let n=t.source(e);if(!n)return[];let o=hn(n);return[{source:n,values:o,
names:[...o.keys()]}]}var z=({privileged:e})=>v(e,t=>t),Kn=e=>/^(?:root|0+)(?::.*)?$/.test(e.trim()),Ft=({image:{user:e},span:t})=>e.state==="written"&&e.span.file===t.file?e.value:e.state==="unknown"&&e.span.start!==t.start?
e.text:"";function Ne(e){if(!e.startsWith("/"))return e;let t=[];for(let n of e.split("/"))n===".."?t.pop():n&&n!=="."&&t.push(n);return`/${t.join("/")}`}function oe({networks:e},{hostIp:t}){return!v(
t,n=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(n))||e.state==="written"&&e.value.length>0&&e.value.every(n=>n.state!=="unknown"&&v(n.value.internal,o=>o))?!1:t.state==="written"&&
t.value!==""?!0:e.state==="unknown"||e.value.every(n=>n.state!=="unknown"&&v(n.value.hostBinding,o=>o===""||o==="0.0.0.0")||n.state!=="unknown"&&n.value.hostBinding.state==="unknown")}var Ds=new WeakMap;function Yn(e,{containers:t}){let n=Ds.get(e);if(n&&n.containers===t)return n;let o=new Set(ht(e,Ke(e.source.path,t)).flatMap(B)),s=new Set(e.stages.flatMap(Ve)),r=e.stages.flatMap(
c=>c.scripts.flatMap(({instruction:l,script:d})=>l.keyword==="RUN"?[{commands:d.commands,stage:c,instruction:l,ships:o.has(c),alone:!s.has(c)}]:[])),i=r.flatMap(({commands:c,...l})=>c.map(d=>({command:d,
...l}))),a={containers:t,shipped:o,runs:r,commands:i};return Ds.set(e,a),a}var U=(e,t)=>Yn(e,t).shipped,L=(e,t)=>Yn(e,t).commands,V=(e,t)=>Yn(e,t).runs;function Jn(e,t,n,o){let s=new Set,r=(i,a)=>o.has(
i)?!0:s.has(i)?!1:(s.add(i),n.stages.some(c=>B(c).includes(i)&&c!==i&&r(c,a)||c.copies.some(({from:l,sources:d})=>l&&"stage"in l&&B(l.stage).includes(i)&&d.some(p=>a===null||p.state==="unknown"||yn(p.
value,a))&&r(c,null))));return r(e,t)}function yn(e,t){let n=r=>`/${r.replace(/^\.?\//,"").replace(/\/+$/,"")}`,o=n(e),s=n(t);return o.includes("*")||o.includes("\uFFFC")?s.startsWith(o.slice(0,o.search(
/[*\uFFFC]/))):o==="/"||s===o||s.startsWith(`${o}/`)}var Ut=({name:e,words:t})=>[e,...t.slice(1).map(({text:n})=>n)],Zn=({file:e,start:t})=>`${t} ${e}`;function Es(e,t,n){let o=e.get(t)??new Map(t.map(
s=>[Zn(n(s)),s]));return e.set(t,o),o}var Hd=new WeakMap,Bd=new WeakMap,we=(e,t)=>Es(Hd,t.stages,({span:n})=>n).get(Zn(e.base.span));function Ee({span:e},{dockerfiles:t}){let n=t.find(({source:o})=>o.
path===e.file);return n&&Es(Bd,n.stages,({base:o})=>o.span).get(Zn(e))}var zd=(e,t)=>t.some(n=>n.name==="rm"&&n.words.slice(1).some(({text:o,names:s})=>o===e.text&&o!=="\uFFFC"||s?.length===1&&e.names?.length===1&&s[0]===e.names[0]));function*qt(e,t){for(let{commands:o,stage:s,
instruction:r,ships:i}of V(e,t))for(let a of o){let{name:c}=a;if(c!=="chmod"&&c!=="mkdir"&&c!=="install")continue;let l=_(a,c),d=c==="chmod"?l.operands[0]:P(l,"-m","--mode")?.value;if(!d)continue;let p=c===
"chmod"?l.operands.slice(1):l.operands;if(p.length>0&&p.every(u=>zd(u,o)))continue;let h=p.map(({text:u})=>u),y=d.span.end-d.span.start===d.text.length;yield{mode:d.text,span:d.span,paths:h,stage:s,instruction:r,
ships:i,by:c,exact:y,command:a}}let n=U(e,t);for(let o of e.stages)for(let{instruction:s,destination:r,sources:i}of o.copies){let a=cn(s,"chmod");if(!a?.text)continue;let c=[r,...i].flatMap(l=>l.state===
"unknown"?[]:[l.value]);yield{mode:Vd(a.text,e),span:a.span,paths:c,stage:o,instruction:s,ships:n.has(o),by:s.keyword,exact:!1}}}function Vd(e,{stages:t,globals:n}){let o=/^\$\{?(\w+)\}?$/.exec(e)?.[1];
if(!o)return e;let r=[...n,...t.flatMap(({assignments:i})=>i)].find(i=>i.keyword==="ARG"&&i.name===o&&i.value)?.value;return r&&r.state!=="unknown"?r.value:e}function at({source:e}){if(!e)return;let n=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.exec(n)?.[0]||void 0}function Ht({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let n=It(t),o=(n.get("type")??"bind").toLowerCase(),s=n.get("target")??n.get("dst")??n.get("destination"),r=n.get("id")??(n.get(
"source")??n.get("src"))?.split("/").pop(),i=n.get("env"),a=s??(o==="secret"&&r&&!i?`/run/secrets/${r}`:void 0),c=n.get("mode");return[{type:o,span:t.span,...a?{target:a}:{},...i?{env:i}:{},...c?{mode:c}:
{}}]})}function k({path:e,ships:t}){let[n,o=""]=e;return n==="services"?`service ${f(o)}`:t?"the image":`stage ${f(o)}`}var f=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}\
...`:t}\``},ve=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a";var Gd=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
Kd=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,Yd=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,he=e=>e.length<
500&&Yd.test(e)&&Gd.test(e.replace(/\*+$/,"").replace(/\/+$/,""))&&!Kd.test(e);var Rs=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Xn=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),As=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var kn=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Jd=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Zd=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Xd=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Qd=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function se(e){if(e.length>200)return!1;let t=Jd(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(t[0])&&t.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||t.some(o=>o==="allow"||o==="skip"||o==="disable")||t.includes("gpg")&&!t.includes(
"private")&&/^keys?$/.test(n)||Qd.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(o=>Xd.has(o)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((o,s)=>o===
"pass"||o==="auth"||o==="pat"?!1:Zd.test(o)&&(s===t.length-1||ep(t.slice(s+1))))}var ep=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function Is(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:_s(n)||Rs.test(n)}var _s=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function tp(e,t){let o=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return o&&!Is(o,t)&&!(t&&o.includes("$"))?o:void 0}var Ps=e=>Xn.has(e)||As.test(e);
function M(e,t,n=!1){let o=t.trim(),s=o.slice(0,4096),r=s.toLowerCase();for(let{name:c,hint:l,pattern:d}of kn){let p=r.includes(l)?d.exec(s)?.[0]:void 0;if(p&&!/example/i.test(o)&&!_s(p.slice(-12)))return{
by:"format",what:c,wellKnown:!1}}let i=tp(o,n);if(i)return{by:"url",what:"password in a URL",wellKnown:Ps(i.toLowerCase())};let a=se(e);if(a&&Xn.has(r))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Is(o,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(o)||/^[\d.]{1,3}$/.test(o)))return{by:"name",what:"credential",wellKnown:Ps(r)}}var np=/^(?:echo|printf|cat|tee|sed|print)$/;function xe(e){let{name:t,words:n,redirects:o,feeds:s}=e;if(!np.test(t))return{texts:[],files:[]};let r=o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?r:[...n.slice(1),...r],a=[...t==="tee"?[e]:[],...s.filter(l=>l.name==="tee")],c=[...o.flatMap(({operator:l,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(l)?[d.text]:[]),...a.
flatMap(l=>l.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:l})=>l):[]].filter(l=>l!=="/dev/null"&&l!=="/dev/stderr"&&l!=="/dev/stdout"&&!/^\d$|^-/.test(l)&&l!=="\uFFFC");return{
texts:i,files:c}}var op=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,sp=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
Ws=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,rp=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
Qn=16384;function Bt(e){if(eo(e))return;let[t]=to(e);return t}var eo=({feeds:e})=>e.some(({name:t})=>t==="chpasswd"||t==="passwd");function*to(e){for(let{name:s,value:r,span:i}of e.assignments){let a=Ws.
test(r.literal)?void 0:Fe(s,r.literal);a&&!a.wellKnown&&(yield{span:i,secret:a,by:`${s}=`,value:r.literal})}let t=cp(e);t&&(yield t),yield*ap(e);let n=ip(e);n&&(yield n);for(let{operator:s,target:r}of e.
redirects)s==="<<"?yield*js(r):s==="<<<"&&(yield*js(r));let o=/^(?:export|declare|local|readonly)$/.test(e.name);for(let s of e.words.slice(1)){let r=bn(s.literal);r&&!(o&&(r.secret.wellKnown||Ws.test(
r.value??"")))&&(yield{span:s.span,...r})}}function*js({literal:e,text:t,span:n}){let o=e===t&&n.end-n.start===t.length,s=n.start;for(let r of e.slice(0,Qn).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:bn(r);i&&(yield{...i,span:o?{...n,start:s+r.search(/\S/),end:s+r.trimEnd().length}:n}),s+=r.length+1}}function ip(e){if(e.name!=="echo"&&e.name!=="printf")return;
let{texts:t,files:n}=xe(e),o=t.filter(({text:i})=>!i.startsWith("-")),[s]=o;if(!s||o.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(s.literal)||!n.some(he))return;let r=Fe("PASSWORD",s.literal);return r&&
{span:s.span,secret:{...r,wellKnown:!1},by:"file",value:s.literal}}function zt(e){for(let t of e){let n=bn(t);if(n)return n}}function bn(e){if(e.length<5)return;let t=e.slice(0,Qn),n=M("",t);if(n)return{
secret:n,by:n.what};let o=sp.exec(t),s=o?.[1]??o?.[2],r=s&&Fe("TOKEN",s);if(s&&r)return{secret:{...r,what:"token in a header"},by:"header",value:s};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(t),a=i?.[1]??i?.[2],c=a&&Fe("PASSWORD",a);if(a&&c)return{secret:c,by:"configuration",value:a};let l=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(t)?.[1],d=l&&Fe("PASSWORD",l);if(l&&d)
return{secret:d,by:"SQL",value:l};if(!/[=:]/.test(t))return/^\s*machine\s|\bpassword\s+\S/.test(t)?Ms(t):void 0;for(let[,p="",h=""]of t.matchAll(op)){let y=Fe(p,h);if(y)return{secret:y,by:`${p}=`,value:h}}
return Ms(t)}function*wt(e,{file:t,start:n,end:o}){let s=n;for(let r of e.slice(n,o).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:bn(r.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:t,start:s,end:s+r.trimEnd().length}}),s+=r.length+1}}function Ms(e){let t=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(e)?.[1],n=t&&Fe("PASSWORD",t);return t&&n?{secret:n,by:"netrc",value:t}:void 0}function Fe(e,t){return t.length>1&&t.length<Qn&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?M(e,t):void 0}function*ap({words:e}){
for(let t=0;t<e.length;t+=1){let n=e[t],o=n.text.indexOf("="),s=o<0?n.text:n.text.slice(0,o);if(!rp.test(s))continue;let r=o<0?e[t+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=r&&!r.startsWith(
"-")&&Fe("PASSWORD",r);r&&i&&(yield{span:o<0?{...n.span,end:e[t+1].span.end}:n.span,secret:i,by:s,value:r})}}function cp(e){let{name:t,words:n}=e,o=(r,i,a)=>{let c=i&&Fe("PASSWORD",i);return r&&i&&c?{
span:r.span,secret:c,by:a,value:i}:void 0},s=r=>n[r]?.literal;switch(t){case"curl":{let r=P(_(e,"curl"),"-u","--user","-U","--proxy-user"),i=r?.value?.literal;return o(r?.value,i?.includes(":")?i.slice(
i.indexOf(":")+1):void 0,r?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let r=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("\
--"));return o(r,r?.literal.slice(2),"-p")}case"sshpass":{let r=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[r];return i?.text==="-p"?o(n[r+1],s(r+1),"-p"):o(i,i?.literal.slice(2),"-p")}case"docker":case"\
podman":case"helm":case"az":{let r=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return r>0?o(n[r+1],s(r+1),"-p"):void 0}case"redis-cli":{let r=n.findIndex(({text:i})=>i===
"-a");return r>0?o(n[r+1],s(r+1),"-a"):void 0}case"aws":{let r=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&r>0?o(n[r+1],s(r+1),"aws co\
nfigure set"):void 0}case"npm":case"yarn":case"pnpm":{let r=n.findIndex(({text:c})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(c)),i=n[r];if(!i)return;let a=i.literal.indexOf("=");
return a>0?o(i,i.literal.slice(a+1),"_authToken"):o(n[r+1],s(r+1),"_authToken")}case"htpasswd":return n.some(({text:r})=>/^-\w*b/.test(r))?o(n[n.length-1],s(n.length-1),"-b"):void 0;case"openssl":{let r=n.
find(({text:i})=>/^pass:/.test(i));return o(r,r?.literal.slice(5),"pass:")}case"composer":{let r=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return r>0?o(n[n.
length-1],s(n.length-1),n[r]?.text??""):void 0}default:return}}var lp=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],dp=["no-new-privileges","writable-cgroups","disable"];function Re(e){if(dp.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let o=e.slice(
0,n),s=e.slice(n+1);return lp.includes(o)?o==="systempaths"&&e!=="systempaths=unconfined"?{key:o,value:s,fault:"only `systempaths=unconfined` is known"}:s.startsWith(" ")||s===""?{key:o,value:s,fault:`\
\`${o}\` and its value must not be apart: write \`${o}${t}${s.trim()}\``}:(o==="no-new-privileges"||o==="writable-cgroups")&&Ue(s)===void 0?{key:o,value:s,fault:`\`${s.slice(0,60)}\` is neither true no\
r false`}:{key:o,value:s}:{key:o,value:s,fault:`\`${o.slice(0,60)}\` is no security option`}}function Ue(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function ce({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let o=Re(n.value);if(o.key===t)return{option:o,at:n}}}function G({image:e,hooks:t}){let n=[],o=(s,r,i)=>{r.state==="written"&&i&&n.push({what:s,setting:r,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&o("entrypoint",e.entrypoint,
e.entrypoint.value),e.cmd.state==="written"&&o("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&o("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:s}of t??[])s.state===
"written"&&o("hook",s,s.value);return n}function no({text:e},t,n){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(s=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(
s)?.[1],i=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(s)?.[1],a=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(s)?.[1]??"",c=[...i?[i]:[],...[...a.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].
map(([l])=>l)];return r===t&&c.some(l=>pp(l,n))})}function pp(e,t){let n=`/${e.replace(/^\/+|\/+$/g,"")}`;if(n.length>200||(n.match(/\*/g)?.length??0)>6)return!1;let o=n.split(/(\*\*\/?|\*)/).map(s=>s.
startsWith("**")?".*":s==="*"?"[^/]*":et(s)).join("");return new RegExp(`^${o}/?$`).test(t)}var Ls=m({id:"dependency-reachable",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from wh\
at it needs do not stay: the proxy cannot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https\
://docs.docker.com/compose/how-tos/networking/"},examples:[],*check(e,t){let n=K(e,t);for(let o of T(e))for(let s of W(O(o,"depends_on"))){let[r,i]=[n.get(o.name),n.get(s.name)];if(!r||!i||!oo(r)||!oo(
i))continue;let a=new Set(up(i)),c=w(r.host.networks,({name:d})=>a.has(d)),l=`${f(o.name)} and ${f(s.name)}, on which it depends,`;if(c.length===0)mp(r,s.name)&&(yield{at:s.at,message:`${l} share no n\
etwork: it cannot reach it`});else if(c.every(({value:d})=>v(d.connects,p=>!p))){let[d]=c;d&&(yield{at:d.value.connects,message:`${l} share only networks on which containers cannot reach each other`})}}
for(let o of n.values()){let{networks:s}=o.host,i=oo(o)&&w(s).length>0&&w(s).every(({value:a})=>v(a.internal,c=>c))?w(o.image.env).find(({value:a})=>/WEBHOOK_URL_FILE$/i.test(a.name)||fp(a.literal,n)):
void 0;i&&(yield{at:o,severity:"info",message:`service ${f(o.path[1]??"")} is on internal networks only, and ${f(i.value.name)} has it call an address outside`,related:[{span:i.span,message:"configure\
d here"}]})}}}),oo=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.networks.value.every(t=>t.state!=="unknown"&&!t.value.external),up=({host:e})=>w(e.networks).map(({value:t})=>t.
name);function mp({image:e},t){let n=et(t),o=new RegExp(`(?:\\/\\/|@)${n}(?:[:/?,]|$)|(?:^|[\\s,=])${n}:\\d+`),s=[e.cmd,e.entrypoint].flatMap(r=>r.state==="written"?r.value?.words??[]:[]);return w(e.env).
some(({value:r})=>o.test(r.literal)||r.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.test(r.name))||s.some(r=>r.state!=="unknown"&&o.test(r.value))}
function fp(e,t){let n=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return n!==void 0&&!t.has(n)&&!/\.(?:local|internal|localhost|lan|test)$/i.test(n)&&/hook|notify|alert/i.
test(e)}var Ts=m({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"A started database is not one that \
answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a check never starts at all.",standards:[],
references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let n=K(e,t);for(let o of T(e))for(let s of W(O(o,"depends_on"))){let r=n.get(s.name),
i=O(s,"condition"),a=i?I(i):"service_started";if(!r||a===void 0)continue;let{healthcheck:c}=r.image;a==="service_healthy"&&i&&v(c,p=>p===null||p.test===null)&&(yield{at:{span:i.node.span,via:i.at.via},
severity:"medium",message:`${f(o.name)} waits for the health of ${f(s.name)}, which has no health check: it never starts`,related:[{span:r.span,message:"this service has no check"}]});let l=c.state===
"written"&&c.value?.test,d=st(r.image);a==="service_started"&&(l||d||!i)&&(yield{at:s.at,message:`${f(o.name)} starts before ${f(s.name)} answers: wait with \`condition: service_healthy\`${l?"":", onc\
e it has a health check"}`})}}});var Ns=m({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay carries what services say to each other across the network bet\
ween hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic\
 on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){for(let t of W(X(e,"networks"))){let n=O(t,"driver"),s=O(
t,"driver_opts","encrypted")===void 0&&!W(O(t,"driver_opts")).some(({name:i})=>i==="encrypted"||i.startsWith("encrypted=")),r=O(t,"external");n&&I(n)==="overlay"&&s&&(!r||I(r)==="false")&&(yield{at:{span:n.
node.span,via:n.at.via},message:`overlay network ${f(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}});var Fs=m({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a \
live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let n=K(e,t);for(let{name:o,path:s,span:r,exact:i,operator:a,operand:c,from:l,whole:d,start:p,end:h}of e.files.flatMap(
Xe)){if(l!=="operand"||!a.endsWith("-")||!c)continue;let u=/^([A-Za-z_]\w*)=/.exec(d)?.[1]??s[s.length-1]??"",g=s[2]==="environment"||s[3]==="args",b=[o,...g?[u]:[]].find(se)??o,x=M("",`${d.slice(0,p)}${c.
text}${d.slice(h)}`,!0)?.by==="url";if(!M(b,c.text,!0)&&!x)continue;let S=n.get(s[1]??""),D=S&&w(S.host.portBindings,A=>oe(S.host,A)).length>0,E=i?{fix:{safety:"unsafe",title:`require it: \${${o}:?}`,
edits:[{span:r,text:`\${${o}:?}`}]}}:{};yield{at:{span:r},severity:S?.development?"low":D?"high":"medium",message:`where nobody sets ${f(o)}, its fallback is the password`,...E}}}});var Us=m({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image was built from, by whom an\
d how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/\
metadata/attestations/"},examples:[],*check(e){for(let t of T(e))for(let n of["provenance","sbom"]){let o=O(t,"build",n);o&&/^(?:false|mode=disabled|disabled=true)$/.test(I(o)??"")&&(yield{at:o.at,message:`\
the image of service ${f(t.name)} is built without ${n==="sbom"?"a bill of materials":"provenance"}`})}}});var qs={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},Hs=e=>Object.hasOwn(qs,e)?qs[e]:void 0;var hp=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],gp=["placement","update_config","rollback_config","en\
dpoint_mode"],Bs=m({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"A setting that nobody reads looks \
like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",standards:[],references:{"Compose \
Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let n=K(e,t),o=[...n.values()].some(({stack:r})=>r),s=X(e,"secrets");for(let r of T(e)){for(let a of o?
hp:[]){let c=O(r,a);c&&I(c)!=="false"&&(yield{at:c.at,message:`Swarm ignores ${a}: for service ${f(r.name)} it changes nothing`})}for(let a of o?[]:gp){let c=O(r,"deploy",a);c&&(yield{at:c.at,message:`\
docker compose ignores deploy.${a}: for service ${f(r.name)} it changes nothing`})}for(let a of o?[]:W(O(r,"secrets")))yield*yp(a,s);let i=n.get(r.name);i&&(yield*kp(i))}for(let r of W(X(e,"networks"))){
let i=O(r,"driver_opts","com.docker.network.bridge.enable_icc");i&&I(i)==="true"&&(yield{at:i.at,message:`containers of network ${f(r.name)} reach each other by default: saying so changes nothing`})}}});
function*yp(e,t){let n=I(O(e,"source"));if(!(n===void 0||!O(t,n,"file")))for(let o of["uid","gid","mode"]){let s=O(e,o);s&&(yield{at:s.at,message:`docker compose mounts the file of secret ${f(n)} as i\
t is: ${o} changes nothing`})}}function*kp(e){let{host:t,image:n}=e,o=n.ref&&C(n.ref)?.path,s=o?Hs(o.slice(o.lastIndexOf("/")+1)):void 0;if(!s||e.build||n.entrypoint.state==="written")return;let r=G(e).
flatMap(({command:i})=>i.words.map(a=>C(a)??"?"));for(let i of w(t.mounts)){let a=C(i.value.target)??"";!s.test(a)||r.some(c=>c==="?"||c.includes(a.slice(a.lastIndexOf("/")+1))||/config|conf/.test(c))||
(yield{at:i,message:`the image of service ${f(e.path[1]??"")} does not read ${f(a)} unless its command names it`})}}var Vt=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),wn=new Set([...Vt,..."AUDIT_CONTROL AUDIT_READ BL\
OCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PAC\
CT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),ct={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the h\
ost's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"\
taking over other processes"},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"\
high",gain:"ignoring the host's security policy"}},zs={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"mediu\
m",SYS_RESOURCE:"medium"},Vs={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGI\
D","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:[
"CHOWN","SETGID","SETUID"]};function Y(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var Gs=m({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or the built image.",why:"The base \
file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does n\
ot see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/merge/","Fragments and merge keys":"\
https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let n=K(e,t),o=[...n.values()].some(({development:s})=>s);for(let s of e.replaced){let r=bp(s);if(!r)continue;let{before:i,
after:a,why:c}=s,l=c==="merge"?"it replaces what the merge key brings":c==="include"?"the including file takes it back":c==="extends"?"the extending service takes it back":"this file takes it back";yield{
at:{span:a.key.span},severity:o?"low":"medium",message:`${r} is lost: ${l}`,related:[{span:i.key.span,message:"what it was"}]}}for(let s of T(e)){let r=O(s,"healthcheck","disable"),i=O(s,"healthcheck",
"test"),a=n.get(s.name),c=i??(a?.base?.healthcheck?a:void 0);r&&c&&I(r)==="true"&&(yield{at:r.at,message:`the health check of service ${f(s.name)} is switched off: ${i?"the test beside it never runs":
"its image has one"}`,related:i?[{span:i.at.span,message:"the test"}]:[]});let{base:l,image:d}=a??{};l?.drops&&d?.entrypoint.state==="written"&&d.user.state==="default"&&d.user.value==="root"&&(yield{
at:d.entrypoint,message:`the entrypoint of ${f(l.name)}, which gives root up before the service starts, is replaced: it stays root`});let p=a&&ce(a.host,"no-new-privileges"),y=(a&&v(a.host.securityOpt,
()=>!0)?a.host.securityOpt:void 0)?.value.find(u=>u.state!=="unknown"&&Ks(u.value));p&&y&&Ue(p.option.value)===!1&&(yield{at:p.at,message:`no-new-privileges of service ${f(s.name)} is off: the last en\
try counts`,related:[{span:y.span,message:"what was on"}]})}}}),Ks=e=>{let{key:t,value:n,fault:o}=Re(e);return t==="no-new-privileges"&&!o&&Ue(n)===!0};function bp({before:e,after:t}){let[n,o]=[un(e),
un(t)],s=r=>!o.items.includes(r);switch(e.key.value){case"cap_drop":{let r=new Set(o.items.map(Y)),i=n.items.map(Y).filter(a=>!r.has(a));return i.length&&!r.has("ALL")&&!o.isOpen?`dropping ${i.slice(0,
5).join(", ")}`:void 0}case"security_opt":{let r=new Set(o.items.map(c=>Re(c).key)),i=c=>{let{key:l}=Re(c);return r.has(l)&&(l!=="no-new-privileges"||o.items.some(Ks))},a=n.items.filter(c=>vp(c)&&s(c)&&
!i(c));return a.length&&!o.isOpen?a.slice(0,3).map(f).join(", "):void 0}case"read_only":return n.items[0]==="true"&&wp(o)?"the read-only root filesystem":void 0;case"user":return n.items[0]&&!Kn(n.items[0])&&
(o.isReset||o.items[0]==="")?`user ${f(n.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return n.items[0]&&!/^-?0*(?:\.0*)?$/.test(n.items[0])&&(o.isReset||/^(?:0|-1)$/.
test(o.items[0]??""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return o.isReset?"the health check":void 0;case"test":return n.items[0]!=="NONE"&&o.items[0]==="NONE"?"the health check":void 0;default:
return}}var wp=({items:e,isReset:t})=>t||e[0]==="false",vp=e=>!/unconfined|disable|:false|=false/.test(e);var Ys=m({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get \
used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({
id:e,files:t},{containers:n}){let o=n.some(s=>s.stack&&s.project===e);for(let{source:s,entries:r,flow:i}of t.flatMap(({document:a})=>a.roots.map(c=>({...c,...a})))){let a=r.get("version");if(!a)continue;
let{span:c}=a.key,l=s.text.indexOf(`
`,a.value.span.end),d={file:s.path,start:c.start,end:l<0?s.text.length:l+1},p=!i&&a.value.kind==="scalar"&&(c.start===0||s.text[c.start-1]===`
`||s.text[c.start-1]==="\uFEFF");yield{at:{span:c},message:"Compose ignores `version` and warns about it",...o||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:d,text:""}]}}}}}});var xp=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,Js=m({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not pass secrets as build arguments.",why:"A build argument stands in the image's history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for o\
ne RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let n of T(e))for(let{name:o,
literal:s,at:r,isPassed:i}of Un(O(n,"build","args"))){if(xp.test(o))continue;let a=M(o,s),c=!a&&se(o)&&(i||s.replaceAll("\uFFFC","")==="")&&(i||s!=="");if(!a&&!c)continue;let l=c||a?.wellKnown?"medium":
"high",d=qn(n.name,o,e,t),p=a?a.wellKnown?"a well-known password":`${ve(a.what)} ${a.what}`:"a secret";yield{at:r,severity:l,message:`build argument ${f(o)} leaves ${p} in the image's history: hand it\
 over with build.secrets and RUN --mount=type=secret`,related:d.map(h=>({span:h,message:"used here"}))}}}});var Zs=m({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other\
 setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{
"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of W(X(e,"configs"))){let n=O(t,"content"),o=n&&zt(jt(n).split(`
`).filter(s=>!/^\s*[#;]/.test(s)));n&&o&&!o.value?.includes("\uFFFC")&&(yield{at:{span:n.node.span,via:n.at.via},severity:o.secret.by==="format"?"high":"medium",message:`config ${f(t.name)} holds a ${o.
secret.what}, which belongs in a secret`})}}});var Qs=m({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell should expand.",why:"Compose fills the varia\
ble in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the password that seems to be set, or a health check \
asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:n}=t,o=K(e,t),s=new Map(T(e).map(a=>[a.name,
new Set(gn(e,n,O(a,"env_file")).flatMap(({names:c})=>c))])),r=e.files.flatMap(Xe),i=new Set(r.flatMap(({name:a,path:c})=>c[2]==="environment"?[`${c[1]} ${a}`]:[]));for(let{name:a,path:c,span:l,exact:d,
operator:p,from:h}of r){let[,y="",u,g]=c;if(h!=="unset"||p||Sp.test(a)||!/^(?:command|entrypoint)$/.test(u==="healthcheck"?g==="test"?"command":"":u??""))continue;let b=o.get(y),x=b&&w(b.image.env,A=>A.
name===a)[0],S=x&&(x.value.value===null||i.has(`${y} ${a}`));if(!x&&!s.get(y)?.has(a)||S)continue;let D=u==="healthcheck"?"health check":u,E=$p(b,u);yield{at:{span:l},severity:se(a)?"high":"medium",message:`\
Compose puts nothing for ${f(`$${a}`)} into the ${D} of service ${f(y)}: only its own environment sets it${E?", write `$$`":"; run it through `sh -c` with `$$`, or set it in .env"}`,...d&&E?{fix:{safety:"\
unsafe",title:"write $$",edits:[{span:{...l,end:l.start},text:"$"}]}}:{}}}}}),Sp=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function $p(e,t){let{cmd:n,entrypoint:o,healthcheck:s}=e?.image??
{};return t==="healthcheck"?s?.state==="written"&&(s.value?.test?.form==="shell"||Xs(s.value?.test)):[n,o].some(r=>r?.state==="written"&&Xs(r.value))}var Xs=e=>{let t=e?.words.map(n=>C(n)??"")??[];return t.
some((n,o)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(n)&&t.slice(o+1,o+3).some(s=>/^-\w*c$/.test(s)))};var or=m({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the proj\
ect starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:[
"OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-comp\
ose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:n,key:o})=>n==="remote"&&o!=="env_file");for(let{what:n,key:o}of t)er(n.value)||(yield{at:{span:n.span},message:`${o} fetches ${f(nr(
n.value))}: ${tr(n.value)}`});for(let n of T(e)){let o=O(n,"build"),s=o?.node.kind==="map"?O(o,"context"):o,r=W(O(o,"additional_contexts"));for(let i of[s,...r]){let a=i&&I(i)?.replace(/^[\w.-]+=/,"");
!i||!a||!Op(a)||er(a)||(yield{at:{span:i.node.span,via:i.at.via},message:`the build of service ${f(n.name)} fetches ${f(nr(a))}: ${tr(a)}`})}}}}),Op=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(e),er=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(e),tr=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change \
it":"its tags and branches move, name a commit or digest",nr=e=>e.replace(/\/\/[^/@]*@/,"//");var sr=m({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it insta\
lls. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","C\
WE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of T(e)){let n=O(t,"build"),o=(s,r,i,a)=>W(O(n,s)).flatMap(c=>I(c)===r?[{
at:{span:c.node.span,via:c.at.via},severity:i,message:`the build of service ${f(t.name)} ${a}`}]:[]);yield*o("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*o(
"entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),yield*o("network","host","medium","is on the host's network: what it installs reaches wh\
at only the host should"),yield*o("entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}});var rr={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",
ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the en\
try is then no option",network_mode:"the default network is then used"},Cp=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
ir=m({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let n=e.flatMap(({document:o})=>Pn(
o)).flatMap(o=>t.source(o)?.text??[]);for(let o of e.flatMap(Xe)){let{name:s,path:r,span:i,exact:a,from:c}=o,l=r[2]??"",d=Object.hasOwn(rr,l)?rr[l]:void 0;if(c!=="unset"||!d||Cp.test(s)||!Dp(o)||n.some(
h=>new RegExp(`^\\s*(?:export\\s+)?${s}\\s*[=:]`,"m").test(h)))continue;let p=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},message:`\
nothing sets ${f(s)}: ${d}`,...p}}}});function Dp({path:e,whole:t,start:n,end:o}){let s=e[e.length-1];return e[2]==="ports"?s==="host_ip"||s==="ports"&&n===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(
t.slice(o)):e[2]==="volumes"?s==="source"||s==="volumes"&&n===0:!0}var cr=m({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of \
a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/refere\
nce/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let n=new Set(T(e).flatMap(p=>[...ar(O(p,"secrets")),...ar(O(p,"build","secrets"))])),o=T(e),r=o.some(p=>O(p,"deploy","replicas"))&&!o.
some(p=>Ep.some(h=>O(p,h)))||t.some(({project:p,stack:h})=>h&&p===e.id),i=W(X(e,"networks")).filter(p=>I(O(p,"driver"))==="bridge"),a=W(X(e,"secrets")).filter(p=>n.has(p.name)&&Rp(p)),[c]=a;if(!c)return;
let l=a.map(({name:p})=>f(p)).slice(0,5).join(", "),[d]=i;yield{at:c.at,severity:r&&!d?"info":"medium",message:d?`${l} need Swarm, and the bridge network ${f(d.name)} needs docker compose: no deployer\
 starts this project as it is`:`${l} need Swarm: docker compose refuses external and driver secrets`,related:[...a.slice(1,10).map(({at:p})=>({span:p.span,message:"the same here"})),...d?[{span:d.at.span,
message:"Swarm has no bridge networks"}]:[]]}}}),Ep=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],ar=e=>W(e).flatMap(t=>I(O(t,"source"))??I(t)??[]),Rp=e=>{
let t=O(e,"external");return O(e,"driver")!==void 0||t!==void 0&&I(t)!=="false"};var lr=m({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Som\
e images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"ht\
tps://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let n=K(e,t);for(let o of T(e)){let s=n.get(o.name);if(!s||e.fragments.has(o.name))continue;let i=["secrets","configs"].flatMap(
d=>W(O(o,d)).map(p=>({use:p,folder:d==="secrets"?"/run/secrets":""}))).map(({use:d,folder:p})=>{let h=I(O(d,"target"))??I(O(d,"source"))??I(d);return h===void 0?void 0:h.startsWith("/")?h:`${p}/${h}`}),
{mounts:a,tmpfs:c}=s.host;if(i.includes(void 0)||a.state==="unknown"||w(c).some(({value:d})=>d.target.startsWith("/run/secrets")))continue;let l=a.value.flatMap(d=>d.state==="unknown"?"/":C(d.value.target)??
"/");for(let d of w(s.image.env,({name:p})=>/_FILE$/.test(p))){let p=d.value.value&&C(d.value.value);if(!p||!/^(?:\/var)?\/run\/secrets\/./.test(p)||d.via?.some(({how:y})=>y==="built-from"))continue;let h=p.
replace(/^\/var/,"");i.includes(h)||l.some(y=>y!==""&&(y===p||p.startsWith(`${y.replace(/\/$/,"")}/`)))||(yield{at:d,message:`${f(d.value.name)} names ${f(p)}, and service ${f(o.name)} is given no suc\
h secret`})}}}});var dr=m({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: tr\
ue` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.\
docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:n,message:o,fix:s}of e)yield{at:{span:n},message:o,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medi\
um"}:{},...s?{fix:s}:{}}}});var pr=m({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can make the service log, with\
 nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},
examples:[],*check(e,t){let{logDriver:n,logOptions:o}=e.host;!v(n,s=>s===""||s==="json-file")||o.state==="unknown"||w(o,s=>s.name==="max-size").length||o.value.some(({state:s})=>s==="unknown")||ot(t).
some(({at:s})=>/max-size/.test(s("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(s("log-driver")?.text??""))||(yield{at:n.state==="written"?n:e,message:`the log of ${k(e)} grows without bound: set \
max-size, or use the driver \`local\``})}});var Ap=1048576,ur=m({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hija\
cked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/ref\
erence/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of w(e.host.ulimits)){let{name:n,soft:o,hard:s}=t.value;if(!/^(?:nofile|nproc|core)$/.test(n))continue;let r=[o,s].find(i=>i!==null&&
(i===-1||i>Ap));r!==void 0&&(yield{at:t,message:`${f(n)} of ${k(e)} is ${r===-1?"without bound":r}: one process can use up the host's`})}}});var mr=m({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 cap\
abilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on ne\
ighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"\
https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||z(t)||!zn(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;
let s=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${k(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${k(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,
message:`${s}${Pp(e)}`,fix:ee({set:"capDrop",to:["ALL"]})}}});function Pp({base:e}){let t=e&&Vs[e.name.slice(e.name.lastIndexOf("/")+1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var fr=m({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along,\
 slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],
*check(e){let{cpus:t,cpuQuota:n,cpusetCpus:o}=e.host;!v(t,s=>s<=0)||!v(n,s=>s<=0)||!v(o,s=>s==="")||(yield{at:t,message:`${k(e)} may take all CPU time of the host`,fix:ee({set:"cpus",to:1})})}});var hr=m({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database \
needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3",
"CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:n,span:o}=e;if(!Ip(e)||n.networkMode.
state!=="default")return;let[s]=w(n.networks,({internal:d})=>v(d,p=>!p));if(!s)return;let r=t.filter(d=>d.span.file===o.file).length===1,i=n.networks.state==="default"?"the default network":`network ${f(
s.value.name)}`,a=new Set(w(n.networks).map(({value:d})=>d.name)),l=t.filter(d=>d!==e&&d.project===e.project&&w(d.host.networks,p=>a.has(p.name)).length>0).flatMap(d=>w(d.host.portBindings,p=>oe(d.host,
p)).slice(0,1).map(({span:p})=>({span:p,message:`${k(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:s,related:l,severity:r?"low":"medium",message:`${k(e)} is a datastore on ${i}, wh\
ich has a way out; attach it only to a network with \`internal: true\`${w(n.portBindings).length?"; its published ports then end":""}`}}}),Ip=({image:e,base:t})=>!_p(e)&&(t?.kind==="datastore"||st(e)),
_p=({entrypoint:e,cmd:t})=>{let n=e.state==="written"?e:t,[o]=n.state==="written"?n.value?.words??[]:[];return o!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(C(o)??"")};var gr=m({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only container still c\
an write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["OWASP-8","OW\
ASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of w(e.host.tmpfs)){let{target:n,options:o}=t.value,s=o.filter(r=>/^(?:exec|suid|dev)$/.
test(r));s.length?yield{at:t,message:`the tmpfs ${f(n)} of ${k(e)} is mounted ${s.join(", ")}: what is written there can be run or misused`}:o.some(r=>!r.startsWith("mode="))&&!o.some(r=>r.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${f(n)} of ${k(e)} has no size: it may take half the host's memory`})}}});var Wp=["CHOWN","SETGID","SETUID"],jp=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],yr={nginx:{writes:["/var/cache/nginx","/run"],capabilities:Wp},"nginxinc/nginx-unprivileged":{writes:["/tmp"],
capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:jp},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["C\
HOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SE\
TGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},kr=e=>Object.hasOwn(
yr,e)?yr[e]:void 0;var br=m({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening th\
at keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],
references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:n,base:o}=e;if(!o||e.build||z(t)||n.entrypoint.state==="written")return;
let s=kr(o.name);if(!s)return;if(v(t.readonlyRootfs,c=>c)&&t.mounts.state!=="unknown"){let c=[...w(t.tmpfs).map(({value:d})=>d.target),...w(t.mounts,({readOnly:d})=>!d).flatMap(({value:d})=>C(d.target)??
[])].map(d=>d.replace(/\/+$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")),l=s.writes.filter(d=>!c.some(p=>d===p||d.startsWith(`${p}/`)));l.length&&(yield{at:t.readonlyRootfs,message:`${k(e)} has a read-\
only root, and its image writes to ${l.join(" and ")}: add tmpfs there`})}if(!(w(t.capDrop,c=>Y(c)==="ALL").length>0)||o.user!=="root"||t.capAdd.state==="unknown"||Ft(e)!==""||s.capabilities.length===
0)return;let i=new Set(w(t.capAdd).map(({value:c})=>Y(c))),a=s.capabilities.filter(c=>!i.has(c)&&!i.has("ALL"));a.length&&(yield{at:t.capDrop,message:`${k(e)} drops all capabilities, and its image sta\
rts as root and needs ${a.join(", ")}: add them back, or set its user`})}});var wr=m({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protec\
ts nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com\
/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memoryReservation:n,memorySwap:o,memorySwappiness:s}=e.host;if(t.state==="written"){let r=t.value;ae(n,i=>r>0&&i>r)&&(yield{
at:n,message:`${k(e)} reserves more memory than its limit allows: the engine refuses to start it`}),ae(o,i=>i>0&&i<r)&&(yield{at:o,message:`memory and swap of ${k(e)} together are less than its memory\
: the engine refuses to start it`})}t.state==="default"&&ae(o,r=>r>0)&&(yield{at:o,message:`${k(e)} limits swap and not memory: the engine refuses to start it`}),v(s,r=>r>=0)&&s.state==="written"&&(yield{
at:s,severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${k(e)}`})}});var vr=m({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request\
, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https\
://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:n}=e.host;v(t,o=>o<=0)?yield{at:t,message:`${k(e)} may take all memory of the host`,fix:ee({set:"\
memory",to:"512m"})}:v(n,o=>o<0)&&(yield{at:n,severity:"low",message:`${k(e)} may swap without limit, which undoes its memory limit`})}});var Mp=/(?:^|\/)(?:docker-)?socket-?proxy$/,xr={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",
gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},Sr=m({id:"no-broad-socket-proxy",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as \
it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the\
 Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{image:t,host:n}=e;if(!t.ref||!v(t.ref,({path:i})=>i!==null&&Mp.test(i)))return;let o=w(t.env,
({value:i})=>i!==null&&/^(?:1|true)$/i.test(C(i)??"")),s=i=>o.find(({value:a})=>a.name===i),r=s("POST");r&&s("CONTAINERS")?yield{at:r,message:`clients of ${k(e)} may create containers, privileged ones\
 too: they own the host`}:r&&(yield{at:r,severity:"medium",message:`clients of ${k(e)} may change whatever its other sections show`});for(let i of o){let a=Object.hasOwn(xr,i.value.name)?xr[i.value.name]:
void 0;a&&r&&(yield{at:i,severity:a.severity,message:`clients of ${k(e)} may ${a.gain} (${f(i.value.name)})`})}for(let i of w(n.portBindings))v(i.value.hostIp,a=>!/^(?:127\.|::1)/.test(a))&&(yield{at:i,
message:`${k(e)} is published on the host: whoever reaches the port speaks to the Docker engine`})}});var $r=m({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for old fil\
es only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticing.",standards:[],references:{"docker\
 run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{composes:t}){for(let n of w(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.
exec(n.value))continue;let s=t.flatMap(({files:c})=>c).find(({document:c})=>c.source.path===n.span.file)?.document.source,r=n.span.start+(s?.text.slice(n.span.start,n.span.end).indexOf(":")??-1),i=[{span:{
...n.span,start:r,end:r+1},text:"="}],a=r>=n.span.start?{fix:{safety:"safe",title:"write = instead",edits:i}}:{};yield{at:n,message:`${f(n.value)} uses the deprecated colon`,...a}}}});var Gt=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
Or=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),R=e=>({severity:"high",gain:e}),vn={
severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},Lp=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",R("the host's accounts\
, keys and configuration")],["/boot",R("the host's kernel")],["/proc",R("the host's processes and kernel settings")],["/sys",R("the host's devices and kernel settings")],["/sys/fs/cgroup",R("the host'\
s control groups")],["/sys/kernel",R("the host's kernel settings")],["/dev",R("the host's devices")],["/root",R("the administrator's files and keys")],["/home",R("every user's files and keys")],["/usr",
R("the host's programs")],["/usr/bin",R("the host's programs")],["/usr/sbin",R("the host's programs")],["/usr/lib",R("the host's libraries")],["/usr/local/bin",R("the host's programs")],["/bin",R("the\
 host's programs")],["/sbin",R("the host's programs")],["/lib",R("the host's libraries")],["/lib64",R("the host's libraries")],["/var",R("the data of every service on the host")],["/var/lib",R("the da\
ta of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on the host logs"}],["/var/lib/docker",vn],["/var/lib/containerd",vn],["/var/lib/containers",vn],["/var/lib/k\
ubelet",vn],["/etc/shadow",R("the host's password hashes")],["/etc/gshadow",R("the host's password hashes")],["/etc/sudoers",R("who may become root on the host")],["/etc/ssh",R("the host's keys")],["/\
etc/kubernetes",R("the cluster's keys")],["/etc/docker",R("the engine's configuration and keys")],["/etc/pam.d",R("how the host checks passwords")],["/etc/ld.so.preload",R("code in every process of th\
e host")],["/etc/crontab",R("commands the host runs as root")],["/etc/systemd",R("services the host runs as root")]]),Tp=[{root:"/var/lib/docker",facts:R("the engine's own data, past its access checks")},
{root:"/var/lib/containerd",facts:R("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:R("the volumes and secrets of every pod")},{root:"/boot",facts:R("the host's kernel")},
{root:"/root/.ssh",facts:R("the administrator's keys")},{root:"/etc/cron.d",facts:R("commands the host runs as root")},{root:"/etc/sudoers.d",facts:R("who may become root on the host")}],Cr=e=>Lp.get(
e)??Tp.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,Dr=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),Er=[{path:/^\/dev\/(?:mem|kmem|port)$/,
readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],Np=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},{path:/\/\.azure(?:\/.*)?$/,
what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,what:"r\
egistry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function Rr(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(e))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(e))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(e))return Np.find(t=>t.path.test(e.replaceAll("\\","/")))?.
what}var Ar=m({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount credential directories of the host.",why:"Whoever gets into the container reads the user's\
 keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They outlive the container by years, and nothing shows that they were copied.",standards:["OW\
ASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n,file:o})=>n!=="volume"&&o===void 0)){
let n=at(t.value),o=n&&Rr(n.replaceAll("\uFFFC","~"));if(!o)continue;let s=e.development||/(?:^|\/)\.devcontainer\//.test(e.span.file);yield{at:t,severity:s?"medium":"high",message:`${k(e)} gets ${o} \
(${f(n.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}});var Pr=m({id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge re\
aches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","\
OWASP-5"],references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:n,externalLinks:o}=e.host,s="every container there ca\
n reach it, those of other projects too";ae(t,r=>r==="bridge")&&(yield{at:t,message:`${k(e)} joins the engine's default bridge: ${s}`});for(let r of w(n,i=>i.external&&i.name==="bridge"))yield{at:r,message:`${k(
e)} joins the engine's default bridge: ${s}`};for(let r of w(o))yield{at:r,message:`${k(e)} is linked to ${f(r.value)}, a container outside the project: put both on a network of their own`}}});var Ir=m({id:"no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nob\
ody can say afterwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.\
com/engine/logging/configure/"},examples:[],*check(e){let{logDriver:t}=e.host;v(t,n=>n==="none")&&(yield{at:t,message:`nothing ${k(e)} says is kept: an attack on it leaves no trace`})}});var _r=m({id:"no-disabled-selinux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when \
a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compos\
e: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of w(e.host.securityOpt)){let{key:n,value:o}=Re(t.value);n==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(o)&&(yield{at:t,message:`${f(t.value)} takes ${k(e)} out of SELinux's separation on hosts that have it`})}}});var Wr=m({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes throug\
h its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CI\
S-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:n}=e;
v(t.useApiSocket,s=>s)&&(yield{at:t.useApiSocket,message:`${k(e)} gets the engine's socket and your registry credentials`});let o=n.some(({ref:s})=>s.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.
test(s.value.path??""));for(let s of w(t.mounts,({type:r})=>r==="bind"||r==="npipe"||r==="unknown")){let r=s.value.source&&C(s.value.source);if(!r){let h=[at(s.value)??"",C(s.value.target)??""],y=s.value.
source&&Gt.find(u=>h.some(g=>u.path.test(g)));y&&(yield{at:s,severity:"high",confidence:"medium",message:`${k(e)} is given what looks like the control socket of ${y.what}: whoever has it starts contai\
ners as root`});continue}let i=Ne(r).replace(/^\/var\/run(?=\/|$)/,"/run"),a=Gt.find(h=>h.path.test(i)||h.path.test(r));if(!a&&!Or.has(i))continue;let c=o||/^\/run\/user\/\d+\//.test(i)?"high":"critic\
al",l=/^\/run\/user\/\d+(?:\/|$)/.test(i),d=a?`controls ${a.what} through ${f(r)}`:`reaches the engine's socket inside ${f(r)}`,p=s.value.through?[{span:s.value.through,message:"mounted here"}]:[];yield{
at:s,severity:c,related:p,message:o?`${k(e)} ${d}; allow the proxy only the calls its clients need`:`${k(e)} ${d}: ${l?"that is everything its user may do on the host":"that is root on the host, read-\
only or not"}`}}}});var jr=m({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever r\
eaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST\
-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:n,host:o}=e,s=l=>w(n.env,d=>d.name===
l)[0],r=l=>{let d=s(l)?.value.value;return s(l)!==void 0&&(!d||d.state==="unknown"||d.value!=="")},i=r("DOCKER_TLS_VERIFY")||r("DOCKER_CERT_PATH")||r("DOCKER_TLS_CERTDIR");for(let l of w(n.env,d=>d.name===
"DOCKER_HOST")){let d=(l.value.value&&C(l.value.value))??"",p=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(d);if(!p||i||/^(?:localhost|127\.|::1)/.test(p[1]??"")||Up(p[1]??"",t,e.project))continue;let h=K(
{id:e.project},t).has(p[1]??"");yield{at:l,severity:h?"medium":"high",message:`${k(e)} uses the Docker API of ${f(p[1]||"every interface")} over plain TCP${h?", on a network with a way out: make it an\
 internal one":""}`}}for(let{commands:l,setting:d}of G(e))l.some(Fp)&&(yield{at:d,message:`${k(e)} serves the Docker API over plain TCP, to whoever reaches it`});let a=s("DOCKER_TLS_CERTDIR");n.ref!==
null&&v(n.ref,({path:l,tag:d})=>l==="docker"&&/dind/.test(d??""))&&a&&a.value.value&&v(a.value.value,l=>l==="")&&(yield{at:a,message:`${k(e)} serves the Docker API over plain TCP: without a folder for\
 certificates there are none`});for(let l of w(o.portBindings,({containerPort:d})=>d!==null&&d.from<=2375&&d.to>=2375))oe(o,l.value)&&(yield{at:l,severity:"critical",message:`${k(e)} publishes the Doc\
ker API without a password on every interface`})}});function Fp({name:e,words:t}){if(e!=="dockerd")return!1;let n=t.map(({text:o})=>o);return n.some(o=>/^--tls(?:verify)?(?:=true)?$/.test(o))?!1:n.some(
(o,s)=>{let r=/^(?:-H|--host)$/.test(n[s-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return r!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(r)})}function Up(e,t,n){let o=K({id:n},t).
get(e);return o!==void 0&&w(o.host.networks).every(({value:s})=>v(s.internal,r=>r))}var Mr=m({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a p\
rocess in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!z(t))for(let n of w(t.capAdd)){
let o=ct[Y(n.value)];o&&(yield{at:n,severity:o.severity,message:`${k(e)} gets ${f(n.value)}: ${o.gain}`})}}});var Lr=m({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgroup namespace it sees every ot\
her container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:["CIS-5.25"],references:{"Co\
mpose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;v(t.cgroupnsMode,o=>o==="host")&&(yield{at:t.cgroupnsMode,message:`${k(e)} sees th\
e cgroups of the whole host`});let n=ce(t,"writable-cgroups");n&&/^(?:1|t|true)$/i.test(n.option.value)&&(yield{at:n.at,message:`${k(e)} may write to its cgroups and lift its own limits`}),ae(t.cgroupParent,
o=>o!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${k(e)} runs under ${f(t.cgroupParent.value)}: its limits are what that cgroup's are`})}});var Tr=m({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all pe\
rmissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!z(t)){for(let n of w(t.devices)){let o=C(n.value.pathOnHost),s=o&&Ne(o),r=s&&
Er.find(a=>a.path.test(s));if(!r)continue;let i=n.value.cgroupPermissions.includes("w")?r.writable:r.readOnly;yield{at:n,severity:i,message:`${k(e)} gets ${f(o)}: ${r.gain}`}}for(let n of w(t.deviceCgroupRules)){
let[o="",s=""]=n.value.trim().split(/\s+/),r=o==="a"||s==="*:*",i=r||o==="b"&&s.endsWith(":*")?"high":"info";yield{at:n,severity:i,message:`${k(e)} may use ${r?"every device":i==="high"?"every disk of\
 one kind":"further devices"} of the host (${f(n.value)})`}}}}});var Nr=m({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's programs lie open: \
databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/refe\
rence/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;v(t,n=>n==="host")&&(yield{at:t,message:`${k(e)} reads and writes the shared memory of the host's programs; for more shar\
ed memory of its own there is shm_size`})}});var Fr=m({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually wi\
thout a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:n}=e.host,
o=`${k(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;v(t,s=>s==="host")&&(yield{at:t,message:o});for(let s of w(n,({external:r,name:i})=>r&&
i==="host"))yield{at:s,message:o}}});var Ur=m({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and envir\
onment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],
references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;v(t,n=>n==="host")&&(yield{at:t,message:`${k(e)} sees and can sig\
nal every process of the host`})}});var qr=m({id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a \
nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{
"User-namespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!z(t)&&v(t.usernsMode,n=>n==="host")&&(yield{at:t.usernsMode,message:`${k(e)} op\
ts out of user-namespace remapping: its root is the host's root`})}});var Hr=m({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the host's own. With SYS_ADMIN it\
 changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.docker.com/reference/compose\
-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!v(t.utsMode,o=>o==="host"))return;let n=w(t.capAdd,o=>/^(?:ALL|SYS_ADMIN)$/.test(Y(o))).length>0||z(t);yield{at:t.utsMode,severity:n?"medi\
um":"low",message:`${k(e)} shares the host's name${n?" and may change it":""}`}}});var Br=m({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is \
discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],
references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:n}=e.host;if(w(n).length===0||!v(t,s=>/^(?:host|none|service:.*|container:.*)$/.
test(s)))return;let o=t.value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:n,message:`the ports of ${k(e)} are ignored in network mode ${f(t.value)}: ${o}`,related:[
{span:t.span,message:"because of this"}]}}});var zr=m({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in th\
e image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS\
-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:n,windows:o}=e;if(o||!v(n.securityOpt,
i=>i.every(({state:a})=>a!=="unknown")))return;let s=ce(n,"no-new-privileges");if(s&&(s.option.fault||Ue(s.option.value))||!s&&ot(t).some(({at:i})=>i("no-new-privileges")?.text==="true"))return;let r=ee(
{set:"securityOpt",to:["no-new-privileges=true"]});yield{at:s?.at??{span:e.span},message:`processes of ${k(e)} can gain privileges, for example through setuid programs${qp(e)}`,fix:r}}}),qp=({stack:e})=>e?
"; deployed as a stack it stays so, because Swarm ignores security_opt":"";var Vr=m({id:"no-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then \
stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory \
and the OOM killer":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:n,memory:o}=e.host,s=v(o,a=>a<=0),r=s?"high":"mediu\
m",i=s?", and nothing limits its memory":"";v(t,a=>a)&&(yield{at:t,severity:r,message:`${k(e)} is never stopped when memory runs out${i}; on cgroup v2 the engine ignores the setting`}),v(n,a=>a<=-500)&&
(yield{at:n,severity:r,message:`${k(e)} is among the last the kernel stops when memory runs out${i}`})}});var Gr=m({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"Logs hold names, addresses, tokens in URLs. In plain text on the\
 network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{"Syslog logging driver":"https://docs.docker.com/engine/l\
ogging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:n,logOptions:o}=e.host;if(!v(n,r=>/^(?:syslog|gelf|fluentd)$/.test(r)))return;let s=w(o,({name:r,value:i})=>r==="fluentd-tls\
-skip-verify"||r==="fluentd-address"&&i.startsWith("tls:")).length>0;for(let r of w(o,({name:i})=>i===`${n.value}-address`)){let{value:i}=r.value,a=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.
exec(i)?.slice(1).find(Boolean);!(n.value==="fluentd"?!s&&!/^unix:/.test(i):/^(?:tcp|udp):/.test(i))||!a||/^(?:localhost|127\.|::1)/.test(a)||t.some(({path:l})=>l[1]===a)||(yield{at:r,message:`${k(e)}\
 sends its log to ${f(a)} in plain text`})}}});var Kr=m({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond th\
e defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code\
 that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;
if(!z(t))for(let n of w(t.capAdd)){let o=Y(n.value);!wn.has(o)||Vt.has(o)||ct[o]||(yield{at:n,severity:zs[o]??"low",message:`${k(e)} gets ${f(n.value)}, which the engine does not give by default`})}}});var Hp=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{
names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,
gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],Yr=m({id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",
summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without the name: one mounted socket or device later it reads and writes what it like\
s. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],
*check(e){let{host:t}=e;for(let n of w(t.groupAdd)){let o=Hp.find(({names:s})=>s.test(n.value));!o||/^(?:root|0)$/.test(n.value)&&/:(?:0|root)$|^\d+$/.test(Ft(e))||(yield{at:n,severity:o.severity,message:`${k(
e)} joins group ${f(n.value)}, which gives it ${o.gain}`})}}});var Jr=m({id:"no-privileged-host-port",on:"container",severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own se\
rvices: clients trust what answers there. A container on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://d\
ocs.docker.com/engine/network/port-publishing/"},examples:[],*check(e){for(let t of w(e.host.portBindings)){let n=t.value.hostPort?.from;n&&n<1024&&n!==80&&n!==443&&(yield{at:t,message:`${k(e)} takes \
port ${n} of the host, one of those the host's own services use`})}}});var Zr=m({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has every capability, every device\
 of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","\
PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){let{privileged:t}=e.host;v(t,n=>n)&&(yield{at:t,message:`${k(
e)} is privileged: root in it is root on the host`,fix:ee({set:"privileged",to:!1})})}});var Xr=m({id:"no-risky-exec",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed \
in a running container passes by its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next contai\
ner, so nobody can say what really ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,
command:n,user:o,privileged:s}of e.hooks){let r=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;v(s,i=>i)&&(yield{at:s,message:`${r} of ${k(e)} runs privileged: it owns the host while it l\
asts`}),v(o,i=>/^(?:root|0)(?::|$)/.test(i))&&(yield{at:o,severity:"low",message:`${r} of ${k(e)} runs as root`}),t!=="pre_start"&&v(n,i=>(i?.script?.commands??[]).some(Bp))&&(yield{at:n,severity:"inf\
o",message:`${r} of ${k(e)} edits files of the running container: put the change into the image`})}}}),Bp=({name:e,words:t})=>e==="sed"&&t.some(({text:n})=>/^(?:-\w*i|--in-place)/.test(n))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.
test(e)&&t.some(({text:n})=>/^(?:install|add|upgrade)$/.test(n));var Qr=m({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's wall\
s: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and secre\
ts.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of w(e.host.mounts,
({type:n})=>n==="bind")){let{source:n,readOnly:o,relabel:s,through:r}=t.value,i=at(t.value)?.replace(/\/$/,""),a=n&&(C(n)??(i==="~"?i:void 0));if(!a||Gt.some(({path:y})=>y.test(Ne(a))))continue;let c=s!==
void 0&&Dr(Ne(a)),l=zp(a)??(c?{severity:"high",gain:"a part of the system"}:void 0);if(!l)continue;let d=r?[{span:r,message:"mounted here"}]:[],p=!o&&l.writable||(c?"high":l.severity),h=s?`, and :${s}\
 changes the security labels on the host`:"";yield{at:t,severity:p,related:d,message:`${k(e)} mounts ${f(a)} of the host: ${l.gain}${h}`}}}});function zp(e){if(/^~\/?$/.test(e))return{severity:"high",
gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.
test(e)?"":void 0);return Cr(Ne(t===void 0?e:`/${t}`))}var N=(e,t,n)=>({what:e,class:t,service:n}),xn=new Map([[23,N("Telnet","admin",/telnet|busybox/i)],[1433,N("SQL Server","datastore",/mssql|sql-?server/i)],[1521,N("Oracle Database","datastore",/oracle/i)],
[2345,N("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,N("the Docker API","admin",/docker/i)],[2379,N("etcd","datastore",/etcd/i)],[3306,N("MySQL","datastore",/mysql|maria|percona/i)],[3389,
N("Remote Desktop","admin",/rdp/i)],[4444,N("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,N("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
[5432,N("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,N("a usual back door","back door",/flower|adb|android|celery/i)],[5672,N("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],
[5900,N("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,N("Redis","datastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,N("a usual back door","back door",/irc/i)],[7777,N("a usual back d\
oor","back door",/terraria|game|server/i)],[8086,N("InfluxDB","datastore",/influx/i)],[9042,N("Cassandra","datastore",/cassandra|scylla/i)],[9200,N("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],
[9229,N("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],[10250,N("the kubelet","admin",/kube|k3s/i)],[11211,N("Memcached","datastore",/memcache/i)],[15672,N("RabbitMQ's administration","ad\
min",/rabbit/i)],[27017,N("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],[31337,N("a usual back door","back door",/^$/)]]);var ti=m({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and d\
ebuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw do\
es not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,
development:n}=e;if(!v(t.networkMode,o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of w(t.portBindings,s=>oe(t,s))){let{containerPort:s,protocol:r}=o.value;if(!s||r==="udp"||r==="sctp")continue;
let i=[...xn].find(([u])=>u>=s.from&&u<=s.to);if(!i)continue;let[a,{what:c,class:l,service:d}]=i;if(l==="back door"&&d.test(ei(e)))continue;let p=l==="back door"||d.test(ei(e)),h=(l==="datastore"||l===
"admin")&&!p&&!e.build&&!!e.base,y={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:o,severity:h?"info":n?"medium":"high",...p?{}:{confidence:h?"low":"medium"},message:`${k(
e)} publishes port ${a}, ${l==="back door"?c:p?`that of ${c}`:`which ${c} usually has`}, on every interface of the host`,fix:y}}}}),ei=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unkno\
wn"?e.ref.value.text:""}`;var Vp="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",Gp="the image's own files there are gone",Kp=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki",
"/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,Vp]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,Gp])]),ni=m({id:"no-shadowing-mount",on:"conta\
iner",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what the image has at that path\
. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the source decides which programs run.",
standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n})=>n===
"bind"||n==="volume")){let n=C(t.value.target)?.replace(/\/+$/,"")??"",o=t.value.source&&C(t.value.source),s=Kp.get(n);!s||o&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(o)||t.value.type==="volume"||(yield{
at:t,message:`${k(e)} mounts over ${f(n)}: ${s}`})}}});var oi=m({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Two containers in one namespace are \
one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE\
-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,{composes:t}){let{host:n}=e,o=[[n.pidMode,"medium","sees its processes, and throu\
gh them its files and memory"],[n.ipcMode,"low","reads and writes its shared memory"],[n.networkMode,"low","listens on its network and its loopback"]];for(let[s,r,i]of o){let a=s===n.networkMode?/^container:/:
/^(?:container|service):/;!(s===n.networkMode&&v(s,l=>Yp(l,e.project,t)))&&v(s,l=>a.test(l))&&(yield{at:s,severity:r,message:`${k(e)} joins ${f(s.value)}: it ${i}`})}for(let s of w(n.volumesFrom,r=>r.
startsWith("container:")))yield{at:s,message:`${k(e)} mounts every volume of ${f(s.value)}, whatever it becomes`}}}),Yp=(e,t,n)=>e.startsWith("container:")&&n.some(o=>o.id===t&&T(o).some(s=>I(O(s,"con\
tainer_name"))===e.slice(10)));var si=m({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mou\
nts appears on the host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagat\
ion":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[],*check(e){for(let{value:t}of w(e.host.mounts)){let{propagation:n}=t;if(!n||!v(n,s=>/^r?(?:shared|slave)$/.
test(s)))continue;let o=n.value.endsWith("slave");yield{at:n,severity:o?"low":"medium",message:`${k(e)} mounts with ${f(n.value)}: ${o?"what the host mounts below it appears inside":"what it mounts be\
low it appears on the host"}`}}}});var ri=m({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc\
 and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{
"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,n=z(t)?void 0:ce(t,"apparmor");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${k(
e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}});var ii=m({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of\
 the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp i\
n Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,n=z(t)?void 0:ce(t,"seccomp");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${k(e)} runs wit\
hout a seccomp filter: every system call of the kernel is open to it`})}});var ai=m({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel o\
f the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],
references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){if(!z(e.host))for(let t of w(e.host.securityOpt,n=>n==="systempaths=u\
nconfined"))yield{at:t,message:`${k(e)} sees /proc and /sys without masks, and as root writes kernel settings of the host`}}});var ci=m({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of capabilities is read as \
a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime privilege":"https://docs.do\
cker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:n}=e,o=t.capDrop.state==="unknown"?void 0:new Set(w(t.capDrop).map(({value:r})=>Y(r))),
s=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:r})=>r==="unknown");for(let r of w(t.capAdd)){let i=Y(r.value);if(z(t)){yield{at:r,message:`a privileged container has every capability: add\
ing ${f(r.value)} changes nothing`};continue}if(i==="NET_BIND_SERVICE"&&!Jp(t.sysctls)&&Zp(t.networkMode,t.networks.state)){let a=[...w(n.exposedPorts).map(({value:l})=>l.from),...w(t.portBindings).flatMap(
({value:l})=>l.containerPort?.from??[])],c=a.length>0&&a.every(l=>l>=1024);yield{at:r,severity:c?"low":"info",message:c?`${k(e)} listens above port 1023, where nobody needs ${f(r.value)}`:`current eng\
ines let any user of a container listen on any port: ${k(e)} does not need ${f(r.value)}`}}else Vt.has(i)&&o&&!s&&!o.has("ALL")&&!o.has(i)&&(yield{at:r,message:`every container has ${f(r.value)} unles\
s it is dropped: adding it changes nothing`})}}}),Jp=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),Zp=(e,t)=>t!=="unknown"&&v(e,n=>n===
""||n==="bridge");var Xp=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout",
"net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),li=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
di=m({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses\
 them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.dock\
er.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,n=v(t.networkMode,s=>s==="host"),o=v(t.ipcMode,s=>s==="host");for(let s of w(t.sysctls,r=>!Xp.has(r.name))){let{name:r}=s.
value,i=r.startsWith("net.");if(li.test(r)?!o:i&&!n)continue;let a=i||li.test(r)?`${k(e)} would set ${f(r)} for the whole host, and the engine refuses it in this mode`:`${f(r)} belongs to the host: th\
e engine refuses to start ${k(e)} with it, set it on the host`;yield{at:s,message:a}}}});var pi=m({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port without an address is published on every\
 interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","\
NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,stack:n}=e;if(!v(t.networkMode,
o=>/^(?:none|service:.*|container:.*)$/.test(o))){for(let o of n?w(t.portBindings,s=>s.hostIp.state==="written"&&!oe(t,s)):[])yield{at:o,message:`${k(e)} names an address for its port, and Swarm ignor\
es addresses: deployed as a stack it is open on every interface`};for(let o of w(t.portBindings,s=>oe(t,s))){let{hostPort:s,containerPort:r}=o.value,i=s?.from,a=[i,r?.from].some(l=>l===80||l===443),c=i===
void 0?"a port":`port ${i}`;yield{at:o,severity:a?"info":"medium",message:`${k(e)} publishes ${c} on every interface of the host${n?"; deployed as a stack it stays so, because Swarm ignores addresses":
""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}});var ui=m({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, a\
nd no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/servic\
es/#pids_limit"},examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&v(t,n=>n<=0)&&(yield{at:t,message:`${k(e)} may start processes without limit`,fix:ee({set:"pidsLimit",to:200})})}});var mi=m({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem rep\
laces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","\
NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!v(t,n=>!n)||(yield{at:t,
message:`${k(e)} can write to its own programs and configuration`,fix:ee({set:"readonlyRootfs",to:!0})})}});var fi=5,Qp=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
hi=m({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,{composes:t}){let{restartPolicy:n,restartRetries:o}=e.
host;if(!(n.state==="unknown"||n.state==="default"&&e.stack)){if(n.value==="no"){let s=e.path[1]??"",r=t.some(i=>i.id===e.project&&Hn(i).has(s));n.state==="default"&&!Qp.test(s)&&!r&&(yield{at:e,message:`${k(
e)} stays down after a crash: it has no restart policy`});return}n.value==="always"&&n.state==="written"&&v(o,s=>s===0)&&(yield{at:n,severity:"info",message:`${k(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),n.value==="on-failure"&&v(o,s=>s===0||s>fi)&&(yield{at:o.state==="written"?o:n,severity:"info",message:`${k(e)}\
 is started again ${o.value===0?"without end":`${o.value} times`} when it fails: on-failure:${fi} is enough`})}}});var gi=m({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refus\
ed at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"\
https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,n;for(let o of w(t.securityOpt)){let{key:s,value:r,fault:i}=Re(o.value);i&&(yield{at:o,message:`\
the engine refuses an option of ${k(e)}: ${i}`});let a=s==="no-new-privileges"&&!i?Ue(r):void 0;a!==void 0&&(n&&n.value!==a&&(yield{at:o,message:`${k(e)} asks for no-new-privileges both ways: the last\
 one wins`,related:[{span:n.span,message:"says the opposite"}]}),n={value:a,span:o.span})}if(!e.windows)for(let o of[...w(t.capAdd),...w(t.capDrop)]){let s=Y(o.value);s==="ALL"||wn.has(s)||(yield{at:o,
message:`the engine refuses ${f(o.value)} of ${k(e)}: ${s==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var yi=m({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the buil\
d goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"\
https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:n,sources:o}of t)if(!(n.keyword!=="ADD"||n.flags.some(({name:s})=>s===
"checksum")))for(let s of o){let r=s.state==="unknown"?s.text:s.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(r);!i&&!/^https?:\/\//i.test(r)||i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(r)||(yield{at:s,message:`${f(r.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var eu=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,tu=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
ki=m({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let n=U(e,t);for(let o of e.stages){let s=o.workdir,r=s&&C(s);if(s&&r&&eu.test(r)){yield{at:s,severity:r.startsWith("/proc")||r.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${f(r)}, a directory of the system`};continue}if(!n.has(o)||o.windows||!nu(o,we(o,t)?.base?.name))continue;let i=o.copies.find(a=>!a.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(C(a.destination)??"/"));i&&(yield{at:i.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),nu=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!tu.test(t);var ou=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlin\
ux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros expres\
s-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenk\
ins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-stream\
ing neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy\
 python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm \
swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),vt=e=>ou.has(e);var bi=m({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that i\
s no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependenc\
y on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},n){let o=Vn(t.path,n),s=e.flatMap(
({name:r})=>r??[]);for(let r of e){let i=[...r.copies.flatMap(({from:a})=>a&&"image"in a?[a]:[]),...r.mounts.flatMap(a=>"image"in a?[a]:[])];for(let{image:a,span:c}of i){if(a.state==="unknown"||a.value===
"scratch")continue;let{path:l,tag:d,digest:p,domain:h,fault:y}=Ce(a.value);y||!l||l.includes("/")||d!==void 0||p!==void 0||h!=="docker.io"||a.value.includes("/")||vt(l)||o.has(a.value)||(yield{at:{span:c},
message:`${f(a.value)} is no stage of this file, so the builder pulls docker.io/library/${l}${s.length?`; its stages are ${s.slice(0,6).map(f).join(", ")}`:""}`})}}}});var vi=m({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it d\
oes depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docke\
r.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let n of t){let{instruction:o,sources:s}=n;if(o.keyword!=="ADD"||s.length===0||o.heredocs.length>
0||o.flags.some(({name:a})=>a==="checksum"||a==="unpack"||a==="keep-git-dir")||!s.every(a=>iu(a,n)))continue;let r=o.args[0]?.value??"",i=[{span:o.keywordSpan,text:o.keywordSpan.end-o.keywordSpan.start===
3?"COPY":o.keyword}];yield{at:{span:o.keywordSpan},message:`${f(r)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:i}}}}}),su=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,
wi=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,ru=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function iu(e,{destination:t}){
if(e.state==="unknown")return!wi.test(e.text)&&t.state!=="unknown"&&ru.test(t.value);let n=e.value.replace(/^["']|["']$/g,"");return!su.test(n)&&!wi.test(n)&&!/\*$/.test(n)}var au=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audi\
t bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),cu=new Set("pytest py.test tox nosetests jest vitest m\
ocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),lu=new Set("mypy flake8 pylint ruff eslint tslint tsc golangci-lint s\
taticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),xi=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bun\
x go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function xt([e="",...t]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.
test(t[0]??"")&&!xi.has(e)||t.some(o=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(o))||t.length>0&&t.every(o=>/^(?:--?(?:version|help|[Vh])|version|help)$/.
test(o)))return;if(!xi.has(e)&&!/^python[\d.]*$/.test(e))return au.has(e)?"scanner":cu.has(e)||lu.has(e)?"test":void 0;let n=t.join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.
test(n)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(n)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blo\
b"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(n)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(n)?"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(n)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(n)?"scanner":/^(?:test|clippy|nextest)\b/.test(n)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?xt(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(o=>/^(?:manage|setup)\.py$/.test(o))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?xt(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var Si=m({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes\
 nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{
"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:n}of V(e,t))for(let o of n){let s=xt(Ut(o)),r=s&&!pu(o,n)&&du(o);if(!s||!r)
continue;yield{at:{span:ne(o)},severity:s==="test"?"medium":"high",message:`${f(o.words[0]?.text??"")} fails and the build goes on: ${r}`}}}});function du({fallback:e,tested:t,failsUnseen:n,decides:o,
feeds:s,words:r,substitutedInto:i}){if(i||t)return;let a=r.slice(1).find(({text:c},l,d)=>/^--(?:exit-zero|soft-fail)$/.test(c)||c==="--exit-code=0"||c==="0"&&d[l-1]?.text==="--exit-code");return a?`${a.
text==="0"?"--exit-code 0":a.text} tells it to`:e.length?e.every(({name:l,words:d})=>/^(?:true|:|echo|printf)$/.test(l)||l==="exit"&&d[1]?.text==="0")?`${f(`|| ${e[0]?.words.map(({text:l})=>l).join(" ")??
""}`)} takes its place`:void 0:n?s.some(({name:c})=>/^(?:grep|jq|awk|test|\[)$/.test(c))?void 0:"a pipe ends with the status of its last command, unless pipefail is set":o?void 0:"what follows runs wh\
atever it found; join them with && or set -e"}function pu(e,t){let n=t[t.indexOf(e)+1];return n!==void 0&&[...n.words,...n.assignments.map(({value:o})=>o)].some(({names:o})=>o?.includes("?"))}var uu=/^org\.opencontainers\.image\./,$i=m({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a bui\
lder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:[
"OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:n,source:o}=e,s=new Set(ht(e,Ke(o.path,
t)).flatMap(B)),r=new Set([...s].flatMap(({assignments:i})=>i.flatMap(({keyword:a,name:c})=>a==="LABEL"?[c]:[])));for(let i of n){if(s.has(i))continue;let a=i.assignments.filter(({keyword:p,name:h})=>p===
"LABEL"&&uu.test(h)&&!r.has(h)),[c,...l]=a;if(!c)continue;let d=k({path:["stages",gt(i)],ships:!1});yield{at:c,message:`the image that ships does not have this label: only ${d} does`,related:l.map(({span:p})=>({
span:p,message:"nor this one"}))}}}});var mu=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk open\
jdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["versio\
n control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditiona\
l nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote acce\
ss",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],fu=new Map(mu.flatMap(([e,t,n])=>n.split(" ").map(o=>[o,{what:e,big:t}])));function so(e){return fu.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var Oi=m({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder\
 works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages\
 also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let n=gu([...U(e,
t)]);for(let{commands:o,ships:s}of V(e,t)){if(!s)continue;let r=hu(o),i=[];for(let p of o){let h=j(p);if(h?.action!=="install"||!ke(h.manager))continue;let y=h.args.options.find(({name:u})=>u==="-t"||
u==="--virtual")?.value?.text;if(!(y&&r.has(y)))for(let u of h.packages){let g=u.text.replace(/[=<>~@:].*$/,"");so(g)&&!r.has(g)&&!n.has(g)&&!n.has(u.text)&&i.push({word:u,name:g})}}let[a]=i,c=i[i.length-
1];if(!a||!c)continue;let l=[...new Set(i.map(({name:p})=>p))],d=l.length===1&&!so(l[0]??"")?.big;yield{at:{span:{...a.word.span,end:Math.max(a.word.span.end,c.word.span.end)}},severity:d?"low":"mediu\
m",message:`${l.slice(0,8).join(", ")}${l.length>8?` and ${l.length-8} more`:""} ${l.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function hu(e){return new Set(
e.flatMap(t=>{let n=j(t);return n?.action==="remove"?n.packages.map(({text:o})=>o):[]}))}var gu=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:n,cmd:o})=>[t,n,o].flatMap(s=>s?.logical.text.match(/[\w.+-]+/g)??
[])));var yu=/^(?:dev|test|debug|ci|lint|build|builder|deps)/,Ci=m({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists\
 behind.",why:"Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an in\
truder which old versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:n,instruction:o,
stage:s,ships:r,alone:i}of V(e,t)){if(!r&&!(i&&!yu.test(s.name??"")))continue;let a=()=>new Map(je(s).flatMap(({keyword:p,name:h,literal:y})=>p==="LABEL"?[]:[[h,y]])),c=Ht(o).filter(({type:p})=>p==="c\
ache"||p==="tmpfs"),l=[],d=new Map;for(let p of n){let h=j(p);if(!h||!Di(h))continue;let y=d.get(h.manager)??bu(h.manager,n,a(),c.map(({target:u})=>u??""));d.set(h.manager,y);for(let u of wu(h,p,y))l.
includes(u)||l.push(u)}l.length&&(yield{at:{span:o.keywordSpan},message:`this RUN leaves more than it needs: ${l.join("; ")}`})}}}),Di=({action:e,manager:t,verb:n})=>e==="install"||(e==="upgrade"||/^(?:up|update|patch)$/.
test(n?.text??""))&&(t==="zypper"||t==="dnf"),ku=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cache","\uFFFC/.cache"];function bu(e,t,n,o){let s=t.
findLastIndex(c=>{let l=j(c);return l?.manager===e&&Di(l)}),r=t.slice(s+1),i=r.flatMap(({name:c,words:l})=>c==="rm"||c==="find"||c==="cd"?l.slice(1).map(({text:d})=>d):[]),a=r.some(c=>{let l=j(c);return l?.
manager===e&&l.action==="clean"&&(e!=="dnf"||l.packages.some(({text:d})=>d==="all"))||e==="apt"&&/^apt(?:-get)?$/.test(c.name)&&/clean$/.test(c.words[1]?.text??"")});return{variables:n,cached:o,cleans:a,
removed:new Set(ku.filter(c=>i.some(l=>l.startsWith(c)))),updates:t.some(c=>j(c)?.manager==="apt"&&j(c)?.action==="update"),configured:t.some(({words:c,redirects:l})=>[...c,...l.map(({target:d})=>d)].
some(({text:d})=>/Install-Recommends/i.test(d)))}}function wu({manager:e,args:t,verb:n,packages:o},s,r){let{variables:i,cached:a,cleans:c,updates:l,configured:d}=r,p=(...g)=>P(t,...g)!==void 0,h=(...g)=>g.
some(b=>r.removed.has(b)),y=g=>a.some(b=>b.includes(g)),u=[];switch(e){case"apt":{!(p("--no-install-recommends","--without-recommends")||t.options.some(({value:b})=>/install-recommends=(?:0|false|no)/i.
test(b?.text??""))||t.operands.some(({text:b})=>/install-recommends=(?:0|false)/i.test(b)))&&!d&&n?.text==="install"&&u.push("add --no-install-recommends"),l&&!h("/var/lib/apt","/var/lib/{apt")&&!y("/\
var/lib/apt")&&!c&&u.push("remove /var/lib/apt/lists/*");break}case"apk":!p("--no-cache")&&!h("/var/cache/apk")&&!y("/apk")&&!c&&u.push("add --no-cache");break;case"dnf":!c&&!h("/var/cache")&&!y("/var\
/cache")&&u.push(`end with ${s.name} clean all`);break;case"zypper":!c&&!h("/var/cache/zypp")&&!y("/var/cache/zypp")&&u.push("end with zypper clean");break;case"pip":{let g=i.has("PIP_NO_CACHE_DIR")||
s.assignments.some(({name:x})=>x==="PIP_NO_CACHE_DIR"),b=s.name==="uv";!g&&!b&&!p("--no-cache-dir","--no-cache")&&!h("/root/.cache","~/.cache","\uFFFC/.cache")&&!y(".cache")&&!y("pip")&&!c&&(o.length>
0||p("-r","--requirement","-e"))&&u.push("add --no-cache-dir");break}}return u}var vu=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,Ei=m({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies\
 exactly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour \
ago goes straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let n of L(
e,t)){let o=j(n.command),s=o&&!vu.test(n.stage.name??"")?xu(o,n):void 0;if(!o||!s)continue;let r=yt(e,t);if(r?.some(c=>s.manifest.test(c))&&!r.some(c=>s.locks.test(c)))continue;let i=o.verb??n.command.
words[0];if(!i)continue;let a=s.text&&o.verb?bt(o.verb,s.text):[];yield{at:i,message:`${f(`${n.command.name}${o.verb?` ${o.verb.text}`:""}`)} may change what the lock file says; ${s.instead}`,...a.length?
{fix:{safety:"unsafe",title:s.instead,edits:a}}:{}}}}});function xu({manager:e,action:t,verb:n,packages:o,args:s,global:r},{command:i,stage:a}){if(t!=="install")return;let c=(...d)=>P(s,...d)!==void 0,
l=(...d)=>[...i.assignments.map(({name:p})=>p),...je(a).filter(({keyword:p})=>p!=="LABEL").map(({name:p})=>p)].some(p=>d.includes(p));switch(e){case"npm":return o.length||r||!/^(?:install|i)$/.test(n?.
text??"")||c("--package-lock-only","--no-save-lock")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return o.
length||r||!/^(?:install|)$/.test(n?.text??"")||c("--immutable","--frozen-lockfile","--version","--help","-v")||l("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,
instead:"add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||c("--frozen-lockfile")||l("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,
locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"bundle":return n?.text!=="install"||c("--deployment","--frozen")||l("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||a.scripts.some(({script:p})=>p.
commands.some(({name:h,words:y})=>h==="bundle"&&y.some(({text:u})=>u==="config")&&y.some(({text:u})=>/^(?:deployment|frozen)$/.test(u))))?void 0:{manifest:/(?:^|\/)Gemfile$/,locks:/(?:^|\/)Gemfile\.lock$/,
instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return n?.text==="sync"&&!c("--locked","--frozen")&&!l("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,locks:/(?:^|\/)uv\.lock$/,instead:"a\
dd --locked"}:void 0;default:return}}var Ri=m({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of L(e,
t)){let s=Su(n);s&&(yield{at:s,message:s.message,severity:o?s.severity??"high":"low"})}for(let{copies:n}of e.stages)for(let o of n){let s=Be(o)?.some(({path:i,file:a})=>/\/authorized_keys$/.test(a??i)||
/\/authorized_keys$/.test(i)),r=o.sources[0]??o.destination;!o.from&&s&&(yield{at:r,severity:"medium",message:Sn})}}}),Sn="whoever holds the key to this can log in to every container of the image";function Su(e){
let{name:t,words:n,span:o}=e,s=n[0]?.span??o,[r]=n.slice(-1);if(/^(?:cp|mv|install)$/.test(t)&&r&&/\/authorized_keys$/.test(r.text))return{span:ne(e),severity:"medium",message:Sn};if(/^(?:cat|curl|wget)$/.
test(t)&&e.redirects.some(({operator:c,target:l})=>c.startsWith(">")&&/authorized_keys$/.test(l.text)))return{span:ne(e),severity:"medium",message:Sn};if(t==="chpasswd"&&!$u(e))return{span:s,message:"\
a password is set in the image: it is the same in every container, and whoever can pull the image has it"};if(t==="passwd"){let c=P(_(e,"passwd"),"-d","--delete","--stdin");if(c)return{span:c.word.span,
message:c.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on"}}if(t==="useradd"||t==="usermod"||t==="adduser"){let c=_(
e,t),l=t==="adduser"?void 0:P(c,"-p","--password");if(l&&!/^[*!]/.test(l.value?.text??"!"))return{span:{...l.word.span,end:l.value?.span.end??l.word.span.end},message:"a password hash is set in the im\
age: whoever can pull it can try to crack it"};let d=P(c,"-u","--uid"),p=c.operands[c.operands.length-1]?.text;if(d?.value?.text==="0"&&p!=="root")return{span:{...o,start:s.start},message:`${f(p??"the\
 account")} has uid 0: it is root under another name`}}let{texts:i,files:a}=xe(e);if(a.some(c=>/authorized_keys$/.test(c)))return i.some(({text:c})=>c!=="\uFFFC")?{span:{...o,start:s.start,end:n[n.length-
1]?.span.end??o.end},severity:"medium",message:Sn}:void 0;if(a.some(c=>/^\/etc\/(?:passwd|shadow)$/.test(c))){let c=i.find(({text:l})=>a.some(d=>d.endsWith("passwd"))&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.
test(l)||/^[^:\s]+::\d+:/m.test(l));if(c)return{span:c.span,message:"this line makes an account with uid 0 or with no password"}}}var $u=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:n,words:o})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.
test(n)||o.some(({text:s})=>/\/dev\/u?random|^rand$/.test(s))));var Ai=m({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day\
 of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{
"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let n=U(e,t),o=Te(e,t).some(({text:s})=>Le(s));for(let s of e.stages)for(let{sources:r,from:i,instruction:a}of s.
copies)for(let c of r){let l=C(c);if(l===void 0)continue;let d=n.has(s);!i&&/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(l)&&!o&&(yield{at:c,severity:d?"medium":"info",message:d?`${a.keyword} takes the whole co\
ntext into the image: name what it needs, or let .dockerignore begin with * and name that`:`${a.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),
i&&"stage"in i&&(l==="/"||l==="/*")&&d&&(yield{at:c,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}});var Pi=m({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the ima\
ge is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the c\
ontainer first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let n=U(e,t);for(let{commands:o,
stage:s}of V(e,t))for(let r of o){let i=Cu(r);if(!i||Ou(i.path,o)||!n.has(s)&&!(i.path?.startsWith("/")&&Jn(s,i.path,e,n)))continue;yield{at:{span:ne(r)},message:"a private key is made while the image\
 is built: everybody who can pull the image shares it"}}}}),Ou=(e,t)=>e!==void 0&&t.some(n=>/^(?:rm|shred)$/.test(n.name)&&n.words.some(({text:o},s)=>s>0&&!o.startsWith("-")&&(o===e||e.startsWith(o.endsWith(
"*")?o.replace(/\*+$/,""):`${o.replace(/\/+$/,"")}/`)||o.startsWith(`${e}*`))));function Cu(e){let{name:t,words:n}=e,o=_(e,t),s=(...i)=>n.slice(1).some(({text:a})=>i.includes(a)),r=i=>n[n.findIndex(({
text:a})=>a===i)+1||n.length]?.text;switch(t){case"ssh-keygen":return P(o,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:r("-f")??(s("-A")?"/etc/ssh/ssh_\
host_rsa_key":void 0)};case"openssl":{let i=n[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(i)?{path:r("-out")}:i==="ecparam"?s("-genkey")?{path:r("-out")}:void 0:i==="req"&&(s("-newkey")||s("-x509",
"-new")&&!s("-key"))?{path:r("-keyout")}:void 0}case"keytool":return s("-genkey","-genkeypair","-genseckey")?{path:r("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-sna\
keoil.key"};case"mkcert":return{path:void 0};case"wg":return s("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return s("--gen-key","--generate-key","--full-generate-key","--q\
uick-gen-key","--quick-generate-key")?{path:void 0}:void 0;default:return}}var _i=m({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, pr\
oxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https\
://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){let n=new Set;for(let{commands:o}of V(e,t))if(o.some(s=>rt(s)||it(s)))for(let s of o)n.add(s);for(let{command:o}of L(e,t))for(let{word:s,
signed:r}of Du(o))yield{at:s,severity:r||n.has(o)?"low":"medium",message:r?`${f(s.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is for an\
ybody to see and choose`:`${f(s.text)} is fetched in the clear, so anybody on the way can replace it`,...r||!Ii(s)?{}:{fix:{safety:"unsafe",title:"use https",edits:[{span:s.span,text:s.text.replace(/^http:/i,
"https:")}]}}};for(let{assignments:o,copies:s}of e.stages){for(let{keyword:r,name:i,literal:a,span:c}of o)r!=="LABEL"&&/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i.
test(i)&&fe(a)&&(yield{at:{span:c},message:`${f(a)} is fetched in the clear, so anybody on the way can replace it`});for(let{instruction:r,destination:i}of s)for(let{span:a}of/\.repo$|sources\.list|repositories$/.
test(C(i)??"")?r.heredocs:[])for(let c of e.source.text.slice(a.start,a.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let l=c[1]??"",d=a.start+c.index+c[0].length-l.length;fe(l)&&
(yield{at:{span:{...a,start:d,end:d+l.length}},message:`${f(l)} is fetched in the clear, so anybody on the way can replace it`})}}for(let o of e.stages)for(let{instruction:s,sources:r}of o.copies)for(let i of s.
keyword==="ADD"?r:[])if(i.state!=="unknown"&&fe(i.value)){let a=s.flags.some(({name:c})=>c==="checksum");yield{at:i,severity:a?"low":"medium",message:`${f(i.value)} is fetched in the clear, so anybody\
 on the way can replace it`,...Ii({text:i.value,literal:"",span:i.span})?{fix:{safety:"unsafe",title:"use https",edits:[{span:i.span,text:i.value.replace(/^http:/i,"https:")}]}}:{}}}}}),Ii=({text:e,span:t})=>/^http:/i.
test(e)&&t.end-t.start===e.length;function*Du(e){let{name:t,words:n,redirects:o}=e,s=te(e);if(s){for(let l of s.urls)fe(l.text)&&(yield{word:l});return}let r=j(e);if(r){let l=r.manager==="apt"||r.manager===
"apk";for(let{name:d,value:p}of r.args.options)p&&fe(p.text)&&!/proxy/i.test(d)&&r.verb?.text!=="config"&&(yield{word:p,signed:l});for(let d of/^(?:config|set)$/.test(r.verb?.text??"")?[]:r.packages)fe(
d.text)&&(yield{word:d,signed:l&&!ke(r.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(n.some(({text:l})=>l==="config"||
l==="remote"))return;for(let l of n.slice(1))fe(l.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:l,signed:t==="add-apt-repository"});return}let i=[...o.filter(({operator:l})=>l.startsWith(
">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.name==="tee"?l.words.slice(1).map(({text:d})=>d):[])];if(!i.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let c=[...n.slice(
1),...o.flatMap(l=>l.operator.startsWith("<<")?[l.target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>fe(d)));c&&(yield{word:c,signed:!i.some(l=>l.endsWith(".repo"))})}var ro=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,Eu=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,Mi=m({id:"\
no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at\
 it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download o\
f code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of L(e,t)){let s=Ru(n),r=s&&te(s);if(!s||!r)continue;let i=Wi(s);yield{
at:{span:_u(s.span,n.span)},severity:i?"critical":o?"high":"medium",message:i?"a download is run as it comes, and anybody on the way can replace it: fetch it over https, check its checksum, then run i\
t":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands:n,ships:o}of V(e,t)){if(n.some(r=>rt(r)||it(r)))continue;let s=new Map;for(let r of n){let i=te(
r)?.output;i&&i!=="-"&&s.set(ji(i),r);let a=i?void 0:Iu(r),c=a&&s.get(ji(a));c&&(yield{at:{span:r.words[0]?.span??r.span},severity:Wi(c)?"critical":o?"high":"medium",message:"a download is run and not\
hing checks it: compare its checksum or signature first",related:[{span:c.span,message:"downloaded here"}]})}}}});function Wi(e){let t=te(e);return t!==void 0&&(Gn(t)!==void 0||t.urls.some(({text:n})=>fe(
n)))}function Ru(e){let{name:t,words:n,readsFrom:o,wrappers:s}=e;return ro.test(t)&&Pu(e)?Li(o,0):Au(e)||ro.test(t)&&(n[1]?.text==="\uFFFC"||n[n.findIndex(({text:r})=>r==="-c")+1||n.length]?.text==="\uFFFC")||
s.some(({name:r})=>r==="eval")?e.takes.find(r=>te(r)&&Ti(r)):void 0}var Au=({name:e,words:t})=>e==="\uFFFC"&&t[0]?.text==="\uFFFC",Pu=({words:e})=>e.slice(1).every(({text:t},n,o)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.
test(t)||o.slice(0,n).some(s=>/^(?:-s|-|\/dev\/stdin|--)$/.test(s.text)));function Li(e,t){for(let n of e){if(te(n))return Ti(n)?n:void 0;let o=t<5&&Eu.test(n.name)?Li(n.readsFrom,t+1):void 0;if(o)return o}}
var Ti=e=>te(e)?.output==="-";function Iu({name:e,words:t}){let[n,o]=t.map(({text:s})=>s);return n&&/^(?:\.{0,2}|~)\//.test(n)&&!/^\/(?:usr\/)?s?bin\//.test(n)?n:ro.test(e)?t.slice(1).find(({text:s})=>!s.
startsWith("-"))?.text??o:void 0}var ji=e=>e.slice(e.lastIndexOf("/")+1),_u=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)});var Ni=m({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and \
debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"n\
pm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let n=U(e,t);for(let o of L(e,t)){let s=j(o.command);if(s?.action!=="install"||s.global||/^(?:dev|test|debug|ci|e2e|lint)/.
test(o.stage.name??""))continue;let r=P(s.args,"--only","--production","--prod");if(s.manager==="npm"&&s.packages.length===0&&r&&(r.name!=="--only"||/^prod/.test(r.value?.text??""))){let l={...r.word.
span,end:Math.max(r.word.span.end,r.value?.span.end??0)};yield{at:{span:l},message:`${f(r.name==="--only"?"--only=production":r.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{
safety:"unsafe",title:"use --omit=dev",edits:r.value&&r.value.span!==r.word.span?[{span:l,text:"--omit=dev"}]:bt(r.word,"--omit=dev")}};continue}let i=Wu(s,o),a=s.verb??o.command.words[0];!i||!a||(o.ships?
Fi(o,i):!ju(o,i.path,e,n))||(yield{at:a,message:`development dependencies end in the image: ${i.instead}`,...i.flag&&s.verb?{fix:{safety:"unsafe",title:`add ${i.flag}`,edits:bt(a,`${a.text} ${i.flag}`)}}:
{}})}}});function Wu({manager:e,args:t,packages:n,verb:o},{command:s,stage:r}){let i=(...d)=>P(t,...d)!==void 0,a=d=>s.assignments.find(p=>p.name===d)?.value.text??je(r).findLast(p=>p.keyword!=="LABEL"&&
p.name===d)?.literal,c=a("NODE_ENV")==="production"||a("NODE_ENV")==="\uFFFC",l=t.options.some(({name:d,value:p})=>d==="--omit"&&p?.text==="dev")||/dev/.test(a("NPM_CONFIG_OMIT")??"");if(!n.length){if(e===
"npm")return c||l||!/^(?:ci|i|install)$/.test(o?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return c||i("--production","--prod")||!/^(?:install|)$/.
test(o?.text??"")?void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return c||i("-P","--prod","--production")||!/^(?:i|install)$/.test(o?.
text??"")?void 0:{path:"node_modules",instead:"add --prod",flag:"--prod"};if(e==="composer")return i("--no-dev")||a("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e===
"bundle"){let d=a("BUNDLE_WITHOUT")??(r.scripts.some(({script:p})=>p.commands.some(({name:h,words:y})=>h==="bundle"&&y.some(({text:u})=>u==="without")))?"development":void 0);return i("--without")||d||
o?.text!=="install"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return o?.text!=="install"||i("--only","--no-dev","--without","--only-root")?void 0:{path:"site\
-packages",instead:"add --only main",flag:"--only main"}}}var Fi=({stage:e,command:t},{path:n})=>e.scripts.some(({script:o})=>o.commands.some(s=>s!==t&&(/^(?:npm|pnpm|yarn)$/.test(s.name)&&s.words.some(
({text:r})=>r==="prune"||r==="--production"||r==="--prod"||r==="--omit=dev")||s.name==="rm"&&s.words.some(({text:r})=>r.includes(n)))));function ju(e,t,{stages:n},o){if(Fi(e,{path:t,instead:""}))return!1;
let s=e.stage.scripts.find(({instruction:c})=>c===e.instruction)?.workdir,r=s&&s.state!=="unknown"?s.value:void 0,i=new Set,a=(c,l)=>o.has(c)?!0:i.has(c)?!1:(i.add(c),n.some(d=>d.copies.some(({from:p,
sources:h,destination:y,workdir:u})=>!p||!("stage"in p)||p.stage!==c?!1:h.some(g=>{if(g.state==="unknown")return!1;let b=g.value.replace(/\/+$/,""),x=b===t||b.endsWith(`/${t}`);if(!x&&!(l&&b!==""&&yn(
b,l)))return!1;let S=y.state==="unknown"?void 0:ie(y.value,u?.state==="unknown"?void 0:u?.value);return a(d,S&&(x?S:`${S}/${t}`))}))));return a(e.stage,r&&`${r}/${t}`)}var Ui=m({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the\
 instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-ch\
ecks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:n}of e){let[o]=t;if(!o)continue;let s=t.map(r=>({span:r,text:""}));yield{at:{span:o},message:`an empty line \
does not end ${n}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:s}}}}});var Mu=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
Bi=m({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:n}of L(e,
t)){let o=j(n);if(o?.manager==="pip"&&o.action==="install"){let s=P(o.args,"--extra-index-url"),r=P(o.args,"-i","--index-url","--default-index"),i=P(o.args,"--no-index")!==void 0||r?.value!==void 0&&St(
r.value.text)&&s?.value!==void 0&&!Hi(s.value.text)||n.name==="uv",a=s?.value&&(St(s.value.text)||r?.value!==void 0&&St(r.value.text)&&Hi(s.value.text));s?.value&&a&&!i&&!P(o.args,"--require-hashes")&&
(yield $n({...s.word.span,end:s.value.span.end},s.value.text))}else if(/^pip[\d.]*$/.test(n.name)&&n.words[1]?.text==="config"){let s=n.words.findIndex(({text:i})=>/extra-index-url$/.test(i)),r=n.words[s+
1];s>0&&r&&St(r.text)&&(yield $n(r.span,r.text))}for(let{name:s,value:r,span:i}of n.assignments)qi(s)&&St(r.text)&&(yield $n(i,r.text))}for(let{assignments:n}of e.stages)for(let{keyword:o,name:s,literal:r,
span:i}of n)o!=="LABEL"&&qi(s)&&St(r)&&(yield $n(i,r))}}),qi=e=>e==="PIP_EXTRA_INDEX_URL",St=e=>e.split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!Mu.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(
t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),Hi=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(e),$n=(e,t)=>({at:{span:e},message:`pip asks ${f(t.replace(/\/\/[^/@]*@/,"//"))}\
 and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`});var zi=m({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate an\
ybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],
references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:n}of L(e,t))for(let{span:o,what:s,weak:r,edits:i}of Lu(
n))yield{at:{span:o},severity:r?"medium":"high",message:r?`${f(s)} allows TLS that has long been broken`:`${f(s)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
...i?.length?{fix:{safety:"unsafe",title:`remove ${s}`,edits:i}}:{}}}});function*Lu(e){let{name:t,words:n,redirects:o}=e,s=Tu(t);if(s){let i=_(e,t);for(let a of i.options)s.test(`${a.name}${a.value?`=${a.
value.text}`:""}`)&&(yield{span:{...a.word.span,end:a.value?.span.end??a.word.span.end},what:a.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.test(a.name)&&!/strict|verify/i.test(a.name),edits:kt(e,a)})}
let r=ne(e);if(Nu(e)&&(yield{span:r,what:n.map(({text:i})=>i).join(" ")}),/^(?:echo|printf|cat|tee)$/.test(t)){let a=[...n.slice(1),...o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:[])].find(
l=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.test(l.text)),c=o.some(({operator:l})=>l.startsWith(
">"))||e.feeds.some(l=>l.name==="tee")||t==="tee";a&&c&&(yield{span:a.span,what:"this setting"})}}function Tu(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function Nu({name:e,words:t}){let n=t.slice(1).map(s=>s.text).join(" "),o="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.
test(e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${o}`).test(n):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${o}`).test(n):e==="git"?new RegExp(
`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${o}`,"i").test(n):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${o}`,"i").test(n):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(n):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(n):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(n):!1}var Vi=m({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into\
 the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],
references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let n=U(e,t);for(let o of e.stages){if(!n.has(o))continue;let s,r=()=>(s??=
B(o).flatMap(i=>i.copies),s);for(let i of o.scripts)if(i.instruction.keyword==="RUN")for(let a of i.script.commands)yield*Fu(a,i,r,o)}}});function*Fu(e,t,n,o){if(!/^(?:rm|shred|unlink)$/.test(e.name))
return;let s=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{text:r}of _(e,"rm").operands){let i=ie(r.replace(/\/\*$/,""),s);if(!i||i==="/")continue;let a=i.includes("*")?new RegExp(`^${i.
replace(/[.+^${}()|[\]\\?]/g,"\\$&").replace(/\*+/g,"[^/]*")}$`):void 0,c=n().find(p=>Uu(p,t,o)&&Be(p)?.some(({path:h,file:y})=>(h!=="/"||y===i)&&(h===i||h.startsWith(`${i}/`)||y===i||a&&y!==void 0&&a.
test(y))));if(!c)continue;let l=he(i)||c.sources.some(p=>p.state!=="unknown"&&he(p.value)&&i.endsWith(p.value.split("/").pop()??""));yield{at:{span:ne(e)},severity:l?"high":"low",message:`${f(r)} stay\
s in the layer that ${c.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bind"}`,related:[{span:c.instruction.span,message:"added here"}]};return}}var Uu=({
instruction:e},t,{from:n})=>e.span.start<t.instruction.span.start||e.span.start<n.span.start;var Gi=m({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a laye\
r stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-\
4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let{stages:n}=e,o=U(e,t),s=Te(e,t).map(({text:i})=>me(i)),
r=(yt(e,t)??[]).filter(i=>he(i)&&!i.endsWith("/"));for(let i of n){let a=i.assignments.find(({name:y})=>y==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop(),c=i.assignments.find(({name:y,literal:u})=>y===
"GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(u)),l=s.length>0&&c!==void 0&&s.some(y=>[c.literal,c.literal.split("/").slice(-2).join("/"),c.literal.split("/").pop()??""].some(u=>y.ignores(
u))),d=yt(e,t),p=d&&c&&!d.some(y=>y.endsWith(c.literal.split("/").pop()??"")),h=l||p?void 0:c&&i.copies.find(y=>!y.from&&Hu(y,c.literal));c&&h&&(yield{at:c,severity:o.has(i)?"high":"medium",message:`${f(
c.literal)} is a key, and ${h.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,related:[{span:h.instruction.span,message:"copied here"}]});for(let{sources:y,from:u}of i.
copies)for(let g of y){let b=C(g),x=b!==void 0&&!u?qu(b,r,s):[];if(x.length>0&&(yield{at:g,severity:o.has(i)?"high":"medium",message:`${x.slice(0,3).map(f).join(", ")}${x.length>3?` and ${x.length-3} \
more`:""} ${x.length>1?"lie":"lies"} in the context, and this copies ${x.length>1?"them":"it"} into ${o.has(i)?"the image":"a layer of the build"}: exclude ${x.length>1?"them":"it"} in .dockerignore`}),
b===void 0||!(he(b)||a&&b.split("/").pop()===a)||!u&&s.some(E=>E.ignores(b)))continue;let S=o.has(i),D=S?"the image":"a layer of the build, where the cache keeps it";yield{at:g,severity:S?"high":"medi\
um",message:`${f(b)} holds secrets and is copied into ${D}; use RUN --mount=type=secret`}}}}});function qu(e,t,n){let o=e.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(
o)?[]:t.filter(s=>(o===""||s.startsWith(`${o}/`))&&!n.some(r=>r.ignores(s)))}function Hu(e,t){let n=e.workdir?C(e.workdir):"/",o=ie(t,n)??t;return Be({...e,...e.workdir?{}:{workdir:{...e.destination,state:"\
written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||o.startsWith(`${r.path}/`)))===!0}var Yi=m({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in the\
 image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,n]of Bu(e)){let o=n.find(d=>M(t,d.literal)),
s=o?void 0:n.find(d=>d.literal&&M(Ki(e,d.span)??"",d.literal)),r=o??s,i=r??n.find(d=>d.literal===""&&se(t));if(!i)continue;let a=r&&(M(t,r.literal)??M(Ki(e,r.span)??"",r.literal)),c=a?`${f(t)} has a ${a.
wellKnown?"well-known password":a.what} as its default`:`${f(t)} takes a credential as a build argument`,l=a&&!a.wellKnown?"high":"medium";yield{at:i,severity:l,message:`${c}: it stays in the history \
and provenance; use RUN --mount=type=secret`,related:n.filter(d=>d!==i).map(({span:d})=>({span:d,message:"declared again"}))}}}});function Ki({stages:e},t){for(let{assignments:n}of e)for(let o of n)if(o.
keyword==="ENV"&&o.literal==="\uFFFC"&&o.value?.via?.some(s=>s.span===t))return o.name}function Bu({globals:e,stages:t}){let n=new Map;for(let o of[...e,...t.flatMap(({assignments:s})=>s)])o.keyword===
"ARG"&&n.set(o.name,[...n.get(o.name)??[],o]);return n}var Zi=m({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in \
the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A se\
cret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},
examples:[],*check(e,t){for(let{command:o,ships:s}of L(e,t)){let r=Bt(o);r&&(yield Ji(r,s))}let n=U(e,t);for(let o of e.stages)for(let{instruction:s}of o.copies)for(let{span:r}of s.heredocs)for(let i of wt(
e.source.text,r))yield Ji(i,n.has(o))}}),Ji=({secret:e,span:t},n)=>({at:{span:t},severity:zu(e,n),message:`${e.wellKnown?"a well-known password":`${ve(e.what)} ${e.what}`} stands in the command: it st\
ays in ${n?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),zu=({wellKnown:e,by:t},n)=>e?"medium":t==="format"&&n?"critical":"high";var Xi=m({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, bu\
t a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has i\
t.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:n,instruction:o,ships:s,stage:r}of V(e,t)){
let i=Ht(o),a=i.filter(({type:u})=>u==="secret"),c=i.filter(({type:u})=>u==="secret"||u==="tmpfs"||u==="cache").flatMap(({target:u})=>u??[]),l=new Set(a.flatMap(({env:u})=>u??[])),d=new Set(a.flatMap(
({target:u})=>u??[]));for(let{keyword:u,name:g,value:b}of r.assignments)u==="ARG"&&b===null&&se(g)&&l.add(g);let p=r.scripts.find(u=>u.instruction===o)?.workdir,h=p?.state==="unknown"?void 0:p?.value,
y=Vu(n);for(let u of n){let g=Gu(u,d,l);if(!g)continue;let b=g.to===void 0?void 0:ie(g.to.replace(/^~/,"/root"),h??"/")??g.to;b&&(b.startsWith("/dev/")||b.startsWith("/proc/")||c.some(x=>b===x||b.startsWith(
`${x}/`)))||y.some(x=>g.to!==void 0&&(x===g.to||g.to.startsWith(`${x}/`)||!/[/]/.test(g.to)&&x.endsWith(`/${g.to}`)))||(yield{at:g,severity:s?"high":"medium",message:`${g.what} goes into ${g.to?f(g.to):
"a file"}, which stays in ${s?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:u,mode:g,span:b}of i)(u==="secret"||u==="ssh")&&g&&/^0?[0-7]{0,2}[4-7]$/.
test(g)&&(yield{at:{span:b},severity:"low",message:`with mode ${g} every account of this step may read ${u==="ssh"?"the agent's socket":"it"}; 0400 is enough`})}}}),Vu=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.
test(t.name)?_(t,"rm").operands.flatMap(({text:n,names:o})=>o?.includes("HOME")?[n.replace("\uFFFC","~"),n]:[n]).map(n=>n.replace(/\/+$|^\.\//g,"")):[]);function Gu(e,t,n){let{name:o,words:s,redirects:r}=e,
i=ne(e),a=u=>u.names?.find(g=>n.has(g));if(/^(?:cp|mv|install|rsync)$/.test(o)){let{operands:u}=_(e,o),g=u.slice(0,-1).find(({text:S})=>t.has(S)),b=u[u.length-1];if(!g||!b||b.text.includes("\uFFFC"))return;
let x=/(?:^|\/)\.{0,2}$/.test(b.text)?`${b.text.replace(/\/+$/,"")}/${g.text.split("/").pop()}`.replace(/^\.\//,""):b.text;return{span:i,what:`the secret ${f(g.text)}`,to:x}}if(o==="cat"){let u=s.find(
({text:b})=>t.has(b)),g=r.find(({operator:b})=>b.startsWith(">"))?.target.text??e.feeds.find(b=>b.name==="tee")?.words.find(({text:b},x)=>x>0&&!b.startsWith("-"))?.text;if(u&&g&&!/^\d$/.test(g))return{
span:i,what:`the secret ${f(u.text)}`,to:g}}let{texts:c,files:l}=xe(e),[d]=l;if(d){let u=c.find(b=>a(b));if(u)return{span:u.span,what:`the value of ${f(a(u)??"")}`,to:d};let g=e.takes.find(b=>b.name===
"cat"&&b.words.some(({text:x})=>t.has(x)));if(g)return{span:i,what:`the secret ${f(g.words.find(({text:b})=>t.has(b))?.text??"")}`,to:d}}let h=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(o)&&s.some(({text:u})=>u==="config")&&s.length>3||o==="aws"&&s[1]?.text==="configure"||o==="docker"&&s[1]?.text==="login"||o==="git"&&s.some(({text:u})=>u==="clone")?s.find(u=>a(u)):void 0,y={npm:"\
.npmrc",yarn:".yarnrc",git:s.some(({text:u})=>u==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[o];return h?{span:h.span,what:`the value of ${f(a(h)??"")}`,...y?{to:y}:
{}}:void 0}var Ku=new Set(["NET_BIND_SERVICE","NET_RAW"]),Qi=m({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binari\
es.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs \
as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabil\
ities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let n of qt(e,t)){let o=Yu(n);o&&(yield{at:n,severity:n.ships?"medium":"low",message:`${n.by} ${f(n.mode)}\
 makes ${n.paths[0]?f(n.paths[0]):"the file"} ${o}: whoever starts it has its ${o==="setuid"?"owner's":"group's"} rights`})}for(let{command:n,ships:o}of L(e,t))if(!(n.name!=="setcap"||n.words.some(({text:s})=>s===
"-v"||s==="-r")))for(let s of n.words.slice(1)){let r=[...s.text.matchAll(/cap_\w+/gi)].map(([l])=>Y(l)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(s.text)?"ALL":r.find(l=>Object.hasOwn(ct,l))??r.find(
l=>!Ku.has(l));if(!a||!/[=+][eip]*[ep]/.test(s.text))continue;let c=Object.hasOwn(ct,a);yield{at:s,severity:c&&o?"high":o?"medium":"low",message:`setcap ${f(s.text)} gives whoever starts this program ${c?
"what it takes to leave the container, if the container has it":"more than an unprivileged account should have"}`}}}});function Yu({mode:e,paths:t,by:n,command:o}){let s=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],
r=s?Number(s):0,i=e.split(",");if(r&4||i.some(l=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(l)&&!/^g+[+=]/.test(l)))return n==="mkdir"?void 0:"setuid";let a=r&2||i.some(l=>/^g[+=][rwxXt]*s/.test(l)),c=t.
some(l=>/(?:^|\/)s?bin\/[^/]+$/.test(l))&&!o?.words.some(({text:l})=>/^-\w*R|^--recursive/.test(l));return a&&n!=="mkdir"&&c?"setgid":void 0}var ea=/^(?:sudo|wheel|admin)$/,ta=m({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use s\
udo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it bri\
ngs a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:n,ships:o}of L(e,t)){
let s=n.wrappers.find(({name:a})=>a==="sudo"||a==="doas");s&&(yield{at:s,severity:o?"medium":"low",message:o?`${s.name} runs here; use USER root for such commands and switch back after them`:`${s.name}\
 runs here, in a stage that does not ship; use USER root`});let r=o?Ju(n):void 0;r&&(yield{at:r,...r});let i=o?Qu(n):void 0;i&&(yield{at:i,message:`the account becomes a member of ${f(Xu(i.text))}, an\
d so root with one more word`})}for(let{copies:n}of e.stages)for(let{instruction:o,destination:s}of n)if(s.state!=="unknown"&&/sudoers/.test(s.value))for(let{span:r}of o.heredocs){let i=e.source.text.
slice(r.start,r.end),a=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(i);a&&(yield{at:{span:{...r,start:r.start+a.index,end:r.start+a.index+a[0].length}},...na})}}}),na={severity:"high",message:"NOPASSWD makes th\
e account root whenever it likes"};function Ju(e){let{texts:t,files:n}=xe(e);if(!n.some(r=>r.includes("sudoers")))return;let o=e.name==="sed"?t.filter(({text:r})=>Zu(r)):t,s=o.find(({text:r})=>/^[^#]*\bNOPASSWD\b/m.
test(r))??o.find(({text:r})=>/\bALL\s*=/.test(r));if(s)return/\bNOPASSWD\b/.test(s.text)?{span:s.span,...na}:{span:s.span,severity:"medium",message:"the account may use sudo, and so is root with one m\
ore word"}}function Zu(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var Xu=e=>e.split(",").find(t=>ea.test(t))??e;function Qu({name:e,words:t}){
let n=({text:i})=>i.split(",").some(a=>ea.test(a));if(e==="useradd"||e==="usermod")return _({words:t},e).options.find(({name:i,value:a})=>/^(?:-[gG]|--groups?|--gid)$/.test(i)&&a&&n(a))?.value;if(e===
"gpasswd")return t.some(({text:i})=>i==="-a"||i==="--add")?t.slice(2).find(n):void 0;if(e!=="adduser"&&e!=="addgroup")return;let o=t[t.findIndex(({text:i})=>i==="-G"||i==="--ingroup")+1];if(o&&o!==t[0])
return n(o)?o:void 0;let s=t.slice(1).filter(({text:i})=>!i.startsWith("-")),[,r]=s;return s.length===2&&r&&n(r)?r:void 0}var oa=m({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments an\
d blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a \
shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let n of e)for(let{mark:o,keyword:s,
span:r}of tm(n,t.text))yield{at:{span:o},message:`this backslash makes ${f(s)} further down part of ${n.keyword}`,related:[{span:r,message:"swallowed"}]}}}),em=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*tm({logical:e,keywordSpan:t},n){if(e.at.length<2)return;let o=t.start-(n.lastIndexOf(`
`,t.start-1)+1),s=new io;for(let[r,i]of e.at.entries()){let a=e.text.slice(i,e.at[r+1]),c=r>0&&!s.open?em.exec(a):null;if(c&&c[1].length<=o){let l=e.at[r-1],d=e.from[r-1]+(i-l),p=e.from[r]+c[1].length,
h=c[2];yield{mark:{file:e.file,start:d,end:d+1},keyword:h,span:{file:e.file,start:p,end:p+h.length}}}s.read(a)}}var io=class{open="";read(t){for(let n=0;n<t.length;n+=1){let o=t[n];o==="\\"&&this.open!==
"'"?n+=1:this.open?this.open=o===this.open?"":this.open:(o==='"'||o==="'")&&(this.open=o)}}};var nm=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
sa=m({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let n=new Map(t.stages.map(o=>[o.span,o]));for(let o of e)for(let{name:s,span:r,keyword:i,target:a,global:c}of o.undefinedUses){if(s===a)continue;if(c){
yield{at:{span:r},confidence:"high",message:`${f(s)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:c,message:"declared here; repeat `ARG` after FROM"}]};continue}let l=n.
get(o.base.span)?.base;i!=="FROM"&&l!==null&&(om(l?.name)||l?.kind!=="os"&&nm.test(s))||(yield{at:{span:r},message:`nothing defines ${f(s)}, so it is empty here`})}}}),om=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e);var sm=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,rm=3,ra=m({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and \
test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the read\
er believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){
let{containers:n}=t,{stages:o,final:s,source:r}=e;if(!s)return;let i=new Set([...Ke(r.path,n),...Lt(e,t)].map(d=>d.toLowerCase())),a=Ge(U(e,{containers:n})),c=Ge(o.filter(d=>i.has(d.name??String(d.index)))),
l=new Set(o.flatMap(Ve));if(!(o.filter(d=>d.name&&!a.has(d)&&!l.has(d)).length>rm))for(let d of o){if(a.has(d)||c.has(d))continue;let p=im(d),[h]=p;if(!h||d.cmd||d.entrypoint)continue;let y=[...new Set(
p.map(({words:g})=>g[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:d.name?d.from.args[2]?.span??d.from.keywordSpan:d.from.keywordSpan},severity:sm.test(d.name??"")?"medium":"high",message:`\
the build never runs ${d.name?`stage ${f(d.name)}`:"this stage"}, so ${y} ${y.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:h.span,message:"never run"}]}}}}),
im=({scripts:e})=>e.flatMap(({instruction:t,script:n})=>t.keyword==="RUN"?n.commands.filter(o=>/^(?:scanner|test)$/.test(xt(Ut(o))??"")):[]);var am=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
ia=m({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:n,needed:o,source:s}=e,{containers:r}=t,i=new Set(Lt(e,t)),a=new Set(o);for(let{build:l}of r){
if(l?.dockerfile!==s.path||!l.target||l.target.state==="unknown")continue;let d=l.target.value.toLowerCase();for(let p of n)if(gt(p)===d)for(let h of Ge([p]))a.add(h)}let c=new Set(n.flatMap(Ve));for(let l of n){
if(a.has(l)||c.has(l)||l.name&&(i.has(l.name)||am.test(l.name)))continue;let d=l.name?k({path:["stages",l.name],ships:!1}):"this stage";yield{at:{span:l.from.keywordSpan},message:`the build never runs\
 ${d}: the image needs nothing from it`}}}});var aa=m({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure` the command runs like a privile\
ged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever lis\
tens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security","RUN --network":"https://docs.d\
ocker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let n of t.instructions){let{keyword:o,flags:s}=n.trigger??n;if(o==="RUN")for(let{name:r,text:i,span:a}of s){
let c=i;r==="security"&&c==="insecure"&&(yield{at:{span:a},message:`${f("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${f("build.privileg\
ed")} or the entitlement security.insecure`}),r==="network"&&c==="host"&&(yield{at:{span:a},severity:"medium",message:`${f("--network=host")} puts this command on the builder's own network, loopback i\
ncluded`})}}}});var ca=m({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is all that ties a package to the dis\
tribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:["CIS-4.11","CWE-347"],references:{
"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let n=new Set(L(e,t).flatMap(({command:o})=>te(o)?.output?.split("/").pop()??
[]));for(let{command:o}of L(e,t))for(let s of lm(o)){let r=s.local&&!o.words.some(({text:i})=>n.has(i.split("/").pop()??""));yield ao({...s,local:r===!0})}for(let{copies:o,assignments:s}of e.stages){for(let{
instruction:r}of o)for(let{span:i}of r.heredocs)for(let a of e.source.text.slice(i.start,i.end).matchAll(new RegExp(co.source,"gim")))yield ao({span:{...i,start:i.start+a.index,end:i.start+a.index+a[0].
length},what:a[0]});for(let{keyword:r,name:i,literal:a,span:c}of s)r==="ENV"&&lo(i,a)&&(yield ao({span:c,what:`${i}=${a}`}))}}}),ao=({span:e,what:t,local:n,edits:o})=>({at:{span:e},severity:n?"low":"h\
igh",message:n?`${f(t)} installs a package file without its signature: let the stage that builds it sign it`:`${f(t)} installs packages whoever made them: nothing checks their signature`,...o?.length?
{fix:{safety:"unsafe",title:`remove ${t}`,edits:o}}:{}}),co=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
lo=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",cm={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*lm(e){let{name:t,
words:n,redirects:o,assignments:s}=e,r=j(e),i=r&&cm[r.manager];if(r&&i&&(r.action!=="other"||r.manager==="apt")){let a=r.packages.filter(({text:l})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(l)),c=r.action===
"install"&&a.length>0&&a.length===r.packages.length&&a.every(({text:l})=>!/^https?:/.test(l)&&!l.startsWith("\uFFFC"));for(let l of r.args.options)i.test(`${l.name}${l.value?`=${l.value.text}`:""}`)&&
(yield{span:l.word.span,what:l.name,local:c,edits:kt(e,l)})}if(t==="rpm"||t==="rpmkeys"){let a=_(e,"rpm").options.find(({name:c})=>/^--(?:nosignature|nodigest)$/.test(c));a&&(yield{span:a.word.span,what:a.
name,local:!n.some(({text:c})=>/^https?:/.test(c)),edits:kt(e,a)})}for(let{name:a,value:c,span:l}of s)lo(a,c.text)&&(yield{span:l,what:`${a}=${c.text}`});if(t==="go"&&n[1]?.text==="env"){let a=n.find(
({text:c})=>lo(c.split("=")[0]??"",c.split("=")[1]??""));a&&(yield{span:a.span,what:a.text})}if(xe(e).files.length>0){let c=[...n.slice(1),...o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:
[])].find(({text:l})=>co.test(t==="sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));c&&(yield{span:c.span,local:/\bfile:/.test(c.text),what:co.exec(c.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var la=m({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebody made an account for the servi\
ce and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime take\
s away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;let n=U(e,t);for(let o of n){let s=we(
o,t);if(!s?.ships||s.dropsRoot||o.windows||!um(s)||t.containers.some(({build:i,image:a})=>i?.dockerfile===e.source.path&&a.user.state!=="default")||dm(o))continue;let r=B(o).flatMap(mm);for(let i of r.
length>1?[]:r){if(pm.test(i.name)||hm(i,o))continue;let a=o.instructions.findLast(({keyword:p})=>p==="RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[c]=[o.entrypoint,o.cmd].filter(p=>p&&(!a||p.span.start>
a.span.start)).sort((p,h)=>(p?.span.start??0)-(h?.span.start??0)),l=o.instructions[o.instructions.length-1]?.span??o.from.span,d=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:i.word,message:`nothing ever switches to ${f(i.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${i.name}`,edits:[c?{span:{...c.span,end:c.span.start},
text:`USER ${i.name}${d}`}:{span:{...l,start:l.end},text:`${d}USER ${i.name}`}]}}}}}}),dm=e=>B(e).some(({entrypoint:t,cmd:n})=>[t,n].some(o=>{let s=o?.json?o.args[0]?.value??"":o?.args[0]?.value.trim().
split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(s)})),pm=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
um=({image:{user:e}})=>e.state!=="unknown"&&/^(?:root|0+)(?::|$)/.test(e.value),mm=({scripts:e})=>e.flatMap(({instruction:t,script:n,deferred:o})=>t.keyword==="RUN"&&!o?n.commands.flatMap(s=>fm(s)??[]):
[]);function fm(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=_(e,e.name),n=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!n||/\uFFFC|\s/.test(n.text)||e.name==="adduser"&&t.operands.
length>1||P(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;let o=P(t,"-u","--uid")?.value?.text;return{name:n.text,...o?{uid:o}:{},word:n,command:e}}function hm({name:e,uid:t,command:n},o){
let s={start:n.span.start,end:n.span.end},r=e.replace(/[^\w]/g,"\\$&"),i=new RegExp(`(?<![\\w./-])${r}(?![\\w/-])`),a=t?new RegExp(`(?<![\\w.])${t}(?![\\w.])`):void 0;for(let c of B(o))for(let{keyword:l,
logical:d,span:p,heredocs:h}of c.instructions){if(l==="LABEL"||l==="EXPOSE"||l==="ARG"||l==="FROM"||l==="MAINTAINER")continue;if(!(p.start<=s.start&&s.end<=p.end)){if(h.length||i.test(d.text)||a?.test(
d.text))return!0;continue}if(c.scripts.filter(({instruction:b})=>b.span===p).flatMap(({script:b})=>b.commands).filter(b=>b!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(b.name)).some(
b=>[...b.words,...b.redirects.map(({target:x})=>x)].some(({text:x})=>i.test(x)||a?.test(x))))return!0}return!1}var da=m({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as whatever a\
ccount, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was to preve\
nt.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:n,span:o,ships:s,by:r,exact:i,paths:a}of qt(e,t)){if(!gm(n,
a))continue;let l=i&&/^[0-7]{3,4}$/.test(n)?`${n.slice(0,-1)}${Number(n.at(-1))&5}`:void 0;yield{at:{span:o},severity:s?"medium":"low",message:`${r} ${f(n)} lets every account write ${a[0]&&r!=="COPY"&&
r!=="ADD"?f(a[0]):"what it covers"}${s?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,edits:[{span:o,text:l}]}}:{}}}for(let{
command:n,ships:o}of L(e,t))n.name==="umask"&&/^0{1,4}$/.test(n.words[1]?.text??"")&&(yield{at:n,severity:o?"medium":"low",message:"with this umask every file made from here on is writable by everybod\
y"})}});function gm(e,t){let n=t.some(o=>/\.\w+$/.test(o));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!n):e.split(",").some(o=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.
test(o))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var pa=m({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest\
 when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned bas\
e image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){
for(let{commands:n}of V(e,t)){let o=n.some(({name:s,words:r})=>s==="git"&&r.some(({text:i})=>/^(?:checkout|reset|switch|fetch)$/.test(i)));for(let s of n){let r=j(s),i=r?.action==="install"?r.packages.
filter(d=>km(r,d)):[],[a]=i,c=i[i.length-1];if(r&&a&&c){let d=i.map(({text:p})=>p);yield{at:{span:{...a.span,end:Math.max(a.span.end,c.span.end)}},severity:ke(r.manager)?"info":"low",message:`no versi\
on is pinned for ${d.slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""}`}}let l=o?void 0:bm(s);l&&(yield{at:l,severity:"low",message:`${f(l.text)} is cloned as it is at that minute: chec\
k out a tag or a commit`})}}}}),ym={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,
pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function km({manager:e,args:t,global:n,verb:o},{text:s}){let r=ym[e];return t.options.some(({name:i})=>i===
"--only-upgrade"||i==="--no-index")||!r||s===""||s.includes("\uFFFC")||s.startsWith("$")||r.test(s)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.
test(s)||s==="."||s.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?n||o?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:i})=>/^--(?:version|vers|git|path)$/.test(i)):e==="gem"?!t.options.
some(({name:i})=>i==="-v"||i==="--version"):e==="go"?o?.text==="install"&&s.includes("@latest"):e==="dnf"?!/group/.test(o?.text??"")&&o?.text!=="module":e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&
t.options.some(({name:i})=>i==="-U"||i==="--upgrade")?!1:e==="pip"?!t.options.some(({name:i})=>/^(?:-c|--constraint)$/.test(i)):!0}function bm(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o===
"clone");if(t<0)return;let n=_(e,"git clone",t+1);if(!n.options.some(({name:o})=>o==="-b"||o==="--branch"))return n.operands[0]}var ua=m({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:n,stage:o,ships:s}of L(e,t)){let r=j(n),i=r&&P(r.args,"-r","--requirement","--requirement\
s");if(r?.manager!=="pip"||r.action!=="install"||!i?.value||P(r.args,"--require-hashes")||[...n.assignments,...je(o).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||/(?:dev|test)[\w-]*\.txt$/.
test(i.value.text))continue;let c=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),l=t.lookup.source(`${c}${i.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...i.word.
span,end:i.value.span.end}},severity:l?"medium":s||e.needed.has(o)?"low":"info",message:`pip installs what ${f(i.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes\
 and add --require-hashes`}}}});var ma=m({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /\
bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switch\
es the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let n of e.stages){let o=we(n,t)?.contents;
if(!(n.windows||o!==null&&o?.shell!==!1||wm(n)))for(let s of n.scripts){let{instruction:r,deferred:i}=s;if(i||r.json||r.args.length===0||r.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword:a,
span:c}=r,l=a==="HEALTHCHECK"?r.args[1]:r.args[0],d=xm(s),p=o===null?"scratch":f(n.base.value);yield{at:{span:{...c,end:r.heredocs.length?r.keywordSpan.end:r.args[r.args.length-1]?.span.end??c.end}},message:`${p}\
 has no shell, and shell form needs one: ${a==="RUN"?"the build fails here":a==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&l?{fix:{safety:"unsafe",title:"use exec fo\
rm",edits:[{span:l.span,text:d}]}}:{}}}}}}),wm=e=>e.mounts.length>0||B(e).some(({shell:t,copies:n})=>t!==void 0||n.some(({sources:o,destination:s,instruction:r,from:i})=>o.some(a=>a.state==="unknown"||
/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(a.value))||s.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(s.value)||s.value===
"/"&&(r.keyword==="ADD"||o.some(a=>a.state!=="unknown"&&!/\.\w+$/.test(a.value)&&i!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(a.value)))))),vm=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function xm({script:e,instruction:t}){let[n,...o]=e.commands;if(!(!n||o.length||n.redirects.length||n.assignments.length||n.wrappers.length||t.heredocs.length)&&!(n.words.some(({names:s,text:r})=>s||/[*?~{}\uFFFC]/.
test(r))||vm.test(n.name)))return`[${n.words.map(({text:s})=>JSON.stringify(s)).join(", ")}]`}var Sm={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},fa=m({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the package index in the RUN that installs.",why:"\
A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or versions the mirror no longer has.",standards:[
"CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let n=new Map;for(let{commands:o,stage:s}of V(e,t)){let r=we(s,t)?.contents?.
packageManager,i=o.flatMap(p=>{let h=j(p);return h&&ke(h.manager)&&(!r||h.manager===(Sm[r]??r))?[{...h,command:p}]:[]}),a=new Set(i.flatMap(({manager:p,action:h})=>h==="update"||h==="upgrade"?[p]:[])),
c=new Map;for(let{manager:p,action:h,verb:y}of i)(h==="install"||h==="upgrade"||y?.text==="satisfy"||y?.text==="download")&&c.set(p,(c.get(p)??0)+1);let l=o.some(({name:p,words:h})=>p!=="apt-get"&&p!==
"apt"&&(/^\.{0,2}\/|install/.test(h[0]?.text??"")||h.some(({text:y})=>y==="--with-deps"))),d=n.get(s)??[];n.set(s,d);for(let{manager:p,command:h}of i.filter(({action:y})=>y==="install")){let y=d.find(
u=>u.manager===p);!y||y.used||a.has(p)||$m(h)||(y.used=!0,yield{at:{span:po(h)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in t\
he same RUN",related:[{span:po(y.command),message:"the index is updated here"}]})}for(let{manager:p,command:h,action:y}of i){let u=p==="dnf"&&y==="upgrade"&&j(h)?.verb?.text==="update";(u||y==="update"||
p==="zypper"&&y==="upgrade")&&!l&&(c.get(p)??0)<=(y==="upgrade"?1:0)&&d.push({manager:p,command:h,upgrades:u,used:!1})}}for(let o of n.values())for(let{command:s,used:r,upgrades:i}of o)!r&&!i&&(yield{
at:{span:po(s)},message:`${f(s.name)} updates the index here and nothing in this RUN installs from it`})}});function po(e){let t=e.words[0]?.span??e.span,n=j(e)?.verb?.span;return{...t,end:Math.max(t.
end,n?.end??t.end)}}var $m=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t));var Om={broken:"high",loose:"medium",unread:"low"},ha=m({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Om[o],
...s?{fix:s}:{}}}});var Cm=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),ya=m({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON\
.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never rea\
ch the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let n=t.trigger??t,o=Dm(n);if(!o)continue;
let{span:s,text:r}=o,i=Em(r),a=i?{fix:{safety:"safe",title:`write ${i}`,edits:[{span:s,text:i}]}}:{};yield{at:{span:s},message:`this is no JSON, so ${n.keyword} takes it as plain text and not as exec \
form`,...a}}}});function Dm({keyword:e,json:t,args:n}){if(t||!Cm.has(e))return;let o=e==="HEALTHCHECK"?n.slice(1):n,[s]=o,r=o[o.length-1];if(!s||!r)return;let i=o.length===1?s.value:o.map(({value:h})=>h).
join(" "),a=e==="CMD"||e==="ENTRYPOINT",c=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(i),l=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.
test(i),d=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(i),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(i);if(!(c||!(a?l||p:l&&!d)))return{text:i,span:{...s.span,end:r.span.end}}}function Em(e){
let t=e.replace(/[“”]/g,'"');for(let n of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,ga(t),ga(`${t}]`)])if(n!==void 0)try{let o=JSON.parse(n);if(Array.isArray(o)&&o.every(s=>typeof s=="string"))return`[${o.
map(s=>JSON.stringify(s)).join(", ")}]`}catch{}}var ga=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]");var Rm=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,ka=m({id:"verified-d\
ownload",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the file, not that t\
he file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:n,ships:o}of V(e,t))if(!n.some(s=>rt(s)||it(s)||_m(s)))for(let s of n){let r=s.
substitutedInto||Am(s)||Pm(s)?void 0:te(s),i=r?.urls.find(({text:a})=>Rm.test(a)&&!/^https?:\/\/(?:localhost|127\.)/.test(a))??(r&&Im(r,s)?r.urls[0]:void 0);i&&(yield{at:i,severity:o?"medium":"low",message:`\
nothing checks what ${f(i.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`})}}}),Am=({feeds:e})=>e.some(({name:t})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.
test(t)),Pm=({words:e})=>e.some(({text:t})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(t)),Im=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:n})=>n==="tar"||n===
"gpg"||n==="bsdtar"||n==="unzip"),_m=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:n})=>/^--recv-keys?$/.test(n))&&t.some(({text:n})=>/^(?:0x)?[0-9A-F]{40}$/i.test(n))||e==="grep"&&t.some(({text:n})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(n.replace(/ {2}/g," ")));var ba=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,Wm=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,
wa=m({id:"dockerignore-any-depth",on:"dockerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches t\
he context's root and nothing below it, unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{
".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:n,source:o}=e;if(Le(o.text)||tt(t)===!1)return;let s=nt(e,t);if(s&&!s.some(d=>d.endsWith(
"/")&&d!==".git/"&&d.split("/").length===2))return;let r=new Set(n.map(({value:d})=>d.pattern).filter(d=>d.startsWith("**/"))),i=n.filter(({value:{pattern:d,except:p,text:h}})=>!p&&!h.startsWith("/")&&
(ba.test(d)||Wm.test(d)||he(d))&&!d.includes("/")&&!r.has(`**/${d}`)),[a]=i;if(!a)return;let c=i.find(({value:d})=>!ba.test(d.pattern)),l=i.map(({value:d})=>f(d.text));yield{at:c??a,severity:c?"low":"\
info",message:`${l.slice(0,8).join(", ")}${l.length>8?` and ${l.length-8} more`:""} ${l.length>1?"match":"matches"} the root of the context only: ${f("**/")} in front covers every folder`,fix:{safety:"\
safe",title:"put **/ in front",edits:i.map(({span:d,value:p})=>({span:{...d,end:d.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}});var jm=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,
files:["Dockerfile","Dockerfile.dev","Dockerfile.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],va=m({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"\
Exclude Dockerfiles and Compose files from the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody\
 wanted these files out of the image and named only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{patterns:n,source:o}=e;if(Le(o.text)||tt(t)===!1)return;let s=me(o.text);for(let{names:r,files:i,add:a,what:c}of jm){let l=n.findLast(({value:u})=>!u.except&&(r.test(u.pattern)||i.some(g=>De(u.pattern,
g)))),d=l?i.filter(u=>!s.ignores(u)):[],p=nt(e,t),h=!p||d.some(u=>p.includes(u))||p.some(u=>r.test(u)&&!s.ignores(u));if(!l||d.length===0||!h||n.some(({value:u})=>u.except&&r.test(u.pattern)))continue;
let y={...l.span,start:o.text.length,end:o.text.length};yield{at:l,message:`other ${c} are sent to the builder all the same, ${d.map(f).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${a}`,
edits:[{span:y,text:`${o.text.endsWith(`
`)?"":`
`}${a}
`}]}}}}});var Mm=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["**/.env\
*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/id_rsa*",
"**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],xa=m({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history from the\
 build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image, where w\
hoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:n,patterns:o}=e;if(yield*Lm(e),Le(n.text)||tt(t)===!1)return;let s=me(n.text),r=nt(e,t),i={file:n.path,start:n.text.length,end:n.text.length},a={file:n.path,start:0,end:/^[^\r\n]*/.exec(n.text)?.[0].
length??0},c=p=>({safety:"safe",title:`add ${p.join(", ")}`,edits:[{span:i,text:`${n.text.endsWith(`
`)||n.text===""?"":`
`}${p.join(`
`)}
`}]}),l=[],d=[];for(let p of Mm){if(p.add[0]===".git"&&r&&!r.includes(".git/"))continue;let h=p.files.filter(u=>!s.ignores(u)),y=o.findLast(({value:u})=>!u.except&&p.files.some(g=>De(u.pattern,g)));h.
length===p.files.length&&!y?(d.push(p),l.push(...p.add)):p.add[0]==="**/.env*"&&h.length>0&&y&&!o.some(({value:u})=>u.except&&h.some(g=>De(u.pattern,g)))&&(yield{at:y,message:`${h.map(f).join(" and ")}\
 ${h.length>1?"are":"is"} sent to the builder all the same: ${f("**/.env*")} covers every kind`,fix:c(p.add)})}d.length&&(yield{at:{span:a},message:`nothing excludes ${d.map(({what:p})=>p).join("; nor\
 ")}`,fix:c(l)})}});function*Lm({patterns:e}){for(let[t,{value:n,span:o}]of e.entries()){let s=he(n.pattern)||/^\.git(?:\/config)?$/.test(n.pattern);n.except&&s&&!/[*?]/.test(n.pattern)&&e.slice(0,t).
some(r=>!r.value.except&&De(r.value.pattern,n.pattern))&&(yield{at:{span:o},severity:"high",message:`${f(n.text)} brings a secret back into the context`})}}var Tm=300,$a=m({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the \
file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#\
syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>Tm))for(let[n,{value:o,span:s}]of e.entries()){let{pattern:r,text:i,except:a}=o,c=a?void 0:e.find((d,p)=>p!==n&&Nm(d.value,o,p<n,e.slice(
p,n))),l=a&&!/[*?[\\]/.test(r)&&!e.slice(0,n).some(d=>!d.value.except&&Oa(d.value,o));if(c)yield{at:{span:s},message:`${f(c.value.text)} covers ${f(i)} already`,fix:Sa(s,t)};else if(l)yield{at:{span:s},
message:`${f(i)} brings nothing back: no pattern before it excludes it`,fix:Sa(s,t)};else if(/^!?\.\//.test(i)){let d=s.start+(a?1:0),p={...s,start:d,end:d+2};yield{at:{span:p},message:`${f("./")} cha\
nges nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,text:""}]}}}}}});function Nm(e,{pattern:t},n,o){return e.except||n&&o.some(({value:s})=>s.except&&
Oa(s,{pattern:t}))?!1:t===e.pattern?!n:!/[*?[\\]/.test(t)&&De(e.pattern,t)}var Oa=({pattern:e},{pattern:t})=>De(e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function Sa(e,{
text:t}){let n=t.lastIndexOf(`
`,e.start-1)+1,o=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:n,end:o<0?t.length:o+1},text:""}]}}var Ca=m({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git wit\
h its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CW\
E-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){if(t.skipped||t.source.alone||Um(t,e))
continue;let n=new Set(t.final?B(t.final):[]);for(let o of t.stages)for(let s of o.copies){let r=s.from?void 0:s.sources.find(i=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(C(i)??""));r&&(yield{at:r,...Fm(s,o,n)})}}}});
function Fm({instruction:e},t,n){return n.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.
keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function Um(e,t){let n=t.containers.filter(({build:i})=>i?.dockerfile===e.source.path),o=new Set(
n.map(({build:i})=>i?.context)),s=Te(e,t),r=s.some(({path:i})=>i===`${e.source.path}.dockerignore`);return o.has(null)||s.length>0&&(r||o.size<=s.length||o.size===0)}var Da=m({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is th\
e floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2\
.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:n,at:o}of ot(e)){let s={file:t.path,
start:n.start,end:Math.min(n.start+1,n.end)},r=o("hosts"),i=o("tlsverify")?.text==="true";r&&/tcp:\/\//.test(r.text)&&!i&&(yield{at:r,severity:"high",message:"the engine listens on TCP and asks nobody\
 for a certificate: whoever connects owns the host"});let a=o("insecure-registries");a&&/"(?!localhost|127\.)[^"]+"/.test(a.text)&&(yield{at:a,message:"images from these registries are pulled without \
checking who sends them"});let c=[["userns-remap",l=>l!=='""',"medium","root in a container is root on the host"],["no-new-privileges",l=>l==="true","medium","processes may gain privileges by setuid p\
rograms"],["icc",l=>l==="false","low","containers on the default bridge reach each other"],["live-restore",l=>l==="true","info","every container stops when the engine does"]];for(let[l,d,p,h]of c){let y=o(
l);(!y||!d(y.text))&&(yield{at:y??{span:s},severity:p,message:`the engine's ${f(l)} is not set for safety: ${h}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(o("log-driver")?.
text??"")&&(yield{at:o("log-opts")??{span:s},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}});var Ea=m({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, h\
oles and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Depend\
abot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,n=t.root,o=mn.flatMap(r=>t.source(n?`${n}\
/${r}`:r)??[]),s=o.filter(({path:r})=>/dependabot/.test(r));if(!(s.length===0||o.length>s.length))for(let{kind:r,path:i,span:a}of qm(e)){let c=`/${i.includes("/")?i.slice(0,i.lastIndexOf("/")):""}`,l=n&&
i.startsWith(`${n}/`)?c.slice(n.length+1)||"/":c;s.some(d=>no(d,r,l))||(yield{at:{span:a},message:`no bot keeps the images of ${f(i)} up to date: add ${f(r)} for ${f(l)} to dependabot.yml`})}}});function qm({
dockerfiles:e,containers:t}){let n=new Map,o=(s,r)=>{let i=r.file.slice(0,r.file.lastIndexOf("/")+1);n.has(`${s} ${i}`)||n.set(`${s} ${i}`,{kind:s,path:r.file,span:r})};for(let{skipped:s,stages:r}of e)
for(let{base:i}of s?[]:r.slice(0,1))o("docker",i.span);for(let{references:s}of t)for(let{role:r,ref:i}of s)r==="image"&&i.state==="written"&&o("docker-compose",i.span);return[...n.values()]}var Aa=m({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first \
to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{
"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of e.composes){let n=[...K(t,e).values()];if(n.length<3)continue;
let o=n.filter(s=>w(s.host.portBindings).length>0&&!Ra(s)&&uo(s).length===1);for(let s of n.filter(Ra)){let r=new Set(uo(s)),i=o.filter(c=>uo(c).some(l=>r.has(l)));if(i.length===0)continue;let a=i.map(
({path:c})=>f(c[1]??"")).slice(0,5).join(", ");yield{at:s,message:`datastore ${f(s.path[1]??"")} shares a network with ${a}, which ${i.length>1?"are":"is"} published on the host`,related:i.slice(0,5).
flatMap(c=>w(c.host.portBindings).slice(0,1).map(({span:l})=>({span:l,message:"published here"})))}}}}}),uo=({host:e})=>e.networkMode.state==="default"?w(e.networks,({external:t})=>!t).map(({value:t})=>t.
name):[],Ra=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||st(e);var Hm=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,Bm=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,Pa=m({
id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is moun\
ted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secret\
s in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;for(let n of e.composes)for(let o of W(X(n,"secrets"))){let s=O(o,"file"),r=I(s);if(!s||!r||
/^[/~]/.test(r))continue;let i=pe(n.folder,r),a=t.source(i),c=a&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.test(a.text)&&!/PRIVATE KEY/.test(a.text);if(!a||c||Bm.test(a.text)||Hm.test(i))continue;
let l=t.ignored?.(i)!==!0;!l&&Tt(i,e)!==!1||(yield{at:{span:s.node.span,via:s.at.via},severity:l?"high":"medium",message:l?`the file of secret ${f(o.name)} is in the repository: have git ignore it, an\
d change what is in it`:`the file of secret ${f(o.name)} lies in a build context, and no .dockerignore keeps it out`})}}});var Ia=m({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build ends\
 with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out comes \
along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){let n=t.skipped?void 0:Vm(
t,e);if(!n)continue;let o=me(n.text),s=Me(n.text).flatMap(({except:r,pattern:i})=>r?[i]:[]);for(let{copies:r}of t.stages)for(let i of r)for(let a of i.from?[]:i.sources){let c=(C(a)??"").replace(/^["']|["']$/g,
"").replace(/^\.?\/+/,"").replace(/\/+$/,"");if(!zm(c,i)||!o.ignores(c)||s.some(d=>d.startsWith(`${c}/`)||/^\*/.test(d)))continue;let l=Me(n.text).findLast(({except:d})=>!d);yield{at:a,message:`${f(c)}\
 is excluded by ${n.path}, so the builder never sees it`,...l?{related:[{span:{file:n.path,...Gm(n,c)},message:"excluded here"}]}:{}}}}}}),zm=(e,{instruction:t})=>e!==""&&e!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.
test(e)&&!(t.keyword==="ADD"&&e.includes("://"));function Vm(e,t){let n=Te(e,t),[o]=n;if(!o||n.length>1)return;let s=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({
build:i})=>i?.dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${s}.dockerignore`?o:void 0}function Gm({text:e},t){let n=Me(e).findLast(({except:o,start:s,end:r})=>!o&&
me(e.slice(s,r)).ignores(t));return{start:n?.start??0,end:n?.end??0}}var Km=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,Ym=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,_a=m({id:"no-secret\
-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in ten years, has\
 the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"ht\
tps://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of e.composes)for(let{source:n,values:o}of Nt(t,e.lookup)){let s=e.lookup.ignored?.(n.path)!==
!0,r=s?void 0:Tt(n.path,e);if(!(Km.test(n.path.slice(n.path.lastIndexOf("/")+1))||!s&&r!==!1))for(let[i,{value:a,span:c}]of o){let l=M(i,a);if(!l||!s&&l.wellKnown)continue;let d=l.wellKnown?"a well-kn\
own password":`${ve(l.what)} ${l.what}`;yield{at:{span:c},severity:!s||l.wellKnown||Ym.test(n.path)&&l.by!=="format"?"medium":"high",message:s?`${f(i)} puts ${d} into the repository: keep the file out\
 of git, or make it a secret`:`${f(i)} puts ${d} into a build context, and no .dockerignore keeps the file out`}}}}});var Wa=m({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing do\
es not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccom\
p security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of e.composes)for(let n of e.containers){if(n.project!==t.id||n.stack)continue;let o=ce(n.host,
"seccomp"),s=o&&!o.option.fault?Jm(o.option.value,t.folder,e):void 0;o&&s&&(yield{at:o.at,message:`the seccomp profile ${f(o.option.value)} of ${k(n)} ${s}: Compose reads it from the project's folder \
and refuses to start without it`})}}});function Jm(e,t,{lookup:n}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let o=pe(t,e),s=n.source(o);if(!s)return n.absent?.(o)?"is not there":void 0;
try{JSON.parse(s.text);return}catch{return"is not JSON"}}var ja=m({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the ac\
count its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],
references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of e.dockerfiles)for(let n of t.skipped?[]:U(t,e)){let o=we(n,e)?.
image.user;if(!(!o||o.state==="unknown"||!/^(?:root|0+)(?::|$)/.test(o.value)))for(let{copy:s,source:r}of Zm(n,t.source,e)){let i=Xm(r).filter(({name:d})=>/^(?:program|fcgi-program|eventlistener):/.test(
d)),a=i.filter(({user:d})=>d===void 0||/^(?:root|0)$/.test(d)),c=s.sources.find(d=>C(d)?.endsWith(r.path.split("/").pop()??""))??s.destination,l=a.map(({name:d})=>f(d.slice(d.indexOf(":")+1))).join(",\
 ");a.length?yield{at:c,message:`supervisord runs ${l} as root: name a ${f("user=")} in each section, or USER in the Dockerfile`,related:a.slice(0,5).map(({span:d})=>({span:d,message:"no user but root\
 is named"}))}:i.length>1&&(yield{at:c,severity:"info",message:`${i.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function Zm({copies:e},{
path:t},{lookup:n}){let o=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(s=>s.from?[]:s.sources.flatMap(r=>{let i=C(r)?.replace(/^\.?\/+/,""),a=i&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(i)?n.
source(`${o}${i}`):void 0;return a?[{copy:s,source:a}]:[]}))}function Xm({text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(n=>({name:n[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.
exec(n[2]??"")?.[1],span:{file:t,start:n.index,end:n.index+(n[1]?.length??0)+2}}))}var Qm=/^(?:gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,Ma=m({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Ever\
y program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:[
"CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},examples:[],*check(e,{builtImages:t}){
let{ref:n}=e.image;if(!e.ships||!n||!v(n,r=>_e(r)!==null&&!r.fault)||t.has(ye(n.value))||Qm.test(_e(n.value)??""))return;let o=ef(e,n.value.tag??""),s=`${k(e)} runs on ${f(n.value.text)}, which is not\
 on the list of approved base images`;yield o?{at:n,severity:"info",message:`${s}; ${o} of the same image holds less`}:{at:n,message:s}}});function ef({base:e},t){let n=e?.smaller??[],o=n.some(s=>t.includes(
s.slice(1)));return n.length>0&&!o?n.join(" or "):void 0}var Ta=m({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A comma\
nd is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it star\
ts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:n,contents:o}=e,{
entrypoint:s,cmd:r}=t;if(!n||s.state==="unknown"||r.state!=="written"||!s.value||r.value?.form!=="exec"||s.state==="default"&&o?.execs!==!1||s.value.form!=="exec")return;let i=tf(s.value.words),[a]=r.
value.words,c=a&&C(a);!i||!c||La(c)!==La(i)||(yield{at:r,message:`${k(e)} starts ${f(`${i} ${c} ...`)}: its entrypoint is ${f(i)} already; leave ${f(c)} out`})}});function tf(e){let t=e.map(o=>C(o)??""),
n=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(o=>!o.startsWith("-")):t;return n.length===1||n.length===2&&n[1]?.startsWith("-")?n[0]:void 0}var La=e=>e.slice(e.lastIndexOf(
"/")+1).replace(/[\d.]+$/,"");var nf=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,Fa=m({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and s\
cripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command wh\
ose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&
t.some(o=>o.build?.stage?.join()===e.path.join()&&o.build.dockerfile===e.span.file&&Ua(o))||!e.ships||e.windows||e.contents===void 0))for(let o of G(e)){let s=of(o,e);s&&(yield{at:o.setting,...s})}}});
function of({what:e,command:t,commands:n},o){let{contents:s,dialect:r}=o,i=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&r==="compose"&&s?.shell===!1&&
!sf(o))return{message:`the ${e} of ${k(o)} needs a shell, which the image does not have: ${i}`};let a=n.some(({name:c})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(c));
for(let c of n){if(a||c.fallback.some(({name:p})=>p!=="exit"&&p!=="false"&&p!=="true"))continue;let l=c.wrappers.find(({name:p})=>p==="bash"&&Na(o,p));if(l)return{message:`the ${e} of ${k(o)} runs ${f(
l.name)}, which the image does not have: ${i}`};if(Na(o,c.name)&&!c.conditional)return{message:`the ${e} of ${k(o)} runs ${f(c.name)}, which the image does not have: ${i}`};let d=rf(c);if(d&&af(d,o))return{
severity:"medium",message:`the ${e} of ${k(o)} runs ${f(d)}, which nothing copies into the image: ${i}`}}}function Na(e,t){let{contents:n,added:o}=e;return!n?.lacks.includes(t)||cf(e,t)?!1:o?o.builds||
o.packages.length>0&&t!=="curl"?!1:!(o.copied===null||o.copied.some(({path:r,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!o.mentions.has(t)&&!o.packages.some(r=>r.includes(
t)):!0}var sf=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function rf({name:e,words:t}){if(!nf.test(e))return;let n=t[1]?.text;return n&&!/^-|\uFFFC|[*?]/.test(
n)&&n!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(n)?n:void 0}function af(e,t){let{added:n,image:o}=t;if(!n||n.builds||n.copied===null||n.copied.length===0||Ua(t))return!1;let s=ie(e,C(o.workingDir)),
r=e.slice(e.lastIndexOf("/")+1);return s===void 0||n.mentions.has(r)||n.mentions.has(r.replace(/\.\w+$/,""))?!1:!n.copied.some(i=>i.path===s||i.folder&&(i.path==="/"||s.startsWith(`${i.path}/`)))}var Ua=e=>"\
host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).length>0),cf=(e,t)=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(({value:n})=>{let o=C(n.target)??"/";return o.endsWith(
`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)}));var qa=m({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless to\
ld otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://\
docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!n||o||s||t.
user.state!=="unknown"||!t.user.text.startsWith("the user of ")||(yield{at:t.user,message:`nothing says which user ${k(e)} runs as, and the image is not one we know`})}});var Ha=m({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process e\
xists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/docker\
file/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.image;if(!e.ships||t.state==="written"||lf(e)||df(e)||t.state==="unknown"&&e.base?.healthcheck)return;let n=`nothing checks whether ${k(e)}\
 still works`,o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:n,severity:o?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function lf({base:e,image:t,dialect:n}){return e?.
name.includes("lambda/")?!0:n==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var df=e=>"host"in e&&ae(e.host.restartPolicy,t=>t==="no"||t==="none");var Ba=m({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that al\
ways passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{
HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;let n=G(e).find(({what:a})=>a==="health check");if(!n)return;let o=[...pf(n,e)],s=e.
dialect==="dockerfile"?Ee(e,t)?.healthcheck?.flags:void 0,[r,i]=["interval","timeout"].map(a=>mf(s?.find(c=>c.name===a)?.text));r&&i&&i>r&&o.push("its timeout is longer than its interval"),o.length&&(yield{
at:n.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`})}});function*pf({commands:e},{contents:t,added:n}){for(let{fallback:s}of e){let[r]=s;if(r&&(/^(?:true|:|echo)$/.
test(r.name)||r.name==="exit"&&r.words[1]?.text==="0")){yield`${f(`|| ${r.words.map(({text:i})=>i).join(" ")}`)} makes it pass whatever happens`;break}}for(let s of e){let r=uf(s);r&&(yield r)}let o=e.
find(({name:s})=>s==="curl"||s==="wget")?.name;o&&t===void 0&&(!n||!(n.builds||n.mentions.has(o)||n.copied?.length))&&(yield`nothing shows that the image has ${o}`)}function uf(e){let{name:t,words:n}=e;
if(t==="curl"&&te(e)){let s=_(e,"curl");return P(s,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, erro\
rs too"}if(!/^python[\d.]*$/.test(t))return;let o=n[n.findIndex(({text:s})=>s==="-c")+1]?.text;if(!(!o||!n.some(({text:s})=>s==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.test(o)?"it only imports a module, in a process of its own":void 0}function mf(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.
exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}var za=m({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){
if(!v(o,({path:r,digest:i,fault:a})=>r!==null&&i===void 0&&!a)||t.has(ye(o.value)))continue;let s=n==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:s?
"info":"low",message:`${f(o.value.text)} has no digest, so it can become another image`}}}});var Va={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"\
minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"\
apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Ga=m({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no\
body else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to publish under that name in one of them\
 supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:n,role:o}of e.references){
if(n.state==="unknown"||o==="syntax"||o==="copy-from"||o==="mount-from")continue;let{domain:s,path:r,digest:i,fault:a,text:c}=n.value;if(s!=="docker.io"||!r||i||a||t.has(ye(n.value))||c.startsWith("do\
cker.io/"))continue;let l=Object.hasOwn(Va,r)?Va[r]:void 0;l?yield{at:n,severity:"info",message:`the project publishes this image as ${f(l)}, not as ${f(c)}`}:!r.includes("/")&&!vt(r)&&(yield{at:n,message:`${f(
c)} is no official image, and nothing here builds it: name its registry and publisher`})}}});var ff=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
Ka=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
Ya=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,Ja=m({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let n=r=>Ya.test(r)&&(ff.test(r)||Ka.test(r)),o="a cryptocurrency miner, or the pool of one";for(let{ref:r}of e.references)r.state!=="unknown"&&n(r.value.text)&&(yield{at:r,message:`${f(r.value.text)}\
 looks like ${o}`});for(let r of w(e.image.env))Ya.test(r.value.literal)&&Ka.test(r.value.literal)&&(yield{at:r,message:`${f(r.value.name)} names ${o}`});for(let{what:r,setting:i,commands:a}of G(e))a.
some(({words:c,name:l})=>!/^(?:echo|grep|pkill|killall)$/.test(l)&&c.some(({text:d})=>n(d)))&&(yield{at:i,message:`the ${r} of ${k(e)} starts what looks like ${o}`});let s=e.dialect==="dockerfile"?Ee(
e,t)?.scripts??[]:[];for(let{instruction:r,script:i}of s)for(let a of r.keyword==="RUN"?i.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(a.name)&&a.words.some(({text:c})=>n(c))){yield{at:{span:ne(
a)},message:`this installs or runs what looks like ${o}`};break}}});var Za=m({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a passwor\
d: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is\
 typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e){if(!e.ships||hf(e))return;let t=w(e.image.env,({
value:n})=>n!==null);for(let[n,o]of t.entries()){let{name:s,value:r}=o.value;if(!r||r.state==="unknown"||t.slice(n+1).some(a=>a.value.name===s))continue;let i=gf(s,r.value,e);i&&(yield{at:o,severity:i.
severity,message:`${f(/OPT/.test(s)?s:`${s}=${r.value}`)} ${i.what} in ${k(e)}`})}for(let{what:n,setting:o,commands:s}of G(e)){if(n==="health check")continue;let r=s.flatMap(({words:i,name:a})=>Xa([a,
...i.slice(1).map(({text:c})=>c)].join(" "))??[])[0];r&&(yield{at:o,severity:r.severity,message:`the ${n} of ${k(e)} ${r.what}`})}}}),On={severity:"high",what:"opens a debugger to whoever reaches its \
port"},Kt={severity:"medium",what:"starts a debugger"},hf=e=>/(?:^|\/)(?:[^/]*[._-])?(?:dev|devel|development|debug)(?:[._-][^/]*)?$/i.test(e.span.file)||"development"in e&&e.development||/(?:^|[-_.])(?:dev|devel|develop|development|debug|tests?|ci|local)(?:[-_.]|$)/i.
test(e.path[e.path.length-1]??"");function gf(e,t,n){let o=/^(?:1|true|yes|on)$/i.test(t);if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.
test(e))return Xa(`x ${t}`);if(e==="FLASK_DEBUG"||e==="FLASK_ENV"&&t==="development")return!o&&t!=="development"?void 0:{severity:yf(n)?"high":"medium",what:"switches on a console that runs what is ty\
ped into it"};if(e==="XDEBUG_MODE"&&/debug/.test(t))return Kt;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(e)&&o)return{severity:"medium",what:"shows its insides to whoever makes it fai\
l"};if(e==="DEBUG"&&o)return{severity:"low",what:"switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.test(e)&&/^(?:dev|development|debug)$/i.
test(t))return{severity:"low",what:"sets a development mode"}}function Xa(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?On:/server=y/.test(e)?Kt:void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?On:Kt;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(e))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.
test(e)?On:Kt;if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?Kt:On;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(e))return{severity:"medium",what:"\
switches on a console that runs what is typed into it"}}var yf=e=>{if(!("host"in e))return!1;let{host:t}=e;return w(t.portBindings).some(({value:n})=>oe(t,n))};var go="2026-11-22",mo=`
# endoflife.date/debian
debian: 6=2016-02-29 squeeze=2016-02-29 7=2018-05-31 wheezy=2018-05-31 8=2020-06-30 jessie=2020-06-30 9=2022-07-01 stretch=2022-07-01 10=2024-06-30 buster=2024-06-30 11=2026-08-31 bullseye=2026-08-31 \
12=2028-06-30 bookworm=2028-06-30
# endoflife.date/ubuntu
ubuntu: 13.04=2014-01-27 raring=2014-01-27 12.10=2014-05-16 quantal=2014-05-16 13.10=2014-07-17 saucy=2014-07-17 14.10=2015-07-23 utopic=2015-07-23 15.04=2016-02-04 vivid=2016-02-04 15.10=2016-07-28 w\
ily=2016-07-28 12.04=2017-04-28 precise=2017-04-28 16.10=2017-07-20 yakkety=2017-07-20 17.04=2018-01-13 zesty=2018-01-13 17.10=2018-07-19 artful=2018-07-19 14.04=2019-04-02 trusty=2019-04-02 18.10=201\
9-07-18 cosmic=2019-07-18 19.04=2020-01-23 disco=2020-01-23 19.10=2020-07-06 eoan=2020-07-06 16.04=2021-04-02 xenial=2021-04-02 20.10=2021-07-22 groovy=2021-07-22 21.04=2022-01-20 hirsute=2022-01-20 2\
1.10=2022-07-14 impish=2022-07-14 18.04=2023-05-31 bionic=2023-05-31 22.10=2023-07-20 kinetic=2023-07-20 23.04=2024-01-20 lunar=2024-01-20 23.10=2024-07-12 mantic=2024-07-12 20.04=2025-05-31 focal=202\
5-05-31 24.10=2025-07-10 oracular=2025-07-10 25.04=2026-01-17 plucky=2026-01-17 25.10=2026-07-01 questing=2026-07-01 22.04=2027-04-01 jammy=2027-04-01
# endoflife.date/alpine-linux
alpine: 2.6=2015-05-01 2.7=2015-11-01 3.1=2016-11-01 3.2=2017-05-01 3.3=2017-11-01 3.4=2018-05-01 3.5=2018-11-01 3.6=2019-05-01 3.7=2019-11-01 3.8=2020-05-01 3.9=2020-11-01 3.10=2021-05-01 3.11=2021-1\
1-01 3.12=2022-05-01 3.13=2022-11-01 3.14=2023-05-01 3.15=2023-11-01 3.16=2024-05-23 3.17=2024-11-22 3.18=2025-05-09 3.19=2025-11-01 3.20=2026-04-01 3.21=2026-11-01 3.22=2027-05-01 3.23=2027-11-01
# endoflife.date/centos, endoflife.date/centos-stream
centos: 5=2017-03-31 centos5=2017-03-31 6=2020-11-30 centos6=2020-11-30 8=2021-12-31 centos8=2021-12-31 stream8=2024-05-31 7=2024-06-30 centos7=2024-06-30 stream9=2027-05-31
# endoflife.date/fedora
fedora: 20=2015-06-23 heisenbug=2015-06-23 21=2015-12-01 22=2016-07-19 23=2016-12-20 24=2017-08-08 25=2017-12-12 26=2018-05-29 27=2018-11-30 28=2019-05-28 29=2019-11-26 30=2020-05-26 31=2020-11-24 32=\
2021-05-25 33=2021-11-30 34=2022-06-07 35=2022-12-13 36=2023-05-16 37=2023-12-05 38=2024-05-21 39=2024-11-26 40=2025-05-13 41=2025-12-15 42=2026-05-27 43=2026-12-09 44=2027-06-02
# endoflife.date/amazon-linux
amazonlinux: 1=2023-12-31 2016.09=2023-12-31 2017.03=2023-12-31 2017.09=2023-12-31 2018.03=2023-12-31 2=2026-06-30
# endoflife.date/opensuse
opensuse/leap: 42.1=2017-05-17 42.2=2018-01-26 42.3=2019-07-01 15.0=2019-12-03 15.1=2021-02-02 15.2=2022-01-04 15.3=2022-12-31 15.4=2023-12-07 15.5=2024-12-31 15.6=2026-04-30 16.0=2027-10-31
# endoflife.date/nodejs, https://github.com/nodejs/Release/blob/main/schedule.json
node: 5=2016-06-30 0.10=2016-10-31 0.12=2016-12-31 7=2017-06-30 4=2018-04-30 argon=2018-04-30 9=2018-06-30 6=2019-04-30 boron=2019-04-30 11=2019-06-30 8=2019-12-31 carbon=2019-12-31 13=2020-06-01 10=2\
021-04-30 dubnium=2021-04-30 15=2021-06-01 12=2022-04-30 erbium=2022-04-30 17=2022-06-01 14=2023-04-30 fermium=2023-04-30 19=2023-06-01 16=2023-09-11 gallium=2023-09-11 21=2024-06-01 18=2025-04-30 hyd\
rogen=2025-04-30 23=2025-06-01 20=2026-04-30 iron=2026-04-30 25=2026-06-01 22=2027-04-30 jod=2027-04-30
# endoflife.date/python
python: 3.2=2016-02-20 3.3=2017-09-29 3.4=2019-03-18 2.7=2020-01-01 3.5=2020-09-30 3.6=2021-12-23 3.7=2023-06-27 3.8=2024-10-07 3.9=2025-10-31 3.10=2026-10-31 3.11=2027-10-31 2=2020-01-01
# endoflife.date/ruby
ruby: 1.9=2015-02-23 2.0=2016-02-24 2.1=2017-03-31 2.2=2018-03-31 2.3=2019-03-31 2.4=2020-03-31 2.5=2021-03-31 2.6=2022-03-31 2.7=2023-03-31 3.0=2024-04-23 3.1=2025-03-26 3.2=2026-03-31 3.3=2027-03-31\
 2=2023-03-31 1=2015-02-23
# endoflife.date/php
php: 5.3=2014-08-14 5.4=2015-09-14 5.5=2016-07-21 5.6=2018-12-31 7.0=2019-01-10 7.1=2019-12-01 7.2=2020-11-30 7.3=2021-12-06 7.4=2022-11-28 8.0=2023-11-26 8.1=2025-12-31 8.2=2026-12-31 8.3=2027-12-31 \
7=2022-11-28 5=2018-12-31
# https://go.dev/doc/devel/release, endoflife.date/go
golang: 1.3=2015-08-19 1.4=2016-02-17 1.5=2016-08-15 1.6=2017-02-16 1.7=2017-08-24 1.8=2018-02-16 1.9=2018-08-24 1.10=2019-02-25 1.11=2019-09-03 1.12=2020-02-25 1.13=2020-08-11 1.14=2021-02-16 1.15=20\
21-08-16 1.16=2022-03-15 1.17=2022-08-02 1.18=2023-02-01 1.19=2023-09-06 1.20=2024-02-06 1.21=2024-08-13 1.22=2025-02-11 1.23=2025-08-12 1.24=2026-02-10 1.25=2026-08-19
# endoflife.date/openjdk-builds-from-oracle, https://hub.docker.com/_/openjdk
openjdk: 9=2018-03-20 10=2018-09-25 12=2019-09-17 13=2020-03-17 14=2020-09-16 15=2021-03-16 16=2021-09-14 17=2022-03-22 8=2022-07-31 11=2022-07-31 18=2022-09-20 19=2023-03-21 20=2023-09-19 21=2024-03-\
19 22=2024-09-17 23=2025-03-18 24=2025-09-16 25=2026-03-17 26=2026-09-18
# endoflife.date/eclipse-temurin
eclipse-temurin: 16=2021-09-30 18=2022-09-30 19=2023-03-31 20=2023-09-19 22=2024-09-17 23=2025-03-18 24=2025-09-16 26=2026-09-15 11=2027-10-31 17=2027-10-31
# endoflife.date/perl
perl: 5.26=2020-05-30 5.28=2021-06-23 5.30=2022-05-22 5.32=2023-06-20 5.34=2024-05-20 5.36=2025-05-27 5.38=2026-07-02 5.40=2027-06-09
# endoflife.date/elixir
elixir: 1.4=2019-06-24 1.5=2020-01-27 1.6=2020-10-06 1.7=2021-05-19 1.8=2021-12-03 1.9=2022-09-01 1.10=2023-06-19 1.11=2023-12-22 1.12=2024-06-12 1.13=2024-12-19 1.14=2025-10-16 1.15=2026-06-03
# endoflife.date/erlang
erlang: 17=2018-10-11 18=2018-11-09 19=2019-06-21 20=2020-06-21 21=2021-06-19 23=2024-03-14 22=2024-03-18 24=2024-05-10 25=2025-05-17 26=2026-05-26 27=2027-05-20
# endoflife.date/mysql
mysql: 5.5=2018-12-31 5.6=2021-02-28 8.1=2023-10-25 5.7=2023-10-31 8.2=2023-12-14 8.3=2024-04-10 9.0=2024-10-15 9.1=2025-01-21 9.2=2025-04-15 9.3=2025-07-22 9.4=2025-10-21 9.5=2026-01-20 9.6=2026-04-2\
1 8.0=2026-04-30 5=2023-10-31
# endoflife.date/mariadb
mariadb: 10.0=2019-03-31 5.5=2020-04-11 10.1=2020-10-17 10.2=2022-05-23 10.7=2023-02-09 10.8=2023-05-20 10.3=2023-05-25 10.9=2023-08-22 10.10=2023-11-17 11.3=2024-05-29 11.0=2024-06-06 10.4=2024-06-18\
 11.1=2024-08-21 11.2=2024-11-21 11.5=2024-11-21 11.6=2025-02-13 11.7=2025-05-12 10.5=2025-06-24 12.0=2025-11-18 12.1=2026-02-13 12.2=2026-05-28 10.6=2026-07-06 5=2020-04-11
# endoflife.date/postgresql
postgres: 8.4=2014-07-24 9.0=2015-10-08 9.1=2016-10-27 9.2=2017-11-09 9.3=2018-11-08 9.4=2020-02-13 9.5=2021-02-11 9.6=2021-11-11 10=2022-11-10 11=2023-11-09 12=2024-11-21 13=2025-11-13 14=2026-11-12 \
15=2027-11-11 9=2021-11-11 8=2014-07-24
# endoflife.date/mongodb
mongo: 2.2=2014-02-28 2.6=2016-10-31 3.0=2018-02-28 3.2=2018-09-30 3.4=2020-01-31 3.6=2021-04-30 4.0=2022-04-30 4.2=2023-04-30 4.4=2024-02-29 5.0=2024-10-31 6.0=2025-07-31 8.2=2026-07-31 7.0=2027-08-3\
1 7=2027-08-31 6=2025-07-31 5=2024-10-31 4=2024-02-29 3=2021-04-30 2=2016-10-31
# endoflife.date/redis
redis: 5.0=2022-04-27 6.0=2022-05-31 7.0=2024-07-29 8.0=2026-12-01 6.2=2027-04-01 6=2027-04-01 5=2022-04-27
# endoflife.date/memcached
memcached: 1.4=2017-07-21 1.5=2020-03-09
# endoflife.date/elasticsearch
elasticsearch: 6=2022-02-10 8.16=2025-04-15 8.17=2025-08-12 8.18=2025-10-21 9.0=2025-10-23 7=2026-01-15 9.1=2026-02-03 9.2=2026-05-05 9.3=2026-08-04 8.19=2027-07-15
# endoflife.date/kibana
kibana: 6=2022-02-10 8.14=2024-11-12 8.15=2024-12-12 8.16=2025-04-15 8.17=2025-08-12 8.18=2025-10-21 9.0=2025-10-23 7=2026-01-15 9.1=2026-02-03 9.2=2026-05-05 9.3=2026-08-04 8.19=2027-07-15
# endoflife.date/rabbitmq
rabbitmq: 3.4=2015-10-31 3.5=2016-10-31 3.6=2018-05-31 3.7=2020-09-30 3.8=2022-07-31 3.10=2022-09-28 3.9=2023-01-31 3.11=2023-06-01 3.12=2024-02-21 3.13=2024-09-17 4.0=2025-04-15 4.1=2026-01-30 4.2=20\
26-07-31 3=2024-09-17
# https://nginx.org/en/CHANGES, endoflife.date/nginx
nginx: 1.7=2015-04-28 1.8=2016-04-26 1.9=2016-05-24 1.10=2017-04-12 1.11=2017-04-25 1.12=2018-04-17 1.13=2018-06-05 1.14=2019-04-23 1.15=2019-05-21 1.16=2020-04-20 1.17=2020-05-26 1.18=2021-04-20 1.19\
=2021-05-25 1.20=2022-05-24 1.21=2022-06-21 1.22=2023-04-11 1.23=2023-05-23 1.24=2024-04-23 1.25=2024-05-29 1.26=2025-04-23 1.27=2025-06-24 1.28=2026-04-14 1.29=2026-05-13
# endoflife.date/apache-http-server
httpd: 2.2=2017-07-11
# endoflife.date/tomcat
tomcat: 6=2016-12-31 8.0=2018-06-30 7=2021-03-31 10.0=2022-10-31 8.5=2024-03-31 9.0=2027-03-31 9=2027-03-31 8=2024-03-31
# endoflife.date/haproxy
haproxy: 1.4=2020-01-10 1.5=2020-01-10 1.9=2020-07-31 1.6=2020-10-01 2.1=2021-03-18 1.7=2021-10-01 2.3=2022-07-27 1.8=2022-12-09 2.5=2023-05-02 2.0=2024-04-05 2.7=2024-04-05 2.9=2025-03-21 2.2=2025-04\
-23 3.1=2026-01-01 2.4=2026-04-01 3.3=2027-01-01 2.6=2027-04-01 1=2022-12-09
# endoflife.date/traefik
traefik: 2.0=2019-12-11 2.1=2020-03-25 2.2=2020-09-23 2.3=2021-01-19 2.4=2021-08-17 1.7=2021-12-31 2.5=2022-01-24 2.6=2022-05-24 2.7=2022-06-29 2.8=2022-10-03 2.9=2023-04-24 2.10=2024-02-12 3.0=2024-0\
7-15 3.1=2024-10-28 3.2=2025-01-06 3.3=2025-05-05 3.4=2025-07-23 3.5=2025-11-07 2.11=2026-02-01 3.6=2026-08-16 2=2026-02-01
# endoflife.date/apache-cassandra
cassandra: 3.0=2024-09-05 3.11=2024-09-05 3=2024-09-05
# endoflife.date/apache-couchdb
couchdb: 3.2=2024-09-20 3.3=2025-05-05
# endoflife.date/neo4j
neo4j: 2.3=2017-04-21 3.0=2017-10-31 3.1=2018-06-13 3.2=2018-11-30 3.3=2019-04-28 3.4=2020-03-31 4.0=2021-07-14 4.1=2021-12-22 4.2=2022-05-16 3.5=2022-05-27 5.1=2022-11-21 5.2=2022-12-15 4.3=2022-12-1\
6 5.3=2023-01-26 5.4=2023-02-16 5.5=2023-03-24 5.6=2023-04-20 5.7=2023-05-16 5.8=2023-06-15 5.9=2023-07-19 5.10=2023-08-15 5.11=2023-09-14 5.12=2023-10-23 5.13=2023-11-24 5.14=2023-12-15 5.15=2024-01-\
22 5.16=2024-02-23 5.17=2024-03-13 5.18=2024-04-12 5.19=2024-05-23 5.20=2024-06-28 5.21=2024-07-24 5.22=2024-08-22 5.23=2024-09-27 5.24=2024-10-31 5.25=2024-12-06 2025.01=2025-02-27 2025.02=2025-03-27\
 2025.03=2025-04-30 2025.04=2025-06-03 2025.05=2025-07-02 2025.06=2025-07-31 2025.07=2025-08-15 2025.08=2025-09-29 2025.09=2025-10-30 4.4=2025-11-30 2025.10=2025-12-19 2025.11=2026-01-16 2025.12=2026-\
02-03 2026.01=2026-03-06 2026.02=2026-04-02 2026.03=2026-04-23 2026.04=2026-05-28 2026.05=2026-07-08 2026.06=2026-07-30
# endoflife.date/influxdb
influxdb: 3.0=2025-06-25 3.1=2025-07-30 3.2=2025-08-26 3.3=2025-09-29 3.4=2025-10-30 3.5=2025-11-19 3.6=2025-12-18 3.7=2026-04-02 3.8=2026-06-17 3.9=2026-07-30
# endoflife.date/grafana
grafana/grafana: 6=2021-06-08 7=2022-06-14 9.0=2022-10-11 9.1=2022-11-29 9.2=2023-02-27 9.3=2023-04-06 8=2023-06-09 9.4=2023-06-09 10.0=2023-10-24 10.1=2024-01-23 9.5=2024-05-14 10.2=2024-07-24 10.3=2\
024-10-23 11.0=2025-02-14 11.1=2025-04-23 11.2=2025-05-27 10.4=2025-06-05 11.3=2025-07-22 11.4=2025-09-05 11.5=2025-10-28 12.0=2026-02-05 12.1=2026-04-22 12.2=2026-06-23 11.6=2026-06-25 12.3=2026-08-1\
9 13.0=2027-01-09 13.1=2027-03-20 13.2=2027-05-18 12.4=2027-05-24 12=2027-05-24 11=2026-06-25 10=2025-06-05 9=2024-05-14
# endoflife.date/drupal
drupal: 8.8=2020-12-01 9.0=2021-06-16 8.9=2021-11-02 9.1=2021-12-08 9.2=2022-06-15 9.3=2022-12-14 9.4=2023-06-21 9.5=2023-11-01 10.0=2023-12-15 10.1=2024-06-20 10.2=2024-12-17 7=2025-01-05 10.3=2025-0\
6-16 11.0=2025-06-16 10.4=2025-12-10 11.1=2025-12-10 10.5=2026-06-17 11.2=2026-06-17 10.6=2026-12-16 11.3=2026-12-16 11.4=2027-07-07 10=2026-12-16 9=2023-11-01 8=2021-11-02
# endoflife.date/joomla
joomla: 3=2023-08-17 4=2025-10-14 5=2027-10-12
# endoflife.date/nextcloud
nextcloud: 9=2017-08-31 10=2017-08-31 11=2018-03-31 12=2018-11-30 13=2019-02-28 14=2019-09-30 15=2019-12-31 16=2020-06-30 17=2020-10-31 18=2021-01-31 19=2021-06-30 20=2021-11-30 21=2022-02-28 22=2022-\
07-31 23=2022-12-31 24=2023-04-30 25=2023-10-31 26=2024-03-31 27=2024-06-30 28=2024-12-31 29=2025-04-30 30=2025-10-31 31=2026-02-28 32=2026-09-30 33=2027-02-28 34=2027-06-30
# endoflife.date/mediawiki
mediawiki: 1.32=2020-01-24 1.33=2020-06-30 1.34=2020-11-30 1.31=2021-09-30 1.36=2022-06-03 1.37=2022-11-30 1.38=2023-06-30 1.35=2023-12-21 1.40=2024-06-28 1.41=2024-12-31 1.42=2025-06-30 1.39=2025-12-\
31 1.44=2026-07-31 1.45=2026-12-31 1.46=2027-07-31 1.43=2027-12-31
# endoflife.date/dotnet
dotnet: 2.0=2018-10-01 1.0=2019-06-27 1.1=2019-06-27 2.2=2019-12-23 3.0=2020-03-03 2.1=2021-08-21 5.0=2022-05-10 3.1=2022-12-13 7.0=2024-05-14 6.0=2024-11-12 8.0=2026-11-10 9.0=2026-11-10
# endoflife.date/kong-gateway
kong: 3.0=2022-12-09 3.1=2023-02-21 3.2=2023-05-18 3.3=2023-08-09 3.5=2024-02-15 3.6=2024-05-28 2.8=2024-06-24 3.7=2024-09-09 3.8=2024-12-12 2=2024-06-24
# endoflife.date/zookeeper
zookeeper: 3.4=2020-06-01 3.5=2022-06-01 3.6=2022-12-30 3.7=2024-01-19
# endoflife.date/solr
solr: 5=2017-10-24 6=2019-03-13 7=2022-05-11 8=2024-10-25
# endoflife.date/consul
consul: 1.6=2020-11-24 1.7=2021-06-22 1.8=2021-12-14 1.9=2022-04-19 1.10=2022-08-09 1.11=2022-11-15 1.12=2023-02-23 1.13=2023-06-26 1.14=2023-11-03 1.15=2024-02-27 1.16=2024-06-12 1.17=2024-10-14 1.18\
=2025-05-06 1.19=2025-10-27 1.20=2026-05-24
# endoflife.date/hashicorp-vault
vault: 1.9=2022-10-10 1.10=2023-03-01 1.11=2023-06-21 1.12=2023-09-27 1.13=2024-03-25 1.14=2024-06-10 1.17=2024-10-09 1.18=2025-03-04 1.19=2025-06-23 1.20=2025-10-21 1.21=2026-04-13
# endoflife.date/photon
photon: 1.0=2022-02-28 2.0=2022-12-01 3.0=2025-10-02 4.0=2027-10-11
# endoflife.date/oracle-linux
oraclelinux: 6=2021-03-31 7=2024-12-31
# https://docs.ghost.org/faq/major-versions-lts
ghost: 0=2019-01-31 1=2020-01-31 2=2021-01-31 3=2022-01-31 4=2023-01-31 5=2026-01-31
`,Cn=new Map;function fo(e){if(Cn.has(e))return Cn.get(e);let t=`
${e}: `,n=mo.indexOf(t),o=n<0?void 0:mo.slice(n+t.length,mo.indexOf(`
`,n+1)),s=o===void 0?void 0:new Map(o.split(" ").map(r=>r.split("=")));return Cn.size<1e3&&Cn.set(e,s),s}var kf=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function Qa(e){let t=_e(
e),n=e.tag?.toLowerCase();if(t===null||!n)return;let o=kf.find(([i])=>i.test(t))?.[1],s=o===""?t.slice(t.indexOf("/")+1):o??t,r=fo(s);return(r&&ho(s,r,n))??(r||vt(t)?wf(n):void 0)}function ho(e,t,n){let s=(n.
replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=s.length;r>0;r-=1){let i=s.slice(0,r).join("."),a=t.get(i);if(a&&r===1&&s.length>1&&bf(t,i))return;if(a)
return a<go?{release:`${e} ${i}`,date:a}:void 0}}var bf=(e,t)=>[...e.keys()].some(n=>n.startsWith(`${t}.`));function wf(e){let t=/-alpine(\d+\.\d+)\b/.exec(e)?.[1];if(t)return ho("alpine",fo("alpine")??
new Map,t);let n=fo("debian")??new Map,o=e.split("-").find(s=>/^[a-z]+$/.test(s)&&n.has(s));return o?ho("debian",n,o):void 0}var ec=m({id:"no-eol-image",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after\
 the end of maintenance stay open, and everybody knows which ones: attackers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",
standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},examples:[],*check(e){for(let{ref:t,role:n}of e.references){let o=t.state==="unknown"||n==="syntax"?void 0:Qa(t.
value);o&&t.state!=="unknown"&&(yield{at:t,message:`${f(t.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${go})`})}}});var sc=m({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, s\
o $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, \
and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:n,healthcheck:o}=e.
image,s=tc(n);for(let[i,a]of[["entrypoint",n],["command",t]]){let c=tc(a);c&&!(i==="command"&&s&&rc(s))&&(yield*oc(c,`the ${i} of ${k(e)}`))}let r=o.state==="written"?o.value?.test:null;r?.form==="exe\
c"&&(yield*oc(r.words,`the health check of ${k(e)}`))}}),tc=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,vf=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
xf=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Sf=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function rc(e){let t=e.map(n=>C(n)??"");return Sf.test(t[0]??"")?!0:t.some((n,o)=>vf.test(n)&&nc(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||xf.test(n)&&nc(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function nc(e,t,n){for(let o of e.slice(t+1)){if(n.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}function*oc(e,t){if(!rc(e))for(let[n,o]of e.entries()){let s=C(o);if(s===void 0)continue;let r=$f(
s);if(!r||n===0&&r==="operator")continue;let i=n>0?C(e[n-1])??"":"",a=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(i)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(s),c=a?"high":r==="variable"?"low":"medium",l=a?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:c,message:`\
no shell reads ${t}, so ${f(s)} is not expanded: ${l}`}}}function $f(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var ic=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".
split(" ")),Of=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls \
chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),Cf=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(
" "));function ac(e,t){let n=e.toLowerCase().split(/[-_]/),[o=""]=n;if(ic.has(o))return`\`${e}\` moves`;if(n[n.length-1]==="dev")return`\`${e}\` moves`;let s=r=>Of.has(r)||ic.has(r)||!t&&Cf.has(r);return n.
every(s)?`\`${e}\` names a variant and no version`:void 0}var cc=m({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit dif\
fer, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image version\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){if(!v(o,({path:a,tag:c,digest:l,fault:d})=>a!==
null&&c!==null&&l===void 0&&!d)||t.has(ye(o.value)))continue;let{tag:s,text:r}=o.value,i=s?ac(s,ut(o.value)?.kind==="os"):"no tag means latest";i&&(yield{at:o,severity:n==="syntax"?"low":"medium",message:`${f(
r)} moves: ${i===`\`${s}\` moves`?`${f(s??"")} is another image every time`:i}`})}}});var Yt=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],
["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],
["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var lc=m({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off \
for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],
references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let n=w(e.image.env,({value:s})=>s!==null);for(let[s,r]of n.entries()){
let{name:i,value:a}=r.value;!a||a.state==="unknown"||!Yt.get(i)?.test(a.value)||n.slice(s+1).some(c=>c.value.name===i)||(yield{at:r,...Dn(e,`${i}=${a.value}`,k(e))})}for(let{keyword:s,name:r,literal:i,
span:a}of e.dialect==="dockerfile"?Ee(e,t)?.assignments??[]:[])s==="ARG"&&i!==""&&Yt.get(r)?.test(i)&&(yield{at:{span:a},...Dn(e,`${r}=${i}`,"the build")});let o=e.dialect==="dockerfile"?Ee(e,t)?.scripts??
[]:[];for(let{instruction:s,script:r}of o){let i=new Set(r.commands.flatMap(a=>a.name==="unset"?a.words.map(({text:c})=>c):[]));for(let{assignments:a,words:c,name:l}of s.keyword==="RUN"?r.commands:[]){
for(let d of a)Yt.get(d.name)?.test(d.value.text)&&(yield{at:d,...Dn(e,`${d.name}=${d.value.text}`,"this command")});for(let d of/^(?:export|declare|set|setx)$/.test(l)?c.slice(1):[]){let p=d.text.indexOf(
"=");p>0&&!i.has(d.text.slice(0,p))&&Yt.get(d.text.slice(0,p))?.test(d.text.slice(p+1))&&(yield{at:d,...Dn(e,d.text,"this script")})}}}}}),Dn=({ships:e,dialect:t},n,o)=>({severity:e||t==="compose"?"hi\
gh":"medium",message:`${f(n)} makes ${o} accept a certificate from anybody; add the authority that is missing instead`});var En=/^(?:1|true|yes|y|on)$/i,dc=/^(?:0|false|no|off|none)$/i,Df=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,
En],[/^xpack[._]security[._]enabled$/i,dc],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,En],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
En],[/^GF_AUTH_ANONYMOUS_ENABLED$/,En],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,dc]],pc=m({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the\
 port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/defin\
itions/306.html"},examples:[],*check(e){if(!e.ships)return;let t=Rf(e);for(let n of w(e.image.env,({value:o})=>o!==null)){let{name:o,value:s}=n.value,r=s&&s.state!=="unknown"?s.value:void 0;r!==void 0&&
Df.some(([i,a])=>i.test(o)&&a.test(r))&&(yield{at:n,severity:t,message:`${f(`${o}=${r}`)} lets everybody who reaches ${k(e)} in without a password`})}for(let{what:n,commands:o,setting:s}of G(e)){let r=n===
"health check"?void 0:o.map(({words:i})=>Ef(i.map(({text:a})=>a).join(" "))).find(Boolean);r&&(yield{at:s,severity:t,message:`${f(r)} lets everybody who reaches ${k(e)} in without a password`})}}});function Ef(e){
return/\s--(?:requirepass|aclfile)\b/.test(e)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(
e)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(e))?.[1]}function Rf(e){if(!("host"in e))return"medium";let{host:t,development:n}=e;return n?"low":w(
t.portBindings).some(({value:o})=>oe(t,o))?"high":"medium"}var uc=m({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line\
 of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the reposit\
ory.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){for(let{what:t,commands:n,setting:o}of G(e))if(!(e.
dialect==="compose"&&o.via?.some(({how:s})=>s==="built-from")))for(let s of n){let r=Bt(s);r&&(yield{at:r,severity:r.secret.wellKnown?"medium":r.secret.by==="format"?"critical":"high",message:`${r.secret.
wellKnown?"a well-known password":`${ve(r.secret.what)} ${r.secret.what}`} stands in the ${t} of ${k(e)}, for everybody who can list processes: read it from a file`})}}});var mc=m({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for \
everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e){for(let t of w(e.image.env,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=M(n,o);if(!s)continue;let r=e.dialect==="compose"&&!t.via?.some(({how:a})=>a==="buil\
t-from"),i=r?k(e):e.ships?"the image, for everybody who can pull it":`${k(e)}, and its cache and history`;yield{at:t,severity:Af(s,e,r),message:`${f(n)} puts ${s.wellKnown?"a well-known password":`${ve(
s.what)} ${s.what}`} into ${i}`}}}});function Af({by:e,wellKnown:t},{ships:n,dialect:o},s){return t?"medium":e==="format"?"critical":s||o==="dockerfile"&&!n?"high":"critical"}var Pf=/\$?\$(?:apr1|2[aby]|5|6)\$/,fc=m({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there \
to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{
"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of w(e.image.labels,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=M(n.slice(
n.lastIndexOf(".")+1),o),r=Pf.test(o);!s&&!r||(yield{at:t,severity:r?"low":"medium",message:r?`${f(n)} shows a password hash of ${k(e)} to whoever can list labels: keep it in a file`:`${f(n)} shows a ${s?.
what??"credential"} of ${k(e)} to whoever can list labels`})}}});var If=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,hc=m({id:"no-sensitive-volume",on:"workl\
oad",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-only root, and what was the\
re when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],references:{VOLUME:"\
https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:n}){if(!(t!=="dockerfile"||!n))for(let o of w(e.volumes)){let s=o.value.replace(/^["']|["']$/g,"");If.
test(s)?yield{at:o,message:`VOLUME over ${f(s)} keeps it writable under a read-only root`}:/^[^:]+:./.test(s)&&!/^[A-Za-z]:[\\/]/.test(s)&&(yield{at:o,message:`${f(s)} is no bind mount: VOLUME takes p\
aths inside the image only`})}}});var _f=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,gc=m({id:"no-ssh-server",on:"workload",severity:"medium",profile:"recommended",summary:"Do not \
run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to be the only one. `docker exec\
` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){
if(!e.ships||_f.test(Wf(e)))return;for(let{what:n,setting:o,commands:s}of G(e))n!=="health check"&&s.find(({name:i,words:a})=>/^(?:sshd|dropbear)$/.test(i)||i==="service"&&/^sshd?$/.test(a[1]?.text??"")||
a[0]?.text==="/etc/init.d/ssh")&&(yield{at:o,message:`${k(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let n of t&&!v(t.networkMode,o=>o==="host")?w(t.portBindings,({containerPort:o,
protocol:s})=>o?.from===22&&o.to===22&&s==="tcp"):[])yield{at:n,message:`${k(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let n of w(e.image.exposedPorts,({from:o,to:s,protocol:r})=>o===
22&&s===22&&r==="tcp"))yield{at:n,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),Wf=({image:e,path:t})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-
1]??""}`;var jf=5,yc=m({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `d\
ocker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"\
https://docs.docker.com/reference/dockerfile/#expose"},examples:[],*check(e,t){if(e.dialect!=="dockerfile"||!e.ships)return;let n=e.base?.ports??[],o=w(e.image.exposedPorts,({from:r})=>!n.includes(r));
for(let r of o){let[i,a]=(r.value.protocol==="tcp"?[...xn]:[]).find(([c])=>c>=r.value.from&&c<=r.value.to)??[0,void 0];!a||Lf(e,t,a.service)!==(a.class==="debug")||(yield{at:r,message:Mf(i,a)})}let s=o[jf];
s&&(yield{at:s,severity:"low",message:`the image exposes ${o.length} ports: one service needs fewer`})}}),Mf=(e,{what:t,class:n})=>n==="debug"?`port ${e} is that of ${t}, which no image that ships sho\
uld open`:n==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows that the image is that service`;function Lf({span:e,base:t},{dockerfiles:n},o){
return o.test(t?.name??"")||o.test(e.file)?!0:n.find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{text:i}})=>Tf(r,i,o))===!0}function Tf(e,t,n){if(e==="CMD"||e==="ENTRYPOINT"||
e==="FROM"||e==="COPY"||e==="ADD")return n.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,
"");return n.test(o)}var kc=m({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;if(!n||o||t.user.state==="unknown"||!Nf(
t.user.value))return;let r=t.user.state==="written";if(s)return;let i=r?`${k(e)} runs as root: ${f(t.user.value)} is written here`:`${k(e)} runs as root, ${Ff(e)}`;yield{at:t.user,severity:r?"high":"m\
edium",message:i,fix:ee({set:"user",to:e.base?.account??"10001"})}}}),Nf=e=>/^(?:root|0+)(?::|$)/.test(e.trim());function Ff({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged}\
 is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${f(e.account)} for this`:""}`:"because nothing says otherwise"}var bc=m({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root wi\
thout opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kuber\
netes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:n,windows:o},{composes:s}){e!=="dockerfile"||!n||o||s.length>0||ae(t.user,r=>!/^(?:\d+|root)(?::|$)/.
test(r))&&(yield{at:t.user,message:`${f(t.user.value)} is a name: runAsNonRoot can only check a number`})}});var wc=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,vc=m({id:"pid1-handles-signals",on:"workload",severity:"\
low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A shell or npm in that \
place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up u\
ntil nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:n,windows:o,
image:s}=e;if(!n||o||"host"in e&&v(e.host.init,c=>c))return;let r=e.dialect==="dockerfile"?Ee(e,t):void 0;if(r&&B(r).some(({shell:c})=>c)||e.dialect==="dockerfile"&&t.containers.some(({build:c,host:l})=>c?.
dockerfile===e.span.file&&c.stage?.join()===e.path.join()&&v(l.init,d=>d)))return;let i=G(e).filter(({what:c})=>c!=="health check"&&c!=="hook");if(i.some(({commands:c})=>c.some(({name:l,wrappers:d})=>wc.
test(l)||d.some(p=>wc.test(p.name)))))return;let a=i.find(({what:c})=>c==="entrypoint");if(!(!a&&s.entrypoint.state==="default"&&s.entrypoint.value&&!e.contents?.execs))for(let c of a?[a]:i){let l=qf(
c,e);l&&(yield{at:c.setting,message:`${l} process 1 of ${k(e)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),Uf=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function qf({
command:e,commands:t},{dialect:n,contents:o}){let[s]=t;if(e.form==="shell")return t.filter(({substitutedInto:c})=>!c).length===1&&Uf.test(o?.packageManager??"")||n==="compose"||t.some(({wrappers:c})=>c.
some(l=>l.name==="exec"))?void 0:"shell form makes a shell";if(!s)return;let[r,i]=[s.name,s.words[1]?.text];if(!(s.wrappers.some(a=>/^(?:ba|da|a)?sh$/.test(a.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.
test(r)&&i!==void 0&&!/^(?:exec|dlx|node)$/.test(i))return`${f(`${r} ${i}`)} makes ${r}`}var Hf=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,xc=m({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/\
secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(e.
dialect==="compose")for(let t of w(e.image.env)){let{name:n,literal:o,value:s}=t.value;if(!se(n)||s!==null&&!o.includes("\uFFFC")||t.via?.some(({how:i})=>i==="built-from"))continue;let r=e.base&&Hf.test(
e.base.name);yield{at:t,message:`${f(n)} hands a credential to every process of ${k(e)}${r?`; this image reads it from a file that ${f(`${n}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}});var Bf=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,Sc=m({id:"user-matches-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the container before it starts. A number that is n\
ot the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#u\
ser"},examples:[],*check(e){let{image:t,ships:n,windows:o,contents:s,base:r,added:i}=e,a=t.user.state==="written"?t.user.value.split(":")[0]:void 0;if(!n||o||!a||t.user.state!=="written")return;if(!/^\d+$/.
test(a)){s===null&&i?.copied&&!i.copied.some(({path:p,folder:h})=>p==="/etc/passwd"||h&&/^\/(?:etc)?$/.test(p))?yield{at:t.user,severity:"medium",confidence:"high",message:`${f(a)} has no number: an i\
mage from scratch has no /etc/passwd to look it up in, so the container does not start`}:r?.account&&a!==r.account&&!(Bf.test(a)&&!r.name.startsWith("cgr.dev/"))&&!zf(e,a)&&(yield{at:t.user,message:`${r.
name} documents the account ${f(r.account)}, and nothing here makes ${f(a)}`});return}let c=s?.owner,l=c?.ids.split(":")[0]??(/^[1-9]\d*$/.test(r?.user??"")?r?.user:void 0),d=r?.kind==="datastore"||r?.
kind==="broker";l&&d&&a!==l&&a!=="0"&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:t.user,message:`${k(e)} runs as ${a}, and the image was built to run as ${c?.ids??l}${c?.path?`, which owns its d\
ata in ${f(c.path)}`:""}`})}}),zf=({added:e,image:t},n)=>e===void 0||e.builds||e.copied===null||e.mentions.has(n)||e.copied.some(({path:o})=>o==="/etc/passwd")||C(t.user)?.includes("$")===!0;var $c=m({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build o\
r the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distri\
bution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)v(t,({fault:n})=>n!==void 0)&&(yield{at:t,message:`${f(t.value.text)} is no image reference: ${t.value.fault}`})}});var yo=[Ls,Ts,Ns,Fs,Us,Bs,Gs,Ys,Js,Zs,Qs,or,sr,ir,cr,lr,dr,pr,ur,mr,fr,hr,gr,br,wr,vr,Sr,$r,Ar,Pr,Ir,_r,Wr,jr,Mr,Lr,Tr,Nr,Fr,Ur,qr,Hr,Br,zr,Vr,Gr,Kr,Yr,Jr,Zr,Xr,Qr,ti,ni,oi,si,ri,ii,ai,ci,di,pi,ui,mi,
hi,gi,yi,ki,bi,vi,Si,$i,Oi,Ci,Ei,Ri,Ai,Pi,_i,Mi,Ni,Ui,Bi,zi,Vi,Gi,Yi,Zi,Xi,Qi,ta,oa,sa,ra,ia,aa,ca,la,da,pa,ua,ma,fa,ha,ya,ka,wa,va,xa,$a,Ca,Da,Ea,Aa,Pa,Ia,_a,Wa,ja,Ma,Ta,Fa,qa,Ha,Ba,za,Ga,Ja,Za,ec,sc,
cc,lc,pc,uc,mc,fc,hc,gc,yc,kc,bc,vc,xc,Sc,$c];var lt=e=>e.replace(/[^\r\n]/g,"*"),Oc=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Vf=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Gf=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,Kf=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
Yf=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,Jf=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
Zf=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,Xf=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function Ye(e){if(e.length>8e3)return`${Ye(e.slice(0,8e3))}...`;let t=e.replace(Kf,(o,s,r)=>/^[$\uFFFC]/.
test(r)?o:s+lt(r));t=t.replace(Gf,(o,s,r)=>s+lt(r)),t=t.replace(Vf,(o,s,r,i)=>M(s,i,!0)?`\${${s}${r}${lt(i)}}`:o),t=t.replace(Oc,Cc);for(let o of[Yf,Zf,Jf,Xf])t=t.replace(o,(s,r,i)=>/^[$\uFFFC*]/.test(
i)?s:r+lt(i));let n=t.toLowerCase();for(let{hint:o,pattern:s}of kn)n.includes(o)&&(t=t.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),lt));return t}function Cc(e,t,n,o,s){let r=s.replace(/^(["'])(.*)\1$/s,
"$2");return M(n,r,!0)?`${t}${n}${t}${o}${s.replace(r,()=>lt(r))}`:r===s&&/[?&=]/.test(s)&&/\w=/.test(s)?`${t}${n}${t}${o}${s.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,c,l)=>M(c,l,!0)?
`${a}${c}=${lt(l)}`:i)}`:r!==s&&/[=:]/.test(r)?`${t}${n}${t}${o}${s.replace(r,()=>r.replace(Oc,Cc))}`:e}var Qf=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ko=e=>e.replace(Qf,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function bo(e){return ko(Ye(e)).replace(/##\[/g,"##\u200B[")}var le=e=>bo(e.replace(/[\r\n]+/g," ").replace(/\t/g," ")),$t=e=>le(e).replace(/^\s*::/,"./::");var Dc=require("node:util");var Q=class extends Error{name="UsageError"},Ec=e=>e instanceof Error&&e.name==="UsageError",Rc={format:{type:"string",multiple:!0},file:{type:"string",short:"f",multiple:!0},output:{type:"string",short:"\
o",multiple:!0},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"exit-zero":{type:"boolean"},"list-fi\
les":{type:"boolean"},"stdin-filename":{type:"string"},type:{type:"string"},as:{type:"string"},color:{type:"string"},quiet:{type:"boolean",short:"q"},"no-gitignore":{type:"boolean"},help:{type:"boolea\
n",short:"h"},version:{type:"boolean",short:"V"}},eh=["check","rules","explain","show"],th=e=>(0,Dc.parseArgs)({args:e,options:Rc,allowPositionals:!0,strict:!0});function Ac(e){let t;try{t=th([...e])}catch(r){
throw new Q(nh(r))}let[n,...o]=t.positionals,s=n!==void 0&&eh.includes(n)?n:"check";return{command:s,paths:s===n?o:t.positionals,values:t.values}}function nh({message:e}){let t=/Unknown option '(-{1,2}[^']*)'/.
exec(e)?.[1];if(t){let n=ue(t.replace(/^-+/,""),Object.keys(Rc));return`there is no option ${t}${n?`, did you mean --${n}?`:" (see --help)"}`}return e.split(`
`)[0]?.replace(/\. To specify.*$/,"")??e}function Je(e,t,n){if(t===void 0)return;let o=n.find(r=>r===t);if(o)return o;let s=ue(t,n);throw new Q(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${s?
` (did you mean ${s}?)`:""}`)}var Pc=`seaworthy finds what is unsafe in Dockerfiles and Compose projects.

  seaworthy [check] [paths...]    judge files and folders (default: .)
  seaworthy check -f a -f b       judge Compose files as one project, in this order
  seaworthy check -               judge standard input
  seaworthy show <path>           the container that would really start, and where each value comes from
  seaworthy explain <rule>        what a rule wants and why; other linters' ids work too
  seaworthy rules                 every rule

  -f, --file FILE            a file of one Compose project; repeat it for the files laid over the first
      --format FORMAT        text (default), compact, json, sarif; may be repeated
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
      --as VIEW              show: instructions of a Dockerfile, or compose, the merged project as JSON
      --no-gitignore         judge ignored files too
      --color WHEN           auto (default), always, never
  -q, --quiet                findings only, no summary
  -h, --help                 this
  -V, --version              the version

Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`;var Dt=require("node:fs");var re=require("node:fs"),F=require("node:path");var oh=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,sh=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function wo(e,t){let n=e.slice(e.lastIndexOf("/")+1);return oh.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!sh.test(t)}var rh=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Ic=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function vo(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(rh.test(n)&&!Ic.test(n))return!0;if(t===void 0||Ic.test(n))return!1;let o=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(o)}var ih=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,ah=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,ch=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,lh=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function _c(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),o=["",...t.map((l,d)=>t.slice(0,d+1).join("/"))].map(l=>l?`${l}/.dockerignore`:".dockerignore"),s=[`${e.path}.dockerignore`,...o].
map(l=>({path:l,role:"dockerignore"})),r=t.join("/"),i=lh.test(e.text)?[{path:r||".",role:"context"}]:[],a=ch.test(e.text)?[...new Set(["",r&&`${r}/`])].flatMap(l=>Mt.map(d=>({path:`${l}${d}`,role:"bu\
ilds"}))):[],c=e.text.includes("supervisor")?[...e.text.matchAll(ih)].flatMap(([,l=""])=>l.split(/\s+/)).filter(l=>ah.test(l)).map(l=>({path:`${r&&`${r}/`}${l.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...s,...i,...a,...c]}var Wc=e=>e.endsWith(".dockerignore");function Ze(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Wc(e))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(vo(e,void 0))return"dockerfile";if(wo(e,void 0))return"compose";if(t!==void 0)
return vo(e,t)?"dockerfile":wo(e,t)?"compose":void 0}}var Ot=class e{path;text;alone;shown;#t;constructor(t,n,o=!1,s=n){this.path=t,this.text=n,this.alone=o,this.shown=s}masking(t){if(t.length===0)return this;let n=[],o=0;for(let{start:s,end:r}of t.toSorted(
(i,a)=>i.start-a.start)){if(r<=o)continue;let i=Math.max(o,s);n.push(this.shown.slice(o,i),this.shown.slice(i,r).replace(/[^\r\n]/g,"*")),o=r}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#o().length}position(t){let n=this.#o(),o=0,s=n.length-1;for(;o<s;){let r=o+s+1>>1;n[r]<=t?o=r:s=r-1}return{line:o+1,column:Math.min(t,this.text.length)-n[o]+
1}}lineStart(t){let n=this.#o();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),o=this.shown.indexOf(`
`,n),s=this.shown.slice(n,o<0?this.shown.length:o);return s.endsWith("\r")?s.slice(0,-1):s}#o(){if(this.#t)return this.#t;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#t=t,t}};var jc=require("node:fs"),Mc=require("node:path"),dh=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,ph=5e3,uh=5;function Lc(e){
let t=[],n=[{path:"",depth:0}];for(let o=n.pop();o;o=n.pop()){let{path:s,depth:r}=o,i;try{i=(0,jc.readdirSync)((0,Mc.join)(e,s),{withFileTypes:!0})}catch{continue}for(let a of i){let c=s?`${s}/${a.name}`:
a.name;if(a.isDirectory()?(t.push(`${c}/`),!dh.test(a.name)&&r<uh&&n.push({path:c,depth:r+1})):t.push(c),t.length>ph)return}}return t}var Nc=require("node:fs"),Ae=require("node:path");var Tc=require("node:fs"),Jt=require("node:path");function Ct(e){for(let t=e;;t=(0,Jt.dirname)(t)){if((0,Tc.existsSync)((0,Jt.join)(t,".git")))return t;if(t===(0,Jt.dirname)(t))return e}}async function Fc(e,t){let n=Ct(e);if(!(0,Nc.existsSync)((0,Ae.join)(n,".git")))return{ignored:new Set(t),root:void 0};let o=(0,Ae.relative)(e,n).split(Ae.sep).join("/");if(t.length===0)return{ignored:new Set,
root:o};let{ignorerOf:s}=await Promise.resolve().then(()=>Ie(require("./folder.js"),1)),r=new Map,i=t.filter(a=>{let c=(0,Ae.resolve)(e,a),l=(0,Ae.dirname)(c),d=r.get(l)??s(l,[]);return r.set(l,d),d(c)});
return{ignored:new Set(i),root:o}}var qe=require("node:fs");function Zt(e){try{return(0,qe.statSync)(e)}catch(t){let{code:n}=t;return n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:(0,qe.lstatSync)(e,{throwIfNoEntry:!1})?
"is a link to nothing":"does not exist"}}function Uc(e){try{return(0,qe.accessSync)(e,qe.constants.R_OK|qe.constants.X_OK),!0}catch{return!1}}var mh=40,fh=64*1024*1024;async function So({cwd:e,paths:t,type:n,gitignore:o,together:s=!1}){let r=new xo(e,s);for(let u of t){let g=(0,F.resolve)(e,u),b=Zt(g);if(typeof b=="string")r.failures.push({
path:r.shown(g),message:b});else if(!b.isDirectory())r.ask(g,b,n);else{r.allow(g);let{listFolder:x}=await Promise.resolve().then(()=>Ie(require("./folder.js"),1)),S=Uc(g)?x(g,o):void 0;S||r.failures.push(
{path:r.shown(g),message:"could not be read (EACCES)"});for(let D of S??[])r.offer(D)}}await r.follow();let{contexts:i,absent:a,notices:c,failures:l}=r,d=[...r.found.values()].flatMap(u=>u.beside?[u.source.
path]:[]),{ignored:p,root:h}=await Fc(e,d),y=s?{together:t.map(u=>r.shown((0,F.resolve)(e,u)))}:{};return{found:[...r.found.values()],notices:c,failures:l,surroundings:{contexts:i,absent:a,ignored:p,root:h,
...y}}}var xo=class{found=new Map;notices=[];failures=[];contexts=new Map;absent=new Set;#t;#o;#e=new Set;#s=new Set;constructor(t,n){this.#t=t,this.#o=n}allow(t){let n=Ct(t),o=!(0,F.relative)(this.#t,
t).startsWith(".."),s=process.env.HOME??"/",r=o&&this.#t!=="/"&&this.#t!==s;this.#e.add(n!==t||(0,re.existsSync)((0,F.join)(n,".git"))?n:r?this.#t:t)}shown(t){return(0,F.relative)(this.#t,t).split(F.sep).
join("/")||"."}ask(t,n,o){if(!n.isFile()){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,F.dirname)(t));
let s=this.#p(t,this.failures);if(!s)return;let r=o??Ze(s.path,s.text.slice(0,65536));r?this.found.set(s.path,{source:s,kind:r,reason:"named"}):this.notices.push({path:s.path,message:"left out: it is \
neither a Dockerfile nor a Compose file (--type says otherwise)"})}offer(t){if((0,F.basename)(t)===".env"){this.#l(t);return}let n=this.shown(t);if(this.found.has(n))return;let o=Ze(n),s=Zt(t);if(typeof s==
"string"){o&&(s.startsWith("could not")?this.failures:this.notices).push({path:n,message:s.startsWith("could not")?s:`left out: it ${s}`});return}if(!s.isFile()){o&&this.notices.push({path:n,message:s.
isDirectory()?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.#r(t)){o&&this.notices.push({path:n,message:"left out: it is a link out of the repository"});return}let r=this.#p(
t,o?this.failures:this.notices),i=r&&(o??Ze(n,r.text.slice(0,65536)));r&&i&&this.found.set(n,{source:r,kind:i,reason:o?"by name":"by content"})}#l(t){if(!this.#r(t))return;let n=this.#p(t,this.notices);
if(!n?.text.includes("COMPOSE_FILE"))return;let o=hn(n),s=o.get("COMPOSE_PATH_SEPARATOR")?.value||":";for(let r of(o.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)){let i=(0,F.resolve)((0,F.dirname)(
t),r),a=this.shown(i),c=Zt(i);if(this.found.has(a)||typeof c=="string"||!c.isFile()||!this.#r(i))continue;let l=this.#p(i,this.notices);l&&this.found.set(a,{source:l,kind:"compose",reason:"referred to"})}}async follow(){
if([...this.found.values()].some(({kind:n})=>n==="dockerfile"))for(let n of this.#c())this.#i({path:n,role:"dockerignore"});let t=new Set;for(let n=0,o=-1;n<mh&&o!==this.found.size;n+=1){o=this.found.
size;for(let s of await this.#a())this.#i(s);n===0&&this.found.size>0&&this.#u();for(let{kind:s,source:r}of[...this.found.values()])if(!(s!=="dockerfile"||t.has(r.path))){t.add(r.path);for(let i of _c(
r))this.#i(i)}}}async#a(){let t=[...this.found.values()].filter(({kind:p,beside:h})=>p==="compose"&&!h);if(t.length===0)return[];let{composeReferences:n,outline:o,planProjects:s,readCompose:r}=await Promise.resolve().then(()=>Ie(require("./compose.js"),1)),
i={source:p=>this.found.get(p)?.source},a=p=>{let h=this.found.get(p);if(!h||h.compose)return h?.compose;let y=r(h.source);return this.found.set(p,{...h,compose:y}),y},c=t.flatMap(({source:p})=>a(p.path)??
[]),l={document:a,lookup:i};return(this.#o?[{documents:c}]:s(c,l)).flatMap(p=>n(o(p.documents,l)))}#u(){let t=Ct(this.#t);if((0,re.existsSync)((0,F.join)(t,".git")))for(let n of mn)this.#i({path:this.
shown((0,F.join)(t,n)),role:"env"})}#c(){let t=[],n=Ct(this.#t);for(let o=this.#t;o!==n;o=(0,F.dirname)(o))t.push(`${"../".repeat(t.length+1)}.dockerignore`);return t}#i({path:t,role:n}){let o=(0,F.resolve)(
this.#t,t);if(n==="builds"&&!this.#m((0,F.dirname)(o)).has((0,F.basename)(o)))return;let s=this.shown(o),r=`${n==="context"?"context ":""}${s}`;if(this.found.has(s)||this.#s.has(r))return;this.#s.add(
r);let i=Zt(o);if(n==="context"){let c=typeof i=="string"||!i.isDirectory()||!this.#d(o)?void 0:Lc(o);c&&this.contexts.set(s==="."?"":s,c);return}if(typeof i=="string"||!i.isFile()){i==="does not exis\
t"&&this.absent.add(s);return}if(!this.#r(o)){this.notices.push({path:s,message:"is referred to and lies outside the repository: not followed"});return}let a=this.#p(o,this.notices);a&&this.found.set(
s,{source:a,...n==="dockerfile"?{kind:"dockerfile",reason:"referred to"}:{reason:"beside",beside:!0}})}#r(t){let n=(0,re.realpathSync)(t);return[...this.#e].some(o=>{let s=(0,F.relative)((0,re.realpathSync)(
o),n);return s!==""&&s.split(F.sep)[0]!==".."&&!(0,F.isAbsolute)(s)})}#n=new Map;#m(t){let n=this.#n.get(t);if(n)return n;let o=new Set;try{o=new Set((0,re.readdirSync)(t))}catch{}return this.#n.set(t,
o),o}#d(t){let n=(0,re.realpathSync)(t);return[...this.#e].some(o=>n===(0,re.realpathSync)(o))||this.#r(t)}#p(t,n){let o=this.shown(t);try{let{size:s}=(0,re.statSync)(t);if(s>fh){this.notices.push({path:o,
message:`left out: ${Math.round(s/1024/1024)} MB is more than any configuration has`});return}let r=(0,re.readFileSync)(t,"utf8"),i=r.includes("\uFFFD")?(0,re.readFileSync)(t):void 0;if(i&&(i[0]===255&&
i[1]===254||i[0]===254&&i[1]===255)){this.failures.push({path:o,message:"is UTF-16, which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(r,"utf8").equals(i)&&this.notices.push({path:o,
message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}),new Ot(o,r)}catch(s){n.push({path:o,message:`could not be read (${s.code??String(s)})`});return}}};function qc(e,t,n){let o=[],r={workload:[...e.stages,...e.containers],container:e.containers,dockerfile:e.dockerfiles.filter(({skipped:a})=>!a),compose:e.composes.filter(({files:a})=>a.some(({document:c})=>!c.
skipped)),dockerignore:e.dockerignores,project:[e]},i=a=>{for(let c of r[a.on])try{for(let l of a.check(c,e))o.push({rule:a,problem:l,..."path"in c?{workload:c}:{}})}catch(l){n(hh(c),new Error(`rule ${a.
id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}};for(let a of t)i(a);return o}var hh=e=>"span"in e?e.span.file:"source"in e?e.source.path:"root"in e?e.files[0]?.document.source.path??"":gh(
e)[0]?.source.path??"",gh=({composes:e,dockerfiles:t,dockerignores:n})=>[...e.flatMap(({files:o})=>o.map(({document:s})=>s)),...t,...n];var Hc=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Bc=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},zc=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function ge(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Se(e,t=0,n=e.length){let o=t,s=n;for(;o<s&&ge(e.
charCodeAt(o));)o+=1;for(;s>o&&ge(e.charCodeAt(s-1));)s-=1;return[o,s]}function Vc(e){let t=[];for(let n of yh(e)??[]){let o=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),s=o?.[3];if(!o||!s)continue;let r=kh(s);if(r===void 0||r==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:r,expand:i(r)===i(s),chomp:o[2]==="-"})}return t}function yh(e){let t=[],n="";for(let o=0;o<e.length;o+=1){let s=e[o];if(s==="'"||s==='"'){let r=$o(e,o);if(r<0)return;n+=e.slice(o,r+1),o=
r}else if(s==="$"&&e[o+1]==="{"){let r=Oo(e,o);if(r<0)return;n+=e.slice(o,r+1),o=r}else if(s==="\\")n+=e.slice(o,o+2),o+=1;else if(s==="<"&&e[o+1]==="<"){let r=o+2;for(;r<e.length&&/[\t\r ]/.test(e[r]);)
r+=1;n+=e.slice(o,r),o=r-1}else ge(s.charCodeAt(0))?(n&&t.push(n),n=""):n+=s}return n&&t.push(n),t}function $o(e,t){let n=e[t];for(let o=t+1;o<e.length;o+=1){if(e[o]===n)return o;if(e[o]==="\\"&&n==='\
"')o+=1;else if(e[o]==="$"&&e[o+1]==="{"&&n==='"'){let s=Oo(e,o);if(s<0)return-1;o=s}}return-1}function Oo(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let o=n[1]==="/"?1:0;for(let s=t+n[0].length;s<e.length;s+=1){let r=e[s];if(r==="\\")s+=1;else if(r==="/"&&o)o=0;else{if(r==="}")return o?-1:s;if(r===
"'"||r==='"'){if(s=$o(e,s),s<0)return-1}else if(r==="$"&&e[s+1]==="{"&&(s=Oo(e,s),s<0))return-1}}return-1}function kh(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="'"||o==='"'){let s=$o(
e,n);if(s<0)return;t+=o==='"'?e.slice(n+1,s).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,s),n=s}else if(o==="\\")t+=e[++n]??"";else{if(ge(o.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=o}}return t}var Pe=(e,t,n)=>({value:e.text.slice(t,n),span:be(e,t,n),at:t}),Rn=e=>e===32||e===9||e===11||e===12||e===13;function Gc(e,t,n){let o=[],{text:s}=e;for(let r=t;r<n;){for(;r<n&&Rn(s.charCodeAt(r));)r+=1;
let i=r;for(;r<n&&!Rn(s.charCodeAt(r));)r+=1;r>i&&o.push(Pe(e,i,r))}return o}function Co(e,t,n){let o=t;for(;o<n&&!Rn(e.charCodeAt(o));)o+=1;let s=o;for(;s<n&&Rn(e.charCodeAt(s));)s+=1;return[o,s]}function Do(e,t,n,o){
let s=[],{text:r}=e;for(let i=t;i<n;){for(;i<n&&ge(r.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,c="";for(;i<n&&(c||!ge(r.charCodeAt(i)));){let d=r[i];d===o&&c!=="'"?i+=1:c?c=d===c?"":c:(d==='"'||d==="\
'")&&(c=d),i+=1}let l=i>n?n-1:i;i=Math.min(i,n),l>a&&s.push(Pe(e,a,l))}return s}function Kc(e,t,n,o){let s=[],{text:r}=e,i=t;for(;;){for(;i<n&&ge(r.charCodeAt(i));)i+=1;if(!r.startsWith("--",i)||i+1>=
n)return{flags:s,rest:i};let a=i,c="",l="";for(;i<n&&(l||!ge(r.charCodeAt(i)));){let h=r[i];(l?h===l:h==='"'||h==="'")?l=l?"":h:h===o?c+=r[++i]??"":c+=h,i+=1}if(i=Math.min(i,n),c==="--")return{flags:s,
rest:i};let d=c.indexOf("="),p=c.slice(2,d<0?void 0:d);s.push({name:p,value:c,span:be(e,a,i),...d<0?{}:{text:c.slice(d+1)}})}}function Yc(e,t,n){let[o,s]=Se(e.text,t,n);if(e.text[o]!=="[")return;let r=e.
text.slice(o,s),i;try{i=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(c=>typeof c=="string"))return{fault:"not-strings"};let a=[];for(let c of r.matchAll(/"(?:[^"\\]|\\.)*"/gs)){
let l=o+c.index;a.push({value:i[a.length],span:be(e,l,l+c[0].length),at:l})}return{words:a}}var bh=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),wh=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Eo(e,t,n,o,s){let{text:r}=e,[i,a]=Co(r,t,n),c=r.slice(t,i).replace(
/[a-z]/g,u=>u.toUpperCase()),{flags:l,rest:d}=Kc(e,a,n,o),[p,h]=Se(r,d,n),y={keyword:c,keywordSpan:be(e,t,i),span:be(e,t,n),flags:l,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=h)return{...y,
args:[]};if(c==="ONBUILD")return{...y,args:[Pe(e,p,h)],trigger:Eo(e,p,h,o,s)};if(c==="ENV"||c==="LABEL")return{...y,...xh(e,p,h,c,o,s)};if(c==="ARG"){let u=Do(e,p,h,o);return{...y,args:u,pairs:u.map(g=>Zc(
e,g))}}return c==="HEALTHCHECK"?{...y,...vh(e,p,h,s)}:{...y,...Jc(e,p,h,c,s)}}function Jc(e,t,n,o,s){let r=bh.has(o)?Yc(e,t,n):void 0;return r&&"words"in r?{args:r.words,json:!0}:(r?.fault==="not-stri\
ngs"&&s.push({kind:"broken",span:be(e,t,n),message:`exec form of ${o} holds strings only`}),{args:wh.has(o)?Gc(e,t,n):[Pe(e,t,n)],json:!1})}function vh(e,t,n,o){let s=t;for(;s<n&&!ge(e.text.charCodeAt(
s));)s+=1;let r=Pe(e,t,s),[i,a]=Se(e.text,s,n);if(i>=a)return{args:[r],json:!1};let{args:c,json:l}=Jc(e,i,a,"CMD",o);return{args:[r,...c],json:l}}function xh(e,t,n,o,s,r){let i=Do(e,t,n,s);if(i[0]?.value.
includes("=")){for(let l of i)l.value.includes("=")||r.push({kind:"broken",span:l.span,message:`${o} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(l=>l.value.includes("=")).
map(l=>Zc(e,l))}}let[a,c]=Co(e.text,t,n);return c>=n?(r.push({kind:"broken",span:be(e,t,n),message:`${o} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:Pe(e,t,a),value:Pe(e,c,n),spaced:!0}]}}
function Zc(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let o=t.at+t.value.length;return{name:Pe(e,t.at,t.at+n),value:Pe(e,t.at+n+1,o)}}var Sh=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function Xc(e,t=0){return new Ro(e,t).read()}var Ro=class{#t;#o;#e;#s=[];#l=[];#a=[];#u=[];#c=new Set;#i="\\";#r;#n=0;#m=0;constructor(t,n){this.#t=
n,this.#o=t,this.#e=t.text}read(){let t=this.#e;t.charCodeAt(0)===65279&&(this.#n=1);let n=zc.exec(t.slice(this.#n,this.#n+4096));if(n?.[1]){let o=this.#n+n[0].length-n[1].length;this.#r={value:n[1],span:this.#d(
o,o+n[1].length)}}for(;this.#n<t.length;){let[o,s]=this.#p(),[r]=Se(t,o,s);this.#y(r,s),!(r>=s)&&(t[r]==="#"?this.#h(r,s):this.#g(r,s))}return this.#a.length===0&&this.#s.push({kind:"broken",message:"\
the file has no instructions",span:this.#d(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#o,instructions:this.#a,faults:this.#s,suppressions:this.#l,escape:this.#i,...this.#r?{syntax:this.#r}:
{}}}#d(t,n){return{file:this.#o.path,start:t,end:n}}#p(){let t=this.#n,n=this.#e.indexOf(`
`,t),o=n<0?this.#e.length:n;for(this.#n=n<0?o:n+1;o>t&&this.#e[o-1]==="\r";)o-=1;return[t,o]}#y(t,n){if(!this.#c)return;let o=this.#e.slice(t,Math.min(n,t+4096)),s=Hc.exec(o);if(!s){this.#c=void 0;return}
let[,r="",i=""]=s,a=r.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#c=void 0;return}let c=t+o.lastIndexOf(i),l=this.#d(c,c+i.length);this.#c.has(a)&&this.#s.push({kind:"broken",span:l,
message:`the ${a} directive stands here twice`}),this.#c.add(a),a==="syntax"&&(this.#r??=Bc(i,l)),a==="escape"&&(i==="`"||i==="\\"?this.#i=i:this.#s.push({kind:"broken",span:l,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(t,n){let o=Sh.exec(this.#e.slice(t,Math.min(n,t+4096)));if(!o)return;let s=(o[1]??"").split(",").map(r=>r.trim()).filter(Boolean);this.#u.push({rules:s,
reason:(o[2]??"").trim(),span:this.#d(t,n)})}#g(t,n){let o=[],s=[],r=[],i=[],a=0,c=n,l=(u,g)=>{s.push(a),r.push(u),o.push(this.#e.slice(u,g)),a+=g-u},d=this.#f(t,n);for(l(t,d<0?n:d);d>=0&&this.#n<this.#e.
length;){let u=this.#n,[g,b]=this.#p(),[x]=Se(this.#e,g,b);if(x>=b){i.push(this.#d(u,this.#n));continue}if(this.#e[x]==="#"){this.#h(x,b);continue}d=this.#f(g,b),l(g,d<0?b:d),c=b}for(;i.length&&i[i.length-
1].start>c&&Se(this.#e,c)[0]>=this.#e.length;)i.pop();let p=o.length===1?o[0]:o.join(""),[h,y]=Se(p);if(h>=y){this.#s.push({kind:"broken",span:this.#d(t,n),message:"a continuation that nothing follows\
 is an empty instruction"});return}this.#k({file:this.#o.path,text:p,at:s,from:r},c,i)}#f(t,n){let o=n-1;for(;o>=t&&(this.#e[o]===" "||this.#e[o]==="	");)o-=1;return o<t||this.#e[o]!==this.#i||o>t&&this.#e[o-
1]===this.#i?-1:o}#k(t,n,o){let[s,r]=Se(t.text),i=Eo(t,s,r,this.#i,this.#s),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,l=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.
includes("<<")?this.#v(t,i.keywordSpan):[],d=l.length?this.#b():n,p=this.#d(i.keywordSpan.start,d),h=i.trigger?{trigger:{...i.trigger,span:this.#d(i.trigger.keywordSpan.start,d),heredocs:l}}:{};this.#a.
push({...i,...h,span:p,blanks:o,heredocs:l});for(let{rules:y,reason:u,span:g}of this.#u)this.#l.push({rules:y,reason:u,span:g,covers:p});this.#u=[]}#w(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#n,this.#n=t.exec(this.#e)?.index??this.#e.length}#b(){let t=this.#n;for(;t>0&&(this.#e[t-1]===`
`||this.#e[t-1]==="\r");)t-=1;return t}#v(t,n){let o=[];for(let s of Vc(t.text)){let r=this.#n,i=-1;for(;this.#n<this.#e.length&&i<0&&this.#m<20;){let[a,c]=this.#p(),l=a;for(;l-a<this.#t&&this.#e[l]===
" ";)l+=1;for(;s.chomp&&this.#e[l]==="	";)l+=1;c-l===s.name.length&&this.#e.startsWith(s.name,l)&&(i=a)}if(i<0)return this.#s.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(s.name.
slice(0,60))} is never closed`}),this.#n=r,this.#w(),this.#m+=1,o;o.push({...s,span:this.#d(r,i)})}return o}};function Xt(e,t,n){let o=Xc(e,n?.indent),s=n?{inline:n.at}:{},r=Oh(e,o);if(r)return{dialect:"dockerfile",source:e,skipped:r,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:c}=dn(o,new Map,t),l=[...o.faults,...o.instructions.flatMap(Tn),...c,...i.flatMap($h)],d=i[i.length-1];return{...o,...s,...t?{shell:t}:{},faults:l,stages:i,
globals:a,final:d,needed:d?Ge([d]):new Set}}var $h=({scripts:e})=>e.flatMap(({script:t,instruction:n})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function Oh({text:e,path:t},{instructions:n,faults:o}){let s="it is a template, and\
 only what it generates can be judged",r=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(r.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||i.test(e)))return s;if(!i.test(e))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),c=r.some(({logical:d})=>i.test(d.text)),l=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&o.length>0;return a||c||l?s:void 0}function Qc(e){let t=e.path,n=Me(e.text).map(o=>({value:o,span:{file:t,start:o.start,end:o.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:Ch(e),patterns:n}}function Ch({text:e,path:t}){
let n=[];for(let o of e.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)){let s=(o[1]??"").split(",").map(c=>c.trim()).filter(Boolean),r=o.index+o[0].length,i=e.indexOf(
`
`,r),a={file:t,start:r,end:i<0?e.length:i};n.push({rules:s,reason:(o[2]??"").trim(),covers:a,span:{file:t,start:o.index,end:o.index+o[0].trimEnd().length}})}return n}var Dh={privileged:"privileged",capAdd:"cap_add",capDrop:"cap_drop",securityOpt:"security_opt",readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",memory:"mem_limit",cpus:"\
cpus",pidsLimit:"pids_limit",user:"user"};function el({set:e,to:t}){return`${Dh[e]??e}: ${typeof t=="object"?`[${t.join(", ")}]`:t}`}var tl=({set:e,to:t})=>`${e.toUpperCase()} ${typeof t=="object"?JSON.stringify(t):t}`;var nl=(e,t)=>`add \`${t?.dialect==="dockerfile"?tl(e):el(e)}\``;var ol=5;function rl({stages:e,containers:t,dockerfiles:n,composes:o,lookup:s}){let r=[],i=new Set,a=t.flatMap(({path:u,image:g})=>[u[1]??"",g.ref?.state==="written"?g.ref.value.text:""]),c=u=>{u&&u.length>=
ol&&!u.includes("\uFFFC")&&!a.some(g=>g.includes(u))&&i.add(u)},l=({name:u,value:g,literal:b})=>{if(!g)return;let x=M(u,b);if(x)r.push(g.span),x.wellKnown||c(b);else if(se(u)&&b.includes("\uFFFC")){let S=g.
state==="unknown"?b.split("\uFFFC"):[g.value],D=s.source(g.span.file)?.text.slice(g.span.start,g.span.end)??"";for(let E of S){let A=E.length>=ol&&M(u,E)?D.indexOf(E):-1;A<0||(r.push({...g.span,start:g.
span.start+A,end:g.span.start+A+E.length}),c(E))}}},d=u=>{if(u.state!=="unknown")for(let g of u.value)g.state!=="unknown"&&l(g.value)},p=({span:u,value:g,secret:b})=>{r.push(u),b.wellKnown||c(g)},h=u=>{
for(let g of to(u))p(g);if(eo(u))for(let{span:g}of u.words.slice(1))r.push(g);if(u.name==="chpasswd"||u.name==="passwd")for(let{operator:g,target:b}of u.redirects)g.startsWith("<<")&&r.push(b.span)},y=({
hooks:u,host:g})=>{for(let{env:b}of u)d(b);if(g.logOptions.state!=="unknown")for(let b of g.logOptions.value)b.state==="written"&&M(b.value.name,b.value.value)&&r.push(b.span)};for(let{root:u}of o)for(let{
node:g}of W(X({root:u},"configs")).flatMap(b=>O(b,"content")??[])){let b=s.source(g.span.file)?.text??"";if(g.kind==="scalar"&&g.quoted&&/^["']/.test(b.slice(g.span.start,g.span.start+1))&&zt((g.kind===
"scalar"?g.text:"").split(`
`)))r.push(g.span);else for(let S of wt(b,g.span))p(S)}for(let u of[...e,...t]){let{image:g,build:b}=u;for(let x of[g.env,g.labels,...b?[b.args]:[]])d(x);for(let{commands:x}of G(u))x.forEach(h);"hooks"in
u&&y(u)}for(let{source:u,values:g}of o.flatMap(b=>Nt(b,s)))for(let[b,{value:x,span:S}]of g){let D=M(b,x);if(!D)continue;let E=u.text.slice(S.start,S.end).search(/[=:]/);r.push({...S,start:S.start+E+1}),
D.wellKnown||c(x)}for(let{globals:u,stages:g,source:b}of n){for(let x of u)l(x);for(let{assignments:x,scripts:S,copies:D}of g){for(let E of x)l(E);for(let{instruction:E}of D)for(let{span:A}of E.heredocs)
for(let q of wt(b.text,A))p(q);for(let{script:E}of S)E.commands.forEach(h)}}return{places:r,values:i}}function sl(e,t){let n=e;for(let o of t)n.includes(o)&&(n=n.replaceAll(o,"*".repeat(Math.min(o.length,
12))));return n}function Ao(e,t){let n=new Set([...t].filter(o=>!/^[a-z]+$/i.test(o)));return sl(e.replace(/`[^`]*`/g,o=>sl(o,t)),n)}var Eh={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},il=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:Eh[t]}));function al({rule:e,problem:t,workload:n},o){let{at:s,message:r,related:i=[],fix:a}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:e.profile,message:Ye(
r),span:s.span,workload:n?.path??null,related:[...i,...il(s.via)],fix:a?Rh(a,o,n):null,suppressed:null}}function Rh(e,t,n){let{safety:o}=e;return"edits"in e?{title:e.title??"apply the edit",safety:o,edits:e.
edits}:{title:e.title??t(e.change,n),safety:o}}var de=["info","low","medium","high","critical"],Qt=["recommended","strict"];var en=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;function cl(e){let t=new Map;for(let{finding:n,workload:o}of e){let{file:s,start:r,end:i}=n.span,a=`${n.rule}\0${s}\0${r}\0${i}`,c=t.get(a);t.set(a,c?Ah(c,n,o):n)}return[...t.values()].map(n=>n.related.
length?{...n,related:Ph(n)}:n)}function Ah(e,t,n){if(e.related.length>40)return e;let o=de.indexOf(t.severity)>de.indexOf(e.severity),r=n&&n.path.join("\0")!==e.workload?.join("\0")?[{span:n.span,message:`${k(
n)} is affected`}]:[];return{...e,...o?{severity:t.severity,message:t.message}:{},related:[...e.related,...r,...t.related],fix:e.fix??t.fix}}function Ph({related:e,span:t}){let n=[];for(let o of e)!en(
o.span,t)&&!n.some(s=>en(s.span,o.span))&&n.push(o);return n.slice(0,20)}function ll(e){let t=({severity:o})=>-de.indexOf(o),n=(o,s)=>o<s?-1:o>s?1:0;return[...e].sort((o,s)=>n(o.span.file,s.span.file)||o.span.start-s.span.start||t(o)-t(s)||n(o.rule,s.rule)||o.span.end-s.span.
end||n(o.message,s.message))}function dl(e,t){let n=e.filter(o=>Qt.indexOf(o.profile)<=Qt.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:o})=>!o).length-n.filter(({suppressed:o})=>!o).length}}function pl(e,t){if(t.length===0)return[...e];let n=new Map,o=new Map;for(let s of t){let{file:r,start:i}=s.covers,a=`${i} ${r}`,c=n.get(a);if(c)c.push(s);else{n.set(a,[s]);let l=o.get(r);l?l.push(i):
o.set(r,[i])}}for(let s of o.values())s.sort((r,i)=>r-i);return e.map(s=>{let{rule:r,span:i}=s,a=Ih(o.get(i.file)??[],i.start),c=n.get(`${a} ${i.file}`)?.find(({rules:l,covers:d})=>l.includes(r)&&i.start<=
d.end);return c?{...s,suppressed:{by:"comment",reason:c.reason||null}}:s})}function Ih(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s]<=t?n=s+1:o=s}return e[n-1]??-1}async function ul(e,{rules:t,profile:n,surroundings:o={}}){let s=e.flatMap(({source:u,kind:g,beside:b,compose:x})=>{if(b)return[];let S=g??Ze(u.path,u.text.slice(0,65536));return S?[{source:u,kind:S,...x?
{compose:x}:{}}]:[]}),r=[],i=[],a=new Map,c=[],l=new Map,d=(u,g)=>{c.push({path:u,message:`could not be judged, which is our mistake: please report it (${g instanceof Error?g.message:String(g)})`})};for await(let u of Wh(
e,s,d,o)){let{places:g,values:b}=rl(u);for(let S of qc(u,t,d))r.push({finding:Lh(al(S,nl),b),...S.workload?.path[0]==="services"?{workload:Th(S.workload)}:{}});for(let S of g){let D=l.get(S.file);D?D.
push(S):l.set(S.file,[S])}let x=u.composes.flatMap(S=>S.files.map(({document:D})=>D));for(let S of[...u.dockerfiles,...x,...u.dockerignores]){for(let D of S.suppressions)i.push(D);S.skipped&&a.set(S.source.
path,S.skipped)}}let p=[...a].map(([u,g])=>({path:u,message:`not judged: ${g}`})),{shown:h,hidden:y}=dl(pl(ll(cl(r)),i),n);return{files:s.map(({source:u,kind:g})=>({path:u.path,kind:g})).sort((u,g)=>u.
path<g.path?-1:1),findings:h,notices:p,failures:c,hidden:y,rules:t.map(Nh),sources:Fh(e,h,l)}}function _h(e,t){if(e===`${t}.dockerignore`)return!0;let n=e.slice(0,e.lastIndexOf("/")+1);return e===`${n}\
.dockerignore`&&t.startsWith(n)}async function*Wh(e,t,n,{contexts:o,absent:s,ignored:r,root:i,together:a}={}){let c=new Map(e.map(u=>[u.source.path,u])),l={source:u=>c.get(u)?.source,files:u=>o?.get(u),
absent:u=>s?.has(u)===!0,ignored:u=>r?.has(u)===!0,root:i},d=new Map(t.flatMap(({source:u,kind:g})=>g==="dockerfile"?[[u.path,u]]:[])),p=t.filter(({kind:u})=>u==="compose"),h=new Set,y=t.some(Mh)?await Promise.resolve().then(()=>Ie(require("./shell.js"),1)):
void 0;if(p.length>0){let u=await Promise.resolve().then(()=>Ie(require("./compose.js"),1)),g=A=>{let q=d.get(A);return q&&h.add(A),q?[Xt(q,y)]:[]},b=new Map(p.map(({source:A,compose:q})=>[A.path,q??u.
readCompose(A)])),x=A=>{let q=b.get(A),Oe=c.get(A);if(q||!Oe)return q;let He=Oe.compose??u.readCompose(Oe.source);return b.set(A,He),He},S={document:x,lookup:l},D=a?[{documents:a.flatMap(A=>x(A)??[]),
isGuess:!1}]:u.planProjects([...b.values()],S),E=new Map;for(let A of D){let q=A.isGuess?A.documents.map(({source:He})=>He.path).join("\0"):sn(A.documents[0]?.source.path??""),Oe=E.get(q);Oe?Oe.push(A):
E.set(q,[A])}for(let A of E.values())try{let q=A.map(({documents:Rt,isGuess:At})=>u.assemble(Rt,S,{isGuess:At})),Oe=q.flatMap(u.lowerCompose),He=new Set(q.flatMap(u.composeReferences).flatMap(({path:Rt,
role:At})=>At==="dockerfile"?[Rt]:[])),Rl=q.flatMap(u.inlineDockerfiles).map(({source:Rt,at:At,indent:Al})=>Xt(Rt,y,{at:At,indent:Al}));yield pn({dockerfiles:[...[...He].flatMap(g),...Rl],composes:q,services:Oe,
lookup:l,...y?{shell:y}:{}})}catch(q){for(let{source:Oe}of new Set(A.flatMap(He=>He.documents)))n(Oe.path,q)}}for(let[u,g]of d)if(!h.has(u))try{yield pn({dockerfiles:[Xt(g,y)],composes:[],services:[],
lookup:l})}catch(b){n(u,b)}for(let{source:u,kind:g}of t)if(g==="dockerignore")try{let b=[...d].filter(([S])=>_h(u.path,S)).slice(0,jh),x=[Qc(u)];yield pn({dockerfiles:[],composes:[],dockerignores:x,governed:b.
map(([,S])=>Xt(S)),services:[],lookup:l})}catch(b){n(u.path,b)}}var jh=50,Mh=({source:e,kind:t})=>t==="dockerignore"?!1:t==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(e.text):/\b(?:command|entrypoint|test|build)\b/.
test(e.text),Lh=(e,t)=>t.size===0?e:{...e,message:Ao(e.message,t),related:e.related.map(({span:n,message:o})=>({span:n,message:Ao(o,t)}))},Th=({path:e,span:t,ships:n})=>({path:e,span:t,ships:n});function Nh({
id:e,on:t,severity:n,confidence:o="high",profile:s,summary:r,why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:o,profile:s,summary:r,why:i,standards:a}}function Fh(e,t,n){let o=new Set(t.
flatMap(({span:s,related:r})=>[s.file,...r.map(i=>i.span.file)]));return new Map(e.flatMap(({source:s})=>o.has(s.path)?[[s.path,s.masking(n.get(s.path)??[])]]:[]))}var ml=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function tn({sources:e},{file:t,start:n,end:o}){let s=e.get(t),r=s?.position(n)??{line:1,column:1},i=s?.position(o)??r;return{path:t,line:r.line,column:r.column,endLine:i.line,endColumn:i.column}}function fl(e){return e.findings.filter(({suppressed:t})=>!t).map(({span:t,severity:n,message:o,rule:s})=>{let{path:r,line:i,column:a}=tn(e,t);return`${$t(r)}:${i}:${a}: ${ml(n)}[${n}] ${le(o)} [${s}]\

`}).join("")}var nn=160;function Po({sources:e},t,n,o=1){let s=e.get(t.file);if(!s)return[];let r=s.position(t.start),i=s.position(Math.max(t.start,t.end-1)),a=Math.min(i.line,r.line+2),c=String(a).length+2,l=[];for(let d=Math.
max(1,r.line-o);d<=a;d+=1){let p=qh(s,d,d===r.line?r.column:1);if(l.push(`${String(d).padStart(c)} | ${p.text}`.trimEnd()),d<r.line)continue;let h=p.column(d===r.line?r.column:Uh(s,d)),y=p.column(d===
i.line?i.column+1:s.line(d).length+1);l.push(`${" ".repeat(c)} | ${" ".repeat(Math.max(0,h-1))}${n("^".repeat(Math.max(1,y-h)))}`)}return i.line>a&&l.push(`${" ".repeat(c)} | ...`),l}var Uh=(e,t)=>e.line(
t).search(/\S|$/)+1;function qh(e,t,n){let o=e.line(t),s=o.length>nn?Math.max(0,Math.min(n-40,o.length-nn)):0,r=o.slice(s,s+nn),i=o.length>2e4?hl(r):Hh(o,s),a=[],c=s>0?"...":"";for(let l of i){for(let d=0;d<
l.length;d+=1)a.push(c.length+1);c+=l==="	"?"    ":ko(l)}return a.push(c.length+1),c=c.replace(/##\[/g,"# #["),{text:s+nn<o.length?`${c}...`:c,column:l=>a[Math.max(0,Math.min(l-1-s,a.length-1))]??1}}var Hh=(e,t)=>hl(
e).slice(t,t+nn),hl=e=>{let t=Ye(e);return t.length===e.length?t:e.replace(/\S/g,"*")};function Bh({files:e,findings:t,hidden:n}){let o=t.filter(({suppressed:i})=>!i),s=i=>o.filter(a=>a.severity===i).length,r=Object.fromEntries(de.toReversed().map(i=>[i,s(i)]));return{files:e.length,findings:o.
length,suppressed:t.length-o.length,hidden:n,bySeverity:r}}var gl=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function yl(e){let{files:t,findings:n,suppressed:o,hidden:s,bySeverity:r}=Bh(e),i=de.toReversed().flatMap(
c=>r[c]?[`${r[c]} ${c}`]:[]),a=[...o?[`${o} suppressed`]:[],...s?[`${s} more with --profile strict`]:[]];return`${n?`${gl(n,"finding")} (${i.join(", ")})`:"No findings"} in ${gl(t,"file")}${a.length?`\
; ${a.join(", ")}`:""}.`}var kl={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function bl(e,{style:t,quiet:n}){let o=e.findings.filter(({suppressed:a})=>!a),s=zh(o).map(a=>Vh(e,a,t)),r=n?[]:[yl(e)],i=[
...s,...r];return i.length?`${i.join(`

`)}
`:""}function zh(e){let t=[];for(let n of e){let o=t.slice(-3).find(([s])=>s&&en(s.span,n.span));o?o.push(n):t.push([n])}return t}function Vh(e,t,n){let[o]=t;if(!o)return"";let{path:s,line:r,column:i}=tn(
e,o.span),a=Math.max(...t.map(({rule:l})=>l.length)),c=[n("bold",`${$t(s)}:${r}:${i}`),...Po(e,o.span,l=>n(kl[o.severity],l))];for(let l of t)c.push(...Gh(e,l,a,n));return c.join(`
`)}function Gh(e,{severity:t,rule:n,message:o,fix:s,related:r,confidence:i},a,c){let l=i==="low"?c("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${c(kl[t],t.padEnd(8))} ${c("bold",n.padEnd(a))}  ${le(
o)}${l}`];s&&p.push(`${d}${c("dim","fix:")} ${le(s.title)}${s.safety==="unsafe"?c("dim"," (may change how it works)"):""}`);for(let{span:h,message:y}of r){let u=tn(e,h);p.push(`${d}${c("dim","see:")} ${le(
u.path)}:${u.line}:${u.column} ${le(y)}`),p.push(...Po(e,h,g=>c("dim",g),0).slice(0,2).map(g=>`${d}${g}`))}return p}var wl=require("node:fs"),vl=require("node:util");function xl(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,o=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:Kh();return e==="always"||e==="auto"&&o?(r,i)=>i&&
(0,vl.styleText)(r,i,{validateStream:!1}):(r,i)=>i}function Kh(){try{let e=(0,wl.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var Sl=require("node:fs");function on(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,Sl.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}var Io=["text","compact","json","sarif"],$e={clean:0,findings:1,failed:2,nothing:3};async function Ol({paths:e,values:t},n,{out:o,err:s}){let r=Zh(t),i=Je("--fail-on",t["fail-on"],[...de,"never"])??"m\
edium",a=Je("--min-severity",t["min-severity"],de)??"info",c=Je("--profile",t.profile,Qt)??"recommended",l=xl(Je("--color",t.color,["auto","always","never"])??"auto"),d=Xh(n,t.only,t.skip),{found:p,notices:h,
failures:y,surroundings:u}=await Qh(e,t);if(t["list-files"])return $l([...y,...h],s),ng(p,o),y.length?$e.failed:p.some(({kind:D})=>D)?$e.clean:$e.nothing;let g=await ul(p,{rules:d,profile:c,surroundings:u}),
b={...g,notices:[...h,...g.notices],failures:[...y,...g.failures]},x={...b,findings:b.findings.filter(({severity:D})=>Cl(D,a))};$l([...b.failures,...b.notices],s),Yh(e,y,s);let S=g.files.length===0;S&&
b.failures.length===0&&s(`seaworthy: there is no Dockerfile, no Compose file and no .dockerignore here
`);for(let D of r)(!S||D.format==="json"||D.format==="sarif")&&await og(D,x,t.quiet===!0,l,o);return b.failures.length?$e.failed:S?$e.nothing:!t["exit-zero"]&&i!=="never"&&b.findings.some(D=>Jh(D,i))?
$e.findings:$e.clean}function Yh([e],t,n){let o=e!==void 0&&t[0]?.path===e&&!e.includes("/")?ue(e,["rules","explain","show","check"]):void 0;o&&n(`seaworthy: did you mean the command ${o}?
`)}function $l(e,t){for(let{path:n,message:o}of e)t(`seaworthy: ${le(n)} ${le(o)}
`)}var Cl=(e,t)=>de.indexOf(e)>=de.indexOf(t),Jh=({severity:e,suppressed:t},n)=>!t&&Cl(e,n);function Zh({format:e=[],output:t=[]}){let n=t.map(i=>{let a=i.indexOf("=");if(a<1||a===i.length-1)throw new Q(
`--output wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(i)}`);return{format:Je("--output",i.slice(0,a),Io),path:i.slice(a+1)}}),o=e.flatMap(i=>i.split(",")).map(i=>({format:Je("--fo\
rmat",i,Io),path:"-"})),r=[...o.length===0&&!n.some(({path:i})=>i==="-")?[{format:"text",path:"-"}]:[],...o,...n];if(r.filter(({format:i,path:a})=>a==="-"&&(i==="json"||i==="sarif")).length>1)throw new Q(
"standard output takes one of json and sarif: write the other to a file with --output");return r}function Xh(e,t=[],n=[]){let o=e.map(({id:c})=>c),s=(c,l)=>{let d=l.flatMap(p=>p.split(",")).map(p=>p.trim()).
filter(Boolean);if(l.length>0&&d.length===0)throw new Q(`${c} names no rule`);for(let p of d)if(!o.includes(p)){let h=ue(p,o);throw new Q(`${c}: there is no rule ${JSON.stringify(p)}${h?`, did you mea\
n ${h}?`:" (see seaworthy rules)"}`)}return new Set(d)},r=s("--only",t),i=s("--skip",n),a=e.filter(({id:c})=>(r.size===0||r.has(c))&&!i.has(c));if(a.length===0)throw new Q("--only and --skip leave no \
rule to run");return a}async function Qh(e,t){let n=Je("--type",t.type,["dockerfile","compose","dockerignore"]),o=t["stdin-filename"];if(o!==void 0&&(o===""||!e.includes("-")))throw new Q(o===""?"--st\
din-filename is empty":"--stdin-filename goes with -, which is standard input");let s=eg(e,t);if(s)return So({cwd:process.cwd(),paths:s,type:"compose",gitignore:!0,together:!0});if(!e.includes("-"))return So(
{cwd:process.cwd(),paths:e.length?e:["."],type:n,gitignore:!t["no-gitignore"]});if(e.length>1)throw new Q("- is standard input and stands alone, without other paths");let r=tg(),i=n??(o===void 0?Ze("",
r.slice(0,65536))??"dockerfile":void 0),a=new Ot(o??(i==="compose"?"compose.yaml":i==="dockerignore"?".dockerignore":"Dockerfile"),r,!0),c=[{source:a,...i?{kind:i}:{},reason:"named"}],l=r.includes("\uFFFD")?
[{path:a.path,message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}]:[];return{found:c,notices:l,failures:[],surroundings:{}}}function eg(e,{file:t}){if(!t)return;let n=t.find(o=>Io.includes(
o)&&!(0,Dt.existsSync)(o));if(n)throw new Q(`-f names files of one Compose project; for the format say --format ${n}`);if(e.length)throw new Q("-f names all files of one Compose project: leave out oth\
er paths, or leave out -f");return t}function tg(){try{return(0,Dt.readFileSync)(0,"utf8")}catch(e){throw new Q(`standard input could not be read (${e.code??String(e)})`)}}function ng(e,t){let n=e.filter(
({kind:o})=>o).sort((o,s)=>o.source.path<s.source.path?-1:1);for(let{source:o,kind:s,reason:r}of n)t(`${$t(o.path)}  ${s}  ${r}
`)}async function og({format:e,path:t},n,o,s,r){let i=await sg(e,n,o,t==="-"?s:(a,c)=>c);if(t==="-")return r(i);try{(0,Dt.writeFileSync)(t,i)}catch(a){throw new Q(`${t} could not be written (${a.code??
String(a)})`)}}async function sg(e,t,n,o){return e==="text"?bl(t,{style:o,quiet:n}):e==="compact"?fl(t):e==="json"?(await Promise.resolve().then(()=>Ie(require("./json.js"),1))).jsonReport(t,on()):(await Promise.resolve().then(()=>Ie(require("./sarif.js"),1))).
sarifReport(t,on())}function Dl(e,t){let n=Buffer.from(t,"utf8");for(;n.length>0;)try{n=n.subarray((0,El.writeSync)(e,n))}catch(o){let{code:s}=o;if(s==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{
if(s==="EPIPE")return;throw new Q(`${e===1?"standard output":"standard error"} could not be written (${s})`)}}}var Et={out:e=>Dl(1,e),err:e=>Dl(2,e)};async function rg(e){let t=Ac(e);return t.values.version?
(Et.out(`seaworthy ${on()}
`),$e.clean):t.values.help?(Et.out(Pc),$e.clean):t.command==="check"?Ol(t,yo,Et):t.command==="show"?(await Promise.resolve().then(()=>Ie(require("./show.js"),1))).showCommand(t,Et):(await Promise.resolve().then(()=>Ie(require("./rules.js"),1))).
rulesCommand(t,yo,Et)}rg(process.argv.slice(2)).then(e=>{process.exitCode=e},e=>{process.exitCode=$e.failed;let t=e instanceof Error?(e.stack??e.message).split(`
`).slice(0,8).join(`
`):String(e);Et.err(Ec(e)?`seaworthy: ${le(e.message)}
`:`seaworthy: this is our mistake, please report it: ${bo(t)}
`)});
