#!/usr/bin/env node
const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var ff=Object.create;var si=Object.defineProperty;var hf=Object.getOwnPropertyDescriptor;var gf=Object.getOwnPropertyNames;var yf=Object.getPrototypeOf,bf=Object.prototype.hasOwnProperty;var kf=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of gf(t))!bf.call(e,s)&&s!==n&&si(e,s,{get:()=>t[s],enumerable:!(o=hf(t,s))||o.enumerable});return e};var ne=(e,t,n)=>(n=e!=null?ff(yf(e)):{},kf(t||!e||!e.__esModule?si(n,"default",{value:e,enumerable:!0}):n,e));var Ss=require("node:fs");var ri=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd auth\
entication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-us\
b-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-g\
lobals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia \
opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll \
python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositor\
ies terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mai\
lto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integratio\
n-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-\
base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(
" ")),lx=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys sy\
stem xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),ii={"3.0":["userns","mqueue","io_uring"],"4.0":["io_uring"],"4.0-ip":["io_uring"],"5.0":[],"5.0-interface":[],"kernel-5.4-out\
oftree-network":["userns","mqueue","io_uring"],"kernel-5.4-vanilla":["network","unix","userns","mqueue","io_uring"]},yo=(e,t)=>`@{${e}}${`{@{${e}},}`.repeat(t-1)}`,Rs=(e,t)=>`{${["@{d}",...Array.from(
{length:e-1},(n,o)=>`${o+2===e?`[1-${t}]`:"[1-9]"}${"@{d}".repeat(o+1)}`)].join(",")}}`,wf=[2,4,6,8,9,10,12,15,16,32,38,64],bo=(e,t)=>wf.map(n=>[`${e}${n}`,[`@{${t}}`.repeat(n)]]),cx={HOME:["@{HOMEDIR\
S}/*/","/root/"],HOMEDIRS:["/home/"],PROC:["/proc/"],XDG_DESKTOP_DIR:["Desktop"],XDG_DOCUMENTS_DIR:["Documents"],XDG_DOWNLOAD_DIR:["Downloads"],XDG_MUSIC_DIR:["Music"],XDG_PICTURES_DIR:["Pictures"],XDG_PUBLICSHARE_DIR:[
"Public"],XDG_TEMPLATES_DIR:["Templates"],XDG_VIDEOS_DIR:["Videos"],c:["[0-9a-zA-Z]"],d:["[0-9]"],etc_ro:["/etc/","/usr/etc/"],etc_rw:["/etc/"],flatpak_exports_root:["{flatpak/exports,flatpak/{app,run\
time}/*/*/*/*/export}"],h:["[0-9a-fA-F]"],l:["[a-zA-Z]"],multiarch:["*-linux-gnu*"],pci_bus:["pci@{hex4}:@{hex2}"],pid:["{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9\
],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}"],pids:["@{pid}"],run:["/run/","/var/run/"],securityfs:["@{sys}/kernel/security/"],sys:["/sys/"],system_share_dirs:["/{usr,usr/loc\
al,var/lib/@{flatpak_exports_root}}/share"],tid:["@{pid}"],u8:["[0-9]{[0-9],}","1[0-9][0-9]","2[0-4][0-9]","25[0-5]"],uid:["{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][\
0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9][0-9][\
0-9][0-9]}"],uids:["@{uid}"],user_share_dirs:["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],w:["[a-zA-Z0-9_]"],int:[yo("d",10)],hex:[yo("h",64)],rand:[yo("c",64)],word:[yo("w",64)],u16:[Rs(
5,6)],u32:[Rs(10,4)],u64:[Rs(20,1)],...Object.fromEntries([...bo("int","d"),...bo("hex","h"),...bo("rand","c"),...bo("word","w")])};var Cs=e=>/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.test(e);var ko=e=>e.includes("\uFFFC")?null:e,vf=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,xf=/^\w[\w.-]{0,127}$/,ai={sha256:64,sha384:96,sha512:128};function Ze(e,t=e){let n=e.indexOf("@"),o=n<0?void 0:e.slice(
n+1),s=n<0?e:e.slice(0,n),r=s.lastIndexOf(":"),i=r>=0&&!s.slice(r).includes("/"),a=i?s.slice(r+1):void 0,l=i?s.slice(0,r):s,{domain:c,path:d}=Sf(l),p=$f(c,d,a,o);return{text:t,domain:l==="\uFFFC"?null:
ko(c),path:ko(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:ko(a)},...o===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:ko(o)},...p?{fault:p}:{}}}function Sf(e){let t=e.indexOf("/"),
n=t<0?"":e.slice(0,t),o=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),s=o?n:"docker.io",r=o?e.slice(t+1):e;return s==="docker.io"||s==="index.docker.io"?{domain:"d\
ocker.io",path:r.startsWith("library/")?r.slice(8):r}:{domain:s,path:r}}function $f(e,t,n,o){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(o==="")return"nothing \
follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(s=>vf.test(s)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!xf.test(n))return`${JSON.stringify(n)} is not a tag`;if(o!==void 0&&!o.includes("\uFFFC"))return Of(o);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function Of(e){let[t="",n=""]=e.split(":",2),o=Object.hasOwn(ai,t)?ai[t]:
void 0;return n?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===o?void 0:`a ${t} digest has ${o} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Ee=({domain:e,path:t,tag:n="latest",digest:o=""})=>`${e}/${t}:${n}@${o}`;var Rf=20,wo=()=>({left:1048576});function dn(e,t,n={}){if(!e.includes("$"))return{text:e,uses:[]};let o=new Es(e,t,n),s=o.expand(0,e.length,0),{uses:r,fault:i,missing:a}=o;return{text:s,uses:r,...i?{
fault:i}:{},...a===void 0?{}:{missing:a}}}var Cf=/^(?::\?|:-|:\+|\?|-|\+)/;function Ef(e,t,n){let o=d=>/^[_a-zA-Z]\w*/.exec(e.slice(d,Math.min(n,d+256)))?.[0]??"";if(e[t+1]!=="{"){let d=o(t+1);return d?
{name:d,start:t,end:t+1+d.length,operator:"",operand:null}:void 0}let s=Af(e,t+2,n),r=o(t+2),i=t+2+r.length,a=Cf.exec(e.slice(i,i+2))?.[0]??"";if(s<0)return{fault:Math.min(n,t+2)};if(!r||!a&&i!==s)return{
fault:s+1};let l=i+a.length,c=a?{text:e.slice(l,s),start:l,end:s}:null;return{name:r,start:t,end:s+1,operator:a,operand:c}}function Af(e,t,n){let o=1;for(let s=t;s<n;s+=1)if(e[s]==="{"&&e[s-1]==="$")o+=
1;else if(e[s]==="}"&&--o===0)return s;return-1}var Es=class{uses=[];fault;missing;#e;#o;#n;#t;constructor(t,n,{blank:o=!1,room:s=wo()}){this.#e=t,this.#o=n,this.#n=o?"":"\uFFFC",this.#t=s}expand(t,n,o){
let s=this.#e,r="",i=t;for(;i<n;){let a=s.indexOf("$",i);if(a<0||a>=n)return r+s.slice(i,n);r+=s.slice(i,a);let l=s[a+1]==="$"?void 0:Ef(s,a,n);if(l===void 0)r+="$",i=a+(s[a+1]==="$"?2:1);else{if("fau\
lt"in l||o>Rf)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},r+"\uFFFC";r+=this.#s(l,o),i=l.end}}return r}#s(t,n){let o=this.#o.get(t.name),s=o!==void 0&&(o.value!==""||!t.operator.startsWith(
":")),r=a=>{this.uses.push({...t,from:a,...o?{set:o.span}:{}})},i=()=>t.operand?this.expand(t.operand.start,t.operand.end,n+1):"";switch(t.operator.at(-1)){case"+":return r(s?"operand":"unknown"),s?i():
this.#n;case"-":return r(s?"env":"operand"),s?this.#c(o.value):i();case"?":r(s?"env":"required"),s||this.#i(t.name,i());break;default:r(o?"env":"unset")}return o?this.#c(o.value):this.#n}#i(t,n){this.
missing??=`required variable ${t} is missing a value${n?`: ${n}`:""}`}#c(t){return t.length>this.#t.left?"\uFFFC":(this.#t.left-=t.length,t)}};function qt(e,t,n=[]){let o=[...n];for(let s of e.split("/"))s===".."?t||o.length&&o[o.length-1]!==".."?o.pop():o.push(s):s&&s!=="."&&o.push(s);return o}var We=e=>e.startsWith("/")?`/${qt(e,!0).join("/")}`:e,ie=e=>e.replace(/\/+$/,""),In=e=>ie(e.replace(/^\.?\/+/,""));function Ae(e,t){let n=e.replace(/^["']|["']$/g,"");if(!(!n.startsWith("/")&&t===void 0))
return We(`/${n.startsWith("/")?"":t}/${n}`)}var vo=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function Oe(e,t){return t.startsWith("/")?`/${qt(t,!1).join("/")}`:qt(`${e}/${t}`,!1).join("/")}function Bt({document:e,environment:t}){let n=[],o=new Set,s=[];for(let r of e.roots){let i=r.entries.get("services");i&&s.push({node:i.value,path:["services"]})}for(let r=s.pop();r;r=s.pop()){let{node:i,
path:a}=r;if(!o.has(i)){if(o.add(i),i.kind==="map")for(let[l,{value:c}]of i.entries)s.push({node:c,path:[...a,l]});else if(i.kind==="list")for(let{value:l}of i.items)s.push({node:l,path:a});else if(i.
text.includes("$")){let c=e.source.text.slice(i.span.start,i.span.end).indexOf(i.text);for(let d of dn(i.text,t).uses){let p=c>=0,m=p?{...i.span,start:i.span.start+c+d.start,end:i.span.start+c+d.end}:
i.span;n.push({...d,path:a,whole:i.text,span:m,exact:p})}}}}return n}function As({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env",
"sample.env"].map(t=>Oe(vo(e.path),t))}var li={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},ci={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},Df={short:"",long:[]},di=new Map;function pi(e){let t=/^pip[\d.]*$/.test(e)?"pip":Object.hasOwn(ci,e)?ci[e]:e,n=Object.hasOwn(li,t)?li[t]:void 0;if(!n)return Df;
let o=di.get(t)??{short:n.short,long:n.long.split(" ")};return di.set(t,o),o}function I({words:e},t,n=1){let{short:o,long:s}=pi(t),r=[],i=[];for(let a=n;a<e.length;a+=1){let l=e[a],{text:c}=l,d=e[a+1];if(c==="--"){i.push(...e.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),m=p<0?c:c.slice(0,p);p>=0?r.push({name:m,value:mi(l,p+1),word:l}):s.includes(m.slice(2))&&d?(r.push({name:m,value:d,word:l}),a+=1):r.push({name:m,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let m=c[p];if(!o.includes(m))r.push({name:`-${m}`,word:l});else{let h=p+1<c.length,g=h?mi(l,p+1):d;r.push(g?{name:`-${m}`,value:g,word:l}:{name:`-${m}`,word:l}),h||(a+=1);break}}else i.
push(l)}return{options:r,operands:i}}var mi=({text:e,literal:t,span:n},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):"\uFFFC",span:n}),D=({options:e},...t)=>e.find(({name:n})=>t.
includes(n));var ui={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},fi={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function L(e){if(Ds.has(e))return Ds.get(e);let t=Pf(e);return Ds.set(e,t),t}var Ds=new WeakMap;function Pf(e){let{name:t,words:n}=e,o=m=>n[m]?.text??"";if(/^pip[\d.]*$/.test(t))return Ps(e,1);
if(/^(?:python|pypy)[\d.]*$/.test(t)){let m=n.findIndex(h=>h.text==="-m");return m>0&&/^pip[\d.]*$/.test(o(m+1))?Ps(e,m+2):void 0}if(t==="uv"&&o(1)==="pip")return Ps(e,2);let s=Object.hasOwn(ui,t)?ui[t]:
void 0;if(!s)return;if(s==="pacman")return If(e);let r=I(e,t),[i,...a]=r.operands,l=i?Object.hasOwn(fi,i.text)?fi[i.text]:"other":s==="yarn"?"install":"other",c=_f(s,i?.text??"",l,a),d=s==="gem"||s===
"go"&&c==="install"||s==="cargo"&&c==="install"||r.options.some(({name:m})=>m==="-g"||m==="--global")||s==="yarn"&&i?.text==="global",p=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:c,
verb:i,packages:p,args:r,global:d}}function _f(e,t,n,o){return e==="yarn"&&t==="global"?o[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":e==="dnf"&&t==="u\
pdate"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(o[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function Ps(e,t){
let n=I(e,"pip",t),[o,...s]=n.operands;return{manager:"pip",action:o?.text==="install"?"install":o?.text==="uninstall"?"remove":o?.text==="cache"?"clean":"other",verb:o,packages:s,args:n,global:!0}}function If(e){
let t=I(e,"pacman"),n=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),o=t.options.some(({name:r})=>r==="-S"||r==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":o&&n.includes(
"c")?"clean":o&&t.operands.length?"install":o&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var He=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);var Lf=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function hi(e){let t=[],n=new Set,o=[],s=!1,r=!1;for(let i of e){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){r||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=L(c);r||=!(d?He(d.manager)||d.action!=="other":Lf.test(c.name))||c.redirects.length>0,r||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&t.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let m of p.split(/[\s/=:@,;'"]+/))n.add(m)}}r||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=At(a);l?o.push(...l):s=!0}}return{packages:t,mentions:n,builds:r,copied:s?null:o}}function At({sources:e,destination:t,workdir:n,
instruction:o}){if(t.state==="unknown")return;let s=Ae(t.value,n?.state==="unknown"?void 0:n?.value);if(s===void 0)return;let r=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:s,folder:r}]:
e.map(i=>{let a=i.state==="unknown"?void 0:ie(i.value).split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=o.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??"");if(!l||c||
i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};let d=`${s==="/"?"":s}/${a}`;return r?a.includes(".")?{path:d,folder:!1,file:d}:{path:s,folder:!0,file:d}:{path:s,folder:!a.includes(
".")}})}var ht=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function oe(e,t){let[n="",...o]=t.split("*"),s=o.pop();if(s===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+s.length||!e.endsWith(s))return!1;
let r=n.length;for(let i of o){let a=e.indexOf(i,r);if(a<0)return!1;r=a+i.length}return r<=e.length-s.length}function _s(e,t){let[n,o]=[e.split("/"),t.split("/")];return n.length===o.length&&o.every((s,r)=>oe(
n[r]??"",s))}var Mf=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Tf=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function gt({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(Mf,"").replace(
Tf,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Wf=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],pn,gi=[];function Nf(){if(pn)return pn;pn=new Map;for(let e of Wf)e[0].includes(
"*")?gi.push(e):pn.set(e[0],[...pn.get(e[0])??[],e]);return pn}function mn(e,t=[]){let n=gt(e);if(n===null)return;let o=`${e.domain}/${e.path}`,s=t.find(({repository:l,tags:c})=>(oe(o,l)||oe(n,l))&&(!c||
oe(e.tag??"latest",c)));if(s)return{name:n,...s.facts};let r=Nf().get(n)??gi.filter(([l])=>oe(n,l)),{tag:i}=e;if(i===null&&r.some(([,,l])=>l)&&new Set(r.map(([,{user:l}])=>l)).size>1)return;let a=r.find(
([,,l])=>!l||oe(i??"latest",l));return a&&{name:n,...a[1]}}var jf={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},Ln=(...e)=>`(?:${e.map(t=>jf[t]).join("|")}\
)`,Ff=new RegExp(`^${Ln("work","branch","place")}(?:[-_.]|$)`),Uf=new RegExp(`^${Ln("work","branch","test","check","lint")}(?:[-_.]|$)`),qf=new RegExp(`(?:^|[-_.])${Ln("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),Bf=new RegExp(`(?:^|/)(?:[^/]*[._-])?${Ln("work")}(?:[._-][^/]*)?$`,"i"),Lx=new RegExp(`(?:^|[._/-])${Ln("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),xo=e=>Ff.test(e),yi=e=>Uf.
test(e),So=e=>/^(?:dev|test|debug|ci|lint)/.test(e),bi=e=>qf.test(e),ki=e=>Bf.test(e);var wi=e=>/(?:dev|test)[\w-]*\.txt$/.test(e);var un=`
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
`,Hf=`
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
`;function Gf(e){let t=[],n=`
${e}|`;for(let o=un.indexOf(n);o>=0;){let s=un.indexOf(`
`,o+1);t.push(un.slice(o+1,s));let r=s;for(;un[r+1]==="#";)r=un.indexOf(`
`,r+1);o=un.startsWith(n,r)?r:-1}return t}function vi(e){let t=gt(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,o=Gf(t),s=o.length?o:Hf.split(`
`).filter(r=>r&&!r.startsWith("#")&&oe(t,r.slice(0,r.indexOf("|"))));for(let r of s){let[,i="",...a]=r.split("|");if(i.split(" ").some(l=>oe(n,l)))return zf(a)}}function zf([e,t,n,o,s,r,i,a]){let l=g=>g?
g.split(","):[],c=g=>g?JSON.parse(g):void 0,[d,p]=a?a.split(" "):[],m=c(n),h=c(s);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...m===void 0?{}:{entrypoint:m},...o?{execs:o==="script"}:
{},...h===void 0?{}:{cmd:h},has:l(r),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var ae=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},et=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},pe=(e,t,n,o)=>o?.
length?{state:"unknown",reason:e,text:t,span:n,via:o}:{state:"unknown",reason:e,text:t,span:n},Kf={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},yt=e=>e.state==="written"||e.state===
"unknown"&&Kf[e.reason];function Is(e,t){return e===void 0?pe("image","",t):et(e&&{form:"exec",words:e.map(n=>et(n,t))},t)}var $o={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}};var De=e=>/^(?:root|0+)(?::|$)/.test(e.trim()),Oo=e=>/^(?:root|0)$/.test(e);var tt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;var xi=({name:e,words:t,wrappers:n})=>[...n,{name:e,words:t}].some(o=>Vf(o.name,o.words));function Vf(e,t){let n=tt($o,e);if(!n)return!1;let{options:o,operands:s}=I({words:t},e),r=n.operand?s[0]:o.find(
i=>n.options?.includes(i.name))?.value;return r?!De(r.text):!n.operand&&!n.options}function Si(e){let{name:t,words:n,wrappers:o}=e;return Object.hasOwn($o,t)||o.some(r=>Object.hasOwn($o,r.name))?!0:(L(
e)?.packages??(/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(t)?n.slice(1):[])).some(({text:r})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(r))}function $i({at:e},t){let n=0,o=e.length-1;for(;n<o;){let s=n+o+1>>1;e[s]<=t?n=s:o=s-1}return n}function Mn(e,t){let n=$i(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function Ge(e,t,n){
if(e.whole)return e.whole;let o=Mn(e,t);return{file:e.file,start:o,end:n>t?Mn(e,n-1)+1:o}}var Dt=class{#e;#o;#n=[];#t=[];#s=[];#i=0;constructor(t){this.#e=t}add(t,n){t!==""&&(this.#t.push(this.#i),this.#s.
push(n),this.#n.push(t),this.#i+=t.length)}addPart(t,n,o){if(this.#o??=t.whole,t.whole)this.add(t.text.slice(n,o),t.whole.start);else for(let s=$i(t,n),r=n;r<o;s+=1){let i=Math.min(o,t.at[s+1]??o);this.
add(t.text.slice(r,i),Mn(t,r)),r=i}}build(){let t=this.#n.join("");return{file:this.#e,text:t,at:this.#t,from:this.#s,...this.#o?{whole:this.#o}:{}}}};var Yf=20;function Ro(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let o=new Ls(e,t,n),s=o.rest(),{undefinedNames:r,names:i,fault:a}=o;return{text:s,undefinedNames:r,names:i,
...a?{fault:a}:{}}}var Ls=class{undefinedNames=[];names=[];fault;#e;#o;#n;#t=0;#s=0;constructor(t,n,o){this.#e=t,this.#o=n,this.#n=o}rest(){let t="";for(;this.#t<this.#e.length;)t+=this.#c();return t}#i(){
let t="";for(;this.#t<this.#e.length;){if(this.#e[this.#t]==="}")return this.#t+=1,t;t+=this.#c()}return this.fault??="a ${ is never closed",t}#c(){let t=this.#e[this.#t];return t==="$"?this.#l():t===
"'"?this.#d():t==='"'?this.#m():(this.#t+=1,t!==this.#n?t:this.#e[this.#t++]??"")}#d(){let t=this.#t+1,n=this.#e.indexOf("'",t);return n<0&&(this.fault??="a single quote is never closed"),this.#t=n<0?
this.#e.length:n+1,this.#e.slice(t,n<0?void 0:n)}#m(){let t="";for(this.#t+=1;this.#t<this.#e.length&&this.#e[this.#t]!=='"';){let n=this.#e[this.#t],o=this.#e[this.#t+1];n==="$"?t+=this.#l():n===this.#n&&
(o==='"'||o==="$"||o===this.#n)?(t+=o,this.#t+=2):(t+=n,this.#t+=1)}return this.#t>=this.#e.length&&(this.fault??="a double quote is never closed"),this.#t+=1,t}#l(){let t=this.#t;if(this.#t+=1,this.#e[this.#t]!==
"{"){let o=this.#a(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return o?this.#r(o,t):"$"}this.#t+=1;let n=this.#a(/^\w+/);return!n||this.#s>Yf?(this.fault??="bad substitution",this.#t=this.#e.length,""):this.#e[this.#t]!==
"}"?this.#u(n):(this.#t+=1,this.#r(n,t))}#a(t){let n=t.exec(this.#e.slice(this.#t,this.#t+256))?.[0]??"";return this.#t+=n.length,n}#r(t,n){this.names.push(t);let o=this.#o(t);return o===void 0&&/^[A-Za-z_]/.
test(t)&&this.undefinedNames.push({name:t,at:n,length:this.#t-n}),o??"\uFFFC"}#u(t){let n=this.#e[this.#t]===":";n&&(this.#t+=1);let o=this.#e[this.#t++]??"";this.names.push(t);let s=this.#o(t);this.#s+=
1;let r=this.#i();this.#s-=1;let i=Jf(s,o,n,r);return i===void 0&&(this.fault??=`unsupported modifier ${JSON.stringify(n?`:${o}`:o)}`),i??"\uFFFC"}};function Jf(e,t,n,o){let s=e!==void 0&&(!n||e!=="");
switch(t){case"-":return e==="\uFFFC"?"\uFFFC":s?e:o;case"+":return e==="\uFFFC"?"\uFFFC":s?o:"";case"?":return e??"\uFFFC";case"#":case"%":case"/":return e===""?"":"\uFFFC";default:return}}var Co=(e,t)=>e.flags.find(n=>n.name===t);function G(e,t){let n=e.toLowerCase().slice(0,64),o;if(n.length>=4){for(let r of t)if(r.toLowerCase().startsWith(n))return r}let s=Math.max(1,Math.floor(n.length/3))+1;for(let r of t){let i=Xf(n,r.toLowerCase(),
s);i<s&&(o=r,s=i)}return o}function Xf(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let o=[],s=Array.from({length:t.length+1},(r,i)=>i);for(let r=1;r<=e.length;r+=1){let i=[r];for(let a=1;a<=t.length;a+=
1){let l=e[r-1]===t[a-1]?0:1,c=Math.min(s[a]+1,i[a-1]+1,s[a-1]+l);r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&(c=Math.min(c,o[a-2]+1)),i.push(c)}o=s,s=i}return s[t.length]}var Oi=["bind","cache","tmpfs","secret","ssh"],Ri=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function Tn({text:e=""}){let t=new Map;for(let[,n,o]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=n===void 0?o??"":n.replaceAll('""','"'),r=s.indexOf("=");t.set((r<0?s:s.slice(0,r)).trim().
toLowerCase(),r<0?"":s.slice(r+1))}return t}var Qf=["z","relabel","shared","private","u","bind-propagation"];function Ci({flags:e,logical:t}){let n=[];for(let o of e){if(o.name!=="mount"||!o.text)continue;
let s=Tn(o),r=l=>{n.push({kind:"broken",span:o.span,message:l})};for(let l of s.keys())if(!Ri.includes(l)&&!(Qf.includes(l)&&/containerfile/i.test(t.file))){let c=G(l,Ri);r(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Oi.includes(i)){let l=G(i,Oi);r(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&r("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&r("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&r("a secret mount takes id= or source=, not both")}return n}var Ei=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Zf=/^(?:https?|ftp|no|all)_proxy$/i,Wn=class{#e=new Map;#o;#n;constructor(t){
if(this.#n=t?t.#n+1:0,this.#o=t,!(!t||this.#n<32)){for(let n=t;n;n=n.#o)for(let[o,s]of n.#e)this.#e.has(o)||this.#e.set(o,s);this.#o=void 0,this.#n=0}}get(t){for(let n=this;n;n=n.#o){let o=n.#e.get(t);
if(o)return o}return t==="PATH"||Zf.test(t)?{text:"\uFFFC"}:void 0}set(t,n){this.#e.set(t,n)}};var eh=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Ai=e=>eh.test(e),Ms=e=>e.slice(e.lastIndexOf("/")+1);var Ts={commands:[]};function Di(e,t,{source:n,shell:o,variables:s}){let r=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=r;if(!i)return Ts;if(t.json)return e.readWords(r.map(sh(t.logical)),s);let a=Pi(
o);if(!a)return Ts;let{heredocs:l,logical:c}=t,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?nh(e,n,d,s,a):e.readScript(oh(n,c,i,d,t),s,a):e.readScript(th(c,i),
s,a)}function Pi(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(o=>Ai(Ms(o)));if(t<0)return;let n=e.slice(t+1);return{errexit:n.some(o=>/^-[A-Za-z]*e/.test(o))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function th(e,{at:t,value:n}){if(t===0)return e;let o=new Dt(e.file);return o.addPart(e,t,t+n.length),o.build()}function nh(e,t,{span:n,chomp:o},s,r){let i=new Dt(n.file),a=t.text.
slice(n.start,n.end),l=n.start;for(let h of a.split(/(?<=\n)/)){let g=o?/^\t*/.exec(h)?.[0].length??0:0;i.add(h.slice(g).replace(/\r\n$/,""),l+g),h.endsWith(`\r
`)&&i.add(`
`,l+h.length-1),l+=h.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return e.readScript(c,s,r);let p=Ms(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],m=Pi(p);return m?e.readScript(c,s,m):Ts}function oh({text:e},t,{at:n,value:o},{span:s},{span:r}){let i=new Dt(t.file);return i.addPart(t,n,n+o.length),i.add(`
`,s.start-1),i.add(e.slice(s.start,r.end),s.start),i.build()}var sh=e=>({value:t,span:n,at:o})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let s=new Dt(e.file);for(let r=o+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",r),l=Math.min(t.length-i,a<0?t.length:a-r);if(s.addPart(e,r,r+l),r+=l,i+=l,i>=t.length)break;s.add(t[i],Mn(e,r)),r+=e.text[r+1]==="u"?6:2,i+=1}return s.build()}});var Eo=class{#e;#o;#n=[];#t=new Map;#s;constructor(t,n){this.#e=t,this.#o=n}add(t){this.#n.push(t),t.name&&this.#t.set(t.name,t)}get(t){return this.#t.get(t.toLowerCase())}originOf(t,n,o,s){let r=t.toLowerCase()===
o.name||t===String(o.index);if(r)this.#o.push({kind:"broken",span:n,message:`the stage ${s} from itself`});else if(/^\d+$/.test(t)){let a=this.#n[Number(t)];if(a)return{stage:a};this.#o.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${t}`})}let i=this.get(t);return i&&i!==o?{stage:i}:r||this.#i(t)?(r||this.#o.push({kind:"broken",span:n,message:`stage ${JSON.stringify(t)} is defined \
later: a stage can only take from earlier ones`}),{image:pe("malformed",t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?pe("malformed",t,n):ae(t,n)}}#i(t){return this.#s??=new Set(this.#e.flatMap(({keyword:n,
args:o})=>n==="FROM"&&o[2]?[o[2].value.toLowerCase()]:[])),this.#s.has(t.toLowerCase())&&!this.get(t)}};var Ws={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},_i=new Set(Object.keys(Ws)),z=(e,t)=>({kind:"broken",span:e,message:t});function Ns(e){let{keyword:t,keywordSpan:n,args:o}=e;if(!_i.has(t)){let i=G(t,_i);return[z(n,`unknown instruction ${JSON.
stringify(fn(t))}${i?`, did you mean ${i}?`:""}`)]}let s=rh(e),r=(i,a)=>{o.length<i&&s.push(z(n,a))};switch(t){case"FROM":s.push(...ch(e));break;case"COPY":case"ADD":r(2,`${t} needs a source and a des\
tination`),s.push(...dh(e));break;case"EXPOSE":r(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...ph(e));break;case"ONBUILD":r(1,"ONBUILD needs an instruction to defer"),s.push(...mh(e));break;case"\
SHELL":(!e.json||o.length===0)&&s.push(z(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(...ih(e),...Ci(e));break;case"ENV":case"LABEL":r(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||s.push(z(i.span,`${t} has an empty name`));break;case"ARG":r(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||s.push(z(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":r(1,"USER needs an argument"),s.push(...ah(e));break;default:r(1,`${t} needs an argument`)}return s}var fn=e=>e.length>40?`${e.slice(0,40)}...`:e;function rh({
keyword:e,flags:t,args:n}){let o=[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return o;let s=Ws[e]??[],r=new Set;for(let{name:i,text:a,span:l}of t){let c=s.
find(d=>d.replace(/[!*]$/,"")===i);if(c)r.has(i)&&!c.endsWith("*")?o.push(z(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&o.push(z(l,`--${i}\
 is true or false`)):a===void 0&&o.push(z(l,`--${i} needs a value`));else{let d=G(i,s.map(p=>p.replace(/[!*]$/,"")));o.push(z(l,`${e} has no flag --${fn(i)}${d?`, did you mean --${d}?`:""}`))}r.add(i)}
return o}function ih({flags:e}){let t={network:["default","none","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:o,span:s})=>{let r=Object.hasOwn(t,n)?t[n]:void 0;return r&&o!==
void 0&&!o.includes("$")&&!r.includes(o)?[z(s,`--${n} is ${r.join(", ")}`)]:[]})}function ah({args:[e],keywordSpan:t,span:n}){let o=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!o)return[];let s=e.span.start+
o.index,r={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:s+o[0].length-(o[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:r,text:`${o[1]}
`},{span:{...e.span,start:s},text:""}]}}]}var lh=/^[a-z][a-z0-9-_.]*$/;function ch({args:e,keywordSpan:t,span:n,logical:o}){let s=e.find(a=>a.value.startsWith("#")),r=s?e.indexOf(s):e.length;if(s&&(r===
1||r===3)){let a=e[e.length-1]?.span.end??n.end,l=o.text.slice(s.at).trimEnd(),c=e[r-1]?.span.end??s.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...s.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(e.length===0)return[z(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[z({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!lh.test(i.value.toLowerCase())?[z(i.span,`${JSON.stringify(fn(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function dh({keyword:e,args:t,json:n,flags:o}){if(t.length<2)return[];let s=t[t.length-1];if(!s)return[];let r=o.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(z(s.span,`${e} cannot write to a here-document`)),r?.text?.includes("$")&&!/\$$/.test(r.text)&&i.push(z(r.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),l=s.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:s.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function ph({args:e,keywordSpan:t,flags:n}){let o=e[0];if(!o)return[z(t,"HEALTHCHECK needs CMD or NONE")];let s=o.value.toUpperCase();if(s==="NONE")
return e.length>1?[z(o.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[z(o.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(fn(o.value))}`)];let r=e.length<2?[z(o.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||r.push(z(l,"--retries is a whole number, zero or more")):Ws.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(a)&&r.push(z(l,`--${i} wants a duration with a unit, such as 30s`)));return r}function mh({trigger:e}){return e?e.keyword===
"ONBUILD"?[z(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[z(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:Ns(e).map(t=>({...t,kind:"loose"})):
[]}function Ii(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",o="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${JSON.stringify(fn(o))} is no proto\
col: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!s)return{fault:`${JSON.stringify(fn(e))} is no port`};let r=Number(s[1]),i=Number(s[2]??s[1]);return r>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(r,i)} is beyond`}:i<r?{fault:`${n} runs backwards`}:{from:r,to:i,protocol:o.toLowerCase()||"tcp"}}function Li({flags:e},t,n){let s=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:r})=>r).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(s)||n==="`"&&
!uh(t)}function uh(e){let t=e.state==="unknown"?void 0:mn(Ze(e.value));return t!==void 0&&t.user!=="ContainerUser"}function Mi(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return pe(e?.reason??"image",t.value,t.span,t.via);let n=qt(t.value,!0,e.value.split(
"/").filter(Boolean));return{...t,value:`/${n.join("/")}`}}function Ao(e,t=new Map,n){return new js(e,t,n).run()}var fh=16384,js=class{#e;#o;#n;#t=new Wn;#s=[];#i=[];#c=new Map;#d=[];#m;#l=this.#t;#a={};#r=new Map;constructor(t,n,o){this.#e=t,this.#n=o,this.#o=
n,this.#m=new Eo(t.instructions,this.#d);for(let s of Ei)this.#t.set(s,{text:"\uFFFC"})}run(){let t,n=!1;for(let s of this.#e.instructions)s.keyword==="FROM"&&s.args.length===0&&this.#e.instructions.some(
hh)||(s.keyword==="FROM"?(t&&this.#h(t),t=this.#u(s)):t?(t.instructions.push(s),this.#p(t,s)):s.keyword==="ARG"?this.#b(s,this.#s,void 0):n||(n=!0,this.#d.push({kind:"broken",span:s.keywordSpan,message:`${s.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));t&&this.#h(t);let o=this.#e.instructions[0];return o&&this.#i.length===0&&!n&&this.#d.push({kind:"broken",span:o.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#s,faults:this.#d}}#u(t){let n=t.args[0],o=t.args.findIndex(m=>m.value.startsWith("#")),s=o>0?t.args.slice(0,o):t.args,
r=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#i.length,a=[],l=n?this.#y(n,t,this.#t,a):pe("malformed","",t.keywordSpan),c=l.state==="unknown"?void 0:this.#m.get(l.value),d=s[1]?.
value.toLowerCase()==="as"?s[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:r,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],
scripts:[],windows:c?.windows??Li(t,l,this.#e.escape),undefinedUses:a};this.#i.push(p),this.#m.add(p),this.#l=new Wn(c?this.#c.get(c):void 0),this.#c.set(p,this.#l),this.#a=(c&&this.#r.get(c))??{};for(let{
trigger:m}of c?.instructions??[])m&&this.#p(p,m);return p}#p(t,n){let{keyword:o,args:s}=n,r=s[0],i=a=>this.#y(a,n,this.#l,t.undefinedUses);switch(o){case"ARG":this.#b(n,t.assignments,t);break;case"ENV":case"\
LABEL":this.#v(o,n,t);break;case"USER":r&&(t.user=i(r));break;case"WORKDIR":r&&(t.workdir=Mi(this.#a.workdir,i(r))),t.workdir&&(this.#a={...this.#a,workdir:t.workdir});break;case"STOPSIGNAL":r&&(t.stopSignal=
i(r));break;case"CMD":t.cmd=n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=n;break;case"SHELL":t.shell=n,this.#a={...this.#a,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(s[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of s)this.#w(t,i(a),a);break;case"VOLUME":for(let a of s)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#x(t,n,i);break;case"RUN":this.#S(
t,n),this.#g(t,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#g(t,n.trigger,!0);break}}#h(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#g(t,n,!1);this.#r.set(t,this.#a)}#f(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#g(t,n,o){if(!this.#n||t.windows)return;let s=Di(this.#n,n,{source:this.#e.source,shell:this.#a.shell,variables:r=>this.#l.get(r)?.text});t.scripts.
push({instruction:n,script:s,deferred:o,...this.#f()})}#y(t,{logical:n,keyword:o,json:s},r,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=Ro(t.value,h=>r.get(h)?.text,this.#e.escape);p&&this.#d.push(
{kind:"broken",span:t.span,message:`${p}`});for(let{name:h,at:g,length:y}of d){let v=r===this.#t?void 0:this.#t.get(h)?.span,x=s?t.span:Ge(n,t.at+g,t.at+g+y);i.push({name:h,keyword:o,span:x,...a===void 0?
{}:{target:a},...v?{global:v}:{}})}let m=[];for(let h of c){let g=r.get(h)?.span;g&&m.push({how:"interpolated",span:g})}return l.length>fh&&l.length>t.value.length?pe("large","\uFFFC",t.span,m.slice(0,
8)):l.includes("\uFFFC")?pe("variable",l,t.span,m.slice(0,8)):ae(l,t.span,m.slice(0,8))}#b(t,n,o){for(let s of t.pairs){let r=s.name.value,i=o?this.#l:this.#t,a=s.value?this.#y(s.value,t,i,o?.undefinedUses??
[],r):null,l=Ti(s);n.push({keyword:"ARG",name:r,value:a,literal:this.#k(s),span:l});let c=this.#o.get(r),d=o?this.#t.get(r):void 0;c?i.set(r,{text:c.value??"\uFFFC",span:c.span}):a?i.set(r,{text:a.state===
"unknown"?a.text:a.value,span:l}):d?i.set(r,d):i.get(r)||i.set(r,{text:"\uFFFC",span:l})}}#v(t,n,o){let s=n.pairs.map(r=>{let i=r.value?this.#y(r.value,n,this.#l,o.undefinedUses,r.name.value):null,a=Ro(
r.name.value,l=>this.#l.get(l)?.text,this.#e.escape).text;return{keyword:t,name:a,value:i,literal:this.#k(r),span:Ti(r)}});for(let r of s)o.assignments.push(r);if(t!=="LABEL")for(let{name:r,value:i,span:a}of s)
this.#l.set(r,{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:t})=>t?Ro(t.value,()=>"\uFFFC",this.#e.escape).text:"";#w(t,n,{span:o}){if(n.state==="unknown"){t.ports.push({span:o,setting:{
...n,span:o}});return}for(let s of n.value.split(/\s+/).filter(Boolean)){let r=Ii(s);r&&"fault"in r?this.#d.push({kind:"broken",span:o,message:r.fault}):t.ports.push({span:o,setting:r?ae(r,o,n.via):pe(
"malformed",s,o)})}}#x(t,n,o){let{args:s,keyword:r}=n,i=s[s.length-1];if(!i||s.length<2)return;let a=r==="COPY"?Co(n,"from"):void 0,l=s.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.
length===0),c=a?.text?{from:{...this.#m.originOf(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:l.map(o),destination:o(i),...this.#f(),...c})}#S(t,n){for(let o of n.flags){
if(o.name!=="mount")continue;let s=Tn(o).get("from");s&&t.mounts.push({...this.#m.originOf(s,o.span,t,"mounts"),span:o.span})}}},hh=({keyword:e,args:t})=>e==="FROM"&&t.length>0,Ti=({name:e,value:t})=>({
...e.span,end:t?.span.end??e.span.end});var Pt=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:o})=>o??[]),...n].flatMap(o=>"stage"in o?[o.stage]:[]);function _t(e){let t=new Set(e);for(let n of t)for(let o of Pt(n))t.add(o);return t}
function K(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}var bt=e=>K(e).toReversed().flatMap(({assignments:t})=>t);function Fi(e,t,n){let o=hn(e,t),s=new Map;for(let r of e.stages)s.set(r,Bi(e,r,o.includes(r),{lowered:s,images:n}));return[...s.values()]}function hn({stages:e,final:t},n){let o=n.flatMap(r=>r?Ui(e,r)??
[]:[]),s=t&&(o.length===0||n.includes("")||!yi(t.name??""))?[t]:[];return[...new Set([...o,...s])]}var Ui=(e,t)=>e.findLast(({name:n})=>n===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function qi(e,t,n,o){
let{stages:s}=n.size?Ao(e,n,e.shell):e,r=t===void 0?s[s.length-1]:Ui(s,t);if(!r)return;let i=new Map;for(let a of K(r).reverse())i.set(a,Bi(e,a,a===r,{lowered:i,images:o}));return i.get(r)}var kt=({name:e,
index:t})=>e??String(t);function Bi(e,t,n,{lowered:o,images:s}){let r="stage"in t.origin?o.get(t.origin.stage):void 0,i=t.base.span,a=r?r.base:gh(t.origin,s),l=r?r.contents:yh(t.origin),c=[{how:"inher\
its",span:i}],d=y=>({...y,via:[...c,...y.via??[]].slice(0,8)}),p=(y,v,x)=>y??(r?d(v(r.image)):x),m=n?K(t):[t],h=y=>ae(m.toReversed().flatMap(y),i),g={ref:r?r.image.ref:wh(t),user:p(t.user,y=>y.user,vh(
a,t)),env:h(y=>Wi(y,"ENV")),labels:h(y=>Wi(y,"LABEL")),exposedPorts:h(y=>y.ports.map(({setting:v})=>v)),volumes:h(y=>y.volumes),entrypoint:p(Ni(t.entrypoint,t.scripts),y=>y.entrypoint,Is(l===null?null:
l?.entrypoint,i)),cmd:p(Ni(t.cmd,t.scripts)??(t.entrypoint?et(null,i):void 0),y=>y.cmd,Is(l===null?null:l?.cmd,i)),healthcheck:p(Sh(t.healthcheck,t.scripts),y=>y.healthcheck,xh(a,i)),workingDir:p(t.workdir,
y=>y.workingDir,a===null?et("/",i):pe("image","",i)),stopSignal:p(t.stopSignal,y=>y.stopSignal,pe("image","",i))};return{path:["stages",kt(t)],dialect:"dockerfile",span:i,ships:n,image:g,...a===void 0?
{}:{base:a},...l===void 0?{}:{contents:l},...n?{added:hi(m)}:{},references:$h(e,t),windows:t.windows,dropsRoot:bh(t,r,a)}}var Fs=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function gh(e,t){
if("image"in e)return Fs(e)?null:mn(Ze(It(e.image)),t)}function yh(e){if("image"in e)return Fs(e)?null:vi(Ze(It(e.image)))}function bh(e,t,n){let{entrypoint:o,cmd:s,scripts:r,copies:i}=e;if(r.filter(({
instruction:d})=>d===o||d===s).some(({script:d})=>d.commands.some(xi)))return!0;let l=r.some(({instruction:d,script:p})=>d===o&&p.commands.some(({words:m})=>kh.test(m[0]?.text??""))),c=r.some(({instruction:d,
script:p})=>d.keyword==="RUN"&&p.commands.some(Si))||i.some(({from:d})=>d&&/gosu/.test("stage"in d?d.stage.name??"":It(d.image)));return l&&c?!0:t?t.dropsRoot:n?.drops===!0&&!o}var kh=/(?:\.sh|entrypoint|start|run|init)$/,
It=e=>e.state==="unknown"?e.text:e.value;function wh(e){if(!("image"in e.origin)||Fs(e.origin))return null;let{image:t}=e.origin;return ae(Ze(It(t),e.base.value),e.base.span,t.via)}function vh(e,t){let n=t.
base.span;return e===null?et("root",n):e?et(e.user,n):pe("image","",n)}var xh=(e,t)=>e===void 0||e?.healthcheck?pe("image","",t):et(null,t),Wi=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,
value:o,literal:s,span:r})=>ae({name:n,value:o,literal:s},r));function Ni(e,t=[]){if(!e)return;let{args:n,json:o,span:s}=e,r=n.map(i=>ae(i.value,i.span));return ae(r.length?{form:o?"exec":"shell",words:r,
...Hi(e,t)}:null,s)}var Hi=(e,t)=>{let n=t.find(o=>o.instruction===e)?.script;return n?{script:n}:{}};function Sh(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return ae({test:null},e.span);
let o=e.args.slice(1).map(s=>ae(s.value,s.span));return ae({test:{form:e.json?"exec":"shell",words:o,...Hi(e,t)}},e.span)}function $h(e,t){let n=[],o=(r,i,a)=>{i.state==="unknown"&&i.reason==="malform\
ed"||It(i)!=="scratch"&&n.push({role:r,ref:ae(Ze(It(i),a),i.span,i.via)})},{syntax:s}=e;t.index===0&&s&&o("syntax",ae(s.value,s.span),s.value),"image"in t.origin&&t.base.value&&o("from",t.origin.image,
t.base.value);for(let{from:r}of t.copies)r&&"image"in r&&o("copy-from",ji(r.image,r.span),It(r.image));for(let r of t.mounts)"image"in r&&o("mount-from",ji(r.image,r.span),It(r.image));return n}var ji=(e,t)=>({
...e,span:t});var Nn=e=>"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:e.unset;var Oh=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Rh=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Ch=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Eh=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function Ah(e,t){return t===void 0||Oh.test(e)||Rh.test(e)||/^#!/.test(t)||!Ch.test(t)?!1:/apparmor/i.test(e)?!0:Eh.test(t)}var Gi={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Ah,load:async()=>(await Promise.resolve().then(()=>ne(require("./apparmor.js"),1))).reader};function Do({text:e,path:t},n=new Map){let o=new Map,s={get:l=>o.get(l)??n.get(l)},r=wo(),i=l=>dn(l,s,{room:r}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=a.exec(e);l;l=
a.exec(e)){let c=l.index+l[0].length,d=e[c],p,m;if(d==='"'||d==="'"){for(p=c+1;p<e.length&&e[p]!==d;)p+=e[p]==="\\"&&d==='"'?2:1;p=Math.min(p,e.length),m=e.slice(c+1,p),d==='"'&&(m=i(m.replace(/\\([nrt"\\$])/g,
(g,y)=>({n:`
`,r:"\r",t:"	"})[y]??y))),p=Math.min(p+1,e.length)}else{let g=e.indexOf(`
`,c);p=g<0?e.length:g;let y=e.slice(c,p);m=i((y.startsWith("#")?"":y.replace(/\s#.*$/s,"")).trim())}let h=l[1];o.set(h,{value:m,span:{file:t,start:l.index+l[0].indexOf(h),end:p}}),a.lastIndex=Math.max(
p,a.lastIndex)}return o}var f=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}...`:t}\``},ze=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a";var we=e=>"host"in e;var Dh={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap\
_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Ph=e=>Dh[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);
function zi(e,t){let n=Ph(Nn(e)),o=t!==void 0&&_h(t,Nn(e));if("unset"in e)return`remove \`${n}\``;if("remove"in e)return`remove ${e.items.map(r=>`\`${String(r)}\``).join(" and ")} from \`${n}\``;if("s\
et"in e){let r=Lh(e.to,e.set);return o?`change \`${n}\` to \`${r}\``:`add \`${n}: ${r}\``}let s=e.items.map(String);return o?`add ${s.map(r=>`\`${r}\``).join(" and ")} to \`${n}\``:`add \`${n}: [${s.join(
", ")}]\``}function _h(e,t){let o={...e.image,...we(e)?e.host:{}}[t];return o!=null&&yt(o)&&!o.via?.some(({how:s})=>s==="built-from")}var Ih=new Set(["memory","memoryReservation","memorySwap","shmSize"]);
function Lh(e,t){return typeof e=="number"&&Ih.has(t)?Mh(e):typeof e=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(e)?`"${e}"`:String(e)}function Mh(e){let t=[3,2,1].find(n=>e>=1024**
n&&e%1024**n===0)??0;return`${e/1024**t}${["","k","m","g"][t]}`}var Th=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Wh=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function Nh(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Th.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!Wh.test(t)}function jh(e){if(!e.text.includes("COMP\
OSE_FILE"))return[];let t=Do(e),n=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(n).filter(Boolean)}var Ki={dialect:"compose",part:"starts",noun:"a Compose \
file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:jh},view:"compose",claims:Nh,label:({path:[,e=""]})=>`service ${f(
e)}`,spell:zi,load:async()=>(await Promise.resolve().then(()=>ne(require("./compose.js"),1))).reader};function wt(e,t,n){let o=0,s=e.length;for(;o<s;){let r=o+s>>1;n(e[r])<=t?o=r+1:s=r}return o-1}var Vi=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"});var Us=require("./shared.js");var Yi=e=>t=>{let n=Ji(e,t);return n&&kt(n)};function Ji({stages:e,instructions:t},n){let o=s=>t[wt(t,s,({span:r})=>r.start)]?.span.start??s;return e[wt(e,n,({base:s})=>o(s.span.start))]}function Xi(e,t){
let{stages:n,instructions:o}=e,s=a=>o[wt(o,a,({span:l})=>l.start)],r=new Map,i=(a,l)=>{let c=r.get(a)??Fh(t,a.span);r.set(a,c);let{text:d,cuts:p}=c,m=wt(p,l-a.span.start,h=>h);return Uh(d.slice(p[m],p[m+
1]).slice(0,2e3),m===0)};return a=>{let l=Ji(e,a),c=s(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(d)?i(c,a):"",m=l&&(l===n.at(-1)?"final":kt(l));return[...m?
["stage",m]:[],d,p].filter(Boolean).join(" ")}}function Fh(e,{start:t,end:n}){let o=e.slice(t,n),s=(0,Us.redact)(o),r=s.length===o.length?s:o.replace(/\S/g,"*"),i=[0];for(let{0:a,index:l}of r.matchAll(
/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))i.push(l+a.length);return{text:r,cuts:[...i,r.length]}}var Uh=(e,t)=>(0,Us.redact)(e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,
"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120);var qh=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:e=>e.
startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(e,t)=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(e,t)=>e==="ignore-line"?"line":e==="ignore-block"?"block":t()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(e,t)=>t()?"file":"\
line"}];function Qi(e,{file:t,start:n},o){for(let{by:s,pattern:r,reach:i}of qh){let a=r.exec(e),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},m=a&&i(l,o);if(!a||!m)continue;let h=R=>n+(a.indices?.
groups?.[R]?.[0]??0),g=c===void 0?e.length:a.indices?.groups?.ids?.[0]??0,v=[...s==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:R,index:_})=>({value:R,
span:{file:t,start:n+g+_,end:n+g+_+R.length}})),x=p?{until:{value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:s,word:l,rules:v,reason:d.trim(),reach:m,...x}}}var qs=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),Bh=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Hh=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function Bs(e,t,{line:n,block:o,peers:s}){let{text:r,path:i}=t,a=()=>({
file:i,start:Math.max(0,r.search(/\S/)),end:r.trimEnd().length}),l=r.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),c=Gh(l,e);if(c){let{word:p}=c,m=p==="ignore-file"?a():p==="ignore-blo\
ck"?o():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:m,span:e}}let d=s.length?Qi(l,e,()=>e.start<=Kh(t)):void 0;return d&&s.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?o():n,span:e}:void 0}function Gh(e,{file:t,start:n}){let o=Bh.exec(e);if(!o)return;let[s,r="",i,a=""]=o,l=(g,y)=>({file:t,start:n+g,end:n+g+y}),c=[];if(i!==void 0){let g=o.index+s.indexOf(
"[")+1;for(let y of i.matchAll(/[^\s,][^,]*/g)){let v=y[0].trimEnd();c.push({value:v,span:l(g+y.index,v.length)})}}let d=o.index+s.length-a.length,p=Hh.exec(a),m=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),h=p?.[1]??"";return{word:r.toLowerCase(),rules:c,reason:m,...p?{until:{value:h,span:l(d+p.index+p[0].length-
h.length,h.length)}}:{}}}function Po(e,t=n=>gn(e.text,n)){let{text:n}=e;return qs(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(o=>zh(e,o.index,o.index+o[0].trimEnd().length,t)??[]):[]}function zh(e,t,n,o,s=[]){
let{text:r,path:i}=e,a=Vh(e,t);return Bs({file:i,start:t,end:n},e,{peers:s,line:{file:i,start:a,end:gn(r,a)},block:()=>({file:i,start:a,end:o(a)})})}var Zi=new WeakMap;function ea(e){let t=Zi.get(e)??
{next:new Map};return Zi.set(e,t),t}function Kh(e){let t=ea(e);if(t.head===void 0){let n=0;for(;n<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(n,gn(e.text,n)));)n=gn(e.text,n)+1;t.head=
n}return t.head}function Vh(e,t){let{text:n}=e,{next:o}=ea(e),s=n.lastIndexOf(`
`,t-1)+1;if(n.slice(s,t).trim()!=="")return s;let r=[],i=s;do r.push(i),i=o.get(i)??Math.min(gn(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,gn(n,i)+1)));for(let a of r)
o.set(a,i);return i}function gn(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function na(e,t,n){let o=[],s=[],r="",i=t,a=!0;for(let l=t;l<n;l+=1){let c=e[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!r&&(a||/[\s;&|()]/.test(e[l-1]??""))){let p=ta(e,l,n),m={start:l,end:p};a?s.push(m):o.push({...m,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:ta(e,l,n)};for(let m of s)o.push({...m,line:p});s=[]}c==="\\"&&r!=="'"?l+=e[l+1]===`
`?0:1:(r?c===r:c==="'"||c==='"')&&(r=r?"":c)}for(let l of s)o.push({...l,line:{start:n,end:n}});return o}function ta(e,t,n){let o=e.indexOf(`
`,t),s=o<0||o>n?n:o;return e[s-1]==="\r"?s-1:s}var oa=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,sa=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},ra=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function Ne(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Ke(e,t=0,n=e.length){let o=t,s=n;for(;o<s&&Ne(e.
charCodeAt(o));)o+=1;for(;s>o&&Ne(e.charCodeAt(s-1));)s-=1;return[o,s]}function ia(e){let t=[];for(let n of Yh(e)??[]){let o=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),s=o?.[3];if(!o||!s)continue;let r=Jh(s);if(r===void 0||r==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:r,expand:i(r)===i(s),chomp:o[2]==="-"})}return t}function Yh(e){let t=[],n="";for(let o=0;o<e.length;o+=1){let s=e[o];if(s==="'"||s==='"'){let r=Hs(e,o);if(r<0)return;n+=e.slice(o,r+1),o=
r}else if(s==="$"&&e[o+1]==="{"){let r=Gs(e,o);if(r<0)return;n+=e.slice(o,r+1),o=r}else if(s==="\\")n+=e.slice(o,o+2),o+=1;else if(s==="<"&&e[o+1]==="<"){let r=o+2;for(;r<e.length&&/[\t\r ]/.test(e[r]);)
r+=1;n+=e.slice(o,r),o=r-1}else Ne(s.charCodeAt(0))?(n&&t.push(n),n=""):n+=s}return n&&t.push(n),t}function Hs(e,t){let n=e[t];for(let o=t+1;o<e.length;o+=1){if(e[o]===n)return o;if(e[o]==="\\"&&n==='\
"')o+=1;else if(e[o]==="$"&&e[o+1]==="{"&&n==='"'){let s=Gs(e,o);if(s<0)return-1;o=s}}return-1}function Gs(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let o=n[1]==="/"?1:0;for(let s=t+n[0].length;s<e.length;s+=1){let r=e[s];if(r==="\\")s+=1;else if(r==="/"&&o)o=0;else{if(r==="}")return o?-1:s;if(r===
"'"||r==='"'){if(s=Hs(e,s),s<0)return-1}else if(r==="$"&&e[s+1]==="{"&&(s=Gs(e,s),s<0))return-1}}return-1}function Jh(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="'"||o==='"'){let s=Hs(
e,n);if(s<0)return;t+=o==='"'?e.slice(n+1,s).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,s),n=s}else if(o==="\\")t+=e[++n]??"";else{if(Ne(o.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=o}}return t}var nt=(e,t,n)=>({value:e.text.slice(t,n),span:Ge(e,t,n),at:t}),_o=e=>e===32||e===9||e===11||e===12||e===13;function aa(e,t,n){let o=[],{text:s}=e;for(let r=t;r<n;){for(;r<n&&_o(s.charCodeAt(r));)r+=1;
let i=r;for(;r<n&&!_o(s.charCodeAt(r));)r+=1;r>i&&o.push(nt(e,i,r))}return o}function zs(e,t,n){let o=t;for(;o<n&&!_o(e.charCodeAt(o));)o+=1;let s=o;for(;s<n&&_o(e.charCodeAt(s));)s+=1;return[o,s]}function Ks(e,t,n,o){
let s=[],{text:r}=e;for(let i=t;i<n;){for(;i<n&&Ne(r.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!Ne(r.charCodeAt(i)));){let d=r[i];d===o&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="\
'")&&(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&s.push(nt(e,a,c))}return s}function la(e,t,n,o){let s=[],{text:r}=e,i=t;for(;;){for(;i<n&&Ne(r.charCodeAt(i));)i+=1;if(!r.startsWith("--",i)||i+1>=
n)return{flags:s,rest:i};let a=i,l="",c="";for(;i<n&&(c||!Ne(r.charCodeAt(i)));){let m=r[i];(c?m===c:m==='"'||m==="'")?c=c?"":m:m===o?l+=r[++i]??"":l+=m,i+=1}if(i=Math.min(i,n),l==="--")return{flags:s,
rest:i};let d=l.indexOf("="),p=l.slice(2,d<0?void 0:d);s.push({name:p,value:l,span:Ge(e,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function ca(e,t,n){let[o,s]=Ke(e.text,t,n);if(e.text[o]!=="[")return;let r=e.
text.slice(o,s),i;try{i=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of r.matchAll(/"(?:[^"\\]|\\.)*"/gs)){
let c=o+l.index;a.push({value:i[a.length],span:Ge(e,c,c+l[0].length),at:c})}return{words:a}}var Xh=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Qh=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Vs(e,t,n,o,s){let{text:r}=e,[i,a]=zs(r,t,n),l=r.slice(t,i).replace(
/[a-z]/g,g=>g.toUpperCase()),{flags:c,rest:d}=la(e,a,n,o),[p,m]=Ke(r,d,n),h={keyword:l,keywordSpan:Ge(e,t,i),span:Ge(e,t,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=m)return{...h,
args:[]};if(l==="ONBUILD")return{...h,args:[nt(e,p,m)],trigger:Vs(e,p,m,o,s)};if(l==="ENV"||l==="LABEL")return{...h,...eg(e,p,m,l,o,s)};if(l==="ARG"){let g=Ks(e,p,m,o);return{...h,args:g,pairs:g.map(y=>pa(
e,y))}}return l==="HEALTHCHECK"?{...h,...Zh(e,p,m,s)}:{...h,...da(e,p,m,l,s)}}function da(e,t,n,o,s){let r=Xh.has(o)?ca(e,t,n):void 0;return r&&"words"in r?{args:r.words,json:!0}:(r?.fault==="not-stri\
ngs"&&s.push({kind:"broken",span:Ge(e,t,n),message:`exec form of ${o} holds strings only`}),{args:Qh.has(o)?aa(e,t,n):[nt(e,t,n)],json:!1})}function Zh(e,t,n,o){let s=t;for(;s<n&&!Ne(e.text.charCodeAt(
s));)s+=1;let r=nt(e,t,s),[i,a]=Ke(e.text,s,n);if(i>=a)return{args:[r],json:!1};let{args:l,json:c}=da(e,i,a,"CMD",o);return{args:[r,...l],json:c}}function eg(e,t,n,o,s,r){let i=Ks(e,t,n,s);if(i[0]?.value.
includes("=")){for(let c of i)c.value.includes("=")||r.push({kind:"broken",span:c.span,message:`${o} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).
map(c=>pa(e,c))}}let[a,l]=zs(e.text,t,n);return l>=n?(r.push({kind:"broken",span:Ge(e,t,n),message:`${o} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:nt(e,t,a),value:nt(e,l,n),spaced:!0}]}}
function pa(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let o=t.at+t.value.length;return{name:nt(e,t.at,t.at+n),value:nt(e,t.at+n+1,o)}}var tg=["hadolint","checkov","trivy","kics","buildkit"];function Io(e,t=0){return new Ys(e,t).read()}var Ys=class{#e;#o;#n;#t=[];#s=[];#i=[];#c=[];#d;#m=new Set;#l="\\";#a;#r=0;#u=0;constructor(t,n){this.#e=
n,this.#o=t,this.#n=t.text,this.#d=qs(t.text)}read(){let t=this.#n;t.charCodeAt(0)===65279&&(this.#r=1);let n=ra.exec(t.slice(this.#r,this.#r+4096));if(n?.[1]){let o=this.#r+n[0].length-n[1].length;this.#a=
{value:n[1],span:this.#p(o,o+n[1].length)}}for(;this.#r<t.length;){let[o,s]=this.#h(),[r]=Ke(t,o,s);this.#f(r,s),!(r>=s)&&(t[r]==="#"?this.#g(r,s):this.#k(r,s))}return this.#s.length===0&&this.#t.push(
{kind:"broken",message:"the file has no instructions",span:this.#p(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#o,instructions:this.#s,faults:this.#t,suppressions:this.#v(),escape:this.#l,
...this.#a?{syntax:this.#a}:{}}}#p(t,n){return{file:this.#o.path,start:t,end:n}}#h(){let t=this.#r,n=this.#n.indexOf(`
`,t),o=n<0?this.#n.length:n;for(this.#r=n<0?o:n+1;o>t&&this.#n[o-1]==="\r";)o-=1;return[t,o]}#f(t,n){if(!this.#m)return;let o=this.#n.slice(t,Math.min(n,t+4096)),s=oa.exec(o);if(!s){this.#m=void 0;return}
let[,r="",i=""]=s,a=r.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#m=void 0;return}let l=t+o.lastIndexOf(i),c=this.#p(l,l+i.length);this.#m.has(a)&&this.#t.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#m.add(a),a==="syntax"&&(this.#a??=sa(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#l=i:this.#t.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#g(t,n){this.#d&&this.#i.push(this.#p(t,n))}#y({start:t,end:n},o){if(!/seaworthy/i.test(this.#n.slice(t,n)))return;let[s]=o,r=[{start:t,end:s?s.span.start:
n},...o.map(({span:a})=>a)],i=new Set(this.#c.map(({comment:a})=>a.start));for(let a of r)for(let{start:l,end:c,line:d}of na(this.#n,a.start,a.end))i.has(l)||this.#c.push({comment:this.#p(l,c),next:this.#p(
d.start,d.end)})}#b(t){for(let n of this.#i)this.#c.push({comment:n,next:t});this.#i=[]}#v(){let t=this.#n.length;this.#b(this.#p(t,t));let n=this.#s.filter(({keyword:s})=>s==="FROM").map(({span:s})=>s.
start),o=s=>n.includes(s.start)?{...s,end:(n.find(r=>r>s.start)??t+1)-1}:s;return this.#c.flatMap(({comment:s,next:r})=>Bs(s,this.#o,{line:r,block:()=>o(r),peers:tg})??[])}#k(t,n){let o=[],s=[],r=[],i=[],
a=0,l=n,c=(g,y)=>{s.push(a),r.push(g),o.push(this.#n.slice(g,y)),a+=y-g},d=this.#w(t,n);for(c(t,d<0?n:d);d>=0&&this.#r<this.#n.length;){let g=this.#r,[y,v]=this.#h(),[x]=Ke(this.#n,y,v);if(x>=v){i.push(
this.#p(g,this.#r));continue}if(this.#n[x]==="#"){this.#g(x,v);continue}let R=this.#i.filter(_=>_.start>t);for(let _ of R)this.#c.push({comment:_,next:this.#p(x,v)});R.length&&(this.#i=this.#i.filter(
_=>_.start<t)),d=this.#w(y,v),c(y,d<0?v:d),l=v}for(;i.length&&i[i.length-1].start>l&&Ke(this.#n,l)[0]>=this.#n.length;)i.pop();let p=o.length===1?o[0]:o.join(""),[m,h]=Ke(p);if(m>=h){this.#t.push({kind:"\
broken",span:this.#p(t,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#x({file:this.#o.path,text:p,at:s,from:r},l,i)}#w(t,n){let o=n-1;for(;o>=t&&(this.#n[o]===
" "||this.#n[o]==="	");)o-=1;return o<t||this.#n[o]!==this.#l||o>t&&this.#n[o-1]===this.#l?-1:o}#x(t,n,o){let[s,r]=Ke(t.text),i=Vs(t,s,r,this.#l,this.#t),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.includes("<<")?this.#O(t,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#p(i.keywordSpan.start,d),m=i.trigger?{trigger:{...i.
trigger,span:this.#p(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#s.push({...i,...m,span:p,blanks:o,heredocs:c}),this.#b(p),this.#d&&a.keyword==="RUN"&&this.#y(p,c)}#S(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#r,this.#r=t.exec(this.#n)?.index??this.#n.length}#$(){let t=this.#r;for(;t>0&&(this.#n[t-1]===`
`||this.#n[t-1]==="\r");)t-=1;return t}#O(t,n){let o=[];for(let s of ia(t.text)){let r=this.#r,i=-1;for(;this.#r<this.#n.length&&i<0&&this.#u<20;){let[a,l]=this.#h(),c=a;for(;c-a<this.#e&&this.#n[c]===
" ";)c+=1;for(;s.chomp&&this.#n[c]==="	";)c+=1;l-c===s.name.length&&this.#n.startsWith(s.name,c)&&(i=a)}if(i<0)return this.#t.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(s.name.
slice(0,60))} is never closed`}),this.#r=r,this.#S(),this.#u+=1,o;o.push({...s,span:this.#p(r,i)})}return o}};function ma(e,t,n){let o=Io(e,n?.indent),s=n?{inline:n.at}:{},r=og(e,o);if(r)return{dialect:"dockerfile",source:e,skipped:r,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=Ao(o,new Map,t),c=[...o.faults,...o.instructions.flatMap(Ns),...l,...i.flatMap(ng)],d=i[i.length-1];return{...o,...s,...t?{shell:t}:{},faults:c,stages:i,
globals:a,final:d,needed:d?_t([d]):new Set}}var ng=({scripts:e})=>e.flatMap(({script:t,instruction:n})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function og({text:e,path:t},{instructions:n,faults:o}){let s="it is a template, and\
 only what it generates can be judged",r=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(r.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||i.test(e)))return s;if(!i.test(e))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=r.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&o.length>0;return a||l||c?s:void 0}var jn=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Lo=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],ua=["daemon.json","docker/daemon.json","etc/docker/da\
emon.json"];var sg=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,rg=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,ig=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,ag=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,
fa=(e,t)=>e.length===0?[]:[...t.map(n=>({path:`${n}.dockerignore`,role:"text"})),...e.flatMap(lg)];function lg(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),o=["",...t.map((c,d)=>t.slice(
0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),s=[`${e.path}.dockerignore`,...o].map(c=>({path:c,role:"text"})),r=t.join("/"),i=ag.test(e.text)?[{path:r||".",role:"context"}]:[],a=ig.
test(e.text)?[...new Set(["",r&&`${r}/`])].flatMap(c=>jn.map(d=>({path:`${c}${d}`,role:"text",isGuess:!0}))):[],l=e.text.includes("supervisor")?[...e.text.matchAll(sg)].flatMap(([,c=""])=>c.split(/\s+/)).
filter(c=>rg.test(c)).map(c=>({path:`${r&&`${r}/`}${c.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...s,...i,...a,...l]}var ha={read:(e,{shell:t},n)=>ma(e,t,n),references:({fresh:e},{above:t})=>fa(e,t),workloads:(e,t,{images:n})=>Fi(e,t,n),build:(e,t,n,{images:o})=>qi(e,t,n,o),anchors:Xi,stages:Yi,comments:cg,showAs:async(...e)=>(await Promise.resolve().then(()=>ne(require("./show-dockerfile.js"),1))).
showInstructions(...e)};function cg(e){let{instructions:t}=Io(e),n=Vi(e);return o=>n(t[wt(t,o,({span:s})=>s.start)]?.span.start??o)}var dg={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function ga(e){let t="set"in e?dg[e.set]:void 0;return t&&"set"in e?`add \`${t} ${e.to}\``:void 0}var pg=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,ya=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function mg(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(pg.test(n)&&!ya.test(n))return!0;if(t===void 0||ya.test(n))return!1;let o=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(o)}var ug=({path:[,e=""],ships:t})=>t?"the image":`stage ${f(e)}`,ba={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:mg,label:ug,spell:ga,load:()=>ha};function vt(e){let t=[],n=0;for(let o of e.split(`
`)){let s=n;n+=o.length+1;let r=s===0?o.replace(/^\uFEFF/,""):o,i=r.trim();if(!i||r.startsWith("#"))continue;let a=i.startsWith("!"),l=Js(a?i.slice(1).trim():i),c=s+o.indexOf(i);l&&t.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return t}function ot(e,t){let n=ka(e),o=Js(t).split("/");return o.some((s,r)=>n.test(o.slice(0,r+1).join("/")))}function je(e){let t=vt(e).map(({except:n,pattern:o})=>({
except:n,matches:ka(o)}));return{ignores(n){let o=Js(n).split("/"),s=!1;for(let{except:r,matches:i}of t)o.some((l,c)=>i.test(o.slice(0,c+1).join("/")))&&(s=!r);return s}}}var Js=e=>qt(e,e.startsWith("\
/")).join("/"),Mo=new Map;function ka(e){let t=Mo.get(e);if(t)return t;Mo.size>2e3&&Mo.clear();let n=fg(e);return Mo.set(e,n),n}function fg(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="\
*"&&e[n+1]==="*"){n+=1,e[n+1]==="/"&&(n+=1);let s=n+1>=e.length?".*":"(?:.*/)?";t.endsWith(s)||(t+=s)}else if(o==="*")t+="[^/]*";else if(o==="?")t+="[^/]";else if(o==="["){let s=e.indexOf("]",n+2);s<0?
t+="\\[":(t+=`[${e.slice(n+1,s).replace(/\\/g,"\\\\")}]`,n=s)}else o==="\\"?(n+=1,t+=(e[n]??"").replace(/[^\w]/g,"\\$&")):t+=o.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}
var xt=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(vt(e)[0]?.pattern??"");function wa(e){let t=e.path,n=vt(e.text).map(o=>({value:o,span:{file:t,start:o.start,end:o.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:Po(e),patterns:n}}var va={read:wa,appliesTo:hg,comments:()=>()=>({at:0,word:"ignore-file"})};function hg(e,t){if(e===`${t}.dockerignore`)return!0;let n=e.slice(0,e.lastIndexOf("/")+1);return e===`${n}.dockerignore`&&t.
startsWith(n)}var xa={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:e=>e.endsWith(".dockerignore"),load:()=>va};function gg(e,t){return!/\.json$/i.test(e)||t===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(t)?!/"ociVersion"|"apiVersion"/.test(t):/seccomp[^/]*\.json$/i.test(e)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(t)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(t)}var Sa={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:e=>`JSON has no comments; the \`comment\` \
of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:gg,glance:(e,t)=>/seccomp[^/]*$/i.test(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>ne(require("./seccomp.js"),1))).
reader};var Lt=[ba,Ki,xa,Sa,Gi],Xs=new Map,me=Lt;var $a=()=>Lt.map(({dialect:e})=>e),Fe=e=>Lt.find(t=>t.dialect===e),Fn=e=>Lt.find(({answers:t})=>t===e),Qs=()=>Lt[0],Zs=()=>Lt.find(({part:e})=>e==="starts"),yg=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.
test(e);function Mt(e,t){if(yg(e.slice(e.lastIndexOf("/")+1)))return;let n=Lt.find(o=>o.claims(e,void 0));return n||t===void 0?n?.dialect:Lt.find(o=>o.claims(e,t))?.dialect}var Ht=65536;async function Un({
dialect:e,load:t}){let n=Xs.get(e)??await t();return Xs.set(e,n),n}async function Oa(e){let t=Fe(e);return t&&Un(t)}function le(e){let t=Xs.get(e);if(!t)throw new RangeError(`no reader of ${e} was loa\
ded`);return t}var b=e=>Fe(e.dialect)?.label?.(e)??e.path.join(" ");function er(e,t){return((t&&Fe(t.dialect))??Zs()).spell?.(e,t)??`change ${Nn(e)}`}function Gt({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stoppe\
d by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var Ue=e=>"documents"in e?e.documents:[e];function Ea(e,t){let n=(r,i)=>`${r}\0${i??""}`,o=new Map(e.map(r=>[n(r.source.path,r.inline),r])),s=new Map;return r=>{let{build:i}=r,a=i?.dockerfile?o.get(n(i.dockerfile,i.inline)):void 0;if(!i||!a||
a.skipped||i.target?.state==="unknown")return r;let l=i.target?.value,c=wg(i),d=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=c.size===0&&s.has(d)?s.get(d):le(a.dialect).build?.(a,l,c,t);return c.
size===0&&s.set(d,p),p?bg(r,i,p):r}}function bg(e,t,n){let o={how:"built-from",span:t.at.span},{image:s}=e,r=(i,a)=>yt(i)?i:To(a,o);return{...e,...kg(n),windows:e.windows||n.windows,dropsRoot:n.dropsRoot&&
s.entrypoint.state!=="written"&&s.user.state!=="written",build:{...t,stage:n.path},image:{ref:n.image.ref,user:r(s.user,n.image.user),env:Ca(n.image.env,s.env,o),labels:Ca(n.image.labels,s.labels,o),exposedPorts:Ra(
n.image.exposedPorts,o),volumes:Ra(n.image.volumes,o),entrypoint:r(s.entrypoint,n.image.entrypoint),cmd:r(s.cmd,n.image.cmd),healthcheck:r(s.healthcheck,n.image.healthcheck),workingDir:r(s.workingDir,
n.image.workingDir),stopSignal:r(s.stopSignal,n.image.stopSignal)}}}var kg=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),To=(e,t)=>({...e,
via:[t,...e.via??[]]}),Ra=(e,t)=>{let n=To(e,t);return n.state==="unknown"?n:{...n,value:n.value.map(o=>To(o,t))}};function Ca(e,t,n){return e.state==="unknown"||t.state==="unknown"?t:ae([...e.value.map(
o=>To(o,n)),...t.value],t.span,t.via)}function wg({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.state==="unknown")continue;let{name:o,value:s}=n.value;t.set(o,{value:s&&
s.state!=="unknown"?s.value:null,span:n.span})}return t}var yn=class{documents;#e=[];#o=0;#n=!1;constructor(t=new Map){this.documents=t}get attachments(){return this.#e}get projects(){return this.#o}get isUnclear(){return this.#n}attach(t,n){this.#o+=1;let{
id:o,folder:s}="documents"in t?t:{id:t.source.path,folder:vo(t.source.path)};for(let r of n){let{securityOpt:i}=r.host;this.#n||=i.state==="unknown"||i.value.some(({state:a})=>a==="unknown"),r.project===
o&&this.#e.push(...vg(r,s,this.documents))}}},vg=(e,t,n)=>me.flatMap(({dialect:o})=>{let s=n.has(o)?le(o).givenTo?.(e,t):void 0;return s?[{container:e,dialect:o,...s}]:[]});function Aa(e,t){let{image:n,hooks:o}=e,s=a=>({...a,script:xg(a,t)}),r=a=>a.state==="written"&&a.value?{...a,value:s(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:s(a.value.test)}}:
a;return{...e,hooks:o.map(a=>({...a,command:r(a.command)})),image:{...n,entrypoint:r(n.entrypoint),cmd:r(n.cmd),healthcheck:i(n.healthcheck)}}}function xg({form:e,words:t},n){let o=t.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[s]=o,r=()=>{};return e==="shell"&&s?n.readScript(
s.inner(),r,{errexit:!1,pipefail:!1}):n.readWords(o,r)}function bn({units:e,affectedBuilds:t=[],profiles:n=new yn},o){let s=e.flatMap(l=>Da(l)==="starts"?Sg(l,o):[]),r=e.filter(l=>Da(l)==="builds").flatMap(Ue),i=Ea(r,o),a=s.map(i);return{documents:$g(e),affectedBuilds:t,
profiles:n,stages:r.flatMap(l=>le(l.dialect).workloads?.(l,Tt(l.source.path,a),o)??[]),containers:a,builtImages:new Set(a.flatMap(({build:l})=>l?.names?[Ee(l.names)]:[])),lookup:o}}var Da=({dialect:e})=>Fe(
e)?.part;function Sg(e,t){let n=le(e.dialect).workloads?.(e,[],t)??[],{shell:o}=t;return n.filter(we).map(s=>o?Aa(s,o):s)}function $g(e){let t=new Map;for(let n of["starts","builds","excludes","confin\
es"])for(let{dialect:o}of me.filter(s=>s.part===n)){let s=e.filter(r=>r.dialect===o);s.length&&t.set(o,s)}return t}var Tt=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===e&&n.target?.state!=="unknown"?[
n.target?.value??""]:[]);var _a=(...e)=>{let t=[],n=0;for(let o of[...e].sort((s,r)=>s-r))o>n&&t.push([n,o-1]),n=o+1;return t.push([n,65535]),t},tr=_a(0,47),Og=_a(0),Rg=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),
Pa=e=>Rg[e]??{kind:"one",set:[[e,e]]};function Ia(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,n=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),o=[{options:[],parts:[]}],s=()=>o[o.length-1],r=a=>{
s().parts.push(a)},i=!1;for(let a=0;a<n.length;a+=1){let l=n[a],c=n.charCodeAt(a),d=!1;if(l==="\\"){let p=nr(n,a);if(!p)return{at:a,message:"ends with a backslash"};r(Pa(p.code)),d=p.code===47,a=p.end-
1}else if(l==="*"){let p=n[a+1]==="*",m=a;for(;n[m]==="*";)m+=1;i&&(m===n.length||n[m]==="/")&&r({kind:"one",set:tr}),r({kind:"any",set:p?Og:tr}),p&&(a+=1)}else if(l==="?")r({kind:"one",set:tr});else if(l===
"["){let p=Cg(n,a);if(!p)return{at:a,message:"opens a `[` that is never closed"};r({kind:"one",set:p.set}),a=p.end-1}else{if(l==="]")return{at:a,message:"closes a `]` that was never opened"};if(l==="{"){
if(o.length>=50)return{at:a,message:"nests its braces too deeply"};o.push({options:[],parts:[]})}else if(l===","&&o.length>1){let{options:p,parts:m}=s();p.push(m),s().parts=[]}else if(l==="}"){if(o.length===
1)return{at:a,message:"closes a `}` that was never opened"};let{options:p,parts:m}=o.pop();if(p.length===0)return{at:a,message:"has braces around a single alternative: leave them out, or separate with\
 commas"};r({kind:"choice",options:[...p,m]})}else r(Pa(c)),d=c===47}i=d}return o.length>1?{at:n.length,message:"opens a `{` that is never closed"}:s().parts}var La=e=>Array.isArray(e);function nr(e,t){let n=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;n.lastIndex=t;let o=n.exec(e);if(o)return{code:o[1]?Number.parseInt(o[1],8):o[2]?Number.parseInt(o[2],16):Number(o[3]),
end:n.lastIndex};let s=e[t+1];return s===void 0?void 0:{code:{a:7,e:27,f:12,n:10,r:13,t:9}[s]??e.charCodeAt(t+1),end:t+2}}function Cg(e,t){let n=t+1,o=e[n]==="^";o&&(n+=1);let s=[],r=n;for(;;){let a=e[n];
if(a===void 0)return;if(a==="]"&&(n>r||!o)||a==="]")break;let l=a==="\\"?nr(e,n):{code:e.charCodeAt(n),end:n+1};if(!l)return;if(n=l.end,e[n]==="-"&&e[n+1]!=="]"&&e[n+1]!==void 0){let c=e[n+1]==="\\"?nr(
e,n+1):{code:e.charCodeAt(n+1),end:n+2};if(!c)return;n=c.end,s.push([Math.min(l.code,c.code),Math.max(l.code,c.code)])}else s.push([l.code,l.code])}let i=Eg(s);return{set:o?Ag(i):i,end:n+1}}function Eg(e){
let t=[...e].sort((o,s)=>o[0]-s[0]),n=[];for(let[o,s]of t){let r=n[n.length-1];r&&o<=r[1]+1?r[1]=Math.max(r[1],s):n.push([o,s])}return n}function Ag(e){let t=[],n=1;for(let[o,s]of e)o>n&&t.push([n,o-1]),
n=Math.max(n,s+1);return n<=65535&&t.push([n,65535]),t}var Ma=(e,t)=>e.some(([n,o])=>t>=n&&t<=o);var Dg=3e4;var Ta=e=>e.reduce((t,n)=>t+(n.kind==="one"?1:n.kind==="any"?2:n.options.reduce((o,s)=>o+1+Ta(s),1)),0),Wa=e=>Ta(e)<Dg;function Na(e){let t=[{free:[]}],n=()=>t.push({free:[]})-1,o=(r,i)=>{let a=i;for(let l of r)
if(l.kind==="one"){let c=n();t[a].step={set:l.set,to:c},a=c}else if(l.kind==="any"){let c=n(),d=n();t[a].free.push(c,d),t[c].step={set:l.set,to:a},a=d}else{let c=l.options.map(p=>{let m=n();return t[a].
free.push(m),o(p,m)}),d=n();for(let p of c)t[p].free.push(d);a=d}return a},s=o(e,0);return{states:t,accepting:s}}function ja({states:e},t){let n=new Set(t);for(let o of n)for(let s of e[o].free)n.add(
s);return[...n].sort((o,s)=>o-s)}function Pg(e,t,n){let o=[];for(let s of t){let{step:r}=e.states[s];r&&Ma(r.set,n)&&o.push(r.to)}return ja(e,o)}function Fa(e,t){let n=ja(e,[0]);for(let o=0;o<t.length&&
n.length>0;o+=1)n=Pg(e,n,t.charCodeAt(o));return n.includes(e.accepting)}var Q=({rule:e})=>e.prefix.mode?.value==="deny",N=({included:e})=>{let[t,n=""]=e?.path.value.split(/\/(.*)/s)??[];return!(t==="abstractions"&&ri.has(n))&&t!=="tunables"},Pe=(e,t)=>e.giving(t).filter(({
placed:n})=>N(n));function st({profile:e},t){return e.rules.flatMap(n=>n.rule.kind===t?[{rule:n.rule,placed:n}]:[])}function V(e,t){let n=st(e,t),o=n.filter(({placed:s})=>Q(s));return n.filter(({rule:s,
placed:r})=>N(r)&&!Q(r)&&!o.some(i=>_g(s,i.rule)))}function _g(e,t){let n=r=>r.map(({value:i})=>i).join(" "),o=r=>r.map(({name:i,operator:a,values:l})=>`${i.value}${a}${n(l)}`).sort().join(" "),s=new Set(
t.access.map(({value:r})=>r));return(s.size===0||e.access.length>0&&e.access.every(({value:r})=>s.has(r)))&&(t.words.length===0||n(e.words)===n(t.words))&&(t.conditions.length===0||o(e.conditions)===o(
t.conditions))&&(!t.peer||e.peer!==void 0&&o(e.peer.conditions)===o(t.peer.conditions))&&(!t.target||e.target?.value===t.target.value)}function Ve(e,t){let n=Ia(e);return La(n)&&Wa(n)&&Fa(Na(n),t)}var rt=e=>Ve(
e,"zq-x1")||Ve(e,"/zq/x1")&&Ve(e,"/a"),it=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="capability"?[{rule:t.rule,placed:t}]:[]),qn=(e,t)=>it(e).some(({rule:n,placed:o})=>Q(o)&&(n.names.length===0||
n.names.some(({value:s})=>s===t))),or=(e,t)=>!qn(e,t)&&(e.profile.rules.some(({rule:n})=>n.kind==="all")||it(e).some(({rule:n,placed:o})=>!Q(o)&&(n.names.length===0||n.names.some(({value:s})=>s===t)))),
Wo=({profile:e},t,n)=>{let o=t.find(s=>s.name.value===n)?.values[0]?.value;return o===void 0?void 0:e.expand(o)},No=({access:e},t)=>e.length?e.map(({value:n})=>n):t,Wt=({profile:e})=>e.node.attachment===
void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),Ig={critical:"high",high:"medium",medium:"low",low:"low",info:"info"},fe=(e,t)=>Wt(e)?t:Ig[t],Ua=[["/proc/sysrq-trigger","write","/proc/sysrq-tr\
igger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys outside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b",
"write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/kernel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/\
powercap"]],sr=e=>Ua.flatMap(([t,n,o])=>e.allows(t,n)?[o]:[]),Z=e=>Ua.filter(([n,o])=>e.rules.some(s=>s.deny&&e.touches(s,n,o))).length>=6&&V(e,"mount").length===0,at=(e,t)=>Pe(e,t).find(n=>n.pattern===
"/{**,}"||e.covers(n,"/**"));var rr=e=>e.kind==="scalar"&&"raw"in e;function qa(e){return/^(?:true|y|yes|on|1)$/i.test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var jo=({documents:e},t)=>e.get(t)??[],he=e=>jo(e,"dockerfile"),ce=e=>jo(e,"compose"),Bn=e=>jo(e,"seccomp"),St=e=>jo(e,"apparmor");function se({root:e},...t){return $({name:"",at:{span:e.span,via:[]},node:e},...t)}function $(e,...t){let n=e;for(let o of t){let s=n?.node.kind==="map"?n.node.entries.get(o):void 0;n=s&&n&&!Ga(s.value)?
za(o,s,n):void 0}return n}function A(e){if(!e)return[];let{node:t,at:n}=e;return t.kind==="map"?[...t.entries].map(([o,s])=>za(o,s,e)):t.kind==="scalar"?[e]:t.items.map(({value:o,via:s})=>({name:P({node:o})??
"",at:{span:o.span,via:[...n.via,...s]},node:o}))}function P(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function Ye(e){if(e?.node.kind==="map")
return!0;let t=P(e);return t===void 0?void 0:qa(t)}function Hn({node:e}){return e.kind!=="scalar"?"":rr(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,"\uFFFC").replaceAll(
"\0","$"):e.text}var j=e=>A(se(e,"services")).filter(({node:t})=>t.kind==="map"),Lg=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,Ga=e=>e.tag==="!\
reset"||e.kind==="scalar"&&e.value===null,za=(e,{key:t,value:n,via:o},{at:s})=>({name:e,at:{span:t.span,via:[...s.via,...o]},node:n});function ir(e){return A(e).map(t=>{if(e?.node.kind==="map")return{
name:t.name,literal:Hn(t),isPassed:Ga(t.node),at:{...t.at,span:Lg(t)}};let[,n="",o]=/^([^=]*)(?:=(.*))?$/s.exec(Hn(t))??[];return{name:n,literal:o??"",isPassed:o===void 0,at:t.at}})}function ar(e,t,n,o){
let s=ee(n,o).get(e),r=he(o).find(({source:l})=>l.path===s?.build?.dockerfile),i=new RegExp(`\\$\\{?${ht(t)}\\b`);return(r?.stages.flatMap(({scripts:l})=>l.map(({instruction:c})=>c.span))??[]).filter(
({start:l,end:c})=>i.test(r?.source.text.slice(l,c)??"")).slice(0,3)}function Fo({value:e}){let n=(e.kind==="list"?e.items.map(s=>s.value):[e]).map(s=>s.kind==="scalar"&&s.value!==null?s.text:void 0),
o=n.filter(s=>s!==void 0&&!/\$|\uFFFC/.test(s));return{items:o,isOpen:o.length<n.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Ba=new WeakMap;function ee({id:e},t){let n=Ba.get(
t);if(!n){n=new Map;for(let o of t.containers){let s=n.get(o.project)??new Map;s.set(o.path[1]??"",o),n.set(o.project,s)}Ba.set(t,n)}return n.get(e)??new Map}var Ha=new WeakMap;function lr(e){let t=Ha.
get(e)??new Set(j(e).flatMap(n=>A($(n,"depends_on")).flatMap(o=>P($(o,"condition"))==="service_completed_successfully"?[o.name]:[])));return Ha.set(e,t),t}function w(e,t){return e.state!=="unknown"&&t(e.value)}function _e(e,t){return e.state==="written"&&t(e.value)}var cr=(e,t)=>e.state!=="unknown"&&e.value.every(n=>n.state!=="unknown"&&!t(n.value)),k=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(n=>w(n,t)),O=e=>e.state==="unknown"?void 0:e.value;function $t({source:e},{containers:t,lookup:n}){let o=c=>c.flatMap(d=>n.source(d)??[]),s=o([`${e.path}.dockerignore`]);if(s.length)return s;let r=t.flatMap(({build:c})=>c?.dockerfile===e.path&&c.context!==
null?[c.context]:[]);if(r.length)return o(r.map(c=>c?`${c}/.dockerignore`:".dockerignore"));let i=e.path.split("/").slice(0,-1),a=i.map((c,d)=>i.slice(0,d+1).join("/")),l=Array.from({length:12},(c,d)=>`${"\
../".repeat(d+1)}.dockerignore`);return o([".dockerignore",...a.map(c=>`${c}/.dockerignore`),...l])}var dr=(e,{containers:t,lookup:n})=>{let o=e.slice(0,e.lastIndexOf("/")+1),r=[...new Set(["",o])].flatMap(
i=>jn.flatMap(a=>n.source(`${i}${a}`)?.text??[])).flatMap(i=>[...[...i.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,a=""])=>[...a.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,l=""])=>l)),...[
...i.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,a=""])=>a)]);return new Set([...r,...t.flatMap(({build:i})=>i?.dockerfile===e?i.contexts:[])])};function kn({source:e,stages:t},{containers:n,lookup:o}){
let s=new Set(n.flatMap(({build:d})=>d?.dockerfile===e.path?[d.context]:[]));if(s.size>1||s.has(null))return;let[r]=s,i=o.files?.(r??e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));if(!i||r!==void 0)
return i;let a=new Set(i);return t.flatMap(({copies:d})=>d.flatMap(p=>p.from?[]:p.sources.flatMap(m=>O(m)??[]))).map(In).filter(d=>d&&d!=="."&&!/[*?[:]/.test(d)).every(d=>a.has(d)||a.has(`${d}/`))?i:void 0}
var Uo=e=>/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(e);function zt({affectedBuilds:e}){let t=e.filter(({skipped:n})=>!n);if(t.length!==0)return t.some(({stages:n})=>n.some(({copies:o})=>o.some(({from:s,sources:r})=>!s&&
r.some(i=>i.state==="unknown"||Uo(i.value)))))}var Kt=({source:e},{lookup:t})=>t.files?.(e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));function Gn({source:e},{lookup:t}){let n=e.path.slice(0,e.
path.lastIndexOf("/")+1);return[...new Set(["",n])].flatMap(s=>jn.flatMap(r=>t.source(`${s}${r}`)?.text??[])).flatMap(s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,r=""])=>r.toLowerCase()))}function zn(e,{containers:t,lookup:n}){let o;for(let{build:s}of t){let r=s?.context;if(!s?.dockerfile||r===null||r===void 0)continue;let i=r===""?e:e.startsWith(`${r}/`)?
e.slice(r.length+1):void 0;if(i===void 0||i.startsWith("../"))continue;let a=n.source(`${s.dockerfile}.dockerignore`)??n.source(r?`${r}/.dockerignore`:".dockerignore");if(!a||!je(a.text).ignores(i))return!1;
o=!0}return o}function Vt(e){return[...new Set(ce(e).flatMap(({folder:n})=>ua.map(o=>Oe(n,o))))].flatMap(n=>{let o=e.lookup.source(n),s=o?.text.indexOf("{")??-1;if(!o||s<0||!Mg(o.text))return[];let r=i=>{let a=new RegExp(
`"${i}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(o.text),l=a?.[1];if(!a||l===void 0)return;let c=a.index+a[0].length-l.length;return{span:{file:n,start:c,end:c+l.length},
text:l}};return[{source:o,root:{file:n,start:s,end:o.text.length},at:r}]})}function Mg(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var Tg=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Ka=e=>Tg.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e);var Yt=({ref:e})=>e!==null&&w(e,({path:t})=>t!==null&&Ka(t));var u=e=>e,ge=e=>({safety:"unsafe",change:e});function ve(e){let{name:t}=e;if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let n=I(e,t),o=n.options.filter(({name:r})=>r==="--url").flatMap(({value:r})=>r??[]),s=[...n.operands,...o].filter(
({text:r})=>r!=="");if(s.length!==0)return{urls:s,output:Wg(t,n,e),args:n}}function Wg(e,t,{redirects:n}){let o=n.find(({operator:i})=>i===">"||i===">>"||i===">|"),s=i=>i?.includes("\uFFFC")?void 0:i;
if(e==="curl"){let i=D(t,"-o","--output");return i?i.value?.text==="-"?s(o?.target.text??"-"):s(i.value?.text):D(t,"-O","--remote-name","--remote-name-all")?Va(t.operands[0]):o?s(o.target.text):"-"}let r=D(
t,e==="wget"?"-O":"-o",e==="wget"?"--output-document":"--out");return r?r.value?.text==="-"||r.value?.text==="/dev/stdout"?o?s(o.target.text):"-":s(r.value?.text):Va(t.operands[0])}var Va=e=>{let t=e?.
text.replace(/[?#].*$/,"").split("/").pop();return t&&!t.includes("\uFFFC")?t:void 0},pr=({args:e})=>D(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),Ng=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function qe(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!Ng.test(t[1])&&!t[1]?.startsWith("\uFFFC")}var jg=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function Jt({name:e,words:t}){if(e==="openssl")return t.some(({text:o})=>/^-verify$|^-signature$/.test(o))||t.some(({text:o})=>o==="verify");if(!jg.test(e))return!1;let n=o=>t.slice(1).some(({text:s})=>o.
test(s));return/^gpg2?$/.test(e)?n(/^--(?:batch-)?verify/)||n(/^--verify-files$/):e==="shasum"?n(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&n(/256|384|512/):e==="cosign"?n(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||n(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var Xt=({name:e,substitutedInto:t,feeds:n})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||n.length>
0);function Fg({words:e},t){return t.flatMap(n=>{let o=e[e.indexOf(n)-1];return o&&o.span.end<=n.span.start?[{span:{...n.span,start:o.span.end},text:""}]:[]})}function wn(e,{name:t,value:n,word:o}){let s=/^-[^-]./.
test(o.text)&&o.text!==t;return s&&(n||o.span.end-o.span.start!==o.text.length)?[]:s?[{span:o.span,text:o.text.replace(t.slice(1),"")}]:Fg(e,n&&e.words.includes(n)?[o,n]:[o])}function vn({text:e,span:t},n){
let o=t.end-t.start;return o===e.length?[{span:t,text:n}]:o===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:n}]:[]}function xe({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,
end:e[e.length-1]?.span.end??t.end}}function qo({folder:e},t,n){return A(n).flatMap(o=>{let s=P($(o,"path"))??P(o);return s===void 0?[]:Ya(Oe(e,s),t)})}function Kn(e,t){let o=A(se(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(
l=>qo(e,t,$(a,l)))),s=new Set(e.files.map(({document:a})=>a.source.path)),r=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>s.has(l.file)?[]:[l.file]))),i=[...new Set([Oe(
e.folder,".env"),...r])].flatMap(a=>Ya(a,t));return[...new Map([...i,...o].map(a=>[a.source.path,a])).values()]}function Ya(e,t){let n=t.source(e);if(!n)return[];let o=Do(n);return[{source:n,values:o,
names:[...o.keys()]}]}var Ja=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audi\
t bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),Xa=new Set("pytest py.test tox nosetests jest vitest m\
ocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),Qa=new Set("mypy flake8 pylint ruff eslint tslint tsc golangci-lint s\
taticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),mr=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bun\
x go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function Qt([e="",...t]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.test(t[0]??"")&&!mr.has(e)||t.some(o=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.
test(o))||t.length>0&&t.every(o=>/^(?:--?(?:version|help|[Vh])|version|help)$/.test(o)))return;if(!mr.has(e)&&!/^python[\d.]*$/.test(e))return Ja.has(e)?"scanner":Xa.has(e)||Qa.has(e)?"test":void 0;let n=t.
join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.test(n)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(n)?"check":void 0;if(/^(?:gpgv|minisign)$/.
test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blob"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(n)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(n)?"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(n)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(n)?"scanner":/^(?:test|clippy|nextest)\b/.test(n)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?Qt(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(o=>/^(?:manage|setup)\.py$/.test(o))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?Qt(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var q=({privileged:e})=>w(e,t=>t),Vn=({image:{user:e}})=>!yt(e)||e.via?.some(({how:t})=>t==="built-from")?"":e.state==="unknown"?e.text:e.value,Bo=e=>k(e).every(({value:t})=>w(t.internal,n=>n)),Ho=e=>e.
state!=="unknown"&&e.value.length>0&&e.value.every(t=>t.state!=="unknown")&&Bo(e);function Se({networks:e},{hostIp:t}){return!w(t,n=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(n))||
e.state==="written"&&Ho(e)?!1:t.state==="written"&&t.value!==""?!0:e.state==="unknown"||e.value.every(n=>n.state!=="unknown"&&w(n.value.hostBinding,o=>o===""||o==="0.0.0.0")||n.state!=="unknown"&&n.value.
hostBinding.state==="unknown")}var Za=new WeakMap;function ur(e,{containers:t}){let n=Za.get(e);if(n&&n.containers===t)return n;let o=new Set(hn(e,Tt(e.source.path,t)).flatMap(K)),s=new Set(e.stages.flatMap(Pt)),r=e.stages.flatMap(
l=>l.scripts.flatMap(({instruction:c,script:d})=>c.keyword==="RUN"?[{commands:d.commands,stage:l,instruction:c,ships:o.has(l),alone:!s.has(l)}]:[])),i=r.flatMap(({commands:l,...c})=>l.map(d=>({command:d,
...c}))),a={containers:t,shipped:o,runs:r,commands:i};return Za.set(e,a),a}var B=(e,t)=>ur(e,t).shipped,M=(e,t)=>ur(e,t).commands,Y=(e,t)=>ur(e,t).runs;function fr(e,t,n,o){let s=new Set,r=(i,a)=>o.has(
i)?!0:s.has(i)?!1:(s.add(i),n.stages.some(l=>K(l).includes(i)&&l!==i&&r(l,a)||l.copies.some(({from:c,sources:d})=>c&&"stage"in c&&K(c.stage).includes(i)&&d.some(p=>a===null||p.state==="unknown"||Go(p.
value,a))&&r(l,null))));return r(e,t)}function Go(e,t){let n=r=>`/${ie(r.replace(/^\.?\//,""))}`,o=n(e),s=n(t);return o.includes("*")||o.includes("\uFFFC")?s.startsWith(o.slice(0,o.search(/[*\uFFFC]/))):
o==="/"||s===o||s.startsWith(`${o}/`)}var Yn=({name:e,words:t})=>[e,...t.slice(1).map(({text:n})=>n)],hr=({file:e,start:t})=>`${t} ${e}`;function el(e,t,n){let o=e.get(t)??new Map(t.map(s=>[hr(n(s)),s]));
return e.set(t,o),o}var Ug=new WeakMap,qg=new WeakMap,Je=(e,t)=>el(Ug,t.stages,({span:n})=>n).get(hr(e.base.span));function lt({span:e},t){let n=he(t).find(({source:o})=>o.path===e.file);return n&&el(
qg,n.stages,({base:o})=>o.span).get(hr(e))}var Bg=(e,t)=>t.some(n=>n.name==="rm"&&n.words.slice(1).some(({text:o,names:s})=>o===e.text&&o!=="\uFFFC"||s?.length===1&&e.names?.length===1&&s[0]===e.names[0]));function*Jn(e,t){for(let{commands:o,stage:s,
instruction:r,ships:i}of Y(e,t))for(let a of o){let{name:l}=a;if(l!=="chmod"&&l!=="mkdir"&&l!=="install")continue;let c=I(a,l),d=l==="chmod"?c.operands[0]:D(c,"-m","--mode")?.value;if(!d)continue;let p=l===
"chmod"?c.operands.slice(1):c.operands;if(p.length>0&&p.every(g=>Bg(g,o)))continue;let m=p.map(({text:g})=>g),h=d.span.end-d.span.start===d.text.length;yield{mode:d.text,span:d.span,paths:m,stage:s,instruction:r,
ships:i,by:l,exact:h,command:a}}let n=B(e,t);for(let o of e.stages)for(let{instruction:s,destination:r,sources:i}of o.copies){let a=Co(s,"chmod");if(!a?.text)continue;let l=[r,...i].flatMap(c=>c.state===
"unknown"?[]:[c.value]);yield{mode:Hg(a.text,e),span:a.span,paths:l,stage:o,instruction:s,ships:n.has(o),by:s.keyword,exact:!1}}}function Hg(e,{stages:t,globals:n}){let o=/^\$\{?(\w+)\}?$/.exec(e)?.[1];
if(!o)return e;let r=[...n,...t.flatMap(({assignments:i})=>i)].find(i=>i.keyword==="ARG"&&i.name===o&&i.value)?.value;return r&&r.state!=="unknown"?r.value:e}function Zt({source:e}){if(!e)return;let n=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.exec(n)?.[0]||void 0}function Xn({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let n=Tn(t),o=(n.get("type")??"bind").toLowerCase(),s=n.get("target")??n.get("dst")??n.get("destination"),r=n.get("id")??(n.get(
"source")??n.get("src"))?.split("/").pop(),i=n.get("env"),a=s??(o==="secret"&&r&&!i?`/run/secrets/${r}`:void 0),l=n.get("mode");return[{type:o,span:t.span,...a?{target:a}:{},...i?{env:i}:{},...l?{mode:l}:
{}}]})}var gr=(e,t=[])=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:t}),en=e=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:null}),yr=(e,t=[])=>({
schema:{type:"array",items:{type:"integer",minimum:0},description:e},default:t}),xn=(e,t)=>({schema:{type:"number",minimum:0,description:e},default:t}),br=(e,t="")=>({schema:{type:"string",...t?{pattern:t}:
{},description:e},default:""}),zo=e=>({schema:{type:"object",additionalProperties:{type:"string"},description:e},default:{}});var Ie=({kind:e})=>e==="allow"||e==="log",F=({cases:e,otherwise:t})=>Ie(t)&&e.every(({action:n})=>Ie(n)),Xe=({cases:e,otherwise:t})=>[t,...e.map(({action:n})=>n)].every(n=>!Ie(n)&&n.kind!=="notify"),Ot=({
defaultAction:e})=>!Ie(e)&&e.kind!=="trace",Nt=({calls:e},t,n)=>n.filter(o=>e.number(o,t.host.architecture.machine)!==void 0&&Xe(t.verdict(o)));function ct({profile:e},t){return(e?.rules??[]).flatMap(
n=>{let o=n.names.filter(({value:s})=>t(s,n));return o.length?[{rule:n,names:o}]:[]})}function T(e,t=12){let n=e.slice(0,t).map(s=>`\`${s.slice(0,40)}\``),o=e.length-n.length;return o>0?`${n.join(", ")}\
 and ${o} more`:n.length<2?n[0]??"":`${n.slice(0,-1).join(", ")} and ${n[n.length-1]}`}function J({image:e,hooks:t}){let n=[],o=(s,r,i)=>{r.state==="written"&&i&&n.push({what:s,setting:r,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&o("entrypoint",e.entrypoint,
e.entrypoint.value),e.cmd.state==="written"&&o("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&o("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:s}of t??[])s.state===
"written"&&o("hook",s,s.value);return n}function kr({text:e},t,n){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(s=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(
s)?.[1],i=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(s)?.[1],a=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(s)?.[1]??"",l=[...i?[i]:[],...[...a.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].
map(([c])=>c)];return r===t&&l.some(c=>Gg(c,n))})}function Gg(e,t){let n=`/${e.replace(/^\/+|\/+$/g,"")}`;if(n.length>200||(n.match(/\*/g)?.length??0)>6)return!1;let o=n.split(/(\*\*\/?|\*)/).map(s=>s.
startsWith("**")?".*":s==="*"?"[^/]*":ht(s)).join("");return new RegExp(`^${o}/?$`).test(t)}var Zn=require("./shared.js"),Me=require("./shared.js"),Sn=require("./shared.js"),ye=require("./shared.js");var Qn=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);var zg=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Kg=["no-new-privileges","writable-cgroups","disable"];function dt(e){if(Kg.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let o=e.slice(
0,n),s=e.slice(n+1);return zg.includes(o)?o==="systempaths"&&e!=="systempaths=unconfined"?{key:o,value:s,fault:"only `systempaths=unconfined` is known"}:s.startsWith(" ")||s===""?{key:o,value:s,fault:`\
\`${o}\` and its value must not be apart: write \`${o}${t}${s.trim()}\``}:(o==="no-new-privileges"||o==="writable-cgroups")&&Le(s)===void 0?{key:o,value:s,fault:`\`${s.slice(0,60)}\` is neither true no\
r false`}:{key:o,value:s}:{key:o,value:s,fault:`\`${o.slice(0,60)}\` is no security option`}}function Le(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function ue({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let o=dt(n.value);if(o.key===t)return{option:o,at:n}}}var Vg=/^(?:echo|printf|cat|tee|sed|print)$/;function Rt(e){let{name:t,words:n,redirects:o,feeds:s}=e;if(!Vg.test(t))return{texts:[],files:[]};let r=o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?r:[...n.slice(1),...r],a=[...t==="tee"?[e]:[],...s.filter(c=>c.name==="tee")],l=[...o.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var tl=u({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"The abi says which kinds of rules the kern\
el is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration decides whether even network rules count.",
standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[],*check({policy:e,profiles:t}){let[n]=t;if(!n)return;let{abi:o}=e;if(!o){
let r=t.some(({profile:i})=>i.rules.some(({rule:a})=>a.kind==="network"||a.kind==="unix"));yield{at:n.profile.node.name,message:r?"no abi is stated, so whether the network rules are enforced depends o\
n the host's parser.conf: `abi <abi/3.0>,` before the profile says it":"no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",severity:r?"medium":"low"};return}let s=tt(
ii,o.path.value.replace(/^abi\//,""))??[];for(let{profile:r}of t)for(let i of r.rules)N(i)&&s.includes(i.rule.kind)&&(yield{at:{span:i.at},message:`\`${o.path.value}\` does not know ${i.rule.kind} rul\
es: this one is read and not enforced${Q(i)?"":", and so is nothing else of the kind"}`,severity:"high",related:[{span:o.span,message:"the abi"}]})}});var Yg={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to somebody who is asked, and in a \
container nobody is"},nl=u({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode looks like a control in every list\
ing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{"apparmor.d(5)":"https://gitlab.\
com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let o of t.node.flags){let s=tt(Yg,o.value);s?yield{at:o,message:`profile \`${t.name}\`\
 is in ${o.value} mode, which ${s}`}:o.value==="debug"&&(yield{at:o,message:"the flag debug is for developers of AppArmor",severity:"low"})}let n=t.rules.find(o=>o.rule.kind==="all"&&!Q(o)&&N(o));n&&(yield{
at:{span:n.at},message:`profile \`${t.name}\` allows everything by this rule`})}}});var ol=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],Jg=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,
sl=u({id:"apparmor-resolved-paths",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at t\
he file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoeve\
r runs su.",standards:[],references:{UsrMerge:"https://wiki.debian.org/UsrMerge"},examples:[],*check({profiles:e}){for(let t of e)for(let n of t.rules){if(!N(n.placed)||!n.rule.path)continue;let o=n.rule.
path.value,s=ol.find(([p])=>p.test(n.pattern)),r=s&&n.pattern.replace(s[0],s[1]),i=r!==void 0&&!Zg(t,n,r),a=!r&&n.literal!==void 0&&Jg.test(n.literal)&&!Qg(t,n,n.literal);if(!i&&!a)continue;let l=i&&n.
deny?Xg(t,n,r):void 0,c=s?o.replace(s[0],s[2]):o,d=i?`\`${o.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${o.slice(0,60)}\` is a link on most distributions`;yield{at:{span:n.
placed.at},message:`${d}: the kernel sees the path behind it, and there this rule ${n.deny?"denies nothing":"never matches"}${l?", while another one allows it":""}${i&&c!==o?`. Write \`${c.slice(0,70)}\
\``:""}`,severity:l?"high":"medium",related:l?[{span:l.placed.at,message:"this rule allows it"}]:[]}}}}),rl=["read","append","exec","mmap","link","lock"];function Xg(e,{permissions:t},n){for(let o of rl){
let s=t[o]?e.opening(n,o):void 0;if(s)return s}}var Qg=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&(o.pattern.startsWith(n)&&o.pattern!==n||/\/sh$/.test(n)&&["dash","bash","busybox"].some(s=>e.touches(
o,n.replace(/sh$/,s),"exec")))),Zg=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&rl.every(s=>!t.permissions[s]||o.permissions[s])&&(o.pattern===n||!ol.some(([s])=>s.test(o.pattern))&&e.covers(o,n)));var ey=["/usr/lib/x86_64-linux-gnu/libc.so.6","/lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch\
64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],il=u({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Allow what programs need to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. Wh\
at it would have kept out comes in afterwards.",standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){
let{profile:n}=t,{node:o}=n;if(o.keyword==="hat"||!t.complete)continue;if(n.rules.length===0&&n.includes.size===0&&n.children.length===0&&!o.flags.some(({value:y})=>/complain|unconfined|default_allow|prompt/.
test(y))){yield{at:o.name,message:`profile \`${n.name.slice(0,60)}\` allows nothing at all: no program starts under it`,severity:"high"};continue}let r=[...n.includes].some(y=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.
test(y)),i=Pe(t,"exec").filter(({permissions:y})=>y.exec==="ix"||y.exec==="pix"),a=ey.some(y=>t.allows(y,"read")&&t.allows(y,"mmap"));if(i.length>0&&!r&&!a&&n.system.length===0)yield{at:o.name,message:`\
programs may be started under \`${n.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let y of i){let v=/\*\*/.
test(y.pattern)&&!y.permissions.mmap&&Wt(t)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(y.pattern),x=v&&t.rules.some(R=>!R.deny&&R.permissions.mmap&&t.meet(y,R));v&&!x&&(yield{at:{span:y.
placed.at},message:`nothing below \`${y.prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let l=V(t,"network").filter(({rule:y})=>y.
words[0]),c=st(t,"network").map(({rule:y})=>y.words.map(({value:v})=>v)),d=c.some(y=>y.length===0),p=l.find(({rule:y})=>y.words[0]?.value==="inet"||y.words[0]?.value==="tcp");if(!p||d||n.system.some(({
path:y})=>/nameservice/.test(y.value)))continue;let m=c.some(([y])=>y==="inet6"||y==="tcp"||y==="udp"||y==="stream"||y==="dgram"),h=c.some(([y,v])=>/^(?:udp|dgram)$/.test(v??y??"")||/^inet6?$/.test(y??
"")&&v===void 0),g=[m?"":"IPv6",h?"":"UDP, and so no DNS"].filter(Boolean);g.length&&(yield{at:{span:p.placed.at},message:`the profile allows no ${g.join(" and no ")}`,severity:"info"})}}});var ty=[["read","r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],al=u({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every \
access mode of a protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not\
 protected.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let n=t.rules.flatMap(i=>{let{
permissions:a}=i;if(!i.deny||!N(i.placed)||!a.read)return[];let l=ty.filter(([d,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!a[d]&&!ny(t,i,d)),c=l.filter(([d])=>t.giving(d).some(p=>t.meet(i,p)));return l.length?[
{rule:i,left:l,open:c}]:[]}),o=n.find(({open:i})=>i.length)??n[0];if(!o)continue;let s=Z(t),r=n.some(({open:i})=>i.some(([a])=>a!=="read"));yield{at:{span:o.rule.placed.at},message:`${n.length===1?"th\
is denial leaves":`${n.length} denials leave modes out; this one leaves`} \`${o.left.map(([,i])=>i).join("")}\` of \`${(o.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:s?"info":r?
"medium":"low",related:n.flatMap(({rule:i})=>i===o.rule?[]:[{span:i.placed.at,message:"another one"}]).slice(0,5)}}}}),ny=(e,t,n)=>e.giving(n,!0).some(o=>o!==t&&e.covers(o,t.pattern));var ll=u({id:"docker-default-denies",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows fi\
les, network and capabilities broadly and then denies what leads to the host. A profile that copies the first half, or an old copy of both, gives a container less protection than having no profile of \
its own.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!Wt(t))continue;let n=at(t,"a\
ppend"),o=V(t,"network").find(({rule:a})=>a.words.length===0&&a.conditions.length===0&&!a.peer),s=it(t).find(({rule:a,placed:l})=>a.names.length===0&&!Q(l)&&N(l)),r=n?sr(t):[];s&&n&&V(t,"mount").length>
0&&r.unshift("mount");let i=st(t,"network").some(({rule:a,placed:l})=>Q(l)&&a.words[0]?.value==="alg");o&&n&&!i&&r.push("network alg"),r.length!==0&&(yield{at:{span:(n??o??s)?.placed.at??t.profile.node.
name.span},message:`docker-default allows as broadly and denies ${r.slice(0,10).join(", ")}, which this profile leaves open`})}}});var oy=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),cl=u({id:"exec-target-defined",on:"apparmor",severity:"medium",confidence:"med\
ium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a program changes to exists; the kernel does, when the progra\
m is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],references:{"apparmor.d(5), execute rules":"https:\
//gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{profiles:t}){let n=St(t).flatMap(o=>o.profiles.map(({profile:s})=>s));for(let o of e){let{profile:s}=o;
for(let{rule:r,permissions:i,placed:a,literal:l,deny:c}of o.rules){let d=i.exec==="cx";if(c||!N(a)||!d&&i.exec!=="px")continue;let p=r.target?s.expand(r.target.value):l;if(!(!p||/[*?[{&:]|\/\//.test(p)))
if(d){let m=s.name.includes("//")?e.find(g=>g.profile.name===s.name.slice(0,s.name.lastIndexOf("//"))):void 0,h=[...s.children,...m?.profile.children??[]];if(!o.complete||h.some(g=>g.name.endsWith(`//${p}`)||
g.attachment!==void 0))continue;yield{at:{span:a.at},message:`there is no child profile \`${p.slice(0,60)}\` in \`${s.name.slice(0,60)}\`: starting it fails`}}else r.target&&!oy.has(p)&&!n.some(m=>m.name===
p||m.attachment===p)&&(yield{at:{span:a.at},message:`there is no profile \`${p.slice(0,60)}\` in these files: where it is not loaded either, starting the program fails`,severity:"low",confidence:"low"})}}}});var wr="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),sy="dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfm\
on checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),dl=u({id:"no-broad-capability-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow all capab\
ilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile is the second lock behind the runtime's; one\
 that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check({profiles:e}){for(let t of e){
let n=Z(t);for(let{rule:o,placed:s}of it(t))if(!(Q(s)||!N(s))){if(o.names.length===0){let r=wr.filter(i=>!qn(t,i));if(r.length===0)continue;yield{at:{span:s.at},message:`every capability is allowed${r.
length<wr.length?` but those denied, among them ${r.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:n?"info":fe(t,"high")}}for(let r of o.names){let i=wr.includes(r.value)?"\
high":sy.includes(r.value)?"medium":void 0;i&&!qn(t,r.value)&&(yield{at:{span:s.included?s.at:r.span},message:`capability \`${r.value}\` is allowed`,severity:fe(t,i)})}}for(let o of["userns","io_uring"])
for(let{placed:s}of V(t,o))yield{at:{span:s.at},message:o==="userns"?"user namespaces may be made, with every capability inside":"io_uring may be used in ways that borrow credentials or polling thread\
s",severity:fe(t,"medium")}}}});var ry=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],iy=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,pl=u({id:"no-broad-exec",on:"appar\
mor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everything below a folder may be executed,\
 whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execu\
te-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Z(t),o=at(t,"exec");for(let s of Pe(t,"exec")){let r={span:s.placed.at},i=ry.find(a=>t.touches(s,a,"exec")&&t.allows(a,"exec"));if(t.opensAll(
s,"/**","exec"))yield{at:r,message:"every file may be executed",severity:n?"info":"medium"};else if(i)yield{at:r,message:`programs in \`${i.slice(0,i.indexOf("/x"))}\` may be executed, where anybody wr\
ites`,severity:n&&s===o?"info":"high"};else{if(o||!Wt(t)||s.permissions.exec!=="ix"&&s.permissions.exec!=="pix")continue;s.glob.some(a=>a.kind==="any")&&/\*\*/.test(s.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.
test(s.pattern)?yield{at:r,message:`whatever lies below \`${s.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothing of this profile can write there`,severity:"low"}:s.literal&&iy.test(
s.literal)&&(yield{at:r,message:`\`${s.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}});var ay=["/etc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],ml=u({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"reco\
mmended",summary:"Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, \
with the first flaw that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=Z(t);for(let o of Pe(t,"read")){if(t.opensAll(o,"/**","read")){yield{at:{span:o.placed.at},message:"every file may be read",severity:n?"info":fe(t,"medium")};
continue}let s=ay.find(i=>t.touches(o,i,"read")&&t.allows(i,"read"));if(!s)continue;let r=o.exact||o.prefix.length>s.lastIndexOf("/")+(s.endsWith("/x")?0:1);(r||t.opensAll(o,"/etc/**","read")||t.opensAll(
o,"/root/**","read"))&&(yield{at:{span:o.placed.at},message:`\`${s.replace(/\/x$/,"")}\` may be read`,severity:fe(t,r?"high":"medium")})}}}});var ly=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**","/lib/**","/boot/**"],cy=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/et\
c/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/etc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/autho\
rized_keys"],ul=u({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what \
others execute, adds an account or a cron job, and stays. A profile that allows it confines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/appar\
mor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Z(t);for(let o of new Set([...Pe(t,"append"),...Pe(t,"link")])){let s=o.permissions.
append?"append":"link",r=ly.find(a=>t.opensAll(o,a,s)),i=o.rule.prefix.owner?.value==="owner";if(r)yield{at:{span:o.placed.at},message:`${s==="link"?"links may be made":"files may be written"} anywher\
e below \`${r==="/**"?"/":r.slice(0,-3)}\`${i?" that the process owns":""}`,severity:n&&r==="/**"?"info":i?"medium":"high"};else{let a=s==="append"?cy.find(l=>t.touches(o,l,s)&&t.allows(l,s)):void 0;a&&
(yield{at:{span:o.placed.at},message:`\`${a}\` may be written, which is a way to root`,severity:"medium"})}}}}});var dy="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),py=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,fl=u({id:"no-broad-mount-rule",on:"app\
armor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitted name, and\
 a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor/-/wikis/Qui\
ckProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=fe(t,"high");for(let{rule:o,placed:s}of V(t,"mount")){let r=my(t,o);r&&(yield{at:{span:s.at},message:r,severity:n})}
for(let{rule:o,placed:s}of V(t,"remount"))eo(t,o.words[0])&&!hl(o).includes("ro")&&(yield{at:{span:s.at},message:"any file system may be remounted, writable ones included",severity:n});for(let{rule:o,
placed:s}of V(t,"pivot_root"))eo(t,o.words[0])&&(yield{at:{span:s.at},message:"the root folder may be changed to any other",severity:n});for(let{rule:o,placed:s}of V(t,"umount"))eo(t,o.words[0])&&(yield{
at:{span:s.at},message:"anything may be unmounted, what hides files of the host included",severity:Z(t)?"info":fe(t,"medium")})}}});function my(e,t){let n=hl(t),o=(...c)=>n.some(d=>c.includes(d)),s=t.
conditions.flatMap(({name:c,values:d})=>/fstype$/.test(c.value)?d.map(({value:p})=>p):[]),[r]=t.words,[i,a]=[eo(e,r),eo(e,t.target)];if(n.some(c=>py.test(c)))return;if(o("remount"))return i&&a&&!o("ro")?
"any file system may be remounted, writable ones included":void 0;if(o("move","M"))return i?"any mount may be moved, past the rules for where it was":void 0;if(o("bind","rbind","B","R"))return i||r?.value===
"/"?"any folder may be bound under another name, past the rules for its own":void 0;let l=dy.find(c=>s.some(d=>Ve(d,c)));if(l)return`file systems of type \`${s.find(c=>Ve(c,l))}\` may be mounted, which\
 show or change what belongs to the host`;if(s.length===0&&i&&a)return n.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${n.length>1?"s":""} ${n.slice(
0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var hl=({conditions:e})=>e.flatMap(({name:t,values:n})=>/^options?$/.test(t.value)?n.map(({value:o})=>o):[]);function eo({profile:e},t){
let n=t&&e.expand(t.value);return t===void 0||n!==void 0&&rt(n)}var uy=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),gl=u({id:"no-broad-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic, and rare address families are doors into seldom-tested parts of the kernel. Pr\
ograms need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=Z(t),o=st(t,"network").some(({rule:s,placed:r})=>Q(r)&&s.words[0]?.value==="alg");for(let{rule:s,placed:r}of V(t,"network")){let i={span:r.at},[a,l]=s.words.
map(({value:d})=>d),c=s.conditions.length>0||s.peer!==void 0;if(!a&&!c)(!o||!n)&&(yield{at:i,message:`every address family is allowed${o?"":", AF_ALG among them"}: name inet and inet6`,severity:n?"inf\
o":fe(t,"medium")});else if(a==="raw"||a==="packet"||l==="raw"||l==="packet"){let d=a==="netlink";yield{at:i,message:d?"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets \
read and forge the traffic of others",severity:fe(t,d?"medium":"high")}}else a&&uy.has(a)&&(yield{at:i,message:`sockets of family ${a} are allowed, which hardly any program in a container opens`,severity:fe(
t,"medium")})}}}});var fy=e=>e===void 0||rt(e)||Ve(e,"unconfined"),yl=u({id:"no-broad-ptrace-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"\
A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a peer, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:[
"CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:n,placed:o}of V(
t,"ptrace")){let s=Wo(t,n.conditions,"peer"),r=!n.conditions.some(({name:d})=>d.value==="peer")||s!==void 0,i=No(n,["trace","read"]),a=i.some(d=>/^(?:trace|write|w|rw|wr)$/.test(d)),l=i.some(d=>/^(?:read|r)$/.
test(d));if(!r||!fy(s)||!a&&!l)continue;let c=s!==void 0&&!rt(s)?"unconfined processes":"every process";yield{at:{span:o.at},message:`${c} may be ${a?"traced":"read by tracing"}: name a peer`,severity:a?
"high":"medium"}}for(let{rule:n,placed:o}of V(t,"signal")){let s=No(n,["send"]).some(l=>/^(?:send|write|w|rw|wr)$/.test(l)),r=Wo(t,n.conditions,"peer"),i=n.conditions.some(({name:l,values:c})=>l.value!==
"peer"&&c.length>0),a=r!==void 0||!n.conditions.some(({name:l})=>l.value==="peer");s&&!i&&a&&(r===void 0||rt(r))&&(yield{at:{span:o.at},message:"every process may be sent every signal: name a peer",severity:"\
medium"})}for(let{rule:n,placed:o}of V(t,"dbus"))n.access.some(({value:s})=>s==="eavesdrop")?yield{at:{span:o.at},message:"every message on the bus may be read"}:n.conditions.length===0&&!n.peer&&n.access.
length===0&&(yield{at:{span:o.at},message:"every service on every bus may be called",severity:"medium"});for(let n of["unix","mqueue"])for(let{rule:o,placed:s}of V(t,n))o.conditions.length===0&&!o.peer&&
o.access.length===0&&o.words.length===0&&(yield{at:{span:s.at},message:n==="unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}});var bl=u({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# inc\
lude` is a comment. One space decides whether the abstractions a profile counts on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/\
apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){
let[n,o="",s=""]=t,r=t.index+o.length,i={file:e.path,start:r,end:t.index+n.length};yield{at:{span:i},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an\
 include",safety:"unsafe",edits:[{span:{...i,end:r+s.length},text:""}]}}}}});var hy="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),kl=u({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"recomme\
nded",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one likes,\
 and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],
*check({profiles:e}){for(let t of e){for(let n of t.rules){let{rule:o,permissions:s,placed:r,deny:i}=n;if(i||!s.exec||!N(r)||t.open(n,"exec")===null)continue;let a=o.target&&t.profile.expand(o.target.
value),l=hy.some(m=>["/bin/","/usr/bin/"].some(h=>t.touches(n,h+m,"exec"))),c={span:r.at},d=o.path?.value.slice(0,60)??"every program",p=o.exec?.value==="safe"||o.exec?.value!=="unsafe"&&s.scrubs;if(a===
"unconfined")yield{at:c,message:`\`${d}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(s.exec)){let m=s.exec!=="ux"?" where it has no profile of its own":"";yield{
at:c,message:`\`${d}\` starts unconfined${m}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(s.exec==="ux"&&l)?"medium":"high"}}else o.exec?.value==="unsafe"?yield{at:c,
message:`\`${d}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(s.exec)&&!p&&l?yield{at:c,message:`\`${d}\` starts under another profile with the environ\
ment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(s.exec)&&(yield{at:c,message:`under which profile \`${d}\` starts depends on what is loaded: this one's, when t\
here is no other`,severity:"low"})}for(let{rule:n,placed:o}of V(t,"change_profile")){let s=n.target?t.profile.expand(n.target.value):"**";s!==void 0&&(rt(s)||Ve(s,"unconfined"))?yield{at:{span:o.at},message:rt(
s)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:n.exec?.value==="unsafe"&&(yield{at:{span:o.at},message:"the change keeps the environment, LD\
_PRELOAD included",severity:"medium"})}}}});var gy=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/proc/sys/kernel/core_pattern"],["/proc/sys/kernel/modpro\
be","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_memory","append","/proc/sys/vm"],["/proc/1/mem","append","\
/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append","/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helpe\
r","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.replace","append","AppArmor's own .replace"],["/sys/ke\
rnel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efivars/x","append","/sys/firmware"],["/sys/fs/cgroup/memo\
ry/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["/dev/mem","read","/dev/mem"],["/dev/kmem","append","/d\
ev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,"append","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc\
/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's socket"],["/run/containerd/containerd.sock","append","the \
engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-dockerd.sock","append","the engine's socket"],["/run/k3s/\
containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/podman.sock","append","the engine's socket"],["/run/bu\
ildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],wl=u({id:"no-host-control-rule",on:"apparmor",severity:"high",profile:"recommended",
summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container\
; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What docker-default denies":"https://docs.docker.com/engine/se\
curity/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(at(t,"append"))continue;let n=at(t,"read"),o=new Map,s=new Set;for(let[r,i,a]of gy){if(i==="read"&&n||!t.allows(r,i))continue;let l=Pe(
t,i).find(c=>t.touches(c,r,i));l&&(o.set(l,(o.get(l)??new Set).add(a)),(!/^\/(?:var\/)?run\//.test(r)||l.exact||l.prefix.length>r.lastIndexOf("/")+1)&&s.add(l))}for(let[r,i]of o){let a=[...i];yield{at:{
span:r.placed.at},message:`this reaches ${a.slice(0,4).join(", ")}${a.length>4?` and ${a.length-4} more`:""}, which control${a.length>1?"":"s"} the host`,severity:fe(t,s.has(r)?"high":"medium")}}}}});var xl=["read","append","link","lock","mmap","exec"],vl=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),Sl=400,$l=u({id:"no-inert-apparmor-rule",on:"apparmor",
severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logged. A deny rule for it changes one thing only: the attem\
pt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{"apparmor.d(5), deny":"https://gitlab.com/apparmor/app\
armor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){let{profile:n}=t;if(!t.complete||n.rules.some(({rule:c})=>c.kind==="all"))continue;let s=n.system.some(
({path:c})=>c.value!=="abstractions/base")?[]:[...ky(t),...wy(t),...vy(t)].sort((c,d)=>c.start-d.start),r=Z(t)?"info":"low",[i]=s;i&&(yield{at:{span:i},message:`${s.length===1?"this rule changes nothi\
ng but the log: what it denies":`${s.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,severity:r,related:s.slice(1,6).map(
c=>({span:c,message:"another one"}))});let a=yy(t),[l]=a;l&&(yield{at:{span:l.at},message:`${a.length===1?"this rule changes":`${a.length} rules, this the first of them, change`} nothing: ${l.why}`,severity:r,
related:a.slice(1,6).map(({at:c,why:d})=>({span:c,message:d}))})}}});function yy(e){let{rules:t}=e;if(t.length>Sl)return[];let n=[],o=new Set;for(let s of t){if(!N(s.placed)||s.placed.included||!s.rule.
path)continue;let{prefix:r,permissions:i,target:a}=s.rule,l=[s.pattern,i.value.split("").sort().join(""),a?.value,r.owner?.value,s.deny,s.priority].join(" "),c=!s.deny&&t.find(d=>d.deny&&d.priority>=s.
priority&&by(e,d,s));c?n.push({at:s.placed.at,why:`\`deny ${c.rule.path?.value.slice(0,60)}\` takes back all it allows`}):o.has(l)&&n.push({at:s.placed.at,why:"the same stands above"}),o.add(l)}return n}
var by=(e,t,n)=>(t.rule.prefix.owner===void 0||t.rule.prefix.owner.value===n.rule.prefix.owner?.value)&&xl.every(o=>!n.permissions[o]||!!t.permissions[o])&&(!n.permissions.write||t.permissions.write)&&
(t.pattern===n.pattern||e.covers(t,n.pattern));function*ky(e){let t=it(e).filter(({placed:n})=>!Q(n));for(let{rule:n,placed:o}of it(e)){if(!Q(o)||!N(o)||n.prefix.audit||n.names.length===0)continue;n.names.
some(({value:r})=>t.some(i=>i.rule.names.length===0||i.rule.names.some(a=>a.value===r)))||(yield o.at)}}function*wy(e){let t=st(e,"network"),n=t.filter(({placed:o})=>!Q(o)).map(({rule:o})=>o.words[0]?.
value);if(!n.some(o=>o!==void 0&&vl.has(o)))for(let{rule:o,placed:s}of t)Q(s)&&N(s)&&!o.prefix.audit&&o.words[0]&&!vl.has(o.words[0].value)&&!n.includes(void 0)&&!n.includes(o.words[0].value)&&(yield s.
at)}function*vy(e){if(e.rules.length>Sl)return;let t=e.rules.filter(({deny:o})=>!o),n=(o,s)=>xl.some(r=>!!o.permissions[r]&&!!s.permissions[r]);for(let o of e.rules)o.deny&&N(o.placed)&&!o.rule.prefix.
audit&&!t.some(s=>n(o,s)&&e.meet(o,s))&&(yield o.placed.at)}var xy=100,Ol=u({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class suc\
h as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below it; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.\
d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],*check({profiles:e,source:t}){for(let n of e){let o=Z(n);for(let{rule:s,placed:r,deny:i}of n.
rules){if(!s.path||r.included||s.path.span.file!==t.path)continue;let{span:a}=s.path,l=t.text.slice(a.start,a.end),c=[...l.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,xy).filter(h=>!h[1]?.includes(
"/")&&!Sy(l,h.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(l.slice(h.index+h[0].length))),[d]=c;if(!d)continue;let p=c.map(h=>a.start+h.index+h[0].length-1),m=a.start+d.index;yield{at:{span:{...a,start:m,end:m+
d[0].length}},message:`\`${d[0].slice(0,40)}\` ${c.length>1?`and ${c.length-1} more here match`:"matches"} a slash too, so this rule ${i?"denies":"reaches"} more than files of one folder`,severity:o?"\
info":i?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(h=>({span:{...a,start:h,end:h+1},text:"/]"}))}}}}}});function Sy(e,t){let n=t-1;for(;e[n]==="{"||e[n]===",";){for(let o=0;n>=
0&&(e[n]!=="{"||o>0);n-=1)e[n]==="}"?o+=1:e[n]==="{"&&(o-=1);n-=1}return e[n]==="/"}var $y=4e3,Rl=u({id:"no-write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker ne\
eds to run code of one's own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gi\
tlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Z(t),o=0,s=at(t,"append"),r=s?[s]:t.giving("append").filter(({prefix:i})=>!/^\/(?:dev|proc|sys)\//.
test(i));for(let i of t.rules){let a=i.permissions.exec?"exec":i.permissions.mmap?"mmap":void 0;if(i.deny||!a)continue;let l=Oy(t,r,i,a,()=>(o+=1,o>$y));if(l){if(s){yield{at:{span:s.placed.at},message:i===
s?"every file may be written and executed":`every file may be written, and \`${l.path.slice(0,80)}\`, for one, also ${a==="exec"?"executed":"mapped to be executed"}`,severity:n?"info":"high",related:i===
s?[]:[{span:i.placed.at,message:"here it may be executed"}]};break}yield{at:{span:i.placed.at},message:`\`${l.path.slice(0,80)}\`, for one, may be written and ${a==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:l.rule===i?[]:[{span:l.rule.placed.at,message:"here it may be written"}]}}}}}});function Oy(e,t,n,o,s){for(let r of t){if(!N(r.placed)&&!N(n.placed)||!r.prefix.startsWith(
n.prefix)&&!n.prefix.startsWith(r.prefix))continue;if(s())return;let i=e.open(r,"append",n,o);if(i&&!/^\/(?:dev|proc|sys)\//.test(i))return{path:i,rule:r}}}var Ry={broken:"high",loose:"medium",unread:"low"},Cl=u({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile wi\
th one error is not loaded at all. The container then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmo\
r.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Ry[o],...s?{
fix:s}:{}}}});var El=u({id:"dependency-reachable",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from wh\
at it needs do not stay: the proxy cannot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https\
://docs.docker.com/compose/how-tos/networking/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of j(e))for(let s of A($(o,"depends_on"))){let[r,i]=[n.get(o.name),n.get(s.name)];if(!r||!i||!vr(r)||!vr(
i))continue;let a=new Set(Cy(i)),l=k(r.host.networks,({name:d})=>a.has(d)),c=`${f(o.name)} and ${f(s.name)}, on which it depends,`;if(l.length===0)Ey(r,s.name)&&(yield{at:s.at,message:`${c} share no n\
etwork: it cannot reach it`});else if(l.every(({value:d})=>w(d.connects,p=>!p))){let[d]=l;d&&(yield{at:d.value.connects,message:`${c} share only networks on which containers cannot reach each other`})}}
for(let o of n.values()){let s=vr(o)&&Ho(o.host.networks)?k(o.image.env).find(({value:r})=>/WEBHOOK_URL_FILE$/i.test(r.name)||Ay(r.literal,n)):void 0;s&&(yield{at:o,severity:"info",message:`service ${f(
o.path[1]??"")} is on internal networks only, and ${f(s.value.name)} has it call an address outside`,related:[{span:s.span,message:"configured here"}]})}}}),vr=({host:e})=>e.networkMode.state==="defau\
lt"&&e.networks.state!=="unknown"&&e.networks.value.every(t=>w(t,({external:n})=>w(n,o=>!o))),Cy=({host:e})=>k(e.networks).map(({value:t})=>t.name);function Ey({image:e},t){let n=ht(t),o=new RegExp(`(\
?:\\/\\/|@)${n}(?:[:/?,]|$)|(?:^|[\\s,=])${n}:\\d+`),s=[e.cmd,e.entrypoint].flatMap(r=>r.state==="written"?r.value?.words??[]:[]);return k(e.env).some(({value:r})=>o.test(r.literal)||r.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.
test(r.name))||s.some(r=>r.state!=="unknown"&&o.test(r.value))}function Ay(e,t){let n=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return n!==void 0&&!t.has(n)&&!/\.(?:local|internal|localhost|lan|test)$/i.
test(n)&&/hook|notify|alert/i.test(e)}var Al=u({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"A started database is not one that \
answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a check never starts at all.",standards:[],
references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of j(e))for(let s of A($(o,"depends_on"))){let r=n.get(s.name),
i=$(s,"condition"),a=i?P(i):"service_started";if(!r||a===void 0)continue;let{healthcheck:l}=r.image;a==="service_healthy"&&i&&w(l,p=>p===null||p.test===null)&&(yield{at:{span:i.node.span,via:i.at.via},
severity:"medium",message:`${f(o.name)} waits for the health of ${f(s.name)}, which has no health check: it never starts`,related:[{span:r.span,message:"this service has no check"}]});let c=l.state===
"written"&&l.value?.test,d=Yt(r.image);a==="service_started"&&(c||d||!i)&&(yield{at:s.at,message:`${f(o.name)} starts before ${f(s.name)} answers: wait with \`condition: service_healthy\`${c?"":", onc\
e it has a health check"}`})}}});var Dl=u({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay carries what services say to each other across the network bet\
ween hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic\
 on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){for(let t of A(se(e,"networks"))){let n=$(t,"driver"),s=$(
t,"driver_opts","encrypted")===void 0&&!A($(t,"driver_opts")).some(({name:i})=>i==="encrypted"||i.startsWith("encrypted=")),r=$(t,"external");n&&P(n)==="overlay"&&s&&(!r||Ye(r)===!1)&&(yield{at:{span:n.
node.span,via:n.at.via},message:`overlay network ${f(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}});var Pl=u({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a \
live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let n=ee(e,t);for(let{name:o,path:s,span:r,exact:i,operator:a,operand:l,from:c,whole:d,start:p,end:m}of e.files.
flatMap(Bt)){if(c!=="operand"||!a.endsWith("-")||!l)continue;let g=/^([A-Za-z_]\w*)=/.exec(d)?.[1]??s[s.length-1]??"",y=s[2]==="environment"||s[3]==="args",v=[o,...y?[g]:[]].find(Me.namesSecret)??o,x=(0,ye.secretIn)(
"",`${d.slice(0,p)}${l.text}${d.slice(m)}`,!0)?.by==="url";if(!(0,ye.secretIn)(v,l.text,!0)&&!x)continue;let R=n.get(s[1]??""),_=R&&k(R.host.portBindings,W=>Se(R.host,W)).length>0,H=i?{fix:{safety:"un\
safe",title:`require it: \${${o}:?}`,edits:[{span:r,text:`\${${o}:?}`}]}}:{};yield{at:{span:r},severity:R?.development?"low":_?"high":"medium",message:`where nobody sets ${f(o)}, its fallback is the p\
assword`,...H}}}});var _l=u({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image was built from, by whom an\
d how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/\
metadata/attestations/"},examples:[],*check(e){for(let t of j(e))for(let n of["provenance","sbom"]){let o=$(t,"build",n);o&&/^(?:false|mode=disabled|disabled=true)$/.test(P(o)??"")&&(yield{at:o.at,message:`\
the image of service ${f(t.name)} is built without ${n==="sbom"?"a bill of materials":"provenance"}`})}}});var Il={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},Ll=e=>Object.hasOwn(Il,e)?Il[e]:void 0;var Dy=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],Py=["placement","update_config","rollback_config","en\
dpoint_mode"],Ml=u({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"A setting that nobody reads looks \
like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",standards:[],references:{"Compose \
Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let n=ee(e,t),o=[...n.values()].some(({stack:r})=>r),s=se(e,"secrets");for(let r of j(e)){for(let a of o?
Dy:[]){let l=$(r,a);l&&Ye(l)!==!1&&(yield{at:l.at,message:`Swarm ignores ${a}: for service ${f(r.name)} it changes nothing`})}for(let a of o?[]:Py){let l=$(r,"deploy",a);l&&(yield{at:l.at,message:`doc\
ker compose ignores deploy.${a}: for service ${f(r.name)} it changes nothing`})}for(let a of o?[]:A($(r,"secrets")))yield*_y(a,s);let i=n.get(r.name);i&&(yield*Iy(i))}for(let r of A(se(e,"networks"))){
let i=$(r,"driver_opts","com.docker.network.bridge.enable_icc");i&&P(i)==="true"&&(yield{at:i.at,message:`containers of network ${f(r.name)} reach each other by default: saying so changes nothing`})}}});
function*_y(e,t){let n=P($(e,"source"));if(!(n===void 0||!$(t,n,"file")))for(let o of["uid","gid","mode"]){let s=$(e,o);s&&(yield{at:s.at,message:`docker compose mounts the file of secret ${f(n)} as i\
t is: ${o} changes nothing`})}}function*Iy(e){let{host:t,image:n}=e,o=n.ref&&O(n.ref)?.path,s=o?Ll(o.slice(o.lastIndexOf("/")+1)):void 0;if(!s||e.build||n.entrypoint.state==="written")return;let r=J(e).
flatMap(({command:i})=>i.words.map(a=>O(a)??"?"));for(let i of k(t.mounts)){let a=O(i.value.target)??"";!s.test(a)||r.some(l=>l==="?"||l.includes(a.slice(a.lastIndexOf("/")+1))||/config|conf/.test(l))||
(yield{at:i,message:`the image of service ${f(e.path[1]??"")} does not read ${f(a)} unless its command names it`})}}var tn=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),pt=new Set([...tn,..."AUDIT_CONTROL AUDIT_READ BL\
OCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PAC\
CT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),nn={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the h\
ost's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"\
taking over other processes"},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"\
high",gain:"ignoring the host's security policy"}},Tl={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"mediu\
m",SYS_RESOURCE:"medium"},Wl={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGI\
D","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:[
"CHOWN","SETGID","SETUID"]};function de(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var Nl=u({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or the built image.",why:"The base \
file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does n\
ot see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/merge/","Fragments and merge keys":"\
https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let n=ee(e,t),o=[...n.values()].some(({development:s})=>s);for(let s of e.replaced){let r=Ly(s);if(!r)continue;let{before:i,
after:a,why:l}=s,c=l==="merge"?"it replaces what the merge key brings":l==="include"?"the including file takes it back":l==="extends"?"the extending service takes it back":"this file takes it back";yield{
at:{span:a.key.span},severity:o?"low":"medium",message:`${r} is lost: ${c}`,related:[{span:i.key.span,message:"what it was"}]}}for(let s of j(e)){let r=$(s,"healthcheck","disable"),i=$(s,"healthcheck",
"test"),a=n.get(s.name),l=i??(a?.base?.healthcheck?a:void 0);r&&l&&Ye(r)===!0&&(yield{at:r.at,message:`the health check of service ${f(s.name)} is switched off: ${i?"the test beside it never runs":"it\
s image has one"}`,related:i?[{span:i.at.span,message:"the test"}]:[]});let{base:c,image:d}=a??{};c?.drops&&d?.entrypoint.state==="written"&&d.user.state==="default"&&De(d.user.value)&&(yield{at:d.entrypoint,
message:`the entrypoint of ${f(c.name)}, which gives root up before the service starts, is replaced: it stays root`});let p=a&&ue(a.host,"no-new-privileges"),h=(a&&w(a.host.securityOpt,()=>!0)?a.host.
securityOpt:void 0)?.value.find(g=>g.state!=="unknown"&&jl(g.value));p&&h&&Le(p.option.value)===!1&&(yield{at:p.at,message:`no-new-privileges of service ${f(s.name)} is off: the last entry counts`,related:[
{span:h.span,message:"what was on"}]})}}}),jl=e=>{let{key:t,value:n,fault:o}=dt(e);return t==="no-new-privileges"&&!o&&Le(n)===!0};function Ly({before:e,after:t}){let[n,o]=[Fo(e),Fo(t)],s=r=>!o.items.
includes(r);switch(e.key.value){case"cap_drop":{let r=new Set(o.items.map(de)),i=n.items.map(de).filter(a=>!r.has(a));return i.length&&!r.has("ALL")&&!o.isOpen?`dropping ${i.slice(0,5).join(", ")}`:void 0}case"\
security_opt":{let r=new Set(o.items.map(l=>dt(l).key)),i=l=>{let{key:c}=dt(l);return r.has(c)&&(c!=="no-new-privileges"||o.items.some(jl))},a=n.items.filter(l=>Ty(l)&&s(l)&&!i(l));return a.length&&!o.
isOpen?a.slice(0,3).map(f).join(", "):void 0}case"read_only":return n.items[0]==="true"&&My(o)?"the read-only root filesystem":void 0;case"user":return n.items[0]&&!De(n.items[0])&&(o.isReset||o.items[0]===
"")?`user ${f(n.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return n.items[0]&&!/^-?0*(?:\.0*)?$/.test(n.items[0])&&(o.isReset||/^(?:0|-1)$/.test(o.items[0]??
""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return o.isReset?"the health check":void 0;case"test":return n.items[0]!=="NONE"&&o.items[0]==="NONE"?"the health check":void 0;default:return}}
var My=({items:e,isReset:t})=>t||e[0]==="false",Ty=e=>!/unconfined|disable|:false|=false/.test(e);var Fl=u({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get \
used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({
id:e,files:t},{containers:n}){let o=n.some(s=>s.stack&&s.project===e);for(let{source:s,entries:r,flow:i}of t.flatMap(({document:a})=>a.roots.map(l=>({...l,...a})))){let a=r.get("version");if(!a)continue;
let{span:l}=a.key,c=s.text.indexOf(`
`,a.value.span.end),d={file:s.path,start:l.start,end:c<0?s.text.length:c+1},p=!i&&a.value.kind==="scalar"&&(l.start===0||s.text[l.start-1]===`
`||s.text[l.start-1]==="\uFEFF");yield{at:{span:l},message:"Compose ignores `version` and warns about it",...o||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:d,text:""}]}}}}}});var Wy=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,Ul=u({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not pass secrets as build arguments.",why:"A build argument stands in the image's history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for o\
ne RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let n of j(e))for(let{name:o,
literal:s,at:r,isPassed:i}of ir($(n,"build","args"))){if(Wy.test(o))continue;let a=(0,ye.secretIn)(o,s),l=!a&&(0,Me.namesSecret)(o)&&(i||s.replaceAll("\uFFFC","")==="")&&(i||s!=="");if(!a&&!l)continue;
let c=l||a?.wellKnown?"medium":"high",d=ar(n.name,o,e,t),p=a?a.wellKnown?"a well-known password":`${ze(a.what)} ${a.what}`:"a secret";yield{at:r,severity:c,message:`build argument ${f(o)} leaves ${p} \
in the image's history: hand it over with build.secrets and RUN --mount=type=secret`,related:d.map(m=>({span:m,message:"used here"}))}}}});var ql=u({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other\
 setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{
"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of A(se(e,"configs"))){let n=$(t,"content"),o=n&&(0,Sn.secretInLines)(Hn(n).split(`
`).filter(s=>!/^\s*[#;]/.test(s)));n&&o&&!o.value?.includes("\uFFFC")&&(yield{at:{span:n.node.span,via:n.at.via},severity:o.secret.by==="format"?"high":"medium",message:`config ${f(t.name)} holds a ${o.
secret.what}, which belongs in a secret`})}}});var Hl=u({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell should expand.",why:"Compose fills the varia\
ble in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the password that seems to be set, or a health check \
asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:n}=t,o=ee(e,t),s=new Map(j(e).map(a=>[a.name,
new Set(qo(e,n,$(a,"env_file")).flatMap(({names:l})=>l))])),r=e.files.flatMap(Bt),i=new Set(r.flatMap(({name:a,path:l})=>l[2]==="environment"?[`${l[1]} ${a}`]:[]));for(let{name:a,path:l,span:c,exact:d,
operator:p,from:m}of r){let[,h="",g,y]=l;if(m!=="unset"||p||Ny.test(a)||!/^(?:command|entrypoint)$/.test(g==="healthcheck"?y==="test"?"command":"":g??""))continue;let v=o.get(h),x=v&&k(v.image.env,W=>W.
name===a)[0],R=x&&(x.value.value===null||i.has(`${h} ${a}`));if(!x&&!s.get(h)?.has(a)||R)continue;let _=g==="healthcheck"?"health check":g,H=jy(v,g);yield{at:{span:c},severity:(0,Me.namesSecret)(a)?"h\
igh":"medium",message:`Compose puts nothing for ${f(`$${a}`)} into the ${_} of service ${f(h)}: only its own environment sets it${H?", write `$$`":"; run it through `sh -c` with `$$`, or set it in .en\
v"}`,...d&&H?{fix:{safety:"unsafe",title:"write $$",edits:[{span:{...c,end:c.start},text:"$"}]}}:{}}}}}),Ny=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function jy(e,t){let{cmd:n,entrypoint:o,
healthcheck:s}=e?.image??{};return t==="healthcheck"?s?.state==="written"&&(s.value?.test?.form==="shell"||Bl(s.value?.test)):[n,o].some(r=>r?.state==="written"&&Bl(r.value))}var Bl=e=>{let t=e?.words.
map(n=>O(n)??"")??[];return t.some((n,o)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(n)&&t.slice(o+1,o+3).some(s=>/^-\w*c$/.test(s)))};var Vl=u({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the proj\
ect starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:[
"OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-comp\
ose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:n,key:o})=>n==="remote"&&o!=="env_file");for(let{what:n,key:o}of t)Gl(n.value)||(yield{at:{span:n.span},message:`${o} fetches ${f(Kl(
n.value))}: ${zl(n.value)}`});for(let n of j(e)){let o=$(n,"build"),s=o?.node.kind==="map"?$(o,"context"):o,r=A($(o,"additional_contexts"));for(let i of[s,...r]){let a=i&&P(i)?.replace(/^[\w.-]+=/,"");
!i||!a||!Fy(a)||Gl(a)||(yield{at:{span:i.node.span,via:i.at.via},message:`the build of service ${f(n.name)} fetches ${f(Kl(a))}: ${zl(a)}`})}}}}),Fy=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(e),Gl=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(e),zl=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change \
it":"its tags and branches move, name a commit or digest",Kl=e=>e.replace(/\/\/[^/@]*@/,"//");var Yl=u({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it insta\
lls. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","C\
WE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of j(e)){let n=$(t,"build"),o=(s,r,i,a)=>A($(n,s)).flatMap(l=>P(l)===r?[{
at:{span:l.node.span,via:l.at.via},severity:i,message:`the build of service ${f(t.name)} ${a}`}]:[]);yield*o("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*o(
"entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),yield*o("network","host","medium","is on the host's network: what it installs reaches wh\
at only the host should"),yield*o("entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}});var Jl={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",
ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the en\
try is then no option",network_mode:"the default network is then used"},Uy=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
Xl=u({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let n=e.flatMap(({document:o})=>As(
o)).flatMap(o=>t.source(o)?.text??[]);for(let o of e.flatMap(Bt)){let{name:s,path:r,span:i,exact:a,from:l}=o,c=r[2]??"",d=Object.hasOwn(Jl,c)?Jl[c]:void 0;if(l!=="unset"||!d||Uy.test(s)||!qy(o)||n.some(
m=>new RegExp(`^\\s*(?:export\\s+)?${s}\\s*[=:]`,"m").test(m)))continue;let p=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},message:`\
nothing sets ${f(s)}: ${d}`,...p}}}});function qy({path:e,whole:t,start:n,end:o}){let s=e[e.length-1];return e[2]==="ports"?s==="host_ip"||s==="ports"&&n===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(
t.slice(o)):e[2]==="volumes"?s==="source"||s==="volumes"&&n===0:!0}var Zl=u({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of \
a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/refere\
nce/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let n=new Set(j(e).flatMap(p=>[...Ql($(p,"secrets")),...Ql($(p,"build","secrets"))])),o=j(e),r=o.some(p=>$(p,"deploy","replicas"))&&!o.
some(p=>By.some(m=>$(p,m)))||t.some(({project:p,stack:m})=>m&&p===e.id),i=A(se(e,"networks")).filter(p=>P($(p,"driver"))==="bridge"),a=A(se(e,"secrets")).filter(p=>n.has(p.name)&&Hy(p)),[l]=a;if(!l)return;
let c=a.map(({name:p})=>f(p)).slice(0,5).join(", "),[d]=i;yield{at:l.at,severity:r&&!d?"info":"medium",message:d?`${c} need Swarm, and the bridge network ${f(d.name)} needs docker compose: no deployer\
 starts this project as it is`:`${c} need Swarm: docker compose refuses external and driver secrets`,related:[...a.slice(1,10).map(({at:p})=>({span:p.span,message:"the same here"})),...d?[{span:d.at.span,
message:"Swarm has no bridge networks"}]:[]]}}}),By=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],Ql=e=>A(e).flatMap(t=>P($(t,"source"))??P(t)??[]),Hy=e=>$(
e,"driver")!==void 0||Ye($(e,"external"))===!0;var ec=u({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Som\
e images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"ht\
tps://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of j(e)){let s=n.get(o.name);if(!s||e.fragments.has(o.name))continue;let i=["secrets","configs"].flatMap(
d=>A($(o,d)).map(p=>({use:p,folder:d==="secrets"?"/run/secrets":""}))).map(({use:d,folder:p})=>{let m=P($(d,"target"))??P($(d,"source"))??P(d);return m===void 0?void 0:m.startsWith("/")?m:`${p}/${m}`}),
{mounts:a,tmpfs:l}=s.host;if(i.includes(void 0)||a.state==="unknown"||k(l).some(({value:d})=>d.target.startsWith("/run/secrets")))continue;let c=a.value.flatMap(d=>d.state==="unknown"?"/":O(d.value.target)??
"/");for(let d of k(s.image.env,({name:p})=>/_FILE$/.test(p))){let p=d.value.value&&O(d.value.value);if(!p||!/^(?:\/var)?\/run\/secrets\/./.test(p)||d.via?.some(({how:h})=>h==="built-from"))continue;let m=p.
replace(/^\/var/,"");i.includes(m)||c.some(h=>h!==""&&(h===p||p.startsWith(`${h.replace(/\/$/,"")}/`)))||(yield{at:d,message:`${f(d.value.name)} names ${f(p)}, and service ${f(o.name)} is given no suc\
h secret`})}}}});var tc=u({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: tr\
ue` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.\
docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:n,message:o,fix:s}of e)yield{at:{span:n},message:o,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medi\
um"}:{},...s?{fix:s}:{}}}});var nc=u({id:"versioned-secret-name",on:"compose",severity:"info",profile:"strict",summary:"Give external secrets a version in their name.",why:"A secret that keeps its name is rotated where nobody se\
es it, and nobody knows which services still hold the old one. With a version in the name, rotation is a change somebody reviews and can take back.",standards:[],references:{"Rotate a secret":"https:/\
/docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{pattern:br("What names look like, such as *_v*: * stands for anything.")},examples:[],*check(e,t,{pattern:n}){if(n)for(let o of A(
se(e,"secrets"))){if(Ye($(o,"external"))!==!0)continue;let s=$(o,"name")??$(o,"external","name"),r=s?P(s):o.name;r!==void 0&&!oe(r,n)&&(yield{at:s?{span:s.node.span,via:s.at.via}:o.at,message:`the ext\
ernal secret ${f(r)} has no version in its name: it should look like ${f(n)}`})}}});var rc=u({id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capabilities and limits inside your allow-lists.",why:"Every folder of the host, ev\
ery capability and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what is granted makes each new one a decision that somebody takes.",standards:[],references:{
"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},options:{mounts:en("Folders of the host that may be mounted, with what lies below them; \
relative ones as the Compose file writes them."),runtimes:en("Container runtimes that may be chosen, such as runc or runsc."),capabilities:en("Capabilities that may be added, such as NET_BIND_SERVICE."),
"max-memory":xn("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max-cpus":xn("The highest CPU limit; a container without a limit is above it.",null)},examples:[],
*check(e,t,n){let{host:o}=e,{mounts:s,runtimes:r,capabilities:i}=n,a=s?.map(sc);for(let c of k(o.mounts,({type:d,file:p})=>d==="bind"&&!p)){let d=c.value.source&&O(c.value.source);if(!a||!d||a.some(m=>Gy(
sc(d),m)))continue;let p=c.value.through?[{span:c.value.through,message:"mounted here"}]:[];yield{at:c,message:`${b(e)} mounts ${f(d)}, which is not on the list of allowed mounts`,related:p}}let l=i?.
map(oc);for(let c of k(o.capAdd))l&&!l.includes(oc(c.value))&&(yield{at:c,message:`${b(e)} adds ${f(c.value)}, which is not on the list of allowed capabilities`});r&&o.runtime.state==="written"&&!r.includes(
o.runtime.value)&&(yield{at:o.runtime,message:`${b(e)} runs under ${f(o.runtime.value)}, which is not on the list of allowed runtimes`});for(let[c,d,p,m]of[["memory",o.memory,n["max-memory"]&&n["max-m\
emory"]*1024*1024,n["max-memory"]&&`${n["max-memory"]} MB`],["CPU",o.cpus,n["max-cpus"],n["max-cpus"]]])p!==null&&d.state!=="unknown"&&(d.value<=0||d.value>p)&&(yield{at:d.state==="written"?d:e,message:`${b(
e)} ${d.value>0?"has a":"has no"} ${c} limit ${d.value>0?"above":"and should have one of at most"} ${m}`})}}),oc=e=>e.toUpperCase().replace(/^CAP_/,""),sc=e=>e.startsWith("/")?We(e):Oe("",e),Gy=(e,t)=>t===
""?!e.startsWith("/")&&e.split("/")[0]!=="..":e===t||e.startsWith(`${t==="/"?"":t}/`);var ic=u({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can make the service log, with\
 nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},
examples:[],*check(e,t){let{logDriver:n,logOptions:o}=e.host;!w(n,s=>s===""||s==="json-file")||o.state==="unknown"||k(o,s=>s.name==="max-size").length||o.value.some(({state:s})=>s==="unknown")||Vt(t).
some(({at:s})=>/max-size/.test(s("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(s("log-driver")?.text??""))||(yield{at:n.state==="written"?n:e,message:`the log of ${b(e)} grows without bound: set \
max-size, or use the driver \`local\``})}});var zy=1048576,ac=u({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hija\
cked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/ref\
erence/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of k(e.host.ulimits)){let{name:n,soft:o,hard:s}=t.value;if(!/^(?:nofile|nproc|core)$/.test(n))continue;let r=[o,s].find(i=>i!==null&&
(i===-1||i>zy));r!==void 0&&(yield{at:t,message:`${f(n)} of ${b(e)} is ${r===-1?"without bound":r}: one process can use up the host's`})}}});var lc=u({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 cap\
abilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on ne\
ighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"\
https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||q(t)||!cr(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;
let s=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${b(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${b(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,
message:`${s}${Ky(e)}`,fix:ge({add:"capDrop",items:["ALL"]})}}});function Ky({base:e}){let t=e&&Wl[e.name.slice(e.name.lastIndexOf("/")+1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var cc=u({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along,\
 slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],
*check(e){let{cpus:t,cpuQuota:n,cpusetCpus:o}=e.host;!w(t,s=>s<=0)||!w(n,s=>s<=0)||!w(o,s=>s==="")||(yield{at:t,message:`${b(e)} may take all CPU time of the host`,fix:ge({set:"cpus",to:1})})}});var dc=u({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database \
needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3",
"CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:n,span:o}=e;if(!Vy(e)||n.networkMode.
state!=="default")return;let[s]=k(n.networks,({internal:d})=>w(d,p=>!p));if(!s)return;let r=t.filter(d=>d.span.file===o.file).length===1,i=n.networks.state==="default"?"the default network":`network ${f(
s.value.name)}`,a=new Set(k(n.networks).map(({value:d})=>d.name)),c=t.filter(d=>d!==e&&d.project===e.project&&k(d.host.networks,p=>a.has(p.name)).length>0).flatMap(d=>k(d.host.portBindings,p=>Se(d.host,
p)).slice(0,1).map(({span:p})=>({span:p,message:`${b(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:s,related:c,severity:r?"low":"medium",message:`${b(e)} is a datastore on ${i}, wh\
ich has a way out; attach it only to a network with \`internal: true\`${k(n.portBindings).length?"; its published ports then end":""}`}}}),Vy=({image:e,base:t})=>!Yy(e)&&(t?.kind==="datastore"||Yt(e)),
Yy=({entrypoint:e,cmd:t})=>{let n=e.state==="written"?e:t,[o]=n.state==="written"?n.value?.words??[]:[];return o!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(O(o)??"")};var pc=u({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only container still c\
an write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["OWASP-8","OW\
ASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of k(e.host.tmpfs)){let{target:n,options:o}=t.value,s=o.filter(r=>/^(?:exec|suid|dev)$/.
test(r));s.length?yield{at:t,message:`the tmpfs ${f(n)} of ${b(e)} is mounted ${s.join(", ")}: what is written there can be run or misused`}:o.some(r=>!r.startsWith("mode="))&&!o.some(r=>r.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${f(n)} of ${b(e)} has no size: it may take half the host's memory`})}}});var to=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
mc=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),E=e=>({severity:"high",gain:e}),Ko={
severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},Jy=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",E("the host's accounts\
, keys and configuration")],["/boot",E("the host's kernel")],["/proc",E("the host's processes and kernel settings")],["/sys",E("the host's devices and kernel settings")],["/sys/fs/cgroup",E("the host'\
s control groups")],["/sys/kernel",E("the host's kernel settings")],["/dev",E("the host's devices")],["/root",E("the administrator's files and keys")],["/home",E("every user's files and keys")],["/usr",
E("the host's programs")],["/usr/bin",E("the host's programs")],["/usr/sbin",E("the host's programs")],["/usr/lib",E("the host's libraries")],["/usr/local/bin",E("the host's programs")],["/bin",E("the\
 host's programs")],["/sbin",E("the host's programs")],["/lib",E("the host's libraries")],["/lib64",E("the host's libraries")],["/var",E("the data of every service on the host")],["/var/lib",E("the da\
ta of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on the host logs"}],["/var/lib/docker",Ko],["/var/lib/containerd",Ko],["/var/lib/containers",Ko],["/var/lib/k\
ubelet",Ko],["/etc/shadow",E("the host's password hashes")],["/etc/gshadow",E("the host's password hashes")],["/etc/sudoers",E("who may become root on the host")],["/etc/ssh",E("the host's keys")],["/\
etc/kubernetes",E("the cluster's keys")],["/etc/docker",E("the engine's configuration and keys")],["/etc/pam.d",E("how the host checks passwords")],["/etc/ld.so.preload",E("code in every process of th\
e host")],["/etc/crontab",E("commands the host runs as root")],["/etc/systemd",E("services the host runs as root")]]),Xy=[{root:"/var/lib/docker",facts:E("the engine's own data, past its access checks")},
{root:"/var/lib/containerd",facts:E("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:E("the volumes and secrets of every pod")},{root:"/boot",facts:E("the host's kernel")},
{root:"/root/.ssh",facts:E("the administrator's keys")},{root:"/etc/cron.d",facts:E("commands the host runs as root")},{root:"/etc/sudoers.d",facts:E("who may become root on the host")}],uc=e=>Jy.get(
e)??Xy.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,Vo=e=>e.replace(/^\/var\/run(?=\/|$)/,"/run"),fc=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.
test(e),hc=[{path:/^\/dev\/(?:mem|kmem|port)$/,readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],Qy=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},{path:/\/\.azure(?:\/.*)?$/,
what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,what:"r\
egistry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function gc(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(e))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(e))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(e))return Qy.find(t=>t.path.test(e.replaceAll("\\","/")))?.
what}var Zy=["CHOWN","SETGID","SETUID"],eb=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],yc={nginx:{writes:["/var/cache/nginx","/run"],capabilities:Zy},"nginxinc/nginx-unprivileged":{writes:["/tmp"],
capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:eb},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["C\
HOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SE\
TGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},bc=e=>Object.hasOwn(
yc,e)?yc[e]:void 0;var kc=u({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening th\
at keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],
references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:n,base:o}=e;if(!o||e.build||q(t)||n.entrypoint.state==="written")return;
let s=bc(o.name);if(!s)return;if(w(t.readonlyRootfs,l=>l)&&t.mounts.state!=="unknown"){let l=[...k(t.tmpfs).map(({value:d})=>d.target),...k(t.mounts,({readOnly:d})=>!w(d,p=>p)).flatMap(({value:d})=>O(
d.target)??[])].map(d=>Vo(ie(d))),c=s.writes.filter(d=>!l.some(p=>d===p||d.startsWith(`${p}/`)));c.length&&(yield{at:t.readonlyRootfs,message:`${b(e)} has a read-only root, and its image writes to ${c.
join(" and ")}: add tmpfs there`})}if(!(k(t.capDrop,l=>de(l)==="ALL").length>0)||o.user!=="root"||t.capAdd.state==="unknown"||Vn(e)!==""||s.capabilities.length===0)return;let i=new Set(k(t.capAdd).map(
({value:l})=>de(l))),a=s.capabilities.filter(l=>!i.has(l)&&!i.has("ALL"));a.length&&(yield{at:t.capDrop,message:`${b(e)} drops all capabilities, and its image starts as root and needs ${a.join(", ")}:\
 add them back, or set its user`})}});var wc=u({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protec\
ts nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com\
/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memoryReservation:n,memorySwap:o,memorySwappiness:s}=e.host;if(t.state==="written"){let r=t.value;_e(n,i=>r>0&&i>r)&&(yield{
at:n,message:`${b(e)} reserves more memory than its limit allows: the engine refuses to start it`}),_e(o,i=>i>0&&i<r)&&(yield{at:o,message:`memory and swap of ${b(e)} together are less than its memory\
: the engine refuses to start it`})}t.state==="default"&&_e(o,r=>r>0)&&(yield{at:o,message:`${b(e)} limits swap and not memory: the engine refuses to start it`}),w(s,r=>r>=0)&&s.state==="written"&&(yield{
at:s,severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${b(e)}`})}});var vc=u({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request\
, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https\
://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:n}=e.host;w(t,o=>o<=0)?yield{at:t,message:`${b(e)} may take all memory of the host`,fix:ge({set:"\
memory",to:512*1024**2})}:w(n,o=>o<0)&&(yield{at:n,severity:"low",message:`${b(e)} may swap without limit, which undoes its memory limit`})}});var tb=/(?:^|\/)(?:docker-)?socket-?proxy$/,xc={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",
gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},Sc=u({id:"no-broad-socket-proxy",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as \
it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the\
 Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{image:t,host:n}=e;if(!t.ref||!w(t.ref,({path:i})=>i!==null&&tb.test(i)))return;let o=k(t.env,
({value:i})=>i!==null&&/^(?:1|true)$/i.test(O(i)??"")),s=i=>o.find(({value:a})=>a.name===i),r=s("POST");r&&s("CONTAINERS")?yield{at:r,message:`clients of ${b(e)} may create containers, privileged ones\
 too: they own the host`}:r&&(yield{at:r,severity:"medium",message:`clients of ${b(e)} may change whatever its other sections show`});for(let i of o){let a=Object.hasOwn(xc,i.value.name)?xc[i.value.name]:
void 0;a&&r&&(yield{at:i,severity:a.severity,message:`clients of ${b(e)} may ${a.gain} (${f(i.value.name)})`})}for(let i of k(n.portBindings))w(i.value.hostIp,a=>!/^(?:127\.|::1)/.test(a))&&(yield{at:i,
message:`${b(e)} is published on the host: whoever reaches the port speaks to the Docker engine`})}});var $c=u({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for old fil\
es only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticing.",standards:[],references:{"docker\
 run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{lookup:t}){for(let n of k(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.
exec(n.value))continue;let s=t.source(n.span.file),r=n.span.start+(s?.text.slice(n.span.start,n.span.end).indexOf(":")??-1),i=[{span:{...n.span,start:r,end:r+1},text:"="}],a=r>=n.span.start?{fix:{safety:"\
safe",title:"write = instead",edits:i}}:{};yield{at:n,message:`${f(n.value)} uses the deprecated colon`,...a}}}});var Oc=u({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount credential directories of the host.",why:"Whoever gets into the container reads the user's\
 keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They outlive the container by years, and nothing shows that they were copied.",standards:["OW\
ASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let t of k(e.host.mounts,({type:n,file:o})=>n!=="volume"&&o===void 0)){
let n=Zt(t.value),o=n&&gc(n.replaceAll("\uFFFC","~"));if(!o)continue;let s=e.development||/(?:^|\/)\.devcontainer\//.test(e.span.file);yield{at:t,severity:s?"medium":"high",message:`${b(e)} gets ${o} \
(${f(n.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}});var Rc=u({id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge re\
aches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","\
OWASP-5"],references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:n,externalLinks:o}=e.host,s="every container there ca\
n reach it, those of other projects too";_e(t,r=>r==="bridge")&&(yield{at:t,message:`${b(e)} joins the engine's default bridge: ${s}`});for(let r of k(n,i=>i.name==="bridge"&&w(i.external,a=>a)))yield{
at:r,message:`${b(e)} joins the engine's default bridge: ${s}`};for(let r of k(o))yield{at:r,message:`${b(e)} is linked to ${f(r.value)}, a container outside the project: put both on a network of thei\
r own`}}});var Cc=u({id:"no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nob\
ody can say afterwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.\
com/engine/logging/configure/"},examples:[],*check(e){let{logDriver:t}=e.host;w(t,n=>n==="none")&&(yield{at:t,message:`nothing ${b(e)} says is kept: an attack on it leaves no trace`})}});var Ec=u({id:"no-disabled-selinux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when \
a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compos\
e: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of k(e.host.securityOpt)){let{key:n,value:o}=dt(t.value);n==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(o)&&(yield{at:t,message:`${f(t.value)} takes ${b(e)} out of SELinux's separation on hosts that have it`})}}});var Ac=u({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes throug\
h its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CI\
S-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:n}=e;
w(t.useApiSocket,s=>s)&&(yield{at:t.useApiSocket,message:`${b(e)} gets the engine's socket and your registry credentials`});let o=n.some(({ref:s})=>s.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.
test(s.value.path??""));for(let s of k(t.mounts,({type:r})=>r==="bind"||r==="npipe"||r==="unknown")){let r=s.value.source&&O(s.value.source);if(!r){let m=[Zt(s.value)??"",O(s.value.target)??""],h=s.value.
source&&to.find(g=>m.some(y=>g.path.test(y)));h&&(yield{at:s,severity:"high",confidence:"medium",message:`${b(e)} is given what looks like the control socket of ${h.what}: whoever has it starts contai\
ners as root`});continue}let i=Vo(We(r)),a=to.find(m=>m.path.test(i)||m.path.test(r));if(!a&&!mc.has(i))continue;let l=o||/^\/run\/user\/\d+\//.test(i)?"high":"critical",c=/^\/run\/user\/\d+(?:\/|$)/.
test(i),d=a?`controls ${a.what} through ${f(r)}`:`reaches the engine's socket inside ${f(r)}`,p=s.value.through?[{span:s.value.through,message:"mounted here"}]:[];yield{at:s,severity:l,related:p,message:o?
`${b(e)} ${d}; allow the proxy only the calls its clients need`:`${b(e)} ${d}: ${c?"that is everything its user may do on the host":"that is root on the host, read-only or not"}`}}}});var Dc=u({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever r\
eaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST\
-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:n,host:o}=e,s=c=>k(n.env,d=>d.name===
c)[0],r=c=>{let d=s(c)?.value.value;return s(c)!==void 0&&(!d||d.state==="unknown"||d.value!=="")},i=r("DOCKER_TLS_VERIFY")||r("DOCKER_CERT_PATH")||r("DOCKER_TLS_CERTDIR");for(let c of k(n.env,d=>d.name===
"DOCKER_HOST")){let d=(c.value.value&&O(c.value.value))??"",p=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(d);if(!p||i||/^(?:localhost|127\.|::1)/.test(p[1]??"")||ob(p[1]??"",t,e.project))continue;let m=ee(
{id:e.project},t).has(p[1]??"");yield{at:c,severity:m?"medium":"high",message:`${b(e)} uses the Docker API of ${f(p[1]||"every interface")} over plain TCP${m?", on a network with a way out: make it an\
 internal one":""}`}}for(let{commands:c,setting:d}of J(e))c.some(nb)&&(yield{at:d,message:`${b(e)} serves the Docker API over plain TCP, to whoever reaches it`});let a=s("DOCKER_TLS_CERTDIR");n.ref!==
null&&w(n.ref,({path:c,tag:d})=>c==="docker"&&/dind/.test(d??""))&&a&&a.value.value&&w(a.value.value,c=>c==="")&&(yield{at:a,message:`${b(e)} serves the Docker API over plain TCP: without a folder for\
 certificates there are none`});for(let c of k(o.portBindings,({containerPort:d})=>d!==null&&d.from<=2375&&d.to>=2375))Se(o,c.value)&&(yield{at:c,severity:"critical",message:`${b(e)} publishes the Doc\
ker API without a password on every interface`})}});function nb({name:e,words:t}){if(e!=="dockerd")return!1;let n=t.map(({text:o})=>o);return n.some(o=>/^--tls(?:verify)?(?:=true)?$/.test(o))?!1:n.some(
(o,s)=>{let r=/^(?:-H|--host)$/.test(n[s-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return r!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(r)})}function ob(e,t,n){let o=ee({id:n},
t).get(e);return o!==void 0&&Bo(o.host.networks)}var Pc=u({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a p\
rocess in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!q(t))for(let n of k(t.capAdd)){
let o=nn[de(n.value)];o&&(yield{at:n,severity:o.severity,message:`${b(e)} gets ${f(n.value)}: ${o.gain}`})}}});var _c=u({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgroup namespace it sees every ot\
her container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:["CIS-5.25"],references:{"Co\
mpose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;w(t.cgroupnsMode,o=>o==="host")&&(yield{at:t.cgroupnsMode,message:`${b(e)} sees th\
e cgroups of the whole host`});let n=ue(t,"writable-cgroups");n&&/^(?:1|t|true)$/i.test(n.option.value)&&(yield{at:n.at,message:`${b(e)} may write to its cgroups and lift its own limits`}),_e(t.cgroupParent,
o=>o!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${b(e)} runs under ${f(t.cgroupParent.value)}: its limits are what that cgroup's are`})}});var Ic=u({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all pe\
rmissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!q(t)){for(let n of k(t.devices)){let o=O(n.value.pathOnHost),s=o&&We(o),r=s&&
hc.find(a=>a.path.test(s));if(!r)continue;let i=w(n.value.cgroupPermissions,a=>a.includes("w"))?r.writable:r.readOnly;yield{at:n,severity:i,message:`${b(e)} gets ${f(o)}: ${r.gain}`}}for(let n of k(t.
deviceCgroupRules)){let[o="",s=""]=n.value.trim().split(/\s+/),r=o==="a"||s==="*:*",i=r||o==="b"&&s.endsWith(":*")?"high":"info";yield{at:n,severity:i,message:`${b(e)} may use ${r?"every device":i==="\
high"?"every disk of one kind":"further devices"} of the host (${f(n.value)})`}}}}});var Lc=u({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's programs lie open: \
databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/refe\
rence/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;w(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} reads and writes the shared memory of the host's programs; for more shar\
ed memory of its own there is shm_size`})}});var Mc=u({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually wi\
thout a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:n}=e.host,
o=`${b(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;w(t,s=>s==="host")&&(yield{at:t,message:o});for(let s of k(n,({external:r,name:i})=>i===
"host"&&w(r,a=>a)))yield{at:s,message:o}}});var Tc=u({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and envir\
onment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],
references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;w(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} sees and can sig\
nal every process of the host`})}});var Wc=u({id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a \
nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{
"User-namespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!q(t)&&w(t.usernsMode,n=>n==="host")&&(yield{at:t.usernsMode,message:`${b(e)} op\
ts out of user-namespace remapping: its root is the host's root`})}});var Nc=u({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the host's own. With SYS_ADMIN it\
 changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.docker.com/reference/compose\
-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!w(t.utsMode,o=>o==="host"))return;let n=k(t.capAdd,o=>/^(?:ALL|SYS_ADMIN)$/.test(de(o))).length>0||q(t);yield{at:t.utsMode,severity:n?"med\
ium":"low",message:`${b(e)} shares the host's name${n?" and may change it":""}`}}});var jc=u({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is \
discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],
references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:n}=e.host;if(k(n).length===0||!w(t,s=>/^(?:host|none|service:.*|container:.*)$/.
test(s)))return;let o=t.value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:n,message:`the ports of ${b(e)} are ignored in network mode ${f(t.value)}: ${o}`,related:[
{span:t.span,message:"because of this"}]}}});var Fc=u({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in th\
e image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS\
-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:n,windows:o}=e;if(o||!w(n.securityOpt,
l=>l.every(({state:c})=>c!=="unknown")))return;let s=ue(n,"no-new-privileges");if(s&&(s.option.fault||Le(s.option.value))||!s&&Vt(t).some(({at:l})=>l("no-new-privileges")?.text==="true"))return;let r="\
no-new-privileges=true",i=ge({add:"securityOpt",items:[r]}),a=s?.at.state==="written"?{...i,title:`change ${f(s.at.value)} to ${f(r)}`}:i;yield{at:s?.at??{span:e.span},message:`processes of ${b(e)} ca\
n gain privileges, for example through setuid programs${sb(e)}`,fix:a}}}),sb=({stack:e})=>e?"; deployed as a stack it stays so, because Swarm ignores security_opt":"";var Uc=u({id:"no-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then \
stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory \
and the OOM killer":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:n,memory:o}=e.host,s=w(o,a=>a<=0),r=s?"high":"mediu\
m",i=s?", and nothing limits its memory":"";w(t,a=>a)&&(yield{at:t,severity:r,message:`${b(e)} is never stopped when memory runs out${i}; on cgroup v2 the engine ignores the setting`}),w(n,a=>a<=-500)&&
(yield{at:n,severity:r,message:`${b(e)} is among the last the kernel stops when memory runs out${i}`})}});var qc=u({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"Logs hold names, addresses, tokens in URLs. In plain text on the\
 network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{"Syslog logging driver":"https://docs.docker.com/engine/l\
ogging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:n,logOptions:o}=e.host;if(!w(n,r=>/^(?:syslog|gelf|fluentd)$/.test(r)))return;let s=k(o,({name:r,value:i})=>r==="fluentd-tls\
-skip-verify"||r==="fluentd-address"&&i.startsWith("tls:")).length>0;for(let r of k(o,({name:i})=>i===`${n.value}-address`)){let{value:i}=r.value,a=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.
exec(i)?.slice(1).find(Boolean);!(n.value==="fluentd"?!s&&!/^unix:/.test(i):/^(?:tcp|udp):/.test(i))||!a||/^(?:localhost|127\.|::1)/.test(a)||t.some(({path:c})=>c[1]===a)||(yield{at:r,message:`${b(e)}\
 sends its log to ${f(a)} in plain text`})}}});var Bc=u({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond th\
e defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code\
 that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;
if(!q(t))for(let n of k(t.capAdd)){let o=de(n.value);!pt.has(o)||tn.has(o)||nn[o]||(yield{at:n,severity:Tl[o]??"low",message:`${b(e)} gets ${f(n.value)}, which the engine does not give by default`})}}});var rb=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{
names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,
gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],Hc=u({id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",
summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without the name: one mounted socket or device later it reads and writes what it like\
s. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],
*check(e){let{host:t}=e;for(let n of k(t.groupAdd)){let o=rb.find(({names:s})=>s.test(n.value));!o||Oo(n.value)&&/:(?:0|root)$|^\d+$/.test(Vn(e))||(yield{at:n,severity:o.severity,message:`${b(e)} join\
s group ${f(n.value)}, which gives it ${o.gain}`})}}});var Gc=u({id:"no-privileged-host-port",on:"container",severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own se\
rvices: clients trust what answers there. A container on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://d\
ocs.docker.com/engine/network/port-publishing/"},options:{allow:yr("Ports below 1024 that may be taken.",[80,443])},examples:[],*check(e,t,{allow:n}){for(let o of k(e.host.portBindings)){let s=o.value.
hostPort?.from;s&&s<1024&&!n.includes(s)&&(yield{at:o,message:`${b(e)} takes port ${s} of the host, one of those the host's own services use`})}}});var zc=u({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has every capability, every device\
 of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","\
PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){let{privileged:t}=e.host;w(t,n=>n)&&(yield{at:t,message:`${b(
e)} is privileged: root in it is root on the host`,fix:ge({unset:"privileged"})})}});var Kc=u({id:"no-risky-exec",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed \
in a running container passes by its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next contai\
ner, so nobody can say what really ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,
command:n,user:o,privileged:s}of e.hooks){let r=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;w(s,i=>i)&&(yield{at:s,message:`${r} of ${b(e)} runs privileged: it owns the host while it l\
asts`}),w(o,De)&&(yield{at:o,severity:"low",message:`${r} of ${b(e)} runs as root`}),t!=="pre_start"&&w(n,i=>(i?.script?.commands??[]).some(ib))&&(yield{at:n,severity:"info",message:`${r} of ${b(e)} e\
dits files of the running container: put the change into the image`})}}}),ib=({name:e,words:t})=>e==="sed"&&t.some(({text:n})=>/^(?:-\w*i|--in-place)/.test(n))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.
test(e)&&t.some(({text:n})=>/^(?:install|add|upgrade)$/.test(n));var Vc=u({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's wall\
s: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and secre\
ts.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of k(e.host.mounts,
({type:n})=>n==="bind")){let{source:n,readOnly:o,relabel:s,through:r}=t.value,i=Zt(t.value)?.replace(/\/$/,""),a=n&&(O(n)??(i==="~"?i:void 0));if(!a||to.some(({path:h})=>h.test(We(a))))continue;let l=s!==
void 0&&fc(We(a)),c=ab(a)??(l?{severity:"high",gain:"a part of the system"}:void 0);if(!c)continue;let d=r?[{span:r,message:"mounted here"}]:[],p=w(o,h=>!h)&&c.writable||(l?"high":c.severity),m=s?`, a\
nd :${s} changes the security labels on the host`:"";yield{at:t,severity:p,related:d,message:`${b(e)} mounts ${f(a)} of the host: ${c.gain}${m}`}}}});function ab(e){if(/^~\/?$/.test(e))return{severity:"\
high",gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??
(/^(?:\.\.\/){6,}\.\.$/.test(e)?"":void 0);return uc(We(t===void 0?e:`/${t}`))}var U=(e,t,n)=>({what:e,class:t,service:n}),Yo=new Map([[23,U("Telnet","admin",/telnet|busybox/i)],[1433,U("SQL Server","datastore",/mssql|sql-?server/i)],[1521,U("Oracle Database","datastore",/oracle/i)],
[2345,U("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,U("the Docker API","admin",/docker/i)],[2379,U("etcd","datastore",/etcd/i)],[3306,U("MySQL","datastore",/mysql|maria|percona/i)],[3389,
U("Remote Desktop","admin",/rdp/i)],[4444,U("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,U("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
[5432,U("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,U("a usual back door","back door",/flower|adb|android|celery/i)],[5672,U("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],
[5900,U("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,U("Redis","datastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,U("a usual back door","back door",/irc/i)],[7777,U("a usual back d\
oor","back door",/terraria|game|server/i)],[8086,U("InfluxDB","datastore",/influx/i)],[9042,U("Cassandra","datastore",/cassandra|scylla/i)],[9200,U("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],
[9229,U("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],[10250,U("the kubelet","admin",/kube|k3s/i)],[11211,U("Memcached","datastore",/memcache/i)],[15672,U("RabbitMQ's administration","ad\
min",/rabbit/i)],[27017,U("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],[31337,U("a usual back door","back door",/^$/)]]);var Jc=u({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and d\
ebuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw do\
es not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,
development:n}=e;if(!w(t.networkMode,o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of k(t.portBindings,s=>Se(t,s))){let{containerPort:s,protocol:r}=o.value;if(!s||r==="udp"||r==="sctp")continue;
let i=[...Yo].find(([g])=>g>=s.from&&g<=s.to);if(!i)continue;let[a,{what:l,class:c,service:d}]=i;if(c==="back door"&&d.test(Yc(e)))continue;let p=c==="back door"||d.test(Yc(e)),m=(c==="datastore"||c===
"admin")&&!p&&!e.build&&!!e.base,h={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:o,severity:m?"info":n?"medium":"high",...p?{}:{confidence:m?"low":"medium"},message:`${b(
e)} publishes port ${a}, ${c==="back door"?l:p?`that of ${l}`:`which ${l} usually has`}, on every interface of the host`,fix:h}}}}),Yc=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unkno\
wn"?e.ref.value.text:""}`;var lb="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",cb="the image's own files there are gone",db=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki",
"/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,lb]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,cb])]),Xc=u({id:"no-shadowing-mount",on:"conta\
iner",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what the image has at that path\
. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the source decides which programs run.",
standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of k(e.host.mounts,({type:n})=>n===
"bind"||n==="volume")){let n=ie(O(t.value.target)??""),o=t.value.source&&O(t.value.source),s=db.get(n);!s||o&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(o)||t.value.type==="volume"||(yield{at:t,message:`${b(
e)} mounts over ${f(n)}: ${s}`})}}});var Qc=u({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Two containers in one namespace are \
one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE\
-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,t){let{host:n}=e,o=[[n.pidMode,"medium","sees its processes, and through them its\
 files and memory"],[n.ipcMode,"low","reads and writes its shared memory"],[n.networkMode,"low","listens on its network and its loopback"]];for(let[s,r,i]of o){let a=s===n.networkMode?/^container:/:/^(?:container|service):/;
!(s===n.networkMode&&w(s,c=>pb(c,e.project,t)))&&w(s,c=>a.test(c))&&(yield{at:s,severity:r,message:`${b(e)} joins ${f(s.value)}: it ${i}`})}for(let s of k(n.volumesFrom,r=>r.startsWith("container:")))
yield{at:s,message:`${b(e)} mounts every volume of ${f(s.value)}, whatever it becomes`}}}),pb=(e,t,n)=>e.startsWith("container:")&&ce(n).some(o=>o.id===t&&j(o).some(s=>P($(s,"container_name"))===e.slice(
10)));var Zc=u({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mou\
nts appears on the host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagat\
ion":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[],*check(e){for(let{value:t}of k(e.host.mounts)){let{propagation:n}=t;if(!n||!w(n,s=>/^r?(?:shared|slave)$/.
test(s)))continue;let o=n.value.endsWith("slave");yield{at:n,severity:o?"low":"medium",message:`${b(e)} mounts with ${f(n.value)}: ${o?"what the host mounts below it appears inside":"what it mounts be\
low it appears on the host"}`}}}});var ed=u({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc\
 and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{
"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,n=q(t)?void 0:ue(t,"apparmor");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(
e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}});var td=u({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of\
 the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp i\
n Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,n=q(t)?void 0:ue(t,"seccomp");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(e)} runs wit\
hout a seccomp filter: every system call of the kernel is open to it`})}});var nd=u({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel o\
f the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],
references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){if(!q(e.host))for(let t of k(e.host.securityOpt,n=>n==="systempaths=u\
nconfined"))yield{at:t,message:`${b(e)} sees /proc and /sys without masks, and as root writes kernel settings of the host`}}});var od=u({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of capabilities is read as \
a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime privilege":"https://docs.do\
cker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:n}=e,o=t.capDrop.state==="unknown"?void 0:new Set(k(t.capDrop).map(({value:r})=>de(r))),
s=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:r})=>r==="unknown");for(let r of k(t.capAdd)){let i=de(r.value);if(q(t)){yield{at:r,message:`a privileged container has every capability: ad\
ding ${f(r.value)} changes nothing`};continue}if(i==="NET_BIND_SERVICE"&&!mb(t.sysctls)&&ub(t.networkMode,t.networks.state)){let a=[...k(n.exposedPorts).map(({value:c})=>c.from),...k(t.portBindings).flatMap(
({value:c})=>c.containerPort?.from??[])],l=a.length>0&&a.every(c=>c>=1024);yield{at:r,severity:l?"low":"info",message:l?`${b(e)} listens above port 1023, where nobody needs ${f(r.value)}`:`current eng\
ines let any user of a container listen on any port: ${b(e)} does not need ${f(r.value)}`}}else tn.has(i)&&o&&!s&&!o.has("ALL")&&!o.has(i)&&(yield{at:r,message:`every container has ${f(r.value)} unles\
s it is dropped: adding it changes nothing`})}}}),mb=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),ub=(e,t)=>t!=="unknown"&&w(e,n=>n===
""||n==="bridge");var fb=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout",
"net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),sd=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
rd=u({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses\
 them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.dock\
er.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,n=w(t.networkMode,s=>s==="host"),o=w(t.ipcMode,s=>s==="host");for(let s of k(t.sysctls,r=>!fb.has(r.name))){let{name:r}=s.
value,i=r.startsWith("net.");if(sd.test(r)?!o:i&&!n)continue;let a=i||sd.test(r)?`${b(e)} would set ${f(r)} for the whole host, and the engine refuses it in this mode`:`${f(r)} belongs to the host: th\
e engine refuses to start ${b(e)} with it, set it on the host`;yield{at:s,message:a}}}});var id=u({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port without an address is published on every\
 interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","\
NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,stack:n}=e;if(!w(t.networkMode,
o=>/^(?:none|service:.*|container:.*)$/.test(o))){for(let o of n?k(t.portBindings,s=>s.hostIp.state==="written"&&!Se(t,s)):[])yield{at:o,message:`${b(e)} names an address for its port, and Swarm ignor\
es addresses: deployed as a stack it is open on every interface`};for(let o of k(t.portBindings,s=>Se(t,s))){let{hostPort:s,containerPort:r}=o.value,i=s?.from,a=[i,r?.from].some(c=>c===80||c===443),l=i===
void 0?"a port":`port ${i}`;yield{at:o,severity:a?"info":"medium",message:`${b(e)} publishes ${l} on every interface of the host${n?"; deployed as a stack it stays so, because Swarm ignores addresses":
""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}});var ad=u({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, a\
nd no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/servic\
es/#pids_limit"},examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&w(t,n=>n<=0)&&(yield{at:t,message:`${b(e)} may start processes without limit`,fix:ge({set:"pidsLimit",to:200})})}});var ld=u({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem rep\
laces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","\
NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!w(t,n=>!n)||(yield{at:t,
message:`${b(e)} can write to its own programs and configuration`,fix:ge({set:"readonlyRootfs",to:!0})})}});var cd=5,hb=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
dd=u({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,t){let{restartPolicy:n,restartRetries:o}=e.host;if(!(n.
state==="unknown"||n.state==="default"&&e.stack)){if(n.value==="no"){let s=e.path[1]??"",r=ce(t).some(i=>i.id===e.project&&lr(i).has(s));n.state==="default"&&!hb.test(s)&&!r&&(yield{at:e,message:`${b(
e)} stays down after a crash: it has no restart policy`});return}n.value==="always"&&n.state==="written"&&w(o,s=>s===0)&&(yield{at:n,severity:"info",message:`${b(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),n.value==="on-failure"&&w(o,s=>s===0||s>cd)&&(yield{at:o.state==="written"?o:n,severity:"info",message:`${b(e)}\
 is started again ${o.value===0?"without end":`${o.value} times`} when it fails: on-failure:${cd} is enough`})}}});var pd=u({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refus\
ed at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"\
https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,n;for(let o of k(t.securityOpt)){let{key:s,value:r,fault:i}=dt(o.value);i&&(yield{at:o,message:`\
the engine refuses an option of ${b(e)}: ${i}`});let a=s==="no-new-privileges"&&!i?Le(r):void 0;a!==void 0&&(n&&n.value!==a&&(yield{at:o,message:`${b(e)} asks for no-new-privileges both ways: the last\
 one wins`,related:[{span:n.span,message:"says the opposite"}]}),n={value:a,span:o.span})}if(!e.windows)for(let o of[...k(t.capAdd),...k(t.capDrop)]){let s=de(o.value);s==="ALL"||pt.has(s)||(yield{at:o,
message:`the engine refuses ${f(o.value)} of ${b(e)}: ${s==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var md=u({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the buil\
d goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"\
https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:n,sources:o}of t)if(!(n.keyword!=="ADD"||n.flags.some(({name:s})=>s===
"checksum")))for(let s of o){let r=s.state==="unknown"?s.text:s.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(r);!i&&!/^https?:\/\//i.test(r)||i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(r)||(yield{at:s,message:`${f(r.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var gb=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,yb=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
ud=u({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let n=B(e,t);for(let o of e.stages){let s=o.workdir,r=s&&O(s);if(s&&r&&gb.test(r)){yield{at:s,severity:r.startsWith("/proc")||r.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${f(r)}, a directory of the system`};continue}if(!n.has(o)||o.windows||!bb(o,Je(o,t)?.base?.name))continue;let i=o.copies.find(a=>!a.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(O(a.destination)??"/"));i&&(yield{at:i.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),bb=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!yb.test(t);var kb=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlin\
ux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros expres\
s-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenk\
ins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-stream\
ing neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy\
 python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm \
swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),$n=e=>kb.has(e);var fd=u({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that i\
s no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependenc\
y on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},n){let o=dr(t.path,n),s=e.flatMap(
({name:r})=>r??[]);for(let r of e){let i=[...r.copies.flatMap(({from:a})=>a&&"image"in a?[a]:[]),...r.mounts.flatMap(a=>"image"in a?[a]:[])];for(let{image:a,span:l}of i){if(a.state==="unknown"||a.value===
"scratch")continue;let{path:c,tag:d,digest:p,domain:m,fault:h}=Ze(a.value);h||!c||c.includes("/")||d!==void 0||p!==void 0||m!=="docker.io"||a.value.includes("/")||$n(c)||o.has(a.value)||(yield{at:{span:l},
message:`${f(a.value)} is no stage of this file, so the builder pulls docker.io/library/${c}${s.length?`; its stages are ${s.slice(0,6).map(f).join(", ")}`:""}`})}}}});var gd=u({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it d\
oes depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docke\
r.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let n of t){let{instruction:o,sources:s}=n;if(o.keyword!=="ADD"||s.length===0||o.heredocs.length>
0||o.flags.some(({name:a})=>a==="checksum"||a==="unpack"||a==="keep-git-dir")||!s.every(a=>xb(a,n)))continue;let r=o.args[0]?.value??"",i=[{span:o.keywordSpan,text:o.keywordSpan.end-o.keywordSpan.start===
3?"COPY":o.keyword}];yield{at:{span:o.keywordSpan},message:`${f(r)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:i}}}}}),wb=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,
hd=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,vb=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function xb(e,{destination:t}){
if(e.state==="unknown")return!hd.test(e.text)&&t.state!=="unknown"&&vb.test(t.value);let n=e.value.replace(/^["']|["']$/g,"");return!wb.test(n)&&!hd.test(n)&&!/\*$/.test(n)}var yd=u({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes\
 nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{
"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:n}of Y(e,t))for(let o of n){let s=Qt(Yn(o)),r=s&&!$b(o,n)&&Sb(o);if(!s||!r)
continue;yield{at:{span:xe(o)},severity:s==="test"?"medium":"high",message:`${f(o.words[0]?.text??"")} fails and the build goes on: ${r}`}}}});function Sb({fallback:e,tested:t,failsUnseen:n,decides:o,
feeds:s,words:r,substitutedInto:i}){if(i||t)return;let a=r.slice(1).find(({text:l},c,d)=>/^--(?:exit-zero|soft-fail)$/.test(l)||l==="--exit-code=0"||l==="0"&&d[c-1]?.text==="--exit-code");return a?`${a.
text==="0"?"--exit-code 0":a.text} tells it to`:e.length?e.every(({name:c,words:d})=>/^(?:true|:|echo|printf)$/.test(c)||c==="exit"&&d[1]?.text==="0")?`${f(`|| ${e[0]?.words.map(({text:c})=>c).join(" ")??
""}`)} takes its place`:void 0:n?s.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe ends with the status of its last command, unless pipefail is set":o?void 0:"what follows runs wh\
atever it found; join them with && or set -e"}function $b(e,t){let n=t[t.indexOf(e)+1];return n!==void 0&&[...n.words,...n.assignments.map(({value:o})=>o)].some(({names:o})=>o?.includes("?"))}var Ob=/^org\.opencontainers\.image\./,bd=u({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a bui\
lder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:[
"OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:n,source:o}=e,s=new Set(hn(e,Tt(o.path,
t)).flatMap(K)),r=new Set([...s].flatMap(({assignments:i})=>i.flatMap(({keyword:a,name:l})=>a==="LABEL"?[l]:[])));for(let i of n){if(s.has(i))continue;let a=i.assignments.filter(({keyword:p,name:m})=>p===
"LABEL"&&Ob.test(m)&&!r.has(m)),[l,...c]=a;if(!l)continue;let d=b({dialect:"dockerfile",path:["stages",kt(i)],ships:!1});yield{at:l,message:`the image that ships does not have this label: only ${d} do\
es`,related:c.map(({span:p})=>({span:p,message:"nor this one"}))}}}});var Rb=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk open\
jdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["versio\
n control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditiona\
l nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote acce\
ss",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],Cb=new Map(Rb.flatMap(([e,t,n])=>n.split(" ").map(o=>[o,{what:e,big:t}])));function xr(e){return Cb.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var kd=u({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder\
 works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages\
 also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let n=Ab([...B(e,
t)]);for(let{commands:o,ships:s}of Y(e,t)){if(!s)continue;let r=Eb(o),i=[];for(let p of o){let m=L(p);if(m?.action!=="install"||!He(m.manager))continue;let h=m.args.options.find(({name:g})=>g==="-t"||
g==="--virtual")?.value?.text;if(!(h&&r.has(h)))for(let g of m.packages){let y=g.text.replace(/[=<>~@:].*$/,"");xr(y)&&!r.has(y)&&!n.has(y)&&!n.has(g.text)&&i.push({word:g,name:y})}}let[a]=i,l=i[i.length-
1];if(!a||!l)continue;let c=[...new Set(i.map(({name:p})=>p))],d=c.length===1&&!xr(c[0]??"")?.big;yield{at:{span:{...a.word.span,end:Math.max(a.word.span.end,l.word.span.end)}},severity:d?"low":"mediu\
m",message:`${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function Eb(e){return new Set(
e.flatMap(t=>{let n=L(t);return n?.action==="remove"?n.packages.map(({text:o})=>o):[]}))}var Ab=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:n,cmd:o})=>[t,n,o].flatMap(s=>s?.logical.text.match(/[\w.+-]+/g)??
[])));var wd=u({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists behind.",why:"Recommended packages are software nob\
ody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an intruder which old versions are in it.",standards:["CI\
S-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:n,instruction:o,stage:s,ships:r,alone:i}of Y(e,t)){if(!r&&!(i&&
!Db(s.name??"")))continue;let a=()=>new Map(bt(s).flatMap(({keyword:p,name:m,literal:h})=>p==="LABEL"?[]:[[m,h]])),l=Xn(o).filter(({type:p})=>p==="cache"||p==="tmpfs"),c=[],d=new Map;for(let p of n){let m=L(
p);if(!m||!vd(m))continue;let h=d.get(m.manager)??_b(m.manager,n,a(),l.map(({target:g})=>g??""));d.set(m.manager,h);for(let g of Ib(m,p,h))c.includes(g)||c.push(g)}c.length&&(yield{at:{span:o.keywordSpan},
message:`this RUN leaves more than it needs: ${c.join("; ")}`})}}}),Db=e=>So(e)||/^(?:build|deps)/.test(e),vd=({action:e,manager:t,verb:n})=>e==="install"||(e==="upgrade"||/^(?:up|update|patch)$/.test(
n?.text??""))&&(t==="zypper"||t==="dnf"),Pb=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cache","\uFFFC/.cache"];function _b(e,t,n,o){let s=t.findLastIndex(
l=>{let c=L(l);return c?.manager===e&&vd(c)}),r=t.slice(s+1),i=r.flatMap(({name:l,words:c})=>l==="rm"||l==="find"||l==="cd"?c.slice(1).map(({text:d})=>d):[]),a=r.some(l=>{let c=L(l);return c?.manager===
e&&c.action==="clean"&&(e!=="dnf"||c.packages.some(({text:d})=>d==="all"))||e==="apt"&&/^apt(?:-get)?$/.test(l.name)&&/clean$/.test(l.words[1]?.text??"")});return{variables:n,cached:o,cleans:a,removed:new Set(
Pb.filter(l=>i.some(c=>c.startsWith(l)))),updates:t.some(l=>L(l)?.manager==="apt"&&L(l)?.action==="update"),configured:t.some(({words:l,redirects:c})=>[...l,...c.map(({target:d})=>d)].some(({text:d})=>/Install-Recommends/i.
test(d)))}}function Ib({manager:e,args:t,verb:n,packages:o},s,r){let{variables:i,cached:a,cleans:l,updates:c,configured:d}=r,p=(...y)=>D(t,...y)!==void 0,m=(...y)=>y.some(v=>r.removed.has(v)),h=y=>a.some(
v=>v.includes(y)),g=[];switch(e){case"apt":{!(p("--no-install-recommends","--without-recommends")||t.options.some(({value:v})=>/install-recommends=(?:0|false|no)/i.test(v?.text??""))||t.operands.some(
({text:v})=>/install-recommends=(?:0|false)/i.test(v)))&&!d&&n?.text==="install"&&g.push("add --no-install-recommends"),c&&!m("/var/lib/apt","/var/lib/{apt")&&!h("/var/lib/apt")&&!l&&g.push("remove /v\
ar/lib/apt/lists/*");break}case"apk":!p("--no-cache")&&!m("/var/cache/apk")&&!h("/apk")&&!l&&g.push("add --no-cache");break;case"dnf":!l&&!m("/var/cache")&&!h("/var/cache")&&g.push(`end with ${s.name}\
 clean all`);break;case"zypper":!l&&!m("/var/cache/zypp")&&!h("/var/cache/zypp")&&g.push("end with zypper clean");break;case"pip":{let y=i.has("PIP_NO_CACHE_DIR")||s.assignments.some(({name:x})=>x==="\
PIP_NO_CACHE_DIR"),v=s.name==="uv";!y&&!v&&!p("--no-cache-dir","--no-cache")&&!m("/root/.cache","~/.cache","\uFFFC/.cache")&&!h(".cache")&&!h("pip")&&!l&&(o.length>0||p("-r","--requirement","-e"))&&g.
push("add --no-cache-dir");break}}return g}var xd=u({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies exactly as the lock file says.",why:"Without the lock file the\
 build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago goes straight into the image, and no two builds of one comm\
it are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let n of M(e,t)){let o=L(n.command),s=o&&!xo(n.stage.name??"")?Lb(
o,n):void 0;if(!o||!s)continue;let r=kn(e,t);if(r?.some(l=>s.manifest.test(l))&&!r.some(l=>s.locks.test(l)))continue;let i=o.verb??n.command.words[0];if(!i)continue;let a=s.text&&o.verb?vn(o.verb,s.text):
[];yield{at:i,message:`${f(`${n.command.name}${o.verb?` ${o.verb.text}`:""}`)} may change what the lock file says; ${s.instead}`,...a.length?{fix:{safety:"unsafe",title:s.instead,edits:a}}:{}}}}});function Lb({
manager:e,action:t,verb:n,packages:o,args:s,global:r},{command:i,stage:a}){if(t!=="install")return;let l=(...d)=>D(s,...d)!==void 0,c=(...d)=>[...i.assignments.map(({name:p})=>p),...bt(a).filter(({keyword:p})=>p!==
"LABEL").map(({name:p})=>p)].some(p=>d.includes(p));switch(e){case"npm":return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||l("--package-lock-only","--no-save-lock")?void 0:{manifest:/(?:^|\/)package\.json$/,
locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return o.length||r||!/^(?:install|)$/.test(n?.text??"")||l("--immutable","--frozen-lockfile","--versio\
n","--help","-v")||c("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,instead:"add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":
return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||l("--frozen-lockfile")||c("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"\
bundle":return n?.text!=="install"||l("--deployment","--frozen")||c("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||a.scripts.some(({script:p})=>p.commands.some(({name:m,words:h})=>m==="bundle"&&h.some(({text:g})=>g===
"config")&&h.some(({text:g})=>/^(?:deployment|frozen)$/.test(g))))?void 0:{manifest:/(?:^|\/)Gemfile$/,locks:/(?:^|\/)Gemfile\.lock$/,instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return n?.text==="s\
ync"&&!l("--locked","--frozen")&&!c("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,locks:/(?:^|\/)uv\.lock$/,instead:"add --locked"}:void 0;default:return}}var Sd=u({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of M(e,
t)){let s=Mb(n);s&&(yield{at:s,message:s.message,severity:o?s.severity??"high":"low"})}for(let{copies:n}of e.stages)for(let o of n){let s=At(o)?.some(({path:i,file:a})=>/\/authorized_keys$/.test(a??i)||
/\/authorized_keys$/.test(i)),r=o.sources[0]??o.destination;!o.from&&s&&(yield{at:r,severity:"medium",message:Sr})}}}),Sr="whoever holds the key to this can log in to every container of the image",Mb=e=>Tb(
e)??Wb(e)??Nb(e)??jb(e);function Tb(e){let{name:t,words:n,redirects:o}=e,[s]=n.slice(-1),r=/^(?:cp|mv|install)$/.test(t)&&s&&/\/authorized_keys$/.test(s.text),i=/^(?:cat|curl|wget)$/.test(t)&&o.some(({
operator:a,target:l})=>a.startsWith(">")&&/authorized_keys$/.test(l.text));return r||i?{span:xe(e),severity:"medium",message:Sr}:void 0}function Wb(e){let{name:t}=e;if(t==="chpasswd"&&!Fb(e))return{span:$d(
e),message:"a password is set in the image: it is the same in every container, and whoever can pull the image has it"};let n=t==="passwd"?D(I(e,"passwd"),"-d","--delete","--stdin"):void 0;if(!n)return;
let o=n.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on";return{span:n.word.span,message:o}}function Nb(e){let{name:t,
span:n}=e;if(t!=="useradd"&&t!=="usermod"&&t!=="adduser")return;let o=I(e,t),s=t==="adduser"?void 0:D(o,"-p","--password");if(s&&!/^[*!]/.test(s.value?.text??"!"))return{span:{...s.word.span,end:s.value?.
span.end??s.word.span.end},message:"a password hash is set in the image: whoever can pull it can try to crack it"};let r=o.operands[o.operands.length-1]?.text;if(!(D(o,"-u","--uid")?.value?.text!=="0"||
r==="root"))return{span:{...n,start:$d(e).start},message:`${f(r??"the account")} has uid 0: it is root under another name`}}function jb(e){let{texts:t,files:n}=Rt(e);if(n.some(r=>/authorized_keys$/.test(
r)))return t.some(({text:r})=>r!=="\uFFFC")?{span:xe(e),severity:"medium",message:Sr}:void 0;if(!n.some(r=>/^\/etc\/(?:passwd|shadow)$/.test(r)))return;let o=n.some(r=>r.endsWith("passwd")),s=t.find(({
text:r})=>o&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(r)||/^[^:\s]+::\d+:/m.test(r));return s&&{span:s.span,message:"this line makes an account with uid 0 or with no password"}}var $d=({words:e,span:t})=>e[0]?.
span??t,Fb=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:n,words:o})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.test(n)||o.some(({text:s})=>/\/dev\/u?random|^rand$/.test(s))));var Od=u({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day\
 of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{
"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let n=B(e,t),o=$t(e,t).some(({text:s})=>xt(s));for(let s of e.stages)for(let{sources:r,from:i,instruction:a}of s.
copies)for(let l of r){let c=O(l);if(c===void 0)continue;let d=n.has(s);!i&&Uo(c)&&!o&&(yield{at:l,severity:d?"medium":"info",message:d?`${a.keyword} takes the whole context into the image: name what \
it needs, or let .dockerignore begin with * and name that`:`${a.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),i&&"stage"in i&&(c==="/"||c===
"/*")&&d&&(yield{at:l,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}});var Rd=u({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the ima\
ge is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the c\
ontainer first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let n=B(e,t);for(let{commands:o,
stage:s}of Y(e,t))for(let r of o){let i=qb(r);if(!i||Ub(i.path,o)||!n.has(s)&&!(i.path?.startsWith("/")&&fr(s,i.path,e,n)))continue;yield{at:{span:xe(r)},message:"a private key is made while the image\
 is built: everybody who can pull the image shares it"}}}}),Ub=(e,t)=>e!==void 0&&t.some(n=>/^(?:rm|shred)$/.test(n.name)&&n.words.some(({text:o},s)=>s>0&&!o.startsWith("-")&&(o===e||e.startsWith(o.endsWith(
"*")?o.replace(/\*+$/,""):`${ie(o)}/`)||o.startsWith(`${e}*`))));function qb(e){let{name:t,words:n}=e,o=I(e,t),s=(...i)=>n.slice(1).some(({text:a})=>i.includes(a)),r=i=>n[n.findIndex(({text:a})=>a===i)+
1||n.length]?.text;switch(t){case"ssh-keygen":return D(o,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:r("-f")??(s("-A")?"/etc/ssh/ssh_host_rsa_key":void 0)};case"\
openssl":{let i=n[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(i)?{path:r("-out")}:i==="ecparam"?s("-genkey")?{path:r("-out")}:void 0:i==="req"&&(s("-newkey")||s("-x509","-new")&&!s("-key"))?{path:r(
"-keyout")}:void 0}case"keytool":return s("-genkey","-genkeypair","-genseckey")?{path:r("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-snakeoil.key"};case"mkcert":return{
path:void 0};case"wg":return s("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return s("--gen-key","--generate-key","--full-generate-key","--quick-gen-key","--quick-generate-\
key")?{path:void 0}:void 0;default:return}}var Cd=u({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, pr\
oxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https\
://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){yield*Hb(e,t);for(let{assignments:n,copies:o}of e.stages){for(let{keyword:s,name:r,literal:i,span:a}of n)s!=="LABEL"&&Bb.test(r)&&qe(
i)&&(yield{at:{span:a},message:Jo(i)});for(let s of o)yield*Gb(s,e.source),yield*zb(s)}}}),Bb=/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i,Jo=e=>`${f(
e)} is fetched in the clear, so anybody on the way can replace it`;function*Hb(e,t){let n=new Set;for(let{commands:o}of Y(e,t))if(o.some(s=>Jt(s)||Xt(s)))for(let s of o)n.add(s);for(let{command:o}of M(
e,t))for(let{word:s,signed:r}of Kb(o))yield{at:s,severity:r||n.has(o)?"low":"medium",message:r?`${f(s.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are \
held back, is for anybody to see and choose`:Jo(s.text),...r?{}:Ed(s)}}function*Gb({instruction:e,destination:t},{text:n}){if(/\.repo$|sources\.list|repositories$/.test(O(t)??""))for(let{span:o}of e.heredocs)
for(let s of n.slice(o.start,o.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let r=s[1]??"",i=o.start+s.index+s[0].length-r.length;qe(r)&&(yield{at:{span:{...o,start:i,end:i+r.
length}},message:Jo(r)})}}function*zb({instruction:e,sources:t}){if(e.keyword!=="ADD")return;let n=e.flags.some(({name:o})=>o==="checksum");for(let o of t)o.state!=="unknown"&&qe(o.value)&&(yield{at:o,
severity:n?"low":"medium",message:Jo(o.value),...Ed({text:o.value,span:o.span})})}var Ed=({text:e,span:t})=>/^http:/i.test(e)&&t.end-t.start===e.length?{fix:{safety:"unsafe",title:"use https",edits:[{
span:t,text:e.replace(/^http:/i,"https:")}]}}:{};function*Kb(e){let{name:t,words:n,redirects:o}=e,s=ve(e);if(s){for(let c of s.urls)qe(c.text)&&(yield{word:c});return}let r=L(e);if(r){let c=r.manager===
"apt"||r.manager==="apk";for(let{name:d,value:p}of r.args.options)p&&qe(p.text)&&!/proxy/i.test(d)&&r.verb?.text!=="config"&&(yield{word:p,signed:c});for(let d of/^(?:config|set)$/.test(r.verb?.text??
"")?[]:r.packages)qe(d.text)&&(yield{word:d,signed:c&&!He(r.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(n.some(({
text:c})=>c==="config"||c==="remote"))return;for(let c of n.slice(1))qe(c.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:c,signed:t==="add-apt-repository"});return}let i=[...o.filter(({operator:c})=>c.
startsWith(">")).map(c=>c.target.text),...e.feeds.flatMap(c=>c.name==="tee"?c.words.slice(1).map(({text:d})=>d):[])];if(!i.some(c=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(c)))return;let l=[
...n.slice(1),...o.flatMap(c=>c.operator.startsWith("<<")?[c.target]:[])].find(({text:c})=>[...c.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>qe(d)));l&&(yield{word:l,signed:!i.some(c=>c.endsWith(
".repo"))})}var $r=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,Vb=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,Pd=u({id:"\
no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at\
 it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download o\
f code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of M(e,t)){let s=Yb(n),r=s&&ve(s);if(!s||!r)continue;let i=Ad(s);yield{
at:{span:Zb(s.span,n.span)},severity:i?"critical":o?"high":"medium",message:i?"a download is run as it comes, and anybody on the way can replace it: fetch it over https, check its checksum, then run i\
t":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands:n,ships:o}of Y(e,t)){if(n.some(r=>Jt(r)||Xt(r)))continue;let s=new Map;for(let r of n){let i=ve(
r)?.output;i&&i!=="-"&&s.set(Dd(i),r);let a=i?void 0:Qb(r),l=a&&s.get(Dd(a));l&&(yield{at:{span:r.words[0]?.span??r.span},severity:Ad(l)?"critical":o?"high":"medium",message:"a download is run and not\
hing checks it: compare its checksum or signature first",related:[{span:l.span,message:"downloaded here"}]})}}}});function Ad(e){let t=ve(e);return t!==void 0&&(pr(t)!==void 0||t.urls.some(({text:n})=>qe(
n)))}function Yb(e){let{name:t,words:n,readsFrom:o,wrappers:s}=e;return $r.test(t)&&Xb(e)?_d(o,0):Jb(e)||$r.test(t)&&(n[1]?.text==="\uFFFC"||n[n.findIndex(({text:r})=>r==="-c")+1||n.length]?.text==="\uFFFC")||
s.some(({name:r})=>r==="eval")?e.takes.find(r=>ve(r)&&Id(r)):void 0}var Jb=({name:e,words:t})=>e==="\uFFFC"&&t[0]?.text==="\uFFFC",Xb=({words:e})=>e.slice(1).every(({text:t},n,o)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.
test(t)||o.slice(0,n).some(s=>/^(?:-s|-|\/dev\/stdin|--)$/.test(s.text)));function _d(e,t){for(let n of e){if(ve(n))return Id(n)?n:void 0;let o=t<5&&Vb.test(n.name)?_d(n.readsFrom,t+1):void 0;if(o)return o}}
var Id=e=>ve(e)?.output==="-";function Qb({name:e,words:t}){let[n,o]=t.map(({text:s})=>s);return n&&/^(?:\.{0,2}|~)\//.test(n)&&!/^\/(?:usr\/)?s?bin\//.test(n)?n:$r.test(e)?t.slice(1).find(({text:s})=>!s.
startsWith("-"))?.text??o:void 0}var Dd=e=>e.slice(e.lastIndexOf("/")+1),Zb=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)});var Ld=u({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and \
debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"n\
pm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let n=B(e,t);for(let o of M(e,t)){let s=L(o.command);if(s?.action!=="install"||s.global||ek(o.stage.name??""))continue;
let r=D(s.args,"--only","--production","--prod");if(s.manager==="npm"&&s.packages.length===0&&r&&(r.name!=="--only"||/^prod/.test(r.value?.text??""))){let c={...r.word.span,end:Math.max(r.word.span.end,
r.value?.span.end??0)};yield{at:{span:c},message:`${f(r.name==="--only"?"--only=production":r.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{safety:"unsafe",title:"use --omit\
=dev",edits:r.value&&r.value.span!==r.word.span?[{span:c,text:"--omit=dev"}]:vn(r.word,"--omit=dev")}};continue}let i=tk(s,o),a=s.verb??o.command.words[0];!i||!a||(o.ships?Md(o,i):!nk(o,i.path,e,n))||
(yield{at:a,message:`development dependencies end in the image: ${i.instead}`,...i.flag&&s.verb?{fix:{safety:"unsafe",title:`add ${i.flag}`,edits:vn(a,`${a.text} ${i.flag}`)}}:{}})}}}),ek=e=>So(e)||e.
startsWith("e2e");function tk({manager:e,args:t,packages:n,verb:o},{command:s,stage:r}){let i=(...d)=>D(t,...d)!==void 0,a=d=>s.assignments.find(p=>p.name===d)?.value.text??bt(r).findLast(p=>p.keyword!==
"LABEL"&&p.name===d)?.literal,l=a("NODE_ENV")==="production"||a("NODE_ENV")==="\uFFFC",c=t.options.some(({name:d,value:p})=>d==="--omit"&&p?.text==="dev")||/dev/.test(a("NPM_CONFIG_OMIT")??"");if(!n.length){
if(e==="npm")return l||c||!/^(?:ci|i|install)$/.test(o?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return l||i("--production","--prod")||!/^(?:install|)$/.
test(o?.text??"")?void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return l||i("-P","--prod","--production")||!/^(?:i|install)$/.test(o?.
text??"")?void 0:{path:"node_modules",instead:"add --prod",flag:"--prod"};if(e==="composer")return i("--no-dev")||a("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e===
"bundle"){let d=a("BUNDLE_WITHOUT")??(r.scripts.some(({script:p})=>p.commands.some(({name:m,words:h})=>m==="bundle"&&h.some(({text:g})=>g==="without")))?"development":void 0);return i("--without")||d||
o?.text!=="install"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return o?.text!=="install"||i("--only","--no-dev","--without","--only-root")?void 0:{path:"site\
-packages",instead:"add --only main",flag:"--only main"}}}var Md=({stage:e,command:t},{path:n})=>e.scripts.some(({script:o})=>o.commands.some(s=>s!==t&&(/^(?:npm|pnpm|yarn)$/.test(s.name)&&s.words.some(
({text:r})=>r==="prune"||r==="--production"||r==="--prod"||r==="--omit=dev")||s.name==="rm"&&s.words.some(({text:r})=>r.includes(n)))));function nk(e,t,{stages:n},o){if(Md(e,{path:t,instead:""}))return!1;
let s=e.stage.scripts.find(({instruction:l})=>l===e.instruction)?.workdir,r=s&&s.state!=="unknown"?s.value:void 0,i=new Set,a=(l,c)=>o.has(l)?!0:i.has(l)?!1:(i.add(l),n.some(d=>d.copies.some(({from:p,
sources:m,destination:h,workdir:g})=>!p||!("stage"in p)||p.stage!==l?!1:m.some(y=>{if(y.state==="unknown")return!1;let v=ie(y.value),x=v===t||v.endsWith(`/${t}`);if(!x&&!(c&&v!==""&&Go(v,c)))return!1;
let R=h.state==="unknown"?void 0:Ae(h.value,g?.state==="unknown"?void 0:g?.value);return a(d,R&&(x?R:`${R}/${t}`))}))));return a(e.stage,r&&`${r}/${t}`)}var Td=u({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the\
 instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-ch\
ecks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:n}of e){let[o]=t;if(!o)continue;let s=t.map(r=>({span:r,text:""}));yield{at:{span:o},message:`an empty line \
does not end ${n}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:s}}}}});var ok=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
jd=u({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:n}of M(e,
t)){let o=L(n);if(o?.manager==="pip"&&o.action==="install"){let s=D(o.args,"--extra-index-url"),r=D(o.args,"-i","--index-url","--default-index"),i=D(o.args,"--no-index")!==void 0||r?.value!==void 0&&On(
r.value.text)&&s?.value!==void 0&&!Nd(s.value.text)||n.name==="uv",a=s?.value&&(On(s.value.text)||r?.value!==void 0&&On(r.value.text)&&Nd(s.value.text));s?.value&&a&&!i&&!D(o.args,"--require-hashes")&&
(yield Xo({...s.word.span,end:s.value.span.end},s.value.text))}else if(/^pip[\d.]*$/.test(n.name)&&n.words[1]?.text==="config"){let s=n.words.findIndex(({text:i})=>/extra-index-url$/.test(i)),r=n.words[s+
1];s>0&&r&&On(r.text)&&(yield Xo(r.span,r.text))}for(let{name:s,value:r,span:i}of n.assignments)Wd(s)&&On(r.text)&&(yield Xo(i,r.text))}for(let{assignments:n}of e.stages)for(let{keyword:o,name:s,literal:r,
span:i}of n)o!=="LABEL"&&Wd(s)&&On(r)&&(yield Xo(i,r))}}),Wd=e=>e==="PIP_EXTRA_INDEX_URL",On=e=>e.split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!ok.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(
t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),Nd=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(e),Xo=(e,t)=>({at:{span:e},message:`pip asks ${f(t.replace(/\/\/[^/@]*@/,"//"))}\
 and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`});var Fd=u({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate an\
ybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],
references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:n}of M(e,t))for(let{span:o,what:s,weak:r,edits:i}of sk(
n))yield{at:{span:o},severity:r?"medium":"high",message:r?`${f(s)} allows TLS that has long been broken`:`${f(s)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
...i?.length?{fix:{safety:"unsafe",title:`remove ${s}`,edits:i}}:{}}}});function*sk(e){let{name:t,words:n,redirects:o}=e,s=rk(t);if(s){let i=I(e,t);for(let a of i.options)s.test(`${a.name}${a.value?`=${a.
value.text}`:""}`)&&(yield{span:{...a.word.span,end:a.value?.span.end??a.word.span.end},what:a.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.test(a.name)&&!/strict|verify/i.test(a.name),edits:wn(e,a)})}
let r=xe(e);if(ik(e)&&(yield{span:r,what:n.map(({text:i})=>i).join(" ")}),/^(?:echo|printf|cat|tee)$/.test(t)){let a=[...n.slice(1),...o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?[d]:[])].find(
c=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.test(c.text)),l=o.some(({operator:c})=>c.startsWith(
">"))||e.feeds.some(c=>c.name==="tee")||t==="tee";a&&l&&(yield{span:a.span,what:"this setting"})}}function rk(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function ik({name:e,words:t}){let n=t.slice(1).map(s=>s.text).join(" "),o="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.
test(e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${o}`).test(n):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${o}`).test(n):e==="git"?new RegExp(
`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${o}`,"i").test(n):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${o}`,"i").test(n):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(n):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(n):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(n):!1}var ak=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
lk=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,ck=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,mt=e=>e.length<
500&&ck.test(e)&&ak.test(ie(e.replace(/\*+$/,"")))&&!lk.test(e);var Ud=u({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into\
 the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],
references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let n=B(e,t);for(let o of e.stages){if(!n.has(o))continue;let s,r=()=>(s??=
K(o).flatMap(i=>i.copies),s);for(let i of o.scripts)if(i.instruction.keyword==="RUN")for(let a of i.script.commands)yield*dk(a,i,r,o)}}});function*dk(e,t,n,o){if(!/^(?:rm|shred|unlink)$/.test(e.name))
return;let s=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{text:r}of I(e,"rm").operands){let i=Ae(r.replace(/\/\*$/,""),s);if(!i||i==="/")continue;let a=n().find(d=>pk(d,t,o)&&At(d)?.some(
({path:p,file:m})=>(p!=="/"||m===i)&&(p===i||p.startsWith(`${i}/`)||m!==void 0&&_s(m,i))));if(!a)continue;let l=mt(i)||a.sources.some(d=>d.state!=="unknown"&&mt(d.value)&&i.endsWith(d.value.split("/").
pop()??""));yield{at:{span:xe(e)},severity:l?"high":"low",message:`${f(r)} stays in the layer that ${a.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bin\
d"}`,related:[{span:a.instruction.span,message:"added here"}]};return}}var pk=({instruction:e},t,{from:n})=>e.span.start<t.instruction.span.start||e.span.start<n.span.start;var qd=u({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a laye\
r stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-\
4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let{stages:n}=e,o=B(e,t),s=$t(e,t).map(({text:i})=>je(i)),
r=(kn(e,t)??[]).filter(i=>mt(i)&&!i.endsWith("/"));for(let i of n){let a=i.assignments.find(({name:h})=>h==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop(),l=i.assignments.find(({name:h,literal:g})=>h===
"GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(g)),c=s.length>0&&l!==void 0&&s.some(h=>[l.literal,l.literal.split("/").slice(-2).join("/"),l.literal.split("/").pop()??""].some(g=>h.ignores(
g))),d=kn(e,t),p=d&&l&&!d.some(h=>h.endsWith(l.literal.split("/").pop()??"")),m=c||p?void 0:l&&i.copies.find(h=>!h.from&&uk(h,l.literal));l&&m&&(yield{at:l,severity:o.has(i)?"high":"medium",message:`${f(
l.literal)} is a key, and ${m.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,related:[{span:m.instruction.span,message:"copied here"}]});for(let{sources:h,from:g}of i.
copies)for(let y of h){let v=O(y),x=v!==void 0&&!g?mk(v,r,s):[];if(x.length>0&&(yield{at:y,severity:o.has(i)?"high":"medium",message:`${x.slice(0,3).map(f).join(", ")}${x.length>3?` and ${x.length-3} \
more`:""} ${x.length>1?"lie":"lies"} in the context, and this copies ${x.length>1?"them":"it"} into ${o.has(i)?"the image":"a layer of the build"}: exclude ${x.length>1?"them":"it"} in .dockerignore`}),
v===void 0||!(mt(v)||a&&v.split("/").pop()===a)||!g&&s.some(H=>H.ignores(v)))continue;let R=o.has(i),_=R?"the image":"a layer of the build, where the cache keeps it";yield{at:y,severity:R?"high":"medi\
um",message:`${f(v)} holds secrets and is copied into ${_}; use RUN --mount=type=secret`}}}}});function mk(e,t,n){let o=e.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(
o)?[]:t.filter(s=>(o===""||s.startsWith(`${o}/`))&&!n.some(r=>r.ignores(s)))}function uk(e,t){let n=e.workdir?O(e.workdir):"/",o=Ae(t,n)??t;return At({...e,...e.workdir?{}:{workdir:{...e.destination,state:"\
written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||o.startsWith(`${r.path}/`)))===!0}var Hd=u({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in the\
 image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,n]of fk(e)){let o=n.find(d=>(0,ye.secretIn)(
t,d.literal)),s=o?void 0:n.find(d=>d.literal&&(0,ye.secretIn)(Bd(e,d.span)??"",d.literal)),r=o??s,i=r??n.find(d=>d.literal===""&&(0,Me.namesSecret)(t));if(!i)continue;let a=r&&((0,ye.secretIn)(t,r.literal)??
(0,ye.secretIn)(Bd(e,r.span)??"",r.literal)),l=a?`${f(t)} has a ${a.wellKnown?"well-known password":a.what} as its default`:`${f(t)} takes a credential as a build argument`,c=a&&!a.wellKnown?"high":"m\
edium";yield{at:i,severity:c,message:`${l}: it stays in the history and provenance; use RUN --mount=type=secret`,related:n.filter(d=>d!==i).map(({span:d})=>({span:d,message:"declared again"}))}}}});function Bd({
stages:e},t){for(let{assignments:n}of e)for(let o of n)if(o.keyword==="ENV"&&o.literal==="\uFFFC"&&o.value?.via?.some(s=>s.span===t))return o.name}function fk({globals:e,stages:t}){let n=new Map;for(let o of[
...e,...t.flatMap(({assignments:s})=>s)])o.keyword==="ARG"&&n.set(o.name,[...n.get(o.name)??[],o]);return n}var zd=u({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in \
the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A se\
cret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},
examples:[],*check(e,t){for(let{command:o,ships:s}of M(e,t)){let r=(0,Zn.secretInCommand)(o);r&&(yield Gd(r,s))}let n=B(e,t);for(let o of e.stages)for(let{instruction:s}of o.copies)for(let{span:r}of s.
heredocs)for(let i of(0,Sn.secretLines)(e.source.text,r))yield Gd(i,n.has(o))}}),Gd=({secret:e,span:t},n)=>({at:{span:t},severity:hk(e,n),message:`${e.wellKnown?"a well-known password":`${ze(e.what)} ${e.
what}`} stands in the command: it stays in ${n?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),hk=({wellKnown:e,by:t},n)=>e?"medium":t==="for\
mat"&&n?"critical":"high";var Kd=u({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, bu\
t a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has i\
t.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:n,instruction:o,ships:s,stage:r}of Y(e,t)){
let i=Xn(o),a=i.filter(({type:g})=>g==="secret"),l=i.filter(({type:g})=>g==="secret"||g==="tmpfs"||g==="cache").flatMap(({target:g})=>g??[]),c=new Set(a.flatMap(({env:g})=>g??[])),d=new Set(a.flatMap(
({target:g})=>g??[]));for(let{keyword:g,name:y,value:v}of r.assignments)g==="ARG"&&v===null&&(0,Me.namesSecret)(y)&&c.add(y);let p=r.scripts.find(g=>g.instruction===o)?.workdir,m=p?.state==="unknown"?
void 0:p?.value,h=gk(n);for(let g of n){let y=yk(g,d,c);if(!y)continue;let v=y.to===void 0?void 0:Ae(y.to.replace(/^~/,"/root"),m??"/")??y.to;v&&(v.startsWith("/dev/")||v.startsWith("/proc/")||l.some(
x=>v===x||v.startsWith(`${x}/`)))||h.some(x=>y.to!==void 0&&(x===y.to||y.to.startsWith(`${x}/`)||!/[/]/.test(y.to)&&x.endsWith(`/${y.to}`)))||(yield{at:y,severity:s?"high":"medium",message:`${y.what} \
goes into ${y.to?f(y.to):"a file"}, which stays in ${s?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:g,mode:y,span:v}of i)(g==="secr\
et"||g==="ssh")&&y&&/^0?[0-7]{0,2}[4-7]$/.test(y)&&(yield{at:{span:v},severity:"low",message:`with mode ${y} every account of this step may read ${g==="ssh"?"the agent's socket":"it"}; 0400 is enough`})}}}),
gk=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.test(t.name)?I(t,"rm").operands.flatMap(({text:n,names:o})=>o?.includes("HOME")?[n.replace("\uFFFC","~"),n]:[n]).map(n=>ie(n.replace(/^\.\//,""))):[]);function yk(e,t,n){
let{name:o,words:s,redirects:r}=e,i=xe(e),a=g=>g.names?.find(y=>n.has(y));if(/^(?:cp|mv|install|rsync)$/.test(o)){let{operands:g}=I(e,o),y=g.slice(0,-1).find(({text:R})=>t.has(R)),v=g[g.length-1];if(!y||
!v||v.text.includes("\uFFFC"))return;let x=/(?:^|\/)\.{0,2}$/.test(v.text)?`${ie(v.text)}/${y.text.split("/").pop()}`.replace(/^\.\//,""):v.text;return{span:i,what:`the secret ${f(y.text)}`,to:x}}if(o===
"cat"){let g=s.find(({text:v})=>t.has(v)),y=r.find(({operator:v})=>v.startsWith(">"))?.target.text??e.feeds.find(v=>v.name==="tee")?.words.find(({text:v},x)=>x>0&&!v.startsWith("-"))?.text;if(g&&y&&!/^\d$/.
test(y))return{span:i,what:`the secret ${f(g.text)}`,to:y}}let{texts:l,files:c}=Rt(e),[d]=c;if(d){let g=l.find(v=>a(v));if(g)return{span:g.span,what:`the value of ${f(a(g)??"")}`,to:d};let y=e.takes.find(
v=>v.name==="cat"&&v.words.some(({text:x})=>t.has(x)));if(y)return{span:i,what:`the secret ${f(y.words.find(({text:v})=>t.has(v))?.text??"")}`,to:d}}let m=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(o)&&s.some(({text:g})=>g==="config")&&s.length>3||o==="aws"&&s[1]?.text==="configure"||o==="docker"&&s[1]?.text==="login"||o==="git"&&s.some(({text:g})=>g==="clone")?s.find(g=>a(g)):void 0,h={npm:"\
.npmrc",yarn:".yarnrc",git:s.some(({text:g})=>g==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[o];return m?{span:m.span,what:`the value of ${f(a(m)??"")}`,...h?{to:h}:
{}}:void 0}var bk=new Set(["NET_BIND_SERVICE","NET_RAW"]),Vd=u({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binari\
es.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs \
as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabil\
ities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let n of Jn(e,t)){let o=kk(n);o&&(yield{at:n,severity:n.ships?"medium":"low",message:`${n.by} ${f(n.mode)}\
 makes ${n.paths[0]?f(n.paths[0]):"the file"} ${o}: whoever starts it has its ${o==="setuid"?"owner's":"group's"} rights`})}for(let{command:n,ships:o}of M(e,t))if(!(n.name!=="setcap"||n.words.some(({text:s})=>s===
"-v"||s==="-r")))for(let s of n.words.slice(1)){let r=[...s.text.matchAll(/cap_\w+/gi)].map(([c])=>de(c)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(s.text)?"ALL":r.find(c=>Object.hasOwn(nn,c))??r.find(
c=>!bk.has(c));if(!a||!/[=+][eip]*[ep]/.test(s.text))continue;let l=Object.hasOwn(nn,a);yield{at:s,severity:l&&o?"high":o?"medium":"low",message:`setcap ${f(s.text)} gives whoever starts this program ${l?
"what it takes to leave the container, if the container has it":"more than an unprivileged account should have"}`}}}});function kk({mode:e,paths:t,by:n,command:o}){let s=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],
r=s?Number(s):0,i=e.split(",");if(r&4||i.some(c=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(c)&&!/^g+[+=]/.test(c)))return n==="mkdir"?void 0:"setuid";let a=r&2||i.some(c=>/^g[+=][rwxXt]*s/.test(c)),l=t.
some(c=>/(?:^|\/)s?bin\/[^/]+$/.test(c))&&!o?.words.some(({text:c})=>/^-\w*R|^--recursive/.test(c));return a&&n!=="mkdir"&&l?"setgid":void 0}var Yd=/^(?:sudo|wheel|admin)$/,Jd=u({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use s\
udo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it bri\
ngs a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:n,ships:o}of M(e,t)){
let s=n.wrappers.find(({name:a})=>a==="sudo"||a==="doas");s&&(yield{at:s,severity:o?"medium":"low",message:o?`${s.name} runs here; use USER root for such commands and switch back after them`:`${s.name}\
 runs here, in a stage that does not ship; use USER root`});let r=o?wk(n):void 0;r&&(yield{at:r,...r});let i=o?Sk(n):void 0;i&&(yield{at:i,message:`the account becomes a member of ${f(xk(i.text))}, an\
d so root with one more word`})}for(let{copies:n}of e.stages)for(let{instruction:o,destination:s}of n)if(s.state!=="unknown"&&/sudoers/.test(s.value))for(let{span:r}of o.heredocs){let i=e.source.text.
slice(r.start,r.end),a=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(i);a&&(yield{at:{span:{...r,start:r.start+a.index,end:r.start+a.index+a[0].length}},...Xd})}}}),Xd={severity:"high",message:"NOPASSWD makes th\
e account root whenever it likes"};function wk(e){let{texts:t,files:n}=Rt(e);if(!n.some(r=>r.includes("sudoers")))return;let o=e.name==="sed"?t.filter(({text:r})=>vk(r)):t,s=o.find(({text:r})=>/^[^#]*\bNOPASSWD\b/m.
test(r))??o.find(({text:r})=>/\bALL\s*=/.test(r));if(s)return/\bNOPASSWD\b/.test(s.text)?{span:s.span,...Xd}:{span:s.span,severity:"medium",message:"the account may use sudo, and so is root with one m\
ore word"}}function vk(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var xk=e=>e.split(",").find(t=>Yd.test(t))??e;function Sk({name:e,words:t}){
let n=({text:i})=>i.split(",").some(a=>Yd.test(a));if(e==="useradd"||e==="usermod")return I({words:t},e).options.find(({name:i,value:a})=>/^(?:-[gG]|--groups?|--gid)$/.test(i)&&a&&n(a))?.value;if(e===
"gpasswd")return t.some(({text:i})=>i==="-a"||i==="--add")?t.slice(2).find(n):void 0;if(e!=="adduser"&&e!=="addgroup")return;let o=t[t.findIndex(({text:i})=>i==="-G"||i==="--ingroup")+1];if(o&&o!==t[0])
return n(o)?o:void 0;let s=t.slice(1).filter(({text:i})=>!i.startsWith("-")),[,r]=s;return s.length===2&&r&&n(r)?r:void 0}var Qd=u({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments an\
d blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a \
shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let n of e)for(let{mark:o,keyword:s,
span:r}of Ok(n,t.text))yield{at:{span:o},message:`this backslash makes ${f(s)} further down part of ${n.keyword}`,related:[{span:r,message:"swallowed"}]}}}),$k=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*Ok({logical:e,keywordSpan:t},n){if(e.at.length<2)return;let o=t.start-(n.lastIndexOf(`
`,t.start-1)+1),s=new Or;for(let[r,i]of e.at.entries()){let a=e.text.slice(i,e.at[r+1]),l=r>0&&!s.open?$k.exec(a):null;if(l&&l[1].length<=o){let c=e.at[r-1],d=e.from[r-1]+(i-c),p=e.from[r]+l[1].length,
m=l[2];yield{mark:{file:e.file,start:d,end:d+1},keyword:m,span:{file:e.file,start:p,end:p+m.length}}}s.read(a)}}var Or=class{open="";read(t){for(let n=0;n<t.length;n+=1){let o=t[n];o==="\\"&&this.open!==
"'"?n+=1:this.open?this.open=o===this.open?"":this.open:(o==='"'||o==="'")&&(this.open=o)}}};var Rk=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
Zd=u({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let n=new Map(t.stages.map(o=>[o.span,o]));for(let o of e)for(let{name:s,span:r,keyword:i,target:a,global:l}of o.undefinedUses){if(s===a)continue;if(l){
yield{at:{span:r},confidence:"high",message:`${f(s)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:l,message:"declared here; repeat `ARG` after FROM"}]};continue}let c=n.
get(o.base.span)?.base;i!=="FROM"&&c!==null&&(Ck(c?.name)||c?.kind!=="os"&&Rk.test(s))||(yield{at:{span:r},message:`nothing defines ${f(s)}, so it is empty here`})}}}),Ck=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e);var Ek=3,ep=u({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and test stages part of the build that ships.",why:"BuildKit builds\
 only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate is there, and what it would have caught sh\
ips.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{containers:n}=t,{stages:o,final:s,source:r}=e;if(!s)return;
let i=new Set([...Tt(r.path,n),...Gn(e,t)].map(d=>d.toLowerCase())),a=_t(B(e,{containers:n})),l=_t(o.filter(d=>i.has(d.name??String(d.index)))),c=new Set(o.flatMap(Pt));if(!(o.filter(d=>d.name&&!a.has(
d)&&!c.has(d)).length>Ek))for(let d of o){if(a.has(d)||l.has(d))continue;let p=Ak(d),[m]=p;if(!m||d.cmd||d.entrypoint)continue;let h=[...new Set(p.map(({words:y})=>y[0]?.text.split("/").pop()??""))].join(
", ");yield{at:{span:d.name?d.from.args[2]?.span??d.from.keywordSpan:d.from.keywordSpan},severity:xo(d.name??"")?"medium":"high",message:`the build never runs ${d.name?`stage ${f(d.name)}`:"this stage"}\
, so ${h} ${h.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:m.span,message:"never run"}]}}}}),Ak=({scripts:e})=>e.flatMap(({instruction:t,script:n})=>t.keyword===
"RUN"?n.commands.filter(o=>/^(?:scanner|test)$/.test(Qt(Yn(o))??"")):[]);var Dk=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
tp=u({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:n,needed:o,source:s}=e,{containers:r}=t,i=new Set(Gn(e,t)),a=new Set(o);for(let{build:c}of r){
if(c?.dockerfile!==s.path||!c.target||c.target.state==="unknown")continue;let d=c.target.value.toLowerCase();for(let p of n)if(kt(p)===d)for(let m of _t([p]))a.add(m)}let l=new Set(n.flatMap(Pt));for(let c of n){
if(a.has(c)||l.has(c)||c.name&&(i.has(c.name)||Dk.test(c.name)))continue;let d=c.name?b({dialect:"dockerfile",path:["stages",c.name],ships:!1}):"this stage";yield{at:{span:c.from.keywordSpan},message:`\
the build never runs ${d}: the image needs nothing from it`}}}});var np=u({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure` the command runs like a privile\
ged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever lis\
tens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security","RUN --network":"https://docs.d\
ocker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let n of t.instructions){let{keyword:o,flags:s}=n.trigger??n;if(o==="RUN")for(let{name:r,text:i,span:a}of s){
let l=i;r==="security"&&l==="insecure"&&(yield{at:{span:a},message:`${f("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${f("build.privileg\
ed")} or the entitlement security.insecure`}),r==="network"&&l==="host"&&(yield{at:{span:a},severity:"medium",message:`${f("--network=host")} puts this command on the builder's own network, loopback i\
ncluded`})}}}});var op=u({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is all that ties a package to the dis\
tribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:["CIS-4.11","CWE-347"],references:{
"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let n=new Set(M(e,t).flatMap(({command:o})=>ve(o)?.output?.split("/").pop()??
[]));for(let{command:o}of M(e,t))for(let s of _k(o)){let r=s.local&&!o.words.some(({text:i})=>n.has(i.split("/").pop()??""));yield Rr({...s,local:r===!0})}for(let{copies:o,assignments:s}of e.stages){for(let{
instruction:r}of o)for(let{span:i}of r.heredocs)for(let a of e.source.text.slice(i.start,i.end).matchAll(new RegExp(Cr.source,"gim")))yield Rr({span:{...i,start:i.start+a.index,end:i.start+a.index+a[0].
length},what:a[0]});for(let{keyword:r,name:i,literal:a,span:l}of s)r==="ENV"&&Er(i,a)&&(yield Rr({span:l,what:`${i}=${a}`}))}}}),Rr=({span:e,what:t,local:n,edits:o})=>({at:{span:e},severity:n?"low":"h\
igh",message:n?`${f(t)} installs a package file without its signature: let the stage that builds it sign it`:`${f(t)} installs packages whoever made them: nothing checks their signature`,...o?.length?
{fix:{safety:"unsafe",title:`remove ${t}`,edits:o}}:{}}),Cr=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Er=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",Pk={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*_k(e){let{name:t,
words:n,redirects:o,assignments:s}=e,r=L(e),i=r&&Pk[r.manager];if(r&&i&&(r.action!=="other"||r.manager==="apt")){let a=r.packages.filter(({text:c})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(c)),l=r.action===
"install"&&a.length>0&&a.length===r.packages.length&&a.every(({text:c})=>!/^https?:/.test(c)&&!c.startsWith("\uFFFC"));for(let c of r.args.options)i.test(`${c.name}${c.value?`=${c.value.text}`:""}`)&&
(yield{span:c.word.span,what:c.name,local:l,edits:wn(e,c)})}if(t==="rpm"||t==="rpmkeys"){let a=I(e,"rpm").options.find(({name:l})=>/^--(?:nosignature|nodigest)$/.test(l));a&&(yield{span:a.word.span,what:a.
name,local:!n.some(({text:l})=>/^https?:/.test(l)),edits:wn(e,a)})}for(let{name:a,value:l,span:c}of s)Er(a,l.text)&&(yield{span:c,what:`${a}=${l.text}`});if(t==="go"&&n[1]?.text==="env"){let a=n.find(
({text:l})=>Er(l.split("=")[0]??"",l.split("=")[1]??""));a&&(yield{span:a.span,what:a.text})}if(Rt(e).files.length>0){let l=[...n.slice(1),...o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?[d]:
[])].find(({text:c})=>Cr.test(t==="sed"?c.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):c.replace(/\\n/g,`
`)));l&&(yield{span:l.span,local:/\bfile:/.test(l.text),what:Cr.exec(l.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var sp=u({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebody made an account for the servi\
ce and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime take\
s away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;let n=B(e,t);for(let o of n){let s=Je(
o,t);if(!s?.ships||s.dropsRoot||o.windows||!w(s.image.user,De)||t.containers.some(({build:i,image:a})=>i?.dockerfile===e.source.path&&a.user.state!=="default")||Ik(o))continue;let r=K(o).flatMap(Mk);for(let i of r.
length>1?[]:r){if(Lk.test(i.name)||Wk(i,o))continue;let a=o.instructions.findLast(({keyword:p})=>p==="RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[l]=[o.entrypoint,o.cmd].filter(p=>p&&(!a||p.span.start>
a.span.start)).sort((p,m)=>(p?.span.start??0)-(m?.span.start??0)),c=o.instructions[o.instructions.length-1]?.span??o.from.span,d=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:i.word,message:`nothing ever switches to ${f(i.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${i.name}`,edits:[l?{span:{...l.span,end:l.span.start},
text:`USER ${i.name}${d}`}:{span:{...c,start:c.end},text:`${d}USER ${i.name}`}]}}}}}}),Ik=e=>K(e).some(({entrypoint:t,cmd:n})=>[t,n].some(o=>{let s=o?.json?o.args[0]?.value??"":o?.args[0]?.value.trim().
split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(s)})),Lk=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
Mk=({scripts:e})=>e.flatMap(({instruction:t,script:n,deferred:o})=>t.keyword==="RUN"&&!o?n.commands.flatMap(s=>Tk(s)??[]):[]);function Tk(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=I(e,
e.name),n=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!n||/\uFFFC|\s/.test(n.text)||e.name==="adduser"&&t.operands.length>1||D(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;
let o=D(t,"-u","--uid")?.value?.text;return{name:n.text,...o?{uid:o}:{},word:n,command:e}}function Wk({name:e,uid:t,command:n},o){let s={start:n.span.start,end:n.span.end},r=new RegExp(`(?<![\\w./-])${ht(
e)}(?![\\w/-])`),i=t?new RegExp(`(?<![\\w.])${t}(?![\\w.])`):void 0;for(let a of K(o))for(let{keyword:l,logical:c,span:d,heredocs:p}of a.instructions){if(l==="LABEL"||l==="EXPOSE"||l==="ARG"||l==="FRO\
M"||l==="MAINTAINER")continue;if(!(d.start<=s.start&&s.end<=d.end)){if(p.length||r.test(c.text)||i?.test(c.text))return!0;continue}if(a.scripts.filter(({instruction:y})=>y.span===d).flatMap(({script:y})=>y.
commands).filter(y=>y!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(y.name)).some(y=>[...y.words,...y.redirects.map(({target:v})=>v)].some(({text:v})=>r.test(v)||i?.test(v))))return!0}
return!1}var rp=u({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as whatever a\
ccount, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was to preve\
nt.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:n,span:o,ships:s,by:r,exact:i,paths:a}of Jn(e,t)){if(!Nk(n,
a))continue;let c=i&&/^[0-7]{3,4}$/.test(n)?`${n.slice(0,-1)}${Number(n.at(-1))&5}`:void 0;yield{at:{span:o},severity:s?"medium":"low",message:`${r} ${f(n)} lets every account write ${a[0]&&r!=="COPY"&&
r!=="ADD"?f(a[0]):"what it covers"}${s?"":", in a stage that does not ship"}; give it to the one account that needs it`,...c?{fix:{safety:"unsafe",title:`use ${c}`,edits:[{span:o,text:c}]}}:{}}}for(let{
command:n,ships:o}of M(e,t))n.name==="umask"&&/^0{1,4}$/.test(n.words[1]?.text??"")&&(yield{at:n,severity:o?"medium":"low",message:"with this umask every file made from here on is writable by everybod\
y"})}});function Nk(e,t){let n=t.some(o=>/\.\w+$/.test(o));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!n):e.split(",").some(o=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.
test(o))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var ip=u({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest\
 when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned bas\
e image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){
for(let{commands:n}of Y(e,t)){let o=n.some(({name:s,words:r})=>s==="git"&&r.some(({text:i})=>/^(?:checkout|reset|switch|fetch)$/.test(i)));for(let s of n){let r=L(s),i=r?.action==="install"?r.packages.
filter(d=>Fk(r,d)):[],[a]=i,l=i[i.length-1];if(r&&a&&l){let d=i.map(({text:p})=>p);yield{at:{span:{...a.span,end:Math.max(a.span.end,l.span.end)}},severity:He(r.manager)?"info":"low",message:`no versi\
on is pinned for ${d.slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""}`}}let c=o?void 0:Uk(s);c&&(yield{at:c,severity:"low",message:`${f(c.text)} is cloned as it is at that minute: chec\
k out a tag or a commit`})}}}}),jk={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,
pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function Fk({manager:e,args:t,global:n,verb:o},{text:s}){let r=jk[e];return t.options.some(({name:i})=>i===
"--only-upgrade"||i==="--no-index")||!r||s===""||s.includes("\uFFFC")||s.startsWith("$")||r.test(s)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.
test(s)||s==="."||s.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?n||o?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:i})=>/^--(?:version|vers|git|path)$/.test(i)):e==="gem"?!t.options.
some(({name:i})=>i==="-v"||i==="--version"):e==="go"?o?.text==="install"&&s.includes("@latest"):e==="dnf"?!/group/.test(o?.text??"")&&o?.text!=="module":e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&
t.options.some(({name:i})=>i==="-U"||i==="--upgrade")?!1:e==="pip"?!t.options.some(({name:i})=>/^(?:-c|--constraint)$/.test(i)):!0}function Uk(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o===
"clone");if(t<0)return;let n=I(e,"git clone",t+1);if(!n.options.some(({name:o})=>o==="-b"||o==="--branch"))return n.operands[0]}var ap=u({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:n,stage:o,ships:s}of M(e,t)){let r=L(n),i=r&&D(r.args,"-r","--requirement","--requirement\
s");if(r?.manager!=="pip"||r.action!=="install"||!i?.value||D(r.args,"--require-hashes")||[...n.assignments,...bt(o).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||wi(
i.value.text))continue;let l=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),c=t.lookup.source(`${l}${i.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...i.word.span,
end:i.value.span.end}},severity:c?"medium":s||e.needed.has(o)?"low":"info",message:`pip installs what ${f(i.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes and \
add --require-hashes`}}}});var lp=u({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /\
bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switch\
es the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let n of e.stages){let o=Je(n,t)?.contents;
if(!(n.windows||o!==null&&o?.shell!==!1||qk(n)))for(let s of n.scripts){let{instruction:r,deferred:i}=s;if(i||r.json||r.args.length===0||r.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword:a,
span:l}=r,c=a==="HEALTHCHECK"?r.args[1]:r.args[0],d=Hk(s),p=o===null?"scratch":f(n.base.value);yield{at:{span:{...l,end:r.heredocs.length?r.keywordSpan.end:r.args[r.args.length-1]?.span.end??l.end}},message:`${p}\
 has no shell, and shell form needs one: ${a==="RUN"?"the build fails here":a==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&c?{fix:{safety:"unsafe",title:"use exec fo\
rm",edits:[{span:c.span,text:d}]}}:{}}}}}}),qk=e=>e.mounts.length>0||K(e).some(({shell:t,copies:n})=>t!==void 0||n.some(({sources:o,destination:s,instruction:r,from:i})=>o.some(a=>a.state==="unknown"||
/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(a.value))||s.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(s.value)||s.value===
"/"&&(r.keyword==="ADD"||o.some(a=>a.state!=="unknown"&&!/\.\w+$/.test(a.value)&&i!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(a.value)))))),Bk=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function Hk({script:e,instruction:t}){let[n,...o]=e.commands;if(!(!n||o.length||n.redirects.length||n.assignments.length||n.wrappers.length||t.heredocs.length)&&!(n.words.some(({names:s,text:r})=>s||/[*?~{}\uFFFC]/.
test(r))||Bk.test(n.name)))return`[${n.words.map(({text:s})=>JSON.stringify(s)).join(", ")}]`}var Gk={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},cp=u({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the package index in the RUN that installs.",why:"\
A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or versions the mirror no longer has.",standards:[
"CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let n=new Map;for(let{commands:o,stage:s}of Y(e,t)){let r=Je(s,t)?.contents?.
packageManager,i=o.flatMap(p=>{let m=L(p);return m&&He(m.manager)&&(!r||m.manager===(Gk[r]??r))?[{...m,command:p}]:[]}),a=new Set(i.flatMap(({manager:p,action:m})=>m==="update"||m==="upgrade"?[p]:[])),
l=new Map;for(let{manager:p,action:m,verb:h}of i)(m==="install"||m==="upgrade"||h?.text==="satisfy"||h?.text==="download")&&l.set(p,(l.get(p)??0)+1);let c=o.some(({name:p,words:m})=>p!=="apt-get"&&p!==
"apt"&&(/^\.{0,2}\/|install/.test(m[0]?.text??"")||m.some(({text:h})=>h==="--with-deps"))),d=n.get(s)??[];n.set(s,d);for(let{manager:p,command:m}of i.filter(({action:h})=>h==="install")){let h=d.find(
g=>g.manager===p);!h||h.used||a.has(p)||zk(m)||(h.used=!0,yield{at:{span:Ar(m)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in t\
he same RUN",related:[{span:Ar(h.command),message:"the index is updated here"}]})}for(let{manager:p,command:m,action:h}of i){let g=p==="dnf"&&h==="upgrade"&&L(m)?.verb?.text==="update";(g||h==="update"||
p==="zypper"&&h==="upgrade")&&!c&&(l.get(p)??0)<=(h==="upgrade"?1:0)&&d.push({manager:p,command:m,upgrades:g,used:!1})}}for(let o of n.values())for(let{command:s,used:r,upgrades:i}of o)!r&&!i&&(yield{
at:{span:Ar(s)},message:`${f(s.name)} updates the index here and nothing in this RUN installs from it`})}});function Ar(e){let t=e.words[0]?.span??e.span,n=L(e)?.verb?.span;return{...t,end:Math.max(t.
end,n?.end??t.end)}}var zk=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t));var Kk={broken:"high",loose:"medium",unread:"low"},dp=u({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Kk[o],
...s?{fix:s}:{}}}});var Vk=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),mp=u({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON\
.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never rea\
ch the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let n=t.trigger??t,o=Yk(n);if(!o)continue;
let{span:s,text:r}=o,i=Jk(r),a=i?{fix:{safety:"safe",title:`write ${i}`,edits:[{span:s,text:i}]}}:{};yield{at:{span:s},message:`this is no JSON, so ${n.keyword} takes it as plain text and not as exec \
form`,...a}}}});function Yk({keyword:e,json:t,args:n}){if(t||!Vk.has(e))return;let o=e==="HEALTHCHECK"?n.slice(1):n,[s]=o,r=o[o.length-1];if(!s||!r)return;let i=o.length===1?s.value:o.map(({value:m})=>m).
join(" "),a=e==="CMD"||e==="ENTRYPOINT",l=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(i),c=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.
test(i),d=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(i),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(i);if(!(l||!(a?c||p:c&&!d)))return{text:i,span:{...s.span,end:r.span.end}}}function Jk(e){
let t=e.replace(/[“”]/g,'"');for(let n of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,pp(t),pp(`${t}]`)])if(n!==void 0)try{let o=JSON.parse(n);if(Array.isArray(o)&&o.every(s=>typeof s=="string"))return`[${o.
map(s=>JSON.stringify(s)).join(", ")}]`}catch{}}var pp=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]");var Xk=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,up=u({id:"verified-d\
ownload",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the file, not that t\
he file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:n,ships:o}of Y(e,t))if(!n.some(s=>Jt(s)||Xt(s)||tw(s)))for(let s of n){let r=s.
substitutedInto||Qk(s)||Zk(s)?void 0:ve(s),i=r?.urls.find(({text:a})=>Xk.test(a)&&!/^https?:\/\/(?:localhost|127\.)/.test(a))??(r&&ew(r,s)?r.urls[0]:void 0);i&&(yield{at:i,severity:o?"medium":"low",message:`\
nothing checks what ${f(i.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`})}}}),Qk=({feeds:e})=>e.some(({name:t})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.
test(t)),Zk=({words:e})=>e.some(({text:t})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(t)),ew=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:n})=>n==="tar"||n===
"gpg"||n==="bsdtar"||n==="unzip"),tw=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:n})=>/^--recv-keys?$/.test(n))&&t.some(({text:n})=>/^(?:0x)?[0-9A-F]{40}$/i.test(n))||e==="grep"&&t.some(({text:n})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(n.replace(/ {2}/g," ")));var fp=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,nw=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,
hp=u({id:"dockerignore-any-depth",on:"dockerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches t\
he context's root and nothing below it, unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{
".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:n,source:o}=e;if(xt(o.text)||zt(t)===!1)return;let s=Kt(e,t);if(s&&!s.some(d=>d.endsWith(
"/")&&d!==".git/"&&d.split("/").length===2))return;let r=new Set(n.map(({value:d})=>d.pattern).filter(d=>d.startsWith("**/"))),i=n.filter(({value:{pattern:d,except:p,text:m}})=>!p&&!m.startsWith("/")&&
(fp.test(d)||nw.test(d)||mt(d))&&!d.includes("/")&&!r.has(`**/${d}`)),[a]=i;if(!a)return;let l=i.find(({value:d})=>!fp.test(d.pattern)),c=i.map(({value:d})=>f(d.text));yield{at:l??a,severity:l?"low":"\
info",message:`${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"match":"matches"} the root of the context only: ${f("**/")} in front covers every folder`,fix:{safety:"\
safe",title:"put **/ in front",edits:i.map(({span:d,value:p})=>({span:{...d,end:d.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}});var ow=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,
files:["Dockerfile","Dockerfile.dev","Dockerfile.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],gp=u({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"\
Exclude Dockerfiles and Compose files from the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody\
 wanted these files out of the image and named only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{patterns:n,source:o}=e;if(xt(o.text)||zt(t)===!1)return;let s=je(o.text);for(let{names:r,files:i,add:a,what:l}of ow){let c=n.findLast(({value:g})=>!g.except&&(r.test(g.pattern)||i.some(y=>ot(g.pattern,
y)))),d=c?i.filter(g=>!s.ignores(g)):[],p=Kt(e,t),m=!p||d.some(g=>p.includes(g))||p.some(g=>r.test(g)&&!s.ignores(g));if(!c||d.length===0||!m||n.some(({value:g})=>g.except&&r.test(g.pattern)))continue;
let h={...c.span,start:o.text.length,end:o.text.length};yield{at:c,message:`other ${l} are sent to the builder all the same, ${d.map(f).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${a}`,
edits:[{span:h,text:`${o.text.endsWith(`
`)?"":`
`}${a}
`}]}}}}});var sw=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["**/.env\
*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/id_rsa*",
"**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],yp=u({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history from the\
 build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image, where w\
hoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:n,patterns:o}=e;if(yield*rw(e),xt(n.text)||zt(t)===!1)return;let s=je(n.text),r=Kt(e,t),i={file:n.path,start:n.text.length,end:n.text.length},a={file:n.path,start:0,end:/^[^\r\n]*/.exec(n.text)?.[0].
length??0},l=p=>({safety:"safe",title:`add ${p.join(", ")}`,edits:[{span:i,text:`${n.text.endsWith(`
`)||n.text===""?"":`
`}${p.join(`
`)}
`}]}),c=[],d=[];for(let p of sw){if(p.add[0]===".git"&&r&&!r.includes(".git/"))continue;let m=p.files.filter(g=>!s.ignores(g)),h=o.findLast(({value:g})=>!g.except&&p.files.some(y=>ot(g.pattern,y)));m.
length===p.files.length&&!h?(d.push(p),c.push(...p.add)):p.add[0]==="**/.env*"&&m.length>0&&h&&!o.some(({value:g})=>g.except&&m.some(y=>ot(g.pattern,y)))&&(yield{at:h,message:`${m.map(f).join(" and ")}\
 ${m.length>1?"are":"is"} sent to the builder all the same: ${f("**/.env*")} covers every kind`,fix:l(p.add)})}d.length&&(yield{at:{span:a},message:`nothing excludes ${d.map(({what:p})=>p).join("; nor\
 ")}`,fix:l(c)})}});function*rw({patterns:e}){for(let[t,{value:n,span:o}]of e.entries()){let s=mt(n.pattern)||/^\.git(?:\/config)?$/.test(n.pattern);n.except&&s&&!/[*?]/.test(n.pattern)&&e.slice(0,t).
some(r=>!r.value.except&&ot(r.value.pattern,n.pattern))&&(yield{at:{span:o},severity:"high",message:`${f(n.text)} brings a secret back into the context`})}}var iw=300,kp=u({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the \
file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#\
syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>iw))for(let[n,{value:o,span:s}]of e.entries()){let{pattern:r,text:i,except:a}=o,l=a?void 0:e.find((d,p)=>p!==n&&aw(d.value,o,p<n,e.slice(
p,n))),c=a&&!/[*?[\\]/.test(r)&&!e.slice(0,n).some(d=>!d.value.except&&wp(d.value,o));if(l)yield{at:{span:s},message:`${f(l.value.text)} covers ${f(i)} already`,fix:bp(s,t)};else if(c)yield{at:{span:s},
message:`${f(i)} brings nothing back: no pattern before it excludes it`,fix:bp(s,t)};else if(/^!?\.\//.test(i)){let d=s.start+(a?1:0),p={...s,start:d,end:d+2};yield{at:{span:p},message:`${f("./")} cha\
nges nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,text:""}]}}}}}});function aw(e,{pattern:t},n,o){return e.except||n&&o.some(({value:s})=>s.except&&
wp(s,{pattern:t}))?!1:t===e.pattern?!n:!/[*?[\\]/.test(t)&&ot(e.pattern,t)}var wp=({pattern:e},{pattern:t})=>ot(e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function bp(e,{
text:t}){let n=t.lastIndexOf(`
`,e.start-1)+1,o=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:n,end:o<0?t.length:o+1},text:""}]}}var Dr=["ignore","ignore-block","ignore-file"],vp=u({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and\
 remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when s\
omebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:t,refused:n,ran:o,
known:s,judged:r,text:i}){let{by:a,word:l,rules:c,until:d,span:p}=e;if(a!=="seaworthy")return;if(!Dr.includes(l)){let h=G(l,Dr);yield{at:{span:p},message:`there is no \`${l}\`${h?`, did you mean \`${h}\
\`?`:`: write ${Dr.join(", ")}`}`};return}c.length===0&&(yield{at:{span:p},message:"this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),d&&!Qn(d.value)&&(yield{
at:d,message:`${JSON.stringify(d.value)} is no day: write it as 2027-01-31`});for(let{value:h,span:g}of c.filter(y=>!s.has(y.value))){let y=G(h,s);yield{at:{span:g},message:`there is no rule ${JSON.stringify(
h)}${y?`, did you mean ${y}?`:" (see seaworthy rules)"}`}}let m=c.filter(({value:h})=>o.has(h)&&!t.has(h)&&h!=="valid-ignore");if(!(!r||m.length===0||n.size>0))if(m.length===c.length){let g=/(?::|\{)[ \t]*(?:#.*)?$/.
test(i.slice(e.covers.start,e.covers.end).trimEnd())&&l==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:p},message:`this ignores nothing here: remove it${g}`,...lw(i,p)}}else
for(let{value:h,span:g}of m)yield{at:{span:g},message:`${h} finds nothing here: take it off the list`}}});function lw(e,{file:t,start:n,end:o}){if(e[n]!=="#")return{};let s=e.lastIndexOf(`
`,n-1)+1,r=e.slice(s,n),i=e.indexOf(`
`,o);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:r.trim()?{file:t,start:s+r.trimEnd().length,end:o}:{file:t,start:s,end:i<0?e.length:i+1},text:""}]}}}var xp=u({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git wit\
h its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CW\
E-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of he(e)){if(t.skipped||t.source.alone||dw(t,e))continue;
let n=new Set(t.final?K(t.final):[]);for(let o of t.stages)for(let s of o.copies){let r=s.from?void 0:s.sources.find(i=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(O(i)??""));r&&(yield{at:r,...cw(s,o,n)})}}}});function cw({
instruction:e},t,n){return n.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword}\
 takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function dw(e,t){let n=t.containers.filter(({build:i})=>i?.dockerfile===e.source.path),o=new Set(n.
map(({build:i})=>i?.context)),s=$t(e,t),r=s.some(({path:i})=>i===`${e.source.path}.dockerignore`);return o.has(null)||s.length>0&&(r||o.size<=s.length||o.size===0)}var Sp=u({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is th\
e floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2\
.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:n,at:o}of Vt(e)){let s={file:t.path,
start:n.start,end:Math.min(n.start+1,n.end)},r=o("hosts"),i=o("tlsverify")?.text==="true";r&&/tcp:\/\//.test(r.text)&&!i&&(yield{at:r,severity:"high",message:"the engine listens on TCP and asks nobody\
 for a certificate: whoever connects owns the host"});let a=o("insecure-registries");a&&/"(?!localhost|127\.)[^"]+"/.test(a.text)&&(yield{at:a,message:"images from these registries are pulled without \
checking who sends them"});let l=[["userns-remap",c=>c!=='""',"medium","root in a container is root on the host"],["no-new-privileges",c=>c==="true","medium","processes may gain privileges by setuid p\
rograms"],["icc",c=>c==="false","low","containers on the default bridge reach each other"],["live-restore",c=>c==="true","info","every container stops when the engine does"]];for(let[c,d,p,m]of l){let h=o(
c);(!h||!d(h.text))&&(yield{at:h??{span:s},severity:p,message:`the engine's ${f(c)} is not set for safety: ${m}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(o("log-driver")?.
text??"")&&(yield{at:o("log-opts")??{span:s},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}});var $p=u({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, h\
oles and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Depend\
abot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,n=t.root,o=Lo.flatMap(r=>t.source(n?`${n}\
/${r}`:r)??[]),s=o.filter(({path:r})=>/dependabot/.test(r));if(!(s.length===0||o.length>s.length))for(let{kind:r,path:i,span:a}of pw(e)){let l=`/${i.includes("/")?i.slice(0,i.lastIndexOf("/")):""}`,c=n&&
i.startsWith(`${n}/`)?l.slice(n.length+1)||"/":l;s.some(d=>kr(d,r,c))||(yield{at:{span:a},message:`no bot keeps the images of ${f(i)} up to date: add ${f(r)} for ${f(c)} to dependabot.yml`})}}});function pw(e){
let t=new Map,n=(o,s)=>{let r=s.file.slice(0,s.file.lastIndexOf("/")+1);t.has(`${o} ${r}`)||t.set(`${o} ${r}`,{kind:o,path:s.file,span:s})};for(let{skipped:o,stages:s}of he(e))for(let{base:r}of o?[]:s.
slice(0,1))n("docker",r.span);for(let{references:o}of e.containers)for(let{role:s,ref:r}of o)s==="image"&&r.state==="written"&&n("docker-compose",r.span);return[...t.values()]}var Rp=u({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first \
to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{
"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of ce(e)){let n=[...ee(t,e).values()];if(n.length<3)continue;let o=n.
filter(s=>k(s.host.portBindings).length>0&&!Op(s)&&Pr(s).length===1);for(let s of n.filter(Op)){let r=new Set(Pr(s)),i=o.filter(l=>Pr(l).some(c=>r.has(c)));if(i.length===0)continue;let a=i.map(({path:l})=>f(
l[1]??"")).slice(0,5).join(", ");yield{at:s,message:`datastore ${f(s.path[1]??"")} shares a network with ${a}, which ${i.length>1?"are":"is"} published on the host`,related:i.slice(0,5).flatMap(l=>k(l.
host.portBindings).slice(0,1).map(({span:c})=>({span:c,message:"published here"})))}}}}}),Pr=({host:e})=>e.networkMode.state==="default"?k(e.networks,({external:t})=>w(t,n=>!n)).map(({value:t})=>t.name):
[],Op=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||Yt(e);var mw=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,uw=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,Cp=u({
id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is moun\
ted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secret\
s in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;for(let n of ce(e))for(let o of A(se(n,"secrets"))){let s=$(o,"file"),r=P(s);if(!s||!r||/^[/~]/.
test(r))continue;let i=Oe(n.folder,r),a=t.source(i),l=a&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.test(a.text)&&!/PRIVATE KEY/.test(a.text);if(!a||l||uw.test(a.text)||mw.test(i))continue;let c=t.
ignored?.(i)!==!0;!c&&zn(i,e)!==!1||(yield{at:{span:s.node.span,via:s.at.via},severity:c?"high":"medium",message:c?`the file of secret ${f(o.name)} is in the repository: have git ignore it, and change\
 what is in it`:`the file of secret ${f(o.name)} lies in a build context, and no .dockerignore keeps it out`})}}});var Ep=u({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build ends\
 with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out comes \
along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of he(e)){let n=t.skipped?void 0:hw(t,e);if(!n)
continue;let o=je(n.text),s=vt(n.text).flatMap(({except:r,pattern:i})=>r?[i]:[]);for(let{copies:r}of t.stages)for(let i of r)for(let a of i.from?[]:i.sources){let l=In((O(a)??"").replace(/^["']|["']$/g,
""));if(!fw(l,i)||!o.ignores(l)||s.some(d=>d.startsWith(`${l}/`)||/^\*/.test(d)))continue;let c=vt(n.text).findLast(({except:d})=>!d);yield{at:a,message:`${f(l)} is excluded by ${n.path}, so the build\
er never sees it`,...c?{related:[{span:{file:n.path,...gw(n,l)},message:"excluded here"}]}:{}}}}}}),fw=(e,{instruction:t})=>e!==""&&e!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.test(e)&&!(t.keyword==="AD\
D"&&e.includes("://"));function hw(e,t){let n=$t(e,t),[o]=n;if(!o||n.length>1)return;let s=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({build:i})=>i?.dockerfile===
e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${s}.dockerignore`?o:void 0}function gw({text:e},t){let n=vt(e).findLast(({except:o,start:s,end:r})=>!o&&je(e.slice(s,r)).ignores(t));
return{start:n?.start??0,end:n?.end??0}}var yw=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,bw=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,Ap=u({id:"no-secret\
-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in ten years, has\
 the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"ht\
tps://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of ce(e))for(let{source:n,values:o}of Kn(t,e.lookup)){let s=e.lookup.ignored?.(n.path)!==!0,
r=s?void 0:zn(n.path,e);if(!(yw.test(n.path.slice(n.path.lastIndexOf("/")+1))||!s&&r!==!1))for(let[i,{value:a,span:l}]of o){let c=(0,ye.secretIn)(i,a);if(!c||!s&&c.wellKnown)continue;let d=c.wellKnown?
"a well-known password":`${ze(c.what)} ${c.what}`;yield{at:{span:l},severity:!s||c.wellKnown||bw.test(n.path)&&c.by!=="format"?"medium":"high",message:s?`${f(i)} puts ${d} into the repository: keep th\
e file out of git, or make it a secret`:`${f(i)} puts ${d} into a build context, and no .dockerignore keeps the file out`}}}}});var Dp=u({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in pla\
ce. Attached to nothing it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/refe\
rence/compose-file/services/#security_opt"},examples:[],*check(e){let{attachments:t,projects:n,isUnclear:o}=e.profiles;if(n===0||o)return;let s=(r,i)=>t.some(a=>a.dialect===r&&a.names===i);for(let{profile:r,
source:i}of Bn(e))r&&!i.alone&&!s("seccomp",i.path)&&(yield{at:{span:{...r.span,end:r.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:r,source:i}of St(
e))for(let{profile:a}of r)i.alone||a.name.includes("//")||a.attachment!==void 0||s("apparmor",a.name)||(yield{at:a.node.name,message:`no service of the Compose files here is given the profile \`${a.name.
slice(0,60)}\``})}});var Pp=u({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing do\
es not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccom\
p security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of ce(e))for(let n of e.containers){if(n.project!==t.id||n.stack)continue;let o=ue(n.host,"appa\
rmor");if(o&&!o.option.fault&&kw(o.option.value,e)){let i=G(o.option.value,_p(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${f(o.option.value)} of ${b(n)}: unless it is loaded \
on every host, the container does not start${i?`. Did you mean ${f(i)}?`:""}`,severity:"low",confidence:"low"}}let s=ue(n.host,"seccomp"),r=s&&!s.option.fault?ww(s.option.value,t.folder,e):void 0;s&&r&&
(yield{at:s.at,message:`the seccomp profile ${f(s.option.value)} of ${b(n)} ${r}: Compose reads it from the project's folder and refuses to start without it`})}}}),_p=({profiles:e})=>St(e).flatMap(({profiles:t})=>t.
map(({profile:n})=>n.name)),kw=(e,t)=>!Cs(e)&&!e.includes("\uFFFC")&&!_p(t).includes(e);function ww(e,t,{lookup:n}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let o=Oe(t,e),s=n.source(
o);if(!s)return n.absent?.(o)?"is not there":void 0;try{JSON.parse(s.text);return}catch{return"is not JSON"}}var jt=new Map(Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and other processes' activity",init_module:"code in the kernel",finit_module:"code in the kernel",delete_module:"\
code in the kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"any file of the host by its handle",mount:"mounting",umount:"mounting",umount2:"mounting",move_mount:"\
mounting",open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mounting",mount_setattr:"mounting",pivot_root:"another root file system",setns:"joining other namespaces",
unshare:"new user namespaces, with every capability inside",io_uring_setup:"files and sockets that no rule of this profile sees",io_uring_enter:"files and sockets that no rule of this profile sees",io_uring_register:"\
files and sockets that no rule of this profile sees",iopl:"the machine's ports",ioperm:"the machine's ports",reboot:"the machine",userfaultfd:"holding the kernel still in the middle of a copy",clone3:"\
new user namespaces, with flags no filter can see",clone:"new user namespaces, with every capability inside",open_tree_attr:"mounting"}));var no="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),Qo="capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".split(" "),Ip="\
mmap mprotect pread64 read".split(" "),Lp="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" "),Mp=[["clone","clone3","vfork","fork"],
["wait4","waitid"],["pipe2","pipe"]],Tp={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:["epoll_pwait"],eventfd:["eventfd2"],getdents:["ge\
tdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","renameat"],rmdir:["unlinkat"],select:["pselect6"],
signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},_r="clone3 close_range faccessat2 fchmodat2 openat2 statx".split(" ");var Wp=u({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does \
not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the s\
ervice any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:t,containers:n}=e;for(let o of t.
attachments){let{container:s,dialect:r,names:i}=o;if(!n.includes(s)||s.windows||q(s.host))continue;let a=r==="seccomp"?Bn(t).find(({source:l})=>l.path===i):void 0;a?yield*xw(o,a):r==="apparmor"&&(yield*Sw(
o,St(t)))}}});function vw({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let t=r=>r.toUpperCase().replace(/^CAP_/,""),n=new Set(k(e.capDrop).map(({value:r})=>t(r))),o=k(e.
capAdd).map(({value:r})=>t(r)),s=n.has("ALL")?[]:[...tn].filter(r=>!n.has(r));return new Set([...s,...o.includes("ALL")?pt:o].map(r=>`CAP_${r}`))}function*xw({container:e,at:t},n){let o=vw(e),s=n.filter(
o),r=n.profile?.defaultAction?.span;if(!s||!r||n.skipped)return;let i=[{span:r,message:"the profile's default"}];if(Ot(s)){let c=ue(e.host,"no-new-privileges"),d=c!==void 0&&w(c.at,()=>!0)&&Le(c.option.
value)===!0,p=Nt(n,s,d?no:[...no,...Qo]);p.length>0&&(yield{at:t,message:`${b(e)} cannot start under this profile: starting takes ${T(p)}`,related:i})}let a=n.filter(),l=o&&a?[...jt.keys()].filter(c=>F(
s.verdict(c))&&!F(a.verdict(c))):[];l.length>0&&(yield{at:t,message:`the capabilities of ${b(e)} open the profile's gates for ${T(l,6)}`,severity:"medium",related:i})}function*Sw({container:e,at:t,names:n},o){
let s=o.flatMap(({profiles:g})=>g).find(({profile:g})=>g.name===n);if(!s)return;let{node:r}=s.profile,i=[{span:r.name.span,message:"the profile"}],a=r.flags.find(({value:g})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(g));if(a&&(yield{at:t,message:`${b(e)} is given a profile in ${a.value} mode, which ${a.value==="default_allow"?"stops only what it denies":a.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:i}),!s.complete)return;if(s.profile.system.every(({path:g})=>g.value==="abstractions/base"))for(let g of k(e.host.capAdd)){let y=g.value.toLowerCase().replace(/^cap_/,
"");y!=="all"&&!or(s,y)&&(yield{at:g,message:`the AppArmor profile ${f(n)} does not allow \`${y}\`: ${b(e)} is given it in vain`,severity:"medium",related:i})}let{image:l}=e,c=O(l.entrypoint)??(l.entrypoint.
state==="unknown"?void 0:O(l.cmd)),[d]=c?.form==="exec"?c.words:[],p=d&&w(d,g=>g.startsWith("/"))?d.value:void 0;if(!p||a)return;let m=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,m].some(g=>s.allows(
g,"exec")||s.allows(g,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${p.slice(0,60)}\`, which is what ${b(e)} starts`,related:i})}var Np=u({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the ac\
count its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],
references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of he(e))for(let n of t.skipped?[]:B(t,e)){let o=Je(n,e)?.image.user;
if(!(!o||!w(o,De)))for(let{copy:s,source:r}of $w(n,t.source,e)){let i=Ow(r).filter(({name:d})=>/^(?:program|fcgi-program|eventlistener):/.test(d)),a=i.filter(({user:d})=>d===void 0||Oo(d)),l=s.sources.
find(d=>O(d)?.endsWith(r.path.split("/").pop()??""))??s.destination,c=a.map(({name:d})=>f(d.slice(d.indexOf(":")+1))).join(", ");a.length?yield{at:l,message:`supervisord runs ${c} as root: name a ${f(
"user=")} in each section, or USER in the Dockerfile`,related:a.slice(0,5).map(({span:d})=>({span:d,message:"no user but root is named"}))}:i.length>1&&(yield{at:l,severity:"info",message:`${i.length}\
 programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function $w({copies:e},{path:t},{lookup:n}){let o=t.slice(0,t.lastIndexOf("/")+1);return e.
flatMap(s=>s.from?[]:s.sources.flatMap(r=>{let i=O(r)?.replace(/^\.?\/+/,""),a=i&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(i)?n.source(`${o}${i}`):void 0;return a?[{copy:s,source:a}]:[]}))}function Ow({
text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(n=>({name:n[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.exec(n[2]??"")?.[1],span:{file:t,start:n.index,end:n.
index+(n[1]?.length??0)+2}}))}var Rw=new Set("ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon \
swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(" ")),jp=u({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allo\
w more than the engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mo\
stly by calls that old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.
filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let n=e.engineFilter(),{machine:o}=t.host.architecture,r=ct(e,l=>l!=="socket"&&!jt.has(l)&&e.calls.number(l,o)!==void 0&&
F(t.verdict(l))&&!F(n.verdict(l))).filter(({rule:l})=>!t.closed.includes(l)),i=[...new Set(r.flatMap(l=>l.names.map(({value:c})=>c)))],a=r[0]?.names[0];a&&(yield{at:a,message:`the default profile of ${e.
target==="podman"?"Podman":"Docker"} does not simply allow ${T(i)}, and this one does`,severity:i.some(l=>Rw.has(l))?"medium":"low"})}});var Zo=/^SCMP_ACT_(?:ALLOW|LOG)$/,Up=u({id:"no-bypassable-condition",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differen\
tly.",why:"A filter compares all 64 bits of a register; of an int argument the kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbid\
den one. What a pointer points at no filter sees, and it can be changed after the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.h\
tml"},examples:[],*check(e){let{profile:t,calls:n}=e;for(let o of t?.rules??[]){let[s]=o.names;if(!s||!Zo.test(o.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(o.action.value))continue;let r=Zo.
test(o.action.value);for(let i of o.args){let a=i.op.value.replace("SCMP_CMP_",""),l=o.names.find(({value:h})=>n.isPointer(h,i.index.value));if(l&&i.value.value!==0n){yield{at:i,message:`argument ${i.
index.value} of \`${l.value}\` is a pointer: the filter sees an address, not what is there`};continue}let c=o.names.find(({value:h})=>n.bits(h,i.index.value)<64);if(!c)continue;let d=n.bits(c.value,i.
index.value);if((a==="LE"||a==="GT"?i.value.value===0xffffffffffffffffn:(a==="LT"||a==="GE")&&i.value.value===0n)||a==="MASKED_EQ"&&(r||i.value.value>>BigInt(d)===0n))continue;(r?/^(?:NE|GT|GE)$/.test(
a):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(a))?yield{at:i,message:`of argument ${i.index.value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller sets a higher bit and ${r?"is \
let through with a value that should be refused":"escapes this rule"}. Compare with SCMP_CMP_MASKED_EQ and the mask ${d===16?"65535":"4294967295"}`,severity:Fp(e,o)?"info":"medium"}:r&&a==="EQ"&&!Zo.test(
t?.defaultAction?.value??"")&&!Fp(e,o)&&(yield{at:i,message:`of argument ${i.index.value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller that leaves anything in the \
upper half is refused`,severity:"low",confidence:"low"})}}}});function Fp(e,{names:t,args:n,action:o}){let[s]=t,[r]=n,i=s?.value==="socket"&&n.length===1&&r?.value.value===40n&&r.op.value==="SCMP_CMP_\
NE"&&Zo.test(o.value),a=l=>l.action.value===o.value&&l.args.length===n.length&&l.names.some(({value:c})=>c===s?.value)&&l.args.every(({index:c,value:d,op:p})=>n.some(m=>m.index.value===c.value&&m.value.
value===d.value&&m.op.value===p.value));return i||e.engineRules().some(a)}var Cw=["set_thread_area","get_thread_area"],qp=u({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect op\
ens nothing, but it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https:/\
/man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n}=e,o=e.filter();if(!t||!o)return;let s=e.engineFilter(),r=[t.architectures?.value.map(({value:p})=>p),...t.
archMap?.value.map(({architecture:p,subArchitectures:m})=>[p,...m].map(({value:h})=>h))??[]],i=[...new Set(r.flatMap(p=>e.machines(p??[])))],a=i.length?i:[o.host.architecture.machine],l=new Set(o.lost.
flatMap(({why:p,entry:m})=>p==="default"?[m.name.span.start]:[])),c=new Map;for(let{names:p,action:m,args:h,includes:g,excludes:y,errnoRet:v}of t.rules??[])for(let x of p){let{value:R}=x;if(!n.isKnown(
R))continue;let _=g!==void 0||y!==void 0,H=`${R} ${m.value} ${v?.value??""}`,W=n.obsolete(R);!_&&h.length===0&&c.has(H)?yield{at:x,message:`\`${R}\` is ${c.get(H)} already`,severity:d(R)&&e.target==="\
podman"?"info":"low"}:l.has(x.span.start)?yield{at:x,message:`\`${R}\` is answered like this by default: the runtime leaves this entry out`,severity:d(R)?"info":"low"}:!_&&a.every(ke=>n.number(R,ke)===
void 0)?yield{at:x,message:`\`${R}\` has no number on ${a.slice(0,3).join(", ")}: the entry is left out there`,severity:d(R)?"info":"low"}:W?yield{at:x,message:`\`${R}\` does nothing: ${W}`,severity:d(
R)?"info":"low"}:Cw.includes(R)&&a.length===1&&a[0]==="x86_64"&&!_&&(yield{at:x,message:`\`${R}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!_&&h.length===0&&c.set(H,/ALLOW/.
test(m.value)?"allowed":"named")}function d(p){return t?.archMap!==void 0&&(F(s.verdict(p))||s.names.has(p))}}});var Ew=new Set(jt.keys()),Bp=u({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not allow system calls that break out, unless gated.",why:"These calls are the ste\
ps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container was given the capability t\
hey need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{"What Docker's default profile blocks":"https://docs.docker.com/engine/secu\
rity/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;for(let n of e.hosts){let{own:o,engine:s}=e.filtersOn(n,Ew);if(!o||o.defaultAction.kind==="allow"||
o.defaultAction.kind==="log")continue;let r=(i,a)=>{let l=o.verdict(i);return jt.has(i)&&l.entry?.rule===a&&F(l)&&!F(s.verdict(i))&&!t.has(i)};for(let{names:i}of ct(e,r)){let[a]=i;if(!a)continue;let l=[
...new Set(i.map(({value:d})=>d))];for(let d of l)t.add(d);let c=[...new Set(l.map(d=>jt.get(d)))];yield{at:a,message:`${T(l)} ${l.length>1?"are":"is"} allowed without the capability that stands for ${l.
length>1?"them":"it"}: ${c.slice(0,4).join(", ")}${c.length>4?" and more":""}`}}}}});var Aw={docker:"Docker",podman:"Podman",oci:"an OCI runtime"},Dw={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for those that sh\
ould be left out, too",name:"the rule names no call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"unknown \
calls are refused with EPERM, unless defaultErrnoRet says otherwise"},Hp=u({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys the target\
 runtime ignores.",why:"A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container run\
s with what is left.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let n=new Map;for(let{key:o,
span:s,why:r,known:i}of e){let a=o.slice(0,40);if(r==="unknown"){let l=G(o,i);yield{at:{span:s},message:`\`${a}\` is no key of a profile and is not read${l?`, did you mean \`${l}\`?`:""}`}}else r==="d\
uplicate"?yield{at:{span:s},message:`\`${a}\` stands twice, and only the last one is read`}:r==="case"?yield{at:{span:s},message:`\`${a}\` is written \`${i.find(l=>l.toLowerCase()===o.toLowerCase())}\`\
: other loaders do not read it`,severity:"low"}:n.set(o,[...n.get(o)??[],s])}for(let[o,s]of n){let r=/^(?:includes|excludes|name|archMap)$/.test(o);yield{at:{span:s[0]},message:`${Aw[t]} does not read\
 \`${o}\`${s.length>1?`, which stands ${s.length} times here`:""}: ${Dw[o]??"it has no effect"}`,severity:t==="oci"&&r?"high":"medium",related:s.slice(1,6).map(i=>({span:i,message:"here too"}))}}}});var Gp=u({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without cond\
itions beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction\
 that was written then does not exist, and nobody is told.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){
let t=e.filter();if(!t)return;let n=e.engineFilter();for(let{entry:s,with:r}of t.clashes)yield{at:s.name,message:`two rules answer the same call of \`${s.name.value}\` differently: libseccomp refuses t\
he second, and the container does not start`,related:[{span:r.name.span,message:"the other rule"}]};let o=new Map;for(let s of t.lost){let r=t.verdict(s.entry.name.value),i=s.why==="default"?r.entry:s.
by;if(!i||s.why==="default"&&Ie(r.otherwise)===Ie(s.action)||s.why==="unconditional"&&s.entry.rule.args.length===0)continue;let a=`${s.why} ${s.entry.rule.span.start} ${i.rule.span.start}`;o.set(a,{lost:[
...o.get(a)?.lost??[],s],by:i})}for(let{lost:s,by:r}of o.values()){let[i]=s;if(!i||!r)continue;let a=T(s.map(({entry:p})=>p.name.value)),l=Gt(t.verdict(i.entry.name.value).otherwise),c={default:`${a} \
should be ${Gt(i.action)} here, which is what happens by default, so this rule is left out, and another one decides: ${l}`,later:`${a} should be ${Gt(i.action)} here, and an earlier rule decides alrea\
dy: ${l}`,unconditional:`the conditions for ${a} restrict nothing: another rule decides every call of it, ${l}`}[i.why],d=s.every(({entry:p,why:m,action:h})=>n.lost.some(g=>g.why===m&&g.entry.name.value===
p.name.value&&g.action.kind===h.kind&&g.action.value===h.value));yield{at:i.entry.name,severity:d?"info":s.every(({action:p})=>Ie(p)&&p.kind!==i.action.kind)?"medium":"high",message:c,related:[{span:r.
name.span,message:"the rule that wins"}]}}}});var Pw={open:["openat","openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:["link\
at"],symlink:["symlinkat"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsmount",
"move_mount","open_tree"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","setresgid\
32"],reboot:["kexec_load","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},zp=u({id:"no-syscall-bypass",on:"seccomp",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchmodat`, and the C lib\
rary does so by itself: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.
filter();if(!t)return;let n=e.engineFilter(),{machine:o}=t.host.architecture,s=r=>e.calls.number(r,o)!==void 0;for(let[r,i]of Object.entries(Pw)){let a=[r,...i].filter(s),[l]=ct(e,(h,{action:g,args:y,
errnoRet:v})=>a.includes(h)&&y.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(g.value)&&v?.value!==38n),c=l?.names[0];if(!l||!c||t.closed.includes(l.rule))continue;let d=a.filter(h=>Xe(t.verdict(h))),p=a.
filter(h=>F(t.verdict(h))),m=a.every(h=>F(n.verdict(h))===F(t.verdict(h)));p.length===0||!d.includes(c.value)||m||!d.includes(r)||(yield{at:c,message:`${T(d)} ${d.length>1?"are":"is"} refused, and ${T(
p)} ${p.length>1?"come":"comes"} to the same`})}}});var _w={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",mipsel:"mipsel",mipsel64:"\
mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},Kp=u({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"recommended",summary:"Use\
 system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it means never for what is i\
ncluded and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n,target:o}=e,s=e.engineFilter(),
r=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:i,action:a,includes:l,excludes:c}of t?.rules??[]){for(let d of i){let{value:p}=d;if(p==="")continue;if(!n.isKnown(p)){let h=n.meant(p);yield{
at:d,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${h?`, did you mean \`${h}\`?`:""}`,severity:r&&!/ALLOW|LOG/.test(a.value)?"high":"medium"};continue}let m=n.release(
p);m?.startsWith("2.6")&&!F(s.verdict(p))&&(yield{at:d,message:`libseccomp knows \`${p}\` from ${m} on: on hosts with an older one the name is passed over`,severity:"info"})}if(o!=="oci"){for(let[d,p]of[
[l,"the rule never counts"],[c,"the rule always counts"]])for(let m of d?.caps??[]){let h=m.value.toUpperCase().replace(/^CAP_/,"");if(m.value.startsWith("CAP_")&&pt.has(m.value.slice(4)))continue;let g=pt.
has(h)?h:G(h,pt);yield{at:m,message:`there is no capability \`${m.value.slice(0,40)}\`, so ${p}${g?`, did you mean \`CAP_${g}\`?`:""}`}}if(o==="docker")for(let[d,p]of[[l,"the rule never counts"],[c,"n\
othing is excluded"]])for(let m of d?.arches??[]){let h=tt(_w,m.value.toLowerCase().replace(/^scmp_arch_/,""));(h!==m.value||h===void 0)&&(yield{at:m,message:`architectures of a gate are written as in\
 amd64 and arm64, not \`${m.value.slice(0,40)}\`, so ${p}${h?`: write \`${h}\``:""}`})}}}}});var Iw=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,Vp=u({id:"no-unsafe-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake suc\
cess or block nothing.",why:"A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a pr\
ocess that hangs with its locks held, and a rule that only logs keeps nobody from anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],
*check({profile:e,target:t}){if(!e)return;let{defaultAction:n,defaultErrnoRet:o,rules:s=[]}=e;(n?.value==="SCMP_ACT_KILL"||n?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:n,message:"an unknown call kill\
s one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO"});let r=[{action:n,errnoRet:o,errno:e.defaultErrno,names:[]},...s];for(let{action:i,errnoRet:a,
errno:l,names:c}of r){let p=(t==="podman"&&l&&/^\d{1,10}$/.test(l.value)?{value:BigInt(l.value),span:l.span}:void 0)??a,m=c.length?T(c.map(({value:h})=>h),4):"every call the profile does not name";p&&
i?.value==="SCMP_ACT_ERRNO"&&(p.value&0xffffn)===0n&&p.value<2n**32n?yield{at:p,message:`${m} will not be carried out and will report success${p.value?`: of ${p.value} only the lower 16 bits count, wh\
ich are 0`:""}`,severity:"high"}:p&&i&&Iw.test(i.value)&&(yield{at:p,message:`an error number goes with SCMP_ACT_ERRNO: with ${i.value} it is not read`,severity:"low"}),c.length&&i?.value==="SCMP_ACT_\
TRACE"&&(yield{at:i,message:`${m} ${c.length>1?"are":"is"} left to a tracer, and a container has none: the call fails with ENOSYS`}),c.length&&i?.value==="SCMP_ACT_LOG"&&n?.value==="SCMP_ACT_ALLOW"&&(yield{
at:i,message:`${m} ${c.length>1?"are":"is"} logged and carried out all the same: SCMP_ACT_LOG blocks nothing`})}}});var Yp={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},Rn=0xffffffffffffffffn,
Jp=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,Qp=u({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditions that really restrict.",why:"Several rules \
for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an attacker from raw sockets\
 or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.
filter();for(let n of e.profile?.rules??[]){yield*Lw(n,e);let o=n.args.find((s,r)=>n.args.some((i,a)=>a<r&&i.index.value===s.index.value));o&&(yield{at:o,message:`two conditions of this rule are about\
 argument ${o.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:n,name:o}of t?.architectures[0]?.verdicts.values()??[]){let s=Mw(n.filter(({action:r})=>Ie(
r)).slice(0,100));s&&(yield{at:s.last.entry.name,message:`the rules for \`${o}\` are alternatives, and together they leave out no value of argument ${s.index}: what one refuses, another allows`,related:[
{span:s.first.entry.name.span,message:"another one"}]})}}});function*Lw({args:e,action:t,names:n,includes:o},{calls:s,target:r}){for(let i of e){let[a,l]=[i.value.value,i.valueTwo?.value??0n],c=i.op.value.
replace("SCMP_CMP_","");if(c!=="MASKED_EQ"){c==="GE"&&a===0n||c==="LE"&&a===Rn?yield{at:i,message:"this holds for every value"}:(c==="LT"&&a===0n||c==="GT"&&a===Rn)&&(yield{at:i,message:"this holds fo\
r no value, so the rule never counts"}),l!==0n&&(yield{at:i,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}if(a===0n)yield{at:i,message:`the \
mask is 0, so this condition holds for every value${l?": mask and value are swapped, `value` is the mask":""}`};else if((l&~a)!==0n)yield{at:i,message:"`value` is the mask, and `valueTwo` has bits out\
side it, which are not compared: mask and value may be swapped"};else if(Jp.test(t.value)&&l===0n&&!Xp(a,n[0]?.value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have none of t\
he bits of ${a}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``};else if(Jp.test(t.value)&&l===a&&(a&a-1n)!==0n&&!Xp(a,n[0]?.
value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have all the bits of ${a} at once: to deny each, write a rule for each`,severity:"medium"};else if(t.value==="SCMP_ACT_ALLOW"&&
l===0n&&n.some(d=>d.value==="clone")){let d=Object.keys(Yp).filter(m=>(Yp[m]&a)===0n),p=i.index.value!==0&&!(r==="docker"&&o?.arches.length);(d.length>0||p)&&(yield{at:i,message:p?"the flags of `clone\
` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${d.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var Xp=(e,t,n,o)=>{let s=(1n<<BigInt(
o.bits(t,n)))-1n;return(e&s)===s};function Mw(e){let t=new Map;for(let n of e)for(let o of n.when){let s=n.when.filter(a=>a!==o).map(({index:a,op:l,value:c,mask:d})=>`${a} ${l} ${c} ${d}`),r=`${o.index}\
 | ${s.join(" & ")}`,i=t.get(r)??{members:[],ranges:[],index:o.index};i.members.push(n),i.ranges.push(...Tw(o.op,o.value)),t.set(r,i)}for(let{members:n,ranges:o,index:s}of t.values()){let[r]=n,i=n[n.length-
1];if(!r||!i||r.entry.rule===i.entry.rule)continue;let a=0n;for(let[l,c]of o.sort((d,p)=>d[0]<p[0]?-1:1)){if(l>a)break;c>=a&&(a=c+1n)}if(a>Rn)return{first:r,last:i,index:s}}}function Tw(e,t){return({EQ:[
[t,t]],NE:[[0n,t-1n],[t+1n,Rn]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,Rn]],GE:[[t,Rn]]}[e]??[]).filter(([o,s])=>o<=s)}var Zp=u({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the filter before it start\
s the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e,{profiles:t}){let n=e.filter(),o=e.profile?.defaultAction;if(!n||!o||!Ot(n))return;let s=Nt(
e,n,no),r=Nt(e,n,Qo);if(s.length>0)yield{at:o,message:`no container runs under this profile on ${n.host.architecture.machine}: starting a program and ending it takes ${T(s)}${r.length?`, and without n\
o-new-privileges also ${T(r)}`:""}`};else if(r.length>0){let i=t.attachments.filter(({dialect:l,names:c})=>l==="seccomp"&&c===e.source.path);i.length>0&&i.every(({container:l})=>{let c=ue(l.host,"no-n\
ew-privileges");return c!==void 0&&w(c.at,()=>!0)&&Le(c.option.value)===!0})||(yield{at:o,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${T(
r)}`,severity:"medium"})}}});var em=u({id:"seccomp-architectures",on:"seccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 h\
as no open, stat or poll. A profile for x86_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://\
github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check({profile:e}){let t=e?.architectures;if(!t||t.value.length===0)return;let n=new Set(t.value.map(({value:s})=>s)),o=t.value.find(
({value:s})=>s==="SCMP_ARCH_X32"||s==="SCMP_ARCH_X86"&&n.has("SCMP_ARCH_X86_64"));o&&(yield{at:o,message:"programs of another word size may run too, through a second table of system calls: leave it ou\
t unless the image has some",severity:"low"}),[...n].some(s=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(s))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not ex\
ist, and others take their place"})}});var tm=u({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole s\
urface. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:[
"CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:n,faults:o}){if(!e)return;
let{defaultAction:s,rules:r=[],span:i}=e;if(!s){let c=t.find(({why:d,key:p})=>d==="unknown"&&/^[ds]/i.test(p));r.length===0&&!o.some(({kind:d})=>d==="broken")&&(yield{at:{span:{...i,end:i.start+1}},message:`\
the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${c?`: \`${c.key.slice(0,40)}\` is not read`:""}`});return}let a=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.
test(n.path.slice(n.path.lastIndexOf("/")+1)),l={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the \
profile does not name is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[s.value];
l&&(yield{at:s,message:l,severity:a?"info":s.value==="SCMP_ACT_TRACE"?"medium":"high"})}});var Ww=new Set(["clone3","faccessat2","fchmodat2","statx"]),nm=u({id:"seccomp-errno-enosys",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Answer unknown system call\
s with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has none. EPERM means something else: the program fails, on the day its image is rebuilt, a\
nd the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){
let t=e.filter(),n=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!n||!Ot(t))return;let{machine:o}=t.host.architecture,s=_r.filter(l=>{let{otherwise:c,entry:d}=t.verdict(l);return e.calls.
number(l,o)!==void 0&&Xe(t.verdict(l))&&!d&&c.value!==38}),r=_r.filter(l=>t.isStubbed(l)),i=Gt(t.defaultAction),a=t.defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer \
what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";s.length>0?yield{at:n,message:`${T(s)} ${s.length>1?"are":"is"} ${i}, so a C library does not fall back to the older call\
: ${a}`,severity:s.some(l=>Ww.has(l))?"medium":"info"}:r.length>0&&(yield{at:n,message:`${T(r,4)} ${r.length>1?"fall":"falls"} back only because runc answers ENOSYS above the highest call listed; othe\
r runtimes do not: ${a}`,severity:"info"})}});var om=u({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"medium",profile:"recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a\
 trace of one program on one system breaks with the next C library, architecture or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{
"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.filter(),n=e.profile?.defaultAction;if(!t||!n||!Ot(t))return;let o=new Set((e.profile?.rules??[]).flatMap(
m=>/ALLOW|LOG/.test(m.action.value)?[]:m.names.map(({value:h})=>h))),s=m=>Nt(e,t,m).filter(h=>!o.has(h)),r=s(Ip),i=s(Lp).filter(m=>!t.isStubbed(m)),a=Mp.filter(m=>m.every(h=>Xe(t.verdict(h))&&!o.has(h))),
l=["accept","accept4","listen"].some(m=>F(t.verdict(m))&&t.verdict(m).entry!==void 0),c=s(["getsockopt","setsockopt","getsockname"]),d=Object.entries(Tp).filter(([m,h])=>F(t.verdict(m))&&t.verdict(m).
entry!==void 0&&s(h).length===h.length),p=[r.length?`no dynamic program loads without ${T(r)}`:"",a.length?`processes and threads need ${a.map(m=>T(m.slice(0,2)).replace(" and "," or ")).join(", ")}`:
"",d.length?`allowed in their old form only: ${T([...new Set(d.flatMap(([,m])=>m.slice(0,1)))])} ${d.length>1?"are":"is"} what C libraries of today call`:"",l&&c.length?`servers also need ${T(c)}`:"",
r.length&&i.length?`the C library also starts with ${T(i)}`:""].filter(Boolean);p.length!==0&&(yield{at:n,message:p.join("; "),severity:r.length?"high":"medium"})}});var sm=u({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the address families `socket` may open.",why:"An address family is a door into another par\
t of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a container opens one.",standards:[],references:{
"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;
let n=e.engineFilter(),o=t.verdict("socket"),s=ct(e,(d,{args:p,action:m})=>d==="socket"&&/ALLOW|LOG/.test(m.value)&&p.every(({index:h})=>h.value!==0)).find(({rule:d})=>!t.closed.includes(d))?.names[0];
if((F(o)||o.cases.some(({when:d,action:p})=>Ie(p)&&d.every(({index:m})=>m!==0)))&&s){let d=ct(e,m=>m!=="socket"&&F(t.verdict(m))&&!F(n.verdict(m))),p=t.architectures[0]?.verdicts.size??0;yield{at:s,message:"\
`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses",severity:d.length===0&&p<150?"low":"medium"};return}if(F(
o)||Xe(o))return;let i=t.architectures.find(({architecture:d,verdicts:p})=>d.multiplexes&&!Xe(t.verdict("socketcall",{architecture:d,verdicts:p,highest:0}))),a=e.profile?.architectures?.value.find(({value:d})=>d===
i?.architecture.token),l=e.profile?.archMap?.value.flatMap(({subArchitectures:d})=>d).find(({value:d})=>d===i?.architecture.token),c=a??l;i&&c&&(yield{at:c,message:`programs for ${i.architecture.machine}\
 open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted for other programs only`,severity:a?"medium":"info"})}});var Nw={broken:"high",loose:"medium",unread:"low"},rm=u({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccomp profiles the runtime accepts.",why:"A profile the \
runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],references:{"Seccomp security profiles for Doc\
ker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp"},examples:[],*check({
faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Nw[o],...s?{fix:s}:{}}}});var im=u({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs code in your builds\
 and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"\
Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:en("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything\
 below it, too.")},examples:[],*check({references:e},{builtImages:t},{allow:n}){if(n)for(let{ref:o}of e){if(o.state==="unknown")continue;let{domain:s,path:r,fault:i,text:a}=o.value;if(s===null||r===null||
i||t.has(Ee(o.value)))continue;let l=s==="docker.io"&&!r.includes("/")?`library/${r}`:r;n.some(c=>jw(c,s,l))||(yield{at:o,message:`${f(a)} comes from ${s}/${l}, which is not on the list of approved re\
gistries`})}}});function jw(e,t,n){let[o="",...s]=e.replace(/^https?:\/\//,"").replace(/\/+$/,"").split("/"),r=/[.:*]/.test(o)||o==="localhost",i=!r||o==="index.docker.io"?"docker.io":o,a=(r?s:[o,...s]).
join("/"),l=i==="docker.io"&&a&&!a.includes("/")?[a,`library/${a}`]:[a];return oe(t,i)&&l.some(c=>c===""||oe(n,c)||!c.includes("*")&&n.startsWith(`${c}/`))}var am=u({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole,\
 and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless im\
ages":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:gr("Images that are approved, by registry and repository: * stands fo\
r anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{builtImages:t},{allow:n}){let{ref:o}=e.image;if(!e.ships||!o||!w(o,a=>gt(a)!==null&&!a.fault)||t.has(Ee(o.
value)))return;let s=[gt(o.value)??"",`${o.value.domain}/${o.value.path}`];if(n.some(a=>s.some(l=>oe(l,a))))return;let r=Fw(e,o.value.tag??""),i=`${b(e)} runs on ${f(o.value.text)}, which is not on th\
e list of approved base images`;yield r?{at:o,severity:"info",message:`${i}; ${r} of the same image holds less`}:{at:o,message:i}}});function Fw({base:e},t){let n=e?.smaller??[],o=n.some(s=>t.includes(
s.slice(1)));return n.length>0&&!o?n.join(" or "):void 0}var cm=u({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A comma\
nd is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it star\
ts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:n,contents:o}=e,{
entrypoint:s,cmd:r}=t;if(!n||s.state==="unknown"||r.state!=="written"||!s.value||r.value?.form!=="exec"||s.state==="default"&&o?.execs!==!1||s.value.form!=="exec")return;let i=Uw(s.value.words),[a]=r.
value.words,l=a&&O(a);!i||!l||lm(l)!==lm(i)||(yield{at:r,message:`${b(e)} starts ${f(`${i} ${l} ...`)}: its entrypoint is ${f(i)} already; leave ${f(l)} out`})}});function Uw(e){let t=e.map(o=>O(o)??""),
n=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(o=>!o.startsWith("-")):t;return n.length===1||n.length===2&&n[1]?.startsWith("-")?n[0]:void 0}var lm=e=>e.slice(e.lastIndexOf(
"/")+1).replace(/[\d.]+$/,"");var qw=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,pm=u({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and s\
cripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command wh\
ose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&
t.some(o=>o.build?.stage?.join()===e.path.join()&&o.build.dockerfile===e.span.file&&mm(o))||!e.ships||e.windows||e.contents===void 0))for(let o of J(e)){let s=Bw(o,e);s&&(yield{at:o.setting,...s})}}});
function Bw({what:e,command:t,commands:n},o){let{contents:s,dialect:r}=o,i=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&r==="compose"&&s?.shell===!1&&
!Hw(o))return{message:`the ${e} of ${b(o)} needs a shell, which the image does not have: ${i}`};let a=n.some(({name:l})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(l));
for(let l of n){if(a||l.fallback.some(({name:p})=>p!=="exit"&&p!=="false"&&p!=="true"))continue;let c=l.wrappers.find(({name:p})=>p==="bash"&&dm(o,p));if(c)return{message:`the ${e} of ${b(o)} runs ${f(
c.name)}, which the image does not have: ${i}`};if(dm(o,l.name)&&!l.conditional)return{message:`the ${e} of ${b(o)} runs ${f(l.name)}, which the image does not have: ${i}`};let d=Gw(l);if(d&&zw(d,o))return{
severity:"medium",message:`the ${e} of ${b(o)} runs ${f(d)}, which nothing copies into the image: ${i}`}}}function dm(e,t){let{contents:n,added:o}=e;return!n?.lacks.includes(t)||Kw(e,t)?!1:o?o.builds||
o.packages.length>0&&t!=="curl"?!1:!(o.copied===null||o.copied.some(({path:r,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!o.mentions.has(t)&&!o.packages.some(r=>r.includes(
t)):!0}var Hw=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function Gw({name:e,words:t}){if(!qw.test(e))return;let n=t[1]?.text;return n&&!/^-|\uFFFC|[*?]/.test(
n)&&n!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(n)?n:void 0}function zw(e,t){let{added:n,image:o}=t;if(!n||n.builds||n.copied===null||n.copied.length===0||mm(t))return!1;let s=Ae(e,O(o.workingDir)),
r=e.slice(e.lastIndexOf("/")+1);return s===void 0||n.mentions.has(r)||n.mentions.has(r.replace(/\.\w+$/,""))?!1:!n.copied.some(i=>i.path===s||i.folder&&(i.path==="/"||s.startsWith(`${i.path}/`)))}var mm=e=>"\
host"in e&&(e.host.mounts.state==="unknown"||k(e.host.mounts).length>0),Kw=(e,t)=>"host"in e&&(e.host.mounts.state==="unknown"||k(e.host.mounts).some(({value:n})=>{let o=O(n.target)??"/";return o.endsWith(
`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)}));var um=u({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless to\
ld otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://\
docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!n||o||s||t.
user.state!=="unknown"||t.user.reason!=="image"||(yield{at:t.user,message:`nothing says which user ${b(e)} runs as, and the image is not one we know`})}});var fm=u({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process e\
xists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/docker\
file/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.image;if(!e.ships||yt(t)||Vw(e)||Yw(e)||t.state==="unknown"&&e.base?.healthcheck)return;let n=`nothing checks whether ${b(e)} still works`,
o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:n,severity:o?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function Vw({base:e,image:t,dialect:n}){return e?.name.includes(
"lambda/")?!0:n==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var Yw=e=>"host"in e&&_e(e.host.restartPolicy,t=>t==="no"||t==="none");var hm=u({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that al\
ways passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{
HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;let n=J(e).find(({what:a})=>a==="health check");if(!n)return;let o=[...Jw(n,e)],s=e.
dialect==="dockerfile"?lt(e,t)?.healthcheck?.flags:void 0,[r,i]=["interval","timeout"].map(a=>Qw(s?.find(l=>l.name===a)?.text));r&&i&&i>r&&o.push("its timeout is longer than its interval"),o.length&&(yield{
at:n.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`})}});function*Jw({commands:e},{contents:t,added:n}){for(let{fallback:s}of e){let[r]=s;if(r&&(/^(?:true|:|echo)$/.
test(r.name)||r.name==="exit"&&r.words[1]?.text==="0")){yield`${f(`|| ${r.words.map(({text:i})=>i).join(" ")}`)} makes it pass whatever happens`;break}}for(let s of e){let r=Xw(s);r&&(yield r)}let o=e.
find(({name:s})=>s==="curl"||s==="wget")?.name;o&&t===void 0&&(!n||!(n.builds||n.mentions.has(o)||n.copied?.length))&&(yield`nothing shows that the image has ${o}`)}function Xw(e){let{name:t,words:n}=e;
if(t==="curl"&&ve(e)){let s=I(e,"curl");return D(s,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, erro\
rs too"}if(!/^python[\d.]*$/.test(t))return;let o=n[n.findIndex(({text:s})=>s==="-c")+1]?.text;if(!(!o||!n.some(({text:s})=>s==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.test(o)?"it only imports a module, in a process of its own":void 0}function Qw(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.
exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}var gm=u({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){
if(!w(o,({path:r,digest:i,fault:a})=>r!==null&&i===void 0&&!a)||t.has(Ee(o.value)))continue;let s=n==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:s?
"info":"low",message:`${f(o.value.text)} has no digest, so it can become another image`}}}});var ym={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"\
minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"\
apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},bm=u({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no\
body else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to publish under that name in one of them\
 supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:n,role:o}of e.references){
if(n.state==="unknown"||o==="syntax"||o==="copy-from"||o==="mount-from")continue;let{domain:s,path:r,digest:i,fault:a,text:l}=n.value;if(s!=="docker.io"||!r||i||a||t.has(Ee(n.value))||l.startsWith("do\
cker.io/"))continue;let c=Object.hasOwn(ym,r)?ym[r]:void 0;c?yield{at:n,severity:"info",message:`the project publishes this image as ${f(c)}, not as ${f(l)}`}:!r.includes("/")&&!$n(r)&&(yield{at:n,message:`${f(
l)} is no official image, and nothing here builds it: name its registry and publisher`})}}});var Zw=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
km=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
wm=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,vm=u({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let n=r=>wm.test(r)&&(Zw.test(r)||km.test(r)),o="a cryptocurrency miner, or the pool of one";for(let{ref:r}of e.references)r.state!=="unknown"&&n(r.value.text)&&(yield{at:r,message:`${f(r.value.text)}\
 looks like ${o}`});for(let r of k(e.image.env))wm.test(r.value.literal)&&km.test(r.value.literal)&&(yield{at:r,message:`${f(r.value.name)} names ${o}`});for(let{what:r,setting:i,commands:a}of J(e))a.
some(({words:l,name:c})=>!/^(?:echo|grep|pkill|killall)$/.test(c)&&l.some(({text:d})=>n(d)))&&(yield{at:i,message:`the ${r} of ${b(e)} starts what looks like ${o}`});let s=e.dialect==="dockerfile"?lt(
e,t)?.scripts??[]:[];for(let{instruction:r,script:i}of s)for(let a of r.keyword==="RUN"?i.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(a.name)&&a.words.some(({text:l})=>n(l))){yield{at:{span:xe(
a)},message:`this installs or runs what looks like ${o}`};break}}});var xm=u({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a passwor\
d: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is\
 typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e){if(!e.ships||e0(e))return;let t=k(e.image.env,({
value:n})=>n!==null);for(let[n,o]of t.entries()){let{name:s,value:r}=o.value;if(!r||r.state==="unknown"||t.slice(n+1).some(a=>a.value.name===s))continue;let i=t0(s,r.value,e);i&&(yield{at:o,severity:i.
severity,message:`${f(/OPT/.test(s)?s:`${s}=${r.value}`)} ${i.what} in ${b(e)}`})}for(let{what:n,setting:o,commands:s}of J(e)){if(n==="health check")continue;let r=s.flatMap(({words:i,name:a})=>Sm([a,
...i.slice(1).map(({text:l})=>l)].join(" "))??[])[0];r&&(yield{at:o,severity:r.severity,message:`the ${n} of ${b(e)} ${r.what}`})}}}),es={severity:"high",what:"opens a debugger to whoever reaches its \
port"},oo={severity:"medium",what:"starts a debugger"},e0=e=>ki(e.span.file)||"development"in e&&e.development||bi(e.path[e.path.length-1]??"");function t0(e,t,n){let o=/^(?:1|true|yes|on)$/i.test(t);
if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.test(e))return Sm(`x ${t}`);if(e==="FLASK_DEBUG"||e==="FLASK_ENV"&&t==="development")
return!o&&t!=="development"?void 0:{severity:n0(n)?"high":"medium",what:"switches on a console that runs what is typed into it"};if(e==="XDEBUG_MODE"&&/debug/.test(t))return oo;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.
test(e)&&o)return{severity:"medium",what:"shows its insides to whoever makes it fail"};if(e==="DEBUG"&&o)return{severity:"low",what:"switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.
test(e)&&/^(?:dev|development|debug)$/i.test(t))return{severity:"low",what:"sets a development mode"}}function Sm(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?
es:/server=y/.test(e)?oo:void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.
test(t[1]??"")?es:oo;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(e))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?es:oo;if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.
test(e)?oo:es;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(e))return{severity:"medium",what:"switches on a console that runs what is typed into it"}}var n0=e=>{if(!("host"in e))return!1;let{host:t}=e;
return k(t.portBindings).some(({value:n})=>Se(t,n))};var Tr="2026-11-22",Ir=`
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
`,ts=new Map;function Lr(e){if(ts.has(e))return ts.get(e);let t=`
${e}: `,n=Ir.indexOf(t),o=n<0?void 0:Ir.slice(n+t.length,Ir.indexOf(`
`,n+1)),s=o===void 0?void 0:new Map(o.split(" ").map(r=>r.split("=")));return ts.size<1e3&&ts.set(e,s),s}var o0=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function $m(e){let t=gt(
e),n=e.tag?.toLowerCase();if(t===null||!n)return;let o=o0.find(([i])=>i.test(t))?.[1],s=o===""?t.slice(t.indexOf("/")+1):o??t,r=Lr(s);return(r&&Mr(s,r,n))??(r||$n(t)?r0(n):void 0)}function Mr(e,t,n){let s=(n.
replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=s.length;r>0;r-=1){let i=s.slice(0,r).join("."),a=t.get(i);if(a&&r===1&&s.length>1&&s0(t,i))return;if(a)
return a<Tr?{release:`${e} ${i}`,date:a}:void 0}}var s0=(e,t)=>[...e.keys()].some(n=>n.startsWith(`${t}.`));function r0(e){let t=/-alpine(\d+\.\d+)\b/.exec(e)?.[1];if(t)return Mr("alpine",Lr("alpine")??
new Map,t);let n=Lr("debian")??new Map,o=e.split("-").find(s=>/^[a-z]+$/.test(s)&&n.has(s));return o?Mr("debian",n,o):void 0}var Om=u({id:"no-eol-image",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after\
 the end of maintenance stay open, and everybody knows which ones: attackers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",
standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},examples:[],*check(e){for(let{ref:t,role:n}of e.references){let o=t.state==="unknown"||n==="syntax"?void 0:$m(t.
value);o&&t.state!=="unknown"&&(yield{at:t,message:`${f(t.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${Tr})`})}}});var Am=u({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, s\
o $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, \
and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:n,healthcheck:o}=e.
image,s=Rm(n);for(let[i,a]of[["entrypoint",n],["command",t]]){let l=Rm(a);l&&!(i==="command"&&s&&Dm(s))&&(yield*Em(l,`the ${i} of ${b(e)}`))}let r=o.state==="written"?o.value?.test:null;r?.form==="exe\
c"&&(yield*Em(r.words,`the health check of ${b(e)}`))}}),Rm=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,i0=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
a0=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,l0=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function Dm(e){let t=e.map(n=>O(n)??"");return l0.test(t[0]??"")?!0:t.some((n,o)=>i0.test(n)&&Cm(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||a0.test(n)&&Cm(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function Cm(e,t,n){for(let o of e.slice(t+1)){if(n.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}function*Em(e,t){if(!Dm(e))for(let[n,o]of e.entries()){let s=O(o);if(s===void 0)continue;let r=c0(
s);if(!r||n===0&&r==="operator")continue;let i=n>0?O(e[n-1])??"":"",a=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(i)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(s),l=a?"high":r==="variable"?"low":"medium",c=a?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:l,message:`\
no shell reads ${t}, so ${f(s)} is not expanded: ${c}`}}}function c0(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var Pm=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".
split(" ")),d0=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls \
chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),p0=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(
" "));function _m(e,t){let n=e.toLowerCase().split(/[-_]/),[o=""]=n;if(Pm.has(o))return`\`${e}\` moves`;if(n[n.length-1]==="dev")return`\`${e}\` moves`;let s=r=>d0.has(r)||Pm.has(r)||!t&&p0.has(r);return n.
every(s)?`\`${e}\` names a variant and no version`:void 0}var Im=u({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit dif\
fer, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image version\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){if(!w(o,({path:a,tag:l,digest:c,fault:d})=>a!==
null&&l!==null&&c===void 0&&!d)||t.has(Ee(o.value)))continue;let{tag:s,text:r}=o.value,i=s?_m(s,mn(o.value)?.kind==="os"):"no tag means latest";i&&(yield{at:o,severity:n==="syntax"?"low":"medium",message:`${f(
r)} moves: ${i===`\`${s}\` moves`?`${f(s??"")} is another image every time`:i}`})}}});var so=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],
["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],
["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var Lm=u({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off \
for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],
references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let n=k(e.image.env,({value:s})=>s!==null);for(let[s,r]of n.entries()){
let{name:i,value:a}=r.value;!a||a.state==="unknown"||!so.get(i)?.test(a.value)||n.slice(s+1).some(l=>l.value.name===i)||(yield{at:r,...ns(e,`${i}=${a.value}`,b(e))})}for(let{keyword:s,name:r,literal:i,
span:a}of e.dialect==="dockerfile"?lt(e,t)?.assignments??[]:[])s==="ARG"&&i!==""&&so.get(r)?.test(i)&&(yield{at:{span:a},...ns(e,`${r}=${i}`,"the build")});let o=e.dialect==="dockerfile"?lt(e,t)?.scripts??
[]:[];for(let{instruction:s,script:r}of o){let i=new Set(r.commands.flatMap(a=>a.name==="unset"?a.words.map(({text:l})=>l):[]));for(let{assignments:a,words:l,name:c}of s.keyword==="RUN"?r.commands:[]){
for(let d of a)so.get(d.name)?.test(d.value.text)&&(yield{at:d,...ns(e,`${d.name}=${d.value.text}`,"this command")});for(let d of/^(?:export|declare|set|setx)$/.test(c)?l.slice(1):[]){let p=d.text.indexOf(
"=");p>0&&!i.has(d.text.slice(0,p))&&so.get(d.text.slice(0,p))?.test(d.text.slice(p+1))&&(yield{at:d,...ns(e,d.text,"this script")})}}}}}),ns=({ships:e},t,n)=>({severity:e?"high":"medium",message:`${f(
t)} makes ${n} accept a certificate from anybody; add the authority that is missing instead`});var os=/^(?:1|true|yes|y|on)$/i,Mm=/^(?:0|false|no|off|none)$/i,m0=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,
os],[/^xpack[._]security[._]enabled$/i,Mm],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,os],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
os],[/^GF_AUTH_ANONYMOUS_ENABLED$/,os],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,Mm]],Tm=u({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the\
 port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/defin\
itions/306.html"},examples:[],*check(e){if(!e.ships)return;let t=f0(e);for(let n of k(e.image.env,({value:o})=>o!==null)){let{name:o,value:s}=n.value,r=s&&s.state!=="unknown"?s.value:void 0;r!==void 0&&
m0.some(([i,a])=>i.test(o)&&a.test(r))&&(yield{at:n,severity:t,message:`${f(`${o}=${r}`)} lets everybody who reaches ${b(e)} in without a password`})}for(let{what:n,commands:o,setting:s}of J(e)){let r=n===
"health check"?void 0:o.map(({words:i})=>u0(i.map(({text:a})=>a).join(" "))).find(Boolean);r&&(yield{at:s,severity:t,message:`${f(r)} lets everybody who reaches ${b(e)} in without a password`})}}});function u0(e){
return/\s--(?:requirepass|aclfile)\b/.test(e)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(
e)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(e))?.[1]}function f0(e){if(!("host"in e))return"medium";let{host:t,development:n}=e;return n?"low":k(
t.portBindings).some(({value:o})=>Se(t,o))?"high":"medium"}var Wm=u({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line\
 of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the reposit\
ory.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){for(let{what:t,commands:n,setting:o}of J(e))if(!(we(
e)&&o.via?.some(({how:s})=>s==="built-from")))for(let s of n){let r=(0,Zn.secretInCommand)(s);r&&(yield{at:r,severity:r.secret.wellKnown?"medium":r.secret.by==="format"?"critical":"high",message:`${r.
secret.wellKnown?"a well-known password":`${ze(r.secret.what)} ${r.secret.what}`} stands in the ${t} of ${b(e)}, for everybody who can list processes: read it from a file`})}}});var Nm=u({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for \
everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e){for(let t of k(e.image.env,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=(0,ye.secretIn)(n,o);if(!s)continue;let r=we(e)&&!t.via?.some(({how:a})=>a==="built-\
from"),i=r?b(e):e.ships?"the image, for everybody who can pull it":`${b(e)}, and its cache and history`;yield{at:t,severity:h0(s,e,r),message:`${f(n)} puts ${s.wellKnown?"a well-known password":`${ze(
s.what)} ${s.what}`} into ${i}`}}}});function h0({by:e,wellKnown:t},{ships:n,dialect:o},s){return t?"medium":e==="format"?"critical":s||o==="dockerfile"&&!n?"high":"critical"}var g0=/\$?\$(?:apr1|2[aby]|5|6)\$/,jm=u({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there \
to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{
"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of k(e.image.labels,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=(0,ye.secretIn)(
n.slice(n.lastIndexOf(".")+1),o),r=g0.test(o);!s&&!r||(yield{at:t,severity:r?"low":"medium",message:r?`${f(n)} shows a password hash of ${b(e)} to whoever can list labels: keep it in a file`:`${f(n)} \
shows a ${s?.what??"credential"} of ${b(e)} to whoever can list labels`})}}});var y0=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,Fm=u({id:"no-sensitive-volume",on:"workl\
oad",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-only root, and what was the\
re when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],references:{VOLUME:"\
https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:n}){if(!(t!=="dockerfile"||!n))for(let o of k(e.volumes)){let s=o.value.replace(/^["']|["']$/g,"");y0.
test(s)?yield{at:o,message:`VOLUME over ${f(s)} keeps it writable under a read-only root`}:/^[^:]+:./.test(s)&&!/^[A-Za-z]:[\\/]/.test(s)&&(yield{at:o,message:`${f(s)} is no bind mount: VOLUME takes p\
aths inside the image only`})}}});var b0=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,Um=u({id:"no-ssh-server",on:"workload",severity:"medium",profile:"recommended",summary:"Do not \
run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to be the only one. `docker exec\
` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){
if(!e.ships||b0.test(k0(e)))return;for(let{what:n,setting:o,commands:s}of J(e))n!=="health check"&&s.find(({name:i,words:a})=>/^(?:sshd|dropbear)$/.test(i)||i==="service"&&/^sshd?$/.test(a[1]?.text??"")||
a[0]?.text==="/etc/init.d/ssh")&&(yield{at:o,message:`${b(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let n of t&&!w(t.networkMode,o=>o==="host")?k(t.portBindings,({containerPort:o,
protocol:s})=>o?.from===22&&o.to===22&&s==="tcp"):[])yield{at:n,message:`${b(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let n of k(e.image.exposedPorts,({from:o,to:s,protocol:r})=>o===
22&&s===22&&r==="tcp"))yield{at:n,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),k0=({image:e,path:t})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-
1]??""}`;var qm=u({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `docker\
 run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"ht\
tps://docs.docker.com/reference/dockerfile/#expose"},options:{most:xn("More ports than one image should expose.",5)},examples:[],*check(e,t,{most:n}){if(e.dialect!=="dockerfile"||!e.ships)return;let o=e.
base?.ports??[],s=k(e.image.exposedPorts,({from:i})=>!o.includes(i));for(let i of s){let[a,l]=(i.value.protocol==="tcp"?[...Yo]:[]).find(([c])=>c>=i.value.from&&c<=i.value.to)??[0,void 0];!l||v0(e,t,l.
service)!==(l.class==="debug")||(yield{at:i,message:w0(a,l)})}let r=s[n];r&&(yield{at:r,severity:"low",message:`the image exposes ${s.length} ports: one service needs fewer`})}}),w0=(e,{what:t,class:n})=>n===
"debug"?`port ${e} is that of ${t}, which no image that ships should open`:n==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows\
 that the image is that service`;function v0({span:e,base:t},n,o){return o.test(t?.name??"")||o.test(e.file)?!0:he(n).find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{text:i}})=>x0(
r,i,o))===!0}function x0(e,t,n){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return n.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,"");return n.test(o)}var Bm=u({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;if(!n||o||t.user.state==="unknown"||!De(
t.user.value))return;let r=t.user.state==="written";if(s)return;let i=r?`${b(e)} runs as root: ${f(t.user.value)} is written here`:`${b(e)} runs as root, ${S0(e)}`;yield{at:t.user,severity:r?"high":"m\
edium",message:i,fix:ge({set:"user",to:e.base?.account??"10001"})}}});function S0({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged} is the same without root`:`the default \
of ${e.name}${e.account?`, which has the account ${f(e.account)} for this`:""}`:"because nothing says otherwise"}var Hm=u({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root wi\
thout opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kuber\
netes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:n,windows:o},s){e!=="dockerfile"||!n||o||ce(s).length>0||_e(t.user,r=>!/^(?:\d+|root)(?::|$)/.
test(r))&&(yield{at:t.user,message:`${f(t.user.value)} is a name: runAsNonRoot can only check a number`})}});var Gm=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,zm=u({id:"pid1-handles-signals",on:"workload",severity:"\
low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A shell or npm in that \
place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up u\
ntil nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:n,windows:o,
image:s}=e;if(!n||o||"host"in e&&w(e.host.init,l=>l))return;let r=e.dialect==="dockerfile"?lt(e,t):void 0;if(r&&K(r).some(({shell:l})=>l)||e.dialect==="dockerfile"&&t.containers.some(({build:l,host:c})=>l?.
dockerfile===e.span.file&&l.stage?.join()===e.path.join()&&w(c.init,d=>d)))return;let i=J(e).filter(({what:l})=>l!=="health check"&&l!=="hook");if(i.some(({commands:l})=>l.some(({name:c,wrappers:d})=>Gm.
test(c)||d.some(p=>Gm.test(p.name)))))return;let a=i.find(({what:l})=>l==="entrypoint");if(!(!a&&s.entrypoint.state==="default"&&s.entrypoint.value&&!e.contents?.execs))for(let l of a?[a]:i){let c=O0(
l,e);c&&(yield{at:l.setting,message:`${c} process 1 of ${b(e)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),$0=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function O0({
command:e,commands:t},{dialect:n,contents:o}){let[s]=t;if(e.form==="shell")return t.filter(({substitutedInto:l})=>!l).length===1&&$0.test(o?.packageManager??"")||n==="compose"||t.some(({wrappers:l})=>l.
some(c=>c.name==="exec"))?void 0:"shell form makes a shell";if(!s)return;let[r,i]=[s.name,s.words[1]?.text];if(!(s.wrappers.some(a=>/^(?:ba|da|a)?sh$/.test(a.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.
test(r)&&i!==void 0&&!/^(?:exec|dlx|node)$/.test(i))return`${f(`${r} ${i}`)} makes ${r}`}var Km=u({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it \
is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},
options:{image:zo("Labels of images that ship, and what their values look like: * stands for anything, an empty text for any value."),service:zo("The same for Compose services, whose image's labels co\
unt.")},examples:[],*check(e,t,{image:n,service:o}){let{labels:s}=e.image,r=we(e)?o:n;if(!e.ships||s.state==="unknown"||Object.keys(r).length===0)return;let i=[];for(let[a,l]of Object.entries(r)){let c=s.
value.findLast(d=>d.state==="unknown"||d.value.name===a);c?l&&c.state==="written"&&c.value.value?.state==="written"&&!oe(c.value.value.value,l)&&(yield{at:c,message:`${f(a)} of ${b(e)} does not look l\
ike ${f(l)}`}):i.push(a)}if(i.length){let a=i.length===1;yield{at:we(e)||!e.image.ref?e:e.image.ref,message:`${b(e)} lacks the required ${a?"label":"labels"} ${i.map(f).join(", ")}`}}}});var R0=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,Vm=u({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/\
secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(we(
e))for(let t of k(e.image.env)){let{name:n,literal:o,value:s}=t.value;if(!(0,Me.namesSecret)(n)||s!==null&&!o.includes("\uFFFC")||t.via?.some(({how:i})=>i==="built-from"))continue;let r=e.base&&R0.test(
e.base.name);yield{at:t,message:`${f(n)} hands a credential to every process of ${b(e)}${r?`; this image reads it from a file that ${f(`${n}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}});var C0=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,Ym=u({id:"user-matches-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the container before it starts. A number that is n\
ot the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#u\
ser"},examples:[],*check(e){let{image:t,ships:n,windows:o,contents:s,base:r,added:i}=e,a=t.user.state==="written"?t.user.value.split(":")[0]:void 0;if(!n||o||!a||t.user.state!=="written")return;if(!/^\d+$/.
test(a)){s===null&&i?.copied&&!i.copied.some(({path:p,folder:m})=>p==="/etc/passwd"||m&&/^\/(?:etc)?$/.test(p))?yield{at:t.user,severity:"medium",confidence:"high",message:`${f(a)} has no number: an i\
mage from scratch has no /etc/passwd to look it up in, so the container does not start`}:r?.account&&a!==r.account&&!(C0.test(a)&&!r.name.startsWith("cgr.dev/"))&&!E0(e,a)&&(yield{at:t.user,message:`${r.
name} documents the account ${f(r.account)}, and nothing here makes ${f(a)}`});return}let l=s?.owner,c=l?.ids.split(":")[0]??(/^[1-9]\d*$/.test(r?.user??"")?r?.user:void 0),d=r?.kind==="datastore"||r?.
kind==="broker";c&&d&&a!==c&&a!=="0"&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:t.user,message:`${b(e)} runs as ${a}, and the image was built to run as ${l?.ids??c}${l?.path?`, which owns its d\
ata in ${f(l.path)}`:""}`})}}),E0=({added:e,image:t},n)=>e===void 0||e.builds||e.copied===null||e.mentions.has(n)||e.copied.some(({path:o})=>o==="/etc/passwd")||O(t.user)?.includes("$")===!0;var Jm=u({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build o\
r the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distri\
bution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)w(t,({fault:n})=>n!==void 0)&&(yield{at:t,message:`${f(t.value.text)} is no image reference: ${t.value.fault}`})}});var ro=[tl,nl,sl,il,al,ll,cl,dl,pl,ml,ul,fl,gl,yl,bl,kl,wl,$l,Ol,Rl,Cl,El,Al,Dl,Pl,_l,Ml,Nl,Fl,Ul,ql,Hl,Vl,Yl,Xl,Zl,ec,tc,nc,rc,ic,ac,lc,cc,dc,pc,kc,wc,vc,Sc,$c,Oc,Rc,Cc,Ec,Ac,Dc,Pc,_c,Ic,Lc,Mc,Tc,Wc,
Nc,jc,Fc,Uc,qc,Bc,Hc,Gc,zc,Kc,Vc,Jc,Xc,Qc,Zc,ed,td,nd,od,rd,id,ad,ld,dd,pd,md,ud,fd,gd,yd,bd,kd,wd,xd,Sd,Od,Rd,Cd,Pd,Ld,Td,jd,Fd,Ud,qd,Hd,zd,Kd,Vd,Jd,Qd,Zd,ep,tp,np,op,sp,rp,ip,ap,lp,cp,dp,mp,up,hp,gp,
yp,kp,vp,xp,Sp,$p,Rp,Cp,Ep,Ap,Dp,Pp,Wp,Np,jp,Up,qp,Bp,Hp,Gp,zp,Kp,Vp,Qp,Zp,em,tm,nm,om,sm,rm,im,am,cm,pm,um,fm,hm,gm,bm,vm,xm,Om,Am,Im,Lm,Tm,Wm,Nm,jm,Fm,Um,qm,Bm,Hm,zm,Km,Vm,Ym,Jm];var $s=require("./shared.js");var re=["info","low","medium","high","critical"],Ft=["recommended","strict"],Xm=(e,t)=>Ft.indexOf(e)>Ft.indexOf(t)?e:t;var Ut=({suppressed:e,status:t})=>!e&&t!=="existing";var Te={clean:0,findings:1,failed:2,nothing:3};function Qm(e,{failOn:t},{values:n}){return e.failures.length?Te.failed:e.files.length===0?n["allow-empty"]?Te.clean:Te.nothing:t!=="never"&&e.findings.some(
s=>Ut(s)&&ss(s.severity,t))&&!n["exit-zero"]?Te.findings:Te.clean}var ss=(e,t)=>re.indexOf(e)>=re.indexOf(t);var C=class extends Error{name="UsageError"},A0=new Set(["UsageError","ConfigError","ConfigChoice","GitError"]),Zm=e=>e instanceof Error&&A0.has(e.name);function Qe(e,t,n){if(t===void 0)return;let o=n.
find(r=>r===t);if(o)return o;let s=G(t,n);throw new C(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${s?` (did you mean ${s}?)`:""}`)}var eu=require("node:fs");function Cn(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,eu.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}var tu=require("node:util");var Wr={file:{type:"string",short:"f",multiple:!0},config:{type:"string",short:"c"},"no-config":{type:"boolean"},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},
rule:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"min-confidence":{type:"string"},"exit-zero":{type:"boolean"},format:{type:"string",multiple:!0},output:{type:"\
string",short:"o",multiple:!0},"sarif-category":{type:"string"},since:{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},prune:{type:"boolean"},"no-ignores":{type:"boolean"},"add-\
ignore":{type:"string"},exclude:{type:"string",multiple:!0},"force-exclude":{type:"boolean"},"no-gitignore":{type:"boolean"},"allow-empty":{type:"boolean"},"list-files":{type:"boolean"},"stdin-filenam\
e":{type:"string"},type:{type:"string"},target:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"string"},against:{type:"string"},explain:{type:"string"},color:{type:"string"},"\
no-progress":{type:"boolean"},quiet:{type:"boolean",short:"q"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}},D0=new Set(["file","help","version","stdin-filename","as","against","\
explain","prune","add-ignore","list-files"]),P0=e=>(0,tu.parseArgs)({args:e,options:Wr,allowPositionals:!0,strict:!0}),nu=e=>`SEAWORTHY_${e.toUpperCase().replaceAll("-","_")}`;function ou(e,t={}){let n;
try{n=P0([...e])}catch(s){throw new C(I0(s))}let o=_0(n.values,t);return{paths:n.positionals,values:{...o,...n.values},origin:s=>Object.hasOwn(o,s)?nu(s):`--${s}`}}function _0(e,t){let n={};for(let[o,
s]of Object.entries(Wr)){let r=t[nu(o)],i=o.startsWith("no-")?o.slice(3):`no-${o}`;!r||D0.has(o)||Object.hasOwn(e,o)||Object.hasOwn(e,i)||(s.type==="string"?n[o]="multiple"in s?r.split(/[\n,]/).map(a=>a.
trim()).filter(Boolean):r:/^(?:0|false|no|off)$/i.test(r)||(n[o]=!0))}return n}function I0({message:e}){let t=/Unknown option '(-{1,2}[^']*)'/.exec(e)?.[1];if(t){let n=G(t.replace(/^-+/,""),Object.keys(
Wr));return`there is no option ${t}${n?`, did you mean --${n}?`:" (see --help)"}`}return e.split(`
`)[0]?.replace(/\. To specify.*$/,"")??e}var Nr=["check","show","explain","rules","ignores","baseline","config","init","problem-matcher","completions"];function su(e,t={}){let{paths:n,...o}=ou(e,t),s=Nr.find(r=>r===n[0]);return{...o,command:s??
"check",paths:s?n.slice(1):n}}var xs=require("node:path");var df=require("./shared.js");var cs=require("node:fs");var io=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],L0=["off","on",...re],En=e=>({type:"string",minLength:1,description:e}),jr=(e,t)=>({type:"string",enum:e,
description:t}),An=(e,t)=>({type:"array",items:e,description:t}),Fr=(e,t,n=[])=>({type:"object",properties:e,additionalProperties:!1,description:t,...n.length?{required:n}:{}}),aL=jr(L0,"off, on, or o\
ne severity for all its findings; on and severities run the rule in every profile."),M0=e=>An({type:"string",minLength:1},`${e} Patterns as in .gitignore, from the repository's root.`);var T0={$ref:"#/definitions/rules"},lL=An(Fr({files:M0("The files it is about."),services:An(En("A name; * stands for anything."),"The Compose services it is about."),stages:An(En("A name; * stands fo\
r anything."),"The Dockerfile stages it is about."),rules:T0},"Settings for some files, services or stages.",["rules"]),"Settings for some places; later ones are stronger."),cL=An(Fr({image:En("Regist\
ry and repository, such as registry.example.com/base/node; * stands for anything."),tags:En("The tags it is true for, such as *-slim; all of them when absent."),user:En("The account it runs as."),account:En(
"An unprivileged account it has."),ports:An({type:"integer",minimum:1},"Ports it serves."),kind:jr(["os","runtime","web","datastore","broker","tool"],"What it is."),bare:{type:"boolean",description:"I\
t has no shell and no tools."},healthcheck:{type:"boolean",description:"It declares a health check."}},"What is true of an image of yours.",["image","user"]),"Facts about images that are not known her\
e."),dL=Fr({comments:{type:"boolean",description:"Whether comments may ignore findings."},peers:{type:"boolean",description:"Whether other linters' comments count for the rules that judge the same."},
"require-reason":jr([...re,"never"],"From which severity on a comment needs a reason.")},"What of the ignore comments counts.");var on=require("node:path");var te=require("node:path");function Dn(e,t,{contexts:n,absent:o,ignored:s,root:r,images:i,together:a,includeFolders:l=[],entries:c,target:d="docker"}={},p){return{source:e,files:m=>n?.get(m),absent:m=>o?.has(m)===!0,ignored:m=>s?.
has(m)===!0,entries:m=>c?.get(m),root:r,images:i,target:d,includeFolders:l,above:[],fail:t,...a?{together:a}:{},...p?{shell:p}:{}}}function rs(e,{judged:t,fresh:n=t,inputAt:o,keep:s},r){let i=le(e),a=new Map;return{judged:t,fresh:n,document:c=>{let d=o(c),p=a.get(c)??(d?.document?.dialect===e?d.document:void 0);if(p||!d)return p;
let m=i.parse?i.parse(d.source):i.read(d.source,r);return a.set(c,m),i.parse&&s?.(c,m),m}}}var Pn=class e{path;text;alone;shown;#e;constructor(t,n,o=!1,s=n){this.path=t,this.text=n,this.alone=o,this.shown=s}masking(t){if(t.length===0)return this;let n=[],o=0;for(let{start:s,end:r}of t.toSorted(
(i,a)=>i.start-a.start)){if(r<=o)continue;let i=Math.max(o,s);n.push(this.shown.slice(o,i),this.shown.slice(i,r).replace(/[^\r\n]/g,"*")),o=r}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#o().length}position(t){let n=this.#o(),o=0,s=n.length-1;for(;o<s;){let r=o+s+1>>1;n[r]<=t?o=r:s=r-1}return{line:o+1,column:Math.min(t,this.text.length)-n[o]+
1}}lineStart(t){let n=this.#o();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),o=this.shown.indexOf(`
`,n),s=this.shown.slice(n,o<0?this.shown.length:o);return s.endsWith("\r")?s.slice(0,-1):s}#o(){if(this.#e)return this.#e;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#e=t,t}};var ft=require("node:path");var ao=require("node:path");var X=require("node:fs"),is={stat(e){try{let t=(0,X.statSync)(e);return{kind:t.isFile()?"file":t.isDirectory()?"folder":"other",size:t.size}}catch(t){let{code:n}=t;return n==="ELOOP"?"is a link to not\
hing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:n==="ENOENT"&&(0,X.lstatSync)(e,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:X.existsSync,list:e=>(0,X.readdirSync)(
e,{withFileTypes:!0}).map(t=>({name:t.name,isFolder:t.isDirectory()})),isReadable(e){try{return(0,X.accessSync)(e,X.constants.R_OK|X.constants.X_OK),!0}catch{return!1}},read:e=>(0,X.readFileSync)(e),head(e,t){
let n=Buffer.alloc(t),o=(0,X.openSync)(e,"r");try{return n.subarray(0,(0,X.readSync)(o,n,0,t,0))}finally{(0,X.closeSync)(o)}},real:e=>(0,X.realpathSync)(e)};function ut(e,t=is){for(let n=e;;n=(0,ao.dirname)(n)){if(t.exists((0,ao.join)(n,".git")))return n;if(n===(0,ao.dirname)(n))return e}}var as=class{#e;#o;#n=new Set;constructor(t,n){this.#e=t,this.#o=n}allow(t){let n=ut(t,this.#o),o=(0,ft.relative)(this.#e,t).split(ft.sep)[0]!=="..",s=process.env.HOME??"/",r=o&&this.#e!=="/"&&this.#e!==
s;this.#n.add(n!==t||this.#o.exists((0,ft.join)(n,".git"))?n:r?this.#e:t)}isInside(t){let n=this.#o.real(t);return[...this.#n].some(o=>{let s=(0,ft.relative)(this.#o.real(o),n);return s!==""&&s.split(
ft.sep)[0]!==".."&&!(0,ft.isAbsolute)(s)})}mayList(t){let n=this.#o.real(t);return[...this.#n].some(o=>n===this.#o.real(o))||this.isInside(t)}};var ru=require("node:path"),W0=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,N0=5e3,j0=5;function iu(e,t){let n=[],o=[
{path:"",depth:0}];for(let s=o.pop();s;s=o.pop()){let{path:r,depth:i}=s,a;try{a=t.list((0,ru.join)(e,r))}catch{continue}for(let l of a){let c=r?`${r}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!W0.
test(l.name)&&i<j0&&o.push({path:c,depth:i+1})):n.push(c),n.length>N0)return}}return n}var au=require("node:child_process"),Ct=class extends Error{name="GitError"};function lu(e,t,{input:n,ownOnly:o=!1}={}){let s=o?[]:["-c",`safe.directory=${e}`],{status:r,stdout:i,stderr:a,error:l}=(0,au.spawnSync)(
"git",["-C",e,...s,...t],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...F0(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new Ct(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(r!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new Ct(U0);if(r!==0)throw new Ct(q0(a.toString("utf8"))??`g\
it ended with ${r}`);return i}var F0=e=>Object.fromEntries(Object.entries(e).filter(([t])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(t))),U0="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function q0(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0])?.replace(/^(?:fatal|error): /,"")||void 0}var B0=64*1024*1024;function cu(e,t){try{let n=t.stat(e);if(typeof n!="string"&&n.size>B0)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let o=t.read(e),s=o.toString("utf8");return s.includes("\uFFFD")?o[0]===255&&o[1]===254||o[0]===254&&o[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
s,"utf8").equals(o)?{text:s}:{text:s,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:s}}catch(n){if(n instanceof Ct)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var H0=40,G0=500,ls=class{found=new Map;notices=[];failures=[];contexts=new Map;entries=new Map;absent=new Set;#e;#o;#n;boundary;#t=new Set;#s=0;includeFolders;constructor(t,n,{together:o,includeFolders:s}){
this.#e=t,this.#o=n,this.boundary=new as(t,n),this.#n=o,this.includeFolders=s.map(r=>this.shown((0,te.resolve)(t,r)));for(let r of s)this.boundary.allow((0,te.resolve)(t,r))}shown(t){return(0,te.relative)(
this.#e,t).split(te.sep).join("/")||"."}ask(t,n,o){if(n.kind!=="file"){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}
this.boundary.allow((0,te.dirname)(t));let s=this.#f(t,this.failures);if(!s)return;let r=o??Mt(s.path,s.text.slice(0,Ht));r?this.found.set(s.path,{source:s,kind:r,reason:"named"}):this.notices.push({path:s.
path,message:"left out: it is no file of containers that is known here (--type says otherwise)"})}offer(t){let n=me.filter(({index:l})=>l?.name===(0,te.basename)(t));if(n.length){for(let l of n)this.#i(
t,l);return}let o=this.shown(t);if(this.found.has(o))return;let s=Mt(o),r=this.#o.stat(t);if(typeof r=="string"){s&&(r.startsWith("could not")?this.failures:this.notices).push({path:o,message:r.startsWith(
"could not")?r:`left out: it ${r}`});return}if(r.kind!=="file"){s&&this.notices.push({path:o,message:r.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.
isInside(t)){s&&this.notices.push({path:o,message:"left out: it is a link out of the repository"});return}if(!s&&!z0(t,o,this.#o))return;let i=this.#f(t,s?this.failures:this.notices),a=i&&(s??Mt(o,i.text.
slice(0,Ht)));i&&a&&this.found.set(o,{source:i,kind:a,reason:s?"by name":"by content"})}#i(t,{dialect:n,index:o}){let s=this.#o.stat(t);if(typeof s=="string"||s.kind!=="file"||!this.boundary.isInside(
t))return;let r=this.#f(t,this.notices);for(let i of(r&&o?.list(r))??[]){let a=(0,te.resolve)((0,te.dirname)(t),i),l=this.shown(a),c=this.#o.stat(a);if(this.found.has(l)||typeof c=="string"||c.kind!==
"file"||!this.boundary.isInside(a))continue;let d=this.#f(a,this.notices);d&&this.found.set(l,{source:d,kind:n,reason:"referred to"})}}async follow(){let t=Dn(s=>this.found.get(s)?.source,(s,r)=>{let i=r instanceof
Error?r.message:String(r);this.failures.push({path:s,message:`could not be followed, which is our mistake: please report it (${i})`})},{includeFolders:this.includeFolders,...this.#n?{together:this.#n}:
{}}),n=this.#l(),o=new Map;for(let s=0,r=-1;s<H0&&r!==this.#s;s+=1){r=this.#s;for(let i of me)await this.#c(i,o,{...t,above:n});s===0&&this.found.size>0&&this.#m()}}async#c(t,n,o){let{dialect:s}=t,r=n.
get(s)??{seen:new Set,parts:new Set,isDone:!1};n.set(s,r);let i=[...this.found.values()].filter(({kind:h,source:g})=>h===s||r.parts.has(g.path)),a=i.flatMap(({source:h})=>r.seen.has(h.path)?[]:[h]);if(i.
length===0||r.isDone&&a.length===0)return;let l=await Un(t);for(let{path:h}of a)r.seen.add(h);let c=i.flatMap(({kind:h,isSupporting:g,source:y})=>h===s&&!g?[y]:[]),d=this.#s,m=rs(s,{judged:c,fresh:a,inputAt:h=>this.
found.get(h),keep:(h,g)=>{let y=this.found.get(h);y&&this.found.set(h,{...y,document:g})}},o);for(let h of this.#d(l,m,o)){let g=this.#a(h);if(h.role==="part")for(let y of g)r.parts.add(y)}r.isDone=this.#s===
d}#d(t,n,o){try{return t.references?.(n,o)??[]}catch(s){for(let{path:r}of n.judged)o.fail(r,s);return[]}}#m(){let t=ut(this.#e,this.#o);if(this.#o.exists((0,te.join)(t,".git")))for(let n of Lo)this.#a(
{path:this.shown((0,te.join)(t,n)),role:"text"})}#l(){let t=[],n=ut(this.#e,this.#o);for(let o=this.#e;o!==n;o=(0,te.dirname)(o))t.push("../".repeat(t.length+1));return t}#a({path:t,role:n,isGuess:o,mayBeFolder:s}){
let r=(0,te.resolve)(this.#e,t);if(o&&!this.#h((0,te.dirname)(r)).has((0,te.basename)(r)))return[];let i=this.shown(r),a=`${n==="context"?"context ":""}${i}`,l=Fn(n)?.dialect,c=n==="context"?void 0:this.
found.get(i);if(c)return l&&c.isSupporting&&this.#r(i,{source:c.source,kind:l,reason:"referred to"}),[i];if(this.#t.has(a))return[];this.#t.add(a);let d=this.#o.stat(r),p=typeof d!="string"&&d.kind===
"folder"&&this.boundary.mayList(r);if(n==="context"){let h=p?iu(r,this.#o):void 0;return h&&this.contexts.set(i==="."?"":i,h),[]}if(s&&p)return this.#u(r,n);if(typeof d=="string"||d.kind!=="file")return d===
"does not exist"&&this.absent.add(i),[];if(!this.boundary.isInside(r))return this.notices.push({path:i,message:"is referred to and lies outside the repository: not followed"}),[];let m=this.#f(r,this.
notices);return m?(this.#r(i,{source:m,...l?{kind:l,reason:"referred to"}:{reason:"supporting",isSupporting:!0}}),[i]):[]}#r(t,n){this.found.set(t,n),this.#s+=1}#u(t,n){let o=this.shown(t),s=this.#o.list(
t).map(({name:r})=>r).sort().slice(0,G0);return this.entries.set(o==="."?"":o,s),s.flatMap(r=>this.#a({path:`${o}/${r}`,role:n}))}#p=new Map;#h(t){let n=this.#p.get(t);if(n)return n;let o=new Set;try{
o=new Set(this.#o.list(t).map(({name:s})=>s))}catch{}return this.#p.set(t,o),o}#f(t,n){let o=this.shown(t),s=cu(t,this.#o);if("problem"in s){(s.kind==="large"?this.notices:s.kind==="encoding"?this.failures:
n).push({path:o,message:s.problem});return}return s.notice&&this.notices.push({path:o,message:s.notice}),new Pn(o,s.text)}};function z0(e,t,n){let o=me.filter(({names:s})=>s.test((0,te.basename)(e)));
if(o.length===0||o.some(({glance:s})=>!s))return!0;try{let s=n.head(e,4096).toString("latin1");return o.some(({glance:r})=>r?.(t,s))}catch(s){if(s instanceof Ct)throw s;return!1}}var be=require("node:path");async function du(e,t,n){let o=ut(e,t);if(!t.exists((0,be.join)(o,".git")))return{ignored:new Set(n),root:void 0};let s=(0,be.relative)(e,o).split(be.sep).join("/"),r=(0,be.relative)(o,e).split(be.sep).
join("/");if(n.length===0)return{ignored:new Set,root:s,prefix:r};let{ignorerOf:i}=await Promise.resolve().then(()=>ne(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,be.resolve)(e,d),m=(0,be.dirname)(
p),h=a.get(m)??i(m,[],t);return a.set(m,h),h(p)}),c=Ur(e,t,l.map(d=>(0,be.resolve)(e,d)));return{ignored:new Set(l.filter(d=>!c.has((0,be.resolve)(e,d)))),root:s,prefix:r}}function Ur(e,t,n){if(t.isCommit)
return new Set(n);let o=ut(e,t);if(n.length===0||!t.exists((0,be.join)(o,".git")))return new Set;let s=new Map(n.map(r=>[(0,be.relative)(o,r).split(be.sep).join("/"),r]));try{let r=lu(o,["-c","core.fs\
monitor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(r.split("\0").flatMap(i=>s.get(i)??[]))}catch{return new Set}}async function qr(e){let{cwd:t,paths:n,type:o,gitignore:s,isTogether:r=!1,includeFolders:i=[],files:a=is,isExcluded:l,forceExclude:c=!1}=e,d=W=>(0,on.relative)(t,(0,on.resolve)(t,W)).split(on.sep).join(
"/")||".",p=r?{together:n.map(d)}:{},m=new ls(t,a,{...p,includeFolders:i});for(let W of n){let ke=(0,on.resolve)(t,W);if(c&&l?.(ke))continue;let Re=a.stat(ke);if(typeof Re=="string")m.failures.push({path:m.
shown(ke),message:Re});else if(Re.kind!=="folder")m.ask(ke,Re,o);else{m.boundary.allow(ke);let{listFolder:_n}=await Promise.resolve().then(()=>ne(require("./folder.js"),1)),Os=Ce=>Ur(t,a,Ce),go=_n(ke,
{gitignore:s,offered:K0()},a,Os);for(let Ce of go.closed)l?.(Ce)||m.failures.push({path:m.shown(Ce),message:"could not be read (EACCES)"});for(let Ce of go.files)l?.(Ce)||m.offer(Ce)}}await m.follow();
let{contexts:h,absent:g,notices:y,failures:v}=m,x=[...m.found.values()].flatMap(W=>W.isSupporting?[W.source.path]:[]),{ignored:R,root:_,prefix:H}=await du(t,a,x);return{found:[...m.found.values()],notices:y,
failures:v,surroundings:{contexts:h,absent:g,ignored:R,root:_,...H===void 0?{}:{prefix:H},includeFolders:m.includeFolders,entries:m.entries,...p}}}function K0(){let e=new Set(me.flatMap(({index:t})=>t?.
name??[]));return{isFile:t=>e.has(t)||me.some(({names:n})=>n.test(t)),isFolder:t=>me.some(({folders:n})=>n?.test(t))}}async function lo({paths:e,values:t,origin:n},{cwd:o,includeFolders:s,isExcluded:r},i){let a=Qe(n("type"),t.type,$a()),l=t["stdin-filename"];if(l!==void 0&&(l===""||!e.includes("-")))throw new C(l===""?
"--stdin-filename is empty":"--stdin-filename goes with -, which is standard input");let c={cwd:o,includeFolders:s,isExcluded:r,forceExclude:t["force-exclude"]===!0,...i?{files:i}:{}},d=Y0(e,t);if(d)return qr(
{...c,paths:d,type:Zs().dialect,gitignore:!0,isTogether:!0});if(!e.includes("-"))return qr({...c,paths:e.length?e:["."],type:a,gitignore:!t["no-gitignore"]});if(e.length>1)throw new C("- is standard i\
nput and stands alone, without other paths");if(i)throw new C("--since compares commits, and standard input is in none");return V0(a,l)}function V0(e,t){let n=J0(),o=e??(t===void 0?Mt("",n.slice(0,Ht))??
Qs().dialect:void 0),{usualName:s}=(o===void 0?void 0:Fe(o))??Qs(),r=new Pn(t??s,n,!0),i=[{source:r,...o?{kind:o}:{},reason:"named"}],a=n.includes("\uFFFD")?[{path:r.path,message:"is not valid UTF-8: \
what cannot be read is taken as \uFFFD"}]:[];return{found:i,notices:a,failures:[],surroundings:{}}}function Y0(e,{file:t}){if(!t)return;let n=t.find(o=>io.some(s=>s===o)&&!(0,cs.existsSync)(o));if(n)throw new C(
`-f names files of one Compose project; for the format say --format ${n}`);if(e.length)throw new C("-f names all files of one Compose project: leave out other paths, or leave out -f");return t}function J0(){
try{return(0,cs.readFileSync)(0,"utf8")}catch(e){throw new C(`standard input could not be read (${e.code??String(e)})`)}}var ln=require("node:path");function Br(e,t,n){let o={};for(let{applies:s,rules:r}of e){let i=r.get(t);if(!i||s&&!s(n))continue;let a=i.options?{options:{...o.options,...i.options}}:{};o={...o,...i.level?{level:i.level}:{},...a}}
return o}function pu({id:e,options:t={}},n,o){let s=Br(n,e,o).options??{};return Object.fromEntries(Object.entries(t).map(([r,{default:i}])=>[r,Object.hasOwn(s,r)?s[r]:i]))}function mu(e,t){let n=!0;for(let{
applies:o,rules:s}of e){let r=s.get(t)?.level;r&&(n=r!=="off"||n&&o!==void 0)}return n}function uu(e,t,n,o){let s=[],r=new Map,i=l=>{let c=r.get(l)??X0(l,e);return r.set(l,c),c},a=l=>{for(let c of i(l.on))try{let d=l.options?pu(l,n,Q0(c)):{};for(let p of l.check(c,e,d))s.push({rule:l,problem:p,
..."path"in c?{workload:c}:{}})}catch(d){o(hu(c),new Error(`rule ${l.id}: ${d instanceof Error?d.message:String(d)}`,{cause:d}))}};for(let l of t)a(l);return s}function fu(e,t,n){return t.flatMap(o=>o.
on==="ignore"?e.flatMap(s=>[...o.check(s,n,{})].map(r=>({rule:o,problem:r}))):[])}function X0(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.
documents.get(e)??[]).filter(o=>Ue(o).some(({skipped:s})=>!s))}var Q0=e=>({file:hu(e),workload:"path"in e?e.path:null});function hu(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.
file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(Ue)[0]?.source.path??""}async function*gu(e,t,n,o={}){for(let r of Z0(t))await Un(r);let s=t.some(ev)?await Promise.resolve().then(()=>ne(require("./shell.js"),1)):void 0;yield*new Hr(e,t,n,o,s).projects()}function Z0(e){let t=new Set(
e.map(({kind:s})=>s)),n=me.some(({dialect:s,part:r})=>r==="starts"&&t.has(s)),o=Fn("build");return me.filter(s=>t.has(s.dialect)||n&&s===o)}var ev=({source:e,kind:t})=>Fe(t)?.runs?.test(e.text)===!0,tv=50,
Hr=class{#e;#o;#n;#t;#s;#i=new Set;#c;constructor(t,n,o,s,r){this.#e=new Map(t.map(i=>[i.source.path,i])),this.#o=n,this.#n=o,this.#s=Dn(i=>this.#e.get(i)?.source,o,s),this.#t=r?{...this.#s,shell:r}:this.#s,
this.#c=new Map(n.flatMap(i=>Fe(i.kind)?.part==="builds"?[[i.source.path,i]]:[]))}*projects(){let t=this.#u();for(let n of this.#d("starts"))yield*this.#l(n,t);for(let n of this.#d("builds"))n.files.every(
o=>this.#i.has(o))||(yield*this.#m(n,()=>({units:n.units()})));for(let n of this.#d("excludes"))yield*this.#m(n,()=>{let o=n.units();return{units:o,affectedBuilds:o.flatMap(s=>this.#r(s))}});for(let n of t.
documents.values())for(let o of n)yield bn({units:[o],profiles:t},this.#t)}*#d(t){for(let{dialect:n}of me.filter(o=>o.part===t)){let o=this.#o.flatMap(({kind:r,source:i})=>r===n?[i]:[]);if(o.length===
0)continue;let s=rs(n,{judged:o,inputAt:r=>this.#e.get(r)},this.#t);try{yield*nv(le(n),s,this.#t)}catch(r){for(let{path:i}of o)this.#n(i,r)}}}*#m({files:t},n){try{yield bn(n(),this.#t)}catch(o){for(let s of t)
this.#n(s,o)}}*#l(t,n){try{let o=t.units(),s=bn({units:[...o,...this.#a(o)],profiles:n},this.#t);for(let r of o)n.attach(r,s.containers);yield s}catch(o){for(let s of t.files)this.#n(s,o)}}#a(t){let n=t.
flatMap(i=>le(i.dialect).builds?.(i)??[]),o=[...new Set(n.flatMap(({paths:i})=>i))].flatMap(i=>this.#c.get(i)??[]);for(let{source:i}of o)this.#i.add(i.path);let s=n.flatMap(({inline:i})=>i),r=s.length?
Fn("build"):void 0;return[...o.map(({source:i,kind:a})=>le(a).read(i,this.#t)),...r?s.map(i=>le(r.dialect).read(i.source,this.#t,i)):[]]}#r(t){let{appliesTo:n}=le(t.dialect),o=Ue(t).map(({source:r})=>r.
path);return[...this.#c.values()].filter(({source:r})=>o.some(i=>n?.(i,r.path))).slice(0,tv).map(({source:r,kind:i})=>le(i).read(r,this.#s))}#u(){let t=new Map;for(let n of this.#d("confines"))try{for(let o of n.
units().flatMap(Ue)){let s=t.get(o.dialect);s?s.push(o):t.set(o.dialect,[o])}}catch(o){for(let s of n.files)this.#n(s,o)}return new yn(t)}};function nv(e,t,n){return e.projects?.(t,n)??t.judged.map(o=>({
files:[o.path],units:()=>[e.read(o,n)]}))}var ds={comments:!0,peers:!0,requireReason:"high"};var ps=require("./shared.js"),yu=require("./shared.js"),po=require("./shared.js"),co=require("./shared.js");var bu=5;function ku(e){let t=[],n=new Set,o=e.containers.flatMap(({path:s,image:r})=>[s[1]??"",r.ref?.state==="written"?r.ref.value.text:""]);for(let{span:s,value:r}of ov(e))t.push(s),r&&r.length>=bu&&
!r.includes("\uFFFC")&&!o.some(i=>i.includes(r))&&n.add(r);return{places:t,values:n}}function*ov(e){let{stages:t,containers:n,lookup:o}=e,s=ce(e);for(let r of s)yield*sv(r,o);for(let r of[...t,...n])yield*iv(
r,o);for(let r of s)yield*lv(r,o);for(let r of he(e))yield*cv(r,o)}function*sv({root:e},t){for(let{node:n}of A(se({root:e},"configs")).flatMap(o=>$(o,"content")??[])){let o=t.source(n.span.file)?.text??
"";if(rv(n,o)&&(0,po.secretInLines)(n.text.split(`
`)))yield{span:n.span};else for(let s of(0,po.secretLines)(o,n.span))yield zr(s)}}var rv=(e,t)=>e.kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function*iv(e,t){let{image:n,
build:o}=e;for(let s of[n.env,n.labels,...o?[o.args]:[]])yield*wu(s,t);for(let{commands:s}of J(e))for(let r of s)yield*vu(r);"hooks"in e&&(yield*av(e,t))}function*av({hooks:e,host:t},n){for(let{env:o}of e)
yield*wu(o,n);if(t.logOptions.state!=="unknown")for(let o of t.logOptions.value)o.state==="written"&&(0,co.secretIn)(o.value.name,o.value.value)&&(yield{span:o.span})}function*lv(e,t){for(let{source:n,
values:o}of Kn(e,t))for(let[s,{value:r,span:i}]of o){let a=(0,co.secretIn)(s,r);if(!a)continue;let l=n.text.slice(i.start,i.end).search(/[=:]/);yield{span:{...i,start:i.start+l+1},value:a.wellKnown?void 0:
r}}}function*cv({globals:e,stages:t,source:n},o){for(let s of e)yield*Gr(s,o);for(let{assignments:s,scripts:r,copies:i}of t){for(let a of s)yield*Gr(a,o);for(let{instruction:a}of i)for(let{span:l}of a.
heredocs)for(let c of(0,po.secretLines)(n.text,l))yield zr(c);for(let{script:a}of r)for(let l of a.commands)yield*vu(l)}}function*wu(e,t){if(e.state!=="unknown")for(let n of e.value)n.state!=="unknown"&&
(yield*Gr(n.value,t))}function*Gr({name:e,value:t,literal:n},o){if(!t)return;let s=(0,co.secretIn)(e,n);if(s&&(yield{span:t.span,value:s.wellKnown?void 0:n}),s||!(0,yu.namesSecret)(e)||!n.includes("\uFFFC"))
return;let r=t.state==="unknown"?n.split("\uFFFC"):[t.value],{file:i,start:a,end:l}=t.span,c=o.source(i)?.text.slice(a,l)??"";for(let d of r){let p=d.length>=bu&&(0,co.secretIn)(e,d)?c.indexOf(d):-1;p>=
0&&(yield{span:{file:i,start:a+p,end:a+p+d.length},value:d})}}function*vu(e){for(let t of(0,ps.secretsInCommand)(e))yield zr(t);for(let t of(0,ps.passwordsSet)(e))yield{span:t}}var zr=({span:e,value:t,
secret:n})=>({span:e,value:n.wellKnown?void 0:t});var ms=require("./shared.js"),_u=require("./shared.js");function xu(e,t){let n=new Map;for(let o of $u(e)){let{dialect:s,source:r,inline:i}=o;if(i!==void 0)continue;let a=le(s).anchors?.(o,r.masking(t.get(r.path)??[]).shown);a&&n.set(r.path,a)}return({file:o,
start:s})=>n.get(o)?.(s)??""}function Su(e){let t=new Map;for(let n of $u(e)){let o=le(n.dialect).stages?.(n);o&&t.set(n.source.path,o)}return({file:n,start:o})=>t.get(n)?.(o)}var $u=({documents:e})=>[
...e.values()].flat().flatMap(Ue);var Ru=require("./shared.js");var dv={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},Ou=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:dv[t]}));function Kr({rule:e,problem:t,workload:n},o,s){let{at:r,message:i,related:a=[],fix:l}=t;return{rule:e.id,anchor:s(r.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",
profile:Xm(e.profile,t.profile??e.profile),message:(0,Ru.redact)(i),span:r.span,workload:n?.path??null,related:[...a,...Ou(r.via)],fix:l?pv(l,o,n):null,suppressed:null}}function pv(e,t,n){let{safety:o}=e;
return"edits"in e?{title:e.title??"apply the edit",safety:o,edits:e.edits}:{title:e.title??t(e.change,n),safety:o}}function Vr(e,t,n){if(t.length===0)return e;let{level:o}=Br(t,e.rule,{file:e.span.file,workload:e.workload,stage:n?.(e.span)});if(!o)return e;if(o!=="off")return{...e,profile:"recommended",...o==="on"?
{}:{severity:o}}}var mo=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;var Cu=["low","medium","high"];function Eu(e){let t=new Map;for(let{finding:n,workload:o}of e){let{file:s,start:r,end:i}=n.span,a=`${n.rule}\0${s}\0${r}\0${i}`,l=t.get(a);t.set(a,l?mv(l,n,o):n)}return[
...t.values()].map(n=>n.related.length?{...n,related:uv(n)}:n)}function mv(e,t,n){let o=e.related.length>40,s=re.indexOf(t.severity)>re.indexOf(e.severity),i=n&&n.path.join("\0")!==e.workload?.join("\0")?
[{span:n.span,message:`${b(n)} is affected`}]:[];return{...e,...s?{severity:t.severity,message:t.message}:{},...t.profile==="recommended"?{profile:t.profile}:{},confidence:Cu.indexOf(t.confidence)>Cu.
indexOf(e.confidence)?t.confidence:e.confidence,related:o?e.related:[...e.related,...i,...t.related],fix:e.fix??t.fix}}function uv({related:e,span:t}){let n=[];for(let o of e)!mo(o.span,t)&&!n.some(s=>mo(
s.span,o.span))&&n.push(o);return n.slice(0,20)}function Yr(e){let t=({severity:o})=>-re.indexOf(o),n=(o,s)=>o<s?-1:o>s?1:0;return[...e].sort((o,s)=>n(o.span.file,s.span.file)||o.span.start-s.span.start||t(o)-t(s)||n(o.rule,s.rule)||o.span.end-s.span.
end||n(o.message,s.message))}function Au(e,t){let n=e.filter(o=>Ft.indexOf(o.profile)<=Ft.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:o})=>!o).length-n.filter(({suppressed:o})=>!o).length}}function Jr(e,t,{ignores:n,locked:o,peers:s}){let r=kv(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(r.length===0||!n.comments)return{findings:[...e],uses:r};let i=fv(r),a=l=>{let c=l;for(let d of i(
l.span)){let{suppression:p}=d,m=yv(p,l,s);if(!m||p.by!=="seaworthy"&&!n.peers)continue;for(let{value:g}of m)d.used.add(g);let h=gv(p,l,n,o);if(!h){let{by:g,reason:y,span:v}=p;return{...l,suppressed:{by:"\
comment",of:g,reason:y||null,span:v}}}d.refused.add(h),c={...c,related:[...c.related,{span:p.span,message:hv[h](p)}]}}return c};return{findings:e.map(a),uses:r}}var Du=2e3;function fv(e){let t=new Map;
for(let n of e){let{file:o,start:s,end:r}=n.suppression.covers,i=t.get(o)??{wide:[],narrow:[]};t.set(o,i),(r-s>Du?i.wide:i.narrow).push(n)}for(let{narrow:n}of t.values())n.sort((o,s)=>o.suppression.covers.
start-s.suppression.covers.start);return function*({file:n,start:o}){let s=t.get(n);if(!s)return;yield*s.wide;let r=wt(s.narrow,o,({suppression:i})=>i.covers.start);for(;r>=0&&s.narrow[r].suppression.
covers.start>=o-Du;r-=1)yield s.narrow[r]}}var hv={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,
reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function gv({by:e,until:t,reason:n,rules:o},{
rule:s,severity:r},{today:i,requireReason:a},l){if(l.has(s))return"locked";if(t&&!Qn(t.value))return"day";if(t&&i&&t.value<i)return"expired";let c=a!=="never"&&re.indexOf(r)>=re.indexOf(a),d=e!=="seaw\
orthy"&&(o.length===0||o.some(({value:p})=>p==="*"||p.toLowerCase()==="all"));return(e==="seaworthy"||d)&&c&&!n?"reason":void 0}function yv({by:e,rules:t,covers:n},{rule:o,span:s},r){if(s.start<n.start||
s.start>n.end)return;if(e==="seaworthy"){let l=t.filter(({value:c})=>c===o);return l.length?l:void 0}let i=r[e]??{};if(t.length===0)return Object.values(i).some(l=>l.includes(o))?[]:void 0;let a=t.filter(
({value:l})=>bv(e,l,i).includes(o));return a.length?a:void 0}function bv(e,t,n){let o=e==="trivy"?Pu(t):t;if(o.toLowerCase()==="all"||o==="*")return Object.values(n).flat();let s=Object.keys(n).find(r=>(e===
"trivy"?Pu(r):r).toLowerCase()===o.toLowerCase());return s===void 0?[]:n[s]??[]}var Pu=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function kv(e){return[...new Map(e.map(t=>[`${t.
span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Iu(e,t){let{profile:n,scopes:o=[],surroundings:s={}}=t,r=t.rules.filter(({id:m})=>mu(o,m));(0,_u.forgetTexts)();let i=e.flatMap(({source:m,kind:h,isSupporting:g})=>{if(g)return[];if(h!==
void 0&&!Fe(h))throw new RangeError(`${m.path}: there is no format ${JSON.stringify(h)}`);let y=h??Mt(m.path,m.text.slice(0,Ht));return y?[{source:m,kind:y}]:[]}),a=await wv(e,i,{...t,rules:r,scopes:o,
surroundings:s}),{findings:l,uses:c}=await vv(a,{...t,rules:r,scopes:o}),{shown:d,hidden:p}=Au(l,n);return{files:i.map(({source:m,kind:h})=>({path:m.path,kind:h})).sort((m,h)=>m.path<h.path?-1:1),findings:d,
ignores:c.map(({suppression:m,used:h,refused:g})=>({suppression:m,used:[...h],refused:[...g]})),notices:[...a.skipped].map(([m,h])=>({path:m,message:`not judged: ${h}`})),failures:a.failures,hidden:p,
rules:r.map(Rv),...s.prefix===void 0?{}:{prefix:s.prefix},sources:Cv(e,d,a.secrets)}}async function wv(e,t,{rules:n,scopes:o,surroundings:s,progress:r}){let i=[],a=[],l=new Map,c=[],d=new Map,p=new Set,
m=(y,v)=>{c.push({path:y,message:`could not be judged, which is our mistake: please report it (${v instanceof Error?v.message:String(v)})`})};for await(let y of gu(e,t,m,s)){let v=[...y.documents.values()].
flat().flatMap(Ue);try{let{places:x,values:R}=ku(y);for(let W of x){let ke=d.get(W.file);ke?ke.push(W):d.set(W.file,[W])}let _=xu(y,d),H=Su(y);for(let W of uu(y,n,o,m)){let ke=Vr(Kr(W,er,_),o,H);ke&&i.
push({finding:$v(ke,R),workload:W.workload&&Ov(W.workload)})}}catch(x){for(let{source:R}of v)m(R.path,x)}for(let{source:x,suppressions:R,skipped:_}of v){for(let H of R)a.push(H);_&&l.set(x.path,_),p.add(
x.path)}r?.(p.size,t.length)}let h=Yr(Eu(i)),g=new Map(e.map(({source:y})=>[y.path,y]));for(let y of new Set(h.map(({span:v})=>v.file))){let v=g.get(y);v&&!p.has(y)&&a.push(...Po(v))}return{findings:h,
suppressions:a,skipped:l,failures:c,secrets:d,texts:g}}async function vv(e,t){let{ignores:n=ds,locked:o=new Set}=t,{suppressions:s}=e,r=s.some(({by:c})=>c!=="seaworthy")?(await Promise.resolve().then(()=>ne(require("./peer-ids.js"),1))).
peerIds:{},i=Jr(e.findings,s,{ignores:n,locked:o,peers:r}),a=n.comments?xv(i.uses,e,t):[];if(a.length===0)return i;let l=Jr(a,s,{ignores:n,locked:o,peers:r}).findings;return{...i,findings:Yr([...i.findings,
...l])}}function xv(e,{texts:t,failures:n,skipped:o},{rules:s,scopes:r,known:i=[],whole:a=!0}){if(e.length===0||!s.some(({on:h})=>h==="ignore"))return[];let l=new Set(s.map(({id:h})=>h)),c=new Set([...i,
...l]),d=a&&n.length===0,p=e.map(h=>{let{file:g}=h.suppression.span;return{...h,ran:l,known:c,judged:d&&!o.has(g),text:t.get(g)?.text??""}});return fu(p,s,Sv()).flatMap(h=>Vr(Kr(h,er,()=>""),r)??[])}var Sv=()=>{
let e=Dn(()=>{},()=>{});return bn({units:[]},e)},$v=(e,t)=>t.size===0?e:{...e,message:(0,ms.messageWithoutSecrets)(e.message,t),anchor:(0,ms.messageWithoutSecrets)(e.anchor,t),related:e.related.map(({
span:n,message:o})=>({span:n,message:(0,ms.messageWithoutSecrets)(o,t)}))},Ov=e=>{let{path:t,span:n,ships:o,dialect:s}=e;return we(e)?{path:t,span:n,ships:o,dialect:s}:void 0};function Rv({id:e,on:t,severity:n,
confidence:o="high",profile:s,summary:r,why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:o,profile:s,summary:r,why:i,standards:a}}function Cv(e,t,n){let o=new Set(t.flatMap(({span:s,related:r})=>[
s.file,...r.map(i=>i.span.file)]));return new Map(e.flatMap(({source:s})=>o.has(s.path)?[[s.path,s.masking(n.get(s.path)??[])]]:[]))}var Lu=require("node:fs"),us=require("node:path");function Mu(e){let t;try{t=(0,Lu.readFileSync)(e,"utf8")}catch(o){if(o.code==="ENOENT")return;throw new C(`${sn(e)} could not be read (${o.code??String(o)})`)}let n;try{n=JSON.parse(t)}catch(o){throw new C(
`${sn(e)}:${Av(o,t)}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`)}if(n?.version!==1||!Array.isArray(n.findings)||!n.findings.every(Ev))throw new C(`${sn(
e)} is no baseline of this version: write it anew with seaworthy baseline`);return n.findings}var Ev=e=>typeof e=="object"&&e!==null&&["fingerprint","rule","path","anchor"].every(t=>typeof e[t]=="stri\
ng");function Av(e,t){let n=e instanceof Error?e.message:"",o=/line (\d+)/.exec(n)?.[1],s=/position (\d+)/.exec(n)?.[1];return o?Number(o):t.slice(0,s?Number(s):0).split(`
`).length}var sn=e=>(0,us.relative)(process.cwd(),e).split(us.sep).join("/");var an=require("node:fs"),Be=require("node:path");var hs=require("node:fs"),uo=require("node:path"),Dv=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],fs=class extends Error{name="\
ConfigChoice"};function Tu(e){for(let[o,s]of Dv){let r=Pv((0,uo.join)(e,o)),i=r.filter(l=>s.test(l));if(i.length>1)throw new fs(`${i.map(l=>(0,uo.join)(o,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,uo.join)(e,o,i[0])};let a=o===""?r.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new fs(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let t=(0,uo.join)(e,"package.json"),n;try{n=(0,hs.readFileSync)(t,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:o}=JSON.parse(n);return o===
void 0?void 0:{path:t,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:t,key:"seaworthy"}:void 0}}function Pv(e){try{return(0,hs.readdirSync)(e).sort()}catch{return[]}}var Wu=["docker","podman","oci"];var Ku=require("node:fs");var gs=require("./shared.js");var Nu=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function fo({sources:e},{file:t,start:n,end:o}){let s=e.get(t),r=s?.position(n)??{line:1,column:1},i=s?.position(o)??r;return{path:t,line:r.line,column:r.column,endLine:i.line,endColumn:i.column}}function ju(e){return e.findings.filter(Ut).map(({span:t,severity:n,message:o,rule:s})=>{let{path:r,line:i,column:a}=fo(e,t);return`${(0,gs.harmlessPath)(r).replace(/:(?=\d+:\d+: )/g,"%3A")}:${i}:${a}\
: ${Nu(n)}[${n}] ${(0,gs.harmlessLine)(o)} [${s}]
`}).join("")}var rn=require("./shared.js");var Fu=require("./shared.js"),Uu=require("./shared.js"),ho=160;function Xr({sources:e},t,n,o=1){let s=e.get(t.file);if(!s)return[];let r=s.position(t.start),i=s.position(Math.max(t.start,t.end-1)),a=Math.
min(i.line,r.line+2),l=String(a).length+2,c=[];for(let d=Math.max(1,r.line-o);d<=a;d+=1){let p=Iv(s,d,d===r.line?r.column:1);if(c.push(`${String(d).padStart(l)} | ${p.text}`.trimEnd()),d<r.line)continue;
let m=p.column(d===r.line?r.column:_v(s,d)),h=p.column(d===i.line?i.column+1:s.line(d).length+1);c.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,m-1))}${n("^".repeat(Math.max(1,h-m)))}`)}return i.line>
a&&c.push(`${" ".repeat(l)} | ...`),c}var _v=(e,t)=>e.line(t).search(/\S|$/)+1;function Iv(e,t,n){let o=e.line(t),s=o.length>ho?Math.max(0,Math.min(n-40,o.length-ho)):0,r=o.slice(s,s+ho),i=o.length>2e4?
qu(r):Lv(o,s),a=[],l=s>0?"...":"";for(let c of i){for(let d=0;d<c.length;d+=1)a.push(l.length+1);l+=c==="	"?"    ":(0,Fu.visible)(c)}return a.push(l.length+1),l=l.replace(/##\[/g,"# #["),{text:s+ho<o.
length?`${l}...`:l,column:c=>a[Math.max(0,Math.min(c-1-s,a.length-1))]??1}}var Lv=(e,t)=>qu(e).slice(t,t+ho),qu=e=>{let t=(0,Uu.redact)(e);return t.length===e.length?t:e.replace(/\S/g,"*")};function Mv({files:e,findings:t,hidden:n,since:o}){let s=t.filter(Ut),r=a=>s.filter(l=>l.severity===a).length,i=a=>t.filter(({suppressed:l})=>l?.by===a).length;return{files:e.length,findings:s.length,
suppressed:i("comment"),known:i("baseline"),existing:t.filter(({status:a,suppressed:l})=>!l&&a==="existing").length,fixed:o?.fixed.length??0,hidden:n,bySeverity:Object.fromEntries(re.toReversed().map(
a=>[a,r(a)]))}}var Bu=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Hu(e){let{files:t,findings:n,suppressed:o,known:s,existing:r,fixed:i,hidden:a,bySeverity:l}=Mv(e),{since:c}=e,d=re.toReversed().flatMap(
h=>l[h]?[`${l[h]} ${h}`]:[]),p=[...c?[`${i} fixed and ${r} there already, compared with ${c.ref}`]:[],...s?[`${s} in the baseline`]:[],...o?[`${o} suppressed`]:[],...a&&!c?[`${a} more with --profile s\
trict`]:[]],m=c?"new finding":"finding";return`${n?`${Bu(n,m)} (${d.join(", ")})`:`No ${m}s`} in ${Bu(t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var Gu={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function zu(e,{style:t,quiet:n}){let o=e.findings.filter(Ut),s=Tv(o).map(a=>Wv(e,a,t)),r=n?[]:[Hu(e)],i=[...s,...r];return i.
length?`${i.join(`

`)}
`:""}function Tv(e){let t=[];for(let n of e){let o=t.slice(-3).find(([s])=>s&&mo(s.span,n.span));o?o.push(n):t.push([n])}return t}function Wv(e,t,n){let[o]=t;if(!o)return"";let{path:s,line:r,column:i}=fo(
e,o.span),a=Math.max(...t.map(({rule:c})=>c.length)),l=[n("bold",`${(0,rn.harmlessPath)(s)}:${r}:${i}`),...Xr(e,o.span,c=>n(Gu[o.severity],c))];for(let c of t)l.push(...Nv(e,c,a,n));return l.join(`
`)}function Nv(e,{severity:t,rule:n,message:o,fix:s,related:r,confidence:i},a,l){let c=i==="low"?l("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${l(Gu[t],t.padEnd(8))} ${l("bold",n.padEnd(a))}  ${(0,rn.harmlessLine)(
o)}${c}`];s&&p.push(`${d}${l("dim","fix:")} ${(0,rn.harmlessLine)(s.title)}${s.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:m,message:h}of r){let g=fo(e,m);p.push(`${d}${l(
"dim","see:")} ${(0,rn.harmlessLine)(g.path)}:${g.line}:${g.column} ${(0,rn.harmlessLine)(h)}`),p.push(...Xr(e,m,y=>l("dim",y),0).slice(0,2).map(y=>`${d}${y}`))}return p}var Qr=require("./shared.js");function Vu(e,t,n){let o=t.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new C(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:Qe(n.output,
c.slice(0,d),io),path:c.slice(d+1)}}),s=e.flatMap(c=>c.split(",")).map(c=>({format:Qe(n.format,c,io),path:"-"})),i=[...s.length===0&&!o.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...s,...o],
a=o.find(({path:c},d)=>c!=="-"&&o.findIndex(p=>p.path===c)!==d);if(a)throw new C(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&Zr(c));if(l.length>1)throw new C(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var Zr=e=>!["text","compact","\
github","markdown"].includes(e);async function Yu({format:e,path:t,check:n},o,s,r){let i=await jv(e,o,t==="-"?s:{...s,style:(a,l)=>l});if(t==="-")return r(i);n?.();try{(0,Ku.writeFileSync)(t,i)}catch(a){
throw new C(`${t} could not be written (${a.code??String(a)})`)}}async function jv(e,t,{quiet:n,style:o,category:s}){switch(e){case"text":return zu(t,{style:o,quiet:n});case"compact":return ju(t);case"\
json":return(await Promise.resolve().then(()=>ne(require("./json.js"),1))).jsonReport(t,Cn());case"sarif":return(await Promise.resolve().then(()=>ne(require("./sarif.js"),1))).sarifReport(t,Cn(),s);default:
return(await Promise.resolve().then(()=>ne(require("./formats.js"),1))).reportAs(e,t,Cn())}}function ys(e,t){for(let{path:n,message:o}of e)t(`seaworthy: ${(0,Qr.harmlessLine)(n)} ${(0,Qr.harmlessLine)(
o)}
`)}var Fv=["off","on","info","low","medium","high","critical"];function Ju(e,{values:t,origin:n}){let o=ei(n("only"),t.only,e),s=ei(n("skip"),t.skip,e)??new Set,r=e.filter(({id:i})=>(!o||o.has(i))&&!s.has(
i));if(r.length===0)throw new C("--only and --skip leave no rule to run");return{rules:r,wanted:o??new Set,unwanted:s,scopes:Qu(Uv(t.rule,n("rule"),e))}}function Xu(e,t){if(t.size===0)return[...e];let n=(o,{
level:s})=>s==="off"&&t.has(o);return[...Qu([...t].map(o=>[o,"on"])),...e.map(o=>o.applies||![...o.rules].some(([s,r])=>n(s,r))?o:{...o,rules:new Map([...o.rules].filter(([s,r])=>!n(s,r)))})]}var Qu=e=>e.
length?[{rules:new Map(e.map(([t,n])=>[t,{level:n}]))}]:[],Uv=(e=[],t,n)=>e.flatMap(o=>{let[s="",r]=o.split("=");if(!r)throw new C(`${t} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(o)}`);
let i=Qe(t,r,Fv);return[...ei(t,[s],n)??[]].map(a=>[a,i])});function ei(e,t,n){if(!t)return;let o=t.flatMap(s=>s.split(",")).map(s=>s.trim()).filter(Boolean);if(o.length===0)throw new C(`${e} names no\
 rule`);return new Set(o.flatMap(s=>qv(e,s,n)))}function qv(e,t,n){let o=/^tag:(.+)$/.exec(t)?.[1]?.toLowerCase(),s=t.includes("*")?new RegExp(`^${t.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,r=({on:l,standards:c})=>l===o||c.some(d=>d.toLowerCase()===o||d.toLowerCase().startsWith(`${o}-`)),i=n.filter(l=>o?r(l):s?s.test(l.id):l.id===t||l.formerly?.includes(t));if(i.length)return i.
map(({id:l})=>l);let a=G(t,n.map(({id:l})=>l));throw new C(`${e}: there is no rule ${JSON.stringify(t)}${a?`, did you mean ${a}?`:/\d/.test(t)?` (seaworthy explain ${t} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var ks=require("node:fs"),$e=require("node:path");var bs=(e,t)=>{let n=(0,$e.relative)(t,e);return n!==""&&n.split($e.sep)[0]!==".."&&!(0,$e.isAbsolute)(n)};function ti(e,t,{at:n,configured:o}){let s=(0,$e.resolve)(e);if(!bs(s,t)){if(o)throw new C(`${n}\
 names ${JSON.stringify(e)}, which lies outside the repository: say so on the command line`);return}let r=Zu((0,$e.dirname)(s)),i=r===void 0?s:(0,$e.join)(r,(0,$e.basename)(s)),a=Zu(t)??t;if((0,ks.lstatSync)(
s,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||r!==void 0&&!bs(i,a))throw new C(`${n} names ${JSON.stringify(e)}, and a link leads from there to somewhere else`);if((0,$e.relative)(a,i).split($e.sep).
some(c=>c.toLowerCase()===".git"))throw new C(`${n} names ${JSON.stringify(e)}, which is git's own`)}function Zu(e){try{return(0,ks.realpathSync)(e)}catch{return}}var ws=".seaworthy-baseline.json";async function ef(e,t,{cwd:n,today:o}){let s=ut(n),r=await Gv(e,t,n,s),i=new ni(e,r),{rules:a,wanted:l,unwanted:c,scopes:d}=Ju(t,e),p=r?.locked??new Map;zv(c,d,p,e);let m=g=>(0,Be.relative)(
n,(0,Be.resolve)(s,g)).split(Be.sep).join("/")||".",h=i.many("apparmor-include");return{rules:a,profile:i.one("profile",Ft,"recommended"),scopes:[...Xu(r?.scopes??[],l),...d],images:Hv(r),locked:new Set(
p.keys()),ignores:{...i.ignores(),today:o},failOn:i.one("fail-on",[...re,"never"],"medium"),minSeverity:i.one("min-severity",re,"info"),minConfidence:i.one("min-confidence",["low","medium","high"],"lo\
w"),outputs:Bv(i,s,m),category:e.values["sarif-category"]??"seaworthy",target:i.one("target",Wu,"docker"),includeFolders:Kv(h.written?h.list.map(m):h.list,{...h,root:s}),isExcluded:await Yv(e,r,n),baseline:Jv(
e,r,s,i.origins),cwd:n,root:s,configuration:r,origins:i.origins}}var ni=class{origins=new Map;#e;#o;constructor(t,n){this.#e=t,this.#o=n}one(t,n,o){let{values:s,origin:r}=this.#e,i=Qe(r(t),s[t],n),a=this.#o?.
values.get(t);return this.origins.set(t,i!==void 0?r(t):a?a.at:"default"),i??a?.value??o}many(t){let{values:n,origin:o}=this.#e,s=n[t],r=this.#o?.values.get(t),i=s?o(t):r?r.at:"default";return this.origins.
set(t,i),{list:s??r?.value??[],at:i,written:!s&&r!==void 0}}ignores(){let{values:t,origin:n}=this.#e,o=this.#o?.values.get("ignores"),s=o?.value??{},r=t["no-ignores"]===!0;return this.origins.set("ign\
ores",r?n("no-ignores"):o?.at??"default"),{comments:!r&&s.comments!==!1,peers:s.peers!==!1,requireReason:s["require-reason"]??ds.requireReason}}};function Bv(e,t,n){let o=e.many("format"),{list:s,at:r,
written:i}=e.many("output"),a=Vu(o.list,i?s.map(c=>c.replace(/=(?!-$)(.*)$/,(d,p)=>`=${n(p)}`)):s,{format:o.at==="default"?"--format":o.at,output:r==="default"?"--output":r}),l={at:i?`${r}: output`:r,
configured:i};return a.map(c=>c.path==="-"?c:{...c,check:()=>ti(c.path,t,l)})}var Hv=e=>(e?.values.get("base-images")?.value??[]).map(({image:t,tags:n,...o})=>({repository:t,...n?{tags:n}:{},facts:o}));
async function Gv({values:e},t,n,o){if(e["no-config"])return;let{config:s}=e;if(s==="")throw new C("--config is empty: name a file, or leave it out");if(s!==void 0&&!(0,an.existsSync)((0,Be.resolve)(n,
s)))throw new C(`--config names ${JSON.stringify(s)}, which does not exist`);let r=s===void 0?Tu(o):{path:(0,Be.resolve)(n,s)};if(!r)return;let{loadConfig:i}=await Promise.resolve().then(()=>ne(require("./config.js"),1));
return i(r,t,{cwd:n,root:(0,an.existsSync)((0,Be.join)(o,".git"))||s===void 0?o:n})}function zv(e,t,n,{origin:o}){let s=[...e].find(r=>n.has(r));if(s)throw new C(`${o("skip")} leaves out ${s}, which ${n.
get(s)?.at} locks`);for(let{rules:r}of t)for(let[i,{level:a}]of r){let l=n.get(i);if(a&&l?.isWeaker(a))throw new C(`${o("rule")} weakens ${i}, which ${l.at} locks`)}}function Kv(e,{at:t,written:n,root:o}){
for(let s of e){let r=`${n?`${t}: apparmor-include`:t} names ${JSON.stringify(s)}`;if(!(0,an.existsSync)(s))throw new C(`${r}, and there is no such folder`);if(n&&!Vv((0,an.realpathSync)(s),(0,an.realpathSync)(
o)))throw new C(`${r}, which lies outside the repository: say so on the command line`)}return e}var Vv=(e,t)=>e===t||bs(e,t);async function Yv({values:e},t,n){let o=t?.isExcluded;if(!e.exclude?.length)
return o??(()=>!1);let{matcherOf:s}=await Promise.resolve().then(()=>ne(require("./exclude.js"),1)),r=s(e.exclude,n);return i=>o?.(i)===!0||r(i)}function Jv({values:e,origin:t},n,o,s){let r=n?.values.
get("baseline"),i=e["no-baseline"]?t("no-baseline"):e.baseline!==void 0?t("baseline"):r?.at??"default";if(s.set("baseline",i),e["no-baseline"])return;if(e.baseline!==void 0)return(0,Be.resolve)(e.baseline);
let a=(0,Be.resolve)(o,r?.value??ws);return ti(a,o,{at:r?`${r.at}: baseline`:ws,configured:!0}),a}var tf=()=>{let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(
e.getDate()).padStart(2,"0")}`};async function of(e,t,n,o){let{values:s,origin:r}=e,{cwd:i,rules:a,profile:l,scopes:c,locked:d,ignores:p,target:m,images:h}=t,g=n.map(({id:Re})=>Re),y=async({found:Re,notices:_n,failures:Os,surroundings:go})=>{
let Ce=await Iu(Re,{rules:a,known:g,profile:l,scopes:c,locked:d,ignores:p,whole:sf(e,t),surroundings:{...go,target:m,images:h},progress:o}),uf=new Set(s["force-exclude"]?[]:e.paths.map(Et=>(0,ln.resolve)(
i,Et))),oi=Et=>t.isExcluded((0,ln.resolve)(i,Et))&&!uf.has((0,ln.resolve)(i,Et));return{...Ce,files:Ce.files.filter(({path:Et})=>!oi(Et)),findings:Ce.findings.filter(({span:Et})=>!oi(Et.file)),notices:[
..._n,...Ce.notices],failures:[...Os,...Ce.failures]}};if(s.since===void 0){let Re=await lo(e,t);return{settings:t,report:await nf(await y(Re),e,t),discovery:Re,lintAgain:y}}let{judgeSince:v,rangeOf:x}=await Promise.resolve().then(()=>ne(require("./since.js"),1)),
R=x(t.root,s.since,r("since")),{report:_,discovery:H,notice:W}=await v(t.root,R,(Re,_n)=>lo(Xv(e,_n),t,Re),y),ke=W?{..._,notices:[..._.notices,{path:"the work tree",message:W}]}:_;return{settings:t,report:await nf(
ke,e,t),discovery:H,lintAgain:y}}function Xv(e,t){let{paths:n,values:o}=e;return t.size===0?e:o.file?{...e,values:{...o,file:o.file.map(s=>t.get((0,ln.normalize)(s))??s)}}:{...e,paths:[...n.length?n:[
"."],...t.values()]}}async function nf(e,t,n){let{values:o}=t,{baseline:s,profile:r}=n;if(s===void 0)return e;let i=Mu(s);if(!i)return o.baseline!==void 0?{...e,notices:[...e.notices,{path:sn(s),message:"\
does not exist: seaworthy baseline writes it"}]}:e;let{applyBaseline:a}=await Promise.resolve().then(()=>ne(require("./baseline.js"),1)),{report:l,stale:c}=a(e,i,{whole:sf(t,n),profile:r});if(c.length===
0||e.failures.length)return l;let d=s.endsWith(ws)?"seaworthy baseline --prune":`seaworthy baseline --prune --baseline ${sn(s)}`,p=`holds ${c.length} ${c.length===1?"entry that matches":"entries that \
match"} nothing any more: ${d} takes ${c.length===1?"it":"them"} out`;return{...l,notices:[...l.notices,{path:sn(s),message:p}]}}var sf=({paths:e,values:t},{cwd:n,root:o})=>!t.file&&!t.exclude&&(e.length?
e:["."]).some(s=>s!=="-"&&(0,ln.resolve)(n,s)===o);function vs(e,{minSeverity:t,minConfidence:n}){let o=["low","medium","high"],s=({severity:i,confidence:a})=>ss(i,t)&&o.indexOf(a)>=o.indexOf(n),r=e.since&&
{...e.since,fixed:e.since.fixed.filter(({severity:i})=>ss(i,t))};return{...e,findings:e.findings.filter(s),...r?{since:r}:{}}}function rf(e,{off:t,now:n,environment:o}){if(t||!e.isTTY||o.CI||o.PRE_COMMIT||o.TERM==="dumb")return{end:()=>{}};let s=n(),r=0;return{show(i,a){let l=n();if(l-s<1e3||l-r<100)return;r=l;let c=Math.min(
20,Math.floor(i/Math.max(1,a)*20));e.write(`\r\x1B[2Kjudging ${"=".repeat(c)}${" ".repeat(20-c)} ${i} of ${a} files`)},end(){r&&e.write("\r\x1B[2K")}}}var af=require("node:fs"),lf=require("node:util");function cf(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,o=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:Qv();return e==="always"||e==="auto"&&o?(r,i)=>i&&
(0,lf.styleText)(r,i,{validateStream:!1}):(r,i)=>i}function Qv(){try{let e=(0,af.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}async function pf(e,t,n){let{paths:o,values:s,origin:r}=e,{out:i,err:a}=n,l=cf(Qe(r("color"),s.color,["auto","always","never"])??"auto"),c=await ef(e,t,{cwd:process.cwd(),today:tf()});if(s["list-files"]){
let{found:x,notices:R,failures:_}=await lo(e,c);return ys([..._,...R],a),nx(x,H=>c.isExcluded((0,xs.resolve)(H))&&!o.some(W=>(0,xs.resolve)(W)===(0,xs.resolve)(H)),i),_.length?Te.failed:x.some(({kind:H})=>H)?
Te.clean:Te.nothing}let{report:d,discovery:p,lintAgain:m}=await tx(e,c,t),h=s["add-ignore"];if(h!==void 0){if(s.since!==void 0||o.includes("-"))throw new C("--add-ignore writes into files as they are \
on disk: leave out --since and -");if(ys([...d.failures,...d.notices],a),!c.ignores.comments)throw new C("--add-ignore writes comments, and comments ignore nothing here: see seaworthy config");let x=async R=>vs(
await m(R),c);return(await Promise.resolve().then(()=>ne(require("./add-ignores.js"),1))).addIgnores({report:vs(d,c),discovery:p,reason:h,readerFor:Oa},x,n)}ys([...d.failures,...d.notices],a),ex(o,p.failures,
a);let g=d.files.length===0;g&&d.failures.length===0&&!s["allow-empty"]&&a(`seaworthy: there is ${Zv(me.map(({noun:x})=>x.replace(/^an? /,"no ")))} here
`);let v={quiet:s.quiet===!0,style:l,category:c.category};for(let x of c.outputs)(!g||Zr(x.format))&&await Yu(x,vs(d,c),v,i);return Qm(d,c,e)}var Zv=e=>`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;function ex([
e],t,n){let o=e!==void 0&&t[0]?.path===e&&!e.includes("/")?G(e,Nr):void 0;o&&n(`seaworthy: did you mean the command ${o}?
`)}async function tx(e,t,n){let o=rf(process.stderr,{off:e.values["no-progress"]===!0||e.values.quiet===!0,now:Date.now,environment:process.env});try{return await of(e,t,n,o.show)}finally{o.end()}}function nx(e,t,n){
let o=e.filter(({kind:s,source:r})=>s&&!t(r.path)).sort((s,r)=>s.source.path<r.source.path?-1:1);for(let{source:s,kind:r,reason:i}of o)n(`${(0,df.harmlessPath)(s.path)}  ${r}  ${i}
`)}function mf(e,t){let n=Buffer.from(t,"utf8");for(;n.length>0;)try{n=n.subarray((0,Ss.writeSync)(e,n))}catch(o){let{code:s}=o;if(s==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{
if(s==="EPIPE")return;throw new C(`${e===1?"standard output":"standard error"} could not be written (${s})`)}}}var cn={out:e=>mf(1,e),err:e=>mf(2,e)},ox=[["prune","baseline"],["explain","config"],["as",
"show"],["against","show"],["add-ignore","check"],["list-files","check"]];async function sx(e){let t=su(e,process.env);if(t.values.version)return cn.out(`seaworthy ${Cn()}
`),Te.clean;if(t.values.help)return cn.out((await Promise.resolve().then(()=>ne(require("./help.js"),1))).usage()),Te.clean;for(let[n,o]of ox)if(t.values[n]!==void 0&&t.command!==o)throw new C(`--${n}\
 goes with seaworthy ${o}`);switch(t.command){case"check":return pf(t,ro,cn);case"show":return(await Promise.resolve().then(()=>ne(require("./show.js"),1))).showCommand(t,ro,cn);case"explain":case"rul\
es":return(await Promise.resolve().then(()=>ne(require("./rules.js"),1))).rulesCommand(t,ro,cn);default:return(await Promise.resolve().then(()=>ne(require("./more.js"),1))).moreCommand(t,ro,cn)}}sx(rx(
process.argv.slice(2))).then(e=>{process.exitCode=e},e=>{process.exitCode=Te.failed,cn.err(ix(e))});function rx(e){let t=process.env.PRE_COMMIT?e.filter(o=>/^-./.test(o)&&o!=="--"&&(0,Ss.existsSync)(o)):
[];if(t.length===0)return e;let n=e.filter(o=>!t.includes(o));return[...n,...n.includes("--")?[]:["--"],...t]}function ix(e){if(Zm(e))return e.message.split(`
`).map(o=>`seaworthy: ${(0,$s.harmlessLine)(o)}
`).join("");let t=e instanceof Error?e.message:String(e),n=e instanceof Error?(e.stack??t).split(`
`).slice(0,8).join(`
`):t;return`seaworthy: this is our mistake, please report it: ${(0,$s.harmless)(n)}
`}
