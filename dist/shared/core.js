"use strict";var kp=Object.create,pa=Object.defineProperty,yp=Object.getOwnPropertyDescriptor,vp=Object.getOwnPropertyNames,wp=Object.getPrototypeOf,xp=Object.prototype.hasOwnProperty,$p=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),Sp=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},_p=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of vp(t))!xp.call(e,n)&&
n!==s&&pa(e,n,{get:()=>t[n],enumerable:!(r=yp(t,n))||r.enumerable});return e},Ep=(e,t,s)=>(s=e!=null?kp(wp(e)):{},_p(t||!e||!e.__esModule?pa(s,"default",{value:e,enumerable:!0}):s,e)),Ys=e=>"guess"in e?
e.guess:void 0,K=e=>"documents"in e?e.documents:[e],ua=()=>({left:4e6});function ne(e,t,{left:s}=ua()){return new ha(t,{left:s}).to(e)}var ha=class{#e;#t;#s=new Map;#a;constructor(e,t){this.#e=e,this.#t=
t}to(e){let t=e.slice(0,64).toLowerCase().slice(0,64);if(this.#s.has(t))return this.#s.get(t);let s=this.#t.left>0?this.#r(t):void 0;return this.#s.set(t,s),s}#r(e){if(this.#a??=Array.from(this.#e,r=>[
r.slice(0,128).toLowerCase(),r]),this.#t.left-=this.#a.length,e.length>=4){for(let[r,n]of this.#a)if(r.startsWith(e))return n}let t,s=Math.max(1,Math.floor(e.length/3))+1;for(let[r,n]of this.#a){if(Math.
abs(e.length-r.length)>=s)continue;if(this.#t.left-=e.length*r.length,this.#t.left<0)return t;let a=Ap(e,r,s);a<s&&(t=n,s=a)}return t}};function Ap(e,t,s){let r=[],n=Array.from({length:t.length+1},(a,i)=>i);
for(let a=1;a<=e.length;a+=1){let i=[a],o=a;for(let l=1;l<=t.length;l+=1){let d=e[a-1]===t[l-1]?0:1,c=Math.min(n[l]+1,i[l-1]+1,n[l-1]+d);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(c=Math.min(c,r[l-2]+
1)),i.push(c),o=Math.min(o,c)}if(o>=s)return s;r=n,n=i}return n[t.length]}var ga=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Op=["no-new-privil\
eges"],Dp=new Map([["disable","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function fa(e){if(Op.includes(e))return{key:e,value:"true"};let t=Dp.get(e);if(t!==void 0){let[i="",o=""]=t.
split("=");return{key:i,value:o,fault:`\`${e}\` is no security option alone: write \`${t}\``,meant:t}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\
\` is no security option`};let n=e.slice(0,r),a=e.slice(r+1);if(!ga.includes(n)){let i=ne(n,ga),o=`\`${n.slice(0,60)}\` is no security option`;return{key:n,value:a,fault:o,...i&&ma(a.trim())?{meant:`${i}\
=${a.trim()}`}:{}}}return n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:a,fault:"only `systempaths=unconfined` is known"}:a===""&&(n==="label"||n==="apparmor")?{key:n,value:a}:a.startsWith(
" ")||a===""?{key:n,value:a,fault:`\`${n}\` and its value must not be apart: write \`${n}${s}${a.trim()}\``,...ma(a.trim())?{meant:`${n}=${a.trim()}`}:{}}:(n==="no-new-privileges"||n==="writable-cgrou\
ps")&&ba(a)===void 0?{key:n,value:a,fault:`\`${a.slice(0,60)}\` is neither true nor false`}:{key:n,value:a}}var ma=e=>e!==""&&!/^(?:unconfined|disable|false|0)$/i.test(e);function ba(e){return/^(?:1|t|T|TRUE|true|True)$/.
test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function Rp({securityOpt:e},t){if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=fa(s.value);if(r.
key===t)return{option:r,at:s}}}var ka=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),We=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Vs(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(
s-1));)s-=1;return e.slice(0,s)}var ya=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(0,s)};function ae(e,t){let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf(
"*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)return!0;let a=s;for(let i of t.slice(s+1,r).split("*")){let o=e.indexOf(i,a);if(o<0)return!1;a=o+i.length}return a<=e.length-
n.length}function Mp(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,a)=>ae(s[a]??"",n))}function kt(e){let t=String(e),s="";for(let[r,n]of[...t].entries()){let a=t[r-
1]??"";s+=a>="0"&&a<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}function we(e,t,s=[]){let r=[...s];for(let n of e.split("/"))n===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.
push(n);return r}var Vt=/(?:^|\/)\.{0,2}(?:\/|$)/,Np=e=>e.startsWith("/")?yt(e):Vt.test(e)?we(e,!1).join("/")||".":e;function yt(e){if(!e.startsWith("/"))return e;let t=e.slice(1);return Vt.test(t)?`/${we(
t,!0).join("/")}`:e}var Tp=e=>e.slice(e.lastIndexOf("/")+1);function ze(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}function Zt(e,t=!1){let s=t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").
replaceAll("\\","/"):e;return Vt.test(s)?we(s,!0).join("/"):s}function N(e,t){let s=e.replace(/^["']|["']$/g,"");return s.startsWith("/")?yt(s):t===void 0?void 0:yt(`${t.startsWith("/")?"":"/"}${t}/${s}`)}
var xe=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",va=e=>e.includes("*")?xe(e.slice(0,e.indexOf("*"))):e;function Jt(e){let t=[];for(let s=xe(e);s!=="";s=xe(s)){let r=ze(s);r&&t.push(r)}return t.
push(""),t}function wa(e,t){if(!e.startsWith(t))return;let{length:s}=t;return e.length===s||t.endsWith("/")?e.slice(s):e[s]==="/"?e.slice(s+1):void 0}function ue(e,t){let s=t.startsWith("/")||e===""?t:
`${e}/${t}`;return Vt.test(s)?`${t.startsWith("/")||e.startsWith("/")?"/":""}${we(s,!1).join("/")}`:s}function Ip(e,t){let s=e.split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<r.length&&
n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.slice(n).map(()=>".."),...s.slice(n)].join("/")}var vt=e=>e,Cp=(e,...t)=>vt(e.map((s,r)=>`${s}${t[r]??
""}`).join(""));function Zs(e){let t;return()=>t??=e()}var Pp=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,jp=String.raw`\p{Cs}`,Lp=String.
raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
Up=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,Wp=[String.raw`(?<=\p{L}\p{M}{0,3}${Up})[\u200c\u200d]`,String.raw`(?<=${Lp}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),Js=/[^\t\n\x20-\x7e]/,xa=Zs(()=>new RegExp(`(?=${Js.source})(?:(${Wp})|${jp}|${Pp})`,"gu"));function $a(e,t){return Js.test(e)?e.replace(xa(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.
length===1?"\uFFFD":t(s)):e}var zp=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,Xs=e=>$a(e,zp),Sa=e=>$a(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(
16).padStart(4,"0")}`).join(""));function*Fp(e){let t=0;if(Js.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(xa()))if(r===void 0){for(let a of e.slice(t,n))yield[a,a];yield[s,Xs(s)],t=n+s.length}}for(let s of e.
slice(t))yield[s,s]}var Qs=[],L=class{#e;get(e){return this.#e?.get(e)}has(e){return this.#e?.has(e)===!0}set(e,t){this.#e||(this.#e=new Map,Qs.push(this)),this.#e.set(e,t)}forget(){this.#e=void 0}};function _a(){
for(let e of Qs)e.forget();Qs=[]}function T(e){let t=new L;return s=>{let r=t.get(s);if(r!==void 0||t.has(s))return r;let n=e(s);return t.set(s,n),n}}function q(e,t){let s=new Map;return r=>{let n=s.get(
r);if(n!==void 0||s.has(r))return n;let a=t(r);return r.length>qp||(s.size>=e&&s.clear(),s.set(r,a)),a}}var qp=500,b="\uFFFC",Xt=e=>e.includes(b)?null:e,Bp=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Hp=/^\w[\w.-]{0,127}$/,
Ea={sha256:64,sha384:96,sha512:128};function Fe(e,t=e){return t===e?Aa(e):{...Aa(e),text:t}}var Aa=q(1e3,e=>{let t=e.indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),n=r.lastIndexOf(":"),a=n>=
0&&!r.slice(n).includes("/"),i=a?r.slice(n+1):void 0,o=a?r.slice(0,n):r,{domain:l,path:d}=Kp(o),c=Gp(l,d,i,s);return{text:e,domain:o===b?null:Xt(l),path:Xt(d),...i===void 0?o.endsWith(b)?{tag:null}:{}:
{tag:Xt(i)},...s===void 0?e.endsWith(b)?{digest:null}:{}:{digest:Xt(s)},...c?{fault:c}:{}}});function Kp(e){let t=e.indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes(
b)||s!==s.toLowerCase()),n=r?s:"docker.io",a=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"docker.io",path:a.startsWith("library/")?a.slice(8):a}:{domain:n,path:a}}function Gp(e,t,s,r){
if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!t.includes(b)){if(/[A-Z]/.test(t))return"a repository is written in lower \
case";if(!t.split("/").every(n=>Bp.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes(b)&&!Hp.test(
s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes(b))return Yp(r);if(!e.includes(b)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a regi\
stry host`}function Yp(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(Ea,t)?Ea[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest al\
gorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Oa=T(
({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`),Vp="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",Da="docker podman nerdctl buildah\
 skopeo helm oras crane regctl",er=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],also:/\s-[a-z]{0,20}u/,before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",
way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${Da} az`,under:"login",way:{options:"\
-p",value:"either"}},{programs:Da,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"\
-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"\
mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:Vp,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"sqlcmd bcp osql",way:{options:"\
-P",value:"either"}},{programs:"sqlplus sqlldr expdp impdp rman",way:{form:/^[\w.$]+\/([^@/\s"]+)(?:@\S*)?$/}},{programs:"influx",way:{options:"-p -t",value:"next"}},{programs:"etcdctl",way:{users:"--\
user"}},{programs:"cypher-shell couchbase-cli cbq elasticsearch-users",way:{options:"-p",value:"next"}},{programs:"neo4j-admin",way:{after:/^set-initial-password$/,skip:0}},{programs:"rabbitmqctl",way:{
after:/^(?:add_user|change_password|authenticate_user)$/,skip:1}},{programs:"rabbitmqadmin",way:{options:"-p",value:"either"}},{programs:"mosquitto_pub mosquitto_sub mosquitto_rr",way:{options:"-P",value:"\
next"}},{programs:"htpasswd mosquitto_passwd",way:{lastAfter:/^-\w*b/}},{programs:"ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn",way:{options:"-w",value:"eithe\
r"}},{programs:"ldappasswd slappasswd",way:{options:"-s",value:"next"}},{programs:"smbclient rpcclient smbget",way:{users:"-U --user",separator:"%"}},{programs:"lftp",way:{users:"-u --user",separator:"\
,"}},{programs:"aws",under:"configure",way:{setting:/^(?:profile\.[\w-]+\.)?aws_(?:secret_access_key|session_token)$/}},{programs:"mc",way:{after:/^set$/,skip:3}},{programs:"mc",under:"admin user add",
way:{after:/^add$/,skip:2}},{programs:"gh glab",way:{stdin:/^--with-token$/}},{programs:"glab",way:{stdin:/^--stdin$/}},{programs:"vault",under:"login",way:{after:/^login$/,skip:0}},{programs:"doctl",
way:{options:"-t",value:"next"}},{programs:"gitlab-runner",under:"register",way:{options:"-r",value:"next"}},{programs:"snyk",under:"auth",way:{after:/^auth$/,skip:0}},{programs:"ngrok",way:{after:/^(?:add-)?authtoken$/,
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
her"},account:!0}],Zp=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),Jp=/-(?:password|passwd|passphrase|pass|token|api-key)$/,Xp=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
tr=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
Ra=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
function Qp(e){let t=new Set(e.filter(({asWords:r})=>r).flatMap(({hints:r})=>r.flatMap(n=>Ma(n)[0]??[]))),s=e.filter(({asWords:r})=>!r);return(r,n)=>t.size>0&&n.some(a=>t.has(a))||s.some(({hints:a,also:i})=>a.
some(o=>r.includes(o))&&i?.test(r)!==!1)}var Ma=e=>e.split(/\W+/).filter(Boolean),Qt={what:"an SSH key",use:"build",form:"key"},$e={what:"a private key",use:"run",form:"key"},Na={what:"private keys",use:"\
run",form:"opaque"},eu={what:"the key of an SSH server",use:"run",form:"key"},sr={what:"credentials of a registry",use:"build",form:"pairs"},Ta={what:"passwords and tokens",use:"build",form:"pairs"},tu={
what:"the password of a database",use:"run",form:"pairs"},Se={what:"credentials of a cloud",use:"either",form:"pairs"},Ia={what:"credentials of a cluster",use:"either",form:"pairs"},wt={what:"password\
s and tokens",use:"run",form:"pairs"},Ca={what:"secrets",use:"run",form:"env"},es={what:"a secret",use:"run",form:"value"},su={what:"the secrets of a Terraform state",use:"either",form:"opaque"},ts=(e,t)=>({
what:e,use:t,form:"opaque"}),_e=e=>({...e,maybe:!0}),Pa=new Map([[".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",sr],[".gem/credentials .cargo\
/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",sr],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gr\
adle.properties .bundle/config .condarc",_e(sr)],[".netrc _netrc .git-credentials git/credentials",Ta],[".envrc .hgrc .gitconfig",_e(Ta)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",tu],[".htpasswd ht\
passwd .htdigest",wt],[".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",es],["credentials/production.key credentials/staging.key c\
redentials/development.key",es],[".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",Se],["application_default_credentials\
.json serviceaccountkey.json rclone.conf .oci/config",Se],["clouds.yaml secure.yaml",_e(Se)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",Ia],[".secrets .streamlit\
/secrets.toml",wt],["wp-config.php localsettings.php",_e(wt)],["wg0.conf",{...$e,form:"pairs"}],["secring.gpg krb5.keytab",Na],[".ssh .gnupg",ts("keys","build")],[".aws .azure .config/gcloud",ts("cred\
entials of a cloud","either")],[".kube",ts("credentials of a cluster","either")],[".password-store",ts("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),ru=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
Ca],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,Qt],[/^ssh_host_[a-z0-9_]+_key$/,eu],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
Qt],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,Qt],[/\.ppk$/,Qt],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
$e],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,$e],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
$e],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,Na],[/\.ovpn$/,_e($e)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,_e($e)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
Se],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,Se],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
Se],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,Ia],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,su],[/\.tfvars(?:\.json)?$/,wt],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
wt],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,es],[/^(?!\.)[\w.-]+\.env$/,_e(Ca)]],nu=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
ja=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,au=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
iu=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,ou=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,lu=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i,
rr=q(500,e=>{if(e.length>500)return;let t=ze(Vs(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"",n=Pa.get(s.slice(-2).join("/"))??Pa.get(r)??(nu.test(r)?ru.find(([a])=>a.test(r))?.[1]:void 0);
if(!(!n||ja.test(e))&&!(au.test(r)&&!iu.test(r))&&!(n.maybe&&ou.test(r)))return/^(?:auth|credentials|secrets?)\.json$/.test(r)&&lu.test(t)?void 0:n}),du=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i,
La=q(500,e=>{let t=rr(e);return t?t.form!=="opaque":du.test(e)&&!ja.test(e)});function Ua(e){let t=rr(e);return t!==void 0&&!t.maybe}var Wa=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,cu=new RegExp(
String.raw`^${Wa}s([^\w\s\\])`),pu=new RegExp(String.raw`^${Wa}[aic](?:\\\s*|\s+)`),uu=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function hu(e){let t=pu.exec(e);if(t)return e.slice(
t[0].length);let s=cu.exec(e);if(!s)return;let[r,n]=gu(e,s[0].length,s[1]);if(n===void 0)return;let a=[...(r??"").matchAll(uu)].map(([,i,o])=>fu(i??o??""));return n.replace(/\\([1-9])/g,(i,o)=>a[Number(
o)-1]??i)}function gu(e,t,s){let r=[];for(let i=t;i<e.length&&r.length<2;i+=1)e[i]==="\\"?i+=1:e[i]===s&&r.push(i);let[n,a=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,a)]}var fu=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),ss=new Set(["echo","printf","cat","tee","sed","print"]),mu={texts:[],files:[]},nr=e=>ss.has(e.name)?ku(e):mu,bu=T(e=>e.filter(
({name:t})=>t==="tee")),ku=T(e=>{let{name:t,words:s,redirects:r,feeds:n}=e,a=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),i=t==="cat"||t==="tee"?a:[...s.slice(1),...a],o=[...t==="tee"?
[e]:[],...n.length>0?bu(n):[]],l=[...r.flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...o.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({
text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==b);return{texts:i,files:l}}),ar=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),
yu=[{programs:"sudo",way:{stdin:ar("S","--stdin")}},{programs:"su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:ar("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},
{programs:"zfs",under:"load-key",way:{stdin:"always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},
{programs:"kinit kadmin kadmin.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:ar("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{
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
Ee=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,qe=/^(?!(?:0|false|no|n|f|off|null|)$)/i,xt=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,Ae=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,
vu="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries \
install-strategy script-shell node-options proxy https-proxy before cpu os libc",rs={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:qe,production:qe},without:"--omit NPM\
_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},wu={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta i\
sntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink rem\
ove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:vu,version:Ae,path:xt,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in i\
ns inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...rs,verbs:"install i in ins inst insta instal isn\
t isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,
short:"pc",long:"package call",version:Ae,path:xt,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove \
global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yar\
nrc",version:Ae,path:xt,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABL\
E_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...rs,switches:{...rs.switches,YARN_PRODUCTION:qe},
verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install \
i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel\
 workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:Ae,path:xt,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",
options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --froz\
en-lockfile"},development:{...rs,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{
install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts lin\
ker",version:Ae,path:xt,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"\
bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"\
deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:Ae,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",
verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:Ae}},za=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,xu={gem:{programs:"gem",verbs:{install:"\
install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-poli\
cy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:za},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remo\
ve",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". instal\
l",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUND\
LE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHO\
UT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall \
global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,
lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{
COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgra\
de-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:za},go:{programs:"go",verbs:{install:"\
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
Oe=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,Be=/[=<>~!]|#sha256=|.@[\d.]+$/,$u={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"d\
ownload wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find-links trusted-ho\
st proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-set\
ting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory\
 allow-insecure-host index-strategy resolution prerelease",version:Be,versionOptions:"-c --constraint",path:Oe,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{
PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install in\
ject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:Be,versionOptions:"--spec",path:Oe,revision:"\
@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"\
requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group onl\
y-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerel\
ease exclude-newer python-platform",version:Be,versionOptions:"--rev --tag",path:Oe,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_\
LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",
include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:qe,UV_NO_DEFAULT_GROUPS:qe},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from wit\
h python index-url index",version:Be,versionOptions:"--from",path:Oe,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"remove self+remove",clean:"\
cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:Oe,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lo\
ck",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"--only",include:"--with",instead:"\
add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"python pypi-mirror requirements editab\
le index categories extra-pip-args",version:Be,path:Oe,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",
instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:Be,path:Oe,revision:"@",lock:{manifest:"py\
project.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{
folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install\
 create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name channel prefix file solver revision \
ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,
advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},Su={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"\
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
versionOptions:"--version"}},_u={...Su,...$u,...wu,...xu},De=_u,Eu=new Map(Object.entries(De).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),ns=e=>Eu.get(e.startsWith("pip")&&/^pip[\d.]+$/.test(
e)?"pip":e),Fa=(e,t)=>e!==void 0&&` ${e} `.includes(` ${t} `),Au=Object.values(De).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Ou={curl:{short:"AbcCdDeEFhHKmoPQrtTuUw\
xXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-max\
-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy preproxy \
socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quota \
input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},git:{short:"Cc",long:"config git-dir work-tree exec-pat\
h namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-pack reference reference-if-able separate-git-dir template config shallow-since shallow-exclude filter jobs server-option bund\
le-uri ref-format revision"},"git remote":{short:"tm",long:""},"git config":{short:"ft",long:"file type default comment value blob"},sed:{short:"efl",long:"expression file line-length"},ssh:{short:"Bb\
cDEeFIiJLlmOopQRSWw",long:""},scp:{short:"cDFiJloPSX",long:""},sftp:{short:"BbcDFiJloPRSsX",long:""},sshfs:{short:"opF",long:""},sshpass:{short:"pfdPBbcDEFIiJLlmOoQRSWw",long:""},rsync:{short:"efBTM",
long:"rsh filter exclude include exclude-from include-from files-from port bwlimit rsync-path temp-dir"},mosh:{short:"p",long:"ssh port predict server"},ansible:{short:"iuletMfcmaopBPT",long:"inventor\
y user limit extra-vars tags module-path forks connection ssh-common-args ssh-extra-args sftp-extra-args scp-extra-args private-key key-file become-user vault-password-file"},"ansible-galaxy":{short:"\
prs",long:"roles-path role-file server token api-key collections-path"},aria2c:{short:"doisxjkl",long:"dir out input-file split max-connection-per-server min-split-size log header checksum"},http:{short:"\
pos",long:"verify output auth auth-type session cert cert-key timeout print style proxy follow-max"},axel:{short:"snoSHUNT",long:"max-speed num-connections output search header user-agent timeout"},gsutil:{
short:"oh",long:""},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPv\
VwWZ",long:"comment home expiredate inactive gid login groups password shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_gr\
oups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"\
user group supp-group command session-command shell whitelist-environment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},su:{short:"cgGsTw",long:"command session-command group supp-group shell whitelist-e\
nvironment"},sudo:{short:"ughpCDRTUr",long:"user group host prompt chdir chroot other-user role"},doas:{short:"uC",long:""},chroot:{short:"",long:"userspec groups"},"s6-applyuidgid":{short:"ugG",long:""},
"start-stop-daemon":{short:"acdeghIknNpPrRsSuxK",long:"startas chuid chdir env group chroot iosched umask nicelevel pidfile procsched retry signal user exec name notify-timeout"},capsh:{short:"",long:""},
chmod:{short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},bash:{short:"oO",long:"rcfile init-\
file"},python:{short:"cmWXQ",long:"check-hash-based-pycs"},perl:{short:"eEIMmF",long:""},ruby:{short:"eIrCEK",long:"encoding external-encoding internal-encoding"},node:{short:"erC",long:"require impor\
t loader experimental-loader eval env-file conditions input-type"},php:{short:"rfdcBREFtSz",long:"run file define php-ini"},lua:{short:"el",long:""},julia:{short:"eELpt",long:"eval print load project \
threads procs"},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Du={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bas\
h",zsh:"bash",autossh:"ssh","ssh-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},Ru={short:"",long:[]},qa=new Map,Mu=q(1e3,e=>{let t=ns(
e),s=/^python[\d.]*$/.test(e)?"python":Ee(Du,e)??e,r=t?De[t]:Ee(Ou,s);if(!r)return Ru;let n=t??s,a=qa.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return qa.
set(n,a),a});function Re({words:e},t,s=1){if(s>1)return Ba(e,t,s);let r=Nu(e),n=r.get(t);if(n)return n;let a=Ba(e,t,s);return r.set(t,a),a}var Nu=T(e=>new Map);function Ba(e,t,s){let{short:r,long:n,single:a}=Mu(
t),i=[],o=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+1];if(p==="--"){i=e.slice(d+1);for(let h of i)l.push(h);break}if(p.startsWith("--")||a&&/^-./.test(p)){let h=p.indexOf("="),g=h<
0?p:p.slice(0,h);h>=0?o.push({name:g,value:ir(c,h+1),word:c}):n.includes(g.replace(/^--?/,""))&&u?(o.push({name:g,value:u,word:c}),d+=1):o.push({name:g,word:c})}else if(p.startsWith("-")&&p.length>1)for(let h=1;h<
p.length;h+=1){let g=p[h];if(!r.includes(g))o.push({name:`-${g}`,word:c});else{let m=h+1<p.length,f=m?ir(c,h+1):u;o.push(f?{name:`-${g}`,value:f,word:c}:{name:`-${g}`,word:c}),m||(d+=1);break}}else l.
push(c)}return{options:o,operands:l,behind:i}}var ir=({text:e,literal:t,names:s,holes:r,takes:n,span:a},i)=>({text:e.slice(i),literal:t.startsWith(e.slice(0,i))?t.slice(i):b,...s?{names:s}:{},...r?{holes:r.
slice(e.slice(0,i).split(b).length-1)}:{},...n?{takes:n}:{},span:a}),$t=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function or(e){let t=new RegExp([...new Set(e)].map(We).join("|"));return s=>t.
test(s)}function Ha(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return Zp.has(
s)||Jp.test(s)&&!Xp.test(s)}var Tu={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Iu={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},
Ka=e=>e.split(" ").map(t=>t.endsWith("*")?`${We(t.slice(0,-1))}\\w*`:We(t)).join("|"),lr=[],dr=new Map,cr=[...er.map(e=>({...e,quiet:!1})),...yu.map(e=>({...e,quiet:!0}))];for(let e of cr)for(let t of e.
programs.split(" "))t.endsWith("*")?lr.push([t.slice(0,-1),e]):dr.set(t,[...dr.get(t)??[],e]);var St=q(1e3,e=>{let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=dr.get(t)??Cu,r=lr.filter(([n])=>t.startsWith(n));
return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}),Cu=[],pr=({name:e})=>/^(?:export|declare|local|readonly)$/.test(e),Ga=e=>e==="chpasswd"||e==="passwd";function ur({way:e,under:t},{
name:s,words:r}){if(t&&!Va(t,r))return Ya;if("options"in e){let n=Za(e,r),{part:a}=e;return a?n.flatMap(i=>ju(i,a)):n}return"users"in e?zu(e.separator??":",Uu(Ja(e.users),s,r)):"setting"in e?Bu(e.setting,
r):"after"in e?Fu(e,r):"form"in e?qu(e.form,r):"prefix"in e?r.flatMap(n=>n.text.startsWith(e.prefix)?he(n,e.prefix.length):[]):"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))?he(r.at(-1),0):Ya}
var Ya=[];function Pu({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,words:t},...s])for(let{way:n,under:a,quiet:i}of St(r.name)){if(!("stdin"in n)||a&&!Va(a,r.words))continue;let{stdin:o}=n;if(o===
"always"||r.words.some(({text:l})=>o.test(l)))return{maybe:o==="always",quiet:i}}}var Va=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,
he=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],ju=({word:e,value:t},s)=>Array.from(t.matchAll(s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),Lu=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(
e.slice(1));function Za({options:e,value:t,among:s},r){let n=Ja(e),a=[];for(let[i,o]of r.entries())for(let l of n)o.text===l&&t!=="same"||s&&Lu(l,o.text)?a.push(...he(r[i+1],0)):o.text.startsWith(l)&&
o.text!==l&&t!=="next"&&a.push(...he(o,l.startsWith("--")?l.length+1:l.length));return a}var Ja=q(1e3,e=>e.split(" "));function Uu(e,t,s){if(!s.some(({text:n})=>e.some(a=>Wu(a,n))))return[];let r=Re({
words:s},t).options.flatMap(({name:n,value:a})=>a&&e.includes(n)?[a]:[]);return r.length>0?r:Za({options:e.join(" "),value:"either"},s).map(({word:n,value:a})=>({...n,literal:a}))}var Wu=(e,t)=>t.startsWith(
e)||e.length===2&&t.startsWith("-")&&t.includes(e[1]),zu=(e,t)=>t.flatMap(s=>{let r=s.literal.indexOf(e);return r<0?[]:he(s,r+1)});function Fu({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.
test(l));if(n<0)return[];let a=s.split(" "),i=l=>a.includes(r[l-1]?.text??""),o=r.filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!i(d));return he(o[t],0)}var qu=(e,t)=>t.slice(1).flatMap(s=>{let r=e.
exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function Bu(e,t){let s=t.findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?he(t[s],r+1):s>0?he(t[s+1],0):[]}function Xa({
programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;let a=t?We(t):Ka(e),i=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",o=new RegExp(`\\b(?:${a})\\b[^|;&\\n]{0,200}?\\s(?:${Ka(
s.options)})${i}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),asWords:!0,before:o}}var Qa=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),ei=Qa(cr.
filter(({way:e})=>!("stdin"in e))),Hu=new Set([...Qa(cr)].filter(e=>!ei.has(e))),Ku=or("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));function hr(e){let t=e.
toLowerCase();if(Ku(t))return!0;let s=t.split(/[^\w.+-]+/),r=t.includes(".exe")?s.map(a=>a.endsWith(".exe")?a.slice(0,-4):a):s;if(r.some(a=>ei.has(a))||lr.some(([a])=>t.includes(a)&&r.some(i=>i.startsWith(
a))))return!0;let n=t.includes("echo")||t.includes("printf");return n&&/[>]|\btee\b/.test(e)?!0:(e.includes("<<")||n&&e.includes("|"))&&r.some(a=>Hu.has(a))}function*ti(e){let{name:t,feeds:s,redirects:r}=e;
if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:l})=>o.startsWith("<<")?[{word:l,value:l.literal}]:[]);n.length>0&&(yield*ni(n,si(e)));let a=s.length>0?ri(s):Gu;if(a.length===
0)return;let i=/^(?:echo|printf)$/.test(t)?Zu(e):/^(?:cat|tee)$/.test(t)?n:Vu(e,a);for(let o of a)yield*ni(i,o)}var si=e=>e.name==="chpasswd"?"pairs":Ga(e.name)?"password":Pu(e),Gu=[],ri=T(e=>{let t=new Map;
for(let s of e){let r=si(s);r&&t.set(typeof r=="string"?r:`${r.maybe} ${r.quiet}`,r)}return[...t.values()]});function ni(e,t){if(!t)return[];let s=e.flatMap(({word:r,value:n})=>Yu(n).map(a=>({word:r,value:a})));
return t==="pairs"?s.map(({word:r,value:n})=>({word:r,value:n.slice(n.indexOf(":")+1)})).filter(ai):t==="password"?s.filter(ai):s.filter(({value:r})=>!t.maybe||!/\s/.test(r)).map(r=>({...r,by:t}))}var gr=({
feeds:e})=>e.length>0&&ri(e).some(t=>typeof t=="string"),ai=({value:e})=>e.replaceAll(b,"").trim()!=="",Yu=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),Vu=({words:e},t)=>t.includes(
"pairs")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(s.literal)?[{word:s,value:s.literal}]:[]):[],ii=/%[-\d.]{0,8}[sbqd](:?)/g;function Zu({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.
test(l)&&l!=="--");if(!s)return[];let n=s.literal,a=e==="printf"?Array.from(n.matchAll(ii),([,l])=>l===":"):[],i=r.filter((l,d)=>a[d%a.length]!==!0),o=e==="printf"?n.replace(ii,"$1"):n;return[{word:s,
value:o},...i.map(l=>({word:l,value:l.literal}))]}function as(e){let t;return s=>(t??=Ju(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?mr(s):s)))}function Ju(e){let t=new Map;for(let{source:s,flags:r}of e){
let n=r==="i"&&Xu(s)?fr:r,a=t.get(n);a?a.push(`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===fr?"":s),inSmall:s===fr}))}var fr="small",mr=e=>/[A-Z]/.test(
e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):e;function Xu(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":
s.split("]")[0]??"").every(s=>[...s.matchAll(/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var $=(e,t)=>(s,r,n={})=>new Qu(s,e,t,r,n),Me=[],Qu=class{name;kind;login;#e;#t;#s;#a;constructor(e,t,s,r,n){
this.name=e,this.kind=t,this.login=n.login??s,this.#e=r,this.#t=n}get images(){return this.#s??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#s}get words(){return this.#a??=this.#t.words??new RegExp(
`(?:^|[\\s/])(?:${this.#e.source})(?=[:@\\s]|$)`,"i"),this.#a}get alone(){return this.#t.alone??Me}get shared(){return this.#t.shared??Me}get opens(){return this.#t.opens??Me}get options(){return this.#t.
options??Me}get configs(){return this.#t.configs??Me}get sets(){return oi(this.#t.sets)}get keys(){return oi(this.#t.keys)}get closes(){return[this.#t.closes??Me].flat().map(e=>e instanceof RegExp?[e,
eh]:e)}get password(){return this.#t.password}get asks(){return this.#t.asks}get minor(){return this.#t.minor}get local(){return this.#t.local}get elsewhere(){return this.#t.elsewhere}},oi=e=>e?.split(
" ")??Me,eh=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,O=/^(?:1|true|yes|y|on)$/i,se=/^(?:0|false|no|n|off|none)$/i,br=/./,w=$("control","anybody"),kr=$("control","ask\
ed"),th=$("control","varies"),li=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,di=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,sh=[w("Tel\
net",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),w("the Docker API",/docker|dind/,{words:li,alone:[[2375,"the Docker API without TLS"]],elsewhere:!0}),kr("the Docker API",/docker|dind/,{words:li,
alone:[2376,[2377,"Docker Swarm's managers"]]}),th("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),
w("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,di]]}),w("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,
di]]}),kr("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),w("a registry",/registry|distribution\/distribution/,
{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),w("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),w("Marathon",/marathon/,
{shared:[8080]}),w("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submissions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),w("Flink's job manager",/flink/,{words:/\bflink\b/i,
shared:[8081,6123]}),w("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's f\
ile system"],[9864,"Hadoop's data node"]]}),w("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,16010,16020]}),w("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),w(
"Trino",/trino|presto/,{shared:[8080]}),w("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),w("Dask's scheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),w("Nacos",/nacos-server/,
{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,se]],closes:/^NACOS_AUTH_ENABLE$/}),w("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,{words:/temporalio\/(?:server|auto-setup|temporal)/i,
shared:[7233]}),w("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),w("a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,
{shared:[8081],minor:!0}),w("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),w("ksqlDB",/(?:cp-)?ksqldb-server/,{shared:[8088]}),w("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,
shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),w("Redpanda's administration",/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),w("Kong's administratio\
n",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),
w("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),
w("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),kr("Traefik's administration",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],
opens:[[/^TRAEFIK_API_INSECURE$/,O]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),$("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),
w("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),w("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,shared:[9e3]}),w("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,
shared:[1880]}),w("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),w("Hasura",/graphql-engine/,{shared:[8080],
sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),w("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,
/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),w("Erlang's port mapper",/erlang/,{shared:[4369],local:!0})],S=$("console","anybody"),U=$("console","asked"),_t=$("console","de\
fault"),rh=[U("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,br]]}),U("Adminer",/adminer/,{words:/adminer/i,shared:[8080]}),U("pgAdmin",/pgadmin4/,{words:/pgadmin/i,
shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,se]],sets:"PGADMIN_DEFAULT_PASSWORD"}),_t("mongo-express",/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,
se]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),S("RedisInsight",/redisinsight/,{words:/redisinsight/i,shared:[5540,8001]}),S("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[
8081],closes:/^HTTP_PASSWORD/}),S("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),S("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),
S("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),U("CloudBeaver",/cloudbeaver/,{shared:[8978]}),S("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),S("elas\
ticsearch-head",/elasticsearch-head/,{shared:[9100]}),S("Elasticvue",/elasticvue/,{shared:[8080]}),$("console","varies")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,
shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,O]]}),S("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),
S("Kafdrop",/kafdrop/,{shared:[9e3]}),S("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),S("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),
S("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),
_t("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"EMQX_DASHBOARD__DEFAULT_PASSWORD"}),U("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),S(
"Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,asks:/\s--auth-provider\b/}),S("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,
asks:/\s--(?:basic[-_]auth|auth)\b/}),U("Airflow",/airflow/,{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,O],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],
[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,se]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_\
KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"airflow"}),U("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jov\
yan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],
sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),U("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,{opens:[[/^DISABLE_AUTH$/,O]]}),U("code-server",/code-server/,{words:/codercom\/code-server/i,
shared:[8080]}),U("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,
O]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),U("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"\
WEBPASSWORD FTLCONF_webserver_api_password"}),U("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,se]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET"}),U("Orthanc",/orthanc(?:-python|-plugins)?/,
{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,se]],password:"orthanc"}),U("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,O]]}),_t("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[
81],password:"changeme"}),_t("Guacamole",/guacamole/,{password:"guacadmin"}),_t("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),S("Frigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),
S("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),S("MLflow",/mlflow/,{shared:[5e3]}),S("Dagster",/dagster(?:-k8s|-celery-k8s)?/,
{shared:[3e3]}),S("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],nh=[S("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,{words:/selenium/i,
shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),$("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
O]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),$("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),w("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],G=$("monitor","anybody"),ah=[G("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
G("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),G("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),G("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),G("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),G("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),G("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),G("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),G("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),G("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),G("TensorBoard",/tensorboard/,{shared:[6006]})],E=$("datastore","anybody"),W=$("datastore","a\
sked"),He=$("datastore","varies"),Et=e=>[/^ALLOW_EMPTY_PASSWORD$/,O,e],ih=[W("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Et(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),W("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
br,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Et(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),E("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Et(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),E(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Et(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
E("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),He("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
se]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),W("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.ym\
l",/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
O]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),W("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),E("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),E("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),E("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),He("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,se],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,O]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),W("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Et(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),W("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,se]],sets:"NEO4J_AUTH",password:"neo4j"}),E("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,
shared:[7687,7444]}),E("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),W("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[
8529],opens:[[/^ARANGO_NO_AUTH$/,br]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),W("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),
He("RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
W("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),W("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),W("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),He("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
E("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),E("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),E("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),E("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),He("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),E("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),E("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),W("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),E("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),$("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),$("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),E("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),E("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),E("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),W("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),He("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
O]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),E("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,O,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],Y=$("debug","anybody"),At=$("back door","varies"),D=/(?!)/,oh=[Y("th\
e Delve debugger",D,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),Y("the Java debugger",D,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),Y("the Node.js debugger",
D,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),Y("the Ruby debugger",D,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),Y("the Python debugger",D,{words:/debugpy|ptvsd/i,shared:[5678]}),Y("the N\
ode.js debugger",D,{words:/--debug\b/i,shared:[5858]}),Y("the JBoss debugger",D,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),Y("Chrome's debugger",D,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),Y("the Delve debugger",D,{words:/\bdlv\b|delve/i,shared:[4e4]}),Y("the .NET debugger",D,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),Y("gdbserver",D,{words:/\bgdbserver\b/i,
shared:[2159]})],lh=[At("a usual back door",D,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),At("a usual back door",D,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),At("a usua\
l back door",D,{words:/irc|kvrocks/i,alone:[6666]}),At("a usual back door",D,{words:/terraria|game|server/i,alone:[7777]}),At("a usual back door",D,{words:D,alone:[31337]})],M=$("datastore","anybody"),
dh=$("datastore","asked"),ch=[M("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),M("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),dh("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),M("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),M("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,O]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
M("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),M("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
M("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),M("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],ph=[M("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,O,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
M("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
O,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),$("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),M("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),M("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),M("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),M("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),$("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,O]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),M("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),M("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],yr=$("broker","anybody"),uh=[yr("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),yr("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
O]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,se]]}),$("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),yr("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],vr=[ih,ch,ph,uh,sh,rh,nh,ah,oh,lh],Ke=vr.flat(),wr=Ke.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared)),xr=new Map;for(let e of wr){let t=xr.get(e.port);
t?t.push(e):xr.set(e.port,[e])}var hh=({from:e,to:t})=>e===t?xr.get(e)??[]:wr.filter(({port:s})=>s>=e&&s<=t);function ci(e){let t=$r.get(e);if(!t){let s=mr(e);t=vr.flatMap((r,n)=>gh[n]?.(s)?r.filter(({
images:a})=>a.test(s)):[])}return $r.size<fh&&$r.set(e,t),t}var gh=vr.map(e=>as(()=>e.map(({images:t})=>t))),$r=new Map,fh=1e4,mh=e=>ci(e).some(({kind:t})=>t==="datastore");function bh(e,t,s=()=>[]){if(!kh.
test(mr(e))||!yh(e))return!1;let r=pi.filter(([a,i])=>a.test(e)&&i.test(t)),n=([,,a])=>a!==void 0&&s().some(([i,o])=>a.test(i)&&o!=="");return r.length>0&&!r.some(n)}var pi=Ke.flatMap(({opens:e})=>e),
kh=/auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/,yh=q(1e3,as(()=>pi.map(([e])=>e))),ui=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...Ke.flatMap(e=>e.options)],hi=as(()=>ui),gi=/auth|secur|grant|protected|admin-api|token|password/i;function vh(e,t=""){if(!(!gi.test(e)&&!gi.test(t))&&!(!hi(e)&&!(t&&hi(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.
test(e))for(let s of ui){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var wh=({sets:e,closes:t,asks:s},r,n)=>r.some(([a,i])=>i!==""&&e.some(o=>o.toUpperCase()===a.toUpperCase())||
t.some(([o,l])=>o.test(a)&&(i===void 0||l.test(i))))||s!==void 0&&xh(s,n);function xh(e,t){let s=e.exec(t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var $h=new Set(
Ke.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),Sh=Ke.flatMap(({password:e})=>e===void 0?[]:[e]),_h=Ke.flatMap(({configs:e})=>e);function Eh([,e,t],s){let r=s.length<Ah&&!t?.test(s)?
e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let a=r.index+r[0].length;return{start:a-n.length,end:a}}var Ah=1e5,Oh={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD\
 KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWOR\
D LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT W\
ORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD\
 JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_\
PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECR\
ET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_\
HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"S\
PRING_SECURITY_USER_PASSWORD"},fi=new Set([...$h,...Object.values(Oh).flatMap(e=>e.toUpperCase().split(" "))]),Dh=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
mi=e=>fi.has(e.toUpperCase())||Dh.test(e.toUpperCase()),bi=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],ki=e=>/AUTH|USER/i.test(e)&&bi.some(([t])=>t.test(e));function yi(e,t){let[,s="",r]=bi.find(([
a])=>a.test(e))??[],n=s?t.indexOf(s):-1;return n<0||r?.test(t)===!1?void 0:t.slice(n+1)}var Rh=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
Mh=e=>Rh.test(e)||fi.has(e.toUpperCase()),Ge=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Nh=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
Th=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Ih=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),vi=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),Ch=q(2e3,e=>vi(
e.toLowerCase())),V=e=>e.length<=200&&Ph(e),Ph=q(2e3,e=>{if(Mh(e))return!0;let t=Ge(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&
t.length<=3||/^(?:NO)?PASSWD$/.test(e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("p\
rivate")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>
1:/^keys?$/.test(r)&&Th.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Ih.has(n)):/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,a)=>Nh.
test(n)&&jh(t.slice(a+1)))}),jh=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),Lh=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function Uh(e){let t=Ge(e);return Lh.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function Wh(e,t){let s=Ge(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(a=>s.replace("access_key",a)),n=new Set([...t].map(a=>Ge(a).join("_")));return r.some(a=>n.has(
a))}var zh=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,wi=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Fh=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,qh=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
Sr=new Set([...Sh,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),Bh=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function is(e,t,s){let r=$i(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:zh.test(r)||Gh(r)||Yh(e)&&Zh(r)||Jh(e,r)}function _r(e){let t=$i(e),s=t.replace(Ra,"");return Er(t)||wi.test(t)||qh.test(t)||Fh.test(t)||s!==t&&xi(s)}function Hh(e){let t=e.replace(Ra,"");return Er(
e.slice(-12))||t!==e&&xi(t)}var xi=e=>Er(e)||wi.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&Kh(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),Kh=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),$i=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),Er=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,Gh=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function Yh(e){let t=Ge(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>Vh.test(
s))}var Vh=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,Zh=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),Jh=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),Xh=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,Qh=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,eg=/\bPrivate-Lines: {0,4}\d{1,4}/g,
tg=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,sg=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,Ar=/(?:\\[nrt]|[\s"'\\,])+/y,rg=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
ng=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function Ye(e,t=!1){let s=[],r=(n,a,i)=>{if(n<(s.at(-1)?.end??0))return;i.lastIndex=a;let o=i.exec(e),l=o&&!o[0].endsWith("B\
EGIN ");s.push({start:n,end:l?o.index+o[0].length:t&&!o?e.length:Si(e,a)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:a}of e.matchAll(Xh))r(a,a+n.length,Qh);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:a}of e.matchAll(eg))r(a+n.length,a+n.length,tg);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(sg))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:Si(e,n)});return s}function Si(e,t){let s=t;for(let r=t;r<e.length;){Ar.lastIndex=r,Ar.test(e)&&(r=Ar.lastIndex);let n=[rg,ng].find(a=>(a.lastIndex=r,a.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var ag=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),Or=e=>Sr.has(e)||Bh.test(e),ig=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
og=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function lg(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll(ig))if(!(og.test(r)&&Or(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(Sr.has(s.toLowerCase())||!(is("",s,t)||_r(s))))return s}}var _i=15,Ei=or(tr.map(({hint:e})=>e));function Dr(e,t=!1){let s=e.slice(0,4096),r=e.length<_i?"":s.toLowerCase();if(Ei(r))for(let{name:a,hint:i,
pattern:o}of tr){let l=r.includes(i)?o.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||Hh(l))continue;let[d]=a==="private key"?Ye(e,!0):[];return{secret:{by:"format",what:a,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=lg(e,t);return n?{secret:Rr("url","password in a URL",Or(n.toLowerCase())),value:n}:void 0}var dg=e=>e.length<_i&&/^[\w.-]*$/.test(e),cg=e=>V(e)||ki(e);function Ve(e,t,s=!1){let r=t.
trim(),n=Dr(r,s);if(n)return n.secret;if(!ki(e))return V(e)?Ai(e,r,s):void 0;let a=yi(e,r);return a===void 0?void 0:Ai(e,a,s)}var Rr=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Ai(e,t,s){
let r=t.slice(0,4096).toLowerCase();if(!pg(e,r)){if(Sr.has(r))return Rr("name","",!0);if(!(is(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return _r(t)?mi(e)?{by:"name",what:"\
placeholder that works as a password",wellKnown:!0}:void 0:Rr("name","credential",Or(r))}}var pg=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),os=16384;function Z(e,t){return t.length>1&&
t.length<os&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?Ve(e,t):void 0}var ug=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,hg=/^(?:Set-)?Cookie:/i,
gg=/[^=;\s]{1,200}=([^;\n]*)/g,fg=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,mg=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,
bg=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,kg=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,yg=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,
vg=/^s([|/#,@!])/,wg=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];
function*ls(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=ug.exec(e)?.[1];if(t)yield*Ze(t);else if(hg.test(e))for(let[,s=""]of e.matchAll(gg))yield*Ze(s);else yield*xg(
e);if(yield*Oi(e),/["']/.test(e))for(let s of[bg,kg])for(let[,r="",n=""]of e.matchAll(s))V(r)&&(yield*Ze(n));if(/pass|pwd|identified|:\/\//i.test(e))for(let s of wg)for(let[,r=""]of e.matchAll(s))yield*Ze(
r);yield*$g(e)}function Oi(e){let[,t="",s=""]=yg.exec(e)??[];if(V(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));return Z(t,r)?[r]:[]}return e.startsWith("-")&&s.includes(
"=")&&!s.startsWith("-")?Oi(s):[]}var Ze=e=>Z("PASSWORD",e)?[e]:[];function xg(e){let[,t="",s=""]=fg.exec(e)??[];return t&&(mg.test(t)||V(t))?Ze(s):[]}function $g(e){let t=vg.exec(e)?.[1];if(!t)return[];
let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?Ze(r):[]}var Sg=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*Di(e,t){for(let{0:s,1:r="",2:n="",index:a}of e.matchAll(Sg)){if(/^\\?["']/.test(n)&&!/["']/.test(e[a-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,a-41),a)))
continue;let{value:i,start:o,end:l}=_g(e,a+s.length,e[a-1]??"");/\s$/.test(n)&&Eg(e.slice(l,l+100))||/^:/.test(n)&&Ri.test(i)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(i)?{name:r,value:"",start:o}:
{name:r,value:i,start:o})}}var Ri=/^[|>][-+1-9]{0,2}$/;function _g(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),a=r?e.indexOf(
r==="{"?"}":r,n):Mi(e,n,s),i=a<0?Mi(e,n,""):a;return{value:e.slice(n,i),start:n,end:i}}var Eg=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function Mi(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var Mr=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function Ni(e){for(let t of e){let s=ie(t);if(s)return s}}var Ag=or(Mr.flatMap(({hints:e})=>e));function Ti(e,t=e.toLowerCase()){if(!Ag(t))return[];let s=[];for(let{hints:r,pattern:n,as:a,
what:i}of Mr)if(r.some(o=>t.includes(o)))for(let{0:o,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=Z(a,c);p&&s.push({value:c,start:l+o.lastIndexOf(c),secret:i?{...p,what:i}:p})}return s}function ie(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,os),r=Dr(s.trim());if(r)return r;let n=Og(s),[a]=Ti(n);if(a)return{secret:a.secret,value:a.value};if(!/[=:]/.test(n))return;let i=Ot(n);for(let{name:o,value:l}of Di(
n,t)){let d=Z(o,l);if(d&&!(i&&d.wellKnown))return{secret:d,value:l}}}var Og=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Ot(t)).join(`
`):e,Ot=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*Nr(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let i=Ot(a)?void 0:ie(Ii(a));i&&(yield{...i,span:{file:t,start:n,end:n+a.trimEnd().length}}),n+=a.length+1}}function Ii(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,b);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,a)=>n.endsWith("-")&&a?a:b);return t}var Ci=e=>St(e.name).some(t=>ur(t,e).length>0)||Dg(e)||e.assignments.some(Mg)||Rg(e)||e.words.some(Ng);function Dg({
name:e,redirects:t,feeds:s}){return t.length===0&&s.length===0?!1:e==="echo"||e==="printf"||t.some(({operator:r})=>r==="<<"||r==="<<<")||gr({feeds:s})}var Rg=e=>e.name==="sed"||pr(e),Mg=({name:e,value:t})=>cg(
e)||!ji(t.literal),Ng=({text:e,literal:t})=>!ji(t)||e!==t&&Pi(e);function Pi(e){if(!e.startsWith("-"))return!1;let t=e.indexOf("=");return Ha(t<0?e:e.slice(0,t))}function ji(e){return Dt.has(e)?!0:Pi(
e)||ie(e)||!ls(e).next().done?!1:(e.length>Ig||(Dt.size>=Tg&&Dt.clear(),Dt.add(e)),!0)}var Dt=new Set,Tg=2e3,Ig=200,Cg=()=>Dt.clear(),Pg=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
jg=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function Lg(e,t=!1){if(!gr(e)){for(let s of Tr(e,t))if(!s.quiet)return s}}function Tr(e,t=!1){return Ci(e)?Wg(e,t):Ug}var Ug=[];function Wg(e,t){
let s=t&&(e.assignments.length>0||pr(e))?Fg:zg,r=s.get(e);if(r)return r;let n=new Set,a=[];for(let i of qg(e,t))i.quiet&&i.value!==void 0&&n.has(i.value)||(n.add(i.value??""),a.push(i));return s.set(e,
a),a}var zg=new L,Fg=new L;function*qg(e,t){let s=(i,o)=>Pg.test(o)||t&&Uh(i)&&jg.test(o);for(let{name:i,value:o,span:l}of e.assignments){let d=Li(i,o.literal,s);d&&(yield{...d,span:l})}let r=[...ds(e)];
yield*r;for(let{operator:i,target:o}of e.redirects)(i==="<<"||i==="<<<")&&(yield*Kg(o));let n=pr(e),a=[...r.filter(({quiet:i})=>!i),...gr(e)?[]:Cr(e)].map(({span:i})=>i);for(let i of e.words.slice(1)){
if(!a.some(({start:o,end:l})=>o<i.span.end&&i.span.start<l)){let o=n?i.literal.indexOf("="):-1,l=o>0?Li(i.literal.slice(0,o),i.literal.slice(o+1),s):ie(Bg(i,e));l&&(yield{span:i.span,...l})}for(let o of ls(
i.literal))yield{span:i.span,value:o,secret:Ir,quiet:!0}}}var Ir={by:"name",what:"credential",wellKnown:!1};function Li(e,t,s){let r=Z(e,t),n=r?{secret:r,value:t}:ie(t,"line"),a=n?.secret.wellKnown||s(
e,t)||s(e,n?.value??"");return n&&a?{...n,quiet:!0}:n}var Bg=({literal:e},{name:t})=>t==="sed"?hu(e)??e:e;function*ds(e){let t=St(e.name);if(!t.some(({account:s})=>s)){for(let s of t)for(let r of ur(s,
e))yield*Ui(r,s.quiet);yield*Xg(e)}yield*Gg(e),yield*Yg(e)}function*Ui({word:e,value:t},s){let r=Z("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:{}})}function*Cr(e){for(let{word:t,
value:s,by:r}of ti(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of St(e.name))for(let{word:s,value:r}of t.account?ur(t,e):[])r.length>1&&!/^[*!]/.test(r)&&!r.includes(b)&&(yield{span:Hg(s),
value:r})}var Hg=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*Kg({literal:e,text:t,span:s}){let r=e===t&&s.end-s.start===t.length,n=s.start;for(let a of e.
slice(0,os).split(`
`)){let i=Ot(a)?void 0:ie(a),o=r?{...s,start:n+a.search(/\S|$/),end:n+a.trimEnd().length}:s;i&&(yield{...i,span:o});for(let l of ls(a.trim()))yield{span:o,value:l,secret:Ir,quiet:!0};n+=a.length+1}}function*Gg(e){
for(let{word:t,value:s,by:r}of ti(e))r&&(yield*Ui({word:t,value:s},r.quiet))}function*Yg(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=nr(e),r=t.filter(({text:a})=>!a.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(Ua)){let a=Z("PASSWORD",n.literal);a&&(yield{span:n.span,secret:{...a,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:a,literal:i}of r)for(let o of Jg(i,s))yield{span:a,value:o,secret:Ir,quiet:!0}}}var Vg=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,Zg=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function Jg(e,t){
let s=n=>t.some(a=>n.test(a));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return Z("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?Zg:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?Vg:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let a=r.exec(n.trim())?.[1];return a&&Z("PASSWORD",a)?[a]:[]}):[]}function*Xg(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),a=n<0?r.
text:r.text.slice(0,n);if(!Ha(a)||ef(a,e))continue;let i=t[s+1],o=n<0?i?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=o&&!o.startsWith("-")&&Z(Qg.test(a)?"REDIS_PASSWORD":"PASSWORD",o);!o||!l||
o.startsWith("pass:")||o==="changeit"&&tf(a,t)||(yield{span:n<0&&i?{...r.span,end:i.span.end}:r.span,secret:l,value:o})}}var Qg=/^--(?:requirepass|masterauth)$/,ef=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function tf(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var sf=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*Wi(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:a}of e.matchAll(sf)){let i=Ve(s,n,!0);if(!i||!r.endsWith("-")&&!rf(s,n))continue;let o=a+t.length-n.length-1;yield{start:o,end:o+n.length,value:n,isKnown:i.
wellKnown}}}var rf=(e,t)=>V(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),nf=3,af=16,Pr=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
Je=/\\\r?\n|\r?\n[ \t]*- /y,of=/(?<!\\|\\\r)\n(?![ \t]*- )/g,cs=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function jr(e){if(!hr(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(of),({index:n})=>n),
e.length]){let[n,a]=[s,e.slice(s,r)];if(a.length===e.length||hr(a))for(let i of zi({text:a,at:o=>n+o},0))t.push(i);s=r+1}return t}function zi(e,t){let{segments:s,quoted:r}=new cf(e).read(),n=[],a=[];for(let{
words:i,redirects:o,pipes:l}of s.reverse()){let d=l?a:[];a=df(i).map(c=>({name:Fi(i[c]),words:i.slice(c),redirects:o,feeds:d})),n.push({name:"",words:i,redirects:[],feeds:[]},...a)}if(t<nf){for(let i of r)
if(hr(i.text))for(let o of zi(i,t+1))n.push(o)}return n}var Fi=e=>e?.text.replace(/^.*[/\\]/s,"")??"",lf=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function df(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=Fi(e[s]);return t.has(r)?!1:(t.add(r),St(r).length>0||ss.has(r)||Ga(r))}).slice(0,af)}var cf=class{#e;#t;#s=[{words:[],redirects:[],pipes:!1}];#a=[];#r=0;#i;#o;constructor({text:e,at:t}){
this.#e=e,this.#t=t}read(){for(;this.#r<this.#e.length;)this.#d(this.#e[this.#r]);return this.#n(),{segments:this.#s,quoted:this.#a}}#d(e){e==='"'||e==="'"?this.#u(e):e==="\\"?this.#g():e==="$"?this.#m(
this.#r):e===`
`?this.#h():";|&()`".includes(e)?this.#p(e):e==="<"||e===">"?this.#f():this.#c(e)?this.#n(1):this.#l(e,this.#r,1)}#c(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#i:(e===","||e==="]"||e==="}")&&(!this.#i||
/["'\s,\]}]|^$/.test(this.#e[this.#r+1]??""))}#l(e,t,s){this.#i??={text:"",places:[],start:this.#t(t)},this.#i.text+=e;for(let r=0;r<e.length;r+=1)this.#i.places.push(this.#t(t));this.#r=t+s}#n(e=0){let t=this.#r<
this.#e.length?this.#t(this.#r):this.#t(this.#e.length-1)+1;if(this.#r+=e,!this.#i)return;let{text:s,start:r}=this.#i,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:a,redirects:i}=this.#s.at(
-1);this.#o?i.push({operator:this.#o,target:n}):a.push(n),this.#i=void 0,this.#o=void 0}#p(e){this.#n(),this.#o=void 0;let t=this.#e[this.#r+1]===e;this.#s.at(-1).pipes=e==="|"&&!t,this.#s.push({words:[],
redirects:[],pipes:!1}),this.#r+=t?2:1}#h(){Je.lastIndex=this.#e[this.#r-1]==="\r"?this.#r-1:this.#r,Je.test(this.#e)?this.#n(Je.lastIndex-this.#r):this.#p(`
`)}#g(){Je.lastIndex=this.#r,Je.test(this.#e)?this.#n(Je.lastIndex-this.#r):lf.test(this.#i?.text??"")?this.#l("\\",this.#r,1):this.#l(this.#e[this.#r+1]??"\\",this.#r,2)}#m(e){Pr.lastIndex=e,Pr.test(
this.#e)?this.#l(b,e,Pr.lastIndex-e):this.#l("$",e,1)}#f(){/^\d$/.test(this.#i?.text??"")&&(this.#i=void 0),this.#n(),cs.lastIndex=this.#r,cs.test(this.#e);let e=this.#e.slice(this.#r,cs.lastIndex).trimEnd();
this.#o=/^<<-?$/.test(e)?"<":e,this.#r=cs.lastIndex}#u(e){let t=this.#r,s=this.#b(e);if(s===void 0){this.#n(1);return}let r=this.#i?.text.length??0;for(this.#i??={text:"",places:[],start:this.#t(t)},this.#r=
t+1;this.#r<s;){let i=this.#e[this.#r];e==='"'&&i==="\\"?this.#l(this.#e[this.#r+1]??"",this.#r,2):e==='"'&&i==="$"?this.#m(this.#r):this.#l(i,this.#r,1)}let n=this.#i.text.slice(r),a=this.#i.places.slice(
r);/\s/.test(n)&&this.#a.push({text:n,at:i=>a[i]}),this.#r=s+1,/[,\]}]/.test(this.#e[this.#r]??"")&&this.#n()}#b(e){for(let t=this.#r+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},qi=/[\\"'$]/;function Bi(e,t){let s=Hi(e,t).map(i=>({start:i,end:i+t.length}));if(s.length>0||!qi.test(e))return s;let r=[],n="";for(let i=0;i<e.length;i+=1)qi.test(
e[i])||(n+=e[i],r.push(i));let a=t.replace(/[\\"'$]/g,"");return Hi(n,a).map(i=>({start:r[i],end:r[i+a.length-1]+1}))}function Hi(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var Ne=e=>e.replace(/[^\r\n]/g,"*"),Ki=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Lr=/^[$\uFFFC*]/;function Rt(e,t,s){let r=e.filter(a=>a!==void 0),n=r.map(a=>a.before.source).join("|");return{hinted:Qp(r),pattern:new RegExp(`(${n})(${t.source})`,`g${r.length===1?r[0]?.before.flags:
""}`),unless:s}}var pf=[{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],uf=[Rt([Tu],/[^\s"',\]]+/,Lr),Rt([Iu],/[^\s"',]+/,Lr),Rt([...er.filter(
({account:e})=>!e).map(Xa),...Mr.map(({anywhere:e})=>e)],/[^\s"',;|&]+/,/^[$\uFFFC*-]/),Rt([{hints:["bearer","basic"],before:/(?:Bearer|Basic)\s+/}],/[\w.+/=-]{8,}/,Lr),Rt([...er.filter(({account:e})=>e).
map(Xa),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}],/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function J(e){if(e.length>8e3)return`${J(e.slice(0,8e3))}...`;let t=Mt.
get(e);if(t!==void 0)return t;let s=ff(e);return Mt.size>=hf&&Mt.clear(),Mt.set(e,s),s}var Mt=new Map,hf=2e3,gf=()=>Mt.clear();function ff(e){let t=e.toLowerCase(),[s,r]=[t.includes("://"),vi(t)],n=s?
pf.reduce(Gi,e):e;for(let{start:o,end:l,value:d}of Wi(n))n=n.slice(0,o)+Ne(d)+n.slice(l);let a=Ei(t)?tr.filter(({hint:o})=>t.includes(o)):[];(a.length>0||s||r)&&(n=n.replace(Ki,Vi));let i=Ma(n);for(let o of uf)
o.hinted(t,i)&&(n=Gi(n,o));for(let{pattern:o}of a)n=n.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),Ne);for(let{start:o,end:l}of mf(e,t,r))n=n.slice(0,o)+Ne(n.slice(o,l))+n.slice(l);return n}
var Gi=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,a)=>s?.test(a)?r:n+Ne(a));function*mf(e,t,s){for(let{value:r,start:n}of Ti(e,t))yield Yi(e,{start:n,end:n+r.length});if(s)for(let{name:r,value:n,start:a}of Di(
e,"anywhere"))!n.includes("$")&&Z(r,n)&&(yield{start:a,end:a+n.length});yield*Ye(e);for(let{span:r,value:n}of bf(e)){let a=e.slice(r.start,r.end),i=n.split(b).flatMap(o=>o.length>1?Bi(a,o):[]);i.length===
0&&(yield Yi(e,r));for(let{start:o,end:l}of i)yield{start:r.start+o,end:r.start+l}}}function*bf(e){for(let t of jr(e)){for(let{span:s,value:r=""}of ds(t))yield{span:s,value:r};if(yield*Cr(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of ls(s))yield{span:r,value:n}}}function Yi(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var kf=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function Vi(e,t,s,r,n){if(Ri.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(kf,(i,o,l)=>Ve(s,l,!0)?o+Ne(l):i)}`;let a=n.
replace(/^(["'])(.*)\1$/s,"$2");return Ve(s,a,!0)?`${t}${s}${t}${r}${n.replace(a,()=>Ne(a))}`:a===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,o,l,d)=>Ve(
l,d,!0)?`${o}${l}=${Ne(d)}`:i)}`:a!==n&&/[=:]/.test(a)?`${t}${s}${t}${r}${n.replace(a,()=>a.replace(Ki,Vi))}`:e}function Zi(e){return vt(Xs(J(e)).replace(/##\[/g,"## ["))}var ge=e=>Zi(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Nt=e=>vt(ge(e).replace(/^\s*::/,"./::")),yf=e=>vt(`${Sa(JSON.stringify(e,(t,s)=>typeof s=="string"?vf(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),vf=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"),wf=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,xf=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,$f=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,
Sf=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,_f=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;function Ji(e){
if(!/^[-+.\d]/.test(e))return;let t=e.replaceAll("_",""),[,s,r=""]=$f.exec(t)??[];if(s===void 0)return Sf.test(t)?Number(t):void 0;let n=Number(/^0\d/.test(r)?`0o${r.slice(1)}`:r);return s==="-"?-n:n}
function Xi(e){let[,t,s,r,...n]=_f.exec(e)??[];if(t===void 0)return!1;let[a=0,i=0,o=0]=n.filter(d=>d!==void 0).map(Number),l=new Date(Date.UTC(2e3+Number(t)%400,Number(s),0)).getUTCDate();return Number(
s)>=1&&Number(s)<=12&&Number(r)>=1&&Number(r)<=l&&a<24&&i<60&&o<60}var Qi=e=>!wf.test(e)&&!xf.test(e)&&Ji(e)===void 0&&!Xi(e),Ef=72;function Ur(e,t){if(typeof e!="object")return` ${me(e,!1)}`;let s={...t,
column:t.column+t.step},r=`${t.lineEnd}${" ".repeat(s.column)}`;if(Wr(e)){let a=fe(e);return a.length<=Ef&&e.every(i=>typeof i!="object")?` ${a}`:e.map(i=>`${r}-${eo(i,s)}`).join("")}let n=Object.entries(
e);return n.length===0?" {}":n.map(([a,i])=>`${r}${me(a,!1)}:${Ur(i,s)}`).join("")}function eo(e,t){if(typeof e!="object"||Wr(e))return` ${fe(e)}`;let s={...t,column:t.column+2};return` ${Object.entries(
e).map(([r,n])=>`${me(r,!1)}:${Ur(n,s)}`).join(`${t.lineEnd}${" ".repeat(s.column)}`)}`}function fe(e){return typeof e!="object"?me(e,!0):Wr(e)?`[${e.map(fe).join(", ")}]`:`{${Object.entries(e).map(([
t,s])=>`${me(t,!0)}: ${fe(s)}`).join(", ")}}`}var Wr=e=>Array.isArray(e);function me(e,t){return typeof e!="string"?String(e):Af(e)&&!(t&&/[,[\]{}]/.test(e))?e:JSON.stringify(e)}function Af(e){return!/^[\w/.$(+~-][\x20-\x7e]*$/.
test(e)||/["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(e)?!1:Qi(e)&&!/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(e)}var to=class{path;text;alone;#e;constructor(e,t,s=!1){this.path=e,this.text=t,
this.alone=s}get lineEnd(){let e=this.text.indexOf(`
`);return e>0&&this.text[e-1]==="\r"?`\r
`:`
`}get lineCount(){return this.#t().length}position(e){let t=this.#t(),s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+
1}}lineStart(e){let t=this.#t();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#t(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}};function ps({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function us(e,t){let s=ps(e,t);return(e.from[s]??0)+Math.min(t,e.
text.length)-(e.at[s]??0)}function B(e,t,s){let{file:r,at:n,from:a,whole:i}=e;if(i)return i;let o=n.length>1?ps(e,t):0,l=(a[o]??0)-(n[o]??0),d=l+Math.min(t,e.text.length);if(s<=t)return{file:r,start:d,
end:d};let c=n[o+1];return{file:r,start:d,end:c===void 0||s<=c?l+Math.min(s-1,e.text.length)+1:us(e,s-1)+1}}function Of(e,t,s){let{file:r,at:n,from:a,whole:i}=e,o=e.text.slice(t,s);if(o==="")return{file:r,
text:o,at:[],from:[]};if(i)return{file:r,text:o,at:[0],from:[i.start],whole:i};let l=ps(e,t),d=[0],c=[(a[l]??0)+t-(n[l]??0)];for(l+=1;l<n.length&&n[l]<s;l+=1)n[l]!==n[l+1]&&(d.push(n[l]-t),c.push(a[l]));
return{file:r,text:o,at:d,from:c}}var Xe=class{#e;#t;#s=[];#a=[];#r=[];#i=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#a.push(this.#i),this.#r.push(t),this.#s.push(e),this.#i+=e.length)}addPart(e,t,s){
if(this.#t??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=ps(e,t),n=t;n<s;r+=1){let a=Math.min(s,e.at[r+1]??s);this.add(e.text.slice(n,a),us(e,n)),n=a}}build(){let e=this.#s.
join("");return{file:this.#e,text:e,at:this.#a,from:this.#r,...this.#t?{whole:this.#t}:{}}}},zr={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:[
"user","group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{
values:"cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"\
ioe",longValues:["input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lin\
es","arg-file"]},chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{
operands:1},chpst:{values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profi\
le".split(" ")},runuser:{values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:[
"error-file","auth-file","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},so=new Set(
["sh","bash","ash","dash","ksh","mksh","zsh"]),Qe=e=>so.has(e),Df=new Set("tini tini-static dumb-init docker-init catatonit s6-svscan s6-overlay s6-overlay-suexec init supervisord runsv runsvdir my_in\
it systemd pid1 minit yelp-init".split(" ")),Rf=e=>Df.has(e),Fr=e=>Object.hasOwn(zr,e),Mf=e=>Fr(e)||Qe(e)||e==="eval"||e==="su"||e==="runuser",et=e=>e.slice(e.lastIndexOf("/")+1);function ro(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.
exec(e);if(!t)return;let[,s="",r=""]=t;return et(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var Nf=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function no({name:e,words:t}){
if(Nf.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(r)&&(s+=1)}}var Tf=new Set(
["eval","su","runuser",...so,...Object.keys(zr)]),If=[],Cf=[];function Pf(e){let t=ao(e[0]);if(!Tf.has(t))return{name:t,wrappers:If,words:e,assignments:Cf};let s=[],r=[],n=e,a=t;for(let i=0;i<12;i+=1){
let o=n[0];if(!o||a===b)break;let l=Lf(a,n);if(l)return{name:a,wrappers:[...s,{name:a,words:n,span:o.span}],words:n,assignments:r,script:l};let d=Fr(a)?zr[a]:void 0,c=d?jf(n,d,r):void 0;if(c===void 0||
c>=n.length)break;s.push({name:a,words:n.slice(0,c),span:o.span}),n=n.slice(c),a=ao(n[0])}return{name:a,wrappers:s,words:n,assignments:r}}var ao=e=>e===void 0?"":e.text.includes(b)?b:et(e.text);function jf(e,{
values:t="",longValues:s=[],operands:r=0,assigns:n,unless:a},i){let o=r;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(a?.test(d))return;if(d==="--"){if(o===0)return l+1}else if(d.startsWith(
"--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(u))&&(l+=1);else if(n&&/^[A-Za-z_]\w*=/.
test(d)){let u=d.indexOf("=");i.push({name:d.slice(0,u),value:{text:d.slice(u+1),literal:c.slice(u+1),span:p},span:p})}else if(o>0)o-=1;else return l}}function Lf(e,t){if(e==="eval"&&t.length>1)return{
word:Uf(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let n=t.findIndex(({text:i})=>/^-[a-z]*c$/.test(i)||i==="--command"),a=n>0?t[n+1]:void 0;return a&&{word:a,options:{errexit:!1,
pipefail:!1}}}if(!Qe(e))return;let s=!1,r=!1;for(let n=1,a=!1;n<t.length;n+=1){let{text:i}=t[n];if(/^[-+]\w/.test(i))i.startsWith("-")&&(s||=i.includes("e")),/[oO]$/.test(i)&&(r||=t[n+1]?.text==="pipe\
fail",n+=1),a||=i.startsWith("-")&&i.slice(1).includes("c");else if(i==="--rcfile"||i==="--init-file")n+=1;else if(!i.startsWith("--"))return a?{word:t[n],options:{errexit:s,pipefail:r}}:void 0}}function Uf(e){
let[t]=e,s=()=>{let r=new Xe(t.span.file);for(let[n,a]of e.entries()){n>0&&r.add(" ",a.span.start);let i=a.inner();r.addPart(i,0,i.text.length)}return r.build()};return{...t,text:e.map(({text:r})=>r).
join(" "),literal:e.map(({literal:r})=>r).join(" "),inner:s}}var qr=({name:e,words:t})=>Qe(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(n[r-1]?.text??""));function Wf(e){
if(e.redirects.length===0)return;let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;return t&&qr(e)?t:void 0}function zf(e){if(!qr(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.
length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===void 0||r.includes("/")?r:`./${r}`}function Ff(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||
s.words.length!==1||!qr(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function qf(e){let t=[];for(let s=1;s<e.length;s+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[s].text))continue;let r=e.
slice(s+1).findIndex(({text:a})=>a===";"||a==="+"),n=e.slice(s+1,r<0?void 0:s+1+r).map(a=>({...a,substitutions:[]}));n.length&&t.push(n),s+=r<0?e.length:r+1}return t}var Br="it is a template, and only\
 what it generates can be judged",hs=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,Hr=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,Bf=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
io=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,Hf=new RegExp(hs),Kf=new RegExp(`${hs}|${Hr}`),Gf=new RegExp(`${hs}|${Hr}|${Bf}`),oo=new RegExp(`^(?:${hs}|${Hr})`),Yf=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
Vf=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,Zf=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
Jf=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,Xf=e=>Jf.test(e.slice(e.lastIndexOf("/")+1)),Qf=e=>Hf.
test(e),gs=e=>Kf.test(e),em=e=>Gf.test(e),tm=e=>oo.test(e),sm=e=>oo.test(e)||Vf.test(e)||Yf.test(e),rm=new RegExp(`^${io}`),nm=new RegExp(String.raw`(?<!\$)${io}`),am=e=>rm.test(e),im=e=>nm.test(e),om=e=>Zf.
test(e),lm=(e,t)=>t.length===0?[e]:[e,...t.length<16?t:t.slice(0,15)],dm=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),x=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"\
written",value:e,span:t},re=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},_=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unk\
nown",reason:e,text:t,span:s},cm={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Tt=e=>e.state==="written"||e.state==="unknown"&&cm[e.reason],pm=/[A-Za-z0-9!^*%$]{1,64}$/;function lo(e,t,s){
let r=pm.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var Kr=16384,um=20,hm=e=>!/^[A-Za-z_]/.test(e),fs=e=>!/[$'"\\`\uFFFC]/.
test(e);function Gr(e,t,s,r=b){return/[$'"\\`]/.test(e)?new Yr(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function gm(e,t){return/[$\\]/.test(e)?new Yr(e,t,"\\",{quotes:!1}).
whole():{text:e,undefinedNames:[],names:[]}}function fm(e,t,s){return/[$'"\\`]/.test(e)?new Yr(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var Yr=class{#e=[];#t=[];#s;#a=!1;#r;#i;#o;#d;#c;#l;#n=0;#p=0;constructor(e,t,s,{
quotes:r,isLiteral:n=!1,absent:a=b}){this.#d=r,this.#c=n,this.#l=a,this.#r=e,this.#i=t,this.#o=s}whole(){return{text:this.#m(),undefinedNames:this.#e,names:this.#t,...this.#s?{fault:this.#s}:{},...this.#a?
{hasProperty:!0}:{}}}#h(e,t){return e.length>this.#r.length&&e.length>Kr?e:e+t}#g(e,t){this.#s??={message:e,at:t}}#m(){let e="";for(;this.#n<this.#r.length;)e=this.#h(e,this.#u());return e}#f(e,t){let s="";
for(;this.#n<this.#r.length;){if(this.#r[this.#n]===e)return this.#n+=1,s;s=this.#h(s,this.#u())}return this.#g(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#u(){
let e=this.#r[this.#n];return e==="$"?this.#k():this.#d&&e==="'"?this.#b():this.#d&&e==='"'?this.#y():(this.#n+=1,e!==this.#o?e:this.#r[this.#n++]??"")}#b(){let e=this.#n+1,t=this.#r.indexOf("'",e);return t<
0&&this.#g("a single quote is never closed",e-1),this.#n=t<0?this.#r.length:t+1,this.#r.slice(e,t<0?void 0:t)}#y(){let e="",t=this.#n;for(this.#n+=1;this.#n<this.#r.length&&this.#r[this.#n]!=='"';){let s=this.#r[this.#n],
r=this.#r[this.#n+1];s==="$"?e=this.#h(e,this.#k()):s===this.#o&&(r==='"'||r==="$"||r===this.#o)?(e+=r,this.#n+=2):(e+=s,this.#n+=1)}return this.#n>=this.#r.length&&this.#g("a double quote is never cl\
osed",t),this.#n+=1,e}#k(){let e=this.#n;this.#n+=1;let t=this.#r[this.#n]==="{";t&&(this.#n+=1);let s=this.#x(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#p>um?(this.#g("bad substitution",e),
this.#n=this.#r.length,""):this.#r[this.#n]!=="}"?this.#S(s,e):(this.#n+=1,this.#$(s,e)):s?this.#$(s,e):"$"}#x(e){let t=e.exec(this.#r.slice(this.#n,this.#n+256))?.[0]??"";return this.#n+=t.length,t}#v(e){
return this.#t.push(e),this.#i(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#n-t})}#$(e,t){let s=this.#v(e);if(s===void 0&&this.#w(e,t),!this.#c)return s??this.#l;let r=this.#r.slice(t,this.#n);return s===
void 0&&r===`$${e}`&&lo(this.#r,t,e)?r:b}#S(e,t){let s=this.#r[this.#n]===":";s&&(this.#n+=1),this.#a||=am(this.#r.slice(t,t+256));let r=this.#r[this.#n++]??"",n=this.#v(e);r?(s?/[-+?]/:/[-+?#%/]/).test(
r)||this.#g(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#g("a ${ is never closed",t);let a=this.#e.length;this.#p+=1,r==="/"&&(this.#r[this.#n]==="/"&&(this.#n+=1),this.#f("/",t));let i=this.#f(
"}",t);this.#p-=1;let o=n!==void 0&&(!s||n!=="");return n!==b&&(r==="-"&&o||r==="+"&&!o)&&(this.#e.length=a),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#c?bm(n,r,o,i):mm(n,r,o,i)}};function mm(e,t,s,r){
return e===b?b:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??b:e===""?"":b}function bm(e,t,s,r){if(e===b&&r==="")return b;let n=s&&e!==b;return t==="-"&&!n||t==="+"&&n?r:b}function z(e,t,s){let r=0,n=e.
length;for(;r<n;){let a=r+n>>1;s(e[a])<=t?r=a+1:n=a}return r-1}function km(e,t){let s=0,r=e.length;for(;s<r;){let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}function Vr(e){if(!e.includes(":")){let l=po(e);return l===
void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),s=t?.[2]===void 0?void 0:po(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).toString(16)}:${(s&0xffffn).
toString(16)}`).split("::");if(r.length>2)return;let[n=[],a=[]]=r.map(l=>l?l.split(":"):[]),i=8-n.length-a.length;if(r.length===2?i<1:i!==0)return;let o=[...n,...Array.from({length:i},()=>"0"),...a];if(o.
every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:o.reduce((l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var co=e=>Vr(e)!==void 0;function po(e){let t=e.split(".");if(!(t.length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.
test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<8n|BigInt(r),0n)}function ym(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=Vr(t);if(!r||Number(s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(
s)),a=r.value-r.value%n;return{bits:r.bits,first:a,last:a+n-1n,isShifted:a!==r.value}}var vm=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=s,wm=class{isEmpty;#e;#t;constructor(e){this.
isEmpty=e.length===0,this.#e=uo(e.filter(({bits:t})=>t===32)),this.#t=uo(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#t,r=s[z(s,t,({first:n})=>n)];return r!==void 0&&
t<=r.last}};function uo(e){let t=[];for(let{first:s,last:r}of e.toSorted((n,a)=>n.first<a.first?-1:n.first>a.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push({first:s,last:r}):r>n.last&&(n.last=r)}return t}
function xm(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],faults:[]};let r=[],n=[];for(let a of e.value.split(/\s+/)){if(!a)continue;let i=go(a);i?"fault"in i||r.push(x(i.ports,
s,e.via)):r.push(_("malformed",a,s));let o=ho(i,a,t);o&&n.push(o)}return{ports:r,faults:n}}function $m(e,t){let s=ho(go(e),e,t);return s?[s]:[]}function ho(e,t,{value:s,span:r}){if(!e)return;if("fault"in
e)return{kind:"broken",span:r,message:e.fault};if(!e.dropped)return;let n=t.slice(t.lastIndexOf(":")+1),a=`EXPOSE publishes nothing: the builder drops ${JSON.stringify(e.dropped)} and exposes ${n} alo\
ne; bind the port where the container is started`,i={title:`write ${n}`,safety:"safe",edits:[{span:r,text:n}]};return{kind:"loose",span:r,message:a,...s===t?{fix:i}:{}}}function go(e){if(e.includes(b))
return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),a=s.indexOf("/"),i=a<0?s:s.slice(0,a),o=a<0?"":s.slice(a+1);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${It(o)} is not a proto\
col: write tcp, udp or sctp`};let l=fo(i,e);if("fault"in l)return l;let d=r?fo(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{fault:`the ranges ${It(r)} and ${It(i)}\
 differ in length`};if(n&&!co(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${It(n)} is not an IP address`};let c={from:l.from,to:l.to,protocol:o.toLowerCase()||"tcp"},p=[n,r].filter(Boolean).join(":");
return p?{ports:c,dropped:p}:{ports:c}}var It=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function fo(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${It(t)} is\
 not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`ports end at 65535, and ${Math.max(r,n)} is beyond`}:n<r?{fault:`${e} runs backwards`}:{from:r,to:n}}var Sm={
ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},_m=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,Em=/[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;
function mo(e,t){if(!_m.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,r,n=""]of e.matchAll(Em))s+=Number(r)*(Sm[n]??0);return e.startsWith("-")&&s!==0?-s:s}var Am={},tt={expands:!0},Ct={is:"bool\
ean"},ms={is:"duration"},bo={repeats:!0},Zr={ADD:{chown:tt,chmod:tt,link:Ct,"keep-git-dir":Ct,checksum:tt,unpack:Ct,exclude:bo},COPY:{chown:tt,from:Am,chmod:tt,link:Ct,exclude:bo,parents:Ct},FROM:{platform:tt},
HEALTHCHECK:{interval:ms,timeout:ms,"start-period":ms,"start-interval":ms,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure",
"sandbox"]},device:{repeats:!0}}},Jr=(e,t)=>{let s=Object.hasOwn(Zr,e)?Zr[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},Om=(e,{name:t})=>Jr(e,t)?.expands===!0;function Dm({keyword:e,flags:t,args:s}){
if(t.length===0)return[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let a of t){let i=Jr(e,a.name),o=i?Mm(a,i,n.has(a.name)):
void 0;i||r.push(Rm(e,a));let l=i&&!i.expands&&a.name!=="from"&&/\$\{?[A-Za-z_]/.test(a.text??"");o?r.push({kind:"broken",span:a.span,message:l?`${o}, and knows no variables`:o}):l&&e!=="HEALTHCHECK"&&
r.push({kind:"loose",span:a.span,message:`--${a.name} knows no variables: the builder takes it as it is written`}),n.add(a.name)}return r}function Rm(e,{name:t,span:s,text:r}){let n=ne(t,Object.keys(Zr[e]??
{})),a=`${e} does not take the flag --${t.length>40?`${t.slice(0,40)}...`:t}${n?`, did you mean --${n}?`:""}`,i={span:{...s,start:s.start+2,end:s.start+2+t.length},text:n??""};return{kind:"broken",span:s,
message:a,...n&&(r!==void 0||Jr(e,n)?.is==="boolean")?{fix:{title:`write --${n}`,safety:"unsafe",edits:[i]}}:{}}}function Mm({name:e,text:t},{is:s,words:r,repeats:n},a){if(a&&!n)return`--${e} stands h\
ere twice`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} is true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:`--${e} is ${r.join(
", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e} is a whole number, zero or more`:s==="duration"?Nm(e,t):void 0}function Nm(e,t){let s=mo(t,!1);return s===void 0?`--${e} wants a durat\
ion with a unit, such as 30s`:s!==0&&s<1e6?`--${e} is zero, or a millisecond at the least`:void 0}var Xr=(e,t)=>e.flags.find(s=>s.name===t),ko=["bind","cache","tmpfs","secret","ssh"],yo=["type","from",
"source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"],bs=T(({text:e=""})=>{let t=new Map;for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){
let n=s===void 0?r??"":s.replaceAll('""','"'),a=n.indexOf("=");t.set((a<0?n:n.slice(0,a)).trim().toLowerCase(),a<0?"":n.slice(a+1))}return t});function vo(e){let t=[];for(let{instructions:s}of e)for(let{
keyword:r,flags:n}of s)if(r==="RUN"&&n.length)for(let a of n){let i=a.name==="mount"?bs(a):void 0;if(!i||(i.get("type")??"bind").toLowerCase()!=="bind"||i.has("from"))continue;let o=i.get("source")??i.
get("src")??"";o.includes("$")||t.push(Zt(o).replace(/^\.$/,""))}return t}var Tm=["z","relabel","shared","private","u","bind-propagation"];function Im({flags:e,logical:t}){let s=[];for(let r of e){if(r.
name!=="mount"||!r.text)continue;let n=bs(r),a=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.keys())if(!yo.includes(l)&&!(Tm.includes(l)&&/containerfile/i.test(t.file))){let d=ne(l,
yo);a(`--mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let i=(n.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!ko.includes(i)){let l=ne(i,ko);
a(`--mount knows no type ${JSON.stringify(i.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let o=n.get("from");o&&/\$./.test(o)&&a("from= of a mount knows no variables: name a stage with FROM $IMAGE AS\
 name and use that"),i==="secret"&&o&&a("a secret mount does not take from="),i==="secret"&&!["id","source","src","target","dst","destination"].some(l=>n.get(l))&&a("a secret mount names its secret wi\
th id="),i==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}var wo=T(({origin:e,copies:t,mounts:s})=>{let r=[];"stage"in e&&r.push(
e.stage);for(let{from:n}of t)n&&"stage"in n&&r.push(n.stage);for(let n of s)"stage"in n&&r.push(n.stage);return r});function xo(e){let t=new Set(e);for(let s of t)for(let r of wo(s))t.add(r);return t}
function oe(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var Cm=e=>oe(e).toReversed().flatMap(({assignments:t})=>t),Pt=2e3,st=new L;function Qr(e){let[t]=e,s=e.length===
1&&t?en(t):e.toReversed().flatMap(en);return s.length>Pt?s.slice(-Pt):s}function Pm(e){if(e.reduce((s,r)=>s+jm(r),0)<=Pt)return!1;let t=new Map;return e.some(s=>{let r=en(s).length+("stage"in s.origin?
t.get(s.origin.stage)??0:0);return t.set(s,r),r>Pt})}var jm=({copies:e,scripts:t})=>e.reduce((s,{sources:r,texts:n})=>s+r.length*2+n.length,0)+t.reduce((s,{script:r})=>s+r.commands.length,0);function en(e){
let t=st.get(e);if(t)return t;let s=[e];for(let r=s.at(-1);r;r=s.at(-1)){let n=st.has(r)?[]:Lm(r).filter(a=>!st.has(a));if(n.length===0)st.has(r)||st.set(r,Um(r)),s.pop();else for(let a of n)s.push(a)}
return st.get(e)??[]}function Lm({copies:e}){let t=[];for(let{from:s}of e)if(s&&"stage"in s)for(let r of oe(s.stage))t.push(r);return t}function Um(e){let t=[],s=({span:r},n)=>{n.length&&t.push({at:r.
start,placed:n})};for(let r of e.copies)s(r.instruction,Wm(r));for(let r of e.scripts)r.instruction.keyword==="RUN"&&!r.deferred&&s(r.instruction,zm(r));return t.sort((r,n)=>r.at-n.at).flatMap(({placed:r})=>r)}
function $o({sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=N(t.value,s?.state==="unknown"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.
test(t.value)||e.length+r.length>1}}function So(e){let t=e.texts.length?$o(e):void 0;return t?e.texts.map(({name:s,body:r})=>[t.isFolder?ue(t.to,s):t.to,r]):[]}function Wm(e){let{instruction:t,sources:s,
from:r}=e,n=[],a=r&&!("stage"in r)?void 0:$o(e);if(a){let{to:i,isFolder:o}=a,l=r&&"stage"in r?Qr(oe(r.stage)):void 0,d=(p,u)=>{n.push(l?{at:p,path:u,within:l}:{at:p,path:u})},c=t.flags.some(({name:p,text:u})=>p===
"parents"&&u!=="false");for(let p of s){if(p.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(p.value))continue;let u=Zt(p.value).replace(/^\.$/,""),h=r?`/${u}`:u;if(c){d(ue(i,u),h);continue}d(
i,h);let g=u.slice(u.lastIndexOf("/")+1);o&&g&&!g.includes("*")&&d(ue(i,g),h)}}for(let[i,{text:o}]of So(e))n.push({at:i,text:o.replaceAll("\\$","$")});return n}function zm({script:e,workdir:t}){let s=[];
for(let r of e.commands){if(r.name==="sed"||!ss.has(r.name))continue;let{texts:n,files:a}=nr(r);if(a.length===0)continue;let i=n.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(r.name==="printf"?"":" ");if(!(!i||i===b))for(let o of a){let l=N(o,t?.state==="unknown"?void 0:t?.value);l&&s.push({at:l,text:i})}}return s}var Fm=new Set(["aix android darwin dragonfly free\
bsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle \
mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function qm(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||Fm.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is no platform: write it as linux/arm64`}var tn=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Bm=/^(?:https?|ftp|no|all)_proxy$/i,ks=class{#e=new Map;#t;#s;constructor(e){if(this.#s=
e?e.#s+1:0,this.#t=e,!(!e||this.#s<32)){for(let t=e;t;t=t.#t)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#t=void 0,this.#s=0}}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||Bm.test(e)?{text:b}:void 0}set(e,t){this.#e.set(e,t)}},_o=new ks;for(let e of tn)_o.set(e,{text:b});var Hm=class{#e;#t;#s;#a;#r=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,
this.#t=e.escape,this.#s=t,this.#a=s}word(e,t){if(fs(e.value))return x(e.value,e.span);let{logical:s,json:r}=t.instruction;return this.#i(e.value,e.span,t,(n,a)=>r?e.span:B(s,e.at+n,e.at+n+a))}plain(e,{
scope:t},s){if(s.state!=="unknown"||s.reason!=="variable")return s;let r=i=>{let o=t.get(i);return o?o.unset?void 0:o.text:b},{text:n,fault:a}=Gr(e.value,r,this.#t,"");return a!==void 0||n.includes(b)||
n.length>Kr?s:x(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){if(fs(e))return x(e,s);let{logical:a}=n.instruction,i=a.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#i(e,s,n,(o,l)=>i===
void 0?s:B(a,i+o,i+o+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=gm(this.#e.text.slice(e.start,e.end),o=>s.get(o)?.text),a=(o,l)=>({file:e.file,start:e.start+o,end:e.start+o+l});n.fault&&this.#o(
t,`${n.fault.message}: the builder expands this here-document unless its name is quoted`,a(n.fault.at,2));let i=new Set;for(let{name:o,at:l,length:d}of n.undefinedNames)i.has(o)||r.push({...this.#d(o,
a(l,d),{instruction:t,scope:s}),inBody:!0}),i.add(o)}#i(e,t,s,r){let{scope:n,uses:a}=s,i=Gr(e,o=>n.get(o)?.text,this.#t);i.hasProperty&&(this.hasProperty=!0),i.fault&&this.#o(s.instruction,i.fault.message,
t);for(let{name:o,at:l,length:d}of i.undefinedNames)a.push(this.#d(o,r(l,d),s));return Km(i,e,t,n)}#o(e,t,s){this.#r.has(e)||(this.#r.add(e),this.#a.push({kind:"broken",span:s,message:t}))}#d(e,t,{instruction:s,
scope:r,target:n}){let a=r===this.#s?void 0:this.#s.get(e)?.span;return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...a?{global:a}:{},...tn.has(e)?{isPlatform:!0}:{},...hm(e)?{isParameter:!0}:
{}}}};function Km({text:e,names:t},s,r,n){let a=[];for(let i of t){let o=n.get(i)?.span;o&&a.push({how:"interpolated",span:o})}return e.length>Kr&&e.length>s.length?_("large",b,r,a.slice(0,8)):e.includes(
b)?_("variable",e,r,a.slice(0,8)):x(e,r,a.slice(0,8))}var sn={commands:[]};function Gm(e,t,{source:s,shell:r,variables:n}){let a=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=a;if(!i)return sn;
if(t.json)return e.readWords(a.map(Zm(t.logical)),n);let o=Eo(r);if(!o)return sn;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?Ro(e,
Ao(s,c),n,o):e.readScript(Vm(s,d,i,c,t),n,o):e.readScript(Ym(d,i),n,o)}function Eo(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>Qe(et(r)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.
some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}var Ym=(e,{at:t,value:s})=>t===0?e:Of(e,t,t+s.length);function Ao(e,{span:t,chomp:s}){let r=new Xe(t.file);return Do(
r,e.text.slice(t.start,t.end),t.start,s?/\r(?=\n)|(?<![^\n])\t+/g:Oo),r.build()}var Oo=/\r(?=\n)/g;function Do(e,t,s,r){let n=0;for(let{0:a,index:i}of t.matchAll(r))e.add(t.slice(n,i),s+n),n=i+a.length;
e.add(t.slice(n),s+n)}function Ro(e,t,s,r){let n=ro(t.text);if(!n)return e.readScript(t,s,r);let a=Eo(n);return a?e.readScript(t,s,a):sn}function Vm({text:e},t,{at:s,value:r},{span:n},{span:a}){let i=new Xe(
t.file);return i.addPart(t,s,s+r.length),i.add(`
`,n.start-1),Do(i,e.slice(n.start,a.end),n.start,Oo),i.build()}var Zm=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new Xe(e.file);for(let a=r+1,i=0;i<
t.length;){let o=e.text.indexOf("\\",a),l=Math.min(t.length-i,o<0?t.length:o-a);if(n.addPart(e,a,a+l),a+=l,i+=l,i>=t.length)break;n.add(t[i],us(e,a)),a+=e.text[a+1]==="u"?6:2,i+=1}return n.build()}}),
Jm=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function rn(e,t){if(!e||e.includes(b))return[];if(!e.includes("/"))return Jm.map(r=>`${r}/${e}`);let s=N(e,t);return s?[s]:
[]}var Xm=class{#e=new Map;#t;constructor(e){this.#t=e}set(e,t){this.#e.set(e,t)}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);if(s)return s}}};function Qm(e,{scripts:t,workdir:s,seen:r},n){let a=s?.
state==="unknown"?void 0:s?.value,i=[...e.commands];for(let o of i){let l=zf(o)??no(o)??o.words[0]?.text??"",d=o.folder?N(o.folder,a):a,[c]=rn(l,d).flatMap(p=>t.get(p)??[]);if(!(!c||r.has(c))){r.add(c);
for(let p of n(c).commands)i.push(p)}}return i.length===e.commands.length?e:{...e,commands:i}}var eb=class{#e;#t;#s=[];#a=new Map;#r;constructor(e,t){this.#e=e,this.#t=t}add(e){this.#s.push(e),e.name&&
this.#a.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#i(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),a={title:`write ${n}`,safety:"safe",edits:[{span:t,text:n}]},i=`FROM finds n\
o stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#t.push({kind:"broken",span:t,message:i,...e===s?{fix:a}:{}}),r}#i(e){return this.#a.get(e.toLowerCase())}originOf(e,t,s,r){
let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#t.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.test(e)){let i=this.#s[Number(e)];if(i)return{stage:i};
this.#t.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let a=this.#i(e);return a&&a!==s?{stage:a}:n||this.#o(e)?(n||this.#t.push({kind:"broken",span:t,message:`stage ${JSON.stringify(
e)} is defined later: a stage can only take from earlier ones`}),{image:_("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?_("malformed",e,t):x(e,t)}}#o(e){return this.#r??=new Set(this.#e.flatMap(
({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#r.has(e.toLowerCase())&&!this.#i(e)}},Mo=new Set(["ABRT","ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT",
"KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM","WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`\
RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),No=[...Mo].map(e=>`SIG${e}`);function To(e){return/^[+-]?\d+$/.test(e)?Number(e)!==0:Mo.has(e.toUpperCase().replace(/^SIG/,""))}function Io(e,t){
if(e.state==="unknown"||To(e.value))return[];let s=ne(e.value.toUpperCase(),No),r=JSON.stringify(e.value.slice(0,40));return[{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}\
?`:""}`}]}function ys(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function rt(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(
0,t),group:e.slice(t+1)}}var nn=e=>e==="root"||ys(e)===0;function Te(e){let{account:t}=rt(e);return t===""||nn(t)}function tb(e){let{account:t,group:s}=rt(e);return s===""?Te(e)||typeof ys(t)=="number":
nn(s)}var sb=e=>Object.values(rt(e)).filter(t=>ys(t)==="refused"),Co=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(e)<=2147483647,Po=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV",
"EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],F=new Set(Po),jo=new Map(Po.map(e=>[e,e]));function rb(e){let t=jo.get(e);if(t)return t;
let s=e.replace(/[a-z]/g,r=>r.toUpperCase());return jo.get(s)??s}var R=(e,t)=>({kind:"broken",span:e,message:t}),nb=({keyword:e})=>F.has(e)||ne(e,F)!==void 0;function Lo(e){let{keyword:t,keywordSpan:s,
args:r}=e;if(!F.has(t)){let i=ne(t,F),o=R(s,`unknown instruction ${JSON.stringify(vs(t))}${i?`, did you mean ${i}?`:""}`);return[i?{...o,fix:{title:`write ${i}`,safety:"unsafe",edits:[{span:s,text:i}]}}:
o]}let n=Dm(e),a=(i,o)=>{r.length<i&&n.push(R(s,o))};switch(t){case"FROM":for(let i of ob(e))n.push(i);break;case"COPY":case"ADD":a(2,`${t} needs a source and a destination`);for(let i of db(e))n.push(
i);break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let i of cb(e))n.push(i);break;case"ONBUILD":a(1,"ONBUILD needs an instruction to defer");for(let i of pb(e))n.push(i);break;case"\
SHELL":(!e.json||r.length===0)&&n.push(R(s,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":if(e.flags.length>0)for(let i of Im(e))n.push(i);break;case"ENV":case"LABEL":a(1,`${t}\
 needs a name and a value`);for(let{name:i}of e.pairs)i.value||n.push(R(i.span,`${t} has an empty name`));break;case"ARG":a(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||n.push(R(i.span,"AR\
G has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":a(1,"USER needs an argument");for(let i of ab(e))n.push(i);break;default:a(1,`${t} needs an argument`)}return n}var vs=e=>e.length>
40?`${e.slice(0,40)}...`:e;function ab({args:[e],keywordSpan:t,span:s}){let r=e&&/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,a={file:s.file,start:t.start,
end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes it as part of the name",fix:{title:"mo\
ve the comment to a line of its own",safety:"safe",edits:[{span:a,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var ib=/^[a-z][a-z0-9-_.]*$/;function ob({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(o=>o.value.startsWith("#")),a=n?e.indexOf(n):e.length;if(n&&(a===
1||a===3)){let o=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[a-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:o},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:o},text:""}]}}]}if(e.length===0)return[R(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[R({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!ib.test(i.value.toLowerCase())?[R(i.span,`${JSON.stringify(vs(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}var lb=e=>/(?:^|[/\\])\.{0,2}$/.test(e)||e.includes("$");function db({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.length-1];if(!n)
return[];let a=[];if(!s&&/^\d*<<-?[^<]/.test(n.value)&&a.push(R(n.span,`${e} cannot write to a here-document`)),r.length>0){let i=r.find(l=>l.name==="from");i?.text?.includes("$")&&!/\$$/.test(i.text)&&
a.push(R(i.span,"--from knows no variables: name a stage with FROM $IMAGE AS name and copy from that"));let o=r.find(({name:l})=>l==="chown")?.text;if(!o?.includes("$"))for(let l of Uo(r,o))a.push(l)}
return t.length>2&&!lb(n.value.replace(/^["']|["']$/g,""))&&a.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),a}function Uo(e,t){let s=e.find(({name:a})=>a===
"link"),r=e.find(({name:a})=>a==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(a=>a&&!Co(a));return n?[R(r.span,`--link cannot look up the name ${JSON.
stringify(vs(n))}: use numbers in --chown, or remove --link`)]:[]}function cb({args:e,keywordSpan:t}){let s=e[0];if(!s)return[R(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.toUpperCase();return r===
"NONE"?e.length>1?[R(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[R(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(vs(s.value))}`)]:e.length<2?[R(s.span,"HEALTHCHECK CMD \
needs a command")]:[]}function pb({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[R(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.keyword==="MAINTAINER")return[
R(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(({value:r})=>!/[$'"\\`]/.
test(r)):[];return[...Lo(e),...t.flatMap(r=>$m(r.value,r)),...s?Io(x(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var ub=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
hb=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,gb=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]],ws=T(({domain:e,path:t})=>{if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`;if(!r.includes("/"))
return r;let[n,a]=gb.find(([i])=>i.test(r))??[];return(n?r.replace(n,a??""):r).replace(ub,"").replace(hb,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}),Wo=new Set("latest stable edge nightl\
y dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".split(" ")),fb=new Set("alpine slim fpm\
 cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-\
minimal distroless runtime sdk aspnet static".split(" ")),mb=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));function bb(e,t){let s=e.toLowerCase().
split(/[-_]/),[r=""]=s;if(Wo.has(r))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let n=a=>fb.has(a)||Wo.has(a)||!t&&mb.has(a);return s.every(n)?`\`${e}\` names a variant and n\
o version`:void 0}var an=(e,t)=>t.startsWith("<")?kb(e,t.slice(1)):ae(e,t);function kb(e,t){let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[
r,n]of t.split(".").map(Number).entries()){let a=s[r];if(a===void 0||a>n)return!1;if(a<n)return!0}return!1}var yb=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debi\
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
datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],kind:"web"}],["logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["docke\
r.elastic.co/logstash/logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["opensearchproject/opensearch",{user:"1000",ports:[9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-\
dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"\
datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"\
datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"d\
atastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],
kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:[
"-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"\
datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:["-slim"]}],["clickhouse/clickhouse-server",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["cl\
ickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore",smaller:["-alpine"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",
bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore"}],["minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{
user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/server",{user:"root",ports:[1433],kind:"datastore"},"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"\
datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"}],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,
15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["eclipse-mo\
squitto",{user:"root",drops:!0,account:"mosquitto",ports:[1883],kind:"broker"}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"b\
roker"}],["confluentinc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"\
broker"},"*alpine*"],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distr\
oless/static*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],
["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},
"*debug*"],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-no\
nroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",
bare:!0}],["gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless\
/java*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",
bare:!0},"*nonroot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gc\
r.io/distroless/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",
{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chain\
guard/python",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"node",kind:"runtime"}],["cgr\
.dev/chainguard/nginx",{user:"65532",kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chaingu\
ard/postgres",{user:"root",drops:!0,account:"postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],
["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["\
cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr\
.dev/chainguard/bash",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chain\
guard/curl",{user:"65532",kind:"tool",bare:!0}],["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"roo\
t"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"\
1001",ports:[8080,8443],kind:"web"}],["bitnami/kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],
kind:"datastore"}],["bitnami/mongodb",{user:"1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],
["bitnami/php-fpm",{user:"root",ports:[9e3],kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.\
com/ubi8/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-\
minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],
["registry.access.redhat.com/ubi8",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],
kind:"runtime"}],["registry.access.redhat.com/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],[
"registry.access.redhat.com/ubi9/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"\
os"}],["registry.access.redhat.com/ubi9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"16\
54",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runt\
ime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:[
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
s*"],["prom/prometheus",{user:"root",account:"nobody",ports:[9090],kind:"tool"},"<2.0"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"\
tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"root",account:"nobody",ports:[9100],kind:"tool"},"<0.15"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/alertmanage\
r",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"root",account:"nobody",ports:[9093],kind:"tool"},"<0.16"],["prom/alertmanager",{user:"nobody",ports:[9093],
kind:"tool"}],["grafana/grafana",{user:"root",drops:!0,account:"grafana",ports:[3e3],kind:"web"},"<5.1"],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[
3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"too\
l",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base\
-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorf\
low/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",
healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],
["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*\
bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"pyth\
on*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",
kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google\
.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-s\
lim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",
{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"\
1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["sele\
nium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["se\
lenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],nt,zo=[];function vb(){if(nt)return nt;nt=new Map;for(let e of yb)e[0].includes("*")?zo.push(e):nt.set(e[0],[...nt.get(e[0])??[],e]);return nt}
function on(e,t=[]){let s=ws(e);if(s===null)return;let r=t.length>0?`${e.domain}/${e.path}`:"",n=t.find(({repository:a,tags:i})=>(ae(r,a)||ae(s,a))&&(!i||an(e.tag??"latest",i)));return n?{name:s,...n.
facts}:wb(e)}var wb=T(e=>{let t=ws(e);if(t===null)return;let s=vb().get(t)??zo.filter(([i])=>ae(t,i)),{tag:r}=e,n=s.filter(([,,i])=>!i?.startsWith("<"));if(r===null&&n.some(([,,i])=>i)&&new Set(n.map(
([,{user:i}])=>i)).size>1)return;let a=s.find(([,,i])=>!i||an(r??"latest",i));return a&&{name:t,...a[1]}});function xb(e,t,s){let r=Fo(t);return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore/i.test(
r)||/^windows/i.test(Fo(e))?!0:s==="`"&&!$b(t)}var Fo=e=>e?.state==="unknown"?e.text:e?.value??"";function $b(e){let t=e.state==="unknown"?void 0:on(Fe(e.value));return t!==void 0&&t.user!=="Container\
User"}function Sb(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return _(e?.reason??"image",t.value,t.span,t.via);let s=we(t.value,!0,e.value.
split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}var qo={workdir:void 0,user:void 0,shell:void 0,scripts:void 0};function Bo(e,t=new Map,s){return new _b(e,t,s).run()}var _b=class{#e;#t;#s;#a=new ks(
_o);#r=[];#i=[];#o=new Map;#d=[];#c;#l;#n=this.#a;#p={...qo};#h;#g=new Map;#m=new Set;constructor(e,t,s){this.#e=e,this.#s=s,this.#t=t,this.#c=new eb(e.instructions,this.#d),this.#l=new Hm(e,this.#a,this.#d)}run(){
let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.some(Eb)||(r.keyword==="FROM"?(e&&this.#y(e),e=this.#f(r)):e?(e.instructions.push(r),this.#u(e,
r)):r.keyword==="ARG"?this.#v(r,this.#r,void 0):t||(t=!0,this.#d.push({kind:"broken",span:r.keywordSpan,message:`${r.keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#y(e);
let s=this.#e.instructions[0];return s&&this.#i.length===0&&!t&&this.#d.push({kind:"broken",span:s.keywordSpan,message:"the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#r,
faults:this.#d,hasProperty:this.#l.hasProperty}}#f(e){let t=e.args[0],s=e.args.findIndex(m=>m.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},
a=this.#i.length,i=[],o={instruction:e,scope:this.#a,uses:i},l=t?this.#l.word(t,o):_("malformed","",e.keywordSpan),d=Xr(e,"platform"),c=d?.text?this.#l.flag(d,o):void 0,p=c&&c.state!=="unknown"?qm(c.value):
void 0;d&&p&&this.#d.push({kind:"broken",span:d.span,message:p});let u=l.state==="unknown"?void 0:this.#c.baseOf(n,l.value),h=r[1]?.value.toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,g={index:a,
from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:u?.windows??xb(c,l,this.#e.escape),undefinedUses:i};h&&
(g.name=h),this.#i.push(g),this.#c.add(g),this.#n=new ks(u?this.#o.get(u):void 0),this.#o.set(g,this.#n),this.#p={...(u&&this.#g.get(u))??qo},this.#h=void 0;for(let{trigger:m}of u?.instructions??[])m&&
this.#u(g,m);return g}#u(e,t){let{keyword:s,args:r}=t,n=r[0],a={instruction:t,scope:this.#n,uses:e.undefinedUses};switch(s){case"ARG":this.#v(t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(s,t,
e);break;case"USER":n&&this.#x(e,n,a);break;case"WORKDIR":n&&(e.workdir=Sb(this.#p.workdir,this.#l.word(n,a))),e.workdir&&(this.#p.workdir=e.workdir);break;case"STOPSIGNAL":if(n){e.stopSignal=this.#l.
word(n,a);for(let i of Io(e.stopSignal,n.span))this.#d.push(i)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#p.
shell=r.map(({value:i})=>i),n&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n.value)&&(e.windows=!0);break;case"EXPOSE":for(let i of r)this.#A(e,this.#l.word(i,a),i);break;case"VOLUME":for(let i of r)
e.volumes.push(this.#l.word(i,a));break;case"COPY":case"ADD":this.#_(e,a);break;case"RUN":this.#R(e,a),this.#k(e,t,!1);break;case"ONBUILD":t.trigger&&this.#b(e,t.trigger);break}}#b(e,t){if(t.keyword===
"RUN"&&this.#k(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#n;this.#n=new ks(s),this.#u({...e,assignments:e.deferred,undefinedUses:[]},t),this.#n=s}#y(e){for(let t of[e.healthcheck,
e.entrypoint,e.cmd])t&&this.#k(e,t,!1);this.#g.set(e,this.#p)}#k(e,t,s){let r=this.#s;if(!r||e.windows)return;let{source:n}=this.#e,{workdir:a,user:i,scripts:o}=this.#p,l=p=>this.#n.get(p)?.text,d=Gm(
r,t,{source:n,shell:this.#p.shell,variables:l});if(o&&t.keyword==="RUN"){let p=u=>Ro(r,u,l,{errexit:!1,pipefail:!1});d=Qm(d,{scripts:o,seen:this.#m,workdir:a},p)}let c={instruction:t,script:d,deferred:s};
a&&(c.workdir=a),i&&(c.user=i),e.scripts.push(c)}#x(e,t,s){e.user=this.#l.word(t,s),e.plainUser=this.#l.plain(t,s,e.user),this.#p.user=e.plainUser}#v(e,t,s){for(let r of e.pairs){let n=r.name.value,a=s?
this.#n:this.#a,i={instruction:e,scope:a,uses:s?.undefinedUses??[],target:n},o=r.value?this.#l.word(r.value,i):null,l=Ho(r);t.push({keyword:"ARG",name:n,value:o,literal:this.#S(r,a),span:l});let d=this.#t.
get(n),c=s?this.#a.get(n):void 0;d?a.set(n,{text:d.value??b,span:d.span}):o?a.set(n,{text:o.state==="unknown"?o.text:o.value,span:l}):c?a.set(n,c):a.get(n)||a.set(n,{text:b,span:l,unset:!0})}}#w(e,t,s){
let r=[];for(let n of t.pairs){if(!n.value)continue;let a={instruction:t,scope:this.#n,uses:s.undefinedUses,target:n.name.value},i=this.#l.word(n.value,a);r.push({keyword:e,name:this.#$(n.name.value),
value:i,literal:this.#S(n,this.#n),span:Ho(n)})}for(let n of r)s.assignments.push(n);if(e==="ENV")for(let{name:n,value:a,span:i}of r)a&&this.#n.set(n,{text:a.state==="unknown"?a.text:a.value,span:i})}#$(e){
return fs(e)?e:Gr(e,t=>this.#n.get(t)?.text,this.#e.escape).text}#S({value:e},t){return!e||fs(e.value)?e?.value??"":fm(e.value,s=>t.get(s)?.text,this.#e.escape)}#A(e,t,s){let{ports:r,faults:n}=xm(t,s);
for(let a of r)e.ports.push({span:s.span,setting:a});for(let a of n)this.#d.push(a)}#_(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:a}=s,i=r[r.length-1];if(!i||r.length<2)return;let o=s.flags.
length?this.#O(t):void 0,l=({value:p})=>!s.json&&/^\d*<<-?\S/.test(p),d=[];for(let p=0;p<r.length-1;p+=1){let u=r[p];(a.length===0||!l(u))&&d.push(this.#l.word(u,t))}let c={instruction:s,sources:d,destination:this.#l.
word(i,t),texts:[]};if(this.#p.workdir&&(c.workdir=this.#p.workdir),o){let p=n==="COPY"?Xr(s,"from"):void 0;p?.text&&(c.from=this.#E(p.text,p.span,e,"copies")),o.mode&&(c.mode=o.mode),o.owner&&(c.owner=
o.owner),o.checksum&&(c.checksum=o.checksum)}e.copies.push(c),a.length&&this.#D(c,t)}#O(e){let{flags:t,keyword:s}=e.instruction,r={};for(let a of t){if(!a.text||!Om(s,a))continue;let i=this.#l.flag(a,
e);a.name==="chmod"?r.mode=i:a.name==="chown"?r.owner=i:a.name==="checksum"&&(r.checksum=i)}let{owner:n}=r;if(n?.state==="written"&&n.via)for(let a of Uo(t,n.value))this.#d.push(a);return r}#D(e,t){let{
heredocs:s}=t.instruction;e.texts=s.map(n=>({name:n.name,body:Ao(this.#e.source,n)}));for(let n of s)n.expand&&this.#l.body(n,t);let r=So(e);if(r.length!==0){this.#h??=new Xm(this.#p.scripts);for(let[
n,a]of r)this.#h.set(n,a);this.#p.scripts=this.#h}}#E(e,t,s,r){let n=this.#c.originOf(e,t,s,r);return"stage"in n?{stage:n.stage,span:t}:{image:n.image,span:t}}#R(e,t){for(let s of t.instruction.flags){
if(s.name!=="mount")continue;let r=bs(s).get("from");r?.includes("$")||this.#l.flag(s,t),r&&e.mounts.push(this.#E(r,s.span,e,"mounts"))}}},Eb=({keyword:e,args:t})=>e==="FROM"&&t.length>0,Ho=({name:{span:e},
value:t})=>({file:e.file,start:e.start,end:(t?.span??e).end}),Ab=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),Ob=(e,{gap:t,isInside:s})=>!s&&(t()?.split(`
`).slice(1,-1).every(r=>e.test(r))??!1),Ko=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),Go=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),Db=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":Ab(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>Ob(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!Ko(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function Rb(e,{file:t,start:s},r){for(let{by:n,pattern:a,reach:i}of Db){let o=a.exec(e),{word:l="",ids:d,reason:c="",until:p}=o?.groups??{},u=o&&i(l,r);if(!o||!u)continue;let h=k=>s+
(o.indices?.groups?.[k]?.[0]??0),g=d===void 0?e.length:o.indices?.groups?.ids?.[0]??0,m=[...n==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:k,index:v})=>({
value:k,span:{file:t,start:s+g+v,end:s+g+v+k.length}}));if(n==="buildkit"&&d!=="all"){let k=m.filter(({value:v})=>!/^all$/i.test(v));if(k.length===0)continue;m.splice(0,m.length,...k)}let f=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:n,word:l,rules:m,reason:c.trim(),reach:u,...f}}}var ln=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
Mb=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,Nb=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function dn(e,t,s){let{line:r,block:n,peers:a}=s,{text:i,path:o}=t,l=()=>({file:o,start:Math.max(0,i.search(/\S/)),end:i.trimEnd().length}),d=i.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=Cb(d,e);if(c){let{word:u}=c,h=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:o,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(a.length===0)return;let p=Rb(d,e,
Tb(e,t,s));return!p||!a.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>Ib(e,t,s)}[p.reach](),span:e}}var Tb=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=Pb(t),isInside:r,
gap:()=>Go(t.text,e.end,s.start),check:n});function Ib({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=le(s,Math.min(le(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function Cb(e,{
file:t,start:s}){let r=Mb.exec(e);if(!r)return;let[n,a="",i,o=""]=r,l=(g,m)=>({file:t,start:s+g,end:s+g+m}),d=[];if(i!==void 0){let g=r.index+n.indexOf("[")+1;for(let m of i.matchAll(/[^\s,][^,]*/g)){
let f=m[0].trimEnd();d.push({value:f,span:l(g+m.index,f.length)})}}let c=r.index+n.length-o.length,p=Nb.exec(o),u=(p?o.slice(0,p.index)+o.slice(p.index+p[0].length):o).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+/,
""),h=p?.[1]??"";return{word:a.toLowerCase(),rules:d,reason:Vs(u,/[\s,;(–—-]/),...p?{until:{value:h,span:l(c+p.index+p[0].length-h.length,h.length)}}:{}}}function cn(e,t=s=>le(e.text,s)){let{text:s}=e;
return ln(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>Yo(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function Yo(e,t,s,r,n=[]){let{text:a,path:i}=e,o=jb(e,t);return dn({file:i,start:t,end:s},e,{peers:n,
line:{file:i,start:o,end:le(a,o)},block:()=>({file:i,start:o,end:r(o)})})}var Vo=new L;function Zo(e){let t=Vo.get(e)??{next:new Map};return Vo.set(e,t),t}function Pb(e){let t=Zo(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,le(e.text,s)));)s=le(e.text,s)+1;t.head=s}return t.head}function jb(e,t){let{text:s}=e,{next:r}=Zo(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let a=[],i=n;do a.push(i),i=r.get(i)??Math.min(le(s,i)+1,s.length);while(i<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(i,le(s,i)+1)));for(let o of a)
r.set(o,i);return i}function le(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Lb(e,t,s){let r=[],n=[],a="",i=t,o=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){i=l+1,o=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!a&&(o||/[\s;&|()]/.test(e[l-1]??""))){let p=Jo(e,l,s),u={start:l,end:p};o?n.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!c&&o){o=!1;let p={start:i,end:Jo(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?d===a:d==="'"||d==='"')&&(a=a?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function Jo(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var pn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
Ub=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},Wb=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,zb=e=>pn.exec(e)?.[1]?.toLowerCase()==="check";function Fb(e,t){
let s=qb(e),r=({start:o,end:l})=>e.slice(o,Math.min(l,o+4096)),n=({start:o})=>o===0||/[\n\uFEFF]/.test(e[o-1]),a=new Map;for(let{comment:o,next:l,isInside:d}of t)d||a.has(l.start)||o.start===s||!n(o)||
!zb(r(o))||Ko(Go(e,o.end,l.start))&&a.set(l.start,o.start);let i=new Set(a.values());return({start:o})=>o===s?"file":i.has(o)?"line":void 0}function qb(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=un(e,s)+1);s<e.length;s=un(e,s)+1){let r=pn.exec(e.slice(s,Math.min(un(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function un(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Ie(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}var hn=/[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
function X(e,t,s){return t>=s||!Ie(e.charCodeAt(t))?t:(hn.lastIndex=t+1,hn.test(e),Math.min(hn.lastIndex,s))}function gn(e,t,s){let r=s;for(;r>t&&Ie(e.charCodeAt(r-1));)r-=1;return r}function Bb(e){let t=[];
for(let s of Hb(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),n=r?.[3];if(!r||!n)continue;let a=Kb(n);if(a===void 0||a==="")continue;let i=o=>o.split(/['"]/).length;t.push({name:a,
expand:i(a)===i(n),chomp:r[2]==="-"})}return t}function Hb(e){let t=[],s="";for(let r=0;r<e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let a=fn(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\
$"&&e[r+1]==="{"){let a=mn(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\\")s+=e.slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let a=r+2;for(;a<e.length&&/[\t\r ]/.test(e[a]);)a+=1;s+=e.slice(
r,a),r=a-1}else Ie(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function fn(e,t){let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]===
"$"&&e[r+1]==="{"&&s==='"'){let n=mn(e,r);if(n<0)return-1;r=n}}return-1}function mn(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));if(!s)return-1;if(s[1]===
"}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let a=e[n];if(a==="\\")n+=1;else if(a==="/"&&r)r=0;else{if(a==="}")return r?-1:n;if(a==="'"||a==='"'){if(n=fn(e,
n),n<0)return-1}else if(a==="$"&&e[n+1]==="{"&&(n=mn(e,n),n<0))return-1}}return-1}function Kb(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="'"||r==='"'){let n=fn(e,s);if(n<0)return;t+=r===
'"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(Ie(r.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=r}}return t}var bn=class{open="";at=-1;#e=0;read(e){
for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},de=(e,t,s)=>({
value:e.text.slice(t,s),span:B(e,t,s),at:t}),Gb=/[\t\v\f\r ]*/y,Yb=/[^\t\v\f\r ]*/y;function xs(e,t,s,r){return e.lastIndex=s,e.test(t),Math.min(e.lastIndex,r)}var kn=(e,t,s)=>xs(Yb,e,t,s),yn=(e,t,s)=>xs(
Gb,e,t,s);function Vb(e,t,s){let r=[],{text:n}=e;for(let a=yn(n,t,s);a<s;){let i=a;a=kn(n,i,s),r.push(de(e,i,a)),a<s&&(a=yn(n,a,s))}return r}var Xo=/[^\s\u0085"'\\`]*/y,Qo=/[^"'\\`]*/y;function el(e,t,s,r){
let n=[],{text:a}=e;for(let i=X(a,t,s);i<s;i=X(a,i,s)){let o=i,l="";for(;i<s&&(i=xs(l?Qo:Xo,a,i,s),!(i>=s));){let c=a[i];if(!l&&Ie(c.charCodeAt(0)))break;c===r&&l!=="'"?i+=1:l?l=c===l?"":l:(c==='"'||c===
"'")&&(l=c),i+=1}let d=i>s?s-1:i;i=Math.min(i,s),d>o&&n.push(de(e,o,d))}return n}function Zb(e,t,s,r){let n=[],{text:a}=e,i=t;for(;;){if(i=X(a,i,s),!a.startsWith("--",i)||i+1>=s)return{flags:n,rest:i};
let o=i,l="",d="";for(;i<s;){let h=xs(d?Qo:Xo,a,i,s);if(l+=a.slice(i,h),i=h,i>=s)break;let g=a[i];if(!d&&Ie(g.charCodeAt(0)))break;(d?g===d:g==='"'||g==="'")?d=d?"":g:g===r?l+=a[++i]??"":l+=g,i+=1}if(i=
Math.min(i,s),l==="--")return{flags:n,rest:i};let c=l.indexOf("="),p=c<0?l.slice(2):l.slice(2,c),u=B(e,o,i);n.push(c<0?{name:p,value:l,at:o,span:u}:{name:p,value:l,at:o,span:u,text:l.slice(c+1)})}}var $s=/"(?:[^"\\]|\\.)*"?/sy;
function Jb(e,t,s){if(e.text[t]!=="[")return;let r=e.text.slice(t,s),n;try{n=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(n)||!n.every(i=>typeof i=="string"))return{fault:"not-string\
s"};let a=[];for(let i=r.indexOf('"');i>=0;i=r.indexOf('"',$s.lastIndex)){$s.lastIndex=i,$s.test(r);let o=t+i;a.push({value:n[a.length],span:B(e,o,t+$s.lastIndex),at:o})}return{words:a}}var Xb=new Set(
["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Qb=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]),jt=[];function vn(e,t,s,r,n,a=!1){let{text:i}=e,o=kn(i,t,s),l=rb(i.slice(t,o)),d=B(e,t,o),
c={keyword:l,keywordSpan:d,span:d,flags:jt,args:jt,json:!1,pairs:jt,heredocs:jt,blanks:jt,logical:e},p=X(i,o,s);if(i.startsWith("--",p)){let{flags:u,rest:h}=Zb(e,p,s,r);c.flags=u,p=X(i,h,s)}if(p>=s)return c;
switch(l){case"ONBUILD":if(c.args=[de(e,p,s)],a)break;c.trigger=vn(e,p,s,r,n,!0),c.trigger.span=B(e,p,s);break;case"ENV":case"LABEL":t0(c,p,s,r,n);break;case"ARG":c.args=el(e,p,s,r),c.pairs=c.args.map(
u=>wn(e,u));break;case"HEALTHCHECK":e0(c,p,s,n);break;default:tl(c,l,p,s,n)}return c}function tl(e,t,s,r,n){let{logical:a}=e,i=Xb.has(t)?Jb(a,s,r):void 0;if(i&&"words"in i){e.args=i.words,e.json=!0;return}
i?.fault==="not-strings"&&n.push({kind:"broken",span:B(a,s,r),message:`exec form of ${t} holds strings only`}),e.args=Qb.has(t)?Vb(a,s,r):[de(a,s,r)]}function e0(e,t,s,r){let{logical:n}=e,a=t;for(;a<s&&
!Ie(n.text.charCodeAt(a));)a+=1;let i=de(n,t,a),o=X(n.text,a,s);o<s&&tl(e,"CMD",o,s,r),e.args=[i,...e.args]}function t0(e,t,s,r,n){let{logical:a,keyword:i}=e,o=el(a,t,s,r);if(e.args=o,o[0]?.value.includes(
"=")){let c=o.find(g=>!g.value.includes("="));if(!c){e.pairs=o.map(g=>wn(a,g));return}let p=sl(o.map(({value:g})=>g).join(" ")),u=`${i} wants name=value, and this word has no =${p?": a quote is missin\
g":""}`;n.push({kind:"broken",span:c.span,message:u});let h=o.filter(({value:g})=>g.includes("=")).map(g=>wn(a,g));e.pairs=h.filter(({name:g,value:m})=>![g,m].some(f=>sl(f?.value??"")));return}let l=kn(
a.text,t,s),d=yn(a.text,l,s);d<s?e.pairs=[{name:de(a,t,l),value:de(a,d,s),spaced:!0}]:n.push({kind:"broken",span:B(a,t,s),message:`${i} needs a name and a value`})}function sl(e){let t=new bn;return t.
read(e),t.open!==""}function wn(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:de(e,t.at,t.at+s),value:de(e,t.at+s+1,r)}}var s0=["hadolint","checkov","triv\
y","kics","buildkit"],xn=65535,rl=35,r0=13,$n=[];function nl(e,t=0){return new n0(e,t).read()}var n0=class{#e;#t;#s;#a=[];#r=[];#i=[];#o=[];#d;#c=new Set;#l="\\";#n;#p=0;#h=0;#g=0;#m=new Set;#f=0;constructor(e,t){
this.#e=t,this.#t=e,this.#s=e.text,this.#d=ln(e.text)}read(){let e=this.#s;e.charCodeAt(0)===65279&&(this.#p=1);let t=Wb.exec(e.slice(this.#p,this.#p+4096));if(t?.[1]){let r=this.#p+t[0].length-t[1].length;
this.#n={value:t[1],span:this.#u(r,r+t[1].length)}}for(;this.#p<e.length;){this.#b();let r=this.#g,n=X(e,this.#h,r);this.#c&&this.#k(this.#c,n,r),!(n>=r)&&(e.charCodeAt(n)===rl?this.#x(n,r):this.#S(n,
r))}this.#r.length===0&&this.#a.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))});let s={dialect:"dockerfile",source:this.#t,instructions:this.#r,faults:this.#a,
suppressions:this.#d?this.#$():[],escape:this.#l};return this.#n&&(s.syntax=this.#n),s}#u(e,t){return{file:this.#t.path,start:e,end:t}}#b(){let e=this.#s,t=this.#p,s=e.indexOf(`
`,t),r=s<0?e.length:s;for(this.#p=s<0?r:s+1,r-t>xn/3&&this.#y(t,r);r>t&&e.charCodeAt(r-1)===r0;)r-=1;this.#h=t,this.#g=r}#y(e,t){let s=new TextEncoder().encode(this.#s.slice(e+this.#e,t)).length;if(s<=
xn||this.#m.has(e))return;this.#m.add(e);let r=X(this.#s,e,t),n=`this line has ${s} bytes, and the builder reads no line of more than ${xn}: break it into several`;this.#a.push({kind:"broken",span:this.#u(
r,Math.min(t,r+40)),message:n})}#k(e,t,s){let r=this.#s.slice(t,Math.min(s,t+4096)),n=pn.exec(r);if(!n){this.#c=void 0;return}let[,a="",i=""]=n,o=a.toLowerCase();if(o!=="escape"&&o!=="syntax"&&o!=="ch\
eck"){this.#c=void 0;return}let l=t+r.lastIndexOf(i),d=this.#u(l,l+i.length);e.has(o)&&this.#a.push({kind:"broken",span:d,message:`the ${o} directive stands here twice`}),e.add(o),o==="syntax"&&(this.#n??=
Ub(i,d)),o==="escape"&&(i==="`"||i==="\\"?this.#l=i:this.#a.push({kind:"broken",span:d,message:`the escape character is \\ or \`, not ${JSON.stringify(i)}`}))}#x(e,t){this.#d&&this.#i.push(this.#u(e,t))}#v({
start:e,end:t},s){if(!/seaworthy/i.test(this.#s.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:i})=>i)],a=new Set(this.#o.map(({comment:i})=>i.start));for(let i of n)for(let{
start:o,end:l,line:d}of Lb(this.#s,i.start,i.end))a.has(o)||this.#o.push({comment:this.#u(o,l),next:this.#u(d.start,d.end),isInside:!0})}#w(e){for(let t of this.#i)this.#o.push({comment:t,next:e});this.#i=
[]}#$(){let e=this.#s.length;this.#w(this.#u(e,e));let t=this.#r.filter(({keyword:a})=>a==="FROM").map(({span:a})=>a.start),s=a=>t.includes(a.start)?{...a,end:(t.find(i=>i>a.start)??e+1)-1}:a,r=a=>t[z(
t,a,i=>i)+1]??e+1,n=Fb(this.#s,this.#o);return this.#o.flatMap(({comment:a,next:i,isInside:o=!1})=>{let l={line:i,block:()=>s(i),peers:s0,isInside:o,check:n(a),nextStage:r};return dn(a,this.#t,l)??[]})}#S(e,t){
let s=this.#_(e,t),r=this.#s.slice(e,s<0?t:s),n=[0],a=[e],i=$n,o=t;for(;s>=0&&this.#p<this.#s.length;){this.#b();let c=this.#h,p=this.#g,u=X(this.#s,c,p);if(u>=p){i===$n&&(i=[]),i.push(this.#u(c,this.#p));
continue}if(this.#s.charCodeAt(u)===rl){this.#x(u,p);continue}this.#i.length&&this.#A(e,this.#u(u,p)),s=this.#_(c,p),n.push(r.length),a.push(c),r+=this.#s.slice(c,s<0?p:s),o=p}if(i.length&&gn(this.#s,
o,this.#s.length)===o)for(;(i[i.length-1]?.start??0)>o;)i.pop();let l=X(r,0,r.length),d=gn(r,l,r.length);l<d?this.#O({file:this.#t.path,text:r,at:n,from:a},l,d,{last:o,blanks:i}):this.#a.push({kind:"b\
roken",span:this.#u(e,t),message:"a continuation that nothing follows is an empty instruction"})}#A(e,t){let s=[];for(let r of this.#i)r.start>e?this.#o.push({comment:r,next:t,isInside:!0}):s.push(r);
this.#i=s}#_(e,t){let s=t-1,r=this.#s;for(;s>=e&&(r[s]===" "||r[s]==="	");)s-=1;return s<e||r[s]!==this.#l||s>e&&r[s-1]===this.#l?-1:s}#O(e,t,s,{last:r,blanks:n}){let a=vn(e,t,s,this.#l,this.#a),{trigger:i}=a,
o=i??a,l=!o.json&&(o.keyword==="RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&e.text.includes("<<")?this.#R(e,a.keywordSpan):$n,d=l.length?this.#E():r,c=this.#u(a.keywordSpan.start,d);a.span=c,a.blanks=
n,a.heredocs=l,i&&(i.span=this.#u(i.keywordSpan.start,d),i.heredocs=l),this.#r.push(a),this.#d&&(this.#w(c),o.keyword==="RUN"&&this.#v(c,l))}#D(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#p,this.#p=e.exec(this.#s)?.index??this.#s.length}#E(){let e=this.#p;for(;e>0&&(this.#s[e-1]===`
`||this.#s[e-1]==="\r");)e-=1;return e}#R(e,t){let s=[];for(let{name:r,expand:n,chomp:a}of Bb(e.text)){let i=this.#p,o=-1;for(;this.#p<this.#s.length&&o<0&&this.#f<20;){this.#b();let l=this.#h,d=this.#g,
c=l;for(;c-l<this.#e&&this.#s[c]===" ";)c+=1;for(;a&&this.#s[c]==="	";)c+=1;d-c===r.length&&this.#s.startsWith(r,c)&&(o=l)}if(o<0)return this.#a.push({kind:"broken",span:t,message:`the here-document ${JSON.
stringify(r.slice(0,60))} is never closed`}),this.#p=i,this.#D(),this.#f+=1,s;s.push({name:r,expand:n,chomp:a,span:this.#u(i,o)})}return s}},Sn=5e5,a0=8*1024*1024,i0=`it has more than ${kt(Sn)} words \
and signs, or 8 MB, besides comments; split it, or exclude it`;function o0(e){if(e.length<=Sn)return!1;let t=0,s=0;for(let r=0;r<e.length;){let n=e.indexOf(`
`,r),a=n<0?e.length:n;for(;r<a&&al(e.charCodeAt(r));)r+=1;if(e[r]!=="#"&&(s+=a-r,t+=l0(e,r,a),t>Sn||s>a0))return!0;r=a+1}return!1}function l0(e,t,s){let r=0,n=!1;for(let a=t;a<s;a+=1){let i=e.charCodeAt(
a),o=d0(i);(o?!n:!al(i))&&(r+=1),n=o}return r}var al=e=>e<=32,d0=e=>e===43||e>=45&&e<=58||e===61||e>=65&&e<=90||e===95||e>=97&&e<=122||e>127,c0=e=>e.instructions.some(p0)?new u0(e).run():e,p0=({keyword:e,
args:t,flags:s})=>!F.has(e)||t.length===0&&s.length===0,u0=class{#e;#t;#s;#a=new Map;#r=[];#i;#o=[];#d=[];#c=0;constructor({instructions:e,faults:t,source:s,escape:r}){this.#i=t,this.#e=e,this.#t=s.text,
this.#s=r;for(let[n,{logical:a}]of e.entries())this.#a.set(a.text.trim(),n)}run(){for(;this.#c<this.#e.length;){let t=this.#e[this.#c],s=this.#r[this.#r.length-1];s&&(this.#l(s)||this.#n(s,t))||(this.#r.
push(t),this.#c+=1)}let e=({span:t})=>t.start<(this.#d[z(this.#d,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#r,faults:[...this.#i.filter(t=>!e(t)),...this.#o]}}#l(e){let t=g0(e);if(!t||
(this.#a.get(t.name)??-1)<this.#c)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#c]?.logical.text.trim()!==r;)this.#c+=1;this.#c+=1;let a=`${s} takes no here-document, so the builder reads\
 the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#o.push({kind:"broken",span:n,message:a}),!0}#n(e,t){if(this.#u(t,e)||this.#b(t)||!this.#y(e,t))return!1;let s=this.#c,
r=h0(e),n=r?this.#t.indexOf(r.char,t.span.start):-1,a=s,i=!1;for(let l=e;a<this.#e.length;a+=1){let d=this.#e[a];if(this.#u(d,e)||!(d.span.start<=n||this.#h(d,l,e)))break;i||=!F.has(d.keyword),l=d}if(!i)
return!1;if(this.#c=a,!F.has(e.keyword)&&!this.#b(e))return!0;let o=this.#e.slice(s,this.#c);return this.#d.push({...e.span,end:this.#e[a]?.span.start??this.#t.length}),this.#o.push(r?this.#g(r.span):
this.#m(e,o)),this.#r[this.#r.length-1]=this.#p(e,o),!0}#p(e,t){let s=new Xe(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{logical:o,span:l}of t)s.add(" ",l.start-1),s.addPart(o,
0,o.text.length);let r=s.build(),n=X(r.text,0,r.text.length),a=gn(r.text,n,r.text.length),i=t[t.length-1]?.span.end??e.span.end;return{...vn(r,n,a,this.#s,[]),span:{...e.span,end:i},blanks:e.blanks}}#h(e,t,s){
return(this.#k(e)>this.#k(s)||!F.has(e.keyword))&&!this.#b(e)&&this.#y(t,e)}#g(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#s}\
, or close the quote`;return{kind:"broken",span:e,message:t}}#m({span:e},t){let s=this.#t.slice(this.#t.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,a=e.end-(s.length-r.length),i=JSON.stringify(t[0]?.keyword.slice(0,40)),o=[a,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#s}`}));return{kind:"broken",span:{...e,start:a-n.length,end:a},message:`this line does not end in ${this.#s}, so the builder takes ${i} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:o}}}#f({keywordSpan:{start:e,end:t}}){return this.#t.slice(e,t)}#u(e,t){let s=r=>/^[A-Z]/.test(this.#f(r));return F.has(e.keyword)&&(s(e)||!s(t))}#b(e){
return!F.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#f(e))&&ne(e.keyword,F)!==void 0}#y(e,t){let s=this.#t.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#k(t)>this.#k(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#k({span:{start:e}}){return e-(this.#t.lastIndexOf(`
`,e-1)+1)}};function h0({json:e,logical:t}){let s=new bn;return s.read(t.text),s.open&&!e?{char:s.open,span:B(t,s.at,s.at+1)}:void 0}function g0(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!F.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[a="",i="",,o=""]=n??[];if(!n)return;let l=n.index+a.length;return{keyword:t,name:o,span:B(r,l-i.length,
l)}}function il(e,t,s){if(o0(e.text))return Ss(e,i0);let r=nl(e,s?.indent);if(w0(e,r))return Ss(e,Br);if(!s&&b0(e,r))return Ss(e,"it has no FROM, so it is a part of a Dockerfile, and only the whole ca\
n be judged");let{instructions:n,faults:a}=c0(r),{stages:i,globals:o,faults:l,hasProperty:d}=Bo({source:e,instructions:n,escape:r.escape},new Map,t);if(d)return Ss(e,Br);let c=[...a],p=y0(r);for(let m of n){
let f=p&&!nb(m)?[]:Lo(m);if(f.length)for(let k of f)c.push(k)}for(let m of l)c.push(m);for(let m of i)for(let f of m0(m))c.push(f);let u=i[i.length-1],h={dialect:"dockerfile",source:e,instructions:n,faults:c,
suppressions:r.suppressions,escape:r.escape,stages:i,globals:o,final:u,needed:u?xo([u]):new Set},g=f0(h);return g.length>0&&(h.limits=g),r.syntax&&(h.syntax=r.syntax),s&&(h.inline=s.at),t&&(h.shell=t),
h}var Ss=(e,t)=>({dialect:"dockerfile",source:e,skipped:t,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set});function f0({source:e,stages:t}){let s=[],
r=t.flatMap(({scripts:n})=>n.flatMap(({script:a})=>a.limit??[]))[0];return r&&s.push({span:r,message:"scripts in scripts are read 8 deep: what those start that are deeper is not judged"}),Pm(t)&&s.push(
{span:{file:e.path,start:0,end:0},message:`an image is given more than ${kt(Pt)} files: only the last of them are looked into`}),s}function m0({scripts:e}){let t=[];for(let{script:s,instruction:r}of e)
s.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(r.logical.text)&&t.push({kind:"unread",span:s.fault.span,message:`this script could not be read, so nothing in it was judged\
: ${s.fault.message}`});return t}var b0=({path:e},{instructions:t})=>t.length>0&&!t.some(({keyword:s})=>s==="FROM")&&k0.test(e.slice(e.lastIndexOf("/")+1)),k0=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,
y0=({syntax:e})=>e!==void 0&&!v0.test(e.value),v0=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;function w0({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:n})=>n==="FROM");return s.some(
(n,a)=>x0(n,a<r))||r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||Qf(e))?!0:Xf(t)&&(gs(e)||om(e))}function x0({keyword:e,logical:{text:t}},s){switch(e){case"FROM":return em(t.replace(/\s#(?!\{).*$/s,
""));case"EXPOSE":return gs(t);case"ARG":return s&&gs(t);default:return!F.has(e)&&sm(t.trimStart())}}function _s(e,...t){let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";
for(let n=0;n<e.length;n+=1)r+=s.find(a=>a[n]!==e[n])?.[n]??e[n];return r}var _n=e=>e.replace(/\S/g,"*");function $0(e,t){let s=[...t].sort((a,i)=>a.span.start-i.span.start||a.span.end-i.span.end),r=[],
n=0;for(let{span:a,text:i}of s){if(a.start<n)throw new RangeError(`edit at ${a.file}:${a.start} overlaps the one before it`);r.push(e.slice(n,a.start),i),n=a.end}return r.push(e.slice(n)),r.join("")}function S0(e){
let t=new Map;for(let r of e){let n=_0(r)?e.find(a=>E0(a,r)):void 0;n&&t.set(n,[...t.get(n)??[],r])}let s=new Set([...t.values()].flat());return e.flatMap(r=>{let n=t.get(r);if(!n)return s.has(r)?[]:[
r];let a=n.map(o=>o.text).join(""),i=n.some(({span:o})=>o.start===r.span.end);return[{...r,text:a.replace(/^\r?\n/,"")+(i?"":`
`)}]})}var _0=({span:e,text:t})=>e.start===e.end&&/^\r?\n/.test(t),E0=({span:e,text:t},{span:s})=>t===""&&e.file===s.file&&e.start<s.start&&s.start<=e.end&&e.end-s.start<=2,ol={EPERM:1,ENOENT:2,ESRCH:3,
EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,
EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,
EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,
EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,
ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,
ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,
EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,
EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},A0=({kind:e})=>e==="allow"||e==="log";function O0(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):Ee(ol,t.value)??
(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOT\
IFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??
1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var D0=(e,t)=>e.kind===t.kind&&e.value===t.value;function R0({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":
t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing t\
he thread",kill_process:"answered by killing the process"}[e]}function Es(e){return"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:"replace"in e?e.replace:"unset"in e?e.unset:"variable"in e?e.variable:
"entries"in e?e.entries==="logging"?"logDriver":e.entries:"publish"in e||"open"in e?"portBindings":"mount"in e||"secret"in e?"mounts":"join"in e||"network"in e?"networks":"healthcheck"in e?"healthchec\
k":"hooks"}var at=e=>"host"in e,M0=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,ll=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
dl=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,cl=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
N0=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,T0=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
I0=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function C0(e,t){return t===void 0||M0.test(e)||ll.test(e)||dl.test(e)||t.includes("\0")||cl.test(t)||!N0.test(t)?!1:T0.test(t)||/apparmor/i.test(e)&&I0.test(t)}var P0=/\.(?:conf|cfg|ini)$/i,j0=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function L0(e,t,s){return ll.test(e)&&!P0.test(e)||dl.test(e)?!1:t===void 0?!0:t.includes("\0")||cl.test(t)||!t.includes(s)?!1:[...t.matchAll(j0)].some(r=>r.slice(1).includes(s))}var U0={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:C0,defines:L0,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},W0=20,it=e=>({left:Math.min(1048576,65536+16*e)});function ot(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new H0(
e,t,s),n=r.expand(0,e.length,0),{uses:a,filled:i,fault:o,missing:l,isLarge:d}=r;return{text:n,filled:i,uses:a,...o?{fault:o}:{},...l===void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var z0=new Map;function As(e,t){
if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:a,end:i}of ot(e,z0).uses.toSorted((o,l)=>o.start-l.start))a>=r&&!(t&&e[a+1]!=="{"&&lo(e,a,n))&&(s+=e.slice(r,a)+b,r=i);return(s+e.slice(r)).
replaceAll("$$","$")}var F0=/^(?::\?|:-|:\+|\?|-|\+)/;function q0(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+
1+c.length,operator:"",operand:null}:void 0}let n=B0(e,t+2,s),a=r(t+2),i=t+2+a.length,o=F0.exec(e.slice(i,i+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!a||!o&&i!==n)return{fault:n+1};let l=i+
o.length,d=o?{text:e.slice(l,n),start:l,end:n}:null;return{name:a,start:t,end:n+1,operator:o,operand:d}}function B0(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]===
"}"&&--r===0)return n;return-1}var H0=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#t;#s;#a;constructor(e,t,{blank:s=!1,room:r=it(e.length)}){this.#e=e,this.#t=t,this.#s=s?"":b,this.#a=r}expand(e,t,s){
let r=this.#e,n="",a=e;for(;a<t;){let i=r.indexOf("$",a);if(i<0||i>=t)return n+r.slice(a,t);n+=r.slice(a,i);let o=n.length,l=r[i+1]==="$"?void 0:q0(r,i,t);if(l===void 0)n+="$",a=i+(r[i+1]==="$"?2:1);else{
if("fault"in l||s>W0)return this.fault??={start:i,end:"fault"in l?l.fault:l.end},n+b;n+=this.#r(l,s),a=l.end}s===0&&this.filled.push({start:i,end:a,from:o,to:n.length})}return n}#r(e,t){let s=this.#t.
get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),{name:n,start:a,end:i,operator:o,operand:l}=e,d=p=>{this.uses.push(s?{name:n,start:a,end:i,operator:o,operand:l,from:p,set:s.span}:
{name:n,start:a,end:i,operator:o,operand:l,from:p})},c=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return d(r?"operand":"unknown"),r?c():this.#s;case"\
-":return d(r?"env":"operand"),r?this.#o(s.value):c();case"?":d(r?"env":"required"),r||this.#i(e.name,c());break;default:d(s?"env":"unset")}return s?this.#o(s.value):this.#s}#i(e,t){this.missing??=`re\
quired variable ${e} is missing a value${t?`: ${t}`:""}`}#o(e){return e.length>this.#a.left?(this.isLarge=!0,b):(this.#a.left-=e.length,e)}},pl="with their variables filled in, values of this file com\
e to more than is read: those that are too long are unknown";function ul(e,t){let s=hl[t].get(e);if(s)return s;let r=t==="raw"?J0(e):K0(e);return hl[t].set(e,r),r}var hl={dotenv:new WeakMap,raw:new WeakMap},
gl=new Map;function En(e,{outer:t=gl,before:s=gl,format:r="dotenv"}={}){let n=new Map,a={get:o=>t.get(o)??n.get(o)??s.get(o)},i=it(e.text.length);for(let o of ul(e,r)){let{name:l,span:d}=o,c=fl(o,a,i)??
{text:t.get(l)?.value,literal:b},{text:p,literal:u}=c,h="isLarge"in c&&c.isLarge?{isLarge:!0}:{};p!==void 0&&n.set(l,{value:p,literal:u,span:d,...h})}return n}function fl({text:e,literal:t,fills:s},r,n){
if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:a,uses:i,isLarge:o}=ot(e,r,{room:n});return{text:a,uses:i,...o?{isLarge:o}:{},literal:i.some(({from:l})=>l==="unset")?As(e,!0):t}}var An="\
[ \\t\\v\\f\\r\\x85\\xa0]",ml=new RegExp(`(?:export${An}+)?([\\p{L}\\p{N}_.[\\]-]+)${An}*(?:([=:])${An}*|(?=\\n))`,"duy"),bl={text:void 0,literal:b,fills:!1};function K0({text:e,path:t}){let s=[],r=a=>e.
indexOf(`
`,a)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){ml.lastIndex=n;let a=ml.exec(e),[i,o]=a?.indices?.[1]??[n,n];if(!a)n=/\s/.test(e[n])?n+1:r(n);else{let l=a[2]===void 0?void 0:G0(e,n+a[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?As(l.text,!1):l.text}:bl,c={file:t,start:i,end:l?.end??o},p=l?{...c,start:n+a[0].length}:c;s.push({name:a[1],...d,span:c,valueSpan:p}),n=l?.next??
r(o)}}return s}function G0(e,t,s){let r=e[t],n=r==='"'||r==="'"?Y0(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?Z0(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let a=s(t),
i=e.slice(t,a-1),o=i.indexOf(" #"),l=(o<0?i:i.slice(0,o)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:a}}function Y0(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var V0={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},Z0=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?V0[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function J0({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let a=n.trimStart(),i=r+n.length-(n.endsWith("\r")?1:0),o=r+n.length-a.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(a)?.[0];if(l===void 0)continue;let d=o+l.length>=i,c=e.slice(o+l.
length+1,i),p={file:t,start:o,end:i};s.push({name:l,...d?bl:{text:c,literal:c,fills:!1},span:p,valueSpan:d?p:{...p,start:o+l.length+1}})}return s}var On=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\
\`${t.length>80?`${t.slice(0,77)}...`:t}\``},X0=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",Q0=[{program:"CapRover",keys:[["captainVersion","services"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"\
an action of GitHub",keys:[["runs","name"],["runs","description"],["runs","inputs"]]},{program:"CircleCI",keys:[["version","jobs"],["version","orbs"],["workflows","jobs"],["orbs","workflows"]]},{program:"\
GitLab CI",keys:[["stages","image"],["stages","services"],["stages","default"],["stages","variables"],["stages","include"],["stages","before_script"],["before_script","image"]]},{program:"Travis CI",keys:[
["language","script"],["language","install"],["language","services"],["dist","script"],["services","script"],["services","before_install"]]},{program:"Azure Pipelines",keys:[["trigger","pool"],["trigg\
er","steps"],["trigger","stages"],["trigger","jobs"],["pool","steps"],["pool","jobs"],["pr","steps"],["pr","jobs"],["parameters","steps"],["parameters","jobs"],["parameters","steps"],["parameters","jo\
bs"]]},{program:"Drone or Woodpecker CI",keys:[["kind","steps"],["kind","type"],["steps","when"],["steps","services"],["pipeline","services"]]},{program:"Buildkite",keys:[["steps","env"],["steps","age\
nts"]]},{program:"Bitbucket Pipelines",keys:[["pipelines","image"],["pipelines","definitions"],["pipelines","options"]]},{program:"Semaphore",keys:[["agent","blocks"]]},{program:"Concourse",keys:[["jo\
bs","resources"],["resources","resource_types"],["platform","run"]]},{program:"AWS CodeBuild",keys:[["version","phases"]]},{program:"Google Cloud Build",keys:[["steps","images"],["steps","substitution\
s"],["steps","timeout"]]},{program:"Kubernetes",keys:[["apiVersion","kind"]]},{program:"CloudFormation",keys:[["AWSTemplateFormatVersion"],["Resources","Parameters"],["Resources","Outputs"]]},{program:"\
OpenAPI",keys:[["openapi","info"],["swagger","info"],["asyncapi","info"]]},{program:"Serverless",keys:[["service","provider"]]},{program:"Task",keys:[["version","tasks"]]},{program:"Dependabot",keys:[
["version","updates"]]},{program:"LinuxKit",keys:[["kernel","init"],["kernel","services"],["init","services"]]},{program:"Lando",keys:[["recipe","name"],["recipe","services"],["tooling","services"]]},
{program:"Symfony",keys:[["services","parameters"],["services","imports"],["services","framework"],["services","doctrine"],["services","when@dev"],["services","when@test"]]},{program:"Kamal",keys:[["s\
ervice","image"]]},{program:"the reference of Docker's command line",keys:[["command","short"],["command","long"],["command","usage"]]},{program:"Prometheus",keys:[["scrape_configs"]]},{program:"pre-c\
ommit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],ek=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language scr\
ipt before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),tk=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,kl=e=>new Set(
[...e.matchAll(tk)].map(([,,t=""])=>t)),Lt;function sk(e){if(!Lt){Lt=new Map;for(let{keys:t}of Q0)for(let s of t){let[r=""]=s,n=Lt.get(r);n?n.push(s):Lt.set(r,[s])}}return Lt.get(e)??[]}var rk=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,
nk=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,ak=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function yl(e){if(/^#cloud-config\b/.
test(e))return!0;let t=kl(e);for(let s of t)if(sk(s).some(r=>r.every(n=>t.has(n))))return!0;return ak.test(e)?!0:!t.has("services")&&(rk.test(e)||t.size===0&&nk.test(e))}var ik=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function ok(e){let t=kl(e);if(!t.has("services")||[...t].some(r=>ek.has(r))||yl(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(
e);return s!==null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!ik.test(e)}var lk=[{image:"postgres",check:"pg_isready -h 1\
27.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"postgis/postgis",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"redis",check:["redis-cli","ping"]},{image:"valkey/valkey",check:[
"valkey-cli","ping"]},{image:"mariadb",tags:/^(?!5|10\.[01]\b)/,check:["healthcheck.sh","--connect"]},{image:"mysql",check:["mysqladmin","ping","-h","127.0.0.1","--silent"]},{image:"mongo",tags:/^(?![2-5]\b)/,
check:["mongosh","--quiet","--eval","db.adminCommand('ping')"]},{image:"rabbitmq",check:["rabbitmq-diagnostics","-q","ping"]},{image:"influxdb",tags:/^2/,check:["influx","ping"]},{image:"zookeeper",check:[
"zkServer.sh","status"]},{image:"caddy",check:["wget","-q","--spider","http://127.0.0.1:2019/config/"]}],dk=(e,t)=>lk.find(s=>s.image===e&&(s.tags?.test(t)??!0))?.check,ck={node:e=>["node","-e",`requi\
re('net').connect(${e}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`],python:e=>["python","-c",`import socket; socket.create_connection(('127.0.0.1', ${e}), 3)`]};
function vl(e){let t=[""],s=0;for(let r of e)r==="{"||r==="["?s+=1:(r==="}"||r==="]")&&(s-=1),r===":"&&s===0?t.push(""):t[t.length-1]+=r;return t}function wl(e,t){let s=/^(["'])([^\n]*)\1$/.exec(e)?.[2]??
e;if(/^\{|\s/.test(s))return;let r=vl(s),n=/^[A-Za-z]$/.test(r[0]??"")&&/^[\\/]/.test(r[1]??""),[a,i,o,l]=n?[r.slice(0,2).join(":"),...r.slice(2)]:r;if(!a||!i||l!==void 0)return;let d=t==="read-only"?
/^(?:rw|ro)$/:/^r?(?:shared|slave)$/,c=(o?.split(",")??[]).filter(u=>u!==""&&!d.test(u)),p=t==="read-only"?[...c,"ro"]:c;return[a,i,...p.length?[p.join(",")]:[]].join(":")}function xl(e,t){let s=/^(["'])([^\n]*)\1$/.
exec(e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=vl(s),n=r.at(-1)??"",a=r.at(-2)??"";return[r.slice(0,-2).join(":").includes(":")&&t==="127.0.0.1"?"[::1]":t,a,n].join(":")}var pk={readonlyRootfs:"read\
_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"me\
m_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},$l=e=>pk[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`),uk=e=>Ee(hk,e),
hk={memory:"memory",cpus:"cpus",pidsLimit:"pids"},Sl={env:{path:["environment"],joint:"="},labels:{path:["labels"],joint:"="},sysctls:{path:["sysctls"],joint:"="},logging:{path:["logging"],joint:"="},
ulimits:{path:["ulimits"],joint:"="},logOptions:{path:["logging","options"],joint:"="},extraHosts:{path:["extra_hosts"],joint:":"}};function gk(e,t,s){return"publish"in e?kk(e,s):"open"in e?`publish ${e.
open.map(r=>A(_l(r))).join(" and ")}${e.of?.path[1]?` at service ${A(e.of.path[1])}`:""}`:"mount"in e?yk(e,s):"variable"in e?Ol(e.variable,{[e.name]:e.to},t):"entries"in e?Ol(e.entries,e.to,t):"join"in
e?wk(e,t):"network"in e?`declare the network ${A(e.network)} with \`internal: true\``:"secret"in e?xk(e):"healthcheck"in e?fk(e.healthcheck,t):"erase"in e?`remove ${A(Os(e.erase,s)??"it")}`:mk(e,t,s)}
function fk(e,t){let s=t!==void 0&&!Tt(t.image.healthcheck);return`add \`healthcheck: ${fe({test:El(e),...s?{start_period:"30s"}:{}})}\``}var _l=({address:e,host:t,container:s,protocol:r="tcp"})=>`${e?
`${e.includes(":")?`[${e}]`:e}:`:""}${t}:${s}${r==="tcp"?"":`/${r}`}`,Ut=e=>typeof e=="string"?e.replaceAll("$","$$$$"):e,El=e=>typeof e=="string"?Ut(e):["CMD",...e.map(Ut)],A=e=>`\`${e}\``;function mk(e,t,s){
let r=Es(e),n=$l(r),a=t!==void 0&&$k(t,r);if("unset"in e)return Rl(Wt(t,e.unset))?`add \`${n}: false\``:`remove \`${n}\``;if("remove"in e)return`remove ${e.items.map(o=>A(Al(o,t,r,s))).join(" and ")} \
from \`${n}\``;if("replace"in e)return`change ${A(Al(e.item,t,r,s))} to ${A(String(Ds(e.by,e.replace)))}`;if("set"in e){let o=me(Ds(e.to,e.set),!1);return a?`change \`${n}\` to \`${o}\``:`add \`${n}: ${o}\
\``}let i=e.items.map(o=>me(Ds(o,e.add),!0));return a?`add ${i.map(A).join(" and ")} to \`${n}\``:`add \`${n}: [${i.join(", ")}]\``}function Al(e,t,s,r){if(typeof e!="object"||e===null)return String(e);
let n=Wt(t,s),a=n?.state==="written"?n.value.find(p=>p.state==="written"&&p.value===e):void 0,i=a&&Os(e.through??a.span,r),{target:o,pathOnHost:l}=e,d=l??o,c=typeof d=="string"?d:d?.state==="written"?
d.value:"";return i&&!i.includes(`
`)?bk(i):c}var bk=e=>/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e,Os=({file:e,start:t,end:s},r)=>r.flatMap(K).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function kk({publish:e,at:t},s){let r=Os(e,
s),n=r&&xl(r,t);return n?`change it to \`${n}\``:r&&/\bhost_ip\b/.test(r)?`change its \`host_ip\` to \`${t}\``:`add \`host_ip: ${t}\` to it`}function yk({mount:e,to:t},s){let r=Os(e,s),n=r&&wl(r,t);return n?
`change it to ${A(n)}`:t==="read-only"?"add `read_only: true` to it":"remove its `propagation`"}function Ol(e,t,s){let{path:r}=Sl[e],n=Wt(s,e),a=new Set(n?.state==="written"?n.value.flatMap(l=>l.state===
"written"?vk(l.value):[]):[]),i=Object.entries(t).map(([l,d])=>d===null?`remove ${A(l)}`:a.has(l)?`change ${A(l)} to ${A(fe(Ut(d)))}`:`add ${A(`${l}: ${fe(Ut(d))}`)}`).join(" and "),o=Object.values(t).
every(l=>l===null);return`${i} ${o?"from":a.size?"in":"to"} ${A(r.join("."))}`}var vk=e=>typeof e=="string"?e.replace(/[:=].*$/s,""):e.name;function wk({join:e,leave:t=[]},s){let r=s?.path[1]===void 0?
"it":`service ${A(s.path[1])}`,n=t.length?` in place of ${t.map(A).join(" and ")}`:"";return`attach ${r} to the network ${A(e)}${n}`}function xk({secret:e,from:t}){let[[s,r]=["",""]]=Object.entries(t);
return`declare the secret ${A(e)} with ${A(`${s}: ${r}`)}, and add it to \`secrets\``}function Wt(e,t){let s=e?[...at(e)?[e.host]:[],e.image]:[];for(let r of s){let n=Ee(r,t);if(n)return n}}function $k(e,t){
let s=Wt(e,t);return s!==void 0&&Tt(s)&&!s.via?.some(({how:r})=>r==="built-from")}var Sk=new Set(["alias","merge","extends","built-from","inherits","read-from"]),Dl=({via:e})=>e?.some(({how:t})=>Sk.has(
t))??!1,Rl=e=>e?.state==="written"&&e.value===!0&&Dl(e),_k=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function Ds(e,t){if(typeof e=="number")return _k.has(t)?Ek(e):e;if(typeof e=="\
boolean")return e;let{target:s,options:r}=e;return s===void 0?String(e):[s,...r?.length?[r.join(",")]:[]].join(":")}function Ek(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return t===0?e:`${e/
1024**t}${["","k","m","g"][t]}`}var Ak=/(?:^|[.-])compose[._-]/i;function Ok(e,t){let s=e.slice(e.lastIndexOf("/")+1),r=Ak.test(s)&&/\.ya?ml$/i.test(s);return t===void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.
test(s)?!1:r?!yl(t):ok(t)}function Dk(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=En(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(s).filter(
Boolean)}var Rk={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:Dk},
view:"compose",claims:Ok,label:({path:[,e=""]})=>`service ${On(e)}`,spell:gk,load:async()=>(await Promise.resolve().then(()=>require("../frontends/compose/reader.js"))).reader},Mk={work:"dev|devel|dev\
elopment|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},lt=(...e)=>`(?:${e.map(t=>Mk[t]).join("|")})`,Nk=new RegExp(`^${lt("wo\
rk","branch","place")}(?:[-_.]|$)`),Tk=new RegExp(`^${lt("work","branch","test","check","lint")}(?:[-_.]|$)`),Ik=new RegExp(`(?:^|[-_.])${lt("work","branch","test","check","lint")}(?:[-_.]|$)`),Ck=new RegExp(
`(?:^|[-_.])${lt("work","branch","place","test")}(?:[-_.]|$)`,"i"),Pk=new RegExp(`(?:^|[._-])${lt("work")}(?:[._-]|$)`,"i"),jk=new RegExp(`(?:^|[._/-])${lt("work","place","test","check","sample")}(?:[\
._/-]|$)`,"i"),Lk=e=>Nk.test(e),Uk=e=>Tk.test(e),Wk=e=>Ik.test(e),zk=e=>Ck.test(e),Fk=e=>Pk.test(e.slice(e.lastIndexOf("/")+1)),qk=e=>jk.test(e),Bk=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(0,-4).
split(/[^\w-]/).pop()??""),Q=`
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
`,Hk=`
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
`,dt;function Kk(){if(dt)return dt;dt=new Map;for(let e=1;e<Q.length;e=Q.indexOf(`
`,e)+1){if(Q[e]==="#")continue;let t=Q.slice(e,Q.indexOf("|",e));dt.has(t)||dt.set(t,e)}return dt}function Gk(e){let t=[];for(let s=Kk().get(e)??Q.length;s<Q.length;){let r=Q.indexOf(`
`,s);if(Q.startsWith(`${e}|`,s))t.push(Q.slice(s,r));else if(Q[s]!=="#")break;s=r+1}return t}function Ml(e){let t=ws(e);if(!(t===null||e.tag===null))return Vk(`${t}:${e.tag??"latest"}`)}var Nl;function Yk(){
return Nl??=Hk.split(`
`).flatMap(e=>{let t=e.slice(0,Math.max(0,e.indexOf("|")));return t&&!e.startsWith("#")?[[t.slice(0,t.indexOf("*")),t,e]]:[]}),Nl}var Vk=q(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(
t+1)],n=Gk(s),a=n.length?n:Yk().flatMap(([i,o,l])=>s.startsWith(i)&&ae(s,o)?[l]:[]);for(let i of a){let[,o="",...l]=i.split("|");if(o.split(" ").some(d=>ae(r,d)))return Zk(l)}});function Zk([e,t,s,r,n,
a,i,o]){let l=g=>g?g.split(","):[],d=g=>g?JSON.parse(g):void 0,[c,p]=o?o.split(" "):[],u=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r===
"script"}:{},...h===void 0?{}:{cmd:h},has:l(a),lacks:l(i),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function Dn(e,t){return e===void 0?_("image","",t):re(e&&{form:"exec",words:e.map(s=>re(s,t))},t)}var Jk=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
Tl=e=>Jk.test(e),Xk=8;function Rn(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<Xk;n-=1){let a=t[n];if("text"in a){if(a.at===e)return a;continue}let i=Mn(e,a),o=i===void 0?void 0:"within"in a?Rn(i,a.within,
s,r+1):s(i);if(o)return o}}function Mn(e,{at:t,path:s}){let r=wa(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),a=s.slice(n+1);return a.includes("*")?r&&!r.includes("/")&&ae(r,a)?`${s.slice(0,n+1)}${r}`:
void 0:r?`${ze(s)}${s?"/":""}${r}`:s}function Nn(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=Re(e,t),r=$t(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.
length-1];if(!(!n||/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&$t(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}
function Il(e){let t=Cl.get(e);if(t!==void 0)return t??void 0;let s=Qk(e);return Cl.set(e,s??null),s}var Cl=new L;function Qk(e){let t=ey(e);if(!t)return;let{manager:s,from:r}=t,n=De[s],a=Re(e,s,r);if(s===
"pacman")return ny(e,a);let i=n.passes?a.operands.filter(p=>!a.behind.includes(p)):a.operands,{action:o,length:l}=sy(s,i),d=i.slice(l),c=i.slice(0,l).map(({text:p})=>p).join(" ");return{manager:s,facts:n,
action:o,verb:l?i[0]:void 0,does:c,packages:o==="run"?d.slice(0,1):d,args:a,global:ry(n,c,a)}}function Rs(e,t){let s=ns(et(e[t]?.text??""));return s&&{manager:s,from:t+1}}function ey({name:e,words:t}){
if(e.startsWith("py")&&/^(?:python|pypy)[\d.]*$/.test(e)){let r=t.findIndex(n=>n.text==="-m");return r>0?Rs(t,r+1):void 0}if(e==="uv"&&t[1]?.text==="pip")return Rs(t,1);if(e==="php")return t[1]?.text.
includes("composer")?Rs(t,1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.test(t[1]?.text??""))return Rs(t,1);let s=ns(e);return s&&{manager:s,from:1}}var Pl=new Map;function ty(e){let t=Pl.
get(e)??new Map(Object.entries(De[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+"," "),s])));return Pl.set(e,t),t}function sy(e,t){let s=ty(e),r=s.get("*");if(r)return{action:t.length?
r:"other",length:0};for(let n=Math.min(3,t.length);n>0;n-=1){let a=t.slice(0,n).map(({text:o})=>o).join(" "),i=s.get(a);if(i)return{action:i,length:n}}return t.length?{action:"other",length:1}:{action:s.
get(".")??"other",length:0}}function ry({everybody:e},t,{options:s}){return e===!0||e&&Fa(e,t.split(" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="gl\
obal")}function ny(e,t){let s=(...a)=>t.options.some(({name:i})=>a.includes(i)),r=s("-S","--sync"),n=s("-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"instal\
l":s("-u","--sysupgrade")?"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",facts:De.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}
var jl=e=>De[e].system===!0,ay=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function iy(e){let t=[],s=[],r=[],n=!1,a=!1;for(let o of e){for(let{instruction:l,script:d}of o.scripts)if(l.keyword==="RUN"){a||=d.fault!==void 0||d.commands.length===0&&l.args.length>0;for(let c of d.
commands){let p=Il(c);if(a||=!(p?jl(p.manager)||/^(?:install|fetch|remove|clean)$/.test(p.action):ay.test(c.name))||c.redirects.length>0,a||=p!==void 0&&(p.packages.some(({text:h})=>h.includes(b))||c.
wrappers.some(({name:h})=>h==="xargs")),p?.action==="install")for(let{text:h}of p.packages)t.push(ya(h,/[=<>~@:]/));let u=Nn(c);u&&r.push({name:u.name,...u.uid?{uid:u.uid}:{}})}}a||=o.scripts.length===
0&&o.instructions.some(({keyword:l})=>l==="RUN");for(let l of o.copies){let d=Ms(l);for(let c of d??[])s.push(c);n||=d===void 0}}let i=Qr(e);for(let o of i){let l=Rn("/etc/passwd",[o],()=>{});if(l)for(let d of dy(
l.text))r.push(d)}return new oy(e,{packages:t,builds:a,copied:n?null:s,placed:i,bound:vo(e),accounts:r})}var oy=class{packages;copied;builds;placed;bound;accounts;#e;#t;constructor(e,{packages:t,copied:s,
builds:r,placed:n,bound:a,accounts:i}){this.packages=t,this.copied=s,this.builds=r,this.placed=n,this.bound=a,this.accounts=i,this.#e=e}get mentions(){return this.#t??=ly(this.#e),this.#t}};function ly(e){
let t=new Set;for(let{scripts:s}of e)for(let{instruction:r,script:n}of s)if(r.keyword==="RUN")for(let{words:a}of n.commands)for(let{text:i}of a)for(let o of i.split(/[\s/=:@,;'"]+/))t.add(o);return t}
var dy=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]}),Ms=T(({sources:e,destination:t,workdir:s,instruction:r})=>{if(t.state==="unknown")return;let n=N(t.value,s?.state===
"unknown"?void 0:s?.value);if(n===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:a}]:e.map(i=>{let o=i.state==="unknown"?void 0:ze(i.value).split("/").pop(),l=o!==
void 0&&o!==""&&!/^\.{1,2}$|[*?[]/.test(o),d=r.keyword==="ADD"&&Tl(o??"");if(!l||d||i.state==="unknown"||i.value.endsWith("/"))return{path:n,folder:!0};let c=`${n==="/"?"":n}/${o}`;return a?o.includes(
".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!o.includes(".")}})});function cy(e,t,s){let r=Ll(e,t),n=new Map;for(let a of e.stages)n.set(a,Wl(e,a,r.includes(a),{lowered:n,images:s}));
return[...n.values()]}function Ll({stages:e,final:t},s){let r=s.flatMap(a=>a?Ul(e,a)??[]:[]),n=t&&(r.length===0||s.includes("")||!Uk(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Ul=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function py(e,t,s,r){let{stages:n}=s.size?Bo(e,s,e.shell):e,a=t?Ul(n,t):n[n.length-1];if(!a)return;let i=new Map;for(let o of oe(
a).reverse())i.set(o,Wl(e,o,o===a,{lowered:i,images:r}));return i.get(a)}var Ns=({name:e,index:t})=>e??String(t);function Wl(e,t,s,{lowered:r,images:n}){let a="stage"in t.origin?r.get(t.origin.stage):
void 0,i=t.base.span,o=a?a.base:hy(t.origin,n),l=a?a.contents:gy(t.origin),d=[{how:"inherits",span:i}],c=f=>({...f,via:[...d,...f.via??[]].slice(0,8)}),p=(f,k,v)=>f??(a?c(k(a.image)):v),u=s?oe(t):[t],
h=f=>x(uy(u,f),i),g={ref:a?a.image.ref:fy(t),user:by(t,p(o===void 0?t.user:t.plainUser,f=>f.user,my(o,t))),env:h(f=>zl(f,"ENV")),labels:h(f=>zl(f,"LABEL")),exposedPorts:h(f=>f.ports.map(({setting:k})=>k)),
volumes:h(f=>f.volumes),entrypoint:p(Fl(t.entrypoint,t.scripts),f=>f.entrypoint,Dn(l===null?null:l?.entrypoint,i)),cmd:p(Fl(t.cmd,t.scripts)??(t.entrypoint?re(null,i):void 0),f=>f.cmd,Dn(l===null?null:
l?.cmd,i)),healthcheck:p(yy(t.healthcheck,t.scripts),f=>f.healthcheck,ky(o,i)),workingDir:p(t.workdir,f=>f.workingDir,o===null?re("/",i):_("image","",i)),stopSignal:p(t.stopSignal,f=>f.stopSignal,_("i\
mage","",i))},m={path:["stages",Ns(t)],dialect:"dockerfile",span:i,ships:s,image:g,references:vy(e,t),windows:t.windows};return o!==void 0&&(m.base=o),l!==void 0&&(m.contents=l),s&&(m.added=iy(u)),m}function uy(e,t){
return e.length===1?t(e[0]):e.toReversed().flatMap(t)}var Tn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function hy(e,t){if("image"in e)return Tn(e)?null:on(Fe(Ce(e.image)),t)}
function gy(e){if("image"in e)return Tn(e)?null:Ml(Fe(Ce(e.image)))}var Ce=e=>e.state==="unknown"?e.text:e.value;function fy(e){if(!("image"in e.origin)||Tn(e.origin))return null;let{image:t}=e.origin;
return x(Fe(Ce(t),e.base.value),e.base.span,t.via)}function my(e,t){let s=t.base.span;return e===null?re("root",s):e?re(e.user,s):_("image","",s)}var by=({base:e},t)=>t.state==="default"?re(t.value,e.
span,t.via):t,ky=(e,t)=>e===void 0||e?.healthcheck?_("image","",t):re(null,t);function zl(e,t){let s=[];for(let r of e.assignments)r.keyword===t&&s.push(x({name:r.name,value:r.value,literal:r.literal},
r.span));return s}function Fl(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,a=s.map(i=>x(i.value,i.span));return x(a.length?{form:r?"exec":"shell",words:a,...ql(e,t)}:null,n)}var ql=(e,t)=>{let s=t.
find(r=>r.instruction===e)?.script;return s?{script:s}:{}};function yy(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return x({test:null},e.span);let s=e.args.slice(1).map(r=>x(r.value,
r.span));return x({test:{form:e.json?"exec":"shell",words:s,...ql(e,t)}},e.span)}function vy(e,t){let s=[],r=(a,i,o)=>{i.state==="unknown"&&i.reason==="malformed"||Ce(i)!=="scratch"&&s.push({role:a,ref:x(
Fe(Ce(i),o),i.span,i.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",x(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:a}of t.copies)a&&"i\
mage"in a&&r("copy-from",Bl(a.image,a.span),Ce(a.image));for(let a of t.mounts)"image"in a&&r("mount-from",Bl(a.image,a.span),Ce(a.image));return s}var Bl=(e,t)=>({...e,span:t}),wy=e=>t=>{let s=Hl(e,t);
return s&&Ns(s)};function Hl({stages:e,instructions:t},s){let r=n=>t[z(t,n,({span:a})=>a.start)]?.span.start??n;return e[z(e,s,({base:n})=>r(n.span.start))]}function xy(e,t){let{stages:s,instructions:r}=e,
n=o=>r[z(r,o,({span:l})=>l.start)],a=new Map,i=o=>{let l=a.get(o)??$y(t,o.span);return a.set(o,l),l};return o=>{let l=Hl(e,o),d=n(o),c=d?.keyword.toUpperCase()??"",p=l&&(l===s.at(-1)?"final":Ns(l)),u=[
...p?["stage",p]:[],c].filter(Boolean).join(" ");return!d||!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?u:Sy(u,i(d),o-d.span.start)}}var $y=(e,t)=>Zs(()=>Ey(e,t)),Sy=(e,t,s)=>()=>{let r=_y(
t(),s);return r?`${e} ${r}`:e};function _y({text:e,cuts:t},s){let r=z(t,s,n=>n);return Ay(e.slice(t[r],t[r+1]).slice(0,2e3),r===0)}function Ey(e,{start:t,end:s}){let r=e.slice(t,s),n=J(r),a=n.length===
r.length?n:r.replace(/\S/g,"*"),i=[0];for(let{0:o,1:l,index:d}of a.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&i.push(d+o.length);return{text:a,cuts:[...i,a.length]}}var Ay=(e,t)=>J(
e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),ct=(e,t)=>e.lastIndexOf(`
`,t-1)+1||(e.startsWith("\uFEFF")?1:0);function Oy(e,{file:t,start:s,end:r}){let n=e.indexOf(`
`,r);return{file:t,start:ct(e,s),end:n<0?e.length:n+1}}var pt=({inline:e},t)=>e===void 0?t:t.replaceAll("$","$$$$");function zt(e,t,...s){let{source:r}=e,{text:n}=r,a=Vl(e,t),i=n.indexOf(`
`,t.span.end),o=i<0?n.length:i-(n[i-1]==="\r"?1:0),l=Math.max(t.span.end,o);if(a===void 0||n.slice(t.span.start,l).trimEnd().endsWith(e.escape))return;let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${a}${pt(e,p)}`);return i>=0?[{span:{file:r.path,start:i+1,end:i+1},text:`${c.join(d)}${d}`}]:[{span:{file:r.path,start:l,end:l},text:`${d}${c.join(d)}`}]}function Kl(e,t,...s){let{source:r,
inline:n=0}=e,{text:a}=r,i=Vl(e,t);if(i===void 0)return;let o=ct(a,t.span.start),l=o;for(;l>n;){let p=ct(a,l-1);if(p<n||!/^[ \t]*#/.test(a.slice(p,l)))break;l=p}a.slice(n,l).replace("\uFEFF","").trim()||
(l=o);let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${i}${pt(e,p)}${d}`);return[{span:{file:r.path,start:l,end:l},text:c.join("")}]}function Ts(e,{span:t,blanks:s}){let{source:r,inline:n=0}=e,{text:a}=r,i=ct(a,t.start);if(i<n||s.length>0||a.
slice(i,t.start).trim()||/\n[ \t]*#/.test(a.slice(t.start,t.end)))return;let o=a.indexOf(`
`,t.end);if(o<0)return[{span:{...t,start:i,end:a.length},text:""}];let l=i<=1||/\n\r?\n$/.test(a.slice(Math.max(0,i-3),i))?/^[ \t]*\r?\n/.exec(a.slice(o+1,o+200))?.[0].length??0:0;return[{span:{...t,start:i,
end:o+1+l},text:""}]}function Gl(e,t,s){let{pairs:r}=t;if(r.length===1)return Ts(e,t);let n=r.map(({name:a,value:i})=>({start:a.span.start,end:i?.span.end??a.span.end}));return In(e,n,new Set([r.indexOf(
s)]))}function In({source:{path:e,text:t}},s,r){let n=s.findIndex((i,o)=>!r.has(o)),a=s.flatMap((i,o)=>{if(!r.has(o))return[];let l=o<n,[d,c]=l?[i.start,s[o+1]?.start??i.end]:[s[o-1]?.end??i.start,i.end];
return[{span:{file:e,start:d,end:c},text:""}]});return a.some(({span:i})=>/\n[ \t]*#/.test(t.slice(i.start,i.end)))?void 0:a}function Yl(e,{keywordSpan:t},...s){return{span:{...t,start:t.end},text:s.map(
r=>` ${pt(e,r)}`).join("")}}function Vl({source:{text:e},inline:t},{span:s}){let r=ct(e,s.start),n=e.slice(r,s.start);return t!==void 0&&r<t||n.trim()?void 0:n}var ut=e=>({target:e,options:[]}),be=e=>({
target:e,options:["mode=1777"]}),I=ut("/tmp"),C=["SETGID","SETUID"],Ft=["CHOWN","DAC_OVERRIDE",...C],Dy=[["postgres postgis/postgis pgvector/pgvector timescale/timescaledb",{writes:[ut("/run/postgresq\
l")],capabilities:Ft}],["mariadb",{writes:[ut("/run/mysqld"),I],capabilities:Ft}],["mysql",{writes:[ut("/run/mysqld"),I],capabilities:Ft}],["mongo",{writes:[I],capabilities:Ft}],["redis",{writes:[],capabilities:C,
forData:["CHOWN","DAC_OVERRIDE"]},"<8"],["redis",{writes:[],capabilities:["SETGID","SETPCAP","SETUID"],forData:["CHOWN"]}],["valkey/valkey",{writes:[],capabilities:C,forData:["CHOWN","DAC_OVERRIDE"]}],
["memcached",{writes:[],capabilities:[]}],["rabbitmq",{writes:[],capabilities:["CHOWN",...C],forData:["DAC_OVERRIDE"]}],["influxdb",{writes:[I],capabilities:Ft},"2*"],["nginx",{writes:[be("/var/cache/\
nginx"),be("/run")],fills:[["/etc/nginx/templates","/etc/nginx/conf.d"]],capabilities:["CHOWN",...C]}],["nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged",{writes:[I],fills:[["/etc/nginx/t\
emplates","/etc/nginx/conf.d"]],capabilities:[]}],["httpd",{writes:[be("/usr/local/apache2/logs")],capabilities:C}],["haproxy",{writes:[],capabilities:[]}],["tecnativa/docker-socket-proxy ghcr.io/tecn\
ativa/docker-socket-proxy",{writes:[ut("/run"),I],capabilities:[]}],["caddy",{writes:[],keeps:["/config","/data"],capabilities:[],executed:["NET_BIND_SERVICE"],forData:["DAC_OVERRIDE"]}],["traefik",{writes:[],
capabilities:[],forData:["DAC_OVERRIDE"]}],["php",{writes:[be("/run"),I],capabilities:C},"*apache*"],["php",{writes:[I],capabilities:["KILL",...C]},"*fpm*"],["php",{writes:[I],capabilities:[]}],["word\
press",{writes:[I],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...C]},"*fpm*"],["wordpress",{writes:[be("/run"),I],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER",...C]}],["nextcloud",{writes:[
be("/run"),I],keeps:["/usr/local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER",...C]}],["phpmyadmin",{writes:[be("/run"),be("/sessions"),ut("/var/www/html/tmp"),I],keeps:["/etc/phpmya\
dmin"],capabilities:["CHOWN",...C]}],["adminer",{writes:[I],capabilities:[]}],["registry",{writes:[],capabilities:[],forData:["DAC_OVERRIDE"]}],["eclipse-mosquitto",{writes:[],capabilities:C,forData:[
"CHOWN"]}],["grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",{writes:[I],keeps:["/var/lib/grafana"],capabilities:[]}],["prom/prometheus prom/alertmanager prom/node-exporter prom/blackb\
ox-exporter",{writes:[],capabilities:[]}],["hashicorp/vault vault",{writes:[],keeps:["/bin"],capabilities:["SETFCAP",...C],forData:["CHOWN"]}],["hashicorp/consul consul",{writes:[],capabilities:C,forData:[
"CHOWN"]}]],Zl=(e,t)=>Dy.find(([s,,r])=>s.split(" ").includes(e)&&(!r||t!==null&&an(t,r)))?.[1],Ry=[["linuxserver hotio jlesage binhex crazymax crazy-max phusion immich-app",/^/],["jitsi",/^(?:web|prosody|jicofo|jvb|jigasi|jibri)$/],
["gitea gogs forgejo",/^(?:gitea|gogs|forgejo)$/],["pihole gitlab onlyoffice plexinc photoprism",/^(?:pihole|gitlab-[ce]e|documentserver.*|pms-docker|photoprism)$/],["paperlessngx paperless-ngx homeas\
sistant home-assistant",/^(?:paperless-ngx|home-assistant)$/],["mailserver jc21 wazuh netdata itzg",/^(?:docker-mailserver|nginx-proxy-manager|wazuh-manager|netdata|minecraft-server)$/],["qmcgaw wg-ea\
sy kylemanna tailscale",/^(?:gluetun|wg-easy|openvpn|tailscale)$/],["supabase tensorchord pgvector timescale timescaledb paradedb",/^(?:postgres|pgvecto-rs|vchord-postgres|timescaledb.*|paradedb)$/]];
function My(e,t){let[s="",r=""]=e.split("/").reverse();return!/rootless/.test(t??"")&&Ry.some(([n,a])=>n.split(" ").includes(r)&&a.test(s))}var Ny=/^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/,
Ty=/(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/,Iy=/\.(?:db|sqlite3?|log|pid)$/;function Cy(e,{base:t}){let s=oe(e),r=s.
flatMap(({copies:c})=>c),n=new Map,a=(c,p)=>{c!==void 0&&!Ny.test(c)&&/^[\w./-]+$/.test(c)&&n.set(c,p||n.get(c)===!0)},i=Uy(s,r);for(let c of i)a(c,!0);for(let{volumes:c}of s)for(let p of c)p.state===
"written"&&a(Ly(p.value),i.has(p.value));for(let c of zy(e,s))a(c,i.has(c));for(let{target:c,options:p}of(t&&Zl(t.name,null)?.writes)??[])p.length>0&&n.set(c,!0);let o=Wy(s),l=[...n].filter(([c])=>!o.
some(p=>Is(c,p))),d=c=>Ms(c)?.some(p=>l.some(([u])=>Is(p.file??p.path,u)))===!0;return{folders:l.filter(([c])=>!l.some(([p])=>p!==c&&Is(c,p))).map(([c,p])=>({path:c,isMade:p})),copies:e.copies.filter(
c=>d(c)&&!Xr(c.instruction,"chown"))}}function Py(e){let t=s=>/(?:^|[\s:"'=,[])\/root(?:\/|$|[\s"':,\]])/.test(s);return oe(e).some(({assignments:s,copies:r,scripts:n,workdir:a,cmd:i,entrypoint:o})=>s.
some(({keyword:l,literal:d})=>l==="ENV"&&t(d))||r.some(({destination:l})=>l.state!=="unknown"&&t(l.value))||a!==void 0&&a.state!=="unknown"&&t(a.value)||[i,o].some(l=>l!==void 0&&t(l.logical.text))||n.
some(({script:l})=>l.commands.some(({name:d,words:c})=>/^pip[\d.]*$/.test(d)&&c.some(({text:p})=>p==="--user"))))}function jy(e,t){let s=oe(e).flatMap(({scripts:i})=>i.flatMap(({instruction:o,script:l})=>o.
keyword==="RUN"?l.commands:[])),r=rt(t).account,n=s.flatMap(i=>Nn(i)??[]).findLast(i=>i.name===r)?.uid,a=i=>{let{account:o}=rt(i.replace(/\.(?=[a-z])/,":"));return o!==""&&!Te(o)&&o!==r&&o!==n};return s.
some(i=>{let o=Re(i,i.name),[l]=o.operands;return/^(?:userdel|deluser)$/.test(i.name)?o.operands.some(({text:d})=>d===r):i.name==="usermod"?o.operands.at(-1)?.text===r&&$t(o,"-l","--login")!==void 0:i.
name==="chown"&&l!==void 0&&!$t(o,"--reference")&&a(l.text)})}var Is=(e,t)=>e===t||e.startsWith(t==="/"?"/":`${t}/`),Ly=e=>N(e,void 0);function Uy(e,t){let s=new Set,r=t.flatMap(n=>Ms(n)?.map(({path:a,
file:i})=>i??a)??[]);for(let{scripts:n,workdir:a}of e){a&&a.state!=="unknown"&&r.push(a.value);for(let{instruction:i,script:o,workdir:l}of n){if(i.keyword!=="RUN")continue;let d=l?.state==="unknown"?void 0:
l?.value;for(let c of o.commands){let p=c.words.slice(1).flatMap(({text:h})=>N(h,N(c.folder||".",d))??[]),u=c.name==="mkdir"||c.name==="install"&&c.words.some(({text:h})=>h==="-d");if(!u)for(let h of/^(?:chown|chmod|chgrp|ls)$/.
test(c.name)?[]:p)r.push(h);if(!(!u||c.conditional))for(let{text:h}of Re(c,c.name).operands){let g=N(h,N(c.folder||".",d));g!==void 0&&s.add(g)}}}}return new Set([...s].filter(n=>!r.some(a=>Is(a,n))))}
var Wy=e=>e.flatMap(({scripts:t})=>t.flatMap(({instruction:s,script:r,workdir:n})=>s.keyword!=="RUN"?[]:r.commands.flatMap(a=>{let i=N(a.folder||".",n?.state==="unknown"?void 0:n?.value);return a.name===
"chown"||a.name==="install"&&a.words.some(({text:o})=>o==="-o")?Re(a,a.name).operands.flatMap(({text:o})=>N(o,i)??[]):[]})));function zy({workdir:e,cmd:t,entrypoint:s},r){let n=e&&e.state!=="unknown"?
e.value:void 0,a=[],i=o=>{let l=Iy.test(o)?N(Fy(o),n):void 0;l!==void 0&&a.push(l.slice(0,l.lastIndexOf("/")))};for(let{assignments:o}of r)for(let{keyword:l,name:d,literal:c}of o){if(l!=="ENV"||c.includes(
"\uFFFC"))continue;let p=Ty.test(d)&&/^\.{0,2}\//.test(c)?N(c,n):void 0;p!==void 0&&!/\.\w+$/.test(p)?a.push(p):i(c)}for(let{args:o=[]}of[t??{},s??{}])for(let{value:l}of o)for(let d of l.split(/\s+/))
i(d);return a}function Fy(e){let t=e.replace(/["'\],]/g,"").slice(Math.max(e.lastIndexOf("="),e.lastIndexOf(":"))+1);return t.startsWith("///")?t.slice(3):t}var qy=new Set(["RUN","COPY","ADD","WORKDIR",
"VOLUME"]);function Cn({span:e},t){for(let s of t){if(s.source.path!==e.file)continue;let r=s.stages.find(({base:n})=>n.span.start===e.start&&n.span.end===e.end);if(r)return{document:s,stage:r}}}function Jl(e,t,s){
let r=Cn(e,t);if(!r)return;let{instructions:n,from:a}=r.stage,i=n.findLastIndex(({keyword:d})=>qy.has(d)),o=n.findLastIndex(({keyword:d})=>d==="USER"),l=o>i||o>=0&&!s;return{...r,instruction:n[l?o:i]??
a,replaces:l}}function Pn(e,t,s){let r=Cn(e,t);if(!r)return;let{instructions:n,from:a}=r.stage,i=n.findLast(l=>l.keyword===s);if(i&&s!=="ENV"&&s!=="LABEL")return{...r,instruction:i,replaces:!0};let o=n.
findLast(l=>l.keyword!=="CMD"&&l.keyword!=="ENTRYPOINT");return{...r,instruction:i??o??a,replaces:!1}}var By={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL",healthcheck:"HEALTHCHECK",env:"EN\
V",labels:"LABEL",volumes:"VOLUME",exposedPorts:"EXPOSE",cmd:"CMD",entrypoint:"ENTRYPOINT"},ht=e=>Ee(By,Es(e));function Xl(e,t){let s=ht(e);if(s===void 0)return;if("set"in e)return`${s} ${e.to}`;if("v\
ariable"in e)return e.to===null?void 0:`${s} ${e.name}=${e.to}`;if(!("healthcheck"in e))return;let{healthcheck:r}=e;return`HEALTHCHECK ${t?"--start-period=30s ":""}CMD ${typeof r=="string"?r:`[${r.map(
n=>JSON.stringify(n)).join(", ")}]`}`}function Hy(e,t,s){let r=ht(e);if(r===void 0)return;if("unset"in e)return`remove \`${r}\``;if("variable"in e&&e.to===null)return`remove \`${e.name}\` from \`${r}\``;
if("remove"in e)return`remove ${e.items.map(c=>`\`${Gy(c)}\``).join(" and ")} from \`${r}\``;let n=t&&Ky(e,r,t,s.filter(Yy)),a=Xl(e,n?.replaces!==!0);if(a===void 0)return;if(!n)return`add \`${a}\``;let{
document:i,instruction:o,replaces:l}=n,{line:d}=i.source.position(l?o.span.start:o.span.end);return l?`change line ${d} to \`${a}\``:`add \`${a}\` after line ${d}`}function Ky(e,t,s,r){if("healthcheck"in
e)return Pn(s,r,t);if(!("set"in e&&e.set==="user"))return;let{user:n}=s.image;return Jl(s,r,n.state==="unknown"||Te(n.value))}function Gy(e){let{from:t,to:s,protocol:r}=e;return t===void 0?String(e):`${t}${s===
t?"":`-${s}`}${r==="tcp"?"":`/${r}`}`}var Yy=e=>e.dialect==="dockerfile"&&"source"in e;function Vy(e,t,s){let r=Cn(t,[e])?.stage;if(!r)return;if("set"in s&&s.set==="user")return Jy(e,t,String(s.to));if("\
variable"in s)return ev(e,t,r,s);if("remove"in s)return rv(e,r,s);if("unset"in s){let i=r.instructions.filter(({keyword:o})=>o===ht(s));return i.length===1&&i[0]?Ts(e,i[0]):void 0}let n=Pn(t,[e],ht(s)??
""),a=Xl(s,n?.replaces!==!0);if(!(!n||a===void 0||a.includes(`
`))&&!("healthcheck"in s&&typeof s.healthcheck=="string"&&(t.contents===null||t.contents?.shell===!1)))return Zy(n,a)}function Zy({document:e,instruction:t,replaces:s},r){if(!s)return zt(e,t,r);let[n]=t.
args,a=e.source.text.slice(n?.span.start,t.span.end);if(!n||/\n/.test(a))return;let i=t.json&&t.keyword!=="HEALTHCHECK"?a.indexOf("["):0,o=r.slice(r.indexOf(" ")+1);return[{span:{...n.span,start:n.span.
start+Math.max(0,i),end:t.span.end},text:pt(e,o)}]}function Jy(e,t,s){let r=t.image.user,n=r.state!=="unknown"&&Te(r.value),a=Jl(t,[e],r.state==="unknown"||n);if(!/^[\w.:-]+$/.test(s)||!a)return;let{stage:i,
instruction:o,replaces:l}=a,d=n&&!Te(s);if(d&&(Py(i)||Qy(i,e)||jy(i,s)))return;let{folders:c,copies:p}=d?Cy(i,t):{folders:[],copies:[]},u=p.map(({instruction:y})=>Yl(e,y,`--chown=${s}`));if(c.length===
0)return td(u,ed(a,s));let{contents:h}=t;if(!(h?.shell??(h!==null&&i.scripts.some(({instruction:{keyword:y}})=>y==="RUN")))||t.windows)return;let g=c.filter(({isMade:y})=>!y).map(({path:y})=>y),m=c.map(
({path:y})=>y).join(" "),f=`RUN ${g.length?`mkdir -p ${g.join(" ")} && `:""}chown -R ${s} ${m}`,k=Xy(i);if(k){let[y,j]=[Kl(e,k,f),ed(a,s)];return y&&j&&[...u,...y,...j]}let v=Ql(e,zt(e,o,f,`USER ${s}`));
return l&&o.keyword!=="USER"?void 0:td(u,v)}function Xy({instructions:e}){let t=e.findIndex(({keyword:i})=>i==="VOLUME"),s=e.filter(({keyword:i})=>i==="USER"),r=s.findLast(({span:i})=>i.start<(e[t]?.span.
start??0)),n=r?Te(r.args[0]?.value??""):s.length===0,a=!e.slice(t+1).some(({keyword:i})=>i==="RUN"||i==="COPY"||i==="ADD");return t>=0&&n&&a?e[t]:void 0}function Ql({source:{text:e}},t){return t?.map(
({span:s,text:r})=>{let n=s.start-(e.endsWith(`\r
`,s.start)?2:1);return{span:{...s,start:n},text:`${e.slice(n,s.start)}${r}`}})}function ed({document:e,instruction:t,replaces:s},r){let[n,a]=[t.args[0],t.args.at(-1)];return s?n&&a?[{span:{...n.span,end:a.
span.end},text:r}]:void 0:Ql(e,zt(e,t,`USER ${r}`))}var td=(e,t)=>t&&[...e,...t];function Qy(e,{stages:t}){return t.some(s=>{if(!("stage"in s.origin)||s.origin.stage!==e)return!1;let r=s.instructions.
find(({keyword:n})=>n==="USER"||n==="RUN");return r?r.keyword==="RUN":!0})}function ev(e,t,s,r){let n=ht(r),a=s.instructions.filter(d=>d.keyword===n).flatMap(d=>d.pairs.flatMap(c=>sd(c.name)===r.name?
[{instruction:d,pair:c}]:[])),i=a.at(-1);if(r.to===null){let d=a.map(({instruction:c,pair:p})=>Gl(e,c,p));return i&&a.length===1?d[0]:void 0}let o=tv(r.to);if(o===void 0)return;if(i?.pair.value&&!i.pair.
spaced)return[{span:i.pair.value.span,text:pt(e,o)}];if(i)return;let l=Pn(t,[e],n??"");return l&&zt(e,l.instruction,`${n} ${r.name}=${o}`)}var sd=({value:e})=>e.replace(/^(["'])(.*)\1$/,"$2");function tv(e){
if(!/[\n\r]/.test(e))return/^[\w./:@%+,=-]+$/.test(e)?e:`"${e.replace(/["\\$]/g,"\\$&")}"`}var sv=20;function rv(e,t,s){let r=ht(s),n=i=>{if(s.remove==="volumes")return s.items.includes(sd(i));let o=t.
ports.find(({span:l})=>l.start===i.span.start)?.setting;return s.remove==="exposedPorts"&&o?.state==="written"&&s.items.some(({from:l,to:d,protocol:c})=>l===o.value.from&&d===o.value.to&&c===o.value.protocol)},
a=[];for(let i of t.instructions){let o=i.keyword===r?i.args.filter(n):[];if(o.length===0)continue;let l=nv(e,i,o);if(!l||a.length>sv)return;a.push(...l)}return a.length?a:void 0}function nv(e,t,s){let{
args:r,json:n,span:a}=t,i=r.filter(d=>!s.includes(d)),[o]=r;if(i.length===0)return Ts(e,t);if(!n)return In(e,r.map(d=>d.span),new Set(s.map(d=>r.indexOf(d))));let l=e.source.text.indexOf("[",t.keywordSpan.
end);if(!(!o||e.source.text.slice(l,a.end).includes(`
`)))return[{span:{...a,start:l},text:`[${i.map(({value:d})=>JSON.stringify(d)).join(", ")}]`}]}var rd=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfi\
le",".gitlab-ci.yml"],av=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate\
.json5",".renovaterc",".renovaterc.json"],iv=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function qt(e,t){let s=e.map(r=>({folder:r,names:t?.(r)}));return r=>{let n=!ov.test(r),a=[];
for(let{folder:i,names:o}of s)(!n||o?.has(r)!==!1)&&a.push({path:ue(i,r),role:"text",isGuess:!0});return a}}var ov=/[\\/]|^\.{0,2}$/,lv=200,dv=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,
cv=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function pv({source:e,stages:t},s){if(!dv.test(e.text))return[];let r=/\b(?:useradd|adduser)\b/.test(e.text),n=new Set,a=new Set,i=new Set;for(let d of t)
uv(d,i);for(let d of t)for(let c of Qr([d]))if(!(!("path"in c)||"within"in c)){for(let p of i){let u=p.startsWith(c.at)?Mn(p,c):void 0;u!==void 0&&n.add(u)}r?a.add(c.path):cv.test(c.path)&&n.add(c.path)}
if(r)for(let d of vo(t))a.add(d);let o=Jt(e.path),l=qt(o,void 0);return[...[...n].filter(d=>d&&!d.includes("*")).flatMap(qt(o,s)),...[...a].flatMap(d=>(d?l(va(d)):l("").slice(0,1)).map(c=>({...c,mayBeFolder:!0})))]}
function uv({entrypoint:e,cmd:t,workdir:s},r){let n=(s?.state==="unknown"?void 0:s?.value)??"/";for(let a of[e,t])for(let{value:i}of a?.args??[])for(let o of a?.json?[i]:i.split(/[\s;&|()"']+/,lv))if(!o.
startsWith("-"))for(let l of rn(o,n))r.add(l)}var hv=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,gv=({stages:e})=>e.some(({name:t},s)=>t!==void 0&&s<e.length-1),fv=new RegExp(`\\b(?:${Au.join("|")})\\b`,
"i"),mv=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,bv=/\.(?:txt|in|pip)\b/,kv=[[/\bpoetry\b/,"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[
/\bpipenv\b/,"Pipfile.lock"]],yv=({instructions:e})=>e.some(({keyword:t,args:s})=>t==="USER"&&s[0]?.value.includes("$")===!0);function vv(e,{above:t,namesIn:s}){let r=[];if(e.length)for(let n of t)r.push(
{path:`${n}.dockerignore`,role:"text"});for(let n of e)n.source.alone||wv(n,s,r);return r}function wv(e,t,s){let{source:r}=e,n=xe(r.path),a=Jt(r.path).reverse(),i=(u,h)=>u?`${u}/${h}`:h,o=u=>{s.push({
path:u,role:"text"})},l=_v(e);o(`${r.path}.dockerignore`);for(let u of a)o(i(u,".dockerignore"));for(let u of l)hv.test(u)&&o(i(n,u));(fv.test(r.text)||l.some(Ev))&&s.push({path:n||".",role:"context"});
let d=qt(a,t),c=qt([n],t),p=u=>{for(let h of u)s.push(h)};p(xv(l,d));for(let u of Sv(r))p(c(u));if($v(e))for(let u of n?[qt([""],t),c]:[c])for(let h of rd)p(u(h));p(pv(e,t))}var xv=(e,t)=>e.filter(La).
flatMap(t),$v=e=>gv(e)||yv(e);function Sv({text:e}){let t=[];for(let[r,n]of kv)r.test(e)&&t.push(n);let s=new Set;if(bv.test(e))for(let[,r=""]of e.matchAll(mv))s.add(r.replace(/^\.?\/+/,"")).add(r.replace(
/^.*\//,""));return[...t,...s]}function _v({stages:e}){let t=new Set;for(let{copies:s,windows:r}of e)for(let{from:n,sources:a}of s)if(!n)for(let i of a)i.state!=="unknown"&&!i.value.includes("://")&&t.
add(Zt(i.value,r));return[...t]}var Ev=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),Av={read:(e,{shell:t},s)=>il(e,t,s),references:({fresh:e,document:t},s)=>vv(e.flatMap(({
path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>cy(e,t,s),build:(e,t,s,{images:r})=>py(e,t,s,r),anchors:xy,stages:wy,comments:Ov,edit:Vy,showAs:async(...e)=>(await Promise.resolve().then(()=>require("../frontends/dockerfile/show.js"))).
showInstructions(...e)};function Ov(e){let{instructions:t}=nl(e),s=ka(e);return r=>s(t[z(t,r,({span:n})=>n.start)]?.span.start??r)}var Dv=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,
Rv=/^(?:dockerfile|containerfile)[._-].+$/i,Mv=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,Nv=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
Tv=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
Iv=/^[ \t]*[^\s#]/m,Cv=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function Pv(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(Mv.test(s))return!1;if(Dv.test(s))return!0;let r=Nv.test(s),n=Rv.test(s);return t===void 0?n&&!r:n&&!r&&(Tv.test(t)||!Iv.test(t))?!0:r&&!n?!1:Cv.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var jv=({path:[,e=""],ships:t})=>t?"the image":`stage ${On(e)}`,Lv={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:Pv,label:jv,spell:Hy,load:()=>Av},Uv={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},nd={test:()=>!1,testAlong:()=>!1};function ad(e){let t=e.filter((r,n)=>!Wv(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return nd;try{let r=Fv(
t)?qv(t):Hv(t),n=({length:a})=>a>=s&&a<=4096;return{test:a=>n(a)&&r.test(a),testAlong:a=>n(a)&&r.testAlong(a)}}catch{return nd}}var Wv=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",zv=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:Uv[t.kind]).join("")}$`;function Fv(e){let[t,s]=[0,0],r=e.every(n=>n.kind!=="class"||!new RegExp(`^${n.source}$`).test(
"/"));for(let[n,{kind:a,...i}]of e.entries()){if(a==="all"&&n===e.length-1)break;if((a==="all"||a==="folders")&&(s+=1),(a==="star"||a==="all"||a==="folders")&&(t+=1),t>1||s>1)return!1;r&&(a==="folders"||
"char"in i&&i.char==="/")&&(t=0)}return!0}function qv(e){let t=new RegExp(zv(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;
return t.test(s)}}}var Bv=1e3;function Hv(e){let t=e.map(d=>d.kind==="class"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let p=c;!d.has(p);p+=2){d.add(p);let u=e[p/2]?.kind;
if(u!=="star"&&u!=="all"&&u!=="folders")break}return d},a=(d,c)=>{let p=new Set;for(let u of d){let h=u>>1,g=e[h];(g?.kind==="literal"?g.char===c:g?.kind==="class"&&t[h]?.test(c))?n(p,u+2):g?.kind==="\
all"||g?.kind==="star"&&c!=="/"?n(p,u):g?.kind==="folders"&&(p.add(h*2+1),c==="/"&&n(p,h*2+2))}return p},i=(d,c)=>{let p=d.next.get(c);if(p)return p;let u=a(d.places,c),h=[...u].sort((m,f)=>m-f).join(),
g=r.get(h)??{places:u,next:new Map};return r.size<Bv&&(r.set(h,g),d.next.set(c,g)),g},o={places:n(new Set,0),next:new Map},l=(d,c)=>{let p=o;for(let u=0;u<d.length&&p.places.size>0;u+=1){let h=d.charAt(
u);if(c&&h==="/"&&p.places.has(s))return!0;p=i(p,h)}return p.places.has(s)};return{test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function Bt(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let a=n===0?r.replace(/^\uFEFF/,""):r,i=a.trim();if(!i||a.startsWith("#"))continue;let o=i.startsWith("!"),l=jn(o?i.slice(1).trim():i),d=n+r.indexOf(i);l&&t.push({text:i,pattern:l,
except:o,start:d,end:d+i.length})}return t}function Kv(e,t){return id(e).testAlong(jn(t))}function Gv(e){let t=Bt(e).map(({except:s,pattern:r})=>({except:s,matches:id(r)}));return{ignores(s){let r=jn(
s),n=!1;for(let{except:a,matches:i}of t)i.testAlong(r)&&(n=!a);return n}}}var jn=e=>we(e,e.startsWith("/")).join("/"),Cs=new Map;function id(e){let t=Cs.get(e);if(t)return t;Cs.size>2e3&&Cs.clear();let s=ad(
Vv(e));return Cs.set(e,s),s}function Yv(e,t){for(let s=t+1;s<e.length;s+=1)if(e[s]==="\\")s+=1;else if(e[s]==="]"&&s>t+1)return s;return-1}function Vv(e){let t=[],s=!0;for(let r=0;r<e.length;r+=1){let n=e[r];
if(n==="*"&&e[r+1]==="*")r+=e[r+2]==="/"?2:1,t.push({kind:r+1>=e.length?"all":"folders"});else if(n==="*")t.push({kind:"star"});else if(n==="?")t.push({kind:"class",source:"[^/]"});else if(n==="["&&s){
let a=Yv(e,r);s=a>=0,t.push(s?{kind:"class",source:e.slice(r,a+1)}:{kind:"literal",char:n}),r=s?a:r}else n!=="\\"?t.push({kind:"literal",char:n}):++r<e.length&&t.push({kind:"literal",char:e[r]})}return t}
var Zv=/^(?:\*\*\/)*\*{1,2}$/;function Jv(e){let t=Bt(e),s=t.findLastIndex(({except:n,pattern:a})=>!n&&Zv.test(a)),r=new Set;for(let{except:n,pattern:a}of t.slice(s+1))n?r.add(a):r.delete(a);return r.
size>0?void 0:t[s]}var Xv=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(Bt(e)[0]?.pattern??"");function Qv(e){let t=e.path,s=Bt(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:cn(e),patterns:s}}var ew={read:Qv,appliesTo:tw,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function tw(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var sw={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>ew},od=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,rw=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,
nw=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,ld=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function aw(e,t){if(!/\.json$/i.test(e)||t===void 0||rw.test(t))return!1;let s=ld(e);return/"SCMP_(?:ACT|ARCH)_/.
test(t)?s||od.test(t):s&&!nw.test(t)&&(od.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var iw={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profi\
le",names:/\.json$/i,ignoring:e=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:aw,
glance:(e,t)=>ld(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).reader},ce=[Lv,Rk,sw,iw,U0],Ps=new Map,gt=ce,ow=()=>ce.map(({dialect:e})=>e),
ee=e=>ce.find(t=>t.dialect===e),Ln=e=>ce.find(({answers:t})=>t===e),lw=()=>ce[0],dd=()=>ce.find(({part:e})=>e==="starts"),dw=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function cd(e,t){return dw(
e.slice(e.lastIndexOf("/")+1))?void 0:t===void 0?ce.find(s=>s.claims(e,void 0))?.dialect:(ce.find(s=>s.claims(e,void 0)&&s.claims(e,t))??ce.find(s=>s.claims(e,t)))?.dialect}var pd=65536;async function Un({
dialect:e,load:t}){let s=Ps.get(e)??await t();return Ps.set(e,s),s}async function cw(e){let t=ee(e);return t&&Un(t)}function P(e){let t=Ps.get(e);if(!t)throw new RangeError(`no reader of ${e} was load\
ed`);return t}var ud=e=>ee(e.dialect)?.label?.(e)??e.path.join(" ");function pw(e,t,s){let r=at(t)?t.project:t.span.file,n=a=>a.dialect===t.dialect&&("documents"in a?a.id:a.source.path)===r;for(let a of s){
let i=n(a)?Ps.get(t.dialect)?.edit?.(a,t,e):void 0;if(i)return i}}function hd(e,t,s=[]){return((t&&ee(t.dialect))??dd()).spell?.(e,t,s)??`change ${Es(e)}`}function Wn(e,t,{contexts:s,absent:r,ignored:n,
root:a,images:i,together:o,includeFolders:l=[],entries:d,target:c="docker"}={},{shell:p,below:u,namesIn:h,above:g=[]}={}){let m={source:e,files:f=>s?.get(f),absent:f=>r?.has(f)===!0,ignored:f=>n?.has(
f)===!0,entries:f=>d?.get(f),root:a,images:i,target:c,includeFolders:l,above:g,fail:t};return o&&(m.together=o),p&&(m.shell=p),u&&(m.below=u),h&&(m.namesIn=h),m}function gd(e,{judged:t,fresh:s=t,inputAt:r,
keep:n},a){let i=P(e),o=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=o.get(l)??(d?.document?.dialect===e?d.document:void 0);if(c||!d)return c;let p=i.parse?i.parse(d.source):i.read(d.source,
a);return o.set(l,p),i.parse&&n?.(l,p),p}}}var uw=["off","safe","unsafe"],fd={comments:!0,peers:!0,requireReason:"high"},md=e=>e.replace(/[^\r\n]/g,"*"),hw=class{path;#e;#t;#s;#a=new Map;#r=new Map;#i;constructor(e,t,s){
this.path=e.path,this.#e=e,this.#t=t,this.#s=s}get lineCount(){return this.#e.lineCount}position(e){return this.#e.position(e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#o(e)-
this.lineStart(e)}line(e,t=0,s=this.lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.min(r+s,this.#o(e)))}slice(e,t){let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),
a=n===1?0:this.lineStart(n),i=n<this.lineCount?this.lineStart(n+1):this.#e.text.length;if(i<=r)break;s+=this.#d(n,a,i,r,Math.min(t,i)),r=i}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.
text.slice(e,t)).length}get masked(){return this.#i??=this.#n(),this.#i}#o(e){let t=this.lineStart(e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#d(e,t,s,r,n){if(s-t<=8e3){let i=this.#a.get(e)??this.#l(this.masked.slice(t,s));return this.#a.set(e,i),i.slice(r-t,n-t)}let a="";
for(let i=r-(r-t)%4e3;i<n;i+=4e3)a+=this.#c(t,s,i).slice(Math.max(0,r-i),n-i);return a}#c(e,t,s){let r=this.#r.get(s);if(r!==void 0)return r;let[n,a]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],i=this.#l(this.
masked.slice(n,Math.min(t,a+2e3))).slice(s-n,a-n);return this.#r.set(s,i),i}#l(e){let t=this.#s.line(e);return t.length===e.length?t:md(e)}#n(){let{text:e}=this.#e,t=[...this.#t,...this.#s.blocks(e)].
sort((n,a)=>n.start-a.start),s=[],r=0;for(let{start:n,end:a}of t)a<=r||(s.push(e.slice(r,Math.max(r,n)),md(e.slice(Math.max(r,n),a))),r=a);return s.join("")+e.slice(r)}};function ke(e,t,s=!1){if(dg(t)&&
!V(e))return;if(t.length>fw)return bd(e,t,s);let r=`${s?"$":""}${e}
${t}`,n=Ht.get(r);if(n!==void 0)return n??void 0;let a=bd(e,t,s);return Ht.size>=gw&&Ht.clear(),Ht.set(r,a??null),a}var Ht=new Map,gw=500,fw=500;function mw(){Ht.clear(),Cg()}function bd(e,t,s){let r=Ve(
e,t,s);if(r)return{secret:r,value:yi(e,t)??Dr(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,b):t;return ie(n,"line")??bw(n)}var zn=(e,t,s=!1)=>ke(e,t,s)?.secret;function bw(e){for(let t of jr(
e))for(let s of ds(t))if(!s.quiet)return s}var Fn=class{#e=new Map;#t=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#t.add(t.charCodeAt(0));let s=t.slice(0,kd),r=this.#e.get(s)??new Map;
this.#e.set(s,r);let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#t.has(e.charCodeAt(r)))continue;let n=this.#s(
e,r);n!==0&&(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#t.size>0;t+=1)for(let s of this.#a(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#a(s,r))t.add(n);return t}#s(e,t){let s=0;for(let{length:r}of this.#a(e,t))s=Math.max(s,r);return s}*#a(e,t){
if(this.#t.has(e.charCodeAt(t)))for(let s=1;s<=kd&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let a=e.slice(t,t+r);n.has(a)&&(yield a)}}},kd=4,yd=new L;function vd(e){let t=yd.
get(e);if(t?.size===e.size)return t;let s=new Fn([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new Fn(e),telling:s};return yd.set(e,r),r}function qn(e,t){let s="",r=0;for(let{start:n,end:a}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(a-n,12)),r=a;return s+e.slice(r)}var kw=(e,t)=>qn(e,vd(t).all);function yw(e,t){let{all:s,telling:r}=vd(t);return qn(e.replace(/`[^`]*`/g,n=>qn(n,s)),r)}var vw={
blocks:Ye,line:J},js=(e,t=[])=>new hw(e,t,vw),Bn=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=J(e);return this.#e.size===0?t:yw(t,this.#e)}text(e){let t=js(new to("",e)).slice(0,e.length);
return this.#t(/\\\r?\n/.test(e)?_s(e,t,J(e)):t)}value(e,t){return e!==""&&zn(e,t)?_n(t):this.text(t)}words(e){let t=e.join(" "),s=_s(t,J(t)),r=0;return e.map((n,a)=>{let i=s.slice(r,r+n.length);r+=n.
length+1;let o=ww(e[a-1]);return V(o)&&zn(o,n)?_n(n):this.#t(_s(n,i,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(
e))return this.#s(e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#a({...e,value:null}),value:this.value(s,r)}:this.#a(e)}covers(e){return this.text(e)!==e}#t(e){return this.#e.
size===0?e:kw(e,this.#e)}#s(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#a(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";
t.set(n,this.data(r,s))}return Object.fromEntries(t)}},ww=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",H=["info","low","medium","high","critical"],Hn=["recommended","strict"],wd=e=>e.
length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.test(e),xd=/[A-Za-z0-9]/,xw=e=>new Fn([...e].filter(wd));function $w(e,t){let s=[];for(let{start:r,value:n}of t.
places(e)){let a=r+n.length,i=xd.test(e[r-1]??"")||xd.test(e[a]??"");(n.length>=12||!i)&&s.push({start:r,end:a})}return s}var Sw=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function _w(e,t){let s=[...(t?.
split(b).filter(r=>r.length>1)??[]).flatMap(r=>Bi(e,r)),...Ye(e,!0),...Ew(e)];return s.length>0||Sw.test(e)?s:[Aw(e)]}function Ew(e){let t=J(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<
e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.push({start:n,end:r})}return s}function Aw(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.
test(e[s-1]);)s-=1;return{start:t,end:s}}var Ow=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]],Dw=/auth|headers\.|homepage|htpasswd|userpass|credential/i,Rw=q(1e3,e=>Dw.test(e)?Ow.flatMap(([t,s])=>t.test(e)?[s]:[]):[]);function*$d(e,t){if(!(e.length>500||t.length>os))
for(let s of Rw(e))for(let[,r=""]of t.matchAll(s))r.replaceAll(b,"").length>1&&!is(e,r.replaceAll(b,""),!1)&&(yield r)}function*Sd(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let i=Ot(a)?void 0:Mw(a);i&&(yield{...i,span:{file:t,start:n+i.span.start,end:n+i.span.end}}),n+=a.length+1}}function Mw(e){for(let r of jr(e))for(let n of ds(r))if(!n.quiet)return n;let t=ie(Ii(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:Nw(e,s),end:s+t.value.length}}}function Nw(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}var ft=e=>e.kind==="scalar"&&"raw"in e,Tw=e=>ft(e)&&(e.unset===!0||e.missing!==void 0);function Iw(e,t,s,r){let n=[],a=new Map,i=it(t.text.length),o,
l=g=>{if(typeof g.value!="string")return g;let{text:m,filled:f,uses:k,fault:v,missing:y,isLarge:j}=ot(g.text,s,{blank:r,room:i}),Le=r&&y!==void 0,Ue=Le?y:m,up=Le?[{start:0,end:g.text.length,from:0,to:Ue.
length}]:f;v&&n.push(Cw(g,v,t)),j&&(o??={span:g.span,message:pl});let hp=k.flatMap(Pw).slice(0,16),{kind:gp,span:fp,quoted:mp,tag:da,isDate:ca}=g,bt={kind:gp,span:fp,value:Ue,text:Ue,quoted:mp,raw:g.text,
filled:up,from:hp};return da!==void 0&&(bt.tag=da),ca&&(bt.isDate=ca),k.some(bp=>bp.from==="unset")&&(bt.unset=!0),y!==void 0&&(bt.missing=y),bt},d=t.text.includes("&"),c=g=>{if(g.kind==="scalar"&&!g.
text.includes("$"))return g;if(!d)return p(g);let m=a.get(g);if(m)return m;let f=p(g);return a.set(g,f),f},p=g=>g.kind==="scalar"?l(g):g.kind==="list"?u(g):h(g),u=g=>{let m,f=0;for(let k of g.items){let v=k.
value.tag==="!reset"?void 0:c(k.value);v!==k.value?(m??=g.items.slice(0,f),v&&m.push({...k,value:v})):m?.push(k),f+=1}return m?{...g,items:m}:g},h=g=>{let m;for(let[f,k]of g.entries){let v=c(k.value);
v!==k.value&&(m=(m??new Map(g.entries)).set(f,{...k,value:v}))}return m?{...g,entries:m}:g};return{root:c(e),faults:n,...o?{limit:o}:{}}}function Cw(e,{start:t,end:s},{text:r}){let n=r.slice(e.span.start,
e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or \
${NAME:?message}, and $$ for a dollar"}}var Pw=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],jw=(e,t)=>({...e,entries:new Map([...e.entries].filter(([s])=>s!==t))});function _d(e){return e?.
kind==="list"?e.items.flatMap(({value:t})=>_d(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var Lw=e=>JSON.stringify(e.slice(0,80));function Uw(e,t,s,r){let n=r.findLast(
({how:i})=>i==="alias"),a=s.kind==="list"?", not a list: a list inside a list is not put into it":"";return{span:n?.span??s.span,message:`an item of ${e} is ${t}${a}`}}function Ed(e){if(e.tag===void 0)
return e;let{tag:t,...s}=e;return s}var Ww=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.entries:new Map};function zw(e,t){let s=e.entries.get("services");if(s?.value.kind!==
"map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(([,{value:n}])=>!t.has(n)));return{...e,entries:new Map(e.entries).set("services",{
...s,value:{...s.value,entries:r}})}}var Ad=new L;function Od(e){if(e.kind==="scalar")return 1;let t=Ad.get(e);if(t!==void 0)return t;let s=1;for(let{value:r}of e.kind==="map"?e.entries.values():e.items)
s+=Od(r);return Ad.set(e,s),s}var Kn=e=>"short"in e?e.short:void 0,Fw=e=>({...e,isJoined:!0}),qw=e=>"isJoined"in e||(Kn(e)??e).kind==="list";function Bw(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===
void 0?{kind:"map",entries:t,flow:s,span:e.span,short:e}:{kind:"map",entries:t,flow:s,span:e.span,short:e,tag:e.tag}}function Hw(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"list",
items:t,flow:s,span:e.span,short:e}:{kind:"list",items:t,flow:s,span:e.span,short:e,tag:e.tag}}var Kw=[];function Dd(e,t,s){return e.set(t,{key:{value:t,span:s.span},value:s,via:Kw})}var Gw=(e,t)=>Dd(
new Map,e,t),Yw=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Rd=e=>e.tag===void 0?e:Ed(e);function Vw(e,t,s=e.text.length){let r=e.text.slice(t,s),n=e.quoted?1:0,a=e.span.
start+n;if(!ft(e)){let h=Td(e,e.text,n)?{file:e.span.file,start:a+t,end:a+s}:e.span;return{kind:"scalar",value:r,text:r,quoted:!1,span:h}}let{raw:i,filled:o}=e,[l,d]=[Id(t,o,"start"),Id(s,o,"end")],c={
...Rd(e),value:r,text:r,quoted:!1};if(l===void 0||d===void 0)return{...c,filled:[{start:0,end:i.length,from:0,to:r.length}]};let p=Td(e,i,n)?{file:e.span.file,start:a+l,end:a+d}:e.span,u=Zw(o,t,s).filter(
h=>h.from>=t&&h.to<=s&&h.start>=l&&h.end<=d).map(h=>({start:h.start-l,end:h.end-l,from:h.from-t,to:h.to-t}));return{...c,span:p,raw:i.slice(l,d),filled:u}}var Md,Nd=!1;function Td(e,t,s){return e===Md||
(Md=e,Nd=e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`)),Nd}var Zw=(e,t,s)=>e.slice(z(e,t-1,Gn)+1,z(e,s,Gn)+1),Gn=e=>e.from;function Id(e,t,s){let r=z(t,e-1,Gn),n=t[r];if(n&&e<n.to)return;let a=n?n.end-n.to:0;if(s==="start")return e+a;for(let i=t[++r];i?.
from===e;i=t[++r]){if(i.from<i.to)return i.start;a=i.end-i.to}return e+a}var Jw=class pp{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&Qw(n.value)?Pd(n,r):void 0}scalar(t){
if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return ft(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,via:r}}literal(t){return t?.
node.kind!=="scalar"?"":ft(t.node)?As(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let a=this.scalar(t);if(!a)return _("malformed","",t.node.span,t.via);if(a.
text.includes(b))return _("variable",a.raw,a.span,a.via);let i=n(a.text);return i===void 0?_("malformed",a.raw,a.span,a.via):x(i,a.span,a.via)}strings(t,s){return this.list(t,s,r=>[this.setting(r,"",r.
at,n=>n)])}list(t,s,r){return t?this.gathered(t,Cd(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new pp}gathered({node:t,via:s},r){return x(this.#e?r:[_("elsewhere","",t.span),...r],
t.span,s)}ofImage(t){return _(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?x(null,t,s):_("elsewhere","",t)}unsaid(t,s){return this.#e?re(t,s):_("elsewhere","",s)}};function Cd({
node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function Xw({node:e,via:t}){return e.kind==="\
map"?[...e.entries].map(([s,r])=>[s,Pd(r,t)]):[]}var Pd=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),Qw=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),
jd=new Map([...["true","y","yes","on","1"].map(e=>[e,!0]),...["false","n","no","off","0"].map(e=>[e,!1])]),Ld=e=>jd.get(e)??jd.get(e.toLowerCase()),e1=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):
void 0;function t1(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var Ls=({documents:e},t)=>e.get(
t)??[],Yn=e=>Ls(e,"dockerfile"),Kt=e=>Ls(e,"compose"),s1=e=>Ls(e,"seccomp"),r1=e=>Ls(e,"apparmor"),n1=({project:e},t)=>Kt(t).find(s=>s.id===e);function Pe({root:e},...t){return ye({name:"",at:{span:e.
span,via:[]},node:e},...t)}function ye(e,...t){let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;if(!n||!s||zd(n.value))return;s=Fd(r,n,s)}return s}function pe(e){if(!e)return[];
let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>Fd(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:ve({node:r})??"",at:{span:r.span,via:qd(s.via,n)},node:r}))}
function ve(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes(b)?t.text:void 0}function a1(e){if(e?.node.kind==="map")return!0;let t=ve(e);return t===void 0?void 0:Ld(t)}function Vn({
node:e}){return e.kind!=="scalar"?"":ft(e)?As(e.raw,e.unset===!0):e.text}var i1=({node:e})=>Kn(e)!==void 0,Ud=new L;function Wd(e){let t=Ud.get(e)??pe(Pe(e,"services")).filter(({node:s})=>s.kind==="ma\
p");return Ud.set(e,t),t}var o1=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,zd=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Fd=(e,{key:t,
value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:qd(n.via,r)},node:s}),qd=(e,t)=>t.length===0?e:e.length===0?t:[...e,...t];function l1(e){return pe(e).map(t=>{if(e?.node.kind==="map")return{name:t.
name,literal:Vn(t),isPassed:zd(t.node),at:{...t.at,span:o1(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(Vn(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}function d1(e,t,s,r){let n=Hd(
s,r).get(e),a=Yn(r).find(({source:o})=>o.path===n?.build?.dockerfile),i=new RegExp(`\\$\\{?${We(t)}\\b`);return(a?.stages.flatMap(({scripts:o})=>o.map(({instruction:l})=>l.span))??[]).filter(({start:o,
end:l})=>i.test(a?.source.text.slice(o,l)??"")).slice(0,3)}function c1({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?r.text:void 0),s=t.filter(
r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Bd=new L;function Hd({id:e},t){let s=Bd.get(t);if(!s){s=new Map;
for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}Bd.set(t,s)}return s.get(e)??new Map}var Kd=new L;function p1(e){let t=Kd.get(e)??new Set(Wd(e).flatMap(
s=>pe(ye(s,"depends_on")).flatMap(r=>ve(ye(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return Kd.set(e,t),t}var u1=({via:e})=>e?.some(({how:t})=>t==="read-from")===!0,Gd=({value:e,
literal:t})=>e.includes(b)?t:e;function Yd({folder:e},t,s){return pe(s).flatMap(r=>{let n=ve(ye(r,"path"))??ve(r),a=ve(ye(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?[]:Zd(ue(e,n),t,a)})}function Vd(e,t){
let s=pe(Pe(e,"services")).flatMap(i=>["env_file","label_file"].flatMap(o=>Yd(e,t,ye(i,o)))),r=new Set(e.files.map(({document:i})=>i.source.path)),n=new Set(e.files.flatMap(({environment:i})=>[...i.values()].
flatMap(({span:o})=>r.has(o.file)?[]:[o.file]))),a=[...new Set([ue(e.folder,".env"),...n])].flatMap(i=>Zd(i,t));return[...new Map([...a,...s].map(i=>[i.source.path,i])).values()]}function Zd(e,t,s){let r=t.
source(e);if(!r)return[];let n=En(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var Jd=new L;function Xd(e){let t=Jd.get(e.containers);if(t)return t;let s=new Set;for(let{path:r,image:n}of[
...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of Kt(e)){for(let n of["networks","volumes","configs","secrets"])for(let{
name:a}of pe(Pe(r,n)))s.add(a);for(let{name:n}of pe(Pe(r,"services")))for(let a of["container_name","hostname"])s.add(ve(Pe(r,"services",n,a))??"")}return Jd.set(e.containers,s),s}var h1=(e,t,{by:s,wellKnown:r},n,a=[])=>s===
"name"&&(Wh(e,a)||!r&&!mi(e)&&!Ge(e).some(i=>/pass|pwd|^pw$/.test(i))&&Xd(n).has(t));function g1(e,t){return e.state!=="unknown"&&t(e.value)}function f1(e,t){return e.state==="written"&&t(e.value)}var m1=(e,t)=>e.
state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),Qd=(e,t)=>e.state==="unknown"||e.value.length===0?[]:e.value.filter(s=>s.state!=="unknown"&&(!t||t(s.value))),b1=T(e=>{let t=Qd(e,
({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}),Zn=e=>e.state==="unknown"?void 0:e.value,ec=T(({image:e,hooks:t})=>{let s=[],r=(n,a,i,o={})=>{
let{when:l,elsewhere:d}=o;a.state==="written"&&i&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:a,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&r("entryp\
oint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let n of t??
[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s});function k1({image:e,contents:t}){let s=Zn(e.entrypoint);if(s===void 0)return!1;let r=e.entrypoint.state==="default"&&t?.
execs===!0,n=[...s&&!r?tc(s):[],...tc(Zn(e.cmd)??null)],[a="",...i]=n;return Qe(et(a))&&i.every(o=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(o))}var tc=e=>e?.words.flatMap(t=>t.state===
"unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[],y1=T(e=>new Set(e.map(({instruction:t})=>t)));function sc({instructions:e,scripts:t},s){let r=[],n;for(let a of e){let i=a.trigger??
a;s.test(i.keyword)&&(n??=y1(t),n.has(i)||r.push({...i.span,start:i.keywordSpan.end}))}return r}var rc=5,v1=5e3;function nc(e){let{lookup:t}=e,s=[],r=new Set,n=Kt(e).flatMap(c=>Vd(c,t)),a=_1(e,n),i=x1(
e),o=S1(e),l=({span:c,value:p,isKnown:u,everywhere:h})=>{let{file:g,start:m,end:f}=c,k=t.source(g)?.text.slice(m,f)??"",v=_w(k,p);for(let y of v)y.end>y.start&&s.push({file:g,start:m+y.start,end:m+y.end});
if(!(u||p===void 0))for(let y of[p,...ag(p),...v.flatMap(j=>w1(k.slice(j.start,j.end)))])y.length>=rc&&r.size<v1&&!y.includes(b)&&!(h?o:i)(y)&&r.add(y)};for(let c of a)A1(c,l);for(let c of n)I1(c,l);if(E1(
e,l),r.size===0)return{places:s,values:r};let d=xw(r);for(let{path:c,text:p}of a)for(let u of $w(p,d))s.push({file:c,...u});return{places:s,values:r}}var w1=e=>/[\\"'\n]/.test(e)?e.split(/[\\"'\s]+/):
[];function x1(e){return ac(()=>$1(e))}function ac(e){let t;return s=>(t??=e().join(`
`),t.includes(s))}function $1(e){let t=e.containers.flatMap(({image:s})=>s.ref?.state==="written"?s.ref.value.text:[]);return[...Xd(e),...t]}function S1({containers:e,stages:t}){return ac(()=>[...e,...t].
map(({path:[,s=""]})=>s))}function _1({documents:e},t){let s=new Set;for(let r of e.values())for(let n of r)for(let{source:a}of K(n))s.add(a);for(let{source:r}of t)s.add(r);return s}function E1(e,t){let{
stages:s,containers:r,lookup:n}=e;for(let a of Kt(e))O1(a,n,t);for(let a of s)dc(a,n,t);for(let a of r)dc(a,n,t),T1(a,n,t);for(let a of Yn(e))C1(a,n,t)}function A1({path:e,text:t},s){for(let r of Ye(t))
s({span:{file:e,...r},value:t.slice(r.start,r.end)});for(let{start:r,end:n,value:a,isKnown:i}of Wi(t))s({span:{file:e,start:r,end:n},value:a,isKnown:i,everywhere:!0})}function O1({root:e,files:t},s,r){
for(let{node:n}of pe(Pe({root:e},"configs")).flatMap(a=>ye(a,"content")??[])){let a=s.source(n.span.file)?.text??"";ic(n.span,a,r);for(let i of R1(n,a)?D1(n):Nr(a,n.span))r(je(i))}for(let{document:n}of t)
for(let a of n.roots)M1(a,r)}function*D1({text:e,span:t}){for(let s of e.split(`
`)){let r=Ni([s]);r&&(yield{...r,span:t})}}function ic(e,t,s){for(let{start:r,end:n}of Ye(t.slice(e.start,e.end),!0))s({span:{...e,start:e.start+r,end:e.start+n},value:t.slice(e.start+r,e.start+n)})}var R1=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function M1(e,t){let s=[e],r=new Set(s),n=(a,i)=>{i.kind==="scalar"?oc(a,i,t):r.has(i)||(r.add(i),s.push(i))};e.kind==="sc\
alar"&&oc("",e,t);for(let a=s.pop();a;a=s.pop())if(a.kind==="map")for(let{key:i,value:o}of a.entries.values())n(i.value,o);else if(a.kind==="list")for(let{value:i}of a.items)n("",i)}function oc(e,t,s){
let{text:r}=t,n=e?-1:r.indexOf("=");e&&lc(e,r,t,s),n>0&&n<=200&&/^[\w.-]+$/.test(r.slice(0,n))&&lc(r.slice(0,n),r.slice(n+1),t,s)}function lc(e,t,{span:s},r){if(!t||!Ch(e))return;for(let a of $d(e,t))
r({span:s,value:a});let n=V(e)?ke(e,t,!0):void 0;n&&r({span:s,value:n.value??t,isKnown:n.secret.wellKnown})}function dc(e,t,s){let{image:r,build:n}=e;Us(r.env,t,s),Us(r.labels,t,s),n&&Us(n.args,t,s),N1(
r.labels,s);for(let{commands:a}of ec(e))for(let i of a)cc(i,s)}function N1(e,t){for(let s of e.state==="unknown"?[]:e.value){if(s.state==="unknown"||!s.value.value)continue;let{name:r,literal:n,value:a}=s.
value;for(let o of $d(r,n))t({span:a.span,value:o});let i=ke(r.slice(r.lastIndexOf(".")+1),n);i&&t(je({...i,span:a.span}))}}function T1({hooks:e,host:t},s,r){for(let{env:n}of e)Us(n,s,r);if(t.logOptions.
state!=="unknown")for(let n of t.logOptions.value){let a=n.state==="written"?ke(n.value.name,n.value.value):void 0;a&&r({span:n.span,value:a.value,isKnown:!0})}}function I1({source:e,values:t},s){for(let[
r,n]of t){let{span:a}=n,i=Gd(n),o=ke(r,i);if(!o)continue;let l=e.text.slice(a.start,a.end).search(/[=:]/);s(je({...o,span:{...a,start:a.start+l+1}}))}}function C1({globals:e,stages:t,source:s},r,n){for(let a of e)
Ws(a,r,n);for(let a of t){let{assignments:i,deferred:o,scripts:l,copies:d}=a;for(let c of sc(a,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let p of Sd(s.text,c))n(je(p));for(let c of i)Ws(c,r,n);for(let c of o)
Ws(c,r,n);for(let{instruction:c}of d)for(let{span:p}of c.heredocs){ic(p,s.text,n);for(let u of Nr(s.text,p))n(je(u))}for(let{script:c}of l)for(let p of c.commands)cc(p,n)}}function Us(e,t,s){if(e.state!==
"unknown")for(let r of e.value)r.state!=="unknown"&&Ws(r.value,t,s)}function Ws({name:e,value:t,literal:s},r,n){if(!t)return;let a=ke(e,s);if(a&&n(je({...a,span:t.span})),a&&!a.secret.wellKnown&&s.includes(
"$"))for(let p of s.split("$"))p.length>1&&n({span:t.span,value:p});if(a||!s.includes(b)||(P1(e,t,r,n),!V(e)))return;let i=t.state==="unknown"?s.split(b):[t.value],{file:o,start:l,end:d}=t.span,c=r.source(
o)?.text.slice(l,d)??"";for(let p of i){let u=p.length>=rc&&ke(e,p)?c.indexOf(p):-1;u>=0&&n({span:{file:o,start:l+u,end:l+u+p.length},value:p})}}function P1(e,t,s,r){let n=t.state==="written"?ke(e,t.value):
void 0;if(!n||n.secret.wellKnown)return;let a=n.value??"";r({span:{...t.span,end:t.span.start},value:a});for(let{how:i,span:o}of t.via??[]){let l=i==="interpolated"?s.source(o.file)?.text.slice(o.start,
o.end)??"":"",d=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(l)?.[2];d&&a.includes(d)&&r({span:o,value:d})}}function cc(e,t){if(Ci(e)){for(let s of Tr(e))t(s.quiet?pc(s):je(s));for(let s of Cr(
e))t(pc(s))}}var pc=({span:e,value:t=""})=>({span:e,value:t,isKnown:!wd(t)}),je=({span:e,value:t,secret:s})=>({span:e,value:t,isKnown:s.wellKnown});function Jn(e,t,s){let r={};for(let{applies:n,rules:a}of e){
let i=a.get(t);if(!i||n&&!n(s))continue;let o=i.options?{options:{...r.options,...i.options}}:{};r={...r,...i.level?{level:i.level}:{},...i.fix?{fix:i.fix}:{},...o}}return r}function j1(e,t,s){let r=Jn(
t,e.id,s).options;return r?uc(e,r):L1(e)}var L1=T(e=>uc(e,{}));function uc({options:e={}},t){return Object.fromEntries(Object.entries(e).map(([s,{default:r}])=>[s,Object.hasOwn(t,s)?t[s]:r]))}function hc(e,t){
let s=!0;for(let{applies:r,rules:n}of e){let a=n.get(t)?.level;a&&(s=a!=="off"||s&&r!==void 0)}return s}function U1(e,t,s,r){let n=[],a=new Map,i={project:e,scopes:s,found:n,fail:r};for(let o of t){let l=a.
get(o.on)??gc(o.on,e);a.set(o.on,l),l.length>0&&W1(o,l,i)}return n}function W1(e,t,{project:s,scopes:r,found:n,fail:a}){let i=e;for(let o of t)try{let l=e.options?j1(i,r,F1(o)):{};for(let d of e.check(
o,s,l))n.push("path"in o?{rule:i,problem:d,workload:o}:{rule:i,problem:d})}catch(l){a(fc(o),new Error(`rule ${e.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}}function z1(e,t,s){return t.
flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.check(n,s,{})].map(a=>({rule:r,problem:a}))):[])}function gc(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="pr\
oject"?[t]:(t.documents.get(e)??[]).filter(s=>K(s).some(({skipped:r})=>!r))}var F1=e=>({file:fc(e),workload:"path"in e?e.path:null});function fc(e){return"suppression"in e?e.suppression.span.file:"spa\
n"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(K)[0]?.source.path??""}function Xn(e){let t=new Map,s=new Map;for(let a of e)"check"in a?t.set(a.id,a):s.set(a.on,
a);let r=()=>e.flatMap(({id:a})=>t.get(a)??[]),n=r();return async a=>{let i=[];for(let[o,l]of s)a(o)&&i.push(l);if(i.length===0)return n;for(let o of i){for(let l of await o.load())t.set(l.id,l);s.delete(
o.on)}return n=r(),n}}function q1(e,t){let s=(a,i)=>`${a}\0${i??""}`,r=new Map(e.map(a=>[s(a.source.path,a.inline),a])),n=new Map;return a=>{let{build:i}=a,o=i?.dockerfile?r.get(s(i.dockerfile,i.inline)):
void 0;if(!i||!o||o.skipped||i.target?.state==="unknown")return a;let l=i.target?.value,d=G1(i),c=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):P(o.dialect).build?.(
o,l,d,t);return d.size===0&&n.set(c,p),p?B1(a,i,p):a}}function B1(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,a=(i,o)=>Tt(i)?i:zs(o,r);return{...e,...K1(s),windows:e.windows||s.windows,
build:{...t,stage:s.path},image:{ref:s.image.ref,user:a(n.user,s.image.user),env:bc(s.image.env,n.env,r),labels:bc(s.image.labels,n.labels,r),exposedPorts:mc(s.image.exposedPorts,r),volumes:mc(s.image.
volumes,r),entrypoint:a(n.entrypoint,s.image.entrypoint),cmd:H1(n)?n.cmd:a(n.cmd,s.image.cmd),healthcheck:a(n.healthcheck,s.image.healthcheck),workingDir:a(n.workingDir,s.image.workingDir),stopSignal:a(
n.stopSignal,s.image.stopSignal)}}}var H1=({entrypoint:e})=>Tt(e)&&!(e.state==="written"&&e.value===null),K1=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?
{added:s}:{}}),zs=(e,t)=>({...e,via:[t,...e.via??[]]}),mc=(e,t)=>{let s=zs(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(r=>zs(r,t))}};function bc(e,t,s){return e.state==="unknown"||t.state===
"unknown"?t:x([...e.value.map(r=>zs(r,s)),...t.value],t.span,t.via)}function G1({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,
value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:null,span:s.span})}return t}var kc=16;function Y1(e){let t=new Map(e.map(i=>[Qn(i.project,i.path[1]??""),i])),s=new Map(e.flatMap(i=>i.containerName?
[[Qn(i.project,i.containerName),i]]:[])),r=(i,o,l)=>(o==="container"?s:t).get(Qn(i,l)),n=new Map(e.map(i=>[i,Z1(i,r)])),a=i=>i&&n.get(i);return e.map(i=>{let o=n.get(i)??i,l=a(V1(i,r));return l&&l!==o?
{...o,networkOf:l}:o})}var Qn=(e,t)=>`${e}\0${t}`;function V1(e,t){let s=e;for(let r=0;s&&r<kc;r++){let{networkMode:n}=s.host,[,a="",i=""]=n.state==="unknown"?[]:/^(service|container):(.*)$/.exec(n.value)??
[];if(!a)return s;s=t(s.project,a,i)}}function Z1(e,t){let s=vc(e,t,kc),{host:r}=e;if(s.length===0||r.mounts.state==="unknown")return e;let n=new Set(r.mounts.value.flatMap(o=>yc(o)??[])),a=s.filter(o=>!n.
has(yc(o)??"")),i=x([...r.mounts.value,...a],r.mounts.span,r.mounts.via);return{...e,host:{...r,mounts:i}}}var yc=e=>e.state==="unknown"||e.value.target.state==="unknown"?void 0:ze(yt(e.value.target.value));
function vc({host:{volumesFrom:e},project:t},s,r){return e.state==="unknown"||r===0?[]:e.value.flatMap(n=>{if(n.state==="unknown")return[];let[,a="service",i="",o]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.
exec(n.value)??[],l=s(t,a,i);return!l||l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...vc(l,s,r-1)].flatMap(d=>{if(d.state==="unknown"||d.value.file)return[];let{relabel:c,propagation:p,
...u}=d.value,h=o==="ro"?x(!0,n.span,n.via):u.readOnly;return[x({...u,readOnly:h,through:d.span},n.span,n.via)]})})}var wc=class{documents;#e=[];#t=0;#s=!1;constructor(e=new Map){this.documents=e}get attachments(){
return this.#e}get projects(){return this.#t}get isUnclear(){return this.#s}attach(e,t){this.#t+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:xe(e.source.path)};for(let n of t){let{
securityOpt:a}=n.host;if(this.#s||=a.state==="unknown"||a.value.some(({state:i})=>i==="unknown"),n.project===s)for(let i of J1(n,r,this.documents))this.#e.push(i)}}},J1=(e,t,s)=>gt.flatMap(({dialect:r})=>{
let n=s.has(r)?P(r).givenTo?.(e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function X1(e,t){let{image:s,hooks:r}=e,n=o=>({form:o.form,words:o.words,script:Q1(o,t)}),a=o=>o.state==="written"&&
o.value?{...o,value:n(o.value)}:o,i=o=>o.state==="written"&&o.value?.test?{...o,value:{test:n(o.value.test)}}:o;return{...e,hooks:r.map(o=>({...o,command:a(o.command)})),image:{...s,entrypoint:a(s.entrypoint),
cmd:a(s.cmd),healthcheck:i(s.healthcheck)}}}var xc=()=>{};function Q1({form:e,words:t},s){let[r]=t;return e==="shell"&&r?s.readScript(Sc(r).inner(),xc,{errexit:!1,pipefail:!1}):$c(t,s)}var $c=(e,t)=>t.
readWords(e.map(Sc),xc);function Sc(e){let t=e.state==="unknown"?b:e.value,s={file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}
function Fs({units:e,affectedBuilds:t=[],profiles:s=new wc},r){let n=e.flatMap(o=>_c(o)==="starts"?ex(o,r):[]),a=e.filter(o=>_c(o)==="builds").flatMap(K),i=n.length>0?Y1(n.map(q1(a,r))):[];return{documents:tx(
e),affectedBuilds:t,profiles:s,stages:a.flatMap(o=>P(o.dialect).workloads?.(o,Ec(o.source.path,i),r)??[]),containers:i,builtImages:new Set(i.flatMap(({build:o})=>o?.names?[Oa(o.names)]:[])),lookup:r}}
var _c=({dialect:e})=>ee(e)?.part;function ex(e,t){let s=P(e.dialect).workloads?.(e,[],t)??[],{shell:r}=t;return s.filter(at).map(n=>r?X1(n,r):n)}function tx(e){let t=new Map;for(let r of e){let n=t.get(
r.dialect);n?n.push(r):t.set(r.dialect,[r])}if(t.size<2)return t;let s=["starts","builds","excludes","confines"].flatMap(r=>gt.filter(n=>n.part===r));return new Map(s.flatMap(({dialect:r})=>t.has(r)?[
[r,t.get(r)]]:[]))}var Ec=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]),Ac=class{#e=new Map;#t;#s;constructor(e=[],t){this.#t=t,this.add(e)}add(e){
for(let t of e)this.#e.set(t.source.path,t);this.#s=void 0}at(e){return this.#t?.at(e)??this.#e.get(e)}below(e){return this.#a(e).toSorted()}get own(){return[...this.#e.values()].filter(({source:e})=>!this.#t?.
at(e.path))}#a(e){let t=this.#t?this.#t.#a(e):[];return this.#e.size===0?t:(this.#s??=sx(this.#e.keys()),[...t,...(this.#s.get(e)??[]).filter(s=>!this.#t?.at(s))])}};function sx(e){let t=new Map;for(let s of e)
for(let r of Jt(s)){let n=t.get(r);n?n.push(s):t.set(r,[s])}return t}var rx=50,nx=class{#e;#t;#s;#a;#r;#i;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#t=t,this.#s=s,this.#a=new Ac(
[],t.texts),this.#r=r.follower?.(),this.#i=Dc(this.#a,r,s,{follower:this.#r,shell:n})}get brought(){return this.#a.own}get told(){return this.#r??{notices:[],failures:[]}}*projects(){let{dialect:e}=this.#e,
t=ee(e)?.part;if(t==="confines"){let s=this.#t.profiles();for(let r of s.documents.get(e)??[])yield{project:Fs({units:[r],profiles:s},this.#i),built:[]};return}for(let s of this.#o())try{yield t==="st\
arts"?this.#c(s):{project:this.#d(s),built:[]}}catch(r){for(let n of s.files)this.#s(n,r)}}*#o(){try{yield*Oc(this.#e,this.#t,this.#i)}catch(e){for(let t of this.#e.files)this.#s(t,e)}}#d(e){let t=e.units();
for(let s of t)this.#n(s);return Fs({units:t,affectedBuilds:t.flatMap(s=>this.#p(s))},this.#i)}#c(e){let t=this.#t.profiles(),s=e.units(),r=s.filter(o=>!Ys(o)?.isWitness),{documents:n,paths:a}=this.#l(
s),i=Fs({units:[...s,...n],profiles:t},this.#i);for(let o of r)t.attach(o,i.containers);return{project:i,built:r.length>0?a:[]}}#l(e){let t=e.flatMap(i=>P(i.dialect).builds?.(i)??[]),s=[...new Set(t.flatMap(
({paths:i})=>i))].flatMap(i=>this.#t.builds.get(i)??[]),r=t.flatMap(({inline:i})=>i),n=r.length?Ln("build"):void 0,a=s.map(({source:i,kind:o})=>P(o).read(i,this.#i));for(let i of a)this.#n(i);return{documents:[
...a,...n?r.map(i=>P(n.dialect).read(i.source,this.#i,i)):[]],paths:s.map(({source:i})=>i.path)}}#n(e){if(this.#r&&ee(e.dialect)?.part==="builds")for(let t of K(e))this.#a.add(this.#r.follow(t))}#p(e){
let{appliesTo:t}=P(e.dialect);if(!t)return[];let s=K(e).map(({source:o})=>o.path),r=[...this.#t.builds.values()].filter(({source:o})=>s.some(l=>t(l,o.path))),{shell:n,...a}=this.#i,i=r.slice(0,rx).map(
({source:o,kind:l})=>P(l).read(o,a));for(let o of i)this.#n(o);return i}};function*Oc({dialect:e,files:t,planned:s},{texts:r,shelf:n},a){let i=P(e);if(i.projects)yield*i.projects(n(e),a,s);else for(let o of t){
let l=r.at(o)?.source;l&&(yield{files:[o],units:()=>[i.read(l,a)]})}}function Dc(e,t,s,{follower:r,shell:n}){let{ignored:a,root:i,images:o,together:l,includeFolders:d,target:c}=t,p=f=>e.at(f)?.kind!==
void 0,u={has:f=>!p(f)&&a?.has(f)===!0},{contexts:h,absent:g,entries:m}=r??t;return Wn(f=>e.at(f)?.source,s,{contexts:h,absent:g,entries:m,ignored:u,root:i,images:o,together:l,includeFolders:d,target:c},
{shell:n,below:f=>e.below(f)})}async function Rc(e,t,s,r={}){for(let a of ax(t))await Un(a);let n=t.some(ix)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):void 0;return new ox(e,
t,s,r,n)}function ax(e){let t=new Set(e.map(({kind:n})=>n)),s=gt.some(({dialect:n,part:a})=>a==="starts"&&t.has(n)),r=Ln("build");return gt.filter(n=>t.has(n.dialect)||s&&n===r)}var ix=({source:e,kind:t})=>ee(
t)?.runs?.test(e.text)===!0,ea=e=>ee(e)?.part,ox=class{#e;#t;#s;#a;constructor(e,t,s,r,n){let a=t.filter(({kind:l})=>ea(l)==="builds"),i=new Map,o;this.#t=t,this.#s=s,this.#a=t.some(({kind:l})=>ea(l)===
"confines"),this.#e={texts:new Ac(e),builds:new Map(a.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=i.get(l)??this.#o(l);return i.set(l,d),d},profiles:()=>(o??=this.#c(),o)}}starts(){
return this.#r("starts")}others(e){return[...this.#r("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#r("excludes"),...this.#r("confines")]}isFree({dialect:e}){let t=ea(e);return t==="bui\
lds"||t==="starts"&&!this.#a}open(e,t){return new nx(e,this.#e,t)}#r(e){return gt.flatMap(t=>{let{dialect:s}=t,r=t.part===e?this.#i(s).map(({path:i})=>i):[];if(r.length===0)return[];let{plan:n,projects:a}=P(
s);try{if(n)return n(this.#e.shelf(s),this.#d()).map(i=>({dialect:s,files:i.files,planned:i}))}catch(i){for(let o of r)this.#s(o,i);return[]}return a||e==="confines"?[{dialect:s,files:r}]:r.map(i=>({dialect:s,
files:[i]}))})}#i(e){return this.#t.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#o(e){let{texts:t}=this.#e;return gd(e,{judged:this.#i(e),inputAt:s=>t.at(s)},this.#d())}#d(){let{texts:e,surroundings:t,
shell:s}=this.#e;return Dc(e,t,this.#s,{shell:s})}#c(){let e=new Map;for(let t of this.#r("confines"))for(let{files:s,units:r}of this.#l(t))try{for(let n of r().flatMap(K)){let a=e.get(t.dialect);a?a.
push(n):e.set(t.dialect,[n])}}catch(n){for(let a of s)this.#s(a,n)}return new wc(e)}*#l(e){try{yield*Oc(e,this.#e,this.#d())}catch(t){for(let s of e.files)this.#s(s,t)}}},lx={alias:"repeated by this a\
lias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value here","read-from":"the file is gi\
ven here","built-from":"built here",inherits:"inherited through this stage"},dx=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:lx[t]}));function Mc({rule:e,problem:t,workload:s},r){let{at:n,message:a,
related:i=[],fix:o}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:a,span:n.span,workload:s?.path??null,related:[
...i,...dx(n.via)],fix:o?cx(o,r,s):null,suppressed:null}}function cx(e,t,s){let r=ux(e,t,s),n=r?{edits:r}:t.raise?{}:{isUnasked:!0},a=e.check?`, and check that ${e.check}`:"";return{title:px(e,t,s)+a,
safety:e.safety,...n}}function px(e,{spell:t},s){return e.title!==void 0?e.title:"edits"in e?"apply the edit":e.changes.map(r=>t(r,r.of??s)).join(", and ")}function ux(e,{raise:t,lineEnd:s},r){return("\
edits"in e?typeof e.edits!="function"?e.edits:t&&e.edits():t&&gx(e.changes,t,r))?.map(n=>hx(n,s?.(n.span.file)??`
`))}var hx=({span:e,text:t},s)=>({span:e,text:t.replace(/\r?\n/g,s)});function gx(e,t,s){let r=e.map(n=>{let a=n.of??s;return a&&t(n,a)});return r.every(n=>n!==void 0)?S0(r.flat()):void 0}function Nc(e,t,s){
if(t.length===0)return e;let{level:r,fix:n}=Jn(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(r==="off")return;let a=n&&e.fix?{...e,fix:fx(e.fix,n)}:e;return r?{...a,profile:"re\
commended",...r==="on"?{}:{severity:r}}:a}var fx=(e,t)=>t==="off"?{title:e.title,safety:e.safety}:{...e,safety:t},Tc=(e,t,s="")=>({rule:e.rule,severity:e.severity,confidence:e.confidence,profile:e.profile,
message:t.message(e.message),span:e.span,workload:e.workload&&Ic(e.workload,t),related:e.related.length===0?mx:e.related.map(({span:r,message:n})=>({span:r,message:t.message(n)})),fix:e.fix&&bx(e.fix,
t),suppressed:e.suppressed,anchor:t.message(typeof s=="string"?s:s())}),mx=[],Ic=(e,t)=>e.map(s=>t.message(s)),bx=(e,t)=>({...e,title:t.message(e.title),...e.edits?.some(({text:s})=>t.covers(s))?{isPrivate:!0}:
{}}),Cc=(e,t)=>e.reason?{...e,reason:t.text(e.reason)}:e,qs=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,Bs=["low","medium","high"];function kx(e){let t=Pc(e.filter(({guess:s})=>s?.isWitness));
return[...Pc(e.filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:a}=yx(r,t.get(s));return a.length===0&&n.related.length===0?n:{...n,message:vx(n.message,a),...n.related.length?{related:Sx(
n)}:{}}})}function Pc(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.finding.span,i=`${s.finding.rule}\0${r}\0${n}\0${a}`,o=t.get(i);t.set(i,o?wx(o,s):jc(s))}return t}function jc({finding:e,
guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};let s=Bs[Math.max(0,Bs.indexOf(e.confidence)-1)]??e.confidence;return{finding:{...e,confidence:s},needs:[t.when]}}function yx({finding:e,needs:t},s){
if(!s||t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:o})=>H.indexOf(o));if(n<r)return{finding:e,needs:t};let{message:a,confidence:i}=s.finding;return{finding:{...e,confidence:Lc(
e.confidence,i),...n===r?{message:a}:{}},needs:[]}}var Lc=(e,t)=>Bs.indexOf(t)>Bs.indexOf(e)?t:e,vx=(e,[t,...s])=>{if(t===void 0)return e;let r=s.length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.
length} cases like it`;return`${e} (${t}${r})`};function wx(e,t){let s=jc(t),[r,n]=[e.finding,s.finding],{workload:a}=t,i=r.related.length>40,[o,l]=[r,n].map(({severity:h})=>H.indexOf(h)),d=l===o&&e.needs.
length>0&&s.needs.length===0,c=l>o?s:l<o?e:void 0,p=c?.needs.length?c:void 0,u=a&&a.path.join("\0")!==r.workload?.join("\0")?[{span:a.span,message:`${ud(a)} is affected`}]:[];return{finding:{...r,...l>
o||d?{severity:n.severity,message:n.message}:{},...n.profile==="recommended"?{profile:n.profile}:{},confidence:p?p.finding.confidence:Lc(r.confidence,n.confidence),related:i?r.related:[...r.related,...u,
...n.related],fix:r.fix??n.fix},needs:xx(e,s,l-o)}}function xx(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}
var $x=20;function Sx({related:e,span:t}){let s=[];for(let r of e){if(s.length===$x)break;!qs(r.span,t)&&!s.some(n=>qs(n.span,r.span))&&s.push(r)}return s}function Uc(e){let t=({severity:r})=>-H.indexOf(
r),s=(r,n)=>r<n?-1:r>n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}var ta;async function _x(){
ta??=await Promise.resolve().then(()=>require("../syntax/yaml-edit.js"))}function Ex(e){if(!ta)throw new RangeError(`nothing was loaded to edit ${e.path}`);return ta.YamlText.read(e)}var Hs=class extends Error{name="\
OverBudget"},Ax=class{#e;#t;#s;constructor(e,t){this.#e=e,this.#t=t,this.#s=e}spend(e=1){if(this.#s-=e,this.#s<0)throw new Hs(`it takes more than ${kt(this.#e)} ${this.#t}`)}};function Ox(e,t){let s=new Map;
for(let r of Wc(e)){let{dialect:n,source:a,inline:i}=r;if(i!==void 0)continue;let o=P(n).anchors?.(r,js(a,t.get(a.path)));o&&s.set(a.path,o)}return({file:r,start:n})=>s.get(r)?.(n)??""}function Dx(e){
let t=new Map;for(let s of Wc(e)){let r=P(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var Wc=({documents:e})=>[...e.values()].flat().flatMap(K);async function zc(e,t,{
needed:s,scopes:r,edits:n}){n&&await _x();let a=new Set,i={pairs:[],suppressions:[],skipped:[],limits:[],failures:[],places:[],values:a,judged:[],built:[]},{failures:o,built:l}=i,d=(h,g)=>{o.push({path:h,
message:Fc(g)})},c=e.open(t,d);for(let h of c.projects()){for(let g of h.built)l.push(g);await Tx(h.project,{needed:s,scopes:r,edits:n,values:a,fail:d},i)}_a();let{brought:p,told:u}=c;return Rx(i,Px(p,
i.pairs),u)}var Rx=(e,t,s)=>({pairs:te(e.pairs),suppressions:te(e.suppressions),skipped:te(e.skipped),limits:te(e.limits),failures:te(e.failures),places:te(e.places),values:e.values.size>0?e.values:Nx,
judged:te(e.judged),built:te(e.built),brought:te(t),notices:te(s.notices),unread:te(s.failures)}),te=e=>e.length>0?e.slice():Mx,Mx=[],Nx=new Set;async function Tx(e,{needed:t,scopes:s,edits:r,values:n,
fail:a},i){let o=[...e.documents.values()].flat(),l=o.flatMap(K);for(let{span:p,message:u}of o.flatMap(({limits:h=[]})=>h))i.limits.push({path:p.file,message:u});let d=new Set,c=new Bn(d);try{let{places:p,
values:u}=nc(e);for(let y of u)d.add(y),n.add(y);for(let y of p)i.places.push(y);let h=Ox(e,qc(p)),g=Dx(e),m=jx(e),f={lineEnd:Ix(l,e.lookup),spell:(y,j)=>hd(y,j,o),...r?{raise:(y,j)=>pw(y,j,o)}:{}},k=new Map,
v=await t(y=>gc(y,e).length>0);for(let y of U1(e,v,s,a)){let j=Lx(y),Le=j&&m?.isWitness?void 0:Nc(Mc(y,f),s,g);if(!Le)continue;let Ue=y.workload&&(k.get(y.workload)??Ux(y.workload,c));y.workload&&k.set(
y.workload,Ue),i.pairs.push({finding:Tc(Le,c,h(Le.span)),workload:Ue,guess:j?void 0:m})}}catch(p){for(let{source:u}of l)a(u.path,p)}for(let{source:p,suppressions:u,skipped:h}of l){for(let g of u)i.suppressions.
push(Cc(g,c));h&&i.skipped.push([p.path,h]),i.judged.push(p.path)}}function Ix(e,t){let s=new Map;return r=>{let n=s.get(r)??(e.find(({source:a})=>a.path===r)?.source??t.source(r))?.lineEnd??`
`;return s.set(r,n),n}}function Cx(e){let t=a=>e.flatMap(i=>[...i[a]]),s=new Map(t("limits").map(a=>[`${a.path}\0${a.message}`,a])),r=new Set,n=({path:a})=>!r.has(a)&&r.add(a)!==void 0;return{pairs:t(
"pairs"),suppressions:t("suppressions"),skipped:new Map(t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:qc(t("places")),mask:new Bn(new Set(t("values"))),judged:new Set(t("judged")),
brought:[...new Map(t("brought").map(a=>[a.source.path,a])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}function Fc(e){let t=e instanceof Error?e.message:String(e);return e instanceof
Hs||e instanceof Error&&e.cause instanceof Hs?`is not judged as a whole: ${t}. Make it simpler, turn the rule off for it, or leave the file out with --exclude`:`could not be judged, which is our mista\
ke: please report it (${t})`}function qc(e){let t=new Map;for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[s])}return t}function Px(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({
finding:r})=>Bc(r)));return e.filter(({source:r})=>s.has(r.path))}var Bc=({span:e,related:t,fix:s})=>[e,...[...t,...s?.edits??[]].map(r=>r.span)].map(({file:r})=>r),jx=({documents:e})=>[...e.values()].
flat().flatMap(t=>Ys(t)??[])[0];function Lx({rule:e,workload:t}){return t?!at(t):ee(e.on)?.part==="builds"}var Ux=(e,t)=>{let{path:s,span:r,ships:n,dialect:a}=e;return at(e)?{path:Ic(s,t),span:r,ships:n,
dialect:a}:void 0};function Wx(e,t){let s=e.filter(r=>Hn.indexOf(r.profile)<=Hn.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}async function zx(e,t,s,r,n){
let a=new Map,i=r?.share(t.filter(l=>e.isFree(l))),o=async l=>{a.set(l,await zc(e,l,s)),n(Math.max(a.size,i?.taken??0))};for(let l=i?.take()??[];l.length>0;l=i?.take()??[])for(let d of l)await o(d);if(i)
for(let l of t)e.isFree(l)||await o(l);for(let[l,d]of await i?.others()??[])a.set(l,d);for(let l of t)a.has(l)||await o(l);return t.flatMap(l=>a.get(l)??[])}var Hc=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.
isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function Kc(e,t,{ignores:s,locked:r,peers:n}){let a=Gx(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(!s.comments)return{findings:[
...e],uses:a};let i=Fx(a),o=l=>{let d=l;for(let c of i(l.span)){let{suppression:p}=c,u=Hx(p,l,n);if(!u||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:g}of u)c.used.add(g);let h=Bx(p,l,s,r);if(!h){
let{by:g,reason:m,span:f}=p;return{...l,suppressed:{by:"comment",of:g,reason:m||null,span:f}}}c.refused.add(h),d={...d,related:[...d.related,{span:p.span,message:qx[h](p)}]}}return d};return{findings:e.
map(o),uses:a}}var Gc=2e3;function Fx(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.suppression.covers,i=t.get(r)??{wide:[],narrow:[]};t.set(r,i),(a-n>Gc?i.wide:i.narrow).push(s)}for(let{
narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;let a=z(n.narrow,r,({suppression:i})=>i.
covers.start);for(;a>=0&&n.narrow[a].suppression.covers.start>=r-Gc;a-=1)yield n.narrow[a]}}var qx={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not\
 ignored: ${JSON.stringify(e?.value)} is no day`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the ru\
le"};function Bx({by:e,until:t,reason:s,rules:r},{rule:n,severity:a},{today:i,requireReason:o},l){if(l.has(n))return"locked";if(t&&!Hc(t.value))return"day";if(t&&i&&t.value<i)return"expired";let d=o!==
"never"&&H.indexOf(a)>=H.indexOf(o),c=r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"reason":void 0}function Hx({by:e,rules:t,covers:s},{rule:r,
span:n},a){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let l=t.filter(({value:d})=>d===r);return l.length?l:void 0}let i=a[e]??{};if(t.length===0)return Object.values(i).some(l=>l.includes(
r))?[]:void 0;let o=t.filter(({value:l})=>Kx(e,l,i)?.includes(r));return o.length?o:void 0}function Kx(e,t,s){let r=e==="trivy"?Yc(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():
e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?Yc(n):n).toLowerCase()===r.toLowerCase())?.[1]}var Yc=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,
"$1$2");function Gx(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Yx(e,t){let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},a=t.rules.
filter(({id:u})=>hc(r,u));gf(),mw(),_a();let i=e.flatMap(({source:u,kind:h,isSupporting:g})=>{if(g)return[];if(h!==void 0&&!ee(h))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(h)}`);
let m=h??cd(u.path,u.text.slice(0,pd));return m?[{source:u,kind:m}]:[]}),o=await Vx(e,i,{...t,rules:a,scopes:r,surroundings:n});n.keep?.(o.brought);let{findings:l,uses:d}=await Zx(o,{...t,rules:a,scopes:r}),
{shown:c,hidden:p}=Wx(l,s);return{files:i.map(({source:u,kind:h})=>({path:u.path,kind:h})).sort((u,h)=>u.path<h.path?-1:1),findings:c,ignores:d.map(({suppression:u,used:h,refused:g})=>({suppression:u,
used:[...h],refused:[...g]})),notices:[...o.told,...[...o.skipped].map(([u,h])=>({path:u,message:`not judged: ${h}`})),...o.limits],failures:o.failures,hidden:p,rules:a.map(Qx),...n.prefix===void 0?{}:
{prefix:n.prefix},sources:e$(o.texts,c,o.secrets)}}async function Vx(e,t,s){let r=[],n=await Rc(e,t,(k,v)=>{r.push({path:k,message:Fc(v)})},s.surroundings),a={needed:Xn(s.rules),scopes:s.scopes,edits:s.
edits??!0},i=(k,v)=>zx(n,k,a,s.helpers,y=>s.progress?.(Math.min(v+y,t.length),t.length)),o=await i(n.starts(),0),l=await i(n.others(new Set(o.flatMap(({built:k})=>k))),o.length),{pairs:d,...c}=Cx([...o,
...l]),{suppressions:p,mask:u,judged:h}=c,g=Uc(kx(d)),m=new Map([...c.brought,...e].map(({source:k})=>[k.path,k]));for(let k of new Set(g.map(({span:v})=>v.file))){let v=m.get(k);if(v&&!h.has(k))for(let y of cn(
v))p.push(Cc(y,u))}let f=[...r,...c.failures].map(({path:k,message:v})=>({path:k,message:u.message(v)}));return{...c,findings:g,failures:[...c.unread,...f],texts:m}}async function Zx(e,t){let{ignores:s=fd,
locked:r=new Set}=t,{suppressions:n}=e,a=n.some(({by:d})=>d!=="seaworthy")?(await Promise.resolve().then(()=>require("../knowledge/peer-ids.js"))).peerIds:{},i=Kc(e.findings,n,{ignores:s,locked:r,peers:a}),
o=s.comments?await Jx(i.uses,e,t):[];if(o.length===0)return i;let l=Kc(o,n,{ignores:s,locked:r,peers:a}).findings;return{...i,findings:Uc([...i.findings,...l])}}async function Jx(e,{texts:t,failures:s,
skipped:r,mask:n},{rules:a,scopes:i,known:o=[],whole:l=!0}){if(e.length===0||!a.some(({on:h})=>h==="ignore"))return[];let d=new Set(a.map(({id:h})=>h)),c=new Set([...o,...d]),p=l&&s.length===0,u=e.map(
h=>{let{file:g}=h.suppression.span;return{...h,ran:d,known:c,judged:p&&!r.has(g),text:t.get(g)?.text??""}});return z1(u,await Xn(a)(h=>h==="ignore"),Xx()).map(h=>Tc(Mc(h,{spell:hd}),n)).flatMap(h=>Nc(
h,i)??[])}var Xx=()=>{let e=Wn(()=>{},()=>{});return Fs({units:[]},e)};function Qx({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:a,why:i,standards:o}){return{id:e,subject:t,severity:s,confidence:r,
profile:n,summary:a,why:i,standards:o}}function e$(e,t,s){let r=new Set(t.flatMap(Bc));return new Map([...e.values()].flatMap(n=>r.has(n.path)?[[n.path,js(n,s.get(n.path))]]:[]))}var Gt=({suppressed:e,
status:t})=>!e&&t!=="existing";function Vc(e){let t=e?.edits??[];return e?.isPrivate||t.some(({text:s})=>J(s)!==s)?[]:t}var Zc=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/mai\
n/rules/${e}/${t}.md`;function sa({sources:e},{file:t,start:s,end:r}){let n=e.get(t),a=n?.position(s)??{line:1,column:1},i=n?.position(r)??a;return{path:t,line:a.line,column:a.column,endLine:i.line,endColumn:i.
column}}function mt({files:e,findings:t,hidden:s,since:r}){let n=t.filter(Gt),a=o=>n.filter(l=>l.severity===o).length,i=o=>t.filter(({suppressed:l})=>l?.by===o).length;return{files:e.length,findings:n.
length,suppressed:i("comment"),known:i("baseline"),existing:t.filter(({status:o,suppressed:l})=>!l&&o==="existing").length,fixed:r?.fixed.length??0,hidden:s,fixable:n.filter(ra).length,fixableSafely:n.
filter(o=>ra(o)&&o.fix?.safety==="safe").length,bySeverity:Object.fromEntries(H.toReversed().map(o=>[o,a(o)]))}}var ra=({fix:e})=>e!==null&&(e.isUnasked||(e.edits?.length??0)>0),na=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,t$=(e,t)=>[...t?[`${t} safely`]:[],...e>t?[`${e-t}${t?" more":""} with --unsafe`]:[]].join(" and "),Jc=({findings:e})=>e.some(({fix:t})=>t?.isUnasked);function Xc(e){let{files:t,findings:s,
bySeverity:r}=mt(e),n=H.toReversed().flatMap(o=>r[o]?[`${r[o]} ${o}`]:[]),a=e.since?"new finding":"finding",i=`in ${na(t,"file")}`;return s?`${na(s,a)} (${n.join(", ")}) ${i}.`:e.unshown?`${na(0,a)} s\
hown ${i}.`:`No ${a}s ${i}.`}function s$(e){let{suppressed:t,known:s,existing:r,fixed:n,hidden:a,fixable:i,fixableSafely:o}=mt(e),{since:l,unshown:d}=e,c=[...d?[`${d.count} more not shown${d.failing?`\
, and ${d.failing} of them ${d.failing===1?"fails":"fail"} the run`:""}`]:[],...i?[`seaworthy fix mends ${Jc(e)?"up to ":""}${t$(i,o)}`]:[],...l?[`${n} fixed and ${r} there already, compared with ${l.
ref}`]:[],...s?[`${s} in the baseline`]:[],...t?[`${t} suppressed`]:[],...a&&!l?[`${a} more with --profile strict`]:[]],p=Xc(e);return c.length?`${p.slice(0,-1)}; ${c.join(", ")}.`:p}var Yt=160,r$=e=>/^[ -~]*$/.
test(e)&&!e.includes("##[");function aa(e,t,s,r=Yt){let n=e.lineLength(t),a=Math.min(40,r>>2),i=n>r?Math.max(0,Math.min(s-a,n-r)):0,o=e.line(t,i,i+r);if(n<=r&&r$(o))return{text:o,column:p=>Math.max(1,
Math.min(p,n+1))};let l=[],d=i>0?"...":"",c=0;for(let[p,u]of Fp(o)){o.startsWith("#[",c)&&d.endsWith("#")&&(d+=" ");for(let h=c+p.length;c<h;c+=1)l.push(d.length+1);d+=p==="	"?"    ":u}return l.push(d.
length+1),{text:i+r<n?`${d}...`:d,column:p=>l[Math.max(0,Math.min(p-1-i,l.length-1))]??1}}var n$=3;function a$(e,t,s=Yt){let r=new Map,n=new Set;for(let o of t){let l=e.position(o.span.start),d=e.position(
Math.max(o.span.start,o.span.end-1)),c=Math.min(d.line,l.line+n$-1);d.line>c&&n.add(c);for(let p=l.line;p<=c;p+=1){let u=p===l.line?l.column:l$(e,p),h=p===d.line?d.column+1:e.lineLength(p)+1,g={start:u,
end:h,label:p===c?o.label??"":"",isMain:o.isMain};r.set(p,[...r.get(p)??[],g])}}let a=t.find(({isMain:o})=>o)??t[0],i=a?e.position(a.span.start).line-1:0;return i>0&&!r.has(i)&&/\S/.test(e.line(i,0,Yt))&&
r.set(i,[]),i$(e,r,n,s)}function i$(e,t,s,r){let n=[],a;for(let i of[...t.keys()].sort((o,l)=>o-l)){let o=a!==void 0&&s.has(a);a!==void 0&&i===a+2&&!o?n.push(o$(e,i-1,1,r)):a!==void 0&&(i>a+1||o)&&n.push(
{kind:"gap"});let l=t.get(i)??[],d=aa(e,i,l[0]?.start??1,r);n.push({kind:"source",line:i,text:d.text.trimEnd()});for(let{start:c,end:p,label:u,isMain:h}of l){let g=d.column(c);n.push({kind:"marks",indent:Math.
max(0,g-1),marks:(h?"^":"-").repeat(Math.max(1,d.column(p)-g)),label:u,isMain:h})}a=i}return a!==void 0&&s.has(a)&&n.push({kind:"gap"}),n}var o$=(e,t,s,r)=>({kind:"source",line:t,text:aa(e,t,s,r).text.
trimEnd()}),l$=(e,t)=>e.line(t,0,2e4).search(/\S|$/)+1,Ks={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"},d$=(e,t)=>`\x1B]8;;${e}\x1B\\${t}\x1B]8;;\x1B\\`;function c$(e){let t=[];
for(let s of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);!(r&&r.span.start===s.span.start&&r.span.end===s.span.end&&r.text===s.text)&&(!r||s.span.start>=r.span.
end)&&t.push(s)}return t}function p$(e,t){let s=[],r=0;for(let n of u$(e,c$(t))){let{from:a,to:i}=n,o=Array.from({length:i-a+1},(p,u)=>e.line(a+u)),l=h$(e,n).split(/\r?\n/),d=0;for(;d<o.length&&d<l.length&&
o[d]===l[d];)d+=1;let c=0;for(;c<o.length-d&&c<l.length-d&&o.at(-1-c)===l.at(-1-c);)c+=1;for(let p=d;p<o.length-c;p+=1)s.push({sign:"-",line:a+p,text:aa(e,a+p,1).text.trimEnd()});for(let p=d;p<l.length-
c;p+=1)s.push({sign:"+",line:a+r+p,text:Xs(l[p]).replaceAll("	","    ").replace(/##\[/g,"## [")});r+=l.length-o.length}return s}function u$(e,t){let s=[];for(let r of t){let n=e.position(r.span.start).
line,a=e.position(r.span.end).line,i=s.at(-1);i&&n<=i.to?(i.edits.push(r),i.to=Math.max(i.to,a)):s.push({from:n,to:a,edits:[r]})}return s}function h$(e,{from:t,to:s,edits:r}){let n=e.lineStart(s)+e.lineLength(
s),a="",i=e.lineStart(t);for(let{span:o,text:l}of r)a+=e.slice(i,o.start)+l,i=o.end;return a+(i<n?e.slice(i,n):"")}function ia(e,t,s,r){if(t===void 0||s.length+e.length<=t)return[s+e];let n=" ".repeat(
r),a=[],i=s,o=!0;for(let l of e.split(" "))!o&&i.length+1+l.length>t&&(a.push(i),i=n,o=!0),i+=o?l:` ${l}`,o=!1;return[...a,i]}var g$=4,Qc=20,f$=class{#e;#t;#s;#a=new Set;constructor(e,t){this.#e=e,this.#t=
t,this.#s=new Map(e.rules.map(s=>[s.id,Zc(s)]))}write({findings:e,places:t}){let s=m$(e),r=this.#c(e),n=[...[...t,...s.map(({span:i})=>i)].map(({file:i,end:o})=>this.#e.sources.get(i)?.position(o).line??
1),...r.flatMap(i=>i.lines.map(({line:o})=>o))],a=new b$(String(Math.max(...n)).length,this.#t);return[...e.flatMap(i=>this.#r(i)),...this.#i(e[0],t,s,a),...this.#l(e,r,a),...this.#p(e[0],a)].join(`
`)}#r({severity:e,rule:t,message:s,confidence:r}){let{style:n,columns:a,hasLinks:i}=this.#t,o=`${e}[${t}]`,l=`${ge(s)}${r==="low"?" (not certain)":""}`,[d="",...c]=ia(l,a,`${o}: `,4),p=n("bold",n(Ks[e],
o)),u=i?this.#s.get(t):void 0;return[`${u?d$(u,p):p}${n("bold",d.slice(o.length))}`,...c.map(h=>n("bold",h))]}#i({span:e,severity:t},s,r,n){let a=r.slice(0,g$),i=[...s.map(d=>({span:d,isMain:!0})),...a.
map(({span:d,message:c})=>({span:d,label:ge(c),isMain:!1}))],o=[...new Set([e.file,...i.map(({span:d})=>d.file)])],l=r.length-a.length;return[...o.flatMap(d=>this.#o(i.filter(({span:c})=>c.file===d),d===
e.file,t,n)),...l>0?n.note("note",`${l} more ${l===1?"place belongs":"places belong"} to this`):[]]}#o(e,t,s,r){let[{span:n}]=e,{path:a,line:i,column:o}=sa(this.#e,n),l=r.arrow(t?"-->":":::",`${Nt(a)}\
:${i}:${o}`),d=this.#e.sources.get(n.file);if(!d)return[l,...e.flatMap(({label:u})=>u?r.note("note",u):[])];let{columns:c}=this.#t,p=c===void 0?Yt:Math.max(30,Math.min(Yt,c-r.width-6));return[l,r.row(),
...a$(d,e,p).map(u=>this.#d(u,s,r))]}#d(e,t,s){if(e.kind==="gap")return s.gap();if(e.kind==="source")return s.row(e.text,String(e.line));let{indent:r,marks:n,label:a,isMain:i}=e;return s.row(`${" ".repeat(
r)}${this.#t.style(i?Ks[t]:"dim",a?`${n} ${a}`:n)}`)}#c(e){let t=e.flatMap(({fix:s})=>Vc(s));return[...new Set(t.map(({span:s})=>s.file))].flatMap(s=>{let r=this.#e.sources.get(s);return r?[{file:s,lines:p$(
r,t.filter(({span:n})=>n.file===s))}]:[]})}#l(e,t,s){let r=e.flatMap(({fix:i})=>i?[`${ge(i.title)}${i.safety==="unsafe"?" (may change behaviour)":""}`]:[]),n=t.flatMap(({file:i,lines:o})=>[...i===e[0]?.
span.file?[]:[s.arrow(":::",Nt(i))],...o.map(l=>this.#n(l,s))]),a=n.length-Qc;return[...[...new Set(r)].flatMap(i=>s.note("help",i)),...n.length?[s.row(),...n.slice(0,Qc)]:[],...a>0?[s.row(`${a} more ${a===
1?"line":"lines"}: seaworthy fix --diff shows them`)]:[]]}#n({sign:e,line:t,text:s},r){return r.numbered(t,this.#t.style(e==="-"?"red":"green",`${e} ${s}`.trimEnd()))}#p({rule:e},t){return!this.#t.hasPointers||
this.#t.hasLinks||this.#a.has(e)?[]:(this.#a.add(e),t.note("docs",`seaworthy explain ${e}`))}};function m$(e){let t=new Map;for(let{related:s}of e)for(let r of s){let{span:n,message:a}=r,i=`${n.file}\0${n.
start}\0${n.end}\0${a}`;t.has(i)||t.set(i,r)}return[...t.values()]}var b$=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}get width(){return this.#e+3}row(e="",t=""){let s=this.#t.style("dim",`${t.padStart(
this.#e)} ${this.#t.isUnicode?"\u2502":"|"}`);return e?`${s} ${e}`:s}numbered(e,t){return`${this.#t.style("dim",String(e).padStart(this.#e))} ${t}`}gap(){return this.#t.style("dim",`${" ".repeat(this.#e)}\
 ${this.#t.isUnicode?"\u2506":"..."}`)}arrow(e,t){return`${" ".repeat(this.#e)}${this.#t.style("dim",e)} ${t}`}note(e,t){let{style:s,columns:r}=this.#t,n=`${" ".repeat(this.#e)} = ${e}: `,[a="",...i]=ia(
t,r,n,n.length);return[`${" ".repeat(this.#e)} ${s("dim","=")} ${s("bold",`${e}:`)} ${a.slice(n.length)}`,...i]}},Gs=e=>H.length-H.indexOf(e),k$=3,y$=2;function v$(e,t){let s=[];for(let r of t){let n=s.
slice(-k$).find(a=>a.some(i=>w$(e,i,r)));n?n.push(r):s.push([r])}return s.map(r=>({findings:r.toSorted((n,a)=>Gs(n.severity)-Gs(a.severity)),places:tp(r)})).sort(ep)}function ep(e,t){let[s,r]=[e.findings[0],
t.findings[0]],[n,a]=[e.places[0],t.places[0]];return Gs(s.severity)-Gs(r.severity)||(n.file<a.file?-1:n.file>a.file?1:n.start-a.start)}function w$({sources:e},t,s){if(t.span.file!==s.span.file)return!1;
if(qs(t.span,s.span))return!0;let r=e.get(t.span.file);if(!r)return!1;let n=i=>r.position(i).line,a=(i,o)=>o.start<=i.start&&i.end<=o.end;return a(t.span,s.span)||a(s.span,t.span)?new Set([t.span,s.span].
flatMap(({start:i,end:o})=>[n(i),n(Math.max(i,o-1))])).size===1:t.rule!==s.rule||t.severity!==s.severity||!t.workload||t.workload.join("\0")!==s.workload?.join("\0")?!1:Math.abs(n(s.span.start)-n(Math.
max(t.span.start,t.span.end-1)))<=y$}function tp(e){let t=[];for(let{span:s}of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);r&&r.start<=s.start&&s.end<=r.end?t[t.
length-1]=s:(!r||s.start>=r.end||r.start===r.end)&&t.push(s)}return t}var x$={critical:10,high:10,medium:3,low:3,info:3},$$=3;function S$(e){let t=({rule:o,severity:l})=>`${l} ${o}`,s=new Map;for(let{
findings:o}of e)for(let l of o)s.set(t(l),(s.get(t(l))??0)+1);let r=new Map,n=new Map,a=e.flatMap(({findings:o})=>{let l=o.filter(d=>{let c=t(d),p=x$[d.severity],u=(r.get(c)??0)+1;return r.set(c,u),u<=
p||(s.get(c)??0)<p+$$?!0:(n.set(c,[...n.get(c)??[],d]),!1)});return l.length?[{findings:l,places:tp(l)}]:[]}),i=[...n.values()].map(o=>{let[{rule:l,severity:d}]=o;return{rule:l,severity:d,count:o.length,
files:new Set(o.map(({span:c})=>c.file)).size}});return{blocks:a.sort(ep),rests:i.sort((o,l)=>l.count-o.count)}}var sp=5;function _$(e,t,{style:s,columns:r}){let n=[["compared",E$(e)],["most",A$(e)],[
"repairs",O$(e)],["hidden",D$(e,t)]].flatMap(([a,i])=>{if(i.length===0)return[];let o=`  ${a.padEnd(8)}  `,[l="",...d]=ia(ge(i.join(", ")),r,o,o.length);return[`${s("dim",o)}${l.slice(o.length)}`,...d]});
return[s("bold",ge(Xc(e))),...n].join(`
`)}function E$(e){let{since:t}=e;if(!t)return[];let{fixed:s,existing:r}=mt(e);return[`with ${t.ref}: ${s} fixed`,`${r} there already`]}function A$({findings:e}){let t=new Map;for(let{rule:s}of e.filter(
Gt))t.set(s,(t.get(s)??0)+1);return t.size<=sp?[]:[...t].sort(([s,r],[n,a])=>a-r||(s<n?-1:1)).slice(0,sp).map(([s,r])=>`${s} (${r})`)}function O$(e){let{fixable:t,fixableSafely:s}=mt(e);if(t===0)return[];
let r=Jc(e)?"up to ":"",n=t-s;return[s?`seaworthy fix repairs ${r}${s}`:`seaworthy fix --unsafe repairs ${r}${n}`,...s&&n?[`with --unsafe ${n} more`]:[],"--diff shows the changes first"]}function D$(e,{
repeats:t,cut:s}){let{suppressed:r,known:n,hidden:a}=mt(e),{unshown:i,since:o}=e;return[...i?[`${i.count} below the minimum severity or confidence${R$(i.failing)}`]:[],...s?[`${s} beyond --max`]:[],...t?
[`${t} that repeat with --all`]:[],...a&&!o?[`${a} with --profile strict`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} ignored by comments`]:[]]}var R$=e=>e?` (${e} of them ${e===1?"fails":"fail"}\
 the run)`:"";function M$(e,t,s){let r=new Map(t.map(({id:d,summary:c})=>[d,c])),n=new Map;for(let d of e){let c=`${d.severity} ${d.rule}`,p=n.get(c)??{first:d,count:0,fixable:0};p.count+=1,p.fixable+=
ra(d)?1:0,n.set(c,p)}let a=[...n.values()].sort((d,c)=>H.indexOf(c.first.severity)-H.indexOf(d.first.severity)||c.count-d.count||(d.first.rule<c.first.rule?-1:1)),i=Math.max(0,...a.map(({first:d})=>d.
rule.length)),o=Math.max(0,...a.map(({count:d})=>String(d).length)),l=a.map(({first:{severity:d,rule:c},count:p,fixable:u})=>`${String(p).padStart(o)}  ${s(Ks[d],d.padEnd(8))}  ${s("bold",c.padEnd(i))}\
  ${u?"[*]":"[ ]"}  ${r.get(c)??""}`.trimEnd());return l.length?[[...l,"","[*] seaworthy fix repairs some of them or all"].join(`
`)]:[]}var N$=["severity","file","rule"];function T$(e,t){let s=e.findings.filter(Gt),{parts:r,left:n}=t.isCounted?{parts:M$(s,e.rules,t.style),left:{repeats:0,cut:0}}:I$(e,s,t),a=t.quiet?r:[...r,_$(e,
n,t)];return a.length?`${a.join(`

`)}
`:""}function I$(e,t,s){let{isAll:r=!1,groupBy:n="severity",most:a=Number.POSITIVE_INFINITY,style:i}=s,o=new f$(e,s),l=[],d=a,[c,p]=[0,0];for(let[u,h]of C$(t,n)){let g=v$(e,h),{blocks:m,rests:f}=r||n!==
"severity"?{blocks:g,rests:[]}:S$(g),k=m.slice(0,d);d-=k.length,p+=m.slice(k.length).reduce((v,y)=>v+y.findings.length,0),c+=f.reduce((v,{count:y})=>v+y,0),u&&k.length&&l.push(i("bold",u));for(let v of P$(
k,f))l.push("rule"in v?j$(v,s):o.write(v))}return{parts:l,left:{repeats:c,cut:p}}}function C$(e,t){if(t==="severity")return[["",e]];let s=new Map;for(let r of e){let n=t==="file"?Nt(r.span.file):r.rule,
a=s.get(n);a?a.push(r):s.set(n,[r])}return[...s].sort(([r],[n])=>r<n?-1:1)}function P$(e,t){let s=[],r=({findings:[n]})=>n?.severity;for(let[n,a]of e.entries()){s.push(a);let i=e[n+1];(!i||r(i)!==r(a))&&
s.push(...t.filter(({severity:o})=>o===r(a)))}return[...s,...t.filter(n=>!s.includes(n))]}var j$=({rule:e,severity:t,count:s,files:r},{style:n})=>`${n("bold",n(Ks[t],`${t}[${e}]`))}: ${s} more in ${r}\
 file${r===1?"":"s"} (--all lists them)`,rp=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function L$(e){return e.findings.filter(Gt).map(({span:t,severity:s,message:r,rule:n})=>{
let{path:a,line:i,column:o}=sa(e,t);return`${Nt(a).replace(/:(?=\d+:\d+: )/g,"%3A")}:${i}:${o}: ${rp(s)}[${s}] ${ge(r)} [${n}]
`}).join("")}var U$=1e3,np=5e5;function W$(e){let t=new z$(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var z$=class{#e;#t;faults=[];get whole(){return!this.#i}#s=0;#a=0;#r=0;#i=!1;constructor(e){
this.#e=e.text,this.#t=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#d(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#s=1),this.#l(),this.#s>=this.#e.length){
this.#d(0,0,"the file is empty, and JSON is expected");return}let e=this.#n(0);return e&&!this.#i&&(this.#l(),this.#s<this.#e.length&&this.#d(this.#s,this.#s+1,"something stands after the end of the J\
SON")),e}#o(e,t=this.#s){let{length:s}=this.#e;return{file:this.#t,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#d(e,t,s,r,n=""){let a=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push(
{span:this.#o(e,Math.min(t,this.#e.length)),message:s,kind:"broken",...a})}#c(e,t=this.#s){this.#i||this.#d(t,t+1,e),this.#i=!0}#l(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#s,e.test(this.#e),this.#s=
e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=this.#s,!t.exec(this.#e))return;this.#d(this.#s,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#s=
t.lastIndex}}#n(e){if(e>U$)return this.#c("values this deep inside each other are not read");if(this.#r+=1,this.#r>np)return this.#c(`more than ${kt(np)} values are not read`);let t=this.#s,s=this.#e[t];
if(s==="{")return this.#p(e);if(s==="[")return this.#g(e);if(s==='"'){let l=this.#f();return l===void 0?void 0:{kind:"string",value:l,span:this.#o(t)}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)return this.#s+=n.length,{kind:"number",text:n,span:this.#o(t)};let a=/[\w.+'-]+/y;a.lastIndex=t;let i=a.exec(this.#e)?.[0];if(i==="true"||i==="false"||i===
"null")return this.#s+=i.length,i==="null"?{kind:"null",span:this.#o(t)}:{kind:"boolean",value:i==="true",span:this.#o(t)};if(s===void 0)return this.#c("the JSON ends in the middle",Math.max(0,this.#a-
1));if(!i)return this.#c(`a value is expected here, not \`${s}\``);this.#s+=i.length;let o=/^0[xX][0-9a-fA-F]{1,16}$/.test(i)?[{span:this.#o(t),text:BigInt(i).toString()}]:void 0;return this.#d(t,this.#s,
i.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(i)?`\`${i.slice(0,40)}\` is no number of JSON: plain decimal digits, no leading zero`:`\`${i.slice(0,40)}\` is no value of JSON:\
 strings stand in double quotes`,o,"write it in decimal digits"),{kind:"null",span:this.#o(t)}}#p(e){let t=this.#s,s=[];return this.#s+=1,this.#m("}",t,()=>{let r=this.#s;if(this.#e[r]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;
a.lastIndex=r;let i=a.exec(this.#e)?.[0];return i?(this.#s+=i.length,this.#d(r,this.#s,"keys stand in double quotes",[{span:this.#o(r),text:`"${i}"`}],"put it in quotes"),this.#h(s,i,r,e)):this.#c("a \
key in double quotes is expected here")??!1}let n=this.#f();return n===void 0?!1:this.#h(s,n,r,e)})?{kind:"object",members:s,span:this.#o(t)}:s.length?{kind:"object",members:s,span:this.#o(t)}:void 0}#h(e,t,s,r){
let n=this.#o(s);if(this.#l(),this.#e[this.#s]!==":")return this.#c("a `:` is expected after the key")??!1;this.#s+=1,this.#l();let a=this.#n(r+1);return a?(this.#a=this.#s,e.push({key:t,keySpan:n,value:a,
span:this.#o(s)}),!0):!1}#g(e){let t=this.#s,s=[];return this.#s+=1,this.#m("]",t,()=>{let r=this.#n(e+1);return r?(this.#a=this.#s,s.push(r),!0):!1})||s.length?{kind:"array",items:s,span:this.#o(t)}:
void 0}#m(e,t,s){for(let r=!0;;r=!1){this.#l();let n=this.#e[this.#s];if(n===e)return this.#s+=1,!0;if(n===void 0)return this.#i||this.#d(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#i=!0,
!1;if(!r)if(n===","){let a=this.#s;if(this.#s+=1,this.#l(),this.#e[this.#s]===e){this.#d(a,a+1,"a comma stands after the last entry, which JSON does not take",[{span:this.#o(a,a+1),text:""}],"remove t\
he comma");continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#d(this.#a-1,this.#a,"a comma is missing here",[{span:this.#o(this.#a,this.#a),text:","}],"add the comma");else return this.#c(
`a comma or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#f(){let e=this.#s,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#c("this \
string is never closed",e);this.#s=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#d(e+r.index,e+r.index+r[0].length,
"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function F$(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?
t:void 0}var ap=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,a)=>n-a))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},oa=ap(0,47),q$=ap(0),B$=Array.from({length:128},(e,t)=>({kind:"one",set:[
[t,t]]})),ip=e=>B$[e]??{kind:"one",set:[[e,e]]};function H$(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],parts:[]}],n=()=>r[r.length-
1],a=o=>{n().parts.push(o)},i=!1;for(let o=0;o<s.length;o+=1){let l=s[o],d=s.charCodeAt(o),c=!1;if(l==="\\"){let p=la(s,o);if(!p)return{at:o,message:"ends with a backslash"};a(ip(p.code)),c=p.code===47,
o=p.end-1}else if(l==="*"){let p=s[o+1]==="*",u=o;for(;s[u]==="*";)u+=1;i&&(u===s.length||s[u]==="/")&&a({kind:"one",set:oa}),a({kind:"any",set:p?q$:oa}),p&&(o+=1)}else if(l==="?")a({kind:"one",set:oa});else if(l===
"["){if(/^\^?\]/.test(s.slice(o+1,o+3)))return{at:o,message:"holds a class of no character, `[]`"};let p=Y$(s,o);if(!p)return{at:o,message:"opens a `[` that is never closed"};if(p.hasDash)return{at:o,
message:"has a `-` in a class that is not a range: put it first, `[-a]`"};a({kind:"one",set:p.set}),o=p.end-1}else{if(l==="]")return{at:o,message:"closes a `]` that was never opened"};if(l==="{"){if(r.
length>=50)return{at:o,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().parts=[]}else if(l==="}"){if(r.length===
1)return{at:o,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:o,message:"has braces around a single alternative: leave them out, or separate with\
 commas"};a({kind:"choice",options:[...p,u]})}else a(ip(d)),c=d===47}i=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var K$=e=>Array.isArray(e);function op(e){
let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var lp=e=>e.every(t=>t.kind==="choice"?t.options.every(lp):
t.kind==="one"&&!dp(t.set,65535));function G$(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return op(t<0?e:e.slice(0,t))??""}function la(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function Y$(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let a=[],i=s;for(;;){let l=e[s];if(l===void 0)return;if(l==="]"&&(s>i||!n)||l==="]")break;let d=l==="\\"?
la(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>i,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]==="\\"?la(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;
s=c.end,a.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else a.push([d.code,d.code])}let o=V$(a);return{set:n?Z$(o):o,end:s+1,hasDash:r}}function V$(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];
for(let[r,n]of t){let a=s[s.length-1];a&&r<=a[1]+1?a[1]=Math.max(a[1],n):s.push([r,n])}return s}function Z$(e){let t=[],s=1;for(let[r,n]of e)r>s&&t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push(
[s,65535]),t}var dp=(e,t)=>e.some(([s,r])=>t>=s&&t<=r),cp=new L;function J$(e){let t=cp.get(e)??X$(e);return cp.set(e,t),t}function X$({document:e,environment:t}){let s=[],r=new Set,[n,a]=[it(e.source.
text.length),it(e.source.text.length)],i=[],o=(l,d)=>{(l.kind!=="scalar"||l.text.includes("$"))&&i.push({node:l,way:d})};for(let l of e.roots)for(let d of["services","configs","volumes"]){let c=l.entries.
get(d);c&&o(c.value,{key:d,above:void 0})}for(let l=i.pop();l;l=i.pop()){let{node:d,way:c}=l;if(!r.has(d))if(r.add(d),d.kind==="map")for(let[p,{value:u}]of d.entries)o(u,{key:p,above:c});else if(d.kind===
"list")for(let{value:p}of d.items)o(p,c);else{let{text:p}=d,u=e.source.text.slice(d.span.start,d.span.end),h=Q$(c),g=()=>ot(p,t,{blank:!0,room:n}).text,m=ot(p,t,{room:a}).uses.toSorted((k,v)=>k.start-
v.start),f=0;for(let k of m){f=f===void 0?void 0:eS(u,p.slice(k.start,k.end),f);let v=d.span.start+(f??0),y=f===void 0?d.span:{...d.span,start:v,end:v+k.end-k.start};f!==void 0&&(f+=1),s.push({path:h,
whole:p,now:g,span:y,exact:f!==void 0,...k})}}}return s}function Q$(e){let t=[];for(let s=e;s;s=s.above)t.push(s.key);return t.reverse()}function eS(e,t,s){for(let r=e.indexOf(t,s);r>=0;r=e.indexOf(t,
r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}var tS=[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"];function sS({source:e}){
let t=xe(e.path);return tS.map(s=>ue(t,s))}module.exports={a:$p,b:Sp,c:Ep,d:Ys,e:K,f:L,g:T,h:Jn,i:hc,j:Xn,k:Es,l:at,m:ua,n:ne,o:ha,p:fa,q:ba,r:Rp,s:ka,t:We,u:Vs,v:ya,w:ae,x:Mp,y:ln,z:dn,A:cn,B:Yo,C:le,
D:Br,E:gs,F:tm,G:im,H:z,I:km,J:H$,K:K$,L:op,M:lp,N:G$,O:dp,P:ol,Q:Ee,R:Vr,S:co,T:ym,U:vm,V:wm,W:kt,X:Hs,Y:Ax,Z:we,_:Np,$:yt,aa:Tp,ba:ze,ca:Zt,da:N,ea:xe,fa:va,ga:Jt,ha:wa,ia:ue,ja:Ip,ka:vt,la:Cp,ma:Zs,
na:Sa,oa:q,pa:b,qa:Fe,ra:Oa,sa:$e,ta:Se,ua:es,va:rr,wa:La,xa:Ua,ya:ss,za:nr,Aa:qe,Ba:ns,Ca:Fa,Da:Re,Ea:ir,Fa:$t,Ga:as,Ha:wr,Ia:hh,Ja:ci,Ka:mh,La:bh,Ma:vh,Na:wh,Oa:_h,Pa:Eh,Qa:V,Ra:is,Sa:_r,Ta:Ni,Ua:ie,
Va:Nr,Wa:Lg,Xa:Tr,Ya:J,Za:Zi,_a:ge,$a:Nt,ab:yf,bb:it,cb:ot,db:pl,eb:ul,fb:En,gb:fl,hb:On,ib:X0,jb:dk,kb:ck,lb:lm,mb:dm,nb:x,ob:re,pb:_,qb:Tt,rb:Ji,sb:Xi,tb:Qi,ub:Ur,vb:eo,wb:fe,xb:me,yb:wl,zb:xl,Ab:$l,
Bb:uk,Cb:Sl,Db:_l,Eb:Ut,Fb:El,Gb:Wt,Hb:Dl,Ib:Rl,Jb:Ds,Kb:ft,Lb:Tw,Mb:Iw,Nb:jw,Ob:_d,Pb:Lw,Qb:Uw,Rb:Ed,Sb:Ww,Tb:zw,Ub:Od,Vb:Kn,Wb:Fw,Xb:qw,Yb:Bw,Zb:Hw,_b:Dd,$b:Gw,ac:Yw,bc:Rd,cc:Vw,dc:Jw,ec:Cd,fc:Xw,gc:Ld,
hc:e1,ic:t1,jc:No,kc:To,lc:mo,mc:to,nc:ws,oc:bb,pc:on,qc:Lk,rc:Wk,sc:zk,tc:Fk,uc:qk,vc:Bk,wc:Ml,xc:Dn,yc:qs,zc:Ex,Ac:rd,Bc:av,Cc:iv,Dc:Rn,Ec:Mn,Fc:J$,Gc:sS,Hc:Tl,Ic:Nn,Jc:us,Kc:B,Lc:Xe,Mc:Qe,Nc:Rf,Oc:Fr,
Pc:Mf,Qc:et,Rc:ro,Sc:no,Tc:Pf,Uc:Il,Vc:jl,Wc:bs,Xc:wo,Yc:xo,Zc:oe,_c:Cm,$c:Ms,ad:tn,bd:Wf,cd:Ff,dd:qf,ed:rn,fd:ys,gd:rt,hd:nn,id:Te,jd:tb,kd:sb,ld:Co,md:Ll,nd:Ns,od:bn,pd:il,qd:ct,rd:Oy,sd:pt,td:zt,ud:Kl,
vd:Ts,wd:Gl,xd:In,yd:Yl,zd:Zl,Ad:My,Bd:_s,Cd:_n,Dd:ad,Ed:Bt,Fd:Kv,Gd:Gv,Hd:Jv,Id:Xv,Jd:W$,Kd:F$,Ld:$0,Md:A0,Nd:O0,Od:D0,Pd:R0,Qd:gt,Rd:ow,Sd:ee,Td:Ln,Ud:lw,Vd:dd,Wd:cd,Xd:pd,Yd:Un,Zd:cw,_d:P,$d:ud,ae:Wn,
be:$c,ce:Ec,de:gd,ee:Rc,fe:uw,ge:fd,he:zn,ie:js,je:Bn,ke:H,le:Hn,me:Sd,ne:Yn,oe:Kt,pe:s1,qe:r1,re:n1,se:Pe,te:ye,ue:pe,ve,we:a1,xe:Vn,ye:i1,ze:Wd,Ae:l1,Be:d1,Ce:c1,De:Hd,Ee:p1,Fe:u1,Ge:Gd,He:Yd,Ie:Vd,
Je:h1,Ke:g1,Le:f1,Me:m1,Ne:Qd,Oe:b1,Pe:Zn,Qe:ec,Re:k1,Se:sc,Te:nc,Ue:zc,Ve:Hc,We:Yx,Xe:Gt,Ye:Vc,Ze:Zc,_e:sa,$e:mt,af:s$,bf:N$,cf:T$,df:rp,ef:L$};
