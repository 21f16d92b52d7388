"use strict";var Jl=Object.create,Hr=Object.defineProperty,Xl=Object.getOwnPropertyDescriptor,Ql=Object.getOwnPropertyNames,ed=Object.getPrototypeOf,td=Object.prototype.hasOwnProperty,sd=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),rd=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},nd=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Ql(t))!td.call(e,n)&&
n!==s&&Hr(e,n,{get:()=>t[n],enumerable:!(r=Xl(t,n))||r.enumerable});return e},ad=(e,t,s)=>(s=e!=null?Jl(ed(e)):{},nd(t||!e||!e.__esModule?Hr(s,"default",{value:e,enumerable:!0}):s,e)),Gt=e=>"guess"in e?
e.guess:void 0,U=e=>"documents"in e?e.documents:[e],od=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],id=["no-new-privileges"],ld=new Map([["disab\
le","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function Kr(e){if(id.includes(e))return{key:e,value:"true"};let t=ld.get(e);if(t!==void 0){let[o="",i=""]=t.split("=");return{key:o,
value:i,fault:`\`${e}\` is no security option alone: write \`${t}\``}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let n=e.
slice(0,r),a=e.slice(r+1);return od.includes(n)?n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:a,fault:"only `systempaths=unconfined` is known"}:a===""&&(n==="label"||n==="apparmor")?{key:n,
value:a}:a.startsWith(" ")||a===""?{key:n,value:a,fault:`\`${n}\` and its value must not be apart: write \`${n}${s}${a.trim()}\``}:(n==="no-new-privileges"||n==="writable-cgroups")&&Gr(a)===void 0?{key:n,
value:a,fault:`\`${a.slice(0,60)}\` is neither true nor false`}:{key:n,value:a}:{key:n,value:a,fault:`\`${n.slice(0,60)}\` is no security option`}}function Gr(e){return/^(?:1|t|T|TRUE|true|True)$/.test(
e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function dd({securityOpt:e},t){if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=Kr(s.value);if(r.key===
t)return{option:r,at:s}}}var Yr=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),ve=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Yt(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(s-1));)
s-=1;return e.slice(0,s)}var Zr=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(0,s)};function H(e,t){let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf(
"*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)return!0;let a=s;for(let o of t.slice(s+1,r).split("*")){let i=e.indexOf(o,a);if(i<0)return!1;a=i+o.length}return a<=e.length-
n.length}function cd(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,a)=>H(s[a]??"",n))}var Vr=()=>({left:4e6});function J(e,t,{left:s}=Vr()){return new Jr(t,{left:s}).
to(e)}var Jr=class{#e;#s;#t=new Map;#n;constructor(e,t){this.#e=e,this.#s=t}to(e){let t=e.slice(0,64).toLowerCase().slice(0,64);if(this.#t.has(t))return this.#t.get(t);let s=this.#s.left>0?this.#r(t):
void 0;return this.#t.set(t,s),s}#r(e){if(this.#n??=Array.from(this.#e,r=>[r.slice(0,128).toLowerCase(),r]),this.#s.left-=this.#n.length,e.length>=4){for(let[r,n]of this.#n)if(r.startsWith(e))return n}
let t,s=Math.max(1,Math.floor(e.length/3))+1;for(let[r,n]of this.#n){if(Math.abs(e.length-r.length)>=s)continue;if(this.#s.left-=e.length*r.length,this.#s.left<0)return t;let a=pd(e,r,s);a<s&&(t=n,s=a)}
return t}};function pd(e,t,s){let r=[],n=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=e.length;a+=1){let o=[a],i=a;for(let l=1;l<=t.length;l+=1){let d=e[a-1]===t[l-1]?0:1,c=Math.min(n[l]+1,
o[l-1]+1,n[l-1]+d);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(c=Math.min(c,r[l-2]+1)),o.push(c),i=Math.min(i,c)}if(i>=s)return s;r=n,n=o}return n[t.length]}function oe(e,t,s=[]){let r=[...s];for(let n of e.
split("/"))n===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.push(n);return r}var ud=e=>e.startsWith("/")?lt(e):oe(e,!1).join("/")||".",lt=e=>e.startsWith("/")?`/${oe(e,!0).join(
"/")}`:e;function Fe(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}var dt=(e,t=!1)=>oe(t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll("\\","/"):e,!0).join("/");function we(e,t){let s=e.
replace(/^["']|["']$/g,"");if(!(!s.startsWith("/")&&t===void 0))return lt(`/${s.startsWith("/")?"":t}/${s}`)}var qe=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",Xr=e=>e.includes("*")?qe(e.slice(
0,e.indexOf("*"))):e;function Zt(e){let t=qe(e).split("/").filter(Boolean);return[...t.map((s,r)=>t.slice(0,t.length-r).join("/")),""]}function Qr(e,t){if(e===t)return"";let s=t.endsWith("/")?t:`${t}/`;
return e.startsWith(s)?e.slice(s.length):void 0}function X(e,t){let s=t.startsWith("/")?t:`${e}/${t}`;return`${t.startsWith("/")||e.startsWith("/")?"/":""}${oe(s,!1).join("/")}`}function hd(e,t){let s=e.
split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.slice(n).
map(()=>".."),...s.slice(n)].join("/")}var Be=e=>e,gd=(e,...t)=>Be(e.map((s,r)=>`${s}${t[r]??""}`).join(""));function md(e){let t;return()=>t??=e()}var fd=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,
bd=String.raw`\p{Cs}`,kd=String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
yd=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,vd=[String.raw`(?<=\p{L}\p{M}{0,3}${yd})[\u200c\u200d]`,String.raw`(?<=${kd}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),en=md(()=>new RegExp(`(${vd})|${bd}|${fd}`,"gu")),tn=/[^\t\n\x20-\x7e]/;function sn(e,t){return tn.test(e)?e.replace(en(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.length===1?"\uFFFD":
t(s)):e}var wd=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,rn=e=>sn(e,wd),nn=e=>sn(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(16).padStart(4,"0")}`).
join(""));function*xd(e){let t=0;if(tn.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(en()))if(r===void 0){for(let a of e.slice(t,n))yield[a,a];yield[s,rn(s)],t=n+s.length}}for(let s of e.slice(t))yield[
s,s]}function Vt(e,t){let s=new Map;return r=>{let n=s.get(r);if(n!==void 0||s.has(r))return n;let a=t(r);return s.size>=e&&s.clear(),s.set(r,a),a}}var b="\uFFFC",ct=e=>e.includes(b)?null:e,_d=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,
Sd=/^\w[\w.-]{0,127}$/,an={sha256:64,sha384:96,sha512:128};function xe(e,t=e){return t===e?on(e):{...on(e),text:t}}var on=Vt(1e3,e=>{let t=e.indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),
n=r.lastIndexOf(":"),a=n>=0&&!r.slice(n).includes("/"),o=a?r.slice(n+1):void 0,i=a?r.slice(0,n):r,{domain:l,path:d}=Ad(i),c=Ed(l,d,o,s);return{text:e,domain:i===b?null:ct(l),path:ct(d),...o===void 0?i.
endsWith(b)?{tag:null}:{}:{tag:ct(o)},...s===void 0?e.endsWith(b)?{digest:null}:{}:{digest:ct(s)},...c?{fault:c}:{}}});function Ad(e){let t=e.indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||
s==="localhost"||s.includes(b)||s!==s.toLowerCase()),n=r?s:"docker.io",a=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"docker.io",path:a.startsWith("library/")?a.slice(8):a}:
{domain:n,path:a}}function Ed(e,t,s,r){if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!t.includes(b)){if(/[A-Z]/.test(t))return"\
a repository is written in lower case";if(!t.split("/").every(n=>_d.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.length>255)return"a repository has at most 255 characters"}if(s!==
void 0&&!s.includes(b)&&!Sd.test(s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes(b))return $d(r);if(!e.includes(b)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.
stringify(e)} is not a registry host`}function $d(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(an,t)?an[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(
t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after\
 the algorithm`}var ln=({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`,Od="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",dn="docker \
podman nerdctl buildah skopeo helm oras crane regctl",Jt=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",
way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${dn} az`,under:"login",way:{options:"\
-p",value:"either"}},{programs:dn,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"\
-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"\
mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:Od,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"sqlcmd bcp osql",way:{options:"\
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
her"},account:!0}],Dd=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),Rd=/-(?:password|passwd|passphrase|pass|token|api-key)$/,Md=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
Xt=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
cn=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/,
pt={what:"an SSH key",use:"build",form:"key"},ie={what:"a private key",use:"run",form:"key"},pn={what:"private keys",use:"run",form:"opaque"},Nd={what:"the key of an SSH server",use:"run",form:"key"},
Qt={what:"credentials of a registry",use:"build",form:"pairs"},un={what:"passwords and tokens",use:"build",form:"pairs"},Td={what:"the password of a database",use:"run",form:"pairs"},le={what:"credent\
ials of a cloud",use:"either",form:"pairs"},hn={what:"credentials of a cluster",use:"either",form:"pairs"},He={what:"passwords and tokens",use:"run",form:"pairs"},gn={what:"secrets",use:"run",form:"en\
v"},ut={what:"a secret",use:"run",form:"value"},Id={what:"the secrets of a Terraform state",use:"either",form:"opaque"},ht=(e,t)=>({what:e,use:t,form:"opaque"}),de=e=>({...e,maybe:!0}),mn=new Map([[".\
npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",Qt],[".gem/credentials .cargo/credentials .cargo/credentials.toml settings-security.xml .terrafor\
mrc credentials.tfrc.json .sentryclirc",Qt],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gradle.properties .bundle/config .condarc",de(Qt)],[".netrc _netrc .gi\
t-credentials git/credentials",un],[".envrc .hgrc .gitconfig",de(un)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",Td],[".htpasswd htpasswd .htdigest",He],[".erlang.cookie .vault-token .vault_pass .vau\
lt_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",ut],["credentials/production.key credentials/staging.key credentials/development.key",ut],[".aws/credentials credentials.csv a\
ccesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",le],["application_default_credentials.json serviceaccountkey.json rclone.conf .oci/config",le],["clouds.y\
aml secure.yaml",de(le)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",hn],[".secrets .streamlit/secrets.toml",He],["wp-config.php localsettings.php",de(He)],["wg0.\
conf",{...ie,form:"pairs"}],["secring.gpg krb5.keytab",pn],[".ssh .gnupg",ht("keys","build")],[".aws .azure .config/gcloud",ht("credentials of a cloud","either")],[".kube",ht("credentials of a cluster",
"either")],[".password-store",ht("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),Pd=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
gn],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,pt],[/^ssh_host_[a-z0-9_]+_key$/,Nd],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
pt],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,pt],[/\.ppk$/,pt],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
ie],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,ie],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
ie],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,pn],[/\.ovpn$/,de(ie)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,de(ie)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
le],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,le],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
le],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,hn],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,Id],[/\.tfvars(?:\.json)?$/,He],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
He],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,ut],[/^(?!\.)[\w.-]+\.env$/,de(gn)]],Cd=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
fn=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,jd=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
Ld=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,Wd=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,Ud=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i;
function es(e){if(e.length>500||fn.test(e))return;let t=Fe(Yt(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"";if(jd.test(r)&&!Ld.test(r))return;let n=mn.get(s.slice(-2).join("/"))??mn.get(r)??
(Cd.test(r)?Pd.find(([a])=>a.test(r))?.[1]:void 0);if(!(n?.maybe&&Wd.test(r)))return n&&/^(?:auth|credentials|secrets?)\.json$/.test(r)&&Ud.test(t)?void 0:n}var zd=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i;
function bn(e){let t=es(e);return t?t.form!=="opaque":!fn.test(e)&&zd.test(e)}function kn(e){let t=es(e);return t!==void 0&&!t.maybe}var yn=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,Fd=new RegExp(
String.raw`^${yn}s([^\w\s\\])`),qd=new RegExp(String.raw`^${yn}[aic](?:\\\s*|\s+)`),Bd=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function Hd(e){let t=qd.exec(e);if(t)return e.slice(
t[0].length);let s=Fd.exec(e);if(!s)return;let[r,n]=Kd(e,s[0].length,s[1]);if(n===void 0)return;let a=[...(r??"").matchAll(Bd)].map(([,o,i])=>Gd(o??i??""));return n.replace(/\\([1-9])/g,(o,i)=>a[Number(
i)-1]??o)}function Kd(e,t,s){let r=[];for(let o=t;o<e.length&&r.length<2;o+=1)e[o]==="\\"?o+=1:e[o]===s&&r.push(o);let[n,a=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,a)]}var Gd=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),ts=/^(?:echo|printf|cat|tee|sed|print)$/;function ss(e){let{name:t,words:s,redirects:r,feeds:n}=e;if(!ts.test(t))return{texts:[],
files:[]};let a=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),o=t==="cat"||t==="tee"?a:[...s.slice(1),...a],i=[...t==="tee"?[e]:[],...n.filter(d=>d.name==="tee")],l=[...r.flatMap(({operator:d,
target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...i.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&
d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==b);return{texts:o,files:l}}var rs=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),Yd=[{programs:"sudo",way:{stdin:rs("S","--stdin")}},{programs:"\
su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:rs("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},{programs:"zfs",under:"load-key",way:{stdin:"\
always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},{programs:"kinit kadmin kad\
min.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:rs("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{stdin:"always"}},{programs:"\
ldapsearch ldapadd ldapmodify ldapdelete ldappasswd",way:{stdin:/^\/dev\/stdin$/}},{programs:"mkpasswd",way:{stdin:/^(?:-s|--stdin|--password-fd=0)$/}},{programs:"argon2",way:{stdin:"always"}},{programs:"\
wpa_passphrase",way:{stdin:"always"}},{programs:"az oc kubectl argocd",way:{stdin:/^--password-stdin$/}},{programs:"argocd heroku doctl",under:"login",way:{stdin:"always"}},{programs:"vault bao",under:"\
login",way:{stdin:/^-$/}},{programs:"doctl",under:"auth",way:{stdin:"always"}},{programs:"elasticsearch-keystore opensearch-keystore logstash-keystore kibana-keystore",way:{stdin:/^add$/}},{programs:"\
gcloud",under:"secrets",way:{stdin:/^--data-file=-$/}},{programs:"wrangler flyctl fly",way:{stdin:/^secrets?$/}},{programs:"docker podman",under:"secret",way:{stdin:/^-$/}},{programs:"curl",way:{options:"\
--oauth2-bearer --tlspassword --proxy-tlspassword",value:"either"}},{programs:"curl",way:{options:"-b --cookie",value:"either",part:/[^=;\s]{1,200}=([^;]*)/g}},{programs:"curl",way:{users:"-E --cert -\
-proxy-cert"}},{programs:"http https xh xhs",way:{users:"-a --auth"}},{programs:"http https xh xhs",way:{options:"-a --auth",value:"either",part:/^([^:]+)$/g}},{programs:"poetry",under:"publish",way:{
options:"-p",value:"either"}},{programs:"oc expo eas",under:"login",way:{options:"-p",value:"either"}},{programs:"kubectl oc",under:"secret",way:{users:"--from-literal",separator:"="}},{programs:"vaul\
t bao",under:"kv put",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",under:"kv patch",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",way:{after:/^unseal$/,skip:0}},{programs:"\
bao",under:"login",way:{after:/^login$/,skip:0}},{programs:"nmcli wpa_cli",way:{after:/^(?:password|(?:[\w-]{1,40}\.)?(?:psk|wep-key\d|leap-password|password))$/,skip:0}},{programs:"mkpasswd",way:{after:/mkpasswd$/,
skip:0,takes:"-m --method -S --salt -R --rounds -P --password-fd"}},{programs:"openssl",under:"passwd",way:{after:/^passwd$/,skip:0,takes:"-salt -in -rand -writerand -provider"}},{programs:"openssl",way:{
options:"-k -K -hmac",value:"next"}},{programs:"openssl",way:{form:/^(?:hex)?key:(.+)$/}},{programs:"perl python python2 python3 php ruby",way:{form:/\bcrypt\w{0,10}(?:\.crypt)?\(\s{0,8}["']([^"']{1,200})["']/}},
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
Ke=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,_e=/^(?!(?:0|false|no|n|f|off|null|)$)/i,Ge=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,ce=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,
Zd="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries \
install-strategy script-shell node-options proxy https-proxy before cpu os libc",gt={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:_e,production:_e},without:"--omit NPM\
_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},Vd={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta i\
sntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink rem\
ove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:Zd,version:ce,path:Ge,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in i\
ns inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...gt,verbs:"install i in ins inst insta instal isn\
t isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,
short:"pc",long:"package call",version:ce,path:Ge,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove \
global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yar\
nrc",version:ce,path:Ge,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABL\
E_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...gt,switches:{...gt.switches,YARN_PRODUCTION:_e},
verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install \
i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel\
 workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:ce,path:Ge,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",
options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --froz\
en-lockfile"},development:{...gt,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{
install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts lin\
ker",version:ce,path:Ge,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"\
bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"\
deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:ce,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,
lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",
verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:ce}},vn=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,Jd={gem:{programs:"gem",verbs:{install:"\
install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-poli\
cy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:vn},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remo\
ve",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". instal\
l",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUND\
LE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHO\
UT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall \
global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,
lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{
COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgra\
de-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:vn},go:{programs:"go",verbs:{install:"\
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
pe=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,Se=/[=<>~!]|#sha256=|.@[\d.]+$/,Xd={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"d\
ownload wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find-links trusted-ho\
st proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-settings config-set\
ting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory\
 allow-insecure-host index-strategy resolution prerelease",version:Se,versionOptions:"-c --constraint",path:pe,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{
PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install in\
ject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:Se,versionOptions:"--spec",path:pe,revision:"\
@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"\
requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group onl\
y-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyring-provider resolution prerel\
ease exclude-newer python-platform",version:Se,versionOptions:"--rev --tag",path:pe,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_\
LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",
include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:_e,UV_NO_DEFAULT_GROUPS:_e},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from wit\
h python index-url index",version:Se,versionOptions:"--from",path:pe,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"remove self+remove",clean:"\
cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:pe,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lo\
ck",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"--only",include:"--with",instead:"\
add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"python pypi-mirror requirements editab\
le index categories extra-pip-args",version:Se,path:pe,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",
instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:Se,path:pe,revision:"@",lock:{manifest:"py\
project.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{
folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install\
 create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name channel prefix file solver revision \
ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,
advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},Qd={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"\
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
versionOptions:"--version"}},ec={...Qd,...Xd,...Vd,...Jd},ue=ec,tc=new Map(Object.entries(ue).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),mt=e=>tc.get(/^pip[\d.]+$/.test(e)?"pip":e),wn=(e,t)=>e!==
void 0&&` ${e} `.includes(` ${t} `),sc=Object.values(ue).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),rc={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header\
 data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-max-time connect-timeout max-\
time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy preproxy socks5 socks5-hostname"},wget:{
short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quota input-file base execute http-us\
er http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},git:{short:"Cc",long:"config git-dir work-tree exec-path namespace"},"git clone":{short:"\
bjouc",long:"branch depth origin upload-pack reference reference-if-able separate-git-dir template config shallow-since shallow-exclude filter jobs server-option bundle-uri ref-format revision"},"git \
remote":{short:"tm",long:""},"git config":{short:"ft",long:"file type default comment value blob"},sed:{short:"efl",long:"expression file line-length"},ssh:{short:"BbcDEeFIiJLlmOopQRSWw",long:""},scp:{
short:"cDFiJloPSX",long:""},sftp:{short:"BbcDFiJloPRSsX",long:""},sshfs:{short:"opF",long:""},sshpass:{short:"pfdPBbcDEFIiJLlmOoQRSWw",long:""},rsync:{short:"efBTM",long:"rsh filter exclude include ex\
clude-from include-from files-from port bwlimit rsync-path temp-dir"},mosh:{short:"p",long:"ssh port predict server"},ansible:{short:"iuletMfcmaopBPT",long:"inventory user limit extra-vars tags module\
-path forks connection ssh-common-args ssh-extra-args sftp-extra-args scp-extra-args private-key key-file become-user vault-password-file"},"ansible-galaxy":{short:"prs",long:"roles-path role-file ser\
ver token api-key collections-path"},aria2c:{short:"doisxjkl",long:"dir out input-file split max-connection-per-server min-split-size log header checksum"},http:{short:"pos",long:"verify output auth a\
uth-type session cert cert-key timeout print style proxy follow-max"},axel:{short:"snoSHUNT",long:"max-speed num-connections output search header user-agent timeout"},gsutil:{short:"oh",long:""},useradd:{
short:"bcdefgGkKpsuRPZ",long:"base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expi\
redate inactive gid login groups password shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},setpriv:{short:"",
long:"reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"user group supp-group command sessi\
on-command shell whitelist-environment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},su:{short:"cgGsTw",long:"command session-command group supp-group shell whitelist-environment"},sudo:{short:"ughpCDRTU\
r",long:"user group host prompt chdir chroot other-user role"},doas:{short:"uC",long:""},chroot:{short:"",long:"userspec groups"},"s6-applyuidgid":{short:"ugG",long:""},"start-stop-daemon":{short:"acd\
eghIknNpPrRsSuxK",long:"startas chuid chdir env group chroot iosched umask nicelevel pidfile procsched retry signal user exec name notify-timeout"},capsh:{short:"",long:""},chmod:{short:"",long:"refer\
ence"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},bash:{short:"oO",long:"rcfile init-file"},python:{short:"cmWXQ",
long:"check-hash-based-pycs"},perl:{short:"eEIMmF",long:""},ruby:{short:"eIrCEK",long:"encoding external-encoding internal-encoding"},node:{short:"erC",long:"require import loader experimental-loader \
eval env-file conditions input-type"},php:{short:"rfdcBREFtSz",long:"run file define php-ini"},lua:{short:"el",long:""},julia:{short:"eELpt",long:"eval print load project threads procs"},cp:{short:"tS",
long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},nc={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ss\
h-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},ac={short:"",long:[]},xn=new Map;function oc(e){let t=mt(e),s=/^python[\d.]*$/.test(
e)?"python":Ke(nc,e)??e,r=t?ue[t]:Ke(rc,s);if(!r)return ac;let n=t??s,a=xn.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return xn.set(n,a),a}function ft({words:e},t,s=1){
let{short:r,long:n,single:a}=oc(t),o=[],i=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+1];if(p==="--"){o=e.slice(d+1);for(let h of o)l.push(h);break}if(p.startsWith("--")||a&&/^-./.
test(p)){let h=p.indexOf("="),g=h<0?p:p.slice(0,h);h>=0?i.push({name:g,value:ns(c,h+1),word:c}):n.includes(g.replace(/^--?/,""))&&u?(i.push({name:g,value:u,word:c}),d+=1):i.push({name:g,word:c})}else if(p.
startsWith("-")&&p.length>1)for(let h=1;h<p.length;h+=1){let g=p[h];if(!r.includes(g))i.push({name:`-${g}`,word:c});else{let m=h+1<p.length,f=m?ns(c,h+1):u;i.push(f?{name:`-${g}`,value:f,word:c}:{name:`\
-${g}`,word:c}),m||(d+=1);break}}else l.push(c)}return{options:i,operands:l,behind:o}}var ns=({text:e,literal:t,names:s,holes:r,takes:n,span:a},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?
t.slice(o):b,...s?{names:s}:{},...r?{holes:r.slice(e.slice(0,o).split(b).length-1)}:{},...n?{takes:n}:{},span:a}),as=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function os(e){let t=new RegExp(
[...new Set(e)].map(ve).join("|"));return s=>t.test(s)}function ic(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),
s=t.slice(t.lastIndexOf(".")+1);return Dd.has(s)||Rd.test(s)&&!Md.test(s)}var lc={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},
dc={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},_n=e=>e.split(" ").map(t=>t.endsWith("*")?`${ve(t.slice(0,-1))}\\w*`:ve(t)).join(
"|"),is=[],ls=new Map,ds=[...Jt.map(e=>({...e,quiet:!1})),...Yd.map(e=>({...e,quiet:!0}))];for(let e of ds)for(let t of e.programs.split(" "))t.endsWith("*")?is.push([t.slice(0,-1),e]):ls.set(t,[...ls.
get(t)??[],e]);function bt(e){let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=ls.get(t)??cc,r=is.filter(([n])=>t.startsWith(n));return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}var cc=[],cs=e=>e===
"chpasswd"||e==="passwd";function*Sn({way:e,under:t},{name:s,words:r}){if(!(t&&!An(t,r)))if("options"in e)for(let n of En(e,r))yield*e.part?uc(n,e.part):[n];else if("users"in e)yield*mc(e.separator??"\
:",gc(e.users.split(" "),s,r));else if("setting"in e)yield*kc(e.setting,r);else if("after"in e)yield*fc(e,r);else if("form"in e)yield*bc(e.form,r);else if("prefix"in e)for(let n of r)yield*n.text.startsWith(
e.prefix)?Q(n,e.prefix.length):[];else"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))&&(yield*Q(r.at(-1),0))}function pc({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,words:t},...s])for(let{
way:n,under:a,quiet:o}of bt(r.name)){if(!("stdin"in n)||a&&!An(a,r.words))continue;let{stdin:i}=n;if(i==="always"||r.words.some(({text:l})=>i.test(l)))return{maybe:i==="always",quiet:o}}}var An=(e,t)=>e.
includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,Q=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],uc=({word:e,value:t},s)=>Array.from(t.matchAll(
s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),hc=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(e.slice(1));function*En({options:e,value:t,among:s},r){let n=e.split(" ");for(let[a,o]of r.entries())
for(let i of n)o.text===i&&t!=="same"||s&&hc(i,o.text)?yield*Q(r[a+1],0):o.text.startsWith(i)&&o.text!==i&&t!=="next"&&(yield*Q(o,i.startsWith("--")?i.length+1:i.length))}function gc(e,t,s){let r=ft({
words:s},t).options.flatMap(({name:n,value:a})=>a&&e.includes(n)?[a]:[]);return r.length>0?r:[...En({options:e.join(" "),value:"either"},s)].map(({word:n,value:a})=>({...n,literal:a}))}var mc=(e,t)=>t.
flatMap(s=>{let r=s.literal.indexOf(e);return r<0?[]:Q(s,r+1)});function fc({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.test(l)),a=s.split(" "),o=l=>a.includes(r[l-1]?.text??""),i=r.
filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!o(d));return n<0?[]:Q(i[t],0)}var bc=(e,t)=>t.slice(1).flatMap(s=>{let r=e.exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function kc(e,t){let s=t.
findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?Q(t[s],r+1):s>0?Q(t[s+1],0):[]}function $n({programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;
let a=t?ve(t):_n(e),o=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",i=new RegExp(`\\b(?:${a})\\b[^|;&\\n]{0,200}?\\s(?:${_n(s.options)})${o}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),before:i}}
var On=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),Dn=On(ds.filter(({way:e})=>!("stdin"in e))),yc=new Set([...On(ds)].filter(e=>!Dn.has(e))),vc=os("pa\
ss pwd secret token api masterauth key cred cookie authorization identified".split(" "));function ps(e){let t=e.toLowerCase();if(vc(t))return!0;let s=t.split(/[^\w.+-]+/).map(n=>n.endsWith(".exe")?n.slice(
0,-4):n);if(s.some(n=>Dn.has(n)||is.some(([a])=>n.startsWith(a))))return!0;let r=t.includes("echo")||t.includes("printf");return r&&/[>]|\btee\b/.test(e)?!0:(e.includes("<<")||r&&e.includes("|"))&&s.some(
n=>yc.has(n))}function*Rn(e){let{name:t,feeds:s,redirects:r}=e;if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:i})=>o.startsWith("<<")?[{word:i,value:i.literal}]:[]);yield*Mn(
e,n);let a=/^(?:echo|printf)$/.test(t)?_c(e):/^(?:cat|tee)$/.test(t)?n:xc(e);for(let o of s)yield*Mn(o,a)}function Mn(e,t){let s=t.flatMap(({word:n,value:a})=>wc(a).map(o=>({word:n,value:o})));if(e.name===
"chpasswd")return s.map(({word:n,value:a})=>({word:n,value:a.slice(a.indexOf(":")+1)})).filter(Nn);if(cs(e.name))return s.filter(Nn);let r=s.length>0?pc(e):void 0;return r?s.filter(({value:n})=>!r.maybe||
!/\s/.test(n)).map(n=>({...n,by:r})):[]}var Nn=({value:e})=>e.replaceAll(b,"").trim()!=="",wc=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),xc=({words:e,feeds:t})=>t.some(({name:s})=>s===
"chpasswd")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(s.literal)?[{word:s,value:s.literal}]:[]):[],Tn=/%[-\d.]{0,8}[sbqd](:?)/g;function _c({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.
test(l)&&l!=="--");if(!s)return[];let n=s.literal,a=e==="printf"?Array.from(n.matchAll(Tn),([,l])=>l===":"):[],o=r.filter((l,d)=>a[d%a.length]!==!0),i=e==="printf"?n.replace(Tn,"$1"):n;return[{word:s,
value:i},...o.map(l=>({word:l,value:l.literal}))]}function us(e){let t;return s=>(t??=Sc(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?In(s):s)))}function Sc(e){let t=new Map;for(let{source:s,flags:r}of e){
let n=r==="i"&&Ac(s)?hs:r,a=t.get(n);a?a.push(`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===hs?"":s),inSmall:s===hs}))}var hs="small",In=e=>/[A-Z]/.test(
e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):e;function Ac(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":
s.split("]")[0]??"").every(s=>[...s.matchAll(/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var v=(e,t)=>(s,r,n={})=>new Ec(s,e,t,r,n),he=[],Ec=class{name;kind;login;#e;#s;#t;#n;constructor(e,t,s,r,n){
this.name=e,this.kind=t,this.login=n.login??s,this.#e=r,this.#s=n}get images(){return this.#t??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#t}get words(){return this.#n??=this.#s.words??new RegExp(
`(?:^|[\\s/])(?:${this.#e.source})(?=[:@\\s]|$)`,"i"),this.#n}get alone(){return this.#s.alone??he}get shared(){return this.#s.shared??he}get opens(){return this.#s.opens??he}get options(){return this.#s.
options??he}get configs(){return this.#s.configs??he}get sets(){return Pn(this.#s.sets)}get keys(){return Pn(this.#s.keys)}get closes(){return[this.#s.closes??he].flat().map(e=>e instanceof RegExp?[e,
$c]:e)}get password(){return this.#s.password}get asks(){return this.#s.asks}get minor(){return this.#s.minor}get local(){return this.#s.local}get elsewhere(){return this.#s.elsewhere}},Pn=e=>e?.split(
" ")??he,$c=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,E=/^(?:1|true|yes|y|on)$/i,z=/^(?:0|false|no|n|off|none)$/i,gs=/./,y=v("control","anybody"),ms=v("control","aske\
d"),Oc=v("control","varies"),Cn=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,jn=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,Dc=[y("Teln\
et",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),y("the Docker API",/docker|dind/,{words:Cn,alone:[[2375,"the Docker API without TLS"]],elsewhere:!0}),ms("the Docker API",/docker|dind/,{words:Cn,alone:[
2376,[2377,"Docker Swarm's managers"]]}),Oc("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),
y("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,jn]]}),y("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,
jn]]}),ms("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),y("a registry",/registry|distribution\/distribution/,
{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),y("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),y("Marathon",/marathon/,
{shared:[8080]}),y("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submissions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),y("Flink's job manager",/flink/,{words:/\bflink\b/i,
shared:[8081,6123]}),y("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's f\
ile system"],[9864,"Hadoop's data node"]]}),y("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,16010,16020]}),y("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),y(
"Trino",/trino|presto/,{shared:[8080]}),y("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),y("Dask's scheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),y("Nacos",/nacos-server/,
{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,z]],closes:/^NACOS_AUTH_ENABLE$/}),y("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,{words:/temporalio\/(?:server|auto-setup|temporal)/i,
shared:[7233]}),y("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),y("a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,
{shared:[8081],minor:!0}),y("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),y("ksqlDB",/(?:cp-)?ksqldb-server/,{shared:[8088]}),y("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,
shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),y("Redpanda's administration",/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),y("Kong's administratio\
n",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),
y("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),
y("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),ms("Traefik's administration",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],
opens:[[/^TRAEFIK_API_INSECURE$/,E]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),v("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),
y("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),y("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,shared:[9e3]}),y("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,
shared:[1880]}),y("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),y("Hasura",/graphql-engine/,{shared:[8080],
sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),y("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,
/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),y("Erlang's port mapper",/erlang/,{shared:[4369],local:!0})],x=v("console","anybody"),M=v("console","asked"),Ye=v("console","de\
fault"),Rc=[M("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,gs]]}),M("Adminer",/adminer/,{words:/adminer/i,shared:[8080]}),M("pgAdmin",/pgadmin4/,{words:/pgadmin/i,
shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,z]],sets:"PGADMIN_DEFAULT_PASSWORD"}),Ye("mongo-express",/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,
z]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),x("RedisInsight",/redisinsight/,{words:/redisinsight/i,shared:[5540,8001]}),x("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[
8081],closes:/^HTTP_PASSWORD/}),x("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),x("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),
x("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),M("CloudBeaver",/cloudbeaver/,{shared:[8978]}),x("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),x("elas\
ticsearch-head",/elasticsearch-head/,{shared:[9100]}),x("Elasticvue",/elasticvue/,{shared:[8080]}),v("console","varies")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,
shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,E]]}),x("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),
x("Kafdrop",/kafdrop/,{shared:[9e3]}),x("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),x("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),
x("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),
Ye("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"EMQX_DASHBOARD__DEFAULT_PASSWORD"}),M("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),x(
"Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,asks:/\s--auth-provider\b/}),x("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,
asks:/\s--(?:basic[-_]auth|auth)\b/}),M("Airflow",/airflow/,{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,E],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],
[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,z]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_K\
EY AIRFLOW__API_AUTH__JWT_SECRET",password:"airflow"}),M("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jovy\
an/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],
sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),M("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,{opens:[[/^DISABLE_AUTH$/,E]]}),M("code-server",/code-server/,{words:/codercom\/code-server/i,
shared:[8080]}),M("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,
E]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),M("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"\
WEBPASSWORD FTLCONF_webserver_api_password"}),M("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,z]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET"}),M("Orthanc",/orthanc(?:-python|-plugins)?/,
{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,z]],password:"orthanc"}),M("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,E]]}),Ye("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[
81],password:"changeme"}),Ye("Guacamole",/guacamole/,{password:"guacadmin"}),Ye("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),x("Frigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),
x("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),x("MLflow",/mlflow/,{shared:[5e3]}),x("Dagster",/dagster(?:-k8s|-celery-k8s)?/,
{shared:[3e3]}),x("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],Mc=[x("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,{words:/selenium/i,
shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),v("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
E]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),v("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),y("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],P=v("monitor","anybody"),Nc=[P("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
P("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),P("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),P("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),P("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),P("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),P("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),P("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),P("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),P("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),P("TensorBoard",/tensorboard/,{shared:[6006]})],A=v("datastore","anybody"),N=v("datastore","a\
sked"),Ae=v("datastore","varies"),Ze=e=>[/^ALLOW_EMPTY_PASSWORD$/,E,e],Tc=[N("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Ze(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),N("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
gs,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Ze(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),A("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Ze(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),A(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Ze(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
A("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),Ae("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
z]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),N("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.yml",
/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
E]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),N("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),A("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),A("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),A("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),Ae("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,z],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,E]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),N("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Ze(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),N("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,z]],sets:"NEO4J_AUTH",password:"neo4j"}),A("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,shared:[
7687,7444]}),A("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),N("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[8529],
opens:[[/^ARANGO_NO_AUTH$/,gs]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),N("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),Ae("\
RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
N("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),N("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),N("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),Ae("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
A("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),A("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),A("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),A("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),Ae("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),A("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),A("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),N("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),A("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),v("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),v("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),A("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),A("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),A("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),N("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),Ae("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
E]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),A("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,E,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],C=v("debug","anybody"),Ve=v("back door","varies"),$=/(?!)/,Ic=[C("th\
e Delve debugger",$,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),C("the Java debugger",$,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),C("the Node.js debugger",
$,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),C("the Ruby debugger",$,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),C("the Python debugger",$,{words:/debugpy|ptvsd/i,shared:[5678]}),C("the N\
ode.js debugger",$,{words:/--debug\b/i,shared:[5858]}),C("the JBoss debugger",$,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),C("Chrome's debugger",$,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),C("the Delve debugger",$,{words:/\bdlv\b|delve/i,shared:[4e4]}),C("the .NET debugger",$,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),C("gdbserver",$,{words:/\bgdbserver\b/i,
shared:[2159]})],Pc=[Ve("a usual back door",$,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),Ve("a usual back door",$,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),Ve("a usua\
l back door",$,{words:/irc|kvrocks/i,alone:[6666]}),Ve("a usual back door",$,{words:/terraria|game|server/i,alone:[7777]}),Ve("a usual back door",$,{words:$,alone:[31337]})],D=v("datastore","anybody"),
Cc=v("datastore","asked"),jc=[D("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),D("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),Cc("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),D("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),D("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,E]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
D("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),D("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
D("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),D("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],Lc=[D("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,E,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
D("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
E,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),v("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),D("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),D("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),D("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),D("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),v("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,E]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),D("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),D("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],fs=v("broker","anybody"),Wc=[fs("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),fs("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
E]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,z]]}),v("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),fs("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],bs=[Tc,jc,Lc,Wc,Dc,Rc,Mc,Nc,Ic,Pc],Ee=bs.flat(),Uc=Ee.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared));function Ln(e){let t=ks.get(e);if(!t){let s=In(e);
t=bs.flatMap((r,n)=>zc[n]?.(s)?r.filter(({images:a})=>a.test(s)):[])}return ks.size<Fc&&ks.set(e,t),t}var zc=bs.map(e=>us(()=>e.map(({images:t})=>t))),ks=new Map,Fc=1e4,qc=e=>Ln(e).some(({kind:t})=>t===
"datastore");function Bc(e,t,s=[]){if(!Hc(e))return!1;let r=Wn.filter(([a,o])=>a.test(e)&&o.test(t)),n=([,,a])=>a!==void 0&&s.some(([o,i])=>a.test(o)&&i!=="");return r.length>0&&!r.some(n)}var Wn=Ee.flatMap(
({opens:e})=>e),Hc=us(()=>Wn.map(([e])=>e)),Un=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,...Ee.flatMap(e=>e.options)],
zn=us(()=>Un);function Kc(e,t=""){if(!(!zn(e)&&!(t&&zn(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.test(e))for(let s of Un){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var Gc=({
sets:e,closes:t,asks:s},r,n)=>r.some(([a,o])=>o!==""&&e.some(i=>i.toUpperCase()===a.toUpperCase())||t.some(([i,l])=>i.test(a)&&(o===void 0||l.test(o))))||s!==void 0&&Yc(s,n);function Yc(e,t){let s=e.exec(
t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var Zc=new Set(Ee.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),Vc=Ee.flatMap(({password:e})=>e===
void 0?[]:[e]),Jc=Ee.flatMap(({configs:e})=>e);function Xc([,e,t],s){let r=s.length<Qc&&!t?.test(s)?e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let a=r.index+r[0].length;return{start:a-n.length,end:a}}
var Qc=1e5,ep={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_\
BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWORD LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_K\
EY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT WORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_A\
DMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BA\
SE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMP\
ASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__secur\
ity__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"\
SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"SPRING_SECURITY_USER_PASSWORD"},Fn=new Set([...Zc,...Object.values(ep).flatMap(e=>e.toUpperCase().split(" "))]),
tp=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,qn=e=>Fn.has(e.toUpperCase())||tp.test(e.toUpperCase()),Bn=[[/^NEO4J_AUTH$/,"/"],[
/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],
[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],sp=e=>/AUTH|USER/i.test(e)&&Bn.some(([t])=>t.test(e));function Hn(e,t){let[,s="",r]=Bn.find(([a])=>a.test(e))??[],n=s?t.indexOf(s):-1;return n<0||
r?.test(t)===!1?void 0:t.slice(n+1)}var rp=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
np=e=>rp.test(e)||Fn.has(e.toUpperCase()),$e=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),ap=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
op=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,ip=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),ys=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),K=e=>e.length<=
200&&lp(e),lp=Vt(2e3,e=>{if(np(e))return!0;let t=$e(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&t.length<=3||/^(?:NO)?PASSWD$/.test(
e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("private")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.
test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>1:/^keys?$/.test(r)&&op.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.
test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>ip.has(n)):/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,a)=>ap.test(n)&&dp(t.slice(a+1)))}),dp=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),cp=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function pp(e){let t=$e(e);return cp.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function up(e,t){let s=$e(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(a=>s.replace("access_key",a)),n=new Set([...t].map(a=>$e(a).join("_")));return r.some(a=>n.has(
a))}var hp=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,Kn=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
gp=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,mp=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
vs=new Set([...Vc,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),fp=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function kt(e,t,s){let r=Yn(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:hp.test(r)||yp(r)||vp(e)&&xp(r)||_p(e,r)}function ws(e){let t=Yn(e),s=t.replace(cn,"");return xs(t)||Kn.test(t)||mp.test(t)||gp.test(t)||s!==t&&Gn(s)}function bp(e){let t=e.replace(cn,"");return xs(
e.slice(-12))||t!==e&&Gn(t)}var Gn=e=>xs(e)||Kn.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&kp(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),kp=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),Yn=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),xs=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,yp=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function vp(e){let t=$e(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>wp.test(
s))}var wp=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,xp=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),_p=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),Sp=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,Ap=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,Ep=/\bPrivate-Lines: {0,4}\d{1,4}/g,
$p=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,Op=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,_s=/(?:\\[nrt]|[\s"'\\,])+/y,Dp=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
Rp=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function Oe(e,t=!1){let s=[],r=(n,a,o)=>{if(n<(s.at(-1)?.end??0))return;o.lastIndex=a;let i=o.exec(e),l=i&&!i[0].endsWith("B\
EGIN ");s.push({start:n,end:l?i.index+i[0].length:t&&!i?e.length:Zn(e,a)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:a}of e.matchAll(Sp))r(a,a+n.length,Ap);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:a}of e.matchAll(Ep))r(a+n.length,a+n.length,$p);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(Op))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:Zn(e,n)});return s}function Zn(e,t){let s=t;for(let r=t;r<e.length;){_s.lastIndex=r,_s.test(e)&&(r=_s.lastIndex);let n=[Dp,Rp].find(a=>(a.lastIndex=r,a.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var Mp=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),Ss=e=>vs.has(e)||fp.test(e),Np=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
Tp=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function Ip(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll(Np))if(!(Tp.test(r)&&Ss(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(vs.has(s.toLowerCase())||!(kt("",s,t)||ws(s))))return s}}var Pp=15,Cp=os(Xt.map(({hint:e})=>e));function As(e,t=!1){let s=e.slice(0,4096),r=e.length<Pp?"":s.toLowerCase();if(Cp(r))for(let{name:a,hint:o,
pattern:i}of Xt){let l=r.includes(o)?i.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||bp(l))continue;let[d]=a==="private key"?Oe(e,!0):[];return{secret:{by:"format",what:a,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=Ip(e,t);return n?{secret:Es("url","password in a URL",Ss(n.toLowerCase())),value:n}:void 0}function De(e,t,s=!1){let r=t.trim(),n=As(r,s);if(n)return n.secret;if(!sp(e))return K(
e)?Vn(e,r,s):void 0;let a=Hn(e,r);return a===void 0?void 0:Vn(e,a,s)}var Es=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Vn(e,t,s){let r=t.slice(0,4096).toLowerCase();if(!jp(e,
r)){if(vs.has(r))return Es("name","",!0);if(!(kt(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return ws(t)?qn(e)?{by:"name",what:"placeholder that works as a password",wellKnown:!0}:
void 0:Es("name","credential",Ss(r))}}var jp=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),yt=16384;function j(e,t){return t.length>1&&t.length<yt&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?De(e,t):
void 0}var Lp=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,Wp=/^(?:Set-)?Cookie:/i,Up=/[^=;\s]{1,200}=([^;\n]*)/g,zp=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,
Fp=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,qp=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,
Bp=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,Hp=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,Kp=/^s([|/#,@!])/,Gp=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,
/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,
/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];function*$s(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=Lp.exec(e)?.[1];if(t)
yield*Re(t);else if(Wp.test(e))for(let[,s=""]of e.matchAll(Up))yield*Re(s);else yield*Yp(e);if(yield*Jn(e),/["']/.test(e))for(let s of[qp,Bp])for(let[,r="",n=""]of e.matchAll(s))K(r)&&(yield*Re(n));if(/pass|pwd|identified|:\/\//i.
test(e))for(let s of Gp)for(let[,r=""]of e.matchAll(s))yield*Re(r);yield*Zp(e)}function Jn(e){let[,t="",s=""]=Hp.exec(e)??[];if(K(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));
return j(t,r)?[r]:[]}return e.startsWith("-")&&s.includes("=")&&!s.startsWith("-")?Jn(s):[]}var Re=e=>j("PASSWORD",e)?[e]:[];function Yp(e){let[,t="",s=""]=zp.exec(e)??[];return t&&(Fp.test(t)||K(t))?
Re(s):[]}function Zp(e){let t=Kp.exec(e)?.[1];if(!t)return[];let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?Re(r):[]}var Vp=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*Xn(e,t){for(let{0:s,1:r="",2:n="",index:a}of e.matchAll(Vp)){if(/^\\?["']/.test(n)&&!/["']/.test(e[a-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,a-41),a)))
continue;let{value:o,start:i,end:l}=Jp(e,a+s.length,e[a-1]??"");/\s$/.test(n)&&Xp(e.slice(l,l+100))||/^:/.test(n)&&Qn.test(o)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(o)?{name:r,value:"",start:i}:
{name:r,value:o,start:i})}}var Qn=/^[|>][-+1-9]{0,2}$/;function Jp(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),a=r?e.indexOf(
r==="{"?"}":r,n):ea(e,n,s),o=a<0?ea(e,n,""):a;return{value:e.slice(n,o),start:n,end:o}}var Xp=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function ea(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var Os=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function ta(e){for(let t of e){let s=ee(t);if(s)return s}}var Qp=os(Os.flatMap(({hints:e})=>e));function sa(e,t=e.toLowerCase()){if(!Qp(t))return[];let s=[];for(let{hints:r,pattern:n,as:a,
what:o}of Os)if(r.some(i=>t.includes(i)))for(let{0:i,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=j(a,c);p&&s.push({value:c,start:l+i.lastIndexOf(c),secret:o?{...p,what:o}:p})}return s}function ee(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,yt),r=As(s.trim());if(r)return r;let n=eu(s),[a]=sa(n);if(a)return{secret:a.secret,value:a.value};if(!/[=:]/.test(n))return;let o=Je(n);for(let{name:i,value:l}of Xn(
n,t)){let d=j(i,l);if(d&&!(o&&d.wellKnown))return{secret:d,value:l}}}var eu=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Je(t)).join(`
`):e,Je=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*Ds(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let o=Je(a)?void 0:ee(ra(a));o&&(yield{...o,span:{file:t,start:n,end:n+a.trimEnd().length}}),n+=a.length+1}}function ra(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,b);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,a)=>n.endsWith("-")&&a?a:b);return t}var tu=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
su=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function ru(e,t=!1){if(!ia(e)){for(let s of Rs(e,t))if(!s.quiet)return s}}function Rs(e,t=!1){let s=t&&(e.assignments.length>0||na(e))?
au:nu,r=s.get(e);if(r)return r;let n=new Set,a=[];for(let o of ou(e,t))o.quiet&&o.value!==void 0&&n.has(o.value)||(n.add(o.value??""),a.push(o));return s.set(e,a),a}var nu=new WeakMap,au=new WeakMap,na=({
name:e})=>/^(?:export|declare|local|readonly)$/.test(e);function*ou(e,t){let s=(o,i)=>tu.test(i)||t&&pp(o)&&su.test(i);for(let{name:o,value:i,span:l}of e.assignments){let d=aa(o,i.literal,s);d&&(yield{
...d,span:l})}let r=[...vt(e)];yield*r;for(let{operator:o,target:i}of e.redirects)(o==="<<"||o==="<<<")&&(yield*du(i));let n=na(e),a=[...r.filter(({quiet:o})=>!o),...ia(e)?[]:Ns(e)].map(({span:o})=>o);
for(let o of e.words.slice(1)){if(!a.some(({start:i,end:l})=>i<o.span.end&&o.span.start<l)){let i=n?o.literal.indexOf("="):-1,l=i>0?aa(o.literal.slice(0,i),o.literal.slice(i+1),s):ee(iu(o,e));l&&(yield{
span:o.span,...l})}for(let i of $s(o.literal))yield{span:o.span,value:i,secret:Ms,quiet:!0}}}var Ms={by:"name",what:"credential",wellKnown:!1};function aa(e,t,s){let r=j(e,t),n=r?{secret:r,value:t}:ee(
t,"line"),a=n?.secret.wellKnown||s(e,t)||s(e,n?.value??"");return n&&a?{...n,quiet:!0}:n}var iu=({literal:e},{name:t})=>t==="sed"?Hd(e)??e:e;function*vt(e){let t=bt(e.name);if(!t.some(({account:s})=>s)){
for(let s of t)for(let r of Sn(s,e))yield*oa(r,s.quiet);yield*mu(e)}yield*cu(e),yield*pu(e)}function*oa({word:e,value:t},s){let r=j("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:
{}})}function*Ns(e){for(let{word:t,value:s,by:r}of Rn(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of bt(e.name))for(let{word:s,value:r}of t.account?Sn(t,e):[])r.length>1&&!/^[*!]/.test(r)&&
!r.includes(b)&&(yield{span:lu(s),value:r})}var ia=({feeds:e})=>e.some(({name:t})=>cs(t)),lu=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*du({literal:e,
text:t,span:s}){let r=e===t&&s.end-s.start===t.length,n=s.start;for(let a of e.slice(0,yt).split(`
`)){let o=Je(a)?void 0:ee(a),i=r?{...s,start:n+a.search(/\S|$/),end:n+a.trimEnd().length}:s;o&&(yield{...o,span:i});for(let l of $s(a.trim()))yield{span:i,value:l,secret:Ms,quiet:!0};n+=a.length+1}}function*cu(e){
for(let{word:t,value:s,by:r}of Rn(e))r&&(yield*oa({word:t,value:s},r.quiet))}function*pu(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=ss(e),r=t.filter(({text:a})=>!a.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(kn)){let a=j("PASSWORD",n.literal);a&&(yield{span:n.span,secret:{...a,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:a,literal:o}of r)for(let i of gu(o,s))yield{span:a,value:i,secret:Ms,quiet:!0}}}var uu=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,hu=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function gu(e,t){
let s=n=>t.some(a=>n.test(a));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return j("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?hu:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?uu:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let a=r.exec(n.trim())?.[1];return a&&j("PASSWORD",a)?[a]:[]}):[]}function*mu(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),a=n<0?r.
text:r.text.slice(0,n);if(!ic(a)||bu(a,e))continue;let o=t[s+1],i=n<0?o?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=i&&!i.startsWith("-")&&j(fu.test(a)?"REDIS_PASSWORD":"PASSWORD",i);!i||!l||
i.startsWith("pass:")||i==="changeit"&&ku(a,t)||(yield{span:n<0&&o?{...r.span,end:o.span.end}:r.span,secret:l,value:i})}}var fu=/^--(?:requirepass|masterauth)$/,bu=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function ku(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var yu=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*la(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:a}of e.matchAll(yu)){let o=De(s,n,!0);if(!o||!r.endsWith("-")&&!vu(s,n))continue;let i=a+t.length-n.length-1;yield{start:i,end:i+n.length,value:n,isKnown:o.
wellKnown}}}var vu=(e,t)=>K(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),wu=3,xu=16,Ts=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
Me=/\\\r?\n|\r?\n[ \t]*- /y,_u=/(?<!\\|\\\r)\n(?![ \t]*- )/g,wt=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Is(e){if(!ps(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(_u),({index:n})=>n),
e.length]){let[n,a]=[s,e.slice(s,r)];if(a.length===e.length||ps(a))for(let o of da({text:a,at:i=>n+i},0))t.push(o);s=r+1}return t}function da(e,t){let{segments:s,quoted:r}=new Eu(e).read(),n=[],a=[];for(let{
words:o,redirects:i,pipes:l}of s.reverse()){let d=l?a:[];a=Au(o).map(c=>({name:ca(o[c]),words:o.slice(c),redirects:i,feeds:d})),n.push({name:"",words:o,redirects:[],feeds:[]},...a)}if(t<wu){for(let o of r)
if(ps(o.text))for(let i of da(o,t+1))n.push(i)}return n}var ca=e=>e?.text.replace(/^.*[/\\]/s,"")??"",Su=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function Au(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=ca(e[s]);return t.has(r)?!1:(t.add(r),bt(r).length>0||ts.test(r)||cs(r))}).slice(0,xu)}var Eu=class{#e;#s;#t=[{words:[],redirects:[],pipes:!1}];#n=[];#r=0;#o;#i;constructor({text:e,at:t}){
this.#e=e,this.#s=t}read(){for(;this.#r<this.#e.length;)this.#c(this.#e[this.#r]);return this.#a(),{segments:this.#t,quoted:this.#n}}#c(e){e==='"'||e==="'"?this.#k(e):e==="\\"?this.#m():e==="$"?this.#u(
this.#r):e===`
`?this.#h():";|&()`".includes(e)?this.#l(e):e==="<"||e===">"?this.#g():this.#p(e)?this.#a(1):this.#d(e,this.#r,1)}#p(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#o:(e===","||e==="]"||e==="}")&&(!this.#o||
/["'\s,\]}]|^$/.test(this.#e[this.#r+1]??""))}#d(e,t,s){this.#o??={text:"",places:[],start:this.#s(t)},this.#o.text+=e;for(let r=0;r<e.length;r+=1)this.#o.places.push(this.#s(t));this.#r=t+s}#a(e=0){let t=this.#r<
this.#e.length?this.#s(this.#r):this.#s(this.#e.length-1)+1;if(this.#r+=e,!this.#o)return;let{text:s,start:r}=this.#o,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:a,redirects:o}=this.#t.at(
-1);this.#i?o.push({operator:this.#i,target:n}):a.push(n),this.#o=void 0,this.#i=void 0}#l(e){this.#a(),this.#i=void 0;let t=this.#e[this.#r+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#r+=t?2:1}#h(){Me.lastIndex=this.#e[this.#r-1]==="\r"?this.#r-1:this.#r,Me.test(this.#e)?this.#a(Me.lastIndex-this.#r):this.#l(`
`)}#m(){Me.lastIndex=this.#r,Me.test(this.#e)?this.#a(Me.lastIndex-this.#r):Su.test(this.#o?.text??"")?this.#d("\\",this.#r,1):this.#d(this.#e[this.#r+1]??"\\",this.#r,2)}#u(e){Ts.lastIndex=e,Ts.test(
this.#e)?this.#d(b,e,Ts.lastIndex-e):this.#d("$",e,1)}#g(){/^\d$/.test(this.#o?.text??"")&&(this.#o=void 0),this.#a(),wt.lastIndex=this.#r,wt.test(this.#e);let e=this.#e.slice(this.#r,wt.lastIndex).trimEnd();
this.#i=/^<<-?$/.test(e)?"<":e,this.#r=wt.lastIndex}#k(e){let t=this.#r,s=this.#f(e);if(s===void 0){this.#a(1);return}let r=this.#o?.text.length??0;for(this.#o??={text:"",places:[],start:this.#s(t)},this.#r=
t+1;this.#r<s;){let o=this.#e[this.#r];e==='"'&&o==="\\"?this.#d(this.#e[this.#r+1]??"",this.#r,2):e==='"'&&o==="$"?this.#u(this.#r):this.#d(o,this.#r,1)}let n=this.#o.text.slice(r),a=this.#o.places.slice(
r);/\s/.test(n)&&this.#n.push({text:n,at:o=>a[o]}),this.#r=s+1,/[,\]}]/.test(this.#e[this.#r]??"")&&this.#a()}#f(e){for(let t=this.#r+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},pa=/[\\"'$]/;function ua(e,t){let s=ha(e,t).map(o=>({start:o,end:o+t.length}));if(s.length>0||!pa.test(e))return s;let r=[],n="";for(let o=0;o<e.length;o+=1)pa.test(
e[o])||(n+=e[o],r.push(o));let a=t.replace(/[\\"'$]/g,"");return ha(n,a).map(o=>({start:r[o],end:r[o+a.length-1]+1}))}function ha(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var ge=e=>e.replace(/[^\r\n]/g,"*"),ga=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Ps=/^[$\uFFFC*]/;function xt({hints:e,before:t},s,r){return{hints:e,pattern:new RegExp(`(${t.source})(${s.source})`,`g${t.flags}`),unless:r}}var $u=[{hints:["://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
unless:/^[$\uFFFC]/},{hints:["://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],
ma=e=>({hints:e.flatMap(t=>t?.hints??[]),before:new RegExp(e.flatMap(t=>t?.before.source??[]).join("|"))}),Ou=[xt(lc,/[^\s"',\]]+/,Ps),xt(dc,/[^\s"',]+/,Ps),xt(ma([...Jt.filter(({account:e})=>!e).map(
$n),...Os.map(({anywhere:e})=>e)]),/[^\s"',;|&]+/,/^[$\uFFFC*-]/),{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:Ps},xt(ma([...Jt.filter(({account:e})=>e).map($n),{hints:[
"$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function F(e){if(e.length>8e3)return`${F(e.slice(0,8e3))}...`;let t=Xe.get(e);if(t!==
void 0)return t;let s=Mu(e);return Xe.size>=Du&&Xe.clear(),Xe.set(e,s),s}var Xe=new Map,Du=2e3,Ru=()=>Xe.clear();function Mu(e){let t=e.toLowerCase(),s=({hints:a})=>a.some(o=>t.includes(o)),r=$u.filter(
s).reduce(fa,e);for(let{start:a,end:o,value:i}of la(r))r=r.slice(0,a)+ge(i)+r.slice(o);let n=Xt.filter(({hint:a})=>t.includes(a));(n.length>0||t.includes("://")||ys(t))&&(r=r.replace(ga,ka)),r=Ou.filter(
s).reduce(fa,r);for(let{pattern:a}of n)r=r.replace(new RegExp(a.source,`${a.flags.replace("g","")}g`),ge);for(let{start:a,end:o}of Nu(e,t))r=r.slice(0,a)+ge(r.slice(a,o))+r.slice(o);return r}var fa=(e,{
pattern:t,unless:s})=>e.replace(t,(r,n,a)=>s?.test(a)?r:n+ge(a));function*Nu(e,t){for(let{value:s,start:r}of sa(e,t))yield ba(e,{start:r,end:r+s.length});if(ys(t))for(let{name:s,value:r,start:n}of Xn(
e,"anywhere"))!r.includes("$")&&j(s,r)&&(yield{start:n,end:n+r.length});yield*Oe(e);for(let{span:s,value:r}of Tu(e)){let n=e.slice(s.start,s.end),a=r.split(b).flatMap(o=>o.length>1?ua(n,o):[]);a.length===
0&&(yield ba(e,s));for(let{start:o,end:i}of a)yield{start:s.start+o,end:s.start+i}}}function*Tu(e){for(let t of Is(e)){for(let{span:s,value:r=""}of vt(t))yield{span:s,value:r};if(yield*Ns(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of $s(s))yield{span:r,value:n}}}function ba(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var Iu=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function ka(e,t,s,r,n){if(Qn.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(Iu,(o,i,l)=>De(s,l,!0)?i+ge(l):o)}`;let a=n.
replace(/^(["'])(.*)\1$/s,"$2");return De(s,a,!0)?`${t}${s}${t}${r}${n.replace(a,()=>ge(a))}`:a===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(o,i,l,d)=>De(
l,d,!0)?`${i}${l}=${ge(d)}`:o)}`:a!==n&&/[=:]/.test(a)?`${t}${s}${t}${r}${n.replace(a,()=>a.replace(ga,ka))}`:e}function ya(e){return Be(rn(F(e)).replace(/##\[/g,"## ["))}var me=e=>ya(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Cs=e=>Be(me(e).replace(/^\s*::/,"./::")),Pu=e=>Be(`${nn(JSON.stringify(e,(t,s)=>typeof s=="string"?Cu(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),Cu=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"),va=class{path;text;alone;#e;constructor(e,t,s=!1){this.path=e,this.text=t,this.alone=s}get lineCount(){return this.#s().length}position(e){let t=this.#s(),
s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+1}}lineStart(e){let t=this.#s();return t[Math.max(0,Math.min(e-1,t.length-
1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#s(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}};function wa({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function Qe(e,t){let s=wa(e,t);return(e.from[s]??0)+Math.min(t,e.
text.length)-(e.at[s]??0)}function I(e,t,s){if(e.whole)return e.whole;let r=Qe(e,t);return{file:e.file,start:r,end:s>t?Qe(e,s-1)+1:r}}var fe=class{#e;#s;#t=[];#n=[];#r=[];#o=0;constructor(e){this.#e=e}add(e,t){
e!==""&&(this.#n.push(this.#o),this.#r.push(t),this.#t.push(e),this.#o+=e.length)}addPart(e,t,s){if(this.#s??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=wa(e,t),n=t;n<s;r+=
1){let a=Math.min(s,e.at[r+1]??s);this.add(e.text.slice(n,a),Qe(e,n)),n=a}}build(){let e=this.#t.join("");return{file:this.#e,text:e,at:this.#n,from:this.#r,...this.#s?{whole:this.#s}:{}}}},js={env:{values:"\
uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user","group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},
doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},
time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:["input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",
longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},
"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-cap\
s bounding-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"wit\
h-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-file","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:[
"rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},ju=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,et=e=>ju.test(e),Lu=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay(?:-suexec)?|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,
Wu=e=>Lu.test(e),Uu=e=>Object.hasOwn(js,e),Ne=e=>e.slice(e.lastIndexOf("/")+1);function xa(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,s="",r=""]=t;return Ne(s)==="env"?r.replace(
/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var zu=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function _a({name:e,words:t}){if(zu.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.
test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(r)&&(s+=1)}}function Fu(e){let t=[],s=[],r=e;for(let n=0;n<12;n+=1){let a=r[0];if(!a||a.text.includes(
b))break;let o=Ne(a.text),i=Bu(o,r);if(i)return{wrappers:[...t,{name:o,words:r,span:a.span}],words:r,assignments:s,script:i};let l=Object.hasOwn(js,o)?js[o]:void 0,d=l?qu(r,l,s):void 0;if(d===void 0||
d>=r.length)break;t.push({name:o,words:r.slice(0,d),span:a.span}),r=r.slice(d)}return{wrappers:t,words:r,assignments:s}}function qu(e,{values:t="",longValues:s=[],operands:r=0,assigns:n,unless:a},o){let i=r;
for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(a?.test(d))return;if(d==="--"){if(i===0)return l+1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.
startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(u))&&(l+=1);else if(n&&/^[A-Za-z_]\w*=/.test(d)){let u=d.indexOf("=");o.push({name:d.slice(0,u),value:{
text:d.slice(u+1),literal:c.slice(u+1),span:p},span:p})}else if(i>0)i-=1;else return l}}function Bu(e,t){if(e==="eval"&&t.length>1)return{word:Hu(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="\
su"||e==="runuser"){let n=t.findIndex(({text:o})=>/^-[a-z]*c$/.test(o)||o==="--command"),a=n>0?t[n+1]:void 0;return a&&{word:a,options:{errexit:!1,pipefail:!1}}}if(!et(e))return;let s=!1,r=!1;for(let n=1,
a=!1;n<t.length;n+=1){let{text:o}=t[n];if(/^[-+]\w/.test(o))o.startsWith("-")&&(s||=o.includes("e")),/[oO]$/.test(o)&&(r||=t[n+1]?.text==="pipefail",n+=1),a||=o.startsWith("-")&&o.slice(1).includes("c");else if(o===
"--rcfile"||o==="--init-file")n+=1;else if(!o.startsWith("--"))return a?{word:t[n],options:{errexit:s,pipefail:r}}:void 0}}function Hu(e){let[t]=e,s=()=>{let r=new fe(t.span.file);for(let[n,a]of e.entries()){
n>0&&r.add(" ",a.span.start);let o=a.inner();r.addPart(o,0,o.text.length)}return r.build()};return{...t,text:e.map(({text:r})=>r).join(" "),literal:e.map(({literal:r})=>r).join(" "),inner:s}}var Ls=({
name:e,words:t})=>et(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(n[r-1]?.text??""));function Ku(e){let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;
return t&&Ls(e)?t:void 0}function Gu(e){if(!Ls(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===
void 0||r.includes("/")?r:`./${r}`}function Yu(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!Ls(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function Zu(e,{name:t}){
if(t!=="find")return[];let s=[];for(let r=1;r<e.length;r+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[r].text))continue;let n=e.slice(r+1).findIndex(({text:o})=>o===";"||o==="+"),a=e.slice(r+1,n<0?void 0:
r+1+n).map(o=>({...o,substitutions:[]}));a.length&&s.push(a),r+=n<0?e.length:n+1}return s}var Ws="it is a template, and only what it generates can be judged",_t=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,
Us=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,Vu=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
Sa=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,Ju=new RegExp(_t),Xu=new RegExp(`${_t}|${Us}`),Qu=new RegExp(`${_t}|${Us}|${Vu}`),Aa=new RegExp(`^(?:${_t}|${Us})`),eh=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
th=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,sh=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
rh=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,nh=e=>rh.test(e.slice(e.lastIndexOf("/")+1)),ah=e=>Ju.
test(e),St=e=>Xu.test(e),oh=e=>Qu.test(e),ih=e=>Aa.test(e),lh=e=>Aa.test(e)||th.test(e)||eh.test(e),dh=new RegExp(`^${Sa}`),ch=new RegExp(String.raw`(?<!\$)${Sa}`),ph=e=>dh.test(e),uh=e=>ch.test(e),hh=e=>sh.
test(e),gh=(e,t)=>t.length===0?[e]:[e,...t.length<16?t:t.slice(0,15)],mh=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),w=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"\
written",value:e,span:t},q=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},_=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unkn\
own",reason:e,text:t,span:s},fh={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},At=e=>e.state==="written"||e.state==="unknown"&&fh[e.reason],bh=/[A-Za-z0-9!^*%$]{1,64}$/;function Ea(e,t,s){
let r=bh.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var kh=20,yh=e=>!/^[A-Za-z_]/.test(e);function zs(e,t,s,r=b){return/[$'"\\`]/.
test(e)?new Fs(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function vh(e,t){return/[$\\]/.test(e)?new Fs(e,t,"\\",{quotes:!1}).whole():{text:e,undefinedNames:[],names:[]}}function wh(e,t,s){
return/[$'"\\`]/.test(e)?new Fs(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var Fs=class{#e=[];#s=[];#t;#n=!1;#r;#o;#i;#c;#p;#d;#a=0;#l=0;constructor(e,t,s,{quotes:r,isLiteral:n=!1,absent:a=b}){this.#c=
r,this.#p=n,this.#d=a,this.#r=e,this.#o=t,this.#i=s}whole(){return{text:this.#m(),undefinedNames:this.#e,names:this.#s,...this.#t?{fault:this.#t}:{},...this.#n?{hasProperty:!0}:{}}}#h(e,t){this.#t??={
message:e,at:t}}#m(){let e="";for(;this.#a<this.#r.length;)e+=this.#g();return e}#u(e,t){let s="";for(;this.#a<this.#r.length;){if(this.#r[this.#a]===e)return this.#a+=1,s;s+=this.#g()}return this.#h(
e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#g(){let e=this.#r[this.#a];return e==="$"?this.#y():this.#c&&e==="'"?this.#k():this.#c&&e==='"'?this.#f():(this.#a+=
1,e!==this.#i?e:this.#r[this.#a++]??"")}#k(){let e=this.#a+1,t=this.#r.indexOf("'",e);return t<0&&this.#h("a single quote is never closed",e-1),this.#a=t<0?this.#r.length:t+1,this.#r.slice(e,t<0?void 0:
t)}#f(){let e="",t=this.#a;for(this.#a+=1;this.#a<this.#r.length&&this.#r[this.#a]!=='"';){let s=this.#r[this.#a],r=this.#r[this.#a+1];s==="$"?e+=this.#y():s===this.#i&&(r==='"'||r==="$"||r===this.#i)?
(e+=r,this.#a+=2):(e+=s,this.#a+=1)}return this.#a>=this.#r.length&&this.#h("a double quote is never closed",t),this.#a+=1,e}#y(){let e=this.#a;this.#a+=1;let t=this.#r[this.#a]==="{";t&&(this.#a+=1);
let s=this.#b(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#l>kh?(this.#h("bad substitution",e),this.#a=this.#r.length,""):this.#r[this.#a]!=="}"?this.#x(s,e):(this.#a+=1,this.#_(s,e)):s?this.#_(
s,e):"$"}#b(e){let t=e.exec(this.#r.slice(this.#a,this.#a+256))?.[0]??"";return this.#a+=t.length,t}#v(e){return this.#s.push(e),this.#o(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#a-t})}#_(e,t){
let s=this.#v(e);if(s===void 0&&this.#w(e,t),!this.#p)return s??this.#d;let r=this.#r.slice(t,this.#a);return s===void 0&&r===`$${e}`&&Ea(this.#r,t,e)?r:b}#x(e,t){let s=this.#r[this.#a]===":";s&&(this.#a+=
1),this.#n||=ph(this.#r.slice(t,t+256));let r=this.#r[this.#a++]??"",n=this.#v(e);r?(s?/[-+?]/:/[-+?#%/]/).test(r)||this.#h(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#h("a ${ is ne\
ver closed",t);let a=this.#e.length;this.#l+=1,r==="/"&&(this.#r[this.#a]==="/"&&(this.#a+=1),this.#u("/",t));let o=this.#u("}",t);this.#l-=1;let i=n!==void 0&&(!s||n!=="");return n!==b&&(r==="-"&&i||
r==="+"&&!i)&&(this.#e.length=a),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#p?_h(n,r,i,o):xh(n,r,i,o)}};function xh(e,t,s,r){return e===b?b:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??b:e===""?"":
b}function _h(e,t,s,r){if(e===b&&r==="")return b;let n=s&&e!==b;return t==="-"&&!n||t==="+"&&n?r:b}function T(e,t,s){let r=0,n=e.length;for(;r<n;){let a=r+n>>1;s(e[a])<=t?r=a+1:n=a}return r-1}function Sh(e,t){
let s=0,r=e.length;for(;s<r;){let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}function qs(e){if(!e.includes(":")){let l=Oa(e);return l===void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(
e),s=t?.[2]===void 0?void 0:Oa(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).toString(16)}:${(s&0xffffn).toString(16)}`).split("::");if(r.length>2)return;let[n=[],a=[]]=r.map(
l=>l?l.split(":"):[]),o=8-n.length-a.length;if(r.length===2?o<1:o!==0)return;let i=[...n,...Array.from({length:o},()=>"0"),...a];if(i.every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:i.reduce(
(l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var $a=e=>qs(e)!==void 0;function Oa(e){let t=e.split(".");if(!(t.length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<
8n|BigInt(r),0n)}function Ah(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=qs(t);if(!r||Number(s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(s)),a=r.value-r.value%n;return{bits:r.bits,first:a,
last:a+n-1n,isShifted:a!==r.value}}var Eh=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=s,$h=class{isEmpty;#e;#s;constructor(e){this.isEmpty=e.length===0,this.#e=Da(e.filter(({bits:t})=>t===
32)),this.#s=Da(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#s,r=s[T(s,t,({first:n})=>n)];return r!==void 0&&t<=r.last}};function Da(e){let t=[];for(let{first:s,last:r}of e.
toSorted((n,a)=>n.first<a.first?-1:n.first>a.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push({first:s,last:r}):r>n.last&&(n.last=r)}return t}function Oh(e,t){let{span:s}=t;if(e.state==="unknown")return{
ports:[{...e,span:s}],faults:[]};let r=e.value.split(/\s+/).filter(Boolean);return{ports:r.flatMap(n=>{let a=Ma(n);return a?"fault"in a?[]:[w(a.ports,s,e.via)]:[_("malformed",n,s)]}),faults:r.flatMap(
n=>Ra(n,t))}}function Ra(e,{value:t,span:s}){let r=Ma(e);if(!r)return[];if("fault"in r)return[{kind:"broken",span:s,message:r.fault}];if(!r.dropped)return[];let n=e.slice(e.lastIndexOf(":")+1),a=`EXPO\
SE publishes nothing: the builder drops ${JSON.stringify(r.dropped)} and exposes ${n} alone; bind the port where the container is started`,o={title:`write ${n}`,safety:"safe",edits:[{span:s,text:n}]};
return[{kind:"loose",span:s,message:a,...t===e?{fix:o}:{}}]}function Ma(e){if(e.includes(b))return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),a=s.indexOf("/"),o=a<0?s:s.slice(0,a),i=a<
0?"":s.slice(a+1);if(!/^(?:tcp|udp|sctp)?$/i.test(i))return{fault:`${tt(i)} is not a protocol: write tcp, udp or sctp`};let l=Na(o,e);if("fault"in l)return l;let d=r?Na(r,e):l;if("fault"in d)return d;
if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{fault:`the ranges ${tt(r)} and ${tt(o)} differ in length`};if(n&&!$a(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${tt(n)} is not an IP address`};let c=[
n,r].filter(Boolean).join(":");return{ports:{...l,protocol:i.toLowerCase()||"tcp"},...c?{dropped:c}:{}}}var tt=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function Na(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.
exec(e);if(!s)return{fault:`${tt(t)} is not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`ports end at 65535, and ${Math.max(r,n)} is beyond`}:n<r?{fault:`${e}\
 runs backwards`}:{from:r,to:n}}var Dh={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},Rh=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,
Mh=/[+-]?([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/gy;function Ta(e,t){if(!Rh.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,r,n=""]of e.matchAll(Mh))s+=Number(r)*(Dh[n]??0);return e.startsWith("-")&&
s!==0?-s:s}var Nh={},Te={expands:!0},st={is:"boolean"},Et={is:"duration"},Ia={repeats:!0},Bs={ADD:{chown:Te,chmod:Te,link:st,"keep-git-dir":st,checksum:Te,unpack:st,exclude:Ia},COPY:{chown:Te,from:Nh,
chmod:Te,link:st,exclude:Ia,parents:st},FROM:{platform:Te},HEALTHCHECK:{interval:Et,timeout:Et,"start-period":Et,"start-interval":Et,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:[
"default","none","host"]},security:{words:["insecure","sandbox"]},device:{repeats:!0}}},Pa=(e,t)=>{let s=Object.hasOwn(Bs,e)?Bs[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},Th=(e,{name:t})=>Pa(
e,t)?.expands===!0;function Ih({keyword:e,flags:t,args:s}){if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let a of t){let o=Pa(e,
a.name),i=o?Ch(a,o,n.has(a.name)):Ph(e,a.name),l=o&&!o.expands&&a.name!=="from"&&/\$\{?[A-Za-z_]/.test(a.text??"");i?r.push({kind:"broken",span:a.span,message:l?`${i}, and knows no variables`:i}):l&&e!==
"HEALTHCHECK"&&r.push({kind:"loose",span:a.span,message:`--${a.name} knows no variables: the builder takes it as it is written`}),n.add(a.name)}return r}function Ph(e,t){let s=J(t,Object.keys(Bs[e]??{}));
return`${e} does not take the flag --${t.length>40?`${t.slice(0,40)}...`:t}${s?`, did you mean --${s}?`:""}`}function Ch({name:e,text:t},{is:s,words:r,repeats:n},a){if(a&&!n)return`--${e} stands here \
twice`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} is true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:`--${e} is ${r.join(
", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e} is a whole number, zero or more`:s==="duration"?jh(e,t):void 0}function jh(e,t){let s=Ta(t,!1);return s===void 0?`--${e} wants a durat\
ion with a unit, such as 30s`:s!==0&&s<1e6?`--${e} is zero, or a millisecond at the least`:void 0}var Ca=(e,t)=>e.flags.find(s=>s.name===t),ja=["bind","cache","tmpfs","secret","ssh"],La=["type","from",
"source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];function $t({text:e=""}){let t=new Map;for(let[,s,r]of e.matchAll(
/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let n=s===void 0?r??"":s.replaceAll('""','"'),a=n.indexOf("=");t.set((a<0?n:n.slice(0,a)).trim().toLowerCase(),a<0?"":n.slice(a+1))}return t}var Wa=({keyword:e,
flags:t})=>t.flatMap(s=>{let r=s.name==="mount"&&e==="RUN"?$t(s):void 0,n=r?.get("source")??r?.get("src")??"";return r&&(r.get("type")??"bind").toLowerCase()==="bind"&&!r.has("from")&&!n.includes("$")?
[dt(n).replace(/^\.$/,"")]:[]}),Lh=["z","relabel","shared","private","u","bind-propagation"];function Wh({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mount"||!r.text)continue;let n=$t(r),
a=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.keys())if(!La.includes(l)&&!(Lh.includes(l)&&/containerfile/i.test(t.file))){let d=J(l,La);a(`--mount does not take the field ${JSON.
stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let o=(n.get("type")??"bind").toLowerCase();if(!o.includes("$")&&!ja.includes(o)){let l=J(o,ja);a(`--mount knows no type ${JSON.stringify(o.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let i=n.get("from");i&&/\$./.test(i)&&a("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),o==="secret"&&i&&a("a secret \
mount does not take from="),o==="secret"&&!["id","source","src","target","dst","destination"].some(l=>n.get(l))&&a("a secret mount names its secret with id="),o==="secret"&&n.has("id")&&(n.has("source")||
n.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}var Ua=({origin:e,copies:t,mounts:s})=>[e,...t.flatMap(({from:r})=>r??[]),...s].flatMap(r=>"stage"in r?[r.stage]:[]);function za(e){
let t=new Set(e);for(let s of t)for(let r of Ua(s))t.add(r);return t}function Ie(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var Uh=e=>Ie(e).toReversed().flatMap(({
assignments:t})=>t),zh=2e3,rt=new WeakMap,Hs=e=>e.toReversed().flatMap(Fh).slice(-zh);function Fh(e){let t=[e];for(let s=t.at(-1);s;s=t.at(-1)){let r=rt.has(s)?[]:qh(s).filter(n=>!rt.has(n));if(r.length===
0)rt.has(s)||rt.set(s,Bh(s)),t.pop();else for(let n of r)t.push(n)}return rt.get(e)??[]}var qh=({copies:e})=>e.flatMap(({from:t})=>t&&"stage"in t?Ie(t.stage):[]);function Bh(e){return[...e.copies.map(
t=>({instruction:t.instruction,place:()=>Hh(t)})),...e.scripts.flatMap(t=>t.instruction.keyword==="RUN"&&!t.deferred?[{instruction:t.instruction,place:()=>Kh(t)}]:[])].sort((t,s)=>t.instruction.span.start-
s.instruction.span.start).flatMap(({place:t})=>t())}function Fa({sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=we(t.value,s?.state==="unknown"?void 0:s?.value);return n===
void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||e.length+r.length>1}}function qa(e){let t=e.texts.length?Fa(e):void 0;return t?e.texts.map(({name:s,body:r})=>[t.isFolder?X(t.to,s):t.to,
r]):[]}function Hh(e){let{instruction:t,sources:s,from:r}=e,n=qa(e).map(([c,{text:p}])=>({at:c,text:p.replaceAll("\\$","$")})),a=Fa(e);if(!a||r&&!("stage"in r))return n;let{to:o,isFolder:i}=a,l=r?{within:Hs(
Ie(r.stage))}:{},d=t.flags.some(({name:c,text:p})=>c==="parents"&&p!=="false");return[...s.flatMap(c=>{if(c.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(c.value))return[];let p=dt(c.value).
replace(/^\.$/,""),u=r?`/${p}`:p;if(d)return[{at:X(o,p),path:u,...l}];let h=p.slice(p.lastIndexOf("/")+1),g={at:o,path:u,...l};return i&&h&&!h.includes("*")?[g,{...g,at:X(o,h)}]:[g]}),...n]}var Kh=({script:e,
workdir:t})=>e.commands.flatMap(s=>{if(s.name==="sed")return[];let{texts:r,files:n}=ss(s),a=r.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(s.name==="printf"?"":" ");return!a||a===b?[]:n.flatMap(o=>{let i=we(o,t?.state==="unknown"?void 0:t?.value);return i?[{at:i,text:a}]:[]})}),Gh=new Set(["aix android darwin dragonfly freebsd h\
urd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle mips6\
4 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function Yh(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||Gh.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is no platform: write it as linux/arm64`}var Ba=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Zh=/^(?:https?|ftp|no|all)_proxy$/i,Ks=class{#e=new Map;#s;#t;constructor(e){if(this.#t=
e?e.#t+1:0,this.#s=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#s)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#s=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#s){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||Zh.test(e)?{text:b}:void 0}set(e,t){this.#e.set(e,t)}},Ha=16384,Vh=class{#e;#s;#t;#n;#r=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,this.#s=e.escape,this.#t=t,this.#n=
s}word(e,t){let{logical:s,json:r}=t.instruction;return this.#o(e.value,e.span,t,(n,a)=>r?e.span:I(s,e.at+n,e.at+n+a))}plain(e,{scope:t},s){let r=o=>{let i=t.get(o);return i?i.unset?void 0:i.text:b},{text:n,
fault:a}=zs(e.value,r,this.#s,"");return s.state!=="unknown"||s.reason!=="variable"||a!==void 0||n.includes(b)||n.length>Ha?s:w(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){let{logical:a}=n.
instruction,o=a.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#o(e,s,n,(i,l)=>o===void 0?s:I(a,o+i,o+i+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=vh(this.#e.text.slice(e.start,
e.end),i=>s.get(i)?.text),a=(i,l)=>({file:e.file,start:e.start+i,end:e.start+i+l});n.fault&&this.#i(t,`${n.fault.message}: the builder expands this here-document unless its name is quoted`,a(n.fault.at,
2));let o=new Set;for(let{name:i,at:l,length:d}of n.undefinedNames)o.has(i)||r.push({...this.#c(i,a(l,d),{instruction:t,scope:s}),inBody:!0}),o.add(i)}#o(e,t,s,r){let{scope:n,uses:a}=s,o=zs(e,i=>n.get(
i)?.text,this.#s);o.hasProperty&&(this.hasProperty=!0),o.fault&&this.#i(s.instruction,o.fault.message,t);for(let{name:i,at:l,length:d}of o.undefinedNames)a.push(this.#c(i,r(l,d),s));return Jh(o,e,t,n)}#i(e,t,s){
this.#r.has(e)||(this.#r.add(e),this.#n.push({kind:"broken",span:s,message:t}))}#c(e,t,{instruction:s,scope:r,target:n}){let a=r===this.#t?void 0:this.#t.get(e)?.span;return{name:e,keyword:s.keyword,span:t,
...n===void 0?{}:{target:n},...a?{global:a}:{},...Ba.has(e)?{isPlatform:!0}:{},...yh(e)?{isParameter:!0}:{}}}};function Jh({text:e,names:t},s,r,n){let a=[];for(let o of t){let i=n.get(o)?.span;i&&a.push(
{how:"interpolated",span:i})}return e.length>Ha&&e.length>s.length?_("large",b,r,a.slice(0,8)):e.includes(b)?_("variable",e,r,a.slice(0,8)):w(e,r,a.slice(0,8))}var Gs={commands:[]};function Xh(e,t,{source:s,
shell:r,variables:n}){let a=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[o]=a;if(!o)return Gs;if(t.json)return e.readWords(a.map(tg(t.logical)),n);let i=Ka(r);if(!i)return Gs;let{heredocs:l,logical:d}=t,
[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(o.value.trim())?Ya(e,Ga(s,c),n,i):e.readScript(eg(s,d,o,c,t),n,i):e.readScript(Qh(d,o),n,i)}function Ka(e){if(!e)return{errexit:!1,
pipefail:!1};let t=e.findIndex(r=>et(Ne(r)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}function Qh(e,{at:t,
value:s}){if(t===0)return e;let r=new fe(e.file);return r.addPart(e,t,t+s.length),r.build()}function Ga(e,{span:t,chomp:s}){let r=new fe(t.file),n=e.text.slice(t.start,t.end),a=t.start;for(let o of n.
split(/(?<=\n)/)){let i=s?/^\t*/.exec(o)?.[0].length??0:0;r.add(o.slice(i).replace(/\r\n$/,""),a+i),o.endsWith(`\r
`)&&r.add(`
`,a+o.length-1),a+=o.length}return r.build()}function Ya(e,t,s,r){let n=xa(t.text);if(!n)return e.readScript(t,s,r);let a=Ka(n);return a?e.readScript(t,s,a):Gs}function eg({text:e},t,{at:s,value:r},{span:n},{
span:a}){let o=new fe(t.file);return o.addPart(t,s,s+r.length),o.add(`
`,n.start-1),o.add(e.slice(n.start,a.end),n.start),o.build()}var tg=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new fe(e.file);for(let a=r+1,o=0;o<
t.length;){let i=e.text.indexOf("\\",a),l=Math.min(t.length-o,i<0?t.length:i-a);if(n.addPart(e,a,a+l),a+=l,o+=l,o>=t.length)break;n.add(t[o],Qe(e,a)),a+=e.text[a+1]==="u"?6:2,o+=1}return n.build()}}),
sg=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Ys(e,t){if(!e||e.includes(b))return[];if(!e.includes("/"))return sg.map(r=>`${r}/${e}`);let s=we(e,t);return s?[s]:
[]}function rg(e,{scripts:t,workdir:s,seen:r},n){let a=s?.state==="unknown"?void 0:s?.value,o=[...e.commands];for(let i of o){let l=Gu(i)??_a(i)??i.words[0]?.text??"",d=i.folder?we(i.folder,a):a,c=Ys(
l,d).find(u=>t.has(u)),p=c===void 0?void 0:t.get(c);if(!(!p||r.has(p))){r.add(p);for(let u of n(p).commands)o.push(u)}}return o.length===e.commands.length?e:{...e,commands:o}}var ng=class{#e;#s;#t=[];#n=new Map;#r;constructor(e,t){
this.#e=e,this.#s=t}add(e){this.#t.push(e),e.name&&this.#n.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#o(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),a={title:`write ${n}`,safety:"\
safe",edits:[{span:t,text:n}]},o=`FROM finds no stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#s.push({kind:"broken",span:t,message:o,...e===s?{fix:a}:{}}),
r}#o(e){return this.#n.get(e.toLowerCase())}originOf(e,t,s,r){let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#s.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.
test(e)){let o=this.#t[Number(e)];if(o)return{stage:o};this.#s.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let a=this.#o(e);return a&&a!==s?{stage:a}:n||this.#i(e)?(n||this.#s.
push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined later: a stage can only take from earlier ones`}),{image:_("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?_("malfo\
rmed",e,t):w(e,t)}}#i(e){return this.#r??=new Set(this.#e.flatMap(({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#r.has(e.toLowerCase())&&!this.#o(e)}},Za=new Set(["ABRT",
"ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT","KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM",
"WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),Va=[...Za].map(e=>`SIG${e}`);function Ja(e){return/^[+-]?\d+$/.
test(e)?Number(e)!==0:Za.has(e.toUpperCase().replace(/^SIG/,""))}function Xa(e,t){if(e.state==="unknown"||Ja(e.value))return[];let s=J(e.value.toUpperCase(),Va),r=JSON.stringify(e.value.slice(0,40));return[
{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}?`:""}`}]}function Ot(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function Dt(e){
let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(0,t),group:e.slice(t+1)}}var Zs=e=>e==="root"||Ot(e)===0;function Qa(e){let{account:t}=Dt(e);return t===""||Zs(t)}function ag(e){let{
account:t,group:s}=Dt(e);return s===""?Qa(e)||typeof Ot(t)=="number":Zs(s)}var og=e=>Object.values(Dt(e)).filter(t=>Ot(t)==="refused"),eo=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(
e)<=2147483647,L=new Set(["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"]),O=(e,t)=>({kind:"\
broken",span:e,message:t}),ig=({keyword:e})=>L.has(e)||J(e,L)!==void 0;function to(e){let{keyword:t,keywordSpan:s,args:r}=e;if(!L.has(t)){let o=J(t,L);return[O(s,`unknown instruction ${JSON.stringify(
Rt(t))}${o?`, did you mean ${o}?`:""}`)]}let n=Ih(e),a=(o,i)=>{r.length<o&&n.push(O(s,i))};switch(t){case"FROM":for(let o of cg(e))n.push(o);break;case"COPY":case"ADD":a(2,`${t} needs a source and a d\
estination`);for(let o of pg(e))n.push(o);break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let o of ug(e))n.push(o);break;case"ONBUILD":a(1,"ONBUILD needs an instruction to de\
fer");for(let o of hg(e))n.push(o);break;case"SHELL":(!e.json||r.length===0)&&n.push(O(s,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":for(let o of Wh(e))n.push(o);break;case"\
ENV":case"LABEL":a(1,`${t} needs a name and a value`);for(let{name:o}of e.pairs)o.value||n.push(O(o.span,`${t} has an empty name`));break;case"ARG":a(1,"ARG needs a name");for(let{name:o}of e.pairs)o.
value||n.push(O(o.span,"ARG has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":a(1,"USER needs an argument");for(let o of lg(e))n.push(o);break;default:a(1,`${t} needs an argument`)}
return n}var Rt=e=>e.length>40?`${e.slice(0,40)}...`:e;function lg({args:[e],keywordSpan:t,span:s}){let r=e&&/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,a={
file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes it as part o\
f the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:a,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var dg=/^[a-z][a-z0-9-_.]*$/;function cg({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(i=>i.value.startsWith("#")),a=n?e.indexOf(n):e.length;if(n&&(a===
1||a===3)){let i=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[a-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:i},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:i},text:""}]}}]}if(e.length===0)return[O(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[O({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let o=e[2];return o&&!dg.test(o.value.toLowerCase())?[O(o.span,`${JSON.stringify(Rt(o.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function pg({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.length-1];if(!n)return[];let a=r.find(p=>p.name==="from"),o=[];!s&&/^\d*<<-?[^<]/.
test(n.value)&&o.push(O(n.span,`${e} cannot write to a here-document`)),a?.text?.includes("$")&&!/\$$/.test(a.text)&&o.push(O(a.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let i=r.find(({name:p})=>p==="chown")?.text;if(!i?.includes("$"))for(let p of so(r,i))o.push(p);let l=t.slice(0,-1),d=n.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(
d)||/[$]/.test(d);return l.length>1&&!c&&o.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),o}function so(e,t){let s=e.find(({name:a})=>a==="link"),
r=e.find(({name:a})=>a==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(a=>a&&!eo(a));return n?[O(r.span,`--link cannot look up the name ${JSON.stringify(
Rt(n))}: use numbers in --chown, or remove --link`)]:[]}function ug({args:e,keywordSpan:t}){let s=e[0];if(!s)return[O(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.toUpperCase();return r==="NONE"?
e.length>1?[O(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[O(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Rt(s.value))}`)]:e.length<2?[O(s.span,"HEALTHCHECK CMD needs a\
 command")]:[]}function hg({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[O(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.keyword==="MAINTAINER")return[O(
e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(
r)):[];return[...to(e),...t.flatMap(r=>Ra(r.value,r)),...s?Xa(w(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var gg=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
mg=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,fg=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]];function Vs({domain:e,path:t}){if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`,[n,a]=fg.find(
([o])=>o.test(r))??[];return(n?r.replace(n,a??""):r).replace(gg,"").replace(mg,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var bg=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",
kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["al\
malinux",{user:"root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"os",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"o\
s"},"*-slim*"],["oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"\
root",kind:"os"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["bu\
ildpack-deps",{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"runtime",smaller:["-slim","-alpine"]}],["python",{user:"\
root",kind:"runtime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["golang",{user:"ContainerUser",kind:"runtime"},"\
*nanoserver*"],["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["ruby",{user:"root",kind:"runtime",smaller:["-slim","-alpi\
ne"]}],["php",{user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[80],kind:"web"},"*apache*"],["php",{user:"root",account:"\
www-data",kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"runtime",smaller:["-slim"]}],["eclipse-temurin",{user:"Con\
tainerUser",kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"root",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],
["amazoncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-temurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alp\
ine"]},"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*corrett\
o*"],["gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpin\
e"]}],["erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haskell",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{
user:"root",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"runtime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"\
root",kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runtime",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",
{user:"root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-distroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"\
nginxinc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.i\
o/nginx/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-data",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"\
root",kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"\
web"},"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"root",account:"haproxy",kind:"web",smaller:["-alpine"]},"<2.4"],["haproxy",{user:"haproxy",kind:"web",smaller:[
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
["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Pe,ro=[];
function kg(){if(Pe)return Pe;Pe=new Map;for(let e of bg)e[0].includes("*")?ro.push(e):Pe.set(e[0],[...Pe.get(e[0])??[],e]);return Pe}var no=(e,t)=>t.startsWith("<")?yg(e,t.slice(1)):H(e,t);function yg(e,t){
let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[r,n]of t.split(".").map(Number).entries()){let a=s[r];if(a===void 0||a>n)return!1;if(a<n)return!0}
return!1}function Js(e,t=[]){let s=Vs(e);if(s===null)return;let r=`${e.domain}/${e.path}`,n=t.find(({repository:d,tags:c})=>(H(r,d)||H(s,d))&&(!c||no(e.tag??"latest",c)));if(n)return{name:s,...n.facts};
let a=kg().get(s)??ro.filter(([d])=>H(s,d)),{tag:o}=e,i=a.filter(([,,d])=>!d?.startsWith("<"));if(o===null&&i.some(([,,d])=>d)&&new Set(i.map(([,{user:d}])=>d)).size>1)return;let l=a.find(([,,d])=>!d||
no(o??"latest",d));return l&&{name:s,...l[1]}}function vg(e,t,s){let r=ao(t);return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore/i.test(r)||/^windows/i.test(ao(e))?!0:s==="`"&&!wg(t)}var ao=e=>e?.
state==="unknown"?e.text:e?.value??"";function wg(e){let t=e.state==="unknown"?void 0:Js(xe(e.value));return t!==void 0&&t.user!=="ContainerUser"}function xg(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.
test(t.value))return t;if(!e||e.state==="unknown")return _(e?.reason??"image",t.value,t.span,t.via);let s=oe(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}function oo(e,t=new Map,s){
return new Sg(e,t,s).run()}var _g=200,Sg=class{#e;#s;#t;#n=new Ks;#r=[];#o=[];#i=new Map;#c=[];#p;#d;#a=this.#n;#l={};#h=new Map;#m=new Set;constructor(e,t,s){this.#e=e,this.#t=s,this.#s=t,this.#p=new ng(
e.instructions,this.#c),this.#d=new Vh(e,this.#n,this.#c);for(let r of Ba)this.#n.set(r,{text:b})}run(){let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.
some(Ag)||(r.keyword==="FROM"?(e&&this.#f(e),e=this.#u(r)):e?(e.instructions.push(r),this.#g(e,r)):r.keyword==="ARG"?this.#w(r,this.#r,void 0):t||(t=!0,this.#c.push({kind:"broken",span:r.keywordSpan,message:`${r.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#f(e);let s=this.#e.instructions[0];return s&&this.#o.length===0&&!t&&this.#c.push({kind:"broken",span:s.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#o,globals:this.#r,faults:this.#c,hasProperty:this.#d.hasProperty}}#u(e){let t=e.args[0],s=e.args.findIndex(m=>m.value.startsWith("#")),
r=s>0?e.args.slice(0,s):e.args,n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},a=this.#o.length,o=[],i={instruction:e,scope:this.#n,uses:o},l=t?this.#d.word(t,i):_("malformed","",e.keywordSpan),
d=Ca(e,"platform"),c=d?.text?this.#d.flag(d,i):void 0,p=c&&c.state!=="unknown"?Yh(c.value):void 0;d&&p&&this.#c.push({kind:"broken",span:d.span,message:p});let u=l.state==="unknown"?void 0:this.#p.baseOf(
n,l.value),h=r[1]?.value.toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,g={index:a,from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],
volumes:[],scripts:[],windows:u?.windows??vg(c,l,this.#e.escape),undefinedUses:o};h&&(g.name=h),this.#o.push(g),this.#p.add(g),this.#a=new Ks(u?this.#i.get(u):void 0),this.#i.set(g,this.#a),this.#l=(u&&
this.#h.get(u))??{};for(let{trigger:m}of u?.instructions??[])m&&this.#g(g,m);return g}#g(e,t){let{keyword:s,args:r}=t,n=r[0],a={instruction:t,scope:this.#a,uses:e.undefinedUses},o=i=>this.#d.word(i,a);
switch(s){case"ARG":this.#w(t,e.assignments,e);break;case"ENV":case"LABEL":this.#_(s,t,e);break;case"USER":n&&this.#v(e,n,a);break;case"WORKDIR":n&&(e.workdir=xg(this.#l.workdir,o(n))),e.workdir&&(this.#l=
{...this.#l,workdir:e.workdir});break;case"STOPSIGNAL":if(n){e.stopSignal=o(n);for(let i of Xa(e.stopSignal,n.span))this.#c.push(i)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"\
HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#l={...this.#l,shell:r.map(({value:i})=>i)},r[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(r[0].value)&&(e.windows=!0);break;case"\
EXPOSE":for(let i of r)this.#S(e,o(i),i);break;case"VOLUME":for(let i of r)e.volumes.push(o(i));break;case"COPY":case"ADD":this.#A(e,a);break;case"RUN":this.#E(e,a),this.#b(e,t,!1);break;case"ONBUILD":
t.trigger&&this.#k(e,t.trigger);break}}#k(e,t){if(t.keyword==="RUN"&&this.#b(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#a;this.#a=new Ks(s),this.#g({...e,assignments:e.deferred,
undefinedUses:[]},t),this.#a=s}#f(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#b(e,t,!1);this.#h.set(e,this.#l)}#y(){return this.#l.workdir?{workdir:this.#l.workdir}:{}}#b(e,t,s){if(!this.#t||
e.windows)return;let r=p=>this.#a.get(p)?.text,n=Xh(this.#t,t,{source:this.#e.source,shell:this.#l.shell,variables:r}),{user:a,scripts:o}=this.#l,i=this.#t,l=p=>Ya(i,p,r,{errexit:!1,pipefail:!1}),d=t.
keyword==="RUN"&&o?rg(n,{scripts:o,seen:this.#m,...this.#y()},l):n,c={instruction:t,script:d,deferred:s};this.#l.workdir&&(c.workdir=this.#l.workdir),a&&(c.user=a),e.scripts.push(c)}#v(e,t,s){e.user=this.#d.
word(t,s),e.plainUser=this.#d.plain(t,s,e.user),this.#l={...this.#l,user:e.plainUser}}#w(e,t,s){for(let r of e.pairs){let n=r.name.value,a=s?this.#a:this.#n,o={instruction:e,scope:a,uses:s?.undefinedUses??
[],target:n},i=r.value?this.#d.word(r.value,o):null,l=io(r);t.push({keyword:"ARG",name:n,value:i,literal:this.#x(r,a),span:l});let d=this.#s.get(n),c=s?this.#n.get(n):void 0;d?a.set(n,{text:d.value??b,
span:d.span}):i?a.set(n,{text:i.state==="unknown"?i.text:i.value,span:l}):c?a.set(n,c):a.get(n)||a.set(n,{text:b,span:l,unset:!0})}}#_(e,t,s){let r=t.pairs.flatMap(n=>{if(!n.value)return[];let a={instruction:t,
scope:this.#a,uses:s.undefinedUses,target:n.name.value},o=this.#d.word(n.value,a),i=zs(n.name.value,l=>this.#a.get(l)?.text,this.#e.escape).text;return[{keyword:e,name:i,value:o,literal:this.#x(n,this.#a),
span:io(n)}]});for(let n of r)s.assignments.push(n);if(e!=="LABEL")for(let{name:n,value:a,span:o}of r)this.#a.set(n,{text:a.state==="unknown"?a.text:a.value,span:o})}#x=({value:e},t)=>e?wh(e.value,s=>t.
get(s)?.text,this.#e.escape):"";#S(e,t,s){let{ports:r,faults:n}=Oh(t,s);for(let a of r)e.ports.push({span:s.span,setting:a});for(let a of n)this.#c.push(a)}#A(e,t){let{instruction:s}=t,{args:r,keyword:n,
heredocs:a}=s,o=r[r.length-1];if(!o||r.length<2)return;let i=({value:f})=>!s.json&&a.length>0&&/^\d*<<-?\S/.test(f),l=r.slice(0,-1).filter(f=>!i(f)),d=n==="COPY"?Ca(s,"from"):void 0,c=new Map;for(let f of s.
flags)f.text&&Th(n,f)&&c.set(f.name,this.#d.flag(f,t));let[p,u,h]=[c.get("chmod"),c.get("checksum"),c.get("chown")];if(h?.state==="written"&&h.via)for(let f of so(s.flags,h.value))this.#c.push(f);let g={
instruction:s,sources:l.map(f=>this.#d.word(f,t)),destination:this.#d.word(o,t),texts:a.map(f=>({name:f.name,body:Ga(this.#e.source,f)}))};this.#l.workdir&&(g.workdir=this.#l.workdir),d?.text&&(g.from=
{...this.#p.originOf(d.text,d.span,e,"copies"),span:d.span}),p&&(g.mode=p),h&&(g.owner=h),u&&(g.checksum=u),e.copies.push(g);for(let f of a)f.expand&&this.#d.body(f,t);let m=qa(g);m.length&&(this.#l.scripts?.
size??0)<_g&&(this.#l={...this.#l,scripts:new Map([...this.#l.scripts??[],...m])})}#E(e,t){for(let s of t.instruction.flags){if(s.name!=="mount")continue;let r=$t(s).get("from");r?.includes("$")||this.#d.
flag(s,t),r&&e.mounts.push({...this.#p.originOf(r,s.span,e,"mounts"),span:s.span})}}},Ag=({keyword:e,args:t})=>e==="FROM"&&t.length>0,io=({name:e,value:t})=>({...e.span,end:t?.span.end??e.span.end}),Eg=({
gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),$g=(e,{gap:t,isInside:s})=>!s&&(t()?.split(`
`).slice(1,-1).every(r=>e.test(r))??!1),lo=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),co=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),Og=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":Eg(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>$g(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!lo(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function Dg(e,{file:t,start:s},r){for(let{by:n,pattern:a,reach:o}of Og){let i=a.exec(e),{word:l="",ids:d,reason:c="",until:p}=i?.groups??{},u=i&&o(l,r);if(!i||!u)continue;let h=k=>s+
(i.indices?.groups?.[k]?.[0]??0),g=d===void 0?e.length:i.indices?.groups?.ids?.[0]??0,m=[...n==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:k,index:S})=>({
value:k,span:{file:t,start:s+g+S,end:s+g+S+k.length}}));if(n==="buildkit"&&d!=="all"){let k=m.filter(({value:S})=>!/^all$/i.test(S));if(k.length===0)continue;m.splice(0,m.length,...k)}let f=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:n,word:l,rules:m,reason:c.trim(),reach:u,...f}}}var Xs=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
Rg=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,Mg=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function Qs(e,t,s){let{line:r,block:n,peers:a}=s,{text:o,path:i}=t,l=()=>({file:i,start:Math.max(0,o.search(/\S/)),end:o.trimEnd().length}),d=o.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=Ig(d,e);if(c){let{word:u}=c,h=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(a.length===0)return;let p=Dg(d,e,
Ng(e,t,s));return!p||!a.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>Tg(e,t,s)}[p.reach](),span:e}}var Ng=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=Pg(t),isInside:r,
gap:()=>co(t.text,e.end,s.start),check:n});function Tg({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=G(s,Math.min(G(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function Ig(e,{
file:t,start:s}){let r=Rg.exec(e);if(!r)return;let[n,a="",o,i=""]=r,l=(g,m)=>({file:t,start:s+g,end:s+g+m}),d=[];if(o!==void 0){let g=r.index+n.indexOf("[")+1;for(let m of o.matchAll(/[^\s,][^,]*/g)){
let f=m[0].trimEnd();d.push({value:f,span:l(g+m.index,f.length)})}}let c=r.index+n.length-i.length,p=Mg.exec(i),u=(p?i.slice(0,p.index)+i.slice(p.index+p[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+/,
""),h=p?.[1]??"";return{word:a.toLowerCase(),rules:d,reason:Yt(u,/[\s,;(–—-]/),...p?{until:{value:h,span:l(c+p.index+p[0].length-h.length,h.length)}}:{}}}function er(e,t=s=>G(e.text,s)){let{text:s}=e;
return Xs(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>po(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function po(e,t,s,r,n=[]){let{text:a,path:o}=e,i=Cg(e,t);return Qs({file:o,start:t,end:s},e,{peers:n,
line:{file:o,start:i,end:G(a,i)},block:()=>({file:o,start:i,end:r(i)})})}var uo=new WeakMap;function ho(e){let t=uo.get(e)??{next:new Map};return uo.set(e,t),t}function Pg(e){let t=ho(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,G(e.text,s)));)s=G(e.text,s)+1;t.head=s}return t.head}function Cg(e,t){let{text:s}=e,{next:r}=ho(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let a=[],o=n;do a.push(o),o=r.get(o)??Math.min(G(s,o)+1,s.length);while(o<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(o,G(s,o)+1)));for(let i of a)
r.set(i,o);return o}function G(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function jg(e,t,s){let r=[],n=[],a="",o=t,i=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){o=l+1,i=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!a&&(i||/[\s;&|()]/.test(e[l-1]??""))){let p=go(e,l,s),u={start:l,end:p};i?n.push(u):r.push({...u,line:{start:o,end:p}}),l=p-1;continue}
if(!c&&i){i=!1;let p={start:o,end:go(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?d===a:d==="'"||d==='"')&&(a=a?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function go(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var tr=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
Lg=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},Wg=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,Ug=e=>tr.exec(e)?.[1]?.toLowerCase()==="check";function zg(e,t){
let s=Fg(e),r=({start:i,end:l})=>e.slice(i,Math.min(l,i+4096)),n=({start:i})=>i===0||/[\n\uFEFF]/.test(e[i-1]),a=new Map;for(let{comment:i,next:l,isInside:d}of t)d||a.has(l.start)||i.start===s||!n(i)||
!Ug(r(i))||lo(co(e,i.end,l.start))&&a.set(l.start,i.start);let o=new Set(a.values());return({start:i})=>i===s?"file":o.has(i)?"line":void 0}function Fg(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=sr(e,s)+1);s<e.length;s=sr(e,s)+1){let r=tr.exec(e.slice(s,Math.min(sr(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function sr(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Y(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function B(e,t=0,s=e.length){let r=t,
n=s;for(;r<n&&Y(e.charCodeAt(r));)r+=1;for(;n>r&&Y(e.charCodeAt(n-1));)n-=1;return[r,n]}function qg(e){let t=[];for(let s of Bg(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),
n=r?.[3];if(!r||!n)continue;let a=Hg(n);if(a===void 0||a==="")continue;let o=i=>i.split(/['"]/).length;t.push({name:a,expand:o(a)===o(n),chomp:r[2]==="-"})}return t}function Bg(e){let t=[],s="";for(let r=0;r<
e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let a=rr(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="$"&&e[r+1]==="{"){let a=nr(e,r);if(a<0)return;s+=e.slice(r,a+1),r=a}else if(n==="\\")s+=e.
slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let a=r+2;for(;a<e.length&&/[\t\r ]/.test(e[a]);)a+=1;s+=e.slice(r,a),r=a-1}else Y(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function rr(e,t){
let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]==="$"&&e[r+1]==="{"&&s==='"'){let n=nr(e,r);if(n<0)return-1;r=n}}return-1}function nr(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.
exec(e.slice(t,t+300));if(!s)return-1;if(s[1]==="}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let a=e[n];if(a==="\\")n+=1;else if(a==="/"&&r)r=0;else{if(a===
"}")return r?-1:n;if(a==="'"||a==='"'){if(n=rr(e,n),n<0)return-1}else if(a==="$"&&e[n+1]==="{"&&(n=nr(e,n),n<0))return-1}}return-1}function Hg(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r===
"'"||r==='"'){let n=rr(e,s);if(n<0)return;t+=r==='"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(Y(r.charCodeAt(0)))return e.slice(s).trim()===
""?t:void 0;t+=r}}return t}var ar=class{open="";at=-1;#e=0;read(e){for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="\
'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},Z=(e,t,s)=>({value:e.text.slice(t,s),span:I(e,t,s),at:t}),Mt=e=>e===32||e===9||e===11||e===12||e===13;function Kg(e,t,s){let r=[],{text:n}=e;for(let a=t;a<
s;){for(;a<s&&Mt(n.charCodeAt(a));)a+=1;let o=a;for(;a<s&&!Mt(n.charCodeAt(a));)a+=1;a>o&&r.push(Z(e,o,a))}return r}function mo(e,t,s){let r=t;for(;r<s&&!Mt(e.charCodeAt(r));)r+=1;let n=r;for(;n<s&&Mt(
e.charCodeAt(n));)n+=1;return[r,n]}function fo(e,t,s,r){let n=[],{text:a}=e;for(let o=t;o<s;){for(;o<s&&Y(a.charCodeAt(o));)o+=1;if(o>=s)break;let i=o,l="";for(;o<s&&(l||!Y(a.charCodeAt(o)));){let c=a[o];
c===r&&l!=="'"?o+=1:l?l=c===l?"":l:(c==='"'||c==="'")&&(l=c),o+=1}let d=o>s?s-1:o;o=Math.min(o,s),d>i&&n.push(Z(e,i,d))}return n}function Gg(e,t,s,r){let n=[],{text:a}=e,o=t;for(;;){for(;o<s&&Y(a.charCodeAt(
o));)o+=1;if(!a.startsWith("--",o)||o+1>=s)return{flags:n,rest:o};let i=o,l="",d="";for(;o<s&&(d||!Y(a.charCodeAt(o)));){let u=a[o];(d?u===d:u==='"'||u==="'")?d=d?"":u:u===r?l+=a[++o]??"":l+=u,o+=1}if(o=
Math.min(o,s),l==="--")return{flags:n,rest:o};let c=l.indexOf("="),p={name:l.slice(2,c<0?void 0:c),value:l,at:i,span:I(e,i,o)};n.push(c<0?p:{...p,text:l.slice(c+1)})}}function Yg(e,t,s){let[r,n]=B(e.text,
t,s);if(e.text[r]!=="[")return;let a=e.text.slice(r,n),o;try{o=JSON.parse(a)}catch{return{fault:"not-json"}}if(!Array.isArray(o)||!o.every(l=>typeof l=="string"))return{fault:"not-strings"};let i=[];for(let l of a.
matchAll(/"(?:[^"\\]|\\.)*"?/gs)){let d=r+l.index;i.push({value:o[i.length],span:I(e,d,d+l[0].length),at:d})}return{words:i}}var Zg=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Vg=new Set(
["ADD","COPY","VOLUME","EXPOSE","FROM"]);function or(e,t,s,r,n){let{text:a}=e,[o,i]=mo(a,t,s),l=Jg(a.slice(t,o)),{flags:d,rest:c}=Gg(e,i,s,r),p={keyword:l,keywordSpan:I(e,t,o),span:I(e,t,s),flags:d,args:[],
json:!1,pairs:[],heredocs:[],blanks:[],logical:e},[u,h]=B(a,c,s);if(u>=h)return p;if(l==="ONBUILD")p.args=[Z(e,u,h)],p.trigger=or(e,u,h,r,n);else if(l==="ENV"||l==="LABEL"){let{args:g,pairs:m}=Qg(e,u,
h,l,r,n);p.args=g,p.pairs=m}else if(l==="ARG")p.args=fo(e,u,h,r),p.pairs=p.args.map(g=>yo(e,g));else{let{args:g,json:m}=l==="HEALTHCHECK"?Xg(e,u,h,n):bo(e,u,h,l,n);p.args=g,p.json=m}return p}var Jg=e=>/^[A-Z]+$/.
test(e)?e:e.replace(/[a-z]/g,t=>t.toUpperCase());function bo(e,t,s,r,n){let a=Zg.has(r)?Yg(e,t,s):void 0;return a&&"words"in a?{args:a.words,json:!0}:(a?.fault==="not-strings"&&n.push({kind:"broken",span:I(
e,t,s),message:`exec form of ${r} holds strings only`}),{args:Vg.has(r)?Kg(e,t,s):[Z(e,t,s)],json:!1})}function Xg(e,t,s,r){let n=t;for(;n<s&&!Y(e.text.charCodeAt(n));)n+=1;let a=Z(e,t,n),[o,i]=B(e.text,
n,s);if(o>=i)return{args:[a],json:!1};let{args:l,json:d}=bo(e,o,i,"CMD",r);return{args:[a,...l],json:d}}function Qg(e,t,s,r,n,a){let o=fo(e,t,s,n);if(o[0]?.value.includes("=")){let[d]=o.filter(h=>!h.value.
includes("=")),c=ko(o.map(({value:h})=>h).join(" ")),p=`${r} wants name=value, and this word has no =${c?": a quote is missing":""}`;d&&a.push({kind:"broken",span:d.span,message:p});let u=o.filter(({value:h})=>h.
includes("=")).map(h=>yo(e,h));return{args:o,pairs:d?u.filter(({name:h,value:g})=>![h,g].some(m=>ko(m?.value??""))):u}}let[i,l]=mo(e.text,t,s);return l>=s?(a.push({kind:"broken",span:I(e,t,s),message:`${r}\
 needs a name and a value`}),{args:o,pairs:[]}):{args:o,pairs:[{name:Z(e,t,i),value:Z(e,l,s),spaced:!0}]}}function ko(e){let t=new ar;return t.read(e),t.open!==""}function yo(e,t){let s=t.value.indexOf(
"=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:Z(e,t.at,t.at+s),value:Z(e,t.at+s+1,r)}}var em=["hadolint","checkov","trivy","kics","buildkit"],ir=65535;function vo(e,t=0){return new tm(
e,t).read()}var tm=class{#e;#s;#t;#n=[];#r=[];#o=[];#i=[];#c;#p=new Set;#d="\\";#a;#l=0;#h=new Set;#m=0;constructor(e,t){this.#e=t,this.#s=e,this.#t=e.text,this.#c=Xs(e.text)}read(){let e=this.#t;e.charCodeAt(
0)===65279&&(this.#l=1);let t=Wg.exec(e.slice(this.#l,this.#l+4096));if(t?.[1]){let s=this.#l+t[0].length-t[1].length;this.#a={value:t[1],span:this.#u(s,s+t[1].length)}}for(;this.#l<e.length;){let[s,r]=this.#g(),
[n]=B(e,s,r);this.#f(n,r),!(n>=r)&&(e[n]==="#"?this.#y(n,r):this.#_(n,r))}return this.#r.length===0&&this.#n.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))}),
{dialect:"dockerfile",source:this.#s,instructions:this.#r,faults:this.#n,suppressions:this.#w(),escape:this.#d,...this.#a?{syntax:this.#a}:{}}}#u(e,t){return{file:this.#s.path,start:e,end:t}}#g(){let e=this.#l,
t=this.#t.indexOf(`
`,e),s=t<0?this.#t.length:t;for(this.#l=t<0?s:t+1,s-e>ir/3&&this.#k(e,s);s>e&&this.#t[s-1]==="\r";)s-=1;return[e,s]}#k(e,t){let s=new TextEncoder().encode(this.#t.slice(e+this.#e,t)).length;if(s<=ir||
this.#h.has(e))return;this.#h.add(e);let r=B(this.#t,e,t)[0],n=`this line has ${s} bytes, and the builder reads no line of more than ${ir}: break it into several`;this.#n.push({kind:"broken",span:this.#u(
r,Math.min(t,r+40)),message:n})}#f(e,t){if(!this.#p)return;let s=this.#t.slice(e,Math.min(t,e+4096)),r=tr.exec(s);if(!r){this.#p=void 0;return}let[,n="",a=""]=r,o=n.toLowerCase();if(o!=="escape"&&o!==
"syntax"&&o!=="check"){this.#p=void 0;return}let i=e+s.lastIndexOf(a),l=this.#u(i,i+a.length);this.#p.has(o)&&this.#n.push({kind:"broken",span:l,message:`the ${o} directive stands here twice`}),this.#p.
add(o),o==="syntax"&&(this.#a??=Lg(a,l)),o==="escape"&&(a==="`"||a==="\\"?this.#d=a:this.#n.push({kind:"broken",span:l,message:`the escape character is \\ or \`, not ${JSON.stringify(a)}`}))}#y(e,t){this.#c&&
this.#o.push(this.#u(e,t))}#b({start:e,end:t},s){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:o})=>o)],a=new Set(this.#i.map(({comment:o})=>o.
start));for(let o of n)for(let{start:i,end:l,line:d}of jg(this.#t,o.start,o.end))a.has(i)||this.#i.push({comment:this.#u(i,l),next:this.#u(d.start,d.end),isInside:!0})}#v(e){for(let t of this.#o)this.#i.
push({comment:t,next:e});this.#o=[]}#w(){let e=this.#t.length;this.#v(this.#u(e,e));let t=this.#r.filter(({keyword:a})=>a==="FROM").map(({span:a})=>a.start),s=a=>t.includes(a.start)?{...a,end:(t.find(
o=>o>a.start)??e+1)-1}:a,r=a=>t[T(t,a,o=>o)+1]??e+1,n=zg(this.#t,this.#i);return this.#i.flatMap(({comment:a,next:o,isInside:i=!1})=>{let l={line:o,block:()=>s(o),peers:em,isInside:i,check:n(a),nextStage:r};
return Qs(a,this.#s,l)??[]})}#_(e,t){let s=[],r=[],n=[],a=[],o=0,i=t,l=(h,g)=>{r.push(o),n.push(h),s.push(this.#t.slice(h,g)),o+=g-h},d=this.#x(e,t);for(l(e,d<0?t:d);d>=0&&this.#l<this.#t.length;){let h=this.#l,
[g,m]=this.#g(),[f]=B(this.#t,g,m);if(f>=m){a.push(this.#u(h,this.#l));continue}if(this.#t[f]==="#"){this.#y(f,m);continue}let k=this.#o.filter(S=>S.start>e);for(let S of k)this.#i.push({comment:S,next:this.#u(
f,m),isInside:!0});k.length&&(this.#o=this.#o.filter(S=>S.start<e)),d=this.#x(g,m),l(g,d<0?m:d),i=m}for(;a.length&&a[a.length-1].start>i&&B(this.#t,i)[0]>=this.#t.length;)a.pop();let c=s.length===1?s[0]:
s.join(""),[p,u]=B(c);if(p>=u){this.#n.push({kind:"broken",span:this.#u(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#S({file:this.#s.path,text:c,at:r,from:n},
i,a)}#x(e,t){let s=t-1;for(;s>=e&&(this.#t[s]===" "||this.#t[s]==="	");)s-=1;return s<e||this.#t[s]!==this.#d||s>e&&this.#t[s-1]===this.#d?-1:s}#S(e,t,s){let[r,n]=B(e.text),a=or(e,r,n,this.#d,this.#n),
o=a.keyword==="ONBUILD"&&a.trigger?a.trigger:a,i=(o.keyword==="RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&!o.json&&e.text.includes("<<")?this.#$(e,a.keywordSpan):[],l=i.length?this.#E():t,d=this.#u(
a.keywordSpan.start,l);a.span=d,a.blanks=s,a.heredocs=i,a.trigger&&(a.trigger={...a.trigger,span:this.#u(a.trigger.keywordSpan.start,l),heredocs:i}),this.#r.push(a),this.#v(d),this.#c&&o.keyword==="RU\
N"&&this.#b(d,i)}#A(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;e.lastIndex=this.#l,this.#l=e.exec(this.#t)?.
index??this.#t.length}#E(){let e=this.#l;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#$(e,t){let s=[];for(let r of qg(e.text)){let n=this.#l,a=-1;for(;this.#l<this.#t.length&&a<0&&this.#m<20;){let[o,i]=this.#g(),l=o;for(;l-o<this.#e&&this.#t[l]===
" ";)l+=1;for(;r.chomp&&this.#t[l]==="	";)l+=1;i-l===r.name.length&&this.#t.startsWith(r.name,l)&&(a=o)}if(a<0)return this.#n.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(r.name.
slice(0,60))} is never closed`}),this.#l=n,this.#A(),this.#m+=1,s;s.push({...r,span:this.#u(n,a)})}return s}},sm=e=>new rm(e).run(),rm=class{#e;#s;#t;#n=new Map;#r=[];#o;#i=[];#c=[];#p=0;constructor({
instructions:e,faults:t,source:s,escape:r}){this.#o=t,this.#e=e,this.#s=s.text,this.#t=r;for(let[n,{logical:a}]of e.entries())this.#n.set(a.text.trim(),n)}run(){for(;this.#p<this.#e.length;){let t=this.#e[this.#p],
s=this.#r[this.#r.length-1];s&&(this.#d(s)||this.#a(s,t))||(this.#r.push(t),this.#p+=1)}let e=({span:t})=>t.start<(this.#c[T(this.#c,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#r,faults:[
...this.#o.filter(t=>!e(t)),...this.#i]}}#d(e){let t=am(e);if(!t||(this.#n.get(t.name)??-1)<this.#p)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#p]?.logical.text.trim()!==r;)this.#p+=1;this.#p+=
1;let a=`${s} takes no here-document, so the builder reads the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#i.push({kind:"broken",span:n,message:a}),!0}#a(e,t){
if(this.#k(t,e)||this.#f(t)||!this.#y(e,t))return!1;let s=this.#p,r=nm(e),n=r?this.#s.indexOf(r.char,t.span.start):-1,a=s,o=!1;for(let l=e;a<this.#e.length;a+=1){let d=this.#e[a];if(this.#k(d,e)||!(d.
span.start<=n||this.#h(d,l,e)))break;o||=!L.has(d.keyword),l=d}if(!o)return!1;if(this.#p=a,!L.has(e.keyword)&&!this.#f(e))return!0;let i=this.#e.slice(s,this.#p);return this.#c.push({...e.span,end:this.#e[a]?.
span.start??this.#s.length}),this.#i.push(r?this.#m(r.span):this.#u(e,i)),this.#r[this.#r.length-1]=this.#l(e,i),!0}#l(e,t){let s=new fe(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{
logical:i,span:l}of t)s.add(" ",l.start-1),s.addPart(i,0,i.text.length);let r=s.build(),[n,a]=B(r.text),o=t[t.length-1]?.span.end??e.span.end;return{...or(r,n,a,this.#t,[]),span:{...e.span,end:o},blanks:e.
blanks}}#h(e,t,s){return(this.#b(e)>this.#b(s)||!L.has(e.keyword))&&!this.#f(e)&&this.#y(t,e)}#m(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction:\
 end each line in ${this.#t}, or close the quote`;return{kind:"broken",span:e,message:t}}#u({span:e},t){let s=this.#s.slice(this.#s.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,a=e.end-(s.length-r.length),o=JSON.stringify(t[0]?.keyword.slice(0,40)),i=[a,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#t}`}));return{kind:"broken",span:{...e,start:a-n.length,end:a},message:`this line does not end in ${this.#t}, so the builder takes ${o} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:i}}}#g({keywordSpan:{start:e,end:t}}){return this.#s.slice(e,t)}#k(e,t){let s=r=>/^[A-Z]/.test(this.#g(r));return L.has(e.keyword)&&(s(e)||!s(t))}#f(e){
return!L.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#g(e))&&J(e.keyword,L)!==void 0}#y(e,t){let s=this.#s.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#b(t)>this.#b(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#b({span:{start:e}}){return e-(this.#s.lastIndexOf(`
`,e-1)+1)}};function nm({json:e,logical:t}){let s=new ar;return s.read(t.text),s.open&&!e?{char:s.open,span:I(t,s.at,s.at+1)}:void 0}function am(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!L.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[a="",o="",,i=""]=n??[];if(!n)return;let l=n.index+a.length;return{keyword:t,name:i,span:I(r,l-o.length,
l)}}function wo(e,t,s){let r=vo(e,s?.indent),n=s?{inline:s.at}:{};if(pm(e,r))return lr(e,Ws);if(!s&&im(e,r))return lr(e,"it has no FROM, so it is a part of a Dockerfile, and only the whole can be judg\
ed");let{instructions:a,faults:o}=sm(r),{stages:i,globals:l,faults:d,hasProperty:c}=oo({...r,instructions:a},new Map,t);if(c)return lr(e,Ws);let p=dm(r)?a.filter(ig):a,u=[...o,...p.flatMap(to),...d,...i.
flatMap(om)],h=i[i.length-1];return{...r,instructions:a,...n,...t?{shell:t}:{},faults:u,stages:i,globals:l,final:h,needed:h?za([h]):new Set}}var lr=(e,t)=>({dialect:"dockerfile",source:e,skipped:t,instructions:[],
escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set}),om=({scripts:e})=>e.flatMap(({script:t,instruction:s})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.
test(s.logical.text)?[{kind:"unread",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]),im=({path:e},{instructions:t})=>t.length>0&&!t.some(
({keyword:s})=>s==="FROM")&&lm.test(e.slice(e.lastIndexOf("/")+1)),lm=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,dm=({syntax:e})=>e!==void 0&&!cm.test(e.value),cm=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;
function pm({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:i})=>i==="FROM"),n=s.some(({logical:i})=>lh(i.text.trimStart()))||s.some(({keyword:i,logical:l})=>i==="FROM"&&oh(l.text.replace(
/\s#(?!\{).*$/s,"")))||s.some(({keyword:i,logical:l})=>i==="EXPOSE"&&St(l.text))||s.slice(0,Math.max(0,r)).some(({keyword:i,logical:l})=>i==="ARG"&&St(l.text)),a=r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.
test(t)||ah(e)),o=nh(t)&&(St(e)||hh(e));return n||a||o}function Nt(e,...t){let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";for(let n=0;n<e.length;n+=1)r+=s.find(a=>a[n]!==
e[n])?.[n]??e[n];return r}var dr=e=>e.replace(/\S/g,"*"),xo={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,
EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,
ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,
EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,
ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,
ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,
ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,
EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},um=({kind:e})=>e==="allow"||e==="log";function hm(e,t){
let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):Ke(xo,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"S\
CMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_\
ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var gm=(e,t)=>e.kind===t.kind&&e.
value===t.value;function mm({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a trac\
er",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var cr=e=>"set"in e?e.set:"add"in e?e.add:"\
remove"in e?e.remove:e.unset,fm=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,_o=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
So=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,Ao=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
bm=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,km=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
ym=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function vm(e,t){return t===void 0||fm.test(e)||_o.test(e)||So.test(e)||t.includes("\0")||Ao.test(t)||!bm.test(t)?!1:km.test(t)||/apparmor/i.test(e)&&ym.test(t)}var wm=/\.(?:conf|cfg|ini)$/i,xm=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function _m(e,t,s){return _o.test(e)&&!wm.test(e)||So.test(e)?!1:t===void 0?!0:t.includes("\0")||Ao.test(t)||!t.includes(s)?!1:[...t.matchAll(xm)].some(r=>r.slice(1).includes(s))}var Sm={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:vm,defines:_m,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},Am=20,Ce=e=>({left:Math.min(1048576,65536+16*e)});function je(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new Rm(
e,t,s),n=r.expand(0,e.length,0),{uses:a,filled:o,fault:i,missing:l,isLarge:d}=r;return{text:n,filled:o,uses:a,...i?{fault:i}:{},...l===void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var Em=new Map;function Tt(e,t){
if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:a,end:o}of je(e,Em).uses.toSorted((i,l)=>i.start-l.start))a>=r&&!(t&&e[a+1]!=="{"&&Ea(e,a,n))&&(s+=e.slice(r,a)+b,r=o);return(s+e.slice(r)).
replaceAll("$$","$")}var $m=/^(?::\?|:-|:\+|\?|-|\+)/;function Om(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+
1+c.length,operator:"",operand:null}:void 0}let n=Dm(e,t+2,s),a=r(t+2),o=t+2+a.length,i=$m.exec(e.slice(o,o+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!a||!i&&o!==n)return{fault:n+1};let l=o+
i.length,d=i?{text:e.slice(l,n),start:l,end:n}:null;return{name:a,start:t,end:n+1,operator:i,operand:d}}function Dm(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]===
"}"&&--r===0)return n;return-1}var Rm=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#s;#t;#n;constructor(e,t,{blank:s=!1,room:r=Ce(e.length)}){this.#e=e,this.#s=t,this.#t=s?"":b,this.#n=r}expand(e,t,s){
let r=this.#e,n="",a=e;for(;a<t;){let o=r.indexOf("$",a);if(o<0||o>=t)return n+r.slice(a,t);n+=r.slice(a,o);let i=n.length,l=r[o+1]==="$"?void 0:Om(r,o,t);if(l===void 0)n+="$",a=o+(r[o+1]==="$"?2:1);else{
if("fault"in l||s>Am)return this.fault??={start:o,end:"fault"in l?l.fault:l.end},n+b;n+=this.#r(l,s),a=l.end}s===0&&this.filled.push({start:o,end:a,from:i,to:n.length})}return n}#r(e,t){let s=this.#s.
get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),n=o=>{this.uses.push({...e,from:o,...s?{set:s.span}:{}})},a=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.
operator.at(-1)){case"+":return n(r?"operand":"unknown"),r?a():this.#t;case"-":return n(r?"env":"operand"),r?this.#i(s.value):a();case"?":n(r?"env":"required"),r||this.#o(e.name,a());break;default:n(s?
"env":"unset")}return s?this.#i(s.value):this.#t}#o(e,t){this.missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#i(e){return e.length>this.#n.left?(this.isLarge=!0,b):(this.#n.left-=
e.length,e)}},Eo="with their variables filled in, values of this file come to more than is read: those that are too long are unknown";function $o(e,t){let s=Oo[t].get(e);if(s)return s;let r=t==="raw"?
Cm(e):Mm(e);return Oo[t].set(e,r),r}var Oo={dotenv:new WeakMap,raw:new WeakMap},Do=new Map;function pr(e,{outer:t=Do,before:s=Do,format:r="dotenv"}={}){let n=new Map,a={get:i=>t.get(i)??n.get(i)??s.get(
i)},o=Ce(e.text.length);for(let i of $o(e,r)){let{name:l,span:d}=i,c=Ro(i,a,o)??{text:t.get(l)?.value,literal:b},{text:p,literal:u}=c,h="isLarge"in c&&c.isLarge?{isLarge:!0}:{};p!==void 0&&n.set(l,{value:p,
literal:u,span:d,...h})}return n}function Ro({text:e,literal:t,fills:s},r,n){if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:a,uses:o,isLarge:i}=je(e,r,{room:n});return{text:a,uses:o,
...i?{isLarge:i}:{},literal:o.some(({from:l})=>l==="unset")?Tt(e,!0):t}}var ur="[ \\t\\v\\f\\r\\x85\\xa0]",Mo=new RegExp(`(?:export${ur}+)?([\\p{L}\\p{N}_.[\\]-]+)${ur}*(?:([=:])${ur}*|(?=\\n))`,"duy"),
No={text:void 0,literal:b,fills:!1};function Mm({text:e,path:t}){let s=[],r=a=>e.indexOf(`
`,a)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){Mo.lastIndex=n;let a=Mo.exec(e),[o,i]=a?.indices?.[1]??[n,n];if(!a)n=/\s/.test(e[n])?n+1:r(n);else{let l=a[2]===void 0?void 0:Nm(e,n+a[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?Tt(l.text,!1):l.text}:No,c={file:t,start:o,end:l?.end??i},p=l?{...c,start:n+a[0].length}:c;s.push({name:a[1],...d,span:c,valueSpan:p}),n=l?.next??
r(i)}}return s}function Nm(e,t,s){let r=e[t],n=r==='"'||r==="'"?Tm(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?Pm(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let a=s(t),
o=e.slice(t,a-1),i=o.indexOf(" #"),l=(i<0?o:o.slice(0,i)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:a}}function Tm(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var Im={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},Pm=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?Im[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function Cm({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let a=n.trimStart(),o=r+n.length-(n.endsWith("\r")?1:0),i=r+n.length-a.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(a)?.[0];if(l===void 0)continue;let d=i+l.length>=o,c=e.slice(i+l.
length+1,o),p={file:t,start:i,end:o};s.push({name:l,...d?No:{text:c,literal:c,fills:!1},span:p,valueSpan:d?p:{...p,start:i+l.length+1}})}return s}var hr=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\
\`${t.length>80?`${t.slice(0,77)}...`:t}\``},jm=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",Lm=[{program:"CapRover",keys:[["captainVersion","services"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"\
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
ommit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],Wm=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language scr\
ipt before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),Um=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,To=e=>new Set(
[...e.matchAll(Um)].map(([,,t=""])=>t)),zm=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,Fm=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,
qm=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function Io(e){if(/^#cloud-config\b/.test(e))return!0;let t=To(e);return Lm.some(s=>s.keys.some(r=>r.every(n=>t.has(n))))||qm.test(e)?!0:!t.has("s\
ervices")&&(zm.test(e)||t.size===0&&Fm.test(e))}var Bm=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;function Hm(e){
let t=To(e);if(!t.has("services")||[...t].some(r=>Wm.has(r))||Io(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(e);return s!==
null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Bm.test(e)}var nt=e=>"host"in e,Km={readonlyRootfs:"read_only",networkMode:"\
network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"\
cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Gm=e=>Km[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);function Ym(e,t){let s=Gm(cr(e)),r=t!==
void 0&&Zm(t,cr(e));if("unset"in e)return`remove \`${s}\``;if("remove"in e)return`remove ${e.items.map(a=>`\`${String(a)}\``).join(" and ")} from \`${s}\``;if("set"in e){let a=Jm(e.to,e.set);return r?
`change \`${s}\` to \`${a}\``:`add \`${s}: ${a}\``}let n=e.items.map(a=>a&&typeof a=="object"&&"target"in a?String(a.target):String(a));return r?`add ${n.map(a=>`\`${a}\``).join(" and ")} to \`${s}\``:
`add \`${s}: [${n.join(", ")}]\``}function Zm(e,t){let s=[...nt(e)?[e.host]:[],e.image].map(r=>Ke(r,t)).find(r=>r!==void 0);return s!=null&&At(s)&&!s.via?.some(({how:r})=>r==="built-from")}var Vm=new Set(
["memory","memoryReservation","memorySwap","shmSize"]);function Jm(e,t){return typeof e=="number"&&Vm.has(t)?Xm(e):typeof e=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(e)?`"${e}\
"`:String(e)}function Xm(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return`${e/1024**t}${["","k","m","g"][t]}`}var Qm=/(?:^|[.-])compose[._-]/i;function ef(e,t){let s=e.slice(e.lastIndexOf(
"/")+1),r=Qm.test(s)&&/\.ya?ml$/i.test(s);return t===void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:r?!Io(t):Hm(t)}function tf(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=pr(e),s=t.
get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var sf={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"\
yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:tf},view:"compose",claims:ef,label:({path:[,e=""]})=>`service ${hr(e)}`,spell:Ym,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/compose/reader.js"))).reader},rf={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"ex\
amples?|demo|samples?"},Le=(...e)=>`(?:${e.map(t=>rf[t]).join("|")})`,nf=new RegExp(`^${Le("work","branch","place")}(?:[-_.]|$)`),af=new RegExp(`^${Le("work","branch","test","check","lint")}(?:[-_.]|$\
)`),of=new RegExp(`(?:^|[-_.])${Le("work","branch","test","check","lint")}(?:[-_.]|$)`),lf=new RegExp(`(?:^|[-_.])${Le("work","branch","place","test")}(?:[-_.]|$)`,"i"),df=new RegExp(`(?:^|[._-])${Le(
"work")}(?:[._-]|$)`,"i"),cf=new RegExp(`(?:^|[._/-])${Le("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),pf=e=>nf.test(e),uf=e=>af.test(e),hf=e=>of.test(e),gf=e=>lf.test(e),mf=e=>df.test(e.
slice(e.lastIndexOf("/")+1)),ff=e=>cf.test(e),bf=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(0,-4).split(/[^\w-]/).pop()??""),We=`
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
`,kf=`
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
`;function yf(e){let t=[],s=`
${e}|`;for(let r=We.indexOf(s);r>=0;){let n=We.indexOf(`
`,r+1);t.push(We.slice(r+1,n));let a=n;for(;We[a+1]==="#";)a=We.indexOf(`
`,a+1);r=We.startsWith(s,a)?a:-1}return t}function Po(e){let t=Vs(e);if(!(t===null||e.tag===null))return wf(`${t}:${e.tag??"latest"}`)}var Co;function vf(){return Co??=kf.split(`
`).flatMap(e=>e&&!e.startsWith("#")?[[e.slice(0,e.indexOf("|")),e]]:[]),Co}var wf=Vt(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(t+1)],n=yf(s),a=n.length?n:vf().flatMap(([o,i])=>H(s,o)?
[i]:[]);for(let o of a){let[,i="",...l]=o.split("|");if(i.split(" ").some(d=>H(r,d)))return xf(l)}});function xf([e,t,s,r,n,a,o,i]){let l=g=>g?g.split(","):[],d=g=>g?JSON.parse(g):void 0,[c,p]=i?i.split(
" "):[],u=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:{},...h===void 0?{}:{cmd:h},has:l(a),lacks:l(o),...c?{owner:{
ids:c,...p?{path:p}:{}}}:{}}}function gr(e,t){return e===void 0?_("image","",t):q(e&&{form:"exec",words:e.map(s=>q(s,t))},t)}var _f=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
jo=e=>_f.test(e),Sf=8;function mr(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<Sf;n-=1){let a=t[n];if("text"in a){if(a.at===e)return a;continue}let o=fr(e,a),i=o===void 0?void 0:"within"in a?mr(o,a.within,
s,r+1):s(o);if(i)return i}}function fr(e,{at:t,path:s}){let r=Qr(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),a=s.slice(n+1);return a.includes("*")?r&&!r.includes("/")&&H(r,a)?`${s.slice(0,n+1)}${r}`:
void 0:r?`${Fe(s)}${s?"/":""}${r}`:s}function Lo(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=ft(e,t),r=as(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.
length-1];if(!(!n||/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&as(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}
function Wo(e){if(br.has(e))return br.get(e);let t=Af(e);return br.set(e,t),t}var br=new WeakMap;function Af(e){let{manager:t,from:s}=Ef(e)??{};if(!t||!s)return;let r=ue[t],n=ft(e,t,s);if(t==="pacman")
return Rf(e,n);let a=r.passes?n.operands.filter(c=>!n.behind.includes(c)):n.operands,{action:o,length:i}=Of(t,a),l=a.slice(i),d=a.slice(0,i).map(({text:c})=>c).join(" ");return{manager:t,facts:r,action:o,
verb:i?a[0]:void 0,does:d,packages:o==="run"?l.slice(0,1):l,args:n,global:Df(r,d,n)}}function Ef({name:e,words:t}){let s=a=>t[a]?.text??"",r=a=>{let o=mt(Ne(s(a)));return o&&{manager:o,from:a+1}};if(/^(?:python|pypy)[\d.]*$/.
test(e)){let a=t.findIndex(o=>o.text==="-m");return a>0?r(a+1):void 0}if(e==="uv"&&s(1)==="pip")return r(1);if(e==="php")return/composer/.test(s(1))?r(1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.
test(s(1)))return r(1);let n=mt(e);return n&&{manager:n,from:1}}var Uo=new Map;function $f(e){let t=Uo.get(e)??new Map(Object.entries(ue[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+",
" "),s])));return Uo.set(e,t),t}function Of(e,t){let s=$f(e),r=s.get("*");if(r)return{action:t.length?r:"other",length:0};for(let n=Math.min(3,t.length);n>0;n-=1){let a=t.slice(0,n).map(({text:i})=>i).
join(" "),o=s.get(a);if(o)return{action:o,length:n}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",length:0}}function Df({everybody:e},t,{options:s}){return e===!0||e&&wn(e,t.split(
" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="global")}function Rf(e,t){let s=(...a)=>t.options.some(({name:o})=>a.includes(o)),r=s("-S","--sync"),n=s(
"-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",
facts:ue.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var zo=e=>ue[e].system===!0,Mf=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Nf(e){let t=[],s=new Set,r=[],n=[],a=!1,o=!1;for(let d of e){for(let{instruction:c,script:p}of d.scripts)if(c.keyword==="RUN"){o||=p.fault!==void 0||p.commands.length===0&&c.args.length>0;for(let u of p.
commands){let h=Wo(u);if(o||=!(h?zo(h.manager)||/^(?:install|fetch|remove|clean)$/.test(h.action):Mf.test(u.name))||u.redirects.length>0,o||=h!==void 0&&(h.packages.some(({text:m})=>m.includes(b))||u.
wrappers.some(({name:m})=>m==="xargs")),h?.action==="install")for(let{text:m}of h.packages)t.push(Zr(m,/[=<>~@:]/));let g=Lo(u);g&&n.push({name:g.name,...g.uid?{uid:g.uid}:{}});for(let{text:m}of u.words)
for(let f of m.split(/[\s/=:@,;'"]+/))s.add(f)}}o||=d.scripts.length===0&&d.instructions.some(({keyword:c})=>c==="RUN");for(let c of d.copies){let p=Fo(c);for(let u of p??[])r.push(u);a||=p===void 0}}
let i=Hs(e);for(let{text:d}of i.flatMap(c=>mr("/etc/passwd",[c],()=>{})??[]))for(let c of Tf(d))n.push(c);let l=e.flatMap(({instructions:d})=>d.flatMap(Wa));return{packages:t,mentions:s,builds:o,copied:a?
null:r,placed:i,bound:l,accounts:n}}var Tf=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]});function Fo({sources:e,destination:t,workdir:s,instruction:r}){if(t.state==="unknown")return;let n=we(t.value,s?.
state==="unknown"?void 0:s?.value);if(n===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:a}]:e.map(o=>{let i=o.state==="unknown"?void 0:Fe(o.value).split("/").
pop(),l=i!==void 0&&i!==""&&!/^\.{1,2}$|[*?[]/.test(i),d=r.keyword==="ADD"&&jo(i??"");if(!l||d||o.state==="unknown"||o.value.endsWith("/"))return{path:n,folder:!0};let c=`${n==="/"?"":n}/${i}`;return a?
i.includes(".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!i.includes(".")}})}function If(e,t,s){let r=qo(e,t),n=new Map;for(let a of e.stages)n.set(a,Ho(e,a,r.includes(a),{lowered:n,
images:s}));return[...n.values()]}function qo({stages:e,final:t},s){let r=s.flatMap(a=>a?Bo(e,a)??[]:[]),n=t&&(r.length===0||s.includes("")||!uf(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Bo=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function Pf(e,t,s,r){let{stages:n}=s.size?oo(e,s,e.shell):e,a=t?Bo(n,t):n[n.length-1];if(!a)return;let o=new Map;for(let i of Ie(
a).reverse())o.set(i,Ho(e,i,i===a,{lowered:o,images:r}));return o.get(a)}var It=({name:e,index:t})=>e??String(t);function Ho(e,t,s,{lowered:r,images:n}){let a="stage"in t.origin?r.get(t.origin.stage):
void 0,o=t.base.span,i=a?a.base:Cf(t.origin,n),l=a?a.contents:jf(t.origin),d=[{how:"inherits",span:o}],c=m=>({...m,via:[...d,...m.via??[]].slice(0,8)}),p=(m,f,k)=>m??(a?c(f(a.image)):k),u=s?Ie(t):[t],
h=m=>w(u.toReversed().flatMap(m),o),g={ref:a?a.image.ref:Lf(t),user:Uf(t,p(i===void 0?t.user:t.plainUser,m=>m.user,Wf(i,t))),env:h(m=>Ko(m,"ENV")),labels:h(m=>Ko(m,"LABEL")),exposedPorts:h(m=>m.ports.
map(({setting:f})=>f)),volumes:h(m=>m.volumes),entrypoint:p(Go(t.entrypoint,t.scripts),m=>m.entrypoint,gr(l===null?null:l?.entrypoint,o)),cmd:p(Go(t.cmd,t.scripts)??(t.entrypoint?q(null,o):void 0),m=>m.
cmd,gr(l===null?null:l?.cmd,o)),healthcheck:p(Ff(t.healthcheck,t.scripts),m=>m.healthcheck,zf(i,o)),workingDir:p(t.workdir,m=>m.workingDir,i===null?q("/",o):_("image","",o)),stopSignal:p(t.stopSignal,
m=>m.stopSignal,_("image","",o))};return{path:["stages",It(t)],dialect:"dockerfile",span:o,ships:s,image:g,...i===void 0?{}:{base:i},...l===void 0?{}:{contents:l},...s?{added:Nf(u)}:{},references:qf(e,
t),windows:t.windows}}var kr=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Cf(e,t){if("image"in e)return kr(e)?null:Js(xe(be(e.image)),t)}function jf(e){if("image"in e)
return kr(e)?null:Po(xe(be(e.image)))}var be=e=>e.state==="unknown"?e.text:e.value;function Lf(e){if(!("image"in e.origin)||kr(e.origin))return null;let{image:t}=e.origin;return w(xe(be(t),e.base.value),
e.base.span,t.via)}function Wf(e,t){let s=t.base.span;return e===null?q("root",s):e?q(e.user,s):_("image","",s)}var Uf=({base:e},t)=>t.state==="default"?q(t.value,e.span,t.via):t,zf=(e,t)=>e===void 0||
e?.healthcheck?_("image","",t):q(null,t),Ko=(e,t)=>e.assignments.filter(s=>s.keyword===t).map(({name:s,value:r,literal:n,span:a})=>w({name:s,value:r,literal:n},a));function Go(e,t=[]){if(!e)return;let{
args:s,json:r,span:n}=e,a=s.map(o=>w(o.value,o.span));return w(a.length?{form:r?"exec":"shell",words:a,...Yo(e,t)}:null,n)}var Yo=(e,t)=>{let s=t.find(r=>r.instruction===e)?.script;return s?{script:s}:
{}};function Ff(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return w({test:null},e.span);let s=e.args.slice(1).map(r=>w(r.value,r.span));return w({test:{form:e.json?"exec":"shell",words:s,
...Yo(e,t)}},e.span)}function qf(e,t){let s=[],r=(a,o,i)=>{o.state==="unknown"&&o.reason==="malformed"||be(o)!=="scratch"&&s.push({role:a,ref:w(xe(be(o),i),o.span,o.via)})},{syntax:n}=e;t.index===0&&n&&
r("syntax",w(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:a}of t.copies)a&&"image"in a&&r("copy-from",Zo(a.image,a.span),be(a.image));for(let a of t.
mounts)"image"in a&&r("mount-from",Zo(a.image,a.span),be(a.image));return s}var Zo=(e,t)=>({...e,span:t}),Bf=e=>t=>{let s=Vo(e,t);return s&&It(s)};function Vo({stages:e,instructions:t},s){let r=n=>t[T(
t,n,({span:a})=>a.start)]?.span.start??n;return e[T(e,s,({base:n})=>r(n.span.start))]}function Hf(e,t){let{stages:s,instructions:r}=e,n=i=>r[T(r,i,({span:l})=>l.start)],a=new Map,o=(i,l)=>{let d=a.get(
i)??Kf(t,i.span);a.set(i,d);let{text:c,cuts:p}=d,u=T(p,l-i.span.start,h=>h);return Gf(c.slice(p[u],p[u+1]).slice(0,2e3),u===0)};return i=>{let l=Vo(e,i),d=n(i),c=d?.keyword.toUpperCase()??"",p=d&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.
test(c)?o(d,i):"",u=l&&(l===s.at(-1)?"final":It(l));return[...u?["stage",u]:[],c,p].filter(Boolean).join(" ")}}function Kf(e,{start:t,end:s}){let r=e.slice(t,s),n=F(r),a=n.length===r.length?n:r.replace(
/\S/g,"*"),o=[0];for(let{0:i,1:l,index:d}of a.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&o.push(d+i.length);return{text:a,cuts:[...o,a.length]}}var Gf=(e,t)=>F(e.replace(/^[ \t]*#.*$/gm,
"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),Jo=["docker-bake.hcl","docker-bake.json","docker-bake\
.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Yf=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.\
json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Zf=["daemon.json","docker/daemon.json","etc/docker/daemon.json"],yr=200,Vf=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,
Jf=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function Xf({source:e,stages:t}){if(!Vf.test(e.text))return[];let s=/\b(?:useradd|adduser)\b/.test(e.text),r=new Set,n=new Set,a=[...new Set(t.flatMap(
Qf))];for(let l of t.flatMap(d=>Hs([d])))if(!(!("path"in l)||"within"in l)){for(let d of a.flatMap(c=>fr(c,l)??[]))r.add(d);s?n.add(l.path):Jf.test(l.path)&&r.add(l.path)}if(s)for(let l of t.flatMap(({
instructions:d})=>d.flatMap(Wa)))n.add(l);let o=Zt(e.path),i=l=>o.map(d=>({path:X(d,l),role:"text",isGuess:!0}));return[...[...r].filter(l=>l&&!l.includes("*")).slice(0,yr).flatMap(i),...[...n].slice(
0,yr).flatMap(l=>(l?i(Xr(l)):i("").slice(0,1)).map(d=>({...d,mayBeFolder:!0})))]}function Qf({entrypoint:e,cmd:t,workdir:s}){let r=s?.state==="unknown"?void 0:s?.value;return[e,t].flatMap(n=>n?.args.flatMap(
({value:a})=>n.json?[a]:a.split(/[\s;&|()"']+/,yr))??[]).flatMap(n=>Ys(n,r??"/"))}var eb=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/;function tb(e){let t=!1;for(let[,s=""]of e.matchAll(/^[ \t]*FROM[ \t]([^\n]*)/gim)){
if(t)return!0;t=/[ \t]AS[ \t]/i.test(s)}return!1}var sb=new RegExp(`\\b(?:${sc.join("|")})\\b`,"i"),rb=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,nb=[[/\bpoetry\b/,
"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],ab=200,ob=/^[ \t]*USER[ \t].*\$/im,ib=(e,t)=>e.length===0?[]:[...t.map(s=>({path:`${s}.dockerignore`,role:"tex\
t"})),...e.flatMap(lb)];function lb(e){let{source:t}=e;if(t.alone)return[];let s=t.path.split("/").slice(0,-1),r=s.join("/"),n=["",...s.map((c,p)=>s.slice(0,p+1).join("/"))],a=(c,p)=>c?`${c}/${p}`:p,o=pb(
e),i=[`${t.path}.dockerignore`,...n.map(c=>a(c,".dockerignore"))],l=o.filter(c=>eb.test(c)).map(c=>a(r,c)),d=o.filter(c=>bn(c)).slice(0,ab);return[...[...i,...l].map(c=>({path:c,role:"text"})),...sb.test(
t.text)||o.some(ub)?[{path:r||".",role:"context"}]:[],...d.flatMap(c=>n.map(p=>({path:a(p,c),role:"text",isGuess:!0}))),...cb(t).map(c=>({path:a(r,c),role:"text",isGuess:!0})),...db(t,r),...Xf(e)]}var db=({
text:e},t)=>tb(e)||ob.test(e)?[...new Set(["",t&&`${t}/`])].flatMap(s=>Jo.map(r=>({path:`${s}${r}`,role:"text",isGuess:!0}))):[],cb=({text:e})=>[...nb.flatMap(([t,s])=>t.test(e)?[s]:[]),...new Set([...e.
matchAll(rb)].flatMap(([,t=""])=>[t.replace(/^\.?\/+/,""),t.replace(/^.*\//,"")]))],pb=({stages:e})=>[...new Set(e.flatMap(({copies:t,windows:s})=>t.flatMap(({from:r,sources:n})=>r?[]:n.flatMap(a=>a.state===
"unknown"||a.value.includes("://")?[]:dt(a.value,s)))))],ub=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),hb={read:(e,{shell:t},s)=>wo(e,t,s),references:({fresh:e,document:t},{
above:s})=>ib(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>If(e,t,s),build:(e,t,s,{images:r})=>Pf(e,t,s,r),anchors:Hf,stages:Bf,comments:gb,showAs:async(...e)=>(await Promise.resolve().
then(()=>require("../frontends/dockerfile/show.js"))).showInstructions(...e)};function gb(e){let{instructions:t}=vo(e),s=Yr(e);return r=>s(t[T(t,r,({span:n})=>n.start)]?.span.start??r)}var mb={user:"U\
SER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function fb(e){let t="set"in e?mb[e.set]:void 0;return t&&"set"in e?`add \`${t} ${e.to}\``:void 0}var bb=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,
kb=/^(?:dockerfile|containerfile)[._-].+$/i,yb=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,vb=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
wb=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
xb=/^[ \t]*[^\s#]/m,_b=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function Sb(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(yb.test(s))return!1;if(bb.test(s))return!0;let r=vb.test(s),n=kb.test(s);return t===void 0?n&&!r:n&&!r&&(wb.test(t)||!xb.test(t))?!0:r&&!n?!1:_b.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var Ab=({path:[,e=""],ships:t})=>t?"the image":`stage ${hr(e)}`,Eb={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:Sb,label:Ab,spell:fb,load:()=>hb},$b={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},Xo={test:()=>!1,testAlong:()=>!1};function Qo(e){let t=e.filter((r,n)=>!Ob(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return Xo;try{let r=Rb(
t)?Mb(t):Tb(t),n=({length:a})=>a>=s&&a<=4096;return{test:a=>n(a)&&r.test(a),testAlong:a=>n(a)&&r.testAlong(a)}}catch{return Xo}}var Ob=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",Db=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:$b[t.kind]).join("")}$`;function Rb(e){let[t,s]=[0,0];for(let[r,{kind:n,...a}]of e.entries()){if(n==="all"&&r===e.length-
1)break;if((n==="all"||n==="folders")&&(s+=1),(n==="star"||n==="all"||n==="folders")&&(t+=1),t>1||s>1)return!1;(n==="folders"||"char"in a&&a.char==="/")&&(t=0)}return!0}function Mb(e){let t=new RegExp(
Db(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;return t.test(s)}}}var Nb=1e3;function Tb(e){let t=e.map(d=>d.kind==="c\
lass"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let p=c;!d.has(p);p+=2){d.add(p);let u=e[p/2]?.kind;if(u!=="star"&&u!=="all"&&u!=="folders")break}return d},a=(d,c)=>{let p=new Set;
for(let u of d){let h=u>>1,g=e[h];(g?.kind==="literal"?g.char===c:g?.kind==="class"&&t[h]?.test(c))?n(p,u+2):g?.kind==="all"||g?.kind==="star"&&c!=="/"?n(p,u):g?.kind==="folders"&&(p.add(h*2+1),c==="/"&&
n(p,h*2+2))}return p},o=(d,c)=>{let p=d.next.get(c);if(p)return p;let u=a(d.places,c),h=[...u].sort((m,f)=>m-f).join(),g=r.get(h)??{places:u,next:new Map};return r.size<Nb&&(r.set(h,g),d.next.set(c,g)),
g},i={places:n(new Set,0),next:new Map},l=(d,c)=>{let p=i;for(let u=0;u<d.length&&p.places.size>0;u+=1){let h=d.charAt(u);if(c&&h==="/"&&p.places.has(s))return!0;p=o(p,h)}return p.places.has(s)};return{
test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function at(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let a=n===0?r.replace(/^\uFEFF/,""):r,o=a.trim();if(!o||a.startsWith("#"))continue;let i=o.startsWith("!"),l=vr(i?o.slice(1).trim():o),d=n+r.indexOf(o);l&&t.push({text:o,pattern:l,
except:i,start:d,end:d+o.length})}return t}function Ib(e,t){return ei(e).testAlong(vr(t))}function Pb(e){let t=at(e).map(({except:s,pattern:r})=>({except:s,matches:ei(r)}));return{ignores(s){let r=vr(
s),n=!1;for(let{except:a,matches:o}of t)o.testAlong(r)&&(n=!a);return n}}}var vr=e=>oe(e,e.startsWith("/")).join("/"),Pt=new Map;function ei(e){let t=Pt.get(e);if(t)return t;Pt.size>2e3&&Pt.clear();let s=Qo(
Cb(e));return Pt.set(e,s),s}function Cb(e){let t=[];for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="*"&&e[s+1]==="*")s+=e[s+2]==="/"?2:1,t.push({kind:s+1>=e.length?"all":"folders"});else if(r==="*")t.
push({kind:"star"});else if(r==="?")t.push({kind:"class",source:"[^/]"});else if(r==="["&&e.indexOf("]",s+2)>=0){let n=e.indexOf("]",s+2);t.push({kind:"class",source:`[${e.slice(s+1,n).replace(/\\/g,"\
\\\\")}]`}),s=n}else r!=="\\"?t.push({kind:"literal",char:r}):++s<e.length&&t.push({kind:"literal",char:e[s]})}return t}var jb=/^(?:\*\*\/)*\*{1,2}$/;function Lb(e){let t=at(e),s=t.findLastIndex(({except:n,
pattern:a})=>!n&&jb.test(a)),r=new Set;for(let{except:n,pattern:a}of t.slice(s+1))n?r.add(a):r.delete(a);return r.size>0?void 0:t[s]}var Wb=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(at(e)[0]?.pattern??"");function Ub(e){
let t=e.path,s=at(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:er(e),patterns:s}}var zb={read:Ub,appliesTo:Fb,comments:e=>()=>({
at:e.lineStart(1),word:"ignore-file"})};function Fb(e,t){if(e===`${t}.dockerignore`)return!0;let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var qb={dialect:"dock\
erignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:e=>e.endsWith(".dockerignore"),load:()=>zb},ti=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,
Bb=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,Hb=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,si=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function Kb(e,t){if(!/\.json$/i.
test(e)||t===void 0||Bb.test(t))return!1;let s=si(e);return/"SCMP_(?:ACT|ARCH)_/.test(t)?s||ti.test(t):s&&!Hb.test(t)&&(ti.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var Gb={dialect:"seccomp",part:"confines",
noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:e=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place:\
 \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:Kb,glance:(e,t)=>si(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).
reader},te=[Eb,sf,qb,Gb,Sm],wr=new Map,Ue=te,Yb=()=>te.map(({dialect:e})=>e),W=e=>te.find(t=>t.dialect===e),xr=e=>te.find(({answers:t})=>t===e),Zb=()=>te[0],ri=()=>te.find(({part:e})=>e==="starts"),Vb=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.
test(e);function ni(e,t){if(Vb(e.slice(e.lastIndexOf("/")+1)))return;let s=te.filter(r=>r.claims(e,void 0));return(t===void 0?s:[...s,...te].filter(r=>r.claims(e,t)))[0]?.dialect}var ai=65536;async function _r({
dialect:e,load:t}){let s=wr.get(e)??await t();return wr.set(e,s),s}async function Jb(e){let t=W(e);return t&&_r(t)}function R(e){let t=wr.get(e);if(!t)throw new RangeError(`no reader of ${e} was loade\
d`);return t}var oi=e=>W(e.dialect)?.label?.(e)??e.path.join(" ");function ii(e,t){return((t&&W(t.dialect))??ri()).spell?.(e,t)??`change ${cr(e)}`}function Sr(e,t,{contexts:s,absent:r,ignored:n,root:a,
images:o,together:i,includeFolders:l=[],entries:d,target:c="docker"}={},p){return{source:e,files:u=>s?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>n?.has(u)===!0,entries:u=>d?.get(u),root:a,images:o,target:c,
includeFolders:l,above:[],fail:t,...i?{together:i}:{},...p?{shell:p}:{}}}function li(e,{judged:t,fresh:s=t,inputAt:r,keep:n},a){let o=R(e),i=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=i.
get(l)??(d?.document?.dialect===e?d.document:void 0);if(c||!d)return c;let p=o.parse?o.parse(d.source):o.read(d.source,a);return i.set(l,p),o.parse&&n?.(l,p),p}}}var di={comments:!0,peers:!0,requireReason:"\
high"},ci=e=>e.replace(/[^\r\n]/g,"*"),Xb=class{path;#e;#s;#t;#n=new Map;#r=new Map;#o;constructor(e,t,s){this.path=e.path,this.#e=e,this.#s=t,this.#t=s}get lineCount(){return this.#e.lineCount}position(e){
return this.#e.position(e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#i(e)-this.lineStart(e)}line(e,t=0,s=this.lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.
min(r+s,this.#i(e)))}slice(e,t){let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),a=n===1?0:this.lineStart(n),o=n<this.lineCount?this.lineStart(n+1):this.#e.text.length;if(o<=r)break;
s+=this.#c(n,a,o,r,Math.min(t,o)),r=o}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.text.slice(e,t)).length}get masked(){return this.#o??=this.#a(),this.#o}#i(e){let t=this.lineStart(
e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#c(e,t,s,r,n){if(s-t<=8e3){let o=this.#n.get(e)??this.#d(this.masked.slice(t,s));return this.#n.set(e,o),o.slice(r-t,n-t)}let a="";
for(let o=r-(r-t)%4e3;o<n;o+=4e3)a+=this.#p(t,s,o).slice(Math.max(0,r-o),n-o);return a}#p(e,t,s){let r=this.#r.get(s);if(r!==void 0)return r;let[n,a]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],o=this.#d(this.
masked.slice(n,Math.min(t,a+2e3))).slice(s-n,a-n);return this.#r.set(s,o),o}#d(e){let t=this.#t.line(e);return t.length===e.length?t:ci(e)}#a(){let{text:e}=this.#e,t=[...this.#s,...this.#t.blocks(e)].
sort((n,a)=>n.start-a.start),s=[],r=0;for(let{start:n,end:a}of t)a<=r||(s.push(e.slice(r,Math.max(r,n)),ci(e.slice(Math.max(r,n),a))),r=a);return s.join("")+e.slice(r)}};function se(e,t,s=!1){if(t.length>
ek)return pi(e,t,s);let r=`${s?"$":""}${e}
${t}`,n=ot.get(r);if(n!==void 0)return n??void 0;let a=pi(e,t,s);return ot.size>=Qb&&ot.clear(),ot.set(r,a??null),a}var ot=new Map,Qb=500,ek=500,tk=()=>ot.clear();function pi(e,t,s){let r=De(e,t,s);if(r)
return{secret:r,value:Hn(e,t)??As(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,b):t;return ee(n,"line")??sk(n)}var Ar=(e,t,s=!1)=>se(e,t,s)?.secret;function sk(e){for(let t of Is(e))for(let s of vt(
t))if(!s.quiet)return s}var Er=class{#e=new Map;#s=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#s.add(t.charCodeAt(0));let s=t.slice(0,ui),r=this.#e.get(s)??new Map;this.#e.set(s,r);
let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#s.has(e.charCodeAt(r)))continue;let n=this.#t(e,r);n!==0&&
(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#s.size>0;t+=1)for(let s of this.#n(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#n(s,r))t.add(n);return t}#t(e,t){let s=0;for(let{length:r}of this.#n(e,t))s=Math.max(s,r);return s}*#n(e,t){
if(this.#s.has(e.charCodeAt(t)))for(let s=1;s<=ui&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let a=e.slice(t,t+r);n.has(a)&&(yield a)}}},ui=4,hi=new WeakMap;function gi(e){let t=hi.
get(e);if(t?.size===e.size)return t;let s=new Er([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new Er(e),telling:s};return hi.set(e,r),r}function $r(e,t){let s="",r=0;for(let{start:n,end:a}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(a-n,12)),r=a;return s+e.slice(r)}var rk=(e,t)=>$r(e,gi(t).all);function nk(e,t){let{all:s,telling:r}=gi(t);return $r(e.replace(/`[^`]*`/g,n=>$r(n,s)),r)}var ak={
blocks:Oe,line:F},Ct=(e,t=[])=>new Xb(e,t,ak),Or=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=F(e);return this.#e.size===0?t:nk(t,this.#e)}text(e){let t=Ct(new va("",e)).slice(0,e.length);
return this.#s(/\\\r?\n/.test(e)?Nt(e,t,F(e)):t)}value(e,t){return e!==""&&Ar(e,t)?dr(t):this.text(t)}words(e){let t=e.join(" "),s=Nt(t,F(t)),r=0;return e.map((n,a)=>{let o=s.slice(r,r+n.length);r+=n.
length+1;let i=ok(e[a-1]);return K(i)&&Ar(i,n)?dr(n):this.#s(Nt(n,o,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(
e))return this.#t(e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#n({...e,value:null}),value:this.value(s,r)}:this.#n(e)}covers(e){return this.text(e)!==e}#s(e){return this.#e.
size===0?e:rk(e,this.#e)}#t(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#n(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";
t.set(n,this.data(r,s))}return Object.fromEntries(t)}},ok=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",re=["info","low","medium","high","critical"],Dr=["recommended","strict"],mi=e=>e.
length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.test(e),fi=/[A-Za-z0-9]/,ik=e=>new Er([...e].filter(mi));function lk(e,t){let s=[];for(let{start:r,value:n}of t.
places(e)){let a=r+n.length,o=fi.test(e[r-1]??"")||fi.test(e[a]??"");(n.length>=12||!o)&&s.push({start:r,end:a})}return s}var dk=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function ck(e,t){let s=[...(t?.
split(b).filter(r=>r.length>1)??[]).flatMap(r=>ua(e,r)),...Oe(e,!0),...pk(e)];return s.length>0||dk.test(e)?s:[uk(e)]}function pk(e){let t=F(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<
e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.push({start:n,end:r})}return s}function uk(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.
test(e[s-1]);)s-=1;return{start:t,end:s}}var hk=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]];function*bi(e,t){if(!(e.length>500||t.length>yt)){for(let[s,r]of hk)if(s.test(e))for(let[,n=""]of t.matchAll(r))n.replaceAll(b,"").length>1&&!kt(e,n.replaceAll(b,""),!1)&&(yield n)}}
function*ki(e,{file:t,start:s,end:r}){let n=s;for(let a of e.slice(s,r).split(`
`)){let o=Je(a)?void 0:gk(a);o&&(yield{...o,span:{file:t,start:n+o.span.start,end:n+o.span.end}}),n+=a.length+1}}function gk(e){for(let r of Is(e))for(let n of vt(r))if(!n.quiet)return n;let t=ee(ra(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:mk(e,s),end:s+t.value.length}}}function mk(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}var ze=e=>e.kind==="scalar"&&"raw"in e,fk=e=>ze(e)&&(e.unset===!0||e.missing!==void 0);function bk(e,t,s,r){let n=[],a=new Map,o=Ce(t.text.length),i,
l=u=>{if(!u.text.includes("$")||typeof u.value!="string")return u;let{text:h,filled:g,uses:m,fault:f,missing:k,isLarge:S}=je(u.text,s,{blank:r,room:o}),it=r&&k!==void 0,Kt=it?k:h,Gl=it?[{start:0,end:u.
text.length,from:0,to:Kt.length}]:g;f&&n.push(kk(u,f,t)),S&&(i??={span:u.span,message:Eo});let Yl=m.flatMap(yk).slice(0,16),Zl=m.some(Vl=>Vl.from==="unset")?{unset:!0}:{};return{...u,value:Kt,text:Kt,
raw:u.text,filled:Gl,from:Yl,...Zl,...k===void 0?{}:{missing:k}}},d=u=>{let h=a.get(u);if(h)return h;let g=u.kind==="scalar"?l(u):u.kind==="list"?c(u):p(u);return a.set(u,g),g},c=u=>{let h=u.items.filter(
({value:g})=>g.tag!=="!reset").map(g=>{let m=d(g.value);return m===g.value?g:{...g,value:m}});return h.length===u.items.length&&h.every((g,m)=>g===u.items[m])?u:{...u,items:h}},p=u=>{let h=!1,g=new Map;
for(let[m,f]of u.entries){let k=d(f.value);k!==f.value&&(h=!0),g.set(m,k===f.value?f:{...f,value:k})}return h?{...u,entries:g}:u};return{root:d(e),faults:n,...i?{limit:i}:{}}}function kk(e,{start:t,end:s},{
text:r}){let n=r.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable:\
 write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var yk=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],vk=(e,t)=>({...e,entries:new Map([...e.entries].filter(([
s])=>s!==t))});function yi(e){return e?.kind==="list"?e.items.flatMap(({value:t})=>yi(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var wk=e=>JSON.stringify(e.slice(
0,80));function xk(e,t,s,r){let n=r.findLast(({how:o})=>o==="alias"),a=s.kind==="list"?", not a list: a list inside a list is not put into it":"";return{span:n?.span??s.span,message:`an item of ${e} i\
s ${t}${a}`}}function vi(e){if(e.tag===void 0)return e;let{tag:t,...s}=e;return s}var _k=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.entries:new Map};function Sk(e,t){let s=e.
entries.get("services");if(s?.value.kind!=="map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(([,{value:n}])=>!t.has(n)));return{...e,
entries:new Map(e.entries).set("services",{...s,value:{...s.value,entries:r}})}}var wi=new WeakMap;function xi(e){if(e.kind==="scalar")return 1;let t=wi.get(e);if(t!==void 0)return t;let s=1;for(let{value:r}of e.
kind==="map"?e.entries.values():e.items)s+=xi(r);return wi.set(e,s),s}var Rr=e=>"short"in e?e.short:void 0,Ak=e=>({...e,isJoined:!0}),Ek=e=>"isJoined"in e||(Rr(e)??e).kind==="list",_i=({tag:e})=>e===void 0?
{}:{tag:e},$k=(e,t)=>({kind:"map",entries:new Map(t),flow:e.kind!=="scalar"&&e.flow,span:e.span,short:e,..._i(e)}),Ok=(e,t)=>({kind:"list",items:t,flow:e.kind!=="scalar"&&e.flow,span:e.span,short:e,..._i(
e)}),Dk=[],Rk=(e,t)=>[e,{key:{value:e,span:t.span},value:t,via:Dk}],Mk=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Si=e=>e.tag===void 0?e:vi(e);function Nk(e,t,s=e.text.
length){let r=e.text.slice(t,s),n=ze(e),a=n?e.raw:e.text,o=n?e.filled:[],[i,l]=[Ei(t,o,"start"),Ei(s,o,"end")],d=n?{...Si(e),value:r,text:r,quoted:!1}:{kind:"scalar",value:r,text:r,quoted:!1,span:e.span};
if(i===void 0||l===void 0)return{...d,filled:[{start:0,end:a.length,from:0,to:r.length}]};let c=e.quoted?1:0,p=Tk(e,a,c),u=e.span.start+c,h=p?{file:e.span.file,start:u+i,end:u+l}:e.span;if(!n)return{kind:"\
scalar",value:r,text:r,quoted:!1,span:h};let g=Ik(o,t,s).filter(m=>m.from>=t&&m.to<=s&&m.start>=i&&m.end<=l).map(m=>({start:m.start-i,end:m.end-i,from:m.from-t,to:m.to-t}));return{...d,span:h,raw:a.slice(
i,l),filled:g}}var Ai=new WeakMap;function Tk(e,t,s){let r=Ai.get(e)??(e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`));return Ai.set(e,r),r}var Ik=(e,t,s)=>e.slice(T(e,t-1,Mr)+1,T(e,s,Mr)+1),Mr=e=>e.from;function Ei(e,t,s){let r=T(t,e-1,Mr),n=t[r];if(n&&e<n.to)return;let a=n?n.end-n.to:0;if(s==="start")return e+a;
for(let o=t[++r];o?.from===e;o=t[++r]){if(o.from<o.to)return o.start;a=o.end-o.to}return e+a}var Pk=class Kl{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&jk(n.value)?
Oi(n,r):void 0}scalar(t){if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return ze(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,
via:r}}literal(t){return t?.node.kind!=="scalar"?"":ze(t.node)?Tt(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let a=this.scalar(t);if(!a)return _("malforme\
d","",t.node.span,t.via);if(a.text.includes(b))return _("variable",a.raw,a.span,a.via);let o=n(a.text);return o===void 0?_("malformed",a.raw,a.span,a.via):w(o,a.span,a.via)}strings(t,s){return this.list(
t,s,r=>[this.setting(r,"",r.at,n=>n)])}list(t,s,r){return t?this.gathered(t,$i(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new Kl}gathered({node:t,via:s},r){return w(this.#e?r:[_(
"elsewhere","",t.span),...r],t.span,s)}ofImage(t){return _(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?w(null,t,s):_("elsewhere","",t)}unsaid(t,s){return this.#e?q(t,s):_(
"elsewhere","",s)}};function $i({node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function Ck({
node:e,via:t}){return e.kind==="map"?[...e.entries].map(([s,r])=>[s,Oi(r,t)]):[]}var Oi=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),jk=e=>e.tag!=="!reset"&&!(e.kind===
"scalar"&&e.value===null);function Di(e){return/^(?:true|y|yes|on|1)$/i.test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var Lk=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function Wk(e){
let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var jt=({documents:e},t)=>e.get(t)??[],Nr=e=>jt(e,"\
dockerfile"),Lt=e=>jt(e,"compose"),Uk=e=>jt(e,"seccomp"),zk=e=>jt(e,"apparmor");function ke({root:e},...t){return ne({name:"",at:{span:e.span,via:[]},node:e},...t)}function ne(e,...t){let s=e;for(let r of t){
let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;s=n&&s&&!Mi(n.value)?Ni(r,n,s):void 0}return s}function V(e){if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>Ni(
r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:ae({node:r})??"",at:{span:r.span,via:[...s.via,...n]},node:r}))}function ae(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&
!t.text.includes(b)?t.text:void 0}function Fk(e){if(e?.node.kind==="map")return!0;let t=ae(e);return t===void 0?void 0:Di(t)}function Tr({node:e}){return e.kind!=="scalar"?"":ze(e)?Tt(e.raw,e.unset===
!0):e.text}var qk=({node:e})=>Rr(e)!==void 0,Ri=e=>V(ke(e,"services")).filter(({node:t})=>t.kind==="map"),Bk=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:
e.span,Mi=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Ni=(e,{key:t,value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:[...n.via,...r]},node:s});function Hk(e){return V(e).map(t=>{if(e?.node.
kind==="map")return{name:t.name,literal:Tr(t),isPassed:Mi(t.node),at:{...t.at,span:Bk(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(Tr(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}
function Kk(e,t,s,r){let n=Ii(s,r).get(e),a=Nr(r).find(({source:i})=>i.path===n?.build?.dockerfile),o=new RegExp(`\\$\\{?${ve(t)}\\b`);return(a?.stages.flatMap(({scripts:i})=>i.map(({instruction:l})=>l.
span))??[]).filter(({start:i,end:l})=>o.test(a?.source.text.slice(i,l)??"")).slice(0,3)}function Gk({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?
r.text:void 0),s=t.filter(r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Ti=new WeakMap;function Ii({id:e},t){
let s=Ti.get(t);if(!s){s=new Map;for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}Ti.set(t,s)}return s.get(e)??new Map}var Pi=new WeakMap;function Yk(e){
let t=Pi.get(e)??new Set(Ri(e).flatMap(s=>V(ne(s,"depends_on")).flatMap(r=>ae(ne(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return Pi.set(e,t),t}var Zk=({via:e})=>e?.some(({how:t})=>t===
"read-from")===!0,Ci=({value:e,literal:t})=>e.includes(b)?t:e;function ji({folder:e},t,s){return V(s).flatMap(r=>{let n=ae(ne(r,"path"))??ae(r),a=ae(ne(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?
[]:Li(X(e,n),t,a)})}function Ir(e,t){let s=V(ke(e,"services")).flatMap(o=>["env_file","label_file"].flatMap(i=>ji(e,t,ne(o,i)))),r=new Set(e.files.map(({document:o})=>o.source.path)),n=new Set(e.files.
flatMap(({environment:o})=>[...o.values()].flatMap(({span:i})=>r.has(i.file)?[]:[i.file]))),a=[...new Set([X(e.folder,".env"),...n])].flatMap(o=>Li(o,t));return[...new Map([...a,...s].map(o=>[o.source.
path,o])).values()]}function Li(e,t,s){let r=t.source(e);if(!r)return[];let n=pr(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var Wi=new WeakMap;function Ui(e){let t=Wi.get(e.containers);
if(t)return t;let s=new Set;for(let{path:r,image:n}of[...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of Lt(e)){for(let n of[
"networks","volumes","configs","secrets"])for(let{name:a}of V(ke(r,n)))s.add(a);for(let{name:n}of V(ke(r,"services")))for(let a of["container_name","hostname"])s.add(ae(ke(r,"services",n,a))??"")}return Wi.
set(e.containers,s),s}var Vk=(e,t,{by:s,wellKnown:r},n,a=[])=>s==="name"&&(up(e,a)||!r&&!qn(e)&&!$e(e).some(o=>/pass|pwd|^pw$/.test(o))&&Ui(n).has(t));function zi(e,t){return e.state!=="unknown"&&t(e.
value)}function Jk(e,t){return e.state==="written"&&t(e.value)}var Xk=(e,t)=>e.state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),Fi=(e,t=()=>!0)=>e.state==="unknown"?[]:e.value.filter(
s=>zi(s,t));function Qk(e){let t=Fi(e,({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}var Pr=e=>e.state==="unknown"?void 0:e.value;function qi({
image:e,hooks:t}){let s=[],r=(n,a,o,i={})=>{let{when:l,elsewhere:d}=i;a.state==="written"&&o&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:a,command:o,commands:o.script?.commands??[]})};
e.entrypoint.state==="written"&&r("entrypoint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,
e.healthcheck.value?.test);for(let n of t??[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s}function ey({image:e,contents:t}){let s=Pr(e.entrypoint);if(s===void 0)return!1;
let r=e.entrypoint.state==="default"&&t?.execs===!0,n=[...s&&!r?Bi(s):[],...Bi(Pr(e.cmd)??null)],[a="",...o]=n;return et(Ne(a))&&o.every(i=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(i))}
var Bi=e=>e?.words.flatMap(t=>t.state==="unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[];function Hi({instructions:e,scripts:t},s){let r=new Set(t.map(({instruction:n})=>n));return e.
map(n=>n.trigger??n).filter(n=>s.test(n.keyword)&&!r.has(n)).map(({span:n,keywordSpan:a})=>({...n,start:a.end}))}var Ki=5,ty=5e3;function Gi(e){let{lookup:t}=e,s=[],r=new Set,n=ry(e);for(let{span:o,value:i,
isKnown:l,everywhere:d}of ny(e)){let{file:c,start:p,end:u}=o,h=t.source(c)?.text.slice(p,u)??"",g=ck(h,i);for(let m of g)m.end>m.start&&s.push({file:c,start:p+m.start,end:p+m.end});if(!(l||i===void 0))
for(let m of[i,...Mp(i),...g.flatMap(f=>sy(h.slice(f.start,f.end)))])m.length>=Ki&&r.size<ty&&!m.includes(b)&&(d||!n(m))&&r.add(m)}let a=ik(r);for(let{path:o,text:i}of Yi(e))for(let l of lk(i,a))s.push(
{file:o,...l});return{places:s,values:r}}var sy=e=>/[\\"'\n]/.test(e)?e.split(/[\\"'\s]+/):[];function ry(e){let t=e.containers.flatMap(({image:r})=>r.ref?.state==="written"?r.ref.value.text:[]),s=[...Ui(
e),...t].join(`
`);return r=>s.includes(r)}function Yi(e){let t=[...e.documents.values()].flat().flatMap(U),s=Lt(e).flatMap(r=>Ir(r,e.lookup));return new Set([...t,...s].map(({source:r})=>r))}function*ny(e){let{stages:t,
containers:s,lookup:r}=e,n=Lt(e);for(let a of Yi(e))yield*ay(a);for(let a of n)yield*oy(a,r);for(let a of[...t,...s])yield*py(a,r);for(let a of n)yield*gy(a,r);for(let a of Nr(e))yield*my(a,r)}function*ay({
path:e,text:t}){for(let s of Oe(t))yield{span:{file:e,...s},value:t.slice(s.start,s.end)};for(let{start:s,end:r,value:n,isKnown:a}of la(t))yield{span:{file:e,start:s,end:r},value:n,isKnown:a,everywhere:!0}}
function*oy({root:e,files:t},s){for(let{node:r}of V(ke({root:e},"configs")).flatMap(n=>ne(n,"content")??[])){let n=s.source(r.span.file)?.text??"";yield*Zi(r.span,n);for(let a of ly(r,n)?iy(r):Ds(n,r.
span))yield ye(a)}for(let{document:r}of t)for(let n of r.roots)yield*dy(n)}function*iy({text:e,span:t}){for(let s of e.split(`
`)){let r=ta([s]);r&&(yield{...r,span:t})}}function*Zi(e,t){for(let{start:s,end:r}of Oe(t.slice(e.start,e.end),!0))yield{span:{...e,start:e.start+s,end:e.start+r},value:t.slice(e.start+s,e.start+r)}}var ly=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function*dy(e){let t=new Set,s=[["",e]];for(let r=s.pop();r;r=s.pop()){let[n,a]=r;if(a.kind==="scalar")yield*cy(n,a);else if(!t.
has(a))if(t.add(a),a.kind==="map")for(let{key:o,value:i}of a.entries.values())s.push([o.value,i]);else for(let{value:o}of a.items)s.push(["",o])}}function*cy(e,{text:t,span:s}){let r=e?-1:/^[\w.-]{1,200}(?==)/.
exec(t)?.[0].length??-1,[n,a]=e?[e,t]:r>0?[t.slice(0,r),t.slice(r+1)]:["",""];if(!a||!ys(n.toLowerCase()))return;for(let i of bi(n,a))yield{span:s,value:i};let o=K(n)?se(n,a,!0):void 0;o&&(yield{span:s,
value:o.value??a,isKnown:o.secret.wellKnown})}function*py(e,t){let{image:s,build:r}=e;for(let n of[s.env,s.labels,...r?[r.args]:[]])yield*Vi(n,t);yield*uy(s.labels);for(let{commands:n}of qi(e))for(let a of n)
yield*Ji(a);"hooks"in e&&(yield*hy(e,t))}function*uy(e){for(let t of e.state==="unknown"?[]:e.value){if(t.state==="unknown"||!t.value.value)continue;let{name:s,literal:r,value:n}=t.value;for(let o of bi(
s,r))yield{span:n.span,value:o};let a=se(s.slice(s.lastIndexOf(".")+1),r);a&&(yield ye({...a,span:n.span}))}}function*hy({hooks:e,host:t},s){for(let{env:r}of e)yield*Vi(r,s);if(t.logOptions.state!=="u\
nknown")for(let r of t.logOptions.value){let n=r.state==="written"?se(r.value.name,r.value.value):void 0;n&&(yield{span:r.span,value:n.value,isKnown:!0})}}function*gy(e,t){for(let{source:s,values:r}of Ir(
e,t))for(let[n,a]of r){let{span:o}=a,i=Ci(a),l=se(n,i);if(!l)continue;let d=s.text.slice(o.start,o.end).search(/[=:]/);yield ye({...l,span:{...o,start:o.start+d+1}})}}function*my({globals:e,stages:t,source:s},r){
for(let n of e)yield*Cr(n,r);for(let n of t){let{assignments:a,deferred:o,scripts:i,copies:l}=n;for(let d of Hi(n,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let c of ki(s.text,d))yield ye(c);for(let d of[
...a,...o])yield*Cr(d,r);for(let{instruction:d}of l)for(let{span:c}of d.heredocs){yield*Zi(c,s.text);for(let p of Ds(s.text,c))yield ye(p)}for(let{script:d}of i)for(let c of d.commands)yield*Ji(c)}}function*Vi(e,t){
if(e.state!=="unknown")for(let s of e.value)s.state!=="unknown"&&(yield*Cr(s.value,t))}function*Cr({name:e,value:t,literal:s},r){if(!t)return;let n=se(e,s);if(n&&(yield ye({...n,span:t.span})),n&&!n.secret.
wellKnown&&s.includes("$"))for(let c of s.split("$"))c.length>1&&(yield{span:t.span,value:c});if(n||!s.includes(b)||(yield*fy(e,t,r),!K(e)))return;let a=t.state==="unknown"?s.split(b):[t.value],{file:o,
start:i,end:l}=t.span,d=r.source(o)?.text.slice(i,l)??"";for(let c of a){let p=c.length>=Ki&&se(e,c)?d.indexOf(c):-1;p>=0&&(yield{span:{file:o,start:i+p,end:i+p+c.length},value:c})}}function*fy(e,t,s){
let r=t.state==="written"?se(e,t.value):void 0;if(!r||r.secret.wellKnown)return;let n=r.value??"";yield{span:{...t.span,end:t.span.start},value:n};for(let{how:a,span:o}of t.via??[]){let i=a==="interpo\
lated"?s.source(o.file)?.text.slice(o.start,o.end)??"":"",l=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(i)?.[2];l&&n.includes(l)&&(yield{span:o,value:l})}}function*Ji(e){for(let t of Rs(
e))yield t.quiet?Xi(t):ye(t);for(let t of Ns(e))yield Xi(t)}var Xi=({span:e,value:t=""})=>({span:e,value:t,isKnown:!mi(t)}),ye=({span:e,value:t,secret:s})=>({span:e,value:t,isKnown:s.wellKnown});function jr(e,t,s){
let r={};for(let{applies:n,rules:a}of e){let o=a.get(t);if(!o||n&&!n(s))continue;let i=o.options?{options:{...r.options,...o.options}}:{};r={...r,...o.level?{level:o.level}:{},...i}}return r}function by({
id:e,options:t={}},s,r){let n=jr(s,e,r).options??{};return Object.fromEntries(Object.entries(t).map(([a,{default:o}])=>[a,Object.hasOwn(n,a)?n[a]:o]))}function Qi(e,t){let s=!0;for(let{applies:r,rules:n}of e){
let a=n.get(t)?.level;a&&(s=a!=="off"||s&&r!==void 0)}return s}function ky(e,t,s,r){let n=[],a=new Map;for(let o of t){let i=a.get(o.on)??el(o.on,e);a.set(o.on,i),i.length>0&&yy(o,i,{project:e,scopes:s,
found:n,fail:r})}return n}function yy(e,t,{project:s,scopes:r,found:n,fail:a}){let o=e;for(let i of t)try{let l=e.options?by(o,r,wy(i)):{};for(let d of e.check(i,s,l))n.push("path"in i?{rule:o,problem:d,
workload:i}:{rule:o,problem:d})}catch(l){a(tl(i),new Error(`rule ${e.id}: ${l instanceof Error?l.message:String(l)}`,{cause:l}))}}function vy(e,t,s){return t.flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.
check(n,s,{})].map(a=>({rule:r,problem:a}))):[])}function el(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(e)??[]).filter(s=>U(
s).some(({skipped:r})=>!r))}var wy=e=>({file:tl(e),workload:"path"in e?e.path:null});function tl(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affectedBuilds"in e?[...e.documents.
values()].flat():[e]).flatMap(U)[0]?.source.path??""}function Lr(e){let t=new Map,s=new Map;for(let a of e)"check"in a?t.set(a.id,a):s.set(a.on,a);let r=()=>e.flatMap(({id:a})=>t.get(a)??[]),n=r();return async a=>{
let o=[...s].filter(([i])=>a(i));if(o.length===0)return n;for(let[i,l]of o){for(let d of await l.load())t.set(d.id,d);s.delete(i)}return n=r(),n}}function xy(e,t){let s=(a,o)=>`${a}\0${o??""}`,r=new Map(
e.map(a=>[s(a.source.path,a.inline),a])),n=new Map;return a=>{let{build:o}=a,i=o?.dockerfile?r.get(s(o.dockerfile,o.inline)):void 0;if(!o||!i||i.skipped||o.target?.state==="unknown")return a;let l=o.target?.
value,d=Ey(o),c=JSON.stringify([o.dockerfile,o.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):R(i.dialect).build?.(i,l,d,t);return d.size===0&&n.set(c,p),p?_y(a,o,p):a}}function _y(e,t,s){let r={
how:"built-from",span:t.at.span},{image:n}=e,a=(o,i)=>At(o)?o:Wt(i,r);return{...e,...Ay(s),windows:e.windows||s.windows,build:{...t,stage:s.path},image:{ref:s.image.ref,user:a(n.user,s.image.user),env:rl(
s.image.env,n.env,r),labels:rl(s.image.labels,n.labels,r),exposedPorts:sl(s.image.exposedPorts,r),volumes:sl(s.image.volumes,r),entrypoint:a(n.entrypoint,s.image.entrypoint),cmd:Sy(n)?n.cmd:a(n.cmd,s.
image.cmd),healthcheck:a(n.healthcheck,s.image.healthcheck),workingDir:a(n.workingDir,s.image.workingDir),stopSignal:a(n.stopSignal,s.image.stopSignal)}}}var Sy=({entrypoint:e})=>At(e)&&!(e.state==="w\
ritten"&&e.value===null),Ay=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:{}}),Wt=(e,t)=>({...e,via:[t,...e.via??[]]}),sl=(e,t)=>{let s=Wt(e,t);
return s.state==="unknown"?s:{...s,value:s.value.map(r=>Wt(r,t))}};function rl(e,t,s){return e.state==="unknown"||t.state==="unknown"?t:w([...e.value.map(r=>Wt(r,s)),...t.value],t.span,t.via)}function Ey({
args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:null,span:s.span})}
return t}var nl=16;function $y(e){let t=new Map(e.map(o=>[Wr(o.project,o.path[1]??""),o])),s=new Map(e.flatMap(o=>o.containerName?[[Wr(o.project,o.containerName),o]]:[])),r=(o,i,l)=>(i==="container"?s:
t).get(Wr(o,l)),n=new Map(e.map(o=>[o,Dy(o,r)])),a=o=>o&&n.get(o);return e.map(o=>{let i=n.get(o)??o,l=a(Oy(o,r));return l&&l!==i?{...i,networkOf:l}:i})}var Wr=(e,t)=>`${e}\0${t}`;function Oy(e,t){let s=e;
for(let r=0;s&&r<nl;r++){let{networkMode:n}=s.host,[,a="",o=""]=n.state==="unknown"?[]:/^(service|container):(.*)$/.exec(n.value)??[];if(!a)return s;s=t(s.project,a,o)}}function Dy(e,t){let s=ol(e,t,nl),
{host:r}=e;if(s.length===0||r.mounts.state==="unknown")return e;let n=new Set(r.mounts.value.flatMap(i=>al(i)??[])),a=s.filter(i=>!n.has(al(i)??"")),o=w([...r.mounts.value,...a],r.mounts.span,r.mounts.
via);return{...e,host:{...r,mounts:o}}}var al=e=>e.state==="unknown"||e.value.target.state==="unknown"?void 0:Fe(lt(e.value.target.value));function ol({host:{volumesFrom:e},project:t},s,r){return e.state===
"unknown"||r===0?[]:e.value.flatMap(n=>{if(n.state==="unknown")return[];let[,a="service",o="",i]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(n.value)??[],l=s(t,a,o);return!l||l.host.mounts.state==="u\
nknown"?[]:[...l.host.mounts.value,...ol(l,s,r-1)].flatMap(d=>{if(d.state==="unknown"||d.value.file)return[];let{relabel:c,propagation:p,...u}=d.value,h=i==="ro"?w(!0,n.span,n.via):u.readOnly;return[w(
{...u,readOnly:h,through:d.span},n.span,n.via)]})})}var il=class{documents;#e=[];#s=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#s}get isUnclear(){
return this.#t}attach(e,t){this.#s+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:qe(e.source.path)};for(let n of t){let{securityOpt:a}=n.host;if(this.#t||=a.state==="unknown"||a.value.
some(({state:o})=>o==="unknown"),n.project===s)for(let o of Ry(n,r,this.documents))this.#e.push(o)}}},Ry=(e,t,s)=>Ue.flatMap(({dialect:r})=>{let n=s.has(r)?R(r).givenTo?.(e,t):void 0;return n?[{container:e,
dialect:r,...n}]:[]});function My(e,t){let{image:s,hooks:r}=e,n=i=>({...i,script:Ny(i,t)}),a=i=>i.state==="written"&&i.value?{...i,value:n(i.value)}:i,o=i=>i.state==="written"&&i.value?.test?{...i,value:{
test:n(i.value.test)}}:i;return{...e,hooks:r.map(i=>({...i,command:a(i.command)})),image:{...s,entrypoint:a(s.entrypoint),cmd:a(s.cmd),healthcheck:o(s.healthcheck)}}}var ll=()=>{};function Ny({form:e,
words:t},s){let[r]=t;return e==="shell"&&r?s.readScript(cl(r).inner(),ll,{errexit:!1,pipefail:!1}):dl(t,s)}var dl=(e,t)=>t.readWords(e.map(cl),ll);function cl(e){let t=e.state==="unknown"?b:e.value,s={
file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}function Ut({units:e,affectedBuilds:t=[],profiles:s=new il},r){let n=e.flatMap(
l=>pl(l)==="starts"?Ty(l,r):[]),a=e.filter(l=>pl(l)==="builds").flatMap(U),o=xy(a,r),i=$y(n.map(o));return{documents:Iy(e),affectedBuilds:t,profiles:s,stages:a.flatMap(l=>R(l.dialect).workloads?.(l,ul(
l.source.path,i),r)??[]),containers:i,builtImages:new Set(i.flatMap(({build:l})=>l?.names?[ln(l.names)]:[])),lookup:r}}var pl=({dialect:e})=>W(e)?.part;function Ty(e,t){let s=R(e.dialect).workloads?.(
e,[],t)??[],{shell:r}=t;return s.filter(nt).map(n=>r?My(n,r):n)}function Iy(e){let t=new Map;for(let s of["starts","builds","excludes","confines"])for(let{dialect:r}of Ue.filter(n=>n.part===s)){let n=e.
filter(a=>a.dialect===r);n.length&&t.set(r,n)}return t}var ul=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]),hl=class{#e=new Map;#s;#t;constructor(e=[],t){
this.#s=t,this.add(e)}add(e){for(let t of e)this.#e.set(t.source.path,t);this.#t=void 0}at(e){return this.#s?.at(e)??this.#e.get(e)}below(e){return this.#n(e).toSorted()}get own(){return[...this.#e.values()].
filter(({source:e})=>!this.#s?.at(e.path))}#n(e){let t=this.#s?this.#s.#n(e):[];return this.#e.size===0?t:(this.#t??=Py(this.#e.keys()),[...t,...(this.#t.get(e)??[]).filter(s=>!this.#s?.at(s))])}};function Py(e){
let t=new Map;for(let s of e)for(let r of Zt(s)){let n=t.get(r);n?n.push(s):t.set(r,[s])}return t}var Cy=50,jy=class{#e;#s;#t;#n;#r;#o;#i;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#s=
t,this.#t=s,this.#n=new hl([],t.texts),this.#r=r.follower?.(),this.#i=ml(this.#n,this.#r?{...r,...Ly(this.#r)}:r,s);let a={...this.#i,below:o=>this.#n.below(o)};this.#o=n?{...a,shell:n}:a}get brought(){
return this.#n.own}get told(){return this.#r??{notices:[],failures:[]}}*projects(){let{dialect:e}=this.#e,t=W(e)?.part;if(t==="confines"){let s=this.#s.profiles();for(let r of s.documents.get(e)??[])yield{
project:Ut({units:[r],profiles:s},this.#o),built:[]};return}for(let s of this.#c())try{yield t==="starts"?this.#d(s):{project:this.#p(s),built:[]}}catch(r){for(let n of s.files)this.#t(n,r)}}*#c(){try{
yield*gl(this.#e,this.#s,this.#o)}catch(e){for(let t of this.#e.files)this.#t(t,e)}}#p(e){let t=e.units();for(let s of t)this.#l(s);return Ut({units:t,affectedBuilds:t.flatMap(s=>this.#h(s))},this.#o)}#d(e){
let t=this.#s.profiles(),s=e.units(),r=s.filter(i=>!Gt(i)?.isWitness),{documents:n,paths:a}=this.#a(s),o=Ut({units:[...s,...n],profiles:t},this.#o);for(let i of r)t.attach(i,o.containers);return{project:o,
built:r.length>0?a:[]}}#a(e){let t=e.flatMap(o=>R(o.dialect).builds?.(o)??[]),s=[...new Set(t.flatMap(({paths:o})=>o))].flatMap(o=>this.#s.builds.get(o)??[]),r=t.flatMap(({inline:o})=>o),n=r.length?xr(
"build"):void 0,a=s.map(({source:o,kind:i})=>R(i).read(o,this.#o));for(let o of a)this.#l(o);return{documents:[...a,...n?r.map(o=>R(n.dialect).read(o.source,this.#o,o)):[]],paths:s.map(({source:o})=>o.
path)}}#l(e){if(this.#r&&W(e.dialect)?.part==="builds")for(let t of U(e))this.#n.add(this.#r.follow(t))}#h(e){let{appliesTo:t}=R(e.dialect);if(!t)return[];let s=U(e).map(({source:n})=>n.path),r=[...this.#s.
builds.values()].filter(({source:n})=>s.some(a=>t(a,n.path))).slice(0,Cy).map(({source:n,kind:a})=>R(a).read(n,this.#i));for(let n of r)this.#l(n);return r}};function*gl({dialect:e,files:t,planned:s},{
texts:r,shelf:n},a){let o=R(e);if(o.projects)yield*o.projects(n(e),a,s);else for(let i of t){let l=r.at(i)?.source;l&&(yield{files:[i],units:()=>[o.read(l,a)]})}}var ml=(e,t,s)=>{let{ignored:r}=t,n=a=>e.
at(a)?.kind!==void 0;return Sr(a=>e.at(a)?.source,s,{...t,ignored:{has:a=>!n(a)&&r?.has(a)===!0}})},Ly=({contexts:e,absent:t,entries:s})=>({contexts:e,absent:t,entries:s});async function fl(e,t,s,r={}){
for(let a of Wy(t))await _r(a);let n=t.some(Uy)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):void 0;return new zy(e,t,s,r,n)}function Wy(e){let t=new Set(e.map(({kind:n})=>n)),
s=Ue.some(({dialect:n,part:a})=>a==="starts"&&t.has(n)),r=xr("build");return Ue.filter(n=>t.has(n.dialect)||s&&n===r)}var Uy=({source:e,kind:t})=>W(t)?.runs?.test(e.text)===!0,Ur=e=>W(e)?.part,zy=class{#e;#s;#t;constructor(e,t,s,r,n){
let a=t.filter(({kind:l})=>Ur(l)==="builds"),o=new Map,i;this.#s=t,this.#t=s,this.#e={texts:new hl(e),builds:new Map(a.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=o.get(l)??this.#o(
l);return o.set(l,d),d},profiles:()=>(i??=this.#c(),i)}}starts(){return this.#n("starts")}others(e){return[...this.#n("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#n("excludes"),...this.#n(
"confines")]}isFree({dialect:e}){let t=Ur(e);return t==="builds"||t==="starts"&&!this.#s.some(({kind:s})=>Ur(s)==="confines")}open(e,t){return new jy(e,this.#e,t)}#n(e){return Ue.flatMap(t=>{let{dialect:s}=t,
r=t.part===e?this.#r(s).map(({path:o})=>o):[];if(r.length===0)return[];let{plan:n,projects:a}=R(s);try{if(n)return n(this.#e.shelf(s),this.#i()).map(o=>({dialect:s,files:o.files,planned:o}))}catch(o){
for(let i of r)this.#t(i,o);return[]}return a||e==="confines"?[{dialect:s,files:r}]:r.map(o=>({dialect:s,files:[o]}))})}#r(e){return this.#s.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#o(e){let{texts:t}=this.#e;
return li(e,{judged:this.#r(e),inputAt:s=>t.at(s)},this.#i())}#i(){let{texts:e,surroundings:t,shell:s}=this.#e,r={...ml(e,t,this.#t),below:n=>e.below(n)};return s?{...r,shell:s}:r}#c(){let e=new Map;for(let t of this.#n(
"confines"))for(let{files:s,units:r}of this.#p(t))try{for(let n of r().flatMap(U)){let a=e.get(t.dialect);a?a.push(n):e.set(t.dialect,[n])}}catch(n){for(let a of s)this.#t(a,n)}return new il(e)}*#p(e){
try{yield*gl(e,this.#e,this.#i())}catch(t){for(let s of e.files)this.#t(s,t)}}},Fy={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands h\
ere",include:"included from here",interpolated:"the variable gets its value here","read-from":"the file is given here","built-from":"built here",inherits:"inherited through this stage"},qy=e=>(e??[]).
map(({how:t,span:s})=>({span:s,message:Fy[t]}));function bl({rule:e,problem:t,workload:s},r,n){let{at:a,message:o,related:i=[],fix:l}=t;return{rule:e.id,anchor:n(a.span),severity:t.severity??e.severity,
confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:o,span:a.span,workload:s?.path??null,related:[...i,...qy(a.via)],fix:l?By(l,r,s):null,suppressed:null}}function By(e,t,s){
let{safety:r}=e;return"edits"in e?{title:e.title??"apply the edit",safety:r,edits:e.edits}:{title:e.title??t(e.change,s),safety:r}}function kl(e,t,s){if(t.length===0)return e;let{level:r}=jr(t,e.rule,
{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(!r)return e;if(r!=="off")return{...e,profile:"recommended",...r==="on"?{}:{severity:r}}}var yl=(e,t)=>({...e,message:t.message(e.message),anchor:t.
message(e.anchor),workload:e.workload&&vl(e.workload,t),related:e.related.map(({span:s,message:r})=>({span:s,message:t.message(r)})),fix:e.fix&&Hy(e.fix,t)}),vl=(e,t)=>e.map(s=>t.message(s)),Hy=(e,t)=>({
...e,title:t.message(e.title),...e.edits?.some(({text:s})=>t.covers(s))?{isPrivate:!0}:{}}),wl=(e,t)=>e.reason?{...e,reason:t.text(e.reason)}:e,zr=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.
end,zt=["low","medium","high"];function Ky(e){let t=xl(e.filter(({guess:s})=>s?.isWitness));return[...xl(e.filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:a}=Gy(r,t.get(s));return{
...n,message:Yy(n.message,a),...n.related.length?{related:Jy(n)}:{}}})}function xl(e){let t=new Map;for(let s of e){let{file:r,start:n,end:a}=s.finding.span,o=`${s.finding.rule}\0${r}\0${n}\0${a}`,i=t.
get(o);t.set(o,i?Zy(i,s):_l(s))}return t}function _l({finding:e,guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};let s=zt[Math.max(0,zt.indexOf(e.confidence)-1)]??e.confidence;return{finding:{
...e,confidence:s},needs:[t.when]}}function Gy({finding:e,needs:t},s){if(!s||t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:i})=>re.indexOf(i));if(n<r)return{finding:e,needs:t};
let{message:a,confidence:o}=s.finding;return{finding:{...e,confidence:Sl(e.confidence,o),...n===r?{message:a}:{}},needs:[]}}var Sl=(e,t)=>zt.indexOf(t)>zt.indexOf(e)?t:e,Yy=(e,[t,...s])=>{if(t===void 0)
return e;let r=s.length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.length} cases like it`;return`${e} (${t}${r})`};function Zy(e,t){let s=_l(t),[r,n]=[e.finding,s.finding],{workload:a}=t,o=r.related.
length>40,[i,l]=[r,n].map(({severity:h})=>re.indexOf(h)),d=l===i&&e.needs.length>0&&s.needs.length===0,c=l>i?s:l<i?e:void 0,p=c?.needs.length?c:void 0,u=a&&a.path.join("\0")!==r.workload?.join("\0")?[
{span:a.span,message:`${oi(a)} is affected`}]:[];return{finding:{...r,...l>i||d?{severity:n.severity,message:n.message}:{},...n.profile==="recommended"?{profile:n.profile}:{},confidence:p?p.finding.confidence:
Sl(r.confidence,n.confidence),related:o?r.related:[...r.related,...u,...n.related],fix:r.fix??n.fix},needs:Vy(e,s,l-i)}}function Vy(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.
length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}function Jy({related:e,span:t}){let s=[];for(let r of e)!zr(r.span,t)&&!s.some(n=>zr(n.span,r.span))&&s.push(r);return s.slice(
0,20)}function Al(e){let t=({severity:r})=>-re.indexOf(r),s=(r,n)=>r<n?-1:r>n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-
n.span.end||s(r.message,n.message))}function Fr(e){let t=String(e),s="";for(let[r,n]of[...t].entries()){let a=t[r-1]??"";s+=a>="0"&&a<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}var Ft=class extends Error{name="\
OverBudget"},Xy=class{#e;#s;#t;constructor(e,t){this.#e=e,this.#s=t,this.#t=e}spend(e=1){if(this.#t-=e,this.#t<0)throw new Ft(`it takes more than ${Fr(this.#e)} ${this.#s}`)}};function Qy(e,t){let s=new Map;
for(let r of El(e)){let{dialect:n,source:a,inline:o}=r;if(o!==void 0)continue;let i=R(n).anchors?.(r,Ct(a,t.get(a.path)));i&&s.set(a.path,i)}return({file:r,start:n})=>s.get(r)?.(n)??""}function e0(e){
let t=new Map;for(let s of El(e)){let r=R(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var El=({documents:e})=>[...e.values()].flat().flatMap(U);async function $l(e,t,{
needed:s,scopes:r}){let n=new Set,a={pairs:[],suppressions:[],skipped:[],limits:[],failures:[],places:[],values:n,judged:[],built:[]},{failures:o,built:i}=a,l=(u,h)=>{o.push({path:u,message:Ol(h)})},d=e.
open(t,l);for(let u of d.projects()){for(let h of u.built)i.push(h);await t0(u.project,{needed:s,scopes:r,values:n,fail:l},a)}let{brought:c,told:p}=d;return{...a,brought:r0(c,a.pairs),notices:p.notices,
unread:p.failures}}async function t0(e,{needed:t,scopes:s,values:r,fail:n},a){let o=[...e.documents.values()].flat(),i=o.flatMap(U);for(let{span:c,message:p}of o.flatMap(u=>"limits"in u?u.limits??[]:[]))
a.limits.push({path:c.file,message:p});let l=new Set,d=new Or(l);try{let{places:c,values:p}=Gi(e);for(let f of p)l.add(f),r.add(f);for(let f of c)a.places.push(f);let u=Qy(e,Dl(c)),h=e0(e),g=n0(e),m=await t(
f=>el(f,e).length>0);for(let f of ky(e,m,s,n)){let k=a0(f),S=k&&g?.isWitness?void 0:kl(bl(f,ii,u),s,h);if(!S)continue;let it=f.workload&&o0(f.workload,d);a.pairs.push({finding:yl(S,d),workload:it,guess:k?
void 0:g})}}catch(c){for(let{source:p}of i)n(p.path,c)}for(let{source:c,suppressions:p,skipped:u}of i){for(let h of p)a.suppressions.push(wl(h,d));u&&a.skipped.push([c.path,u]),a.judged.push(c.path)}}
function s0(e){let t=a=>e.flatMap(o=>[...o[a]]),s=new Map(t("limits").map(a=>[`${a.path}\0${a.message}`,a])),r=new Set,n=({path:a})=>!r.has(a)&&r.add(a)!==void 0;return{pairs:t("pairs"),suppressions:t(
"suppressions"),skipped:new Map(t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:Dl(t("places")),mask:new Or(new Set(t("values"))),judged:new Set(t("judged")),brought:[...new Map(t(
"brought").map(a=>[a.source.path,a])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}function Ol(e){let t=e instanceof Error?e.message:String(e);return e instanceof Ft||e instanceof
Error&&e.cause instanceof Ft?`is not judged as a whole: ${t}. Make it simpler, turn the rule off for it, or leave the file out with --exclude`:`could not be judged, which is our mistake: please report\
 it (${t})`}function Dl(e){let t=new Map;for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[s])}return t}function r0(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({finding:{span:r,
related:n}})=>[r.file,...n.map(a=>a.span.file)]));return e.filter(({source:r})=>s.has(r.path))}var n0=({documents:e})=>[...e.values()].flat().flatMap(t=>Gt(t)??[])[0];function a0({rule:e,workload:t}){
return t?!nt(t):W(e.on)?.part==="builds"}var o0=(e,t)=>{let{path:s,span:r,ships:n,dialect:a}=e;return nt(e)?{path:vl(s,t),span:r,ships:n,dialect:a}:void 0};function i0(e,t){let s=e.filter(r=>Dr.indexOf(
r.profile)<=Dr.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}async function l0(e,t,s,r,n){let a=new Map,o=r?.share(t.filter(l=>e.isFree(
l))),i=async l=>{a.set(l,await $l(e,l,s)),n(Math.max(a.size,o?.taken??0))};for(let l=o?.take()??[];l.length>0;l=o?.take()??[])for(let d of l)await i(d);if(o)for(let l of t)e.isFree(l)||await i(l);for(let[
l,d]of await o?.others()??[])a.set(l,d);for(let l of t)a.has(l)||await i(l);return t.flatMap(l=>a.get(l)??[])}var Rl=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().
startsWith(e);function Ml(e,t,{ignores:s,locked:r,peers:n}){let a=g0(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(!s.comments)return{findings:[...e],uses:a};let o=d0(a),i=l=>{let d=l;for(let c of o(
l.span)){let{suppression:p}=c,u=u0(p,l,n);if(!u||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:g}of u)c.used.add(g);let h=p0(p,l,s,r);if(!h){let{by:g,reason:m,span:f}=p;return{...l,suppressed:{by:"\
comment",of:g,reason:m||null,span:f}}}c.refused.add(h),d={...d,related:[...d.related,{span:p.span,message:c0[h](p)}]}}return d};return{findings:e.map(i),uses:a}}var Nl=2e3;function d0(e){let t=new Map;
for(let s of e){let{file:r,start:n,end:a}=s.suppression.covers,o=t.get(r)??{wide:[],narrow:[]};t.set(r,o),(a-n>Nl?o.wide:o.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.
start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;let a=T(n.narrow,r,({suppression:o})=>o.covers.start);for(;a>=0&&n.narrow[a].suppression.covers.
start>=r-Nl;a-=1)yield n.narrow[a]}}var c0={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,reason:()=>"\
not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function p0({by:e,until:t,reason:s,rules:r},{rule:n,severity:a},{
today:o,requireReason:i},l){if(l.has(n))return"locked";if(t&&!Rl(t.value))return"day";if(t&&o&&t.value<o)return"expired";let d=i!=="never"&&re.indexOf(a)>=re.indexOf(i),c=r.length===0||r.some(({value:p})=>p===
"*"||p.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"reason":void 0}function u0({by:e,rules:t,covers:s},{rule:r,span:n},a){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let l=t.
filter(({value:d})=>d===r);return l.length?l:void 0}let o=a[e]??{};if(t.length===0)return Object.values(o).some(l=>l.includes(r))?[]:void 0;let i=t.filter(({value:l})=>h0(e,l,o)?.includes(r));return i.
length?i:void 0}function h0(e,t,s){let r=e==="trivy"?Tl(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e===
"trivy"?Tl(n):n).toLowerCase()===r.toLowerCase())?.[1]}var Tl=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,"$1$2");function g0(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.
start}\0${t.span.file}`,t])).values()]}async function m0(e,t){let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},a=t.rules.filter(({id:u})=>Qi(r,u));Ru(),tk();let o=e.flatMap(({source:u,kind:h,isSupporting:g})=>{
if(g)return[];if(h!==void 0&&!W(h))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(h)}`);let m=h??ni(u.path,u.text.slice(0,ai));return m?[{source:u,kind:m}]:[]}),i=await f0(e,o,{...t,
rules:a,scopes:r,surroundings:n});n.keep?.(i.brought);let{findings:l,uses:d}=await b0(i,{...t,rules:a,scopes:r}),{shown:c,hidden:p}=i0(l,s);return{files:o.map(({source:u,kind:h})=>({path:u.path,kind:h})).
sort((u,h)=>u.path<h.path?-1:1),findings:c,ignores:d.map(({suppression:u,used:h,refused:g})=>({suppression:u,used:[...h],refused:[...g]})),notices:[...i.told,...[...i.skipped].map(([u,h])=>({path:u,message:`\
not judged: ${h}`})),...i.limits],failures:i.failures,hidden:p,rules:a.map(v0),...n.prefix===void 0?{}:{prefix:n.prefix},sources:w0(i.texts,c,i.secrets)}}async function f0(e,t,s){let r=[],n=await fl(e,
t,(f,k)=>{r.push({path:f,message:Ol(k)})},s.surroundings),a={needed:Lr(s.rules),scopes:s.scopes},o=(f,k)=>l0(n,f,a,s.helpers,S=>s.progress?.(Math.min(k+S,t.length),t.length)),i=await o(n.starts(),0),l=await o(
n.others(new Set(i.flatMap(({built:f})=>f))),i.length),d=s0([...i,...l]),{suppressions:c,mask:p,judged:u}=d,h=Al(Ky(d.pairs)),g=new Map([...d.brought,...e].map(({source:f})=>[f.path,f]));for(let f of new Set(
h.map(({span:k})=>k.file))){let k=g.get(f);if(k&&!u.has(f))for(let S of er(k))c.push(wl(S,p))}let m=[...r,...d.failures].map(({path:f,message:k})=>({path:f,message:p.message(k)}));return{...d,findings:h,
failures:[...d.unread,...m],texts:g}}async function b0(e,t){let{ignores:s=di,locked:r=new Set}=t,{suppressions:n}=e,a=n.some(({by:d})=>d!=="seaworthy")?(await Promise.resolve().then(()=>require("../knowledge/peer-ids.js"))).
peerIds:{},o=Ml(e.findings,n,{ignores:s,locked:r,peers:a}),i=s.comments?await k0(o.uses,e,t):[];if(i.length===0)return o;let l=Ml(i,n,{ignores:s,locked:r,peers:a}).findings;return{...o,findings:Al([...o.
findings,...l])}}async function k0(e,{texts:t,failures:s,skipped:r,mask:n},{rules:a,scopes:o,known:i=[],whole:l=!0}){if(e.length===0||!a.some(({on:h})=>h==="ignore"))return[];let d=new Set(a.map(({id:h})=>h)),
c=new Set([...i,...d]),p=l&&s.length===0,u=e.map(h=>{let{file:g}=h.suppression.span;return{...h,ran:d,known:c,judged:p&&!r.has(g),text:t.get(g)?.text??""}});return vy(u,await Lr(a)(h=>h==="ignore"),y0()).
map(h=>yl(bl(h,ii,()=>""),n)).flatMap(h=>kl(h,o)??[])}var y0=()=>{let e=Sr(()=>{},()=>{});return Ut({units:[]},e)};function v0({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:a,why:o,standards:i}){
return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:a,why:o,standards:i}}function w0(e,t,s){let r=new Set(t.flatMap(({span:n,related:a})=>[n.file,...a.map(o=>o.span.file)]));return new Map(
[...e.values()].flatMap(n=>r.has(n.path)?[[n.path,Ct(n,s.get(n.path))]]:[]))}var qt=({suppressed:e,status:t})=>!e&&t!=="existing";function Bt({sources:e},{file:t,start:s,end:r}){let n=e.get(t),a=n?.position(
s)??{line:1,column:1},o=n?.position(r)??a;return{path:t,line:a.line,column:a.column,endLine:o.line,endColumn:o.column}}function Il({files:e,findings:t,hidden:s,since:r}){let n=t.filter(qt),a=i=>n.filter(
l=>l.severity===i).length,o=i=>t.filter(({suppressed:l})=>l?.by===i).length;return{files:e.length,findings:n.length,suppressed:o("comment"),known:o("baseline"),existing:t.filter(({status:i,suppressed:l})=>!l&&
i==="existing").length,fixed:r?.fixed.length??0,hidden:s,bySeverity:Object.fromEntries(re.toReversed().map(i=>[i,a(i)]))}}var Pl=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Cl(e){let{files:t,findings:s,
suppressed:r,known:n,existing:a,fixed:o,hidden:i,bySeverity:l}=Il(e),{since:d}=e,c=re.toReversed().flatMap(h=>l[h]?[`${l[h]} ${h}`]:[]),p=[...d?[`${o} fixed and ${a} there already, compared with ${d.ref}`]:
[],...n?[`${n} in the baseline`]:[],...r?[`${r} suppressed`]:[],...i&&!d?[`${i} more with --profile strict`]:[]],u=d?"new finding":"finding";return`${s?`${Pl(s,u)} (${c.join(", ")})`:`No ${u}s`} in ${Pl(
t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var Ht=160;function jl({sources:e},t,s,r=1){let n=e.get(t.file);if(!n)return[];let a=n.position(t.start),o=n.position(Math.max(t.start,t.end-1)),i=Math.min(
o.line,a.line+2),l=String(i).length+2,d=[];for(let c=Math.max(1,a.line-r);c<=i;c+=1){let p=_0(n,c,c===a.line?a.column:1);if(d.push(`${String(c).padStart(l)} | ${p.text}`.trimEnd()),c<a.line)continue;let u=p.
column(c===a.line?a.column:x0(n,c)),h=p.column(c===o.line?o.column+1:n.lineLength(c)+1);d.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,u-1))}${s("^".repeat(Math.max(1,h-u)))}`)}return o.line>i&&d.
push(`${" ".repeat(l)} | ...`),d}var x0=(e,t)=>e.line(t,0,2e4).search(/\S|$/)+1;function _0(e,t,s){let r=e.lineLength(t),n=r>Ht?Math.max(0,Math.min(s-40,r-Ht)):0,a=e.line(t,n,n+Ht),o=[],i=n>0?"...":"",
l=0;for(let[d,c]of xd(a)){a.startsWith("#[",l)&&i.endsWith("#")&&(i+=" ");for(let p=l+d.length;l<p;l+=1)o.push(i.length+1);i+=d==="	"?"    ":c}return o.push(i.length+1),{text:n+Ht<r?`${i}...`:i,column:d=>o[Math.
max(0,Math.min(d-1-n,o.length-1))]??1}}var Ll={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function S0(e,{style:t,quiet:s}){let r=e.findings.filter(qt),n=A0(r).map(i=>E0(e,i,
t)),a=s?[]:[Cl(e)],o=[...n,...a];return o.length?`${o.join(`

`)}
`:""}function A0(e){let t=[];for(let s of e){let r=t.slice(-3).find(([n])=>n&&zr(n.span,s.span));r?r.push(s):t.push([s])}return t}function E0(e,t,s){let[r]=t;if(!r)return"";let{path:n,line:a,column:o}=Bt(
e,r.span),i=t.reduce((d,{rule:c})=>Math.max(d,c.length),0),l=[s("bold",`${Cs(n)}:${a}:${o}`),...jl(e,r.span,d=>s(Ll[r.severity],d))];for(let d of t)for(let c of $0(e,d,i,s))l.push(c);return l.join(`
`)}function $0(e,{severity:t,rule:s,message:r,fix:n,related:a,confidence:o},i,l){let d=o==="low"?l("dim"," (not certain)"):"",c=" ".repeat(11),p=[`  ${l(Ll[t],t.padEnd(8))} ${l("bold",s.padEnd(i))}  ${me(
r)}${d}`];n&&p.push(`${c}${l("dim","fix:")} ${me(n.title)}${n.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:u,message:h}of a){let g=Bt(e,u);p.push(`${c}${l("dim","see:")} ${me(
g.path)}:${g.line}:${g.column} ${me(h)}`),p.push(...jl(e,u,m=>l("dim",m),0).slice(0,2).map(m=>`${c}${m}`))}return p}var Wl=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function O0(e){
return e.findings.filter(qt).map(({span:t,severity:s,message:r,rule:n})=>{let{path:a,line:o,column:i}=Bt(e,t);return`${Cs(a).replace(/:(?=\d+:\d+: )/g,"%3A")}:${o}:${i}: ${Wl(s)}[${s}] ${me(r)} [${n}]\

`}).join("")}var D0=1e3,Ul=5e5;function R0(e){let t=new M0(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var M0=class{#e;#s;faults=[];get whole(){return!this.#o}#t=0;#n=0;#r=0;#o=!1;constructor(e){
this.#e=e.text,this.#s=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#c(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#d(),this.#t>=this.#e.length){
this.#c(0,0,"the file is empty, and JSON is expected");return}let e=this.#a(0);return e&&!this.#o&&(this.#d(),this.#t<this.#e.length&&this.#c(this.#t,this.#t+1,"something stands after the end of the J\
SON")),e}#i(e,t=this.#t){let{length:s}=this.#e;return{file:this.#s,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#c(e,t,s,r,n=""){let a=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push(
{span:this.#i(e,Math.min(t,this.#e.length)),message:s,kind:"broken",...a})}#p(e,t=this.#t){this.#o||this.#c(t,t+1,e),this.#o=!0}#d(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=
e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#c(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=
t.lastIndex}}#a(e){if(e>D0)return this.#p("values this deep inside each other are not read");if(this.#r+=1,this.#r>Ul)return this.#p(`more than ${Fr(Ul)} values are not read`);let t=this.#t,s=this.#e[t];
if(s==="{")return this.#l(e);if(s==="[")return this.#m(e);if(s==='"'){let i=this.#g();return i===void 0?void 0:{kind:"string",value:i,span:this.#i(t)}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)return this.#t+=n.length,{kind:"number",text:n,span:this.#i(t)};let a=/[\w.+'-]+/y;a.lastIndex=t;let o=a.exec(this.#e)?.[0];return o==="true"||o==="false"||
o==="null"?(this.#t+=o.length,o==="null"?{kind:"null",span:this.#i(t)}:{kind:"boolean",value:o==="true",span:this.#i(t)}):s===void 0?this.#p("the JSON ends in the middle",Math.max(0,this.#n-1)):o?(this.#t+=
o.length,this.#c(t,this.#t,o.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(o)?`\`${o.slice(0,40)}\` is no number of JSON: plain decimal digits, no leading zero`:`\`${o.slice(0,
40)}\` is no value of JSON: strings stand in double quotes`),{kind:"null",span:this.#i(t)}):this.#p(`a value is expected here, not \`${s}\``)}#l(e){let t=this.#t,s=[];return this.#t+=1,this.#u("}",t,()=>{
let r=this.#t;if(this.#e[r]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;a.lastIndex=r;let o=a.exec(this.#e)?.[0];return o?(this.#t+=o.length,this.#c(r,this.#t,"keys stand in double quotes"),this.#h(s,o,r,e)):
this.#p("a key in double quotes is expected here")??!1}let n=this.#g();return n===void 0?!1:this.#h(s,n,r,e)})?{kind:"object",members:s,span:this.#i(t)}:s.length?{kind:"object",members:s,span:this.#i(
t)}:void 0}#h(e,t,s,r){let n=this.#i(s);if(this.#d(),this.#e[this.#t]!==":")return this.#p("a `:` is expected after the key")??!1;this.#t+=1,this.#d();let a=this.#a(r+1);return a?(this.#n=this.#t,e.push(
{key:t,keySpan:n,value:a,span:this.#i(s)}),!0):!1}#m(e){let t=this.#t,s=[];return this.#t+=1,this.#u("]",t,()=>{let r=this.#a(e+1);return r?(this.#n=this.#t,s.push(r),!0):!1})||s.length?{kind:"array",
items:s,span:this.#i(t)}:void 0}#u(e,t,s){for(let r=!0;;r=!1){this.#d();let n=this.#e[this.#t];if(n===e)return this.#t+=1,!0;if(n===void 0)return this.#o||this.#c(t,t+1,`this \`${e==="}"?"{":"["}\` is \
never closed`),this.#o=!0,!1;if(!r)if(n===","){let a=this.#t;if(this.#t+=1,this.#d(),this.#e[this.#t]===e){this.#c(a,a+1,"a comma stands after the last entry, which JSON does not take",[{span:this.#i(
a,a+1),text:""}],"remove the comma");continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#c(this.#n-1,this.#n,"a comma is missing here",[{span:this.#i(this.#n,this.#n),text:","}],"add the\
 comma");else return this.#p(`a comma or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#g(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===
void 0)return this.#p("this string is never closed",e);this.#t=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#c(
e+r.index,e+r.index+r[0].length,"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function N0(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(
e);return t<=0xffffffffffffffffn?t:void 0}var zl=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,a)=>n-a))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},qr=zl(0,47),T0=zl(0),I0=Array.from({length:128},
(e,t)=>({kind:"one",set:[[t,t]]})),Fl=e=>I0[e]??{kind:"one",set:[[e,e]]};function P0(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],
parts:[]}],n=()=>r[r.length-1],a=i=>{n().parts.push(i)},o=!1;for(let i=0;i<s.length;i+=1){let l=s[i],d=s.charCodeAt(i),c=!1;if(l==="\\"){let p=Br(s,i);if(!p)return{at:i,message:"ends with a backslash"};
a(Fl(p.code)),c=p.code===47,i=p.end-1}else if(l==="*"){let p=s[i+1]==="*",u=i;for(;s[u]==="*";)u+=1;o&&(u===s.length||s[u]==="/")&&a({kind:"one",set:qr}),a({kind:"any",set:p?T0:qr}),p&&(i+=1)}else if(l===
"?")a({kind:"one",set:qr});else if(l==="["){if(/^\^?\]/.test(s.slice(i+1,i+3)))return{at:i,message:"holds a class of no character, `[]`"};let p=L0(s,i);if(!p)return{at:i,message:"opens a `[` that is n\
ever closed"};if(p.hasDash)return{at:i,message:"has a `-` in a class that is not a range: put it first, `[-a]`"};a({kind:"one",set:p.set}),i=p.end-1}else{if(l==="]")return{at:i,message:"closes a `]` t\
hat was never opened"};if(l==="{"){if(r.length>=50)return{at:i,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().
parts=[]}else if(l==="}"){if(r.length===1)return{at:i,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:i,message:"has braces around a single alter\
native: leave them out, or separate with commas"};a({kind:"choice",options:[...p,u]})}else a(Fl(d)),c=d===47}o=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var C0=e=>Array.
isArray(e);function ql(e){let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var Bl=e=>e.every(t=>t.kind===
"choice"?t.options.every(Bl):t.kind==="one"&&!Hl(t.set,65535));function j0(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return ql(t<0?e:e.slice(0,t))??""}function Br(e,t){
let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};
let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function L0(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let a=[],o=s;for(;;){let l=e[s];if(l===void 0)
return;if(l==="]"&&(s>o||!n)||l==="]")break;let d=l==="\\"?Br(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>o,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]===
"\\"?Br(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;s=c.end,a.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else a.push([d.code,d.code])}let i=W0(a);return{set:n?U0(i):i,end:s+1,hasDash:r}}
function W0(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];for(let[r,n]of t){let a=s[s.length-1];a&&r<=a[1]+1?a[1]=Math.max(a[1],n):s.push([r,n])}return s}function U0(e){let t=[],s=1;for(let[r,n]of e)r>s&&
t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push([s,65535]),t}var Hl=(e,t)=>e.some(([s,r])=>t>=s&&t<=r);function z0({document:e,environment:t}){let s=[],r=new Set,[n,a]=[Ce(e.source.text.length),
Ce(e.source.text.length)],o=[];for(let i of e.roots)for(let l of["services","configs","volumes"]){let d=i.entries.get(l);d&&o.push({node:d.value,path:[l]})}for(let i=o.pop();i;i=o.pop()){let{node:l,path:d}=i;
if(!r.has(l)){if(r.add(l),l.kind==="map")for(let[c,{value:p}]of l.entries)o.push({node:p,path:[...d,c]});else if(l.kind==="list")for(let{value:c}of l.items)o.push({node:c,path:d});else if(l.text.includes(
"$")){let c=e.source.text.slice(l.span.start,l.span.end),p=je(l.text,t,{blank:!0,room:n}).text,u=je(l.text,t,{room:a}).uses.toSorted((g,m)=>g.start-m.start),h=0;for(let g of u){h=h===void 0?void 0:F0(
c,l.text.slice(g.start,g.end),h);let m=l.span.start+(h??0),f=h===void 0?l.span:{...l.span,start:m,end:m+g.end-g.start};h!==void 0&&(h+=1),s.push({...g,path:d,whole:l.text,now:p,span:f,exact:h!==void 0})}}}}
return s}function F0(e,t,s){for(let r=e.indexOf(t,s);r>=0;r=e.indexOf(t,r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}function q0({source:e}){return[".env.example",".env.sample",".env.t\
emplate",".env.dist",".env.default","env.example","example.env","sample.env"].map(t=>X(qe(e.path),t))}module.exports={a:sd,b:rd,c:ad,d:Gt,e:U,f:jr,g:Qi,h:Lr,i:Kr,j:Gr,k:dd,l:Yr,m:ve,n:Yt,o:Zr,p:H,q:cd,
r:Xs,s:Qs,t:er,u:po,v:G,w:Ws,x:St,y:ih,z:uh,A:T,B:Sh,C:P0,D:C0,E:ql,F:Bl,G:j0,H:Hl,I:xo,J:Vr,K:J,L:Jr,M:Ke,N:qs,O:$a,P:Ah,Q:Eh,R:$h,S:Fr,T:Ft,U:Xy,V:oe,W:ud,X:lt,Y:Fe,Z:dt,_:we,$:qe,aa:Xr,ba:Zt,ca:Qr,
da:X,ea:hd,fa:Be,ga:gd,ha:nn,ia:b,ja:xe,ka:ln,la:ie,ma:le,na:ut,oa:es,pa:bn,qa:kn,ra:ts,sa:ss,ta:_e,ua:mt,va:wn,wa:ft,xa:ns,ya:as,za:Uc,Aa:Ln,Ba:qc,Ca:Bc,Da:Kc,Ea:Gc,Fa:Jc,Ga:Xc,Ha:K,Ia:kt,Ja:ws,Ka:ta,
La:ee,Ma:Ds,Na:ru,Oa:Rs,Pa:F,Qa:ya,Ra:me,Sa:Cs,Ta:Pu,Ua:Ce,Va:je,Wa:Eo,Xa:$o,Ya:pr,Za:Ro,_a:hr,$a:jm,ab:gh,bb:mh,cb:w,db:q,eb:_,fb:At,gb:nt,hb:ze,ib:fk,jb:bk,kb:vk,lb:yi,mb:wk,nb:xk,ob:vi,pb:_k,qb:Sk,
rb:xi,sb:Rr,tb:Ak,ub:Ek,vb:$k,wb:Ok,xb:Rk,yb:Mk,zb:Si,Ab:Nk,Bb:Pk,Cb:$i,Db:Ck,Eb:Di,Fb:Lk,Gb:Wk,Hb:Va,Ib:Ja,Jb:Ta,Kb:va,Lb:Vs,Mb:Js,Nb:pf,Ob:hf,Pb:gf,Qb:mf,Rb:ff,Sb:bf,Tb:Po,Ub:gr,Vb:Jo,Wb:Yf,Xb:Zf,Yb:mr,
Zb:fr,_b:z0,$b:q0,ac:jo,bc:Lo,cc:Qe,dc:I,ec:fe,fc:et,gc:Wu,hc:Uu,ic:Ne,jc:xa,kc:_a,lc:Fu,mc:Wo,nc:zo,oc:$t,pc:Ua,qc:za,rc:Ie,sc:Uh,tc:Fo,uc:Ku,vc:Yu,wc:Zu,xc:Ys,yc:Ot,zc:Dt,Ac:Zs,Bc:Qa,Cc:ag,Dc:og,Ec:eo,
Fc:qo,Gc:It,Hc:ar,Ic:wo,Jc:Nt,Kc:dr,Lc:Qo,Mc:at,Nc:Ib,Oc:Pb,Pc:Lb,Qc:Wb,Rc:R0,Sc:N0,Tc:um,Uc:hm,Vc:gm,Wc:mm,Xc:Ue,Yc:Yb,Zc:W,_c:xr,$c:Zb,ad:ri,bd:ni,cd:ai,dd:_r,ed:Jb,fd:R,gd:oi,hd:Sr,id:dl,jd:ul,kd:li,
ld:fl,md:di,nd:Ar,od:Ct,pd:Or,qd:re,rd:Dr,sd:ki,td:Nr,ud:Lt,vd:Uk,wd:zk,xd:ke,yd:ne,zd:V,Ad:ae,Bd:Fk,Cd:Tr,Dd:qk,Ed:Ri,Fd:Hk,Gd:Kk,Hd:Gk,Id:Ii,Jd:Yk,Kd:Zk,Ld:Ci,Md:ji,Nd:Ir,Od:Vk,Pd:zi,Qd:Jk,Rd:Xk,Sd:Fi,
Td:Qk,Ud:Pr,Vd:qi,Wd:ey,Xd:Hi,Yd:Gi,Zd:$l,_d:Rl,$d:m0,ae:qt,be:Bt,ce:Il,de:Cl,ee:S0,fe:Wl,ge:O0};
