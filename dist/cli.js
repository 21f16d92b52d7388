#!/usr/bin/env node
const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var qp=Object.create;var $s=Object.defineProperty;var Hp=Object.getOwnPropertyDescriptor;var Bp=Object.getOwnPropertyNames;var zp=Object.getPrototypeOf,Gp=Object.prototype.hasOwnProperty;var Kp=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Bp(t))!Gp.call(e,s)&&s!==n&&$s(e,s,{get:()=>t[s],enumerable:!(o=Hp(t,s))||o.enumerable});return e};var Ae=(e,t,n)=>(n=e!=null?qp(zp(e)):{},Kp(t||!e||!e.__esModule?$s(n,"default",{value:e,enumerable:!0}):n,e));var Tp=require("node:fs");var Os=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd auth\
entication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-us\
b-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-g\
lobals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia \
opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll \
python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositor\
ies terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mai\
lto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integratio\
n-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-\
base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(
" ")),Pk=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys sy\
stem xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),Cs={"3.0":["userns","mqueue","io_uring"],"4.0":["io_uring"],"4.0-ip":["io_uring"],"5.0":[],"5.0-interface":[],"kernel-5.4-out\
oftree-network":["userns","mqueue","io_uring"],"kernel-5.4-vanilla":["network","unix","userns","mqueue","io_uring"]},Ln=(e,t)=>`@{${e}}${`{@{${e}},}`.repeat(t-1)}`,fo=(e,t)=>`{${["@{d}",...Array.from(
{length:e-1},(n,o)=>`${o+2===e?`[1-${t}]`:"[1-9]"}${"@{d}".repeat(o+1)}`)].join(",")}}`,Vp=[2,4,6,8,9,10,12,15,16,32,38,64],jn=(e,t)=>Vp.map(n=>[`${e}${n}`,[`@{${t}}`.repeat(n)]]),Ik={HOME:["@{HOMEDIR\
S}/*/","/root/"],HOMEDIRS:["/home/"],PROC:["/proc/"],XDG_DESKTOP_DIR:["Desktop"],XDG_DOCUMENTS_DIR:["Documents"],XDG_DOWNLOAD_DIR:["Downloads"],XDG_MUSIC_DIR:["Music"],XDG_PICTURES_DIR:["Pictures"],XDG_PUBLICSHARE_DIR:[
"Public"],XDG_TEMPLATES_DIR:["Templates"],XDG_VIDEOS_DIR:["Videos"],c:["[0-9a-zA-Z]"],d:["[0-9]"],etc_ro:["/etc/","/usr/etc/"],etc_rw:["/etc/"],flatpak_exports_root:["{flatpak/exports,flatpak/{app,run\
time}/*/*/*/*/export}"],h:["[0-9a-fA-F]"],l:["[a-zA-Z]"],multiarch:["*-linux-gnu*"],pci_bus:["pci@{hex4}:@{hex2}"],pid:["{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9\
],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}"],pids:["@{pid}"],run:["/run/","/var/run/"],securityfs:["@{sys}/kernel/security/"],sys:["/sys/"],system_share_dirs:["/{usr,usr/loc\
al,var/lib/@{flatpak_exports_root}}/share"],tid:["@{pid}"],u8:["[0-9]{[0-9],}","1[0-9][0-9]","2[0-4][0-9]","25[0-5]"],uid:["{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][\
0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9][0-9][\
0-9][0-9]}"],uids:["@{uid}"],user_share_dirs:["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],w:["[a-zA-Z0-9_]"],int:[Ln("d",10)],hex:[Ln("h",64)],rand:[Ln("c",64)],word:[Ln("w",64)],u16:[fo(
5,6)],u32:[fo(10,4)],u64:[fo(20,1)],...Object.fromEntries([...jn("int","d"),...jn("hex","h"),...jn("rand","c"),...jn("word","w")])};function be(e,t){let n=e.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&t===void 0)return;let o=[];for(let s of`${n.startsWith("/")?"":t}/${n}`.split("/"))s===".."?o.pop():s&&s!=="."&&o.push(s);return`\
/${o.join("/")}`}var Tn=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function ge(e,t){let n=[];for(let o of(t.startsWith("/")?t:`${e}/${t}`).split("/"))o===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):o&&o!=="."&&n.push(o);return(t.startsWith("/")?"/":"")+n.join("/")}var Nn=e=>e.includes("\uFFFC")?null:e,Yp=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Jp=/^\w[\w.-]{0,127}$/,Rs={sha256:64,sha384:96,sha512:128};function Ue(e,t=e){let n=e.indexOf("@"),o=n<0?void 0:e.slice(
n+1),s=n<0?e:e.slice(0,n),r=s.lastIndexOf(":"),i=r>=0&&!s.slice(r).includes("/"),a=i?s.slice(r+1):void 0,c=i?s.slice(0,r):s,{domain:l,path:d}=Zp(c),p=Xp(l,d,a,o);return{text:t,domain:c==="\uFFFC"?null:
Nn(l),path:Nn(d),...a===void 0?c.endsWith("\uFFFC")?{tag:null}:{}:{tag:Nn(a)},...o===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:Nn(o)},...p?{fault:p}:{}}}function Zp(e){let t=e.indexOf("/"),
n=t<0?"":e.slice(0,t),o=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),s=o?n:"docker.io",r=o?e.slice(t+1):e;return s==="docker.io"||s==="index.docker.io"?{domain:"d\
ocker.io",path:r.startsWith("library/")?r.slice(8):r}:{domain:s,path:r}}function Xp(e,t,n,o){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(o==="")return"nothing \
follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(s=>Yp.test(s)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Jp.test(n))return`${JSON.stringify(n)} is not a tag`;if(o!==void 0&&!o.includes("\uFFFC"))return Qp(o);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function Qp(e){let[t="",n=""]=e.split(":",2),o=Object.hasOwn(Rs,t)?Rs[t]:
void 0;return n?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===o?void 0:`a ${t} digest has ${o} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Ee=({domain:e,path:t,tag:n="latest",digest:o=""})=>`${e}/${t}:${n}@${o}`;var eu=/^(?::\?|:-|:\+|\?|-|\+)/;function ho(e,t,n=!1){if(!e.includes("$"))return{text:e,uses:[]};let o=[],s,r,i=(d,p,m)=>{let g="",f=d;for(;f<p;){let y=e.indexOf("$",f);if(y<0||y>=p)return g+e.slice(
f,p);if(g+=e.slice(f,y),e[y+1]==="$"){g+="$",f=y+2;continue}let k=/^[_a-zA-Z]\w*/.exec(e.slice(y+1,Math.min(p,y+257)))?.[0];if(k)f=y+1+k.length,g+=c({name:k,start:y,end:f,operator:"",operand:null},m);else if(e[y+
1]==="{"){let x=a(y+2,p),v=/^[_a-zA-Z]\w*/.exec(e.slice(y+2,Math.min(p,y+258)))?.[0],D=y+2+(v?.length??0),R=eu.exec(e.slice(D,D+2))?.[0]??"";if(x<0||!v||m>20||!R&&D!==x)return s??={start:y,end:x<0?Math.
min(p,y+2):x+1},g+"\uFFFC";let z=D+R.length;f=x+1,g+=c({name:v,start:y,end:f,operator:R,operand:R?{text:e.slice(z,x),start:z,end:x}:null},m)}else g+="$",f=y+1}return g},a=(d,p)=>{let m=1;for(let g=d;g<
p;g+=1)if(e[g]==="{"&&e[g-1]==="$")m+=1;else if(e[g]==="}"&&--m===0)return g;return-1},c=(d,p)=>{let m=t.get(d.name),g=m!==void 0&&(m.value!==""||!d.operator.startsWith(":")),f=()=>d.operand?i(d.operand.
start,d.operand.end,p+1):"",y=x=>{o.push({...d,from:x,...m?{set:m.span}:{}})};if(d.operator.endsWith("+"))return y(g?"operand":"unknown"),g?f():n?m?.value??"":"\uFFFC";if(g)return y("env"),m.value;if(d.
operator.endsWith("-"))return y("operand"),f();let k=d.operator.endsWith("?");if(y(k?"required":m?"env":"unset"),k){let x=f();r??=`required variable ${d.name} is missing a value${x?`: ${x}`:""}`}return m?
m.value:n?"":"\uFFFC"};return{text:i(0,e.length,0),uses:o,...s?{fault:s}:{},...r===void 0?{}:{missing:r}}}function vt({document:e,environment:t}){let n=[],o=new Set,s=[];for(let r of e.roots){let i=r.entries.get("services");i&&s.push({node:i.value,path:["services"]})}for(let r=s.pop();r;r=s.pop()){let{node:i,
path:a}=r;if(!o.has(i)){if(o.add(i),i.kind==="map")for(let[c,{value:l}]of i.entries)s.push({node:l,path:[...a,c]});else if(i.kind==="list")for(let{value:c}of i.items)s.push({node:c,path:a});else if(i.
text.includes("$")){let l=e.source.text.slice(i.span.start,i.span.end).indexOf(i.text);for(let d of ho(i.text,t).uses){let p=l>=0,m=p?{...i.span,start:i.span.start+l+d.start,end:i.span.start+l+d.end}:
i.span;n.push({...d,path:a,whole:i.text,span:m,exact:p})}}}}return n}function go({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env",
"sample.env"].map(t=>ge(Tn(e.path),t))}var Ds={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},As={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},tu={short:"",long:[]},Es=new Map;function _s(e){let t=/^pip[\d.]*$/.
test(e)?"pip":Object.hasOwn(As,e)?As[e]:e,n=Object.hasOwn(Ds,t)?Ds[t]:void 0;if(!n)return tu;let o=Es.get(t)??{short:n.short,long:n.long.split(" ")};return Es.set(t,o),o}function P({words:e},t,n=1){let{short:o,long:s}=_s(t),r=[],i=[];for(let a=n;a<e.length;a+=1){let c=e[a],{text:l}=c,d=e[a+1];if(l==="--"){i.push(...e.slice(a+1));break}if(l.startsWith("--")){let p=l.indexOf(
"="),m=p<0?l:l.slice(0,p);p>=0?r.push({name:m,value:Ps(c,p+1),word:c}):s.includes(m.slice(2))&&d?(r.push({name:m,value:d,word:c}),a+=1):r.push({name:m,word:c})}else if(l.startsWith("-")&&l.length>1)for(let p=1;p<
l.length;p+=1){let m=l[p];if(!o.includes(m))r.push({name:`-${m}`,word:c});else{let g=p+1<l.length,f=g?Ps(c,p+1):d;r.push(f?{name:`-${m}`,value:f,word:c}:{name:`-${m}`,word:c}),g||(a+=1);break}}else i.
push(c)}return{options:r,operands:i}}var Ps=({text:e,literal:t,span:n},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):"\uFFFC",span:n}),E=({options:e},...t)=>e.find(({name:n})=>t.
includes(n));var Is={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Ws={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function W(e){if(yo.has(e))return yo.get(e);let t=nu(e);return yo.set(e,t),t}var yo=new WeakMap;function nu(e){let{name:t,words:n}=e,o=m=>n[m]?.text??"";if(/^pip[\d.]*$/.test(t))return bo(e,1);
if(/^(?:python|pypy)[\d.]*$/.test(t)){let m=n.findIndex(g=>g.text==="-m");return m>0&&/^pip[\d.]*$/.test(o(m+1))?bo(e,m+2):void 0}if(t==="uv"&&o(1)==="pip")return bo(e,2);let s=Object.hasOwn(Is,t)?Is[t]:
void 0;if(!s)return;if(s==="pacman")return su(e);let r=P(e,t),[i,...a]=r.operands,c=i?Object.hasOwn(Ws,i.text)?Ws[i.text]:"other":s==="yarn"?"install":"other",l=ou(s,i?.text??"",c,a),d=s==="gem"||s===
"go"&&l==="install"||s==="cargo"&&l==="install"||r.options.some(({name:m})=>m==="-g"||m==="--global")||s==="yarn"&&i?.text==="global",p=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:l,
verb:i,packages:p,args:r,global:d}}function ou(e,t,n,o){return e==="yarn"&&t==="global"?o[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":e==="dnf"&&t==="u\
pdate"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(o[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function bo(e,t){
let n=P(e,"pip",t),[o,...s]=n.operands;return{manager:"pip",action:o?.text==="install"?"install":o?.text==="uninstall"?"remove":o?.text==="cache"?"clean":"other",verb:o,packages:s,args:n,global:!0}}function su(e){
let t=P(e,"pacman"),n=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),o=t.options.some(({name:r})=>r==="-S"||r==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":o&&n.includes(
"c")?"clean":o&&t.operands.length?"install":o&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var _e=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);var ru=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Ms(e){let t=[],n=new Set,o=[],s=!1,r=!1;for(let i of e){for(let{instruction:a,script:c}of i.scripts)if(a.keyword==="RUN"){r||=c.fault!==void 0||c.commands.length===0&&a.args.length>0;for(let l of c.
commands){let d=W(l);r||=!(d?_e(d.manager)||d.action!=="other":ru.test(l.name))||l.redirects.length>0,r||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||l.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&t.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of l.words)for(let m of p.split(/[\s/=:@,;'"]+/))n.add(m)}}r||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let c=pt(a);c?o.push(...c):s=!0}}return{packages:t,mentions:n,builds:r,copied:s?null:o}}function pt({sources:e,destination:t,workdir:n,
instruction:o}){if(t.state==="unknown")return;let s=be(t.value,n?.state==="unknown"?void 0:n?.value);if(s===void 0)return;let r=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:s,folder:r}]:
e.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),c=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),l=o.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!c||l||i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};let d=`${s==="/"?"":s}/${a}`;return r?a.includes(".")?{path:d,folder:!1,file:d}:{path:s,folder:!0,file:d}:{path:s,folder:!a.
includes(".")}})}var iu=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
au=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Qe({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(iu,"").replace(
au,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function Tt(e,t){let[n="",...o]=t.split("*"),s=o.pop();if(s===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+s.length||!e.endsWith(
s))return!1;let r=n.length;for(let i of o){let a=e.indexOf(i,r);if(a<0)return!1;r=a+i.length}return r<=e.length-s.length}var cu=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Nt,Ls=[];function lu(){if(Nt)return Nt;Nt=new Map;for(let e of cu)e[0].includes(
"*")?Ls.push(e):Nt.set(e[0],[...Nt.get(e[0])??[],e]);return Nt}function Ft(e){let t=Qe(e);if(t===null)return;let n=lu().get(t)??Ls.filter(([r])=>Tt(t,r)),{tag:o}=e;if(o===null&&n.some(([,,r])=>r)&&new Set(
n.map(([,{user:r}])=>r)).size>1)return;let s=n.find(([,,r])=>!r||Tt(o??"latest",r));return s&&{name:t,...s[1]}}var Ut=`
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
`,du=`
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
`;function pu(e){let t=[],n=`
${e}|`;for(let o=Ut.indexOf(n);o>=0;){let s=Ut.indexOf(`
`,o+1);t.push(Ut.slice(o+1,s));let r=s;for(;Ut[r+1]==="#";)r=Ut.indexOf(`
`,r+1);o=Ut.startsWith(n,r)?r:-1}return t}function js(e){let t=Qe(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,o=pu(t),s=o.length?o:du.split(`
`).filter(r=>r&&!r.startsWith("#")&&Tt(t,r.slice(0,r.indexOf("|"))));for(let r of s){let[,i="",...a]=r.split("|");if(i.split(" ").some(c=>Tt(n,c)))return uu(a)}}function uu([e,t,n,o,s,r,i,a]){let c=f=>f?
f.split(","):[],l=f=>f?JSON.parse(f):void 0,[d,p]=a?a.split(" "):[],m=l(n),g=l(s);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...m===void 0?{}:{entrypoint:m},...o?{execs:o==="script"}:
{},...g===void 0?{}:{cmd:g},has:c(r),lacks:c(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var ae=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},et=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},ce=(e,t,n)=>n?.
length?{state:"unknown",text:e,span:t,via:n}:{state:"unknown",text:e,span:t};function ko(e,t,n){return e===void 0?ce(`the ${t}`,n):et(e&&{form:"exec",words:e.map(o=>et(o,n))},n)}function Ts({at:e},t){let n=0,o=e.length-1;for(;n<o;){let s=n+o+1>>1;e[s]<=t?n=s:o=s-1}return n}function an(e,t){let n=Ts(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function Pe(e,t,n){
if(e.whole)return e.whole;let o=an(e,t);return{file:e.file,start:o,end:n>t?an(e,n-1)+1:o}}var ut=class{#t;#o;#e=[];#s=[];#c=[];#i=0;constructor(t){this.#t=t}add(t,n){t!==""&&(this.#s.push(this.#i),this.#c.
push(n),this.#e.push(t),this.#i+=t.length)}addPart(t,n,o){if(this.#o??=t.whole,t.whole)this.add(t.text.slice(n,o),t.whole.start);else for(let s=Ts(t,n),r=n;r<o;s+=1){let i=Math.min(o,t.at[s+1]??o);this.
add(t.text.slice(r,i),an(t,r)),r=i}}build(){let t=this.#e.join("");return{file:this.#t,text:t,at:this.#s,from:this.#c,...this.#o?{whole:this.#o}:{}}}};var mu=/[A-Za-z_]/;function Fn(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let o=[],s=[],r=0,i=0,a,c=()=>{let k=r;if(r+=1,e[r]!=="{"){let D=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(e.slice(r,r+256));return D?(r+=D[0].length,l(D[0],k)):"$"}r+=1;let v=/^\w+/.exec(e.slice(r,r+256))?.[0]??"";return r+=v.length,!v||i>20?(a??="bad substitution",r=e.length,""):d(v,k)},l=(k,x)=>{s.
push(k);let v=t(k);return v===void 0&&mu.test(k[0])&&o.push({name:k,at:x,length:r-x}),v??"\uFFFC"},d=(k,x)=>{let v=e[r]??"";if(v==="}")return r+=1,l(k,x);r+=1;let D=v===":";D&&(v=e[r++]??""),s.push(k);
let R=t(k);i+=1;let z=p("}");i-=1;let ye=R!==void 0&&(!D||R!=="");switch(v){case"-":return R==="\uFFFC"?"\uFFFC":ye?R:z;case"+":return R==="\uFFFC"?"\uFFFC":ye?z:"";case"?":return R??"\uFFFC";case"#":case"\
%":case"/":return R===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(D?`:${v}`:v)}`,"\uFFFC"}},p=k=>{let x="";for(;r<e.length;){let v=e[r];if(v===k)return r+=1,x;x+=m(v)}return k&&
(a??="a ${ is never closed"),x},m=k=>{if(k==="$")return c();if(k==="'")return g();if(k==='"')return f();if(r+=1,k!==n)return k;let x=e[r]??"";return r+=1,x},g=()=>{let k=e.indexOf("'",r+1);k<0&&(a??="\
a single quote is never closed");let x=e.slice(r+1,k<0?void 0:k);return r=k<0?e.length:k+1,x},f=()=>{let k="";for(r+=1;r<e.length&&e[r]!=='"';){let x=e[r];x==="$"?k+=c():x===n&&/["$\\`]/.test(e[r+1]??
"")&&(e[r+1]==='"'||e[r+1]==="$"||e[r+1]===n)?(k+=e[r+1],r+=2):(k+=x,r+=1)}return r>=e.length&&(a??="a double quote is never closed"),r+=1,k};return{text:p(""),undefinedNames:o,names:s,...a?{fault:a}:
{}}}var Un=(e,t)=>e.flags.find(n=>n.name===t);function oe(e,t){let n=e.toLowerCase().slice(0,64),o;if(n.length>=4){for(let r of t)if(r.toLowerCase().startsWith(n))return r}let s=Math.max(1,Math.floor(n.length/3))+1;for(let r of t){let i=fu(n,r.toLowerCase(),
s);i<s&&(o=r,s=i)}return o}function fu(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let o=[],s=Array.from({length:t.length+1},(r,i)=>i);for(let r=1;r<=e.length;r+=1){let i=[r];for(let a=1;a<=t.length;a+=
1){let c=e[r-1]===t[a-1]?0:1,l=Math.min(s[a]+1,i[a-1]+1,s[a-1]+c);r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&(l=Math.min(l,o[a-2]+1)),i.push(l)}o=s,s=i}return s[t.length]}var Ns=["bind","cache","tmpfs","secret","ssh"],Fs=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function cn({text:e=""}){let t=new Map;for(let[,n,o]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=n===void 0?o??"":n.replaceAll('""','"'),r=s.indexOf("=");t.set((r<0?s:s.slice(0,r)).trim().
toLowerCase(),r<0?"":s.slice(r+1))}return t}var hu=["z","relabel","shared","private","u","bind-propagation"];function Us({flags:e,logical:t}){let n=[];for(let o of e){if(o.name!=="mount"||!o.text)continue;
let s=cn(o),r=c=>{n.push({kind:"broken",span:o.span,message:c})};for(let c of s.keys())if(!Fs.includes(c)&&!(hu.includes(c)&&/containerfile/i.test(t.file))){let l=oe(c,Fs);r(`--mount has no field ${JSON.
stringify(c.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Ns.includes(i)){let c=oe(i,Ns);r(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${c?`, did you mean ${c}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&r("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&r("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&r("a secret mount takes id= or source=, not both")}return n}var qs=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),gu=/^(?:https?|ftp|no|all)_proxy$/i,ln=class{#t=new Map;#o;#e;constructor(t){
if(this.#e=t?t.#e+1:0,this.#o=t,!(!t||this.#e<32)){for(let n=t;n;n=n.#o)for(let[o,s]of n.#t)this.#t.has(o)||this.#t.set(o,s);this.#o=void 0,this.#e=0}}get(t){for(let n=this;n;n=n.#o){let o=n.#t.get(t);
if(o)return o}return t==="PATH"||gu.test(t)?{text:"\uFFFC"}:void 0}set(t,n){this.#t.set(t,n)}};var yu=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,Hs=e=>yu.test(e),wo=e=>e.slice(e.lastIndexOf("/")+1);var vo={commands:[]};function Bs(e,t,{source:n,shell:o,variables:s}){let r=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=r;if(!i)return vo;if(t.json)return e.readWords(r.map(vu(t.logical)),s);let a=zs(
o);if(!a)return vo;let{heredocs:c,logical:l}=t,[d]=c;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?ku(e,n,d,s,a):e.readScript(wu(n,l,i,d,t),s,a):e.readScript(bu(l,i),
s,a)}function zs(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(o=>Hs(wo(o)));if(t<0)return;let n=e.slice(t+1);return{errexit:n.some(o=>/^-[A-Za-z]*e/.test(o))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function bu(e,{at:t,value:n}){if(t===0)return e;let o=new ut(e.file);return o.addPart(e,t,t+n.length),o.build()}function ku(e,t,{span:n,chomp:o},s,r){let i=new ut(n.file),a=t.text.
slice(n.start,n.end),c=n.start;for(let g of a.split(/(?<=\n)/)){let f=o?/^\t*/.exec(g)?.[0].length??0:0;i.add(g.slice(f).replace(/\r\n$/,""),c+f),g.endsWith(`\r
`)&&i.add(`
`,c+g.length-1),c+=g.length}let l=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(l.text);if(!d)return e.readScript(l,s,r);let p=wo(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],m=zs(p);return m?e.readScript(l,s,m):vo}function wu({text:e},t,{at:n,value:o},{span:s},{span:r}){let i=new ut(t.file);return i.addPart(t,n,n+o.length),i.add(`
`,s.start-1),i.add(e.slice(s.start,r.end),s.start),i.build()}var vu=e=>({value:t,span:n,at:o})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let s=new ut(e.file);for(let r=o+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",r),c=Math.min(t.length-i,a<0?t.length:a-r);if(s.addPart(e,r,r+c),r+=c,i+=c,i>=t.length)break;s.add(t[i],an(e,r)),r+=e.text[r+1]==="u"?6:2,i+=1}return s.build()}});var qn=class{#t;#o;#e=[];#s=new Map;#c;constructor(t,n){this.#t=t,this.#o=n}add(t){this.#e.push(t),t.name&&this.#s.set(t.name,t)}get(t){return this.#s.get(t.toLowerCase())}originOf(t,n,o,s){let r=t.toLowerCase()===
o.name||t===String(o.index);if(r)this.#o.push({kind:"broken",span:n,message:`the stage ${s} from itself`});else if(/^\d+$/.test(t)){let a=this.#e[Number(t)];if(a)return{stage:a};this.#o.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${t}`})}let i=this.get(t);return i&&i!==o?{stage:i}:r||this.#i(t)?(r||this.#o.push({kind:"broken",span:n,message:`stage ${JSON.stringify(t)} is defined \
later: a stage can only take from earlier ones`}),{image:ce(t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?ce(t,n):ae(t,n)}}#i(t){return this.#c??=new Set(this.#t.flatMap(({keyword:n,args:o})=>n==="FR\
OM"&&o[2]?[o[2].value.toLowerCase()]:[])),this.#c.has(t.toLowerCase())&&!this.get(t)}};var xo={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Gs=new Set(Object.keys(xo)),G=(e,t)=>({kind:"broken",span:e,message:t});function So(e){let{keyword:t,keywordSpan:n,args:o}=e;if(!Gs.has(t)){let i=oe(t,Gs);return[G(n,`unknown instruction ${JSON.
stringify(qt(t))}${i?`, did you mean ${i}?`:""}`)]}let s=xu(e),r=(i,a)=>{o.length<i&&s.push(G(n,a))};switch(t){case"FROM":s.push(...Ou(e));break;case"COPY":case"ADD":r(2,`${t} needs a source and a des\
tination`),s.push(...Cu(e));break;case"EXPOSE":r(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...Ru(e));break;case"ONBUILD":r(1,"ONBUILD needs an instruction to defer"),s.push(...Du(e));break;case"\
SHELL":(!e.json||o.length===0)&&s.push(G(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(...Su(e),...Us(e));break;case"ENV":case"LABEL":r(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||s.push(G(i.span,`${t} has an empty name`));break;case"ARG":r(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||s.push(G(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;default:r(1,`${t} needs an argument`)}return s}var qt=e=>e.length>40?`${e.slice(0,40)}...`:e;function xu({keyword:e,flags:t,args:n}){let o=[];if(e==="ARG"||e==="\
STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return o;let s=xo[e]??[],r=new Set;for(let{name:i,text:a,span:c}of t){let l=s.find(d=>d.replace(/[!*]$/,"")===i);if(l)r.has(i)&&!l.endsWith(
"*")?o.push(G(c,`--${i} stands here twice`)):l.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&o.push(G(c,`--${i} is true or false`)):a===void 0&&o.push(G(c,`--${i} needs a v\
alue`));else{let d=oe(i,s.map(p=>p.replace(/[!*]$/,"")));o.push(G(c,`${e} has no flag --${qt(i)}${d?`, did you mean --${d}?`:""}`))}r.add(i)}return o}function Su({flags:e}){let t={network:["default","\
none","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:o,span:s})=>{let r=Object.hasOwn(t,n)?t[n]:void 0;return r&&o!==void 0&&!o.includes("$")&&!r.includes(o)?[G(s,`--${n} is ${r.
join(", ")}`)]:[]})}var $u=/^[a-z][a-z0-9-_.]*$/;function Ou({args:e,keywordSpan:t,span:n,logical:o}){let s=e.find(a=>a.value.startsWith("#")),r=s?e.indexOf(s):e.length;if(s&&(r===1||r===3)){let a=e[e.
length-1]?.span.end??n.end,c=o.text.slice(s.at).trimEnd(),l=e[r-1]?.span.end??s.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...s.span,end:a},message:"a # after the\
 arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${c}
`},{span:{file:n.file,start:l,end:a},text:""}]}}]}if(e.length===0)return[G(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[G({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!$u.test(i.value.toLowerCase())?[G(i.span,`${JSON.stringify(qt(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Cu({keyword:e,args:t,json:n,flags:o}){if(t.length<2)return[];let s=t[t.length-1];if(!s)return[];let r=o.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(G(s.span,`${e} cannot write to a here-document`)),r?.text?.includes("$")&&!/\$$/.test(r.text)&&i.push(G(r.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),c=s.value.replace(/^["']|["']$/g,""),l=/(?:^|[/\\])\.{0,2}$/.test(c)||/[$]/.test(c);return a.length>1&&!l&&i.push({kind:"loose",span:s.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function Ru({args:e,keywordSpan:t,flags:n}){let o=e[0];if(!o)return[G(t,"HEALTHCHECK needs CMD or NONE")];let s=o.value.toUpperCase();if(s==="NONE")
return e.length>1?[G(o.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[G(o.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(qt(o.value))}`)];let r=e.length<2?[G(o.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:c}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||r.push(G(c,"--retries is a whole number, zero or more")):xo.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&r.push(G(c,`--${i} wants a duration with a unit, such as 30s`)));return r}function Du({trigger:e}){return e?e.keyword===
"ONBUILD"?[G(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[G(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:So(e).map(t=>({...t,kind:"loose"})):
[]}function Ks(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",o="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${JSON.stringify(qt(o))} is no proto\
col: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!s)return{fault:`${JSON.stringify(qt(e))} is no port`};let r=Number(s[1]),i=Number(s[2]??s[1]);return r>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(r,i)} is beyond`}:i<r?{fault:`${n} runs backwards`}:{from:r,to:i,protocol:o.toLowerCase()||"tcp"}}function Vs({flags:e},t,n){let s=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:r})=>r).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(s)||n==="`"&&
!Au(t)}function Au(e){let t=e.state==="unknown"?void 0:Ft(Ue(e.value));return t!==void 0&&t.user!=="ContainerUser"}function Ys(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return ce(t.value,t.span,t.via);let n=e.value.split("/").filter(Boolean);for(let o of t.
value.split("/"))o===".."?n.pop():o&&o!=="."&&n.push(o);return{...t,value:`/${n.join("/")}`}}function Hn(e,t=new Map,n){return new $o(e,t,n).run()}var Eu=16384,$o=class{#t;#o;#e;#s=new ln;#c=[];#i=[];#m=new Map;#a=[];#l;#r=this.#s;#n={};#f=new Map;constructor(t,n,o){this.#t=t,this.#e=o,this.#o=
n,this.#l=new qn(t.instructions,this.#a);for(let s of qs)this.#s.set(s,{text:"\uFFFC"})}run(){let t,n=!1;for(let s of this.#t.instructions)s.keyword==="FROM"&&s.args.length===0&&this.#t.instructions.some(
_u)||(s.keyword==="FROM"?(t&&this.#p(t),t=this.#d(s)):t?(t.instructions.push(s),this.#u(t,s)):s.keyword==="ARG"?this.#b(s,this.#c,void 0):n||(n=!0,this.#a.push({kind:"broken",span:s.keywordSpan,message:`${s.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));t&&this.#p(t);let o=this.#t.instructions[0];return o&&this.#i.length===0&&!n&&this.#a.push({kind:"broken",span:o.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#c,faults:this.#a}}#d(t){let n=t.args[0],o=t.args.findIndex(m=>m.value.startsWith("#")),s=o>0?t.args.slice(0,o):t.args,
r=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#i.length,a=[],c=n?this.#h(n,t,this.#s,a):ce("",t.keywordSpan),l=c.state==="unknown"?void 0:this.#l.get(c.value),d=s[1]?.value.toLowerCase()===
"as"?s[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:r,origin:l?{stage:l}:{image:c},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:l?.
windows??Vs(t,c,this.#t.escape),undefinedUses:a};this.#i.push(p),this.#l.add(p),this.#r=new ln(l?this.#m.get(l):void 0),this.#m.set(p,this.#r),this.#n=(l&&this.#f.get(l))??{};for(let{trigger:m}of l?.instructions??
[])m&&this.#u(p,m);return p}#u(t,n){let{keyword:o,args:s}=n,r=s[0],i=a=>this.#h(a,n,this.#r,t.undefinedUses);switch(o){case"ARG":this.#b(n,t.assignments,t);break;case"ENV":case"LABEL":this.#w(o,n,t);break;case"\
USER":r&&(t.user=i(r));break;case"WORKDIR":r&&(t.workdir=Ys(this.#n.workdir,i(r))),t.workdir&&(this.#n={...this.#n,workdir:t.workdir});break;case"STOPSIGNAL":r&&(t.stopSignal=i(r));break;case"CMD":t.cmd=
n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=n;break;case"SHELL":t.shell=n,this.#n={...this.#n,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(s[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of s)this.#v(t,i(a),a);break;case"VOLUME":for(let a of s)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#x(t,n,i);break;case"RUN":this.#S(
t,n),this.#y(t,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#y(t,n.trigger,!0);break}}#p(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#y(t,n,!1);this.#f.set(t,this.#n)}#g(){
return this.#n.workdir?{workdir:this.#n.workdir}:{}}#y(t,n,o){if(!this.#e||t.windows)return;let s=Bs(this.#e,n,{source:this.#t.source,shell:this.#n.shell,variables:r=>this.#r.get(r)?.text});t.scripts.
push({instruction:n,script:s,deferred:o,...this.#g()})}#h(t,{logical:n,keyword:o,json:s},r,i,a){let{text:c,names:l,undefinedNames:d,fault:p}=Fn(t.value,g=>r.get(g)?.text,this.#t.escape);p&&this.#a.push(
{kind:"broken",span:t.span,message:`${p}`});for(let{name:g,at:f,length:y}of d){let k=r===this.#s?void 0:this.#s.get(g)?.span,x=s?t.span:Pe(n,t.at+f,t.at+f+y);i.push({name:g,keyword:o,span:x,...a===void 0?
{}:{target:a},...k?{global:k}:{}})}let m=[];for(let g of l){let f=r.get(g)?.span;f&&m.push({how:"interpolated",span:f})}return c.length>Eu&&c.length>t.value.length?ce("\uFFFC",t.span,m.slice(0,8)):c.includes(
"\uFFFC")?ce(c,t.span,m.slice(0,8)):ae(c,t.span,m.slice(0,8))}#b(t,n,o){for(let s of t.pairs){let r=s.name.value,i=o?this.#r:this.#s,a=s.value?this.#h(s.value,t,i,o?.undefinedUses??[],r):null,c=Js(s);
n.push({keyword:"ARG",name:r,value:a,literal:this.#k(s),span:c});let l=this.#o.get(r),d=o?this.#s.get(r):void 0;l?i.set(r,{text:l.value??"\uFFFC",span:l.span}):a?i.set(r,{text:a.state==="unknown"?a.text:
a.value,span:c}):d?i.set(r,d):i.get(r)||i.set(r,{text:"\uFFFC",span:c})}}#w(t,n,o){let s=n.pairs.map(r=>{let i=r.value?this.#h(r.value,n,this.#r,o.undefinedUses,r.name.value):null,a=Fn(r.name.value,c=>this.#r.
get(c)?.text,this.#t.escape).text;return{keyword:t,name:a,value:i,literal:this.#k(r),span:Js(r)}});for(let r of s)o.assignments.push(r);if(t!=="LABEL")for(let{name:r,value:i,span:a}of s)this.#r.set(r,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:t})=>t?Fn(t.value,()=>"\uFFFC",this.#t.escape).text:"";#v(t,n,{span:o}){if(n.state==="unknown"){t.ports.push({span:o,setting:ce(n.text,
o)});return}for(let s of n.value.split(/\s+/).filter(Boolean)){let r=Ks(s);r&&"fault"in r?this.#a.push({kind:"broken",span:o,message:r.fault}):t.ports.push({span:o,setting:r?ae(r,o,n.via):ce(s,o)})}}#x(t,n,o){
let{args:s,keyword:r}=n,i=s[s.length-1];if(!i||s.length<2)return;let a=r==="COPY"?Un(n,"from"):void 0,c=s.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),l=a?.text?{from:{
...this.#l.originOf(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:c.map(o),destination:o(i),...this.#g(),...l})}#S(t,n){for(let o of n.flags){if(o.name!=="mount")continue;
let s=cn(o).get("from");s&&t.mounts.push({...this.#l.originOf(s,o.span,t,"mounts"),span:o.span})}}},_u=({keyword:e,args:t})=>e==="FROM"&&t.length>0,Js=({name:e,value:t})=>({...e.span,end:t?.span.end??
e.span.end});var mt=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:o})=>o??[]),...n].flatMap(o=>"stage"in o?[o.stage]:[]);function ft(e){let t=new Set(e);for(let n of t)for(let o of mt(n))t.add(o);return t}
function K(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}var tt=e=>K(e).toReversed().flatMap(({assignments:t})=>t);function er(e,t){let n=Ht(e,t),o=new Map;for(let s of e.stages)o.set(s,or(e,s,n.includes(s),o));return[...o.values()]}var Pu=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function Ht({stages:e,final:t},n){let o=n.flatMap(r=>r?tr(e,r)??[]:[]),s=t&&(o.length===0||n.includes("")||!Pu.test(t.name??""))?[t]:[];return[...new Set([...o,...s])]}var tr=(e,t)=>e.findLast(({name:n})=>n===
t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function nr(e,t,n){let{stages:o}=n.size?Hn(e,n,e.shell):e,s=t===void 0?o[o.length-1]:tr(o,t);if(!s)return;let r=new Map;for(let i of K(s).reverse())
r.set(i,or(e,i,i===s,r));return r.get(s)}var Bt=({name:e,index:t})=>e??String(t);function or(e,t,n,o){let s="stage"in t.origin?o.get(t.origin.stage):void 0,r=t.base.span,i=s?s.base:Iu(t.origin),a=s?s.
contents:Wu(t.origin),c=[{how:"inherits",span:r}],l=f=>({...f,via:[...c,...f.via??[]].slice(0,8)}),d=(f,y,k)=>f??(s?l(y(s.image)):k),p=n?K(t):[t],m=f=>ae(p.toReversed().flatMap(f),r),g={ref:s?s.image.
ref:Tu(t),user:d(t.user,f=>f.user,Nu(i,t)),env:m(f=>Zs(f,"ENV")),labels:m(f=>Zs(f,"LABEL")),exposedPorts:m(f=>f.ports.map(({setting:y})=>y)),volumes:m(f=>f.volumes),entrypoint:d(Xs(t.entrypoint,t.scripts),
f=>f.entrypoint,ko(a===null?null:a?.entrypoint,"entrypoint of the base image",r)),cmd:d(Xs(t.cmd,t.scripts)??(t.entrypoint?et(null,r):void 0),f=>f.cmd,ko(a===null?null:a?.cmd,"command of the base imag\
e",r)),healthcheck:d(Uu(t.healthcheck,t.scripts),f=>f.healthcheck,Fu(i,r)),workingDir:d(t.workdir,f=>f.workingDir,i===null?et("/",r):ce("the working directory of the base image",r)),stopSignal:d(t.stopSignal,
f=>f.stopSignal,ce("the stop signal of the base image",r))};return{path:["stages",Bt(t)],dialect:"dockerfile",span:r,ships:n,image:g,...i===void 0?{}:{base:i},...a===void 0?{}:{contents:a},...n?{added:Ms(
p)}:{},references:qu(e,t),windows:t.windows,dropsRoot:ju(t,s,i)}}var Oo=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Iu(e){if("image"in e)return Oo(e)?null:Ft(Ue(xt(e.
image)))}function Wu(e){if("image"in e)return Oo(e)?null:js(Ue(xt(e.image)))}var Mu=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Lu=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function ju(e,t,n){let o=[e.entrypoint,e.cmd].some(i=>i&&Mu.test(i.logical.text)),s=e.entrypoint?.args[0]?.value??"",r=/(?:\.sh|entrypoint|start|run|init)$/.test(s);return o||r&&e.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Lu.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:t?t.dropsRoot:n?.drops===!0&&!e.entrypoint}var xt=e=>e.state==="unknown"?e.text:e.value;function Tu(e){
if(!("image"in e.origin)||Oo(e.origin))return null;let{image:t}=e.origin;return ae(Ue(xt(t),e.base.value),e.base.span,t.via)}function Nu(e,t){let n=t.base.span;return e===null?et("root",n):e?et(e.user,
n):ce(`the user of ${t.base.value}`,n)}var Fu=(e,t)=>e===void 0||e?.healthcheck?ce("the health check of the base image",t):et(null,t),Zs=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,value:o,
literal:s,span:r})=>ae({name:n,value:o,literal:s},r));function Xs(e,t=[]){if(!e)return;let{args:n,json:o,span:s}=e,r=n.map(i=>ae(i.value,i.span));return ae(r.length?{form:o?"exec":"shell",words:r,...sr(
e,t)}:null,s)}var sr=(e,t)=>{let n=t.find(o=>o.instruction===e)?.script;return n?{script:n}:{}};function Uu(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return ae({test:null},e.span);let o=e.
args.slice(1).map(s=>ae(s.value,s.span));return ae({test:{form:e.json?"exec":"shell",words:o,...sr(e,t)}},e.span)}function qu(e,t){let n=[],o=(r,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||
xt(i)!=="scratch"&&n.push({role:r,ref:ae(Ue(xt(i),a),i.span,i.via)})},{syntax:s}=e;t.index===0&&s&&o("syntax",ae(s.value,s.span),s.value),"image"in t.origin&&t.base.value&&o("from",t.origin.image,t.base.
value);for(let{from:r}of t.copies)r&&"image"in r&&o("copy-from",Qs(r.image,r.span),xt(r.image));for(let r of t.mounts)"image"in r&&o("mount-from",Qs(r.image,r.span),xt(r.image));return n}var Qs=(e,t)=>({
...e,span:t});var Hu=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Bu=["no-new-privileges","writable-cgroups","disable"];function qe(e){if(Bu.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let o=e.slice(
0,n),s=e.slice(n+1);return Hu.includes(o)?o==="systempaths"&&e!=="systempaths=unconfined"?{key:o,value:s,fault:"only `systempaths=unconfined` is known"}:s.startsWith(" ")||s===""?{key:o,value:s,fault:`\
\`${o}\` and its value must not be apart: write \`${o}${t}${s.trim()}\``}:(o==="no-new-privileges"||o==="writable-cgroups")&&ke(s)===void 0?{key:o,value:s,fault:`\`${s.slice(0,60)}\` is neither true no\
r false`}:{key:o,value:s}:{key:o,value:s,fault:`\`${o.slice(0,60)}\` is no security option`}}function ke(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function ne({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let o=qe(n.value);if(o.key===t)return{option:o,at:n}}}var Bn={seccomp:/^(?:unconfined|builtin|runtime\/default|default)$/,apparmor:/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/};
function zu(e,t){return["seccomp","apparmor"].flatMap(n=>{let o=ne(e.host,n);if(!o||o.option.fault||Bn[n].test(o.option.value))return[];let{value:s}=o.option;return n==="seccomp"&&/^[/~]/.test(s)?[]:[
{container:e,at:o.at,names:n==="seccomp"?ge(t,s):s,kind:n}]})}var St=class{seccomps;apparmors;attachments=[];composes=0;unclear=!1;constructor(t,n){this.seccomps=new Map(t.map(o=>[o.source.path,o])),this.
apparmors=n}attach({composes:t,containers:n}){this.composes+=t.length,this.unclear||=n.some(({host:{securityOpt:o}})=>o.state==="unknown"||o.value.some(({state:s})=>s==="unknown"));for(let o of t)for(let s of n)
s.project===o.id&&this.attachments.push(...zu(s,o.folder))}};function ar(e,t,n){let{build:o}=e,s=o?.dockerfile?t(o.dockerfile,o.inline):void 0;if(!o||!s||s.skipped||o.target?.state==="unknown")return e;let r=Vu(o),i=JSON.stringify([o.dockerfile,o.inline??null,o.
target?.value??null]),a=r.size===0&&n.has(i)?n.get(i):nr(s,o.target?.value,r);if(r.size===0&&n.set(i,a),!a)return e;let c={how:"built-from",span:o.at.span},{image:l}=e,d=(p,m)=>p.state==="written"||p.
state==="unknown"&&p.via?p:dn(m,c);return{...e,...Ku(a),windows:e.windows||a.windows,dropsRoot:a.dropsRoot&&l.entrypoint.state!=="written"&&l.user.state!=="written",build:{...o,stage:a.path},image:{ref:a.
image.ref,user:l.user.state==="written"||Gu(l.user,e)?l.user:dn(a.image.user,c),env:ir(a.image.env,l.env,c),labels:ir(a.image.labels,l.labels,c),exposedPorts:rr(a.image.exposedPorts,c),volumes:rr(a.image.
volumes,c),entrypoint:d(l.entrypoint,a.image.entrypoint),cmd:d(l.cmd,a.image.cmd),healthcheck:d(l.healthcheck,a.image.healthcheck),workingDir:d(l.workingDir,a.image.workingDir),stopSignal:d(l.stopSignal,
a.image.stopSignal)}}}var Gu=(e,{span:t})=>e.span.start!==t.start,Ku=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),dn=(e,t)=>({...e,via:[
t,...e.via??[]]}),rr=(e,t)=>{let n=dn(e,t);return n.state==="unknown"?n:{...n,value:n.value.map(o=>dn(o,t))}};function ir(e,t,n){return e.state==="unknown"||t.state==="unknown"?t:ae([...e.value.map(o=>dn(
o,n)),...t.value],t.span,t.via)}function Vu({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.state==="unknown")continue;let{name:o,value:s}=n.value;t.set(o,{value:s&&
s.state!=="unknown"?s.value:null,span:n.span})}return t}function cr(e,t){let{image:n,hooks:o}=e,s=a=>({...a,script:Yu(a,t)}),r=a=>a.state==="written"&&a.value?{...a,value:s(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:s(a.value.test)}}:
a;return{...e,hooks:o.map(a=>({...a,command:r(a.command)})),image:{...n,entrypoint:r(n.entrypoint),cmd:r(n.cmd),healthcheck:i(n.healthcheck)}}}function Yu({form:e,words:t},n){let o=t.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,c={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>c}}),[s]=o,r=()=>{};return e==="shell"&&s?n.readScript(
s.inner(),r,{errexit:!1,pipefail:!1}):n.readWords(o,r)}function zt({dockerfiles:e,composes:t,dockerignores:n=[],governed:o=[],seccomps:s=[],apparmors:r=[],kernel:i,services:a,lookup:c,shell:l}){let d=(y,k)=>`${y}\0${k??""}`,p=new Map(e.map(y=>[d(y.source.
path,y.inline),y])),m=new Map,f=(l?a.map(y=>cr(y,l)):a).map(y=>ar(y,(k,x)=>p.get(d(k,x)),m));return{dockerfiles:e,composes:t,dockerignores:n,governed:o,seccomps:s,apparmors:r,kernel:i??new St([],[]),stages:e.
flatMap(y=>er(y,ht(y.source.path,f))),containers:f,builtImages:new Set(f.flatMap(({build:y})=>y?.names?[Ee(y.names)]:[])),lookup:c}}var ht=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===e&&n.target?.state!==
"unknown"?[n.target?.value??""]:[]);var dr=(...e)=>{let t=[],n=0;for(let o of[...e].sort((s,r)=>s-r))o>n&&t.push([n,o-1]),n=o+1;return t.push([n,65535]),t},Co=dr(0,47),Ju=dr(0),Zu=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),
lr=e=>Zu[e]??{kind:"one",set:[[e,e]]};function pr(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,n=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),o=[{options:[],parts:[]}],s=()=>o[o.length-1],r=a=>{
s().parts.push(a)},i=!1;for(let a=0;a<n.length;a+=1){let c=n[a],l=n.charCodeAt(a),d=!1;if(c==="\\"){let p=Ro(n,a);if(!p)return{at:a,message:"ends with a backslash"};r(lr(p.code)),d=p.code===47,a=p.end-
1}else if(c==="*"){let p=n[a+1]==="*",m=a;for(;n[m]==="*";)m+=1;i&&(m===n.length||n[m]==="/")&&r({kind:"one",set:Co}),r({kind:"any",set:p?Ju:Co}),p&&(a+=1)}else if(c==="?")r({kind:"one",set:Co});else if(c===
"["){let p=Xu(n,a);if(!p)return{at:a,message:"opens a `[` that is never closed"};r({kind:"one",set:p.set}),a=p.end-1}else{if(c==="]")return{at:a,message:"closes a `]` that was never opened"};if(c==="{"){
if(o.length>=50)return{at:a,message:"nests its braces too deeply"};o.push({options:[],parts:[]})}else if(c===","&&o.length>1){let{options:p,parts:m}=s();p.push(m),s().parts=[]}else if(c==="}"){if(o.length===
1)return{at:a,message:"closes a `}` that was never opened"};let{options:p,parts:m}=o.pop();if(p.length===0)return{at:a,message:"has braces around a single alternative: leave them out, or separate with\
 commas"};r({kind:"choice",options:[...p,m]})}else r(lr(l)),d=l===47}i=d}return o.length>1?{at:n.length,message:"opens a `{` that is never closed"}:s().parts}var ur=e=>Array.isArray(e);function Ro(e,t){let n=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;n.lastIndex=t;let o=n.exec(e);if(o)return{code:o[1]?Number.parseInt(o[1],8):o[2]?Number.parseInt(o[2],16):Number(o[3]),
end:n.lastIndex};let s=e[t+1];return s===void 0?void 0:{code:{a:7,e:27,f:12,n:10,r:13,t:9}[s]??e.charCodeAt(t+1),end:t+2}}function Xu(e,t){let n=t+1,o=e[n]==="^";o&&(n+=1);let s=[],r=n;for(;;){let a=e[n];
if(a===void 0)return;if(a==="]"&&(n>r||!o)||a==="]")break;let c=a==="\\"?Ro(e,n):{code:e.charCodeAt(n),end:n+1};if(!c)return;if(n=c.end,e[n]==="-"&&e[n+1]!=="]"&&e[n+1]!==void 0){let l=e[n+1]==="\\"?Ro(
e,n+1):{code:e.charCodeAt(n+1),end:n+2};if(!l)return;n=l.end,s.push([Math.min(c.code,l.code),Math.max(c.code,l.code)])}else s.push([c.code,c.code])}let i=Qu(s);return{set:o?em(i):i,end:n+1}}function Qu(e){
let t=[...e].sort((o,s)=>o[0]-s[0]),n=[];for(let[o,s]of t){let r=n[n.length-1];r&&o<=r[1]+1?r[1]=Math.max(r[1],s):n.push([o,s])}return n}function em(e){let t=[],n=1;for(let[o,s]of e)o>n&&t.push([n,o-1]),
n=Math.max(n,s+1);return n<=65535&&t.push([n,65535]),t}var mr=(e,t)=>e.some(([n,o])=>t>=n&&t<=o);var tm=3e4;var fr=e=>e.reduce((t,n)=>t+(n.kind==="one"?1:n.kind==="any"?2:n.options.reduce((o,s)=>o+1+fr(s),1)),0),hr=e=>fr(e)<tm;function gr(e){let t=[{free:[]}],n=()=>t.push({free:[]})-1,o=(r,i)=>{let a=i;for(let c of r)
if(c.kind==="one"){let l=n();t[a].step={set:c.set,to:l},a=l}else if(c.kind==="any"){let l=n(),d=n();t[a].free.push(l,d),t[l].step={set:c.set,to:a},a=d}else{let l=c.options.map(p=>{let m=n();return t[a].
free.push(m),o(p,m)}),d=n();for(let p of l)t[p].free.push(d);a=d}return a},s=o(e,0);return{states:t,accepting:s}}function yr({states:e},t){let n=new Set(t);for(let o of n)for(let s of e[o].free)n.add(
s);return[...n].sort((o,s)=>o-s)}function nm(e,t,n){let o=[];for(let s of t){let{step:r}=e.states[s];r&&mr(r.set,n)&&o.push(r.to)}return yr(e,o)}function br(e,t){let n=yr(e,[0]);for(let o=0;o<t.length&&
n.length>0;o+=1)n=nm(e,n,t.charCodeAt(o));return n.includes(e.accepting)}var X=({rule:e})=>e.prefix.mode?.value==="deny",N=({included:e})=>{let[t,n=""]=e?.path.value.split(/\/(.*)/s)??[];return!(t==="abstractions"&&Os.has(n))&&t!=="tunables"},we=(e,t)=>e.giving(t).filter(({
placed:n})=>N(n));function He({profile:e},t){return e.rules.flatMap(n=>n.rule.kind===t?[{rule:n.rule,placed:n}]:[])}function V(e,t){let n=He(e,t),o=n.filter(({placed:s})=>X(s));return n.filter(({rule:s,
placed:r})=>N(r)&&!X(r)&&!o.some(i=>om(s,i.rule)))}function om(e,t){let n=r=>r.map(({value:i})=>i).join(" "),o=r=>r.map(({name:i,operator:a,values:c})=>`${i.value}${a}${n(c)}`).sort().join(" "),s=new Set(
t.access.map(({value:r})=>r));return(s.size===0||e.access.length>0&&e.access.every(({value:r})=>s.has(r)))&&(t.words.length===0||n(e.words)===n(t.words))&&(t.conditions.length===0||o(e.conditions)===o(
t.conditions))&&(!t.peer||e.peer!==void 0&&o(e.peer.conditions)===o(t.peer.conditions))&&(!t.target||e.target?.value===t.target.value)}function Ie(e,t){let n=pr(e);return ur(n)&&hr(n)&&br(gr(n),t)}var Be=e=>Ie(
e,"zq-x1")||Ie(e,"/zq/x1")&&Ie(e,"/a"),ze=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="capability"?[{rule:t.rule,placed:t}]:[]),pn=(e,t)=>ze(e).some(({rule:n,placed:o})=>X(o)&&(n.names.length===0||
n.names.some(({value:s})=>s===t))),Do=(e,t)=>!pn(e,t)&&(e.profile.rules.some(({rule:n})=>n.kind==="all")||ze(e).some(({rule:n,placed:o})=>!X(o)&&(n.names.length===0||n.names.some(({value:s})=>s===t)))),
zn=({profile:e},t,n)=>{let o=t.find(s=>s.name.value===n)?.values[0]?.value;return o===void 0?void 0:e.expand(o)},Gn=({access:e},t)=>e.length?e.map(({value:n})=>n):t,gt=({profile:e})=>e.node.attachment===
void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),sm={critical:"high",high:"medium",medium:"low",low:"low",info:"info"},de=(e,t)=>gt(e)?t:sm[t],kr=[["/proc/sysrq-trigger","write","/proc/sysrq-tr\
igger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys outside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b",
"write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/kernel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/\
powercap"]],Ao=e=>kr.flatMap(([t,n,o])=>e.allows(t,n)?[o]:[]),Q=e=>kr.filter(([n,o])=>e.rules.some(s=>s.deny&&e.touches(s,n,o))).length>=6&&V(e,"mount").length===0,Ge=(e,t)=>we(e,t).find(n=>n.pattern===
"/{**,}"||e.covers(n,"/**"));var wr=e=>e.kind==="scalar"&&"raw"in e;var $t=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function le({root:e},...t){return O({name:"",at:{span:e.span,via:[]},node:e},...t)}function O(e,...t){let n=e;for(let o of t){let s=n?.node.kind==="map"?n.node.entries.get(o):void 0;n=s&&n&&!Sr(s.value)?
$r(o,s,n):void 0}return n}function I(e){if(!e)return[];let{node:t,at:n}=e;return t.kind==="map"?[...t.entries].map(([o,s])=>$r(o,s,e)):t.kind==="scalar"?[e]:t.items.map(({value:o,via:s})=>({name:_({node:o})??
"",at:{span:o.span,via:[...n.via,...s]},node:o}))}function _(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function un({node:e}){return e.kind!==
"scalar"?"":wr(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,"\uFFFC").replaceAll("\0","$"):e.text}var F=e=>I(le(e,"services")).filter(({node:t})=>t.kind==="map"),rm=({
at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,Sr=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,$r=(e,{key:t,value:n,via:o},{at:s})=>({name:e,
at:{span:t.span,via:[...s.via,...o]},node:n});function Eo(e){return I(e).map(t=>{if(e?.node.kind==="map")return{name:t.name,literal:un(t),isPassed:Sr(t.node),at:{...t.at,span:rm(t)}};let[,n="",o]=/^([^=]*)(?:=(.*))?$/s.
exec(un(t))??[];return{name:n,literal:o??"",isPassed:o===void 0,at:t.at}})}function _o(e,t,n,o){let s=ee(n,o).get(e),r=o.dockerfiles.find(({source:c})=>c.path===s?.build?.dockerfile),i=new RegExp(`\\$\\\
{?${$t(t)}\\b`);return(r?.stages.flatMap(({scripts:c})=>c.map(({instruction:l})=>l.span))??[]).filter(({start:c,end:l})=>i.test(r?.source.text.slice(c,l)??"")).slice(0,3)}function Kn({value:e}){let n=(e.
kind==="list"?e.items.map(s=>s.value):[e]).map(s=>s.kind==="scalar"&&s.value!==null?s.text:void 0),o=n.filter(s=>s!==void 0&&!/\$|\uFFFC/.test(s));return{items:o,isOpen:o.length<n.length,isReset:e.tag===
"!reset"||e.kind==="scalar"&&e.value===null}}var vr=new WeakMap;function ee({id:e},t){let n=vr.get(t);if(!n){n=new Map;for(let o of t.containers){let s=n.get(o.project)??new Map;s.set(o.path[1]??"",o),
n.set(o.project,s)}vr.set(t,n)}return n.get(e)??new Map}var xr=new WeakMap;function Po(e){let t=xr.get(e)??new Set(F(e).flatMap(n=>I(O(n,"depends_on")).flatMap(o=>_(O(o,"condition"))==="service_comple\
ted_successfully"?[o.name]:[])));return xr.set(e,t),t}var mn=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Vn=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Or=["daemon.json","docker/daemon.json","etc/docker/da\
emon.json"];function nt(e){let t=[],n=0;for(let o of e.split(`
`)){let s=n;n+=o.length+1;let r=s===0?o.replace(/^\uFEFF/,""):o,i=r.trim();if(!i||r.startsWith("#"))continue;let a=i.startsWith("!"),c=Io(a?i.slice(1).trim():i),l=s+o.indexOf(i);c&&t.push({text:i,pattern:c,
except:a,start:l,end:l+i.length})}return t}function Ke(e,t){let n=Cr(e),o=Io(t).split("/");return o.some((s,r)=>n.test(o.slice(0,r+1).join("/")))}function Oe(e){let t=nt(e).map(({except:n,pattern:o})=>({
except:n,matches:Cr(o)}));return{ignores(n){let o=Io(n).split("/"),s=!1;for(let{except:r,matches:i}of t)o.some((c,l)=>i.test(o.slice(0,l+1).join("/")))&&(s=!r);return s}}}function Io(e){let t=[];for(let n of e.
split("/"))n===".."&&(t.length===0||t[t.length-1]==="..")&&!e.startsWith("/")?t.push(n):n===".."?t.pop():n&&n!=="."&&t.push(n);return t.join("/")}var Yn=new Map;function Cr(e){let t=Yn.get(e);if(t)return t;
Yn.size>2e3&&Yn.clear();let n=im(e);return Yn.set(e,n),n}function im(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="*"&&e[n+1]==="*"){n+=1,e[n+1]==="/"&&(n+=1);let s=n+1>=e.length?".*":"(\
?:.*/)?";t.endsWith(s)||(t+=s)}else if(o==="*")t+="[^/]*";else if(o==="?")t+="[^/]";else if(o==="["){let s=e.indexOf("]",n+2);s<0?t+="\\[":(t+=`[${e.slice(n+1,s).replace(/\\/g,"\\\\")}]`,n=s)}else o===
"\\"?(n+=1,t+=(e[n]??"").replace(/[^\w]/g,"\\$&")):t+=o.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}var ot=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(nt(e)[0]?.pattern??
"");function S(e,t){return e.state!=="unknown"&&t(e.value)}function ve(e,t){return e.state==="written"&&t(e.value)}var Wo=(e,t)=>e.state!=="unknown"&&e.value.every(n=>n.state!=="unknown"&&!t(n.value)),w=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(n=>S(n,t)),C=e=>e.state==="unknown"?void 0:e.value;function st({source:e},{containers:t,lookup:n}){let o=l=>l.flatMap(d=>n.source(d)??[]),s=o([`${e.path}.dockerignore`]);if(s.length)return s;let r=t.flatMap(({build:l})=>l?.dockerfile===e.path&&l.context!==
null?[l.context]:[]);if(r.length)return o(r.map(l=>l?`${l}/.dockerignore`:".dockerignore"));let i=e.path.split("/").slice(0,-1),a=i.map((l,d)=>i.slice(0,d+1).join("/")),c=Array.from({length:12},(l,d)=>`${"\
../".repeat(d+1)}.dockerignore`);return o([".dockerignore",...a.map(l=>`${l}/.dockerignore`),...c])}var Mo=(e,{containers:t,lookup:n})=>{let o=e.slice(0,e.lastIndexOf("/")+1),r=[...new Set(["",o])].flatMap(
i=>mn.flatMap(a=>n.source(`${i}${a}`)?.text??[])).flatMap(i=>[...[...i.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,a=""])=>[...a.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,c=""])=>c)),...[
...i.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,a=""])=>a)]);return new Set([...r,...t.flatMap(({build:i})=>i?.dockerfile===e?i.contexts:[])])};function Gt({source:e,stages:t},{containers:n,lookup:o}){
let s=new Set(n.flatMap(({build:d})=>d?.dockerfile===e.path?[d.context]:[]));if(s.size>1||s.has(null))return;let[r]=s,i=o.files?.(r??e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));if(!i||r!==void 0)
return i;let a=new Set(i);return t.flatMap(({copies:d})=>d.flatMap(p=>p.from?[]:p.sources.flatMap(m=>C(m)??[]))).map(d=>d.replace(/^\.?\/+/,"").replace(/\/+$/,"")).filter(d=>d&&d!=="."&&!/[*?[:]/.test(
d)).every(d=>a.has(d)||a.has(`${d}/`))?i:void 0}function Ot({governed:e}){let t=e.filter(({skipped:n})=>!n);if(t.length!==0)return t.some(({stages:n})=>n.some(({copies:o})=>o.some(({from:s,sources:r})=>!s&&
r.some(i=>i.state==="unknown"||/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(i.value)))))}var Ct=({source:e},{lookup:t})=>t.files?.(e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));function fn({source:e},{lookup:t}){
let n=e.path.slice(0,e.path.lastIndexOf("/")+1);return[...new Set(["",n])].flatMap(s=>mn.flatMap(r=>t.source(`${s}${r}`)?.text??[])).flatMap(s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,r=""])=>r.toLowerCase()))}function hn(e,{containers:t,lookup:n}){let o;for(let{build:s}of t){let r=s?.context;if(!s?.dockerfile||r===null||r===void 0)continue;let i=r===""?e:e.startsWith(`${r}/`)?
e.slice(r.length+1):void 0;if(i===void 0||i.startsWith("../"))continue;let a=n.source(`${s.dockerfile}.dockerignore`)??n.source(r?`${r}/.dockerignore`:".dockerignore");if(!a||!Oe(a.text).ignores(i))return!1;
o=!0}return o}function Rt({composes:e,lookup:t}){return[...new Set(e.flatMap(({folder:o})=>Or.map(s=>ge(o,s))))].flatMap(o=>{let s=t.source(o),r=s?.text.indexOf("{")??-1;if(!s||r<0||!am(s.text))return[];let i=a=>{let c=new RegExp(
`"${a}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),l=c?.[1];if(!c||l===void 0)return;let d=c.index+c[0].length-l.length;return{span:{file:o,start:d,end:d+l.length},
text:l}};return[{source:s,root:{file:o,start:r,end:s.text.length},at:i}]})}function am(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var cm=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Rr=e=>cm.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e);var Dt=({ref:e})=>e!==null&&S(e,({path:t})=>t!==null&&Rr(t));var u=e=>e,pe=e=>({safety:"unsafe",change:e});function ue(e){let{name:t}=e;if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let n=P(e,t),o=n.options.filter(({name:r})=>r==="--url").flatMap(({value:r})=>r??[]),s=[...n.operands,...o].filter(
({text:r})=>r!=="");if(s.length!==0)return{urls:s,output:lm(t,n,e),args:n}}function lm(e,t,{redirects:n}){let o=n.find(({operator:i})=>i===">"||i===">>"||i===">|"),s=i=>i?.includes("\uFFFC")?void 0:i;
if(e==="curl"){let i=E(t,"-o","--output");return i?i.value?.text==="-"?s(o?.target.text??"-"):s(i.value?.text):E(t,"-O","--remote-name","--remote-name-all")?Dr(t.operands[0]):o?s(o.target.text):"-"}let r=E(
t,e==="wget"?"-O":"-o",e==="wget"?"--output-document":"--out");return r?r.value?.text==="-"||r.value?.text==="/dev/stdout"?o?s(o.target.text):"-":s(r.value?.text):Dr(t.operands[0])}var Dr=e=>{let t=e?.
text.replace(/[?#].*$/,"").split("/").pop();return t&&!t.includes("\uFFFC")?t:void 0},Lo=({args:e})=>E(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),dm=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function Ce(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!dm.test(t[1])&&!t[1]?.startsWith("\uFFFC")}var pm=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function At({name:e,words:t}){if(e==="openssl")return t.some(({text:o})=>/^-verify$|^-signature$/.test(o))||t.some(({text:o})=>o==="verify");if(!pm.test(e))return!1;let n=o=>t.slice(1).some(({text:s})=>o.
test(s));return/^gpg2?$/.test(e)?n(/^--(?:batch-)?verify/)||n(/^--verify-files$/):e==="shasum"?n(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&n(/256|384|512/):e==="cosign"?n(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||n(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var Et=({name:e,substitutedInto:t,feeds:n})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||n.length>
0);function um({words:e},t){return t.flatMap(n=>{let o=e[e.indexOf(n)-1];return o&&o.span.end<=n.span.start?[{span:{...n.span,start:o.span.end},text:""}]:[]})}function Kt(e,{name:t,value:n,word:o}){let s=/^-[^-]./.
test(o.text)&&o.text!==t;return s&&(n||o.span.end-o.span.start!==o.text.length)?[]:s?[{span:o.span,text:o.text.replace(t.slice(1),"")}]:um(e,n&&e.words.includes(n)?[o,n]:[o])}function Vt({text:e,span:t},n){
let o=t.end-t.start;return o===e.length?[{span:t,text:n}]:o===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:n}]:[]}function me({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,
end:e[e.length-1]?.span.end??t.end}}function Jn({text:e,path:t},n=new Map){let o=new Map,s=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let r=s.exec(e);r;r=s.exec(e)){let i=r.index+r[0].length,a=e[i],c,l;if(a==='"'||
a==="'"){for(c=i+1;c<e.length&&e[c]!==a;)c+=e[c]==="\\"&&a==='"'?2:1;c=Math.min(c,e.length),l=e.slice(i+1,c),a==='"'&&(l=Ar(l.replace(/\\([nrt"\\$])/g,(p,m)=>({n:`
`,r:"\r",t:"	"})[m]??m),o,n)),c=Math.min(c+1,e.length)}else{let p=e.indexOf(`
`,i);c=p<0?e.length:p;let m=e.slice(i,c);l=Ar((m.startsWith("#")?"":m.replace(/\s#.*$/s,"")).trim(),o,n)}let d=r[1];o.set(d,{value:l,span:{file:t,start:r.index+r[0].indexOf(d),end:c}}),s.lastIndex=Math.
max(c,s.lastIndex)}return o}function Ar(e,t,n){return e.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(o,s,r,i)=>{let a=s??i;return o==="$$"?"$":(t.get(a)??n.get(a))?.value??
r??"\uFFFC"})}function Zn({folder:e},t,n){return I(n).flatMap(o=>{let s=_(O(o,"path"))??_(o);return s===void 0?[]:Er(ge(e,s),t)})}function gn(e,t){let o=I(le(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(
c=>Zn(e,t,O(a,c)))),s=new Set(e.files.map(({document:a})=>a.source.path)),r=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:c})=>s.has(c.file)?[]:[c.file]))),i=[...new Set([ge(
e.folder,".env"),...r])].flatMap(a=>Er(a,t));return[...new Map([...i,...o].map(a=>[a.source.path,a])).values()]}function Er(e,t){let n=t.source(e);if(!n)return[];let o=Jn(n);return[{source:n,values:o,
names:[...o.keys()]}]}var H=({privileged:e})=>S(e,t=>t),jo=e=>/^(?:root|0+)(?::.*)?$/.test(e.trim()),yn=({image:{user:e},span:t})=>e.state==="written"&&e.span.file===t.file?e.value:e.state==="unknown"&&e.span.start!==t.start?
e.text:"";function rt(e){if(!e.startsWith("/"))return e;let t=[];for(let n of e.split("/"))n===".."?t.pop():n&&n!=="."&&t.push(n);return`/${t.join("/")}`}function fe({networks:e},{hostIp:t}){return!S(
t,n=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(n))||e.state==="written"&&e.value.length>0&&e.value.every(n=>n.state!=="unknown"&&S(n.value.internal,o=>o))?!1:t.state==="written"&&
t.value!==""?!0:e.state==="unknown"||e.value.every(n=>n.state!=="unknown"&&S(n.value.hostBinding,o=>o===""||o==="0.0.0.0")||n.state!=="unknown"&&n.value.hostBinding.state==="unknown")}var _r=new WeakMap;function To(e,{containers:t}){let n=_r.get(e);if(n&&n.containers===t)return n;let o=new Set(Ht(e,ht(e.source.path,t)).flatMap(K)),s=new Set(e.stages.flatMap(mt)),r=e.stages.flatMap(
c=>c.scripts.flatMap(({instruction:l,script:d})=>l.keyword==="RUN"?[{commands:d.commands,stage:c,instruction:l,ships:o.has(c),alone:!s.has(c)}]:[])),i=r.flatMap(({commands:c,...l})=>c.map(d=>({command:d,
...l}))),a={containers:t,shipped:o,runs:r,commands:i};return _r.set(e,a),a}var B=(e,t)=>To(e,t).shipped,j=(e,t)=>To(e,t).commands,Y=(e,t)=>To(e,t).runs;function No(e,t,n,o){let s=new Set,r=(i,a)=>o.has(
i)?!0:s.has(i)?!1:(s.add(i),n.stages.some(c=>K(c).includes(i)&&c!==i&&r(c,a)||c.copies.some(({from:l,sources:d})=>l&&"stage"in l&&K(l.stage).includes(i)&&d.some(p=>a===null||p.state==="unknown"||Xn(p.
value,a))&&r(c,null))));return r(e,t)}function Xn(e,t){let n=r=>`/${r.replace(/^\.?\//,"").replace(/\/+$/,"")}`,o=n(e),s=n(t);return o.includes("*")||o.includes("\uFFFC")?s.startsWith(o.slice(0,o.search(
/[*\uFFFC]/))):o==="/"||s===o||s.startsWith(`${o}/`)}var bn=({name:e,words:t})=>[e,...t.slice(1).map(({text:n})=>n)],Fo=({file:e,start:t})=>`${t} ${e}`;function Pr(e,t,n){let o=e.get(t)??new Map(t.map(
s=>[Fo(n(s)),s]));return e.set(t,o),o}var mm=new WeakMap,fm=new WeakMap,We=(e,t)=>Pr(mm,t.stages,({span:n})=>n).get(Fo(e.base.span));function Ve({span:e},{dockerfiles:t}){let n=t.find(({source:o})=>o.
path===e.file);return n&&Pr(fm,n.stages,({base:o})=>o.span).get(Fo(e))}var hm=(e,t)=>t.some(n=>n.name==="rm"&&n.words.slice(1).some(({text:o,names:s})=>o===e.text&&o!=="\uFFFC"||s?.length===1&&e.names?.length===1&&s[0]===e.names[0]));function*kn(e,t){for(let{commands:o,stage:s,
instruction:r,ships:i}of Y(e,t))for(let a of o){let{name:c}=a;if(c!=="chmod"&&c!=="mkdir"&&c!=="install")continue;let l=P(a,c),d=c==="chmod"?l.operands[0]:E(l,"-m","--mode")?.value;if(!d)continue;let p=c===
"chmod"?l.operands.slice(1):l.operands;if(p.length>0&&p.every(f=>hm(f,o)))continue;let m=p.map(({text:f})=>f),g=d.span.end-d.span.start===d.text.length;yield{mode:d.text,span:d.span,paths:m,stage:s,instruction:r,
ships:i,by:c,exact:g,command:a}}let n=B(e,t);for(let o of e.stages)for(let{instruction:s,destination:r,sources:i}of o.copies){let a=Un(s,"chmod");if(!a?.text)continue;let c=[r,...i].flatMap(l=>l.state===
"unknown"?[]:[l.value]);yield{mode:gm(a.text,e),span:a.span,paths:c,stage:o,instruction:s,ships:n.has(o),by:s.keyword,exact:!1}}}function gm(e,{stages:t,globals:n}){let o=/^\$\{?(\w+)\}?$/.exec(e)?.[1];
if(!o)return e;let r=[...n,...t.flatMap(({assignments:i})=>i)].find(i=>i.keyword==="ARG"&&i.name===o&&i.value)?.value;return r&&r.state!=="unknown"?r.value:e}function _t({source:e}){if(!e)return;let n=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.exec(n)?.[0]||void 0}function wn({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let n=cn(t),o=(n.get("type")??"bind").toLowerCase(),s=n.get("target")??n.get("dst")??n.get("destination"),r=n.get("id")??(n.get(
"source")??n.get("src"))?.split("/").pop(),i=n.get("env"),a=s??(o==="secret"&&r&&!i?`/run/secrets/${r}`:void 0),c=n.get("mode");return[{type:o,span:t.span,...a?{target:a}:{},...i?{env:i}:{},...c?{mode:c}:
{}}]})}function b({path:e,ships:t}){let[n,o=""]=e;return n==="services"?`service ${h(o)}`:t?"the image":`stage ${h(o)}`}var h=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}\
...`:t}\``},Me=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a";var xe=({kind:e})=>e==="allow"||e==="log",U=({cases:e,otherwise:t})=>xe(t)&&e.every(({action:n})=>xe(n)),Le=({cases:e,otherwise:t})=>[t,...e.map(({action:n})=>n)].every(n=>!xe(n)&&n.kind!=="notify"),it=({
defaultAction:e})=>!xe(e)&&e.kind!=="trace",yt=({calls:e},t,n)=>n.filter(o=>e.number(o,t.host.architecture.machine)!==void 0&&Le(t.verdict(o)));function Ye({profile:e},t){return(e?.rules??[]).flatMap(
n=>{let o=n.names.filter(({value:s})=>t(s,n));return o.length?[{rule:n,names:o}]:[]})}function T(e,t=12){let n=e.slice(0,t).map(s=>`\`${s.slice(0,40)}\``),o=e.length-n.length;return o>0?`${n.join(", ")}\
 and ${o} more`:n.length<2?n[0]??"":`${n.slice(0,-1).join(", ")} and ${n[n.length-1]}`}function Pt({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"\
allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by ki\
lling the process"}[e]}var ym=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
bm=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,km=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,Re=e=>e.length<
500&&km.test(e)&&ym.test(e.replace(/\*+$/,"").replace(/\/+$/,""))&&!bm.test(e);var Ir=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Uo=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Wr=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Qn=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var wm=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),vm=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
xm=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Sm=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function he(e){if(e.length>200)return!1;let t=wm(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(t[0])&&t.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||t.some(o=>o==="allow"||o==="skip"||o==="disable")||t.includes("gpg")&&!t.includes(
"private")&&/^keys?$/.test(n)||Sm.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(o=>xm.has(o)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((o,s)=>o===
"pass"||o==="auth"||o==="pat"?!1:vm.test(o)&&(s===t.length-1||$m(t.slice(s+1))))}var $m=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function Lr(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:jr(n)||Ir.test(n)}var jr=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function Om(e,t){let o=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return o&&!Lr(o,t)&&!(t&&o.includes("$"))?o:void 0}var Mr=e=>Uo.has(e)||Wr.test(e);
function M(e,t,n=!1){let o=t.trim(),s=o.slice(0,4096),r=s.toLowerCase();for(let{name:c,hint:l,pattern:d}of Qn){let p=r.includes(l)?d.exec(s)?.[0]:void 0;if(p&&!/example/i.test(o)&&!jr(p.slice(-12)))return{
by:"format",what:c,wellKnown:!1}}let i=Om(o,n);if(i)return{by:"url",what:"password in a URL",wellKnown:Mr(i.toLowerCase())};let a=he(e);if(a&&Uo.has(r))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Lr(o,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(o)||/^[\d.]{1,3}$/.test(o)))return{by:"name",what:"credential",wellKnown:Mr(r)}}var Cm=/^(?:echo|printf|cat|tee|sed|print)$/;function je(e){let{name:t,words:n,redirects:o,feeds:s}=e;if(!Cm.test(t))return{texts:[],files:[]};let r=o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?r:[...n.slice(1),...r],a=[...t==="tee"?[e]:[],...s.filter(l=>l.name==="tee")],c=[...o.flatMap(({operator:l,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(l)?[d.text]:[]),...a.
flatMap(l=>l.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:l})=>l):[]].filter(l=>l!=="/dev/null"&&l!=="/dev/stderr"&&l!=="/dev/stdout"&&!/^\d$|^-/.test(l)&&l!=="\uFFFC");return{
texts:i,files:c}}var Rm=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,Dm=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
Tr=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,Am=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
qo=16384;function vn(e){if(Ho(e))return;let[t]=Bo(e);return t}var Ho=({feeds:e})=>e.some(({name:t})=>t==="chpasswd"||t==="passwd");function*Bo(e){for(let{name:s,value:r,span:i}of e.assignments){let a=Tr.
test(r.literal)?void 0:at(s,r.literal);a&&!a.wellKnown&&(yield{span:i,secret:a,by:`${s}=`,value:r.literal})}let t=Pm(e);t&&(yield t),yield*_m(e);let n=Em(e);n&&(yield n);for(let{operator:s,target:r}of e.
redirects)s==="<<"?yield*Nr(r):s==="<<<"&&(yield*Nr(r));let o=/^(?:export|declare|local|readonly)$/.test(e.name);for(let s of e.words.slice(1)){let r=eo(s.literal);r&&!(o&&(r.secret.wellKnown||Tr.test(
r.value??"")))&&(yield{span:s.span,...r})}}function*Nr({literal:e,text:t,span:n}){let o=e===t&&n.end-n.start===t.length,s=n.start;for(let r of e.slice(0,qo).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:eo(r);i&&(yield{...i,span:o?{...n,start:s+r.search(/\S/),end:s+r.trimEnd().length}:n}),s+=r.length+1}}function Em(e){if(e.name!=="echo"&&e.name!=="printf")return;
let{texts:t,files:n}=je(e),o=t.filter(({text:i})=>!i.startsWith("-")),[s]=o;if(!s||o.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(s.literal)||!n.some(Re))return;let r=at("PASSWORD",s.literal);return r&&
{span:s.span,secret:{...r,wellKnown:!1},by:"file",value:s.literal}}function xn(e){for(let t of e){let n=eo(t);if(n)return n}}function eo(e){if(e.length<5)return;let t=e.slice(0,qo),n=M("",t);if(n)return{
secret:n,by:n.what};let o=Dm.exec(t),s=o?.[1]??o?.[2],r=s&&at("TOKEN",s);if(s&&r)return{secret:{...r,what:"token in a header"},by:"header",value:s};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(t),a=i?.[1]??i?.[2],c=a&&at("PASSWORD",a);if(a&&c)return{secret:c,by:"configuration",value:a};let l=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(t)?.[1],d=l&&at("PASSWORD",l);if(l&&d)
return{secret:d,by:"SQL",value:l};if(!/[=:]/.test(t))return/^\s*machine\s|\bpassword\s+\S/.test(t)?Fr(t):void 0;for(let[,p="",m=""]of t.matchAll(Rm)){let g=at(p,m);if(g)return{secret:g,by:`${p}=`,value:m}}
return Fr(t)}function*Yt(e,{file:t,start:n,end:o}){let s=n;for(let r of e.slice(n,o).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:eo(r.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:t,start:s,end:s+r.trimEnd().length}}),s+=r.length+1}}function Fr(e){let t=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(e)?.[1],n=t&&at("PASSWORD",t);return t&&n?{secret:n,by:"netrc",value:t}:void 0}function at(e,t){return t.length>1&&t.length<qo&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?M(e,t):void 0}function*_m({words:e}){
for(let t=0;t<e.length;t+=1){let n=e[t],o=n.text.indexOf("="),s=o<0?n.text:n.text.slice(0,o);if(!Am.test(s))continue;let r=o<0?e[t+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=r&&!r.startsWith(
"-")&&at("PASSWORD",r);r&&i&&(yield{span:o<0?{...n.span,end:e[t+1].span.end}:n.span,secret:i,by:s,value:r})}}function Pm(e){let{name:t,words:n}=e,o=(r,i,a)=>{let c=i&&at("PASSWORD",i);return r&&i&&c?{
span:r.span,secret:c,by:a,value:i}:void 0},s=r=>n[r]?.literal;switch(t){case"curl":{let r=E(P(e,"curl"),"-u","--user","-U","--proxy-user"),i=r?.value?.literal;return o(r?.value,i?.includes(":")?i.slice(
i.indexOf(":")+1):void 0,r?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let r=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("\
--"));return o(r,r?.literal.slice(2),"-p")}case"sshpass":{let r=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[r];return i?.text==="-p"?o(n[r+1],s(r+1),"-p"):o(i,i?.literal.slice(2),"-p")}case"docker":case"\
podman":case"helm":case"az":{let r=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return r>0?o(n[r+1],s(r+1),"-p"):void 0}case"redis-cli":{let r=n.findIndex(({text:i})=>i===
"-a");return r>0?o(n[r+1],s(r+1),"-a"):void 0}case"aws":{let r=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&r>0?o(n[r+1],s(r+1),"aws co\
nfigure set"):void 0}case"npm":case"yarn":case"pnpm":{let r=n.findIndex(({text:c})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(c)),i=n[r];if(!i)return;let a=i.literal.indexOf("=");
return a>0?o(i,i.literal.slice(a+1),"_authToken"):o(n[r+1],s(r+1),"_authToken")}case"htpasswd":return n.some(({text:r})=>/^-\w*b/.test(r))?o(n[n.length-1],s(n.length-1),"-b"):void 0;case"openssl":{let r=n.
find(({text:i})=>/^pass:/.test(i));return o(r,r?.literal.slice(5),"pass:")}case"composer":{let r=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return r>0?o(n[n.
length-1],s(n.length-1),n[r]?.text??""):void 0}default:return}}function J({image:e,hooks:t}){let n=[],o=(s,r,i)=>{r.state==="written"&&i&&n.push({what:s,setting:r,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&o("entrypoint",e.entrypoint,
e.entrypoint.value),e.cmd.state==="written"&&o("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&o("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:s}of t??[])s.state===
"written"&&o("hook",s,s.value);return n}function zo({text:e},t,n){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(s=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(
s)?.[1],i=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(s)?.[1],a=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(s)?.[1]??"",c=[...i?[i]:[],...[...a.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].
map(([l])=>l)];return r===t&&c.some(l=>Im(l,n))})}function Im(e,t){let n=`/${e.replace(/^\/+|\/+$/g,"")}`;if(n.length>200||(n.match(/\*/g)?.length??0)>6)return!1;let o=n.split(/(\*\*\/?|\*)/).map(s=>s.
startsWith("**")?".*":s==="*"?"[^/]*":$t(s)).join("");return new RegExp(`^${o}/?$`).test(t)}var It=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;var Ur=u({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"The abi says which kinds of rules the kern\
el is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration decides whether even network rules count.",
standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[],*check({policy:e,profiles:t}){let[n]=t;if(!n)return;let{abi:o}=e;if(!o){
let r=t.some(({profile:i})=>i.rules.some(({rule:a})=>a.kind==="network"||a.kind==="unix"));yield{at:n.profile.node.name,message:r?"no abi is stated, so whether the network rules are enforced depends o\
n the host's parser.conf: `abi <abi/3.0>,` before the profile says it":"no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",severity:r?"medium":"low"};return}let s=It(
Cs,o.path.value.replace(/^abi\//,""))??[];for(let{profile:r}of t)for(let i of r.rules)N(i)&&s.includes(i.rule.kind)&&(yield{at:{span:i.at},message:`\`${o.path.value}\` does not know ${i.rule.kind} rul\
es: this one is read and not enforced${X(i)?"":", and so is nothing else of the kind"}`,severity:"high",related:[{span:o.span,message:"the abi"}]})}});var Wm={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to somebody who is asked, and in a \
container nobody is"},qr=u({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode looks like a control in every list\
ing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{"apparmor.d(5)":"https://gitlab.\
com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let o of t.node.flags){let s=It(Wm,o.value);s?yield{at:o,message:`profile \`${t.name}\`\
 is in ${o.value} mode, which ${s}`}:o.value==="debug"&&(yield{at:o,message:"the flag debug is for developers of AppArmor",severity:"low"})}let n=t.rules.find(o=>o.rule.kind==="all"&&!X(o)&&N(o));n&&(yield{
at:{span:n.at},message:`profile \`${t.name}\` allows everything by this rule`})}}});var Hr=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],Mm=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,
Br=u({id:"apparmor-resolved-paths",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at t\
he file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoeve\
r runs su.",standards:[],references:{UsrMerge:"https://wiki.debian.org/UsrMerge"},examples:[],*check({profiles:e}){for(let t of e)for(let n of t.rules){if(!N(n.placed)||!n.rule.path)continue;let o=n.rule.
path.value,s=Hr.find(([p])=>p.test(n.pattern)),r=s&&n.pattern.replace(s[0],s[1]),i=r!==void 0&&!Tm(t,n,r),a=!r&&n.literal!==void 0&&Mm.test(n.literal)&&!jm(t,n,n.literal);if(!i&&!a)continue;let c=i&&n.
deny?Lm(t,n,r):void 0,l=s?o.replace(s[0],s[2]):o,d=i?`\`${o.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${o.slice(0,60)}\` is a link on most distributions`;yield{at:{span:n.
placed.at},message:`${d}: the kernel sees the path behind it, and there this rule ${n.deny?"denies nothing":"never matches"}${c?", while another one allows it":""}${i&&l!==o?`. Write \`${l.slice(0,70)}\
\``:""}`,severity:c?"high":"medium",related:c?[{span:c.placed.at,message:"this rule allows it"}]:[]}}}}),zr=["read","append","exec","mmap","link","lock"];function Lm(e,{permissions:t},n){for(let o of zr){
let s=t[o]?e.opening(n,o):void 0;if(s)return s}}var jm=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&(o.pattern.startsWith(n)&&o.pattern!==n||/\/sh$/.test(n)&&["dash","bash","busybox"].some(s=>e.touches(
o,n.replace(/sh$/,s),"exec")))),Tm=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&zr.every(s=>!t.permissions[s]||o.permissions[s])&&(o.pattern===n||!Hr.some(([s])=>s.test(o.pattern))&&e.covers(o,n)));var Nm=["/usr/lib/x86_64-linux-gnu/libc.so.6","/lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch\
64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],Gr=u({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Allow what programs need to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. Wh\
at it would have kept out comes in afterwards.",standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){
let{profile:n}=t,{node:o}=n;if(o.keyword==="hat"||!t.complete)continue;if(n.rules.length===0&&n.includes.size===0&&n.children.length===0&&!o.flags.some(({value:y})=>/complain|unconfined|default_allow|prompt/.
test(y))){yield{at:o.name,message:`profile \`${n.name.slice(0,60)}\` allows nothing at all: no program starts under it`,severity:"high"};continue}let r=[...n.includes].some(y=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.
test(y)),i=we(t,"exec").filter(({permissions:y})=>y.exec==="ix"||y.exec==="pix"),a=Nm.some(y=>t.allows(y,"read")&&t.allows(y,"mmap"));if(i.length>0&&!r&&!a&&n.system.length===0)yield{at:o.name,message:`\
programs may be started under \`${n.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let y of i){let k=/\*\*/.
test(y.pattern)&&!y.permissions.mmap&&gt(t)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(y.pattern),x=k&&t.rules.some(v=>!v.deny&&v.permissions.mmap&&t.meet(y,v));k&&!x&&(yield{at:{span:y.
placed.at},message:`nothing below \`${y.prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let c=V(t,"network").filter(({rule:y})=>y.
words[0]),l=He(t,"network").map(({rule:y})=>y.words.map(({value:k})=>k)),d=l.some(y=>y.length===0),p=c.find(({rule:y})=>y.words[0]?.value==="inet"||y.words[0]?.value==="tcp");if(!p||d||n.system.some(({
path:y})=>/nameservice/.test(y.value)))continue;let m=l.some(([y])=>y==="inet6"||y==="tcp"||y==="udp"||y==="stream"||y==="dgram"),g=l.some(([y,k])=>/^(?:udp|dgram)$/.test(k??y??"")||/^inet6?$/.test(y??
"")&&k===void 0),f=[m?"":"IPv6",g?"":"UDP, and so no DNS"].filter(Boolean);f.length&&(yield{at:{span:p.placed.at},message:`the profile allows no ${f.join(" and no ")}`,severity:"info"})}}});var Fm=[["read","r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],Kr=u({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every \
access mode of a protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not\
 protected.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let n=t.rules.flatMap(i=>{let{
permissions:a}=i;if(!i.deny||!N(i.placed)||!a.read)return[];let c=Fm.filter(([d,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!a[d]&&!Um(t,i,d)),l=c.filter(([d])=>t.giving(d).some(p=>t.meet(i,p)));return c.length?[
{rule:i,left:c,open:l}]:[]}),o=n.find(({open:i})=>i.length)??n[0];if(!o)continue;let s=Q(t),r=n.some(({open:i})=>i.some(([a])=>a!=="read"));yield{at:{span:o.rule.placed.at},message:`${n.length===1?"th\
is denial leaves":`${n.length} denials leave modes out; this one leaves`} \`${o.left.map(([,i])=>i).join("")}\` of \`${(o.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:s?"info":r?
"medium":"low",related:n.flatMap(({rule:i})=>i===o.rule?[]:[{span:i.placed.at,message:"another one"}]).slice(0,5)}}}}),Um=(e,t,n)=>e.giving(n,!0).some(o=>o!==t&&e.covers(o,t.pattern));var Vr=u({id:"docker-default-denies",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows fi\
les, network and capabilities broadly and then denies what leads to the host. A profile that copies the first half, or an old copy of both, gives a container less protection than having no profile of \
its own.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!gt(t))continue;let n=Ge(t,"a\
ppend"),o=V(t,"network").find(({rule:a})=>a.words.length===0&&a.conditions.length===0&&!a.peer),s=ze(t).find(({rule:a,placed:c})=>a.names.length===0&&!X(c)&&N(c)),r=n?Ao(t):[];s&&n&&V(t,"mount").length>
0&&r.unshift("mount");let i=He(t,"network").some(({rule:a,placed:c})=>X(c)&&a.words[0]?.value==="alg");o&&n&&!i&&r.push("network alg"),r.length!==0&&(yield{at:{span:(n??o??s)?.placed.at??t.profile.node.
name.span},message:`docker-default allows as broadly and denies ${r.slice(0,10).join(", ")}, which this profile leaves open`})}}});var qm=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),Yr=u({id:"exec-target-defined",on:"apparmor",severity:"medium",confidence:"med\
ium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a program changes to exists; the kernel does, when the progra\
m is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],references:{"apparmor.d(5), execute rules":"https:\
//gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{kernel:t}){let n=t.apparmors.flatMap(o=>o.profiles.map(({profile:s})=>s));for(let o of e){let{
profile:s}=o;for(let{rule:r,permissions:i,placed:a,literal:c,deny:l}of o.rules){let d=i.exec==="cx";if(l||!N(a)||!d&&i.exec!=="px")continue;let p=r.target?s.expand(r.target.value):c;if(!(!p||/[*?[{&:]|\/\//.
test(p)))if(d){let m=s.name.includes("//")?e.find(f=>f.profile.name===s.name.slice(0,s.name.lastIndexOf("//"))):void 0,g=[...s.children,...m?.profile.children??[]];if(!o.complete||g.some(f=>f.name.endsWith(
`//${p}`)||f.attachment!==void 0))continue;yield{at:{span:a.at},message:`there is no child profile \`${p.slice(0,60)}\` in \`${s.name.slice(0,60)}\`: starting it fails`}}else r.target&&!qm.has(p)&&!n.
some(m=>m.name===p||m.attachment===p)&&(yield{at:{span:a.at},message:`there is no profile \`${p.slice(0,60)}\` in these files: where it is not loaded either, starting the program fails`,severity:"low",
confidence:"low"})}}}});var Go="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),Hm="dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfm\
on checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),Jr=u({id:"no-broad-capability-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow all capab\
ilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile is the second lock behind the runtime's; one\
 that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check({profiles:e}){for(let t of e){
let n=Q(t);for(let{rule:o,placed:s}of ze(t))if(!(X(s)||!N(s))){if(o.names.length===0){let r=Go.filter(i=>!pn(t,i));if(r.length===0)continue;yield{at:{span:s.at},message:`every capability is allowed${r.
length<Go.length?` but those denied, among them ${r.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:n?"info":de(t,"high")}}for(let r of o.names){let i=Go.includes(r.value)?"\
high":Hm.includes(r.value)?"medium":void 0;i&&!pn(t,r.value)&&(yield{at:{span:s.included?s.at:r.span},message:`capability \`${r.value}\` is allowed`,severity:de(t,i)})}}for(let o of["userns","io_uring"])
for(let{placed:s}of V(t,o))yield{at:{span:s.at},message:o==="userns"?"user namespaces may be made, with every capability inside":"io_uring may be used in ways that borrow credentials or polling thread\
s",severity:de(t,"medium")}}}});var Bm=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],zm=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,Zr=u({id:"no-broad-exec",on:"appar\
mor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everything below a folder may be executed,\
 whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execu\
te-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Q(t),o=Ge(t,"exec");for(let s of we(t,"exec")){let r={span:s.placed.at},i=Bm.find(a=>t.touches(s,a,"exec")&&t.allows(a,"exec"));if(t.opensAll(
s,"/**","exec"))yield{at:r,message:"every file may be executed",severity:n?"info":"medium"};else if(i)yield{at:r,message:`programs in \`${i.slice(0,i.indexOf("/x"))}\` may be executed, where anybody wr\
ites`,severity:n&&s===o?"info":"high"};else{if(o||!gt(t)||s.permissions.exec!=="ix"&&s.permissions.exec!=="pix")continue;s.glob.some(a=>a.kind==="any")&&/\*\*/.test(s.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.
test(s.pattern)?yield{at:r,message:`whatever lies below \`${s.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothing of this profile can write there`,severity:"low"}:s.literal&&zm.test(
s.literal)&&(yield{at:r,message:`\`${s.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}});var Gm=["/etc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],Xr=u({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"reco\
mmended",summary:"Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, \
with the first flaw that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=Q(t);for(let o of we(t,"read")){if(t.opensAll(o,"/**","read")){yield{at:{span:o.placed.at},message:"every file may be read",severity:n?"info":de(t,"medium")};
continue}let s=Gm.find(i=>t.touches(o,i,"read")&&t.allows(i,"read"));if(!s)continue;let r=o.exact||o.prefix.length>s.lastIndexOf("/")+(s.endsWith("/x")?0:1);(r||t.opensAll(o,"/etc/**","read")||t.opensAll(
o,"/root/**","read"))&&(yield{at:{span:o.placed.at},message:`\`${s.replace(/\/x$/,"")}\` may be read`,severity:de(t,r?"high":"medium")})}}}});var Km=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**","/lib/**","/boot/**"],Vm=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/et\
c/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/etc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/autho\
rized_keys"],Qr=u({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what \
others execute, adds an account or a cron job, and stays. A profile that allows it confines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/appar\
mor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Q(t);for(let o of new Set([...we(t,"append"),...we(t,"link")])){let s=o.permissions.
append?"append":"link",r=Km.find(a=>t.opensAll(o,a,s)),i=o.rule.prefix.owner?.value==="owner";if(r)yield{at:{span:o.placed.at},message:`${s==="link"?"links may be made":"files may be written"} anywher\
e below \`${r==="/**"?"/":r.slice(0,-3)}\`${i?" that the process owns":""}`,severity:n&&r==="/**"?"info":i?"medium":"high"};else{let a=s==="append"?Vm.find(c=>t.touches(o,c,s)&&t.allows(c,s)):void 0;a&&
(yield{at:{span:o.placed.at},message:`\`${a}\` may be written, which is a way to root`,severity:"medium"})}}}}});var Ym="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),Jm=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,ei=u({id:"no-broad-mount-rule",on:"app\
armor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitted name, and\
 a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor/-/wikis/Qui\
ckProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=de(t,"high");for(let{rule:o,placed:s}of V(t,"mount")){let r=Zm(t,o);r&&(yield{at:{span:s.at},message:r,severity:n})}
for(let{rule:o,placed:s}of V(t,"remount"))Sn(t,o.words[0])&&!ti(o).includes("ro")&&(yield{at:{span:s.at},message:"any file system may be remounted, writable ones included",severity:n});for(let{rule:o,
placed:s}of V(t,"pivot_root"))Sn(t,o.words[0])&&(yield{at:{span:s.at},message:"the root folder may be changed to any other",severity:n});for(let{rule:o,placed:s}of V(t,"umount"))Sn(t,o.words[0])&&(yield{
at:{span:s.at},message:"anything may be unmounted, what hides files of the host included",severity:Q(t)?"info":de(t,"medium")})}}});function Zm(e,t){let n=ti(t),o=(...l)=>n.some(d=>l.includes(d)),s=t.
conditions.flatMap(({name:l,values:d})=>/fstype$/.test(l.value)?d.map(({value:p})=>p):[]),[r]=t.words,[i,a]=[Sn(e,r),Sn(e,t.target)];if(n.some(l=>Jm.test(l)))return;if(o("remount"))return i&&a&&!o("ro")?
"any file system may be remounted, writable ones included":void 0;if(o("move","M"))return i?"any mount may be moved, past the rules for where it was":void 0;if(o("bind","rbind","B","R"))return i||r?.value===
"/"?"any folder may be bound under another name, past the rules for its own":void 0;let c=Ym.find(l=>s.some(d=>Ie(d,l)));if(c)return`file systems of type \`${s.find(l=>Ie(l,c))}\` may be mounted, which\
 show or change what belongs to the host`;if(s.length===0&&i&&a)return n.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${n.length>1?"s":""} ${n.slice(
0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var ti=({conditions:e})=>e.flatMap(({name:t,values:n})=>/^options?$/.test(t.value)?n.map(({value:o})=>o):[]);function Sn({profile:e},t){
let n=t&&e.expand(t.value);return t===void 0||n!==void 0&&Be(n)}var Xm=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),ni=u({id:"no-broad-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic, and rare address families are doors into seldom-tested parts of the kernel. Pr\
ograms need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=Q(t),o=He(t,"network").some(({rule:s,placed:r})=>X(r)&&s.words[0]?.value==="alg");for(let{rule:s,placed:r}of V(t,"network")){let i={span:r.at},[a,c]=s.words.
map(({value:d})=>d),l=s.conditions.length>0||s.peer!==void 0;if(!a&&!l)(!o||!n)&&(yield{at:i,message:`every address family is allowed${o?"":", AF_ALG among them"}: name inet and inet6`,severity:n?"inf\
o":de(t,"medium")});else if(a==="raw"||a==="packet"||c==="raw"||c==="packet"){let d=a==="netlink";yield{at:i,message:d?"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets \
read and forge the traffic of others",severity:de(t,d?"medium":"high")}}else a&&Xm.has(a)&&(yield{at:i,message:`sockets of family ${a} are allowed, which hardly any program in a container opens`,severity:de(
t,"medium")})}}}});var Qm=e=>e===void 0||Be(e)||Ie(e,"unconfined"),oi=u({id:"no-broad-ptrace-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"\
A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a peer, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:[
"CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:n,placed:o}of V(
t,"ptrace")){let s=zn(t,n.conditions,"peer"),r=!n.conditions.some(({name:d})=>d.value==="peer")||s!==void 0,i=Gn(n,["trace","read"]),a=i.some(d=>/^(?:trace|write|w|rw|wr)$/.test(d)),c=i.some(d=>/^(?:read|r)$/.
test(d));if(!r||!Qm(s)||!a&&!c)continue;let l=s!==void 0&&!Be(s)?"unconfined processes":"every process";yield{at:{span:o.at},message:`${l} may be ${a?"traced":"read by tracing"}: name a peer`,severity:a?
"high":"medium"}}for(let{rule:n,placed:o}of V(t,"signal")){let s=Gn(n,["send"]).some(c=>/^(?:send|write|w|rw|wr)$/.test(c)),r=zn(t,n.conditions,"peer"),i=n.conditions.some(({name:c,values:l})=>c.value!==
"peer"&&l.length>0),a=r!==void 0||!n.conditions.some(({name:c})=>c.value==="peer");s&&!i&&a&&(r===void 0||Be(r))&&(yield{at:{span:o.at},message:"every process may be sent every signal: name a peer",severity:"\
medium"})}for(let{rule:n,placed:o}of V(t,"dbus"))n.access.some(({value:s})=>s==="eavesdrop")?yield{at:{span:o.at},message:"every message on the bus may be read"}:n.conditions.length===0&&!n.peer&&n.access.
length===0&&(yield{at:{span:o.at},message:"every service on every bus may be called",severity:"medium"});for(let n of["unix","mqueue"])for(let{rule:o,placed:s}of V(t,n))o.conditions.length===0&&!o.peer&&
o.access.length===0&&o.words.length===0&&(yield{at:{span:s.at},message:n==="unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}});var si=u({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# inc\
lude` is a comment. One space decides whether the abstractions a profile counts on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/\
apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){
let[n,o="",s=""]=t,r=t.index+o.length,i={file:e.path,start:r,end:t.index+n.length};yield{at:{span:i},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an\
 include",safety:"unsafe",edits:[{span:{...i,end:r+s.length},text:""}]}}}}});var ef="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),ri=u({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"recomme\
nded",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one likes,\
 and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],
*check({profiles:e}){for(let t of e){for(let n of t.rules){let{rule:o,permissions:s,placed:r,deny:i}=n;if(i||!s.exec||!N(r)||t.open(n,"exec")===null)continue;let a=o.target&&t.profile.expand(o.target.
value),c=ef.some(m=>["/bin/","/usr/bin/"].some(g=>t.touches(n,g+m,"exec"))),l={span:r.at},d=o.path?.value.slice(0,60)??"every program",p=o.exec?.value==="safe"||o.exec?.value!=="unsafe"&&s.scrubs;if(a===
"unconfined")yield{at:l,message:`\`${d}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(s.exec)){let m=s.exec!=="ux"?" where it has no profile of its own":"";yield{
at:l,message:`\`${d}\` starts unconfined${m}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(s.exec==="ux"&&c)?"medium":"high"}}else o.exec?.value==="unsafe"?yield{at:l,
message:`\`${d}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(s.exec)&&!p&&c?yield{at:l,message:`\`${d}\` starts under another profile with the environ\
ment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(s.exec)&&(yield{at:l,message:`under which profile \`${d}\` starts depends on what is loaded: this one's, when t\
here is no other`,severity:"low"})}for(let{rule:n,placed:o}of V(t,"change_profile")){let s=n.target?t.profile.expand(n.target.value):"**";s!==void 0&&(Be(s)||Ie(s,"unconfined"))?yield{at:{span:o.at},message:Be(
s)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:n.exec?.value==="unsafe"&&(yield{at:{span:o.at},message:"the change keeps the environment, LD\
_PRELOAD included",severity:"medium"})}}}});var tf=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/proc/sys/kernel/core_pattern"],["/proc/sys/kernel/modpro\
be","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_memory","append","/proc/sys/vm"],["/proc/1/mem","append","\
/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append","/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helpe\
r","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.replace","append","AppArmor's own .replace"],["/sys/ke\
rnel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efivars/x","append","/sys/firmware"],["/sys/fs/cgroup/memo\
ry/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["/dev/mem","read","/dev/mem"],["/dev/kmem","append","/d\
ev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,"append","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc\
/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's socket"],["/run/containerd/containerd.sock","append","the \
engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-dockerd.sock","append","the engine's socket"],["/run/k3s/\
containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/podman.sock","append","the engine's socket"],["/run/bu\
ildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],ii=u({id:"no-host-control-rule",on:"apparmor",severity:"high",profile:"recommended",
summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container\
; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What docker-default denies":"https://docs.docker.com/engine/se\
curity/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(Ge(t,"append"))continue;let n=Ge(t,"read"),o=new Map,s=new Set;for(let[r,i,a]of tf){if(i==="read"&&n||!t.allows(r,i))continue;let c=we(
t,i).find(l=>t.touches(l,r,i));c&&(o.set(c,(o.get(c)??new Set).add(a)),(!/^\/(?:var\/)?run\//.test(r)||c.exact||c.prefix.length>r.lastIndexOf("/")+1)&&s.add(c))}for(let[r,i]of o){let a=[...i];yield{at:{
span:r.placed.at},message:`this reaches ${a.slice(0,4).join(", ")}${a.length>4?` and ${a.length-4} more`:""}, which control${a.length>1?"":"s"} the host`,severity:de(t,s.has(r)?"high":"medium")}}}}});var ci=["read","append","link","lock","mmap","exec"],ai=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),li=400,di=u({id:"no-inert-apparmor-rule",on:"apparmor",
severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logged. A deny rule for it changes one thing only: the attem\
pt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{"apparmor.d(5), deny":"https://gitlab.com/apparmor/app\
armor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){let{profile:n}=t;if(!t.complete||n.rules.some(({rule:l})=>l.kind==="all"))continue;let s=n.system.some(
({path:l})=>l.value!=="abstractions/base")?[]:[...sf(t),...rf(t),...af(t)].sort((l,d)=>l.start-d.start),r=Q(t)?"info":"low",[i]=s;i&&(yield{at:{span:i},message:`${s.length===1?"this rule changes nothi\
ng but the log: what it denies":`${s.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,severity:r,related:s.slice(1,6).map(
l=>({span:l,message:"another one"}))});let a=nf(t),[c]=a;c&&(yield{at:{span:c.at},message:`${a.length===1?"this rule changes":`${a.length} rules, this the first of them, change`} nothing: ${c.why}`,severity:r,
related:a.slice(1,6).map(({at:l,why:d})=>({span:l,message:d}))})}}});function nf(e){let{rules:t}=e;if(t.length>li)return[];let n=[],o=new Set;for(let s of t){if(!N(s.placed)||s.placed.included||!s.rule.
path)continue;let{prefix:r,permissions:i,target:a}=s.rule,c=[s.pattern,i.value.split("").sort().join(""),a?.value,r.owner?.value,s.deny,s.priority].join(" "),l=!s.deny&&t.find(d=>d.deny&&d.priority>=s.
priority&&of(e,d,s));l?n.push({at:s.placed.at,why:`\`deny ${l.rule.path?.value.slice(0,60)}\` takes back all it allows`}):o.has(c)&&n.push({at:s.placed.at,why:"the same stands above"}),o.add(c)}return n}
var of=(e,t,n)=>(t.rule.prefix.owner===void 0||t.rule.prefix.owner.value===n.rule.prefix.owner?.value)&&ci.every(o=>!n.permissions[o]||!!t.permissions[o])&&(!n.permissions.write||t.permissions.write)&&
(t.pattern===n.pattern||e.covers(t,n.pattern));function*sf(e){let t=ze(e).filter(({placed:n})=>!X(n));for(let{rule:n,placed:o}of ze(e)){if(!X(o)||!N(o)||n.prefix.audit||n.names.length===0)continue;n.names.
some(({value:r})=>t.some(i=>i.rule.names.length===0||i.rule.names.some(a=>a.value===r)))||(yield o.at)}}function*rf(e){let t=He(e,"network"),n=t.filter(({placed:o})=>!X(o)).map(({rule:o})=>o.words[0]?.
value);if(!n.some(o=>o!==void 0&&ai.has(o)))for(let{rule:o,placed:s}of t)X(s)&&N(s)&&!o.prefix.audit&&o.words[0]&&!ai.has(o.words[0].value)&&!n.includes(void 0)&&!n.includes(o.words[0].value)&&(yield s.
at)}function*af(e){if(e.rules.length>li)return;let t=e.rules.filter(({deny:o})=>!o),n=(o,s)=>ci.some(r=>!!o.permissions[r]&&!!s.permissions[r]);for(let o of e.rules)o.deny&&N(o.placed)&&!o.rule.prefix.
audit&&!t.some(s=>n(o,s)&&e.meet(o,s))&&(yield o.placed.at)}var cf=100,pi=u({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class suc\
h as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below it; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.\
d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],*check({profiles:e,source:t}){for(let n of e){let o=Q(n);for(let{rule:s,placed:r,deny:i}of n.
rules){if(!s.path||r.included||s.path.span.file!==t.path)continue;let{span:a}=s.path,c=t.text.slice(a.start,a.end),l=[...c.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,cf).filter(g=>!g[1]?.includes(
"/")&&!lf(c,g.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(c.slice(g.index+g[0].length))),[d]=l;if(!d)continue;let p=l.map(g=>a.start+g.index+g[0].length-1),m=a.start+d.index;yield{at:{span:{...a,start:m,end:m+
d[0].length}},message:`\`${d[0].slice(0,40)}\` ${l.length>1?`and ${l.length-1} more here match`:"matches"} a slash too, so this rule ${i?"denies":"reaches"} more than files of one folder`,severity:o?"\
info":i?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(g=>({span:{...a,start:g,end:g+1},text:"/]"}))}}}}}});function lf(e,t){let n=t-1;for(;e[n]==="{"||e[n]===",";){for(let o=0;n>=
0&&(e[n]!=="{"||o>0);n-=1)e[n]==="}"?o+=1:e[n]==="{"&&(o-=1);n-=1}return e[n]==="/"}var df=4e3,ui=u({id:"no-write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker ne\
eds to run code of one's own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gi\
tlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=Q(t),o=0,s=Ge(t,"append"),r=s?[s]:t.giving("append").filter(({prefix:i})=>!/^\/(?:dev|proc|sys)\//.
test(i));for(let i of t.rules){let a=i.permissions.exec?"exec":i.permissions.mmap?"mmap":void 0;if(i.deny||!a)continue;let c=pf(t,r,i,a,()=>(o+=1,o>df));if(c){if(s){yield{at:{span:s.placed.at},message:i===
s?"every file may be written and executed":`every file may be written, and \`${c.path.slice(0,80)}\`, for one, also ${a==="exec"?"executed":"mapped to be executed"}`,severity:n?"info":"high",related:i===
s?[]:[{span:i.placed.at,message:"here it may be executed"}]};break}yield{at:{span:i.placed.at},message:`\`${c.path.slice(0,80)}\`, for one, may be written and ${a==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:c.rule===i?[]:[{span:c.rule.placed.at,message:"here it may be written"}]}}}}}});function pf(e,t,n,o,s){for(let r of t){if(!N(r.placed)&&!N(n.placed)||!r.prefix.startsWith(
n.prefix)&&!n.prefix.startsWith(r.prefix))continue;if(s())return;let i=e.open(r,"append",n,o);if(i&&!/^\/(?:dev|proc|sys)\//.test(i))return{path:i,rule:r}}}var uf={broken:"high",loose:"medium",unread:"low"},mi=u({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile wi\
th one error is not loaded at all. The container then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmo\
r.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:uf[o],...s?{
fix:s}:{}}}});var fi=u({id:"dependency-reachable",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from wh\
at it needs do not stay: the proxy cannot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https\
://docs.docker.com/compose/how-tos/networking/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of F(e))for(let s of I(O(o,"depends_on"))){let[r,i]=[n.get(o.name),n.get(s.name)];if(!r||!i||!Ko(r)||!Ko(
i))continue;let a=new Set(mf(i)),c=w(r.host.networks,({name:d})=>a.has(d)),l=`${h(o.name)} and ${h(s.name)}, on which it depends,`;if(c.length===0)ff(r,s.name)&&(yield{at:s.at,message:`${l} share no n\
etwork: it cannot reach it`});else if(c.every(({value:d})=>S(d.connects,p=>!p))){let[d]=c;d&&(yield{at:d.value.connects,message:`${l} share only networks on which containers cannot reach each other`})}}
for(let o of n.values()){let{networks:s}=o.host,i=Ko(o)&&w(s).length>0&&w(s).every(({value:a})=>S(a.internal,c=>c))?w(o.image.env).find(({value:a})=>/WEBHOOK_URL_FILE$/i.test(a.name)||hf(a.literal,n)):
void 0;i&&(yield{at:o,severity:"info",message:`service ${h(o.path[1]??"")} is on internal networks only, and ${h(i.value.name)} has it call an address outside`,related:[{span:i.span,message:"configure\
d here"}]})}}}),Ko=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.networks.value.every(t=>t.state!=="unknown"&&!t.value.external),mf=({host:e})=>w(e.networks).map(({value:t})=>t.
name);function ff({image:e},t){let n=$t(t),o=new RegExp(`(?:\\/\\/|@)${n}(?:[:/?,]|$)|(?:^|[\\s,=])${n}:\\d+`),s=[e.cmd,e.entrypoint].flatMap(r=>r.state==="written"?r.value?.words??[]:[]);return w(e.env).
some(({value:r})=>o.test(r.literal)||r.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.test(r.name))||s.some(r=>r.state!=="unknown"&&o.test(r.value))}
function hf(e,t){let n=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return n!==void 0&&!t.has(n)&&!/\.(?:local|internal|localhost|lan|test)$/i.test(n)&&/hook|notify|alert/i.
test(e)}var hi=u({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"A started database is not one that \
answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a check never starts at all.",standards:[],
references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of F(e))for(let s of I(O(o,"depends_on"))){let r=n.get(s.name),
i=O(s,"condition"),a=i?_(i):"service_started";if(!r||a===void 0)continue;let{healthcheck:c}=r.image;a==="service_healthy"&&i&&S(c,p=>p===null||p.test===null)&&(yield{at:{span:i.node.span,via:i.at.via},
severity:"medium",message:`${h(o.name)} waits for the health of ${h(s.name)}, which has no health check: it never starts`,related:[{span:r.span,message:"this service has no check"}]});let l=c.state===
"written"&&c.value?.test,d=Dt(r.image);a==="service_started"&&(l||d||!i)&&(yield{at:s.at,message:`${h(o.name)} starts before ${h(s.name)} answers: wait with \`condition: service_healthy\`${l?"":", onc\
e it has a health check"}`})}}});var gi=u({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay carries what services say to each other across the network bet\
ween hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic\
 on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){for(let t of I(le(e,"networks"))){let n=O(t,"driver"),s=O(
t,"driver_opts","encrypted")===void 0&&!I(O(t,"driver_opts")).some(({name:i})=>i==="encrypted"||i.startsWith("encrypted=")),r=O(t,"external");n&&_(n)==="overlay"&&s&&(!r||_(r)==="false")&&(yield{at:{span:n.
node.span,via:n.at.via},message:`overlay network ${h(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}});var yi=u({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a \
live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let n=ee(e,t);for(let{name:o,path:s,span:r,exact:i,operator:a,operand:c,from:l,whole:d,start:p,end:m}of e.files.
flatMap(vt)){if(l!=="operand"||!a.endsWith("-")||!c)continue;let f=/^([A-Za-z_]\w*)=/.exec(d)?.[1]??s[s.length-1]??"",y=s[2]==="environment"||s[3]==="args",k=[o,...y?[f]:[]].find(he)??o,x=M("",`${d.slice(
0,p)}${c.text}${d.slice(m)}`,!0)?.by==="url";if(!M(k,c.text,!0)&&!x)continue;let v=n.get(s[1]??""),D=v&&w(v.host.portBindings,z=>fe(v.host,z)).length>0,R=i?{fix:{safety:"unsafe",title:`require it: \${${o}\
:?}`,edits:[{span:r,text:`\${${o}:?}`}]}}:{};yield{at:{span:r},severity:v?.development?"low":D?"high":"medium",message:`where nobody sets ${h(o)}, its fallback is the password`,...R}}}});var bi=u({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image was built from, by whom an\
d how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/\
metadata/attestations/"},examples:[],*check(e){for(let t of F(e))for(let n of["provenance","sbom"]){let o=O(t,"build",n);o&&/^(?:false|mode=disabled|disabled=true)$/.test(_(o)??"")&&(yield{at:o.at,message:`\
the image of service ${h(t.name)} is built without ${n==="sbom"?"a bill of materials":"provenance"}`})}}});var ki={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},wi=e=>Object.hasOwn(ki,e)?ki[e]:void 0;var gf=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],yf=["placement","update_config","rollback_config","en\
dpoint_mode"],vi=u({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"A setting that nobody reads looks \
like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",standards:[],references:{"Compose \
Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let n=ee(e,t),o=[...n.values()].some(({stack:r})=>r),s=le(e,"secrets");for(let r of F(e)){for(let a of o?
gf:[]){let c=O(r,a);c&&_(c)!=="false"&&(yield{at:c.at,message:`Swarm ignores ${a}: for service ${h(r.name)} it changes nothing`})}for(let a of o?[]:yf){let c=O(r,"deploy",a);c&&(yield{at:c.at,message:`\
docker compose ignores deploy.${a}: for service ${h(r.name)} it changes nothing`})}for(let a of o?[]:I(O(r,"secrets")))yield*bf(a,s);let i=n.get(r.name);i&&(yield*kf(i))}for(let r of I(le(e,"networks"))){
let i=O(r,"driver_opts","com.docker.network.bridge.enable_icc");i&&_(i)==="true"&&(yield{at:i.at,message:`containers of network ${h(r.name)} reach each other by default: saying so changes nothing`})}}});
function*bf(e,t){let n=_(O(e,"source"));if(!(n===void 0||!O(t,n,"file")))for(let o of["uid","gid","mode"]){let s=O(e,o);s&&(yield{at:s.at,message:`docker compose mounts the file of secret ${h(n)} as i\
t is: ${o} changes nothing`})}}function*kf(e){let{host:t,image:n}=e,o=n.ref&&C(n.ref)?.path,s=o?wi(o.slice(o.lastIndexOf("/")+1)):void 0;if(!s||e.build||n.entrypoint.state==="written")return;let r=J(e).
flatMap(({command:i})=>i.words.map(a=>C(a)??"?"));for(let i of w(t.mounts)){let a=C(i.value.target)??"";!s.test(a)||r.some(c=>c==="?"||c.includes(a.slice(a.lastIndexOf("/")+1))||/config|conf/.test(c))||
(yield{at:i,message:`the image of service ${h(e.path[1]??"")} does not read ${h(a)} unless its command names it`})}}var Wt=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),Je=new Set([...Wt,..."AUDIT_CONTROL AUDIT_READ BL\
OCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PAC\
CT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),Mt={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the h\
ost's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"\
taking over other processes"},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"\
high",gain:"ignoring the host's security policy"}},xi={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"mediu\
m",SYS_RESOURCE:"medium"},Si={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGI\
D","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:[
"CHOWN","SETGID","SETUID"]};function se(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var $i=u({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or the built image.",why:"The base \
file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does n\
ot see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/merge/","Fragments and merge keys":"\
https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let n=ee(e,t),o=[...n.values()].some(({development:s})=>s);for(let s of e.replaced){let r=wf(s);if(!r)continue;let{before:i,
after:a,why:c}=s,l=c==="merge"?"it replaces what the merge key brings":c==="include"?"the including file takes it back":c==="extends"?"the extending service takes it back":"this file takes it back";yield{
at:{span:a.key.span},severity:o?"low":"medium",message:`${r} is lost: ${l}`,related:[{span:i.key.span,message:"what it was"}]}}for(let s of F(e)){let r=O(s,"healthcheck","disable"),i=O(s,"healthcheck",
"test"),a=n.get(s.name),c=i??(a?.base?.healthcheck?a:void 0);r&&c&&_(r)==="true"&&(yield{at:r.at,message:`the health check of service ${h(s.name)} is switched off: ${i?"the test beside it never runs":
"its image has one"}`,related:i?[{span:i.at.span,message:"the test"}]:[]});let{base:l,image:d}=a??{};l?.drops&&d?.entrypoint.state==="written"&&d.user.state==="default"&&d.user.value==="root"&&(yield{
at:d.entrypoint,message:`the entrypoint of ${h(l.name)}, which gives root up before the service starts, is replaced: it stays root`});let p=a&&ne(a.host,"no-new-privileges"),g=(a&&S(a.host.securityOpt,
()=>!0)?a.host.securityOpt:void 0)?.value.find(f=>f.state!=="unknown"&&Oi(f.value));p&&g&&ke(p.option.value)===!1&&(yield{at:p.at,message:`no-new-privileges of service ${h(s.name)} is off: the last en\
try counts`,related:[{span:g.span,message:"what was on"}]})}}}),Oi=e=>{let{key:t,value:n,fault:o}=qe(e);return t==="no-new-privileges"&&!o&&ke(n)===!0};function wf({before:e,after:t}){let[n,o]=[Kn(e),
Kn(t)],s=r=>!o.items.includes(r);switch(e.key.value){case"cap_drop":{let r=new Set(o.items.map(se)),i=n.items.map(se).filter(a=>!r.has(a));return i.length&&!r.has("ALL")&&!o.isOpen?`dropping ${i.slice(
0,5).join(", ")}`:void 0}case"security_opt":{let r=new Set(o.items.map(c=>qe(c).key)),i=c=>{let{key:l}=qe(c);return r.has(l)&&(l!=="no-new-privileges"||o.items.some(Oi))},a=n.items.filter(c=>xf(c)&&s(
c)&&!i(c));return a.length&&!o.isOpen?a.slice(0,3).map(h).join(", "):void 0}case"read_only":return n.items[0]==="true"&&vf(o)?"the read-only root filesystem":void 0;case"user":return n.items[0]&&!jo(n.
items[0])&&(o.isReset||o.items[0]==="")?`user ${h(n.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return n.items[0]&&!/^-?0*(?:\.0*)?$/.test(n.items[0])&&(o.isReset||
/^(?:0|-1)$/.test(o.items[0]??""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return o.isReset?"the health check":void 0;case"test":return n.items[0]!=="NONE"&&o.items[0]==="NONE"?"the health\
 check":void 0;default:return}}var vf=({items:e,isReset:t})=>t||e[0]==="false",xf=e=>!/unconfined|disable|:false|=false/.test(e);var Ci=u({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get \
used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({
id:e,files:t},{containers:n}){let o=n.some(s=>s.stack&&s.project===e);for(let{source:s,entries:r,flow:i}of t.flatMap(({document:a})=>a.roots.map(c=>({...c,...a})))){let a=r.get("version");if(!a)continue;
let{span:c}=a.key,l=s.text.indexOf(`
`,a.value.span.end),d={file:s.path,start:c.start,end:l<0?s.text.length:l+1},p=!i&&a.value.kind==="scalar"&&(c.start===0||s.text[c.start-1]===`
`||s.text[c.start-1]==="\uFEFF");yield{at:{span:c},message:"Compose ignores `version` and warns about it",...o||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:d,text:""}]}}}}}});var Sf=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,Ri=u({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not pass secrets as build arguments.",why:"A build argument stands in the image's history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for o\
ne RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let n of F(e))for(let{name:o,
literal:s,at:r,isPassed:i}of Eo(O(n,"build","args"))){if(Sf.test(o))continue;let a=M(o,s),c=!a&&he(o)&&(i||s.replaceAll("\uFFFC","")==="")&&(i||s!=="");if(!a&&!c)continue;let l=c||a?.wellKnown?"medium":
"high",d=_o(n.name,o,e,t),p=a?a.wellKnown?"a well-known password":`${Me(a.what)} ${a.what}`:"a secret";yield{at:r,severity:l,message:`build argument ${h(o)} leaves ${p} in the image's history: hand it\
 over with build.secrets and RUN --mount=type=secret`,related:d.map(m=>({span:m,message:"used here"}))}}}});var Di=u({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other\
 setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{
"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of I(le(e,"configs"))){let n=O(t,"content"),o=n&&xn(un(n).split(`
`).filter(s=>!/^\s*[#;]/.test(s)));n&&o&&!o.value?.includes("\uFFFC")&&(yield{at:{span:n.node.span,via:n.at.via},severity:o.secret.by==="format"?"high":"medium",message:`config ${h(t.name)} holds a ${o.
secret.what}, which belongs in a secret`})}}});var Ei=u({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell should expand.",why:"Compose fills the varia\
ble in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the password that seems to be set, or a health check \
asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:n}=t,o=ee(e,t),s=new Map(F(e).map(a=>[a.name,
new Set(Zn(e,n,O(a,"env_file")).flatMap(({names:c})=>c))])),r=e.files.flatMap(vt),i=new Set(r.flatMap(({name:a,path:c})=>c[2]==="environment"?[`${c[1]} ${a}`]:[]));for(let{name:a,path:c,span:l,exact:d,
operator:p,from:m}of r){let[,g="",f,y]=c;if(m!=="unset"||p||$f.test(a)||!/^(?:command|entrypoint)$/.test(f==="healthcheck"?y==="test"?"command":"":f??""))continue;let k=o.get(g),x=k&&w(k.image.env,z=>z.
name===a)[0],v=x&&(x.value.value===null||i.has(`${g} ${a}`));if(!x&&!s.get(g)?.has(a)||v)continue;let D=f==="healthcheck"?"health check":f,R=Of(k,f);yield{at:{span:l},severity:he(a)?"high":"medium",message:`\
Compose puts nothing for ${h(`$${a}`)} into the ${D} of service ${h(g)}: only its own environment sets it${R?", write `$$`":"; run it through `sh -c` with `$$`, or set it in .env"}`,...d&&R?{fix:{safety:"\
unsafe",title:"write $$",edits:[{span:{...l,end:l.start},text:"$"}]}}:{}}}}}),$f=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function Of(e,t){let{cmd:n,entrypoint:o,healthcheck:s}=e?.image??
{};return t==="healthcheck"?s?.state==="written"&&(s.value?.test?.form==="shell"||Ai(s.value?.test)):[n,o].some(r=>r?.state==="written"&&Ai(r.value))}var Ai=e=>{let t=e?.words.map(n=>C(n)??"")??[];return t.
some((n,o)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(n)&&t.slice(o+1,o+3).some(s=>/^-\w*c$/.test(s)))};var Wi=u({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the proj\
ect starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:[
"OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-comp\
ose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:n,key:o})=>n==="remote"&&o!=="env_file");for(let{what:n,key:o}of t)_i(n.value)||(yield{at:{span:n.span},message:`${o} fetches ${h(Ii(
n.value))}: ${Pi(n.value)}`});for(let n of F(e)){let o=O(n,"build"),s=o?.node.kind==="map"?O(o,"context"):o,r=I(O(o,"additional_contexts"));for(let i of[s,...r]){let a=i&&_(i)?.replace(/^[\w.-]+=/,"");
!i||!a||!Cf(a)||_i(a)||(yield{at:{span:i.node.span,via:i.at.via},message:`the build of service ${h(n.name)} fetches ${h(Ii(a))}: ${Pi(a)}`})}}}}),Cf=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(e),_i=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(e),Pi=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change \
it":"its tags and branches move, name a commit or digest",Ii=e=>e.replace(/\/\/[^/@]*@/,"//");var Mi=u({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it insta\
lls. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","C\
WE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of F(e)){let n=O(t,"build"),o=(s,r,i,a)=>I(O(n,s)).flatMap(c=>_(c)===r?[{
at:{span:c.node.span,via:c.at.via},severity:i,message:`the build of service ${h(t.name)} ${a}`}]:[]);yield*o("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*o(
"entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),yield*o("network","host","medium","is on the host's network: what it installs reaches wh\
at only the host should"),yield*o("entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}});var Li={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",
ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the en\
try is then no option",network_mode:"the default network is then used"},Rf=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
ji=u({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let n=e.flatMap(({document:o})=>go(
o)).flatMap(o=>t.source(o)?.text??[]);for(let o of e.flatMap(vt)){let{name:s,path:r,span:i,exact:a,from:c}=o,l=r[2]??"",d=Object.hasOwn(Li,l)?Li[l]:void 0;if(c!=="unset"||!d||Rf.test(s)||!Df(o)||n.some(
m=>new RegExp(`^\\s*(?:export\\s+)?${s}\\s*[=:]`,"m").test(m)))continue;let p=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},message:`\
nothing sets ${h(s)}: ${d}`,...p}}}});function Df({path:e,whole:t,start:n,end:o}){let s=e[e.length-1];return e[2]==="ports"?s==="host_ip"||s==="ports"&&n===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(
t.slice(o)):e[2]==="volumes"?s==="source"||s==="volumes"&&n===0:!0}var Ni=u({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of \
a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/refere\
nce/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let n=new Set(F(e).flatMap(p=>[...Ti(O(p,"secrets")),...Ti(O(p,"build","secrets"))])),o=F(e),r=o.some(p=>O(p,"deploy","replicas"))&&!o.
some(p=>Af.some(m=>O(p,m)))||t.some(({project:p,stack:m})=>m&&p===e.id),i=I(le(e,"networks")).filter(p=>_(O(p,"driver"))==="bridge"),a=I(le(e,"secrets")).filter(p=>n.has(p.name)&&Ef(p)),[c]=a;if(!c)return;
let l=a.map(({name:p})=>h(p)).slice(0,5).join(", "),[d]=i;yield{at:c.at,severity:r&&!d?"info":"medium",message:d?`${l} need Swarm, and the bridge network ${h(d.name)} needs docker compose: no deployer\
 starts this project as it is`:`${l} need Swarm: docker compose refuses external and driver secrets`,related:[...a.slice(1,10).map(({at:p})=>({span:p.span,message:"the same here"})),...d?[{span:d.at.span,
message:"Swarm has no bridge networks"}]:[]]}}}),Af=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],Ti=e=>I(e).flatMap(t=>_(O(t,"source"))??_(t)??[]),Ef=e=>{
let t=O(e,"external");return O(e,"driver")!==void 0||t!==void 0&&_(t)!=="false"};var Fi=u({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Som\
e images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"ht\
tps://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let n=ee(e,t);for(let o of F(e)){let s=n.get(o.name);if(!s||e.fragments.has(o.name))continue;let i=["secrets","configs"].flatMap(
d=>I(O(o,d)).map(p=>({use:p,folder:d==="secrets"?"/run/secrets":""}))).map(({use:d,folder:p})=>{let m=_(O(d,"target"))??_(O(d,"source"))??_(d);return m===void 0?void 0:m.startsWith("/")?m:`${p}/${m}`}),
{mounts:a,tmpfs:c}=s.host;if(i.includes(void 0)||a.state==="unknown"||w(c).some(({value:d})=>d.target.startsWith("/run/secrets")))continue;let l=a.value.flatMap(d=>d.state==="unknown"?"/":C(d.value.target)??
"/");for(let d of w(s.image.env,({name:p})=>/_FILE$/.test(p))){let p=d.value.value&&C(d.value.value);if(!p||!/^(?:\/var)?\/run\/secrets\/./.test(p)||d.via?.some(({how:g})=>g==="built-from"))continue;let m=p.
replace(/^\/var/,"");i.includes(m)||l.some(g=>g!==""&&(g===p||p.startsWith(`${g.replace(/\/$/,"")}/`)))||(yield{at:d,message:`${h(d.value.name)} names ${h(p)}, and service ${h(o.name)} is given no suc\
h secret`})}}}});var Ui=u({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: tr\
ue` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.\
docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:n,message:o,fix:s}of e)yield{at:{span:n},message:o,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medi\
um"}:{},...s?{fix:s}:{}}}});var qi=u({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can make the service log, with\
 nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},
examples:[],*check(e,t){let{logDriver:n,logOptions:o}=e.host;!S(n,s=>s===""||s==="json-file")||o.state==="unknown"||w(o,s=>s.name==="max-size").length||o.value.some(({state:s})=>s==="unknown")||Rt(t).
some(({at:s})=>/max-size/.test(s("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(s("log-driver")?.text??""))||(yield{at:n.state==="written"?n:e,message:`the log of ${b(e)} grows without bound: set \
max-size, or use the driver \`local\``})}});var _f=1048576,Hi=u({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hija\
cked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/ref\
erence/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of w(e.host.ulimits)){let{name:n,soft:o,hard:s}=t.value;if(!/^(?:nofile|nproc|core)$/.test(n))continue;let r=[o,s].find(i=>i!==null&&
(i===-1||i>_f));r!==void 0&&(yield{at:t,message:`${h(n)} of ${b(e)} is ${r===-1?"without bound":r}: one process can use up the host's`})}}});var Bi=u({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 cap\
abilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on ne\
ighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"\
https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||H(t)||!Wo(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;
let s=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${b(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${b(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,
message:`${s}${Pf(e)}`,fix:pe({set:"capDrop",to:["ALL"]})}}});function Pf({base:e}){let t=e&&Si[e.name.slice(e.name.lastIndexOf("/")+1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var zi=u({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along,\
 slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],
*check(e){let{cpus:t,cpuQuota:n,cpusetCpus:o}=e.host;!S(t,s=>s<=0)||!S(n,s=>s<=0)||!S(o,s=>s==="")||(yield{at:t,message:`${b(e)} may take all CPU time of the host`,fix:pe({set:"cpus",to:1})})}});var Gi=u({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database \
needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3",
"CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:n,span:o}=e;if(!If(e)||n.networkMode.
state!=="default")return;let[s]=w(n.networks,({internal:d})=>S(d,p=>!p));if(!s)return;let r=t.filter(d=>d.span.file===o.file).length===1,i=n.networks.state==="default"?"the default network":`network ${h(
s.value.name)}`,a=new Set(w(n.networks).map(({value:d})=>d.name)),l=t.filter(d=>d!==e&&d.project===e.project&&w(d.host.networks,p=>a.has(p.name)).length>0).flatMap(d=>w(d.host.portBindings,p=>fe(d.host,
p)).slice(0,1).map(({span:p})=>({span:p,message:`${b(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:s,related:l,severity:r?"low":"medium",message:`${b(e)} is a datastore on ${i}, wh\
ich has a way out; attach it only to a network with \`internal: true\`${w(n.portBindings).length?"; its published ports then end":""}`}}}),If=({image:e,base:t})=>!Wf(e)&&(t?.kind==="datastore"||Dt(e)),
Wf=({entrypoint:e,cmd:t})=>{let n=e.state==="written"?e:t,[o]=n.state==="written"?n.value?.words??[]:[];return o!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(C(o)??"")};var Ki=u({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only container still c\
an write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["OWASP-8","OW\
ASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of w(e.host.tmpfs)){let{target:n,options:o}=t.value,s=o.filter(r=>/^(?:exec|suid|dev)$/.
test(r));s.length?yield{at:t,message:`the tmpfs ${h(n)} of ${b(e)} is mounted ${s.join(", ")}: what is written there can be run or misused`}:o.some(r=>!r.startsWith("mode="))&&!o.some(r=>r.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${h(n)} of ${b(e)} has no size: it may take half the host's memory`})}}});var Mf=["CHOWN","SETGID","SETUID"],Lf=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],Vi={nginx:{writes:["/var/cache/nginx","/run"],capabilities:Mf},"nginxinc/nginx-unprivileged":{writes:["/tmp"],
capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:Lf},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["C\
HOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SE\
TGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},Yi=e=>Object.hasOwn(
Vi,e)?Vi[e]:void 0;var Ji=u({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening th\
at keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],
references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:n,base:o}=e;if(!o||e.build||H(t)||n.entrypoint.state==="written")return;
let s=Yi(o.name);if(!s)return;if(S(t.readonlyRootfs,c=>c)&&t.mounts.state!=="unknown"){let c=[...w(t.tmpfs).map(({value:d})=>d.target),...w(t.mounts,({readOnly:d})=>!d).flatMap(({value:d})=>C(d.target)??
[])].map(d=>d.replace(/\/+$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")),l=s.writes.filter(d=>!c.some(p=>d===p||d.startsWith(`${p}/`)));l.length&&(yield{at:t.readonlyRootfs,message:`${b(e)} has a read-\
only root, and its image writes to ${l.join(" and ")}: add tmpfs there`})}if(!(w(t.capDrop,c=>se(c)==="ALL").length>0)||o.user!=="root"||t.capAdd.state==="unknown"||yn(e)!==""||s.capabilities.length===
0)return;let i=new Set(w(t.capAdd).map(({value:c})=>se(c))),a=s.capabilities.filter(c=>!i.has(c)&&!i.has("ALL"));a.length&&(yield{at:t.capDrop,message:`${b(e)} drops all capabilities, and its image st\
arts as root and needs ${a.join(", ")}: add them back, or set its user`})}});var Zi=u({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protec\
ts nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com\
/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memoryReservation:n,memorySwap:o,memorySwappiness:s}=e.host;if(t.state==="written"){let r=t.value;ve(n,i=>r>0&&i>r)&&(yield{
at:n,message:`${b(e)} reserves more memory than its limit allows: the engine refuses to start it`}),ve(o,i=>i>0&&i<r)&&(yield{at:o,message:`memory and swap of ${b(e)} together are less than its memory\
: the engine refuses to start it`})}t.state==="default"&&ve(o,r=>r>0)&&(yield{at:o,message:`${b(e)} limits swap and not memory: the engine refuses to start it`}),S(s,r=>r>=0)&&s.state==="written"&&(yield{
at:s,severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${b(e)}`})}});var Xi=u({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request\
, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https\
://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:n}=e.host;S(t,o=>o<=0)?yield{at:t,message:`${b(e)} may take all memory of the host`,fix:pe({set:"\
memory",to:"512m"})}:S(n,o=>o<0)&&(yield{at:n,severity:"low",message:`${b(e)} may swap without limit, which undoes its memory limit`})}});var jf=/(?:^|\/)(?:docker-)?socket-?proxy$/,Qi={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",
gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},ea=u({id:"no-broad-socket-proxy",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as \
it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the\
 Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{image:t,host:n}=e;if(!t.ref||!S(t.ref,({path:i})=>i!==null&&jf.test(i)))return;let o=w(t.env,
({value:i})=>i!==null&&/^(?:1|true)$/i.test(C(i)??"")),s=i=>o.find(({value:a})=>a.name===i),r=s("POST");r&&s("CONTAINERS")?yield{at:r,message:`clients of ${b(e)} may create containers, privileged ones\
 too: they own the host`}:r&&(yield{at:r,severity:"medium",message:`clients of ${b(e)} may change whatever its other sections show`});for(let i of o){let a=Object.hasOwn(Qi,i.value.name)?Qi[i.value.name]:
void 0;a&&r&&(yield{at:i,severity:a.severity,message:`clients of ${b(e)} may ${a.gain} (${h(i.value.name)})`})}for(let i of w(n.portBindings))S(i.value.hostIp,a=>!/^(?:127\.|::1)/.test(a))&&(yield{at:i,
message:`${b(e)} is published on the host: whoever reaches the port speaks to the Docker engine`})}});var ta=u({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for old fil\
es only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticing.",standards:[],references:{"docker\
 run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{composes:t}){for(let n of w(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.
exec(n.value))continue;let s=t.flatMap(({files:c})=>c).find(({document:c})=>c.source.path===n.span.file)?.document.source,r=n.span.start+(s?.text.slice(n.span.start,n.span.end).indexOf(":")??-1),i=[{span:{
...n.span,start:r,end:r+1},text:"="}],a=r>=n.span.start?{fix:{safety:"safe",title:"write = instead",edits:i}}:{};yield{at:n,message:`${h(n.value)} uses the deprecated colon`,...a}}}});var $n=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
na=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),A=e=>({severity:"high",gain:e}),to={
severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},Tf=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",A("the host's accounts\
, keys and configuration")],["/boot",A("the host's kernel")],["/proc",A("the host's processes and kernel settings")],["/sys",A("the host's devices and kernel settings")],["/sys/fs/cgroup",A("the host'\
s control groups")],["/sys/kernel",A("the host's kernel settings")],["/dev",A("the host's devices")],["/root",A("the administrator's files and keys")],["/home",A("every user's files and keys")],["/usr",
A("the host's programs")],["/usr/bin",A("the host's programs")],["/usr/sbin",A("the host's programs")],["/usr/lib",A("the host's libraries")],["/usr/local/bin",A("the host's programs")],["/bin",A("the\
 host's programs")],["/sbin",A("the host's programs")],["/lib",A("the host's libraries")],["/lib64",A("the host's libraries")],["/var",A("the data of every service on the host")],["/var/lib",A("the da\
ta of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on the host logs"}],["/var/lib/docker",to],["/var/lib/containerd",to],["/var/lib/containers",to],["/var/lib/k\
ubelet",to],["/etc/shadow",A("the host's password hashes")],["/etc/gshadow",A("the host's password hashes")],["/etc/sudoers",A("who may become root on the host")],["/etc/ssh",A("the host's keys")],["/\
etc/kubernetes",A("the cluster's keys")],["/etc/docker",A("the engine's configuration and keys")],["/etc/pam.d",A("how the host checks passwords")],["/etc/ld.so.preload",A("code in every process of th\
e host")],["/etc/crontab",A("commands the host runs as root")],["/etc/systemd",A("services the host runs as root")]]),Nf=[{root:"/var/lib/docker",facts:A("the engine's own data, past its access checks")},
{root:"/var/lib/containerd",facts:A("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:A("the volumes and secrets of every pod")},{root:"/boot",facts:A("the host's kernel")},
{root:"/root/.ssh",facts:A("the administrator's keys")},{root:"/etc/cron.d",facts:A("commands the host runs as root")},{root:"/etc/sudoers.d",facts:A("who may become root on the host")}],oa=e=>Tf.get(
e)??Nf.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,sa=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),ra=[{path:/^\/dev\/(?:mem|kmem|port)$/,
readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],Ff=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},{path:/\/\.azure(?:\/.*)?$/,
what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,what:"r\
egistry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function ia(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(e))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(e))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(e))return Ff.find(t=>t.path.test(e.replaceAll("\\","/")))?.
what}var aa=u({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount credential directories of the host.",why:"Whoever gets into the container reads the user's\
 keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They outlive the container by years, and nothing shows that they were copied.",standards:["OW\
ASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n,file:o})=>n!=="volume"&&o===void 0)){
let n=_t(t.value),o=n&&ia(n.replaceAll("\uFFFC","~"));if(!o)continue;let s=e.development||/(?:^|\/)\.devcontainer\//.test(e.span.file);yield{at:t,severity:s?"medium":"high",message:`${b(e)} gets ${o} \
(${h(n.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}});var ca=u({id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge re\
aches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","\
OWASP-5"],references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:n,externalLinks:o}=e.host,s="every container there ca\
n reach it, those of other projects too";ve(t,r=>r==="bridge")&&(yield{at:t,message:`${b(e)} joins the engine's default bridge: ${s}`});for(let r of w(n,i=>i.external&&i.name==="bridge"))yield{at:r,message:`${b(
e)} joins the engine's default bridge: ${s}`};for(let r of w(o))yield{at:r,message:`${b(e)} is linked to ${h(r.value)}, a container outside the project: put both on a network of their own`}}});var la=u({id:"no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nob\
ody can say afterwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.\
com/engine/logging/configure/"},examples:[],*check(e){let{logDriver:t}=e.host;S(t,n=>n==="none")&&(yield{at:t,message:`nothing ${b(e)} says is kept: an attack on it leaves no trace`})}});var da=u({id:"no-disabled-selinux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when \
a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compos\
e: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of w(e.host.securityOpt)){let{key:n,value:o}=qe(t.value);n==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(o)&&(yield{at:t,message:`${h(t.value)} takes ${b(e)} out of SELinux's separation on hosts that have it`})}}});var pa=u({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes throug\
h its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CI\
S-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:n}=e;
S(t.useApiSocket,s=>s)&&(yield{at:t.useApiSocket,message:`${b(e)} gets the engine's socket and your registry credentials`});let o=n.some(({ref:s})=>s.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.
test(s.value.path??""));for(let s of w(t.mounts,({type:r})=>r==="bind"||r==="npipe"||r==="unknown")){let r=s.value.source&&C(s.value.source);if(!r){let m=[_t(s.value)??"",C(s.value.target)??""],g=s.value.
source&&$n.find(f=>m.some(y=>f.path.test(y)));g&&(yield{at:s,severity:"high",confidence:"medium",message:`${b(e)} is given what looks like the control socket of ${g.what}: whoever has it starts contai\
ners as root`});continue}let i=rt(r).replace(/^\/var\/run(?=\/|$)/,"/run"),a=$n.find(m=>m.path.test(i)||m.path.test(r));if(!a&&!na.has(i))continue;let c=o||/^\/run\/user\/\d+\//.test(i)?"high":"critic\
al",l=/^\/run\/user\/\d+(?:\/|$)/.test(i),d=a?`controls ${a.what} through ${h(r)}`:`reaches the engine's socket inside ${h(r)}`,p=s.value.through?[{span:s.value.through,message:"mounted here"}]:[];yield{
at:s,severity:c,related:p,message:o?`${b(e)} ${d}; allow the proxy only the calls its clients need`:`${b(e)} ${d}: ${l?"that is everything its user may do on the host":"that is root on the host, read-\
only or not"}`}}}});var ua=u({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever r\
eaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST\
-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:n,host:o}=e,s=l=>w(n.env,d=>d.name===
l)[0],r=l=>{let d=s(l)?.value.value;return s(l)!==void 0&&(!d||d.state==="unknown"||d.value!=="")},i=r("DOCKER_TLS_VERIFY")||r("DOCKER_CERT_PATH")||r("DOCKER_TLS_CERTDIR");for(let l of w(n.env,d=>d.name===
"DOCKER_HOST")){let d=(l.value.value&&C(l.value.value))??"",p=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(d);if(!p||i||/^(?:localhost|127\.|::1)/.test(p[1]??"")||qf(p[1]??"",t,e.project))continue;let m=ee(
{id:e.project},t).has(p[1]??"");yield{at:l,severity:m?"medium":"high",message:`${b(e)} uses the Docker API of ${h(p[1]||"every interface")} over plain TCP${m?", on a network with a way out: make it an\
 internal one":""}`}}for(let{commands:l,setting:d}of J(e))l.some(Uf)&&(yield{at:d,message:`${b(e)} serves the Docker API over plain TCP, to whoever reaches it`});let a=s("DOCKER_TLS_CERTDIR");n.ref!==
null&&S(n.ref,({path:l,tag:d})=>l==="docker"&&/dind/.test(d??""))&&a&&a.value.value&&S(a.value.value,l=>l==="")&&(yield{at:a,message:`${b(e)} serves the Docker API over plain TCP: without a folder for\
 certificates there are none`});for(let l of w(o.portBindings,({containerPort:d})=>d!==null&&d.from<=2375&&d.to>=2375))fe(o,l.value)&&(yield{at:l,severity:"critical",message:`${b(e)} publishes the Doc\
ker API without a password on every interface`})}});function Uf({name:e,words:t}){if(e!=="dockerd")return!1;let n=t.map(({text:o})=>o);return n.some(o=>/^--tls(?:verify)?(?:=true)?$/.test(o))?!1:n.some(
(o,s)=>{let r=/^(?:-H|--host)$/.test(n[s-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return r!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(r)})}function qf(e,t,n){let o=ee({id:n},
t).get(e);return o!==void 0&&w(o.host.networks).every(({value:s})=>S(s.internal,r=>r))}var ma=u({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a p\
rocess in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!H(t))for(let n of w(t.capAdd)){
let o=Mt[se(n.value)];o&&(yield{at:n,severity:o.severity,message:`${b(e)} gets ${h(n.value)}: ${o.gain}`})}}});var fa=u({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgroup namespace it sees every ot\
her container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:["CIS-5.25"],references:{"Co\
mpose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;S(t.cgroupnsMode,o=>o==="host")&&(yield{at:t.cgroupnsMode,message:`${b(e)} sees th\
e cgroups of the whole host`});let n=ne(t,"writable-cgroups");n&&/^(?:1|t|true)$/i.test(n.option.value)&&(yield{at:n.at,message:`${b(e)} may write to its cgroups and lift its own limits`}),ve(t.cgroupParent,
o=>o!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${b(e)} runs under ${h(t.cgroupParent.value)}: its limits are what that cgroup's are`})}});var ha=u({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all pe\
rmissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!H(t)){for(let n of w(t.devices)){let o=C(n.value.pathOnHost),s=o&&rt(o),r=s&&
ra.find(a=>a.path.test(s));if(!r)continue;let i=n.value.cgroupPermissions.includes("w")?r.writable:r.readOnly;yield{at:n,severity:i,message:`${b(e)} gets ${h(o)}: ${r.gain}`}}for(let n of w(t.deviceCgroupRules)){
let[o="",s=""]=n.value.trim().split(/\s+/),r=o==="a"||s==="*:*",i=r||o==="b"&&s.endsWith(":*")?"high":"info";yield{at:n,severity:i,message:`${b(e)} may use ${r?"every device":i==="high"?"every disk of\
 one kind":"further devices"} of the host (${h(n.value)})`}}}}});var ga=u({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's programs lie open: \
databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/refe\
rence/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;S(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} reads and writes the shared memory of the host's programs; for more shar\
ed memory of its own there is shm_size`})}});var ya=u({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually wi\
thout a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:n}=e.host,
o=`${b(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;S(t,s=>s==="host")&&(yield{at:t,message:o});for(let s of w(n,({external:r,name:i})=>r&&
i==="host"))yield{at:s,message:o}}});var ba=u({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and envir\
onment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],
references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;S(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} sees and can sig\
nal every process of the host`})}});var ka=u({id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a \
nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{
"User-namespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!H(t)&&S(t.usernsMode,n=>n==="host")&&(yield{at:t.usernsMode,message:`${b(e)} op\
ts out of user-namespace remapping: its root is the host's root`})}});var wa=u({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the host's own. With SYS_ADMIN it\
 changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.docker.com/reference/compose\
-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!S(t.utsMode,o=>o==="host"))return;let n=w(t.capAdd,o=>/^(?:ALL|SYS_ADMIN)$/.test(se(o))).length>0||H(t);yield{at:t.utsMode,severity:n?"med\
ium":"low",message:`${b(e)} shares the host's name${n?" and may change it":""}`}}});var va=u({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is \
discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],
references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:n}=e.host;if(w(n).length===0||!S(t,s=>/^(?:host|none|service:.*|container:.*)$/.
test(s)))return;let o=t.value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:n,message:`the ports of ${b(e)} are ignored in network mode ${h(t.value)}: ${o}`,related:[
{span:t.span,message:"because of this"}]}}});var xa=u({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in th\
e image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS\
-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:n,windows:o}=e;if(o||!S(n.securityOpt,
i=>i.every(({state:a})=>a!=="unknown")))return;let s=ne(n,"no-new-privileges");if(s&&(s.option.fault||ke(s.option.value))||!s&&Rt(t).some(({at:i})=>i("no-new-privileges")?.text==="true"))return;let r=pe(
{set:"securityOpt",to:["no-new-privileges=true"]});yield{at:s?.at??{span:e.span},message:`processes of ${b(e)} can gain privileges, for example through setuid programs${Hf(e)}`,fix:r}}}),Hf=({stack:e})=>e?
"; deployed as a stack it stays so, because Swarm ignores security_opt":"";var Sa=u({id:"no-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then \
stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory \
and the OOM killer":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:n,memory:o}=e.host,s=S(o,a=>a<=0),r=s?"high":"mediu\
m",i=s?", and nothing limits its memory":"";S(t,a=>a)&&(yield{at:t,severity:r,message:`${b(e)} is never stopped when memory runs out${i}; on cgroup v2 the engine ignores the setting`}),S(n,a=>a<=-500)&&
(yield{at:n,severity:r,message:`${b(e)} is among the last the kernel stops when memory runs out${i}`})}});var $a=u({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"Logs hold names, addresses, tokens in URLs. In plain text on the\
 network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{"Syslog logging driver":"https://docs.docker.com/engine/l\
ogging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:n,logOptions:o}=e.host;if(!S(n,r=>/^(?:syslog|gelf|fluentd)$/.test(r)))return;let s=w(o,({name:r,value:i})=>r==="fluentd-tls\
-skip-verify"||r==="fluentd-address"&&i.startsWith("tls:")).length>0;for(let r of w(o,({name:i})=>i===`${n.value}-address`)){let{value:i}=r.value,a=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.
exec(i)?.slice(1).find(Boolean);!(n.value==="fluentd"?!s&&!/^unix:/.test(i):/^(?:tcp|udp):/.test(i))||!a||/^(?:localhost|127\.|::1)/.test(a)||t.some(({path:l})=>l[1]===a)||(yield{at:r,message:`${b(e)}\
 sends its log to ${h(a)} in plain text`})}}});var Oa=u({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond th\
e defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code\
 that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;
if(!H(t))for(let n of w(t.capAdd)){let o=se(n.value);!Je.has(o)||Wt.has(o)||Mt[o]||(yield{at:n,severity:xi[o]??"low",message:`${b(e)} gets ${h(n.value)}, which the engine does not give by default`})}}});var Bf=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{
names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,
gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],Ca=u({id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",
summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without the name: one mounted socket or device later it reads and writes what it like\
s. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],
*check(e){let{host:t}=e;for(let n of w(t.groupAdd)){let o=Bf.find(({names:s})=>s.test(n.value));!o||/^(?:root|0)$/.test(n.value)&&/:(?:0|root)$|^\d+$/.test(yn(e))||(yield{at:n,severity:o.severity,message:`${b(
e)} joins group ${h(n.value)}, which gives it ${o.gain}`})}}});var Ra=u({id:"no-privileged-host-port",on:"container",severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own se\
rvices: clients trust what answers there. A container on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://d\
ocs.docker.com/engine/network/port-publishing/"},examples:[],*check(e){for(let t of w(e.host.portBindings)){let n=t.value.hostPort?.from;n&&n<1024&&n!==80&&n!==443&&(yield{at:t,message:`${b(e)} takes \
port ${n} of the host, one of those the host's own services use`})}}});var Da=u({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has every capability, every device\
 of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","\
PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){let{privileged:t}=e.host;S(t,n=>n)&&(yield{at:t,message:`${b(
e)} is privileged: root in it is root on the host`,fix:pe({set:"privileged",to:!1})})}});var Aa=u({id:"no-risky-exec",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed \
in a running container passes by its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next contai\
ner, so nobody can say what really ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,
command:n,user:o,privileged:s}of e.hooks){let r=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;S(s,i=>i)&&(yield{at:s,message:`${r} of ${b(e)} runs privileged: it owns the host while it l\
asts`}),S(o,i=>/^(?:root|0)(?::|$)/.test(i))&&(yield{at:o,severity:"low",message:`${r} of ${b(e)} runs as root`}),t!=="pre_start"&&S(n,i=>(i?.script?.commands??[]).some(zf))&&(yield{at:n,severity:"inf\
o",message:`${r} of ${b(e)} edits files of the running container: put the change into the image`})}}}),zf=({name:e,words:t})=>e==="sed"&&t.some(({text:n})=>/^(?:-\w*i|--in-place)/.test(n))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.
test(e)&&t.some(({text:n})=>/^(?:install|add|upgrade)$/.test(n));var Ea=u({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's wall\
s: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and secre\
ts.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of w(e.host.mounts,
({type:n})=>n==="bind")){let{source:n,readOnly:o,relabel:s,through:r}=t.value,i=_t(t.value)?.replace(/\/$/,""),a=n&&(C(n)??(i==="~"?i:void 0));if(!a||$n.some(({path:g})=>g.test(rt(a))))continue;let c=s!==
void 0&&sa(rt(a)),l=Gf(a)??(c?{severity:"high",gain:"a part of the system"}:void 0);if(!l)continue;let d=r?[{span:r,message:"mounted here"}]:[],p=!o&&l.writable||(c?"high":l.severity),m=s?`, and :${s}\
 changes the security labels on the host`:"";yield{at:t,severity:p,related:d,message:`${b(e)} mounts ${h(a)} of the host: ${l.gain}${m}`}}}});function Gf(e){if(/^~\/?$/.test(e))return{severity:"high",
gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.
test(e)?"":void 0);return oa(rt(t===void 0?e:`/${t}`))}var q=(e,t,n)=>({what:e,class:t,service:n}),no=new Map([[23,q("Telnet","admin",/telnet|busybox/i)],[1433,q("SQL Server","datastore",/mssql|sql-?server/i)],[1521,q("Oracle Database","datastore",/oracle/i)],
[2345,q("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,q("the Docker API","admin",/docker/i)],[2379,q("etcd","datastore",/etcd/i)],[3306,q("MySQL","datastore",/mysql|maria|percona/i)],[3389,
q("Remote Desktop","admin",/rdp/i)],[4444,q("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,q("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
[5432,q("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,q("a usual back door","back door",/flower|adb|android|celery/i)],[5672,q("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],
[5900,q("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,q("Redis","datastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,q("a usual back door","back door",/irc/i)],[7777,q("a usual back d\
oor","back door",/terraria|game|server/i)],[8086,q("InfluxDB","datastore",/influx/i)],[9042,q("Cassandra","datastore",/cassandra|scylla/i)],[9200,q("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],
[9229,q("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],[10250,q("the kubelet","admin",/kube|k3s/i)],[11211,q("Memcached","datastore",/memcache/i)],[15672,q("RabbitMQ's administration","ad\
min",/rabbit/i)],[27017,q("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],[31337,q("a usual back door","back door",/^$/)]]);var Pa=u({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and d\
ebuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw do\
es not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,
development:n}=e;if(!S(t.networkMode,o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of w(t.portBindings,s=>fe(t,s))){let{containerPort:s,protocol:r}=o.value;if(!s||r==="udp"||r==="sctp")continue;
let i=[...no].find(([f])=>f>=s.from&&f<=s.to);if(!i)continue;let[a,{what:c,class:l,service:d}]=i;if(l==="back door"&&d.test(_a(e)))continue;let p=l==="back door"||d.test(_a(e)),m=(l==="datastore"||l===
"admin")&&!p&&!e.build&&!!e.base,g={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:o,severity:m?"info":n?"medium":"high",...p?{}:{confidence:m?"low":"medium"},message:`${b(
e)} publishes port ${a}, ${l==="back door"?c:p?`that of ${c}`:`which ${c} usually has`}, on every interface of the host`,fix:g}}}}),_a=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unkno\
wn"?e.ref.value.text:""}`;var Kf="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",Vf="the image's own files there are gone",Yf=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki",
"/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,Kf]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,Vf])]),Ia=u({id:"no-shadowing-mount",on:"conta\
iner",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what the image has at that path\
. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the source decides which programs run.",
standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n})=>n===
"bind"||n==="volume")){let n=C(t.value.target)?.replace(/\/+$/,"")??"",o=t.value.source&&C(t.value.source),s=Yf.get(n);!s||o&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(o)||t.value.type==="volume"||(yield{
at:t,message:`${b(e)} mounts over ${h(n)}: ${s}`})}}});var Wa=u({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Two containers in one namespace are \
one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE\
-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,{composes:t}){let{host:n}=e,o=[[n.pidMode,"medium","sees its processes, and throu\
gh them its files and memory"],[n.ipcMode,"low","reads and writes its shared memory"],[n.networkMode,"low","listens on its network and its loopback"]];for(let[s,r,i]of o){let a=s===n.networkMode?/^container:/:
/^(?:container|service):/;!(s===n.networkMode&&S(s,l=>Jf(l,e.project,t)))&&S(s,l=>a.test(l))&&(yield{at:s,severity:r,message:`${b(e)} joins ${h(s.value)}: it ${i}`})}for(let s of w(n.volumesFrom,r=>r.
startsWith("container:")))yield{at:s,message:`${b(e)} mounts every volume of ${h(s.value)}, whatever it becomes`}}}),Jf=(e,t,n)=>e.startsWith("container:")&&n.some(o=>o.id===t&&F(o).some(s=>_(O(s,"con\
tainer_name"))===e.slice(10)));var Ma=u({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mou\
nts appears on the host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagat\
ion":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[],*check(e){for(let{value:t}of w(e.host.mounts)){let{propagation:n}=t;if(!n||!S(n,s=>/^r?(?:shared|slave)$/.
test(s)))continue;let o=n.value.endsWith("slave");yield{at:n,severity:o?"low":"medium",message:`${b(e)} mounts with ${h(n.value)}: ${o?"what the host mounts below it appears inside":"what it mounts be\
low it appears on the host"}`}}}});var La=u({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc\
 and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{
"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,n=H(t)?void 0:ne(t,"apparmor");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(
e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}});var ja=u({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of\
 the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp i\
n Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,n=H(t)?void 0:ne(t,"seccomp");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(e)} runs wit\
hout a seccomp filter: every system call of the kernel is open to it`})}});var Ta=u({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel o\
f the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],
references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){if(!H(e.host))for(let t of w(e.host.securityOpt,n=>n==="systempaths=u\
nconfined"))yield{at:t,message:`${b(e)} sees /proc and /sys without masks, and as root writes kernel settings of the host`}}});var Na=u({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of capabilities is read as \
a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime privilege":"https://docs.do\
cker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:n}=e,o=t.capDrop.state==="unknown"?void 0:new Set(w(t.capDrop).map(({value:r})=>se(r))),
s=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:r})=>r==="unknown");for(let r of w(t.capAdd)){let i=se(r.value);if(H(t)){yield{at:r,message:`a privileged container has every capability: ad\
ding ${h(r.value)} changes nothing`};continue}if(i==="NET_BIND_SERVICE"&&!Zf(t.sysctls)&&Xf(t.networkMode,t.networks.state)){let a=[...w(n.exposedPorts).map(({value:l})=>l.from),...w(t.portBindings).flatMap(
({value:l})=>l.containerPort?.from??[])],c=a.length>0&&a.every(l=>l>=1024);yield{at:r,severity:c?"low":"info",message:c?`${b(e)} listens above port 1023, where nobody needs ${h(r.value)}`:`current eng\
ines let any user of a container listen on any port: ${b(e)} does not need ${h(r.value)}`}}else Wt.has(i)&&o&&!s&&!o.has("ALL")&&!o.has(i)&&(yield{at:r,message:`every container has ${h(r.value)} unles\
s it is dropped: adding it changes nothing`})}}}),Zf=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),Xf=(e,t)=>t!=="unknown"&&S(e,n=>n===
""||n==="bridge");var Qf=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout",
"net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),Fa=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
Ua=u({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses\
 them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.dock\
er.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,n=S(t.networkMode,s=>s==="host"),o=S(t.ipcMode,s=>s==="host");for(let s of w(t.sysctls,r=>!Qf.has(r.name))){let{name:r}=s.
value,i=r.startsWith("net.");if(Fa.test(r)?!o:i&&!n)continue;let a=i||Fa.test(r)?`${b(e)} would set ${h(r)} for the whole host, and the engine refuses it in this mode`:`${h(r)} belongs to the host: th\
e engine refuses to start ${b(e)} with it, set it on the host`;yield{at:s,message:a}}}});var qa=u({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port without an address is published on every\
 interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","\
NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,stack:n}=e;if(!S(t.networkMode,
o=>/^(?:none|service:.*|container:.*)$/.test(o))){for(let o of n?w(t.portBindings,s=>s.hostIp.state==="written"&&!fe(t,s)):[])yield{at:o,message:`${b(e)} names an address for its port, and Swarm ignor\
es addresses: deployed as a stack it is open on every interface`};for(let o of w(t.portBindings,s=>fe(t,s))){let{hostPort:s,containerPort:r}=o.value,i=s?.from,a=[i,r?.from].some(l=>l===80||l===443),c=i===
void 0?"a port":`port ${i}`;yield{at:o,severity:a?"info":"medium",message:`${b(e)} publishes ${c} on every interface of the host${n?"; deployed as a stack it stays so, because Swarm ignores addresses":
""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}});var Ha=u({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, a\
nd no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/servic\
es/#pids_limit"},examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&S(t,n=>n<=0)&&(yield{at:t,message:`${b(e)} may start processes without limit`,fix:pe({set:"pidsLimit",to:200})})}});var Ba=u({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem rep\
laces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","\
NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!S(t,n=>!n)||(yield{at:t,
message:`${b(e)} can write to its own programs and configuration`,fix:pe({set:"readonlyRootfs",to:!0})})}});var za=5,eh=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
Ga=u({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,{composes:t}){let{restartPolicy:n,restartRetries:o}=e.
host;if(!(n.state==="unknown"||n.state==="default"&&e.stack)){if(n.value==="no"){let s=e.path[1]??"",r=t.some(i=>i.id===e.project&&Po(i).has(s));n.state==="default"&&!eh.test(s)&&!r&&(yield{at:e,message:`${b(
e)} stays down after a crash: it has no restart policy`});return}n.value==="always"&&n.state==="written"&&S(o,s=>s===0)&&(yield{at:n,severity:"info",message:`${b(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),n.value==="on-failure"&&S(o,s=>s===0||s>za)&&(yield{at:o.state==="written"?o:n,severity:"info",message:`${b(e)}\
 is started again ${o.value===0?"without end":`${o.value} times`} when it fails: on-failure:${za} is enough`})}}});var Ka=u({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refus\
ed at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"\
https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,n;for(let o of w(t.securityOpt)){let{key:s,value:r,fault:i}=qe(o.value);i&&(yield{at:o,message:`\
the engine refuses an option of ${b(e)}: ${i}`});let a=s==="no-new-privileges"&&!i?ke(r):void 0;a!==void 0&&(n&&n.value!==a&&(yield{at:o,message:`${b(e)} asks for no-new-privileges both ways: the last\
 one wins`,related:[{span:n.span,message:"says the opposite"}]}),n={value:a,span:o.span})}if(!e.windows)for(let o of[...w(t.capAdd),...w(t.capDrop)]){let s=se(o.value);s==="ALL"||Je.has(s)||(yield{at:o,
message:`the engine refuses ${h(o.value)} of ${b(e)}: ${s==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var Va=u({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the buil\
d goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"\
https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:n,sources:o}of t)if(!(n.keyword!=="ADD"||n.flags.some(({name:s})=>s===
"checksum")))for(let s of o){let r=s.state==="unknown"?s.text:s.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(r);!i&&!/^https?:\/\//i.test(r)||i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(r)||(yield{at:s,message:`${h(r.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var th=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,nh=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
Ya=u({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let n=B(e,t);for(let o of e.stages){let s=o.workdir,r=s&&C(s);if(s&&r&&th.test(r)){yield{at:s,severity:r.startsWith("/proc")||r.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${h(r)}, a directory of the system`};continue}if(!n.has(o)||o.windows||!oh(o,We(o,t)?.base?.name))continue;let i=o.copies.find(a=>!a.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(C(a.destination)??"/"));i&&(yield{at:i.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),oh=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!nh.test(t);var sh=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlin\
ux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros expres\
s-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenk\
ins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-stream\
ing neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy\
 python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm \
swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),Jt=e=>sh.has(e);var Ja=u({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that i\
s no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependenc\
y on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},n){let o=Mo(t.path,n),s=e.flatMap(
({name:r})=>r??[]);for(let r of e){let i=[...r.copies.flatMap(({from:a})=>a&&"image"in a?[a]:[]),...r.mounts.flatMap(a=>"image"in a?[a]:[])];for(let{image:a,span:c}of i){if(a.state==="unknown"||a.value===
"scratch")continue;let{path:l,tag:d,digest:p,domain:m,fault:g}=Ue(a.value);g||!l||l.includes("/")||d!==void 0||p!==void 0||m!=="docker.io"||a.value.includes("/")||Jt(l)||o.has(a.value)||(yield{at:{span:c},
message:`${h(a.value)} is no stage of this file, so the builder pulls docker.io/library/${l}${s.length?`; its stages are ${s.slice(0,6).map(h).join(", ")}`:""}`})}}}});var Xa=u({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it d\
oes depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docke\
r.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let n of t){let{instruction:o,sources:s}=n;if(o.keyword!=="ADD"||s.length===0||o.heredocs.length>
0||o.flags.some(({name:a})=>a==="checksum"||a==="unpack"||a==="keep-git-dir")||!s.every(a=>ah(a,n)))continue;let r=o.args[0]?.value??"",i=[{span:o.keywordSpan,text:o.keywordSpan.end-o.keywordSpan.start===
3?"COPY":o.keyword}];yield{at:{span:o.keywordSpan},message:`${h(r)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:i}}}}}),rh=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,
Za=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,ih=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function ah(e,{destination:t}){
if(e.state==="unknown")return!Za.test(e.text)&&t.state!=="unknown"&&ih.test(t.value);let n=e.value.replace(/^["']|["']$/g,"");return!rh.test(n)&&!Za.test(n)&&!/\*$/.test(n)}var ch=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audi\
t bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),lh=new Set("pytest py.test tox nosetests jest vitest m\
ocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),dh=new Set("mypy flake8 pylint ruff eslint tslint tsc golangci-lint s\
taticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),Qa=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bun\
x go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function Zt([e="",...t]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.
test(t[0]??"")&&!Qa.has(e)||t.some(o=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(o))||t.length>0&&t.every(o=>/^(?:--?(?:version|help|[Vh])|version|help)$/.
test(o)))return;if(!Qa.has(e)&&!/^python[\d.]*$/.test(e))return ch.has(e)?"scanner":lh.has(e)||dh.has(e)?"test":void 0;let n=t.join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.
test(n)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(n)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blo\
b"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(n)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(n)?"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(n)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(n)?"scanner":/^(?:test|clippy|nextest)\b/.test(n)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?Zt(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(o=>/^(?:manage|setup)\.py$/.test(o))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?Zt(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var ec=u({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes\
 nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{
"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:n}of Y(e,t))for(let o of n){let s=Zt(bn(o)),r=s&&!uh(o,n)&&ph(o);if(!s||!r)
continue;yield{at:{span:me(o)},severity:s==="test"?"medium":"high",message:`${h(o.words[0]?.text??"")} fails and the build goes on: ${r}`}}}});function ph({fallback:e,tested:t,failsUnseen:n,decides:o,
feeds:s,words:r,substitutedInto:i}){if(i||t)return;let a=r.slice(1).find(({text:c},l,d)=>/^--(?:exit-zero|soft-fail)$/.test(c)||c==="--exit-code=0"||c==="0"&&d[l-1]?.text==="--exit-code");return a?`${a.
text==="0"?"--exit-code 0":a.text} tells it to`:e.length?e.every(({name:l,words:d})=>/^(?:true|:|echo|printf)$/.test(l)||l==="exit"&&d[1]?.text==="0")?`${h(`|| ${e[0]?.words.map(({text:l})=>l).join(" ")??
""}`)} takes its place`:void 0:n?s.some(({name:c})=>/^(?:grep|jq|awk|test|\[)$/.test(c))?void 0:"a pipe ends with the status of its last command, unless pipefail is set":o?void 0:"what follows runs wh\
atever it found; join them with && or set -e"}function uh(e,t){let n=t[t.indexOf(e)+1];return n!==void 0&&[...n.words,...n.assignments.map(({value:o})=>o)].some(({names:o})=>o?.includes("?"))}var mh=/^org\.opencontainers\.image\./,tc=u({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a bui\
lder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:[
"OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:n,source:o}=e,s=new Set(Ht(e,ht(o.path,
t)).flatMap(K)),r=new Set([...s].flatMap(({assignments:i})=>i.flatMap(({keyword:a,name:c})=>a==="LABEL"?[c]:[])));for(let i of n){if(s.has(i))continue;let a=i.assignments.filter(({keyword:p,name:m})=>p===
"LABEL"&&mh.test(m)&&!r.has(m)),[c,...l]=a;if(!c)continue;let d=b({path:["stages",Bt(i)],ships:!1});yield{at:c,message:`the image that ships does not have this label: only ${d} does`,related:l.map(({span:p})=>({
span:p,message:"nor this one"}))}}}});var fh=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk open\
jdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["versio\
n control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditiona\
l nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote acce\
ss",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],hh=new Map(fh.flatMap(([e,t,n])=>n.split(" ").map(o=>[o,{what:e,big:t}])));function Vo(e){return hh.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var nc=u({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder\
 works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages\
 also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let n=yh([...B(e,
t)]);for(let{commands:o,ships:s}of Y(e,t)){if(!s)continue;let r=gh(o),i=[];for(let p of o){let m=W(p);if(m?.action!=="install"||!_e(m.manager))continue;let g=m.args.options.find(({name:f})=>f==="-t"||
f==="--virtual")?.value?.text;if(!(g&&r.has(g)))for(let f of m.packages){let y=f.text.replace(/[=<>~@:].*$/,"");Vo(y)&&!r.has(y)&&!n.has(y)&&!n.has(f.text)&&i.push({word:f,name:y})}}let[a]=i,c=i[i.length-
1];if(!a||!c)continue;let l=[...new Set(i.map(({name:p})=>p))],d=l.length===1&&!Vo(l[0]??"")?.big;yield{at:{span:{...a.word.span,end:Math.max(a.word.span.end,c.word.span.end)}},severity:d?"low":"mediu\
m",message:`${l.slice(0,8).join(", ")}${l.length>8?` and ${l.length-8} more`:""} ${l.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function gh(e){return new Set(
e.flatMap(t=>{let n=W(t);return n?.action==="remove"?n.packages.map(({text:o})=>o):[]}))}var yh=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:n,cmd:o})=>[t,n,o].flatMap(s=>s?.logical.text.match(/[\w.+-]+/g)??
[])));var bh=/^(?:dev|test|debug|ci|lint|build|builder|deps)/,oc=u({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists\
 behind.",why:"Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an in\
truder which old versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:n,instruction:o,
stage:s,ships:r,alone:i}of Y(e,t)){if(!r&&!(i&&!bh.test(s.name??"")))continue;let a=()=>new Map(tt(s).flatMap(({keyword:p,name:m,literal:g})=>p==="LABEL"?[]:[[m,g]])),c=wn(o).filter(({type:p})=>p==="c\
ache"||p==="tmpfs"),l=[],d=new Map;for(let p of n){let m=W(p);if(!m||!sc(m))continue;let g=d.get(m.manager)??wh(m.manager,n,a(),c.map(({target:f})=>f??""));d.set(m.manager,g);for(let f of vh(m,p,g))l.
includes(f)||l.push(f)}l.length&&(yield{at:{span:o.keywordSpan},message:`this RUN leaves more than it needs: ${l.join("; ")}`})}}}),sc=({action:e,manager:t,verb:n})=>e==="install"||(e==="upgrade"||/^(?:up|update|patch)$/.
test(n?.text??""))&&(t==="zypper"||t==="dnf"),kh=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cache","\uFFFC/.cache"];function wh(e,t,n,o){let s=t.
findLastIndex(c=>{let l=W(c);return l?.manager===e&&sc(l)}),r=t.slice(s+1),i=r.flatMap(({name:c,words:l})=>c==="rm"||c==="find"||c==="cd"?l.slice(1).map(({text:d})=>d):[]),a=r.some(c=>{let l=W(c);return l?.
manager===e&&l.action==="clean"&&(e!=="dnf"||l.packages.some(({text:d})=>d==="all"))||e==="apt"&&/^apt(?:-get)?$/.test(c.name)&&/clean$/.test(c.words[1]?.text??"")});return{variables:n,cached:o,cleans:a,
removed:new Set(kh.filter(c=>i.some(l=>l.startsWith(c)))),updates:t.some(c=>W(c)?.manager==="apt"&&W(c)?.action==="update"),configured:t.some(({words:c,redirects:l})=>[...c,...l.map(({target:d})=>d)].
some(({text:d})=>/Install-Recommends/i.test(d)))}}function vh({manager:e,args:t,verb:n,packages:o},s,r){let{variables:i,cached:a,cleans:c,updates:l,configured:d}=r,p=(...y)=>E(t,...y)!==void 0,m=(...y)=>y.
some(k=>r.removed.has(k)),g=y=>a.some(k=>k.includes(y)),f=[];switch(e){case"apt":{!(p("--no-install-recommends","--without-recommends")||t.options.some(({value:k})=>/install-recommends=(?:0|false|no)/i.
test(k?.text??""))||t.operands.some(({text:k})=>/install-recommends=(?:0|false)/i.test(k)))&&!d&&n?.text==="install"&&f.push("add --no-install-recommends"),l&&!m("/var/lib/apt","/var/lib/{apt")&&!g("/\
var/lib/apt")&&!c&&f.push("remove /var/lib/apt/lists/*");break}case"apk":!p("--no-cache")&&!m("/var/cache/apk")&&!g("/apk")&&!c&&f.push("add --no-cache");break;case"dnf":!c&&!m("/var/cache")&&!g("/var\
/cache")&&f.push(`end with ${s.name} clean all`);break;case"zypper":!c&&!m("/var/cache/zypp")&&!g("/var/cache/zypp")&&f.push("end with zypper clean");break;case"pip":{let y=i.has("PIP_NO_CACHE_DIR")||
s.assignments.some(({name:x})=>x==="PIP_NO_CACHE_DIR"),k=s.name==="uv";!y&&!k&&!p("--no-cache-dir","--no-cache")&&!m("/root/.cache","~/.cache","\uFFFC/.cache")&&!g(".cache")&&!g("pip")&&!c&&(o.length>
0||p("-r","--requirement","-e"))&&f.push("add --no-cache-dir");break}}return f}var xh=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,rc=u({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies\
 exactly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour \
ago goes straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let n of j(
e,t)){let o=W(n.command),s=o&&!xh.test(n.stage.name??"")?Sh(o,n):void 0;if(!o||!s)continue;let r=Gt(e,t);if(r?.some(c=>s.manifest.test(c))&&!r.some(c=>s.locks.test(c)))continue;let i=o.verb??n.command.
words[0];if(!i)continue;let a=s.text&&o.verb?Vt(o.verb,s.text):[];yield{at:i,message:`${h(`${n.command.name}${o.verb?` ${o.verb.text}`:""}`)} may change what the lock file says; ${s.instead}`,...a.length?
{fix:{safety:"unsafe",title:s.instead,edits:a}}:{}}}}});function Sh({manager:e,action:t,verb:n,packages:o,args:s,global:r},{command:i,stage:a}){if(t!=="install")return;let c=(...d)=>E(s,...d)!==void 0,
l=(...d)=>[...i.assignments.map(({name:p})=>p),...tt(a).filter(({keyword:p})=>p!=="LABEL").map(({name:p})=>p)].some(p=>d.includes(p));switch(e){case"npm":return o.length||r||!/^(?:install|i)$/.test(n?.
text??"")||c("--package-lock-only","--no-save-lock")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return o.
length||r||!/^(?:install|)$/.test(n?.text??"")||c("--immutable","--frozen-lockfile","--version","--help","-v")||l("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,
instead:"add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||c("--frozen-lockfile")||l("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,
locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"bundle":return n?.text!=="install"||c("--deployment","--frozen")||l("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||a.scripts.some(({script:p})=>p.
commands.some(({name:m,words:g})=>m==="bundle"&&g.some(({text:f})=>f==="config")&&g.some(({text:f})=>/^(?:deployment|frozen)$/.test(f))))?void 0:{manifest:/(?:^|\/)Gemfile$/,locks:/(?:^|\/)Gemfile\.lock$/,
instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return n?.text==="sync"&&!c("--locked","--frozen")&&!l("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,locks:/(?:^|\/)uv\.lock$/,instead:"a\
dd --locked"}:void 0;default:return}}var ic=u({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of j(e,
t)){let s=$h(n);s&&(yield{at:s,message:s.message,severity:o?s.severity??"high":"low"})}for(let{copies:n}of e.stages)for(let o of n){let s=pt(o)?.some(({path:i,file:a})=>/\/authorized_keys$/.test(a??i)||
/\/authorized_keys$/.test(i)),r=o.sources[0]??o.destination;!o.from&&s&&(yield{at:r,severity:"medium",message:oo})}}}),oo="whoever holds the key to this can log in to every container of the image";function $h(e){
let{name:t,words:n,span:o}=e,s=n[0]?.span??o,[r]=n.slice(-1);if(/^(?:cp|mv|install)$/.test(t)&&r&&/\/authorized_keys$/.test(r.text))return{span:me(e),severity:"medium",message:oo};if(/^(?:cat|curl|wget)$/.
test(t)&&e.redirects.some(({operator:c,target:l})=>c.startsWith(">")&&/authorized_keys$/.test(l.text)))return{span:me(e),severity:"medium",message:oo};if(t==="chpasswd"&&!Oh(e))return{span:s,message:"\
a password is set in the image: it is the same in every container, and whoever can pull the image has it"};if(t==="passwd"){let c=E(P(e,"passwd"),"-d","--delete","--stdin");if(c)return{span:c.word.span,
message:c.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on"}}if(t==="useradd"||t==="usermod"||t==="adduser"){let c=P(
e,t),l=t==="adduser"?void 0:E(c,"-p","--password");if(l&&!/^[*!]/.test(l.value?.text??"!"))return{span:{...l.word.span,end:l.value?.span.end??l.word.span.end},message:"a password hash is set in the im\
age: whoever can pull it can try to crack it"};let d=E(c,"-u","--uid"),p=c.operands[c.operands.length-1]?.text;if(d?.value?.text==="0"&&p!=="root")return{span:{...o,start:s.start},message:`${h(p??"the\
 account")} has uid 0: it is root under another name`}}let{texts:i,files:a}=je(e);if(a.some(c=>/authorized_keys$/.test(c)))return i.some(({text:c})=>c!=="\uFFFC")?{span:{...o,start:s.start,end:n[n.length-
1]?.span.end??o.end},severity:"medium",message:oo}:void 0;if(a.some(c=>/^\/etc\/(?:passwd|shadow)$/.test(c))){let c=i.find(({text:l})=>a.some(d=>d.endsWith("passwd"))&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.
test(l)||/^[^:\s]+::\d+:/m.test(l));if(c)return{span:c.span,message:"this line makes an account with uid 0 or with no password"}}}var Oh=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:n,words:o})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.
test(n)||o.some(({text:s})=>/\/dev\/u?random|^rand$/.test(s))));var ac=u({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day\
 of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{
"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let n=B(e,t),o=st(e,t).some(({text:s})=>ot(s));for(let s of e.stages)for(let{sources:r,from:i,instruction:a}of s.
copies)for(let c of r){let l=C(c);if(l===void 0)continue;let d=n.has(s);!i&&/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(l)&&!o&&(yield{at:c,severity:d?"medium":"info",message:d?`${a.keyword} takes the whole co\
ntext into the image: name what it needs, or let .dockerignore begin with * and name that`:`${a.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),
i&&"stage"in i&&(l==="/"||l==="/*")&&d&&(yield{at:c,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}});var cc=u({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the ima\
ge is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the c\
ontainer first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let n=B(e,t);for(let{commands:o,
stage:s}of Y(e,t))for(let r of o){let i=Rh(r);if(!i||Ch(i.path,o)||!n.has(s)&&!(i.path?.startsWith("/")&&No(s,i.path,e,n)))continue;yield{at:{span:me(r)},message:"a private key is made while the image\
 is built: everybody who can pull the image shares it"}}}}),Ch=(e,t)=>e!==void 0&&t.some(n=>/^(?:rm|shred)$/.test(n.name)&&n.words.some(({text:o},s)=>s>0&&!o.startsWith("-")&&(o===e||e.startsWith(o.endsWith(
"*")?o.replace(/\*+$/,""):`${o.replace(/\/+$/,"")}/`)||o.startsWith(`${e}*`))));function Rh(e){let{name:t,words:n}=e,o=P(e,t),s=(...i)=>n.slice(1).some(({text:a})=>i.includes(a)),r=i=>n[n.findIndex(({
text:a})=>a===i)+1||n.length]?.text;switch(t){case"ssh-keygen":return E(o,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:r("-f")??(s("-A")?"/etc/ssh/ssh_\
host_rsa_key":void 0)};case"openssl":{let i=n[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(i)?{path:r("-out")}:i==="ecparam"?s("-genkey")?{path:r("-out")}:void 0:i==="req"&&(s("-newkey")||s("-x509",
"-new")&&!s("-key"))?{path:r("-keyout")}:void 0}case"keytool":return s("-genkey","-genkeypair","-genseckey")?{path:r("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-sna\
keoil.key"};case"mkcert":return{path:void 0};case"wg":return s("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return s("--gen-key","--generate-key","--full-generate-key","--q\
uick-gen-key","--quick-generate-key")?{path:void 0}:void 0;default:return}}var dc=u({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, pr\
oxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https\
://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){let n=new Set;for(let{commands:o}of Y(e,t))if(o.some(s=>At(s)||Et(s)))for(let s of o)n.add(s);for(let{command:o}of j(e,t))for(let{word:s,
signed:r}of Dh(o))yield{at:s,severity:r||n.has(o)?"low":"medium",message:r?`${h(s.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is for an\
ybody to see and choose`:`${h(s.text)} is fetched in the clear, so anybody on the way can replace it`,...r||!lc(s)?{}:{fix:{safety:"unsafe",title:"use https",edits:[{span:s.span,text:s.text.replace(/^http:/i,
"https:")}]}}};for(let{assignments:o,copies:s}of e.stages){for(let{keyword:r,name:i,literal:a,span:c}of o)r!=="LABEL"&&/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i.
test(i)&&Ce(a)&&(yield{at:{span:c},message:`${h(a)} is fetched in the clear, so anybody on the way can replace it`});for(let{instruction:r,destination:i}of s)for(let{span:a}of/\.repo$|sources\.list|repositories$/.
test(C(i)??"")?r.heredocs:[])for(let c of e.source.text.slice(a.start,a.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let l=c[1]??"",d=a.start+c.index+c[0].length-l.length;Ce(l)&&
(yield{at:{span:{...a,start:d,end:d+l.length}},message:`${h(l)} is fetched in the clear, so anybody on the way can replace it`})}}for(let o of e.stages)for(let{instruction:s,sources:r}of o.copies)for(let i of s.
keyword==="ADD"?r:[])if(i.state!=="unknown"&&Ce(i.value)){let a=s.flags.some(({name:c})=>c==="checksum");yield{at:i,severity:a?"low":"medium",message:`${h(i.value)} is fetched in the clear, so anybody\
 on the way can replace it`,...lc({text:i.value,literal:"",span:i.span})?{fix:{safety:"unsafe",title:"use https",edits:[{span:i.span,text:i.value.replace(/^http:/i,"https:")}]}}:{}}}}}),lc=({text:e,span:t})=>/^http:/i.
test(e)&&t.end-t.start===e.length;function*Dh(e){let{name:t,words:n,redirects:o}=e,s=ue(e);if(s){for(let l of s.urls)Ce(l.text)&&(yield{word:l});return}let r=W(e);if(r){let l=r.manager==="apt"||r.manager===
"apk";for(let{name:d,value:p}of r.args.options)p&&Ce(p.text)&&!/proxy/i.test(d)&&r.verb?.text!=="config"&&(yield{word:p,signed:l});for(let d of/^(?:config|set)$/.test(r.verb?.text??"")?[]:r.packages)Ce(
d.text)&&(yield{word:d,signed:l&&!_e(r.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(n.some(({text:l})=>l==="config"||
l==="remote"))return;for(let l of n.slice(1))Ce(l.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:l,signed:t==="add-apt-repository"});return}let i=[...o.filter(({operator:l})=>l.startsWith(
">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.name==="tee"?l.words.slice(1).map(({text:d})=>d):[])];if(!i.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let c=[...n.slice(
1),...o.flatMap(l=>l.operator.startsWith("<<")?[l.target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>Ce(d)));c&&(yield{word:c,signed:!i.some(l=>l.endsWith(".repo"))})}var Yo=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,Ah=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,mc=u({id:"\
no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at\
 it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download o\
f code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of j(e,t)){let s=Eh(n),r=s&&ue(s);if(!s||!r)continue;let i=pc(s);yield{
at:{span:Wh(s.span,n.span)},severity:i?"critical":o?"high":"medium",message:i?"a download is run as it comes, and anybody on the way can replace it: fetch it over https, check its checksum, then run i\
t":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands:n,ships:o}of Y(e,t)){if(n.some(r=>At(r)||Et(r)))continue;let s=new Map;for(let r of n){let i=ue(
r)?.output;i&&i!=="-"&&s.set(uc(i),r);let a=i?void 0:Ih(r),c=a&&s.get(uc(a));c&&(yield{at:{span:r.words[0]?.span??r.span},severity:pc(c)?"critical":o?"high":"medium",message:"a download is run and not\
hing checks it: compare its checksum or signature first",related:[{span:c.span,message:"downloaded here"}]})}}}});function pc(e){let t=ue(e);return t!==void 0&&(Lo(t)!==void 0||t.urls.some(({text:n})=>Ce(
n)))}function Eh(e){let{name:t,words:n,readsFrom:o,wrappers:s}=e;return Yo.test(t)&&Ph(e)?fc(o,0):_h(e)||Yo.test(t)&&(n[1]?.text==="\uFFFC"||n[n.findIndex(({text:r})=>r==="-c")+1||n.length]?.text==="\uFFFC")||
s.some(({name:r})=>r==="eval")?e.takes.find(r=>ue(r)&&hc(r)):void 0}var _h=({name:e,words:t})=>e==="\uFFFC"&&t[0]?.text==="\uFFFC",Ph=({words:e})=>e.slice(1).every(({text:t},n,o)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.
test(t)||o.slice(0,n).some(s=>/^(?:-s|-|\/dev\/stdin|--)$/.test(s.text)));function fc(e,t){for(let n of e){if(ue(n))return hc(n)?n:void 0;let o=t<5&&Ah.test(n.name)?fc(n.readsFrom,t+1):void 0;if(o)return o}}
var hc=e=>ue(e)?.output==="-";function Ih({name:e,words:t}){let[n,o]=t.map(({text:s})=>s);return n&&/^(?:\.{0,2}|~)\//.test(n)&&!/^\/(?:usr\/)?s?bin\//.test(n)?n:Yo.test(e)?t.slice(1).find(({text:s})=>!s.
startsWith("-"))?.text??o:void 0}var uc=e=>e.slice(e.lastIndexOf("/")+1),Wh=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)});var gc=u({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and \
debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"n\
pm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let n=B(e,t);for(let o of j(e,t)){let s=W(o.command);if(s?.action!=="install"||s.global||/^(?:dev|test|debug|ci|e2e|lint)/.
test(o.stage.name??""))continue;let r=E(s.args,"--only","--production","--prod");if(s.manager==="npm"&&s.packages.length===0&&r&&(r.name!=="--only"||/^prod/.test(r.value?.text??""))){let l={...r.word.
span,end:Math.max(r.word.span.end,r.value?.span.end??0)};yield{at:{span:l},message:`${h(r.name==="--only"?"--only=production":r.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{
safety:"unsafe",title:"use --omit=dev",edits:r.value&&r.value.span!==r.word.span?[{span:l,text:"--omit=dev"}]:Vt(r.word,"--omit=dev")}};continue}let i=Mh(s,o),a=s.verb??o.command.words[0];!i||!a||(o.ships?
yc(o,i):!Lh(o,i.path,e,n))||(yield{at:a,message:`development dependencies end in the image: ${i.instead}`,...i.flag&&s.verb?{fix:{safety:"unsafe",title:`add ${i.flag}`,edits:Vt(a,`${a.text} ${i.flag}`)}}:
{}})}}});function Mh({manager:e,args:t,packages:n,verb:o},{command:s,stage:r}){let i=(...d)=>E(t,...d)!==void 0,a=d=>s.assignments.find(p=>p.name===d)?.value.text??tt(r).findLast(p=>p.keyword!=="LABEL"&&
p.name===d)?.literal,c=a("NODE_ENV")==="production"||a("NODE_ENV")==="\uFFFC",l=t.options.some(({name:d,value:p})=>d==="--omit"&&p?.text==="dev")||/dev/.test(a("NPM_CONFIG_OMIT")??"");if(!n.length){if(e===
"npm")return c||l||!/^(?:ci|i|install)$/.test(o?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return c||i("--production","--prod")||!/^(?:install|)$/.
test(o?.text??"")?void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return c||i("-P","--prod","--production")||!/^(?:i|install)$/.test(o?.
text??"")?void 0:{path:"node_modules",instead:"add --prod",flag:"--prod"};if(e==="composer")return i("--no-dev")||a("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e===
"bundle"){let d=a("BUNDLE_WITHOUT")??(r.scripts.some(({script:p})=>p.commands.some(({name:m,words:g})=>m==="bundle"&&g.some(({text:f})=>f==="without")))?"development":void 0);return i("--without")||d||
o?.text!=="install"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return o?.text!=="install"||i("--only","--no-dev","--without","--only-root")?void 0:{path:"site\
-packages",instead:"add --only main",flag:"--only main"}}}var yc=({stage:e,command:t},{path:n})=>e.scripts.some(({script:o})=>o.commands.some(s=>s!==t&&(/^(?:npm|pnpm|yarn)$/.test(s.name)&&s.words.some(
({text:r})=>r==="prune"||r==="--production"||r==="--prod"||r==="--omit=dev")||s.name==="rm"&&s.words.some(({text:r})=>r.includes(n)))));function Lh(e,t,{stages:n},o){if(yc(e,{path:t,instead:""}))return!1;
let s=e.stage.scripts.find(({instruction:c})=>c===e.instruction)?.workdir,r=s&&s.state!=="unknown"?s.value:void 0,i=new Set,a=(c,l)=>o.has(c)?!0:i.has(c)?!1:(i.add(c),n.some(d=>d.copies.some(({from:p,
sources:m,destination:g,workdir:f})=>!p||!("stage"in p)||p.stage!==c?!1:m.some(y=>{if(y.state==="unknown")return!1;let k=y.value.replace(/\/+$/,""),x=k===t||k.endsWith(`/${t}`);if(!x&&!(l&&k!==""&&Xn(
k,l)))return!1;let v=g.state==="unknown"?void 0:be(g.value,f?.state==="unknown"?void 0:f?.value);return a(d,v&&(x?v:`${v}/${t}`))}))));return a(e.stage,r&&`${r}/${t}`)}var bc=u({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the\
 instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-ch\
ecks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:n}of e){let[o]=t;if(!o)continue;let s=t.map(r=>({span:r,text:""}));yield{at:{span:o},message:`an empty line \
does not end ${n}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:s}}}}});var jh=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
vc=u({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:n}of j(e,
t)){let o=W(n);if(o?.manager==="pip"&&o.action==="install"){let s=E(o.args,"--extra-index-url"),r=E(o.args,"-i","--index-url","--default-index"),i=E(o.args,"--no-index")!==void 0||r?.value!==void 0&&Xt(
r.value.text)&&s?.value!==void 0&&!wc(s.value.text)||n.name==="uv",a=s?.value&&(Xt(s.value.text)||r?.value!==void 0&&Xt(r.value.text)&&wc(s.value.text));s?.value&&a&&!i&&!E(o.args,"--require-hashes")&&
(yield so({...s.word.span,end:s.value.span.end},s.value.text))}else if(/^pip[\d.]*$/.test(n.name)&&n.words[1]?.text==="config"){let s=n.words.findIndex(({text:i})=>/extra-index-url$/.test(i)),r=n.words[s+
1];s>0&&r&&Xt(r.text)&&(yield so(r.span,r.text))}for(let{name:s,value:r,span:i}of n.assignments)kc(s)&&Xt(r.text)&&(yield so(i,r.text))}for(let{assignments:n}of e.stages)for(let{keyword:o,name:s,literal:r,
span:i}of n)o!=="LABEL"&&kc(s)&&Xt(r)&&(yield so(i,r))}}),kc=e=>e==="PIP_EXTRA_INDEX_URL",Xt=e=>e.split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!jh.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(
t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),wc=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(e),so=(e,t)=>({at:{span:e},message:`pip asks ${h(t.replace(/\/\/[^/@]*@/,"//"))}\
 and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`});var xc=u({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate an\
ybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],
references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:n}of j(e,t))for(let{span:o,what:s,weak:r,edits:i}of Th(
n))yield{at:{span:o},severity:r?"medium":"high",message:r?`${h(s)} allows TLS that has long been broken`:`${h(s)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
...i?.length?{fix:{safety:"unsafe",title:`remove ${s}`,edits:i}}:{}}}});function*Th(e){let{name:t,words:n,redirects:o}=e,s=Nh(t);if(s){let i=P(e,t);for(let a of i.options)s.test(`${a.name}${a.value?`=${a.
value.text}`:""}`)&&(yield{span:{...a.word.span,end:a.value?.span.end??a.word.span.end},what:a.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.test(a.name)&&!/strict|verify/i.test(a.name),edits:Kt(e,a)})}
let r=me(e);if(Fh(e)&&(yield{span:r,what:n.map(({text:i})=>i).join(" ")}),/^(?:echo|printf|cat|tee)$/.test(t)){let a=[...n.slice(1),...o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:[])].find(
l=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.test(l.text)),c=o.some(({operator:l})=>l.startsWith(
">"))||e.feeds.some(l=>l.name==="tee")||t==="tee";a&&c&&(yield{span:a.span,what:"this setting"})}}function Nh(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function Fh({name:e,words:t}){let n=t.slice(1).map(s=>s.text).join(" "),o="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.
test(e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${o}`).test(n):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${o}`).test(n):e==="git"?new RegExp(
`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${o}`,"i").test(n):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${o}`,"i").test(n):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(n):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(n):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(n):!1}var Sc=u({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into\
 the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],
references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let n=B(e,t);for(let o of e.stages){if(!n.has(o))continue;let s,r=()=>(s??=
K(o).flatMap(i=>i.copies),s);for(let i of o.scripts)if(i.instruction.keyword==="RUN")for(let a of i.script.commands)yield*Uh(a,i,r,o)}}});function*Uh(e,t,n,o){if(!/^(?:rm|shred|unlink)$/.test(e.name))
return;let s=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{text:r}of P(e,"rm").operands){let i=be(r.replace(/\/\*$/,""),s);if(!i||i==="/")continue;let a=i.includes("*")?new RegExp(`^${i.
replace(/[.+^${}()|[\]\\?]/g,"\\$&").replace(/\*+/g,"[^/]*")}$`):void 0,c=n().find(p=>qh(p,t,o)&&pt(p)?.some(({path:m,file:g})=>(m!=="/"||g===i)&&(m===i||m.startsWith(`${i}/`)||g===i||a&&g!==void 0&&a.
test(g))));if(!c)continue;let l=Re(i)||c.sources.some(p=>p.state!=="unknown"&&Re(p.value)&&i.endsWith(p.value.split("/").pop()??""));yield{at:{span:me(e)},severity:l?"high":"low",message:`${h(r)} stay\
s in the layer that ${c.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bind"}`,related:[{span:c.instruction.span,message:"added here"}]};return}}var qh=({
instruction:e},t,{from:n})=>e.span.start<t.instruction.span.start||e.span.start<n.span.start;var $c=u({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a laye\
r stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-\
4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let{stages:n}=e,o=B(e,t),s=st(e,t).map(({text:i})=>Oe(i)),
r=(Gt(e,t)??[]).filter(i=>Re(i)&&!i.endsWith("/"));for(let i of n){let a=i.assignments.find(({name:g})=>g==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop(),c=i.assignments.find(({name:g,literal:f})=>g===
"GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(f)),l=s.length>0&&c!==void 0&&s.some(g=>[c.literal,c.literal.split("/").slice(-2).join("/"),c.literal.split("/").pop()??""].some(f=>g.ignores(
f))),d=Gt(e,t),p=d&&c&&!d.some(g=>g.endsWith(c.literal.split("/").pop()??"")),m=l||p?void 0:c&&i.copies.find(g=>!g.from&&Bh(g,c.literal));c&&m&&(yield{at:c,severity:o.has(i)?"high":"medium",message:`${h(
c.literal)} is a key, and ${m.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,related:[{span:m.instruction.span,message:"copied here"}]});for(let{sources:g,from:f}of i.
copies)for(let y of g){let k=C(y),x=k!==void 0&&!f?Hh(k,r,s):[];if(x.length>0&&(yield{at:y,severity:o.has(i)?"high":"medium",message:`${x.slice(0,3).map(h).join(", ")}${x.length>3?` and ${x.length-3} \
more`:""} ${x.length>1?"lie":"lies"} in the context, and this copies ${x.length>1?"them":"it"} into ${o.has(i)?"the image":"a layer of the build"}: exclude ${x.length>1?"them":"it"} in .dockerignore`}),
k===void 0||!(Re(k)||a&&k.split("/").pop()===a)||!f&&s.some(R=>R.ignores(k)))continue;let v=o.has(i),D=v?"the image":"a layer of the build, where the cache keeps it";yield{at:y,severity:v?"high":"medi\
um",message:`${h(k)} holds secrets and is copied into ${D}; use RUN --mount=type=secret`}}}}});function Hh(e,t,n){let o=e.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(
o)?[]:t.filter(s=>(o===""||s.startsWith(`${o}/`))&&!n.some(r=>r.ignores(s)))}function Bh(e,t){let n=e.workdir?C(e.workdir):"/",o=be(t,n)??t;return pt({...e,...e.workdir?{}:{workdir:{...e.destination,state:"\
written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||o.startsWith(`${r.path}/`)))===!0}var Cc=u({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in the\
 image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,n]of zh(e)){let o=n.find(d=>M(t,d.literal)),
s=o?void 0:n.find(d=>d.literal&&M(Oc(e,d.span)??"",d.literal)),r=o??s,i=r??n.find(d=>d.literal===""&&he(t));if(!i)continue;let a=r&&(M(t,r.literal)??M(Oc(e,r.span)??"",r.literal)),c=a?`${h(t)} has a ${a.
wellKnown?"well-known password":a.what} as its default`:`${h(t)} takes a credential as a build argument`,l=a&&!a.wellKnown?"high":"medium";yield{at:i,severity:l,message:`${c}: it stays in the history \
and provenance; use RUN --mount=type=secret`,related:n.filter(d=>d!==i).map(({span:d})=>({span:d,message:"declared again"}))}}}});function Oc({stages:e},t){for(let{assignments:n}of e)for(let o of n)if(o.
keyword==="ENV"&&o.literal==="\uFFFC"&&o.value?.via?.some(s=>s.span===t))return o.name}function zh({globals:e,stages:t}){let n=new Map;for(let o of[...e,...t.flatMap(({assignments:s})=>s)])o.keyword===
"ARG"&&n.set(o.name,[...n.get(o.name)??[],o]);return n}var Dc=u({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in \
the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A se\
cret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},
examples:[],*check(e,t){for(let{command:o,ships:s}of j(e,t)){let r=vn(o);r&&(yield Rc(r,s))}let n=B(e,t);for(let o of e.stages)for(let{instruction:s}of o.copies)for(let{span:r}of s.heredocs)for(let i of Yt(
e.source.text,r))yield Rc(i,n.has(o))}}),Rc=({secret:e,span:t},n)=>({at:{span:t},severity:Gh(e,n),message:`${e.wellKnown?"a well-known password":`${Me(e.what)} ${e.what}`} stands in the command: it st\
ays in ${n?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),Gh=({wellKnown:e,by:t},n)=>e?"medium":t==="format"&&n?"critical":"high";var Ac=u({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, bu\
t a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has i\
t.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:n,instruction:o,ships:s,stage:r}of Y(e,t)){
let i=wn(o),a=i.filter(({type:f})=>f==="secret"),c=i.filter(({type:f})=>f==="secret"||f==="tmpfs"||f==="cache").flatMap(({target:f})=>f??[]),l=new Set(a.flatMap(({env:f})=>f??[])),d=new Set(a.flatMap(
({target:f})=>f??[]));for(let{keyword:f,name:y,value:k}of r.assignments)f==="ARG"&&k===null&&he(y)&&l.add(y);let p=r.scripts.find(f=>f.instruction===o)?.workdir,m=p?.state==="unknown"?void 0:p?.value,
g=Kh(n);for(let f of n){let y=Vh(f,d,l);if(!y)continue;let k=y.to===void 0?void 0:be(y.to.replace(/^~/,"/root"),m??"/")??y.to;k&&(k.startsWith("/dev/")||k.startsWith("/proc/")||c.some(x=>k===x||k.startsWith(
`${x}/`)))||g.some(x=>y.to!==void 0&&(x===y.to||y.to.startsWith(`${x}/`)||!/[/]/.test(y.to)&&x.endsWith(`/${y.to}`)))||(yield{at:y,severity:s?"high":"medium",message:`${y.what} goes into ${y.to?h(y.to):
"a file"}, which stays in ${s?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:f,mode:y,span:k}of i)(f==="secret"||f==="ssh")&&y&&/^0?[0-7]{0,2}[4-7]$/.
test(y)&&(yield{at:{span:k},severity:"low",message:`with mode ${y} every account of this step may read ${f==="ssh"?"the agent's socket":"it"}; 0400 is enough`})}}}),Kh=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.
test(t.name)?P(t,"rm").operands.flatMap(({text:n,names:o})=>o?.includes("HOME")?[n.replace("\uFFFC","~"),n]:[n]).map(n=>n.replace(/\/+$|^\.\//g,"")):[]);function Vh(e,t,n){let{name:o,words:s,redirects:r}=e,
i=me(e),a=f=>f.names?.find(y=>n.has(y));if(/^(?:cp|mv|install|rsync)$/.test(o)){let{operands:f}=P(e,o),y=f.slice(0,-1).find(({text:v})=>t.has(v)),k=f[f.length-1];if(!y||!k||k.text.includes("\uFFFC"))return;
let x=/(?:^|\/)\.{0,2}$/.test(k.text)?`${k.text.replace(/\/+$/,"")}/${y.text.split("/").pop()}`.replace(/^\.\//,""):k.text;return{span:i,what:`the secret ${h(y.text)}`,to:x}}if(o==="cat"){let f=s.find(
({text:k})=>t.has(k)),y=r.find(({operator:k})=>k.startsWith(">"))?.target.text??e.feeds.find(k=>k.name==="tee")?.words.find(({text:k},x)=>x>0&&!k.startsWith("-"))?.text;if(f&&y&&!/^\d$/.test(y))return{
span:i,what:`the secret ${h(f.text)}`,to:y}}let{texts:c,files:l}=je(e),[d]=l;if(d){let f=c.find(k=>a(k));if(f)return{span:f.span,what:`the value of ${h(a(f)??"")}`,to:d};let y=e.takes.find(k=>k.name===
"cat"&&k.words.some(({text:x})=>t.has(x)));if(y)return{span:i,what:`the secret ${h(y.words.find(({text:k})=>t.has(k))?.text??"")}`,to:d}}let m=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(o)&&s.some(({text:f})=>f==="config")&&s.length>3||o==="aws"&&s[1]?.text==="configure"||o==="docker"&&s[1]?.text==="login"||o==="git"&&s.some(({text:f})=>f==="clone")?s.find(f=>a(f)):void 0,g={npm:"\
.npmrc",yarn:".yarnrc",git:s.some(({text:f})=>f==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[o];return m?{span:m.span,what:`the value of ${h(a(m)??"")}`,...g?{to:g}:
{}}:void 0}var Yh=new Set(["NET_BIND_SERVICE","NET_RAW"]),Ec=u({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binari\
es.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs \
as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabil\
ities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let n of kn(e,t)){let o=Jh(n);o&&(yield{at:n,severity:n.ships?"medium":"low",message:`${n.by} ${h(n.mode)}\
 makes ${n.paths[0]?h(n.paths[0]):"the file"} ${o}: whoever starts it has its ${o==="setuid"?"owner's":"group's"} rights`})}for(let{command:n,ships:o}of j(e,t))if(!(n.name!=="setcap"||n.words.some(({text:s})=>s===
"-v"||s==="-r")))for(let s of n.words.slice(1)){let r=[...s.text.matchAll(/cap_\w+/gi)].map(([l])=>se(l)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(s.text)?"ALL":r.find(l=>Object.hasOwn(Mt,l))??r.find(
l=>!Yh.has(l));if(!a||!/[=+][eip]*[ep]/.test(s.text))continue;let c=Object.hasOwn(Mt,a);yield{at:s,severity:c&&o?"high":o?"medium":"low",message:`setcap ${h(s.text)} gives whoever starts this program ${c?
"what it takes to leave the container, if the container has it":"more than an unprivileged account should have"}`}}}});function Jh({mode:e,paths:t,by:n,command:o}){let s=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],
r=s?Number(s):0,i=e.split(",");if(r&4||i.some(l=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(l)&&!/^g+[+=]/.test(l)))return n==="mkdir"?void 0:"setuid";let a=r&2||i.some(l=>/^g[+=][rwxXt]*s/.test(l)),c=t.
some(l=>/(?:^|\/)s?bin\/[^/]+$/.test(l))&&!o?.words.some(({text:l})=>/^-\w*R|^--recursive/.test(l));return a&&n!=="mkdir"&&c?"setgid":void 0}var _c=/^(?:sudo|wheel|admin)$/,Pc=u({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use s\
udo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it bri\
ngs a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:n,ships:o}of j(e,t)){
let s=n.wrappers.find(({name:a})=>a==="sudo"||a==="doas");s&&(yield{at:s,severity:o?"medium":"low",message:o?`${s.name} runs here; use USER root for such commands and switch back after them`:`${s.name}\
 runs here, in a stage that does not ship; use USER root`});let r=o?Zh(n):void 0;r&&(yield{at:r,...r});let i=o?eg(n):void 0;i&&(yield{at:i,message:`the account becomes a member of ${h(Qh(i.text))}, an\
d so root with one more word`})}for(let{copies:n}of e.stages)for(let{instruction:o,destination:s}of n)if(s.state!=="unknown"&&/sudoers/.test(s.value))for(let{span:r}of o.heredocs){let i=e.source.text.
slice(r.start,r.end),a=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(i);a&&(yield{at:{span:{...r,start:r.start+a.index,end:r.start+a.index+a[0].length}},...Ic})}}}),Ic={severity:"high",message:"NOPASSWD makes th\
e account root whenever it likes"};function Zh(e){let{texts:t,files:n}=je(e);if(!n.some(r=>r.includes("sudoers")))return;let o=e.name==="sed"?t.filter(({text:r})=>Xh(r)):t,s=o.find(({text:r})=>/^[^#]*\bNOPASSWD\b/m.
test(r))??o.find(({text:r})=>/\bALL\s*=/.test(r));if(s)return/\bNOPASSWD\b/.test(s.text)?{span:s.span,...Ic}:{span:s.span,severity:"medium",message:"the account may use sudo, and so is root with one m\
ore word"}}function Xh(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var Qh=e=>e.split(",").find(t=>_c.test(t))??e;function eg({name:e,words:t}){
let n=({text:i})=>i.split(",").some(a=>_c.test(a));if(e==="useradd"||e==="usermod")return P({words:t},e).options.find(({name:i,value:a})=>/^(?:-[gG]|--groups?|--gid)$/.test(i)&&a&&n(a))?.value;if(e===
"gpasswd")return t.some(({text:i})=>i==="-a"||i==="--add")?t.slice(2).find(n):void 0;if(e!=="adduser"&&e!=="addgroup")return;let o=t[t.findIndex(({text:i})=>i==="-G"||i==="--ingroup")+1];if(o&&o!==t[0])
return n(o)?o:void 0;let s=t.slice(1).filter(({text:i})=>!i.startsWith("-")),[,r]=s;return s.length===2&&r&&n(r)?r:void 0}var Wc=u({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments an\
d blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a \
shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let n of e)for(let{mark:o,keyword:s,
span:r}of ng(n,t.text))yield{at:{span:o},message:`this backslash makes ${h(s)} further down part of ${n.keyword}`,related:[{span:r,message:"swallowed"}]}}}),tg=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*ng({logical:e,keywordSpan:t},n){if(e.at.length<2)return;let o=t.start-(n.lastIndexOf(`
`,t.start-1)+1),s=new Jo;for(let[r,i]of e.at.entries()){let a=e.text.slice(i,e.at[r+1]),c=r>0&&!s.open?tg.exec(a):null;if(c&&c[1].length<=o){let l=e.at[r-1],d=e.from[r-1]+(i-l),p=e.from[r]+c[1].length,
m=c[2];yield{mark:{file:e.file,start:d,end:d+1},keyword:m,span:{file:e.file,start:p,end:p+m.length}}}s.read(a)}}var Jo=class{open="";read(t){for(let n=0;n<t.length;n+=1){let o=t[n];o==="\\"&&this.open!==
"'"?n+=1:this.open?this.open=o===this.open?"":this.open:(o==='"'||o==="'")&&(this.open=o)}}};var og=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
Mc=u({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let n=new Map(t.stages.map(o=>[o.span,o]));for(let o of e)for(let{name:s,span:r,keyword:i,target:a,global:c}of o.undefinedUses){if(s===a)continue;if(c){
yield{at:{span:r},confidence:"high",message:`${h(s)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:c,message:"declared here; repeat `ARG` after FROM"}]};continue}let l=n.
get(o.base.span)?.base;i!=="FROM"&&l!==null&&(sg(l?.name)||l?.kind!=="os"&&og.test(s))||(yield{at:{span:r},message:`nothing defines ${h(s)}, so it is empty here`})}}}),sg=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e);var rg=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,ig=3,Lc=u({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and \
test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the read\
er believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){
let{containers:n}=t,{stages:o,final:s,source:r}=e;if(!s)return;let i=new Set([...ht(r.path,n),...fn(e,t)].map(d=>d.toLowerCase())),a=ft(B(e,{containers:n})),c=ft(o.filter(d=>i.has(d.name??String(d.index)))),
l=new Set(o.flatMap(mt));if(!(o.filter(d=>d.name&&!a.has(d)&&!l.has(d)).length>ig))for(let d of o){if(a.has(d)||c.has(d))continue;let p=ag(d),[m]=p;if(!m||d.cmd||d.entrypoint)continue;let g=[...new Set(
p.map(({words:y})=>y[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:d.name?d.from.args[2]?.span??d.from.keywordSpan:d.from.keywordSpan},severity:rg.test(d.name??"")?"medium":"high",message:`\
the build never runs ${d.name?`stage ${h(d.name)}`:"this stage"}, so ${g} ${g.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:m.span,message:"never run"}]}}}}),
ag=({scripts:e})=>e.flatMap(({instruction:t,script:n})=>t.keyword==="RUN"?n.commands.filter(o=>/^(?:scanner|test)$/.test(Zt(bn(o))??"")):[]);var cg=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
jc=u({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:n,needed:o,source:s}=e,{containers:r}=t,i=new Set(fn(e,t)),a=new Set(o);for(let{build:l}of r){
if(l?.dockerfile!==s.path||!l.target||l.target.state==="unknown")continue;let d=l.target.value.toLowerCase();for(let p of n)if(Bt(p)===d)for(let m of ft([p]))a.add(m)}let c=new Set(n.flatMap(mt));for(let l of n){
if(a.has(l)||c.has(l)||l.name&&(i.has(l.name)||cg.test(l.name)))continue;let d=l.name?b({path:["stages",l.name],ships:!1}):"this stage";yield{at:{span:l.from.keywordSpan},message:`the build never runs\
 ${d}: the image needs nothing from it`}}}});var Tc=u({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure` the command runs like a privile\
ged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever lis\
tens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security","RUN --network":"https://docs.d\
ocker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let n of t.instructions){let{keyword:o,flags:s}=n.trigger??n;if(o==="RUN")for(let{name:r,text:i,span:a}of s){
let c=i;r==="security"&&c==="insecure"&&(yield{at:{span:a},message:`${h("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${h("build.privileg\
ed")} or the entitlement security.insecure`}),r==="network"&&c==="host"&&(yield{at:{span:a},severity:"medium",message:`${h("--network=host")} puts this command on the builder's own network, loopback i\
ncluded`})}}}});var Nc=u({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is all that ties a package to the dis\
tribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:["CIS-4.11","CWE-347"],references:{
"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let n=new Set(j(e,t).flatMap(({command:o})=>ue(o)?.output?.split("/").pop()??
[]));for(let{command:o}of j(e,t))for(let s of dg(o)){let r=s.local&&!o.words.some(({text:i})=>n.has(i.split("/").pop()??""));yield Zo({...s,local:r===!0})}for(let{copies:o,assignments:s}of e.stages){for(let{
instruction:r}of o)for(let{span:i}of r.heredocs)for(let a of e.source.text.slice(i.start,i.end).matchAll(new RegExp(Xo.source,"gim")))yield Zo({span:{...i,start:i.start+a.index,end:i.start+a.index+a[0].
length},what:a[0]});for(let{keyword:r,name:i,literal:a,span:c}of s)r==="ENV"&&Qo(i,a)&&(yield Zo({span:c,what:`${i}=${a}`}))}}}),Zo=({span:e,what:t,local:n,edits:o})=>({at:{span:e},severity:n?"low":"h\
igh",message:n?`${h(t)} installs a package file without its signature: let the stage that builds it sign it`:`${h(t)} installs packages whoever made them: nothing checks their signature`,...o?.length?
{fix:{safety:"unsafe",title:`remove ${t}`,edits:o}}:{}}),Xo=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Qo=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",lg={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*dg(e){let{name:t,
words:n,redirects:o,assignments:s}=e,r=W(e),i=r&&lg[r.manager];if(r&&i&&(r.action!=="other"||r.manager==="apt")){let a=r.packages.filter(({text:l})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(l)),c=r.action===
"install"&&a.length>0&&a.length===r.packages.length&&a.every(({text:l})=>!/^https?:/.test(l)&&!l.startsWith("\uFFFC"));for(let l of r.args.options)i.test(`${l.name}${l.value?`=${l.value.text}`:""}`)&&
(yield{span:l.word.span,what:l.name,local:c,edits:Kt(e,l)})}if(t==="rpm"||t==="rpmkeys"){let a=P(e,"rpm").options.find(({name:c})=>/^--(?:nosignature|nodigest)$/.test(c));a&&(yield{span:a.word.span,what:a.
name,local:!n.some(({text:c})=>/^https?:/.test(c)),edits:Kt(e,a)})}for(let{name:a,value:c,span:l}of s)Qo(a,c.text)&&(yield{span:l,what:`${a}=${c.text}`});if(t==="go"&&n[1]?.text==="env"){let a=n.find(
({text:c})=>Qo(c.split("=")[0]??"",c.split("=")[1]??""));a&&(yield{span:a.span,what:a.text})}if(je(e).files.length>0){let c=[...n.slice(1),...o.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:
[])].find(({text:l})=>Xo.test(t==="sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));c&&(yield{span:c.span,local:/\bfile:/.test(c.text),what:Xo.exec(c.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var Fc=u({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebody made an account for the servi\
ce and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime take\
s away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;let n=B(e,t);for(let o of n){let s=We(
o,t);if(!s?.ships||s.dropsRoot||o.windows||!mg(s)||t.containers.some(({build:i,image:a})=>i?.dockerfile===e.source.path&&a.user.state!=="default")||pg(o))continue;let r=K(o).flatMap(fg);for(let i of r.
length>1?[]:r){if(ug.test(i.name)||gg(i,o))continue;let a=o.instructions.findLast(({keyword:p})=>p==="RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[c]=[o.entrypoint,o.cmd].filter(p=>p&&(!a||p.span.start>
a.span.start)).sort((p,m)=>(p?.span.start??0)-(m?.span.start??0)),l=o.instructions[o.instructions.length-1]?.span??o.from.span,d=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:i.word,message:`nothing ever switches to ${h(i.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${i.name}`,edits:[c?{span:{...c.span,end:c.span.start},
text:`USER ${i.name}${d}`}:{span:{...l,start:l.end},text:`${d}USER ${i.name}`}]}}}}}}),pg=e=>K(e).some(({entrypoint:t,cmd:n})=>[t,n].some(o=>{let s=o?.json?o.args[0]?.value??"":o?.args[0]?.value.trim().
split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(s)})),ug=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
mg=({image:{user:e}})=>e.state!=="unknown"&&/^(?:root|0+)(?::|$)/.test(e.value),fg=({scripts:e})=>e.flatMap(({instruction:t,script:n,deferred:o})=>t.keyword==="RUN"&&!o?n.commands.flatMap(s=>hg(s)??[]):
[]);function hg(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=P(e,e.name),n=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!n||/\uFFFC|\s/.test(n.text)||e.name==="adduser"&&t.operands.
length>1||E(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;let o=E(t,"-u","--uid")?.value?.text;return{name:n.text,...o?{uid:o}:{},word:n,command:e}}function gg({name:e,uid:t,command:n},o){
let s={start:n.span.start,end:n.span.end},r=e.replace(/[^\w]/g,"\\$&"),i=new RegExp(`(?<![\\w./-])${r}(?![\\w/-])`),a=t?new RegExp(`(?<![\\w.])${t}(?![\\w.])`):void 0;for(let c of K(o))for(let{keyword:l,
logical:d,span:p,heredocs:m}of c.instructions){if(l==="LABEL"||l==="EXPOSE"||l==="ARG"||l==="FROM"||l==="MAINTAINER")continue;if(!(p.start<=s.start&&s.end<=p.end)){if(m.length||i.test(d.text)||a?.test(
d.text))return!0;continue}if(c.scripts.filter(({instruction:k})=>k.span===p).flatMap(({script:k})=>k.commands).filter(k=>k!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(k.name)).some(
k=>[...k.words,...k.redirects.map(({target:x})=>x)].some(({text:x})=>i.test(x)||a?.test(x))))return!0}return!1}var Uc=u({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as whatever a\
ccount, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was to preve\
nt.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:n,span:o,ships:s,by:r,exact:i,paths:a}of kn(e,t)){if(!yg(n,
a))continue;let l=i&&/^[0-7]{3,4}$/.test(n)?`${n.slice(0,-1)}${Number(n.at(-1))&5}`:void 0;yield{at:{span:o},severity:s?"medium":"low",message:`${r} ${h(n)} lets every account write ${a[0]&&r!=="COPY"&&
r!=="ADD"?h(a[0]):"what it covers"}${s?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,edits:[{span:o,text:l}]}}:{}}}for(let{
command:n,ships:o}of j(e,t))n.name==="umask"&&/^0{1,4}$/.test(n.words[1]?.text??"")&&(yield{at:n,severity:o?"medium":"low",message:"with this umask every file made from here on is writable by everybod\
y"})}});function yg(e,t){let n=t.some(o=>/\.\w+$/.test(o));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!n):e.split(",").some(o=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.
test(o))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var qc=u({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest\
 when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned bas\
e image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){
for(let{commands:n}of Y(e,t)){let o=n.some(({name:s,words:r})=>s==="git"&&r.some(({text:i})=>/^(?:checkout|reset|switch|fetch)$/.test(i)));for(let s of n){let r=W(s),i=r?.action==="install"?r.packages.
filter(d=>kg(r,d)):[],[a]=i,c=i[i.length-1];if(r&&a&&c){let d=i.map(({text:p})=>p);yield{at:{span:{...a.span,end:Math.max(a.span.end,c.span.end)}},severity:_e(r.manager)?"info":"low",message:`no versi\
on is pinned for ${d.slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""}`}}let l=o?void 0:wg(s);l&&(yield{at:l,severity:"low",message:`${h(l.text)} is cloned as it is at that minute: chec\
k out a tag or a commit`})}}}}),bg={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,
pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function kg({manager:e,args:t,global:n,verb:o},{text:s}){let r=bg[e];return t.options.some(({name:i})=>i===
"--only-upgrade"||i==="--no-index")||!r||s===""||s.includes("\uFFFC")||s.startsWith("$")||r.test(s)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.
test(s)||s==="."||s.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?n||o?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:i})=>/^--(?:version|vers|git|path)$/.test(i)):e==="gem"?!t.options.
some(({name:i})=>i==="-v"||i==="--version"):e==="go"?o?.text==="install"&&s.includes("@latest"):e==="dnf"?!/group/.test(o?.text??"")&&o?.text!=="module":e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&
t.options.some(({name:i})=>i==="-U"||i==="--upgrade")?!1:e==="pip"?!t.options.some(({name:i})=>/^(?:-c|--constraint)$/.test(i)):!0}function wg(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o===
"clone");if(t<0)return;let n=P(e,"git clone",t+1);if(!n.options.some(({name:o})=>o==="-b"||o==="--branch"))return n.operands[0]}var Hc=u({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:n,stage:o,ships:s}of j(e,t)){let r=W(n),i=r&&E(r.args,"-r","--requirement","--requirement\
s");if(r?.manager!=="pip"||r.action!=="install"||!i?.value||E(r.args,"--require-hashes")||[...n.assignments,...tt(o).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||/(?:dev|test)[\w-]*\.txt$/.
test(i.value.text))continue;let c=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),l=t.lookup.source(`${c}${i.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...i.word.
span,end:i.value.span.end}},severity:l?"medium":s||e.needed.has(o)?"low":"info",message:`pip installs what ${h(i.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes\
 and add --require-hashes`}}}});var Bc=u({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /\
bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switch\
es the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let n of e.stages){let o=We(n,t)?.contents;
if(!(n.windows||o!==null&&o?.shell!==!1||vg(n)))for(let s of n.scripts){let{instruction:r,deferred:i}=s;if(i||r.json||r.args.length===0||r.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword:a,
span:c}=r,l=a==="HEALTHCHECK"?r.args[1]:r.args[0],d=Sg(s),p=o===null?"scratch":h(n.base.value);yield{at:{span:{...c,end:r.heredocs.length?r.keywordSpan.end:r.args[r.args.length-1]?.span.end??c.end}},message:`${p}\
 has no shell, and shell form needs one: ${a==="RUN"?"the build fails here":a==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&l?{fix:{safety:"unsafe",title:"use exec fo\
rm",edits:[{span:l.span,text:d}]}}:{}}}}}}),vg=e=>e.mounts.length>0||K(e).some(({shell:t,copies:n})=>t!==void 0||n.some(({sources:o,destination:s,instruction:r,from:i})=>o.some(a=>a.state==="unknown"||
/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(a.value))||s.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(s.value)||s.value===
"/"&&(r.keyword==="ADD"||o.some(a=>a.state!=="unknown"&&!/\.\w+$/.test(a.value)&&i!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(a.value)))))),xg=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function Sg({script:e,instruction:t}){let[n,...o]=e.commands;if(!(!n||o.length||n.redirects.length||n.assignments.length||n.wrappers.length||t.heredocs.length)&&!(n.words.some(({names:s,text:r})=>s||/[*?~{}\uFFFC]/.
test(r))||xg.test(n.name)))return`[${n.words.map(({text:s})=>JSON.stringify(s)).join(", ")}]`}var $g={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},zc=u({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the package index in the RUN that installs.",why:"\
A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or versions the mirror no longer has.",standards:[
"CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let n=new Map;for(let{commands:o,stage:s}of Y(e,t)){let r=We(s,t)?.contents?.
packageManager,i=o.flatMap(p=>{let m=W(p);return m&&_e(m.manager)&&(!r||m.manager===($g[r]??r))?[{...m,command:p}]:[]}),a=new Set(i.flatMap(({manager:p,action:m})=>m==="update"||m==="upgrade"?[p]:[])),
c=new Map;for(let{manager:p,action:m,verb:g}of i)(m==="install"||m==="upgrade"||g?.text==="satisfy"||g?.text==="download")&&c.set(p,(c.get(p)??0)+1);let l=o.some(({name:p,words:m})=>p!=="apt-get"&&p!==
"apt"&&(/^\.{0,2}\/|install/.test(m[0]?.text??"")||m.some(({text:g})=>g==="--with-deps"))),d=n.get(s)??[];n.set(s,d);for(let{manager:p,command:m}of i.filter(({action:g})=>g==="install")){let g=d.find(
f=>f.manager===p);!g||g.used||a.has(p)||Og(m)||(g.used=!0,yield{at:{span:es(m)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in t\
he same RUN",related:[{span:es(g.command),message:"the index is updated here"}]})}for(let{manager:p,command:m,action:g}of i){let f=p==="dnf"&&g==="upgrade"&&W(m)?.verb?.text==="update";(f||g==="update"||
p==="zypper"&&g==="upgrade")&&!l&&(c.get(p)??0)<=(g==="upgrade"?1:0)&&d.push({manager:p,command:m,upgrades:f,used:!1})}}for(let o of n.values())for(let{command:s,used:r,upgrades:i}of o)!r&&!i&&(yield{
at:{span:es(s)},message:`${h(s.name)} updates the index here and nothing in this RUN installs from it`})}});function es(e){let t=e.words[0]?.span??e.span,n=W(e)?.verb?.span;return{...t,end:Math.max(t.
end,n?.end??t.end)}}var Og=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t));var Cg={broken:"high",loose:"medium",unread:"low"},Gc=u({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Cg[o],
...s?{fix:s}:{}}}});var Rg=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),Vc=u({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON\
.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never rea\
ch the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let n=t.trigger??t,o=Dg(n);if(!o)continue;
let{span:s,text:r}=o,i=Ag(r),a=i?{fix:{safety:"safe",title:`write ${i}`,edits:[{span:s,text:i}]}}:{};yield{at:{span:s},message:`this is no JSON, so ${n.keyword} takes it as plain text and not as exec \
form`,...a}}}});function Dg({keyword:e,json:t,args:n}){if(t||!Rg.has(e))return;let o=e==="HEALTHCHECK"?n.slice(1):n,[s]=o,r=o[o.length-1];if(!s||!r)return;let i=o.length===1?s.value:o.map(({value:m})=>m).
join(" "),a=e==="CMD"||e==="ENTRYPOINT",c=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(i),l=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.
test(i),d=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(i),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(i);if(!(c||!(a?l||p:l&&!d)))return{text:i,span:{...s.span,end:r.span.end}}}function Ag(e){
let t=e.replace(/[“”]/g,'"');for(let n of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,Kc(t),Kc(`${t}]`)])if(n!==void 0)try{let o=JSON.parse(n);if(Array.isArray(o)&&o.every(s=>typeof s=="string"))return`[${o.
map(s=>JSON.stringify(s)).join(", ")}]`}catch{}}var Kc=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]");var Eg=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,Yc=u({id:"verified-d\
ownload",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the file, not that t\
he file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:n,ships:o}of Y(e,t))if(!n.some(s=>At(s)||Et(s)||Wg(s)))for(let s of n){let r=s.
substitutedInto||_g(s)||Pg(s)?void 0:ue(s),i=r?.urls.find(({text:a})=>Eg.test(a)&&!/^https?:\/\/(?:localhost|127\.)/.test(a))??(r&&Ig(r,s)?r.urls[0]:void 0);i&&(yield{at:i,severity:o?"medium":"low",message:`\
nothing checks what ${h(i.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`})}}}),_g=({feeds:e})=>e.some(({name:t})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.
test(t)),Pg=({words:e})=>e.some(({text:t})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(t)),Ig=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:n})=>n==="tar"||n===
"gpg"||n==="bsdtar"||n==="unzip"),Wg=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:n})=>/^--recv-keys?$/.test(n))&&t.some(({text:n})=>/^(?:0x)?[0-9A-F]{40}$/i.test(n))||e==="grep"&&t.some(({text:n})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(n.replace(/ {2}/g," ")));var Jc=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,Mg=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,
Zc=u({id:"dockerignore-any-depth",on:"dockerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches t\
he context's root and nothing below it, unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{
".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:n,source:o}=e;if(ot(o.text)||Ot(t)===!1)return;let s=Ct(e,t);if(s&&!s.some(d=>d.endsWith(
"/")&&d!==".git/"&&d.split("/").length===2))return;let r=new Set(n.map(({value:d})=>d.pattern).filter(d=>d.startsWith("**/"))),i=n.filter(({value:{pattern:d,except:p,text:m}})=>!p&&!m.startsWith("/")&&
(Jc.test(d)||Mg.test(d)||Re(d))&&!d.includes("/")&&!r.has(`**/${d}`)),[a]=i;if(!a)return;let c=i.find(({value:d})=>!Jc.test(d.pattern)),l=i.map(({value:d})=>h(d.text));yield{at:c??a,severity:c?"low":"\
info",message:`${l.slice(0,8).join(", ")}${l.length>8?` and ${l.length-8} more`:""} ${l.length>1?"match":"matches"} the root of the context only: ${h("**/")} in front covers every folder`,fix:{safety:"\
safe",title:"put **/ in front",edits:i.map(({span:d,value:p})=>({span:{...d,end:d.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}});var Lg=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,
files:["Dockerfile","Dockerfile.dev","Dockerfile.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],Xc=u({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"\
Exclude Dockerfiles and Compose files from the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody\
 wanted these files out of the image and named only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{patterns:n,source:o}=e;if(ot(o.text)||Ot(t)===!1)return;let s=Oe(o.text);for(let{names:r,files:i,add:a,what:c}of Lg){let l=n.findLast(({value:f})=>!f.except&&(r.test(f.pattern)||i.some(y=>Ke(f.pattern,
y)))),d=l?i.filter(f=>!s.ignores(f)):[],p=Ct(e,t),m=!p||d.some(f=>p.includes(f))||p.some(f=>r.test(f)&&!s.ignores(f));if(!l||d.length===0||!m||n.some(({value:f})=>f.except&&r.test(f.pattern)))continue;
let g={...l.span,start:o.text.length,end:o.text.length};yield{at:l,message:`other ${c} are sent to the builder all the same, ${d.map(h).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${a}`,
edits:[{span:g,text:`${o.text.endsWith(`
`)?"":`
`}${a}
`}]}}}}});var jg=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["**/.env\
*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/id_rsa*",
"**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],Qc=u({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history from the\
 build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image, where w\
hoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:n,patterns:o}=e;if(yield*Tg(e),ot(n.text)||Ot(t)===!1)return;let s=Oe(n.text),r=Ct(e,t),i={file:n.path,start:n.text.length,end:n.text.length},a={file:n.path,start:0,end:/^[^\r\n]*/.exec(n.text)?.[0].
length??0},c=p=>({safety:"safe",title:`add ${p.join(", ")}`,edits:[{span:i,text:`${n.text.endsWith(`
`)||n.text===""?"":`
`}${p.join(`
`)}
`}]}),l=[],d=[];for(let p of jg){if(p.add[0]===".git"&&r&&!r.includes(".git/"))continue;let m=p.files.filter(f=>!s.ignores(f)),g=o.findLast(({value:f})=>!f.except&&p.files.some(y=>Ke(f.pattern,y)));m.
length===p.files.length&&!g?(d.push(p),l.push(...p.add)):p.add[0]==="**/.env*"&&m.length>0&&g&&!o.some(({value:f})=>f.except&&m.some(y=>Ke(f.pattern,y)))&&(yield{at:g,message:`${m.map(h).join(" and ")}\
 ${m.length>1?"are":"is"} sent to the builder all the same: ${h("**/.env*")} covers every kind`,fix:c(p.add)})}d.length&&(yield{at:{span:a},message:`nothing excludes ${d.map(({what:p})=>p).join("; nor\
 ")}`,fix:c(l)})}});function*Tg({patterns:e}){for(let[t,{value:n,span:o}]of e.entries()){let s=Re(n.pattern)||/^\.git(?:\/config)?$/.test(n.pattern);n.except&&s&&!/[*?]/.test(n.pattern)&&e.slice(0,t).
some(r=>!r.value.except&&Ke(r.value.pattern,n.pattern))&&(yield{at:{span:o},severity:"high",message:`${h(n.text)} brings a secret back into the context`})}}var Ng=300,tl=u({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the \
file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#\
syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>Ng))for(let[n,{value:o,span:s}]of e.entries()){let{pattern:r,text:i,except:a}=o,c=a?void 0:e.find((d,p)=>p!==n&&Fg(d.value,o,p<n,e.slice(
p,n))),l=a&&!/[*?[\\]/.test(r)&&!e.slice(0,n).some(d=>!d.value.except&&nl(d.value,o));if(c)yield{at:{span:s},message:`${h(c.value.text)} covers ${h(i)} already`,fix:el(s,t)};else if(l)yield{at:{span:s},
message:`${h(i)} brings nothing back: no pattern before it excludes it`,fix:el(s,t)};else if(/^!?\.\//.test(i)){let d=s.start+(a?1:0),p={...s,start:d,end:d+2};yield{at:{span:p},message:`${h("./")} cha\
nges nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,text:""}]}}}}}});function Fg(e,{pattern:t},n,o){return e.except||n&&o.some(({value:s})=>s.except&&
nl(s,{pattern:t}))?!1:t===e.pattern?!n:!/[*?[\\]/.test(t)&&Ke(e.pattern,t)}var nl=({pattern:e},{pattern:t})=>Ke(e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function el(e,{
text:t}){let n=t.lastIndexOf(`
`,e.start-1)+1,o=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:n,end:o<0?t.length:o+1},text:""}]}}var ol=u({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git wit\
h its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CW\
E-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){if(t.skipped||t.source.alone||qg(t,e))
continue;let n=new Set(t.final?K(t.final):[]);for(let o of t.stages)for(let s of o.copies){let r=s.from?void 0:s.sources.find(i=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(C(i)??""));r&&(yield{at:r,...Ug(s,o,n)})}}}});
function Ug({instruction:e},t,n){return n.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.
keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function qg(e,t){let n=t.containers.filter(({build:i})=>i?.dockerfile===e.source.path),o=new Set(
n.map(({build:i})=>i?.context)),s=st(e,t),r=s.some(({path:i})=>i===`${e.source.path}.dockerignore`);return o.has(null)||s.length>0&&(r||o.size<=s.length||o.size===0)}var sl=u({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is th\
e floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2\
.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:n,at:o}of Rt(e)){let s={file:t.path,
start:n.start,end:Math.min(n.start+1,n.end)},r=o("hosts"),i=o("tlsverify")?.text==="true";r&&/tcp:\/\//.test(r.text)&&!i&&(yield{at:r,severity:"high",message:"the engine listens on TCP and asks nobody\
 for a certificate: whoever connects owns the host"});let a=o("insecure-registries");a&&/"(?!localhost|127\.)[^"]+"/.test(a.text)&&(yield{at:a,message:"images from these registries are pulled without \
checking who sends them"});let c=[["userns-remap",l=>l!=='""',"medium","root in a container is root on the host"],["no-new-privileges",l=>l==="true","medium","processes may gain privileges by setuid p\
rograms"],["icc",l=>l==="false","low","containers on the default bridge reach each other"],["live-restore",l=>l==="true","info","every container stops when the engine does"]];for(let[l,d,p,m]of c){let g=o(
l);(!g||!d(g.text))&&(yield{at:g??{span:s},severity:p,message:`the engine's ${h(l)} is not set for safety: ${m}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(o("log-driver")?.
text??"")&&(yield{at:o("log-opts")??{span:s},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}});var rl=u({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, h\
oles and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Depend\
abot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,n=t.root,o=Vn.flatMap(r=>t.source(n?`${n}\
/${r}`:r)??[]),s=o.filter(({path:r})=>/dependabot/.test(r));if(!(s.length===0||o.length>s.length))for(let{kind:r,path:i,span:a}of Hg(e)){let c=`/${i.includes("/")?i.slice(0,i.lastIndexOf("/")):""}`,l=n&&
i.startsWith(`${n}/`)?c.slice(n.length+1)||"/":c;s.some(d=>zo(d,r,l))||(yield{at:{span:a},message:`no bot keeps the images of ${h(i)} up to date: add ${h(r)} for ${h(l)} to dependabot.yml`})}}});function Hg({
dockerfiles:e,containers:t}){let n=new Map,o=(s,r)=>{let i=r.file.slice(0,r.file.lastIndexOf("/")+1);n.has(`${s} ${i}`)||n.set(`${s} ${i}`,{kind:s,path:r.file,span:r})};for(let{skipped:s,stages:r}of e)
for(let{base:i}of s?[]:r.slice(0,1))o("docker",i.span);for(let{references:s}of t)for(let{role:r,ref:i}of s)r==="image"&&i.state==="written"&&o("docker-compose",i.span);return[...n.values()]}var al=u({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first \
to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{
"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of e.composes){let n=[...ee(t,e).values()];if(n.length<3)continue;
let o=n.filter(s=>w(s.host.portBindings).length>0&&!il(s)&&ts(s).length===1);for(let s of n.filter(il)){let r=new Set(ts(s)),i=o.filter(c=>ts(c).some(l=>r.has(l)));if(i.length===0)continue;let a=i.map(
({path:c})=>h(c[1]??"")).slice(0,5).join(", ");yield{at:s,message:`datastore ${h(s.path[1]??"")} shares a network with ${a}, which ${i.length>1?"are":"is"} published on the host`,related:i.slice(0,5).
flatMap(c=>w(c.host.portBindings).slice(0,1).map(({span:l})=>({span:l,message:"published here"})))}}}}}),ts=({host:e})=>e.networkMode.state==="default"?w(e.networks,({external:t})=>!t).map(({value:t})=>t.
name):[],il=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||Dt(e);var Bg=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,zg=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,cl=u({
id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is moun\
ted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secret\
s in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;for(let n of e.composes)for(let o of I(le(n,"secrets"))){let s=O(o,"file"),r=_(s);if(!s||!r||
/^[/~]/.test(r))continue;let i=ge(n.folder,r),a=t.source(i),c=a&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.test(a.text)&&!/PRIVATE KEY/.test(a.text);if(!a||c||zg.test(a.text)||Bg.test(i))continue;
let l=t.ignored?.(i)!==!0;!l&&hn(i,e)!==!1||(yield{at:{span:s.node.span,via:s.at.via},severity:l?"high":"medium",message:l?`the file of secret ${h(o.name)} is in the repository: have git ignore it, an\
d change what is in it`:`the file of secret ${h(o.name)} lies in a build context, and no .dockerignore keeps it out`})}}});var ll=u({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build ends\
 with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out comes \
along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){let n=t.skipped?void 0:Kg(
t,e);if(!n)continue;let o=Oe(n.text),s=nt(n.text).flatMap(({except:r,pattern:i})=>r?[i]:[]);for(let{copies:r}of t.stages)for(let i of r)for(let a of i.from?[]:i.sources){let c=(C(a)??"").replace(/^["']|["']$/g,
"").replace(/^\.?\/+/,"").replace(/\/+$/,"");if(!Gg(c,i)||!o.ignores(c)||s.some(d=>d.startsWith(`${c}/`)||/^\*/.test(d)))continue;let l=nt(n.text).findLast(({except:d})=>!d);yield{at:a,message:`${h(c)}\
 is excluded by ${n.path}, so the builder never sees it`,...l?{related:[{span:{file:n.path,...Vg(n,c)},message:"excluded here"}]}:{}}}}}}),Gg=(e,{instruction:t})=>e!==""&&e!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.
test(e)&&!(t.keyword==="ADD"&&e.includes("://"));function Kg(e,t){let n=st(e,t),[o]=n;if(!o||n.length>1)return;let s=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({
build:i})=>i?.dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${s}.dockerignore`?o:void 0}function Vg({text:e},t){let n=nt(e).findLast(({except:o,start:s,end:r})=>!o&&
Oe(e.slice(s,r)).ignores(t));return{start:n?.start??0,end:n?.end??0}}var Yg=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,Jg=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,dl=u({id:"no-secret\
-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in ten years, has\
 the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"ht\
tps://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of e.composes)for(let{source:n,values:o}of gn(t,e.lookup)){let s=e.lookup.ignored?.(n.path)!==
!0,r=s?void 0:hn(n.path,e);if(!(Yg.test(n.path.slice(n.path.lastIndexOf("/")+1))||!s&&r!==!1))for(let[i,{value:a,span:c}]of o){let l=M(i,a);if(!l||!s&&l.wellKnown)continue;let d=l.wellKnown?"a well-kn\
own password":`${Me(l.what)} ${l.what}`;yield{at:{span:c},severity:!s||l.wellKnown||Jg.test(n.path)&&l.by!=="format"?"medium":"high",message:s?`${h(i)} puts ${d} into the repository: keep the file out\
 of git, or make it a secret`:`${h(i)} puts ${d} into a build context, and no .dockerignore keeps the file out`}}}}});var pl=u({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in pla\
ce. Attached to nothing it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/refe\
rence/compose-file/services/#security_opt"},examples:[],*check({seccomps:e,apparmors:t,kernel:n}){if(n.composes===0||n.unclear)return;let o=(s,r)=>n.attachments.some(i=>i.kind===s&&i.names===r);for(let{
profile:s,source:r}of e)s&&!r.alone&&!o("seccomp",r.path)&&(yield{at:{span:{...s.span,end:s.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:s,
source:r}of t)for(let{profile:i}of s)r.alone||i.name.includes("//")||i.attachment!==void 0||o("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the Compose files here is given the profi\
le \`${i.name.slice(0,60)}\``})}});var ul=u({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing do\
es not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccom\
p security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of e.composes)for(let n of e.containers){if(n.project!==t.id||n.stack)continue;let o=ne(n.host,
"apparmor");if(o&&!o.option.fault&&Zg(o.option.value,e)){let i=oe(o.option.value,ml(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${h(o.option.value)} of ${b(n)}: unless it is l\
oaded on every host, the container does not start${i?`. Did you mean ${h(i)}?`:""}`,severity:"low",confidence:"low"}}let s=ne(n.host,"seccomp"),r=s&&!s.option.fault?Xg(s.option.value,t.folder,e):void 0;
s&&r&&(yield{at:s.at,message:`the seccomp profile ${h(s.option.value)} of ${b(n)} ${r}: Compose reads it from the project's folder and refuses to start without it`})}}}),ml=({kernel:e})=>e.apparmors.flatMap(
({profiles:t})=>t.map(({profile:n})=>n.name)),Zg=(e,t)=>!Bn.apparmor.test(e)&&!e.includes("\uFFFC")&&!ml(t).includes(e);function Xg(e,t,{lookup:n}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))
return;let o=ge(t,e),s=n.source(o);if(!s)return n.absent?.(o)?"is not there":void 0;try{JSON.parse(s.text);return}catch{return"is not JSON"}}var bt=new Map(Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and other processes' activity",init_module:"code in the kernel",finit_module:"code in the kernel",delete_module:"\
code in the kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"any file of the host by its handle",mount:"mounting",umount:"mounting",umount2:"mounting",move_mount:"\
mounting",open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mounting",mount_setattr:"mounting",pivot_root:"another root file system",setns:"joining other namespaces",
unshare:"new user namespaces, with every capability inside",io_uring_setup:"files and sockets that no rule of this profile sees",io_uring_enter:"files and sockets that no rule of this profile sees",io_uring_register:"\
files and sockets that no rule of this profile sees",iopl:"the machine's ports",ioperm:"the machine's ports",reboot:"the machine",userfaultfd:"holding the kernel still in the middle of a copy",clone3:"\
new user namespaces, with flags no filter can see",clone:"new user namespaces, with every capability inside",open_tree_attr:"mounting"}));var On="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),ro="capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".split(" "),fl="\
mmap mprotect pread64 read".split(" "),hl="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" "),gl=[["clone","clone3","vfork","fork"],
["wait4","waitid"],["pipe2","pipe"]],yl={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:["epoll_pwait"],eventfd:["eventfd2"],getdents:["ge\
tdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","renameat"],rmdir:["unlinkat"],select:["pselect6"],
signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},ns="clone3 close_range faccessat2 fchmodat2 openat2 statx".split(" ");var bl=u({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does \
not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the s\
ervice any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{kernel:t,containers:n}=e;for(let o of t.
attachments){let{container:s,kind:r,names:i}=o;if(!n.includes(s)||s.windows||H(s.host))continue;let a=r==="seccomp"?t.seccomps.get(i):void 0;a?yield*ey(o,a):r==="apparmor"&&(yield*ty(o,t.apparmors))}}});
function Qg({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let t=r=>r.toUpperCase().replace(/^CAP_/,""),n=new Set(w(e.capDrop).map(({value:r})=>t(r))),o=w(e.capAdd).map(({
value:r})=>t(r)),s=n.has("ALL")?[]:[...Wt].filter(r=>!n.has(r));return new Set([...s,...o.includes("ALL")?Je:o].map(r=>`CAP_${r}`))}function*ey({container:e,at:t},n){let o=Qg(e),s=n.filter(o),r=n.profile?.
defaultAction?.span;if(!s||!r||n.skipped)return;let i=[{span:r,message:"the profile's default"}];if(it(s)){let l=ne(e.host,"no-new-privileges"),d=l!==void 0&&S(l.at,()=>!0)&&ke(l.option.value)===!0,p=yt(
n,s,d?On:[...On,...ro]);p.length>0&&(yield{at:t,message:`${b(e)} cannot start under this profile: starting takes ${T(p)}`,related:i})}let a=n.filter(),c=o&&a?[...bt.keys()].filter(l=>U(s.verdict(l))&&
!U(a.verdict(l))):[];c.length>0&&(yield{at:t,message:`the capabilities of ${b(e)} open the profile's gates for ${T(c,6)}`,severity:"medium",related:i})}function*ty({container:e,at:t,names:n},o){let s=o.
flatMap(({profiles:f})=>f).find(({profile:f})=>f.name===n);if(!s)return;let{node:r}=s.profile,i=[{span:r.name.span,message:"the profile"}],a=r.flags.find(({value:f})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(f));if(a&&(yield{at:t,message:`${b(e)} is given a profile in ${a.value} mode, which ${a.value==="default_allow"?"stops only what it denies":a.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:i}),!s.complete)return;if(s.profile.system.every(({path:f})=>f.value==="abstractions/base"))for(let f of w(e.host.capAdd)){let y=f.value.toLowerCase().replace(/^cap_/,
"");y!=="all"&&!Do(s,y)&&(yield{at:f,message:`the AppArmor profile ${h(n)} does not allow \`${y}\`: ${b(e)} is given it in vain`,severity:"medium",related:i})}let{image:c}=e,l=C(c.entrypoint)??(c.entrypoint.
state==="unknown"?void 0:C(c.cmd)),[d]=l?.form==="exec"?l.words:[],p=d&&S(d,f=>f.startsWith("/"))?d.value:void 0;if(!p||a)return;let m=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,m].some(f=>s.allows(
f,"exec")||s.allows(f,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${p.slice(0,60)}\`, which is what ${b(e)} starts`,related:i})}var kl=u({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the ac\
count its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],
references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of e.dockerfiles)for(let n of t.skipped?[]:B(t,e)){let o=We(n,e)?.
image.user;if(!(!o||o.state==="unknown"||!/^(?:root|0+)(?::|$)/.test(o.value)))for(let{copy:s,source:r}of ny(n,t.source,e)){let i=oy(r).filter(({name:d})=>/^(?:program|fcgi-program|eventlistener):/.test(
d)),a=i.filter(({user:d})=>d===void 0||/^(?:root|0)$/.test(d)),c=s.sources.find(d=>C(d)?.endsWith(r.path.split("/").pop()??""))??s.destination,l=a.map(({name:d})=>h(d.slice(d.indexOf(":")+1))).join(",\
 ");a.length?yield{at:c,message:`supervisord runs ${l} as root: name a ${h("user=")} in each section, or USER in the Dockerfile`,related:a.slice(0,5).map(({span:d})=>({span:d,message:"no user but root\
 is named"}))}:i.length>1&&(yield{at:c,severity:"info",message:`${i.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function ny({copies:e},{
path:t},{lookup:n}){let o=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(s=>s.from?[]:s.sources.flatMap(r=>{let i=C(r)?.replace(/^\.?\/+/,""),a=i&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(i)?n.
source(`${o}${i}`):void 0;return a?[{copy:s,source:a}]:[]}))}function oy({text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(n=>({name:n[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.
exec(n[2]??"")?.[1],span:{file:t,start:n.index,end:n.index+(n[1]?.length??0)+2}}))}var sy=new Set("ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon \
swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(" ")),wl=u({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allo\
w more than the engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mo\
stly by calls that old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.
filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let n=e.engineFilter(),{machine:o}=t.host.architecture,r=Ye(e,c=>c!=="socket"&&!bt.has(c)&&e.calls.number(c,o)!==void 0&&
U(t.verdict(c))&&!U(n.verdict(c))).filter(({rule:c})=>!t.closed.includes(c)),i=[...new Set(r.flatMap(c=>c.names.map(({value:l})=>l)))],a=r[0]?.names[0];a&&(yield{at:a,message:`the default profile of ${e.
target==="podman"?"Podman":"Docker"} does not simply allow ${T(i)}, and this one does`,severity:i.some(c=>sy.has(c))?"medium":"low"})}});var io=/^SCMP_ACT_(?:ALLOW|LOG)$/,xl=u({id:"no-bypassable-condition",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differen\
tly.",why:"A filter compares all 64 bits of a register; of an int argument the kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbid\
den one. What a pointer points at no filter sees, and it can be changed after the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.h\
tml"},examples:[],*check(e){let{profile:t,calls:n}=e;for(let o of t?.rules??[]){let[s]=o.names;if(!s||!io.test(o.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(o.action.value))continue;let r=io.
test(o.action.value);for(let i of o.args){let a=i.op.value.replace("SCMP_CMP_",""),c=o.names.find(({value:g})=>n.isPointer(g,i.index.value));if(c&&i.value.value!==0n){yield{at:i,message:`argument ${i.
index.value} of \`${c.value}\` is a pointer: the filter sees an address, not what is there`};continue}let l=o.names.find(({value:g})=>n.bits(g,i.index.value)<64);if(!l)continue;let d=n.bits(l.value,i.
index.value);if((a==="LE"||a==="GT"?i.value.value===0xffffffffffffffffn:(a==="LT"||a==="GE")&&i.value.value===0n)||a==="MASKED_EQ"&&(r||i.value.value>>BigInt(d)===0n))continue;(r?/^(?:NE|GT|GE)$/.test(
a):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(a))?yield{at:i,message:`of argument ${i.index.value} of \`${l.value}\` the kernel reads ${d} bits and the filter compares 64: a caller sets a higher bit and ${r?"is \
let through with a value that should be refused":"escapes this rule"}. Compare with SCMP_CMP_MASKED_EQ and the mask ${d===16?"65535":"4294967295"}`,severity:vl(e,o)?"info":"medium"}:r&&a==="EQ"&&!io.test(
t?.defaultAction?.value??"")&&!vl(e,o)&&(yield{at:i,message:`of argument ${i.index.value} of \`${l.value}\` the kernel reads ${d} bits and the filter compares 64: a caller that leaves anything in the \
upper half is refused`,severity:"low",confidence:"low"})}}}});function vl(e,{names:t,args:n,action:o}){let[s]=t,[r]=n,i=s?.value==="socket"&&n.length===1&&r?.value.value===40n&&r.op.value==="SCMP_CMP_\
NE"&&io.test(o.value),a=c=>c.action.value===o.value&&c.args.length===n.length&&c.names.some(({value:l})=>l===s?.value)&&c.args.every(({index:l,value:d,op:p})=>n.some(m=>m.index.value===l.value&&m.value.
value===d.value&&m.op.value===p.value));return i||e.engineRules().some(a)}var ry=["set_thread_area","get_thread_area"],Sl=u({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect op\
ens nothing, but it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https:/\
/man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n}=e,o=e.filter();if(!t||!o)return;let s=e.engineFilter(),r=[t.architectures?.value.map(({value:p})=>p),...t.
archMap?.value.map(({architecture:p,subArchitectures:m})=>[p,...m].map(({value:g})=>g))??[]],i=[...new Set(r.flatMap(p=>e.machines(p??[])))],a=i.length?i:[o.host.architecture.machine],c=new Set(o.lost.
flatMap(({why:p,entry:m})=>p==="default"?[m.name.span.start]:[])),l=new Map;for(let{names:p,action:m,args:g,includes:f,excludes:y,errnoRet:k}of t.rules??[])for(let x of p){let{value:v}=x;if(!n.isKnown(
v))continue;let D=f!==void 0||y!==void 0,R=`${v} ${m.value} ${k?.value??""}`,z=n.obsolete(v);!D&&g.length===0&&l.has(R)?yield{at:x,message:`\`${v}\` is ${l.get(R)} already`,severity:d(v)&&e.target==="\
podman"?"info":"low"}:c.has(x.span.start)?yield{at:x,message:`\`${v}\` is answered like this by default: the runtime leaves this entry out`,severity:d(v)?"info":"low"}:!D&&a.every(ye=>n.number(v,ye)===
void 0)?yield{at:x,message:`\`${v}\` has no number on ${a.slice(0,3).join(", ")}: the entry is left out there`,severity:d(v)?"info":"low"}:z?yield{at:x,message:`\`${v}\` does nothing: ${z}`,severity:d(
v)?"info":"low"}:ry.includes(v)&&a.length===1&&a[0]==="x86_64"&&!D&&(yield{at:x,message:`\`${v}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!D&&g.length===0&&l.set(R,/ALLOW/.
test(m.value)?"allowed":"named")}function d(p){return t?.archMap!==void 0&&(U(s.verdict(p))||s.names.has(p))}}});var iy=new Set(bt.keys()),$l=u({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not allow system calls that break out, unless gated.",why:"These calls are the ste\
ps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container was given the capability t\
hey need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{"What Docker's default profile blocks":"https://docs.docker.com/engine/secu\
rity/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;for(let n of e.hosts){let{own:o,engine:s}=e.filtersOn(n,iy);if(!o||o.defaultAction.kind==="allow"||
o.defaultAction.kind==="log")continue;let r=(i,a)=>{let c=o.verdict(i);return bt.has(i)&&c.entry?.rule===a&&U(c)&&!U(s.verdict(i))&&!t.has(i)};for(let{names:i}of Ye(e,r)){let[a]=i;if(!a)continue;let c=[
...new Set(i.map(({value:d})=>d))];for(let d of c)t.add(d);let l=[...new Set(c.map(d=>bt.get(d)))];yield{at:a,message:`${T(c)} ${c.length>1?"are":"is"} allowed without the capability that stands for ${c.
length>1?"them":"it"}: ${l.slice(0,4).join(", ")}${l.length>4?" and more":""}`}}}}});var ay={docker:"Docker",podman:"Podman",oci:"an OCI runtime"},cy={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for those that sh\
ould be left out, too",name:"the rule names no call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"unknown \
calls are refused with EPERM, unless defaultErrnoRet says otherwise"},Ol=u({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys the target\
 runtime ignores.",why:"A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container run\
s with what is left.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let n=new Map;for(let{key:o,
span:s,why:r,known:i}of e){let a=o.slice(0,40);if(r==="unknown"){let c=oe(o,i);yield{at:{span:s},message:`\`${a}\` is no key of a profile and is not read${c?`, did you mean \`${c}\`?`:""}`}}else r==="\
duplicate"?yield{at:{span:s},message:`\`${a}\` stands twice, and only the last one is read`}:r==="case"?yield{at:{span:s},message:`\`${a}\` is written \`${i.find(c=>c.toLowerCase()===o.toLowerCase())}\
\`: other loaders do not read it`,severity:"low"}:n.set(o,[...n.get(o)??[],s])}for(let[o,s]of n){let r=/^(?:includes|excludes|name|archMap)$/.test(o);yield{at:{span:s[0]},message:`${ay[t]} does not re\
ad \`${o}\`${s.length>1?`, which stands ${s.length} times here`:""}: ${cy[o]??"it has no effect"}`,severity:t==="oci"&&r?"high":"medium",related:s.slice(1,6).map(i=>({span:i,message:"here too"}))}}}});var Cl=u({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without cond\
itions beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction\
 that was written then does not exist, and nobody is told.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){
let t=e.filter();if(!t)return;let n=e.engineFilter();for(let{entry:s,with:r}of t.clashes)yield{at:s.name,message:`two rules answer the same call of \`${s.name.value}\` differently: libseccomp refuses t\
he second, and the container does not start`,related:[{span:r.name.span,message:"the other rule"}]};let o=new Map;for(let s of t.lost){let r=t.verdict(s.entry.name.value),i=s.why==="default"?r.entry:s.
by;if(!i||s.why==="default"&&xe(r.otherwise)===xe(s.action)||s.why==="unconditional"&&s.entry.rule.args.length===0)continue;let a=`${s.why} ${s.entry.rule.span.start} ${i.rule.span.start}`;o.set(a,{lost:[
...o.get(a)?.lost??[],s],by:i})}for(let{lost:s,by:r}of o.values()){let[i]=s;if(!i||!r)continue;let a=T(s.map(({entry:p})=>p.name.value)),c=Pt(t.verdict(i.entry.name.value).otherwise),l={default:`${a} \
should be ${Pt(i.action)} here, which is what happens by default, so this rule is left out, and another one decides: ${c}`,later:`${a} should be ${Pt(i.action)} here, and an earlier rule decides alrea\
dy: ${c}`,unconditional:`the conditions for ${a} restrict nothing: another rule decides every call of it, ${c}`}[i.why],d=s.every(({entry:p,why:m,action:g})=>n.lost.some(f=>f.why===m&&f.entry.name.value===
p.name.value&&f.action.kind===g.kind&&f.action.value===g.value));yield{at:i.entry.name,severity:d?"info":s.every(({action:p})=>xe(p)&&p.kind!==i.action.kind)?"medium":"high",message:l,related:[{span:r.
name.span,message:"the rule that wins"}]}}}});var ly={open:["openat","openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:["link\
at"],symlink:["symlinkat"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsmount",
"move_mount","open_tree"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","setresgid\
32"],reboot:["kexec_load","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},Rl=u({id:"no-syscall-bypass",on:"seccomp",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchmodat`, and the C lib\
rary does so by itself: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.
filter();if(!t)return;let n=e.engineFilter(),{machine:o}=t.host.architecture,s=r=>e.calls.number(r,o)!==void 0;for(let[r,i]of Object.entries(ly)){let a=[r,...i].filter(s),[c]=Ye(e,(g,{action:f,args:y,
errnoRet:k})=>a.includes(g)&&y.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(f.value)&&k?.value!==38n),l=c?.names[0];if(!c||!l||t.closed.includes(c.rule))continue;let d=a.filter(g=>Le(t.verdict(g))),p=a.
filter(g=>U(t.verdict(g))),m=a.every(g=>U(n.verdict(g))===U(t.verdict(g)));p.length===0||!d.includes(l.value)||m||!d.includes(r)||(yield{at:l,message:`${T(d)} ${d.length>1?"are":"is"} refused, and ${T(
p)} ${p.length>1?"come":"comes"} to the same`})}}});var dy={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",mipsel:"mipsel",mipsel64:"\
mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},Dl=u({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"recommended",summary:"Use\
 system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it means never for what is i\
ncluded and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n,target:o}=e,s=e.engineFilter(),
r=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:i,action:a,includes:c,excludes:l}of t?.rules??[]){for(let d of i){let{value:p}=d;if(p==="")continue;if(!n.isKnown(p)){let g=n.meant(p);yield{
at:d,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${g?`, did you mean \`${g}\`?`:""}`,severity:r&&!/ALLOW|LOG/.test(a.value)?"high":"medium"};continue}let m=n.release(
p);m?.startsWith("2.6")&&!U(s.verdict(p))&&(yield{at:d,message:`libseccomp knows \`${p}\` from ${m} on: on hosts with an older one the name is passed over`,severity:"info"})}if(o!=="oci"){for(let[d,p]of[
[c,"the rule never counts"],[l,"the rule always counts"]])for(let m of d?.caps??[]){let g=m.value.toUpperCase().replace(/^CAP_/,"");if(m.value.startsWith("CAP_")&&Je.has(m.value.slice(4)))continue;let f=Je.
has(g)?g:oe(g,Je);yield{at:m,message:`there is no capability \`${m.value.slice(0,40)}\`, so ${p}${f?`, did you mean \`CAP_${f}\`?`:""}`}}if(o==="docker")for(let[d,p]of[[c,"the rule never counts"],[l,"\
nothing is excluded"]])for(let m of d?.arches??[]){let g=It(dy,m.value.toLowerCase().replace(/^scmp_arch_/,""));(g!==m.value||g===void 0)&&(yield{at:m,message:`architectures of a gate are written as i\
n amd64 and arm64, not \`${m.value.slice(0,40)}\`, so ${p}${g?`: write \`${g}\``:""}`})}}}}});var py=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,Al=u({id:"no-unsafe-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake suc\
cess or block nothing.",why:"A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a pr\
ocess that hangs with its locks held, and a rule that only logs keeps nobody from anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],
*check({profile:e,target:t}){if(!e)return;let{defaultAction:n,defaultErrnoRet:o,rules:s=[]}=e;(n?.value==="SCMP_ACT_KILL"||n?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:n,message:"an unknown call kill\
s one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO"});let r=[{action:n,errnoRet:o,errno:e.defaultErrno,names:[]},...s];for(let{action:i,errnoRet:a,
errno:c,names:l}of r){let p=(t==="podman"&&c&&/^\d{1,10}$/.test(c.value)?{value:BigInt(c.value),span:c.span}:void 0)??a,m=l.length?T(l.map(({value:g})=>g),4):"every call the profile does not name";p&&
i?.value==="SCMP_ACT_ERRNO"&&(p.value&0xffffn)===0n&&p.value<2n**32n?yield{at:p,message:`${m} will not be carried out and will report success${p.value?`: of ${p.value} only the lower 16 bits count, wh\
ich are 0`:""}`,severity:"high"}:p&&i&&py.test(i.value)&&(yield{at:p,message:`an error number goes with SCMP_ACT_ERRNO: with ${i.value} it is not read`,severity:"low"}),l.length&&i?.value==="SCMP_ACT_\
TRACE"&&(yield{at:i,message:`${m} ${l.length>1?"are":"is"} left to a tracer, and a container has none: the call fails with ENOSYS`}),l.length&&i?.value==="SCMP_ACT_LOG"&&n?.value==="SCMP_ACT_ALLOW"&&(yield{
at:i,message:`${m} ${l.length>1?"are":"is"} logged and carried out all the same: SCMP_ACT_LOG blocks nothing`})}}});var El={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},Qt=0xffffffffffffffffn,
_l=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,Il=u({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditions that really restrict.",why:"Several rules \
for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an attacker from raw sockets\
 or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.
filter();for(let n of e.profile?.rules??[]){yield*uy(n,e);let o=n.args.find((s,r)=>n.args.some((i,a)=>a<r&&i.index.value===s.index.value));o&&(yield{at:o,message:`two conditions of this rule are about\
 argument ${o.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:n,name:o}of t?.architectures[0]?.verdicts.values()??[]){let s=my(n.filter(({action:r})=>xe(
r)).slice(0,100));s&&(yield{at:s.last.entry.name,message:`the rules for \`${o}\` are alternatives, and together they leave out no value of argument ${s.index}: what one refuses, another allows`,related:[
{span:s.first.entry.name.span,message:"another one"}]})}}});function*uy({args:e,action:t,names:n,includes:o},{calls:s,target:r}){for(let i of e){let[a,c]=[i.value.value,i.valueTwo?.value??0n],l=i.op.value.
replace("SCMP_CMP_","");if(l!=="MASKED_EQ"){l==="GE"&&a===0n||l==="LE"&&a===Qt?yield{at:i,message:"this holds for every value"}:(l==="LT"&&a===0n||l==="GT"&&a===Qt)&&(yield{at:i,message:"this holds fo\
r no value, so the rule never counts"}),c!==0n&&(yield{at:i,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}if(a===0n)yield{at:i,message:`the \
mask is 0, so this condition holds for every value${c?": mask and value are swapped, `value` is the mask":""}`};else if((c&~a)!==0n)yield{at:i,message:"`value` is the mask, and `valueTwo` has bits out\
side it, which are not compared: mask and value may be swapped"};else if(_l.test(t.value)&&c===0n&&!Pl(a,n[0]?.value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have none of t\
he bits of ${a}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``};else if(_l.test(t.value)&&c===a&&(a&a-1n)!==0n&&!Pl(a,n[0]?.
value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have all the bits of ${a} at once: to deny each, write a rule for each`,severity:"medium"};else if(t.value==="SCMP_ACT_ALLOW"&&
c===0n&&n.some(d=>d.value==="clone")){let d=Object.keys(El).filter(m=>(El[m]&a)===0n),p=i.index.value!==0&&!(r==="docker"&&o?.arches.length);(d.length>0||p)&&(yield{at:i,message:p?"the flags of `clone\
` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${d.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var Pl=(e,t,n,o)=>{let s=(1n<<BigInt(
o.bits(t,n)))-1n;return(e&s)===s};function my(e){let t=new Map;for(let n of e)for(let o of n.when){let s=n.when.filter(a=>a!==o).map(({index:a,op:c,value:l,mask:d})=>`${a} ${c} ${l} ${d}`),r=`${o.index}\
 | ${s.join(" & ")}`,i=t.get(r)??{members:[],ranges:[],index:o.index};i.members.push(n),i.ranges.push(...fy(o.op,o.value)),t.set(r,i)}for(let{members:n,ranges:o,index:s}of t.values()){let[r]=n,i=n[n.length-
1];if(!r||!i||r.entry.rule===i.entry.rule)continue;let a=0n;for(let[c,l]of o.sort((d,p)=>d[0]<p[0]?-1:1)){if(c>a)break;l>=a&&(a=l+1n)}if(a>Qt)return{first:r,last:i,index:s}}}function fy(e,t){return({EQ:[
[t,t]],NE:[[0n,t-1n],[t+1n,Qt]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,Qt]],GE:[[t,Qt]]}[e]??[]).filter(([o,s])=>o<=s)}var Wl=u({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the filter before it start\
s the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e,{kernel:t}){let n=e.filter(),o=e.profile?.defaultAction;if(!n||!o||!it(n))return;let s=yt(
e,n,On),r=yt(e,n,ro);if(s.length>0)yield{at:o,message:`no container runs under this profile on ${n.host.architecture.machine}: starting a program and ending it takes ${T(s)}${r.length?`, and without n\
o-new-privileges also ${T(r)}`:""}`};else if(r.length>0){let i=t.attachments.filter(({kind:c,names:l})=>c==="seccomp"&&l===e.source.path);i.length>0&&i.every(({container:c})=>{let l=ne(c.host,"no-new-\
privileges");return l!==void 0&&S(l.at,()=>!0)&&ke(l.option.value)===!0})||(yield{at:o,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${T(
r)}`,severity:"medium"})}}});var Ml=u({id:"seccomp-architectures",on:"seccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 h\
as no open, stat or poll. A profile for x86_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://\
github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check({profile:e}){let t=e?.architectures;if(!t||t.value.length===0)return;let n=new Set(t.value.map(({value:s})=>s)),o=t.value.find(
({value:s})=>s==="SCMP_ARCH_X32"||s==="SCMP_ARCH_X86"&&n.has("SCMP_ARCH_X86_64"));o&&(yield{at:o,message:"programs of another word size may run too, through a second table of system calls: leave it ou\
t unless the image has some",severity:"low"}),[...n].some(s=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(s))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not ex\
ist, and others take their place"})}});var Ll=u({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole s\
urface. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:[
"CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:n,faults:o}){if(!e)return;
let{defaultAction:s,rules:r=[],span:i}=e;if(!s){let l=t.find(({why:d,key:p})=>d==="unknown"&&/^[ds]/i.test(p));r.length===0&&!o.some(({kind:d})=>d==="broken")&&(yield{at:{span:{...i,end:i.start+1}},message:`\
the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${l?`: \`${l.key.slice(0,40)}\` is not read`:""}`});return}let a=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.
test(n.path.slice(n.path.lastIndexOf("/")+1)),c={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the \
profile does not name is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[s.value];
c&&(yield{at:s,message:c,severity:a?"info":s.value==="SCMP_ACT_TRACE"?"medium":"high"})}});var hy=new Set(["clone3","faccessat2","fchmodat2","statx"]),jl=u({id:"seccomp-errno-enosys",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Answer unknown system call\
s with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has none. EPERM means something else: the program fails, on the day its image is rebuilt, a\
nd the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){
let t=e.filter(),n=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!n||!it(t))return;let{machine:o}=t.host.architecture,s=ns.filter(c=>{let{otherwise:l,entry:d}=t.verdict(c);return e.calls.
number(c,o)!==void 0&&Le(t.verdict(c))&&!d&&l.value!==38}),r=ns.filter(c=>t.isStubbed(c)),i=Pt(t.defaultAction),a=t.defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer \
what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";s.length>0?yield{at:n,message:`${T(s)} ${s.length>1?"are":"is"} ${i}, so a C library does not fall back to the older call\
: ${a}`,severity:s.some(c=>hy.has(c))?"medium":"info"}:r.length>0&&(yield{at:n,message:`${T(r,4)} ${r.length>1?"fall":"falls"} back only because runc answers ENOSYS above the highest call listed; othe\
r runtimes do not: ${a}`,severity:"info"})}});var Tl=u({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"medium",profile:"recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a\
 trace of one program on one system breaks with the next C library, architecture or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{
"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.filter(),n=e.profile?.defaultAction;if(!t||!n||!it(t))return;let o=new Set((e.profile?.rules??[]).flatMap(
m=>/ALLOW|LOG/.test(m.action.value)?[]:m.names.map(({value:g})=>g))),s=m=>yt(e,t,m).filter(g=>!o.has(g)),r=s(fl),i=s(hl).filter(m=>!t.isStubbed(m)),a=gl.filter(m=>m.every(g=>Le(t.verdict(g))&&!o.has(g))),
c=["accept","accept4","listen"].some(m=>U(t.verdict(m))&&t.verdict(m).entry!==void 0),l=s(["getsockopt","setsockopt","getsockname"]),d=Object.entries(yl).filter(([m,g])=>U(t.verdict(m))&&t.verdict(m).
entry!==void 0&&s(g).length===g.length),p=[r.length?`no dynamic program loads without ${T(r)}`:"",a.length?`processes and threads need ${a.map(m=>T(m.slice(0,2)).replace(" and "," or ")).join(", ")}`:
"",d.length?`allowed in their old form only: ${T([...new Set(d.flatMap(([,m])=>m.slice(0,1)))])} ${d.length>1?"are":"is"} what C libraries of today call`:"",c&&l.length?`servers also need ${T(l)}`:"",
r.length&&i.length?`the C library also starts with ${T(i)}`:""].filter(Boolean);p.length!==0&&(yield{at:n,message:p.join("; "),severity:r.length?"high":"medium"})}});var Nl=u({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the address families `socket` may open.",why:"An address family is a door into another par\
t of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a container opens one.",standards:[],references:{
"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;
let n=e.engineFilter(),o=t.verdict("socket"),s=Ye(e,(d,{args:p,action:m})=>d==="socket"&&/ALLOW|LOG/.test(m.value)&&p.every(({index:g})=>g.value!==0)).find(({rule:d})=>!t.closed.includes(d))?.names[0];
if((U(o)||o.cases.some(({when:d,action:p})=>xe(p)&&d.every(({index:m})=>m!==0)))&&s){let d=Ye(e,m=>m!=="socket"&&U(t.verdict(m))&&!U(n.verdict(m))),p=t.architectures[0]?.verdicts.size??0;yield{at:s,message:"\
`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses",severity:d.length===0&&p<150?"low":"medium"};return}if(U(
o)||Le(o))return;let i=t.architectures.find(({architecture:d,verdicts:p})=>d.multiplexes&&!Le(t.verdict("socketcall",{architecture:d,verdicts:p,highest:0}))),a=e.profile?.architectures?.value.find(({value:d})=>d===
i?.architecture.token),c=e.profile?.archMap?.value.flatMap(({subArchitectures:d})=>d).find(({value:d})=>d===i?.architecture.token),l=a??c;i&&l&&(yield{at:l,message:`programs for ${i.architecture.machine}\
 open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted for other programs only`,severity:a?"medium":"info"})}});var gy={broken:"high",loose:"medium",unread:"low"},Fl=u({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccomp profiles the runtime accepts.",why:"A profile the \
runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],references:{"Seccomp security profiles for Doc\
ker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp"},examples:[],*check({
faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:gy[o],...s?{fix:s}:{}}}});var yy=/^(?:gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,Ul=u({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Ever\
y program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:[
"CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},examples:[],*check(e,{builtImages:t}){
let{ref:n}=e.image;if(!e.ships||!n||!S(n,r=>Qe(r)!==null&&!r.fault)||t.has(Ee(n.value))||yy.test(Qe(n.value)??""))return;let o=by(e,n.value.tag??""),s=`${b(e)} runs on ${h(n.value.text)}, which is not\
 on the list of approved base images`;yield o?{at:n,severity:"info",message:`${s}; ${o} of the same image holds less`}:{at:n,message:s}}});function by({base:e},t){let n=e?.smaller??[],o=n.some(s=>t.includes(
s.slice(1)));return n.length>0&&!o?n.join(" or "):void 0}var Hl=u({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A comma\
nd is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it star\
ts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:n,contents:o}=e,{
entrypoint:s,cmd:r}=t;if(!n||s.state==="unknown"||r.state!=="written"||!s.value||r.value?.form!=="exec"||s.state==="default"&&o?.execs!==!1||s.value.form!=="exec")return;let i=ky(s.value.words),[a]=r.
value.words,c=a&&C(a);!i||!c||ql(c)!==ql(i)||(yield{at:r,message:`${b(e)} starts ${h(`${i} ${c} ...`)}: its entrypoint is ${h(i)} already; leave ${h(c)} out`})}});function ky(e){let t=e.map(o=>C(o)??""),
n=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(o=>!o.startsWith("-")):t;return n.length===1||n.length===2&&n[1]?.startsWith("-")?n[0]:void 0}var ql=e=>e.slice(e.lastIndexOf(
"/")+1).replace(/[\d.]+$/,"");var wy=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,zl=u({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and s\
cripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command wh\
ose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&
t.some(o=>o.build?.stage?.join()===e.path.join()&&o.build.dockerfile===e.span.file&&Gl(o))||!e.ships||e.windows||e.contents===void 0))for(let o of J(e)){let s=vy(o,e);s&&(yield{at:o.setting,...s})}}});
function vy({what:e,command:t,commands:n},o){let{contents:s,dialect:r}=o,i=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&r==="compose"&&s?.shell===!1&&
!xy(o))return{message:`the ${e} of ${b(o)} needs a shell, which the image does not have: ${i}`};let a=n.some(({name:c})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(c));
for(let c of n){if(a||c.fallback.some(({name:p})=>p!=="exit"&&p!=="false"&&p!=="true"))continue;let l=c.wrappers.find(({name:p})=>p==="bash"&&Bl(o,p));if(l)return{message:`the ${e} of ${b(o)} runs ${h(
l.name)}, which the image does not have: ${i}`};if(Bl(o,c.name)&&!c.conditional)return{message:`the ${e} of ${b(o)} runs ${h(c.name)}, which the image does not have: ${i}`};let d=Sy(c);if(d&&$y(d,o))return{
severity:"medium",message:`the ${e} of ${b(o)} runs ${h(d)}, which nothing copies into the image: ${i}`}}}function Bl(e,t){let{contents:n,added:o}=e;return!n?.lacks.includes(t)||Oy(e,t)?!1:o?o.builds||
o.packages.length>0&&t!=="curl"?!1:!(o.copied===null||o.copied.some(({path:r,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!o.mentions.has(t)&&!o.packages.some(r=>r.includes(
t)):!0}var xy=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function Sy({name:e,words:t}){if(!wy.test(e))return;let n=t[1]?.text;return n&&!/^-|\uFFFC|[*?]/.test(
n)&&n!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(n)?n:void 0}function $y(e,t){let{added:n,image:o}=t;if(!n||n.builds||n.copied===null||n.copied.length===0||Gl(t))return!1;let s=be(e,C(o.workingDir)),
r=e.slice(e.lastIndexOf("/")+1);return s===void 0||n.mentions.has(r)||n.mentions.has(r.replace(/\.\w+$/,""))?!1:!n.copied.some(i=>i.path===s||i.folder&&(i.path==="/"||s.startsWith(`${i.path}/`)))}var Gl=e=>"\
host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).length>0),Oy=(e,t)=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(({value:n})=>{let o=C(n.target)??"/";return o.endsWith(
`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)}));var Kl=u({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless to\
ld otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://\
docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!n||o||s||t.
user.state!=="unknown"||!t.user.text.startsWith("the user of ")||(yield{at:t.user,message:`nothing says which user ${b(e)} runs as, and the image is not one we know`})}});var Vl=u({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process e\
xists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/docker\
file/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.image;if(!e.ships||t.state==="written"||Cy(e)||Ry(e)||t.state==="unknown"&&e.base?.healthcheck)return;let n=`nothing checks whether ${b(e)}\
 still works`,o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:n,severity:o?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function Cy({base:e,image:t,dialect:n}){return e?.
name.includes("lambda/")?!0:n==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var Ry=e=>"host"in e&&ve(e.host.restartPolicy,t=>t==="no"||t==="none");var Yl=u({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that al\
ways passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{
HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;let n=J(e).find(({what:a})=>a==="health check");if(!n)return;let o=[...Dy(n,e)],s=e.
dialect==="dockerfile"?Ve(e,t)?.healthcheck?.flags:void 0,[r,i]=["interval","timeout"].map(a=>Ey(s?.find(c=>c.name===a)?.text));r&&i&&i>r&&o.push("its timeout is longer than its interval"),o.length&&(yield{
at:n.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`})}});function*Dy({commands:e},{contents:t,added:n}){for(let{fallback:s}of e){let[r]=s;if(r&&(/^(?:true|:|echo)$/.
test(r.name)||r.name==="exit"&&r.words[1]?.text==="0")){yield`${h(`|| ${r.words.map(({text:i})=>i).join(" ")}`)} makes it pass whatever happens`;break}}for(let s of e){let r=Ay(s);r&&(yield r)}let o=e.
find(({name:s})=>s==="curl"||s==="wget")?.name;o&&t===void 0&&(!n||!(n.builds||n.mentions.has(o)||n.copied?.length))&&(yield`nothing shows that the image has ${o}`)}function Ay(e){let{name:t,words:n}=e;
if(t==="curl"&&ue(e)){let s=P(e,"curl");return E(s,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, erro\
rs too"}if(!/^python[\d.]*$/.test(t))return;let o=n[n.findIndex(({text:s})=>s==="-c")+1]?.text;if(!(!o||!n.some(({text:s})=>s==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.test(o)?"it only imports a module, in a process of its own":void 0}function Ey(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.
exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}var Jl=u({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){
if(!S(o,({path:r,digest:i,fault:a})=>r!==null&&i===void 0&&!a)||t.has(Ee(o.value)))continue;let s=n==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:s?
"info":"low",message:`${h(o.value.text)} has no digest, so it can become another image`}}}});var Zl={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"\
minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"\
apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Xl=u({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no\
body else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to publish under that name in one of them\
 supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:n,role:o}of e.references){
if(n.state==="unknown"||o==="syntax"||o==="copy-from"||o==="mount-from")continue;let{domain:s,path:r,digest:i,fault:a,text:c}=n.value;if(s!=="docker.io"||!r||i||a||t.has(Ee(n.value))||c.startsWith("do\
cker.io/"))continue;let l=Object.hasOwn(Zl,r)?Zl[r]:void 0;l?yield{at:n,severity:"info",message:`the project publishes this image as ${h(l)}, not as ${h(c)}`}:!r.includes("/")&&!Jt(r)&&(yield{at:n,message:`${h(
c)} is no official image, and nothing here builds it: name its registry and publisher`})}}});var _y=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
Ql=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
ed=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,td=u({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let n=r=>ed.test(r)&&(_y.test(r)||Ql.test(r)),o="a cryptocurrency miner, or the pool of one";for(let{ref:r}of e.references)r.state!=="unknown"&&n(r.value.text)&&(yield{at:r,message:`${h(r.value.text)}\
 looks like ${o}`});for(let r of w(e.image.env))ed.test(r.value.literal)&&Ql.test(r.value.literal)&&(yield{at:r,message:`${h(r.value.name)} names ${o}`});for(let{what:r,setting:i,commands:a}of J(e))a.
some(({words:c,name:l})=>!/^(?:echo|grep|pkill|killall)$/.test(l)&&c.some(({text:d})=>n(d)))&&(yield{at:i,message:`the ${r} of ${b(e)} starts what looks like ${o}`});let s=e.dialect==="dockerfile"?Ve(
e,t)?.scripts??[]:[];for(let{instruction:r,script:i}of s)for(let a of r.keyword==="RUN"?i.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(a.name)&&a.words.some(({text:c})=>n(c))){yield{at:{span:me(
a)},message:`this installs or runs what looks like ${o}`};break}}});var nd=u({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a passwor\
d: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is\
 typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e){if(!e.ships||Py(e))return;let t=w(e.image.env,({
value:n})=>n!==null);for(let[n,o]of t.entries()){let{name:s,value:r}=o.value;if(!r||r.state==="unknown"||t.slice(n+1).some(a=>a.value.name===s))continue;let i=Iy(s,r.value,e);i&&(yield{at:o,severity:i.
severity,message:`${h(/OPT/.test(s)?s:`${s}=${r.value}`)} ${i.what} in ${b(e)}`})}for(let{what:n,setting:o,commands:s}of J(e)){if(n==="health check")continue;let r=s.flatMap(({words:i,name:a})=>od([a,
...i.slice(1).map(({text:c})=>c)].join(" "))??[])[0];r&&(yield{at:o,severity:r.severity,message:`the ${n} of ${b(e)} ${r.what}`})}}}),ao={severity:"high",what:"opens a debugger to whoever reaches its \
port"},Cn={severity:"medium",what:"starts a debugger"},Py=e=>/(?:^|\/)(?:[^/]*[._-])?(?:dev|devel|development|debug)(?:[._-][^/]*)?$/i.test(e.span.file)||"development"in e&&e.development||/(?:^|[-_.])(?:dev|devel|develop|development|debug|tests?|ci|local)(?:[-_.]|$)/i.
test(e.path[e.path.length-1]??"");function Iy(e,t,n){let o=/^(?:1|true|yes|on)$/i.test(t);if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.
test(e))return od(`x ${t}`);if(e==="FLASK_DEBUG"||e==="FLASK_ENV"&&t==="development")return!o&&t!=="development"?void 0:{severity:Wy(n)?"high":"medium",what:"switches on a console that runs what is ty\
ped into it"};if(e==="XDEBUG_MODE"&&/debug/.test(t))return Cn;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(e)&&o)return{severity:"medium",what:"shows its insides to whoever makes it fai\
l"};if(e==="DEBUG"&&o)return{severity:"low",what:"switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.test(e)&&/^(?:dev|development|debug)$/i.
test(t))return{severity:"low",what:"sets a development mode"}}function od(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?ao:/server=y/.test(e)?Cn:void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?ao:Cn;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(e))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.
test(e)?ao:Cn;if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?Cn:ao;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(e))return{severity:"medium",what:"\
switches on a console that runs what is typed into it"}}var Wy=e=>{if(!("host"in e))return!1;let{host:t}=e;return w(t.portBindings).some(({value:n})=>fe(t,n))};var is="2026-11-22",os=`
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
`,co=new Map;function ss(e){if(co.has(e))return co.get(e);let t=`
${e}: `,n=os.indexOf(t),o=n<0?void 0:os.slice(n+t.length,os.indexOf(`
`,n+1)),s=o===void 0?void 0:new Map(o.split(" ").map(r=>r.split("=")));return co.size<1e3&&co.set(e,s),s}var My=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function sd(e){let t=Qe(
e),n=e.tag?.toLowerCase();if(t===null||!n)return;let o=My.find(([i])=>i.test(t))?.[1],s=o===""?t.slice(t.indexOf("/")+1):o??t,r=ss(s);return(r&&rs(s,r,n))??(r||Jt(t)?jy(n):void 0)}function rs(e,t,n){let s=(n.
replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=s.length;r>0;r-=1){let i=s.slice(0,r).join("."),a=t.get(i);if(a&&r===1&&s.length>1&&Ly(t,i))return;if(a)
return a<is?{release:`${e} ${i}`,date:a}:void 0}}var Ly=(e,t)=>[...e.keys()].some(n=>n.startsWith(`${t}.`));function jy(e){let t=/-alpine(\d+\.\d+)\b/.exec(e)?.[1];if(t)return rs("alpine",ss("alpine")??
new Map,t);let n=ss("debian")??new Map,o=e.split("-").find(s=>/^[a-z]+$/.test(s)&&n.has(s));return o?rs("debian",n,o):void 0}var rd=u({id:"no-eol-image",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after\
 the end of maintenance stay open, and everybody knows which ones: attackers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",
standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},examples:[],*check(e){for(let{ref:t,role:n}of e.references){let o=t.state==="unknown"||n==="syntax"?void 0:sd(t.
value);o&&t.state!=="unknown"&&(yield{at:t,message:`${h(t.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${is})`})}}});var ld=u({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, s\
o $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, \
and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:n,healthcheck:o}=e.
image,s=id(n);for(let[i,a]of[["entrypoint",n],["command",t]]){let c=id(a);c&&!(i==="command"&&s&&dd(s))&&(yield*cd(c,`the ${i} of ${b(e)}`))}let r=o.state==="written"?o.value?.test:null;r?.form==="exe\
c"&&(yield*cd(r.words,`the health check of ${b(e)}`))}}),id=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,Ty=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
Ny=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Fy=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function dd(e){let t=e.map(n=>C(n)??"");return Fy.test(t[0]??"")?!0:t.some((n,o)=>Ty.test(n)&&ad(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||Ny.test(n)&&ad(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function ad(e,t,n){for(let o of e.slice(t+1)){if(n.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}function*cd(e,t){if(!dd(e))for(let[n,o]of e.entries()){let s=C(o);if(s===void 0)continue;let r=Uy(
s);if(!r||n===0&&r==="operator")continue;let i=n>0?C(e[n-1])??"":"",a=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(i)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(s),c=a?"high":r==="variable"?"low":"medium",l=a?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:c,message:`\
no shell reads ${t}, so ${h(s)} is not expanded: ${l}`}}}function Uy(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var pd=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".
split(" ")),qy=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls \
chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),Hy=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(
" "));function ud(e,t){let n=e.toLowerCase().split(/[-_]/),[o=""]=n;if(pd.has(o))return`\`${e}\` moves`;if(n[n.length-1]==="dev")return`\`${e}\` moves`;let s=r=>qy.has(r)||pd.has(r)||!t&&Hy.has(r);return n.
every(s)?`\`${e}\` names a variant and no version`:void 0}var md=u({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit dif\
fer, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image version\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){if(!S(o,({path:a,tag:c,digest:l,fault:d})=>a!==
null&&c!==null&&l===void 0&&!d)||t.has(Ee(o.value)))continue;let{tag:s,text:r}=o.value,i=s?ud(s,Ft(o.value)?.kind==="os"):"no tag means latest";i&&(yield{at:o,severity:n==="syntax"?"low":"medium",message:`${h(
r)} moves: ${i===`\`${s}\` moves`?`${h(s??"")} is another image every time`:i}`})}}});var Rn=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],
["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],
["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var fd=u({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off \
for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],
references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let n=w(e.image.env,({value:s})=>s!==null);for(let[s,r]of n.entries()){
let{name:i,value:a}=r.value;!a||a.state==="unknown"||!Rn.get(i)?.test(a.value)||n.slice(s+1).some(c=>c.value.name===i)||(yield{at:r,...lo(e,`${i}=${a.value}`,b(e))})}for(let{keyword:s,name:r,literal:i,
span:a}of e.dialect==="dockerfile"?Ve(e,t)?.assignments??[]:[])s==="ARG"&&i!==""&&Rn.get(r)?.test(i)&&(yield{at:{span:a},...lo(e,`${r}=${i}`,"the build")});let o=e.dialect==="dockerfile"?Ve(e,t)?.scripts??
[]:[];for(let{instruction:s,script:r}of o){let i=new Set(r.commands.flatMap(a=>a.name==="unset"?a.words.map(({text:c})=>c):[]));for(let{assignments:a,words:c,name:l}of s.keyword==="RUN"?r.commands:[]){
for(let d of a)Rn.get(d.name)?.test(d.value.text)&&(yield{at:d,...lo(e,`${d.name}=${d.value.text}`,"this command")});for(let d of/^(?:export|declare|set|setx)$/.test(l)?c.slice(1):[]){let p=d.text.indexOf(
"=");p>0&&!i.has(d.text.slice(0,p))&&Rn.get(d.text.slice(0,p))?.test(d.text.slice(p+1))&&(yield{at:d,...lo(e,d.text,"this script")})}}}}}),lo=({ships:e,dialect:t},n,o)=>({severity:e||t==="compose"?"hi\
gh":"medium",message:`${h(n)} makes ${o} accept a certificate from anybody; add the authority that is missing instead`});var po=/^(?:1|true|yes|y|on)$/i,hd=/^(?:0|false|no|off|none)$/i,By=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,
po],[/^xpack[._]security[._]enabled$/i,hd],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,po],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
po],[/^GF_AUTH_ANONYMOUS_ENABLED$/,po],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,hd]],gd=u({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the\
 port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/defin\
itions/306.html"},examples:[],*check(e){if(!e.ships)return;let t=Gy(e);for(let n of w(e.image.env,({value:o})=>o!==null)){let{name:o,value:s}=n.value,r=s&&s.state!=="unknown"?s.value:void 0;r!==void 0&&
By.some(([i,a])=>i.test(o)&&a.test(r))&&(yield{at:n,severity:t,message:`${h(`${o}=${r}`)} lets everybody who reaches ${b(e)} in without a password`})}for(let{what:n,commands:o,setting:s}of J(e)){let r=n===
"health check"?void 0:o.map(({words:i})=>zy(i.map(({text:a})=>a).join(" "))).find(Boolean);r&&(yield{at:s,severity:t,message:`${h(r)} lets everybody who reaches ${b(e)} in without a password`})}}});function zy(e){
return/\s--(?:requirepass|aclfile)\b/.test(e)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(
e)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(e))?.[1]}function Gy(e){if(!("host"in e))return"medium";let{host:t,development:n}=e;return n?"low":w(
t.portBindings).some(({value:o})=>fe(t,o))?"high":"medium"}var yd=u({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line\
 of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the reposit\
ory.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){for(let{what:t,commands:n,setting:o}of J(e))if(!(e.
dialect==="compose"&&o.via?.some(({how:s})=>s==="built-from")))for(let s of n){let r=vn(s);r&&(yield{at:r,severity:r.secret.wellKnown?"medium":r.secret.by==="format"?"critical":"high",message:`${r.secret.
wellKnown?"a well-known password":`${Me(r.secret.what)} ${r.secret.what}`} stands in the ${t} of ${b(e)}, for everybody who can list processes: read it from a file`})}}});var bd=u({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for \
everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e){for(let t of w(e.image.env,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=M(n,o);if(!s)continue;let r=e.dialect==="compose"&&!t.via?.some(({how:a})=>a==="buil\
t-from"),i=r?b(e):e.ships?"the image, for everybody who can pull it":`${b(e)}, and its cache and history`;yield{at:t,severity:Ky(s,e,r),message:`${h(n)} puts ${s.wellKnown?"a well-known password":`${Me(
s.what)} ${s.what}`} into ${i}`}}}});function Ky({by:e,wellKnown:t},{ships:n,dialect:o},s){return t?"medium":e==="format"?"critical":s||o==="dockerfile"&&!n?"high":"critical"}var Vy=/\$?\$(?:apr1|2[aby]|5|6)\$/,kd=u({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there \
to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{
"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of w(e.image.labels,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=M(n.slice(
n.lastIndexOf(".")+1),o),r=Vy.test(o);!s&&!r||(yield{at:t,severity:r?"low":"medium",message:r?`${h(n)} shows a password hash of ${b(e)} to whoever can list labels: keep it in a file`:`${h(n)} shows a ${s?.
what??"credential"} of ${b(e)} to whoever can list labels`})}}});var Yy=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,wd=u({id:"no-sensitive-volume",on:"workl\
oad",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-only root, and what was the\
re when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],references:{VOLUME:"\
https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:n}){if(!(t!=="dockerfile"||!n))for(let o of w(e.volumes)){let s=o.value.replace(/^["']|["']$/g,"");Yy.
test(s)?yield{at:o,message:`VOLUME over ${h(s)} keeps it writable under a read-only root`}:/^[^:]+:./.test(s)&&!/^[A-Za-z]:[\\/]/.test(s)&&(yield{at:o,message:`${h(s)} is no bind mount: VOLUME takes p\
aths inside the image only`})}}});var Jy=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,vd=u({id:"no-ssh-server",on:"workload",severity:"medium",profile:"recommended",summary:"Do not \
run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to be the only one. `docker exec\
` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){
if(!e.ships||Jy.test(Zy(e)))return;for(let{what:n,setting:o,commands:s}of J(e))n!=="health check"&&s.find(({name:i,words:a})=>/^(?:sshd|dropbear)$/.test(i)||i==="service"&&/^sshd?$/.test(a[1]?.text??"")||
a[0]?.text==="/etc/init.d/ssh")&&(yield{at:o,message:`${b(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let n of t&&!S(t.networkMode,o=>o==="host")?w(t.portBindings,({containerPort:o,
protocol:s})=>o?.from===22&&o.to===22&&s==="tcp"):[])yield{at:n,message:`${b(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let n of w(e.image.exposedPorts,({from:o,to:s,protocol:r})=>o===
22&&s===22&&r==="tcp"))yield{at:n,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),Zy=({image:e,path:t})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-
1]??""}`;var Xy=5,xd=u({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `d\
ocker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"\
https://docs.docker.com/reference/dockerfile/#expose"},examples:[],*check(e,t){if(e.dialect!=="dockerfile"||!e.ships)return;let n=e.base?.ports??[],o=w(e.image.exposedPorts,({from:r})=>!n.includes(r));
for(let r of o){let[i,a]=(r.value.protocol==="tcp"?[...no]:[]).find(([c])=>c>=r.value.from&&c<=r.value.to)??[0,void 0];!a||eb(e,t,a.service)!==(a.class==="debug")||(yield{at:r,message:Qy(i,a)})}let s=o[Xy];
s&&(yield{at:s,severity:"low",message:`the image exposes ${o.length} ports: one service needs fewer`})}}),Qy=(e,{what:t,class:n})=>n==="debug"?`port ${e} is that of ${t}, which no image that ships sho\
uld open`:n==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows that the image is that service`;function eb({span:e,base:t},{dockerfiles:n},o){
return o.test(t?.name??"")||o.test(e.file)?!0:n.find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{text:i}})=>tb(r,i,o))===!0}function tb(e,t,n){if(e==="CMD"||e==="ENTRYPOINT"||
e==="FROM"||e==="COPY"||e==="ADD")return n.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,
"");return n.test(o)}var Sd=u({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;if(!n||o||t.user.state==="unknown"||!nb(
t.user.value))return;let r=t.user.state==="written";if(s)return;let i=r?`${b(e)} runs as root: ${h(t.user.value)} is written here`:`${b(e)} runs as root, ${ob(e)}`;yield{at:t.user,severity:r?"high":"m\
edium",message:i,fix:pe({set:"user",to:e.base?.account??"10001"})}}}),nb=e=>/^(?:root|0+)(?::|$)/.test(e.trim());function ob({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged}\
 is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${h(e.account)} for this`:""}`:"because nothing says otherwise"}var $d=u({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root wi\
thout opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kuber\
netes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:n,windows:o},{composes:s}){e!=="dockerfile"||!n||o||s.length>0||ve(t.user,r=>!/^(?:\d+|root)(?::|$)/.
test(r))&&(yield{at:t.user,message:`${h(t.user.value)} is a name: runAsNonRoot can only check a number`})}});var Od=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,Cd=u({id:"pid1-handles-signals",on:"workload",severity:"\
low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A shell or npm in that \
place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up u\
ntil nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:n,windows:o,
image:s}=e;if(!n||o||"host"in e&&S(e.host.init,c=>c))return;let r=e.dialect==="dockerfile"?Ve(e,t):void 0;if(r&&K(r).some(({shell:c})=>c)||e.dialect==="dockerfile"&&t.containers.some(({build:c,host:l})=>c?.
dockerfile===e.span.file&&c.stage?.join()===e.path.join()&&S(l.init,d=>d)))return;let i=J(e).filter(({what:c})=>c!=="health check"&&c!=="hook");if(i.some(({commands:c})=>c.some(({name:l,wrappers:d})=>Od.
test(l)||d.some(p=>Od.test(p.name)))))return;let a=i.find(({what:c})=>c==="entrypoint");if(!(!a&&s.entrypoint.state==="default"&&s.entrypoint.value&&!e.contents?.execs))for(let c of a?[a]:i){let l=rb(
c,e);l&&(yield{at:c.setting,message:`${l} process 1 of ${b(e)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),sb=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function rb({
command:e,commands:t},{dialect:n,contents:o}){let[s]=t;if(e.form==="shell")return t.filter(({substitutedInto:c})=>!c).length===1&&sb.test(o?.packageManager??"")||n==="compose"||t.some(({wrappers:c})=>c.
some(l=>l.name==="exec"))?void 0:"shell form makes a shell";if(!s)return;let[r,i]=[s.name,s.words[1]?.text];if(!(s.wrappers.some(a=>/^(?:ba|da|a)?sh$/.test(a.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.
test(r)&&i!==void 0&&!/^(?:exec|dlx|node)$/.test(i))return`${h(`${r} ${i}`)} makes ${r}`}var ib=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,Rd=u({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/\
secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(e.
dialect==="compose")for(let t of w(e.image.env)){let{name:n,literal:o,value:s}=t.value;if(!he(n)||s!==null&&!o.includes("\uFFFC")||t.via?.some(({how:i})=>i==="built-from"))continue;let r=e.base&&ib.test(
e.base.name);yield{at:t,message:`${h(n)} hands a credential to every process of ${b(e)}${r?`; this image reads it from a file that ${h(`${n}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}});var ab=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,Dd=u({id:"user-matches-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the container before it starts. A number that is n\
ot the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#u\
ser"},examples:[],*check(e){let{image:t,ships:n,windows:o,contents:s,base:r,added:i}=e,a=t.user.state==="written"?t.user.value.split(":")[0]:void 0;if(!n||o||!a||t.user.state!=="written")return;if(!/^\d+$/.
test(a)){s===null&&i?.copied&&!i.copied.some(({path:p,folder:m})=>p==="/etc/passwd"||m&&/^\/(?:etc)?$/.test(p))?yield{at:t.user,severity:"medium",confidence:"high",message:`${h(a)} has no number: an i\
mage from scratch has no /etc/passwd to look it up in, so the container does not start`}:r?.account&&a!==r.account&&!(ab.test(a)&&!r.name.startsWith("cgr.dev/"))&&!cb(e,a)&&(yield{at:t.user,message:`${r.
name} documents the account ${h(r.account)}, and nothing here makes ${h(a)}`});return}let c=s?.owner,l=c?.ids.split(":")[0]??(/^[1-9]\d*$/.test(r?.user??"")?r?.user:void 0),d=r?.kind==="datastore"||r?.
kind==="broker";l&&d&&a!==l&&a!=="0"&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:t.user,message:`${b(e)} runs as ${a}, and the image was built to run as ${c?.ids??l}${c?.path?`, which owns its d\
ata in ${h(c.path)}`:""}`})}}),cb=({added:e,image:t},n)=>e===void 0||e.builds||e.copied===null||e.mentions.has(n)||e.copied.some(({path:o})=>o==="/etc/passwd")||C(t.user)?.includes("$")===!0;var Ad=u({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build o\
r the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distri\
bution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)S(t,({fault:n})=>n!==void 0)&&(yield{at:t,message:`${h(t.value.text)} is no image reference: ${t.value.fault}`})}});var as=[Ur,qr,Br,Gr,Kr,Vr,Yr,Jr,Zr,Xr,Qr,ei,ni,oi,si,ri,ii,di,pi,ui,mi,fi,hi,gi,yi,bi,vi,$i,Ci,Ri,Di,Ei,Wi,Mi,ji,Ni,Fi,Ui,qi,Hi,Bi,zi,Gi,Ki,Ji,Zi,Xi,ea,ta,aa,ca,la,da,pa,ua,ma,fa,ha,ga,ya,ba,ka,wa,va,
xa,Sa,$a,Oa,Ca,Ra,Da,Aa,Ea,Pa,Ia,Wa,Ma,La,ja,Ta,Na,Ua,qa,Ha,Ba,Ga,Ka,Va,Ya,Ja,Xa,ec,tc,nc,oc,rc,ic,ac,cc,dc,mc,gc,bc,vc,xc,Sc,$c,Cc,Dc,Ac,Ec,Pc,Wc,Mc,Lc,jc,Tc,Nc,Fc,Uc,qc,Hc,Bc,zc,Gc,Vc,Yc,Zc,Xc,Qc,tl,
ol,sl,rl,al,cl,ll,dl,pl,ul,bl,kl,wl,xl,Sl,$l,Ol,Cl,Rl,Dl,Al,Il,Wl,Ml,Ll,jl,Tl,Nl,Fl,Ul,Hl,zl,Kl,Vl,Yl,Jl,Xl,td,nd,rd,ld,md,fd,gd,yd,bd,kd,wd,vd,xd,Sd,$d,Cd,Rd,Dd,Ad];var Lt=e=>e.replace(/[^\r\n]/g,"*"),Ed=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
lb=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,db=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,pb=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
ub=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,mb=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
fb=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,hb=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function kt(e){if(e.length>8e3)return`${kt(e.slice(0,8e3))}...`;let t=e.replace(pb,(o,s,r)=>/^[$\uFFFC]/.
test(r)?o:s+Lt(r));t=t.replace(db,(o,s,r)=>s+Lt(r)),t=t.replace(lb,(o,s,r,i)=>M(s,i,!0)?`\${${s}${r}${Lt(i)}}`:o),t=t.replace(Ed,_d);for(let o of[ub,fb,mb,hb])t=t.replace(o,(s,r,i)=>/^[$\uFFFC*]/.test(
i)?s:r+Lt(i));let n=t.toLowerCase();for(let{hint:o,pattern:s}of Qn)n.includes(o)&&(t=t.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),Lt));return t}function _d(e,t,n,o,s){let r=s.replace(/^(["'])(.*)\1$/s,
"$2");return M(n,r,!0)?`${t}${n}${t}${o}${s.replace(r,()=>Lt(r))}`:r===s&&/[?&=]/.test(s)&&/\w=/.test(s)?`${t}${n}${t}${o}${s.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,a,c,l)=>M(c,l,!0)?
`${a}${c}=${Lt(l)}`:i)}`:r!==s&&/[=:]/.test(r)?`${t}${n}${t}${o}${s.replace(r,()=>r.replace(Ed,_d))}`:e}var gb=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,cs=e=>e.replace(gb,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"\
0")}>`);function ls(e){return cs(kt(e)).replace(/##\[/g,"##\u200B[")}var Se=e=>ls(e.replace(/[\r\n]+/g," ").replace(/\t/g," ")),en=e=>Se(e).replace(/^\s*::/,"./::");var Pd=require("node:util");var re=class extends Error{name="UsageError"},Id=e=>e instanceof Error&&e.name==="UsageError",Wd={format:{type:"string",multiple:!0},file:{type:"string",short:"f",multiple:!0},output:{type:"string",short:"\
o",multiple:!0},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"exit-zero":{type:"boolean"},"list-fi\
les":{type:"boolean"},"stdin-filename":{type:"string"},type:{type:"string"},target:{type:"string"},against:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"string"},color:{type:"\
string"},quiet:{type:"boolean",short:"q"},"no-gitignore":{type:"boolean"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}},yb=["check","rules","explain","show"],bb=e=>(0,Pd.parseArgs)(
{args:e,options:Wd,allowPositionals:!0,strict:!0});function Md(e){let t;try{t=bb([...e])}catch(r){throw new re(kb(r))}let[n,...o]=t.positionals,s=n!==void 0&&yb.includes(n)?n:"check";return{command:s,
paths:s===n?o:t.positionals,values:t.values}}function kb({message:e}){let t=/Unknown option '(-{1,2}[^']*)'/.exec(e)?.[1];if(t){let n=oe(t.replace(/^-+/,""),Object.keys(Wd));return`there is no option ${t}${n?
`, did you mean --${n}?`:" (see --help)"}`}return e.split(`
`)[0]?.replace(/\. To specify.*$/,"")??e}function ct(e,t,n){if(t===void 0)return;let o=n.find(r=>r===t);if(o)return o;let s=oe(t,n);throw new re(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${s?
` (did you mean ${s}?)`:""}`)}var Ld=`seaworthy finds what is unsafe in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

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
      --type TYPE            take the named files for this: dockerfile, compose, dockerignore, seccomp, apparmor
      --target ENGINE        whose loader reads seccomp profiles: docker (default), podman, oci
      --apparmor-include DIR look for AppArmor's includes there too; may be repeated
      --as VIEW              show: instructions of a Dockerfile, or compose, the merged project as JSON
      --against default      show: how a seccomp profile differs from Docker's default one
      --no-gitignore         judge ignored files too
      --color WHEN           auto (default), always, never
  -q, --quiet                findings only, no summary
  -h, --help                 this
  -V, --version              the version

Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`;var jt=require("node:fs");var Z=require("node:fs"),L=require("node:path");var wb=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,vb=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
xb=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Sb=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function jd(e,t){return t===void 0||wb.test(e)||vb.test(e)||/^#!/.test(t)||!xb.test(t)?!1:/apparmor/i.test(e)?!0:Sb.test(t)}var $b=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Ob=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function ds(e,t){let n=e.slice(e.lastIndexOf("/")+1);return $b.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!Ob.test(t)}var Cb=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,Td=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function ps(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Cb.test(n)&&!Td.test(n))return!0;if(t===void 0||Td.test(n))return!1;let o=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(o)}var Rb=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,Db=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Ab=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Eb=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function Nd(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),o=["",...t.map((l,d)=>t.slice(0,d+1).join("/"))].map(l=>l?`${l}/.dockerignore`:".dockerignore"),s=[`${e.path}.dockerignore`,...o].
map(l=>({path:l,role:"dockerignore"})),r=t.join("/"),i=Eb.test(e.text)?[{path:r||".",role:"context"}]:[],a=Ab.test(e.text)?[...new Set(["",r&&`${r}/`])].flatMap(l=>mn.map(d=>({path:`${l}${d}`,role:"bu\
ilds"}))):[],c=e.text.includes("supervisor")?[...e.text.matchAll(Rb)].flatMap(([,l=""])=>l.split(/\s+/)).filter(l=>Db.test(l)).map(l=>({path:`${r&&`${r}/`}${l.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...s,...i,...a,...c]}var Fd=e=>e.endsWith(".dockerignore");function Ud(e,t){return!/\.json$/i.test(e)||t===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(t)?!/"ociVersion"|"apiVersion"/.test(t):/seccomp[^/]*\.json$/i.test(e)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(t)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(t)}function wt(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Fd(e))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(ps(e,void 0))return"dockerfile";if(ds(e,void 0))return"compose";if(t!==void 0)
return Ud(e,t)?"seccomp":ps(e,t)?"dockerfile":ds(e,t)?"compose":jd(e,t)?"apparmor":void 0}}var tn=class e{path;text;alone;shown;#t;constructor(t,n,o=!1,s=n){this.path=t,this.text=n,this.alone=o,this.shown=s}masking(t){if(t.length===0)return this;let n=[],o=0;for(let{start:s,end:r}of t.toSorted(
(i,a)=>i.start-a.start)){if(r<=o)continue;let i=Math.max(o,s);n.push(this.shown.slice(o,i),this.shown.slice(i,r).replace(/[^\r\n]/g,"*")),o=r}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#o().length}position(t){let n=this.#o(),o=0,s=n.length-1;for(;o<s;){let r=o+s+1>>1;n[r]<=t?o=r:s=r-1}return{line:o+1,column:Math.min(t,this.text.length)-n[o]+
1}}lineStart(t){let n=this.#o();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),o=this.shown.indexOf(`
`,n),s=this.shown.slice(n,o<0?this.shown.length:o);return s.endsWith("\r")?s.slice(0,-1):s}#o(){if(this.#t)return this.#t;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#t=t,t}};var qd=require("node:fs"),Hd=require("node:path"),_b=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,Pb=5e3,Ib=5;function Bd(e){
let t=[],n=[{path:"",depth:0}];for(let o=n.pop();o;o=n.pop()){let{path:s,depth:r}=o,i;try{i=(0,qd.readdirSync)((0,Hd.join)(e,s),{withFileTypes:!0})}catch{continue}for(let a of i){let c=s?`${s}/${a.name}`:
a.name;if(a.isDirectory()?(t.push(`${c}/`),!_b.test(a.name)&&r<Ib&&n.push({path:c,depth:r+1})):t.push(c),t.length>Pb)return}}return t}var Gd=require("node:fs"),Ze=require("node:path");var zd=require("node:fs"),Dn=require("node:path");function nn(e){for(let t=e;;t=(0,Dn.dirname)(t)){if((0,zd.existsSync)((0,Dn.join)(t,".git")))return t;if(t===(0,Dn.dirname)(t))return e}}async function Kd(e,t){let n=nn(e);if(!(0,Gd.existsSync)((0,Ze.join)(n,".git")))return{ignored:new Set(t),root:void 0};let o=(0,Ze.relative)(e,n).split(Ze.sep).join("/");if(t.length===0)return{ignored:new Set,
root:o};let{ignorerOf:s}=await Promise.resolve().then(()=>Ae(require("./folder.js"),1)),r=new Map,i=t.filter(a=>{let c=(0,Ze.resolve)(e,a),l=(0,Ze.dirname)(c),d=r.get(l)??s(l,[]);return r.set(l,d),d(c)});
return{ignored:new Set(i),root:o}}var lt=require("node:fs");function An(e){try{return(0,lt.statSync)(e)}catch(t){let{code:n}=t;return n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:(0,lt.lstatSync)(e,{throwIfNoEntry:!1})?
"is a link to nothing":"does not exist"}}function Vd(e){try{return(0,lt.accessSync)(e,lt.constants.R_OK|lt.constants.X_OK),!0}catch{return!1}}var Yd=40,Wb=500,Mb=64*1024*1024;async function ms({cwd:e,paths:t,type:n,gitignore:o,together:s=!1,policyFolders:r=[]}){let i=new us(e,s,r);for(let y of t){let k=(0,L.resolve)(e,y),x=An(k);if(typeof x==
"string")i.failures.push({path:i.shown(k),message:x});else if(!x.isDirectory())i.ask(k,x,n);else{i.allow(k);let{listFolder:v}=await Promise.resolve().then(()=>Ae(require("./folder.js"),1)),D=Vd(k)?v(k,
o):void 0;D||i.failures.push({path:i.shown(k),message:"could not be read (EACCES)"});for(let R of D??[])i.offer(R)}}await i.follow();let{contexts:a,absent:c,notices:l,failures:d}=i,p=[...i.found.values()].
flatMap(y=>y.beside?[y.source.path]:[]),{ignored:m,root:g}=await Kd(e,p),f=s?{together:t.map(y=>i.shown((0,L.resolve)(e,y)))}:{};return{found:[...i.found.values()],notices:l,failures:d,surroundings:{contexts:a,
absent:c,ignored:m,root:g,policyFolders:i.policyFolders,policies:i.policies,...f}}}var us=class{found=new Map;notices=[];failures=[];contexts=new Map;policies=new Map;absent=new Set;#t;#o;#e=new Set;#s=new Set;policyFolders;constructor(t,n,o){
this.#t=t,this.#o=n,this.policyFolders=o.map(s=>this.shown((0,L.resolve)(t,s)));for(let s of o)this.allow((0,L.resolve)(t,s))}allow(t){let n=nn(t),o=!(0,L.relative)(this.#t,t).startsWith(".."),s=process.
env.HOME??"/",r=o&&this.#t!=="/"&&this.#t!==s;this.#e.add(n!==t||(0,Z.existsSync)((0,L.join)(n,".git"))?n:r?this.#t:t)}shown(t){return(0,L.relative)(this.#t,t).split(L.sep).join("/")||"."}ask(t,n,o){if(!n.
isFile()){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.allow((0,L.dirname)(t));let s=this.#p(t,this.failures);
if(!s)return;let r=o??wt(s.path,s.text.slice(0,65536));r?this.found.set(s.path,{source:s,kind:r,reason:"named"}):this.notices.push({path:s.path,message:"left out: it is no file of containers that is k\
nown here (--type says otherwise)"})}offer(t){if((0,L.basename)(t)===".env"){this.#c(t);return}let n=this.shown(t);if(this.found.has(n))return;let o=wt(n),s=An(t);if(typeof s=="string"){o&&(s.startsWith(
"could not")?this.failures:this.notices).push({path:n,message:s.startsWith("could not")?s:`left out: it ${s}`});return}if(!s.isFile()){o&&this.notices.push({path:n,message:s.isDirectory()?"left out: i\
t is a folder":"left out: it is no ordinary file"});return}if(!this.#n(t)){o&&this.notices.push({path:n,message:"left out: it is a link out of the repository"});return}if(!o&&/\.json$/i.test(n)&&!Lb(t))
return;let r=this.#p(t,o?this.failures:this.notices),i=r&&(o??wt(n,r.text.slice(0,65536)));r&&i&&this.found.set(n,{source:r,kind:i,reason:o?"by name":"by content"})}#c(t){if(!this.#n(t))return;let n=this.#p(
t,this.notices);if(!n?.text.includes("COMPOSE_FILE"))return;let o=Jn(n),s=o.get("COMPOSE_PATH_SEPARATOR")?.value||":";for(let r of(o.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)){let i=(0,L.resolve)(
(0,L.dirname)(t),r),a=this.shown(i),c=An(i);if(this.found.has(a)||typeof c=="string"||!c.isFile()||!this.#n(i))continue;let l=this.#p(i,this.notices);l&&this.found.set(a,{source:l,kind:"compose",reason:"\
referred to"})}}async follow(){if([...this.found.values()].some(({kind:n})=>n==="dockerfile"))for(let n of this.#l())this.#r({path:n,role:"dockerignore"});let t=new Set;for(let n=0,o=-1;n<Yd&&o!==this.
found.size;n+=1){o=this.found.size;for(let s of await this.#m())this.#r(s);n===0&&this.found.size>0&&this.#a();for(let{kind:s,source:r}of[...this.found.values()])if(!(s!=="dockerfile"||t.has(r.path))){
t.add(r.path);for(let i of Nd(r))this.#r(i)}}await this.#i()}async#i(){if(![...this.found.values()].some(({kind:i})=>i==="apparmor"))return;let{PolicyLibrary:t,policyReferences:n}=await Promise.resolve().then(()=>Ae(require("./kernel.js"),1)),
o=new t({folders:this.policyFolders,source:()=>{}}),s=new Set,r=new Set;for(let i=0,a=-1;i<Yd&&a!==this.found.size;i+=1){a=this.found.size;for(let{kind:c,source:l}of[...this.found.values()]){if(s.has(
l.path)||c!=="apparmor"&&!r.has(l.path))continue;s.add(l.path);let d=new Set(this.found.keys());for(let p of n(o.parse(l),this.policyFolders))this.#r(p);for(let p of this.found.keys())d.has(p)||r.add(
p)}}}async#m(){let t=[...this.found.values()].filter(({kind:p,beside:m})=>p==="compose"&&!m);if(t.length===0)return[];let{composeReferences:n,outline:o,planProjects:s,readCompose:r}=await Promise.resolve().then(()=>Ae(require("./compose.js"),1)),
i={source:p=>this.found.get(p)?.source},a=p=>{let m=this.found.get(p);if(!m||m.compose)return m?.compose;let g=r(m.source);return this.found.set(p,{...m,compose:g}),g},c=t.flatMap(({source:p})=>a(p.path)??
[]),l={document:a,lookup:i};return(this.#o?[{documents:c}]:s(c,l)).flatMap(p=>n(o(p.documents,l)))}#a(){let t=nn(this.#t);if((0,Z.existsSync)((0,L.join)(t,".git")))for(let n of Vn)this.#r({path:this.shown(
(0,L.join)(t,n)),role:"env"})}#l(){let t=[],n=nn(this.#t);for(let o=this.#t;o!==n;o=(0,L.dirname)(o))t.push(`${"../".repeat(t.length+1)}.dockerignore`);return t}#r({path:t,role:n}){let o=(0,L.resolve)(
this.#t,t);if(n==="builds"&&!this.#d((0,L.dirname)(o)).has((0,L.basename)(o)))return;let s=this.shown(o),r=`${n==="context"?"context ":""}${s}`;if(this.found.has(s)||this.#s.has(r))return;this.#s.add(
r);let i=An(o);if(n==="context"){let c=typeof i=="string"||!i.isDirectory()||!this.#u(o)?void 0:Bd(o);c&&this.contexts.set(s==="."?"":s,c);return}if(n==="policy"&&typeof i!="string"&&i.isDirectory()&&
this.#u(o)){let c=(0,Z.readdirSync)(o).sort().slice(0,Wb);this.policies.set(s==="."?"":s,c);for(let l of c)this.#r({path:`${s}/${l}`,role:"env"});return}if(typeof i=="string"||!i.isFile()){i==="does n\
ot exist"&&this.absent.add(s);return}if(!this.#n(o)){this.notices.push({path:s,message:"is referred to and lies outside the repository: not followed"});return}let a=this.#p(o,this.notices);a&&this.found.
set(s,{source:a,...n==="dockerfile"||n==="seccomp"?{kind:n,reason:"referred to"}:{reason:"beside",beside:!0}})}#n(t){let n=(0,Z.realpathSync)(t);return[...this.#e].some(o=>{let s=(0,L.relative)((0,Z.realpathSync)(
o),n);return s!==""&&s.split(L.sep)[0]!==".."&&!(0,L.isAbsolute)(s)})}#f=new Map;#d(t){let n=this.#f.get(t);if(n)return n;let o=new Set;try{o=new Set((0,Z.readdirSync)(t))}catch{}return this.#f.set(t,
o),o}#u(t){let n=(0,Z.realpathSync)(t);return[...this.#e].some(o=>n===(0,Z.realpathSync)(o))||this.#n(t)}#p(t,n){let o=this.shown(t);try{let{size:s}=(0,Z.statSync)(t);if(s>Mb){this.notices.push({path:o,
message:`left out: ${Math.round(s/1024/1024)} MB is more than any configuration has`});return}let r=(0,Z.readFileSync)(t,"utf8"),i=r.includes("\uFFFD")?(0,Z.readFileSync)(t):void 0;if(i&&(i[0]===255&&
i[1]===254||i[0]===254&&i[1]===255)){this.failures.push({path:o,message:"is UTF-16, which no builder reads: save it as UTF-8"});return}return i&&!Buffer.from(r,"utf8").equals(i)&&this.notices.push({path:o,
message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}),new tn(o,r)}catch(s){n.push({path:o,message:`could not be read (${s.code??String(s)})`});return}}};function Lb(e){if(/seccomp/i.test(
(0,L.basename)(e)))return!0;let t=Buffer.alloc(4096);try{let n=(0,Z.openSync)(e,"r"),o=(0,Z.readSync)(n,t,0,t.length,0);return(0,Z.closeSync)(n),t.toString("latin1",0,o).includes("SCMP_")}catch{return!1}}var Jd=["docker","podman","oci"];function Zd(e,t,n){let o=[],r={workload:[...e.stages,...e.containers],container:e.containers,dockerfile:e.dockerfiles.filter(({skipped:a})=>!a),compose:e.composes.filter(({files:a})=>a.some(({document:c})=>!c.
skipped)),dockerignore:e.dockerignores,seccomp:e.seccomps.filter(({skipped:a})=>!a),apparmor:e.apparmors.filter(({skipped:a})=>!a),project:[e]},i=a=>{for(let c of r[a.on])try{for(let l of a.check(c,e))
o.push({rule:a,problem:l,..."path"in c?{workload:c}:{}})}catch(l){n(jb(c),new Error(`rule ${a.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}};for(let a of t)i(a);return o}var jb=e=>"span"in
e?e.span.file:"source"in e?e.source.path:"root"in e?e.files[0]?.document.source.path??"":Tb(e)[0]?.source.path??"",Tb=({composes:e,dockerfiles:t,dockerignores:n,seccomps:o,apparmors:s})=>[...e.flatMap(
({files:r})=>r.map(({document:i})=>i)),...t,...n,...o,...s];var Xd=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Qd=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},ep=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function De(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Te(e,t=0,n=e.length){let o=t,s=n;for(;o<s&&De(e.
charCodeAt(o));)o+=1;for(;s>o&&De(e.charCodeAt(s-1));)s-=1;return[o,s]}function tp(e){let t=[];for(let n of Nb(e)??[]){let o=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),s=o?.[3];if(!o||!s)continue;let r=Fb(s);if(r===void 0||r==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:r,expand:i(r)===i(s),chomp:o[2]==="-"})}return t}function Nb(e){let t=[],n="";for(let o=0;o<e.length;o+=1){let s=e[o];if(s==="'"||s==='"'){let r=fs(e,o);if(r<0)return;n+=e.slice(o,r+1),o=
r}else if(s==="$"&&e[o+1]==="{"){let r=hs(e,o);if(r<0)return;n+=e.slice(o,r+1),o=r}else if(s==="\\")n+=e.slice(o,o+2),o+=1;else if(s==="<"&&e[o+1]==="<"){let r=o+2;for(;r<e.length&&/[\t\r ]/.test(e[r]);)
r+=1;n+=e.slice(o,r),o=r-1}else De(s.charCodeAt(0))?(n&&t.push(n),n=""):n+=s}return n&&t.push(n),t}function fs(e,t){let n=e[t];for(let o=t+1;o<e.length;o+=1){if(e[o]===n)return o;if(e[o]==="\\"&&n==='\
"')o+=1;else if(e[o]==="$"&&e[o+1]==="{"&&n==='"'){let s=hs(e,o);if(s<0)return-1;o=s}}return-1}function hs(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let o=n[1]==="/"?1:0;for(let s=t+n[0].length;s<e.length;s+=1){let r=e[s];if(r==="\\")s+=1;else if(r==="/"&&o)o=0;else{if(r==="}")return o?-1:s;if(r===
"'"||r==='"'){if(s=fs(e,s),s<0)return-1}else if(r==="$"&&e[s+1]==="{"&&(s=hs(e,s),s<0))return-1}}return-1}function Fb(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="'"||o==='"'){let s=fs(
e,n);if(s<0)return;t+=o==='"'?e.slice(n+1,s).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,s),n=s}else if(o==="\\")t+=e[++n]??"";else{if(De(o.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=o}}return t}var Xe=(e,t,n)=>({value:e.text.slice(t,n),span:Pe(e,t,n),at:t}),uo=e=>e===32||e===9||e===11||e===12||e===13;function np(e,t,n){let o=[],{text:s}=e;for(let r=t;r<n;){for(;r<n&&uo(s.charCodeAt(r));)r+=1;
let i=r;for(;r<n&&!uo(s.charCodeAt(r));)r+=1;r>i&&o.push(Xe(e,i,r))}return o}function gs(e,t,n){let o=t;for(;o<n&&!uo(e.charCodeAt(o));)o+=1;let s=o;for(;s<n&&uo(e.charCodeAt(s));)s+=1;return[o,s]}function ys(e,t,n,o){
let s=[],{text:r}=e;for(let i=t;i<n;){for(;i<n&&De(r.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,c="";for(;i<n&&(c||!De(r.charCodeAt(i)));){let d=r[i];d===o&&c!=="'"?i+=1:c?c=d===c?"":c:(d==='"'||d==="\
'")&&(c=d),i+=1}let l=i>n?n-1:i;i=Math.min(i,n),l>a&&s.push(Xe(e,a,l))}return s}function op(e,t,n,o){let s=[],{text:r}=e,i=t;for(;;){for(;i<n&&De(r.charCodeAt(i));)i+=1;if(!r.startsWith("--",i)||i+1>=
n)return{flags:s,rest:i};let a=i,c="",l="";for(;i<n&&(l||!De(r.charCodeAt(i)));){let m=r[i];(l?m===l:m==='"'||m==="'")?l=l?"":m:m===o?c+=r[++i]??"":c+=m,i+=1}if(i=Math.min(i,n),c==="--")return{flags:s,
rest:i};let d=c.indexOf("="),p=c.slice(2,d<0?void 0:d);s.push({name:p,value:c,span:Pe(e,a,i),...d<0?{}:{text:c.slice(d+1)}})}}function sp(e,t,n){let[o,s]=Te(e.text,t,n);if(e.text[o]!=="[")return;let r=e.
text.slice(o,s),i;try{i=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(c=>typeof c=="string"))return{fault:"not-strings"};let a=[];for(let c of r.matchAll(/"(?:[^"\\]|\\.)*"/gs)){
let l=o+c.index;a.push({value:i[a.length],span:Pe(e,l,l+c[0].length),at:l})}return{words:a}}var Ub=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),qb=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function bs(e,t,n,o,s){let{text:r}=e,[i,a]=gs(r,t,n),c=r.slice(t,i).replace(
/[a-z]/g,f=>f.toUpperCase()),{flags:l,rest:d}=op(e,a,n,o),[p,m]=Te(r,d,n),g={keyword:c,keywordSpan:Pe(e,t,i),span:Pe(e,t,n),flags:l,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=m)return{...g,
args:[]};if(c==="ONBUILD")return{...g,args:[Xe(e,p,m)],trigger:bs(e,p,m,o,s)};if(c==="ENV"||c==="LABEL")return{...g,...Bb(e,p,m,c,o,s)};if(c==="ARG"){let f=ys(e,p,m,o);return{...g,args:f,pairs:f.map(y=>ip(
e,y))}}return c==="HEALTHCHECK"?{...g,...Hb(e,p,m,s)}:{...g,...rp(e,p,m,c,s)}}function rp(e,t,n,o,s){let r=Ub.has(o)?sp(e,t,n):void 0;return r&&"words"in r?{args:r.words,json:!0}:(r?.fault==="not-stri\
ngs"&&s.push({kind:"broken",span:Pe(e,t,n),message:`exec form of ${o} holds strings only`}),{args:qb.has(o)?np(e,t,n):[Xe(e,t,n)],json:!1})}function Hb(e,t,n,o){let s=t;for(;s<n&&!De(e.text.charCodeAt(
s));)s+=1;let r=Xe(e,t,s),[i,a]=Te(e.text,s,n);if(i>=a)return{args:[r],json:!1};let{args:c,json:l}=rp(e,i,a,"CMD",o);return{args:[r,...c],json:l}}function Bb(e,t,n,o,s,r){let i=ys(e,t,n,s);if(i[0]?.value.
includes("=")){for(let l of i)l.value.includes("=")||r.push({kind:"broken",span:l.span,message:`${o} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(l=>l.value.includes("=")).
map(l=>ip(e,l))}}let[a,c]=gs(e.text,t,n);return c>=n?(r.push({kind:"broken",span:Pe(e,t,n),message:`${o} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:Xe(e,t,a),value:Xe(e,c,n),spaced:!0}]}}
function ip(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let o=t.at+t.value.length;return{name:Xe(e,t.at,t.at+n),value:Xe(e,t.at+n+1,o)}}var zb=/#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function ap(e,t=0){return new ks(e,t).read()}var ks=class{#t;#o;#e;#s=[];#c=[];#i=[];#m=[];#a=new Set;#l="\\";#r;#n=0;#f=0;constructor(t,n){this.#t=
n,this.#o=t,this.#e=t.text}read(){let t=this.#e;t.charCodeAt(0)===65279&&(this.#n=1);let n=ep.exec(t.slice(this.#n,this.#n+4096));if(n?.[1]){let o=this.#n+n[0].length-n[1].length;this.#r={value:n[1],span:this.#d(
o,o+n[1].length)}}for(;this.#n<t.length;){let[o,s]=this.#u(),[r]=Te(t,o,s);this.#p(r,s),!(r>=s)&&(t[r]==="#"?this.#g(r,s):this.#y(r,s))}return this.#i.length===0&&this.#s.push({kind:"broken",message:"\
the file has no instructions",span:this.#d(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#o,instructions:this.#i,faults:this.#s,suppressions:this.#c,escape:this.#l,...this.#r?{syntax:this.#r}:
{}}}#d(t,n){return{file:this.#o.path,start:t,end:n}}#u(){let t=this.#n,n=this.#e.indexOf(`
`,t),o=n<0?this.#e.length:n;for(this.#n=n<0?o:n+1;o>t&&this.#e[o-1]==="\r";)o-=1;return[t,o]}#p(t,n){if(!this.#a)return;let o=this.#e.slice(t,Math.min(n,t+4096)),s=Xd.exec(o);if(!s){this.#a=void 0;return}
let[,r="",i=""]=s,a=r.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#a=void 0;return}let c=t+o.lastIndexOf(i),l=this.#d(c,c+i.length);this.#a.has(a)&&this.#s.push({kind:"broken",span:l,
message:`the ${a} directive stands here twice`}),this.#a.add(a),a==="syntax"&&(this.#r??=Qd(i,l)),a==="escape"&&(i==="`"||i==="\\"?this.#l=i:this.#s.push({kind:"broken",span:l,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#g(t,n){let o=zb.exec(this.#e.slice(t,Math.min(n,t+4096)));if(!o)return;let s=(o[1]??"").split(",").map(r=>r.trim()).filter(Boolean);this.#m.push({rules:s,
reason:(o[2]??"").trim(),span:this.#d(t,n)})}#y(t,n){let o=[],s=[],r=[],i=[],a=0,c=n,l=(f,y)=>{s.push(a),r.push(f),o.push(this.#e.slice(f,y)),a+=y-f},d=this.#h(t,n);for(l(t,d<0?n:d);d>=0&&this.#n<this.#e.
length;){let f=this.#n,[y,k]=this.#u(),[x]=Te(this.#e,y,k);if(x>=k){i.push(this.#d(f,this.#n));continue}if(this.#e[x]==="#"){this.#g(x,k);continue}d=this.#h(y,k),l(y,d<0?k:d),c=k}for(;i.length&&i[i.length-
1].start>c&&Te(this.#e,c)[0]>=this.#e.length;)i.pop();let p=o.length===1?o[0]:o.join(""),[m,g]=Te(p);if(m>=g){this.#s.push({kind:"broken",span:this.#d(t,n),message:"a continuation that nothing follows\
 is an empty instruction"});return}this.#b({file:this.#o.path,text:p,at:s,from:r},c,i)}#h(t,n){let o=n-1;for(;o>=t&&(this.#e[o]===" "||this.#e[o]==="	");)o-=1;return o<t||this.#e[o]!==this.#l||o>t&&this.#e[o-
1]===this.#l?-1:o}#b(t,n,o){let[s,r]=Te(t.text),i=bs(t,s,r,this.#l,this.#s),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,l=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.
includes("<<")?this.#v(t,i.keywordSpan):[],d=l.length?this.#k():n,p=this.#d(i.keywordSpan.start,d),m=i.trigger?{trigger:{...i.trigger,span:this.#d(i.trigger.keywordSpan.start,d),heredocs:l}}:{};this.#i.
push({...i,...m,span:p,blanks:o,heredocs:l});for(let{rules:g,reason:f,span:y}of this.#m)this.#c.push({rules:g,reason:f,span:y,covers:p});this.#m=[]}#w(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#n,this.#n=t.exec(this.#e)?.index??this.#e.length}#k(){let t=this.#n;for(;t>0&&(this.#e[t-1]===`
`||this.#e[t-1]==="\r");)t-=1;return t}#v(t,n){let o=[];for(let s of tp(t.text)){let r=this.#n,i=-1;for(;this.#n<this.#e.length&&i<0&&this.#f<20;){let[a,c]=this.#u(),l=a;for(;l-a<this.#t&&this.#e[l]===
" ";)l+=1;for(;s.chomp&&this.#e[l]==="	";)l+=1;c-l===s.name.length&&this.#e.startsWith(s.name,l)&&(i=a)}if(i<0)return this.#s.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(s.name.
slice(0,60))} is never closed`}),this.#n=r,this.#w(),this.#f+=1,o;o.push({...s,span:this.#d(r,i)})}return o}};function En(e,t,n){let o=ap(e,n?.indent),s=n?{inline:n.at}:{},r=Kb(e,o);if(r)return{dialect:"dockerfile",source:e,skipped:r,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:c}=Hn(o,new Map,t),l=[...o.faults,...o.instructions.flatMap(So),...c,...i.flatMap(Gb)],d=i[i.length-1];return{...o,...s,...t?{shell:t}:{},faults:l,stages:i,
globals:a,final:d,needed:d?ft([d]):new Set}}var Gb=({scripts:e})=>e.flatMap(({script:t,instruction:n})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function Kb({text:e,path:t},{instructions:n,faults:o}){let s="it is a template, and\
 only what it generates can be judged",r=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(r.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||i.test(e)))return s;if(!i.test(e))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),c=r.some(({logical:d})=>i.test(d.text)),l=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&o.length>0;return a||c||l?s:void 0}function cp(e){let t=e.path,n=nt(e.text).map(o=>({value:o,span:{file:t,start:o.start,end:o.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:Vb(e),patterns:n}}function Vb({text:e,path:t}){
let n=[];for(let o of e.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)){let s=(o[1]??"").split(",").map(c=>c.trim()).filter(Boolean),r=o.index+o[0].length,i=e.indexOf(
`
`,r),a={file:t,start:r,end:i<0?e.length:i};n.push({rules:s,reason:(o[2]??"").trim(),covers:a,span:{file:t,start:o.index,end:o.index+o[0].trimEnd().length}})}return n}var Yb={privileged:"privileged",capAdd:"cap_add",capDrop:"cap_drop",securityOpt:"security_opt",readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",memory:"mem_limit",cpus:"\
cpus",pidsLimit:"pids_limit",user:"user"};function lp({set:e,to:t}){return`${Yb[e]??e}: ${typeof t=="object"?`[${t.join(", ")}]`:t}`}var dp=({set:e,to:t})=>`${e.toUpperCase()} ${typeof t=="object"?JSON.stringify(t):t}`;var pp=(e,t)=>`add \`${t?.dialect==="dockerfile"?dp(e):lp(e)}\``;var up=5;function fp({stages:e,containers:t,dockerfiles:n,composes:o,lookup:s}){let r=[],i=new Set,a=t.flatMap(({path:f,image:y})=>[f[1]??"",y.ref?.state==="written"?y.ref.value.text:""]),c=f=>{f&&f.length>=
up&&!f.includes("\uFFFC")&&!a.some(y=>y.includes(f))&&i.add(f)},l=({name:f,value:y,literal:k})=>{if(!y)return;let x=M(f,k);if(x)r.push(y.span),x.wellKnown||c(k);else if(he(f)&&k.includes("\uFFFC")){let v=y.
state==="unknown"?k.split("\uFFFC"):[y.value],D=s.source(y.span.file)?.text.slice(y.span.start,y.span.end)??"";for(let R of v){let z=R.length>=up&&M(f,R)?D.indexOf(R):-1;z<0||(r.push({...y.span,start:y.
span.start+z,end:y.span.start+z+R.length}),c(R))}}},d=f=>{if(f.state!=="unknown")for(let y of f.value)y.state!=="unknown"&&l(y.value)},p=({span:f,value:y,secret:k})=>{r.push(f),k.wellKnown||c(y)},m=f=>{
for(let y of Bo(f))p(y);if(Ho(f))for(let{span:y}of f.words.slice(1))r.push(y);if(f.name==="chpasswd"||f.name==="passwd")for(let{operator:y,target:k}of f.redirects)y.startsWith("<<")&&r.push(k.span)},g=({
hooks:f,host:y})=>{for(let{env:k}of f)d(k);if(y.logOptions.state!=="unknown")for(let k of y.logOptions.value)k.state==="written"&&M(k.value.name,k.value.value)&&r.push(k.span)};for(let{root:f}of o)for(let{
node:y}of I(le({root:f},"configs")).flatMap(k=>O(k,"content")??[])){let k=s.source(y.span.file)?.text??"";if(y.kind==="scalar"&&y.quoted&&/^["']/.test(k.slice(y.span.start,y.span.start+1))&&xn((y.kind===
"scalar"?y.text:"").split(`
`)))r.push(y.span);else for(let v of Yt(k,y.span))p(v)}for(let f of[...e,...t]){let{image:y,build:k}=f;for(let x of[y.env,y.labels,...k?[k.args]:[]])d(x);for(let{commands:x}of J(f))x.forEach(m);"hooks"in
f&&g(f)}for(let{source:f,values:y}of o.flatMap(k=>gn(k,s)))for(let[k,{value:x,span:v}]of y){let D=M(k,x);if(!D)continue;let R=f.text.slice(v.start,v.end).search(/[=:]/);r.push({...v,start:v.start+R+1}),
D.wellKnown||c(x)}for(let{globals:f,stages:y,source:k}of n){for(let x of f)l(x);for(let{assignments:x,scripts:v,copies:D}of y){for(let R of x)l(R);for(let{instruction:R}of D)for(let{span:z}of R.heredocs)
for(let ye of Yt(k.text,z))p(ye);for(let{script:R}of v)R.commands.forEach(m)}}return{places:r,values:i}}function mp(e,t){let n=e;for(let o of t)n.includes(o)&&(n=n.replaceAll(o,"*".repeat(Math.min(o.length,
12))));return n}function ws(e,t){let n=new Set([...t].filter(o=>!/^[a-z]+$/i.test(o)));return mp(e.replace(/`[^`]*`/g,o=>mp(o,t)),n)}var Jb={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},hp=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:Jb[t]}));function gp({rule:e,problem:t,workload:n},o){let{at:s,message:r,related:i=[],fix:a}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:e.profile,message:kt(
r),span:s.span,workload:n?.path??null,related:[...i,...hp(s.via)],fix:a?Zb(a,o,n):null,suppressed:null}}function Zb(e,t,n){let{safety:o}=e;return"edits"in e?{title:e.title??"apply the edit",safety:o,edits:e.
edits}:{title:e.title??t(e.change,n),safety:o}}var $e=["info","low","medium","high","critical"],_n=["recommended","strict"];var Pn=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;function yp(e){let t=new Map;for(let{finding:n,workload:o}of e){let{file:s,start:r,end:i}=n.span,a=`${n.rule}\0${s}\0${r}\0${i}`,c=t.get(a);t.set(a,c?Xb(c,n,o):n)}return[...t.values()].map(n=>n.related.
length?{...n,related:Qb(n)}:n)}function Xb(e,t,n){if(e.related.length>40)return e;let o=$e.indexOf(t.severity)>$e.indexOf(e.severity),r=n&&n.path.join("\0")!==e.workload?.join("\0")?[{span:n.span,message:`${b(
n)} is affected`}]:[];return{...e,...o?{severity:t.severity,message:t.message}:{},related:[...e.related,...r,...t.related],fix:e.fix??t.fix}}function Qb({related:e,span:t}){let n=[];for(let o of e)!Pn(
o.span,t)&&!n.some(s=>Pn(s.span,o.span))&&n.push(o);return n.slice(0,20)}function bp(e){let t=({severity:o})=>-$e.indexOf(o),n=(o,s)=>o<s?-1:o>s?1:0;return[...e].sort((o,s)=>n(o.span.file,s.span.file)||o.span.start-s.span.start||t(o)-t(s)||n(o.rule,s.rule)||o.span.end-s.span.
end||n(o.message,s.message))}function kp(e,t){let n=e.filter(o=>_n.indexOf(o.profile)<=_n.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:o})=>!o).length-n.filter(({suppressed:o})=>!o).length}}function wp(e,t){if(t.length===0)return[...e];let n=new Map,o=new Map;for(let s of t){let{file:r,start:i}=s.covers,a=`${i} ${r}`,c=n.get(a);if(c)c.push(s);else{n.set(a,[s]);let l=o.get(r);l?l.push(i):
o.set(r,[i])}}for(let s of o.values())s.sort((r,i)=>r-i);return e.map(s=>{let{rule:r,span:i}=s,a=ek(o.get(i.file)??[],i.start),c=n.get(`${a} ${i.file}`)?.find(({rules:l,covers:d})=>l.includes(r)&&i.start<=
d.end);return c?{...s,suppressed:{by:"comment",reason:c.reason||null}}:s})}function ek(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s]<=t?n=s+1:o=s}return e[n-1]??-1}async function vp(e,{rules:t,profile:n,surroundings:o={}}){let s=e.flatMap(({source:f,kind:y,beside:k,compose:x})=>{if(k)return[];let v=y??wt(f.path,f.text.slice(0,65536));return v?[{source:f,kind:v,...x?
{compose:x}:{}}]:[]}),r=[],i=[],a=new Map,c=[],l=new Map,d=(f,y)=>{c.push({path:f,message:`could not be judged, which is our mistake: please report it (${y instanceof Error?y.message:String(y)})`})};for await(let f of nk(
e,s,d,o)){let{places:y,values:k}=fp(f);for(let v of Zd(f,t,d))r.push({finding:ik(gp(v,pp),k),...v.workload?.path[0]==="services"?{workload:ak(v.workload)}:{}});for(let v of y){let D=l.get(v.file);D?D.
push(v):l.set(v.file,[v])}let x=f.composes.flatMap(v=>v.files.map(({document:D})=>D));for(let v of[...f.dockerfiles,...x,...f.dockerignores,...f.seccomps,...f.apparmors]){for(let D of v.suppressions)i.
push(D);v.skipped&&a.set(v.source.path,v.skipped)}}let p=[...a].map(([f,y])=>({path:f,message:`not judged: ${y}`})),{shown:m,hidden:g}=kp(wp(bp(yp(r)),i),n);return{files:s.map(({source:f,kind:y})=>({path:f.
path,kind:y})).sort((f,y)=>f.path<y.path?-1:1),findings:m,notices:p,failures:c,hidden:g,rules:t.map(ck),sources:lk(e,m,l)}}function tk(e,t){if(e===`${t}.dockerignore`)return!0;let n=e.slice(0,e.lastIndexOf(
"/")+1);return e===`${n}.dockerignore`&&t.startsWith(n)}async function*nk(e,t,n,{contexts:o,absent:s,ignored:r,root:i,together:a,policyFolders:c=[],policies:l,target:d="docker"}={}){let p=new Map(e.map(
v=>[v.source.path,v])),m={source:v=>p.get(v)?.source,files:v=>o?.get(v),absent:v=>s?.has(v)===!0,ignored:v=>r?.has(v)===!0,root:i},g=await ok(t,{folders:c,source:m.source,files:v=>l?.get(v)},d,n),f=new Map(
t.flatMap(({source:v,kind:D})=>D==="dockerfile"?[[v.path,v]]:[])),y=t.filter(({kind:v})=>v==="compose"),k=new Set,x=t.some(rk)?await Promise.resolve().then(()=>Ae(require("./shell.js"),1)):void 0;if(y.
length>0){let v=await Promise.resolve().then(()=>Ae(require("./compose.js"),1)),D=te=>{let ie=f.get(te);return ie&&k.add(te),ie?[En(ie,x)]:[]},R=new Map(y.map(({source:te,compose:ie})=>[te.path,ie??v.
readCompose(te)])),z=te=>{let ie=R.get(te),Fe=p.get(te);if(ie||!Fe)return ie;let dt=Fe.compose??v.readCompose(Fe.source);return R.set(te,dt),dt},ye={document:z,lookup:m},Np=a?[{documents:a.flatMap(te=>z(
te)??[]),isGuess:!1}]:v.planProjects([...R.values()],ye),mo=new Map;for(let te of Np){let ie=te.isGuess?te.documents.map(({source:dt})=>dt.path).join("\0"):Tn(te.documents[0]?.source.path??""),Fe=mo.get(
ie);Fe?Fe.push(te):mo.set(ie,[te])}for(let te of mo.values())try{let ie=te.map(({documents:sn,isGuess:rn})=>v.assemble(sn,ye,{isGuess:rn})),Fe=ie.flatMap(v.lowerCompose),dt=new Set(ie.flatMap(v.composeReferences).
flatMap(({path:sn,role:rn})=>rn==="dockerfile"?[sn]:[])),Fp=ie.flatMap(v.inlineDockerfiles).map(({source:sn,at:rn,indent:Up})=>En(sn,x,{at:rn,indent:Up})),Ss=zt({dockerfiles:[...[...dt].flatMap(D),...Fp],
composes:ie,kernel:g,services:Fe,lookup:m,...x?{shell:x}:{}});g.attach(Ss),yield Ss}catch(ie){for(let{source:Fe}of new Set(te.flatMap(dt=>dt.documents)))n(Fe.path,ie)}}for(let[v,D]of f)if(!k.has(v))try{
yield zt({dockerfiles:[En(D,x)],composes:[],services:[],lookup:m})}catch(R){n(v,R)}for(let{source:v,kind:D}of t)if(D==="dockerignore")try{let R=[...f].filter(([ye])=>tk(v.path,ye)).slice(0,sk),z=[cp(v)];
yield zt({dockerfiles:[],composes:[],dockerignores:z,governed:R.map(([,ye])=>En(ye)),services:[],lookup:m})}catch(R){n(v.path,R)}for(let v of g.seccomps.values())yield zt({dockerfiles:[],composes:[],seccomps:[
v],kernel:g,services:[],lookup:m});for(let v of g.apparmors)yield zt({dockerfiles:[],composes:[],apparmors:[v],kernel:g,services:[],lookup:m})}async function ok(e,t,n,o){if(!e.some(({kind:p})=>p==="se\
ccomp"||p==="apparmor"))return new St([],[]);let{isFragment:s,PolicyLibrary:r,readAppArmor:i,readSeccomp:a}=await Promise.resolve().then(()=>Ae(require("./kernel.js"),1)),c=new r(t),l=(p,m)=>e.flatMap(
({source:g,kind:f})=>{if(f!==p)return[];try{return[m(g)]}catch(y){return o(g.path,y),[]}}),d=l("apparmor",p=>i(p,c));return new St(l("seccomp",p=>a(p,n)),d.filter(p=>!(c.included.has(p.source.path)&&s(
p))))}var sk=50,rk=({source:e,kind:t})=>t!=="dockerfile"&&t!=="compose"?!1:t==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(e.text):/\b(?:command|entrypoint|test|build)\b/.test(e.text),
ik=(e,t)=>t.size===0?e:{...e,message:ws(e.message,t),related:e.related.map(({span:n,message:o})=>({span:n,message:ws(o,t)}))},ak=({path:e,span:t,ships:n})=>({path:e,span:t,ships:n});function ck({id:e,
on:t,severity:n,confidence:o="high",profile:s,summary:r,why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:o,profile:s,summary:r,why:i,standards:a}}function lk(e,t,n){let o=new Set(t.flatMap(
({span:s,related:r})=>[s.file,...r.map(i=>i.span.file)]));return new Map(e.flatMap(({source:s})=>o.has(s.path)?[[s.path,s.masking(n.get(s.path)??[])]]:[]))}var xp=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function In({sources:e},{file:t,start:n,end:o}){let s=e.get(t),r=s?.position(n)??{line:1,column:1},i=s?.position(o)??r;return{path:t,line:r.line,column:r.column,endLine:i.line,endColumn:i.column}}function Sp(e){return e.findings.filter(({suppressed:t})=>!t).map(({span:t,severity:n,message:o,rule:s})=>{let{path:r,line:i,column:a}=In(e,t);return`${en(r)}:${i}:${a}: ${xp(n)}[${n}] ${Se(o)} [${s}]\

`}).join("")}var Wn=160;function vs({sources:e},t,n,o=1){let s=e.get(t.file);if(!s)return[];let r=s.position(t.start),i=s.position(Math.max(t.start,t.end-1)),a=Math.min(i.line,r.line+2),c=String(a).length+2,l=[];for(let d=Math.
max(1,r.line-o);d<=a;d+=1){let p=pk(s,d,d===r.line?r.column:1);if(l.push(`${String(d).padStart(c)} | ${p.text}`.trimEnd()),d<r.line)continue;let m=p.column(d===r.line?r.column:dk(s,d)),g=p.column(d===
i.line?i.column+1:s.line(d).length+1);l.push(`${" ".repeat(c)} | ${" ".repeat(Math.max(0,m-1))}${n("^".repeat(Math.max(1,g-m)))}`)}return i.line>a&&l.push(`${" ".repeat(c)} | ...`),l}var dk=(e,t)=>e.line(
t).search(/\S|$/)+1;function pk(e,t,n){let o=e.line(t),s=o.length>Wn?Math.max(0,Math.min(n-40,o.length-Wn)):0,r=o.slice(s,s+Wn),i=o.length>2e4?$p(r):uk(o,s),a=[],c=s>0?"...":"";for(let l of i){for(let d=0;d<
l.length;d+=1)a.push(c.length+1);c+=l==="	"?"    ":cs(l)}return a.push(c.length+1),c=c.replace(/##\[/g,"# #["),{text:s+Wn<o.length?`${c}...`:c,column:l=>a[Math.max(0,Math.min(l-1-s,a.length-1))]??1}}var uk=(e,t)=>$p(
e).slice(t,t+Wn),$p=e=>{let t=kt(e);return t.length===e.length?t:e.replace(/\S/g,"*")};function mk({files:e,findings:t,hidden:n}){let o=t.filter(({suppressed:i})=>!i),s=i=>o.filter(a=>a.severity===i).length,r=Object.fromEntries($e.toReversed().map(i=>[i,s(i)]));return{files:e.length,findings:o.
length,suppressed:t.length-o.length,hidden:n,bySeverity:r}}var Op=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Cp(e){let{files:t,findings:n,suppressed:o,hidden:s,bySeverity:r}=mk(e),i=$e.toReversed().flatMap(
c=>r[c]?[`${r[c]} ${c}`]:[]),a=[...o?[`${o} suppressed`]:[],...s?[`${s} more with --profile strict`]:[]];return`${n?`${Op(n,"finding")} (${i.join(", ")})`:"No findings"} in ${Op(t,"file")}${a.length?`\
; ${a.join(", ")}`:""}.`}var Rp={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function Dp(e,{style:t,quiet:n}){let o=e.findings.filter(({suppressed:a})=>!a),s=fk(o).map(a=>hk(e,a,t)),r=n?[]:[Cp(e)],i=[
...s,...r];return i.length?`${i.join(`

`)}
`:""}function fk(e){let t=[];for(let n of e){let o=t.slice(-3).find(([s])=>s&&Pn(s.span,n.span));o?o.push(n):t.push([n])}return t}function hk(e,t,n){let[o]=t;if(!o)return"";let{path:s,line:r,column:i}=In(
e,o.span),a=Math.max(...t.map(({rule:l})=>l.length)),c=[n("bold",`${en(s)}:${r}:${i}`),...vs(e,o.span,l=>n(Rp[o.severity],l))];for(let l of t)c.push(...gk(e,l,a,n));return c.join(`
`)}function gk(e,{severity:t,rule:n,message:o,fix:s,related:r,confidence:i},a,c){let l=i==="low"?c("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${c(Rp[t],t.padEnd(8))} ${c("bold",n.padEnd(a))}  ${Se(
o)}${l}`];s&&p.push(`${d}${c("dim","fix:")} ${Se(s.title)}${s.safety==="unsafe"?c("dim"," (may change how it works)"):""}`);for(let{span:m,message:g}of r){let f=In(e,m);p.push(`${d}${c("dim","see:")} ${Se(
f.path)}:${f.line}:${f.column} ${Se(g)}`),p.push(...vs(e,m,y=>c("dim",y),0).slice(0,2).map(y=>`${d}${y}`))}return p}var Ap=require("node:fs"),Ep=require("node:util");function _p(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,o=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:yk();return e==="always"||e==="auto"&&o?(r,i)=>i&&
(0,Ep.styleText)(r,i,{validateStream:!1}):(r,i)=>i}function yk(){try{let e=(0,Ap.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var Pp=require("node:fs");function Mn(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,Pp.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}var xs=["text","compact","json","sarif"],Ne={clean:0,findings:1,failed:2,nothing:3};async function Wp({paths:e,values:t},n,{out:o,err:s}){let r=wk(t),i=ct("--fail-on",t["fail-on"],[...$e,"never"])??"m\
edium",a=ct("--min-severity",t["min-severity"],$e)??"info",c=ct("--profile",t.profile,_n)??"recommended",l=_p(ct("--color",t.color,["auto","always","never"])??"auto"),d=vk(n,t.only,t.skip),{found:p,notices:m,
failures:g,surroundings:f}=await $k(e,t);if(t["list-files"])return Ip([...g,...m],s),Rk(p,o),g.length?Ne.failed:p.some(({kind:R})=>R)?Ne.clean:Ne.nothing;let y=ct("--target",t.target,Jd)??"docker",k=await vp(
p,{rules:d,profile:c,surroundings:{...f,target:y}}),x={...k,notices:[...m,...k.notices],failures:[...g,...k.failures]},v={...x,findings:x.findings.filter(({severity:R})=>Mp(R,a))};Ip([...x.failures,...x.
notices],s),bk(e,g,s);let D=k.files.length===0;D&&x.failures.length===0&&s(`seaworthy: there is no Dockerfile, no Compose file, no .dockerignore and no kernel profile here
`);for(let R of r)(!D||R.format==="json"||R.format==="sarif")&&await Dk(R,v,t.quiet===!0,l,o);return x.failures.length?Ne.failed:D?Ne.nothing:!t["exit-zero"]&&i!=="never"&&x.findings.some(R=>kk(R,i))?
Ne.findings:Ne.clean}function bk([e],t,n){let o=e!==void 0&&t[0]?.path===e&&!e.includes("/")?oe(e,["rules","explain","show","check"]):void 0;o&&n(`seaworthy: did you mean the command ${o}?
`)}function Ip(e,t){for(let{path:n,message:o}of e)t(`seaworthy: ${Se(n)} ${Se(o)}
`)}var Mp=(e,t)=>$e.indexOf(e)>=$e.indexOf(t),kk=({severity:e,suppressed:t},n)=>!t&&Mp(e,n);function wk({format:e=[],output:t=[]}){let n=t.map(i=>{let a=i.indexOf("=");if(a<1||a===i.length-1)throw new re(
`--output wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(i)}`);return{format:ct("--output",i.slice(0,a),xs),path:i.slice(a+1)}}),o=e.flatMap(i=>i.split(",")).map(i=>({format:ct("--fo\
rmat",i,xs),path:"-"})),r=[...o.length===0&&!n.some(({path:i})=>i==="-")?[{format:"text",path:"-"}]:[],...o,...n];if(r.filter(({format:i,path:a})=>a==="-"&&(i==="json"||i==="sarif")).length>1)throw new re(
"standard output takes one of json and sarif: write the other to a file with --output");return r}function vk(e,t=[],n=[]){let o=e.map(({id:c})=>c),s=(c,l)=>{let d=l.flatMap(p=>p.split(",")).map(p=>p.trim()).
filter(Boolean);if(l.length>0&&d.length===0)throw new re(`${c} names no rule`);for(let p of d)if(!o.includes(p)){let m=oe(p,o);throw new re(`${c}: there is no rule ${JSON.stringify(p)}${m?`, did you m\
ean ${m}?`:" (see seaworthy rules)"}`)}return new Set(d)},r=s("--only",t),i=s("--skip",n),a=e.filter(({id:c})=>(r.size===0||r.has(c))&&!i.has(c));if(a.length===0)throw new re("--only and --skip leave \
no rule to run");return a}var Lp={dockerfile:"Dockerfile",compose:"compose.yaml",dockerignore:".dockerignore",seccomp:"seccomp.json",apparmor:"apparmor.profile"},xk=Object.keys(Lp);function Sk({"appar\
mor-include":e=[]}){let t=e.find(n=>!(0,jt.existsSync)(n));if(t!==void 0)throw new re(`--apparmor-include names ${JSON.stringify(t)}, and there is no such folder`);return e}async function $k(e,t){let n=ct(
"--type",t.type,xk),o=Sk(t),s=t["stdin-filename"];if(s!==void 0&&(s===""||!e.includes("-")))throw new re(s===""?"--stdin-filename is empty":"--stdin-filename goes with -, which is standard input");let r=Ok(
e,t);if(r)return ms({cwd:process.cwd(),paths:r,type:"compose",gitignore:!0,together:!0,policyFolders:o});if(!e.includes("-"))return ms({cwd:process.cwd(),paths:e.length?e:["."],type:n,gitignore:!t["no\
-gitignore"],policyFolders:o});if(e.length>1)throw new re("- is standard input and stands alone, without other paths");let i=Ck(),a=n??(s===void 0?wt("",i.slice(0,65536))??"dockerfile":void 0),c=new tn(
s??Lp[a??"dockerfile"],i,!0),l=[{source:c,...a?{kind:a}:{},reason:"named"}],d=i.includes("\uFFFD")?[{path:c.path,message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}]:[];return{found:l,
notices:d,failures:[],surroundings:{}}}function Ok(e,{file:t}){if(!t)return;let n=t.find(o=>xs.includes(o)&&!(0,jt.existsSync)(o));if(n)throw new re(`-f names files of one Compose project; for the for\
mat say --format ${n}`);if(e.length)throw new re("-f names all files of one Compose project: leave out other paths, or leave out -f");return t}function Ck(){try{return(0,jt.readFileSync)(0,"utf8")}catch(e){
throw new re(`standard input could not be read (${e.code??String(e)})`)}}function Rk(e,t){let n=e.filter(({kind:o})=>o).sort((o,s)=>o.source.path<s.source.path?-1:1);for(let{source:o,kind:s,reason:r}of n)
t(`${en(o.path)}  ${s}  ${r}
`)}async function Dk({format:e,path:t},n,o,s,r){let i=await Ak(e,n,o,t==="-"?s:(a,c)=>c);if(t==="-")return r(i);try{(0,jt.writeFileSync)(t,i)}catch(a){throw new re(`${t} could not be written (${a.code??
String(a)})`)}}async function Ak(e,t,n,o){return e==="text"?Dp(t,{style:o,quiet:n}):e==="compact"?Sp(t):e==="json"?(await Promise.resolve().then(()=>Ae(require("./json.js"),1))).jsonReport(t,Mn()):(await Promise.resolve().then(()=>Ae(require("./sarif.js"),1))).
sarifReport(t,Mn())}function jp(e,t){let n=Buffer.from(t,"utf8");for(;n.length>0;)try{n=n.subarray((0,Tp.writeSync)(e,n))}catch(o){let{code:s}=o;if(s==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{
if(s==="EPIPE")return;throw new re(`${e===1?"standard output":"standard error"} could not be written (${s})`)}}}var on={out:e=>jp(1,e),err:e=>jp(2,e)};async function Ek(e){let t=Md(e);return t.values.
version?(on.out(`seaworthy ${Mn()}
`),Ne.clean):t.values.help?(on.out(Ld),Ne.clean):t.command==="check"?Wp(t,as,on):t.command==="show"?(await Promise.resolve().then(()=>Ae(require("./show.js"),1))).showCommand(t,on):(await Promise.resolve().then(()=>Ae(require("./rules.js"),1))).
rulesCommand(t,as,on)}Ek(process.argv.slice(2)).then(e=>{process.exitCode=e},e=>{process.exitCode=Ne.failed;let t=e instanceof Error?(e.stack??e.message).split(`
`).slice(0,8).join(`
`):String(e);on.err(Id(e)?`seaworthy: ${Se(e.message)}
`:`seaworthy: this is our mistake, please report it: ${ls(t)}
`)});
