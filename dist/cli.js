#!/usr/bin/env node
const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Vm=Object.create;var Br=Object.defineProperty;var Ym=Object.getOwnPropertyDescriptor;var Jm=Object.getOwnPropertyNames;var Xm=Object.getPrototypeOf,Zm=Object.prototype.hasOwnProperty;var Qm=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var ef=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Jm(t))!Zm.call(e,s)&&s!==n&&Br(e,s,{get:()=>t[s],enumerable:!(o=Ym(t,s))||o.enumerable});return e};var ae=(e,t,n)=>(n=e!=null?Vm(Xm(e)):{},ef(t||!e||!e.__esModule?Br(n,"default",{value:e,enumerable:!0}):n,e));var jm=Qm((p9,as)=>{function Em(e){return Array.isArray(e)?e:[e]}var An=void 0,nt="",Dn=" ",we="\\",pv=/[.*+?()[\]{}^$|\\/]/,Dm="\uFEFF",uv=/^\/\*{2,}$/,mv=/^\\!/,fv=/^\\#/,hv=/\r?\n/g,gv="//",En=47,$m=46,
Ne="/",_m="node-ignore";typeof Symbol<"u"&&(_m=Symbol.for("node-ignore"));var Pm=_m,sn=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Im=()=>!1,Om={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},yv="\\]^-[",ns=e=>yv.indexOf(e)<0?e:we+e,bv="(?!\\/)",
kv=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?bv+n:n},wv=(e,t)=>{let{length:n}=e,o=t+1,s=nt,r=e[o];(r==="!"||r==="^")&&(s="^",o++);let i=nt,a=nt;for(;;){let l=e[o];if(l===
An)return null;if(l===we){let c=e[++o];i+=ns(c),a=c}else if(l==="-"&&a&&o+1<n&&e[o+1]!=="]"){o++;let c=e[o];c===we&&(c=e[o+=1]),a<=c&&(i+=`-${ns(c)}`),a=nt}else if(l==="["&&e[o+1]===":"){let c=o+2,d=c;
for(;d<n&&e[d]!=="]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let p=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Om,p))return null;i+=Om[p],a=nt,o=d}else i+=ns("["),a="[",o=c-2}else i+=
ns(l),a=l;if(o++,e[o]==="]")return{end:o,source:kv(s,i)}}},Lr="[]",co="\0",vv=new RegExp(`${co}(\\d+)${co}`,"g"),rs="\uE000",is="\uE001",Rm=e=>e===co||e===rs||e===is,xv=e=>{let t=[],n=i=>`${co}${t.push(
i)-1}${co}`,{length:o}=e,s=nt,r=0;for(;r<o;){let i=e[r];if(i===we){let a=e[r+1];a===Ne&&r+2===o?s+=n(Lr):a==="*"||a==="["||a===Dn?s+=e.slice(r,r+2):s+=n(pv.test(a)?we+a:Rm(a)?`[${a}]`:a),r+=2}else if(Rm(
i))s+=n(`[${i}]`),r++;else if(i==="["){let a=wv(e,r);a===null?(s+=n(Lr),r=o):(s+=n(a.source),r=a.end+1)}else s+=i,r++}return{source:s,sources:t}},Wr=null,Sv=/\/(?!$)/,lo="[^\\/]*",$v=[[/(\\+)( ?)/g,(e,t,n)=>n?
t.slice(0,t.length-t.length%2)+Dn:t,we+Dn],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",Ne],[/\//g,()=>"\\/",Ne],[/^\^*(?:\\\*\\\*\\\/)+/,
()=>"(?:^|\\/)","*"],[Wr,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Sv.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\
\\/${is}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+lo,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===nt?t+rs:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>we,we+we],[/\\\\/g,()=>we,we+we],[/\\\[([^\]/]*?)($|\])/g,
(e,t,n)=>`\\[${t}${n}`,"["],[Wr,e=>{let t=e[e.length-1];return!t||t===rs||t===is?e:t===Ne?`${e}$`:`${e}(?=$|\\/$)`}]],Ov=/(^|\\\/)?\uE000$/,os="regex",Cm="checkRegex",Am="_",Rv=(e,t)=>`${t?`${t}[^/]+`:
"[^/]*"}(?=$|\\/$)`,Cv=/\uE001$/,Av=()=>"[\\s\\S]",Ev=(e,t)=>{let n=nt;for(let o=t+1;o<e.length&&!e[o].wildcard;o++)n+=e[o].single;return n},Dv=e=>{if(e.indexOf(lo)<0)return e;let t=[],{length:n}=e,o=0;
for(;o<n;){let a=e[o];if(e.startsWith(lo,o))t.push({wildcard:!0}),o+=lo.length;else if(a==="["){let l=o+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===we?2:1;l++,t.push({single:e.slice(
o,l)}),o=l}else if(a===we)t.push({single:e.slice(o,o+2)}),o+=2;else if(a==="("){let l=0,c=o;do e[c]===we?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.
slice(o,c)}),o=c}else a==="^"||a==="$"?(t.push({boundary:a}),o++):(t.push({single:a}),o++)}let s=nt,r=[],i=()=>{let a;r.forEach((l,c)=>{l.wildcard&&(a=c)}),r.forEach((l,c)=>{if(!l.wildcard){s+=l.single;
return}s+=c===a?lo:`(?:(?!${Ev(r,c)})[^\\/])*`}),r=[]};return t.forEach(a=>{if(a.boundary===void 0){r.push(a);return}i(),s+=a.boundary}),i(),s},Lm=e=>{uv.test(e)&&(e="**");let{source:t,sources:n}=xv(e),
o=$v.reduce((s,[r,i,a])=>r===Wr?i(s,e):a!==An&&s.indexOf(a)<0?s:r.test(s)?s.replace(r,i.bind(e)):s,t);return n.length?o.replace(vv,(s,r)=>n[r]):o},_v=(e,t)=>{e[e.length-1]===Ne&&(t=Lm(e.slice(0,-1)));
let n=t.slice(0,-1),o=t[t.length-1];return o===rs?`${n}$`:o===is?n:Lr},Wm=e=>{let t=e.indexOf(Ne);return t<0||t===e.length-1},Pv=e=>{let t=e.length-1,n=e.lastIndexOf(Ne,e[t]===Ne?t-1:t);return n<0?e:e.
slice(n+1)},Iv=e=>{if(e.charCodeAt(0)===En||e.indexOf(gv)>=0){let o=e.split(Ne).filter(Boolean);return o.pop(),o.length?o.join(Ne)+Ne:nt}let t=e.length-1,n=e.lastIndexOf(Ne,e.charCodeAt(t)===En?t-1:t);
return n<0?nt:e.slice(0,n+1)},po=e=>typeof e=="string",Lv=e=>e&&po(e),Wv=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(hv).filter(Boolean),Mr=class{constructor(t,n,o,s,r,i){this.pattern=t,this.mark=
n,this.negative=r,sn(this,"body",o),sn(this,"ignoreCase",s),sn(this,"regexPrefix",i)}get _basenameOnly(){return sn(this,"_basenameOnly",Wm(this.body))}get regex(){let t=Am+os;return this[t]?this[t]:this.
_make(os,t)}get checkRegex(){let t=Am+Cm;return this[t]?this[t]:this._make(Cm,t)}_make(t,n){let o=Dv(t===os?this.regexPrefix.replace(Ov,Rv).replace(Cv,Av):_v(this.body,this.regexPrefix)),s=this.ignoreCase?
new RegExp(o,"i"):new RegExp(o);return sn(this,n,s)}},Mv=e=>{let t=0;for(;e[e.length-t-1]===we;)t++;return t%2===1},Tv=(e,t)=>{let n=e.length,o;for(;;){for(t&&e[n-1]==="\r"&&n--,o=n;e[o-1]===Dn;)o--;if(!t||
e[o-1]!==`
`)break;n=o-1}if(o===n)return e.slice(0,n);let s=0;for(;e[o-s-1]===we;)s++;return s%2?e.slice(0,o-1)+Dn:e.slice(0,o)},jv=(e,t,n,o,s)=>{let r=s&&e[0]===Dm?e.slice(1):e;if(r[0]==="#")return;let i=!1;r[0]===
"!"&&(i=!0,r=r.slice(1));let a=r[r.length-1];if((a===Dn||o&&(a==="\r"||a===`
`))&&(r=Tv(r,o)),!r||Mv(r))return;r=r.replace(mv,"!").replace(fv,"#");let l=Lm(r);return new Mr(e,t,r,n,i,l)},Tr=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){
if(t&&t[Pm]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let o=po(t),s=o?t:t.pattern,r=Lv(s)&&jv(s,o?An:t.mark,this._ignoreCase,!this.
_split,this._stripBOM&&!n);r&&(this._added=!0,this._rules.push(r),Wm(r.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=po(t),this._stripBOM=!this._split||t[0]===Dm,Em(this._split?
Wv(t):t).forEach(this._add,this),this._added&&(this._literalRules=An),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===
Ne?2:1)]==="*")),o=!1,s=!1,r;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){o=!l.negative,s=l.negative,r=l.negative?An:l;break}}let i={ignored:o,unignored:s};return r&&(i.rule=r),i}test(t,n){
let o=this._rules,{length:s}=o,r=this._basenameCount*2>=s,i=r?Pv(t):t;for(let a=s-1;a>=0;a--){let l=o[a];if(l[n].test(r&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.
rule=l),d}}return{ignored:!1,unignored:!1}}},Nv=(e,t)=>{throw new t(e)},Ft=(e,t,n)=>po(e)?e?Ft.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path \
must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Mm=e=>{let t=e.charCodeAt(0);if(t===En)return!0;if(t!==$m)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===
En?!0:n!==$m?!1:e.length===2||e.charCodeAt(2)===En};Ft.isNotRelative=Mm;Ft.convert=e=>e;var ss=e=>po(e)&&Ft.convert(e),jr=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:o=!1}={}){
sn(this,Pm,!0),this._rules=new Tr(n),this._strictPathCheck=!o,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&
this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,o){return Ft(o,t,this._strictPathCheck?Nv:Im),o?this._t(o,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=ss(t);if(!n||n.charCodeAt(
n.length-1)!==En)return this._test(t,this._testCache,n);let o=this._t(n,this._testCache);if(o.ignored)return o;let s=this._rules.testLiteral(n);return s.ignored||s.unignored?s:o}_t(t,n){if(t in n)return n[t];
let o=Iv(t),s=o?this._t(o,n):An;return n[t]=s&&s.ignored?s:this._rules.test(t,os)}ignores(t){return this._test(t,this._ignoreCache,ss(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Em(
t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,ss(t))}},Nr=e=>new jr(e),Fv=e=>Ft(ss(e),e,Im),Tm=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(
/\\/g,"/");Ft.convert=e;let t=/^[a-z]:\//i;Ft.isNotRelative=n=>t.test(n)||Mm(n)};typeof process<"u"&&process.platform==="win32"&&Tm();as.exports=Nr;Nr.default=Nr;as.exports.isPathValid=Fv;sn(as.exports,
Symbol.for("setupWindows"),Tm)});var cs=require("node:fs");var Hr=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd auth\
entication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-us\
b-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-g\
lobals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia \
opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll \
python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositor\
ies terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mai\
lto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integratio\
n-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-\
base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(
" ")),ax=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys sy\
stem xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),zr={"3.0":["userns","mqueue","io_uring"],"4.0":["io_uring"],"4.0-ip":["io_uring"],"5.0":[],"5.0-interface":[],"kernel-5.4-out\
oftree-network":["userns","mqueue","io_uring"],"kernel-5.4-vanilla":["network","unix","userns","mqueue","io_uring"]},uo=(e,t)=>`@{${e}}${`{@{${e}},}`.repeat(t-1)}`,ds=(e,t)=>`{${["@{d}",...Array.from(
{length:e-1},(n,o)=>`${o+2===e?`[1-${t}]`:"[1-9]"}${"@{d}".repeat(o+1)}`)].join(",")}}`,tf=[2,4,6,8,9,10,12,15,16,32,38,64],mo=(e,t)=>tf.map(n=>[`${e}${n}`,[`@{${t}}`.repeat(n)]]),lx={HOME:["@{HOMEDIR\
S}/*/","/root/"],HOMEDIRS:["/home/"],PROC:["/proc/"],XDG_DESKTOP_DIR:["Desktop"],XDG_DOCUMENTS_DIR:["Documents"],XDG_DOWNLOAD_DIR:["Downloads"],XDG_MUSIC_DIR:["Music"],XDG_PICTURES_DIR:["Pictures"],XDG_PUBLICSHARE_DIR:[
"Public"],XDG_TEMPLATES_DIR:["Templates"],XDG_VIDEOS_DIR:["Videos"],c:["[0-9a-zA-Z]"],d:["[0-9]"],etc_ro:["/etc/","/usr/etc/"],etc_rw:["/etc/"],flatpak_exports_root:["{flatpak/exports,flatpak/{app,run\
time}/*/*/*/*/export}"],h:["[0-9a-fA-F]"],l:["[a-zA-Z]"],multiarch:["*-linux-gnu*"],pci_bus:["pci@{hex4}:@{hex2}"],pid:["{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9\
],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}"],pids:["@{pid}"],run:["/run/","/var/run/"],securityfs:["@{sys}/kernel/security/"],sys:["/sys/"],system_share_dirs:["/{usr,usr/loc\
al,var/lib/@{flatpak_exports_root}}/share"],tid:["@{pid}"],u8:["[0-9]{[0-9],}","1[0-9][0-9]","2[0-4][0-9]","25[0-5]"],uid:["{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][\
0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9][0-9][\
0-9][0-9]}"],uids:["@{uid}"],user_share_dirs:["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],w:["[a-zA-Z0-9_]"],int:[uo("d",10)],hex:[uo("h",64)],rand:[uo("c",64)],word:[uo("w",64)],u16:[ds(
5,6)],u32:[ds(10,4)],u64:[ds(20,1)],...Object.fromEntries([...mo("int","d"),...mo("hex","h"),...mo("rand","c"),...mo("word","w")])};function Pe(e,t){let n=e.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&t===void 0)return;let o=[];for(let s of`${n.startsWith("/")?"":t}/${n}`.split("/"))s===".."?o.pop():s&&s!=="."&&o.push(s);return`\
/${o.join("/")}`}var fo=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function xe(e,t){let n=[];for(let o of(t.startsWith("/")?t:`${e}/${t}`).split("/"))o===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):o&&o!=="."&&n.push(o);return(t.startsWith("/")?"/":"")+n.join("/")}var ho=e=>e.includes("\uFFFC")?null:e,nf=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,of=/^\w[\w.-]{0,127}$/,Gr={sha256:64,sha384:96,sha512:128};function ot(e,t=e){let n=e.indexOf("@"),o=n<0?void 0:e.slice(
n+1),s=n<0?e:e.slice(0,n),r=s.lastIndexOf(":"),i=r>=0&&!s.slice(r).includes("/"),a=i?s.slice(r+1):void 0,l=i?s.slice(0,r):s,{domain:c,path:d}=sf(l),p=rf(c,d,a,o);return{text:t,domain:l==="\uFFFC"?null:
ho(c),path:ho(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:ho(a)},...o===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:ho(o)},...p?{fault:p}:{}}}function sf(e){let t=e.indexOf("/"),
n=t<0?"":e.slice(0,t),o=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),s=o?n:"docker.io",r=o?e.slice(t+1):e;return s==="docker.io"||s==="index.docker.io"?{domain:"d\
ocker.io",path:r.startsWith("library/")?r.slice(8):r}:{domain:s,path:r}}function rf(e,t,n,o){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(o==="")return"nothing \
follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(s=>nf.test(s)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!of.test(n))return`${JSON.stringify(n)} is not a tag`;if(o!==void 0&&!o.includes("\uFFFC"))return af(o);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function af(e){let[t="",n=""]=e.split(":",2),o=Object.hasOwn(Gr,t)?Gr[t]:
void 0;return n?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===o?void 0:`a ${t} digest has ${o} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Ie=({domain:e,path:t,tag:n="latest",digest:o=""})=>`${e}/${t}:${n}@${o}`;var lf=/^(?::\?|:-|:\+|\?|-|\+)/;function ps(e,t,n=!1){if(!e.includes("$"))return{text:e,uses:[]};let o=[],s,r,i=(d,p,u)=>{let f="",g=d;for(;g<p;){let y=e.indexOf("$",g);if(y<0||y>=p)return f+e.slice(
g,p);if(f+=e.slice(g,y),e[y+1]==="$"){f+="$",g=y+2;continue}let k=/^[_a-zA-Z]\w*/.exec(e.slice(y+1,Math.min(p,y+257)))?.[0];if(k)g=y+1+k.length,f+=l({name:k,start:y,end:g,operator:"",operand:null},u);else if(e[y+
1]==="{"){let v=a(y+2,p),S=/^[_a-zA-Z]\w*/.exec(e.slice(y+2,Math.min(p,y+258)))?.[0],$=y+2+(S?.length??0),O=lf.exec(e.slice($,$+2))?.[0]??"";if(v<0||!S||u>20||!O&&$!==v)return s??={start:y,end:v<0?Math.
min(p,y+2):v+1},f+"\uFFFC";let D=$+O.length;g=v+1,f+=l({name:S,start:y,end:g,operator:O,operand:O?{text:e.slice(D,v),start:D,end:v}:null},u)}else f+="$",g=y+1}return f},a=(d,p)=>{let u=1;for(let f=d;f<
p;f+=1)if(e[f]==="{"&&e[f-1]==="$")u+=1;else if(e[f]==="}"&&--u===0)return f;return-1},l=(d,p)=>{let u=t.get(d.name),f=u!==void 0&&(u.value!==""||!d.operator.startsWith(":")),g=()=>d.operand?i(d.operand.
start,d.operand.end,p+1):"",y=v=>{o.push({...d,from:v,...u?{set:u.span}:{}})};if(d.operator.endsWith("+"))return y(f?"operand":"unknown"),f?g():n?u?.value??"":"\uFFFC";if(f)return y("env"),u.value;if(d.
operator.endsWith("-"))return y("operand"),g();let k=d.operator.endsWith("?");if(y(k?"required":u?"env":"unset"),k){let v=g();r??=`required variable ${d.name} is missing a value${v?`: ${v}`:""}`}return u?
u.value:n?"":"\uFFFC"};return{text:i(0,e.length,0),uses:o,...s?{fault:s}:{},...r===void 0?{}:{missing:r}}}function Ut({document:e,environment:t}){let n=[],o=new Set,s=[];for(let r of e.roots){let i=r.entries.get("services");i&&s.push({node:i.value,path:["services"]})}for(let r=s.pop();r;r=s.pop()){let{node:i,
path:a}=r;if(!o.has(i)){if(o.add(i),i.kind==="map")for(let[l,{value:c}]of i.entries)s.push({node:c,path:[...a,l]});else if(i.kind==="list")for(let{value:l}of i.items)s.push({node:l,path:a});else if(i.
text.includes("$")){let c=e.source.text.slice(i.span.start,i.span.end).indexOf(i.text);for(let d of ps(i.text,t).uses){let p=c>=0,u=p?{...i.span,start:i.span.start+c+d.start,end:i.span.start+c+d.end}:
i.span;n.push({...d,path:a,whole:i.text,span:u,exact:p})}}}}return n}function us({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env",
"sample.env"].map(t=>xe(fo(e.path),t))}var Kr={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},Vr={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},cf={short:"",long:[]},Yr=new Map;function Jr(e){let t=/^pip[\d.]*$/.
test(e)?"pip":Object.hasOwn(Vr,e)?Vr[e]:e,n=Object.hasOwn(Kr,t)?Kr[t]:void 0;if(!n)return cf;let o=Yr.get(t)??{short:n.short,long:n.long.split(" ")};return Yr.set(t,o),o}function j({words:e},t,n=1){let{short:o,long:s}=Jr(t),r=[],i=[];for(let a=n;a<e.length;a+=1){let l=e[a],{text:c}=l,d=e[a+1];if(c==="--"){i.push(...e.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),u=p<0?c:c.slice(0,p);p>=0?r.push({name:u,value:Xr(l,p+1),word:l}):s.includes(u.slice(2))&&d?(r.push({name:u,value:d,word:l}),a+=1):r.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let u=c[p];if(!o.includes(u))r.push({name:`-${u}`,word:l});else{let f=p+1<c.length,g=f?Xr(l,p+1):d;r.push(g?{name:`-${u}`,value:g,word:l}:{name:`-${u}`,word:l}),f||(a+=1);break}}else i.
push(l)}return{options:r,operands:i}}var Xr=({text:e,literal:t,span:n},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):"\uFFFC",span:n}),M=({options:e},...t)=>e.find(({name:n})=>t.
includes(n));var Zr={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Qr={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function N(e){if(ms.has(e))return ms.get(e);let t=df(e);return ms.set(e,t),t}var ms=new WeakMap;function df(e){let{name:t,words:n}=e,o=u=>n[u]?.text??"";if(/^pip[\d.]*$/.test(t))return fs(e,1);
if(/^(?:python|pypy)[\d.]*$/.test(t)){let u=n.findIndex(f=>f.text==="-m");return u>0&&/^pip[\d.]*$/.test(o(u+1))?fs(e,u+2):void 0}if(t==="uv"&&o(1)==="pip")return fs(e,2);let s=Object.hasOwn(Zr,t)?Zr[t]:
void 0;if(!s)return;if(s==="pacman")return uf(e);let r=j(e,t),[i,...a]=r.operands,l=i?Object.hasOwn(Qr,i.text)?Qr[i.text]:"other":s==="yarn"?"install":"other",c=pf(s,i?.text??"",l,a),d=s==="gem"||s===
"go"&&c==="install"||s==="cargo"&&c==="install"||r.options.some(({name:u})=>u==="-g"||u==="--global")||s==="yarn"&&i?.text==="global",p=s==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:s,action:c,
verb:i,packages:p,args:r,global:d}}function pf(e,t,n,o){return e==="yarn"&&t==="global"?o[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":e==="dnf"&&t==="u\
pdate"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(o[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function fs(e,t){
let n=j(e,"pip",t),[o,...s]=n.operands;return{manager:"pip",action:o?.text==="install"?"install":o?.text==="uninstall"?"remove":o?.text==="cache"?"clean":"other",verb:o,packages:s,args:n,global:!0}}function uf(e){
let t=j(e,"pacman"),n=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),o=t.options.some(({name:r})=>r==="-S"||r==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":o&&n.includes(
"c")?"clean":o&&t.operands.length?"install":o&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var Ge=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);var mf=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function ei(e){let t=[],n=new Set,o=[],s=!1,r=!1;for(let i of e){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){r||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=N(c);r||=!(d?Ge(d.manager)||d.action!=="other":mf.test(c.name))||c.redirects.length>0,r||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&t.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let u of p.split(/[\s/=:@,;'"]+/))n.add(u)}}r||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=Ct(a);l?o.push(...l):s=!0}}return{packages:t,mentions:n,builds:r,copied:s?null:o}}function Ct({sources:e,destination:t,workdir:n,
instruction:o}){if(t.state==="unknown")return;let s=Pe(t.value,n?.state==="unknown"?void 0:n?.value);if(s===void 0)return;let r=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:s,folder:r}]:
e.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=o.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:s,folder:!0};let d=`${s==="/"?"":s}/${a}`;return r?a.includes(".")?{path:d,folder:!1,file:d}:{path:s,folder:!0,file:d}:{path:s,folder:!a.
includes(".")}})}var ff=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
hf=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function yt({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(ff,"").replace(
hf,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function ue(e,t){let[n="",...o]=t.split("*"),s=o.pop();if(s===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+s.length||!e.endsWith(
s))return!1;let r=n.length;for(let i of o){let a=e.indexOf(i,r);if(a<0)return!1;r=a+i.length}return r<=e.length-s.length}var gf=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],cn,ti=[];function yf(){if(cn)return cn;cn=new Map;for(let e of gf)e[0].includes(
"*")?ti.push(e):cn.set(e[0],[...cn.get(e[0])??[],e]);return cn}function dn(e,t=[]){let n=yt(e);if(n===null)return;let o=`${e.domain}/${e.path}`,s=t.find(({repository:l,tags:c})=>(ue(o,l)||ue(n,l))&&(!c||
ue(e.tag??"latest",c)));if(s)return{name:n,...s.facts};let r=yf().get(n)??ti.filter(([l])=>ue(n,l)),{tag:i}=e;if(i===null&&r.some(([,,l])=>l)&&new Set(r.map(([,{user:l}])=>l)).size>1)return;let a=r.find(
([,,l])=>!l||ue(i??"latest",l));return a&&{name:n,...a[1]}}var pn=`
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
`,bf=`
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
`;function kf(e){let t=[],n=`
${e}|`;for(let o=pn.indexOf(n);o>=0;){let s=pn.indexOf(`
`,o+1);t.push(pn.slice(o+1,s));let r=s;for(;pn[r+1]==="#";)r=pn.indexOf(`
`,r+1);o=pn.startsWith(n,r)?r:-1}return t}function ni(e){let t=yt(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,o=kf(t),s=o.length?o:bf.split(`
`).filter(r=>r&&!r.startsWith("#")&&ue(t,r.slice(0,r.indexOf("|"))));for(let r of s){let[,i="",...a]=r.split("|");if(i.split(" ").some(l=>ue(n,l)))return wf(a)}}function wf([e,t,n,o,s,r,i,a]){let l=g=>g?
g.split(","):[],c=g=>g?JSON.parse(g):void 0,[d,p]=a?a.split(" "):[],u=c(n),f=c(s);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...o?{execs:o==="script"}:
{},...f===void 0?{}:{cmd:f},has:l(r),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var me=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},bt=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},fe=(e,t,n)=>n?.
length?{state:"unknown",text:e,span:t,via:n}:{state:"unknown",text:e,span:t};function hs(e,t,n){return e===void 0?fe(`the ${t}`,n):bt(e&&{form:"exec",words:e.map(o=>bt(o,n))},n)}function oi({at:e},t){let n=0,o=e.length-1;for(;n<o;){let s=n+o+1>>1;e[s]<=t?n=s:o=s-1}return n}function Pn(e,t){let n=oi(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function Ke(e,t,n){
if(e.whole)return e.whole;let o=Pn(e,t);return{file:e.file,start:o,end:n>t?Pn(e,n-1)+1:o}}var At=class{#n;#t;#e=[];#o=[];#c=[];#i=0;constructor(t){this.#n=t}add(t,n){t!==""&&(this.#o.push(this.#i),this.#c.
push(n),this.#e.push(t),this.#i+=t.length)}addPart(t,n,o){if(this.#t??=t.whole,t.whole)this.add(t.text.slice(n,o),t.whole.start);else for(let s=oi(t,n),r=n;r<o;s+=1){let i=Math.min(o,t.at[s+1]??o);this.
add(t.text.slice(r,i),Pn(t,r)),r=i}}build(){let t=this.#e.join("");return{file:this.#n,text:t,at:this.#o,from:this.#c,...this.#t?{whole:this.#t}:{}}}};var vf=/[A-Za-z_]/;function go(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let o=[],s=[],r=0,i=0,a,l=()=>{let k=r;if(r+=1,e[r]!=="{"){let $=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(e.slice(r,r+256));return $?(r+=$[0].length,c($[0],k)):"$"}r+=1;let S=/^\w+/.exec(e.slice(r,r+256))?.[0]??"";return r+=S.length,!S||i>20?(a??="bad substitution",r=e.length,""):d(S,k)},c=(k,v)=>{s.
push(k);let S=t(k);return S===void 0&&vf.test(k[0])&&o.push({name:k,at:v,length:r-v}),S??"\uFFFC"},d=(k,v)=>{let S=e[r]??"";if(S==="}")return r+=1,c(k,v);r+=1;let $=S===":";$&&(S=e[r++]??""),s.push(k);
let O=t(k);i+=1;let D=p("}");i-=1;let F=O!==void 0&&(!$||O!=="");switch(S){case"-":return O==="\uFFFC"?"\uFFFC":F?O:D;case"+":return O==="\uFFFC"?"\uFFFC":F?D:"";case"?":return O??"\uFFFC";case"#":case"\
%":case"/":return O===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify($?`:${S}`:S)}`,"\uFFFC"}},p=k=>{let v="";for(;r<e.length;){let S=e[r];if(S===k)return r+=1,v;v+=u(S)}return k&&
(a??="a ${ is never closed"),v},u=k=>{if(k==="$")return l();if(k==="'")return f();if(k==='"')return g();if(r+=1,k!==n)return k;let v=e[r]??"";return r+=1,v},f=()=>{let k=e.indexOf("'",r+1);k<0&&(a??="\
a single quote is never closed");let v=e.slice(r+1,k<0?void 0:k);return r=k<0?e.length:k+1,v},g=()=>{let k="";for(r+=1;r<e.length&&e[r]!=='"';){let v=e[r];v==="$"?k+=l():v===n&&/["$\\`]/.test(e[r+1]??
"")&&(e[r+1]==='"'||e[r+1]==="$"||e[r+1]===n)?(k+=e[r+1],r+=2):(k+=v,r+=1)}return r>=e.length&&(a??="a double quote is never closed"),r+=1,k};return{text:p(""),undefinedNames:o,names:s,...a?{fault:a}:
{}}}var yo=(e,t)=>e.flags.find(n=>n.name===t);function J(e,t){let n=e.toLowerCase().slice(0,64),o;if(n.length>=4){for(let r of t)if(r.toLowerCase().startsWith(n))return r}let s=Math.max(1,Math.floor(n.length/3))+1;for(let r of t){let i=xf(n,r.toLowerCase(),
s);i<s&&(o=r,s=i)}return o}function xf(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let o=[],s=Array.from({length:t.length+1},(r,i)=>i);for(let r=1;r<=e.length;r+=1){let i=[r];for(let a=1;a<=t.length;a+=
1){let l=e[r-1]===t[a-1]?0:1,c=Math.min(s[a]+1,i[a-1]+1,s[a-1]+l);r>1&&a>1&&e[r-1]===t[a-2]&&e[r-2]===t[a-1]&&(c=Math.min(c,o[a-2]+1)),i.push(c)}o=s,s=i}return s[t.length]}var si=["bind","cache","tmpfs","secret","ssh"],ri=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function In({text:e=""}){let t=new Map;for(let[,n,o]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let s=n===void 0?o??"":n.replaceAll('""','"'),r=s.indexOf("=");t.set((r<0?s:s.slice(0,r)).trim().
toLowerCase(),r<0?"":s.slice(r+1))}return t}var Sf=["z","relabel","shared","private","u","bind-propagation"];function ii({flags:e,logical:t}){let n=[];for(let o of e){if(o.name!=="mount"||!o.text)continue;
let s=In(o),r=l=>{n.push({kind:"broken",span:o.span,message:l})};for(let l of s.keys())if(!ri.includes(l)&&!(Sf.includes(l)&&/containerfile/i.test(t.file))){let c=J(l,ri);r(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(s.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!si.includes(i)){let l=J(i,si);r(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=s.get("from");a&&/\$./.test(a)&&r("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&r("a secret \
mount has no from="),i==="secret"&&s.has("id")&&(s.has("source")||s.has("src"))&&r("a secret mount takes id= or source=, not both")}return n}var ai=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),$f=/^(?:https?|ftp|no|all)_proxy$/i,Ln=class{#n=new Map;#t;#e;constructor(t){
if(this.#e=t?t.#e+1:0,this.#t=t,!(!t||this.#e<32)){for(let n=t;n;n=n.#t)for(let[o,s]of n.#n)this.#n.has(o)||this.#n.set(o,s);this.#t=void 0,this.#e=0}}get(t){for(let n=this;n;n=n.#t){let o=n.#n.get(t);
if(o)return o}return t==="PATH"||$f.test(t)?{text:"\uFFFC"}:void 0}set(t,n){this.#n.set(t,n)}};var Of=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,li=e=>Of.test(e),gs=e=>e.slice(e.lastIndexOf("/")+1);var ys={commands:[]};function ci(e,t,{source:n,shell:o,variables:s}){let r=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=r;if(!i)return ys;if(t.json)return e.readWords(r.map(Ef(t.logical)),s);let a=di(
o);if(!a)return ys;let{heredocs:l,logical:c}=t,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?Cf(e,n,d,s,a):e.readScript(Af(n,c,i,d,t),s,a):e.readScript(Rf(c,i),
s,a)}function di(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(o=>li(gs(o)));if(t<0)return;let n=e.slice(t+1);return{errexit:n.some(o=>/^-[A-Za-z]*e/.test(o))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function Rf(e,{at:t,value:n}){if(t===0)return e;let o=new At(e.file);return o.addPart(e,t,t+n.length),o.build()}function Cf(e,t,{span:n,chomp:o},s,r){let i=new At(n.file),a=t.text.
slice(n.start,n.end),l=n.start;for(let f of a.split(/(?<=\n)/)){let g=o?/^\t*/.exec(f)?.[0].length??0:0;i.add(f.slice(g).replace(/\r\n$/,""),l+g),f.endsWith(`\r
`)&&i.add(`
`,l+f.length-1),l+=f.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return e.readScript(c,s,r);let p=gs(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=di(p);return u?e.readScript(c,s,u):ys}function Af({text:e},t,{at:n,value:o},{span:s},{span:r}){let i=new At(t.file);return i.addPart(t,n,n+o.length),i.add(`
`,s.start-1),i.add(e.slice(s.start,r.end),s.start),i.build()}var Ef=e=>({value:t,span:n,at:o})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let s=new At(e.file);for(let r=o+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",r),l=Math.min(t.length-i,a<0?t.length:a-r);if(s.addPart(e,r,r+l),r+=l,i+=l,i>=t.length)break;s.add(t[i],Pn(e,r)),r+=e.text[r+1]==="u"?6:2,i+=1}return s.build()}});var bo=class{#n;#t;#e=[];#o=new Map;#c;constructor(t,n){this.#n=t,this.#t=n}add(t){this.#e.push(t),t.name&&this.#o.set(t.name,t)}get(t){return this.#o.get(t.toLowerCase())}originOf(t,n,o,s){let r=t.toLowerCase()===
o.name||t===String(o.index);if(r)this.#t.push({kind:"broken",span:n,message:`the stage ${s} from itself`});else if(/^\d+$/.test(t)){let a=this.#e[Number(t)];if(a)return{stage:a};this.#t.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${t}`})}let i=this.get(t);return i&&i!==o?{stage:i}:r||this.#i(t)?(r||this.#t.push({kind:"broken",span:n,message:`stage ${JSON.stringify(t)} is defined \
later: a stage can only take from earlier ones`}),{image:fe(t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?fe(t,n):me(t,n)}}#i(t){return this.#c??=new Set(this.#n.flatMap(({keyword:n,args:o})=>n==="FR\
OM"&&o[2]?[o[2].value.toLowerCase()]:[])),this.#c.has(t.toLowerCase())&&!this.get(t)}};var bs={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},pi=new Set(Object.keys(bs)),X=(e,t)=>({kind:"broken",span:e,message:t});function ks(e){let{keyword:t,keywordSpan:n,args:o}=e;if(!pi.has(t)){let i=J(t,pi);return[X(n,`unknown instruction ${JSON.
stringify(un(t))}${i?`, did you mean ${i}?`:""}`)]}let s=Df(e),r=(i,a)=>{o.length<i&&s.push(X(n,a))};switch(t){case"FROM":s.push(...Lf(e));break;case"COPY":case"ADD":r(2,`${t} needs a source and a des\
tination`),s.push(...Wf(e));break;case"EXPOSE":r(1,"EXPOSE needs a port");break;case"HEALTHCHECK":s.push(...Mf(e));break;case"ONBUILD":r(1,"ONBUILD needs an instruction to defer"),s.push(...Tf(e));break;case"\
SHELL":(!e.json||o.length===0)&&s.push(X(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":s.push(..._f(e),...ii(e));break;case"ENV":case"LABEL":r(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||s.push(X(i.span,`${t} has an empty name`));break;case"ARG":r(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||s.push(X(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":r(1,"USER needs an argument"),s.push(...Pf(e));break;default:r(1,`${t} needs an argument`)}return s}var un=e=>e.length>40?`${e.slice(0,40)}...`:e;function Df({
keyword:e,flags:t,args:n}){let o=[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return o;let s=bs[e]??[],r=new Set;for(let{name:i,text:a,span:l}of t){let c=s.
find(d=>d.replace(/[!*]$/,"")===i);if(c)r.has(i)&&!c.endsWith("*")?o.push(X(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&o.push(X(l,`--${i}\
 is true or false`)):a===void 0&&o.push(X(l,`--${i} needs a value`));else{let d=J(i,s.map(p=>p.replace(/[!*]$/,"")));o.push(X(l,`${e} has no flag --${un(i)}${d?`, did you mean --${d}?`:""}`))}r.add(i)}
return o}function _f({flags:e}){let t={network:["default","none","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:o,span:s})=>{let r=Object.hasOwn(t,n)?t[n]:void 0;return r&&o!==
void 0&&!o.includes("$")&&!r.includes(o)?[X(s,`--${n} is ${r.join(", ")}`)]:[]})}function Pf({args:[e],keywordSpan:t,span:n}){let o=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!o)return[];let s=e.span.start+
o.index,r={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:s+o[0].length-(o[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:r,text:`${o[1]}
`},{span:{...e.span,start:s},text:""}]}}]}var If=/^[a-z][a-z0-9-_.]*$/;function Lf({args:e,keywordSpan:t,span:n,logical:o}){let s=e.find(a=>a.value.startsWith("#")),r=s?e.indexOf(s):e.length;if(s&&(r===
1||r===3)){let a=e[e.length-1]?.span.end??n.end,l=o.text.slice(s.at).trimEnd(),c=e[r-1]?.span.end??s.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...s.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(e.length===0)return[X(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[X({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!If.test(i.value.toLowerCase())?[X(i.span,`${JSON.stringify(un(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function Wf({keyword:e,args:t,json:n,flags:o}){if(t.length<2)return[];let s=t[t.length-1];if(!s)return[];let r=o.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(s.value)&&i.push(X(s.span,`${e} cannot write to a here-document`)),r?.text?.includes("$")&&!/\$$/.test(r.text)&&i.push(X(r.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),l=s.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:s.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function Mf({args:e,keywordSpan:t,flags:n}){let o=e[0];if(!o)return[X(t,"HEALTHCHECK needs CMD or NONE")];let s=o.value.toUpperCase();if(s==="NONE")
return e.length>1?[X(o.span,"HEALTHCHECK NONE takes no arguments")]:[];if(s!=="CMD")return[X(o.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(un(o.value))}`)];let r=e.length<2?[X(o.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||r.push(X(l,"--retries is a whole number, zero or more")):bs.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&r.push(X(l,`--${i} wants a duration with a unit, such as 30s`)));return r}function Tf({trigger:e}){return e?e.keyword===
"ONBUILD"?[X(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[X(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:ks(e).map(t=>({...t,kind:"loose"})):
[]}function ui(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",o="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${JSON.stringify(un(o))} is no proto\
col: write tcp, udp or sctp`};let s=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!s)return{fault:`${JSON.stringify(un(e))} is no port`};let r=Number(s[1]),i=Number(s[2]??s[1]);return r>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(r,i)} is beyond`}:i<r?{fault:`${n} runs backwards`}:{from:r,to:i,protocol:o.toLowerCase()||"tcp"}}function mi({flags:e},t,n){let s=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:r})=>r).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(s)||n==="`"&&
!jf(t)}function jf(e){let t=e.state==="unknown"?void 0:dn(ot(e.value));return t!==void 0&&t.user!=="ContainerUser"}function fi(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return fe(t.value,t.span,t.via);let n=e.value.split("/").filter(Boolean);for(let o of t.
value.split("/"))o===".."?n.pop():o&&o!=="."&&n.push(o);return{...t,value:`/${n.join("/")}`}}function ko(e,t=new Map,n){return new ws(e,t,n).run()}var Nf=16384,ws=class{#n;#t;#e;#o=new Ln;#c=[];#i=[];#u=new Map;#p=[];#d;#s=this.#o;#a={};#r=new Map;constructor(t,n,o){this.#n=t,this.#e=o,this.#t=
n,this.#d=new bo(t.instructions,this.#p);for(let s of ai)this.#o.set(s,{text:"\uFFFC"})}run(){let t,n=!1;for(let s of this.#n.instructions)s.keyword==="FROM"&&s.args.length===0&&this.#n.instructions.some(
Ff)||(s.keyword==="FROM"?(t&&this.#f(t),t=this.#m(s)):t?(t.instructions.push(s),this.#l(t,s)):s.keyword==="ARG"?this.#y(s,this.#c,void 0):n||(n=!0,this.#p.push({kind:"broken",span:s.keywordSpan,message:`${s.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));t&&this.#f(t);let o=this.#n.instructions[0];return o&&this.#i.length===0&&!n&&this.#p.push({kind:"broken",span:o.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#c,faults:this.#p}}#m(t){let n=t.args[0],o=t.args.findIndex(u=>u.value.startsWith("#")),s=o>0?t.args.slice(0,o):t.args,
r=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#i.length,a=[],l=n?this.#g(n,t,this.#o,a):fe("",t.keywordSpan),c=l.state==="unknown"?void 0:this.#d.get(l.value),d=s[1]?.value.toLowerCase()===
"as"?s[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:r,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??mi(t,l,this.#n.escape),undefinedUses:a};this.#i.push(p),this.#d.add(p),this.#s=new Ln(c?this.#u.get(c):void 0),this.#u.set(p,this.#s),this.#a=(c&&this.#r.get(c))??{};for(let{trigger:u}of c?.instructions??
[])u&&this.#l(p,u);return p}#l(t,n){let{keyword:o,args:s}=n,r=s[0],i=a=>this.#g(a,n,this.#s,t.undefinedUses);switch(o){case"ARG":this.#y(n,t.assignments,t);break;case"ENV":case"LABEL":this.#v(o,n,t);break;case"\
USER":r&&(t.user=i(r));break;case"WORKDIR":r&&(t.workdir=fi(this.#a.workdir,i(r))),t.workdir&&(this.#a={...this.#a,workdir:t.workdir});break;case"STOPSIGNAL":r&&(t.stopSignal=i(r));break;case"CMD":t.cmd=
n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=n;break;case"SHELL":t.shell=n,this.#a={...this.#a,shell:s.map(({value:a})=>a)},s[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(s[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of s)this.#w(t,i(a),a);break;case"VOLUME":for(let a of s)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#x(t,n,i);break;case"RUN":this.#S(
t,n),this.#h(t,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#h(t,n.trigger,!0);break}}#f(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#h(t,n,!1);this.#r.set(t,this.#a)}#b(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#h(t,n,o){if(!this.#e||t.windows)return;let s=ci(this.#e,n,{source:this.#n.source,shell:this.#a.shell,variables:r=>this.#s.get(r)?.text});t.scripts.
push({instruction:n,script:s,deferred:o,...this.#b()})}#g(t,{logical:n,keyword:o,json:s},r,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=go(t.value,f=>r.get(f)?.text,this.#n.escape);p&&this.#p.push(
{kind:"broken",span:t.span,message:`${p}`});for(let{name:f,at:g,length:y}of d){let k=r===this.#o?void 0:this.#o.get(f)?.span,v=s?t.span:Ke(n,t.at+g,t.at+g+y);i.push({name:f,keyword:o,span:v,...a===void 0?
{}:{target:a},...k?{global:k}:{}})}let u=[];for(let f of c){let g=r.get(f)?.span;g&&u.push({how:"interpolated",span:g})}return l.length>Nf&&l.length>t.value.length?fe("\uFFFC",t.span,u.slice(0,8)):l.includes(
"\uFFFC")?fe(l,t.span,u.slice(0,8)):me(l,t.span,u.slice(0,8))}#y(t,n,o){for(let s of t.pairs){let r=s.name.value,i=o?this.#s:this.#o,a=s.value?this.#g(s.value,t,i,o?.undefinedUses??[],r):null,l=hi(s);
n.push({keyword:"ARG",name:r,value:a,literal:this.#k(s),span:l});let c=this.#t.get(r),d=o?this.#o.get(r):void 0;c?i.set(r,{text:c.value??"\uFFFC",span:c.span}):a?i.set(r,{text:a.state==="unknown"?a.text:
a.value,span:l}):d?i.set(r,d):i.get(r)||i.set(r,{text:"\uFFFC",span:l})}}#v(t,n,o){let s=n.pairs.map(r=>{let i=r.value?this.#g(r.value,n,this.#s,o.undefinedUses,r.name.value):null,a=go(r.name.value,l=>this.#s.
get(l)?.text,this.#n.escape).text;return{keyword:t,name:a,value:i,literal:this.#k(r),span:hi(r)}});for(let r of s)o.assignments.push(r);if(t!=="LABEL")for(let{name:r,value:i,span:a}of s)this.#s.set(r,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:t})=>t?go(t.value,()=>"\uFFFC",this.#n.escape).text:"";#w(t,n,{span:o}){if(n.state==="unknown"){t.ports.push({span:o,setting:fe(n.text,
o)});return}for(let s of n.value.split(/\s+/).filter(Boolean)){let r=ui(s);r&&"fault"in r?this.#p.push({kind:"broken",span:o,message:r.fault}):t.ports.push({span:o,setting:r?me(r,o,n.via):fe(s,o)})}}#x(t,n,o){
let{args:s,keyword:r}=n,i=s[s.length-1];if(!i||s.length<2)return;let a=r==="COPY"?yo(n,"from"):void 0,l=s.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),c=a?.text?{from:{
...this.#d.originOf(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:l.map(o),destination:o(i),...this.#b(),...c})}#S(t,n){for(let o of n.flags){if(o.name!=="mount")continue;
let s=In(o).get("from");s&&t.mounts.push({...this.#d.originOf(s,o.span,t,"mounts"),span:o.span})}}},Ff=({keyword:e,args:t})=>e==="FROM"&&t.length>0,hi=({name:e,value:t})=>({...e.span,end:t?.span.end??
e.span.end});var Et=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:o})=>o??[]),...n].flatMap(o=>"stage"in o?[o.stage]:[]);function Dt(e){let t=new Set(e);for(let n of t)for(let o of Et(n))t.add(o);return t}
function Z(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}var kt=e=>Z(e).toReversed().flatMap(({assignments:t})=>t);function ki(e,t,n){let o=mn(e,t),s=new Map;for(let r of e.stages)s.set(r,xi(e,r,o.includes(r),{lowered:s,images:n}));return[...s.values()]}var Uf=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function mn({stages:e,final:t},n){let o=n.flatMap(r=>r?wi(e,r)??[]:[]),s=t&&(o.length===0||n.includes("")||!Uf.test(t.name??""))?[t]:[];return[...new Set([...o,...s])]}var wi=(e,t)=>e.findLast(({name:n})=>n===
t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function vi(e,t,n,o){let{stages:s}=n.size?ko(e,n,e.shell):e,r=t===void 0?s[s.length-1]:wi(s,t);if(!r)return;let i=new Map;for(let a of Z(r).reverse())
i.set(a,xi(e,a,a===r,{lowered:i,images:o}));return i.get(r)}var wt=({name:e,index:t})=>e??String(t);function xi(e,t,n,{lowered:o,images:s}){let r="stage"in t.origin?o.get(t.origin.stage):void 0,i=t.base.
span,a=r?r.base:qf(t.origin,s),l=r?r.contents:Bf(t.origin),c=[{how:"inherits",span:i}],d=y=>({...y,via:[...c,...y.via??[]].slice(0,8)}),p=(y,k,v)=>y??(r?d(k(r.image)):v),u=n?Z(t):[t],f=y=>me(u.toReversed().
flatMap(y),i),g={ref:r?r.image.ref:Kf(t),user:p(t.user,y=>y.user,Vf(a,t)),env:f(y=>gi(y,"ENV")),labels:f(y=>gi(y,"LABEL")),exposedPorts:f(y=>y.ports.map(({setting:k})=>k)),volumes:f(y=>y.volumes),entrypoint:p(
yi(t.entrypoint,t.scripts),y=>y.entrypoint,hs(l===null?null:l?.entrypoint,"entrypoint of the base image",i)),cmd:p(yi(t.cmd,t.scripts)??(t.entrypoint?bt(null,i):void 0),y=>y.cmd,hs(l===null?null:l?.cmd,
"command of the base image",i)),healthcheck:p(Jf(t.healthcheck,t.scripts),y=>y.healthcheck,Yf(a,i)),workingDir:p(t.workdir,y=>y.workingDir,a===null?bt("/",i):fe("the working directory of the base imag\
e",i)),stopSignal:p(t.stopSignal,y=>y.stopSignal,fe("the stop signal of the base image",i))};return{path:["stages",wt(t)],dialect:"dockerfile",span:i,ships:n,image:g,...a===void 0?{}:{base:a},...l===void 0?
{}:{contents:l},...n?{added:ei(u)}:{},references:Xf(e,t),windows:t.windows,dropsRoot:Gf(t,r,a)}}var vs=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function qf(e,t){if("image"in
e)return vs(e)?null:dn(ot(qt(e.image)),t)}function Bf(e){if("image"in e)return vs(e)?null:ni(ot(qt(e.image)))}var Hf=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,zf=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Gf(e,t,n){let o=[e.entrypoint,e.cmd].some(i=>i&&Hf.test(i.logical.text)),s=e.entrypoint?.args[0]?.value??"",r=/(?:\.sh|entrypoint|start|run|init)$/.test(s);return o||r&&e.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(zf.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:t?t.dropsRoot:n?.drops===!0&&!e.entrypoint}var qt=e=>e.state==="unknown"?e.text:e.value;function Kf(e){
if(!("image"in e.origin)||vs(e.origin))return null;let{image:t}=e.origin;return me(ot(qt(t),e.base.value),e.base.span,t.via)}function Vf(e,t){let n=t.base.span;return e===null?bt("root",n):e?bt(e.user,
n):fe(`the user of ${t.base.value}`,n)}var Yf=(e,t)=>e===void 0||e?.healthcheck?fe("the health check of the base image",t):bt(null,t),gi=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,value:o,
literal:s,span:r})=>me({name:n,value:o,literal:s},r));function yi(e,t=[]){if(!e)return;let{args:n,json:o,span:s}=e,r=n.map(i=>me(i.value,i.span));return me(r.length?{form:o?"exec":"shell",words:r,...Si(
e,t)}:null,s)}var Si=(e,t)=>{let n=t.find(o=>o.instruction===e)?.script;return n?{script:n}:{}};function Jf(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return me({test:null},e.span);let o=e.
args.slice(1).map(s=>me(s.value,s.span));return me({test:{form:e.json?"exec":"shell",words:o,...Si(e,t)}},e.span)}function Xf(e,t){let n=[],o=(r,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||
qt(i)!=="scratch"&&n.push({role:r,ref:me(ot(qt(i),a),i.span,i.via)})},{syntax:s}=e;t.index===0&&s&&o("syntax",me(s.value,s.span),s.value),"image"in t.origin&&t.base.value&&o("from",t.origin.image,t.base.
value);for(let{from:r}of t.copies)r&&"image"in r&&o("copy-from",bi(r.image,r.span),qt(r.image));for(let r of t.mounts)"image"in r&&o("mount-from",bi(r.image,r.span),qt(r.image));return n}var bi=(e,t)=>({
...e,span:t});var Zf=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Qf=["no-new-privileges","writable-cgroups","disable"];function st(e){if(Qf.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let o=e.slice(
0,n),s=e.slice(n+1);return Zf.includes(o)?o==="systempaths"&&e!=="systempaths=unconfined"?{key:o,value:s,fault:"only `systempaths=unconfined` is known"}:s.startsWith(" ")||s===""?{key:o,value:s,fault:`\
\`${o}\` and its value must not be apart: write \`${o}${t}${s.trim()}\``}:(o==="no-new-privileges"||o==="writable-cgroups")&&Le(s)===void 0?{key:o,value:s,fault:`\`${s.slice(0,60)}\` is neither true no\
r false`}:{key:o,value:s}:{key:o,value:s,fault:`\`${o.slice(0,60)}\` is no security option`}}function Le(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function le({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let o=st(n.value);if(o.key===t)return{option:o,at:n}}}var wo={seccomp:/^(?:unconfined|builtin|runtime\/default|default)$/,apparmor:/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/};
function eh(e,t){return["seccomp","apparmor"].flatMap(n=>{let o=le(e.host,n);if(!o||o.option.fault||wo[n].test(o.option.value))return[];let{value:s}=o.option;return n==="seccomp"&&/^[/~]/.test(s)?[]:[
{container:e,at:o.at,names:n==="seccomp"?xe(t,s):s,kind:n}]})}var Bt=class{seccomps;apparmors;attachments=[];composes=0;unclear=!1;constructor(t,n){this.seccomps=new Map(t.map(o=>[o.source.path,o])),this.
apparmors=n}attach({composes:t,containers:n}){this.composes+=t.length,this.unclear||=n.some(({host:{securityOpt:o}})=>o.state==="unknown"||o.value.some(({state:s})=>s==="unknown"));for(let o of t)for(let s of n)
s.project===o.id&&this.attachments.push(...eh(s,o.folder))}};function Ri(e,t,n,o){let{build:s}=e,r=s?.dockerfile?t(s.dockerfile,s.inline):void 0;if(!s||!r||r.skipped||s.target?.state==="unknown")return e;let i=oh(s),a=JSON.stringify([s.dockerfile,s.inline??null,
s.target?.value??null]),l=i.size===0&&n.has(a)?n.get(a):vi(r,s.target?.value,i,o);if(i.size===0&&n.set(a,l),!l)return e;let c={how:"built-from",span:s.at.span},{image:d}=e,p=(u,f)=>u.state==="written"||
u.state==="unknown"&&u.via?u:Wn(f,c);return{...e,...nh(l),windows:e.windows||l.windows,dropsRoot:l.dropsRoot&&d.entrypoint.state!=="written"&&d.user.state!=="written",build:{...s,stage:l.path},image:{
ref:l.image.ref,user:d.user.state==="written"||th(d.user,e)?d.user:Wn(l.image.user,c),env:Oi(l.image.env,d.env,c),labels:Oi(l.image.labels,d.labels,c),exposedPorts:$i(l.image.exposedPorts,c),volumes:$i(
l.image.volumes,c),entrypoint:p(d.entrypoint,l.image.entrypoint),cmd:p(d.cmd,l.image.cmd),healthcheck:p(d.healthcheck,l.image.healthcheck),workingDir:p(d.workingDir,l.image.workingDir),stopSignal:p(d.
stopSignal,l.image.stopSignal)}}}var th=(e,{span:t})=>e.span.start!==t.start,nh=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),Wn=(e,t)=>({
...e,via:[t,...e.via??[]]}),$i=(e,t)=>{let n=Wn(e,t);return n.state==="unknown"?n:{...n,value:n.value.map(o=>Wn(o,t))}};function Oi(e,t,n){return e.state==="unknown"||t.state==="unknown"?t:me([...e.value.
map(o=>Wn(o,n)),...t.value],t.span,t.via)}function oh({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.state==="unknown")continue;let{name:o,value:s}=n.value;t.set(o,
{value:s&&s.state!=="unknown"?s.value:null,span:n.span})}return t}function Ci(e,t){let{image:n,hooks:o}=e,s=a=>({...a,script:sh(a,t)}),r=a=>a.state==="written"&&a.value?{...a,value:s(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:s(a.value.test)}}:
a;return{...e,hooks:o.map(a=>({...a,command:r(a.command)})),image:{...n,entrypoint:r(n.entrypoint),cmd:r(n.cmd),healthcheck:i(n.healthcheck)}}}function sh({form:e,words:t},n){let o=t.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[s]=o,r=()=>{};return e==="shell"&&s?n.readScript(
s.inner(),r,{errexit:!1,pipefail:!1}):n.readWords(o,r)}function _t({dockerfiles:e,composes:t,dockerignores:n=[],governed:o=[],seccomps:s=[],apparmors:r=[],kernel:i,services:a,lookup:l,shell:c}){let d=(y,k)=>`${y}\0${k??""}`,p=new Map(e.map(y=>[d(y.source.
path,y.inline),y])),u=new Map,g=(c?a.map(y=>Ci(y,c)):a).map(y=>Ri(y,(k,v)=>p.get(d(k,v)),u,l.images));return{dockerfiles:e,composes:t,dockerignores:n,governed:o,seccomps:s,apparmors:r,kernel:i??new Bt(
[],[]),stages:e.flatMap(y=>ki(y,Pt(y.source.path,g),l.images)),containers:g,builtImages:new Set(g.flatMap(({build:y})=>y?.names?[Ie(y.names)]:[])),lookup:l}}var Pt=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===
e&&n.target?.state!=="unknown"?[n.target?.value??""]:[]);var Ei=(...e)=>{let t=[],n=0;for(let o of[...e].sort((s,r)=>s-r))o>n&&t.push([n,o-1]),n=o+1;return t.push([n,65535]),t},xs=Ei(0,47),rh=Ei(0),ih=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),
Ai=e=>ih[e]??{kind:"one",set:[[e,e]]};function Di(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,n=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),o=[{options:[],parts:[]}],s=()=>o[o.length-1],r=a=>{
s().parts.push(a)},i=!1;for(let a=0;a<n.length;a+=1){let l=n[a],c=n.charCodeAt(a),d=!1;if(l==="\\"){let p=Ss(n,a);if(!p)return{at:a,message:"ends with a backslash"};r(Ai(p.code)),d=p.code===47,a=p.end-
1}else if(l==="*"){let p=n[a+1]==="*",u=a;for(;n[u]==="*";)u+=1;i&&(u===n.length||n[u]==="/")&&r({kind:"one",set:xs}),r({kind:"any",set:p?rh:xs}),p&&(a+=1)}else if(l==="?")r({kind:"one",set:xs});else if(l===
"["){let p=ah(n,a);if(!p)return{at:a,message:"opens a `[` that is never closed"};r({kind:"one",set:p.set}),a=p.end-1}else{if(l==="]")return{at:a,message:"closes a `]` that was never opened"};if(l==="{"){
if(o.length>=50)return{at:a,message:"nests its braces too deeply"};o.push({options:[],parts:[]})}else if(l===","&&o.length>1){let{options:p,parts:u}=s();p.push(u),s().parts=[]}else if(l==="}"){if(o.length===
1)return{at:a,message:"closes a `}` that was never opened"};let{options:p,parts:u}=o.pop();if(p.length===0)return{at:a,message:"has braces around a single alternative: leave them out, or separate with\
 commas"};r({kind:"choice",options:[...p,u]})}else r(Ai(c)),d=c===47}i=d}return o.length>1?{at:n.length,message:"opens a `{` that is never closed"}:s().parts}var _i=e=>Array.isArray(e);function Ss(e,t){let n=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;n.lastIndex=t;let o=n.exec(e);if(o)return{code:o[1]?Number.parseInt(o[1],8):o[2]?Number.parseInt(o[2],16):Number(o[3]),
end:n.lastIndex};let s=e[t+1];return s===void 0?void 0:{code:{a:7,e:27,f:12,n:10,r:13,t:9}[s]??e.charCodeAt(t+1),end:t+2}}function ah(e,t){let n=t+1,o=e[n]==="^";o&&(n+=1);let s=[],r=n;for(;;){let a=e[n];
if(a===void 0)return;if(a==="]"&&(n>r||!o)||a==="]")break;let l=a==="\\"?Ss(e,n):{code:e.charCodeAt(n),end:n+1};if(!l)return;if(n=l.end,e[n]==="-"&&e[n+1]!=="]"&&e[n+1]!==void 0){let c=e[n+1]==="\\"?Ss(
e,n+1):{code:e.charCodeAt(n+1),end:n+2};if(!c)return;n=c.end,s.push([Math.min(l.code,c.code),Math.max(l.code,c.code)])}else s.push([l.code,l.code])}let i=lh(s);return{set:o?ch(i):i,end:n+1}}function lh(e){
let t=[...e].sort((o,s)=>o[0]-s[0]),n=[];for(let[o,s]of t){let r=n[n.length-1];r&&o<=r[1]+1?r[1]=Math.max(r[1],s):n.push([o,s])}return n}function ch(e){let t=[],n=1;for(let[o,s]of e)o>n&&t.push([n,o-1]),
n=Math.max(n,s+1);return n<=65535&&t.push([n,65535]),t}var Pi=(e,t)=>e.some(([n,o])=>t>=n&&t<=o);var dh=3e4;var Ii=e=>e.reduce((t,n)=>t+(n.kind==="one"?1:n.kind==="any"?2:n.options.reduce((o,s)=>o+1+Ii(s),1)),0),Li=e=>Ii(e)<dh;function Wi(e){let t=[{free:[]}],n=()=>t.push({free:[]})-1,o=(r,i)=>{let a=i;for(let l of r)
if(l.kind==="one"){let c=n();t[a].step={set:l.set,to:c},a=c}else if(l.kind==="any"){let c=n(),d=n();t[a].free.push(c,d),t[c].step={set:l.set,to:a},a=d}else{let c=l.options.map(p=>{let u=n();return t[a].
free.push(u),o(p,u)}),d=n();for(let p of c)t[p].free.push(d);a=d}return a},s=o(e,0);return{states:t,accepting:s}}function Mi({states:e},t){let n=new Set(t);for(let o of n)for(let s of e[o].free)n.add(
s);return[...n].sort((o,s)=>o-s)}function ph(e,t,n){let o=[];for(let s of t){let{step:r}=e.states[s];r&&Pi(r.set,n)&&o.push(r.to)}return Mi(e,o)}function Ti(e,t){let n=Mi(e,[0]);for(let o=0;o<t.length&&
n.length>0;o+=1)n=ph(e,n,t.charCodeAt(o));return n.includes(e.accepting)}var oe=({rule:e})=>e.prefix.mode?.value==="deny",H=({included:e})=>{let[t,n=""]=e?.path.value.split(/\/(.*)/s)??[];return!(t==="abstractions"&&Hr.has(n))&&t!=="tunables"},We=(e,t)=>e.giving(t).filter(
({placed:n})=>H(n));function rt({profile:e},t){return e.rules.flatMap(n=>n.rule.kind===t?[{rule:n.rule,placed:n}]:[])}function Q(e,t){let n=rt(e,t),o=n.filter(({placed:s})=>oe(s));return n.filter(({rule:s,
placed:r})=>H(r)&&!oe(r)&&!o.some(i=>uh(s,i.rule)))}function uh(e,t){let n=r=>r.map(({value:i})=>i).join(" "),o=r=>r.map(({name:i,operator:a,values:l})=>`${i.value}${a}${n(l)}`).sort().join(" "),s=new Set(
t.access.map(({value:r})=>r));return(s.size===0||e.access.length>0&&e.access.every(({value:r})=>s.has(r)))&&(t.words.length===0||n(e.words)===n(t.words))&&(t.conditions.length===0||o(e.conditions)===o(
t.conditions))&&(!t.peer||e.peer!==void 0&&o(e.peer.conditions)===o(t.peer.conditions))&&(!t.target||e.target?.value===t.target.value)}function Ve(e,t){let n=Di(e);return _i(n)&&Li(n)&&Ti(Wi(n),t)}var it=e=>Ve(
e,"zq-x1")||Ve(e,"/zq/x1")&&Ve(e,"/a"),at=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="capability"?[{rule:t.rule,placed:t}]:[]),Mn=(e,t)=>at(e).some(({rule:n,placed:o})=>oe(o)&&(n.names.length===0||
n.names.some(({value:s})=>s===t))),$s=(e,t)=>!Mn(e,t)&&(e.profile.rules.some(({rule:n})=>n.kind==="all")||at(e).some(({rule:n,placed:o})=>!oe(o)&&(n.names.length===0||n.names.some(({value:s})=>s===t)))),
vo=({profile:e},t,n)=>{let o=t.find(s=>s.name.value===n)?.values[0]?.value;return o===void 0?void 0:e.expand(o)},xo=({access:e},t)=>e.length?e.map(({value:n})=>n):t,It=({profile:e})=>e.node.attachment===
void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),mh={critical:"high",high:"medium",medium:"low",low:"low",info:"info"},ye=(e,t)=>It(e)?t:mh[t],ji=[["/proc/sysrq-trigger","write","/proc/sysrq-tr\
igger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys outside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b",
"write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/kernel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/\
powercap"]],Os=e=>ji.flatMap(([t,n,o])=>e.allows(t,n)?[o]:[]),se=e=>ji.filter(([n,o])=>e.rules.some(s=>s.deny&&e.touches(s,n,o))).length>=6&&Q(e,"mount").length===0,lt=(e,t)=>We(e,t).find(n=>n.pattern===
"/{**,}"||e.covers(n,"/**"));var Ni=e=>e.kind==="scalar"&&"raw"in e;var Ht=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function ce({root:e},...t){return C({name:"",at:{span:e.span,via:[]},node:e},...t)}function C(e,...t){let n=e;for(let o of t){let s=n?.node.kind==="map"?n.node.entries.get(o):void 0;n=s&&n&&!qi(s.value)?
Bi(o,s,n):void 0}return n}function T(e){if(!e)return[];let{node:t,at:n}=e;return t.kind==="map"?[...t.entries].map(([o,s])=>Bi(o,s,e)):t.kind==="scalar"?[e]:t.items.map(({value:o,via:s})=>({name:L({node:o})??
"",at:{span:o.span,via:[...n.via,...s]},node:o}))}function L(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function Tn({node:e}){return e.kind!==
"scalar"?"":Ni(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,"\uFFFC").replaceAll("\0","$"):e.text}var z=e=>T(ce(e,"services")).filter(({node:t})=>t.kind==="map"),fh=({
at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,qi=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Bi=(e,{key:t,value:n,via:o},{at:s})=>({name:e,
at:{span:t.span,via:[...s.via,...o]},node:n});function Rs(e){return T(e).map(t=>{if(e?.node.kind==="map")return{name:t.name,literal:Tn(t),isPassed:qi(t.node),at:{...t.at,span:fh(t)}};let[,n="",o]=/^([^=]*)(?:=(.*))?$/s.
exec(Tn(t))??[];return{name:n,literal:o??"",isPassed:o===void 0,at:t.at}})}function Cs(e,t,n,o){let s=re(n,o).get(e),r=o.dockerfiles.find(({source:l})=>l.path===s?.build?.dockerfile),i=new RegExp(`\\$\\\
{?${Ht(t)}\\b`);return(r?.stages.flatMap(({scripts:l})=>l.map(({instruction:c})=>c.span))??[]).filter(({start:l,end:c})=>i.test(r?.source.text.slice(l,c)??"")).slice(0,3)}function So({value:e}){let n=(e.
kind==="list"?e.items.map(s=>s.value):[e]).map(s=>s.kind==="scalar"&&s.value!==null?s.text:void 0),o=n.filter(s=>s!==void 0&&!/\$|\uFFFC/.test(s));return{items:o,isOpen:o.length<n.length,isReset:e.tag===
"!reset"||e.kind==="scalar"&&e.value===null}}var Fi=new WeakMap;function re({id:e},t){let n=Fi.get(t);if(!n){n=new Map;for(let o of t.containers){let s=n.get(o.project)??new Map;s.set(o.path[1]??"",o),
n.set(o.project,s)}Fi.set(t,n)}return n.get(e)??new Map}var Ui=new WeakMap;function As(e){let t=Ui.get(e)??new Set(z(e).flatMap(n=>T(C(n,"depends_on")).flatMap(o=>L(C(o,"condition"))==="service_comple\
ted_successfully"?[o.name]:[])));return Ui.set(e,t),t}var jn=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],$o=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Hi=["daemon.json","docker/daemon.json","etc/docker/da\
emon.json"];function vt(e){let t=[],n=0;for(let o of e.split(`
`)){let s=n;n+=o.length+1;let r=s===0?o.replace(/^\uFEFF/,""):o,i=r.trim();if(!i||r.startsWith("#"))continue;let a=i.startsWith("!"),l=Es(a?i.slice(1).trim():i),c=s+o.indexOf(i);l&&t.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return t}function ct(e,t){let n=zi(e),o=Es(t).split("/");return o.some((s,r)=>n.test(o.slice(0,r+1).join("/")))}function Fe(e){let t=vt(e).map(({except:n,pattern:o})=>({
except:n,matches:zi(o)}));return{ignores(n){let o=Es(n).split("/"),s=!1;for(let{except:r,matches:i}of t)o.some((l,c)=>i.test(o.slice(0,c+1).join("/")))&&(s=!r);return s}}}function Es(e){let t=[];for(let n of e.
split("/"))n===".."&&(t.length===0||t[t.length-1]==="..")&&!e.startsWith("/")?t.push(n):n===".."?t.pop():n&&n!=="."&&t.push(n);return t.join("/")}var Oo=new Map;function zi(e){let t=Oo.get(e);if(t)return t;
Oo.size>2e3&&Oo.clear();let n=hh(e);return Oo.set(e,n),n}function hh(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="*"&&e[n+1]==="*"){n+=1,e[n+1]==="/"&&(n+=1);let s=n+1>=e.length?".*":"(\
?:.*/)?";t.endsWith(s)||(t+=s)}else if(o==="*")t+="[^/]*";else if(o==="?")t+="[^/]";else if(o==="["){let s=e.indexOf("]",n+2);s<0?t+="\\[":(t+=`[${e.slice(n+1,s).replace(/\\/g,"\\\\")}]`,n=s)}else o===
"\\"?(n+=1,t+=(e[n]??"").replace(/[^\w]/g,"\\$&")):t+=o.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}var xt=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(vt(e)[0]?.pattern??
"");function x(e,t){return e.state!=="unknown"&&t(e.value)}function Me(e,t){return e.state==="written"&&t(e.value)}var Ds=(e,t)=>e.state!=="unknown"&&e.value.every(n=>n.state!=="unknown"&&!t(n.value)),w=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(n=>x(n,t)),E=e=>e.state==="unknown"?void 0:e.value;function St({source:e},{containers:t,lookup:n}){let o=c=>c.flatMap(d=>n.source(d)??[]),s=o([`${e.path}.dockerignore`]);if(s.length)return s;let r=t.flatMap(({build:c})=>c?.dockerfile===e.path&&c.context!==
null?[c.context]:[]);if(r.length)return o(r.map(c=>c?`${c}/.dockerignore`:".dockerignore"));let i=e.path.split("/").slice(0,-1),a=i.map((c,d)=>i.slice(0,d+1).join("/")),l=Array.from({length:12},(c,d)=>`${"\
../".repeat(d+1)}.dockerignore`);return o([".dockerignore",...a.map(c=>`${c}/.dockerignore`),...l])}var _s=(e,{containers:t,lookup:n})=>{let o=e.slice(0,e.lastIndexOf("/")+1),r=[...new Set(["",o])].flatMap(
i=>jn.flatMap(a=>n.source(`${i}${a}`)?.text??[])).flatMap(i=>[...[...i.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,a=""])=>[...a.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,l=""])=>l)),...[
...i.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,a=""])=>a)]);return new Set([...r,...t.flatMap(({build:i})=>i?.dockerfile===e?i.contexts:[])])};function fn({source:e,stages:t},{containers:n,lookup:o}){
let s=new Set(n.flatMap(({build:d})=>d?.dockerfile===e.path?[d.context]:[]));if(s.size>1||s.has(null))return;let[r]=s,i=o.files?.(r??e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));if(!i||r!==void 0)
return i;let a=new Set(i);return t.flatMap(({copies:d})=>d.flatMap(p=>p.from?[]:p.sources.flatMap(u=>E(u)??[]))).map(d=>d.replace(/^\.?\/+/,"").replace(/\/+$/,"")).filter(d=>d&&d!=="."&&!/[*?[:]/.test(
d)).every(d=>a.has(d)||a.has(`${d}/`))?i:void 0}function zt({governed:e}){let t=e.filter(({skipped:n})=>!n);if(t.length!==0)return t.some(({stages:n})=>n.some(({copies:o})=>o.some(({from:s,sources:r})=>!s&&
r.some(i=>i.state==="unknown"||/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(i.value)))))}var Gt=({source:e},{lookup:t})=>t.files?.(e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));function Nn({source:e},{lookup:t}){
let n=e.path.slice(0,e.path.lastIndexOf("/")+1);return[...new Set(["",n])].flatMap(s=>jn.flatMap(r=>t.source(`${s}${r}`)?.text??[])).flatMap(s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,r=""])=>r.toLowerCase()))}function Fn(e,{containers:t,lookup:n}){let o;for(let{build:s}of t){let r=s?.context;if(!s?.dockerfile||r===null||r===void 0)continue;let i=r===""?e:e.startsWith(`${r}/`)?
e.slice(r.length+1):void 0;if(i===void 0||i.startsWith("../"))continue;let a=n.source(`${s.dockerfile}.dockerignore`)??n.source(r?`${r}/.dockerignore`:".dockerignore");if(!a||!Fe(a.text).ignores(i))return!1;
o=!0}return o}function Kt({composes:e,lookup:t}){return[...new Set(e.flatMap(({folder:o})=>Hi.map(s=>xe(o,s))))].flatMap(o=>{let s=t.source(o),r=s?.text.indexOf("{")??-1;if(!s||r<0||!gh(s.text))return[];let i=a=>{let l=new RegExp(
`"${a}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),c=l?.[1];if(!l||c===void 0)return;let d=l.index+l[0].length-c.length;return{span:{file:o,start:d,end:d+c.length},
text:c}};return[{source:s,root:{file:o,start:r,end:s.text.length},at:i}]})}function gh(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var yh=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Gi=e=>yh.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e);var Vt=({ref:e})=>e!==null&&x(e,({path:t})=>t!==null&&Gi(t));var m=e=>e,be=e=>({safety:"unsafe",change:e});function Se(e){let{name:t}=e;if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let n=j(e,t),o=n.options.filter(({name:r})=>r==="--url").flatMap(({value:r})=>r??[]),s=[...n.operands,...o].filter(
({text:r})=>r!=="");if(s.length!==0)return{urls:s,output:bh(t,n,e),args:n}}function bh(e,t,{redirects:n}){let o=n.find(({operator:i})=>i===">"||i===">>"||i===">|"),s=i=>i?.includes("\uFFFC")?void 0:i;
if(e==="curl"){let i=M(t,"-o","--output");return i?i.value?.text==="-"?s(o?.target.text??"-"):s(i.value?.text):M(t,"-O","--remote-name","--remote-name-all")?Ki(t.operands[0]):o?s(o.target.text):"-"}let r=M(
t,e==="wget"?"-O":"-o",e==="wget"?"--output-document":"--out");return r?r.value?.text==="-"||r.value?.text==="/dev/stdout"?o?s(o.target.text):"-":s(r.value?.text):Ki(t.operands[0])}var Ki=e=>{let t=e?.
text.replace(/[?#].*$/,"").split("/").pop();return t&&!t.includes("\uFFFC")?t:void 0},Ps=({args:e})=>M(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),kh=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function Ue(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!kh.test(t[1])&&!t[1]?.startsWith("\uFFFC")}var wh=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function Yt({name:e,words:t}){if(e==="openssl")return t.some(({text:o})=>/^-verify$|^-signature$/.test(o))||t.some(({text:o})=>o==="verify");if(!wh.test(e))return!1;let n=o=>t.slice(1).some(({text:s})=>o.
test(s));return/^gpg2?$/.test(e)?n(/^--(?:batch-)?verify/)||n(/^--verify-files$/):e==="shasum"?n(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&n(/256|384|512/):e==="cosign"?n(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||n(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var Jt=({name:e,substitutedInto:t,feeds:n})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||n.length>
0);function vh({words:e},t){return t.flatMap(n=>{let o=e[e.indexOf(n)-1];return o&&o.span.end<=n.span.start?[{span:{...n.span,start:o.span.end},text:""}]:[]})}function hn(e,{name:t,value:n,word:o}){let s=/^-[^-]./.
test(o.text)&&o.text!==t;return s&&(n||o.span.end-o.span.start!==o.text.length)?[]:s?[{span:o.span,text:o.text.replace(t.slice(1),"")}]:vh(e,n&&e.words.includes(n)?[o,n]:[o])}function gn({text:e,span:t},n){
let o=t.end-t.start;return o===e.length?[{span:t,text:n}]:o===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:n}]:[]}function $e({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,
end:e[e.length-1]?.span.end??t.end}}function Ro({text:e,path:t},n=new Map){let o=new Map,s=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let r=s.exec(e);r;r=s.exec(e)){let i=r.index+r[0].length,a=e[i],l,c;if(a==='"'||
a==="'"){for(l=i+1;l<e.length&&e[l]!==a;)l+=e[l]==="\\"&&a==='"'?2:1;l=Math.min(l,e.length),c=e.slice(i+1,l),a==='"'&&(c=Vi(c.replace(/\\([nrt"\\$])/g,(p,u)=>({n:`
`,r:"\r",t:"	"})[u]??u),o,n)),l=Math.min(l+1,e.length)}else{let p=e.indexOf(`
`,i);l=p<0?e.length:p;let u=e.slice(i,l);c=Vi((u.startsWith("#")?"":u.replace(/\s#.*$/s,"")).trim(),o,n)}let d=r[1];o.set(d,{value:c,span:{file:t,start:r.index+r[0].indexOf(d),end:l}}),s.lastIndex=Math.
max(l,s.lastIndex)}return o}function Vi(e,t,n){return e.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(o,s,r,i)=>{let a=s??i;return o==="$$"?"$":(t.get(a)??n.get(a))?.value??
r??"\uFFFC"})}function Co({folder:e},t,n){return T(n).flatMap(o=>{let s=L(C(o,"path"))??L(o);return s===void 0?[]:Yi(xe(e,s),t)})}function Un(e,t){let o=T(ce(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(
l=>Co(e,t,C(a,l)))),s=new Set(e.files.map(({document:a})=>a.source.path)),r=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>s.has(l.file)?[]:[l.file]))),i=[...new Set([xe(
e.folder,".env"),...r])].flatMap(a=>Yi(a,t));return[...new Map([...i,...o].map(a=>[a.source.path,a])).values()]}function Yi(e,t){let n=t.source(e);if(!n)return[];let o=Ro(n);return[{source:n,values:o,
names:[...o.keys()]}]}var V=({privileged:e})=>x(e,t=>t),Is=e=>/^(?:root|0+)(?::.*)?$/.test(e.trim()),qn=({image:{user:e},span:t})=>e.state==="written"&&e.span.file===t.file?e.value:e.state==="unknown"&&e.span.start!==t.start?
e.text:"";function Ye(e){if(!e.startsWith("/"))return e;let t=[];for(let n of e.split("/"))n===".."?t.pop():n&&n!=="."&&t.push(n);return`/${t.join("/")}`}function Oe({networks:e},{hostIp:t}){return!x(
t,n=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(n))||e.state==="written"&&e.value.length>0&&e.value.every(n=>n.state!=="unknown"&&x(n.value.internal,o=>o))?!1:t.state==="written"&&
t.value!==""?!0:e.state==="unknown"||e.value.every(n=>n.state!=="unknown"&&x(n.value.hostBinding,o=>o===""||o==="0.0.0.0")||n.state!=="unknown"&&n.value.hostBinding.state==="unknown")}var Ji=new WeakMap;function Ls(e,{containers:t}){let n=Ji.get(e);if(n&&n.containers===t)return n;let o=new Set(mn(e,Pt(e.source.path,t)).flatMap(Z)),s=new Set(e.stages.flatMap(Et)),r=e.stages.flatMap(
l=>l.scripts.flatMap(({instruction:c,script:d})=>c.keyword==="RUN"?[{commands:d.commands,stage:l,instruction:c,ships:o.has(l),alone:!s.has(l)}]:[])),i=r.flatMap(({commands:l,...c})=>l.map(d=>({command:d,
...c}))),a={containers:t,shipped:o,runs:r,commands:i};return Ji.set(e,a),a}var Y=(e,t)=>Ls(e,t).shipped,q=(e,t)=>Ls(e,t).commands,ee=(e,t)=>Ls(e,t).runs;function Ws(e,t,n,o){let s=new Set,r=(i,a)=>o.has(
i)?!0:s.has(i)?!1:(s.add(i),n.stages.some(l=>Z(l).includes(i)&&l!==i&&r(l,a)||l.copies.some(({from:c,sources:d})=>c&&"stage"in c&&Z(c.stage).includes(i)&&d.some(p=>a===null||p.state==="unknown"||Ao(p.
value,a))&&r(l,null))));return r(e,t)}function Ao(e,t){let n=r=>`/${r.replace(/^\.?\//,"").replace(/\/+$/,"")}`,o=n(e),s=n(t);return o.includes("*")||o.includes("\uFFFC")?s.startsWith(o.slice(0,o.search(
/[*\uFFFC]/))):o==="/"||s===o||s.startsWith(`${o}/`)}var Bn=({name:e,words:t})=>[e,...t.slice(1).map(({text:n})=>n)],Ms=({file:e,start:t})=>`${t} ${e}`;function Xi(e,t,n){let o=e.get(t)??new Map(t.map(
s=>[Ms(n(s)),s]));return e.set(t,o),o}var xh=new WeakMap,Sh=new WeakMap,Je=(e,t)=>Xi(xh,t.stages,({span:n})=>n).get(Ms(e.base.span));function dt({span:e},{dockerfiles:t}){let n=t.find(({source:o})=>o.
path===e.file);return n&&Xi(Sh,n.stages,({base:o})=>o.span).get(Ms(e))}var $h=(e,t)=>t.some(n=>n.name==="rm"&&n.words.slice(1).some(({text:o,names:s})=>o===e.text&&o!=="\uFFFC"||s?.length===1&&e.names?.length===1&&s[0]===e.names[0]));function*Hn(e,t){for(let{commands:o,stage:s,
instruction:r,ships:i}of ee(e,t))for(let a of o){let{name:l}=a;if(l!=="chmod"&&l!=="mkdir"&&l!=="install")continue;let c=j(a,l),d=l==="chmod"?c.operands[0]:M(c,"-m","--mode")?.value;if(!d)continue;let p=l===
"chmod"?c.operands.slice(1):c.operands;if(p.length>0&&p.every(g=>$h(g,o)))continue;let u=p.map(({text:g})=>g),f=d.span.end-d.span.start===d.text.length;yield{mode:d.text,span:d.span,paths:u,stage:s,instruction:r,
ships:i,by:l,exact:f,command:a}}let n=Y(e,t);for(let o of e.stages)for(let{instruction:s,destination:r,sources:i}of o.copies){let a=yo(s,"chmod");if(!a?.text)continue;let l=[r,...i].flatMap(c=>c.state===
"unknown"?[]:[c.value]);yield{mode:Oh(a.text,e),span:a.span,paths:l,stage:o,instruction:s,ships:n.has(o),by:s.keyword,exact:!1}}}function Oh(e,{stages:t,globals:n}){let o=/^\$\{?(\w+)\}?$/.exec(e)?.[1];
if(!o)return e;let r=[...n,...t.flatMap(({assignments:i})=>i)].find(i=>i.keyword==="ARG"&&i.name===o&&i.value)?.value;return r&&r.state!=="unknown"?r.value:e}function Xt({source:e}){if(!e)return;let n=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.exec(n)?.[0]||void 0}function zn({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let n=In(t),o=(n.get("type")??"bind").toLowerCase(),s=n.get("target")??n.get("dst")??n.get("destination"),r=n.get("id")??(n.get(
"source")??n.get("src"))?.split("/").pop(),i=n.get("env"),a=s??(o==="secret"&&r&&!i?`/run/secrets/${r}`:void 0),l=n.get("mode");return[{type:o,span:t.span,...a?{target:a}:{},...i?{env:i}:{},...l?{mode:l}:
{}}]})}function b({path:e,ships:t}){let[n,o=""]=e;return n==="services"?`service ${h(o)}`:t?"the image":`stage ${h(o)}`}var h=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}\
...`:t}\``},Xe=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a";var Ts=(e,t=[])=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:t}),Zt=e=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:null}),js=(e,t=[])=>({
schema:{type:"array",items:{type:"integer",minimum:0},description:e},default:t}),yn=(e,t)=>({schema:{type:"number",minimum:0,description:e},default:t}),Ns=(e,t="")=>({schema:{type:"string",...t?{pattern:t}:
{},description:e},default:""}),Eo=e=>({schema:{type:"object",additionalProperties:{type:"string"},description:e},default:{}});var Te=({kind:e})=>e==="allow"||e==="log",G=({cases:e,otherwise:t})=>Te(t)&&e.every(({action:n})=>Te(n)),Ze=({cases:e,otherwise:t})=>[t,...e.map(({action:n})=>n)].every(n=>!Te(n)&&n.kind!=="notify"),$t=({
defaultAction:e})=>!Te(e)&&e.kind!=="trace",Lt=({calls:e},t,n)=>n.filter(o=>e.number(o,t.host.architecture.machine)!==void 0&&Ze(t.verdict(o)));function pt({profile:e},t){return(e?.rules??[]).flatMap(
n=>{let o=n.names.filter(({value:s})=>t(s,n));return o.length?[{rule:n,names:o}]:[]})}function B(e,t=12){let n=e.slice(0,t).map(s=>`\`${s.slice(0,40)}\``),o=e.length-n.length;return o>0?`${n.join(", ")}\
 and ${o} more`:n.length<2?n[0]??"":`${n.slice(0,-1).join(", ")} and ${n[n.length-1]}`}function Qt({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"\
allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by ki\
lling the process"}[e]}var Rh=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
Ch=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,Ah=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,qe=e=>e.length<
500&&Ah.test(e)&&Rh.test(e.replace(/\*+$/,"").replace(/\/+$/,""))&&!Ch.test(e);var Zi=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Fs=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Qi=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Do=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Eh=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Dh=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
_h=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Ph=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function Re(e){if(e.length>200)return!1;let t=Eh(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(t[0])&&t.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||t.some(o=>o==="allow"||o==="skip"||o==="disable")||t.includes("gpg")&&!t.includes(
"private")&&/^keys?$/.test(n)||Ph.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(o=>_h.has(o)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((o,s)=>o===
"pass"||o==="auth"||o==="pat"?!1:Dh.test(o)&&(s===t.length-1||Ih(t.slice(s+1))))}var Ih=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function ta(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:na(n)||Zi.test(n)}var na=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function Lh(e,t){let o=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return o&&!ta(o,t)&&!(t&&o.includes("$"))?o:void 0}var ea=e=>Fs.has(e)||Qi.test(e);
function U(e,t,n=!1){let o=t.trim(),s=o.slice(0,4096),r=s.toLowerCase();for(let{name:l,hint:c,pattern:d}of Do){let p=r.includes(c)?d.exec(s)?.[0]:void 0;if(p&&!/example/i.test(o)&&!na(p.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=Lh(o,n);if(i)return{by:"url",what:"password in a URL",wellKnown:ea(i.toLowerCase())};let a=Re(e);if(a&&Fs.has(r))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||ta(o,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(o)||/^[\d.]{1,3}$/.test(o)))return{by:"name",what:"credential",wellKnown:ea(r)}}var Wh=/^(?:echo|printf|cat|tee|sed|print)$/;function Qe(e){let{name:t,words:n,redirects:o,feeds:s}=e;if(!Wh.test(t))return{texts:[],files:[]};let r=o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?r:[...n.slice(1),...r],a=[...t==="tee"?[e]:[],...s.filter(c=>c.name==="tee")],l=[...o.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var Mh=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,Th=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
oa=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,jh=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
Us=16384;function Gn(e){if(qs(e))return;let[t]=Bs(e);return t}var qs=({feeds:e})=>e.some(({name:t})=>t==="chpasswd"||t==="passwd");function*Bs(e){for(let{name:s,value:r,span:i}of e.assignments){let a=oa.
test(r.literal)?void 0:Ot(s,r.literal);a&&!a.wellKnown&&(yield{span:i,secret:a,by:`${s}=`,value:r.literal})}let t=Uh(e);t&&(yield t),yield*Fh(e);let n=Nh(e);n&&(yield n);for(let{operator:s,target:r}of e.
redirects)s==="<<"?yield*sa(r):s==="<<<"&&(yield*sa(r));let o=/^(?:export|declare|local|readonly)$/.test(e.name);for(let s of e.words.slice(1)){let r=_o(s.literal);r&&!(o&&(r.secret.wellKnown||oa.test(
r.value??"")))&&(yield{span:s.span,...r})}}function*sa({literal:e,text:t,span:n}){let o=e===t&&n.end-n.start===t.length,s=n.start;for(let r of e.slice(0,Us).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:_o(r);i&&(yield{...i,span:o?{...n,start:s+r.search(/\S/),end:s+r.trimEnd().length}:n}),s+=r.length+1}}function Nh(e){if(e.name!=="echo"&&e.name!=="printf")return;
let{texts:t,files:n}=Qe(e),o=t.filter(({text:i})=>!i.startsWith("-")),[s]=o;if(!s||o.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(s.literal)||!n.some(qe))return;let r=Ot("PASSWORD",s.literal);return r&&
{span:s.span,secret:{...r,wellKnown:!1},by:"file",value:s.literal}}function Kn(e){for(let t of e){let n=_o(t);if(n)return n}}function _o(e){if(e.length<5)return;let t=e.slice(0,Us),n=U("",t);if(n)return{
secret:n,by:n.what};let o=Th.exec(t),s=o?.[1]??o?.[2],r=s&&Ot("TOKEN",s);if(s&&r)return{secret:{...r,what:"token in a header"},by:"header",value:s};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(t),a=i?.[1]??i?.[2],l=a&&Ot("PASSWORD",a);if(a&&l)return{secret:l,by:"configuration",value:a};let c=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(t)?.[1],d=c&&Ot("PASSWORD",c);if(c&&d)
return{secret:d,by:"SQL",value:c};if(!/[=:]/.test(t))return/^\s*machine\s|\bpassword\s+\S/.test(t)?ra(t):void 0;for(let[,p="",u=""]of t.matchAll(Mh)){let f=Ot(p,u);if(f)return{secret:f,by:`${p}=`,value:u}}
return ra(t)}function*bn(e,{file:t,start:n,end:o}){let s=n;for(let r of e.slice(n,o).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(r)?void 0:_o(r.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:t,start:s,end:s+r.trimEnd().length}}),s+=r.length+1}}function ra(e){let t=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(e)?.[1],n=t&&Ot("PASSWORD",t);return t&&n?{secret:n,by:"netrc",value:t}:void 0}function Ot(e,t){return t.length>1&&t.length<Us&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?U(e,t):void 0}function*Fh({words:e}){
for(let t=0;t<e.length;t+=1){let n=e[t],o=n.text.indexOf("="),s=o<0?n.text:n.text.slice(0,o);if(!jh.test(s))continue;let r=o<0?e[t+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=r&&!r.startsWith(
"-")&&Ot("PASSWORD",r);r&&i&&(yield{span:o<0?{...n.span,end:e[t+1].span.end}:n.span,secret:i,by:s,value:r})}}function Uh(e){let{name:t,words:n}=e,o=(r,i,a)=>{let l=i&&Ot("PASSWORD",i);return r&&i&&l?{
span:r.span,secret:l,by:a,value:i}:void 0},s=r=>n[r]?.literal;switch(t){case"curl":{let r=M(j(e,"curl"),"-u","--user","-U","--proxy-user"),i=r?.value?.literal;return o(r?.value,i?.includes(":")?i.slice(
i.indexOf(":")+1):void 0,r?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let r=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("\
--"));return o(r,r?.literal.slice(2),"-p")}case"sshpass":{let r=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[r];return i?.text==="-p"?o(n[r+1],s(r+1),"-p"):o(i,i?.literal.slice(2),"-p")}case"docker":case"\
podman":case"helm":case"az":{let r=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return r>0?o(n[r+1],s(r+1),"-p"):void 0}case"redis-cli":{let r=n.findIndex(({text:i})=>i===
"-a");return r>0?o(n[r+1],s(r+1),"-a"):void 0}case"aws":{let r=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&r>0?o(n[r+1],s(r+1),"aws co\
nfigure set"):void 0}case"npm":case"yarn":case"pnpm":{let r=n.findIndex(({text:l})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(l)),i=n[r];if(!i)return;let a=i.literal.indexOf("=");
return a>0?o(i,i.literal.slice(a+1),"_authToken"):o(n[r+1],s(r+1),"_authToken")}case"htpasswd":return n.some(({text:r})=>/^-\w*b/.test(r))?o(n[n.length-1],s(n.length-1),"-b"):void 0;case"openssl":{let r=n.
find(({text:i})=>/^pass:/.test(i));return o(r,r?.literal.slice(5),"pass:")}case"composer":{let r=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return r>0?o(n[n.
length-1],s(n.length-1),n[r]?.text??""):void 0}default:return}}function te({image:e,hooks:t}){let n=[],o=(s,r,i)=>{r.state==="written"&&i&&n.push({what:s,setting:r,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&o("entrypoint",e.entrypoint,
e.entrypoint.value),e.cmd.state==="written"&&o("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&o("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:s}of t??[])s.state===
"written"&&o("hook",s,s.value);return n}function Hs({text:e},t,n){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(s=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(
s)?.[1],i=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(s)?.[1],a=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(s)?.[1]??"",l=[...i?[i]:[],...[...a.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].
map(([c])=>c)];return r===t&&l.some(c=>qh(c,n))})}function qh(e,t){let n=`/${e.replace(/^\/+|\/+$/g,"")}`;if(n.length>200||(n.match(/\*/g)?.length??0)>6)return!1;let o=n.split(/(\*\*\/?|\*)/).map(s=>s.
startsWith("**")?".*":s==="*"?"[^/]*":Ht(s)).join("");return new RegExp(`^${o}/?$`).test(t)}var Vn=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);var en=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;var ia=m({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"The abi says which kinds of rules the kern\
el is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration decides whether even network rules count.",
standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[],*check({policy:e,profiles:t}){let[n]=t;if(!n)return;let{abi:o}=e;if(!o){
let r=t.some(({profile:i})=>i.rules.some(({rule:a})=>a.kind==="network"||a.kind==="unix"));yield{at:n.profile.node.name,message:r?"no abi is stated, so whether the network rules are enforced depends o\
n the host's parser.conf: `abi <abi/3.0>,` before the profile says it":"no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",severity:r?"medium":"low"};return}let s=en(
zr,o.path.value.replace(/^abi\//,""))??[];for(let{profile:r}of t)for(let i of r.rules)H(i)&&s.includes(i.rule.kind)&&(yield{at:{span:i.at},message:`\`${o.path.value}\` does not know ${i.rule.kind} rul\
es: this one is read and not enforced${oe(i)?"":", and so is nothing else of the kind"}`,severity:"high",related:[{span:o.span,message:"the abi"}]})}});var Bh={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to somebody who is asked, and in a \
container nobody is"},aa=m({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode looks like a control in every list\
ing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{"apparmor.d(5)":"https://gitlab.\
com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let o of t.node.flags){let s=en(Bh,o.value);s?yield{at:o,message:`profile \`${t.name}\`\
 is in ${o.value} mode, which ${s}`}:o.value==="debug"&&(yield{at:o,message:"the flag debug is for developers of AppArmor",severity:"low"})}let n=t.rules.find(o=>o.rule.kind==="all"&&!oe(o)&&H(o));n&&
(yield{at:{span:n.at},message:`profile \`${t.name}\` allows everything by this rule`})}}});var la=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],Hh=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,
ca=m({id:"apparmor-resolved-paths",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at t\
he file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoeve\
r runs su.",standards:[],references:{UsrMerge:"https://wiki.debian.org/UsrMerge"},examples:[],*check({profiles:e}){for(let t of e)for(let n of t.rules){if(!H(n.placed)||!n.rule.path)continue;let o=n.rule.
path.value,s=la.find(([p])=>p.test(n.pattern)),r=s&&n.pattern.replace(s[0],s[1]),i=r!==void 0&&!Kh(t,n,r),a=!r&&n.literal!==void 0&&Hh.test(n.literal)&&!Gh(t,n,n.literal);if(!i&&!a)continue;let l=i&&n.
deny?zh(t,n,r):void 0,c=s?o.replace(s[0],s[2]):o,d=i?`\`${o.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${o.slice(0,60)}\` is a link on most distributions`;yield{at:{span:n.
placed.at},message:`${d}: the kernel sees the path behind it, and there this rule ${n.deny?"denies nothing":"never matches"}${l?", while another one allows it":""}${i&&c!==o?`. Write \`${c.slice(0,70)}\
\``:""}`,severity:l?"high":"medium",related:l?[{span:l.placed.at,message:"this rule allows it"}]:[]}}}}),da=["read","append","exec","mmap","link","lock"];function zh(e,{permissions:t},n){for(let o of da){
let s=t[o]?e.opening(n,o):void 0;if(s)return s}}var Gh=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&(o.pattern.startsWith(n)&&o.pattern!==n||/\/sh$/.test(n)&&["dash","bash","busybox"].some(s=>e.touches(
o,n.replace(/sh$/,s),"exec")))),Kh=(e,t,n)=>e.rules.some(o=>o!==t&&o.deny===t.deny&&da.every(s=>!t.permissions[s]||o.permissions[s])&&(o.pattern===n||!la.some(([s])=>s.test(o.pattern))&&e.covers(o,n)));var Vh=["/usr/lib/x86_64-linux-gnu/libc.so.6","/lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch\
64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],pa=m({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Allow what programs need to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. Wh\
at it would have kept out comes in afterwards.",standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){
let{profile:n}=t,{node:o}=n;if(o.keyword==="hat"||!t.complete)continue;if(n.rules.length===0&&n.includes.size===0&&n.children.length===0&&!o.flags.some(({value:y})=>/complain|unconfined|default_allow|prompt/.
test(y))){yield{at:o.name,message:`profile \`${n.name.slice(0,60)}\` allows nothing at all: no program starts under it`,severity:"high"};continue}let r=[...n.includes].some(y=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.
test(y)),i=We(t,"exec").filter(({permissions:y})=>y.exec==="ix"||y.exec==="pix"),a=Vh.some(y=>t.allows(y,"read")&&t.allows(y,"mmap"));if(i.length>0&&!r&&!a&&n.system.length===0)yield{at:o.name,message:`\
programs may be started under \`${n.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let y of i){let k=/\*\*/.
test(y.pattern)&&!y.permissions.mmap&&It(t)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(y.pattern),v=k&&t.rules.some(S=>!S.deny&&S.permissions.mmap&&t.meet(y,S));k&&!v&&(yield{at:{span:y.
placed.at},message:`nothing below \`${y.prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let l=Q(t,"network").filter(({rule:y})=>y.
words[0]),c=rt(t,"network").map(({rule:y})=>y.words.map(({value:k})=>k)),d=c.some(y=>y.length===0),p=l.find(({rule:y})=>y.words[0]?.value==="inet"||y.words[0]?.value==="tcp");if(!p||d||n.system.some(({
path:y})=>/nameservice/.test(y.value)))continue;let u=c.some(([y])=>y==="inet6"||y==="tcp"||y==="udp"||y==="stream"||y==="dgram"),f=c.some(([y,k])=>/^(?:udp|dgram)$/.test(k??y??"")||/^inet6?$/.test(y??
"")&&k===void 0),g=[u?"":"IPv6",f?"":"UDP, and so no DNS"].filter(Boolean);g.length&&(yield{at:{span:p.placed.at},message:`the profile allows no ${g.join(" and no ")}`,severity:"info"})}}});var Yh=[["read","r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],ua=m({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every \
access mode of a protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not\
 protected.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let n=t.rules.flatMap(i=>{let{
permissions:a}=i;if(!i.deny||!H(i.placed)||!a.read)return[];let l=Yh.filter(([d,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!a[d]&&!Jh(t,i,d)),c=l.filter(([d])=>t.giving(d).some(p=>t.meet(i,p)));return l.length?[
{rule:i,left:l,open:c}]:[]}),o=n.find(({open:i})=>i.length)??n[0];if(!o)continue;let s=se(t),r=n.some(({open:i})=>i.some(([a])=>a!=="read"));yield{at:{span:o.rule.placed.at},message:`${n.length===1?"t\
his denial leaves":`${n.length} denials leave modes out; this one leaves`} \`${o.left.map(([,i])=>i).join("")}\` of \`${(o.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:s?"info":r?
"medium":"low",related:n.flatMap(({rule:i})=>i===o.rule?[]:[{span:i.placed.at,message:"another one"}]).slice(0,5)}}}}),Jh=(e,t,n)=>e.giving(n,!0).some(o=>o!==t&&e.covers(o,t.pattern));var ma=m({id:"docker-default-denies",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows fi\
les, network and capabilities broadly and then denies what leads to the host. A profile that copies the first half, or an old copy of both, gives a container less protection than having no profile of \
its own.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!It(t))continue;let n=lt(t,"a\
ppend"),o=Q(t,"network").find(({rule:a})=>a.words.length===0&&a.conditions.length===0&&!a.peer),s=at(t).find(({rule:a,placed:l})=>a.names.length===0&&!oe(l)&&H(l)),r=n?Os(t):[];s&&n&&Q(t,"mount").length>
0&&r.unshift("mount");let i=rt(t,"network").some(({rule:a,placed:l})=>oe(l)&&a.words[0]?.value==="alg");o&&n&&!i&&r.push("network alg"),r.length!==0&&(yield{at:{span:(n??o??s)?.placed.at??t.profile.node.
name.span},message:`docker-default allows as broadly and denies ${r.slice(0,10).join(", ")}, which this profile leaves open`})}}});var Xh=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),fa=m({id:"exec-target-defined",on:"apparmor",severity:"medium",confidence:"med\
ium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a program changes to exists; the kernel does, when the progra\
m is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],references:{"apparmor.d(5), execute rules":"https:\
//gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{kernel:t}){let n=t.apparmors.flatMap(o=>o.profiles.map(({profile:s})=>s));for(let o of e){let{
profile:s}=o;for(let{rule:r,permissions:i,placed:a,literal:l,deny:c}of o.rules){let d=i.exec==="cx";if(c||!H(a)||!d&&i.exec!=="px")continue;let p=r.target?s.expand(r.target.value):l;if(!(!p||/[*?[{&:]|\/\//.
test(p)))if(d){let u=s.name.includes("//")?e.find(g=>g.profile.name===s.name.slice(0,s.name.lastIndexOf("//"))):void 0,f=[...s.children,...u?.profile.children??[]];if(!o.complete||f.some(g=>g.name.endsWith(
`//${p}`)||g.attachment!==void 0))continue;yield{at:{span:a.at},message:`there is no child profile \`${p.slice(0,60)}\` in \`${s.name.slice(0,60)}\`: starting it fails`}}else r.target&&!Xh.has(p)&&!n.
some(u=>u.name===p||u.attachment===p)&&(yield{at:{span:a.at},message:`there is no profile \`${p.slice(0,60)}\` in these files: where it is not loaded either, starting the program fails`,severity:"low",
confidence:"low"})}}}});var zs="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),Zh="dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfm\
on checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),ha=m({id:"no-broad-capability-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow all capab\
ilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile is the second lock behind the runtime's; one\
 that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check({profiles:e}){for(let t of e){
let n=se(t);for(let{rule:o,placed:s}of at(t))if(!(oe(s)||!H(s))){if(o.names.length===0){let r=zs.filter(i=>!Mn(t,i));if(r.length===0)continue;yield{at:{span:s.at},message:`every capability is allowed${r.
length<zs.length?` but those denied, among them ${r.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:n?"info":ye(t,"high")}}for(let r of o.names){let i=zs.includes(r.value)?"\
high":Zh.includes(r.value)?"medium":void 0;i&&!Mn(t,r.value)&&(yield{at:{span:s.included?s.at:r.span},message:`capability \`${r.value}\` is allowed`,severity:ye(t,i)})}}for(let o of["userns","io_uring"])
for(let{placed:s}of Q(t,o))yield{at:{span:s.at},message:o==="userns"?"user namespaces may be made, with every capability inside":"io_uring may be used in ways that borrow credentials or polling thread\
s",severity:ye(t,"medium")}}}});var Qh=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],eg=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,ga=m({id:"no-broad-exec",on:"appar\
mor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everything below a folder may be executed,\
 whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execu\
te-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=se(t),o=lt(t,"exec");for(let s of We(t,"exec")){let r={span:s.placed.at},i=Qh.find(a=>t.touches(s,a,"exec")&&t.allows(a,"exec"));if(t.
opensAll(s,"/**","exec"))yield{at:r,message:"every file may be executed",severity:n?"info":"medium"};else if(i)yield{at:r,message:`programs in \`${i.slice(0,i.indexOf("/x"))}\` may be executed, where a\
nybody writes`,severity:n&&s===o?"info":"high"};else{if(o||!It(t)||s.permissions.exec!=="ix"&&s.permissions.exec!=="pix")continue;s.glob.some(a=>a.kind==="any")&&/\*\*/.test(s.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.
test(s.pattern)?yield{at:r,message:`whatever lies below \`${s.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothing of this profile can write there`,severity:"low"}:s.literal&&eg.test(
s.literal)&&(yield{at:r,message:`\`${s.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}});var tg=["/etc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],ya=m({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"reco\
mmended",summary:"Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, \
with the first flaw that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=se(t);for(let o of We(t,"read")){if(t.opensAll(o,"/**","read")){yield{at:{span:o.placed.at},message:"every file may be read",severity:n?"info":ye(t,"medium")};
continue}let s=tg.find(i=>t.touches(o,i,"read")&&t.allows(i,"read"));if(!s)continue;let r=o.exact||o.prefix.length>s.lastIndexOf("/")+(s.endsWith("/x")?0:1);(r||t.opensAll(o,"/etc/**","read")||t.opensAll(
o,"/root/**","read"))&&(yield{at:{span:o.placed.at},message:`\`${s.replace(/\/x$/,"")}\` may be read`,severity:ye(t,r?"high":"medium")})}}}});var ng=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**","/lib/**","/boot/**"],og=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/et\
c/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/etc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/autho\
rized_keys"],ba=m({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what \
others execute, adds an account or a cron job, and stays. A profile that allows it confines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/appar\
mor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=se(t);for(let o of new Set([...We(t,"append"),...We(t,"link")])){let s=o.permissions.
append?"append":"link",r=ng.find(a=>t.opensAll(o,a,s)),i=o.rule.prefix.owner?.value==="owner";if(r)yield{at:{span:o.placed.at},message:`${s==="link"?"links may be made":"files may be written"} anywher\
e below \`${r==="/**"?"/":r.slice(0,-3)}\`${i?" that the process owns":""}`,severity:n&&r==="/**"?"info":i?"medium":"high"};else{let a=s==="append"?og.find(l=>t.touches(o,l,s)&&t.allows(l,s)):void 0;a&&
(yield{at:{span:o.placed.at},message:`\`${a}\` may be written, which is a way to root`,severity:"medium"})}}}}});var sg="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),rg=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,ka=m({id:"no-broad-mount-rule",on:"app\
armor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitted name, and\
 a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor/-/wikis/Qui\
ckProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=ye(t,"high");for(let{rule:o,placed:s}of Q(t,"mount")){let r=ig(t,o);r&&(yield{at:{span:s.at},message:r,severity:n})}
for(let{rule:o,placed:s}of Q(t,"remount"))Yn(t,o.words[0])&&!wa(o).includes("ro")&&(yield{at:{span:s.at},message:"any file system may be remounted, writable ones included",severity:n});for(let{rule:o,
placed:s}of Q(t,"pivot_root"))Yn(t,o.words[0])&&(yield{at:{span:s.at},message:"the root folder may be changed to any other",severity:n});for(let{rule:o,placed:s}of Q(t,"umount"))Yn(t,o.words[0])&&(yield{
at:{span:s.at},message:"anything may be unmounted, what hides files of the host included",severity:se(t)?"info":ye(t,"medium")})}}});function ig(e,t){let n=wa(t),o=(...c)=>n.some(d=>c.includes(d)),s=t.
conditions.flatMap(({name:c,values:d})=>/fstype$/.test(c.value)?d.map(({value:p})=>p):[]),[r]=t.words,[i,a]=[Yn(e,r),Yn(e,t.target)];if(n.some(c=>rg.test(c)))return;if(o("remount"))return i&&a&&!o("ro")?
"any file system may be remounted, writable ones included":void 0;if(o("move","M"))return i?"any mount may be moved, past the rules for where it was":void 0;if(o("bind","rbind","B","R"))return i||r?.value===
"/"?"any folder may be bound under another name, past the rules for its own":void 0;let l=sg.find(c=>s.some(d=>Ve(d,c)));if(l)return`file systems of type \`${s.find(c=>Ve(c,l))}\` may be mounted, which\
 show or change what belongs to the host`;if(s.length===0&&i&&a)return n.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${n.length>1?"s":""} ${n.slice(
0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var wa=({conditions:e})=>e.flatMap(({name:t,values:n})=>/^options?$/.test(t.value)?n.map(({value:o})=>o):[]);function Yn({profile:e},t){
let n=t&&e.expand(t.value);return t===void 0||n!==void 0&&it(n)}var ag=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),va=m({id:"no-broad-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic, and rare address families are doors into seldom-tested parts of the kernel. Pr\
ograms need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],
*check({profiles:e}){for(let t of e){let n=se(t),o=rt(t,"network").some(({rule:s,placed:r})=>oe(r)&&s.words[0]?.value==="alg");for(let{rule:s,placed:r}of Q(t,"network")){let i={span:r.at},[a,l]=s.words.
map(({value:d})=>d),c=s.conditions.length>0||s.peer!==void 0;if(!a&&!c)(!o||!n)&&(yield{at:i,message:`every address family is allowed${o?"":", AF_ALG among them"}: name inet and inet6`,severity:n?"inf\
o":ye(t,"medium")});else if(a==="raw"||a==="packet"||l==="raw"||l==="packet"){let d=a==="netlink";yield{at:i,message:d?"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets \
read and forge the traffic of others",severity:ye(t,d?"medium":"high")}}else a&&ag.has(a)&&(yield{at:i,message:`sockets of family ${a} are allowed, which hardly any program in a container opens`,severity:ye(
t,"medium")})}}}});var lg=e=>e===void 0||it(e)||Ve(e,"unconfined"),xa=m({id:"no-broad-ptrace-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"\
A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a peer, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:[
"CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:n,placed:o}of Q(
t,"ptrace")){let s=vo(t,n.conditions,"peer"),r=!n.conditions.some(({name:d})=>d.value==="peer")||s!==void 0,i=xo(n,["trace","read"]),a=i.some(d=>/^(?:trace|write|w|rw|wr)$/.test(d)),l=i.some(d=>/^(?:read|r)$/.
test(d));if(!r||!lg(s)||!a&&!l)continue;let c=s!==void 0&&!it(s)?"unconfined processes":"every process";yield{at:{span:o.at},message:`${c} may be ${a?"traced":"read by tracing"}: name a peer`,severity:a?
"high":"medium"}}for(let{rule:n,placed:o}of Q(t,"signal")){let s=xo(n,["send"]).some(l=>/^(?:send|write|w|rw|wr)$/.test(l)),r=vo(t,n.conditions,"peer"),i=n.conditions.some(({name:l,values:c})=>l.value!==
"peer"&&c.length>0),a=r!==void 0||!n.conditions.some(({name:l})=>l.value==="peer");s&&!i&&a&&(r===void 0||it(r))&&(yield{at:{span:o.at},message:"every process may be sent every signal: name a peer",severity:"\
medium"})}for(let{rule:n,placed:o}of Q(t,"dbus"))n.access.some(({value:s})=>s==="eavesdrop")?yield{at:{span:o.at},message:"every message on the bus may be read"}:n.conditions.length===0&&!n.peer&&n.access.
length===0&&(yield{at:{span:o.at},message:"every service on every bus may be called",severity:"medium"});for(let n of["unix","mqueue"])for(let{rule:o,placed:s}of Q(t,n))o.conditions.length===0&&!o.peer&&
o.access.length===0&&o.words.length===0&&(yield{at:{span:s.at},message:n==="unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}});var Sa=m({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# inc\
lude` is a comment. One space decides whether the abstractions a profile counts on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/\
apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){
let[n,o="",s=""]=t,r=t.index+o.length,i={file:e.path,start:r,end:t.index+n.length};yield{at:{span:i},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an\
 include",safety:"unsafe",edits:[{span:{...i,end:r+s.length},text:""}]}}}}});var cg="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),$a=m({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"recomme\
nded",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one likes,\
 and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],
*check({profiles:e}){for(let t of e){for(let n of t.rules){let{rule:o,permissions:s,placed:r,deny:i}=n;if(i||!s.exec||!H(r)||t.open(n,"exec")===null)continue;let a=o.target&&t.profile.expand(o.target.
value),l=cg.some(u=>["/bin/","/usr/bin/"].some(f=>t.touches(n,f+u,"exec"))),c={span:r.at},d=o.path?.value.slice(0,60)??"every program",p=o.exec?.value==="safe"||o.exec?.value!=="unsafe"&&s.scrubs;if(a===
"unconfined")yield{at:c,message:`\`${d}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(s.exec)){let u=s.exec!=="ux"?" where it has no profile of its own":"";yield{
at:c,message:`\`${d}\` starts unconfined${u}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(s.exec==="ux"&&l)?"medium":"high"}}else o.exec?.value==="unsafe"?yield{at:c,
message:`\`${d}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(s.exec)&&!p&&l?yield{at:c,message:`\`${d}\` starts under another profile with the environ\
ment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(s.exec)&&(yield{at:c,message:`under which profile \`${d}\` starts depends on what is loaded: this one's, when t\
here is no other`,severity:"low"})}for(let{rule:n,placed:o}of Q(t,"change_profile")){let s=n.target?t.profile.expand(n.target.value):"**";s!==void 0&&(it(s)||Ve(s,"unconfined"))?yield{at:{span:o.at},message:it(
s)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:n.exec?.value==="unsafe"&&(yield{at:{span:o.at},message:"the change keeps the environment, LD\
_PRELOAD included",severity:"medium"})}}}});var dg=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/proc/sys/kernel/core_pattern"],["/proc/sys/kernel/modpro\
be","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_memory","append","/proc/sys/vm"],["/proc/1/mem","append","\
/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append","/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helpe\
r","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.replace","append","AppArmor's own .replace"],["/sys/ke\
rnel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efivars/x","append","/sys/firmware"],["/sys/fs/cgroup/memo\
ry/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["/dev/mem","read","/dev/mem"],["/dev/kmem","append","/d\
ev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,"append","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc\
/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's socket"],["/run/containerd/containerd.sock","append","the \
engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-dockerd.sock","append","the engine's socket"],["/run/k3s/\
containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/podman.sock","append","the engine's socket"],["/run/bu\
ildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],Oa=m({id:"no-host-control-rule",on:"apparmor",severity:"high",profile:"recommended",
summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container\
; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What docker-default denies":"https://docs.docker.com/engine/se\
curity/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(lt(t,"append"))continue;let n=lt(t,"read"),o=new Map,s=new Set;for(let[r,i,a]of dg){if(i==="read"&&n||!t.allows(r,i))continue;let l=We(
t,i).find(c=>t.touches(c,r,i));l&&(o.set(l,(o.get(l)??new Set).add(a)),(!/^\/(?:var\/)?run\//.test(r)||l.exact||l.prefix.length>r.lastIndexOf("/")+1)&&s.add(l))}for(let[r,i]of o){let a=[...i];yield{at:{
span:r.placed.at},message:`this reaches ${a.slice(0,4).join(", ")}${a.length>4?` and ${a.length-4} more`:""}, which control${a.length>1?"":"s"} the host`,severity:ye(t,s.has(r)?"high":"medium")}}}}});var Ca=["read","append","link","lock","mmap","exec"],Ra=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),Aa=400,Ea=m({id:"no-inert-apparmor-rule",on:"apparmor",
severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logged. A deny rule for it changes one thing only: the attem\
pt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{"apparmor.d(5), deny":"https://gitlab.com/apparmor/app\
armor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){let{profile:n}=t;if(!t.complete||n.rules.some(({rule:c})=>c.kind==="all"))continue;let s=n.system.some(
({path:c})=>c.value!=="abstractions/base")?[]:[...mg(t),...fg(t),...hg(t)].sort((c,d)=>c.start-d.start),r=se(t)?"info":"low",[i]=s;i&&(yield{at:{span:i},message:`${s.length===1?"this rule changes noth\
ing but the log: what it denies":`${s.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,severity:r,related:s.slice(1,6).
map(c=>({span:c,message:"another one"}))});let a=pg(t),[l]=a;l&&(yield{at:{span:l.at},message:`${a.length===1?"this rule changes":`${a.length} rules, this the first of them, change`} nothing: ${l.why}`,
severity:r,related:a.slice(1,6).map(({at:c,why:d})=>({span:c,message:d}))})}}});function pg(e){let{rules:t}=e;if(t.length>Aa)return[];let n=[],o=new Set;for(let s of t){if(!H(s.placed)||s.placed.included||
!s.rule.path)continue;let{prefix:r,permissions:i,target:a}=s.rule,l=[s.pattern,i.value.split("").sort().join(""),a?.value,r.owner?.value,s.deny,s.priority].join(" "),c=!s.deny&&t.find(d=>d.deny&&d.priority>=
s.priority&&ug(e,d,s));c?n.push({at:s.placed.at,why:`\`deny ${c.rule.path?.value.slice(0,60)}\` takes back all it allows`}):o.has(l)&&n.push({at:s.placed.at,why:"the same stands above"}),o.add(l)}return n}
var ug=(e,t,n)=>(t.rule.prefix.owner===void 0||t.rule.prefix.owner.value===n.rule.prefix.owner?.value)&&Ca.every(o=>!n.permissions[o]||!!t.permissions[o])&&(!n.permissions.write||t.permissions.write)&&
(t.pattern===n.pattern||e.covers(t,n.pattern));function*mg(e){let t=at(e).filter(({placed:n})=>!oe(n));for(let{rule:n,placed:o}of at(e)){if(!oe(o)||!H(o)||n.prefix.audit||n.names.length===0)continue;n.
names.some(({value:r})=>t.some(i=>i.rule.names.length===0||i.rule.names.some(a=>a.value===r)))||(yield o.at)}}function*fg(e){let t=rt(e,"network"),n=t.filter(({placed:o})=>!oe(o)).map(({rule:o})=>o.words[0]?.
value);if(!n.some(o=>o!==void 0&&Ra.has(o)))for(let{rule:o,placed:s}of t)oe(s)&&H(s)&&!o.prefix.audit&&o.words[0]&&!Ra.has(o.words[0].value)&&!n.includes(void 0)&&!n.includes(o.words[0].value)&&(yield s.
at)}function*hg(e){if(e.rules.length>Aa)return;let t=e.rules.filter(({deny:o})=>!o),n=(o,s)=>Ca.some(r=>!!o.permissions[r]&&!!s.permissions[r]);for(let o of e.rules)o.deny&&H(o.placed)&&!o.rule.prefix.
audit&&!t.some(s=>n(o,s)&&e.meet(o,s))&&(yield o.placed.at)}var gg=100,Da=m({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class suc\
h as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below it; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.\
d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],*check({profiles:e,source:t}){for(let n of e){let o=se(n);for(let{rule:s,placed:r,deny:i}of n.
rules){if(!s.path||r.included||s.path.span.file!==t.path)continue;let{span:a}=s.path,l=t.text.slice(a.start,a.end),c=[...l.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,gg).filter(f=>!f[1]?.includes(
"/")&&!yg(l,f.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(l.slice(f.index+f[0].length))),[d]=c;if(!d)continue;let p=c.map(f=>a.start+f.index+f[0].length-1),u=a.start+d.index;yield{at:{span:{...a,start:u,end:u+
d[0].length}},message:`\`${d[0].slice(0,40)}\` ${c.length>1?`and ${c.length-1} more here match`:"matches"} a slash too, so this rule ${i?"denies":"reaches"} more than files of one folder`,severity:o?"\
info":i?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(f=>({span:{...a,start:f,end:f+1},text:"/]"}))}}}}}});function yg(e,t){let n=t-1;for(;e[n]==="{"||e[n]===",";){for(let o=0;n>=
0&&(e[n]!=="{"||o>0);n-=1)e[n]==="}"?o+=1:e[n]==="{"&&(o-=1);n-=1}return e[n]==="/"}var bg=4e3,_a=m({id:"no-write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker ne\
eds to run code of one's own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gi\
tlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let n=se(t),o=0,s=lt(t,"append"),r=s?[s]:t.giving("append").filter(({prefix:i})=>!/^\/(?:dev|proc|sys)\//.
test(i));for(let i of t.rules){let a=i.permissions.exec?"exec":i.permissions.mmap?"mmap":void 0;if(i.deny||!a)continue;let l=kg(t,r,i,a,()=>(o+=1,o>bg));if(l){if(s){yield{at:{span:s.placed.at},message:i===
s?"every file may be written and executed":`every file may be written, and \`${l.path.slice(0,80)}\`, for one, also ${a==="exec"?"executed":"mapped to be executed"}`,severity:n?"info":"high",related:i===
s?[]:[{span:i.placed.at,message:"here it may be executed"}]};break}yield{at:{span:i.placed.at},message:`\`${l.path.slice(0,80)}\`, for one, may be written and ${a==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:l.rule===i?[]:[{span:l.rule.placed.at,message:"here it may be written"}]}}}}}});function kg(e,t,n,o,s){for(let r of t){if(!H(r.placed)&&!H(n.placed)||!r.prefix.startsWith(
n.prefix)&&!n.prefix.startsWith(r.prefix))continue;if(s())return;let i=e.open(r,"append",n,o);if(i&&!/^\/(?:dev|proc|sys)\//.test(i))return{path:i,rule:r}}}var wg={broken:"high",loose:"medium",unread:"low"},Pa=m({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile wi\
th one error is not loaded at all. The container then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmo\
r.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:wg[o],...s?{
fix:s}:{}}}});var Ia=m({id:"dependency-reachable",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from wh\
at it needs do not stay: the proxy cannot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https\
://docs.docker.com/compose/how-tos/networking/"},examples:[],*check(e,t){let n=re(e,t);for(let o of z(e))for(let s of T(C(o,"depends_on"))){let[r,i]=[n.get(o.name),n.get(s.name)];if(!r||!i||!Gs(r)||!Gs(
i))continue;let a=new Set(vg(i)),l=w(r.host.networks,({name:d})=>a.has(d)),c=`${h(o.name)} and ${h(s.name)}, on which it depends,`;if(l.length===0)xg(r,s.name)&&(yield{at:s.at,message:`${c} share no n\
etwork: it cannot reach it`});else if(l.every(({value:d})=>x(d.connects,p=>!p))){let[d]=l;d&&(yield{at:d.value.connects,message:`${c} share only networks on which containers cannot reach each other`})}}
for(let o of n.values()){let{networks:s}=o.host,i=Gs(o)&&w(s).length>0&&w(s).every(({value:a})=>x(a.internal,l=>l))?w(o.image.env).find(({value:a})=>/WEBHOOK_URL_FILE$/i.test(a.name)||Sg(a.literal,n)):
void 0;i&&(yield{at:o,severity:"info",message:`service ${h(o.path[1]??"")} is on internal networks only, and ${h(i.value.name)} has it call an address outside`,related:[{span:i.span,message:"configure\
d here"}]})}}}),Gs=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.networks.value.every(t=>t.state!=="unknown"&&!t.value.external),vg=({host:e})=>w(e.networks).map(({value:t})=>t.
name);function xg({image:e},t){let n=Ht(t),o=new RegExp(`(?:\\/\\/|@)${n}(?:[:/?,]|$)|(?:^|[\\s,=])${n}:\\d+`),s=[e.cmd,e.entrypoint].flatMap(r=>r.state==="written"?r.value?.words??[]:[]);return w(e.env).
some(({value:r})=>o.test(r.literal)||r.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.test(r.name))||s.some(r=>r.state!=="unknown"&&o.test(r.value))}
function Sg(e,t){let n=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return n!==void 0&&!t.has(n)&&!/\.(?:local|internal|localhost|lan|test)$/i.test(n)&&/hook|notify|alert/i.
test(e)}var La=m({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"A started database is not one that \
answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a check never starts at all.",standards:[],
references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let n=re(e,t);for(let o of z(e))for(let s of T(C(o,"depends_on"))){let r=n.get(s.name),
i=C(s,"condition"),a=i?L(i):"service_started";if(!r||a===void 0)continue;let{healthcheck:l}=r.image;a==="service_healthy"&&i&&x(l,p=>p===null||p.test===null)&&(yield{at:{span:i.node.span,via:i.at.via},
severity:"medium",message:`${h(o.name)} waits for the health of ${h(s.name)}, which has no health check: it never starts`,related:[{span:r.span,message:"this service has no check"}]});let c=l.state===
"written"&&l.value?.test,d=Vt(r.image);a==="service_started"&&(c||d||!i)&&(yield{at:s.at,message:`${h(o.name)} starts before ${h(s.name)} answers: wait with \`condition: service_healthy\`${c?"":", onc\
e it has a health check"}`})}}});var Wa=m({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay carries what services say to each other across the network bet\
ween hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic\
 on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){for(let t of T(ce(e,"networks"))){let n=C(t,"driver"),s=C(
t,"driver_opts","encrypted")===void 0&&!T(C(t,"driver_opts")).some(({name:i})=>i==="encrypted"||i.startsWith("encrypted=")),r=C(t,"external");n&&L(n)==="overlay"&&s&&(!r||L(r)==="false")&&(yield{at:{span:n.
node.span,via:n.at.via},message:`overlay network ${h(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}});var Ma=m({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a \
live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let n=re(e,t);for(let{name:o,path:s,span:r,exact:i,operator:a,operand:l,from:c,whole:d,start:p,end:u}of e.files.
flatMap(Ut)){if(c!=="operand"||!a.endsWith("-")||!l)continue;let g=/^([A-Za-z_]\w*)=/.exec(d)?.[1]??s[s.length-1]??"",y=s[2]==="environment"||s[3]==="args",k=[o,...y?[g]:[]].find(Re)??o,v=U("",`${d.slice(
0,p)}${l.text}${d.slice(u)}`,!0)?.by==="url";if(!U(k,l.text,!0)&&!v)continue;let S=n.get(s[1]??""),$=S&&w(S.host.portBindings,D=>Oe(S.host,D)).length>0,O=i?{fix:{safety:"unsafe",title:`require it: \${${o}\
:?}`,edits:[{span:r,text:`\${${o}:?}`}]}}:{};yield{at:{span:r},severity:S?.development?"low":$?"high":"medium",message:`where nobody sets ${h(o)}, its fallback is the password`,...O}}}});var Ta=m({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image was built from, by whom an\
d how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/\
metadata/attestations/"},examples:[],*check(e){for(let t of z(e))for(let n of["provenance","sbom"]){let o=C(t,"build",n);o&&/^(?:false|mode=disabled|disabled=true)$/.test(L(o)??"")&&(yield{at:o.at,message:`\
the image of service ${h(t.name)} is built without ${n==="sbom"?"a bill of materials":"provenance"}`})}}});var ja={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},Na=e=>Object.hasOwn(ja,e)?ja[e]:void 0;var $g=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],Og=["placement","update_config","rollback_config","en\
dpoint_mode"],Fa=m({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"A setting that nobody reads looks \
like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",standards:[],references:{"Compose \
Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let n=re(e,t),o=[...n.values()].some(({stack:r})=>r),s=ce(e,"secrets");for(let r of z(e)){for(let a of o?
$g:[]){let l=C(r,a);l&&L(l)!=="false"&&(yield{at:l.at,message:`Swarm ignores ${a}: for service ${h(r.name)} it changes nothing`})}for(let a of o?[]:Og){let l=C(r,"deploy",a);l&&(yield{at:l.at,message:`\
docker compose ignores deploy.${a}: for service ${h(r.name)} it changes nothing`})}for(let a of o?[]:T(C(r,"secrets")))yield*Rg(a,s);let i=n.get(r.name);i&&(yield*Cg(i))}for(let r of T(ce(e,"networks"))){
let i=C(r,"driver_opts","com.docker.network.bridge.enable_icc");i&&L(i)==="true"&&(yield{at:i.at,message:`containers of network ${h(r.name)} reach each other by default: saying so changes nothing`})}}});
function*Rg(e,t){let n=L(C(e,"source"));if(!(n===void 0||!C(t,n,"file")))for(let o of["uid","gid","mode"]){let s=C(e,o);s&&(yield{at:s.at,message:`docker compose mounts the file of secret ${h(n)} as i\
t is: ${o} changes nothing`})}}function*Cg(e){let{host:t,image:n}=e,o=n.ref&&E(n.ref)?.path,s=o?Na(o.slice(o.lastIndexOf("/")+1)):void 0;if(!s||e.build||n.entrypoint.state==="written")return;let r=te(
e).flatMap(({command:i})=>i.words.map(a=>E(a)??"?"));for(let i of w(t.mounts)){let a=E(i.value.target)??"";!s.test(a)||r.some(l=>l==="?"||l.includes(a.slice(a.lastIndexOf("/")+1))||/config|conf/.test(
l))||(yield{at:i,message:`the image of service ${h(e.path[1]??"")} does not read ${h(a)} unless its command names it`})}}var tn=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),ut=new Set([...tn,..."AUDIT_CONTROL AUDIT_READ BL\
OCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PAC\
CT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),nn={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the h\
ost's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"\
taking over other processes"},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"\
high",gain:"ignoring the host's security policy"}},Ua={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"mediu\
m",SYS_RESOURCE:"medium"},qa={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGI\
D","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:[
"CHOWN","SETGID","SETUID"]};function de(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var Ba=m({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or the built image.",why:"The base \
file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does n\
ot see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/merge/","Fragments and merge keys":"\
https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let n=re(e,t),o=[...n.values()].some(({development:s})=>s);for(let s of e.replaced){let r=Ag(s);if(!r)continue;let{before:i,
after:a,why:l}=s,c=l==="merge"?"it replaces what the merge key brings":l==="include"?"the including file takes it back":l==="extends"?"the extending service takes it back":"this file takes it back";yield{
at:{span:a.key.span},severity:o?"low":"medium",message:`${r} is lost: ${c}`,related:[{span:i.key.span,message:"what it was"}]}}for(let s of z(e)){let r=C(s,"healthcheck","disable"),i=C(s,"healthcheck",
"test"),a=n.get(s.name),l=i??(a?.base?.healthcheck?a:void 0);r&&l&&L(r)==="true"&&(yield{at:r.at,message:`the health check of service ${h(s.name)} is switched off: ${i?"the test beside it never runs":
"its image has one"}`,related:i?[{span:i.at.span,message:"the test"}]:[]});let{base:c,image:d}=a??{};c?.drops&&d?.entrypoint.state==="written"&&d.user.state==="default"&&d.user.value==="root"&&(yield{
at:d.entrypoint,message:`the entrypoint of ${h(c.name)}, which gives root up before the service starts, is replaced: it stays root`});let p=a&&le(a.host,"no-new-privileges"),f=(a&&x(a.host.securityOpt,
()=>!0)?a.host.securityOpt:void 0)?.value.find(g=>g.state!=="unknown"&&Ha(g.value));p&&f&&Le(p.option.value)===!1&&(yield{at:p.at,message:`no-new-privileges of service ${h(s.name)} is off: the last en\
try counts`,related:[{span:f.span,message:"what was on"}]})}}}),Ha=e=>{let{key:t,value:n,fault:o}=st(e);return t==="no-new-privileges"&&!o&&Le(n)===!0};function Ag({before:e,after:t}){let[n,o]=[So(e),
So(t)],s=r=>!o.items.includes(r);switch(e.key.value){case"cap_drop":{let r=new Set(o.items.map(de)),i=n.items.map(de).filter(a=>!r.has(a));return i.length&&!r.has("ALL")&&!o.isOpen?`dropping ${i.slice(
0,5).join(", ")}`:void 0}case"security_opt":{let r=new Set(o.items.map(l=>st(l).key)),i=l=>{let{key:c}=st(l);return r.has(c)&&(c!=="no-new-privileges"||o.items.some(Ha))},a=n.items.filter(l=>Dg(l)&&s(
l)&&!i(l));return a.length&&!o.isOpen?a.slice(0,3).map(h).join(", "):void 0}case"read_only":return n.items[0]==="true"&&Eg(o)?"the read-only root filesystem":void 0;case"user":return n.items[0]&&!Is(n.
items[0])&&(o.isReset||o.items[0]==="")?`user ${h(n.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return n.items[0]&&!/^-?0*(?:\.0*)?$/.test(n.items[0])&&(o.isReset||
/^(?:0|-1)$/.test(o.items[0]??""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return o.isReset?"the health check":void 0;case"test":return n.items[0]!=="NONE"&&o.items[0]==="NONE"?"the health\
 check":void 0;default:return}}var Eg=({items:e,isReset:t})=>t||e[0]==="false",Dg=e=>!/unconfined|disable|:false|=false/.test(e);var za=m({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get \
used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({
id:e,files:t},{containers:n}){let o=n.some(s=>s.stack&&s.project===e);for(let{source:s,entries:r,flow:i}of t.flatMap(({document:a})=>a.roots.map(l=>({...l,...a})))){let a=r.get("version");if(!a)continue;
let{span:l}=a.key,c=s.text.indexOf(`
`,a.value.span.end),d={file:s.path,start:l.start,end:c<0?s.text.length:c+1},p=!i&&a.value.kind==="scalar"&&(l.start===0||s.text[l.start-1]===`
`||s.text[l.start-1]==="\uFEFF");yield{at:{span:l},message:"Compose ignores `version` and warns about it",...o||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:d,text:""}]}}}}}});var _g=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,Ga=m({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not pass secrets as build arguments.",why:"A build argument stands in the image's history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for o\
ne RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let n of z(e))for(let{name:o,
literal:s,at:r,isPassed:i}of Rs(C(n,"build","args"))){if(_g.test(o))continue;let a=U(o,s),l=!a&&Re(o)&&(i||s.replaceAll("\uFFFC","")==="")&&(i||s!=="");if(!a&&!l)continue;let c=l||a?.wellKnown?"medium":
"high",d=Cs(n.name,o,e,t),p=a?a.wellKnown?"a well-known password":`${Xe(a.what)} ${a.what}`:"a secret";yield{at:r,severity:c,message:`build argument ${h(o)} leaves ${p} in the image's history: hand it\
 over with build.secrets and RUN --mount=type=secret`,related:d.map(u=>({span:u,message:"used here"}))}}}});var Ka=m({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other\
 setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{
"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of T(ce(e,"configs"))){let n=C(t,"content"),o=n&&Kn(Tn(n).split(`
`).filter(s=>!/^\s*[#;]/.test(s)));n&&o&&!o.value?.includes("\uFFFC")&&(yield{at:{span:n.node.span,via:n.at.via},severity:o.secret.by==="format"?"high":"medium",message:`config ${h(t.name)} holds a ${o.
secret.what}, which belongs in a secret`})}}});var Ya=m({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell should expand.",why:"Compose fills the varia\
ble in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the password that seems to be set, or a health check \
asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:n}=t,o=re(e,t),s=new Map(z(e).map(a=>[a.name,
new Set(Co(e,n,C(a,"env_file")).flatMap(({names:l})=>l))])),r=e.files.flatMap(Ut),i=new Set(r.flatMap(({name:a,path:l})=>l[2]==="environment"?[`${l[1]} ${a}`]:[]));for(let{name:a,path:l,span:c,exact:d,
operator:p,from:u}of r){let[,f="",g,y]=l;if(u!=="unset"||p||Pg.test(a)||!/^(?:command|entrypoint)$/.test(g==="healthcheck"?y==="test"?"command":"":g??""))continue;let k=o.get(f),v=k&&w(k.image.env,D=>D.
name===a)[0],S=v&&(v.value.value===null||i.has(`${f} ${a}`));if(!v&&!s.get(f)?.has(a)||S)continue;let $=g==="healthcheck"?"health check":g,O=Ig(k,g);yield{at:{span:c},severity:Re(a)?"high":"medium",message:`\
Compose puts nothing for ${h(`$${a}`)} into the ${$} of service ${h(f)}: only its own environment sets it${O?", write `$$`":"; run it through `sh -c` with `$$`, or set it in .env"}`,...d&&O?{fix:{safety:"\
unsafe",title:"write $$",edits:[{span:{...c,end:c.start},text:"$"}]}}:{}}}}}),Pg=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function Ig(e,t){let{cmd:n,entrypoint:o,healthcheck:s}=e?.image??
{};return t==="healthcheck"?s?.state==="written"&&(s.value?.test?.form==="shell"||Va(s.value?.test)):[n,o].some(r=>r?.state==="written"&&Va(r.value))}var Va=e=>{let t=e?.words.map(n=>E(n)??"")??[];return t.
some((n,o)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(n)&&t.slice(o+1,o+3).some(s=>/^-\w*c$/.test(s)))};var Qa=m({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the proj\
ect starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:[
"OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-comp\
ose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:n,key:o})=>n==="remote"&&o!=="env_file");for(let{what:n,key:o}of t)Ja(n.value)||(yield{at:{span:n.span},message:`${o} fetches ${h(Za(
n.value))}: ${Xa(n.value)}`});for(let n of z(e)){let o=C(n,"build"),s=o?.node.kind==="map"?C(o,"context"):o,r=T(C(o,"additional_contexts"));for(let i of[s,...r]){let a=i&&L(i)?.replace(/^[\w.-]+=/,"");
!i||!a||!Lg(a)||Ja(a)||(yield{at:{span:i.node.span,via:i.at.via},message:`the build of service ${h(n.name)} fetches ${h(Za(a))}: ${Xa(a)}`})}}}}),Lg=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(e),Ja=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(e),Xa=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change \
it":"its tags and branches move, name a commit or digest",Za=e=>e.replace(/\/\/[^/@]*@/,"//");var el=m({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it insta\
lls. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","C\
WE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of z(e)){let n=C(t,"build"),o=(s,r,i,a)=>T(C(n,s)).flatMap(l=>L(l)===r?[{
at:{span:l.node.span,via:l.at.via},severity:i,message:`the build of service ${h(t.name)} ${a}`}]:[]);yield*o("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*o(
"entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),yield*o("network","host","medium","is on the host's network: what it installs reaches wh\
at only the host should"),yield*o("entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}});var tl={user:"empty means the image's own user, usually root",privileged:"Compose then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",
ports:"an empty address is every interface",volumes:"the source is then another path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the en\
try is then no option",network_mode:"the default network is then used"},Wg=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
nl=m({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let n=e.flatMap(({document:o})=>us(
o)).flatMap(o=>t.source(o)?.text??[]);for(let o of e.flatMap(Ut)){let{name:s,path:r,span:i,exact:a,from:l}=o,c=r[2]??"",d=Object.hasOwn(tl,c)?tl[c]:void 0;if(l!=="unset"||!d||Wg.test(s)||!Mg(o)||n.some(
u=>new RegExp(`^\\s*(?:export\\s+)?${s}\\s*[=:]`,"m").test(u)))continue;let p=a?{fix:{safety:"unsafe",title:`require it: \${${s}:?}`,edits:[{span:i,text:`\${${s}:?}`}]}}:{};yield{at:{span:i},message:`\
nothing sets ${h(s)}: ${d}`,...p}}}});function Mg({path:e,whole:t,start:n,end:o}){let s=e[e.length-1];return e[2]==="ports"?s==="host_ip"||s==="ports"&&n===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(
t.slice(o)):e[2]==="volumes"?s==="source"||s==="volumes"&&n===0:!0}var sl=m({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of \
a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/refere\
nce/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let n=new Set(z(e).flatMap(p=>[...ol(C(p,"secrets")),...ol(C(p,"build","secrets"))])),o=z(e),r=o.some(p=>C(p,"deploy","replicas"))&&!o.
some(p=>Tg.some(u=>C(p,u)))||t.some(({project:p,stack:u})=>u&&p===e.id),i=T(ce(e,"networks")).filter(p=>L(C(p,"driver"))==="bridge"),a=T(ce(e,"secrets")).filter(p=>n.has(p.name)&&jg(p)),[l]=a;if(!l)return;
let c=a.map(({name:p})=>h(p)).slice(0,5).join(", "),[d]=i;yield{at:l.at,severity:r&&!d?"info":"medium",message:d?`${c} need Swarm, and the bridge network ${h(d.name)} needs docker compose: no deployer\
 starts this project as it is`:`${c} need Swarm: docker compose refuses external and driver secrets`,related:[...a.slice(1,10).map(({at:p})=>({span:p.span,message:"the same here"})),...d?[{span:d.at.span,
message:"Swarm has no bridge networks"}]:[]]}}}),Tg=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],ol=e=>T(e).flatMap(t=>L(C(t,"source"))??L(t)??[]),jg=e=>{
let t=C(e,"external");return C(e,"driver")!==void 0||t!==void 0&&L(t)!=="false"};var rl=m({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Som\
e images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"ht\
tps://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let n=re(e,t);for(let o of z(e)){let s=n.get(o.name);if(!s||e.fragments.has(o.name))continue;let i=["secrets","configs"].flatMap(
d=>T(C(o,d)).map(p=>({use:p,folder:d==="secrets"?"/run/secrets":""}))).map(({use:d,folder:p})=>{let u=L(C(d,"target"))??L(C(d,"source"))??L(d);return u===void 0?void 0:u.startsWith("/")?u:`${p}/${u}`}),
{mounts:a,tmpfs:l}=s.host;if(i.includes(void 0)||a.state==="unknown"||w(l).some(({value:d})=>d.target.startsWith("/run/secrets")))continue;let c=a.value.flatMap(d=>d.state==="unknown"?"/":E(d.value.target)??
"/");for(let d of w(s.image.env,({name:p})=>/_FILE$/.test(p))){let p=d.value.value&&E(d.value.value);if(!p||!/^(?:\/var)?\/run\/secrets\/./.test(p)||d.via?.some(({how:f})=>f==="built-from"))continue;let u=p.
replace(/^\/var/,"");i.includes(u)||c.some(f=>f!==""&&(f===p||p.startsWith(`${f.replace(/\/$/,"")}/`)))||(yield{at:d,message:`${h(d.value.name)} names ${h(p)}, and service ${h(o.name)} is given no suc\
h secret`})}}}});var il=m({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: tr\
ue` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.\
docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:n,message:o,fix:s}of e)yield{at:{span:n},message:o,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medi\
um"}:{},...s?{fix:s}:{}}}});var al=m({id:"versioned-secret-name",on:"compose",severity:"info",profile:"strict",summary:"Give external secrets a version in their name.",why:"A secret that keeps its name is rotated where nobody se\
es it, and nobody knows which services still hold the old one. With a version in the name, rotation is a change somebody reviews and can take back.",standards:[],references:{"Rotate a secret":"https:/\
/docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{pattern:Ns("What names look like, such as *_v*: * stands for anything.")},examples:[],*check(e,t,{pattern:n}){if(n)for(let o of T(
ce(e,"secrets"))){if(L(C(o,"external"))!=="true")continue;let s=C(o,"name"),r=s?L(s):o.name;r!==void 0&&!ue(r,n)&&(yield{at:s?{span:s.node.span,via:s.at.via}:o.at,message:`the external secret ${h(r)} \
has no version in its name: it should look like ${h(n)}`})}}});var dl=m({id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capabilities and limits inside your allow-lists.",why:"Every folder of the host, ev\
ery capability and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what is granted makes each new one a decision that somebody takes.",standards:[],references:{
"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},options:{mounts:Zt("Folders of the host that may be mounted, with what lies below them; \
relative ones as the Compose file writes them."),runtimes:Zt("Container runtimes that may be chosen, such as runc or runsc."),capabilities:Zt("Capabilities that may be added, such as NET_BIND_SERVICE."),
"max-memory":yn("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max-cpus":yn("The highest CPU limit; a container without a limit is above it.",null)},examples:[],
*check(e,t,n){let{host:o}=e,{mounts:s,runtimes:r,capabilities:i}=n,a=s?.map(cl);for(let c of w(o.mounts,({type:d,file:p})=>d==="bind"&&!p)){let d=c.value.source&&E(c.value.source);if(!a||!d||a.some(u=>Ng(
cl(d),u)))continue;let p=c.value.through?[{span:c.value.through,message:"mounted here"}]:[];yield{at:c,message:`${b(e)} mounts ${h(d)}, which is not on the list of allowed mounts`,related:p}}let l=i?.
map(ll);for(let c of w(o.capAdd))l&&!l.includes(ll(c.value))&&(yield{at:c,message:`${b(e)} adds ${h(c.value)}, which is not on the list of allowed capabilities`});r&&o.runtime.state==="written"&&!r.includes(
o.runtime.value)&&(yield{at:o.runtime,message:`${b(e)} runs under ${h(o.runtime.value)}, which is not on the list of allowed runtimes`});for(let[c,d,p,u]of[["memory",o.memory,n["max-memory"]&&n["max-m\
emory"]*1024*1024,n["max-memory"]&&`${n["max-memory"]} MB`],["CPU",o.cpus,n["max-cpus"],n["max-cpus"]]])p!==null&&d.state!=="unknown"&&(d.value<=0||d.value>p)&&(yield{at:d.state==="written"?d:e,message:`${b(
e)} ${d.value>0?"has a":"has no"} ${c} limit ${d.value>0?"above":"and should have one of at most"} ${u}`})}}),ll=e=>e.toUpperCase().replace(/^CAP_/,""),cl=e=>e.startsWith("/")?Ye(e):xe("",e),Ng=(e,t)=>t===
""?!e.startsWith("/")&&e.split("/")[0]!=="..":e===t||e.startsWith(`${t==="/"?"":t}/`);var pl=m({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can make the service log, with\
 nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},
examples:[],*check(e,t){let{logDriver:n,logOptions:o}=e.host;!x(n,s=>s===""||s==="json-file")||o.state==="unknown"||w(o,s=>s.name==="max-size").length||o.value.some(({state:s})=>s==="unknown")||Kt(t).
some(({at:s})=>/max-size/.test(s("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(s("log-driver")?.text??""))||(yield{at:n.state==="written"?n:e,message:`the log of ${b(e)} grows without bound: set \
max-size, or use the driver \`local\``})}});var Fg=1048576,ul=m({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hija\
cked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/ref\
erence/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of w(e.host.ulimits)){let{name:n,soft:o,hard:s}=t.value;if(!/^(?:nofile|nproc|core)$/.test(n))continue;let r=[o,s].find(i=>i!==null&&
(i===-1||i>Fg));r!==void 0&&(yield{at:t,message:`${h(n)} of ${b(e)} is ${r===-1?"without bound":r}: one process can use up the host's`})}}});var ml=m({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 cap\
abilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on ne\
ighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"\
https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:n}=e;if(n||V(t)||!Ds(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;
let s=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${b(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${b(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,
message:`${s}${Ug(e)}`,fix:be({set:"capDrop",to:["ALL"]})}}});function Ug({base:e}){let t=e&&qa[e.name.slice(e.name.lastIndexOf("/")+1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var fl=m({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along,\
 slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],
*check(e){let{cpus:t,cpuQuota:n,cpusetCpus:o}=e.host;!x(t,s=>s<=0)||!x(n,s=>s<=0)||!x(o,s=>s==="")||(yield{at:t,message:`${b(e)} may take all CPU time of the host`,fix:be({set:"cpus",to:1})})}});var hl=m({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database \
needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3",
"CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:n,span:o}=e;if(!qg(e)||n.networkMode.
state!=="default")return;let[s]=w(n.networks,({internal:d})=>x(d,p=>!p));if(!s)return;let r=t.filter(d=>d.span.file===o.file).length===1,i=n.networks.state==="default"?"the default network":`network ${h(
s.value.name)}`,a=new Set(w(n.networks).map(({value:d})=>d.name)),c=t.filter(d=>d!==e&&d.project===e.project&&w(d.host.networks,p=>a.has(p.name)).length>0).flatMap(d=>w(d.host.portBindings,p=>Oe(d.host,
p)).slice(0,1).map(({span:p})=>({span:p,message:`${b(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:s,related:c,severity:r?"low":"medium",message:`${b(e)} is a datastore on ${i}, wh\
ich has a way out; attach it only to a network with \`internal: true\`${w(n.portBindings).length?"; its published ports then end":""}`}}}),qg=({image:e,base:t})=>!Bg(e)&&(t?.kind==="datastore"||Vt(e)),
Bg=({entrypoint:e,cmd:t})=>{let n=e.state==="written"?e:t,[o]=n.state==="written"?n.value?.words??[]:[];return o!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(E(o)??"")};var gl=m({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only container still c\
an write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["OWASP-8","OW\
ASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of w(e.host.tmpfs)){let{target:n,options:o}=t.value,s=o.filter(r=>/^(?:exec|suid|dev)$/.
test(r));s.length?yield{at:t,message:`the tmpfs ${h(n)} of ${b(e)} is mounted ${s.join(", ")}: what is written there can be run or misused`}:o.some(r=>!r.startsWith("mode="))&&!o.some(r=>r.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${h(n)} of ${b(e)} has no size: it may take half the host's memory`})}}});var Hg=["CHOWN","SETGID","SETUID"],zg=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],yl={nginx:{writes:["/var/cache/nginx","/run"],capabilities:Hg},"nginxinc/nginx-unprivileged":{writes:["/tmp"],
capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:zg},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["C\
HOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SE\
TGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},bl=e=>Object.hasOwn(
yl,e)?yl[e]:void 0;var kl=m({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening th\
at keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],
references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:n,base:o}=e;if(!o||e.build||V(t)||n.entrypoint.state==="written")return;
let s=bl(o.name);if(!s)return;if(x(t.readonlyRootfs,l=>l)&&t.mounts.state!=="unknown"){let l=[...w(t.tmpfs).map(({value:d})=>d.target),...w(t.mounts,({readOnly:d})=>!d).flatMap(({value:d})=>E(d.target)??
[])].map(d=>d.replace(/\/+$/,"").replace(/^\/var\/run(?=\/|$)/,"/run")),c=s.writes.filter(d=>!l.some(p=>d===p||d.startsWith(`${p}/`)));c.length&&(yield{at:t.readonlyRootfs,message:`${b(e)} has a read-\
only root, and its image writes to ${c.join(" and ")}: add tmpfs there`})}if(!(w(t.capDrop,l=>de(l)==="ALL").length>0)||o.user!=="root"||t.capAdd.state==="unknown"||qn(e)!==""||s.capabilities.length===
0)return;let i=new Set(w(t.capAdd).map(({value:l})=>de(l))),a=s.capabilities.filter(l=>!i.has(l)&&!i.has("ALL"));a.length&&(yield{at:t.capDrop,message:`${b(e)} drops all capabilities, and its image st\
arts as root and needs ${a.join(", ")}: add them back, or set its user`})}});var wl=m({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protec\
ts nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com\
/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memoryReservation:n,memorySwap:o,memorySwappiness:s}=e.host;if(t.state==="written"){let r=t.value;Me(n,i=>r>0&&i>r)&&(yield{
at:n,message:`${b(e)} reserves more memory than its limit allows: the engine refuses to start it`}),Me(o,i=>i>0&&i<r)&&(yield{at:o,message:`memory and swap of ${b(e)} together are less than its memory\
: the engine refuses to start it`})}t.state==="default"&&Me(o,r=>r>0)&&(yield{at:o,message:`${b(e)} limits swap and not memory: the engine refuses to start it`}),x(s,r=>r>=0)&&s.state==="written"&&(yield{
at:s,severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${b(e)}`})}});var vl=m({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request\
, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https\
://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:n}=e.host;x(t,o=>o<=0)?yield{at:t,message:`${b(e)} may take all memory of the host`,fix:be({set:"\
memory",to:"512m"})}:x(n,o=>o<0)&&(yield{at:n,severity:"low",message:`${b(e)} may swap without limit, which undoes its memory limit`})}});var Gg=/(?:^|\/)(?:docker-)?socket-?proxy$/,xl={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",
gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},Sl=m({id:"no-broad-socket-proxy",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as \
it says no. With writing and containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the\
 Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{image:t,host:n}=e;if(!t.ref||!x(t.ref,({path:i})=>i!==null&&Gg.test(i)))return;let o=w(t.env,
({value:i})=>i!==null&&/^(?:1|true)$/i.test(E(i)??"")),s=i=>o.find(({value:a})=>a.name===i),r=s("POST");r&&s("CONTAINERS")?yield{at:r,message:`clients of ${b(e)} may create containers, privileged ones\
 too: they own the host`}:r&&(yield{at:r,severity:"medium",message:`clients of ${b(e)} may change whatever its other sections show`});for(let i of o){let a=Object.hasOwn(xl,i.value.name)?xl[i.value.name]:
void 0;a&&r&&(yield{at:i,severity:a.severity,message:`clients of ${b(e)} may ${a.gain} (${h(i.value.name)})`})}for(let i of w(n.portBindings))x(i.value.hostIp,a=>!/^(?:127\.|::1)/.test(a))&&(yield{at:i,
message:`${b(e)} is published on the host: whoever reaches the port speaks to the Docker engine`})}});var $l=m({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for old fil\
es only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticing.",standards:[],references:{"docker\
 run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{composes:t}){for(let n of w(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.
exec(n.value))continue;let s=t.flatMap(({files:l})=>l).find(({document:l})=>l.source.path===n.span.file)?.document.source,r=n.span.start+(s?.text.slice(n.span.start,n.span.end).indexOf(":")??-1),i=[{span:{
...n.span,start:r,end:r+1},text:"="}],a=r>=n.span.start?{fix:{safety:"safe",title:"write = instead",edits:i}}:{};yield{at:n,message:`${h(n.value)} uses the deprecated colon`,...a}}}});var Jn=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,
what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],
Ol=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),W=e=>({severity:"high",gain:e}),Po={
severity:"high",writable:"critical",gain:"every container, image and volume of the engine"},Kg=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",W("the host's accounts\
, keys and configuration")],["/boot",W("the host's kernel")],["/proc",W("the host's processes and kernel settings")],["/sys",W("the host's devices and kernel settings")],["/sys/fs/cgroup",W("the host'\
s control groups")],["/sys/kernel",W("the host's kernel settings")],["/dev",W("the host's devices")],["/root",W("the administrator's files and keys")],["/home",W("every user's files and keys")],["/usr",
W("the host's programs")],["/usr/bin",W("the host's programs")],["/usr/sbin",W("the host's programs")],["/usr/lib",W("the host's libraries")],["/usr/local/bin",W("the host's programs")],["/bin",W("the\
 host's programs")],["/sbin",W("the host's programs")],["/lib",W("the host's libraries")],["/lib64",W("the host's libraries")],["/var",W("the data of every service on the host")],["/var/lib",W("the da\
ta of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on the host logs"}],["/var/lib/docker",Po],["/var/lib/containerd",Po],["/var/lib/containers",Po],["/var/lib/k\
ubelet",Po],["/etc/shadow",W("the host's password hashes")],["/etc/gshadow",W("the host's password hashes")],["/etc/sudoers",W("who may become root on the host")],["/etc/ssh",W("the host's keys")],["/\
etc/kubernetes",W("the cluster's keys")],["/etc/docker",W("the engine's configuration and keys")],["/etc/pam.d",W("how the host checks passwords")],["/etc/ld.so.preload",W("code in every process of th\
e host")],["/etc/crontab",W("commands the host runs as root")],["/etc/systemd",W("services the host runs as root")]]),Vg=[{root:"/var/lib/docker",facts:W("the engine's own data, past its access checks")},
{root:"/var/lib/containerd",facts:W("the engine's own data, past its access checks")},{root:"/var/lib/kubelet",facts:W("the volumes and secrets of every pod")},{root:"/boot",facts:W("the host's kernel")},
{root:"/root/.ssh",facts:W("the administrator's keys")},{root:"/etc/cron.d",facts:W("commands the host runs as root")},{root:"/etc/sudoers.d",facts:W("who may become root on the host")}],Rl=e=>Kg.get(
e)??Vg.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,Cl=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),Al=[{path:/^\/dev\/(?:mem|kmem|port)$/,
readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],Yg=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},{path:/\/\.azure(?:\/.*)?$/,
what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,what:"r\
egistry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function El(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(e))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(e))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(e))return Yg.find(t=>t.path.test(e.replaceAll("\\","/")))?.
what}var Dl=m({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount credential directories of the host.",why:"Whoever gets into the container reads the user's\
 keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They outlive the container by years, and nothing shows that they were copied.",standards:["OW\
ASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n,file:o})=>n!=="volume"&&o===void 0)){
let n=Xt(t.value),o=n&&El(n.replaceAll("\uFFFC","~"));if(!o)continue;let s=e.development||/(?:^|\/)\.devcontainer\//.test(e.span.file);yield{at:t,severity:s?"medium":"high",message:`${b(e)} gets ${o} \
(${h(n.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}});var _l=m({id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge re\
aches every other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","\
OWASP-5"],references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:n,externalLinks:o}=e.host,s="every container there ca\
n reach it, those of other projects too";Me(t,r=>r==="bridge")&&(yield{at:t,message:`${b(e)} joins the engine's default bridge: ${s}`});for(let r of w(n,i=>i.external&&i.name==="bridge"))yield{at:r,message:`${b(
e)} joins the engine's default bridge: ${s}`};for(let r of w(o))yield{at:r,message:`${b(e)} is linked to ${h(r.value)}, a container outside the project: put both on a network of their own`}}});var Pl=m({id:"no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nob\
ody can say afterwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.\
com/engine/logging/configure/"},examples:[],*check(e){let{logDriver:t}=e.host;x(t,n=>n==="none")&&(yield{at:t,message:`nothing ${b(e)} says is kept: an attack on it leaves no trace`})}});var Il=m({id:"no-disabled-selinux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when \
a container escape succeeds: without it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compos\
e: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of w(e.host.securityOpt)){let{key:n,value:o}=st(t.value);n==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(o)&&(yield{at:t,message:`${h(t.value)} takes ${b(e)} out of SELinux's separation on hosts that have it`})}}});var Ll=m({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes throug\
h its socket, with no password: an intruder starts a second container that mounts the host's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CI\
S-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:n}=e;
x(t.useApiSocket,s=>s)&&(yield{at:t.useApiSocket,message:`${b(e)} gets the engine's socket and your registry credentials`});let o=n.some(({ref:s})=>s.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.
test(s.value.path??""));for(let s of w(t.mounts,({type:r})=>r==="bind"||r==="npipe"||r==="unknown")){let r=s.value.source&&E(s.value.source);if(!r){let u=[Xt(s.value)??"",E(s.value.target)??""],f=s.value.
source&&Jn.find(g=>u.some(y=>g.path.test(y)));f&&(yield{at:s,severity:"high",confidence:"medium",message:`${b(e)} is given what looks like the control socket of ${f.what}: whoever has it starts contai\
ners as root`});continue}let i=Ye(r).replace(/^\/var\/run(?=\/|$)/,"/run"),a=Jn.find(u=>u.path.test(i)||u.path.test(r));if(!a&&!Ol.has(i))continue;let l=o||/^\/run\/user\/\d+\//.test(i)?"high":"critic\
al",c=/^\/run\/user\/\d+(?:\/|$)/.test(i),d=a?`controls ${a.what} through ${h(r)}`:`reaches the engine's socket inside ${h(r)}`,p=s.value.through?[{span:s.value.through,message:"mounted here"}]:[];yield{
at:s,severity:l,related:p,message:o?`${b(e)} ${d}; allow the proxy only the calls its clients need`:`${b(e)} ${d}: ${c?"that is everything its user may do on the host":"that is root on the host, read-\
only or not"}`}}}});var Wl=m({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever r\
eaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST\
-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:n,host:o}=e,s=c=>w(n.env,d=>d.name===
c)[0],r=c=>{let d=s(c)?.value.value;return s(c)!==void 0&&(!d||d.state==="unknown"||d.value!=="")},i=r("DOCKER_TLS_VERIFY")||r("DOCKER_CERT_PATH")||r("DOCKER_TLS_CERTDIR");for(let c of w(n.env,d=>d.name===
"DOCKER_HOST")){let d=(c.value.value&&E(c.value.value))??"",p=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(d);if(!p||i||/^(?:localhost|127\.|::1)/.test(p[1]??"")||Xg(p[1]??"",t,e.project))continue;let u=re(
{id:e.project},t).has(p[1]??"");yield{at:c,severity:u?"medium":"high",message:`${b(e)} uses the Docker API of ${h(p[1]||"every interface")} over plain TCP${u?", on a network with a way out: make it an\
 internal one":""}`}}for(let{commands:c,setting:d}of te(e))c.some(Jg)&&(yield{at:d,message:`${b(e)} serves the Docker API over plain TCP, to whoever reaches it`});let a=s("DOCKER_TLS_CERTDIR");n.ref!==
null&&x(n.ref,({path:c,tag:d})=>c==="docker"&&/dind/.test(d??""))&&a&&a.value.value&&x(a.value.value,c=>c==="")&&(yield{at:a,message:`${b(e)} serves the Docker API over plain TCP: without a folder for\
 certificates there are none`});for(let c of w(o.portBindings,({containerPort:d})=>d!==null&&d.from<=2375&&d.to>=2375))Oe(o,c.value)&&(yield{at:c,severity:"critical",message:`${b(e)} publishes the Doc\
ker API without a password on every interface`})}});function Jg({name:e,words:t}){if(e!=="dockerd")return!1;let n=t.map(({text:o})=>o);return n.some(o=>/^--tls(?:verify)?(?:=true)?$/.test(o))?!1:n.some(
(o,s)=>{let r=/^(?:-H|--host)$/.test(n[s-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return r!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(r)})}function Xg(e,t,n){let o=re({id:n},
t).get(e);return o!==void 0&&w(o.host.networks).every(({value:s})=>x(s.internal,r=>r))}var Ml=m({id:"no-escape-capability",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a p\
rocess in the container mounts the host's disks, loads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!V(t))for(let n of w(t.capAdd)){
let o=nn[de(n.value)];o&&(yield{at:n,severity:o.severity,message:`${b(e)} gets ${h(n.value)}: ${o.gain}`})}}});var Tl=m({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgroup namespace it sees every ot\
her container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:["CIS-5.25"],references:{"Co\
mpose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;x(t.cgroupnsMode,o=>o==="host")&&(yield{at:t.cgroupnsMode,message:`${b(e)} sees th\
e cgroups of the whole host`});let n=le(t,"writable-cgroups");n&&/^(?:1|t|true)$/i.test(n.option.value)&&(yield{at:n.at,message:`${b(e)} may write to its cgroups and lift its own limits`}),Me(t.cgroupParent,
o=>o!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${b(e)} runs under ${h(t.cgroupParent.value)}: its limits are what that cgroup's are`})}});var jl=m({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all pe\
rmissions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!V(t)){for(let n of w(t.devices)){let o=E(n.value.pathOnHost),s=o&&Ye(o),r=s&&
Al.find(a=>a.path.test(s));if(!r)continue;let i=n.value.cgroupPermissions.includes("w")?r.writable:r.readOnly;yield{at:n,severity:i,message:`${b(e)} gets ${h(o)}: ${r.gain}`}}for(let n of w(t.deviceCgroupRules)){
let[o="",s=""]=n.value.trim().split(/\s+/),r=o==="a"||s==="*:*",i=r||o==="b"&&s.endsWith(":*")?"high":"info";yield{at:n,severity:i,message:`${b(e)} may use ${r?"every device":i==="high"?"every disk of\
 one kind":"further devices"} of the host (${h(n.value)})`}}}}});var Nl=m({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's programs lie open: \
databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/refe\
rence/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;x(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} reads and writes the shared memory of the host's programs; for more shar\
ed memory of its own there is shm_size`})}});var Fl=m({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually wi\
thout a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",
standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:n}=e.host,
o=`${b(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;x(t,s=>s==="host")&&(yield{at:t,message:o});for(let s of w(n,({external:r,name:i})=>r&&
i==="host"))yield{at:s,message:o}}});var Ul=m({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and envir\
onment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],
references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;x(t,n=>n==="host")&&(yield{at:t,message:`${b(e)} sees and can sig\
nal every process of the host`})}});var ql=m({id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a \
nobody on the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{
"User-namespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!V(t)&&x(t.usernsMode,n=>n==="host")&&(yield{at:t.usernsMode,message:`${b(e)} op\
ts out of user-namespace remapping: its root is the host's root`})}});var Bl=m({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the host's own. With SYS_ADMIN it\
 changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.docker.com/reference/compose\
-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!x(t.utsMode,o=>o==="host"))return;let n=w(t.capAdd,o=>/^(?:ALL|SYS_ADMIN)$/.test(de(o))).length>0||V(t);yield{at:t.utsMode,severity:n?"med\
ium":"low",message:`${b(e)} shares the host's name${n?" and may change it":""}`}}});var Hl=m({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is \
discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],
references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:n}=e.host;if(w(n).length===0||!x(t,s=>/^(?:host|none|service:.*|container:.*)$/.
test(s)))return;let o=t.value==="host"?"everything it listens on is open instead":"nothing is published";yield{at:n,message:`the ports of ${b(e)} are ignored in network mode ${h(t.value)}: ${o}`,related:[
{span:t.span,message:"because of this"}]}}});var zl=m({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in th\
e image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS\
-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:n,windows:o}=e;if(o||!x(n.securityOpt,
i=>i.every(({state:a})=>a!=="unknown")))return;let s=le(n,"no-new-privileges");if(s&&(s.option.fault||Le(s.option.value))||!s&&Kt(t).some(({at:i})=>i("no-new-privileges")?.text==="true"))return;let r=be(
{set:"securityOpt",to:["no-new-privileges=true"]});yield{at:s?.at??{span:e.span},message:`processes of ${b(e)} can gain privileges, for example through setuid programs${Zg(e)}`,fix:r}}}),Zg=({stack:e})=>e?
"; deployed as a stack it stays so, because Swarm ignores security_opt":"";var Gl=m({id:"no-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then \
stops something else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory \
and the OOM killer":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:n,memory:o}=e.host,s=x(o,a=>a<=0),r=s?"high":"mediu\
m",i=s?", and nothing limits its memory":"";x(t,a=>a)&&(yield{at:t,severity:r,message:`${b(e)} is never stopped when memory runs out${i}; on cgroup v2 the engine ignores the setting`}),x(n,a=>a<=-500)&&
(yield{at:n,severity:r,message:`${b(e)} is among the last the kernel stops when memory runs out${i}`})}});var Kl=m({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"Logs hold names, addresses, tokens in URLs. In plain text on the\
 network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{"Syslog logging driver":"https://docs.docker.com/engine/l\
ogging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:n,logOptions:o}=e.host;if(!x(n,r=>/^(?:syslog|gelf|fluentd)$/.test(r)))return;let s=w(o,({name:r,value:i})=>r==="fluentd-tls\
-skip-verify"||r==="fluentd-address"&&i.startsWith("tls:")).length>0;for(let r of w(o,({name:i})=>i===`${n.value}-address`)){let{value:i}=r.value,a=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.
exec(i)?.slice(1).find(Boolean);!(n.value==="fluentd"?!s&&!/^unix:/.test(i):/^(?:tcp|udp):/.test(i))||!a||/^(?:localhost|127\.|::1)/.test(a)||t.some(({path:c})=>c[1]===a)||(yield{at:r,message:`${b(e)}\
 sends its log to ${h(a)} in plain text`})}}});var Vl=m({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond th\
e defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, tracing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code\
 that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;
if(!V(t))for(let n of w(t.capAdd)){let o=de(n.value);!ut.has(o)||tn.has(o)||nn[o]||(yield{at:n,severity:Ua[o]??"low",message:`${b(e)} gets ${h(n.value)}, which the engine does not give by default`})}}});var Qg=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{
names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,
gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],Yl=m({id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",
summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without the name: one mounted socket or device later it reads and writes what it like\
s. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],
*check(e){let{host:t}=e;for(let n of w(t.groupAdd)){let o=Qg.find(({names:s})=>s.test(n.value));!o||/^(?:root|0)$/.test(n.value)&&/:(?:0|root)$|^\d+$/.test(qn(e))||(yield{at:n,severity:o.severity,message:`${b(
e)} joins group ${h(n.value)}, which gives it ${o.gain}`})}}});var Jl=m({id:"no-privileged-host-port",on:"container",severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own se\
rvices: clients trust what answers there. A container on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://d\
ocs.docker.com/engine/network/port-publishing/"},options:{allow:js("Ports below 1024 that may be taken.",[80,443])},examples:[],*check(e,t,{allow:n}){for(let o of w(e.host.portBindings)){let s=o.value.
hostPort?.from;s&&s<1024&&!n.includes(s)&&(yield{at:o,message:`${b(e)} takes port ${s} of the host, one of those the host's own services use`})}}});var Xl=m({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"A privileged container has every capability, every device\
 of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","\
PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){let{privileged:t}=e.host;x(t,n=>n)&&(yield{at:t,message:`${b(
e)} is privileged: root in it is root on the host`,fix:be({set:"privileged",to:!1})})}});var Zl=m({id:"no-risky-exec",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed \
in a running container passes by its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next contai\
ner, so nobody can say what really ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,
command:n,user:o,privileged:s}of e.hooks){let r=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;x(s,i=>i)&&(yield{at:s,message:`${r} of ${b(e)} runs privileged: it owns the host while it l\
asts`}),x(o,i=>/^(?:root|0)(?::|$)/.test(i))&&(yield{at:o,severity:"low",message:`${r} of ${b(e)} runs as root`}),t!=="pre_start"&&x(n,i=>(i?.script?.commands??[]).some(ey))&&(yield{at:n,severity:"inf\
o",message:`${r} of ${b(e)} edits files of the running container: put the change into the image`})}}}),ey=({name:e,words:t})=>e==="sed"&&t.some(({text:n})=>/^(?:-\w*i|--in-place)/.test(n))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.
test(e)&&t.some(({text:n})=>/^(?:install|add|upgrade)$/.test(n));var Ql=m({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's wall\
s: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and secre\
ts.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of w(e.host.mounts,
({type:n})=>n==="bind")){let{source:n,readOnly:o,relabel:s,through:r}=t.value,i=Xt(t.value)?.replace(/\/$/,""),a=n&&(E(n)??(i==="~"?i:void 0));if(!a||Jn.some(({path:f})=>f.test(Ye(a))))continue;let l=s!==
void 0&&Cl(Ye(a)),c=ty(a)??(l?{severity:"high",gain:"a part of the system"}:void 0);if(!c)continue;let d=r?[{span:r,message:"mounted here"}]:[],p=!o&&c.writable||(l?"high":c.severity),u=s?`, and :${s}\
 changes the security labels on the host`:"";yield{at:t,severity:p,related:d,message:`${b(e)} mounts ${h(a)} of the host: ${c.gain}${u}`}}}});function ty(e){if(/^~\/?$/.test(e))return{severity:"high",
gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.
test(e)?"":void 0);return Rl(Ye(t===void 0?e:`/${t}`))}var K=(e,t,n)=>({what:e,class:t,service:n}),Io=new Map([[23,K("Telnet","admin",/telnet|busybox/i)],[1433,K("SQL Server","datastore",/mssql|sql-?server/i)],[1521,K("Oracle Database","datastore",/oracle/i)],
[2345,K("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,K("the Docker API","admin",/docker/i)],[2379,K("etcd","datastore",/etcd/i)],[3306,K("MySQL","datastore",/mysql|maria|percona/i)],[3389,
K("Remote Desktop","admin",/rdp/i)],[4444,K("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,K("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],
[5432,K("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,K("a usual back door","back door",/flower|adb|android|celery/i)],[5672,K("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],
[5900,K("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,K("Redis","datastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,K("a usual back door","back door",/irc/i)],[7777,K("a usual back d\
oor","back door",/terraria|game|server/i)],[8086,K("InfluxDB","datastore",/influx/i)],[9042,K("Cassandra","datastore",/cassandra|scylla/i)],[9200,K("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],
[9229,K("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],[10250,K("the kubelet","admin",/kube|k3s/i)],[11211,K("Memcached","datastore",/memcache/i)],[15672,K("RabbitMQ's administration","ad\
min",/rabbit/i)],[27017,K("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],[31337,K("a usual back door","back door",/^$/)]]);var tc=m({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and d\
ebuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw do\
es not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,
development:n}=e;if(!x(t.networkMode,o=>/^(?:none|service:.*|container:.*)$/.test(o)))for(let o of w(t.portBindings,s=>Oe(t,s))){let{containerPort:s,protocol:r}=o.value;if(!s||r==="udp"||r==="sctp")continue;
let i=[...Io].find(([g])=>g>=s.from&&g<=s.to);if(!i)continue;let[a,{what:l,class:c,service:d}]=i;if(c==="back door"&&d.test(ec(e)))continue;let p=c==="back door"||d.test(ec(e)),u=(c==="datastore"||c===
"admin")&&!p&&!e.build&&!!e.base,f={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:o,severity:u?"info":n?"medium":"high",...p?{}:{confidence:u?"low":"medium"},message:`${b(
e)} publishes port ${a}, ${c==="back door"?l:p?`that of ${l}`:`which ${l} usually has`}, on every interface of the host`,fix:f}}}}),ec=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unkno\
wn"?e.ref.value.text:""}`;var ny="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",oy="the image's own files there are gone",sy=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki",
"/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,ny]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,oy])]),nc=m({id:"no-shadowing-mount",on:"conta\
iner",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what the image has at that path\
. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the source decides which programs run.",
standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:n})=>n===
"bind"||n==="volume")){let n=E(t.value.target)?.replace(/\/+$/,"")??"",o=t.value.source&&E(t.value.source),s=sy.get(n);!s||o&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(o)||t.value.type==="volume"||(yield{
at:t,message:`${b(e)} mounts over ${h(n)}: ${s}`})}}});var oc=m({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Two containers in one namespace are \
one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE\
-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,{composes:t}){let{host:n}=e,o=[[n.pidMode,"medium","sees its processes, and throu\
gh them its files and memory"],[n.ipcMode,"low","reads and writes its shared memory"],[n.networkMode,"low","listens on its network and its loopback"]];for(let[s,r,i]of o){let a=s===n.networkMode?/^container:/:
/^(?:container|service):/;!(s===n.networkMode&&x(s,c=>ry(c,e.project,t)))&&x(s,c=>a.test(c))&&(yield{at:s,severity:r,message:`${b(e)} joins ${h(s.value)}: it ${i}`})}for(let s of w(n.volumesFrom,r=>r.
startsWith("container:")))yield{at:s,message:`${b(e)} mounts every volume of ${h(s.value)}, whatever it becomes`}}}),ry=(e,t,n)=>e.startsWith("container:")&&n.some(o=>o.id===t&&z(o).some(s=>L(C(s,"con\
tainer_name"))===e.slice(10)));var sc=m({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mou\
nts appears on the host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagat\
ion":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[],*check(e){for(let{value:t}of w(e.host.mounts)){let{propagation:n}=t;if(!n||!x(n,s=>/^r?(?:shared|slave)$/.
test(s)))continue;let o=n.value.endsWith("slave");yield{at:n,severity:o?"low":"medium",message:`${b(e)} mounts with ${h(n.value)}: ${o?"what the host mounts below it appears inside":"what it mounts be\
low it appears on the host"}`}}}});var rc=m({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc\
 and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{
"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,n=V(t)?void 0:le(t,"apparmor");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(
e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}});var ic=m({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of\
 the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp i\
n Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,n=V(t)?void 0:le(t,"seccomp");n?.option.value==="unconfined"&&(yield{at:n.at,message:`${b(e)} runs wit\
hout a seccomp filter: every system call of the kernel is open to it`})}});var ac=m({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel o\
f the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],
references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){if(!V(e.host))for(let t of w(e.host.securityOpt,n=>n==="systempaths=u\
nconfined"))yield{at:t,message:`${b(e)} sees /proc and /sys without masks, and as root writes kernel settings of the host`}}});var lc=m({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of capabilities is read as \
a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime privilege":"https://docs.do\
cker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:n}=e,o=t.capDrop.state==="unknown"?void 0:new Set(w(t.capDrop).map(({value:r})=>de(r))),
s=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:r})=>r==="unknown");for(let r of w(t.capAdd)){let i=de(r.value);if(V(t)){yield{at:r,message:`a privileged container has every capability: ad\
ding ${h(r.value)} changes nothing`};continue}if(i==="NET_BIND_SERVICE"&&!iy(t.sysctls)&&ay(t.networkMode,t.networks.state)){let a=[...w(n.exposedPorts).map(({value:c})=>c.from),...w(t.portBindings).flatMap(
({value:c})=>c.containerPort?.from??[])],l=a.length>0&&a.every(c=>c>=1024);yield{at:r,severity:l?"low":"info",message:l?`${b(e)} listens above port 1023, where nobody needs ${h(r.value)}`:`current eng\
ines let any user of a container listen on any port: ${b(e)} does not need ${h(r.value)}`}}else tn.has(i)&&o&&!s&&!o.has("ALL")&&!o.has(i)&&(yield{at:r,message:`every container has ${h(r.value)} unles\
s it is dropped: adding it changes nothing`})}}}),iy=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),ay=(e,t)=>t!=="unknown"&&x(e,n=>n===
""||n==="bridge");var ly=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout",
"net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),cc=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
dc=m({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses\
 them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.dock\
er.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,n=x(t.networkMode,s=>s==="host"),o=x(t.ipcMode,s=>s==="host");for(let s of w(t.sysctls,r=>!ly.has(r.name))){let{name:r}=s.
value,i=r.startsWith("net.");if(cc.test(r)?!o:i&&!n)continue;let a=i||cc.test(r)?`${b(e)} would set ${h(r)} for the whole host, and the engine refuses it in this mode`:`${h(r)} belongs to the host: th\
e engine refuses to start ${b(e)} with it, set it on the host`;yield{at:s,message:a}}}});var pc=m({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host interface.",why:"A port without an address is published on every\
 interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","\
NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,stack:n}=e;if(!x(t.networkMode,
o=>/^(?:none|service:.*|container:.*)$/.test(o))){for(let o of n?w(t.portBindings,s=>s.hostIp.state==="written"&&!Oe(t,s)):[])yield{at:o,message:`${b(e)} names an address for its port, and Swarm ignor\
es addresses: deployed as a stack it is open on every interface`};for(let o of w(t.portBindings,s=>Oe(t,s))){let{hostPort:s,containerPort:r}=o.value,i=s?.from,a=[i,r?.from].some(c=>c===80||c===443),l=i===
void 0?"a port":`port ${i}`;yield{at:o,severity:a?"info":"medium",message:`${b(e)} publishes ${l} on every interface of the host${n?"; deployed as a stack it stays so, because Swarm ignores addresses":
""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}});var uc=m({id:"pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, a\
nd no other service, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/servic\
es/#pids_limit"},examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&x(t,n=>n<=0)&&(yield{at:t,message:`${b(e)} may start processes without limit`,fix:be({set:"pidsLimit",to:200})})}});var mc=m({id:"read-only-rootfs",on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem rep\
laces programs, plants tools and stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","\
NIST-4.4.4"],references:{"Compose: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!x(t,n=>!n)||(yield{at:t,
message:`${b(e)} can write to its own programs and configuration`,fix:be({set:"readonlyRootfs",to:!0})})}});var fc=5,cy=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
hc=m({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,{composes:t}){let{restartPolicy:n,restartRetries:o}=e.
host;if(!(n.state==="unknown"||n.state==="default"&&e.stack)){if(n.value==="no"){let s=e.path[1]??"",r=t.some(i=>i.id===e.project&&As(i).has(s));n.state==="default"&&!cy.test(s)&&!r&&(yield{at:e,message:`${b(
e)} stays down after a crash: it has no restart policy`});return}n.value==="always"&&n.state==="written"&&x(o,s=>s===0)&&(yield{at:n,severity:"info",message:`${b(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),n.value==="on-failure"&&x(o,s=>s===0||s>fc)&&(yield{at:o.state==="written"?o:n,severity:"info",message:`${b(e)}\
 is started again ${o.value===0?"without end":`${o.value} times`} when it fails: on-failure:${fc} is enough`})}}});var gc=m({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refus\
ed at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"\
https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,n;for(let o of w(t.securityOpt)){let{key:s,value:r,fault:i}=st(o.value);i&&(yield{at:o,message:`\
the engine refuses an option of ${b(e)}: ${i}`});let a=s==="no-new-privileges"&&!i?Le(r):void 0;a!==void 0&&(n&&n.value!==a&&(yield{at:o,message:`${b(e)} asks for no-new-privileges both ways: the last\
 one wins`,related:[{span:n.span,message:"says the opposite"}]}),n={value:a,span:o.span})}if(!e.windows)for(let o of[...w(t.capAdd),...w(t.capDrop)]){let s=de(o.value);s==="ALL"||ut.has(s)||(yield{at:o,
message:`the engine refuses ${h(o.value)} of ${b(e)}: ${s==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}});var yc=m({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the buil\
d goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"\
https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:n,sources:o}of t)if(!(n.keyword!=="ADD"||n.flags.some(({name:s})=>s===
"checksum")))for(let s of o){let r=s.state==="unknown"?s.text:s.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(r);!i&&!/^https?:\/\//i.test(r)||i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(r)||(yield{at:s,message:`${h(r.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`})}}});var dy=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,py=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
bc=m({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let n=Y(e,t);for(let o of e.stages){let s=o.workdir,r=s&&E(s);if(s&&r&&dy.test(r)){yield{at:s,severity:r.startsWith("/proc")||r.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${h(r)}, a directory of the system`};continue}if(!n.has(o)||o.windows||!uy(o,Je(o,t)?.base?.name))continue;let i=o.copies.find(a=>!a.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(E(a.destination)??"/"));i&&(yield{at:i.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),uy=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!py.test(t);var my=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlin\
ux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros expres\
s-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenk\
ins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-stream\
ing neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy\
 python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm \
swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),kn=e=>my.has(e);var kc=m({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that i\
s no stage is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependenc\
y on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},n){let o=_s(t.path,n),s=e.flatMap(
({name:r})=>r??[]);for(let r of e){let i=[...r.copies.flatMap(({from:a})=>a&&"image"in a?[a]:[]),...r.mounts.flatMap(a=>"image"in a?[a]:[])];for(let{image:a,span:l}of i){if(a.state==="unknown"||a.value===
"scratch")continue;let{path:c,tag:d,digest:p,domain:u,fault:f}=ot(a.value);f||!c||c.includes("/")||d!==void 0||p!==void 0||u!=="docker.io"||a.value.includes("/")||kn(c)||o.has(a.value)||(yield{at:{span:l},
message:`${h(a.value)} is no stage of this file, so the builder pulls docker.io/library/${c}${s.length?`; its stages are ${s.slice(0,6).map(h).join(", ")}`:""}`})}}}});var vc=m({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it d\
oes depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docke\
r.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let n of t){let{instruction:o,sources:s}=n;if(o.keyword!=="ADD"||s.length===0||o.heredocs.length>
0||o.flags.some(({name:a})=>a==="checksum"||a==="unpack"||a==="keep-git-dir")||!s.every(a=>gy(a,n)))continue;let r=o.args[0]?.value??"",i=[{span:o.keywordSpan,text:o.keywordSpan.end-o.keywordSpan.start===
3?"COPY":o.keyword}];yield{at:{span:o.keywordSpan},message:`${h(r)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:i}}}}}),fy=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,
wc=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,hy=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function gy(e,{destination:t}){
if(e.state==="unknown")return!wc.test(e.text)&&t.state!=="unknown"&&hy.test(t.value);let n=e.value.replace(/^["']|["']$/g,"");return!fy.test(n)&&!wc.test(n)&&!/\*$/.test(n)}var yy=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audi\
t bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),by=new Set("pytest py.test tox nosetests jest vitest m\
ocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),ky=new Set("mypy flake8 pylint ruff eslint tslint tsc golangci-lint s\
taticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),xc=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bun\
x go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function wn([e="",...t]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.
test(t[0]??"")&&!xc.has(e)||t.some(o=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(o))||t.length>0&&t.every(o=>/^(?:--?(?:version|help|[Vh])|version|help)$/.
test(o)))return;if(!xc.has(e)&&!/^python[\d.]*$/.test(e))return yy.has(e)?"scanner":by.has(e)||ky.has(e)?"test":void 0;let n=t.join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.
test(n)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(n)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blo\
b"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(n)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(n)?"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(n)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(n)?"scanner":/^(?:test|clippy|nextest)\b/.test(n)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?wn(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(o=>/^(?:manage|setup)\.py$/.test(o))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?wn(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var Sc=m({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes\
 nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{
"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:n}of ee(e,t))for(let o of n){let s=wn(Bn(o)),r=s&&!vy(o,n)&&wy(o);if(!s||
!r)continue;yield{at:{span:$e(o)},severity:s==="test"?"medium":"high",message:`${h(o.words[0]?.text??"")} fails and the build goes on: ${r}`}}}});function wy({fallback:e,tested:t,failsUnseen:n,decides:o,
feeds:s,words:r,substitutedInto:i}){if(i||t)return;let a=r.slice(1).find(({text:l},c,d)=>/^--(?:exit-zero|soft-fail)$/.test(l)||l==="--exit-code=0"||l==="0"&&d[c-1]?.text==="--exit-code");return a?`${a.
text==="0"?"--exit-code 0":a.text} tells it to`:e.length?e.every(({name:c,words:d})=>/^(?:true|:|echo|printf)$/.test(c)||c==="exit"&&d[1]?.text==="0")?`${h(`|| ${e[0]?.words.map(({text:c})=>c).join(" ")??
""}`)} takes its place`:void 0:n?s.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe ends with the status of its last command, unless pipefail is set":o?void 0:"what follows runs wh\
atever it found; join them with && or set -e"}function vy(e,t){let n=t[t.indexOf(e)+1];return n!==void 0&&[...n.words,...n.assignments.map(({value:o})=>o)].some(({names:o})=>o?.includes("?"))}var xy=/^org\.opencontainers\.image\./,$c=m({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a bui\
lder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:[
"OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:n,source:o}=e,s=new Set(mn(e,Pt(o.path,
t)).flatMap(Z)),r=new Set([...s].flatMap(({assignments:i})=>i.flatMap(({keyword:a,name:l})=>a==="LABEL"?[l]:[])));for(let i of n){if(s.has(i))continue;let a=i.assignments.filter(({keyword:p,name:u})=>p===
"LABEL"&&xy.test(u)&&!r.has(u)),[l,...c]=a;if(!l)continue;let d=b({path:["stages",wt(i)],ships:!1});yield{at:l,message:`the image that ships does not have this label: only ${d} does`,related:c.map(({span:p})=>({
span:p,message:"nor this one"}))}}}});var Sy=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk open\
jdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["versio\
n control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditiona\
l nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote acce\
ss",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],$y=new Map(Sy.flatMap(([e,t,n])=>n.split(" ").map(o=>[o,{what:e,big:t}])));function Ks(e){return $y.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var Oc=m({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder\
 works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages\
 also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let n=Ry([...Y(e,
t)]);for(let{commands:o,ships:s}of ee(e,t)){if(!s)continue;let r=Oy(o),i=[];for(let p of o){let u=N(p);if(u?.action!=="install"||!Ge(u.manager))continue;let f=u.args.options.find(({name:g})=>g==="-t"||
g==="--virtual")?.value?.text;if(!(f&&r.has(f)))for(let g of u.packages){let y=g.text.replace(/[=<>~@:].*$/,"");Ks(y)&&!r.has(y)&&!n.has(y)&&!n.has(g.text)&&i.push({word:g,name:y})}}let[a]=i,l=i[i.length-
1];if(!a||!l)continue;let c=[...new Set(i.map(({name:p})=>p))],d=c.length===1&&!Ks(c[0]??"")?.big;yield{at:{span:{...a.word.span,end:Math.max(a.word.span.end,l.word.span.end)}},severity:d?"low":"mediu\
m",message:`${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function Oy(e){return new Set(
e.flatMap(t=>{let n=N(t);return n?.action==="remove"?n.packages.map(({text:o})=>o):[]}))}var Ry=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:n,cmd:o})=>[t,n,o].flatMap(s=>s?.logical.text.match(/[\w.+-]+/g)??
[])));var Cy=/^(?:dev|test|debug|ci|lint|build|builder|deps)/,Rc=m({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists\
 behind.",why:"Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an in\
truder which old versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:n,instruction:o,
stage:s,ships:r,alone:i}of ee(e,t)){if(!r&&!(i&&!Cy.test(s.name??"")))continue;let a=()=>new Map(kt(s).flatMap(({keyword:p,name:u,literal:f})=>p==="LABEL"?[]:[[u,f]])),l=zn(o).filter(({type:p})=>p==="\
cache"||p==="tmpfs"),c=[],d=new Map;for(let p of n){let u=N(p);if(!u||!Cc(u))continue;let f=d.get(u.manager)??Ey(u.manager,n,a(),l.map(({target:g})=>g??""));d.set(u.manager,f);for(let g of Dy(u,p,f))c.
includes(g)||c.push(g)}c.length&&(yield{at:{span:o.keywordSpan},message:`this RUN leaves more than it needs: ${c.join("; ")}`})}}}),Cc=({action:e,manager:t,verb:n})=>e==="install"||(e==="upgrade"||/^(?:up|update|patch)$/.
test(n?.text??""))&&(t==="zypper"||t==="dnf"),Ay=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cache","\uFFFC/.cache"];function Ey(e,t,n,o){let s=t.
findLastIndex(l=>{let c=N(l);return c?.manager===e&&Cc(c)}),r=t.slice(s+1),i=r.flatMap(({name:l,words:c})=>l==="rm"||l==="find"||l==="cd"?c.slice(1).map(({text:d})=>d):[]),a=r.some(l=>{let c=N(l);return c?.
manager===e&&c.action==="clean"&&(e!=="dnf"||c.packages.some(({text:d})=>d==="all"))||e==="apt"&&/^apt(?:-get)?$/.test(l.name)&&/clean$/.test(l.words[1]?.text??"")});return{variables:n,cached:o,cleans:a,
removed:new Set(Ay.filter(l=>i.some(c=>c.startsWith(l)))),updates:t.some(l=>N(l)?.manager==="apt"&&N(l)?.action==="update"),configured:t.some(({words:l,redirects:c})=>[...l,...c.map(({target:d})=>d)].
some(({text:d})=>/Install-Recommends/i.test(d)))}}function Dy({manager:e,args:t,verb:n,packages:o},s,r){let{variables:i,cached:a,cleans:l,updates:c,configured:d}=r,p=(...y)=>M(t,...y)!==void 0,u=(...y)=>y.
some(k=>r.removed.has(k)),f=y=>a.some(k=>k.includes(y)),g=[];switch(e){case"apt":{!(p("--no-install-recommends","--without-recommends")||t.options.some(({value:k})=>/install-recommends=(?:0|false|no)/i.
test(k?.text??""))||t.operands.some(({text:k})=>/install-recommends=(?:0|false)/i.test(k)))&&!d&&n?.text==="install"&&g.push("add --no-install-recommends"),c&&!u("/var/lib/apt","/var/lib/{apt")&&!f("/\
var/lib/apt")&&!l&&g.push("remove /var/lib/apt/lists/*");break}case"apk":!p("--no-cache")&&!u("/var/cache/apk")&&!f("/apk")&&!l&&g.push("add --no-cache");break;case"dnf":!l&&!u("/var/cache")&&!f("/var\
/cache")&&g.push(`end with ${s.name} clean all`);break;case"zypper":!l&&!u("/var/cache/zypp")&&!f("/var/cache/zypp")&&g.push("end with zypper clean");break;case"pip":{let y=i.has("PIP_NO_CACHE_DIR")||
s.assignments.some(({name:v})=>v==="PIP_NO_CACHE_DIR"),k=s.name==="uv";!y&&!k&&!p("--no-cache-dir","--no-cache")&&!u("/root/.cache","~/.cache","\uFFFC/.cache")&&!f(".cache")&&!f("pip")&&!l&&(o.length>
0||p("-r","--requirement","-e"))&&g.push("add --no-cache-dir");break}}return g}var _y=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,Ac=m({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies\
 exactly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour \
ago goes straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let n of q(
e,t)){let o=N(n.command),s=o&&!_y.test(n.stage.name??"")?Py(o,n):void 0;if(!o||!s)continue;let r=fn(e,t);if(r?.some(l=>s.manifest.test(l))&&!r.some(l=>s.locks.test(l)))continue;let i=o.verb??n.command.
words[0];if(!i)continue;let a=s.text&&o.verb?gn(o.verb,s.text):[];yield{at:i,message:`${h(`${n.command.name}${o.verb?` ${o.verb.text}`:""}`)} may change what the lock file says; ${s.instead}`,...a.length?
{fix:{safety:"unsafe",title:s.instead,edits:a}}:{}}}}});function Py({manager:e,action:t,verb:n,packages:o,args:s,global:r},{command:i,stage:a}){if(t!=="install")return;let l=(...d)=>M(s,...d)!==void 0,
c=(...d)=>[...i.assignments.map(({name:p})=>p),...kt(a).filter(({keyword:p})=>p!=="LABEL").map(({name:p})=>p)].some(p=>d.includes(p));switch(e){case"npm":return o.length||r||!/^(?:install|i)$/.test(n?.
text??"")||l("--package-lock-only","--no-save-lock")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return o.
length||r||!/^(?:install|)$/.test(n?.text??"")||l("--immutable","--frozen-lockfile","--version","--help","-v")||c("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,
instead:"add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return o.length||r||!/^(?:install|i)$/.test(n?.text??"")||l("--frozen-lockfile")||c("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,
locks:/(?:^|\/)pnpm-lock\.yaml$/,instead:"add --frozen-lockfile"};case"bundle":return n?.text!=="install"||l("--deployment","--frozen")||c("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||a.scripts.some(({script:p})=>p.
commands.some(({name:u,words:f})=>u==="bundle"&&f.some(({text:g})=>g==="config")&&f.some(({text:g})=>/^(?:deployment|frozen)$/.test(g))))?void 0:{manifest:/(?:^|\/)Gemfile$/,locks:/(?:^|\/)Gemfile\.lock$/,
instead:"set BUNDLE_DEPLOYMENT=true"};case"uv":return n?.text==="sync"&&!l("--locked","--frozen")&&!c("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,locks:/(?:^|\/)uv\.lock$/,instead:"a\
dd --locked"}:void 0;default:return}}var Ec=m({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of q(e,
t)){let s=Iy(n);s&&(yield{at:s,message:s.message,severity:o?s.severity??"high":"low"})}for(let{copies:n}of e.stages)for(let o of n){let s=Ct(o)?.some(({path:i,file:a})=>/\/authorized_keys$/.test(a??i)||
/\/authorized_keys$/.test(i)),r=o.sources[0]??o.destination;!o.from&&s&&(yield{at:r,severity:"medium",message:Lo})}}}),Lo="whoever holds the key to this can log in to every container of the image";function Iy(e){
let{name:t,words:n,span:o}=e,s=n[0]?.span??o,[r]=n.slice(-1);if(/^(?:cp|mv|install)$/.test(t)&&r&&/\/authorized_keys$/.test(r.text))return{span:$e(e),severity:"medium",message:Lo};if(/^(?:cat|curl|wget)$/.
test(t)&&e.redirects.some(({operator:l,target:c})=>l.startsWith(">")&&/authorized_keys$/.test(c.text)))return{span:$e(e),severity:"medium",message:Lo};if(t==="chpasswd"&&!Ly(e))return{span:s,message:"\
a password is set in the image: it is the same in every container, and whoever can pull the image has it"};if(t==="passwd"){let l=M(j(e,"passwd"),"-d","--delete","--stdin");if(l)return{span:l.word.span,
message:l.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on"}}if(t==="useradd"||t==="usermod"||t==="adduser"){let l=j(
e,t),c=t==="adduser"?void 0:M(l,"-p","--password");if(c&&!/^[*!]/.test(c.value?.text??"!"))return{span:{...c.word.span,end:c.value?.span.end??c.word.span.end},message:"a password hash is set in the im\
age: whoever can pull it can try to crack it"};let d=M(l,"-u","--uid"),p=l.operands[l.operands.length-1]?.text;if(d?.value?.text==="0"&&p!=="root")return{span:{...o,start:s.start},message:`${h(p??"the\
 account")} has uid 0: it is root under another name`}}let{texts:i,files:a}=Qe(e);if(a.some(l=>/authorized_keys$/.test(l)))return i.some(({text:l})=>l!=="\uFFFC")?{span:{...o,start:s.start,end:n[n.length-
1]?.span.end??o.end},severity:"medium",message:Lo}:void 0;if(a.some(l=>/^\/etc\/(?:passwd|shadow)$/.test(l))){let l=i.find(({text:c})=>a.some(d=>d.endsWith("passwd"))&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.
test(c)||/^[^:\s]+::\d+:/m.test(c));if(l)return{span:l.span,message:"this line makes an account with uid 0 or with no password"}}}var Ly=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:n,words:o})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.
test(n)||o.some(({text:s})=>/\/dev\/u?random|^rand$/.test(s))));var Dc=m({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day\
 of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{
"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let n=Y(e,t),o=St(e,t).some(({text:s})=>xt(s));for(let s of e.stages)for(let{sources:r,from:i,instruction:a}of s.
copies)for(let l of r){let c=E(l);if(c===void 0)continue;let d=n.has(s);!i&&/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(c)&&!o&&(yield{at:l,severity:d?"medium":"info",message:d?`${a.keyword} takes the whole co\
ntext into the image: name what it needs, or let .dockerignore begin with * and name that`:`${a.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),
i&&"stage"in i&&(c==="/"||c==="/*")&&d&&(yield{at:l,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}});var _c=m({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the ima\
ge is built is the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the c\
ontainer first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let n=Y(e,t);for(let{commands:o,
stage:s}of ee(e,t))for(let r of o){let i=My(r);if(!i||Wy(i.path,o)||!n.has(s)&&!(i.path?.startsWith("/")&&Ws(s,i.path,e,n)))continue;yield{at:{span:$e(r)},message:"a private key is made while the imag\
e is built: everybody who can pull the image shares it"}}}}),Wy=(e,t)=>e!==void 0&&t.some(n=>/^(?:rm|shred)$/.test(n.name)&&n.words.some(({text:o},s)=>s>0&&!o.startsWith("-")&&(o===e||e.startsWith(o.endsWith(
"*")?o.replace(/\*+$/,""):`${o.replace(/\/+$/,"")}/`)||o.startsWith(`${e}*`))));function My(e){let{name:t,words:n}=e,o=j(e,t),s=(...i)=>n.slice(1).some(({text:a})=>i.includes(a)),r=i=>n[n.findIndex(({
text:a})=>a===i)+1||n.length]?.text;switch(t){case"ssh-keygen":return M(o,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:r("-f")??(s("-A")?"/etc/ssh/ssh_\
host_rsa_key":void 0)};case"openssl":{let i=n[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(i)?{path:r("-out")}:i==="ecparam"?s("-genkey")?{path:r("-out")}:void 0:i==="req"&&(s("-newkey")||s("-x509",
"-new")&&!s("-key"))?{path:r("-keyout")}:void 0}case"keytool":return s("-genkey","-genkeypair","-genseckey")?{path:r("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-sna\
keoil.key"};case"mkcert":return{path:void 0};case"wg":return s("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return s("--gen-key","--generate-key","--full-generate-key","--q\
uick-gen-key","--quick-generate-key")?{path:void 0}:void 0;default:return}}var Ic=m({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, pr\
oxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https\
://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){let n=new Set;for(let{commands:o}of ee(e,t))if(o.some(s=>Yt(s)||Jt(s)))for(let s of o)n.add(s);for(let{command:o}of q(e,t))for(let{
word:s,signed:r}of Ty(o))yield{at:s,severity:r||n.has(o)?"low":"medium",message:r?`${h(s.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is\
 for anybody to see and choose`:`${h(s.text)} is fetched in the clear, so anybody on the way can replace it`,...r||!Pc(s)?{}:{fix:{safety:"unsafe",title:"use https",edits:[{span:s.span,text:s.text.replace(
/^http:/i,"https:")}]}}};for(let{assignments:o,copies:s}of e.stages){for(let{keyword:r,name:i,literal:a,span:l}of o)r!=="LABEL"&&/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i.
test(i)&&Ue(a)&&(yield{at:{span:l},message:`${h(a)} is fetched in the clear, so anybody on the way can replace it`});for(let{instruction:r,destination:i}of s)for(let{span:a}of/\.repo$|sources\.list|repositories$/.
test(E(i)??"")?r.heredocs:[])for(let l of e.source.text.slice(a.start,a.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let c=l[1]??"",d=a.start+l.index+l[0].length-c.length;Ue(c)&&
(yield{at:{span:{...a,start:d,end:d+c.length}},message:`${h(c)} is fetched in the clear, so anybody on the way can replace it`})}}for(let o of e.stages)for(let{instruction:s,sources:r}of o.copies)for(let i of s.
keyword==="ADD"?r:[])if(i.state!=="unknown"&&Ue(i.value)){let a=s.flags.some(({name:l})=>l==="checksum");yield{at:i,severity:a?"low":"medium",message:`${h(i.value)} is fetched in the clear, so anybody\
 on the way can replace it`,...Pc({text:i.value,literal:"",span:i.span})?{fix:{safety:"unsafe",title:"use https",edits:[{span:i.span,text:i.value.replace(/^http:/i,"https:")}]}}:{}}}}}),Pc=({text:e,span:t})=>/^http:/i.
test(e)&&t.end-t.start===e.length;function*Ty(e){let{name:t,words:n,redirects:o}=e,s=Se(e);if(s){for(let c of s.urls)Ue(c.text)&&(yield{word:c});return}let r=N(e);if(r){let c=r.manager==="apt"||r.manager===
"apk";for(let{name:d,value:p}of r.args.options)p&&Ue(p.text)&&!/proxy/i.test(d)&&r.verb?.text!=="config"&&(yield{word:p,signed:c});for(let d of/^(?:config|set)$/.test(r.verb?.text??"")?[]:r.packages)Ue(
d.text)&&(yield{word:d,signed:c&&!Ge(r.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(n.some(({text:c})=>c==="config"||
c==="remote"))return;for(let c of n.slice(1))Ue(c.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:c,signed:t==="add-apt-repository"});return}let i=[...o.filter(({operator:c})=>c.startsWith(
">")).map(c=>c.target.text),...e.feeds.flatMap(c=>c.name==="tee"?c.words.slice(1).map(({text:d})=>d):[])];if(!i.some(c=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(c)))return;let l=[...n.slice(
1),...o.flatMap(c=>c.operator.startsWith("<<")?[c.target]:[])].find(({text:c})=>[...c.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>Ue(d)));l&&(yield{word:l,signed:!i.some(c=>c.endsWith(".repo"))})}var Vs=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,jy=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,Mc=m({id:"\
no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at\
 it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download o\
f code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{command:n,ships:o}of q(e,t)){let s=Ny(n),r=s&&Se(s);if(!s||!r)continue;let i=Lc(s);yield{
at:{span:By(s.span,n.span)},severity:i?"critical":o?"high":"medium",message:i?"a download is run as it comes, and anybody on the way can replace it: fetch it over https, check its checksum, then run i\
t":"a download is run as it comes: save it, check its checksum or signature, then run it"}}for(let{commands:n,ships:o}of ee(e,t)){if(n.some(r=>Yt(r)||Jt(r)))continue;let s=new Map;for(let r of n){let i=Se(
r)?.output;i&&i!=="-"&&s.set(Wc(i),r);let a=i?void 0:qy(r),l=a&&s.get(Wc(a));l&&(yield{at:{span:r.words[0]?.span??r.span},severity:Lc(l)?"critical":o?"high":"medium",message:"a download is run and not\
hing checks it: compare its checksum or signature first",related:[{span:l.span,message:"downloaded here"}]})}}}});function Lc(e){let t=Se(e);return t!==void 0&&(Ps(t)!==void 0||t.urls.some(({text:n})=>Ue(
n)))}function Ny(e){let{name:t,words:n,readsFrom:o,wrappers:s}=e;return Vs.test(t)&&Uy(e)?Tc(o,0):Fy(e)||Vs.test(t)&&(n[1]?.text==="\uFFFC"||n[n.findIndex(({text:r})=>r==="-c")+1||n.length]?.text==="\uFFFC")||
s.some(({name:r})=>r==="eval")?e.takes.find(r=>Se(r)&&jc(r)):void 0}var Fy=({name:e,words:t})=>e==="\uFFFC"&&t[0]?.text==="\uFFFC",Uy=({words:e})=>e.slice(1).every(({text:t},n,o)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.
test(t)||o.slice(0,n).some(s=>/^(?:-s|-|\/dev\/stdin|--)$/.test(s.text)));function Tc(e,t){for(let n of e){if(Se(n))return jc(n)?n:void 0;let o=t<5&&jy.test(n.name)?Tc(n.readsFrom,t+1):void 0;if(o)return o}}
var jc=e=>Se(e)?.output==="-";function qy({name:e,words:t}){let[n,o]=t.map(({text:s})=>s);return n&&/^(?:\.{0,2}|~)\//.test(n)&&!/^\/(?:usr\/)?s?bin\//.test(n)?n:Vs.test(e)?t.slice(1).find(({text:s})=>!s.
startsWith("-"))?.text??o:void 0}var Wc=e=>e.slice(e.lastIndexOf("/")+1),By=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)});var Nc=m({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and \
debuggers are hundreds of packages that the service never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"n\
pm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let n=Y(e,t);for(let o of q(e,t)){let s=N(o.command);if(s?.action!=="install"||s.global||/^(?:dev|test|debug|ci|e2e|lint)/.
test(o.stage.name??""))continue;let r=M(s.args,"--only","--production","--prod");if(s.manager==="npm"&&s.packages.length===0&&r&&(r.name!=="--only"||/^prod/.test(r.value?.text??""))){let c={...r.word.
span,end:Math.max(r.word.span.end,r.value?.span.end??0)};yield{at:{span:c},message:`${h(r.name==="--only"?"--only=production":r.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{
safety:"unsafe",title:"use --omit=dev",edits:r.value&&r.value.span!==r.word.span?[{span:c,text:"--omit=dev"}]:gn(r.word,"--omit=dev")}};continue}let i=Hy(s,o),a=s.verb??o.command.words[0];!i||!a||(o.ships?
Fc(o,i):!zy(o,i.path,e,n))||(yield{at:a,message:`development dependencies end in the image: ${i.instead}`,...i.flag&&s.verb?{fix:{safety:"unsafe",title:`add ${i.flag}`,edits:gn(a,`${a.text} ${i.flag}`)}}:
{}})}}});function Hy({manager:e,args:t,packages:n,verb:o},{command:s,stage:r}){let i=(...d)=>M(t,...d)!==void 0,a=d=>s.assignments.find(p=>p.name===d)?.value.text??kt(r).findLast(p=>p.keyword!=="LABEL"&&
p.name===d)?.literal,l=a("NODE_ENV")==="production"||a("NODE_ENV")==="\uFFFC",c=t.options.some(({name:d,value:p})=>d==="--omit"&&p?.text==="dev")||/dev/.test(a("NPM_CONFIG_OMIT")??"");if(!n.length){if(e===
"npm")return l||c||!/^(?:ci|i|install)$/.test(o?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return l||i("--production","--prod")||!/^(?:install|)$/.
test(o?.text??"")?void 0:{path:"node_modules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return l||i("-P","--prod","--production")||!/^(?:i|install)$/.test(o?.
text??"")?void 0:{path:"node_modules",instead:"add --prod",flag:"--prod"};if(e==="composer")return i("--no-dev")||a("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e===
"bundle"){let d=a("BUNDLE_WITHOUT")??(r.scripts.some(({script:p})=>p.commands.some(({name:u,words:f})=>u==="bundle"&&f.some(({text:g})=>g==="without")))?"development":void 0);return i("--without")||d||
o?.text!=="install"?void 0:{path:"bundle",instead:"set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return o?.text!=="install"||i("--only","--no-dev","--without","--only-root")?void 0:{path:"site\
-packages",instead:"add --only main",flag:"--only main"}}}var Fc=({stage:e,command:t},{path:n})=>e.scripts.some(({script:o})=>o.commands.some(s=>s!==t&&(/^(?:npm|pnpm|yarn)$/.test(s.name)&&s.words.some(
({text:r})=>r==="prune"||r==="--production"||r==="--prod"||r==="--omit=dev")||s.name==="rm"&&s.words.some(({text:r})=>r.includes(n)))));function zy(e,t,{stages:n},o){if(Fc(e,{path:t,instead:""}))return!1;
let s=e.stage.scripts.find(({instruction:l})=>l===e.instruction)?.workdir,r=s&&s.state!=="unknown"?s.value:void 0,i=new Set,a=(l,c)=>o.has(l)?!0:i.has(l)?!1:(i.add(l),n.some(d=>d.copies.some(({from:p,
sources:u,destination:f,workdir:g})=>!p||!("stage"in p)||p.stage!==l?!1:u.some(y=>{if(y.state==="unknown")return!1;let k=y.value.replace(/\/+$/,""),v=k===t||k.endsWith(`/${t}`);if(!v&&!(c&&k!==""&&Ao(
k,c)))return!1;let S=f.state==="unknown"?void 0:Pe(f.value,g?.state==="unknown"?void 0:g?.value);return a(d,S&&(v?S:`${S}/${t}`))}))));return a(e.stage,r&&`${r}/${t}`)}var Uc=m({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the\
 instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-ch\
ecks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:n}of e){let[o]=t;if(!o)continue;let s=t.map(r=>({span:r,text:""}));yield{at:{span:o},message:`an empty line \
does not end ${n}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:s}}}}});var Gy=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
Hc=m({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:n}of q(e,
t)){let o=N(n);if(o?.manager==="pip"&&o.action==="install"){let s=M(o.args,"--extra-index-url"),r=M(o.args,"-i","--index-url","--default-index"),i=M(o.args,"--no-index")!==void 0||r?.value!==void 0&&vn(
r.value.text)&&s?.value!==void 0&&!Bc(s.value.text)||n.name==="uv",a=s?.value&&(vn(s.value.text)||r?.value!==void 0&&vn(r.value.text)&&Bc(s.value.text));s?.value&&a&&!i&&!M(o.args,"--require-hashes")&&
(yield Wo({...s.word.span,end:s.value.span.end},s.value.text))}else if(/^pip[\d.]*$/.test(n.name)&&n.words[1]?.text==="config"){let s=n.words.findIndex(({text:i})=>/extra-index-url$/.test(i)),r=n.words[s+
1];s>0&&r&&vn(r.text)&&(yield Wo(r.span,r.text))}for(let{name:s,value:r,span:i}of n.assignments)qc(s)&&vn(r.text)&&(yield Wo(i,r.text))}for(let{assignments:n}of e.stages)for(let{keyword:o,name:s,literal:r,
span:i}of n)o!=="LABEL"&&qc(s)&&vn(r)&&(yield Wo(i,r))}}),qc=e=>e==="PIP_EXTRA_INDEX_URL",vn=e=>e.split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!Gy.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(
t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),Bc=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(e),Wo=(e,t)=>({at:{span:e},message:`pip asks ${h(t.replace(/\/\/[^/@]*@/,"//"))}\
 and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`});var zc=m({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate an\
ybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],
references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:n}of q(e,t))for(let{span:o,what:s,weak:r,edits:i}of Ky(
n))yield{at:{span:o},severity:r?"medium":"high",message:r?`${h(s)} allows TLS that has long been broken`:`${h(s)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,
...i?.length?{fix:{safety:"unsafe",title:`remove ${s}`,edits:i}}:{}}}});function*Ky(e){let{name:t,words:n,redirects:o}=e,s=Vy(t);if(s){let i=j(e,t);for(let a of i.options)s.test(`${a.name}${a.value?`=${a.
value.text}`:""}`)&&(yield{span:{...a.word.span,end:a.value?.span.end??a.word.span.end},what:a.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.test(a.name)&&!/strict|verify/i.test(a.name),edits:hn(e,a)})}
let r=$e(e);if(Yy(e)&&(yield{span:r,what:n.map(({text:i})=>i).join(" ")}),/^(?:echo|printf|cat|tee)$/.test(t)){let a=[...n.slice(1),...o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?[d]:[])].find(
c=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.test(c.text)),l=o.some(({operator:c})=>c.startsWith(
">"))||e.feeds.some(c=>c.name==="tee")||t==="tee";a&&l&&(yield{span:a.span,what:"this setting"})}}function Vy(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function Yy({name:e,words:t}){let n=t.slice(1).map(s=>s.text).join(" "),o="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.
test(e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${o}`).test(n):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${o}`).test(n):e==="git"?new RegExp(
`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${o}`,"i").test(n):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${o}`,"i").test(n):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(n):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(n):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(n):!1}var Gc=m({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into\
 the image stays in it, and rm only hides it. Everybody who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],
references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let n=Y(e,t);for(let o of e.stages){if(!n.has(o))continue;let s,r=()=>(s??=
Z(o).flatMap(i=>i.copies),s);for(let i of o.scripts)if(i.instruction.keyword==="RUN")for(let a of i.script.commands)yield*Jy(a,i,r,o)}}});function*Jy(e,t,n,o){if(!/^(?:rm|shred|unlink)$/.test(e.name))
return;let s=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{text:r}of j(e,"rm").operands){let i=Pe(r.replace(/\/\*$/,""),s);if(!i||i==="/")continue;let a=i.includes("*")?new RegExp(`^${i.
replace(/[.+^${}()|[\]\\?]/g,"\\$&").replace(/\*+/g,"[^/]*")}$`):void 0,l=n().find(p=>Xy(p,t,o)&&Ct(p)?.some(({path:u,file:f})=>(u!=="/"||f===i)&&(u===i||u.startsWith(`${i}/`)||f===i||a&&f!==void 0&&a.
test(f))));if(!l)continue;let c=qe(i)||l.sources.some(p=>p.state!=="unknown"&&qe(p.value)&&i.endsWith(p.value.split("/").pop()??""));yield{at:{span:$e(e)},severity:c?"high":"low",message:`${h(r)} stay\
s in the layer that ${l.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${c?"secret":"bind"}`,related:[{span:l.instruction.span,message:"added here"}]};return}}var Xy=({
instruction:e},t,{from:n})=>e.span.start<t.instruction.span.start||e.span.start<n.span.start;var Kc=m({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a laye\
r stays in the image, even when a later instruction deletes it. Everybody who can pull the image has the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-\
4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let{stages:n}=e,o=Y(e,t),s=St(e,t).map(({text:i})=>Fe(i)),
r=(fn(e,t)??[]).filter(i=>qe(i)&&!i.endsWith("/"));for(let i of n){let a=i.assignments.find(({name:f})=>f==="GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop(),l=i.assignments.find(({name:f,literal:g})=>f===
"GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(g)),c=s.length>0&&l!==void 0&&s.some(f=>[l.literal,l.literal.split("/").slice(-2).join("/"),l.literal.split("/").pop()??""].some(g=>f.ignores(
g))),d=fn(e,t),p=d&&l&&!d.some(f=>f.endsWith(l.literal.split("/").pop()??"")),u=c||p?void 0:l&&i.copies.find(f=>!f.from&&Qy(f,l.literal));l&&u&&(yield{at:l,severity:o.has(i)?"high":"medium",message:`${h(
l.literal)} is a key, and ${u.instruction.keyword} takes the folder it lies in along; mount it when the container runs`,related:[{span:u.instruction.span,message:"copied here"}]});for(let{sources:f,from:g}of i.
copies)for(let y of f){let k=E(y),v=k!==void 0&&!g?Zy(k,r,s):[];if(v.length>0&&(yield{at:y,severity:o.has(i)?"high":"medium",message:`${v.slice(0,3).map(h).join(", ")}${v.length>3?` and ${v.length-3} \
more`:""} ${v.length>1?"lie":"lies"} in the context, and this copies ${v.length>1?"them":"it"} into ${o.has(i)?"the image":"a layer of the build"}: exclude ${v.length>1?"them":"it"} in .dockerignore`}),
k===void 0||!(qe(k)||a&&k.split("/").pop()===a)||!g&&s.some(O=>O.ignores(k)))continue;let S=o.has(i),$=S?"the image":"a layer of the build, where the cache keeps it";yield{at:y,severity:S?"high":"medi\
um",message:`${h(k)} holds secrets and is copied into ${$}; use RUN --mount=type=secret`}}}}});function Zy(e,t,n){let o=e.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(
o)?[]:t.filter(s=>(o===""||s.startsWith(`${o}/`))&&!n.some(r=>r.ignores(s)))}function Qy(e,t){let n=e.workdir?E(e.workdir):"/",o=Pe(t,n)??t;return Ct({...e,...e.workdir?{}:{workdir:{...e.destination,state:"\
written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||o.startsWith(`${r.path}/`)))===!0}var Yc=m({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in the\
 image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,n]of eb(e)){let o=n.find(d=>U(t,d.literal)),
s=o?void 0:n.find(d=>d.literal&&U(Vc(e,d.span)??"",d.literal)),r=o??s,i=r??n.find(d=>d.literal===""&&Re(t));if(!i)continue;let a=r&&(U(t,r.literal)??U(Vc(e,r.span)??"",r.literal)),l=a?`${h(t)} has a ${a.
wellKnown?"well-known password":a.what} as its default`:`${h(t)} takes a credential as a build argument`,c=a&&!a.wellKnown?"high":"medium";yield{at:i,severity:c,message:`${l}: it stays in the history \
and provenance; use RUN --mount=type=secret`,related:n.filter(d=>d!==i).map(({span:d})=>({span:d,message:"declared again"}))}}}});function Vc({stages:e},t){for(let{assignments:n}of e)for(let o of n)if(o.
keyword==="ENV"&&o.literal==="\uFFFC"&&o.value?.via?.some(s=>s.span===t))return o.name}function eb({globals:e,stages:t}){let n=new Map;for(let o of[...e,...t.flatMap(({assignments:s})=>s)])o.keyword===
"ARG"&&n.set(o.name,[...n.get(o.name)??[],o]);return n}var Xc=m({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in \
the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A se\
cret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},
examples:[],*check(e,t){for(let{command:o,ships:s}of q(e,t)){let r=Gn(o);r&&(yield Jc(r,s))}let n=Y(e,t);for(let o of e.stages)for(let{instruction:s}of o.copies)for(let{span:r}of s.heredocs)for(let i of bn(
e.source.text,r))yield Jc(i,n.has(o))}}),Jc=({secret:e,span:t},n)=>({at:{span:t},severity:tb(e,n),message:`${e.wellKnown?"a well-known password":`${Xe(e.what)} ${e.what}`} stands in the command: it st\
ays in ${n?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),tb=({wellKnown:e,by:t},n)=>e?"medium":t==="format"&&n?"critical":"high";var Zc=m({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, bu\
t a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has i\
t.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:n,instruction:o,ships:s,stage:r}of ee(e,t)){
let i=zn(o),a=i.filter(({type:g})=>g==="secret"),l=i.filter(({type:g})=>g==="secret"||g==="tmpfs"||g==="cache").flatMap(({target:g})=>g??[]),c=new Set(a.flatMap(({env:g})=>g??[])),d=new Set(a.flatMap(
({target:g})=>g??[]));for(let{keyword:g,name:y,value:k}of r.assignments)g==="ARG"&&k===null&&Re(y)&&c.add(y);let p=r.scripts.find(g=>g.instruction===o)?.workdir,u=p?.state==="unknown"?void 0:p?.value,
f=nb(n);for(let g of n){let y=ob(g,d,c);if(!y)continue;let k=y.to===void 0?void 0:Pe(y.to.replace(/^~/,"/root"),u??"/")??y.to;k&&(k.startsWith("/dev/")||k.startsWith("/proc/")||l.some(v=>k===v||k.startsWith(
`${v}/`)))||f.some(v=>y.to!==void 0&&(v===y.to||y.to.startsWith(`${v}/`)||!/[/]/.test(y.to)&&v.endsWith(`/${y.to}`)))||(yield{at:y,severity:s?"high":"medium",message:`${y.what} goes into ${y.to?h(y.to):
"a file"}, which stays in ${s?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:g,mode:y,span:k}of i)(g==="secret"||g==="ssh")&&y&&/^0?[0-7]{0,2}[4-7]$/.
test(y)&&(yield{at:{span:k},severity:"low",message:`with mode ${y} every account of this step may read ${g==="ssh"?"the agent's socket":"it"}; 0400 is enough`})}}}),nb=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.
test(t.name)?j(t,"rm").operands.flatMap(({text:n,names:o})=>o?.includes("HOME")?[n.replace("\uFFFC","~"),n]:[n]).map(n=>n.replace(/\/+$|^\.\//g,"")):[]);function ob(e,t,n){let{name:o,words:s,redirects:r}=e,
i=$e(e),a=g=>g.names?.find(y=>n.has(y));if(/^(?:cp|mv|install|rsync)$/.test(o)){let{operands:g}=j(e,o),y=g.slice(0,-1).find(({text:S})=>t.has(S)),k=g[g.length-1];if(!y||!k||k.text.includes("\uFFFC"))return;
let v=/(?:^|\/)\.{0,2}$/.test(k.text)?`${k.text.replace(/\/+$/,"")}/${y.text.split("/").pop()}`.replace(/^\.\//,""):k.text;return{span:i,what:`the secret ${h(y.text)}`,to:v}}if(o==="cat"){let g=s.find(
({text:k})=>t.has(k)),y=r.find(({operator:k})=>k.startsWith(">"))?.target.text??e.feeds.find(k=>k.name==="tee")?.words.find(({text:k},v)=>v>0&&!k.startsWith("-"))?.text;if(g&&y&&!/^\d$/.test(y))return{
span:i,what:`the secret ${h(g.text)}`,to:y}}let{texts:l,files:c}=Qe(e),[d]=c;if(d){let g=l.find(k=>a(k));if(g)return{span:g.span,what:`the value of ${h(a(g)??"")}`,to:d};let y=e.takes.find(k=>k.name===
"cat"&&k.words.some(({text:v})=>t.has(v)));if(y)return{span:i,what:`the secret ${h(y.words.find(({text:k})=>t.has(k))?.text??"")}`,to:d}}let u=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(o)&&s.some(({text:g})=>g==="config")&&s.length>3||o==="aws"&&s[1]?.text==="configure"||o==="docker"&&s[1]?.text==="login"||o==="git"&&s.some(({text:g})=>g==="clone")?s.find(g=>a(g)):void 0,f={npm:"\
.npmrc",yarn:".yarnrc",git:s.some(({text:g})=>g==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[o];return u?{span:u.span,what:`the value of ${h(a(u)??"")}`,...f?{to:f}:
{}}:void 0}var sb=new Set(["NET_BIND_SERVICE","NET_RAW"]),Qc=m({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binari\
es.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs \
as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabil\
ities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let n of Hn(e,t)){let o=rb(n);o&&(yield{at:n,severity:n.ships?"medium":"low",message:`${n.by} ${h(n.mode)}\
 makes ${n.paths[0]?h(n.paths[0]):"the file"} ${o}: whoever starts it has its ${o==="setuid"?"owner's":"group's"} rights`})}for(let{command:n,ships:o}of q(e,t))if(!(n.name!=="setcap"||n.words.some(({text:s})=>s===
"-v"||s==="-r")))for(let s of n.words.slice(1)){let r=[...s.text.matchAll(/cap_\w+/gi)].map(([c])=>de(c)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(s.text)?"ALL":r.find(c=>Object.hasOwn(nn,c))??r.find(
c=>!sb.has(c));if(!a||!/[=+][eip]*[ep]/.test(s.text))continue;let l=Object.hasOwn(nn,a);yield{at:s,severity:l&&o?"high":o?"medium":"low",message:`setcap ${h(s.text)} gives whoever starts this program ${l?
"what it takes to leave the container, if the container has it":"more than an unprivileged account should have"}`}}}});function rb({mode:e,paths:t,by:n,command:o}){let s=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],
r=s?Number(s):0,i=e.split(",");if(r&4||i.some(c=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(c)&&!/^g+[+=]/.test(c)))return n==="mkdir"?void 0:"setuid";let a=r&2||i.some(c=>/^g[+=][rwxXt]*s/.test(c)),l=t.
some(c=>/(?:^|\/)s?bin\/[^/]+$/.test(c))&&!o?.words.some(({text:c})=>/^-\w*R|^--recursive/.test(c));return a&&n!=="mkdir"&&l?"setgid":void 0}var ed=/^(?:sudo|wheel|admin)$/,td=m({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use s\
udo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it bri\
ngs a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:n,ships:o}of q(e,t)){
let s=n.wrappers.find(({name:a})=>a==="sudo"||a==="doas");s&&(yield{at:s,severity:o?"medium":"low",message:o?`${s.name} runs here; use USER root for such commands and switch back after them`:`${s.name}\
 runs here, in a stage that does not ship; use USER root`});let r=o?ib(n):void 0;r&&(yield{at:r,...r});let i=o?cb(n):void 0;i&&(yield{at:i,message:`the account becomes a member of ${h(lb(i.text))}, an\
d so root with one more word`})}for(let{copies:n}of e.stages)for(let{instruction:o,destination:s}of n)if(s.state!=="unknown"&&/sudoers/.test(s.value))for(let{span:r}of o.heredocs){let i=e.source.text.
slice(r.start,r.end),a=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(i);a&&(yield{at:{span:{...r,start:r.start+a.index,end:r.start+a.index+a[0].length}},...nd})}}}),nd={severity:"high",message:"NOPASSWD makes th\
e account root whenever it likes"};function ib(e){let{texts:t,files:n}=Qe(e);if(!n.some(r=>r.includes("sudoers")))return;let o=e.name==="sed"?t.filter(({text:r})=>ab(r)):t,s=o.find(({text:r})=>/^[^#]*\bNOPASSWD\b/m.
test(r))??o.find(({text:r})=>/\bALL\s*=/.test(r));if(s)return/\bNOPASSWD\b/.test(s.text)?{span:s.span,...nd}:{span:s.span,severity:"medium",message:"the account may use sudo, and so is root with one m\
ore word"}}function ab(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var lb=e=>e.split(",").find(t=>ed.test(t))??e;function cb({name:e,words:t}){
let n=({text:i})=>i.split(",").some(a=>ed.test(a));if(e==="useradd"||e==="usermod")return j({words:t},e).options.find(({name:i,value:a})=>/^(?:-[gG]|--groups?|--gid)$/.test(i)&&a&&n(a))?.value;if(e===
"gpasswd")return t.some(({text:i})=>i==="-a"||i==="--add")?t.slice(2).find(n):void 0;if(e!=="adduser"&&e!=="addgroup")return;let o=t[t.findIndex(({text:i})=>i==="-G"||i==="--ingroup")+1];if(o&&o!==t[0])
return n(o)?o:void 0;let s=t.slice(1).filter(({text:i})=>!i.startsWith("-")),[,r]=s;return s.length===2&&r&&n(r)?r:void 0}var od=m({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments an\
d blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a \
shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let n of e)for(let{mark:o,keyword:s,
span:r}of pb(n,t.text))yield{at:{span:o},message:`this backslash makes ${h(s)} further down part of ${n.keyword}`,related:[{span:r,message:"swallowed"}]}}}),db=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*pb({logical:e,keywordSpan:t},n){if(e.at.length<2)return;let o=t.start-(n.lastIndexOf(`
`,t.start-1)+1),s=new Ys;for(let[r,i]of e.at.entries()){let a=e.text.slice(i,e.at[r+1]),l=r>0&&!s.open?db.exec(a):null;if(l&&l[1].length<=o){let c=e.at[r-1],d=e.from[r-1]+(i-c),p=e.from[r]+l[1].length,
u=l[2];yield{mark:{file:e.file,start:d,end:d+1},keyword:u,span:{file:e.file,start:p,end:p+u.length}}}s.read(a)}}var Ys=class{open="";read(t){for(let n=0;n<t.length;n+=1){let o=t[n];o==="\\"&&this.open!==
"'"?n+=1:this.open?this.open=o===this.open?"":this.open:(o==='"'||o==="'")&&(this.open=o)}}};var ub=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
sd=m({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let n=new Map(t.stages.map(o=>[o.span,o]));for(let o of e)for(let{name:s,span:r,keyword:i,target:a,global:l}of o.undefinedUses){if(s===a)continue;if(l){
yield{at:{span:r},confidence:"high",message:`${h(s)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:l,message:"declared here; repeat `ARG` after FROM"}]};continue}let c=n.
get(o.base.span)?.base;i!=="FROM"&&c!==null&&(mb(c?.name)||c?.kind!=="os"&&ub.test(s))||(yield{at:{span:r},message:`nothing defines ${h(s)}, so it is empty here`})}}}),mb=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e);var fb=/^(?:dev|devel|develop|development|debug|local)(?:[-_.]|$)/,hb=3,rd=m({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and \
test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the read\
er believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){
let{containers:n}=t,{stages:o,final:s,source:r}=e;if(!s)return;let i=new Set([...Pt(r.path,n),...Nn(e,t)].map(d=>d.toLowerCase())),a=Dt(Y(e,{containers:n})),l=Dt(o.filter(d=>i.has(d.name??String(d.index)))),
c=new Set(o.flatMap(Et));if(!(o.filter(d=>d.name&&!a.has(d)&&!c.has(d)).length>hb))for(let d of o){if(a.has(d)||l.has(d))continue;let p=gb(d),[u]=p;if(!u||d.cmd||d.entrypoint)continue;let f=[...new Set(
p.map(({words:y})=>y[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:d.name?d.from.args[2]?.span??d.from.keywordSpan:d.from.keywordSpan},severity:fb.test(d.name??"")?"medium":"high",message:`\
the build never runs ${d.name?`stage ${h(d.name)}`:"this stage"}, so ${f} ${f.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:u.span,message:"never run"}]}}}}),
gb=({scripts:e})=>e.flatMap(({instruction:t,script:n})=>t.keyword==="RUN"?n.commands.filter(o=>/^(?:scanner|test)$/.test(wn(Bn(o))??"")):[]);var yb=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
id=m({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:n,needed:o,source:s}=e,{containers:r}=t,i=new Set(Nn(e,t)),a=new Set(o);for(let{build:c}of r){
if(c?.dockerfile!==s.path||!c.target||c.target.state==="unknown")continue;let d=c.target.value.toLowerCase();for(let p of n)if(wt(p)===d)for(let u of Dt([p]))a.add(u)}let l=new Set(n.flatMap(Et));for(let c of n){
if(a.has(c)||l.has(c)||c.name&&(i.has(c.name)||yb.test(c.name)))continue;let d=c.name?b({path:["stages",c.name],ships:!1}):"this stage";yield{at:{span:c.from.keywordSpan},message:`the build never runs\
 ${d}: the image needs nothing from it`}}}});var ad=m({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"With `--security=insecure` the command runs like a privile\
ged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other build on it. With `--network=host` it reaches whatever lis\
tens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/dockerfile/#run---security","RUN --network":"https://docs.d\
ocker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let n of t.instructions){let{keyword:o,flags:s}=n.trigger??n;if(o==="RUN")for(let{name:r,text:i,span:a}of s){
let l=i;r==="security"&&l==="insecure"&&(yield{at:{span:a},message:`${h("--security=insecure")} runs this command like a privileged container on the builder; Compose grants it with ${h("build.privileg\
ed")} or the entitlement security.insecure`}),r==="network"&&l==="host"&&(yield{at:{span:a},severity:"medium",message:`${h("--network=host")} puts this command on the builder's own network, loopback i\
ncluded`})}}}});var ld=m({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signature checks off.",why:"The signature is all that ties a package to the dis\
tribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in every image that is built.",standards:["CIS-4.11","CWE-347"],references:{
"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let n=new Set(q(e,t).flatMap(({command:o})=>Se(o)?.output?.split("/").pop()??
[]));for(let{command:o}of q(e,t))for(let s of kb(o)){let r=s.local&&!o.words.some(({text:i})=>n.has(i.split("/").pop()??""));yield Js({...s,local:r===!0})}for(let{copies:o,assignments:s}of e.stages){for(let{
instruction:r}of o)for(let{span:i}of r.heredocs)for(let a of e.source.text.slice(i.start,i.end).matchAll(new RegExp(Xs.source,"gim")))yield Js({span:{...i,start:i.start+a.index,end:i.start+a.index+a[0].
length},what:a[0]});for(let{keyword:r,name:i,literal:a,span:l}of s)r==="ENV"&&Zs(i,a)&&(yield Js({span:l,what:`${i}=${a}`}))}}}),Js=({span:e,what:t,local:n,edits:o})=>({at:{span:e},severity:n?"low":"h\
igh",message:n?`${h(t)} installs a package file without its signature: let the stage that builds it sign it`:`${h(t)} installs packages whoever made them: nothing checks their signature`,...o?.length?
{fix:{safety:"unsafe",title:`remove ${t}`,edits:o}}:{}}),Xs=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Zs=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",bb={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*kb(e){let{name:t,
words:n,redirects:o,assignments:s}=e,r=N(e),i=r&&bb[r.manager];if(r&&i&&(r.action!=="other"||r.manager==="apt")){let a=r.packages.filter(({text:c})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(c)),l=r.action===
"install"&&a.length>0&&a.length===r.packages.length&&a.every(({text:c})=>!/^https?:/.test(c)&&!c.startsWith("\uFFFC"));for(let c of r.args.options)i.test(`${c.name}${c.value?`=${c.value.text}`:""}`)&&
(yield{span:c.word.span,what:c.name,local:l,edits:hn(e,c)})}if(t==="rpm"||t==="rpmkeys"){let a=j(e,"rpm").options.find(({name:l})=>/^--(?:nosignature|nodigest)$/.test(l));a&&(yield{span:a.word.span,what:a.
name,local:!n.some(({text:l})=>/^https?:/.test(l)),edits:hn(e,a)})}for(let{name:a,value:l,span:c}of s)Zs(a,l.text)&&(yield{span:c,what:`${a}=${l.text}`});if(t==="go"&&n[1]?.text==="env"){let a=n.find(
({text:l})=>Zs(l.split("=")[0]??"",l.split("=")[1]??""));a&&(yield{span:a.span,what:a.text})}if(Qe(e).files.length>0){let l=[...n.slice(1),...o.flatMap(({operator:c,target:d})=>c.startsWith("<<")?[d]:
[])].find(({text:c})=>Xs.test(t==="sed"?c.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):c.replace(/\\n/g,`
`)));l&&(yield{span:l.span,local:/\bfile:/.test(l.text),what:Xs.exec(l.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var cd=m({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Somebody made an account for the servi\
ce and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held back only by what the runtime take\
s away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;let n=Y(e,t);for(let o of n){let s=Je(
o,t);if(!s?.ships||s.dropsRoot||o.windows||!xb(s)||t.containers.some(({build:i,image:a})=>i?.dockerfile===e.source.path&&a.user.state!=="default")||wb(o))continue;let r=Z(o).flatMap(Sb);for(let i of r.
length>1?[]:r){if(vb.test(i.name)||Ob(i,o))continue;let a=o.instructions.findLast(({keyword:p})=>p==="RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[l]=[o.entrypoint,o.cmd].filter(p=>p&&(!a||p.span.start>
a.span.start)).sort((p,u)=>(p?.span.start??0)-(u?.span.start??0)),c=o.instructions[o.instructions.length-1]?.span??o.from.span,d=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:i.word,message:`nothing ever switches to ${h(i.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${i.name}`,edits:[l?{span:{...l.span,end:l.span.start},
text:`USER ${i.name}${d}`}:{span:{...c,start:c.end},text:`${d}USER ${i.name}`}]}}}}}}),wb=e=>Z(e).some(({entrypoint:t,cmd:n})=>[t,n].some(o=>{let s=o?.json?o.args[0]?.value??"":o?.args[0]?.value.trim().
split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(s)})),vb=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
xb=({image:{user:e}})=>e.state!=="unknown"&&/^(?:root|0+)(?::|$)/.test(e.value),Sb=({scripts:e})=>e.flatMap(({instruction:t,script:n,deferred:o})=>t.keyword==="RUN"&&!o?n.commands.flatMap(s=>$b(s)??[]):
[]);function $b(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=j(e,e.name),n=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!n||/\uFFFC|\s/.test(n.text)||e.name==="adduser"&&t.operands.
length>1||M(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;let o=M(t,"-u","--uid")?.value?.text;return{name:n.text,...o?{uid:o}:{},word:n,command:e}}function Ob({name:e,uid:t,command:n},o){
let s={start:n.span.start,end:n.span.end},r=e.replace(/[^\w]/g,"\\$&"),i=new RegExp(`(?<![\\w./-])${r}(?![\\w/-])`),a=t?new RegExp(`(?<![\\w.])${t}(?![\\w.])`):void 0;for(let l of Z(o))for(let{keyword:c,
logical:d,span:p,heredocs:u}of l.instructions){if(c==="LABEL"||c==="EXPOSE"||c==="ARG"||c==="FROM"||c==="MAINTAINER")continue;if(!(p.start<=s.start&&s.end<=p.end)){if(u.length||i.test(d.text)||a?.test(
d.text))return!0;continue}if(l.scripts.filter(({instruction:k})=>k.span===p).flatMap(({script:k})=>k.commands).filter(k=>k!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(k.name)).some(
k=>[...k.words,...k.redirects.map(({target:v})=>v)].some(({text:v})=>i.test(v)||a?.test(v))))return!0}return!1}var dd=m({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as whatever a\
ccount, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was to preve\
nt.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:n,span:o,ships:s,by:r,exact:i,paths:a}of Hn(e,t)){if(!Rb(n,
a))continue;let c=i&&/^[0-7]{3,4}$/.test(n)?`${n.slice(0,-1)}${Number(n.at(-1))&5}`:void 0;yield{at:{span:o},severity:s?"medium":"low",message:`${r} ${h(n)} lets every account write ${a[0]&&r!=="COPY"&&
r!=="ADD"?h(a[0]):"what it covers"}${s?"":", in a stage that does not ship"}; give it to the one account that needs it`,...c?{fix:{safety:"unsafe",title:`use ${c}`,edits:[{span:o,text:c}]}}:{}}}for(let{
command:n,ships:o}of q(e,t))n.name==="umask"&&/^0{1,4}$/.test(n.words[1]?.text??"")&&(yield{at:n,severity:o?"medium":"low",message:"with this umask every file made from here on is writable by everybod\
y"})}});function Rb(e,t){let n=t.some(o=>/\.\w+$/.test(o));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!n):e.split(",").some(o=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.
test(o))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var pd=m({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest\
 when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned bas\
e image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){
for(let{commands:n}of ee(e,t)){let o=n.some(({name:s,words:r})=>s==="git"&&r.some(({text:i})=>/^(?:checkout|reset|switch|fetch)$/.test(i)));for(let s of n){let r=N(s),i=r?.action==="install"?r.packages.
filter(d=>Ab(r,d)):[],[a]=i,l=i[i.length-1];if(r&&a&&l){let d=i.map(({text:p})=>p);yield{at:{span:{...a.span,end:Math.max(a.span.end,l.span.end)}},severity:Ge(r.manager)?"info":"low",message:`no versi\
on is pinned for ${d.slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""}`}}let c=o?void 0:Eb(s);c&&(yield{at:c,severity:"low",message:`${h(c.text)} is cloned as it is at that minute: chec\
k out a tag or a commit`})}}}}),Cb={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,
pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function Ab({manager:e,args:t,global:n,verb:o},{text:s}){let r=Cb[e];return t.options.some(({name:i})=>i===
"--only-upgrade"||i==="--no-index")||!r||s===""||s.includes("\uFFFC")||s.startsWith("$")||r.test(s)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.
test(s)||s==="."||s.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?n||o?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:i})=>/^--(?:version|vers|git|path)$/.test(i)):e==="gem"?!t.options.
some(({name:i})=>i==="-v"||i==="--version"):e==="go"?o?.text==="install"&&s.includes("@latest"):e==="dnf"?!/group/.test(o?.text??"")&&o?.text!=="module":e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&
t.options.some(({name:i})=>i==="-U"||i==="--upgrade")?!1:e==="pip"?!t.options.some(({name:i})=>/^(?:-c|--constraint)$/.test(i)):!0}function Eb(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o===
"clone");if(t<0)return;let n=j(e,"git clone",t+1);if(!n.options.some(({name:o})=>o==="-b"||o==="--branch"))return n.operands[0]}var ud=m({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:n,stage:o,ships:s}of q(e,t)){let r=N(n),i=r&&M(r.args,"-r","--requirement","--requirement\
s");if(r?.manager!=="pip"||r.action!=="install"||!i?.value||M(r.args,"--require-hashes")||[...n.assignments,...kt(o).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||/(?:dev|test)[\w-]*\.txt$/.
test(i.value.text))continue;let l=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),c=t.lookup.source(`${l}${i.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...i.word.
span,end:i.value.span.end}},severity:c?"medium":s||e.needed.has(o)?"low":"info",message:`pip installs what ${h(i.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes\
 and add --require-hashes`}}}});var md=m({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /\
bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switch\
es the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let n of e.stages){let o=Je(n,t)?.contents;
if(!(n.windows||o!==null&&o?.shell!==!1||Db(n)))for(let s of n.scripts){let{instruction:r,deferred:i}=s;if(i||r.json||r.args.length===0||r.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword:a,
span:l}=r,c=a==="HEALTHCHECK"?r.args[1]:r.args[0],d=Pb(s),p=o===null?"scratch":h(n.base.value);yield{at:{span:{...l,end:r.heredocs.length?r.keywordSpan.end:r.args[r.args.length-1]?.span.end??l.end}},message:`${p}\
 has no shell, and shell form needs one: ${a==="RUN"?"the build fails here":a==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&c?{fix:{safety:"unsafe",title:"use exec fo\
rm",edits:[{span:c.span,text:d}]}}:{}}}}}}),Db=e=>e.mounts.length>0||Z(e).some(({shell:t,copies:n})=>t!==void 0||n.some(({sources:o,destination:s,instruction:r,from:i})=>o.some(a=>a.state==="unknown"||
/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(a.value))||s.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(s.value)||s.value===
"/"&&(r.keyword==="ADD"||o.some(a=>a.state!=="unknown"&&!/\.\w+$/.test(a.value)&&i!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(a.value)))))),_b=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function Pb({script:e,instruction:t}){let[n,...o]=e.commands;if(!(!n||o.length||n.redirects.length||n.assignments.length||n.wrappers.length||t.heredocs.length)&&!(n.words.some(({names:s,text:r})=>s||/[*?~{}\uFFFC]/.
test(r))||_b.test(n.name)))return`[${n.words.map(({text:s})=>JSON.stringify(s)).join(", ")}]`}var Ib={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},fd=m({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the package index in the RUN that installs.",why:"\
A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or versions the mirror no longer has.",standards:[
"CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let n=new Map;for(let{commands:o,stage:s}of ee(e,t)){let r=Je(s,t)?.contents?.
packageManager,i=o.flatMap(p=>{let u=N(p);return u&&Ge(u.manager)&&(!r||u.manager===(Ib[r]??r))?[{...u,command:p}]:[]}),a=new Set(i.flatMap(({manager:p,action:u})=>u==="update"||u==="upgrade"?[p]:[])),
l=new Map;for(let{manager:p,action:u,verb:f}of i)(u==="install"||u==="upgrade"||f?.text==="satisfy"||f?.text==="download")&&l.set(p,(l.get(p)??0)+1);let c=o.some(({name:p,words:u})=>p!=="apt-get"&&p!==
"apt"&&(/^\.{0,2}\/|install/.test(u[0]?.text??"")||u.some(({text:f})=>f==="--with-deps"))),d=n.get(s)??[];n.set(s,d);for(let{manager:p,command:u}of i.filter(({action:f})=>f==="install")){let f=d.find(
g=>g.manager===p);!f||f.used||a.has(p)||Lb(u)||(f.used=!0,yield{at:{span:Qs(u)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in t\
he same RUN",related:[{span:Qs(f.command),message:"the index is updated here"}]})}for(let{manager:p,command:u,action:f}of i){let g=p==="dnf"&&f==="upgrade"&&N(u)?.verb?.text==="update";(g||f==="update"||
p==="zypper"&&f==="upgrade")&&!c&&(l.get(p)??0)<=(f==="upgrade"?1:0)&&d.push({manager:p,command:u,upgrades:g,used:!1})}}for(let o of n.values())for(let{command:s,used:r,upgrades:i}of o)!r&&!i&&(yield{
at:{span:Qs(s)},message:`${h(s.name)} updates the index here and nothing in this RUN installs from it`})}});function Qs(e){let t=e.words[0]?.span??e.span,n=N(e)?.verb?.span;return{...t,end:Math.max(t.
end,n?.end??t.end)}}var Lb=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t));var Wb={broken:"high",loose:"medium",unread:"low"},hd=m({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Wb[o],
...s?{fix:s}:{}}}});var Mb=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),yd=m({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON\
.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never rea\
ch the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let n=t.trigger??t,o=Tb(n);if(!o)continue;
let{span:s,text:r}=o,i=jb(r),a=i?{fix:{safety:"safe",title:`write ${i}`,edits:[{span:s,text:i}]}}:{};yield{at:{span:s},message:`this is no JSON, so ${n.keyword} takes it as plain text and not as exec \
form`,...a}}}});function Tb({keyword:e,json:t,args:n}){if(t||!Mb.has(e))return;let o=e==="HEALTHCHECK"?n.slice(1):n,[s]=o,r=o[o.length-1];if(!s||!r)return;let i=o.length===1?s.value:o.map(({value:u})=>u).
join(" "),a=e==="CMD"||e==="ENTRYPOINT",l=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(i),c=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.
test(i),d=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(i),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(i);if(!(l||!(a?c||p:c&&!d)))return{text:i,span:{...s.span,end:r.span.end}}}function jb(e){
let t=e.replace(/[“”]/g,'"');for(let n of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,gd(t),gd(`${t}]`)])if(n!==void 0)try{let o=JSON.parse(n);if(Array.isArray(o)&&o.every(s=>typeof s=="string"))return`[${o.
map(s=>JSON.stringify(s)).join(", ")}]`}catch{}}var gd=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]");var Nb=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,bd=m({id:"verified-d\
ownload",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent the file, not that t\
he file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:n,ships:o}of ee(e,t))if(!n.some(s=>Yt(s)||Jt(s)||Bb(s)))for(let s of n){let r=s.
substitutedInto||Fb(s)||Ub(s)?void 0:Se(s),i=r?.urls.find(({text:a})=>Nb.test(a)&&!/^https?:\/\/(?:localhost|127\.)/.test(a))??(r&&qb(r,s)?r.urls[0]:void 0);i&&(yield{at:i,severity:o?"medium":"low",message:`\
nothing checks what ${h(i.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`})}}}),Fb=({feeds:e})=>e.some(({name:t})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.
test(t)),Ub=({words:e})=>e.some(({text:t})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(t)),qb=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:n})=>n==="tar"||n===
"gpg"||n==="bsdtar"||n==="unzip"),Bb=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:n})=>/^--recv-keys?$/.test(n))&&t.some(({text:n})=>/^(?:0x)?[0-9A-F]{40}$/i.test(n))||e==="grep"&&t.some(({text:n})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(n.replace(/ {2}/g," ")));var kd=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,Hb=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,
wd=m({id:"dockerignore-any-depth",on:"dockerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches t\
he context's root and nothing below it, unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{
".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:n,source:o}=e;if(xt(o.text)||zt(t)===!1)return;let s=Gt(e,t);if(s&&!s.some(d=>d.endsWith(
"/")&&d!==".git/"&&d.split("/").length===2))return;let r=new Set(n.map(({value:d})=>d.pattern).filter(d=>d.startsWith("**/"))),i=n.filter(({value:{pattern:d,except:p,text:u}})=>!p&&!u.startsWith("/")&&
(kd.test(d)||Hb.test(d)||qe(d))&&!d.includes("/")&&!r.has(`**/${d}`)),[a]=i;if(!a)return;let l=i.find(({value:d})=>!kd.test(d.pattern)),c=i.map(({value:d})=>h(d.text));yield{at:l??a,severity:l?"low":"\
info",message:`${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"match":"matches"} the root of the context only: ${h("**/")} in front covers every folder`,fix:{safety:"\
safe",title:"put **/ in front",edits:i.map(({span:d,value:p})=>({span:{...d,end:d.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}});var zb=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,
files:["Dockerfile","Dockerfile.dev","Dockerfile.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],vd=m({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"\
Exclude Dockerfiles and Compose files from the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody\
 wanted these files out of the image and named only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{patterns:n,source:o}=e;if(xt(o.text)||zt(t)===!1)return;let s=Fe(o.text);for(let{names:r,files:i,add:a,what:l}of zb){let c=n.findLast(({value:g})=>!g.except&&(r.test(g.pattern)||i.some(y=>ct(g.pattern,
y)))),d=c?i.filter(g=>!s.ignores(g)):[],p=Gt(e,t),u=!p||d.some(g=>p.includes(g))||p.some(g=>r.test(g)&&!s.ignores(g));if(!c||d.length===0||!u||n.some(({value:g})=>g.except&&r.test(g.pattern)))continue;
let f={...c.span,start:o.text.length,end:o.text.length};yield{at:c,message:`other ${l} are sent to the builder all the same, ${d.map(h).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${a}`,
edits:[{span:f,text:`${o.text.endsWith(`
`)?"":`
`}${a}
`}]}}}}});var Gb=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["**/.env\
*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/id_rsa*",
"**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],xd=m({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history from the\
 build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image, where w\
hoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:n,patterns:o}=e;if(yield*Kb(e),xt(n.text)||zt(t)===!1)return;let s=Fe(n.text),r=Gt(e,t),i={file:n.path,start:n.text.length,end:n.text.length},a={file:n.path,start:0,end:/^[^\r\n]*/.exec(n.text)?.[0].
length??0},l=p=>({safety:"safe",title:`add ${p.join(", ")}`,edits:[{span:i,text:`${n.text.endsWith(`
`)||n.text===""?"":`
`}${p.join(`
`)}
`}]}),c=[],d=[];for(let p of Gb){if(p.add[0]===".git"&&r&&!r.includes(".git/"))continue;let u=p.files.filter(g=>!s.ignores(g)),f=o.findLast(({value:g})=>!g.except&&p.files.some(y=>ct(g.pattern,y)));u.
length===p.files.length&&!f?(d.push(p),c.push(...p.add)):p.add[0]==="**/.env*"&&u.length>0&&f&&!o.some(({value:g})=>g.except&&u.some(y=>ct(g.pattern,y)))&&(yield{at:f,message:`${u.map(h).join(" and ")}\
 ${u.length>1?"are":"is"} sent to the builder all the same: ${h("**/.env*")} covers every kind`,fix:l(p.add)})}d.length&&(yield{at:{span:a},message:`nothing excludes ${d.map(({what:p})=>p).join("; nor\
 ")}`,fix:l(c)})}});function*Kb({patterns:e}){for(let[t,{value:n,span:o}]of e.entries()){let s=qe(n.pattern)||/^\.git(?:\/config)?$/.test(n.pattern);n.except&&s&&!/[*?]/.test(n.pattern)&&e.slice(0,t).
some(r=>!r.value.except&&ct(r.value.pattern,n.pattern))&&(yield{at:{span:o},severity:"high",message:`${h(n.text)} brings a secret back into the context`})}}var Vb=300,$d=m({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the \
file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#\
syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>Vb))for(let[n,{value:o,span:s}]of e.entries()){let{pattern:r,text:i,except:a}=o,l=a?void 0:e.find((d,p)=>p!==n&&Yb(d.value,o,p<n,e.slice(
p,n))),c=a&&!/[*?[\\]/.test(r)&&!e.slice(0,n).some(d=>!d.value.except&&Od(d.value,o));if(l)yield{at:{span:s},message:`${h(l.value.text)} covers ${h(i)} already`,fix:Sd(s,t)};else if(c)yield{at:{span:s},
message:`${h(i)} brings nothing back: no pattern before it excludes it`,fix:Sd(s,t)};else if(/^!?\.\//.test(i)){let d=s.start+(a?1:0),p={...s,start:d,end:d+2};yield{at:{span:p},message:`${h("./")} cha\
nges nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,text:""}]}}}}}});function Yb(e,{pattern:t},n,o){return e.except||n&&o.some(({value:s})=>s.except&&
Od(s,{pattern:t}))?!1:t===e.pattern?!n:!/[*?[\\]/.test(t)&&ct(e.pattern,t)}var Od=({pattern:e},{pattern:t})=>ct(e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function Sd(e,{
text:t}){let n=t.lastIndexOf(`
`,e.start-1)+1,o=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:n,end:o<0?t.length:o+1},text:""}]}}var er=["ignore","ignore-block","ignore-file"],Rd=m({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and\
 remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when s\
omebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:t,refused:n,ran:o,
known:s,judged:r,text:i}){let{by:a,word:l,rules:c,until:d,span:p}=e;if(a!=="seaworthy")return;if(!er.includes(l)){let f=J(l,er);yield{at:{span:p},message:`there is no \`${l}\`${f?`, did you mean \`${f}\
\`?`:`: write ${er.join(", ")}`}`};return}c.length===0&&(yield{at:{span:p},message:"this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),d&&!Vn(d.value)&&(yield{
at:d,message:`${JSON.stringify(d.value)} is no day: write it as 2027-01-31`});for(let{value:f,span:g}of c.filter(y=>!s.has(y.value))){let y=J(f,s);yield{at:{span:g},message:`there is no rule ${JSON.stringify(
f)}${y?`, did you mean ${y}?`:" (see seaworthy rules)"}`}}let u=c.filter(({value:f})=>o.has(f)&&!t.has(f)&&f!=="valid-ignore");if(!(!r||u.length===0||n.size>0))if(u.length===c.length){let g=/(?::|\{)[ \t]*(?:#.*)?$/.
test(i.slice(e.covers.start,e.covers.end).trimEnd())&&l==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:p},message:`this ignores nothing here: remove it${g}`,...Jb(i,p)}}else
for(let{value:f,span:g}of u)yield{at:{span:g},message:`${f} finds nothing here: take it off the list`}}});function Jb(e,{file:t,start:n,end:o}){if(e[n]!=="#")return{};let s=e.lastIndexOf(`
`,n-1)+1,r=e.slice(s,n),i=e.indexOf(`
`,o);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:r.trim()?{file:t,start:s+r.trimEnd().length,end:o}:{file:t,start:s,end:i<0?e.length:i+1},text:""}]}}}var Cd=m({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git wit\
h its whole history, .env files, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CW\
E-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){if(t.skipped||t.source.alone||Zb(t,e))
continue;let n=new Set(t.final?Z(t.final):[]);for(let o of t.stages)for(let s of o.copies){let r=s.from?void 0:s.sources.find(i=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(E(i)??""));r&&(yield{at:r,...Xb(s,o,n)})}}}});
function Xb({instruction:e},t,n){return n.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.
keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function Zb(e,t){let n=t.containers.filter(({build:i})=>i?.dockerfile===e.source.path),o=new Set(
n.map(({build:i})=>i?.context)),s=St(e,t),r=s.some(({path:i})=>i===`${e.source.path}.dockerignore`);return o.has(null)||s.length>0&&(r||o.size<=s.length||o.size===0)}var Ad=m({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is th\
e floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2\
.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:n,at:o}of Kt(e)){let s={file:t.path,
start:n.start,end:Math.min(n.start+1,n.end)},r=o("hosts"),i=o("tlsverify")?.text==="true";r&&/tcp:\/\//.test(r.text)&&!i&&(yield{at:r,severity:"high",message:"the engine listens on TCP and asks nobody\
 for a certificate: whoever connects owns the host"});let a=o("insecure-registries");a&&/"(?!localhost|127\.)[^"]+"/.test(a.text)&&(yield{at:a,message:"images from these registries are pulled without \
checking who sends them"});let l=[["userns-remap",c=>c!=='""',"medium","root in a container is root on the host"],["no-new-privileges",c=>c==="true","medium","processes may gain privileges by setuid p\
rograms"],["icc",c=>c==="false","low","containers on the default bridge reach each other"],["live-restore",c=>c==="true","info","every container stops when the engine does"]];for(let[c,d,p,u]of l){let f=o(
c);(!f||!d(f.text))&&(yield{at:f??{span:s},severity:p,message:`the engine's ${h(c)} is not set for safety: ${u}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(o("log-driver")?.
text??"")&&(yield{at:o("log-opts")??{span:s},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}});var Ed=m({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, h\
oles and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Depend\
abot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,n=t.root,o=$o.flatMap(r=>t.source(n?`${n}\
/${r}`:r)??[]),s=o.filter(({path:r})=>/dependabot/.test(r));if(!(s.length===0||o.length>s.length))for(let{kind:r,path:i,span:a}of Qb(e)){let l=`/${i.includes("/")?i.slice(0,i.lastIndexOf("/")):""}`,c=n&&
i.startsWith(`${n}/`)?l.slice(n.length+1)||"/":l;s.some(d=>Hs(d,r,c))||(yield{at:{span:a},message:`no bot keeps the images of ${h(i)} up to date: add ${h(r)} for ${h(c)} to dependabot.yml`})}}});function Qb({
dockerfiles:e,containers:t}){let n=new Map,o=(s,r)=>{let i=r.file.slice(0,r.file.lastIndexOf("/")+1);n.has(`${s} ${i}`)||n.set(`${s} ${i}`,{kind:s,path:r.file,span:r})};for(let{skipped:s,stages:r}of e)
for(let{base:i}of s?[]:r.slice(0,1))o("docker",i.span);for(let{references:s}of t)for(let{role:r,ref:i}of s)r==="image"&&i.state==="written"&&o("docker-compose",i.span);return[...n.values()]}var _d=m({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first \
to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{
"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of e.composes){let n=[...re(t,e).values()];if(n.length<3)continue;
let o=n.filter(s=>w(s.host.portBindings).length>0&&!Dd(s)&&tr(s).length===1);for(let s of n.filter(Dd)){let r=new Set(tr(s)),i=o.filter(l=>tr(l).some(c=>r.has(c)));if(i.length===0)continue;let a=i.map(
({path:l})=>h(l[1]??"")).slice(0,5).join(", ");yield{at:s,message:`datastore ${h(s.path[1]??"")} shares a network with ${a}, which ${i.length>1?"are":"is"} published on the host`,related:i.slice(0,5).
flatMap(l=>w(l.host.portBindings).slice(0,1).map(({span:c})=>({span:c,message:"published here"})))}}}}}),tr=({host:e})=>e.networkMode.state==="default"?w(e.networks,({external:t})=>!t).map(({value:t})=>t.
name):[],Dd=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||Vt(e);var ek=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,tk=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,Pd=m({
id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is moun\
ted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secret\
s in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;for(let n of e.composes)for(let o of T(ce(n,"secrets"))){let s=C(o,"file"),r=L(s);if(!s||!r||
/^[/~]/.test(r))continue;let i=xe(n.folder,r),a=t.source(i),l=a&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.test(a.text)&&!/PRIVATE KEY/.test(a.text);if(!a||l||tk.test(a.text)||ek.test(i))continue;
let c=t.ignored?.(i)!==!0;!c&&Fn(i,e)!==!1||(yield{at:{span:s.node.span,via:s.at.via},severity:c?"high":"medium",message:c?`the file of secret ${h(o.name)} is in the repository: have git ignore it, an\
d change what is in it`:`the file of secret ${h(o.name)} lies in a build context, and no .dockerignore keeps it out`})}}});var Id=m({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build ends\
 with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out comes \
along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of e.dockerfiles){let n=t.skipped?void 0:ok(
t,e);if(!n)continue;let o=Fe(n.text),s=vt(n.text).flatMap(({except:r,pattern:i})=>r?[i]:[]);for(let{copies:r}of t.stages)for(let i of r)for(let a of i.from?[]:i.sources){let l=(E(a)??"").replace(/^["']|["']$/g,
"").replace(/^\.?\/+/,"").replace(/\/+$/,"");if(!nk(l,i)||!o.ignores(l)||s.some(d=>d.startsWith(`${l}/`)||/^\*/.test(d)))continue;let c=vt(n.text).findLast(({except:d})=>!d);yield{at:a,message:`${h(l)}\
 is excluded by ${n.path}, so the builder never sees it`,...c?{related:[{span:{file:n.path,...sk(n,l)},message:"excluded here"}]}:{}}}}}}),nk=(e,{instruction:t})=>e!==""&&e!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.
test(e)&&!(t.keyword==="ADD"&&e.includes("://"));function ok(e,t){let n=St(e,t),[o]=n;if(!o||n.length>1)return;let s=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({
build:i})=>i?.dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${s}.dockerignore`?o:void 0}function sk({text:e},t){let n=vt(e).findLast(({except:o,start:s,end:r})=>!o&&
Fe(e.slice(s,r)).ignores(t));return{start:n?.start??0,end:n?.end??0}}var rk=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,ik=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,Ld=m({id:"no-secret\
-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in ten years, has\
 the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"ht\
tps://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of e.composes)for(let{source:n,values:o}of Un(t,e.lookup)){let s=e.lookup.ignored?.(n.path)!==
!0,r=s?void 0:Fn(n.path,e);if(!(rk.test(n.path.slice(n.path.lastIndexOf("/")+1))||!s&&r!==!1))for(let[i,{value:a,span:l}]of o){let c=U(i,a);if(!c||!s&&c.wellKnown)continue;let d=c.wellKnown?"a well-kn\
own password":`${Xe(c.what)} ${c.what}`;yield{at:{span:l},severity:!s||c.wellKnown||ik.test(n.path)&&c.by!=="format"?"medium":"high",message:s?`${h(i)} puts ${d} into the repository: keep the file out\
 of git, or make it a secret`:`${h(i)} puts ${d} into a build context, and no .dockerignore keeps the file out`}}}}});var Wd=m({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in pla\
ce. Attached to nothing it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/refe\
rence/compose-file/services/#security_opt"},examples:[],*check({seccomps:e,apparmors:t,kernel:n}){if(n.composes===0||n.unclear)return;let o=(s,r)=>n.attachments.some(i=>i.kind===s&&i.names===r);for(let{
profile:s,source:r}of e)s&&!r.alone&&!o("seccomp",r.path)&&(yield{at:{span:{...s.span,end:s.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:s,
source:r}of t)for(let{profile:i}of s)r.alone||i.name.includes("//")||i.attachment!==void 0||o("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the Compose files here is given the profi\
le \`${i.name.slice(0,60)}\``})}});var Md=m({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing do\
es not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccom\
p security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of e.composes)for(let n of e.containers){if(n.project!==t.id||n.stack)continue;let o=le(n.host,
"apparmor");if(o&&!o.option.fault&&ak(o.option.value,e)){let i=J(o.option.value,Td(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${h(o.option.value)} of ${b(n)}: unless it is lo\
aded on every host, the container does not start${i?`. Did you mean ${h(i)}?`:""}`,severity:"low",confidence:"low"}}let s=le(n.host,"seccomp"),r=s&&!s.option.fault?lk(s.option.value,t.folder,e):void 0;
s&&r&&(yield{at:s.at,message:`the seccomp profile ${h(s.option.value)} of ${b(n)} ${r}: Compose reads it from the project's folder and refuses to start without it`})}}}),Td=({kernel:e})=>e.apparmors.flatMap(
({profiles:t})=>t.map(({profile:n})=>n.name)),ak=(e,t)=>!wo.apparmor.test(e)&&!e.includes("\uFFFC")&&!Td(t).includes(e);function lk(e,t,{lookup:n}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))
return;let o=xe(t,e),s=n.source(o);if(!s)return n.absent?.(o)?"is not there":void 0;try{JSON.parse(s.text);return}catch{return"is not JSON"}}var Wt=new Map(Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and other processes' activity",init_module:"code in the kernel",finit_module:"code in the kernel",delete_module:"\
code in the kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"any file of the host by its handle",mount:"mounting",umount:"mounting",umount2:"mounting",move_mount:"\
mounting",open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mounting",mount_setattr:"mounting",pivot_root:"another root file system",setns:"joining other namespaces",
unshare:"new user namespaces, with every capability inside",io_uring_setup:"files and sockets that no rule of this profile sees",io_uring_enter:"files and sockets that no rule of this profile sees",io_uring_register:"\
files and sockets that no rule of this profile sees",iopl:"the machine's ports",ioperm:"the machine's ports",reboot:"the machine",userfaultfd:"holding the kernel still in the middle of a copy",clone3:"\
new user namespaces, with flags no filter can see",clone:"new user namespaces, with every capability inside",open_tree_attr:"mounting"}));var Xn="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),Mo="capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".split(" "),jd="\
mmap mprotect pread64 read".split(" "),Nd="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" "),Fd=[["clone","clone3","vfork","fork"],
["wait4","waitid"],["pipe2","pipe"]],Ud={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:["epoll_pwait"],eventfd:["eventfd2"],getdents:["ge\
tdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","renameat"],rmdir:["unlinkat"],select:["pselect6"],
signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},nr="clone3 close_range faccessat2 fchmodat2 openat2 statx".split(" ");var qd=m({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does \
not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the s\
ervice any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{kernel:t,containers:n}=e;for(let o of t.
attachments){let{container:s,kind:r,names:i}=o;if(!n.includes(s)||s.windows||V(s.host))continue;let a=r==="seccomp"?t.seccomps.get(i):void 0;a?yield*dk(o,a):r==="apparmor"&&(yield*pk(o,t.apparmors))}}});
function ck({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let t=r=>r.toUpperCase().replace(/^CAP_/,""),n=new Set(w(e.capDrop).map(({value:r})=>t(r))),o=w(e.capAdd).map(({
value:r})=>t(r)),s=n.has("ALL")?[]:[...tn].filter(r=>!n.has(r));return new Set([...s,...o.includes("ALL")?ut:o].map(r=>`CAP_${r}`))}function*dk({container:e,at:t},n){let o=ck(e),s=n.filter(o),r=n.profile?.
defaultAction?.span;if(!s||!r||n.skipped)return;let i=[{span:r,message:"the profile's default"}];if($t(s)){let c=le(e.host,"no-new-privileges"),d=c!==void 0&&x(c.at,()=>!0)&&Le(c.option.value)===!0,p=Lt(
n,s,d?Xn:[...Xn,...Mo]);p.length>0&&(yield{at:t,message:`${b(e)} cannot start under this profile: starting takes ${B(p)}`,related:i})}let a=n.filter(),l=o&&a?[...Wt.keys()].filter(c=>G(s.verdict(c))&&
!G(a.verdict(c))):[];l.length>0&&(yield{at:t,message:`the capabilities of ${b(e)} open the profile's gates for ${B(l,6)}`,severity:"medium",related:i})}function*pk({container:e,at:t,names:n},o){let s=o.
flatMap(({profiles:g})=>g).find(({profile:g})=>g.name===n);if(!s)return;let{node:r}=s.profile,i=[{span:r.name.span,message:"the profile"}],a=r.flags.find(({value:g})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(g));if(a&&(yield{at:t,message:`${b(e)} is given a profile in ${a.value} mode, which ${a.value==="default_allow"?"stops only what it denies":a.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:i}),!s.complete)return;if(s.profile.system.every(({path:g})=>g.value==="abstractions/base"))for(let g of w(e.host.capAdd)){let y=g.value.toLowerCase().replace(/^cap_/,
"");y!=="all"&&!$s(s,y)&&(yield{at:g,message:`the AppArmor profile ${h(n)} does not allow \`${y}\`: ${b(e)} is given it in vain`,severity:"medium",related:i})}let{image:l}=e,c=E(l.entrypoint)??(l.entrypoint.
state==="unknown"?void 0:E(l.cmd)),[d]=c?.form==="exec"?c.words:[],p=d&&x(d,g=>g.startsWith("/"))?d.value:void 0;if(!p||a)return;let u=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,u].some(g=>s.allows(
g,"exec")||s.allows(g,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${p.slice(0,60)}\`, which is what ${b(e)} starts`,related:i})}var Bd=m({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the ac\
count its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],
references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of e.dockerfiles)for(let n of t.skipped?[]:Y(t,e)){let o=Je(n,e)?.
image.user;if(!(!o||o.state==="unknown"||!/^(?:root|0+)(?::|$)/.test(o.value)))for(let{copy:s,source:r}of uk(n,t.source,e)){let i=mk(r).filter(({name:d})=>/^(?:program|fcgi-program|eventlistener):/.test(
d)),a=i.filter(({user:d})=>d===void 0||/^(?:root|0)$/.test(d)),l=s.sources.find(d=>E(d)?.endsWith(r.path.split("/").pop()??""))??s.destination,c=a.map(({name:d})=>h(d.slice(d.indexOf(":")+1))).join(",\
 ");a.length?yield{at:l,message:`supervisord runs ${c} as root: name a ${h("user=")} in each section, or USER in the Dockerfile`,related:a.slice(0,5).map(({span:d})=>({span:d,message:"no user but root\
 is named"}))}:i.length>1&&(yield{at:l,severity:"info",message:`${i.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function uk({copies:e},{
path:t},{lookup:n}){let o=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(s=>s.from?[]:s.sources.flatMap(r=>{let i=E(r)?.replace(/^\.?\/+/,""),a=i&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(i)?n.
source(`${o}${i}`):void 0;return a?[{copy:s,source:a}]:[]}))}function mk({text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(n=>({name:n[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.
exec(n[2]??"")?.[1],span:{file:t,start:n.index,end:n.index+(n[1]?.length??0)+2}}))}var fk=new Set("ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon \
swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(" ")),Hd=m({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allo\
w more than the engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mo\
stly by calls that old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.
filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let n=e.engineFilter(),{machine:o}=t.host.architecture,r=pt(e,l=>l!=="socket"&&!Wt.has(l)&&e.calls.number(l,o)!==void 0&&
G(t.verdict(l))&&!G(n.verdict(l))).filter(({rule:l})=>!t.closed.includes(l)),i=[...new Set(r.flatMap(l=>l.names.map(({value:c})=>c)))],a=r[0]?.names[0];a&&(yield{at:a,message:`the default profile of ${e.
target==="podman"?"Podman":"Docker"} does not simply allow ${B(i)}, and this one does`,severity:i.some(l=>fk.has(l))?"medium":"low"})}});var To=/^SCMP_ACT_(?:ALLOW|LOG)$/,Gd=m({id:"no-bypassable-condition",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differen\
tly.",why:"A filter compares all 64 bits of a register; of an int argument the kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbid\
den one. What a pointer points at no filter sees, and it can be changed after the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.h\
tml"},examples:[],*check(e){let{profile:t,calls:n}=e;for(let o of t?.rules??[]){let[s]=o.names;if(!s||!To.test(o.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(o.action.value))continue;let r=To.
test(o.action.value);for(let i of o.args){let a=i.op.value.replace("SCMP_CMP_",""),l=o.names.find(({value:f})=>n.isPointer(f,i.index.value));if(l&&i.value.value!==0n){yield{at:i,message:`argument ${i.
index.value} of \`${l.value}\` is a pointer: the filter sees an address, not what is there`};continue}let c=o.names.find(({value:f})=>n.bits(f,i.index.value)<64);if(!c)continue;let d=n.bits(c.value,i.
index.value);if((a==="LE"||a==="GT"?i.value.value===0xffffffffffffffffn:(a==="LT"||a==="GE")&&i.value.value===0n)||a==="MASKED_EQ"&&(r||i.value.value>>BigInt(d)===0n))continue;(r?/^(?:NE|GT|GE)$/.test(
a):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(a))?yield{at:i,message:`of argument ${i.index.value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller sets a higher bit and ${r?"is \
let through with a value that should be refused":"escapes this rule"}. Compare with SCMP_CMP_MASKED_EQ and the mask ${d===16?"65535":"4294967295"}`,severity:zd(e,o)?"info":"medium"}:r&&a==="EQ"&&!To.test(
t?.defaultAction?.value??"")&&!zd(e,o)&&(yield{at:i,message:`of argument ${i.index.value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller that leaves anything in the \
upper half is refused`,severity:"low",confidence:"low"})}}}});function zd(e,{names:t,args:n,action:o}){let[s]=t,[r]=n,i=s?.value==="socket"&&n.length===1&&r?.value.value===40n&&r.op.value==="SCMP_CMP_\
NE"&&To.test(o.value),a=l=>l.action.value===o.value&&l.args.length===n.length&&l.names.some(({value:c})=>c===s?.value)&&l.args.every(({index:c,value:d,op:p})=>n.some(u=>u.index.value===c.value&&u.value.
value===d.value&&u.op.value===p.value));return i||e.engineRules().some(a)}var hk=["set_thread_area","get_thread_area"],Kd=m({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect op\
ens nothing, but it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https:/\
/man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n}=e,o=e.filter();if(!t||!o)return;let s=e.engineFilter(),r=[t.architectures?.value.map(({value:p})=>p),...t.
archMap?.value.map(({architecture:p,subArchitectures:u})=>[p,...u].map(({value:f})=>f))??[]],i=[...new Set(r.flatMap(p=>e.machines(p??[])))],a=i.length?i:[o.host.architecture.machine],l=new Set(o.lost.
flatMap(({why:p,entry:u})=>p==="default"?[u.name.span.start]:[])),c=new Map;for(let{names:p,action:u,args:f,includes:g,excludes:y,errnoRet:k}of t.rules??[])for(let v of p){let{value:S}=v;if(!n.isKnown(
S))continue;let $=g!==void 0||y!==void 0,O=`${S} ${u.value} ${k?.value??""}`,D=n.obsolete(S);!$&&f.length===0&&c.has(O)?yield{at:v,message:`\`${S}\` is ${c.get(O)} already`,severity:d(S)&&e.target==="\
podman"?"info":"low"}:l.has(v.span.start)?yield{at:v,message:`\`${S}\` is answered like this by default: the runtime leaves this entry out`,severity:d(S)?"info":"low"}:!$&&a.every(F=>n.number(S,F)===void 0)?
yield{at:v,message:`\`${S}\` has no number on ${a.slice(0,3).join(", ")}: the entry is left out there`,severity:d(S)?"info":"low"}:D?yield{at:v,message:`\`${S}\` does nothing: ${D}`,severity:d(S)?"inf\
o":"low"}:hk.includes(S)&&a.length===1&&a[0]==="x86_64"&&!$&&(yield{at:v,message:`\`${S}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!$&&f.length===0&&c.set(O,/ALLOW/.
test(u.value)?"allowed":"named")}function d(p){return t?.archMap!==void 0&&(G(s.verdict(p))||s.names.has(p))}}});var gk=new Set(Wt.keys()),Vd=m({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not allow system calls that break out, unless gated.",why:"These calls are the ste\
ps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host. Docker's own profile refuses them unless the container was given the capability t\
hey need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{"What Docker's default profile blocks":"https://docs.docker.com/engine/secu\
rity/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;for(let n of e.hosts){let{own:o,engine:s}=e.filtersOn(n,gk);if(!o||o.defaultAction.kind==="allow"||
o.defaultAction.kind==="log")continue;let r=(i,a)=>{let l=o.verdict(i);return Wt.has(i)&&l.entry?.rule===a&&G(l)&&!G(s.verdict(i))&&!t.has(i)};for(let{names:i}of pt(e,r)){let[a]=i;if(!a)continue;let l=[
...new Set(i.map(({value:d})=>d))];for(let d of l)t.add(d);let c=[...new Set(l.map(d=>Wt.get(d)))];yield{at:a,message:`${B(l)} ${l.length>1?"are":"is"} allowed without the capability that stands for ${l.
length>1?"them":"it"}: ${c.slice(0,4).join(", ")}${c.length>4?" and more":""}`}}}}});var yk={docker:"Docker",podman:"Podman",oci:"an OCI runtime"},bk={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for those that sh\
ould be left out, too",name:"the rule names no call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"unknown \
calls are refused with EPERM, unless defaultErrnoRet says otherwise"},Yd=m({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys the target\
 runtime ignores.",why:"A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container run\
s with what is left.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let n=new Map;for(let{key:o,
span:s,why:r,known:i}of e){let a=o.slice(0,40);if(r==="unknown"){let l=J(o,i);yield{at:{span:s},message:`\`${a}\` is no key of a profile and is not read${l?`, did you mean \`${l}\`?`:""}`}}else r==="d\
uplicate"?yield{at:{span:s},message:`\`${a}\` stands twice, and only the last one is read`}:r==="case"?yield{at:{span:s},message:`\`${a}\` is written \`${i.find(l=>l.toLowerCase()===o.toLowerCase())}\`\
: other loaders do not read it`,severity:"low"}:n.set(o,[...n.get(o)??[],s])}for(let[o,s]of n){let r=/^(?:includes|excludes|name|archMap)$/.test(o);yield{at:{span:s[0]},message:`${yk[t]} does not read\
 \`${o}\`${s.length>1?`, which stands ${s.length} times here`:""}: ${bk[o]??"it has no effect"}`,severity:t==="oci"&&r?"high":"medium",related:s.slice(1,6).map(i=>({span:i,message:"here too"}))}}}});var Jd=m({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without cond\
itions beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction\
 that was written then does not exist, and nobody is told.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){
let t=e.filter();if(!t)return;let n=e.engineFilter();for(let{entry:s,with:r}of t.clashes)yield{at:s.name,message:`two rules answer the same call of \`${s.name.value}\` differently: libseccomp refuses t\
he second, and the container does not start`,related:[{span:r.name.span,message:"the other rule"}]};let o=new Map;for(let s of t.lost){let r=t.verdict(s.entry.name.value),i=s.why==="default"?r.entry:s.
by;if(!i||s.why==="default"&&Te(r.otherwise)===Te(s.action)||s.why==="unconditional"&&s.entry.rule.args.length===0)continue;let a=`${s.why} ${s.entry.rule.span.start} ${i.rule.span.start}`;o.set(a,{lost:[
...o.get(a)?.lost??[],s],by:i})}for(let{lost:s,by:r}of o.values()){let[i]=s;if(!i||!r)continue;let a=B(s.map(({entry:p})=>p.name.value)),l=Qt(t.verdict(i.entry.name.value).otherwise),c={default:`${a} \
should be ${Qt(i.action)} here, which is what happens by default, so this rule is left out, and another one decides: ${l}`,later:`${a} should be ${Qt(i.action)} here, and an earlier rule decides alrea\
dy: ${l}`,unconditional:`the conditions for ${a} restrict nothing: another rule decides every call of it, ${l}`}[i.why],d=s.every(({entry:p,why:u,action:f})=>n.lost.some(g=>g.why===u&&g.entry.name.value===
p.name.value&&g.action.kind===f.kind&&g.action.value===f.value));yield{at:i.entry.name,severity:d?"info":s.every(({action:p})=>Te(p)&&p.kind!==i.action.kind)?"medium":"high",message:c,related:[{span:r.
name.span,message:"the rule that wins"}]}}}});var kk={open:["openat","openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:["link\
at"],symlink:["symlinkat"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsmount",
"move_mount","open_tree"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","setresgid\
32"],reboot:["kexec_load","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},Xd=m({id:"no-syscall-bypass",on:"seccomp",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchmodat`, and the C lib\
rary does so by itself: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.
filter();if(!t)return;let n=e.engineFilter(),{machine:o}=t.host.architecture,s=r=>e.calls.number(r,o)!==void 0;for(let[r,i]of Object.entries(kk)){let a=[r,...i].filter(s),[l]=pt(e,(f,{action:g,args:y,
errnoRet:k})=>a.includes(f)&&y.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(g.value)&&k?.value!==38n),c=l?.names[0];if(!l||!c||t.closed.includes(l.rule))continue;let d=a.filter(f=>Ze(t.verdict(f))),p=a.
filter(f=>G(t.verdict(f))),u=a.every(f=>G(n.verdict(f))===G(t.verdict(f)));p.length===0||!d.includes(c.value)||u||!d.includes(r)||(yield{at:c,message:`${B(d)} ${d.length>1?"are":"is"} refused, and ${B(
p)} ${p.length>1?"come":"comes"} to the same`})}}});var wk={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",mipsel:"mipsel",mipsel64:"\
mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},Zd=m({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"recommended",summary:"Use\
 system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it means never for what is i\
ncluded and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:n,target:o}=e,s=e.engineFilter(),
r=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:i,action:a,includes:l,excludes:c}of t?.rules??[]){for(let d of i){let{value:p}=d;if(p==="")continue;if(!n.isKnown(p)){let f=n.meant(p);yield{
at:d,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${f?`, did you mean \`${f}\`?`:""}`,severity:r&&!/ALLOW|LOG/.test(a.value)?"high":"medium"};continue}let u=n.release(
p);u?.startsWith("2.6")&&!G(s.verdict(p))&&(yield{at:d,message:`libseccomp knows \`${p}\` from ${u} on: on hosts with an older one the name is passed over`,severity:"info"})}if(o!=="oci"){for(let[d,p]of[
[l,"the rule never counts"],[c,"the rule always counts"]])for(let u of d?.caps??[]){let f=u.value.toUpperCase().replace(/^CAP_/,"");if(u.value.startsWith("CAP_")&&ut.has(u.value.slice(4)))continue;let g=ut.
has(f)?f:J(f,ut);yield{at:u,message:`there is no capability \`${u.value.slice(0,40)}\`, so ${p}${g?`, did you mean \`CAP_${g}\`?`:""}`}}if(o==="docker")for(let[d,p]of[[l,"the rule never counts"],[c,"n\
othing is excluded"]])for(let u of d?.arches??[]){let f=en(wk,u.value.toLowerCase().replace(/^scmp_arch_/,""));(f!==u.value||f===void 0)&&(yield{at:u,message:`architectures of a gate are written as in\
 amd64 and arm64, not \`${u.value.slice(0,40)}\`, so ${p}${f?`: write \`${f}\``:""}`})}}}}});var vk=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,Qd=m({id:"no-unsafe-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake suc\
cess or block nothing.",why:"A call that is skipped and reports success is worse than one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a pr\
ocess that hangs with its locks held, and a rule that only logs keeps nobody from anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],
*check({profile:e,target:t}){if(!e)return;let{defaultAction:n,defaultErrnoRet:o,rules:s=[]}=e;(n?.value==="SCMP_ACT_KILL"||n?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:n,message:"an unknown call kill\
s one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO"});let r=[{action:n,errnoRet:o,errno:e.defaultErrno,names:[]},...s];for(let{action:i,errnoRet:a,
errno:l,names:c}of r){let p=(t==="podman"&&l&&/^\d{1,10}$/.test(l.value)?{value:BigInt(l.value),span:l.span}:void 0)??a,u=c.length?B(c.map(({value:f})=>f),4):"every call the profile does not name";p&&
i?.value==="SCMP_ACT_ERRNO"&&(p.value&0xffffn)===0n&&p.value<2n**32n?yield{at:p,message:`${u} will not be carried out and will report success${p.value?`: of ${p.value} only the lower 16 bits count, wh\
ich are 0`:""}`,severity:"high"}:p&&i&&vk.test(i.value)&&(yield{at:p,message:`an error number goes with SCMP_ACT_ERRNO: with ${i.value} it is not read`,severity:"low"}),c.length&&i?.value==="SCMP_ACT_\
TRACE"&&(yield{at:i,message:`${u} ${c.length>1?"are":"is"} left to a tracer, and a container has none: the call fails with ENOSYS`}),c.length&&i?.value==="SCMP_ACT_LOG"&&n?.value==="SCMP_ACT_ALLOW"&&(yield{
at:i,message:`${u} ${c.length>1?"are":"is"} logged and carried out all the same: SCMP_ACT_LOG blocks nothing`})}}});var ep={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},xn=0xffffffffffffffffn,
tp=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,op=m({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditions that really restrict.",why:"Several rules \
for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an attacker from raw sockets\
 or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.
filter();for(let n of e.profile?.rules??[]){yield*xk(n,e);let o=n.args.find((s,r)=>n.args.some((i,a)=>a<r&&i.index.value===s.index.value));o&&(yield{at:o,message:`two conditions of this rule are about\
 argument ${o.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:n,name:o}of t?.architectures[0]?.verdicts.values()??[]){let s=Sk(n.filter(({action:r})=>Te(
r)).slice(0,100));s&&(yield{at:s.last.entry.name,message:`the rules for \`${o}\` are alternatives, and together they leave out no value of argument ${s.index}: what one refuses, another allows`,related:[
{span:s.first.entry.name.span,message:"another one"}]})}}});function*xk({args:e,action:t,names:n,includes:o},{calls:s,target:r}){for(let i of e){let[a,l]=[i.value.value,i.valueTwo?.value??0n],c=i.op.value.
replace("SCMP_CMP_","");if(c!=="MASKED_EQ"){c==="GE"&&a===0n||c==="LE"&&a===xn?yield{at:i,message:"this holds for every value"}:(c==="LT"&&a===0n||c==="GT"&&a===xn)&&(yield{at:i,message:"this holds fo\
r no value, so the rule never counts"}),l!==0n&&(yield{at:i,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}if(a===0n)yield{at:i,message:`the \
mask is 0, so this condition holds for every value${l?": mask and value are swapped, `value` is the mask":""}`};else if((l&~a)!==0n)yield{at:i,message:"`value` is the mask, and `valueTwo` has bits out\
side it, which are not compared: mask and value may be swapped"};else if(tp.test(t.value)&&l===0n&&!np(a,n[0]?.value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have none of t\
he bits of ${a}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``};else if(tp.test(t.value)&&l===a&&(a&a-1n)!==0n&&!np(a,n[0]?.
value??"",i.index.value,s))yield{at:i,message:`this rule denies calls that have all the bits of ${a} at once: to deny each, write a rule for each`,severity:"medium"};else if(t.value==="SCMP_ACT_ALLOW"&&
l===0n&&n.some(d=>d.value==="clone")){let d=Object.keys(ep).filter(u=>(ep[u]&a)===0n),p=i.index.value!==0&&!(r==="docker"&&o?.arches.length);(d.length>0||p)&&(yield{at:i,message:p?"the flags of `clone\
` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${d.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var np=(e,t,n,o)=>{let s=(1n<<BigInt(
o.bits(t,n)))-1n;return(e&s)===s};function Sk(e){let t=new Map;for(let n of e)for(let o of n.when){let s=n.when.filter(a=>a!==o).map(({index:a,op:l,value:c,mask:d})=>`${a} ${l} ${c} ${d}`),r=`${o.index}\
 | ${s.join(" & ")}`,i=t.get(r)??{members:[],ranges:[],index:o.index};i.members.push(n),i.ranges.push(...$k(o.op,o.value)),t.set(r,i)}for(let{members:n,ranges:o,index:s}of t.values()){let[r]=n,i=n[n.length-
1];if(!r||!i||r.entry.rule===i.entry.rule)continue;let a=0n;for(let[l,c]of o.sort((d,p)=>d[0]<p[0]?-1:1)){if(l>a)break;c>=a&&(a=c+1n)}if(a>xn)return{first:r,last:i,index:s}}}function $k(e,t){return({EQ:[
[t,t]],NE:[[0n,t-1n],[t+1n,xn]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,xn]],GE:[[t,xn]]}[e]??[]).filter(([o,s])=>o<=s)}var sp=m({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the filter before it start\
s the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e,{kernel:t}){let n=e.filter(),o=e.profile?.defaultAction;if(!n||!o||!$t(n))return;let s=Lt(
e,n,Xn),r=Lt(e,n,Mo);if(s.length>0)yield{at:o,message:`no container runs under this profile on ${n.host.architecture.machine}: starting a program and ending it takes ${B(s)}${r.length?`, and without n\
o-new-privileges also ${B(r)}`:""}`};else if(r.length>0){let i=t.attachments.filter(({kind:l,names:c})=>l==="seccomp"&&c===e.source.path);i.length>0&&i.every(({container:l})=>{let c=le(l.host,"no-new-\
privileges");return c!==void 0&&x(c.at,()=>!0)&&Le(c.option.value)===!0})||(yield{at:o,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${B(
r)}`,severity:"medium"})}}});var rp=m({id:"seccomp-architectures",on:"seccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 h\
as no open, stat or poll. A profile for x86_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://\
github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check({profile:e}){let t=e?.architectures;if(!t||t.value.length===0)return;let n=new Set(t.value.map(({value:s})=>s)),o=t.value.find(
({value:s})=>s==="SCMP_ARCH_X32"||s==="SCMP_ARCH_X86"&&n.has("SCMP_ARCH_X86_64"));o&&(yield{at:o,message:"programs of another word size may run too, through a second table of system calls: leave it ou\
t unless the image has some",severity:"low"}),[...n].some(s=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(s))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not ex\
ist, and others take their place"})}});var ip=m({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole s\
urface. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:[
"CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:n,faults:o}){if(!e)return;
let{defaultAction:s,rules:r=[],span:i}=e;if(!s){let c=t.find(({why:d,key:p})=>d==="unknown"&&/^[ds]/i.test(p));r.length===0&&!o.some(({kind:d})=>d==="broken")&&(yield{at:{span:{...i,end:i.start+1}},message:`\
the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${c?`: \`${c.key.slice(0,40)}\` is not read`:""}`});return}let a=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.
test(n.path.slice(n.path.lastIndexOf("/")+1)),l={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the \
profile does not name is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[s.value];
l&&(yield{at:s,message:l,severity:a?"info":s.value==="SCMP_ACT_TRACE"?"medium":"high"})}});var Ok=new Set(["clone3","faccessat2","fchmodat2","statx"]),ap=m({id:"seccomp-errno-enosys",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Answer unknown system call\
s with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has none. EPERM means something else: the program fails, on the day its image is rebuilt, a\
nd the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){
let t=e.filter(),n=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!n||!$t(t))return;let{machine:o}=t.host.architecture,s=nr.filter(l=>{let{otherwise:c,entry:d}=t.verdict(l);return e.calls.
number(l,o)!==void 0&&Ze(t.verdict(l))&&!d&&c.value!==38}),r=nr.filter(l=>t.isStubbed(l)),i=Qt(t.defaultAction),a=t.defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer \
what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";s.length>0?yield{at:n,message:`${B(s)} ${s.length>1?"are":"is"} ${i}, so a C library does not fall back to the older call\
: ${a}`,severity:s.some(l=>Ok.has(l))?"medium":"info"}:r.length>0&&(yield{at:n,message:`${B(r,4)} ${r.length>1?"fall":"falls"} back only because runc answers ENOSYS above the highest call listed; othe\
r runtimes do not: ${a}`,severity:"info"})}});var lp=m({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"medium",profile:"recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a\
 trace of one program on one system breaks with the next C library, architecture or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{
"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.filter(),n=e.profile?.defaultAction;if(!t||!n||!$t(t))return;let o=new Set((e.profile?.rules??[]).flatMap(
u=>/ALLOW|LOG/.test(u.action.value)?[]:u.names.map(({value:f})=>f))),s=u=>Lt(e,t,u).filter(f=>!o.has(f)),r=s(jd),i=s(Nd).filter(u=>!t.isStubbed(u)),a=Fd.filter(u=>u.every(f=>Ze(t.verdict(f))&&!o.has(f))),
l=["accept","accept4","listen"].some(u=>G(t.verdict(u))&&t.verdict(u).entry!==void 0),c=s(["getsockopt","setsockopt","getsockname"]),d=Object.entries(Ud).filter(([u,f])=>G(t.verdict(u))&&t.verdict(u).
entry!==void 0&&s(f).length===f.length),p=[r.length?`no dynamic program loads without ${B(r)}`:"",a.length?`processes and threads need ${a.map(u=>B(u.slice(0,2)).replace(" and "," or ")).join(", ")}`:
"",d.length?`allowed in their old form only: ${B([...new Set(d.flatMap(([,u])=>u.slice(0,1)))])} ${d.length>1?"are":"is"} what C libraries of today call`:"",l&&c.length?`servers also need ${B(c)}`:"",
r.length&&i.length?`the C library also starts with ${B(i)}`:""].filter(Boolean);p.length!==0&&(yield{at:n,message:p.join("; "),severity:r.length?"high":"medium"})}});var cp=m({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the address families `socket` may open.",why:"An address family is a door into another par\
t of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a container opens one.",standards:[],references:{
"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;
let n=e.engineFilter(),o=t.verdict("socket"),s=pt(e,(d,{args:p,action:u})=>d==="socket"&&/ALLOW|LOG/.test(u.value)&&p.every(({index:f})=>f.value!==0)).find(({rule:d})=>!t.closed.includes(d))?.names[0];
if((G(o)||o.cases.some(({when:d,action:p})=>Te(p)&&d.every(({index:u})=>u!==0)))&&s){let d=pt(e,u=>u!=="socket"&&G(t.verdict(u))&&!G(n.verdict(u))),p=t.architectures[0]?.verdicts.size??0;yield{at:s,message:"\
`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses",severity:d.length===0&&p<150?"low":"medium"};return}if(G(
o)||Ze(o))return;let i=t.architectures.find(({architecture:d,verdicts:p})=>d.multiplexes&&!Ze(t.verdict("socketcall",{architecture:d,verdicts:p,highest:0}))),a=e.profile?.architectures?.value.find(({value:d})=>d===
i?.architecture.token),l=e.profile?.archMap?.value.flatMap(({subArchitectures:d})=>d).find(({value:d})=>d===i?.architecture.token),c=a??l;i&&c&&(yield{at:c,message:`programs for ${i.architecture.machine}\
 open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted for other programs only`,severity:a?"medium":"info"})}});var Rk={broken:"high",loose:"medium",unread:"low"},dp=m({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccomp profiles the runtime accepts.",why:"A profile the \
runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],references:{"Seccomp security profiles for Doc\
ker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp"},examples:[],*check({
faults:e}){for(let{span:t,message:n,kind:o,fix:s}of e)yield{at:{span:t},message:n,severity:Rk[o],...s?{fix:s}:{}}}});var pp=m({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs code in your builds\
 and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"\
Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:Zt("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything\
 below it, too.")},examples:[],*check({references:e},{builtImages:t},{allow:n}){if(n)for(let{ref:o}of e){if(o.state==="unknown")continue;let{domain:s,path:r,fault:i,text:a}=o.value;if(s===null||r===null||
i||t.has(Ie(o.value)))continue;let l=s==="docker.io"&&!r.includes("/")?`library/${r}`:r;n.some(c=>Ck(c,s,l))||(yield{at:o,message:`${h(a)} comes from ${s}/${l}, which is not on the list of approved re\
gistries`})}}});function Ck(e,t,n){let[o="",...s]=e.replace(/^https?:\/\//,"").replace(/\/+$/,"").split("/"),r=/[.:*]/.test(o)||o==="localhost",i=!r||o==="index.docker.io"?"docker.io":o,a=(r?s:[o,...s]).
join("/"),l=i==="docker.io"&&a&&!a.includes("/")?[a,`library/${a}`]:[a];return ue(t,i)&&l.some(c=>c===""||ue(n,c)||!c.includes("*")&&n.startsWith(`${c}/`))}var up=m({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole,\
 and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless im\
ages":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:Ts("Images that are approved, by registry and repository: * stands fo\
r anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{builtImages:t},{allow:n}){let{ref:o}=e.image;if(!e.ships||!o||!x(o,a=>yt(a)!==null&&!a.fault)||t.has(Ie(o.
value)))return;let s=[yt(o.value)??"",`${o.value.domain}/${o.value.path}`];if(n.some(a=>s.some(l=>ue(l,a))))return;let r=Ak(e,o.value.tag??""),i=`${b(e)} runs on ${h(o.value.text)}, which is not on th\
e list of approved base images`;yield r?{at:o,severity:"info",message:`${i}; ${r} of the same image holds less`}:{at:o,message:i}}});function Ak({base:e},t){let n=e?.smaller??[],o=n.some(s=>t.includes(
s.slice(1)));return n.length>0&&!o?n.join(" or "):void 0}var fp=m({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A comma\
nd is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it star\
ts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:n,contents:o}=e,{
entrypoint:s,cmd:r}=t;if(!n||s.state==="unknown"||r.state!=="written"||!s.value||r.value?.form!=="exec"||s.state==="default"&&o?.execs!==!1||s.value.form!=="exec")return;let i=Ek(s.value.words),[a]=r.
value.words,l=a&&E(a);!i||!l||mp(l)!==mp(i)||(yield{at:r,message:`${b(e)} starts ${h(`${i} ${l} ...`)}: its entrypoint is ${h(i)} already; leave ${h(l)} out`})}});function Ek(e){let t=e.map(o=>E(o)??""),
n=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(o=>!o.startsWith("-")):t;return n.length===1||n.length===2&&n[1]?.startsWith("-")?n[0]:void 0}var mp=e=>e.slice(e.lastIndexOf(
"/")+1).replace(/[\d.]+$/,"");var Dk=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,gp=m({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and s\
cripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command wh\
ose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&
t.some(o=>o.build?.stage?.join()===e.path.join()&&o.build.dockerfile===e.span.file&&yp(o))||!e.ships||e.windows||e.contents===void 0))for(let o of te(e)){let s=_k(o,e);s&&(yield{at:o.setting,...s})}}});
function _k({what:e,command:t,commands:n},o){let{contents:s,dialect:r}=o,i=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&r==="compose"&&s?.shell===!1&&
!Pk(o))return{message:`the ${e} of ${b(o)} needs a shell, which the image does not have: ${i}`};let a=n.some(({name:l})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(l));
for(let l of n){if(a||l.fallback.some(({name:p})=>p!=="exit"&&p!=="false"&&p!=="true"))continue;let c=l.wrappers.find(({name:p})=>p==="bash"&&hp(o,p));if(c)return{message:`the ${e} of ${b(o)} runs ${h(
c.name)}, which the image does not have: ${i}`};if(hp(o,l.name)&&!l.conditional)return{message:`the ${e} of ${b(o)} runs ${h(l.name)}, which the image does not have: ${i}`};let d=Ik(l);if(d&&Lk(d,o))return{
severity:"medium",message:`the ${e} of ${b(o)} runs ${h(d)}, which nothing copies into the image: ${i}`}}}function hp(e,t){let{contents:n,added:o}=e;return!n?.lacks.includes(t)||Wk(e,t)?!1:o?o.builds||
o.packages.length>0&&t!=="curl"?!1:!(o.copied===null||o.copied.some(({path:r,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!o.mentions.has(t)&&!o.packages.some(r=>r.includes(
t)):!0}var Pk=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function Ik({name:e,words:t}){if(!Dk.test(e))return;let n=t[1]?.text;return n&&!/^-|\uFFFC|[*?]/.test(
n)&&n!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(n)?n:void 0}function Lk(e,t){let{added:n,image:o}=t;if(!n||n.builds||n.copied===null||n.copied.length===0||yp(t))return!1;let s=Pe(e,E(o.workingDir)),
r=e.slice(e.lastIndexOf("/")+1);return s===void 0||n.mentions.has(r)||n.mentions.has(r.replace(/\.\w+$/,""))?!1:!n.copied.some(i=>i.path===s||i.folder&&(i.path==="/"||s.startsWith(`${i.path}/`)))}var yp=e=>"\
host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).length>0),Wk=(e,t)=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(({value:n})=>{let o=E(n.target)??"/";return o.endsWith(
`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)}));var bp=m({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless to\
ld otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://\
docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!n||o||s||t.
user.state!=="unknown"||!t.user.text.startsWith("the user of ")||(yield{at:t.user,message:`nothing says which user ${b(e)} runs as, and the image is not one we know`})}});var kp=m({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process e\
xists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/docker\
file/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.image;if(!e.ships||t.state==="written"||Mk(e)||Tk(e)||t.state==="unknown"&&e.base?.healthcheck)return;let n=`nothing checks whether ${b(e)}\
 still works`,o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:n,severity:o?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function Mk({base:e,image:t,dialect:n}){return e?.
name.includes("lambda/")?!0:n==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var Tk=e=>"host"in e&&Me(e.host.restartPolicy,t=>t==="no"||t==="none");var wp=m({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that al\
ways passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{
HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;let n=te(e).find(({what:a})=>a==="health check");if(!n)return;let o=[...jk(n,e)],s=e.
dialect==="dockerfile"?dt(e,t)?.healthcheck?.flags:void 0,[r,i]=["interval","timeout"].map(a=>Fk(s?.find(l=>l.name===a)?.text));r&&i&&i>r&&o.push("its timeout is longer than its interval"),o.length&&(yield{
at:n.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`})}});function*jk({commands:e},{contents:t,added:n}){for(let{fallback:s}of e){let[r]=s;if(r&&(/^(?:true|:|echo)$/.
test(r.name)||r.name==="exit"&&r.words[1]?.text==="0")){yield`${h(`|| ${r.words.map(({text:i})=>i).join(" ")}`)} makes it pass whatever happens`;break}}for(let s of e){let r=Nk(s);r&&(yield r)}let o=e.
find(({name:s})=>s==="curl"||s==="wget")?.name;o&&t===void 0&&(!n||!(n.builds||n.mentions.has(o)||n.copied?.length))&&(yield`nothing shows that the image has ${o}`)}function Nk(e){let{name:t,words:n}=e;
if(t==="curl"&&Se(e)){let s=j(e,"curl");return M(s,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, erro\
rs too"}if(!/^python[\d.]*$/.test(t))return;let o=n[n.findIndex(({text:s})=>s==="-c")+1]?.text;if(!(!o||!n.some(({text:s})=>s==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.test(o)?"it only imports a module, in a process of its own":void 0}function Fk(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.
exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}var vp=m({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){
if(!x(o,({path:r,digest:i,fault:a})=>r!==null&&i===void 0&&!a)||t.has(Ie(o.value)))continue;let s=n==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:s?
"info":"low",message:`${h(o.value.text)} has no digest, so it can become another image`}}}});var xp={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"\
minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"\
apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Sp=m({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no\
body else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to publish under that name in one of them\
 supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:n,role:o}of e.references){
if(n.state==="unknown"||o==="syntax"||o==="copy-from"||o==="mount-from")continue;let{domain:s,path:r,digest:i,fault:a,text:l}=n.value;if(s!=="docker.io"||!r||i||a||t.has(Ie(n.value))||l.startsWith("do\
cker.io/"))continue;let c=Object.hasOwn(xp,r)?xp[r]:void 0;c?yield{at:n,severity:"info",message:`the project publishes this image as ${h(c)}, not as ${h(l)}`}:!r.includes("/")&&!kn(r)&&(yield{at:n,message:`${h(
l)} is no official image, and nothing here builds it: name its registry and publisher`})}}});var Uk=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
$p=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
Op=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,Rp=m({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let n=r=>Op.test(r)&&(Uk.test(r)||$p.test(r)),o="a cryptocurrency miner, or the pool of one";for(let{ref:r}of e.references)r.state!=="unknown"&&n(r.value.text)&&(yield{at:r,message:`${h(r.value.text)}\
 looks like ${o}`});for(let r of w(e.image.env))Op.test(r.value.literal)&&$p.test(r.value.literal)&&(yield{at:r,message:`${h(r.value.name)} names ${o}`});for(let{what:r,setting:i,commands:a}of te(e))a.
some(({words:l,name:c})=>!/^(?:echo|grep|pkill|killall)$/.test(c)&&l.some(({text:d})=>n(d)))&&(yield{at:i,message:`the ${r} of ${b(e)} starts what looks like ${o}`});let s=e.dialect==="dockerfile"?dt(
e,t)?.scripts??[]:[];for(let{instruction:r,script:i}of s)for(let a of r.keyword==="RUN"?i.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(a.name)&&a.words.some(({text:l})=>n(l))){yield{at:{span:$e(
a)},message:`this installs or runs what looks like ${o}`};break}}});var Cp=m({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a passwor\
d: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is\
 typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e){if(!e.ships||qk(e))return;let t=w(e.image.env,({
value:n})=>n!==null);for(let[n,o]of t.entries()){let{name:s,value:r}=o.value;if(!r||r.state==="unknown"||t.slice(n+1).some(a=>a.value.name===s))continue;let i=Bk(s,r.value,e);i&&(yield{at:o,severity:i.
severity,message:`${h(/OPT/.test(s)?s:`${s}=${r.value}`)} ${i.what} in ${b(e)}`})}for(let{what:n,setting:o,commands:s}of te(e)){if(n==="health check")continue;let r=s.flatMap(({words:i,name:a})=>Ap([a,
...i.slice(1).map(({text:l})=>l)].join(" "))??[])[0];r&&(yield{at:o,severity:r.severity,message:`the ${n} of ${b(e)} ${r.what}`})}}}),jo={severity:"high",what:"opens a debugger to whoever reaches its \
port"},Zn={severity:"medium",what:"starts a debugger"},qk=e=>/(?:^|\/)(?:[^/]*[._-])?(?:dev|devel|development|debug)(?:[._-][^/]*)?$/i.test(e.span.file)||"development"in e&&e.development||/(?:^|[-_.])(?:dev|devel|develop|development|debug|tests?|ci|local)(?:[-_.]|$)/i.
test(e.path[e.path.length-1]??"");function Bk(e,t,n){let o=/^(?:1|true|yes|on)$/i.test(t);if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.
test(e))return Ap(`x ${t}`);if(e==="FLASK_DEBUG"||e==="FLASK_ENV"&&t==="development")return!o&&t!=="development"?void 0:{severity:Hk(n)?"high":"medium",what:"switches on a console that runs what is ty\
ped into it"};if(e==="XDEBUG_MODE"&&/debug/.test(t))return Zn;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(e)&&o)return{severity:"medium",what:"shows its insides to whoever makes it fai\
l"};if(e==="DEBUG"&&o)return{severity:"low",what:"switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.test(e)&&/^(?:dev|development|debug)$/i.
test(t))return{severity:"low",what:"sets a development mode"}}function Ap(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?jo:/server=y/.test(e)?Zn:void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?jo:Zn;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(e))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.
test(e)?jo:Zn;if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?Zn:jo;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(e))return{severity:"medium",what:"\
switches on a console that runs what is typed into it"}}var Hk=e=>{if(!("host"in e))return!1;let{host:t}=e;return w(t.portBindings).some(({value:n})=>Oe(t,n))};var ir="2026-11-22",or=`
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
`,No=new Map;function sr(e){if(No.has(e))return No.get(e);let t=`
${e}: `,n=or.indexOf(t),o=n<0?void 0:or.slice(n+t.length,or.indexOf(`
`,n+1)),s=o===void 0?void 0:new Map(o.split(" ").map(r=>r.split("=")));return No.size<1e3&&No.set(e,s),s}var zk=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function Ep(e){let t=yt(
e),n=e.tag?.toLowerCase();if(t===null||!n)return;let o=zk.find(([i])=>i.test(t))?.[1],s=o===""?t.slice(t.indexOf("/")+1):o??t,r=sr(s);return(r&&rr(s,r,n))??(r||kn(t)?Kk(n):void 0)}function rr(e,t,n){let s=(n.
replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=s.length;r>0;r-=1){let i=s.slice(0,r).join("."),a=t.get(i);if(a&&r===1&&s.length>1&&Gk(t,i))return;if(a)
return a<ir?{release:`${e} ${i}`,date:a}:void 0}}var Gk=(e,t)=>[...e.keys()].some(n=>n.startsWith(`${t}.`));function Kk(e){let t=/-alpine(\d+\.\d+)\b/.exec(e)?.[1];if(t)return rr("alpine",sr("alpine")??
new Map,t);let n=sr("debian")??new Map,o=e.split("-").find(s=>/^[a-z]+$/.test(s)&&n.has(s));return o?rr("debian",n,o):void 0}var Dp=m({id:"no-eol-image",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after\
 the end of maintenance stay open, and everybody knows which ones: attackers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",
standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},examples:[],*check(e){for(let{ref:t,role:n}of e.references){let o=t.state==="unknown"||n==="syntax"?void 0:Ep(t.
value);o&&t.state!=="unknown"&&(yield{at:t,message:`${h(t.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${ir})`})}}});var Lp=m({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, s\
o $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, \
and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:n,healthcheck:o}=e.
image,s=_p(n);for(let[i,a]of[["entrypoint",n],["command",t]]){let l=_p(a);l&&!(i==="command"&&s&&Wp(s))&&(yield*Ip(l,`the ${i} of ${b(e)}`))}let r=o.state==="written"?o.value?.test:null;r?.form==="exe\
c"&&(yield*Ip(r.words,`the health check of ${b(e)}`))}}),_p=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,Vk=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
Yk=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Jk=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function Wp(e){let t=e.map(n=>E(n)??"");return Jk.test(t[0]??"")?!0:t.some((n,o)=>Vk.test(n)&&Pp(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||Yk.test(n)&&Pp(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function Pp(e,t,n){for(let o of e.slice(t+1)){if(n.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}function*Ip(e,t){if(!Wp(e))for(let[n,o]of e.entries()){let s=E(o);if(s===void 0)continue;let r=Xk(
s);if(!r||n===0&&r==="operator")continue;let i=n>0?E(e[n-1])??"":"",a=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(i)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(s),l=a?"high":r==="variable"?"low":"medium",c=a?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:l,message:`\
no shell reads ${t}, so ${h(s)} is not expanded: ${c}`}}}function Xk(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var Mp=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".
split(" ")),Zk=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls \
chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),Qk=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(
" "));function Tp(e,t){let n=e.toLowerCase().split(/[-_]/),[o=""]=n;if(Mp.has(o))return`\`${e}\` moves`;if(n[n.length-1]==="dev")return`\`${e}\` moves`;let s=r=>Zk.has(r)||Mp.has(r)||!t&&Qk.has(r);return n.
every(s)?`\`${e}\` names a variant and no version`:void 0}var jp=m({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit dif\
fer, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image version\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:n,ref:o}of e){if(!x(o,({path:a,tag:l,digest:c,fault:d})=>a!==
null&&l!==null&&c===void 0&&!d)||t.has(Ie(o.value)))continue;let{tag:s,text:r}=o.value,i=s?Tp(s,dn(o.value)?.kind==="os"):"no tag means latest";i&&(yield{at:o,severity:n==="syntax"?"low":"medium",message:`${h(
r)} moves: ${i===`\`${s}\` moves`?`${h(s??"")} is another image every time`:i}`})}}});var Qn=new Map([["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],
["YARN_ENABLE_STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],
["CONDA_SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]);var Np=m({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off \
for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],
references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let n=w(e.image.env,({value:s})=>s!==null);for(let[s,r]of n.entries()){
let{name:i,value:a}=r.value;!a||a.state==="unknown"||!Qn.get(i)?.test(a.value)||n.slice(s+1).some(l=>l.value.name===i)||(yield{at:r,...Fo(e,`${i}=${a.value}`,b(e))})}for(let{keyword:s,name:r,literal:i,
span:a}of e.dialect==="dockerfile"?dt(e,t)?.assignments??[]:[])s==="ARG"&&i!==""&&Qn.get(r)?.test(i)&&(yield{at:{span:a},...Fo(e,`${r}=${i}`,"the build")});let o=e.dialect==="dockerfile"?dt(e,t)?.scripts??
[]:[];for(let{instruction:s,script:r}of o){let i=new Set(r.commands.flatMap(a=>a.name==="unset"?a.words.map(({text:l})=>l):[]));for(let{assignments:a,words:l,name:c}of s.keyword==="RUN"?r.commands:[]){
for(let d of a)Qn.get(d.name)?.test(d.value.text)&&(yield{at:d,...Fo(e,`${d.name}=${d.value.text}`,"this command")});for(let d of/^(?:export|declare|set|setx)$/.test(c)?l.slice(1):[]){let p=d.text.indexOf(
"=");p>0&&!i.has(d.text.slice(0,p))&&Qn.get(d.text.slice(0,p))?.test(d.text.slice(p+1))&&(yield{at:d,...Fo(e,d.text,"this script")})}}}}}),Fo=({ships:e,dialect:t},n,o)=>({severity:e||t==="compose"?"hi\
gh":"medium",message:`${h(n)} makes ${o} accept a certificate from anybody; add the authority that is missing instead`});var Uo=/^(?:1|true|yes|y|on)$/i,Fp=/^(?:0|false|no|off|none)$/i,ew=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,
Uo],[/^xpack[._]security[._]enabled$/i,Fp],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,Uo],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
Uo],[/^GF_AUTH_ANONYMOUS_ENABLED$/,Uo],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,Fp]],Up=m({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the\
 port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/defin\
itions/306.html"},examples:[],*check(e){if(!e.ships)return;let t=nw(e);for(let n of w(e.image.env,({value:o})=>o!==null)){let{name:o,value:s}=n.value,r=s&&s.state!=="unknown"?s.value:void 0;r!==void 0&&
ew.some(([i,a])=>i.test(o)&&a.test(r))&&(yield{at:n,severity:t,message:`${h(`${o}=${r}`)} lets everybody who reaches ${b(e)} in without a password`})}for(let{what:n,commands:o,setting:s}of te(e)){let r=n===
"health check"?void 0:o.map(({words:i})=>tw(i.map(({text:a})=>a).join(" "))).find(Boolean);r&&(yield{at:s,severity:t,message:`${h(r)} lets everybody who reaches ${b(e)} in without a password`})}}});function tw(e){
return/\s--(?:requirepass|aclfile)\b/.test(e)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(
e)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(e))?.[1]}function nw(e){if(!("host"in e))return"medium";let{host:t,development:n}=e;return n?"low":w(
t.portBindings).some(({value:o})=>Oe(t,o))?"high":"medium"}var qp=m({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line\
 of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the reposit\
ory.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){for(let{what:t,commands:n,setting:o}of te(e))if(!(e.
dialect==="compose"&&o.via?.some(({how:s})=>s==="built-from")))for(let s of n){let r=Gn(s);r&&(yield{at:r,severity:r.secret.wellKnown?"medium":r.secret.by==="format"?"critical":"high",message:`${r.secret.
wellKnown?"a well-known password":`${Xe(r.secret.what)} ${r.secret.what}`} stands in the ${t} of ${b(e)}, for everybody who can list processes: read it from a file`})}}});var Bp=m({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for \
everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e){for(let t of w(e.image.env,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=U(n,o);if(!s)continue;let r=e.dialect==="compose"&&!t.via?.some(({how:a})=>a==="buil\
t-from"),i=r?b(e):e.ships?"the image, for everybody who can pull it":`${b(e)}, and its cache and history`;yield{at:t,severity:ow(s,e,r),message:`${h(n)} puts ${s.wellKnown?"a well-known password":`${Xe(
s.what)} ${s.what}`} into ${i}`}}}});function ow({by:e,wellKnown:t},{ships:n,dialect:o},s){return t?"medium":e==="format"?"critical":s||o==="dockerfile"&&!n?"high":"critical"}var sw=/\$?\$(?:apr1|2[aby]|5|6)\$/,Hp=m({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there \
to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{
"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of w(e.image.labels,({value:n})=>n!==null)){let{name:n,literal:o}=t.value,s=U(n.slice(
n.lastIndexOf(".")+1),o),r=sw.test(o);!s&&!r||(yield{at:t,severity:r?"low":"medium",message:r?`${h(n)} shows a password hash of ${b(e)} to whoever can list labels: keep it in a file`:`${h(n)} shows a ${s?.
what??"credential"} of ${b(e)} to whoever can list labels`})}}});var rw=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,zp=m({id:"no-sensitive-volume",on:"workl\
oad",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-only root, and what was the\
re when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],references:{VOLUME:"\
https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:n}){if(!(t!=="dockerfile"||!n))for(let o of w(e.volumes)){let s=o.value.replace(/^["']|["']$/g,"");rw.
test(s)?yield{at:o,message:`VOLUME over ${h(s)} keeps it writable under a read-only root`}:/^[^:]+:./.test(s)&&!/^[A-Za-z]:[\\/]/.test(s)&&(yield{at:o,message:`${h(s)} is no bind mount: VOLUME takes p\
aths inside the image only`})}}});var iw=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,Gp=m({id:"no-ssh-server",on:"workload",severity:"medium",profile:"recommended",summary:"Do not \
run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to be the only one. `docker exec\
` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){
if(!e.ships||iw.test(aw(e)))return;for(let{what:n,setting:o,commands:s}of te(e))n!=="health check"&&s.find(({name:i,words:a})=>/^(?:sshd|dropbear)$/.test(i)||i==="service"&&/^sshd?$/.test(a[1]?.text??
"")||a[0]?.text==="/etc/init.d/ssh")&&(yield{at:o,message:`${b(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let n of t&&!x(t.networkMode,o=>o==="host")?w(t.portBindings,({containerPort:o,
protocol:s})=>o?.from===22&&o.to===22&&s==="tcp"):[])yield{at:n,message:`${b(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let n of w(e.image.exposedPorts,({from:o,to:s,protocol:r})=>o===
22&&s===22&&r==="tcp"))yield{at:n,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),aw=({image:e,path:t})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-
1]??""}`;var Kp=m({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `docker\
 run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"ht\
tps://docs.docker.com/reference/dockerfile/#expose"},options:{most:yn("More ports than one image should expose.",5)},examples:[],*check(e,t,{most:n}){if(e.dialect!=="dockerfile"||!e.ships)return;let o=e.
base?.ports??[],s=w(e.image.exposedPorts,({from:i})=>!o.includes(i));for(let i of s){let[a,l]=(i.value.protocol==="tcp"?[...Io]:[]).find(([c])=>c>=i.value.from&&c<=i.value.to)??[0,void 0];!l||cw(e,t,l.
service)!==(l.class==="debug")||(yield{at:i,message:lw(a,l)})}let r=s[n];r&&(yield{at:r,severity:"low",message:`the image exposes ${s.length} ports: one service needs fewer`})}}),lw=(e,{what:t,class:n})=>n===
"debug"?`port ${e} is that of ${t}, which no image that ships should open`:n==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows\
 that the image is that service`;function cw({span:e,base:t},{dockerfiles:n},o){return o.test(t?.name??"")||o.test(e.file)?!0:n.find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{
text:i}})=>dw(r,i,o))===!0}function dw(e,t,n){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return n.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,"");return n.test(o)}var Vp=m({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:n,windows:o,dropsRoot:s}=e;if(!n||o||t.user.state==="unknown"||!pw(
t.user.value))return;let r=t.user.state==="written";if(s)return;let i=r?`${b(e)} runs as root: ${h(t.user.value)} is written here`:`${b(e)} runs as root, ${uw(e)}`;yield{at:t.user,severity:r?"high":"m\
edium",message:i,fix:be({set:"user",to:e.base?.account??"10001"})}}}),pw=e=>/^(?:root|0+)(?::|$)/.test(e.trim());function uw({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged}\
 is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${h(e.account)} for this`:""}`:"because nothing says otherwise"}var Yp=m({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root wi\
thout opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kuber\
netes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:n,windows:o},{composes:s}){e!=="dockerfile"||!n||o||s.length>0||Me(t.user,r=>!/^(?:\d+|root)(?::|$)/.
test(r))&&(yield{at:t.user,message:`${h(t.user.value)} is a name: runAsNonRoot can only check a number`})}});var Jp=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,Xp=m({id:"pid1-handles-signals",on:"workload",severity:"\
low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A shell or npm in that \
place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up u\
ntil nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:n,windows:o,
image:s}=e;if(!n||o||"host"in e&&x(e.host.init,l=>l))return;let r=e.dialect==="dockerfile"?dt(e,t):void 0;if(r&&Z(r).some(({shell:l})=>l)||e.dialect==="dockerfile"&&t.containers.some(({build:l,host:c})=>l?.
dockerfile===e.span.file&&l.stage?.join()===e.path.join()&&x(c.init,d=>d)))return;let i=te(e).filter(({what:l})=>l!=="health check"&&l!=="hook");if(i.some(({commands:l})=>l.some(({name:c,wrappers:d})=>Jp.
test(c)||d.some(p=>Jp.test(p.name)))))return;let a=i.find(({what:l})=>l==="entrypoint");if(!(!a&&s.entrypoint.state==="default"&&s.entrypoint.value&&!e.contents?.execs))for(let l of a?[a]:i){let c=fw(
l,e);c&&(yield{at:l.setting,message:`${c} process 1 of ${b(e)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),mw=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function fw({
command:e,commands:t},{dialect:n,contents:o}){let[s]=t;if(e.form==="shell")return t.filter(({substitutedInto:l})=>!l).length===1&&mw.test(o?.packageManager??"")||n==="compose"||t.some(({wrappers:l})=>l.
some(c=>c.name==="exec"))?void 0:"shell form makes a shell";if(!s)return;let[r,i]=[s.name,s.words[1]?.text];if(!(s.wrappers.some(a=>/^(?:ba|da|a)?sh$/.test(a.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.
test(r)&&i!==void 0&&!/^(?:exec|dlx|node)$/.test(i))return`${h(`${r} ${i}`)} makes ${r}`}var Zp=m({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it \
is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},
options:{image:Eo("Labels of images that ship, and what their values look like: * stands for anything, an empty text for any value."),service:Eo("The same for Compose services, whose image's labels co\
unt.")},examples:[],*check(e,t,{image:n,service:o}){let{labels:s}=e.image,r=e.path[0]==="services"?o:n;if(!e.ships||s.state==="unknown"||Object.keys(r).length===0)return;let i=[];for(let[a,l]of Object.
entries(r)){let c=s.value.findLast(d=>d.state==="unknown"||d.value.name===a);c?l&&c.state==="written"&&c.value.value?.state==="written"&&!ue(c.value.value.value,l)&&(yield{at:c,message:`${h(a)} of ${b(
e)} does not look like ${h(l)}`}):i.push(a)}if(i.length){let a=i.length===1;yield{at:e.path[0]==="services"||!e.image.ref?e:e.image.ref,message:`${b(e)} lacks the required ${a?"label":"labels"} ${i.map(
h).join(", ")}`}}}});var hw=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,Qp=m({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/\
secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(e.
dialect==="compose")for(let t of w(e.image.env)){let{name:n,literal:o,value:s}=t.value;if(!Re(n)||s!==null&&!o.includes("\uFFFC")||t.via?.some(({how:i})=>i==="built-from"))continue;let r=e.base&&hw.test(
e.base.name);yield{at:t,message:`${h(n)} hands a credential to every process of ${b(e)}${r?`; this image reads it from a file that ${h(`${n}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}});var gw=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,eu=m({id:"user-matches-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the container before it starts. A number that is n\
ot the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#u\
ser"},examples:[],*check(e){let{image:t,ships:n,windows:o,contents:s,base:r,added:i}=e,a=t.user.state==="written"?t.user.value.split(":")[0]:void 0;if(!n||o||!a||t.user.state!=="written")return;if(!/^\d+$/.
test(a)){s===null&&i?.copied&&!i.copied.some(({path:p,folder:u})=>p==="/etc/passwd"||u&&/^\/(?:etc)?$/.test(p))?yield{at:t.user,severity:"medium",confidence:"high",message:`${h(a)} has no number: an i\
mage from scratch has no /etc/passwd to look it up in, so the container does not start`}:r?.account&&a!==r.account&&!(gw.test(a)&&!r.name.startsWith("cgr.dev/"))&&!yw(e,a)&&(yield{at:t.user,message:`${r.
name} documents the account ${h(r.account)}, and nothing here makes ${h(a)}`});return}let l=s?.owner,c=l?.ids.split(":")[0]??(/^[1-9]\d*$/.test(r?.user??"")?r?.user:void 0),d=r?.kind==="datastore"||r?.
kind==="broker";c&&d&&a!==c&&a!=="0"&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:t.user,message:`${b(e)} runs as ${a}, and the image was built to run as ${l?.ids??c}${l?.path?`, which owns its d\
ata in ${h(l.path)}`:""}`})}}),yw=({added:e,image:t},n)=>e===void 0||e.builds||e.copied===null||e.mentions.has(n)||e.copied.some(({path:o})=>o==="/etc/passwd")||E(t.user)?.includes("$")===!0;var tu=m({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build o\
r the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distri\
bution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)x(t,({fault:n})=>n!==void 0)&&(yield{at:t,message:`${h(t.value.text)} is no image reference: ${t.value.fault}`})}});var eo=[ia,aa,ca,pa,ua,ma,fa,ha,ga,ya,ba,ka,va,xa,Sa,$a,Oa,Ea,Da,_a,Pa,Ia,La,Wa,Ma,Ta,Fa,Ba,za,Ga,Ka,Ya,Qa,el,nl,sl,rl,il,al,dl,pl,ul,ml,fl,hl,gl,kl,wl,vl,Sl,$l,Dl,_l,Pl,Il,Ll,Wl,Ml,Tl,jl,Nl,Fl,Ul,ql,
Bl,Hl,zl,Gl,Kl,Vl,Yl,Jl,Xl,Zl,Ql,tc,nc,oc,sc,rc,ic,ac,lc,dc,pc,uc,mc,hc,gc,yc,bc,kc,vc,Sc,$c,Oc,Rc,Ac,Ec,Dc,_c,Ic,Mc,Nc,Uc,Hc,zc,Gc,Kc,Yc,Xc,Zc,Qc,td,od,sd,rd,id,ad,ld,cd,dd,pd,ud,md,fd,hd,yd,bd,wd,vd,
xd,$d,Rd,Cd,Ad,Ed,_d,Pd,Id,Ld,Wd,Md,qd,Bd,Hd,Gd,Kd,Vd,Yd,Jd,Xd,Zd,Qd,op,sp,rp,ip,ap,lp,cp,dp,pp,up,fp,gp,bp,kp,wp,vp,Sp,Rp,Cp,Dp,Lp,jp,Np,Up,qp,Bp,Hp,zp,Gp,Kp,Vp,Yp,Xp,Zp,Qp,eu,tu];var Mt=e=>e.replace(/[^\r\n]/g,"*"),nu=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
bw=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,kw=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,ww=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
vw=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,xw=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
Sw=/(\b(?:useradd|usermod|adduser)\b[^|;&\n]{0,200}?\s(?:-p|--password)[\s=]+["']?|(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8}))([^\s"':,;|&]+)/g,$w=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,
Ow=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function Be(e){if(e.length>8e3)return`${Be(e.slice(0,8e3))}...`;let t=e.replace(ww,(o,s,r)=>/^[$\uFFFC]/.test(r)?o:s+Mt(r));t=t.replace(kw,(o,s,r)=>s+Mt(r)),
t=t.replace(bw,(o,s,r,i)=>U(s,i,!0)?`\${${s}${r}${Mt(i)}}`:o),t=t.replace(nu,ou);for(let o of[vw,$w,xw,Ow])t=t.replace(o,(s,r,i)=>/^[$\uFFFC*]/.test(i)?s:r+Mt(i));t=t.replace(Sw,(o,s,r)=>/^(?:[\uFFFC*]|\$[A-Za-z_{(])/.
test(r)&&!/^\$g?y\$/.test(r)?o:s+Mt(r));let n=t.toLowerCase();for(let{hint:o,pattern:s}of Do)n.includes(o)&&(t=t.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),Mt));return t}function ou(e,t,n,o,s){
let r=s.replace(/^(["'])(.*)\1$/s,"$2");return U(n,r,!0)?`${t}${n}${t}${o}${s.replace(r,()=>Mt(r))}`:r===s&&/[?&=]/.test(s)&&/\w=/.test(s)?`${t}${n}${t}${o}${s.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,
(i,a,l,c)=>U(l,c,!0)?`${a}${l}=${Mt(c)}`:i)}`:r!==s&&/[=:]/.test(r)?`${t}${n}${t}${o}${s.replace(r,()=>r.replace(nu,ou))}`:e}var Rw=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Cw=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),ar=e=>Cw(e).replace(Rw,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function lr(e){return ar(Be(e)).replace(/##\[/g,"##\u200B[")}var je=e=>lr(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Sn=e=>je(e).replace(/^\s*::/,"./::");var su=require("node:util");var P=class extends Error{name="UsageError"},ru=e=>e instanceof Error&&e.name==="UsageError",cr={file:{type:"string",short:"f",multiple:!0},config:{type:"string",short:"c"},"no-config":{type:"boolean"},
profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},rule:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"min-confidence":{type:"\
string"},"exit-zero":{type:"boolean"},format:{type:"string",multiple:!0},output:{type:"string",short:"o",multiple:!0},"sarif-category":{type:"string"},since:{type:"string"},baseline:{type:"string"},"n\
o-baseline":{type:"boolean"},prune:{type:"boolean"},"no-ignores":{type:"boolean"},"add-ignore":{type:"string"},exclude:{type:"string",multiple:!0},"force-exclude":{type:"boolean"},"no-gitignore":{type:"\
boolean"},"allow-empty":{type:"boolean"},"list-files":{type:"boolean"},"stdin-filename":{type:"string"},type:{type:"string"},target:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"\
string"},against:{type:"string"},explain:{type:"string"},color:{type:"string"},"no-progress":{type:"boolean"},quiet:{type:"boolean",short:"q"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"\
V"}},Aw=new Set(["file","help","version","stdin-filename","as","against","explain","prune","add-ignore","list-files"]),dr=["check","show","explain","rules","ignores","baseline","config","init","proble\
m-matcher","completions"],Ew=e=>(0,su.parseArgs)({args:e,options:cr,allowPositionals:!0,strict:!0}),iu=e=>`SEAWORTHY_${e.toUpperCase().replaceAll("-","_")}`;function au(e,t={}){let n;try{n=Ew([...e])}catch(a){
throw new P(_w(a))}let[o,...s]=n.positionals,r=dr.find(a=>a===o)??"check",i=Dw(n.values,t);return{command:r,paths:r===o?s:n.positionals,values:{...i,...n.values},origin:a=>Object.hasOwn(i,a)?iu(a):`--${a}`}}
function Dw(e,t){let n={};for(let[o,s]of Object.entries(cr)){let r=t[iu(o)],i=o.startsWith("no-")?o.slice(3):`no-${o}`;!r||Aw.has(o)||Object.hasOwn(e,o)||Object.hasOwn(e,i)||(s.type==="string"?n[o]="m\
ultiple"in s?r.split(/[\n,]/).map(a=>a.trim()).filter(Boolean):r:/^(?:0|false|no|off)$/i.test(r)||(n[o]=!0))}return n}function _w({message:e}){let t=/Unknown option '(-{1,2}[^']*)'/.exec(e)?.[1];if(t){
let n=J(t.replace(/^-+/,""),Object.keys(cr));return`there is no option ${t}${n?`, did you mean --${n}?`:" (see --help)"}`}return e.split(`
`)[0]?.replace(/\. To specify.*$/,"")??e}function et(e,t,n){if(t===void 0)return;let o=n.find(r=>r===t);if(o)return o;let s=J(t,n);throw new P(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${s?
` (did you mean ${s}?)`:""}`)}var gt=require("node:path");function pr(e,t,n){let o={};for(let{applies:s,rules:r}of e){let i=r.get(t);if(!i||s&&!s(n))continue;let a=i.options?{options:{...o.options,...i.options}}:{};o={...o,...i.level?{level:i.level}:{},...a}}
return o}function lu({id:e,options:t={}},n,o){let s=pr(n,e,o).options??{};return Object.fromEntries(Object.entries(t).map(([r,{default:i}])=>[r,Object.hasOwn(s,r)?s[r]:i]))}function cu(e,t){let n=!0;for(let{
applies:o,rules:s}of e){let r=s.get(t)?.level;r&&(n=r!=="off"||n&&o!==void 0)}return n}function du(e,t,n,o){let s=[],i={workload:[...e.stages,...e.containers],container:e.containers,dockerfile:e.dockerfiles.filter(({skipped:l})=>!l),compose:e.composes.filter(({files:l})=>l.some(({document:c})=>!c.
skipped)),dockerignore:e.dockerignores,seccomp:e.seccomps.filter(({skipped:l})=>!l),apparmor:e.apparmors.filter(({skipped:l})=>!l),project:[e],ignore:[]},a=l=>{for(let c of i[l.on])try{let d=l.options?
lu(l,n,Pw(c)):{};for(let p of l.check(c,e,d))s.push({rule:l,problem:p,..."path"in c?{workload:c}:{}})}catch(d){o(uu(c),new Error(`rule ${l.id}: ${d instanceof Error?d.message:String(d)}`,{cause:d}))}};
for(let l of t)a(l);return s}function pu(e,t,n){return t.flatMap(o=>o.on==="ignore"?e.flatMap(s=>[...o.check(s,n,{})].map(r=>({rule:o,problem:r}))):[])}var Pw=e=>({file:uu(e),workload:"path"in e?e.path:
null}),uu=e=>"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:"source"in e?e.source.path:"root"in e?e.files[0]?.document.source.path??"":Iw(e)[0]?.source.path??"",Iw=({composes:e,dockerfiles:t,
dockerignores:n,seccomps:o,apparmors:s})=>[...e.flatMap(({files:r})=>r.map(({document:i})=>i)),...t,...n,...o,...s];var Lw=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Ww=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Mw=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Tw=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function mu(e,t){return t===void 0||Lw.test(e)||Ww.test(e)||/^#!/.test(t)||!Mw.test(t)?!1:/apparmor/i.test(e)?!0:Tw.test(t)}var jw=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Nw=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function ur(e,t){let n=e.slice(e.lastIndexOf("/")+1);return jw.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!Nw.test(t)}var Fw=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,fu=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function mr(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Fw.test(n)&&!fu.test(n))return!0;if(t===void 0||fu.test(n))return!1;let o=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(o)}var Uw=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,qw=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Bw=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,Hw=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function hu(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),o=["",...t.map((c,d)=>t.slice(0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),s=[`${e.path}.dockerignore`,...o].
map(c=>({path:c,role:"dockerignore"})),r=t.join("/"),i=Hw.test(e.text)?[{path:r||".",role:"context"}]:[],a=Bw.test(e.text)?[...new Set(["",r&&`${r}/`])].flatMap(c=>jn.map(d=>({path:`${c}${d}`,role:"bu\
ilds"}))):[],l=e.text.includes("supervisor")?[...e.text.matchAll(Uw)].flatMap(([,c=""])=>c.split(/\s+/)).filter(c=>qw.test(c)).map(c=>({path:`${r&&`${r}/`}${c.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...s,...i,...a,...l]}var gu=e=>e.endsWith(".dockerignore");function yu(e,t){return!/\.json$/i.test(e)||t===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(t)?!/"ociVersion"|"apiVersion"/.test(t):/seccomp[^/]*\.json$/i.test(e)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(t)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(t)}function Tt(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(gu(e))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(mr(e,void 0))return"dockerfile";if(ur(e,void 0))return"compose";if(t!==void 0)
return yu(e,t)?"seccomp":mr(e,t)?"dockerfile":ur(e,t)?"compose":mu(e,t)?"apparmor":void 0}}var zw={privileged:"privileged",capAdd:"cap_add",capDrop:"cap_drop",securityOpt:"security_opt",readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",memory:"mem_limit",cpus:"\
cpus",pidsLimit:"pids_limit",user:"user"};function bu({set:e,to:t}){return`${zw[e]??e}: ${typeof t=="object"?`[${t.join(", ")}]`:t}`}var ku=({set:e,to:t})=>`${e.toUpperCase()} ${typeof t=="object"?JSON.stringify(t):t}`;var fr=(e,t)=>`add \`${t?.dialect==="dockerfile"?ku(e):bu(e)}\``;var Gw=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:e=>e.
startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(e,t)=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(e,t)=>e==="ignore-line"?"line":e==="ignore-block"?"block":t()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(e,t)=>t()?"file":"\
line"}];function wu(e,{file:t,start:n},o){for(let{by:s,pattern:r,reach:i}of Gw){let a=r.exec(e),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},u=a&&i(l,o);if(!a||!u)continue;let f=S=>n+(a.indices?.
groups?.[S]?.[0]??0),g=c===void 0?e.length:a.indices?.groups?.ids?.[0]??0,k=[...s==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:S,index:$})=>({value:S,
span:{file:t,start:n+g+$,end:n+g+$+S.length}})),v=p?{until:{value:p,span:{file:t,start:f("until"),end:f("until")+p.length}}}:{};return{by:s,word:l,rules:k,reason:d.trim(),reach:u,...v}}}var hr=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),Kw=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Vw=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function gr(e,t,{line:n,block:o,peers:s}){let{text:r,path:i}=t,a=()=>({
file:i,start:Math.max(0,r.search(/\S/)),end:r.trimEnd().length}),l=r.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),c=Yw(l,e);if(c){let{word:p}=c,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?o():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:u,span:e}}let d=s.length?wu(l,e,()=>e.start<=Xw(t)):void 0;return d&&s.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?o():n,span:e}:void 0}function Yw(e,{file:t,start:n}){let o=Kw.exec(e);if(!o)return;let[s,r="",i,a=""]=o,l=(g,y)=>({file:t,start:n+g,end:n+g+y}),c=[];if(i!==void 0){let g=o.index+s.indexOf(
"[")+1;for(let y of i.matchAll(/[^\s,][^,]*/g)){let k=y[0].trimEnd();c.push({value:k,span:l(g+y.index,k.length)})}}let d=o.index+s.length-a.length,p=Vw.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),f=p?.[1]??"";return{word:r.toLowerCase(),rules:c,reason:u,...p?{until:{value:f,span:l(d+p.index+p[0].length-
f.length,f.length)}}:{}}}function qo(e,t=n=>$n(e.text,n)){let{text:n}=e;return hr(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(o=>Jw(e,o.index,o.index+o[0].trimEnd().length,t)??[]):[]}function Jw(e,t,n,o,s=[]){
let{text:r,path:i}=e,a=Zw(e,t);return gr({file:i,start:t,end:n},e,{peers:s,line:{file:i,start:a,end:$n(r,a)},block:()=>({file:i,start:a,end:o(a)})})}var vu=new WeakMap;function xu(e){let t=vu.get(e)??
{next:new Map};return vu.set(e,t),t}function Xw(e){let t=xu(e);if(t.head===void 0){let n=0;for(;n<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(n,$n(e.text,n)));)n=$n(e.text,n)+1;t.head=
n}return t.head}function Zw(e,t){let{text:n}=e,{next:o}=xu(e),s=n.lastIndexOf(`
`,t-1)+1;if(n.slice(s,t).trim()!=="")return s;let r=[],i=s;do r.push(i),i=o.get(i)??Math.min($n(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,$n(n,i)+1)));for(let a of r)
o.set(a,i);return i}function $n(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function $u(e,t,n){let o=[],s=[],r="",i=t,a=!0;for(let l=t;l<n;l+=1){let c=e[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!r&&(a||/[\s;&|()]/.test(e[l-1]??""))){let p=Su(e,l,n),u={start:l,end:p};a?s.push(u):o.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:Su(e,l,n)};for(let u of s)o.push({...u,line:p});s=[]}c==="\\"&&r!=="'"?l+=e[l+1]===`
`?0:1:(r?c===r:c==="'"||c==='"')&&(r=r?"":c)}for(let l of s)o.push({...l,line:{start:n,end:n}});return o}function Su(e,t,n){let o=e.indexOf(`
`,t),s=o<0||o>n?n:o;return e[s-1]==="\r"?s-1:s}var Ou=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Ru=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},Cu=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function He(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function tt(e,t=0,n=e.length){let o=t,s=n;for(;o<s&&He(e.
charCodeAt(o));)o+=1;for(;s>o&&He(e.charCodeAt(s-1));)s-=1;return[o,s]}function Au(e){let t=[];for(let n of Qw(e)??[]){let o=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),s=o?.[3];if(!o||!s)continue;let r=e0(s);if(r===void 0||r==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:r,expand:i(r)===i(s),chomp:o[2]==="-"})}return t}function Qw(e){let t=[],n="";for(let o=0;o<e.length;o+=1){let s=e[o];if(s==="'"||s==='"'){let r=yr(e,o);if(r<0)return;n+=e.slice(o,r+1),o=
r}else if(s==="$"&&e[o+1]==="{"){let r=br(e,o);if(r<0)return;n+=e.slice(o,r+1),o=r}else if(s==="\\")n+=e.slice(o,o+2),o+=1;else if(s==="<"&&e[o+1]==="<"){let r=o+2;for(;r<e.length&&/[\t\r ]/.test(e[r]);)
r+=1;n+=e.slice(o,r),o=r-1}else He(s.charCodeAt(0))?(n&&t.push(n),n=""):n+=s}return n&&t.push(n),t}function yr(e,t){let n=e[t];for(let o=t+1;o<e.length;o+=1){if(e[o]===n)return o;if(e[o]==="\\"&&n==='\
"')o+=1;else if(e[o]==="$"&&e[o+1]==="{"&&n==='"'){let s=br(e,o);if(s<0)return-1;o=s}}return-1}function br(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let o=n[1]==="/"?1:0;for(let s=t+n[0].length;s<e.length;s+=1){let r=e[s];if(r==="\\")s+=1;else if(r==="/"&&o)o=0;else{if(r==="}")return o?-1:s;if(r===
"'"||r==='"'){if(s=yr(e,s),s<0)return-1}else if(r==="$"&&e[s+1]==="{"&&(s=br(e,s),s<0))return-1}}return-1}function e0(e){let t="";for(let n=0;n<e.length;n+=1){let o=e[n];if(o==="'"||o==='"'){let s=yr(
e,n);if(s<0)return;t+=o==='"'?e.slice(n+1,s).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,s),n=s}else if(o==="\\")t+=e[++n]??"";else{if(He(o.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=o}}return t}var mt=(e,t,n)=>({value:e.text.slice(t,n),span:Ke(e,t,n),at:t}),Bo=e=>e===32||e===9||e===11||e===12||e===13;function Eu(e,t,n){let o=[],{text:s}=e;for(let r=t;r<n;){for(;r<n&&Bo(s.charCodeAt(r));)r+=1;
let i=r;for(;r<n&&!Bo(s.charCodeAt(r));)r+=1;r>i&&o.push(mt(e,i,r))}return o}function kr(e,t,n){let o=t;for(;o<n&&!Bo(e.charCodeAt(o));)o+=1;let s=o;for(;s<n&&Bo(e.charCodeAt(s));)s+=1;return[o,s]}function wr(e,t,n,o){
let s=[],{text:r}=e;for(let i=t;i<n;){for(;i<n&&He(r.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!He(r.charCodeAt(i)));){let d=r[i];d===o&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="\
'")&&(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&s.push(mt(e,a,c))}return s}function Du(e,t,n,o){let s=[],{text:r}=e,i=t;for(;;){for(;i<n&&He(r.charCodeAt(i));)i+=1;if(!r.startsWith("--",i)||i+1>=
n)return{flags:s,rest:i};let a=i,l="",c="";for(;i<n&&(c||!He(r.charCodeAt(i)));){let u=r[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===o?l+=r[++i]??"":l+=u,i+=1}if(i=Math.min(i,n),l==="--")return{flags:s,
rest:i};let d=l.indexOf("="),p=l.slice(2,d<0?void 0:d);s.push({name:p,value:l,span:Ke(e,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function _u(e,t,n){let[o,s]=tt(e.text,t,n);if(e.text[o]!=="[")return;let r=e.
text.slice(o,s),i;try{i=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of r.matchAll(/"(?:[^"\\]|\\.)*"/gs)){
let c=o+l.index;a.push({value:i[a.length],span:Ke(e,c,c+l[0].length),at:c})}return{words:a}}var t0=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),n0=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function vr(e,t,n,o,s){let{text:r}=e,[i,a]=kr(r,t,n),l=r.slice(t,i).replace(
/[a-z]/g,g=>g.toUpperCase()),{flags:c,rest:d}=Du(e,a,n,o),[p,u]=tt(r,d,n),f={keyword:l,keywordSpan:Ke(e,t,i),span:Ke(e,t,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=u)return{...f,
args:[]};if(l==="ONBUILD")return{...f,args:[mt(e,p,u)],trigger:vr(e,p,u,o,s)};if(l==="ENV"||l==="LABEL")return{...f,...s0(e,p,u,l,o,s)};if(l==="ARG"){let g=wr(e,p,u,o);return{...f,args:g,pairs:g.map(y=>Iu(
e,y))}}return l==="HEALTHCHECK"?{...f,...o0(e,p,u,s)}:{...f,...Pu(e,p,u,l,s)}}function Pu(e,t,n,o,s){let r=t0.has(o)?_u(e,t,n):void 0;return r&&"words"in r?{args:r.words,json:!0}:(r?.fault==="not-stri\
ngs"&&s.push({kind:"broken",span:Ke(e,t,n),message:`exec form of ${o} holds strings only`}),{args:n0.has(o)?Eu(e,t,n):[mt(e,t,n)],json:!1})}function o0(e,t,n,o){let s=t;for(;s<n&&!He(e.text.charCodeAt(
s));)s+=1;let r=mt(e,t,s),[i,a]=tt(e.text,s,n);if(i>=a)return{args:[r],json:!1};let{args:l,json:c}=Pu(e,i,a,"CMD",o);return{args:[r,...l],json:c}}function s0(e,t,n,o,s,r){let i=wr(e,t,n,s);if(i[0]?.value.
includes("=")){for(let c of i)c.value.includes("=")||r.push({kind:"broken",span:c.span,message:`${o} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).
map(c=>Iu(e,c))}}let[a,l]=kr(e.text,t,n);return l>=n?(r.push({kind:"broken",span:Ke(e,t,n),message:`${o} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:mt(e,t,a),value:mt(e,l,n),spaced:!0}]}}
function Iu(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let o=t.at+t.value.length;return{name:mt(e,t.at,t.at+n),value:mt(e,t.at+n+1,o)}}var r0=["hadolint","checkov","trivy","kics","buildkit"];function Lu(e,t=0){return new xr(e,t).read()}var xr=class{#n;#t;#e;#o=[];#c=[];#i=[];#u=[];#p;#d=new Set;#s="\\";#a;#r=0;#m=0;constructor(t,n){this.#n=
n,this.#t=t,this.#e=t.text,this.#p=hr(t.text)}read(){let t=this.#e;t.charCodeAt(0)===65279&&(this.#r=1);let n=Cu.exec(t.slice(this.#r,this.#r+4096));if(n?.[1]){let o=this.#r+n[0].length-n[1].length;this.#a=
{value:n[1],span:this.#l(o,o+n[1].length)}}for(;this.#r<t.length;){let[o,s]=this.#f(),[r]=tt(t,o,s);this.#b(r,s),!(r>=s)&&(t[r]==="#"?this.#h(r,s):this.#k(r,s))}return this.#c.length===0&&this.#o.push(
{kind:"broken",message:"the file has no instructions",span:this.#l(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#t,instructions:this.#c,faults:this.#o,suppressions:this.#v(),escape:this.#s,
...this.#a?{syntax:this.#a}:{}}}#l(t,n){return{file:this.#t.path,start:t,end:n}}#f(){let t=this.#r,n=this.#e.indexOf(`
`,t),o=n<0?this.#e.length:n;for(this.#r=n<0?o:n+1;o>t&&this.#e[o-1]==="\r";)o-=1;return[t,o]}#b(t,n){if(!this.#d)return;let o=this.#e.slice(t,Math.min(n,t+4096)),s=Ou.exec(o);if(!s){this.#d=void 0;return}
let[,r="",i=""]=s,a=r.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#d=void 0;return}let l=t+o.lastIndexOf(i),c=this.#l(l,l+i.length);this.#d.has(a)&&this.#o.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#d.add(a),a==="syntax"&&(this.#a??=Ru(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#s=i:this.#o.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#h(t,n){this.#p&&this.#i.push(this.#l(t,n))}#g({start:t,end:n},o){if(!/seaworthy/i.test(this.#e.slice(t,n)))return;let[s]=o,r=[{start:t,end:s?s.span.start:
n},...o.map(({span:a})=>a)],i=new Set(this.#u.map(({comment:a})=>a.start));for(let a of r)for(let{start:l,end:c,line:d}of $u(this.#e,a.start,a.end))i.has(l)||this.#u.push({comment:this.#l(l,c),next:this.#l(
d.start,d.end)})}#y(t){for(let n of this.#i)this.#u.push({comment:n,next:t});this.#i=[]}#v(){let t=this.#e.length;this.#y(this.#l(t,t));let n=this.#c.filter(({keyword:s})=>s==="FROM").map(({span:s})=>s.
start),o=s=>n.includes(s.start)?{...s,end:(n.find(r=>r>s.start)??t+1)-1}:s;return this.#u.flatMap(({comment:s,next:r})=>gr(s,this.#t,{line:r,block:()=>o(r),peers:r0})??[])}#k(t,n){let o=[],s=[],r=[],i=[],
a=0,l=n,c=(g,y)=>{s.push(a),r.push(g),o.push(this.#e.slice(g,y)),a+=y-g},d=this.#w(t,n);for(c(t,d<0?n:d);d>=0&&this.#r<this.#e.length;){let g=this.#r,[y,k]=this.#f(),[v]=tt(this.#e,y,k);if(v>=k){i.push(
this.#l(g,this.#r));continue}if(this.#e[v]==="#"){this.#h(v,k);continue}let S=this.#i.filter($=>$.start>t);for(let $ of S)this.#u.push({comment:$,next:this.#l(v,k)});S.length&&(this.#i=this.#i.filter(
$=>$.start<t)),d=this.#w(y,k),c(y,d<0?k:d),l=k}for(;i.length&&i[i.length-1].start>l&&tt(this.#e,l)[0]>=this.#e.length;)i.pop();let p=o.length===1?o[0]:o.join(""),[u,f]=tt(p);if(u>=f){this.#o.push({kind:"\
broken",span:this.#l(t,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#x({file:this.#t.path,text:p,at:s,from:r},l,i)}#w(t,n){let o=n-1;for(;o>=t&&(this.#e[o]===
" "||this.#e[o]==="	");)o-=1;return o<t||this.#e[o]!==this.#s||o>t&&this.#e[o-1]===this.#s?-1:o}#x(t,n,o){let[s,r]=tt(t.text),i=vr(t,s,r,this.#s,this.#o),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.includes("<<")?this.#O(t,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#l(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.
trigger,span:this.#l(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#c.push({...i,...u,span:p,blanks:o,heredocs:c}),this.#y(p),this.#p&&a.keyword==="RUN"&&this.#g(p,c)}#S(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#r,this.#r=t.exec(this.#e)?.index??this.#e.length}#$(){let t=this.#r;for(;t>0&&(this.#e[t-1]===`
`||this.#e[t-1]==="\r");)t-=1;return t}#O(t,n){let o=[];for(let s of Au(t.text)){let r=this.#r,i=-1;for(;this.#r<this.#e.length&&i<0&&this.#m<20;){let[a,l]=this.#f(),c=a;for(;c-a<this.#n&&this.#e[c]===
" ";)c+=1;for(;s.chomp&&this.#e[c]==="	";)c+=1;l-c===s.name.length&&this.#e.startsWith(s.name,c)&&(i=a)}if(i<0)return this.#o.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(s.name.
slice(0,60))} is never closed`}),this.#r=r,this.#S(),this.#m+=1,o;o.push({...s,span:this.#l(r,i)})}return o}};function to(e,t,n){let o=Lu(e,n?.indent),s=n?{inline:n.at}:{},r=a0(e,o);if(r)return{dialect:"dockerfile",source:e,skipped:r,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=ko(o,new Map,t),c=[...o.faults,...o.instructions.flatMap(ks),...l,...i.flatMap(i0)],d=i[i.length-1];return{...o,...s,...t?{shell:t}:{},faults:c,stages:i,
globals:a,final:d,needed:d?Dt([d]):new Set}}var i0=({scripts:e})=>e.flatMap(({script:t,instruction:n})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function a0({text:e,path:t},{instructions:n,faults:o}){let s="it is a template, and\
 only what it generates can be judged",r=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(r.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||i.test(e)))return s;if(!i.test(e))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=r.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&o.length>0;return a||l||c?s:void 0}function Wu(e){let t=e.path,n=vt(e.text).map(o=>({value:o,span:{file:t,start:o.start,end:o.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:qo(e),patterns:n}}function l0(e,t){if(e===`${t}.dockerignore`)return!0;let n=e.slice(0,e.lastIndexOf("/")+1);return e===`${n}.dockerignore`&&t.startsWith(n)}async function*Mu(e,t,n,{contexts:o,absent:s,ignored:r,root:i,
images:a,together:l,policyFolders:c=[],policies:d,target:p="docker"}={}){let u=new Map(e.map($=>[$.source.path,$])),f={source:$=>u.get($)?.source,files:$=>o?.get($),absent:$=>s?.has($)===!0,ignored:$=>r?.
has($)===!0,root:i,images:a},g=await c0(t,{folders:c,source:f.source,files:$=>d?.get($)},p,n),y=new Map(t.flatMap(({source:$,kind:O})=>O==="dockerfile"?[[$.path,$]]:[])),k=t.filter(({kind:$})=>$==="co\
mpose"),v=new Set,S=t.some(p0)?await Promise.resolve().then(()=>ae(require("./shell.js"),1)):void 0;if(k.length>0){let $=await Promise.resolve().then(()=>ae(require("./compose.js"),1)),O=A=>{let _=y.get(
A);return _&&v.add(A),_?[to(_,S)]:[]},D=new Map(k.map(({source:A,compose:_})=>[A.path,_??$.readCompose(A)])),F=A=>{let _=D.get(A),ve=u.get(A);if(_||!ve)return _;let _e=ve.compose??$.readCompose(ve.source);
return D.set(A,_e),_e},I={document:F,lookup:f},Ee=l?[{documents:l.flatMap(A=>F(A)??[]),isGuess:!1}]:$.planProjects([...D.values()],I),he=new Map;for(let A of Ee){let _=A.isGuess?A.documents.map(({source:_e})=>_e.
path).join("\0"):fo(A.documents[0]?.source.path??""),ve=he.get(_);ve?ve.push(A):he.set(_,[A])}for(let A of he.values())try{let _=A.map(({documents:Ae,isGuess:_n})=>$.assemble(Ae,I,{isGuess:_n})),ve=_.
flatMap(Ae=>$.lowerCompose(Ae,a)),_e=new Set(_.flatMap($.composeReferences).flatMap(({path:Ae,role:_n})=>_n==="dockerfile"?[Ae]:[])),ln=_.flatMap($.inlineDockerfiles).map(({source:Ae,at:_n,indent:Km})=>to(
Ae,S,{at:_n,indent:Km})),ge=_t({dockerfiles:[...[..._e].flatMap(O),...ln],composes:_,kernel:g,services:ve,lookup:f,...S?{shell:S}:{}});g.attach(ge),yield ge}catch(_){for(let{source:ve}of new Set(A.flatMap(
_e=>_e.documents)))n(ve.path,_)}}for(let[$,O]of y)if(!v.has($))try{yield _t({dockerfiles:[to(O,S)],composes:[],services:[],lookup:f})}catch(D){n($,D)}for(let{source:$,kind:O}of t)if(O==="dockerignore")
try{let D=[...y].filter(([I])=>l0($.path,I)).slice(0,d0),F=[Wu($)];yield _t({dockerfiles:[],composes:[],dockerignores:F,governed:D.map(([,I])=>to(I)),services:[],lookup:f})}catch(D){n($.path,D)}for(let $ of g.
seccomps.values())yield _t({dockerfiles:[],composes:[],seccomps:[$],kernel:g,services:[],lookup:f});for(let $ of g.apparmors)yield _t({dockerfiles:[],composes:[],apparmors:[$],kernel:g,services:[],lookup:f})}
async function c0(e,t,n,o){if(!e.some(({kind:p})=>p==="seccomp"||p==="apparmor"))return new Bt([],[]);let{isFragment:s,PolicyLibrary:r,readAppArmor:i,readSeccomp:a}=await Promise.resolve().then(()=>ae(require("./kernel.js"),1)),
l=new r(t),c=(p,u)=>e.flatMap(({source:f,kind:g})=>{if(g!==p)return[];try{return[u(f)]}catch(y){return o(f.path,y),[]}}),d=c("apparmor",p=>i(p,l));return new Bt(c("seccomp",p=>a(p,n)),d.filter(p=>!(l.
included.has(p.source.path)&&s(p))))}var d0=50,p0=({source:e,kind:t})=>t!=="dockerfile"&&t!=="compose"?!1:t==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(e.text):/\b(?:command|entrypoint|test|build)\b/.
test(e.text);var Ho={comments:!0,peers:!0,requireReason:"high"};var Tu=5;function Nu({stages:e,containers:t,dockerfiles:n,composes:o,lookup:s}){let r=[],i=new Set,a=t.flatMap(({path:g,image:y})=>[g[1]??"",y.ref?.state==="written"?y.ref.value.text:""]),l=g=>{g&&g.length>=
Tu&&!g.includes("\uFFFC")&&!a.some(y=>y.includes(g))&&i.add(g)},c=({name:g,value:y,literal:k})=>{if(!y)return;let v=U(g,k);if(v)r.push(y.span),v.wellKnown||l(k);else if(Re(g)&&k.includes("\uFFFC")){let S=y.
state==="unknown"?k.split("\uFFFC"):[y.value],$=s.source(y.span.file)?.text.slice(y.span.start,y.span.end)??"";for(let O of S){let D=O.length>=Tu&&U(g,O)?$.indexOf(O):-1;D<0||(r.push({...y.span,start:y.
span.start+D,end:y.span.start+D+O.length}),l(O))}}},d=g=>{if(g.state!=="unknown")for(let y of g.value)y.state!=="unknown"&&c(y.value)},p=({span:g,value:y,secret:k})=>{r.push(g),k.wellKnown||l(y)},u=g=>{
for(let y of Bs(g))p(y);if(qs(g))for(let{span:y}of g.words.slice(1))r.push(y);if(g.name==="chpasswd"||g.name==="passwd")for(let{operator:y,target:k}of g.redirects)y.startsWith("<<")&&r.push(k.span)},f=({
hooks:g,host:y})=>{for(let{env:k}of g)d(k);if(y.logOptions.state!=="unknown")for(let k of y.logOptions.value)k.state==="written"&&U(k.value.name,k.value.value)&&r.push(k.span)};for(let{root:g}of o)for(let{
node:y}of T(ce({root:g},"configs")).flatMap(k=>C(k,"content")??[])){let k=s.source(y.span.file)?.text??"";if(y.kind==="scalar"&&y.quoted&&/^["']/.test(k.slice(y.span.start,y.span.start+1))&&Kn((y.kind===
"scalar"?y.text:"").split(`
`)))r.push(y.span);else for(let S of bn(k,y.span))p(S)}for(let g of[...e,...t]){let{image:y,build:k}=g;for(let v of[y.env,y.labels,...k?[k.args]:[]])d(v);for(let{commands:v}of te(g))v.forEach(u);"hook\
s"in g&&f(g)}for(let{source:g,values:y}of o.flatMap(k=>Un(k,s)))for(let[k,{value:v,span:S}]of y){let $=U(k,v);if(!$)continue;let O=g.text.slice(S.start,S.end).search(/[=:]/);r.push({...S,start:S.start+
O+1}),$.wellKnown||l(v)}for(let{globals:g,stages:y,source:k}of n){for(let v of g)c(v);for(let{assignments:v,scripts:S,copies:$}of y){for(let O of v)c(O);for(let{instruction:O}of $)for(let{span:D}of O.
heredocs)for(let F of bn(k.text,D))p(F);for(let{script:O}of S)O.commands.forEach(u)}}return{places:r,values:i}}function ju(e,t){let n=e;for(let o of t)n.includes(o)&&(n=n.replaceAll(o,"*".repeat(Math.
min(o.length,12))));return n}function zo(e,t){let n=new Set([...t].filter(o=>!/^[a-z]+$/i.test(o)));return ju(e.replace(/`[^`]*`/g,o=>ju(o,t)),n)}function jt(e,t,n){let o=0,s=e.length;for(;o<s;){let r=o+s>>1;n(e[r])<=t?o=r+1:s=r}return o-1}function Fu(e,t){let n=new Map;for(let o of e.dockerfiles)n.set(o.source.path,u0(o,o.source.masking(t.get(o.source.path)??[]).shown));for(let o of e.seccomps)n.set(o.source.path,s=>y0(o,s));for(let o of e.
apparmors)n.set(o.source.path,s=>b0(o,s));for(let{document:o}of e.composes.flatMap(({files:s})=>s))n.set(o.source.path,h0(o));return({file:o,start:s})=>n.get(o)?.(s)??""}function Uu({dockerfiles:e}){let t=new Map(
e.map(n=>[n.source.path,n]));return({file:n,start:o})=>{let s=t.get(n),r=s&&qu(s,o);return r&&wt(r)}}var qu=({stages:e,instructions:t},n)=>{let o=s=>t[jt(t,s,({span:r})=>r.start)]?.span.start??s;return e[jt(
e,n,({base:s})=>o(s.span.start))]};function u0(e,t){let{stages:n,instructions:o}=e,s=a=>o[jt(o,a,({span:l})=>l.start)],r=new Map,i=(a,l)=>{let c=r.get(a)??m0(t,a.span);r.set(a,c);let{text:d,cuts:p}=c,
u=jt(p,l-a.span.start,f=>f);return f0(d.slice(p[u],p[u+1]).slice(0,2e3),u===0)};return a=>{let l=qu(e,a),c=s(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(
d)?i(c,a):"",u=l&&(l===n.at(-1)?"final":wt(l));return[...u?["stage",u]:[],d,p].filter(Boolean).join(" ")}}function m0(e,{start:t,end:n}){let o=e.slice(t,n),s=Be(o),r=s.length===o.length?s:o.replace(/\S/g,
"*"),i=[0];for(let{0:a,index:l}of r.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))i.push(l+a.length);return{text:r,cuts:[...i,r.length]}}var f0=(e,t)=>Be(e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g,
" ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120);function h0({roots:e}){let t=new Map;return n=>{let o=e.find(({span:r})=>r.start<=n&&n<=r.end),
s="";for(;o&&o.kind!=="scalar";){let r=t.get(o)??g0(o);t.set(o,r);let i=r[jt(r,n,({start:l})=>l)],a=i&&n<=i.end?i:void 0;o.kind==="list"?s+="[]":a?.key&&(s+=`${s?".":""}${Be(a.key.value)}`),o=a&&!(a.key&&
n<=a.key.span.end)?a.value:void 0}return s}}function g0(e){if(e.kind==="scalar")return[];let{file:t}=e.span;return(e.kind==="map"?[...e.entries.values()].flatMap(({key:o,value:s,via:r})=>r.length||o.span.
file!==t?[]:[{start:o.span.start,end:Math.max(o.span.end,s.span.end),key:o,value:s}]):e.items.flatMap(({value:o,via:s})=>s.length?[]:[{start:o.span.start,end:o.span.end,value:o}])).sort((o,s)=>o.start-
s.start)}function y0({root:e},t){let n=e,o="",s=({span:r})=>r.start<=t&&t<=r.end;for(;n;)if(n.kind==="object"){let r=n.members.find(i=>s(i)||s(i.value));r&&(o+=`${o?".":""}${r.key}`),n=r?.value}else n.
kind==="array"?(n=n.items.find(s),o+="[]"):n=void 0;return o}var b0=({profiles:e},t)=>{let n=e.findLast(({profile:{node:o}})=>o.span.start<=t&&t<=o.span.end);return n?`profile ${n.profile.name}`:""};var k0={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},Bu=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:k0[t]}));function Sr({rule:e,problem:t,workload:n},o,s){let{at:r,message:i,related:a=[],fix:l}=t;return{rule:e.id,anchor:s(r.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",
profile:e.profile,message:Be(i),span:r.span,workload:n?.path??null,related:[...a,...Bu(r.via)],fix:l?w0(l,o,n):null,suppressed:null}}function w0(e,t,n){let{safety:o}=e;return"edits"in e?{title:e.title??
"apply the edit",safety:o,edits:e.edits}:{title:e.title??t(e.change,n),safety:o}}function $r(e,t,n){if(t.length===0)return e;let{level:o}=pr(t,e.rule,{file:e.span.file,workload:e.workload,stage:n?.(e.span)});if(!o)return e;if(o!=="off")return{...e,profile:"recommended",...o==="on"?
{}:{severity:o}}}var pe=["info","low","medium","high","critical"],On=["recommended","strict"];var no=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;var Hu=["low","medium","high"];function zu(e){let t=new Map;for(let{finding:n,workload:o}of e){let{file:s,start:r,end:i}=n.span,a=`${n.rule}\0${s}\0${r}\0${i}`,l=t.get(a);t.set(a,l?v0(l,n,o):n)}return[
...t.values()].map(n=>n.related.length?{...n,related:x0(n)}:n)}function v0(e,t,n){let o=e.related.length>40,s=pe.indexOf(t.severity)>pe.indexOf(e.severity),i=n&&n.path.join("\0")!==e.workload?.join("\0")?
[{span:n.span,message:`${b(n)} is affected`}]:[];return{...e,...s?{severity:t.severity,message:t.message}:{},...t.profile==="recommended"?{profile:t.profile}:{},confidence:Hu.indexOf(t.confidence)>Hu.
indexOf(e.confidence)?t.confidence:e.confidence,related:o?e.related:[...e.related,...i,...t.related],fix:e.fix??t.fix}}function x0({related:e,span:t}){let n=[];for(let o of e)!no(o.span,t)&&!n.some(s=>no(
s.span,o.span))&&n.push(o);return n.slice(0,20)}function Or(e){let t=({severity:o})=>-pe.indexOf(o),n=(o,s)=>o<s?-1:o>s?1:0;return[...e].sort((o,s)=>n(o.span.file,s.span.file)||o.span.start-s.span.start||t(o)-t(s)||n(o.rule,s.rule)||o.span.end-s.span.
end||n(o.message,s.message))}function Gu(e,t){let n=e.filter(o=>On.indexOf(o.profile)<=On.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:o})=>!o).length-n.filter(({suppressed:o})=>!o).length}}function Rr(e,t,{ignores:n,locked:o,peers:s}){let r=A0(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(r.length===0||!n.comments)return{findings:[...e],uses:r};let i=S0(r),a=l=>{let c=l;for(let d of i(
l.span)){let{suppression:p}=d,u=R0(p,l,s);if(!u||p.by!=="seaworthy"&&!n.peers)continue;for(let{value:g}of u)d.used.add(g);let f=O0(p,l,n,o);if(!f){let{by:g,reason:y,span:k}=p;return{...l,suppressed:{by:"\
comment",of:g,reason:y||null,span:k}}}d.refused.add(f),c={...c,related:[...c.related,{span:p.span,message:$0[f](p)}]}}return c};return{findings:e.map(a),uses:r}}var Ku=2e3;function S0(e){let t=new Map;
for(let n of e){let{file:o,start:s,end:r}=n.suppression.covers,i=t.get(o)??{wide:[],narrow:[]};t.set(o,i),(r-s>Ku?i.wide:i.narrow).push(n)}for(let{narrow:n}of t.values())n.sort((o,s)=>o.suppression.covers.
start-s.suppression.covers.start);return function*({file:n,start:o}){let s=t.get(n);if(!s)return;yield*s.wide;let r=jt(s.narrow,o,({suppression:i})=>i.covers.start);for(;r>=0&&s.narrow[r].suppression.
covers.start>=o-Ku;r-=1)yield s.narrow[r]}}var $0={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,
reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function O0({by:e,until:t,reason:n,rules:o},{
rule:s,severity:r},{today:i,requireReason:a},l){if(l.has(s))return"locked";if(t&&!Vn(t.value))return"day";if(t&&i&&t.value<i)return"expired";let c=a!=="never"&&pe.indexOf(r)>=pe.indexOf(a),d=e!=="seaw\
orthy"&&(o.length===0||o.some(({value:p})=>p==="*"||p.toLowerCase()==="all"));return(e==="seaworthy"||d)&&c&&!n?"reason":void 0}function R0({by:e,rules:t,covers:n},{rule:o,span:s},r){if(s.start<n.start||
s.start>n.end)return;if(e==="seaworthy"){let l=t.filter(({value:c})=>c===o);return l.length?l:void 0}let i=r[e]??{};if(t.length===0)return Object.values(i).some(l=>l.includes(o))?[]:void 0;let a=t.filter(
({value:l})=>C0(e,l,i).includes(o));return a.length?a:void 0}function C0(e,t,n){let o=e==="trivy"?Vu(t):t;if(o.toLowerCase()==="all"||o==="*")return Object.values(n).flat();let s=Object.keys(n).find(r=>(e===
"trivy"?Vu(r):r).toLowerCase()===o.toLowerCase());return s===void 0?[]:n[s]??[]}var Vu=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function A0(e){return[...new Map(e.map(t=>[`${t.
span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Yu(e,t){let{profile:n,scopes:o=[],locked:s=new Set,ignores:r=Ho,surroundings:i={},progress:a}=t,l=t.rules.filter(({id:A})=>cu(o,A)),c=e.flatMap(({source:A,kind:_,beside:ve,compose:_e})=>{
if(ve)return[];let ln=_??Tt(A.path,A.text.slice(0,65536));return ln?[{source:A,kind:ln,..._e?{compose:_e}:{}}]:[]}),d=[],p=[],u=new Map,f=[],g=new Map,y=new Set,k=(A,_)=>{f.push({path:A,message:`could\
 not be judged, which is our mistake: please report it (${_ instanceof Error?_.message:String(_)})`})};for await(let A of Mu(e,c,k,i)){let{places:_,values:ve}=Nu(A);for(let ge of _){let Ae=g.get(ge.file);
Ae?Ae.push(ge):g.set(ge.file,[ge])}let _e=Fu(A,g),ln=Uu(A);for(let ge of du(A,l,o,k)){let Ae=$r(Sr(ge,fr,_e),o,ln);Ae&&d.push({finding:_0(Ae,ve),...ge.workload?.path[0]==="services"?{workload:P0(ge.workload)}:
{}})}for(let ge of E0(A)){for(let Ae of ge.suppressions)p.push(Ae);ge.skipped&&u.set(ge.source.path,ge.skipped),y.add(ge.source.path)}a?.(y.size,c.length)}let v=Or(zu(d)),S=new Map(e.map(({source:A})=>[
A.path,A]));for(let A of new Set(v.map(({span:_})=>_.file))){let _=S.get(A);_&&!y.has(A)&&p.push(...qo(_))}let $=p.some(({by:A})=>A!=="seaworthy")?(await Promise.resolve().then(()=>ae(require("./peer-ids.js"),1))).
peerIds:{},{findings:O,uses:D}=Rr(v,p,{ignores:r,locked:s,peers:$}),F=r.comments?D0(D,{...t,rules:l,scopes:o,texts:S,failures:f,skipped:u}):[],I=F.length?Rr(F,p,{ignores:r,locked:s,peers:$}).findings:
[],{shown:Ee,hidden:he}=Gu(I.length?Or([...O,...I]):O,n);return{files:c.map(({source:A,kind:_})=>({path:A.path,kind:_})).sort((A,_)=>A.path<_.path?-1:1),findings:Ee,ignores:D.map(({suppression:A,used:_,
refused:ve})=>({suppression:A,used:[..._],refused:[...ve]})),notices:[...u].map(([A,_])=>({path:A,message:`not judged: ${_}`})),failures:f,hidden:he,rules:l.map(I0),...i.prefix===void 0?{}:{prefix:i.prefix},
sources:L0(e,Ee,g)}}var E0=({composes:e,dockerfiles:t,dockerignores:n,seccomps:o,apparmors:s})=>[...t,...e.flatMap(r=>r.files.map(({document:i})=>i)),...n,...o,...s];function D0(e,{rules:t,scopes:n,known:o=[],
texts:s,failures:r,skipped:i,whole:a=!0}){if(e.length===0||!t.some(({on:f})=>f==="ignore"))return[];let l=new Set(t.map(({id:f})=>f)),c=new Set([...o,...l]),d=a&&r.length===0,p=_t({dockerfiles:[],composes:[],
services:[],lookup:{source:()=>{}}});return pu(e.map(f=>{let{file:g}=f.suppression.span;return{...f,ran:l,known:c,judged:d&&!i.has(g),text:s.get(g)?.text??""}}),t,p).flatMap(f=>$r(Sr(f,fr,()=>""),n)??
[])}var _0=(e,t)=>t.size===0?e:{...e,message:zo(e.message,t),anchor:zo(e.anchor,t),related:e.related.map(({span:n,message:o})=>({span:n,message:zo(o,t)}))},P0=({path:e,span:t,ships:n})=>({path:e,span:t,
ships:n});function I0({id:e,on:t,severity:n,confidence:o="high",profile:s,summary:r,why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:o,profile:s,summary:r,why:i,standards:a}}function L0(e,t,n){
let o=new Set(t.flatMap(({span:s,related:r})=>[s.file,...r.map(i=>i.span.file)]));return new Map(e.flatMap(({source:s})=>o.has(s.path)?[[s.path,s.masking(n.get(s.path)??[])]]:[]))}var Nt=({suppressed:e,status:t})=>!e&&t!=="existing";var Ju=require("node:fs"),Go=require("node:path");function Xu(e){let t;try{t=(0,Ju.readFileSync)(e,"utf8")}catch(o){if(o.code==="ENOENT")return;throw new P(`${on(e)} could not be read (${o.code??String(o)})`)}let n;try{n=JSON.parse(t)}catch(o){throw new P(
`${on(e)}:${M0(o,t)}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`)}if(n?.version!==1||!Array.isArray(n.findings)||!n.findings.every(W0))throw new P(`${on(
e)} is no baseline of this version: write it anew with seaworthy baseline`);return n.findings}var W0=e=>typeof e=="object"&&e!==null&&["fingerprint","rule","path","anchor"].every(t=>typeof e[t]=="stri\
ng");function M0(e,t){let n=e instanceof Error?e.message:"",o=/line (\d+)/.exec(n)?.[1],s=/position (\d+)/.exec(n)?.[1];return o?Number(o):t.slice(0,s?Number(s):0).split(`
`).length}var on=e=>(0,Go.relative)(process.cwd(),e).split(Go.sep).join("/");var Jo=require("node:fs");var oo=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],T0=["off","on",...pe];var j0=(e,t)=>({type:"string",enum:e,description:t});var V4=j0(T0,"off, on, or one severity for all its findings; on and severities run the rule in every profile.");var Ar=require("node:path");var ie=require("node:path");var Rn=class e{path;text;alone;shown;#n;constructor(t,n,o=!1,s=n){this.path=t,this.text=n,this.alone=o,this.shown=s}masking(t){if(t.length===0)return this;let n=[],o=0;for(let{start:s,end:r}of t.toSorted(
(i,a)=>i.start-a.start)){if(r<=o)continue;let i=Math.max(o,s);n.push(this.shown.slice(o,i),this.shown.slice(i,r).replace(/[^\r\n]/g,"*")),o=r}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(o))}get lineCount(){return this.#t().length}position(t){let n=this.#t(),o=0,s=n.length-1;for(;o<s;){let r=o+s+1>>1;n[r]<=t?o=r:s=r-1}return{line:o+1,column:Math.min(t,this.text.length)-n[o]+
1}}lineStart(t){let n=this.#t();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),o=this.shown.indexOf(`
`,n),s=this.shown.slice(n,o<0?this.shown.length:o);return s.endsWith("\r")?s.slice(0,-1):s}#t(){if(this.#n)return this.#n;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#n=t,t}};var ht=require("node:path");var so=require("node:path");var ne=require("node:fs"),Ko={stat(e){try{let t=(0,ne.statSync)(e);return{kind:t.isFile()?"file":t.isDirectory()?"folder":"other",size:t.size}}catch(t){let{code:n}=t;return n==="ELOOP"?"is a link to n\
othing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:n==="ENOENT"&&(0,ne.lstatSync)(e,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:ne.existsSync,list:e=>(0,ne.readdirSync)(
e,{withFileTypes:!0}).map(t=>({name:t.name,isFolder:t.isDirectory()})),isReadable(e){try{return(0,ne.accessSync)(e,ne.constants.R_OK|ne.constants.X_OK),!0}catch{return!1}},read:e=>(0,ne.readFileSync)(
e),head(e,t){let n=Buffer.alloc(t),o=(0,ne.openSync)(e,"r");try{return n.subarray(0,(0,ne.readSync)(o,n,0,t,0))}finally{(0,ne.closeSync)(o)}},real:e=>(0,ne.realpathSync)(e)};function ft(e,t=Ko){for(let n=e;;n=(0,so.dirname)(n)){if(t.exists((0,so.join)(n,".git")))return n;if(n===(0,so.dirname)(n))return e}}var Vo=class{#n;#t;#e=new Set;constructor(t,n){this.#n=t,this.#t=n}allow(t){let n=ft(t,this.#t),o=(0,ht.relative)(this.#n,t).split(ht.sep)[0]!=="..",s=process.env.HOME??"/",r=o&&this.#n!=="/"&&this.#n!==
s;this.#e.add(n!==t||this.#t.exists((0,ht.join)(n,".git"))?n:r?this.#n:t)}isInside(t){let n=this.#t.real(t);return[...this.#e].some(o=>{let s=(0,ht.relative)(this.#t.real(o),n);return s!==""&&s.split(
ht.sep)[0]!==".."&&!(0,ht.isAbsolute)(s)})}mayList(t){let n=this.#t.real(t);return[...this.#e].some(o=>n===this.#t.real(o))||this.isInside(t)}};var Zu=require("node:path"),N0=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,F0=5e3,U0=5;function Qu(e,t){let n=[],o=[
{path:"",depth:0}];for(let s=o.pop();s;s=o.pop()){let{path:r,depth:i}=s,a;try{a=t.list((0,Zu.join)(e,r))}catch{continue}for(let l of a){let c=r?`${r}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!N0.
test(l.name)&&i<U0&&o.push({path:c,depth:i+1})):n.push(c),n.length>F0)return}}return n}var em=require("node:child_process"),Rt=class extends Error{name="GitError"};function tm(e,t,{input:n,ownOnly:o=!1}={}){let s=o?[]:["-c",`safe.directory=${e}`],{status:r,stdout:i,stderr:a,error:l}=(0,em.spawnSync)(
"git",["-C",e,...s,...t],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...q0(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new Rt(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(r!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new Rt(B0);if(r!==0)throw new Rt(H0(a.toString("utf8"))??`g\
it ended with ${r}`);return i}var q0=e=>Object.fromEntries(Object.entries(e).filter(([t])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(t))),B0="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function H0(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0])?.replace(/^(?:fatal|error): /,"")||void 0}var z0=64*1024*1024;function nm(e,t){try{let n=t.stat(e);if(typeof n!="string"&&n.size>z0)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let o=t.read(e),s=o.toString("utf8");return s.includes("\uFFFD")?o[0]===255&&o[1]===254||o[0]===254&&o[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
s,"utf8").equals(o)?{text:s}:{text:s,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:s}}catch(n){if(n instanceof Rt)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var om=40,G0=500,Yo=class{found=new Map;notices=[];failures=[];contexts=new Map;policies=new Map;absent=new Set;#n;#t;#e;boundary;#o=new Set;policyFolders;constructor(t,n,o,s){this.#n=t,this.#t=n,this.
boundary=new Vo(t,n),this.#e=o,this.policyFolders=s.map(r=>this.shown((0,ie.resolve)(t,r)));for(let r of s)this.boundary.allow((0,ie.resolve)(t,r))}shown(t){return(0,ie.relative)(this.#n,t).split(ie.sep).
join("/")||"."}ask(t,n,o){if(n.kind!=="file"){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.boundary.allow((0,ie.dirname)(
t));let s=this.#m(t,this.failures);if(!s)return;let r=o??Tt(s.path,s.text.slice(0,65536));r?this.found.set(s.path,{source:s,kind:r,reason:"named"}):this.notices.push({path:s.path,message:"left out: it\
 is no file of containers that is known here (--type says otherwise)"})}offer(t){if((0,ie.basename)(t)===".env"){this.#c(t);return}let n=this.shown(t);if(this.found.has(n))return;let o=Tt(n),s=this.#t.
stat(t);if(typeof s=="string"){o&&(s.startsWith("could not")?this.failures:this.notices).push({path:n,message:s.startsWith("could not")?s:`left out: it ${s}`});return}if(s.kind!=="file"){o&&this.notices.
push({path:n,message:s.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.isInside(t)){o&&this.notices.push({path:n,message:"left out: it is a lin\
k out of the repository"});return}if(!o&&/\.json$/i.test(n)&&!K0(t,this.#t))return;let r=this.#m(t,o?this.failures:this.notices),i=r&&(o??Tt(n,r.text.slice(0,65536)));r&&i&&this.found.set(n,{source:r,
kind:i,reason:o?"by name":"by content"})}#c(t){if(!this.boundary.isInside(t))return;let n=this.#m(t,this.notices);if(!n?.text.includes("COMPOSE_FILE"))return;let o=Ro(n),s=o.get("COMPOSE_PATH_SEPARATO\
R")?.value||":";for(let r of(o.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)){let i=(0,ie.resolve)((0,ie.dirname)(t),r),a=this.shown(i),l=this.#t.stat(i);if(this.found.has(a)||typeof l=="st\
ring"||l.kind!=="file"||!this.boundary.isInside(i))continue;let c=this.#m(i,this.notices);c&&this.found.set(a,{source:c,kind:"compose",reason:"referred to"})}}async follow(){if([...this.found.values()].
some(({kind:n})=>n==="dockerfile"))for(let n of this.#d())this.#s({path:n,role:"dockerignore"});let t=new Set;for(let n=0,o=-1;n<om&&o!==this.found.size;n+=1){o=this.found.size;for(let s of await this.#u())
this.#s(s);n===0&&this.found.size>0&&this.#p();for(let{kind:s,source:r}of[...this.found.values()])if(!(s!=="dockerfile"||t.has(r.path))){t.add(r.path);for(let i of hu(r))this.#s(i)}}await this.#i()}async#i(){
if(![...this.found.values()].some(({kind:i})=>i==="apparmor"))return;let{PolicyLibrary:t,policyReferences:n}=await Promise.resolve().then(()=>ae(require("./kernel.js"),1)),o=new t({folders:this.policyFolders,
source:()=>{}}),s=new Set,r=new Set;for(let i=0,a=-1;i<om&&a!==this.found.size;i+=1){a=this.found.size;for(let{kind:l,source:c}of[...this.found.values()]){if(s.has(c.path)||l!=="apparmor"&&!r.has(c.path))
continue;s.add(c.path);let d=new Set(this.found.keys());for(let p of n(o.parse(c),this.policyFolders))this.#s(p);for(let p of this.found.keys())d.has(p)||r.add(p)}}}async#u(){let t=[...this.found.values()].
filter(({kind:p,beside:u})=>p==="compose"&&!u);if(t.length===0)return[];let{composeReferences:n,outline:o,planProjects:s,readCompose:r}=await Promise.resolve().then(()=>ae(require("./compose.js"),1)),
i={source:p=>this.found.get(p)?.source},a=p=>{let u=this.found.get(p);if(!u||u.compose)return u?.compose;let f=r(u.source);return this.found.set(p,{...u,compose:f}),f},l=t.flatMap(({source:p})=>a(p.path)??
[]),c={document:a,lookup:i};return(this.#e?[{documents:l}]:s(l,c)).flatMap(p=>n(o(p.documents,c)))}#p(){let t=ft(this.#n,this.#t);if(this.#t.exists((0,ie.join)(t,".git")))for(let n of $o)this.#s({path:this.
shown((0,ie.join)(t,n)),role:"env"})}#d(){let t=[],n=ft(this.#n,this.#t);for(let o=this.#n;o!==n;o=(0,ie.dirname)(o))t.push(`${"../".repeat(t.length+1)}.dockerignore`);return t}#s({path:t,role:n}){let o=(0,ie.resolve)(
this.#n,t);if(n==="builds"&&!this.#r((0,ie.dirname)(o)).has((0,ie.basename)(o)))return;let s=this.shown(o),r=`${n==="context"?"context ":""}${s}`;if(this.found.has(s)||this.#o.has(r))return;this.#o.add(
r);let i=this.#t.stat(o);if(n==="context"){let l=typeof i=="string"||i.kind!=="folder"||!this.boundary.mayList(o)?void 0:Qu(o,this.#t);l&&this.contexts.set(s==="."?"":s,l);return}if(n==="policy"&&typeof i!=
"string"&&i.kind==="folder"&&this.boundary.mayList(o)){let l=this.#t.list(o).map(({name:c})=>c).sort().slice(0,G0);this.policies.set(s==="."?"":s,l);for(let c of l)this.#s({path:`${s}/${c}`,role:"env"});
return}if(typeof i=="string"||i.kind!=="file"){i==="does not exist"&&this.absent.add(s);return}if(!this.boundary.isInside(o)){this.notices.push({path:s,message:"is referred to and lies outside the rep\
ository: not followed"});return}let a=this.#m(o,this.notices);a&&this.found.set(s,{source:a,...n==="dockerfile"||n==="seccomp"?{kind:n,reason:"referred to"}:{reason:"beside",beside:!0}})}#a=new Map;#r(t){
let n=this.#a.get(t);if(n)return n;let o=new Set;try{o=new Set(this.#t.list(t).map(({name:s})=>s))}catch{}return this.#a.set(t,o),o}#m(t,n){let o=this.shown(t),s=nm(t,this.#t);if("problem"in s){(s.kind===
"large"?this.notices:s.kind==="encoding"?this.failures:n).push({path:o,message:s.problem});return}return s.notice&&this.notices.push({path:o,message:s.notice}),new Rn(o,s.text)}};function K0(e,t){if(/seccomp/i.
test((0,ie.basename)(e)))return!0;try{return t.head(e,4096).toString("latin1").includes("SCMP_")}catch(n){if(n instanceof Rt)throw n;return!1}}var ke=require("node:path");async function sm(e,t,n){let o=ft(e,t);if(!t.exists((0,ke.join)(o,".git")))return{ignored:new Set(n),root:void 0};let s=(0,ke.relative)(e,o).split(ke.sep).join("/"),r=(0,ke.relative)(o,e).split(ke.sep).
join("/");if(n.length===0)return{ignored:new Set,root:s,prefix:r};let{ignorerOf:i}=await Promise.resolve().then(()=>ae(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,ke.resolve)(e,d),u=(0,ke.dirname)(
p),f=a.get(u)??i(u,[],t);return a.set(u,f),f(p)}),c=Cr(e,t,l.map(d=>(0,ke.resolve)(e,d)));return{ignored:new Set(l.filter(d=>!c.has((0,ke.resolve)(e,d)))),root:s,prefix:r}}function Cr(e,t,n){if(t.isCommit)
return new Set(n);let o=ft(e,t);if(n.length===0||!t.exists((0,ke.join)(o,".git")))return new Set;let s=new Map(n.map(r=>[(0,ke.relative)(o,r).split(ke.sep).join("/"),r]));try{let r=tm(o,["-c","core.fs\
monitor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(r.split("\0").flatMap(i=>s.get(i)??[]))}catch{return new Set}}async function Er(e){let{cwd:t,paths:n,type:o,gitignore:s,together:r=!1,policyFolders:i=[],files:a=Ko,isExcluded:l,forceExclude:c=!1}=e,d=new Yo(t,a,r,i);for(let O of n){let D=(0,Ar.resolve)(t,O);if(c&&
l?.(D))continue;let F=a.stat(D);if(typeof F=="string")d.failures.push({path:d.shown(D),message:F});else if(F.kind!=="folder")d.ask(D,F,o);else{d.boundary.allow(D);let{listFolder:I}=await Promise.resolve().then(()=>ae(require("./folder.js"),1)),
he=I(D,s,a,A=>Cr(t,a,A));for(let A of he.closed)l?.(A)||d.failures.push({path:d.shown(A),message:"could not be read (EACCES)"});for(let A of he.files)l?.(A)||d.offer(A)}}await d.follow();let{contexts:p,
absent:u,notices:f,failures:g}=d,y=[...d.found.values()].flatMap(O=>O.beside?[O.source.path]:[]),{ignored:k,root:v,prefix:S}=await sm(t,a,y),$=r?{together:n.map(O=>d.shown((0,Ar.resolve)(t,O)))}:{};return{
found:[...d.found.values()],notices:f,failures:g,surroundings:{contexts:p,absent:u,ignored:k,root:v,...S===void 0?{}:{prefix:S},policyFolders:d.policyFolders,policies:d.policies,...$}}}var rm={dockerfile:"Dockerfile",compose:"compose.yaml",dockerignore:".dockerignore",seccomp:"seccomp.json",apparmor:"apparmor.profile"},V0=Object.keys(rm);async function Xo({paths:e,values:t,origin:n},{
policyFolders:o,isExcluded:s},{cwd:r,files:i}){let a=et(n("type"),t.type,V0),l=t["stdin-filename"];if(l!==void 0&&(l===""||!e.includes("-")))throw new P(l===""?"--stdin-filename is empty":"--stdin-fil\
ename goes with -, which is standard input");let c={cwd:r,policyFolders:o,isExcluded:s,forceExclude:t["force-exclude"]===!0,...i?{files:i}:{}},d=J0(e,t);if(d)return Er({...c,paths:d,type:"compose",gitignore:!0,
together:!0});if(!e.includes("-"))return Er({...c,paths:e.length?e:["."],type:a,gitignore:!t["no-gitignore"]});if(e.length>1)throw new P("- is standard input and stands alone, without other paths");if(i)
throw new P("--since compares commits, and standard input is in none");return Y0(a,l)}function Y0(e,t){let n=X0(),o=e??(t===void 0?Tt("",n.slice(0,65536))??"dockerfile":void 0),s=new Rn(t??rm[o??"dock\
erfile"],n,!0),r=[{source:s,...o?{kind:o}:{},reason:"named"}],i=n.includes("\uFFFD")?[{path:s.path,message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}]:[];return{found:r,notices:i,failures:[],
surroundings:{}}}function J0(e,{file:t}){if(!t)return;let n=t.find(o=>oo.some(s=>s===o)&&!(0,Jo.existsSync)(o));if(n)throw new P(`-f names files of one Compose project; for the format say --format ${n}`);
if(e.length)throw new P("-f names all files of one Compose project: leave out other paths, or leave out -f");return t}function X0(){try{return(0,Jo.readFileSync)(0,"utf8")}catch(e){throw new P(`standa\
rd input could not be read (${e.code??String(e)})`)}}var fm=require("node:fs");var im=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function ro({sources:e},{file:t,start:n,end:o}){let s=e.get(t),r=s?.position(n)??{line:1,column:1},i=s?.position(o)??r;return{path:t,line:r.line,column:r.column,endLine:i.line,endColumn:i.column}}function am(e){return e.findings.filter(Nt).map(({span:t,severity:n,message:o,rule:s})=>{let{path:r,line:i,column:a}=ro(e,t);return`${Sn(r).replace(/:(?=\d+:\d+: )/g,"%3A")}:${i}:${a}: ${im(n)}[${n}] ${je(
o)} [${s}]
`}).join("")}var io=160;function Dr({sources:e},t,n,o=1){let s=e.get(t.file);if(!s)return[];let r=s.position(t.start),i=s.position(Math.max(t.start,t.end-1)),a=Math.min(i.line,r.line+2),l=String(a).length+2,c=[];for(let d=Math.
max(1,r.line-o);d<=a;d+=1){let p=Q0(s,d,d===r.line?r.column:1);if(c.push(`${String(d).padStart(l)} | ${p.text}`.trimEnd()),d<r.line)continue;let u=p.column(d===r.line?r.column:Z0(s,d)),f=p.column(d===
i.line?i.column+1:s.line(d).length+1);c.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,u-1))}${n("^".repeat(Math.max(1,f-u)))}`)}return i.line>a&&c.push(`${" ".repeat(l)} | ...`),c}var Z0=(e,t)=>e.line(
t).search(/\S|$/)+1;function Q0(e,t,n){let o=e.line(t),s=o.length>io?Math.max(0,Math.min(n-40,o.length-io)):0,r=o.slice(s,s+io),i=o.length>2e4?lm(r):ev(o,s),a=[],l=s>0?"...":"";for(let c of i){for(let d=0;d<
c.length;d+=1)a.push(l.length+1);l+=c==="	"?"    ":ar(c)}return a.push(l.length+1),l=l.replace(/##\[/g,"# #["),{text:s+io<o.length?`${l}...`:l,column:c=>a[Math.max(0,Math.min(c-1-s,a.length-1))]??1}}var ev=(e,t)=>lm(
e).slice(t,t+io),lm=e=>{let t=Be(e);return t.length===e.length?t:e.replace(/\S/g,"*")};function tv({files:e,findings:t,hidden:n,since:o}){let s=t.filter(Nt),r=a=>s.filter(l=>l.severity===a).length,i=a=>t.filter(({suppressed:l})=>l?.by===a).length;return{files:e.length,findings:s.length,
suppressed:i("comment"),known:i("baseline"),existing:t.filter(({status:a,suppressed:l})=>!l&&a==="existing").length,fixed:o?.fixed.length??0,hidden:n,bySeverity:Object.fromEntries(pe.toReversed().map(
a=>[a,r(a)]))}}var cm=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function dm(e){let{files:t,findings:n,suppressed:o,known:s,existing:r,fixed:i,hidden:a,bySeverity:l}=tv(e),{since:c}=e,d=pe.toReversed().flatMap(
f=>l[f]?[`${l[f]} ${f}`]:[]),p=[...c?[`${i} fixed and ${r} there already, compared with ${c.ref}`]:[],...s?[`${s} in the baseline`]:[],...o?[`${o} suppressed`]:[],...a&&!c?[`${a} more with --profile s\
trict`]:[]],u=c?"new finding":"finding";return`${n?`${cm(n,u)} (${d.join(", ")})`:`No ${u}s`} in ${cm(t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var pm={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function um(e,{style:t,quiet:n}){let o=e.findings.filter(Nt),s=nv(o).map(a=>ov(e,a,t)),r=n?[]:[dm(e)],i=[...s,...r];return i.
length?`${i.join(`

`)}
`:""}function nv(e){let t=[];for(let n of e){let o=t.slice(-3).find(([s])=>s&&no(s.span,n.span));o?o.push(n):t.push([n])}return t}function ov(e,t,n){let[o]=t;if(!o)return"";let{path:s,line:r,column:i}=ro(
e,o.span),a=Math.max(...t.map(({rule:c})=>c.length)),l=[n("bold",`${Sn(s)}:${r}:${i}`),...Dr(e,o.span,c=>n(pm[o.severity],c))];for(let c of t)l.push(...sv(e,c,a,n));return l.join(`
`)}function sv(e,{severity:t,rule:n,message:o,fix:s,related:r,confidence:i},a,l){let c=i==="low"?l("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${l(pm[t],t.padEnd(8))} ${l("bold",n.padEnd(a))}  ${je(
o)}${c}`];s&&p.push(`${d}${l("dim","fix:")} ${je(s.title)}${s.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:u,message:f}of r){let g=ro(e,u);p.push(`${d}${l("dim","see:")} ${je(
g.path)}:${g.line}:${g.column} ${je(f)}`),p.push(...Dr(e,u,y=>l("dim",y),0).slice(0,2).map(y=>`${d}${y}`))}return p}var mm=require("node:fs");function Cn(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,mm.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}function hm(e,t,n){let o=t.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new P(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:et(n.output,
c.slice(0,d),oo),path:c.slice(d+1)}}),s=e.flatMap(c=>c.split(",")).map(c=>({format:et(n.format,c,oo),path:"-"})),i=[...s.length===0&&!o.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...s,...o],
a=o.find(({path:c},d)=>c!=="-"&&o.findIndex(p=>p.path===c)!==d);if(a)throw new P(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&_r(c));if(l.length>1)throw new P(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var _r=e=>!["text","compact","\
github","markdown"].includes(e);async function gm({format:e,path:t,check:n},o,s,r){let i=await rv(e,o,t==="-"?s:{...s,style:(a,l)=>l});if(t==="-")return r(i);n?.();try{(0,fm.writeFileSync)(t,i)}catch(a){
throw new P(`${t} could not be written (${a.code??String(a)})`)}}async function rv(e,t,{quiet:n,style:o,category:s}){switch(e){case"text":return um(t,{style:o,quiet:n});case"compact":return am(t);case"\
json":return(await Promise.resolve().then(()=>ae(require("./json.js"),1))).jsonReport(t,Cn());case"sarif":return(await Promise.resolve().then(()=>ae(require("./sarif.js"),1))).sarifReport(t,Cn(),s);default:
return(await Promise.resolve().then(()=>ae(require("./formats.js"),1))).reportAs(e,t,Cn())}}function ym(e,{off:t,now:n,environment:o}){if(t||!e.isTTY||o.CI||o.PRE_COMMIT||o.TERM==="dumb")return{end:()=>{}};let s=n(),r=0;return{tell(i,a){let l=n();if(l-s<1e3||l-r<100)return;r=l;let c=Math.min(
20,Math.floor(i/Math.max(1,a)*20));e.write(`\r\x1B[2Kjudging ${"=".repeat(c)}${" ".repeat(20-c)} ${i} of ${a} files`)},end(){r&&e.write("\r\x1B[2K")}}}var rn=require("node:fs"),De=require("node:path");var Qo=require("node:fs"),ao=require("node:path"),iv=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],Zo=class extends Error{name="\
ConfigChoice"};function bm(e){for(let[o,s]of iv){let r=av((0,ao.join)(e,o)),i=r.filter(l=>s.test(l));if(i.length>1)throw new Zo(`${i.map(l=>(0,ao.join)(o,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,ao.join)(e,o,i[0])};let a=o===""?r.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new Zo(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let t=(0,ao.join)(e,"package.json"),n;try{n=(0,Qo.readFileSync)(t,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:o}=JSON.parse(n);return o===
void 0?void 0:{path:t,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:t,key:"seaworthy"}:void 0}}function av(e){try{return(0,Qo.readdirSync)(e).sort()}catch{return[]}}var km=["docker","podman","oci"];var lv=["off","on","info","low","medium","high","critical"];function wm(e,{values:t,origin:n}){let o=Pr(n("only"),t.only,e),s=Pr(n("skip"),t.skip,e)??new Set,r=e.filter(({id:i})=>(!o||o.has(i))&&!s.has(
i));if(r.length===0)throw new P("--only and --skip leave no rule to run");return{rules:r,wanted:o??new Set,unwanted:s,scopes:xm(cv(t.rule,n("rule"),e))}}function vm(e,t){if(t.size===0)return[...e];let n=(o,{
level:s})=>s==="off"&&t.has(o);return[...xm([...t].map(o=>[o,"on"])),...e.map(o=>o.applies||![...o.rules].some(([s,r])=>n(s,r))?o:{...o,rules:new Map([...o.rules].filter(([s,r])=>!n(s,r)))})]}var xm=e=>e.
length?[{rules:new Map(e.map(([t,n])=>[t,{level:n}]))}]:[],cv=(e=[],t,n)=>e.flatMap(o=>{let[s="",r]=o.split("=");if(!r)throw new P(`${t} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(o)}`);
let i=et(t,r,lv);return[...Pr(t,[s],n)??[]].map(a=>[a,i])});function Pr(e,t,n){if(!t)return;let o=t.flatMap(s=>s.split(",")).map(s=>s.trim()).filter(Boolean);if(o.length===0)throw new P(`${e} names no\
 rule`);return new Set(o.flatMap(s=>dv(e,s,n)))}function dv(e,t,n){let o=/^tag:(.+)$/.exec(t)?.[1]?.toLowerCase(),s=t.includes("*")?new RegExp(`^${t.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,r=({on:l,standards:c})=>l===o||c.some(d=>d.toLowerCase()===o||d.toLowerCase().startsWith(`${o}-`)),i=n.filter(l=>o?r(l):s?s.test(l.id):l.id===t||l.formerly?.includes(t));if(i.length)return i.
map(({id:l})=>l);let a=J(t,n.map(({id:l})=>l));throw new P(`${e}: there is no rule ${JSON.stringify(t)}${a?`, did you mean ${a}?`:/\d/.test(t)?` (seaworthy explain ${t} says what it is called here)`:"\
 (see seaworthy rules)"}`)}var ts=require("node:fs"),Ce=require("node:path");var es=(e,t)=>{let n=(0,Ce.relative)(t,e);return n!==""&&n.split(Ce.sep)[0]!==".."&&!(0,Ce.isAbsolute)(n)};function Ir(e,t,{at:n,configured:o}){let s=(0,Ce.resolve)(e);if(!es(s,t)){if(o)throw new P(`${n}\
 names ${JSON.stringify(e)}, which lies outside the repository: say so on the command line`);return}let r=Sm((0,Ce.dirname)(s)),i=r===void 0?s:(0,Ce.join)(r,(0,Ce.basename)(s)),a=Sm(t)??t;if((0,ts.lstatSync)(
s,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||r!==void 0&&!es(i,a))throw new P(`${n} names ${JSON.stringify(e)}, and a link leads from there to somewhere else`);if((0,Ce.relative)(a,i).split(Ce.sep).
some(c=>c.toLowerCase()===".git"))throw new P(`${n} names ${JSON.stringify(e)}, which is git's own`)}function Sm(e){try{return(0,ts.realpathSync)(e)}catch{return}}var ls=".seaworthy-baseline.json";async function Nm(e,t,{cwd:n,today:o}){let{values:s,origin:r}=e,i=ft(n),a=await qv(e,t,n,i),l=new Map,c=(I,Ee,he)=>{let A=et(r(I),s[I],Ee),_=a?.values.get(I);return l.
set(I,A!==void 0?r(I):_?_.at:"default"),A??_?.value??he},d=I=>{let Ee=s[I],he=a?.values.get(I),A=Ee?r(I):he?he.at:"default";return l.set(I,A),{list:Ee??he?.value??[],at:A,written:!Ee&&he!==void 0}},p=I=>(0,De.relative)(
n,(0,De.resolve)(i,I)).split(De.sep).join("/")||".",u=c("profile",On,"recommended"),{rules:f,wanted:g,unwanted:y,scopes:k}=wm(t,e),v=a?.locked??new Map;Hv(y,k,v,e);let S=a?.values.get("ignores")?.value??
{},$=s["no-ignores"]===!0;l.set("ignores",$?r("no-ignores"):a?.values.get("ignores")?.at??"default");let O=d("format"),D=d("output"),F=d("apparmor-include");return{rules:f,profile:u,scopes:[...vm(a?.scopes??
[],g),...k],images:Uv(a),locked:new Set(v.keys()),ignores:{comments:!$&&S.comments!==!1,peers:S.peers!==!1,requireReason:S["require-reason"]??Ho.requireReason,today:o},failOn:c("fail-on",[...pe,"never"],
"medium"),minSeverity:c("min-severity",pe,"info"),minConfidence:c("min-confidence",["low","medium","high"],"low"),outputs:Bv(hm(O.list,D.written?D.list.map(I=>I.replace(/=(?!-$)(.*)$/,(Ee,he)=>`=${p(he)}`)):
D.list,{format:O.at==="default"?"--format":O.at,output:D.at==="default"?"--output":D.at}),{root:i,at:D.written?`${D.at}: output`:D.at,configured:D.written}),category:s["sarif-category"]??"seaworthy",target:c(
"target",km,"docker"),policyFolders:zv(F.written?F.list.map(p):F.list,{...F,root:i}),isExcluded:await Kv(e,a,n),baseline:Vv(e,a,i,l),root:i,configuration:a,origins:l}}var Uv=e=>(e?.values.get("base-im\
ages")?.value??[]).map(({image:t,tags:n,...o})=>({repository:t,...n?{tags:n}:{},facts:o}));async function qv({values:e},t,n,o){if(e["no-config"])return;let{config:s}=e;if(s==="")throw new P("--config \
is empty: name a file, or leave it out");if(s!==void 0&&!(0,rn.existsSync)((0,De.resolve)(n,s)))throw new P(`--config names ${JSON.stringify(s)}, which does not exist`);let r=s===void 0?bm(o):{path:(0,De.resolve)(
n,s)};if(!r)return;let{loadConfig:i}=await Promise.resolve().then(()=>ae(require("./config.js"),1));return i(r,t,{cwd:n,root:(0,rn.existsSync)((0,De.join)(o,".git"))||s===void 0?o:n})}var Bv=(e,{root:t,
at:n,configured:o})=>e.map(s=>s.path==="-"?s:{...s,check:()=>Ir(s.path,t,{at:n,configured:o})});function Hv(e,t,n,{origin:o}){let s=[...e].find(r=>n.has(r));if(s)throw new P(`${o("skip")} leaves out ${s}\
, which ${n.get(s)?.at} locks`);for(let{rules:r}of t)for(let[i,{level:a}]of r){let l=n.get(i);if(a&&l?.isWeaker(a))throw new P(`${o("rule")} weakens ${i}, which ${l.at} locks`)}}function zv(e,{at:t,written:n,
root:o}){for(let s of e){let r=`${n?`${t}: apparmor-include`:t} names ${JSON.stringify(s)}`;if(!(0,rn.existsSync)(s))throw new P(`${r}, and there is no such folder`);if(n&&!Gv((0,rn.realpathSync)(s),(0,rn.realpathSync)(
o)))throw new P(`${r}, which lies outside the repository: say so on the command line`)}return e}var Gv=(e,t)=>e===t||es(e,t);async function Kv({values:e},t,n){let{exclude:o}=e,s=t?.isExcluded;if(!o?.length)
return s??(()=>!1);let{default:r}=await Promise.resolve().then(()=>ae(jm(),1)),i=r().add(o.map(a=>a.replace(/^(!?)\.\//,"$1/")));return a=>{let l=(0,De.relative)(n,a).split(De.sep).join("/");return s?.(
a)===!0||l!==""&&l.split("/")[0]!==".."&&i.ignores(l)}}function Vv({values:e,origin:t},n,o,s){let r=n?.values.get("baseline"),i=e["no-baseline"]?t("no-baseline"):e.baseline!==void 0?t("baseline"):r?.at??
"default";if(s.set("baseline",i),e["no-baseline"])return;if(e.baseline!==void 0)return(0,De.resolve)(e.baseline);let a=(0,De.resolve)(o,r?.value??ls);return Ir(a,o,{at:r?`${r.at}: baseline`:ls,configured:!0}),
a}var Fm=require("node:fs"),Um=require("node:util");function qm(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,o=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:Yv();return e==="always"||e==="auto"&&o?(r,i)=>i&&
(0,Um.styleText)(r,i,{validateStream:!1}):(r,i)=>i}function Yv(){try{let e=(0,Fm.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var ze={clean:0,findings:1,failed:2,nothing:3};async function Hm(e,t,n){let{paths:o,values:s,origin:r}=e,{out:i,err:a}=n,l=qm(et(r("color"),s.color,["auto","always","never"])??"auto"),c=await Nm(e,t,{
cwd:process.cwd(),today:Jv()});if(s["list-files"]){let{found:v,notices:S,failures:$}=await Xo(e,c,{cwd:process.cwd()});return Ur([...$,...S],a),tx(v,O=>c.isExcluded((0,gt.resolve)(O))&&!o.some(D=>(0,gt.resolve)(
D)===(0,gt.resolve)(O)),i),$.length?ze.failed:v.some(({kind:O})=>O)?ze.clean:ze.nothing}let{report:d,discovery:p,lintAgain:u}=await Xv(e,c,t),f=s["add-ignore"];if(f!==void 0){if(s.since!==void 0||o.includes(
"-"))throw new P("--add-ignore writes into files as they are on disk: leave out --since and -");if(Ur([...d.failures,...d.notices],a),!c.ignores.comments)throw new P("--add-ignore writes comments, and\
 comments ignore nothing here: see seaworthy config");let v=async S=>Fr(await u(S),c);return(await Promise.resolve().then(()=>ae(require("./add-ignores.js"),1))).addIgnores({report:Fr(d,c),discovery:p,
reason:f},v,n)}Ur([...d.failures,...d.notices],a),ex(o,p.failures,a);let g=d.files.length===0;g&&d.failures.length===0&&!s["allow-empty"]&&a(`seaworthy: there is no Dockerfile, no Compose file, no .do\
ckerignore and no kernel profile here
`);let k={quiet:s.quiet===!0,style:l,category:c.category};for(let v of c.outputs)(!g||_r(v.format))&&await gm(v,Fr(d,c),k,i);return d.failures.length?ze.failed:g?s["allow-empty"]?ze.clean:ze.nothing:!s["\
exit-zero"]&&Qv(d,c)?ze.findings:ze.clean}var Jv=()=>{let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`};async function Xv(e,t,n){
let{values:o,origin:s}=e,r=process.cwd(),i=ym(process.stderr,{off:o["no-progress"]===!0||o.quiet===!0,now:Date.now,environment:process.env}),{rules:a,profile:l,scopes:c,locked:d,ignores:p,target:u,images:f}=t,
g=n.map(({id:k})=>k),y=async({found:k,notices:v,failures:S,surroundings:$})=>{let O=await Yu(k,{rules:a,known:g,profile:l,scopes:c,locked:d,ignores:p,whole:zm(e,t),surroundings:{...$,target:u,images:f},
progress:i.tell}),D=new Set(o["force-exclude"]?[]:e.paths.map(I=>(0,gt.resolve)(I))),F=I=>t.isExcluded((0,gt.resolve)(I))&&!D.has((0,gt.resolve)(I));return{...O,files:O.files.filter(({path:I})=>!F(I)),
findings:O.findings.filter(({span:I})=>!F(I.file)),notices:[...v,...O.notices],failures:[...S,...O.failures]}};try{if(o.since===void 0){let I=await Xo(e,t,{cwd:r});return{settings:t,report:await Bm(await y(
I),e,t),discovery:I,lintAgain:y}}let{judgeSince:k,rangeOf:v}=await Promise.resolve().then(()=>ae(require("./since.js"),1)),S=v(t.root,o.since,s("since")),{report:$,discovery:O,notice:D}=await k(t.root,
S,(I,Ee)=>Xo(Zv(e,Ee),t,{cwd:r,files:I}),y),F=D?{...$,notices:[...$.notices,{path:"the work tree",message:D}]}:$;return{settings:t,report:await Bm(F,e,t),discovery:O,lintAgain:y}}finally{i.end()}}function Zv(e,t){
let{paths:n,values:o}=e;return t.size===0?e:o.file?{...e,values:{...o,file:o.file.map(s=>t.get((0,gt.normalize)(s))??s)}}:{...e,paths:[...n.length?n:["."],...t.values()]}}async function Bm(e,t,n){let{
values:o}=t,{baseline:s,profile:r}=n;if(s===void 0)return e;let i=Xu(s);if(!i)return o.baseline!==void 0?{...e,notices:[...e.notices,{path:on(s),message:"does not exist: seaworthy baseline writes it"}]}:
e;let{applyBaseline:a}=await Promise.resolve().then(()=>ae(require("./baseline.js"),1)),{report:l,stale:c}=a(e,i,{whole:zm(t,n),profile:r});if(c.length===0||e.failures.length)return l;let d=s.endsWith(
ls)?"seaworthy baseline --prune":`seaworthy baseline --prune --baseline ${on(s)}`,p=`holds ${c.length} ${c.length===1?"entry that matches":"entries that match"} nothing any more: ${d} takes ${c.length===
1?"it":"them"} out`;return{...l,notices:[...l.notices,{path:on(s),message:p}]}}var zm=({paths:e,values:t},{root:n})=>!t.file&&!t.exclude&&(e.length?e:["."]).some(o=>o!=="-"&&(0,gt.resolve)(o)===n);function Fr(e,{
minSeverity:t,minConfidence:n}){let o=["low","medium","high"],s=({severity:i,confidence:a})=>qr(i,t)&&o.indexOf(a)>=o.indexOf(n),r=e.since&&{...e.since,fixed:e.since.fixed.filter(({severity:i})=>qr(i,
t))};return{...e,findings:e.findings.filter(s),...r?{since:r}:{}}}var Qv=({findings:e},{failOn:t})=>t!=="never"&&e.some(n=>Nt(n)&&qr(n.severity,t)),qr=(e,t)=>pe.indexOf(e)>=pe.indexOf(t);function ex([
e],t,n){let o=e!==void 0&&t[0]?.path===e&&!e.includes("/")?J(e,dr):void 0;o&&n(`seaworthy: did you mean the command ${o}?
`)}function Ur(e,t){for(let{path:n,message:o}of e)t(`seaworthy: ${je(n)} ${je(o)}
`)}function tx(e,t,n){let o=e.filter(({kind:s,source:r})=>s&&!t(r.path)).sort((s,r)=>s.source.path<r.source.path?-1:1);for(let{source:s,kind:r,reason:i}of o)n(`${Sn(s.path)}  ${r}  ${i}
`)}function Gm(e,t){let n=Buffer.from(t,"utf8");for(;n.length>0;)try{n=n.subarray((0,cs.writeSync)(e,n))}catch(o){let{code:s}=o;if(s==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{
if(s==="EPIPE")return;throw new P(`${e===1?"standard output":"standard error"} could not be written (${s})`)}}}var an={out:e=>Gm(1,e),err:e=>Gm(2,e)},nx=[["prune","baseline"],["explain","config"],["as",
"show"],["against","show"],["add-ignore","check"],["list-files","check"]];async function ox(e){let t=au(e,process.env);if(t.values.version)return an.out(`seaworthy ${Cn()}
`),ze.clean;if(t.values.help)return an.out((await Promise.resolve().then(()=>ae(require("./help.js"),1))).usage()),ze.clean;for(let[n,o]of nx)if(t.values[n]!==void 0&&t.command!==o)throw new P(`--${n}\
 goes with seaworthy ${o}`);switch(t.command){case"check":return Hm(t,eo,an);case"show":return(await Promise.resolve().then(()=>ae(require("./show.js"),1))).showCommand(t,eo,an);case"explain":case"rul\
es":return(await Promise.resolve().then(()=>ae(require("./rules.js"),1))).rulesCommand(t,eo,an);default:return(await Promise.resolve().then(()=>ae(require("./more.js"),1))).moreCommand(t,eo,an)}}ox(sx(
process.argv.slice(2))).then(e=>{process.exitCode=e},e=>{process.exitCode=ze.failed,an.err(rx(e))});function sx(e){let t=process.env.PRE_COMMIT?e.filter(o=>/^-./.test(o)&&o!=="--"&&(0,cs.existsSync)(o)):
[];if(t.length===0)return e;let n=e.filter(o=>!t.includes(o));return[...n,...n.includes("--")?[]:["--"],...t]}function rx(e){let t=e instanceof Error?e.name:"",n=e instanceof Error?e.message:String(e);
if(ru(e)||["ConfigError","ConfigChoice","GitError"].includes(t))return n.split(`
`).map(s=>`seaworthy: ${je(s)}
`).join("");let o=e instanceof Error?(e.stack??n).split(`
`).slice(0,8).join(`
`):n;return`seaworthy: this is our mistake, please report it: ${lr(o)}
`}
