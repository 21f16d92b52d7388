"use strict";var Ip=Object.create,ma=Object.defineProperty,Tp=Object.getOwnPropertyDescriptor,Cp=Object.getOwnPropertyNames,Pp=Object.getPrototypeOf,jp=Object.prototype.hasOwnProperty,Lp=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),Wp=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Up=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Cp(t))!jp.call(e,n)&&
n!==s&&ma(e,n,{get:()=>t[n],enumerable:!(r=Tp(t,n))||r.enumerable});return e},zp=(e,t,s)=>(s=e!=null?Ip(Pp(e)):{},Up(t||!e||!e.__esModule?ma(s,"default",{value:e,enumerable:!0}):s,e)),Js=e=>"guess"in e?
e.guess:void 0,K=e=>"documents"in e?e.documents:[e],ba=()=>({left:4e6});function ne(e,t,{left:s}=ba()){return new ka(t,{left:s}).to(e)}var ka=class{#e;#s;#t=new Map;#a;constructor(e,t){this.#e=e,this.#s=
t}to(e){let t=e.slice(0,64).toLowerCase().slice(0,64);if(this.#t.has(t))return this.#t.get(t);let s=this.#s.left>0?this.#r(t):void 0;return this.#t.set(t,s),s}#r(e){if(this.#a??=Array.from(this.#e,r=>[
r.slice(0,128).toLowerCase(),r]),this.#s.left-=this.#a.length,e.length>=4){for(let[r,n]of this.#a)if(r.startsWith(e))return n}let t,s=Math.max(1,Math.floor(e.length/3))+1;for(let[r,n]of this.#a){if(Math.
abs(e.length-r.length)>=s)continue;if(this.#s.left-=e.length*r.length,this.#s.left<0)return t;let a=qp(e,r,s);a<s&&(t=n,s=a)}return t}};function qp(e,t,s){let r=[],n=Array.from({length:t.length+1},(a,i)=>i);
for(let a=1;a<=e.length;a+=1){let i=[a],o=a;for(let l=1;l<=t.length;l+=1){let d=e[a-1]===t[l-1]?0:1,c=Math.min(n[l]+1,i[l-1]+1,n[l-1]+d);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(c=Math.min(c,r[l-2]+
1)),i.push(c),o=Math.min(o,c)}if(o>=s)return s;r=n,n=i}return n[t.length]}var ya=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Fp=["no-new-privil\
eges"],Bp=new Map([["disable","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function va(e){if(Fp.includes(e))return{key:e,value:"true"};let t=Bp.get(e);if(t!==void 0){let[i="",o=""]=t.
split("=");return{key:i,value:o,fault:`\`${e}\` is not a complete security option: write \`${t}\``,meant:t}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(
0,60)}\` is not a security option`};let n=e.slice(0,r),a=e.slice(r+1);if(!ya.includes(n)){let i=ne(n,ya),o=`\`${n.slice(0,60)}\` is not a security option`;return{key:n,value:a,fault:o,...i&&wa(a.trim())?
{meant:`${i}=${a.trim()}`}:{}}}return n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:a,fault:"only `systempaths=unconfined` is known"}:a===""&&(n==="label"||n==="apparmor")?{key:n,value:a}:
a.startsWith(" ")||a===""?{key:n,value:a,fault:`\`${n}\` and its value must not be apart: write \`${n}${s}${a.trim()}\``,...wa(a.trim())?{meant:`${n}=${a.trim()}`}:{}}:(n==="no-new-privileges"||n==="w\
ritable-cgroups")&&xa(a)===void 0?{key:n,value:a,fault:`\`${a.slice(0,60)}\` is neither true nor false`}:{key:n,value:a}}var wa=e=>e!==""&&!/^(?:unconfined|disable|false|0)$/i.test(e);function xa(e){return/^(?:1|t|T|TRUE|true|True)$/.
test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function Hp({securityOpt:e},t){if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=va(s.value);if(r.
key===t)return{option:r,at:s}}}var $a=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),He=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Xs(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(
s-1));)s-=1;return e.slice(0,s)}var Sa=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(0,s)};function ae(e,t){let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf(
"*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)return!0;let a=s;for(let i of t.slice(s+1,r).split("*")){let o=e.indexOf(i,a);if(o<0)return!1;a=o+i.length}return a<=e.length-
n.length}function Kp(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,a)=>ae(s[a]??"",n))}function yt(e){let t=String(e),s="";for(let[r,n]of[...t].entries()){let a=t[r-
1]??"";s+=a>="0"&&a<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}function $e(e,t,s=[]){let r=[...s];for(let n of e.split("/"))n===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.
push(n);return r}var Qt=/(?:^|\/)\.{0,2}(?:\/|$)/,Gp=e=>e.startsWith("/")?vt(e):Qt.test(e)?$e(e,!1).join("/")||".":e;function vt(e){if(!e.startsWith("/"))return e;let t=e.slice(1);return Qt.test(t)?`/${$e(
t,!0).join("/")}`:e}var Yp=e=>e.slice(e.lastIndexOf("/")+1);function Ke(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}function es(e,t=!1){let s=t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").
replaceAll("\\","/"):e;return Qt.test(s)?$e(s,!0).join("/"):s}function T(e,t){let s=e.replace(/^["']|["']$/g,"");return s.startsWith("/")?vt(s):t===void 0?void 0:vt(`${t.startsWith("/")?"":"/"}${t}/${s}`)}
var Se=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",_a=e=>e.includes("*")?Se(e.slice(0,e.indexOf("*"))):e;function ts(e){let t=[];for(let s=Se(e);s!=="";s=Se(s)){let r=Ke(s);r&&t.push(r)}return t.
push(""),t}function Qs(e,t){if(!e.startsWith(t))return;let{length:s}=t;return e.length===s||t.endsWith("/")?e.slice(s):e[s]==="/"?e.slice(s+1):void 0}var wt=(e,t)=>Qs(e,t)!==void 0;function he(e,t){let s=t.
startsWith("/")||e===""?t:`${e}/${t}`;return Qt.test(s)?`${t.startsWith("/")||e.startsWith("/")?"/":""}${$e(s,!1).join("/")}`:s}function Vp(e,t){let s=e.split("/").filter(Boolean),r=t.split("/").filter(
Boolean),n=0;for(;n<r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.slice(n).map(()=>".."),...s.slice(n)].join("/")}function Zp(e,t){
if(!t||!e.startsWith("../"))return e;let s=e.split("/"),r=s.findIndex(l=>l!==".."),n=t.split("/");if(r<0||r>n.length)return e;let[a,i]=[s.slice(r),n.slice(-r)],o=0;for(;o<i.length&&o<a.length-1&&a[o]===
i[o];)o+=1;return o===0?e:[...s.slice(0,r-o),...a.slice(o)].join("/")}var xt=e=>e,Jp=(e,...t)=>xt(e.map((s,r)=>`${s}${t[r]??""}`).join(""));function er(e){let t;return()=>t??=e()}var Xp=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,
Qp=String.raw`\p{Cs}`,eu=String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
tu=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,su=[String.raw`(?<=\p{L}\p{M}{0,3}${tu})[\u200c\u200d]`,String.raw`(?<=${eu}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),tr=/[^\t\n\x20-\x7e]/,Ea=er(()=>new RegExp(`(?=${tr.source})(?:(${su})|${Qp}|${Xp})`,"gu"));function Aa(e,t){return tr.test(e)?e.replace(Ea(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.
length===1?"\uFFFD":t(s)):e}var ru=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,ss=e=>Aa(e,ru),Oa=e=>Aa(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(
16).padStart(4,"0")}`).join(""));function*nu(e){let t=0;if(tr.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(Ea()))if(r===void 0){for(let a of e.slice(t,n))yield[a,a];yield[s,ss(s)],t=n+s.length}}for(let s of e.
slice(t))yield[s,s]}var sr=[],L=class{#e;get(e){return this.#e?.get(e)}has(e){return this.#e?.has(e)===!0}set(e,t){this.#e||(this.#e=new Map,sr.push(this)),this.#e.set(e,t)}forget(){this.#e=void 0}};function Da(){
for(let e of sr)e.forget();sr=[]}function C(e){let t=new L;return s=>{let r=t.get(s);if(r!==void 0||t.has(s))return r;let n=e(s);return t.set(s,n),n}}function B(e,t){let s=new Map;return r=>{let n=s.get(
r);if(n!==void 0||s.has(r))return n;let a=t(r);return r.length>au||(s.size>=e&&s.clear(),s.set(r,a)),a}}var au=500,k="\uFFFC",rs=e=>e.includes(k)?null:e,iu=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,ou=/^\w[\w.-]{0,127}$/,
Ra={sha256:64,sha384:96,sha512:128};function Ge(e,t=e){return t===e?Ma(e):{...Ma(e),text:t}}var Ma=B(1e3,e=>{let t=e.indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),n=r.lastIndexOf(":"),a=n>=
0&&!r.slice(n).includes("/"),i=a?r.slice(n+1):void 0,o=a?r.slice(0,n):r,{domain:l,path:d}=lu(o),c=du(l,d,i,s);return{text:e,domain:o===k?null:rs(l),path:rs(d),...i===void 0?o.endsWith(k)?{tag:null}:{}:
{tag:rs(i)},...s===void 0?e.endsWith(k)?{digest:null}:{}:{digest:rs(s)},...c?{fault:c}:{}}});function lu(e){let t=e.indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes(
k)||s!==s.toLowerCase()),n=r?s:"docker.io",a=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"docker.io",path:a.startsWith("library/")?a.slice(8):a}:{domain:n,path:a}}function du(e,t,s,r){
if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!t.includes(k)){if(/[A-Z]/.test(t))return"a repository is written in lower \
case";if(!t.split("/").every(n=>iu.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes(k)&&!ou.test(
s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes(k))return cu(r);if(!e.includes(k)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a regi\
stry host`}function cu(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(Ra,t)?Ra[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest al\
gorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Na=C(
({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`),pu="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",Ia="docker podman nerdctl buildah\
 skopeo helm oras crane regctl",rr=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],also:/\s-[a-z]{0,20}u/,before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",
way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${Ia} az`,under:"login",way:{options:"\
-p",value:"either"}},{programs:Ia,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"\
-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"\
mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:pu,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"sqlcmd bcp osql",way:{options:"\
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
her"},account:!0}],uu=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),hu=/-(?:password|passwd|passphrase|pass|token|api-key)$/,gu=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
nr=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
Ta=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
function fu(e){let t=new Set(e.filter(({asWords:r})=>r).flatMap(({hints:r})=>r.flatMap(n=>Ca(n)[0]??[]))),s=e.filter(({asWords:r})=>!r);return(r,n)=>t.size>0&&n.some(a=>t.has(a))||s.some(({hints:a,also:i})=>a.
some(o=>r.includes(o))&&i?.test(r)!==!1)}var Ca=e=>e.split(/\W+/).filter(Boolean),ns={what:"an SSH key",use:"build",form:"key"},_e={what:"a private key",use:"run",form:"key"},Pa={what:"private keys",use:"\
run",form:"opaque"},mu={what:"the key of an SSH server",use:"run",form:"key"},ar={what:"credentials of a registry",use:"build",form:"pairs"},ja={what:"passwords and tokens",use:"build",form:"pairs"},bu={
what:"the password of a database",use:"run",form:"pairs"},Ee={what:"credentials of a cloud",use:"either",form:"pairs"},La={what:"credentials of a cluster",use:"either",form:"pairs"},$t={what:"password\
s and tokens",use:"run",form:"pairs"},Wa={what:"secrets",use:"run",form:"env"},as={what:"a secret",use:"run",form:"value"},ku={what:"the secrets of a Terraform state",use:"either",form:"opaque"},is=(e,t)=>({
what:e,use:t,form:"opaque"}),Ae=e=>({...e,maybe:!0}),Ua=new Map([[".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",ar],[".gem/credentials .cargo\
/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",ar],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gr\
adle.properties .bundle/config .condarc",Ae(ar)],[".netrc _netrc .git-credentials git/credentials",ja],[".envrc .hgrc .gitconfig",Ae(ja)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",bu],[".htpasswd ht\
passwd .htdigest",$t],[".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",as],["credentials/production.key credentials/staging.key c\
redentials/development.key",as],[".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",Ee],["application_default_credentials\
.json serviceaccountkey.json rclone.conf .oci/config",Ee],["clouds.yaml secure.yaml",Ae(Ee)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",La],[".secrets .streamlit\
/secrets.toml",$t],["wp-config.php localsettings.php",Ae($t)],["wg0.conf",{..._e,form:"pairs"}],["secring.gpg krb5.keytab",Pa],[".ssh .gnupg",is("keys","build")],[".aws .azure .config/gcloud",is("cred\
entials of a cloud","either")],[".kube",is("credentials of a cluster","either")],[".password-store",is("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),yu=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
Wa],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,ns],[/^ssh_host_[a-z0-9_]+_key$/,mu],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
ns],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,ns],[/\.ppk$/,ns],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
_e],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,_e],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
_e],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,Pa],[/\.ovpn$/,Ae(_e)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,Ae(_e)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
Ee],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,Ee],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
Ee],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,La],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,ku],[/\.tfvars(?:\.json)?$/,$t],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
$t],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,as],[/^(?!\.)[\w.-]+\.env$/,Ae(Wa)]],vu=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
za=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,wu=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
xu=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,$u=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,Su=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i,
ir=B(500,e=>{if(e.length>500)return;let t=Ke(Xs(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"",n=Ua.get(s.slice(-2).join("/"))??Ua.get(r)??(vu.test(r)?yu.find(([a])=>a.test(r))?.[1]:void 0);
if(!(!n||za.test(e))&&!(wu.test(r)&&!xu.test(r))&&!(n.maybe&&$u.test(r)))return/^(?:auth|credentials|secrets?)\.json$/.test(r)&&Su.test(t)?void 0:n}),_u=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i,
qa=B(500,e=>{let t=ir(e);return t?t.form!=="opaque":_u.test(e)&&!za.test(e)});function Fa(e){let t=ir(e);return t!==void 0&&!t.maybe}var Ba=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,Eu=new RegExp(
String.raw`^${Ba}s([^\w\s\\])`),Au=new RegExp(String.raw`^${Ba}[aic](?:\\\s*|\s+)`),Ou=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function Du(e){let t=Au.exec(e);if(t)return e.slice(
t[0].length);let s=Eu.exec(e);if(!s)return;let[r,n]=Ru(e,s[0].length,s[1]);if(n===void 0)return;let a=[...(r??"").matchAll(Ou)].map(([,i,o])=>Mu(i??o??""));return n.replace(/\\([1-9])/g,(i,o)=>a[Number(
o)-1]??i)}function Ru(e,t,s){let r=[];for(let i=t;i<e.length&&r.length<2;i+=1)e[i]==="\\"?i+=1:e[i]===s&&r.push(i);let[n,a=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,a)]}var Mu=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),os=new Set(["echo","printf","cat","tee","sed","print"]),Nu={texts:[],files:[]},or=e=>os.has(e.name)?Tu(e):Nu,Iu=C(e=>e.filter(
({name:t})=>t==="tee")),Tu=C(e=>{let{name:t,words:s,redirects:r,feeds:n}=e,a=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),i=t==="cat"||t==="tee"?a:[...s.slice(1),...a],o=[...t==="tee"?
[e]:[],...n.length>0?Iu(n):[]],l=[...r.flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...o.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({
text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==k);return{texts:i,files:l}}),lr=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),
Cu=[{programs:"sudo",way:{stdin:lr("S","--stdin")}},{programs:"su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:lr("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},
{programs:"zfs",under:"load-key",way:{stdin:"always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},
{programs:"kinit kadmin kadmin.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:lr("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{
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
Oe=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Ye=/^(?!(?:0|false|no|n|f|off|null|)$)/i,St=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,De=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,
Pu="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries \
install-strategy script-shell node-options proxy https-proxy before cpu os libc",ls={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:Ye,production:Ye},without:"--omit NPM\
_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},ju={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta i\
sntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink rem\
ove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:Pu,version:De,path:St,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in i\
ns inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...ls,verbs:"install i in ins inst insta instal isn\
t isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,
short:"pc",long:"package call",version:De,path:St,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove \
global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yar\
nrc",version:De,path:St,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABL\
E_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...ls,switches:{...ls.switches,YARN_PRODUCTION:Ye},
verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install \
i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel\
 workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:De,path:St,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",
options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --froz\
en-lockfile"},development:{...ls,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{
install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts lin\
ker",version:De,path:St,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"\
bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"\
deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:De,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",
verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:De}},Ha=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,Lu={gem:{programs:"gem",verbs:{install:"\
install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-poli\
cy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:Ha},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remo\
ve",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". instal\
l",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUND\
LE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHO\
UT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall \
global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,
lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{
COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgra\
de-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:Ha},go:{programs:"go",verbs:{install:"\
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
Re=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,Ve=/[=<>~!]|#sha256=|.@[\d.]+$/,Wu={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"d\
ownload wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find-links trusted-ho\
st proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-set\
ting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory\
 allow-insecure-host index-strategy resolution prerelease",version:Ve,versionOptions:"-c --constraint",path:Re,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{
PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install in\
ject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:Ve,versionOptions:"--spec",path:Re,revision:"\
@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"\
requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group onl\
y-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerel\
ease exclude-newer python-platform",version:Ve,versionOptions:"--rev --tag",path:Re,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_\
LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",
include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:Ye,UV_NO_DEFAULT_GROUPS:Ye},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from wit\
h python index-url index",version:Ve,versionOptions:"--from",path:Re,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"remove self+remove",clean:"\
cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:Re,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lo\
ck",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"--only",include:"--with",instead:"\
add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"python pypi-mirror requirements editab\
le index categories extra-pip-args",version:Ve,path:Re,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",
instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:Ve,path:Re,revision:"@",lock:{manifest:"py\
project.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{
folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install\
 create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name channel prefix file solver revision \
ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,
advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},Uu={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"\
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
versionOptions:"--version"}},zu={aria2:"ca-certificates",curl:"ca-certificates",git:"ca-certificates",nodejs:"ca-certificates",wget:"ca-certificates"},qu={...Uu,...Wu,...ju,...Lu},Me=qu,Fu=new Map(Object.
entries(Me).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),ds=e=>Fu.get(e.startsWith("pip")&&/^pip[\d.]+$/.test(e)?"pip":e),Ka=(e,t)=>e!==void 0&&` ${e} `.includes(` ${t} `),Bu=Object.values(
Me).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Hu={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-a\
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
target-directory suffix"}},Ku={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ssh-copy-id":"ssh","ansible-playbook":"ansible","ansibl\
e-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},Gu={short:"",long:[]},Ga=new Map,Yu=B(1e3,e=>{let t=ds(e),s=/^python[\d.]*$/.test(e)?"python":Oe(Ku,e)??e,r=t?Me[t]:Oe(Hu,s);if(!r)return Gu;
let n=t??s,a=Ga.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return Ga.set(n,a),a});function Ne({words:e},t,s=1){if(s>1)return Ya(e,t,s);let r=Vu(e),n=r.get(
t);if(n)return n;let a=Ya(e,t,s);return r.set(t,a),a}var Vu=C(e=>new Map);function Ya(e,t,s){let{short:r,long:n,single:a}=Yu(t),i=[],o=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+
1];if(p==="--"){i=e.slice(d+1);for(let g of i)l.push(g);break}if(p.startsWith("--")||a&&/^-./.test(p)){let g=p.indexOf("="),h=g<0?p:p.slice(0,g);g>=0?o.push({name:h,value:dr(c,g+1),word:c}):n.includes(
h.replace(/^--?/,""))&&u?(o.push({name:h,value:u,word:c}),d+=1):o.push({name:h,word:c})}else if(p.startsWith("-")&&p.length>1)for(let g=1;g<p.length;g+=1){let h=p[g];if(!r.includes(h))o.push({name:`-${h}`,
word:c});else{let m=g+1<p.length,f=m?dr(c,g+1):u;o.push(f?{name:`-${h}`,value:f,word:c}:{name:`-${h}`,word:c}),m||(d+=1);break}}else l.push(c)}return{options:o,operands:l,behind:i}}var dr=({text:e,literal:t,
names:s,holes:r,takes:n,span:a},i)=>({text:e.slice(i),literal:t.startsWith(e.slice(0,i))?t.slice(i):k,...s?{names:s}:{},...r?{holes:r.slice(e.slice(0,i).split(k).length-1)}:{},...n?{takes:n}:{},span:a}),
_t=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function cr(e){let t=new RegExp([...new Set(e)].map(He).join("|"));return s=>t.test(s)}function Va(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(
e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return uu.has(s)||hu.test(s)&&!gu.test(s)}var Zu={hints:["pass","secret","token",
"api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Ju={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},
Za=e=>e.split(" ").map(t=>t.endsWith("*")?`${He(t.slice(0,-1))}\\w*`:He(t)).join("|"),pr=[],ur=new Map,hr=[...rr.map(e=>({...e,quiet:!1})),...Cu.map(e=>({...e,quiet:!0}))];for(let e of hr)for(let t of e.
programs.split(" "))t.endsWith("*")?pr.push([t.slice(0,-1),e]):ur.set(t,[...ur.get(t)??[],e]);var Et=B(1e3,e=>{let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=ur.get(t)??Xu,r=pr.filter(([n])=>t.startsWith(n));
return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}),Xu=[],gr=({name:e})=>/^(?:export|declare|local|readonly)$/.test(e),Ja=e=>e==="chpasswd"||e==="passwd";function fr({way:e,under:t},{
name:s,words:r}){if(t&&!Qa(t,r))return Xa;if("options"in e){let n=ei(e,r),{part:a}=e;return a?n.flatMap(i=>eh(i,a)):n}return"users"in e?nh(e.separator??":",sh(ti(e.users),s,r)):"setting"in e?oh(e.setting,
r):"after"in e?ah(e,r):"form"in e?ih(e.form,r):"prefix"in e?r.flatMap(n=>n.text.startsWith(e.prefix)?ge(n,e.prefix.length):[]):"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))?ge(r.at(-1),0):Xa}
var Xa=[];function Qu({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,words:t},...s])for(let{way:n,under:a,quiet:i}of Et(r.name)){if(!("stdin"in n)||a&&!Qa(a,r.words))continue;let{stdin:o}=n;if(o===
"always"||r.words.some(({text:l})=>o.test(l)))return{maybe:o==="always",quiet:i}}}var Qa=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,
ge=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],eh=({word:e,value:t},s)=>Array.from(t.matchAll(s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),th=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(
e.slice(1));function ei({options:e,value:t,among:s},r){let n=ti(e),a=[];for(let[i,o]of r.entries())for(let l of n)o.text===l&&t!=="same"||s&&th(l,o.text)?a.push(...ge(r[i+1],0)):o.text.startsWith(l)&&
o.text!==l&&t!=="next"&&a.push(...ge(o,l.startsWith("--")?l.length+1:l.length));return a}var ti=B(1e3,e=>e.split(" "));function sh(e,t,s){if(!s.some(({text:n})=>e.some(a=>rh(a,n))))return[];let r=Ne({
words:s},t).options.flatMap(({name:n,value:a})=>a&&e.includes(n)?[a]:[]);return r.length>0?r:ei({options:e.join(" "),value:"either"},s).map(({word:n,value:a})=>({...n,literal:a}))}var rh=(e,t)=>t.startsWith(
e)||e.length===2&&t.startsWith("-")&&t.includes(e[1]),nh=(e,t)=>t.flatMap(s=>{let r=s.literal.indexOf(e);return r<0?[]:ge(s,r+1)});function ah({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.
test(l));if(n<0)return[];let a=s.split(" "),i=l=>a.includes(r[l-1]?.text??""),o=r.filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!i(d));return ge(o[t],0)}var ih=(e,t)=>t.slice(1).flatMap(s=>{let r=e.
exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function oh(e,t){let s=t.findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?ge(t[s],r+1):s>0?ge(t[s+1],0):[]}function si({
programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;let a=t?He(t):Za(e),i=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",o=new RegExp(`\\b(?:${a})\\b[^|;&\\n]{0,200}?\\s(?:${Za(
s.options)})${i}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),asWords:!0,before:o}}var ri=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),ni=ri(hr.
filter(({way:e})=>!("stdin"in e))),lh=new Set([...ri(hr)].filter(e=>!ni.has(e))),dh=cr("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));function mr(e){let t=e.
toLowerCase();if(dh(t))return!0;let s=t.split(/[^\w.+-]+/),r=t.includes(".exe")?s.map(a=>a.endsWith(".exe")?a.slice(0,-4):a):s;if(r.some(a=>ni.has(a))||pr.some(([a])=>t.includes(a)&&r.some(i=>i.startsWith(
a))))return!0;let n=t.includes("echo")||t.includes("printf");return n&&/[>]|\btee\b/.test(e)?!0:(e.includes("<<")||n&&e.includes("|"))&&r.some(a=>lh.has(a))}function*ai(e){let{name:t,feeds:s,redirects:r}=e;
if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:l})=>o.startsWith("<<")?[{word:l,value:l.literal}]:[]);n.length>0&&(yield*li(n,ii(e)));let a=s.length>0?oi(s):ch;if(a.length===
0)return;let i=/^(?:echo|printf)$/.test(t)?hh(e):/^(?:cat|tee)$/.test(t)?n:uh(e,a);for(let o of a)yield*li(i,o)}var ii=e=>e.name==="chpasswd"?"pairs":Ja(e.name)?"password":Qu(e),ch=[],oi=C(e=>{let t=new Map;
for(let s of e){let r=ii(s);r&&t.set(typeof r=="string"?r:`${r.maybe} ${r.quiet}`,r)}return[...t.values()]});function li(e,t){if(!t)return[];let s=e.flatMap(({word:r,value:n})=>ph(n).map(a=>({word:r,value:a})));
return t==="pairs"?s.map(({word:r,value:n})=>({word:r,value:n.slice(n.indexOf(":")+1)})).filter(di):t==="password"?s.filter(di):s.filter(({value:r})=>!t.maybe||!/\s/.test(r)).map(r=>({...r,by:t}))}var br=({
feeds:e})=>e.length>0&&oi(e).some(t=>typeof t=="string"),di=({value:e})=>e.replaceAll(k,"").trim()!=="",ph=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),uh=({words:e},t)=>t.includes(
"pairs")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(s.literal)?[{word:s,value:s.literal}]:[]):[],ci=/%[-\d.]{0,8}[sbqd](:?)/g;function hh({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.
test(l)&&l!=="--");if(!s)return[];let n=s.literal,a=e==="printf"?Array.from(n.matchAll(ci),([,l])=>l===":"):[],i=r.filter((l,d)=>a[d%a.length]!==!0),o=e==="printf"?n.replace(ci,"$1"):n;return[{word:s,
value:o},...i.map(l=>({word:l,value:l.literal}))]}function cs(e){let t;return s=>(t??=gh(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?yr(s):s)))}function gh(e){let t=new Map;for(let{source:s,flags:r}of e){
let n=r==="i"&&fh(s)?kr:r,a=t.get(n);a?a.push(`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===kr?"":s),inSmall:s===kr}))}var kr="small",yr=e=>/[A-Z]/.test(
e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):e;function fh(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":
s.split("]")[0]??"").every(s=>[...s.matchAll(/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var $=(e,t)=>(s,r,n={})=>new mh(s,e,t,r,n),Ie=[],mh=class{name;kind;login;#e;#s;#t;#a;constructor(e,t,s,r,n){
this.name=e,this.kind=t,this.login=n.login??s,this.#e=r,this.#s=n}get images(){return this.#t??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#t}get words(){return this.#a??=this.#s.words??new RegExp(
`(?:^|[\\s/])(?:${this.#e.source})(?=[:@\\s]|$)`,"i"),this.#a}get alone(){return this.#s.alone??Ie}get shared(){return this.#s.shared??Ie}get opens(){return this.#s.opens??Ie}get options(){return this.#s.
options??Ie}get configs(){return this.#s.configs??Ie}get sets(){return pi(this.#s.sets)}get keys(){return pi(this.#s.keys)}get closes(){return[this.#s.closes??Ie].flat().map(e=>e instanceof RegExp?[e,
bh]:e)}get password(){return this.#s.password}get asks(){return this.#s.asks}get minor(){return this.#s.minor}get local(){return this.#s.local}get elsewhere(){return this.#s.elsewhere}},pi=e=>e?.split(
" ")??Ie,bh=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,O=/^(?:1|true|yes|y|on)$/i,se=/^(?:0|false|no|n|off|none)$/i,vr=/./,w=$("control","anybody"),wr=$("control","ask\
ed"),kh=$("control","varies"),ui=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,hi=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,yh=[w("Tel\
net",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),w("the Docker API",/docker|dind/,{words:ui,alone:[[2375,"the Docker API without TLS"]],elsewhere:!0}),wr("the Docker API",/docker|dind/,{words:ui,
alone:[2376,[2377,"Docker Swarm's managers"]]}),kh("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),
w("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,hi]]}),w("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,
hi]]}),wr("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),w("a registry",/registry|distribution\/distribution/,
{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),w("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),w("Marathon",/marathon/,
{shared:[8080]}),w("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submissions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),w("Flink's job manager",/flink/,{words:/\bflink\b/i,
shared:[8081,6123]}),w("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's f\
ile system"],[9864,"Hadoop's data node"]]}),w("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,16010,16020]}),w("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),w(
"Trino",/trino|presto/,{shared:[8080]}),w("RisingWave",/risingwave/,{shared:[4566,[5691,"RisingWave's dashboard"]]}),w("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),w("Dask's s\
cheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),w("Nacos",/nacos-server/,{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,se]],closes:/^NACOS_AUTH_ENABLE$/}),w("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,
{words:/temporalio\/(?:server|auto-setup|temporal)/i,shared:[7233]}),w("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),w("\
a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,{shared:[8081],minor:!0}),w("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),w("ksqlDB",/(?:cp-)?ksqldb-server/,
{shared:[8088]}),w("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),w("Redpanda's administration",
/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),w("Kong's administration",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[
[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),w("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],
local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),w("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),wr("Traefik's administra\
tion",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],opens:[[/^TRAEFIK_API_INSECURE$/,O]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),
$("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),w("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),w("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,
shared:[9e3]}),w("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,shared:[1880]}),w("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),
w("Hasura",/graphql-engine/,{shared:[8080],sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),w("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],
opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),w("Erlang's port mapper",/erlang/,{shared:[
4369],local:!0})],S=$("console","anybody"),W=$("console","asked"),At=$("console","default"),vh=[W("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,vr]]}),W("Adminer",
/adminer/,{words:/adminer/i,shared:[8080]}),W("pgAdmin",/pgadmin4/,{words:/pgadmin/i,shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,se]],sets:"PGADMIN_DEFAULT_PASSWORD"}),At("mongo-express",
/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,se]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),S("RedisInsight",/redisinsight/,{words:/redisinsight/i,
shared:[5540,8001]}),S("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[8081],closes:/^HTTP_PASSWORD/}),S("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),
S("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),S("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),W("CloudBeaver",/cloudbeaver/,
{shared:[8978]}),S("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),S("elasticsearch-head",/elasticsearch-head/,{shared:[9100]}),S("Elasticvue",/elasticvue/,{shared:[8080]}),$("console","varie\
s")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,O]]}),S("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,
shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),S("Kafdrop",/kafdrop/,{shared:[9e3]}),S("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),
S("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),S("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,
[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),At("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"\
EMQX_DASHBOARD__DEFAULT_PASSWORD"}),W("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),S("Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,
asks:/\s--auth-provider\b/}),S("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,asks:/\s--(?:basic[-_]auth|auth)\b/}),W("Airflow",/airflow/,
{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,O],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,
se]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"air\
flow"}),W("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jovyan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],
options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),W("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,
{opens:[[/^DISABLE_AUTH$/,O]]}),W("code-server",/code-server/,{words:/codercom\/code-server/i,shared:[8080]}),W("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],
opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,O]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),W("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,
/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"WEBPASSWORD FTLCONF_webserver_api_password"}),W("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,se]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANA\
GEMENT_JWT_SECRET"}),W("Orthanc",/orthanc(?:-python|-plugins)?/,{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,se]],password:"orthanc"}),W("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,
O]]}),At("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[81],password:"changeme"}),At("Guacamole",/guacamole/,{password:"guacadmin"}),At("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),S("F\
rigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),S("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),
S("MLflow",/mlflow/,{shared:[5e3]}),S("Dagster",/dagster(?:-k8s|-celery-k8s)?/,{shared:[3e3]}),S("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],wh=[S("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,
{words:/selenium/i,shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),$("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
O]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),$("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),w("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],G=$("monitor","anybody"),xh=[G("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
G("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),G("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),G("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),G("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),G("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),G("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),G("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),G("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),G("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),G("TensorBoard",/tensorboard/,{shared:[6006]})],E=$("datastore","anybody"),U=$("datastore","a\
sked"),Ze=$("datastore","varies"),Ot=e=>[/^ALLOW_EMPTY_PASSWORD$/,O,e],$h=[U("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Ot(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),U("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
vr,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Ot(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),E("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Ot(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),E(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Ot(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
E("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),Ze("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
se]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),U("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.ym\
l",/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
O]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),U("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),E("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),E("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),E("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),Ze("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,se],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,O]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),U("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Ot(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),U("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,se]],sets:"NEO4J_AUTH",password:"neo4j"}),E("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,
shared:[7687,7444]}),E("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),U("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[
8529],opens:[[/^ARANGO_NO_AUTH$/,vr]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),U("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),
Ze("RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
U("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),U("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),U("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),Ze("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
E("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),E("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),E("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),E("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),Ze("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),E("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),E("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),U("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),E("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),$("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),$("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),E("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),E("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),E("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),U("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),Ze("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
O]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),E("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,O,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],Y=$("debug","anybody"),Dt=$("back door","varies"),D=/(?!)/,Sh=[Y("th\
e Delve debugger",D,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),Y("the Java debugger",D,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),Y("the Node.js debugger",
D,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),Y("the Ruby debugger",D,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),Y("the Python debugger",D,{words:/debugpy|ptvsd/i,shared:[5678]}),Y("the N\
ode.js debugger",D,{words:/--debug\b/i,shared:[5858]}),Y("the JBoss debugger",D,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),Y("Chrome's debugger",D,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),Y("the Delve debugger",D,{words:/\bdlv\b|delve/i,shared:[4e4]}),Y("the .NET debugger",D,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),Y("gdbserver",D,{words:/\bgdbserver\b/i,
shared:[2159]})],_h=[Dt("a usual back door",D,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),Dt("a usual back door",D,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),Dt("a usua\
l back door",D,{words:/irc|kvrocks/i,alone:[6666]}),Dt("a usual back door",D,{words:/terraria|game|server/i,alone:[7777]}),Dt("a usual back door",D,{words:D,alone:[31337]})],I=$("datastore","anybody"),
Eh=$("datastore","asked"),Ah=[I("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),I("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),Eh("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),I("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),I("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,O]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
I("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),I("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
I("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),I("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],Oh=[I("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,O,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
I("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
O,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),$("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),I("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),I("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),I("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),I("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),$("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,O]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),I("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),I("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],xr=$("broker","anybody"),Dh=[xr("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),xr("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
O]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,se]]}),$("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),xr("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],$r=[$h,Ah,Oh,Dh,yh,vh,wh,xh,Sh,_h],Je=$r.flat(),Sr=Je.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared)),_r=new Map;for(let e of Sr){let t=_r.get(e.port);
t?t.push(e):_r.set(e.port,[e])}var Rh=({from:e,to:t})=>e===t?_r.get(e)??[]:Sr.filter(({port:s})=>s>=e&&s<=t);function gi(e){let t=Er.get(e);if(!t){let s=yr(e);t=$r.flatMap((r,n)=>Mh[n]?.(s)?r.filter(({
images:a})=>a.test(s)):[])}return Er.size<Nh&&Er.set(e,t),t}var Mh=$r.map(e=>cs(()=>e.map(({images:t})=>t))),Er=new Map,Nh=1e4,Ih=e=>gi(e).some(({kind:t})=>t==="datastore");function Th(e,t,s=()=>[]){if(!Ch.
test(yr(e))||!Ph(e))return!1;let r=fi.filter(([a,i])=>a.test(e)&&i.test(t)),n=([,,a])=>a!==void 0&&s().some(([i,o])=>a.test(i)&&o!=="");return r.length>0&&!r.some(n)}var fi=Je.flatMap(({opens:e})=>e),
Ch=/auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/,Ph=B(1e3,cs(()=>fi.map(([e])=>e))),mi=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...Je.flatMap(e=>e.options)],bi=cs(()=>mi),ki=/auth|secur|grant|protected|admin-api|token|password/i;function jh(e,t=""){if(!(!ki.test(e)&&!ki.test(t))&&!(!bi(e)&&!(t&&bi(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.
test(e))for(let s of mi){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var Lh=({sets:e,closes:t,asks:s},r,n)=>r.some(([a,i])=>i!==""&&e.some(o=>o.toUpperCase()===a.toUpperCase())||
t.some(([o,l])=>o.test(a)&&(i===void 0||l.test(i))))||s!==void 0&&Wh(s,n);function Wh(e,t){let s=e.exec(t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var Uh=new Set(
Je.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),zh=Je.flatMap(({password:e})=>e===void 0?[]:[e]),qh=Je.flatMap(({configs:e})=>e);function Fh([,e,t],s){let r=s.length<Bh&&!t?.test(s)?
e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let a=r.index+r[0].length;return{start:a-n.length,end:a}}var Bh=1e5,Hh={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD\
 KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWOR\
D LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT W\
ORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD\
 JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_\
PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECR\
ET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_\
HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"S\
PRING_SECURITY_USER_PASSWORD"},yi=new Set([...Uh,...Object.values(Hh).flatMap(e=>e.toUpperCase().split(" "))]),Kh=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
vi=e=>yi.has(e.toUpperCase())||Kh.test(e.toUpperCase()),wi=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],xi=e=>/AUTH|USER/i.test(e)&&wi.some(([t])=>t.test(e));function $i(e,t){let[,s="",r]=wi.find(([
a])=>a.test(e))??[],n=s?t.indexOf(s):-1;return n<0||r?.test(t)===!1?void 0:t.slice(n+1)}var Gh=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
Yh=e=>Gh.test(e)||yi.has(e.toUpperCase()),Xe=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Vh=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
Zh=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Jh=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),Si=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),Xh=B(2e3,e=>Si(
e.toLowerCase())),V=e=>e.length<=200&&Qh(e),Qh=B(2e3,e=>{if(Yh(e))return!0;let t=Xe(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&
t.length<=3||/^(?:NO)?PASSWD$/.test(e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("p\
rivate")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>
1:/^keys?$/.test(r)&&Zh.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Jh.has(n)):/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,a)=>Vh.
test(n)&&eg(t.slice(a+1)))}),eg=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),tg=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function sg(e){let t=Xe(e);return tg.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function rg(e,t){let s=Xe(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(a=>s.replace("access_key",a)),n=new Set([...t].map(a=>Xe(a).join("_")));return r.some(a=>n.has(
a))}var ng=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,_i=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|invalid|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
ag=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,ig=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
Ar=new Set([...zh,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),og=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function ps(e,t,s){let r=Ai(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:ng.test(r)||cg(r)||pg(e)&&hg(r)||gg(e,r)}function Or(e){let t=Ai(e),s=t.replace(Ta,"");return Dr(t)||_i.test(t)||ig.test(t)||ag.test(t)||s!==t&&Ei(s)}function lg(e){let t=e.replace(Ta,"");return Dr(
e.slice(-12))||t!==e&&Ei(t)}var Ei=e=>Dr(e)||_i.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&dg(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),dg=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),Ai=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),Dr=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,cg=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function pg(e){let t=Xe(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>ug.test(
s))}var ug=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,hg=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),gg=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),fg=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,mg=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,bg=/\bPrivate-Lines: {0,4}\d{1,4}/g,
kg=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,yg=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,Rr=/(?:\\[nrt]|[\s"'\\,])+/y,vg=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
wg=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function Qe(e,t=!1){let s=[],r=(n,a,i)=>{if(n<(s.at(-1)?.end??0))return;i.lastIndex=a;let o=i.exec(e),l=o&&!o[0].endsWith("B\
EGIN ");s.push({start:n,end:l?o.index+o[0].length:t&&!o?e.length:Oi(e,a)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:a}of e.matchAll(fg))r(a,a+n.length,mg);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:a}of e.matchAll(bg))r(a+n.length,a+n.length,kg);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(yg))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:Oi(e,n)});return s}function Oi(e,t){let s=t;for(let r=t;r<e.length;){Rr.lastIndex=r,Rr.test(e)&&(r=Rr.lastIndex);let n=[vg,wg].find(a=>(a.lastIndex=r,a.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var xg=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),Mr=e=>Ar.has(e)||og.test(e),$g=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
Sg=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function _g(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll($g))if(!(Sg.test(r)&&Mr(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(Ar.has(s.toLowerCase())||!(ps("",s,t)||Or(s))))return s}}var Di=15,Ri=cr(nr.map(({hint:e})=>e));function Nr(e,t=!1){let s=e.slice(0,4096),r=e.length<Di?"":s.toLowerCase();if(Ri(r))for(let{name:a,hint:i,
pattern:o}of nr){let l=r.includes(i)?o.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||lg(l))continue;let[d]=a==="private key"?Qe(e,!0):[];return{secret:{by:"format",what:a,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=_g(e,t);return n?{secret:Ir("url","password in a URL",Mr(n.toLowerCase())),value:n}:void 0}var Eg=e=>e.length<Di&&/^[\w.-]*$/.test(e),Ag=e=>V(e)||xi(e);function et(e,t,s=!1){let r=t.
trim(),n=Nr(r,s);if(n)return n.secret;if(!xi(e))return V(e)?Mi(e,r,s):void 0;let a=$i(e,r);return a===void 0?void 0:Mi(e,a,s)}var Ir=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Mi(e,t,s){
let r=t.slice(0,4096).toLowerCase();if(!Og(e,r)){if(Ar.has(r))return Ir("name","",!0);if(!(ps(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return Or(t)?vi(e)?{by:"name",what:"\
placeholder that works as a password",wellKnown:!0}:void 0:Ir("name","credential",Mr(r))}}var Og=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),us=16384;function Z(e,t){return t.length>1&&
t.length<us&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?et(e,t):void 0}var Dg=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,Rg=/^(?:Set-)?Cookie:/i,
Mg=/[^=;\s]{1,200}=([^;\n]*)/g,Ng=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,Ig=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,
Tg=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,Cg=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,Pg=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,
jg=/^s([|/#,@!])/,Lg=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];
function*hs(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=Dg.exec(e)?.[1];if(t)yield*tt(t);else if(Rg.test(e))for(let[,s=""]of e.matchAll(Mg))yield*tt(s);else yield*Wg(
e);if(yield*Ni(e),/["']/.test(e))for(let s of[Tg,Cg])for(let[,r="",n=""]of e.matchAll(s))V(r)&&(yield*tt(n));if(/pass|pwd|identified|:\/\//i.test(e))for(let s of Lg)for(let[,r=""]of e.matchAll(s))yield*tt(
r);yield*Ug(e)}function Ni(e){let[,t="",s=""]=Pg.exec(e)??[];if(V(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));return Z(t,r)?[r]:[]}return e.startsWith("-")&&s.includes(
"=")&&!s.startsWith("-")?Ni(s):[]}var tt=e=>Z("PASSWORD",e)?[e]:[];function Wg(e){let[,t="",s=""]=Ng.exec(e)??[];return t&&(Ig.test(t)||V(t))?tt(s):[]}function Ug(e){let t=jg.exec(e)?.[1];if(!t)return[];
let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?tt(r):[]}var zg=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*Ii(e,t){for(let{0:s,1:r="",2:n="",index:a}of e.matchAll(zg)){if(/^\\?["']/.test(n)&&!/["']/.test(e[a-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,a-41),a)))
continue;let{value:i,start:o,end:l}=qg(e,a+s.length,e[a-1]??"");/\s$/.test(n)&&Fg(e.slice(l,l+100))||/^:/.test(n)&&Ti.test(i)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(i)?{name:r,value:"",start:o}:
{name:r,value:i,start:o})}}var Ti=/^[|>][-+1-9]{0,2}$/;function qg(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),a=r?e.indexOf(
r==="{"?"}":r,n):Ci(e,n,s),i=a<0?Ci(e,n,""):a;return{value:e.slice(n,i),start:n,end:i}}var Fg=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function Ci(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var Tr=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function Pi(e){for(let t of e){let s=ie(t);if(s)return s}}var Bg=cr(Tr.flatMap(({hints:e})=>e));function ji(e,t=e.toLowerCase()){if(!Bg(t))return[];let s=[];for(let{hints:r,pattern:n,as:a,
what:i}of Tr)if(r.some(o=>t.includes(o)))for(let{0:o,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=Z(a,c);p&&s.push({value:c,start:l+o.lastIndexOf(c),secret:i?{...p,what:i}:p})}return s}function ie(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,us),r=Nr(s.trim());if(r)return r;let n=Hg(s),[a]=ji(n);if(a)return{secret:a.secret,value:a.value};if(!/[=:]/.test(n))return;let i=Rt(n);for(let{name:o,value:l}of Ii(
n,t)){let d=Z(o,l);if(d&&!(i&&d.wellKnown))return{secret:d,value:l}}}var Hg=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Rt(t)).join(`
`):e,Rt=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*Cr(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let i=Rt(a)?void 0:ie(Li(a));i&&(yield{...i,span:{file:t,start:n,end:n+a.trimEnd().length}}),n+=a.length+1}}function Li(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,k);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,a)=>n.endsWith("-")&&a?a:k);return t}var Wi=e=>Et(e.name).some(t=>fr(t,e).length>0)||Kg(e)||e.assignments.some(Yg)||Gg(e)||e.words.some(Vg);function Kg({
name:e,redirects:t,feeds:s}){return t.length===0&&s.length===0?!1:e==="echo"||e==="printf"||t.some(({operator:r})=>r==="<<"||r==="<<<")||br({feeds:s})}var Gg=e=>e.name==="sed"||gr(e),Yg=({name:e,value:t})=>Ag(
e)||!zi(t.literal),Vg=({text:e,literal:t})=>!zi(t)||e!==t&&Ui(e);function Ui(e){if(!e.startsWith("-"))return!1;let t=e.indexOf("=");return Va(t<0?e:e.slice(0,t))}function zi(e){return Mt.has(e)?!0:Ui(
e)||ie(e)||!hs(e).next().done?!1:(e.length>Jg||(Mt.size>=Zg&&Mt.clear(),Mt.add(e)),!0)}var Mt=new Set,Zg=2e3,Jg=200,Xg=()=>Mt.clear(),Qg=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
ef=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function tf(e,t=!1){if(!br(e)){for(let s of Pr(e,t))if(!s.quiet)return s}}function Pr(e,t=!1){return Wi(e)?rf(e,t):sf}var sf=[];function rf(e,t){
let s=t&&(e.assignments.length>0||gr(e))?af:nf,r=s.get(e);if(r)return r;let n=new Set,a=[];for(let i of of(e,t))i.quiet&&i.value!==void 0&&n.has(i.value)||(n.add(i.value??""),a.push(i));return s.set(e,
a),a}var nf=new L,af=new L;function*of(e,t){let s=(i,o)=>Qg.test(o)||t&&sg(i)&&ef.test(o);for(let{name:i,value:o,span:l}of e.assignments){let d=qi(i,o.literal,s);d&&(yield{...d,span:l})}let r=[...gs(e)];
yield*r;for(let{operator:i,target:o}of e.redirects)(i==="<<"||i==="<<<")&&(yield*cf(o));let n=gr(e),a=[...r.filter(({quiet:i})=>!i),...br(e)?[]:Lr(e)].map(({span:i})=>i);for(let i of e.words.slice(1)){
if(!a.some(({start:o,end:l})=>o<i.span.end&&i.span.start<l)){let o=n?i.literal.indexOf("="):-1,l=o>0?qi(i.literal.slice(0,o),i.literal.slice(o+1),s):ie(lf(i,e));l&&(yield{span:i.span,...l})}for(let o of hs(
i.literal))yield{span:i.span,value:o,secret:jr,quiet:!0}}}var jr={by:"name",what:"credential",wellKnown:!1};function qi(e,t,s){let r=Z(e,t),n=r?{secret:r,value:t}:ie(t,"line"),a=n?.secret.wellKnown||s(
e,t)||s(e,n?.value??"");return n&&a?{...n,quiet:!0}:n}var lf=({literal:e},{name:t})=>t==="sed"?Du(e)??e:e;function*gs(e){let t=Et(e.name);if(!t.some(({account:s})=>s)){for(let s of t)for(let r of fr(s,
e))yield*Fi(r,s.quiet);yield*mf(e)}yield*pf(e),yield*uf(e)}function*Fi({word:e,value:t},s){let r=Z("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:{}})}function*Lr(e){for(let{word:t,
value:s,by:r}of ai(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of Et(e.name))for(let{word:s,value:r}of t.account?fr(t,e):[])r.length>1&&!/^[*!]/.test(r)&&!r.includes(k)&&(yield{span:df(s),
value:r})}var df=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*cf({literal:e,text:t,span:s}){let r=e===t&&s.end-s.start===t.length,n=s.start;for(let a of e.
slice(0,us).split(`
`)){let i=Rt(a)?void 0:ie(a),o=r?{...s,start:n+a.search(/\S|$/),end:n+a.trimEnd().length}:s;i&&(yield{...i,span:o});for(let l of hs(a.trim()))yield{span:o,value:l,secret:jr,quiet:!0};n+=a.length+1}}function*pf(e){
for(let{word:t,value:s,by:r}of ai(e))r&&(yield*Fi({word:t,value:s},r.quiet))}function*uf(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=or(e),r=t.filter(({text:a})=>!a.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(Fa)){let a=Z("PASSWORD",n.literal);a&&(yield{span:n.span,secret:{...a,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:a,literal:i}of r)for(let o of ff(i,s))yield{span:a,value:o,secret:jr,quiet:!0}}}var hf=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,gf=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function ff(e,t){
let s=n=>t.some(a=>n.test(a));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return Z("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?gf:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?hf:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let a=r.exec(n.trim())?.[1];return a&&Z("PASSWORD",a)?[a]:[]}):[]}function*mf(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),a=n<0?r.
text:r.text.slice(0,n);if(!Va(a)||kf(a,e))continue;let i=t[s+1],o=n<0?i?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=o&&!o.startsWith("-")&&Z(bf.test(a)?"REDIS_PASSWORD":"PASSWORD",o);!o||!l||
o.startsWith("pass:")||o==="changeit"&&yf(a,t)||(yield{span:n<0&&i?{...r.span,end:i.span.end}:r.span,secret:l,value:o})}}var bf=/^--(?:requirepass|masterauth)$/,kf=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function yf(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var vf=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*Bi(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:a}of e.matchAll(vf)){let i=et(s,n,!0);if(!i||!r.endsWith("-")&&!wf(s,n))continue;let o=a+t.length-n.length-1;yield{start:o,end:o+n.length,value:n,isKnown:i.
wellKnown}}}var wf=(e,t)=>V(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),xf=3,$f=16,Wr=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
st=/\\\r?\n|\r?\n[ \t]*- /y,Sf=/(?<!\\|\\\r)\n(?![ \t]*- )/g,fs=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Ur(e){if(!mr(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(Sf),({index:n})=>n),
e.length]){let[n,a]=[s,e.slice(s,r)];if(a.length===e.length||mr(a))for(let i of Hi({text:a,at:o=>n+o},0))t.push(i);s=r+1}return t}function Hi(e,t){let{segments:s,quoted:r}=new Af(e).read(),n=[],a=[];for(let{
words:i,redirects:o,pipes:l}of s.reverse()){let d=l?a:[];a=Ef(i).map(c=>({name:Ki(i[c]),words:i.slice(c),redirects:o,feeds:d})),n.push({name:"",words:i,redirects:[],feeds:[]},...a)}if(t<xf){for(let i of r)
if(mr(i.text))for(let o of Hi(i,t+1))n.push(o)}return n}var Ki=e=>e?.text.replace(/^.*[/\\]/s,"")??"",_f=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function Ef(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=Ki(e[s]);return t.has(r)?!1:(t.add(r),Et(r).length>0||os.has(r)||Ja(r))}).slice(0,$f)}var Af=class{#e;#s;#t=[{words:[],redirects:[],pipes:!1}];#a=[];#r=0;#i;#o;constructor({text:e,at:t}){
this.#e=e,this.#s=t}read(){for(;this.#r<this.#e.length;)this.#d(this.#e[this.#r]);return this.#n(),{segments:this.#t,quoted:this.#a}}#d(e){e==='"'||e==="'"?this.#u(e):e==="\\"?this.#g():e==="$"?this.#m(
this.#r):e===`
`?this.#h():";|&()`".includes(e)?this.#p(e):e==="<"||e===">"?this.#f():this.#c(e)?this.#n(1):this.#l(e,this.#r,1)}#c(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#i:(e===","||e==="]"||e==="}")&&(!this.#i||
/["'\s,\]}]|^$/.test(this.#e[this.#r+1]??""))}#l(e,t,s){this.#i??={text:"",places:[],start:this.#s(t)},this.#i.text+=e;for(let r=0;r<e.length;r+=1)this.#i.places.push(this.#s(t));this.#r=t+s}#n(e=0){let t=this.#r<
this.#e.length?this.#s(this.#r):this.#s(this.#e.length-1)+1;if(this.#r+=e,!this.#i)return;let{text:s,start:r}=this.#i,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:a,redirects:i}=this.#t.at(
-1);this.#o?i.push({operator:this.#o,target:n}):a.push(n),this.#i=void 0,this.#o=void 0}#p(e){this.#n(),this.#o=void 0;let t=this.#e[this.#r+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#r+=t?2:1}#h(){st.lastIndex=this.#e[this.#r-1]==="\r"?this.#r-1:this.#r,st.test(this.#e)?this.#n(st.lastIndex-this.#r):this.#p(`
`)}#g(){st.lastIndex=this.#r,st.test(this.#e)?this.#n(st.lastIndex-this.#r):_f.test(this.#i?.text??"")?this.#l("\\",this.#r,1):this.#l(this.#e[this.#r+1]??"\\",this.#r,2)}#m(e){Wr.lastIndex=e,Wr.test(
this.#e)?this.#l(k,e,Wr.lastIndex-e):this.#l("$",e,1)}#f(){/^\d$/.test(this.#i?.text??"")&&(this.#i=void 0),this.#n(),fs.lastIndex=this.#r,fs.test(this.#e);let e=this.#e.slice(this.#r,fs.lastIndex).trimEnd();
this.#o=/^<<-?$/.test(e)?"<":e,this.#r=fs.lastIndex}#u(e){let t=this.#r,s=this.#b(e);if(s===void 0){this.#n(1);return}let r=this.#i?.text.length??0;for(this.#i??={text:"",places:[],start:this.#s(t)},this.#r=
t+1;this.#r<s;){let i=this.#e[this.#r];e==='"'&&i==="\\"?this.#l(this.#e[this.#r+1]??"",this.#r,2):e==='"'&&i==="$"?this.#m(this.#r):this.#l(i,this.#r,1)}let n=this.#i.text.slice(r),a=this.#i.places.slice(
r);/\s/.test(n)&&this.#a.push({text:n,at:i=>a[i]}),this.#r=s+1,/[,\]}]/.test(this.#e[this.#r]??"")&&this.#n()}#b(e){for(let t=this.#r+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},Gi=/[\\"'$]/;function Yi(e,t){let s=Vi(e,t).map(i=>({start:i,end:i+t.length}));if(s.length>0||!Gi.test(e))return s;let r=[],n="";for(let i=0;i<e.length;i+=1)Gi.test(
e[i])||(n+=e[i],r.push(i));let a=t.replace(/[\\"'$]/g,"");return Vi(n,a).map(i=>({start:r[i],end:r[i+a.length-1]+1}))}function Vi(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var Te=e=>e.replace(/[^\r\n]/g,"*"),Zi=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
zr=/^[$\uFFFC*]/;function Nt(e,t,s){let r=e.filter(a=>a!==void 0),n=r.map(a=>a.before.source).join("|");return{hinted:fu(r),pattern:new RegExp(`(${n})(${t.source})`,`g${r.length===1?r[0]?.before.flags:
""}`),unless:s}}var Of=[{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],Df=[Nt([Zu],/[^\s"',\]]+/,zr),Nt([Ju],/[^\s"',]+/,zr),Nt([...rr.filter(
({account:e})=>!e).map(si),...Tr.map(({anywhere:e})=>e)],/[^\s"',;|&]+/,/^[$\uFFFC*-]/),Nt([{hints:["bearer","basic"],before:/(?:Bearer|Basic)\s+/}],/[\w.+/=-]{8,}/,zr),Nt([...rr.filter(({account:e})=>e).
map(si),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}],/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function J(e){if(e.length>8e3)return`${J(e.slice(0,8e3))}...`;let t=It.
get(e);if(t!==void 0)return t;let s=Nf(e);return It.size>=Rf&&It.clear(),It.set(e,s),s}var It=new Map,Rf=2e3,Mf=()=>It.clear();function Nf(e){let t=e.toLowerCase(),[s,r]=[t.includes("://"),Si(t)],n=s?
Of.reduce(Ji,e):e;for(let{start:o,end:l,value:d}of Bi(n))n=n.slice(0,o)+Te(d)+n.slice(l);let a=Ri(t)?nr.filter(({hint:o})=>t.includes(o)):[];(a.length>0||s||r)&&(n=n.replace(Zi,Qi));let i=Ca(n);for(let o of Df)
o.hinted(t,i)&&(n=Ji(n,o));for(let{pattern:o}of a)n=n.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),Te);for(let{start:o,end:l}of If(e,t,r))n=n.slice(0,o)+Te(n.slice(o,l))+n.slice(l);return n}
var Ji=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,a)=>s?.test(a)?r:n+Te(a));function*If(e,t,s){for(let{value:r,start:n}of ji(e,t))yield Xi(e,{start:n,end:n+r.length});if(s)for(let{name:r,value:n,start:a}of Ii(
e,"anywhere"))!n.includes("$")&&Z(r,n)&&(yield{start:a,end:a+n.length});yield*Qe(e);for(let{span:r,value:n}of Tf(e)){let a=e.slice(r.start,r.end),i=n.split(k).flatMap(o=>o.length>1?Yi(a,o):[]);i.length===
0&&(yield Xi(e,r));for(let{start:o,end:l}of i)yield{start:r.start+o,end:r.start+l}}}function*Tf(e){for(let t of Ur(e)){for(let{span:s,value:r=""}of gs(t))yield{span:s,value:r};if(yield*Lr(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of hs(s))yield{span:r,value:n}}}function Xi(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var Cf=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function Qi(e,t,s,r,n){if(Ti.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(Cf,(i,o,l)=>et(s,l,!0)?o+Te(l):i)}`;let a=n.
replace(/^(["'])(.*)\1$/s,"$2");return et(s,a,!0)?`${t}${s}${t}${r}${n.replace(a,()=>Te(a))}`:a===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(i,o,l,d)=>et(
l,d,!0)?`${o}${l}=${Te(d)}`:i)}`:a!==n&&/[=:]/.test(a)?`${t}${s}${t}${r}${n.replace(a,()=>a.replace(Zi,Qi))}`:e}function eo(e){return xt(ss(J(e)).replace(/##\[/g,"## ["))}var fe=e=>eo(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Tt=e=>xt(fe(e).replace(/^\s*::/,"./::")),Pf=e=>xt(`${Oa(JSON.stringify(e,(t,s)=>typeof s=="string"?jf(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),jf=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"),Lf=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,Wf=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,Uf=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,
zf=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,qf=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;function to(e){
if(!/^[-+.\d]/.test(e))return;let t=e.replaceAll("_",""),[,s,r=""]=Uf.exec(t)??[];if(s===void 0)return zf.test(t)?Number(t):void 0;let n=Number(/^0\d/.test(r)?`0o${r.slice(1)}`:r);return s==="-"?-n:n}
function so(e){let[,t,s,r,...n]=qf.exec(e)??[];if(t===void 0)return!1;let[a=0,i=0,o=0]=n.filter(d=>d!==void 0).map(Number),l=new Date(Date.UTC(2e3+Number(t)%400,Number(s),0)).getUTCDate();return Number(
s)>=1&&Number(s)<=12&&Number(r)>=1&&Number(r)<=l&&a<24&&i<60&&o<60}var ro=e=>!Lf.test(e)&&!Wf.test(e)&&to(e)===void 0&&!so(e),Ff=72;function qr(e,t){if(typeof e!="object")return` ${be(e,!1)}`;let s={...t,
column:t.column+t.step},r=`${t.lineEnd}${" ".repeat(s.column)}`;if(Fr(e)){let a=me(e);return a.length<=Ff&&e.every(i=>typeof i!="object")?` ${a}`:e.map(i=>`${r}-${no(i,s)}`).join("")}let n=Object.entries(
e);return n.length===0?" {}":n.map(([a,i])=>`${r}${be(a,!1)}:${qr(i,s)}`).join("")}function no(e,t){if(typeof e!="object"||Fr(e))return` ${me(e)}`;let s={...t,column:t.column+2};return` ${Object.entries(
e).map(([r,n])=>`${be(r,!1)}:${qr(n,s)}`).join(`${t.lineEnd}${" ".repeat(s.column)}`)}`}function me(e){return typeof e!="object"?be(e,!0):Fr(e)?`[${e.map(me).join(", ")}]`:`{${Object.entries(e).map(([
t,s])=>`${be(t,!0)}: ${me(s)}`).join(", ")}}`}var Fr=e=>Array.isArray(e);function be(e,t){return typeof e!="string"?String(e):Bf(e)&&!(t&&/[,[\]{}]/.test(e))?e:JSON.stringify(e)}function Bf(e){return!/^[\w/.$(+~-][\x20-\x7e]*$/.
test(e)||/["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(e)?!1:ro(e)&&!/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(e)}var ao=class{path;text;alone;#e;constructor(e,t,s=!1){this.path=e,this.text=t,
this.alone=s}get lineEnd(){let e=this.text.indexOf(`
`);return e>0&&this.text[e-1]==="\r"?`\r
`:`
`}get lineCount(){return this.#s().length}position(e){let t=this.#s(),s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+
1}}lineStart(e){let t=this.#s();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#s(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}},ke=(e,t)=>e.lastIndexOf(`
`,t-1)+1||(e.startsWith("\uFEFF")?1:0);function Hf(e,{file:t,start:s,end:r}){let n=e.indexOf(`
`,r);return{file:t,start:ke(e,s),end:n<0?e.length:n+1}}var io=e=>/\b(?:need(?:s|ed)?|required?|requires|necessary)\b/i.test(e);function oo(e,t,s=0){let r=ke(e,t);for(;r>s;){let n=ke(e,r-1);if(n<s||!/^[ \t]*#/.
test(e.slice(n,r)))break;r=n}return r}var lo=(e,t,s=0)=>io(e.slice(oo(e,t,s),ke(e,t)));function ms({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function bs(e,t){
let s=ms(e,t);return(e.from[s]??0)+Math.min(t,e.text.length)-(e.at[s]??0)}function H(e,t,s){let{file:r,at:n,from:a,whole:i}=e;if(i)return i;let o=n.length>1?ms(e,t):0,l=(a[o]??0)-(n[o]??0),d=l+Math.min(
t,e.text.length);if(s<=t)return{file:r,start:d,end:d};let c=n[o+1];return{file:r,start:d,end:c===void 0||s<=c?l+Math.min(s-1,e.text.length)+1:bs(e,s-1)+1}}function Kf(e,t,s){let{file:r,at:n,from:a,whole:i}=e,
o=e.text.slice(t,s);if(o==="")return{file:r,text:o,at:[],from:[]};if(i)return{file:r,text:o,at:[0],from:[i.start],whole:i};let l=ms(e,t),d=[0],c=[(a[l]??0)+t-(n[l]??0)];for(l+=1;l<n.length&&n[l]<s;l+=
1)n[l]!==n[l+1]&&(d.push(n[l]-t),c.push(a[l]));return{file:r,text:o,at:d,from:c}}var rt=class{#e;#s;#t=[];#a=[];#r=[];#i=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#a.push(this.#i),this.#r.push(
t),this.#t.push(e),this.#i+=e.length)}addPart(e,t,s){if(this.#s??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=ms(e,t),n=t;n<s;r+=1){let a=Math.min(s,e.at[r+1]??s);this.add(
e.text.slice(n,a),bs(e,n)),n=a}}build(){let e=this.#t.join("");return{file:this.#e,text:e,at:this.#a,from:this.#r,...this.#s?{whole:this.#s}:{}}}},Br={env:{values:"uSC",longValues:["unset","split-stri\
ng","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user","group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"\
uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"\
fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:["input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["\
delimiter","max-args","max-procs","replace","max-lines","arg-file"]},chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-apply\
uidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps boundin\
g-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},
catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-file","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rew\
rite"]},chronic:{},eatmydata:{},unbuffer:{}},co=new Set(["sh","bash","ash","dash","ksh","mksh","zsh"]),nt=e=>co.has(e),Gf=new Set("tini tini-static dumb-init docker-init catatonit s6-svscan s6-overlay\
 s6-overlay-suexec init supervisord runsv runsvdir my_init systemd pid1 minit yelp-init".split(" ")),Yf=e=>Gf.has(e),Hr=e=>Object.hasOwn(Br,e),Vf=e=>Hr(e)||nt(e)||e==="eval"||e==="su"||e==="runuser",at=e=>e.
slice(e.lastIndexOf("/")+1);function po(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,s="",r=""]=t;return at(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var Zf=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;
function uo({name:e,words:t}){if(Zf.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(
r)&&(s+=1)}}var Jf=new Set(["eval","su","runuser",...co,...Object.keys(Br)]),Xf=[],Qf=[];function em(e){let t=ho(e[0]);if(!Jf.has(t))return{name:t,wrappers:Xf,words:e,assignments:Qf};let s=[],r=[],n=e,
a=t;for(let i=0;i<12;i+=1){let o=n[0];if(!o||a===k)break;let l=sm(a,n);if(l)return{name:a,wrappers:[...s,{name:a,words:n,span:o.span}],words:n,assignments:r,script:l};let d=Hr(a)?Br[a]:void 0,c=d?tm(n,
d,r):void 0;if(c===void 0||c>=n.length)break;s.push({name:a,words:n.slice(0,c),span:o.span}),n=n.slice(c),a=ho(n[0])}return{name:a,wrappers:s,words:n,assignments:r}}var ho=e=>e===void 0?"":e.text.includes(
k)?k:at(e.text);function tm(e,{values:t="",longValues:s=[],operands:r=0,assigns:n,unless:a},i){let o=r;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(a?.test(d))return;if(d==="--"){
if(o===0)return l+1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(
u))&&(l+=1);else if(n&&/^[A-Za-z_]\w*=/.test(d)){let u=d.indexOf("=");i.push({name:d.slice(0,u),value:{text:d.slice(u+1),literal:c.slice(u+1),span:p},span:p})}else if(o>0)o-=1;else return l}}function sm(e,t){
if(e==="eval"&&t.length>1)return{word:rm(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let n=t.findIndex(({text:i})=>/^-[a-z]*c$/.test(i)||i==="--command"),a=n>0?t[n+1]:void 0;
return a&&{word:a,options:{errexit:!1,pipefail:!1}}}if(!nt(e))return;let s=!1,r=!1;for(let n=1,a=!1;n<t.length;n+=1){let{text:i}=t[n];if(/^[-+]\w/.test(i))i.startsWith("-")&&(s||=i.includes("e")),/[oO]$/.
test(i)&&(r||=t[n+1]?.text==="pipefail",n+=1),a||=i.startsWith("-")&&i.slice(1).includes("c");else if(i==="--rcfile"||i==="--init-file")n+=1;else if(!i.startsWith("--"))return a?{word:t[n],options:{errexit:s,
pipefail:r}}:void 0}}function rm(e){let[t]=e,s=()=>{let r=new rt(t.span.file);for(let[n,a]of e.entries()){n>0&&r.add(" ",a.span.start);let i=a.inner();r.addPart(i,0,i.text.length)}return r.build()};return{
...t,text:e.map(({text:r})=>r).join(" "),literal:e.map(({literal:r})=>r).join(" "),inner:s}}var Kr=({name:e,words:t})=>nt(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(
n[r-1]?.text??""));function nm(e){if(e.redirects.length===0)return;let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;return t&&Kr(e)?t:void 0}function am(e){if(!Kr(e))return;let[t]=e.
readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===void 0||r.includes("/")?r:`./${r}`}function im(e,t){let[s]=e;
if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!Kr(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function om(e){let t=[];for(let s=1;s<e.length;s+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.
test(e[s].text))continue;let r=e.slice(s+1).findIndex(({text:a})=>a===";"||a==="+"),n=e.slice(s+1,r<0?void 0:s+1+r).map(a=>({...a,substitutions:[]}));n.length&&t.push(n),s+=r<0?e.length:r+1}return t}var Gr="\
it is a template, and only what it generates can be judged",ks=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,Yr=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,lm=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
go=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,dm=new RegExp(ks),cm=new RegExp(`${ks}|${Yr}`),pm=new RegExp(`${ks}|${Yr}|${lm}`),fo=new RegExp(`^(?:${ks}|${Yr})`),um=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
hm=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,gm=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
fm=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,mm=e=>fm.test(e.slice(e.lastIndexOf("/")+1)),bm=e=>dm.
test(e),ys=e=>cm.test(e),km=e=>pm.test(e),ym=e=>fo.test(e),vm=e=>fo.test(e)||hm.test(e)||um.test(e),wm=new RegExp(`^${go}`),xm=new RegExp(String.raw`(?<!\$)${go}`),$m=e=>wm.test(e),Sm=e=>xm.test(e),_m=e=>gm.
test(e),Em=(e,t)=>t.length===0?[e]:[e,...t.length<16?t:t.slice(0,15)],Am=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),x=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"\
written",value:e,span:t},re=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},_=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unk\
nown",reason:e,text:t,span:s},Om={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Ct=e=>e.state==="written"||e.state==="unknown"&&Om[e.reason],Dm=/[A-Za-z0-9!^*%$]{1,64}$/;function mo(e,t,s){
let r=Dm.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var Vr=16384,Rm=20,Mm=e=>!/^[A-Za-z_]/.test(e),vs=e=>!/[$'"\\`\uFFFC]/.
test(e);function Zr(e,t,s,r=k){return/[$'"\\`]/.test(e)?new Jr(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function Nm(e,t){return/[$\\]/.test(e)?new Jr(e,t,"\\",{quotes:!1}).
whole():{text:e,undefinedNames:[],names:[]}}function Im(e,t,s){return/[$'"\\`]/.test(e)?new Jr(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var Jr=class{#e=[];#s=[];#t;#a=!1;#r;#i;#o;#d;#c;#l;#n=0;#p=0;constructor(e,t,s,{
quotes:r,isLiteral:n=!1,absent:a=k}){this.#d=r,this.#c=n,this.#l=a,this.#r=e,this.#i=t,this.#o=s}whole(){return{text:this.#m(),undefinedNames:this.#e,names:this.#s,...this.#t?{fault:this.#t}:{},...this.#a?
{hasProperty:!0}:{}}}#h(e,t){return e.length>this.#r.length&&e.length>Vr?e:e+t}#g(e,t){this.#t??={message:e,at:t}}#m(){let e="";for(;this.#n<this.#r.length;)e=this.#h(e,this.#u());return e}#f(e,t){let s="";
for(;this.#n<this.#r.length;){if(this.#r[this.#n]===e)return this.#n+=1,s;s=this.#h(s,this.#u())}return this.#g(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#u(){
let e=this.#r[this.#n];return e==="$"?this.#k():this.#d&&e==="'"?this.#b():this.#d&&e==='"'?this.#y():(this.#n+=1,e!==this.#o?e:this.#r[this.#n++]??"")}#b(){let e=this.#n+1,t=this.#r.indexOf("'",e);return t<
0&&this.#g("a single quote is never closed",e-1),this.#n=t<0?this.#r.length:t+1,this.#r.slice(e,t<0?void 0:t)}#y(){let e="",t=this.#n;for(this.#n+=1;this.#n<this.#r.length&&this.#r[this.#n]!=='"';){let s=this.#r[this.#n],
r=this.#r[this.#n+1];s==="$"?e=this.#h(e,this.#k()):s===this.#o&&(r==='"'||r==="$"||r===this.#o)?(e+=r,this.#n+=2):(e+=s,this.#n+=1)}return this.#n>=this.#r.length&&this.#g("a double quote is never cl\
osed",t),this.#n+=1,e}#k(){let e=this.#n;this.#n+=1;let t=this.#r[this.#n]==="{";t&&(this.#n+=1);let s=this.#x(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#p>Rm?(this.#g("bad substitution",e),
this.#n=this.#r.length,""):this.#r[this.#n]!=="}"?this.#S(s,e):(this.#n+=1,this.#$(s,e)):s?this.#$(s,e):"$"}#x(e){let t=e.exec(this.#r.slice(this.#n,this.#n+256))?.[0]??"";return this.#n+=t.length,t}#v(e){
return this.#s.push(e),this.#i(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#n-t})}#$(e,t){let s=this.#v(e);if(s===void 0&&this.#w(e,t),!this.#c)return s??this.#l;let r=this.#r.slice(t,this.#n);return s===
void 0&&r===`$${e}`&&mo(this.#r,t,e)?r:k}#S(e,t){let s=this.#r[this.#n]===":";s&&(this.#n+=1),this.#a||=$m(this.#r.slice(t,t+256));let r=this.#r[this.#n++]??"",n=this.#v(e);r?(s?/[-+?]/:/[-+?#%/]/).test(
r)||this.#g(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#g("a ${ is never closed",t);let a=this.#e.length;this.#p+=1,r==="/"&&(this.#r[this.#n]==="/"&&(this.#n+=1),this.#f("/",t));let i=this.#f(
"}",t);this.#p-=1;let o=n!==void 0&&(!s||n!=="");return n!==k&&(r==="-"&&o||r==="+"&&!o)&&(this.#e.length=a),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#c?Cm(n,r,o,i):Tm(n,r,o,i)}};function Tm(e,t,s,r){
return e===k?k:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??k:e===""?"":k}function Cm(e,t,s,r){if(e===k&&r==="")return k;let n=s&&e!==k;return t==="-"&&!n||t==="+"&&n?r:k}function z(e,t,s){let r=0,n=e.
length;for(;r<n;){let a=r+n>>1;s(e[a])<=t?r=a+1:n=a}return r-1}function Pm(e,t){let s=0,r=e.length;for(;s<r;){let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}function Xr(e){if(!e.includes(":")){let l=ko(e);return l===
void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),s=t?.[2]===void 0?void 0:ko(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).toString(16)}:${(s&0xffffn).
toString(16)}`).split("::");if(r.length>2)return;let[n=[],a=[]]=r.map(l=>l?l.split(":"):[]),i=8-n.length-a.length;if(r.length===2?i<1:i!==0)return;let o=[...n,...Array.from({length:i},()=>"0"),...a];if(o.
every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:o.reduce((l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var bo=e=>Xr(e)!==void 0;function ko(e){let t=e.split(".");if(!(t.length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.
test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<8n|BigInt(r),0n)}function jm(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=Xr(t);if(!r||Number(s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(
s)),a=r.value-r.value%n;return{bits:r.bits,first:a,last:a+n-1n,isShifted:a!==r.value}}var Lm=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=s,Wm=class{isEmpty;#e;#s;constructor(e){this.
isEmpty=e.length===0,this.#e=yo(e.filter(({bits:t})=>t===32)),this.#s=yo(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#s,r=s[z(s,t,({first:n})=>n)];return r!==void 0&&
t<=r.last}};function yo(e){let t=[];for(let{first:s,last:r}of e.toSorted((n,a)=>n.first<a.first?-1:n.first>a.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push({first:s,last:r}):r>n.last&&(n.last=r)}return t}
function Um(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],faults:[]};let r=[],n=[];for(let a of e.value.split(/\s+/)){if(!a)continue;let i=wo(a);i?"fault"in i||r.push(x(i.ports,
s,e.via)):r.push(_("malformed",a,s));let o=vo(i,a,t);o&&n.push(o)}return{ports:r,faults:n}}function zm(e,t){let s=vo(wo(e),e,t);return s?[s]:[]}function vo(e,t,{value:s,span:r}){if(!e)return;if("fault"in
e)return{kind:"broken",span:r,message:e.fault};if(!e.dropped)return;let n=t.slice(t.lastIndexOf(":")+1),a=`EXPOSE publishes nothing: the builder drops ${JSON.stringify(e.dropped)} and exposes ${n} alo\
ne; bind the port where the container is started`,i={title:`write ${n}`,safety:"safe",edits:[{span:r,text:n}]};return{kind:"loose",span:r,message:a,...s===t?{fix:i}:{}}}function wo(e){if(e.includes(k))
return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),a=s.indexOf("/"),i=a<0?s:s.slice(0,a),o=a<0?"":s.slice(a+1);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${Pt(o)} is not a proto\
col: write tcp, udp or sctp`};let l=xo(i,e);if("fault"in l)return l;let d=r?xo(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{fault:`the ranges ${Pt(r)} and ${Pt(i)}\
 differ in length`};if(n&&!bo(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${Pt(n)} is not an IP address`};let c={from:l.from,to:l.to,protocol:o.toLowerCase()||"tcp"},p=[n,r].filter(Boolean).join(":");
return p?{ports:c,dropped:p}:{ports:c}}var Pt=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function xo(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${Pt(t)} is\
 not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`ports end at 65535, and ${Math.max(r,n)} is beyond`}:n<r?{fault:`${e} runs backwards`}:{from:r,to:n}}var qm={
ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},Fm=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,Bm=/[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;
function $o(e,t){if(!Fm.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,r,n=""]of e.matchAll(Bm))s+=Number(r)*(qm[n]??0);return e.startsWith("-")&&s!==0?-s:s}var Hm={},it={expands:!0},jt={is:"bool\
ean"},ws={is:"duration"},So={repeats:!0},Qr={ADD:{chown:it,chmod:it,link:jt,"keep-git-dir":jt,checksum:it,unpack:jt,exclude:So},COPY:{chown:it,from:Hm,chmod:it,link:jt,exclude:So,parents:jt},FROM:{platform:it},
HEALTHCHECK:{interval:ws,timeout:ws,"start-period":ws,"start-interval":ws,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure",
"sandbox"]},device:{repeats:!0}}},en=(e,t)=>{let s=Object.hasOwn(Qr,e)?Qr[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},Km=(e,{name:t})=>en(e,t)?.expands===!0;function Gm({keyword:e,flags:t,args:s}){
if(t.length===0)return[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let a of t){let i=en(e,a.name),o=i?Vm(a,i,n.has(a.name)):
void 0;i||r.push(Ym(e,a));let l=i&&!i.expands&&a.name!=="from"&&/\$\{?[A-Za-z_]/.test(a.text??"");o?r.push({kind:"broken",span:a.span,message:l?`${o}; variables are not expanded here`:o}):l&&e!=="HEAL\
THCHECK"&&r.push({kind:"loose",span:a.span,message:`--${a.name} does not expand variables: the builder uses the literal text`}),n.add(a.name)}return r}function Ym(e,{name:t,span:s,text:r}){let n=ne(t,
Object.keys(Qr[e]??{})),a=`${e} does not take the flag --${t.length>40?`${t.slice(0,40)}...`:t}${n?`, did you mean --${n}?`:""}`,i={span:{...s,start:s.start+2,end:s.start+2+t.length},text:n??""};return{
kind:"broken",span:s,message:a,...n&&(r!==void 0||en(e,n)?.is==="boolean")?{fix:{title:`write --${n}`,safety:"unsafe",edits:[i]}}:{}}}function Vm({name:e,text:t},{is:s,words:r,repeats:n},a){if(a&&!n)return`\
duplicate flag --${e}`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} must be true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:
`--${e} must be one of ${r.join(", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e} is a whole number, zero or more`:s==="duration"?Zm(e,t):void 0}function Zm(e,t){let s=$o(t,!1);return s===
void 0?`--${e} needs a duration with a unit, such as 30s`:s!==0&&s<1e6?`--${e} must be zero or at least one millisecond`:void 0}var tn=(e,t)=>e.flags.find(s=>s.name===t),_o=["bind","cache","tmpfs","se\
cret","ssh"],Eo=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"],xs=C(({text:e=""})=>{let t=new Map;
for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let n=s===void 0?r??"":s.replaceAll('""','"'),a=n.indexOf("=");t.set((a<0?n:n.slice(0,a)).trim().toLowerCase(),a<0?"":n.slice(a+1))}
return t});function Ao(e){let t=[];for(let{instructions:s}of e)for(let{keyword:r,flags:n}of s)if(r==="RUN"&&n.length)for(let a of n){let i=a.name==="mount"?xs(a):void 0;if(!i||(i.get("type")??"bind").
toLowerCase()!=="bind"||i.has("from"))continue;let o=i.get("source")??i.get("src")??"";o.includes("$")||t.push(es(o).replace(/^\.$/,""))}return t}var Jm=["z","relabel","shared","private","u","bind-pro\
pagation"];function Xm({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mount"||!r.text)continue;let n=xs(r),a=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.keys())if(!Eo.
includes(l)&&!(Jm.includes(l)&&/containerfile/i.test(t.file))){let d=ne(l,Eo);a(`--mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let i=(n.get("type")??
"bind").toLowerCase();if(!i.includes("$")&&!_o.includes(i)){let l=ne(i,_o);a(`--mount knows no type ${JSON.stringify(i.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let o=n.get("from");o&&/\$./.test(o)&&
a("from= of a mount does not expand variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&o&&a("a secret mount does not take from="),i==="secret"&&!["id","source","src","target",
"dst","destination"].some(l=>n.get(l))&&a("a secret mount names its secret with id="),i==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}
var Oo=C(({origin:e,copies:t,mounts:s})=>{let r=[];"stage"in e&&r.push(e.stage);for(let{from:n}of t)n&&"stage"in n&&r.push(n.stage);for(let n of s)"stage"in n&&r.push(n.stage);return r});function Do(e){
let t=new Set(e);for(let s of t)for(let r of Oo(s))t.add(r);return t}function oe(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var Qm=e=>oe(e).toReversed().flatMap(({
assignments:t})=>t),Lt=2e3,ot=new L;function sn(e){let[t]=e,s=e.length===1&&t?rn(t):e.toReversed().flatMap(rn);return s.length>Lt?s.slice(-Lt):s}function eb(e){if(e.reduce((s,r)=>s+tb(r),0)<=Lt)return!1;
let t=new Map;return e.some(s=>{let r=rn(s).length+("stage"in s.origin?t.get(s.origin.stage)??0:0);return t.set(s,r),r>Lt})}var tb=({copies:e,scripts:t})=>e.reduce((s,{sources:r,texts:n})=>s+r.length*
2+n.length,0)+t.reduce((s,{script:r})=>s+r.commands.length,0);function rn(e){let t=ot.get(e);if(t)return t;let s=[e];for(let r=s.at(-1);r;r=s.at(-1)){let n=ot.has(r)?[]:sb(r).filter(a=>!ot.has(a));if(n.
length===0)ot.has(r)||ot.set(r,rb(r)),s.pop();else for(let a of n)s.push(a)}return ot.get(e)??[]}function sb({copies:e}){let t=[];for(let{from:s}of e)if(s&&"stage"in s)for(let r of oe(s.stage))t.push(
r);return t}function rb(e){let t=[],s=({span:r},n)=>{n.length&&t.push({at:r.start,placed:n})};for(let r of e.copies)s(r.instruction,nb(r));for(let r of e.scripts)r.instruction.keyword==="RUN"&&!r.deferred&&
s(r.instruction,ab(r));return t.sort((r,n)=>r.at-n.at).flatMap(({placed:r})=>r)}function Ro({sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=T(t.value,s?.state==="unkno\
wn"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||e.length+r.length>1}}function Mo(e){let t=e.texts.length?Ro(e):void 0;return t?e.texts.map(({name:s,body:r})=>[
t.isFolder?he(t.to,s):t.to,r]):[]}function nb(e){let{instruction:t,sources:s,from:r}=e,n=[],a=r&&!("stage"in r)?void 0:Ro(e);if(a){let{to:i,isFolder:o}=a,l=r&&"stage"in r?sn(oe(r.stage)):void 0,d=(p,u)=>{
n.push(l?{at:p,path:u,within:l}:{at:p,path:u})},c=t.flags.some(({name:p,text:u})=>p==="parents"&&u!=="false");for(let p of s){if(p.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(p.value))continue;
let u=es(p.value).replace(/^\.$/,""),g=r?`/${u}`:u;if(c){d(he(i,u),g);continue}d(i,g);let h=u.slice(u.lastIndexOf("/")+1);o&&h&&!h.includes("*")&&d(he(i,h),g)}}for(let[i,{text:o}]of Mo(e))n.push({at:i,
text:o.replaceAll("\\$","$")});return n}function ab({script:e,workdir:t}){let s=[];for(let r of e.commands){if(r.name==="sed"||!os.has(r.name))continue;let{texts:n,files:a}=or(r);if(a.length===0)continue;
let i=n.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(r.name==="printf"?"":" ");if(!(!i||i===k))for(let o of a){let l=T(o,t?.state==="unknown"?void 0:t?.value);l&&s.push({at:l,text:i})}}return s}var ib=new Set(["aix android darwin dragonfly free\
bsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle \
mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function ob(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||ib.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is not a valid platform: write it as linux/arm\
64`}var nn=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),lb=/^(?:https?|ftp|no|all)_proxy$/i,$s=class{#e=new Map;#s;#t;constructor(e){
if(this.#t=e?e.#t+1:0,this.#s=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#s)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#s=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#s){let s=t.#e.get(e);
if(s)return s}return e==="PATH"||lb.test(e)?{text:k}:void 0}set(e,t){this.#e.set(e,t)}},No=new $s;for(let e of nn)No.set(e,{text:k});var db=class{#e;#s;#t;#a;#r=new Set;hasProperty=!1;constructor(e,t,s){
this.#e=e.source,this.#s=e.escape,this.#t=t,this.#a=s}word(e,t){if(vs(e.value))return x(e.value,e.span);let{logical:s,json:r}=t.instruction;return this.#i(e.value,e.span,t,(n,a)=>r?e.span:H(s,e.at+n,e.
at+n+a))}plain(e,{scope:t},s){if(s.state!=="unknown"||s.reason!=="variable")return s;let r=i=>{let o=t.get(i);return o?o.unset?void 0:o.text:k},{text:n,fault:a}=Zr(e.value,r,this.#s,"");return a!==void 0||
n.includes(k)||n.length>Vr?s:x(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){if(vs(e))return x(e,s);let{logical:a}=n.instruction,i=a.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#i(
e,s,n,(o,l)=>i===void 0?s:H(a,i+o,i+o+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=Nm(this.#e.text.slice(e.start,e.end),o=>s.get(o)?.text),a=(o,l)=>({file:e.file,start:e.start+o,end:e.start+
o+l});n.fault&&this.#o(t,`${n.fault.message}: the builder expands this here-document unless its delimiter is quoted`,a(n.fault.at,2));let i=new Set;for(let{name:o,at:l,length:d}of n.undefinedNames)i.has(
o)||r.push({...this.#d(o,a(l,d),{instruction:t,scope:s}),inBody:!0}),i.add(o)}#i(e,t,s,r){let{scope:n,uses:a}=s,i=Zr(e,o=>n.get(o)?.text,this.#s);i.hasProperty&&(this.hasProperty=!0),i.fault&&this.#o(
s.instruction,i.fault.message,t);for(let{name:o,at:l,length:d}of i.undefinedNames)a.push(this.#d(o,r(l,d),s));return cb(i,e,t,n)}#o(e,t,s){this.#r.has(e)||(this.#r.add(e),this.#a.push({kind:"broken",span:s,
message:t}))}#d(e,t,{instruction:s,scope:r,target:n}){let a=r===this.#t?void 0:this.#t.get(e)?.span;return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...a?{global:a}:{},...nn.has(e)?{
isPlatform:!0}:{},...Mm(e)?{isParameter:!0}:{}}}};function cb({text:e,names:t},s,r,n){let a=[];for(let i of t){let o=n.get(i)?.span;o&&a.push({how:"interpolated",span:o})}return e.length>Vr&&e.length>
s.length?_("large",k,r,a.slice(0,8)):e.includes(k)?_("variable",e,r,a.slice(0,8)):x(e,r,a.slice(0,8))}var an={commands:[]};function pb(e,t,{source:s,shell:r,variables:n}){let a=t.keyword==="HEALTHCHEC\
K"?t.args.slice(1):t.args,[i]=a;if(!i)return an;if(t.json)return e.readWords(a.map(gb(t.logical)),n);let o=Io(r);if(!o)return an;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.
test(i.value.trim())?jo(e,To(s,c),n,o):e.readScript(hb(s,d,i,c,t),n,o):e.readScript(ub(d,i),n,o)}function Io(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>nt(at(r)));if(t<0)return;let s=e.
slice(t+1);return{errexit:s.some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}var ub=(e,{at:t,value:s})=>t===0?e:Kf(e,t,t+s.length);function To(e,{span:t,chomp:s}){
let r=new rt(t.file);return Po(r,e.text.slice(t.start,t.end),t.start,s?/\r(?=\n)|(?<![^\n])\t+/g:Co),r.build()}var Co=/\r(?=\n)/g;function Po(e,t,s,r){let n=0;for(let{0:a,index:i}of t.matchAll(r))e.add(
t.slice(n,i),s+n),n=i+a.length;e.add(t.slice(n),s+n)}function jo(e,t,s,r){let n=po(t.text);if(!n)return e.readScript(t,s,r);let a=Io(n);return a?e.readScript(t,s,a):an}function hb({text:e},t,{at:s,value:r},{
span:n},{span:a}){let i=new rt(t.file);return i.addPart(t,s,s+r.length),i.add(`
`,n.start-1),Po(i,e.slice(n.start,a.end),n.start,Co),i.build()}var gb=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new rt(e.file);for(let a=r+1,i=0;i<
t.length;){let o=e.text.indexOf("\\",a),l=Math.min(t.length-i,o<0?t.length:o-a);if(n.addPart(e,a,a+l),a+=l,i+=l,i>=t.length)break;n.add(t[i],bs(e,a)),a+=e.text[a+1]==="u"?6:2,i+=1}return n.build()}}),
fb=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function on(e,t){if(!e||e.includes(k))return[];if(!e.includes("/"))return fb.map(r=>`${r}/${e}`);let s=T(e,t);return s?[s]:
[]}var mb=class{#e=new Map;#s;constructor(e){this.#s=e}set(e,t){this.#e.set(e,t)}get(e){for(let t=this;t;t=t.#s){let s=t.#e.get(e);if(s)return s}}};function bb(e,{scripts:t,workdir:s,seen:r},n){let a=s?.
state==="unknown"?void 0:s?.value,i=[...e.commands];for(let o of i){let l=am(o)??uo(o)??o.words[0]?.text??"",d=o.folder?T(o.folder,a):a,[c]=on(l,d).flatMap(p=>t.get(p)??[]);if(!(!c||r.has(c))){r.add(c);
for(let p of n(c).commands)i.push(p)}}return i.length===e.commands.length?e:{...e,commands:i}}var kb=class{#e;#s;#t=[];#a=new Map;#r;constructor(e,t){this.#e=e,this.#s=t}add(e){this.#t.push(e),e.name&&
this.#a.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#i(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),a={title:`write ${n}`,safety:"safe",edits:[{span:t,text:n}]},i=`FROM finds n\
o stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#s.push({kind:"broken",span:t,message:i,...e===s?{fix:a}:{}}),r}#i(e){return this.#a.get(e.toLowerCase())}originOf(e,t,s,r){
let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#s.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.test(e)){let i=this.#t[Number(e)];if(i)return{stage:i};
this.#s.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let a=this.#i(e);return a&&a!==s?{stage:a}:n||this.#o(e)?(n||this.#s.push({kind:"broken",span:t,message:`stage ${JSON.stringify(
e)} is defined later: a stage can only take from earlier ones`}),{image:_("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?_("malformed",e,t):x(e,t)}}#o(e){return this.#r??=new Set(this.#e.flatMap(
({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#r.has(e.toLowerCase())&&!this.#i(e)}},Lo=new Set(["ABRT","ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT",
"KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM","WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`\
RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),Wo=[...Lo].map(e=>`SIG${e}`);function Uo(e){return/^[+-]?\d+$/.test(e)?Number(e)!==0:Lo.has(e.toUpperCase().replace(/^SIG/,""))}function zo(e,t){
if(e.state==="unknown"||Uo(e.value))return[];let s=ne(e.value.toUpperCase(),Wo),r=JSON.stringify(e.value.slice(0,40));return[{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}\
?`:""}`}]}function Ss(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function lt(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(
0,t),group:e.slice(t+1)}}var ln=e=>e==="root"||Ss(e)===0;function Ce(e){let{account:t}=lt(e);return t===""||ln(t)}function yb(e){let{account:t,group:s}=lt(e);return s===""?Ce(e)||typeof Ss(t)=="number":
ln(s)}var vb=e=>Object.values(lt(e)).filter(t=>Ss(t)==="refused"),qo=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(e)<=2147483647,Fo=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV",
"EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],q=new Set(Fo),Bo=new Map(Fo.map(e=>[e,e]));function wb(e){let t=Bo.get(e);if(t)return t;
let s=e.replace(/[a-z]/g,r=>r.toUpperCase());return Bo.get(s)??s}var R=(e,t)=>({kind:"broken",span:e,message:t}),xb=({keyword:e})=>q.has(e)||ne(e,q)!==void 0;function Ho(e){let{keyword:t,keywordSpan:s,
args:r}=e;if(!q.has(t)){let i=ne(t,q),o=R(s,`unknown instruction ${JSON.stringify(_s(t))}${i?`, did you mean ${i}?`:""}`);return[i?{...o,fix:{title:`write ${i}`,safety:"unsafe",edits:[{span:s,text:i}]}}:
o]}let n=Gm(e),a=(i,o)=>{r.length<i&&n.push(R(s,o))};switch(t){case"FROM":for(let i of _b(e))n.push(i);break;case"COPY":case"ADD":a(2,`${t} needs a source and a destination`);for(let i of Ab(e))n.push(
i);break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let i of Ob(e))n.push(i);break;case"ONBUILD":a(1,"ONBUILD needs an instruction to defer");for(let i of Db(e))n.push(i);break;case"\
SHELL":(!e.json||r.length===0)&&n.push(R(s,'SHELL needs a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":if(e.flags.length>0)for(let i of Xm(e))n.push(i);break;case"ENV":case"LABEL":a(1,`${t}\
 needs a name and a value`);for(let{name:i}of e.pairs)i.value||n.push(R(i.span,`${t} has an empty name`));break;case"ARG":a(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||n.push(R(i.span,"AR\
G has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":a(1,"USER needs an argument");for(let i of $b(e))n.push(i);break;default:a(1,`${t} needs an argument`)}return n}var _s=e=>e.length>
40?`${e.slice(0,40)}...`:e;function $b({args:[e],keywordSpan:t,span:s}){let r=e&&/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,a={file:s.file,start:t.start,
end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is not a comment: the builder reads it as part of the name",fix:{title:"\
move the comment to its own line",safety:"safe",edits:[{span:a,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var Sb=/^[a-z][a-z0-9-_.]*$/;function _b({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(o=>o.value.startsWith("#")),a=n?e.indexOf(n):e.length;if(n&&(a===
1||a===3)){let o=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[a-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:o},message:"\
a # after the arguments of FROM is not a comment: the builder reads it as more arguments",fix:{title:"move the comment to its own line",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:o},text:""}]}}]}if(e.length===0)return[R(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[R({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!Sb.test(i.value.toLowerCase())?[R(i.span,`${JSON.stringify(_s(i.value))} is not a valid stage name: it begins\
 with a letter and contains letters, digits, -, _ and .`)]:[]}var Eb=e=>/(?:^|[/\\])\.{0,2}$/.test(e)||e.includes("$");function Ab({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.length-
1];if(!n)return[];let a=[];if(!s&&/^\d*<<-?[^<]/.test(n.value)&&a.push(R(n.span,`${e} cannot write to a here-document`)),r.length>0){let i=r.find(l=>l.name==="from");i?.text?.includes("$")&&!/\$$/.test(
i.text)&&a.push(R(i.span,"--from does not expand variables: name a stage with FROM $IMAGE AS name and copy from that"));let o=r.find(({name:l})=>l==="chown")?.text;if(!o?.includes("$"))for(let l of Ko(
r,o))a.push(l)}return t.length>2&&!Eb(n.value.replace(/^["']|["']$/g,""))&&a.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),a}function Ko(e,t){let s=e.
find(({name:a})=>a==="link"),r=e.find(({name:a})=>a==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(a=>a&&!qo(a));return n?[R(r.span,`--link canno\
t look up the name ${JSON.stringify(_s(n))}: use numbers in --chown, or remove --link`)]:[]}function Ob({args:e,keywordSpan:t}){let s=e[0];if(!s)return[R(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.
toUpperCase();return r==="NONE"?e.length>1?[R(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[R(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(_s(s.value))}`)]:e.length<2?[R(
s.span,"HEALTHCHECK CMD needs a command")]:[]}function Db({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[R(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.
keyword==="MAINTAINER")return[R(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(
({value:r})=>!/[$'"\\`]/.test(r)):[];return[...Ho(e),...t.flatMap(r=>zm(r.value,r)),...s?zo(x(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var Rb=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Mb=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,Nb=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]],Es=C(({domain:e,path:t})=>{if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`;if(!r.includes("/"))
return r;let[n,a]=Nb.find(([i])=>i.test(r))??[];return(n?r.replace(n,a??""):r).replace(Rb,"").replace(Mb,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}),Go=new Set("latest stable edge nightl\
y dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".split(" ")),Ib=new Set("alpine slim fpm\
 cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-\
minimal distroless runtime sdk aspnet static".split(" ")),Tb=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));function Cb(e,t){let s=e.toLowerCase().
split(/[-_]/),[r=""]=s;if(Go.has(r))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let n=a=>Ib.has(a)||Go.has(a)||!t&&Tb.has(a);return s.every(n)?`\`${e}\` names a variant, not \
a version`:void 0}var Pe=(e,t)=>t.startsWith("<")?Pb(e,t.slice(1)):ae(e,t),Yo=({tag:e,digest:t})=>e!==void 0?e:t===void 0?"latest":null;function Vo(e,t){let[s="",...r]=t.split(" "),n=a=>e.startsWith(a.
slice(0,a.lastIndexOf(".")+1))&&Pe(e,`<${a}`);return!Pe(e,`<${s}`)&&!r.some(n)}function Pb(e,t){let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[
r,n]of t.split(".").map(Number).entries()){let a=s[r];if(a===void 0||a>n)return!1;if(a<n)return!0}return!1}var jb=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debi\
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
5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],dt,Zo=[];function Lb(){if(dt)return dt;dt=new Map;for(let e of jb)
e[0].includes("*")?Zo.push(e):dt.set(e[0],[...dt.get(e[0])??[],e]);return dt}function dn(e,t=[]){let s=Es(e);if(s===null)return;let r=t.length>0?`${e.domain}/${e.path}`:"",n=t.find(({repository:a,tags:i})=>(ae(
r,a)||ae(s,a))&&(!i||Pe(e.tag??"latest",i)));return n?{name:s,...n.facts}:Wb(e)}var Wb=C(e=>{let t=Es(e);if(t===null)return;let s=Lb().get(t)??Zo.filter(([i])=>ae(t,i)),{tag:r}=e,n=s.filter(([,,i])=>!i?.
startsWith("<"));if(r===null&&n.some(([,,i])=>i)&&new Set(n.map(([,{user:i}])=>i)).size>1)return;let a=s.find(([,,i])=>!i||Pe(r??"latest",i));return a&&{name:t,...a[1]}}),Jo=e=>/^(?:(?:mcr\.microsoft\.com|microsoft)\/)?windows(?:[/:@]|$)|^mcr\.microsoft\.com\/dotnet\/framework\/|nanoserver|servercore|windows[-_.]|[-_.:]windows|[-_.:]ltsc20\d\d/i.
test(e);function Ub(e,t,s){return Jo(Xo(t))||/^windows/i.test(Xo(e))?!0:s==="`"&&!zb(t)}var Xo=e=>e?.state==="unknown"?e.text:e?.value??"";function zb(e){let t=e.state==="unknown"?void 0:dn(Ge(e.value));
return t!==void 0&&t.user!=="ContainerUser"}function qb(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return _(e?.reason??"image",t.value,t.span,
t.via);let s=$e(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}var Qo={workdir:void 0,user:void 0,shell:void 0,scripts:void 0};function el(e,t=new Map,s){return new Fb(
e,t,s).run()}var Fb=class{#e;#s;#t;#a=new $s(No);#r=[];#i=[];#o=new Map;#d=[];#c;#l;#n=this.#a;#p={...Qo};#h;#g=new Map;#m=new Set;constructor(e,t,s){this.#e=e,this.#t=s,this.#s=t,this.#c=new kb(e.instructions,
this.#d),this.#l=new db(e,this.#a,this.#d)}run(){let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.some(Bb)||(r.keyword==="FROM"?(e&&this.#y(e),e=
this.#f(r)):e?(e.instructions.push(r),this.#u(e,r)):r.keyword==="ARG"?this.#v(r,this.#r,void 0):t||(t=!0,this.#d.push({kind:"broken",span:r.keywordSpan,message:`${r.keyword.slice(0,40)} comes before t\
he first FROM: only ARG may`})));e&&this.#y(e);let s=this.#e.instructions[0];return s&&this.#i.length===0&&!t&&this.#d.push({kind:"broken",span:s.keywordSpan,message:"the file has no FROM, so there is\
 nothing to build"}),{stages:this.#i,globals:this.#r,faults:this.#d,hasProperty:this.#l.hasProperty}}#f(e){let t=e.args[0],s=e.args.findIndex(m=>m.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,
n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},a=this.#i.length,i=[],o={instruction:e,scope:this.#a,uses:i},l=t?this.#l.word(t,o):_("malformed","",e.keywordSpan),d=tn(e,"platform"),c=d?.
text?this.#l.flag(d,o):void 0,p=c&&c.state!=="unknown"?ob(c.value):void 0;d&&p&&this.#d.push({kind:"broken",span:d.span,message:p});let u=l.state==="unknown"?void 0:this.#c.baseOf(n,l.value),g=r[1]?.value.
toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,h={index:a,from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],
windows:u?.windows??Ub(c,l,this.#e.escape),undefinedUses:i};g&&(h.name=g),this.#i.push(h),this.#c.add(h),this.#n=new $s(u?this.#o.get(u):void 0),this.#o.set(h,this.#n),this.#p={...(u&&this.#g.get(u))??
Qo},this.#h=void 0;for(let{trigger:m}of u?.instructions??[])m&&this.#u(h,m);return h}#u(e,t){let{keyword:s,args:r}=t,n=r[0],a={instruction:t,scope:this.#n,uses:e.undefinedUses};switch(s){case"ARG":this.#v(
t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(s,t,e);break;case"USER":n&&this.#x(e,n,a);break;case"WORKDIR":n&&(e.workdir=qb(this.#p.workdir,this.#l.word(n,a))),e.workdir&&(this.#p.workdir=e.
workdir);break;case"STOPSIGNAL":if(n){e.stopSignal=this.#l.word(n,a);for(let i of zo(e.stopSignal,n.span))this.#d.push(i)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALT\
HCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#p.shell=r.map(({value:i})=>i),n&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n.value)&&(e.windows=!0);break;case"EXPOSE":for(let i of r)
this.#A(e,this.#l.word(i,a),i);break;case"VOLUME":for(let i of r)e.volumes.push(this.#l.word(i,a));break;case"COPY":case"ADD":this.#_(e,a);break;case"RUN":this.#R(e,a),this.#k(e,t,!1);break;case"ONBUI\
LD":t.trigger&&this.#b(e,t.trigger);break}}#b(e,t){if(t.keyword==="RUN"&&this.#k(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#n;this.#n=new $s(s),this.#u({...e,assignments:e.deferred,
undefinedUses:[]},t),this.#n=s}#y(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#k(e,t,!1);this.#g.set(e,this.#p)}#k(e,t,s){let r=this.#t;if(!r||e.windows)return;let{source:n}=this.#e,{workdir:a,
user:i,scripts:o}=this.#p,l=p=>this.#n.get(p)?.text,d=pb(r,t,{source:n,shell:this.#p.shell,variables:l});if(o&&t.keyword==="RUN"){let p=u=>jo(r,u,l,{errexit:!1,pipefail:!1});d=bb(d,{scripts:o,seen:this.#m,
workdir:a},p)}let c={instruction:t,script:d,deferred:s};a&&(c.workdir=a),i&&(c.user=i),e.scripts.push(c)}#x(e,t,s){e.user=this.#l.word(t,s),e.plainUser=this.#l.plain(t,s,e.user),this.#p.user=e.plainUser}#v(e,t,s){
for(let r of e.pairs){let n=r.name.value,a=s?this.#n:this.#a,i={instruction:e,scope:a,uses:s?.undefinedUses??[],target:n},o=r.value?this.#l.word(r.value,i):null,l=tl(r);t.push({keyword:"ARG",name:n,value:o,
literal:this.#S(r,a),span:l});let d=this.#s.get(n),c=s?this.#a.get(n):void 0;d?a.set(n,{text:d.value??k,span:d.span}):o?a.set(n,{text:o.state==="unknown"?o.text:o.value,span:l}):c?a.set(n,c):a.get(n)||
a.set(n,{text:k,span:l,unset:!0})}}#w(e,t,s){let r=[];for(let n of t.pairs){if(!n.value)continue;let a={instruction:t,scope:this.#n,uses:s.undefinedUses,target:n.name.value},i=this.#l.word(n.value,a);
r.push({keyword:e,name:this.#$(n.name.value),value:i,literal:this.#S(n,this.#n),span:tl(n)})}for(let n of r)s.assignments.push(n);if(e==="ENV")for(let{name:n,value:a,span:i}of r)a&&this.#n.set(n,{text:a.
state==="unknown"?a.text:a.value,span:i})}#$(e){return vs(e)?e:Zr(e,t=>this.#n.get(t)?.text,this.#e.escape).text}#S({value:e},t){return!e||vs(e.value)?e?.value??"":Im(e.value,s=>t.get(s)?.text,this.#e.
escape)}#A(e,t,s){let{ports:r,faults:n}=Um(t,s);for(let a of r)e.ports.push({span:s.span,setting:a});for(let a of n)this.#d.push(a)}#_(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:a}=s,i=r[r.length-
1];if(!i||r.length<2)return;let o=s.flags.length?this.#O(t):void 0,l=({value:p})=>!s.json&&/^\d*<<-?\S/.test(p),d=[];for(let p=0;p<r.length-1;p+=1){let u=r[p];(a.length===0||!l(u))&&d.push(this.#l.word(
u,t))}let c={instruction:s,sources:d,destination:this.#l.word(i,t),texts:[]};if(this.#p.workdir&&(c.workdir=this.#p.workdir),o){let p=n==="COPY"?tn(s,"from"):void 0;p?.text&&(c.from=this.#E(p.text,p.span,
e,"copies")),o.mode&&(c.mode=o.mode),o.owner&&(c.owner=o.owner),o.checksum&&(c.checksum=o.checksum)}e.copies.push(c),a.length&&this.#D(c,t)}#O(e){let{flags:t,keyword:s}=e.instruction,r={};for(let a of t){
if(!a.text||!Km(s,a))continue;let i=this.#l.flag(a,e);a.name==="chmod"?r.mode=i:a.name==="chown"?r.owner=i:a.name==="checksum"&&(r.checksum=i)}let{owner:n}=r;if(n?.state==="written"&&n.via)for(let a of Ko(
t,n.value))this.#d.push(a);return r}#D(e,t){let{heredocs:s}=t.instruction;e.texts=s.map(n=>({name:n.name,body:To(this.#e.source,n)}));for(let n of s)n.expand&&this.#l.body(n,t);let r=Mo(e);if(r.length!==
0){this.#h??=new mb(this.#p.scripts);for(let[n,a]of r)this.#h.set(n,a);this.#p.scripts=this.#h}}#E(e,t,s,r){let n=this.#c.originOf(e,t,s,r);return"stage"in n?{stage:n.stage,span:t}:{image:n.image,span:t}}#R(e,t){
for(let s of t.instruction.flags){if(s.name!=="mount")continue;let r=xs(s).get("from");r?.includes("$")||this.#l.flag(s,t),r&&e.mounts.push(this.#E(r,s.span,e,"mounts"))}}},Bb=({keyword:e,args:t})=>e===
"FROM"&&t.length>0,tl=({name:{span:e},value:t})=>({file:e.file,start:e.start,end:(t?.span??e).end}),Hb=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),Kb=(e,{gap:t,isInside:s})=>!s&&(t()?.split(
`
`).slice(1,-1).every(r=>e.test(r))??!1),sl=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),rl=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),Gb=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":Hb(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>Kb(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!sl(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function Yb(e,{file:t,start:s},r){for(let{by:n,pattern:a,reach:i}of Gb){let o=a.exec(e),{word:l="",ids:d,reason:c="",until:p}=o?.groups??{},u=o&&i(l,r);if(!o||!u)continue;let g=b=>s+
(o.indices?.groups?.[b]?.[0]??0),h=d===void 0?e.length:o.indices?.groups?.ids?.[0]??0,m=[...n==="trivy"?e.slice(h).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:b,index:y})=>({
value:b,span:{file:t,start:s+h+y,end:s+h+y+b.length}}));if(n==="buildkit"&&d!=="all"){let b=m.filter(({value:y})=>!/^all$/i.test(y));if(b.length===0)continue;m.splice(0,m.length,...b)}let f=p?{until:{
value:p,span:{file:t,start:g("until"),end:g("until")+p.length}}}:{};return{by:n,word:l,rules:m,reason:c.trim(),reach:u,...f}}}var cn=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
Vb=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,Zb=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function pn(e,t,s){let{line:r,block:n,peers:a}=s,{text:i,path:o}=t,l=()=>({file:o,start:Math.max(0,i.search(/\S/)),end:i.trimEnd().length}),d=i.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=Qb(d,e);if(c){let{word:u}=c,g=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:o,start:-1,end:-1};return{by:"seaworthy",...c,covers:g,span:e}}if(a.length===0)return;let p=Yb(d,e,
Jb(e,t,s));return!p||!a.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>Xb(e,t,s)}[p.reach](),span:e}}var Jb=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=e0(t),isInside:r,
gap:()=>rl(t.text,e.end,s.start),check:n});function Xb({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=le(s,Math.min(le(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function Qb(e,{
file:t,start:s}){let r=Vb.exec(e);if(!r)return;let[n,a="",i,o=""]=r,l=(h,m)=>({file:t,start:s+h,end:s+h+m}),d=[];if(i!==void 0){let h=r.index+n.indexOf("[")+1;for(let m of i.matchAll(/[^\s,][^,]*/g)){
let f=m[0].trimEnd();d.push({value:f,span:l(h+m.index,f.length)})}}let c=r.index+n.length-o.length,p=Zb.exec(o),u=(p?o.slice(0,p.index)+o.slice(p.index+p[0].length):o).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+/,
""),g=p?.[1]??"";return{word:a.toLowerCase(),rules:d,reason:Xs(u,/[\s,;(–—-]/),...p?{until:{value:g,span:l(c+p.index+p[0].length-g.length,g.length)}}:{}}}function un(e,t=s=>le(e.text,s)){let{text:s}=e;
return cn(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>nl(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function nl(e,t,s,r,n=[]){let{text:a,path:i}=e,o=t0(e,t);return pn({file:i,start:t,end:s},e,{peers:n,
line:{file:i,start:o,end:le(a,o)},block:()=>({file:i,start:o,end:r(o)})})}var al=new L;function il(e){let t=al.get(e)??{next:new Map};return al.set(e,t),t}function e0(e){let t=il(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,le(e.text,s)));)s=le(e.text,s)+1;t.head=s}return t.head}function t0(e,t){let{text:s}=e,{next:r}=il(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let a=[],i=n;do a.push(i),i=r.get(i)??Math.min(le(s,i)+1,s.length);while(i<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(i,le(s,i)+1)));for(let o of a)
r.set(o,i);return i}function le(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function s0(e,t,s){let r=[],n=[],a="",i=t,o=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){i=l+1,o=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!a&&(o||/[\s;&|()]/.test(e[l-1]??""))){let p=ol(e,l,s),u={start:l,end:p};o?n.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!c&&o){o=!1;let p={start:i,end:ol(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?d===a:d==="'"||d==='"')&&(a=a?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function ol(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var hn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
r0=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},n0=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,a0=e=>hn.exec(e)?.[1]?.toLowerCase()==="check";function i0(e,t){
let s=o0(e),r=({start:o,end:l})=>e.slice(o,Math.min(l,o+4096)),n=({start:o})=>o===0||/[\n\uFEFF]/.test(e[o-1]),a=new Map;for(let{comment:o,next:l,isInside:d}of t)d||a.has(l.start)||o.start===s||!n(o)||
!a0(r(o))||sl(rl(e,o.end,l.start))&&a.set(l.start,o.start);let i=new Set(a.values());return({start:o})=>o===s?"file":i.has(o)?"line":void 0}function o0(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=gn(e,s)+1);s<e.length;s=gn(e,s)+1){let r=hn.exec(e.slice(s,Math.min(gn(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function gn(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function je(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}var fn=/[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
function X(e,t,s){return t>=s||!je(e.charCodeAt(t))?t:(fn.lastIndex=t+1,fn.test(e),Math.min(fn.lastIndex,s))}function mn(e,t,s){let r=s;for(;r>t&&je(e.charCodeAt(r-1));)r-=1;return r}function l0(e){let t=[];
for(let s of d0(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),n=r?.[3];if(!r||!n)continue;let a=c0(n);if(a===void 0||a==="")continue;let i=o=>o.split(/['"]/).length;t.push({name:a,
expand:i(a)===i(n),chomp:r[2]==="-"})}return t}function d0(e){let t=[],s="";for(let r=0;r<e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let a=bn(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\
$"&&e[r+1]==="{"){let a=kn(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\\")s+=e.slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let a=r+2;for(;a<e.length&&/[\t\r ]/.test(e[a]);)a+=1;s+=e.slice(
r,a),r=a-1}else je(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function bn(e,t){let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]===
"$"&&e[r+1]==="{"&&s==='"'){let n=kn(e,r);if(n<0)return-1;r=n}}return-1}function kn(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));if(!s)return-1;if(s[1]===
"}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let a=e[n];if(a==="\\")n+=1;else if(a==="/"&&r)r=0;else{if(a==="}")return r?-1:n;if(a==="'"||a==='"'){if(n=bn(e,
n),n<0)return-1}else if(a==="$"&&e[n+1]==="{"&&(n=kn(e,n),n<0))return-1}}return-1}function c0(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="'"||r==='"'){let n=bn(e,s);if(n<0)return;t+=r===
'"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(je(r.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=r}}return t}var yn=class{open="";at=-1;#e=0;read(e){
for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},de=(e,t,s)=>({
value:e.text.slice(t,s),span:H(e,t,s),at:t}),p0=/[\t\v\f\r ]*/y,u0=/[^\t\v\f\r ]*/y;function As(e,t,s,r){return e.lastIndex=s,e.test(t),Math.min(e.lastIndex,r)}var vn=(e,t,s)=>As(u0,e,t,s),wn=(e,t,s)=>As(
p0,e,t,s);function h0(e,t,s){let r=[],{text:n}=e;for(let a=wn(n,t,s);a<s;){let i=a;a=vn(n,i,s),r.push(de(e,i,a)),a<s&&(a=wn(n,a,s))}return r}var ll=/[^\s\u0085"'\\`]*/y,dl=/[^"'\\`]*/y;function cl(e,t,s,r){
let n=[],{text:a}=e;for(let i=X(a,t,s);i<s;i=X(a,i,s)){let o=i,l="";for(;i<s&&(i=As(l?dl:ll,a,i,s),!(i>=s));){let c=a[i];if(!l&&je(c.charCodeAt(0)))break;c===r&&l!=="'"?i+=1:l?l=c===l?"":l:(c==='"'||c===
"'")&&(l=c),i+=1}let d=i>s?s-1:i;i=Math.min(i,s),d>o&&n.push(de(e,o,d))}return n}function g0(e,t,s,r){let n=[],{text:a}=e,i=t;for(;;){if(i=X(a,i,s),!a.startsWith("--",i)||i+1>=s)return{flags:n,rest:i};
let o=i,l="",d="";for(;i<s;){let g=As(d?dl:ll,a,i,s);if(l+=a.slice(i,g),i=g,i>=s)break;let h=a[i];if(!d&&je(h.charCodeAt(0)))break;(d?h===d:h==='"'||h==="'")?d=d?"":h:h===r?l+=a[++i]??"":l+=h,i+=1}if(i=
Math.min(i,s),l==="--")return{flags:n,rest:i};let c=l.indexOf("="),p=c<0?l.slice(2):l.slice(2,c),u=H(e,o,i);n.push(c<0?{name:p,value:l,at:o,span:u}:{name:p,value:l,at:o,span:u,text:l.slice(c+1)})}}var Os=/"(?:[^"\\]|\\.)*"?/sy;
function f0(e,t,s){if(e.text[t]!=="[")return;let r=e.text.slice(t,s),n;try{n=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(n)||!n.every(i=>typeof i=="string"))return{fault:"not-string\
s"};let a=[];for(let i=r.indexOf('"');i>=0;i=r.indexOf('"',Os.lastIndex)){Os.lastIndex=i,Os.test(r);let o=t+i;a.push({value:n[a.length],span:H(e,o,t+Os.lastIndex),at:o})}return{words:a}}var m0=new Set(
["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),b0=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]),Wt=[];function xn(e,t,s,r,n,a=!1){let{text:i}=e,o=vn(i,t,s),l=wb(i.slice(t,o)),d=H(e,t,o),
c={keyword:l,keywordSpan:d,span:d,flags:Wt,args:Wt,json:!1,pairs:Wt,heredocs:Wt,blanks:Wt,logical:e},p=X(i,o,s);if(i.startsWith("--",p)){let{flags:u,rest:g}=g0(e,p,s,r);c.flags=u,p=X(i,g,s)}if(p>=s)return c;
switch(l){case"ONBUILD":if(c.args=[de(e,p,s)],a)break;c.trigger=xn(e,p,s,r,n,!0),c.trigger.span=H(e,p,s);break;case"ENV":case"LABEL":y0(c,p,s,r,n);break;case"ARG":c.args=cl(e,p,s,r),c.pairs=c.args.map(
u=>$n(e,u));break;case"HEALTHCHECK":k0(c,p,s,n);break;default:pl(c,l,p,s,n)}return c}function pl(e,t,s,r,n){let{logical:a}=e,i=m0.has(t)?f0(a,s,r):void 0;if(i&&"words"in i){e.args=i.words,e.json=!0;return}
i?.fault==="not-strings"&&n.push({kind:"broken",span:H(a,s,r),message:`exec form of ${t} may contain only strings`}),e.args=b0.has(t)?h0(a,s,r):[de(a,s,r)]}function k0(e,t,s,r){let{logical:n}=e,a=t;for(;a<
s&&!je(n.text.charCodeAt(a));)a+=1;let i=de(n,t,a),o=X(n.text,a,s);o<s&&pl(e,"CMD",o,s,r),e.args=[i,...e.args]}function y0(e,t,s,r,n){let{logical:a,keyword:i}=e,o=cl(a,t,s,r);if(e.args=o,o[0]?.value.includes(
"=")){let c=o.find(h=>!h.value.includes("="));if(!c){e.pairs=o.map(h=>$n(a,h));return}let p=ul(o.map(({value:h})=>h).join(" ")),u=`${i} needs name=value, and this word has no =${p?": a quote is missin\
g":""}`;n.push({kind:"broken",span:c.span,message:u});let g=o.filter(({value:h})=>h.includes("=")).map(h=>$n(a,h));e.pairs=g.filter(({name:h,value:m})=>![h,m].some(f=>ul(f?.value??"")));return}let l=vn(
a.text,t,s),d=wn(a.text,l,s);d<s?e.pairs=[{name:de(a,t,l),value:de(a,d,s),spaced:!0}]:n.push({kind:"broken",span:H(a,t,s),message:`${i} needs a name and a value`})}function ul(e){let t=new yn;return t.
read(e),t.open!==""}function $n(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:de(e,t.at,t.at+s),value:de(e,t.at+s+1,r)}}var v0=["hadolint","checkov","triv\
y","kics","buildkit"],Sn=65535,hl=35,w0=13,_n=[];function gl(e,t=0){return new x0(e,t).read()}var x0=class{#e;#s;#t;#a=[];#r=[];#i=[];#o=[];#d;#c=new Set;#l="\\";#n;#p=0;#h=0;#g=0;#m=new Set;#f=0;constructor(e,t){
this.#e=t,this.#s=e,this.#t=e.text,this.#d=cn(e.text)}read(){let e=this.#t;e.charCodeAt(0)===65279&&(this.#p=1);let t=n0.exec(e.slice(this.#p,this.#p+4096));if(t?.[1]){let r=this.#p+t[0].length-t[1].length;
this.#n={value:t[1],span:this.#u(r,r+t[1].length)}}for(;this.#p<e.length;){this.#b();let r=this.#g,n=X(e,this.#h,r);this.#c&&this.#k(this.#c,n,r),!(n>=r)&&(e.charCodeAt(n)===hl?this.#x(n,r):this.#S(n,
r))}this.#r.length===0&&this.#a.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))});let s={dialect:"dockerfile",source:this.#s,instructions:this.#r,faults:this.#a,
suppressions:this.#d?this.#$():[],escape:this.#l};return this.#n&&(s.syntax=this.#n),s}#u(e,t){return{file:this.#s.path,start:e,end:t}}#b(){let e=this.#t,t=this.#p,s=e.indexOf(`
`,t),r=s<0?e.length:s;for(this.#p=s<0?r:s+1,r-t>Sn/3&&this.#y(t,r);r>t&&e.charCodeAt(r-1)===w0;)r-=1;this.#h=t,this.#g=r}#y(e,t){let s=new TextEncoder().encode(this.#t.slice(e+this.#e,t)).length;if(s<=
Sn||this.#m.has(e))return;this.#m.add(e);let r=X(this.#t,e,t),n=`this line has ${s} bytes, more than the ${Sn} the builder reads: split it`;this.#a.push({kind:"broken",span:this.#u(r,Math.min(t,r+40)),
message:n})}#k(e,t,s){let r=this.#t.slice(t,Math.min(s,t+4096)),n=hn.exec(r);if(!n){this.#c=void 0;return}let[,a="",i=""]=n,o=a.toLowerCase();if(o!=="escape"&&o!=="syntax"&&o!=="check"){this.#c=void 0;
return}let l=t+r.lastIndexOf(i),d=this.#u(l,l+i.length);e.has(o)&&this.#a.push({kind:"broken",span:d,message:`duplicate ${o} directive`}),e.add(o),o==="syntax"&&(this.#n??=r0(i,d)),o==="escape"&&(i===
"`"||i==="\\"?this.#l=i:this.#a.push({kind:"broken",span:d,message:`the escape character is \\ or \`, not ${JSON.stringify(i)}`}))}#x(e,t){this.#d&&this.#i.push(this.#u(e,t))}#v({start:e,end:t},s){if(!/seaworthy/i.
test(this.#t.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:i})=>i)],a=new Set(this.#o.map(({comment:i})=>i.start));for(let i of n)for(let{start:o,end:l,line:d}of s0(this.#t,
i.start,i.end))a.has(o)||this.#o.push({comment:this.#u(o,l),next:this.#u(d.start,d.end),isInside:!0})}#w(e){for(let t of this.#i)this.#o.push({comment:t,next:e});this.#i=[]}#$(){let e=this.#t.length;this.#w(
this.#u(e,e));let t=this.#r.filter(({keyword:a})=>a==="FROM").map(({span:a})=>a.start),s=a=>t.includes(a.start)?{...a,end:(t.find(i=>i>a.start)??e+1)-1}:a,r=a=>t[z(t,a,i=>i)+1]??e+1,n=i0(this.#t,this.#o);
return this.#o.flatMap(({comment:a,next:i,isInside:o=!1})=>{let l={line:i,block:()=>s(i),peers:v0,isInside:o,check:n(a),nextStage:r};return pn(a,this.#s,l)??[]})}#S(e,t){let s=this.#_(e,t),r=this.#t.slice(
e,s<0?t:s),n=[0],a=[e],i=_n,o=t;for(;s>=0&&this.#p<this.#t.length;){this.#b();let c=this.#h,p=this.#g,u=X(this.#t,c,p);if(u>=p){i===_n&&(i=[]),i.push(this.#u(c,this.#p));continue}if(this.#t.charCodeAt(
u)===hl){this.#x(u,p);continue}this.#i.length&&this.#A(e,this.#u(u,p)),s=this.#_(c,p),n.push(r.length),a.push(c),r+=this.#t.slice(c,s<0?p:s),o=p}if(i.length&&mn(this.#t,o,this.#t.length)===o)for(;(i[i.
length-1]?.start??0)>o;)i.pop();let l=X(r,0,r.length),d=mn(r,l,r.length);l<d?this.#O({file:this.#s.path,text:r,at:n,from:a},l,d,{last:o,blanks:i}):this.#a.push({kind:"broken",span:this.#u(e,t),message:"\
nothing follows this continuation, so the instruction is empty"})}#A(e,t){let s=[];for(let r of this.#i)r.start>e?this.#o.push({comment:r,next:t,isInside:!0}):s.push(r);this.#i=s}#_(e,t){let s=t-1,r=this.#t;
for(;s>=e&&(r[s]===" "||r[s]==="	");)s-=1;return s<e||r[s]!==this.#l||s>e&&r[s-1]===this.#l?-1:s}#O(e,t,s,{last:r,blanks:n}){let a=xn(e,t,s,this.#l,this.#a),{trigger:i}=a,o=i??a,l=!o.json&&(o.keyword===
"RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&e.text.includes("<<")?this.#R(e,a.keywordSpan):_n,d=l.length?this.#E():r,c=this.#u(a.keywordSpan.start,d);a.span=c,a.blanks=n,a.heredocs=l,i&&(i.span=this.#u(
i.keywordSpan.start,d),i.heredocs=l),this.#r.push(a),this.#d&&(this.#w(c),o.keyword==="RUN"&&this.#v(c,l))}#D(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#p,this.#p=e.exec(this.#t)?.index??this.#t.length}#E(){let e=this.#p;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#R(e,t){let s=[];for(let{name:r,expand:n,chomp:a}of l0(e.text)){let i=this.#p,o=-1;for(;this.#p<this.#t.length&&o<0&&this.#f<20;){this.#b();let l=this.#h,d=this.#g,
c=l;for(;c-l<this.#e&&this.#t[c]===" ";)c+=1;for(;a&&this.#t[c]==="	";)c+=1;d-c===r.length&&this.#t.startsWith(r,c)&&(o=l)}if(o<0)return this.#a.push({kind:"broken",span:t,message:`the here-document ${JSON.
stringify(r.slice(0,60))} is never closed`}),this.#p=i,this.#D(),this.#f+=1,s;s.push({name:r,expand:n,chomp:a,span:this.#u(i,o)})}return s}},En=5e5,$0=8*1024*1024,S0=`it has more than ${yt(En)} words \
and signs, or 8 MB, besides comments; split it, or exclude it`;function _0(e){if(e.length<=En)return!1;let t=0,s=0;for(let r=0;r<e.length;){let n=e.indexOf(`
`,r),a=n<0?e.length:n;for(;r<a&&fl(e.charCodeAt(r));)r+=1;if(e[r]!=="#"&&(s+=a-r,t+=E0(e,r,a),t>En||s>$0))return!0;r=a+1}return!1}function E0(e,t,s){let r=0,n=!1;for(let a=t;a<s;a+=1){let i=e.charCodeAt(
a),o=A0(i);(o?!n:!fl(i))&&(r+=1),n=o}return r}var fl=e=>e<=32,A0=e=>e===43||e>=45&&e<=58||e===61||e>=65&&e<=90||e===95||e>=97&&e<=122||e>127,O0=e=>e.instructions.some(D0)?new R0(e).run():e,D0=({keyword:e,
args:t,flags:s})=>!q.has(e)||t.length===0&&s.length===0,R0=class{#e;#s;#t;#a=new Map;#r=[];#i;#o=[];#d=[];#c=0;constructor({instructions:e,faults:t,source:s,escape:r}){this.#i=t,this.#e=e,this.#s=s.text,
this.#t=r;for(let[n,{logical:a}]of e.entries())this.#a.set(a.text.trim(),n)}run(){for(;this.#c<this.#e.length;){let t=this.#e[this.#c],s=this.#r[this.#r.length-1];s&&(this.#l(s)||this.#n(s,t))||(this.#r.
push(t),this.#c+=1)}let e=({span:t})=>t.start<(this.#d[z(this.#d,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#r,faults:[...this.#i.filter(t=>!e(t)),...this.#o]}}#l(e){let t=N0(e);if(!t||
(this.#a.get(t.name)??-1)<this.#c)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#c]?.logical.text.trim()!==r;)this.#c+=1;this.#c+=1;let a=`${s} takes no here-document, so the builder reads\
 the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#o.push({kind:"broken",span:n,message:a}),!0}#n(e,t){if(this.#u(t,e)||this.#b(t)||!this.#y(e,t))return!1;let s=this.#c,
r=M0(e),n=r?this.#s.indexOf(r.char,t.span.start):-1,a=s,i=!1;for(let l=e;a<this.#e.length;a+=1){let d=this.#e[a];if(this.#u(d,e)||!(d.span.start<=n||this.#h(d,l,e)))break;i||=!q.has(d.keyword),l=d}if(!i)
return!1;if(this.#c=a,!q.has(e.keyword)&&!this.#b(e))return!0;let o=this.#e.slice(s,this.#c);return this.#d.push({...e.span,end:this.#e[a]?.span.start??this.#s.length}),this.#o.push(r?this.#g(r.span):
this.#m(e,o)),this.#r[this.#r.length-1]=this.#p(e,o),!0}#p(e,t){let s=new rt(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{logical:o,span:l}of t)s.add(" ",l.start-1),s.addPart(o,
0,o.text.length);let r=s.build(),n=X(r.text,0,r.text.length),a=mn(r.text,n,r.text.length),i=t[t.length-1]?.span.end??e.span.end;return{...xn(r,n,a,this.#t,[]),span:{...e.span,end:i},blanks:e.blanks}}#h(e,t,s){
return(this.#k(e)>this.#k(s)||!q.has(e.keyword))&&!this.#b(e)&&this.#y(t,e)}#g(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#t}\
, or close the quote`;return{kind:"broken",span:e,message:t}}#m({span:e},t){let s=this.#s.slice(this.#s.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,a=e.end-(s.length-r.length),i=JSON.stringify(t[0]?.keyword.slice(0,40)),o=[a,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#t}`}));return{kind:"broken",span:{...e,start:a-n.length,end:a},message:`this line does not end in ${this.#t}, so the builder takes ${i} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:o}}}#f({keywordSpan:{start:e,end:t}}){return this.#s.slice(e,t)}#u(e,t){let s=r=>/^[A-Z]/.test(this.#f(r));return q.has(e.keyword)&&(s(e)||!s(t))}#b(e){
return!q.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#f(e))&&ne(e.keyword,q)!==void 0}#y(e,t){let s=this.#s.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#k(t)>this.#k(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#k({span:{start:e}}){return e-(this.#s.lastIndexOf(`
`,e-1)+1)}};function M0({json:e,logical:t}){let s=new yn;return s.read(t.text),s.open&&!e?{char:s.open,span:H(t,s.at,s.at+1)}:void 0}function N0(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!q.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[a="",i="",,o=""]=n??[];if(!n)return;let l=n.index+a.length;return{keyword:t,name:o,span:H(r,l-i.length,
l)}}function ml(e,t,s){if(_0(e.text))return Ds(e,S0);let r=gl(e,s?.indent);if(W0(e,r))return Ds(e,Gr);if(!s&&C0(e,r))return Ds(e,"it has no FROM, so it is a part of a Dockerfile, and only the whole ca\
n be checked");let{instructions:n,faults:a}=O0(r),{stages:i,globals:o,faults:l,hasProperty:d}=el({source:e,instructions:n,escape:r.escape},new Map,t);if(d)return Ds(e,Gr);let c=[...a],p=j0(r);for(let m of n){
let f=p&&!xb(m)?[]:Ho(m);if(f.length)for(let b of f)c.push(b)}for(let m of l)c.push(m);for(let m of i)for(let f of T0(m))c.push(f);let u=i[i.length-1],g={dialect:"dockerfile",source:e,instructions:n,faults:c,
suppressions:r.suppressions,escape:r.escape,stages:i,globals:o,final:u,needed:u?Do([u]):new Set},h=I0(g);return h.length>0&&(g.limits=h),r.syntax&&(g.syntax=r.syntax),s&&(g.inline=s.at),t&&(g.shell=t),
g}var Ds=(e,t)=>({dialect:"dockerfile",source:e,skipped:t,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set});function I0({source:e,stages:t}){let s=[],
r=t.flatMap(({scripts:n})=>n.flatMap(({script:a})=>a.limit??[]))[0];return r&&s.push({span:r,message:"scripts in scripts are read 8 deep: deeper ones are not checked"}),eb(t)&&s.push({span:{file:e.path,
start:0,end:0},message:`an image is given more than ${yt(Lt)} files: only the last of them are checked`}),s}function T0({scripts:e}){let t=[];for(let{script:s,instruction:r}of e)s.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.
test(r.logical.text)&&t.push({kind:"unread",span:s.fault.span,message:`this script could not be read, so nothing in it was checked: ${s.fault.message}`});return t}var C0=({path:e},{instructions:t})=>t.
length>0&&!t.some(({keyword:s})=>s==="FROM")&&P0.test(e.slice(e.lastIndexOf("/")+1)),P0=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,j0=({syntax:e})=>e!==void 0&&!L0.test(e.value),
L0=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;function W0({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:n})=>n==="FROM");return s.some((n,a)=>U0(n,a<r))||r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.
test(t)||bm(e))?!0:mm(t)&&(ys(e)||_m(e))}function U0({keyword:e,logical:{text:t}},s){switch(e){case"FROM":return km(t.replace(/\s#(?!\{).*$/s,""));case"EXPOSE":return ys(t);case"ARG":return s&&ys(t);default:
return!q.has(e)&&vm(t.trimStart())}}function Rs(e,...t){let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";for(let n=0;n<e.length;n+=1)r+=s.find(a=>a[n]!==e[n])?.[n]??e[n];
return r}var An=e=>e.replace(/\S/g,"*");function z0(e,t){let s=[...t].sort((a,i)=>a.span.start-i.span.start||a.span.end-i.span.end||q0(a,i)),r=[],n=0;for(let{span:a,text:i}of s){if(a.start<n)throw new RangeError(
`edit at ${a.file}:${a.start} overlaps the one before it`);r.push(e.slice(n,a.start),i),n=a.end}return r.push(e.slice(n)),r.join("")}var q0=(e,t)=>{let[s,r]=[On(e),On(t)];return s===r?0:r-s};function On({
text:e}){let[,t,s]=/^\r?\n([ \t]*)(-[ \r\n])?/.exec(e)??[];return t===void 0?Number.POSITIVE_INFINITY:t.length+(s?.5:0)}function F0(e){let t=new Map;for(let r of e){let n=kl(r)?e.find(a=>B0(a,r)):void 0;
n&&t.set(n,[...t.get(n)??[],r])}let s=new Set([...t.values()].flat());return bl(e).flatMap(r=>{let n=t.get(r);if(!n)return s.has(r)?[]:[r];let a=bl(n).map(o=>o.text).join(""),i=n.some(({span:o})=>o.start===
r.span.end);return[{...r,text:a.replace(/^\r?\n/,"")+(i?"":`
`)}]})}function bl(e){let t=new Map,s=(r,n)=>{if(!kl(r))return[n,0];let a=`${r.span.file} ${r.span.start}`,i=t.get(a)??n;return t.set(a,i),[i,On(r)]};return e.map((r,n)=>[r,s(r,n)]).sort(([,[r,n]],[,[
a,i]])=>r-a||i-n).map(([r])=>r)}var kl=({span:e,text:t})=>e.start===e.end&&/^\r?\n/.test(t),B0=({span:e,text:t},{span:s})=>t===""&&e.file===s.file&&e.start<s.start&&s.start<=e.end&&e.end-s.start<=2,yl={
EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,
EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,
EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,
ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,
ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,
EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,
EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,
EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},H0=({kind:e})=>e==="allow"||e==="log";function K0(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(
t.value&0xffffn):Oe(yl,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{
kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT\
_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var G0=(e,t)=>e.kind===t.kind&&e.value===t.value;function Y0({kind:e,value:t}){return e==="\
errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listene\
r",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}function Ut(e){return"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:"replace"in e?e.replace:"u\
nset"in e?e.unset:"variable"in e?e.variable:"entries"in e?e.entries==="logging"?"logDriver":e.entries:"publish"in e||"open"in e?"portBindings":"mount"in e||"secret"in e?"mounts":"join"in e||"network"in
e?"networks":"healthcheck"in e?"healthcheck":"hooks"}var ye=e=>"host"in e,V0=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,vl=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
wl=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,xl=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
Z0=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,J0=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
X0=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function Q0(e,t){return t===void 0||V0.test(e)||vl.test(e)||wl.test(e)||t.includes("\0")||xl.test(t)||!Z0.test(t)?!1:J0.test(t)||/apparmor/i.test(e)&&X0.test(t)}var ek=/\.(?:conf|cfg|ini)$/i,tk=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function sk(e,t,s){return vl.test(e)&&!ek.test(e)||wl.test(e)?!1:t===void 0?!0:t.includes("\0")||xl.test(t)||!t.includes(s)?!1:[...t.matchAll(tk)].some(r=>r.slice(1).includes(s))}var rk={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Q0,defines:sk,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},nk=20,ct=e=>({left:Math.min(1048576,65536+16*e)});function pt(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new dk(
e,t,s),n=r.expand(0,e.length,0),{uses:a,filled:i,fault:o,missing:l,isLarge:d}=r;return{text:n,filled:i,uses:a,...o?{fault:o}:{},...l===void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var ak=new Map;function Ms(e,t){
if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:a,end:i}of pt(e,ak).uses.toSorted((o,l)=>o.start-l.start))a>=r&&!(t&&e[a+1]!=="{"&&mo(e,a,n))&&(s+=e.slice(r,a)+k,r=i);return(s+e.slice(r)).
replaceAll("$$","$")}var ik=/^(?::\?|:-|:\+|\?|-|\+)/;function ok(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+
1+c.length,operator:"",operand:null}:void 0}let n=lk(e,t+2,s),a=r(t+2),i=t+2+a.length,o=ik.exec(e.slice(i,i+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!a||!o&&i!==n)return{fault:n+1};let l=i+
o.length,d=o?{text:e.slice(l,n),start:l,end:n}:null;return{name:a,start:t,end:n+1,operator:o,operand:d}}function lk(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]===
"}"&&--r===0)return n;return-1}var dk=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#s;#t;#a;constructor(e,t,{blank:s=!1,room:r=ct(e.length)}){this.#e=e,this.#s=t,this.#t=s?"":k,this.#a=r}expand(e,t,s){
let r=this.#e,n="",a=e;for(;a<t;){let i=r.indexOf("$",a);if(i<0||i>=t)return n+r.slice(a,t);n+=r.slice(a,i);let o=n.length,l=r[i+1]==="$"?void 0:ok(r,i,t);if(l===void 0)n+="$",a=i+(r[i+1]==="$"?2:1);else{
if("fault"in l||s>nk)return this.fault??={start:i,end:"fault"in l?l.fault:l.end},n+k;n+=this.#r(l,s),a=l.end}s===0&&this.filled.push({start:i,end:a,from:o,to:n.length})}return n}#r(e,t){let s=this.#s.
get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),{name:n,start:a,end:i,operator:o,operand:l}=e,d=p=>{this.uses.push(s?{name:n,start:a,end:i,operator:o,operand:l,from:p,set:s.span}:
{name:n,start:a,end:i,operator:o,operand:l,from:p})},c=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return d(r?"operand":"unknown"),r?c():this.#t;case"\
-":return d(r?"env":"operand"),r?this.#o(s.value):c();case"?":d(r?"env":"required"),r||this.#i(e.name,c());break;default:d(s?"env":"unset")}return s?this.#o(s.value):this.#t}#i(e,t){this.missing??=`re\
quired variable ${e} is missing a value${t?`: ${t}`:""}`}#o(e){return e.length>this.#a.left?(this.isLarge=!0,k):(this.#a.left-=e.length,e)}},$l="with their variables filled in, values of this file com\
e to more than is read: those that are too long are unknown";function Sl(e,t){let s=_l[t].get(e);if(s)return s;let r=t==="raw"?fk(e):ck(e);return _l[t].set(e,r),r}var _l={dotenv:new WeakMap,raw:new WeakMap},
El=new Map;function Dn(e,{outer:t=El,before:s=El,format:r="dotenv"}={}){let n=new Map,a={get:o=>t.get(o)??n.get(o)??s.get(o)},i=ct(e.text.length);for(let o of Sl(e,r)){let{name:l,span:d}=o,c=Al(o,a,i)??
{text:t.get(l)?.value,literal:k},{text:p,literal:u}=c,g="isLarge"in c&&c.isLarge?{isLarge:!0}:{};p!==void 0&&n.set(l,{value:p,literal:u,span:d,...g})}return n}function Al({text:e,literal:t,fills:s},r,n){
if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:a,uses:i,isLarge:o}=pt(e,r,{room:n});return{text:a,uses:i,...o?{isLarge:o}:{},literal:i.some(({from:l})=>l==="unset")?Ms(e,!0):t}}var Rn="\
[ \\t\\v\\f\\r\\x85\\xa0]",Ol=new RegExp(`(?:export${Rn}+)?([\\p{L}\\p{N}_.[\\]-]+)${Rn}*(?:([=:])${Rn}*|(?=\\n))`,"duy"),Dl={text:void 0,literal:k,fills:!1};function ck({text:e,path:t}){let s=[],r=a=>e.
indexOf(`
`,a)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){Ol.lastIndex=n;let a=Ol.exec(e),[i,o]=a?.indices?.[1]??[n,n];if(!a)n=/\s/.test(e[n])?n+1:r(n);else{let l=a[2]===void 0?void 0:pk(e,n+a[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?Ms(l.text,!1):l.text}:Dl,c={file:t,start:i,end:l?.end??o},p=l?{...c,start:n+a[0].length}:c;s.push({name:a[1],...d,span:c,valueSpan:p}),n=l?.next??
r(o)}}return s}function pk(e,t,s){let r=e[t],n=r==='"'||r==="'"?uk(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?gk(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let a=s(t),
i=e.slice(t,a-1),o=i.indexOf(" #"),l=(o<0?i:i.slice(0,o)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:a}}function uk(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var hk={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},gk=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?hk[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function fk({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let a=n.trimStart(),i=r+n.length-(n.endsWith("\r")?1:0),o=r+n.length-a.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(a)?.[0];if(l===void 0)continue;let d=o+l.length>=i,c=e.slice(o+l.
length+1,i),p={file:t,start:o,end:i};s.push({name:l,...d?Dl:{text:c,literal:c,fills:!1},span:p,valueSpan:d?p:{...p,start:o+l.length+1}})}return s}var Mn=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\
\`${t.length>80?`${t.slice(0,77)}...`:t}\``},mk=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",bk=[{program:"CapRover",keys:[["captainVersion","services"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"\
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
ommit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],kk=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language scr\
ipt before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),yk=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,Rl=e=>new Set(
[...e.matchAll(yk)].map(([,,t=""])=>t)),zt;function vk(e){if(!zt){zt=new Map;for(let{keys:t}of bk)for(let s of t){let[r=""]=s,n=zt.get(r);n?n.push(s):zt.set(r,[s])}}return zt.get(e)??[]}var wk=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,
xk=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,$k=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function Ml(e){if(/^#cloud-config\b/.
test(e))return!0;let t=Rl(e);for(let s of t)if(vk(s).some(r=>r.every(n=>t.has(n))))return!0;return $k.test(e)?!0:!t.has("services")&&(wk.test(e)||t.size===0&&xk.test(e))}var Sk=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function _k(e){let t=Rl(e);if(!t.has("services")||[...t].some(r=>kk.has(r))||Ml(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(
e);return s!==null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Sk.test(e)}var Nn="30s",Ek=[{image:"postgres",since:"9.3",check:"\
pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"postgis/postgis",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"redis",check:["redis-cli","ping"]},{image:"valke\
y/valkey",check:["valkey-cli","ping"]},{image:"mariadb",since:"10.2.43 10.3.34 10.4.24 10.5.15 10.6.7 10.7.3 10.8.2",check:["healthcheck.sh","--connect"]},{image:"mysql",check:["mysqladmin","ping","-h",
"127.0.0.1","--silent"]},{image:"mongo",since:"5",check:["mongosh","--quiet","--eval","db.adminCommand('ping')"]},{image:"rabbitmq",since:"3.8",check:["rabbitmq-diagnostics","-q","ping"]},{image:"infl\
uxdb",tags:"2*",check:["influx","ping"]},{image:"zookeeper",check:["zkServer.sh","status"]},{image:"caddy",check:["wget","-q","--spider","http://127.0.0.1:2019/config/"]}],Ak=(e,t)=>Ek.find(s=>s.image===
e&&Ok(s,t))?.check;function Ok({tags:e,since:t},s){return s===null?!e&&!t:(!e||Pe(s,e))&&(!t||Vo(s,t))}var Dk={node:e=>["node","-e",`require('net').connect(${e}, '127.0.0.1').on('connect', () => proce\
ss.exit(0)).on('error', () => process.exit(1))`],python:e=>["python","-c",`import socket; socket.create_connection(('127.0.0.1', ${e}), 3)`]},qt=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;
function Nl(e){let t=[""],s=0;for(let r of e)r==="{"||r==="["?s+=1:(r==="}"||r==="]")&&(s-=1),r===":"&&s===0?t.push(""):t[t.length-1]+=r;return t}function Il(e,t){let s=/^(["'])([^\n]*)\1$/.exec(e)?.[2]??
e;if(/^\{|\s/.test(s))return;let r=Nl(s),n=/^[A-Za-z]$/.test(r[0]??"")&&/^[\\/]/.test(r[1]??""),[a,i,o,l]=n?[r.slice(0,2).join(":"),...r.slice(2)]:r;if(!a||!i||l!==void 0)return;let d=t==="read-only"?
/^(?:rw|ro)$/:/^r?(?:shared|slave)$/,c=(o?.split(",")??[]).filter(u=>u!==""&&!d.test(u)),p=t==="read-only"?[...c,"ro"]:c;return[a,i,...p.length?[p.join(",")]:[]].join(":")}function Tl(e,t){let s=/^(["'])([^\n]*)\1$/.
exec(e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=Nl(s),n=r.at(-1)??"",a=r.at(-2)??"";return[r.slice(0,-2).join(":").includes(":")&&t==="127.0.0.1"?"[::1]":t,a,n].join(":")}var Rk={readonlyRootfs:"read\
_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"me\
m_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Cl=e=>Rk[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`),Mk=e=>Oe(Nk,e),
Nk={memory:"memory",cpus:"cpus",pidsLimit:"pids"},Pl={env:{path:["environment"],joint:"="},labels:{path:["labels"],joint:"="},sysctls:{path:["sysctls"],joint:"="},logging:{path:["logging"],joint:"="},
ulimits:{path:["ulimits"],joint:"="},logOptions:{path:["logging","options"],joint:"="},extraHosts:{path:["extra_hosts"],joint:":"}};function Ik(e,t,s){return"publish"in e?jk(e,s):"open"in e?`publish ${e.
open.map(r=>A(jl(r))).join(" and ")}${e.of?.path[1]?` at service ${A(e.of.path[1])}`:""}`:"mount"in e?Lk(e,s):"variable"in e?Ul(e.variable,{[e.name]:e.to},t):"entries"in e?Ul(e.entries,e.to,t):"join"in
e?Uk(e,t):"network"in e?`declare the network ${A(e.network)} with \`internal: true\``:"secret"in e?zk(e):"healthcheck"in e?Tk(e.healthcheck,t):"erase"in e?`remove ${A(Ns(e.erase,s)??"it")}`:Ck(e,t,s)}
function Tk(e,t){let s=t!==void 0&&!Ct(t.image.healthcheck);return`add \`healthcheck: ${me({test:Ll(e),...s?{start_period:Nn}:{}})}\``}var jl=({address:e,host:t,container:s,protocol:r="tcp"})=>`${e?`${e.
includes(":")?`[${e}]`:e}:`:""}${t}:${s}${r==="tcp"?"":`/${r}`}`,Ft=e=>typeof e=="string"?e.replaceAll("$","$$$$"):e,Ll=e=>typeof e=="string"?Ft(e):["CMD",...e.map(Ft)],A=e=>`\`${e}\``;function Ck(e,t,s){
let r=Ut(e),n=Cl(r),a=t!==void 0&&qk(t,r);if("unset"in e)return Fl(Bt(t,e.unset))?`add \`${n}: false\``:`remove \`${n}\``;if("remove"in e)return`remove ${e.items.map(o=>A(Wl(o,t,r,s))).join(" and ")} \
from \`${n}\``;if("replace"in e)return`change ${A(Wl(e.item,t,r,s))} to ${A(String(Is(e.by,e.replace)))}`;if("set"in e&&r==="restartRetries"&&t&&ye(t)){let o=zl(t,Number(e.to));return a||o.key==="rest\
art"?`change \`${o.key}\` to \`${o.value}\``:`add \`${o.key}: ${o.value}\``}if("set"in e){let o=be(Is(e.to,e.set),!1);return a?`change \`${n}\` to \`${o}\``:`add \`${n}: ${o}\``}let i=e.items.map(o=>be(
Is(o,e.add),!0));return a?`add ${i.map(A).join(" and ")} to \`${n}\``:`add \`${n}: [${i.join(", ")}]\``}function Wl(e,t,s,r){if(typeof e!="object"||e===null)return String(e);let n=Bt(t,s),a=n?.state===
"written"?n.value.find(p=>p.state==="written"&&p.value===e):void 0,i=a&&Ns(e.through??a.span,r),{target:o,pathOnHost:l}=e,d=l??o,c=typeof d=="string"?d:d?.state==="written"?d.value:"";return i&&!i.includes(
`
`)?Pk(i):c}var Pk=e=>/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e,Ns=({file:e,start:t,end:s},r)=>r.flatMap(K).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function jk({publish:e,at:t},s){let r=Ns(e,
s),n=r&&Tl(r,t);return n?`change it to \`${n}\``:r&&/\bhost_ip\b/.test(r)?`change its \`host_ip\` to \`${t}\``:`add \`host_ip: ${t}\` to it`}function Lk({mount:e,to:t},s){let r=Ns(e,s),n=r&&Il(r,t);return n?
`change it to ${A(n)}`:t==="read-only"?"add `read_only: true` to it":"remove its `propagation`"}function Ul(e,t,s){let{path:r}=Pl[e],n=Bt(s,e),a=new Set(n?.state==="written"?n.value.flatMap(l=>l.state===
"written"?Wk(l.value):[]):[]),i=Object.entries(t).map(([l,d])=>d===null?`remove ${A(l)}`:a.has(l)?`change ${A(l)} to ${A(me(Ft(d)))}`:`add ${A(`${l}: ${me(Ft(d))}`)}`).join(" and "),o=Object.values(t).
every(l=>l===null);return`${i} ${o?"from":a.size?"in":"to"} ${A(r.join("."))}`}var Wk=e=>typeof e=="string"?e.replace(/[:=].*$/s,""):e.name;function Uk({join:e,leave:t=[]},s){let r=s?.path[1]===void 0?
"it":`service ${A(s.path[1])}`,n=t.length?` in place of ${t.map(A).join(" and ")}`:"";return`attach ${r} to the network ${A(e)}${n}`}function zk({secret:e,from:t}){let[[s,r]=["",""]]=Object.entries(t);
return`declare the secret ${A(e)} with ${A(`${s}: ${r}`)}, and add it to \`secrets\``}function Bt(e,t){let s=e?[...ye(e)?[e.host]:[],e.image]:[];for(let r of s){let n=Oe(r,t);if(n)return n}}function qk(e,t){
let s=Bt(e,t);return s!==void 0&&Ct(s)&&!s.via?.some(({how:r})=>r==="built-from")}var Fk=new Set(["alias","merge","extends","built-from","inherits","read-from"]);function zl({host:e,span:t},s){let{restartPolicy:r,
restartRetries:n}=e,a=qt(n.span,n.state==="default"?t:r.span),i=r.state==="unknown"?"on-failure":r.value;return a?{key:"restart",value:`${i}:${s}`}:{key:"max_attempts",value:s}}var ql=({via:e})=>e?.some(
({how:t})=>Fk.has(t))??!1,Fl=e=>e?.state==="written"&&e.value===!0&&ql(e),Bk=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function Is(e,t){if(typeof e=="number")return Bk.has(t)?Hk(e):
e;if(typeof e=="boolean")return e;let{target:s,options:r}=e;return s===void 0?String(e):[s,...r?.length?[r.join(",")]:[]].join(":")}function Hk(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return t===
0?e:`${e/1024**t}${["","k","m","g"][t]}`}var Kk=/(?:^|[.-])compose[._-]/i;function Gk(e,t){let s=e.slice(e.lastIndexOf("/")+1),r=Kk.test(s)&&/\.ya?ml$/i.test(s);return t===void 0?r:!r&&/\.[^.]+$/.test(
s)&&!/\.ya?ml$/i.test(s)?!1:r?!Ml(t):_k(t)}function Yk(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Dn(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").
split(s).filter(Boolean)}var Vk={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:"\
.env",list:Yk},view:"compose",claims:Gk,label:({path:[,e=""]})=>`service ${Mn(e)}`,spell:Ik,load:async()=>(await Promise.resolve().then(()=>require("../frontends/compose/reader.js"))).reader},Zk={work:"\
dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?",base:"base"},Le=(...e)=>`(?:${e.map(t=>Zk[t]).join("|")})`,
Jk=new RegExp(`^${Le("work","branch","place")}(?:[-_.]|$)`),Xk=new RegExp(`^${Le("work","branch","test","check","lint")}(?:[-_.]|$)`),Qk=new RegExp(`(?:^|[-_.])${Le("work","branch","test","check","lin\
t")}(?:[-_.]|$)`),ey=new RegExp(`(?:^|[-_.])${Le("work","branch","place","test")}(?:[-_.]|$)`,"i"),ty=new RegExp(`(?:^|[._-])${Le("work")}(?:[._-]|$)`,"i"),sy=new RegExp(`(?:^|[._/-])${Le("work","plac\
e","test","check","sample")}(?:[._/-]|$)`,"i"),ry=new RegExp(`(?:^|[._/-])${Le("base")}(?:[._/-]|$)`,"i"),ny=e=>Jk.test(e),ay=e=>Xk.test(e),iy=e=>Qk.test(e),oy=e=>ey.test(e),ly=e=>ty.test(e.slice(e.lastIndexOf(
"/")+1)),dy=e=>sy.test(e),cy=e=>ry.test(e.split("/").slice(-2).join("/")),py=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(0,-4).split(/[^\w-]/).pop()??""),Q=`
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
`,uy=`
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
`,ut;function hy(){if(ut)return ut;ut=new Map;for(let e=1;e<Q.length;e=Q.indexOf(`
`,e)+1){if(Q[e]==="#")continue;let t=Q.slice(e,Q.indexOf("|",e));ut.has(t)||ut.set(t,e)}return ut}function gy(e){let t=[];for(let s=hy().get(e)??Q.length;s<Q.length;){let r=Q.indexOf(`
`,s);if(Q.startsWith(`${e}|`,s))t.push(Q.slice(s,r));else if(Q[s]!=="#")break;s=r+1}return t}function Bl(e){let t=Es(e);if(!(t===null||e.tag===null))return my(`${t}:${e.tag??"latest"}`)}var Hl;function fy(){
return Hl??=uy.split(`
`).flatMap(e=>{let t=e.slice(0,Math.max(0,e.indexOf("|")));return t&&!e.startsWith("#")?[[t.slice(0,t.indexOf("*")),t,e]]:[]}),Hl}var my=B(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(
t+1)],n=gy(s),a=n.length?n:fy().flatMap(([i,o,l])=>s.startsWith(i)&&ae(s,o)?[l]:[]);for(let i of a){let[,o="",...l]=i.split("|");if(o.split(" ").some(d=>ae(r,d)))return by(l)}});function by([e,t,s,r,n,
a,i,o]){let l=h=>h?h.split(","):[],d=h=>h?JSON.parse(h):void 0,[c,p]=o?o.split(" "):[],u=d(s),g=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r===
"script"}:{},...g===void 0?{}:{cmd:g},has:l(a),lacks:l(i),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function In(e,t){return e===void 0?_("image","",t):re(e&&{form:"exec",words:e.map(s=>re(s,t))},t)}var ky=8;
function Tn(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<ky;n-=1){let a=t[n];if("text"in a){if(a.at===e)return a;continue}let i=Cn(e,a),o=i===void 0?void 0:"within"in a?Tn(i,a.within,s,r+1):s(i);if(o)return o}}
function Cn(e,{at:t,path:s}){let r=Qs(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),a=s.slice(n+1);return a.includes("*")?r&&!r.includes("/")&&ae(r,a)?`${s.slice(0,n+1)}${r}`:void 0:r?`${Ke(s)}${s?
"/":""}${r}`:s}function Pn(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=Ne(e,t),r=_t(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.length-1];if(!(!n||
/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&_t(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}function Kl(e){let t=Gl.
get(e);if(t!==void 0)return t??void 0;let s=yy(e);return Gl.set(e,s??null),s}var Gl=new L;function yy(e){let t=vy(e);if(!t)return;let{manager:s,from:r}=t,n=Me[s],a=Ne(e,s,r);if(s==="pacman")return Sy(
e,a);let i=n.passes?a.operands.filter(p=>!a.behind.includes(p)):a.operands,{action:o,length:l}=xy(s,i),d=i.slice(l),c=i.slice(0,l).map(({text:p})=>p).join(" ");return{manager:s,facts:n,action:o,verb:l?
i[0]:void 0,does:c,packages:o==="run"?d.slice(0,1):d,args:a,global:$y(n,c,a)}}function Ts(e,t){let s=ds(at(e[t]?.text??""));return s&&{manager:s,from:t+1}}function vy({name:e,words:t}){if(e.startsWith(
"py")&&/^(?:python|pypy)[\d.]*$/.test(e)){let r=t.findIndex(n=>n.text==="-m");return r>0?Ts(t,r+1):void 0}if(e==="uv"&&t[1]?.text==="pip")return Ts(t,1);if(e==="php")return t[1]?.text.includes("compos\
er")?Ts(t,1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.test(t[1]?.text??""))return Ts(t,1);let s=ds(e);return s&&{manager:s,from:1}}var Yl=new Map;function wy(e){let t=Yl.get(e)??new Map(
Object.entries(Me[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+"," "),s])));return Yl.set(e,t),t}function xy(e,t){let s=wy(e),r=s.get("*");if(r)return{action:t.length?r:"other",length:0};
for(let n=Math.min(3,t.length);n>0;n-=1){let a=t.slice(0,n).map(({text:o})=>o).join(" "),i=s.get(a);if(i)return{action:i,length:n}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",
length:0}}function $y({everybody:e},t,{options:s}){return e===!0||e&&Ka(e,t.split(" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="global")}function Sy(e,t){
let s=(...a)=>t.options.some(({name:i})=>a.includes(i)),r=s("-S","--sync"),n=s("-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?
"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",facts:Me.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var Vl=e=>Me[e].
system===!0,_y=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,Zl=e=>_y.test(e),Cs=C(({sources:e,destination:t,workdir:s,instruction:r})=>{if(t.state==="\
unknown")return;let n=T(t.value,s?.state==="unknown"?void 0:s?.value);if(n===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:a}]:e.map(i=>{let o=i.state==="unk\
nown"?void 0:Ke(i.value).split("/").pop(),l=o!==void 0&&o!==""&&!/^\.{1,2}$|[*?[]/.test(o),d=r.keyword==="ADD"&&Zl(o??"");if(!l||d||i.state==="unknown"||i.value.endsWith("/"))return{path:n,folder:!0};
let c=`${n==="/"?"":n}/${o}`;return a?o.includes(".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!o.includes(".")}})}),Ey=/^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/,
Ay=/(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/,Oy=/\.(?:db|sqlite3?|log|pid)$/;function Jl(e,t=!1){let s=new Map,r=(i,o)=>{
i!==void 0&&!Ey.test(i)&&/^[\w./-]+$/.test(i)&&s.set(i,o||s.get(i)===!0)},n=Dy(e,e.flatMap(({copies:i})=>i));for(let i of n)r(i,!0);for(let{volumes:i}of t?e:[])for(let o of i)o.state==="written"&&r(T(
o.value,void 0),n.has(o.value));let[a]=e;for(let i of a?Ry(a,e):[])r(i,n.has(i));return s}function Dy(e,t){let s=new Set,r=t.flatMap(n=>Cs(n)?.map(({path:a,file:i})=>i??a)??[]);for(let{scripts:n,workdir:a}of e){
a&&a.state!=="unknown"&&r.push(a.value);for(let{instruction:i,script:o,workdir:l}of n){if(i.keyword!=="RUN")continue;let d=l?.state==="unknown"?void 0:l?.value;for(let c of o.commands){let p=c.words.slice(
1).flatMap(({text:g})=>T(g,T(c.folder||".",d))??[]),u=c.name==="mkdir"||c.name==="install"&&c.words.some(({text:g})=>g==="-d");if(!u)for(let g of/^(?:chown|chmod|chgrp|ls)$/.test(c.name)?[]:p)r.push(g);
if(!(!u||c.conditional))for(let{text:g}of Ne(c,c.name).operands){let h=T(g,T(c.folder||".",d));h!==void 0&&s.add(h)}}}}return new Set([...s].filter(n=>!r.some(a=>wt(a,n))))}function Ry({workdir:e,cmd:t,
entrypoint:s},r){let n=e&&e.state!=="unknown"?e.value:void 0,a=[],i=o=>{let l=Oy.test(o)?T(My(o),n):void 0;l!==void 0&&a.push(l.slice(0,l.lastIndexOf("/")))};for(let{assignments:o}of r)for(let{keyword:l,
name:d,literal:c}of o){if(l!=="ENV"||c.includes("\uFFFC"))continue;let p=Ay.test(d)&&/^\.{0,2}\//.test(c)?T(c,n):void 0;p!==void 0&&!/\.\w+$/.test(p)?a.push(p):i(c)}for(let{args:o=[]}of[t??{},s??{}])for(let{
value:l}of o)for(let d of l.split(/\s+/))i(d);return a}function My(e){let t=e.replace(/["'\],]/g,"").slice(Math.max(e.lastIndexOf("="),e.lastIndexOf(":"))+1);return t.startsWith("///")?t.slice(3):t}var Ny=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Iy(e){let t=[],s=[],r=[],n=!1,a=!1;for(let o of e){for(let{instruction:l,script:d}of o.scripts)if(l.keyword==="RUN"){a||=d.fault!==void 0||d.commands.length===0&&l.args.length>0;for(let c of d.
commands){let p=Kl(c);if(a||=!(p?Vl(p.manager)||/^(?:install|fetch|remove|clean)$/.test(p.action):Ny.test(c.name))||c.redirects.length>0,a||=p!==void 0&&(p.packages.some(({text:g})=>g.includes(k))||c.
wrappers.some(({name:g})=>g==="xargs")),p?.action==="install")for(let{text:g}of p.packages)t.push(Sa(g,/[=<>~@:]/));let u=Pn(c);u&&r.push({name:u.name,...u.uid?{uid:u.uid}:{}})}}a||=o.scripts.length===
0&&o.instructions.some(({keyword:l})=>l==="RUN");for(let l of o.copies){let d=Cs(l);for(let c of d??[])s.push(c);n||=d===void 0}}let i=sn(e);for(let o of i){let l=Tn("/etc/passwd",[o],()=>{});if(l)for(let d of Py(
l.text))r.push(d)}return new Ty(e,{packages:t,builds:a,copied:n?null:s,placed:i,bound:Ao(e),accounts:r})}var Ty=class{packages;copied;builds;placed;bound;accounts;#e;#s;#t;constructor(e,{packages:t,copied:s,
builds:r,placed:n,bound:a,accounts:i}){this.packages=t,this.copied=s,this.builds=r,this.placed=n,this.bound=a,this.accounts=i,this.#e=e}get mentions(){return this.#s??=Cy(this.#e),this.#s}get writes(){
return this.#t??=[...Jl(this.#e).keys()],this.#t}};function Cy(e){let t=new Set;for(let{scripts:s}of e)for(let{instruction:r,script:n}of s)if(r.keyword==="RUN")for(let{words:a}of n.commands)for(let{text:i}of a)
for(let o of i.split(/[\s/=:@,;'"]+/))t.add(o);return t}var Py=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]});function jy(e,t,s){let r=Xl(e,t),n=new Map;for(let a of e.stages)n.set(a,ed(e,a,r.includes(a),{lowered:n,images:s}));
return[...n.values()]}function Xl({stages:e,final:t},s){let r=s.flatMap(a=>a?Ql(e,a)??[]:[]),n=t&&(r.length===0||s.includes("")||!ay(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Ql=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function Ly(e,t,s,r){let{stages:n}=s.size?el(e,s,e.shell):e,a=t?Ql(n,t):n[n.length-1];if(!a)return;let i=new Map;for(let o of oe(
a).reverse())i.set(o,ed(e,o,o===a,{lowered:i,images:r}));return i.get(a)}var Ps=({name:e,index:t})=>e??String(t);function ed(e,t,s,{lowered:r,images:n}){let a="stage"in t.origin?r.get(t.origin.stage):
void 0,i=t.base.span,o=a?a.base:Uy(t.origin,n),l=a?a.contents:zy(t.origin),d=[{how:"inherits",span:i}],c=f=>({...f,via:[...d,...f.via??[]].slice(0,8)}),p=(f,b,y)=>f??(a?c(b(a.image)):y),u=s?oe(t):[t],
g=f=>x(Wy(u,f),i),h={ref:a?a.image.ref:qy(t),user:By(t,p(o===void 0?t.user:t.plainUser,f=>f.user,Fy(o,t))),env:g(f=>td(f,"ENV")),labels:g(f=>td(f,"LABEL")),exposedPorts:g(f=>f.ports.map(({setting:b})=>b)),
volumes:g(f=>f.volumes),entrypoint:p(sd(t.entrypoint,t.scripts),f=>f.entrypoint,In(l===null?null:l?.entrypoint,i)),cmd:p(sd(t.cmd,t.scripts)??(t.entrypoint?re(null,i):void 0),f=>f.cmd,In(l===null?null:
l?.cmd,i)),healthcheck:p(Ky(t.healthcheck,t.scripts),f=>f.healthcheck,Hy(o,i)),workingDir:p(t.workdir,f=>f.workingDir,o===null?re("/",i):_("image","",i)),stopSignal:p(t.stopSignal,f=>f.stopSignal,_("i\
mage","",i))},m={path:["stages",Ps(t)],dialect:"dockerfile",span:i,ships:s,image:h,references:Gy(e,t),windows:t.windows};return o!==void 0&&(m.base=o),l!==void 0&&(m.contents=l),s&&(m.added=Iy(u)),m}function Wy(e,t){
return e.length===1?t(e[0]):e.toReversed().flatMap(t)}var jn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Uy(e,t){if("image"in e)return jn(e)?null:dn(Ge(We(e.image)),t)}
function zy(e){if("image"in e)return jn(e)?null:Bl(Ge(We(e.image)))}var We=e=>e.state==="unknown"?e.text:e.value;function qy(e){if(!("image"in e.origin)||jn(e.origin))return null;let{image:t}=e.origin;
return x(Ge(We(t),e.base.value),e.base.span,t.via)}function Fy(e,t){let s=t.base.span;return e===null?re("root",s):e?re(e.user,s):_("image","",s)}var By=({base:e},t)=>t.state==="default"?re(t.value,e.
span,t.via):t,Hy=(e,t)=>e===void 0||e?.healthcheck?_("image","",t):re(null,t);function td(e,t){let s=[];for(let r of e.assignments)r.keyword===t&&s.push(x({name:r.name,value:r.value,literal:r.literal},
r.span));return s}function sd(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,a=s.map(i=>x(i.value,i.span));return x(a.length?{form:r?"exec":"shell",words:a,...rd(e,t)}:null,n)}var rd=(e,t)=>{let s=t.
find(r=>r.instruction===e)?.script;return s?{script:s}:{}};function Ky(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return x({test:null},e.span);let s=e.args.slice(1).map(r=>x(r.value,
r.span));return x({test:{form:e.json?"exec":"shell",words:s,...rd(e,t)}},e.span)}function Gy(e,t){let s=[],r=(a,i,o)=>{i.state==="unknown"&&i.reason==="malformed"||We(i)!=="scratch"&&s.push({role:a,ref:x(
Ge(We(i),o),i.span,i.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",x(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:a}of t.copies)a&&"i\
mage"in a&&r("copy-from",nd(a.image,a.span),We(a.image));for(let a of t.mounts)"image"in a&&r("mount-from",nd(a.image,a.span),We(a.image));return s}var nd=(e,t)=>({...e,span:t}),Yy=e=>t=>{let s=ad(e,t);
return s&&Ps(s)};function ad({stages:e,instructions:t},s){let r=n=>t[z(t,n,({span:a})=>a.start)]?.span.start??n;return e[z(e,s,({base:n})=>r(n.span.start))]}function Vy(e,t){let{stages:s,instructions:r}=e,
n=o=>r[z(r,o,({span:l})=>l.start)],a=new Map,i=o=>{let l=a.get(o)??Zy(t,o.span);return a.set(o,l),l};return o=>{let l=ad(e,o),d=n(o),c=d?.keyword.toUpperCase()??"",p=l&&(l===s.at(-1)?"final":Ps(l)),u=[
...p?["stage",p]:[],c].filter(Boolean).join(" ");return!d||!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?u:Jy(u,i(d),o-d.span.start)}}var Zy=(e,t)=>er(()=>Qy(e,t)),Jy=(e,t,s)=>()=>{let r=Xy(
t(),s);return r?`${e} ${r}`:e};function Xy({text:e,cuts:t},s){let r=z(t,s,n=>n);return ev(e.slice(t[r],t[r+1]).slice(0,2e3),r===0)}function Qy(e,{start:t,end:s}){let r=e.slice(t,s),n=J(r),a=n.length===
r.length?n:r.replace(/\S/g,"*"),i=[0];for(let{0:o,1:l,index:d}of a.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&i.push(d+o.length);return{text:a,cuts:[...i,a.length]}}var ev=(e,t)=>J(
e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),ht=({inline:e},t)=>e===void 0?
t:t.replaceAll("$","$$$$");function Ht(e,t,...s){let{source:r}=e,{text:n}=r,a=dd(e,t),i=n.indexOf(`
`,t.span.end),o=i<0?n.length:i-(n[i-1]==="\r"?1:0),l=Math.max(t.span.end,o);if(a===void 0||n.slice(t.span.start,l).trimEnd().endsWith(e.escape))return;let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${a}${ht(e,p)}`);return i>=0?[{span:{file:r.path,start:i+1,end:i+1},text:`${c.join(d)}${d}`}]:[{span:{file:r.path,start:l,end:l},text:`${d}${c.join(d)}`}]}function id(e,t,...s){let{source:r,
inline:n=0}=e,{text:a}=r,i=dd(e,t);if(i===void 0)return;let o=ke(a,t.span.start),l=oo(a,o,n);a.slice(n,l).replace("\uFEFF","").trim()||(l=o);let{lineEnd:d}=r,c=s.flatMap(p=>p.split(`
`)).map(p=>`${i}${ht(e,p)}${d}`);return[{span:{file:r.path,start:l,end:l},text:c.join("")}]}function js(e,{span:t,blanks:s}){let{source:r,inline:n=0}=e,{text:a}=r,i=ke(a,t.start);if(i<n||s.length>0||a.
slice(i,t.start).trim()||lo(a,i,n)||/\n[ \t]*#/.test(a.slice(t.start,t.end)))return;let o=a.indexOf(`
`,t.end);if(o<0)return[{span:{...t,start:i,end:a.length},text:""}];let l=i<=1||/\n\r?\n$/.test(a.slice(Math.max(0,i-3),i))?/^[ \t]*\r?\n/.exec(a.slice(o+1,o+200))?.[0].length??0:0;return[{span:{...t,start:i,
end:o+1+l},text:""}]}function od(e,t,s){let{pairs:r}=t;if(r.length===1)return js(e,t);let n=r.map(({name:a,value:i})=>({start:a.span.start,end:i?.span.end??a.span.end}));return Ln(e,n,new Set([r.indexOf(
s)]))}function Ln({source:{path:e,text:t}},s,r){let n=s.findIndex((i,o)=>!r.has(o)),a=s.flatMap((i,o)=>{if(!r.has(o))return[];let l=o<n,[d,c]=l?[i.start,s[o+1]?.start??i.end]:[s[o-1]?.end??i.start,i.end];
return[{span:{file:e,start:d,end:c},text:""}]});return a.some(({span:i})=>/\n[ \t]*#/.test(t.slice(i.start,i.end)))?void 0:a}function ld(e,{keywordSpan:t},...s){return{span:{...t,start:t.end},text:s.map(
r=>` ${ht(e,r)}`).join("")}}function dd({source:{text:e},inline:t},{span:s}){let r=ke(e,s.start),n=e.slice(r,s.start);return t!==void 0&&r<t||n.trim()?void 0:n}var tv=[["node",/./,"node","1000:1000"],
["nginx",/./,"nginx","101:101","1.16.1 1.17.1"],["postgres",/alpine/,"postgres","70:70"],["postgres",/./,"postgres","999:999"],["redis",/alpine/,"redis","999:1000","4.0.15 5.0.6"],["redis",/./,"redis",
"999:999"],["mongo",/./,"mongodb","999:999"],["rabbitmq",/alpine/,"rabbitmq","100:101"],["rabbitmq",/./,"rabbitmq","999:999"],["memcached",/./,"memcache","11211:11211","1.5.11"],...["logstash","docker\
.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss","docker.elastic.co/logstash/logstash-wolfi"].map(e=>[e,/^(?![1-5]\b)/,"logstash","1000:1000"]),...["debian","python","php","rub\
y","httpd"].flatMap(e=>[[e,/^(?!.*alpine)/,"www-data","33:33"],[e,/^(?!.*alpine)/,"nobody","65534:65534"]]),["alpine",/./,"nobody","65534:65534"],["gcr.io/distroless/static",/./,"nonroot","65532:65532"],
["gcr.io/distroless/base",/./,"nonroot","65532:65532"],["gcr.io/distroless/cc",/./,"nonroot","65532:65532"]],cd=(e,t,s)=>{let r=tv.find(([d,c,p])=>d===e&&p===s&&(t===null||c.test(t))),[,n,,a="",i]=r??
[];if(t===null?n?.source!=="."||i!==void 0:i!==void 0&&!Vo(t,i))return;let[o,l]=a.split(":");return o&&l!==void 0?{uid:o,gid:l}:void 0},Ue=e=>({target:e,options:[]}),ce=e=>({target:e,options:["mode=17\
77"]}),M=Ue("/tmp"),N=["SETGID","SETUID"],Kt=["CHOWN","DAC_OVERRIDE",...N],sv=[["postgres postgis/postgis pgvector/pgvector timescale/timescaledb",{writes:[Ue("/run/postgresql")],capabilities:Kt}],["m\
ariadb",{writes:[Ue("/run/mysqld"),M],capabilities:Kt}],["mysql",{writes:[Ue("/run/mysqld"),M],capabilities:Kt}],["mongo",{writes:[M],capabilities:Kt}],["redis",{writes:[],capabilities:N,forData:["CHO\
WN","DAC_OVERRIDE"]},"<8"],["redis",{writes:[],capabilities:["SETGID","SETPCAP","SETUID"],forData:["CHOWN"]}],["valkey/valkey",{writes:[],capabilities:N,forData:["CHOWN","DAC_OVERRIDE"]}],["memcached",
{writes:[],capabilities:[]}],["rabbitmq",{writes:[],capabilities:["CHOWN",...N],forData:["DAC_OVERRIDE"]}],["influxdb",{writes:[M],capabilities:Kt},"2*"],["nginx",{writes:[ce("/var/cache/nginx"),ce("/\
run")],fills:[["/etc/nginx/templates","/etc/nginx/conf.d"]],capabilities:["CHOWN",...N]}],["nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged",{writes:[M],fills:[["/etc/nginx/templates","/e\
tc/nginx/conf.d"]],capabilities:[]}],["httpd",{writes:[ce("/usr/local/apache2/logs")],capabilities:N}],["haproxy",{writes:[],capabilities:[]}],["tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-\
socket-proxy",{writes:[Ue("/run"),M],capabilities:[]}],["caddy",{writes:[],keeps:["/config","/data"],capabilities:[],executed:["NET_BIND_SERVICE"],forData:["DAC_OVERRIDE"]}],["traefik",{writes:[],capabilities:[],
forData:["DAC_OVERRIDE"]}],["php",{writes:[ce("/run"),M],capabilities:N},"*apache*"],["php",{writes:[M],capabilities:["KILL",...N]},"*fpm*"],["php",{writes:[M],capabilities:[]}],["wordpress",{writes:[
M],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...N]},"*fpm*"],["wordpress",{writes:[ce("/run"),M],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER",...N]}],["nextcloud",{writes:[M],keeps:["/usr/\
local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...N]},"*fpm*"],["nextcloud",{writes:[ce("/run"),M],keeps:["/usr/local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE",
"FOWNER",...N]}],["phpmyadmin",{writes:[ce("/sessions"),Ue("/var/www/html/tmp"),M],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN","KILL",...N]},"*fpm*"],["phpmyadmin",{writes:[ce("/run"),ce("/session\
s"),Ue("/var/www/html/tmp"),M],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN",...N]}],["adminer",{writes:[M],capabilities:[]}],["registry",{writes:[],capabilities:[],forData:["DAC_OVERRIDE"]}],["ecli\
pse-mosquitto",{writes:[],capabilities:N,forData:["CHOWN"]}],["grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",{writes:[M],keeps:["/var/lib/grafana"],capabilities:[]}],["prom/prometheu\
s prom/alertmanager prom/node-exporter prom/blackbox-exporter",{writes:[],capabilities:[]}],["hashicorp/vault vault",{writes:[],keeps:["/bin"],capabilities:["SETFCAP",...N],forData:["CHOWN"]}],["hashi\
corp/consul consul",{writes:[],capabilities:N,forData:["CHOWN"]}]],pd=(e,t)=>sv.find(([s,,r])=>s.split(" ").includes(e)&&(!r||t!==null&&Pe(t,r)))?.[1],rv=[["linuxserver hotio jlesage binhex crazymax c\
razy-max phusion immich-app",/^/],["jitsi",/^(?:web|prosody|jicofo|jvb|jigasi|jibri)$/],["gitea gogs forgejo",/^(?:gitea|gogs|forgejo)$/],["pihole gitlab onlyoffice plexinc photoprism",/^(?:pihole|gitlab-[ce]e|documentserver.*|pms-docker|photoprism)$/],
["paperlessngx paperless-ngx homeassistant home-assistant",/^(?:paperless-ngx|home-assistant)$/],["mailserver jc21 wazuh netdata itzg",/^(?:docker-mailserver|nginx-proxy-manager|wazuh-manager|netdata|minecraft-server)$/],
["qmcgaw wg-easy kylemanna tailscale",/^(?:gluetun|wg-easy|openvpn|tailscale)$/],["supabase tensorchord pgvector timescale timescaledb paradedb",/^(?:postgres|pgvecto-rs|vchord-postgres|timescaledb.*|paradedb)$/]];
function nv(e,t){let[s="",r=""]=e.split("/").reverse();return!/rootless/.test(t??"")&&rv.some(([n,a])=>n.split(" ").includes(r)&&a.test(s))}function av(e,{base:t}){let s=oe(e),r=new Map(Jl(s,!0));for(let{
target:o,options:l}of(t&&pd(t.name,null)?.writes)??[])l.length>0&&r.set(o,!0);let n=dv(s),a=[...r].filter(([o])=>!n.some(l=>wt(o,l))),i=o=>Cs(o)?.some(l=>a.some(([d])=>wt(l.file??l.path,d)))===!0;return{
folders:a.filter(([o])=>!a.some(([l])=>l!==o&&wt(o,l))).map(([o,l])=>({path:o,isMade:l})),copies:e.copies.filter(o=>!tn(o.instruction,"chown")&&(i(o)||iv(o)))}}var iv=({instruction:e,sources:t,mode:s})=>e.
keyword==="ADD"&&s===void 0&&t.some(r=>r.state==="written"&&/^https?:/i.test(r.value)&&!/\.git(?:[#?]|$)/.test(r.value));function ov(e){let t=s=>/(?:^|[\s:"'=,[])\/root(?:\/|$|[\s"':,\]])/.test(s);return oe(
e).some(({assignments:s,copies:r,scripts:n,workdir:a,cmd:i,entrypoint:o})=>s.some(({keyword:l,literal:d})=>l==="ENV"&&t(d))||r.some(({destination:l})=>l.state!=="unknown"&&t(l.value))||a!==void 0&&a.state!==
"unknown"&&t(a.value)||[i,o].some(l=>l!==void 0&&t(l.logical.text))||n.some(({script:l})=>l.commands.some(({name:d,words:c})=>/^pip[\d.]*$/.test(d)&&c.some(({text:p})=>p==="--user"))))}function lv(e,t,{
base:s,image:r}){let n=oe(e),a=n.flatMap(({scripts:c})=>c.flatMap(({instruction:p,script:u})=>p.keyword==="RUN"?u.commands:[])),i=lt(t).account,o=a.flatMap(c=>Pn(c)??[]).findLast(c=>c.name===i)?.uid,l=s&&
cd(s.name,r.ref?.state==="written"?Yo(r.ref.value):null,i),d=c=>{let{account:p}=lt(c.replace(/\.(?=[a-z])/,":"));return p!==""&&!Ce(p)&&p!==i&&p!==(o??l?.uid)};return n.some(({copies:c})=>c.some(({owner:p})=>p?.
state==="written"&&d(p.value)))?!0:a.some(c=>{let p=Ne(c,c.name),[u]=p.operands;return/^(?:userdel|deluser)$/.test(c.name)?p.operands.some(({text:g})=>g===i):c.name==="usermod"?p.operands.at(-1)?.text===
i&&_t(p,"-l","--login")!==void 0:c.name==="chown"&&u!==void 0&&!_t(p,"--reference")&&d(u.text)})}var dv=e=>e.flatMap(({scripts:t})=>t.flatMap(({instruction:s,script:r,workdir:n})=>s.keyword!=="RUN"?[]:
r.commands.flatMap(a=>{let i=T(a.folder||".",n?.state==="unknown"?void 0:n?.value);return a.name==="chown"||a.name==="install"&&a.words.some(({text:o})=>o==="-o")?Ne(a,a.name).operands.flatMap(({text:o})=>T(
o,i)??[]):[]}))),cv=new Set(["RUN","COPY","ADD","WORKDIR","VOLUME"]);function Wn({span:e},t){for(let s of t){if(s.source.path!==e.file)continue;let r=s.stages.find(({base:n})=>n.span.start===e.start&&
n.span.end===e.end);if(r)return{document:s,stage:r}}}function ud(e,t,s){let r=Wn(e,t);if(!r)return;let{instructions:n,from:a}=r.stage,i=n.findLastIndex(({keyword:d})=>cv.has(d)),o=n.findLastIndex(({keyword:d})=>d===
"USER"),l=o>i||o>=0&&!s;return{...r,instruction:n[l?o:i]??a,replaces:l}}function Un(e,t,s){let r=Wn(e,t);if(!r)return;let{instructions:n,from:a}=r.stage,i=n.findLast(l=>l.keyword===s);if(i&&s!=="ENV"&&
s!=="LABEL")return{...r,instruction:i,replaces:!0};let o=n.findLast(l=>l.keyword!=="CMD"&&l.keyword!=="ENTRYPOINT");return{...r,instruction:i??o??a,replaces:!1}}var pv={user:"USER",workingDir:"WORKDIR",
stopSignal:"STOPSIGNAL",healthcheck:"HEALTHCHECK",env:"ENV",labels:"LABEL",volumes:"VOLUME",exposedPorts:"EXPOSE",cmd:"CMD",entrypoint:"ENTRYPOINT"},gt=e=>Oe(pv,Ut(e));function hd(e,t){let s=gt(e);if(s===
void 0)return;if("set"in e)return`${s} ${e.to}`;if("variable"in e)return e.to===null?void 0:`${s} ${e.name}=${e.to}`;if(!("healthcheck"in e))return;let{healthcheck:r}=e;return`HEALTHCHECK ${t?`--start\
-period=${Nn} `:""}CMD ${typeof r=="string"?r:`[${r.map(n=>JSON.stringify(n)).join(", ")}]`}`}function uv(e,t,s){let r=gt(e);if(r===void 0)return;if("unset"in e)return`remove \`${r}\``;if("variable"in
e&&e.to===null)return`remove \`${e.name}\` from \`${r}\``;if("remove"in e)return`remove ${e.items.map(c=>`\`${gv(c)}\``).join(" and ")} from \`${r}\``;let n=t&&hv(e,r,t,s.filter(fv)),a=hd(e,n?.replaces!==
!0);if(a===void 0)return;if(!n)return`add \`${a}\``;let{document:i,instruction:o,replaces:l}=n,{line:d}=i.source.position(l?o.span.start:o.span.end);return l?`change line ${d} to \`${a}\``:`add \`${a}\
\` after line ${d}`}function hv(e,t,s,r){if("healthcheck"in e)return Un(s,r,t);if(!("set"in e&&e.set==="user"))return;let{user:n}=s.image;return ud(s,r,n.state==="unknown"||Ce(n.value))}function gv(e){
let{from:t,to:s,protocol:r}=e;return t===void 0?String(e):`${t}${s===t?"":`-${s}`}${r==="tcp"?"":`/${r}`}`}var fv=e=>e.dialect==="dockerfile"&&"source"in e;function mv(e,t,s){let r=Wn(t,[e])?.stage;if(!r)
return;if("set"in s&&s.set==="user")return kv(e,t,String(s.to));if("variable"in s)return wv(e,t,r,s);if("remove"in s)return Sv(e,r,s);if("unset"in s){let i=r.instructions.filter(({keyword:o})=>o===gt(
s));return i.length===1&&i[0]?js(e,i[0]):void 0}let n=Un(t,[e],gt(s)??""),a=hd(s,n?.replaces!==!0);if(!(!n||a===void 0||a.includes(`
`))&&!("healthcheck"in s&&typeof s.healthcheck=="string"&&(t.contents===null||t.contents?.shell===!1)))return bv(n,a)}function bv({document:e,instruction:t,replaces:s},r){if(!s)return Ht(e,t,r);let[n]=t.
args,a=e.source.text.slice(n?.span.start,t.span.end);if(!n||/\n/.test(a))return;let i=t.json&&t.keyword!=="HEALTHCHECK"?a.indexOf("["):0,o=r.slice(r.indexOf(" ")+1);return[{span:{...n.span,start:n.span.
start+Math.max(0,i),end:t.span.end},text:ht(e,o)}]}function kv(e,t,s){let r=t.image.user,n=r.state!=="unknown"&&Ce(r.value),a=ud(t,[e],r.state==="unknown"||n);if(!/^[\w.:-]+$/.test(s)||!a)return;let{stage:i,
instruction:o,replaces:l}=a,d=n&&!Ce(s);if(d&&(ov(i)||vv(i,e)||lv(i,s,t)))return;let{folders:c,copies:p}=d?av(i,t):{folders:[],copies:[]},u=p.map(({instruction:v})=>ld(e,v,`--chown=${s}`));if(c.length===
0)return md(u,fd(a,s));let{contents:g}=t;if(!(g?.shell??(g!==null&&i.scripts.some(({instruction:{keyword:v}})=>v==="RUN")))||t.windows)return;let h=c.filter(({isMade:v})=>!v).map(({path:v})=>v),m=c.map(
({path:v})=>v).join(" "),f=`RUN ${h.length?`mkdir -p ${h.join(" ")} && `:""}chown -R ${s} ${m}`,b=yv(i);if(b){let[v,j]=[id(e,b,f),fd(a,s)];return v&&j&&[...u,...v,...j]}let y=gd(e,Ht(e,o,f,`USER ${s}`));
return l&&o.keyword!=="USER"?void 0:md(u,y)}function yv({instructions:e}){let t=e.findIndex(({keyword:i})=>i==="VOLUME"),s=e.filter(({keyword:i})=>i==="USER"),r=s.findLast(({span:i})=>i.start<(e[t]?.span.
start??0)),n=r?Ce(r.args[0]?.value??""):s.length===0,a=!e.slice(t+1).some(({keyword:i})=>i==="RUN"||i==="COPY"||i==="ADD");return t>=0&&n&&a?e[t]:void 0}function gd({source:{text:e}},t){return t?.map(
({span:s,text:r})=>{let n=s.start-(e.endsWith(`\r
`,s.start)?2:1);return{span:{...s,start:n},text:`${e.slice(n,s.start)}${r}`}})}function fd({document:e,instruction:t,replaces:s},r){let[n,a]=[t.args[0],t.args.at(-1)];return s?n&&a?[{span:{...n.span,end:a.
span.end},text:r}]:void 0:gd(e,Ht(e,t,`USER ${r}`))}var md=(e,t)=>t&&[...e,...t];function vv(e,{stages:t}){return t.some(s=>{if(!("stage"in s.origin)||s.origin.stage!==e)return!1;let r=s.instructions.
find(({keyword:n})=>n==="USER"||n==="RUN");return r?r.keyword==="RUN":!0})}function wv(e,t,s,r){let n=gt(r),a=s.instructions.filter(d=>d.keyword===n).flatMap(d=>d.pairs.flatMap(c=>bd(c.name)===r.name?
[{instruction:d,pair:c}]:[])),i=a.at(-1);if(r.to===null){let d=a.map(({instruction:c,pair:p})=>od(e,c,p));return i&&a.length===1?d[0]:void 0}let o=xv(r.to);if(o===void 0)return;if(i?.pair.value&&!i.pair.
spaced)return[{span:i.pair.value.span,text:ht(e,o)}];if(i)return;let l=Un(t,[e],n??"");return l&&Ht(e,l.instruction,`${n} ${r.name}=${o}`)}var bd=({value:e})=>e.replace(/^(["'])(.*)\1$/,"$2");function xv(e){
if(!/[\n\r]/.test(e))return/^[\w./:@%+,=-]+$/.test(e)?e:`"${e.replace(/["\\$]/g,"\\$&")}"`}var $v=20;function Sv(e,t,s){let r=gt(s),n=i=>{if(s.remove==="volumes")return s.items.includes(bd(i));let o=t.
ports.find(({span:l})=>l.start===i.span.start)?.setting;return s.remove==="exposedPorts"&&o?.state==="written"&&s.items.some(({from:l,to:d,protocol:c})=>l===o.value.from&&d===o.value.to&&c===o.value.protocol)},
a=[];for(let i of t.instructions){let o=i.keyword===r?i.args.filter(n):[];if(o.length===0)continue;let l=_v(e,i,o);if(!l||a.length>$v)return;a.push(...l)}return a.length?a:void 0}function _v(e,t,s){let{
args:r,json:n,span:a}=t,i=r.filter(d=>!s.includes(d)),[o]=r;if(i.length===0)return js(e,t);if(!n)return Ln(e,r.map(d=>d.span),new Set(s.map(d=>r.indexOf(d))));let l=e.source.text.indexOf("[",t.keywordSpan.
end);if(!(!o||e.source.text.slice(l,a.end).includes(`
`)))return[{span:{...a,start:l},text:`[${i.map(({value:d})=>JSON.stringify(d)).join(", ")}]`}]}var kd=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfi\
le",".gitlab-ci.yml"],yd=e=>/\.(?:hcl|mk)$/.test(e)&&!/(?:^|\/)docker-bake\.(?:override\.)?hcl$/.test(e),Ev=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".githu\
b/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Av=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function Gt(e,t){
let s=e.map(r=>({folder:r,names:t?.(r)}));return r=>{let n=!Ov.test(r),a=[];for(let{folder:i,names:o}of s)(!n||o?.has(r)!==!1)&&a.push({path:he(i,r),role:"text",isGuess:!0});return a}}var Ov=/[\\/]|^\.{0,2}$/,
Dv=200,Rv=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,Mv=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function Nv({source:e,stages:t},s){if(!Rv.test(e.text))return[];let r=/\b(?:useradd|adduser)\b/.
test(e.text),n=new Set,a=new Set,i=new Set;for(let d of t)Iv(d,i);for(let d of t)for(let c of sn([d]))if(!(!("path"in c)||"within"in c)){for(let p of i){let u=p.startsWith(c.at)?Cn(p,c):void 0;u!==void 0&&
n.add(u)}r?a.add(c.path):Mv.test(c.path)&&n.add(c.path)}if(r)for(let d of Ao(t))a.add(d);let o=ts(e.path),l=Gt(o,void 0);return[...[...n].filter(d=>d&&!d.includes("*")).flatMap(Gt(o,s)),...[...a].flatMap(
d=>(d?l(_a(d)):l("").slice(0,1)).map(c=>({...c,mayBeFolder:!0})))]}function Iv({entrypoint:e,cmd:t,workdir:s},r){let n=(s?.state==="unknown"?void 0:s?.value)??"/";for(let a of[e,t])for(let{value:i}of a?.
args??[])for(let o of a?.json?[i]:i.split(/[\s;&|()"']+/,Dv))if(!o.startsWith("-"))for(let l of on(o,n))r.add(l)}var Tv=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Cv=({stages:e})=>e.some(({name:t},s)=>t!==
void 0&&s<e.length-1),Pv=new RegExp(`\\b(?:${Bu.join("|")})\\b`,"i"),jv=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,Lv=/\.(?:txt|in|pip)\b/,Wv=[[/\bpoetry\b/,
"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],Uv=({instructions:e})=>e.some(({keyword:t,args:s})=>t==="USER"&&s[0]?.value.includes("$")===!0);function zv(e,{
above:t,namesIn:s}){let r=[];if(e.length)for(let n of t)r.push({path:`${n}.dockerignore`,role:"text"});for(let n of e)n.source.alone||qv(n,s,r);return r}function qv(e,t,s){let{source:r}=e,n=Se(r.path),
a=ts(r.path).reverse(),i=(u,g)=>u?`${u}/${g}`:g,o=u=>{s.push({path:u,role:"text"})},l=Gv(e);o(`${r.path}.dockerignore`);for(let u of a)o(i(u,".dockerignore"));for(let u of l)Tv.test(u)&&o(i(n,u));(Pv.
test(r.text)||l.some(Yv))&&s.push({path:n||".",role:"context"});let d=Gt(a,t),c=Gt([n],t),p=u=>{for(let g of u)s.push(g)};p(Fv(l,d));for(let u of Kv(r))p(c(u));if(Bv(e))for(let u of n?[Gt([""],t),c]:[
c])for(let g of kd)p(u(g));if(Hv(e))for(let u of t?.(n)??[])yd(u)&&p(c(u));p(Nv(e,t))}var Fv=(e,t)=>e.filter(qa).flatMap(t),Bv=e=>Cv(e)||Uv(e),Hv=({stages:e})=>e.some(({copies:t,mounts:s})=>[...t.map(
({from:r})=>r),...s].some(r=>r&&"image"in r&&r.image.state!=="unknown"&&/^[\w.-]+$/.test(r.image.value)));function Kv({text:e}){let t=[];for(let[r,n]of Wv)r.test(e)&&t.push(n);let s=new Set;if(Lv.test(
e))for(let[,r=""]of e.matchAll(jv))s.add(r.replace(/^\.?\/+/,"")).add(r.replace(/^.*\//,""));return[...t,...s]}function Gv({stages:e}){let t=new Set;for(let{copies:s,windows:r}of e)for(let{from:n,sources:a}of s)
if(!n)for(let i of a)i.state!=="unknown"&&!i.value.includes("://")&&t.add(es(i.value,r));return[...t]}var Yv=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),Vv={read:(e,{shell:t},s)=>ml(
e,t,s),references:({fresh:e,document:t},s)=>zv(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>jy(e,t,s),build:(e,t,s,{images:r})=>Ly(e,t,s,r),anchors:Vy,stages:Yy,comments:Zv,edit:mv,showAs:async(...e)=>(await Promise.
resolve().then(()=>require("../frontends/dockerfile/show.js"))).showInstructions(...e)};function Zv(e){let{instructions:t}=gl(e),s=$a(e);return r=>s(t[z(t,r,({span:n})=>n.start)]?.span.start??r)}var Jv=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,
Xv=/^(?:dockerfile|containerfile)[._-].+$/i,Qv=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,ew=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
tw=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
sw=/^[ \t]*[^\s#]/m,rw=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function nw(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(Qv.test(s))return!1;if(Jv.test(s))return!0;let r=ew.test(s),n=Xv.test(s);return t===void 0?n&&!r:n&&!r&&(tw.test(t)||!sw.test(t))?!0:r&&!n?!1:rw.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var aw=({path:[,e=""],ships:t})=>t?"the image":`stage ${Mn(e)}`,iw={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:nw,label:aw,spell:uv,load:()=>Vv},ow={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},vd={test:()=>!1,testAlong:()=>!1};function wd(e){let t=e.filter((r,n)=>!lw(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return vd;try{let r=cw(
t)?pw(t):hw(t),n=({length:a})=>a>=s&&a<=4096;return{test:a=>n(a)&&r.test(a),testAlong:a=>n(a)&&r.testAlong(a)}}catch{return vd}}var lw=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",dw=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:ow[t.kind]).join("")}$`;function cw(e){let[t,s]=[0,0],r=e.every(n=>n.kind!=="class"||!new RegExp(`^${n.source}$`).test(
"/"));for(let[n,{kind:a,...i}]of e.entries()){if(a==="all"&&n===e.length-1)break;if((a==="all"||a==="folders")&&(s+=1),(a==="star"||a==="all"||a==="folders")&&(t+=1),t>1||s>1)return!1;r&&(a==="folders"||
"char"in i&&i.char==="/")&&(t=0)}return!0}function pw(e){let t=new RegExp(dw(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;
return t.test(s)}}}var uw=1e3;function hw(e){let t=e.map(d=>d.kind==="class"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let p=c;!d.has(p);p+=2){d.add(p);let u=e[p/2]?.kind;
if(u!=="star"&&u!=="all"&&u!=="folders")break}return d},a=(d,c)=>{let p=new Set;for(let u of d){let g=u>>1,h=e[g];(h?.kind==="literal"?h.char===c:h?.kind==="class"&&t[g]?.test(c))?n(p,u+2):h?.kind==="\
all"||h?.kind==="star"&&c!=="/"?n(p,u):h?.kind==="folders"&&(p.add(g*2+1),c==="/"&&n(p,g*2+2))}return p},i=(d,c)=>{let p=d.next.get(c);if(p)return p;let u=a(d.places,c),g=[...u].sort((m,f)=>m-f).join(),
h=r.get(g)??{places:u,next:new Map};return r.size<uw&&(r.set(g,h),d.next.set(c,h)),h},o={places:n(new Set,0),next:new Map},l=(d,c)=>{let p=o;for(let u=0;u<d.length&&p.places.size>0;u+=1){let g=d.charAt(
u);if(c&&g==="/"&&p.places.has(s))return!0;p=i(p,g)}return p.places.has(s)};return{test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function Yt(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let a=n===0?r.replace(/^\uFEFF/,""):r,i=a.trim();if(!i||a.startsWith("#"))continue;let o=i.startsWith("!"),l=zn(o?i.slice(1).trim():i),d=n+r.indexOf(i);l&&t.push({text:i,pattern:l,
except:o,start:d,end:d+i.length})}return t}function gw(e,t){return xd(e).testAlong(zn(t))}function fw(e){let t=Yt(e).map(({except:s,pattern:r})=>({except:s,matches:xd(r)}));return{ignores(s){let r=zn(
s),n=!1;for(let{except:a,matches:i}of t)i.testAlong(r)&&(n=!a);return n}}}var zn=e=>$e(e,e.startsWith("/")).join("/"),Ls=new Map;function xd(e){let t=Ls.get(e);if(t)return t;Ls.size>2e3&&Ls.clear();let s=wd(
bw(e));return Ls.set(e,s),s}function mw(e,t){for(let s=t+1;s<e.length;s+=1)if(e[s]==="\\")s+=1;else if(e[s]==="]"&&s>t+1)return s;return-1}function bw(e){let t=[],s=!0;for(let r=0;r<e.length;r+=1){let n=e[r];
if(n==="*"&&e[r+1]==="*")r+=e[r+2]==="/"?2:1,t.push({kind:r+1>=e.length?"all":"folders"});else if(n==="*")t.push({kind:"star"});else if(n==="?")t.push({kind:"class",source:"[^/]"});else if(n==="["&&s){
let a=mw(e,r);s=a>=0,t.push(s?{kind:"class",source:e.slice(r,a+1)}:{kind:"literal",char:n}),r=s?a:r}else n!=="\\"?t.push({kind:"literal",char:n}):++r<e.length&&t.push({kind:"literal",char:e[r]})}return t}
var kw=/^(?:\*\*\/)*\*{1,2}$/;function yw(e){let t=Yt(e),s=t.findLastIndex(({except:n,pattern:a})=>!n&&kw.test(a)),r=new Set;for(let{except:n,pattern:a}of t.slice(s+1))n?r.add(a):r.delete(a);return r.
size>0?void 0:t[s]}var vw=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(Yt(e)[0]?.pattern??"");function ww(e){let t=e.path,s=Yt(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:un(e),patterns:s}}var xw={read:ww,appliesTo:$w,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function $w(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var Sw={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>xw},$d=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,_w=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,
Ew=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,Sd=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function Aw(e,t){if(!/\.json$/i.test(e)||t===void 0||_w.test(t))return!1;let s=Sd(e);return/"SCMP_(?:ACT|ARCH)_/.
test(t)?s||$d.test(t):s&&!Ew.test(t)&&($d.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var Ow={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profi\
le",names:/\.json$/i,ignoring:e=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:Aw,
glance:(e,t)=>Sd(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).reader},pe=[iw,Vk,Sw,Ow,rk],Ws=new Map,ft=pe,Dw=()=>pe.map(({dialect:e})=>e),
ee=e=>pe.find(t=>t.dialect===e),qn=e=>pe.find(({answers:t})=>t===e),Rw=()=>pe[0],_d=()=>pe.find(({part:e})=>e==="starts"),Mw=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function Ed(e,t){return Mw(
e.slice(e.lastIndexOf("/")+1))?void 0:t===void 0?pe.find(s=>s.claims(e,void 0))?.dialect:(pe.find(s=>s.claims(e,void 0)&&s.claims(e,t))??pe.find(s=>s.claims(e,t)))?.dialect}var Ad=65536;async function Fn({
dialect:e,load:t}){let s=Ws.get(e)??await t();return Ws.set(e,s),s}async function Nw(e){let t=ee(e);return t&&Fn(t)}function P(e){let t=Ws.get(e);if(!t)throw new RangeError(`no reader of ${e} was load\
ed`);return t}var Od=e=>ee(e.dialect)?.label?.(e)??e.path.join(" ");function Iw(e,t,s){let r=ye(t)?t.project:t.span.file,n=a=>a.dialect===t.dialect&&("documents"in a?a.id:a.source.path)===r;for(let a of s){
let i=n(a)?Ws.get(t.dialect)?.edit?.(a,t,e):void 0;if(i)return i}}function Dd(e,t,s=[]){return((t&&ee(t.dialect))??_d()).spell?.(e,t,s)??`change ${Ut(e)}`}function Bn(e,t,{contexts:s,absent:r,ignored:n,
root:a,prefix:i="",images:o,together:l,includeFolders:d=[],entries:c,target:p="docker"}={},{shell:u,below:g,namesIn:h,above:m=[]}={}){let f=y=>Zp(y,i),b={source:y=>e(f(y)),files:y=>s?.get(f(y)),absent:y=>r?.
has(f(y))===!0,ignored:y=>n?.has(f(y))===!0,entries:y=>c?.get(f(y)),root:a,images:o,target:p,includeFolders:d,above:m,fail:t};return l&&(b.together=l),u&&(b.shell=u),g&&(b.below=g),h&&(b.namesIn=h),b}
function Rd(e,{judged:t,fresh:s=t,inputAt:r,keep:n},a){let i=P(e),o=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=o.get(l)??(d?.document?.dialect===e?d.document:void 0);if(c||!d)return c;let p=i.
parse?i.parse(d.source):i.read(d.source,a);return o.set(l,p),i.parse&&n?.(l,p),p}}}var Tw=["off","safe","unsafe"],Md={comments:!0,peers:!0,requireReason:"high"},Nd=e=>e.replace(/[^\r\n]/g,"*"),Cw=class{path;#e;#s;#t;#a=new Map;#r=new Map;#i;constructor(e,t,s){
this.path=e.path,this.#e=e,this.#s=t,this.#t=s}get lineCount(){return this.#e.lineCount}position(e){return this.#e.position(e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#o(e)-
this.lineStart(e)}line(e,t=0,s=this.lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.min(r+s,this.#o(e)))}slice(e,t){let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),
a=n===1?0:this.lineStart(n),i=n<this.lineCount?this.lineStart(n+1):this.#e.text.length;if(i<=r)break;s+=this.#d(n,a,i,r,Math.min(t,i)),r=i}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.
text.slice(e,t)).length}get masked(){return this.#i??=this.#n(),this.#i}#o(e){let t=this.lineStart(e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#d(e,t,s,r,n){if(s-t<=8e3){let i=this.#a.get(e)??this.#l(this.masked.slice(t,s));return this.#a.set(e,i),i.slice(r-t,n-t)}let a="";
for(let i=r-(r-t)%4e3;i<n;i+=4e3)a+=this.#c(t,s,i).slice(Math.max(0,r-i),n-i);return a}#c(e,t,s){let r=this.#r.get(s);if(r!==void 0)return r;let[n,a]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],i=this.#l(this.
masked.slice(n,Math.min(t,a+2e3))).slice(s-n,a-n);return this.#r.set(s,i),i}#l(e){let t=this.#t.line(e);return t.length===e.length?t:Nd(e)}#n(){let{text:e}=this.#e,t=[...this.#s,...this.#t.blocks(e)].
sort((n,a)=>n.start-a.start),s=[],r=0;for(let{start:n,end:a}of t)a<=r||(s.push(e.slice(r,Math.max(r,n)),Nd(e.slice(Math.max(r,n),a))),r=a);return s.join("")+e.slice(r)}};function ve(e,t,s=!1){if(Eg(t)&&
!V(e))return;if(t.length>jw)return Id(e,t,s);let r=`${s?"$":""}${e}
${t}`,n=Vt.get(r);if(n!==void 0)return n??void 0;let a=Id(e,t,s);return Vt.size>=Pw&&Vt.clear(),Vt.set(r,a??null),a}var Vt=new Map,Pw=500,jw=500;function Lw(){Vt.clear(),Xg()}function Id(e,t,s){let r=et(
e,t,s);if(r)return{secret:r,value:$i(e,t)??Nr(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,k):t;return ie(n,"line")??Ww(n)}var Hn=(e,t,s=!1)=>ve(e,t,s)?.secret;function Ww(e){for(let t of Ur(
e))for(let s of gs(t))if(!s.quiet)return s}var Kn=class{#e=new Map;#s=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#s.add(t.charCodeAt(0));let s=t.slice(0,Td),r=this.#e.get(s)??new Map;
this.#e.set(s,r);let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#s.has(e.charCodeAt(r)))continue;let n=this.#t(
e,r);n!==0&&(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#s.size>0;t+=1)for(let s of this.#a(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#a(s,r))t.add(n);return t}#t(e,t){let s=0;for(let{length:r}of this.#a(e,t))s=Math.max(s,r);return s}*#a(e,t){
if(this.#s.has(e.charCodeAt(t)))for(let s=1;s<=Td&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let a=e.slice(t,t+r);n.has(a)&&(yield a)}}},Td=4,Cd=new L;function Pd(e){let t=Cd.
get(e);if(t?.size===e.size)return t;let s=new Kn([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new Kn(e),telling:s};return Cd.set(e,r),r}function Gn(e,t){let s="",r=0;for(let{start:n,end:a}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(a-n,12)),r=a;return s+e.slice(r)}var Uw=(e,t)=>Gn(e,Pd(t).all);function zw(e,t){let{all:s,telling:r}=Pd(t);return Gn(e.replace(/`[^`]*`/g,n=>Gn(n,s)),r)}var qw={
blocks:Qe,line:J},Us=(e,t=[])=>new Cw(e,t,qw),Yn=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=J(e);return this.#e.size===0?t:zw(t,this.#e)}text(e){let t=Us(new ao("",e)).slice(0,e.length);
return this.#s(/\\\r?\n/.test(e)?Rs(e,t,J(e)):t)}value(e,t){return e!==""&&Hn(e,t)?An(t):this.text(t)}words(e){let t=e.join(" "),s=Rs(t,J(t)),r=0;return e.map((n,a)=>{let i=s.slice(r,r+n.length);r+=n.
length+1;let o=Fw(e[a-1]);return V(o)&&Hn(o,n)?An(n):this.#s(Rs(n,i,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(
e))return this.#t(e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#a({...e,value:null}),value:this.value(s,r)}:this.#a(e)}covers(e){return this.text(e)!==e}#s(e){return this.#e.
size===0?e:Uw(e,this.#e)}#t(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#a(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";
t.set(n,this.data(r,s))}return Object.fromEntries(t)}},Fw=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",F=["info","low","medium","high","critical"],Vn=["recommended","strict"],jd=e=>e.
length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.test(e),Ld=/[A-Za-z0-9]/,Bw=e=>new Kn([...e].filter(jd));function Hw(e,t){let s=[];for(let{start:r,value:n}of t.
places(e)){let a=r+n.length,i=Ld.test(e[r-1]??"")||Ld.test(e[a]??"");(n.length>=12||!i)&&s.push({start:r,end:a})}return s}var Kw=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function Gw(e,t){let s=[...(t?.
split(k).filter(r=>r.length>1)??[]).flatMap(r=>Yi(e,r)),...Qe(e,!0),...Yw(e)];return s.length>0||Kw.test(e)?s:[Vw(e)]}function Yw(e){let t=J(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<
e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.push({start:n,end:r})}return s}function Vw(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.
test(e[s-1]);)s-=1;return{start:t,end:s}}var Zw=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]],Jw=/auth|headers\.|homepage|htpasswd|userpass|credential/i,Xw=B(1e3,e=>Jw.test(e)?Zw.flatMap(([t,s])=>t.test(e)?[s]:[]):[]);function*Wd(e,t){if(!(e.length>500||t.length>us))
for(let s of Xw(e))for(let[,r=""]of t.matchAll(s))r.replaceAll(k,"").length>1&&!ps(e,r.replaceAll(k,""),!1)&&(yield r)}function*Ud(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let i=Rt(a)?void 0:Qw(a);i&&(yield{...i,span:{file:t,start:n+i.span.start,end:n+i.span.end}}),n+=a.length+1}}function Qw(e){for(let r of Ur(e))for(let n of gs(r))if(!n.quiet)return n;let t=ie(Li(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:e1(e,s),end:s+t.value.length}}}function e1(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}var mt=e=>e.kind==="scalar"&&"raw"in e,t1=e=>mt(e)&&(e.unset===!0||e.missing!==void 0);function s1(e,t,s,r){let n=[],a=new Map,i=ct(t.text.length),o,
l=h=>{if(typeof h.value!="string")return h;let{text:m,filled:f,uses:b,fault:y,missing:v,isLarge:j}=pt(h.text,s,{blank:r,room:i}),Fe=r&&v!==void 0,Be=Fe?v:m,Ap=Fe?[{start:0,end:h.text.length,from:0,to:Be.
length}]:f;y&&n.push(r1(h,y,t)),j&&(o??={span:h.span,message:$l});let Op=b.flatMap(n1).slice(0,16),{kind:Dp,span:Rp,quoted:Mp,tag:ga,isDate:fa}=h,kt={kind:Dp,span:Rp,value:Be,text:Be,quoted:Mp,raw:h.text,
filled:Ap,from:Op};return ga!==void 0&&(kt.tag=ga),fa&&(kt.isDate=fa),b.some(Np=>Np.from==="unset")&&(kt.unset=!0),v!==void 0&&(kt.missing=v),kt},d=t.text.includes("&"),c=h=>{if(h.kind==="scalar"&&!h.
text.includes("$"))return h;if(!d)return p(h);let m=a.get(h);if(m)return m;let f=p(h);return a.set(h,f),f},p=h=>h.kind==="scalar"?l(h):h.kind==="list"?u(h):g(h),u=h=>{let m,f=0;for(let b of h.items){let y=b.
value.tag==="!reset"?void 0:c(b.value);y!==b.value?(m??=h.items.slice(0,f),y&&m.push({...b,value:y})):m?.push(b),f+=1}return m?{...h,items:m}:h},g=h=>{let m;for(let[f,b]of h.entries){let y=c(b.value);
y!==b.value&&(m=(m??new Map(h.entries)).set(f,{...b,value:y}))}return m?{...h,entries:m}:h};return{root:c(e),faults:n,...o?{limit:o}:{}}}function r1(e,{start:t,end:s},{text:r}){let n=r.slice(e.span.start,
e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or \
${NAME:?message}, and $$ for a dollar"}}var n1=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],a1=(e,t)=>({...e,entries:new Map([...e.entries].filter(([s])=>s!==t))});function zd(e){return e?.
kind==="list"?e.items.flatMap(({value:t})=>zd(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var i1=e=>JSON.stringify(e.slice(0,80));function o1(e,t,s,r){let n=r.findLast(
({how:i})=>i==="alias"),a=s.kind==="list"?", not a list: a list inside a list is not put into it":"";return{span:n?.span??s.span,message:`an item of ${e} is ${t}${a}`}}function qd(e){if(e.tag===void 0)
return e;let{tag:t,...s}=e;return s}var l1=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.entries:new Map};function d1(e,t){let s=e.entries.get("services");if(s?.value.kind!==
"map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(([,{value:n}])=>!t.has(n)));return{...e,entries:new Map(e.entries).set("services",{
...s,value:{...s.value,entries:r}})}}var Fd=new L;function Bd(e){if(e.kind==="scalar")return 1;let t=Fd.get(e);if(t!==void 0)return t;let s=1;for(let{value:r}of e.kind==="map"?e.entries.values():e.items)
s+=Bd(r);return Fd.set(e,s),s}var Zn=e=>"short"in e?e.short:void 0,c1=e=>({...e,isJoined:!0}),p1=e=>"isJoined"in e||(Zn(e)??e).kind==="list";function u1(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===
void 0?{kind:"map",entries:t,flow:s,span:e.span,short:e}:{kind:"map",entries:t,flow:s,span:e.span,short:e,tag:e.tag}}function h1(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"list",
items:t,flow:s,span:e.span,short:e}:{kind:"list",items:t,flow:s,span:e.span,short:e,tag:e.tag}}var g1=[];function Hd(e,t,s){return e.set(t,{key:{value:t,span:s.span},value:s,via:g1})}var f1=(e,t)=>Hd(
new Map,e,t),m1=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Kd=e=>e.tag===void 0?e:qd(e);function b1(e,t,s=e.text.length){let r=e.text.slice(t,s),n=e.quoted?1:0,a=e.span.
start+n;if(!mt(e)){let g=Vd(e,e.text,n)?{file:e.span.file,start:a+t,end:a+s}:e.span;return{kind:"scalar",value:r,text:r,quoted:!1,span:g}}let{raw:i,filled:o}=e,[l,d]=[Zd(t,o,"start"),Zd(s,o,"end")],c={
...Kd(e),value:r,text:r,quoted:!1};if(l===void 0||d===void 0)return{...c,filled:[{start:0,end:i.length,from:0,to:r.length}]};let p=Vd(e,i,n)?{file:e.span.file,start:a+l,end:a+d}:e.span,u=k1(o,t,s).filter(
g=>g.from>=t&&g.to<=s&&g.start>=l&&g.end<=d).map(g=>({start:g.start-l,end:g.end-l,from:g.from-t,to:g.to-t}));return{...c,span:p,raw:i.slice(l,d),filled:u}}var Gd,Yd=!1;function Vd(e,t,s){return e===Gd||
(Gd=e,Yd=e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`)),Yd}var k1=(e,t,s)=>e.slice(z(e,t-1,Jn)+1,z(e,s,Jn)+1),Jn=e=>e.from;function Zd(e,t,s){let r=z(t,e-1,Jn),n=t[r];if(n&&e<n.to)return;let a=n?n.end-n.to:0;if(s==="start")return e+a;for(let i=t[++r];i?.
from===e;i=t[++r]){if(i.from<i.to)return i.start;a=i.end-i.to}return e+a}var y1=class Ep{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&w1(n.value)?Xd(n,r):void 0}scalar(t){
if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return mt(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,via:r}}literal(t){return t?.
node.kind!=="scalar"?"":mt(t.node)?Ms(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let a=this.scalar(t);if(!a)return _("malformed","",t.node.span,t.via);if(a.
text.includes(k))return _("variable",a.raw,a.span,a.via);let i=n(a.text);return i===void 0?_("malformed",a.raw,a.span,a.via):x(i,a.span,a.via)}strings(t,s){return this.list(t,s,r=>[this.setting(r,"",r.
at,n=>n)])}list(t,s,r){return t?this.gathered(t,Jd(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new Ep}gathered({node:t,via:s},r){return x(this.#e?r:[_("elsewhere","",t.span),...r],
t.span,s)}ofImage(t){return _(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?x(null,t,s):_("elsewhere","",t)}unsaid(t,s){return this.#e?re(t,s):_("elsewhere","",s)}};function Jd({
node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function v1({node:e,via:t}){return e.kind==="\
map"?[...e.entries].map(([s,r])=>[s,Xd(r,t)]):[]}var Xd=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),w1=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),
Qd=new Map([...["true","y","yes","on","1"].map(e=>[e,!0]),...["false","n","no","off","0"].map(e=>[e,!1])]),ec=e=>Qd.get(e)??Qd.get(e.toLowerCase()),x1=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):
void 0;function $1(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var zs=({documents:e},t)=>e.get(
t)??[],Xn=e=>zs(e,"dockerfile"),Zt=e=>zs(e,"compose"),S1=e=>zs(e,"seccomp"),_1=e=>zs(e,"apparmor"),E1=({project:e},t)=>Zt(t).find(s=>s.id===e);function ze({root:e},...t){return we({name:"",at:{span:e.
span,via:[]},node:e},...t)}function we(e,...t){let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;if(!n||!s||rc(n.value))return;s=nc(r,n,s)}return s}function ue(e){if(!e)return[];
let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>nc(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:xe({node:r})??"",at:{span:r.span,via:ac(s.via,n)},node:r}))}
function xe(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes(k)?t.text:void 0}function A1(e){if(e?.node.kind==="map")return!0;let t=xe(e);return t===void 0?void 0:ec(t)}function Qn({
node:e}){return e.kind!=="scalar"?"":mt(e)?Ms(e.raw,e.unset===!0):e.text}var O1=({node:e})=>Zn(e)!==void 0,tc=new L;function sc(e){let t=tc.get(e)??ue(ze(e,"services")).filter(({node:s})=>s.kind==="ma\
p");return tc.set(e,t),t}var D1=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,rc=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,nc=(e,{key:t,
value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:ac(n.via,r)},node:s}),ac=(e,t)=>t.length===0?e:e.length===0?t:[...e,...t];function R1(e){return ue(e).map(t=>{if(e?.node.kind==="map")return{name:t.
name,literal:Qn(t),isPassed:rc(t.node),at:{...t.at,span:D1(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(Qn(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}function M1(e,t,s,r){let n=oc(
s,r).get(e),a=Xn(r).find(({source:o})=>o.path===n?.build?.dockerfile),i=new RegExp(`\\$\\{?${He(t)}\\b`);return(a?.stages.flatMap(({scripts:o})=>o.map(({instruction:l})=>l.span))??[]).filter(({start:o,
end:l})=>i.test(a?.source.text.slice(o,l)??"")).slice(0,3)}function N1({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?r.text:void 0),s=t.filter(
r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var ic=new L;function oc({id:e},t){let s=ic.get(t);if(!s){s=new Map;
for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}ic.set(t,s)}return s.get(e)??new Map}var lc=new L;function I1(e){let t=lc.get(e)??new Set(sc(e).flatMap(
s=>ue(we(s,"depends_on")).flatMap(r=>xe(we(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return lc.set(e,t),t}var T1=({via:e})=>e?.some(({how:t})=>t==="read-from")===!0,dc=({value:e,
literal:t})=>e.includes(k)?t:e;function cc({folder:e},t,s){return ue(s).flatMap(r=>{let n=xe(we(r,"path"))??xe(r),a=xe(we(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?[]:uc(he(e,n),t,a)})}function pc(e,t){
let s=ue(ze(e,"services")).flatMap(i=>["env_file","label_file"].flatMap(o=>cc(e,t,we(i,o)))),r=new Set(e.files.map(({document:i})=>i.source.path)),n=new Set(e.files.flatMap(({environment:i})=>[...i.values()].
flatMap(({span:o})=>r.has(o.file)?[]:[o.file]))),a=[...new Set([he(e.folder,".env"),...n])].flatMap(i=>uc(i,t));return[...new Map([...a,...s].map(i=>[i.source.path,i])).values()]}function uc(e,t,s){let r=t.
source(e);if(!r)return[];let n=Dn(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var hc=new L;function gc(e){let t=hc.get(e.containers);if(t)return t;let s=new Set;for(let{path:r,image:n}of[
...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of Zt(e)){for(let n of["networks","volumes","configs","secrets"])for(let{
name:a}of ue(ze(r,n)))s.add(a);for(let{name:n}of ue(ze(r,"services")))for(let a of["container_name","hostname"])s.add(xe(ze(r,"services",n,a))??"")}return hc.set(e.containers,s),s}var C1=(e,t,{by:s,wellKnown:r},n,a=[])=>s===
"name"&&(rg(e,a)||!r&&!vi(e)&&!Xe(e).some(i=>/pass|pwd|^pw$/.test(i))&&gc(n).has(t));function P1(e,t){return e.state!=="unknown"&&t(e.value)}function j1(e,t){return e.state==="written"&&t(e.value)}var L1=(e,t)=>e.
state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),fc=(e,t)=>e.state==="unknown"||e.value.length===0?[]:e.value.filter(s=>s.state!=="unknown"&&(!t||t(s.value))),W1=C(e=>{let t=fc(e,
({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}),ea=e=>e.state==="unknown"?void 0:e.value,mc=C(({image:e,hooks:t})=>{let s=[],r=(n,a,i,o={})=>{
let{when:l,elsewhere:d}=o;a.state==="written"&&i&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:a,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&r("entryp\
oint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let n of t??
[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s});function U1({image:e,contents:t}){let s=ea(e.entrypoint);if(s===void 0)return!1;let r=e.entrypoint.state==="default"&&t?.
execs===!0,n=[...s&&!r?bc(s):[],...bc(ea(e.cmd)??null)],[a="",...i]=n;return nt(at(a))&&i.every(o=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(o))}var bc=e=>e?.words.flatMap(t=>t.state===
"unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[],z1=C(e=>new Set(e.map(({instruction:t})=>t)));function kc({instructions:e,scripts:t},s){let r=[],n;for(let a of e){let i=a.trigger??
a;s.test(i.keyword)&&(n??=z1(t),n.has(i)||r.push({...i.span,start:i.keywordSpan.end}))}return r}var yc=5,q1=5e3;function vc(e){let{lookup:t}=e,s=[],r=new Set,n=Zt(e).flatMap(c=>pc(c,t)),a=G1(e,n),i=B1(
e),o=K1(e),l=({span:c,value:p,isKnown:u,everywhere:g})=>{let{file:h,start:m,end:f}=c,b=t.source(h)?.text.slice(m,f)??"",y=Gw(b,p);for(let v of y)v.end>v.start&&s.push({file:h,start:m+v.start,end:m+v.end});
if(!(u||p===void 0))for(let v of[p,...xg(p),...y.flatMap(j=>F1(b.slice(j.start,j.end)))])v.length>=yc&&r.size<q1&&!v.includes(k)&&!(g?o:i)(v)&&r.add(v)};for(let c of a)V1(c,l);for(let c of n)sx(c,l);if(Y1(
e,l),r.size===0)return{places:s,values:r};let d=Bw(r);for(let{path:c,text:p}of a)for(let u of Hw(p,d))s.push({file:c,...u});return{places:s,values:r}}var F1=e=>/[\\"'\n]/.test(e)?e.split(/[\\"'\s]+/):
[];function B1(e){return wc(()=>H1(e))}function wc(e){let t;return s=>(t??=e().join(`
`),t.includes(s))}function H1(e){let t=e.containers.flatMap(({image:s})=>s.ref?.state==="written"?s.ref.value.text:[]);return[...gc(e),...t]}function K1({containers:e,stages:t}){return wc(()=>[...e,...t].
map(({path:[,s=""]})=>s))}function G1({documents:e},t){let s=new Set;for(let r of e.values())for(let n of r)for(let{source:a}of K(n))s.add(a);for(let{source:r}of t)s.add(r);return s}function Y1(e,t){let{
stages:s,containers:r,lookup:n}=e;for(let a of Zt(e))Z1(a,n,t);for(let a of s)_c(a,n,t);for(let a of r)_c(a,n,t),tx(a,n,t);for(let a of Xn(e))rx(a,n,t)}function V1({path:e,text:t},s){for(let r of Qe(t))
s({span:{file:e,...r},value:t.slice(r.start,r.end)});for(let{start:r,end:n,value:a,isKnown:i}of Bi(t))s({span:{file:e,start:r,end:n},value:a,isKnown:i,everywhere:!0})}function Z1({root:e,files:t},s,r){
for(let{node:n}of ue(ze({root:e},"configs")).flatMap(a=>we(a,"content")??[])){let a=s.source(n.span.file)?.text??"";xc(n.span,a,r);for(let i of X1(n,a)?J1(n):Cr(a,n.span))r(qe(i))}for(let{document:n}of t)
for(let a of n.roots)Q1(a,r)}function*J1({text:e,span:t}){for(let s of e.split(`
`)){let r=Pi([s]);r&&(yield{...r,span:t})}}function xc(e,t,s){for(let{start:r,end:n}of Qe(t.slice(e.start,e.end),!0))s({span:{...e,start:e.start+r,end:e.start+n},value:t.slice(e.start+r,e.start+n)})}var X1=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function Q1(e,t){let s=[e],r=new Set(s),n=(a,i)=>{i.kind==="scalar"?$c(a,i,t):r.has(i)||(r.add(i),s.push(i))};e.kind==="sc\
alar"&&$c("",e,t);for(let a=s.pop();a;a=s.pop())if(a.kind==="map")for(let{key:i,value:o}of a.entries.values())n(i.value,o);else if(a.kind==="list")for(let{value:i}of a.items)n("",i)}function $c(e,t,s){
let{text:r}=t,n=e?-1:r.indexOf("=");e&&Sc(e,r,t,s),n>0&&n<=200&&/^[\w.-]+$/.test(r.slice(0,n))&&Sc(r.slice(0,n),r.slice(n+1),t,s)}function Sc(e,t,{span:s},r){if(!t||!Xh(e))return;for(let a of Wd(e,t))
r({span:s,value:a});let n=V(e)?ve(e,t,!0):void 0;n&&r({span:s,value:n.value??t,isKnown:n.secret.wellKnown})}function _c(e,t,s){let{image:r,build:n}=e;qs(r.env,t,s),qs(r.labels,t,s),n&&qs(n.args,t,s),ex(
r.labels,s);for(let{commands:a}of mc(e))for(let i of a)Ec(i,s)}function ex(e,t){for(let s of e.state==="unknown"?[]:e.value){if(s.state==="unknown"||!s.value.value)continue;let{name:r,literal:n,value:a}=s.
value;for(let o of Wd(r,n))t({span:a.span,value:o});let i=ve(r.slice(r.lastIndexOf(".")+1),n);i&&t(qe({...i,span:a.span}))}}function tx({hooks:e,host:t},s,r){for(let{env:n}of e)qs(n,s,r);if(t.logOptions.
state!=="unknown")for(let n of t.logOptions.value){let a=n.state==="written"?ve(n.value.name,n.value.value):void 0;a&&r({span:n.span,value:a.value,isKnown:!0})}}function sx({source:e,values:t},s){for(let[
r,n]of t){let{span:a}=n,i=dc(n),o=ve(r,i);if(!o)continue;let l=e.text.slice(a.start,a.end).search(/[=:]/);s(qe({...o,span:{...a,start:a.start+l+1}}))}}function rx({globals:e,stages:t,source:s},r,n){for(let a of e)
Fs(a,r,n);for(let a of t){let{assignments:i,deferred:o,scripts:l,copies:d}=a;for(let c of kc(a,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let p of Ud(s.text,c))n(qe(p));for(let c of i)Fs(c,r,n);for(let c of o)
Fs(c,r,n);for(let{instruction:c}of d)for(let{span:p}of c.heredocs){xc(p,s.text,n);for(let u of Cr(s.text,p))n(qe(u))}for(let{script:c}of l)for(let p of c.commands)Ec(p,n)}}function qs(e,t,s){if(e.state!==
"unknown")for(let r of e.value)r.state!=="unknown"&&Fs(r.value,t,s)}function Fs({name:e,value:t,literal:s},r,n){if(!t)return;let a=ve(e,s);if(a&&n(qe({...a,span:t.span})),a&&!a.secret.wellKnown&&s.includes(
"$"))for(let p of s.split("$"))p.length>1&&n({span:t.span,value:p});if(a||!s.includes(k)||(nx(e,t,r,n),!V(e)))return;let i=t.state==="unknown"?s.split(k):[t.value],{file:o,start:l,end:d}=t.span,c=r.source(
o)?.text.slice(l,d)??"";for(let p of i){let u=p.length>=yc&&ve(e,p)?c.indexOf(p):-1;u>=0&&n({span:{file:o,start:l+u,end:l+u+p.length},value:p})}}function nx(e,t,s,r){let n=t.state==="written"?ve(e,t.value):
void 0;if(!n||n.secret.wellKnown)return;let a=n.value??"";r({span:{...t.span,end:t.span.start},value:a});for(let{how:i,span:o}of t.via??[]){let l=i==="interpolated"?s.source(o.file)?.text.slice(o.start,
o.end)??"":"",d=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(l)?.[2];d&&a.includes(d)&&r({span:o,value:d})}}function Ec(e,t){if(Wi(e)){for(let s of Pr(e))t(s.quiet?Ac(s):qe(s));for(let s of Lr(
e))t(Ac(s))}}var Ac=({span:e,value:t=""})=>({span:e,value:t,isKnown:!jd(t)}),qe=({span:e,value:t,secret:s})=>({span:e,value:t,isKnown:s.wellKnown});function ta(e,t,s){let r={};for(let{applies:n,rules:a}of e){
let i=a.get(t);if(!i||n&&!n(s))continue;let o=i.options?{options:{...r.options,...i.options}}:{};r={...r,...i.level?{level:i.level}:{},...i.fix?{fix:i.fix}:{},...o}}return r}function ax(e,t,s){let r=ta(
t,e.id,s).options;return r?Oc(e,r):ix(e)}var ix=C(e=>Oc(e,{}));function Oc({options:e={}},t){return Object.fromEntries(Object.entries(e).map(([s,{default:r}])=>[s,Object.hasOwn(t,s)?t[s]:r]))}function Dc(e,t){
let s=!0;for(let{applies:r,rules:n}of e){let a=n.get(t)?.level;a&&(s=a!=="off"||s&&r!==void 0)}return s}function ox(e,t,s,r){let n=[],a=new Map,i={project:e,scopes:s,found:n,fail:r};for(let o of t){let l=a.
get(o.on)??Rc(o.on,e);a.set(o.on,l),l.length>0&&lx(o,l,i)}return n}function lx(e,t,{project:s,scopes:r,found:n,fail:a}){let i=e;for(let o of t)try{let l=e.options?ax(i,r,cx(o)):{};for(let d of e.check(
o,s,l))n.push("path"in o?{rule:i,problem:d,workload:o}:{rule:i,problem:d})}catch(l){a(Mc(o),new Error(`rule ${e.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}}function dx(e,t,s){return t.
flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.check(n,s,{})].map(a=>({rule:r,problem:a}))):[])}function Rc(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="pr\
oject"?[t]:(t.documents.get(e)??[]).filter(s=>K(s).some(({skipped:r})=>!r))}var cx=e=>({file:Mc(e),workload:"path"in e?e.path:null});function Mc(e){return"suppression"in e?e.suppression.span.file:"spa\
n"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(K)[0]?.source.path??""}function sa(e){let t=new Map,s=new Map;for(let a of e)"check"in a?t.set(a.id,a):s.set(a.on,
a);let r=()=>e.flatMap(({id:a})=>t.get(a)??[]),n=r();return async a=>{let i=[];for(let[o,l]of s)a(o)&&i.push(l);if(i.length===0)return n;for(let o of i){for(let l of await o.load())t.set(l.id,l);s.delete(
o.on)}return n=r(),n}}function px(e,t){let s=(a,i)=>`${a}\0${i??""}`,r=new Map(e.map(a=>[s(a.source.path,a.inline),a])),n=new Map;return a=>{let{build:i}=a,o=i?.dockerfile?r.get(s(i.dockerfile,i.inline)):
void 0;if(!i||!o||o.skipped||i.target?.state==="unknown")return a;let l=i.target?.value,d=fx(i),c=JSON.stringify([i.dockerfile,i.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):P(o.dialect).build?.(
o,l,d,t);return d.size===0&&n.set(c,p),p?ux(a,i,p):a}}function ux(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,a=(i,o)=>Ct(i)?i:Bs(o,r);return{...e,...gx(s),windows:e.windows||s.windows,
build:{...t,stage:s.path},image:{ref:s.image.ref,user:a(n.user,s.image.user),env:Ic(s.image.env,n.env,r),labels:Ic(s.image.labels,n.labels,r),exposedPorts:Nc(s.image.exposedPorts,r),volumes:Nc(s.image.
volumes,r),entrypoint:a(n.entrypoint,s.image.entrypoint),cmd:hx(n)?n.cmd:a(n.cmd,s.image.cmd),healthcheck:a(n.healthcheck,s.image.healthcheck),workingDir:a(n.workingDir,s.image.workingDir),stopSignal:a(
n.stopSignal,s.image.stopSignal)}}}var hx=({entrypoint:e})=>Ct(e)&&!(e.state==="written"&&e.value===null),gx=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?
{added:s}:{}}),Bs=(e,t)=>({...e,via:[t,...e.via??[]]}),Nc=(e,t)=>{let s=Bs(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(r=>Bs(r,t))}};function Ic(e,t,s){return e.state==="unknown"||t.state===
"unknown"?t:x([...e.value.map(r=>Bs(r,s)),...t.value],t.span,t.via)}function fx({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,
value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:null,span:s.span})}return t}var Tc=16;function mx(e){let t=new Map(e.map(i=>[ra(i.project,i.path[1]??""),i])),s=new Map(e.flatMap(i=>i.containerName?
[[ra(i.project,i.containerName),i]]:[])),r=(i,o,l)=>(o==="container"?s:t).get(ra(i,l)),n=new Map(e.map(i=>[i,kx(i,r)])),a=i=>i&&n.get(i);return e.map(i=>{let o=n.get(i)??i,l=a(bx(i,r));return l&&l!==o?
{...o,networkOf:l}:o})}var ra=(e,t)=>`${e}\0${t}`;function bx(e,t){let s=e;for(let r=0;s&&r<Tc;r++){let{networkMode:n}=s.host,[,a="",i=""]=n.state==="unknown"?[]:/^(service|container):(.*)$/.exec(n.value)??
[];if(!a)return s;s=t(s.project,a,i)}}function kx(e,t){let s=Pc(e,t,Tc),{host:r}=e;if(s.length===0||r.mounts.state==="unknown")return e;let n=new Set(r.mounts.value.flatMap(o=>Cc(o)??[])),a=s.filter(o=>!n.
has(Cc(o)??"")),i=x([...r.mounts.value,...a],r.mounts.span,r.mounts.via);return{...e,host:{...r,mounts:i}}}var Cc=e=>e.state==="unknown"||e.value.target.state==="unknown"?void 0:Ke(vt(e.value.target.value));
function Pc({host:{volumesFrom:e},project:t},s,r){return e.state==="unknown"||r===0?[]:e.value.flatMap(n=>{if(n.state==="unknown")return[];let[,a="service",i="",o]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.
exec(n.value)??[],l=s(t,a,i);return!l||l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...Pc(l,s,r-1)].flatMap(d=>{if(d.state==="unknown"||d.value.file)return[];let{relabel:c,propagation:p,
...u}=d.value,g=o==="ro"?x(!0,n.span,n.via):u.readOnly;return[x({...u,readOnly:g,through:d.span},n.span,n.via)]})})}var jc=class{documents;#e=[];#s=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){
return this.#e}get projects(){return this.#s}get isUnclear(){return this.#t}attach(e,t){this.#s+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:Se(e.source.path)};for(let n of t){let{
securityOpt:a}=n.host;if(this.#t||=a.state==="unknown"||a.value.some(({state:i})=>i==="unknown"),n.project===s)for(let i of yx(n,r,this.documents))this.#e.push(i)}}},yx=(e,t,s)=>ft.flatMap(({dialect:r})=>{
let n=s.has(r)?P(r).givenTo?.(e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function vx(e,t){let{image:s,hooks:r}=e,n=o=>({form:o.form,words:o.words,script:wx(o,t)}),a=o=>o.state==="written"&&
o.value?{...o,value:n(o.value)}:o,i=o=>o.state==="written"&&o.value?.test?{...o,value:{test:n(o.value.test)}}:o;return{...e,hooks:r.map(o=>({...o,command:a(o.command)})),image:{...s,entrypoint:a(s.entrypoint),
cmd:a(s.cmd),healthcheck:i(s.healthcheck)}}}var Lc=()=>{};function wx({form:e,words:t},s){let[r]=t;return e==="shell"&&r?s.readScript(Uc(r).inner(),Lc,{errexit:!1,pipefail:!1}):Wc(t,s)}var Wc=(e,t)=>t.
readWords(e.map(Uc),Lc);function Uc(e){let t=e.state==="unknown"?k:e.value,s={file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}
function Hs({units:e,affectedBuilds:t=[],profiles:s=new jc},r){let n=e.flatMap(o=>zc(o)==="starts"?xx(o,r):[]),a=e.filter(o=>zc(o)==="builds").flatMap(K),i=n.length>0?mx(n.map(px(a,r))):[];return{documents:$x(
e),affectedBuilds:t,profiles:s,stages:a.flatMap(o=>P(o.dialect).workloads?.(o,qc(o.source.path,i),r)??[]),containers:i,builtImages:new Set(i.flatMap(({build:o})=>o?.names?[Na(o.names)]:[])),lookup:r}}
var zc=({dialect:e})=>ee(e)?.part;function xx(e,t){let s=P(e.dialect).workloads?.(e,[],t)??[],{shell:r}=t;return s.filter(ye).map(n=>r?vx(n,r):n)}function $x(e){let t=new Map;for(let r of e){let n=t.get(
r.dialect);n?n.push(r):t.set(r.dialect,[r])}if(t.size<2)return t;let s=["starts","builds","excludes","confines"].flatMap(r=>ft.filter(n=>n.part===r));return new Map(s.flatMap(({dialect:r})=>t.has(r)?[
[r,t.get(r)]]:[]))}var qc=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]),Fc=class{#e=new Map;#s;#t;constructor(e=[],t){this.#s=t,this.add(e)}add(e){
for(let t of e)this.#e.set(t.source.path,t);this.#t=void 0}at(e){return this.#s?.at(e)??this.#e.get(e)}below(e){return this.#a(e).toSorted()}get own(){return[...this.#e.values()].filter(({source:e})=>!this.#s?.
at(e.path))}#a(e){let t=this.#s?this.#s.#a(e):[];return this.#e.size===0?t:(this.#t??=Sx(this.#e.keys()),[...t,...(this.#t.get(e)??[]).filter(s=>!this.#s?.at(s))])}};function Sx(e){let t=new Map;for(let s of e)
for(let r of ts(s)){let n=t.get(r);n?n.push(s):t.set(r,[s])}return t}var _x=50,Ex=class{#e;#s;#t;#a;#r;#i;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#s=t,this.#t=s,this.#a=new Fc(
[],t.texts),this.#r=r.follower?.(),this.#i=Hc(this.#a,r,s,{follower:this.#r,shell:n})}get brought(){return this.#a.own}get told(){return this.#r??{notices:[],failures:[]}}*projects(){let{dialect:e}=this.#e,
t=ee(e)?.part;if(t==="confines"){let s=this.#s.profiles();for(let r of s.documents.get(e)??[])yield{project:Hs({units:[r],profiles:s},this.#i),built:[]};return}for(let s of this.#o())try{yield t==="st\
arts"?this.#c(s):{project:this.#d(s),built:[]}}catch(r){for(let n of s.files)this.#t(n,r)}}*#o(){try{yield*Bc(this.#e,this.#s,this.#i)}catch(e){for(let t of this.#e.files)this.#t(t,e)}}#d(e){let t=e.units();
for(let s of t)this.#n(s);return Hs({units:t,affectedBuilds:t.flatMap(s=>this.#p(s))},this.#i)}#c(e){let t=this.#s.profiles(),s=e.units(),r=s.filter(o=>!Js(o)?.isWitness),{documents:n,paths:a}=this.#l(
s),i=Hs({units:[...s,...n],profiles:t},this.#i);for(let o of r)t.attach(o,i.containers);return{project:i,built:r.length>0?a:[]}}#l(e){let t=e.flatMap(i=>P(i.dialect).builds?.(i)??[]),s=[...new Set(t.flatMap(
({paths:i})=>i))].flatMap(i=>this.#s.builds.get(i)??[]),r=t.flatMap(({inline:i})=>i),n=r.length?qn("build"):void 0,a=s.map(({source:i,kind:o})=>P(o).read(i,this.#i));for(let i of a)this.#n(i);return{documents:[
...a,...n?r.map(i=>P(n.dialect).read(i.source,this.#i,i)):[]],paths:s.map(({source:i})=>i.path)}}#n(e){if(this.#r&&ee(e.dialect)?.part==="builds")for(let t of K(e))this.#a.add(this.#r.follow(t))}#p(e){
let{appliesTo:t}=P(e.dialect);if(!t)return[];let s=K(e).map(({source:o})=>o.path),r=[...this.#s.builds.values()].filter(({source:o})=>s.some(l=>t(l,o.path))),{shell:n,...a}=this.#i,i=r.slice(0,_x).map(
({source:o,kind:l})=>P(l).read(o,a));for(let o of i)this.#n(o);return i}};function*Bc({dialect:e,files:t,planned:s},{texts:r,shelf:n},a){let i=P(e);if(i.projects)yield*i.projects(n(e),a,s);else for(let o of t){
let l=r.at(o)?.source;l&&(yield{files:[o],units:()=>[i.read(l,a)]})}}function Hc(e,t,s,{follower:r,shell:n}){let{ignored:a,root:i,prefix:o,images:l,together:d,includeFolders:c,target:p}=t,u=b=>e.at(b)?.
kind!==void 0,g={has:b=>!u(b)&&a?.has(b)===!0},{contexts:h,absent:m,entries:f}=r??t;return Bn(b=>e.at(b)?.source,s,{contexts:h,absent:m,entries:f,ignored:g,root:i,...o===void 0?{}:{prefix:o},images:l,
together:d,includeFolders:c,target:p},{shell:n,below:b=>e.below(b)})}async function Kc(e,t,s,r={}){for(let a of Ax(t))await Fn(a);let n=t.some(Ox)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):
void 0;return new Dx(e,t,s,r,n)}function Ax(e){let t=new Set(e.map(({kind:n})=>n)),s=ft.some(({dialect:n,part:a})=>a==="starts"&&t.has(n)),r=qn("build");return ft.filter(n=>t.has(n.dialect)||s&&n===r)}
var Ox=({source:e,kind:t})=>ee(t)?.runs?.test(e.text)===!0,na=e=>ee(e)?.part,Dx=class{#e;#s;#t;#a;constructor(e,t,s,r,n){let a=t.filter(({kind:l})=>na(l)==="builds"),i=new Map,o;this.#s=t,this.#t=s,this.#a=
t.some(({kind:l})=>na(l)==="confines"),this.#e={texts:new Fc(e),builds:new Map(a.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=i.get(l)??this.#o(l);return i.set(l,d),d},profiles:()=>(o??=
this.#c(),o)}}starts(){return this.#r("starts")}others(e){return[...this.#r("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#r("excludes"),...this.#r("confines")]}isFree({dialect:e}){let t=na(
e);return t==="builds"||t==="starts"&&!this.#a}open(e,t){return new Ex(e,this.#e,t)}#r(e){return ft.flatMap(t=>{let{dialect:s}=t,r=t.part===e?this.#i(s).map(({path:i})=>i):[];if(r.length===0)return[];
let{plan:n,projects:a}=P(s);try{if(n)return n(this.#e.shelf(s),this.#d()).map(i=>({dialect:s,files:i.files,planned:i}))}catch(i){for(let o of r)this.#t(o,i);return[]}return a||e==="confines"?[{dialect:s,
files:r}]:r.map(i=>({dialect:s,files:[i]}))})}#i(e){return this.#s.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#o(e){let{texts:t}=this.#e;return Rd(e,{judged:this.#i(e),inputAt:s=>t.at(s)},this.#d())}#d(){
let{texts:e,surroundings:t,shell:s}=this.#e;return Hc(e,t,this.#t,{shell:s})}#c(){let e=new Map;for(let t of this.#r("confines"))for(let{files:s,units:r}of this.#l(t))try{for(let n of r().flatMap(K)){
let a=e.get(t.dialect);a?a.push(n):e.set(t.dialect,[n])}}catch(n){for(let a of s)this.#t(a,n)}return new jc(e)}*#l(e){try{yield*Bc(e,this.#e,this.#d())}catch(t){for(let s of e.files)this.#t(s,t)}}},Rx={
alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"merged over this",include:"included from here",interpolated:"the variable gets its value here","read-from":"\
the file is given here","built-from":"built here",inherits:"inherited through this stage"},Mx=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:Rx[t]}));function Gc({rule:e,problem:t,workload:s},r){let{
at:n,message:a,related:i=[],about:o,fix:l}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:a,span:n.span,workload:s?.
path??null,related:[...i,...Mx(n.via)],...o?{about:o}:{},fix:l?Nx(l,r,s):null,suppressed:null}}function Nx(e,t,s){let r=Cx(e,t,s),n=r?{edits:r}:t.raise?{}:{isUnasked:!0},a=e.check?`, and check that ${e.
check}`:"",i=s&&ye(s)&&Ix(e)?{leads:[s.path]}:{};return{title:Tx(e,t,s)+a,safety:e.safety,...i,...n}}var Ix=e=>"changes"in e&&e.changes.some(t=>Ut(t)==="user");function Tx(e,{spell:t},s){return e.title!==
void 0?e.title:"edits"in e?"apply the edit":e.changes.map(r=>t(r,r.of??s)).join(", and ")}function Cx(e,{raise:t,lineEnd:s},r){return("edits"in e?typeof e.edits!="function"?e.edits:t&&e.edits():t&&jx(
e.changes,t,r))?.map(n=>Px(n,s?.(n.span.file)??`
`))}var Px=(e,t)=>({...e,text:e.text.replace(/\r?\n/g,t)});function jx(e,t,s){let r=e.map(n=>{let a=n.of??s;return a&&t(n,a)});return r.every(n=>n!==void 0)?F0(r.flat()):void 0}function Yc(e,t,s){if(t.
length===0)return e;let{level:r,fix:n}=ta(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(r==="off")return;let a=n&&e.fix?{...e,fix:Lx(e.fix,n)}:e;return r?{...a,profile:"recomme\
nded",...r==="on"?{}:{severity:r}}:a}var Lx=(e,t)=>t==="off"?{title:e.title,safety:e.safety}:{...e,safety:t},Vc=(e,t,s="")=>({rule:e.rule,severity:e.severity,confidence:e.confidence,profile:e.profile,
message:t.message(e.message),span:e.span,workload:e.workload&&Zc(e.workload,t),related:e.related.length===0?Wx:e.related.map(({span:r,message:n})=>({span:r,message:t.message(n)})),...e.about?{about:e.
about}:{},fix:e.fix&&Ux(e.fix,t),suppressed:e.suppressed,anchor:t.message(typeof s=="string"?s:s())}),Wx=[],Zc=(e,t)=>e.map(s=>t.message(s)),Ux=(e,t)=>({...e,title:t.message(e.title),...e.edits?.some(
({text:s})=>t.covers(s))?{isPrivate:!0}:{}}),Jc=(e,t)=>e.reason?{...e,reason:t.text(e.reason)}:e,Ks=["low","medium","high"];function zx(e){let t=Xc(e.filter(({guess:s})=>s?.isWitness));return[...Xc(e.
filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:a}=qx(r,t.get(s));return a.length===0&&n.related.length===0?n:{...n,message:Fx(n.message,a),...n.related.length?{related:Yx(n)}:{}}})}
function Xc(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.finding.span,i=`${s.finding.rule}\0${r}\0${n}\0${a}`,o=t.get(i);t.set(i,o?Bx(o,s):Qc(s))}return t}function Qc({finding:e,guess:t}){
if(t?.when===void 0)return{finding:e,needs:[]};let s=Ks[Math.max(0,Ks.indexOf(e.confidence)-1)]??e.confidence;return{finding:{...e,confidence:s},needs:[t.when]}}function qx({finding:e,needs:t},s){if(!s||
t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:o})=>F.indexOf(o));if(n<r)return{finding:e,needs:t};let{message:a,confidence:i}=s.finding;return{finding:{...e,confidence:ep(
e.confidence,i),...n===r?{message:a}:{}},needs:[]}}var ep=(e,t)=>Ks.indexOf(t)>Ks.indexOf(e)?t:e,Fx=(e,[t,...s])=>{if(t===void 0)return e;let r=s.length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.
length} cases like it`;return`${e} (${t}${r})`};function Bx(e,t){let s=Qc(t),[r,n]=[e.finding,s.finding],{workload:a}=t,i=r.related.length>40,[o,l]=[r,n].map(({severity:g})=>F.indexOf(g)),d=l===o&&e.needs.
length>0&&s.needs.length===0,c=l>o?s:l<o?e:void 0,p=c?.needs.length?c:void 0,u=a&&a.path.join("\0")!==r.workload?.join("\0")?[{span:a.span,message:`${Od(a)} is affected`}]:[];return{finding:{...r,...l>
o||d?{severity:n.severity,message:n.message}:{},...n.profile==="recommended"?{profile:n.profile}:{},confidence:p?p.finding.confidence:ep(r.confidence,n.confidence),related:i?r.related:[...r.related,...u,
...n.related],...r.about||n.about?{about:[...new Set([...r.about??[],...n.about??[]])]}:{},fix:Hx(r.fix,n.fix)},needs:Kx(e,s,l-o)}}function Hx(e,t){return!e||!t?.leads?e??t:{...e,leads:[...e.leads??[],
...t.leads]}}function Kx(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}var Gx=20;function Yx({related:e,
span:t}){let s=[];for(let r of e){if(s.length===Gx)break;!qt(r.span,t)&&!s.some(n=>qt(n.span,r.span))&&s.push(r)}return s}function aa(e){let t=({severity:r})=>-F.indexOf(r),s=(r,n)=>r<n?-1:r>n?1:0;return[
...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}var ia;async function Vx(){ia??=await Promise.resolve().
then(()=>require("../syntax/yaml-edit.js"))}function Zx(e){if(!ia)throw new RangeError(`nothing was loaded to edit ${e.path}`);return ia.YamlText.read(e)}var Gs=class extends Error{name="OverBudget"},
Jx=class{#e;#s;#t;constructor(e,t){this.#e=e,this.#s=t,this.#t=e}spend(e=1){if(this.#t-=e,this.#t<0)throw new Gs(`it takes more than ${yt(this.#e)} ${this.#s}`)}};function Xx(e,t){let s=new Map;for(let r of tp(
e)){let{dialect:n,source:a,inline:i}=r;if(i!==void 0)continue;let o=P(n).anchors?.(r,Us(a,t.get(a.path)));o&&s.set(a.path,o)}return({file:r,start:n})=>s.get(r)?.(n)??""}function Qx(e){let t=new Map;for(let s of tp(
e)){let r=P(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var tp=({documents:e})=>[...e.values()].flat().flatMap(K);async function sp(e,t,{needed:s,scopes:r,
edits:n}){n&&await Vx();let a=new Set,i={pairs:[],suppressions:[],skipped:[],limits:[],failures:[],places:[],values:a,judged:[],built:[]},{failures:o,built:l}=i,d=(g,h)=>{o.push({path:g,message:rp(h)})},
c=e.open(t,d);for(let g of c.projects()){for(let h of g.built)l.push(h);await r$(g.project,{needed:s,scopes:r,edits:n,values:a,fail:d},i)}Da();let{brought:p,told:u}=c;return e$(i,i$(p,i.pairs),u)}var e$=(e,t,s)=>({
pairs:te(e.pairs),suppressions:te(e.suppressions),skipped:te(e.skipped),limits:te(e.limits),failures:te(e.failures),places:te(e.places),values:e.values.size>0?e.values:s$,judged:te(e.judged),built:te(
e.built),brought:te(t),notices:te(s.notices),unread:te(s.failures)}),te=e=>e.length>0?e.slice():t$,t$=[],s$=new Set;async function r$(e,{needed:t,scopes:s,edits:r,values:n,fail:a},i){let o=[...e.documents.
values()].flat(),l=o.flatMap(K);for(let{span:p,message:u}of o.flatMap(({limits:g=[]})=>g))i.limits.push({path:p.file,message:u});let d=new Set,c=new Yn(d);try{let{places:p,values:u}=vc(e);for(let v of u)
d.add(v),n.add(v);for(let v of p)i.places.push(v);let g=Xx(e,np(p)),h=Qx(e),m=o$(e),f={lineEnd:n$(l,e.lookup),spell:(v,j)=>Dd(v,j,o),...r?{raise:(v,j)=>Iw(v,j,o)}:{}},b=new Map,y=await t(v=>Rc(v,e).length>
0);for(let v of ox(e,y,s,a)){let j=l$(v),Fe=j&&m?.isWitness?void 0:Yc(Gc(v,f),s,h);if(!Fe)continue;let Be=v.workload&&(b.get(v.workload)??d$(v.workload,c));v.workload&&b.set(v.workload,Be),i.pairs.push(
{finding:Vc(Fe,c,g(Fe.span)),workload:Be,guess:j?void 0:m})}}catch(p){for(let{source:u}of l)a(u.path,p)}for(let{source:p,suppressions:u,skipped:g}of l){for(let h of u)i.suppressions.push(Jc(h,c));g&&i.
skipped.push([p.path,g]),i.judged.push(p.path)}}function n$(e,t){let s=new Map;return r=>{let n=s.get(r)??(e.find(({source:a})=>a.path===r)?.source??t.source(r))?.lineEnd??`
`;return s.set(r,n),n}}function a$(e){let t=a=>e.flatMap(i=>[...i[a]]),s=new Map(t("limits").map(a=>[`${a.path}\0${a.message}`,a])),r=new Set,n=({path:a})=>!r.has(a)&&r.add(a)!==void 0;return{pairs:t(
"pairs"),suppressions:t("suppressions"),skipped:new Map(t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:np(t("places")),mask:new Yn(new Set(t("values"))),judged:new Set(t("judged")),
brought:[...new Map(t("brought").map(a=>[a.source.path,a])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}function rp(e){let t=e instanceof Error?e.message:String(e);return e instanceof
Gs||e instanceof Error&&e.cause instanceof Gs?`is not checked completely: ${t}. Make it simpler, turn the rule off for it, or exclude the file with --exclude`:`could not be checked, which is our mista\
ke: please report it (${t})`}function np(e){let t=new Map;for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[s])}return t}function i$(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({
finding:r})=>oa(r)));return e.filter(({source:r})=>s.has(r.path))}var oa=({span:e,related:t,fix:s})=>[e,...[...t,...s?.edits??[]].map(r=>r.span)].map(({file:r})=>r),o$=({documents:e})=>[...e.values()].
flat().flatMap(t=>Js(t)??[])[0];function l$({rule:e,workload:t}){return t?!ye(t):ee(e.on)?.part==="builds"}var d$=(e,t)=>{let{path:s,span:r,ships:n,dialect:a}=e;return ye(e)?{path:Zc(s,t),span:r,ships:n,
dialect:a}:void 0};function c$(e,t){let s=e.filter(r=>Vn.indexOf(r.profile)<=Vn.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}async function p$(e,t,s,r,n){
let a=new Map,i=r?.share(t.filter(l=>e.isFree(l))),o=async l=>{a.set(l,await sp(e,l,s)),n(Math.max(a.size,i?.taken??0))};for(let l=i?.take()??[];l.length>0;l=i?.take()??[])for(let d of l)await o(d);if(i)
for(let l of t)e.isFree(l)||await o(l);for(let[l,d]of await i?.others()??[])a.set(l,d);for(let l of t)a.has(l)||await o(l);return t.flatMap(l=>a.get(l)??[])}var ap=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.
isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function ip(e,t,{ignores:s,locked:r,peers:n,others:a=new Map}){let i=b$(t).map(d=>({suppression:d,used:new Set,refused:new Set}));if(!s.comments)
return{findings:[...e],uses:i};let o=u$(i),l=d=>{let c=d;for(let p of o(d.span)){let{suppression:u}=p,g=f$(u,d,{peers:n,others:a});if(!g||u.by!=="seaworthy"&&!s.peers)continue;for(let{value:m}of g)p.used.
add(m);let h=g$(u,d,s,r);if(!h){let{by:m,reason:f,span:b}=u;return{...d,suppressed:{by:"comment",of:m,reason:f||null,span:b}}}p.refused.add(h),c={...c,related:[...c.related,{span:u.span,message:h$[h](
u)}]}}return c};return{findings:e.map(l),uses:i}}var op=2e3;function u$(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.suppression.covers,i=t.get(r)??{wide:[],narrow:[]};t.set(r,i),(a-n>
op?i.wide:i.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;
let a=z(n.narrow,r,({suppression:i})=>i.covers.start);for(;a>=0&&n.narrow[a].suppression.covers.start>=r-op;a-=1)yield n.narrow[a]}}var h$={expired:({until:e})=>`ignored here until ${e?.value}, and th\
at date has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is not a valid date (use YYYY-MM-DD)`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"\
not ignored: the policy this project extends locks the rule"};function g$({by:e,until:t,reason:s,rules:r},{rule:n,severity:a},{today:i,requireReason:o},l){if(l.has(n))return"locked";if(t&&!ap(t.value))
return"day";if(t&&i&&t.value<i)return"expired";let d=o!=="never"&&F.indexOf(a)>=F.indexOf(o),c=r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"re\
ason":void 0}function f$({by:e,rules:t,covers:s},{rule:r,span:n},{peers:a,others:i}){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let d=t.filter(({value:c})=>c===r||i.get(c)?.rules.includes(
r));return d.length?d:void 0}let o=a[e]??{};if(t.length===0)return Object.values(o).some(d=>d.includes(r))?[]:void 0;let l=t.filter(({value:d})=>m$(e,d,o)?.includes(r));return l.length?l:void 0}function m$(e,t,s){
let r=e==="trivy"?lp(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?lp(n):n).toLowerCase()===
r.toLowerCase())?.[1]}var lp=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,"$1$2");function b$(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).
values()]}async function k$(e,t){let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},a=t.rules.filter(({id:u})=>Dc(r,u));Mf(),Lw(),Da();let i=e.flatMap(({source:u,kind:g,isSupporting:h})=>{if(h)return[];
if(g!==void 0&&!ee(g))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(g)}`);let m=g??Ed(u.path,u.text.slice(0,Ad));return m?[{source:u,kind:m}]:[]}),o=await y$(e,i,{...t,rules:a,scopes:r,
surroundings:n});n.keep?.(o.brought);let{findings:l,uses:d}=await v$(o,{...t,rules:a,scopes:r}),{shown:c,hidden:p}=c$(l,s);return{files:i.map(({source:u,kind:g})=>({path:u.path,kind:g})).sort((u,g)=>u.
path<g.path?-1:1),findings:c,ignores:d.map(({suppression:u,used:g,refused:h})=>({suppression:u,used:[...g],refused:[...h]})),notices:[...o.told,...[...o.skipped].map(([u,g])=>({path:u,message:`not che\
cked: ${g}`})),...o.limits],failures:o.failures,hidden:p,rules:a.map(S$),...n.prefix===void 0?{}:{prefix:n.prefix},sources:_$(o.texts,c,o.secrets)}}async function y$(e,t,s){let r=[],n=await Kc(e,t,(b,y)=>{
r.push({path:b,message:rp(y)})},s.surroundings),a={needed:sa(s.rules),scopes:s.scopes,edits:s.edits??!0},i=(b,y)=>p$(n,b,a,s.helpers,v=>s.progress?.(Math.min(y+v,t.length),t.length)),o=await i(n.starts(),
0),l=await i(n.others(new Set(o.flatMap(({built:b})=>b))),o.length),{pairs:d,...c}=a$([...o,...l]),{suppressions:p,mask:u,judged:g}=c,h=aa(zx(d)),m=new Map([...c.brought,...e].map(({source:b})=>[b.path,
b]));for(let b of new Set(h.map(({span:y})=>y.file))){let y=m.get(b);if(y&&!g.has(b))for(let v of un(y))p.push(Jc(v,u))}let f=[...r,...c.failures].map(({path:b,message:y})=>({path:b,message:u.message(
y)}));return{...c,findings:h,failures:[...c.unread,...f],texts:m}}async function v$(e,t){let{ignores:s=Md,locked:r=new Set}=t,{suppressions:n}=e,a=n.some(({by:c})=>c!=="seaworthy")?(await Promise.resolve().
then(()=>require("../knowledge/peer-ids.js"))).peerIds:{},i=await w$(n,t),o=ip(e.findings,n,{ignores:s,locked:r,peers:a,others:i}),l=s.comments?await x$({...o,others:i},e,t):[];if(l.length===0)return o;
let d=ip(l,n,{ignores:s,locked:r,peers:a,others:i}).findings;return{...o,findings:aa([...o.findings,...d])}}async function w$(e,{rules:t,known:s=[]}){let r=new Map([...s,...t].map(i=>[i.id,i])),n=[...new Set(
e.flatMap(({by:i,rules:o})=>i==="seaworthy"?o.map(({value:l})=>l):[]))].filter(i=>!r.has(i));if(n.length===0)return new Map;let a=(await Promise.resolve().then(()=>require("../knowledge/other-names.js"))).
otherNames(r.values());return new Map(n.flatMap(i=>{let o=a(i);return o?[[i,o]]:[]}))}async function x$({uses:e,others:t},{texts:s,failures:r,skipped:n,mask:a},{rules:i,scopes:o,known:l=[],whole:d=!0}){
if(e.length===0||!i.some(({on:h})=>h==="ignore"))return[];let c=new Set(i.map(({id:h})=>h)),p=new Set([...l.map(({id:h})=>h),...c]),u=d&&r.length===0,g=e.map(h=>{let{file:m}=h.suppression.span;return{
...h,ran:c,known:p,others:t,judged:u&&!n.has(m),text:s.get(m)?.text??""}});return dx(g,await sa(i)(h=>h==="ignore"),$$()).map(h=>Vc(Gc(h,{spell:Dd}),a)).flatMap(h=>Yc(h,o)??[])}var $$=()=>{let e=Bn(()=>{},
()=>{});return Hs({units:[]},e)};function S$({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:a,why:i,standards:o}){return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:a,why:i,standards:o}}
function _$(e,t,s){let r=new Set(t.flatMap(oa));return new Map([...e.values()].flatMap(n=>r.has(n.path)?[[n.path,Us(n,s.get(n.path))]]:[]))}var Jt=({suppressed:e,status:t})=>!e&&t!=="existing"&&t!=="u\
ncovered";function dp(e){let t=e?.edits??[];return e?.isPrivate||t.some(({text:s,creates:r})=>r||J(s)!==s)?[]:t}var cp=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${e}\
/${t}.md`;function la({sources:e},{file:t,start:s,end:r}){let n=e.get(t),a=n?.position(s)??{line:1,column:1},i=n?.position(r)??a;return{path:t,line:a.line,column:a.column,endLine:i.line,endColumn:i.column}}
function Ys(e,t,s,r){if(t===void 0||s.length+e.length<=t)return[s+e];let n=" ".repeat(r),a=[],i=s,o=!0;for(let l of e.split(" "))!o&&i.length+1+l.length>t&&(a.push(i),i=n,o=!0),i+=o?l:` ${l}`,o=!1;return[
...a,i]}function bt({files:e,findings:t,hidden:s,since:r}){let n=t.filter(Jt),a=l=>n.filter(d=>d.severity===l).length,i=l=>t.filter(({suppressed:d})=>d?.by===l).length,o=l=>t.filter(({status:d,suppressed:c})=>!c&&
d===l).length;return{files:e.length,findings:n.length,suppressed:i("comment"),known:i("baseline"),existing:o("existing"),fixed:r?.fixed.length??0,uncovered:o("uncovered"),hidden:s,fixable:n.filter(da).
length,fixableSafely:n.filter(l=>da(l)&&l.fix?.safety==="safe").length,bySeverity:Object.fromEntries(F.toReversed().map(l=>[l,a(l)]))}}var da=({fix:e})=>e!==null&&(e.isUnasked||(e.edits?.length??0)>0),
ca=(e,t)=>`${e} ${t}${e===1?"":"s"}`,E$=(e,t)=>[...t?[`${t} safely`]:[],...e>t?[`${e-t}${t?" more":""} with --unsafe`]:[]].join(" and "),pp=({findings:e})=>e.some(({fix:t})=>t?.isUnasked);function up(e){
let{files:t,findings:s,bySeverity:r}=bt(e),n=F.toReversed().flatMap(o=>r[o]?[`${r[o]} ${o}`]:[]),a=e.since?"new finding":"finding",i=`in ${ca(t,"file")}`;return s?`${ca(s,a)} (${n.join(", ")}) ${i}.`:
e.unshown?`${ca(0,a)} shown ${i}.`:`No ${a}s ${i}.`}function A$(e){let{suppressed:t,known:s,existing:r,fixed:n,uncovered:a,hidden:i,fixable:o,fixableSafely:l}=bt(e),{since:d,unshown:c}=e,p=[...c?[`${c.
count} more not shown${c.failing?`, and ${c.failing} of them ${c.failing===1?"fails":"fail"} the run`:""}`]:[],...o?[`seaworthy fix repairs ${pp(e)?"up to ":""}${E$(o,l)}`]:[],...d?[`${n} fixed${a?`, ${a}\
 uncovered by that`:""} and ${r} there already, compared with ${d.ref}`]:[],...s?[`${s} in the baseline`]:[],...t?[`${t} suppressed`]:[],...i&&!d?[`${i} more with --profile strict`]:[]],u=up(e);return p.
length?`${u.slice(0,-1)}; ${p.join(", ")}.`:u}var Xt=160,O$=e=>/^[ -~]*$/.test(e)&&!e.includes("##[");function pa(e,t,s,r=Xt){let n=e.lineLength(t),a=Math.min(40,r>>2),i=n>r?Math.max(0,Math.min(s-a,n-
r)):0,o=e.line(t,i,i+r);if(n<=r&&O$(o))return{text:o,column:p=>Math.max(1,Math.min(p,n+1))};let l=[],d=i>0?"...":"",c=0;for(let[p,u]of nu(o)){o.startsWith("#[",c)&&d.endsWith("#")&&(d+=" ");for(let g=c+
p.length;c<g;c+=1)l.push(d.length+1);d+=p==="	"?"    ":u}return l.push(d.length+1),{text:i+r<n?`${d}...`:d,column:p=>l[Math.max(0,Math.min(p-1-i,l.length-1))]??1}}var D$=3;function R$(e,t,s=Xt){let r=new Map,
n=new Set;for(let o of t){let l=e.position(o.span.start),d=e.position(Math.max(o.span.start,o.span.end-1)),c=Math.min(d.line,l.line+D$-1);d.line>c&&n.add(c);for(let p=l.line;p<=c;p+=1){let u=p===l.line?
l.column:I$(e,p),g=p===d.line?d.column+1:e.lineLength(p)+1,h={start:u,end:g,label:p===c?o.label??"":"",isMain:o.isMain},m=r.get(p);m?m.push(h):r.set(p,[h])}}let a=t.find(({isMain:o})=>o)??t[0],i=a?e.position(
a.span.start).line-1:0;return i>0&&!r.has(i)&&/\S/.test(e.line(i,0,Xt))&&r.set(i,[]),M$(e,r,n,s)}function M$(e,t,s,r){let n=[],a;for(let i of[...t.keys()].sort((o,l)=>o-l)){let o=a!==void 0&&s.has(a);
a!==void 0&&i===a+2&&!o?n.push(N$(e,i-1,1,r)):a!==void 0&&(i>a+1||o)&&n.push({kind:"gap"});let l=t.get(i)??[],d=pa(e,i,l[0]?.start??1,r);n.push({kind:"source",line:i,text:d.text.trimEnd()});for(let{start:c,
end:p,label:u,isMain:g}of l){let h=d.column(c);n.push({kind:"marks",indent:Math.max(0,h-1),marks:(g?"^":"-").repeat(Math.max(1,d.column(p)-h)),label:u,isMain:g})}a=i}return a!==void 0&&s.has(a)&&n.push(
{kind:"gap"}),n}var N$=(e,t,s,r)=>({kind:"source",line:t,text:pa(e,t,s,r).text.trimEnd()}),I$=(e,t)=>e.line(t,0,2e4).search(/\S|$/)+1,Vs={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"\
blue"},hp=(e,t)=>`\x1B]8;;${e}\x1B\\${t}\x1B]8;;\x1B\\`;function T$(e){let t=[];for(let s of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);!t.some(({span:n,text:a})=>n.
start===s.span.start&&n.end===s.span.end&&a===s.text)&&(!r||s.span.start>=r.span.end)&&t.push(s)}return t}function C$(e,t){let s=[],r=0;for(let n of P$(e,T$(t))){let{from:a,to:i}=n,o=Array.from({length:i-
a+1},(p,u)=>e.line(a+u)),l=j$(e,n).split(/\r?\n/),d=0;for(;d<o.length&&d<l.length&&o[d]===l[d];)d+=1;let c=0;for(;c<o.length-d&&c<l.length-d&&o.at(-1-c)===l.at(-1-c);)c+=1;for(let p=d;p<o.length-c;p+=
1)s.push({sign:"-",line:a+p,text:pa(e,a+p,1).text.trimEnd()});for(let p=d;p<l.length-c;p+=1)s.push({sign:"+",line:a+r+p,text:ss(l[p]).replaceAll("	","    ").replace(/##\[/g,"## [")});r+=l.length-o.length}
return s}function P$(e,t){let s=[];for(let r of t){let n=e.position(r.span.start).line,a=e.position(r.span.end).line,i=s.at(-1);i&&n<=i.to?(i.edits.push(r),i.to=Math.max(i.to,a)):s.push({from:n,to:a,edits:[
r]})}return s}function j$(e,{from:t,to:s,edits:r}){let n=e.lineStart(s)+e.lineLength(s),a="",i=e.lineStart(t);for(let{span:o,text:l}of r)a+=e.slice(i,o.start)+l,i=o.end;return a+(i<n?e.slice(i,n):"")}
var L$=4,gp=20,W$=class{#e;#s;#t;#a=new Set;constructor(e,t){this.#e=e,this.#s=t,this.#t=new Map(e.rules.map(s=>[s.id,cp(s)]))}write({findings:e,places:t}){let s=U$(e),r=this.#c(e),n=[...[...t,...s.map(
({span:i})=>i)].map(({file:i,end:o})=>this.#e.sources.get(i)?.position(o).line??1),...r.flatMap(i=>i.lines.map(({line:o})=>o))],a=new z$(String(Math.max(...n)).length,this.#s);return[...e.flatMap(i=>this.#r(
i)),...this.#i(e[0],t,s,a),...this.#l(e,r,a),...this.#p(e[0],a)].join(`
`)}#r({severity:e,rule:t,message:s,confidence:r}){let{style:n,columns:a,hasLinks:i}=this.#s,o=`${e}[${t}]`,l=`${fe(s)}${r==="low"?" (not certain)":""}`,[d="",...c]=Ys(l,a,`${o}: `,4),p=n("bold",n(Vs[e],
o)),u=i?this.#t.get(t):void 0;return[`${u?hp(u,p):p}${n("bold",d.slice(o.length))}`,...c.map(g=>n("bold",g))]}#i({span:e,severity:t},s,r,n){let a=r.slice(0,L$),i=[...s.map(d=>({span:d,isMain:!0})),...a.
map(({span:d,message:c})=>({span:d,label:fe(c),isMain:!1}))],o=[...new Set([e.file,...i.map(({span:d})=>d.file)])],l=r.length-a.length;return[...o.flatMap(d=>this.#o(i.filter(({span:c})=>c.file===d),d===
e.file,t,n)),...l>0?n.note("note",`${l} more ${l===1?"place belongs":"places belong"} to this`):[]]}#o(e,t,s,r){let[{span:n}]=e,{path:a,line:i,column:o}=la(this.#e,n),l=r.arrow(t?"-->":":::",`${Tt(a)}\
:${i}:${o}`),d=this.#e.sources.get(n.file);if(!d)return[l,...e.flatMap(({label:u})=>u?r.note("note",u):[])];let{columns:c}=this.#s,p=c===void 0?Xt:Math.max(30,Math.min(Xt,c-r.width-6));return[l,r.row(),
...R$(d,e,p).map(u=>this.#d(u,s,r))]}#d(e,t,s){if(e.kind==="gap")return s.gap();if(e.kind==="source")return s.row(e.text,String(e.line));let{indent:r,marks:n,label:a,isMain:i}=e;return s.row(`${" ".repeat(
r)}${this.#s.style(i?Vs[t]:"dim",a?`${n} ${a}`:n)}`)}#c(e){let t=e.flatMap(({fix:s})=>dp(s));return[...new Set(t.map(({span:s})=>s.file))].flatMap(s=>{let r=this.#e.sources.get(s);return r?[{file:s,lines:C$(
r,t.filter(({span:n})=>n.file===s))}]:[]})}#l(e,t,s){let r=e.flatMap(({fix:i})=>i?[`${fe(i.title)}${i.safety==="unsafe"?" (may change behaviour)":""}`]:[]),n=t.flatMap(({file:i,lines:o})=>[...i===e[0]?.
span.file?[]:[s.arrow(":::",Tt(i))],...o.map(l=>this.#n(l,s))]),a=n.length-gp;return[...[...new Set(r)].flatMap(i=>s.note("help",i)),...n.length?[s.row(),...n.slice(0,gp)]:[],...a>0?[s.row(`${a} more ${a===
1?"line":"lines"}: seaworthy fix --diff shows them`)]:[]]}#n({sign:e,line:t,text:s},r){return r.numbered(t,this.#s.style(e==="-"?"red":"green",`${e} ${s}`.trimEnd()))}#p({rule:e},t){return!this.#s.hasPointers||
this.#s.hasLinks||this.#a.has(e)?[]:(this.#a.add(e),t.note("docs",`seaworthy explain ${e}`))}};function U$(e){let t=new Map;for(let{related:s}of e)for(let r of s){let{span:n,message:a}=r,i=`${n.file}\0${n.
start}\0${n.end}\0${a}`;t.has(i)||t.set(i,r)}return[...t.values()]}var z$=class{#e;#s;constructor(e,t){this.#e=e,this.#s=t}get width(){return this.#e+3}row(e="",t=""){let s=this.#s.style("dim",`${t.padStart(
this.#e)} ${this.#s.isUnicode?"\u2502":"|"}`);return e?`${s} ${e}`:s}numbered(e,t){return`${this.#s.style("dim",String(e).padStart(this.#e))} ${t}`}gap(){return this.#s.style("dim",`${" ".repeat(this.#e)}\
 ${this.#s.isUnicode?"\u2506":"..."}`)}arrow(e,t){return`${" ".repeat(this.#e)}${this.#s.style("dim",e)} ${t}`}note(e,t){let{style:s,columns:r}=this.#s,n=`${" ".repeat(this.#e)} = ${e}: `,[a="",...i]=Ys(
t,r,n,n.length);return[`${" ".repeat(this.#e)} ${s("dim","=")} ${s("bold",`${e}:`)} ${a.slice(n.length)}`,...i]}},Zs=e=>F.length-F.indexOf(e),q$=3,F$=20,B$=2;function H$(e,t){let s=[];for(let r of t){
let n=s.slice(-q$).find(a=>a.length<F$&&a.some(i=>K$(e,i,r)));n?n.push(r):s.push([r])}return s.map(r=>({findings:r.toSorted((n,a)=>Zs(n.severity)-Zs(a.severity)),places:mp(r)})).sort(fp)}function fp(e,t){
let[s,r]=[e.findings[0],t.findings[0]],[n,a]=[e.places[0],t.places[0]];return Zs(s.severity)-Zs(r.severity)||(n.file<a.file?-1:n.file>a.file?1:n.start-a.start)}function K$({sources:e},t,s){if(t.span.file!==
s.span.file)return!1;if(qt(t.span,s.span))return!0;let r=e.get(t.span.file);if(!r)return!1;let n=i=>r.position(i).line,a=(i,o)=>o.start<=i.start&&i.end<=o.end;return a(t.span,s.span)||a(s.span,t.span)?
new Set([t.span,s.span].flatMap(({start:i,end:o})=>[n(i),n(Math.max(i,o-1))])).size===1:t.rule!==s.rule||t.severity!==s.severity||!t.workload||t.workload.join("\0")!==s.workload?.join("\0")?!1:Math.abs(
n(s.span.start)-n(Math.max(t.span.start,t.span.end-1)))<=B$}function mp(e){let t=[];for(let{span:s}of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);r&&r.start<=s.
start&&s.end<=r.end?t[t.length-1]=s:(!r||s.start>=r.end||r.start===r.end)&&t.push(s)}return t}var G$={critical:10,high:10,medium:3,low:3,info:3},Y$=3;function V$(e){let t=({rule:o,severity:l})=>`${l} ${o}`,
s=new Map;for(let{findings:o}of e)for(let l of o)s.set(t(l),(s.get(t(l))??0)+1);let r=new Map,n=new Map,a=e.flatMap(({findings:o})=>{let l=o.filter(d=>{let c=t(d),p=G$[d.severity],u=(r.get(c)??0)+1;return r.
set(c,u),u<=p||(s.get(c)??0)<p+Y$?!0:(n.set(c,[...n.get(c)??[],d]),!1)});return l.length?[{findings:l,places:mp(l)}]:[]}),i=[...n.values()].map(o=>{let[{rule:l,severity:d}]=o;return{rule:l,severity:d,
count:o.length,files:new Set(o.map(({span:c})=>c.file)).size}});return{blocks:a.sort(fp),rests:i.sort((o,l)=>l.count-o.count)}}var bp=5;function Z$(e,t,{style:s,columns:r}){let n=[["compared",J$(e)],[
"most",X$(e)],["repairs",Q$(e)],["hidden",eS(e,t)]].flatMap(([a,i])=>{if(i.length===0)return[];let o=`  ${a.padEnd(8)}  `,[l="",...d]=Ys(fe(i.join(", ")),r,o,o.length);return[`${s("dim",o)}${l.slice(o.
length)}`,...d]});return[s("bold",fe(up(e))),...n].join(`
`)}function J$(e){let{since:t}=e;if(!t)return[];let{fixed:s,existing:r,uncovered:n}=bt(e);return[`with ${t.ref}: ${s} fixed`,...n?[`${n} uncovered by that`]:[],`${r} there already`]}function X$({findings:e}){
let t=new Map;for(let{rule:s}of e.filter(Jt))t.set(s,(t.get(s)??0)+1);return t.size<=bp?[]:[...t].filter(([,s])=>s>1).sort(([s,r],[n,a])=>a-r||(s<n?-1:1)).slice(0,bp).map(([s,r])=>`${s} (${r})`)}function Q$(e){
let{fixable:t,fixableSafely:s}=bt(e);if(t===0)return[];let r=pp(e)?"up to ":"",n=t-s;return[s?`seaworthy fix repairs ${r}${s}`:`seaworthy fix --unsafe repairs ${r}${n}`,...s&&n?[`with --unsafe ${n} mo\
re`]:[],"--diff shows the changes first"]}function eS(e,{repeats:t,cut:s}){let{suppressed:r,known:n,hidden:a}=bt(e),{unshown:i,since:o}=e;return[...i?[`${i.count} below the minimum severity or confide\
nce${tS(i.failing)}`]:[],...s?[`${s} beyond --max`]:[],...t?[`${t} that repeat with --all`]:[],...a&&!o?[`${a} with --profile strict`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} ignored by commen\
ts`]:[]]}var tS=e=>e?` (${e} of them ${e===1?"fails":"fail"} the run)`:"";function sS(e,t,s){let r=new Map(t.map(({id:d,summary:c})=>[d,c])),n=new Map;for(let d of e){let c=`${d.severity} ${d.rule}`,p=n.
get(c)??{first:d,count:0,fixable:0};p.count+=1,p.fixable+=da(d)?1:0,n.set(c,p)}let a=[...n.values()].sort((d,c)=>F.indexOf(c.first.severity)-F.indexOf(d.first.severity)||c.count-d.count||(d.first.rule<
c.first.rule?-1:1)),i=Math.max(0,...a.map(({first:d})=>d.rule.length)),o=Math.max(0,...a.map(({count:d})=>String(d).length)),l=a.map(({first:{severity:d,rule:c},count:p,fixable:u})=>`${String(p).padStart(
o)}  ${s(Vs[d],d.padEnd(8))}  ${s("bold",c.padEnd(i))}  ${u?"[*]":"[ ]"}  ${r.get(c)??""}`.trimEnd());return l.length?[[...l,"","[*] seaworthy fix repairs some of them or all"].join(`
`)]:[]}var rS=["severity","file","rule"];function nS(e,t){let s=e.findings.filter(Jt),{parts:r,left:n}=t.isCounted?{parts:sS(s,e.rules,t.style),left:{repeats:0,cut:0}}:aS(e,s,t),a=t.quiet?r:[...r,Z$(e,
n,t)];return a.length?`${a.join(`

`)}
`:""}function aS(e,t,s){let{isAll:r=!1,groupBy:n="severity",most:a=Number.POSITIVE_INFINITY,style:i}=s,o=new W$(e,s),l=[],d=a,[c,p]=[0,0];for(let[u,g]of iS(t,n)){let h=H$(e,g),{blocks:m,rests:f}=r||n!==
"severity"?{blocks:h,rests:[]}:V$(h),b=m.slice(0,d);d-=b.length,p+=m.slice(b.length).reduce((y,v)=>y+v.findings.length,0),c+=f.reduce((y,{count:v})=>y+v,0),u&&b.length&&l.push(i("bold",u));for(let y of oS(
b,f))l.push("rests"in y?y.rests.map(v=>lS(v,s)).join(`
`):o.write(y))}return{parts:l,left:{repeats:c,cut:p}}}function iS(e,t){if(t==="severity")return[["",e]];let s=new Map;for(let r of e){let n=t==="file"?Tt(r.span.file):r.rule,a=s.get(n);a?a.push(r):s.set(
n,[r])}return[...s].sort(([r],[n])=>r<n?-1:1)}function oS(e,t){let s=({findings:[r]})=>r?.severity;return[...F].reverse().flatMap(r=>{let n=t.filter(a=>a.severity===r);return[...e.filter(a=>s(a)===r),
...n.length?[{rests:n}]:[]]})}var lS=({rule:e,severity:t,count:s,files:r},{style:n})=>`${n("bold",n(Vs[t],`${t}[${e}]`))}: ${s} more in ${r} file${r===1?"":"s"} (--all lists them)`,kp=e=>e==="critical"||
e==="high"?"error":e==="medium"?"warning":"notice";function dS(e){return e.findings.filter(Jt).map(({span:t,severity:s,message:r,rule:n})=>{let{path:a,line:i,column:o}=la(e,t);return`${Tt(a).replace(/:(?=\d+:\d+: )/g,
"%3A")}:${i}:${o}: ${kp(s)}[${s}] ${fe(r)} [${n}]
`}).join("")}var cS=1e3,yp=5e5;function pS(e){let t=new uS(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var uS=class{#e;#s;faults=[];get whole(){return!this.#i}#t=0;#a=0;#r=0;#i=!1;constructor(e){
this.#e=e.text,this.#s=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#d(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#l(),this.#t>=this.#e.length){
this.#d(0,0,"the file is empty, and JSON is expected");return}let e=this.#n(0);return e&&!this.#i&&(this.#l(),this.#t<this.#e.length&&this.#d(this.#t,this.#t+1,"something stands after the end of the J\
SON")),e}#o(e,t=this.#t){let{length:s}=this.#e;return{file:this.#s,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#d(e,t,s,r,n=""){let a=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push(
{span:this.#o(e,Math.min(t,this.#e.length)),message:s,kind:"broken",...a})}#c(e,t=this.#t){this.#i||this.#d(t,t+1,e),this.#i=!0}#l(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=
e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#d(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=
t.lastIndex}}#n(e){if(e>cS)return this.#c("values this deep inside each other are not read");if(this.#r+=1,this.#r>yp)return this.#c(`more than ${yt(yp)} values are not read`);let t=this.#t,s=this.#e[t];
if(s==="{")return this.#p(e);if(s==="[")return this.#g(e);if(s==='"'){let l=this.#f();return l===void 0?void 0:{kind:"string",value:l,span:this.#o(t)}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)return this.#t+=n.length,{kind:"number",text:n,span:this.#o(t)};let a=/[\w.+'-]+/y;a.lastIndex=t;let i=a.exec(this.#e)?.[0];if(i==="true"||i==="false"||i===
"null")return this.#t+=i.length,i==="null"?{kind:"null",span:this.#o(t)}:{kind:"boolean",value:i==="true",span:this.#o(t)};if(s===void 0)return this.#c("the JSON ends in the middle",Math.max(0,this.#a-
1));if(!i)return this.#c(`a value is expected here, not \`${s}\``);this.#t+=i.length;let o=/^0[xX][0-9a-fA-F]{1,16}$/.test(i)?[{span:this.#o(t),text:BigInt(i).toString()}]:void 0;return this.#d(t,this.#t,
i.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(i)?`\`${i.slice(0,40)}\` is no number of JSON: plain decimal digits, no leading zero`:`\`${i.slice(0,40)}\` is no value of JSON:\
 strings stand in double quotes`,o,"write it in decimal digits"),{kind:"null",span:this.#o(t)}}#p(e){let t=this.#t,s=[];return this.#t+=1,this.#m("}",t,()=>{let r=this.#t;if(this.#e[r]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;
a.lastIndex=r;let i=a.exec(this.#e)?.[0];return i?(this.#t+=i.length,this.#d(r,this.#t,"keys stand in double quotes",[{span:this.#o(r),text:`"${i}"`}],"put it in quotes"),this.#h(s,i,r,e)):this.#c("a \
key in double quotes is expected here")??!1}let n=this.#f();return n===void 0?!1:this.#h(s,n,r,e)})?{kind:"object",members:s,span:this.#o(t)}:s.length?{kind:"object",members:s,span:this.#o(t)}:void 0}#h(e,t,s,r){
let n=this.#o(s);if(this.#l(),this.#e[this.#t]!==":")return this.#c("a `:` is expected after the key")??!1;this.#t+=1,this.#l();let a=this.#n(r+1);return a?(this.#a=this.#t,e.push({key:t,keySpan:n,value:a,
span:this.#o(s)}),!0):!1}#g(e){let t=this.#t,s=[];return this.#t+=1,this.#m("]",t,()=>{let r=this.#n(e+1);return r?(this.#a=this.#t,s.push(r),!0):!1})||s.length?{kind:"array",items:s,span:this.#o(t)}:
void 0}#m(e,t,s){for(let r=!0;;r=!1){this.#l();let n=this.#e[this.#t];if(n===e)return this.#t+=1,!0;if(n===void 0)return this.#i||this.#d(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#i=!0,
!1;if(!r)if(n===","){let a=this.#t;if(this.#t+=1,this.#l(),this.#e[this.#t]===e){this.#d(a,a+1,"a comma stands after the last entry, which JSON does not take",[{span:this.#o(a,a+1),text:""}],"remove t\
he comma");continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#d(this.#a-1,this.#a,"a comma is missing here",[{span:this.#o(this.#a,this.#a),text:","}],"add the comma");else return this.#c(
`a comma or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#f(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#c("this \
string is never closed",e);this.#t=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#d(e+r.index,e+r.index+r[0].length,
"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function hS(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?
t:void 0}var vp=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,a)=>n-a))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},ua=vp(0,47),gS=vp(0),fS=Array.from({length:128},(e,t)=>({kind:"one",set:[
[t,t]]})),wp=e=>fS[e]??{kind:"one",set:[[e,e]]};function mS(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],parts:[]}],n=()=>r[r.length-
1],a=o=>{n().parts.push(o)},i=!1;for(let o=0;o<s.length;o+=1){let l=s[o],d=s.charCodeAt(o),c=!1;if(l==="\\"){let p=ha(s,o);if(!p)return{at:o,message:"ends with a backslash"};a(wp(p.code)),c=p.code===47,
o=p.end-1}else if(l==="*"){let p=s[o+1]==="*",u=o;for(;s[u]==="*";)u+=1;i&&(u===s.length||s[u]==="/")&&a({kind:"one",set:ua}),a({kind:"any",set:p?gS:ua}),p&&(o+=1)}else if(l==="?")a({kind:"one",set:ua});else if(l===
"["){if(/^\^?\]/.test(s.slice(o+1,o+3)))return{at:o,message:"holds a class of no character, `[]`"};let p=yS(s,o);if(!p)return{at:o,message:"opens a `[` that is never closed"};if(p.hasDash)return{at:o,
message:"has a `-` in a class that is not a range: put it first, `[-a]`"};a({kind:"one",set:p.set}),o=p.end-1}else{if(l==="]")return{at:o,message:"closes a `]` that was never opened"};if(l==="{"){if(r.
length>=50)return{at:o,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().parts=[]}else if(l==="}"){if(r.length===
1)return{at:o,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:o,message:"has braces around a single alternative: leave them out, or separate with\
 commas"};a({kind:"choice",options:[...p,u]})}else a(wp(d)),c=d===47}i=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var bS=e=>Array.isArray(e);function xp(e){
let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var $p=e=>e.every(t=>t.kind==="choice"?t.options.every($p):
t.kind==="one"&&!Sp(t.set,65535));function kS(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return xp(t<0?e:e.slice(0,t))??""}function ha(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function yS(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let a=[],i=s;for(;;){let l=e[s];if(l===void 0)return;if(l==="]"&&(s>i||!n)||l==="]")break;let d=l==="\\"?
ha(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>i,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]==="\\"?ha(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;
s=c.end,a.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else a.push([d.code,d.code])}let o=vS(a);return{set:n?wS(o):o,end:s+1,hasDash:r}}function vS(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];
for(let[r,n]of t){let a=s[s.length-1];a&&r<=a[1]+1?a[1]=Math.max(a[1],n):s.push([r,n])}return s}function wS(e){let t=[],s=1;for(let[r,n]of e)r>s&&t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push(
[s,65535]),t}var Sp=(e,t)=>e.some(([s,r])=>t>=s&&t<=r),_p=new L;function xS(e){let t=_p.get(e)??$S(e);return _p.set(e,t),t}function $S({document:e,environment:t}){let s=[],r=new Set,[n,a]=[ct(e.source.
text.length),ct(e.source.text.length)],i=[],o=(l,d)=>{(l.kind!=="scalar"||l.text.includes("$"))&&i.push({node:l,way:d})};for(let l of e.roots)for(let d of["services","configs","volumes"]){let c=l.entries.
get(d);c&&o(c.value,{key:d,above:void 0})}for(let l=i.pop();l;l=i.pop()){let{node:d,way:c}=l;if(!r.has(d))if(r.add(d),d.kind==="map")for(let[p,{value:u}]of d.entries)o(u,{key:p,above:c});else if(d.kind===
"list")for(let{value:p}of d.items)o(p,c);else{let{text:p}=d,u=e.source.text.slice(d.span.start,d.span.end),g=SS(c),h=()=>pt(p,t,{blank:!0,room:n}).text,m=pt(p,t,{room:a}).uses.toSorted((b,y)=>b.start-
y.start),f=0;for(let b of m){f=f===void 0?void 0:_S(u,p.slice(b.start,b.end),f);let y=d.span.start+(f??0),v=f===void 0?d.span:{...d.span,start:y,end:y+b.end-b.start};f!==void 0&&(f+=1),s.push({path:g,
whole:p,now:h,span:v,exact:f!==void 0,...b})}}}return s}function SS(e){let t=[];for(let s=e;s;s=s.above)t.push(s.key);return t.reverse()}function _S(e,t,s){for(let r=e.indexOf(t,s);r>=0;r=e.indexOf(t,
r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}var ES=[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"];function AS({source:e}){
let t=Se(e.path);return ES.map(s=>he(t,s))}module.exports={a:Lp,b:Wp,c:zp,d:Js,e:K,f:L,g:C,h:ta,i:Dc,j:sa,k:Ut,l:ye,m:ba,n:ne,o:ka,p:va,q:xa,r:Hp,s:$a,t:He,u:Xs,v:Sa,w:ae,x:Kp,y:cn,z:pn,A:un,B:nl,C:le,
D:Gr,E:ys,F:ym,G:Sm,H:z,I:Pm,J:mS,K:bS,L:xp,M:$p,N:kS,O:Sp,P:yl,Q:Oe,R:Xr,S:bo,T:jm,U:Lm,V:Wm,W:yt,X:Gs,Y:Jx,Z:$e,_:Gp,$:vt,aa:Yp,ba:Ke,ca:es,da:T,ea:Se,fa:_a,ga:ts,ha:Qs,ia:wt,ja:he,ka:Vp,la:xt,ma:Jp,
na:er,oa:ss,pa:Oa,qa:B,ra:k,sa:Ge,ta:Na,ua:_e,va:Ee,wa:as,xa:ir,ya:qa,za:Fa,Aa:os,Ba:or,Ca:Ye,Da:zu,Ea:ds,Fa:Ka,Ga:Ne,Ha:dr,Ia:_t,Ja:cs,Ka:Sr,La:Rh,Ma:gi,Na:Ih,Oa:Th,Pa:jh,Qa:Lh,Ra:qh,Sa:Fh,Ta:V,Ua:ps,
Va:Or,Wa:Pi,Xa:ie,Ya:Cr,Za:tf,_a:Pr,$a:J,ab:eo,bb:fe,cb:Tt,db:Pf,eb:ct,fb:pt,gb:$l,hb:Sl,ib:Dn,jb:Al,kb:Mn,lb:mk,mb:Cb,nb:Pe,ob:Yo,pb:Nn,qb:Ak,rb:Dk,sb:Em,tb:Am,ub:x,vb:re,wb:_,xb:Ct,yb:to,zb:so,Ab:ro,
Bb:qr,Cb:no,Db:me,Eb:be,Fb:qt,Gb:Il,Hb:Tl,Ib:Cl,Jb:Mk,Kb:Pl,Lb:jl,Mb:Ft,Nb:Ll,Ob:Bt,Pb:zl,Qb:ql,Rb:Fl,Sb:Is,Tb:mt,Ub:t1,Vb:s1,Wb:a1,Xb:zd,Yb:i1,Zb:o1,_b:qd,$b:l1,ac:d1,bc:Bd,cc:Zn,dc:c1,ec:p1,fc:u1,gc:h1,
hc:Hd,ic:f1,jc:m1,kc:Kd,lc:b1,mc:y1,nc:Jd,oc:v1,pc:ec,qc:x1,rc:$1,sc:Wo,tc:Uo,uc:$o,vc:ao,wc:Es,xc:dn,yc:ny,zc:iy,Ac:oy,Bc:ly,Cc:dy,Dc:cy,Ec:py,Fc:Bl,Gc:In,Hc:Jo,Ic:ke,Jc:Hf,Kc:io,Lc:lo,Mc:Zx,Nc:kd,Oc:yd,
Pc:Ev,Qc:Av,Rc:Tn,Sc:Cn,Tc:xS,Uc:AS,Vc:Pn,Wc:bs,Xc:H,Yc:rt,Zc:nt,_c:Yf,$c:Hr,ad:Vf,bd:at,cd:po,dd:uo,ed:em,fd:Kl,gd:Vl,hd:xs,id:Oo,jd:Do,kd:oe,ld:Qm,md:Zl,nd:Cs,od:nn,pd:nm,qd:im,rd:om,sd:on,td:Ss,ud:lt,
vd:ln,wd:Ce,xd:yb,yd:vb,zd:qo,Ad:Xl,Bd:Ps,Cd:yn,Dd:ml,Ed:ht,Fd:Ht,Gd:id,Hd:js,Id:od,Jd:Ln,Kd:ld,Ld:cd,Md:pd,Nd:nv,Od:Rs,Pd:An,Qd:wd,Rd:Yt,Sd:gw,Td:fw,Ud:yw,Vd:vw,Wd:pS,Xd:hS,Yd:z0,Zd:H0,_d:K0,$d:G0,ae:Y0,
be:ft,ce:Dw,de:ee,ee:qn,fe:Rw,ge:_d,he:Ed,ie:Ad,je:Fn,ke:Nw,le:P,me:Od,ne:Bn,oe:Wc,pe:qc,qe:Rd,re:Kc,se:Tw,te:Md,ue:Hn,ve:Us,we:Yn,xe:F,ye:Vn,ze:aa,Ae:Ud,Be:Xn,Ce:Zt,De:S1,Ee:_1,Fe:E1,Ge:ze,He:we,Ie:ue,
Je:xe,Ke:A1,Le:Qn,Me:O1,Ne:sc,Oe:R1,Pe:M1,Qe:N1,Re:oc,Se:I1,Te:T1,Ue:dc,Ve:cc,We:pc,Xe:C1,Ye:P1,Ze:j1,_e:L1,$e:fc,af:W1,bf:ea,cf:mc,df:U1,ef:kc,ff:vc,gf:sp,hf:oa,if:ap,jf:k$,kf:Jt,lf:dp,mf:cp,nf:hp,of:la,
pf:Ys,qf:bt,rf:A$,sf:rS,tf:nS,uf:kp,vf:dS};
