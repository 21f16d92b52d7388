"use strict";var Au=Object.create,Li=Object.defineProperty,Ou=Object.getOwnPropertyDescriptor,Du=Object.getOwnPropertyNames,Ru=Object.getPrototypeOf,Mu=Object.prototype.hasOwnProperty,Nu=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),Iu=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Tu=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Du(t))!Mu.call(e,n)&&
n!==s&&Li(e,n,{get:()=>t[n],enumerable:!(r=Ou(t,n))||r.enumerable});return e},Cu=(e,t,s)=>(s=e!=null?Au(Ru(e)):{},Tu(t||!e||!e.__esModule?Li(s,"default",{value:e,enumerable:!0}):s,e)),cr=e=>"guess"in e?
e.guess:void 0,Y=e=>"documents"in e?e.documents:[e],pr=[],F=class{#e;get(e){return this.#e?.get(e)}has(e){return this.#e?.has(e)===!0}set(e,t){this.#e||(this.#e=new Map,pr.push(this)),this.#e.set(e,t)}forget(){
this.#e=void 0}};function Wi(){for(let e of pr)e.forget();pr=[]}function j(e){let t=new F;return s=>{let r=t.get(s);if(r!==void 0||t.has(s))return r;let n=e(s);return t.set(s,n),n}}var zi=()=>({left:4e6});
function oe(e,t,{left:s}=zi()){return new Ui(t,{left:s}).to(e)}var Ui=class{#e;#t;#r=new Map;#n;constructor(e,t){this.#e=e,this.#t=t}to(e){let t=e.slice(0,64).toLowerCase().slice(0,64);if(this.#r.has(
t))return this.#r.get(t);let s=this.#t.left>0?this.#s(t):void 0;return this.#r.set(t,s),s}#s(e){if(this.#n??=Array.from(this.#e,r=>[r.slice(0,128).toLowerCase(),r]),this.#t.left-=this.#n.length,e.length>=
4){for(let[r,n]of this.#n)if(r.startsWith(e))return n}let t,s=Math.max(1,Math.floor(e.length/3))+1;for(let[r,n]of this.#n){if(Math.abs(e.length-r.length)>=s)continue;if(this.#t.left-=e.length*r.length,
this.#t.left<0)return t;let i=ju(e,r,s);i<s&&(t=n,s=i)}return t}};function ju(e,t,s){let r=[],n=Array.from({length:t.length+1},(i,a)=>a);for(let i=1;i<=e.length;i+=1){let a=[i],o=i;for(let l=1;l<=t.length;l+=
1){let d=e[i-1]===t[l-1]?0:1,c=Math.min(n[l]+1,a[l-1]+1,n[l-1]+d);i>1&&l>1&&e[i-1]===t[l-2]&&e[i-2]===t[l-1]&&(c=Math.min(c,r[l-2]+1)),a.push(c),o=Math.min(o,c)}if(o>=s)return s;r=n,n=a}return n[t.length]}
var Fi=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Pu=["no-new-privileges"],Lu=new Map([["disable","label=disable"],["writable-cgroups","writab\
le-cgroups=true"]]);function qi(e){if(Pu.includes(e))return{key:e,value:"true"};let t=Lu.get(e);if(t!==void 0){let[a="",o=""]=t.split("=");return{key:a,value:o,fault:`\`${e}\` is not a complete securit\
y option: write \`${t}\``,meant:t}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is not a security option`};let n=e.slice(0,r),i=e.slice(r+1);if(!Fi.
includes(n)){let a=oe(n,Fi),o=`\`${n.slice(0,60)}\` is not a security option`;return{key:n,value:i,fault:o,...a&&Bi(i.trim())?{meant:`${a}=${i.trim()}`}:{}}}return n==="systempaths"&&e!=="systempaths=\
unconfined"?{key:n,value:i,fault:"only `systempaths=unconfined` is known"}:i===""&&(n==="label"||n==="apparmor")?{key:n,value:i}:i.startsWith(" ")||i===""?{key:n,value:i,fault:`\`${n}\` needs its value\
 right after the \`${s}\`: write \`${n}${s}${i.trim()}\``,...Bi(i.trim())?{meant:`${n}=${i.trim()}`}:{}}:(n==="no-new-privileges"||n==="writable-cgroups")&&Hi(i)===void 0?{key:n,value:i,fault:`\`${i.slice(
0,60)}\` is neither true nor false`}:{key:n,value:i}}var Wu=e=>/^seccomp[=:](?!unconfined$|builtin$)(.+)$/s.exec(e)?.[1],zu=e=>/^apparmor[=:](?!unconfined$|docker-default$)(.+)$/s.exec(e)?.[1],Bi=e=>e!==
""&&!/^(?:unconfined|disable|false|0)$/i.test(e);function Hi(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function Uu({securityOpt:e},t){if(e.state!==
"unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=qi(s.value);if(r.key===t)return{option:r,at:s}}}var Ki=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),et=e=>e.
replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function ur(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(s-1));)s-=1;return e.slice(0,s)}var Gi=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(0,s)};function ue(e,t){
let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf("*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)return!0;let i=s;for(let a of t.
slice(s+1,r).split("*")){let o=e.indexOf(a,i);if(o<0)return!1;i=o+a.length}return i<=e.length-n.length}function Fu(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,i)=>ue(
s[i]??"",n))}function B(e,t,s){let r=0,n=e.length;for(;r<n;){let i=r+n>>1;s(e[i])<=t?r=i+1:n=i}return r-1}function qu(e,t){let s=0,r=e.length;for(;s<r;){let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}function Rt(e){
let t=String(e),s="";for(let[r,n]of[...t].entries()){let i=t[r-1]??"";s+=i>="0"&&i<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}function Me(e,t,s=[]){let r=[...s];for(let n of e.split("/"))n===".."?t||
r.length&&r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.push(n);return r}var ps=/(?:^|\/)\.{0,2}(?:\/|$)/,Bu=e=>e.startsWith("/")?Mt(e):ps.test(e)?Me(e,!1).join("/")||".":e;function Mt(e){if(!e.
startsWith("/"))return e;let t=e.slice(1);return ps.test(t)?`/${Me(t,!0).join("/")}`:e}var us=e=>e.slice(e.lastIndexOf("/")+1);function tt(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}
function hs(e,t=!1){let s=t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll("\\","/"):e;return ps.test(s)?Me(s,!0).join("/"):s}function P(e,t){let s=e.replace(/^["']|["']$/g,"");return s.startsWith("\
/")?Mt(s):t===void 0?void 0:Mt(`${t.startsWith("/")?"":"/"}${t}/${s}`)}var Ne=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",Yi=e=>e.includes("*")?Ne(e.slice(0,e.indexOf("*"))):e;function fs(e){let t=[];
for(let s=Ne(e);s!=="";s=Ne(s)){let r=tt(s);r&&t.push(r)}return t.push(""),t}function hr(e,t){if(!e.startsWith(t))return;let{length:s}=t;return e.length===s||t.endsWith("/")?e.slice(s):e[s]==="/"?e.slice(
s+1):void 0}var Nt=(e,t)=>hr(e,t)!==void 0;function xe(e,t){let s=t.startsWith("/")||e===""?t:`${e}/${t}`;return ps.test(s)?`${t.startsWith("/")||e.startsWith("/")?"/":""}${Me(s,!1).join("/")}`:s}function Hu(e,t){
let s=e.split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.
slice(n).map(()=>".."),...s.slice(n)].join("/")}function Ku(e,t){if(!t||!e.startsWith("../"))return e;let s=e.split("/"),r=s.findIndex(l=>l!==".."),n=t.split("/");if(r<0||r>n.length)return e;let[i,a]=[
s.slice(r),n.slice(-r)],o=0;for(;o<a.length&&o<i.length-1&&i[o]===a[o];)o+=1;return o===0?e:[...s.slice(0,r-o),...i.slice(o)].join("/")}var It=e=>e,Gu=(e,...t)=>It(e.map((s,r)=>`${s}${t[r]??""}`).join(
""));function fr(e){let t;return()=>t??=e()}var Yu=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,Vu=String.raw`\p{Cs}`,Zu=String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
Ju=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,Xu=[String.raw`(?<=\p{L}\p{M}{0,3}${Ju})[\u200c\u200d]`,String.raw`(?<=${Zu}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),gr=/[^\t\n\x20-\x7e]/,Vi=fr(()=>new RegExp(`(?=${gr.source})(?:(${Xu})|${Vu}|${Yu})`,"gu"));function Zi(e,t){return gr.test(e)?e.replace(Vi(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.
length===1?"\uFFFD":t(s)):e}var Qu=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,gs=e=>Zi(e,Qu),Ji=e=>Zi(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(
16).padStart(4,"0")}`).join(""));function*eh(e){let t=0;if(gr.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(Vi()))if(r===void 0){for(let i of e.slice(t,n))yield[i,i];yield[s,gs(s)],t=n+s.length}}for(let s of e.
slice(t))yield[s,s]}function V(e,t){let s=new Map;return r=>{let n=s.get(r);if(n!==void 0||s.has(r))return n;let i=t(r);return r.length>th||(s.size>=e&&s.clear(),s.set(r,i)),i}}var th=500,k="\uFFFC",ms=e=>e.
includes(k)?null:e,sh=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,rh=/^\w[\w.-]{0,127}$/,Xi={sha256:64,sha384:96,sha512:128};function st(e,t=e){return t===e?Qi(e):{...Qi(e),text:t}}var Qi=V(1e3,e=>{let t=e.
indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),n=r.lastIndexOf(":"),i=n>=0&&!r.slice(n).includes("/"),a=i?r.slice(n+1):void 0,o=i?r.slice(0,n):r,{domain:l,path:d}=nh(o),c=ih(l,d,a,s);return{
text:e,domain:o===k?null:ms(l),path:ms(d),...a===void 0?o.endsWith(k)?{tag:null}:{}:{tag:ms(a)},...s===void 0?e.endsWith(k)?{digest:null}:{}:{digest:ms(s)},...c?{fault:c}:{}}});function nh(e){let t=e.
indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes(k)||s!==s.toLowerCase()),n=r?s:"docker.io",i=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"\
docker.io",path:i.startsWith("library/")?i.slice(8):i}:{domain:n,path:i}}function ih(e,t,s,r){if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing\
 follows the @";if(!t.includes(k)){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(n=>sh.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>
255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes(k)&&!rh.test(s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes(k))return ah(r);if(!e.includes(k)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.
test(e))return`${JSON.stringify(e)} is not a registry host`}function ah(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(Xi,t)?Xi[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?
void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(
e)} has no digest after the algorithm`}var ea=j(({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`),oh="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongo\
stat mongotop",ta="docker podman nerdctl buildah skopeo helm oras crane regctl",mr=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],also:/\s-[a-z]{0,20}u/,before:/\s-[a-zA-Z]{0,20}u\s*(?!\d{1,10}:\d)[^\s:"'/]+:/}},
{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${ta} az`,under:"\
login",way:{options:"-p",value:"either"}},{programs:ta,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-c\
li keydb-cli",way:{options:"-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"\
-p",value:"same"}},{programs:"mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:oh,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"\
sqlcmd bcp osql",way:{options:"-P",value:"either"}},{programs:"sqlplus sqlldr expdp impdp rman",way:{form:/^[\w.$]+\/([^@/\s"]+)(?:@\S*)?$/}},{programs:"influx",way:{options:"-p -t",value:"next"}},{programs:"\
etcdctl",way:{users:"--user"}},{programs:"cypher-shell couchbase-cli cbq elasticsearch-users",way:{options:"-p",value:"next"}},{programs:"neo4j-admin",way:{after:/^set-initial-password$/,skip:0}},{programs:"\
rabbitmqctl",way:{after:/^(?:add_user|change_password|authenticate_user)$/,skip:1}},{programs:"rabbitmqadmin",way:{options:"-p",value:"either"}},{programs:"mosquitto_pub mosquitto_sub mosquitto_rr",way:{
options:"-P",value:"next"}},{programs:"htpasswd mosquitto_passwd",way:{lastAfter:/^-\w*b/}},{programs:"ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn",way:{options:"\
-w",value:"either"}},{programs:"ldappasswd slappasswd",way:{options:"-s",value:"next"}},{programs:"smbclient rpcclient smbget",way:{users:"-U --user",separator:"%"}},{programs:"lftp",way:{users:"-u --\
user",separator:","}},{programs:"aws",under:"configure",way:{setting:/^(?:profile\.[\w-]+\.)?aws_(?:secret_access_key|session_token)$/}},{programs:"mc",way:{after:/^set$/,skip:3}},{programs:"mc",under:"\
admin user add",way:{after:/^add$/,skip:2}},{programs:"gh glab",way:{stdin:/^--with-token$/}},{programs:"glab",way:{stdin:/^--stdin$/}},{programs:"vault",under:"login",way:{after:/^login$/,skip:0}},{programs:"\
doctl",way:{options:"-t",value:"next"}},{programs:"gitlab-runner",under:"register",way:{options:"-r",value:"next"}},{programs:"snyk",under:"auth",way:{after:/^auth$/,skip:0}},{programs:"ngrok",way:{after:/^(?:add-)?authtoken$/,
skip:0}},{programs:"codecov",way:{options:"-t",value:"next"}},{programs:"grafana grafana-cli",way:{after:/^reset-admin-password$/,skip:0}},{programs:"airflow",under:"users create",way:{options:"-p",value:"\
next"}},{programs:"odoo",way:{options:"-w",value:"next"}},{programs:"add-user.sh add-user-keycloak.sh",way:{options:"-p",value:"next"}},{programs:"p4",way:{options:"-P",value:"either"}},{programs:"npm\
 yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|(?:^|\.)npmAuth(?:Token|Ident)$/},anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"composer",way:{after:/^http-basic\./,
skip:1}},{programs:"composer",way:{after:/^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)\./,skip:0}},{programs:"poetry",under:"config",way:{after:/^http-basic\./,skip:1}},{programs:"poetry",under:"\
config",way:{after:/^pypi-token\./,skip:0}},{programs:"bundle bundler",under:"config",way:{after:/^(?!(?:mirror|build|local|plugin)\.|gem\.\w+$)(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/?$/i,
skip:0}},{programs:"dotnet",under:"nuget add source",way:{options:"-p",value:"next"}},{programs:"dotnet",under:"nuget update source",way:{options:"-p",value:"next"}},{programs:"dotnet",under:"nuget pu\
sh",way:{options:"-k",value:"next"}},{programs:"nuget",way:{after:/^setapikey$/i,skip:0}},{programs:"twine",under:"upload",way:{options:"-p",value:"next"}},{programs:"conan",under:"user",way:{options:"\
-p",value:"next"}},{programs:"conan",under:"remote login",way:{options:"-p",value:"next"}},{programs:"cargo",under:"login",way:{after:/^login$/,skip:0}},{programs:"git",under:"config",way:{setting:/^(?:github|gitlab)\.(?:oauth-?)?token$|^http\..*\.password$/i}},
{programs:"zip unzip",way:{options:"-P",value:"either"}},{programs:"7z 7za 7zr rar unrar",way:{options:"-p -hp",value:"same"}},{programs:"openssl apksigner",way:{prefix:"pass:"},anywhere:{hints:["pass\
:"],before:/\bpass:/}},{programs:"keytool",way:{options:"-new",value:"next"}},{programs:"x11vnc",way:{after:/^-storepasswd$/,skip:0}},{programs:"wpa_passphrase",way:{after:/wpa_passphrase$/,skip:1}},{
programs:"net net1",under:"user",way:{after:/^user$/i,skip:1}},{programs:"net net1",under:"users",way:{after:/^users$/i,skip:1}},{programs:"net net1",under:"use",way:{after:/^[\\\uFFFC][\w.$\\\uFFFC-]{2,}$/,
skip:0}},{programs:"cmdkey",way:{prefix:"/pass:"}},{programs:"schtasks",way:{options:"/rp /RP",value:"next"}},{programs:"setx",way:{setting:/(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY)$/i}},{programs:"p\
sexec psexec64",way:{options:"-p",value:"next"}},{programs:"signtool",way:{options:"/p",value:"next"}},{programs:"certutil",way:{options:"-p /p",value:"next"}},{programs:"dsadd dsmod",way:{options:"-p\
wd",value:"next"}},{programs:"appcmd",way:{form:/^\/[\w.]{0,99}password:(.+)$/i}},{programs:"winrs",way:{form:/^[-/]p(?:assword)?:(.+)$/i}},{programs:"wmic",way:{form:/^\/password:(.+)$/i}},{programs:"\
choco cinst",way:{form:/\/\w{0,40}password:([^\s'"]{1,200})/i}},{programs:"netdom",way:{form:/^\/p(?:assword)?[do]:(.+)$/i}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"eit\
her"},account:!0}],lh=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),dh=/-(?:password|passwd|passphrase|pass|token|api-key)$/,ch=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
br=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
sa=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
function ph(e){let t=new Set(e.filter(({asWords:r})=>r).flatMap(({hints:r})=>r.flatMap(n=>ra(n)[0]??[]))),s=e.filter(({asWords:r})=>!r);return(r,n)=>t.size>0&&n.some(i=>t.has(i))||s.some(({hints:i,also:a})=>i.
some(o=>r.includes(o))&&a?.test(r)!==!1)}var ra=e=>e.split(/\W+/).filter(Boolean),bs={what:"an SSH key",use:"build",form:"key"},Ie={what:"a private key",use:"run",form:"key"},na={what:"private keys",use:"\
run",form:"opaque"},uh={what:"the key of an SSH server",use:"run",form:"key"},kr={what:"credentials of a registry",use:"build",form:"pairs"},ia={what:"passwords and tokens",use:"build",form:"pairs"},hh={
what:"the password of a database",use:"run",form:"pairs"},Te={what:"credentials of a cloud",use:"either",form:"pairs"},aa={what:"credentials of a cluster",use:"either",form:"pairs"},Tt={what:"password\
s and tokens",use:"run",form:"pairs"},oa={what:"secrets",use:"run",form:"env"},ks={what:"a secret",use:"run",form:"value"},fh={what:"the secrets of a Terraform state",use:"either",form:"opaque"},vs=(e,t)=>({
what:e,use:t,form:"opaque"}),Ce=e=>({...e,maybe:!0}),la=new Map([[".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",kr],[".gem/credentials .cargo\
/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",kr],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gr\
adle.properties .bundle/config .condarc",Ce(kr)],[".netrc _netrc .git-credentials git/credentials",ia],[".envrc .hgrc .gitconfig",Ce(ia)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",hh],[".htpasswd ht\
passwd .htdigest",Tt],[".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",ks],["credentials/production.key credentials/staging.key c\
redentials/development.key",ks],[".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",Te],["application_default_credentials\
.json serviceaccountkey.json rclone.conf .oci/config",Te],["clouds.yaml secure.yaml",Ce(Te)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",aa],[".secrets .streamlit\
/secrets.toml",Tt],["wp-config.php localsettings.php",Ce(Tt)],["wg0.conf",{...Ie,form:"pairs"}],["secring.gpg krb5.keytab",na],[".ssh .gnupg",vs("keys","build")],[".aws .azure .config/gcloud",vs("cred\
entials of a cloud","either")],[".kube",vs("credentials of a cluster","either")],[".password-store",vs("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),gh=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
oa],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,bs],[/^ssh_host_[a-z0-9_]+_key$/,uh],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
bs],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,bs],[/\.ppk$/,bs],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
Ie],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,Ie],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
Ie],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,na],[/\.ovpn$/,Ce(Ie)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,Ce(Ie)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
Te],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,Te],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
Te],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,aa],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,fh],[/\.tfvars(?:\.json)?$/,Tt],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
Tt],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,ks],[/^(?!\.)[\w.-]+\.env$/,Ce(oa)]],mh=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
da=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,bh=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
kh=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,vh=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,yh=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i,
vr=V(500,e=>{if(e.length>500)return;let t=tt(ur(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"",n=la.get(s.slice(-2).join("/"))??la.get(r)??(mh.test(r)?gh.find(([i])=>i.test(r))?.[1]:void 0);
if(!(!n||da.test(e))&&!(bh.test(r)&&!kh.test(r))&&!(n.maybe&&vh.test(r)))return/^(?:auth|credentials|secrets?)\.json$/.test(r)&&yh.test(t)?void 0:n}),wh=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i,
ca=V(500,e=>{let t=vr(e);return t?t.form!=="opaque":wh.test(e)&&!da.test(e)});function pa(e){let t=vr(e);return t!==void 0&&!t.maybe}var ua=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,xh=new RegExp(
String.raw`^${ua}s([^\w\s\\])`),$h=new RegExp(String.raw`^${ua}[aic](?:\\\s*|\s+)`),Sh=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function _h(e){let t=$h.exec(e);if(t)return e.slice(
t[0].length);let s=xh.exec(e);if(!s)return;let[r,n]=Eh(e,s[0].length,s[1]);if(n===void 0)return;let i=[...(r??"").matchAll(Sh)].map(([,a,o])=>Ah(a??o??""));return n.replace(/\\([1-9])/g,(a,o)=>i[Number(
o)-1]??a)}function Eh(e,t,s){let r=[];for(let a=t;a<e.length&&r.length<2;a+=1)e[a]==="\\"?a+=1:e[a]===s&&r.push(a);let[n,i=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,i)]}var Ah=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),ys=new Set(["echo","printf","cat","tee","sed","print"]),Oh={texts:[],files:[]},yr=e=>ys.has(e.name)?Rh(e):Oh,Dh=j(e=>e.filter(
({name:t})=>t==="tee")),Rh=j(e=>{let{name:t,words:s,redirects:r,feeds:n}=e,i=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),a=t==="cat"||t==="tee"?i:[...s.slice(1),...i],o=[...t==="tee"?
[e]:[],...n.length>0?Dh(n):[]],l=[...r.flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...o.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({
text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==k);return{texts:a,files:l}}),wr=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),
Mh=[{programs:"sudo",way:{stdin:wr("S","--stdin")}},{programs:"su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:wr("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},
{programs:"zfs",under:"load-key",way:{stdin:"always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},
{programs:"kinit kadmin kadmin.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:wr("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{
stdin:"always"}},{programs:"ldapsearch ldapadd ldapmodify ldapdelete ldappasswd",way:{stdin:/^\/dev\/stdin$/}},{programs:"mkpasswd",way:{stdin:/^(?:-s|--stdin|--password-fd=0)$/}},{programs:"argon2",way:{
stdin:"always"}},{programs:"wpa_passphrase",way:{stdin:"always"}},{programs:"az oc kubectl argocd",way:{stdin:/^--password-stdin$/}},{programs:"argocd heroku doctl",under:"login",way:{stdin:"always"}},
{programs:"vault bao",under:"login",way:{stdin:/^-$/}},{programs:"doctl",under:"auth",way:{stdin:"always"}},{programs:"elasticsearch-keystore opensearch-keystore logstash-keystore kibana-keystore",way:{
stdin:/^add$/}},{programs:"gcloud",under:"secrets",way:{stdin:/^--data-file=-$/}},{programs:"wrangler flyctl fly",way:{stdin:/^secrets?$/}},{programs:"docker podman",under:"secret",way:{stdin:/^-$/}},
{programs:"curl",way:{options:"--oauth2-bearer --tlspassword --proxy-tlspassword",value:"either"}},{programs:"curl",way:{options:"-b --cookie",value:"either",part:/[^=;\s]{1,200}=([^;]*)/g}},{programs:"\
curl",way:{users:"-E --cert --proxy-cert"}},{programs:"http https xh xhs",way:{users:"-a --auth"}},{programs:"http https xh xhs",way:{options:"-a --auth",value:"either",part:/^([^:]+)$/g}},{programs:"\
poetry",under:"publish",way:{options:"-p",value:"either"}},{programs:"oc expo eas",under:"login",way:{options:"-p",value:"either"}},{programs:"kubectl oc",under:"secret",way:{users:"--from-literal",separator:"\
="}},{programs:"vault bao",under:"kv put",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",under:"kv patch",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",way:{after:/^unseal$/,
skip:0}},{programs:"bao",under:"login",way:{after:/^login$/,skip:0}},{programs:"nmcli wpa_cli",way:{after:/^(?:password|(?:[\w-]{1,40}\.)?(?:psk|wep-key\d|leap-password|password))$/,skip:0}},{programs:"\
mkpasswd",way:{after:/mkpasswd$/,skip:0,takes:"-m --method -S --salt -R --rounds -P --password-fd"}},{programs:"openssl",under:"passwd",way:{after:/^passwd$/,skip:0,takes:"-salt -in -rand -writerand -\
provider"}},{programs:"openssl",way:{options:"-k -K -hmac",value:"next"}},{programs:"openssl",way:{form:/^(?:hex)?key:(.+)$/}},{programs:"perl python python2 python3 php ruby",way:{form:/\bcrypt\w{0,10}(?:\.crypt)?\(\s{0,8}["']([^"']{1,200})["']/}},
{programs:"redis-cli valkey-cli keydb-cli",way:{after:/^(?:requirepass|masterauth)$/i,skip:0}},{programs:"redis-cli valkey-cli keydb-cli",way:{lastAfter:/^auth$/i}},{programs:"redis-cli valkey-cli key\
db-cli",way:{form:/^>(.+)$/}},{programs:"mongo mongosh",way:{form:/\bauth\(\s{0,8}["'][^"']{0,200}["']\s{0,8},\s{0,8}["']([^"']{1,200})["']/}},{programs:"sqlite3 sqlcipher",way:{form:/\bPRAGMA\s{1,8}(?:hex)?(?:re)?key\s{0,8}=\s{0,8}["']?([^"';]{1,200})/i}},
{programs:"mc",way:{after:/^host$/,skip:4}},{programs:"ansible-vault",under:"encrypt_string",way:{after:/^encrypt_string$/,skip:0,takes:"--name -n --vault-id --encrypt-vault-id"}},{programs:"rclone",way:{
after:/^(?:pass|secret_access_key|client_secret|token|key)$/,skip:0}},{programs:"rclone",under:"obscure",way:{after:/^obscure$/,skip:0}},{programs:"rclone",way:{form:/^:\w{1,40}(?:,[\w.]{1,60}=[^,:]{0,200}){0,20},(?:pass|secret_access_key)=([^,:]{1,200})/}},
{programs:"ipmitool",way:{options:"-P",value:"either"}},{programs:"snmpget snmpgetnext snmpset snmpwalk snmpbulkwalk snmpbulkget snmptable snmptrap snmpinform snmpstatus snmpdf snmptest",way:{options:"\
-c -A -X",value:"either"}},{programs:"expect",way:{form:/\bsend\s{1,8}(?:--\s{1,8})?\\?["{]([^"\\}\r\n]{4,200})\\{0,2}[rn]/}},{programs:"lftp",way:{form:/\b(?:open|login)\s[^;]{0,200}-u\s{0,8}[^\s,]{1,100},([^\s;"']{1,200})/}},
{programs:"ncftp ncftpget ncftpput ncftpls",way:{options:"-p",value:"next"}},{programs:"smbclient",way:{after:/^(?:\/\/|\\\\)/,skip:0,takes:"-U --user -c --command -W --workgroup -I --ip-address -p --\
port -D --directory -A --authentication-file -m -d -s -n -T"}},{programs:"winexe net smbcacls smbtree nmblookup pth-winexe",way:{users:"-U --user",separator:"%"}},{programs:"mount mount.cifs mount.smb\
3",way:{options:"-o",value:"either",part:/(?:^|,)pass(?:word)?\d?=([^,]*)/g}},{programs:"mount mount.cifs mount.smb3",way:{options:"-o",value:"either",part:/(?:^|,)user(?:name)?=[^,%]{0,100}%([^,]*)/g}},
{programs:"ldappasswd",way:{options:"-a",value:"next"}},{programs:"zip unzip",way:{options:"-P",value:"either",among:!0}},{programs:"ssh-keygen",way:{options:"-N -P",value:"either"}},{programs:"easyrs\
a",way:{form:/^--pass(?:in|out)=pass:(.+)$/}},{programs:"kadmin kadmin.local",way:{form:/(?:^|\s)-pw\s{1,8}([^\s"']{1,200})/}},{programs:"kadmin",way:{options:"-w",value:"next"}},{programs:"kdb5_util",
way:{options:"-P",value:"either"}},{programs:"ipa-server-install ipa-replica-install",way:{options:"-a -p",value:"next"}},{programs:"ipa-client-install",way:{options:"-w",value:"next"}},{programs:"sam\
ba-tool",under:"user",way:{after:/^(?:create|add)$/,skip:1}},{programs:"samba-tool",way:{options:"--adminpass --newpassword",value:"either"}},{programs:"xfreerdp xfreerdp3 wlfreerdp",way:{form:/^\/p:(.+)$/}},
{programs:"rdesktop qbittorrent-cli",way:{options:"-p",value:"next"}},{programs:"transmission-remote",way:{users:"-n --auth"}},{programs:"swift",way:{options:"-K --key",value:"either"}},{programs:"b2",
way:{after:/^(?:authorize-account|authorize)$/,skip:1}},{programs:"netlify",way:{options:"--auth -a",value:"either"}},{programs:"vercel",way:{options:"-t",value:"next"}},{programs:"cloudflared",under:"\
service install",way:{after:/^install$/,skip:0}},{programs:"pulumi",under:"config set",way:{lastAfter:/^--secret$/}},{programs:"dotnet",under:"user-secrets set",way:{after:/^set$/,skip:1}},{programs:"\
dotnet",under:"dev-certs",way:{options:"-p",value:"next"}},{programs:"nuget",under:"push",way:{after:/\.nupkg$/i,skip:0}},{programs:"sonar-scanner mvn mvnw gradle gradlew",way:{form:/^-Dsonar\.(?:login|token)=(.+)$/}},
{programs:"knife",way:{options:"-P",value:"either"}},{programs:"iscsiadm",way:{options:"-v --value",value:"next"}},{programs:"swaks",way:{options:"-ap",value:"next"}},{programs:"sendemail sendEmail",way:{
options:"-xp",value:"next"}},{programs:"asadmin",way:{options:"--aliaspassword",value:"either"}},{programs:"crudini augtool",way:{after:/(?:passw(?:or)?d|passphrase|secret|token|api_?key)$/i,skip:0}}],
J=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,rt=/^(?!(?:0|false|no|n|f|off|null|)$)/i,Ct=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,je=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,
Nh="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries \
install-strategy script-shell node-options proxy https-proxy before cpu os libc",ws={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:rt,production:rt},without:"--omit NPM\
_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},Ih={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta i\
sntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink rem\
ove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:Nh,version:je,path:Ct,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in i\
ns inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...ws,verbs:"install i in ins inst insta instal isn\
t isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,
short:"pc",long:"package call",version:je,path:Ct,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove \
global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yar\
nrc",version:je,path:Ct,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABL\
E_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...ws,switches:{...ws.switches,YARN_PRODUCTION:rt},
verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install \
i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel\
 workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:je,path:Ct,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",
options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --froz\
en-lockfile"},development:{...ws,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{
install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts lin\
ker",version:je,path:Ct,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"\
bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"\
deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:je,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",
verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:je}},ha=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,Th={gem:{programs:"gem",verbs:{install:"\
install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-poli\
cy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:ha},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remo\
ve",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". instal\
l",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUND\
LE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHO\
UT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall \
global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,
lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{
COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgra\
de-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:ha},go:{programs:"go",verbs:{install:"\
install get",run:"run",clean:"clean"},everybody:"install",short:"",long:"C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs compiler exec o p pkgdir toolexec installsuff\
ix covermode coverpkg pgo",single:!0,loose:/@(?:latest|upgrade|patch|main|master|HEAD|develop|dev|trunk)$|^get [\w-]+(?:\.[\w-]+)+\/[^@]*$/},cargo:{programs:"cargo",verbs:{install:"install binstall",renew:"\
update generate-lockfile",remove:"uninstall",clean:"clean"},everybody:"install binstall",short:"jZFC",long:"version git branch tag rev path root index registry features target target-dir bin example p\
rofile jobs vers config color message-format manifest-path",version:/@\^?[\d=~]/,versionOptions:"--version --vers --path --rev --tag",lock:{manifest:"Cargo.toml",locks:"Cargo.lock",verbs:"install",options:"\
--locked --frozen --git --list",chosen:!0,instead:"add --locked",frozen:"cargo build --locked"}},dotnet:{programs:"dotnet",verbs:{install:"tool+install add+package package+add restore",upgrade:"tool+u\
pdate",remove:"tool+uninstall"},everybody:"tool",unnamed:/^restore\b/,short:"rsvfc",long:"version source runtime verbosity framework configuration configfile add-source tool-path tool-manifest package\
s lock-file-path arch os",version:/@\d/,versionOptions:"-v --version --tool-manifest",path:/\.\w*proj$|\.slnx?$|^\./,lock:{manifest:"*.csproj",locks:"packages.lock.json",verbs:"restore",options:"--loc\
ked-mode -p:RestoreLockedMode=true /p:RestoreLockedMode=true",chosen:!0,instead:"add --locked-mode",frozen:"dotnet restore --locked-mode"}},nuget:{programs:"nuget nuget.exe",verbs:{install:"install"},
short:"",long:"Version OutputDirectory Source ConfigFile Framework SolutionDirectory PackagesDirectory Verbosity",single:!0,version:/\.config$/,versionOptions:"-Version"},luarocks:{programs:"luarocks",
verbs:{install:"install",fetch:"download",remove:"remove"},everybody:!0,short:"",long:"server only-server tree lua-version lua-dir",path:/\.(?:rockspec|rock)$|^\.|\//,version:/^\d/,versionBehind:!0},opam:{
programs:"opam",verbs:{install:"install",update:"update",upgrade:"upgrade",remove:"remove",clean:"clean"},everybody:!0,short:"jb",long:"switch jobs root",version:/\.\d|[=<>]/,path:/^\.|\/|\.opam$/},cpan:{
programs:"cpanm cpan",verbs:{install:"*"},everybody:!0,short:"lLMj",long:"local-lib local-lib-contained mirror cpanfile workers configure-args build-args test-args with",version:/[@~]|-v?\d|^\./,path:/\/|\.tar\.gz$/}},
Pe=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,nt=/[=<>~!]|#sha256=|.@[\d.]+$/,Ch={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"d\
ownload wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find-links trusted-ho\
st proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-set\
ting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory\
 allow-insecure-host index-strategy resolution prerelease",version:nt,versionOptions:"-c --constraint",path:Pe,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{
PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install in\
ject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:nt,versionOptions:"--spec",path:Pe,revision:"\
@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"\
requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group onl\
y-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerel\
ease exclude-newer python-platform",version:nt,versionOptions:"--rev --tag",path:Pe,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_\
LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",
include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:rt,UV_NO_DEFAULT_GROUPS:rt},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from wit\
h python index-url index",version:nt,versionOptions:"--from",path:Pe,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"remove self+remove",clean:"\
cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:Pe,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lo\
ck",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"--only",include:"--with",instead:"\
add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"python pypi-mirror requirements editab\
le index categories extra-pip-args",version:nt,path:Pe,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",
instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:nt,path:Pe,revision:"@",lock:{manifest:"py\
project.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{
folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install\
 create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name channel prefix file solver revision \
ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,
advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},jh={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"\
download source",update:"update",upgrade:"upgrade dist-upgrade full-upgrade safe-upgrade",remove:"remove purge autoremove auto-remove autopurge",clean:"clean autoclean auto-clean distclean dist-clean"},
unnamed:/^satisfy$/,short:"oct",long:"option config-file target-release default-release solver host-architecture build-profiles",version:/=|\/[a-z-]+$/,leftovers:{by:["install","upgrade"],index:!0,folders:"\
/var/lib/apt/lists",cleaned:/^dist-?clean\b/,advice:"remove /var/lib/apt/lists/*"}},apk:{programs:"apk",system:!0,verbs:{install:"add fix",fetch:"fetch",update:"update",upgrade:"upgrade",remove:"del",
clean:"cache+clean cache+purge"},short:"pXto",long:"root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd timeout output",version:/[=<>~]|^[.!]|@/,leftovers:{
by:["install","upgrade"],options:"--no-cache",folders:"/var/cache/apk /etc/apk/cache",cleaned:/^cache (?:clean|purge)\b/,advice:"add --no-cache"}},dnf:{programs:"dnf yum dnf5 dnf4 dnf-3 microdnf tdnf",
system:!0,verbs:{install:"install in reinstall rei localinstall downgrade dg swap builddep build-dep groupinstall group+install groups+install grp+install module+install module+enable module+switch-to\
 debuginfo-install install-n install-na install-nevra",fetch:"download",update:"makecache mc check-update",upgrade:"upgrade update up upgrade-to update-to localupdate upgrade-minimal update-minimal up\
-min distro-sync dsync distrosync distribution-synchronization dist-sync system-upgrade+download groupupdate group+update group+upgrade groups+update groups+upgrade grp+upgrade module+update",remove:"\
remove rm erase autoremove groupremove group+remove groups+remove module+remove remove-n remove-na remove-nevra",clean:"clean"},unnamed:/^(?:group|grp|module|swap|build-?dep)/,short:"cdeRx",long:"conf\
ig debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity disableplugin enableplugin",version:/-\d+[.:]|^@|\*/,
leftovers:{by:["install","upgrade"],folders:"/var/cache/dnf /var/cache/yum /var/cache/libdnf5 /var/cache/tdnf",cleaned:/^clean(?: \S+)* all\b/,advice:"end with NAME clean all"}},zypper:{programs:"zypp\
er",system:!0,verbs:{install:"install in source-install si install-new-recommends inr verify ve",fetch:"download",update:"refresh ref refresh-services refs",upgrade:"update up patch dist-upgrade dup",
remove:"remove rm",clean:"clean cc"},unnamed:/^(?:verify|ve|inr|install-new-recommends)$/,short:"crRpCDt",long:"repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content \
name raw-cache-dir solv-cache-dir pkg-cache-dir installroot releasever",version:/[=<>]|-\d/,leftovers:{by:["install","upgrade"],folders:"/var/cache/zypp",cleaned:/^(?:clean|cc)\b/,advice:"end with zyp\
per clean --all"}},pacman:{programs:"pacman yay paru",system:!0,raises:"yay paru",verbs:{},everybody:!0,short:"br",leftovers:{by:["install","upgrade"],folders:"/var/cache/pacman/pkg",cleaned:/(?:^| )-[^\Wc]*c[^\Wc]*c/,
advice:"remove /var/cache/pacman/pkg/*"},long:"dbpath root cachedir config gpgdir hookdir logfile arch overwrite assume-installed ignore ignoregroup"},brew:{programs:"brew",verbs:{install:"install rei\
nstall",fetch:"fetch",update:"update",upgrade:"upgrade",remove:"uninstall remove rm autoremove",clean:"cleanup"},everybody:!0,short:"",long:"cc appdir",version:/@\d/,path:/\.rb$/},opkg:{programs:"opkg",
verbs:{install:"install",fetch:"download",update:"update",upgrade:"upgrade",remove:"remove"},everybody:!0,short:"fot",long:"conf dest offline-root tmp-dir cache add-arch"},choco:{programs:"choco cinst",
verbs:{install:"install",upgrade:"upgrade",remove:"uninstall"},everybody:!0,short:"s",long:"version source package-parameters params install-arguments timeout execution-timeout",version:/\.(?:config|nupkg)$/,
versionOptions:"--version"}},Ph={aria2:"ca-certificates",curl:"ca-certificates",git:"ca-certificates",nodejs:"ca-certificates",wget:"ca-certificates"},Lh={...jh,...Ch,...Ih,...Th},Le=Lh,Wh=new Map(Object.
entries(Le).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),xs=e=>Wh.get(e.startsWith("pip")&&/^pip[\d.]+$/.test(e)?"pip":e),fa=(e,t)=>e!==void 0&&` ${e} `.includes(` ${t} `),zh=Object.values(
Le).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Uh={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-a\
gent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface l\
imit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy preproxy socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document\
 directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate priv\
ate-key referer method body-data limit-rate retry-on-http-error"},git:{short:"Cc",long:"config git-dir work-tree exec-path namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-pack \
reference reference-if-able separate-git-dir template config shallow-since shallow-exclude filter jobs server-option bundle-uri ref-format revision"},"git remote":{short:"tm",long:""},"git config":{short:"\
ft",long:"file type default comment value blob"},sed:{short:"efl",long:"expression file line-length"},ssh:{short:"BbcDEeFIiJLlmOopQRSWw",long:""},scp:{short:"cDFiJloPSX",long:""},sftp:{short:"BbcDFiJl\
oPRSsX",long:""},sshfs:{short:"opF",long:""},sshpass:{short:"pfdPBbcDEFIiJLlmOoQRSWw",long:""},rsync:{short:"efBTM",long:"rsh filter exclude include exclude-from include-from files-from port bwlimit r\
sync-path temp-dir"},mosh:{short:"p",long:"ssh port predict server"},ansible:{short:"iuletMfcmaopBPT",long:"inventory user limit extra-vars tags module-path forks connection ssh-common-args ssh-extra-\
args sftp-extra-args scp-extra-args private-key key-file become-user vault-password-file"},"ansible-galaxy":{short:"prs",long:"roles-path role-file server token api-key collections-path"},aria2c:{short:"\
doisxjkl",long:"dir out input-file split max-connection-per-server min-split-size log header checksum"},http:{short:"pos",long:"verify output auth auth-type session cert cert-key timeout print style p\
roxy follow-max"},axel:{short:"snoSHUNT",long:"max-speed num-connections output search header user-agent timeout"},gsutil:{short:"oh",long:""},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir comment h\
ome-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expiredate inactive gid login groups password shell \
uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps ambien\
t-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"user group supp-group command session-command shell whitelist-environment"},
chpst:{short:"uUbe/nlLmdopfctr",long:""},su:{short:"cgGsTw",long:"command session-command group supp-group shell whitelist-environment"},sudo:{short:"ughpCDRTUr",long:"user group host prompt chdir chr\
oot other-user role"},doas:{short:"uC",long:""},chroot:{short:"",long:"userspec groups"},"s6-applyuidgid":{short:"ugG",long:""},"start-stop-daemon":{short:"acdeghIknNpPrRsSuxK",long:"startas chuid chd\
ir env group chroot iosched umask nicelevel pidfile procsched retry signal user exec name notify-timeout"},capsh:{short:"",long:""},chmod:{short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{
short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},bash:{short:"oO",long:"rcfile init-file"},python:{short:"cmWXQ",long:"check-hash-based-pycs"},perl:{short:"e\
EIMmF",long:""},ruby:{short:"eIrCEK",long:"encoding external-encoding internal-encoding"},node:{short:"erC",long:"require import loader experimental-loader eval env-file conditions input-type"},php:{short:"\
rfdcBREFtSz",long:"run file define php-ini"},lua:{short:"el",long:""},julia:{short:"eELpt",long:"eval print load project threads procs"},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"\
target-directory suffix"}},Fh={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ssh-copy-id":"ssh","ansible-playbook":"ansible","ansibl\
e-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},qh={short:"",long:[]},ga=new Map,Bh=V(1e3,e=>{let t=xs(e),s=/^python[\d.]*$/.test(e)?"python":J(Fh,e)??e,r=t?Le[t]:J(Uh,s);if(!r)return qh;
let n=t??s,i=ga.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return ga.set(n,i),i});function We({words:e},t,s=1){if(s>1)return ma(e,t,s);let r=Hh(e),n=r.get(
t);if(n)return n;let i=ma(e,t,s);return r.set(t,i),i}var Hh=j(e=>new Map);function ma(e,t,s){let{short:r,long:n,single:i}=Bh(t),a=[],o=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+
1];if(p==="--"){a=e.slice(d+1);for(let h of a)l.push(h);break}if(p.startsWith("--")||i&&/^-./.test(p)){let h=p.indexOf("="),f=h<0?p:p.slice(0,h);h>=0?o.push({name:f,value:xr(c,h+1),word:c}):n.includes(
f.replace(/^--?/,""))&&u?(o.push({name:f,value:u,word:c}),d+=1):o.push({name:f,word:c})}else if(p.startsWith("-")&&p.length>1)for(let h=1;h<p.length;h+=1){let f=p[h];if(!r.includes(f))o.push({name:`-${f}`,
word:c});else{let g=h+1<p.length,m=g?xr(c,h+1):u;o.push(m?{name:`-${f}`,value:m,word:c}:{name:`-${f}`,word:c}),g||(d+=1);break}}else l.push(c)}return{options:o,operands:l,behind:a}}var xr=({text:e,literal:t,
names:s,holes:r,takes:n,span:i},a)=>({text:e.slice(a),literal:t.startsWith(e.slice(0,a))?t.slice(a):k,...s?{names:s}:{},...r?{holes:r.slice(e.slice(0,a).split(k).length-1)}:{},...n?{takes:n}:{},span:i}),
jt=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function $r(e){let t=new RegExp([...new Set(e)].map(et).join("|"));return s=>t.test(s)}function ba(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(
e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return lh.has(s)||dh.test(s)&&!ch.test(s)}var Kh={hints:["pass","secret","token",
"api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Gh={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?!["']?\d{1,10}:\d)(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},
ka=e=>e.split(" ").map(t=>t.endsWith("*")?`${et(t.slice(0,-1))}\\w*`:et(t)).join("|"),Sr=[],_r=new Map,Er=[...mr.map(e=>({...e,quiet:!1})),...Mh.map(e=>({...e,quiet:!0}))];for(let e of Er)for(let t of e.
programs.split(" "))t.endsWith("*")?Sr.push([t.slice(0,-1),e]):_r.set(t,[..._r.get(t)??[],e]);var Pt=V(1e3,e=>{let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=_r.get(t)??Yh,r=Sr.filter(([n])=>t.startsWith(n));
return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}),Yh=[],Ar=({name:e})=>/^(?:export|declare|local|readonly)$/.test(e),va=e=>e==="chpasswd"||e==="passwd";function Or({way:e,under:t},{
name:s,words:r}){if(t&&!wa(t,r))return ya;if("options"in e){let n=xa(e,r),{part:i}=e;return i?n.flatMap(a=>Zh(a,i)):n}return"users"in e?ef(e.separator??":",Xh($a(e.users),s,r)):"setting"in e?rf(e.setting,
r):"after"in e?tf(e,r):"form"in e?sf(e.form,r):"prefix"in e?r.flatMap(n=>n.text.startsWith(e.prefix)?$e(n,e.prefix.length):[]):"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))?$e(r.at(-1),0):ya}
var ya=[];function Vh({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,words:t},...s])for(let{way:n,under:i,quiet:a}of Pt(r.name)){if(!("stdin"in n)||i&&!wa(i,r.words))continue;let{stdin:o}=n;if(o===
"always"||r.words.some(({text:l})=>o.test(l)))return{maybe:o==="always",quiet:a}}}var wa=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,
$e=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],Zh=({word:e,value:t},s)=>Array.from(t.matchAll(s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),Jh=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(
e.slice(1));function xa({options:e,value:t,among:s},r){let n=$a(e),i=[];for(let[a,o]of r.entries())for(let l of n)o.text===l&&t!=="same"||s&&Jh(l,o.text)?i.push(...$e(r[a+1],0)):o.text.startsWith(l)&&
o.text!==l&&t!=="next"&&i.push(...$e(o,l.startsWith("--")?l.length+1:l.length));return i}var $a=V(1e3,e=>e.split(" "));function Xh(e,t,s){if(!s.some(({text:n})=>e.some(i=>Qh(i,n))))return[];let r=We({
words:s},t).options.flatMap(({name:n,value:i})=>i&&e.includes(n)?[i]:[]);return r.length>0?r:xa({options:e.join(" "),value:"either"},s).map(({word:n,value:i})=>({...n,literal:i}))}var Qh=(e,t)=>t.startsWith(
e)||e.length===2&&t.startsWith("-")&&t.includes(e[1]),ef=(e,t)=>t.flatMap(s=>{let r=s.literal.indexOf(e);return r<0?[]:$e(s,r+1)});function tf({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.
test(l));if(n<0)return[];let i=s.split(" "),a=l=>i.includes(r[l-1]?.text??""),o=r.filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!a(d));return $e(o[t],0)}var sf=(e,t)=>t.slice(1).flatMap(s=>{let r=e.
exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function rf(e,t){let s=t.findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?$e(t[s],r+1):s>0?$e(t[s+1],0):[]}function Sa({
programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;let i=t?et(t):ka(e),a=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",o=new RegExp(`\\b(?:${i})\\b[^|;&\\n]{0,200}?\\s(?:${ka(
s.options)})${a}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),asWords:!0,before:o}}var _a=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),Ea=_a(Er.
filter(({way:e})=>!("stdin"in e))),nf=new Set([..._a(Er)].filter(e=>!Ea.has(e))),af=$r("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));function Dr(e){let t=e.
toLowerCase();if(af(t))return!0;let s=t.split(/[^\w.+-]+/),r=t.includes(".exe")?s.map(i=>i.endsWith(".exe")?i.slice(0,-4):i):s;if(r.some(i=>Ea.has(i))||Sr.some(([i])=>t.includes(i)&&r.some(a=>a.startsWith(
i))))return!0;let n=t.includes("echo")||t.includes("printf");return n&&/[>]|\btee\b/.test(e)?!0:(e.includes("<<")||n&&e.includes("|"))&&r.some(i=>nf.has(i))}function*Aa(e){let{name:t,feeds:s,redirects:r}=e;
if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:l})=>o.startsWith("<<")?[{word:l,value:l.literal}]:[]);n.length>0&&(yield*Ra(n,Oa(e)));let i=s.length>0?Da(s):of;if(i.length===
0)return;let a=/^(?:echo|printf)$/.test(t)?cf(e):/^(?:cat|tee)$/.test(t)?n:df(e,i);for(let o of i)yield*Ra(a,o)}var Oa=e=>e.name==="chpasswd"?"pairs":va(e.name)?"password":Vh(e),of=[],Da=j(e=>{let t=new Map;
for(let s of e){let r=Oa(s);r&&t.set(typeof r=="string"?r:`${r.maybe} ${r.quiet}`,r)}return[...t.values()]});function Ra(e,t){if(!t)return[];let s=e.flatMap(({word:r,value:n})=>lf(n).map(i=>({word:r,value:i})));
return t==="pairs"?s.map(({word:r,value:n})=>({word:r,value:n.slice(n.indexOf(":")+1)})).filter(Ma):t==="password"?s.filter(Ma):s.filter(({value:r})=>!t.maybe||!/\s/.test(r)).map(r=>({...r,by:t}))}var Rr=({
feeds:e})=>e.length>0&&Da(e).some(t=>typeof t=="string"),Ma=({value:e})=>e.replaceAll(k,"").trim()!=="",lf=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),df=({words:e},t)=>t.includes(
"pairs")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(s.literal)?[{word:s,value:s.literal}]:[]):[],Na=/%[-\d.]{0,8}[sbqd](:?)/g;function cf({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.
test(l)&&l!=="--");if(!s)return[];let n=s.literal,i=e==="printf"?Array.from(n.matchAll(Na),([,l])=>l===":"):[],a=r.filter((l,d)=>i[d%i.length]!==!0),o=e==="printf"?n.replace(Na,"$1"):n;return[{word:s,
value:o},...a.map(l=>({word:l,value:l.literal}))]}function $s(e){let t;return s=>(t??=pf(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?Nr(s):s)))}function pf(e){let t=new Map;for(let{source:s,flags:r}of e){
let n=r==="i"&&uf(s)?Mr:r,i=t.get(n);i?i.push(`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===Mr?"":s),inSmall:s===Mr}))}var Mr="small",Nr=e=>/[A-Z]/.test(
e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):e;function uf(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":
s.split("]")[0]??"").every(s=>[...s.matchAll(/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var S=(e,t)=>(s,r,n={})=>new hf(s,e,t,r,n),ze=[],hf=class{name;kind;login;#e;#t;#r;#n;constructor(e,t,s,r,n){
this.name=e,this.kind=t,this.login=n.login??s,this.#e=r,this.#t=n}get images(){return this.#r??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#r}get words(){return this.#n??=this.#t.words??new RegExp(
`(?:^|[\\s/])(?:${this.#e.source})(?=[:@\\s]|$)`,"i"),this.#n}get alone(){return this.#t.alone??ze}get shared(){return this.#t.shared??ze}get opens(){return this.#t.opens??ze}get options(){return this.#t.
options??ze}get configs(){return this.#t.configs??ze}get sets(){return Ia(this.#t.sets)}get keys(){return Ia(this.#t.keys)}get closes(){return[this.#t.closes??ze].flat().map(e=>e instanceof RegExp?[e,
ff]:e)}get password(){return this.#t.password}get asks(){return this.#t.asks}get minor(){return this.#t.minor}get local(){return this.#t.local}get elsewhere(){return this.#t.elsewhere}},Ia=e=>e?.split(
" ")??ze,ff=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,R=/^(?:1|true|yes|y|on)$/i,le=/^(?:0|false|no|n|off|none)$/i,Ir=/./,w=S("control","anybody"),Tr=S("control","ask\
ed"),gf=S("control","varies"),Ta=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,Ca=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,mf=[w("Tel\
net",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),w("the Docker API",/docker|dind/,{words:Ta,alone:[[2375,"the Docker API without TLS"]],elsewhere:!0}),Tr("the Docker API",/docker|dind/,{words:Ta,
alone:[2376,[2377,"Docker Swarm's managers"]]}),gf("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),
w("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,Ca]]}),w("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,
Ca]]}),Tr("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),w("a registry",/registry|distribution\/distribution/,
{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),w("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),w("Marathon",/marathon/,
{shared:[8080]}),w("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submissions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),w("Flink's job manager",/flink/,{words:/\bflink\b/i,
shared:[8081,6123]}),w("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's f\
ile system"],[9864,"Hadoop's data node"]]}),w("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,16010,16020]}),w("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),w(
"Trino",/trino|presto/,{shared:[8080]}),w("RisingWave",/risingwave/,{shared:[4566,[5691,"RisingWave's dashboard"]]}),w("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),w("Dask's s\
cheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),w("Nacos",/nacos-server/,{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,le]],closes:/^NACOS_AUTH_ENABLE$/}),w("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,
{words:/temporalio\/(?:server|auto-setup|temporal)/i,shared:[7233]}),w("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),w("\
a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,{shared:[8081],minor:!0}),w("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),w("ksqlDB",/(?:cp-)?ksqldb-server/,
{shared:[8088]}),w("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),w("Redpanda's administration",
/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),w("Kong's administration",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[
[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),w("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],
local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),w("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),Tr("Traefik's administra\
tion",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],opens:[[/^TRAEFIK_API_INSECURE$/,R]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),
S("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),w("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),w("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,
shared:[9e3]}),w("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,shared:[1880]}),w("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),
w("Hasura",/graphql-engine/,{shared:[8080],sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),w("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],
opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),w("Erlang's port mapper",/erlang/,{shared:[
4369],local:!0})],_=S("console","anybody"),q=S("console","asked"),Lt=S("console","default"),bf=[q("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,Ir]]}),q("Adminer",
/adminer/,{words:/adminer/i,shared:[8080]}),q("pgAdmin",/pgadmin4/,{words:/pgadmin/i,shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,le]],sets:"PGADMIN_DEFAULT_PASSWORD"}),Lt("mongo-express",
/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,le]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),_("RedisInsight",/redisinsight/,{words:/redisinsight/i,
shared:[5540,8001]}),_("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[8081],closes:/^HTTP_PASSWORD/}),_("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),
_("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),_("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),q("CloudBeaver",/cloudbeaver/,
{shared:[8978]}),_("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),_("elasticsearch-head",/elasticsearch-head/,{shared:[9100]}),_("Elasticvue",/elasticvue/,{shared:[8080]}),S("console","varie\
s")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,R]]}),_("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,
shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),_("Kafdrop",/kafdrop/,{shared:[9e3]}),_("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),
_("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),_("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,
[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),Lt("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"\
EMQX_DASHBOARD__DEFAULT_PASSWORD"}),q("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),_("Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,
asks:/\s--auth-provider\b/}),_("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,asks:/\s--(?:basic[-_]auth|auth)\b/}),q("Airflow",/airflow/,
{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,R],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,
le]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"air\
flow"}),q("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jovyan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],
options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),q("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,
{opens:[[/^DISABLE_AUTH$/,R]]}),q("code-server",/code-server/,{words:/codercom\/code-server/i,shared:[8080]}),q("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],
opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,R]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),q("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,
/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"WEBPASSWORD FTLCONF_webserver_api_password"}),q("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,le]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANA\
GEMENT_JWT_SECRET"}),q("Orthanc",/orthanc(?:-python|-plugins)?/,{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,le]],password:"orthanc"}),q("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,
R]]}),Lt("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[81],password:"changeme"}),Lt("Guacamole",/guacamole/,{password:"guacadmin"}),Lt("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),_("F\
rigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),_("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),
_("MLflow",/mlflow/,{shared:[5e3]}),_("Dagster",/dagster(?:-k8s|-celery-k8s)?/,{shared:[3e3]}),_("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],kf=[_("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,
{words:/selenium/i,shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),S("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
R]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),S("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),w("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],X=S("monitor","anybody"),vf=[X("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
X("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),X("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),X("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),X("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),X("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),X("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),X("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),X("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),X("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),X("TensorBoard",/tensorboard/,{shared:[6006]})],A=S("datastore","anybody"),H=S("datastore","a\
sked"),it=S("datastore","varies"),Wt=e=>[/^ALLOW_EMPTY_PASSWORD$/,R,e],yf=[H("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Wt(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),H("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
Ir,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Wt(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),A("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Wt(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),A(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Wt(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
A("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),it("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
le]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),H("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.ym\
l",/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
R]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),H("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),A("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),A("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),A("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),it("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,le],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,R]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),H("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Wt(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),H("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,le]],sets:"NEO4J_AUTH",password:"neo4j"}),A("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,
shared:[7687,7444]}),A("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),H("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[
8529],opens:[[/^ARANGO_NO_AUTH$/,Ir]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),H("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),
it("RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
H("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),H("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),H("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),it("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
A("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),A("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),A("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),A("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),it("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),A("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),A("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),H("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),A("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),S("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),S("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),A("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),A("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),A("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),H("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),it("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
R]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),A("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,R,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],Q=S("debug","anybody"),zt=S("back door","varies"),M=/(?!)/,wf=[Q("th\
e Delve debugger",M,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),Q("the Java debugger",M,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),Q("the Node.js debugger",
M,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),Q("the Ruby debugger",M,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),Q("the Python debugger",M,{words:/debugpy|ptvsd/i,shared:[5678]}),Q("the N\
ode.js debugger",M,{words:/--debug\b/i,shared:[5858]}),Q("the JBoss debugger",M,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),Q("Chrome's debugger",M,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),Q("the Delve debugger",M,{words:/\bdlv\b|delve/i,shared:[4e4]}),Q("the .NET debugger",M,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),Q("gdbserver",M,{words:/\bgdbserver\b/i,
shared:[2159]})],xf=[zt("a usual back door",M,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),zt("a usual back door",M,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),zt("a usua\
l back door",M,{words:/irc|kvrocks/i,alone:[6666]}),zt("a usual back door",M,{words:/terraria|game|server/i,alone:[7777]}),zt("a usual back door",M,{words:M,alone:[31337]})],C=S("datastore","anybody"),
$f=S("datastore","asked"),Sf=[C("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),C("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),$f("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),C("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),C("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,R]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
C("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),C("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
C("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),C("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],_f=[C("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,R,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
C("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
R,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),S("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),C("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),C("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),C("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),C("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),S("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,R]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),C("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),C("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],Cr=S("broker","anybody"),Ef=[Cr("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),Cr("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
R]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,le]]}),S("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),Cr("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],jr=[yf,Sf,_f,Ef,mf,bf,kf,vf,wf,xf],at=jr.flat(),Pr=at.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared)),Lr=new Map;for(let e of Pr){let t=Lr.get(e.port);
t?t.push(e):Lr.set(e.port,[e])}var Af=({from:e,to:t})=>e===t?Lr.get(e)??[]:Pr.filter(({port:s})=>s>=e&&s<=t);function ja(e){let t=Wr.get(e);if(!t){let s=Nr(e);t=jr.flatMap((r,n)=>Of[n]?.(s)?r.filter(({
images:i})=>i.test(s)):[])}return Wr.size<Df&&Wr.set(e,t),t}var Of=jr.map(e=>$s(()=>e.map(({images:t})=>t))),Wr=new Map,Df=1e4,Rf=e=>ja(e).some(({kind:t})=>t==="datastore");function Mf(e,t,s=()=>[]){if(!Nf.
test(Nr(e))||!If(e))return!1;let r=Pa.filter(([i,a])=>i.test(e)&&a.test(t)),n=([,,i])=>i!==void 0&&s().some(([a,o])=>i.test(a)&&o!=="");return r.length>0&&!r.some(n)}var Pa=at.flatMap(({opens:e})=>e),
Nf=/auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/,If=V(1e3,$s(()=>Pa.map(([e])=>e))),La=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...at.flatMap(e=>e.options)],Wa=$s(()=>La),za=/auth|secur|grant|protected|admin-api|token|password/i;function Tf(e,t=""){if(!(!za.test(e)&&!za.test(t))&&!(!Wa(e)&&!(t&&Wa(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.
test(e))for(let s of La){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var Cf=({sets:e,closes:t,asks:s},r,n)=>r.some(([i,a])=>a!==""&&e.some(o=>o.toUpperCase()===i.toUpperCase())||
t.some(([o,l])=>o.test(i)&&(a===void 0||l.test(a))))||s!==void 0&&jf(s,n);function jf(e,t){let s=e.exec(t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var Pf=new Set(
at.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),Lf=at.flatMap(({password:e})=>e===void 0?[]:[e]),Wf=at.flatMap(({configs:e})=>e);function zf([,e,t],s){let r=s.length<Uf&&!t?.test(s)?
e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let i=r.index+r[0].length;return{start:i-n.length,end:i}}var Uf=1e5,Ff={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD\
 KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWOR\
D LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT W\
ORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD\
 JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_\
PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECR\
ET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_\
HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"S\
PRING_SECURITY_USER_PASSWORD"},Ua=new Set([...Pf,...Object.values(Ff).flatMap(e=>e.toUpperCase().split(" "))]),qf=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
Fa=e=>Ua.has(e.toUpperCase())||qf.test(e.toUpperCase()),qa=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],Ba=e=>/AUTH|USER/i.test(e)&&qa.some(([t])=>t.test(e));function Ha(e,t){let[,s="",r]=qa.find(([
i])=>i.test(e))??[],n=s?t.indexOf(s):-1;return n<0||r?.test(t)===!1?void 0:t.slice(n+1)}var Bf=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
Hf=e=>Bf.test(e)||Ua.has(e.toUpperCase()),ot=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Kf=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
Gf=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Yf=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),Ka=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),Vf=V(2e3,e=>Ka(
e.toLowerCase())),K=e=>e.length<=200&&Zf(e),Zf=V(2e3,e=>{if(Hf(e))return!0;let t=ot(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&
t.length<=3||/^(?:NO)?PASSWD$/.test(e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("p\
rivate")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>
1:/^keys?$/.test(r)&&Gf.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Yf.has(n)):/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,i)=>Kf.
test(n)&&Jf(t.slice(i+1)))}),Jf=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),Xf=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function Qf(e){let t=ot(e);return Xf.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function eg(e,t){let s=ot(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(i=>s.replace("access_key",i)),n=new Set([...t].map(i=>ot(i).join("_")));return r.some(i=>n.has(
i))}var tg=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,Ga=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|invalid|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
sg=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,rg=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
zr=new Set([...Lf,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),ng=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function Ss(e,t,s){let r=Va(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:tg.test(r)||og(r)||lg(e)&&cg(r)||pg(e,r)}function Ur(e){let t=Va(e),s=t.replace(sa,"");return Fr(t)||Ga.test(t)||rg.test(t)||sg.test(t)||s!==t&&Ya(s)}function ig(e){let t=e.replace(sa,"");return Fr(
e.slice(-12))||t!==e&&Ya(t)}var Ya=e=>Fr(e)||Ga.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&ag(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),ag=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),Va=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),Fr=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,og=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function lg(e){let t=ot(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>dg.test(
s))}var dg=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,cg=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),pg=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),ug=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,hg=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,fg=/\bPrivate-Lines: {0,4}\d{1,4}/g,
gg=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,mg=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,qr=/(?:\\[nrt]|[\s"'\\,])+/y,bg=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
kg=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function lt(e,t=!1){let s=[],r=(n,i,a)=>{if(n<(s.at(-1)?.end??0))return;a.lastIndex=i;let o=a.exec(e),l=o&&!o[0].endsWith("B\
EGIN ");s.push({start:n,end:l?o.index+o[0].length:t&&!o?e.length:Za(e,i)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:i}of e.matchAll(ug))r(i,i+n.length,hg);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:i}of e.matchAll(fg))r(i+n.length,i+n.length,gg);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(mg))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:Za(e,n)});return s}function Za(e,t){let s=t;for(let r=t;r<e.length;){qr.lastIndex=r,qr.test(e)&&(r=qr.lastIndex);let n=[bg,kg].find(i=>(i.lastIndex=r,i.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var vg=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),Br=e=>zr.has(e)||ng.test(e),yg=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
wg=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function xg(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll(yg))if(!(wg.test(r)&&Br(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(zr.has(s.toLowerCase())||!(Ss("",s,t)||Ur(s))))return s}}var Ja=15,Xa=$r(br.map(({hint:e})=>e));function Hr(e,t=!1){let s=e.slice(0,4096),r=e.length<Ja?"":s.toLowerCase();if(Xa(r))for(let{name:i,hint:a,
pattern:o}of br){let l=r.includes(a)?o.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||ig(l))continue;let[d]=i==="private key"?lt(e,!0):[];return{secret:{by:"format",what:i,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=xg(e,t);return n?{secret:Kr("url","password in a URL",Br(n.toLowerCase())),value:n}:void 0}var $g=e=>e.length<Ja&&/^[\w.-]*$/.test(e),Sg=e=>K(e)||Ba(e);function dt(e,t,s=!1){let r=t.
trim(),n=Hr(r,s);if(n)return n.secret;if(!Ba(e))return K(e)?Qa(e,r,s):void 0;let i=Ha(e,r);return i===void 0?void 0:Qa(e,i,s)}var Kr=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Qa(e,t,s){
let r=t.slice(0,4096).toLowerCase();if(!_g(e,r)){if(zr.has(r))return Kr("name","",!0);if(!(Ss(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return Ur(t)?Fa(e)?{by:"name",what:"\
placeholder that works as a password",wellKnown:!0}:void 0:Kr("name","credential",Br(r))}}var _g=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),_s=16384;function ee(e,t){return t.length>1&&
t.length<_s&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?dt(e,t):void 0}var Eg=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,Ag=/^(?:Set-)?Cookie:/i,
Og=/[^=;\s]{1,200}=([^;\n]*)/g,Dg=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,Rg=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,
Mg=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,Ng=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,Ig=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,
Tg=/^s([|/#,@!])/,Cg=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];
function*Es(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=Eg.exec(e)?.[1];if(t)yield*ct(t);else if(Ag.test(e))for(let[,s=""]of e.matchAll(Og))yield*ct(s);else yield*jg(
e);if(yield*eo(e),/["']/.test(e))for(let s of[Mg,Ng])for(let[,r="",n=""]of e.matchAll(s))K(r)&&(yield*ct(n));if(/pass|pwd|identified|:\/\//i.test(e))for(let s of Cg)for(let[,r=""]of e.matchAll(s))yield*ct(
r);yield*Pg(e)}function eo(e){let[,t="",s=""]=Ig.exec(e)??[];if(K(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));return ee(t,r)?[r]:[]}return e.startsWith("-")&&s.includes(
"=")&&!s.startsWith("-")?eo(s):[]}var ct=e=>ee("PASSWORD",e)?[e]:[];function jg(e){let[,t="",s=""]=Dg.exec(e)??[];return t&&(Rg.test(t)||K(t))?ct(s):[]}function Pg(e){let t=Tg.exec(e)?.[1];if(!t)return[];
let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?ct(r):[]}var Lg=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*to(e,t){for(let{0:s,1:r="",2:n="",index:i}of e.matchAll(Lg)){if(/^\\?["']/.test(n)&&!/["']/.test(e[i-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,i-41),i)))
continue;let{value:a,start:o,end:l}=Wg(e,i+s.length,e[i-1]??"");/\s$/.test(n)&&zg(e.slice(l,l+100))||/^:/.test(n)&&so.test(a)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(a)?{name:r,value:"",start:o}:
{name:r,value:a,start:o})}}var so=/^[|>][-+1-9]{0,2}$/;function Wg(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),i=r?e.indexOf(
r==="{"?"}":r,n):ro(e,n,s),a=i<0?ro(e,n,""):i;return{value:e.slice(n,a),start:n,end:a}}var zg=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function ro(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var Gr=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function no(e){for(let t of e){let s=he(t);if(s)return s}}var Ug=$r(Gr.flatMap(({hints:e})=>e));function io(e,t=e.toLowerCase()){if(!Ug(t))return[];let s=[];for(let{hints:r,pattern:n,as:i,
what:a}of Gr)if(r.some(o=>t.includes(o)))for(let{0:o,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=ee(i,c);p&&s.push({value:c,start:l+o.lastIndexOf(c),secret:a?{...p,what:a}:p})}return s}function he(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,_s),r=Hr(s.trim());if(r)return r;let n=Fg(s),[i]=io(n);if(i)return{secret:i.secret,value:i.value};if(!/[=:]/.test(n))return;let a=Ut(n);for(let{name:o,value:l}of to(
n,t)){let d=ee(o,l);if(d&&!(a&&d.wellKnown))return{secret:d,value:l}}}var Fg=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Ut(t)).join(`
`):e,Ut=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*Yr(e,{file:t,start:s,end:r}){let n=s;for(let i of e.slice(s,r).split(`
`)){let a=Ut(i)?void 0:he(ao(i));a&&(yield{...a,span:{file:t,start:n,end:n+i.trimEnd().length}}),n+=i.length+1}}function ao(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,k);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,i)=>n.endsWith("-")&&i?i:k);return t}var oo=e=>Pt(e.name).some(t=>Or(t,e).length>0)||qg(e)||e.assignments.some(Hg)||Bg(e)||e.words.some(Kg);function qg({
name:e,redirects:t,feeds:s}){return t.length===0&&s.length===0?!1:e==="echo"||e==="printf"||t.some(({operator:r})=>r==="<<"||r==="<<<")||Rr({feeds:s})}var Bg=e=>e.name==="sed"||Ar(e),Hg=({name:e,value:t})=>Sg(
e)||!co(t.literal),Kg=({text:e,literal:t})=>!co(t)||e!==t&&lo(e);function lo(e){if(!e.startsWith("-"))return!1;let t=e.indexOf("=");return ba(t<0?e:e.slice(0,t))}function co(e){return Ft.has(e)?!0:lo(
e)||he(e)||!Es(e).next().done?!1:(e.length>Yg||(Ft.size>=Gg&&Ft.clear(),Ft.add(e)),!0)}var Ft=new Set,Gg=2e3,Yg=200,Vg=()=>Ft.clear(),Zg=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
Jg=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function Xg(e,t=!1){if(!Rr(e)){for(let s of Vr(e,t))if(!s.quiet)return s}}function Vr(e,t=!1){return oo(e)?em(e,t):Qg}var Qg=[];function em(e,t){
let s=t&&(e.assignments.length>0||Ar(e))?sm:tm,r=s.get(e);if(r)return r;let n=new Set,i=[];for(let a of rm(e,t))a.quiet&&a.value!==void 0&&n.has(a.value)||(n.add(a.value??""),i.push(a));return s.set(e,
i),i}var tm=new F,sm=new F;function*rm(e,t){let s=(a,o)=>Zg.test(o)||t&&Qf(a)&&Jg.test(o);for(let{name:a,value:o,span:l}of e.assignments){let d=po(a,o.literal,s);d&&(yield{...d,span:l})}let r=[...As(e)];
yield*r;for(let{operator:a,target:o}of e.redirects)(a==="<<"||a==="<<<")&&(yield*am(o));let n=Ar(e),i=[...r.filter(({quiet:a})=>!a),...Rr(e)?[]:Jr(e)].map(({span:a})=>a);for(let a of e.words.slice(1)){
if(!i.some(({start:o,end:l})=>o<a.span.end&&a.span.start<l)){let o=n?a.literal.indexOf("="):-1,l=o>0?po(a.literal.slice(0,o),a.literal.slice(o+1),s):he(nm(a,e));l&&(yield{span:a.span,...l})}for(let o of Es(
a.literal))yield{span:a.span,value:o,secret:Zr,quiet:!0}}}var Zr={by:"name",what:"credential",wellKnown:!1};function po(e,t,s){let r=ee(e,t),n=r?{secret:r,value:t}:he(t,"line"),i=n?.secret.wellKnown||
s(e,t)||s(e,n?.value??"");return n&&i?{...n,quiet:!0}:n}var nm=({literal:e},{name:t})=>t==="sed"?_h(e)??e:e;function*As(e){let t=Pt(e.name);if(!t.some(({account:s})=>s)){for(let s of t)for(let r of Or(
s,e))yield*uo(r,s.quiet);yield*um(e)}yield*om(e),yield*lm(e)}function*uo({word:e,value:t},s){let r=ee("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:{}})}function*Jr(e){for(let{word:t,
value:s,by:r}of Aa(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of Pt(e.name))for(let{word:s,value:r}of t.account?Or(t,e):[])r.length>1&&!/^[*!]/.test(r)&&!r.includes(k)&&(yield{span:im(s),
value:r})}var im=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*am({literal:e,text:t,span:s}){let r=e===t&&s.end-s.start===t.length,n=s.start;for(let i of e.
slice(0,_s).split(`
`)){let a=Ut(i)?void 0:he(i),o=r?{...s,start:n+i.search(/\S|$/),end:n+i.trimEnd().length}:s;a&&(yield{...a,span:o});for(let l of Es(i.trim()))yield{span:o,value:l,secret:Zr,quiet:!0};n+=i.length+1}}function*om(e){
for(let{word:t,value:s,by:r}of Aa(e))r&&(yield*uo({word:t,value:s},r.quiet))}function*lm(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=yr(e),r=t.filter(({text:i})=>!i.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(pa)){let i=ee("PASSWORD",n.literal);i&&(yield{span:n.span,secret:{...i,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:i,literal:a}of r)for(let o of pm(a,s))yield{span:i,value:o,secret:Zr,quiet:!0}}}var dm=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,cm=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function pm(e,t){
let s=n=>t.some(i=>n.test(i));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return ee("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?cm:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?dm:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let i=r.exec(n.trim())?.[1];return i&&ee("PASSWORD",i)?[i]:[]}):[]}function*um(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),i=n<0?r.
text:r.text.slice(0,n);if(!ba(i)||fm(i,e))continue;let a=t[s+1],o=n<0?a?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=o&&!o.startsWith("-")&&ee(hm.test(i)?"REDIS_PASSWORD":"PASSWORD",o);!o||!l||
o.startsWith("pass:")||o==="changeit"&&gm(i,t)||(yield{span:n<0&&a?{...r.span,end:a.span.end}:r.span,secret:l,value:o})}}var hm=/^--(?:requirepass|masterauth)$/,fm=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function gm(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var mm=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*ho(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:i}of e.matchAll(mm)){let a=dt(s,n,!0);if(!a||!r.endsWith("-")&&!bm(s,n))continue;let o=i+t.length-n.length-1;yield{start:o,end:o+n.length,value:n,isKnown:a.
wellKnown}}}var bm=(e,t)=>K(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),km=3,vm=16,Xr=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
pt=/\\\r?\n|\r?\n[ \t]*- /y,ym=/(?<!\\|\\\r)\n(?![ \t]*- )/g,Os=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Qr(e){if(!Dr(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(ym),({index:n})=>n),
e.length]){let[n,i]=[s,e.slice(s,r)];if(i.length===e.length||Dr(i))for(let a of fo({text:i,at:o=>n+o},0))t.push(a);s=r+1}return t}function fo(e,t){let{segments:s,quoted:r}=new $m(e).read(),n=[],i=[];for(let{
words:a,redirects:o,pipes:l}of s.reverse()){let d=l?i:[];i=xm(a).map(c=>({name:go(a[c]),words:a.slice(c),redirects:o,feeds:d})),n.push({name:"",words:a,redirects:[],feeds:[]},...i)}if(t<km){for(let a of r)
if(Dr(a.text))for(let o of fo(a,t+1))n.push(o)}return n}var go=e=>e?.text.replace(/^.*[/\\]/s,"")??"",wm=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function xm(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=go(e[s]);return t.has(r)?!1:(t.add(r),Pt(r).length>0||ys.has(r)||va(r))}).slice(0,vm)}var $m=class{#e;#t;#r=[{words:[],redirects:[],pipes:!1}];#n=[];#s=0;#a;#l;constructor({text:e,at:t}){
this.#e=e,this.#t=t}read(){for(;this.#s<this.#e.length;)this.#p(this.#e[this.#s]);return this.#i(),{segments:this.#r,quoted:this.#n}}#p(e){e==='"'||e==="'"?this.#u(e):e==="\\"?this.#f():e==="$"?this.#g(
this.#s):e===`
`?this.#h():";|&()`".includes(e)?this.#c(e):e==="<"||e===">"?this.#b():this.#d(e)?this.#i(1):this.#o(e,this.#s,1)}#d(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#a:(e===","||e==="]"||e==="}")&&(!this.#a||
/["'\s,\]}]|^$/.test(this.#e[this.#s+1]??""))}#o(e,t,s){this.#a??={text:"",places:[],start:this.#t(t)},this.#a.text+=e;for(let r=0;r<e.length;r+=1)this.#a.places.push(this.#t(t));this.#s=t+s}#i(e=0){let t=this.#s<
this.#e.length?this.#t(this.#s):this.#t(this.#e.length-1)+1;if(this.#s+=e,!this.#a)return;let{text:s,start:r}=this.#a,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:i,redirects:a}=this.#r.at(
-1);this.#l?a.push({operator:this.#l,target:n}):i.push(n),this.#a=void 0,this.#l=void 0}#c(e){this.#i(),this.#l=void 0;let t=this.#e[this.#s+1]===e;this.#r.at(-1).pipes=e==="|"&&!t,this.#r.push({words:[],
redirects:[],pipes:!1}),this.#s+=t?2:1}#h(){pt.lastIndex=this.#e[this.#s-1]==="\r"?this.#s-1:this.#s,pt.test(this.#e)?this.#i(pt.lastIndex-this.#s):this.#c(`
`)}#f(){pt.lastIndex=this.#s,pt.test(this.#e)?this.#i(pt.lastIndex-this.#s):wm.test(this.#a?.text??"")?this.#o("\\",this.#s,1):this.#o(this.#e[this.#s+1]??"\\",this.#s,2)}#g(e){Xr.lastIndex=e,Xr.test(
this.#e)?this.#o(k,e,Xr.lastIndex-e):this.#o("$",e,1)}#b(){/^\d$/.test(this.#a?.text??"")&&(this.#a=void 0),this.#i(),Os.lastIndex=this.#s,Os.test(this.#e);let e=this.#e.slice(this.#s,Os.lastIndex).trimEnd();
this.#l=/^<<-?$/.test(e)?"<":e,this.#s=Os.lastIndex}#u(e){let t=this.#s,s=this.#m(e);if(s===void 0){this.#i(1);return}let r=this.#a?.text.length??0;for(this.#a??={text:"",places:[],start:this.#t(t)},this.#s=
t+1;this.#s<s;){let a=this.#e[this.#s];e==='"'&&a==="\\"?this.#o(this.#e[this.#s+1]??"",this.#s,2):e==='"'&&a==="$"?this.#g(this.#s):this.#o(a,this.#s,1)}let n=this.#a.text.slice(r),i=this.#a.places.slice(
r);/\s/.test(n)&&this.#n.push({text:n,at:a=>i[a]}),this.#s=s+1,/[,\]}]/.test(this.#e[this.#s]??"")&&this.#i()}#m(e){for(let t=this.#s+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},mo=/[\\"'$]/;function bo(e,t){let s=ko(e,t).map(a=>({start:a,end:a+t.length}));if(s.length>0||!mo.test(e))return s;let r=[],n="";for(let a=0;a<e.length;a+=1)mo.test(
e[a])||(n+=e[a],r.push(a));let i=t.replace(/[\\"'$]/g,"");return ko(n,i).map(a=>({start:r[a],end:r[a+i.length-1]+1}))}function ko(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var Ue=e=>e.replace(/[^\r\n]/g,"*"),vo=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
en=/^[$\uFFFC*]/;function qt(e,t,s){let r=e.filter(i=>i!==void 0),n=r.map(i=>i.before.source).join("|");return{hinted:ph(r),pattern:new RegExp(`(${n})(${t.source})`,`g${r.length===1?r[0]?.before.flags:
""}`),unless:s}}var Sm=[{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],_m=[qt([Kh],/[^\s"',\]]+/,en),qt([Gh],/[^\s"',]+/,en),qt([...mr.filter(
({account:e})=>!e).map(Sa),...Gr.map(({anywhere:e})=>e)],/[^\s"',;|&]+/,/^[$\uFFFC*-]/),qt([{hints:["bearer","basic"],before:/(?:Bearer|Basic)\s+/}],/[\w.+/=-]{8,}/,en),qt([...mr.filter(({account:e})=>e).
map(Sa),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}],/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function te(e){if(e.length>8e3)return`${te(e.slice(0,8e3))}...`;let t=Bt.
get(e);if(t!==void 0)return t;let s=Om(e);return Bt.size>=Em&&Bt.clear(),Bt.set(e,s),s}var Bt=new Map,Em=2e3,Am=()=>Bt.clear();function Om(e){let t=e.toLowerCase(),[s,r]=[t.includes("://"),Ka(t)],n=s?
Sm.reduce(yo,e):e;for(let{start:o,end:l,value:d}of ho(n))n=n.slice(0,o)+Ue(d)+n.slice(l);let i=Xa(t)?br.filter(({hint:o})=>t.includes(o)):[];(i.length>0||s||r)&&(n=n.replace(vo,xo));let a=ra(n);for(let o of _m)
o.hinted(t,a)&&(n=yo(n,o));for(let{pattern:o}of i)n=n.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),Ue);for(let{start:o,end:l}of Dm(e,t,r))n=n.slice(0,o)+Ue(n.slice(o,l))+n.slice(l);return n}
var yo=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,i)=>s?.test(i)?r:n+Ue(i));function*Dm(e,t,s){for(let{value:r,start:n}of io(e,t))yield wo(e,{start:n,end:n+r.length});if(s)for(let{name:r,value:n,start:i}of to(
e,"anywhere"))!n.includes("$")&&ee(r,n)&&(yield{start:i,end:i+n.length});yield*lt(e);for(let{span:r,value:n}of Rm(e)){let i=e.slice(r.start,r.end),a=n.split(k).flatMap(o=>o.length>1?bo(i,o):[]);a.length===
0&&(yield wo(e,r));for(let{start:o,end:l}of a)yield{start:r.start+o,end:r.start+l}}}function*Rm(e){for(let t of Qr(e)){for(let{span:s,value:r=""}of As(t))yield{span:s,value:r};if(yield*Jr(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of Es(s))yield{span:r,value:n}}}function wo(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var Mm=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function xo(e,t,s,r,n){if(so.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(Mm,(a,o,l)=>dt(s,l,!0)?o+Ue(l):a)}`;let i=n.
replace(/^(["'])(.*)\1$/s,"$2");return dt(s,i,!0)?`${t}${s}${t}${r}${n.replace(i,()=>Ue(i))}`:i===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(a,o,l,d)=>dt(
l,d,!0)?`${o}${l}=${Ue(d)}`:a)}`:i!==n&&/[=:]/.test(i)?`${t}${s}${t}${r}${n.replace(i,()=>i.replace(vo,xo))}`:e}function $o(e){return It(gs(te(e)).replace(/##\[/g,"## ["))}var se=e=>$o(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Ht=e=>It(se(e).replace(/^\s*::/,"./::")),Nm=e=>It(`${Ji(JSON.stringify(e,(t,s)=>typeof s=="string"?Im(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),Im=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD");function Kt({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function ut(e,t){let s=Kt(e,t);return e.to?.[s]!==
void 0?e.from[s]:(e.from[s]??0)+Math.min(t,e.text.length)-(e.at[s]??0)}function Z(e,t,s){let{file:r,at:n,from:i,whole:a}=e;if(a)return a;if(e.to)return Tm(e,t,s);let o=n.length>1?Kt(e,t):0,l=(i[o]??0)-
(n[o]??0),d=l+Math.min(t,e.text.length);if(s<=t)return{file:r,start:d,end:d};let c=n[o+1];return{file:r,start:d,end:c===void 0||s<=c?l+Math.min(s-1,e.text.length)+1:ut(e,s-1)+1}}function Tm(e,t,s){let{
file:r,to:n}=e,i=ut(e,t);return s<=t?{file:r,start:i,end:i}:{file:r,start:i,end:n?.[Kt(e,s-1)]?.end??ut(e,s-1)+1}}var Cm=(e,t)=>e.to?.[Kt(e,t)]?.name??"";function jm(e,t,s){let{file:r,whole:n}=e,i=e.text.
slice(t,s);if(i==="")return{file:r,text:i,at:[],from:[]};if(n)return{file:r,text:i,at:[0],from:[n.start],whole:n};let a=new Fe(r);return a.addPart(e,t,Math.min(s,e.text.length)),a.build()}var Fe=class{#e;#t;#r=[];#n=[];#s=[];#a;#l=0;constructor(e){
this.#e=e}add(e,t){e!==""&&(this.#n.push(this.#l),this.#s.push(t),this.#a?.push(void 0),this.#r.push(e),this.#l+=e.length)}addFor(e,t,s,r){e!==""&&(this.#a??=this.#n.map(()=>{}),this.add(e,t),this.#a[this.#a.
length-1]=r===void 0?{end:s}:{end:s,name:r})}addPart(e,t,s){if(this.#t??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=Kt(e,t),n=t;n<s;r+=1){let i=Math.min(s,e.at[r+1]??s),a=e.
text.slice(n,i),o=e.to?.[r];o?this.addFor(a,e.from[r],o.end,o.name):this.add(a,ut(e,n)),n=i}}build(){let e=this.#r.join("");return{file:this.#e,text:e,at:this.#n,from:this.#s,...this.#a?{to:this.#a}:{},
...this.#t?{whole:this.#t}:{}}}},tn={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user","group","host","prompt","chdir","chroot","ot\
her-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"cnp",longValues:["class","classdata"]},timeout:{
values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:["input","output","error"]},exec:{values:"\
a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},chroot:{longValues:["userspec","groups"],
operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{values:"uUbe/nlLmdopfctr"},fixuid:{},
setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{values:"ugG",longValues:["user",
"group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-file","server-num","xauth-protocol",
"server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},So=new Set(["sh","bash","ash","dash","ksh","mksh","zsh"]),qe=e=>So.
has(e),Pm=new Set("tini tini-static dumb-init docker-init catatonit s6-svscan s6-overlay s6-overlay-suexec init supervisord runsv runsvdir my_init systemd pid1 minit yelp-init".split(" ")),Lm=e=>Pm.has(
e),sn=e=>Object.hasOwn(tn,e),Wm=e=>sn(e)||qe(e)||e==="eval"||e==="su"||e==="runuser",ht=e=>e.slice(e.lastIndexOf("/")+1);function rn(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,
s="",r=""]=t;return ht(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var zm=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function _o({name:e,words:t}){if(zm.test(e))for(let s=1;s<
t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(r)&&(s+=1)}}var Um=new Set(["eval","su","runuser",...So,
...Object.keys(tn)]),Fm=[],qm=[];function Bm(e,t=!1){let s=Eo(e[0]);if(!Um.has(s)&&!(t&&s==="ssh"))return{name:s,wrappers:Fm,words:e,assignments:qm};let r=[],n=[],i=e,a=s;for(let o=0;o<12;o+=1){let l=i[0];
if(!l||a===k)break;let d=a==="ssh"?t?Gm(i):void 0:Km(a,i);if(d)return{name:a,wrappers:[...r,{name:a,words:i,span:l.span}],words:i,assignments:n,script:d};let c=sn(a)?tn[a]:void 0,p=c?Hm(i,c,n):void 0;
if(p===void 0||p>=i.length)break;r.push({name:a,words:i.slice(0,p),span:l.span}),i=i.slice(p),a=Eo(i[0])}return{name:a,wrappers:r,words:i,assignments:n}}var Eo=e=>e===void 0?"":e.text.includes(k)?k:ht(
e.text);function Hm(e,{values:t="",longValues:s=[],operands:r=0,assigns:n,unless:i},a){let o=r;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(i?.test(d))return;if(d==="--"){if(o===0)
return l+1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(u))&&
(l+=1);else if(n&&/^[A-Za-z_]\w*=/.test(d)){let u=d.indexOf("=");a.push({name:d.slice(0,u),value:{text:d.slice(u+1),literal:c.slice(u+1),span:p},span:p})}else if(o>0)o-=1;else return l}}function Km(e,t){
if(e==="eval"&&t.length>1)return{word:Do(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let n=t.findIndex(({text:a})=>/^-[a-z]*c$/.test(a)||a==="--command"),i=n>0?t[n+1]:void 0;
return i&&{word:i,options:{errexit:!1,pipefail:!1}}}if(!qe(e))return;let s=!1,r=!1;for(let n=1,i=!1;n<t.length;n+=1){let{text:a}=t[n];if(/^[-+]\w/.test(a))a.startsWith("-")&&(s||=a.includes("e")),/[oO]$/.
test(a)&&(r||=t[n+1]?.text==="pipefail",n+=1),i||=a.startsWith("-")&&a.slice(1).includes("c");else if(a==="--rcfile"||a==="--init-file")n+=1;else if(!a.startsWith("--"))return i?{word:t[n],options:{errexit:s,
pipefail:r}}:void 0}}var Ao="BbcDEeFIiJLlmOoPpRSWw";function Oo(e){for(let t=1;t<e.length;t+=1){let{text:s}=e[t];if(!/^-./.test(s))return e.slice(t+1);Ao.includes(s[s.length-1])&&![...s.slice(1,-1)].some(
r=>Ao.includes(r))&&(t+=1)}}function Gm(e){let t=Oo(e);return t?.length?{word:Do(t),options:{errexit:!1,pipefail:!1},isElsewhere:!0}:void 0}function Do(e){let[t]=e,s=()=>{let r=new Fe(t.span.file);for(let[
n,i]of e.entries()){n>0&&r.add(" ",i.span.start);let a=i.inner();r.addPart(a,0,a.text.length)}return r.build()};return{...t,text:e.map(({text:r})=>r).join(" "),literal:e.map(({literal:r})=>r).join(" "),
inner:s}}var Ym=/\.(?:sh|bash|ksh|zsh)$/i,Vm=/\.ya?ml$/i,Ds=()=>!0,ft=(e,t,s=[])=>({kind:e,names:Vm,claims:(r,n)=>t.test(r)||s.length>0&&Zm(n,s),hasComments:!0});function Zm(e,t){let s=0;return t.every(
r=>{r.lastIndex=s;let n=r.test(e);return s=r.lastIndex,n})}var Ro=[{kind:"makefile",names:/^(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$/i,claims:Ds,hasComments:!0},{kind:"justfile",names:/^\.?justfile$|\.just$/i,
claims:Ds,hasComments:!0},{kind:"jenkinsfile",names:/^Jenkinsfile(?:[.-][\w.-]+)?$|\.jenkinsfile$/i,claims:Ds},{kind:"systemd",names:/\.service$/i,claims:(e,t)=>/^\[Service\]/m.test(t),hasComments:!0},
{kind:"package",names:/^package\.json$/,claims:(e,t)=>/"scripts"\s*:/.test(t)},{kind:"crontab",names:/(?:^|\.)cron(?:tab)?$|^[\w-]+$/i,claims:(e,t)=>(/(?:^|\/)cron\.d\/[^/]+$/.test(e)||/cron(?:tab)?$/i.
test(us(e)))&&/^[ \t]*(?:@[a-z]+|(?:[\d*][\d*/,-]*[ \t]+){4}[\w*/,-]+)[ \t]+\S/m.test(t),hasComments:!0},{kind:"shell",names:/\.(?:sh|bash|ksh|zsh)$|^[^.]+$/i,claims:(e,t)=>{let[s]=rn(t)??[];return s===
void 0?Ym.test(e):qe(us(s))},hasComments:!0},ft("workflow",/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+$|(?:^|\/)action\.ya?ml$/,[/^jobs:/gm,/^[ \t]+runs-on:/gm,/^[ \t]+steps:/gm]),ft("gitlab",
/\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\//),ft("azure",/(?:^|\/)azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\//),ft("bitbucket",/(?:^|\/)bitbucket-pipelines\.ya?ml$/),
ft("circleci",/(?:^|\/)\.circleci\//),ft("woodpecker",/(?:^|\/)\.(?:woodpecker|drone)\.ya?ml$|(?:^|\/)\.woodpecker\//),{kind:"markdown",names:/\.(?:md|markdown)$/i,claims:Ds,hasComments:!0,isProse:!0}],
nn=(e,t)=>{let s=us(e);return Ro.find(({names:r,claims:n})=>r.test(s)&&n(e,t))},an=({name:e,words:t})=>qe(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(n[r-1]?.text??
"")),Jm=({name:e,words:t})=>e==="ssh"&&Oo(t)?.length===0;function Xm(e,t=!1){if(e.redirects.length===0)return;let s=e.redirects.find(({operator:r})=>r==="<<"||r==="<<<")?.target;return s&&(an(e)||t&&Jm(
e))?s:void 0}function Qm(e){if(!an(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===void 0||
r.includes("/")?r:`./${r}`}function eb(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!an(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function tb(e){let t=[];for(let s=1;s<
e.length;s+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[s].text))continue;let r=e.slice(s+1).findIndex(({text:i})=>i===";"||i==="+"),n=e.slice(s+1,r<0?void 0:s+1+r).map(i=>({...i,substitutions:[]}));
n.length&&t.push(n),s+=r<0?e.length:r+1}return t}var sb=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,rb=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,nb=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,
ib=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,ab=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;function Mo(e){
if(!/^[-+.\d]/.test(e))return;let t=e.replaceAll("_",""),[,s,r=""]=nb.exec(t)??[];if(s===void 0)return ib.test(t)?Number(t):void 0;let n=Number(/^0\d/.test(r)?`0o${r.slice(1)}`:r);return s==="-"?-n:n}
function No(e){let[,t,s,r,...n]=ab.exec(e)??[];if(t===void 0)return!1;let[i=0,a=0,o=0]=n.filter(d=>d!==void 0).map(Number),l=new Date(Date.UTC(2e3+Number(t)%400,Number(s),0)).getUTCDate();return Number(
s)>=1&&Number(s)<=12&&Number(r)>=1&&Number(r)<=l&&i<24&&a<60&&o<60}var Io=e=>!sb.test(e)&&!rb.test(e)&&Mo(e)===void 0&&!No(e),ob=72;function on(e,t){if(typeof e!="object")return` ${_e(e,!1)}`;let s={...t,
column:t.column+t.step},r=`${t.lineEnd}${" ".repeat(s.column)}`;if(ln(e)){let i=Se(e);return i.length<=ob&&e.every(a=>typeof a!="object")?` ${i}`:e.map(a=>`${r}-${To(a,s)}`).join("")}let n=Object.entries(
e);return n.length===0?" {}":n.map(([i,a])=>`${r}${_e(i,!1)}:${on(a,s)}`).join("")}function To(e,t){if(typeof e!="object"||ln(e))return` ${Se(e)}`;let s={...t,column:t.column+2};return` ${Object.entries(
e).map(([r,n])=>`${_e(r,!1)}:${on(n,s)}`).join(`${t.lineEnd}${" ".repeat(s.column)}`)}`}function Se(e){return typeof e!="object"?_e(e,!0):ln(e)?`[${e.map(Se).join(", ")}]`:`{${Object.entries(e).map(([
t,s])=>`${_e(t,!0)}: ${Se(s)}`).join(", ")}}`}var ln=e=>Array.isArray(e);function _e(e,t){return typeof e!="string"?String(e):lb(e)&&!(t&&/[,[\]{}]/.test(e))?e:JSON.stringify(e)}function lb(e){return!/^[\w/.$(+~-][\x20-\x7e]*$/.
test(e)||/["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(e)?!1:Io(e)&&!/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(e)}var Co=class{path;text;alone;#e;constructor(e,t,s=!1){this.path=e,this.text=t,
this.alone=s}get lineEnd(){let e=this.text.indexOf(`
`);return e>0&&this.text[e-1]==="\r"?`\r
`:`
`}get lineCount(){return this.#t().length}position(e){let t=this.#t(),s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+
1}}lineStart(e){let t=this.#t();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#t(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}},Ee=(e,t)=>e.lastIndexOf(`
`,t-1)+1||(e.startsWith("\uFEFF")?1:0);function db(e,{file:t,start:s,end:r}){let n=e.indexOf(`
`,r);return{file:t,start:Ee(e,s),end:n<0?e.length:n+1}}var jo=e=>/\b(?:need(?:s|ed)?|required?|requires|necessary)\b/i.test(e);function Po(e,t,s=0){let r=Ee(e,t);for(;r>s;){let n=Ee(e,r-1);if(n<s||!/^[ \t]*#/.
test(e.slice(n,r)))break;r=n}return r}var Lo=(e,t,s=0)=>jo(e.slice(Po(e,t,s),Ee(e,t))),dn="it is a template: check the file that is generated from it",Rs=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,
cn=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,cb=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
Wo=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,pb=new RegExp(Rs),ub=new RegExp(`${Rs}|${cn}`),hb=new RegExp(`${Rs}|${cn}|${cb}`),zo=new RegExp(`^(?:${Rs}|${cn})`),fb=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
gb=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,mb=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
bb=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,kb=e=>bb.test(e.slice(e.lastIndexOf("/")+1)),vb=e=>pb.
test(e),Ms=e=>ub.test(e),yb=e=>hb.test(e),wb=e=>zo.test(e),xb=e=>zo.test(e)||gb.test(e)||fb.test(e),$b=new RegExp(`^${Wo}`),Sb=new RegExp(String.raw`(?<!\$)${Wo}`),_b=e=>$b.test(e),Eb=e=>Sb.test(e),Ab=e=>mb.
test(e),Ob=(e,t)=>t.length===0?[e]:[e,...t.length<16?t:t.slice(0,15)],Db=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),$=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"\
written",value:e,span:t},de=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},E=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unk\
nown",reason:e,text:t,span:s},Rb={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Be=e=>e.state==="written"||e.state==="unknown"&&Rb[e.reason],Mb=/[A-Za-z0-9!^*%$]{1,64}$/;function Uo(e,t,s){
let r=Mb.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var pn=16384,Nb=20,Ib=e=>!/^[A-Za-z_]/.test(e),Ns=e=>!/[$'"\\`\uFFFC]/.
test(e);function un(e,t,s,r=k){return/[$'"\\`]/.test(e)?new hn(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function Tb(e,t){return/[$\\]/.test(e)?new hn(e,t,"\\",{quotes:!1}).
whole():{text:e,undefinedNames:[],names:[]}}function Cb(e,t,s){return/[$'"\\`]/.test(e)?new hn(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var hn=class{#e=[];#t=[];#r;#n=!1;#s;#a;#l;#p;#d;#o;#i=0;#c=0;constructor(e,t,s,{
quotes:r,isLiteral:n=!1,absent:i=k}){this.#p=r,this.#d=n,this.#o=i,this.#s=e,this.#a=t,this.#l=s}whole(){return{text:this.#g(),undefinedNames:this.#e,names:this.#t,...this.#r?{fault:this.#r}:{},...this.#n?
{hasProperty:!0}:{}}}#h(e,t){return e.length>this.#s.length&&e.length>pn?e:e+t}#f(e,t){this.#r??={message:e,at:t}}#g(){let e="";for(;this.#i<this.#s.length;)e=this.#h(e,this.#u());return e}#b(e,t){let s="";
for(;this.#i<this.#s.length;){if(this.#s[this.#i]===e)return this.#i+=1,s;s=this.#h(s,this.#u())}return this.#f(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before the replacement",t),s}#u(){
let e=this.#s[this.#i];return e==="$"?this.#k():this.#p&&e==="'"?this.#m():this.#p&&e==='"'?this.#v():(this.#i+=1,e!==this.#l?e:this.#s[this.#i++]??"")}#m(){let e=this.#i+1,t=this.#s.indexOf("'",e);return t<
0&&this.#f("a single quote is never closed",e-1),this.#i=t<0?this.#s.length:t+1,this.#s.slice(e,t<0?void 0:t)}#v(){let e="",t=this.#i;for(this.#i+=1;this.#i<this.#s.length&&this.#s[this.#i]!=='"';){let s=this.#s[this.#i],
r=this.#s[this.#i+1];s==="$"?e=this.#h(e,this.#k()):s===this.#l&&(r==='"'||r==="$"||r===this.#l)?(e+=r,this.#i+=2):(e+=s,this.#i+=1)}return this.#i>=this.#s.length&&this.#f("a double quote is never cl\
osed",t),this.#i+=1,e}#k(){let e=this.#i;this.#i+=1;let t=this.#s[this.#i]==="{";t&&(this.#i+=1);let s=this.#x(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#c>Nb?(this.#f("bad substitution",e),
this.#i=this.#s.length,""):this.#s[this.#i]!=="}"?this.#S(s,e):(this.#i+=1,this.#$(s,e)):s?this.#$(s,e):"$"}#x(e){let t=e.exec(this.#s.slice(this.#i,this.#i+256))?.[0]??"";return this.#i+=t.length,t}#y(e){
return this.#t.push(e),this.#a(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#i-t})}#$(e,t){let s=this.#y(e);if(s===void 0&&this.#w(e,t),!this.#d)return s??this.#o;let r=this.#s.slice(t,this.#i);return s===
void 0&&r===`$${e}`&&Uo(this.#s,t,e)?r:k}#S(e,t){let s=this.#s[this.#i]===":";s&&(this.#i+=1),this.#n||=_b(this.#s.slice(t,t+256));let r=this.#s[this.#i++]??"",n=this.#y(e);r?(s?/[-+?]/:/[-+?#%/]/).test(
r)||this.#f(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#f("a ${ is never closed",t);let i=this.#e.length;this.#c+=1,r==="/"&&(this.#s[this.#i]==="/"&&(this.#i+=1),this.#b("/",t));let a=this.#b(
"}",t);this.#c-=1;let o=n!==void 0&&(!s||n!=="");return n!==k&&(r==="-"&&o||r==="+"&&!o)&&(this.#e.length=i),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#d?Pb(n,r,o,a):jb(n,r,o,a)}};function jb(e,t,s,r){
return e===k?k:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??k:e===""?"":k}function Pb(e,t,s,r){if(e===k&&r==="")return k;let n=s&&e!==k;return t==="-"&&!n||t==="+"&&n?r:k}function fn(e){if(!e.includes(
":")){let l=qo(e);return l===void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),s=t?.[2]===void 0?void 0:qo(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).
toString(16)}:${(s&0xffffn).toString(16)}`).split("::");if(r.length>2)return;let[n=[],i=[]]=r.map(l=>l?l.split(":"):[]),a=8-n.length-i.length;if(r.length===2?a<1:a!==0)return;let o=[...n,...Array.from(
{length:a},()=>"0"),...i];if(o.every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:o.reduce((l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var Fo=e=>fn(e)!==void 0;function qo(e){let t=e.split(".");if(!(t.
length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<8n|BigInt(r),0n)}function Lb(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=fn(t);if(!r||Number(
s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(s)),i=r.value-r.value%n;return{bits:r.bits,first:i,last:i+n-1n,isShifted:i!==r.value}}var Wb=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=
s,zb=class{isEmpty;#e;#t;constructor(e){this.isEmpty=e.length===0,this.#e=Bo(e.filter(({bits:t})=>t===32)),this.#t=Bo(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#t,
r=s[B(s,t,({first:n})=>n)];return r!==void 0&&t<=r.last}};function Bo(e){let t=[];for(let{first:s,last:r}of e.toSorted((n,i)=>n.first<i.first?-1:n.first>i.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push(
{first:s,last:r}):r>n.last&&(n.last=r)}return t}function Ub(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],faults:[]};let r=[],n=[];for(let i of e.value.split(/\s+/)){if(!i)continue;
let a=Ko(i);a?"fault"in a||r.push($(a.ports,s,e.via)):r.push(E("malformed",i,s));let o=Ho(a,i,t);o&&n.push(o)}return{ports:r,faults:n}}function Fb(e,t){let s=Ho(Ko(e),e,t);return s?[s]:[]}function Ho(e,t,{
value:s,span:r}){if(!e)return;if("fault"in e)return{kind:"broken",span:r,message:e.fault};if(!e.dropped)return;let n=t.slice(t.lastIndexOf(":")+1),i=`EXPOSE publishes nothing: the builder drops ${JSON.
stringify(e.dropped)} and exposes ${n} alone; bind the port where the container is started`,a={title:`write ${n}`,safety:"safe",edits:[{span:r,text:n}]};return{kind:"loose",span:r,message:i,...s===t?{
fix:a}:{}}}function Ko(e){if(e.includes(k))return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),i=s.indexOf("/"),a=i<0?s:s.slice(0,i),o=i<0?"":s.slice(i+1);if(!/^(?:tcp|udp|sctp)?$/i.test(
o))return{fault:`${Gt(o)} is not a protocol: write tcp, udp or sctp`};let l=Go(a,e);if("fault"in l)return l;let d=r?Go(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{
fault:`the ranges ${Gt(r)} and ${Gt(a)} differ in length`};if(n&&!Fo(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${Gt(n)} is not an IP address`};let c={from:l.from,to:l.to,protocol:o.toLowerCase()||"t\
cp"},p=[n,r].filter(Boolean).join(":");return p?{ports:c,dropped:p}:{ports:c}}var Gt=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function Go(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.
exec(e);if(!s)return{fault:`${Gt(t)} is not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`port ${Math.max(r,n)} is out of range: the highest is 65535`}:n<r?{fault:`\
the range ${e} is descending`}:{from:r,to:n}}var qb={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},Bb=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,
Hb=/[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;function Yo(e,t){if(!Bb.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,r,n=""]of e.matchAll(Hb))s+=Number(r)*(qb[n]??0);return e.startsWith("-")&&
s!==0?-s:s}var Kb={},gt={expands:!0},Yt={is:"boolean"},Is={is:"duration"},Vo={repeats:!0},gn={ADD:{chown:gt,chmod:gt,link:Yt,"keep-git-dir":Yt,checksum:gt,unpack:Yt,exclude:Vo},COPY:{chown:gt,from:Kb,
chmod:gt,link:Yt,exclude:Vo,parents:Yt},FROM:{platform:gt},HEALTHCHECK:{interval:Is,timeout:Is,"start-period":Is,"start-interval":Is,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:[
"default","none","host"]},security:{words:["insecure","sandbox"]},device:{repeats:!0}}},mn=(e,t)=>{let s=Object.hasOwn(gn,e)?gn[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},Gb=(e,{name:t})=>mn(
e,t)?.expands===!0;function Yb({keyword:e,flags:t,args:s}){if(t.length===0)return[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let i of t){
let a=mn(e,i.name),o=a?Zb(i,a,n.has(i.name)):void 0;a||r.push(Vb(e,i));let l=a&&!a.expands&&i.name!=="from"&&/\$\{?[A-Za-z_]/.test(i.text??"");o?r.push({kind:"broken",span:i.span,message:l?`${o}; vari\
ables are not expanded here`:o}):l&&e!=="HEALTHCHECK"&&r.push({kind:"loose",span:i.span,message:`--${i.name} does not expand variables: the builder uses the literal text`}),n.add(i.name)}return r}function Vb(e,{
name:t,span:s,text:r}){let n=oe(t,Object.keys(gn[e]??{})),i=`${e} does not take the flag --${t.length>40?`${t.slice(0,40)}...`:t}${n?`, did you mean --${n}?`:""}`,a={span:{...s,start:s.start+2,end:s.start+
2+t.length},text:n??""};return{kind:"broken",span:s,message:i,...n&&(r!==void 0||mn(e,n)?.is==="boolean")?{fix:{title:`write --${n}`,safety:"unsafe",edits:[a]}}:{}}}function Zb({name:e,text:t},{is:s,words:r,
repeats:n},i){if(i&&!n)return`duplicate flag --${e}`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} must be true or false`;if(t===void 0)return`--${e} needs a value`;if(r)
return r.includes(t)?void 0:`--${e} must be one of ${r.join(", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e} must be a whole number, zero or more`:s==="duration"?Jb(e,t):void 0}function Jb(e,t){
let s=Yo(t,!1);return s===void 0?`--${e} needs a duration with a unit, such as 30s`:s!==0&&s<1e6?`--${e} must be zero or at least one millisecond`:void 0}var bn=(e,t)=>e.flags.find(s=>s.name===t),Zo=[
"bind","cache","tmpfs","secret","ssh"],Jo=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"],Ts=j(({
text:e=""})=>{let t=new Map;for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let n=s===void 0?r??"":s.replaceAll('""','"'),i=n.indexOf("=");t.set((i<0?n:n.slice(0,i)).trim().toLowerCase(),
i<0?"":n.slice(i+1))}return t});function Xo(e){let t=[];for(let{instructions:s}of e)for(let{keyword:r,flags:n}of s)if(r==="RUN"&&n.length)for(let i of n){let a=i.name==="mount"?Ts(i):void 0;if(!a||(a.
get("type")??"bind").toLowerCase()!=="bind"||a.has("from"))continue;let o=a.get("source")??a.get("src")??"";o.includes("$")||t.push(hs(o).replace(/^\.$/,""))}return t}var Xb=["z","relabel","shared","p\
rivate","u","bind-propagation"];function Qb({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mount"||!r.text)continue;let n=Ts(r),i=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.
keys())if(!Jo.includes(l)&&!(Xb.includes(l)&&/containerfile/i.test(t.file))){let d=oe(l,Jo);i(`--mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let a=(n.
get("type")??"bind").toLowerCase();if(!a.includes("$")&&!Zo.includes(a)){let l=oe(a,Zo);i(`--mount has no type ${JSON.stringify(a.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let o=n.get("from");o&&/\$./.
test(o)&&i("from= of a mount does not expand variables: name a stage with FROM $IMAGE AS name and use that"),a==="secret"&&o&&i("a secret mount does not take from="),a==="secret"&&!["id","source","src",
"target","dst","destination"].some(l=>n.get(l))&&i("a secret mount names its secret with id="),a==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&i("a secret mount takes id= or source=, not b\
oth")}return s}var Qo=j(({origin:e,copies:t,mounts:s})=>{let r=[];"stage"in e&&r.push(e.stage);for(let{from:n}of t)n&&"stage"in n&&r.push(n.stage);for(let n of s)"stage"in n&&r.push(n.stage);return r});
function el(e){let t=new Set(e);for(let s of t)for(let r of Qo(s))t.add(r);return t}function fe(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var e0=e=>fe(e).toReversed().
flatMap(({assignments:t})=>t),Vt=2e3,mt=new F;function kn(e){let[t]=e,s=e.length===1&&t?vn(t):e.toReversed().flatMap(vn);return s.length>Vt?s.slice(-Vt):s}function t0(e){if(e.reduce((s,r)=>s+s0(r),0)<=
Vt)return!1;let t=new Map;return e.some(s=>{let r=vn(s).length+("stage"in s.origin?t.get(s.origin.stage)??0:0);return t.set(s,r),r>Vt})}var s0=({copies:e,scripts:t})=>e.reduce((s,{sources:r,texts:n})=>s+
r.length*2+n.length,0)+t.reduce((s,{script:r})=>s+r.commands.length,0);function vn(e){let t=mt.get(e);if(t)return t;let s=[e];for(let r=s.at(-1);r;r=s.at(-1)){let n=mt.has(r)?[]:r0(r).filter(i=>!mt.has(
i));if(n.length===0)mt.has(r)||mt.set(r,n0(r)),s.pop();else for(let i of n)s.push(i)}return mt.get(e)??[]}function r0({copies:e}){let t=[];for(let{from:s}of e)if(s&&"stage"in s)for(let r of fe(s.stage))
t.push(r);return t}function n0(e){let t=[],s=({span:r},n)=>{n.length&&t.push({at:r.start,placed:n})};for(let r of e.copies)s(r.instruction,i0(r));for(let r of e.scripts)r.instruction.keyword==="RUN"&&
!r.deferred&&s(r.instruction,a0(r));return t.sort((r,n)=>r.at-n.at).flatMap(({placed:r})=>r)}function tl({sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=P(t.value,s?.state===
"unknown"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||e.length+r.length>1}}function sl(e){let t=e.texts.length?tl(e):void 0;return t?e.texts.map(({name:s,
body:r})=>[t.isFolder?xe(t.to,s):t.to,r]):[]}function i0(e){let{instruction:t,sources:s,from:r}=e,n=[],i=r&&!("stage"in r)?void 0:tl(e);if(i){let{to:a,isFolder:o}=i,l=r&&"stage"in r?kn(fe(r.stage)):void 0,
d=(p,u)=>{n.push(l?{at:p,path:u,within:l}:{at:p,path:u})},c=t.flags.some(({name:p,text:u})=>p==="parents"&&u!=="false");for(let p of s){if(p.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(p.value))
continue;let u=hs(p.value).replace(/^\.$/,""),h=r?`/${u}`:u;if(c){d(xe(a,u),h);continue}d(a,h);let f=u.slice(u.lastIndexOf("/")+1);o&&f&&!f.includes("*")&&d(xe(a,f),h)}}for(let[a,{text:o}]of sl(e))n.push(
{at:a,text:o.replaceAll("\\$","$")});return n}function a0({script:e,workdir:t}){let s=[];for(let r of e.commands){if(r.name==="sed"||!ys.has(r.name))continue;let{texts:n,files:i}=yr(r);if(i.length===0)
continue;let a=n.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(r.name==="printf"?"":" ");if(!(!a||a===k))for(let o of i){let l=P(o,t?.state==="unknown"?void 0:t?.value);l&&s.push({at:l,text:a})}}return s}var o0=new Set(["aix android darwin dragonfly free\
bsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle \
mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function l0(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||o0.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is not a valid platform: write it as linux/arm\
64`}var yn=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),d0=/^(?:https?|ftp|no|all)_proxy$/i,Cs=class{#e=new Map;#t;#r;constructor(e){
if(this.#r=e?e.#r+1:0,this.#t=e,!(!e||this.#r<32)){for(let t=e;t;t=t.#t)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#t=void 0,this.#r=0}}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);
if(s)return s}return e==="PATH"||d0.test(e)?{text:k}:void 0}set(e,t){this.#e.set(e,t)}},rl=new Cs;for(let e of yn)rl.set(e,{text:k});var c0=class{#e;#t;#r;#n;#s=new Set;hasProperty=!1;constructor(e,t,s){
this.#e=e.source,this.#t=e.escape,this.#r=t,this.#n=s}word(e,t){if(Ns(e.value))return $(e.value,e.span);let{logical:s,json:r}=t.instruction;return this.#a(e.value,e.span,t,(n,i)=>r?e.span:Z(s,e.at+n,e.
at+n+i))}plain(e,{scope:t},s){if(s.state!=="unknown"||s.reason!=="variable")return s;let r=a=>{let o=t.get(a);return o?o.unset?void 0:o.text:k},{text:n,fault:i}=un(e.value,r,this.#t,"");return i!==void 0||
n.includes(k)||n.length>pn?s:$(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){if(Ns(e))return $(e,s);let{logical:i}=n.instruction,a=i.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#a(
e,s,n,(o,l)=>a===void 0?s:Z(i,a+o,a+o+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=Tb(this.#e.text.slice(e.start,e.end),o=>s.get(o)?.text),i=(o,l)=>({file:e.file,start:e.start+o,end:e.start+
o+l});n.fault&&this.#l(t,`${n.fault.message}: the builder expands this here-document unless its delimiter is quoted`,i(n.fault.at,2));let a=new Set;for(let{name:o,at:l,length:d}of n.undefinedNames)a.has(
o)||r.push({...this.#p(o,i(l,d),{instruction:t,scope:s}),inBody:!0}),a.add(o)}#a(e,t,s,r){let{scope:n,uses:i}=s,a=un(e,o=>n.get(o)?.text,this.#t);a.hasProperty&&(this.hasProperty=!0),a.fault&&this.#l(
s.instruction,a.fault.message,t);for(let{name:o,at:l,length:d}of a.undefinedNames)i.push(this.#p(o,r(l,d),s));return p0(a,e,t,n)}#l(e,t,s){this.#s.has(e)||(this.#s.add(e),this.#n.push({kind:"broken",span:s,
message:t}))}#p(e,t,{instruction:s,scope:r,target:n}){let i=r===this.#r?void 0:this.#r.get(e)?.span;return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...i?{global:i}:{},...yn.has(e)?{
isPlatform:!0}:{},...Ib(e)?{isParameter:!0}:{}}}};function p0({text:e,names:t},s,r,n){let i=[];for(let a of t){let o=n.get(a)?.span;o&&i.push({how:"interpolated",span:o})}return e.length>pn&&e.length>
s.length?E("large",k,r,i.slice(0,8)):e.includes(k)?E("variable",e,r,i.slice(0,8)):$(e,r,i.slice(0,8))}var wn={commands:[]};function u0(e,t,{source:s,shell:r,variables:n}){let i=t.keyword==="HEALTHCHEC\
K"?t.args.slice(1):t.args,[a]=i;if(!a)return wn;if(t.json)return e.readWords(i.map(g0(t.logical)),n);let o=nl(r);if(!o)return wn;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.
test(a.value.trim())?ll(e,il(s,c),n,o):e.readScript(f0(s,d,a,c,t),n,o):e.readScript(h0(d,a),n,o)}function nl(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>qe(ht(r)));if(t<0)return;let s=e.
slice(t+1);return{errexit:s.some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}var h0=(e,{at:t,value:s})=>t===0?e:jm(e,t,t+s.length);function il(e,{span:t,chomp:s}){
let r=new Fe(t.file);return ol(r,e.text.slice(t.start,t.end),t.start,s?/\r(?=\n)|(?<![^\n])\t+/g:al),r.build()}var al=/\r(?=\n)/g;function ol(e,t,s,r){let n=0;for(let{0:i,index:a}of t.matchAll(r))e.add(
t.slice(n,a),s+n),n=a+i.length;e.add(t.slice(n),s+n)}function ll(e,t,s,r){let n=rn(t.text);if(!n)return e.readScript(t,s,r);let i=nl(n);return i?e.readScript(t,s,i):wn}function f0({text:e},t,{at:s,value:r},{
span:n},{span:i}){let a=new Fe(t.file);return a.addPart(t,s,s+r.length),a.add(`
`,n.start-1),ol(a,e.slice(n.start,i.end),n.start,al),a.build()}var g0=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new Fe(e.file);for(let i=r+1,a=0;a<
t.length;){let o=e.text.indexOf("\\",i),l=Math.min(t.length-a,o<0?t.length:o-i);if(n.addPart(e,i,i+l),i+=l,a+=l,a>=t.length)break;n.add(t[a],ut(e,i)),i+=e.text[i+1]==="u"?6:2,a+=1}return n.build()}}),
m0=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function xn(e,t){if(!e||e.includes(k))return[];if(!e.includes("/"))return m0.map(r=>`${r}/${e}`);let s=P(e,t);return s?[s]:
[]}var b0=class{#e=new Map;#t;constructor(e){this.#t=e}set(e,t){this.#e.set(e,t)}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);if(s)return s}}};function k0(e,{scripts:t,workdir:s,seen:r},n){let i=s?.
state==="unknown"?void 0:s?.value,a=[...e.commands];for(let o of a){let l=Qm(o)??_o(o)??o.words[0]?.text??"",d=o.folder?P(o.folder,i):i,[c]=xn(l,d).flatMap(p=>t.get(p)??[]);if(!(!c||r.has(c))){r.add(c);
for(let p of n(c).commands)a.push(p)}}return a.length===e.commands.length?e:{...e,commands:a}}var v0=class{#e;#t;#r=[];#n=new Map;#s;constructor(e,t){this.#e=e,this.#t=t}add(e){this.#r.push(e),e.name&&
this.#n.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#a(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),i={title:`write ${n}`,safety:"safe",edits:[{span:t,text:n}]},a=`FROM finds n\
o stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#t.push({kind:"broken",span:t,message:a,...e===s?{fix:i}:{}}),r}#a(e){return this.#n.get(e.toLowerCase())}originOf(e,t,s,r){
let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#t.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.test(e)){let a=this.#r[Number(e)];if(a)return{stage:a};
this.#t.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let i=this.#a(e);return i&&i!==s?{stage:i}:n||this.#l(e)?(n||this.#t.push({kind:"broken",span:t,message:`stage ${JSON.stringify(
e)} is defined later: a stage can only take from earlier ones`}),{image:E("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?E("malformed",e,t):$(e,t)}}#l(e){return this.#s??=new Set(this.#e.flatMap(
({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#s.has(e.toLowerCase())&&!this.#a(e)}},dl=new Set(["ABRT","ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT",
"KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM","WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`\
RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),cl=[...dl].map(e=>`SIG${e}`);function pl(e){return/^[+-]?\d+$/.test(e)?Number(e)!==0:dl.has(e.toUpperCase().replace(/^SIG/,""))}function ul(e,t){
if(e.state==="unknown"||pl(e.value))return[];let s=oe(e.value.toUpperCase(),cl),r=JSON.stringify(e.value.slice(0,40));return[{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}\
?`:""}`}]}function js(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function bt(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(
0,t),group:e.slice(t+1)}}var $n=e=>e==="root"||js(e)===0;function He(e){let{account:t}=bt(e);return t===""||$n(t)}function y0(e){let{account:t,group:s}=bt(e);return s===""?He(e)||typeof js(t)=="number":
$n(s)}var w0=e=>Object.values(bt(e)).filter(t=>js(t)==="refused"),hl=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(e)<=2147483647,fl=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV",
"EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],L=new Set(fl),gl=new Map(fl.map(e=>[e,e]));function x0(e){let t=gl.get(e);if(t)return t;
let s=e.replace(/[a-z]/g,r=>r.toUpperCase());return gl.get(s)??s}var N=(e,t)=>({kind:"broken",span:e,message:t}),$0=({keyword:e})=>L.has(e)||oe(e,L)!==void 0;function ml(e){let{keyword:t,keywordSpan:s,
args:r}=e;if(!L.has(t)){let a=oe(t,L),o=N(s,`unknown instruction ${JSON.stringify(Ps(t))}${a?`, did you mean ${a}?`:""}`);return[a?{...o,fix:{title:`write ${a}`,safety:"unsafe",edits:[{span:s,text:a}]}}:
o]}let n=Yb(e),i=(a,o)=>{r.length<a&&n.push(N(s,o))};switch(t){case"FROM":for(let a of E0(e))n.push(a);break;case"COPY":case"ADD":i(2,`${t} needs a source and a destination`);for(let a of O0(e))n.push(
a);break;case"EXPOSE":i(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let a of D0(e))n.push(a);break;case"ONBUILD":i(1,"ONBUILD needs an instruction to defer");for(let a of R0(e))n.push(a);break;case"\
SHELL":(!e.json||r.length===0)&&n.push(N(s,'SHELL needs a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":if(e.flags.length>0)for(let a of Qb(e))n.push(a);break;case"ENV":case"LABEL":i(1,`${t}\
 needs a name and a value`);for(let{name:a}of e.pairs)a.value||n.push(N(a.span,`${t} has an empty name`));break;case"ARG":i(1,"ARG needs a name");for(let{name:a}of e.pairs)a.value||n.push(N(a.span,"AR\
G has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":i(1,"USER needs an argument");for(let a of S0(e))n.push(a);break;default:i(1,`${t} needs an argument`)}return n}var Ps=e=>e.length>
40?`${e.slice(0,40)}...`:e;function S0({args:[e],keywordSpan:t,span:s}){let r=e&&/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,i={file:s.file,start:t.start,
end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is not a comment: the builder reads it as part of the name",fix:{title:"\
move the comment to its own line",safety:"safe",edits:[{span:i,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var _0=/^[a-z][a-z0-9-_.]*$/;function E0({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(o=>o.value.startsWith("#")),i=n?e.indexOf(n):e.length;if(n&&(i===
1||i===3)){let o=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[i-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:o},message:"\
a # after the arguments of FROM is not a comment: the builder reads it as more arguments",fix:{title:"move the comment to its own line",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:o},text:""}]}}]}if(e.length===0)return[N(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[N({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let a=e[2];return a&&!_0.test(a.value.toLowerCase())?[N(a.span,`${JSON.stringify(Ps(a.value))} is not a valid stage name: it must b\
egin with a letter and may contain letters, digits, -, _ and .`)]:[]}var A0=e=>/(?:^|[/\\])\.{0,2}$/.test(e)||e.includes("$");function O0({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.
length-1];if(!n)return[];let i=[];if(!s&&/^\d*<<-?[^<]/.test(n.value)&&i.push(N(n.span,`${e} cannot write to a here-document`)),r.length>0){let a=r.find(l=>l.name==="from");a?.text?.includes("$")&&!/\$$/.
test(a.text)&&i.push(N(a.span,"--from does not expand variables: name a stage with FROM $IMAGE AS name and copy from that"));let o=r.find(({name:l})=>l==="chown")?.text;if(!o?.includes("$"))for(let l of bl(
r,o))i.push(l)}return t.length>2&&!A0(n.value.replace(/^["']|["']$/g,""))&&i.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),i}function bl(e,t){let s=e.
find(({name:i})=>i==="link"),r=e.find(({name:i})=>i==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(i=>i&&!hl(i));return n?[N(r.span,`--link canno\
t look up the name ${JSON.stringify(Ps(n))}: use numbers in --chown, or remove --link`)]:[]}function D0({args:e,keywordSpan:t}){let s=e[0];if(!s)return[N(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.
toUpperCase();return r==="NONE"?e.length>1?[N(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[N(s.span,`HEALTHCHECK takes CMD or NONE, not ${JSON.stringify(Ps(s.value))}`)]:e.length<2?[N(
s.span,"HEALTHCHECK CMD needs a command")]:[]}function R0({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[N(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.
keyword==="MAINTAINER")return[N(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(
({value:r})=>!/[$'"\\`]/.test(r)):[];return[...ml(e),...t.flatMap(r=>Fb(r.value,r)),...s?ul($(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var M0=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
N0=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,I0=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]],Ls=j(({domain:e,path:t})=>{if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`;if(!r.includes("/"))
return r;let[n,i]=I0.find(([a])=>a.test(r))??[];return(n?r.replace(n,i??""):r).replace(M0,"").replace(N0,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}),kl=new Set("latest stable edge nightl\
y dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".split(" ")),T0=new Set("alpine slim fpm\
 cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-\
minimal distroless runtime sdk aspnet static".split(" ")),C0=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));function j0(e,t){let s=e.toLowerCase().
split(/[-_]/),[r=""]=s;if(kl.has(r))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let n=i=>T0.has(i)||kl.has(i)||!t&&C0.has(i);return s.every(n)?`\`${e}\` names a variant, not \
a version`:void 0}var Ke=(e,t)=>t.startsWith("<")?P0(e,t.slice(1)):ue(e,t),vl=({tag:e,digest:t})=>e!==void 0?e:t===void 0?"latest":null;function yl(e,t){let[s="",...r]=t.split(" "),n=i=>e.startsWith(i.
slice(0,i.lastIndexOf(".")+1))&&Ke(e,`<${i}`);return!Ke(e,`<${s}`)&&!r.some(n)}function P0(e,t){let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[
r,n]of t.split(".").map(Number).entries()){let i=s[r];if(i===void 0||i>n)return!1;if(i<n)return!0}return!1}var L0=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debi\
an",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["almalinux",{user:"root",kind:"\
os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"os",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"os"},"*-slim*"],["oraclelinux",
{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"root",kind:"os"}],["photon",
{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["buildpack-deps",{user:"root",kind:"\
os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"runtime",smaller:["-slim","-alpine"]}],["python",{user:"root",kind:"runtime"},"*slim*"],[
"python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["golang",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["golang",{user:"r\
oot",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["ruby",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["php",{user:"root",account:"\
www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[80],kind:"web"},"*apache*"],["php",{user:"root",account:"www-data",kind:"runtime",smaller:[
"-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"runtime",smaller:["-slim"]}],["eclipse-temurin",{user:"ContainerUser",kind:"runtime"},"*nano\
server*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"root",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],["amazoncorretto",{user:"root",
kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-temurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-amazoncorretto-*"],["\
maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*corretto*"],["gradle",{user:"root",account:"\
gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["erlang",{user:"root",kind:"ru\
ntime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haskell",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{user:"root",kind:"runtime"},"*windows\
servercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"runtime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"root",kind:"tool"}],["oven/bun",{user:"\
root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runtime",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",{user:"root",kind:"runtime",bare:!0},"*\
distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-distroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"nginxinc/nginx-unprivileged",ports:[80],
kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.io/nginx/nginx-unprivileged",{user:"101",
ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-data",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"root",kind:"tool"},"*builder*"],["cadd\
y",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"web"},"*windowsservercore*"],["traefik",
{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"root",account:"haproxy",kind:"web",smaller:["-alpine"]},"<2.4"],["haproxy",{user:"haproxy",kind:"web",smaller:["-alpine"]}],["tomcat",{user:"root",
ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[8e3,8443,8001,8444],kind:"web",healthcheck:!0}],["wordpress",{user:"www-data",
kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["wordpress",{user:"root",account:"www-data",ports:[
80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"www-data",ports:[80],kind:"web"}],["joomla",{user:"root",account:"www-\
data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["phpmyadmin",{user:"\
root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["drupal",{user:"root",account:"www-data",ports:[80],kind:"web"}],["ghost",{
user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"redmine",ports:[3e3],kind:"web",smaller:["-alpine"]}],["sonarqube",{user:"so\
narqube",ports:[9e3],kind:"web"},"<8.3"],["sonarqube",{user:"root",drops:!0,account:"sonarqube",ports:[9e3],kind:"web"},"<9.9"],["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"}],["jenkins/jenkin\
s",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsservercore*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*alpine*"],["jenkins/jenkins",{user:"jenkins",ports:[
8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool",smaller:["-alpine"]}],["registry",{user:"root",ports:[5e3],kind:"tool"}],["hashicorp/vault",{user:"100",
ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["hashicorp/consul",{user:"100",ports:[8300,8301,8302,8500,8600],kind:"tool"},"*u\
bi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["consul",{user:"\
root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["hashicorp/terraform",{user:"root",kind:"tool"}],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"\
tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]}],["adminer",{user:"adminer",ports:[9e3],kind:"web"},"*fastcgi*"],
["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"root",ports:[8081],kind:"web"}],["docker",{user:"rootless",ports:[2375,2376],kind:"tool"},"*dind-rootless*"],["docker",{user:"\
root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},"*cli*"],["docker",{user:"root",ports:[2375,2376],kind:"tool",smaller:["-cli"]}],["postgres",{user:"root",drops:!0,account:"\
postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/postgis",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["pgvector/pgvector",{user:"\
root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timescale/timescaledb",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["mysql",{user:"root",drops:!0,account:"\
mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"root",drops:!0,account:"mysql",ports:[3306],kind:"datastore"}],["mongo",
{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],["mongo",{user:"root",ports:[27017],kind:"datastore"},"*windowsservercore*"],["mongo",{user:"root",drops:!0,account:"mongodb",ports:[
27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"redis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["valkey/valkey",{user:"root",drops:!0,account:"valkey",ports:[6379],kind:"\
datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[11211],kind:"datastore",smaller:["-alpine"]}],["elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"\
datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/ela\
sticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},
"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch-wolfi",{user:"1000:0",ports:[9200,9300],kind:"\
datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],kind:"web"}],["logstash",{user:"root",drops:!0,account:"logstash",kind:"tool"},
"<6"],["logstash",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["docker.elasti\
c.co/logstash/logstash-oss",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash-wolfi",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],
["opensearchproject/opensearch",{user:"1000",ports:[9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"root",
drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"couch\
db",ports:[5984,4369,9100],kind:"datastore"}],["apache/couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"datas\
tore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],kind:"\
datastore"},"*-data*"],["influxdb",{user:"root",ports:[8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"in\
fluxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"influ\
xdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:[
"-slim"]}],["clickhouse/clickhouse-server",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[
9e3,8123,9009],kind:"datastore",smaller:["-alpine"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickho\
use",ports:[9e3,8123,9009],kind:"datastore"}],["minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/se\
rver",{user:"root",ports:[1433],kind:"datastore"},"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[
1433],kind:"datastore"}],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"\
root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["eclipse-mosquitto",{user:"root",drops:!0,account:"mosquitto",ports:[1883],kind:"broker"}],
["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],[
"confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker"},"*alpine*"],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],
["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"\
root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/b\
ase*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/di\
stroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],
["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*n\
onroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/java*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java\
*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"\
runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],
["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"\
65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65\
532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"node",kind:"runtime"}],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"\
65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"root",drops:!0,account:"postgres",kind:"datastore"}],["cgr.dev/chainguard\
/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/jre",
{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/php",{user:"\
65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bash",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"\
65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool",bare:!0}],["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"\
tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],["bitnami/redis",{user:"1001",ports:[6379],kind:"datast\
ore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,8443],kind:"web"}],["bitnami/kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitn\
ami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mongodb",{user:"1001",ports:[27017],kind:"datastore"}],["bitnami/node",
{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",{user:"root",ports:[9e3],kind:"runtime"}],["bitnami/git",{user:"root",kind:"too\
l"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com\
/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"\
1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"\
root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],
["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.\
redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"\
os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"r\
untime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpi\
ne"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",
bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],
["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/\
dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",
{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet\
/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerU\
ser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-al\
pine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["m\
cr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],
["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",
{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runti\
me",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:[
"-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.microsoft.com/windows/servercore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",
kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",{user:"root",account:"pwuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pw\
user",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroless*"],["prom/prometheus",{user:"root",account:"nobody",ports:[9090],kind:"tool"},"<2.0"],["prom/prometh\
eus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"root",account:"nobody",ports:[9100],kind:"\
tool"},"<0.15"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/alertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"root",account:"\
nobody",ports:[9093],kind:"tool"},"<0.16"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"root",drops:!0,account:"grafana",ports:[3e3],kind:"web"},"<5.1"],["g\
rafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"\
10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"\
1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],
["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"ru\
ntime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],
["quay.io/jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"r\
oot",kind:"runtime"},"*alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",
kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["am\
azon/aws-cli",{user:"root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{
user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com\
/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portaine\
r/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"\
root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"\
tool"}],["selenium/standalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[
5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],kt,wl=[];function W0(){if(kt)return kt;kt=new Map;for(let e of L0)
e[0].includes("*")?wl.push(e):kt.set(e[0],[...kt.get(e[0])??[],e]);return kt}function Sn(e,t=[]){let s=Ls(e);if(s===null)return;let r=t.length>0?`${e.domain}/${e.path}`:"",n=t.find(({repository:i,tags:a})=>(ue(
r,i)||ue(s,i))&&(!a||Ke(e.tag??"latest",a)));return n?{name:s,...n.facts}:z0(e)}var z0=j(e=>{let t=Ls(e);if(t===null)return;let s=W0().get(t)??wl.filter(([a])=>ue(t,a)),{tag:r}=e,n=s.filter(([,,a])=>!a?.
startsWith("<"));if(r===null&&n.some(([,,a])=>a)&&new Set(n.map(([,{user:a}])=>a)).size>1)return;let i=s.find(([,,a])=>!a||Ke(r??"latest",a));return i&&{name:t,...i[1]}}),xl=e=>/^(?:(?:mcr\.microsoft\.com|microsoft)\/)?windows(?:[/:@]|$)|^mcr\.microsoft\.com\/dotnet\/framework\/|nanoserver|servercore|windows[-_.]|[-_.:]windows|[-_.:]ltsc20\d\d/i.
test(e);function U0(e,t,s){return xl($l(t))||/^windows/i.test($l(e))?!0:s==="`"&&!F0(t)}var $l=e=>e?.state==="unknown"?e.text:e?.value??"";function F0(e){let t=e.state==="unknown"?void 0:Sn(st(e.value));
return t!==void 0&&t.user!=="ContainerUser"}function q0(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return E(e?.reason??"image",t.value,t.span,
t.via);let s=Me(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}var Sl={workdir:void 0,user:void 0,shell:void 0,scripts:void 0};function _l(e,t=new Map,s){return new B0(
e,t,s).run()}var B0=class{#e;#t;#r;#n=new Cs(rl);#s=[];#a=[];#l=new Map;#p=[];#d;#o;#i=this.#n;#c={...Sl};#h;#f=new Map;#g=new Set;constructor(e,t,s){this.#e=e,this.#r=s,this.#t=t,this.#d=new v0(e.instructions,
this.#p),this.#o=new c0(e,this.#n,this.#p)}run(){let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.some(H0)||(r.keyword==="FROM"?(e&&this.#v(e),e=
this.#b(r)):e?(e.instructions.push(r),this.#u(e,r)):r.keyword==="ARG"?this.#y(r,this.#s,void 0):t||(t=!0,this.#p.push({kind:"broken",span:r.keywordSpan,message:`${r.keyword.slice(0,40)} comes before t\
he first FROM: only ARG may`})));e&&this.#v(e);let s=this.#e.instructions[0];return s&&this.#a.length===0&&!t&&this.#p.push({kind:"broken",span:s.keywordSpan,message:"the file has no FROM, so there is\
 nothing to build"}),{stages:this.#a,globals:this.#s,faults:this.#p,hasProperty:this.#o.hasProperty}}#b(e){let t=e.args[0],s=e.args.findIndex(g=>g.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,
n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},i=this.#a.length,a=[],o={instruction:e,scope:this.#n,uses:a},l=t?this.#o.word(t,o):E("malformed","",e.keywordSpan),d=bn(e,"platform"),c=d?.
text?this.#o.flag(d,o):void 0,p=c&&c.state!=="unknown"?l0(c.value):void 0;d&&p&&this.#p.push({kind:"broken",span:d.span,message:p});let u=l.state==="unknown"?void 0:this.#d.baseOf(n,l.value),h=r[1]?.value.
toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,f={index:i,from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],
windows:u?.windows??U0(c,l,this.#e.escape),undefinedUses:a};h&&(f.name=h),this.#a.push(f),this.#d.add(f),this.#i=new Cs(u?this.#l.get(u):void 0),this.#l.set(f,this.#i),this.#c={...(u&&this.#f.get(u))??
Sl},this.#h=void 0;for(let{trigger:g}of u?.instructions??[])g&&this.#u(f,g);return f}#u(e,t){let{keyword:s,args:r}=t,n=r[0],i={instruction:t,scope:this.#i,uses:e.undefinedUses};switch(s){case"ARG":this.#y(
t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(s,t,e);break;case"USER":n&&this.#x(e,n,i);break;case"WORKDIR":n&&(e.workdir=q0(this.#c.workdir,this.#o.word(n,i))),e.workdir&&(this.#c.workdir=e.
workdir);break;case"STOPSIGNAL":if(n){e.stopSignal=this.#o.word(n,i);for(let a of ul(e.stopSignal,n.span))this.#p.push(a)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALT\
HCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#c.shell=r.map(({value:a})=>a),n&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n.value)&&(e.windows=!0);break;case"EXPOSE":for(let a of r)
this.#A(e,this.#o.word(a,i),a);break;case"VOLUME":for(let a of r)e.volumes.push(this.#o.word(a,i));break;case"COPY":case"ADD":this.#_(e,i);break;case"RUN":this.#R(e,i),this.#k(e,t,!1);break;case"ONBUI\
LD":t.trigger&&this.#m(e,t.trigger);break}}#m(e,t){if(t.keyword==="RUN"&&this.#k(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#i;this.#i=new Cs(s),this.#u({...e,assignments:e.deferred,
undefinedUses:[]},t),this.#i=s}#v(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#k(e,t,!1);this.#f.set(e,this.#c)}#k(e,t,s){let r=this.#r;if(!r||e.windows)return;let{source:n}=this.#e,{workdir:i,
user:a,scripts:o}=this.#c,l=p=>this.#i.get(p)?.text,d=u0(r,t,{source:n,shell:this.#c.shell,variables:l});if(o&&t.keyword==="RUN"){let p=u=>ll(r,u,l,{errexit:!1,pipefail:!1});d=k0(d,{scripts:o,seen:this.#g,
workdir:i},p)}let c={instruction:t,script:d,deferred:s};i&&(c.workdir=i),a&&(c.user=a),e.scripts.push(c)}#x(e,t,s){e.user=this.#o.word(t,s),e.plainUser=this.#o.plain(t,s,e.user),this.#c.user=e.plainUser}#y(e,t,s){
for(let r of e.pairs){let n=r.name.value,i=s?this.#i:this.#n,a={instruction:e,scope:i,uses:s?.undefinedUses??[],target:n},o=r.value?this.#o.word(r.value,a):null,l=El(r);t.push({keyword:"ARG",name:n,value:o,
literal:this.#S(r,i),span:l});let d=this.#t.get(n),c=s?this.#n.get(n):void 0;d?i.set(n,{text:d.value??k,span:d.span}):o?i.set(n,{text:o.state==="unknown"?o.text:o.value,span:l}):c?i.set(n,c):i.get(n)||
i.set(n,{text:k,span:l,unset:!0})}}#w(e,t,s){let r=[];for(let n of t.pairs){if(!n.value)continue;let i={instruction:t,scope:this.#i,uses:s.undefinedUses,target:n.name.value},a=this.#o.word(n.value,i);
r.push({keyword:e,name:this.#$(n.name.value),value:a,literal:this.#S(n,this.#i),span:El(n)})}for(let n of r)s.assignments.push(n);if(e==="ENV")for(let{name:n,value:i,span:a}of r)i&&this.#i.set(n,{text:i.
state==="unknown"?i.text:i.value,span:a})}#$(e){return Ns(e)?e:un(e,t=>this.#i.get(t)?.text,this.#e.escape).text}#S({value:e},t){return!e||Ns(e.value)?e?.value??"":Cb(e.value,s=>t.get(s)?.text,this.#e.
escape)}#A(e,t,s){let{ports:r,faults:n}=Ub(t,s);for(let i of r)e.ports.push({span:s.span,setting:i});for(let i of n)this.#p.push(i)}#_(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:i}=s,a=r[r.length-
1];if(!a||r.length<2)return;let o=s.flags.length?this.#O(t):void 0,l=({value:p})=>!s.json&&/^\d*<<-?\S/.test(p),d=[];for(let p=0;p<r.length-1;p+=1){let u=r[p];(i.length===0||!l(u))&&d.push(this.#o.word(
u,t))}let c={instruction:s,sources:d,destination:this.#o.word(a,t),texts:[]};if(this.#c.workdir&&(c.workdir=this.#c.workdir),o){let p=n==="COPY"?bn(s,"from"):void 0;p?.text&&(c.from=this.#E(p.text,p.span,
e,"copies")),o.mode&&(c.mode=o.mode),o.owner&&(c.owner=o.owner),o.checksum&&(c.checksum=o.checksum)}e.copies.push(c),i.length&&this.#D(c,t)}#O(e){let{flags:t,keyword:s}=e.instruction,r={};for(let i of t){
if(!i.text||!Gb(s,i))continue;let a=this.#o.flag(i,e);i.name==="chmod"?r.mode=a:i.name==="chown"?r.owner=a:i.name==="checksum"&&(r.checksum=a)}let{owner:n}=r;if(n?.state==="written"&&n.via)for(let i of bl(
t,n.value))this.#p.push(i);return r}#D(e,t){let{heredocs:s}=t.instruction;e.texts=s.map(n=>({name:n.name,body:il(this.#e.source,n)}));for(let n of s)n.expand&&this.#o.body(n,t);let r=sl(e);if(r.length!==
0){this.#h??=new b0(this.#c.scripts);for(let[n,i]of r)this.#h.set(n,i);this.#c.scripts=this.#h}}#E(e,t,s,r){let n=this.#d.originOf(e,t,s,r);return"stage"in n?{stage:n.stage,span:t}:{image:n.image,span:t}}#R(e,t){
for(let s of t.instruction.flags){if(s.name!=="mount")continue;let r=Ts(s).get("from");r?.includes("$")||this.#o.flag(s,t),r&&e.mounts.push(this.#E(r,s.span,e,"mounts"))}}},H0=({keyword:e,args:t})=>e===
"FROM"&&t.length>0,El=({name:{span:e},value:t})=>({file:e.file,start:e.start,end:(t?.span??e).end}),K0=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),G0=(e,{gap:t,isInside:s})=>!s&&(t()?.split(
`
`).slice(1,-1).every(r=>e.test(r))??!1),Al=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),Ol=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),Y0=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":K0(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>G0(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!Al(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function V0(e,{file:t,start:s},r){for(let{by:n,pattern:i,reach:a}of Y0){let o=i.exec(e),{word:l="",ids:d,reason:c="",until:p}=o?.groups??{},u=o&&a(l,r);if(!o||!u)continue;let h=b=>s+
(o.indices?.groups?.[b]?.[0]??0),f=d===void 0?e.length:o.indices?.groups?.ids?.[0]??0,g=[...n==="trivy"?e.slice(f).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:b,index:y})=>({
value:b,span:{file:t,start:s+f+y,end:s+f+y+b.length}}));if(n==="buildkit"&&d!=="all"){let b=g.filter(({value:y})=>!/^all$/i.test(y));if(b.length===0)continue;g.splice(0,g.length,...b)}let m=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:n,word:l,rules:g,reason:c.trim(),reach:u,...m}}}var _n=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
Z0=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,J0=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function En(e,t,s){let{line:r,block:n,peers:i}=s,{text:a,path:o}=t,l=()=>({file:o,start:Math.max(0,a.search(/\S/)),end:a.trimEnd().length}),d=a.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=ek(d,e);if(c){let{word:u}=c,h=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:o,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(i.length===0)return;let p=V0(d,e,
X0(e,t,s));return!p||!i.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>Q0(e,t,s)}[p.reach](),span:e}}var X0=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=tk(t),isInside:r,
gap:()=>Ol(t.text,e.end,s.start),check:n});function Q0({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=ge(s,Math.min(ge(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function ek(e,{
file:t,start:s}){let r=Z0.exec(e);if(!r)return;let[n,i="",a,o=""]=r,l=(f,g)=>({file:t,start:s+f,end:s+f+g}),d=[];if(a!==void 0){let f=r.index+n.indexOf("[")+1;for(let g of a.matchAll(/[^\s,][^,]*/g)){
let m=g[0].trimEnd();d.push({value:m,span:l(f+g.index,m.length)})}}let c=r.index+n.length-o.length,p=J0.exec(o),u=(p?o.slice(0,p.index)+o.slice(p.index+p[0].length):o).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+/,
""),h=p?.[1]??"";return{word:i.toLowerCase(),rules:d,reason:ur(u,/[\s,;(–—-]/),...p?{until:{value:h,span:l(c+p.index+p[0].length-h.length,h.length)}}:{}}}function An(e,t=s=>ge(e.text,s)){let{text:s}=e;
return _n(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>Dl(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function Dl(e,t,s,r,n=[]){let{text:i,path:a}=e,o=sk(e,t);return En({file:a,start:t,end:s},e,{peers:n,
line:{file:a,start:o,end:ge(i,o)},block:()=>({file:a,start:o,end:r(o)})})}var Rl=new F;function Ml(e){let t=Rl.get(e)??{next:new Map};return Rl.set(e,t),t}function tk(e){let t=Ml(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,ge(e.text,s)));)s=ge(e.text,s)+1;t.head=s}return t.head}function sk(e,t){let{text:s}=e,{next:r}=Ml(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let i=[],a=n;do i.push(a),a=r.get(a)??Math.min(ge(s,a)+1,s.length);while(a<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(a,ge(s,a)+1)));for(let o of i)
r.set(o,a);return a}function ge(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function rk(e,t,s){let r=[],n=[],i="",a=t,o=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){a=l+1,o=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!i&&(o||/[\s;&|()]/.test(e[l-1]??""))){let p=Nl(e,l,s),u={start:l,end:p};o?n.push(u):r.push({...u,line:{start:a,end:p}}),l=p-1;continue}
if(!c&&o){o=!1;let p={start:a,end:Nl(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&i!=="'"?l+=e[l+1]===`
`?0:1:(i?d===i:d==="'"||d==='"')&&(i=i?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function Nl(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var On=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
nk=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},ik=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,ak=e=>On.exec(e)?.[1]?.toLowerCase()==="check";function ok(e,t){
let s=lk(e),r=({start:o,end:l})=>e.slice(o,Math.min(l,o+4096)),n=({start:o})=>o===0||/[\n\uFEFF]/.test(e[o-1]),i=new Map;for(let{comment:o,next:l,isInside:d}of t)d||i.has(l.start)||o.start===s||!n(o)||
!ak(r(o))||Al(Ol(e,o.end,l.start))&&i.set(l.start,o.start);let a=new Set(i.values());return({start:o})=>o===s?"file":a.has(o)?"line":void 0}function lk(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=Dn(e,s)+1);s<e.length;s=Dn(e,s)+1){let r=On.exec(e.slice(s,Math.min(Dn(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function Dn(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Ge(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}var Rn=/[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
function re(e,t,s){return t>=s||!Ge(e.charCodeAt(t))?t:(Rn.lastIndex=t+1,Rn.test(e),Math.min(Rn.lastIndex,s))}function Mn(e,t,s){let r=s;for(;r>t&&Ge(e.charCodeAt(r-1));)r-=1;return r}function dk(e){let t=[];
for(let s of ck(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),n=r?.[3];if(!r||!n)continue;let i=pk(n);if(i===void 0||i==="")continue;let a=o=>o.split(/['"]/).length;t.push({name:i,
expand:a(i)===a(n),chomp:r[2]==="-"})}return t}function ck(e){let t=[],s="";for(let r=0;r<e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let i=Nn(e,r);if(i<0)return;s+=e.slice(r,i+1),r=i}else if(n==="\
$"&&e[r+1]==="{"){let i=In(e,r);if(i<0)return;s+=e.slice(r,i+1),r=i}else if(n==="\\")s+=e.slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let i=r+2;for(;i<e.length&&/[\t\r ]/.test(e[i]);)i+=1;s+=e.slice(
r,i),r=i-1}else Ge(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function Nn(e,t){let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]===
"$"&&e[r+1]==="{"&&s==='"'){let n=In(e,r);if(n<0)return-1;r=n}}return-1}function In(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));if(!s)return-1;if(s[1]===
"}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let i=e[n];if(i==="\\")n+=1;else if(i==="/"&&r)r=0;else{if(i==="}")return r?-1:n;if(i==="'"||i==='"'){if(n=Nn(e,
n),n<0)return-1}else if(i==="$"&&e[n+1]==="{"&&(n=In(e,n),n<0))return-1}}return-1}function pk(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="'"||r==='"'){let n=Nn(e,s);if(n<0)return;t+=r===
'"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(Ge(r.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=r}}return t}var Tn=class{open="";at=-1;#e=0;read(e){
for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},me=(e,t,s)=>({
value:e.text.slice(t,s),span:Z(e,t,s),at:t}),uk=/[\t\v\f\r ]*/y,hk=/[^\t\v\f\r ]*/y;function Ws(e,t,s,r){return e.lastIndex=s,e.test(t),Math.min(e.lastIndex,r)}var Cn=(e,t,s)=>Ws(hk,e,t,s),jn=(e,t,s)=>Ws(
uk,e,t,s);function fk(e,t,s){let r=[],{text:n}=e;for(let i=jn(n,t,s);i<s;){let a=i;i=Cn(n,a,s),r.push(me(e,a,i)),i<s&&(i=jn(n,i,s))}return r}var Il=/[^\s\u0085"'\\`]*/y,Tl=/[^"'\\`]*/y;function Cl(e,t,s,r){
let n=[],{text:i}=e;for(let a=re(i,t,s);a<s;a=re(i,a,s)){let o=a,l="";for(;a<s&&(a=Ws(l?Tl:Il,i,a,s),!(a>=s));){let c=i[a];if(!l&&Ge(c.charCodeAt(0)))break;c===r&&l!=="'"?a+=1:l?l=c===l?"":l:(c==='"'||
c==="'")&&(l=c),a+=1}let d=a>s?s-1:a;a=Math.min(a,s),d>o&&n.push(me(e,o,d))}return n}function gk(e,t,s,r){let n=[],{text:i}=e,a=t;for(;;){if(a=re(i,a,s),!i.startsWith("--",a)||a+1>=s)return{flags:n,rest:a};
let o=a,l="",d="";for(;a<s;){let h=Ws(d?Tl:Il,i,a,s);if(l+=i.slice(a,h),a=h,a>=s)break;let f=i[a];if(!d&&Ge(f.charCodeAt(0)))break;(d?f===d:f==='"'||f==="'")?d=d?"":f:f===r?l+=i[++a]??"":l+=f,a+=1}if(a=
Math.min(a,s),l==="--")return{flags:n,rest:a};let c=l.indexOf("="),p=c<0?l.slice(2):l.slice(2,c),u=Z(e,o,a);n.push(c<0?{name:p,value:l,at:o,span:u}:{name:p,value:l,at:o,span:u,text:l.slice(c+1)})}}var zs=/"(?:[^"\\]|\\.)*"?/sy;
function mk(e,t,s){if(e.text[t]!=="[")return;let r=e.text.slice(t,s),n;try{n=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(n)||!n.every(a=>typeof a=="string"))return{fault:"not-string\
s"};let i=[];for(let a=r.indexOf('"');a>=0;a=r.indexOf('"',zs.lastIndex)){zs.lastIndex=a,zs.test(r);let o=t+a;i.push({value:n[i.length],span:Z(e,o,t+zs.lastIndex),at:o})}return{words:i}}var bk=new Set(
["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),kk=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]),Zt=[];function Pn(e,t,s,r,n,i=!1){let{text:a}=e,o=Cn(a,t,s),l=x0(a.slice(t,o)),d=Z(e,t,o),
c={keyword:l,keywordSpan:d,span:d,flags:Zt,args:Zt,json:!1,pairs:Zt,heredocs:Zt,blanks:Zt,logical:e},p=re(a,o,s);if(a.startsWith("--",p)){let{flags:u,rest:h}=gk(e,p,s,r);c.flags=u,p=re(a,h,s)}if(p>=s)
return c;switch(l){case"ONBUILD":if(c.args=[me(e,p,s)],i)break;c.trigger=Pn(e,p,s,r,n,!0),c.trigger.span=Z(e,p,s);break;case"ENV":case"LABEL":yk(c,p,s,r,n);break;case"ARG":c.args=Cl(e,p,s,r),c.pairs=c.
args.map(u=>Ln(e,u));break;case"HEALTHCHECK":vk(c,p,s,n);break;default:jl(c,l,p,s,n)}return c}function jl(e,t,s,r,n){let{logical:i}=e,a=bk.has(t)?mk(i,s,r):void 0;if(a&&"words"in a){e.args=a.words,e.json=
!0;return}a?.fault==="not-strings"&&n.push({kind:"broken",span:Z(i,s,r),message:`exec form of ${t} may contain only strings`}),e.args=kk.has(t)?fk(i,s,r):[me(i,s,r)]}function vk(e,t,s,r){let{logical:n}=e,
i=t;for(;i<s&&!Ge(n.text.charCodeAt(i));)i+=1;let a=me(n,t,i),o=re(n.text,i,s);o<s&&jl(e,"CMD",o,s,r),e.args=[a,...e.args]}function yk(e,t,s,r,n){let{logical:i,keyword:a}=e,o=Cl(i,t,s,r);if(e.args=o,o[0]?.
value.includes("=")){let c=o.find(f=>!f.value.includes("="));if(!c){e.pairs=o.map(f=>Ln(i,f));return}let p=Pl(o.map(({value:f})=>f).join(" ")),u=`${a} needs name=value, and this word has no =${p?": a \
quote is missing":""}`;n.push({kind:"broken",span:c.span,message:u});let h=o.filter(({value:f})=>f.includes("=")).map(f=>Ln(i,f));e.pairs=h.filter(({name:f,value:g})=>![f,g].some(m=>Pl(m?.value??"")));
return}let l=Cn(i.text,t,s),d=jn(i.text,l,s);d<s?e.pairs=[{name:me(i,t,l),value:me(i,d,s),spaced:!0}]:n.push({kind:"broken",span:Z(i,t,s),message:`${a} needs a name and a value`})}function Pl(e){let t=new Tn;
return t.read(e),t.open!==""}function Ln(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:me(e,t.at,t.at+s),value:me(e,t.at+s+1,r)}}var wk=["hadolint","check\
ov","trivy","kics","buildkit"],Wn=65535,Ll=35,xk=13,zn=[];function Wl(e,t=0){return new $k(e,t).read()}var $k=class{#e;#t;#r;#n=[];#s=[];#a=[];#l=[];#p;#d=new Set;#o="\\";#i;#c=0;#h=0;#f=0;#g=new Set;#b=0;constructor(e,t){
this.#e=t,this.#t=e,this.#r=e.text,this.#p=_n(e.text)}read(){let e=this.#r;e.charCodeAt(0)===65279&&(this.#c=1);let t=ik.exec(e.slice(this.#c,this.#c+4096));if(t?.[1]){let r=this.#c+t[0].length-t[1].length;
this.#i={value:t[1],span:this.#u(r,r+t[1].length)}}for(;this.#c<e.length;){this.#m();let r=this.#f,n=re(e,this.#h,r);this.#d&&this.#k(this.#d,n,r),!(n>=r)&&(e.charCodeAt(n)===Ll?this.#x(n,r):this.#S(n,
r))}this.#s.length===0&&this.#n.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))});let s={dialect:"dockerfile",source:this.#t,instructions:this.#s,faults:this.#n,
suppressions:this.#p?this.#$():[],escape:this.#o};return this.#i&&(s.syntax=this.#i),s}#u(e,t){return{file:this.#t.path,start:e,end:t}}#m(){let e=this.#r,t=this.#c,s=e.indexOf(`
`,t),r=s<0?e.length:s;for(this.#c=s<0?r:s+1,r-t>Wn/3&&this.#v(t,r);r>t&&e.charCodeAt(r-1)===xk;)r-=1;this.#h=t,this.#f=r}#v(e,t){let s=new TextEncoder().encode(this.#r.slice(e+this.#e,t)).length;if(s<=
Wn||this.#g.has(e))return;this.#g.add(e);let r=re(this.#r,e,t),n=`this line has ${s} bytes, more than the ${Wn} the builder reads: split it`;this.#n.push({kind:"broken",span:this.#u(r,Math.min(t,r+40)),
message:n})}#k(e,t,s){let r=this.#r.slice(t,Math.min(s,t+4096)),n=On.exec(r);if(!n){this.#d=void 0;return}let[,i="",a=""]=n,o=i.toLowerCase();if(o!=="escape"&&o!=="syntax"&&o!=="check"){this.#d=void 0;
return}let l=t+r.lastIndexOf(a),d=this.#u(l,l+a.length);e.has(o)&&this.#n.push({kind:"broken",span:d,message:`duplicate ${o} directive`}),e.add(o),o==="syntax"&&(this.#i??=nk(a,d)),o==="escape"&&(a===
"`"||a==="\\"?this.#o=a:this.#n.push({kind:"broken",span:d,message:`the escape character is \\ or \`, not ${JSON.stringify(a)}`}))}#x(e,t){this.#p&&this.#a.push(this.#u(e,t))}#y({start:e,end:t},s){if(!/seaworthy/i.
test(this.#r.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:a})=>a)],i=new Set(this.#l.map(({comment:a})=>a.start));for(let a of n)for(let{start:o,end:l,line:d}of rk(this.#r,
a.start,a.end))i.has(o)||this.#l.push({comment:this.#u(o,l),next:this.#u(d.start,d.end),isInside:!0})}#w(e){for(let t of this.#a)this.#l.push({comment:t,next:e});this.#a=[]}#$(){let e=this.#r.length;this.#w(
this.#u(e,e));let t=this.#s.filter(({keyword:i})=>i==="FROM").map(({span:i})=>i.start),s=i=>t.includes(i.start)?{...i,end:(t.find(a=>a>i.start)??e+1)-1}:i,r=i=>t[B(t,i,a=>a)+1]??e+1,n=ok(this.#r,this.#l);
return this.#l.flatMap(({comment:i,next:a,isInside:o=!1})=>{let l={line:a,block:()=>s(a),peers:wk,isInside:o,check:n(i),nextStage:r};return En(i,this.#t,l)??[]})}#S(e,t){let s=this.#_(e,t),r=this.#r.slice(
e,s<0?t:s),n=[0],i=[e],a=zn,o=t;for(;s>=0&&this.#c<this.#r.length;){this.#m();let c=this.#h,p=this.#f,u=re(this.#r,c,p);if(u>=p){a===zn&&(a=[]),a.push(this.#u(c,this.#c));continue}if(this.#r.charCodeAt(
u)===Ll){this.#x(u,p);continue}this.#a.length&&this.#A(e,this.#u(u,p)),s=this.#_(c,p),n.push(r.length),i.push(c),r+=this.#r.slice(c,s<0?p:s),o=p}if(a.length&&Mn(this.#r,o,this.#r.length)===o)for(;(a[a.
length-1]?.start??0)>o;)a.pop();let l=re(r,0,r.length),d=Mn(r,l,r.length);l<d?this.#O({file:this.#t.path,text:r,at:n,from:i},l,d,{last:o,blanks:a}):this.#n.push({kind:"broken",span:this.#u(e,t),message:"\
nothing follows this continuation, so the instruction is empty"})}#A(e,t){let s=[];for(let r of this.#a)r.start>e?this.#l.push({comment:r,next:t,isInside:!0}):s.push(r);this.#a=s}#_(e,t){let s=t-1,r=this.#r;
for(;s>=e&&(r[s]===" "||r[s]==="	");)s-=1;return s<e||r[s]!==this.#o||s>e&&r[s-1]===this.#o?-1:s}#O(e,t,s,{last:r,blanks:n}){let i=Pn(e,t,s,this.#o,this.#n),{trigger:a}=i,o=a??i,l=!o.json&&(o.keyword===
"RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&e.text.includes("<<")?this.#R(e,i.keywordSpan):zn,d=l.length?this.#E():r,c=this.#u(i.keywordSpan.start,d);i.span=c,i.blanks=n,i.heredocs=l,a&&(a.span=this.#u(
a.keywordSpan.start,d),a.heredocs=l),this.#s.push(i),this.#p&&(this.#w(c),o.keyword==="RUN"&&this.#y(c,l))}#D(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#c,this.#c=e.exec(this.#r)?.index??this.#r.length}#E(){let e=this.#c;for(;e>0&&(this.#r[e-1]===`
`||this.#r[e-1]==="\r");)e-=1;return e}#R(e,t){let s=[];for(let{name:r,expand:n,chomp:i}of dk(e.text)){let a=this.#c,o=-1;for(;this.#c<this.#r.length&&o<0&&this.#b<20;){this.#m();let l=this.#h,d=this.#f,
c=l;for(;c-l<this.#e&&this.#r[c]===" ";)c+=1;for(;i&&this.#r[c]==="	";)c+=1;d-c===r.length&&this.#r.startsWith(r,c)&&(o=l)}if(o<0)return this.#n.push({kind:"broken",span:t,message:`the here-document ${JSON.
stringify(r.slice(0,60))} is never closed`}),this.#c=a,this.#D(),this.#b+=1,s;s.push({name:r,expand:n,chomp:i,span:this.#u(a,o)})}return s}},Un=5e5,Sk=8*1024*1024,_k=`it has more than ${Rt(Un)} words \
and signs, or 8 MB, besides comments; split it, or exclude it`;function Ek(e){if(e.length<=Un)return!1;let t=0,s=0;for(let r=0;r<e.length;){let n=e.indexOf(`
`,r),i=n<0?e.length:n;for(;r<i&&zl(e.charCodeAt(r));)r+=1;if(e[r]!=="#"&&(s+=i-r,t+=Ak(e,r,i),t>Un||s>Sk))return!0;r=i+1}return!1}function Ak(e,t,s){let r=0,n=!1;for(let i=t;i<s;i+=1){let a=e.charCodeAt(
i),o=Ok(a);(o?!n:!zl(a))&&(r+=1),n=o}return r}var zl=e=>e<=32,Ok=e=>e===43||e>=45&&e<=58||e===61||e>=65&&e<=90||e===95||e>=97&&e<=122||e>127,Dk=e=>e.instructions.some(Rk)?new Mk(e).run():e,Rk=({keyword:e,
args:t,flags:s})=>!L.has(e)||t.length===0&&s.length===0,Mk=class{#e;#t;#r;#n=new Map;#s=[];#a;#l=[];#p=[];#d=0;constructor({instructions:e,faults:t,source:s,escape:r}){this.#a=t,this.#e=e,this.#t=s.text,
this.#r=r;for(let[n,{logical:i}]of e.entries())this.#n.set(i.text.trim(),n)}run(){for(;this.#d<this.#e.length;){let t=this.#e[this.#d],s=this.#s[this.#s.length-1];s&&(this.#o(s)||this.#i(s,t))||(this.#s.
push(t),this.#d+=1)}let e=({span:t})=>t.start<(this.#p[B(this.#p,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#s,faults:[...this.#a.filter(t=>!e(t)),...this.#l]}}#o(e){let t=Ik(e);if(!t||
(this.#n.get(t.name)??-1)<this.#d)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#d]?.logical.text.trim()!==r;)this.#d+=1;this.#d+=1;let i=`${s} takes no here-document, so the builder reads\
 the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#l.push({kind:"broken",span:n,message:i}),!0}#i(e,t){if(this.#u(t,e)||this.#m(t)||!this.#v(e,t))return!1;let s=this.#d,
r=Nk(e),n=r?this.#t.indexOf(r.char,t.span.start):-1,i=s,a=!1;for(let l=e;i<this.#e.length;i+=1){let d=this.#e[i];if(this.#u(d,e)||!(d.span.start<=n||this.#h(d,l,e)))break;a||=!L.has(d.keyword),l=d}if(!a)
return!1;if(this.#d=i,!L.has(e.keyword)&&!this.#m(e))return!0;let o=this.#e.slice(s,this.#d);return this.#p.push({...e.span,end:this.#e[i]?.span.start??this.#t.length}),this.#l.push(r?this.#f(r.span):
this.#g(e,o)),this.#s[this.#s.length-1]=this.#c(e,o),!0}#c(e,t){let s=new Fe(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{logical:o,span:l}of t)s.add(" ",l.start-1),s.addPart(o,
0,o.text.length);let r=s.build(),n=re(r.text,0,r.text.length),i=Mn(r.text,n,r.text.length),a=t[t.length-1]?.span.end??e.span.end;return{...Pn(r,n,i,this.#r,[]),span:{...e.span,end:a},blanks:e.blanks}}#h(e,t,s){
return(this.#k(e)>this.#k(s)||!L.has(e.keyword))&&!this.#m(e)&&this.#v(t,e)}#f(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#r}\
, or close the quote`;return{kind:"broken",span:e,message:t}}#g({span:e},t){let s=this.#t.slice(this.#t.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,i=e.end-(s.length-r.length),a=JSON.stringify(t[0]?.keyword.slice(0,40)),o=[i,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#r}`}));return{kind:"broken",span:{...e,start:i-n.length,end:i},message:`this line does not end in ${this.#r}, so the builder takes ${a} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:o}}}#b({keywordSpan:{start:e,end:t}}){return this.#t.slice(e,t)}#u(e,t){let s=r=>/^[A-Z]/.test(this.#b(r));return L.has(e.keyword)&&(s(e)||!s(t))}#m(e){
return!L.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#b(e))&&oe(e.keyword,L)!==void 0}#v(e,t){let s=this.#t.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#k(t)>this.#k(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#k({span:{start:e}}){return e-(this.#t.lastIndexOf(`
`,e-1)+1)}};function Nk({json:e,logical:t}){let s=new Tn;return s.read(t.text),s.open&&!e?{char:s.open,span:Z(t,s.at,s.at+1)}:void 0}function Ik(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!L.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[i="",a="",,o=""]=n??[];if(!n)return;let l=n.index+i.length;return{keyword:t,name:o,span:Z(r,l-a.length,
l)}}function Ul(e,t,s){if(Ek(e.text))return Us(e,_k);let r=Wl(e,s?.indent);if(zk(e,r))return Us(e,dn);if(!s&&jk(e,r))return Us(e,"it has no FROM, so it is only a part of a Dockerfile: check the file t\
hat includes it");let{instructions:n,faults:i}=Dk(r),{stages:a,globals:o,faults:l,hasProperty:d}=_l({source:e,instructions:n,escape:r.escape},new Map,t);if(d)return Us(e,dn);let c=[...i],p=Lk(r);for(let g of n){
let m=p&&!$0(g)?[]:ml(g);if(m.length)for(let b of m)c.push(b)}for(let g of l)c.push(g);for(let g of a)for(let m of Ck(g))c.push(m);let u=a[a.length-1],h={dialect:"dockerfile",source:e,instructions:n,faults:c,
suppressions:r.suppressions,escape:r.escape,stages:a,globals:o,final:u,needed:u?el([u]):new Set},f=Tk(h);return f.length>0&&(h.limits=f),r.syntax&&(h.syntax=r.syntax),s&&(h.inline=s.at),t&&(h.shell=t),
h}var Us=(e,t)=>({dialect:"dockerfile",source:e,skipped:t,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set});function Tk({source:e,stages:t}){let s=[],
r=t.flatMap(({scripts:n})=>n.flatMap(({script:i})=>i.limit??[]))[0];return r&&s.push({span:r,message:"scripts in scripts are read 8 deep: deeper ones are not checked"}),t0(t)&&s.push({span:{file:e.path,
start:0,end:0},message:`an image is given more than ${Rt(Vt)} files: only the last of them are checked`}),s}function Ck({scripts:e}){let t=[];for(let{script:s,instruction:r}of e)s.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.
test(r.logical.text)&&t.push({kind:"unread",span:s.fault.span,message:`this script could not be read, so nothing in it was checked: ${s.fault.message}`});return t}var jk=({path:e},{instructions:t})=>t.
length>0&&!t.some(({keyword:s})=>s==="FROM"||!L.has(s)&&oe(s,L)==="FROM")&&Pk.test(e.slice(e.lastIndexOf("/")+1)),Pk=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,Lk=({syntax:e})=>e!==
void 0&&!Wk.test(e.value),Wk=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;function zk({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:n})=>n==="FROM");return s.some((n,i)=>Uk(n,i<r))||r<
0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||vb(e))?!0:kb(t)&&(Ms(e)||Ab(e))}function Uk({keyword:e,logical:{text:t}},s){switch(e){case"FROM":return yb(t.replace(/\s#(?!\{).*$/s,""));case"EXPOSE":
return Ms(t);case"ARG":return s&&Ms(t);default:return!L.has(e)&&xb(t.trimStart())}}function Fs(e,...t){let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";for(let n=0;n<e.length;n+=
1)r+=s.find(i=>i[n]!==e[n])?.[n]??e[n];return r}var Fn=e=>e.replace(/\S/g,"*");function Fk(e,t){let s=[...t].sort((i,a)=>i.span.start-a.span.start||i.span.end-a.span.end||qk(i,a)),r=[],n=0;for(let{span:i,
text:a}of s){if(i.start<n)throw new RangeError(`edit at ${i.file}:${i.start} overlaps the one before it`);r.push(e.slice(n,i.start),a),n=i.end}return r.push(e.slice(n)),r.join("")}var qk=(e,t)=>{let[s,
r]=[qn(e),qn(t)];return s===r?0:r-s};function qn({text:e}){let[,t,s]=/^\r?\n([ \t]*)(-[ \r\n])?/.exec(e)??[];return t===void 0?Number.POSITIVE_INFINITY:t.length+(s?.5:0)}function Bk(e){let t=new Map;for(let r of e){
let n=ql(r)?e.find(i=>Hk(i,r)):void 0;n&&t.set(n,[...t.get(n)??[],r])}let s=new Set([...t.values()].flat());return Fl(e).flatMap(r=>{let n=t.get(r);if(!n)return s.has(r)?[]:[r];let i=Fl(n).map(o=>o.text).
join(""),a=n.some(({span:o})=>o.start===r.span.end);return[{...r,text:i.replace(/^\r?\n/,"")+(a?"":`
`)}]})}function Fl(e){let t=new Map,s=(r,n)=>{if(!ql(r))return[n,0];let i=`${r.span.file} ${r.span.start}`,a=t.get(i)??n;return t.set(i,a),[a,qn(r)]};return e.map((r,n)=>[r,s(r,n)]).sort(([,[r,n]],[,[
i,a]])=>r-i||a-n).map(([r])=>r)}var ql=({span:e,text:t})=>e.start===e.end&&/^\r?\n/.test(t),Hk=({span:e,text:t},{span:s})=>t===""&&e.file===s.file&&e.start<s.start&&s.start<=e.end&&e.end-s.start<=2,Bl={
EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,
EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,
EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,
ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,
ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,
EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,
EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,
EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},Kk=({kind:e})=>e==="allow"||e==="log";function Gk(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(
t.value&0xffffn):J(Bl,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{
kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT\
_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var Yk=(e,t)=>e.kind===t.kind&&e.value===t.value;function Vk({kind:e,value:t}){return e==="\
errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"passed to a tracer",trap:"stopped by SIGSYS",notify:"passed to the listene\
r",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}function Ye(e){return"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:"replace"in e?e.replace:"u\
nset"in e?e.unset:"variable"in e?e.variable:"entries"in e?e.entries==="logging"?"logDriver":e.entries:"publish"in e||"open"in e?"portBindings":"mount"in e||"secret"in e?"mounts":"join"in e||"network"in
e?"networks":"healthcheck"in e?"healthcheck":"hooks"}var W=e=>"host"in e,Zk=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Hl=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Kl=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,Gl=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
Jk=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,Xk=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
Qk=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function ev(e,t){return t===void 0||Zk.test(e)||Hl.test(e)||Kl.test(e)||t.includes("\0")||Gl.test(t)||!Jk.test(t)?!1:Xk.test(t)||/apparmor/i.test(e)&&Qk.test(t)}var tv=/\.(?:conf|cfg|ini)$/i,sv=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function rv(e,t,s){return Hl.test(e)&&!tv.test(e)||Kl.test(e)?!1:t===void 0?!0:t.includes("\0")||Gl.test(t)||!t.includes(s)?!1:[...t.matchAll(sv)].some(r=>r.slice(1).includes(s))}var nv={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:ev,defines:rv,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},Jt=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}...`:t}\``},iv=e=>/^(?:[AEIOU]|npm)/i.test(
e)?"an":"a",av=/(?<![\w.]|\w-)(?:docker|podman|nerdctl)(?![\w./:-])|\$[({]?\{?[ \t]*\w*(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd)|DOCKER|PODMAN|NERDCTL|CONTAINER_?(?:ENGINE|TOOL|RUNTIME|CLI|CMD))\w*/g,
ov=/^[)}"'\\,]*\s/,Yl=/^(?:run|create|exec|update|build)(?![\w./:-])/,lv=new Set(["container","image","buildx","builder","network","volume","service","pod"]),dv=/^-[\w-]+(?:=([^-].*)?)?$/,Vl=200;function Bn(e){
for(let{index:t,0:s}of e.matchAll(av)){let r=t+s.length,n=e.slice(r,r+Vl).replace(/\\\r?\n/g," "),i=n.indexOf(`
`);if(cv(i<0?n:n.slice(0,i))&&!pv(e,t))return!0}return!1}function cv(e){let t=ov.exec(e)?.[0];if(t===void 0)return!1;let s=e.slice(t.length).trimStart().split(/\s+/),r=!1;for(let[n,i]of s.entries()){if(Yl.
test(i)||lv.has(i)&&Yl.test(s[n+1]??""))return!0;let a=dv.exec(i);if(!a&&(!r||i.startsWith("-")))return!1;r=a!==null&&a[1]===void 0}return!1}function pv(e,t){let s=e.slice(Math.max(0,t-Vl),t);return/^[ \t]*(?:#|\/\/|@?(?:echo|printf)\b(?!.*(?:[;&|]|\$\())|(?:- )?(?:name|description|title):[ \t])/.
test(s.slice(s.lastIndexOf(`
`)+1))}var qs="30s",uv=[{image:"postgres",since:"9.3",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"postgis/postgis",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgre\
s}"},{image:"redis",check:["redis-cli","ping"]},{image:"valkey/valkey",check:["valkey-cli","ping"]},{image:"mariadb",since:"10.2.43 10.3.34 10.4.24 10.5.15 10.6.7 10.7.3 10.8.2",check:["healthcheck.sh",
"--connect"]},{image:"mysql",check:["mysqladmin","ping","-h","127.0.0.1","--silent"]},{image:"mongo",since:"5",check:["mongosh","--quiet","--eval","db.adminCommand('ping')"]},{image:"rabbitmq",since:"\
3.8",check:["rabbitmq-diagnostics","-q","ping"]},{image:"influxdb",tags:"2*",check:["influx","ping"]},{image:"zookeeper",check:["zkServer.sh","status"]},{image:"caddy",check:["wget","-q","--spider","h\
ttp://127.0.0.1:2019/config/"]}],hv=(e,t)=>uv.find(s=>s.image===e&&fv(s,t))?.check;function fv({tags:e,since:t},s){return s===null?!e&&!t:(!e||Ke(s,e))&&(!t||yl(s,t))}var gv={node:e=>["node","-e",`req\
uire('net').connect(${e}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`],python:e=>["python","-c",`import socket; socket.create_connection(('127.0.0.1', ${e}), \
3)`]};function Zl(e){let t=[""],s=0;for(let r of e)r==="{"||r==="["?s+=1:(r==="}"||r==="]")&&(s-=1),r===":"&&s===0?t.push(""):t[t.length-1]+=r;return t}function Hn(e,t){let s=/^(["'])([^\n]*)\1$/.exec(
e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=Zl(s),n=/^[A-Za-z]$/.test(r[0]??"")&&/^[\\/]/.test(r[1]??""),[i,a,o,l]=n?[r.slice(0,2).join(":"),...r.slice(2)]:r;if(!i||!a||l!==void 0)return;let d=t==="re\
ad-only"?/^(?:rw|ro)$/:/^r?(?:shared|slave)$/,c=(o?.split(",")??[]).filter(u=>u!==""&&!d.test(u)),p=t==="read-only"?[...c,"ro"]:c;return[i,a,...p.length?[p.join(",")]:[]].join(":")}function Kn(e,t){let s=/^(["'])([^\n]*)\1$/.
exec(e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=Zl(s),n=r.at(-1)??"",i=r.at(-2)??"";return[r.slice(0,-2).join(":").includes(":")&&t==="127.0.0.1"?"[::1]":t,i,n].join(":")}var mv=e=>/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.
test(e.trim())?Number(e):void 0;function bv(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var kv=new Set(
["memory","memoryReservation","memorySwap","shmSize"]);function vv(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return t===0?e:`${e/1024**t}${["","k","m","g"][t]}`}var yv={readonlyRootfs:"re\
ad_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"\
mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Bs=e=>J(yv,e)??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`),wv={readonlyRootfs:"\
read-only",mounts:"volume",volumes:"volume",devices:"device",deviceCgroupRules:"device-cgroup-rule",networkMode:"network",networks:"network",portBindings:"publish",exposedPorts:"expose",extraHosts:"ad\
d-host",links:"link",externalLinks:"link",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",usernsMode:"userns",cgroupnsMode:"cgroupns",sysctls:"sysctl",ulimits:"ulimit",cpuShares:"cpu-shares",restartPolicy:"\
restart",restartRetries:"restart",logOptions:"log-opt",labels:"label",workingDir:"workdir",healthcheck:"health-cmd"},vt=e=>`--${J(wv,e)??e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}`;function be(e,t){
if(typeof e=="number")return kv.has(t)?vv(e):e;if(typeof e=="boolean")return e;let{target:s,options:r}=e;return s===void 0?String(e):[s,...r?.length?[r.join(",")]:[]].join(":")}var ke=e=>/^[\w@%+=:,./-][\w@%+=:,./~-]*$/.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`,xv={cpus:"limit-cpu",memory:"limit-memory",memoryReservation:"reserve-memory",pidsLimit:"limit-pids",restartPolicy:"restart-condition",restartRetries:"restar\
t-max-attempts",mounts:"mount",groupAdd:"group",extraHosts:"host"},Gn=(e,t)=>(t&&W(t)&&t.stack?J(xv,e):void 0)??vt(e).slice(2);function Jl(e,t,s){if(typeof s!="object")return e==="extraHosts"?`${t}:${s}`:
`${t}=${s}`;let{soft:r,hard:n}=s;return e==="ulimits"&&r!==void 0&&n!==void 0?`${t}=${r}:${n}`:void 0}var Xt=(e,t)=>String(be(e,t)),Xl=(e,t)=>[["health-cmd",typeof e=="string"?e:e.map(ke).join(" ")],...t?
[["health-start-period",qs]]:[]];function $v(e,t,s){if("publish"in e)return Ql(Kn(Hs(e.publish,s)??"",e.at));if(!("open"in e)){if("mount"in e)return Ql(Hn(Hs(e.mount,s)??"",e.to))??"add `readonly` to \
its fields";if("variable"in e)return sd(e.variable,{[e.name]:e.to});if("entries"in e)return e.entries==="logging"?Av(e.to):sd(e.entries,e.to);if("join"in e)return Ov(e);if("network"in e)return`create \
the network with ${O(`docker network create --internal ${e.network}`)}`;if(!("secret"in e))return"healthcheck"in e?`add ${Xl(e.healthcheck,!1).map(([r,n])=>O(`--${r} ${ke(n)}`)).join(" and ")}`:"erase"in
e?`remove ${O(Hs(e.erase,s)??"it")}`:Sv(e,t,s)}}var O=e=>`\`${e}\``,Ql=e=>e&&`change it to ${O(e)}`;function Sv(e,t,s){let r=Ye(e),n=`--${Gn(r,t)}`;if("unset"in e)return`remove ${O(n)}`;if("remove"in e)
return`remove ${e.items.map(o=>O(`${n} ${ed(o,t,r,s)}`)).join(" and ")}`;if("replace"in e)return`change ${O(ed(e.item,t,r,s))} to ${O(ke(Xt(e.by,e.replace)))}`;if("add"in e)return`add ${e.items.map(o=>O(
`${n} ${ke(Xt(o,r))}`)).join(" and ")}`;if(e.to===!0)return`add ${O(n)}`;if(e.to===!1)return`remove ${O(n)}`;let i=r==="restartRetries"&&!_v(t)?`on-failure:${e.to}`:ke(Xt(e.to,r)),a=td(t,r);return a&&
Be(a)?`change ${O(n)} to ${O(i)}`:`add ${O(`${n} ${i}`)}`}var _v=e=>e!==void 0&&W(e)&&e.stack;function ed(e,t,s,r){if(typeof e!="object"||e===null)return String(e);let n=td(t,s),i=n?.state==="written"?
n.value.find(o=>Ev(o,e)):void 0,a=i&&Hs(e.through??i.span,r);return a&&!a.includes(`
`)?a:typeof e.target=="string"?Xt(e,s):"\u2026"}var Ev=(e,t)=>e.state==="written"&&e.value===t;function td(e,t){return(e?[...W(e)?[e.host]:[],e.image]:[]).map(s=>J(s,t)).find(Boolean)}var Hs=({file:e,
start:t,end:s},r)=>r.flatMap(Y).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function sd(e,t){let s=`--${Gn(e)}`;return Object.entries(t).map(([r,n])=>{let i=n===null?void 0:Jl(e,r,n);return i===
void 0?`remove ${O(`${s} ${r}`)}`:`set ${O(`${s} ${ke(i)}`)}`}).join(" and ")}function rd(e){return Object.entries(e).flatMap(([t,s])=>t==="driver"&&typeof s=="string"?[["log-driver",s]]:t!=="options"||
typeof s!="object"||s===null?[]:Object.entries(s).map(([r,n])=>["log-opt",`${r}=${n}`]))}var Av=e=>`add ${rd(e).map(([t,s])=>O(`--${t} ${ke(s)}`)).join(" and ")}`;function Ov({join:e,leave:t=[]}){let s=t.
length?` in place of ${t.map(O).join(" and ")}`:"";return`add ${O(`--network ${ke(e)}`)}${s}`}var Dv=4096,Rv=(e,t)=>nn(e,t)!==void 0&&(t.length>=Dv||Bn(t));function Mv(e,t){let s=nn(e,t);return s!==void 0&&
!s.isProse&&Bn(t)}var Nv={dialect:"commands",part:"starts",noun:"a script with docker commands",usualName:"run.sh",language:"sh",names:new RegExp(Ro.flatMap(({names:e,isProse:t})=>t?[]:e.source).join(
"|"),"i"),prose:/\.(?:md|markdown)$/i,quotes:(e,t)=>Bn(t),runs:/docker|podman|nerdctl|container/i,gaps:"low",claims:(e,t)=>t!==void 0&&Mv(e,t),glance:Rv,label:({path:[e,t=""]})=>`${e==="runs"?"the con\
tainer of":"container"} ${Jt(t)}`,spell:$v,load:async()=>(await Promise.resolve().then(()=>require("../frontends/commands/reader.js"))).reader},Iv=20,yt=e=>({left:Math.min(1048576,65536+16*e)});function wt(e,t,s={}){
if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new Lv(e,t,s),n=r.expand(0,e.length,0),{uses:i,filled:a,fault:o,missing:l,isLarge:d}=r;return{text:n,filled:a,uses:i,...o?{fault:o}:{},...l===
void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var Tv=new Map;function Ks(e,t){if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:i,end:a}of wt(e,Tv).uses.toSorted((o,l)=>o.start-l.start))i>=
r&&!(t&&e[i+1]!=="{"&&Uo(e,i,n))&&(s+=e.slice(r,i)+k,r=a);return(s+e.slice(r)).replaceAll("$$","$")}var Cv=/^(?::\?|:-|:\+|\?|-|\+)/;function jv(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(
s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+1+c.length,operator:"",operand:null}:void 0}let n=Pv(e,t+2,s),i=r(t+2),a=t+2+i.length,o=Cv.exec(e.slice(a,a+2))?.[0]??"";
if(n<0)return{fault:Math.min(s,t+2)};if(!i||!o&&a!==n)return{fault:n+1};let l=a+o.length,d=o?{text:e.slice(l,n),start:l,end:n}:null;return{name:i,start:t,end:n+1,operator:o,operand:d}}function Pv(e,t,s){
let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]==="}"&&--r===0)return n;return-1}var Lv=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#t;#r;#n;constructor(e,t,{blank:s=!1,
room:r=yt(e.length)}){this.#e=e,this.#t=t,this.#r=s?"":k,this.#n=r}expand(e,t,s){let r=this.#e,n="",i=e;for(;i<t;){let a=r.indexOf("$",i);if(a<0||a>=t)return n+r.slice(i,t);n+=r.slice(i,a);let o=n.length,
l=r[a+1]==="$"?void 0:jv(r,a,t);if(l===void 0)n+="$",i=a+(r[a+1]==="$"?2:1);else{if("fault"in l||s>Iv)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},n+k;n+=this.#s(l,s),i=l.end}s===0&&this.
filled.push({start:a,end:i,from:o,to:n.length})}return n}#s(e,t){let s=this.#t.get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),{name:n,start:i,end:a,operator:o,operand:l}=e,d=p=>{
this.uses.push(s?{name:n,start:i,end:a,operator:o,operand:l,from:p,set:s.span}:{name:n,start:i,end:a,operator:o,operand:l,from:p})},c=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.
operator.at(-1)){case"+":return d(r?"operand":"unknown"),r?c():this.#r;case"-":return d(r?"env":"operand"),r?this.#l(s.value):c();case"?":d(r?"env":"required"),r||this.#a(e.name,c());break;default:d(s?
"env":"unset")}return s?this.#l(s.value):this.#r}#a(e,t){this.missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#l(e){return e.length>this.#n.left?(this.isLarge=!0,k):(this.#n.left-=
e.length,e)}},nd="with their variables filled in, some values of this file are too long to be read: they count as unknown";function id(e,t){let s=ad[t].get(e);if(s)return s;let r=t==="raw"?Bv(e):Wv(e);
return ad[t].set(e,r),r}var ad={dotenv:new WeakMap,raw:new WeakMap},od=new Map;function Yn(e,{outer:t=od,before:s=od,format:r="dotenv"}={}){let n=new Map,i={get:o=>t.get(o)??n.get(o)??s.get(o)},a=yt(e.
text.length);for(let o of id(e,r)){let{name:l,span:d}=o,c=ld(o,i,a)??{text:t.get(l)?.value,literal:k},{text:p,literal:u}=c,h="isLarge"in c&&c.isLarge?{isLarge:!0}:{};p!==void 0&&n.set(l,{value:p,literal:u,
span:d,...h})}return n}function ld({text:e,literal:t,fills:s},r,n){if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:i,uses:a,isLarge:o}=wt(e,r,{room:n});return{text:i,uses:a,...o?{
isLarge:o}:{},literal:a.some(({from:l})=>l==="unset")?Ks(e,!0):t}}var Vn="[ \\t\\v\\f\\r\\x85\\xa0]",dd=new RegExp(`(?:export${Vn}+)?([\\p{L}\\p{N}_.[\\]-]+)${Vn}*(?:([=:])${Vn}*|(?=\\n))`,"duy"),cd={
text:void 0,literal:k,fills:!1};function Wv({text:e,path:t}){let s=[],r=i=>e.indexOf(`
`,i)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){dd.lastIndex=n;let i=dd.exec(e),[a,o]=i?.indices?.[1]??[n,n];if(!i)n=/\s/.test(e[n])?n+1:r(n);else{let l=i[2]===void 0?void 0:zv(e,n+i[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?Ks(l.text,!1):l.text}:cd,c={file:t,start:a,end:l?.end??o},p=l?{...c,start:n+i[0].length}:c;s.push({name:i[1],...d,span:c,valueSpan:p}),n=l?.next??
r(o)}}return s}function zv(e,t,s){let r=e[t],n=r==='"'||r==="'"?Uv(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?qv(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let i=s(t),
a=e.slice(t,i-1),o=a.indexOf(" #"),l=(o<0?a:a.slice(0,o)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:i}}function Uv(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var Fv={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},qv=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?Fv[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function Bv({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let i=n.trimStart(),a=r+n.length-(n.endsWith("\r")?1:0),o=r+n.length-i.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(i)?.[0];if(l===void 0)continue;let d=o+l.length>=a,c=e.slice(o+l.
length+1,a),p={file:t,start:o,end:a};s.push({name:l,...d?cd:{text:c,literal:c,fills:!1},span:p,valueSpan:d?p:{...p,start:o+l.length+1}})}return s}var Hv=[{program:"CapRover",keys:[["captainVersion","s\
ervices"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"an action of GitHub",keys:[["runs","name"],["runs","description"],["runs","inputs"]]},{program:"CircleCI",keys:[["version","jobs"],
["version","orbs"],["workflows","jobs"],["orbs","workflows"]]},{program:"GitLab CI",keys:[["stages","image"],["stages","services"],["stages","default"],["stages","variables"],["stages","include"],["st\
ages","before_script"],["before_script","image"]]},{program:"Travis CI",keys:[["language","script"],["language","install"],["language","services"],["dist","script"],["services","script"],["services","\
before_install"]]},{program:"Azure Pipelines",keys:[["trigger","pool"],["trigger","steps"],["trigger","stages"],["trigger","jobs"],["pool","steps"],["pool","jobs"],["pr","steps"],["pr","jobs"],["param\
eters","steps"],["parameters","jobs"],["parameters","steps"],["parameters","jobs"]]},{program:"Drone or Woodpecker CI",keys:[["kind","steps"],["kind","type"],["steps","when"],["steps","services"],["pi\
peline","services"]]},{program:"Buildkite",keys:[["steps","env"],["steps","agents"]]},{program:"Bitbucket Pipelines",keys:[["pipelines","image"],["pipelines","definitions"],["pipelines","options"]]},{
program:"Semaphore",keys:[["agent","blocks"]]},{program:"Concourse",keys:[["jobs","resources"],["resources","resource_types"],["platform","run"]]},{program:"AWS CodeBuild",keys:[["version","phases"]]},
{program:"Google Cloud Build",keys:[["steps","images"],["steps","substitutions"],["steps","timeout"]]},{program:"Kubernetes",keys:[["apiVersion","kind"]]},{program:"CloudFormation",keys:[["AWSTemplate\
FormatVersion"],["Resources","Parameters"],["Resources","Outputs"]]},{program:"OpenAPI",keys:[["openapi","info"],["swagger","info"],["asyncapi","info"]]},{program:"Serverless",keys:[["service","provid\
er"]]},{program:"Task",keys:[["version","tasks"]]},{program:"Dependabot",keys:[["version","updates"]]},{program:"LinuxKit",keys:[["kernel","init"],["kernel","services"],["init","services"]]},{program:"\
Lando",keys:[["recipe","name"],["recipe","services"],["tooling","services"]]},{program:"Symfony",keys:[["services","parameters"],["services","imports"],["services","framework"],["services","doctrine"],
["services","when@dev"],["services","when@test"]]},{program:"Kamal",keys:[["service","image"]]},{program:"the reference of Docker's command line",keys:[["command","short"],["command","long"],["command",
"usage"]]},{program:"Prometheus",keys:[["scrape_configs"]]},{program:"pre-commit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],Kv=new Set("apiVersion kind jobs stages steps pipeline pipe\
lines parameters imports doctrine framework kernel init onboot language script before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions acc\
essories".split(" ")),Gv=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,pd=e=>new Set([...e.matchAll(Gv)].map(([,,t=""])=>t)),Qt;function Yv(e){if(!Qt){Qt=new Map;for(let{keys:t}of Hv)for(let s of t){let[r=""]=s,
n=Qt.get(r);n?n.push(s):Qt.set(r,[s])}}return Qt.get(e)??[]}var Vv=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,Zv=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,
Jv=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function ud(e){if(/^#cloud-config\b/.test(e))return!0;let t=pd(e);for(let s of t)if(Yv(s).some(r=>r.every(n=>t.has(n))))return!0;return Jv.test(e)?
!0:!t.has("services")&&(Vv.test(e)||t.size===0&&Zv.test(e))}var Xv=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function Qv(e){let t=pd(e);if(!t.has("services")||[...t].some(r=>Kv.has(r))||ud(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(
e);return s!==null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Xv.test(e)}var Ae=(e,t)=>e.file===t.file&&e.start===t.start&&
e.end===t.end,ey=e=>J(ty,e),ty={memory:"memory",cpus:"cpus",pidsLimit:"pids"},hd={env:{path:["environment"],joint:"="},labels:{path:["labels"],joint:"="},sysctls:{path:["sysctls"],joint:"="},logging:{
path:["logging"],joint:"="},ulimits:{path:["ulimits"],joint:"="},logOptions:{path:["logging","options"],joint:"="},extraHosts:{path:["extra_hosts"],joint:":"}};function sy(e,t,s){return"publish"in e?ay(
e,s):"open"in e?`publish ${e.open.map(r=>D(fd(r))).join(" and ")}${e.of?.path[1]?` at service ${D(e.of.path[1])}`:""}`:"mount"in e?oy(e,s):"variable"in e?bd(e.variable,{[e.name]:e.to},t):"entries"in e?
bd(e.entries,e.to,t):"join"in e?dy(e,t):"network"in e?`declare the network ${D(e.network)} with \`internal: true\``:"secret"in e?cy(e):"healthcheck"in e?ry(e.healthcheck,t):"erase"in e?`remove ${D(Gs(
e.erase,s)??"it")}`:ny(e,t,s)}function ry(e,t){let s=t!==void 0&&!Be(t.image.healthcheck);return`add \`healthcheck: ${Se({test:gd(e),...s?{start_period:qs}:{}})}\``}var fd=({address:e,host:t,container:s,
protocol:r="tcp"})=>`${e?`${e.includes(":")?`[${e}]`:e}:`:""}${t}:${s}${r==="tcp"?"":`/${r}`}`,es=e=>typeof e=="string"?e.replaceAll("$","$$$$"):e,gd=e=>typeof e=="string"?es(e):["CMD",...e.map(es)],D=e=>`\
\`${e}\``;function ny(e,t,s){let r=Ye(e),n=Bs(r),i=t!==void 0&&py(t,r);if("unset"in e)return yd(ts(t,e.unset))?`add \`${n}: false\``:`remove \`${n}\``;if("remove"in e)return`remove ${e.items.map(o=>D(
md(o,t,r,s))).join(" and ")} from \`${n}\``;if("replace"in e)return`change ${D(md(e.item,t,r,s))} to ${D(String(be(e.by,e.replace)))}`;if("set"in e&&r==="restartRetries"&&t&&W(t)){let o=kd(t,Number(e.
to));return i||o.key==="restart"?`change \`${o.key}\` to \`${o.value}\``:`add \`${o.key}: ${o.value}\``}if("set"in e){let o=_e(be(e.to,e.set),!1);return i?`change \`${n}\` to \`${o}\``:`add \`${n}: ${o}\
\``}let a=e.items.map(o=>_e(be(o,e.add),!0));return i?`add ${a.map(D).join(" and ")} to \`${n}\``:`add \`${n}: [${a.join(", ")}]\``}function md(e,t,s,r){if(typeof e!="object"||e===null)return String(e);
let n=ts(t,s),i=n?.state==="written"?n.value.find(p=>p.state==="written"&&p.value===e):void 0,a=i&&Gs(e.through??i.span,r),{target:o,pathOnHost:l}=e,d=l??o,c=typeof d=="string"?d:d?.state==="written"?
d.value:"";return a&&!a.includes(`
`)?iy(a):c}var iy=e=>/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e,Gs=({file:e,start:t,end:s},r)=>r.flatMap(Y).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function ay({publish:e,at:t},s){let r=Gs(e,
s),n=r&&Kn(r,t);return n?`change it to \`${n}\``:r&&/\bhost_ip\b/.test(r)?`change its \`host_ip\` to \`${t}\``:`add \`host_ip: ${t}\` to it`}function oy({mount:e,to:t},s){let r=Gs(e,s),n=r&&Hn(r,t);return n?
`change it to ${D(n)}`:t==="read-only"?"add `read_only: true` to it":"remove its `propagation`"}function bd(e,t,s){let{path:r}=hd[e],n=ts(s,e),i=new Set(n?.state==="written"?n.value.flatMap(l=>l.state===
"written"?ly(l.value):[]):[]),a=Object.entries(t).map(([l,d])=>d===null?`remove ${D(l)}`:i.has(l)?`change ${D(l)} to ${D(Se(es(d)))}`:`add ${D(`${l}: ${Se(es(d))}`)}`).join(" and "),o=Object.values(t).
every(l=>l===null);return`${a} ${o?"from":i.size?"in":"to"} ${D(r.join("."))}`}var ly=e=>typeof e=="string"?e.replace(/[:=].*$/s,""):e.name;function dy({join:e,leave:t=[]},s){let r=s?.path[1]===void 0?
"it":`service ${D(s.path[1])}`,n=t.length?` in place of ${t.map(D).join(" and ")}`:"";return`attach ${r} to the network ${D(e)}${n}`}function cy({secret:e,from:t}){let[[s,r]=["",""]]=Object.entries(t);
return`declare the secret ${D(e)} with ${D(`${s}: ${r}`)}, and add it to \`secrets\``}function ts(e,t){let s=e?[...W(e)?[e.host]:[],e.image]:[];for(let r of s){let n=J(r,t);if(n)return n}}function py(e,t){
let s=ts(e,t);return s!==void 0&&Be(s)&&!s.via?.some(({how:r})=>r==="built-from")}var uy=new Set(["alias","merge","extends","built-from","inherits","read-from"]);function kd({host:e,span:t},s){let{restartPolicy:r,
restartRetries:n}=e,i=Ae(n.span,n.state==="default"?t:r.span),a=r.state==="unknown"?"on-failure":r.value;return i?{key:"restart",value:`${a}:${s}`}:{key:"max_attempts",value:s}}var vd=({via:e})=>e?.some(
({how:t})=>uy.has(t))??!1,yd=e=>e?.state==="written"&&e.value===!0&&vd(e),hy=/(?:^|[.-])compose[._-]/i;function fy(e,t){let s=e.slice(e.lastIndexOf("/")+1),r=hy.test(s)&&/\.ya?ml$/i.test(s);return t===
void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:r?!ud(t):Qv(t)}function gy(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Yn(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get(
"COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var my={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,
index:{name:".env",list:gy},view:"compose",claims:fy,label:({path:[,e=""]})=>`service ${Jt(e)}`,spell:sy,load:async()=>(await Promise.resolve().then(()=>require("../frontends/compose/reader.js"))).reader},
wd={boolean:"allow-direct-routing cri-containerd debug experimental icc init ip-forward ip-forward-no-drop ip-masq ip6tables iptables ipv6 live-restore no-new-privileges raw-logs rootless selinux-enab\
led tls tlsverify userland-proxy",string:"api-cors-header bip bip6 bridge bridge-accept-fwmark cgroup-parent containerd containerd-namespace containerd-plugins-namespace data-root deprecated-key-path \
default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode default-runtime default-shm-size exec-root firewall-backend fixed-cidr fixed-cidr-v6 group host-gateway-ip init-path ip log-dr\
iver log-format log-level metrics-addr min-api-version pidfile seccomp-profile storage-driver swarm-default-advertise-addr tlscacert tlscert tlskey userland-proxy-path userns-remap",number:"cpu-rt-per\
iod cpu-rt-runtime max-concurrent-downloads max-concurrent-uploads max-download-attempts mtu network-control-plane-mtu network-diagnostic-port shutdown-timeout",strings:"allow-nondistributable-artifac\
ts authorization-plugins cdi-spec-dirs dns dns-opts dns-search exec-opts host-gateway-ips hosts insecure-registries labels node-generic-resources registry-mirrors storage-opts",objects:"default-addres\
s-pools",object:"builder default-network-opts default-ulimits features log-opts proxies runtimes"},xd;function $d(e){return xd??=new Map(Object.entries(wd).flatMap(([t,s])=>s.split(" ").map(r=>[r,t]))),
xd.get(e)}var by=()=>Object.values(wd).flatMap(e=>e.split(" ")),ky={"authorization-plugin":"authorization-plugins","cdi-spec-dir":"cdi-spec-dirs","default-address-pool":"default-address-pools","defaul\
t-network-opt":"default-network-opts","default-ulimit":"default-ulimits","dns-opt":"dns-opts","exec-opt":"exec-opts",feature:"features",host:"hosts","http-proxy":"proxies","https-proxy":"proxies","no-\
proxy":"proxies","insecure-registry":"insecure-registries",label:"labels","log-opt":"log-opts","node-generic-resource":"node-generic-resources","registry-mirror":"registry-mirrors","storage-opt":"stor\
age-opts"},Zn=/"(?:[^"\\]|\\.)*"?|[{}[\]:,]/gs;function Sd(e){let[t=""]=/^\uFEFF?\s*(?:\[\s*)?\{/.exec(e)??[];if(!t)return;let s=new Set,r=new Set,n=1,i="";Zn.lastIndex=t.length;for(let a=Zn.exec(e);a&&
n>0;a=Zn.exec(e)){let[o]=a;o==="{"||o==="["?(n===1&&o==="{"&&i&&r.add(i),n+=1):o==="}"||o==="]"?n-=1:n===1&&o===":"?s.add(i):n===1&&o!==","&&(i=o.slice(1,-1))}return{keys:s,objects:r}}var _d=e=>/(?:^|\/)daemon\.json$/i.
test(e),Jn=e=>/(?:^|\/)docker\/daemon\.json$/i.test(e);function vy(e,t){if(t===void 0)return Jn(e);let s=Sd(t)?.keys;if(!s)return Jn(e);if(s.has("ServerVersion")||s.has("DockerRootDir"))return s.has("\
SecurityOptions")||s.has("LiveRestoreEnabled");let r=[...s].filter(n=>$d(n)!==void 0).length;return e===""?r>0&&r===s.size:_d(e)?Jn(e)?r>0||s.size===0||!s.has("$schema"):r>0&&r*2>=s.size:!1}var yy={dialect:"\
daemon",part:"configures",noun:"an engine configuration",usualName:"daemon.json",language:"json",answers:"engine",names:/\.json$/i,ignoring:e=>`JSON has no comments: turn the rule off in \`seaworthy.ya\
ml\`, for this file alone with \`overrides\`, as \`${e}: off\`.`,claims:vy,glance:(e,t)=>_d(e)||/"(?:ContainersRunning|DriverStatus|DockerRootDir)"\s*:/.test(t),load:async()=>(await Promise.resolve().
then(()=>require("../frontends/daemon/reader.js"))).reader},wy={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|dem\
o|samples?",base:"base"},Ve=(...e)=>`(?:${e.map(t=>wy[t]).join("|")})`,xy=new RegExp(`^${Ve("work","branch","place")}(?:[-_.]|$)`),$y=new RegExp(`^${Ve("work","branch","test","check","lint")}(?:[-_.]|\
$)`),Sy=new RegExp(`(?:^|[-_.])${Ve("work","branch","test","check","lint")}(?:[-_.]|$)`),_y=new RegExp(`(?:^|[-_.])${Ve("work","branch","place","test")}(?:[-_.]|$)`,"i"),Ey=new RegExp(`(?:^|[._-])${Ve(
"work")}(?:[._-]|$)`,"i"),Ay=new RegExp(`(?:^|[._/-])${Ve("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),Oy=new RegExp(`(?:^|[._/-])${Ve("base")}(?:[._/-]|$)`,"i"),Dy=e=>xy.test(e),Ry=e=>$y.
test(e),My=e=>Sy.test(e),Ny=e=>_y.test(e),Iy=e=>Ey.test(e.slice(e.lastIndexOf("/")+1)),Ty=e=>Ay.test(e),Cy=e=>Oy.test(e.split("/").slice(-2).join("/")),jy=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(
0,-4).split(/[^\w-]/).pop()??""),ne=`
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
`,Py=`
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
`,xt;function Ly(){if(xt)return xt;xt=new Map;for(let e=1;e<ne.length;e=ne.indexOf(`
`,e)+1){if(ne[e]==="#")continue;let t=ne.slice(e,ne.indexOf("|",e));xt.has(t)||xt.set(t,e)}return xt}function Wy(e){let t=[];for(let s=Ly().get(e)??ne.length;s<ne.length;){let r=ne.indexOf(`
`,s);if(ne.startsWith(`${e}|`,s))t.push(ne.slice(s,r));else if(ne[s]!=="#")break;s=r+1}return t}function Ed(e){let t=Ls(e);if(!(t===null||e.tag===null))return Uy(`${t}:${e.tag??"latest"}`)}var Ad;function zy(){
return Ad??=Py.split(`
`).flatMap(e=>{let t=e.slice(0,Math.max(0,e.indexOf("|")));return t&&!e.startsWith("#")?[[t.slice(0,t.indexOf("*")),t,e]]:[]}),Ad}var Uy=V(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(
t+1)],n=Wy(s),i=n.length?n:zy().flatMap(([a,o,l])=>s.startsWith(a)&&ue(s,o)?[l]:[]);for(let a of i){let[,o="",...l]=a.split("|");if(o.split(" ").some(d=>ue(r,d)))return Fy(l)}});function Fy([e,t,s,r,n,
i,a,o]){let l=f=>f?f.split(","):[],d=f=>f?JSON.parse(f):void 0,[c,p]=o?o.split(" "):[],u=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r===
"script"}:{},...h===void 0?{}:{cmd:h},has:l(i),lacks:l(a),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function Xn(e,t){return e===void 0?E("image","",t):de(e&&{form:"exec",words:e.map(s=>de(s,t))},t)}var qy=8;
function Qn(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<qy;n-=1){let i=t[n];if("text"in i){if(i.at===e)return i;continue}let a=ei(e,i),o=a===void 0?void 0:"within"in i?Qn(a,i.within,s,r+1):s(a);if(o)return o}}
function ei(e,{at:t,path:s}){let r=hr(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),i=s.slice(n+1);return i.includes("*")?r&&!r.includes("/")&&ue(r,i)?`${s.slice(0,n+1)}${r}`:void 0:r?`${tt(s)}${s?
"/":""}${r}`:s}function ti(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=We(e,t),r=jt(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.length-1];if(!(!n||
/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&jt(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}function Od(e){let t=Dd.
get(e);if(t!==void 0)return t??void 0;let s=By(e);return Dd.set(e,s??null),s}var Dd=new F;function By(e){let t=Hy(e);if(!t)return;let{manager:s,from:r}=t,n=Le[s],i=We(e,s,r);if(s==="pacman")return Vy(
e,i);let a=n.passes?i.operands.filter(p=>!i.behind.includes(p)):i.operands,{action:o,length:l}=Gy(s,a),d=a.slice(l),c=a.slice(0,l).map(({text:p})=>p).join(" ");return{manager:s,facts:n,action:o,verb:l?
a[0]:void 0,does:c,packages:o==="run"?d.slice(0,1):d,args:i,global:Yy(n,c,i)}}function Ys(e,t){let s=xs(ht(e[t]?.text??""));return s&&{manager:s,from:t+1}}function Hy({name:e,words:t}){if(e.startsWith(
"py")&&/^(?:python|pypy)[\d.]*$/.test(e)){let r=t.findIndex(n=>n.text==="-m");return r>0?Ys(t,r+1):void 0}if(e==="uv"&&t[1]?.text==="pip")return Ys(t,1);if(e==="php")return t[1]?.text.includes("compos\
er")?Ys(t,1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.test(t[1]?.text??""))return Ys(t,1);let s=xs(e);return s&&{manager:s,from:1}}var Rd=new Map;function Ky(e){let t=Rd.get(e)??new Map(
Object.entries(Le[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+"," "),s])));return Rd.set(e,t),t}function Gy(e,t){let s=Ky(e),r=s.get("*");if(r)return{action:t.length?r:"other",length:0};
for(let n=Math.min(3,t.length);n>0;n-=1){let i=t.slice(0,n).map(({text:o})=>o).join(" "),a=s.get(i);if(a)return{action:a,length:n}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",
length:0}}function Yy({everybody:e},t,{options:s}){return e===!0||e&&fa(e,t.split(" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="global")}function Vy(e,t){
let s=(...i)=>t.options.some(({name:a})=>i.includes(a)),r=s("-S","--sync"),n=s("-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?
"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",facts:Le.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var Md=e=>Le[e].
system===!0,Zy=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,Nd=e=>Zy.test(e),Vs=j(({sources:e,destination:t,workdir:s,instruction:r})=>{if(t.state==="\
unknown")return;let n=P(t.value,s?.state==="unknown"?void 0:s?.value);if(n===void 0)return;let i=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:i}]:e.map(a=>{let o=a.state==="unk\
nown"?void 0:tt(a.value).split("/").pop(),l=o!==void 0&&o!==""&&!/^\.{1,2}$|[*?[]/.test(o),d=r.keyword==="ADD"&&Nd(o??"");if(!l||d||a.state==="unknown"||a.value.endsWith("/"))return{path:n,folder:!0};
let c=`${n==="/"?"":n}/${o}`;return i?o.includes(".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!o.includes(".")}})}),Jy=/^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/,
Xy=/(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/,Qy=/\.(?:db|sqlite3?|log|pid)$/;function Id(e,t=!1){let s=new Map,r=(a,o)=>{
a!==void 0&&!Jy.test(a)&&/^[\w./-]+$/.test(a)&&s.set(a,o||s.get(a)===!0)},n=ew(e,e.flatMap(({copies:a})=>a));for(let a of n)r(a,!0);for(let{volumes:a}of t?e:[])for(let o of a)o.state==="written"&&r(P(
o.value,void 0),n.has(o.value));let[i]=e;for(let a of i?tw(i,e):[])r(a,n.has(a));return s}function ew(e,t){let s=new Set,r=t.flatMap(n=>Vs(n)?.map(({path:i,file:a})=>a??i)??[]);for(let{scripts:n,workdir:i}of e){
i&&i.state!=="unknown"&&r.push(i.value);for(let{instruction:a,script:o,workdir:l}of n){if(a.keyword!=="RUN")continue;let d=l?.state==="unknown"?void 0:l?.value;for(let c of o.commands){let p=c.words.slice(
1).flatMap(({text:h})=>P(h,P(c.folder||".",d))??[]),u=c.name==="mkdir"||c.name==="install"&&c.words.some(({text:h})=>h==="-d");if(!u)for(let h of/^(?:chown|chmod|chgrp|ls)$/.test(c.name)?[]:p)r.push(h);
if(!(!u||c.conditional))for(let{text:h}of We(c,c.name).operands){let f=P(h,P(c.folder||".",d));f!==void 0&&s.add(f)}}}}return new Set([...s].filter(n=>!r.some(i=>Nt(i,n))))}function tw({workdir:e,cmd:t,
entrypoint:s},r){let n=e&&e.state!=="unknown"?e.value:void 0,i=[],a=o=>{let l=Qy.test(o)?P(sw(o),n):void 0;l!==void 0&&i.push(l.slice(0,l.lastIndexOf("/")))};for(let{assignments:o}of r)for(let{keyword:l,
name:d,literal:c}of o){if(l!=="ENV"||c.includes("\uFFFC"))continue;let p=Xy.test(d)&&/^\.{0,2}\//.test(c)?P(c,n):void 0;p!==void 0&&!/\.\w+$/.test(p)?i.push(p):a(c)}for(let{args:o=[]}of[t??{},s??{}])for(let{
value:l}of o)for(let d of l.split(/\s+/))a(d);return i}function sw(e){let t=e.replace(/["'\],]/g,"").slice(Math.max(e.lastIndexOf("="),e.lastIndexOf(":"))+1);return t.startsWith("///")?t.slice(3):t}var rw=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function nw(e){let t=[],s=[],r=[],n=!1,i=!1;for(let o of e){for(let{instruction:l,script:d}of o.scripts)if(l.keyword==="RUN"){i||=d.fault!==void 0||d.commands.length===0&&l.args.length>0;for(let c of d.
commands){let p=Od(c);if(i||=!(p?Md(p.manager)||/^(?:install|fetch|remove|clean)$/.test(p.action):rw.test(c.name))||c.redirects.length>0,i||=p!==void 0&&(p.packages.some(({text:h})=>h.includes(k))||c.
wrappers.some(({name:h})=>h==="xargs")),p?.action==="install")for(let{text:h}of p.packages)t.push(Gi(h,/[=<>~@:]/));let u=ti(c);u&&r.push({name:u.name,...u.uid?{uid:u.uid}:{}})}}i||=o.scripts.length===
0&&o.instructions.some(({keyword:l})=>l==="RUN");for(let l of o.copies){let d=Vs(l);for(let c of d??[])s.push(c);n||=d===void 0}}let a=kn(e);for(let o of a){let l=Qn("/etc/passwd",[o],()=>{});if(l)for(let d of ow(
l.text))r.push(d)}return new iw(e,{packages:t,builds:i,copied:n?null:s,placed:a,bound:Xo(e),accounts:r})}var iw=class{packages;copied;builds;placed;bound;accounts;#e;#t;#r;constructor(e,{packages:t,copied:s,
builds:r,placed:n,bound:i,accounts:a}){this.packages=t,this.copied=s,this.builds=r,this.placed=n,this.bound=i,this.accounts=a,this.#e=e}get mentions(){return this.#t??=aw(this.#e),this.#t}get writes(){
return this.#r??=[...Id(this.#e).keys()],this.#r}};function aw(e){let t=new Set;for(let{scripts:s}of e)for(let{instruction:r,script:n}of s)if(r.keyword==="RUN")for(let{words:i}of n.commands)for(let{text:a}of i)
for(let o of a.split(/[\s/=:@,;'"]+/))t.add(o);return t}var ow=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]});function lw(e,t,s){let r=Td(e,t),n=new Map;for(let i of e.stages)n.set(i,jd(e,i,r.includes(i),{lowered:n,images:s}));
return[...n.values()]}function Td({stages:e,final:t},s){let r=s.flatMap(i=>i?Cd(e,i)??[]:[]),n=t&&(r.length===0||s.includes("")||!Ry(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Cd=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function dw(e,t,s,r){let{stages:n}=s.size?_l(e,s,e.shell):e,i=t?Cd(n,t):n[n.length-1];if(!i)return;let a=new Map;for(let o of fe(
i).reverse())a.set(o,jd(e,o,o===i,{lowered:a,images:r}));return a.get(i)}var Zs=({name:e,index:t})=>e??String(t);function jd(e,t,s,{lowered:r,images:n}){let i="stage"in t.origin?r.get(t.origin.stage):
void 0,a=t.base.span,o=i?i.base:pw(t.origin,n),l=i?i.contents:uw(t.origin),d=[{how:"inherits",span:a}],c=m=>({...m,via:[...d,...m.via??[]].slice(0,8)}),p=(m,b,y)=>m??(i?c(b(i.image)):y),u=s?fe(t):[t],
h=m=>$(cw(u,m),a),f={ref:i?i.image.ref:hw(t),user:gw(t,p(o===void 0?t.user:t.plainUser,m=>m.user,fw(o,t))),env:h(m=>Pd(m,"ENV")),labels:h(m=>Pd(m,"LABEL")),exposedPorts:h(m=>m.ports.map(({setting:b})=>b)),
volumes:h(m=>m.volumes),entrypoint:p(Ld(t.entrypoint,t.scripts),m=>m.entrypoint,Xn(l===null?null:l?.entrypoint,a)),cmd:p(Ld(t.cmd,t.scripts)??(t.entrypoint?de(null,a):void 0),m=>m.cmd,Xn(l===null?null:
l?.cmd,a)),healthcheck:p(bw(t.healthcheck,t.scripts),m=>m.healthcheck,mw(o,a)),workingDir:p(t.workdir,m=>m.workingDir,o===null?de("/",a):E("image","",a)),stopSignal:p(t.stopSignal,m=>m.stopSignal,E("i\
mage","",a))},g={path:["stages",Zs(t)],dialect:"dockerfile",span:a,ships:s,image:f,references:kw(e,t),windows:t.windows};return o!==void 0&&(g.base=o),l!==void 0&&(g.contents=l),s&&(g.added=nw(u)),g}function cw(e,t){
return e.length===1?t(e[0]):e.toReversed().flatMap(t)}var si=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function pw(e,t){if("image"in e)return si(e)?null:Sn(st(Ze(e.image)),t)}
function uw(e){if("image"in e)return si(e)?null:Ed(st(Ze(e.image)))}var Ze=e=>e.state==="unknown"?e.text:e.value;function hw(e){if(!("image"in e.origin)||si(e.origin))return null;let{image:t}=e.origin;
return $(st(Ze(t),e.base.value),e.base.span,t.via)}function fw(e,t){let s=t.base.span;return e===null?de("root",s):e?de(e.user,s):E("image","",s)}var gw=({base:e},t)=>t.state==="default"?de(t.value,e.
span,t.via):t,mw=(e,t)=>e===void 0||e?.healthcheck?E("image","",t):de(null,t);function Pd(e,t){let s=[];for(let r of e.assignments)r.keyword===t&&s.push($({name:r.name,value:r.value,literal:r.literal},
r.span));return s}function Ld(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,i=s.map(a=>$(a.value,a.span));return $(i.length?{form:r?"exec":"shell",words:i,...Wd(e,t)}:null,n)}var Wd=(e,t)=>{let s=t.
find(r=>r.instruction===e)?.script;return s?{script:s}:{}};function bw(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return $({test:null},e.span);let s=e.args.slice(1).map(r=>$(r.value,
r.span));return $({test:{form:e.json?"exec":"shell",words:s,...Wd(e,t)}},e.span)}function kw(e,t){let s=[],r=(i,a,o)=>{a.state==="unknown"&&a.reason==="malformed"||Ze(a)!=="scratch"&&s.push({role:i,ref:$(
st(Ze(a),o),a.span,a.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",$(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:i}of t.copies)i&&"i\
mage"in i&&r("copy-from",zd(i.image,i.span),Ze(i.image));for(let i of t.mounts)"image"in i&&r("mount-from",zd(i.image,i.span),Ze(i.image));return s}var zd=(e,t)=>({...e,span:t}),vw=e=>t=>{let s=Ud(e,t);
return s&&Zs(s)};function Ud({stages:e,instructions:t},s){let r=n=>t[B(t,n,({span:i})=>i.start)]?.span.start??n;return e[B(e,s,({base:n})=>r(n.span.start))]}function yw(e,t){let{stages:s,instructions:r}=e,
n=o=>r[B(r,o,({span:l})=>l.start)],i=new Map,a=o=>{let l=i.get(o)??ww(t,o.span);return i.set(o,l),l};return o=>{let l=Ud(e,o),d=n(o),c=d?.keyword.toUpperCase()??"",p=l&&(l===s.at(-1)?"final":Zs(l)),u=[
...p?["stage",p]:[],c].filter(Boolean).join(" ");return!d||!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?u:xw(u,a(d),o-d.span.start)}}var ww=(e,t)=>fr(()=>Sw(e,t)),xw=(e,t,s)=>()=>{let r=$w(
t(),s);return r?`${e} ${r}`:e};function $w({text:e,cuts:t},s){let r=B(t,s,n=>n);return _w(e.slice(t[r],t[r+1]).slice(0,2e3),r===0)}function Sw(e,{start:t,end:s}){let r=e.slice(t,s),n=te(r),i=n.length===
r.length?n:r.replace(/\S/g,"*"),a=[0];for(let{0:o,1:l,index:d}of i.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&a.push(d+o.length);return{text:i,cuts:[...a,i.length]}}var _w=(e,t)=>te(
e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),$t=({inline:e},t)=>e===void 0?
t:t.replaceAll("$","$$$$");function ss(e,t,...s){let{source:r}=e,{text:n}=r,i=Hd(e,t),a=n.indexOf(`
`,t.span.end),o=a<0?n.length:a-(n[a-1]==="\r"?1:0),l=Math.max(t.span.end,o);if(i===void 0||n.slice(t.span.start,l).trimEnd().endsWith(e.escape))return;let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${i}${$t(e,p)}`);return a>=0?[{span:{file:r.path,start:a+1,end:a+1},text:`${c.join(d)}${d}`}]:[{span:{file:r.path,start:l,end:l},text:`${d}${c.join(d)}`}]}function Fd(e,t,...s){let{source:r,
inline:n=0}=e,{text:i}=r,a=Hd(e,t);if(a===void 0)return;let o=Ee(i,t.span.start),l=Po(i,o,n);i.slice(n,l).replace("\uFEFF","").trim()||(l=o);let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${a}${$t(e,p)}${d}`);return[{span:{file:r.path,start:l,end:l},text:c.join("")}]}function Js(e,{span:t,blanks:s}){let{source:r,inline:n=0}=e,{text:i}=r,a=Ee(i,t.start);if(a<n||s.length>0||i.
slice(a,t.start).trim()||Lo(i,a,n)||/\n[ \t]*#/.test(i.slice(t.start,t.end)))return;let o=i.indexOf(`
`,t.end);if(o<0)return[{span:{...t,start:a,end:i.length},text:""}];let l=a<=1||/\n\r?\n$/.test(i.slice(Math.max(0,a-3),a))?/^[ \t]*\r?\n/.exec(i.slice(o+1,o+200))?.[0].length??0:0;return[{span:{...t,start:a,
end:o+1+l},text:""}]}function qd(e,t,s){let{pairs:r}=t;if(r.length===1)return Js(e,t);let n=r.map(({name:i,value:a})=>({start:i.span.start,end:a?.span.end??i.span.end}));return ri(e,n,new Set([r.indexOf(
s)]))}function ri({source:{path:e,text:t}},s,r){let n=s.findIndex((a,o)=>!r.has(o)),i=s.flatMap((a,o)=>{if(!r.has(o))return[];let l=o<n,[d,c]=l?[a.start,s[o+1]?.start??a.end]:[s[o-1]?.end??a.start,a.end];
return[{span:{file:e,start:d,end:c},text:""}]});return i.some(({span:a})=>/\n[ \t]*#/.test(t.slice(a.start,a.end)))?void 0:i}function Bd(e,{keywordSpan:t},...s){return{span:{...t,start:t.end},text:s.map(
r=>` ${$t(e,r)}`).join("")}}function Hd({source:{text:e},inline:t},{span:s}){let r=Ee(e,s.start),n=e.slice(r,s.start);return t!==void 0&&r<t||n.trim()?void 0:n}var Ew=[["node",/./,"node","1000:1000"],
["nginx",/./,"nginx","101:101","1.16.1 1.17.1"],["postgres",/alpine/,"postgres","70:70"],["postgres",/./,"postgres","999:999"],["redis",/alpine/,"redis","999:1000","4.0.15 5.0.6"],["redis",/./,"redis",
"999:999"],["mongo",/./,"mongodb","999:999"],["rabbitmq",/alpine/,"rabbitmq","100:101"],["rabbitmq",/./,"rabbitmq","999:999"],["memcached",/./,"memcache","11211:11211","1.5.11"],...["logstash","docker\
.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss","docker.elastic.co/logstash/logstash-wolfi"].map(e=>[e,/^(?![1-5]\b)/,"logstash","1000:1000"]),...["debian","python","php","rub\
y","httpd"].flatMap(e=>[[e,/^(?!.*alpine)/,"www-data","33:33"],[e,/^(?!.*alpine)/,"nobody","65534:65534"]]),["alpine",/./,"nobody","65534:65534"],["gcr.io/distroless/static",/./,"nonroot","65532:65532"],
["gcr.io/distroless/base",/./,"nonroot","65532:65532"],["gcr.io/distroless/cc",/./,"nonroot","65532:65532"]],Kd=(e,t,s)=>{let r=Ew.find(([d,c,p])=>d===e&&p===s&&(t===null||c.test(t))),[,n,,i="",a]=r??
[];if(t===null?n?.source!=="."||a!==void 0:a!==void 0&&!yl(t,a))return;let[o,l]=i.split(":");return o&&l!==void 0?{uid:o,gid:l}:void 0},Je=e=>({target:e,options:[]}),ve=e=>({target:e,options:["mode=17\
77"]}),I=Je("/tmp"),T=["SETGID","SETUID"],rs=["CHOWN","DAC_OVERRIDE",...T],Aw=[["postgres postgis/postgis pgvector/pgvector timescale/timescaledb",{writes:[Je("/run/postgresql")],capabilities:rs}],["m\
ariadb",{writes:[Je("/run/mysqld"),I],capabilities:rs}],["mysql",{writes:[Je("/run/mysqld"),I],capabilities:rs}],["mongo",{writes:[I],capabilities:rs}],["redis",{writes:[],capabilities:T,forData:["CHO\
WN","DAC_OVERRIDE"]},"<8"],["redis",{writes:[],capabilities:["SETGID","SETPCAP","SETUID"],forData:["CHOWN"]}],["valkey/valkey",{writes:[],capabilities:T,forData:["CHOWN","DAC_OVERRIDE"]}],["memcached",
{writes:[],capabilities:[]}],["rabbitmq",{writes:[],capabilities:["CHOWN",...T],forData:["DAC_OVERRIDE"]}],["influxdb",{writes:[I],capabilities:rs},"2*"],["nginx",{writes:[ve("/var/cache/nginx"),ve("/\
run")],fills:[["/etc/nginx/templates","/etc/nginx/conf.d"]],capabilities:["CHOWN",...T]}],["nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged",{writes:[I],fills:[["/etc/nginx/templates","/e\
tc/nginx/conf.d"]],capabilities:[]}],["httpd",{writes:[ve("/usr/local/apache2/logs")],capabilities:T}],["haproxy",{writes:[],capabilities:[]}],["tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-\
socket-proxy",{writes:[Je("/run"),I],capabilities:[]}],["caddy",{writes:[],keeps:["/config","/data"],capabilities:[],executed:["NET_BIND_SERVICE"],forData:["DAC_OVERRIDE"]}],["traefik",{writes:[],capabilities:[],
forData:["DAC_OVERRIDE"]}],["php",{writes:[ve("/run"),I],capabilities:T},"*apache*"],["php",{writes:[I],capabilities:["KILL",...T]},"*fpm*"],["php",{writes:[I],capabilities:[]}],["wordpress",{writes:[
I],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...T]},"*fpm*"],["wordpress",{writes:[ve("/run"),I],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER",...T]}],["nextcloud",{writes:[I],keeps:["/usr/\
local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...T]},"*fpm*"],["nextcloud",{writes:[ve("/run"),I],keeps:["/usr/local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE",
"FOWNER",...T]}],["phpmyadmin",{writes:[ve("/sessions"),Je("/var/www/html/tmp"),I],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN","KILL",...T]},"*fpm*"],["phpmyadmin",{writes:[ve("/run"),ve("/session\
s"),Je("/var/www/html/tmp"),I],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN",...T]}],["adminer",{writes:[I],capabilities:[]}],["registry",{writes:[],capabilities:[],forData:["DAC_OVERRIDE"]}],["ecli\
pse-mosquitto",{writes:[],capabilities:T,forData:["CHOWN"]}],["grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",{writes:[I],keeps:["/var/lib/grafana"],capabilities:[]}],["prom/prometheu\
s prom/alertmanager prom/node-exporter prom/blackbox-exporter",{writes:[],capabilities:[]}],["hashicorp/vault vault",{writes:[],keeps:["/bin"],capabilities:["SETFCAP",...T],forData:["CHOWN"]}],["hashi\
corp/consul consul",{writes:[],capabilities:T,forData:["CHOWN"]}]],Gd=(e,t)=>Aw.find(([s,,r])=>s.split(" ").includes(e)&&(!r||t!==null&&Ke(t,r)))?.[1],Ow=[["linuxserver hotio jlesage binhex crazymax c\
razy-max phusion immich-app",/^/],["jitsi",/^(?:web|prosody|jicofo|jvb|jigasi|jibri)$/],["gitea gogs forgejo",/^(?:gitea|gogs|forgejo)$/],["pihole gitlab onlyoffice plexinc photoprism",/^(?:pihole|gitlab-[ce]e|documentserver.*|pms-docker|photoprism)$/],
["paperlessngx paperless-ngx homeassistant home-assistant",/^(?:paperless-ngx|home-assistant)$/],["mailserver jc21 wazuh netdata itzg",/^(?:docker-mailserver|nginx-proxy-manager|wazuh-manager|netdata|minecraft-server)$/],
["qmcgaw wg-easy kylemanna tailscale",/^(?:gluetun|wg-easy|openvpn|tailscale)$/],["supabase tensorchord pgvector timescale timescaledb paradedb",/^(?:postgres|pgvecto-rs|vchord-postgres|timescaledb.*|paradedb)$/]];
function Dw(e,t){let[s="",r=""]=e.split("/").reverse();return!/rootless/.test(t??"")&&Ow.some(([n,i])=>n.split(" ").includes(r)&&i.test(s))}function Rw(e,{base:t}){let s=fe(e),r=new Map(Id(s,!0));for(let{
target:o,options:l}of(t&&Gd(t.name,null)?.writes)??[])l.length>0&&r.set(o,!0);let n=Tw(s),i=[...r].filter(([o])=>!n.some(l=>Nt(o,l))),a=o=>Vs(o)?.some(l=>i.some(([d])=>Nt(l.file??l.path,d)))===!0;return{
folders:i.filter(([o])=>!i.some(([l])=>l!==o&&Nt(o,l))).map(([o,l])=>({path:o,isMade:l})),copies:e.copies.filter(o=>!bn(o.instruction,"chown")&&(a(o)||Mw(o)))}}var Mw=({instruction:e,sources:t,mode:s})=>e.
keyword==="ADD"&&s===void 0&&t.some(r=>r.state==="written"&&/^https?:/i.test(r.value)&&!/\.git(?:[#?]|$)/.test(r.value));function Nw(e){let t=s=>/(?:^|[\s:"'=,[])\/root(?:\/|$|[\s"':,\]])/.test(s);return fe(
e).some(({assignments:s,copies:r,scripts:n,workdir:i,cmd:a,entrypoint:o})=>s.some(({keyword:l,literal:d})=>l==="ENV"&&t(d))||r.some(({destination:l})=>l.state!=="unknown"&&t(l.value))||i!==void 0&&i.state!==
"unknown"&&t(i.value)||[a,o].some(l=>l!==void 0&&t(l.logical.text))||n.some(({script:l})=>l.commands.some(({name:d,words:c})=>/^pip[\d.]*$/.test(d)&&c.some(({text:p})=>p==="--user"))))}function Iw(e,t,{
base:s,image:r}){let n=fe(e),i=n.flatMap(({scripts:c})=>c.flatMap(({instruction:p,script:u})=>p.keyword==="RUN"?u.commands:[])),a=bt(t).account,o=i.flatMap(c=>ti(c)??[]).findLast(c=>c.name===a)?.uid,l=s&&
Kd(s.name,r.ref?.state==="written"?vl(r.ref.value):null,a),d=c=>{let{account:p}=bt(c.replace(/\.(?=[a-z])/,":"));return p!==""&&!He(p)&&p!==a&&p!==(o??l?.uid)};return n.some(({copies:c})=>c.some(({owner:p})=>p?.
state==="written"&&d(p.value)))?!0:i.some(c=>{let p=We(c,c.name),[u]=p.operands;return/^(?:userdel|deluser)$/.test(c.name)?p.operands.some(({text:h})=>h===a):c.name==="usermod"?p.operands.at(-1)?.text===
a&&jt(p,"-l","--login")!==void 0:c.name==="chown"&&u!==void 0&&!jt(p,"--reference")&&d(u.text)})}var Tw=e=>e.flatMap(({scripts:t})=>t.flatMap(({instruction:s,script:r,workdir:n})=>s.keyword!=="RUN"?[]:
r.commands.flatMap(i=>{let a=P(i.folder||".",n?.state==="unknown"?void 0:n?.value);return i.name==="chown"||i.name==="install"&&i.words.some(({text:o})=>o==="-o")?We(i,i.name).operands.flatMap(({text:o})=>P(
o,a)??[]):[]}))),Cw=new Set(["RUN","COPY","ADD","WORKDIR","VOLUME"]);function ni({span:e},t){for(let s of t){if(s.source.path!==e.file)continue;let r=s.stages.find(({base:n})=>n.span.start===e.start&&
n.span.end===e.end);if(r)return{document:s,stage:r}}}function Yd(e,t,s){let r=ni(e,t);if(!r)return;let{instructions:n,from:i}=r.stage,a=n.findLastIndex(({keyword:d})=>Cw.has(d)),o=n.findLastIndex(({keyword:d})=>d===
"USER"),l=o>a||o>=0&&!s;return{...r,instruction:n[l?o:a]??i,replaces:l}}function ii(e,t,s){let r=ni(e,t);if(!r)return;let{instructions:n,from:i}=r.stage,a=n.findLast(l=>l.keyword===s);if(a&&s!=="ENV"&&
s!=="LABEL")return{...r,instruction:a,replaces:!0};let o=n.findLast(l=>l.keyword!=="CMD"&&l.keyword!=="ENTRYPOINT");return{...r,instruction:a??o??i,replaces:!1}}var jw={user:"USER",workingDir:"WORKDIR",
stopSignal:"STOPSIGNAL",healthcheck:"HEALTHCHECK",env:"ENV",labels:"LABEL",volumes:"VOLUME",exposedPorts:"EXPOSE",cmd:"CMD",entrypoint:"ENTRYPOINT"},St=e=>J(jw,Ye(e));function Vd(e,t){let s=St(e);if(s===
void 0)return;if("set"in e)return`${s} ${e.to}`;if("variable"in e)return e.to===null?void 0:`${s} ${e.name}=${e.to}`;if(!("healthcheck"in e))return;let{healthcheck:r}=e;return`HEALTHCHECK ${t?`--start\
-period=${qs} `:""}CMD ${typeof r=="string"?r:`[${r.map(n=>JSON.stringify(n)).join(", ")}]`}`}function Pw(e,t,s){let r=St(e);if(r===void 0)return;if("unset"in e)return`remove \`${r}\``;if("variable"in
e&&e.to===null)return`remove \`${e.name}\` from \`${r}\``;if("remove"in e)return`remove ${e.items.map(c=>`\`${Ww(c)}\``).join(" and ")} from \`${r}\``;let n=t&&Lw(e,r,t,s.filter(zw)),i=Vd(e,n?.replaces!==
!0);if(i===void 0)return;if(!n)return`add \`${i}\``;let{document:a,instruction:o,replaces:l}=n,{line:d}=a.source.position(l?o.span.start:o.span.end);return l?`change line ${d} to \`${i}\``:`add \`${i}\
\` after line ${d}`}function Lw(e,t,s,r){if("healthcheck"in e)return ii(s,r,t);if(!("set"in e&&e.set==="user"))return;let{user:n}=s.image;return Yd(s,r,n.state==="unknown"||He(n.value))}function Ww(e){
let{from:t,to:s,protocol:r}=e;return t===void 0?String(e):`${t}${s===t?"":`-${s}`}${r==="tcp"?"":`/${r}`}`}var zw=e=>e.dialect==="dockerfile"&&"source"in e;function Uw(e,t,s){let r=ni(t,[e])?.stage;if(!r)
return;if("set"in s&&s.set==="user")return qw(e,t,String(s.to));if("variable"in s)return Kw(e,t,r,s);if("remove"in s)return Vw(e,r,s);if("unset"in s){let a=r.instructions.filter(({keyword:o})=>o===St(
s));return a.length===1&&a[0]?Js(e,a[0]):void 0}let n=ii(t,[e],St(s)??""),i=Vd(s,n?.replaces!==!0);if(!(!n||i===void 0||i.includes(`
`))&&!("healthcheck"in s&&typeof s.healthcheck=="string"&&(t.contents===null||t.contents?.shell===!1)))return Fw(n,i)}function Fw({document:e,instruction:t,replaces:s},r){if(!s)return ss(e,t,r);let[n]=t.
args,i=e.source.text.slice(n?.span.start,t.span.end);if(!n||/\n/.test(i))return;let a=t.json&&t.keyword!=="HEALTHCHECK"?i.indexOf("["):0,o=r.slice(r.indexOf(" ")+1);return[{span:{...n.span,start:n.span.
start+Math.max(0,a),end:t.span.end},text:$t(e,o)}]}function qw(e,t,s){let r=t.image.user,n=r.state!=="unknown"&&He(r.value),i=Yd(t,[e],r.state==="unknown"||n);if(!/^[\w.:-]+$/.test(s)||!i)return;let{stage:a,
instruction:o,replaces:l}=i,d=n&&!He(s);if(d&&(Nw(a)||Hw(a,e)||Iw(a,s,t)))return;let{folders:c,copies:p}=d?Rw(a,t):{folders:[],copies:[]},u=p.map(({instruction:v})=>Bd(e,v,`--chown=${s}`));if(c.length===
0)return Xd(u,Jd(i,s));let{contents:h}=t;if(!(h?.shell??(h!==null&&a.scripts.some(({instruction:{keyword:v}})=>v==="RUN")))||t.windows)return;let f=c.filter(({isMade:v})=>!v).map(({path:v})=>v),g=c.map(
({path:v})=>v).join(" "),m=`RUN ${f.length?`mkdir -p ${f.join(" ")} && `:""}chown -R ${s} ${g}`,b=Bw(a);if(b){let[v,x]=[Fd(e,b,m),Jd(i,s)];return v&&x&&[...u,...v,...x]}let y=Zd(e,ss(e,o,m,`USER ${s}`));
return l&&o.keyword!=="USER"?void 0:Xd(u,y)}function Bw({instructions:e}){let t=e.findIndex(({keyword:a})=>a==="VOLUME"),s=e.filter(({keyword:a})=>a==="USER"),r=s.findLast(({span:a})=>a.start<(e[t]?.span.
start??0)),n=r?He(r.args[0]?.value??""):s.length===0,i=!e.slice(t+1).some(({keyword:a})=>a==="RUN"||a==="COPY"||a==="ADD");return t>=0&&n&&i?e[t]:void 0}function Zd({source:{text:e}},t){return t?.map(
({span:s,text:r})=>{let n=s.start-(e.endsWith(`\r
`,s.start)?2:1);return{span:{...s,start:n},text:`${e.slice(n,s.start)}${r}`}})}function Jd({document:e,instruction:t,replaces:s},r){let[n,i]=[t.args[0],t.args.at(-1)];return s?n&&i?[{span:{...n.span,end:i.
span.end},text:r}]:void 0:Zd(e,ss(e,t,`USER ${r}`))}var Xd=(e,t)=>t&&[...e,...t];function Hw(e,{stages:t}){return t.some(s=>{if(!("stage"in s.origin)||s.origin.stage!==e)return!1;let r=s.instructions.
find(({keyword:n})=>n==="USER"||n==="RUN");return r?r.keyword==="RUN":!0})}function Kw(e,t,s,r){let n=St(r),i=s.instructions.filter(d=>d.keyword===n).flatMap(d=>d.pairs.flatMap(c=>Qd(c.name)===r.name?
[{instruction:d,pair:c}]:[])),a=i.at(-1);if(r.to===null){let d=i.map(({instruction:c,pair:p})=>qd(e,c,p));return a&&i.length===1?d[0]:void 0}let o=Gw(r.to);if(o===void 0)return;if(a?.pair.value&&!a.pair.
spaced)return[{span:a.pair.value.span,text:$t(e,o)}];if(a)return;let l=ii(t,[e],n??"");return l&&ss(e,l.instruction,`${n} ${r.name}=${o}`)}var Qd=({value:e})=>e.replace(/^(["'])(.*)\1$/,"$2");function Gw(e){
if(!/[\n\r]/.test(e))return/^[\w./:@%+,=-]+$/.test(e)?e:`"${e.replace(/["\\$]/g,"\\$&")}"`}var Yw=20;function Vw(e,t,s){let r=St(s),n=a=>{if(s.remove==="volumes")return s.items.includes(Qd(a));let o=t.
ports.find(({span:l})=>l.start===a.span.start)?.setting;return s.remove==="exposedPorts"&&o?.state==="written"&&s.items.some(({from:l,to:d,protocol:c})=>l===o.value.from&&d===o.value.to&&c===o.value.protocol)},
i=[];for(let a of t.instructions){let o=a.keyword===r?a.args.filter(n):[];if(o.length===0)continue;let l=Zw(e,a,o);if(!l||i.length>Yw)return;i.push(...l)}return i.length?i:void 0}function Zw(e,t,s){let{
args:r,json:n,span:i}=t,a=r.filter(d=>!s.includes(d)),[o]=r;if(a.length===0)return Js(e,t);if(!n)return ri(e,r.map(d=>d.span),new Set(s.map(d=>r.indexOf(d))));let l=e.source.text.indexOf("[",t.keywordSpan.
end);if(!(!o||e.source.text.slice(l,i.end).includes(`
`)))return[{span:{...i,start:l},text:`[${a.map(({value:d})=>JSON.stringify(d)).join(", ")}]`}]}var ec=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfi\
le",".gitlab-ci.yml"],tc=e=>/\.(?:hcl|mk)$/.test(e)&&!/(?:^|\/)docker-bake\.(?:override\.)?hcl$/.test(e),Jw=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".githu\
b/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Xw=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function ns(e,t){
let s=e.map(r=>({folder:r,names:t?.(r)}));return r=>{let n=!Qw.test(r),i=[];for(let{folder:a,names:o}of s)(!n||o?.has(r)!==!1)&&i.push({path:xe(a,r),role:"text",isGuess:!0});return i}}var Qw=/[\\/]|^\.{0,2}$/,
e1=200,t1=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,s1=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function r1({source:e,stages:t},s){if(!t1.test(e.text))return[];let r=/\b(?:useradd|adduser)\b/.
test(e.text),n=new Set,i=new Set,a=new Set;for(let d of t)n1(d,a);for(let d of t)for(let c of kn([d]))if(!(!("path"in c)||"within"in c)){for(let p of a){let u=p.startsWith(c.at)?ei(p,c):void 0;u!==void 0&&
n.add(u)}r?i.add(c.path):s1.test(c.path)&&n.add(c.path)}if(r)for(let d of Xo(t))i.add(d);let o=fs(e.path),l=ns(o,void 0);return[...[...n].filter(d=>d&&!d.includes("*")).flatMap(ns(o,s)),...[...i].flatMap(
d=>(d?l(Yi(d)):l("").slice(0,1)).map(c=>({...c,mayBeFolder:!0})))]}function n1({entrypoint:e,cmd:t,workdir:s},r){let n=(s?.state==="unknown"?void 0:s?.value)??"/";for(let i of[e,t])for(let{value:a}of i?.
args??[])for(let o of i?.json?[a]:a.split(/[\s;&|()"']+/,e1))if(!o.startsWith("-"))for(let l of xn(o,n))r.add(l)}var i1=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,a1=({stages:e})=>e.some(({name:t},s)=>t!==
void 0&&s<e.length-1),o1=new RegExp(`\\b(?:${zh.join("|")})\\b`,"i"),l1=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,d1=/\.(?:txt|in|pip)\b/,c1=[[/\bpoetry\b/,
"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],p1=({instructions:e})=>e.some(({keyword:t,args:s})=>t==="USER"&&s[0]?.value.includes("$")===!0);function u1(e,{
above:t,namesIn:s}){let r=[];if(e.length)for(let n of t)r.push({path:`${n}.dockerignore`,role:"text"});for(let n of e)n.source.alone||h1(n,s,r);return r}function h1(e,t,s){let{source:r}=e,n=Ne(r.path),
i=fs(r.path).reverse(),a=(u,h)=>u?`${u}/${h}`:h,o=u=>{s.push({path:u,role:"text"})},l=k1(e);o(`${r.path}.dockerignore`);for(let u of i)o(a(u,".dockerignore"));for(let u of l)i1.test(u)&&o(a(n,u));(o1.
test(r.text)||l.some(v1))&&s.push({path:n||".",role:"context"});let d=ns(i,t),c=ns([n],t),p=u=>{for(let h of u)s.push(h)};p(f1(l,d));for(let u of b1(r))p(c(u));if(g1(e))for(let u of n?[ns([""],t),c]:[
c])for(let h of ec)p(u(h));if(m1(e))for(let u of t?.(n)??[])tc(u)&&p(c(u));p(r1(e,t))}var f1=(e,t)=>e.filter(ca).flatMap(t),g1=e=>a1(e)||p1(e),m1=({stages:e})=>e.some(({copies:t,mounts:s})=>[...t.map(
({from:r})=>r),...s].some(r=>r&&"image"in r&&r.image.state!=="unknown"&&/^[\w.-]+$/.test(r.image.value)));function b1({text:e}){let t=[];for(let[r,n]of c1)r.test(e)&&t.push(n);let s=new Set;if(d1.test(
e))for(let[,r=""]of e.matchAll(l1))s.add(r.replace(/^\.?\/+/,"")).add(r.replace(/^.*\//,""));return[...t,...s]}function k1({stages:e}){let t=new Set;for(let{copies:s,windows:r}of e)for(let{from:n,sources:i}of s)
if(!n)for(let a of i)a.state!=="unknown"&&!a.value.includes("://")&&t.add(hs(a.value,r));return[...t]}var v1=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),y1={read:(e,{shell:t},s)=>Ul(
e,t,s),references:({fresh:e,document:t},s)=>u1(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>lw(e,t,s),build:(e,t,s,{images:r})=>dw(e,t,s,r),anchors:yw,stages:vw,comments:w1,edit:Uw,showAs:async(...e)=>(await Promise.
resolve().then(()=>require("../frontends/dockerfile/show.js"))).showInstructions(...e)};function w1(e){let{instructions:t}=Wl(e),s=Ki(e);return r=>s(t[B(t,r,({span:n})=>n.start)]?.span.start??r)}var x1=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,
$1=/^(?:dockerfile|containerfile)[._-].+$/i,S1=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,_1=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
E1=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
A1=/^[ \t]*[^\s#]/m,O1=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function D1(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(S1.test(s))return!1;if(x1.test(s))return!0;let r=_1.test(s),n=$1.test(s);return t===void 0?n&&!r:n&&!r&&(E1.test(t)||!A1.test(t))?!0:r&&!n?!1:O1.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var R1=({path:[,e=""],ships:t})=>t?"the image":`stage ${Jt(e)}`,M1={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:D1,label:R1,spell:Pw,load:()=>y1},N1={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},sc={test:()=>!1,testAlong:()=>!1};function rc(e){let t=e.filter((r,n)=>!I1(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return sc;try{let r=C1(
t)?j1(t):L1(t),n=({length:i})=>i>=s&&i<=4096;return{test:i=>n(i)&&r.test(i),testAlong:i=>n(i)&&r.testAlong(i)}}catch{return sc}}var I1=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",T1=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:N1[t.kind]).join("")}$`;function C1(e){let[t,s]=[0,0],r=e.every(n=>n.kind!=="class"||!new RegExp(`^${n.source}$`).test(
"/"));for(let[n,{kind:i,...a}]of e.entries()){if(i==="all"&&n===e.length-1)break;if((i==="all"||i==="folders")&&(s+=1),(i==="star"||i==="all"||i==="folders")&&(t+=1),t>1||s>1)return!1;r&&(i==="folders"||
"char"in a&&a.char==="/")&&(t=0)}return!0}function j1(e){let t=new RegExp(T1(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;
return t.test(s)}}}var P1=1e3;function L1(e){let t=e.map(d=>d.kind==="class"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let p=c;!d.has(p);p+=2){d.add(p);let u=e[p/2]?.kind;
if(u!=="star"&&u!=="all"&&u!=="folders")break}return d},i=(d,c)=>{let p=new Set;for(let u of d){let h=u>>1,f=e[h];(f?.kind==="literal"?f.char===c:f?.kind==="class"&&t[h]?.test(c))?n(p,u+2):f?.kind==="\
all"||f?.kind==="star"&&c!=="/"?n(p,u):f?.kind==="folders"&&(p.add(h*2+1),c==="/"&&n(p,h*2+2))}return p},a=(d,c)=>{let p=d.next.get(c);if(p)return p;let u=i(d.places,c),h=[...u].sort((g,m)=>g-m).join(),
f=r.get(h)??{places:u,next:new Map};return r.size<P1&&(r.set(h,f),d.next.set(c,f)),f},o={places:n(new Set,0),next:new Map},l=(d,c)=>{let p=o;for(let u=0;u<d.length&&p.places.size>0;u+=1){let h=d.charAt(
u);if(c&&h==="/"&&p.places.has(s))return!0;p=a(p,h)}return p.places.has(s)};return{test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function is(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let i=n===0?r.replace(/^\uFEFF/,""):r,a=i.trim();if(!a||i.startsWith("#"))continue;let o=a.startsWith("!"),l=ai(o?a.slice(1).trim():a),d=n+r.indexOf(a);l&&t.push({text:a,pattern:l,
except:o,start:d,end:d+a.length})}return t}function W1(e,t){return nc(e).testAlong(ai(t))}function z1(e){let t=is(e).map(({except:s,pattern:r})=>({except:s,matches:nc(r)}));return{ignores(s){let r=ai(
s),n=!1;for(let{except:i,matches:a}of t)a.testAlong(r)&&(n=!i);return n}}}var ai=e=>Me(e,e.startsWith("/")).join("/"),Xs=new Map;function nc(e){let t=Xs.get(e);if(t)return t;Xs.size>2e3&&Xs.clear();let s=rc(
F1(e));return Xs.set(e,s),s}function U1(e,t){for(let s=t+1;s<e.length;s+=1)if(e[s]==="\\")s+=1;else if(e[s]==="]"&&s>t+1)return s;return-1}function F1(e){let t=[],s=!0;for(let r=0;r<e.length;r+=1){let n=e[r];
if(n==="*"&&e[r+1]==="*")r+=e[r+2]==="/"?2:1,t.push({kind:r+1>=e.length?"all":"folders"});else if(n==="*")t.push({kind:"star"});else if(n==="?")t.push({kind:"class",source:"[^/]"});else if(n==="["&&s){
let i=U1(e,r);s=i>=0,t.push(s?{kind:"class",source:e.slice(r,i+1)}:{kind:"literal",char:n}),r=s?i:r}else n!=="\\"?t.push({kind:"literal",char:n}):++r<e.length&&t.push({kind:"literal",char:e[r]})}return t}
var q1=/^(?:\*\*\/)*\*{1,2}$/;function B1(e){let t=is(e),s=t.findLastIndex(({except:n,pattern:i})=>!n&&q1.test(i)),r=new Set;for(let{except:n,pattern:i}of t.slice(s+1))n?r.add(i):r.delete(i);return r.
size>0?void 0:t[s]}var H1=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(is(e)[0]?.pattern??"");function K1(e){let t=e.path,s=is(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:An(e),patterns:s}}var G1={read:K1,appliesTo:Y1,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function Y1(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var V1={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>G1};function Z1(e,t){if(t&&!W(t))return rx(e);let s=J1(e,t);if(!s)return;let r=s.options.map(n=>`\`${n}\``).join(" and ");return`recreate it ${s.without?
"without":"with"} ${r} (Compose: \`${s.compose}\`)`}function J1(e,t){let s=Ye(e),[r,n]=[vt(s),Bs(s)],i=a=>a.map(o=>ic(o,s));if("set"in e){let a=be(e.to,s);return{options:[a===!0?r:a===!1?`${r}=false`:
`${r} ${a}`],compose:`${n}: ${a}`}}if("unset"in e)return{without:!0,options:[r],compose:n};if("add"in e)return{options:i(e.items).map(a=>`${r} ${a}`),compose:`${n}: [${i(e.items).join(", ")}]`};if("re\
move"in e)return{without:!0,options:i(e.items).map(a=>`${r} ${a}`),compose:n};if("replace"in e)return{options:[`${r} ${be(e.by,s)}`],compose:`${n}: [${be(e.by,s)}]`};if("entries"in e||"variable"in e)return X1(
e);if("publish"in e)return tx(e,t);if("mount"in e)return sx(e,t);if("healthcheck"in e){let a=typeof e.healthcheck=="string"?e.healthcheck:e.healthcheck.join(" ");return{options:[`${r} ${JSON.stringify(
a)}`],compose:"healthcheck"}}if("join"in e)return{options:[`${r} ${e.join}`],compose:`${n}: [${e.join}]`}}function ic(e,t){if(typeof e!="object"||e===null||"options"in e)return String(be(e,t));let{pathOnHost:s,
source:r,target:n}=e;return[s??r,s?void 0:n].flatMap(i=>i&&i.state!=="unknown"?i.value:[]).join(":")}function X1(e){let t="variable"in e,s=t?e.variable:e.entries,r=t?{[e.name]:e.to}:e.to,n=s==="extraH\
osts"?":":"=",i=Object.values(r).every(o=>o===null),a=Object.entries(r).flatMap(([o,l])=>s==="logging"?Q1(o,l):i?[`${vt(s)} ${o}`]:[`${vt(s)} ${o}${n}${ex(l)}`]);return{...i?{without:!0}:{},options:a,
compose:s==="logOptions"?"logging":Bs(s)}}function Q1(e,t){return e==="driver"?[`--log-driver ${t}`]:Object.entries(t??{}).map(([s,r])=>`--log-opt ${s}=${r}`)}function ex(e){if(typeof e!="object"||e===
null)return String(e);let{soft:t,hard:s}=e;return`${t}:${s}`}var ac=e=>e&&W(e)?e.host:void 0;function tx({publish:e,at:t},s){let r=ac(s)?.portBindings,n=r?.state==="unknown"?void 0:r?.value.find(c=>Ae(
c.span,e));if(!n||n.state==="unknown")return;let{hostPort:i,containerPort:a,protocol:o}=n.value,l=c=>c?c.from===c.to?`${c.from}`:`${c.from}-${c.to}`:"",d=`${t.includes(":")?`[${t}]`:t}:${l(i)}:${l(a)}${o===
"tcp"?"":`/${o}`}`;return{options:[`${vt("portBindings")} ${d}`],compose:`ports: ["${d}"]`}}function sx({mount:e,to:t},s){let r=ac(s)?.mounts,n=r?.state==="unknown"?void 0:r?.value.find(o=>Ae(o.span,e)||
o.state!=="unknown"&&o.value.through&&Ae(o.value.through,e));if(!n||n.state==="unknown")return;let i=t==="read-only"||n.value.readOnly.state!=="unknown"&&n.value.readOnly.value,a=`${ic(n.value,"mounts")}${i?
":ro":""}`;return{options:[`${vt("mounts")} ${a}`],compose:`volumes: ["${a}"]`}}function rx(e){return"set"in e&&e.set==="user"?`build the image with \`USER ${e.to}\``:"variable"in e&&e.variable==="env"?
`build the image without \`ENV ${e.name}\``:"healthcheck"in e?"build the image with a `HEALTHCHECK`":void 0}var oc=/"(?:HostConfig|RestartCount|ResolvConfPath|RepoTags|IPAM|Mountpoint)"\s*:/i;function nx(e,t){
if(e===""&&t!==void 0&&/^\s*\[\s*\]\s*$/.test(t))return!0;if(t===void 0||!oc.test(t))return!1;let{keys:s,objects:r}=Sd(t)??{};if(!s||!r||s.has("$schema"))return!1;let n=(...i)=>i.every(a=>s.has(a));return r.
has("HostConfig")&&(r.has("Config")||n("Image")&&!n("Names"))||n("RepoTags")&&(r.has("RootFS")||r.has("Config"))||r.has("IPAM")&&n("Driver","Scope")||n("Mountpoint","Driver","Scope")}var ix={dialect:"\
inspect",part:"starts",noun:"a docker inspect output",usualName:"inspect.json",language:"json",names:/\.json$/i,isPrinted:!0,runs:/"(?:Cmd|Entrypoint|Test)"/,claims:nx,glance:(e,t)=>oc.test(t),label:({
path:[e,t=""]})=>`${e==="images"?"image":"container"} ${Jt(t)}`,spell:Z1,load:async()=>(await Promise.resolve().then(()=>require("../frontends/inspect/reader.js"))).reader},lc=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,
ax=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,ox=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,dc=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function lx(e,t){if(!/\.json$/i.
test(e)||t===void 0||ax.test(t))return!1;let s=dc(e);return/"SCMP_(?:ACT|ARCH)_/.test(t)?s||lc.test(t):s&&!ox.test(t)&&(lc.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var dx={dialect:"seccomp",part:"confines",
noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:e=>`JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworth\
y: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:lx,glance:(e,t)=>dc(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).reader},
ce=[M1,my,Nv,V1,dx,nv,ix,yy],Qs=new Map,_t=ce,cx=()=>ce.map(({dialect:e})=>e),G=e=>ce.find(t=>t.dialect===e),oi=e=>ce.find(({answers:t})=>t===e),px=()=>ce[0],cc=()=>ce.find(({part:e})=>e==="starts"),ux=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.
test(e);function pc(e,t){return ux(e.slice(e.lastIndexOf("/")+1))?void 0:t===void 0?ce.find(s=>s.claims(e,void 0))?.dialect:(ce.find(s=>s.claims(e,void 0)&&s.claims(e,t))??ce.find(s=>s.claims(e,t)))?.
dialect}var hx=(e,t)=>ce.find(({prose:s,quotes:r})=>s?.test(e)&&r?.(e,t))?.dialect,uc=1048576;async function li({dialect:e,load:t}){let s=Qs.get(e)??await t();return Qs.set(e,s),s}async function fx(e){
let t=G(e);return t&&li(t)}function z(e){let t=Qs.get(e);if(!t)throw new RangeError(`no reader of ${e} was loaded`);return t}var hc=e=>G(e.dialect)?.label?.(e)??e.path.join(" ");function gx(e,t,s){let r=W(
t)?t.project:t.span.file,n=i=>i.dialect===t.dialect&&("documents"in i?i.id:i.source.path)===r;for(let i of s){let a=n(i)?Qs.get(t.dialect)?.edit?.(i,t,e):void 0;if(a)return a}}function fc(e,t,s=[]){return((t&&
G(t.dialect))??cc()).spell?.(e,t,s)??`change ${Ye(e)}`}function di(e,t,{contexts:s,absent:r,ignored:n,root:i,prefix:a="",images:o,together:l,includeFolders:d=[],entries:c,target:p="docker"}={},{shell:u,
below:h,namesIn:f,above:g=[]}={}){let m=y=>Ku(y,a),b={source:y=>e(m(y)),files:y=>s?.get(m(y)),absent:y=>r?.has(m(y))===!0,ignored:y=>n?.has(m(y))===!0,entries:y=>c?.get(m(y)),root:i,images:o,target:p,
includeFolders:d,above:g,fail:t};return l&&(b.together=l),u&&(b.shell=u),h&&(b.below=h),f&&(b.namesIn=f),b}function gc(e,{judged:t,fresh:s=t,inputAt:r,keep:n},i){let a=z(e),o=new Map;return{judged:t,fresh:s,
document:l=>{let d=r(l),c=o.get(l)??(d?.document?.dialect===e?d.document:void 0);if(c||!d)return c;let p=a.parse?a.parse(d.source):a.read(d.source,i);return o.set(l,p),a.parse&&n?.(l,p),p}}}var mx=["o\
ff","safe","unsafe"],mc={comments:!0,peers:!0,requireReason:"high"},bc=e=>e.replace(/[^\r\n]/g,"*"),bx=class{path;#e;#t;#r;#n=new Map;#s=new Map;#a;constructor(e,t,s){this.path=e.path,this.#e=e,this.#t=
t,this.#r=s}get lineCount(){return this.#e.lineCount}position(e){return this.#e.position(e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#l(e)-this.lineStart(e)}line(e,t=0,s=this.
lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.min(r+s,this.#l(e)))}slice(e,t){let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),i=n===1?0:this.lineStart(n),a=n<this.
lineCount?this.lineStart(n+1):this.#e.text.length;if(a<=r)break;s+=this.#p(n,i,a,r,Math.min(t,a)),r=a}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.text.slice(e,t)).length}get masked(){
return this.#a??=this.#i(),this.#a}#l(e){let t=this.lineStart(e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#p(e,t,s,r,n){if(s-t<=8e3){let a=this.#n.get(e)??this.#o(this.masked.slice(t,s));return this.#n.set(e,a),a.slice(r-t,n-t)}let i="";
for(let a=r-(r-t)%4e3;a<n;a+=4e3)i+=this.#d(t,s,a).slice(Math.max(0,r-a),n-a);return i}#d(e,t,s){let r=this.#s.get(s);if(r!==void 0)return r;let[n,i]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],a=this.#o(this.
masked.slice(n,Math.min(t,i+2e3))).slice(s-n,i-n);return this.#s.set(s,a),a}#o(e){let t=this.#r.line(e);return t.length===e.length?t:bc(e)}#i(){let{text:e}=this.#e,t=[...this.#t,...this.#r.blocks(e)].
sort((n,i)=>n.start-i.start),s=[],r=0;for(let{start:n,end:i}of t)i<=r||(s.push(e.slice(r,Math.max(r,n)),bc(e.slice(Math.max(r,n),i))),r=i);return s.join("")+e.slice(r)}};function pe(e,t,s=!1){if($g(t)&&
!K(e))return;if(t.length>vx)return kc(e,t,s);let r=`${s?"$":""}${e}
${t}`,n=as.get(r);if(n!==void 0)return n??void 0;let i=kc(e,t,s);return as.size>=kx&&as.clear(),as.set(r,i??null),i}var as=new Map,kx=500,vx=500;function yx(){as.clear(),Vg()}function kc(e,t,s){let r=dt(
e,t,s);if(r)return{secret:r,value:Ha(e,t)??Hr(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,k):t;return he(n,"line")??wx(n)}var ci=(e,t,s=!1)=>pe(e,t,s)?.secret;function wx(e){for(let t of Qr(
e))for(let s of As(t))if(!s.quiet)return s}var pi=class{#e=new Map;#t=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#t.add(t.charCodeAt(0));let s=t.slice(0,vc),r=this.#e.get(s)??new Map;
this.#e.set(s,r);let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#t.has(e.charCodeAt(r)))continue;let n=this.#r(
e,r);n!==0&&(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#t.size>0;t+=1)for(let s of this.#n(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#n(s,r))t.add(n);return t}#r(e,t){let s=0;for(let{length:r}of this.#n(e,t))s=Math.max(s,r);return s}*#n(e,t){
if(this.#t.has(e.charCodeAt(t)))for(let s=1;s<=vc&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let i=e.slice(t,t+r);n.has(i)&&(yield i)}}},vc=4,yc=new F;function wc(e){let t=yc.
get(e);if(t?.size===e.size)return t;let s=new pi([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new pi(e),telling:s};return yc.set(e,r),r}function ui(e,t){let s="",r=0;for(let{start:n,end:i}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(i-n,12)),r=i;return s+e.slice(r)}var xx=(e,t)=>ui(e,wc(t).all);function $x(e,t){let{all:s,telling:r}=wc(t);return ui(e.replace(/`[^`]*`/g,n=>ui(n,s)),r)}var Sx={
blocks:lt,line:te},er=(e,t=[])=>new bx(e,t,Sx),hi=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=te(e);return this.#e.size===0?t:$x(t,this.#e)}text(e){let t=er(new Co("",e)).slice(0,e.length);
return this.#t(/\\\r?\n/.test(e)?Fs(e,t,te(e)):t)}value(e,t){return e!==""&&ci(e,t)?Fn(t):this.text(t)}words(e){let t=e.join(" "),s=Fs(t,te(t)),r=0;return e.map((n,i)=>{let a=s.slice(r,r+n.length);r+=
n.length+1;let o=_x(e[i-1]);return K(o)&&ci(o,n)?Fn(n):this.#t(Fs(n,a,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(
e))return this.#r(e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#n({...e,value:null}),value:this.value(s,r)}:this.#n(e)}covers(e){return this.text(e)!==e}#t(e){return this.#e.
size===0?e:xx(e,this.#e)}#r(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#n(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";
t.set(n,this.data(r,s))}return Object.fromEntries(t)}},_x=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",U=["info","low","medium","high","critical"],fi=["recommended","strict"],xc=e=>e.
length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.test(e),$c=/[A-Za-z0-9]/,Ex=e=>new pi([...e].filter(xc));function Ax(e,t){let s=[];for(let{start:r,value:n}of t.
places(e)){let i=r+n.length,a=$c.test(e[r-1]??"")||$c.test(e[i]??"");(n.length>=12||!a)&&s.push({start:r,end:i})}return s}var Ox=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function Dx(e,t){let s=[...(t?.
split(k).filter(r=>r.length>1)??[]).flatMap(r=>bo(e,r)),...lt(e,!0),...Rx(e)];return s.length>0||Ox.test(e)?s:[Mx(e)]}function Rx(e){let t=te(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<
e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.push({start:n,end:r})}return s}function Mx(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.
test(e[s-1]);)s-=1;return{start:t,end:s}}var Nx=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]],Ix=/auth|headers\.|homepage|htpasswd|userpass|credential/i,Tx=V(1e3,e=>Ix.test(e)?Nx.flatMap(([t,s])=>t.test(e)?[s]:[]):[]);function*Sc(e,t){if(!(e.length>500||t.length>_s))
for(let s of Tx(e))for(let[,r=""]of t.matchAll(s))r.replaceAll(k,"").length>1&&!Ss(e,r.replaceAll(k,""),!1)&&(yield r)}function*_c(e,{file:t,start:s,end:r}){let n=s;for(let i of e.slice(s,r).split(`
`)){let a=Ut(i)?void 0:Cx(i);a&&(yield{...a,span:{file:t,start:n+a.span.start,end:n+a.span.end}}),n+=i.length+1}}function Cx(e){for(let r of Qr(e))for(let n of As(r))if(!n.quiet)return n;let t=he(ao(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:jx(e,s),end:s+t.value.length}}}function jx(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}function Ec(e,t){if(e?.kind!=="object")return;let s=t.toLowerCase();return e.members.findLast(r=>r.key===t)??e.members.findLast(r=>r.key.toLowerCase()===
s)}function Px(e,...t){let s=e;for(let r of t)s=Ec(s,r)?.value;return s?.kind==="null"?void 0:s}var Lx=e=>e?.kind==="string"?e.value:void 0,Wx=e=>e?.kind==="number"?Number(e.text):void 0,zx=e=>e?.kind===
"boolean"?e.value:void 0,Ac=e=>e?.kind==="array"?e.items:[],Oc=e=>e?.kind==="object"?e.members:[];function Ux({span:e,escaped:t},s,r){let n=i=>e.start+1+(t===void 0?i:Fx(t,i));return{...e,start:n(s),end:n(
r)}}function Fx(e,t){let s=/\\u[0-9A-Fa-f]{4}|\\?[\s\S]/y;for(let r=0;r<t&&s.test(e);)r+=1;return s.lastIndex}var Et=e=>e.kind==="scalar"&&"raw"in e,qx=e=>Et(e)&&(e.unset===!0||e.missing!==void 0);function Bx(e,t,s,r){
let n=[],i=new Map,a=yt(t.text.length),o,l=f=>{if(typeof f.value!="string")return f;let{text:g,filled:m,uses:b,fault:y,missing:v,isLarge:x}=wt(f.text,s,{blank:r,room:a}),ae=r&&v!==void 0,Qe=ae?v:g,wu=ae?
[{start:0,end:f.text.length,from:0,to:Qe.length}]:m;y&&n.push(Hx(f,y,t)),x&&(o??={span:f.span,message:nd});let xu=b.flatMap(Kx).slice(0,16),{kind:$u,span:Su,quoted:_u,tag:ji,isDate:Pi}=f,Dt={kind:$u,span:Su,
value:Qe,text:Qe,quoted:_u,raw:f.text,filled:wu,from:xu};return ji!==void 0&&(Dt.tag=ji),Pi&&(Dt.isDate=Pi),b.some(Eu=>Eu.from==="unset")&&(Dt.unset=!0),v!==void 0&&(Dt.missing=v),Dt},d=t.text.includes(
"&"),c=f=>{if(f.kind==="scalar"&&!f.text.includes("$"))return f;if(!d)return p(f);let g=i.get(f);if(g)return g;let m=p(f);return i.set(f,m),m},p=f=>f.kind==="scalar"?l(f):f.kind==="list"?u(f):h(f),u=f=>{
let g,m=0;for(let b of f.items){let y=b.value.tag==="!reset"?void 0:c(b.value);y!==b.value?(g??=f.items.slice(0,m),y&&g.push({...b,value:y})):g?.push(b),m+=1}return g?{...f,items:g}:f},h=f=>{let g;for(let[
m,b]of f.entries){let y=c(b.value);y!==b.value&&(g=(g??new Map(f.entries)).set(m,{...b,value:y}))}return g?{...f,entries:g}:f};return{root:c(e),faults:n,...o?{limit:o}:{}}}function Hx(e,{start:t,end:s},{
text:r}){let n=r.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable:\
 write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var Kx=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],Gx=(e,t)=>({...e,entries:new Map([...e.entries].filter(([
s])=>s!==t))});function Dc(e){return e?.kind==="list"?e.items.flatMap(({value:t})=>Dc(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var Yx=e=>JSON.stringify(e.slice(
0,80));function Vx(e,t,s,r){let n=r.findLast(({how:a})=>a==="alias"),i=s.kind==="list"?", not a list: Compose does not flatten a list inside a list":"";return{span:n?.span??s.span,message:`an item of ${e}\
 must be ${t}${i}`}}function Rc(e){if(e.tag===void 0)return e;let{tag:t,...s}=e;return s}var Zx=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.entries:new Map};function Jx(e,t){
let s=e.entries.get("services");if(s?.value.kind!=="map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(([,{value:n}])=>!t.has(n)));return{
...e,entries:new Map(e.entries).set("services",{...s,value:{...s.value,entries:r}})}}var Mc=new F;function Nc(e){if(e.kind==="scalar")return 1;let t=Mc.get(e);if(t!==void 0)return t;let s=1;for(let{value:r}of e.
kind==="map"?e.entries.values():e.items)s+=Nc(r);return Mc.set(e,s),s}var gi=e=>"short"in e?e.short:void 0,Xx=e=>({...e,isJoined:!0}),Qx=e=>"isJoined"in e||(gi(e)??e).kind==="list";function e$(e,t){let s=e.
kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"map",entries:t,flow:s,span:e.span,short:e}:{kind:"map",entries:t,flow:s,span:e.span,short:e,tag:e.tag}}function t$(e,t){let s=e.kind!=="scalar"&&e.
flow;return e.tag===void 0?{kind:"list",items:t,flow:s,span:e.span,short:e}:{kind:"list",items:t,flow:s,span:e.span,short:e,tag:e.tag}}var s$=[];function Ic(e,t,s){return e.set(t,{key:{value:t,span:s.
span},value:s,via:s$})}var r$=(e,t)=>Ic(new Map,e,t),n$=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Tc=e=>e.tag===void 0?e:Rc(e);function i$(e,t,s=e.text.length){let r=e.
text.slice(t,s),n=e.quoted?1:0,i=e.span.start+n;if(!Et(e)){let h=Pc(e,e.text,n)?{file:e.span.file,start:i+t,end:i+s}:e.span;return{kind:"scalar",value:r,text:r,quoted:!1,span:h}}let{raw:a,filled:o}=e,
[l,d]=[Lc(t,o,"start"),Lc(s,o,"end")],c={...Tc(e),value:r,text:r,quoted:!1};if(l===void 0||d===void 0)return{...c,filled:[{start:0,end:a.length,from:0,to:r.length}]};let p=Pc(e,a,n)?{file:e.span.file,
start:i+l,end:i+d}:e.span,u=a$(o,t,s).filter(h=>h.from>=t&&h.to<=s&&h.start>=l&&h.end<=d).map(h=>({start:h.start-l,end:h.end-l,from:h.from-t,to:h.to-t}));return{...c,span:p,raw:a.slice(l,d),filled:u}}
var Cc,jc=!1;function Pc(e,t,s){return e===Cc||(Cc=e,jc=e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`)),jc}var a$=(e,t,s)=>e.slice(B(e,t-1,mi)+1,B(e,s,mi)+1),mi=e=>e.from;function Lc(e,t,s){let r=B(t,e-1,mi),n=t[r];if(n&&e<n.to)return;let i=n?n.end-n.to:0;if(s==="start")return e+i;for(let a=t[++r];a?.
from===e;a=t[++r]){if(a.from<a.to)return a.start;i=a.end-a.to}return e+i}var o$=class yu{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&d$(n.value)?zc(n,r):void 0}scalar(t){
if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return Et(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,via:r}}literal(t){return t?.
node.kind!=="scalar"?"":Et(t.node)?Ks(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let i=this.scalar(t);if(!i)return E("malformed","",t.node.span,t.via);if(i.
text.includes(k))return E("variable",i.raw,i.span,i.via);let a=n(i.text);return a===void 0?E("malformed",i.raw,i.span,i.via):$(a,i.span,i.via)}strings(t,s){return this.list(t,s,r=>[this.setting(r,"",r.
at,n=>n)])}list(t,s,r){return t?this.gathered(t,Wc(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new yu}gathered({node:t,via:s},r){return $(this.#e?r:[E("elsewhere","",t.span),...r],
t.span,s)}ofImage(t){return E(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?$(null,t,s):E("elsewhere","",t)}unsaid(t,s){return this.#e?de(t,s):E("elsewhere","",s)}};function Wc({
node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function l$({node:e,via:t}){return e.kind==="\
map"?[...e.entries].map(([s,r])=>[s,zc(r,t)]):[]}var zc=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),d$=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),
Uc=new Map([...["true","y","yes","on","1"].map(e=>[e,!0]),...["false","n","no","off","0"].map(e=>[e,!1])]),Fc=e=>Uc.get(e)??Uc.get(e.toLowerCase()),At=({documents:e},t)=>e.get(t)??[],bi=e=>At(e,"docke\
rfile"),os=e=>At(e,"compose"),c$=e=>At(e,"commands"),p$=e=>At(e,"inspect"),u$=e=>At(e,"seccomp"),h$=e=>At(e,"apparmor"),f$=({project:e},t)=>os(t).find(s=>s.id===e);function Xe({root:e},...t){return Oe(
{name:"",at:{span:e.span,via:[]},node:e},...t)}function Oe(e,...t){let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;if(!n||!s||Hc(n.value))return;s=Kc(r,n,s)}return s}function ye(e){
if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>Kc(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:De({node:r})??"",at:{span:r.span,via:Gc(s.via,
n)},node:r}))}function De(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes(k)?t.text:void 0}function g$(e){if(e?.node.kind==="map")return!0;let t=De(e);return t===void 0?void 0:
Fc(t)}function ki({node:e}){return e.kind!=="scalar"?"":Et(e)?Ks(e.raw,e.unset===!0):e.text}var m$=({node:e})=>gi(e)!==void 0,qc=new F;function Bc(e){let t=qc.get(e)??ye(Xe(e,"services")).filter(({node:s})=>s.
kind==="map");return qc.set(e,t),t}var b$=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,Hc=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,
Kc=(e,{key:t,value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:Gc(n.via,r)},node:s}),Gc=(e,t)=>t.length===0?e:e.length===0?t:[...e,...t];function k$(e){return ye(e).map(t=>{if(e?.node.kind==="map")
return{name:t.name,literal:ki(t),isPassed:Hc(t.node),at:{...t.at,span:b$(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(ki(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}function v$(e,t,s,r){
let n=Vc(s,r).get(e),i=bi(r).find(({source:o})=>o.path===n?.build?.dockerfile),a=new RegExp(`\\$\\{?${et(t)}\\b`);return(i?.stages.flatMap(({scripts:o})=>o.map(({instruction:l})=>l.span))??[]).filter(
({start:o,end:l})=>a.test(i?.source.text.slice(o,l)??"")).slice(0,3)}function y$({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?r.text:void 0),
s=t.filter(r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Yc=new F;function Vc({id:e},t){let s=Yc.get(t);
if(!s){s=new Map;for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}Yc.set(t,s)}return s.get(e)??new Map}var Zc=new F;function w$(e){let t=Zc.get(e)??
new Set(Bc(e).flatMap(s=>ye(Oe(s,"depends_on")).flatMap(r=>De(Oe(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return Zc.set(e,t),t}var x$=({via:e})=>e?.some(({how:t})=>t==="read-f\
rom")===!0,Jc=({value:e,literal:t})=>e.includes(k)?t:e;function Xc({folder:e},t,s){return ye(s).flatMap(r=>{let n=De(Oe(r,"path"))??De(r),i=De(Oe(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?
[]:ep(xe(e,n),t,i)})}function Qc(e,t){let s=ye(Xe(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(o=>Xc(e,t,Oe(a,o)))),r=new Set(e.files.map(({document:a})=>a.source.path)),n=new Set(e.files.
flatMap(({environment:a})=>[...a.values()].flatMap(({span:o})=>r.has(o.file)?[]:[o.file]))),i=[...new Set([xe(e.folder,".env"),...n])].flatMap(a=>ep(a,t));return[...new Map([...i,...s].map(a=>[a.source.
path,a])).values()]}function ep(e,t,s){let r=t.source(e);if(!r)return[];let n=Yn(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var tp=new F;function sp(e){let t=tp.get(e.containers);
if(t)return t;let s=new Set;for(let{path:r,image:n}of[...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of os(e)){for(let n of[
"networks","volumes","configs","secrets"])for(let{name:i}of ye(Xe(r,n)))s.add(i);for(let{name:n}of ye(Xe(r,"services")))for(let i of["container_name","hostname"])s.add(De(Xe(r,"services",n,i))??"")}return tp.
set(e.containers,s),s}var $$=(e,t,{by:s,wellKnown:r},n,i=[])=>s==="name"&&(eg(e,i)||!r&&!Fa(e)&&!ot(e).some(a=>/pass|pwd|^pw$/.test(a))&&sp(n).has(t));function S$(e,t){return e.state!=="unknown"&&t(e.
value)}function _$(e,t){return e.state==="written"&&t(e.value)}var E$=(e,t)=>e.state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),rp=(e,t)=>e.state==="unknown"||e.value.length===0?[]:
e.value.filter(s=>s.state!=="unknown"&&(!t||t(s.value))),A$=j(e=>{let t=rp(e,({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}),vi=e=>e.state===
"unknown"?void 0:e.value,np=j(({image:e,hooks:t})=>{let s=[],r=(n,i,a,o={})=>{let{when:l,elsewhere:d}=o;i.state==="written"&&a&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:i,command:a,
commands:a.script?.commands??[]})};e.entrypoint.state==="written"&&r("entrypoint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="writte\
n"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let n of t??[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s});function O$({image:e,contents:t}){let s=vi(
e.entrypoint);if(s===void 0)return!1;let r=e.entrypoint.state==="default"&&t?.execs===!0,n=[...s&&!r?ip(s):[],...ip(vi(e.cmd)??null)],[i="",...a]=n;return qe(ht(i))&&a.every(o=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.
test(o))}var ip=e=>e?.words.flatMap(t=>t.state==="unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[],D$=j(e=>new Set(e.map(({instruction:t})=>t)));function ap({instructions:e,scripts:t},s){
let r=[],n;for(let i of e){let a=i.trigger??i;s.test(a.keyword)&&(n??=D$(t),n.has(a)||r.push({...a.span,start:a.keywordSpan.end}))}return r}var op=5,R$=5e3;function lp(e){let{lookup:t}=e,s=[],r=new Set,
n=os(e).flatMap(c=>Qc(c,t)),i=C$(e,n),a=N$(e),o=T$(e),l=({span:c,value:p,isKnown:u,everywhere:h})=>{let{file:f,start:g,end:m}=c,b=t.source(f)?.text.slice(g,m)??"",y=Dx(b,p);for(let v of y)v.end>v.start&&
s.push({file:f,start:g+v.start,end:g+v.end});if(!(u||p===void 0))for(let v of[p,...vg(p),...y.flatMap(x=>M$(b.slice(x.start,x.end)))])v.length>=op&&r.size<R$&&!v.includes(k)&&!(h?o:a)(v)&&r.add(v)};for(let c of i)
P$(c,l);for(let c of n)H$(c,l);if(j$(e,l),r.size===0)return{places:s,values:r};let d=Ex(r);for(let{path:c,text:p}of i)for(let u of Ax(p,d))s.push({file:c,...u});return{places:s,values:r}}var M$=e=>/[\\"'\n]/.
test(e)?e.split(/[\\"'\s]+/):[];function N$(e){return dp(()=>I$(e))}function dp(e){let t;return s=>(t??=e().join(`
`),t.includes(s))}function I$(e){let t=e.containers.flatMap(({image:s})=>s.ref?.state==="written"?s.ref.value.text:[]);return[...sp(e),...t]}function T$({containers:e,stages:t}){return dp(()=>[...e,...t].
map(({path:[,s=""]})=>s))}function C$({documents:e},t){let s=new Set;for(let r of e.values())for(let n of r)for(let{source:i}of Y(n))s.add(i);for(let{source:r}of t)s.add(r);return s}function j$(e,t){let{
stages:s,containers:r,lookup:n}=e;for(let i of os(e))L$(i,n,t);for(let{documents:i}of p$(e))for(let{roots:a}of i)for(let o of a)F$(o,t);for(let i of s)up(i,n,t);for(let i of r)up(i,n,t),B$(i,n,t);for(let i of bi(
e))K$(i,n,t);for(let{calls:i,commands:a}of c$(e)){let o=new Set(i.flatMap(({words:l})=>l.flatMap(Y$)));for(let l of a)Z$(l,o,t);for(let{words:l}of i)for(let d of l)V$(d,t)}}function P$({path:e,text:t},s){
for(let r of lt(t))s({span:{file:e,...r},value:t.slice(r.start,r.end)});for(let{start:r,end:n,value:i,isKnown:a}of ho(t))s({span:{file:e,start:r,end:n},value:i,isKnown:a,everywhere:!0})}function L$({root:e,
files:t},s,r){for(let{node:n}of ye(Xe({root:e},"configs")).flatMap(i=>Oe(i,"content")??[])){let i=s.source(n.span.file)?.text??"";cp(n.span,i,r);for(let a of z$(n,i)?W$(n):Yr(i,n.span))r(we(a))}for(let{
document:n}of t)for(let i of n.roots)U$(i,r)}function*W$({text:e,span:t}){for(let s of e.split(`
`)){let r=no([s]);r&&(yield{...r,span:t})}}function cp(e,t,s){for(let{start:r,end:n}of lt(t.slice(e.start,e.end),!0))s({span:{...e,start:e.start+r,end:e.start+n},value:t.slice(e.start+r,e.start+n)})}var z$=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function U$(e,t){let s=[e],r=new Set(s),n=(i,a)=>{a.kind==="scalar"?yi(i,a,t):r.has(a)||(r.add(a),s.push(a))};e.kind==="sc\
alar"&&yi("",e,t);for(let i=s.pop();i;i=s.pop())if(i.kind==="map")for(let{key:a,value:o}of i.entries.values())n(a.value,o);else if(i.kind==="list")for(let{value:a}of i.items)n("",a)}function F$(e,t){let s=[
e],r=(n,i)=>{i.kind==="string"?yi(n,{text:i.value,span:i.span},t):s.push(i)};for(let n=s.pop();n;n=s.pop()){for(let{key:i,value:a}of Oc(n))r(i,a);for(let i of Ac(n))r("",i)}}function yi(e,t,s){let{text:r}=t,
n=e?-1:r.indexOf("=");e&&pp(e,r,t,s),n>0&&n<=200&&/^[\w.-]+$/.test(r.slice(0,n))&&pp(r.slice(0,n),r.slice(n+1),t,s)}function pp(e,t,{span:s},r){if(!t||!Vf(e))return;for(let i of Sc(e,t))r({span:s,value:i});
let n=K(e)?pe(e,t,!0):void 0;n&&r({span:s,value:n.value??t,isKnown:n.secret.wellKnown})}function up(e,t,s){let{image:r,build:n}=e;tr(r.env,t,s),tr(r.labels,t,s),n&&tr(n.args,t,s),q$(r.labels,s);for(let{
commands:i}of np(e))for(let a of i)wi(a,s)}function q$(e,t){for(let s of e.state==="unknown"?[]:e.value){if(s.state==="unknown"||!s.value.value)continue;let{name:r,literal:n,value:i}=s.value;for(let o of Sc(
r,n))t({span:i.span,value:o});let a=pe(r.slice(r.lastIndexOf(".")+1),n);a&&t(we({...a,span:i.span}))}}function B$({hooks:e,host:t},s,r){for(let{env:n}of e)tr(n,s,r);if(t.logOptions.state!=="unknown")for(let n of t.
logOptions.value){let i=n.state==="written"?pe(n.value.name,n.value.value):void 0;i&&r({span:n.span,value:i.value,isKnown:!0})}}function H$({source:e,values:t},s){for(let[r,n]of t){let{span:i}=n,a=Jc(
n),o=pe(r,a);if(!o)continue;let l=e.text.slice(i.start,i.end).search(/[=:]/);s(we({...o,span:{...i,start:i.start+l+1}}))}}function K$({globals:e,stages:t,source:s},r,n){for(let i of e)sr(i,r,n);for(let i of t){
let{assignments:a,deferred:o,scripts:l,copies:d}=i;for(let c of ap(i,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let p of _c(s.text,c))n(we(p));for(let c of a)sr(c,r,n);for(let c of o)sr(c,r,n);for(let{
instruction:c}of d)for(let{span:p}of c.heredocs){cp(p,s.text,n);for(let u of Yr(s.text,p))n(we(u))}for(let{script:c}of l)for(let p of c.commands)wi(p,n)}}function tr(e,t,s){if(e.state!=="unknown")for(let r of e.
value)r.state!=="unknown"&&sr(r.value,t,s)}function sr({name:e,value:t,literal:s},r,n){if(!t)return;let i=pe(e,s);if(i&&n(we({...i,span:t.span})),i&&!i.secret.wellKnown&&s.includes("$"))for(let p of s.
split("$"))p.length>1&&n({span:t.span,value:p});if(i||!s.includes(k)||(G$(e,t,r,n),!K(e)))return;let a=t.state==="unknown"?s.split(k):[t.value],{file:o,start:l,end:d}=t.span,c=r.source(o)?.text.slice(
l,d)??"";for(let p of a){let u=p.length>=op&&pe(e,p)?c.indexOf(p):-1;u>=0&&n({span:{file:o,start:l+u,end:l+u+p.length},value:p})}}function G$(e,t,s,r){let n=t.state==="written"?pe(e,t.value):void 0;if(!n||
n.secret.wellKnown)return;let i=n.value??"";r({span:{...t.span,end:t.span.start},value:i});for(let{how:a,span:o}of t.via??[]){let l=a==="interpolated"?s.source(o.file)?.text.slice(o.start,o.end)??"":"",
d=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(l)?.[2];d&&i.includes(d)&&r({span:o,value:d})}}function Y$({text:e,names:t=[],holes:s=[]}){let[,r=""]=/([A-Za-z_]\w{0,200})=/.exec(e)??[];
return K(r)?[...t,...s.filter(Boolean)]:[]}function V$(e,t){let[,s=""]=/([A-Za-z_]\w{0,200})=/.exec(e.text)??[];if(!(!e.takes||!K(s)))for(let{name:r,words:n}of e.takes)for(let{span:i,literal:a}of/^(?:echo|printf)$/.
test(r)?n.slice(1):[]){let o=pe("PASSWORD",a);o&&t(we({...o,span:i}))}}function Z$(e,t,s){wi(e,s);for(let{name:r,value:n}of e.assignments){let i=pe(t.has(r)?"PASSWORD":r,n.literal);i&&s(we({...i,span:n.
span}))}}function wi(e,t){if(oo(e)){for(let s of Vr(e))t(s.quiet?hp(s):we(s));for(let s of Jr(e))t(hp(s))}}var hp=({span:e,value:t=""})=>({span:e,value:t,isKnown:!xc(t)}),we=({span:e,value:t,secret:s})=>({
span:e,value:t,isKnown:s.wellKnown});function xi(e,t,s){let r={};for(let{applies:n,rules:i}of e){let a=i.get(t);if(!a||n&&!n(s))continue;let o=a.options?{options:{...r.options,...a.options}}:{};r={...r,
...a.level?{level:a.level}:{},...a.fix?{fix:a.fix}:{},...o}}return r}function J$(e,t,s){let r=xi(t,e.id,s).options;return r?fp(e,r):X$(e)}var X$=j(e=>fp(e,{}));function fp({options:e={}},t){return Object.
fromEntries(Object.entries(e).map(([s,{default:r}])=>[s,Object.hasOwn(t,s)?t[s]:r]))}function gp(e,t){let s=!0;for(let{applies:r,rules:n}of e){let i=n.get(t)?.level;i&&(s=i!=="off"||s&&r!==void 0)}return s}
function Q$(e,t,s,r){let n=[],i=new Map,a={project:e,scopes:s,found:n,fail:r};for(let o of t){let l=i.get(o.on)??mp(o.on,e);i.set(o.on,l),l.length>0&&eS(o,l,a)}return n}function eS(e,t,{project:s,scopes:r,
found:n,fail:i}){let a=e;for(let o of t)try{let l=e.options?J$(a,r,sS(o)):{};for(let d of e.check(o,s,l))n.push("path"in o?{rule:a,problem:d,workload:o}:{rule:a,problem:d})}catch(l){i(bp(o),new Error(
`rule ${e.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}}function tS(e,t,s){return t.flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.check(n,s,{})].map(i=>({rule:r,problem:i}))):[])}function mp(e,t){
return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(e)??[]).filter(s=>Y(s).some(({skipped:r})=>!r))}var sS=e=>({file:bp(e),workload:"pat\
h"in e?e.path:null});function bp(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(Y)[0]?.source.path??""}function $i(e){
let t=new Map,s=new Map;for(let i of e)"check"in i?t.set(i.id,i):s.set(i.on,i);let r=()=>e.flatMap(({id:i})=>t.get(i)??[]),n=r();return async i=>{let a=[];for(let[o,l]of s)i(o)&&a.push(l);if(a.length===
0)return n;for(let o of a){for(let l of await o.load())t.set(l.id,l);s.delete(o.on)}return n=r(),n}}function rS(e,t){let s=(i,a)=>`${i}\0${a??""}`,r=new Map(e.map(i=>[s(i.source.path,i.inline),i])),n=new Map;
return i=>{let{build:a}=i,o=a?.dockerfile?r.get(s(a.dockerfile,a.inline)):void 0;if(!a||!o||o.skipped||a.target?.state==="unknown")return i;let l=a.target?.value,d=oS(a),c=JSON.stringify([a.dockerfile,
a.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):z(o.dialect).build?.(o,l,d,t);return d.size===0&&n.set(c,p),p?nS(i,a,p):i}}function nS(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,
i=(a,o)=>Be(a)?a:rr(o,r);return{...e,...aS(s),windows:e.windows||s.windows,build:{...t,stage:s.path},image:{ref:s.image.ref,user:i(n.user,s.image.user),env:vp(s.image.env,n.env,r),labels:vp(s.image.labels,
n.labels,r),exposedPorts:kp(s.image.exposedPorts,r),volumes:kp(s.image.volumes,r),entrypoint:i(n.entrypoint,s.image.entrypoint),cmd:iS(n)?n.cmd:i(n.cmd,s.image.cmd),healthcheck:i(n.healthcheck,s.image.
healthcheck),workingDir:i(n.workingDir,s.image.workingDir),stopSignal:i(n.stopSignal,s.image.stopSignal)}}}var iS=({entrypoint:e})=>Be(e)&&!(e.state==="written"&&e.value===null),aS=({base:e,contents:t,
added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:{}}),rr=(e,t)=>({...e,via:[t,...e.via??[]]}),kp=(e,t)=>{let s=rr(e,t);return s.state==="unknown"?s:{...s,value:s.value.
map(r=>rr(r,t))}};function vp(e,t,s){return e.state==="unknown"||t.state==="unknown"?t:$([...e.value.map(r=>rr(r,s)),...t.value],t.span,t.via)}function oS({args:e}){let t=new Map;if(e.state==="unknown")
return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:null,span:s.span})}return t}var yp=16;function lS(e){let t=new Map(
e.map(a=>[Si(a.project,a.path[1]??""),a])),s=new Map(e.flatMap(a=>a.containerName?[[Si(a.project,a.containerName),a]]:[])),r=(a,o,l)=>(o==="container"?s:t).get(Si(a,l)),n=new Map(e.map(a=>[a,cS(a,r)])),
i=a=>a&&n.get(a);return e.map(a=>{let o=n.get(a)??a,l=i(dS(a,r));return l&&l!==o?{...o,networkOf:l}:o})}var Si=(e,t)=>`${e}\0${t}`;function dS(e,t){let s=e;for(let r=0;s&&r<yp;r++){let{networkMode:n}=s.
host,[,i="",a=""]=n.state==="unknown"?[]:/^(service|container):(.*)$/.exec(n.value)??[];if(!i)return s;s=t(s.project,i,a)}}function cS(e,t){let s=xp(e,t,yp),{host:r}=e;if(s.length===0||r.mounts.state===
"unknown")return e;let n=new Set(r.mounts.value.flatMap(o=>wp(o)??[])),i=s.filter(o=>!n.has(wp(o)??"")),a=$([...r.mounts.value,...i],r.mounts.span,r.mounts.via);return{...e,host:{...r,mounts:a}}}var wp=e=>e.
state==="unknown"||e.value.target.state==="unknown"?void 0:tt(Mt(e.value.target.value));function xp({host:{volumesFrom:e},project:t},s,r){return e.state==="unknown"||r===0?[]:e.value.flatMap(n=>{if(n.
state==="unknown")return[];let[,i="service",a="",o]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(n.value)??[],l=s(t,i,a);return!l||l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...xp(l,s,
r-1)].flatMap(d=>{if(d.state==="unknown"||d.value.file)return[];let{relabel:c,propagation:p,...u}=d.value,h=o==="ro"?$(!0,n.span,n.via):u.readOnly;return[$({...u,readOnly:h,through:d.span},n.span,n.via)]})})}
var $p=class{documents;#e=[];#t=0;#r=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#t}get isUnclear(){return this.#r}attach(e,t){this.#t+=1;let{
id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:Ne(e.source.path)};for(let n of t){let{securityOpt:i}=n.host;if(this.#r||=i.state==="unknown"||i.value.some(({state:a})=>a==="unknown"),n.project===
s)for(let a of pS(n,r,this.documents))this.#e.push(a)}}},pS=(e,t,s)=>_t.flatMap(({dialect:r})=>{let n=s.has(r)?z(r).givenTo?.(e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function uS(e,t){
let{image:s,hooks:r}=e,n=o=>({form:o.form,words:o.words,script:hS(o,t)}),i=o=>o.state==="written"&&o.value?{...o,value:n(o.value)}:o,a=o=>o.state==="written"&&o.value?.test?{...o,value:{test:n(o.value.
test)}}:o;return{...e,hooks:r.map(o=>({...o,command:i(o.command)})),image:{...s,entrypoint:i(s.entrypoint),cmd:i(s.cmd),healthcheck:a(s.healthcheck)}}}var Sp=()=>{};function hS({form:e,words:t},s){let[
r]=t;return e==="shell"&&r?s.readScript(Ep(r).inner(),Sp,{errexit:!1,pipefail:!1}):_p(t,s)}var _p=(e,t)=>t.readWords(e.map(Ep),Sp);function Ep(e){let t=e.state==="unknown"?k:e.value,s={file:e.span.file,
text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}function nr({units:e,affectedBuilds:t=[],profiles:s=new $p},r){let n=e.flatMap(l=>Ap(l)===
"starts"?fS(l,r):[]),i=n.filter(W),a=e.filter(l=>Ap(l)==="builds").flatMap(Y),o=i.length>0?lS(i.map(rS(a,r))):[];return{documents:gS(e),affectedBuilds:t,profiles:s,stages:[...n.filter(l=>!W(l)),...a.flatMap(
l=>z(l.dialect).workloads?.(l,Op(l.source.path,o),r)??[])],containers:o,builtImages:new Set(o.flatMap(({build:l})=>l?.names?[ea(l.names)]:[])),lookup:r}}var Ap=({dialect:e})=>G(e)?.part;function fS(e,t){
let s=z(e.dialect).workloads?.(e,[],t)??[],{shell:r}=t;return s.map(n=>r&&W(n)?uS(n,r):n)}function gS(e){let t=new Map;for(let r of e){let n=t.get(r.dialect);n?n.push(r):t.set(r.dialect,[r])}if(t.size<
2)return t;let s=["starts","builds","excludes","configures","confines"].flatMap(r=>_t.filter(n=>n.part===r));return new Map(s.flatMap(({dialect:r})=>t.has(r)?[[r,t.get(r)]]:[]))}var Op=(e,t)=>t.flatMap(
({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]),Dp=class{#e=new Map;#t;#r;constructor(e=[],t){this.#t=t,this.add(e)}add(e){for(let t of e)this.#e.set(t.source.path,
t);this.#r=void 0}at(e){return this.#t?.at(e)??this.#e.get(e)}below(e){return this.#n(e).toSorted()}get own(){return[...this.#e.values()].filter(({source:e})=>!this.#t?.at(e.path))}#n(e){let t=this.#t?
this.#t.#n(e):[];return this.#e.size===0?t:(this.#r??=mS(this.#e.keys()),[...t,...(this.#r.get(e)??[]).filter(s=>!this.#t?.at(s))])}};function mS(e){let t=new Map;for(let s of e)for(let r of fs(s)){let n=t.
get(r);n?n.push(s):t.set(r,[s])}return t}var bS=50,kS=class{#e;#t;#r;#n;#s;#a;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#t=t,this.#r=s,this.#n=new Dp([],t.texts),this.#s=r.follower?.(),
this.#a=Mp(this.#n,r,s,{follower:this.#s,shell:n})}get brought(){return this.#n.own}get told(){return this.#s??{notices:[],failures:[]}}*projects(){let{dialect:e}=this.#e,t=G(e)?.part;if(t==="confines"){
let s=this.#t.profiles();for(let r of s.documents.get(e)??[])yield{project:nr({units:[r],profiles:s},this.#a),built:[]};return}for(let s of this.#l())try{yield t==="starts"?this.#d(s):{project:this.#p(
s),built:[]}}catch(r){for(let n of s.files)this.#r(n,r)}}*#l(){try{yield*Rp(this.#e,this.#t,this.#a)}catch(e){for(let t of this.#e.files)this.#r(t,e)}}#p(e){let t=e.units();for(let s of t)this.#i(s);return nr(
{units:t,affectedBuilds:t.flatMap(s=>this.#c(s))},this.#a)}#d(e){let t=this.#t.profiles(),s=e.units(),r=s.filter(o=>!cr(o)?.isWitness),{documents:n,paths:i}=this.#o(s),a=nr({units:[...s,...n],profiles:t},
this.#a);for(let o of r)t.attach(o,a.containers);return{project:a,built:r.length>0?i:[]}}#o(e){let t=e.flatMap(a=>z(a.dialect).builds?.(a)??[]),s=[...new Set(t.flatMap(({paths:a})=>a))].flatMap(a=>this.#t.
builds.get(a)??[]),r=t.flatMap(({inline:a})=>a),n=r.length?oi("build"):void 0,i=s.map(({source:a,kind:o})=>z(o).read(a,this.#a));for(let a of i)this.#i(a);return{documents:[...i,...n?r.map(a=>z(n.dialect).
read(a.source,this.#a,a)):[]],paths:s.map(({source:a})=>a.path)}}#i(e){if(this.#s&&G(e.dialect)?.part==="builds")for(let t of Y(e))this.#n.add(this.#s.follow(t))}#c(e){let{appliesTo:t}=z(e.dialect);if(!t)
return[];let s=Y(e).map(({source:o})=>o.path),r=[...this.#t.builds.values()].filter(({source:o})=>s.some(l=>t(l,o.path))),{shell:n,...i}=this.#a,a=r.slice(0,bS).map(({source:o,kind:l})=>z(l).read(o,i));
for(let o of a)this.#i(o);return a}};function*Rp({dialect:e,files:t,planned:s},{texts:r,shelf:n},i){let a=z(e);if(a.projects)yield*a.projects(n(e),i,s);else for(let o of t){let l=r.at(o)?.source;l&&(yield{
files:[o],units:()=>[a.read(l,i)]})}}function Mp(e,t,s,{follower:r,shell:n}){let{ignored:i,root:a,prefix:o,images:l,together:d,includeFolders:c,target:p}=t,u=b=>e.at(b)?.kind!==void 0,h={has:b=>!u(b)&&
i?.has(b)===!0},{contexts:f,absent:g,entries:m}=r??t;return di(b=>e.at(b)?.source,s,{contexts:f,absent:g,entries:m,ignored:h,root:a,...o===void 0?{}:{prefix:o},images:l,together:d,includeFolders:c,target:p},
{shell:n,below:b=>e.below(b)})}async function Np(e,t,s,r={}){for(let i of vS(t))await li(i);let n=t.some(yS)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):void 0;return new wS(e,
t,s,r,n)}function vS(e){let t=new Set(e.map(({kind:n})=>n)),s=_t.some(({dialect:n,part:i})=>i==="starts"&&t.has(n)),r=oi("build");return _t.filter(n=>t.has(n.dialect)||s&&n===r)}var yS=({source:e,kind:t})=>G(
t)?.runs?.test(e.text)===!0,_i=e=>G(e)?.part,wS=class{#e;#t;#r;#n;constructor(e,t,s,r,n){let i=t.filter(({kind:l})=>_i(l)==="builds"),a=new Map,o;this.#t=t,this.#r=s,this.#n=t.some(({kind:l})=>_i(l)===
"confines"),this.#e={texts:new Dp(e),builds:new Map(i.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=a.get(l)??this.#l(l);return a.set(l,d),d},profiles:()=>(o??=this.#d(),o)}}starts(){
return this.#s("starts")}others(e){return[...this.#s("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#s("excludes"),...this.#s("configures"),...this.#s("confines")]}isFree({dialect:e}){let t=_i(
e);return t==="builds"||t==="starts"&&!this.#n}open(e,t){return new kS(e,this.#e,t)}#s(e){return _t.flatMap(t=>{let{dialect:s}=t,r=t.part===e?this.#a(s).map(({path:a})=>a):[];if(r.length===0)return[];
let{plan:n,projects:i}=z(s);try{if(n)return n(this.#e.shelf(s),this.#p()).map(a=>({dialect:s,files:a.files,planned:a}))}catch(a){for(let o of r)this.#r(o,a);return[]}return i||e==="confines"?[{dialect:s,
files:r}]:r.map(a=>({dialect:s,files:[a]}))})}#a(e){return this.#t.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#l(e){let{texts:t}=this.#e;return gc(e,{judged:this.#a(e),inputAt:s=>t.at(s)},this.#p())}#p(){
let{texts:e,surroundings:t,shell:s}=this.#e;return Mp(e,t,this.#r,{shell:s})}#d(){let e=new Map;for(let t of this.#s("confines"))for(let{files:s,units:r}of this.#o(t))try{for(let n of r().flatMap(Y)){
let i=e.get(t.dialect);i?i.push(n):e.set(t.dialect,[n])}}catch(n){for(let i of s)this.#r(i,n)}return new $p(e)}*#o(e){try{yield*Rp(e,this.#e,this.#p())}catch(t){for(let s of e.files)this.#r(s,t)}}},xS={
alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"merged over this",include:"included from here",interpolated:"the variable gets its value here","read-from":"\
the file is given here","built-from":"built here",inherits:"inherited through this stage"},$S=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:xS[t],...t==="include"||t==="extends"?{isWay:!0}:{}}));function Ip({
rule:e,problem:t,workload:s},r){let{at:n,message:i,headline:a,label:o,related:l=[],about:d,fix:c}=t,p=t.help??(c||!("help"in e)?void 0:e.help);return{rule:e.id,severity:SS(t.severity??e.severity,n,s),
confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:i,...a?{headline:a}:{},...o?{label:o}:{},...p?{help:p}:{},span:n.span,workload:s?.path??null,related:[...l,...$S(n.via)],
...d?{about:d}:{},fix:c&&!(_S(s)&&"edits"in c)?ES(c,r,s):null,suppressed:null}}function SS(e,t,s){let r=t.state!==void 0&&!Be(t)&&s?G(s.dialect)?.gaps:void 0;return r&&U.indexOf(r)<U.indexOf(e)?r:e}var _S=e=>e!==
void 0&&G(e.dialect)?.isPrinted===!0;function ES(e,t,s){let r=RS(e,t,s),n=r?{edits:r}:t.raise?{}:{isUnasked:!0},i=[...OS(e,t,s),...e.check?[`check that ${e.check}`]:[]],a=s&&W(s)&&AS(e)?{leads:[s.path]}:
{};return{title:DS(i),safety:e.safety,...a,...n}}var AS=e=>"changes"in e&&e.changes.some(t=>Ye(t)==="user");function OS(e,{spell:t},s){return e.title!==void 0?[e.title]:"edits"in e?["apply the edit"]:
e.changes.map(r=>t(r,r.of??s))}var DS=e=>[...e.length>1?[e.slice(0,-1).join(", ")]:[],...e.slice(-1)].join(", and ");function RS(e,{raise:t,lineEnd:s},r){return("edits"in e?typeof e.edits!="function"?
e.edits:t&&e.edits():t&&NS(e.changes,t,r))?.map(n=>MS(n,s?.(n.span.file)??`
`))}var MS=(e,t)=>({...e,text:e.text.replace(/\r?\n/g,t)});function NS(e,t,s){let r=e.map(n=>{let i=n.of??s;return i&&t(n,i)});return r.every(n=>n!==void 0)?Bk(r.flat()):void 0}function Tp(e,t,s){if(t.
length===0)return e;let{level:r,fix:n}=xi(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(r==="off")return;let i=n&&e.fix?{...e,fix:IS(e.fix,n)}:e;return r?{...i,profile:"recomme\
nded",...r==="on"?{}:{severity:r}}:i}var IS=(e,t)=>t==="off"?{title:e.title,safety:e.safety}:{...e,safety:t},Cp=(e,t,s="")=>({rule:e.rule,severity:e.severity,confidence:e.confidence,profile:e.profile,
...TS(e,t),span:e.span,workload:e.workload&&jp(e.workload,t),related:e.related.length===0?CS:e.related.map(r=>({...r,message:t.message(r.message)})),...e.about?{about:e.about}:{},fix:e.fix&&jS(e.fix,t),
suppressed:e.suppressed,anchor:t.message(typeof s=="string"?s:s())});function TS({message:e,headline:t,label:s,help:r},n){let i=n.message(e),a=o=>{let l=e.lastIndexOf(o);return l>=0&&i.length===e.length?
i.slice(l,l+o.length):n.message(o)};return{message:i,...t?{headline:a(t)}:{},...s?{label:a(s)}:{},...r?{help:a(r)}:{}}}var CS=[],jp=(e,t)=>e.map(s=>t.message(s)),jS=(e,t)=>({...e,title:t.message(e.title),
...e.edits?.some(({text:s})=>t.covers(s))?{isPrivate:!0}:{}}),Pp=(e,t)=>e.reason?{...e,reason:t.text(e.reason)}:e,ir=["low","medium","high"];function PS(e){let t=Lp(e.filter(({guess:s})=>s?.isWitness));
return[...Lp(e.filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:i}=LS(r,t.get(s));if(i.length===0&&n.related.length===0)return n;let{message:a,headline:o}=n,l={message:qp(a,i),...o?
{headline:qp(o,i)}:{}};return{...n,...l,...n.related.length?{related:qS(n)}:{}}})}function Lp(e){let t=new Map;for(let s of e){let{file:r,start:n,end:i}=s.finding.span,a=`${s.finding.rule}\0${r}\0${n}\
\0${i}`,o=t.get(a);t.set(a,o?WS(o,s):Wp(s))}return t}function Wp({finding:e,guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};let s=ir[Math.max(0,ir.indexOf(e.confidence)-1)]??e.confidence;return{
finding:{...e,confidence:s},needs:[t.when]}}function LS({finding:e,needs:t},s){if(!s||t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:a})=>U.indexOf(a));if(n<r)return{finding:e,
needs:t};let{confidence:i}=s.finding;return{finding:{...n===r?{...Up(e),...zp(s.finding)}:e,confidence:Fp(e.confidence,i)},needs:[]}}var zp=({message:e,headline:t,label:s,help:r})=>({message:e,...t?{headline:t}:
{},...s?{label:s}:{},...r?{help:r}:{}}),Up=({headline:e,label:t,help:s,...r})=>r,Fp=(e,t)=>ir.indexOf(t)>ir.indexOf(e)?t:e,qp=(e,[t,...s])=>{if(t===void 0)return e;let r=s.length===0?"":s.length===1?`\
, and ${s[0]}`:`, and in ${s.length} cases like it`;return`${e} (${t}${r})`};function WS(e,t){let s=Wp(t),[r,n]=[e.finding,s.finding],{workload:i}=t,a=r.related.length>40,[o,l]=[r,n].map(({severity:h})=>U.
indexOf(h)),d=l===o&&e.needs.length>0&&s.needs.length===0,c=l>o?s:l<o?e:void 0,p=c?.needs.length?c:void 0,u=i&&i.path.join("\0")!==r.workload?.join("\0")?[{span:i.span,message:`${hc(i)} is affected`}]:
[];return{finding:{...l>o||d?{...Up(r),severity:n.severity,...zp(n)}:r,...n.profile==="recommended"?{profile:n.profile}:{},confidence:p?p.finding.confidence:Fp(r.confidence,n.confidence),related:a?r.related:
[...r.related,...u,...n.related],...r.about||n.about?{about:[...new Set([...r.about??[],...n.about??[]])]}:{},fix:zS(r.fix,n.fix)},needs:US(e,s,l-o)}}function zS(e,t){return!e||!t?.leads?e??t:{...e,leads:[
...e.leads??[],...t.leads]}}function US(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}var FS=20;function qS({
related:e,span:t}){let s=[];for(let r of e){if(s.length===FS)break;!Ae(r.span,t)&&!s.some(n=>Ae(n.span,r.span))&&s.push(r)}return s}function Ei(e){let t=({severity:r})=>-U.indexOf(r),s=(r,n)=>r<n?-1:r>
n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}var Ai;async function BS(){Ai??=await Promise.
resolve().then(()=>require("../syntax/yaml-edit.js"))}function HS(e){if(!Ai)throw new RangeError(`nothing was loaded to edit ${e.path}`);return Ai.YamlText.read(e)}var ar=class extends Error{name="Ove\
rBudget"},KS=class{#e;#t;#r;constructor(e,t){this.#e=e,this.#t=t,this.#r=e}spend(e=1){if(this.#r-=e,this.#r<0)throw new ar(`it takes more than ${Rt(this.#e)} ${this.#t}`)}};function GS(e,t){let s=new Map;
for(let r of Bp(e)){let{dialect:n,source:i,inline:a}=r;if(a!==void 0)continue;let o=z(n).anchors?.(r,er(i,t.get(i.path)));o&&s.set(i.path,o)}return({file:r,start:n})=>s.get(r)?.(n)??""}function YS(e){
let t=new Map;for(let s of Bp(e)){let r=z(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var Bp=({documents:e})=>[...e.values()].flat().flatMap(Y);async function Hp(e,t,{
needed:s,scopes:r,edits:n}){n&&await BS();let i=new Set,a={pairs:[],suppressions:[],skipped:[],limits:[],failures:[],places:[],values:i,judged:[],built:[]},{failures:o,built:l}=a,d=(h,f)=>{o.push({path:h,
message:Kp(f)})},c=e.open(t,d);for(let h of c.projects()){for(let f of h.built)l.push(f);await XS(h.project,{needed:s,scopes:r,edits:n,values:i,fail:d},a)}Wi();let{brought:p,told:u}=c;return VS(a,t_(p,
a.pairs),u)}var VS=(e,t,s)=>({pairs:ie(e.pairs),suppressions:ie(e.suppressions),skipped:ie(e.skipped),limits:ie(e.limits),failures:ie(e.failures),places:ie(e.places),values:e.values.size>0?e.values:JS,
judged:ie(e.judged),built:ie(e.built),brought:ie(t),notices:ie(s.notices),unread:ie(s.failures)}),ie=e=>e.length>0?e.slice():ZS,ZS=[],JS=new Set;async function XS(e,{needed:t,scopes:s,edits:r,values:n,
fail:i},a){let o=[...e.documents.values()].flat(),l=o.flatMap(Y);for(let{span:p,message:u}of o.flatMap(({limits:h=[]})=>h))a.limits.push({path:p.file,message:u});let d=new Set,c=new hi(d);try{let{places:p,
values:u}=lp(e);for(let v of u)d.add(v),n.add(v);for(let v of p)a.places.push(v);let h=GS(e,Gp(p)),f=YS(e),g=s_(e),m={lineEnd:QS(l,e.lookup),spell:(v,x)=>fc(v,x,o),...r?{raise:(v,x)=>gx(v,x,o)}:{}},b=new Map,
y=await t(v=>mp(v,e).length>0);for(let v of Q$(e,y,s,i)){let x=r_(v),ae=x&&g?.isWitness?void 0:Tp(Ip(v,m),s,f);if(!ae)continue;let Qe=v.workload&&(b.get(v.workload)??n_(v.workload,c));v.workload&&b.set(
v.workload,Qe),a.pairs.push({finding:Cp(ae,c,h(ae.span)),workload:Qe,guess:x?void 0:g})}}catch(p){for(let{source:u}of l)i(u.path,p)}for(let{source:p,suppressions:u,skipped:h}of l){for(let f of u)a.suppressions.
push(Pp(f,c));h&&a.skipped.push([p.path,h]),a.judged.push(p.path)}}function QS(e,t){let s=new Map;return r=>{let n=s.get(r)??(e.find(({source:i})=>i.path===r)?.source??t.source(r))?.lineEnd??`
`;return s.set(r,n),n}}function e_(e){let t=i=>e.flatMap(a=>[...a[i]]),s=new Map(t("limits").map(i=>[`${i.path}\0${i.message}`,i])),r=new Set,n=({path:i})=>!r.has(i)&&r.add(i)!==void 0;return{pairs:t(
"pairs"),suppressions:t("suppressions"),skipped:new Map(t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:Gp(t("places")),mask:new hi(new Set(t("values"))),judged:new Set(t("judged")),
brought:[...new Map(t("brought").map(i=>[i.source.path,i])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}function Kp(e){let t=e instanceof Error?e.message:String(e);return e instanceof
ar||e instanceof Error&&e.cause instanceof ar?`is not checked completely: ${t}. Make it simpler, turn the rule off for it, or exclude the file with --exclude`:`could not be checked, which is our mista\
ke: please report it (${t})`}function Gp(e){let t=new Map;for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[s])}return t}function t_(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({
finding:r})=>Oi(r)));return e.filter(({source:r})=>s.has(r.path))}var Oi=({span:e,related:t,fix:s})=>[e,...[...t,...s?.edits??[]].map(r=>r.span)].map(({file:r})=>r),s_=({documents:e})=>[...e.values()].
flat().flatMap(t=>cr(t)??[])[0];function r_({rule:e,workload:t}){return t?!W(t):G(e.on)?.part==="builds"}var n_=(e,t)=>{let{path:s,span:r,ships:n,dialect:i}=e;return W(e)?{path:jp(s,t),span:r,ships:n,
dialect:i}:void 0};function i_(e,t){let s=e.filter(r=>fi.indexOf(r.profile)<=fi.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}async function a_(e,t,s,r,n){
let i=new Map,a=r?.share(t.filter(l=>e.isFree(l))),o=async l=>{i.set(l,await Hp(e,l,s)),n(Math.max(i.size,a?.taken??0))};for(let l=a?.take()??[];l.length>0;l=a?.take()??[])for(let d of l)await o(d);if(a)
for(let l of t)e.isFree(l)||await o(l);for(let[l,d]of await a?.others()??[])i.set(l,d);for(let l of t)i.has(l)||await o(l);return t.flatMap(l=>i.get(l)??[])}var Yp=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.
isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function Vp(e,t,{ignores:s,locked:r,peers:n,others:i=new Map}){let a=u_(t).map(d=>({suppression:d,used:new Set,refused:new Set}));if(!s.comments)
return{findings:[...e],uses:a};let o=o_(a),l=d=>{let c=d;for(let p of o(d.span)){let{suppression:u}=p,h=c_(u,d,{peers:n,others:i});if(!h||u.by!=="seaworthy"&&!s.peers)continue;for(let{value:g}of h)p.used.
add(g);let f=d_(u,d,s,r);if(!f){let{by:g,reason:m,span:b}=u;return{...d,suppressed:{by:"comment",of:g,reason:m||null,span:b}}}p.refused.add(f),c={...c,related:[...c.related,{span:u.span,message:l_[f](
u)}]}}return c};return{findings:e.map(l),uses:a}}var Zp=2e3;function o_(e){let t=new Map;for(let s of e){let{file:r,start:n,end:i}=s.suppression.covers,a=t.get(r)??{wide:[],narrow:[]};t.set(r,a),(i-n>
Zp?a.wide:a.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;
let i=B(n.narrow,r,({suppression:a})=>a.covers.start);for(;i>=0&&n.narrow[i].suppression.covers.start>=r-Zp;i-=1)yield n.narrow[i]}}var l_={expired:({until:e})=>`this ignore comment expired on ${e?.value}`,
day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is not a valid date (use YYYY-MM-DD)`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignor\
ed: the rule is locked by the policy this project extends"};function d_({by:e,until:t,reason:s,rules:r},{rule:n,severity:i},{today:a,requireReason:o},l){if(l.has(n))return"locked";if(t&&!Yp(t.value))return"\
day";if(t&&a&&t.value<a)return"expired";let d=o!=="never"&&U.indexOf(i)>=U.indexOf(o),c=r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"reason":void 0}
function c_({by:e,rules:t,covers:s},{rule:r,span:n},{peers:i,others:a}){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let d=t.filter(({value:c})=>c===r||a.get(c)?.rules.includes(r));return d.
length?d:void 0}let o=i[e]??{};if(t.length===0)return Object.values(o).some(d=>d.includes(r))?[]:void 0;let l=t.filter(({value:d})=>p_(e,d,o)?.includes(r));return l.length?l:void 0}function p_(e,t,s){
let r=e==="trivy"?Jp(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?Jp(n):n).toLowerCase()===
r.toLowerCase())?.[1]}var Jp=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,"$1$2");function u_(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).
values()]}async function h_(e,t){let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},i=t.rules.filter(({id:u})=>gp(r,u));Am(),yx(),Wi();let a=e.flatMap(({source:u,kind:h,isSupporting:f})=>{if(f)return[];
if(h!==void 0&&!G(h))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(h)}`);let g=h??pc(u.path,u.text.slice(0,uc));return g?[{source:u,kind:g}]:[]}),o=await f_(e,a,{...t,rules:i,scopes:r,
surroundings:n});n.keep?.(o.brought);let{findings:l,uses:d}=await g_(o,{...t,rules:i,scopes:r}),{shown:c,hidden:p}=i_(l,s);return{files:a.map(({source:u,kind:h})=>({path:u.path,kind:h})).sort((u,h)=>u.
path<h.path?-1:1),findings:c,ignores:d.map(({suppression:u,used:h,refused:f})=>({suppression:u,used:[...h],refused:[...f]})),notices:[...o.told,...[...o.skipped].map(([u,h])=>({path:u,message:`not che\
cked: ${h}`})),...o.limits],failures:o.failures,hidden:p,rules:i.map(v_),...n.prefix===void 0?{}:{prefix:n.prefix},sources:y_(o.texts,c,o.secrets)}}async function f_(e,t,s){let r=[],n=await Np(e,t,(b,y)=>{
r.push({path:b,message:Kp(y)})},s.surroundings),i={needed:$i(s.rules),scopes:s.scopes,edits:s.edits??!0},a=(b,y)=>a_(n,b,i,s.helpers,v=>s.progress?.(Math.min(y+v,t.length),t.length)),o=await a(n.starts(),
0),l=await a(n.others(new Set(o.flatMap(({built:b})=>b))),o.length),{pairs:d,...c}=e_([...o,...l]),{suppressions:p,mask:u,judged:h}=c,f=Ei(PS(d)),g=new Map([...c.brought,...e].map(({source:b})=>[b.path,
b]));for(let b of new Set(f.map(({span:y})=>y.file))){let y=g.get(b);if(y&&!h.has(b))for(let v of An(y))p.push(Pp(v,u))}let m=[...r,...c.failures].map(({path:b,message:y})=>({path:b,message:u.message(
y)}));return{...c,findings:f,failures:[...c.unread,...m],texts:g}}async function g_(e,t){let{ignores:s=mc,locked:r=new Set}=t,{suppressions:n}=e,i=n.some(({by:c})=>c!=="seaworthy")?(await Promise.resolve().
then(()=>require("../knowledge/peer-ids.js"))).peerIds:{},a=await m_(n,t),o=Vp(e.findings,n,{ignores:s,locked:r,peers:i,others:a}),l=s.comments?await b_({...o,others:a},e,t):[];if(l.length===0)return o;
let d=Vp(l,n,{ignores:s,locked:r,peers:i,others:a}).findings;return{...o,findings:Ei([...o.findings,...d])}}async function m_(e,{rules:t,known:s=[]}){let r=new Map([...s,...t].map(a=>[a.id,a])),n=[...new Set(
e.flatMap(({by:a,rules:o})=>a==="seaworthy"?o.map(({value:l})=>l):[]))].filter(a=>!r.has(a));if(n.length===0)return new Map;let i=(await Promise.resolve().then(()=>require("../knowledge/other-names.js"))).
otherNames(r.values());return new Map(n.flatMap(a=>{let o=i(a);return o?[[a,o]]:[]}))}async function b_({uses:e,others:t},{texts:s,failures:r,skipped:n,mask:i},{rules:a,scopes:o,known:l=[],whole:d=!0}){
if(e.length===0||!a.some(({on:f})=>f==="ignore"))return[];let c=new Set(a.map(({id:f})=>f)),p=new Set([...l.map(({id:f})=>f),...c]),u=d&&r.length===0,h=e.map(f=>{let{file:g}=f.suppression.span;return{
...f,ran:c,known:p,others:t,judged:u&&!n.has(g),text:s.get(g)?.text??""}});return tS(h,await $i(a)(f=>f==="ignore"),k_()).map(f=>Cp(Ip(f,{spell:fc}),i)).flatMap(f=>Tp(f,o)??[])}var k_=()=>{let e=di(()=>{},
()=>{});return nr({units:[]},e)};function v_({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:i,why:a,standards:o}){return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:i,why:a,standards:o}}
function y_(e,t,s){let r=new Set(t.flatMap(Oi));return new Map([...e.values()].flatMap(n=>r.has(n.path)?[[n.path,er(n,s.get(n.path))]]:[]))}var ls=({suppressed:e,status:t})=>!e&&t!=="existing"&&t!=="u\
ncovered";function Xp(e){let t=e?.edits??[];return e?.isPrivate||t.some(({text:s,creates:r})=>r||te(s)!==s)?[]:t}var ds=e=>e.headline??e.message,Qp=e=>e.label&&!ds(e).includes(e.label)?e.label:void 0,
eu=({help:e,fix:t})=>t?.title??e;function w_({message:e,help:t,fix:s}){return s?.title??(t&&!e.includes(t)?t:void 0)}var tu=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/r\
ules/${e}/${t}.md`;function Re(e,t,s,r){if(t===void 0||s.length+e.length<=t)return[s+e];let n=" ".repeat(r),i=[],a=s,o=!0;for(let l of e.split(" "))!o&&a.length+1+l.length>t&&(i.push(a),a=n,o=!0),a+=o?
l:` ${l}`,o=!1;return[...i,a]}function Di({sources:e},{file:t,start:s,end:r}){let n=e.get(t),i=n?.position(s)??{line:1,column:1},a=n?.position(r)??i;return{path:t,line:i.line,column:i.column,endLine:a.
line,endColumn:a.column}}function Ot({files:e,findings:t,hidden:s,since:r}){let n=t.filter(ls),i=l=>n.filter(d=>d.severity===l).length,a=l=>t.filter(({suppressed:d})=>d?.by===l).length,o=l=>t.filter(({
status:d,suppressed:c})=>!c&&d===l).length;return{files:e.length,findings:n.length,suppressed:a("comment"),known:a("baseline"),existing:o("existing"),fixed:r?.fixed.length??0,uncovered:o("uncovered"),
hidden:s,fixable:n.filter(or).length,fixableSafely:n.filter(l=>or(l)&&l.fix?.safety==="safe").length,bySeverity:Object.fromEntries(U.toReversed().map(l=>[l,i(l)]))}}var or=({fix:e})=>e!==null&&(e.isUnasked||
(e.edits?.length??0)>0),Ri=(e,t)=>`${e} ${t}${e===1?"":"s"}`,x_=(e,t)=>[...t?[`${t} safely`]:[],...e>t?[`${e-t}${t?" more":""} with --unsafe`]:[]].join(" and "),su=({findings:e})=>e.some(({fix:t})=>t?.
isUnasked);function ru(e){let{files:t,findings:s,bySeverity:r}=Ot(e),n=U.toReversed().flatMap(o=>r[o]?[`${r[o]} ${o}`]:[]),i=e.since?"new finding":"finding",a=`${Ri(t,"file")} checked`;return s?`${Ri(
s,i)} (${n.join(", ")}), ${a}.`:e.unshown?`${Ri(0,i)} shown, ${a}.`:`No ${i}s, ${a}.`}function $_(e){let{suppressed:t,known:s,existing:r,fixed:n,uncovered:i,hidden:a,fixable:o,fixableSafely:l}=Ot(e),{
since:d,unshown:c}=e,p=[...c?[`${c.count} more not shown${c.failing?`, and ${c.failing} of them ${c.failing===1?"fails":"fail"} the run`:""}`]:[],...o?[`seaworthy fix repairs ${su(e)?"up to ":""}${x_(
o,l)}`]:[],...d?[`${n} fixed${i?`, ${i} uncovered by that`:""} and ${r} unchanged, compared with ${d.ref}`]:[],...s?[`${s} in the baseline`]:[],...t?[`${t} suppressed`]:[],...a&&!d?[`${a} more with --\
profile strict`]:[]],u=ru(e);return p.length?`${u.slice(0,-1)}; ${p.join(", ")}.`:u}var cs=160,S_=e=>/^[ -~]*$/.test(e)&&!e.includes("##[");function Mi(e,t,s,r=cs){let n=e.lineLength(t),i=Math.min(40,
r>>2),a=n>r?Math.max(0,Math.min(s-i,n-r)):0,o=e.line(t,a,a+r);if(n<=r&&S_(o))return{text:o,column:p=>Math.max(1,Math.min(p,n+1))};let l=[],d=a>0?"...":"",c=0;for(let[p,u]of eh(o)){o.startsWith("#[",c)&&
d.endsWith("#")&&(d+=" ");for(let h=c+p.length;c<h;c+=1)l.push(d.length+1);d+=p==="	"?"    ":u}return l.push(d.length+1),{text:a+r<n?`${d}...`:d,column:p=>l[Math.max(0,Math.min(p-1-a,l.length-1))]??1}}
var __=3;function E_(e,t,s=cs){let r=new Map,n=new Set;for(let o of t){let l=e.position(o.span.start),d=e.position(Math.max(o.span.start,o.span.end-1)),c=Math.min(d.line,l.line+__-1);d.line>c&&n.add(c);
for(let p=l.line;p<=c;p+=1){let u=p===l.line?l.column:D_(e,p),h=p===d.line?d.column+1:e.lineLength(p)+1,f={start:u,end:h,label:p===c?o.label??"":"",isMain:o.isMain},g=r.get(p);g?g.push(f):r.set(p,[f])}}
let i=t.find(({isMain:o})=>o),a=i?e.position(i.span.start).line-1:0;return a>0&&!r.has(a)&&/\S/.test(e.line(a,0,cs))&&r.set(a,[]),A_(e,r,n,s)}function A_(e,t,s,r){let n=[],i;for(let a of[...t.keys()].
sort((o,l)=>o-l)){let o=i!==void 0&&s.has(i);i!==void 0&&a===i+2&&!o?n.push(O_(e,a-1,1,r)):i!==void 0&&(a>i+1||o)&&n.push({kind:"gap"});let l=t.get(a)??[],d=Mi(e,a,l[0]?.start??1,r);n.push({kind:"sour\
ce",line:a,text:d.text.trimEnd()});for(let{start:c,end:p,label:u,isMain:h}of l){let f=d.column(c);n.push({kind:"marks",indent:Math.max(0,f-1),marks:(h?"^":"-").repeat(Math.max(1,d.column(p)-f)),label:u,
isMain:h})}i=a}return i!==void 0&&s.has(i)&&n.push({kind:"gap"}),n}var O_=(e,t,s,r)=>({kind:"source",line:t,text:Mi(e,t,s,r).text.trimEnd()}),D_=(e,t)=>e.line(t,0,2e4).search(/\S|$/)+1,lr={critical:"m\
agenta",high:"red",medium:"yellow",low:"cyan",info:"blue"},nu=(e,t)=>`\x1B]8;;${e}\x1B\\${t}\x1B]8;;\x1B\\`,R_=40,M_=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}get width(){return this.#e+3}row(e="",t=""){
let s=this.#t.style("dim",`${t.padStart(this.#e)} ${this.#t.isUnicode?"\u2502":"|"}`);return e?`${s} ${e}`:s}numbered(e,t){return`${this.#t.style("dim",String(e).padStart(this.#e))} ${t}`}marks(e,t,s,r){
let{columns:n}=this.#t,i=n===void 0?Number.POSITIVE_INFINITY:n-this.width,a=e+t.length+1,o=(d,c)=>this.row(`${" ".repeat(d)}${r(c)}`);if(!s||a+s.length<=i)return[o(e,s?`${t} ${s}`:t)];let l=Math.max(0,
Math.min(e,i-R_));return[o(e,t),...Re(s,i," ".repeat(l),l).map(d=>o(l,d.slice(l)))]}gap(){return this.#t.style("dim",`${" ".repeat(this.#e)} ${this.#t.isUnicode?"\u2506":"..."}`)}arrow(e,t,s=""){let{style:r,
columns:n}=this.#t,i=n===void 0?Number.POSITIVE_INFINITY:n-this.#e-e.length-t.length-2,a=s.length>i?`${s.slice(0,Math.max(0,i-3))}...`:s;return`${" ".repeat(this.#e)}${r("dim",e)} ${t}${a&&i>3?` ${a}`:
""}`}note(e,t){let{style:s,columns:r}=this.#t,n=`${" ".repeat(this.#e)} = ${e}: `,[i="",...a]=Re(t,r,n,n.length);return[`${" ".repeat(this.#e)} ${s("dim","=")} ${s("bold",`${e}:`)} ${i.slice(n.length)}`,
...a]}};function N_(e){let t=[];for(let s of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1),n=t.findLastIndex(({span:i})=>i.start<s.span.start)+1;!t.slice(n).some(
({span:i,text:a})=>i.end===s.span.end&&a===s.text)&&(!r||s.span.start>=r.span.end)&&t.push(s)}return t}function I_(e,t){let s=[],r=0;for(let n of T_(e,N_(t))){let{from:i,to:a}=n,o=Array.from({length:a-
i+1},(p,u)=>e.line(i+u)),l=C_(e,n).split(/\r?\n/),d=0;for(;d<o.length&&d<l.length&&o[d]===l[d];)d+=1;let c=0;for(;c<o.length-d&&c<l.length-d&&o.at(-1-c)===l.at(-1-c);)c+=1;for(let p=d;p<o.length-c;p+=
1)s.push({sign:"-",line:i+p,text:Mi(e,i+p,1).text.trimEnd()});for(let p=d;p<l.length-c;p+=1)s.push({sign:"+",line:i+r+p,text:gs(l[p]).replaceAll("	","    ").replace(/##\[/g,"## [")});r+=l.length-o.length}
return s}function T_(e,t){let s=[];for(let r of t){let n=e.position(r.span.start).line,i=e.position(r.span.end).line,a=s.at(-1);a&&n<=a.to?(a.edits.push(r),a.to=Math.max(a.to,i)):s.push({from:n,to:i,edits:[
r]})}return s}function C_(e,{from:t,to:s,edits:r}){let n=e.lineStart(s)+e.lineLength(s),i="",a=e.lineStart(t);for(let{span:o,text:l}of r)i+=e.slice(a,o.start)+l,a=o.end;return i+(a<n?e.slice(a,n):"")}
var iu=/`[^`]*`/g,Ni=e=>e.replace(iu,"``"),Ii=e=>e.match(iu)??[];function j_(e){let t=new Map;for(let r of e){let n=eu(r);if(!n)continue;let i=`${n}${r.fix?.safety==="unsafe"?" (may change behaviour)":
""}`,a=t.get(`${r.rule}\0${Ni(i)}`),o=a&&Ii(i).find(l=>!a.text.includes(l));a?o&&a.others.add(o):t.set(`${r.rule}\0${Ni(i)}`,{text:i,others:new Set})}let s=[...t.values()].map(({text:r,others:n})=>n.size?
`${r}; likewise ${[...n].join(", ")}`:r);return[...new Set(s)]}var au=4,P_=20,ou=3,L_=class{#e;#t;#r;#n=new Set;constructor(e,t){this.#e=e,this.#t=t,this.#r=new Map(e.rules.map(s=>[s.id,tu(s)]))}write({
block:{findings:e,places:t},also:s}){let r=z_(e),n=this.#i(e),i=[...[...t,...r.map(({span:p})=>p)].map(({file:p,end:u})=>this.#e.sources.get(p)?.position(u).line??1),...n.flatMap(p=>p.lines.map(({line:u})=>u))],
a=new M_(String(Math.max(...i)).length,this.#t),o=e[0],l=r.length-au,d=[...l>0?a.note("note",`${l} more ${l===1?"place is":"places are"} related to this`):[],...this.#c(e,n,a),...this.#f(o,a),...this.#g(
e,s,a)],c=this.#e.sources.has(o.span.file);return[...this.#s(e),...this.#l(e,t,r,a),...d.length&&c?[a.row()]:[],...d].join(`
`)}#s(e){let t=new Map;for(let s of e){let r=`${s.severity} ${s.rule}`;t.set(r,[...t.get(r)??[],s])}return[...t.values()].flatMap(s=>{let r=s.length>ou?s.slice(0,ou-1):s,n=s.length-r.length;return[...r.
flatMap(i=>this.#a(i)),...n?[this.#t.style("bold",`    and ${n} more, marked below`)]:[]]})}#a(e){let{severity:t,rule:s,confidence:r}=e,{style:n,columns:i,hasLinks:a}=this.#t,o=`${t}[${s}]`,l=`${se(ds(
e))}${r==="low"?" (not certain)":""}`,[d="",...c]=Re(l,i,`${o}: `,4),p=n("bold",n(lr[t],o)),u=a?this.#r.get(s):void 0;return[`${u?nu(u,p):p}${n("bold",d.slice(o.length))}`,...c.map(h=>n("bold",h))]}#l(e,t,s,r){
let{span:n,severity:i}=e[0],a=s.slice(0,au),o=({isWay:d,span:c})=>d===!0&&c.file!==n.file,l=[...W_(t,e),...a.filter(d=>!o(d)).map(({span:d,message:c})=>({span:d,label:se(c),isMain:!1}))];return[...[...new Set(
[n.file,...l.map(({span:d})=>d.file)])].flatMap(d=>this.#d(l.filter(({span:c})=>c.file===d),d===n.file,i,r)),...a.filter(o).map(({span:d,message:c})=>r.arrow(":::",this.#p(d),se(c)))]}#p(e){let{path:t,
line:s,column:r}=Di(this.#e,e);return`${Ht(t)}:${s}:${r}`}#d(e,t,s,r){let[{span:n}]=e,i=r.arrow(t?"-->":":::",this.#p(n)),a=this.#e.sources.get(n.file);if(!a)return[i,...e.flatMap(({label:d})=>d?r.note(
"note",d):[])];let{columns:o}=this.#t,l=o===void 0?cs:Math.max(30,Math.min(cs,o-r.width-6));return[...t?[]:[r.row()],i,r.row(),...E_(a,e,l).flatMap(d=>this.#o(d,s,r))]}#o(e,t,s){if(e.kind==="gap")return[
s.gap()];if(e.kind==="source")return[s.row(e.text,String(e.line))];let{indent:r,marks:n,label:i,isMain:a}=e;return s.marks(r,n,i,o=>this.#t.style(a?lr[t]:"blue",o))}#i(e){let t=e.flatMap(({fix:s})=>Xp(
s));return[...new Set(t.map(({span:s})=>s.file))].flatMap(s=>{let r=this.#e.sources.get(s),n=t.filter(({span:i})=>i.file===s);return r?[{file:s,lines:I_(r,n)}]:[]})}#c(e,t,s){let r=j_(e).flatMap(a=>s.
note("help",se(a))),n=t.reduce((a,{lines:o})=>a+o.length,0);if(n===0)return r;if(n>P_)return[...r,...s.note("note",`the repair changes ${n} lines: seaworthy fix --diff shows them`)];let i=t.flatMap(({
file:a,lines:o})=>[...a===e[0]?.span.file?[]:[s.arrow(":::",Ht(a))],...o.map(l=>this.#h(l,s))]);return[...r,s.row(),...i]}#h({sign:e,line:t,text:s},r){return r.numbered(t,this.#t.style(e==="-"?"red":"\
green",`${e} ${s}`.trimEnd()))}#f({rule:e},t){return!this.#t.hasPointers||this.#t.hasLinks||this.#n.has(e)?[]:(this.#n.add(e),t.note("docs",`seaworthy explain ${e}`))}#g(e,t,s){if(t.length===0)return[];
let r=new Set(e.flatMap(n=>Ii(ds(n))));return[...s.note("note",`the same in ${t.length} more ${t.length===1?"place":"places"}`),...t.map(n=>{let i=n.findings.flatMap(a=>Ii(ds(a))).filter(a=>!r.has(a));
return s.arrow(":::",this.#p(n.places[0]),se([...new Set(i)].join(", ")))})]}};function W_(e,t){let s;return e.map(r=>{let n=({span:d})=>d.start<=r.start&&r.end<=d.end,[i,...a]=t.filter(n),o=[i,...a.filter(
({severity:d})=>d===i?.severity)].map(d=>d&&Qp(d)).find(Boolean),l=o===void 0||o===s;return s=o,{span:r,isMain:!0,...l?{}:{label:se(o)}}})}function z_(e){let t=new Map;for(let{related:s}of e)for(let r of s){
let{span:n,message:i}=r,a=`${n.file}\0${n.start}\0${n.end}\0${i}`;t.has(a)||t.set(a,r)}return[...t.values()]}var dr=e=>U.length-U.indexOf(e),U_=6,F_=20,q_=12;function B_(e,t){let s=[];for(let r of t){
let n=s.slice(-U_).find(i=>i.length<F_&&i.some(a=>H_(e,a,r)));n?n.push(r):s.push([r])}return s.map(r=>({findings:r.toSorted((n,i)=>dr(n.severity)-dr(i.severity)),places:du(r)})).sort(lu)}function lu(e,t){
let[s,r]=[e.findings[0],t.findings[0]],[n,i]=[e.places[0],t.places[0]];return dr(s.severity)-dr(r.severity)||(n.file<i.file?-1:n.file>i.file?1:n.start-i.start)}function H_({sources:e},t,s){if(t.span.file!==
s.span.file)return!1;if(Ae(t.span,s.span))return!0;let r=e.get(t.span.file);if(!r)return!1;let n=a=>r.position(a).line,i=(a,o)=>o.start<=a.start&&a.end<=o.end;return i(t.span,s.span)||i(s.span,t.span)?
new Set([t.span,s.span].flatMap(({start:a,end:o})=>[n(a),n(Math.max(a,o-1))])).size===1:t.rule!==s.rule||t.severity!==s.severity||!t.workload||t.workload.join("\0")!==s.workload?.join("\0")?!1:Math.abs(
n(s.span.start)-n(Math.max(t.span.start,t.span.end-1)))<=q_}function du(e){let t=[];for(let{span:s}of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);r&&r.start<=s.
start&&s.end<=r.end?t[t.length-1]=s:(!r||s.start>=r.end||r.start===r.end)&&t.push(s)}return t}var K_={critical:10,high:10,medium:3,low:3,info:3},G_=3;function Y_(e){let t=({rule:o,severity:l})=>`${l} ${o}`,
s=new Map;for(let{findings:o}of e)for(let l of o)s.set(t(l),(s.get(t(l))??0)+1);let r=new Map,n=new Map,i=e.flatMap(({findings:o})=>{let l=o.filter(d=>{let c=t(d),p=K_[d.severity],u=(r.get(c)??0)+1;return r.
set(c,u),u<=p||(s.get(c)??0)<p+G_?!0:(n.set(c,[...n.get(c)??[],d]),!1)});return l.length?[{findings:l,places:du(l)}]:[]}),a=[...n.values()].map(o=>{let[{rule:l,severity:d}]=o;return{rule:l,severity:d,
count:o.length,files:new Set(o.map(({span:c})=>c.file)).size}});return{blocks:i.sort(lu),rests:a.sort((o,l)=>l.count-o.count)}}var cu=5;function V_(e,t,{style:s,columns:r}){let n=[["compared",Z_(e)],[
"most",J_(e)],["repairs",X_(e)],["hidden",Q_(e,t)]].flatMap(([i,a])=>{if(a.length===0)return[];let o=`  ${i.padEnd(8)}  `,[l="",...d]=Re(se(a.join(", ")),r,o,o.length);return[`${s("dim",o)}${l.slice(o.
length)}`,...d]});return[...Re(se(ru(e)),r,"",2).map(i=>s("bold",i)),...n].join(`
`)}function Z_(e){let{since:t}=e;if(!t)return[];let{fixed:s,existing:r,uncovered:n}=Ot(e);return[`with ${t.ref}: ${s} fixed`,...n?[`${n} uncovered by that`]:[],`${r} unchanged`]}function J_({findings:e}){
let t=new Map;for(let{rule:s}of e.filter(ls))t.set(s,(t.get(s)??0)+1);return t.size<=cu?[]:[...t].filter(([,s])=>s>1).sort(([s,r],[n,i])=>i-r||(s<n?-1:1)).slice(0,cu).map(([s,r])=>`${s} (${r})`)}function X_(e){
let{fixable:t,fixableSafely:s}=Ot(e);if(t===0)return[];let r=su(e)?"up to ":"",n=t-s;return[s?`seaworthy fix repairs ${r}${s}`:`seaworthy fix --unsafe repairs ${r}${n}`,...s&&n?[`with --unsafe ${n} mo\
re`]:[],"--diff shows the changes first"]}function Q_(e,{repeats:t,cut:s}){let{suppressed:r,known:n,hidden:i}=Ot(e),{unshown:a,since:o}=e;return[...a?[`${a.count} below the minimum severity or confide\
nce${eE(a.failing)}`]:[],...s?[`${s} beyond --max`]:[],...t?[`${t} that repeat with --all`]:[],...i&&!o?[`${i} with --profile strict`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} ignored by commen\
ts`]:[]]}var eE=e=>e?` (${e} of them ${e===1?"fails":"fail"} the run)`:"",tE=40;function sE(e,t,{style:s,columns:r}){let n=new Map(t.map(({id:h,summary:f})=>[h,f])),i=new Map;for(let h of e){let f=`${h.
severity} ${h.rule}`,g=i.get(f)??{first:h,count:0,fixable:0,safely:0};g.count+=1,g.fixable+=or(h)?1:0,g.safely+=or(h)&&h.fix?.safety==="safe"?1:0,i.set(f,g)}let a=[...i.values()].sort((h,f)=>U.indexOf(
f.first.severity)-U.indexOf(h.first.severity)||f.count-h.count||(h.first.rule<f.first.rule?-1:1)),o=Math.max(0,...a.map(({first:h})=>h.rule.length)),l=Math.max(0,...a.map(({count:h})=>String(h).length)),
d=l+o+18,c=r===void 0||r-d>=tE,p=a.flatMap(({first:{severity:h,rule:f},count:g,fixable:m,safely:b})=>{let y=b?"[*]":m?"[-]":"[ ]",[v="",...x]=c?Re(n.get(f)??"",r," ".repeat(d),d):[];return[`${String(g).
padStart(l)}  ${s(lr[h],h.padEnd(8))}  ${s("bold",f.padEnd(o))}  ${y}  ${v.slice(d)}`.trimEnd(),...x]}),u=[...a.some(({safely:h})=>h)?["[*] seaworthy fix repairs some of them or all"]:[],...a.some(({fixable:h,
safely:f})=>h&&!f)?["[-] seaworthy fix --unsafe does"]:[]];return p.length?[[...p,...u.length?["",...u]:[]].join(`
`)]:[]}function rE(e){let t=[],s=new Map,r=new Set;for(let n of e){let i=[...new Set(n.findings.map(iE))].join(`
`),a=`${i}
${nE(n)}`,o=r.has(a)?void 0:s.get(i);if(r.add(a),o){o.also.push(n);continue}let l={block:n,also:[]};t.push(l),s.has(i)||s.set(i,l)}return t}var nE=({findings:[e]})=>[e?.span.file,...e?.workload??[]].join(
"\0");function iE(e){let{rule:t,severity:s,confidence:r,fix:n}=e,i=[ds(e),Qp(e)??"",eu(e)??""].map(Ni);return[t,s,r,n?.safety??"",...i].join("\0")}var aE=["severity","file","rule"];function oE(e,t){let s=e.
findings.filter(ls),{parts:r,left:n}=t.isCounted?{parts:sE(s,e.rules,t),left:{repeats:0,cut:0}}:lE(e,s,t),i=t.quiet?r:[...r,V_(e,n,t)];return i.length?`${i.join(`

`)}
`:""}function lE(e,t,s){let{isAll:r=!1,groupBy:n="severity",most:i=Number.POSITIVE_INFINITY,style:a}=s,o=new L_(e,s),l=[],d=i,[c,p]=[0,0];for(let[u,h]of dE(t,n)){let f=B_(e,h),g=r||n!=="severity",{blocks:m,
rests:b}=g?{blocks:f,rests:[]}:Y_(f),y=g?m.map(x=>({block:x,also:[]})):rE(m),v=y.slice(0,d);d-=v.length,p+=y.slice(v.length).reduce((x,ae)=>x+cE(ae),0),c+=b.reduce((x,{count:ae})=>x+ae,0),u&&v.length&&
l.push(a("bold",u));for(let x of pE(v,b))l.push("rests"in x?uE(x.rests,s):o.write(x))}return{parts:l,left:{repeats:c,cut:p}}}function dE(e,t){if(t==="severity")return[["",e]];let s=new Map;for(let r of e){
let n=t==="file"?Ht(r.span.file):r.rule,i=s.get(n);i?i.push(r):s.set(n,[r])}return[...s].sort(([r],[n])=>r<n?-1:1)}var cE=({block:e,also:t})=>[e,...t].reduce((s,{findings:r})=>s+r.length,0);function pE(e,t){
let s=({block:r})=>r.findings[0]?.severity;return[...U].reverse().flatMap(r=>{let n=t.filter(i=>i.severity===r);return[...e.filter(i=>s(i)===r),...n.length?[{rests:n}]:[]]})}function uE(e,{style:t,columns:s}){
let[{severity:r}]=e,n=e.reduce((l,{count:d})=>l+d,0),i=e.map(({rule:l,count:d})=>e.length>1?`${l} (${d})`:l).join(", "),[a="",...o]=Re(`${n} more (--all lists them): ${i}`,s,`${r}: `,4);return[`${t("b\
old",t(lr[r],r))}${a.slice(r.length)}`,...o].join(`
`)}var pu=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function hE(e){return e.findings.filter(ls).map(({span:t,severity:s,message:r,rule:n})=>{let{path:i,line:a,column:o}=Di(
e,t);return`${Ht(i).replace(/:(?=\d+:\d+: )/g,"%3A")}:${a}:${o}: ${pu(s)}[${s}] ${se(r)} [${n}]
`}).join("")}var fE=1e3,uu=5e5,gE="JSON has no comments: a `comment` key is what profiles use";function mE(e,t=gE){let s=new hu(e,t);return{root:s.document(),faults:s.faults,whole:s.whole}}function bE(e){
let t=new hu(e,"JSON has no comments");return{roots:t.documents(),faults:t.faults,whole:t.whole}}var hu=class{#e;#t;#r;faults=[];get whole(){return!this.#l}#n=0;#s=0;#a=0;#l=!1;constructor(e,t){this.#e=
e.text,this.#r=t,this.#t=e.path}document(){let e=this.#p();return e&&!this.#l&&(this.#c(),this.#n<this.#e.length&&this.#o(this.#n,this.#n+1,"there is text after the end of the JSON")),e}documents(){let e=[];
for(let t=this.#p();t&&(e.push(t),!this.#l);t=this.#n<this.#e.length?this.#h(0):void 0)this.#c();return e}#p(){if(this.#e.startsWith("\uFEFF")&&(this.#o(0,1,"the file begins with a byte order mark: sa\
ve it without one"),this.#n=1),this.#c(),this.#n>=this.#e.length){this.#o(0,0,"the file is empty, and JSON is expected");return}return this.#h(0)}#d(e,t=this.#n){let{length:s}=this.#e;return{file:this.#t,
start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#o(e,t,s,r,n=""){let i=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push({span:this.#d(e,Math.min(t,this.#e.length)),message:s,kind:"broken",
...i})}#i(e,t=this.#n){this.#l||this.#o(t,t+1,e),this.#l=!0}#c(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#n,e.test(this.#e),this.#n=e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=
this.#n,!t.exec(this.#e))return;this.#o(this.#n,t.lastIndex,this.#r),this.#n=t.lastIndex}}#h(e){if(e>fE)return this.#i("values this deep inside each other are not read");if(this.#a+=1,this.#a>uu)return this.#i(
`more than ${Rt(uu)} values are not read`);let t=this.#n,s=this.#e[t];if(s==="{")return this.#f(e);if(s==="[")return this.#b(e);if(s==='"'){let l=this.#m();if(l===void 0)return;let d=this.#e.slice(t+1,
this.#n-1);return{kind:"string",value:l,span:this.#d(t),...d.includes("\\")?{escaped:d}:{}}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)
return this.#n+=n.length,{kind:"number",text:n,span:this.#d(t)};let i=/[\w.+'-]+/y;i.lastIndex=t;let a=i.exec(this.#e)?.[0];if(a==="true"||a==="false"||a==="null")return this.#n+=a.length,a==="null"?{
kind:"null",span:this.#d(t)}:{kind:"boolean",value:a==="true",span:this.#d(t)};if(s===void 0)return this.#i("the JSON is incomplete",Math.max(0,this.#s-1));if(!a)return this.#i(`a value is expected he\
re, not \`${s}\``);this.#n+=a.length;let o=/^0[xX][0-9a-fA-F]{1,16}$/.test(a)?[{span:this.#d(t),text:BigInt(a).toString()}]:void 0;return this.#o(t,this.#n,a.startsWith("'")?"JSON strings need double \
quotes":/^[+-]?0?[xX\d]/.test(a)?`\`${a.slice(0,40)}\` is not a valid JSON number: use plain decimal digits without a leading zero`:`\`${a.slice(0,40)}\` is not a valid JSON value: strings need double \
quotes`,o,"write it in decimal digits"),{kind:"null",span:this.#d(t)}}#f(e){let t=this.#n,s=[];return this.#n+=1,this.#u("}",t,()=>{let r=this.#n;if(this.#e[r]!=='"'){let i=/[A-Za-z_]\w*(?=\s*:)/y;i.lastIndex=
r;let a=i.exec(this.#e)?.[0];return a?(this.#n+=a.length,this.#o(r,this.#n,"JSON keys need double quotes",[{span:this.#d(r),text:`"${a}"`}],"put it in quotes"),this.#g(s,a,r,e)):this.#i("a key in doub\
le quotes is expected here")??!1}let n=this.#m();return n===void 0?!1:this.#g(s,n,r,e)})?{kind:"object",members:s,span:this.#d(t)}:s.length?{kind:"object",members:s,span:this.#d(t)}:void 0}#g(e,t,s,r){
let n=this.#d(s);if(this.#c(),this.#e[this.#n]!==":")return this.#i("a `:` is expected after the key")??!1;this.#n+=1,this.#c();let i=this.#h(r+1);return i?(this.#s=this.#n,e.push({key:t,keySpan:n,value:i,
span:this.#d(s)}),!0):!1}#b(e){let t=this.#n,s=[];return this.#n+=1,this.#u("]",t,()=>{let r=this.#h(e+1);return r?(this.#s=this.#n,s.push(r),!0):!1})||s.length?{kind:"array",items:s,span:this.#d(t)}:
void 0}#u(e,t,s){for(let r=!0;;r=!1){this.#c();let n=this.#e[this.#n];if(n===e)return this.#n+=1,!0;if(n===void 0)return this.#l||this.#o(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#l=!0,
!1;if(!r)if(n===","){let i=this.#n;if(this.#n+=1,this.#c(),this.#e[this.#n]===e){this.#o(i,i+1,"trailing comma: JSON allows none after the last entry",[{span:this.#d(i,i+1),text:""}],"remove the comma");
continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#o(this.#s-1,this.#s,"a comma is missing here",[{span:this.#d(this.#s,this.#s),text:","}],"add the comma");else return this.#i(`a comma\
 or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#m(){let e=this.#n,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#i("this string i\
s never closed",e);this.#n=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#o(e+r.index,e+r.index+r[0].length,"a \
JSON string cannot contain this: escape it, as in \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function kE(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?t:void 0}
var fu=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,i)=>n-i))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},Ti=fu(0,47),vE=fu(0),yE=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),
gu=e=>yE[e]??{kind:"one",set:[[e,e]]};function wE(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],parts:[]}],n=()=>r[r.length-1],i=o=>{
n().parts.push(o)},a=!1;for(let o=0;o<s.length;o+=1){let l=s[o],d=s.charCodeAt(o),c=!1;if(l==="\\"){let p=Ci(s,o);if(!p)return{at:o,message:"ends with a backslash"};i(gu(p.code)),c=p.code===47,o=p.end-
1}else if(l==="*"){let p=s[o+1]==="*",u=o;for(;s[u]==="*";)u+=1;a&&(u===s.length||s[u]==="/")&&i({kind:"one",set:Ti}),i({kind:"any",set:p?vE:Ti}),p&&(o+=1)}else if(l==="?")i({kind:"one",set:Ti});else if(l===
"["){if(/^\^?\]/.test(s.slice(o+1,o+3)))return{at:o,message:"has an empty class, `[]`"};let p=SE(s,o);if(!p)return{at:o,message:"opens a `[` that is never closed"};if(p.hasDash)return{at:o,message:"ha\
s a `-` in a class that is not a range: put it first, `[-a]`"};i({kind:"one",set:p.set}),o=p.end-1}else{if(l==="]")return{at:o,message:"closes a `]` that was never opened"};if(l==="{"){if(r.length>=50)
return{at:o,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().parts=[]}else if(l==="}"){if(r.length===1)return{
at:o,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:o,message:"has braces around a single alternative: remove them, or separate alternatives wit\
h commas"};i({kind:"choice",options:[...p,u]})}else i(gu(d)),c=d===47}a=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var xE=e=>Array.isArray(e);function mu(e){
let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var bu=e=>e.every(t=>t.kind==="choice"?t.options.every(bu):
t.kind==="one"&&!ku(t.set,65535));function $E(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return mu(t<0?e:e.slice(0,t))??""}function Ci(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function SE(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let i=[],a=s;for(;;){let l=e[s];if(l===void 0)return;if(l==="]"&&(s>a||!n)||l==="]")break;let d=l==="\\"?
Ci(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>a,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]==="\\"?Ci(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;
s=c.end,i.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else i.push([d.code,d.code])}let o=_E(i);return{set:n?EE(o):o,end:s+1,hasDash:r}}function _E(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];
for(let[r,n]of t){let i=s[s.length-1];i&&r<=i[1]+1?i[1]=Math.max(i[1],n):s.push([r,n])}return s}function EE(e){let t=[],s=1;for(let[r,n]of e)r>s&&t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push(
[s,65535]),t}var ku=(e,t)=>e.some(([s,r])=>t>=s&&t<=r),vu=new F;function AE(e){let t=vu.get(e)??OE(e);return vu.set(e,t),t}function OE({document:e,environment:t}){let s=[],r=new Set,[n,i]=[yt(e.source.
text.length),yt(e.source.text.length)],a=[],o=(l,d)=>{(l.kind!=="scalar"||l.text.includes("$"))&&a.push({node:l,way:d})};for(let l of e.roots)for(let d of["services","configs","volumes"]){let c=l.entries.
get(d);c&&o(c.value,{key:d,above:void 0})}for(let l=a.pop();l;l=a.pop()){let{node:d,way:c}=l;if(!r.has(d))if(r.add(d),d.kind==="map")for(let[p,{value:u}]of d.entries)o(u,{key:p,above:c});else if(d.kind===
"list")for(let{value:p}of d.items)o(p,c);else{let{text:p}=d,u=e.source.text.slice(d.span.start,d.span.end),h=DE(c),f=()=>wt(p,t,{blank:!0,room:n}).text,g=wt(p,t,{room:i}).uses.toSorted((b,y)=>b.start-
y.start),m=0;for(let b of g){m=m===void 0?void 0:RE(u,p.slice(b.start,b.end),m);let y=d.span.start+(m??0),v=m===void 0?d.span:{...d.span,start:y,end:y+b.end-b.start};m!==void 0&&(m+=1),s.push({path:h,
whole:p,now:f,span:v,exact:m!==void 0,...b})}}}return s}function DE(e){let t=[];for(let s=e;s;s=s.above)t.push(s.key);return t.reverse()}function RE(e,t,s){for(let r=e.indexOf(t,s);r>=0;r=e.indexOf(t,
r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}var ME=[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"];function NE({source:e}){
let t=Ne(e.path);return ME.map(s=>xe(t,s))}module.exports={a:Nu,b:Iu,c:Cu,d:cr,e:Y,f:F,g:j,h:xi,i:gp,j:$i,k:Ye,l:W,m:zi,n:oe,o:Ui,p:qi,q:Wu,r:zu,s:Hi,t:Uu,u:Ki,v:et,w:ur,x:Gi,y:ue,z:Fu,A:_n,B:En,C:An,
D:Dl,E:ge,F:dn,G:Ms,H:wb,I:Eb,J:B,K:qu,L:wE,M:xE,N:mu,O:bu,P:$E,Q:ku,R:Bl,S:J,T:fn,U:Fo,V:Lb,W:Wb,X:zb,Y:Rt,Z:ar,_:KS,$:Me,aa:Bu,ba:Mt,ca:us,da:tt,ea:hs,fa:P,ga:Ne,ha:Yi,ia:fs,ja:hr,ka:Nt,la:xe,ma:Hu,
na:It,oa:Gu,pa:fr,qa:gs,ra:Ji,sa:V,ta:k,ua:st,va:ea,wa:Ie,xa:Te,ya:ks,za:vr,Aa:ca,Ba:pa,Ca:ys,Da:yr,Ea:rt,Fa:Ph,Ga:xs,Ha:fa,Ia:We,Ja:xr,Ka:jt,La:$s,Ma:Pr,Na:Af,Oa:ja,Pa:Rf,Qa:Mf,Ra:Tf,Sa:Cf,Ta:Wf,Ua:zf,
Va:K,Wa:Ss,Xa:Ur,Ya:no,Za:he,_a:Yr,$a:Xg,ab:Vr,bb:te,cb:$o,db:se,eb:Ht,fb:Nm,gb:Jt,hb:iv,ib:ut,jb:Z,kb:Cm,lb:Fe,mb:qe,nb:Lm,ob:sn,pb:Wm,qb:ht,rb:rn,sb:_o,tb:Bm,ub:nn,vb:j0,wb:Ke,xb:vl,yb:qs,zb:hv,Ab:gv,
Bb:Ob,Cb:Db,Db:$,Eb:de,Fb:E,Gb:Be,Hb:Hn,Ib:Kn,Jb:mv,Kb:bv,Lb:Bs,Mb:be,Nb:ke,Ob:Gn,Pb:Jl,Qb:Xt,Rb:Xl,Sb:rd,Tb:Mo,Ub:No,Vb:Io,Wb:Xm,Xb:eb,Yb:tb,Zb:mE,_b:bE,$b:kE,ac:Ls,bc:Sn,cc:Dy,dc:My,ec:Ny,fc:Iy,gc:Ty,
hc:Cy,ic:jy,jc:Ed,kc:xl,lc:yt,mc:wt,nc:nd,oc:id,pc:Yn,qc:ld,rc:Xn,sc:Ae,tc:Qn,uc:ei,vc:on,wc:To,xc:Se,yc:_e,zc:ey,Ac:hd,Bc:fd,Cc:es,Dc:gd,Ec:ts,Fc:kd,Gc:vd,Hc:yd,Ic:Et,Jc:qx,Kc:Bx,Lc:Gx,Mc:Dc,Nc:Yx,Oc:Vx,
Pc:Rc,Qc:Zx,Rc:Jx,Sc:Nc,Tc:gi,Uc:Xx,Vc:Qx,Wc:e$,Xc:t$,Yc:Ic,Zc:r$,_c:n$,$c:Tc,ad:i$,bd:o$,cd:Wc,dd:l$,ed:Fc,fd:cl,gd:pl,hd:Yo,id:Co,jd:Ee,kd:db,ld:jo,md:Lo,nd:HS,od:ec,pd:tc,qd:Jw,rd:Xw,sd:AE,td:NE,ud:$d,
vd:by,wd:ky,xd:Ec,yd:Px,zd:Lx,Ad:Wx,Bd:zx,Cd:Ac,Dd:Oc,Ed:Ux,Fd:ti,Gd:Od,Hd:Md,Id:Ts,Jd:Qo,Kd:el,Ld:fe,Md:e0,Nd,Od:Vs,Pd:yn,Qd:xn,Rd:js,Sd:bt,Td:$n,Ud:He,Vd:y0,Wd:w0,Xd:hl,Yd:Td,Zd:Zs,_d:Tn,$d:Ul,ae:$t,
be:ss,ce:Fd,de:Js,ee:qd,fe:ri,ge:Bd,he:Kd,ie:Gd,je:Dw,ke:Fs,le:Fn,me:rc,ne:is,oe:W1,pe:z1,qe:B1,re:H1,se:Fk,te:Kk,ue:Gk,ve:Yk,we:Vk,xe:_t,ye:cx,ze:G,Ae:oi,Be:px,Ce:cc,De:pc,Ee:hx,Fe:uc,Ge:li,He:fx,Ie:z,
Je:hc,Ke:di,Le:_p,Me:Op,Ne:gc,Oe:Np,Pe:mx,Qe:mc,Re:ci,Se:er,Te:hi,Ue:U,Ve:fi,We:Ei,Xe:_c,Ye:bi,Ze:os,_e:u$,$e:h$,af:f$,bf:Xe,cf:Oe,df:ye,ef:De,ff:g$,gf:ki,hf:m$,if:Bc,jf:k$,kf:v$,lf:y$,mf:Vc,nf:w$,of:x$,
pf:Jc,qf:Xc,rf:Qc,sf:$$,tf:S$,uf:_$,vf:E$,wf:rp,xf:A$,yf:vi,zf:np,Af:O$,Bf:ap,Cf:lp,Df:Hp,Ef:Oi,Ff:Yp,Gf:h_,Hf:ls,If:Xp,Jf:w_,Kf:tu,Lf:nu,Mf:Re,Nf:Di,Of:Ot,Pf:$_,Qf:aE,Rf:oE,Sf:pu,Tf:hE};
