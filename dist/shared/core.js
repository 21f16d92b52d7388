"use strict";var bc=Object.create,$n=Object.defineProperty,kc=Object.getOwnPropertyDescriptor,yc=Object.getOwnPropertyNames,vc=Object.getPrototypeOf,wc=Object.prototype.hasOwnProperty,xc=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),_c=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Sc=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of yc(t))!wc.call(e,n)&&
n!==s&&$n(e,n,{get:()=>t[n],enumerable:!(r=kc(t,n))||r.enumerable});return e},Ac=(e,t,s)=>(s=e!=null?bc(vc(e)):{},Sc(t||!e||!e.__esModule?$n(s,"default",{value:e,enumerable:!0}):s,e)),As=e=>"guess"in e?
e.guess:void 0,z=e=>"documents"in e?e.documents:[e],Ec=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],$c=["no-new-privileges"],Oc=new Map([["disab\
le","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function On(e){if($c.includes(e))return{key:e,value:"true"};let t=Oc.get(e);if(t!==void 0){let[o="",i=""]=t.split("=");return{key:o,
value:i,fault:`\`${e}\` is no security option alone: write \`${t}\``}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let n=e.
slice(0,r),a=e.slice(r+1);return Ec.includes(n)?n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:a,fault:"only `systempaths=unconfined` is known"}:a===""&&(n==="label"||n==="apparmor")?{key:n,
value:a}:a.startsWith(" ")||a===""?{key:n,value:a,fault:`\`${n}\` and its value must not be apart: write \`${n}${s}${a.trim()}\``}:(n==="no-new-privileges"||n==="writable-cgroups")&&Dn(a)===void 0?{key:n,
value:a,fault:`\`${a.slice(0,60)}\` is neither true nor false`}:{key:n,value:a}:{key:n,value:a,fault:`\`${n.slice(0,60)}\` is no security option`}}function Dn(e){return/^(?:1|t|T|TRUE|true|True)$/.test(
e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function Dc({securityOpt:e},t){if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=On(s.value);if(r.key===
t)return{option:r,at:s}}}var Rn=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),De=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Es(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(s-1));)
s-=1;return e.slice(0,s)}var Nn=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(0,s)};function Q(e,t){let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf(
"*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)return!0;let a=s;for(let o of t.slice(s+1,r).split("*")){let i=e.indexOf(o,a);if(i<0)return!1;a=i+o.length}return a<=e.length-
n.length}function Rc(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,a)=>Q(s[a]??"",n))}var Mn=()=>({left:4e6});function ae(e,t,{left:s}=Mn()){return new Tn(t,{left:s}).
to(e)}var Tn=class{#e;#s;#t=new Map;#a;constructor(e,t){this.#e=e,this.#s=t}to(e){let t=e.slice(0,64).toLowerCase().slice(0,64);if(this.#t.has(t))return this.#t.get(t);let s=this.#s.left>0?this.#r(t):
void 0;return this.#t.set(t,s),s}#r(e){if(this.#a??=Array.from(this.#e,r=>[r.slice(0,128).toLowerCase(),r]),this.#s.left-=this.#a.length,e.length>=4){for(let[r,n]of this.#a)if(r.startsWith(e))return n}
let t,s=Math.max(1,Math.floor(e.length/3))+1;for(let[r,n]of this.#a){if(Math.abs(e.length-r.length)>=s)continue;if(this.#s.left-=e.length*r.length,this.#s.left<0)return t;let a=Nc(e,r,s);a<s&&(t=n,s=a)}
return t}};function Nc(e,t,s){let r=[],n=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=e.length;a+=1){let o=[a],i=a;for(let l=1;l<=t.length;l+=1){let d=e[a-1]===t[l-1]?0:1,c=Math.min(n[l]+1,
o[l-1]+1,n[l-1]+d);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(c=Math.min(c,r[l-2]+1)),o.push(c),i=Math.min(i,c)}if(i>=s)return s;r=n,n=o}return n[t.length]}function At(e){let t=String(e),s="";for(let[
r,n]of[...t].entries()){let a=t[r-1]??"";s+=a>="0"&&a<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}function ue(e,t,s=[]){let r=[...s];for(let n of e.split("/"))n===".."?t||r.length&&r[r.length-1]!==".."?
r.pop():r.push(n):n&&n!=="."&&r.push(n);return r}var Et=/(?:^|\/)\.{0,2}(?:\/|$)/,Mc=e=>e.startsWith("/")?st(e):Et.test(e)?ue(e,!1).join("/")||".":e;function st(e){if(!e.startsWith("/"))return e;let t=e.
slice(1);return Et.test(t)?`/${ue(t,!0).join("/")}`:e}function rt(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}function $t(e,t=!1){let s=t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll(
"\\","/"):e;return Et.test(s)?ue(s,!0).join("/"):s}function Re(e,t){let s=e.replace(/^["']|["']$/g,"");return s.startsWith("/")?st(s):t===void 0?void 0:st(`${t.startsWith("/")?"":"/"}${t}/${s}`)}var Ne=e=>e.
includes("/")?e.slice(0,e.lastIndexOf("/")):"",In=e=>e.includes("*")?Ne(e.slice(0,e.indexOf("*"))):e;function $s(e){let t=Ne(e).split("/").filter(Boolean);return[...t.map((s,r)=>t.slice(0,t.length-r).
join("/")),""]}function Pn(e,t){if(!e.startsWith(t))return;let{length:s}=t;return e.length===s||t.endsWith("/")?e.slice(s):e[s]==="/"?e.slice(s+1):void 0}function oe(e,t){let s=t.startsWith("/")||e===
""?t:`${e}/${t}`;return Et.test(s)?`${t.startsWith("/")||e.startsWith("/")?"/":""}${ue(s,!1).join("/")}`:s}function Tc(e,t){let s=e.split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<
r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.slice(n).map(()=>".."),...s.slice(n)].join("/")}var nt=e=>e,Ic=(e,...t)=>nt(e.
map((s,r)=>`${s}${t[r]??""}`).join(""));function Ot(e){let t;return()=>t??=e()}var Pc=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,
Cc=String.raw`\p{Cs}`,jc=String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
Lc=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,Wc=[String.raw`(?<=\p{L}\p{M}{0,3}${Lc})[\u200c\u200d]`,String.raw`(?<=${jc}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),Cn=Ot(()=>new RegExp(`(${Wc})|${Cc}|${Pc}`,"gu")),jn=/[^\t\n\x20-\x7e]/;function Ln(e,t){return jn.test(e)?e.replace(Cn(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.length===1?"\uFFFD":
t(s)):e}var Uc=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,Wn=e=>Ln(e,Uc),Un=e=>Ln(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(16).padStart(4,"0")}`).
join(""));function*zc(e){let t=0;if(jn.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(Cn()))if(r===void 0){for(let a of e.slice(t,n))yield[a,a];yield[s,Wn(s)],t=n+s.length}}for(let s of e.slice(t))yield[
s,s]}var Os=[],M=class{#e;get(e){return this.#e?.get(e)}has(e){return this.#e?.has(e)===!0}set(e,t){this.#e||(this.#e=new Map,Os.push(this)),this.#e.set(e,t)}forget(){this.#e=void 0}};function zn(){for(let e of Os)
e.forget();Os=[]}function I(e){let t=new M;return s=>{let r=t.get(s);if(r!==void 0||t.has(s))return r;let n=e(s);return t.set(s,n),n}}function L(e,t){let s=new Map;return r=>{let n=s.get(r);if(n!==void 0||
s.has(r))return n;let a=t(r);return r.length>Fc||(s.size>=e&&s.clear(),s.set(r,a)),a}}var Fc=500,b="\uFFFC",Dt=e=>e.includes(b)?null:e,qc=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Bc=/^\w[\w.-]{0,127}$/,
Fn={sha256:64,sha384:96,sha512:128};function Me(e,t=e){return t===e?qn(e):{...qn(e),text:t}}var qn=L(1e3,e=>{let t=e.indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),n=r.lastIndexOf(":"),a=n>=
0&&!r.slice(n).includes("/"),o=a?r.slice(n+1):void 0,i=a?r.slice(0,n):r,{domain:l,path:d}=Hc(i),c=Kc(l,d,o,s);return{text:e,domain:i===b?null:Dt(l),path:Dt(d),...o===void 0?i.endsWith(b)?{tag:null}:{}:
{tag:Dt(o)},...s===void 0?e.endsWith(b)?{digest:null}:{}:{digest:Dt(s)},...c?{fault:c}:{}}});function Hc(e){let t=e.indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes(
b)||s!==s.toLowerCase()),n=r?s:"docker.io",a=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"docker.io",path:a.startsWith("library/")?a.slice(8):a}:{domain:n,path:a}}function Kc(e,t,s,r){
if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!t.includes(b)){if(/[A-Z]/.test(t))return"a repository is written in lower \
case";if(!t.split("/").every(n=>qc.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes(b)&&!Bc.test(
s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes(b))return Gc(r);if(!e.includes(b)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a regi\
stry host`}function Gc(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(Fn,t)?Fn[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest al\
gorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Bn=I(
({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`),Yc="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",Hn="docker podman nerdctl buildah\
 skopeo helm oras crane regctl",Ds=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],also:/\s-[a-z]{0,20}u/,before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",
way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${Hn} az`,under:"login",way:{options:"\
-p",value:"either"}},{programs:Hn,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"\
-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"\
mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:Yc,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"sqlcmd bcp osql",way:{options:"\
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
her"},account:!0}],Vc=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),Zc=/-(?:password|passwd|passphrase|pass|token|api-key)$/,Jc=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
Rs=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
Kn=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
function Xc(e){let t=new Set(e.filter(({asWords:r})=>r).flatMap(({hints:r})=>r.flatMap(n=>Gn(n)[0]??[]))),s=e.filter(({asWords:r})=>!r);return(r,n)=>t.size>0&&n.some(a=>t.has(a))||s.some(({hints:a,also:o})=>a.
some(i=>r.includes(i))&&o?.test(r)!==!1)}var Gn=e=>e.split(/\W+/).filter(Boolean),Rt={what:"an SSH key",use:"build",form:"key"},he={what:"a private key",use:"run",form:"key"},Yn={what:"private keys",use:"\
run",form:"opaque"},Qc={what:"the key of an SSH server",use:"run",form:"key"},Ns={what:"credentials of a registry",use:"build",form:"pairs"},Vn={what:"passwords and tokens",use:"build",form:"pairs"},ep={
what:"the password of a database",use:"run",form:"pairs"},ge={what:"credentials of a cloud",use:"either",form:"pairs"},Zn={what:"credentials of a cluster",use:"either",form:"pairs"},at={what:"password\
s and tokens",use:"run",form:"pairs"},Jn={what:"secrets",use:"run",form:"env"},Nt={what:"a secret",use:"run",form:"value"},tp={what:"the secrets of a Terraform state",use:"either",form:"opaque"},Mt=(e,t)=>({
what:e,use:t,form:"opaque"}),me=e=>({...e,maybe:!0}),Xn=new Map([[".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",Ns],[".gem/credentials .cargo\
/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",Ns],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gr\
adle.properties .bundle/config .condarc",me(Ns)],[".netrc _netrc .git-credentials git/credentials",Vn],[".envrc .hgrc .gitconfig",me(Vn)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",ep],[".htpasswd ht\
passwd .htdigest",at],[".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",Nt],["credentials/production.key credentials/staging.key c\
redentials/development.key",Nt],[".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",ge],["application_default_credentials\
.json serviceaccountkey.json rclone.conf .oci/config",ge],["clouds.yaml secure.yaml",me(ge)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",Zn],[".secrets .streamlit\
/secrets.toml",at],["wp-config.php localsettings.php",me(at)],["wg0.conf",{...he,form:"pairs"}],["secring.gpg krb5.keytab",Yn],[".ssh .gnupg",Mt("keys","build")],[".aws .azure .config/gcloud",Mt("cred\
entials of a cloud","either")],[".kube",Mt("credentials of a cluster","either")],[".password-store",Mt("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),sp=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
Jn],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,Rt],[/^ssh_host_[a-z0-9_]+_key$/,Qc],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
Rt],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,Rt],[/\.ppk$/,Rt],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
he],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,he],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
he],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,Yn],[/\.ovpn$/,me(he)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,me(he)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
ge],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,ge],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
ge],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,Zn],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,tp],[/\.tfvars(?:\.json)?$/,at],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
at],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,Nt],[/^(?!\.)[\w.-]+\.env$/,me(Jn)]],rp=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
Qn=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,np=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
ap=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,op=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,ip=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i,
Ms=L(500,e=>{if(e.length>500||Qn.test(e))return;let t=rt(Es(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"";if(np.test(r)&&!ap.test(r))return;let n=Xn.get(s.slice(-2).join("/"))??Xn.get(r)??
(rp.test(r)?sp.find(([a])=>a.test(r))?.[1]:void 0);if(!(n?.maybe&&op.test(r)))return n&&/^(?:auth|credentials|secrets?)\.json$/.test(r)&&ip.test(t)?void 0:n}),lp=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i,
ea=L(500,e=>{let t=Ms(e);return t?t.form!=="opaque":!Qn.test(e)&&lp.test(e)});function ta(e){let t=Ms(e);return t!==void 0&&!t.maybe}var sa=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,dp=new RegExp(
String.raw`^${sa}s([^\w\s\\])`),cp=new RegExp(String.raw`^${sa}[aic](?:\\\s*|\s+)`),pp=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function up(e){let t=cp.exec(e);if(t)return e.slice(
t[0].length);let s=dp.exec(e);if(!s)return;let[r,n]=hp(e,s[0].length,s[1]);if(n===void 0)return;let a=[...(r??"").matchAll(pp)].map(([,o,i])=>gp(o??i??""));return n.replace(/\\([1-9])/g,(o,i)=>a[Number(
i)-1]??o)}function hp(e,t,s){let r=[];for(let o=t;o<e.length&&r.length<2;o+=1)e[o]==="\\"?o+=1:e[o]===s&&r.push(o);let[n,a=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,a)]}var gp=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),Tt=new Set(["echo","printf","cat","tee","sed","print"]),mp={texts:[],files:[]},Ts=e=>Tt.has(e.name)?fp(e):mp,fp=I(e=>{let{name:t,
words:s,redirects:r,feeds:n}=e,a=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),o=t==="cat"||t==="tee"?a:[...s.slice(1),...a],i=[...t==="tee"?[e]:[],...n.filter(d=>d.name==="tee")],l=[...r.
flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...i.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({text:d})=>d):[]].filter(d=>d!=="/dev/nu\
ll"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==b);return{texts:o,files:l}}),Is=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),bp=[{programs:"sudo",way:{stdin:Is("S",
"--stdin")}},{programs:"su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:Is("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},{programs:"zfs",
under:"load-key",way:{stdin:"always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},
{programs:"kinit kadmin kadmin.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:Is("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{
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
ot=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Te=/^(?!(?:0|false|no|n|f|off|null|)$)/i,it=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,fe=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,
kp="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries \
install-strategy script-shell node-options proxy https-proxy before cpu os libc",It={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:Te,production:Te},without:"--omit NPM\
_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},yp={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta i\
sntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink rem\
ove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:kp,version:fe,path:it,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in i\
ns inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...It,verbs:"install i in ins inst insta instal isn\
t isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,
short:"pc",long:"package call",version:fe,path:it,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove \
global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yar\
nrc",version:fe,path:it,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABL\
E_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...It,switches:{...It.switches,YARN_PRODUCTION:Te},
verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install \
i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel\
 workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:fe,path:it,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",
options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --froz\
en-lockfile"},development:{...It,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{
install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts lin\
ker",version:fe,path:it,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"\
bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"\
deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:fe,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",
verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:fe}},ra=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,vp={gem:{programs:"gem",verbs:{install:"\
install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-poli\
cy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:ra},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remo\
ve",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". instal\
l",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUND\
LE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHO\
UT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall \
global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,
lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{
COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgra\
de-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:ra},go:{programs:"go",verbs:{install:"\
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
be=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,Ie=/[=<>~!]|#sha256=|.@[\d.]+$/,wp={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"d\
ownload wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find-links trusted-ho\
st proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-set\
ting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory\
 allow-insecure-host index-strategy resolution prerelease",version:Ie,versionOptions:"-c --constraint",path:be,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{
PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install in\
ject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:Ie,versionOptions:"--spec",path:be,revision:"\
@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"\
requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group onl\
y-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerel\
ease exclude-newer python-platform",version:Ie,versionOptions:"--rev --tag",path:be,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_\
LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",
include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:Te,UV_NO_DEFAULT_GROUPS:Te},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from wit\
h python index-url index",version:Ie,versionOptions:"--from",path:be,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"remove self+remove",clean:"\
cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:be,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lo\
ck",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"--only",include:"--with",instead:"\
add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"python pypi-mirror requirements editab\
le index categories extra-pip-args",version:Ie,path:be,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",
instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:Ie,path:be,revision:"@",lock:{manifest:"py\
project.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{
folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install\
 create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name channel prefix file solver revision \
ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,
advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},xp={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"\
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
versionOptions:"--version"}},_p={...xp,...wp,...yp,...vp},ke=_p,Sp=new Map(Object.entries(ke).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),Pt=e=>Sp.get(e.startsWith("pip")&&/^pip[\d.]+$/.test(
e)?"pip":e),na=(e,t)=>e!==void 0&&` ${e} `.includes(` ${t} `),Ap=Object.values(ke).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Ep={curl:{short:"AbcCdDeEFhHKmoPQrtTuUw\
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
threads procs"},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},$p={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bas\
h",zsh:"bash",autossh:"ssh","ssh-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},Op={short:"",long:[]},aa=new Map,Dp=L(1e3,e=>{let t=Pt(
e),s=/^python[\d.]*$/.test(e)?"python":ot($p,e)??e,r=t?ke[t]:ot(Ep,s);if(!r)return Op;let n=t??s,a=aa.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return aa.
set(n,a),a});function Ct({words:e},t,s=1){if(s>1)return oa(e,t,s);let r=Rp(e),n=r.get(t);if(n)return n;let a=oa(e,t,s);return r.set(t,a),a}var Rp=I(e=>new Map);function oa(e,t,s){let{short:r,long:n,single:a}=Dp(
t),o=[],i=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+1];if(p==="--"){o=e.slice(d+1);for(let h of o)l.push(h);break}if(p.startsWith("--")||a&&/^-./.test(p)){let h=p.indexOf("="),g=h<
0?p:p.slice(0,h);h>=0?i.push({name:g,value:Ps(c,h+1),word:c}):n.includes(g.replace(/^--?/,""))&&u?(i.push({name:g,value:u,word:c}),d+=1):i.push({name:g,word:c})}else if(p.startsWith("-")&&p.length>1)for(let h=1;h<
p.length;h+=1){let g=p[h];if(!r.includes(g))i.push({name:`-${g}`,word:c});else{let m=h+1<p.length,f=m?Ps(c,h+1):u;i.push(f?{name:`-${g}`,value:f,word:c}:{name:`-${g}`,word:c}),m||(d+=1);break}}else l.
push(c)}return{options:i,operands:l,behind:o}}var Ps=({text:e,literal:t,names:s,holes:r,takes:n,span:a},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?t.slice(o):b,...s?{names:s}:{},...r?{holes:r.
slice(e.slice(0,o).split(b).length-1)}:{},...n?{takes:n}:{},span:a}),Cs=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function js(e){let t=new RegExp([...new Set(e)].map(De).join("|"));return s=>t.
test(s)}function ia(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return Vc.has(
s)||Zc.test(s)&&!Jc.test(s)}var Np={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Mp={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},
la=e=>e.split(" ").map(t=>t.endsWith("*")?`${De(t.slice(0,-1))}\\w*`:De(t)).join("|"),Ls=[],Ws=new Map,Us=[...Ds.map(e=>({...e,quiet:!1})),...bp.map(e=>({...e,quiet:!0}))];for(let e of Us)for(let t of e.
programs.split(" "))t.endsWith("*")?Ls.push([t.slice(0,-1),e]):Ws.set(t,[...Ws.get(t)??[],e]);var lt=L(1e3,e=>{let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=Ws.get(t)??Tp,r=Ls.filter(([n])=>t.startsWith(n));
return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}),Tp=[],zs=({name:e})=>/^(?:export|declare|local|readonly)$/.test(e),jt=e=>e==="chpasswd"||e==="passwd";function Fs({way:e,under:t},{
name:s,words:r}){if(t&&!ca(t,r))return da;if("options"in e){let n=pa(e,r),{part:a}=e;return a?n.flatMap(o=>Pp(o,a)):n}return"users"in e?Wp(e.separator??":",jp(ua(e.users),s,r)):"setting"in e?Fp(e.setting,
r):"after"in e?Up(e,r):"form"in e?zp(e.form,r):"prefix"in e?r.flatMap(n=>n.text.startsWith(e.prefix)?ie(n,e.prefix.length):[]):"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))?ie(r.at(-1),0):da}
var da=[];function Ip({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,words:t},...s])for(let{way:n,under:a,quiet:o}of lt(r.name)){if(!("stdin"in n)||a&&!ca(a,r.words))continue;let{stdin:i}=n;if(i===
"always"||r.words.some(({text:l})=>i.test(l)))return{maybe:i==="always",quiet:o}}}var ca=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,
ie=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],Pp=({word:e,value:t},s)=>Array.from(t.matchAll(s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),Cp=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(
e.slice(1));function pa({options:e,value:t,among:s},r){let n=ua(e),a=[];for(let[o,i]of r.entries())for(let l of n)i.text===l&&t!=="same"||s&&Cp(l,i.text)?a.push(...ie(r[o+1],0)):i.text.startsWith(l)&&
i.text!==l&&t!=="next"&&a.push(...ie(i,l.startsWith("--")?l.length+1:l.length));return a}var ua=L(1e3,e=>e.split(" "));function jp(e,t,s){if(!s.some(({text:n})=>e.some(a=>Lp(a,n))))return[];let r=Ct({
words:s},t).options.flatMap(({name:n,value:a})=>a&&e.includes(n)?[a]:[]);return r.length>0?r:pa({options:e.join(" "),value:"either"},s).map(({word:n,value:a})=>({...n,literal:a}))}var Lp=(e,t)=>t.startsWith(
e)||e.length===2&&t.startsWith("-")&&t.includes(e[1]),Wp=(e,t)=>t.flatMap(s=>{let r=s.literal.indexOf(e);return r<0?[]:ie(s,r+1)});function Up({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.
test(l));if(n<0)return[];let a=s.split(" "),o=l=>a.includes(r[l-1]?.text??""),i=r.filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!o(d));return ie(i[t],0)}var zp=(e,t)=>t.slice(1).flatMap(s=>{let r=e.
exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function Fp(e,t){let s=t.findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?ie(t[s],r+1):s>0?ie(t[s+1],0):[]}function ha({
programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;let a=t?De(t):la(e),o=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",i=new RegExp(`\\b(?:${a})\\b[^|;&\\n]{0,200}?\\s(?:${la(
s.options)})${o}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),asWords:!0,before:i}}var ga=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),ma=ga(Us.
filter(({way:e})=>!("stdin"in e))),qp=new Set([...ga(Us)].filter(e=>!ma.has(e))),Bp=js("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));function qs(e){let t=e.
toLowerCase();if(Bp(t))return!0;let s=t.split(/[^\w.+-]+/),r=t.includes(".exe")?s.map(a=>a.endsWith(".exe")?a.slice(0,-4):a):s;if(r.some(a=>ma.has(a))||Ls.some(([a])=>t.includes(a)&&r.some(o=>o.startsWith(
a))))return!0;let n=t.includes("echo")||t.includes("printf");return n&&/[>]|\btee\b/.test(e)?!0:(e.includes("<<")||n&&e.includes("|"))&&r.some(a=>qp.has(a))}function*fa(e){let{name:t,feeds:s,redirects:r}=e;
if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:i})=>o.startsWith("<<")?[{word:i,value:i.literal}]:[]);yield*ba(e,n);let a=/^(?:echo|printf)$/.test(t)?Gp(e):/^(?:cat|tee)$/.test(
t)?n:Kp(e);for(let o of s)yield*ba(o,a)}function ba(e,t){let s=t.flatMap(({word:n,value:a})=>Hp(a).map(o=>({word:n,value:o})));if(e.name==="chpasswd")return s.map(({word:n,value:a})=>({word:n,value:a.
slice(a.indexOf(":")+1)})).filter(ka);if(jt(e.name))return s.filter(ka);let r=s.length>0?Ip(e):void 0;return r?s.filter(({value:n})=>!r.maybe||!/\s/.test(n)).map(n=>({...n,by:r})):[]}var ka=({value:e})=>e.
replaceAll(b,"").trim()!=="",Hp=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),Kp=({words:e,feeds:t})=>t.some(({name:s})=>s==="chpasswd")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(
s.literal)?[{word:s,value:s.literal}]:[]):[],ya=/%[-\d.]{0,8}[sbqd](:?)/g;function Gp({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.test(l)&&l!=="--");if(!s)return[];let n=s.
literal,a=e==="printf"?Array.from(n.matchAll(ya),([,l])=>l===":"):[],o=r.filter((l,d)=>a[d%a.length]!==!0),i=e==="printf"?n.replace(ya,"$1"):n;return[{word:s,value:i},...o.map(l=>({word:l,value:l.literal}))]}
function Lt(e){let t;return s=>(t??=Yp(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?Hs(s):s)))}function Yp(e){let t=new Map;for(let{source:s,flags:r}of e){let n=r==="i"&&Vp(s)?Bs:r,a=t.get(n);a?a.push(
`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===Bs?"":s),inSmall:s===Bs}))}var Bs="small",Hs=e=>/[A-Z]/.test(e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):
e;function Vp(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":s.split("]")[0]??"").every(s=>[...s.matchAll(
/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var _=(e,t)=>(s,r,n={})=>new Zp(s,e,t,r,n),ye=[],Zp=class{name;kind;login;#e;#s;#t;#a;constructor(e,t,s,r,n){this.name=e,this.kind=t,this.login=
n.login??s,this.#e=r,this.#s=n}get images(){return this.#t??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#t}get words(){return this.#a??=this.#s.words??new RegExp(`(?:^|[\\s/])(?:${this.#e.source}\
)(?=[:@\\s]|$)`,"i"),this.#a}get alone(){return this.#s.alone??ye}get shared(){return this.#s.shared??ye}get opens(){return this.#s.opens??ye}get options(){return this.#s.options??ye}get configs(){return this.#s.
configs??ye}get sets(){return va(this.#s.sets)}get keys(){return va(this.#s.keys)}get closes(){return[this.#s.closes??ye].flat().map(e=>e instanceof RegExp?[e,Jp]:e)}get password(){return this.#s.password}get asks(){
return this.#s.asks}get minor(){return this.#s.minor}get local(){return this.#s.local}get elsewhere(){return this.#s.elsewhere}},va=e=>e?.split(" ")??ye,Jp=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,
$=/^(?:1|true|yes|y|on)$/i,Z=/^(?:0|false|no|n|off|none)$/i,Ks=/./,w=_("control","anybody"),Gs=_("control","asked"),Xp=_("control","varies"),wa=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,
xa=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,Qp=[w("Telnet",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),w("the Docker API",/docker|dind/,{words:wa,alone:[[2375,"the Docker API without T\
LS"]],elsewhere:!0}),Gs("the Docker API",/docker|dind/,{words:wa,alone:[2376,[2377,"Docker Swarm's managers"]]}),Xp("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[
/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),w("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,
xa]]}),w("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,xa]]}),Gs("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"\
VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),w("a registry",/registry|distribution\/distribution/,{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),
w("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),w("Marathon",/marathon/,{shared:[8080]}),w("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submis\
sions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),w("Flink's job manager",/flink/,{words:/\bflink\b/i,shared:[8081,6123]}),w("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,
shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's file system"],[9864,"Hadoop's data node"]]}),w("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,
16010,16020]}),w("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),w("Trino",/trino|presto/,{shared:[8080]}),w("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,
10001]}),w("Dask's scheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),w("Nacos",/nacos-server/,{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,Z]],closes:/^NACOS_AUTH_ENABLE$/}),
w("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,{words:/temporalio\/(?:server|auto-setup|temporal)/i,shared:[7233]}),w("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,
shared:[8083]}),w("a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,{shared:[8081],minor:!0}),w("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),w("ksqlDB",/(?:cp-)?ksqldb-server/,
{shared:[8088]}),w("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),w("Redpanda's administration",
/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),w("Kong's administration",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[
[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),w("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],
local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),w("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),Gs("Traefik's administra\
tion",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],opens:[[/^TRAEFIK_API_INSECURE$/,$]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),
_("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),w("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),w("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,
shared:[9e3]}),w("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,shared:[1880]}),w("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),
w("Hasura",/graphql-engine/,{shared:[8080],sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),w("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],
opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),w("Erlang's port mapper",/erlang/,{shared:[
4369],local:!0})],S=_("console","anybody"),T=_("console","asked"),dt=_("console","default"),eu=[T("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,Ks]]}),T("Adminer",
/adminer/,{words:/adminer/i,shared:[8080]}),T("pgAdmin",/pgadmin4/,{words:/pgadmin/i,shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,Z]],sets:"PGADMIN_DEFAULT_PASSWORD"}),dt("mongo-express",/mongo-express/,
{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,Z]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),S("RedisInsight",/redisinsight/,{words:/redisinsight/i,shared:[
5540,8001]}),S("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[8081],closes:/^HTTP_PASSWORD/}),S("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),
S("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),S("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),T("CloudBeaver",/cloudbeaver/,
{shared:[8978]}),S("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),S("elasticsearch-head",/elasticsearch-head/,{shared:[9100]}),S("Elasticvue",/elasticvue/,{shared:[8080]}),_("console","varie\
s")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,$]]}),S("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,
shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),S("Kafdrop",/kafdrop/,{shared:[9e3]}),S("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),
S("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),S("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,
[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),dt("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"\
EMQX_DASHBOARD__DEFAULT_PASSWORD"}),T("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),S("Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,
asks:/\s--auth-provider\b/}),S("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,asks:/\s--(?:basic[-_]auth|auth)\b/}),T("Airflow",/airflow/,
{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,$],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,
Z]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"airf\
low"}),T("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jovyan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],
options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),T("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,
{opens:[[/^DISABLE_AUTH$/,$]]}),T("code-server",/code-server/,{words:/codercom\/code-server/i,shared:[8080]}),T("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],
opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,$]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),T("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,
/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"WEBPASSWORD FTLCONF_webserver_api_password"}),T("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,Z]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAG\
EMENT_JWT_SECRET"}),T("Orthanc",/orthanc(?:-python|-plugins)?/,{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,Z]],password:"orthanc"}),T("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,
$]]}),dt("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[81],password:"changeme"}),dt("Guacamole",/guacamole/,{password:"guacadmin"}),dt("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),S("F\
rigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),S("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),
S("MLflow",/mlflow/,{shared:[5e3]}),S("Dagster",/dagster(?:-k8s|-celery-k8s)?/,{shared:[3e3]}),S("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],tu=[S("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,
{words:/selenium/i,shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),_("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
$]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),_("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),w("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],F=_("monitor","anybody"),su=[F("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
F("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),F("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),F("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),F("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),F("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),F("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),F("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),F("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),F("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),F("TensorBoard",/tensorboard/,{shared:[6006]})],E=_("datastore","anybody"),P=_("datastore","a\
sked"),Pe=_("datastore","varies"),ct=e=>[/^ALLOW_EMPTY_PASSWORD$/,$,e],ru=[P("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],ct(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),P("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
Ks,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],ct(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),E("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[ct(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),E(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],ct(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
E("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),Pe("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
Z]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),P("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.yml",
/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
$]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),P("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),E("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),E("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),E("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),Pe("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,Z],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,$]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),P("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],ct(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),P("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,Z]],sets:"NEO4J_AUTH",password:"neo4j"}),E("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,shared:[
7687,7444]}),E("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),P("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[8529],
opens:[[/^ARANGO_NO_AUTH$/,Ks]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),P("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),Pe("\
RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
P("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),P("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),P("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),Pe("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
E("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),E("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),E("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),E("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),Pe("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),E("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),E("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),P("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),E("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),_("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),_("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),E("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),E("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),E("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),P("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),Pe("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
$]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),E("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,$,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],q=_("debug","anybody"),pt=_("back door","varies"),O=/(?!)/,nu=[q("th\
e Delve debugger",O,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),q("the Java debugger",O,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),q("the Node.js debugger",
O,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),q("the Ruby debugger",O,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),q("the Python debugger",O,{words:/debugpy|ptvsd/i,shared:[5678]}),q("the N\
ode.js debugger",O,{words:/--debug\b/i,shared:[5858]}),q("the JBoss debugger",O,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),q("Chrome's debugger",O,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),q("the Delve debugger",O,{words:/\bdlv\b|delve/i,shared:[4e4]}),q("the .NET debugger",O,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),q("gdbserver",O,{words:/\bgdbserver\b/i,
shared:[2159]})],au=[pt("a usual back door",O,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),pt("a usual back door",O,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),pt("a usua\
l back door",O,{words:/irc|kvrocks/i,alone:[6666]}),pt("a usual back door",O,{words:/terraria|game|server/i,alone:[7777]}),pt("a usual back door",O,{words:O,alone:[31337]})],R=_("datastore","anybody"),
ou=_("datastore","asked"),iu=[R("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),R("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),ou("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),R("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),R("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,$]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
R("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),R("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
R("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),R("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],lu=[R("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,$,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
R("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
$,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),_("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),R("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),R("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),R("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),R("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),_("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,$]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),R("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),R("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],Ys=_("broker","anybody"),du=[Ys("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),Ys("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
$]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,Z]]}),_("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),Ys("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],Vs=[ru,iu,lu,du,Qp,eu,tu,su,nu,au],Ce=Vs.flat(),Zs=Ce.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared)),Js=new Map;for(let e of Zs){let t=Js.get(e.port);
t?t.push(e):Js.set(e.port,[e])}var cu=({from:e,to:t})=>e===t?Js.get(e)??[]:Zs.filter(({port:s})=>s>=e&&s<=t);function _a(e){let t=Xs.get(e);if(!t){let s=Hs(e);t=Vs.flatMap((r,n)=>pu[n]?.(s)?r.filter(({
images:a})=>a.test(s)):[])}return Xs.size<uu&&Xs.set(e,t),t}var pu=Vs.map(e=>Lt(()=>e.map(({images:t})=>t))),Xs=new Map,uu=1e4,hu=e=>_a(e).some(({kind:t})=>t==="datastore");function gu(e,t,s=()=>[]){if(!mu.
test(Hs(e))||!fu(e))return!1;let r=Sa.filter(([a,o])=>a.test(e)&&o.test(t)),n=([,,a])=>a!==void 0&&s().some(([o,i])=>a.test(o)&&i!=="");return r.length>0&&!r.some(n)}var Sa=Ce.flatMap(({opens:e})=>e),
mu=/auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/,fu=L(1e3,Lt(()=>Sa.map(([e])=>e))),Aa=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...Ce.flatMap(e=>e.options)],Ea=Lt(()=>Aa),$a=/auth|secur|grant|protected|admin-api|token|password/i;function bu(e,t=""){if(!(!$a.test(e)&&!$a.test(t))&&!(!Ea(e)&&!(t&&Ea(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.
test(e))for(let s of Aa){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var ku=({sets:e,closes:t,asks:s},r,n)=>r.some(([a,o])=>o!==""&&e.some(i=>i.toUpperCase()===a.toUpperCase())||
t.some(([i,l])=>i.test(a)&&(o===void 0||l.test(o))))||s!==void 0&&yu(s,n);function yu(e,t){let s=e.exec(t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var vu=new Set(
Ce.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),wu=Ce.flatMap(({password:e})=>e===void 0?[]:[e]),xu=Ce.flatMap(({configs:e})=>e);function _u([,e,t],s){let r=s.length<Su&&!t?.test(s)?
e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let a=r.index+r[0].length;return{start:a-n.length,end:a}}var Su=1e5,Au={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD\
 KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWOR\
D LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT W\
ORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD\
 JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_\
PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECR\
ET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_\
HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"S\
PRING_SECURITY_USER_PASSWORD"},Oa=new Set([...vu,...Object.values(Au).flatMap(e=>e.toUpperCase().split(" "))]),Eu=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
Da=e=>Oa.has(e.toUpperCase())||Eu.test(e.toUpperCase()),Ra=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],Na=e=>/AUTH|USER/i.test(e)&&Ra.some(([t])=>t.test(e));function Ma(e,t){let[,s="",r]=Ra.find(([
a])=>a.test(e))??[],n=s?t.indexOf(s):-1;return n<0||r?.test(t)===!1?void 0:t.slice(n+1)}var $u=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
Ou=e=>$u.test(e)||Oa.has(e.toUpperCase()),je=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Du=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
Ru=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Nu=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),Ta=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),Mu=L(2e3,e=>Ta(
e.toLowerCase())),B=e=>e.length<=200&&Tu(e),Tu=L(2e3,e=>{if(Ou(e))return!0;let t=je(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&
t.length<=3||/^(?:NO)?PASSWD$/.test(e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("p\
rivate")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>
1:/^keys?$/.test(r)&&Ru.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Nu.has(n)):/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,a)=>Du.
test(n)&&Iu(t.slice(a+1)))}),Iu=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),Pu=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function Cu(e){let t=je(e);return Pu.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function ju(e,t){let s=je(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(a=>s.replace("access_key",a)),n=new Set([...t].map(a=>je(a).join("_")));return r.some(a=>n.has(
a))}var Lu=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,Ia=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Wu=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,Uu=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
Qs=new Set([...wu,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),zu=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function Wt(e,t,s){let r=Ca(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:Lu.test(r)||Bu(r)||Hu(e)&&Gu(r)||Yu(e,r)}function er(e){let t=Ca(e),s=t.replace(Kn,"");return tr(t)||Ia.test(t)||Uu.test(t)||Wu.test(t)||s!==t&&Pa(s)}function Fu(e){let t=e.replace(Kn,"");return tr(
e.slice(-12))||t!==e&&Pa(t)}var Pa=e=>tr(e)||Ia.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&qu(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),qu=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),Ca=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),tr=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,Bu=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function Hu(e){let t=je(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>Ku.test(
s))}var Ku=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,Gu=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),Yu=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),Vu=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,Zu=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,Ju=/\bPrivate-Lines: {0,4}\d{1,4}/g,
Xu=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,Qu=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,sr=/(?:\\[nrt]|[\s"'\\,])+/y,eh=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
th=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function Le(e,t=!1){let s=[],r=(n,a,o)=>{if(n<(s.at(-1)?.end??0))return;o.lastIndex=a;let i=o.exec(e),l=i&&!i[0].endsWith("B\
EGIN ");s.push({start:n,end:l?i.index+i[0].length:t&&!i?e.length:ja(e,a)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:a}of e.matchAll(Vu))r(a,a+n.length,Zu);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:a}of e.matchAll(Ju))r(a+n.length,a+n.length,Xu);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(Qu))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:ja(e,n)});return s}function ja(e,t){let s=t;for(let r=t;r<e.length;){sr.lastIndex=r,sr.test(e)&&(r=sr.lastIndex);let n=[eh,th].find(a=>(a.lastIndex=r,a.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var sh=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),rr=e=>Qs.has(e)||zu.test(e),rh=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
nh=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function ah(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll(rh))if(!(nh.test(r)&&rr(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(Qs.has(s.toLowerCase())||!(Wt("",s,t)||er(s))))return s}}var La=15,Wa=js(Rs.map(({hint:e})=>e));function nr(e,t=!1){let s=e.slice(0,4096),r=e.length<La?"":s.toLowerCase();if(Wa(r))for(let{name:a,hint:o,
pattern:i}of Rs){let l=r.includes(o)?i.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||Fu(l))continue;let[d]=a==="private key"?Le(e,!0):[];return{secret:{by:"format",what:a,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=ah(e,t);return n?{secret:ar("url","password in a URL",rr(n.toLowerCase())),value:n}:void 0}var oh=e=>e.length<La&&/^[\w.-]*$/.test(e),ih=e=>B(e)||Na(e);function We(e,t,s=!1){let r=t.
trim(),n=nr(r,s);if(n)return n.secret;if(!Na(e))return B(e)?Ua(e,r,s):void 0;let a=Ma(e,r);return a===void 0?void 0:Ua(e,a,s)}var ar=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Ua(e,t,s){
let r=t.slice(0,4096).toLowerCase();if(!lh(e,r)){if(Qs.has(r))return ar("name","",!0);if(!(Wt(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return er(t)?Da(e)?{by:"name",what:"\
placeholder that works as a password",wellKnown:!0}:void 0:ar("name","credential",rr(r))}}var lh=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),Ut=16384;function H(e,t){return t.length>1&&
t.length<Ut&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?We(e,t):void 0}var dh=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,ch=/^(?:Set-)?Cookie:/i,
ph=/[^=;\s]{1,200}=([^;\n]*)/g,uh=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,hh=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,
gh=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,mh=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,fh=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,
bh=/^s([|/#,@!])/,kh=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];
function*zt(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=dh.exec(e)?.[1];if(t)yield*Ue(t);else if(ch.test(e))for(let[,s=""]of e.matchAll(ph))yield*Ue(s);else yield*yh(
e);if(yield*za(e),/["']/.test(e))for(let s of[gh,mh])for(let[,r="",n=""]of e.matchAll(s))B(r)&&(yield*Ue(n));if(/pass|pwd|identified|:\/\//i.test(e))for(let s of kh)for(let[,r=""]of e.matchAll(s))yield*Ue(
r);yield*vh(e)}function za(e){let[,t="",s=""]=fh.exec(e)??[];if(B(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));return H(t,r)?[r]:[]}return e.startsWith("-")&&s.includes(
"=")&&!s.startsWith("-")?za(s):[]}var Ue=e=>H("PASSWORD",e)?[e]:[];function yh(e){let[,t="",s=""]=uh.exec(e)??[];return t&&(hh.test(t)||B(t))?Ue(s):[]}function vh(e){let t=bh.exec(e)?.[1];if(!t)return[];
let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?Ue(r):[]}var wh=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*Fa(e,t){for(let{0:s,1:r="",2:n="",index:a}of e.matchAll(wh)){if(/^\\?["']/.test(n)&&!/["']/.test(e[a-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,a-41),a)))
continue;let{value:o,start:i,end:l}=xh(e,a+s.length,e[a-1]??"");/\s$/.test(n)&&_h(e.slice(l,l+100))||/^:/.test(n)&&qa.test(o)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(o)?{name:r,value:"",start:i}:
{name:r,value:o,start:i})}}var qa=/^[|>][-+1-9]{0,2}$/;function xh(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),a=r?e.indexOf(
r==="{"?"}":r,n):Ba(e,n,s),o=a<0?Ba(e,n,""):a;return{value:e.slice(n,o),start:n,end:o}}var _h=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function Ba(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var or=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function Ha(e){for(let t of e){let s=ee(t);if(s)return s}}var Sh=js(or.flatMap(({hints:e})=>e));function Ka(e,t=e.toLowerCase()){if(!Sh(t))return[];let s=[];for(let{hints:r,pattern:n,as:a,
what:o}of or)if(r.some(i=>t.includes(i)))for(let{0:i,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=H(a,c);p&&s.push({value:c,start:l+i.lastIndexOf(c),secret:o?{...p,what:o}:p})}return s}function ee(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,Ut),r=nr(s.trim());if(r)return r;let n=Ah(s),[a]=Ka(n);if(a)return{secret:a.secret,value:a.value};if(!/[=:]/.test(n))return;let o=ut(n);for(let{name:i,value:l}of Fa(
n,t)){let d=H(i,l);if(d&&!(o&&d.wellKnown))return{secret:d,value:l}}}var Ah=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!ut(t)).join(`
`):e,ut=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*ir(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let o=ut(a)?void 0:ee(Ga(a));o&&(yield{...o,span:{file:t,start:n,end:n+a.trimEnd().length}}),n+=a.length+1}}function Ga(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,b);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,a)=>n.endsWith("-")&&a?a:b);return t}var Ya=e=>lt(e.name).some(t=>Fs(t,e).length>0)||Eh(e)||e.assignments.some(Oh)||$h(e)||e.words.some(Dh);function Eh({
name:e,redirects:t,feeds:s}){return t.length===0&&s.length===0?!1:e==="echo"||e==="printf"||t.some(({operator:r})=>r==="<<"||r==="<<<")||s.some(r=>jt(r.name))}var $h=e=>e.name==="sed"||zs(e),Oh=({name:e,
value:t})=>ih(e)||!Za(t.literal),Dh=({text:e,literal:t})=>!Za(t)||e!==t&&Va(e);function Va(e){if(!e.startsWith("-"))return!1;let t=e.indexOf("=");return ia(t<0?e:e.slice(0,t))}function Za(e){return ht.
has(e)?!0:Va(e)||ee(e)||!zt(e).next().done?!1:(e.length>Nh||(ht.size>=Rh&&ht.clear(),ht.add(e)),!0)}var ht=new Set,Rh=2e3,Nh=200,Mh=()=>ht.clear(),Th=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
Ih=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function Ph(e,t=!1){if(!Qa(e)){for(let s of lr(e,t))if(!s.quiet)return s}}function lr(e,t=!1){return Ya(e)?jh(e,t):Ch}var Ch=[];function jh(e,t){
let s=t&&(e.assignments.length>0||zs(e))?Wh:Lh,r=s.get(e);if(r)return r;let n=new Set,a=[];for(let o of Uh(e,t))o.quiet&&o.value!==void 0&&n.has(o.value)||(n.add(o.value??""),a.push(o));return s.set(e,
a),a}var Lh=new M,Wh=new M;function*Uh(e,t){let s=(o,i)=>Th.test(i)||t&&Cu(o)&&Ih.test(i);for(let{name:o,value:i,span:l}of e.assignments){let d=Ja(o,i.literal,s);d&&(yield{...d,span:l})}let r=[...Ft(e)];
yield*r;for(let{operator:o,target:i}of e.redirects)(o==="<<"||o==="<<<")&&(yield*qh(i));let n=zs(e),a=[...r.filter(({quiet:o})=>!o),...Qa(e)?[]:cr(e)].map(({span:o})=>o);for(let o of e.words.slice(1)){
if(!a.some(({start:i,end:l})=>i<o.span.end&&o.span.start<l)){let i=n?o.literal.indexOf("="):-1,l=i>0?Ja(o.literal.slice(0,i),o.literal.slice(i+1),s):ee(zh(o,e));l&&(yield{span:o.span,...l})}for(let i of zt(
o.literal))yield{span:o.span,value:i,secret:dr,quiet:!0}}}var dr={by:"name",what:"credential",wellKnown:!1};function Ja(e,t,s){let r=H(e,t),n=r?{secret:r,value:t}:ee(t,"line"),a=n?.secret.wellKnown||s(
e,t)||s(e,n?.value??"");return n&&a?{...n,quiet:!0}:n}var zh=({literal:e},{name:t})=>t==="sed"?up(e)??e:e;function*Ft(e){let t=lt(e.name);if(!t.some(({account:s})=>s)){for(let s of t)for(let r of Fs(s,
e))yield*Xa(r,s.quiet);yield*Vh(e)}yield*Bh(e),yield*Hh(e)}function*Xa({word:e,value:t},s){let r=H("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:{}})}function*cr(e){for(let{word:t,
value:s,by:r}of fa(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of lt(e.name))for(let{word:s,value:r}of t.account?Fs(t,e):[])r.length>1&&!/^[*!]/.test(r)&&!r.includes(b)&&(yield{span:Fh(s),
value:r})}var Qa=({feeds:e})=>e.some(({name:t})=>jt(t)),Fh=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*qh({literal:e,text:t,span:s}){let r=e===t&&s.end-
s.start===t.length,n=s.start;for(let a of e.slice(0,Ut).split(`
`)){let o=ut(a)?void 0:ee(a),i=r?{...s,start:n+a.search(/\S|$/),end:n+a.trimEnd().length}:s;o&&(yield{...o,span:i});for(let l of zt(a.trim()))yield{span:i,value:l,secret:dr,quiet:!0};n+=a.length+1}}function*Bh(e){
for(let{word:t,value:s,by:r}of fa(e))r&&(yield*Xa({word:t,value:s},r.quiet))}function*Hh(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=Ts(e),r=t.filter(({text:a})=>!a.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(ta)){let a=H("PASSWORD",n.literal);a&&(yield{span:n.span,secret:{...a,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:a,literal:o}of r)for(let i of Yh(o,s))yield{span:a,value:i,secret:dr,quiet:!0}}}var Kh=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,Gh=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function Yh(e,t){
let s=n=>t.some(a=>n.test(a));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return H("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?Gh:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?Kh:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let a=r.exec(n.trim())?.[1];return a&&H("PASSWORD",a)?[a]:[]}):[]}function*Vh(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),a=n<0?r.
text:r.text.slice(0,n);if(!ia(a)||Jh(a,e))continue;let o=t[s+1],i=n<0?o?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=i&&!i.startsWith("-")&&H(Zh.test(a)?"REDIS_PASSWORD":"PASSWORD",i);!i||!l||
i.startsWith("pass:")||i==="changeit"&&Xh(a,t)||(yield{span:n<0&&o?{...r.span,end:o.span.end}:r.span,secret:l,value:i})}}var Zh=/^--(?:requirepass|masterauth)$/,Jh=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function Xh(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var Qh=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*eo(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:a}of e.matchAll(Qh)){let o=We(s,n,!0);if(!o||!r.endsWith("-")&&!eg(s,n))continue;let i=a+t.length-n.length-1;yield{start:i,end:i+n.length,value:n,isKnown:o.
wellKnown}}}var eg=(e,t)=>B(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),tg=3,sg=16,pr=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
ze=/\\\r?\n|\r?\n[ \t]*- /y,rg=/(?<!\\|\\\r)\n(?![ \t]*- )/g,qt=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function ur(e){if(!qs(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(rg),({index:n})=>n),
e.length]){let[n,a]=[s,e.slice(s,r)];if(a.length===e.length||qs(a))for(let o of to({text:a,at:i=>n+i},0))t.push(o);s=r+1}return t}function to(e,t){let{segments:s,quoted:r}=new og(e).read(),n=[],a=[];for(let{
words:o,redirects:i,pipes:l}of s.reverse()){let d=l?a:[];a=ag(o).map(c=>({name:so(o[c]),words:o.slice(c),redirects:i,feeds:d})),n.push({name:"",words:o,redirects:[],feeds:[]},...a)}if(t<tg){for(let o of r)
if(qs(o.text))for(let i of to(o,t+1))n.push(i)}return n}var so=e=>e?.text.replace(/^.*[/\\]/s,"")??"",ng=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function ag(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=so(e[s]);return t.has(r)?!1:(t.add(r),lt(r).length>0||Tt.has(r)||jt(r))}).slice(0,sg)}var og=class{#e;#s;#t=[{words:[],redirects:[],pipes:!1}];#a=[];#r=0;#o;#i;constructor({text:e,at:t}){
this.#e=e,this.#s=t}read(){for(;this.#r<this.#e.length;)this.#d(this.#e[this.#r]);return this.#n(),{segments:this.#t,quoted:this.#a}}#d(e){e==='"'||e==="'"?this.#u(e):e==="\\"?this.#g():e==="$"?this.#f(
this.#r):e===`
`?this.#h():";|&()`".includes(e)?this.#p(e):e==="<"||e===">"?this.#m():this.#c(e)?this.#n(1):this.#l(e,this.#r,1)}#c(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#o:(e===","||e==="]"||e==="}")&&(!this.#o||
/["'\s,\]}]|^$/.test(this.#e[this.#r+1]??""))}#l(e,t,s){this.#o??={text:"",places:[],start:this.#s(t)},this.#o.text+=e;for(let r=0;r<e.length;r+=1)this.#o.places.push(this.#s(t));this.#r=t+s}#n(e=0){let t=this.#r<
this.#e.length?this.#s(this.#r):this.#s(this.#e.length-1)+1;if(this.#r+=e,!this.#o)return;let{text:s,start:r}=this.#o,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:a,redirects:o}=this.#t.at(
-1);this.#i?o.push({operator:this.#i,target:n}):a.push(n),this.#o=void 0,this.#i=void 0}#p(e){this.#n(),this.#i=void 0;let t=this.#e[this.#r+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#r+=t?2:1}#h(){ze.lastIndex=this.#e[this.#r-1]==="\r"?this.#r-1:this.#r,ze.test(this.#e)?this.#n(ze.lastIndex-this.#r):this.#p(`
`)}#g(){ze.lastIndex=this.#r,ze.test(this.#e)?this.#n(ze.lastIndex-this.#r):ng.test(this.#o?.text??"")?this.#l("\\",this.#r,1):this.#l(this.#e[this.#r+1]??"\\",this.#r,2)}#f(e){pr.lastIndex=e,pr.test(
this.#e)?this.#l(b,e,pr.lastIndex-e):this.#l("$",e,1)}#m(){/^\d$/.test(this.#o?.text??"")&&(this.#o=void 0),this.#n(),qt.lastIndex=this.#r,qt.test(this.#e);let e=this.#e.slice(this.#r,qt.lastIndex).trimEnd();
this.#i=/^<<-?$/.test(e)?"<":e,this.#r=qt.lastIndex}#u(e){let t=this.#r,s=this.#b(e);if(s===void 0){this.#n(1);return}let r=this.#o?.text.length??0;for(this.#o??={text:"",places:[],start:this.#s(t)},this.#r=
t+1;this.#r<s;){let o=this.#e[this.#r];e==='"'&&o==="\\"?this.#l(this.#e[this.#r+1]??"",this.#r,2):e==='"'&&o==="$"?this.#f(this.#r):this.#l(o,this.#r,1)}let n=this.#o.text.slice(r),a=this.#o.places.slice(
r);/\s/.test(n)&&this.#a.push({text:n,at:o=>a[o]}),this.#r=s+1,/[,\]}]/.test(this.#e[this.#r]??"")&&this.#n()}#b(e){for(let t=this.#r+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},ro=/[\\"'$]/;function no(e,t){let s=ao(e,t).map(o=>({start:o,end:o+t.length}));if(s.length>0||!ro.test(e))return s;let r=[],n="";for(let o=0;o<e.length;o+=1)ro.test(
e[o])||(n+=e[o],r.push(o));let a=t.replace(/[\\"'$]/g,"");return ao(n,a).map(o=>({start:r[o],end:r[o+a.length-1]+1}))}function ao(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var ve=e=>e.replace(/[^\r\n]/g,"*"),oo=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
hr=/^[$\uFFFC*]/;function gt(e,t,s){let r=e.filter(a=>a!==void 0),n=r.map(a=>a.before.source).join("|");return{hinted:Xc(r),pattern:new RegExp(`(${n})(${t.source})`,`g${r.length===1?r[0]?.before.flags:
""}`),unless:s}}var ig=[{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],lg=[gt([Np],/[^\s"',\]]+/,hr),gt([Mp],/[^\s"',]+/,hr),gt([...Ds.filter(
({account:e})=>!e).map(ha),...or.map(({anywhere:e})=>e)],/[^\s"',;|&]+/,/^[$\uFFFC*-]/),gt([{hints:["bearer","basic"],before:/(?:Bearer|Basic)\s+/}],/[\w.+/=-]{8,}/,hr),gt([...Ds.filter(({account:e})=>e).
map(ha),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}],/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function J(e){if(e.length>8e3)return`${J(e.slice(0,8e3))}...`;let t=mt.
get(e);if(t!==void 0)return t;let s=pg(e);return mt.size>=dg&&mt.clear(),mt.set(e,s),s}var mt=new Map,dg=2e3,cg=()=>mt.clear();function pg(e){let t=e.toLowerCase(),[s,r]=[t.includes("://"),Ta(t)],n=s?
ig.reduce(io,e):e;for(let{start:i,end:l,value:d}of eo(n))n=n.slice(0,i)+ve(d)+n.slice(l);let a=Wa(t)?Rs.filter(({hint:i})=>t.includes(i)):[];(a.length>0||s||r)&&(n=n.replace(oo,co));let o=Gn(n);for(let i of lg)
i.hinted(t,o)&&(n=io(n,i));for(let{pattern:i}of a)n=n.replace(new RegExp(i.source,`${i.flags.replace("g","")}g`),ve);for(let{start:i,end:l}of ug(e,t,r))n=n.slice(0,i)+ve(n.slice(i,l))+n.slice(l);return n}
var io=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,a)=>s?.test(a)?r:n+ve(a));function*ug(e,t,s){for(let{value:r,start:n}of Ka(e,t))yield lo(e,{start:n,end:n+r.length});if(s)for(let{name:r,value:n,start:a}of Fa(
e,"anywhere"))!n.includes("$")&&H(r,n)&&(yield{start:a,end:a+n.length});yield*Le(e);for(let{span:r,value:n}of hg(e)){let a=e.slice(r.start,r.end),o=n.split(b).flatMap(i=>i.length>1?no(a,i):[]);o.length===
0&&(yield lo(e,r));for(let{start:i,end:l}of o)yield{start:r.start+i,end:r.start+l}}}function*hg(e){for(let t of ur(e)){for(let{span:s,value:r=""}of Ft(t))yield{span:s,value:r};if(yield*cr(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of zt(s))yield{span:r,value:n}}}function lo(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var gg=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function co(e,t,s,r,n){if(qa.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(gg,(o,i,l)=>We(s,l,!0)?i+ve(l):o)}`;let a=n.
replace(/^(["'])(.*)\1$/s,"$2");return We(s,a,!0)?`${t}${s}${t}${r}${n.replace(a,()=>ve(a))}`:a===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(o,i,l,d)=>We(
l,d,!0)?`${i}${l}=${ve(d)}`:o)}`:a!==n&&/[=:]/.test(a)?`${t}${s}${t}${r}${n.replace(a,()=>a.replace(oo,co))}`:e}function po(e){return nt(Wn(J(e)).replace(/##\[/g,"## ["))}var we=e=>po(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),gr=e=>nt(we(e).replace(/^\s*::/,"./::")),mg=e=>nt(`${Un(JSON.stringify(e,(t,s)=>typeof s=="string"?fg(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),fg=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"),uo=class{path;text;alone;#e;constructor(e,t,s=!1){this.path=e,this.text=t,this.alone=s}get lineCount(){return this.#s().length}position(e){let t=this.#s(),
s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+1}}lineStart(e){let t=this.#s();return t[Math.max(0,Math.min(e-1,t.length-
1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#s(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}};function Bt({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function Ht(e,t){let s=Bt(e,t);return(e.from[s]??0)+Math.min(t,e.
text.length)-(e.at[s]??0)}function W(e,t,s){let{file:r,at:n,from:a,whole:o}=e;if(o)return o;let i=n.length>1?Bt(e,t):0,l=(a[i]??0)-(n[i]??0),d=l+Math.min(t,e.text.length);if(s<=t)return{file:r,start:d,
end:d};let c=n[i+1];return{file:r,start:d,end:c===void 0||s<=c?l+Math.min(s-1,e.text.length)+1:Ht(e,s-1)+1}}function bg(e,t,s){let{file:r,at:n,from:a,whole:o}=e,i=e.text.slice(t,s);if(i==="")return{file:r,
text:i,at:[],from:[]};if(o)return{file:r,text:i,at:[0],from:[o.start],whole:o};let l=Bt(e,t),d=[0],c=[(a[l]??0)+t-(n[l]??0)];for(l+=1;l<n.length&&n[l]<s;l+=1)n[l]!==n[l+1]&&(d.push(n[l]-t),c.push(a[l]));
return{file:r,text:i,at:d,from:c}}var Fe=class{#e;#s;#t=[];#a=[];#r=[];#o=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#a.push(this.#o),this.#r.push(t),this.#t.push(e),this.#o+=e.length)}addPart(e,t,s){
if(this.#s??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=Bt(e,t),n=t;n<s;r+=1){let a=Math.min(s,e.at[r+1]??s);this.add(e.text.slice(n,a),Ht(e,n)),n=a}}build(){let e=this.#t.
join("");return{file:this.#e,text:e,at:this.#a,from:this.#r,...this.#s?{whole:this.#s}:{}}}},mr={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:[
"user","group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{
values:"cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"\
ioe",longValues:["input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lin\
es","arg-file"]},chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{
operands:1},chpst:{values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profi\
le".split(" ")},runuser:{values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:[
"error-file","auth-file","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},ho=new Set(
["sh","bash","ash","dash","ksh","mksh","zsh"]),qe=e=>ho.has(e),kg=new Set("tini tini-static dumb-init docker-init catatonit s6-svscan s6-overlay s6-overlay-suexec init supervisord runsv runsvdir my_in\
it systemd pid1 minit yelp-init".split(" ")),yg=e=>kg.has(e),fr=e=>Object.hasOwn(mr,e),vg=e=>fr(e)||qe(e)||e==="eval"||e==="su"||e==="runuser",Be=e=>e.slice(e.lastIndexOf("/")+1);function go(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.
exec(e);if(!t)return;let[,s="",r=""]=t;return Be(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var wg=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function mo({name:e,words:t}){
if(wg.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(r)&&(s+=1)}}var xg=new Set(
["eval","su","runuser",...ho,...Object.keys(mr)]),_g=[],Sg=[];function Ag(e){let t=fo(e[0]);if(!xg.has(t))return{name:t,wrappers:_g,words:e,assignments:Sg};let s=[],r=[],n=e,a=t;for(let o=0;o<12;o+=1){
let i=n[0];if(!i||a===b)break;let l=$g(a,n);if(l)return{name:a,wrappers:[...s,{name:a,words:n,span:i.span}],words:n,assignments:r,script:l};let d=fr(a)?mr[a]:void 0,c=d?Eg(n,d,r):void 0;if(c===void 0||
c>=n.length)break;s.push({name:a,words:n.slice(0,c),span:i.span}),n=n.slice(c),a=fo(n[0])}return{name:a,wrappers:s,words:n,assignments:r}}var fo=e=>e===void 0?"":e.text.includes(b)?b:Be(e.text);function Eg(e,{
values:t="",longValues:s=[],operands:r=0,assigns:n,unless:a},o){let i=r;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(a?.test(d))return;if(d==="--"){if(i===0)return l+1}else if(d.startsWith(
"--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(u))&&(l+=1);else if(n&&/^[A-Za-z_]\w*=/.
test(d)){let u=d.indexOf("=");o.push({name:d.slice(0,u),value:{text:d.slice(u+1),literal:c.slice(u+1),span:p},span:p})}else if(i>0)i-=1;else return l}}function $g(e,t){if(e==="eval"&&t.length>1)return{
word:Og(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let n=t.findIndex(({text:o})=>/^-[a-z]*c$/.test(o)||o==="--command"),a=n>0?t[n+1]:void 0;return a&&{word:a,options:{errexit:!1,
pipefail:!1}}}if(!qe(e))return;let s=!1,r=!1;for(let n=1,a=!1;n<t.length;n+=1){let{text:o}=t[n];if(/^[-+]\w/.test(o))o.startsWith("-")&&(s||=o.includes("e")),/[oO]$/.test(o)&&(r||=t[n+1]?.text==="pipe\
fail",n+=1),a||=o.startsWith("-")&&o.slice(1).includes("c");else if(o==="--rcfile"||o==="--init-file")n+=1;else if(!o.startsWith("--"))return a?{word:t[n],options:{errexit:s,pipefail:r}}:void 0}}function Og(e){
let[t]=e,s=()=>{let r=new Fe(t.span.file);for(let[n,a]of e.entries()){n>0&&r.add(" ",a.span.start);let o=a.inner();r.addPart(o,0,o.text.length)}return r.build()};return{...t,text:e.map(({text:r})=>r).
join(" "),literal:e.map(({literal:r})=>r).join(" "),inner:s}}var br=({name:e,words:t})=>qe(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(n[r-1]?.text??""));function Dg(e){
if(e.redirects.length===0)return;let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;return t&&br(e)?t:void 0}function Rg(e){if(!br(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.
length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===void 0||r.includes("/")?r:`./${r}`}function Ng(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||
s.words.length!==1||!br(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function Mg(e){let t=[];for(let s=1;s<e.length;s+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[s].text))continue;let r=e.
slice(s+1).findIndex(({text:a})=>a===";"||a==="+"),n=e.slice(s+1,r<0?void 0:s+1+r).map(a=>({...a,substitutions:[]}));n.length&&t.push(n),s+=r<0?e.length:r+1}return t}var kr="it is a template, and only\
 what it generates can be judged",Kt=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,yr=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,Tg=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
bo=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,Ig=new RegExp(Kt),Pg=new RegExp(`${Kt}|${yr}`),Cg=new RegExp(`${Kt}|${yr}|${Tg}`),ko=new RegExp(`^(?:${Kt}|${yr})`),jg=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
Lg=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,Wg=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
Ug=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,zg=e=>Ug.test(e.slice(e.lastIndexOf("/")+1)),Fg=e=>Ig.
test(e),Gt=e=>Pg.test(e),qg=e=>Cg.test(e),Bg=e=>ko.test(e),Hg=e=>ko.test(e)||Lg.test(e)||jg.test(e),Kg=new RegExp(`^${bo}`),Gg=new RegExp(String.raw`(?<!\$)${bo}`),Yg=e=>Kg.test(e),Vg=e=>Gg.test(e),Zg=e=>Wg.
test(e),Jg=(e,t)=>t.length===0?[e]:[e,...t.length<16?t:t.slice(0,15)],Xg=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),x=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"\
written",value:e,span:t},X=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},A=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unkn\
own",reason:e,text:t,span:s},Qg={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Yt=e=>e.state==="written"||e.state==="unknown"&&Qg[e.reason],em=/[A-Za-z0-9!^*%$]{1,64}$/;function yo(e,t,s){
let r=em.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var vr=16384,tm=20,sm=e=>!/^[A-Za-z_]/.test(e),Vt=e=>!/[$'"\\`\uFFFC]/.
test(e);function wr(e,t,s,r=b){return/[$'"\\`]/.test(e)?new xr(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function rm(e,t){return/[$\\]/.test(e)?new xr(e,t,"\\",{quotes:!1}).
whole():{text:e,undefinedNames:[],names:[]}}function nm(e,t,s){return/[$'"\\`]/.test(e)?new xr(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var xr=class{#e=[];#s=[];#t;#a=!1;#r;#o;#i;#d;#c;#l;#n=0;#p=0;constructor(e,t,s,{
quotes:r,isLiteral:n=!1,absent:a=b}){this.#d=r,this.#c=n,this.#l=a,this.#r=e,this.#o=t,this.#i=s}whole(){return{text:this.#f(),undefinedNames:this.#e,names:this.#s,...this.#t?{fault:this.#t}:{},...this.#a?
{hasProperty:!0}:{}}}#h(e,t){return e.length>this.#r.length&&e.length>vr?e:e+t}#g(e,t){this.#t??={message:e,at:t}}#f(){let e="";for(;this.#n<this.#r.length;)e=this.#h(e,this.#u());return e}#m(e,t){let s="";
for(;this.#n<this.#r.length;){if(this.#r[this.#n]===e)return this.#n+=1,s;s=this.#h(s,this.#u())}return this.#g(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#u(){
let e=this.#r[this.#n];return e==="$"?this.#k():this.#d&&e==="'"?this.#b():this.#d&&e==='"'?this.#y():(this.#n+=1,e!==this.#i?e:this.#r[this.#n++]??"")}#b(){let e=this.#n+1,t=this.#r.indexOf("'",e);return t<
0&&this.#g("a single quote is never closed",e-1),this.#n=t<0?this.#r.length:t+1,this.#r.slice(e,t<0?void 0:t)}#y(){let e="",t=this.#n;for(this.#n+=1;this.#n<this.#r.length&&this.#r[this.#n]!=='"';){let s=this.#r[this.#n],
r=this.#r[this.#n+1];s==="$"?e=this.#h(e,this.#k()):s===this.#i&&(r==='"'||r==="$"||r===this.#i)?(e+=r,this.#n+=2):(e+=s,this.#n+=1)}return this.#n>=this.#r.length&&this.#g("a double quote is never cl\
osed",t),this.#n+=1,e}#k(){let e=this.#n;this.#n+=1;let t=this.#r[this.#n]==="{";t&&(this.#n+=1);let s=this.#x(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#p>tm?(this.#g("bad substitution",e),
this.#n=this.#r.length,""):this.#r[this.#n]!=="}"?this.#S(s,e):(this.#n+=1,this.#_(s,e)):s?this.#_(s,e):"$"}#x(e){let t=e.exec(this.#r.slice(this.#n,this.#n+256))?.[0]??"";return this.#n+=t.length,t}#v(e){
return this.#s.push(e),this.#o(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#n-t})}#_(e,t){let s=this.#v(e);if(s===void 0&&this.#w(e,t),!this.#c)return s??this.#l;let r=this.#r.slice(t,this.#n);return s===
void 0&&r===`$${e}`&&yo(this.#r,t,e)?r:b}#S(e,t){let s=this.#r[this.#n]===":";s&&(this.#n+=1),this.#a||=Yg(this.#r.slice(t,t+256));let r=this.#r[this.#n++]??"",n=this.#v(e);r?(s?/[-+?]/:/[-+?#%/]/).test(
r)||this.#g(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#g("a ${ is never closed",t);let a=this.#e.length;this.#p+=1,r==="/"&&(this.#r[this.#n]==="/"&&(this.#n+=1),this.#m("/",t));let o=this.#m(
"}",t);this.#p-=1;let i=n!==void 0&&(!s||n!=="");return n!==b&&(r==="-"&&i||r==="+"&&!i)&&(this.#e.length=a),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#c?om(n,r,i,o):am(n,r,i,o)}};function am(e,t,s,r){
return e===b?b:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??b:e===""?"":b}function om(e,t,s,r){if(e===b&&r==="")return b;let n=s&&e!==b;return t==="-"&&!n||t==="+"&&n?r:b}function C(e,t,s){let r=0,n=e.
length;for(;r<n;){let a=r+n>>1;s(e[a])<=t?r=a+1:n=a}return r-1}function im(e,t){let s=0,r=e.length;for(;s<r;){let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}function _r(e){if(!e.includes(":")){let l=wo(e);return l===
void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),s=t?.[2]===void 0?void 0:wo(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).toString(16)}:${(s&0xffffn).
toString(16)}`).split("::");if(r.length>2)return;let[n=[],a=[]]=r.map(l=>l?l.split(":"):[]),o=8-n.length-a.length;if(r.length===2?o<1:o!==0)return;let i=[...n,...Array.from({length:o},()=>"0"),...a];if(i.
every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:i.reduce((l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var vo=e=>_r(e)!==void 0;function wo(e){let t=e.split(".");if(!(t.length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.
test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<8n|BigInt(r),0n)}function lm(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=_r(t);if(!r||Number(s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(
s)),a=r.value-r.value%n;return{bits:r.bits,first:a,last:a+n-1n,isShifted:a!==r.value}}var dm=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=s,cm=class{isEmpty;#e;#s;constructor(e){this.
isEmpty=e.length===0,this.#e=xo(e.filter(({bits:t})=>t===32)),this.#s=xo(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#s,r=s[C(s,t,({first:n})=>n)];return r!==void 0&&
t<=r.last}};function xo(e){let t=[];for(let{first:s,last:r}of e.toSorted((n,a)=>n.first<a.first?-1:n.first>a.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push({first:s,last:r}):r>n.last&&(n.last=r)}return t}
function pm(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],faults:[]};let r=[],n=[];for(let a of e.value.split(/\s+/)){if(!a)continue;let o=So(a);o?"fault"in o||r.push(x(o.ports,
s,e.via)):r.push(A("malformed",a,s));let i=_o(o,a,t);i&&n.push(i)}return{ports:r,faults:n}}function um(e,t){let s=_o(So(e),e,t);return s?[s]:[]}function _o(e,t,{value:s,span:r}){if(!e)return;if("fault"in
e)return{kind:"broken",span:r,message:e.fault};if(!e.dropped)return;let n=t.slice(t.lastIndexOf(":")+1),a=`EXPOSE publishes nothing: the builder drops ${JSON.stringify(e.dropped)} and exposes ${n} alo\
ne; bind the port where the container is started`,o={title:`write ${n}`,safety:"safe",edits:[{span:r,text:n}]};return{kind:"loose",span:r,message:a,...s===t?{fix:o}:{}}}function So(e){if(e.includes(b))
return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),a=s.indexOf("/"),o=a<0?s:s.slice(0,a),i=a<0?"":s.slice(a+1);if(!/^(?:tcp|udp|sctp)?$/i.test(i))return{fault:`${ft(i)} is not a proto\
col: write tcp, udp or sctp`};let l=Ao(o,e);if("fault"in l)return l;let d=r?Ao(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{fault:`the ranges ${ft(r)} and ${ft(o)}\
 differ in length`};if(n&&!vo(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${ft(n)} is not an IP address`};let c={from:l.from,to:l.to,protocol:i.toLowerCase()||"tcp"},p=[n,r].filter(Boolean).join(":");
return p?{ports:c,dropped:p}:{ports:c}}var ft=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function Ao(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${ft(t)} is\
 not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`ports end at 65535, and ${Math.max(r,n)} is beyond`}:n<r?{fault:`${e} runs backwards`}:{from:r,to:n}}var hm={
ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},gm=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,mm=/[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;
function Eo(e,t){if(!gm.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,r,n=""]of e.matchAll(mm))s+=Number(r)*(hm[n]??0);return e.startsWith("-")&&s!==0?-s:s}var fm={},He={expands:!0},bt={is:"bool\
ean"},Zt={is:"duration"},$o={repeats:!0},Sr={ADD:{chown:He,chmod:He,link:bt,"keep-git-dir":bt,checksum:He,unpack:bt,exclude:$o},COPY:{chown:He,from:fm,chmod:He,link:bt,exclude:$o,parents:bt},FROM:{platform:He},
HEALTHCHECK:{interval:Zt,timeout:Zt,"start-period":Zt,"start-interval":Zt,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure",
"sandbox"]},device:{repeats:!0}}},Oo=(e,t)=>{let s=Object.hasOwn(Sr,e)?Sr[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},bm=(e,{name:t})=>Oo(e,t)?.expands===!0;function km({keyword:e,flags:t,args:s}){
if(t.length===0)return[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let a of t){let o=Oo(e,a.name),i=o?vm(a,o,n.has(a.name)):
ym(e,a.name),l=o&&!o.expands&&a.name!=="from"&&/\$\{?[A-Za-z_]/.test(a.text??"");i?r.push({kind:"broken",span:a.span,message:l?`${i}, and knows no variables`:i}):l&&e!=="HEALTHCHECK"&&r.push({kind:"lo\
ose",span:a.span,message:`--${a.name} knows no variables: the builder takes it as it is written`}),n.add(a.name)}return r}function ym(e,t){let s=ae(t,Object.keys(Sr[e]??{}));return`${e} does not take \
the flag --${t.length>40?`${t.slice(0,40)}...`:t}${s?`, did you mean --${s}?`:""}`}function vm({name:e,text:t},{is:s,words:r,repeats:n},a){if(a&&!n)return`--${e} stands here twice`;if(s==="boolean")return t===
void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} is true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:`--${e} is ${r.join(", ")}`;if(t)return s==="count"?/^\+?\d+$/.
test(t)?void 0:`--${e} is a whole number, zero or more`:s==="duration"?wm(e,t):void 0}function wm(e,t){let s=Eo(t,!1);return s===void 0?`--${e} wants a duration with a unit, such as 30s`:s!==0&&s<1e6?
`--${e} is zero, or a millisecond at the least`:void 0}var Do=(e,t)=>e.flags.find(s=>s.name===t),Ro=["bind","cache","tmpfs","secret","ssh"],No=["type","from","source","src","target","dst","destination",
"readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"],Jt=I(({text:e=""})=>{let t=new Map;for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let n=s===
void 0?r??"":s.replaceAll('""','"'),a=n.indexOf("=");t.set((a<0?n:n.slice(0,a)).trim().toLowerCase(),a<0?"":n.slice(a+1))}return t});function Mo(e){let t=[];for(let{instructions:s}of e)for(let{keyword:r,
flags:n}of s)if(r==="RUN"&&n.length)for(let a of n){let o=a.name==="mount"?Jt(a):void 0;if(!o||(o.get("type")??"bind").toLowerCase()!=="bind"||o.has("from"))continue;let i=o.get("source")??o.get("src")??
"";i.includes("$")||t.push($t(i).replace(/^\.$/,""))}return t}var xm=["z","relabel","shared","private","u","bind-propagation"];function _m({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mo\
unt"||!r.text)continue;let n=Jt(r),a=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.keys())if(!No.includes(l)&&!(xm.includes(l)&&/containerfile/i.test(t.file))){let d=ae(l,No);a(`--\
mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let o=(n.get("type")??"bind").toLowerCase();if(!o.includes("$")&&!Ro.includes(o)){let l=ae(o,Ro);a(`--mou\
nt knows no type ${JSON.stringify(o.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=n.get("from");i&&/\$./.test(i)&&a("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name an\
d use that"),o==="secret"&&i&&a("a secret mount does not take from="),o==="secret"&&!["id","source","src","target","dst","destination"].some(l=>n.get(l))&&a("a secret mount names its secret with id="),
o==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}var To=I(({origin:e,copies:t,mounts:s})=>{let r=[];"stage"in e&&r.push(e.stage);
for(let{from:n}of t)n&&"stage"in n&&r.push(n.stage);for(let n of s)"stage"in n&&r.push(n.stage);return r});function Io(e){let t=new Set(e);for(let s of t)for(let r of To(s))t.add(r);return t}function Ke(e){
let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var Sm=e=>Ke(e).toReversed().flatMap(({assignments:t})=>t),Po=2e3,Ge=new M;function Ar(e){let[t]=e,s=e.length===1&&t?Co(t):
e.toReversed().flatMap(Co);return s.length>Po?s.slice(-Po):s}function Co(e){let t=Ge.get(e);if(t)return t;let s=[e];for(let r=s.at(-1);r;r=s.at(-1)){let n=Ge.has(r)?[]:Am(r).filter(a=>!Ge.has(a));if(n.
length===0)Ge.has(r)||Ge.set(r,Em(r)),s.pop();else for(let a of n)s.push(a)}return Ge.get(e)??[]}function Am({copies:e}){let t=[];for(let{from:s}of e)if(s&&"stage"in s)for(let r of Ke(s.stage))t.push(
r);return t}function Em(e){let t=[],s=({span:r},n)=>{n.length&&t.push({at:r.start,placed:n})};for(let r of e.copies)s(r.instruction,$m(r));for(let r of e.scripts)r.instruction.keyword==="RUN"&&!r.deferred&&
s(r.instruction,Om(r));return t.sort((r,n)=>r.at-n.at).flatMap(({placed:r})=>r)}function jo({sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=Re(t.value,s?.state==="unkn\
own"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||e.length+r.length>1}}function Lo(e){let t=e.texts.length?jo(e):void 0;return t?e.texts.map(({name:s,body:r})=>[
t.isFolder?oe(t.to,s):t.to,r]):[]}function $m(e){let{instruction:t,sources:s,from:r}=e,n=[],a=r&&!("stage"in r)?void 0:jo(e);if(a){let{to:o,isFolder:i}=a,l=r&&"stage"in r?Ar(Ke(r.stage)):void 0,d=(p,u)=>{
n.push(l?{at:p,path:u,within:l}:{at:p,path:u})},c=t.flags.some(({name:p,text:u})=>p==="parents"&&u!=="false");for(let p of s){if(p.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(p.value))continue;
let u=$t(p.value).replace(/^\.$/,""),h=r?`/${u}`:u;if(c){d(oe(o,u),h);continue}d(o,h);let g=u.slice(u.lastIndexOf("/")+1);i&&g&&!g.includes("*")&&d(oe(o,g),h)}}for(let[o,{text:i}]of Lo(e))n.push({at:o,
text:i.replaceAll("\\$","$")});return n}function Om({script:e,workdir:t}){let s=[];for(let r of e.commands){if(r.name==="sed"||!Tt.has(r.name))continue;let{texts:n,files:a}=Ts(r);if(a.length===0)continue;
let o=n.map(i=>i.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(r.name==="printf"?"":" ");if(!(!o||o===b))for(let i of a){let l=Re(i,t?.state==="unknown"?void 0:t?.value);l&&s.push({at:l,text:o})}}return s}var Dm=new Set(["aix android darwin dragonfly fre\
ebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle\
 mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function Rm(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||Dm.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is no platform: write it as linux/arm64`}var Wo=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Nm=/^(?:https?|ftp|no|all)_proxy$/i,Xt=class{#e=new Map;#s;#t;constructor(e){if(this.#t=
e?e.#t+1:0,this.#s=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#s)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#s=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#s){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||Nm.test(e)?{text:b}:void 0}set(e,t){this.#e.set(e,t)}},Uo=new Xt;for(let e of Wo)Uo.set(e,{text:b});var Mm=class{#e;#s;#t;#a;#r=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,
this.#s=e.escape,this.#t=t,this.#a=s}word(e,t){if(Vt(e.value))return x(e.value,e.span);let{logical:s,json:r}=t.instruction;return this.#o(e.value,e.span,t,(n,a)=>r?e.span:W(s,e.at+n,e.at+n+a))}plain(e,{
scope:t},s){if(s.state!=="unknown"||s.reason!=="variable")return s;let r=o=>{let i=t.get(o);return i?i.unset?void 0:i.text:b},{text:n,fault:a}=wr(e.value,r,this.#s,"");return a!==void 0||n.includes(b)||
n.length>vr?s:x(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){if(Vt(e))return x(e,s);let{logical:a}=n.instruction,o=a.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#o(e,s,n,(i,l)=>o===
void 0?s:W(a,o+i,o+i+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=rm(this.#e.text.slice(e.start,e.end),i=>s.get(i)?.text),a=(i,l)=>({file:e.file,start:e.start+i,end:e.start+i+l});n.fault&&this.#i(
t,`${n.fault.message}: the builder expands this here-document unless its name is quoted`,a(n.fault.at,2));let o=new Set;for(let{name:i,at:l,length:d}of n.undefinedNames)o.has(i)||r.push({...this.#d(i,
a(l,d),{instruction:t,scope:s}),inBody:!0}),o.add(i)}#o(e,t,s,r){let{scope:n,uses:a}=s,o=wr(e,i=>n.get(i)?.text,this.#s);o.hasProperty&&(this.hasProperty=!0),o.fault&&this.#i(s.instruction,o.fault.message,
t);for(let{name:i,at:l,length:d}of o.undefinedNames)a.push(this.#d(i,r(l,d),s));return Tm(o,e,t,n)}#i(e,t,s){this.#r.has(e)||(this.#r.add(e),this.#a.push({kind:"broken",span:s,message:t}))}#d(e,t,{instruction:s,
scope:r,target:n}){let a=r===this.#t?void 0:this.#t.get(e)?.span;return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...a?{global:a}:{},...Wo.has(e)?{isPlatform:!0}:{},...sm(e)?{isParameter:!0}:
{}}}};function Tm({text:e,names:t},s,r,n){let a=[];for(let o of t){let i=n.get(o)?.span;i&&a.push({how:"interpolated",span:i})}return e.length>vr&&e.length>s.length?A("large",b,r,a.slice(0,8)):e.includes(
b)?A("variable",e,r,a.slice(0,8)):x(e,r,a.slice(0,8))}var Er={commands:[]};function Im(e,t,{source:s,shell:r,variables:n}){let a=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[o]=a;if(!o)return Er;
if(t.json)return e.readWords(a.map(jm(t.logical)),n);let i=zo(r);if(!i)return Er;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(o.value.trim())?qo(e,
Fo(s,c),n,i):e.readScript(Cm(s,d,o,c,t),n,i):e.readScript(Pm(d,o),n,i)}function zo(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>qe(Be(r)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.
some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}var Pm=(e,{at:t,value:s})=>t===0?e:bg(e,t,t+s.length);function Fo(e,{span:t,chomp:s}){let r=new Fe(t.file),n=e.text.
slice(t.start,t.end),a=0;for(let{0:o,index:i}of n.matchAll(s?/\r(?=\n)|(?<![^\n])\t+/g:/\r(?=\n)/g))r.add(n.slice(a,i),t.start+a),a=i+o.length;return r.add(n.slice(a),t.start+a),r.build()}function qo(e,t,s,r){
let n=go(t.text);if(!n)return e.readScript(t,s,r);let a=zo(n);return a?e.readScript(t,s,a):Er}function Cm({text:e},t,{at:s,value:r},{span:n},{span:a}){let o=new Fe(t.file);return o.addPart(t,s,s+r.length),
o.add(`
`,n.start-1),o.add(e.slice(n.start,a.end),n.start),o.build()}var jm=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new Fe(e.file);for(let a=r+1,o=0;o<
t.length;){let i=e.text.indexOf("\\",a),l=Math.min(t.length-o,i<0?t.length:i-a);if(n.addPart(e,a,a+l),a+=l,o+=l,o>=t.length)break;n.add(t[o],Ht(e,a)),a+=e.text[a+1]==="u"?6:2,o+=1}return n.build()}}),
Lm=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function $r(e,t){if(!e||e.includes(b))return[];if(!e.includes("/"))return Lm.map(r=>`${r}/${e}`);let s=Re(e,t);return s?[s]:
[]}var Wm=class{#e=new Map;#s;constructor(e){this.#s=e}set(e,t){this.#e.set(e,t)}get(e){for(let t=this;t;t=t.#s){let s=t.#e.get(e);if(s)return s}}};function Um(e,{scripts:t,workdir:s,seen:r},n){let a=s?.
state==="unknown"?void 0:s?.value,o=[...e.commands];for(let i of o){let l=Rg(i)??mo(i)??i.words[0]?.text??"",d=i.folder?Re(i.folder,a):a,[c]=$r(l,d).flatMap(p=>t.get(p)??[]);if(!(!c||r.has(c))){r.add(
c);for(let p of n(c).commands)o.push(p)}}return o.length===e.commands.length?e:{...e,commands:o}}var zm=class{#e;#s;#t=[];#a=new Map;#r;constructor(e,t){this.#e=e,this.#s=t}add(e){this.#t.push(e),e.name&&
this.#a.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#o(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),a={title:`write ${n}`,safety:"safe",edits:[{span:t,text:n}]},o=`FROM finds n\
o stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#s.push({kind:"broken",span:t,message:o,...e===s?{fix:a}:{}}),r}#o(e){return this.#a.get(e.toLowerCase())}originOf(e,t,s,r){
let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#s.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.test(e)){let o=this.#t[Number(e)];if(o)return{stage:o};
this.#s.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let a=this.#o(e);return a&&a!==s?{stage:a}:n||this.#i(e)?(n||this.#s.push({kind:"broken",span:t,message:`stage ${JSON.stringify(
e)} is defined later: a stage can only take from earlier ones`}),{image:A("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?A("malformed",e,t):x(e,t)}}#i(e){return this.#r??=new Set(this.#e.flatMap(
({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#r.has(e.toLowerCase())&&!this.#o(e)}},Bo=new Set(["ABRT","ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT",
"KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM","WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`\
RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),Ho=[...Bo].map(e=>`SIG${e}`);function Ko(e){return/^[+-]?\d+$/.test(e)?Number(e)!==0:Bo.has(e.toUpperCase().replace(/^SIG/,""))}function Go(e,t){
if(e.state==="unknown"||Ko(e.value))return[];let s=ae(e.value.toUpperCase(),Ho),r=JSON.stringify(e.value.slice(0,40));return[{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}\
?`:""}`}]}function Qt(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function es(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(
0,t),group:e.slice(t+1)}}var Or=e=>e==="root"||Qt(e)===0;function Yo(e){let{account:t}=es(e);return t===""||Or(t)}function Fm(e){let{account:t,group:s}=es(e);return s===""?Yo(e)||typeof Qt(t)=="number":
Or(s)}var qm=e=>Object.values(es(e)).filter(t=>Qt(t)==="refused"),Vo=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(e)<=2147483647,Zo=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV",
"EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],j=new Set(Zo),Jo=new Map(Zo.map(e=>[e,e]));function Bm(e){let t=Jo.get(e);if(t)return t;
let s=e.replace(/[a-z]/g,r=>r.toUpperCase());return Jo.get(s)??s}var D=(e,t)=>({kind:"broken",span:e,message:t}),Hm=({keyword:e})=>j.has(e)||ae(e,j)!==void 0;function Xo(e){let{keyword:t,keywordSpan:s,
args:r}=e;if(!j.has(t)){let o=ae(t,j);return[D(s,`unknown instruction ${JSON.stringify(ts(t))}${o?`, did you mean ${o}?`:""}`)]}let n=km(e),a=(o,i)=>{r.length<o&&n.push(D(s,i))};switch(t){case"FROM":for(let o of Ym(
e))n.push(o);break;case"COPY":case"ADD":a(2,`${t} needs a source and a destination`);for(let o of Zm(e))n.push(o);break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let o of Jm(
e))n.push(o);break;case"ONBUILD":a(1,"ONBUILD needs an instruction to defer");for(let o of Xm(e))n.push(o);break;case"SHELL":(!e.json||r.length===0)&&n.push(D(s,'SHELL wants a JSON array, such as ["/b\
in/bash", "-c"]'));break;case"RUN":if(e.flags.length>0)for(let o of _m(e))n.push(o);break;case"ENV":case"LABEL":a(1,`${t} needs a name and a value`);for(let{name:o}of e.pairs)o.value||n.push(D(o.span,
`${t} has an empty name`));break;case"ARG":a(1,"ARG needs a name");for(let{name:o}of e.pairs)o.value||n.push(D(o.span,"ARG has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":a(1,"U\
SER needs an argument");for(let o of Km(e))n.push(o);break;default:a(1,`${t} needs an argument`)}return n}var ts=e=>e.length>40?`${e.slice(0,40)}...`:e;function Km({args:[e],keywordSpan:t,span:s}){let r=e&&
/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,a={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").
length},message:"a # after the account of USER is no comment: the builder takes it as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:a,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var Gm=/^[a-z][a-z0-9-_.]*$/;function Ym({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(i=>i.value.startsWith("#")),a=n?e.indexOf(n):e.length;if(n&&(a===
1||a===3)){let i=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[a-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:i},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:i},text:""}]}}]}if(e.length===0)return[D(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[D({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let o=e[2];return o&&!Gm.test(o.value.toLowerCase())?[D(o.span,`${JSON.stringify(ts(o.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}var Vm=e=>/(?:^|[/\\])\.{0,2}$/.test(e)||e.includes("$");function Zm({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.length-1];if(!n)
return[];let a=[];if(!s&&/^\d*<<-?[^<]/.test(n.value)&&a.push(D(n.span,`${e} cannot write to a here-document`)),r.length>0){let o=r.find(l=>l.name==="from");o?.text?.includes("$")&&!/\$$/.test(o.text)&&
a.push(D(o.span,"--from knows no variables: name a stage with FROM $IMAGE AS name and copy from that"));let i=r.find(({name:l})=>l==="chown")?.text;if(!i?.includes("$"))for(let l of Qo(r,i))a.push(l)}
return t.length>2&&!Vm(n.value.replace(/^["']|["']$/g,""))&&a.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),a}function Qo(e,t){let s=e.find(({name:a})=>a===
"link"),r=e.find(({name:a})=>a==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(a=>a&&!Vo(a));return n?[D(r.span,`--link cannot look up the name ${JSON.
stringify(ts(n))}: use numbers in --chown, or remove --link`)]:[]}function Jm({args:e,keywordSpan:t}){let s=e[0];if(!s)return[D(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.toUpperCase();return r===
"NONE"?e.length>1?[D(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[D(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(ts(s.value))}`)]:e.length<2?[D(s.span,"HEALTHCHECK CMD \
needs a command")]:[]}function Xm({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[D(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.keyword==="MAINTAINER")return[
D(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(({value:r})=>!/[$'"\\`]/.
test(r)):[];return[...Xo(e),...t.flatMap(r=>um(r.value,r)),...s?Go(x(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var Qm=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
ef=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,tf=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]],ss=I(({domain:e,path:t})=>{if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`,[n,a]=tf.find(([o])=>o.
test(r))??[];return(n?r.replace(n,a??""):r).replace(Qm,"").replace(ef,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}),sf=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},
"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["almalinux",{user:"\
root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"os",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"os"},"*-slim*"],[
"oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"root",kind:"o\
s"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["buildpack-deps",
{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"runtime",smaller:["-slim","-alpine"]}],["python",{user:"root",kind:"ru\
ntime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["golang",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],
["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["ruby",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["php",{
user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[80],kind:"web"},"*apache*"],["php",{user:"root",account:"www-data",
kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"runtime",smaller:["-slim"]}],["eclipse-temurin",{user:"ContainerUser",
kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"root",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],["amazo\
ncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-temurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},
"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*corretto*"],["\
gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],[
"erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haskell",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{user:"r\
oot",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"runtime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"root",
kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runtime",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",{user:"\
root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-distroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"nginxi\
nc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.io/ngin\
x/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-data",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"root",
kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"web"},
"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"root",account:"haproxy",kind:"web",smaller:["-alpine"]},"<2.4"],["haproxy",{user:"haproxy",kind:"web",smaller:[
"-alpine"]}],["tomcat",{user:"root",ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[8e3,8443,8001,8444],kind:"web",healthcheck:!0}],
["wordpress",{user:"www-data",kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["wordpress",{user:"\
root",account:"www-data",ports:[80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"www-data",ports:[80],kind:"web"}],["jo\
omla",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",account:"www-data",ports:[9e3],kind:"\
web"},"*fpm*"],["phpmyadmin",{user:"root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["drupal",{user:"root",account:"www-data",
ports:[80],kind:"web"}],["ghost",{user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"redmine",ports:[3e3],kind:"web",smaller:["\
-alpine"]}],["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"},"<8.3"],["sonarqube",{user:"root",drops:!0,account:"sonarqube",ports:[9e3],kind:"web"},"<9.9"],["sonarqube",{user:"sonarqube",ports:[
9e3],kind:"web"}],["jenkins/jenkins",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsservercore*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*alpine*"],["\
jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool",smaller:["-alpine"]}],["registry",{user:"root",ports:[5e3],kind:"\
tool"}],["hashicorp/vault",{user:"100",ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["hashicorp/consul",{user:"100",ports:[8300,
8301,8302,8500,8600],kind:"tool"},"*ubi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["vault",{user:"root",drops:!0,account:"vault",ports:[
8200],kind:"tool"}],["consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["hashicorp/terraform",{user:"root",kind:"tool"}],["telegraf",{user:"root",drops:!0,
account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]}],["adminer",{user:"adminer",
ports:[9e3],kind:"web"},"*fastcgi*"],["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"root",ports:[8081],kind:"web"}],["docker",{user:"rootless",ports:[2375,2376],kind:"too\
l"},"*dind-rootless*"],["docker",{user:"root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},"*cli*"],["docker",{user:"root",ports:[2375,2376],kind:"tool",smaller:["-cli"]}],[
"postgres",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/postgis",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:[
"-alpine"]}],["pgvector/pgvector",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timescale/timescaledb",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastor\
e"}],["mysql",{user:"root",drops:!0,account:"mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"root",drops:!0,account:"mys\
ql",ports:[3306],kind:"datastore"}],["mongo",{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],["mongo",{user:"root",ports:[27017],kind:"datastore"},"*windowsservercore*"],["mongo",
{user:"root",drops:!0,account:"mongodb",ports:[27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"redis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["valkey/valkey",{user:"root",
drops:!0,account:"valkey",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[11211],kind:"datastore",smaller:["-alpine"]}],["elasticsearch",{user:"root",drops:!0,
account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"da\
tastore"}],["docker.elastic.co/elasticsearch/elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"\
1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch-\
wolfi",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],kind:"web"}],["logstash",{user:"\
1000",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["opensearchproject/opensearch",{user:"1000",ports:[9200,9300,9600,9650],kind:"\
datastore"}],["opensearchproject/opensearch-dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,9160],kind:"datastore"}],
["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/couchdb",{user:"root",drops:!0,
account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*core"],["i\
nfluxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[8091],kind:"datastore"},"*-m\
eta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.12*"],["influxdb",{user:"\
root",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["neo4j",{user:"root",drops:!0,
account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:["-slim"]}],["clickhouse/clickhouse-server",{user:"101:101",ports:[9e3,8123,9009],kind:"\
datastore",bare:!0},"*distroless*"],["clickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore",smaller:["-alpine"]}],["clickhouse",{user:"101:101",
ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore"}],["minio/minio",{user:"root",ports:[9e3],
kind:"datastore"}],["qdrant/qdrant",{user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/server",{user:"root",ports:[1433],kind:"datastore"},"2017*"],["mcr.microsoft.com/mssql/s\
erver",{user:"mssql",ports:[1433],kind:"datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"}],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[
4369,5671,5672,15691,15692,25672,15671,15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672],kind:"bro\
ker",smaller:["-alpine"]}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-kafka",{user:"appuser",ports:[
9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker"},"*alpine*"],["nats",{user:"root",ports:[4222,8222,
6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*debug-nonroot*"],["\
gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroo\
t",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/base*",{user:"65532",
bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"\
nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/java-base*",{user:"65532",
kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/java*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],
["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/nodejs*",{user:"r\
oot",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3-debian12",{user:"root",account:"non\
root",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["\
cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime"},"*-dev*"],["cg\
r.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"node",kind:"runtime"}],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web"},"*-dev*"],
["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"root",drops:!0,account:"postgres",kind:"\
datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime"},"\
*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime",bare:!0}],
["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bash",{user:"root",account:"nonroot",kind:"os"}],
["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool",bare:!0}],["cgr.dev/chaingu\
ard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],["bitnami/red\
is",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,8443],kind:"web"}],["bitnami/kafka",{user:"\
1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mongodb",{user:"1001",ports:[
27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",{user:"root",ports:[9e3],kind:"runtim\
e"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-minimal",{user:"1001",ports:[8080],kind:"\
runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["regis\
try.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8",{user:"root",kind:"o\
s"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/pyth\
on-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*",{user:"1001",
ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9-*",{user:"r\
oot",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.mic\
rosoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.co\
m/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotn\
et/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mc\
r.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/r\
untime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"\
runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",account:"app",kind:"runtime",smaller:["-\
alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],
["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotn\
et/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"\
root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",account:"app",
kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime"},
"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],[
"mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotne\
t/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.microsoft.com/windows/servercore",{user:"root",kind:"\
os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",{user:"root",account:"pwuser",kind:"tool"}],["m\
cr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroless*"],["prom/prometheus",{user:"root",account:"n\
obody",ports:[9090],kind:"tool"},"<2.0"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-\
exporter",{user:"root",account:"nobody",ports:[9100],kind:"tool"},"<0.15"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/alertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},
"*distroless*"],["prom/alertmanager",{user:"root",account:"nobody",ports:[9093],kind:"tool"},"<0.16"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"root",drops:!0,
account:"grafana",ports:[3e3],kind:"web"},"<5.1"],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"\
472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],
kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorc\
h/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/ju\
pyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{
user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"\
runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"\
runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["\
public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"\
cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"\
cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[
9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"\
root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-ch\
rome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],
["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Ye,ei=[];
function rf(){if(Ye)return Ye;Ye=new Map;for(let e of sf)e[0].includes("*")?ei.push(e):Ye.set(e[0],[...Ye.get(e[0])??[],e]);return Ye}var ti=(e,t)=>t.startsWith("<")?nf(e,t.slice(1)):Q(e,t);function nf(e,t){
let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[r,n]of t.split(".").map(Number).entries()){let a=s[r];if(a===void 0||a>n)return!1;if(a<n)return!0}
return!1}function Dr(e,t=[]){let s=ss(e);if(s===null)return;let r=t.length>0?`${e.domain}/${e.path}`:"",n=t.find(({repository:a,tags:o})=>(Q(r,a)||Q(s,a))&&(!o||ti(e.tag??"latest",o)));return n?{name:s,
...n.facts}:af(e)}var af=I(e=>{let t=ss(e);if(t===null)return;let s=rf().get(t)??ei.filter(([o])=>Q(t,o)),{tag:r}=e,n=s.filter(([,,o])=>!o?.startsWith("<"));if(r===null&&n.some(([,,o])=>o)&&new Set(n.
map(([,{user:o}])=>o)).size>1)return;let a=s.find(([,,o])=>!o||ti(r??"latest",o));return a&&{name:t,...a[1]}});function of(e,t,s){let r=si(t);return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore/i.
test(r)||/^windows/i.test(si(e))?!0:s==="`"&&!lf(t)}var si=e=>e?.state==="unknown"?e.text:e?.value??"";function lf(e){let t=e.state==="unknown"?void 0:Dr(Me(e.value));return t!==void 0&&t.user!=="Cont\
ainerUser"}function df(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return A(e?.reason??"image",t.value,t.span,t.via);let s=ue(t.value,!0,e.value.
split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}var ri={workdir:void 0,user:void 0,shell:void 0,scripts:void 0};function ni(e,t=new Map,s){return new cf(e,t,s).run()}var cf=class{#e;#s;#t;#a=new Xt(
Uo);#r=[];#o=[];#i=new Map;#d=[];#c;#l;#n=this.#a;#p={...ri};#h;#g=new Map;#f=new Set;constructor(e,t,s){this.#e=e,this.#t=s,this.#s=t,this.#c=new zm(e.instructions,this.#d),this.#l=new Mm(e,this.#a,this.#d)}run(){
let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.some(pf)||(r.keyword==="FROM"?(e&&this.#y(e),e=this.#m(r)):e?(e.instructions.push(r),this.#u(e,
r)):r.keyword==="ARG"?this.#v(r,this.#r,void 0):t||(t=!0,this.#d.push({kind:"broken",span:r.keywordSpan,message:`${r.keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#y(e);
let s=this.#e.instructions[0];return s&&this.#o.length===0&&!t&&this.#d.push({kind:"broken",span:s.keywordSpan,message:"the file has no FROM, so there is nothing to build"}),{stages:this.#o,globals:this.#r,
faults:this.#d,hasProperty:this.#l.hasProperty}}#m(e){let t=e.args[0],s=e.args.findIndex(m=>m.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},
a=this.#o.length,o=[],i={instruction:e,scope:this.#a,uses:o},l=t?this.#l.word(t,i):A("malformed","",e.keywordSpan),d=Do(e,"platform"),c=d?.text?this.#l.flag(d,i):void 0,p=c&&c.state!=="unknown"?Rm(c.value):
void 0;d&&p&&this.#d.push({kind:"broken",span:d.span,message:p});let u=l.state==="unknown"?void 0:this.#c.baseOf(n,l.value),h=r[1]?.value.toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,g={index:a,
from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:u?.windows??of(c,l,this.#e.escape),undefinedUses:o};h&&
(g.name=h),this.#o.push(g),this.#c.add(g),this.#n=new Xt(u?this.#i.get(u):void 0),this.#i.set(g,this.#n),this.#p={...(u&&this.#g.get(u))??ri},this.#h=void 0;for(let{trigger:m}of u?.instructions??[])m&&
this.#u(g,m);return g}#u(e,t){let{keyword:s,args:r}=t,n=r[0],a={instruction:t,scope:this.#n,uses:e.undefinedUses};switch(s){case"ARG":this.#v(t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(s,t,
e);break;case"USER":n&&this.#x(e,n,a);break;case"WORKDIR":n&&(e.workdir=df(this.#p.workdir,this.#l.word(n,a))),e.workdir&&(this.#p.workdir=e.workdir);break;case"STOPSIGNAL":if(n){e.stopSignal=this.#l.
word(n,a);for(let o of Go(e.stopSignal,n.span))this.#d.push(o)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#p.
shell=r.map(({value:o})=>o),n&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n.value)&&(e.windows=!0);break;case"EXPOSE":for(let o of r)this.#$(e,this.#l.word(o,a),o);break;case"VOLUME":for(let o of r)
e.volumes.push(this.#l.word(o,a));break;case"COPY":case"ADD":this.#A(e,a);break;case"RUN":this.#R(e,a),this.#k(e,t,!1);break;case"ONBUILD":t.trigger&&this.#b(e,t.trigger);break}}#b(e,t){if(t.keyword===
"RUN"&&this.#k(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#n;this.#n=new Xt(s),this.#u({...e,assignments:e.deferred,undefinedUses:[]},t),this.#n=s}#y(e){for(let t of[e.healthcheck,
e.entrypoint,e.cmd])t&&this.#k(e,t,!1);this.#g.set(e,this.#p)}#k(e,t,s){let r=this.#t;if(!r||e.windows)return;let{source:n}=this.#e,{workdir:a,user:o,scripts:i}=this.#p,l=p=>this.#n.get(p)?.text,d=Im(
r,t,{source:n,shell:this.#p.shell,variables:l});if(i&&t.keyword==="RUN"){let p=u=>qo(r,u,l,{errexit:!1,pipefail:!1});d=Um(d,{scripts:i,seen:this.#f,workdir:a},p)}let c={instruction:t,script:d,deferred:s};
a&&(c.workdir=a),o&&(c.user=o),e.scripts.push(c)}#x(e,t,s){e.user=this.#l.word(t,s),e.plainUser=this.#l.plain(t,s,e.user),this.#p.user=e.plainUser}#v(e,t,s){for(let r of e.pairs){let n=r.name.value,a=s?
this.#n:this.#a,o={instruction:e,scope:a,uses:s?.undefinedUses??[],target:n},i=r.value?this.#l.word(r.value,o):null,l=ai(r);t.push({keyword:"ARG",name:n,value:i,literal:this.#S(r,a),span:l});let d=this.#s.
get(n),c=s?this.#a.get(n):void 0;d?a.set(n,{text:d.value??b,span:d.span}):i?a.set(n,{text:i.state==="unknown"?i.text:i.value,span:l}):c?a.set(n,c):a.get(n)||a.set(n,{text:b,span:l,unset:!0})}}#w(e,t,s){
let r=[];for(let n of t.pairs){if(!n.value)continue;let a={instruction:t,scope:this.#n,uses:s.undefinedUses,target:n.name.value},o=this.#l.word(n.value,a);r.push({keyword:e,name:this.#_(n.name.value),
value:o,literal:this.#S(n,this.#n),span:ai(n)})}for(let n of r)s.assignments.push(n);if(e==="ENV")for(let{name:n,value:a,span:o}of r)a&&this.#n.set(n,{text:a.state==="unknown"?a.text:a.value,span:o})}#_(e){
return Vt(e)?e:wr(e,t=>this.#n.get(t)?.text,this.#e.escape).text}#S({value:e},t){return!e||Vt(e.value)?e?.value??"":nm(e.value,s=>t.get(s)?.text,this.#e.escape)}#$(e,t,s){let{ports:r,faults:n}=pm(t,s);
for(let a of r)e.ports.push({span:s.span,setting:a});for(let a of n)this.#d.push(a)}#A(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:a}=s,o=r[r.length-1];if(!o||r.length<2)return;let i=s.flags.
length?this.#O(t):void 0,l=({value:p})=>!s.json&&/^\d*<<-?\S/.test(p),d=[];for(let p=0;p<r.length-1;p+=1){let u=r[p];(a.length===0||!l(u))&&d.push(this.#l.word(u,t))}let c={instruction:s,sources:d,destination:this.#l.
word(o,t),texts:[]};if(this.#p.workdir&&(c.workdir=this.#p.workdir),i){let p=n==="COPY"?Do(s,"from"):void 0;p?.text&&(c.from=this.#E(p.text,p.span,e,"copies")),i.mode&&(c.mode=i.mode),i.owner&&(c.owner=
i.owner),i.checksum&&(c.checksum=i.checksum)}e.copies.push(c),a.length&&this.#D(c,t)}#O(e){let{flags:t,keyword:s}=e.instruction,r={};for(let a of t){if(!a.text||!bm(s,a))continue;let o=this.#l.flag(a,
e);a.name==="chmod"?r.mode=o:a.name==="chown"?r.owner=o:a.name==="checksum"&&(r.checksum=o)}let{owner:n}=r;if(n?.state==="written"&&n.via)for(let a of Qo(t,n.value))this.#d.push(a);return r}#D(e,t){let{
heredocs:s}=t.instruction;e.texts=s.map(n=>({name:n.name,body:Fo(this.#e.source,n)}));for(let n of s)n.expand&&this.#l.body(n,t);let r=Lo(e);if(r.length!==0){this.#h??=new Wm(this.#p.scripts);for(let[
n,a]of r)this.#h.set(n,a);this.#p.scripts=this.#h}}#E(e,t,s,r){let n=this.#c.originOf(e,t,s,r);return"stage"in n?{stage:n.stage,span:t}:{image:n.image,span:t}}#R(e,t){for(let s of t.instruction.flags){
if(s.name!=="mount")continue;let r=Jt(s).get("from");r?.includes("$")||this.#l.flag(s,t),r&&e.mounts.push(this.#E(r,s.span,e,"mounts"))}}},pf=({keyword:e,args:t})=>e==="FROM"&&t.length>0,ai=({name:{span:e},
value:t})=>({file:e.file,start:e.start,end:(t?.span??e).end}),uf=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),hf=(e,{gap:t,isInside:s})=>!s&&(t()?.split(`
`).slice(1,-1).every(r=>e.test(r))??!1),oi=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),ii=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),gf=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":uf(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>hf(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!oi(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function mf(e,{file:t,start:s},r){for(let{by:n,pattern:a,reach:o}of gf){let i=a.exec(e),{word:l="",ids:d,reason:c="",until:p}=i?.groups??{},u=i&&o(l,r);if(!i||!u)continue;let h=k=>s+
(i.indices?.groups?.[k]?.[0]??0),g=d===void 0?e.length:i.indices?.groups?.ids?.[0]??0,m=[...n==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:k,index:v})=>({
value:k,span:{file:t,start:s+g+v,end:s+g+v+k.length}}));if(n==="buildkit"&&d!=="all"){let k=m.filter(({value:v})=>!/^all$/i.test(v));if(k.length===0)continue;m.splice(0,m.length,...k)}let f=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:n,word:l,rules:m,reason:c.trim(),reach:u,...f}}}var Rr=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
ff=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,bf=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function Nr(e,t,s){let{line:r,block:n,peers:a}=s,{text:o,path:i}=t,l=()=>({file:i,start:Math.max(0,o.search(/\S/)),end:o.trimEnd().length}),d=o.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=vf(d,e);if(c){let{word:u}=c,h=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(a.length===0)return;let p=mf(d,e,
kf(e,t,s));return!p||!a.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>yf(e,t,s)}[p.reach](),span:e}}var kf=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=wf(t),isInside:r,
gap:()=>ii(t.text,e.end,s.start),check:n});function yf({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=te(s,Math.min(te(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function vf(e,{
file:t,start:s}){let r=ff.exec(e);if(!r)return;let[n,a="",o,i=""]=r,l=(g,m)=>({file:t,start:s+g,end:s+g+m}),d=[];if(o!==void 0){let g=r.index+n.indexOf("[")+1;for(let m of o.matchAll(/[^\s,][^,]*/g)){
let f=m[0].trimEnd();d.push({value:f,span:l(g+m.index,f.length)})}}let c=r.index+n.length-i.length,p=bf.exec(i),u=(p?i.slice(0,p.index)+i.slice(p.index+p[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+/,
""),h=p?.[1]??"";return{word:a.toLowerCase(),rules:d,reason:Es(u,/[\s,;(–—-]/),...p?{until:{value:h,span:l(c+p.index+p[0].length-h.length,h.length)}}:{}}}function Mr(e,t=s=>te(e.text,s)){let{text:s}=e;
return Rr(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>li(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function li(e,t,s,r,n=[]){let{text:a,path:o}=e,i=xf(e,t);return Nr({file:o,start:t,end:s},e,{peers:n,
line:{file:o,start:i,end:te(a,i)},block:()=>({file:o,start:i,end:r(i)})})}var di=new M;function ci(e){let t=di.get(e)??{next:new Map};return di.set(e,t),t}function wf(e){let t=ci(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,te(e.text,s)));)s=te(e.text,s)+1;t.head=s}return t.head}function xf(e,t){let{text:s}=e,{next:r}=ci(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let a=[],o=n;do a.push(o),o=r.get(o)??Math.min(te(s,o)+1,s.length);while(o<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(o,te(s,o)+1)));for(let i of a)
r.set(i,o);return o}function te(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function _f(e,t,s){let r=[],n=[],a="",o=t,i=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){o=l+1,i=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!a&&(i||/[\s;&|()]/.test(e[l-1]??""))){let p=pi(e,l,s),u={start:l,end:p};i?n.push(u):r.push({...u,line:{start:o,end:p}}),l=p-1;continue}
if(!c&&i){i=!1;let p={start:o,end:pi(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?d===a:d==="'"||d==='"')&&(a=a?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function pi(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var Tr=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
Sf=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},Af=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,Ef=e=>Tr.exec(e)?.[1]?.toLowerCase()==="check";function $f(e,t){
let s=Of(e),r=({start:i,end:l})=>e.slice(i,Math.min(l,i+4096)),n=({start:i})=>i===0||/[\n\uFEFF]/.test(e[i-1]),a=new Map;for(let{comment:i,next:l,isInside:d}of t)d||a.has(l.start)||i.start===s||!n(i)||
!Ef(r(i))||oi(ii(e,i.end,l.start))&&a.set(l.start,i.start);let o=new Set(a.values());return({start:i})=>i===s?"file":o.has(i)?"line":void 0}function Of(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=Ir(e,s)+1);s<e.length;s=Ir(e,s)+1){let r=Tr.exec(e.slice(s,Math.min(Ir(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function Ir(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function xe(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}var Pr=/[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
function K(e,t,s){return t>=s||!xe(e.charCodeAt(t))?t:(Pr.lastIndex=t+1,Pr.test(e),Math.min(Pr.lastIndex,s))}function Cr(e,t,s){let r=s;for(;r>t&&xe(e.charCodeAt(r-1));)r-=1;return r}function Df(e){let t=[];
for(let s of Rf(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),n=r?.[3];if(!r||!n)continue;let a=Nf(n);if(a===void 0||a==="")continue;let o=i=>i.split(/['"]/).length;t.push({name:a,
expand:o(a)===o(n),chomp:r[2]==="-"})}return t}function Rf(e){let t=[],s="";for(let r=0;r<e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let a=jr(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\
$"&&e[r+1]==="{"){let a=Lr(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\\")s+=e.slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let a=r+2;for(;a<e.length&&/[\t\r ]/.test(e[a]);)a+=1;s+=e.slice(
r,a),r=a-1}else xe(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function jr(e,t){let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]===
"$"&&e[r+1]==="{"&&s==='"'){let n=Lr(e,r);if(n<0)return-1;r=n}}return-1}function Lr(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));if(!s)return-1;if(s[1]===
"}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let a=e[n];if(a==="\\")n+=1;else if(a==="/"&&r)r=0;else{if(a==="}")return r?-1:n;if(a==="'"||a==='"'){if(n=jr(e,
n),n<0)return-1}else if(a==="$"&&e[n+1]==="{"&&(n=Lr(e,n),n<0))return-1}}return-1}function Nf(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="'"||r==='"'){let n=jr(e,s);if(n<0)return;t+=r===
'"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(xe(r.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=r}}return t}var Wr=class{open="";at=-1;#e=0;read(e){
for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},se=(e,t,s)=>({
value:e.text.slice(t,s),span:W(e,t,s),at:t}),Mf=/[\t\v\f\r ]*/y,Tf=/[^\t\v\f\r ]*/y;function rs(e,t,s,r){return e.lastIndex=s,e.test(t),Math.min(e.lastIndex,r)}var Ur=(e,t,s)=>rs(Tf,e,t,s),zr=(e,t,s)=>rs(
Mf,e,t,s);function If(e,t,s){let r=[],{text:n}=e;for(let a=zr(n,t,s);a<s;){let o=a;a=Ur(n,o,s),r.push(se(e,o,a)),a<s&&(a=zr(n,a,s))}return r}var ui=/[^\s\u0085"'\\`]*/y,hi=/[^"'\\`]*/y;function gi(e,t,s,r){
let n=[],{text:a}=e;for(let o=K(a,t,s);o<s;o=K(a,o,s)){let i=o,l="";for(;o<s&&(o=rs(l?hi:ui,a,o,s),!(o>=s));){let c=a[o];if(!l&&xe(c.charCodeAt(0)))break;c===r&&l!=="'"?o+=1:l?l=c===l?"":l:(c==='"'||c===
"'")&&(l=c),o+=1}let d=o>s?s-1:o;o=Math.min(o,s),d>i&&n.push(se(e,i,d))}return n}function Pf(e,t,s,r){let n=[],{text:a}=e,o=t;for(;;){if(o=K(a,o,s),!a.startsWith("--",o)||o+1>=s)return{flags:n,rest:o};
let i=o,l="",d="";for(;o<s;){let h=rs(d?hi:ui,a,o,s);if(l+=a.slice(o,h),o=h,o>=s)break;let g=a[o];if(!d&&xe(g.charCodeAt(0)))break;(d?g===d:g==='"'||g==="'")?d=d?"":g:g===r?l+=a[++o]??"":l+=g,o+=1}if(o=
Math.min(o,s),l==="--")return{flags:n,rest:o};let c=l.indexOf("="),p=c<0?l.slice(2):l.slice(2,c),u=W(e,i,o);n.push(c<0?{name:p,value:l,at:i,span:u}:{name:p,value:l,at:i,span:u,text:l.slice(c+1)})}}var ns=/"(?:[^"\\]|\\.)*"?/sy;
function Cf(e,t,s){if(e.text[t]!=="[")return;let r=e.text.slice(t,s),n;try{n=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(n)||!n.every(o=>typeof o=="string"))return{fault:"not-string\
s"};let a=[];for(let o=r.indexOf('"');o>=0;o=r.indexOf('"',ns.lastIndex)){ns.lastIndex=o,ns.test(r);let i=t+o;a.push({value:n[a.length],span:W(e,i,t+ns.lastIndex),at:i})}return{words:a}}var jf=new Set(
["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Lf=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]),kt=[];function Fr(e,t,s,r,n,a=!1){let{text:o}=e,i=Ur(o,t,s),l=Bm(o.slice(t,i)),d=W(e,t,i),
c={keyword:l,keywordSpan:d,span:d,flags:kt,args:kt,json:!1,pairs:kt,heredocs:kt,blanks:kt,logical:e},p=K(o,i,s);if(o.startsWith("--",p)){let{flags:u,rest:h}=Pf(e,p,s,r);c.flags=u,p=K(o,h,s)}if(p>=s)return c;
switch(l){case"ONBUILD":if(c.args=[se(e,p,s)],a)break;c.trigger=Fr(e,p,s,r,n,!0),c.trigger.span=W(e,p,s);break;case"ENV":case"LABEL":Uf(c,p,s,r,n);break;case"ARG":c.args=gi(e,p,s,r),c.pairs=c.args.map(
u=>qr(e,u));break;case"HEALTHCHECK":Wf(c,p,s,n);break;default:mi(c,l,p,s,n)}return c}function mi(e,t,s,r,n){let{logical:a}=e,o=jf.has(t)?Cf(a,s,r):void 0;if(o&&"words"in o){e.args=o.words,e.json=!0;return}
o?.fault==="not-strings"&&n.push({kind:"broken",span:W(a,s,r),message:`exec form of ${t} holds strings only`}),e.args=Lf.has(t)?If(a,s,r):[se(a,s,r)]}function Wf(e,t,s,r){let{logical:n}=e,a=t;for(;a<s&&
!xe(n.text.charCodeAt(a));)a+=1;let o=se(n,t,a),i=K(n.text,a,s);i<s&&mi(e,"CMD",i,s,r),e.args=[o,...e.args]}function Uf(e,t,s,r,n){let{logical:a,keyword:o}=e,i=gi(a,t,s,r);if(e.args=i,i[0]?.value.includes(
"=")){let c=i.find(g=>!g.value.includes("="));if(!c){e.pairs=i.map(g=>qr(a,g));return}let p=fi(i.map(({value:g})=>g).join(" ")),u=`${o} wants name=value, and this word has no =${p?": a quote is missin\
g":""}`;n.push({kind:"broken",span:c.span,message:u});let h=i.filter(({value:g})=>g.includes("=")).map(g=>qr(a,g));e.pairs=h.filter(({name:g,value:m})=>![g,m].some(f=>fi(f?.value??"")));return}let l=Ur(
a.text,t,s),d=zr(a.text,l,s);d<s?e.pairs=[{name:se(a,t,l),value:se(a,d,s),spaced:!0}]:n.push({kind:"broken",span:W(a,t,s),message:`${o} needs a name and a value`})}function fi(e){let t=new Wr;return t.
read(e),t.open!==""}function qr(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:se(e,t.at,t.at+s),value:se(e,t.at+s+1,r)}}var zf=["hadolint","checkov","triv\
y","kics","buildkit"],Br=65535,bi=35,Ff=13,Hr=[];function ki(e,t=0){return new qf(e,t).read()}var qf=class{#e;#s;#t;#a=[];#r=[];#o=[];#i=[];#d;#c=new Set;#l="\\";#n;#p=0;#h=0;#g=0;#f=new Set;#m=0;constructor(e,t){
this.#e=t,this.#s=e,this.#t=e.text,this.#d=Rr(e.text)}read(){let e=this.#t;e.charCodeAt(0)===65279&&(this.#p=1);let t=Af.exec(e.slice(this.#p,this.#p+4096));if(t?.[1]){let r=this.#p+t[0].length-t[1].length;
this.#n={value:t[1],span:this.#u(r,r+t[1].length)}}for(;this.#p<e.length;){this.#b();let r=this.#g,n=K(e,this.#h,r);this.#c&&this.#k(this.#c,n,r),!(n>=r)&&(e.charCodeAt(n)===bi?this.#x(n,r):this.#S(n,
r))}this.#r.length===0&&this.#a.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))});let s={dialect:"dockerfile",source:this.#s,instructions:this.#r,faults:this.#a,
suppressions:this.#d?this.#_():[],escape:this.#l};return this.#n&&(s.syntax=this.#n),s}#u(e,t){return{file:this.#s.path,start:e,end:t}}#b(){let e=this.#t,t=this.#p,s=e.indexOf(`
`,t),r=s<0?e.length:s;for(this.#p=s<0?r:s+1,r-t>Br/3&&this.#y(t,r);r>t&&e.charCodeAt(r-1)===Ff;)r-=1;this.#h=t,this.#g=r}#y(e,t){let s=new TextEncoder().encode(this.#t.slice(e+this.#e,t)).length;if(s<=
Br||this.#f.has(e))return;this.#f.add(e);let r=K(this.#t,e,t),n=`this line has ${s} bytes, and the builder reads no line of more than ${Br}: break it into several`;this.#a.push({kind:"broken",span:this.#u(
r,Math.min(t,r+40)),message:n})}#k(e,t,s){let r=this.#t.slice(t,Math.min(s,t+4096)),n=Tr.exec(r);if(!n){this.#c=void 0;return}let[,a="",o=""]=n,i=a.toLowerCase();if(i!=="escape"&&i!=="syntax"&&i!=="ch\
eck"){this.#c=void 0;return}let l=t+r.lastIndexOf(o),d=this.#u(l,l+o.length);e.has(i)&&this.#a.push({kind:"broken",span:d,message:`the ${i} directive stands here twice`}),e.add(i),i==="syntax"&&(this.#n??=
Sf(o,d)),i==="escape"&&(o==="`"||o==="\\"?this.#l=o:this.#a.push({kind:"broken",span:d,message:`the escape character is \\ or \`, not ${JSON.stringify(o)}`}))}#x(e,t){this.#d&&this.#o.push(this.#u(e,t))}#v({
start:e,end:t},s){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:o})=>o)],a=new Set(this.#i.map(({comment:o})=>o.start));for(let o of n)for(let{
start:i,end:l,line:d}of _f(this.#t,o.start,o.end))a.has(i)||this.#i.push({comment:this.#u(i,l),next:this.#u(d.start,d.end),isInside:!0})}#w(e){for(let t of this.#o)this.#i.push({comment:t,next:e});this.#o=
[]}#_(){let e=this.#t.length;this.#w(this.#u(e,e));let t=this.#r.filter(({keyword:a})=>a==="FROM").map(({span:a})=>a.start),s=a=>t.includes(a.start)?{...a,end:(t.find(o=>o>a.start)??e+1)-1}:a,r=a=>t[C(
t,a,o=>o)+1]??e+1,n=$f(this.#t,this.#i);return this.#i.flatMap(({comment:a,next:o,isInside:i=!1})=>{let l={line:o,block:()=>s(o),peers:zf,isInside:i,check:n(a),nextStage:r};return Nr(a,this.#s,l)??[]})}#S(e,t){
let s=this.#A(e,t),r=this.#t.slice(e,s<0?t:s),n=[0],a=[e],o=Hr,i=t;for(;s>=0&&this.#p<this.#t.length;){this.#b();let c=this.#h,p=this.#g,u=K(this.#t,c,p);if(u>=p){o===Hr&&(o=[]),o.push(this.#u(c,this.#p));
continue}if(this.#t.charCodeAt(u)===bi){this.#x(u,p);continue}this.#o.length&&this.#$(e,this.#u(u,p)),s=this.#A(c,p),n.push(r.length),a.push(c),r+=this.#t.slice(c,s<0?p:s),i=p}if(o.length&&Cr(this.#t,
i,this.#t.length)===i)for(;(o[o.length-1]?.start??0)>i;)o.pop();let l=K(r,0,r.length),d=Cr(r,l,r.length);l<d?this.#O({file:this.#s.path,text:r,at:n,from:a},l,d,{last:i,blanks:o}):this.#a.push({kind:"b\
roken",span:this.#u(e,t),message:"a continuation that nothing follows is an empty instruction"})}#$(e,t){let s=[];for(let r of this.#o)r.start>e?this.#i.push({comment:r,next:t,isInside:!0}):s.push(r);
this.#o=s}#A(e,t){let s=t-1,r=this.#t;for(;s>=e&&(r[s]===" "||r[s]==="	");)s-=1;return s<e||r[s]!==this.#l||s>e&&r[s-1]===this.#l?-1:s}#O(e,t,s,{last:r,blanks:n}){let a=Fr(e,t,s,this.#l,this.#a),{trigger:o}=a,
i=o??a,l=!i.json&&(i.keyword==="RUN"||i.keyword==="COPY"||i.keyword==="ADD")&&e.text.includes("<<")?this.#R(e,a.keywordSpan):Hr,d=l.length?this.#E():r,c=this.#u(a.keywordSpan.start,d);a.span=c,a.blanks=
n,a.heredocs=l,o&&(o.span=this.#u(o.keywordSpan.start,d),o.heredocs=l),this.#r.push(a),this.#d&&(this.#w(c),i.keyword==="RUN"&&this.#v(c,l))}#D(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#p,this.#p=e.exec(this.#t)?.index??this.#t.length}#E(){let e=this.#p;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#R(e,t){let s=[];for(let r of Df(e.text)){let n=this.#p,a=-1;for(;this.#p<this.#t.length&&a<0&&this.#m<20;){this.#b();let o=this.#h,i=this.#g,l=o;for(;l-o<this.#e&&
this.#t[l]===" ";)l+=1;for(;r.chomp&&this.#t[l]==="	";)l+=1;i-l===r.name.length&&this.#t.startsWith(r.name,l)&&(a=o)}if(a<0)return this.#a.push({kind:"broken",span:t,message:`the here-document ${JSON.
stringify(r.name.slice(0,60))} is never closed`}),this.#p=n,this.#D(),this.#m+=1,s;s.push({...r,span:this.#u(n,a)})}return s}},Kr=5e5,Bf=8*1024*1024,Hf=`it has more than ${At(Kr)} words and signs, or \
8 MB, besides comments; split it, or exclude it`;function Kf(e){if(e.length<=Kr)return!1;let t=0,s=0;for(let r=0;r<e.length;){let n=e.indexOf(`
`,r),a=n<0?e.length:n;for(;r<a&&yi(e.charCodeAt(r));)r+=1;if(e[r]!=="#"&&(s+=a-r,t+=Gf(e,r,a),t>Kr||s>Bf))return!0;r=a+1}return!1}function Gf(e,t,s){let r=0,n=!1;for(let a=t;a<s;a+=1){let o=e.charCodeAt(
a),i=Yf(o);(i?!n:!yi(o))&&(r+=1),n=i}return r}var yi=e=>e<=32,Yf=e=>e===43||e>=45&&e<=58||e===61||e>=65&&e<=90||e===95||e>=97&&e<=122||e>127,Vf=e=>e.instructions.some(Zf)?new Jf(e).run():e,Zf=({keyword:e,
args:t,flags:s})=>!j.has(e)||t.length===0&&s.length===0,Jf=class{#e;#s;#t;#a=new Map;#r=[];#o;#i=[];#d=[];#c=0;constructor({instructions:e,faults:t,source:s,escape:r}){this.#o=t,this.#e=e,this.#s=s.text,
this.#t=r;for(let[n,{logical:a}]of e.entries())this.#a.set(a.text.trim(),n)}run(){for(;this.#c<this.#e.length;){let t=this.#e[this.#c],s=this.#r[this.#r.length-1];s&&(this.#l(s)||this.#n(s,t))||(this.#r.
push(t),this.#c+=1)}let e=({span:t})=>t.start<(this.#d[C(this.#d,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#r,faults:[...this.#o.filter(t=>!e(t)),...this.#i]}}#l(e){let t=Qf(e);if(!t||
(this.#a.get(t.name)??-1)<this.#c)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#c]?.logical.text.trim()!==r;)this.#c+=1;this.#c+=1;let a=`${s} takes no here-document, so the builder reads\
 the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#i.push({kind:"broken",span:n,message:a}),!0}#n(e,t){if(this.#u(t,e)||this.#b(t)||!this.#y(e,t))return!1;let s=this.#c,
r=Xf(e),n=r?this.#s.indexOf(r.char,t.span.start):-1,a=s,o=!1;for(let l=e;a<this.#e.length;a+=1){let d=this.#e[a];if(this.#u(d,e)||!(d.span.start<=n||this.#h(d,l,e)))break;o||=!j.has(d.keyword),l=d}if(!o)
return!1;if(this.#c=a,!j.has(e.keyword)&&!this.#b(e))return!0;let i=this.#e.slice(s,this.#c);return this.#d.push({...e.span,end:this.#e[a]?.span.start??this.#s.length}),this.#i.push(r?this.#g(r.span):
this.#f(e,i)),this.#r[this.#r.length-1]=this.#p(e,i),!0}#p(e,t){let s=new Fe(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{logical:i,span:l}of t)s.add(" ",l.start-1),s.addPart(i,
0,i.text.length);let r=s.build(),n=K(r.text,0,r.text.length),a=Cr(r.text,n,r.text.length),o=t[t.length-1]?.span.end??e.span.end;return{...Fr(r,n,a,this.#t,[]),span:{...e.span,end:o},blanks:e.blanks}}#h(e,t,s){
return(this.#k(e)>this.#k(s)||!j.has(e.keyword))&&!this.#b(e)&&this.#y(t,e)}#g(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#t}\
, or close the quote`;return{kind:"broken",span:e,message:t}}#f({span:e},t){let s=this.#s.slice(this.#s.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,a=e.end-(s.length-r.length),o=JSON.stringify(t[0]?.keyword.slice(0,40)),i=[a,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#t}`}));return{kind:"broken",span:{...e,start:a-n.length,end:a},message:`this line does not end in ${this.#t}, so the builder takes ${o} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:i}}}#m({keywordSpan:{start:e,end:t}}){return this.#s.slice(e,t)}#u(e,t){let s=r=>/^[A-Z]/.test(this.#m(r));return j.has(e.keyword)&&(s(e)||!s(t))}#b(e){
return!j.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#m(e))&&ae(e.keyword,j)!==void 0}#y(e,t){let s=this.#s.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#k(t)>this.#k(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#k({span:{start:e}}){return e-(this.#s.lastIndexOf(`
`,e-1)+1)}};function Xf({json:e,logical:t}){let s=new Wr;return s.read(t.text),s.open&&!e?{char:s.open,span:W(t,s.at,s.at+1)}:void 0}function Qf(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!j.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[a="",o="",,i=""]=n??[];if(!n)return;let l=n.index+a.length;return{keyword:t,name:i,span:W(r,l-o.length,
l)}}function vi(e,t,s){if(Kf(e.text))return as(e,Hf);let r=ki(e,s?.indent);if(ab(e,r))return as(e,kr);if(!s&&tb(e,r))return as(e,"it has no FROM, so it is a part of a Dockerfile, and only the whole ca\
n be judged");let{instructions:n,faults:a}=Vf(r),{stages:o,globals:i,faults:l,hasProperty:d}=ni({source:e,instructions:n,escape:r.escape},new Map,t);if(d)return as(e,kr);let c=[...a],p=rb(r);for(let g of n){
let m=p&&!Hm(g)?[]:Xo(g);if(m.length)for(let f of m)c.push(f)}for(let g of l)c.push(g);for(let g of o)for(let m of eb(g))c.push(m);let u=o[o.length-1],h={dialect:"dockerfile",source:e,instructions:n,faults:c,
suppressions:r.suppressions,escape:r.escape,stages:o,globals:i,final:u,needed:u?Io([u]):new Set};return r.syntax&&(h.syntax=r.syntax),s&&(h.inline=s.at),t&&(h.shell=t),h}var as=(e,t)=>({dialect:"docke\
rfile",source:e,skipped:t,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set});function eb({scripts:e}){let t=[];for(let{script:s,instruction:r}of e)
s.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(r.logical.text)&&t.push({kind:"unread",span:s.fault.span,message:`this script could not be read, so nothing in it was judged\
: ${s.fault.message}`});return t}var tb=({path:e},{instructions:t})=>t.length>0&&!t.some(({keyword:s})=>s==="FROM")&&sb.test(e.slice(e.lastIndexOf("/")+1)),sb=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,
rb=({syntax:e})=>e!==void 0&&!nb.test(e.value),nb=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;function ab({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:n})=>n==="FROM");return s.some(
(n,a)=>ob(n,a<r))||r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||Fg(e))?!0:zg(t)&&(Gt(e)||Zg(e))}function ob({keyword:e,logical:{text:t}},s){switch(e){case"FROM":return qg(t.replace(/\s#(?!\{).*$/s,
""));case"EXPOSE":return Gt(t);case"ARG":return s&&Gt(t);default:return!j.has(e)&&Hg(t.trimStart())}}function os(e,...t){let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";
for(let n=0;n<e.length;n+=1)r+=s.find(a=>a[n]!==e[n])?.[n]??e[n];return r}var Gr=e=>e.replace(/\S/g,"*"),wi={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,
EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,
EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,
EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,
EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,
EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,
ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,
ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},
ib=({kind:e})=>e==="allow"||e==="log";function lb(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):ot(wi,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"\
SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_TH\
READ":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:
return}}var db=(e,t)=>e.kind===t.kind&&e.value===t.value;function cb({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and\
 logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var is=e=>"\
set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:"unset"in e?e.unset:"portBindings",Ve=e=>"host"in e,pb=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,xi=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
_i=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,Si=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
ub=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,hb=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
gb=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function mb(e,t){return t===void 0||pb.test(e)||xi.test(e)||_i.test(e)||t.includes("\0")||Si.test(t)||!ub.test(t)?!1:hb.test(t)||/apparmor/i.test(e)&&gb.test(t)}var fb=/\.(?:conf|cfg|ini)$/i,bb=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function kb(e,t,s){return xi.test(e)&&!fb.test(e)||_i.test(e)?!1:t===void 0?!0:t.includes("\0")||Si.test(t)||!t.includes(s)?!1:[...t.matchAll(bb)].some(r=>r.slice(1).includes(s))}var yb={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:mb,defines:kb,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},vb=20,Ze=e=>({left:Math.min(1048576,65536+16*e)});function Je(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new Ab(
e,t,s),n=r.expand(0,e.length,0),{uses:a,filled:o,fault:i,missing:l,isLarge:d}=r;return{text:n,filled:o,uses:a,...i?{fault:i}:{},...l===void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var wb=new Map;function ls(e,t){
if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:a,end:o}of Je(e,wb).uses.toSorted((i,l)=>i.start-l.start))a>=r&&!(t&&e[a+1]!=="{"&&yo(e,a,n))&&(s+=e.slice(r,a)+b,r=o);return(s+e.slice(r)).
replaceAll("$$","$")}var xb=/^(?::\?|:-|:\+|\?|-|\+)/;function _b(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+
1+c.length,operator:"",operand:null}:void 0}let n=Sb(e,t+2,s),a=r(t+2),o=t+2+a.length,i=xb.exec(e.slice(o,o+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!a||!i&&o!==n)return{fault:n+1};let l=o+
i.length,d=i?{text:e.slice(l,n),start:l,end:n}:null;return{name:a,start:t,end:n+1,operator:i,operand:d}}function Sb(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]===
"}"&&--r===0)return n;return-1}var Ab=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#s;#t;#a;constructor(e,t,{blank:s=!1,room:r=Ze(e.length)}){this.#e=e,this.#s=t,this.#t=s?"":b,this.#a=r}expand(e,t,s){
let r=this.#e,n="",a=e;for(;a<t;){let o=r.indexOf("$",a);if(o<0||o>=t)return n+r.slice(a,t);n+=r.slice(a,o);let i=n.length,l=r[o+1]==="$"?void 0:_b(r,o,t);if(l===void 0)n+="$",a=o+(r[o+1]==="$"?2:1);else{
if("fault"in l||s>vb)return this.fault??={start:o,end:"fault"in l?l.fault:l.end},n+b;n+=this.#r(l,s),a=l.end}s===0&&this.filled.push({start:o,end:a,from:i,to:n.length})}return n}#r(e,t){let s=this.#s.
get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),n=o=>{this.uses.push({...e,from:o,...s?{set:s.span}:{}})},a=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.
operator.at(-1)){case"+":return n(r?"operand":"unknown"),r?a():this.#t;case"-":return n(r?"env":"operand"),r?this.#i(s.value):a();case"?":n(r?"env":"required"),r||this.#o(e.name,a());break;default:n(s?
"env":"unset")}return s?this.#i(s.value):this.#t}#o(e,t){this.missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#i(e){return e.length>this.#a.left?(this.isLarge=!0,b):(this.#a.left-=
e.length,e)}},Ai="with their variables filled in, values of this file come to more than is read: those that are too long are unknown";function Ei(e,t){let s=$i[t].get(e);if(s)return s;let r=t==="raw"?
Nb(e):Eb(e);return $i[t].set(e,r),r}var $i={dotenv:new WeakMap,raw:new WeakMap},Oi=new Map;function Yr(e,{outer:t=Oi,before:s=Oi,format:r="dotenv"}={}){let n=new Map,a={get:i=>t.get(i)??n.get(i)??s.get(
i)},o=Ze(e.text.length);for(let i of Ei(e,r)){let{name:l,span:d}=i,c=Di(i,a,o)??{text:t.get(l)?.value,literal:b},{text:p,literal:u}=c,h="isLarge"in c&&c.isLarge?{isLarge:!0}:{};p!==void 0&&n.set(l,{value:p,
literal:u,span:d,...h})}return n}function Di({text:e,literal:t,fills:s},r,n){if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:a,uses:o,isLarge:i}=Je(e,r,{room:n});return{text:a,uses:o,
...i?{isLarge:i}:{},literal:o.some(({from:l})=>l==="unset")?ls(e,!0):t}}var Vr="[ \\t\\v\\f\\r\\x85\\xa0]",Ri=new RegExp(`(?:export${Vr}+)?([\\p{L}\\p{N}_.[\\]-]+)${Vr}*(?:([=:])${Vr}*|(?=\\n))`,"duy"),
Ni={text:void 0,literal:b,fills:!1};function Eb({text:e,path:t}){let s=[],r=a=>e.indexOf(`
`,a)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){Ri.lastIndex=n;let a=Ri.exec(e),[o,i]=a?.indices?.[1]??[n,n];if(!a)n=/\s/.test(e[n])?n+1:r(n);else{let l=a[2]===void 0?void 0:$b(e,n+a[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?ls(l.text,!1):l.text}:Ni,c={file:t,start:o,end:l?.end??i},p=l?{...c,start:n+a[0].length}:c;s.push({name:a[1],...d,span:c,valueSpan:p}),n=l?.next??
r(i)}}return s}function $b(e,t,s){let r=e[t],n=r==='"'||r==="'"?Ob(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?Rb(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let a=s(t),
o=e.slice(t,a-1),i=o.indexOf(" #"),l=(i<0?o:o.slice(0,i)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:a}}function Ob(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var Db={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},Rb=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?Db[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function Nb({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let a=n.trimStart(),o=r+n.length-(n.endsWith("\r")?1:0),i=r+n.length-a.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(a)?.[0];if(l===void 0)continue;let d=i+l.length>=o,c=e.slice(i+l.
length+1,o),p={file:t,start:i,end:o};s.push({name:l,...d?Ni:{text:c,literal:c,fills:!1},span:p,valueSpan:d?p:{...p,start:i+l.length+1}})}return s}var Zr=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\
\`${t.length>80?`${t.slice(0,77)}...`:t}\``},Mb=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",Tb=[{program:"CapRover",keys:[["captainVersion","services"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"\
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
ommit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],Ib=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language scr\
ipt before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),Pb=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,Mi=e=>new Set(
[...e.matchAll(Pb)].map(([,,t=""])=>t)),yt;function Cb(e){if(!yt){yt=new Map;for(let{keys:t}of Tb)for(let s of t){let[r=""]=s,n=yt.get(r);n?n.push(s):yt.set(r,[s])}}return yt.get(e)??[]}var jb=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,
Lb=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,Wb=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function Ti(e){if(/^#cloud-config\b/.
test(e))return!0;let t=Mi(e);for(let s of t)if(Cb(s).some(r=>r.every(n=>t.has(n))))return!0;return Wb.test(e)?!0:!t.has("services")&&(jb.test(e)||t.size===0&&Lb.test(e))}var Ub=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function zb(e){let t=Mi(e);if(!t.has("services")||[...t].some(r=>Ib.has(r))||Ti(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(
e);return s!==null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Ub.test(e)}var Fb=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,
qb=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,Bb=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,Hb=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,Kb=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;
function Ii(e){if(!/^[-+.\d]/.test(e))return;let t=e.replaceAll("_",""),[,s,r=""]=Bb.exec(t)??[];if(s===void 0)return Hb.test(t)?Number(t):void 0;let n=Number(/^0\d/.test(r)?`0o${r.slice(1)}`:r);return s===
"-"?-n:n}function Pi(e){let[,t,s,r,...n]=Kb.exec(e)??[];if(t===void 0)return!1;let[a=0,o=0,i=0]=n.filter(d=>d!==void 0).map(Number),l=new Date(Date.UTC(2e3+Number(t)%400,Number(s),0)).getUTCDate();return Number(
s)>=1&&Number(s)<=12&&Number(r)>=1&&Number(r)<=l&&a<24&&o<60&&i<60}var Ci=e=>!Fb.test(e)&&!qb.test(e)&&Ii(e)===void 0&&!Pi(e),Gb=72;function Jr(e,t){if(typeof e!="object")return` ${_e(e,!1)}`;let s={...t,
column:t.column+t.step},r=`${t.lineEnd}${" ".repeat(s.column)}`;if(Xr(e)){let a=vt(e);return a.length<=Gb&&e.every(o=>typeof o!="object")?` ${a}`:e.map(o=>`${r}-${ji(o,s)}`).join("")}let n=Object.entries(
e);return n.length===0?" {}":n.map(([a,o])=>`${r}${_e(a,!1)}:${Jr(o,s)}`).join("")}function ji(e,t){if(typeof e!="object"||Xr(e))return` ${vt(e)}`;let s={...t,column:t.column+2};return` ${Object.entries(
e).map(([r,n])=>`${_e(r,!1)}:${Jr(n,s)}`).join(`${t.lineEnd}${" ".repeat(s.column)}`)}`}function vt(e){return typeof e!="object"?_e(e,!0):Xr(e)?`[${e.map(vt).join(", ")}]`:`{${Object.entries(e).map(([
t,s])=>`${_e(t,!0)}: ${vt(s)}`).join(", ")}}`}var Xr=e=>Array.isArray(e);function _e(e,t){return typeof e!="string"?String(e):Yb(e)&&!(t&&/[,[\]{}]/.test(e))?e:JSON.stringify(e)}function Yb(e){return!/^[\w/.$(+~-][\x20-\x7e]*$/.
test(e)||/["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(e)?!1:Ci(e)&&!/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(e)}function Li(e,t){let s=/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e;if(/^\{|\s/.test(
s))return;let r=Vb(s),n=r.at(-1)??"",a=r.at(-2)??"";return[r.slice(0,-2).join(":").includes(":")&&t==="127.0.0.1"?"[::1]":t,a,n].join(":")}function Vb(e){let t=[""],s=0;for(let r of e)r==="{"||r==="["?
s+=1:(r==="}"||r==="]")&&(s-=1),r===":"&&s===0?t.push(""):t[t.length-1]+=r;return t}var Zb={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"\
cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",
mounts:"volumes",portBindings:"ports"},Wi=e=>Zb[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);function Jb(e,t,s){if("publish"in e)return Xb(e,s);let r=Wi(is(e)),n=t!==void 0&&Qb(t,is(e));if("unset"in
e)return zi(Qr(t,e.unset))?`add \`${r}: false\``:`remove \`${r}\``;if("remove"in e)return`remove ${e.items.map(o=>`\`${String(o)}\``).join(" and ")} from \`${r}\``;if("set"in e){let o=_e(en(e.to,e.set),
!1);return n?`change \`${r}\` to \`${o}\``:`add \`${r}: ${o}\``}let a=e.items.map(o=>_e(en(o,e.add),!0));return n?`add ${a.map(o=>`\`${o}\``).join(" and ")} to \`${r}\``:`add \`${r}: [${a.join(", ")}]\
\``}function Xb({publish:{file:e,start:t,end:s},at:r},n){let a=n.flatMap(z).find(({source:i})=>i.path===e)?.source.text.slice(t,s),o=a&&Li(a,r);return o?`change it to \`${o}\``:a&&/\bhost_ip\b/.test(a)?
`change its \`host_ip\` to \`${r}\``:`add \`host_ip: ${r}\` to it`}function Qr(e,t){let s=e?[...Ve(e)?[e.host]:[],e.image]:[];for(let r of s){let n=ot(r,t);if(n)return n}}function Qb(e,t){let s=Qr(e,t);
return s!==void 0&&Yt(s)&&!s.via?.some(({how:r})=>r==="built-from")}var ek=new Set(["alias","merge","extends","built-from","inherits","read-from"]),Ui=({via:e})=>e?.some(({how:t})=>ek.has(t))??!1,zi=e=>e?.
state==="written"&&e.value===!0&&Ui(e),tk=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function en(e,t){if(typeof e=="number")return tk.has(t)?sk(e):e;if(typeof e=="boolean")return e;
let{target:s,options:r}=e;return s===void 0?String(e):[s,...r?.length?[r.join(",")]:[]].join(":")}function sk(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return t===0?e:`${e/1024**t}${["","\
k","m","g"][t]}`}var rk=/(?:^|[.-])compose[._-]/i;function nk(e,t){let s=e.slice(e.lastIndexOf("/")+1),r=rk.test(s)&&/\.ya?ml$/i.test(s);return t===void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?
!1:r?!Ti(t):zb(t)}function ak(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Yr(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}
var ok={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:ak},view:"\
compose",claims:nk,label:({path:[,e=""]})=>`service ${Zr(e)}`,spell:Jb,load:async()=>(await Promise.resolve().then(()=>require("../frontends/compose/reader.js"))).reader},ik={work:"dev|devel|developme\
nt|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},Xe=(...e)=>`(?:${e.map(t=>ik[t]).join("|")})`,lk=new RegExp(`^${Xe("work","b\
ranch","place")}(?:[-_.]|$)`),dk=new RegExp(`^${Xe("work","branch","test","check","lint")}(?:[-_.]|$)`),ck=new RegExp(`(?:^|[-_.])${Xe("work","branch","test","check","lint")}(?:[-_.]|$)`),pk=new RegExp(
`(?:^|[-_.])${Xe("work","branch","place","test")}(?:[-_.]|$)`,"i"),uk=new RegExp(`(?:^|[._-])${Xe("work")}(?:[._-]|$)`,"i"),hk=new RegExp(`(?:^|[._/-])${Xe("work","place","test","check","sample")}(?:[\
._/-]|$)`,"i"),gk=e=>lk.test(e),mk=e=>dk.test(e),fk=e=>ck.test(e),bk=e=>pk.test(e),kk=e=>uk.test(e.slice(e.lastIndexOf("/")+1)),yk=e=>hk.test(e),vk=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(0,-4).
split(/[^\w-]/).pop()??""),G=`
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
`,wk=`
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
`,Qe;function xk(){if(Qe)return Qe;Qe=new Map;for(let e=1;e<G.length;e=G.indexOf(`
`,e)+1){if(G[e]==="#")continue;let t=G.slice(e,G.indexOf("|",e));Qe.has(t)||Qe.set(t,e)}return Qe}function _k(e){let t=[];for(let s=xk().get(e)??G.length;s<G.length;){let r=G.indexOf(`
`,s);if(G.startsWith(`${e}|`,s))t.push(G.slice(s,r));else if(G[s]!=="#")break;s=r+1}return t}function Fi(e){let t=ss(e);if(!(t===null||e.tag===null))return Ak(`${t}:${e.tag??"latest"}`)}var qi;function Sk(){
return qi??=wk.split(`
`).flatMap(e=>{let t=e.slice(0,Math.max(0,e.indexOf("|")));return t&&!e.startsWith("#")?[[t.slice(0,t.indexOf("*")),t,e]]:[]}),qi}var Ak=L(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(
t+1)],n=_k(s),a=n.length?n:Sk().flatMap(([o,i,l])=>s.startsWith(o)&&Q(s,i)?[l]:[]);for(let o of a){let[,i="",...l]=o.split("|");if(i.split(" ").some(d=>Q(r,d)))return Ek(l)}});function Ek([e,t,s,r,n,a,
o,i]){let l=g=>g?g.split(","):[],d=g=>g?JSON.parse(g):void 0,[c,p]=i?i.split(" "):[],u=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r===
"script"}:{},...h===void 0?{}:{cmd:h},has:l(a),lacks:l(o),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function tn(e,t){return e===void 0?A("image","",t):X(e&&{form:"exec",words:e.map(s=>X(s,t))},t)}var $k=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
Bi=e=>$k.test(e),Ok=8;function sn(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<Ok;n-=1){let a=t[n];if("text"in a){if(a.at===e)return a;continue}let o=rn(e,a),i=o===void 0?void 0:"within"in a?sn(o,a.within,
s,r+1):s(o);if(i)return i}}function rn(e,{at:t,path:s}){let r=Pn(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),a=s.slice(n+1);return a.includes("*")?r&&!r.includes("/")&&Q(r,a)?`${s.slice(0,n+1)}${r}`:
void 0:r?`${rt(s)}${s?"/":""}${r}`:s}function Hi(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=Ct(e,t),r=Cs(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.
length-1];if(!(!n||/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&Cs(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}
function Ki(e){let t=Gi.get(e);if(t!==void 0)return t??void 0;let s=Dk(e);return Gi.set(e,s??null),s}var Gi=new M;function Dk(e){let t=Rk(e);if(!t)return;let{manager:s,from:r}=t,n=ke[s],a=Ct(e,s,r);if(s===
"pacman")return Ik(e,a);let o=n.passes?a.operands.filter(p=>!a.behind.includes(p)):a.operands,{action:i,length:l}=Mk(s,o),d=o.slice(l),c=o.slice(0,l).map(({text:p})=>p).join(" ");return{manager:s,facts:n,
action:i,verb:l?o[0]:void 0,does:c,packages:i==="run"?d.slice(0,1):d,args:a,global:Tk(n,c,a)}}function ds(e,t){let s=Pt(Be(e[t]?.text??""));return s&&{manager:s,from:t+1}}function Rk({name:e,words:t}){
if(e.startsWith("py")&&/^(?:python|pypy)[\d.]*$/.test(e)){let r=t.findIndex(n=>n.text==="-m");return r>0?ds(t,r+1):void 0}if(e==="uv"&&t[1]?.text==="pip")return ds(t,1);if(e==="php")return t[1]?.text.
includes("composer")?ds(t,1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.test(t[1]?.text??""))return ds(t,1);let s=Pt(e);return s&&{manager:s,from:1}}var Yi=new Map;function Nk(e){let t=Yi.
get(e)??new Map(Object.entries(ke[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+"," "),s])));return Yi.set(e,t),t}function Mk(e,t){let s=Nk(e),r=s.get("*");if(r)return{action:t.length?
r:"other",length:0};for(let n=Math.min(3,t.length);n>0;n-=1){let a=t.slice(0,n).map(({text:i})=>i).join(" "),o=s.get(a);if(o)return{action:o,length:n}}return t.length?{action:"other",length:1}:{action:s.
get(".")??"other",length:0}}function Tk({everybody:e},t,{options:s}){return e===!0||e&&na(e,t.split(" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="gl\
obal")}function Ik(e,t){let s=(...a)=>t.options.some(({name:o})=>a.includes(o)),r=s("-S","--sync"),n=s("-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"instal\
l":s("-u","--sysupgrade")?"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",facts:ke.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}
var Vi=e=>ke[e].system===!0,Pk=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Ck(e){let t=[],s=[],r=[],n=!1,a=!1;for(let l of e){for(let{instruction:d,script:c}of l.scripts)if(d.keyword==="RUN"){a||=c.fault!==void 0||c.commands.length===0&&d.args.length>0;for(let p of c.
commands){let u=Ki(p);if(a||=!(u?Vi(u.manager)||/^(?:install|fetch|remove|clean)$/.test(u.action):Pk.test(p.name))||p.redirects.length>0,a||=u!==void 0&&(u.packages.some(({text:g})=>g.includes(b))||p.
wrappers.some(({name:g})=>g==="xargs")),u?.action==="install")for(let{text:g}of u.packages)t.push(Nn(g,/[=<>~@:]/));let h=Hi(p);h&&r.push({name:h.name,...h.uid?{uid:h.uid}:{}})}}a||=l.scripts.length===
0&&l.instructions.some(({keyword:d})=>d==="RUN");for(let d of l.copies){let c=Zi(d);for(let p of c??[])s.push(p);n||=c===void 0}}let o=Ar(e);for(let l of o){let d=sn("/etc/passwd",[l],()=>{});if(d)for(let c of Lk(
d.text))r.push(c)}let i=Ot(()=>jk(e));return{packages:t,get mentions(){return i()},builds:a,copied:n?null:s,placed:o,bound:Mo(e),accounts:r}}function jk(e){let t=new Set;for(let{scripts:s}of e)for(let{
instruction:r,script:n}of s)if(r.keyword==="RUN")for(let{words:a}of n.commands)for(let{text:o}of a)for(let i of o.split(/[\s/=:@,;'"]+/))t.add(i);return t}var Lk=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]}),Zi=I(({sources:e,destination:t,workdir:s,instruction:r})=>{if(t.state==="unknown")return;let n=Re(t.value,s?.state===
"unknown"?void 0:s?.value);if(n===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:a}]:e.map(o=>{let i=o.state==="unknown"?void 0:rt(o.value).split("/").pop(),l=i!==
void 0&&i!==""&&!/^\.{1,2}$|[*?[]/.test(i),d=r.keyword==="ADD"&&Bi(i??"");if(!l||d||o.state==="unknown"||o.value.endsWith("/"))return{path:n,folder:!0};let c=`${n==="/"?"":n}/${i}`;return a?i.includes(
".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!i.includes(".")}})});function Wk(e,t,s){let r=Ji(e,t),n=new Map;for(let a of e.stages)n.set(a,Qi(e,a,r.includes(a),{lowered:n,images:s}));
return[...n.values()]}function Ji({stages:e,final:t},s){let r=s.flatMap(a=>a?Xi(e,a)??[]:[]),n=t&&(r.length===0||s.includes("")||!mk(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Xi=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function Uk(e,t,s,r){let{stages:n}=s.size?ni(e,s,e.shell):e,a=t?Xi(n,t):n[n.length-1];if(!a)return;let o=new Map;for(let i of Ke(
a).reverse())o.set(i,Qi(e,i,i===a,{lowered:o,images:r}));return o.get(a)}var cs=({name:e,index:t})=>e??String(t);function Qi(e,t,s,{lowered:r,images:n}){let a="stage"in t.origin?r.get(t.origin.stage):
void 0,o=t.base.span,i=a?a.base:Fk(t.origin,n),l=a?a.contents:qk(t.origin),d=[{how:"inherits",span:o}],c=f=>({...f,via:[...d,...f.via??[]].slice(0,8)}),p=(f,k,v)=>f??(a?c(k(a.image)):v),u=s?Ke(t):[t],
h=f=>x(zk(u,f),o),g={ref:a?a.image.ref:Bk(t),user:Kk(t,p(i===void 0?t.user:t.plainUser,f=>f.user,Hk(i,t))),env:h(f=>el(f,"ENV")),labels:h(f=>el(f,"LABEL")),exposedPorts:h(f=>f.ports.map(({setting:k})=>k)),
volumes:h(f=>f.volumes),entrypoint:p(tl(t.entrypoint,t.scripts),f=>f.entrypoint,tn(l===null?null:l?.entrypoint,o)),cmd:p(tl(t.cmd,t.scripts)??(t.entrypoint?X(null,o):void 0),f=>f.cmd,tn(l===null?null:
l?.cmd,o)),healthcheck:p(Yk(t.healthcheck,t.scripts),f=>f.healthcheck,Gk(i,o)),workingDir:p(t.workdir,f=>f.workingDir,i===null?X("/",o):A("image","",o)),stopSignal:p(t.stopSignal,f=>f.stopSignal,A("im\
age","",o))},m={path:["stages",cs(t)],dialect:"dockerfile",span:o,ships:s,image:g,references:Vk(e,t),windows:t.windows};return i!==void 0&&(m.base=i),l!==void 0&&(m.contents=l),s&&(m.added=Ck(u)),m}function zk(e,t){
return e.length===1?t(e[0]):e.toReversed().flatMap(t)}var nn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Fk(e,t){if("image"in e)return nn(e)?null:Dr(Me(Se(e.image)),t)}
function qk(e){if("image"in e)return nn(e)?null:Fi(Me(Se(e.image)))}var Se=e=>e.state==="unknown"?e.text:e.value;function Bk(e){if(!("image"in e.origin)||nn(e.origin))return null;let{image:t}=e.origin;
return x(Me(Se(t),e.base.value),e.base.span,t.via)}function Hk(e,t){let s=t.base.span;return e===null?X("root",s):e?X(e.user,s):A("image","",s)}var Kk=({base:e},t)=>t.state==="default"?X(t.value,e.span,
t.via):t,Gk=(e,t)=>e===void 0||e?.healthcheck?A("image","",t):X(null,t);function el(e,t){let s=[];for(let r of e.assignments)r.keyword===t&&s.push(x({name:r.name,value:r.value,literal:r.literal},r.span));
return s}function tl(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,a=s.map(o=>x(o.value,o.span));return x(a.length?{form:r?"exec":"shell",words:a,...sl(e,t)}:null,n)}var sl=(e,t)=>{let s=t.find(r=>r.
instruction===e)?.script;return s?{script:s}:{}};function Yk(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return x({test:null},e.span);let s=e.args.slice(1).map(r=>x(r.value,r.span));return x(
{test:{form:e.json?"exec":"shell",words:s,...sl(e,t)}},e.span)}function Vk(e,t){let s=[],r=(a,o,i)=>{o.state==="unknown"&&o.reason==="malformed"||Se(o)!=="scratch"&&s.push({role:a,ref:x(Me(Se(o),i),o.
span,o.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",x(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:a}of t.copies)a&&"image"in a&&r("\
copy-from",rl(a.image,a.span),Se(a.image));for(let a of t.mounts)"image"in a&&r("mount-from",rl(a.image,a.span),Se(a.image));return s}var rl=(e,t)=>({...e,span:t}),Zk=e=>t=>{let s=nl(e,t);return s&&cs(
s)};function nl({stages:e,instructions:t},s){let r=n=>t[C(t,n,({span:a})=>a.start)]?.span.start??n;return e[C(e,s,({base:n})=>r(n.span.start))]}function Jk(e,t){let{stages:s,instructions:r}=e,n=i=>r[C(
r,i,({span:l})=>l.start)],a=new Map,o=i=>{let l=a.get(i)??Xk(t,i.span);return a.set(i,l),l};return i=>{let l=nl(e,i),d=n(i),c=d?.keyword.toUpperCase()??"",p=l&&(l===s.at(-1)?"final":cs(l)),u=[...p?["s\
tage",p]:[],c].filter(Boolean).join(" ");return!d||!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?u:Qk(u,o(d),i-d.span.start)}}var Xk=(e,t)=>Ot(()=>t0(e,t)),Qk=(e,t,s)=>()=>{let r=e0(t(),s);return r?
`${e} ${r}`:e};function e0({text:e,cuts:t},s){let r=C(t,s,n=>n);return s0(e.slice(t[r],t[r+1]).slice(0,2e3),r===0)}function t0(e,{start:t,end:s}){let r=e.slice(t,s),n=J(r),a=n.length===r.length?n:r.replace(
/\S/g,"*"),o=[0];for(let{0:i,1:l,index:d}of a.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&o.push(d+i.length);return{text:a,cuts:[...o,a.length]}}var s0=(e,t)=>J(e.replace(/^[ \t]*#.*$/gm,
"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),r0=new Set(["RUN","COPY","ADD","WORKDIR","VOLUME"]);function al(e,t){
let s=t.find(({source:d,stages:c})=>d.path===e.span.file&&c.some(p=>ol(p,e))),r=s?.stages.find(d=>ol(d,e));if(!s||!r||s.inline!==void 0)return;let{instructions:n,from:a}=r,o=n.findLastIndex(({keyword:d})=>r0.
has(d)),i=n.findLastIndex(({keyword:d})=>d==="USER"),l=i>o;return{document:s,instruction:n[l?i:o]??a,replaces:l}}var ol=({base:e},{span:t})=>e.span.start===t.start&&e.span.end===t.end;function n0(e,t,s){
if(!("set"in s)||s.set!=="user"||!/^[\w.:-]+$/.test(s.to))return;let r=al(t,[e]);if(!r)return;let{instruction:n,replaces:a}=r,{source:o}=e,[i,l]=[n.args[0],n.args.at(-1)];if(a&&i&&l)return[{span:{...i.
span,end:l.span.end},text:s.to}];let{end:d}=n.span,c=o.text.includes(`\r
`)?`\r
`:`
`;return a?void 0:[{span:{file:o.path,start:d,end:d},text:`${c}USER ${s.to}`}]}var il=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.\
yml"],a0=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renova\
terc",".renovaterc.json"],o0=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function wt(e,t){let s=e.map(r=>({folder:r,names:t?.(r)}));return r=>{let n=!i0.test(r),a=[];for(let{folder:o,
names:i}of s)(!n||i?.has(r)!==!1)&&a.push({path:oe(o,r),role:"text",isGuess:!0});return a}}var i0=/[\\/]|^\.{0,2}$/,an=200,l0=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,
d0=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function c0({source:e,stages:t},s){if(!l0.test(e.text))return[];let r=/\b(?:useradd|adduser)\b/.test(e.text),n=new Set,a=new Set,o=new Set;for(let d of t)
p0(d,o);for(let d of t)for(let c of Ar([d]))if(!(!("path"in c)||"within"in c)){for(let p of o){let u=p.startsWith(c.at)?rn(p,c):void 0;u!==void 0&&n.add(u)}r?a.add(c.path):d0.test(c.path)&&n.add(c.path)}
if(r)for(let d of Mo(t))a.add(d);let i=$s(e.path),l=wt(i,void 0);return[...[...n].filter(d=>d&&!d.includes("*")).slice(0,an).flatMap(wt(i,s)),...[...a].slice(0,an).flatMap(d=>(d?l(In(d)):l("").slice(0,
1)).map(c=>({...c,mayBeFolder:!0})))]}function p0({entrypoint:e,cmd:t,workdir:s},r){let n=(s?.state==="unknown"?void 0:s?.value)??"/";for(let a of[e,t])for(let{value:o}of a?.args??[])for(let i of a?.json?
[o]:o.split(/[\s;&|()"']+/,an))if(!i.startsWith("-"))for(let l of $r(i,n))r.add(l)}var u0=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,h0=({stages:e})=>e.some(({name:t},s)=>t!==void 0&&s<e.length-1),g0=new RegExp(
`\\b(?:${Ap.join("|")})\\b`,"i"),m0=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,f0=/\.(?:txt|in|pip)\b/,b0=[[/\bpoetry\b/,"poetry.lock"],[/\buv\b/,"uv.loc\
k"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],k0=200,y0=({instructions:e})=>e.some(({keyword:t,args:s})=>t==="USER"&&s[0]?.value.includes("$")===!0);function v0(e,{above:t,namesIn:s}){let r=[];
if(e.length)for(let n of t)r.push({path:`${n}.dockerignore`,role:"text"});for(let n of e)n.source.alone||w0(n,s,r);return r}function w0(e,t,s){let{source:r}=e,n=Ne(r.path),a=r.path.split("/").slice(0,
-1),o=["",...a.map((h,g)=>a.slice(0,g+1).join("/"))],i=(h,g)=>h?`${h}/${g}`:g,l=h=>{s.push({path:h,role:"text"})},d=A0(e);l(`${r.path}.dockerignore`);for(let h of o)l(i(h,".dockerignore"));for(let h of d)
u0.test(h)&&l(i(n,h));(g0.test(r.text)||d.some(E0))&&s.push({path:n||".",role:"context"});let c=wt(o,t),p=wt([n],t),u=h=>{for(let g of h)s.push(g)};u(x0(d,c));for(let h of S0(r))u(p(h));if(_0(e))for(let h of n?
[wt([""],t),p]:[p])for(let g of il)u(h(g));u(c0(e,t))}function x0(e,t){let s=[];for(let r of e){if(s.length===k0)break;let n=t(r);n.length>0&&ea(r)&&s.push(n)}return s.flat()}var _0=e=>h0(e)||y0(e);function S0({
text:e}){let t=[];for(let[r,n]of b0)r.test(e)&&t.push(n);let s=new Set;if(f0.test(e))for(let[,r=""]of e.matchAll(m0))s.add(r.replace(/^\.?\/+/,"")).add(r.replace(/^.*\//,""));return[...t,...s]}function A0({
stages:e}){let t=new Set;for(let{copies:s,windows:r}of e)for(let{from:n,sources:a}of s)if(!n)for(let o of a)o.state!=="unknown"&&!o.value.includes("://")&&t.add($t(o.value,r));return[...t]}var E0=e=>e===
""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),$0={read:(e,{shell:t},s)=>vi(e,t,s),references:({fresh:e,document:t},s)=>v0(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>Wk(
e,t,s),build:(e,t,s,{images:r})=>Uk(e,t,s,r),anchors:Jk,stages:Zk,comments:O0,edit:n0,showAs:async(...e)=>(await Promise.resolve().then(()=>require("../frontends/dockerfile/show.js"))).showInstructions(
...e)};function O0(e){let{instructions:t}=ki(e),s=Rn(e);return r=>s(t[C(t,r,({span:n})=>n.start)]?.span.start??r)}var D0={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function R0(e,t,s){let r="\
set"in e?D0[e.set]:void 0;if(!r||!("set"in e))return;let n=`${r} ${e.to}`,a=e.set==="user"&&t?al(t,s.filter(N0)):void 0;if(!a)return`add \`${n}\``;let{document:o,instruction:i,replaces:l}=a,{line:d}=o.
source.position(l?i.span.start:i.span.end);return l?`change line ${d} to \`${n}\``:`add \`${n}\` after line ${d}`}var N0=e=>e.dialect==="dockerfile"&&"source"in e,M0=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,
T0=/^(?:dockerfile|containerfile)[._-].+$/i,I0=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,P0=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
C0=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
j0=/^[ \t]*[^\s#]/m,L0=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function W0(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(I0.test(s))return!1;if(M0.test(s))return!0;let r=P0.test(s),n=T0.test(s);return t===void 0?n&&!r:n&&!r&&(C0.test(t)||!j0.test(t))?!0:r&&!n?!1:L0.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var U0=({path:[,e=""],ships:t})=>t?"the image":`stage ${Zr(e)}`,z0={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:W0,label:U0,spell:R0,load:()=>$0},F0={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},ll={test:()=>!1,testAlong:()=>!1};function dl(e){let t=e.filter((r,n)=>!q0(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return ll;try{let r=H0(
t)?K0(t):Y0(t),n=({length:a})=>a>=s&&a<=4096;return{test:a=>n(a)&&r.test(a),testAlong:a=>n(a)&&r.testAlong(a)}}catch{return ll}}var q0=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",B0=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:F0[t.kind]).join("")}$`;function H0(e){let[t,s]=[0,0],r=e.every(n=>n.kind!=="class"||!new RegExp(`^${n.source}$`).test(
"/"));for(let[n,{kind:a,...o}]of e.entries()){if(a==="all"&&n===e.length-1)break;if((a==="all"||a==="folders")&&(s+=1),(a==="star"||a==="all"||a==="folders")&&(t+=1),t>1||s>1)return!1;r&&(a==="folders"||
"char"in o&&o.char==="/")&&(t=0)}return!0}function K0(e){let t=new RegExp(B0(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;
return t.test(s)}}}var G0=1e3;function Y0(e){let t=e.map(d=>d.kind==="class"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let p=c;!d.has(p);p+=2){d.add(p);let u=e[p/2]?.kind;
if(u!=="star"&&u!=="all"&&u!=="folders")break}return d},a=(d,c)=>{let p=new Set;for(let u of d){let h=u>>1,g=e[h];(g?.kind==="literal"?g.char===c:g?.kind==="class"&&t[h]?.test(c))?n(p,u+2):g?.kind==="\
all"||g?.kind==="star"&&c!=="/"?n(p,u):g?.kind==="folders"&&(p.add(h*2+1),c==="/"&&n(p,h*2+2))}return p},o=(d,c)=>{let p=d.next.get(c);if(p)return p;let u=a(d.places,c),h=[...u].sort((m,f)=>m-f).join(),
g=r.get(h)??{places:u,next:new Map};return r.size<G0&&(r.set(h,g),d.next.set(c,g)),g},i={places:n(new Set,0),next:new Map},l=(d,c)=>{let p=i;for(let u=0;u<d.length&&p.places.size>0;u+=1){let h=d.charAt(
u);if(c&&h==="/"&&p.places.has(s))return!0;p=o(p,h)}return p.places.has(s)};return{test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function xt(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let a=n===0?r.replace(/^\uFEFF/,""):r,o=a.trim();if(!o||a.startsWith("#"))continue;let i=o.startsWith("!"),l=on(i?o.slice(1).trim():o),d=n+r.indexOf(o);l&&t.push({text:o,pattern:l,
except:i,start:d,end:d+o.length})}return t}function V0(e,t){return cl(e).testAlong(on(t))}function Z0(e){let t=xt(e).map(({except:s,pattern:r})=>({except:s,matches:cl(r)}));return{ignores(s){let r=on(
s),n=!1;for(let{except:a,matches:o}of t)o.testAlong(r)&&(n=!a);return n}}}var on=e=>ue(e,e.startsWith("/")).join("/"),ps=new Map;function cl(e){let t=ps.get(e);if(t)return t;ps.size>2e3&&ps.clear();let s=dl(
X0(e));return ps.set(e,s),s}function J0(e,t){for(let s=t+1;s<e.length;s+=1)if(e[s]==="\\")s+=1;else if(e[s]==="]"&&s>t+1)return s;return-1}function X0(e){let t=[],s=!0;for(let r=0;r<e.length;r+=1){let n=e[r];
if(n==="*"&&e[r+1]==="*")r+=e[r+2]==="/"?2:1,t.push({kind:r+1>=e.length?"all":"folders"});else if(n==="*")t.push({kind:"star"});else if(n==="?")t.push({kind:"class",source:"[^/]"});else if(n==="["&&s){
let a=J0(e,r);s=a>=0,t.push(s?{kind:"class",source:e.slice(r,a+1)}:{kind:"literal",char:n}),r=s?a:r}else n!=="\\"?t.push({kind:"literal",char:n}):++r<e.length&&t.push({kind:"literal",char:e[r]})}return t}
var Q0=/^(?:\*\*\/)*\*{1,2}$/;function ey(e){let t=xt(e),s=t.findLastIndex(({except:n,pattern:a})=>!n&&Q0.test(a)),r=new Set;for(let{except:n,pattern:a}of t.slice(s+1))n?r.add(a):r.delete(a);return r.
size>0?void 0:t[s]}var ty=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(xt(e)[0]?.pattern??"");function sy(e){let t=e.path,s=xt(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:Mr(e),patterns:s}}var ry={read:sy,appliesTo:ny,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function ny(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var ay={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>ry},pl=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,oy=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,
iy=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,ul=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function ly(e,t){if(!/\.json$/i.test(e)||t===void 0||oy.test(t))return!1;let s=ul(e);return/"SCMP_(?:ACT|ARCH)_/.
test(t)?s||pl.test(t):s&&!iy.test(t)&&(pl.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var dy={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profi\
le",names:/\.json$/i,ignoring:e=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:ly,
glance:(e,t)=>ul(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).reader},re=[z0,ok,ay,dy,yb],us=new Map,et=re,cy=()=>re.map(({dialect:e})=>e),
Y=e=>re.find(t=>t.dialect===e),ln=e=>re.find(({answers:t})=>t===e),py=()=>re[0],hl=()=>re.find(({part:e})=>e==="starts"),uy=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function gl(e,t){return uy(
e.slice(e.lastIndexOf("/")+1))?void 0:t===void 0?re.find(s=>s.claims(e,void 0))?.dialect:(re.find(s=>s.claims(e,void 0)&&s.claims(e,t))??re.find(s=>s.claims(e,t)))?.dialect}var ml=65536;async function dn({
dialect:e,load:t}){let s=us.get(e)??await t();return us.set(e,s),s}async function hy(e){let t=Y(e);return t&&dn(t)}function N(e){let t=us.get(e);if(!t)throw new RangeError(`no reader of ${e} was loade\
d`);return t}var fl=e=>Y(e.dialect)?.label?.(e)??e.path.join(" ");function gy(e,t,s){let r=Ve(t)?t.project:t.span.file,n=o=>o.dialect===t.dialect&&("documents"in o?o.id:o.source.path)===r,a=s.find(n);
return a&&us.get(t.dialect)?.edit?.(a,t,e)}function bl(e,t,s=[]){return((t&&Y(t.dialect))??hl()).spell?.(e,t,s)??`change ${is(e)}`}function cn(e,t,{contexts:s,absent:r,ignored:n,root:a,images:o,together:i,
includeFolders:l=[],entries:d,target:c="docker"}={},p){return{source:e,files:u=>s?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>n?.has(u)===!0,entries:u=>d?.get(u),root:a,images:o,target:c,includeFolders:l,
above:[],fail:t,...i?{together:i}:{},...p?{shell:p}:{}}}function kl(e,{judged:t,fresh:s=t,inputAt:r,keep:n},a){let o=N(e),i=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=i.get(l)??(d?.document?.
dialect===e?d.document:void 0);if(c||!d)return c;let p=o.parse?o.parse(d.source):o.read(d.source,a);return i.set(l,p),o.parse&&n?.(l,p),p}}}var yl={comments:!0,peers:!0,requireReason:"high"},vl=e=>e.replace(
/[^\r\n]/g,"*"),my=class{path;#e;#s;#t;#a=new Map;#r=new Map;#o;constructor(e,t,s){this.path=e.path,this.#e=e,this.#s=t,this.#t=s}get lineCount(){return this.#e.lineCount}position(e){return this.#e.position(
e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#i(e)-this.lineStart(e)}line(e,t=0,s=this.lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.min(r+s,this.#i(e)))}slice(e,t){
let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),a=n===1?0:this.lineStart(n),o=n<this.lineCount?this.lineStart(n+1):this.#e.text.length;if(o<=r)break;s+=this.#d(n,a,o,r,Math.min(t,o)),
r=o}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.text.slice(e,t)).length}get masked(){return this.#o??=this.#n(),this.#o}#i(e){let t=this.lineStart(e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#d(e,t,s,r,n){if(s-t<=8e3){let o=this.#a.get(e)??this.#l(this.masked.slice(t,s));return this.#a.set(e,o),o.slice(r-t,n-t)}let a="";
for(let o=r-(r-t)%4e3;o<n;o+=4e3)a+=this.#c(t,s,o).slice(Math.max(0,r-o),n-o);return a}#c(e,t,s){let r=this.#r.get(s);if(r!==void 0)return r;let[n,a]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],o=this.#l(this.
masked.slice(n,Math.min(t,a+2e3))).slice(s-n,a-n);return this.#r.set(s,o),o}#l(e){let t=this.#t.line(e);return t.length===e.length?t:vl(e)}#n(){let{text:e}=this.#e,t=[...this.#s,...this.#t.blocks(e)].
sort((n,a)=>n.start-a.start),s=[],r=0;for(let{start:n,end:a}of t)a<=r||(s.push(e.slice(r,Math.max(r,n)),vl(e.slice(Math.max(r,n),a))),r=a);return s.join("")+e.slice(r)}};function le(e,t,s=!1){if(oh(t)&&
!B(e))return;if(t.length>by)return wl(e,t,s);let r=`${s?"$":""}${e}
${t}`,n=_t.get(r);if(n!==void 0)return n??void 0;let a=wl(e,t,s);return _t.size>=fy&&_t.clear(),_t.set(r,a??null),a}var _t=new Map,fy=500,by=500;function ky(){_t.clear(),Mh()}function wl(e,t,s){let r=We(
e,t,s);if(r)return{secret:r,value:Ma(e,t)??nr(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,b):t;return ee(n,"line")??yy(n)}var pn=(e,t,s=!1)=>le(e,t,s)?.secret;function yy(e){for(let t of ur(
e))for(let s of Ft(t))if(!s.quiet)return s}var un=class{#e=new Map;#s=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#s.add(t.charCodeAt(0));let s=t.slice(0,xl),r=this.#e.get(s)??new Map;
this.#e.set(s,r);let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#s.has(e.charCodeAt(r)))continue;let n=this.#t(
e,r);n!==0&&(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#s.size>0;t+=1)for(let s of this.#a(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#a(s,r))t.add(n);return t}#t(e,t){let s=0;for(let{length:r}of this.#a(e,t))s=Math.max(s,r);return s}*#a(e,t){
if(this.#s.has(e.charCodeAt(t)))for(let s=1;s<=xl&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let a=e.slice(t,t+r);n.has(a)&&(yield a)}}},xl=4,_l=new M;function Sl(e){let t=_l.
get(e);if(t?.size===e.size)return t;let s=new un([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new un(e),telling:s};return _l.set(e,r),r}function hn(e,t){let s="",r=0;for(let{start:n,end:a}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(a-n,12)),r=a;return s+e.slice(r)}var vy=(e,t)=>hn(e,Sl(t).all);function wy(e,t){let{all:s,telling:r}=Sl(t);return hn(e.replace(/`[^`]*`/g,n=>hn(n,s)),r)}var xy={
blocks:Le,line:J},hs=(e,t=[])=>new my(e,t,xy),gn=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=J(e);return this.#e.size===0?t:wy(t,this.#e)}text(e){let t=hs(new uo("",e)).slice(0,e.length);
return this.#s(/\\\r?\n/.test(e)?os(e,t,J(e)):t)}value(e,t){return e!==""&&pn(e,t)?Gr(t):this.text(t)}words(e){let t=e.join(" "),s=os(t,J(t)),r=0;return e.map((n,a)=>{let o=s.slice(r,r+n.length);r+=n.
length+1;let i=_y(e[a-1]);return B(i)&&pn(i,n)?Gr(n):this.#s(os(n,o,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(
e))return this.#t(e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#a({...e,value:null}),value:this.value(s,r)}:this.#a(e)}covers(e){return this.text(e)!==e}#s(e){return this.#e.
size===0?e:vy(e,this.#e)}#t(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#a(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";
t.set(n,this.data(r,s))}return Object.fromEntries(t)}},_y=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",de=["info","low","medium","high","critical"],mn=["recommended","strict"],Al=e=>e.
length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.test(e),El=/[A-Za-z0-9]/,Sy=e=>new un([...e].filter(Al));function Ay(e,t){let s=[];for(let{start:r,value:n}of t.
places(e)){let a=r+n.length,o=El.test(e[r-1]??"")||El.test(e[a]??"");(n.length>=12||!o)&&s.push({start:r,end:a})}return s}var Ey=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function $y(e,t){let s=[...(t?.
split(b).filter(r=>r.length>1)??[]).flatMap(r=>no(e,r)),...Le(e,!0),...Oy(e)];return s.length>0||Ey.test(e)?s:[Dy(e)]}function Oy(e){let t=J(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<
e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.push({start:n,end:r})}return s}function Dy(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.
test(e[s-1]);)s-=1;return{start:t,end:s}}var Ry=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]],Ny=L(1e3,e=>Ry.flatMap(([t,s])=>t.test(e)?[s]:[]));function*$l(e,t){if(!(e.length>500||t.length>Ut))for(let s of Ny(e))for(let[,r=""]of t.matchAll(s))r.replaceAll(b,"").length>
1&&!Wt(e,r.replaceAll(b,""),!1)&&(yield r)}function*Ol(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let o=ut(a)?void 0:My(a);o&&(yield{...o,span:{file:t,start:n+o.span.start,end:n+o.span.end}}),n+=a.length+1}}function My(e){for(let r of ur(e))for(let n of Ft(r))if(!n.quiet)return n;let t=ee(Ga(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:Ty(e,s),end:s+t.value.length}}}function Ty(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}var tt=e=>e.kind==="scalar"&&"raw"in e,Iy=e=>tt(e)&&(e.unset===!0||e.missing!==void 0);function Py(e,t,s,r){let n=[],a=new Map,o=Ze(t.text.length),i,
l=g=>{if(typeof g.value!="string")return g;let{text:m,filled:f,uses:k,fault:v,missing:y,isLarge:U}=Je(g.text,s,{blank:r,room:o}),$e=r&&y!==void 0,Oe=$e?y:m,hc=$e?[{start:0,end:g.text.length,from:0,to:Oe.
length}]:f;v&&n.push(Cy(g,v,t)),U&&(i??={span:g.span,message:Ai});let gc=k.flatMap(jy).slice(0,16),mc=k.some(fc=>fc.from==="unset")?{unset:!0}:{};return{...g,value:Oe,text:Oe,raw:g.text,filled:hc,from:gc,
...mc,...y===void 0?{}:{missing:y}}},d=t.text.includes("&"),c=g=>{if(g.kind==="scalar"&&!g.text.includes("$"))return g;if(!d)return p(g);let m=a.get(g);if(m)return m;let f=p(g);return a.set(g,f),f},p=g=>g.
kind==="scalar"?l(g):g.kind==="list"?u(g):h(g),u=g=>{let m,f=0;for(let k of g.items){let v=k.value.tag==="!reset"?void 0:c(k.value);v!==k.value?(m??=g.items.slice(0,f),v&&m.push({...k,value:v})):m?.push(
k),f+=1}return m?{...g,items:m}:g},h=g=>{let m;for(let[f,k]of g.entries){let v=c(k.value);v!==k.value&&(m=(m??new Map(g.entries)).set(f,{...k,value:v}))}return m?{...g,entries:m}:g};return{root:c(e),faults:n,
...i?{limit:i}:{}}}function Cy(e,{start:t,end:s},{text:r}){let n=r.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+
n+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var jy=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],Ly=(e,t)=>({
...e,entries:new Map([...e.entries].filter(([s])=>s!==t))});function Dl(e){return e?.kind==="list"?e.items.flatMap(({value:t})=>Dl(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.
span}]:[]}var Wy=e=>JSON.stringify(e.slice(0,80));function Uy(e,t,s,r){let n=r.findLast(({how:o})=>o==="alias"),a=s.kind==="list"?", not a list: a list inside a list is not put into it":"";return{span:n?.
span??s.span,message:`an item of ${e} is ${t}${a}`}}function Rl(e){if(e.tag===void 0)return e;let{tag:t,...s}=e;return s}var zy=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.
entries:new Map};function Fy(e,t){let s=e.entries.get("services");if(s?.value.kind!=="map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(
([,{value:n}])=>!t.has(n)));return{...e,entries:new Map(e.entries).set("services",{...s,value:{...s.value,entries:r}})}}var Nl=new M;function Ml(e){if(e.kind==="scalar")return 1;let t=Nl.get(e);if(t!==
void 0)return t;let s=1;for(let{value:r}of e.kind==="map"?e.entries.values():e.items)s+=Ml(r);return Nl.set(e,s),s}var fn=e=>"short"in e?e.short:void 0,qy=e=>({...e,isJoined:!0}),By=e=>"isJoined"in e||
(fn(e)??e).kind==="list";function Hy(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"map",entries:t,flow:s,span:e.span,short:e}:{kind:"map",entries:t,flow:s,span:e.span,short:e,tag:e.
tag}}function Ky(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"list",items:t,flow:s,span:e.span,short:e}:{kind:"list",items:t,flow:s,span:e.span,short:e,tag:e.tag}}var Gy=[];function Tl(e,t,s){
return e.set(t,{key:{value:t,span:s.span},value:s,via:Gy})}var Yy=(e,t)=>Tl(new Map,e,t),Vy=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Il=e=>e.tag===void 0?e:Rl(e);function Zy(e,t,s=e.
text.length){let r=e.text.slice(t,s),n=e.quoted?1:0,a=e.span.start+n;if(!tt(e)){let h=jl(e,e.text,n)?{file:e.span.file,start:a+t,end:a+s}:e.span;return{kind:"scalar",value:r,text:r,quoted:!1,span:h}}let{
raw:o,filled:i}=e,[l,d]=[Ll(t,i,"start"),Ll(s,i,"end")],c={...Il(e),value:r,text:r,quoted:!1};if(l===void 0||d===void 0)return{...c,filled:[{start:0,end:o.length,from:0,to:r.length}]};let p=jl(e,o,n)?
{file:e.span.file,start:a+l,end:a+d}:e.span,u=Jy(i,t,s).filter(h=>h.from>=t&&h.to<=s&&h.start>=l&&h.end<=d).map(h=>({start:h.start-l,end:h.end-l,from:h.from-t,to:h.to-t}));return{...c,span:p,raw:o.slice(
l,d),filled:u}}var Pl,Cl=!1;function jl(e,t,s){return e===Pl||(Pl=e,Cl=e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`)),Cl}var Jy=(e,t,s)=>e.slice(C(e,t-1,bn)+1,C(e,s,bn)+1),bn=e=>e.from;function Ll(e,t,s){let r=C(t,e-1,bn),n=t[r];if(n&&e<n.to)return;let a=n?n.end-n.to:0;if(s==="start")return e+a;for(let o=t[++r];o?.
from===e;o=t[++r]){if(o.from<o.to)return o.start;a=o.end-o.to}return e+a}var Xy=class uc{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&ev(n.value)?Ul(n,r):void 0}scalar(t){
if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return tt(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,via:r}}literal(t){return t?.
node.kind!=="scalar"?"":tt(t.node)?ls(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let a=this.scalar(t);if(!a)return A("malformed","",t.node.span,t.via);if(a.
text.includes(b))return A("variable",a.raw,a.span,a.via);let o=n(a.text);return o===void 0?A("malformed",a.raw,a.span,a.via):x(o,a.span,a.via)}strings(t,s){return this.list(t,s,r=>[this.setting(r,"",r.
at,n=>n)])}list(t,s,r){return t?this.gathered(t,Wl(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new uc}gathered({node:t,via:s},r){return x(this.#e?r:[A("elsewhere","",t.span),...r],
t.span,s)}ofImage(t){return A(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?x(null,t,s):A("elsewhere","",t)}unsaid(t,s){return this.#e?X(t,s):A("elsewhere","",s)}};function Wl({
node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function Qy({node:e,via:t}){return e.kind==="\
map"?[...e.entries].map(([s,r])=>[s,Ul(r,t)]):[]}var Ul=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),ev=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),
zl=new Map([...["true","y","yes","on","1"].map(e=>[e,!0]),...["false","n","no","off","0"].map(e=>[e,!1])]),Fl=e=>zl.get(e)??zl.get(e.toLowerCase()),tv=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):
void 0;function sv(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var gs=({documents:e},t)=>e.get(
t)??[],kn=e=>gs(e,"dockerfile"),ms=e=>gs(e,"compose"),rv=e=>gs(e,"seccomp"),nv=e=>gs(e,"apparmor");function Ae({root:e},...t){return ce({name:"",at:{span:e.span,via:[]},node:e},...t)}function ce(e,...t){
let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;if(!n||!s||Hl(n.value))return;s=Kl(r,n,s)}return s}function ne(e){if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?
[...t.entries].map(([r,n])=>Kl(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:pe({node:r})??"",at:{span:r.span,via:Gl(s.via,n)},node:r}))}function pe(e){let t=e?.node;return t?.kind===
"scalar"&&t.value!==null&&!t.text.includes(b)?t.text:void 0}function av(e){if(e?.node.kind==="map")return!0;let t=pe(e);return t===void 0?void 0:Fl(t)}function yn({node:e}){return e.kind!=="scalar"?"":
tt(e)?ls(e.raw,e.unset===!0):e.text}var ov=({node:e})=>fn(e)!==void 0,ql=new M;function Bl(e){let t=ql.get(e)??ne(Ae(e,"services")).filter(({node:s})=>s.kind==="map");return ql.set(e,t),t}var iv=({at:e,
node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,Hl=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Kl=(e,{key:t,value:s,via:r},{at:n})=>({name:e,at:{
span:t.span,via:Gl(n.via,r)},node:s}),Gl=(e,t)=>t.length===0?e:e.length===0?t:[...e,...t];function lv(e){return ne(e).map(t=>{if(e?.node.kind==="map")return{name:t.name,literal:yn(t),isPassed:Hl(t.node),
at:{...t.at,span:iv(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(yn(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}function dv(e,t,s,r){let n=Vl(s,r).get(e),a=kn(r).find(({source:i})=>i.
path===n?.build?.dockerfile),o=new RegExp(`\\$\\{?${De(t)}\\b`);return(a?.stages.flatMap(({scripts:i})=>i.map(({instruction:l})=>l.span))??[]).filter(({start:i,end:l})=>o.test(a?.source.text.slice(i,l)??
"")).slice(0,3)}function cv({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?r.text:void 0),s=t.filter(r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{
items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Yl=new M;function Vl({id:e},t){let s=Yl.get(t);if(!s){s=new Map;for(let r of t.containers){let n=s.get(
r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}Yl.set(t,s)}return s.get(e)??new Map}var Zl=new M;function pv(e){let t=Zl.get(e)??new Set(Bl(e).flatMap(s=>ne(ce(s,"depends_on")).flatMap(
r=>pe(ce(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return Zl.set(e,t),t}var uv=({via:e})=>e?.some(({how:t})=>t==="read-from")===!0,Jl=({value:e,literal:t})=>e.includes(b)?t:e;function Xl({
folder:e},t,s){return ne(s).flatMap(r=>{let n=pe(ce(r,"path"))??pe(r),a=pe(ce(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?[]:ed(oe(e,n),t,a)})}function Ql(e,t){let s=ne(Ae(e,"services")).flatMap(
o=>["env_file","label_file"].flatMap(i=>Xl(e,t,ce(o,i)))),r=new Set(e.files.map(({document:o})=>o.source.path)),n=new Set(e.files.flatMap(({environment:o})=>[...o.values()].flatMap(({span:i})=>r.has(i.
file)?[]:[i.file]))),a=[...new Set([oe(e.folder,".env"),...n])].flatMap(o=>ed(o,t));return[...new Map([...a,...s].map(o=>[o.source.path,o])).values()]}function ed(e,t,s){let r=t.source(e);if(!r)return[];
let n=Yr(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var td=new M;function sd(e){let t=td.get(e.containers);if(t)return t;let s=new Set;for(let{path:r,image:n}of[...e.containers,...e.
stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of ms(e)){for(let n of["networks","volumes","configs","secrets"])for(let{name:a}of ne(Ae(r,n)))
s.add(a);for(let{name:n}of ne(Ae(r,"services")))for(let a of["container_name","hostname"])s.add(pe(Ae(r,"services",n,a))??"")}return td.set(e.containers,s),s}var hv=(e,t,{by:s,wellKnown:r},n,a=[])=>s===
"name"&&(ju(e,a)||!r&&!Da(e)&&!je(e).some(o=>/pass|pwd|^pw$/.test(o))&&sd(n).has(t));function gv(e,t){return e.state!=="unknown"&&t(e.value)}function mv(e,t){return e.state==="written"&&t(e.value)}var fv=(e,t)=>e.
state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),rd=(e,t)=>e.state==="unknown"||e.value.length===0?[]:e.value.filter(s=>s.state!=="unknown"&&(!t||t(s.value))),bv=I(e=>{let t=rd(e,
({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}),vn=e=>e.state==="unknown"?void 0:e.value,nd=I(({image:e,hooks:t})=>{let s=[],r=(n,a,o,i={})=>{
let{when:l,elsewhere:d}=i;a.state==="written"&&o&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:a,command:o,commands:o.script?.commands??[]})};e.entrypoint.state==="written"&&r("entryp\
oint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let n of t??
[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s});function kv({image:e,contents:t}){let s=vn(e.entrypoint);if(s===void 0)return!1;let r=e.entrypoint.state==="default"&&t?.
execs===!0,n=[...s&&!r?ad(s):[],...ad(vn(e.cmd)??null)],[a="",...o]=n;return qe(Be(a))&&o.every(i=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(i))}var ad=e=>e?.words.flatMap(t=>t.state===
"unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[],yv=I(e=>new Set(e.map(({instruction:t})=>t)));function od({instructions:e,scripts:t},s){let r=[],n;for(let a of e){let o=a.trigger??
a;s.test(o.keyword)&&(n??=yv(t),n.has(o)||r.push({...o.span,start:o.keywordSpan.end}))}return r}var id=5,vv=5e3;function ld(e){let{lookup:t}=e,s=[],r=new Set,n=ms(e).flatMap(c=>Ql(c,t)),a=Av(e,n),o=xv(
e),i=Sv(e),l=({span:c,value:p,isKnown:u,everywhere:h})=>{let{file:g,start:m,end:f}=c,k=t.source(g)?.text.slice(m,f)??"",v=$y(k,p);for(let y of v)y.end>y.start&&s.push({file:g,start:m+y.start,end:m+y.end});
if(!(u||p===void 0))for(let y of[p,...sh(p),...v.flatMap(U=>wv(k.slice(U.start,U.end)))])y.length>=id&&r.size<vv&&!y.includes(b)&&!(h?i:o)(y)&&r.add(y)};for(let c of a)$v(c,l);for(let c of n)Iv(c,l);if(Ev(
e,l),r.size===0)return{places:s,values:r};let d=Sy(r);for(let{path:c,text:p}of a)for(let u of Ay(p,d))s.push({file:c,...u});return{places:s,values:r}}var wv=e=>/[\\"'\n]/.test(e)?e.split(/[\\"'\s]+/):
[];function xv(e){return dd(()=>_v(e))}function dd(e){let t;return s=>(t??=e().join(`
`),t.includes(s))}function _v(e){let t=e.containers.flatMap(({image:s})=>s.ref?.state==="written"?s.ref.value.text:[]);return[...sd(e),...t]}function Sv({containers:e,stages:t}){return dd(()=>[...e,...t].
map(({path:[,s=""]})=>s))}function Av({documents:e},t){let s=new Set;for(let r of e.values())for(let n of r)for(let{source:a}of z(n))s.add(a);for(let{source:r}of t)s.add(r);return s}function Ev(e,t){let{
stages:s,containers:r,lookup:n}=e;for(let a of ms(e))Ov(a,n,t);for(let a of s)hd(a,n,t);for(let a of r)hd(a,n,t),Tv(a,n,t);for(let a of kn(e))Pv(a,n,t)}function $v({path:e,text:t},s){for(let r of Le(t))
s({span:{file:e,...r},value:t.slice(r.start,r.end)});for(let{start:r,end:n,value:a,isKnown:o}of eo(t))s({span:{file:e,start:r,end:n},value:a,isKnown:o,everywhere:!0})}function Ov({root:e,files:t},s,r){
for(let{node:n}of ne(Ae({root:e},"configs")).flatMap(a=>ce(a,"content")??[])){let a=s.source(n.span.file)?.text??"";cd(n.span,a,r);for(let o of Rv(n,a)?Dv(n):ir(a,n.span))r(Ee(o))}for(let{document:n}of t)
for(let a of n.roots)Nv(a,r)}function*Dv({text:e,span:t}){for(let s of e.split(`
`)){let r=Ha([s]);r&&(yield{...r,span:t})}}function cd(e,t,s){for(let{start:r,end:n}of Le(t.slice(e.start,e.end),!0))s({span:{...e,start:e.start+r,end:e.start+n},value:t.slice(e.start+r,e.start+n)})}var Rv=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function Nv(e,t){let s=[e],r=new Set(s),n=(a,o)=>{o.kind==="scalar"?pd(a,o,t):r.has(o)||(r.add(o),s.push(o))};e.kind==="sc\
alar"&&pd("",e,t);for(let a=s.pop();a;a=s.pop())if(a.kind==="map")for(let{key:o,value:i}of a.entries.values())n(o.value,i);else if(a.kind==="list")for(let{value:o}of a.items)n("",o)}function pd(e,t,s){
let{text:r}=t,n=e?-1:r.indexOf("=");e&&ud(e,r,t,s),n>0&&n<=200&&/^[\w.-]+$/.test(r.slice(0,n))&&ud(r.slice(0,n),r.slice(n+1),t,s)}function ud(e,t,{span:s},r){if(!t||!Mu(e))return;for(let a of $l(e,t))
r({span:s,value:a});let n=B(e)?le(e,t,!0):void 0;n&&r({span:s,value:n.value??t,isKnown:n.secret.wellKnown})}function hd(e,t,s){let{image:r,build:n}=e;fs(r.env,t,s),fs(r.labels,t,s),n&&fs(n.args,t,s),Mv(
r.labels,s);for(let{commands:a}of nd(e))for(let o of a)gd(o,s)}function Mv(e,t){for(let s of e.state==="unknown"?[]:e.value){if(s.state==="unknown"||!s.value.value)continue;let{name:r,literal:n,value:a}=s.
value;for(let i of $l(r,n))t({span:a.span,value:i});let o=le(r.slice(r.lastIndexOf(".")+1),n);o&&t(Ee({...o,span:a.span}))}}function Tv({hooks:e,host:t},s,r){for(let{env:n}of e)fs(n,s,r);if(t.logOptions.
state!=="unknown")for(let n of t.logOptions.value){let a=n.state==="written"?le(n.value.name,n.value.value):void 0;a&&r({span:n.span,value:a.value,isKnown:!0})}}function Iv({source:e,values:t},s){for(let[
r,n]of t){let{span:a}=n,o=Jl(n),i=le(r,o);if(!i)continue;let l=e.text.slice(a.start,a.end).search(/[=:]/);s(Ee({...i,span:{...a,start:a.start+l+1}}))}}function Pv({globals:e,stages:t,source:s},r,n){for(let a of e)
bs(a,r,n);for(let a of t){let{assignments:o,deferred:i,scripts:l,copies:d}=a;for(let c of od(a,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let p of Ol(s.text,c))n(Ee(p));for(let c of o)bs(c,r,n);for(let c of i)
bs(c,r,n);for(let{instruction:c}of d)for(let{span:p}of c.heredocs){cd(p,s.text,n);for(let u of ir(s.text,p))n(Ee(u))}for(let{script:c}of l)for(let p of c.commands)gd(p,n)}}function fs(e,t,s){if(e.state!==
"unknown")for(let r of e.value)r.state!=="unknown"&&bs(r.value,t,s)}function bs({name:e,value:t,literal:s},r,n){if(!t)return;let a=le(e,s);if(a&&n(Ee({...a,span:t.span})),a&&!a.secret.wellKnown&&s.includes(
"$"))for(let p of s.split("$"))p.length>1&&n({span:t.span,value:p});if(a||!s.includes(b)||(Cv(e,t,r,n),!B(e)))return;let o=t.state==="unknown"?s.split(b):[t.value],{file:i,start:l,end:d}=t.span,c=r.source(
i)?.text.slice(l,d)??"";for(let p of o){let u=p.length>=id&&le(e,p)?c.indexOf(p):-1;u>=0&&n({span:{file:i,start:l+u,end:l+u+p.length},value:p})}}function Cv(e,t,s,r){let n=t.state==="written"?le(e,t.value):
void 0;if(!n||n.secret.wellKnown)return;let a=n.value??"";r({span:{...t.span,end:t.span.start},value:a});for(let{how:o,span:i}of t.via??[]){let l=o==="interpolated"?s.source(i.file)?.text.slice(i.start,
i.end)??"":"",d=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(l)?.[2];d&&a.includes(d)&&r({span:i,value:d})}}function gd(e,t){if(Ya(e)){for(let s of lr(e))t(s.quiet?md(s):Ee(s));for(let s of cr(
e))t(md(s))}}var md=({span:e,value:t=""})=>({span:e,value:t,isKnown:!Al(t)}),Ee=({span:e,value:t,secret:s})=>({span:e,value:t,isKnown:s.wellKnown});function wn(e,t,s){let r={};for(let{applies:n,rules:a}of e){
let o=a.get(t);if(!o||n&&!n(s))continue;let i=o.options?{options:{...r.options,...o.options}}:{};r={...r,...o.level?{level:o.level}:{},...i}}return r}function jv(e,t,s){let r=wn(t,e.id,s).options;return r?
fd(e,r):Lv(e)}var Lv=I(e=>fd(e,{}));function fd({options:e={}},t){return Object.fromEntries(Object.entries(e).map(([s,{default:r}])=>[s,Object.hasOwn(t,s)?t[s]:r]))}function bd(e,t){let s=!0;for(let{applies:r,
rules:n}of e){let a=n.get(t)?.level;a&&(s=a!=="off"||s&&r!==void 0)}return s}function Wv(e,t,s,r){let n=[],a=new Map,o={project:e,scopes:s,found:n,fail:r};for(let i of t){let l=a.get(i.on)??kd(i.on,e);
a.set(i.on,l),l.length>0&&Uv(i,l,o)}return n}function Uv(e,t,{project:s,scopes:r,found:n,fail:a}){let o=e;for(let i of t)try{let l=e.options?jv(o,r,Fv(i)):{};for(let d of e.check(i,s,l))n.push("path"in
i?{rule:o,problem:d,workload:i}:{rule:o,problem:d})}catch(l){a(yd(i),new Error(`rule ${e.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}}function zv(e,t,s){return t.flatMap(r=>r.on==="ign\
ore"?e.flatMap(n=>[...r.check(n,s,{})].map(a=>({rule:r,problem:a}))):[])}function kd(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.
get(e)??[]).filter(s=>z(s).some(({skipped:r})=>!r))}var Fv=e=>({file:yd(e),workload:"path"in e?e.path:null});function yd(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("aff\
ectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(z)[0]?.source.path??""}function xn(e){let t=new Map,s=new Map;for(let a of e)"check"in a?t.set(a.id,a):s.set(a.on,a);let r=()=>e.flatMap(
({id:a})=>t.get(a)??[]),n=r();return async a=>{let o=[];for(let[i,l]of s)a(i)&&o.push(l);if(o.length===0)return n;for(let i of o){for(let l of await i.load())t.set(l.id,l);s.delete(i.on)}return n=r(),
n}}function qv(e,t){let s=(a,o)=>`${a}\0${o??""}`,r=new Map(e.map(a=>[s(a.source.path,a.inline),a])),n=new Map;return a=>{let{build:o}=a,i=o?.dockerfile?r.get(s(o.dockerfile,o.inline)):void 0;if(!o||!i||
i.skipped||o.target?.state==="unknown")return a;let l=o.target?.value,d=Gv(o),c=JSON.stringify([o.dockerfile,o.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):N(i.dialect).build?.(i,l,d,t);return d.
size===0&&n.set(c,p),p?Bv(a,o,p):a}}function Bv(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,a=(o,i)=>Yt(o)?o:ks(i,r);return{...e,...Kv(s),windows:e.windows||s.windows,build:{...t,stage:s.
path},image:{ref:s.image.ref,user:a(n.user,s.image.user),env:wd(s.image.env,n.env,r),labels:wd(s.image.labels,n.labels,r),exposedPorts:vd(s.image.exposedPorts,r),volumes:vd(s.image.volumes,r),entrypoint:a(
n.entrypoint,s.image.entrypoint),cmd:Hv(n)?n.cmd:a(n.cmd,s.image.cmd),healthcheck:a(n.healthcheck,s.image.healthcheck),workingDir:a(n.workingDir,s.image.workingDir),stopSignal:a(n.stopSignal,s.image.stopSignal)}}}
var Hv=({entrypoint:e})=>Yt(e)&&!(e.state==="written"&&e.value===null),Kv=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:{}}),ks=(e,t)=>({...e,
via:[t,...e.via??[]]}),vd=(e,t)=>{let s=ks(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(r=>ks(r,t))}};function wd(e,t,s){return e.state==="unknown"||t.state==="unknown"?t:x([...e.value.map(
r=>ks(r,s)),...t.value],t.span,t.via)}function Gv({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,value:n}=s.value;t.set(r,{value:n&&
n.state!=="unknown"?n.value:null,span:s.span})}return t}var xd=16;function Yv(e){let t=new Map(e.map(o=>[_n(o.project,o.path[1]??""),o])),s=new Map(e.flatMap(o=>o.containerName?[[_n(o.project,o.containerName),
o]]:[])),r=(o,i,l)=>(i==="container"?s:t).get(_n(o,l)),n=new Map(e.map(o=>[o,Zv(o,r)])),a=o=>o&&n.get(o);return e.map(o=>{let i=n.get(o)??o,l=a(Vv(o,r));return l&&l!==i?{...i,networkOf:l}:i})}var _n=(e,t)=>`${e}\
\0${t}`;function Vv(e,t){let s=e;for(let r=0;s&&r<xd;r++){let{networkMode:n}=s.host,[,a="",o=""]=n.state==="unknown"?[]:/^(service|container):(.*)$/.exec(n.value)??[];if(!a)return s;s=t(s.project,a,o)}}
function Zv(e,t){let s=Sd(e,t,xd),{host:r}=e;if(s.length===0||r.mounts.state==="unknown")return e;let n=new Set(r.mounts.value.flatMap(i=>_d(i)??[])),a=s.filter(i=>!n.has(_d(i)??"")),o=x([...r.mounts.
value,...a],r.mounts.span,r.mounts.via);return{...e,host:{...r,mounts:o}}}var _d=e=>e.state==="unknown"||e.value.target.state==="unknown"?void 0:rt(st(e.value.target.value));function Sd({host:{volumesFrom:e},
project:t},s,r){return e.state==="unknown"||r===0?[]:e.value.flatMap(n=>{if(n.state==="unknown")return[];let[,a="service",o="",i]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(n.value)??[],l=s(t,a,o);return!l||
l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...Sd(l,s,r-1)].flatMap(d=>{if(d.state==="unknown"||d.value.file)return[];let{relabel:c,propagation:p,...u}=d.value,h=i==="ro"?x(!0,n.span,n.
via):u.readOnly;return[x({...u,readOnly:h,through:d.span},n.span,n.via)]})})}var Ad=class{documents;#e=[];#s=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){
return this.#s}get isUnclear(){return this.#t}attach(e,t){this.#s+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:Ne(e.source.path)};for(let n of t){let{securityOpt:a}=n.host;if(this.#t||=
a.state==="unknown"||a.value.some(({state:o})=>o==="unknown"),n.project===s)for(let o of Jv(n,r,this.documents))this.#e.push(o)}}},Jv=(e,t,s)=>et.flatMap(({dialect:r})=>{let n=s.has(r)?N(r).givenTo?.(
e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function Xv(e,t){let{image:s,hooks:r}=e,n=i=>({...i,script:Qv(i,t)}),a=i=>i.state==="written"&&i.value?{...i,value:n(i.value)}:i,o=i=>i.state===
"written"&&i.value?.test?{...i,value:{test:n(i.value.test)}}:i;return{...e,hooks:r.map(i=>({...i,command:a(i.command)})),image:{...s,entrypoint:a(s.entrypoint),cmd:a(s.cmd),healthcheck:o(s.healthcheck)}}}
var Ed=()=>{};function Qv({form:e,words:t},s){let[r]=t;return e==="shell"&&r?s.readScript(Od(r).inner(),Ed,{errexit:!1,pipefail:!1}):$d(t,s)}var $d=(e,t)=>t.readWords(e.map(Od),Ed);function Od(e){let t=e.
state==="unknown"?b:e.value,s={file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}function ys({units:e,affectedBuilds:t=[],
profiles:s=new Ad},r){let n=e.flatMap(i=>Dd(i)==="starts"?ew(i,r):[]),a=e.filter(i=>Dd(i)==="builds").flatMap(z),o=n.length>0?Yv(n.map(qv(a,r))):[];return{documents:tw(e),affectedBuilds:t,profiles:s,stages:a.
flatMap(i=>N(i.dialect).workloads?.(i,Rd(i.source.path,o),r)??[]),containers:o,builtImages:new Set(o.flatMap(({build:i})=>i?.names?[Bn(i.names)]:[])),lookup:r}}var Dd=({dialect:e})=>Y(e)?.part;function ew(e,t){
let s=N(e.dialect).workloads?.(e,[],t)??[],{shell:r}=t;return s.filter(Ve).map(n=>r?Xv(n,r):n)}function tw(e){let t=new Map;for(let r of e){let n=t.get(r.dialect);n?n.push(r):t.set(r.dialect,[r])}if(t.
size<2)return t;let s=["starts","builds","excludes","confines"].flatMap(r=>et.filter(n=>n.part===r));return new Map(s.flatMap(({dialect:r})=>t.has(r)?[[r,t.get(r)]]:[]))}var Rd=(e,t)=>t.flatMap(({build:s})=>s?.
dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]),Nd=class{#e=new Map;#s;#t;constructor(e=[],t){this.#s=t,this.add(e)}add(e){for(let t of e)this.#e.set(t.source.path,t);this.#t=void 0}at(e){
return this.#s?.at(e)??this.#e.get(e)}below(e){return this.#a(e).toSorted()}get own(){return[...this.#e.values()].filter(({source:e})=>!this.#s?.at(e.path))}#a(e){let t=this.#s?this.#s.#a(e):[];return this.#e.
size===0?t:(this.#t??=sw(this.#e.keys()),[...t,...(this.#t.get(e)??[]).filter(s=>!this.#s?.at(s))])}};function sw(e){let t=new Map;for(let s of e)for(let r of $s(s)){let n=t.get(r);n?n.push(s):t.set(r,
[s])}return t}var rw=50,nw=class{#e;#s;#t;#a;#r;#o;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#s=t,this.#t=s,this.#a=new Nd([],t.texts),this.#r=r.follower?.(),this.#o=Td(this.#a,r,
s,{follower:this.#r,shell:n})}get brought(){return this.#a.own}get told(){return this.#r??{notices:[],failures:[]}}*projects(){let{dialect:e}=this.#e,t=Y(e)?.part;if(t==="confines"){let s=this.#s.profiles();
for(let r of s.documents.get(e)??[])yield{project:ys({units:[r],profiles:s},this.#o),built:[]};return}for(let s of this.#i())try{yield t==="starts"?this.#c(s):{project:this.#d(s),built:[]}}catch(r){for(let n of s.
files)this.#t(n,r)}}*#i(){try{yield*Md(this.#e,this.#s,this.#o)}catch(e){for(let t of this.#e.files)this.#t(t,e)}}#d(e){let t=e.units();for(let s of t)this.#n(s);return ys({units:t,affectedBuilds:t.flatMap(
s=>this.#p(s))},this.#o)}#c(e){let t=this.#s.profiles(),s=e.units(),r=s.filter(i=>!As(i)?.isWitness),{documents:n,paths:a}=this.#l(s),o=ys({units:[...s,...n],profiles:t},this.#o);for(let i of r)t.attach(
i,o.containers);return{project:o,built:r.length>0?a:[]}}#l(e){let t=e.flatMap(o=>N(o.dialect).builds?.(o)??[]),s=[...new Set(t.flatMap(({paths:o})=>o))].flatMap(o=>this.#s.builds.get(o)??[]),r=t.flatMap(
({inline:o})=>o),n=r.length?ln("build"):void 0,a=s.map(({source:o,kind:i})=>N(i).read(o,this.#o));for(let o of a)this.#n(o);return{documents:[...a,...n?r.map(o=>N(n.dialect).read(o.source,this.#o,o)):
[]],paths:s.map(({source:o})=>o.path)}}#n(e){if(this.#r&&Y(e.dialect)?.part==="builds")for(let t of z(e))this.#a.add(this.#r.follow(t))}#p(e){let{appliesTo:t}=N(e.dialect);if(!t)return[];let s=z(e).map(
({source:i})=>i.path),r=[...this.#s.builds.values()].filter(({source:i})=>s.some(l=>t(l,i.path))),{shell:n,...a}=this.#o,o=r.slice(0,rw).map(({source:i,kind:l})=>N(l).read(i,a));for(let i of o)this.#n(
i);return o}};function*Md({dialect:e,files:t,planned:s},{texts:r,shelf:n},a){let o=N(e);if(o.projects)yield*o.projects(n(e),a,s);else for(let i of t){let l=r.at(i)?.source;l&&(yield{files:[i],units:()=>[
o.read(l,a)]})}}function Td(e,t,s,{follower:r,shell:n}){let{ignored:a}=t,o=p=>e.at(p)?.kind!==void 0,i={has:p=>!o(p)&&a?.has(p)===!0},{contexts:l,absent:d,entries:c}=r??t;return{...cn(p=>e.at(p)?.source,
s,{...t,contexts:l,absent:d,entries:c,ignored:i},n),below:p=>e.below(p)}}async function Id(e,t,s,r={}){for(let a of aw(t))await dn(a);let n=t.some(ow)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):
void 0;return new iw(e,t,s,r,n)}function aw(e){let t=new Set(e.map(({kind:n})=>n)),s=et.some(({dialect:n,part:a})=>a==="starts"&&t.has(n)),r=ln("build");return et.filter(n=>t.has(n.dialect)||s&&n===r)}
var ow=({source:e,kind:t})=>Y(t)?.runs?.test(e.text)===!0,Sn=e=>Y(e)?.part,iw=class{#e;#s;#t;#a;constructor(e,t,s,r,n){let a=t.filter(({kind:l})=>Sn(l)==="builds"),o=new Map,i;this.#s=t,this.#t=s,this.#a=
t.some(({kind:l})=>Sn(l)==="confines"),this.#e={texts:new Nd(e),builds:new Map(a.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=o.get(l)??this.#i(l);return o.set(l,d),d},profiles:()=>(i??=
this.#c(),i)}}starts(){return this.#r("starts")}others(e){return[...this.#r("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#r("excludes"),...this.#r("confines")]}isFree({dialect:e}){let t=Sn(
e);return t==="builds"||t==="starts"&&!this.#a}open(e,t){return new nw(e,this.#e,t)}#r(e){return et.flatMap(t=>{let{dialect:s}=t,r=t.part===e?this.#o(s).map(({path:o})=>o):[];if(r.length===0)return[];
let{plan:n,projects:a}=N(s);try{if(n)return n(this.#e.shelf(s),this.#d()).map(o=>({dialect:s,files:o.files,planned:o}))}catch(o){for(let i of r)this.#t(i,o);return[]}return a||e==="confines"?[{dialect:s,
files:r}]:r.map(o=>({dialect:s,files:[o]}))})}#o(e){return this.#s.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#i(e){let{texts:t}=this.#e;return kl(e,{judged:this.#o(e),inputAt:s=>t.at(s)},this.#d())}#d(){
let{texts:e,surroundings:t,shell:s}=this.#e;return Td(e,t,this.#t,{shell:s})}#c(){let e=new Map;for(let t of this.#r("confines"))for(let{files:s,units:r}of this.#l(t))try{for(let n of r().flatMap(z)){
let a=e.get(t.dialect);a?a.push(n):e.set(t.dialect,[n])}}catch(n){for(let a of s)this.#t(a,n)}return new Ad(e)}*#l(e){try{yield*Md(e,this.#e,this.#d())}catch(t){for(let s of e.files)this.#t(s,t)}}},lw={
alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value here","r\
ead-from":"the file is given here","built-from":"built here",inherits:"inherited through this stage"},dw=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:lw[t]}));function Pd({rule:e,problem:t,workload:s},r){
let{at:n,message:a,related:o=[],fix:i}=t;return{rule:e.id,severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:a,span:n.span,workload:s?.path??
null,related:[...o,...dw(n.via)],fix:i?cw(i,r,s):null,suppressed:null}}function cw(e,{spell:t,raise:s},r){let{safety:n}=e;if("edits"in e)return{title:e.title??"apply the edit",safety:n,edits:e.edits};
let a=r&&s?pw(e.changes,o=>s(o,r)):void 0;return{title:e.title??e.changes.map(o=>t(o,r)).join(", and "),safety:n,...a?{edits:a}:{}}}function pw(e,t){let s=e.map(t);return s.every(r=>r!==void 0)?s.flat():
void 0}function Cd(e,t,s){if(t.length===0)return e;let{level:r}=wn(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(!r)return e;if(r!=="off")return{...e,profile:"recommended",...r===
"on"?{}:{severity:r}}}var jd=(e,t,s="")=>({...e,message:t.message(e.message),anchor:t.message(typeof s=="string"?s:s()),workload:e.workload&&Ld(e.workload,t),related:e.related.map(({span:r,message:n})=>({
span:r,message:t.message(n)})),fix:e.fix&&uw(e.fix,t)}),Ld=(e,t)=>e.map(s=>t.message(s)),uw=(e,t)=>({...e,title:t.message(e.title),...e.edits?.some(({text:s})=>t.covers(s))?{isPrivate:!0}:{}}),Wd=(e,t)=>e.
reason?{...e,reason:t.text(e.reason)}:e,vs=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,ws=["low","medium","high"];function hw(e){let t=Ud(e.filter(({guess:s})=>s?.isWitness));return[...Ud(
e.filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:a}=gw(r,t.get(s));return a.length===0&&n.related.length===0?n:{...n,message:mw(n.message,a),...n.related.length?{related:yw(n)}:
{}}})}function Ud(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.finding.span,o=`${s.finding.rule}\0${r}\0${n}\0${a}`,i=t.get(o);t.set(o,i?fw(i,s):zd(s))}return t}function zd({finding:e,
guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};let s=ws[Math.max(0,ws.indexOf(e.confidence)-1)]??e.confidence;return{finding:{...e,confidence:s},needs:[t.when]}}function gw({finding:e,needs:t},s){
if(!s||t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:i})=>de.indexOf(i));if(n<r)return{finding:e,needs:t};let{message:a,confidence:o}=s.finding;return{finding:{...e,confidence:Fd(
e.confidence,o),...n===r?{message:a}:{}},needs:[]}}var Fd=(e,t)=>ws.indexOf(t)>ws.indexOf(e)?t:e,mw=(e,[t,...s])=>{if(t===void 0)return e;let r=s.length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.
length} cases like it`;return`${e} (${t}${r})`};function fw(e,t){let s=zd(t),[r,n]=[e.finding,s.finding],{workload:a}=t,o=r.related.length>40,[i,l]=[r,n].map(({severity:h})=>de.indexOf(h)),d=l===i&&e.
needs.length>0&&s.needs.length===0,c=l>i?s:l<i?e:void 0,p=c?.needs.length?c:void 0,u=a&&a.path.join("\0")!==r.workload?.join("\0")?[{span:a.span,message:`${fl(a)} is affected`}]:[];return{finding:{...r,
...l>i||d?{severity:n.severity,message:n.message}:{},...n.profile==="recommended"?{profile:n.profile}:{},confidence:p?p.finding.confidence:Fd(r.confidence,n.confidence),related:o?r.related:[...r.related,
...u,...n.related],fix:r.fix??n.fix},needs:bw(e,s,l-i)}}function bw(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.
needs]}var kw=20;function yw({related:e,span:t}){let s=[];for(let r of e){if(s.length===kw)break;!vs(r.span,t)&&!s.some(n=>vs(n.span,r.span))&&s.push(r)}return s}function qd(e){let t=({severity:r})=>-de.
indexOf(r),s=(r,n)=>r<n?-1:r>n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}var xs=class extends Error{name="\
OverBudget"},vw=class{#e;#s;#t;constructor(e,t){this.#e=e,this.#s=t,this.#t=e}spend(e=1){if(this.#t-=e,this.#t<0)throw new xs(`it takes more than ${At(this.#e)} ${this.#s}`)}};function ww(e,t){let s=new Map;
for(let r of Bd(e)){let{dialect:n,source:a,inline:o}=r;if(o!==void 0)continue;let i=N(n).anchors?.(r,hs(a,t.get(a.path)));i&&s.set(a.path,i)}return({file:r,start:n})=>s.get(r)?.(n)??""}function xw(e){
let t=new Map;for(let s of Bd(e)){let r=N(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var Bd=({documents:e})=>[...e.values()].flat().flatMap(z);async function Hd(e,t,{
needed:s,scopes:r,edits:n}){let a=new Set,o={pairs:[],suppressions:[],skipped:[],limits:[],failures:[],places:[],values:a,judged:[],built:[]},{failures:i,built:l}=o,d=(h,g)=>{i.push({path:h,message:Kd(
g)})},c=e.open(t,d);for(let h of c.projects()){for(let g of h.built)l.push(g);await Ew(h.project,{needed:s,scopes:r,edits:n,values:a,fail:d},o)}zn();let{brought:p,told:u}=c;return _w({...o,brought:Ow(
p,o.pairs),notices:u.notices,unread:u.failures})}var _w=e=>({pairs:V(e.pairs),suppressions:V(e.suppressions),skipped:V(e.skipped),limits:V(e.limits),failures:V(e.failures),places:V(e.places),values:e.
values.size>0?e.values:Aw,judged:V(e.judged),built:V(e.built),brought:V(e.brought),notices:V(e.notices),unread:V(e.unread)}),V=e=>e.length>0?e.slice():Sw,Sw=[],Aw=new Set;async function Ew(e,{needed:t,
scopes:s,edits:r,values:n,fail:a},o){let i=[...e.documents.values()].flat(),l=i.flatMap(z);for(let{span:p,message:u}of i.flatMap(h=>"limits"in h?h.limits??[]:[]))o.limits.push({path:p.file,message:u});
let d=new Set,c=new gn(d);try{let{places:p,values:u}=ld(e);for(let y of u)d.add(y),n.add(y);for(let y of p)o.places.push(y);let h=ww(e,Gd(p)),g=xw(e),m=Dw(e),f={spell:(y,U)=>bl(y,U,i),...r?{raise:(y,U)=>gy(
y,U,i)}:{}},k=new Map,v=await t(y=>kd(y,e).length>0);for(let y of Wv(e,v,s,a)){let U=Rw(y),$e=U&&m?.isWitness?void 0:Cd(Pd(y,f),s,g);if(!$e)continue;let Oe=y.workload&&(k.get(y.workload)??Nw(y.workload,
c));y.workload&&k.set(y.workload,Oe),o.pairs.push({finding:jd($e,c,h($e.span)),workload:Oe,guess:U?void 0:m})}}catch(p){for(let{source:u}of l)a(u.path,p)}for(let{source:p,suppressions:u,skipped:h}of l){
for(let g of u)o.suppressions.push(Wd(g,c));h&&o.skipped.push([p.path,h]),o.judged.push(p.path)}}function $w(e){let t=a=>e.flatMap(o=>[...o[a]]),s=new Map(t("limits").map(a=>[`${a.path}\0${a.message}`,
a])),r=new Set,n=({path:a})=>!r.has(a)&&r.add(a)!==void 0;return{pairs:t("pairs"),suppressions:t("suppressions"),skipped:new Map(t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:Gd(
t("places")),mask:new gn(new Set(t("values"))),judged:new Set(t("judged")),brought:[...new Map(t("brought").map(a=>[a.source.path,a])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}
function Kd(e){let t=e instanceof Error?e.message:String(e);return e instanceof xs||e instanceof Error&&e.cause instanceof xs?`is not judged as a whole: ${t}. Make it simpler, turn the rule off for it\
, or leave the file out with --exclude`:`could not be judged, which is our mistake: please report it (${t})`}function Gd(e){let t=new Map;for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[
s])}return t}function Ow(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({finding:r})=>Yd(r)));return e.filter(({source:r})=>s.has(r.path))}var Yd=({span:e,related:t,fix:s})=>[e,...[...t,...s?.
edits??[]].map(r=>r.span)].map(({file:r})=>r),Dw=({documents:e})=>[...e.values()].flat().flatMap(t=>As(t)??[])[0];function Rw({rule:e,workload:t}){return t?!Ve(t):Y(e.on)?.part==="builds"}var Nw=(e,t)=>{
let{path:s,span:r,ships:n,dialect:a}=e;return Ve(e)?{path:Ld(s,t),span:r,ships:n,dialect:a}:void 0};function Mw(e,t){let s=e.filter(r=>mn.indexOf(r.profile)<=mn.indexOf(t));return{shown:s,hidden:e.filter(
({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}async function Tw(e,t,s,r,n){let a=new Map,o=r?.share(t.filter(l=>e.isFree(l))),i=async l=>{a.set(l,await Hd(e,l,s)),n(Math.max(a.size,
o?.taken??0))};for(let l=o?.take()??[];l.length>0;l=o?.take()??[])for(let d of l)await i(d);if(o)for(let l of t)e.isFree(l)||await i(l);for(let[l,d]of await o?.others()??[])a.set(l,d);for(let l of t)a.
has(l)||await i(l);return t.flatMap(l=>a.get(l)??[])}var Vd=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function Zd(e,t,{ignores:s,locked:r,
peers:n}){let a=Ww(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(!s.comments)return{findings:[...e],uses:a};let o=Iw(a),i=l=>{let d=l;for(let c of o(l.span)){let{suppression:p}=c,u=jw(p,
l,n);if(!u||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:g}of u)c.used.add(g);let h=Cw(p,l,s,r);if(!h){let{by:g,reason:m,span:f}=p;return{...l,suppressed:{by:"comment",of:g,reason:m||null,span:f}}}
c.refused.add(h),d={...d,related:[...d.related,{span:p.span,message:Pw[h](p)}]}}return d};return{findings:e.map(i),uses:a}}var Jd=2e3;function Iw(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.
suppression.covers,o=t.get(r)??{wide:[],narrow:[]};t.set(r,o),(a-n>Jd?o.wide:o.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({
file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;let a=C(n.narrow,r,({suppression:o})=>o.covers.start);for(;a>=0&&n.narrow[a].suppression.covers.start>=r-Jd;a-=1)yield n.narrow[a]}}var Pw={expired:({
until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,reason:()=>"not ignored: a finding this severe needs a reason\
 after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function Cw({by:e,until:t,reason:s,rules:r},{rule:n,severity:a},{today:o,requireReason:i},l){if(l.has(n))
return"locked";if(t&&!Vd(t.value))return"day";if(t&&o&&t.value<o)return"expired";let d=i!=="never"&&de.indexOf(a)>=de.indexOf(i),c=r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e===
"seaworthy"||c)&&d&&!s?"reason":void 0}function jw({by:e,rules:t,covers:s},{rule:r,span:n},a){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let l=t.filter(({value:d})=>d===r);return l.length?
l:void 0}let o=a[e]??{};if(t.length===0)return Object.values(o).some(l=>l.includes(r))?[]:void 0;let i=t.filter(({value:l})=>Lw(e,l,o)?.includes(r));return i.length?i:void 0}function Lw(e,t,s){let r=e===
"trivy"?Xd(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?Xd(n):n).toLowerCase()===r.toLowerCase())?.[1]}
var Xd=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,"$1$2");function Ww(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Uw(e,t){
let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},a=t.rules.filter(({id:u})=>bd(r,u));cg(),ky(),zn();let o=e.flatMap(({source:u,kind:h,isSupporting:g})=>{if(g)return[];if(h!==void 0&&!Y(h))throw new RangeError(
`${u.path}: there is no format ${JSON.stringify(h)}`);let m=h??gl(u.path,u.text.slice(0,ml));return m?[{source:u,kind:m}]:[]}),i=await zw(e,o,{...t,rules:a,scopes:r,surroundings:n});n.keep?.(i.brought);
let{findings:l,uses:d}=await Fw(i,{...t,rules:a,scopes:r}),{shown:c,hidden:p}=Mw(l,s);return{files:o.map(({source:u,kind:h})=>({path:u.path,kind:h})).sort((u,h)=>u.path<h.path?-1:1),findings:c,ignores:d.
map(({suppression:u,used:h,refused:g})=>({suppression:u,used:[...h],refused:[...g]})),notices:[...i.told,...[...i.skipped].map(([u,h])=>({path:u,message:`not judged: ${h}`})),...i.limits],failures:i.failures,
hidden:p,rules:a.map(Hw),...n.prefix===void 0?{}:{prefix:n.prefix},sources:Kw(i.texts,c,i.secrets)}}async function zw(e,t,s){let r=[],n=await Id(e,t,(k,v)=>{r.push({path:k,message:Kd(v)})},s.surroundings),
a={needed:xn(s.rules),scopes:s.scopes,edits:s.edits??!0},o=(k,v)=>Tw(n,k,a,s.helpers,y=>s.progress?.(Math.min(v+y,t.length),t.length)),i=await o(n.starts(),0),l=await o(n.others(new Set(i.flatMap(({built:k})=>k))),
i.length),{pairs:d,...c}=$w([...i,...l]),{suppressions:p,mask:u,judged:h}=c,g=qd(hw(d)),m=new Map([...c.brought,...e].map(({source:k})=>[k.path,k]));for(let k of new Set(g.map(({span:v})=>v.file))){let v=m.
get(k);if(v&&!h.has(k))for(let y of Mr(v))p.push(Wd(y,u))}let f=[...r,...c.failures].map(({path:k,message:v})=>({path:k,message:u.message(v)}));return{...c,findings:g,failures:[...c.unread,...f],texts:m}}
async function Fw(e,t){let{ignores:s=yl,locked:r=new Set}=t,{suppressions:n}=e,a=n.some(({by:d})=>d!=="seaworthy")?(await Promise.resolve().then(()=>require("../knowledge/peer-ids.js"))).peerIds:{},o=Zd(
e.findings,n,{ignores:s,locked:r,peers:a}),i=s.comments?await qw(o.uses,e,t):[];if(i.length===0)return o;let l=Zd(i,n,{ignores:s,locked:r,peers:a}).findings;return{...o,findings:qd([...o.findings,...l])}}
async function qw(e,{texts:t,failures:s,skipped:r,mask:n},{rules:a,scopes:o,known:i=[],whole:l=!0}){if(e.length===0||!a.some(({on:h})=>h==="ignore"))return[];let d=new Set(a.map(({id:h})=>h)),c=new Set(
[...i,...d]),p=l&&s.length===0,u=e.map(h=>{let{file:g}=h.suppression.span;return{...h,ran:d,known:c,judged:p&&!r.has(g),text:t.get(g)?.text??""}});return zv(u,await xn(a)(h=>h==="ignore"),Bw()).map(h=>jd(
Pd(h,{spell:bl}),n)).flatMap(h=>Cd(h,o)??[])}var Bw=()=>{let e=cn(()=>{},()=>{});return ys({units:[]},e)};function Hw({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:a,why:o,standards:i}){
return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:a,why:o,standards:i}}function Kw(e,t,s){let r=new Set(t.flatMap(Yd));return new Map([...e.values()].flatMap(n=>r.has(n.path)?[[n.path,hs(
n,s.get(n.path))]]:[]))}var _s=({suppressed:e,status:t})=>!e&&t!=="existing";function Ss({sources:e},{file:t,start:s,end:r}){let n=e.get(t),a=n?.position(s)??{line:1,column:1},o=n?.position(r)??a;return{
path:t,line:a.line,column:a.column,endLine:o.line,endColumn:o.column}}function Qd({files:e,findings:t,hidden:s,since:r}){let n=t.filter(_s),a=i=>n.filter(l=>l.severity===i).length,o=i=>t.filter(({suppressed:l})=>l?.
by===i).length;return{files:e.length,findings:n.length,suppressed:o("comment"),known:o("baseline"),existing:t.filter(({status:i,suppressed:l})=>!l&&i==="existing").length,fixed:r?.fixed.length??0,hidden:s,
bySeverity:Object.fromEntries(de.toReversed().map(i=>[i,a(i)]))}}var ec=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function tc(e){let{files:t,findings:s,suppressed:r,known:n,existing:a,fixed:o,hidden:i,bySeverity:l}=Qd(
e),{since:d}=e,c=de.toReversed().flatMap(h=>l[h]?[`${l[h]} ${h}`]:[]),p=[...d?[`${o} fixed and ${a} there already, compared with ${d.ref}`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} suppressed`]:
[],...i&&!d?[`${i} more with --profile strict`]:[]],u=d?"new finding":"finding";return`${s?`${ec(s,u)} (${c.join(", ")})`:`No ${u}s`} in ${ec(t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var St=160;
function sc({sources:e},t,s,r=1){let n=e.get(t.file);if(!n)return[];let a=n.position(t.start),o=n.position(Math.max(t.start,t.end-1)),i=Math.min(o.line,a.line+2),l=String(i).length+2,d=[];for(let c=Math.
max(1,a.line-r);c<=i;c+=1){let p=Vw(n,c,c===a.line?a.column:1);if(d.push(`${String(c).padStart(l)} | ${p.text}`.trimEnd()),c<a.line)continue;let u=p.column(c===a.line?a.column:Gw(n,c)),h=p.column(c===
o.line?o.column+1:n.lineLength(c)+1);d.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,u-1))}${s("^".repeat(Math.max(1,h-u)))}`)}return o.line>i&&d.push(`${" ".repeat(l)} | ...`),d}var Gw=(e,t)=>e.line(
t,0,2e4).search(/\S|$/)+1,Yw=e=>/^[ -~]*$/.test(e)&&!e.includes("##[");function Vw(e,t,s){let r=e.lineLength(t),n=r>St?Math.max(0,Math.min(s-40,r-St)):0,a=e.line(t,n,n+St);if(r<=St&&Yw(a))return{text:a,
column:d=>Math.max(1,Math.min(d,r+1))};let o=[],i=n>0?"...":"",l=0;for(let[d,c]of zc(a)){a.startsWith("#[",l)&&i.endsWith("#")&&(i+=" ");for(let p=l+d.length;l<p;l+=1)o.push(i.length+1);i+=d==="	"?"  \
  ":c}return o.push(i.length+1),{text:n+St<r?`${i}...`:i,column:d=>o[Math.max(0,Math.min(d-1-n,o.length-1))]??1}}var rc={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function Zw(e,{
style:t,quiet:s}){let r=e.findings.filter(_s),n=Jw(r).map(i=>Xw(e,i,t)),a=s?[]:[tc(e)],o=[...n,...a];return o.length?`${o.join(`

`)}
`:""}function Jw(e){let t=[];for(let s of e){let r=t.slice(-3).find(([n])=>n&&vs(n.span,s.span));r?r.push(s):t.push([s])}return t}function Xw(e,t,s){let[r]=t;if(!r)return"";let{path:n,line:a,column:o}=Ss(
e,r.span),i=t.reduce((d,{rule:c})=>Math.max(d,c.length),0),l=[s("bold",`${gr(n)}:${a}:${o}`),...sc(e,r.span,d=>s(rc[r.severity],d))];for(let d of t)for(let c of Qw(e,d,i,s))l.push(c);return l.join(`
`)}function Qw(e,{severity:t,rule:s,message:r,fix:n,related:a,confidence:o},i,l){let d=o==="low"?l("dim"," (not certain)"):"",c=" ".repeat(11),p=[`  ${l(rc[t],t.padEnd(8))} ${l("bold",s.padEnd(i))}  ${we(
r)}${d}`];n&&p.push(`${c}${l("dim","fix:")} ${we(n.title)}${n.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:u,message:h}of a){let g=Ss(e,u);p.push(`${c}${l("dim","see:")} ${we(
g.path)}:${g.line}:${g.column} ${we(h)}`),p.push(...sc(e,u,m=>l("dim",m),0).slice(0,2).map(m=>`${c}${m}`))}return p}var nc=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function e1(e){
return e.findings.filter(_s).map(({span:t,severity:s,message:r,rule:n})=>{let{path:a,line:o,column:i}=Ss(e,t);return`${gr(a).replace(/:(?=\d+:\d+: )/g,"%3A")}:${o}:${i}: ${nc(s)}[${s}] ${we(r)} [${n}]\

`}).join("")}var t1=1e3,ac=5e5;function s1(e){let t=new r1(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var r1=class{#e;#s;faults=[];get whole(){return!this.#o}#t=0;#a=0;#r=0;#o=!1;constructor(e){
this.#e=e.text,this.#s=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#d(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#l(),this.#t>=this.#e.length){
this.#d(0,0,"the file is empty, and JSON is expected");return}let e=this.#n(0);return e&&!this.#o&&(this.#l(),this.#t<this.#e.length&&this.#d(this.#t,this.#t+1,"something stands after the end of the J\
SON")),e}#i(e,t=this.#t){let{length:s}=this.#e;return{file:this.#s,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#d(e,t,s,r,n=""){let a=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push(
{span:this.#i(e,Math.min(t,this.#e.length)),message:s,kind:"broken",...a})}#c(e,t=this.#t){this.#o||this.#d(t,t+1,e),this.#o=!0}#l(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=
e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#d(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=
t.lastIndex}}#n(e){if(e>t1)return this.#c("values this deep inside each other are not read");if(this.#r+=1,this.#r>ac)return this.#c(`more than ${At(ac)} values are not read`);let t=this.#t,s=this.#e[t];
if(s==="{")return this.#p(e);if(s==="[")return this.#g(e);if(s==='"'){let i=this.#m();return i===void 0?void 0:{kind:"string",value:i,span:this.#i(t)}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)return this.#t+=n.length,{kind:"number",text:n,span:this.#i(t)};let a=/[\w.+'-]+/y;a.lastIndex=t;let o=a.exec(this.#e)?.[0];return o==="true"||o==="false"||
o==="null"?(this.#t+=o.length,o==="null"?{kind:"null",span:this.#i(t)}:{kind:"boolean",value:o==="true",span:this.#i(t)}):s===void 0?this.#c("the JSON ends in the middle",Math.max(0,this.#a-1)):o?(this.#t+=
o.length,this.#d(t,this.#t,o.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(o)?`\`${o.slice(0,40)}\` is no number of JSON: plain decimal digits, no leading zero`:`\`${o.slice(0,
40)}\` is no value of JSON: strings stand in double quotes`),{kind:"null",span:this.#i(t)}):this.#c(`a value is expected here, not \`${s}\``)}#p(e){let t=this.#t,s=[];return this.#t+=1,this.#f("}",t,()=>{
let r=this.#t;if(this.#e[r]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;a.lastIndex=r;let o=a.exec(this.#e)?.[0];return o?(this.#t+=o.length,this.#d(r,this.#t,"keys stand in double quotes"),this.#h(s,o,r,e)):
this.#c("a key in double quotes is expected here")??!1}let n=this.#m();return n===void 0?!1:this.#h(s,n,r,e)})?{kind:"object",members:s,span:this.#i(t)}:s.length?{kind:"object",members:s,span:this.#i(
t)}:void 0}#h(e,t,s,r){let n=this.#i(s);if(this.#l(),this.#e[this.#t]!==":")return this.#c("a `:` is expected after the key")??!1;this.#t+=1,this.#l();let a=this.#n(r+1);return a?(this.#a=this.#t,e.push(
{key:t,keySpan:n,value:a,span:this.#i(s)}),!0):!1}#g(e){let t=this.#t,s=[];return this.#t+=1,this.#f("]",t,()=>{let r=this.#n(e+1);return r?(this.#a=this.#t,s.push(r),!0):!1})||s.length?{kind:"array",
items:s,span:this.#i(t)}:void 0}#f(e,t,s){for(let r=!0;;r=!1){this.#l();let n=this.#e[this.#t];if(n===e)return this.#t+=1,!0;if(n===void 0)return this.#o||this.#d(t,t+1,`this \`${e==="}"?"{":"["}\` is \
never closed`),this.#o=!0,!1;if(!r)if(n===","){let a=this.#t;if(this.#t+=1,this.#l(),this.#e[this.#t]===e){this.#d(a,a+1,"a comma stands after the last entry, which JSON does not take",[{span:this.#i(
a,a+1),text:""}],"remove the comma");continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#d(this.#a-1,this.#a,"a comma is missing here",[{span:this.#i(this.#a,this.#a),text:","}],"add the\
 comma");else return this.#c(`a comma or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#m(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===
void 0)return this.#c("this string is never closed",e);this.#t=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#d(
e+r.index,e+r.index+r[0].length,"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function n1(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(
e);return t<=0xffffffffffffffffn?t:void 0}var oc=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,a)=>n-a))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},An=oc(0,47),a1=oc(0),o1=Array.from({length:128},
(e,t)=>({kind:"one",set:[[t,t]]})),ic=e=>o1[e]??{kind:"one",set:[[e,e]]};function i1(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],
parts:[]}],n=()=>r[r.length-1],a=i=>{n().parts.push(i)},o=!1;for(let i=0;i<s.length;i+=1){let l=s[i],d=s.charCodeAt(i),c=!1;if(l==="\\"){let p=En(s,i);if(!p)return{at:i,message:"ends with a backslash"};
a(ic(p.code)),c=p.code===47,i=p.end-1}else if(l==="*"){let p=s[i+1]==="*",u=i;for(;s[u]==="*";)u+=1;o&&(u===s.length||s[u]==="/")&&a({kind:"one",set:An}),a({kind:"any",set:p?a1:An}),p&&(i+=1)}else if(l===
"?")a({kind:"one",set:An});else if(l==="["){if(/^\^?\]/.test(s.slice(i+1,i+3)))return{at:i,message:"holds a class of no character, `[]`"};let p=c1(s,i);if(!p)return{at:i,message:"opens a `[` that is n\
ever closed"};if(p.hasDash)return{at:i,message:"has a `-` in a class that is not a range: put it first, `[-a]`"};a({kind:"one",set:p.set}),i=p.end-1}else{if(l==="]")return{at:i,message:"closes a `]` t\
hat was never opened"};if(l==="{"){if(r.length>=50)return{at:i,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().
parts=[]}else if(l==="}"){if(r.length===1)return{at:i,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:i,message:"has braces around a single alter\
native: leave them out, or separate with commas"};a({kind:"choice",options:[...p,u]})}else a(ic(d)),c=d===47}o=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var l1=e=>Array.
isArray(e);function lc(e){let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var dc=e=>e.every(t=>t.kind===
"choice"?t.options.every(dc):t.kind==="one"&&!cc(t.set,65535));function d1(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return lc(t<0?e:e.slice(0,t))??""}function En(e,t){
let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};
let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function c1(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let a=[],o=s;for(;;){let l=e[s];if(l===void 0)
return;if(l==="]"&&(s>o||!n)||l==="]")break;let d=l==="\\"?En(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>o,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]===
"\\"?En(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;s=c.end,a.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else a.push([d.code,d.code])}let i=p1(a);return{set:n?u1(i):i,end:s+1,hasDash:r}}
function p1(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];for(let[r,n]of t){let a=s[s.length-1];a&&r<=a[1]+1?a[1]=Math.max(a[1],n):s.push([r,n])}return s}function u1(e){let t=[],s=1;for(let[r,n]of e)r>s&&
t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push([s,65535]),t}var cc=(e,t)=>e.some(([s,r])=>t>=s&&t<=r),pc=new M;function h1(e){let t=pc.get(e)??g1(e);return pc.set(e,t),t}function g1({document:e,
environment:t}){let s=[],r=new Set,[n,a]=[Ze(e.source.text.length),Ze(e.source.text.length)],o=[],i=(l,d)=>{(l.kind!=="scalar"||l.text.includes("$"))&&o.push({node:l,way:d})};for(let l of e.roots)for(let d of[
"services","configs","volumes"]){let c=l.entries.get(d);c&&i(c.value,{key:d,above:void 0})}for(let l=o.pop();l;l=o.pop()){let{node:d,way:c}=l;if(!r.has(d))if(r.add(d),d.kind==="map")for(let[p,{value:u}]of d.
entries)i(u,{key:p,above:c});else if(d.kind==="list")for(let{value:p}of d.items)i(p,c);else{let{text:p}=d,u=e.source.text.slice(d.span.start,d.span.end),h=m1(c),g=()=>Je(p,t,{blank:!0,room:n}).text,m=Je(
p,t,{room:a}).uses.toSorted((k,v)=>k.start-v.start),f=0;for(let k of m){f=f===void 0?void 0:f1(u,p.slice(k.start,k.end),f);let v=d.span.start+(f??0),y=f===void 0?d.span:{...d.span,start:v,end:v+k.end-
k.start};f!==void 0&&(f+=1),s.push({...k,path:h,whole:p,now:g,span:y,exact:f!==void 0})}}}return s}function m1(e){let t=[];for(let s=e;s;s=s.above)t.push(s.key);return t.reverse()}function f1(e,t,s){for(let r=e.
indexOf(t,s);r>=0;r=e.indexOf(t,r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}var b1=[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env",
"sample.env"];function k1({source:e}){let t=Ne(e.path);return b1.map(s=>oe(t,s))}module.exports={a:xc,b:_c,c:Ac,d:As,e:z,f:M,g:I,h:wn,i:bd,j:xn,k:is,l:Ve,m:On,n:Dn,o:Dc,p:Rn,q:De,r:Es,s:Nn,t:Q,u:Rc,v:Rr,
w:Nr,x:Mr,y:li,z:te,A:kr,B:Gt,C:Bg,D:Vg,E:C,F:im,G:i1,H:l1,I:lc,J:dc,K:d1,L:cc,M:wi,N:Mn,O:ae,P:Tn,Q:ot,R:_r,S:vo,T:lm,U:dm,V:cm,W:At,X:xs,Y:vw,Z:ue,_:Mc,$:st,aa:rt,ba:$t,ca:Re,da:Ne,ea:In,fa:$s,ga:Pn,
ha:oe,ia:Tc,ja:nt,ka:Ic,la:Ot,ma:Un,na:L,oa:b,pa:Me,qa:Bn,ra:he,sa:ge,ta:Nt,ua:Ms,va:ea,wa:ta,xa:Tt,ya:Ts,za:Te,Aa:Pt,Ba:na,Ca:Ct,Da:Ps,Ea:Cs,Fa:Lt,Ga:Zs,Ha:cu,Ia:_a,Ja:hu,Ka:gu,La:bu,Ma:ku,Na:xu,Oa:_u,
Pa:B,Qa:Wt,Ra:er,Sa:Ha,Ta:ee,Ua:ir,Va:Ph,Wa:lr,Xa:J,Ya:po,Za:we,_a:gr,$a:mg,ab:Ze,bb:Je,cb:Ai,db:Ei,eb:Yr,fb:Di,gb:Zr,hb:Mb,ib:Jg,jb:Xg,kb:x,lb:X,mb:A,nb:Yt,ob:Ii,pb:Pi,qb:Ci,rb:Jr,sb:ji,tb:vt,ub:Li,vb:Wi,
wb:Qr,xb:Ui,yb:zi,zb:en,Ab:tt,Bb:Iy,Cb:Py,Db:Ly,Eb:Dl,Fb:Wy,Gb:Uy,Hb:Rl,Ib:zy,Jb:Fy,Kb:Ml,Lb:fn,Mb:qy,Nb:By,Ob:Hy,Pb:Ky,Qb:Tl,Rb:Yy,Sb:Vy,Tb:Il,Ub:Zy,Vb:Xy,Wb:Wl,Xb:Qy,Yb:Fl,Zb:tv,_b:sv,$b:Ho,ac:Ko,bc:Eo,
cc:uo,dc:ss,ec:Dr,fc:gk,gc:fk,hc:bk,ic:kk,jc:yk,kc:vk,lc:Fi,mc:tn,nc:vs,oc:il,pc:a0,qc:o0,rc:sn,sc:rn,tc:h1,uc:k1,vc:Bi,wc:Hi,xc:Ht,yc:W,zc:Fe,Ac:qe,Bc:yg,Cc:fr,Dc:vg,Ec:Be,Fc:go,Gc:mo,Hc:Ag,Ic:Ki,Jc:Vi,
Kc:Jt,Lc:To,Mc:Io,Nc:Ke,Oc:Sm,Pc:Zi,Qc:Dg,Rc:Ng,Sc:Mg,Tc:$r,Uc:Qt,Vc:es,Wc:Or,Xc:Yo,Yc:Fm,Zc:qm,_c:Vo,$c:Ji,ad:cs,bd:Wr,cd:vi,dd:os,ed:Gr,fd:dl,gd:xt,hd:V0,id:Z0,jd:ey,kd:ty,ld:s1,md:n1,nd:ib,od:lb,pd:db,
qd:cb,rd:et,sd:cy,td:Y,ud:ln,vd:py,wd:hl,xd:gl,yd:ml,zd:dn,Ad:hy,Bd:N,Cd:fl,Dd:cn,Ed:$d,Fd:Rd,Gd:kl,Hd:Id,Id:yl,Jd:pn,Kd:hs,Ld:gn,Md:de,Nd:mn,Od:Ol,Pd:kn,Qd:ms,Rd:rv,Sd:nv,Td:Ae,Ud:ce,Vd:ne,Wd:pe,Xd:av,
Yd:yn,Zd:ov,_d:Bl,$d:lv,ae:dv,be:cv,ce:Vl,de:pv,ee:uv,fe:Jl,ge:Xl,he:Ql,ie:hv,je:gv,ke:mv,le:fv,me:rd,ne:bv,oe:vn,pe:nd,qe:kv,re:od,se:ld,te:Hd,ue:Vd,ve:Uw,we:_s,xe:Ss,ye:Qd,ze:tc,Ae:Zw,Be:nc,Ce:e1};
