var Jh=Object.create;var Vs=Object.defineProperty;var Qh=Object.getOwnPropertyDescriptor;var em=Object.getOwnPropertyNames;var tm=Object.getPrototypeOf,sm=Object.prototype.hasOwnProperty;var rm=(e,t)=>{for(var s in t)Vs(e,s,{get:t[s],enumerable:!0})},oi=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of em(t))!sm.call(e,n)&&n!==s&&Vs(e,n,{get:()=>t[n],enumerable:!(r=
Qh(t,n))||r.enumerable});return e};var Lt=(e,t,s)=>(s=e!=null?Jh(tm(e)):{},oi(t||!e||!e.__esModule?Vs(s,"default",{value:e,enumerable:!0}):s,e)),nm=e=>oi(Vs({},"__esModule",{value:!0}),e);var ZR={};rm(ZR,{$:()=>T,$a:()=>za,A:()=>qh,Aa:()=>Eh,B:()=>Ia,Ba:()=>Ah,C:()=>me,Ca:()=>Na,D:()=>Me,Da:()=>ds,E:()=>Ka,Ea:()=>Zh,F:()=>zh,Fa:()=>Xh,G:()=>Hh,Ga:()=>Tt,H:()=>Aa,Ha:()=>Rh,I:()=>J,Ia:()=>Dh,
J:()=>fe,Ja:()=>is,K:()=>ot,Ka:()=>Pt,L:()=>W,La:()=>Ih,M:()=>kh,Ma:()=>Be,N:()=>Oa,Na:()=>tn,O:()=>it,Oa:()=>Mh,P:()=>at,Pa:()=>La,Q:()=>B,Qa:()=>ja,R:()=>Kr,Ra:()=>Wa,S:()=>Pe,Sa:()=>sn,T:()=>Ca,Ta:()=>Ph,
U:()=>lt,Ua:()=>Q,V:()=>Yr,Va:()=>rn,W:()=>bh,Wa:()=>Fa,X:()=>ls,Xa:()=>G,Y:()=>Qr,Ya:()=>Ke,Z:()=>L,Za:()=>Ua,_:()=>ge,_a:()=>Bh,a:()=>yh,aa:()=>ne,ab:()=>Ha,b:()=>vh,ba:()=>Bs,bb:()=>Ba,c:()=>wh,ca:()=>Th,
cb:()=>Ye,d:()=>Ie,da:()=>Lh,db:()=>nn,e:()=>on,ea:()=>Ga,eb:()=>Uh,f:()=>Se,fa:()=>jh,fb:()=>Kh,g:()=>Ea,ga:()=>qa,gb:()=>Ks,h:()=>Zr,ha:()=>Wh,hb:()=>Ys,i:()=>Xr,ia:()=>Fh,ib:()=>si,j:()=>Jr,ja:()=>xh,
jb:()=>ri,k:()=>Da,ka:()=>Gs,kb:()=>Yh,l:()=>Te,la:()=>Nh,lb:()=>ni,m:()=>Ra,ma:()=>Ma,mb:()=>Vh,n:()=>Vr,na:()=>en,o:()=>Oh,oa:()=>Pa,p:()=>Ch,pa:()=>Ta,q:()=>Le,qa:()=>qs,r:()=>Va,ra:()=>Ya,s:()=>Za,
sa:()=>z,t:()=>Xa,ta:()=>zs,u:()=>Ja,ua:()=>Hs,v:()=>Gh,va:()=>H,w:()=>an,wa:()=>qe,x:()=>Qa,xa:()=>ce,y:()=>ei,ya:()=>_h,z:()=>ti,za:()=>Sh});module.exports=nm(ZR);var om=Object.create,ai=Object.defineProperty,
am=Object.getOwnPropertyDescriptor,im=Object.getOwnPropertyNames,lm=Object.getPrototypeOf,dm=Object.prototype.hasOwnProperty,yh=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<
"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),vh=(e,t)=>()=>{try{return t||e((t={exports:{}}).
exports,t),t.exports}catch(s){throw t=0,s}},cm=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of im(t))!dm.call(e,n)&&n!==s&&ai(e,n,{get:()=>t[n],enumerable:!(r=am(t,n))||r.enumerable});
return e},wh=(e,t,s)=>(s=e!=null?om(lm(e)):{},cm(t||!e||!e.__esModule?ai(s,"default",{value:e,enumerable:!0}):s,e)),Ie=e=>"documents"in e?e.documents:[e],pm=["label","apparmor","seccomp","no-new-privi\
leges","writable-cgroups","systempaths","credentialspec"],um=["no-new-privileges","writable-cgroups","disable"];function jt(e){if(um.includes(e))return e==="disable"?{key:"label",value:"disable"}:{key:e,
value:"true"};let t=e.includes("=")?"=":":",s=e.indexOf(t);if(s<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let r=e.slice(0,s),n=e.slice(s+1);return pm.includes(r)?r===
"systempaths"&&e!=="systempaths=unconfined"?{key:r,value:n,fault:"only `systempaths=unconfined` is known"}:n.startsWith(" ")||n===""?{key:r,value:n,fault:`\`${r}\` and its value must not be apart: writ\
e \`${r}${t}${n.trim()}\``}:(r==="no-new-privileges"||r==="writable-cgroups")&&ct(n)===void 0?{key:r,value:n,fault:`\`${n.slice(0,60)}\` is neither true nor false`}:{key:r,value:n}:{key:r,value:n,fault:`\
\`${r.slice(0,60)}\` is no security option`}}function ct(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function Se({securityOpt:e},t){if(e.state!==
"unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=jt(s.value);if(r.key===t)return{option:r,at:s}}}var Ea=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"});function me(e,t){
let s=e.toLowerCase().slice(0,64),r;if(s.length>=4){for(let o of t)if(o.toLowerCase().startsWith(s))return o}let n=Math.max(1,Math.floor(s.length/3))+1;for(let o of t){let a=hm(s,o.toLowerCase(),n);a<
n&&(r=o,n=a)}return r}function hm(e,t,s){if(Math.abs(e.length-t.length)>=s)return s;let r=[],n=Array.from({length:t.length+1},(o,a)=>a);for(let o=1;o<=e.length;o+=1){let a=[o];for(let i=1;i<=t.length;i+=
1){let l=e[o-1]===t[i-1]?0:1,d=Math.min(n[i]+1,a[i-1]+1,n[i-1]+l);o>1&&i>1&&e[o-1]===t[i-2]&&e[o-2]===t[i-1]&&(d=Math.min(d,r[i-2]+1)),a.push(d)}r=n,n=a}return n[t.length]}function Ve(e,t,s=[]){let r=[
...s];for(let n of e.split("/"))n===".."?t||r.length&&r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.push(n);return r}var Aa=e=>e.startsWith("/")?J(e):Ve(e,!1).join("/")||".",J=e=>e.startsWith("\
/")?`/${Ve(e,!0).join("/")}`:e;function fe(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}var Ee=(e,t=!1)=>Ve(t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll("\\","/"):e,!0).join("/");
function Ae(e,t){let s=e.replace(/^["']|["']$/g,"");if(!(!s.startsWith("/")&&t===void 0))return J(`/${s.startsWith("/")?"":t}/${s}`)}var ot=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",ii=e=>e.
includes("*")?ot(e.slice(0,e.indexOf("*"))):e;function ln(e){let t=ot(e).split("/").filter(Boolean);return[...t.map((s,r)=>t.slice(0,t.length-r).join("/")),""]}function cs(e,t){if(e===t)return"";let s=t.
endsWith("/")?t:`${t}/`;return e.startsWith(s)?e.slice(s.length):void 0}function W(e,t){let s=t.startsWith("/")?t:`${e}/${t}`;return`${t.startsWith("/")||e.startsWith("/")?"/":""}${Ve(s,!1).join("/")}`}
function kh(e,t){let s=e.split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("\
/")))return[...r.slice(n).map(()=>".."),...s.slice(n)].join("/")}var Oa=e=>/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.
test(e),Zs=e=>e.includes("\uFFFC")?null:e,mm=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,fm=/^\w[\w.-]{0,127}$/,li={sha256:64,sha384:96,sha512:128};function at(e,t=e){let s=e.indexOf("@"),r=s<0?void 0:e.
slice(s+1),n=s<0?e:e.slice(0,s),o=n.lastIndexOf(":"),a=o>=0&&!n.slice(o).includes("/"),i=a?n.slice(o+1):void 0,l=a?n.slice(0,o):n,{domain:d,path:c}=gm(l),p=ym(d,c,i,r);return{text:t,domain:l==="\uFFFC"?
null:Zs(d),path:Zs(c),...i===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:Zs(i)},...r===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:Zs(r)},...p?{fault:p}:{}}}function gm(e){let t=e.indexOf(
"/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes("\uFFFC")||s!==s.toLowerCase()),n=r?s:"docker.io",o=r?e.slice(t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"\
docker.io",path:o.startsWith("library/")?o.slice(8):o}:{domain:n,path:o}}function ym(e,t,s,r){if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(r==="")return"nothing\
 follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(n=>mm.test(n)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes("\uFFFC")&&!fm.test(s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return vm(r);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function vm(e){let[t="",s=""]=e.split(":",2),r=Object.hasOwn(li,t)?li[t]:
void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest has ${r} digits, n\
ot ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Wt=({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}@${r}`,ye=e=>e.replace(
/[.*+?^${}()|[\]\\/-]/g,"\\$&");function B(e,t){let[s="",...r]=t.split("*"),n=r.pop();if(n===void 0)return e===s;if(!e.startsWith(s)||e.length<s.length+n.length||!e.endsWith(n))return!1;let o=s.length;
for(let a of r){let i=e.indexOf(a,o);if(i<0)return!1;o=i+a.length}return o<=e.length-n.length}function wm(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===r.length&&r.every((n,o)=>B(s[o]??"",
n))}var km="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",di="docker podman nerdctl buildah skopeo helm oras crane regctl",Xs=[{programs:"curl",way:{users:"\
-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},
{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${di} az`,under:"login",way:{options:"-p",value:"either"}},{programs:di,way:{stdin:"--password-stdin"}},{programs:"skopeo podm\
an buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mys\
qlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:km,way:{
options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"sqlcmd bcp osql",way:{options:"-P",value:"either"}},{programs:"sqlplus sqlldr expdp impdp rman",way:{form:/^[\w.$]+\/([^@/\s"]+)(?:@\S*)?$/}},
{programs:"influx",way:{options:"-p -t",value:"next"}},{programs:"etcdctl",way:{users:"--user"}},{programs:"cypher-shell couchbase-cli cbq elasticsearch-users",way:{options:"-p",value:"next"}},{programs:"\
neo4j-admin",way:{after:/^set-initial-password$/,skip:0}},{programs:"rabbitmqctl",way:{after:/^(?:add_user|change_password|authenticate_user)$/,skip:1}},{programs:"rabbitmqadmin",way:{options:"-p",value:"\
either"}},{programs:"mosquitto_pub mosquitto_sub mosquitto_rr",way:{options:"-P",value:"next"}},{programs:"htpasswd mosquitto_passwd",way:{lastAfter:/^-\w*b/}},{programs:"ldapsearch ldapadd ldapmodify\
 ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn",way:{options:"-w",value:"either"}},{programs:"ldappasswd slappasswd",way:{options:"-s",value:"next"}},{programs:"smbclient rpcclient smbget",way:{
users:"-U --user",separator:"%"}},{programs:"lftp",way:{users:"-u --user",separator:","}},{programs:"aws",under:"configure",way:{setting:/^(?:profile\.[\w-]+\.)?aws_(?:secret_access_key|session_token)$/}},
{programs:"mc",way:{after:/^set$/,skip:3}},{programs:"mc",under:"admin user add",way:{after:/^add$/,skip:2}},{programs:"gh glab",way:{stdin:"--with-token"}},{programs:"glab",way:{stdin:"--stdin"}},{programs:"\
vault",under:"login",way:{after:/^login$/,skip:0}},{programs:"doctl",way:{options:"-t",value:"next"}},{programs:"gitlab-runner",under:"register",way:{options:"-r",value:"next"}},{programs:"snyk",under:"\
auth",way:{after:/^auth$/,skip:0}},{programs:"ngrok",way:{after:/^(?:add-)?authtoken$/,skip:0}},{programs:"codecov",way:{options:"-t",value:"next"}},{programs:"grafana grafana-cli",way:{after:/^reset-admin-password$/,
skip:0}},{programs:"airflow",under:"users create",way:{options:"-p",value:"next"}},{programs:"odoo",way:{options:"-w",value:"next"}},{programs:"add-user.sh add-user-keycloak.sh",way:{options:"-p",value:"\
next"}},{programs:"p4",way:{options:"-P",value:"either"}},{programs:"npm yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|(?:^|\.)npmAuth(?:Token|Ident)$/},anywhere:{hints:["_auth"],
before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"composer",way:{after:/^http-basic\./,skip:1}},{programs:"composer",way:{after:/^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)\./,skip:0}},{programs:"\
poetry",under:"config",way:{after:/^http-basic\./,skip:1}},{programs:"poetry",under:"config",way:{after:/^pypi-token\./,skip:0}},{programs:"bundle bundler",under:"config",way:{after:/^(?!(?:mirror|build|local|plugin)\.|gem\.\w+$)(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/?$/i,
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
her"},account:!0}],bm=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),xm=/-(?:password|passwd|passphrase|pass|token|api-key)$/,$m=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
ci=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"age identity",hint:"\
age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],pi=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/,
Js={what:"an SSH key",use:"build",form:"key"},pt={what:"a private key",use:"run",form:"key"},ui={what:"private keys",use:"run",form:"opaque"},_m={what:"the key of an SSH server",use:"run",form:"key"},
dn={what:"credentials of a registry",use:"build",form:"pairs"},hi={what:"passwords and tokens",use:"build",form:"pairs"},Sm={what:"the password of a database",use:"run",form:"pairs"},ut={what:"credent\
ials of a cloud",use:"either",form:"pairs"},mi={what:"credentials of a cluster",use:"either",form:"pairs"},ps={what:"passwords and tokens",use:"run",form:"pairs"},fi={what:"secrets",use:"run",form:"en\
v"},Qs={what:"a secret",use:"run",form:"value"},Em={what:"the secrets of a Terraform state",use:"either",form:"opaque"},er=(e,t)=>({what:e,use:t,form:"opaque"}),ht=e=>({...e,maybe:!0}),gi=new Map([[".\
npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",dn],[".gem/credentials .cargo/credentials .cargo/credentials.toml settings-security.xml .terrafor\
mrc credentials.tfrc.json .sentryclirc",dn],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gradle.properties .bundle/config .condarc",ht(dn)],[".netrc _netrc .gi\
t-credentials git/credentials",hi],[".envrc .hgrc .gitconfig",ht(hi)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",Sm],[".htpasswd htpasswd .htdigest",ps],[".erlang.cookie .vault-token .vault_pass .vau\
lt_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",Qs],["credentials/production.key credentials/staging.key credentials/development.key",Qs],[".aws/credentials credentials.csv a\
ccesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",ut],["application_default_credentials.json serviceaccountkey.json rclone.conf .oci/config",ut],["clouds.y\
aml secure.yaml",ht(ut)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",mi],[".secrets .streamlit/secrets.toml",ps],["wp-config.php localsettings.php",ht(ps)],["wg0.\
conf",{...pt,form:"pairs"}],["secring.gpg krb5.keytab",ui],[".ssh .gnupg",er("keys","build")],[".aws .azure .config/gcloud",er("credentials of a cloud","either")],[".kube",er("credentials of a cluster",
"either")],[".password-store",er("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),Am=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
fi],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,Js],[/^ssh_host_[a-z0-9_]+_key$/,_m],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
Js],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,Js],[/\.ppk$/,Js],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
pt],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,pt],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
pt],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,ui],[/\.ovpn$/,ht(pt)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,ht(pt)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
ut],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,ut],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
ut],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,mi],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,Em],[/\.tfvars(?:\.json)?$/,ps],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
ps],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,Qs],[/^(?!\.)[\w.-]+\.env$/,ht(fi)]],Om=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
yi=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,Cm=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
Rm=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,Dm=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,Nm=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i;
function it(e){if(e.length>500||yi.test(e))return;let t=fe(e.replace(/\*+$/,"")).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"";if(Cm.test(r)&&!Rm.test(r))return;let n=gi.get(s.slice(-2).join("/"))??
gi.get(r)??(Om.test(r)?Am.find(([o])=>o.test(r))?.[1]:void 0);if(!(n?.maybe&&Dm.test(r)))return n&&/^(?:auth|credentials|secrets?)\.json$/.test(r)&&Nm.test(t)?void 0:n}var Im=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i;
function cn(e){let t=it(e);return t?t.form!=="opaque":!yi.test(e)&&Im.test(e)}function us(e){let t=it(e);return t!==void 0&&!t.maybe}var vi=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,Mm=new RegExp(
String.raw`^${vi}s([^\w\s\\])`),Pm=new RegExp(String.raw`^${vi}[aic](?:\\\s*|\s+)`),Tm=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function Lm(e){let t=Pm.exec(e);if(t)return e.slice(
t[0].length);let s=Mm.exec(e);if(!s)return;let[r,n]=jm(e,s[0].length,s[1]);if(n===void 0)return;let o=[...(r??"").matchAll(Tm)].map(([,a,i])=>Wm(a??i??""));return n.replace(/\\([1-9])/g,(a,i)=>o[Number(
i)-1]??a)}function jm(e,t,s){let r=[];for(let a=t;a<e.length&&r.length<2;a+=1)e[a]==="\\"?a+=1:e[a]===s&&r.push(a);let[n,o=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,o)]}var Wm=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),tr=/^(?:echo|printf|cat|tee|sed|print)$/;function mt(e){let{name:t,words:s,redirects:r,feeds:n}=e;if(!tr.test(t))return{texts:[],
files:[]};let o=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),a=t==="cat"||t==="tee"?o:[...s.slice(1),...o],i=[...t==="tee"?[e]:[],...n.filter(d=>d.name==="tee")],l=[...r.flatMap(({operator:d,
target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...i.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&
d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!=="\uFFFC");return{texts:a,files:l}}var Fm={"mysql mariadb percona":"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIAD\
B_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD","postgres postgis timescaledb pgvector":"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWORD POSTGRESQL_POSTGR\
ES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD",pgadmin4:"PGADMIN_DEFAULT_PASSWORD",mongo:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWORD MONGODB_PASSWORD MONGODB_\
REPLICA_SET_KEY","mongo-express":"ME_CONFIG_BASICAUTH_PASSWORD","redis valkey keydb":"REDIS_PASSWORD REDIS_MASTER_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD",rabbitmq:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASS\
WORD RABBITMQ_ERLANG_COOKIE","activemq artemis":"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEMIS_PASSWORD",emqx:"EMQX_DASHBOARD__DEFAULT_PASSWORD",kafka:"KAFKA_CLIEN\
T_PASSWORDS KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",minio:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY","mssql/server azure-sql-edge":"MSSQL_SA_PASSWORD SA_PASSWORD","oracle/database oracle-xe\
 oracle-free":"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD",db2:"DB2INST1_PASSWORD",elasticsearch:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD",opensearch:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PA\
SSWORD",clickhouse:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD",cassandra:"CASSANDRA_PASSWORD",couchdb:"COUCHDB_PASSWORD COUCHDB_SECRET",couchbase:"COUCHBASE_ADMINISTRATOR_PASSWORD",influxdb:"DOCKE\
R_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRI\
TE_USER_PASSWORD",neo4j:"NEO4J_AUTH",arangodb:"ARANGO_ROOT_PASSWORD",surrealdb:"SURREAL_PASS",meilisearch:"MEILI_MASTER_KEY",typesense:"TYPESENSE_API_KEY",qdrant:"QDRANT__SERVICE__API_KEY",weaviate:"A\
UTHENTICATION_APIKEY_ALLOWED_KEYS",grafana:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD",keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC\
_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWORD L\
DAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT WORD\
PRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD JO\
OMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_PAS\
SWORD",airflow:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_KEY AIRFLOW__API_AUTH__JWT_SECRET",superset:"\
SUPERSET_SECRET_KEY SUPERSET_PASSWORD","jupyter jupyterhub":"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_RO\
OT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INT\
ERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_HTTP_SECRET HARBOR_ADMIN_PASSWORD",n8n:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET",litellm:"LITELLM_MASTER_KEY\
 LITELLM_SALT_KEY",hasura:"HASURA_GRAPHQL_ADMIN_SECRET",pihole:"WEBPASSWORD FTLCONF_webserver_api_password","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER\
_PASS","vnc webtop":"VNC_PW VNC_PASSWORD","kafka-ui spring":"SPRING_SECURITY_USER_PASSWORD","traefik flower":"FLOWER_BASIC_AUTH"},wi=new Set(Object.values(Fm).flatMap(e=>e.toUpperCase().split(" "))),Um=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
ki=e=>wi.has(e.toUpperCase())||Um.test(e.toUpperCase()),zm=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"]],Hm=e=>zm.find(([t])=>t.test(e))?.[1],Gm=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
qm=e=>Gm.test(e)||wi.has(e.toUpperCase()),Ft=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Bm=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
Km=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Ym=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),bi=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e);function ae(e){
if(e.length>200)return!1;if(qm(e))return!0;let t=Ft(e),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&t.length<=3||/^(?:NO)?PASSWD$/.test(
e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("private")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.
test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>1:/^keys?$/.test(r)&&Km.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Ym.has(n)):
/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,o)=>Bm.test(n)&&Vm(t.slice(o+1)))}var Vm=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),Zm=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function Xm(e){let t=Ft(e);return Zm.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function Jm(e,t){let s=Ft(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(o=>s.replace("access_key",o)),n=new Set([...t].map(o=>Ft(o).join("_")));return r.some(o=>n.has(
o))}var Qm=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;function*xi(e,t){for(let{
0:s,1:r="",2:n="",index:o}of e.matchAll(Qm)){if(/^\\?["']/.test(n)&&!/["']/.test(e[o-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,o-41),o)))continue;let{value:a,start:i,
end:l}=ef(e,o+s.length,e[o-1]??"");/\s$/.test(n)&&tf(e.slice(l,l+100))||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(a)?{name:r,value:"",start:i}:{name:r,value:a,start:i})}}function ef(e,t,s){let r=/^\\?["']/.
exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),o=r?e.indexOf(r==="{"?"}":r,n):$i(e,n,s),a=o<0?$i(e,n,""):o;return{value:e.slice(n,a),start:n,end:a}}
var tf=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function $i(e,t,s){let r=s==="?"||s==="&"?/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.
length}var sf=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,_i=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
rf=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,pn=new Set("admin admin123 administr\
ator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 passw0rd passwd password password1 pas\
sword123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12345 123456 12345678 123456789 grafa\
na keycloak airflow superset sonar neo4j elastic".split(" ")),nf=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function sr(e,t,s){let r=Ei(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:sf.test(r)||lf(r)||df(e)&&pf(r)||uf(e,r)}function rr(e){let t=Ei(e),s=t.replace(pi,"");return un(t)||_i.test(t)||rf.test(t)||s!==t&&Si(s)}function of(e){let t=e.replace(pi,"");return un(e.slice(
-12))||t!==e&&Si(t)}var Si=e=>un(e)||_i.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&af(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),af=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),Ei=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),un=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,lf=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function df(e){let t=Ft(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>cf.test(
s))}var cf=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,pf=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),uf=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),Ai=e=>pn.has(e)||nf.test(e),hf=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/gi;function mf(e,t){if(e.includes("://")){for(let[,s=""]of e.matchAll(hf))if(!(t&&
s.includes("$"))&&(pn.has(s.toLowerCase())||!(sr("",s,t)||rr(s))))return s}}function ft(e,t,s=!1){let r=t.trim(),n=r.slice(0,4096),o=n.toLowerCase();for(let{name:d,hint:c,pattern:p}of ci){let u=o.includes(
c)?p.exec(n)?.[0]:void 0;if(u&&!/example/i.test(r)&&!of(u))return{by:"format",what:d,wellKnown:!1}}let a=mf(r,s);if(a)return hn("url","password in a URL",Ai(a.toLowerCase()));let i=Hm(e);if(i===void 0)
return ae(e)?Oi(e,r,s):void 0;let l=r.indexOf(i);return l<0?void 0:Oi(e,r.slice(l+1),s)}var hn=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function Oi(e,t,s){let r=t.slice(0,4096).toLowerCase();
if(!ff(e,r)){if(pn.has(r))return hn("name","",!0);if(!(sr(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return rr(t)?ki(e)?{by:"name",what:"placeholder that works as a pass\
word",wellKnown:!0}:void 0:hn("name","credential",Ai(r))}}var ff=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),mn=16384;function Ze(e,t){return t.length>1&&t.length<mn&&!/^["']?[-/.<{[(%@|\\$]/.
test(t)?ft(e,t):void 0}var Ci=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function Ri(e){for(let t of e){let s=Xe(t);if(s)return s}}function Di(e,t=e.toLowerCase()){let s=[];for(let{hints:r,pattern:n,as:o,what:a}of Ci)if(r.some(i=>t.includes(i)))for(let{0:i,
index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",p=Ze(o,c);p&&s.push({value:c,start:l+i.lastIndexOf(c),secret:a?{...p,what:a}:p})}return s}function Xe(e,t="anywhere"){if(e.length<5)return;let s=e.slice(
0,mn),r=ft("",s);if(r)return{secret:r};let n=gf(s),[o]=Di(n);if(o)return{secret:o.secret,value:o.value};if(!/[=:]/.test(n))return;let a=hs(n);for(let{name:i,value:l}of xi(n,t)){let d=Ze(i,l);if(d&&!(a&&
d.wellKnown))return{secret:d,value:l}}}var gf=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!hs(t)).join(`
`):e,hs=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*fn(e,{file:t,start:s,end:r}){let n=s;for(let o of e.slice(s,r).split(`
`)){let a=hs(o)?void 0:Xe(Ni(o));a&&(yield{...a,span:{file:t,start:n,end:n+o.trimEnd().length}}),n+=o.length+1}}function Ni(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,"\uFFFC");for(let s=0;s<3&&t.includes(
"${");s+=1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,o)=>n.endsWith("-")&&o?o:"\uFFFC");return t}var Me=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Ut=/^(?!(?:0|false|no|n|f|off|null|)$)/i,ms=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,
gt=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,yf="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fet\
ch-retries fetch-timeout network-timeout network-retries install-strategy script-shell node-options proxy https-proxy before cpu os libc",nr={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:Ut,
production:Ut},without:"--omit NPM_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},vf={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in \
ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade ud\
pate",remove:"uninstall unlink remove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:yf,version:gt,path:ms,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shri\
nkwrap.json",verbs:"install i in ins inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...nr,verbs:"inst\
all i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"\
npx bunx",verbs:{run:"*"},runsOwn:!0,short:"pc",long:"package call",version:gt,path:ms,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up\
 upgrade-interactive",remove:"remove global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-fol\
der prefix mode inline-builds use-yarnrc",version:gt,path:ms,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -\
h",variables:"CI YARN_ENABLE_IMMUTABLE_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...nr,switches:{
...nr.switches,YARN_PRODUCTION:Ut},verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"\
pnpm",verbs:{install:"install i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter regist\
ry store-dir reporter loglevel workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:gt,path:ms,revision:"#",lock:{manifest:"package.json",locks:"pn\
pm-lock.yaml",verbs:"install i",options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockf\
ile",frozen:"pnpm install --frozen-lockfile"},development:{...nr,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{
programs:"bun",runsOwn:!0,verbs:{install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-c\
oncurrency concurrent-scripts linker",version:gt,path:ms,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-o\
nly",instead:"use bun ci",frozen:"bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --producti\
on",flag:"--production"}},deno:{programs:"deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoin\
t",version:gt,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"\
deno install --frozen"}},corepack:{programs:"corepack",verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:gt}},Ii=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,
wf={gem:{programs:"gem",verbs:{install:"install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bind\
ir source platform build-root trust-policy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:Ii},bundle:{programs:"bundle bundler",verbs:{install:". \
install add",renew:"update",remove:"remove",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"G\
emfile.lock gems.locked",verbs:". install",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMEN\
T=true",frozen:"bundle install with BUNDLE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUN\
DLE_ONLY only",instead:"set BUNDLE_WITHOUT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update\
 u upgrade",remove:"remove rm uninstall global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader\
-prefix",version:/[:=]./,versionBehind:!0,lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i u\
pdate u upgrade",options:"--no-dev",switches:{COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-\
update update-channels",upgrade:"upgrade upgrade-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,
path:Ii},go:{programs:"go",verbs:{install:"install get",run:"run",clean:"clean"},everybody:"install",short:"",long:"C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs co\
mpiler exec o p pkgdir toolexec installsuffix covermode coverpkg pgo",single:!0,loose:/@(?:latest|upgrade|patch|main|master|HEAD|develop|dev|trunk)$|^get [\w-]+(?:\.[\w-]+)+\/[^@]*$/},cargo:{programs:"\
cargo",verbs:{install:"install binstall",renew:"update generate-lockfile",remove:"uninstall",clean:"clean"},everybody:"install binstall",short:"jZFC",long:"version git branch tag rev path root index r\
egistry features target target-dir bin example profile jobs vers config color message-format manifest-path",version:/@\^?[\d=~]/,versionOptions:"--version --vers --path --rev --tag",lock:{manifest:"Ca\
rgo.toml",locks:"Cargo.lock",verbs:"install",options:"--locked --frozen --git --list",chosen:!0,instead:"add --locked",frozen:"cargo build --locked"}},dotnet:{programs:"dotnet",verbs:{install:"tool+in\
stall add+package package+add restore",upgrade:"tool+update",remove:"tool+uninstall"},everybody:"tool",unnamed:/^restore\b/,short:"rsvfc",long:"version source runtime verbosity framework configuration\
 configfile add-source tool-path tool-manifest packages lock-file-path arch os",version:/@\d/,versionOptions:"-v --version --tool-manifest",path:/\.\w*proj$|\.slnx?$|^\./,lock:{manifest:"*.csproj",locks:"\
packages.lock.json",verbs:"restore",options:"--locked-mode -p:RestoreLockedMode=true /p:RestoreLockedMode=true",chosen:!0,instead:"add --locked-mode",frozen:"dotnet restore --locked-mode"}},nuget:{programs:"\
nuget nuget.exe",verbs:{install:"install"},short:"",long:"Version OutputDirectory Source ConfigFile Framework SolutionDirectory PackagesDirectory Verbosity",single:!0,version:/\.config$/,versionOptions:"\
-Version"},luarocks:{programs:"luarocks",verbs:{install:"install",fetch:"download",remove:"remove"},everybody:!0,short:"",long:"server only-server tree lua-version lua-dir",path:/\.(?:rockspec|rock)$|^\.|\//,
version:/^\d/,versionBehind:!0},opam:{programs:"opam",verbs:{install:"install",update:"update",upgrade:"upgrade",remove:"remove",clean:"clean"},everybody:!0,short:"jb",long:"switch jobs root",version:/\.\d|[=<>]/,
path:/^\.|\/|\.opam$/},cpan:{programs:"cpanm cpan",verbs:{install:"*"},everybody:!0,short:"lLMj",long:"local-lib local-lib-contained mirror cpanfile workers configure-args build-args test-args with",version:/[@~]|-v?\d|^\./,
path:/\/|\.tar\.gz$/}},yt=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,zt=/[=<>~!]|#sha256=|.@[\d.]+$/,kf={pip:{programs:"pip pip3",verbs:{install:"\
install",fetch:"download wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find\
-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-se\
ttings config-setting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override li\
nk-mode directory allow-insecure-host index-strategy resolution prerelease",version:zt,versionOptions:"-c --constraint",path:yt,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir -\
-no-cache",variables:{PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{
install:"install inject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:zt,versionOptions:"-\
-spec",path:yt,revision:"@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"t\
ool",short:"rceptifPw",long:"requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra p\
roject directory no-group only-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyri\
ng-provider resolution prerelease exclude-newer python-platform",version:zt,versionOptions:"--rev --tag",path:yt,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--lo\
cked --frozen",variables:"UV_LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_\
NO_GROUP",only:"--only-group",include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:Ut,UV_NO_DEFAULT_GROUPS:Ut},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},
short:"rcip",long:"from with python index-url index",version:zt,versionOptions:"--from",path:yt,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"\
remove self+remove",clean:"cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:yt,revision:"#",lock:{manifest:"pypro\
ject.toml",locks:"poetry.lock",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"\
--only",include:"--with",instead:"add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"pyth\
on pypi-mirror requirements editable index categories extra-pip-args",version:zt,path:yt,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",
variables:"PIPENV_IGNORE_PIPFILE",instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},
pdm:{programs:"pdm",verbs:{install:"install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:zt,path:yt,
revision:"@",lock:{manifest:"pyproject.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",
frozen:"pdm sync"},development:{folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba mic\
romamba",verbs:{install:"install create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name chan\
nel prefix file solver revision ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkg\
s",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},bf={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,
verbs:{install:"install reinstall build-dep satisfy",fetch:"download source",update:"update",upgrade:"upgrade dist-upgrade full-upgrade safe-upgrade",remove:"remove purge autoremove auto-remove autopu\
rge",clean:"clean autoclean auto-clean distclean dist-clean"},unnamed:/^satisfy$/,short:"oct",long:"option config-file target-release default-release solver host-architecture build-profiles",version:/=|\/[a-z-]+$/,
leftovers:{by:["install","upgrade"],index:!0,folders:"/var/lib/apt/lists",cleaned:/^dist-?clean\b/,advice:"remove /var/lib/apt/lists/*"}},apk:{programs:"apk",system:!0,verbs:{install:"add fix",fetch:"\
fetch",update:"update",upgrade:"upgrade",remove:"del",clean:"cache+clean cache+purge"},short:"pXto",long:"root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-\
fd timeout output",version:/[=<>~]|^[.!]|@/,leftovers:{by:["install","upgrade"],options:"--no-cache",folders:"/var/cache/apk /etc/apk/cache",cleaned:/^cache (?:clean|purge)\b/,advice:"add --no-cache"}},
dnf:{programs:"dnf yum dnf5 dnf4 dnf-3 microdnf tdnf",system:!0,verbs:{install:"install in reinstall rei localinstall downgrade dg swap builddep build-dep groupinstall group+install groups+install grp\
+install module+install module+enable module+switch-to debuginfo-install install-n install-na install-nevra",fetch:"download",update:"makecache mc check-update",upgrade:"upgrade update up upgrade-to u\
pdate-to localupdate upgrade-minimal update-minimal up-min distro-sync dsync distrosync distribution-synchronization dist-sync system-upgrade+download groupupdate group+update group+upgrade groups+upd\
ate groups+upgrade grp+upgrade module+update",remove:"remove rm erase autoremove groupremove group+remove groups+remove module+remove remove-n remove-na remove-nevra",clean:"clean"},unnamed:/^(?:group|grp|module|swap|build-?dep)/,
short:"cdeRx",long:"config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity disableplugin enab\
leplugin",version:/-\d+[.:]|^@|\*/,leftovers:{by:["install","upgrade"],folders:"/var/cache/dnf /var/cache/yum /var/cache/libdnf5 /var/cache/tdnf",cleaned:/^clean(?: \S+)* all\b/,advice:"end with NAME \
clean all"}},zypper:{programs:"zypper",system:!0,verbs:{install:"install in source-install si install-new-recommends inr verify ve",fetch:"download",update:"refresh ref refresh-services refs",upgrade:"\
update up patch dist-upgrade dup",remove:"remove rm",clean:"clean cc"},unnamed:/^(?:verify|ve|inr|install-new-recommends)$/,short:"crRpCDt",long:"repo config root reposd-dir cache-dir from type gpg-ch\
eck-plugin plus-repo plus-content name raw-cache-dir solv-cache-dir pkg-cache-dir installroot releasever",version:/[=<>]|-\d/,leftovers:{by:["install","upgrade"],folders:"/var/cache/zypp",cleaned:/^(?:clean|cc)\b/,
advice:"end with zypper clean --all"}},pacman:{programs:"pacman yay paru",system:!0,verbs:{},everybody:!0,short:"br",leftovers:{by:["install","upgrade"],folders:"/var/cache/pacman/pkg",cleaned:/(?:^| )-\w*c\w*c/,
advice:"remove /var/cache/pacman/pkg/*"},long:"dbpath root cachedir config gpgdir hookdir logfile arch overwrite assume-installed ignore ignoregroup"},brew:{programs:"brew",verbs:{install:"install rei\
nstall",fetch:"fetch",update:"update",upgrade:"upgrade",remove:"uninstall remove rm autoremove",clean:"cleanup"},everybody:!0,short:"",long:"cc appdir",version:/@\d/,path:/\.rb$/},opkg:{programs:"opkg",
verbs:{install:"install",fetch:"download",update:"update",upgrade:"upgrade",remove:"remove"},everybody:!0,short:"fot",long:"conf dest offline-root tmp-dir cache add-arch"},choco:{programs:"choco cinst",
verbs:{install:"install",upgrade:"upgrade",remove:"uninstall"},everybody:!0,short:"s",long:"version source package-parameters params install-arguments timeout execution-timeout",version:/\.(?:config|nupkg)$/,
versionOptions:"--version"}},xf={...bf,...kf,...vf,...wf},vt=xf,$f=new Map(Object.entries(vt).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),or=e=>$f.get(/^pip[\d.]+$/.test(e)?"pip":e),Je=(e,t)=>e!==
void 0&&` ${e} `.includes(` ${t} `),_f=Object.values(vt).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Sf={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header\
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
long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Ef={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ss\
h-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},Af={short:"",long:[]},Mi=new Map;function Of(e){let t=or(e),s=/^python[\d.]*$/.test(
e)?"python":Me(Ef,e)??e,r=t?vt[t]:Me(Sf,s);if(!r)return Af;let n=t??s,o=Mi.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:{}};return Mi.set(n,o),o}function A({words:e},t,s=1){
let{short:r,long:n,single:o}=Of(t),a=[],i=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:p}=c,u=e[d+1];if(p==="--"){a=e.slice(d+1),l.push(...a);break}if(p.startsWith("--")||o&&/^-./.test(p)){let h=p.
indexOf("="),m=h<0?p:p.slice(0,h);h>=0?i.push({name:m,value:fs(c,h+1),word:c}):n.includes(m.replace(/^--?/,""))&&u?(i.push({name:m,value:u,word:c}),d+=1):i.push({name:m,word:c})}else if(p.startsWith("\
-")&&p.length>1)for(let h=1;h<p.length;h+=1){let m=p[h];if(!r.includes(m))i.push({name:`-${m}`,word:c});else{let y=h+1<p.length,w=y?fs(c,h+1):u;i.push(w?{name:`-${m}`,value:w,word:c}:{name:`-${m}`,word:c}),
y||(d+=1);break}}else l.push(c)}return{options:i,operands:l,behind:a}}var fs=({text:e,literal:t,names:s,holes:r,takes:n,span:o},a)=>({text:e.slice(a),literal:t.startsWith(e.slice(0,a))?t.slice(a):"\uFFFC",
...s?{names:s}:{},...r?{holes:r.slice(e.slice(0,a).split("\uFFFC").length-1)}:{},...n?{takes:n}:{},span:o}),E=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function Cf(e){if(!/^--?[A-Za-z]/.test(
e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return bm.has(s)||xm.test(s)&&!$m.test(s)}var Rf={hints:["pass","secret","token",
"api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Df={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},Pi=e=>e.split(" ").map(
t=>t.endsWith("*")?`${ye(t.slice(0,-1))}\\w*`:ye(t)).join("|"),Ti=[],gn=new Map;for(let e of Xs)for(let t of e.programs.split(" "))t.endsWith("*")?Ti.push([t.slice(0,-1),e]):gn.set(t,[...gn.get(t)??[],
e]);function ar(e){let t=e.replace(/\.exe$/i,"");return[...gn.get(t)??[],...Ti.flatMap(([s,r])=>t.startsWith(s)&&/^[\w-]*$/.test(t)?[r]:[])]}var yn=e=>e==="chpasswd"||e==="passwd";function Li({way:e,under:t},{
name:s,words:r}){if(!(t&&!Nf(t,r))){if("options"in e)return Wi(e.options.split(" "),e.value,r);if("users"in e)return Mf(e.separator??":",If(e.users.split(" "),s,r));if("setting"in e)return Lf(e.setting,
r);if("after"in e)return Pf(e.after,e.skip,r);if("form"in e)return Tf(e.form,r);if(!("stdin"in e))return"prefix"in e?Qe(r.find(({text:n})=>n.startsWith(e.prefix)),e.prefix.length):r.some(({text:n})=>e.
lastAfter.test(n))?Qe(r.at(-1),0):void 0}}var ji=({name:e,words:t})=>ar(e).some(({way:s})=>"stdin"in s&&t.some(({text:r})=>r===s.stdin)),Nf=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===
s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,Qe=(e,t)=>e&&{word:e,value:e.literal.slice(t)};function Wi(e,t,s){for(let[r,n]of s.entries())for(let o of e){if(n.text===o&&t!=="same")return Qe(s[r+1],
0);if(n.text.startsWith(o)&&n.text!==o&&t!=="next")return Qe(n,o.startsWith("--")?o.length+1:o.length)}}function If(e,t,s){let r=Wi(e,"either",s);return E(A({words:s},t),...e)?.value??(r&&{...r.word,literal:r.
value})}function Mf(e,t){let s=t?.literal.indexOf(e)??-1;return s<0?void 0:Qe(t,s+1)}function Pf(e,t,s){let r=s.findIndex(({text:n})=>e.test(n));return r<0?void 0:Qe(s.slice(r+1).filter(({text:n})=>!/^[-/]|^\w+=/.
test(n))[t],0)}function Tf(e,t){for(let s of t.slice(1)){let r=e.exec(s.literal)?.[1];if(r)return{word:s,value:r}}}function Lf(e,t){let s=t.findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??
-1;return r>0?Qe(t[s],r+1):s>0?Qe(t[s+1],0):void 0}function Fi({programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;let o=t?ye(t):Pi(e),a=s.value==="same"?"":r?`[\\s=]+["']?`:
"[\\s=]+",i=new RegExp(`\\b(?:${o})\\b[^|;&\\n]{0,200}?\\s(?:${Pi(s.options)})${a}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),before:i}}var Ui=/^\w{1,3}$/,zi=[...new Set(Xs.flatMap(e=>e.programs.
replaceAll("*","").split(" ")))],jf=[...zi.filter(e=>!Ui.test(e)),"pass","secret","token","api","masterauth","key"],Wf=new RegExp(`\\b(?:${zi.filter(e=>Ui.test(e)).join("|")})\\b`);function vn(e){let t=e.
toLowerCase();return jf.some(s=>t.includes(s))||Wf.test(t)||(t.includes("echo")||t.includes("printf"))&&/[>]|\btee\b/.test(e)}var Ff=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
Uf=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function Hi(e,t=!1){if(kn(e))return;let[s]=Kr(e,t);return s}function*Kr(e,t=!1){let s=(a,i)=>Ff.test(i)||t&&Xm(a)&&Uf.test(i);for(let{name:a,
value:i,span:l}of e.assignments){let d=Gi(a,i.literal,s);d&&(yield{...d,span:l})}let r=[...ir(e)];yield*r;for(let{operator:a,target:i}of e.redirects)(a==="<<"||a==="<<<")&&(yield*Gf(i));let n=/^(?:export|declare|local|readonly)$/.
test(e.name),o=[...r.map(({span:a})=>a),...kn(e)?[]:wn(e)];for(let a of e.words.slice(1)){if(o.some(({start:d,end:c})=>d<a.span.end&&a.span.start<c))continue;let i=n?a.literal.indexOf("="):-1,l=i>0?Gi(
a.literal.slice(0,i),a.literal.slice(i+1),s):Xe(zf(a,e));l&&(yield{span:a.span,...l})}}function Gi(e,t,s){if(s(e,t))return;let r=Ze(e,t),n=r?{secret:r,value:t}:Xe(t,"line");return n?.secret.wellKnown||
s(e,n?.value??"")?void 0:n}var zf=({literal:e},{name:t})=>t==="sed"?Lm(e)??e:e;function*ir(e){let t=ar(e.name);if(!t.some(({account:s})=>s)){for(let s of t){let r=Li(s,e),n=r&&Ze("PASSWORD",r.value);r&&
n&&(yield{span:r.word.span,secret:n,value:r.value})}yield*Kf(e)}yield*qf(e),yield*Bf(e)}function*wn(e){let{name:t,words:s,redirects:r}=e,n=kn(e);if(n)for(let{span:o}of s.slice(1))yield o;if(n||yn(t))for(let{
operator:o,target:a}of r)o.startsWith("<<")&&(yield a.span);for(let o of ar(t)){let a=o.account&&Li(o,e);a&&a.value!==""&&!/^[*!]/.test(a.value)&&!a.value.includes("\uFFFC")&&(yield Hf(a.word))}}var kn=({
feeds:e})=>e.some(({name:t})=>yn(t)),Hf=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*Gf({literal:e,text:t,span:s}){let r=e===t&&s.end-s.start===t.length,
n=s.start;for(let o of e.slice(0,mn).split(`
`)){let a=hs(o)?void 0:Xe(o);a&&(yield{...a,span:r?{...s,start:n+o.search(/\S/),end:n+o.trimEnd().length}:s}),n+=o.length+1}}function*qf(e){let{name:t,words:s,feeds:r,redirects:n}=e,o=/^(?:echo|printf)$/.
test(t)&&r.some(ji)?s.slice(1):[],a=ji(e)?n.flatMap(({operator:i,target:l})=>i==="<<<"?[l]:[]):[];for(let i of[...o,...a]){let l=Ze("PASSWORD",i.literal.trim());l&&(yield{span:i.span,secret:l,value:i.
literal.trim()})}}function*Bf(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=mt(e),r=t.filter(({text:a})=>!a.startsWith("-")),[n]=r;if(!n||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.
test(n.literal)||!s.some(us))return;let o=Ze("PASSWORD",n.literal);o&&(yield{span:n.span,secret:{...o,what:"credential",wellKnown:!1},value:n.literal})}function*Kf(e){let{words:t}=e;for(let[s,r]of t.entries()){
let n=r.text.indexOf("="),o=n<0?r.text:r.text.slice(0,n);if(!Cf(o)||Vf(o,e))continue;let a=t[s+1],i=n<0?a?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=i&&!i.startsWith("-")&&Ze(Yf.test(o)?"RED\
IS_PASSWORD":"PASSWORD",i);!i||!l||i.startsWith("pass:")||i==="changeit"&&Zf(o,t)||(yield{span:n<0&&a?{...r.span,end:a.span.end}:r.span,secret:l,value:i})}}var Yf=/^--(?:requirepass|masterauth)$/,Vf=(e,{
name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.test(t);function Zf(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&
t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.
test(n)))}var Xf=3,Jf=16,bn=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,Ht=/\\\r?\n|\r?\n[ \t]*- /y,Qf=/(?<!\\|\\\r)\n(?![ \t]*- )/g,lr=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function xn(e){if(!vn(e))return[];
let t=[],s=0;for(let r of[...Array.from(e.matchAll(Qf),({index:n})=>n),e.length]){let[n,o]=[s,e.slice(s,r)];vn(o)&&t.push(...qi({text:o,at:a=>n+a},0)),s=r+1}return t}function qi(e,t){let{segments:s,quoted:r}=new sg(
e).read(),n=[],o=[];for(let{words:a,redirects:i,pipes:l}of s.reverse()){let d=l?o.slice(0,1):[];o=tg(a).map(c=>({name:Bi(a[c]),words:a.slice(c),redirects:i,feeds:d})),n.push({name:"",words:a,redirects:[],
feeds:[]},...o)}if(t<Xf)for(let a of r)vn(a.text)&&n.push(...qi(a,t+1));return n}var Bi=e=>e?.text.replace(/^.*[/\\]/s,"")??"",eg=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function tg(e){let t=new Set;
return[...e.keys()].filter(s=>{let r=Bi(e[s]);return t.has(r)?!1:(t.add(r),ar(r).length>0||tr.test(r)||yn(r))}).slice(0,Jf)}var sg=class{#e;#r;#t=[{words:[],redirects:[],pipes:!1}];#a=[];#s=0;#n;#l;constructor({
text:e,at:t}){this.#e=e,this.#r=t}read(){for(;this.#s<this.#e.length;)this.#c(this.#e[this.#s]);return this.#o(),{segments:this.#t,quoted:this.#a}}#c(e){e==='"'||e==="'"?this.#g(e):e==="\\"?this.#f():
e==="$"?this.#u(this.#s):e===`
`?this.#h():";|&()`".includes(e)?this.#d(e):e==="<"||e===">"?this.#m():this.#i(e)?this.#o(1):this.#p(e,this.#s,1)}#i(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#n:(e===","||e==="]"||e==="}")&&(!this.#n||
/["'\s,\]}]|^$/.test(this.#e[this.#s+1]??""))}#p(e,t,s){this.#n??={text:"",places:[],start:this.#r(t)},this.#n.text+=e;for(let r=0;r<e.length;r+=1)this.#n.places.push(this.#r(t));this.#s=t+s}#o(e=0){let t=this.#s<
this.#e.length?this.#r(this.#s):this.#r(this.#e.length-1)+1;if(this.#s+=e,!this.#n)return;let{text:s,start:r}=this.#n,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:o,redirects:a}=this.#t.at(
-1);this.#l?a.push({operator:this.#l,target:n}):o.push(n),this.#n=void 0,this.#l=void 0}#d(e){this.#o(),this.#l=void 0;let t=this.#e[this.#s+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#s+=t?2:1}#h(){Ht.lastIndex=this.#e[this.#s-1]==="\r"?this.#s-1:this.#s,Ht.test(this.#e)?this.#o(Ht.lastIndex-this.#s):this.#d(`
`)}#f(){Ht.lastIndex=this.#s,Ht.test(this.#e)?this.#o(Ht.lastIndex-this.#s):eg.test(this.#n?.text??"")?this.#p("\\",this.#s,1):this.#p(this.#e[this.#s+1]??"\\",this.#s,2)}#u(e){bn.lastIndex=e,bn.test(
this.#e)?this.#p("\uFFFC",e,bn.lastIndex-e):this.#p("$",e,1)}#m(){/^\d$/.test(this.#n?.text??"")&&(this.#n=void 0),this.#o(),lr.lastIndex=this.#s,lr.test(this.#e);let e=this.#e.slice(this.#s,lr.lastIndex).
trimEnd();this.#l=/^<<-?$/.test(e)?"<":e,this.#s=lr.lastIndex}#g(e){let t=this.#s,s=this.#y(e);if(s===void 0){this.#o(1);return}let r=this.#n?.text.length??0;for(this.#n??={text:"",places:[],start:this.#r(
t)},this.#s=t+1;this.#s<s;){let a=this.#e[this.#s];e==='"'&&a==="\\"?this.#p(this.#e[this.#s+1]??"",this.#s,2):e==='"'&&a==="$"?this.#u(this.#s):this.#p(a,this.#s,1)}let n=this.#n.text.slice(r),o=this.#n.
places.slice(r);/\s/.test(n)&&this.#a.push({text:n,at:a=>o[a]}),this.#s=s+1,/[,\]}]/.test(this.#e[this.#s]??"")&&this.#o()}#y(e){for(let t=this.#s+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;
if(s===`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},wt=e=>e.replace(/[^\r\n]/g,"*"),Ki=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
rg=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,$n=/^[$\uFFFC*]/;function dr({hints:e,before:t},s,r){return{hints:e,pattern:new RegExp(`(${t.source})(${s.source})`,`g${t.flags}`),unless:r}}var ng=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],Yi=e=>({hints:e.flatMap(t=>t?.hints??[]),before:new RegExp(
e.flatMap(t=>t?.before.source??[]).join("|"))}),og=[dr(Rf,/[^\s"',\]]+/,$n),dr(Df,/[^\s"',]+/,$n),dr(Yi([...Xs.filter(({account:e})=>!e).map(Fi),...Ci.map(({anywhere:e})=>e)]),/[^\s"',;|&]+/,/^[$\uFFFC*-]/),
{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:$n},dr(Yi([...Xs.filter(({account:e})=>e).map(Fi),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function Pe(e){if(e.length>8e3)return`${Pe(e.slice(0,8e3))}...`;let t=gs.get(e);if(t!==void 0)return t;let s=lg(e);return gs.size>=ag&&gs.clear(),
gs.set(e,s),s}var gs=new Map,ag=2e3,ig=()=>gs.clear();function lg(e){let t=e.toLowerCase(),s=({hints:o})=>o.some(a=>t.includes(a)),r=ng.filter(s).reduce(Vi,e);t.includes("${")&&(r=r.replace(rg,(o,a,i,l)=>ft(
a,l,!0)?`\${${a}${i}${wt(l)}}`:o));let n=ci.filter(({hint:o})=>t.includes(o));(n.length>0||t.includes("://")||bi(t))&&(r=r.replace(Ki,Xi)),r=og.filter(s).reduce(Vi,r);for(let{pattern:o}of n)r=r.replace(
new RegExp(o.source,`${o.flags.replace("g","")}g`),wt);for(let{start:o,end:a}of dg(e,t))r=r.slice(0,o)+wt(r.slice(o,a))+r.slice(a);return r}var Vi=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,o)=>s?.test(
o)?r:n+wt(o));function*dg(e,t){for(let{value:s,start:r}of Di(e,t))yield Zi(e,{start:r,end:r+s.length});if(bi(t))for(let{name:s,value:r,start:n}of xi(e,"anywhere"))!r.includes("$")&&Ze(s,r)&&(yield{start:n,
end:n+r.length});for(let s of xn(e)){for(let{span:r,value:n=""}of ir(s)){let o=e.slice(r.start,r.end).lastIndexOf(n);yield o<0?r:{start:r.start+o,end:r.start+o+n.length}}for(let r of wn(s))e.slice(r.start,
r.end).includes("$")||(yield Zi(e,r))}}function Zi(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{start:r,end:n}}var cg=/(\$\{\w{1,100}:?-)([^{}$]+)/g;
function Xi(e,t,s,r,n){if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(cg,(a,i,l)=>ft(s,l,!0)?i+wt(l):a)}`;let o=n.replace(/^(["'])(.*)\1$/s,"$2");return ft(s,o,!0)?`${t}${s}${t}${r}${n.replace(
o,()=>wt(o))}`:o===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(a,i,l,d)=>ft(l,d,!0)?`${i}${l}=${wt(d)}`:a)}`:o!==n&&/[=:]/.test(o)?`${t}${s}${t}${r}${n.
replace(o,()=>o.replace(Ki,Xi))}`:e}var Ji=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Qi=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),el=e=>Qi(e).replace(Ji,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function Ca(e){return el(Pe(e)).replace(/##\[/g,"##\u200B[")}var lt=e=>Ca(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Yr=e=>lt(e).replace(/^\s*::/,"./::"),bh=e=>`${JSON.stringify(e,(t,s)=>typeof s=="string"?Qi(s):s,2).replace(Ji,t=>`\\u${t.codePointAt(0).toString(16).padStart(4,"0")}`).replace(
/##\[/g,"#\\u0023[")}
`,xh=class $h{path;text;alone;shown;#e;constructor(t,s,r=!1,n=s){this.path=t,this.text=s,this.alone=r,this.shown=n}masking(t){if(t.length===0)return this;let s=[],r=0;for(let{start:n,end:o}of t.toSorted(
(a,i)=>a.start-i.start)){if(o<=r)continue;let a=Math.max(r,n);s.push(this.shown.slice(r,a),this.shown.slice(a,o).replace(/[^\r\n]/g,"*")),r=o}return new $h(this.path,this.text,this.alone,s.join("")+this.
shown.slice(r))}get lineCount(){return this.#r().length}position(t){let s=this.#r(),r=0,n=s.length-1;for(;r<n;){let o=r+n+1>>1;s[o]<=t?r=o:n=o-1}return{line:r+1,column:Math.max(0,Math.min(t,this.text.
length)-s[r])+1}}lineStart(t){let s=this.#r();return s[Math.max(0,Math.min(t-1,s.length-1))]}line(t){let s=this.lineStart(t),r=this.shown.indexOf(`
`,s),n=this.shown.slice(s,r<0?this.shown.length:r);return n.endsWith("\r")?n.slice(0,-1):n}#r(){if(this.#e)return this.#e;let t=[this.text.charCodeAt(0)===65279?1:0];for(let s=this.text.indexOf(`
`);s>=0;s=this.text.indexOf(`
`,s+1))t.push(s+1);return this.#e=t,t}};function ys(e,t,s=!1){let r=ft(e,t,s);if(r)return{secret:r,value:t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,"\uFFFC"):t;return Xe(n,"line")??pg(n)}var z=(e,t,s=!1)=>ys(
e,t,s)?.secret;function pg(e){for(let t of xn(e))for(let s of ir(t))return s}function zs(e,t){let s=e;for(let r of t)s.includes(r)&&(s=s.replaceAll(r,"*".repeat(Math.min(r.length,12))));return s}function _n(e,t){
let s=new Set([...t].filter(r=>!/^[a-z]+$/i.test(r)));return zs(e.replace(/`[^`]*`/g,r=>zs(r,t)),s)}function Hs(e,t,s=""){if(typeof e=="string")return s&&z(s,e)?e.replace(/\S/g,"*"):zs(e.split(`
`).map(o=>Pe(o)).join(`
`),t);if(typeof e!="object"||e===null)return e;let{name:r,value:n}=e;return typeof r=="string"&&typeof n=="string"?{...e,value:Hs(n,t,r)}:Array.isArray(e)?e.map((o,a)=>Hs(o,t,ug(e[a-1]))):Object.fromEntries(
Object.entries(e).map(([o,a])=>[o,Hs(a,t,o)]))}var ug=e=>typeof e=="string"&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"";function tl({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=
t?s=n:r=n-1}return s}function cr(e,t){let s=tl(e,t);return(e.from[s]??0)+Math.min(t,e.text.length)-(e.at[s]??0)}function H(e,t,s){if(e.whole)return e.whole;let r=cr(e,t);return{file:e.file,start:r,end:s>
t?cr(e,s-1)+1:r}}var qe=class{#e;#r;#t=[];#a=[];#s=[];#n=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#a.push(this.#n),this.#s.push(t),this.#t.push(e),this.#n+=e.length)}addPart(e,t,s){if(this.#r??=
e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=tl(e,t),n=t;n<s;r+=1){let o=Math.min(s,e.at[r+1]??s);this.add(e.text.slice(n,o),cr(e,n)),n=o}}build(){let e=this.#t.join("");return{
file:this.#e,text:e,at:this.#a,from:this.#s,...this.#r?{whole:this.#r}:{}}}},sl={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user",
"group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"\
cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:[
"input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},
chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{
values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{
values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-fil\
e","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},hg=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,
et=e=>hg.test(e),ce=e=>e.slice(e.lastIndexOf("/")+1);function rl(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,s="",r=""]=t;return ce(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):
[s,...r.split(/\s+/)]}var mg=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function Sn({name:e,words:t}){if(mg.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes(
"/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(r)&&(s+=1)}}function _h(e){let t=[],s=[],r=e;for(let n=0;n<12;n+=1){let o=r[0];if(!o||o.text.includes("\uFFFC"))break;let a=ce(
o.text),i=gg(a,r);if(i)return{wrappers:[...t,{name:a,words:r,span:o.span}],words:r,assignments:s,script:i};let l=Object.hasOwn(sl,a)?sl[a]:void 0,d=l?fg(r,l,s):void 0;if(d===void 0||d>=r.length)break;
t.push({name:a,words:r.slice(0,d),span:o.span}),r=r.slice(d)}return{wrappers:t,words:r,assignments:s}}function fg(e,{values:t="",longValues:s=[],operands:r=0,assigns:n,unless:o},a){let i=r;for(let l=1;l<
e.length;l+=1){let{text:d,literal:c,span:p}=e[l];if(o?.test(d))return;if(d==="--"){if(i===0)return l+1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith(
"-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(u=>t.includes(u))&&(l+=1);else if(n&&/^[A-Za-z_]\w*=/.test(d)){let u=d.indexOf("=");a.push({name:d.slice(0,u),value:{text:d.slice(
u+1),literal:c.slice(u+1),span:p},span:p})}else if(i>0)i-=1;else return l}}function gg(e,t){if(e==="eval"&&t.length>1)return{word:yg(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="run\
user"){let n=t.findIndex(({text:a})=>/^-[a-z]*c$/.test(a)||a==="--command"),o=n>0?t[n+1]:void 0;return o&&{word:o,options:{errexit:!1,pipefail:!1}}}if(!et(e))return;let s=!1,r=!1;for(let n=1,o=!1;n<t.
length;n+=1){let{text:a}=t[n];if(/^[-+]\w/.test(a))a.startsWith("-")&&(s||=a.includes("e")),/[oO]$/.test(a)&&(r||=t[n+1]?.text==="pipefail",n+=1),o||=a.startsWith("-")&&a.slice(1).includes("c");else if(a===
"--rcfile"||a==="--init-file")n+=1;else if(!a.startsWith("--"))return o?{word:t[n],options:{errexit:s,pipefail:r}}:void 0}}function yg(e){let[t]=e,s=()=>{let r=new qe(t.span.file);for(let[n,o]of e.entries()){
n>0&&r.add(" ",o.span.start);let a=o.inner();r.addPart(a,0,a.text.length)}return r.build()};return{...t,text:e.map(({text:r})=>r).join(" "),literal:e.map(({literal:r})=>r).join(" "),inner:s}}var En=({
name:e,words:t})=>et(e)&&t.slice(1).every(({text:s},r,n)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(n[r-1]?.text??""));function Sh(e){let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;
return t&&En(e)?t:void 0}function vg(e){if(!En(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===
void 0||r.includes("/")?r:`./${r}`}function Eh(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!En(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function Ah(e,{name:t}){
if(t!=="find")return[];let s=[];for(let r=1;r<e.length;r+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[r].text))continue;let n=e.slice(r+1).findIndex(({text:a})=>a===";"||a==="+"),o=e.slice(r+1,n<0?void 0:
r+1+n).map(a=>({...a,substitutions:[]}));o.length&&s.push(o),r+=n<0?e.length:n+1}return s}var Ra="it is a template, and only what it generates can be judged",pr=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,
An=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,wg=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]*__|#\{|\(\(|\[\[|<<[A-Za-z_]`,
nl=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,kg=new RegExp(pr),bg=new RegExp(`${pr}|${An}`),xg=new RegExp(`${pr}|${An}|${wg}`),ol=new RegExp(`^(?:${pr}|${An})`),$g=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_]\w*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
_g=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,Sg=/^#(?:include[ \t]+(?:"[^"\n]+"|<[^>\n]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
Eg=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,Ag=e=>Eg.test(e.slice(e.lastIndexOf("/")+1)),Og=e=>kg.
test(e),Vr=e=>bg.test(e),Cg=e=>xg.test(e),Oh=e=>ol.test(e),Rg=e=>ol.test(e)||_g.test(e)||$g.test(e),Dg=new RegExp(`^${nl}`),Ng=new RegExp(String.raw`(?<!\$)${nl}`),Ig=e=>Dg.test(e),Ch=e=>Ng.test(e),Mg=e=>Sg.
test(e),L=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"written",value:e,span:t},ge=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},T=(e,t,s,r)=>r?.
length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unknown",reason:e,text:t,span:s},Pg={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},kt=e=>e.state==="written"||e.state===
"unknown"&&Pg[e.reason],Tg=20,Lg=e=>!/^[A-Za-z_]/.test(e);function On(e,t,s,r="\uFFFC"){return/[$'"\\`]/.test(e)?new Cn(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],names:[]}}function jg(e,t){
return/[$\\]/.test(e)?new Cn(e,t,"\\",{quotes:!1}).whole():{text:e,undefinedNames:[],names:[]}}function Wg(e,t,s){return/[$'"\\`]/.test(e)?new Cn(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var Cn=class{#e=[];#r=[];#t;#a=!1;#s;#n;#l;#c;#i;#p;#o=0;#d=0;constructor(e,t,s,{
quotes:r,isLiteral:n=!1,absent:o="\uFFFC"}){this.#c=r,this.#i=n,this.#p=o,this.#s=e,this.#n=t,this.#l=s}whole(){return{text:this.#f(),undefinedNames:this.#e,names:this.#r,...this.#t?{fault:this.#t}:{},
...this.#a?{hasProperty:!0}:{}}}#h(e,t){this.#t??={message:e,at:t}}#f(){let e="";for(;this.#o<this.#s.length;)e+=this.#m();return e}#u(e,t){let s="";for(;this.#o<this.#s.length;){if(this.#s[this.#o]===
e)return this.#o+=1,s;s+=this.#m()}return this.#h(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#m(){let e=this.#s[this.#o];return e==="$"?this.#v():this.#c&&e==="\
'"?this.#g():this.#c&&e==='"'?this.#y():(this.#o+=1,e!==this.#l?e:this.#s[this.#o++]??"")}#g(){let e=this.#o+1,t=this.#s.indexOf("'",e);return t<0&&this.#h("a single quote is never closed",e-1),this.#o=
t<0?this.#s.length:t+1,this.#s.slice(e,t<0?void 0:t)}#y(){let e="",t=this.#o;for(this.#o+=1;this.#o<this.#s.length&&this.#s[this.#o]!=='"';){let s=this.#s[this.#o],r=this.#s[this.#o+1];s==="$"?e+=this.#v():
s===this.#l&&(r==='"'||r==="$"||r===this.#l)?(e+=r,this.#o+=2):(e+=s,this.#o+=1)}return this.#o>=this.#s.length&&this.#h("a double quote is never closed",t),this.#o+=1,e}#v(){let e=this.#o;this.#o+=1;
let t=this.#s[this.#o]==="{";t&&(this.#o+=1);let s=this.#w(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#d>Tg?(this.#h("bad substitution",e),this.#o=this.#s.length,""):this.#s[this.#o]!=="}"?
this.#x(s,e):(this.#o+=1,this.#$(s,e)):s?this.#$(s,e):"$"}#w(e){let t=e.exec(this.#s.slice(this.#o,this.#o+256))?.[0]??"";return this.#o+=t.length,t}#k(e){return this.#r.push(e),this.#n(e)}#b(e,t){this.#e.
push({name:e,at:t,length:this.#o-t})}#$(e,t){let s=this.#k(e);return s===void 0&&this.#b(e,t),this.#i?"\uFFFC":s??this.#p}#x(e,t){let s=this.#s[this.#o]===":";s&&(this.#o+=1),this.#a||=Ig(this.#s.slice(
t,t+256));let r=this.#s[this.#o++]??"",n=this.#k(e);r?(s?/[-+?]/:/[-+?#%/]/).test(r)||this.#h(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#h("a ${ is never closed",t);let o=this.#e.length;
this.#d+=1,r==="/"&&(this.#s[this.#o]==="/"&&(this.#o+=1),this.#u("/",t));let a=this.#u("}",t);this.#d-=1;let i=n!==void 0&&(!s||n!=="");return n!=="\uFFFC"&&(r==="-"&&i||r==="+"&&!i)&&(this.#e.length=
o),n===void 0&&/[?#%/]/.test(r)&&this.#b(e,t),this.#i?Ug(n,r,i,a):Fg(n,r,i,a)}};function Fg(e,t,s,r){return e==="\uFFFC"?"\uFFFC":t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??"\uFFFC":e===""?"":"\uFFFC"}
function Ug(e,t,s,r){if(e==="\uFFFC"&&r==="")return"\uFFFC";let n=s&&e!=="\uFFFC";return t==="-"&&!n||t==="+"&&n?r:"\uFFFC"}function zg(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],
faults:[]};let r=e.value.split(/\s+/).filter(Boolean);return{ports:r.flatMap(n=>{let o=il(n);return o?"fault"in o?[]:[L(o.ports,s,e.via)]:[T("malformed",n,s)]}),faults:r.flatMap(n=>al(n,t))}}function al(e,{
value:t,span:s}){let r=il(e);if(!r)return[];if("fault"in r)return[{kind:"broken",span:s,message:r.fault}];if(!r.dropped)return[];let n=e.slice(e.lastIndexOf(":")+1),o=`EXPOSE publishes nothing: the bu\
ilder drops ${JSON.stringify(r.dropped)} and exposes ${n} alone; bind the port where the container is started`,a={title:`write ${n}`,safety:"safe",edits:[{span:s,text:n}]};return[{kind:"loose",span:s,
message:o,...t===e?{fix:a}:{}}]}function il(e){if(e.includes("\uFFFC"))return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(":"),o=s.indexOf("/"),a=o<0?s:s.slice(0,o),i=o<0?"":s.slice(o+1);if(!/^(?:tcp|udp|sctp)?$/i.
test(i))return{fault:`${vs(i)} is no protocol: write tcp, udp or sctp`};let l=ll(a,e);if("fault"in l)return l;let d=r?ll(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{
fault:`the ranges ${vs(r)} and ${vs(a)} differ in length`};if(n&&!Hg(n))return{fault:`${vs(n)} is no IP address`};let c=[n,r].filter(Boolean).join(":");return{ports:{...l,protocol:i.toLowerCase()||"tc\
p"},...c?{dropped:c}:{}}}var vs=e=>JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e);function ll(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${vs(t)} is no port`};let r=Number(
s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?{fault:`ports end at 65535, and ${Math.max(r,n)} is beyond`}:n<r?{fault:`${e} runs backwards`}:{from:r,to:n}}function Hg(e){let t=/^\[(.*)\]$/.exec(e)?.[1]??
e;return/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(t)||/^[\da-f:.]{2,45}$/i.test(t)&&t.split(":").length>2&&!/:::|::.*::/.test(t)}var Gg={},Gt={expands:!0},ws={is:"boolean"},ur={
is:"duration"},dl={repeats:!0},Rn={ADD:{chown:Gt,chmod:Gt,link:ws,"keep-git-dir":ws,checksum:Gt,unpack:ws,exclude:dl},COPY:{chown:Gt,from:Gg,chmod:Gt,link:ws,exclude:dl,parents:ws},FROM:{platform:Gt},
HEALTHCHECK:{interval:ur,timeout:ur,"start-period":ur,"start-interval":ur,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure",
"sandbox"]},device:{repeats:!0}}},cl=(e,t)=>{let s=Object.hasOwn(Rn,e)?Rn[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},qg=(e,{name:t})=>cl(e,t)?.expands===!0;function Bg({keyword:e,flags:t,args:s}){
if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let o of t){let a=cl(e,o.name),i=a?Yg(o,a,n.has(o.name)):Kg(e,o.name),l=a&&!a.expands&&
o.name!=="from"&&/\$\{?[A-Za-z_]/.test(o.text??"");i?r.push({kind:"broken",span:o.span,message:l?`${i}, and knows no variables`:i}):l&&e!=="HEALTHCHECK"&&r.push({kind:"loose",span:o.span,message:`--${o.
name} knows no variables: the builder takes it as it is written`}),n.add(o.name)}return r}function Kg(e,t){let s=me(t,Object.keys(Rn[e]??{}));return`${e} does not take the flag --${t.length>40?`${t.slice(
0,40)}...`:t}${s?`, did you mean --${s}?`:""}`}function Yg({name:e,text:t},{is:s,words:r,repeats:n},o){if(o&&!n)return`--${e} stands here twice`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.
test(t)?void 0:`--${e} is true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:`--${e} is ${r.join(", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e}\
 is a whole number, zero or more`:s==="duration"?Vg(e,t):void 0}function Vg(e,t){if(!/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(t))return`--${e} wants a duration with a uni\
t, such as 30s`;let s={ns:1e-6,us:.001,\u00B5s:.001,ms:1,s:1e3,m:6e4,h:36e5},r=0;for(let[,n,o=""]of t.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g))r+=Number(n)*(s[o]??0);return r>0&&(t.startsWith("-")||r<
1)?`--${e} is zero, or a millisecond at the least`:void 0}var pl=(e,t)=>e.flags.find(s=>s.name===t),ul=["bind","cache","tmpfs","secret","ssh"],hl=["type","from","source","src","target","dst","destinat\
ion","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];function hr({text:e=""}){let t=new Map;for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){
let n=s===void 0?r??"":s.replaceAll('""','"'),o=n.indexOf("=");t.set((o<0?n:n.slice(0,o)).trim().toLowerCase(),o<0?"":n.slice(o+1))}return t}var ml=({keyword:e,flags:t})=>t.flatMap(s=>{let r=s.name===
"mount"&&e==="RUN"?hr(s):void 0,n=r?.get("source")??r?.get("src")??"";return r&&(r.get("type")??"bind").toLowerCase()==="bind"&&!r.has("from")&&!n.includes("$")?[Ee(n).replace(/^\.$/,"")]:[]}),Zg=["z",
"relabel","shared","private","u","bind-propagation"];function Xg({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mount"||!r.text)continue;let n=hr(r),o=l=>{s.push({kind:"broken",span:r.span,
message:l})};for(let l of n.keys())if(!hl.includes(l)&&!(Zg.includes(l)&&/containerfile/i.test(t.file))){let d=me(l,hl);o(`--mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did yo\
u mean ${d}?`:""}`)}let a=(n.get("type")??"bind").toLowerCase();if(!a.includes("$")&&!ul.includes(a)){let l=me(a,ul);o(`--mount knows no type ${JSON.stringify(a.slice(0,40))}${l?`, did you mean ${l}?`:
""}`)}let i=n.get("from");i&&/\$./.test(i)&&o("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),a==="secret"&&i&&o("a secret mount does not take from="),a==="s\
ecret"&&!["id","source","src","target","dst","destination"].some(l=>n.get(l))&&o("a secret mount names its secret with id="),a==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&o("a secret mou\
nt takes id= or source=, not both")}return s}var mr=({origin:e,copies:t,mounts:s})=>[e,...t.flatMap(({from:r})=>r??[]),...s].flatMap(r=>"stage"in r?[r.stage]:[]);function fr(e){let t=new Set(e);for(let s of t)
for(let r of mr(s))t.add(r);return t}function D(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var ks=e=>D(e).toReversed().flatMap(({assignments:t})=>t),Jg=2e3,fl=new WeakMap,
Dn=e=>e.toReversed().flatMap(Qg).slice(-Jg);function Qg(e){let t=fl.get(e);if(t)return t;let s=[...e.copies.map(r=>({instruction:r.instruction,place:()=>ey(r)})),...e.scripts.flatMap(r=>r.instruction.
keyword==="RUN"&&!r.deferred?[{instruction:r.instruction,place:()=>ty(r)}]:[])].sort((r,n)=>r.instruction.span.start-n.instruction.span.start).flatMap(({place:r})=>r());return fl.set(e,s),s}function gl({
sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=Ae(t.value,s?.state==="unknown"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||
e.length+r.length>1}}function yl(e){let t=e.texts.length?gl(e):void 0;return t?e.texts.map(({name:s,body:r})=>[t.isFolder?W(t.to,s):t.to,r]):[]}function ey(e){let{instruction:t,sources:s,from:r}=e,n=yl(
e).map(([c,{text:p}])=>({at:c,text:p.replaceAll("\\$","$")})),o=gl(e);if(!o||r&&!("stage"in r))return n;let{to:a,isFolder:i}=o,l=r?{within:Dn(D(r.stage))}:{},d=t.flags.some(({name:c,text:p})=>c==="par\
ents"&&p!=="false");return[...s.flatMap(c=>{if(c.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(c.value))return[];let p=Ee(c.value).replace(/^\.$/,""),u=r?`/${p}`:p;if(d)return[{at:W(a,p),path:u,
...l}];let h=p.slice(p.lastIndexOf("/")+1),m={at:a,path:u,...l};return i&&h&&!h.includes("*")?[m,{...m,at:W(a,h)}]:[m]}),...n]}var ty=({script:e,workdir:t})=>e.commands.flatMap(s=>{if(s.name==="sed")return[];
let{texts:r,files:n}=mt(s),o=r.map(a=>a.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(s.name==="printf"?"":" ");return!o||o==="\uFFFC"?[]:n.flatMap(a=>{let i=Ae(a,t?.state==="unknown"?void 0:t?.value);return i?[{at:i,text:o}]:[]})}),sy=new Set(["aix android darwin dragonfly fr\
eebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsl\
e mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function ry(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||sy.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is no platform: write it as linux/arm64`}var vl=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),ny=/^(?:https?|ftp|no|all)_proxy$/i,Nn=class{#e=new Map;#r;#t;constructor(e){if(this.#t=
e?e.#t+1:0,this.#r=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#r)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#r=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#r){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||ny.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#e.set(e,t)}},wl=16384,oy=class{#e;#r;#t;#a;#s=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,this.#r=e.escape,this.#t=t,
this.#a=s}word(e,t){let{logical:s,json:r}=t.instruction;return this.#n(e.value,e.span,t,(n,o)=>r?e.span:H(s,e.at+n,e.at+n+o))}plain(e,{scope:t},s){let r=a=>{let i=t.get(a);return i?i.unset?void 0:i.text:
"\uFFFC"},{text:n,fault:o}=On(e.value,r,this.#r,"");return s.state!=="unknown"||s.reason!=="variable"||o!==void 0||n.includes("\uFFFC")||n.length>wl?s:L(n,s.span,s.via)}flag({text:e="",value:t,span:s,
at:r},n){let{logical:o}=n.instruction,a=o.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#n(e,s,n,(i,l)=>a===void 0?s:H(o,a+i,a+i+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=jg(
this.#e.text.slice(e.start,e.end),i=>s.get(i)?.text),o=(i,l)=>({file:e.file,start:e.start+i,end:e.start+i+l});n.fault&&this.#l(t,`${n.fault.message}: the builder expands this here-document unless its \
name is quoted`,o(n.fault.at,2));let a=new Set;for(let{name:i,at:l,length:d}of n.undefinedNames)a.has(i)||r.push({...this.#c(i,o(l,d),{instruction:t,scope:s}),inBody:!0}),a.add(i)}#n(e,t,s,r){let{scope:n,
uses:o}=s,a=On(e,i=>n.get(i)?.text,this.#r);a.hasProperty&&(this.hasProperty=!0),a.fault&&this.#l(s.instruction,a.fault.message,t);for(let{name:i,at:l,length:d}of a.undefinedNames)o.push(this.#c(i,r(l,
d),s));return ay(a,e,t,n)}#l(e,t,s){this.#s.has(e)||(this.#s.add(e),this.#a.push({kind:"broken",span:s,message:t}))}#c(e,t,{instruction:s,scope:r,target:n}){let o=r===this.#t?void 0:this.#t.get(e)?.span;
return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...o?{global:o}:{},...vl.has(e)?{isPlatform:!0}:{},...Lg(e)?{isParameter:!0}:{}}}};function ay({text:e,names:t},s,r,n){let o=[];for(let a of t){
let i=n.get(a)?.span;i&&o.push({how:"interpolated",span:i})}return e.length>wl&&e.length>s.length?T("large","\uFFFC",r,o.slice(0,8)):e.includes("\uFFFC")?T("variable",e,r,o.slice(0,8)):L(e,r,o.slice(0,
8))}var In={commands:[]};function iy(e,t,{source:s,shell:r,variables:n}){let o=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[a]=o;if(!a)return In;if(t.json)return e.readWords(o.map(cy(t.logical)),
n);let i=kl(r);if(!i)return In;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(a.value.trim())?xl(e,bl(s,c),n,i):e.readScript(dy(s,d,a,c,t),n,i):e.readScript(
ly(d,a),n,i)}function kl(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>et(ce(r)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),
pipefail:s.includes("pipefail")}}function ly(e,{at:t,value:s}){if(t===0)return e;let r=new qe(e.file);return r.addPart(e,t,t+s.length),r.build()}function bl(e,{span:t,chomp:s}){let r=new qe(t.file),n=e.
text.slice(t.start,t.end),o=t.start;for(let a of n.split(/(?<=\n)/)){let i=s?/^\t*/.exec(a)?.[0].length??0:0;r.add(a.slice(i).replace(/\r\n$/,""),o+i),a.endsWith(`\r
`)&&r.add(`
`,o+a.length-1),o+=a.length}return r.build()}function xl(e,t,s,r){let n=rl(t.text);if(!n)return e.readScript(t,s,r);let o=kl(n);return o?e.readScript(t,s,o):In}function dy({text:e},t,{at:s,value:r},{span:n},{
span:o}){let a=new qe(t.file);return a.addPart(t,s,s+r.length),a.add(`
`,n.start-1),a.add(e.slice(n.start,o.end),n.start),a.build()}var cy=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new qe(e.file);for(let o=r+1,a=0;a<
t.length;){let i=e.text.indexOf("\\",o),l=Math.min(t.length-a,i<0?t.length:i-o);if(n.addPart(e,o,o+l),o+=l,a+=l,a>=t.length)break;n.add(t[a],cr(e,o)),o+=e.text[o+1]==="u"?6:2,a+=1}return n.build()}}),
py=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Mn(e,t){if(!e||e.includes("\uFFFC"))return[];if(!e.includes("/"))return py.map(r=>`${r}/${e}`);let s=Ae(e,t);return s?
[s]:[]}function uy(e,{scripts:t,workdir:s,seen:r},n){let o=s?.state==="unknown"?void 0:s?.value,a=[...e.commands];for(let i of a){let l=vg(i)??Sn(i)??i.words[0]?.text??"",d=i.folder?Ae(i.folder,o):o,c=Mn(
l,d).find(u=>t.has(u)),p=c===void 0?void 0:t.get(c);!p||r.has(p)||(r.add(p),a.push(...n(p).commands))}return a.length===e.commands.length?e:{...e,commands:a}}var hy=class{#e;#r;#t=[];#a=new Map;#s;constructor(e,t){
this.#e=e,this.#r=t}add(e){this.#t.push(e),e.name&&this.#a.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#n(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),o={title:`write ${n}`,safety:"\
safe",edits:[{span:t,text:n}]},a=`FROM finds no stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#r.push({kind:"broken",span:t,message:a,...e===s?{fix:o}:{}}),
r}#n(e){return this.#a.get(e.toLowerCase())}originOf(e,t,s,r){let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#r.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.
test(e)){let a=this.#t[Number(e)];if(a)return{stage:a};this.#r.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let o=this.#n(e);return o&&o!==s?{stage:o}:n||this.#l(e)?(n||this.#r.
push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined later: a stage can only take from earlier ones`}),{image:T("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?T("malfo\
rmed",e,t):L(e,t)}}#l(e){return this.#s??=new Set(this.#e.flatMap(({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#s.has(e.toLowerCase())&&!this.#n(e)}},je=new Set(["ADD","\
ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"]),F=(e,t)=>({kind:"broken",span:e,message:t});function $l(e){
let{keyword:t,keywordSpan:s,args:r}=e;if(!je.has(t)){let a=me(t,je);return[F(s,`unknown instruction ${JSON.stringify(gr(t))}${a?`, did you mean ${a}?`:""}`)]}let n=Bg(e),o=(a,i)=>{r.length<a&&n.push(F(
s,i))};switch(t){case"FROM":n.push(...gy(e));break;case"COPY":case"ADD":o(2,`${t} needs a source and a destination`),n.push(...yy(e));break;case"EXPOSE":o(1,"EXPOSE needs a port");break;case"HEALTHCHE\
CK":n.push(...vy(e));break;case"ONBUILD":o(1,"ONBUILD needs an instruction to defer"),n.push(...wy(e));break;case"SHELL":(!e.json||r.length===0)&&n.push(F(s,'SHELL wants a JSON array, such as ["/bin/b\
ash", "-c"]'));break;case"RUN":n.push(...Xg(e));break;case"ENV":case"LABEL":o(1,`${t} needs a name and a value`);for(let{name:a}of e.pairs)a.value||n.push(F(a.span,`${t} has an empty name`));break;case"\
ARG":o(1,"ARG needs a name");for(let{name:a}of e.pairs)a.value||n.push(F(a.span,"ARG has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":o(1,"USER needs an argument"),n.push(...my(e));
break;default:o(1,`${t} needs an argument`)}return n}var gr=e=>e.length>40?`${e.slice(0,40)}...`:e;function my({args:[e],keywordSpan:t,span:s}){let r=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!r)return[];
let n=e.span.start+r.index,o={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: \
the builder takes it as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:o,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var fy=/^[a-z][a-z0-9-_.]*$/;function gy({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(i=>i.value.startsWith("#")),o=n?e.indexOf(n):e.length;if(n&&(o===
1||o===3)){let i=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[o-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:i},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:i},text:""}]}}]}if(e.length===0)return[F(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[F({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let a=e[2];return a&&!fy.test(a.value.toLowerCase())?[F(a.span,`${JSON.stringify(gr(a.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function yy({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.length-1];if(!n)return[];let o=r.find(p=>p.name==="from"),a=[];!s&&/^\d*<<-?[^<]/.
test(n.value)&&a.push(F(n.span,`${e} cannot write to a here-document`)),o?.text?.includes("$")&&!/\$$/.test(o.text)&&a.push(F(o.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let i=r.find(({name:p})=>p==="chown")?.text;i?.includes("$")||a.push(..._l(r,i));let l=t.slice(0,-1),d=n.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(d)||/[$]/.test(
d);return l.length>1&&!c&&a.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),a}function _l(e,t){let s=e.find(({name:o})=>o==="link"),r=e.find(({name:o})=>o===
"chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(o=>o&&!Pn(o));return n?[F(r.span,`--link cannot look up the name ${JSON.stringify(gr(n))}: use numbe\
rs in --chown, or remove --link`)]:[]}var Pn=e=>e==="root"||/^[+-]?\d+$/.test(e);function vy({args:e,keywordSpan:t}){let s=e[0];if(!s)return[F(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.toUpperCase();
return r==="NONE"?e.length>1?[F(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[F(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(gr(s.value))}`)]:e.length<2?[F(s.span,"HEALT\
HCHECK CMD needs a command")]:[]}function wy({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[F(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.keyword==="MA\
INTAINER")return[F(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:s})=>!/[$'"\\`]/.test(s)):[];return[...$l(e),...t.flatMap(s=>al(s.value,s))].map(
s=>({...s,kind:"loose"}))}var ky=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
by=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,xy=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]];function bs({domain:e,path:t}){if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`,[n,o]=xy.find(
([a])=>a.test(r))??[];return(n?r.replace(n,o??""):r).replace(ky,"").replace(by,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var $y=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",
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
["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],qt,Sl=[];
function _y(){if(qt)return qt;qt=new Map;for(let e of $y)e[0].includes("*")?Sl.push(e):qt.set(e[0],[...qt.get(e[0])??[],e]);return qt}var El=(e,t)=>t.startsWith("<")?Sy(e,t.slice(1)):B(e,t);function Sy(e,t){
let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[r,n]of t.split(".").map(Number).entries()){let o=s[r];if(o===void 0||o>n)return!1;if(o<n)return!0}
return!1}function Gs(e,t=[]){let s=bs(e);if(s===null)return;let r=`${e.domain}/${e.path}`,n=t.find(({repository:d,tags:c})=>(B(r,d)||B(s,d))&&(!c||El(e.tag??"latest",c)));if(n)return{name:s,...n.facts};
let o=_y().get(s)??Sl.filter(([d])=>B(s,d)),{tag:a}=e,i=o.filter(([,,d])=>!d?.startsWith("<"));if(a===null&&i.some(([,,d])=>d)&&new Set(i.map(([,{user:d}])=>d)).size>1)return;let l=o.find(([,,d])=>!d||
El(a??"latest",d));return l&&{name:s,...l[1]}}function Ey(e,t,s){let r=Al(t);return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore/i.test(r)||/^windows/i.test(Al(e))?!0:s==="`"&&!Ay(t)}var Al=e=>e?.
state==="unknown"?e.text:e?.value??"";function Ay(e){let t=e.state==="unknown"?void 0:Gs(at(e.value));return t!==void 0&&t.user!=="ContainerUser"}function Oy(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.
test(t.value))return t;if(!e||e.state==="unknown")return T(e?.reason??"image",t.value,t.span,t.via);let s=Ve(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}function Ol(e,t=new Map,s){
return new Ry(e,t,s).run()}var Cy=200,Ry=class{#e;#r;#t;#a=new Nn;#s=[];#n=[];#l=new Map;#c=[];#i;#p;#o=this.#a;#d={};#h=new Map;#f=new Set;constructor(e,t,s){this.#e=e,this.#t=s,this.#r=t,this.#i=new hy(
e.instructions,this.#c),this.#p=new oy(e,this.#a,this.#c);for(let r of vl)this.#a.set(r,{text:"\uFFFC"})}run(){let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.
instructions.some(Dy)||(r.keyword==="FROM"?(e&&this.#y(e),e=this.#u(r)):e?(e.instructions.push(r),this.#m(e,r)):r.keyword==="ARG"?this.#b(r,this.#s,void 0):t||(t=!0,this.#c.push({kind:"broken",span:r.
keywordSpan,message:`${r.keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#y(e);let s=this.#e.instructions[0];return s&&this.#n.length===0&&!t&&this.#c.push({kind:"broken",
span:s.keywordSpan,message:"the file has no FROM, so there is nothing to build"}),{stages:this.#n,globals:this.#s,faults:this.#c,hasProperty:this.#p.hasProperty}}#u(e){let t=e.args[0],s=e.args.findIndex(
y=>y.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},o=this.#n.length,a=[],i={instruction:e,scope:this.#a,uses:a},l=t?this.#p.word(t,
i):T("malformed","",e.keywordSpan),d=pl(e,"platform"),c=d?.text?this.#p.flag(d,i):void 0,p=c&&c.state!=="unknown"?ry(c.value):void 0;d&&p&&this.#c.push({kind:"broken",span:d.span,message:p});let u=l.state===
"unknown"?void 0:this.#i.baseOf(n,l.value),h=r[1]?.value.toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,m={index:o,...h?{name:h}:{},from:e,base:n,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],
deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:u?.windows??Ey(c,l,this.#e.escape),undefinedUses:a};this.#n.push(m),this.#i.add(m),this.#o=new Nn(u?this.#l.get(u):void 0),this.#l.
set(m,this.#o),this.#d=(u&&this.#h.get(u))??{};for(let{trigger:y}of u?.instructions??[])y&&this.#m(m,y);return m}#m(e,t){let{keyword:s,args:r}=t,n=r[0],o={instruction:t,scope:this.#o,uses:e.undefinedUses},
a=i=>this.#p.word(i,o);switch(s){case"ARG":this.#b(t,e.assignments,e);break;case"ENV":case"LABEL":this.#$(s,t,e);break;case"USER":n&&this.#k(e,n,o);break;case"WORKDIR":n&&(e.workdir=Oy(this.#d.workdir,
a(n))),e.workdir&&(this.#d={...this.#d,workdir:e.workdir});break;case"STOPSIGNAL":n&&(e.stopSignal=a(n));break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=
t;break;case"SHELL":e.shell=t,this.#d={...this.#d,shell:r.map(({value:i})=>i)},r[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(r[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let i of r)
this.#_(e,a(i),i);break;case"VOLUME":for(let i of r)e.volumes.push(a(i));break;case"COPY":case"ADD":this.#S(e,o);break;case"RUN":this.#E(e,o),this.#w(e,t,!1);break;case"ONBUILD":t.trigger&&this.#g(e,t.
trigger);break}}#g(e,t){if(t.keyword==="RUN"&&this.#w(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#o;this.#o=new Nn(s),this.#m({...e,assignments:e.deferred,undefinedUses:[]},t),this.#o=
s}#y(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#w(e,t,!1);this.#h.set(e,this.#d)}#v(){return this.#d.workdir?{workdir:this.#d.workdir}:{}}#w(e,t,s){if(!this.#t||e.windows)return;let r=c=>this.#o.
get(c)?.text,n=iy(this.#t,t,{source:this.#e.source,shell:this.#d.shell,variables:r}),{user:o,scripts:a}=this.#d,i=this.#t,l=c=>xl(i,c,r,{errexit:!1,pipefail:!1}),d=t.keyword==="RUN"&&a?uy(n,{scripts:a,
seen:this.#f,...this.#v()},l):n;e.scripts.push({instruction:t,script:d,deferred:s,...this.#v(),...o?{user:o}:{}})}#k(e,t,s){e.user=this.#p.word(t,s),e.plainUser=this.#p.plain(t,s,e.user),this.#d={...this.#d,
user:e.plainUser}}#b(e,t,s){for(let r of e.pairs){let n=r.name.value,o=s?this.#o:this.#a,a={instruction:e,scope:o,uses:s?.undefinedUses??[],target:n},i=r.value?this.#p.word(r.value,a):null,l=Cl(r);t.push(
{keyword:"ARG",name:n,value:i,literal:this.#x(r,o),span:l});let d=this.#r.get(n),c=s?this.#a.get(n):void 0;d?o.set(n,{text:d.value??"\uFFFC",span:d.span}):i?o.set(n,{text:i.state==="unknown"?i.text:i.
value,span:l}):c?o.set(n,c):o.get(n)||o.set(n,{text:"\uFFFC",span:l,unset:!0})}}#$(e,t,s){let r=t.pairs.flatMap(n=>{if(!n.value)return[];let o={instruction:t,scope:this.#o,uses:s.undefinedUses,target:n.
name.value},a=this.#p.word(n.value,o),i=On(n.name.value,l=>this.#o.get(l)?.text,this.#e.escape).text;return[{keyword:e,name:i,value:a,literal:this.#x(n,this.#o),span:Cl(n)}]});if(s.assignments.push(...r),
e!=="LABEL")for(let{name:n,value:o,span:a}of r)this.#o.set(n,{text:o.state==="unknown"?o.text:o.value,span:a})}#x=({value:e},t)=>e?Wg(e.value,s=>t.get(s)?.text,this.#e.escape):"";#_(e,t,s){let{ports:r,
faults:n}=zg(t,s);e.ports.push(...r.map(o=>({span:s.span,setting:o}))),this.#c.push(...n)}#S(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:o}=s,a=r[r.length-1];if(!a||r.length<2)return;let i=({
value:w})=>!s.json&&o.length>0&&/^\d*<<-?\S/.test(w),l=r.slice(0,-1).filter(w=>!i(w)),d=n==="COPY"?pl(s,"from"):void 0,c=new Map;for(let w of s.flags)w.text&&qg(n,w)&&c.set(w.name,this.#p.flag(w,t));let[
p,u,h]=[c.get("chmod"),c.get("checksum"),c.get("chown")];h?.state==="written"&&h.via&&this.#c.push(..._l(s.flags,h.value));let m={instruction:s,sources:l.map(w=>this.#p.word(w,t)),destination:this.#p.
word(a,t),...this.#v(),...d?.text?{from:{...this.#i.originOf(d.text,d.span,e,"copies"),span:d.span}}:{},texts:o.map(w=>({name:w.name,body:bl(this.#e.source,w)})),...p?{mode:p}:{},...h?{owner:h}:{},...u?
{checksum:u}:{}};e.copies.push(m);for(let w of o)w.expand&&this.#p.body(w,t);let y=yl(m);y.length&&(this.#d.scripts?.size??0)<Cy&&(this.#d={...this.#d,scripts:new Map([...this.#d.scripts??[],...y])})}#E(e,t){
for(let s of t.instruction.flags){if(s.name!=="mount")continue;let r=hr(s).get("from");r?.includes("$")||this.#p.flag(s,t),r&&e.mounts.push({...this.#i.originOf(r,s.span,e,"mounts"),span:s.span})}}},Dy=({
keyword:e,args:t})=>e==="FROM"&&t.length>0,Cl=({name:e,value:t})=>({...e.span,end:t?.span.end??e.span.end}),Ny=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),Iy=(e,{gap:t,isInside:s})=>!s&&(t()?.
split(`
`).slice(1,-1).every(r=>e.test(r))??!1),Rl=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),Dl=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),My=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":Ny(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>Iy(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!Rl(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function Py(e,{file:t,start:s},r){for(let{by:n,pattern:o,reach:a}of My){let i=o.exec(e),{word:l="",ids:d,reason:c="",until:p}=i?.groups??{},u=i&&a(l,r);if(!i||!u)continue;let h=$=>s+
(i.indices?.groups?.[$]?.[0]??0),m=d===void 0?e.length:i.indices?.groups?.ids?.[0]??0,y=[...n==="trivy"?e.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:$,index:S})=>({
value:$,span:{file:t,start:s+m+S,end:s+m+S+$.length}}));if(n==="buildkit"&&d!=="all"){let $=y.filter(({value:S})=>!/^all$/i.test(S));if($.length===0)continue;y.splice(0,y.length,...$)}let w=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:n,word:l,rules:y,reason:c.trim(),reach:u,...w}}}var Zr=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
Ty=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,Ly=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function Xr(e,t,s){let{line:r,block:n,peers:o}=s,{text:a,path:i}=t,l=()=>({file:i,start:Math.max(0,a.search(/\S/)),end:a.trimEnd().length}),d=a.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=Fy(d,e);if(c){let{word:u}=c,h=u==="ignore-file"?l():u==="ignore-block"?n():u==="ignore"?r:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(o.length===0)return;let p=Py(d,e,
jy(e,t,s));return!p||!o.includes(p.by)?void 0:{...p,covers:{file:l,block:n,line:()=>r,stage:()=>Wy(e,t,s)}[p.reach](),span:e}}var jy=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=Uy(t),isInside:r,
gap:()=>Dl(t.text,e.end,s.start),check:n});function Wy({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=Te(s,Math.min(Te(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function Fy(e,{
file:t,start:s}){let r=Ty.exec(e);if(!r)return;let[n,o="",a,i=""]=r,l=(m,y)=>({file:t,start:s+m,end:s+m+y}),d=[];if(a!==void 0){let m=r.index+n.indexOf("[")+1;for(let y of a.matchAll(/[^\s,][^,]*/g)){
let w=y[0].trimEnd();d.push({value:w,span:l(m+y.index,w.length)})}}let c=r.index+n.length-i.length,p=Ly.exec(i),u=(p?i.slice(0,p.index)+i.slice(p.index+p[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,
"").trim(),h=p?.[1]??"";return{word:o.toLowerCase(),rules:d,reason:u,...p?{until:{value:h,span:l(c+p.index+p[0].length-h.length,h.length)}}:{}}}function Jr(e,t=s=>Te(e.text,s)){let{text:s}=e;return Zr(
s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>Da(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function Da(e,t,s,r,n=[]){let{text:o,path:a}=e,i=zy(e,t);return Xr({file:a,start:t,end:s},e,{peers:n,line:{
file:a,start:i,end:Te(o,i)},block:()=>({file:a,start:i,end:r(i)})})}var Nl=new WeakMap;function Il(e){let t=Nl.get(e)??{next:new Map};return Nl.set(e,t),t}function Uy(e){let t=Il(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,Te(e.text,s)));)s=Te(e.text,s)+1;t.head=s}return t.head}function zy(e,t){let{text:s}=e,{next:r}=Il(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let o=[],a=n;do o.push(a),a=r.get(a)??Math.min(Te(s,a)+1,s.length);while(a<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(a,Te(s,a)+1)));for(let i of o)
r.set(i,a);return a}function Te(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Hy(e,t,s){let r=[],n=[],o="",a=t,i=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){a=l+1,i=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!o&&(i||/[\s;&|()]/.test(e[l-1]??""))){let p=Ml(e,l,s),u={start:l,end:p};i?n.push(u):r.push({...u,line:{start:a,end:p}}),l=p-1;continue}
if(!c&&i){i=!1;let p={start:a,end:Ml(e,l,s)};for(let u of n)r.push({...u,line:p});n=[]}d==="\\"&&o!=="'"?l+=e[l+1]===`
`?0:1:(o?d===o:d==="'"||d==='"')&&(o=o?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function Ml(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}function Le(e,t,s){let r=0,n=e.length;for(;r<n;){let o=r+n>>1;s(e[o])<=t?r=o+1:n=o}return r-1}function Pl(e,t){let s=0,r=e.length;for(;s<r;){let n=s+r>>1;
e[n]<t?s=n+1:r=n}return s}var Tn=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,Gy=(e,t)=>{let[s=e]=e.
split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},qy=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,By=e=>Tn.exec(e)?.[1]?.toLowerCase()==="check";function Ky(e,t){let s=Yy(e),
r=({start:i,end:l})=>e.slice(i,Math.min(l,i+4096)),n=({start:i})=>i===0||/[\n\uFEFF]/.test(e[i-1]),o=new Map;for(let{comment:i,next:l,isInside:d}of t)d||o.has(l.start)||i.start===s||!n(i)||!By(r(i))||
Rl(Dl(e,i.end,l.start))&&o.set(l.start,i.start);let a=new Set(o.values());return({start:i})=>i===s?"file":a.has(i)?"line":void 0}function Yy(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.startsWith(
"#!",s)&&(s=Ln(e,s)+1);s<e.length;s=Ln(e,s)+1){let r=Tn.exec(e.slice(s,Math.min(Ln(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;t.add(r)}}function Ln(e,t){
let s=e.indexOf(`
`,t);return s<0?e.length:s}function We(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Oe(e,t=0,s=e.length){
let r=t,n=s;for(;r<n&&We(e.charCodeAt(r));)r+=1;for(;n>r&&We(e.charCodeAt(n-1));)n-=1;return[r,n]}function Vy(e){let t=[];for(let s of Zy(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(s),n=r?.[3];
if(!r||!n)continue;let o=Xy(n);if(o===void 0||o==="")continue;let a=i=>i.split(/['"]/).length;t.push({name:o,expand:a(o)===a(n),chomp:r[2]==="-"})}return t}function Zy(e){let t=[],s="";for(let r=0;r<e.
length;r+=1){let n=e[r];if(n==="'"||n==='"'){let o=jn(e,r);if(o<0)return;s+=e.slice(r,o+1),r=o}else if(n==="$"&&e[r+1]==="{"){let o=Wn(e,r);if(o<0)return;s+=e.slice(r,o+1),r=o}else if(n==="\\")s+=e.slice(
r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let o=r+2;for(;o<e.length&&/[\t\r ]/.test(e[o]);)o+=1;s+=e.slice(r,o),r=o-1}else We(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function jn(e,t){
let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]==="$"&&e[r+1]==="{"&&s==='"'){let n=Wn(e,r);if(n<0)return-1;r=n}}return-1}function Wn(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.
exec(e.slice(t,t+300));if(!s)return-1;if(s[1]==="}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let o=e[n];if(o==="\\")n+=1;else if(o==="/"&&r)r=0;else{if(o===
"}")return r?-1:n;if(o==="'"||o==='"'){if(n=jn(e,n),n<0)return-1}else if(o==="$"&&e[n+1]==="{"&&(n=Wn(e,n),n<0))return-1}}return-1}function Xy(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r===
"'"||r==='"'){let n=jn(e,s);if(n<0)return;t+=r==='"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(We(r.charCodeAt(0)))return e.slice(s).trim()===
""?t:void 0;t+=r}}return t}var yr=class{open="";at=-1;#e=0;read(e){for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="\
'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},Fe=(e,t,s)=>({value:e.text.slice(t,s),span:H(e,t,s),at:t}),vr=e=>e===32||e===9||e===11||e===12||e===13;function Jy(e,t,s){let r=[],{text:n}=e;for(let o=t;o<
s;){for(;o<s&&vr(n.charCodeAt(o));)o+=1;let a=o;for(;o<s&&!vr(n.charCodeAt(o));)o+=1;o>a&&r.push(Fe(e,a,o))}return r}function Tl(e,t,s){let r=t;for(;r<s&&!vr(e.charCodeAt(r));)r+=1;let n=r;for(;n<s&&vr(
e.charCodeAt(n));)n+=1;return[r,n]}function Ll(e,t,s,r){let n=[],{text:o}=e;for(let a=t;a<s;){for(;a<s&&We(o.charCodeAt(a));)a+=1;if(a>=s)break;let i=a,l="";for(;a<s&&(l||!We(o.charCodeAt(a)));){let c=o[a];
c===r&&l!=="'"?a+=1:l?l=c===l?"":l:(c==='"'||c==="'")&&(l=c),a+=1}let d=a>s?s-1:a;a=Math.min(a,s),d>i&&n.push(Fe(e,i,d))}return n}function Qy(e,t,s,r){let n=[],{text:o}=e,a=t;for(;;){for(;a<s&&We(o.charCodeAt(
a));)a+=1;if(!o.startsWith("--",a)||a+1>=s)return{flags:n,rest:a};let i=a,l="",d="";for(;a<s&&(d||!We(o.charCodeAt(a)));){let u=o[a];(d?u===d:u==='"'||u==="'")?d=d?"":u:u===r?l+=o[++a]??"":l+=u,a+=1}if(a=
Math.min(a,s),l==="--")return{flags:n,rest:a};let c=l.indexOf("="),p=l.slice(2,c<0?void 0:c);n.push({name:p,value:l,at:i,span:H(e,i,a),...c<0?{}:{text:l.slice(c+1)}})}}function ev(e,t,s){let[r,n]=Oe(e.
text,t,s);if(e.text[r]!=="[")return;let o=e.text.slice(r,n),a;try{a=JSON.parse(o)}catch{return{fault:"not-json"}}if(!Array.isArray(a)||!a.every(l=>typeof l=="string"))return{fault:"not-strings"};let i=[];
for(let l of o.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let d=r+l.index;i.push({value:a[i.length],span:H(e,d,d+l[0].length),at:d})}return{words:i}}var tv=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL",
"VOLUME"]),sv=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Fn(e,t,s,r,n){let{text:o}=e,[a,i]=Tl(o,t,s),l=o.slice(t,a).replace(/[a-z]/g,m=>m.toUpperCase()),{flags:d,rest:c}=Qy(e,i,s,r),[p,
u]=Oe(o,c,s),h={keyword:l,keywordSpan:H(e,t,a),span:H(e,t,s),flags:d,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=u)return{...h,args:[]};if(l==="ONBUILD")return{...h,args:[Fe(e,p,u)],trigger:Fn(
e,p,u,r,n)};if(l==="ENV"||l==="LABEL")return{...h,...nv(e,p,u,l,r,n)};if(l==="ARG"){let m=Ll(e,p,u,r);return{...h,args:m,pairs:m.map(y=>Fl(e,y))}}return l==="HEALTHCHECK"?{...h,...rv(e,p,u,n)}:{...h,...jl(
e,p,u,l,n)}}function jl(e,t,s,r,n){let o=tv.has(r)?ev(e,t,s):void 0;return o&&"words"in o?{args:o.words,json:!0}:(o?.fault==="not-strings"&&n.push({kind:"broken",span:H(e,t,s),message:`exec form of ${r}\
 holds strings only`}),{args:sv.has(r)?Jy(e,t,s):[Fe(e,t,s)],json:!1})}function rv(e,t,s,r){let n=t;for(;n<s&&!We(e.text.charCodeAt(n));)n+=1;let o=Fe(e,t,n),[a,i]=Oe(e.text,n,s);if(a>=i)return{args:[
o],json:!1};let{args:l,json:d}=jl(e,a,i,"CMD",r);return{args:[o,...l],json:d}}function nv(e,t,s,r,n,o){let a=Ll(e,t,s,n);if(a[0]?.value.includes("=")){let[d]=a.filter(h=>!h.value.includes("=")),c=Wl(a.
map(({value:h})=>h).join(" ")),p=`${r} wants name=value, and this word has no =${c?": a quote is missing":""}`;d&&o.push({kind:"broken",span:d.span,message:p});let u=a.filter(({value:h})=>h.includes("\
=")).map(h=>Fl(e,h));return{args:a,pairs:d?u.filter(({name:h,value:m})=>![h,m].some(y=>Wl(y?.value??""))):u}}let[i,l]=Tl(e.text,t,s);return l>=s?(o.push({kind:"broken",span:H(e,t,s),message:`${r} need\
s a name and a value`}),{args:a,pairs:[]}):{args:a,pairs:[{name:Fe(e,t,i),value:Fe(e,l,s),spaced:!0}]}}function Wl(e){let t=new yr;return t.read(e),t.open!==""}function Fl(e,t){let s=t.value.indexOf("\
=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:Fe(e,t.at,t.at+s),value:Fe(e,t.at+s+1,r)}}var ov=["hadolint","checkov","trivy","kics","buildkit"],Un=65535;function Ul(e,t=0){return new av(
e,t).read()}var av=class{#e;#r;#t;#a=[];#s=[];#n=[];#l=[];#c;#i=new Set;#p="\\";#o;#d=0;#h=new Set;#f=0;constructor(e,t){this.#e=t,this.#r=e,this.#t=e.text,this.#c=Zr(e.text)}read(){let e=this.#t;e.charCodeAt(
0)===65279&&(this.#d=1);let t=qy.exec(e.slice(this.#d,this.#d+4096));if(t?.[1]){let s=this.#d+t[0].length-t[1].length;this.#o={value:t[1],span:this.#u(s,s+t[1].length)}}for(;this.#d<e.length;){let[s,r]=this.#m(),
[n]=Oe(e,s,r);this.#y(n,r),!(n>=r)&&(e[n]==="#"?this.#v(n,r):this.#$(n,r))}return this.#s.length===0&&this.#a.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))}),
{dialect:"dockerfile",source:this.#r,instructions:this.#s,faults:this.#a,suppressions:this.#b(),escape:this.#p,...this.#o?{syntax:this.#o}:{}}}#u(e,t){return{file:this.#r.path,start:e,end:t}}#m(){let e=this.#d,
t=this.#t.indexOf(`
`,e),s=t<0?this.#t.length:t;for(this.#d=t<0?s:t+1,s-e>Un/3&&this.#g(e,s);s>e&&this.#t[s-1]==="\r";)s-=1;return[e,s]}#g(e,t){let s=new TextEncoder().encode(this.#t.slice(e+this.#e,t)).length;if(s<=Un||
this.#h.has(e))return;this.#h.add(e);let r=Oe(this.#t,e,t)[0],n=`this line has ${s} bytes, and the builder reads no line of more than ${Un}: break it into several`;this.#a.push({kind:"broken",span:this.#u(
r,Math.min(t,r+40)),message:n})}#y(e,t){if(!this.#i)return;let s=this.#t.slice(e,Math.min(t,e+4096)),r=Tn.exec(s);if(!r){this.#i=void 0;return}let[,n="",o=""]=r,a=n.toLowerCase();if(a!=="escape"&&a!==
"syntax"&&a!=="check"){this.#i=void 0;return}let i=e+s.lastIndexOf(o),l=this.#u(i,i+o.length);this.#i.has(a)&&this.#a.push({kind:"broken",span:l,message:`the ${a} directive stands here twice`}),this.#i.
add(a),a==="syntax"&&(this.#o??=Gy(o,l)),a==="escape"&&(o==="`"||o==="\\"?this.#p=o:this.#a.push({kind:"broken",span:l,message:`the escape character is \\ or \`, not ${JSON.stringify(o)}`}))}#v(e,t){this.#c&&
this.#n.push(this.#u(e,t))}#w({start:e,end:t},s){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:a})=>a)],o=new Set(this.#l.map(({comment:a})=>a.
start));for(let a of n)for(let{start:i,end:l,line:d}of Hy(this.#t,a.start,a.end))o.has(i)||this.#l.push({comment:this.#u(i,l),next:this.#u(d.start,d.end),isInside:!0})}#k(e){for(let t of this.#n)this.#l.
push({comment:t,next:e});this.#n=[]}#b(){let e=this.#t.length;this.#k(this.#u(e,e));let t=this.#s.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.start),s=o=>t.includes(o.start)?{...o,end:(t.find(
a=>a>o.start)??e+1)-1}:o,r=o=>t[Le(t,o,a=>a)+1]??e+1,n=Ky(this.#t,this.#l);return this.#l.flatMap(({comment:o,next:a,isInside:i=!1})=>{let l={line:a,block:()=>s(a),peers:ov,isInside:i,check:n(o),nextStage:r};
return Xr(o,this.#r,l)??[]})}#$(e,t){let s=[],r=[],n=[],o=[],a=0,i=t,l=(h,m)=>{r.push(a),n.push(h),s.push(this.#t.slice(h,m)),a+=m-h},d=this.#x(e,t);for(l(e,d<0?t:d);d>=0&&this.#d<this.#t.length;){let h=this.#d,
[m,y]=this.#m(),[w]=Oe(this.#t,m,y);if(w>=y){o.push(this.#u(h,this.#d));continue}if(this.#t[w]==="#"){this.#v(w,y);continue}let $=this.#n.filter(S=>S.start>e);for(let S of $)this.#l.push({comment:S,next:this.#u(
w,y),isInside:!0});$.length&&(this.#n=this.#n.filter(S=>S.start<e)),d=this.#x(m,y),l(m,d<0?y:d),i=y}for(;o.length&&o[o.length-1].start>i&&Oe(this.#t,i)[0]>=this.#t.length;)o.pop();let c=s.length===1?s[0]:
s.join(""),[p,u]=Oe(c);if(p>=u){this.#a.push({kind:"broken",span:this.#u(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#_({file:this.#r.path,text:c,at:r,from:n},
i,o)}#x(e,t){let s=t-1;for(;s>=e&&(this.#t[s]===" "||this.#t[s]==="	");)s-=1;return s<e||this.#t[s]!==this.#p||s>e&&this.#t[s-1]===this.#p?-1:s}#_(e,t,s){let[r,n]=Oe(e.text),o=Fn(e,r,n,this.#p,this.#a),
a=o.keyword==="ONBUILD"&&o.trigger?o.trigger:o,i=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&e.text.includes("<<")?this.#A(e,o.keywordSpan):[],l=i.length?this.#E():t,d=this.#u(
o.keywordSpan.start,l),c=o.trigger?{trigger:{...o.trigger,span:this.#u(o.trigger.keywordSpan.start,l),heredocs:i}}:{};this.#s.push({...o,...c,span:d,blanks:s,heredocs:i}),this.#k(d),this.#c&&a.keyword===
"RUN"&&this.#w(d,i)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;e.lastIndex=this.#d,this.#d=e.exec(this.#t)?.
index??this.#t.length}#E(){let e=this.#d;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#A(e,t){let s=[];for(let r of Vy(e.text)){let n=this.#d,o=-1;for(;this.#d<this.#t.length&&o<0&&this.#f<20;){let[a,i]=this.#m(),l=a;for(;l-a<this.#e&&this.#t[l]===
" ";)l+=1;for(;r.chomp&&this.#t[l]==="	";)l+=1;i-l===r.name.length&&this.#t.startsWith(r.name,l)&&(o=a)}if(o<0)return this.#a.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(r.name.
slice(0,60))} is never closed`}),this.#d=n,this.#S(),this.#f+=1,s;s.push({...r,span:this.#u(n,o)})}return s}},iv=e=>new lv(e).run(),lv=class{#e;#r;#t;#a=new Map;#s=[];#n;#l=[];#c=[];#i=0;constructor({
instructions:e,faults:t,source:s,escape:r}){this.#n=t,this.#e=e,this.#r=s.text,this.#t=r;for(let[n,{logical:o}]of e.entries())this.#a.set(o.text.trim(),n)}run(){for(;this.#i<this.#e.length;){let t=this.#e[this.#i],
s=this.#s[this.#s.length-1];s&&(this.#p(s)||this.#o(s,t))||(this.#s.push(t),this.#i+=1)}let e=({span:t})=>t.start<(this.#c[Le(this.#c,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#s,faults:[
...this.#n.filter(t=>!e(t)),...this.#l]}}#p(e){let t=cv(e);if(!t||(this.#a.get(t.name)??-1)<this.#i)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#i]?.logical.text.trim()!==r;)this.#i+=1;this.#i+=
1;let o=`${s} takes no here-document, so the builder reads the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#l.push({kind:"broken",span:n,message:o}),!0}#o(e,t){
if(this.#g(t,e)||this.#y(t)||!this.#v(e,t))return!1;let s=this.#i,r=dv(e),n=r?this.#r.indexOf(r.char,t.span.start):-1,o=s,a=!1;for(let l=e;o<this.#e.length;o+=1){let d=this.#e[o];if(this.#g(d,e)||!(d.
span.start<=n||this.#h(d,l,e)))break;a||=!je.has(d.keyword),l=d}if(!a)return!1;if(this.#i=o,!je.has(e.keyword)&&!this.#y(e))return!0;let i=this.#e.slice(s,this.#i);return this.#c.push({...e.span,end:this.#e[o]?.
span.start??this.#r.length}),this.#l.push(r?this.#f(r.span):this.#u(e,i)),this.#s[this.#s.length-1]=this.#d(e,i),!0}#d(e,t){let s=new qe(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{
logical:i,span:l}of t)s.add(" ",l.start-1),s.addPart(i,0,i.text.length);let r=s.build(),[n,o]=Oe(r.text),a=t[t.length-1]?.span.end??e.span.end;return{...Fn(r,n,o,this.#t,[]),span:{...e.span,end:a},blanks:e.
blanks}}#h(e,t,s){return(this.#w(e)>this.#w(s)||!je.has(e.keyword))&&!this.#y(e)&&this.#v(t,e)}#f(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction\
: end each line in ${this.#t}, or close the quote`;return{kind:"broken",span:e,message:t}}#u({span:e},t){let s=this.#r.slice(this.#r.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,o=e.end-(s.length-r.length),a=JSON.stringify(t[0]?.keyword.slice(0,40)),i=[o,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#t}`}));return{kind:"broken",span:{...e,start:o-n.length,end:o},message:`this line does not end in ${this.#t}, so the builder takes ${a} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:i}}}#m({keywordSpan:{start:e,end:t}}){return this.#r.slice(e,t)}#g(e,t){let s=r=>/^[A-Z]/.test(this.#m(r));return je.has(e.keyword)&&(s(e)||!s(t))}#y(e){
return!je.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#m(e))&&me(e.keyword,je)!==void 0}#v(e,t){let s=this.#r.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#w(t)>this.#w(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#w({span:{start:e}}){return e-(this.#r.lastIndexOf(`
`,e-1)+1)}};function dv({json:e,logical:t}){let s=new yr;return s.read(t.text),s.open&&!e?{char:s.open,span:H(t,s.at,s.at+1)}:void 0}function cv(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||/^(?:RUN|COPY|ADD)$/.
test(t)||!je.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[o="",a="",,i=""]=n??[];if(!n)return;let l=n.index+o.length;return{keyword:t,name:i,span:H(r,l-a.length,
l)}}function Na(e,t,s){let r=Ul(e,s?.indent),n=s?{inline:s.at}:{};if(uv(e,r))return zl(e);let{instructions:o,faults:a}=iv(r),{stages:i,globals:l,faults:d,hasProperty:c}=Ol({...r,instructions:o},new Map,
t);if(c)return zl(e);let p=[...a,...o.flatMap($l),...d,...i.flatMap(pv)],u=i[i.length-1];return{...r,instructions:o,...n,...t?{shell:t}:{},faults:p,stages:i,globals:l,final:u,needed:u?fr([u]):new Set}}
var zl=e=>({dialect:"dockerfile",source:e,skipped:Ra,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set}),pv=({scripts:e})=>e.flatMap(({script:t,instruction:s})=>t.
fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(s.logical.text)?[{kind:"unread",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:
[]);function uv({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:i})=>i==="FROM"),n=s.some(({logical:i})=>Rg(i.text.trimStart()))||s.some(({keyword:i,logical:l})=>i==="FROM"&&Cg(l.text.replace(
/\s#(?!\{).*$/s,"")))||s.slice(0,Math.max(0,r)).some(({keyword:i,logical:l})=>i==="ARG"&&Vr(l.text)),o=r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||Og(e)),a=Ag(t)&&(Vr(e)||Mg(e));return n||o||
a}var Ia={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,
EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,
ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,
ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,
ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,
EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,
ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,
ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133};function Rh(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&
0xffffn):Me(Ia,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"\
trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":
return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var Dh=(e,t)=>e.kind===t.kind&&e.value===t.value;function is({kind:e,value:t}){return e==="errno"?`\
refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"\
answered by killing the thread",kill_process:"answered by killing the process"}[e]}var zn=e=>"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:e.unset,hv=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,
mv=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
fv=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,gv=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
yv=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,vv=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
wv=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function kv(e,t){return t===void 0||hv.test(e)||mv.test(e)||fv.test(e)||t.includes("\0")||gv.test(t)||!yv.test(t)?!1:vv.test(t)||/apparmor/i.test(e)&&wv.test(t)}var bv={dialect:"apparmor",part:"confin\
es",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:kv,load:async()=>(await Promise.resolve().then(()=>Lt(require("../frontends/apparmor/reader.js")))).
reader},xv=20,Hn=()=>({left:1048576});function ls(e,t,s={}){if(!e.includes("$"))return{text:e,uses:[]};let r=new Ev(e,t,s),n=r.expand(0,e.length,0),{uses:o,fault:a,missing:i}=r;return{text:n,uses:o,...a?
{fault:a}:{},...i===void 0?{}:{missing:i}}}var $v=/^(?::\?|:-|:\+|\?|-|\+)/;function _v(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?
{name:c,start:t,end:t+1+c.length,operator:"",operand:null}:void 0}let n=Sv(e,t+2,s),o=r(t+2),a=t+2+o.length,i=$v.exec(e.slice(a,a+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!o||!i&&a!==n)return{
fault:n+1};let l=a+i.length,d=i?{text:e.slice(l,n),start:l,end:n}:null;return{name:o,start:t,end:n+1,operator:i,operand:d}}function Sv(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=
1;else if(e[n]==="}"&&--r===0)return n;return-1}var Ev=class{uses=[];fault;missing;#e;#r;#t;#a;constructor(e,t,{blank:s=!1,room:r=Hn()}){this.#e=e,this.#r=t,this.#t=s?"":"\uFFFC",this.#a=r}expand(e,t,s){
let r=this.#e,n="",o=e;for(;o<t;){let a=r.indexOf("$",o);if(a<0||a>=t)return n+r.slice(o,t);n+=r.slice(o,a);let i=r[a+1]==="$"?void 0:_v(r,a,t);if(i===void 0)n+="$",o=a+(r[a+1]==="$"?2:1);else{if("fau\
lt"in i||s>xv)return this.fault??={start:a,end:"fault"in i?i.fault:i.end},n+"\uFFFC";n+=this.#s(i,s),o=i.end}}return n}#s(e,t){let s=this.#r.get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(
":")),n=a=>{this.uses.push({...e,from:a,...s?{set:s.span}:{}})},o=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return n(r?"operand":"unknown"),r?o():
this.#t;case"-":return n(r?"env":"operand"),r?this.#l(s.value):o();case"?":n(r?"env":"required"),r||this.#n(e.name,o());break;default:n(s?"env":"unset")}return s?this.#l(s.value):this.#t}#n(e,t){this.
missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#l(e){return e.length>this.#a.left?"\uFFFC":(this.#a.left-=e.length,e)}};function Qr({text:e,path:t},s=new Map){let r=new Map,n={get:l=>r.
get(l)??s.get(l)},o=Hn(),a=l=>ls(l,n,{room:o}).text,i=/^\uFEFF?[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=i.exec(e);l;l=i.exec(e)){let d=l.index+l[0].length,c=e[d],p,u;if(c===
'"'||c==="'"){for(p=d+1;p<e.length&&e[p]!==c;)p+=e[p]==="\\"&&c==='"'?2:1;p=Math.min(p,e.length),u=e.slice(d+1,p),c==='"'&&(u=a(u.replace(/\\([nrt"\\$])/g,(m,y)=>({n:`
`,r:"\r",t:"	"})[y]??y))),p=Math.min(p+1,e.length)}else{let m=e.indexOf(`
`,d);p=m<0?e.length:m;let y=e.slice(d,p);u=a((y.startsWith("#")?"":y.replace(/\s#.*$/s,"")).trim())}let h=l[1];r.set(h,{value:u,span:{file:t,start:l.index+l[0].indexOf(h),end:p}}),i.lastIndex=Math.max(
p,i.lastIndex)}return r}var f=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}...`:t}\``},bt=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",Av=[{program:"GitHub Actions",keys:[
["on","jobs"]]},{program:"an action of GitHub",keys:[["runs","name"],["runs","description"],["runs","inputs"]]},{program:"CircleCI",keys:[["version","jobs"],["version","orbs"],["workflows","jobs"],["o\
rbs","workflows"]]},{program:"GitLab CI",keys:[["stages","image"],["stages","services"],["stages","default"],["stages","variables"],["stages","include"],["stages","before_script"],["before_script","im\
age"]]},{program:"Travis CI",keys:[["language","script"],["language","install"],["language","services"],["dist","script"],["services","script"],["services","before_install"]]},{program:"Azure Pipeline\
s",keys:[["trigger","pool"],["trigger","steps"],["trigger","stages"],["trigger","jobs"],["pool","steps"],["pool","jobs"],["pr","steps"],["pr","jobs"],["parameters","steps"],["parameters","jobs"],["par\
ameters","steps"],["parameters","jobs"]]},{program:"Drone or Woodpecker CI",keys:[["kind","steps"],["kind","type"],["steps","when"],["steps","services"],["pipeline","services"]]},{program:"Buildkite",
keys:[["steps","env"],["steps","agents"]]},{program:"Bitbucket Pipelines",keys:[["pipelines","image"],["pipelines","definitions"],["pipelines","options"]]},{program:"Semaphore",keys:[["agent","blocks"]]},
{program:"Concourse",keys:[["jobs","resources"],["resources","resource_types"],["platform","run"]]},{program:"AWS CodeBuild",keys:[["version","phases"]]},{program:"Google Cloud Build",keys:[["steps","\
images"],["steps","substitutions"],["steps","timeout"]]},{program:"Kubernetes",keys:[["apiVersion","kind"]]},{program:"CloudFormation",keys:[["AWSTemplateFormatVersion"],["Resources","Parameters"],["R\
esources","Outputs"]]},{program:"OpenAPI",keys:[["openapi","info"],["swagger","info"],["asyncapi","info"]]},{program:"Serverless",keys:[["service","provider"]]},{program:"Task",keys:[["version","tasks"]]},
{program:"Dependabot",keys:[["version","updates"]]},{program:"LinuxKit",keys:[["kernel","init"],["kernel","services"],["init","services"]]},{program:"Lando",keys:[["recipe","name"],["recipe","services"],
["tooling","services"]]},{program:"Symfony",keys:[["services","parameters"],["services","imports"],["services","framework"],["services","doctrine"],["services","when@dev"],["services","when@test"]]},{
program:"Kamal",keys:[["service","image"]]},{program:"the reference of Docker's command line",keys:[["command","short"],["command","long"],["command","usage"]]},{program:"Prometheus",keys:[["scrape_co\
nfigs"]]},{program:"pre-commit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],Ov=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel\
 init onboot language script before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),Cv=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,
Hl=e=>new Set([...e.matchAll(Cv)].map(([,,t=""])=>t)),Rv=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,Dv=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m;
function Gl(e){if(/^#cloud-config\b/.test(e))return!0;let t=Hl(e);return Av.some(s=>s.keys.some(r=>r.every(n=>t.has(n))))?!0:!t.has("services")&&(Rv.test(e)||t.size===0&&Dv.test(e))}var Nv=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function Iv(e){let t=Hl(e);if(!t.has("services")||[...t].some(r=>Ov.has(r))||Gl(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n]*)\n((?:[ \t]*(?:#[^\n]*)?\r?\n)*)([ \t]*)(-?)/m.exec(e);return s!==null&&
/^[ \t]*(?:&\S+[ \t]*)?(?:#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Nv.test(e)}var ne=e=>"host"in e,Mv={readonlyRootfs:"read_only",networkMode:"network_mode",
pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",
restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},Pv=e=>Mv[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);function Tv(e,t){let s=Pv(zn(e)),r=t!==void 0&&
Lv(t,zn(e));if("unset"in e)return`remove \`${s}\``;if("remove"in e)return`remove ${e.items.map(o=>`\`${String(o)}\``).join(" and ")} from \`${s}\``;if("set"in e){let o=Wv(e.to,e.set);return r?`change \
\`${s}\` to \`${o}\``:`add \`${s}: ${o}\``}let n=e.items.map(o=>o&&typeof o=="object"&&"target"in o?String(o.target):String(o));return r?`add ${n.map(o=>`\`${o}\``).join(" and ")} to \`${s}\``:`add \`${s}\
: [${n.join(", ")}]\``}function Lv(e,t){let s=[...ne(e)?[e.host]:[],e.image].map(r=>Me(r,t)).find(r=>r!==void 0);return s!=null&&kt(s)&&!s.via?.some(({how:r})=>r==="built-from")}var jv=new Set(["memor\
y","memoryReservation","memorySwap","shmSize"]);function Wv(e,t){return typeof e=="number"&&jv.has(t)?Fv(e):typeof e=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(e)?`"${e}"`:String(
e)}function Fv(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return`${e/1024**t}${["","k","m","g"][t]}`}var Uv=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i;function zv(e,t){let s=e.slice(e.lastIndexOf(
"/")+1),r=Uv.test(s);return t===void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:r?!Gl(t):Iv(t)}function Hv(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Qr(e),s=t.get("COMPOSE_PATH_SE\
PARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var Gv={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,
runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:Hv},view:"compose",claims:zv,label:({path:[,e=""]})=>`service ${f(e)}`,spell:Tv,load:async()=>(await Promise.resolve().then(()=>Lt(require("../frontends/compose/reader.js")))).
reader},qv={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},Bt=(...e)=>`(?:${e.map(t=>qv[t]).join("\
|")})`,Bv=new RegExp(`^${Bt("work","branch","place")}(?:[-_.]|$)`),Kv=new RegExp(`^${Bt("work","branch","test","check","lint")}(?:[-_.]|$)`),Yv=new RegExp(`(?:^|[-_.])${Bt("work","branch","test","chec\
k","lint")}(?:[-_.]|$)`),Vv=new RegExp(`(?:^|[-_.])${Bt("work","branch","place","test")}(?:[-_.]|$)`,"i"),Zv=new RegExp(`(?:^|/)(?:[^/]*[._-])?${Bt("work")}(?:[._-][^/]*)?$`,"i"),Xv=new RegExp(`(?:^|[\
._/-])${Bt("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),ql=e=>Bv.test(e),Jv=e=>Kv.test(e),Qv=e=>Yv.test(e),e0=e=>Vv.test(e),t0=e=>Zv.test(e),Nh=e=>Xv.test(e),s0=e=>/(?:dev|test)[\w-]*\.txt$/.
test(e),Kt=`
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
`,r0=`
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
`;function n0(e){let t=[],s=`
${e}|`;for(let r=Kt.indexOf(s);r>=0;){let n=Kt.indexOf(`
`,r+1);t.push(Kt.slice(r+1,n));let o=n;for(;Kt[o+1]==="#";)o=Kt.indexOf(`
`,o+1);r=Kt.startsWith(s,o)?o:-1}return t}function Ma(e){let t=bs(e);if(t===null||e.tag===null)return;let{tag:s="latest"}=e,r=n0(t),n=r.length?r:r0.split(`
`).filter(o=>o&&!o.startsWith("#")&&B(t,o.slice(0,o.indexOf("|"))));for(let o of n){let[,a="",...i]=o.split("|");if(a.split(" ").some(l=>B(s,l)))return o0(i)}}function o0([e,t,s,r,n,o,a,i]){let l=m=>m?
m.split(","):[],d=m=>m?JSON.parse(m):void 0,[c,p]=i?i.split(" "):[],u=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...h===void 0?{}:{cmd:h},has:l(o),lacks:l(a),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function en(e,t){return e===void 0?T("image","",t):ge(e&&{form:"exec",words:e.map(s=>ge(s,t))},t)}var a0=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
Gn=e=>a0.test(e);function Bl(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=A(e,t),r=E(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.length-1];if(!(!n||
/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&E(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}function N(e){if(qn.
has(e))return qn.get(e);let t=i0(e);return qn.set(e,t),t}var qn=new WeakMap;function i0(e){let{manager:t,from:s}=l0(e)??{};if(!t||!s)return;let r=vt[t],n=A(e,t,s);if(t==="pacman")return u0(e,n);let o=r.
passes?n.operands.filter(c=>!n.behind.includes(c)):n.operands,{action:a,length:i}=c0(t,o),l=o.slice(i),d=o.slice(0,i).map(({text:c})=>c).join(" ");return{manager:t,facts:r,action:a,verb:i?o[0]:void 0,
does:d,packages:a==="run"?l.slice(0,1):l,args:n,global:p0(r,d,n)}}function l0({name:e,words:t}){let s=o=>t[o]?.text??"",r=o=>{let a=or(ce(s(o)));return a&&{manager:a,from:o+1}};if(/^(?:python|pypy)[\d.]*$/.
test(e)){let o=t.findIndex(a=>a.text==="-m");return o>0?r(o+1):void 0}if(e==="uv"&&s(1)==="pip")return r(1);if(e==="php")return/composer/.test(s(1))?r(1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.
test(s(1)))return r(1);let n=or(e);return n&&{manager:n,from:1}}var Kl=new Map;function d0(e){let t=Kl.get(e)??new Map(Object.entries(vt[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+",
" "),s])));return Kl.set(e,t),t}function c0(e,t){let s=d0(e),r=s.get("*");if(r)return{action:t.length?r:"other",length:0};for(let n=Math.min(3,t.length);n>0;n-=1){let o=t.slice(0,n).map(({text:i})=>i).
join(" "),a=s.get(o);if(a)return{action:a,length:n}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",length:0}}function p0({everybody:e},t,{options:s}){return e===!0||e&&Je(e,t.split(
" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="global")}function u0(e,t){let s=(...o)=>t.options.some(({name:a})=>o.includes(a)),r=s("-S","--sync"),n=s(
"-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",
facts:vt.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var Yt=e=>vt[e].system===!0,h0=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function m0(e){let t=[],s=new Set,r=[],n=[],o=!1,a=!1;for(let l of e){for(let{instruction:d,script:c}of l.scripts)if(d.keyword==="RUN"){a||=c.fault!==void 0||c.commands.length===0&&d.args.length>0;for(let p of c.
commands){let u=N(p);a||=!(u?Yt(u.manager)||/^(?:install|fetch|remove|clean)$/.test(u.action):h0.test(p.name))||p.redirects.length>0,a||=u!==void 0&&(u.packages.some(({text:m})=>m.includes("\uFFFC"))||
p.wrappers.some(({name:m})=>m==="xargs")),u?.action==="install"&&t.push(...u.packages.map(({text:m})=>m.replace(/[=<>~@:].*$/,"")));let h=Bl(p);h&&n.push({name:h.name,...h.uid?{uid:h.uid}:{}});for(let{
text:m}of p.words)for(let y of m.split(/[\s/=:@,;'"]+/))s.add(y)}}a||=l.scripts.length===0&&l.instructions.some(({keyword:d})=>d==="RUN");for(let d of l.copies){let c=tt(d);c?r.push(...c):o=!0}}let i=e.
flatMap(({instructions:l})=>l.flatMap(ml));return{packages:t,mentions:s,builds:a,copied:o?null:r,placed:Dn(e),bound:i,accounts:n}}function tt({sources:e,destination:t,workdir:s,instruction:r}){if(t.state===
"unknown")return;let n=Ae(t.value,s?.state==="unknown"?void 0:s?.value);if(n===void 0)return;let o=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:n,folder:o}]:e.map(a=>{let i=a.state==="u\
nknown"?void 0:fe(a.value).split("/").pop(),l=i!==void 0&&i!==""&&!/^\.{1,2}$|[*?[]/.test(i),d=r.keyword==="ADD"&&Gn(i??"");if(!l||d||a.state==="unknown"||a.value.endsWith("/"))return{path:n,folder:!0};
let c=`${n==="/"?"":n}/${i}`;return o?i.includes(".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!i.includes(".")}})}function f0(e,t,s){let r=Bn(e,t),n=new Map;for(let o of e.stages)
n.set(o,Vl(e,o,r.includes(o),{lowered:n,images:s}));return[...n.values()]}function Bn({stages:e,final:t},s){let r=s.flatMap(o=>o?Yl(e,o)??[]:[]),n=t&&(r.length===0||s.includes("")||!Jv(t.name??""))?[t]:
[];return[...new Set([...r,...n])]}var Yl=(e,t)=>e.findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function g0(e,t,s,r){let{stages:n}=s.size?Ol(e,s,e.shell):e,o=t?Yl(n,
t):n[n.length-1];if(!o)return;let a=new Map;for(let i of D(o).reverse())a.set(i,Vl(e,i,i===o,{lowered:a,images:r}));return a.get(o)}var xs=({name:e,index:t})=>e??String(t);function Vl(e,t,s,{lowered:r,
images:n}){let o="stage"in t.origin?r.get(t.origin.stage):void 0,a=t.base.span,i=o?o.base:y0(t.origin,n),l=o?o.contents:v0(t.origin),d=[{how:"inherits",span:a}],c=y=>({...y,via:[...d,...y.via??[]].slice(
0,8)}),p=(y,w,$)=>y??(o?c(w(o.image)):$),u=s?D(t):[t],h=y=>L(u.toReversed().flatMap(y),a),m={ref:o?o.image.ref:w0(t),user:b0(t,p(i===void 0?t.user:t.plainUser,y=>y.user,k0(i,t))),env:h(y=>Zl(y,"ENV")),
labels:h(y=>Zl(y,"LABEL")),exposedPorts:h(y=>y.ports.map(({setting:w})=>w)),volumes:h(y=>y.volumes),entrypoint:p(Xl(t.entrypoint,t.scripts),y=>y.entrypoint,en(l===null?null:l?.entrypoint,a)),cmd:p(Xl(
t.cmd,t.scripts)??(t.entrypoint?ge(null,a):void 0),y=>y.cmd,en(l===null?null:l?.cmd,a)),healthcheck:p($0(t.healthcheck,t.scripts),y=>y.healthcheck,x0(i,a)),workingDir:p(t.workdir,y=>y.workingDir,i===null?
ge("/",a):T("image","",a)),stopSignal:p(t.stopSignal,y=>y.stopSignal,T("image","",a))};return{path:["stages",xs(t)],dialect:"dockerfile",span:a,ships:s,image:m,...i===void 0?{}:{base:i},...l===void 0?
{}:{contents:l},...s?{added:m0(u)}:{},references:_0(e,t),windows:t.windows}}var Kn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function y0(e,t){if("image"in e)return Kn(e)?null:
Gs(at(xt(e.image)),t)}function v0(e){if("image"in e)return Kn(e)?null:Ma(at(xt(e.image)))}var xt=e=>e.state==="unknown"?e.text:e.value;function w0(e){if(!("image"in e.origin)||Kn(e.origin))return null;
let{image:t}=e.origin;return L(at(xt(t),e.base.value),e.base.span,t.via)}function k0(e,t){let s=t.base.span;return e===null?ge("root",s):e?ge(e.user,s):T("image","",s)}var b0=({base:e},t)=>t.state==="\
default"?ge(t.value,e.span,t.via):t,x0=(e,t)=>e===void 0||e?.healthcheck?T("image","",t):ge(null,t),Zl=(e,t)=>e.assignments.filter(s=>s.keyword===t).map(({name:s,value:r,literal:n,span:o})=>L({name:s,
value:r,literal:n},o));function Xl(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,o=s.map(a=>L(a.value,a.span));return L(o.length?{form:r?"exec":"shell",words:o,...Jl(e,t)}:null,n)}var Jl=(e,t)=>{let s=t.
find(r=>r.instruction===e)?.script;return s?{script:s}:{}};function $0(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return L({test:null},e.span);let s=e.args.slice(1).map(r=>L(r.value,
r.span));return L({test:{form:e.json?"exec":"shell",words:s,...Jl(e,t)}},e.span)}function _0(e,t){let s=[],r=(o,a,i)=>{a.state==="unknown"&&a.reason==="malformed"||xt(a)!=="scratch"&&s.push({role:o,ref:L(
at(xt(a),i),a.span,a.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",L(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:o}of t.copies)o&&"i\
mage"in o&&r("copy-from",Ql(o.image,o.span),xt(o.image));for(let o of t.mounts)"image"in o&&r("mount-from",Ql(o.image,o.span),xt(o.image));return s}var Ql=(e,t)=>({...e,span:t}),S0=e=>t=>{let s=ed(e,t);
return s&&xs(s)};function ed({stages:e,instructions:t},s){let r=n=>t[Le(t,n,({span:o})=>o.start)]?.span.start??n;return e[Le(e,s,({base:n})=>r(n.span.start))]}function E0(e,t){let{stages:s,instructions:r}=e,
n=i=>r[Le(r,i,({span:l})=>l.start)],o=new Map,a=(i,l)=>{let d=o.get(i)??A0(t,i.span);o.set(i,d);let{text:c,cuts:p}=d,u=Le(p,l-i.span.start,h=>h);return O0(c.slice(p[u],p[u+1]).slice(0,2e3),u===0)};return i=>{
let l=ed(e,i),d=n(i),c=d?.keyword.toUpperCase()??"",p=d&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?a(d,i):"",u=l&&(l===s.at(-1)?"final":xs(l));return[...u?["stage",u]:[],c,p].filter(Boolean).
join(" ")}}function A0(e,{start:t,end:s}){let r=e.slice(t,s),n=Pe(r),o=n.length===r.length?n:r.replace(/\S/g,"*"),a=[0];for(let{0:i,index:l}of o.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))a.push(
l+i.length);return{text:o,cuts:[...a,o.length]}}var O0=(e,t)=>Pe(e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(t?
/^\w+ /:/^$/,"")).slice(0,120),td=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],Pa=[".github/dependabot.yml",".github/dependab\
ot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],Ta=["daemon.json","docker/\
daemon.json","etc/docker/daemon.json"],C0=8;function sd(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<C0;n-=1){let o=t[n];if("text"in o){if(o.at===e)return o;continue}let a=qs(e,o),i=a===void 0?void 0:"with\
in"in o?sd(a,o.within,s,r+1):s(a);if(i)return i}}function qs(e,{at:t,path:s}){let r=cs(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),o=s.slice(n+1);return o.includes("*")?r&&!r.includes("/")&&B(r,
o)?`${s.slice(0,n+1)}${r}`:void 0:r?`${fe(s)}${s?"/":""}${r}`:s}var Yn=200,R0=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,D0=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;
function N0({source:e,stages:t}){if(!R0.test(e.text))return[];let s=/\b(?:useradd|adduser)\b/.test(e.text),r=new Set,n=new Set,o=[...new Set(t.flatMap(I0))];for(let l of t.flatMap(d=>Dn([d])))if(!(!("\
path"in l)||"within"in l)){for(let d of o.flatMap(c=>qs(c,l)??[]))r.add(d);s?n.add(l.path):D0.test(l.path)&&r.add(l.path)}if(s)for(let l of t.flatMap(({instructions:d})=>d.flatMap(ml)))n.add(l);let a=ln(
e.path),i=l=>a.map(d=>({path:W(d,l),role:"text",isGuess:!0}));return[...[...r].filter(l=>l&&!l.includes("*")).slice(0,Yn).flatMap(i),...[...n].slice(0,Yn).flatMap(l=>(l?i(ii(l)):i("").slice(0,1)).map(
d=>({...d,mayBeFolder:!0})))]}function I0({entrypoint:e,cmd:t,workdir:s}){let r=s?.state==="unknown"?void 0:s?.value;return[e,t].flatMap(n=>n?.args.flatMap(({value:o})=>n.json?[o]:o.split(/[\s;&|()"']+/,
Yn))??[]).flatMap(n=>Mn(n,r??"/"))}var M0=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,P0=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,T0=new RegExp(`\\b(?:${_f.join("|")})\\b`,"i"),
L0=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,j0=[[/\bpoetry\b/,"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],
W0=200,F0=/^[ \t]*USER[ \t].*\$/im,U0=(e,t)=>e.length===0?[]:[...t.map(s=>({path:`${s}.dockerignore`,role:"text"})),...e.flatMap(z0)];function z0(e){let{source:t}=e;if(t.alone)return[];let s=t.path.split(
"/").slice(0,-1),r=s.join("/"),n=["",...s.map((c,p)=>s.slice(0,p+1).join("/"))],o=(c,p)=>c?`${c}/${p}`:p,a=q0(e),i=[`${t.path}.dockerignore`,...n.map(c=>o(c,".dockerignore"))],l=a.filter(c=>M0.test(c)).
map(c=>o(r,c)),d=a.filter(c=>cn(c)).slice(0,W0);return[...[...i,...l].map(c=>({path:c,role:"text"})),...T0.test(t.text)||a.some(B0)?[{path:r||".",role:"context"}]:[],...d.flatMap(c=>n.map(p=>({path:o(
p,c),role:"text",isGuess:!0}))),...G0(t).map(c=>({path:o(r,c),role:"text",isGuess:!0})),...H0(t,r),...N0(e)]}var H0=({text:e},t)=>P0.test(e)||F0.test(e)?[...new Set(["",t&&`${t}/`])].flatMap(s=>td.map(
r=>({path:`${s}${r}`,role:"text",isGuess:!0}))):[],G0=({text:e})=>[...j0.flatMap(([t,s])=>t.test(e)?[s]:[]),...new Set([...e.matchAll(L0)].flatMap(([,t=""])=>[t.replace(/^\.?\/+/,""),t.replace(/^.*\//,
"")]))],q0=({stages:e})=>[...new Set(e.flatMap(({copies:t,windows:s})=>t.flatMap(({from:r,sources:n})=>r?[]:n.flatMap(o=>o.state==="unknown"||o.value.includes("://")?[]:Ee(o.value,s)))))],B0=e=>e===""||
/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),K0={read:(e,{shell:t},s)=>Na(e,t,s),references:({fresh:e,document:t},{above:s})=>U0(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>f0(
e,t,s),build:(e,t,s,{images:r})=>g0(e,t,s,r),anchors:E0,stages:S0,comments:Y0,showAs:async(...e)=>(await Promise.resolve().then(()=>Lt(require("../frontends/dockerfile/show.js")))).showInstructions(...e)};
function Y0(e){let{instructions:t}=Ul(e),s=Ea(e);return r=>s(t[Le(t,r,({span:n})=>n.start)]?.span.start??r)}var V0={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function Z0(e){let t="set"in
e?V0[e.set]:void 0;return t&&"set"in e?`add \`${t} ${e.to}\``:void 0}var X0=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,J0=/^(?:dockerfile|containerfile)[._-].+$/i,Q0=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,
ew=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
tw=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
sw=/^[ \t]*[^\s#]/m,rw=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function nw(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(Q0.test(s))return!1;if(X0.test(s))return!0;let r=ew.test(s),n=J0.test(s);return t===void 0?n&&!r:n&&!r&&(tw.test(t)||!sw.test(t))?!0:r&&!n?!1:rw.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,""))}var ow=({path:[,e=""],ships:t})=>t?"the image":`stage ${f(e)}`,aw={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:nw,label:ow,spell:Z0,load:()=>K0};function $t(e){let t=[],s=0;for(let r of e.
split(`
`)){let n=s;s+=r.length+1;let o=n===0?r.replace(/^\uFEFF/,""):r,a=o.trim();if(!a||o.startsWith("#"))continue;let i=a.startsWith("!"),l=Vn(i?a.slice(1).trim():a),d=n+r.indexOf(a);l&&t.push({text:a,pattern:l,
except:i,start:d,end:d+a.length})}return t}function _t(e,t){let s=rd(e),r=Vn(t).split("/");return r.some((n,o)=>s.test(r.slice(0,o+1).join("/")))}function St(e){let t=$t(e).map(({except:s,pattern:r})=>({
except:s,matches:rd(r)}));return{ignores(s){let r=Vn(s).split("/"),n=!1;for(let{except:o,matches:a}of t)r.some((i,l)=>a.test(r.slice(0,l+1).join("/")))&&(n=!o);return n}}}var Vn=e=>Ve(e,e.startsWith("\
/")).join("/"),wr=new Map;function rd(e){let t=wr.get(e);if(t)return t;wr.size>2e3&&wr.clear();let s=iw(e);return wr.set(e,s),s}function iw(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="\
*"&&e[s+1]==="*"){s+=1,e[s+1]==="/"&&(s+=1);let n=s+1>=e.length?".*":"(?:.*/)?";t.endsWith(n)||(t+=n)}else if(r==="*")t+="[^/]*";else if(r==="?")t+="[^/]";else if(r==="["){let n=e.indexOf("]",s+2);n<0?
t+="\\[":(t+=`[${e.slice(s+1,n).replace(/\\/g,"\\\\")}]`,s=n)}else r==="\\"?(s+=1,t+=(e[s]??"").replace(/[^\w]/g,"\\$&")):t+=r.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}
var lw=/^(?:\*\*\/)*\*{1,2}$/;function dw(e){let t=$t(e),s=t.findLastIndex(({except:n,pattern:o})=>!n&&lw.test(o)),r=new Set;for(let{except:n,pattern:o}of t.slice(s+1))n?r.add(o):r.delete(o);return r.
size>0?void 0:t[s]}var kr=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test($t(e)[0]?.pattern??"");function cw(e){let t=e.path,s=$t(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:Jr(e),patterns:s}}var pw={read:cw,appliesTo:uw,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function uw(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var hw={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>pw},nd=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,mw=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,
fw=/[{,]\s*"(?:\$schema|dependencies)"\s*:/;function gw(e,t){if(!/\.json$/i.test(e)||t===void 0||mw.test(t))return!1;let s=/seccomp[^/]*$/i.test(e);return/"SCMP_(?:ACT|ARCH)_/.test(t)?s||nd.test(t):s&&
!fw.test(t)&&(nd.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var yw={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:e=>`\
JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:gw,glance:(e,t)=>/seccomp[^/]*$/i.
test(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>Lt(require("../frontends/seccomp/reader.js")))).reader},st=[aw,Gv,hw,yw,bv],Zn=new Map,Pt=st,Ih=()=>st.map(({dialect:e})=>e),
Be=e=>st.find(t=>t.dialect===e),tn=e=>st.find(({answers:t})=>t===e),Mh=()=>st[0],La=()=>st.find(({part:e})=>e==="starts"),vw=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function ja(e,t){if(vw(
e.slice(e.lastIndexOf("/")+1)))return;let s=st.filter(r=>r.claims(e,void 0));return(t===void 0?s:[...s,...st].filter(r=>r.claims(e,t)))[0]?.dialect}var Wa=65536;async function sn({dialect:e,load:t}){let s=Zn.
get(e)??await t();return Zn.set(e,s),s}async function Ph(e){let t=Be(e);return t&&sn(t)}function Q(e){let t=Zn.get(e);if(!t)throw new RangeError(`no reader of ${e} was loaded`);return t}var v=e=>Be(e.
dialect)?.label?.(e)??e.path.join(" ");function od(e,t){return((t&&Be(t.dialect))??La()).spell?.(e,t)??`change ${zn(e)}`}function rn(e,t,{contexts:s,absent:r,ignored:n,root:o,images:a,together:i,includeFolders:l=[],
entries:d,target:c="docker"}={},p){return{source:e,files:u=>s?.get(u),absent:u=>r?.has(u)===!0,ignored:u=>n?.has(u)===!0,entries:u=>d?.get(u),root:o,images:a,target:c,includeFolders:l,above:[],fail:t,
...i?{together:i}:{},...p?{shell:p}:{}}}function Fa(e,{judged:t,fresh:s=t,inputAt:r,keep:n},o){let a=Q(e),i=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=i.get(l)??(d?.document?.dialect===
e?d.document:void 0);if(c||!d)return c;let p=a.parse?a.parse(d.source):a.read(d.source,o);return i.set(l,p),a.parse&&n?.(l,p),p}}}var ad=4096,G="${?}";function Ke({text:e,holes:t=[]}){if(e.length>ad)return G;
let s=e.split("\uFFFC"),r=s.length-1===t.length;return s.map((n,o)=>(o===0?"":r&&t[o-1]?`\${${t[o-1]}}`:G)+n).join("")}var id=e=>/^(?:\/|~|\$\{)/.test(e);function Ua(e,t){let s=id(t)||e===""?t:`${e}/${t}`;
if(s.length>ad)return G;if(s.startsWith("/"))return J(s);let[r=""]=id(s)?s.split("/",1):[],n=Ve(s.slice(r.length),!1);return r===""?n.join("/"):n[0]===".."?G:[r,...n].join("/")}function ww(e,t){let s=(o,a)=>`${o}\
\0${a??""}`,r=new Map(e.map(o=>[s(o.source.path,o.inline),o])),n=new Map;return o=>{let{build:a}=o,i=a?.dockerfile?r.get(s(a.dockerfile,a.inline)):void 0;if(!a||!i||i.skipped||a.target?.state==="unkno\
wn")return o;let l=a.target?.value,d=$w(a),c=JSON.stringify([a.dockerfile,a.inline??null,l??null]),p=d.size===0&&n.has(c)?n.get(c):Q(i.dialect).build?.(i,l,d,t);return d.size===0&&n.set(c,p),p?kw(o,a,
p):o}}function kw(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,o=(a,i)=>kt(a)?a:br(i,r);return{...e,...xw(s),windows:e.windows||s.windows,build:{...t,stage:s.path},image:{ref:s.image.ref,
user:o(n.user,s.image.user),env:dd(s.image.env,n.env,r),labels:dd(s.image.labels,n.labels,r),exposedPorts:ld(s.image.exposedPorts,r),volumes:ld(s.image.volumes,r),entrypoint:o(n.entrypoint,s.image.entrypoint),
cmd:bw(n)?n.cmd:o(n.cmd,s.image.cmd),healthcheck:o(n.healthcheck,s.image.healthcheck),workingDir:o(n.workingDir,s.image.workingDir),stopSignal:o(n.stopSignal,s.image.stopSignal)}}}var bw=({entrypoint:e})=>kt(
e)&&!(e.state==="written"&&e.value===null),xw=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:{}}),br=(e,t)=>({...e,via:[t,...e.via??[]]}),ld=(e,t)=>{
let s=br(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(r=>br(r,t))}};function dd(e,t,s){return e.state==="unknown"||t.state==="unknown"?t:L([...e.value.map(r=>br(r,s)),...t.value],t.span,t.
via)}function $w({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:r,value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:
null,span:s.span})}return t}var cd=class{documents;#e=[];#r=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){return this.#r}get isUnclear(){return this.#t}attach(e,t){
this.#r+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:ot(e.source.path)};for(let n of t){let{securityOpt:o}=n.host;this.#t||=o.state==="unknown"||o.value.some(({state:a})=>a==="unkn\
own"),n.project===s&&this.#e.push(..._w(n,r,this.documents))}}},_w=(e,t,s)=>Pt.flatMap(({dialect:r})=>{let n=s.has(r)?Q(r).givenTo?.(e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function Sw(e,t){
let{image:s,hooks:r}=e,n=i=>({...i,script:Ew(i,t)}),o=i=>i.state==="written"&&i.value?{...i,value:n(i.value)}:i,a=i=>i.state==="written"&&i.value?.test?{...i,value:{test:n(i.value.test)}}:i;return{...e,
hooks:r.map(i=>({...i,command:o(i.command)})),image:{...s,entrypoint:o(s.entrypoint),cmd:o(s.cmd),healthcheck:a(s.healthcheck)}}}function Ew({form:e,words:t},s){let r=t.map(a=>{let i=a.state==="unknow\
n"?"\uFFFC":a.value,l={file:a.span.file,text:i,at:[],from:[],whole:a.span};return{text:i,literal:i,span:a.span,splits:!1,substitutions:[],inner:()=>l}}),[n]=r,o=()=>{};return e==="shell"&&n?s.readScript(
n.inner(),o,{errexit:!1,pipefail:!1}):s.readWords(r,o)}function xr({units:e,affectedBuilds:t=[],profiles:s=new cd},r){let n=e.flatMap(l=>pd(l)==="starts"?Aw(l,r):[]),o=e.filter(l=>pd(l)==="builds").flatMap(
Ie),a=ww(o,r),i=n.map(a);return{documents:Ow(e),affectedBuilds:t,profiles:s,stages:o.flatMap(l=>Q(l.dialect).workloads?.(l,$r(l.source.path,i),r)??[]),containers:i,builtImages:new Set(i.flatMap(({build:l})=>l?.
names?[Wt(l.names)]:[])),lookup:r}}var pd=({dialect:e})=>Be(e)?.part;function Aw(e,t){let s=Q(e.dialect).workloads?.(e,[],t)??[],{shell:r}=t;return s.filter(ne).map(n=>r?Sw(n,r):n)}function Ow(e){let t=new Map;
for(let s of["starts","builds","excludes","confines"])for(let{dialect:r}of Pt.filter(n=>n.part===s)){let n=e.filter(o=>o.dialect===r);n.length&&t.set(r,n)}return t}var $r=(e,t)=>t.flatMap(({build:s})=>s?.
dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]);async function*za(e,t,s,r={}){for(let o of Cw(t))await sn(o);let n=t.some(Dw)?await Promise.resolve().then(()=>Lt(require("../syntax/shell/read.js"))):
void 0;yield*new Iw(e,t,s,r,n).projects()}function Cw(e){let t=new Set(e.map(({kind:n})=>n)),s=Pt.some(({dialect:n,part:o})=>o==="starts"&&t.has(n)),r=tn("build");return Pt.filter(n=>t.has(n.dialect)||
s&&n===r)}function Rw(e,t){if(e==="")return t;let s=Pl(t,`${e}/`);return t.slice(s,Pl(t,`${e}0`))}var Dw=({source:e,kind:t})=>Be(t)?.runs?.test(e.text)===!0,Nw=50,Iw=class{#e;#r;#t;#a;#s;#n=new Set;#l;constructor(e,t,s,r,n){
this.#e=new Map(e.map(i=>[i.source.path,i])),this.#r=t,this.#t=s,this.#s=rn(i=>this.#e.get(i)?.source,s,r);let o=[...this.#e.keys()].sort(),a={...this.#s,below:i=>Rw(i,o)};this.#a=n?{...a,shell:n}:a,this.#l=
new Map(t.flatMap(i=>Be(i.kind)?.part==="builds"?[[i.source.path,i]]:[]))}*projects(){let e=this.#h();for(let t of this.#c("starts"))yield*this.#p(t,e);for(let t of this.#c("builds"))t.files.every(s=>this.#n.
has(s))||(yield*this.#i(t,()=>({units:t.units()})));for(let t of this.#c("excludes"))yield*this.#i(t,()=>{let s=t.units();return{units:s,affectedBuilds:s.flatMap(r=>this.#d(r))}});for(let t of e.documents.
values())for(let s of t)yield xr({units:[s],profiles:e},this.#a)}*#c(e){for(let{dialect:t}of Pt.filter(s=>s.part===e)){let s=this.#r.flatMap(({kind:n,source:o})=>n===t?[o]:[]);if(s.length===0)continue;
let r=Fa(t,{judged:s,inputAt:n=>this.#e.get(n)},this.#a);try{yield*Mw(Q(t),r,this.#a)}catch(n){for(let{path:o}of s)this.#t(o,n)}}}*#i({files:e},t){try{yield xr(t(),this.#a)}catch(s){for(let r of e)this.#t(
r,s)}}*#p(e,t){try{let s=e.units(),r=xr({units:[...s,...this.#o(s)],profiles:t},this.#a);for(let n of s)t.attach(n,r.containers);yield r}catch(s){for(let r of e.files)this.#t(r,s)}}#o(e){let t=e.flatMap(
o=>Q(o.dialect).builds?.(o)??[]),s=[...new Set(t.flatMap(({paths:o})=>o))].flatMap(o=>this.#l.get(o)??[]);for(let{source:o}of s)this.#n.add(o.path);let r=t.flatMap(({inline:o})=>o),n=r.length?tn("buil\
d"):void 0;return[...s.map(({source:o,kind:a})=>Q(a).read(o,this.#a)),...n?r.map(o=>Q(n.dialect).read(o.source,this.#a,o)):[]]}#d(e){let{appliesTo:t}=Q(e.dialect),s=Ie(e).map(({source:r})=>r.path);return[
...this.#l.values()].filter(({source:r})=>s.some(n=>t?.(n,r.path))).slice(0,Nw).map(({source:r,kind:n})=>Q(n).read(r,this.#s))}#h(){let e=new Map;for(let t of this.#c("confines"))try{for(let s of t.units().
flatMap(Ie)){let r=e.get(s.dialect);r?r.push(s):e.set(s.dialect,[s])}}catch(s){for(let r of t.files)this.#t(r,s)}return new cd(e)}};function Mw(e,t,s){return e.projects?.(t,s)??t.judged.map(r=>({files:[
r.path],units:()=>[e.read(r,s)]}))}var Ha={comments:!0,peers:!0,requireReason:"high"};function*Xn(e,{file:t,start:s,end:r}){let n=s;for(let o of e.slice(s,r).split(`
`)){let a=hs(o)?void 0:Pw(o);a&&(yield{...a,span:{file:t,start:n+a.span.start,end:n+a.span.end}}),n+=o.length+1}}function Pw(e){for(let r of xn(e))for(let n of ir(r))return n;let t=Xe(Ni(e));if(!t)return;
let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:Tw(e,s),end:s+t.value.length}}}function Tw(e,t){let s=t;for(;s>
0&&!/\s/.test(e[s-1]);)s-=1;return s}var Bs=e=>e.kind==="scalar"&&"raw"in e;function Th(e,t,s,r){let n=[],o=new Map,a=Hn(),i=p=>{if(!p.text.includes("$")||typeof p.value!="string")return p;let{text:u,
uses:h,fault:m,missing:y}=ls(p.text,s,{blank:r,room:a}),w=r&&y!==void 0?y:u;m&&n.push(Lw(p,m,t));let $=h.flatMap(jw),S=h.some(K=>K.from==="unset")?{unset:!0}:{};return{...p,value:w,text:w,raw:p.text,from:$,
...S,...y===void 0?{}:{missing:y}}},l=p=>{let u=o.get(p);if(u)return u;let h=p.kind==="scalar"?i(p):p.kind==="list"?d(p):c(p);return o.set(p,h),h},d=p=>{let u=p.items.filter(({value:h})=>h.tag!=="!res\
et").map(h=>{let m=l(h.value);return m===h.value?h:{...h,value:m}});return u.length===p.items.length&&u.every((h,m)=>h===p.items[m])?p:{...p,items:u}},c=p=>{let u=!1,h=new Map;for(let[m,y]of p.entries){
let w=l(y.value);w!==y.value&&(u=!0),h.set(m,w===y.value?y:{...y,value:w})}return u?{...p,entries:h}:p};return{root:l(e),faults:n}}function Lw(e,{start:t,end:s},{text:r}){let n=r.slice(e.span.start,e.
span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${\
NAME:?message}, and $$ for a dollar"}}var jw=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],Lh=class{#e;constructor(e=!0){this.#e=e}field(e,t,s=[]){let r=e.entries.get(t);return r&&Ww(r.
value)?ud(r,s):void 0}scalar(e){if(e?.node.kind!=="scalar")return;let{node:t,via:s}=e;return Bs(t)?{text:t.text,raw:t.raw,span:t.span,via:t.from.length?[...s,...t.from]:s}:{text:t.text,raw:t.text,span:t.
span,via:s}}literal(e){if(e?.node.kind!=="scalar")return"";if(!Bs(e.node))return e.node.text;let{raw:t}=e.node,{uses:s}=ls(t,Fw),r=t,n=s.filter(o=>!s.some(a=>a!==o&&a.start<=o.start&&a.end>=o.end));for(let{
start:o,end:a}of n.toSorted((i,l)=>l.start-i.start))r=r.slice(0,o)+"\uFFFC"+r.slice(a);return r.replaceAll("$$","$")}setting(e,t,s,r){if(!e)return this.unsaid(t,s);let n=this.scalar(e);if(!n)return T(
"malformed","",e.node.span,e.via);if(n.text.includes("\uFFFC"))return T("variable",n.raw,n.span,n.via);let o=r(n.text);return o===void 0?T("malformed",n.raw,n.span,n.via):L(o,n.span,n.via)}strings(e,t){
return this.list(e,t,s=>[this.setting(s,"",s.at,r=>r)])}list(e,t,s){return e?this.gathered(e,Ga(e).flatMap(s)):this.unsaid([],t)}gathered({node:e,via:t},s){return L(this.#e?s:[...s,T("elsewhere","",e.
span)],e.span,t)}nothing({span:e,via:t}){return this.#e?L(null,e,t):T("elsewhere","",e)}unsaid(e,t){return this.#e?ge(e,t):T("elsewhere","",t)}};function Ga({node:e,via:t}){return e.kind==="list"?e.items.
map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function jh({node:e,via:t}){return e.kind==="map"?[...e.entries].map(([s,r])=>[s,ud(r,t)]):
[]}var ud=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),Ww=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),Fw=new Map;function qa(e){return/^(?:true|y|yes|on|1)$/i.
test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var Wh=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function Fh(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var _r=({documents:e},t)=>e.get(t)??[],Ue=e=>_r(e,"dockerfile"),ve=e=>_r(e,"compose"),hd=e=>_r(e,"seccomp"),Sr=e=>_r(
e,"apparmor");function te({root:e},...t){return _({name:"",at:{span:e.span,via:[]},node:e},...t)}function _(e,...t){let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;s=n&&
s&&!md(n.value)?fd(r,n,s):void 0}return s}function I(e){if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>fd(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({
name:M({node:r})??"",at:{span:r.span,via:[...s.via,...n]},node:r}))}function M(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function $s(e){if(e?.
node.kind==="map")return!0;let t=M(e);return t===void 0?void 0:qa(t)}function Jn({node:e}){return e.kind!=="scalar"?"":Bs(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,
"\uFFFC").replaceAll("\0","$"):e.text}var Y=e=>I(te(e,"services")).filter(({node:t})=>t.kind==="map"),Uw=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.
span,md=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,fd=(e,{key:t,value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:[...n.via,...r]},node:s});function zw(e){return I(e).map(t=>{if(e?.node.
kind==="map")return{name:t.name,literal:Jn(t),isPassed:md(t.node),at:{...t.at,span:Uw(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(Jn(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}
function Hw(e,t,s,r){let n=pe(s,r).get(e),o=Ue(r).find(({source:i})=>i.path===n?.build?.dockerfile),a=new RegExp(`\\$\\{?${ye(t)}\\b`);return(o?.stages.flatMap(({scripts:i})=>i.map(({instruction:l})=>l.
span))??[]).filter(({start:i,end:l})=>a.test(o?.source.text.slice(i,l)??"")).slice(0,3)}function gd({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?
r.text:void 0),s=t.filter(r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var yd=new WeakMap;function pe({id:e},t){
let s=yd.get(t);if(!s){s=new Map;for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}yd.set(t,s)}return s.get(e)??new Map}var vd=new WeakMap;function Gw(e){
let t=vd.get(e)??new Set(Y(e).flatMap(s=>I(_(s,"depends_on")).flatMap(r=>M(_(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return vd.set(e,t),t}function Qn({folder:e},t,s){return I(
s).flatMap(r=>{let n=M(_(r,"path"))??M(r);return n===void 0?[]:kd(W(e,n),t)})}function wd(e,t){let s=I(te(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(i=>Qn(e,t,_(a,i)))),r=new Set(e.files.
map(({document:a})=>a.source.path)),n=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:i})=>r.has(i.file)?[]:[i.file]))),o=[...new Set([W(e.folder,".env"),...n])].flatMap(a=>kd(
a,t));return[...new Map([...o,...s].map(a=>[a.source.path,a])).values()]}function kd(e,t){let s=t.source(e);if(!s)return[];let r=Qr(s);return[{source:s,values:r,names:[...r.keys()]}]}var bd=new WeakMap;
function xd(e){let t=bd.get(e.containers);if(t)return t;let s=new Set;for(let{path:r,image:n}of[...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").
at(-1)??"");for(let r of ve(e)){for(let n of["networks","volumes","configs","secrets"])for(let{name:o}of I(te(r,n)))s.add(o);for(let{name:n}of I(te(r,"services")))for(let o of["container_name","hostna\
me"])s.add(M(te(r,"services",n,o))??"")}return bd.set(e.containers,s),s}var _s=(e,t,{by:s,wellKnown:r},n,o=[])=>s==="name"&&(Jm(e,o)||!r&&!ki(e)&&!Ft(e).some(a=>/pass|pwd|^pw$/.test(a))&&xd(n).has(t));
function b(e,t){return e.state!=="unknown"&&t(e.value)}function Et(e,t){return e.state==="written"&&t(e.value)}var $d=(e,t)=>e.state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),k=(e,t=()=>!0)=>e.
state==="unknown"?[]:e.value.filter(s=>b(s,t)),x=e=>e.state==="unknown"?void 0:e.value;function we({image:e,hooks:t}){let s=[],r=(n,o,a)=>{o.state==="written"&&a&&s.push({what:n,setting:o,command:a,commands:a.
script?.commands??[]})};e.entrypoint.state==="written"&&r("entrypoint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("heal\
th check",e.healthcheck,e.healthcheck.value?.test);for(let{command:n}of t??[])n.state==="written"&&r("hook",n,n.value);return s}function qw({image:e,contents:t}){let s=x(e.entrypoint);if(s===void 0)return!1;
let r=e.entrypoint.state==="default"&&t?.execs===!0,n=[...s&&!r?_d(s):[],..._d(x(e.cmd)??null)],[o="",...a]=n;return et(ce(o))&&a.every(i=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(i))}
var _d=e=>e?.words.flatMap(t=>t.state==="unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[];function Sd({instructions:e,scripts:t},s){let r=new Set(t.map(({instruction:n})=>n));return e.
map(n=>n.trigger??n).filter(n=>s.test(n.keyword)&&!r.has(n)).map(({span:n,keywordSpan:o})=>({...n,start:o.end}))}var Ed=5;function Ba(e){let t=[],s=new Set,r=e.containers.flatMap(({image:o})=>o.ref?.state===
"written"?o.ref.value.text:[]),n=[...xd(e),...r];for(let{span:o,value:a}of Bw(e))t.push(o),a&&a.length>=Ed&&!a.includes("\uFFFC")&&!n.some(i=>i.includes(a))&&s.add(a);return{places:t,values:s}}function*Bw(e){
let{stages:t,containers:s,lookup:r}=e,n=ve(e);for(let o of n)yield*Kw(o,r);for(let o of[...t,...s])yield*Vw(o,r);for(let o of n)yield*Xw(o,r);for(let o of Ue(e))yield*Jw(o,r)}function*Kw({root:e},t){for(let{
node:s}of I(te({root:e},"configs")).flatMap(r=>_(r,"content")??[])){let r=t.source(s.span.file)?.text??"";if(Yw(s,r)&&Ri(s.text.split(`
`)))yield{span:s.span};else for(let n of fn(r,s.span))yield Er(n)}}var Yw=(e,t)=>e.kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function*Vw(e,t){let{image:s,build:r}=e;
for(let n of[s.env,s.labels,...r?[r.args]:[]])yield*Ad(n,t);for(let{commands:n}of we(e))for(let o of n)yield*Cd(o);"hooks"in e&&(yield*Zw(e,t))}function*Zw({hooks:e,host:t},s){for(let{env:r}of e)yield*Ad(
r,s);if(t.logOptions.state!=="unknown")for(let r of t.logOptions.value)r.state==="written"&&ys(r.value.name,r.value.value)&&(yield{span:r.span})}function*Xw(e,t){for(let{source:s,values:r}of wd(e,t))for(let[
n,{value:o,span:a}]of r){let i=ys(n,o);if(!i)continue;let l=s.text.slice(a.start,a.end).search(/[=:]/);yield*Od({...a,start:a.start+l+1},o,i)}}function*Jw({globals:e,stages:t,source:s},r){for(let n of e)
yield*eo(n,r);for(let n of t){let{assignments:o,deferred:a,scripts:i,copies:l}=n;for(let d of Sd(n,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let c of Xn(s.text,d))yield Er(c);for(let d of[...o,...a])
yield*eo(d,r);for(let{instruction:d}of l)for(let{span:c}of d.heredocs)for(let p of fn(s.text,c))yield Er(p);for(let{script:d}of i)for(let c of d.commands)yield*Cd(c)}}function*Ad(e,t){if(e.state!=="un\
known")for(let s of e.value)s.state!=="unknown"&&(yield*eo(s.value,t))}function*eo({name:e,value:t,literal:s},r){if(!t)return;let n=ys(e,s);if(n&&(yield*Od(t.span,s,n)),n||!ae(e)||!s.includes("\uFFFC"))
return;let o=t.state==="unknown"?s.split("\uFFFC"):[t.value],{file:a,start:i,end:l}=t.span,d=r.source(a)?.text.slice(i,l)??"";for(let c of o){let p=c.length>=Ed&&ys(e,c)?d.indexOf(c):-1;p>=0&&(yield{span:{
file:a,start:i+p,end:i+p+c.length},value:c})}}function*Od(e,t,{secret:s,value:r}){yield{span:e,value:s.wellKnown?void 0:t},r!==void 0&&r!==t&&(yield{span:e,value:s.wellKnown?void 0:r})}function*Cd(e){
for(let t of Kr(e))yield Er(t);for(let t of wn(e))yield{span:t}}var Er=({span:e,value:t,secret:s})=>({span:e,value:s.wellKnown?void 0:t}),Ye=["info","low","medium","high","critical"],nn=["recommended",
"strict"];function on(e,t,s){let r={};for(let{applies:n,rules:o}of e){let a=o.get(t);if(!a||n&&!n(s))continue;let i=a.options?{options:{...r.options,...a.options}}:{};r={...r,...a.level?{level:a.level}:
{},...i}}return r}function Qw({id:e,options:t={}},s,r){let n=on(s,e,r).options??{};return Object.fromEntries(Object.entries(t).map(([o,{default:a}])=>[o,Object.hasOwn(n,o)?n[o]:a]))}function ek(e,t){let s=!0;
for(let{applies:r,rules:n}of e){let o=n.get(t)?.level;o&&(s=o!=="off"||s&&r!==void 0)}return s}function tk(e,t,s,r){let n=[],o=new Map,a=l=>{let d=o.get(l)??rk(l,e);return o.set(l,d),d},i=l=>{for(let d of a(
l.on))try{let c=l.options?Qw(l,s,nk(d)):{};for(let p of l.check(d,e,c))n.push({rule:l,problem:p,..."path"in d?{workload:d}:{}})}catch(c){r(Rd(d),new Error(`rule ${l.id}: ${c instanceof Error?c.message:
String(c)}`,{cause:c}))}};for(let l of t)i(l);return n}function sk(e,t,s){return t.flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.check(n,s,{})].map(o=>({rule:r,problem:o}))):[])}function rk(e,t){return e===
"container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(e)??[]).filter(s=>Ie(s).some(({skipped:r})=>!r))}var nk=e=>({file:Rd(e),workload:"path"in e?e.path:
null});function Rd(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(Ie)[0]?.source.path??""}function ok(e,t){
let s=new Map;for(let r of Dd(e)){let{dialect:n,source:o,inline:a}=r;if(a!==void 0)continue;let i=Q(n).anchors?.(r,o.masking(t.get(o.path)??[]).shown);i&&s.set(o.path,i)}return({file:r,start:n})=>s.get(
r)?.(n)??""}function ak(e){let t=new Map;for(let s of Dd(e)){let r=Q(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(s)?.(r)}var Dd=({documents:e})=>[...e.values()].flat().
flatMap(Ie),ik={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets it\
s value here","built-from":"built here",inherits:"inherited through this stage"},lk=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:ik[t]}));function Nd({rule:e,problem:t,workload:s},r,n){let{at:o,message:a,
related:i=[],fix:l}=t;return{rule:e.id,anchor:n(o.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:Pe(a),span:o.span,workload:s?.
path??null,related:[...i.map(d=>({...d,message:Pe(d.message)})),...lk(o.via)],fix:l?dk(l,r,s):null,suppressed:null}}function dk(e,t,s){let{safety:r}=e;return"edits"in e?{title:e.title??"apply the edit",
safety:r,edits:e.edits}:{title:e.title??t(e.change,s),safety:r}}function Id(e,t,s){if(t.length===0)return e;let{level:r}=on(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(!r)return e;
if(r!=="off")return{...e,profile:"recommended",...r==="on"?{}:{severity:r}}}var to=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,Md=["low","medium","high"];function ck(e){let t=new Map;for(let{
finding:s,workload:r}of e){let{file:n,start:o,end:a}=s.span,i=`${s.rule}\0${n}\0${o}\0${a}`,l=t.get(i);t.set(i,l?pk(l,s,r):s)}return[...t.values()].map(s=>s.related.length?{...s,related:uk(s)}:s)}function pk(e,t,s){
let r=e.related.length>40,n=Ye.indexOf(t.severity)>Ye.indexOf(e.severity),o=s&&s.path.join("\0")!==e.workload?.join("\0")?[{span:s.span,message:`${v(s)} is affected`}]:[];return{...e,...n?{severity:t.
severity,message:t.message}:{},...t.profile==="recommended"?{profile:t.profile}:{},confidence:Md.indexOf(t.confidence)>Md.indexOf(e.confidence)?t.confidence:e.confidence,related:r?e.related:[...e.related,
...o,...t.related],fix:e.fix??t.fix}}function uk({related:e,span:t}){let s=[];for(let r of e)!to(r.span,t)&&!s.some(n=>to(n.span,r.span))&&s.push(r);return s.slice(0,20)}function Pd(e){let t=({severity:r})=>-Ye.
indexOf(r),s=(r,n)=>r<n?-1:r>n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}function hk(e,t){
let s=e.filter(r=>nn.indexOf(r.profile)<=nn.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).length}}var Td=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.
isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function Ld(e,t,{ignores:s,locked:r,peers:n}){let o=wk(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(!s.comments)return{findings:[
...e],uses:o};let a=mk(o),i=l=>{let d=l;for(let c of a(l.span)){let{suppression:p}=c,u=yk(p,l,n);if(!u||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:m}of u)c.used.add(m);let h=gk(p,l,s,r);if(!h){
let{by:m,reason:y,span:w}=p;return{...l,suppressed:{by:"comment",of:m,reason:y||null,span:w}}}c.refused.add(h),d={...d,related:[...d.related,{span:p.span,message:fk[h](p)}]}}return d};return{findings:e.
map(i),uses:o}}var jd=2e3;function mk(e){let t=new Map;for(let s of e){let{file:r,start:n,end:o}=s.suppression.covers,a=t.get(r)??{wide:[],narrow:[]};t.set(r,a),(o-n>jd?a.wide:a.narrow).push(s)}for(let{
narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;let o=Le(n.narrow,r,({suppression:a})=>a.
covers.start);for(;o>=0&&n.narrow[o].suppression.covers.start>=r-jd;o-=1)yield n.narrow[o]}}var fk={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not\
 ignored: ${JSON.stringify(e?.value)} is no day`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the ru\
le"};function gk({by:e,until:t,reason:s,rules:r},{rule:n,severity:o},{today:a,requireReason:i},l){if(l.has(n))return"locked";if(t&&!Td(t.value))return"day";if(t&&a&&t.value<a)return"expired";let d=i!==
"never"&&Ye.indexOf(o)>=Ye.indexOf(i),c=r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"reason":void 0}function yk({by:e,rules:t,covers:s},{rule:r,
span:n},o){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let l=t.filter(({value:d})=>d===r);return l.length?l:void 0}let a=o[e]??{};if(t.length===0)return Object.values(a).some(l=>l.includes(
r))?[]:void 0;let i=t.filter(({value:l})=>vk(e,l,a)?.includes(r));return i.length?i:void 0}function vk(e,t,s){let r=e==="trivy"?Wd(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():
e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?Wd(n):n).toLowerCase()===r.toLowerCase())?.[1]}var Wd=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,
"$1$2");function wk(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Uh(e,t){let{profile:s,scopes:r=[],surroundings:n={}}=t,o=t.rules.filter(
({id:u})=>ek(r,u));ig();let a=e.flatMap(({source:u,kind:h,isSupporting:m})=>{if(m)return[];if(h!==void 0&&!Be(h))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(h)}`);let y=h??ja(
u.path,u.text.slice(0,Wa));return y?[{source:u,kind:y}]:[]}),i=await kk(e,a,{...t,rules:o,scopes:r,surroundings:n}),{findings:l,uses:d}=await bk(i,{...t,rules:o,scopes:r}),{shown:c,hidden:p}=hk(l,s);return{
files:a.map(({source:u,kind:h})=>({path:u.path,kind:h})).sort((u,h)=>u.path<h.path?-1:1),findings:c,ignores:d.map(({suppression:u,used:h,refused:m})=>({suppression:u,used:[...h],refused:[...m]})),notices:[
...i.skipped].map(([u,h])=>({path:u,message:`not judged: ${h}`})),failures:i.failures,hidden:p,rules:o.map(Ek),...n.prefix===void 0?{}:{prefix:n.prefix},sources:Ak(e,c,i.secrets)}}async function kk(e,t,{
rules:s,scopes:r,surroundings:n,progress:o}){let a=[],i=[],l=new Map,d=[],c=new Map,p=new Set,u=(y,w)=>{d.push({path:y,message:`could not be judged, which is our mistake: please report it (${w instanceof
Error?w.message:String(w)})`})};for await(let y of za(e,t,u,n)){let w=[...y.documents.values()].flat().flatMap(Ie);try{let{places:$,values:S}=Ba(y);for(let oe of $){let dt=c.get(oe.file);dt?dt.push(oe):
c.set(oe.file,[oe])}let K=ok(y,c),ee=ak(y);for(let oe of tk(y,s,r,u)){let dt=Id(Nd(oe,od,K),r,ee);dt&&a.push({finding:_k(dt,S),workload:oe.workload&&Sk(oe.workload)})}}catch($){for(let{source:S}of w)u(
S.path,$)}for(let{source:$,suppressions:S,skipped:K}of w){for(let ee of S)i.push(ee);K&&l.set($.path,K),p.add($.path)}o?.(p.size,t.length)}let h=Pd(ck(a)),m=new Map(e.map(({source:y})=>[y.path,y]));for(let y of new Set(
h.map(({span:w})=>w.file))){let w=m.get(y);w&&!p.has(y)&&i.push(...Jr(w))}return{findings:h,suppressions:i,skipped:l,failures:d,secrets:c,texts:m}}async function bk(e,t){let{ignores:s=Ha,locked:r=new Set}=t,
{suppressions:n}=e,o=n.some(({by:d})=>d!=="seaworthy")?(await Promise.resolve().then(()=>Lt(require("../knowledge/peer-ids.js")))).peerIds:{},a=Ld(e.findings,n,{ignores:s,locked:r,peers:o}),i=s.comments?
xk(a.uses,e,t):[];if(i.length===0)return a;let l=Ld(i,n,{ignores:s,locked:r,peers:o}).findings;return{...a,findings:Pd([...a.findings,...l])}}function xk(e,{texts:t,failures:s,skipped:r},{rules:n,scopes:o,
known:a=[],whole:i=!0}){if(e.length===0||!n.some(({on:u})=>u==="ignore"))return[];let l=new Set(n.map(({id:u})=>u)),d=new Set([...a,...l]),c=i&&s.length===0,p=e.map(u=>{let{file:h}=u.suppression.span;
return{...u,ran:l,known:d,judged:c&&!r.has(h),text:t.get(h)?.text??""}});return sk(p,n,$k()).flatMap(u=>Id(Nd(u,od,()=>""),o)??[])}var $k=()=>{let e=rn(()=>{},()=>{});return xr({units:[]},e)},_k=(e,t)=>t.
size===0?e:{...e,message:_n(e.message,t),anchor:_n(e.anchor,t),related:e.related.map(({span:s,message:r})=>({span:s,message:_n(r,t)}))},Sk=e=>{let{path:t,span:s,ships:r,dialect:n}=e;return ne(e)?{path:t,
span:s,ships:r,dialect:n}:void 0};function Ek({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:o,why:a,standards:i}){return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:o,why:a,
standards:i}}function Ak(e,t,s){let r=new Set(t.flatMap(({span:n,related:o})=>[n.file,...o.map(a=>a.span.file)]));return new Map(e.flatMap(({source:n})=>r.has(n.path)?[[n.path,n.masking(s.get(n.path)??
[])]]:[]))}var Ka=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio\
 authd authentication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb\
 devices-usb-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibu\
s kde kde-globals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-syst\
emd nvidia opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi\
-read-poll python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys sv\
n-repositories terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-bro\
wsers.d/mailto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu\
-integration-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubu\
ntu-unity7-base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop x\
dg-open".split(" ")),zh=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel security\
fs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),Ok={"3.0":["userns","mqueue","io_uring"],"4.0":["io_uring"],"4.0-ip":["io_uring"],"5.0":[],"5.0-interface":[],
"kernel-5.4-outoftree-network":["userns","mqueue","io_uring"],"kernel-5.4-vanilla":["network","unix","userns","mqueue","io_uring"]},Ar=(e,t)=>`@{${e}}${`{@{${e}},}`.repeat(t-1)}`,so=(e,t)=>`{${["@{d}",
...Array.from({length:e-1},(s,r)=>`${r+2===e?`[1-${t}]`:"[1-9]"}${"@{d}".repeat(r+1)}`)].join(",")}}`,Ck=[2,4,6,8,9,10,12,15,16,32,38,64],Or=(e,t)=>Ck.map(s=>[`${e}${s}`,[`@{${t}}`.repeat(s)]]),Hh={HOME:[
"@{HOMEDIRS}/*/","/root/"],HOMEDIRS:["/home/"],PROC:["/proc/"],XDG_DESKTOP_DIR:["Desktop"],XDG_DOCUMENTS_DIR:["Documents"],XDG_DOWNLOAD_DIR:["Downloads"],XDG_MUSIC_DIR:["Music"],XDG_PICTURES_DIR:["Pic\
tures"],XDG_PUBLICSHARE_DIR:["Public"],XDG_TEMPLATES_DIR:["Templates"],XDG_VIDEOS_DIR:["Videos"],c:["[0-9a-zA-Z]"],d:["[0-9]"],etc_ro:["/etc/","/usr/etc/"],etc_rw:["/etc/"],flatpak_exports_root:["{fla\
tpak/exports,flatpak/{app,runtime}/*/*/*/*/export}"],h:["[0-9a-fA-F]"],l:["[a-zA-Z]"],multiarch:["*-linux-gnu*"],pci_bus:["pci@{hex4}:@{hex2}"],pid:["{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][\
0-9],[1-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}"],pids:["@{pid}"],run:["/run/","/var/run/"],securityfs:["@{sys}/kernel/security/"],sys:["/sys/"],system_share_dirs:[
"/{usr,usr/local,var/lib/@{flatpak_exports_root}}/share"],tid:["@{pid}"],u8:["[0-9]{[0-9],}","1[0-9][0-9]","2[0-4][0-9]","25[0-5]"],uid:["{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0\
-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0\
-9][0-9][0-9][0-9][0-9]}"],uids:["@{uid}"],user_share_dirs:["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],w:["[a-zA-Z0-9_]"],int:[Ar("d",10)],hex:[Ar("h",64)],rand:[Ar("c",64)],word:[Ar("w",
64)],u16:[so(5,6)],u32:[so(10,4)],u64:[so(20,1)],...Object.fromEntries([...Or("int","d"),...Or("hex","h"),...Or("rand","c"),...Or("word","w")])};function ro({document:e,environment:t}){let s=[],r=new Set,
n=[];for(let o of e.roots)for(let a of["services","configs"]){let i=o.entries.get(a);i&&n.push({node:i.value,path:[a]})}for(let o=n.pop();o;o=n.pop()){let{node:a,path:i}=o;if(!r.has(a)){if(r.add(a),a.
kind==="map")for(let[l,{value:d}]of a.entries)n.push({node:d,path:[...i,l]});else if(a.kind==="list")for(let{value:l}of a.items)n.push({node:l,path:i});else if(a.text.includes("$")){let l=e.source.text.
slice(a.span.start,a.span.end).indexOf(a.text);for(let d of ls(a.text,t).uses){let c=l>=0,p=c?{...a.span,start:a.span.start+l+d.start,end:a.span.start+l+d.end}:a.span;s.push({...d,path:i,whole:a.text,
span:p,exact:c})}}}}return s}function Ya({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(t=>W(ot(e.path),t))}function Rk({
pairs:[e],logical:t}){if(!e?.spaced)return[];let s=[],r=new yr,n="",o=a=>/\s/.test(t.text[a-1]??"")||/\s/.test(t.text[a]??"");for(let[a,i]of t.at.entries()){let l=t.text.slice(i,t.at[a+1]),d=a>0&&o(i)&&
!r.open&&!/(?:^|\s)(?:-\w|--[\w-]+)\s*$/.test(n);for(let c of d?l.matchAll(/[ \t]*([A-Za-z_][\w.-]*)=("[^"]*"?|'[^']*'?|\S*)/gy):[]){let[p,u="",h=""]=c,m=i+c.index+p.length,y=m-h.length-1-u.length;s.push(
{name:{value:u,span:H(t,y,y+u.length)},value:{value:h,span:H(t,m-h.length,m)}})}r.read(l),n=l}return s[0]?.name.span.start===e.value?.span.start?[]:s}var Dk=/^(?:localhost|(?:.+\.)?localhost|(?:host|gateway|kubernetes)\.docker\.internal|host\.containers\.internal|metadata\.google\.internal)\.?$/,
Nk=/^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|169\.254\.\d+\.\d+|100\.100\.100\.200|168\.63\.129\.16|\[::1?\]|\[fe[89ab][0-9a-f]:[0-9a-f:]*\]|\[fd00:ec2::(?:254|23)\]|\[fd20:ce::254\]|\[fd00:c1::a9fe:a9fe\])$/,
Ik=/^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;function Mk(e){return e.includes("\uFFFC")?e.startsWith("\uFFFC"):no(e)||/^[^.:[\]]+$/.test(Fd(e)??".")}function no(e){let t=e.includes("\uFFFC")?void 0:
Fd(e);if(t===void 0)return!1;let[,s,r]=Ik.exec(t)??[],n=s&&r?Pk(Number.parseInt(s,16),Number.parseInt(r,16)):t;return Nk.test(n)||Dk.test(t)}function Fd(e){let t=`http://${e.replace(/^(\[[^\]%]*)%[^\]]*/,
"$1")}/`;return URL.canParse(t)?new URL(t).hostname:void 0}var Pk=(e,t)=>`${e>>8}.${e&255}.${t>>8}.${t&255}`,oo=e=>/^(?:https?|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e)?.[1],Ud=(...e)=>{let t=[],
s=0;for(let r of[...e].sort((n,o)=>n-o))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},ao=Ud(0,47),Tk=Ud(0),Lk=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),zd=e=>Lk[e]??{kind:"on\
e",set:[[e,e]]};function Va(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],parts:[]}],n=()=>r[r.length-1],o=i=>{n().parts.push(i)},
a=!1;for(let i=0;i<s.length;i+=1){let l=s[i],d=s.charCodeAt(i),c=!1;if(l==="\\"){let p=io(s,i);if(!p)return{at:i,message:"ends with a backslash"};o(zd(p.code)),c=p.code===47,i=p.end-1}else if(l==="*"){
let p=s[i+1]==="*",u=i;for(;s[u]==="*";)u+=1;a&&(u===s.length||s[u]==="/")&&o({kind:"one",set:ao}),o({kind:"any",set:p?Tk:ao}),p&&(i+=1)}else if(l==="?")o({kind:"one",set:ao});else if(l==="["){let p=jk(
s,i);if(!p)return{at:i,message:"opens a `[` that is never closed"};o({kind:"one",set:p.set}),i=p.end-1}else{if(l==="]")return{at:i,message:"closes a `]` that was never opened"};if(l==="{"){if(r.length>=
50)return{at:i,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:p,parts:u}=n();p.push(u),n().parts=[]}else if(l==="}"){if(r.length===1)return{
at:i,message:"closes a `}` that was never opened"};let{options:p,parts:u}=r.pop();if(p.length===0)return{at:i,message:"has braces around a single alternative: leave them out, or separate with commas"};
o({kind:"choice",options:[...p,u]})}else o(zd(d)),c=d===47}a=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var Za=e=>Array.isArray(e);function Xa(e){let t="";for(let s of e){
let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var Ja=e=>e.every(t=>t.kind==="choice"?t.options.every(Ja):t.kind==="one"&&!Hd(t.
set,65535));function Gh(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return Xa(t<0?e:e.slice(0,t))??""}function io(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function jk(e,t){let s=t+1,r=e[s]==="^";r&&(s+=1);let n=[],o=s;for(;;){let i=e[s];if(i===void 0)return;if(i==="]"&&(s>o||!r)||i==="]")break;let l=i==="\\"?io(e,
s):{code:e.charCodeAt(s),end:s+1};if(!l)return;if(s=l.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let d=e[s+1]==="\\"?io(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!d)return;s=d.end,n.push([Math.min(
l.code,d.code),Math.max(l.code,d.code)])}else n.push([l.code,l.code])}let a=Wk(n);return{set:r?Fk(a):a,end:s+1}}function Wk(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];for(let[r,n]of t){let o=s[s.length-
1];o&&r<=o[1]+1?o[1]=Math.max(o[1],n):s.push([r,n])}return s}function Fk(e){let t=[],s=1;for(let[r,n]of e)r>s&&t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push([s,65535]),t}var Hd=(e,t)=>e.some(
([s,r])=>t>=s&&t<=r),Uk=3e4,Gd=4e4,an=e=>e.reduce((t,s)=>t+(s.kind==="one"?1:s.kind==="any"?2:s.options.reduce((r,n)=>r+1+an(n),1)),0),Qa=e=>an(e)<Uk;function ei(e){let t=[{free:[]}],s=()=>t.push({free:[]})-
1,r=(o,a)=>{let i=a;for(let l of o)if(l.kind==="one"){let d=s();t[i].step={set:l.set,to:d},i=d}else if(l.kind==="any"){let d=s(),c=s();t[i].free.push(d,c),t[d].step={set:l.set,to:i},i=c}else{let d=l.options.
map(p=>{let u=s();return t[i].free.push(u),r(p,u)}),c=s();for(let p of d)t[p].free.push(c);i=c}return i},n=r(e,0);return{states:t,accepting:n}}function lo({states:e},t){let s=new Set(t);for(let r of s)
for(let n of e[r].free)s.add(n);return[...s].sort((r,n)=>r-n)}function qd(e,t,s){let r=[];for(let n of t){let{step:o}=e.states[n];o&&Hd(o.set,s)&&r.push(o.to)}return lo(e,r)}function ti(e,t){let s=lo(
e,[0]);for(let r=0;r<t.length&&s.length>0;r+=1)s=qd(e,s,t.charCodeAt(r));return s.includes(e.accepting)}function qh(e,t,s,r={left:Gd}){let n={left:Math.min(Gd,r.left)},o=e.map(l=>lo(l,[0])),a=[{at:o,text:""}],
i=new Set([Bd(o)]);for(let l=0;l<a.length;l+=1){let{at:d,text:c}=a[l],p=d.reduce((u,h)=>u+h.length,0);if(n.left-=p,r.left-=p,n.left<0)return;if(t(d.map((u,h)=>u.includes(e[h].accepting))))return c;for(let u of zk(
e,d)){let h=e.map((y,w)=>qd(y,d[w],u));if(!s(h.map(y=>y.length>0)))continue;let m=Bd(h);i.has(m)||(i.add(m),a.push({at:h,text:c+String.fromCharCode(u)}))}}return null}var Bd=e=>e.map(t=>t.join(",")).join(
"|");function zk(e,t){let s=new Set([97,98]);return e.forEach(({states:r},n)=>{for(let o of t[n]){let{step:a}=r[o];for(let[i,l]of a?.set??[])s.add(i),s.add(l+1)}}),[...s].filter(r=>r>0&&r<=65535).sort(
(r,n)=>r-n).sort((r,n)=>Kd(r)-Kd(n)||r-n)}var Kd=e=>e>=97&&e<=122||e===47?0:e>=48&&e<=57?1:e>32&&e<127?2:3,se=({rule:e})=>e.prefix.mode?.value==="deny",q=({included:e})=>{let[t,s=""]=e?.path.value.split(
/\/(.*)/s)??[];return!(t==="abstractions"&&Ka.has(s))&&t!=="tunables"},At=(e,t)=>e.giving(t).filter(({placed:s})=>q(s));function Ss({profile:e},t){return e.rules.flatMap(s=>s.rule.kind===t?[{rule:s.rule,
placed:s}]:[])}function V(e,t){let s=Ss(e,t),r=s.filter(({placed:n})=>se(n));return s.filter(({rule:n,placed:o})=>q(o)&&!se(o)&&!r.some(a=>Hk(n,a.rule)))}function Hk(e,t){let s=o=>o.map(({value:a})=>a).
join(" "),r=o=>o.map(({name:a,operator:i,values:l})=>`${a.value}${i}${s(l)}`).sort().join(" "),n=new Set(t.access.map(({value:o})=>o));return(n.size===0||e.access.length>0&&e.access.every(({value:o})=>n.
has(o)))&&(t.words.length===0||s(e.words)===s(t.words))&&(t.conditions.length===0||r(e.conditions)===r(t.conditions))&&(!t.peer||e.peer!==void 0&&r(e.peer.conditions)===r(t.peer.conditions))&&(!t.target||
e.target?.value===t.target.value)}function Ot(e,t){let s=Va(e);return Za(s)&&Qa(s)&&ti(ei(s),t)}var Vt=e=>Ot(e,"zq-x1")||Ot(e,"/zq/x1")&&Ot(e,"/a"),Zt=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="\
capability"?[{rule:t.rule,placed:t}]:[]),co=(e,t)=>Zt(e).some(({rule:s,placed:r})=>se(r)&&(s.names.length===0||s.names.some(({value:n})=>n===t))),Gk=(e,t)=>!co(e,t)&&(e.profile.rules.some(({rule:s})=>s.
kind==="all")||Zt(e).some(({rule:s,placed:r})=>!se(r)&&(s.names.length===0||s.names.some(({value:n})=>n===t)))),Yd=({profile:e},t,s)=>{let r=t.find(n=>n.name.value===s)?.values[0]?.value;return r===void 0?
void 0:e.expand(r)},Vd=({access:e},t)=>e.length?e.map(({value:s})=>s):t,Cr=({profile:e})=>e.node.attachment===void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),qk={critical:"high",high:"medium",
medium:"low",low:"low",info:"info"},ke=(e,t)=>Cr(e)?t:qk[t],Zd=[["/proc/sysrq-trigger","write","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys o\
utside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b","write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/ke\
rnel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/powercap"]],Bk=e=>Zd.flatMap(([t,s,r])=>e.allows(t,s)?[r]:[]),Ce=e=>Zd.filter(([t,s])=>e.
rules.some(r=>r.deny&&e.touches(r,t,s))).length>=6&&V(e,"mount").length===0,Es=(e,t)=>At(e,t).find(s=>s.pattern==="/{**,}"||e.covers(s,"/**"));function Kk({words:e},t){return t.flatMap(s=>{let r=e[e.indexOf(
s)-1];return r&&r.span.end<=s.span.start?[{span:{...s.span,start:r.span.end},text:""}]:[]})}function po(e,{name:t,value:s,word:r}){let n=/^-[^-]./.test(r.text)&&r.text!==t;return n&&(s||r.span.end-r.span.
start!==r.text.length)?[]:n?[{span:r.span,text:r.text.replace(t.slice(1),"")}]:Kk(e,s&&e.words.includes(s)?[r,s]:[r])}function uo({text:e,span:t},s){let r=t.end-t.start;return r===e.length?[{span:t,text:s}]:
r===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:s}]:[]}function ie({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,end:e[e.length-1]?.span.end??t.end}}var As=/^\/etc\/apt\/trusted\.gpg(?:$|\.d(?:\/|$))/,
Yk=e=>As.test(e);function Vk(e){let{name:t,words:s,redirects:r}=e;if(t==="apt-key")return s.some(({text:l})=>/^(?:add|--recv(?:-keys?)?|--fetch-keys)$/.test(l))?{span:ie(e)}:void 0;let n=r.find(({operator:l,
target:d})=>/^(?:>>?|>\|)$/.test(l)&&As.test(d.text))?.target;if(n)return n;if(!/^(?:curl|wget|gpg2?|tee|cp|mv|install|ln)$/.test(t))return;let o=/^(?:-o|--output|-O|--output-document|-P|--directory-prefix|--keyring|--primary-keyring|-t|--target-directory)$/,
a=A(e,t).options.find(({name:l,value:d})=>o.test(l)&&d&&As.test(d.text))?.value,i=/^(?:tee|cp|mv|install|ln)$/.test(t)?s[s.length-1]:void 0;return a??s.find(({text:l},d)=>o.test(s[d-1]?.text??"")&&As.
test(l))??(i&&As.test(i.text)?i:void 0)}var Zk=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;function ho({name:e,words:t}){if(e===
"openssl")return t.some(({text:r})=>/^-verify$|^-signature$/.test(r))||t.some(({text:r})=>r==="verify");if(!Zk.test(e))return!1;let s=r=>t.slice(1).some(({text:n})=>r.test(n));return/^gpg2?$/.test(e)?
s(/^--(?:batch-)?verify/)||s(/^--verify-files$/):e==="shasum"?s(/^(?:--check|-[abd-z]*c[a-z]*)$/)&&s(/256|384|512/):e==="cosign"?s(/^verify/):e==="gpgv"||e==="minisign"||e==="slsa-verifier"||e==="sign\
ify"||s(/^(?:-[abd-z]*c[a-z]*|--check|--status)$/)}var Xd=({name:e,substitutedInto:t,feeds:s})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||s.length>0);function Jd(e,t){if(tb(e))return{
of:void 0,beside:!0};let s=Xd(e);if(!s&&!ho(e))return;let r=Xk(e,s).flatMap(n=>eb(n.text).flatMap(o=>t({text:o})));return{of:r.length>0?r:void 0}}function Xk(e,t){let s=Qk(e);if(s)return s;let r=e.words.
slice(1);return!t&&/sum$|^sha256$/.test(e.name)||r.some(({text:n})=>Jk.test(n))?[]:r}var Jk=/(?:^|[^a-z])(?:sha\d*|md5|b2)?sums?(?![a-rt-z])|checksum|digest|manifest|sha\d{3}/i;function Qk({readsFrom:e,
redirects:t}){let s=t.flatMap(({operator:o,target:a})=>o.startsWith("<<")?[a]:[]),r=e.flatMap(({name:o,words:a,redirects:i})=>tr.test(o)&&o!=="cat"&&o!=="sed"?a.slice(1):o==="cat"?i.flatMap(({operator:l,
target:d})=>l.startsWith("<<")?[d]:[]):[]),n=[...s,...r];return n.length>0?n:void 0}var eb=e=>e.split(/\s+/,2e3).flatMap(t=>{let s=t.replace(/^\*|\\n$/g,""),r=s.replace(/\.(?:asc|sig|sign|gpg|minisig)$/,
"");return r===s?[s]:[s,r]}),tb=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:s})=>/^--recv-keys?$/.test(s))&&t.some(({text:s})=>/^(?:0x)?[0-9A-F]{40}$/i.test(s))||e==="grep"&&t.some(({text:s})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(s.replace(/ {2}/g," "))),Os=(e,{containers:t})=>t.flatMap(({build:s})=>s?.dockerfile===e?[s]:[]),mo=(e,t)=>[...new Set(Os(e,t).flatMap(({context:s})=>s??[]))];function Cs({source:e},t){let s=l=>l.
flatMap(d=>t.lookup.source(d)??[]),r=s([`${e.path}.dockerignore`]);if(r.length)return r;let n=mo(e.path,t);if(n.length)return s(n.map(l=>l?`${l}/.dockerignore`:".dockerignore"));let o=e.path.split("/").
slice(0,-1),a=o.map((l,d)=>o.slice(0,d+1).join("/")),i=Array.from({length:12},(l,d)=>`${"../".repeat(d+1)}.dockerignore`);return s([".dockerignore",...a.map(l=>`${l}/.dockerignore`),...i])}var sb=({source:{
path:e}},t)=>Os(e,t).length>0?mo(e,t):ln(e);function rb({build:e,span:t},s){if(e&&e.context!==null)return[e.context];let r=e?.dockerfile??t.file;return[...new Set([...mo(r,s),...ln(r)])]}var nb=(e,t)=>{
let s=vo(e,t.lookup).flatMap(r=>[...[...r.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,n=""])=>[...n.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,o=""])=>o)),...[...r.matchAll(/--build-context[= ]+([\w.-]+)=/g)].
map(([,n=""])=>n)]);return new Set([...s,...Os(e,t).flatMap(({contexts:r})=>r)])};function fo({source:e,stages:t},s){let r=new Set(Os(e.path,s).map(({context:i})=>i));if(r.size>1||r.has(null))return;let[
n]=r,o=s.lookup.files?.(n??ot(e.path));if(!o||n!==void 0)return o;let a=new Set(o);return t.flatMap(({copies:i,windows:l})=>i.flatMap(d=>d.from?[]:d.sources.flatMap(c=>Ee(x(c)??"",l)))).filter(i=>i&&!/[*?[:]/.
test(i)).every(i=>a.has(i)||a.has(`${i}/`))?o:void 0}var Rs=(e,t=!1)=>/^\**$/.test(Ee(e,t));function go({affectedBuilds:e}){let t=e.filter(({skipped:s})=>!s);if(t.length!==0)return t.some(({stages:s})=>s.
some(({copies:r,windows:n})=>r.some(({from:o,sources:a})=>!o&&a.some(i=>i.state==="unknown"||Rs(i.value,n)))))}var yo=({source:e},{lookup:t})=>t.files?.(ot(e.path));function ob({via:e=[]},t){let s=Ue(
t);for(let{how:r,span:n}of e){if(r!=="interpolated")continue;let o=s.find(({source:a})=>a.path===n.file)?.source.text.slice(n.start,n.end)??"";if(/^\w+$/.test(o))return o}}function ab(e,{build:t,span:s},r){
let n=Os(s.file,r),o=n.filter(({args:i})=>k(i,({name:l})=>l===e).length>0);if(!t&&n.length>0)return o.length===n.length;let a=new RegExp(`\\b${ye(e)}\\b`);return!t&&vo(s.file,r.lookup).some(i=>a.test(
i))}function vo(e,t){let s=e.slice(0,e.lastIndexOf("/")+1);return[...new Set(["",s])].flatMap(r=>td.flatMap(n=>t.source(`${r}${n}`)?.text??[]))}function Qd({source:e},{lookup:t}){return vo(e.path,t).flatMap(
s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].map(([,r=""])=>r.toLowerCase()))}function ec(e,{containers:t,lookup:s}){let r;for(let{build:n}of t){let o=n?.context;
if(!n?.dockerfile||o===null||o===void 0)continue;let a=o===""?e:e.startsWith(`${o}/`)?e.slice(o.length+1):void 0;if(a===void 0||a.startsWith("../"))continue;let i=s.source(`${n.dockerfile}.dockerignor\
e`)??s.source(o?`${o}/.dockerignore`:".dockerignore");if(!i||!St(i.text).ignores(a))return!1;r=!0}return r}var tc=2e3,ib=8192,lb=200,db=/^\$ANSIBLE_VAULT;|^age-encryption\.org\/|^Salted__|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----|\bENC\[AES256_GCM,/m,
cb=/-----BEGIN (?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|(?:RSA )?PUBLIC KEY|X509 CRL|DH PARAMETERS|PGP PUBLIC KEY BLOCK|SSH2 PUBLIC KEY)-----|^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa))/m,
pb=/^version https:\/\/git-lfs\.github\.com\/spec\//;function sc(e){if(/^PuTTY-User-Key-File-\d/m.test(e)||/\bAGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{20}/.test(e))return!0;let t=[...e.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g)];
if(t.length>lb)return!0;for(let{0:s,index:r}of t){let n=r+s.length,[o=""]=e.slice(n,n+2e3).replaceAll("\\n",`
`).split("-----END");if(/[A-Za-z0-9+/]{40}/.test(o.replace(/^[\w-]{1,40}: .*$/gm,"").replace(/\s/g,"")))return!0}return!1}var ub=/^(?:#|;|\/\/(?=\s|$)|--(?!-)|<!--|\/?\*)/;function wo({form:e},t){if(pb.
test(t))return"unknown";if(sc(t))return"secret";if(db.test(t))return"none";let s=t.split(`
`,tc+1),r=s.map(n=>n.slice(0,ib).trim()).filter(n=>n&&!ub.test(n));return r.length===0?"none":e==="pairs"||e==="env"?fb(r,e)??(s.length>tc?"unknown":"none"):r.length===1&&hb(r[0])||e!=="opaque"&&cb.test(
t)?"none":"unknown"}var hb=e=>/^[{[]\s{0,99}["{[]/.test(e)?[...e.matchAll(/:\s{0,99}"([^"]{0,999})"/g)].every(([,t=""])=>rc(t)):rc(e),rc=e=>sr("",e,!0)||rr(e)||/^(?:change[-_ ]?(?:me|this|it)\S*|secret|x+|\$\{[^}]*\}|example.*)$/i.
test(e),mb=[/(?:^|[\s"':,{])(?:_auth|auth|identitytoken|registrytoken|client-key-data|pass|secret)"?\s{0,9}[=:]\s{0,9}"?([^\s",}{]{2,})/i,/(?:^|\s)password\s+(\S+)/,/^[^\s:#]{1,255}:(?:\d{1,5}|\*):[^:]{1,63}:[^:]{1,63}:(\S+)$/,
/^[^\s:]{1,255}:((?:\$(?:apr1|2[abxy]|1|5|6)\$|\{SHA\})\S+)$/,/^"[\w-]{1,99}(?:\.[\w-]{1,99}){1,9}"\s{0,9}:\s{0,9}"([\w-]{20,})"/,/^PrivateKey\s{0,9}=\s{0,9}(\S{43,})$/,/\bdefine\(\s{0,9}['"](?:DB_PASSWORD|\w{1,40}_(?:KEY|SALT|SECRET|TOKEN))['"]\s{0,9},\s{0,9}['"]([^'"]{2,})['"]/];
function fb(e,t){let s=r=>Xe(r.replace(nc,"\uFFFC"))!==void 0||mb.some(n=>gb(n.exec(r)?.[1]??""));return e.some(s)?"secret":t==="env"&&e.some(yb)?"unknown":void 0}var gb=e=>e.length>1&&!sr("",e,!1)&&!rr(
e)&&!e.replace(nc,"\uFFFC").startsWith("\uFFFC"),nc=/\$\{[^{}]{0,200}\}|\$[A-Za-z_]\w{0,80}(?![\w$])|\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>/g;function yb(e){let t=/^(?:export\s+)?\w{1,200}\s{0,9}=\s{0,9}["']?([^\s"'#]{8,})/.
exec(e)?.[1]??"";return/\d/.test(t)&&/[A-Za-z]/.test(t)&&!/[/:$]|^v?\d+\.\d+|\.[a-z]{2,}$/i.test(t)}function*vb(e,t,s){let r=sb(e,t),n=l=>r.flatMap(d=>t.lookup.source(d?`${d}/${l}`:l)?.text??[]),o=Cs(
e,t).map(({text:l})=>St(l)),a=l=>o.some(d=>d.ignores(l)),i=(fo(e,t)??[]).filter(l=>!l.endsWith("/")&&cn(l)).filter(l=>!a(l)&&oc(it(l),l,n));for(let l of e.stages)for(let d of l.copies)for(let c of d.sources){
let p=x(c);if(p===void 0)continue;let u=Ee(p,l.windows),h=u.slice(u.lastIndexOf("/")+1),m=oc(it(u)??s(l,h),u,d.from?()=>[]:n);m&&(d.from||!a(u))&&(yield{stage:l,copy:d,source:c,taken:{named:m.file},certain:m.
certain});let y=d.from||m?[]:i.filter(w=>wb(u,w));y.length&&(yield{stage:l,copy:d,source:c,taken:{inside:y},certain:!1})}}var wb=(e,t)=>e===""||(/[*?[]/.test(e)?_t(e,t):t.startsWith(`${e}/`));function oc(e,t,s){
if(!e&&!cn(t))return;let r=s(t);if(r.some(sc))return{file:!e||e.maybe?pt:e,certain:!0};if(!e)return;let n=r.map(o=>wo(e,o));if(n.includes("secret"))return{file:e,certain:!0};if(!(e.maybe||n.length>0&&
n.every(o=>o==="none")))return{file:e,certain:!1}}var ac=({assignments:e})=>e.find(({name:t})=>t==="GOOGLE_APPLICATION_CREDENTIALS"),kb=e=>ac(e)?.literal.split("/").pop()||void 0;function bb(e,t,s,r){
let{literal:n}=t;if(!/^[\w./-]+\.json$/.test(n))return;let o=n.split("/"),a=o[o.length-1]??"";if(Cs(s,r).map(({text:l})=>St(l)).some(l=>[n,o.slice(-2).join("/"),a].some(d=>l.ignores(d))))return;let i=fo(
s,r);if(!(i&&!i.some(l=>l.endsWith(a))))return e.copies.find(l=>!l.from&&xb(l,n))}function xb(e,t){let s=e.workdir?x(e.workdir):"/",r=Ae(t,s)??t;return tt({...e,...e.workdir?{}:{workdir:{...e.destination,
state:"written",value:"/"}}})?.some(n=>n.folder&&(n.path==="/"||r.startsWith(`${n.path}/`)))===!0}function ko(e){return[...new Set(ve(e).flatMap(({folder:t})=>Ta.map(s=>W(t,s))))].flatMap(t=>{let s=e.
lookup.source(t),r=s?.text.indexOf("{")??-1;if(!s||r<0||!$b(s.text))return[];let n=o=>{let a=new RegExp(`"${o}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),i=a?.[1];
if(!a||i===void 0)return;let l=a.index+a[0].length-i.length;return{span:{file:t,start:l,end:l+i.length},text:i}};return[{source:s,root:{file:t,start:r,end:s.text.length},at:n}]})}function $b(e){try{let t=JSON.
parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var _b=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Sb=e=>_b.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e),bo=({ref:e})=>e!==null&&b(e,({path:t})=>t!==null&&Sb(t)),g=e=>e,Re=e=>({safety:"unsafe",change:e}),Eb=200,Bh=class{changes;all=!1;#e=0;#r;constructor(e){
this.#r=e}assign(e,t,s){let r=ic(this.changes,e),n=r?r.value!==void 0:this.#r(e);(this.all||n)&&this.put(e,t,s)}put(e,t,s){this.#e>=Eb||(this.#e+=1,this.changes={name:e,value:s?"\uFFFC":t,...this.changes?
{before:this.changes}:{}})}apart(e){let{changes:t,all:s}=this,r=e();return this.changes=t,this.all=s,r}};function ic(e,t){let s=e;for(;s&&s.name!==t;)s=s.before;return s}var Ct=e=>e!==void 0&&Ut.test(
e);function Xt({command:e,stage:t,instruction:s},r){let n=e.assignments.find(i=>i.name===r);if(n)return n.value.literal;if(e.wrappers.some(i=>Ab(i,r)))return;let o=ic(e.exported,r);if(o)return o.value;
let a=D(t).toReversed().flatMap(({assignments:i})=>i).findLast(i=>i.keyword!=="LABEL"&&i.name===r&&!Db(i.span,s));return a&&(a.value===null?"\uFFFC":a.literal)}var Ab=({name:e,words:t},s)=>e==="env"&&
t.some(({text:r},n)=>/^(?:-i|-|--ignore-environment)$/.test(r)||r===`-u${s}`||r===`--unset=${s}`||r===s&&/^(?:-u|--unset)$/.test(t[n-1]?.text??""));function Ds({command:e,stage:t},s,r){let{settings:n,
places:o}=dc(t),a=o.get(e)??o.size;return n.findLast(i=>i.at<a&&i.manager===s&&i.key===r)?.value}function Ob(e,t){let s=N(e);if(s?.action!=="other")return[];let r=Cb(s.does,s.packages.map(({literal:n})=>n),
s.args.options.map(({name:n})=>n));return r?[{at:t,manager:s.manager,key:r.key,value:e.conditional?"\uFFFC":r.value}]:[]}function Cb(e,t,s){if(e!=="config"&&e!=="set")return;let r=t[0]==="set"&&e==="c\
onfig"?t.slice(1):t,[n="",...o]=r;if(n==="unset"||n==="delete"||n==="rm"||s.some(i=>i==="--delete"||i==="--unset"))return{key:o[0]??n,value:""};let a=n.indexOf("=");return a>0?{key:n.slice(0,a),value:n.
slice(a+1)}:{key:n,value:o.join(" ")}}function Rb({command:e,stage:t}){let{commands:s,places:r}=dc(t);return s.slice(0,r.get(e))}var lc=new WeakMap;function dc(e){let t=lc.get(e);if(t)return t;let s=D(
e).toReversed().flatMap(({scripts:n})=>n.flatMap(({instruction:o,script:a})=>o.keyword==="RUN"?a.commands:[])),r={commands:s,places:new Map(s.map((n,o)=>[n,o])),settings:s.flatMap(Ob)};return lc.set(e,
r),r}var Db=(e,{span:t})=>e.start>t.start,cc=(e,t)=>e.packages.length===0&&Je(e.facts.development?.verbs,e.does||".")&&uc(e,t),pc=new WeakMap;function uc(e,t){let s=pc.get(e)??Nb(e,t);return pc.set(e,
s),s}function Nb(e,t){let s=e.facts.development;if(!s)return!1;let r=(n="")=>n.split(" ").flatMap(o=>o?fc(o,e,t):[]);return s.asked?r(s.asked).some(Ct):s.decides&&mc(s.options,e).some(n=>!Ct(n))||r(s.
include).some(n=>n===hc||xo(n))?!0:Object.entries(s.switches??{}).some(([n,o])=>fc(n,e,t).some(a=>o.test(a)||a==="\uFFFC"))||r(s.options).some(Ct)||r(s.without).some(n=>xo(n)||n.includes("\uFFFC"))?!1:
!r(s.only).some(n=>n!==""&&!xo(n))}var hc="true",xo=e=>/(?:^|[\s:,])(?:dev|test)/.test(e),mc=(e,{args:t})=>t.options.flatMap(({name:s,value:r})=>Je(e,s)?[r?.literal??hc]:[]);function fc(e,t,s){if(e.startsWith(
"-"))return mc(e,t);let r=/^[A-Z]/.test(e)?Xt(s,e)??(e.startsWith("NPM_")?Xt(s,e.toLowerCase()):void 0):Ds(s,t.manager,e);return r===void 0?[]:[r]}var gc={curl:{file:["-o","--output"],named:["-O","--r\
emote-name","--remote-name-all"],folder:["--output-dir"],otherwise:"print"},wget:{file:["-O","--output-document"],folder:["-P","--directory-prefix"],otherwise:"save"},aria2c:{file:["-o","--out"],folder:[
"-d","--dir"],otherwise:"save"},axel:{file:["-o","--output"],otherwise:"save"},fetch:{file:["-o"],otherwise:"save"},http:{file:["-o","--output"],named:["-d","--download"],otherwise:"print"},lynx:{file:[],
otherwise:"print",needs:["-source","-dump"]},w3m:{file:[],otherwise:"print",needs:["-dump_source","-dump"]},GET:{file:[],otherwise:"print"},"lwp-download":{file:[],otherwise:"save"}},yc={wget2:"wget",
https:"http",xh:"http",xhs:"http","curl.exe":"curl","wget.exe":"wget"},Ib=e=>{let t=Object.hasOwn(yc,e)?yc[e]:e;return Object.hasOwn(gc,t)?gc[t]:void 0};function ze(e){let t=Ib(e.name);if(!t)return;if($o.
has(e))return $o.get(e);let s=Mb(e,t);return $o.set(e,s),s}var $o=new WeakMap;function Mb(e,t){let s=A(e,e.name);if(t.needs&&!e.words.some(({text:h})=>t.needs?.includes(h)))return;let r=s.options.filter(
({name:h})=>h==="--url").flatMap(({value:h})=>h??[]),n=[...s.operands,...r].filter(({text:h})=>h!==""&&!/^[A-Z]+$|^[\w-]+(?:==?|:=)/.test(h)),[o]=n;if(!o)return;let a=e.redirects.find(({operator:h})=>h===
">"||h===">>"||h===">|")?.target,i=s.options.flatMap(({name:h,value:m})=>t.file.includes(h)?m??[]:t.named?.includes(h)?"named":[]),l=s.options.some(({name:h})=>h==="--remote-name-all"),d=s.options.find(
({name:h})=>t.folder?.includes(h))?.value,c=n.flatMap((h,m)=>{let y=i[m]??(t.otherwise==="save"?i[0]??"named":l?"named":void 0);if(y==="named")return[{url:h,file:wc(Pb(h),d)}];let w=y===void 0||vc(y.text)?
a:y;return w&&w.text!=="/dev/null"?[{url:h,file:w===y?wc(w,d):w}]:[]}),p=c[0]?.file.text,u=c.length===0&&i.every(h=>h==="named"||vc(h.text))&&!a;return{urls:n,output:u?"-":p?.includes("\uFFFC")||!p?void 0:
p,saved:c,args:s}}var vc=e=>e==="-"||e==="/dev/stdout";function Pb(e){let t=e.text.replace(/[?#].*$/,"").replace(/^.*\//,"");return{...e,text:t===""?"index.html":t}}var wc=(e,t)=>t&&!e.text.startsWith(
"/")?{...e,text:`${t.text.replace(/\/$/,"")}/${e.text}`}:e,Tb=({args:e})=>E(e,"-k","--insecure","--proxy-insecure","--no-check-certificate");function De(e){let t=/^(?:http|ftp):/i.test(e)?oo(e):void 0;
return t!==void 0&&!Mk(t)}var kc=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-\
O"},{path:/(?:^|\/)podman\.sock$/,what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,
what:"the Docker engine"}],Lb=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),bc=e=>Lb.
has(e)||/^\/run\/user(?:\/\d+(?:\/(?:docker|podman|containerd|buildkit))?)?$|^(?:~|\/home\/[^/]+|\/Users\/[^/]+)\/\.docker\/run$/.test(e),O=(e,t="high",s=t)=>({gain:e,readOnly:t,writable:s}),Z=(e,t)=>({
paths:e,here:t}),Ne=(e,t)=>({paths:e,here:O(t),below:O(t)}),R=(e,t)=>({paths:e,here:{gain:t,writable:"high"},below:{gain:t,writable:"high"}}),_o=O("every container, image and volume of the engine","hi\
gh","critical"),jb=[Z("/",O("the whole host","high","critical")),{paths:"/boot",here:O("the host's kernel"),below:O("the host's kernel")},Z("/etc",O("the host's accounts, keys and configuration")),Z("\
/proc",O("the host's processes and kernel settings")),Z("/sys",O("the host's devices and kernel settings")),Z("/sys/fs/cgroup",O("the host's control groups")),Z("/sys/kernel",O("the host's kernel sett\
ings")),Z("/dev",O("the host's devices")),Z("/root",O("the administrator's files and keys")),Z("/home",O("every user's files and keys")),Z("/usr",O("the host's programs")),...["/usr/bin","/usr/sbin"].
map(e=>({paths:e,here:O("the host's programs"),below:{gain:"a program of the host",writable:"high"}})),{paths:"/usr/local/bin",here:O("the host's programs"),below:{gain:"a program of the host",writable:"\
high"}},R("/usr/local/sbin","the host's programs"),...["/usr/lib","/usr/lib64"].map(e=>({paths:e,here:O("the host's libraries"),below:{gain:"libraries and programs of the host",writable:"high"}})),R("\
/usr/libexec","the host's programs"),Z("/usr/lib32 /usr/libx32",O("the host's libraries")),Z("/var /var/lib",O("the data of every service on the host")),Z("/var/log",O("what every service on the host \
logs","medium")),...["/var/lib/docker","/var/lib/containerd","/var/lib/containers"].map(e=>({paths:e,here:_o,below:O("the engine's own data, past its access checks")})),{paths:"/var/lib/kubelet",here:_o,
below:O("the volumes and secrets of every pod")},Ne("/var/lib/etcd /var/lib/rancher","the cluster's keys and secrets"),Ne("/etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/security/opasswd","t\
he host's password hashes"),Ne("/etc/kubernetes /etc/rancher","the cluster's keys"),{paths:"/etc/ssh",here:O("the host's keys"),below:{gain:"how the host lets people log in",writable:"high"}},{paths:"\
/etc/docker",here:O("the engine's configuration and keys"),below:{gain:"the engine's configuration",writable:"high"}},R("/etc/containerd /etc/containers /etc/crio /etc/cni/net.d /opt/cni/bin","the eng\
ine's configuration"),R("/etc/passwd /etc/passwd- /etc/group /etc/group-","the host's accounts"),{paths:"/etc/sudoers.d",here:O("who may become root on the host","medium","high"),below:O("who may beco\
me root on the host","medium","high")},Z("/etc/sudoers /etc/doas.conf",O("who may become root on the host","medium","high")),R("/etc/pam.d /etc/pam.conf /etc/security /etc/nsswitch.conf /etc/login.def\
s","how the host checks passwords"),R("/etc/polkit-1 /usr/share/polkit-1 /etc/dbus-1","who may do what on the host"),R("/etc/systemd /usr/lib/systemd /usr/local/lib/systemd /run/systemd/system /etc/in\
it.d /etc/init /etc/inittab /etc/rc.local /etc/rc.d /etc/rc0.d /etc/rc1.d /etc/rc2.d /etc/rc3.d /etc/rc4.d /etc/rc5.d /etc/rc6.d /etc/rcS.d /etc/conf.d /etc/default /etc/sysconfig /etc/xinetd.d /etc/i\
netd.conf","services the host runs as root"),R("/etc/crontab /etc/anacrontab /etc/cron.d /etc/cron.hourly /etc/cron.daily /etc/cron.weekly /etc/cron.monthly /etc/cron.yearly /etc/crontabs /etc/periodi\
c /var/spool/cron /var/spool/anacron /var/spool/at /var/spool/atjobs /etc/logrotate.d /etc/logrotate.conf","commands the host runs as root"),R("/etc/profile /etc/profile.d /etc/bash.bashrc /etc/bashrc\
 /etc/bash /etc/zsh /etc/zshenv /etc/zshrc /etc/zprofile /etc/csh.cshrc /etc/csh.login /etc/fish /etc/environment /etc/environment.d /etc/update-motd.d","commands that run when someone logs in, root t\
oo"),R("/etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d /etc/ld.so.cache","code in every process of the host"),R("/etc/modprobe.d /etc/modprobe.conf /etc/modules /etc/modules-load.d /etc/depmod.d\
 /usr/lib/modules /usr/lib/modprobe.d /usr/lib/firmware","what the host's kernel loads"),R("/etc/sysctl.conf /etc/sysctl.d /proc/sys","the host's kernel settings"),R("/proc/sysrq-trigger","rebooting a\
nd crashing the host"),Ne("/proc/kcore /proc/kmsg","the memory of the host's kernel"),Ne("/proc/1","the host's first process, and its root folder through it"),R("/sys/fs/cgroup/release_agent /sys/kern\
el/uevent_helper","commands the host's kernel runs as root"),...["/sys/kernel/debug","/sys/kernel/tracing"].map(e=>({paths:e,here:O("the host's kernel, through its debugger","medium","high"),below:O("\
the host's kernel, through its debugger","medium","high")})),R("/sys/kernel/security /sys/fs/selinux","the host's security policy"),R("/sys/firmware/efi","what the host starts from"),R("/etc/apparmor \
/etc/apparmor.d /etc/selinux","the host's security policy"),R("/etc/udev /usr/lib/udev /run/udev/rules.d","commands the host runs when a device appears"),R("/etc/grub.d /etc/kernel /etc/initramfs-tool\
s /etc/dracut.conf.d /etc/mkinitcpio.conf","what the host starts from"),R("/etc/network /etc/NetworkManager /etc/networkd-dispatcher /etc/dhcp /etc/ppp","commands the host runs when its network change\
s"),R("/etc/apt /etc/yum.conf /etc/yum.repos.d /etc/dnf /etc/apk /etc/pacman.conf /etc/pacman.d /var/lib/dpkg","what the host installs, and commands that run with it"),R("/etc/binfmt.d /usr/lib/binfmt\
.d","programs the host's kernel starts, as root too"),R("/etc/tmpfiles.d /etc/sysusers.d","files and accounts the host makes as root when it starts"),R("/etc/pki/ca-trust /usr/local/share/ca-certifica\
tes /usr/share/ca-certificates /etc/ca-certificates","whom the host trusts"),R("/etc/exports /etc/exports.d /etc/fstab","which file systems the host mounts and gives away"),Ne("/etc/krb5.keytab","the \
host's keys"),Ne("/etc/ipsec.d/private /etc/ipsec.secrets /etc/swanctl/private /etc/pki/private /etc/etcd/pki /etc/salt/pki","the host's keys"),Z("/etc/ssl/private /etc/pki/tls/private",O("every priva\
te key of the host's services","medium","high")),Ne("/var/lib/cloud","what the host was set up with, secrets included"),Ne("/root/.ssh","the administrator's keys"),Ne("/root/.config /root/.gnupg /root\
/.bash_history /root/.zsh_history","the administrator's files and keys"),R("/root/.bashrc /root/.bash_profile /root/.bash_login /root/.bash_logout /root/.bash_aliases /root/.profile /root/.zshrc /root\
/.zshenv /root/.zprofile /root/.zlogin /root/.kshrc /root/.cshrc /root/.tcshrc /root/.login /root/.inputrc /root/.vimrc /root/.vim /root/.gitconfig /root/.screenrc /root/.tmux.conf /root/.local/bin","\
commands that run when root logs in")],xc=new Map(jb.flatMap(e=>e.paths.split(" ").map(t=>[t,e]))),Wb=[{path:/^\/etc\/ssh\/ssh_host_\w+_key$/,facts:O("the host's keys")},{path:/^\/etc\/docker\/(?:.*\/)?(?:[\w.-]*key\.(?:json|pem)|[\w.-]+\.key)$/,
facts:O("the engine's keys")},{path:/^\/root\/\.ssh\/(?:authorized_keys2?|known_hosts2?|config|[^/]+\.pub)$/,facts:{gain:"who may log in as root on the host",writable:"high"}},{path:/^\/etc\/kubernetes\/.*\.crt$/,
facts:{gain:"whom the cluster trusts",writable:"high"}}];function So(e){let t=e.replace(/^\/(?=(?:s?bin|lib(?:32|64|x32)?)(?:\/|$))/,"/usr/").replace(/^\/var\/run(?=\/|$)/,"/run"),s=Wb.find(r=>r.path.
test(t))?.facts??xc.get(t)?.here;if(s)return s;for(let r=t.lastIndexOf("/");r>0;r=t.lastIndexOf("/",r-1)){let n=xc.get(t.slice(0,r));if(n)return n.below}}function Fb(e){let[,t]=/^[a-z]:(?:\/(.*))?$/.exec(
e.replaceAll("\\","/").toLowerCase())??[];if(!/^[A-Za-z]:/.test(e))return;let s=Ve(t??"",!0).join("/");return s===""?O("the whole drive of the host","high","critical"):s==="users"?O("every user's file\
s and keys"):s==="programdata"?O("the data of every service on the host"):/^programdata\/docker(?:\/|$)/.test(s)?_o:/^windows(?:\/system32)?$/.test(s)?O("the host's programs and settings"):void 0}var $c=e=>e.
replace(/^\/var\/run(?=\/|$)/,"/run"),Ub=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),zb=[{path:/^\/dev\/(?:mem|kmem|port)$/,
readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],le=e=>/^(?:root|[+-]?0+|)(?::|$)/.test(e.trim()),_c=e=>/^(?:root|0)$/.test(e),de=({privileged:e})=>b(e,t=>t),Sc=({image:{user:e}})=>!kt(e)||
e.via?.some(({how:t})=>t==="built-from")?"":e.state==="unknown"?e.text:e.value,Ec=e=>k(e).every(({value:t})=>b(t.internal,s=>s)),Ac=e=>e.state!=="unknown"&&e.value.length>0&&e.value.every(t=>t.state!==
"unknown")&&Ec(e),Eo=e=>b(e.networkMode,t=>t==="host")||k(e.portBindings,t=>Rt(e,t)).length>0;function Rt({networks:e},{hostIp:t}){return!b(t,s=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.
test(s))||e.state==="written"&&Ac(e)?!1:t.state==="written"&&t.value!==""?!0:e.state==="unknown"||e.value.every(s=>s.state==="unknown"?s.reason==="elsewhere":s.value.hostBinding.state==="unknown"||b(s.
value.hostBinding,r=>r===""||r==="0.0.0.0"))}function Oc(e,{source:t}){let s=t&&x(t);if(!s)return;let r=$c(J(s)),n=kc.find(i=>i.path.test(r)||i.path.test(s));if(!n&&!bc(r))return;let o=/^\/run\/user(?:\/|$)|\/\.docker\/run(?:\/|$)/.
test(r),a=!n||r.startsWith("/run/");return{source:s,...n?{what:n.what}:{},rootless:o,opens:o||!a||n!==void 0&&!e.base||!Hb(e)}}function Hb({image:{user:e},host:t,base:s,added:r}){if(e.state==="unknown"||
le(e.value)||de(t)||!$d(t.groupAdd,a=>Cc(a))||[...r?.mentions??[]].some(a=>/docker|podman/i.test(a)))return!1;let[n="",o]=e.value.split(":");return o?!Cc(o,n):r?.accounts.some(({name:a,uid:i})=>a===n&&
!/^0+$/.test(i??""))||/^\d+$|^nobody$/.test(n)||s?.user===n||s?.account===n}function Cc(e,t=""){if(!/^\d+$/.test(e))return/docker|podman|containerd|crio|root/i.test(e);let s=Number(e);return s===0||s>=
100&&s<65534&&e!==t}var Rc=class{#e=new Map;add(e,t){let[s,r]=Dc(e);if(r==="")return;let n=this.#e.get(r);n?n.length<Gb&&n.push({folder:s,file:t}):this.#e.set(r,[{folder:s,file:t}])}find(e){let[t,s]=Dc(
e),r=s.includes("*")?[...this.#e].filter(([n])=>B(n,s)).flatMap(([,n])=>n):this.#e.get(s)??[];return[...new Set(r.filter(n=>!qb(n.folder,t)).map(({file:n})=>n))]}},Gb=100;function Dc({text:e,names:t=[]}){
let s=e.lastIndexOf("/"),r=e.slice(s+1),n=r.replaceAll("\uFFFC",""),o=t[t.length-1];return[e.slice(0,Math.max(s,0)),n===""&&r!==""?o?`$${o}`:"":r]}var qb=(e,t)=>e.startsWith("/")&&t.startsWith("/")&&!e.
includes("\uFFFC")&&!t.includes("\uFFFC")&&e!==t,Nc=new WeakMap;function Ao(e,{containers:t}){let s=Nc.get(e);if(s&&s.containers===t)return s;let r=new Set(Bn(e,$r(e.source.path,t)).flatMap(D)),n=new Set(
e.stages.flatMap(mr)),o=e.stages.flatMap(l=>l.scripts.flatMap(({instruction:d,script:c,workdir:p,user:u})=>d.keyword==="RUN"?[{commands:c.commands,stage:l,instruction:d,ships:r.has(l),alone:!n.has(l),
...p?{workdir:p}:{},...u?{user:u}:{}}]:[])),a=o.flatMap(({commands:l,...d})=>l.map(c=>({command:c,...d}))),i={containers:t,shipped:r,runs:o,commands:a};return Nc.set(e,i),i}var re=(e,t)=>Ao(e,t).shipped,
ue=(e,t)=>Ao(e,t).commands,X=(e,t)=>Ao(e,t).runs;function Bb(e,t,s,r){let n=new Set,o=(a,i)=>r.has(a)?!0:n.has(a)?!1:(n.add(a),s.stages.some(l=>D(l).includes(a)&&l!==a&&o(l,i)||l.copies.some(({from:d,
sources:c})=>d&&"stage"in d&&D(d.stage).includes(a)&&c.some(p=>i===null||p.state==="unknown"||Ic(p.value,i))&&o(l,null))));return o(e,t)}function Ic(e,t){let s=`/${Ee(e)}`,r=`/${Ee(t)}`;return s.includes(
"*")||s.includes("\uFFFC")?r.startsWith(s.slice(0,s.search(/[*\uFFFC]/))):s==="/"||r===s||r.startsWith(`${s}/`)}function Mc({user:e,stage:t},s){let r=D(t).at(-1)??t,n=Dt(r,s)?.base,o=r.base.span;return e??
(n===void 0?T("image","",o):ge(n?.user??"root",o))}var Oo=({name:e,words:t})=>[e,...t.slice(1).map(({text:s})=>s)],Co=({file:e,start:t})=>`${t} ${e}`;function Pc(e,t,s){let r=e.get(t)??new Map(t.map(n=>[
Co(s(n)),n]));return e.set(t,r),r}var Kb=new WeakMap,Yb=new WeakMap,Dt=(e,t)=>Pc(Kb,t.stages,({span:s})=>s).get(Co(e.base.span));function rt({span:e},t){let s=Ue(t).find(({source:r})=>r.path===e.file);
return s&&Pc(Yb,s.stages,({base:r})=>r.span).get(Co(e))}var Vb=[["sh bash ash dash ksh mksh zsh fish csh tcsh","-c","always"],["source .","","dash"],["python pypy ipython micropython","-c","always",{unless:"\
-m"}],["perl","-e -E","always"],["ruby jruby","-e","always"],["node nodejs","-e --eval -p --print -pe","always",{unless:"--test"}],["bun","-e --eval -p --print","dash"],["deno","","dash",{operand:{command:"\
eval"}}],["tsx ts-node","-e --eval -p --print","always"],["php","-r --run -B --process-begin -R --process-code -E --process-end","always",{unless:"-f --file -S -m -i"}],["lua luajit","-e","always"],["\
Rscript","-e","dash"],["R","-e","always",{unless:"-f --file"}],["julia","-e --eval -E --print","always"],["groovy scala","-e","dash"],["elixir","-e --eval --rpc-eval","dash"],["erl","-eval","never"],[
"guile","-c","always"],["sbcl","--eval","always"],["expect","-c","dash"],["osascript","-e","always"],["tclsh irb psh nu","-c","always"],["awk gawk mawk nawk","","never",{operand:{}}],["parallel","","a\
lways"],["pwsh powershell","-c -Command -command","dash"]],Tc=new Map(Vb.flatMap(([e,t,s,{operand:r,unless:n=""}={}])=>e.split(" ").map(o=>{let a={text:t.split(" ").filter(Boolean),input:s,unless:n.split(
" ").filter(Boolean)};return[o,r?{...a,operand:r}:a]}))),Lc=e=>Tc.get(e)??Tc.get(e.replace(/^(python|pypy|perl|ruby|php|lua|tclsh|node)-?\d[\d.]*$/,"$1"));function jc(e){let t=(o,a)=>a.map(i=>({as:o,word:i,
command:e})),{name:s,words:r}=e;if(Zb.get(s)?.(e))return[...t("archive",r.slice(1)),{as:"archive",command:e}];let n=N(e);if(n?.action==="install")return t("package",[...n.packages,...n.args.options.flatMap(
({name:o,value:a})=>/^-[rc]$|^--(?:requirement|constraint)s?$/.test(o)&&a?[a]:[])]);switch(s){case"chmod":{let[o,...a]=A(e,s).operands;return o&&Wc(o.text)?t("program",a):[]}case"install":case"mv":case"\
cp":case"ln":return Jb(e,s).flatMap(o=>t("program",[o]));case"dpkg":case"rpm":case"alien":return r.some(({text:o})=>o==="--import")?t("key",r.slice(1)):r.some(({text:o})=>/^-[a-z]*[iUF]|^--(?:install|upgrade|unpack)$/.
test(o))?t("package",r.slice(1)):[];case"rpmkeys":case"apt-key":case"gpg":case"gpg2":return e1(e)?[...t("key",r.slice(1)),{as:"key",command:e}]:[];case"java":return t("run",r.slice(1).filter((o,a,i)=>i[a-
1]?.text==="-jar"));default:{let o=t1(e);return o?t("run",[o]):[]}}}var Jt=()=>!0,be=e=>({words:t})=>t.slice(1).some(({text:s})=>e.test(s)),Zb=new Map([["tar",({words:e})=>e.slice(1).some(({text:t},s)=>/^(?:-[A-Za-z]*x|--(?:extract|get)$)/.
test(t)||s===0&&/^[A-Za-wy-z]*x[A-Za-z]*$/.test(t))],["bsdtar",be(/^-?[A-Za-z]*x/)],["unzip",({words:e})=>!e.slice(1).some(({text:t})=>/^-[a-zA-Z]*[lZtv]/.test(t))],["7z",be(/^[xe]$/)],["7za",be(/^[xe]$/)],
["jar",be(/^-?[a-z]*x|^--extract$/)],["cpio",be(/^-[A-Za-z]*i|^--extract$/)],["ar",be(/^-?[a-z]*x/)],["unrar",be(/^[xe]$/)],["unsquashfs",Jt],["gunzip",Jt],["gzip",be(/^-[a-z]*d|^--decompress$/)],["bu\
nzip2",Jt],["bzip2",be(/^-[a-z]*d|^--decompress$/)],["unxz",Jt],["xz",be(/^-[a-zA-Z]*d|^--decompress$/)],["unzstd",Jt],["zstd",be(/^-[a-z]*d|^--decompress$/)],["unlzma",Jt]]),Wc=e=>/^[0-7]{3,5}$/.test(
e)?[...e.slice(-3)].some(t=>Number(t)&1):e.split(",").some(t=>/^[ugoa]*[+=][rwst]*x/i.test(t)),Xb=/(?:^|\/)s?bin(?:\/|$)/;function Jb(e,t){let s=A(e,t),r=E(s,"-t","--target-directory")?.value,n=r??s.operands[s.
operands.length-1],o=r?s.operands:s.operands.slice(0,-1);if(t==="install"){let a=E(s,"-m","--mode")?.value;return E(s,"-d","--directory")||a&&!Wc(a.text)?[]:o}return n&&Xb.test(n.text)?o:[]}var Qb=e=>/(?:^|\/)s?bin\/[^/]+$/.
test(e),e1=({name:e,words:t})=>t.slice(1).some(({text:s})=>/^--(?:import|dearmor)$/.test(s)||e==="apt-key"&&s==="add");function t1(e){let{name:t,words:s}=e,[r]=s,n=Lc(t);if(n&&n.input!=="never"){let{options:o,
operands:a}=A(e,t),i=o.some(d=>n.text.includes(d.name)||n.unless?.includes(d.name)),l=n.operand?.command===void 0&&/^(?:run|eval)$/.test(a[0]?.text??"")?a[1]:a[0];return i?void 0:l}return r&&(/^(?:\.{0,2}|~)\//.
test(r.text)||r.text.startsWith("\uFFFC/"))?r:void 0}function Fc(e,t){let s=X(e,t),r=Uc.get(s)??[...s1(s).values()].flatMap(r1);return Uc.set(s,r),r}var Uc=new WeakMap;function s1(e){let t=new Map;for(let s of e){
let r=t.get(s.stage);r?r.push(s):t.set(s.stage,[s])}return t}function r1(e){let t=[],s=new Rc;for(let{commands:r,ships:n}of e){let o=l1(r),a=[],i=[];for(let l of r){for(let{url:c,file:p}of n1(l)){let u={
url:c,command:l,ships:n,names:[c,p].flatMap(h=>d1(h,o)),uses:[],checked:!1};a.push(u),u.uses.push(...l.feeds.flatMap(h=>jc(h).filter(({word:m})=>m===void 0))),p&&s.add(p,u)}for(let c of jc(l))for(let p of c.
word?s.find(c.word):[])p.uses.push(c);for(let[c,p]of c1(l))for(let u of s.find(c))s.add(p,u);let d=Jd(l,c=>s.find(c));d&&i.push(d)}t.push(...a);for(let{of:l,beside:d}of i)for(let c of l??(d||a.length?
a:t))c.checked=!0}return t}function n1(e){let t=ze(e);if(!t||e.substitutedInto||a1(e))return[];if(t.saved.length>0)return[...t.saved];if(t.output!=="-")return[];let s=e.feeds.flatMap(o1);return t.urls.
flatMap(r=>s.length>0?s.map(n=>({url:r,file:n})):[{url:r}])}var o1=({name:e,words:t,redirects:s})=>[...s.flatMap(({operator:r,target:n})=>/^(?:>>?|>\|)$/.test(r)&&!n.text.startsWith("/dev/")?[n]:[]),...e===
"tee"?t.slice(1).filter(({text:r})=>!r.startsWith("-")):[]];function a1({words:e,name:t}){let s=/^curl/.test(t)?/^(?:-T|--upload-file|-F|--form|-d|--data\S*|-I|-[a-zA-Z]*I|--head|PUT|POST|HEAD)$/:/^--(?:spider|post-|body-|method=(?!GET))|^(?:PUT|POST|HEAD)$/;
return e.some(({text:r})=>s.test(r))}var i1=50;function l1(e){let t=new Map,s=(r,n)=>{let o=t.get(r)??[];o.length<i1&&t.set(r,[...o,n])};for(let{name:r,assignments:n,words:o}of e){for(let a of n)s(a.name,
a.value.text);for(let{text:a}of/^(?:export|declare|local|readonly)$/.test(r)?o.slice(1):[])a.includes("=")&&s(a.slice(0,a.indexOf("=")),a.slice(a.indexOf("=")+1))}return t}function d1(e,t){if(!e)return[];
let s=e.text.endsWith("\uFFFC")?e.names?.[e.names.length-1]:void 0;return[e.text,...s&&t.get(s)||[]]}function c1(e){let{name:t}=e;if(!/^(?:mv|cp|ln|install|rename|gunzip|unxz)$/.test(t))return[];let s=A(
e,t),r=E(s,"-t","--target-directory")?.value,n=r?s.operands:s.operands.slice(0,-1),o=r??s.operands[s.operands.length-1];if(!o||n.length===0||o===n[0])return[];let a=l=>({...l,text:`${o.text.replace(/\/$/,
"")}/${l.text.replace(/^.*\//,"")}`}),i=n.length===1&&!r&&!o.text.endsWith("/");return n.flatMap(l=>i?[[l,o],[l,a(l)]]:[[l,a(l)]])}function zc(e,t){let s=rb(e,t),r=h1(s,t),n=e.added?.placed??[],o=ne(e)?
m1(e,t):[],a=l=>{let d=o.findLast(({target:p})=>cs(l,p)!==void 0);if(!d)return sd(l,n,r);let c=cs(l,d.target)??"";return(d.source===null?void 0:t.lookup.source(W(d.source,c)))??null},i=l=>Mn(l,x(e.image.
workingDir)??"/");return{at:a,program:l=>{for(let d of i(l)){let c=a(d);if(c!==void 0)return c}},copied:()=>p1([...Hc(n),...e.added?.bound??[]],s,t),isBrought:l=>{let{copied:d=[],mentions:c}=e.added??
{},p=({path:u,folder:h})=>i(l).some(m=>m===u||h&&cs(m,u)!==void 0);return d===null||d.some(p)||c?.has(l.slice(l.lastIndexOf("/")+1))===!0}}}function p1(e,t,{documents:s,lookup:r}){let n=new Set([...s.
values()].flat().flatMap(Ie).map(({source:a})=>a.path)),o=[...new Set(e.map(ii))].flatMap(a=>(a?t:t.slice(0,1)).map(i=>W(i,a)).flatMap(i=>[i,...r.below?.(i)??[]]));return[...new Set(o)].flatMap(a=>n.has(
a)?[]:r.source(a)??[])}var u1=8;function Hc(e,t=0){return e.flatMap(s=>{if(!("path"in s))return[];if(!("within"in s))return[s.path];let r=s.within.flatMap(n=>{if(cs(n.at,s.path)!==void 0)return[n];let o="\
path"in n&&!("within"in n)?qs(s.path,n):void 0;return o===void 0?[]:[{...n,path:o}]});return t<u1?Hc(r,t+1):[]})}var h1=(e,{lookup:t})=>s=>{for(let r of e){let n=t.source(W(r,s.replace(/^\/+/,"")));if(n)
return n}};function m1({host:e,project:t},s){let r=ve(s).find(n=>n.id===t)?.folder??"";return k(e.mounts,({type:n,file:o})=>n==="bind"&&!o).flatMap(({value:n})=>{let o=x(n.target),a=o&&Ae(o,"/"),i=n.source&&
x(n.source);return a?[{target:a,source:i&&/^\.{1,2}(?:\/|$)/.test(i)?W(r,i):null}]:[]})}var Gc="h7Gk2pQz",Ro=(e,t)=>t.includes("\uFFFC")&&ae(e)&&z(e,t.replaceAll("\uFFFC",Gc))!==void 0;function qc(e,t,s){
if(Ro(e,t))return!0;let r=t.split("\uFFFC");if(s<0||s>r.length-2)return!1;let n=r.slice(0,s+1).join("\uFFFC")+Gc+r.slice(s+1).join("\uFFFC");return z("",n)!==void 0&&z("",t)===void 0}var f1=new Set("/\
 /bin /boot /dev /etc /home /lib /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/include /usr/lib /usr/local /usr/local/bin /usr/local/etc /usr/local/lib /usr/local/sb\
in /usr/local/share /usr/local/src /usr/sbin /usr/share /usr/src /var /var/cache /var/lib /var/lock /var/log /var/mail /var/opt /var/run /var/spool /var/tmp /var/www /var/www/html".split(" "));function g1(e){
let{command:t,by:s}=e;if(s==="mkdir")return!0;if(!t||Bc(t,"R","--recursive"))return!1;if(s==="install")return Bc(t,"d","--directory");if(y1(t))return!0;let r=A(t,s).operands.slice(1),n=v1(e.stage);return r.
length>0&&r.every(o=>/[^/]\/\.?$/.test(o.text)||f1.has(J(o.text))||n.has(Kc(o,e)))}var y1=({wrappers:e,readsFrom:t})=>[...e,...t].some(({name:s,words:r})=>s==="find"&&r.some(({text:n},o)=>n==="-type"&&
r[o+1]?.text==="d")),Bc=(e,t,s)=>E(A(e,e.name),`-${t}`,s)!==void 0;function Kc({text:e,names:t},{stage:s,instruction:r}){if(e==="\uFFFC")return`$${t?.join()??""}`;let n=s.scripts.find(o=>o.instruction===
r)?.workdir;return J(e.startsWith("/")||!n||n.state==="unknown"?e:W(n.value,e))}var Yc=new WeakMap;function v1(e){let t=Yc.get(e);if(t)return t;let s=new Set;Yc.set(e,s);let r=(n,o=e.from,a=e)=>{for(let i=Kc(
n,{stage:a,instruction:o});i&&i!=="$";i=i.slice(0,Math.max(i.lastIndexOf("/"),0)))s.add(i)};for(let n of D(e)){for(let o of[n.workdir,...n.scripts.map(({workdir:a})=>a),...n.volumes])o&&o.state!=="unk\
nown"&&r({text:o.value});for(let{destination:o}of n.copies)o.state!=="unknown"&&o.value.endsWith("/")&&r({text:o.value});for(let{instruction:o,script:a}of n.scripts)for(let i of a.commands.flatMap(w1))
r(i,o,n)}return s}function w1(e){let{name:t}=e;if(!/^(?:mkdir|install|git|useradd|adduser)$/.test(t))return[];let s=A(e,t==="git"?"git clone":t);if(t==="mkdir"||t==="install"&&E(s,"-d","--directory"))
return[...s.operands];if(t==="git")return s.operands[0]?.text==="clone"?s.operands.slice(2,3):[];let r=E(s,"-d","--home-dir","--home","-h")?.value;return t!=="install"&&r?[r]:[]}var k1=new Set("trivy \
grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audit bundler-audit brakem\
an checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),b1=new Set("pytest py.test tox nosetests jest vitest mocha ava phpunit rspec\
 ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),x1=new Set("mypy flake8 pylint ruff eslint tslint tsc golangci-lint staticcheck shellcheck \
rubocop phpstan psalm ktlint pyright".split(" ")),Vc=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bunx go cargo mvn mvnw gr\
adle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function Do(e){let[t="",...s]=e.map(({text:o},a)=>a===0?ce(o):o);if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.
test(s[0]??"")&&!Vc.has(t)||s.some(o=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(o))||s.length>0&&s.every(o=>/^(?:--?(?:version|help|[Vh])|version|help)$/.
test(o)))return;if(!Vc.has(t)&&!/^python[\d.]*$/.test(t))return k1.has(t)?"scanner":b1.has(t)||x1.has(t)?"test":void 0;let r=s.join(" "),n=o=>Do(e.slice(o));if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.
test(t))return/(?:^| )-(?:\w*c\b|-check)/.test(r)?"check":void 0;if(/^gpg2?$/.test(t))return/--(?:batch-)?verify/.test(r)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(t))return"check";if(t==="cosign")
return s[0]==="verify"||s[0]==="verify-blob"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(t)){let o=Rr(e,t).replace(/^workspace \S+ /,"");return/^(?:npm )?audit(?! fix)\b/.test(o)?"scanner":
$1.test(o)?"test":void 0}if(t==="go")return/^(?:test|vet)\b/.test(Rr(e,t))?"test":void 0;if(t==="cargo"){let o=Rr(e,t).replace(/^\+\S+ /,"");return/^(?:audit|deny)\b/.test(o)?"scanner":/^(?:test|clippy|nextest)\b/.
test(o)?"test":void 0}if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.test(t))return/\bdependency-check\b|\bdependencyCheck/.test(r)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(r)?"test":void 0;if(/^python[\d.]*$/.
test(t))return s[0]==="-m"?n(2)??(s[1]==="unittest"?"test":void 0):s.some(o=>/^(?:manage|setup)\.py$/.test(o))&&s.includes("test")?"test":void 0;if(t==="dotnet"||t==="swift"||t==="mix"||t==="rake"||t===
"deno")return s[0]==="test"?"test":void 0;if(t==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(r)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(t))return s[0]==="run"||
s[0]==="exec"?n(2):void 0;if(t==="composer")return/^audit\b/.test(Rr(e,t))?"scanner":void 0}var $1=/^(?:test|t|run(?:-script)? (?:test|lint|check|typecheck|type-check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/,
Rr=(e,t)=>A({words:e},t).operands.map(({text:s})=>s).join(" ");function _1({fallback:e,tested:t,failsUnseen:s,decides:r,feeds:n,words:o,substitutedInto:a}){if(a||t)return;let i=o.slice(1).find(({text:l},d,c)=>/^--(?:exit-zero|soft-fail)$/.
test(l)||l==="--exit-code=0"||l==="0"&&c[d-1]?.text==="--exit-code");return i?`${f(i.text==="0"?"--exit-code 0":i.text)} makes it exit with 0 all the same; remove it`:e.length?e.every(Zc)?`${f(`|| ${E1(
e[0])}`)} hides the failure; remove it`:void 0:s?n.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe has the exit status of its last command; use `set -o pipefail`":r?void 0:"the ne\
xt command runs all the same; join them with `&&` or use `set -e`"}function S1(e,t){return e.fallback.length>0?e.fallback.every(Zc):e.tested?!t.conditional:e.failsUnseen||!(e.decides||e.chain!==void 0&&
e.chain===t.chain)}var Zc=({name:e,words:t})=>/^(?:true|:|echo|printf)$/.test(e)||e==="exit"&&t[1]?.text==="0",E1=e=>e?.words.map(({text:t})=>t).join(" ")??"",A1=50;function O1({globals:e,stages:t}){let s=new Map;
for(let r of[...e,...t.flatMap(({assignments:n})=>n)]){let n=r.value?.via??[],o=r.literal.split("\uFFFC").length-1===n.length;for(let[a,{span:i}]of n.entries()){let l=s.get(i)??[];s.set(i,l),l.push({user:r,
which:o?a:-1})}}return s}function C1(e,t){let s=[],r=new Set([e]);for(let n of r)for(let{user:o,which:a}of t.get(n.span)??[])o.keyword==="ARG"&&ae(o.name)||(qc(o.name,o.literal,a)?s.push(o):o.keyword!==
"LABEL"&&o.literal==="\uFFFC"&&r.size<A1&&r.add(o));return s}var Xc=/\\.|\$(?:\{(\w{1,200})(?::?[-?][^}]{0,200})?\}|(\w{1,200}))/g,R1=20;function*D1({expand:e,span:t},s,{source:r}){let n=e?N1(t,s):void 0;
if(!n?.size)return;let o=t.start;for(let a of r.text.slice(t.start,t.end).split(`
`)){let i=[...a.matchAll(Xc)].filter(([,d,c])=>d??c),l=a.replace(Xc,(d,c,p)=>c??p?"\uFFFC":d);for(let[d,{0:c,1:p,2:u,index:h}]of i.entries()){let m=p??u??"";n.has(m)&&(ae(m)||d<R1&&qc("",l,d))&&(yield{
name:m,span:{...t,start:o+h,end:o+h+c.length}})}o+=a.length+1}}function N1({start:e},t){let s=new Set;for(let{keyword:r,name:n,literal:o,span:a}of ks(t))a.start>e||(r==="ARG"&&(o===""||o.includes("\uFFFC"))?
s.add(n):s.delete(n));return s}var xe="(?:false|no|off|0)",$e="(?:=(?:true|1|t|yes))?$",Nt=/\bStrictHostKeyChecking(?:\s*=\s*|\s+)"?(?:no|off)\b|\bUserKnownHostsFile(?:\s*=\s*|\s+)"?\/dev\/null\b/i,No=/-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)(?:=true|\s|$)|-Daether\.(?:connector|transport)\.https\.securityMode=insecure/,
I1=[{programs:"curl",option:/^(?:-k|--insecure|--proxy-insecure|--doh-insecure)$/},{programs:"curl",option:/^(?:--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/,lost:"version"},{programs:"wget wget\
2",option:new RegExp(`^--(?:no-check-certificate$|check-certificate=${xe})`)},{programs:"wget wget2",option:new RegExp(`^(?:-e|--execute)=\\s*check_certificate\\s*=\\s*${xe}`,"i")},{programs:"wget wge\
t2",option:/^--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?)$/i,lost:"version"},{programs:"aria2c",option:/^--check-certificate=false$/},{programs:"axel hurl newman",option:/^(?:-k|--insecure)$/},{programs:"\
http https xh xhs",option:/^--verify=(?:no|false)$/},{programs:"lftp",line:new RegExp(`\\bset\\s+ssl:verify-certificate(?:/\\S*)?\\s+${xe}\\b`,"i")},{programs:"grpcurl",argument:/^--?insecure$/},{programs:"\
jf jfrog",option:new RegExp(`^--insecure-tls${$e}`)},{programs:"pip pipx uv python pypy pip-compile pip-sync",option:/^--(?:trusted-host|allow-insecure-host)=./},{programs:"pip python pypy",operands:/^config set \S*trusted-host /},
{programs:"poetry",operands:/^config certificates\.\S+\.cert false$/},{programs:"pdm",operands:/^config \S+\.verify_ssl (?:false|0|no)$/i},{programs:"npm npx yarn pnpm",option:/^--(?:no-strict-ssl|strict-ssl=false)$/},
{programs:"npm npx yarn pnpm",line:/(?:^|\s)--strict-ssl\s+false\b/},{programs:"npm pnpm",operands:new RegExp(`^(?:(?:config|c) )?set (?:\\S+ )*strict-ssl[ =]${xe}(?: |$)`,"i")},{programs:"yarn",operands:new RegExp(
`^config set (?:strict-ssl|enableStrictSsl)[ =]${xe}(?: |$)`,"i")},{programs:"bundle bundler",operands:/^config (?:set )?ssl_verify_mode (?:0|none)$/i},{programs:"composer composer.phar",operands:/^config disable-tls (?:true|1)$/i},
{programs:"composer composer.phar",operands:/^config secure-http (?:false|0)$/i,lost:"encryption"},{programs:"mvn mvnw mvnd gradle gradlew sbt ant java",argument:No},{programs:"go",argument:/^--?insecure(?:=true)?$/},
{programs:"go",line:/^env\b.*\bGOINSECURE=\S/},{programs:"conda mamba micromamba",line:new RegExp(`^config\\b.*\\bssl_verify[ =]${xe}`,"i")},{programs:"conda mamba micromamba",option:new RegExp(`^(?:-\
k|--insecure|--ssl-verify=${xe}|--ssl-verify=<false>)$`,"i")},{programs:"conan",operands:/^remote (?:add|update) \S+ \S+ (?:false|0)\b/i},{programs:"conan",option:/^--insecure$/},{programs:"deno",option:/^--unsafely-ignore-certificate-errors(?:=|$)/},
{programs:"dotnet nuget",option:/^--allow-insecure-connections$/,lost:"encryption"},{programs:"wp",option:/^--insecure$/},{programs:"apt apt-get aptitude",option:new RegExp(`^(?:-o|--option)=Acquire::\
https?(?:::[^:=]+)*::Verify-(?:Peer|Host)=["']?${xe}`,"i")},{programs:"yum dnf dnf5 microdnf tdnf yum-config-manager dnf-config-manager yumdownloader",line:new RegExp(`(?:^|[\\s.=])(?:proxy_)?sslverify\
=${xe}(?:\\s|$)`,"i")},{programs:"zypper",line:/[?&]ssl_verify=no\b/},{programs:"apk opkg",option:/^--no-check-certificate$/},{programs:"subscription-manager",option:/^(?:--insecure|--rhsm\.insecure=(?:1|true))$/},
{programs:"git",option:new RegExp(`^(?:-c|--config)=http\\.(?:.*\\.)?sslverify=(?:${xe}|)$`,"i")},{programs:"git",operands:new RegExp(`^config (?:set )?(?:\\S+ )?http\\.(?:\\S+\\.)?sslverify ${xe}$`,"\
i")},{programs:"git",option:new RegExp(`^(?:-c|--config)=core\\.sshCommand=.*(?:${Nt.source})`,"i"),lost:"host key"},{programs:"git",operands:new RegExp(`^config (?:set )?core\\.sshCommand .*(?:${Nt.source}\
)`,"i"),lost:"host key"},{programs:"svn",option:/^--trust-server-cert(?:$|-failures=)/},{programs:"hg",option:/^--insecure$/},{programs:"glab",operands:/^config set skip_tls_verify true$/},{programs:"\
ssh scp sftp sshfs autossh sshpass ssh-copy-id slogin",option:new RegExp(`^-o=(?:\\S*,)?(?:${Nt.source})`,"i"),lost:"host key"},{programs:"rsync",option:new RegExp(`^(?:-e|--rsh)=.*(?:${Nt.source})`,"\
i"),lost:"host key"},{programs:"mosh",option:new RegExp(`^--ssh=.*(?:${Nt.source})`,"i"),lost:"host key"},{programs:"ansible ansible-playbook ansible-pull",option:new RegExp(`^--(?:ssh-common-args|ssh\
-extra-args)=.*(?:${Nt.source})`,"i"),lost:"host key"},{programs:"ansible ansible-playbook",line:/\bansible_(?:ssh_)?host_key_checking["']?\s*[=:]\s*["']?(?:false|no|off|0)\b/i,lost:"host key"},{programs:"\
ansible-galaxy",option:/^(?:-c|--ignore-certs)$/},{programs:"kubectl oc helm helmfile velero etcdctl k6 odo flux tkn kubectx k9s istioctl",option:new RegExp(`^--(?:kube-)?insecure-skip-tls-verify${$e}`,
"i")},{programs:"oc argocd",option:new RegExp(`^--insecure${$e}`)},{programs:"helm oras ctr argocd",option:new RegExp(`^--(?:plain-http|plaintext)${$e}`),lost:"encryption"},{programs:"aws s5cmd",option:/^--no-verify-ssl$/},
{programs:"s3cmd rclone",option:/^--no-check-(?:certificate|hostname)$/},{programs:"gsutil",option:/^-o=Boto:https_validate_certificates=(?:false|0)/i},{programs:"mc",option:/^--insecure$/},{programs:"\
gcloud",operands:/^config set auth\/disable_ssl_validation (?:true|1)$/i},{programs:"bq",option:new RegExp(`^--disable_ssl_validation${$e}`)},{programs:"cf",option:/^--skip-ssl-validation$/},{programs:"\
fly",option:/^(?:-k|--insecure)$/},{programs:"docker podman buildah skopeo nerdctl",option:/^--(?:(?:src|dest)-)?tls-verify=(?:false|0|f)$/i},{programs:"docker nerdctl crane gcrane krane ko oras trivy",
option:new RegExp(`^--insecure(?:-registry)?${$e}`)},{programs:"executor kaniko",option:new RegExp(`^--skip-tls-verify(?:-pull)?${$e}`)},{programs:"executor kaniko",option:new RegExp(`^--insecure(?:-p\
ull)?${$e}`),lost:"encryption"},{programs:"ctr",option:/^(?:-k|--skip-verify)$/},{programs:"regctl",line:/^registry set\b.*--tls[= ](?:disabled|insecure)\b/},{programs:"cosign",option:new RegExp(`^--a\
llow-insecure-registry${$e}`)},{programs:"vault bao nomad",argument:new RegExp(`^--?tls-skip-verify${$e}`)},{programs:"influx",option:/^--skip-verify$/},{programs:"mongo mongosh mongodump mongorestore\
 mongoexport mongoimport",option:new RegExp(`^--(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)${$e}`)},{programs:"redis-cli",option:/^--insecure$/},{programs:"clickhouse-client",option:/^--accept-invalid-certificate$/},
{programs:"invoke-webrequest invoke-restmethod iwr irm",argument:/^-SkipCertificateCheck(?::\$true)?$/i}],M1=[{line:/^[ \t]*(?:StrictHostKeyChecking[\s=]+"?(?:no|off)\b|UserKnownHostsFile[\s=]+"?\/dev\/null\b)/im,
lost:"host key"},{line:/^[ \t]*host_key_checking\s*=\s*(?:false|no|off|0)\b/im,lost:"host key"},{line:/^[ \t]*(?:proxy_)?sslverify\s*=\s*(?:0|false|no|off)\b/im},{line:/^[ \t]*strict-ssl(?:\s*=\s*|\s+)"?(?:false|0)\b/im},
{line:/^[ \t]*enableStrictSsl:\s*(?:false|no|off)\b/im},{line:/^[ \t]*check_?certificate\s*=\s*(?:off|no|0)\b/im},{line:/^[ \t]*(?:(?:--)?(?:proxy-)?insecure|-k)\s*$/im,file:/curlrc$/},{line:/\bVerify-(?:Peer|Host)\s*"?(?:false|no|off|0)\b/im},
{line:/^[ \t]*trusted-host\s*=/im},{line:/^[ \t]*ssl_verify:\s*(?:false|no|off)\b/im},{line:/^[ \t]*:?ssl_verify_mode:\s*(?:0|:?none)\b/im},{line:/^[ \t]*BUNDLE_SSL_VERIFY_MODE:\s*"?0/m},{line:/"disable-tls"\s*:\s*true\b/},
{line:/"secure-http"\s*:\s*false\b/,lost:"encryption"},{line:/^[ \t]*(?:-[ \t]+)?insecure-skip-tls-verify:\s*true\b/m},{line:/^[ \t]*insecure\s*=\s*(?:true|1)\b/m,file:/registries(?:\.conf)?(?:\.d\/[^/]+)?|\.conf$/},
{line:/^[ \t]*TLS_REQCERT\s+(?:never|allow)\b/im},{line:No}],Io=/^(?:false|0|no|off)$/i,Qt=/^(?:1|true|yes|on|t|y)$/i,Mo=/./,P1=[["NODE_TLS_REJECT_UNAUTHORIZED PYTHONHTTPSVERIFY PERL_LWP_SSL_VERIFY_HO\
STNAME",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL YARN_ENABLE_STRICT_SSL YARN_STRICT_SSL CONDA_SSL_VERIFY MAMBA_SSL_VERIFY",Io],["PIP_TRUSTED_HOST UV_INSECURE_HOST UV_ALLOW_INSECURE_HOS\
T",Mo],["CURL_INSECURE",Qt],["BUNDLE_SSL_VERIFY_MODE",/^(?:0|none)$/i],["GOINSECURE",Mo],["GOFLAGS",/(?:^|\s)--?insecure\b/],["MAVEN_OPTS MAVEN_ARGS MAVEN_CLI_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS G\
RADLE_OPTS",No],["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION",Mo],["CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION",Qt],["HELM_KUBEINSECURE_SKIP_TLS_VERIFY",Qt],["VAULT_SKIP_VERIFY BAO_SKIP_VERIFY NOMAD_SKIP_VER\
IFY INFLUX_SKIP_VERIFY ETCDCTL_INSECURE_SKIP_TLS_VERIFY",Qt],["CONSUL_HTTP_SSL_VERIFY",Io],["MC_INSECURE RCLONE_NO_CHECK_CERTIFICATE TRIVY_INSECURE",Qt],["ARGOCD_OPTS",/(?:^|\s)--insecure\b/],["ANSIBL\
E_GALAXY_IGNORE",Qt],["LDAPTLS_REQCERT",/^(?:never|allow)$/i],["ANSIBLE_HOST_KEY_CHECKING",Io,"host key"],["GIT_SSH_COMMAND RSYNC_RSH SVN_SSH ANSIBLE_SSH_ARGS ANSIBLE_SSH_COMMON_ARGS ANSIBLE_SSH_EXTRA\
_ARGS",Nt,"host key"]],T1=new Map(P1.flatMap(([e,t,s="certificate"])=>e.split(" ").map(r=>[r,{value:t,lost:s}])));function Ns(e,t){let s=T1.get(/^npm_config_/i.test(e)?e.toUpperCase():e);return s?.value.
test(t)?s.lost:void 0}var Po=new Map;for(let e of I1)for(let t of e.programs.split(" "))Po.set(t,[...Po.get(t)??[],e]);var Jc=e=>e.replace(/\.exe$/i,"").replace(/^(pip|python|pypy)[\d.]+$/,"$1");function*Qc(e){
let t=Po.get(Jc(e.name));if(!t)return;let s=N(e)?.args??A(e,Jc(e.name)),r=!1;for(let n of t)for(let o of L1(n,e,s))o.lost==="host key"&&r||(r||=o.lost==="host key",yield o)}function*L1({option:e,argument:t,
operands:s,line:r,lost:n="certificate"},o,a){let i=o.words.slice(1);for(let l of e?a.options:[])e?.test(`${l.name}${l.value?`=${l.value.text}`:""}`)&&(yield{span:{...l.word.span,end:j1(l)},what:W1(l,n),
lost:n,option:l});for(let l of t?i:[])t?.test(l.text)&&(yield{span:l.span,what:l.text,lost:n});(s?.test(Dr(a.operands))||r?.test(Dr(i)))&&(yield{span:ie(o),what:Dr(o.words),lost:n})}var Dr=e=>e.map(({
text:t})=>t).join(" "),j1=({word:e,value:t})=>Math.max(e.span.end,t?.span.end??0),W1=({name:e,value:t},s)=>t&&(s==="host key"||/^-[oce]$/.test(e))?`${e} ${t.text}`:e;function*F1(e){let{texts:t,files:s}=mt(
e);if(s.length!==0)for(let{text:r,span:n}of e.name==="echo"?U1(t):t){let o=ep(e.name==="sed"?z1(r):r,s);o&&(yield{...o,span:n})}}function U1(e){let t=e.filter(({text:r})=>!/^-[neE]+$/.test(r)),[s]=t;return s?
[{text:Dr(t),span:{...s.span,end:t[t.length-1]?.span.end??s.span.end}}]:[]}function ep(e,t){let s=e.replace(/\\n/g,`
`).replace(/\\t/g,"	");for(let{line:r,file:n,lost:o="certificate"}of M1){let a=!n||t.some(i=>n.test(i))?r.exec(s):null;if(a)return{what:a[0].trim(),lost:o}}for(let[r,n="",o=""]of s.matchAll(/^[ \t]*(?:export[ \t]+|ENV[ \t]+)?([A-Za-z_]\w*)=["']?([^\n"']*)/gm)){
let a=o.trim()===""?void 0:Ns(n,o.trim());if(a)return{what:r.trim(),lost:a}}}function z1(e){let[,t]=/(?:^|[\s;}/0-9$])s([/|#,@!:])/.exec(e)??[];return t?e.split(t).slice(2).join(t):e.replace(/^.*?(?:^|[\s/0-9$])[aic]\\?\s+/s,
"")}var H1={certificate:["accepts any TLS certificate","add the missing CA certificate to the trust store instead"],"host key":["accepts any SSH host key","add the server's key to known_hosts instead"],
encryption:["allows connections without TLS","use https"],version:["allows versions of TLS that are broken","use TLS 1.2 or later"]};function tp(e){let[t,s]=H1[e];return`${t}, so anyone on the network\
 path can ${e==="version"?"attack the connection":"read and change what is transferred"}; ${s}`}var G1={poetry:"poetry.lock",uv:"uv.lock",pdm:"pdm.lock",pipenv:"Pipfile.lock"};function q1(e,t,s,{lookup:r}){
let n=s.slice(0,s.lastIndexOf("/")+1),o=new RegExp(`^\\s*${e}(?:\\[[\\w, -]*\\])?\\s*(?:==|~=|>=)\\s*(\\d+(?:\\.\\d+)*)`,"im"),a=new RegExp(`^name = "${e}"\\s+version = "(\\d[\\d.]*)|"${e}": \\{[^{}]{0\
,20000}"version": "==(\\d[\\d.]*)`,"im"),i=d=>r.source(`${n}${d}`)?.text??"",l;for(let{scripts:d}of B1(t))for(let{script:c}of d)for(let p of c.commands){let u=G1[p.name],[,h,m]=u&&a.exec(i(u))||[];l=h??
m??l;let y=N(p);if(y?.manager!=="pip"||y.action!=="install")continue;let w=y.args.options.flatMap(({name:$,value:S})=>S&&/^(?:-r|--requirements?|-c|--constraints?)$/.test($)?[S.text.replace(/^\.\//,""),
S.text.replace(/^.*\//,"")]:[]);for(let $ of[...y.packages.map(S=>S.text),...w.map(i)])l=o.exec($)?.[1]??l}return l}var B1=e=>{let t=D(e),s=t.flatMap(({copies:r})=>r.flatMap(n=>n.from&&"stage"in n.from?
D(n.from.stage):[]));return[...new Set([...s.toReversed(),...t.toReversed()])]};function K1(e,t){let[s,r]=[e,t].map(n=>n.split(".").map(Number));for(let[n,o]of r.entries())if((s[n]??0)!==o)return(s[n]??
0)>o;return!0}var To=e=>ne(e)&&Y1(e)?"high":"medium",Y1=({host:e,development:t})=>!t&&Eo(e);function Lo({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let s=hr(t),r=(s.get("type")??"bind").
toLowerCase(),n=s.get("target")??s.get("dst")??s.get("destination"),o=(s.get("id")??s.get("source")??s.get("src"))?.split("/").pop(),a=s.get("env"),i=n??(r==="secret"&&o&&!a?`/run/secrets/${o}`:void 0),
l=s.get("mode");return[{type:r,span:t.span,...i?{target:i}:{},...a?{env:a}:{},...l?{mode:l}:{}}]})}function V1({instruction:e,stage:t,workdir:s,user:r}){let n=Lo(e),o=n.filter(({type:d})=>d==="secret"),
a=o.flatMap(({env:d})=>d??[]),i=X1(e,t),l=d=>d.flatMap(({target:c})=>c?[J1(c,i)]:[]);return{names:new Set([...a,...Z1(e,t)]),asked:a,files:l(o),away:l(n.filter(({type:d})=>d!=="ssh")),variables:i,...s?
{workdir:s}:{},...r?{user:r}:{}}}function Z1(e,t){let s=new Set;for(let{keyword:r,name:n,value:o,span:a}of ks(t))a.start>e.span.start||a.file!==e.span.file||(r==="ARG"&&ae(n)&&(o===null||o.state==="wr\
itten"&&o.value==="")?s.add(n):r==="ENV"&&o?.state==="written"&&s.delete(n));return s}function X1(e,t){let s=new Map;for(let{keyword:r,name:n,value:o,span:a}of ks(t))r==="ENV"&&o?.state==="written"&&a.
start<e.span.start&&s.set(n,o.value);return s}var J1=(e,t)=>e.replace(/\$\{?(\w+)\}?/g,(s,r)=>t.get(r)??`\${${r}}`);function sp(e){let t=[e];for(let s=0;s<64;s+=1){let r=t.flatMap(n=>{let o=[...n.replaceAll(
"${","  ").matchAll(/\{([^{}]*)\}/g)].find(([,l])=>l?.includes(","));if(!o)return[n];let[a,i=""]=o;return i.split(",").map(l=>n.slice(0,o.index)+l+n.slice(o.index+a.length))});if(r.length===t.length)return t;
if(r.length>64)return[e];t=r}return[e]}function rp(e){if(e.length>1024)return()=>!1;if(!/[*?[(]/.test(e))return s=>s===e;let t=e.replace(/[!?*+@]\([^)]*\)/g,"*").replace(/\[[^\]]+\]/g,"?");return s=>Q1(
s,t)}function Q1(e,t){if(e.startsWith(".")&&!t.startsWith("."))return!1;let[s,r,n]=[0,-1,0];for(let o=0;o<e.length;)if(t[s]==="*")r=s++,n=o;else if(t[s]==="?"||t[s]===e[o])s+=1,o+=1;else if(r>=0)s=r+1,
o=++n;else return!1;for(;t[s]==="*";)s+=1;return s===t.length}var np=64,op=e=>e.split("/").filter((t,s)=>t!==""&&(s>0||t!==G)),Is=e=>e.startsWith("${");function jo(e){let t=(e.includes("{")?sp(e):[e]).
map(e2);return(s,r)=>t.some(n=>n(s,r))}function e2(e){let t=op(e).map(t2),s=Is(e),r=e.startsWith("/");return(n,o)=>{let a=op(n);if(t.length>np||a.length>np)return!1;let i=(l,d)=>{let c=d+t.length-l;if(o?
c>a.length:c!==a.length)return!1;for(let p=d;p<c;p+=1)if(!t[l+p-d]?.(a[p]))return!1;return!0};return!s&&!Is(n)?r===n.startsWith("/")&&i(0,0):e===G?o:s&&a.some((l,d)=>i(0,d))||Is(n)&&t.some((l,d)=>i(d,
0))}}function t2(e){if(e.includes(G))return()=>!0;let t=rp(e);return s=>s.includes(G)||t(s)}function s2(e,t,s){let r=t.startsWith("/run/secrets/")?t.replace(/\$\{\w+\}/g,G):t,n=/[*?[{]/.test(r)&&!Is(r)?
jo(r):void 0;for(let o of e)if(o===r||s&&o.startsWith(`${r==="/"?"":r}/`)||n&&!Is(o)&&n(o,s))return o}function r2(e,t){let{name:s,words:r,wrappers:n,readsFrom:o}=e;switch(s){case"rm":case"rimraf":{let a=n.
some(c=>c.name==="xargs")?o.find(c=>c.name==="find"):void 0;if(a)return ap(a,t);let{operands:i,options:l}=A(e,"rm"),d=s==="rimraf"||l.some(c=>/^(?:-r|-R|--recursive)$/.test(c.name));return i.map(c=>({
kind:"erase",path:t.of(c,e),whole:d}))}case"npx":return r[1]?.text==="rimraf"?r.slice(2).map(a=>({kind:"erase",path:t.of(a,e),whole:!0})):[];case"shred":case"srm":case"unlink":return A(e,s).operands.map(
a=>({kind:"erase",path:t.of(a,e)}));case"truncate":return r.slice(1).map(a=>({kind:"erase",path:t.of(a,e)}));case"find":return r.some(({text:a})=>a==="-delete")||r.some(({text:a},i)=>a==="-exec"&&r[i+
1]?.text==="rm")?ap(e,t):[];case"trap":return n2(e,t);default:return[]}}function ap(e,t){let{words:s}=e,r=s.findIndex(({text:a},i)=>i>0&&/^[-(!]/.test(a)),n=s.slice(1,r<0?void 0:r),o=s.flatMap(({text:a},i)=>/^-i?(?:name|path)$/.
test(a)?[s[i+1]?.text.split("/").at(-1)||"*"]:[]);return(n.length?n:[{text:".",literal:".",span:e.span}]).flatMap(a=>(o.length?o:["*"]).map(i=>({kind:"find",below:t.of(a,e),name:i})))}function n2(e,t){
let[,s]=e.words;return s?Ke(s).replace(/\$(\w+)/g,"$${$1}").split(/[;&|\n]+/).flatMap(r=>{let[n,...o]=r.trim().split(/\s+/);if(n!=="rm")return[];let a=o.some(i=>/^-\w*[rR]/.test(i));return o.flatMap(i=>i.
startsWith("-")?[]:[{kind:"erase",path:t.at(i.replace(/["']/g,""),t.folder(e)),whole:a,atEnd:!0}])}):[]}var o2=class{#e;#r;constructor({workdir:e,user:t,variables:s}){this.#r=a2(t,s.get("HOME")),this.#e=
!e||e.state==="unknown"?G:this.at(e.value,"/")}at(e,t=this.#e){let s=e.replace(/^\$\{PWD\}(?=\/|$)/,".").replace(/^\$\{HOME\}(?=\/|$)/,"~");return Ua(t,s).replace(this.#r,"~")}folder(e){return this.at(
e.folder)}of(e,t,s=this.folder(t)){let[r,...n]=e.takes??[];return r?.name==="pwd"&&n.length===0&&e.text.startsWith("\uFFFC")?this.at(`.${e.text.slice(1)}`,s):this.at(Ke(e),s)}};function a2(e,t){if(t?.
startsWith("/"))return new RegExp(`^${ye(t.replace(/\/+$/,""))}(?=/|$)`);let s=e&&e.state!=="unknown"?e.value.split(":")[0]??"":void 0;return s==="root"||s==="0"?/^\/root(?=\/|$)/:s===void 0||/^\d+$/.
test(s)?/^\/(?:root|home\/[^/]+)(?=\/|$)/:new RegExp(`^/home/${ye(s)}(?=/|$)`)}var Wo=e=>(e.startsWith(G)?e.slice(G.length+1):e).replaceAll(G,"\u2026").replace(/\$\{(\w+)\}/g,"$$$1"),i2=/^(?:|cat|tac|nl|head|tail|cut|sort|uniq|rev|tr|paste|fold|fmt|expand|base64|base32|basenc|xxd|od|hexdump|iconv|dos2unix|gunzip|zcat|grep|egrep|fgrep|sed|awk|gawk|mawk|perl|jq|yq|envsubst|gomplate|tee|xargs|openssl|gpg)$/,
l2=/^(?:echo|printf|print|sed|awk|gawk|mawk|perl|jq|yq|xargs)$/,d2=/^(?:envsubst|gomplate|perl|awk|gawk|mawk|jq|yq)$/,c2=100,p2=class{#e;#r;#t;#a=new Map;#s=new Map;#n;#l;constructor(e,{names:t,asked:s},r){
this.#e=e,this.#l=s,this.#r=r,this.#t=new Map([...t].map(n=>[n,ip(n)]))}value(e,{assignments:t}){let s=t.find(n=>n.name===e),r=s?Ke(s.value):this.#a.get(e);return r===G?void 0:r}carried({words:e=[],files:t=[],
output:s,input:r},n){for(let o of e){let a=this.#i(o);if(a)return a}return this.#c(t,n)??(s?this.#s.get(n):r?this.#p(n):void 0)}#c(e,t,s=!0){for(let r of e){let n=this.#r(r,s);if(n)return{what:`the se\
cret ${f(Wo(n))}`,span:ie(t)}}}#i({names:e=[],takes:t=[],span:s}){for(let r of e){let n=this.#t.get(r)??(this.#n&&ae(r)&&!this.#a.has(r)?ip(r):void 0);if(n)return{what:n,span:s}}for(let r of t){let n=this.#s.
get(r);if(n)return{what:n.what,span:s}}}follow(e){let t=this.#o(e);t&&this.#s.set(e,t),this.#f(e)}#p(e){for(let{operator:t,target:s}of e.redirects){let r=t.startsWith("<<")?this.#i(s):t==="<"?this.#c(
[this.#e.of(s,e)],e):void 0;if(r)return r}for(let t of e.readsFrom.slice(0,c2)){let s=this.#s.get(t);if(s)return s}}#o(e){let{name:t,words:s}=e,r=s.slice(1);if(/^(?:env|printenv|export|set|declare)$/.
test(t))return this.#d(e);if(/^e?grep$/.test(t)&&E(A(e,t),"-v","-q","-c","-l","--invert-match","--quiet","--count"))return;if(l2.test(t)){let o=this.carried({words:r},e);if(o)return o}if(d2.test(t)){let o=this.#h(
e);if(o)return o}if(!i2.test(t))return;let n=r.flatMap(o=>o.text.startsWith("-")?[]:[this.#e.of(o,e)]);return this.#c(n,e,!1)??this.#p(e)}#d(e){let{name:t,words:s}=e,r=/^(?:export|declare)$/.test(t)?s[1]?.
text==="-p":s.length===1,n=t==="printenv"?s.slice(1).map(({text:a})=>this.#t.get(a)):[],o=r?[...this.#t.values()][0]:n.find(Boolean);return o?{what:o,span:ie(e)}:void 0}#h(e){let t=e.words.slice(1).filter(
({text:r})=>!r.startsWith("-")),s=e.name==="envsubst"&&t.length===0;if(s&&this.#n)return{what:this.#n,span:ie(e)};for(let[r,n]of this.#t)if(s&&this.#l.includes(r)||t.some(({text:o})=>u2(o,r)))return{what:n,
span:ie(e)}}#f(e){let{name:t,words:s,assignments:r}=e,n=s.slice(1);if(s.length===0)for(let{name:o,value:a}of r)this.#u(o,a,e);else if(/^(?:export|declare|typeset|local|readonly)$/.test(t))for(let o of n){
let a=o.text.indexOf("="),i=o.text.slice(0,Math.max(a,0));i&&!i.includes("\uFFFC")?this.#u(i,o,e,a+1):this.#n??=this.#i(a>0?o:{...o,names:[]})?.what}else if(t==="read"||t==="mapfile"||t==="readarray"){
let o=this.#p(e);for(let{text:a}of n)/^[A-Za-z_]\w*$/.test(a)&&this.#m(a,o,e)}else if(t==="printf"&&n[0]?.text==="-v"&&n[1])this.#m(n[1].text,this.carried({words:n.slice(2)},e),e);else if(t==="."||t===
"source")this.#n??=this.#c(n.slice(0,1).map(o=>this.#e.of(o,e)),e)?.what;else if(t==="unset")for(let{text:o}of n)this.#m(o,void 0,e)}#u(e,t,s,r=0){this.#a.set(e,Ke(t).slice(r)),this.#m(e,this.#i(t),s)}#m(e,t,{
conditional:s}){t?this.#t.set(e,this.#t.get(e)??t.what):s||this.#t.delete(e)}},ip=e=>`the value of ${f(e)}`;function u2(e,t){let s=e.indexOf(t);return s>=0&&!/\w/.test(e[s+t.length]??"")&&/\W/.test(e[s-
1]??" ")}var h2=/^(?:-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix|--attr-source)$/,es="give it to git with `-c http.extraHeader=...` before the subcommand, which sto\
res nothing";function m2(e,t){let{words:s}=e,r=t.folder(e),n;for(let o=1;o<s.length;o+=1){let a=s[o],i=s[o+1];if(!a.text.startsWith("-"))return{command:e,folder:r,...n?{gitDir:n}:{},subcommand:a.text,
from:o+1};a.text==="-C"&&i&&(r=t.of(i,e,r)),a.text==="--git-dir"&&i&&(n=t.of(i,e,r)),a.text.startsWith("--git-dir=")&&(n=t.of(fs(a,10),e,r)),h2.test(a.text)&&(o+=1)}}var f2=class{#e=new Set;#r;constructor(e){
this.#r=e}effects(e,t){let s=e.name==="git"?m2(e,this.#r):void 0;switch(s?.subcommand){case"clone":return this.#t(s);case"init":return this.#a(s),[];case"remote":return this.#n(s);case"config":return this.#l(
s,t);case"submodule":return this.#c(s);case"restore":case"checkout":return this.#i(s);case"credential":case"credential-store":return[{kind:"write",file:this.#r.at("~/.git-credentials"),content:{input:!0},
keeps:!0,instead:es}];default:return[]}}#t({command:e,folder:t,from:s}){let r=A(e,"git clone",s),[n,o]=r.operands;if(!n)return[];let a=E(r,"--bare","--mirror")!==void 0,i=o?this.#r.of(o,e,t):this.#r.at(
`./${y2(n,a)}`,t),l=E(r,"--separate-git-dir")?.value,d=l?`${this.#r.of(l,e,t)}/config`:lp(i,a?"config":".git/config");this.#e.add(i);let c=E(r,"-o","--origin")?.value?.text??"origin",p=r.options.flatMap(
({name:u,value:h})=>h&&(u==="-c"||u==="--config")?[h]:[]);return[{kind:"write",file:d,content:{words:[n]},keeps:!0,entries:[`remote.${c}.url`],instead:es},...p.map(u=>{let h=u.text.replace(/=.*$/s,"").
toLowerCase();return{kind:"write",file:d,content:{words:[u]},keeps:!0,entries:[h],instead:es}})]}#a({command:e,folder:t,from:s}){let r=A(e,"git clone",s),[n]=r.operands;E(r,"--bare")||this.#e.add(n?this.#r.
of(n,e,t):t)}#s({folder:e,gitDir:t}){if(t)return`${t}/config`;for(let s=e;s;s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))if(this.#e.has(s))return`${s}/.git/config`;return lp(e,".git/config")}#n(e){let t=A(
e.command,"git remote",e.from),[s,r,n]=t.operands,o=this.#s(e),a=`remote.${r?.text??""}`;if(s?.text==="remove"||s?.text==="rm")return[{kind:"erase",path:o,entries:[`${a}.*`]}];if(!n||s?.text!=="add"&&
s?.text!=="set-url")return[];let i=[`${a}.${E(t,"--push")?"pushurl":"url"}`];return E(t,"--delete")?[{kind:"erase",path:o,entries:i}]:[{kind:"write",file:o,content:{words:[n]},keeps:E(t,"--add")!==void 0,
entries:i,instead:es}]}#l(e,t){let s=A(e.command,"git config",e.from),{folder:r}=e,n=E(s,"-f","--file")?.value,o=n?this.#r.of(n,e.command,r):E(s,"--global")?this.#r.at(t("GIT_CONFIG_GLOBAL")??`${t("HO\
ME")??"~"}/.gitconfig`):E(s,"--system")?"/etc/gitconfig":this.#s(e),[a,...i]=s.operands,l=/^(?:set|unset|get|list|remove-section|rename-section|edit)$/.test(a?.text??"")?a?.text:void 0,[d,...c]=l?i:s.
operands;if(!d||E(s,"--get","--get-all","--get-regexp","--get-urlmatch","-l","--list"))return[];let p=g2(d);if(E(s,"--unset","--unset-all")||l==="unset")return[{kind:"erase",path:o,entries:[p]}];if(E(
s,"--remove-section")||l==="remove-section")return[{kind:"erase",path:o,entries:[`${p}.*`]}];if(c.length===0||l&&l!=="set"||E(s,"--rename-section"))return[];let u=E(s,"--add","--append")!==void 0;return[
{kind:"write",file:o,content:{words:[d,...c]},keeps:u,entries:[p],instead:es}]}#c(e){let{operands:t}=A(e.command,"git clone",e.from),[s,r]=t;return s?.text!=="add"||!r?[]:[{kind:"write",file:`${this.#s(
e).replace(/\/\.git\/config$/,"")}/.gitmodules`,content:{words:[r]},keeps:!0,instead:es}]}#i({command:e,folder:t,subcommand:s,from:r}){let n=e.words.findIndex(({text:o})=>o==="--");return(n>0?e.words.
slice(n+1):s==="restore"?e.words.slice(r):[]).flatMap(o=>o.text.startsWith("-")?[]:[{kind:"erase",path:this.#r.of(o,e,t)}])}},g2=e=>Ke(e).toLowerCase(),lp=(e,t)=>`${e==="/"?"":e}/${t}`;function y2(e,t){
let[,s=""]=/[/:]([^/:]*)$/.exec(Ke(e).replace(/\/+$/,"").replace(/\/\.git$/,"").replace(/\/+$/,""))??[],r=s.replace(/\.(?:git|bundle)$/,"")||G;return t?`${r}.git`:r}var Nr={file:"~/.docker/config.json",
moved:"DOCKER_CONFIG:config.json"},dp=/^(?:http-basic|github-oauth|gitlab-token|gitlab-oauth|bearer|bitbucket-oauth|forgejo-token|custom-headers)\./,v2=[{programs:"npm pnpm",under:"config set|set|c se\
t",file:"~/.npmrc",chosen:{"--location=project":".npmrc","--location=global":"/usr/local/etc/npmrc","--global":"/usr/local/etc/npmrc","-g":"/usr/local/etc/npmrc"},named:"--userconfig",moved:"NPM_CONFI\
G_USERCONFIG npm_config_userconfig",undone:"config delete|config rm|config del|c delete|c rm|logout"},{programs:"npm pnpm yarn",under:"install|i|add",as:/^[^-].*:\/\//s,file:"package.json",chosen:{"--\
no-save":"node_modules/.package-lock.json"},unless:"-g --global"},{programs:"yarn",under:"config set",when:/^npm[A-Z]/,file:".yarnrc.yml",chosen:{"--home":"~/.yarnrc.yml","-H":"~/.yarnrc.yml"},undone:"\
config unset|npm logout"},{programs:"yarn",under:"config set",file:"~/.yarnrc",undone:"config delete|logout"},{programs:"pip",under:"config set",file:"~/.config/pip/pip.conf",chosen:{"--global":"/etc/\
pip.conf","--site":"pip.conf"},moved:"PIP_CONFIG_FILE XDG_CONFIG_HOME:pip/pip.conf",undone:"config unset"},{programs:"pip",under:"install -e|install --editable",as:/^(?:-e)?git\+/,file:"src",named:"--\
src"},{programs:"poetry",under:"config",when:/^(?:http-basic|pypi-token)\./,file:"~/.config/pypoetry/auth.toml",moved:"POETRY_CONFIG_DIR:auth.toml XDG_CONFIG_HOME:pypoetry/auth.toml",undone:"config --\
unset"},{programs:"poetry",under:"config",file:"~/.config/pypoetry/config.toml",chosen:{"--local":"poetry.toml"},moved:"POETRY_CONFIG_DIR:config.toml XDG_CONFIG_HOME:pypoetry/config.toml",undone:"conf\
ig --unset"},{programs:"poetry",under:"source add",file:"pyproject.toml",undone:"source remove"},{programs:"pdm",under:"config",file:"~/.config/pdm/config.toml",chosen:{"--local":"pdm.toml","-l":"pdm.\
toml"},undone:"config --delete|config -d"},{programs:"hatch",under:"config set",file:"~/.config/hatch/config.toml"},{programs:"uv",under:"auth login",file:"~/.local/share/uv/credentials/credentials.to\
ml",undone:"auth logout",input:!0},{programs:"composer composer.phar",under:"config --global|config -g",when:dp,file:"~/.config/composer/auth.json",moved:"COMPOSER_HOME:auth.json",undone:"config --glo\
bal --unset|config -g --unset"},{programs:"composer composer.phar",under:"config",when:dp,file:"auth.json",undone:"config --unset"},{programs:"composer composer.phar",under:"config",file:"composer.jso\
n",chosen:{"--global":"~/.config/composer/config.json","-g":"~/.config/composer/config.json"},named:"--file -f",undone:"config --unset"},{programs:"bundle bundler",under:"config",file:".bundle/config",
chosen:{"--global":"~/.bundle/config"},moved:"BUNDLE_APP_CONFIG:config",undone:"config unset|config --delete"},{programs:"gem",under:"sources --add|sources -a",file:"~/.gemrc",undone:"sources --remove\
|sources -r|sources --clear-all|sources -c"},{programs:"conda mamba micromamba",under:"config --add|config --set|config --append|config --prepend|config append|config prepend|config set",file:"~/.cond\
arc",chosen:{"--system":"/opt/conda/.condarc","--env":"/opt/conda/.condarc"},named:"--file",moved:"CONDARC",undone:"config --remove|config --remove-key|config remove|config remove-key"},{programs:"car\
go",under:"login",file:"~/.cargo/credentials.toml",moved:"CARGO_HOME:credentials.toml",undone:"logout",input:!0},{programs:"go",under:"env -w",file:"~/.config/go/env",moved:"GOENV XDG_CONFIG_HOME:go/e\
nv",undone:"env -u"},{programs:"dotnet",under:"nuget add source|nuget update source",file:"~/.nuget/NuGet/NuGet.Config",named:"--configfile",undone:"nuget remove source"},{programs:"nuget nuget.exe",under:"\
sources add|sources update|setapikey",file:"~/.nuget/NuGet/NuGet.Config",named:"-ConfigFile -configfile",undone:"sources remove"},{programs:"dotnet",under:"user-secrets set",file:"~/.microsoft/usersec\
rets",undone:"user-secrets remove|user-secrets clear",input:!0},{programs:"docker nerdctl oras cosign",under:"login",...Nr,named:"--registry-config",undone:"logout",server:"docker.io",input:!0},{programs:"\
crane krane gcrane",under:"auth login",...Nr,undone:"auth logout",input:!0},{programs:"ko",under:"login",...Nr,input:!0},{programs:"podman buildah skopeo",under:"login",file:"/run/containers/0/auth.js\
on",named:"--authfile",moved:"REGISTRY_AUTH_FILE XDG_RUNTIME_DIR:containers/auth.json",undone:"logout",server:"docker.io",input:!0},{programs:"regctl",under:"registry login",file:"~/.regctl/config.jso\
n",moved:"REGCTL_CONFIG",undone:"registry logout",input:!0},{programs:"helm",under:"registry login",file:"~/.config/helm/registry/config.json",named:"--registry-config",moved:"HELM_REGISTRY_CONFIG",undone:"\
registry logout",input:!0},{programs:"helm",under:"repo add",file:"~/.config/helm/repositories.yaml",named:"--repository-config",moved:"HELM_REPOSITORY_CONFIG",undone:"repo remove|repo rm",input:!0},{
programs:"kubectl oc",under:"config set-credentials|config set",file:"~/.kube/config",named:"--kubeconfig",moved:"KUBECONFIG",undone:"config delete-user|config unset"},{programs:"oc",under:"login",file:"\
~/.kube/config",named:"--kubeconfig",moved:"KUBECONFIG",undone:"logout"},{programs:"argocd",under:"login",file:"~/.config/argocd/config",named:"--config",undone:"logout"},{programs:"aws",under:"config\
ure set",when:/^(?:profile\.[\w-]+\.)?aws_/,file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FILE"},{programs:"aws",under:"configure set",file:"~/.aws/config",moved:"AWS_CONFIG_FILE"},{programs:"\
aws",under:"configure import",file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FILE",reads:"--csv"},{programs:"aws",under:"configure",file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FIL\
E",input:!0},{programs:"gcloud",under:"auth activate-service-account|auth login",file:"~/.config/gcloud/credentials.db",moved:"CLOUDSDK_CONFIG:credentials.db",undone:"auth revoke",reads:"--key-file --\
cred-file",input:!0},{programs:"az",under:"acr login",...Nr},{programs:"az",under:"login",file:"~/.azure",moved:"AZURE_CONFIG_DIR:",undone:"logout|account clear"},{programs:"gh",under:"auth login",file:"\
~/.config/gh/hosts.yml",moved:"GH_CONFIG_DIR:hosts.yml XDG_CONFIG_HOME:gh/hosts.yml",undone:"auth logout",input:!0},{programs:"glab",under:"auth login|config set",file:"~/.config/glab-cli/config.yml",
moved:"GLAB_CONFIG_DIR:config.yml XDG_CONFIG_HOME:glab-cli/config.yml",undone:"auth logout",input:!0},{programs:"vault bao",under:"login",file:"~/.vault-token",input:!0,unless:"-no-store"},{programs:"\
jf jfrog",under:"config add|config edit|config import|c add|c edit|c import|rt config|rt c",file:"~/.jfrog/jfrog-cli.conf.v6",moved:"JFROG_CLI_HOME_DIR:jfrog-cli.conf.v6",undone:"config remove|config \
rm|c remove|c rm",input:!0},{programs:"huggingface-cli hf",under:"login|auth login",file:"~/.cache/huggingface/token",moved:"HF_TOKEN_PATH HF_HOME:token",undone:"logout|auth logout"},{programs:"wandb",
under:"login",file:"~/.netrc",moved:"NETRC",input:!0},{programs:"doctl",under:"auth init",file:"~/.config/doctl/config.yaml",named:"--config -c",undone:"auth remove",input:!0},{programs:"snyk",under:"\
auth|config set",file:"~/.config/configstore/snyk.json",undone:"config unset|config clear"},{programs:"ngrok",under:"config add-authtoken|authtoken",file:"~/.config/ngrok/ngrok.yml",named:"--config"},
{programs:"sentry-cli",under:"login",file:"~/.sentryclirc"},{programs:"rclone",under:"config create|config update|config password",file:"~/.config/rclone/rclone.conf",named:"--config",moved:"RCLONE_CO\
NFIG",undone:"config delete"},{programs:"mc mcli",under:"alias set|alias import|config host add",file:"~/.mc/config.json",moved:"MC_CONFIG_DIR:config.json",undone:"alias remove|alias rm|config host re\
move"},{programs:"mysql_config_editor",under:"set",file:"~/.mylogin.cnf",moved:"MYSQL_TEST_LOGIN_FILE",undone:"remove|reset",input:!0},{programs:"gpg gpg2",under:"--import",file:"~/.gnupg",named:"--ho\
medir",moved:"GNUPGHOME:",reads:"*",input:!0}],Fo=new Map;for(let e of v2)for(let t of e.programs.split(" "))Fo.set(t,[...Fo.get(t)??[],e]);function w2(e,t,s){let[r,n]=k2(e),o=Fo.get(r)??[],a=o.flatMap(
i=>{let l=cp(n,i.undone);return l?[{store:i,phrase:l}]:[]});if(a.length)return a.flatMap(({store:i,phrase:l})=>{let d=l.rest.flatMap(Uo),c=d.length?d:i.server?[i.server]:[],p=c.length?{entries:c}:{};return pp(
i,n,e,t,s,!0).map(u=>({kind:"erase",path:u,...p}))});for(let i of o){let l=cp(n,i.under);if(!l||i.when&&!l.rest.some(({text:y})=>i.when?.test(y)))continue;if(i.unless&&Ir(n,i.unless))return[];let[d=""]=pp(
i,n,e,t,s),c=n.slice(1).some(({text:y})=>/^(?:[\w-]{1,63}\.){1,20}[\w-]{1,63}(?::\d+)?(?:\/|$)|^localhost\b/.test(y)),p=[...n.slice(1).flatMap(Uo),...i.server&&!c?[i.server]:[]],u={words:n.slice(1).filter(
({text:y})=>i.as?.test(y)??!0),files:x2(i,n,l.rest,e,t),...i.input?{input:!0}:{}},[h]=l.rest,m=/(?:^| )(?:set|config)$/.test(l.text)&&h?Uo(h).slice(-1):[];return[...m.length?[{kind:"erase",path:d,entries:m}]:
[],{kind:"write",file:d,content:u,keeps:!0,entries:p}]}return[]}function k2({name:e,words:t}){let s=/^python[\d.]*$/.test(e)?t.findIndex(({text:n})=>n==="-m")+1:0,r=s>0?t.slice(s):t;return[(s>0?r[0]?.
text??"":e).replace(/^pip[\d.]+$/,"pip"),r]}function cp(e,t=""){let s=e.slice(1).filter(({text:r})=>!r.startsWith("-"));for(let r of t.split("|").filter(Boolean)){let n=r.split(" "),o=n.filter(l=>l.startsWith(
"-")),a=n.filter(l=>!l.startsWith("-"));if(o.some(l=>!Ir(e,l)))continue;let i=[0,1,2].find(l=>a.every((d,c)=>s[l+c]?.text===d));if(i!==void 0)return{text:r,rest:s.slice(i+a.length)}}}var Ir=(e,t)=>e.find(
({text:s})=>t.split(" ").some(r=>s===r||s.startsWith(`${r}=`))),Uo=e=>{let t=Ke(e),s=t.indexOf("=");return s>0?[t,t.slice(0,s)]:[t]};function pp({file:e,chosen:t={},named:s,moved:r},n,o,a,i,l=!1){let d=a.
folder(o),c=s?up(n,s):void 0;if(c)return[a.of(c,o)];let p=Object.entries(t).find(([h])=>Ir(n,h)??b2(n,h));if(p)return[a.at(p[1],d)];for(let h of r?.split(" ")??[]){let[m="",y]=h.split(":"),w=i(m);if(w)
return[a.at(y?`${w}/${y}`:w,d)]}let u=i("HOME");return[e,...l?Object.values(t):[]].map(h=>a.at(u?h.replace(/^~/,u):h,d))}var b2=(e,t)=>{let[s,r]=t.split("=");return r!==void 0&&e.some(({text:n},o)=>n===
s&&e[o+1]?.text===r)};function up(e,t){let s=e.findIndex(o=>Ir([o],t)),r=e[s];if(!r)return;let n=r.text.indexOf("=");return n<0?e[s+1]:fs(r,n+1)}function x2({reads:e},t,s,r,n){if(!e)return[];let o=e===
"*"?void 0:up(t,e);return(e==="*"?s:o?[o]:[]).map(a=>n.of({...a,text:a.text.replace(/^(?:file:\/\/|@)/,"")},r))}function $2(e,t,s){return[..._2(e,t,s),...E2[e.name]?.(e,t)??[]]}function _2(e,t,s){return e.
redirects.flatMap(r=>{let{operator:n,target:o,descriptor:a=1}=r;if(!/^(?:>|>>|>\||&>|&>>)$/.test(n)||a!==1)return[];let i=n.endsWith(">>")||s.has(r);return s.add(r),[{kind:"write",file:t.of(o,e),content:{
output:!0},keeps:i}]})}var Mr=(e,t)=>{let s=A(e,e.name),r=E(s,"-t","--target-directory")?.value,n=r??s.operands.at(-1),o=r?s.operands:s.operands.slice(0,-1);if(!n||e.name==="install"&&E(s,"-d","--dire\
ctory"))return[];let a=r!==void 0||o.length>1||/(?:^|\/)\.{0,2}$/.test(n.text),i=t.of(n,e);return o.flatMap(l=>{let d=t.of(l,e),c=a&&!(e.name==="rsync"?/(?:^|\/)\.?$/:/(?:^|\/)\.$/).test(l.text),p={kind:"\
copy",from:d,to:i,isInto:c,moves:e.name==="mv"},u=c?`${i}/${d.split("/").at(-1)}`:i;return/[*?[{]/.test(d)?[p]:[{kind:"erase",path:u},p]})},S2=(e,t)=>{let s=A(e,"sed");if(!E(s,"-i","--in-place"))return[];
let r=s.options.flatMap(({name:i,value:l})=>l&&(i==="-e"||i==="--expression")?[l]:[]),n=r.length||E(s,"-f","--file")?r:s.operands.slice(0,1),o=n.filter(hp),a=n.some(i=>i.holes&&!hp(i)||/(?:^|[\s;/0-9$])d\s*(?:;|$)/.
test(i.text));return s.operands.slice(n===r?0:1).flatMap(i=>{let l=t.of(i,e);return[...a?[{kind:"erase",path:l}]:[],{kind:"write",file:l,content:{words:o},keeps:!0}]})};function hp({text:e}){if(/^\s*(?:(?:[\d$]|\/[^/]*\/)\s*)?s/.
test(e)){let t=e.search(/s[^\w\s]/),s=e[t+1];if(s!==void 0&&s!=="\uFFFC")return e.slice(t).split(s).some((r,n)=>n%3===2&&r.includes("\uFFFC"))}return e.includes("\uFFFC")&&!/^\s*\/[^/]*\/\s*d\s*$/.test(
e)}var Ms=e=>(t,s)=>{let r=t.words.slice(1),n=r.at(-1);return!n||r.length<2||!e(r)?[]:[{kind:"write",file:s.of(n,t),content:{words:r.slice(0,-1)},keeps:!0}]},zo=(e,t)=>(s,r)=>{let n=l=>{let d=s.words.
findIndex(({text:p})=>l.endsWith("=")?p.startsWith(l):p===l),c=s.words[d];return c&&l.endsWith("=")?fs(c,l.length):s.words[d<0?d:d+1]},[o,a]=[n(e),n(t)];if(!a)return[];let i=o?{files:[r.of(o,s)]}:{input:!0};
return[{kind:"write",file:r.of(a,s),content:i,keeps:!1}]},E2={__proto__:null,tee:(e,t)=>{let{operands:s,options:r}=A(e,"tee"),n=r.some(({name:o})=>o==="-a"||o==="--append");return s.map(o=>({kind:"wri\
te",file:t.of(o,e),content:{input:!0},keeps:n}))},cp:Mr,mv:Mr,install:Mr,rsync:Mr,sed:S2,perl:Ms(e=>e.some(({text:t})=>/^-\w*i/.test(t))),ruby:Ms(e=>e.some(({text:t})=>/^-\w*i/.test(t))),yq:Ms(e=>e.some(
({text:t})=>/^-\w*i|^--inplace$|^--in-place$/.test(t))),gawk:Ms(e=>e.some(({text:t})=>t==="inplace")),awk:Ms(e=>e.some(({text:t})=>t==="inplace")),crudini:({words:e,...t},s)=>e[1]?.text==="--set"&&e[2]?
[{kind:"write",file:s.of(e[2],{words:e,...t}),content:{words:e.slice(3)},keeps:!0}]:[],dd:zo("if=","of="),openssl:zo("-in","-out"),gpg:zo("-d","-o")},Ho=200,A2=5e4;function O2(e,t){let s=new C2(t);for(let r of e)
s.step(r);return s.end()}var C2=class{#e;#r;#t;#a;#s;#n;#l=new Set;#c=new Set;#i=[];#p=[];#o=0;constructor(e){let t=new o2(e),s=e.files.map(r=>t.at(r));this.#n=s,this.#r=e,this.#e=t,this.#s=[...e.away.
map(r=>t.at(r)),"/dev","/proc","/sys"],this.#a=new f2(t),this.#t=new p2(t,e,(r,n)=>s2([...s,...this.#i.map(({path:o})=>o)],r,n))}step(e){let{fallback:t,name:s}=e;if(!/^(?:\[|\[\[|test|)$/.test(s))for(let n of t.
slice(0,Ho))this.#c.add(n);this.#t.follow(e);let r=n=>this.#t.value(n,e)??this.#r.variables.get(n);for(let n of[...$2(e,this.#e,this.#l),...this.#a.effects(e,r),...w2(e,this.#e,r),...r2(e,this.#e)])this.#d(
n,e)}end(){for(let t of this.#p)this.#u(t,!1);let e=new Set;return this.#i.flatMap(({path:t,span:s,what:r,instead:n})=>e.has(s.start)||this.#s.some(o=>t===o||t.startsWith(`${o}/`))?[]:(e.add(s.start),
[{span:s,what:r,file:Wo(t),...n?{instead:n}:{}}]))}#d(e,t){let s=this.#c.has(t);e.kind==="write"?this.#h(e,t,s):e.kind==="copy"?this.#f(e,t,s):e.kind==="erase"&&e.atEnd?this.#p.push(e):this.#u(e,s)}#h({
file:e,content:t,keeps:s,entries:r,instead:n},o,a){let i=this.#t.carried(t,o);if(s||this.#u({kind:"erase",path:e,...r?{entries:r}:{}},a),!i||this.#i.length>=Ho)return;let l={...r?{entries:r}:{},...n?{
instead:n}:{}};this.#i.push({...i,path:e,aside:a,...l})}#f({from:e,to:t,isInto:s,moves:r},n,o){let a=R2(e),i=ie(n),l=[...this.#n.map(c=>({path:c,span:i,what:`the secret ${f(Wo(c))}`})),...this.#i].flatMap(
c=>{let p=a(c.path);return p?[{each:c,...p}]:[]});r&&(this.#i=this.#i.filter(c=>!l.some(({each:p})=>p===c)));let d=t==="/"?"":t;for(let{each:c,name:p,rest:u}of l){let h=`${d}/${p}${u}`;this.#i.length<
Ho&&this.#i.push({...c,aside:o,path:s?h:d+u,inFolder:h})}}#u(e,t){if(this.#i.length===0)return;let s=this.#m(e);this.#i=this.#i.filter(r=>t&&!r.aside||!s(r))}#m(e){if(e.kind==="find"){let[o,a]=[this.#g(
e.below),rp(e.name)];return({path:i})=>o(i,!0)&&i.split("/").some(a)}if(e.kind!=="erase")return()=>!1;let{path:t,whole:s=!1,entries:r}=e,n=this.#g(t);return({path:o,inFolder:a,entries:i})=>(n(o,s)||a!==
void 0&&n(a,s))&&(!r||!i||r.some(l=>i.some(d=>D2(l,d))))}#g(e){let t=jo(e),s=!/[*?[{]/.test(e);return(r,n)=>s&&!r.startsWith("${")?r===e||n&&r.startsWith(e==="/"?"/":`${e}/`):(this.#o+=1,this.#o>A2||t(
r,n))}};function R2(e){let t=jo(e),{length:s}=e.split("/");return r=>{let n=r.split("/"),o=n[s-1]??"";if(r===e||r.startsWith(`${e}/`))return{name:o,rest:r.slice(e.length)};let a=/[*?[{]/.test(e)&&!e.startsWith(
"${")&&t(n.slice(0,s).join("/"),!1),i=n.slice(s).map(l=>`/${l}`);return a?{name:o,rest:i.join("")}:void 0}}var D2=(e,t)=>e.endsWith(".*")?t.startsWith(e.slice(0,-1)):e===t,mp=({facts:{leftovers:e},action:t,
manager:s,packages:r,args:n})=>e!==void 0&&e.by.some(o=>o===t)&&(s!=="pip"||r.length>0||n.options.some(({name:o})=>/^(?:-r|-e|--requirements?|--editable|--group)$/.test(o)));function N2(e,t,s){let{facts:r,
manager:n,args:o}=e,{leftovers:a}=r;if(!a||!mp(e)||t.name==="uv"||a.index&&!s.commands.some(d=>Go(d,n)?.action==="update")||o.options.some(({name:d})=>Je(a.options,d)))return;let i={command:t,stage:s.
stage,instruction:s.instruction};for(let[d,c]of Object.entries(a.variables??{})){let p=Xt(i,d);if(p!==void 0&&(c.test(p)||p==="\uFFFC"))return}if(a.settings?.split(" ").some(d=>Ds(i,n,d)))return;let l=a.
folders.split(" ");if(!(Lo(s.instruction).some(({type:d,target:c=""})=>(d==="cache"||d==="tmpfs")&&(l.some(p=>fp(c,p))||!a.index&&c.includes(n)))||I2(s.commands,e).some(d=>M2(d,e,l))))return a.advice.
replace("NAME",t.name)}var Go=(e,t)=>{let s=N(e);return s?.manager===t?s:void 0};function I2(e,{manager:t}){let s=e.findLastIndex(r=>{let n=Go(r,t);return n&&mp(n)});return e.slice(s+1)}function M2(e,{
manager:t,facts:s},r){let{name:n,words:o}=e,a=Go(e,t);if(a?.action==="clean"){let l=a.verb?o.indexOf(a.verb):1;return s.leftovers?.cleaned?.test(o.slice(l).map(({text:d})=>d).join(" "))===!0}let i=o.slice(
1).map(({text:l})=>l);return n==="cd"?i.some(l=>r.some(d=>fp(l,d))):(n==="rm"||n==="find")&&i.some(l=>sp(l).some(d=>r.some(c=>P2(d,c))))}function P2(e,t){let s=e.search(/[*?[]/),r=gp(fe(s<0?e:e.slice(
0,e.lastIndexOf("/",s))));return r!==""&&(r===t||t.startsWith(`${r}/`))}var fp=(e,t)=>{let s=gp(fe(e));return s!==""&&(s===t||t.startsWith(`${s}/`)||s.startsWith(`${t}/`))},gp=e=>e.replace(/^(?:\/root|\/home\/[^/]+|\uFFFC|\$HOME)(?=\/|$)/,
"~"),T2=(e,t)=>t.some(s=>s.name==="rm"&&s.words.slice(1).some(({text:r,names:n})=>r===e.text&&r!=="\uFFFC"||n?.length===1&&e.names?.length===1&&n[0]===e.names[0]));function*yp(e,t){for(let{commands:r,
stage:n,instruction:o,ships:a}of X(e,t))for(let i of r){let{name:l}=i;if(l!=="chmod"&&l!=="mkdir"&&l!=="install")continue;let d=A(i,l),c=l==="chmod"?d.operands[0]:E(d,"-m","--mode")?.value;if(!c)continue;
let p=l==="chmod"?d.operands.slice(1):d.operands;if(p.length>0&&p.every(m=>T2(m,r)))continue;let u=p.map(({text:m})=>m),h=c.span.end-c.span.start===c.text.length;yield{mode:c.text,span:c.span,paths:u,
stage:n,instruction:o,ships:a,by:l,exact:h,command:i}}let s=re(e,t);for(let r of e.stages)for(let{instruction:n,destination:o,sources:a,mode:i}of r.copies){if(!i)continue;let l=[o,...a].flatMap(d=>d.state===
"unknown"?[]:[d.value]);yield{mode:i.state==="unknown"?i.text:i.value,span:i.span,paths:l,stage:r,instruction:n,ships:s.has(r),by:n.keyword,exact:!1}}}function qo({source:e}){if(!e)return;let t=(e.state===
"unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.exec(t)?.[0]||void 0}var vp=e=>e.includes("\uFFFC")?void 0:/\.[a-z]\w{0,9}$/i.
exec(e)?.[0],Bo=e=>e.slice(e.lastIndexOf("/")+1);function wp(e,t,s,r){let n=new Rc;for(let l of r)n.add({text:l},l);for(let{text:l}of e)n.add({text:l},Bo(l));let o=new Set,a=new Set(e.flatMap(({text:l})=>vp(
l)??[])),i=l=>a.has(vp(l)??"");for(let l of s){let d=[],c=h=>(d.push(h.text),n.find(h)),p=S1(l,t)?void 0:Jd(l,c);if(!p||p.beside)continue;let u=d.some(i)?[]:e.map(({text:h})=>Bo(h));for(let h of p.of??
u)o.add(h)}return e.every(({text:l})=>o.has(Bo(l)))}var L2={pip:/^(?:-r|--requirement|-c|--constraint)$/,uv:/^(?:-r|--requirements?|-c|--constraint)$/,conda:/^(?:-f|--file)$/};function j2({manager:e,args:t,
action:s},r,n){let o=t.options.flatMap(({name:c,value:p})=>p&&L2[e]?.test(c)?[p]:[]),a=o.find(({text:c})=>kp(c));if(a||s!=="install")return a;let i=[...o.some(({text:c})=>/^(?:-|\/dev\/(?:stdin|fd\/0))$/.
test(c))||r.wrappers.some(({name:c})=>c==="xargs")?r.readsFrom:[],...r.takes].flatMap(c=>ze(c)?.urls??[]),l=n.flatMap(c=>ze(c)?.saved??[]).filter(({file:c})=>o.some(p=>Ko(p.text)===Ko(c.text))),d=l.length>
0&&wp(o,r,n,new Set(l.map(({file:c})=>Ko(c.text))));return[...i,...d?[]:l.map(({url:c})=>c)].find(({text:c})=>kp(c))}var Ko=e=>e.slice(e.lastIndexOf("/")+1);function kp(e){let t=/^https?:/i.test(e)?oo(
e):void 0;return!t||e.includes("\uFFFC")||no(t)?!1:!e.split(/[/?#&=@:]/).some(s=>/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(s)||/^v?\d+\.\d\w*(?:[.-]\w+)*$/.test(s))}var W2=(e,t=[])=>({schema:{type:"arra\
y",items:{type:"string",minLength:1},description:e},default:t}),Pr=e=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:null}),F2=(e,t=[])=>({schema:{type:"array",items:{
type:"integer",minimum:0},description:e},default:t}),Yo=(e,t)=>({schema:{type:"number",minimum:0,description:e},default:t}),U2=(e,t="")=>({schema:{type:"string",...t?{pattern:t}:{},description:e},default:""}),
bp=e=>({schema:{type:"object",additionalProperties:{type:"string"},description:e},default:{}}),z2=20;function xp(e){let t=$p.get(e)??H2(e);return $p.set(e,t),t}var $p=new WeakMap;function H2(e){let t=new Map;
for(let n of e)n.substitutedInto&&t.set(n.substitutedInto,[...t.get(n.substitutedInto)??[],n]);let s={held:new Map,into:t},r=new Map;for(let n of e){let o=q2(n,s);o&&r.set(n,o),G2(n,s)}return r}function G2(e,t){
let{name:s,assignments:r,words:n}=e,o=(a,i)=>{i?t.held.set(a,i):t.held.delete(a)};for(let{name:a,value:i}of r)o(a,ts(i,e,t));for(let a of/^(?:export|declare|local|readonly|typeset)$/.test(s)?n.slice(1):
[]){let[i=""]=a.text.split("=",1);a.text.includes("=")&&o(i,a.text.slice(i.length+1)==="\uFFFC"?ts(a,e,t):void 0)}if(s==="read")for(let{text:a}of n.slice(1))/^[A-Za-z_]\w*$/.test(a)&&o(a,Ps(e.readsFrom,
t))}function q2(e,t){let{name:s,words:r,wrappers:n}=e,[o]=r;if(s==="\uFFFC"&&o?.text==="\uFFFC"){let c=ts(o,e,t);if(c)return c}let a=n.find(c=>c.name==="xargs"),i=a&&V2(a);if(i&&o?.text===i)return Ps(
e.readsFrom,t);if(n.some(c=>c.name==="eval")){let c=e.takes.find(Tr);if(c)return c}let l=Lc(s);if(!l)return;let d=B2(e,l);return d==="missing"||i&&d?.text===i?a?Ps(e.readsFrom,t):void 0:d?_p.test(d.text)?
ts(d,e,t):void 0:a?void 0:Y2(e,l,t)}var _p=/(?:^|[;\n])[ \t]*\uFFFC[ \t]*(?:[;\n]|$)/;function B2({words:e},{text:t,operand:s}){let r=t.flatMap(n=>/^-\w$/.test(n)?[n.slice(1)]:[]).join("");for(let n=1;n<
e.length;n+=1){let o=e[n],a=o.text.startsWith("--")?o.text.indexOf("="):-1;if(a>0&&t.includes(o.text.slice(0,a)))return{...o,text:o.text.slice(a+1)};if(t.includes(o.text)||r&&new RegExp(`^-[A-Za-z]*[${r}\
]$`).test(o.text))return e[n+1]??"missing";if(r&&new RegExp(`^-[${r}]\uFFFC`).test(o.text))return{...o,text:o.text.slice(2)};if(s&&!o.text.startsWith("-"))return s.command===void 0?o:o.text===s.command?
e[n+1]:void 0}}var K2=/^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;function Y2(e,{input:t,unless:s=[]},r){let{name:n,redirects:o,takes:a,readsFrom:i,words:l}=e,{options:d,operands:c}=A(e,n);
if(d.some(m=>s.includes(m.name)))return;let p=et(n)?c.filter(({text:m})=>!/^\+\w+$/.test(m)):c,[u]=p;if(u?.text==="\uFFFC")return ts(u,e,r);if(!(p.slice(0,2).some(({text:m})=>K2.test(m))||t==="always"&&
(!u||l.some(({text:m})=>m==="--"))||et(n)&&d.some(m=>m.name==="-s")))return;let h=et(n)?void 0:o.find(({operator:m})=>m.startsWith("<<"))?.target;return h?_p.test(h.text)?a.find(Tr)??Sp(h,r):void 0:Ps(
i,r)}function ts(e,t,s){return(s.into.get(t)??[]).find(r=>r.span.start>=e.span.start&&r.span.end<=e.span.end&&Tr(r))??Sp(e,s)}var Sp=({names:e=[]},{held:t})=>t.get(e.find(s=>t.has(s))??""),Tr=e=>ze(e)?.
output==="-";function Ps(e,t,s=new Set){for(let r of e){if(s.has(r)||s.size>z2||ho(r))continue;if(s.add(r),Tr(r))return r;if(ze(r)||r.redirects.some(({operator:o})=>/^(?:&?>>?|>\|)$/.test(o)))continue;
let n=(tr.test(r.name)?r.words.flatMap(o=>ts(o,r,t)??[])[0]:void 0)??Ps(r.readsFrom,t,s);if(n)return n}}function V2({words:e}){for(let[t,{text:s}]of e.entries()){if(s==="-I")return e[t+1]?.text;let[,r]=/^(?:-I|--replace=)(.+)$/.
exec(s)??[];if(r)return r;if(s==="-i"||s==="--replace")return"{}"}}var Ts={gosu:{operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},"s6-applyuidgid":{options:["-u","-U"]},setuidgid:{operand:!0},
chpst:{options:["-u"]},setuser:{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},runuser:{options:["-u","--user"],operand:!0},su:{operand:!0},chroot:{options:["--userspec"]},sudo:{options:[
"-u","--user"]},doas:{options:["-u"]},"start-stop-daemon":{options:["-c","--chuid","-u","--user"]},capsh:{options:["--user","--uid"]},fixuid:{always:!0}},Vo=({name:e,words:t,wrappers:s},r=le)=>[...s,{
name:e,words:t}].some(n=>Z2(n.name,n.words,r));function Z2(e,t,s){let r=Me(Ts,e);if(!r)return!1;if(r.always)return!0;let{options:n,operands:o}=A({words:t},e),a=n.find(l=>r.options?.includes(l.name)),i=a?
a.value:r.operand?o.find(({text:l})=>l!=="-"):void 0;return i?!s((i.text.includes("\uFFFC")?i.literal:i.text).replace(/^#/,"")):a?.name==="-U"}var Ep=6,X2=12,J2=e=>new RegExp(`(?:^|[\\s;])${e}=\\(?\\s{0\
,4}"?\\$[@*]`),Ap=new WeakMap;function Lr(e,t){let s=Ap.get(t)??new WeakMap;Ap.set(t,s);let r=s.get(e);if(r)return r;let{shell:n}=t.lookup,o=n?new ex(e,t,n).answer():e.base?.drops?"dropped":"kept";return s.
set(e,o),o}function Zo({added:e}){let t=new Map(e?.accounts.map(({name:s,uid:r})=>[s,r]));return s=>le(s)||/^0+$/.test(t.get(s.split(":")[0]??"")??"")}var Q2=/^(?:|wait|tail|sleep|trap|exit|return|true|:|kill|echo|printf|set|cd|export|shift|unset|\[|test)$/,
Op=/\bid\s+-[a-z]*u|\bid\s+--user|\bwhoami\b|\bE?UID\b/,ex=class{#e;#r;#t;#a;#s;constructor(e,t,s){this.#e=e,this.#r=s,this.#t=zc(e,t),this.#a=Zo(e),this.#s=new Map(k(e.image.env).map(({value:r})=>[r.
name,r.value?x(r.value):void 0]))}answer(){let{image:e,base:t}=this.#e,s=x(e.entrypoint),r=x(e.cmd);if(t?.drops&&e.entrypoint.state==="unknown"&&e.entrypoint.reason==="image")return this.#n();if(s?.form===
"shell")return this.#i(Dp(s),[],0);let n=r?r.form==="exec"?Xo(r):["/bin/sh","-c",Dp(r)]:[];return this.#c([...s?Xo(s):[],...n],0)}#n(){return this.#e.base?.drops?"dropped":"kept"}#l=e=>this.#s.get(e);#c(e,t){
if(e.length===0)return"kept";let s=this.#e.span,r=e.map(o=>({text:o,literal:o,span:s,splits:!1,substitutions:[],inner:()=>({file:s.file,text:o,at:[],from:[],whole:s})})),{commands:n}=this.#r.readWords(
r,this.#l);return this.#p(n,{args:[],text:e.join(" "),depth:t})}#i(e,t,s){let r=rl(e);if(r&&!r.some(i=>et(ce(i))))return Cp(e);let n=this.#e.span,o={file:n.file,text:e,at:[],from:[],whole:n},{commands:a}=this.#r.
readScript(o,this.#l,{errexit:!1,pipefail:!1});return this.#p(a,{args:t,text:e.replace(/^[ \t]*#.*$/gm,""),depth:s})}#p(e,t){let s=Rp(t.text),r=rx(e.filter(({name:o})=>!s.has(o))).map(o=>({command:o,root:this.#o(
o,e,t)})),n=r.filter(({root:o})=>o==="dropped");return n.length===0?r.some(({root:o})=>o==="unclear")?"unclear":"kept":n.some(({command:o})=>!o.conditional)||n.length===r.length||Op.test(t.text)||dx(e,
t.args)?"dropped":"unclear"}#o(e,t,{args:s,text:r,depth:n}){if(Vo(e,this.#a))return ox(e,t)?"unclear":"dropped";let{words:o}=e,a=lx(e.name==="set"?o.slice(o.findIndex(y=>y.text==="--")+1):o,s),[i=""]=a,
[l]=o;if(n>=Ep||!l||l.names?.includes("0"))return"kept";let d=this.#h(t).find(y=>Rp(y).has(i));if(d)return this.#i(d,a.slice(1),n+1);if(ix(l))return l.names?.some(y=>J2(y).test(r))?this.#d([...s,...a.
slice(1)],t,n):this.#f(l,t,r);if(a.length!==o.length||i!==l.text)return this.#d(a,t,n);if(i.includes("\uFFFC"))return"kept";let c=tx(e),p=c===void 0?void 0:this.#t.program(c);if(p!==void 0)return p===
null?"unclear":Cp(p.text);let u=Sn(e)??i,h=this.#t.program(u);if(h===null)return"unclear";if(h)return this.#i(h.text,a.slice(a.indexOf(u)+1),n+1);let m=[u,...a.slice(1)].find(y=>this.#u(y));return m!==
void 0?this.#n()==="dropped"?"dropped":this.#c(a.slice(a.indexOf(m)+1),n+1):sx.test(u)&&this.#t.isBrought(u)&&this.#m()?"unclear":"kept"}#d(e,t,s){let r=t.some(({name:a})=>a==="shift"),[n="kept",...o]=e.
slice(0,r?X2:1).map((a,i)=>this.#c(e.slice(i),s+1));return o.find(a=>a==="dropped")??n}#h(e){return e.flatMap(t=>{let s=/^(?:\.|source)$/.test(t.name)?Sn(t):void 0;return s&&this.#t.program(s)?.text||
[]})}#f(e,t,s){return t.flatMap(({assignments:r})=>r.filter(({name:n})=>e.names?.includes(n))).some(({value:r})=>this.#c(r.text.split(/\s+/).filter(Boolean),Ep)==="dropped")?Op.test(s)?"dropped":"uncl\
ear":s.split(/[\s"'()]+/).some(r=>Object.hasOwn(Ts,ce(r)))?"unclear":"kept"}#u(e){let{base:t,contents:s}=this.#e;if(!t)return!1;let r=s?.entrypoint?.findLast(n=>!n.startsWith("-"))??"docker-entrypoint\
.sh";return ce(e)===ce(r)&&(!e.includes("/")||!r.includes("/")||e===r)}#m(){let{copied:e,mentions:t}=this.#e.added??{};return Object.keys(Ts).some(s=>/^(?:gosu|su-exec|setpriv|s6-setuidgid|setuser)$/.
test(s)&&(t?.has(s)||e?.some(({path:r})=>r.endsWith(`/${s}`))))}},Cp=e=>/\bset(?:re|res)?uid\b/i.test(e)?"dropped":"kept";function tx({name:e,words:t}){if(!/^(?:python[\d.]*|perl|ruby|node|php)$/.test(
e))return;let s=t.slice(1).find(({text:r})=>!/^-(?![mce])/.test(r))?.text;return s===void 0||s.startsWith("-")?void 0:s.includes("/")?s:`./${s}`}var Rp=e=>new Set([...e.matchAll(/^[ \t]*(?:function[ \t]+)?([\w-]{1,80})[ \t]*\(\)|^[ \t]*function[ \t]+([\w-]{1,80})/gm)].
map(([,t,s])=>t??s)),sx=/\.(?:sh|bash)$|entry-?point|(?:^|[/_.-])(?:start|run|init|boot|launch)(?:[_.-]\w{0,80})?$/;function rx(e){let t=e.filter(({substitutedInto:o,tested:a})=>!o&&!a),s=t.filter(o=>o.
wrappers.some(({name:a})=>a==="exec")||ax(o)||nx(o)&&Vo(o)),r=t.findLast(({name:o,wrappers:a})=>!Q2.test(o)||a.some(i=>Object.hasOwn(Ts,i.name))),n=r?r.readsFrom:[];return[...new Set([...s,...r?[r]:[],
...n])]}var nx=({words:e})=>e.some(({names:t})=>t?.includes("@"));function ox({words:e,wrappers:t},s){let r=new Set([...t,{words:e}].flatMap(n=>n.words.flatMap(o=>o.names??[])));return r.size===0?!1:s.
some(({name:n,assignments:o,words:a})=>o.some(i=>r.has(i.name)&&/^(?:root|0)$/.test(i.value.literal))||n===":"&&a.some(i=>/^(?:root|0)$/.test(i.literal)&&i.names?.some(l=>r.has(l)))||a.some(({literal:i})=>/^\w+=(?:root|0)$/.
test(i)&&r.has(i.slice(0,i.indexOf("=")))))}var ax=({name:e,words:t})=>e==="set"&&t[1]?.text==="--"&&Object.hasOwn(Ts,ce(t[2]?.text??"")),ix=({text:e,names:t})=>e.includes("\uFFFC")&&t?.some(s=>/^[A-Za-z_]/.
test(s))===!0,lx=(e,t)=>e.flatMap(({text:s,names:r})=>{if(!r||s!=="\uFFFC")return[s];if(r.includes("@")||r.includes("*"))return t;let[n]=r.length===1&&/^[1-9]$/.test(r[0]??"")?r:[];return n?[t[Number(
n)-1]??"\uFFFC"]:[s]}),dx=(e,[t])=>t!==void 0&&e.some(({tested:s,words:r})=>s&&r.some(({names:n})=>n?.includes("1"))&&r.some(({text:n})=>n===t)&&!r.some(({text:n})=>n==="!=")),Xo=({words:e})=>e.map(t=>t.
state==="unknown"?"\uFFFC":t.value),Dp=e=>Xo(e).join(" "),He=({kind:e})=>e==="allow"||e==="log",U=({cases:e,otherwise:t})=>He(t)&&e.every(({action:s})=>He(s)),ss=({cases:e,otherwise:t})=>[t,...e.map(({
action:s})=>s)].every(s=>!He(s)&&s.kind!=="notify"),jr=({defaultAction:e})=>!He(e)&&e.kind!=="trace",Wr=({calls:e},t,s)=>s.filter(r=>e.number(r,t.host.architecture.machine)!==void 0&&ss(t.verdict(r)));
function Ls({profile:e},t){return(e?.rules??[]).flatMap(s=>{let r=s.names.filter(({value:n})=>t(n,s));return r.length?[{rule:s,names:r}]:[]})}function j(e,t=12){let s=e.slice(0,t).map(n=>`\`${n.slice(
0,40)}\``),r=e.length-s.length;return r>0?`${s.join(", ")} and ${r} more`:s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s[s.length-1]}`}function cx({text:e},t,s){return e.replace(/(^|\s)#.*$/gm,
"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(r=>{let n=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(r)?.[1],o=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(r)?.[1],
a=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(r)?.[1]??"",i=[...o?[o]:[],...[...a.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].map(([l])=>l)];return n===t&&i.some(l=>px(l,s))})}function px(e,t){
let s=`/${e.replace(/^\/+|\/+$/g,"")}`;if(s.length>200||(s.match(/\*/g)?.length??0)>6)return!1;let r=s.split(/(\*\*\/?|\*)/).map(n=>n.startsWith("**")?".*":n==="*"?"[^/]*":ye(n)).join("");return new RegExp(
`^${r}/?$`).test(t)}var Jo=/^(?:main|master|head|trunk|develop|development|dev|next|latest|nightly|edge|canary)$/i,ux=/\/(?:archive|zipball|tarball)\/(?:refs\/heads\/|(?:main|master|head|develop|dev|trunk)(?:[./]|$))/i,
Np=/^@?[\w./-]+(?:\[[\w,.-]*\])?\s*@\s*(?=(?:git|hg|svn|bzr|https?|ssh|github|gitlab|bitbucket|gist)(?:\+\w+)?:)/i,hx=/^(?:(?:git|hg|svn|bzr)\+\w+:|git(?:@|:\/\/)|(?:github|gitlab|bitbucket|gist):|\w+:\/\/[^\s#]+\.git(?:[@#]|$))/i,
mx=/^[\w-][\w.-]*\/[\w.-]+(?:#|$)/;function fx(e){let{action:t,packages:s,args:r,facts:n,does:o}=e;if(t!=="install"&&t!=="fetch"&&t!=="run")return[];let a=r.options.flatMap(({name:i,value:l})=>/^(?:-e|--editable|--from|--spec|--with|--package|-p)$/.
test(i)&&l&&Pp(l.text,e)?[l]:[]);return n.unnamed?.test(o)?[]:[...a.filter(i=>Ip(e,i,void 0)),...s.filter((i,l)=>Ip(e,i,s[l+1]))]}function Ip(e,{text:t},s){let{facts:r,args:n,action:o,does:a}=e,i=t.replace(
Np,"");return i===""||i.startsWith("-")||i.startsWith("$")||n.options.some(({name:l})=>l==="--only-upgrade"||l==="--no-index")?!1:Pp(i,e)?!wx(e)&&vx(yx(i,r.revision)):/^https?:/i.test(i)?ux.test(i):i.
includes("\uFFFC")?!1:r.loose?r.loose.test(`${a} ${i}`):r.runsOwn&&o==="run"?/.@[a-z]+$/i.test(i):!r.version||r.version.test(i)||gx(e,i)||n.options.some(({name:l})=>Je(r.versionOptions,l))||r.versionBehind&&
(Mp(i)||s&&Mp(s.text))?!1:!kx(e,i)}var Mp=e=>/^[\^~<>=v]*\d|^\*|^dev-/.test(e),gx=({facts:e},t)=>/^(?:\.{0,2}\/|~|\.$|\.\[|file:)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(t)||e.path?.
test(t)===!0,Pp=(e,{facts:t})=>t.revision!==void 0&&(hx.test(e.replace(Np,""))||t.revision==="#"&&!t.path?.test(e)&&mx.test(e));function yx(e,t){let[s="",r=""]=e.split("#");if(t==="#")return r;let n=s.
replace(/^[\w+]+:\/\/[^/]*|^git@[^:/]*[:/]?/,"");return n.includes("@")?n.slice(n.lastIndexOf("@")+1):""}var vx=e=>e===""||Jo.test(e.replace(/^(?:refs\/heads\/|branch=)/,"")),wx=({args:e})=>e.options.
some(({name:t})=>t==="--rev"||t==="--tag"),kx=({manager:e,args:t},s)=>e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&t.options.some(({name:r})=>r==="-U"||r==="--upgrade");function bx({manager:e,action:t,
args:s}){if(e!=="cargo"||t!=="install"||s.options.some(({name:n})=>n==="--rev"||n==="--tag"))return;let r=s.options.find(({name:n})=>n==="--branch")?.value?.text;return r===void 0||Jo.test(r)?s.options.
find(({name:n})=>n==="--git")?.value:void 0}var xx=e=>Jo.test(e),$x=8,_x=65536,Sx=1e4;function Tp(e){return e.text.length>_x?[]:new Ex(e).commands(0,e.text.length,0)}var Ex=class{#e;#r=Sx;constructor(e){
this.#e=e}commands(e,t,s){let{text:r}=this.#e,n=[],o=[],a=[],i=l=>{let d=o.length>0&&this.#r-- >0?this.#t(o,a,s):void 0;o=[],d&&n.push(d),a=l&&d?[...a.slice(-20),d]:[]};for(let l=e;l<t;){let d=r[l];if(d===
"#"&&o.length===0)for(;l<t&&r[l]!==`
`;)l+=1;else if(" 	\r,".includes(d))l+=1;else if(`;
&|)}`.includes(d)){let c=(d==="&"||d==="|")&&r[l+1]===d;i(d==="|"&&!c),l+=c?2:1}else{let c=Math.min(jp(r,l,t),t);o.push({start:l,end:c,word:{...Cx(r.slice(l,c)),span:H(this.#e,l,c)}}),l=c}}return i(!1),
n}#t(e,t,s){let{text:r}=this.#e,n=e[0]?.word.text.startsWith("$")&&e[1]?.word.text==="="?2:0,o=e.slice(n),[a]=o,i=e[e.length-1];if(!a)return;let l=e[0].start,d=H(this.#e,l,i.end),c=n?e[0].word:void 0,
p=s<$x?this.#a(o,s+1):[],u=o.map(({word:h})=>h);return{name:Lp(a.word.text),words:u,assignments:c?[{name:c.text.slice(1),value:a.word,span:c.span}]:[],redirects:[],wrappers:[],span:d,folder:"",readsFrom:t,
feeds:[],takes:[],conditional:!1,fallback:[],decides:!0,tested:!1,failsUnseen:!1,code:Rx(r.slice(l,i.end)),inner:p}}#a(e,t){let{text:s}=this.#e;if(Ox(e[0]?.word.text??"")){let n=e[Ax(e)];return n?/["']/.
test(s[n.start])?this.commands(n.start+1,n.end-1,t):this.commands(n.start,this.#s(n.start),t):[]}let r=[];for(let{start:n,end:o}of e)for(let a=n;a<o;a+=1){let i=s[a];if(i==='"'||i==="'")a=Fr(s,a,o)-1;else if(i===
"("||i==="{"){let l=Wp(s,a,o);r.push(...this.commands(a+1,l-1,t)),a=l-1}}return r}#s(e){let{text:t}=this.#e,s=e;for(;s<t.length&&!/[;\n&|)}]/.test(t[s]);)s=Math.max(jp(t,s,t.length),s+1);return s}};function Ax(e){
let t=e.map(({word:n})=>n.text),s=t.findIndex(n=>/^-(?:c|co\w*)$|^\/[ck]$/i.test(n));if(s>0)return s+1;let r=/^-(?:e[xp]\w*|v\w*|w\w*|in\w*|o\w*|config\w*|ps\w*)$/i;return t.findIndex((n,o)=>o>0&&!/^[-/]/.
test(n)&&!r.test(t[o-1]??""))}var Ox=e=>/^(?:powershell|pwsh|cmd)$/.test(Lp(e)),Lp=e=>e.replace(/^@(?=\w)/,"").replace(/^(\w+)\(.*$/s,"$1").replace(/^.*[\\/]/,"").replace(/\.exe$/i,"").toLowerCase();function Cx(e){
let t=/^(["']).*\1$/s.test(e)&&e.length>1?e.slice(1,-1):e;return{text:t,literal:t}}function jp(e,t,s){let r=t;for(;r<s;){let n=e[r];if(n==='"'||n==="'")r=Fr(e,r,s);else if(n==="("||n==="{")r=Wp(e,r,s);else{
if(` 	\r
;&|)},`.includes(n))break;r+=n==="`"?2:1}}return Math.max(r,t+1)}function Fr(e,t,s){let r=e[t];for(let n=t+1;n<s;n+=1)if(r==='"'&&(e[n]==="`"||e[n]==="\\"&&e[n+1]==='"'))n+=1;else if(e[n]===r&&e[n+1]===
r)n+=1;else if(e[n]===r)return n+1;return s}function Wp(e,t,s){let r=0;for(let n=t;n<s;n+=1){let o=e[n];if(o==='"'||o==="'")n=Fr(e,n,s)-1;else if(o==="("||o==="{")r+=1;else if((o===")"||o==="}")&&(r-=
1,r===0))return n+1}return s}function Rx(e){let t=[],s=/["']/g;for(let r=0;;){s.lastIndex=r;let n=s.exec(e);if(!n)return t.join("")+e.slice(r);t.push(e.slice(r,n.index),"''"),r=Fr(e,n.index,e.length)}}
function Qo(e,t){let s=X(e,t),r=Fp.get(s)??Dx(e,t);return Fp.set(s,r),r}var Fp=new WeakMap;function Dx(e,t){let s=re(e,t),r=[];for(let n of e.stages)for(let o of Nx(n))r.push({commands:ea(Tp(o)),ships:s.
has(n)});for(let{commands:n,ships:o}of X(e,t))for(let{name:a,words:i}of n){if(a!=="pwsh"&&a!=="powershell")continue;let l=i.findIndex(({text:c})=>/^-c(?:o\w*)?$/i.test(c))+1,d=l>0?i.slice(l):[];for(let c of d.
length?[Mx(d)]:[])r.push({commands:ea(Tp(c)),ships:o})}return r}function Nx(e){let t=D(e).slice(1).flatMap(({shell:s})=>s??[])[0];return e.instructions.flatMap(s=>{let{keyword:r,trigger:n}=s;r==="SHEL\
L"&&(t=s);let o=r==="ONBUILD"?n:s,[a]=o?.args??[],i=/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(t?.args[0]?.value??"")||e.windows&&!t;return o?.keyword==="RUN"&&a&&(i||e.windows&&o.json)?[Ix(
o)]:[]})}function Ix({args:e,json:t,logical:s}){let r=new qe(s.file);if(t)for(let{value:n,span:o}of e)r.add(`${n} `,o.start+1);else e[0]&&r.addPart(s,e[0].at,e[0].at+e[0].value.length);return r.build()}
function Mx(e){let[t]=e,s=e[e.length-1];return{file:t.span.file,text:e.map(({text:r})=>r).join(" "),at:[],from:[],whole:{...t.span,end:s.span.end}}}function ea(e){return e.flatMap(t=>[t,...ea(t.inner)])}
var Px=/^(?:invoke-webrequest|iwr|invoke-restmethod|irm|curl|wget|start-bitstransfer|certutil|bitsadmin)$/,Tx=/\.\s*Download(?:String|Data|File)(?:Async|TaskAsync)?\s*\(|\.\s*(?:GetStringAsync|OpenRead)\s*\(/i,
Lx=/^(?:iex|invoke-expression)$/,jx=/^(?:get-filehash|get-authenticodesignature|test-filecatalog)$/;function Up({commands:e}){let t=new Map,s=new Map,r=[],n=e.some(({name:o,words:a})=>jx.test(o)||o===
"certutil"&&a.some(({text:i})=>/^-hashfile$/i.test(i)));for(let o of e){let a=Lx.test(o.name)||/\[scriptblock\]\s*::\s*Create\s*\(/i.test(o.code)?Wx(o,t):void 0;a&&!r.some(({span:l})=>l.start<=o.span.
start&&o.span.end<=l.end)&&r.push({span:zx(a.span,o.span),from:a.span,how:"piped",url:sa(a)});for(let{name:l}of o.assignments){let d=ta(o);d?t.set(l.toLowerCase(),d):t.delete(l.toLowerCase())}let i=zp(
o);if(i)s.set(Hp(i),{command:o});else if(!n)for(let[l,d]of Ux(o)){let c=s.get(Hp(d.text));c&&!c.used&&(c.used={span:l==="started"?d.span:c.command.span,from:c.command.span,how:l,url:sa(c.command)})}}for(let{
command:o,used:a}of n?[]:s.values())r.push(a??{span:o.span,from:o.span,how:"saved",url:sa(o)});return r}function Wx(e,t){let s=e.words.slice(1).flatMap(({text:r})=>t.get(/^\$(\w+)/.exec(r)?.[1]?.toLowerCase()??
"")??[]);return[...e.readsFrom,...e.inner,e].flatMap(r=>ta(r)??[])[0]??s[0]}function ta(e){return Fx(e)&&zp(e)===void 0?e:e.inner.flatMap(t=>ta(t)??[])[0]}var Fx=({name:e,code:t})=>Px.test(e)||Tx.test(
t),sa=({words:e})=>/https?:\/\/[^\s"'`)]+/i.exec(e.map(({text:t})=>t).join(" "))?.[0]??"";function zp({name:e,words:t,code:s}){let r=o=>t[t.findIndex(({text:a})=>o.test(a))+1||t.length]?.text,n=/\.\s*DownloadFile(?:Async|TaskAsync)?\s*\(/i.
test(s)?/DownloadFile\w{0,20}\s{0,9}\([^,]{0,2000},\s{0,9}["']?([^"')]{1,500})["']?\s{0,9}\)/i.exec(t.map(({text:o})=>o).join(" "))?.[1]:void 0;if(n)return n;if(/^(?:invoke-webrequest|iwr|invoke-restmethod|irm)$/.
test(e))return r(/^-OutF/i);if(e==="curl"||e==="wget")return r(/^-OutF|^-[a-zA-Z]*[oO]$|^--output$/i);if(e==="start-bitstransfer")return r(/^-Dest/i)??t[2]?.text;if(e==="certutil"&&t.some(({text:o})=>/^[-/]urlcache$/i.
test(o))||e==="bitsadmin"&&t.some(({text:o})=>/^\/transfer$/i.test(o)))return t[t.length-1]?.text}function Ux({name:e,words:t,readsFrom:s}){let r=t.slice(1).filter(({text:o})=>!/^-[A-Za-z]/.test(o));if(/^(?:start-process|saps|start|msiexec|call|dism|add-appxpackage|import-module|\.|install-package)$/.
test(e))return r.map(o=>["started",o]);if(e==="powershell"||e==="pwsh")return t.flatMap((o,a)=>/^-f/i.test(t[a-1]?.text??"")?[["started",o]]:[]);if(/^(?:expand-archive|tar|7z|7za|unzip)$/.test(e))return r.
map(o=>["unpacked",o]);let[n]=t;return n&&s.length===0&&/\.(?:exe|msi|ps1|bat|cmd)$|[\\/]/i.test(n.text)?[["started",n]]:[]}var Hp=e=>e.replace(/^.*[\\/]/,"").toLowerCase(),zx=(e,t)=>({file:e.file,start:Math.
min(e.start,t.start),end:Math.max(e.end,t.end)}),Hx=g({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"\
The abi says which kinds of rules the kernel is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration d\
ecides whether even network rules count.",standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[],*check({policy:e,profiles:t}){
let[s]=t;if(!s)return;let{abi:r}=e;if(!r){let o=t.some(({profile:a})=>a.rules.some(({rule:i})=>i.kind==="network"||i.kind==="unix"));yield{at:s.profile.node.name,message:o?"no abi is stated, so whethe\
r the network rules are enforced depends on the host's parser.conf: `abi <abi/3.0>,` before the profile says it":"no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",severity:o?
"medium":"low"};return}let n=Me(Ok,r.path.value.replace(/^abi\//,""))??[];for(let{profile:o}of t)for(let a of o.rules)q(a)&&n.includes(a.rule.kind)&&(yield{at:{span:a.at},message:`\`${r.path.value}\` d\
oes not know ${a.rule.kind} rules: this one is read and not enforced${se(a)?"":", and so is nothing else of the kind"}`,severity:"high",related:[{span:r.span,message:"the abi"}]})}}),Gx={complain:"onl\
y logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to somebody who is asked, and in a container nobody is"},
qx=g({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode looks like a control in every listing and stops nothing \
but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor/\
-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let r of t.node.flags){let n=Me(Gx,r.value);n?yield{at:r,message:`profile \`${t.name}\` is in ${r.value} mod\
e, which ${n}`}:r.value==="debug"&&(yield{at:r,message:"the flag debug is for developers of AppArmor",severity:"low"})}let s=t.rules.find(r=>r.rule.kind==="all"&&!se(r)&&q(r));s&&(yield{at:{span:s.at},
message:`profile \`${t.name}\` allows everything by this rule`})}}}),Gp=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,"/","/{,var/}"],[/^\/var\/(?=lock\/)/,
"/run/","/{run,var}/"]],Bx=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,Kx=g({id:"apparmor-resolved-paths",on:"apparmor",severity:"medium",confidence:"medium",
profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at the file after links are followed. Where /bin is a link to /usr/bin, a rule for /bin/su \
never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoever runs su.",standards:[],references:{UsrMerge:"https://wiki.debian.org/UsrMerge"},examples:[],
*check({profiles:e}){for(let t of e)for(let s of t.rules){if(!q(s.placed)||!s.rule.path)continue;let r=s.rule.path.value,n=Gp.find(([p])=>p.test(s.pattern)),o=n&&s.pattern.replace(n[0],n[1]),a=o!==void 0&&
!Zx(t,s,o),i=!o&&s.literal!==void 0&&Bx.test(s.literal)&&!Vx(t,s,s.literal);if(!a&&!i)continue;let l=a&&s.deny?Yx(t,s,o):void 0,d=n?r.replace(n[0],n[2]):r,c=a?`\`${r.slice(0,60)}\` lies below a folder \
that is a link on most distributions`:`\`${r.slice(0,60)}\` is a link on most distributions`;yield{at:{span:s.placed.at},message:`${c}: the kernel sees the path behind it, and there this rule ${s.deny?
"denies nothing":"never matches"}${l?", while another one allows it":""}${a&&d!==r?`. Write \`${d.slice(0,70)}\``:""}`,severity:l?"high":"medium",related:l?[{span:l.placed.at,message:"this rule allows\
 it"}]:[]}}}}),qp=["read","append","exec","mmap","link","lock"];function Yx(e,{permissions:t},s){for(let r of qp){let n=t[r]?e.opening(s,r):void 0;if(n)return n}}var Vx=(e,t,s)=>e.rules.some(r=>r!==t&&
r.deny===t.deny&&(r.pattern.startsWith(s)&&r.pattern!==s||/\/sh$/.test(s)&&["dash","bash","busybox"].some(n=>e.touches(r,s.replace(/sh$/,n),"exec")))),Zx=(e,t,s)=>e.rules.some(r=>r!==t&&r.deny===t.deny&&
qp.every(n=>!t.permissions[n]||r.permissions[n])&&(r.pattern===s||!Gp.some(([n])=>n.test(r.pattern))&&e.covers(r,s))),Xx=["/usr/lib/x86_64-linux-gnu/libc.so.6","/lib/x86_64-linux-gnu/libc.so.6","/usr/\
lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/libc.so.6","/usr/lib64/libc.so.6","/us\
r/lib/libc.so.6"],Jx=g({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Allow what programs need to load and to talk.",why:"A profile \
under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. What it would have kept out comes in afterwards.",standards:[],references:{"Profile co\
mponents":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){let{profile:s}=t,{node:r}=s;if(r.keyword==="hat"||!t.complete)continue;if(s.rules.
length===0&&s.includes.size===0&&s.children.length===0&&!r.flags.some(({value:m})=>/complain|unconfined|default_allow|prompt/.test(m))){yield{at:r.name,message:`profile \`${s.name.slice(0,60)}\` allows\
 nothing at all: no program starts under it`,severity:"high"};continue}let n=[...s.includes].some(m=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.test(m)),o=At(t,"exec").filter(({permissions:m})=>m.
exec==="ix"||m.exec==="pix"),a=Xx.some(m=>t.allows(m,"read")&&t.allows(m,"mmap"));if(o.length>0&&!n&&!a&&s.system.length===0)yield{at:r.name,message:`programs may be started under \`${s.name.slice(0,60)}\
\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let m of o){let y=/\*\*/.test(m.pattern)&&!m.permissions.mmap&&Cr(t)&&
!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(m.pattern),w=y&&t.rules.some($=>!$.deny&&$.permissions.mmap&&t.meet(m,$));y&&!w&&(yield{at:{span:m.placed.at},message:`nothing below \`${m.prefix.
replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let i=V(t,"network").filter(({rule:m})=>m.words[0]),l=Ss(t,"network").map(({rule:m})=>m.
words.map(({value:y})=>y)),d=l.some(m=>m.length===0),c=i.find(({rule:m})=>m.words[0]?.value==="inet"||m.words[0]?.value==="tcp");if(!c||d||s.system.some(({path:m})=>/nameservice/.test(m.value)))continue;
let p=l.some(([m])=>m==="inet6"||m==="tcp"||m==="udp"||m==="stream"||m==="dgram"),u=l.some(([m,y])=>/^(?:udp|dgram)$/.test(y??m??"")||/^inet6?$/.test(m??"")&&y===void 0),h=[p?"":"IPv6",u?"":"UDP, and \
so no DNS"].filter(Boolean);h.length&&(yield{at:{span:c.placed.at},message:`the profile allows no ${h.join(" and no ")}`,severity:"info"})}}}),Qx=[["read","r"],["append","w"],["lock","k"],["link","l"],
["mmap","m"],["exec","x"]],e$=g({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every access mode of a protected path.",why:"A denial of reading lea\
ves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not protected.",standards:[],references:{"docker-default":"https:\
//github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let s=t.rules.flatMap(a=>{let{permissions:i}=a;if(!a.deny||!q(a.placed)||!i.read)return[];let l=Qx.
filter(([c,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!i[c]&&!t$(t,a,c)),d=l.filter(([c])=>t.giving(c).some(p=>t.meet(a,p)));return l.length?[{rule:a,left:l,open:d}]:[]}),r=s.find(({open:a})=>a.length)??s[0];if(!r)
continue;let n=Ce(t),o=s.some(({open:a})=>a.some(([i])=>i!=="read"));yield{at:{span:r.rule.placed.at},message:`${s.length===1?"this denial leaves":`${s.length} denials leave modes out; this one leaves`}\
 \`${r.left.map(([,a])=>a).join("")}\` of \`${(r.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:n?"info":o?"medium":"low",related:s.flatMap(({rule:a})=>a===r.rule?[]:[{span:a.placed.
at,message:"another one"}]).slice(0,5)}}}}),t$=(e,t,s)=>e.giving(s,!0).some(r=>r!==t&&e.covers(r,t.pattern)),s$=g({id:"docker-default-denies",on:"apparmor",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows files, network and capabilities broadly and then denies what leads to the host. A profile that copie\
s the first half, or an old copy of both, gives a container less protection than having no profile of its own.",standards:[],references:{"docker-default":"https://github.com/moby/profiles/blob/main/ap\
parmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!Cr(t))continue;let s=Es(t,"append"),r=V(t,"network").find(({rule:i})=>i.words.length===0&&i.conditions.length===0&&!i.peer),n=Zt(
t).find(({rule:i,placed:l})=>i.names.length===0&&!se(l)&&q(l)),o=s?Bk(t):[];n&&s&&V(t,"mount").length>0&&o.unshift("mount");let a=Ss(t,"network").some(({rule:i,placed:l})=>se(l)&&i.words[0]?.value==="\
alg");r&&s&&!a&&o.push("network alg"),o.length!==0&&(yield{at:{span:(s??r??n)?.placed.at??t.profile.node.name.span},message:`docker-default allows as broadly and denies ${o.slice(0,10).join(", ")}, wh\
ich this profile leaves open`})}}}),r$=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),n$=g({id:"exec-target-defined",on:"apparmor",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a program changes to exists; the kerne\
l does, when the program is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],references:{"apparmor.d(5),\
 execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{profiles:t}){let s=Sr(t).flatMap(r=>r.profiles.map(({profile:n})=>n));
for(let r of e){let{profile:n}=r;for(let{rule:o,permissions:a,placed:i,literal:l,deny:d}of r.rules){let c=a.exec==="cx";if(d||!q(i)||!c&&a.exec!=="px")continue;let p=o.target?n.expand(o.target.value):
l;if(!(!p||/[*?[{&:]|\/\//.test(p)))if(c){let u=n.name.includes("//")?e.find(m=>m.profile.name===n.name.slice(0,n.name.lastIndexOf("//"))):void 0,h=[...n.children,...u?.profile.children??[]];if(!r.complete||
h.some(m=>m.name.endsWith(`//${p}`)||m.attachment!==void 0))continue;yield{at:{span:i.at},message:`there is no child profile \`${p.slice(0,60)}\` in \`${n.name.slice(0,60)}\`: starting it fails`}}else
o.target&&!r$.has(p)&&!s.some(u=>u.name===p||u.attachment===p)&&(yield{at:{span:i.at},message:`there is no profile \`${p.slice(0,60)}\` in these files: where it is not loaded either, starting the progr\
am fails`,severity:"low",confidence:"low"})}}}}),ra="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),o$="dac_override net_admin sys_chroot set\
uid setgid setpcap setfcap mknod syslog perfmon checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),a$=g({id:"no-broad-capability-rule",on:"apparmor",severity:"high",profile:"\
recommended",summary:"Do not allow all capabilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile \
is the second lock behind the runtime's; one that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.htm\
l"},examples:[],*check({profiles:e}){for(let t of e){let s=Ce(t);for(let{rule:r,placed:n}of Zt(t))if(!(se(n)||!q(n))){if(r.names.length===0){let o=ra.filter(a=>!co(t,a));if(o.length===0)continue;yield{
at:{span:n.at},message:`every capability is allowed${o.length<ra.length?` but those denied, among them ${o.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:s?"info":ke(t,"hig\
h")}}for(let o of r.names){let a=ra.includes(o.value)?"high":o$.includes(o.value)?"medium":void 0;a&&!co(t,o.value)&&(yield{at:{span:n.included?n.at:o.span},message:`capability \`${o.value}\` is allowe\
d`,severity:ke(t,a)})}}for(let r of["userns","io_uring"])for(let{placed:n}of V(t,r))yield{at:{span:n.at},message:r==="userns"?"user namespaces may be made, with every capability inside":"io_uring may \
be used in ways that borrow credentials or polling threads",severity:ke(t,"medium")}}}}),i$=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],l$=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,
d$=g({id:"no-broad-exec",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everythi\
ng below a folder may be executed, whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/\
-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ce(t),r=Es(t,"exec");for(let n of At(t,"exec")){let o={span:n.placed.at},a=i$.find(i=>t.touches(n,i,
"exec")&&t.allows(i,"exec"));if(t.opensAll(n,"/**","exec"))yield{at:o,message:"every file may be executed",severity:s?"info":"medium"};else if(a)yield{at:o,message:`programs in \`${a.slice(0,a.indexOf(
"/x"))}\` may be executed, where anybody writes`,severity:s&&n===r?"info":"high"};else{if(r||!Cr(t)||n.permissions.exec!=="ix"&&n.permissions.exec!=="pix")continue;n.glob.some(i=>i.kind==="any")&&/\*\*/.
test(n.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.test(n.pattern)?yield{at:o,message:`whatever lies below \`${n.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothin\
g of this profile can write there`,severity:"low"}:n.literal&&l$.test(n.literal)&&(yield{at:o,message:`\`${n.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}}),c$=["/e\
tc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],p$=g({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, with the first fla\
w that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=Ce(t);for(let r of At(t,"read")){if(t.opensAll(r,"/**","read")){yield{at:{span:r.placed.at},message:"every file may be read",severity:s?"info":ke(t,"medium")};continue}let n=c$.find(
a=>t.touches(r,a,"read")&&t.allows(a,"read"));if(!n)continue;let o=r.exact||r.prefix.length>n.lastIndexOf("/")+(n.endsWith("/x")?0:1);(o||t.opensAll(r,"/etc/**","read")||t.opensAll(r,"/root/**","read"))&&
(yield{at:{span:r.placed.at},message:`\`${n.replace(/\/x$/,"")}\` may be read`,severity:ke(t,o?"high":"medium")})}}}}),u$=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**",
"/lib/**","/boot/**"],h$=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/etc/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/e\
tc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/authorized_keys"],m$=g({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"reco\
mmended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what others execute, adds an account or a cron job, and stays. A profile that allows it conf\
ines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=Ce(t);for(let r of new Set([...At(t,"append"),...At(t,"link")])){let n=r.permissions.append?"append":"link",o=u$.find(i=>t.opensAll(r,i,n)),a=r.rule.prefix.owner?.value==="owner";
if(o)yield{at:{span:r.placed.at},message:`${n==="link"?"links may be made":"files may be written"} anywhere below \`${o==="/**"?"/":o.slice(0,-3)}\`${a?" that the process owns":""}`,severity:s&&o==="/\
**"?"info":a?"medium":"high"};else{let i=n==="append"?h$.find(l=>t.touches(r,l,n)&&t.allows(l,n)):void 0;i&&(yield{at:{span:r.placed.at},message:`\`${i}\` may be written, which is a way to root`,severity:"\
medium"})}}}}}),f$="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),g$=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,y$=g({id:"no-broad-mount-r\
ule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitt\
ed name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=ke(t,"high");for(let{rule:r,placed:n}of V(t,"mount")){let o=v$(t,r);o&&(yield{at:{span:n.at},message:o,
severity:s})}for(let{rule:r,placed:n}of V(t,"remount"))js(t,r.words[0])&&!Bp(r).includes("ro")&&(yield{at:{span:n.at},message:"any file system may be remounted, writable ones included",severity:s});for(let{
rule:r,placed:n}of V(t,"pivot_root"))js(t,r.words[0])&&(yield{at:{span:n.at},message:"the root folder may be changed to any other",severity:s});for(let{rule:r,placed:n}of V(t,"umount"))js(t,r.words[0])&&
(yield{at:{span:n.at},message:"anything may be unmounted, what hides files of the host included",severity:Ce(t)?"info":ke(t,"medium")})}}});function v$(e,t){let s=Bp(t),r=(...d)=>s.some(c=>d.includes(
c)),n=t.conditions.flatMap(({name:d,values:c})=>/fstype$/.test(d.value)?c.map(({value:p})=>p):[]),[o]=t.words,[a,i]=[js(e,o),js(e,t.target)];if(s.some(d=>g$.test(d)))return;if(r("remount"))return a&&i&&
!r("ro")?"any file system may be remounted, writable ones included":void 0;if(r("move","M"))return a?"any mount may be moved, past the rules for where it was":void 0;if(r("bind","rbind","B","R"))return a||
o?.value==="/"?"any folder may be bound under another name, past the rules for its own":void 0;let l=f$.find(d=>n.some(c=>Ot(c,d)));if(l)return`file systems of type \`${n.find(d=>Ot(d,l))}\` may be mou\
nted, which show or change what belongs to the host`;if(n.length===0&&a&&i)return s.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${s.length>1?"s":
""} ${s.slice(0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var Bp=({conditions:e})=>e.flatMap(({name:t,values:s})=>/^options?$/.test(t.value)?s.map(({value:r})=>r):[]);function js({
profile:e},t){let s=t&&e.expand(t.value);return t===void 0||s!==void 0&&Vt(s)}var w$=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),k$=g({id:"no-broa\
d-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic,\
 and rare address families are doors into seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https:/\
/gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ce(t),r=Ss(t,"network").some(({rule:n,placed:o})=>se(o)&&n.words[0]?.value===
"alg");for(let{rule:n,placed:o}of V(t,"network")){let a={span:o.at},[i,l]=n.words.map(({value:c})=>c),d=n.conditions.length>0||n.peer!==void 0;if(!i&&!d)(!r||!s)&&(yield{at:a,message:`every address fa\
mily is allowed${r?"":", AF_ALG among them"}: name inet and inet6`,severity:s?"info":ke(t,"medium")});else if(i==="raw"||i==="packet"||l==="raw"||l==="packet"){let c=i==="netlink";yield{at:a,message:c?
"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets read and forge the traffic of others",severity:ke(t,c?"medium":"high")}}else i&&w$.has(i)&&(yield{at:a,message:`sockets\
 of family ${i} are allowed, which hardly any program in a container opens`,severity:ke(t,"medium")})}}}}),b$=e=>e===void 0||Vt(e)||Ot(e,"unconfined"),x$=g({id:"no-broad-ptrace-rule",on:"apparmor",severity:"\
high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a pee\
r, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:["CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wi\
kis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:s,placed:r}of V(t,"ptrace")){let n=Yd(t,s.conditions,"peer"),o=!s.conditions.some(({name:c})=>c.value===
"peer")||n!==void 0,a=Vd(s,["trace","read"]),i=a.some(c=>/^(?:trace|write|w|rw|wr)$/.test(c)),l=a.some(c=>/^(?:read|r)$/.test(c));if(!o||!b$(n)||!i&&!l)continue;let d=n!==void 0&&!Vt(n)?"unconfined pr\
ocesses":"every process";yield{at:{span:r.at},message:`${d} may be ${i?"traced":"read by tracing"}: name a peer`,severity:i?"high":"medium"}}for(let{rule:s,placed:r}of V(t,"signal")){let n=Vd(s,["send"]).
some(l=>/^(?:send|write|w|rw|wr)$/.test(l)),o=Yd(t,s.conditions,"peer"),a=s.conditions.some(({name:l,values:d})=>l.value!=="peer"&&d.length>0),i=o!==void 0||!s.conditions.some(({name:l})=>l.value==="p\
eer");n&&!a&&i&&(o===void 0||Vt(o))&&(yield{at:{span:r.at},message:"every process may be sent every signal: name a peer",severity:"medium"})}for(let{rule:s,placed:r}of V(t,"dbus"))s.access.some(({value:n})=>n===
"eavesdrop")?yield{at:{span:r.at},message:"every message on the bus may be read"}:s.conditions.length===0&&!s.peer&&s.access.length===0&&(yield{at:{span:r.at},message:"every service on every bus may b\
e called",severity:"medium"});for(let s of["unix","mqueue"])for(let{rule:r,placed:n}of V(t,s))r.conditions.length===0&&!r.peer&&r.access.length===0&&r.words.length===0&&(yield{at:{span:n.at},message:s===
"unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}}),$$=g({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"re\
commended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# include` is a comment. One space decides whether the abstractions a profile counts\
 on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({
source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){let[s,r="",n=""]=t,o=t.index+r.length,a={file:e.path,start:o,
end:t.index+s.length};yield{at:{span:a},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an include",safety:"unsafe",edits:[{span:{...a,end:o+n.length},
text:""}]}}}}}),_$="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),S$=g({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"\
recommended",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one\
 likes, and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},
examples:[],*check({profiles:e}){for(let t of e){for(let s of t.rules){let{rule:r,permissions:n,placed:o,deny:a}=s;if(a||!n.exec||!q(o)||t.open(s,"exec")===null)continue;let i=r.target&&t.profile.expand(
r.target.value),l=_$.some(u=>["/bin/","/usr/bin/"].some(h=>t.touches(s,h+u,"exec"))),d={span:o.at},c=r.path?.value.slice(0,60)??"every program",p=r.exec?.value==="safe"||r.exec?.value!=="unsafe"&&n.scrubs;
if(i==="unconfined")yield{at:d,message:`\`${c}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(n.exec)){let u=n.exec!=="ux"?" where it has no profile of its ow\
n":"";yield{at:d,message:`\`${c}\` starts unconfined${u}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(n.exec==="ux"&&l)?"medium":"high"}}else r.exec?.value==="unsafe"?
yield{at:d,message:`\`${c}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(n.exec)&&!p&&l?yield{at:d,message:`\`${c}\` starts under another profile with \
the environment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(n.exec)&&(yield{at:d,message:`under which profile \`${c}\` starts depends on what is loaded: this on\
e's, when there is no other`,severity:"low"})}for(let{rule:s,placed:r}of V(t,"change_profile")){let n=s.target?t.profile.expand(s.target.value):"**";n!==void 0&&(Vt(n)||Ot(n,"unconfined"))?yield{at:{span:r.
at},message:Vt(n)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:s.exec?.value==="unsafe"&&(yield{at:{span:r.at},message:"the change keeps the \
environment, LD_PRELOAD included",severity:"medium"})}}}}),E$=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/p\
roc/sys/kernel/core_pattern"],["/proc/sys/kernel/modprobe","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_mem\
ory","append","/proc/sys/vm"],["/proc/1/mem","append","/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append",
"/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helper","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.\
replace","append","AppArmor's own .replace"],["/sys/kernel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efiv\
ars/x","append","/sys/firmware"],["/sys/fs/cgroup/memory/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["\
/dev/mem","read","/dev/mem"],["/dev/kmem","append","/dev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,"app\
end","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's sock\
et"],["/run/containerd/containerd.sock","append","the engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-doc\
kerd.sock","append","the engine's socket"],["/run/k3s/containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/\
podman.sock","append","the engine's socket"],["/run/buildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],A$=g({id:"no-host-control-rul\
e",on:"apparmor",severity:"high",profile:"recommended",summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is \
a command the kernel runs as root outside the container; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What do\
cker-default denies":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(Es(t,"append"))continue;let s=Es(t,"read"),r=new Map,n=new Set;for(let[o,a,
i]of E$){if(a==="read"&&s||!t.allows(o,a))continue;let l=At(t,a).find(d=>t.touches(d,o,a));l&&(r.set(l,(r.get(l)??new Set).add(i)),(!/^\/(?:var\/)?run\//.test(o)||l.exact||l.prefix.length>o.lastIndexOf(
"/")+1)&&n.add(l))}for(let[o,a]of r){let i=[...a];yield{at:{span:o.placed.at},message:`this reaches ${i.slice(0,4).join(", ")}${i.length>4?` and ${i.length-4} more`:""}, which control${i.length>1?"":"\
s"} the host`,severity:ke(t,n.has(o)?"high":"medium")}}}}}),Kp=["read","append","link","lock","mmap","exec"],Yp=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),
Vp=400,O$=g({id:"no-inert-apparmor-rule",on:"apparmor",severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logge\
d. A deny rule for it changes one thing only: the attempt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{
"apparmor.d(5), deny":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){let{profile:s}=t;if(!t.complete||s.rules.some(({rule:l})=>l.
kind==="all"))continue;let r=s.system.some(({path:l})=>l.value!=="abstractions/base")?[]:[...D$(t),...N$(t),...I$(t)].sort((l,d)=>l.start-d.start),n=Ce(t)?"info":"low",[o]=r;o&&(yield{at:{span:o},message:`${r.
length===1?"this rule changes nothing but the log: what it denies":`${r.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,
severity:n,related:r.slice(1,6).map(l=>({span:l,message:"another one"}))});let a=C$(t),[i]=a;i&&(yield{at:{span:i.at},message:`${a.length===1?"this rule changes":`${a.length} rules, this the first of \
them, change`} nothing: ${i.why}`,severity:n,related:a.slice(1,6).map(({at:l,why:d})=>({span:l,message:d}))})}}});function C$(e){let{rules:t}=e;if(t.length>Vp)return[];let s=[],r=new Set;for(let n of t){
if(!q(n.placed)||n.placed.included||!n.rule.path)continue;let{prefix:o,permissions:a,target:i}=n.rule,l=[n.pattern,a.value.split("").sort().join(""),i?.value,o.owner?.value,n.deny,n.priority].join(" "),
d=!n.deny&&t.find(c=>c.deny&&c.priority>=n.priority&&R$(e,c,n));d?s.push({at:n.placed.at,why:`\`deny ${d.rule.path?.value.slice(0,60)}\` takes back all it allows`}):r.has(l)&&s.push({at:n.placed.at,why:"\
the same stands above"}),r.add(l)}return s}var R$=(e,t,s)=>(t.rule.prefix.owner===void 0||t.rule.prefix.owner.value===s.rule.prefix.owner?.value)&&Kp.every(r=>!s.permissions[r]||!!t.permissions[r])&&(!s.
permissions.write||t.permissions.write)&&(t.pattern===s.pattern||e.covers(t,s.pattern));function*D$(e){let t=Zt(e).filter(({placed:s})=>!se(s));for(let{rule:s,placed:r}of Zt(e))!se(r)||!q(r)||s.prefix.
audit||s.names.length===0||s.names.some(({value:n})=>t.some(o=>o.rule.names.length===0||o.rule.names.some(a=>a.value===n)))||(yield r.at)}function*N$(e){let t=Ss(e,"network"),s=t.filter(({placed:r})=>!se(
r)).map(({rule:r})=>r.words[0]?.value);if(!s.some(r=>r!==void 0&&Yp.has(r)))for(let{rule:r,placed:n}of t)se(n)&&q(n)&&!r.prefix.audit&&r.words[0]&&!Yp.has(r.words[0].value)&&!s.includes(void 0)&&!s.includes(
r.words[0].value)&&(yield n.at)}function*I$(e){if(e.rules.length>Vp)return;let t=e.rules.filter(({deny:r})=>!r),s=(r,n)=>Kp.some(o=>!!r.permissions[o]&&!!n.permissions[o]);for(let r of e.rules)r.deny&&
q(r.placed)&&!r.rule.prefix.audit&&!t.some(n=>s(r,n)&&e.meet(r,n))&&(yield r.placed.at)}var M$=100,P$=g({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do \
not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below i\
t; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],*check({
profiles:e,source:t}){for(let s of e){let r=Ce(s);for(let{rule:n,placed:o,deny:a}of s.rules){if(!n.path||o.included||n.path.span.file!==t.path)continue;let{span:i}=n.path,l=t.text.slice(i.start,i.end),
d=[...l.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,M$).filter(h=>!h[1]?.includes("/")&&!T$(l,h.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(l.slice(h.index+h[0].length))),[c]=d;if(!c)continue;let p=d.map(
h=>i.start+h.index+h[0].length-1),u=i.start+c.index;yield{at:{span:{...i,start:u,end:u+c[0].length}},message:`\`${c[0].slice(0,40)}\` ${d.length>1?`and ${d.length-1} more here match`:"matches"} a slas\
h too, so this rule ${a?"denies":"reaches"} more than files of one folder`,severity:r?"info":a?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(h=>({span:{...i,start:h,end:h+1},
text:"/]"}))}}}}}});function T$(e,t){let s=t-1;for(;e[s]==="{"||e[s]===",";){for(let r=0;s>=0&&(e[s]!=="{"||r>0);s-=1)e[s]==="}"?r+=1:e[s]==="{"&&(r-=1);s-=1}return e[s]==="/"}var L$=4e3,j$=g({id:"no-\
write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker needs to run code of one's\
 own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparm\
or/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ce(t),r=0,n=Es(t,"append"),o=n?[n]:t.giving("append").filter(({prefix:a})=>!/^\/(?:dev|proc|sys)\//.
test(a));for(let a of t.rules){let i=a.permissions.exec?"exec":a.permissions.mmap?"mmap":void 0;if(a.deny||!i)continue;let l=W$(t,o,a,i,()=>(r+=1,r>L$));if(l){if(n){yield{at:{span:n.placed.at},message:a===
n?"every file may be written and executed":`every file may be written, and \`${l.path.slice(0,80)}\`, for one, also ${i==="exec"?"executed":"mapped to be executed"}`,severity:s?"info":"high",related:a===
n?[]:[{span:a.placed.at,message:"here it may be executed"}]};break}yield{at:{span:a.placed.at},message:`\`${l.path.slice(0,80)}\`, for one, may be written and ${i==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:l.rule===a?[]:[{span:l.rule.placed.at,message:"here it may be written"}]}}}}}});function W$(e,t,s,r,n){for(let o of t){if(!q(o.placed)&&!q(s.placed)||!o.prefix.startsWith(
s.prefix)&&!s.prefix.startsWith(o.prefix))continue;if(n())return;let a=e.open(o,"append",s,r);if(a&&!/^\/(?:dev|proc|sys)\//.test(a))return{path:a,rule:o}}}var F$={broken:"high",loose:"medium",unread:"\
low"},U$=g({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile with one error is not loaded at all. The contai\
ner then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:r,fix:n}of e)yield{at:{span:t},message:s,severity:F$[r],...n?{fix:n}:{}}}}),z$=g({id:"dependency-reachable",
on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from what it needs do not stay: the proxy c\
annot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/n\
etworking/"},examples:[],*check(e,t){let s=pe(e,t);for(let r of Y(e))for(let n of I(_(r,"depends_on"))){let[o,a]=[s.get(r.name),s.get(n.name)];if(!o||!a||!na(o)||!na(a))continue;let i=new Set(H$(a)),l=k(
o.host.networks,({name:c})=>i.has(c)),d=`${f(r.name)} and ${f(n.name)}, on which it depends,`;if(l.length===0)G$(o,n.name)&&(yield{at:n.at,message:`${d} share no network: it cannot reach it`});else if(l.
every(({value:c})=>b(c.connects,p=>!p))){let[c]=l;c&&(yield{at:c.value.connects,message:`${d} share only networks on which containers cannot reach each other`})}}for(let r of s.values()){let n=na(r)&&
Ac(r.host.networks)?k(r.image.env).find(({value:o})=>/WEBHOOK_URL_FILE$/i.test(o.name)||q$(o.literal,s)):void 0;n&&(yield{at:r,severity:"info",message:`service ${f(r.path[1]??"")} is on internal netwo\
rks only, and ${f(n.value.name)} has it call an address outside`,related:[{span:n.span,message:"configured here"}]})}}}),na=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.
networks.value.every(t=>b(t,({external:s})=>b(s,r=>!r))),H$=({host:e})=>k(e.networks).map(({value:t})=>t.name);function G$({image:e},t){let s=ye(t),r=new RegExp(`(?:\\/\\/|@)${s}(?:[:/?,]|$)|(?:^|[\\s,\
=])${s}:\\d+`),n=[e.cmd,e.entrypoint].flatMap(o=>o.state==="written"?o.value?.words??[]:[]);return k(e.env).some(({value:o})=>r.test(o.literal)||o.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.
test(o.name))||n.some(o=>o.state!=="unknown"&&r.test(o.value))}function q$(e,t){let s=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return s!==void 0&&!t.has(s)&&!/\.(?:local|internal|localhost|lan|test)$/i.
test(s)&&/hook|notify|alert/i.test(e)}var B$=g({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"\
A started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a\
 check never starts at all.",standards:[],references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let s=pe(e,t);for(let r of Y(e))for(let n of I(
_(r,"depends_on"))){let o=s.get(n.name),a=_(n,"condition"),i=a?M(a):"service_started";if(!o||i===void 0)continue;let{healthcheck:l}=o.image;i==="service_healthy"&&a&&b(l,p=>p===null||p.test===null)&&(yield{
at:{span:a.node.span,via:a.at.via},severity:"medium",message:`${f(r.name)} waits for the health of ${f(n.name)}, which has no health check: it never starts`,related:[{span:o.span,message:"this service\
 has no check"}]});let d=l.state==="written"&&l.value?.test,c=bo(o.image);i==="service_started"&&(d||c||!a)&&(yield{at:n.at,message:`${f(r.name)} starts before ${f(n.name)} answers: wait with \`conditi\
on: service_healthy\`${d?"":", once it has a health check"}`})}}}),K$=g({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay\
 carries what services say to each other across the network between hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place\
.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){
for(let t of I(te(e,"networks"))){let s=_(t,"driver"),r=_(t,"driver_opts","encrypted")===void 0&&!I(_(t,"driver_opts")).some(({name:o})=>o==="encrypted"||o.startsWith("encrypted=")),n=_(t,"external");
s&&M(s)==="overlay"&&r&&(!n||$s(n)===!1)&&(yield{at:{span:s.node.span,via:s.at.via},message:`overlay network ${f(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}}),
Y$=g({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a live\
 password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let s=pe(e,t);for(let{name:r,path:n,span:o,exact:a,operator:i,operand:l,from:d,whole:c,start:p,end:u}of e.files.
flatMap(ro)){if(d!=="operand"||!i.endsWith("-")||!l)continue;let h=/^([A-Za-z_]\w*)=/.exec(c)?.[1]??n[n.length-1]??"",m=n[2]==="environment"||n[3]==="args",y=[r,...m?[h]:[]].filter(ae),w=ee=>`${c.slice(
0,p)}${ee}${c.slice(u)}`;if(!(z("",w(l.text),!0)!==void 0&&!z("",w("\uFFFC"),!0))&&!["",...y].some(ee=>z(ee,l.text,!0)))continue;let $=n[0]==="services"?s.get(n[1]??""):void 0,S=$&&Eo($.host),K=a?{fix:{
safety:"unsafe",title:`require it: \${${r}:?}`,edits:[{span:o,text:`\${${r}:?}`}]}}:{};yield{at:{span:o},severity:$?.development?"low":S?"high":"medium",message:`where nobody sets ${f(r)}, its fallbac\
k is the password`,...K}}}}),V$=g({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image w\
as built from, by whom and how. Without them nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https\
://docs.docker.com/build/metadata/attestations/"},examples:[],*check(e){for(let t of Y(e))for(let s of["provenance","sbom"]){let r=_(t,"build",s);r&&/^(?:false|mode=disabled|disabled=true)$/.test(M(r)??
"")&&(yield{at:r.at,message:`the image of service ${f(t.name)} is built without ${s==="sbom"?"a bill of materials":"provenance"}`})}}}),Zp={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,
redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},Z$=e=>Object.hasOwn(Zp,e)?Zp[e]:void 0,X$=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","sh\
m_size","links","mac_address"],J$=["placement","update_config","rollback_config","endpoint_mode"],Q$=g({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"\
Remove settings that change nothing.",why:"A setting that nobody reads looks like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a c\
onfiguration file the server never opens.",standards:[],references:{"Compose Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let s=pe(e,t),r=[...s.
values()].some(({stack:o})=>o),n=te(e,"secrets");for(let o of Y(e)){for(let i of r?X$:[]){let l=_(o,i);l&&$s(l)!==!1&&(yield{at:l.at,message:`Swarm ignores ${i}: for service ${f(o.name)} it changes no\
thing`})}for(let i of r?[]:J$){let l=_(o,"deploy",i);l&&(yield{at:l.at,message:`docker compose ignores deploy.${i}: for service ${f(o.name)} it changes nothing`})}for(let i of r?[]:I(_(o,"secrets")))yield*e_(
i,n);let a=s.get(o.name);a&&(yield*t_(a))}for(let o of I(te(e,"networks"))){let a=_(o,"driver_opts","com.docker.network.bridge.enable_icc");a&&M(a)==="true"&&(yield{at:a.at,message:`containers of netw\
ork ${f(o.name)} reach each other by default: saying so changes nothing`})}}});function*e_(e,t){let s=M(_(e,"source"));if(!(s===void 0||!_(t,s,"file")))for(let r of["uid","gid","mode"]){let n=_(e,r);n&&
(yield{at:n.at,message:`docker compose mounts the file of secret ${f(s)} as it is: ${r} changes nothing`})}}function*t_(e){let{host:t,image:s}=e,r=s.ref&&x(s.ref)?.path,n=r?Z$(r.slice(r.lastIndexOf("/")+
1)):void 0;if(!n||e.build||s.entrypoint.state==="written")return;let o=we(e).flatMap(({command:a})=>a.words.map(i=>x(i)??"?"));for(let a of k(t.mounts)){let i=x(a.value.target)??"";!n.test(i)||o.some(
l=>l==="?"||l.includes(i.slice(i.lastIndexOf("/")+1))||/config|conf/.test(l))||(yield{at:a,message:`the image of service ${f(e.path[1]??"")} does not read ${f(i)} unless its command names it`})}}var ds=new Set(
"AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),rs=new Set([...ds,..."AUDIT_CONTROL AUDIT_READ BLOCK_SUSPEND BPF\
 CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE S\
YS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),Ur={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the host's file syst\
ems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"medium",gain:"taking over \
the other processes of the container",withHostProcesses:{severity:"high",gain:"taking over every process of the host, which `pid: host` shows it"}},DAC_READ_SEARCH:{severity:"high",gain:"reading any f\
ile of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"high",gain:"ignoring the host's security policy"}},s_={BPF:"high",SYS_BOOT:"\
high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"medium",SYS_RESOURCE:"medium"},r_={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CH\
OWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRI\
DE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:["CHOWN","SETGID","SETUID"]};function _e(e){let t=e.trim().toUpperCase();return t.
startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var n_=g({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging,\
 overriding or the built image.",why:"The base file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces anothe\
r took it away. Whoever reviews the base does not see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/\
compose-file/merge/","Fragments and merge keys":"https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let s=pe(e,t),r=[...s.values()].some(({development:n})=>n);for(let n of e.
replaced){let o=o_(n);if(!o)continue;let{before:a,after:i,why:l}=n,d=l==="merge"?"it replaces what the merge key brings":l==="include"?"the including file takes it back":l==="extends"?"the extending s\
ervice takes it back":"this file takes it back";yield{at:{span:i.key.span},severity:r?"low":"medium",message:`${o} is lost: ${d}`,related:[{span:a.key.span,message:"what it was"}]}}for(let n of Y(e)){
let o=_(n,"healthcheck","disable"),a=_(n,"healthcheck","test"),i=s.get(n.name),l=a??(i?.base?.healthcheck?i:void 0);o&&l&&$s(o)===!0&&(yield{at:o.at,message:`the health check of service ${f(n.name)} i\
s switched off: ${a?"the test beside it never runs":"its image has one"}`,related:a?[{span:a.at.span,message:"the test"}]:[]});let{base:d,image:c}=i??{},p=d?.drops&&c?.entrypoint.state==="written"&&c.
user.state==="default"&&le(c.user.value);i&&p&&Lr(i,t)==="kept"&&(yield{at:c.entrypoint,message:`the entrypoint of ${f(d.name)}, which gives root up before the service starts, is replaced: it stays ro\
ot`});let u=i&&Se(i.host,"no-new-privileges"),h=(i&&b(i.host.securityOpt,()=>!0)?i.host.securityOpt:void 0)?.value.find(m=>m.state!=="unknown"&&Xp(m.value));u&&h&&ct(u.option.value)===!1&&(yield{at:u.
at,message:`no-new-privileges of service ${f(n.name)} is off: the last entry counts`,related:[{span:h.span,message:"what was on"}]})}}}),Xp=e=>{let{key:t,value:s,fault:r}=jt(e);return t==="no-new-priv\
ileges"&&!r&&ct(s)===!0};function o_({before:e,after:t}){let[s,r]=[gd(e),gd(t)],n=o=>!r.items.includes(o);switch(e.key.value){case"cap_drop":{let o=new Set(r.items.map(_e)),a=s.items.map(_e).filter(i=>!o.
has(i));return a.length&&!o.has("ALL")&&!r.isOpen?`dropping ${a.slice(0,5).join(", ")}`:void 0}case"security_opt":{let o=new Set(r.items.map(l=>jt(l).key)),a=l=>{let{key:d}=jt(l);return o.has(d)&&(d!==
"no-new-privileges"||r.items.some(Xp))},i=s.items.filter(l=>i_(l)&&n(l)&&!a(l));return i.length&&!r.isOpen?i.slice(0,3).map(f).join(", "):void 0}case"read_only":return s.items[0]==="true"&&a_(r)?"the \
read-only root filesystem":void 0;case"user":return s.items[0]&&!le(s.items[0])&&(r.isReset||r.items[0]==="")?`user ${f(s.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"\
cpus":return s.items[0]&&!/^-?0*(?:\.0*)?$/.test(s.items[0])&&(r.isReset||/^(?:0|-1)$/.test(r.items[0]??""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return r.isReset?"the health check":void 0;case"\
test":return s.items[0]!=="NONE"&&r.items[0]==="NONE"?"the health check":void 0;default:return}}var a_=({items:e,isReset:t})=>t||e[0]==="false",i_=e=>!/unconfined|disable|:false|=false/.test(e),l_=g({
id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get used to wa\
rnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({id:e,files:t},{
containers:s}){let r=s.some(n=>n.stack&&n.project===e);for(let{source:n,entries:o,flow:a}of t.flatMap(({document:i})=>i.roots.map(l=>({...l,...i})))){let i=o.get("version");if(!i)continue;let{span:l}=i.
key,d=n.text.indexOf(`
`,i.value.span.end),c={file:n.path,start:l.start,end:d<0?n.text.length:d+1},p=!a&&i.value.kind==="scalar"&&(l.start===0||n.text[l.start-1]===`
`||n.text[l.start-1]==="\uFEFF");yield{at:{span:l},message:"Compose ignores `version` and warns about it",...r||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:c,text:""}]}}}}}}),d_=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,
c_=g({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not pass secrets as build arguments.",why:"A build argument stands in the image's \
history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for one RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Bu\
ild secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let s of Y(e)){let r=zw(_(s,"build","args"));for(let{name:n,literal:o,at:a,isPassed:i}of r){if(d_.test(n))continue;
let l=z(n,o),d=!l&&(i?ae(n):Ro(n,o));if(!l&&!d||l&&_s(n,o,l,t,r.map(h=>h.name)))continue;let c=d||l?.wellKnown?"medium":"high",p=Hw(s.name,n,e,t),u=l?`${bt(l.what)} ${l.what}`:"a secret";yield{at:a,severity:c,
message:`build argument ${f(n)} leaves ${u} in the image's history: hand it over with build.secrets and RUN --mount=type=secret`,related:p.map(h=>({span:h,message:"used here"}))}}}}}),p_=g({id:"no-sec\
ret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other setting: it stands \
in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{"Compose: secrets":"\
https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of I(te(e,"configs"))){let s=_(t,"content"),r=s&&Ri(Jn(s).split(`
`).filter(n=>!/^\s*[#;]/.test(n)));s&&r&&!r.value?.includes("\uFFFC")&&(yield{at:{span:s.node.span,via:s.at.via},severity:r.secret.by==="format"?"high":"medium",message:`config ${f(t.name)} holds a ${r.
secret.what}, which belongs in a secret`})}}}),u_=g({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell s\
hould expand.",why:"Compose fills the variable in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the passwo\
rd that seems to be set, or a health check asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:s}=t,
r=pe(e,t),n=new Map(Y(e).map(i=>[i.name,new Set(Qn(e,s,_(i,"env_file")).flatMap(({names:l})=>l))])),o=e.files.flatMap(ro),a=new Set(o.flatMap(({name:i,path:l})=>l[2]==="environment"?[`${l[1]} ${i}`]:[]));
for(let{name:i,path:l,span:d,exact:c,operator:p,from:u}of o){let[,h="",m,y]=l;if(u!=="unset"||p||h_.test(i)||!/^(?:command|entrypoint)$/.test(m==="healthcheck"?y==="test"?"command":"":m??""))continue;
let w=r.get(h),$=w&&k(w.image.env,oe=>oe.name===i)[0],S=$&&($.value.value===null||a.has(`${h} ${i}`));if(!$&&!n.get(h)?.has(i)||S)continue;let K=m==="healthcheck"?"health check":m,ee=m_(w,m);yield{at:{
span:d},severity:ae(i)?"high":"medium",message:`Compose puts nothing for ${f(`$${i}`)} into the ${K} of service ${f(h)}: only its own environment sets it${ee?", write `$$`":"; run it through `sh -c` w\
ith `$$`, or set it in .env"}`,...c&&ee?{fix:{safety:"unsafe",title:"write $$",edits:[{span:{...d,end:d.start},text:"$"}]}}:{}}}}}),h_=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function m_(e,t){
let{cmd:s,entrypoint:r,healthcheck:n}=e?.image??{};return t==="healthcheck"?n?.state==="written"&&(n.value?.test?.form==="shell"||Jp(n.value?.test)):[s,r].some(o=>o?.state==="written"&&Jp(o.value))}var Jp=e=>{
let t=e?.words.map(s=>x(s)??"")??[];return t.some((s,r)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(s)&&t.slice(r+1,r+3).some(n=>/^-\w*c$/.test(n)))},f_=g({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"\
recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the project starts is whatever stands there then. Whoever takes over that reposi\
tory, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:["OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"\
https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-compose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:s,key:r})=>s===
"remote"&&r!=="env_file");for(let{what:s,key:r}of t)Qp(s.value)||(yield{at:{span:s.span},message:`${r} fetches ${f(tu(s.value))}: ${eu(s.value)}`});for(let s of Y(e)){let r=_(s,"build"),n=r?.node.kind===
"map"?_(r,"context"):r,o=I(_(r,"additional_contexts"));for(let a of[n,...o]){let i=a&&M(a)?.replace(/^[\w.-]+=/,"");!a||!i||!g_(i)||Qp(i)||(yield{at:{span:a.node.span,via:a.at.via},message:`the build \
of service ${f(s.name)} fetches ${f(tu(i))}: ${eu(i)}`})}}}}),g_=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.test(e),Qp=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.
test(e),eu=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change it":"its tags and branches move, name a commit or digest",tu=e=>e.replace(/\/\/[^/@]*@/,"//"),y_=g({id:"no-unsandboxed-bui\
ld",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it installs. Privileged, that code owns \
the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","CWE-250"],references:{"Compose: b\
uild":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of Y(e)){let s=_(t,"build"),r=(n,o,a,i)=>I(_(s,n)).flatMap(l=>M(l)===o?[{at:{span:l.node.span,via:l.at.via},
severity:a,message:`the build of service ${f(t.name)} ${i}`}]:[]);yield*r("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*r("entitlements","security.insecu\
re","high","may run without a sandbox: what it installs owns the build machine"),yield*r("network","host","medium","is on the host's network: what it installs reaches what only the host should"),yield*r(
"entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}}),su={user:{effect:"empty means the image's own user, usually root",weakens:!0},
privileged:{effect:"Compose then refuses the file",weakens:!0},ports:{effect:"an empty address is every interface",weakens:!0},read_only:{effect:"Compose then refuses the file"},image:{effect:"the ref\
erence is then another image, or none"},volumes:{effect:"the source is then another path, or none"},cap_add:{effect:"the entry is then no capability"},cap_drop:{effect:"the entry is then no capability"},
security_opt:{effect:"the entry is then no option"},network_mode:{effect:"the default network is then used"}},v_=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
w_=g({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let s=e.flatMap(({document:r})=>Ya(
r)).flatMap(r=>t.source(r)?.text??[]);for(let r of e.flatMap(ro)){let{name:n,path:o,span:a,exact:i,from:l}=r,d=o[2]??"",c=Object.hasOwn(su,d)?su[d]:void 0;if(l!=="unset"||!c||v_.test(n)||!k_(r)||s.some(
u=>new RegExp(`^\\s*(?:export\\s+)?${n}\\s*[=:]`,"m").test(u)))continue;let p=i?{fix:{safety:"unsafe",title:`require it: \${${n}:?}`,edits:[{span:a,text:`\${${n}:?}`}]}}:{};yield{at:{span:a},message:`\
nothing sets ${f(n)}: ${c.effect}`,...c.weakens?{}:{profile:"strict"},...p}}}});function k_({path:e,whole:t,start:s,end:r}){let n=e[e.length-1];return e[2]==="ports"?n==="host_ip"||n==="ports"&&s===0&&
/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(t.slice(r)):e[2]==="volumes"?n==="source"||n==="volumes"&&s===0:!0}var b_=g({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",
summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of a driver: only Swarm has them. The project does not start, and under time pressure the pas\
sword moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let s=new Set(Y(e).flatMap(
c=>[...ru(_(c,"secrets")),...ru(_(c,"build","secrets"))])),r=Y(e),n=r.some(c=>_(c,"deploy","replicas"))&&!r.some(c=>x_.some(p=>_(c,p)))||t.some(({project:c,stack:p})=>p&&c===e.id),o=I(te(e,"networks")).
filter(c=>M(_(c,"driver"))==="bridge"),a=I(te(e,"secrets")).filter(c=>s.has(c.name)&&$_(c)),[i]=a;if(!i)return;let l=a.map(({name:c})=>f(c)).slice(0,5).join(", "),[d]=o;yield{at:i.at,severity:n&&!d?"i\
nfo":"medium",message:d?`${l} need Swarm, and the bridge network ${f(d.name)} needs docker compose: no deployer starts this project as it is`:`${l} need Swarm: docker compose refuses external and driv\
er secrets`,related:[...a.slice(1,10).map(({at:c})=>({span:c.span,message:"the same here"})),...d?[{span:d.at.span,message:"Swarm has no bridge networks"}]:[]]}}}),x_=["build","extends","volumes_from",
"mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],ru=e=>I(e).flatMap(t=>M(_(t,"source"))??M(t)??[]),$_=e=>_(e,"driver")!==void 0||$s(_(e,"external"))===!0,__=g({id:"secret-file-mounted",on:"\
compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Some images then refuse to start, others s\
tart without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/u\
se-secrets/"},examples:[],*check(e,t){let s=pe(e,t);for(let r of Y(e)){let n=s.get(r.name);if(!n||e.fragments.has(r.name))continue;let o=["secrets","configs"].flatMap(d=>I(_(r,d)).map(c=>({use:c,folder:d===
"secrets"?"/run/secrets":""}))).map(({use:d,folder:c})=>{let p=M(_(d,"target"))??M(_(d,"source"))??M(d);return p===void 0?void 0:p.startsWith("/")?p:`${c}/${p}`}),{mounts:a,tmpfs:i}=n.host;if(o.includes(
void 0)||a.state==="unknown"||k(i).some(({value:d})=>d.target.startsWith("/run/secrets")))continue;let l=a.value.flatMap(d=>d.state==="unknown"?"/":x(d.value.target)??"/");for(let d of k(n.image.env,({
name:c})=>/_FILE$/.test(c))){let c=d.value.value&&x(d.value.value);if(!c||!/^(?:\/var)?\/run\/secrets\/./.test(c)||d.via?.some(({how:u})=>u==="built-from"))continue;let p=c.replace(/^\/var/,"");o.includes(
p)||l.some(u=>u!==""&&(u===c||c.startsWith(`${u.replace(/\/$/,"")}/`)))||(yield{at:d,message:`${f(d.value.name)} names ${f(c)}, and service ${f(r.name)} is given no such secret`})}}}}),S_=g({id:"valid\
-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: true` makes nothing r\
ead-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.docker.com/referenc\
e/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:s,message:r,fix:n}of e)yield{at:{span:s},message:r,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medium"}:{},...n?{fix:n}:
{}}}}),E_=g({id:"versioned-secret-name",on:"compose",severity:"info",profile:"strict",summary:"Give external secrets a version in their name.",why:"A secret that keeps its name is rotated where nobody\
 sees it, and nobody knows which services still hold the old one. With a version in the name, rotation is a change somebody reviews and can take back.",standards:[],references:{"Rotate a secret":"http\
s://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{pattern:U2("What names look like, such as *_v*: * stands for anything.")},examples:[],*check(e,t,{pattern:s}){if(s)for(let r of I(
te(e,"secrets"))){if($s(_(r,"external"))!==!0)continue;let n=_(r,"name")??_(r,"external","name"),o=n?M(n):r.name;o!==void 0&&!B(o,s)&&(yield{at:n?{span:n.node.span,via:n.at.via}:r.at,message:`the exte\
rnal secret ${f(o)} has no version in its name: it should look like ${f(s)}`})}}}),A_=g({id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capa\
bilities and limits inside your allow-lists.",why:"Every folder of the host, every capability and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what\
 is granted makes each new one a decision that somebody takes.",standards:[],references:{"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},
options:{mounts:Pr("Folders of the host that may be mounted, with what lies below them; relative ones as the Compose file writes them."),runtimes:Pr("Container runtimes that may be chosen, such as run\
c or runsc."),capabilities:Pr("Capabilities that may be added, such as NET_BIND_SERVICE."),"max-memory":Yo("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max\
-cpus":Yo("The highest CPU limit; a container without a limit is above it.",null)},examples:[],*check(e,t,s){let{host:r}=e,{mounts:n,runtimes:o,capabilities:a}=s,i=n?.map(ou);for(let d of k(r.mounts,({
type:c,file:p})=>c==="bind"&&!p)){let c=d.value.source&&x(d.value.source);if(!i||!c||i.some(u=>O_(ou(c),u)))continue;let p=d.value.through?[{span:d.value.through,message:"mounted here"}]:[];yield{at:d,
message:`${v(e)} mounts ${f(c)}, which is not on the list of allowed mounts`,related:p}}let l=a?.map(nu);for(let d of k(r.capAdd))l&&!l.includes(nu(d.value))&&(yield{at:d,message:`${v(e)} adds ${f(d.value)}\
, which is not on the list of allowed capabilities`});o&&r.runtime.state==="written"&&!o.includes(r.runtime.value)&&(yield{at:r.runtime,message:`${v(e)} runs under ${f(r.runtime.value)}, which is not \
on the list of allowed runtimes`});for(let[d,c,p,u]of[["memory",r.memory,s["max-memory"]&&s["max-memory"]*1024*1024,s["max-memory"]&&`${s["max-memory"]} MB`],["CPU",r.cpus,s["max-cpus"],s["max-cpus"]]])
p!==null&&c.state!=="unknown"&&(c.value<=0||c.value>p)&&(yield{at:c.state==="written"?c:e,message:`${v(e)} ${c.value>0?"has a":"has no"} ${d} limit ${c.value>0?"above":"and should have one of at most"}\
 ${u}`})}}),nu=e=>e.toUpperCase().replace(/^CAP_/,""),ou=e=>e.startsWith("/")?J(e):W("",e),O_=(e,t)=>t===""?!e.startsWith("/")&&e.split("/")[0]!=="..":e===t||e.startsWith(`${t==="/"?"":t}/`),C_=g({id:"\
bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The engine's default keeps every line for ever. Whoever can make the service log, with nothing more \
than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JSON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},examples:[],
*check(e,t){let{logDriver:s,logOptions:r}=e.host;!b(s,n=>n===""||n==="json-file")||r.state==="unknown"||k(r,n=>n.name==="max-size").length||r.value.some(({state:n})=>n==="unknown")||ko(t).some(({at:n})=>/max-size/.
test(n("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(n("log-driver")?.text??""))||(yield{at:s.state==="written"?s:e,message:`the log of ${v(e)} grows without bound: set max-size, or use the drive\
r \`local\``})}}),R_=1048576,D_=g({id:"bounded-ulimits",on:"container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one r\
unaway or hijacked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.\
docker.com/reference/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of k(e.host.ulimits)){let{name:s,soft:r,hard:n}=t.value;if(!/^(?:nofile|nproc|core)$/.test(s))continue;let o=[r,n].
find(a=>a!==null&&(a===-1||a>R_));o!==void 0&&(yield{at:t,message:`${f(s)} of ${v(e)} is ${o===-1?"without bound":o}: one process can use up the host's`})}}}),N_=g({id:"cap-drop-all",on:"container",severity:"\
medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few you need.",why:"Docker starts every container with 14 capabilities, among them raw sockets, changing owners an\
d becoming another user. Few programs need any. Whoever breaks into the process holds all of them, and they are what most escapes and attacks on neighbours begin with.",standards:["CIS-5.4","OWASP-3",
"PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"https://docs.docker.com/engine/containers/run/#runtim\
e-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:s}=e;if(s||de(t)||!$d(t.capDrop,n=>n.trim().toUpperCase()==="ALL"))return;let r=t.capDrop.state==="written"&&t.capDrop.value.
length>0?`${v(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${v(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,message:`${r}${I_(e)}`,fix:Re({add:"capDrop",
items:["ALL"]})}}});function I_({base:e,image:t}){let s=e&&b(t.user,le)&&r_[e.name.slice(e.name.lastIndexOf("/")+1)];return s?`; ${e.name} needs ${s.join(", ")} back`:""}var M_=g({id:"cpu-limit",on:"c\
ontainer",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along, slows down everything else on\
 the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],*check(e){let{cpus:t,cpuQuota:s,
cpusetCpus:r}=e.host;!b(t,n=>n<=0)||!b(s,n=>n<=0)||!b(r,n=>n==="")||(yield{at:t,message:`${v(e)} may take all CPU time of the host`,fix:Re({set:"cpus",to:1})})}}),P_=g({id:"datastore-on-internal-netwo\
rk",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database needs no way out. On an ordinary network \
a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Compose: intern\
al networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){let{host:s,span:r}=e;if(!T_(e)||s.networkMode.state!=="default")return;let[n]=k(s.
networks,({internal:d})=>b(d,c=>!c));if(!n)return;let o=t.filter(d=>d.span.file===r.file).length===1,a=s.networks.state==="default"?"the default network":`network ${f(n.value.name)}`,i=new Set(k(s.networks).
map(({value:d})=>d.name)),l=t.filter(d=>d!==e&&d.project===e.project&&k(d.host.networks,c=>i.has(c.name)).length>0).flatMap(d=>k(d.host.portBindings,c=>Rt(d.host,c)).slice(0,1).map(({span:c})=>({span:c,
message:`${v(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:n,related:l,severity:o?"low":"medium",message:`${v(e)} is a datastore on ${a}, which has a way out; attach it only to a n\
etwork with \`internal: true\`${k(s.portBindings).length?"; its published ports then end":""}`}}}),T_=({image:e,base:t})=>!L_(e)&&(t?.kind==="datastore"||bo(e)),L_=({entrypoint:e,cmd:t})=>{let s=e.state===
"written"?e:t,[r]=s.state==="written"?s.value?.words??[]:[];return r!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(x(r)??"")},j_=g({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only conta\
iner still can write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["\
OWASP-8","OWASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of k(e.host.tmpfs)){let{target:s,options:r}=t.value,n=r.filter(o=>/^(?:exec|suid|dev)$/.
test(o));n.length?yield{at:t,message:`the tmpfs ${f(s)} of ${v(e)} is mounted ${n.join(", ")}: what is written there can be run or misused`}:r.some(o=>!o.startsWith("mode="))&&!r.some(o=>o.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${f(s)} of ${v(e)} has no size: it may take half the host's memory`})}}}),W_=["CHOWN","SETGID","SETUID"],F_=["CHOWN","DAC_OVERRIDE","FOWNER","\
SETGID","SETUID"],au={nginx:{writes:["/var/cache/nginx","/run"],capabilities:W_},"nginxinc/nginx-unprivileged":{writes:["/tmp"],capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:[
"SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:F_},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","\
/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{
writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},U_=e=>Object.hasOwn(au,e)?au[e]:void 0,z_=g({id:"hardening-fits-image",on:"container",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening that keeps the service from starting does not last: the \
next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],references:{"Compose: tmpfs":"https://docs.\
docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:s,base:r}=e;if(!r||e.build||de(t)||s.entrypoint.state==="written")return;let n=U_(r.name);if(!n)return;if(b(t.
readonlyRootfs,i=>i)&&t.mounts.state!=="unknown"){let i=[...k(t.tmpfs).map(({value:d})=>d.target),...k(t.mounts,({readOnly:d})=>!b(d,c=>c)).flatMap(({value:d})=>x(d.target)??[])].map(d=>$c(fe(d))),l=n.
writes.filter(d=>!i.some(c=>d===c||d.startsWith(`${c}/`)));l.length&&(yield{at:t.readonlyRootfs,message:`${v(e)} has a read-only root, and its image writes to ${l.join(" and ")}: add tmpfs there`,fix:Re(
{add:"tmpfs",items:l.map(d=>({target:d,options:[]}))})})}if(!(k(t.capDrop,i=>_e(i)==="ALL").length>0)||r.user!=="root"||t.capAdd.state==="unknown"||Sc(e)!==""||n.capabilities.length===0)return;let o=new Set(
k(t.capAdd).map(({value:i})=>_e(i)));o.has("DAC_READ_SEARCH")&&o.add("DAC_OVERRIDE");let a=n.capabilities.filter(i=>!o.has(i)&&!o.has("ALL"));a.length&&(yield{at:t.capDrop,message:`${v(e)} drops all c\
apabilities, and its image starts as root and needs ${a.join(", ")}: add them back, or set its user`,fix:Re({add:"capAdd",items:a})})}}),H_=g({id:"limits-take-effect",on:"container",severity:"low",profile:"\
strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protects nothing, and whoever reads the file believes it does. The host then go\
es down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,
memoryReservation:s,memorySwap:r,memorySwappiness:n}=e.host;if(t.state==="written"){let o=t.value;Et(s,a=>o>0&&a>o)&&(yield{at:s,message:`${v(e)} reserves more memory than its limit allows: the engine\
 refuses to start it`}),Et(r,a=>a>0&&a<o)&&(yield{at:r,message:`memory and swap of ${v(e)} together are less than its memory: the engine refuses to start it`})}t.state==="default"&&Et(r,o=>o>0)&&(yield{
at:r,message:`${v(e)} limits swap and not memory: the engine refuses to start it`}),b(n,o=>o>=0)&&n.state==="written"&&(yield{at:n,severity:"info",message:`on cgroup v2, which every current system has\
, the engine ignores the swappiness of ${v(e)}`})}}),G_=g({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one c\
ontainer, through a leak or an attacker's request, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CW\
E-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:s}=e.host;b(t,r=>r<=0)?yield{at:t,message:`${v(
e)} may take all memory of the host`,fix:Re({set:"memory",to:512*1024**2})}:b(s,r=>r<0)&&(yield{at:s,severity:"low",message:`${v(e)} may swap without limit, which undoes its memory limit`})}}),q_=/(?:^|\/)(?:docker-)?socket-?proxy$/,
iu={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",gain:"build on the host"},SECRETS:{severity:"\
medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},B_=g({id:"no-broad-socket-proxy",on:"container",severity:"high",confidence:"medium",
profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as it says no. With writing and containers allowed\
, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com\
/engine/security/protect-access/"},examples:[],*check(e){let{image:t,host:s}=e;if(!t.ref||!b(t.ref,({path:a})=>a!==null&&q_.test(a)))return;let r=k(t.env,({value:a})=>a!==null&&/^(?:1|true)$/i.test(x(
a)??"")),n=a=>r.find(({value:i})=>i.name===a),o=n("POST");o&&n("CONTAINERS")?yield{at:o,message:`clients of ${v(e)} may create containers, privileged ones too: they own the host`}:o&&(yield{at:o,severity:"\
medium",message:`clients of ${v(e)} may change whatever its other sections show`});for(let a of r){let i=Object.hasOwn(iu,a.value.name)?iu[a.value.name]:void 0;i&&o&&(yield{at:a,severity:i.severity,message:`\
clients of ${v(e)} may ${i.gain} (${f(a.value.name)})`})}for(let a of k(s.portBindings))b(a.value.hostIp,i=>!/^(?:127\.|::1)/.test(i))&&(yield{at:a,message:`${v(e)} is published on the host: whoever r\
eaches the port speaks to the Docker engine`})}}),K_=g({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",
why:"The engine accepts the colon for old files only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybod\
y noticing.",standards:[],references:{"docker run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{lookup:t}){for(let s of k(e.host.securityOpt)){
if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.exec(s.value))continue;let r=t.source(s.span.file),n=s.span.start+(r?.text.slice(s.span.start,s.span.end).indexOf(":")??-1),o=[
{span:{...s.span,start:n,end:n+1},text:"="}],a=n>=s.span.start?{fix:{safety:"safe",title:"write = instead",edits:o}}:{};yield{at:s,message:`${f(s.value)} uses the deprecated colon`,...a}}}}),It=/^(?!)/,
Y_=[{folder:".ssh",open:/^(?:known_hosts2?(?:\.old)?|config|authorized_keys2?|environment|rc|.*\.pub)$/,what:"SSH keys"},{folder:".aws",open:/^config$/,what:"AWS credentials"},{folder:".azure",open:/^(?:config|clouds\.config|azureProfile\.json|versionCheck\.json|az\.json|az\.sess|logs|telemetry|commands|cliextensions)$/,
what:"Azure credentials"},{folder:".config/gcloud",open:/^(?:configurations|active_config|config_sentinel|logs|\.last_\w+\.\w+|gce)$/,what:"Google Cloud credentials"},{folder:".kube",open:/^(?:cache|http-cache|kubectx|kuberc|config\.ya?ml\.example)$/,
what:"Kubernetes credentials"},{folder:".docker",open:/^(?!config\.json$|contexts$|machine$|trust$|key\.pem$|\.token_seed$)/,what:"registry credentials"},{folder:".gnupg",open:/^(?:pubring\.\w+~?|trustdb\.gpg|[\w-]+\.conf|tofu\.db|crls\.d)$/,
what:"GnuPG keys"},{folder:".password-store",open:/^(?:\.git|\.gpg-id)$/,what:"a password store"},{folder:".local/share/keyrings",open:It,what:"a password store"},{folder:".config/sops",open:It,what:"\
the keys of encrypted files"},{folder:".config/gh",open:/^config\.yml$/,what:"GitHub credentials"},{folder:".config/doctl",open:It,what:"DigitalOcean credentials"},{folder:".config/rclone",open:It,what:"\
stored passwords and tokens"},{folder:".config/openstack",open:It,what:"OpenStack credentials"},{folder:".oci",open:It,what:"Oracle Cloud credentials"},{folder:".fly",open:/^(?!config\.yml$)/,what:"Fl\
y.io credentials"},{folder:".kaggle",open:It,what:"stored passwords and tokens"}],V_=new Set(".netrc _netrc .git-credentials .config/git/credentials .pgpass .my.cnf .mylogin.cnf .npmrc .yarnrc.yml .py\
pirc .vault-token .s3cfg .boto .terraformrc .terraform.d/credentials.tfrc.json .gem/credentials .cargo/credentials .cargo/credentials.toml .composer/auth.json .config/composer/auth.json .config/contai\
ners/auth.json .config/hub .config/helm/registry/config.json .m2/settings-security.xml .pulumi/credentials.json .databrickscfg .cache/huggingface/token .huggingface/token .netlify/config.json .dockerc\
fg".split(" ")),Z_=/^(?:~|\/root|\/(?:var\/)?home\/[^/]+|\/Users\/[^/]+|(?:[A-Za-z]:|(?:\/mnt|\/host_mnt)?\/[a-z])\/Users\/[^/]+)\//;function lu(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.
test(e))return"the agent that signs with the user's SSH keys";let t=Aa(e.replaceAll("\\","/"));if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.test(t))return"the secrets of another container or of the host";let[
s]=Z_.exec(t)??[];if(s===void 0)return;let r=t.slice(s.length);if(V_.has(r))return"stored passwords and tokens";let n=Y_.find(({folder:a})=>r===a||r.startsWith(`${a}/`)),[o]=n&&r!==n.folder?r.slice(n.
folder.length+1).split("/"):[];return n&&(o===void 0||!n.open.test(o))?n.what:void 0}var X_=g({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount crede\
ntial directories of the host.",why:"Whoever gets into the container reads the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They out\
live the container by years, and nothing shows that they were copied.",standards:["OWASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],
*check(e){for(let t of k(e.host.mounts,({type:s,file:r})=>s!=="volume"&&r===void 0)){let s=qo(t.value),r=s&&lu(s.replaceAll("\uFFFC","~"));if(!r)continue;let n=e.development||/(?:^|\/)\.devcontainer\//.
test(e.span.file);yield{at:t,severity:n?"medium":"high",message:`${v(e)} gets ${r} (${f(s.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}}),J_=g({id:"no-default-bridge",
on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge reaches every other, those of other\
 projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","OWASP-5"],references:{"Bridge net\
works":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:s,externalLinks:r}=e.host,n="every container there can reach it, those of other projec\
ts too";Et(t,o=>o==="bridge")&&(yield{at:t,message:`${v(e)} joins the engine's default bridge: ${n}`});for(let o of k(s,a=>a.name==="bridge"&&b(a.external,i=>i)))yield{at:o,message:`${v(e)} joins the \
engine's default bridge: ${n}`};for(let o of k(r))yield{at:o,message:`${v(e)} is linked to ${f(o.value)}, a container outside the project: put both on a network of their own`}}}),Q_=g({id:"no-disabled\
-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nobody can say afterwards wh\
at was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.com/engine/logging/config\
ure/"},examples:[],*check(e){let{logDriver:t}=e.host;b(t,s=>s==="none")&&(yield{at:t,message:`nothing ${v(e)} says is kept: an attack on it leaves no trace`})}}),eS=g({id:"no-disabled-selinux",on:"con\
tainer",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when a container escape succeeds: without it th\
e process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/\
reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of k(e.host.securityOpt)){let{key:s,value:r}=jt(t.value);s==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(r)&&(yield{at:t,message:`${f(t.value)} takes ${v(e)} out of SELinux's separation on hosts that have it`})}}}),tS=g({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",
summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes through its socket, with no password: an intruder starts a second container that mounts the hos\
t's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CIS-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon \
socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:s}=e;b(t.useApiSocket,n=>n)&&(yield{at:t.useApiSocket,message:`${v(e)} gets the engine's \
socket and your registry credentials`});let r=s.some(({ref:n})=>n.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.test(n.value.path??""));for(let n of k(t.mounts,({type:o})=>o==="bind"||o==="\
npipe"||o==="unknown")){if(!n.value.source||!x(n.value.source)){let h=[qo(n.value)??"",x(n.value.target)??""],m=h.map(y=>kc.find(({path:w})=>w.test(y))?.what).find(Boolean)??(bc(fe(h[0]??""))?"the Doc\
ker engine":void 0);n.value.source&&m&&(yield{at:n,severity:"high",confidence:"medium",message:`${v(e)} is given what looks like the control socket of ${m}: anyone who has it starts containers as root`});
continue}let o=Oc(e,n.value);if(!o||!o.opens&&So(J(o.source)))continue;let{source:a,what:i,rootless:l,opens:d}=o,c=n.value.through?[{span:n.value.through,message:"mounted here"}]:[];if(!d){yield{at:n,
severity:"low",related:c,message:`${v(e)} is given ${f(a)}, which its user ${f(x(e.image.user)??"")} may not open: remove the mount, or put a socket proxy before the engine if it is needed`};continue}
let p=i?void 0:So(J(a))?.gain,u=i?`controls ${i} through ${f(a)}`:`reaches the engine's socket inside ${f(a)}`;yield{at:n,severity:r||l?"high":"critical",related:c,message:r?`${v(e)} ${u}; allow the p\
roxy only the calls its clients need`:`${v(e)} ${u}${p?` (${p})`:""}: ${l?"that is everything its user may do on the host":"that is root on the host, read-only or not"}`}}}}),sS=g({id:"no-escape-capab\
ility",on:"container",severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mount\
s the host's disks, loads a kernel module or writes to memory: it is root on the host. DAC_READ_SEARCH reads any file of the host, and SYS_PTRACE takes over every process it can see: those of the host\
 with pid: host, else those of the container.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],
*check(e){let{host:t}=e;if(de(t))return;let s=b(t.pidMode,r=>r==="host");for(let r of k(t.capAdd)){let n=Ur[_e(r.value)],o=s&&n?.withHostProcesses||n;o&&(yield{at:r,severity:o.severity,message:`${v(e)}\
 gets ${f(r.value)}: ${o.gain}`})}}}),rS=g({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's\
 cgroup namespace it sees every other container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:[
"CIS-5.25"],references:{"Compose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;b(t.cgroupnsMode,r=>r==="host")&&(yield{at:t.cgroupnsMode,
message:`${v(e)} sees the cgroups of the whole host`});let s=Se(t,"writable-cgroups");s&&/^(?:1|t|true)$/i.test(s.option.value)&&(yield{at:s.at,message:`${v(e)} may write to its cgroups and lift its o\
wn limits`}),Et(t.cgroupParent,r=>r!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${v(e)} runs under ${f(t.cgroupParent.value)}: its limits are what that cgroup's are`})}}),nS=g({id:"no-hos\
t-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all permissions: an intrud\
er reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{"Compose: d\
evices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!de(t)){for(let s of k(t.devices)){let r=x(s.value.pathOnHost),n=r&&J(r),o=n&&zb.find(
i=>i.path.test(n));if(!o)continue;let a=b(s.value.cgroupPermissions,i=>i.includes("w"))?o.writable:o.readOnly;yield{at:s,severity:a,message:`${v(e)} gets ${f(r)}: ${o.gain}`}}for(let s of k(t.deviceCgroupRules)){
let[r="",n=""]=s.value.trim().split(/\s+/),o=r==="a"||n==="*:*",a=o||r==="b"&&n.endsWith(":*")?"high":"info";yield{at:s,severity:a,message:`${v(e)} may use ${o?"every device":a==="high"?"every disk of\
 one kind":"further devices"} of the host (${f(s.value)})`}}}}}),oS=g({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Share\
d memory and message queues of the host's programs lie open: databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-6\
53"],references:{"Compose: ipc":"https://docs.docker.com/reference/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;b(t,s=>s==="host")&&(yield{at:t,message:`${v(e)} reads and w\
rites the shared memory of the host's programs; for more shared memory of its own there is shm_size`})}}),aS=g({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do no\
t share the host's network namespace.",why:"Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata\
 services, debug ports. And whatever the container listens on is open to the world, published or not.",standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://doc\
s.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:s}=e.host,r=`${v(e)} shares the host's network: it reaches what listens on the host's loopback, and every p\
ort it opens is public`;b(t,n=>n==="host")&&(yield{at:t,message:r});for(let n of k(s,({external:o,name:a})=>a==="host"&&b(o,i=>i)))yield{at:n,message:r}}}),iS=g({id:"no-host-pid",on:"container",severity:"\
high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and environment, passwords in them included, and as root it c\
an stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/\
reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;b(t,s=>s==="host")&&(yield{at:t,message:`${v(e)} sees and can signal every process of the host`})}}),lS=g({id:"no-hos\
t-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a nobody on the host. \
This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{"User-namespace re\
mapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!de(t)&&b(t.usernsMode,s=>s==="host")&&(yield{at:t.usernsMode,message:`${v(e)} opts out of user-na\
mespace remapping: its root is the host's root`})}}),dS=g({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's ho\
st name is then the host's own. With SYS_ADMIN it changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose\
: uts":"https://docs.docker.com/reference/compose-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!b(t.utsMode,r=>r==="host"))return;let s=k(t.capAdd,r=>/^(?:ALL|SYS_ADMIN)$/.test(_e(r))).
length>0||de(t);yield{at:t.utsMode,severity:s?"medium":"low",message:`${v(e)} shares the host's name${s?" and may change it":""}`}}}),cS=g({id:"no-ignored-ports",on:"container",severity:"medium",profile:"\
recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list sa\
ys, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],references:{"Host network driver":"https://docs.docker.com/engine/net\
work/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:s}=e.host;if(k(s).length===0||!b(t,n=>/^(?:host|none|service:.*|container:.*)$/.test(n)))return;let r=t.value==="host"?"everyt\
hing it listens on is open instead":"nothing is published";yield{at:s,message:`the ports of ${v(e)} are ignored in network mode ${f(t.value)}: ${r}`,related:[{span:t.span,message:"because of this"}]}}}),
pS=g({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount in the im\
age turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:["CIS-5.2\
6","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:s,windows:r}=e;if(r||!b(s.securityOpt,
l=>l.every(({state:d})=>d!=="unknown")))return;let n=Se(s,"no-new-privileges");if(n&&(n.option.fault||ct(n.option.value))||!n&&ko(t).some(({at:l})=>l("no-new-privileges")?.text==="true"))return;let o="\
no-new-privileges=true",a=Re({add:"securityOpt",items:[o]}),i=n?.at.state==="written"?{...a,title:`change ${f(n.at.value)} to ${f(o)}`}:a;yield{at:n?.at??{span:e.span},message:`processes of ${v(e)} ca\
n gain privileges, for example through setuid programs${uS(e)}`,fix:i}}}),uS=({stack:e})=>e?"; deployed as a stack it stays so, because Swarm ignores security_opt":"",hS=g({id:"no-oom-kill-disable",on:"\
container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then stops something else: the engine, SSH, \
the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory and the OOM killer":"https://docs.docke\
r.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:s,memory:r}=e.host,n=b(r,i=>i<=0),o=n?"high":"medium",a=n?", and nothing limits its memory":
"";b(t,i=>i)&&(yield{at:t,severity:o,message:`${v(e)} is never stopped when memory runs out${a}; on cgroup v2 the engine ignores the setting`}),b(s,i=>i<=-500)&&(yield{at:s,severity:o,message:`${v(e)}\
 is among the last the kernel stops when memory runs out${a}`})}}),mS=g({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"L\
ogs hold names, addresses, tokens in URLs. In plain text on the network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{
"Syslog logging driver":"https://docs.docker.com/engine/logging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:s,logOptions:r}=e.host;if(!b(s,o=>/^(?:syslog|gelf|fluentd)$/.test(
o)))return;let n=k(r,({name:o,value:a})=>o==="fluentd-tls-skip-verify"||o==="fluentd-address"&&a.startsWith("tls:")).length>0;for(let o of k(r,({name:a})=>a===`${s.value}-address`)){let{value:a}=o.value,
i=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.exec(a)?.slice(1).find(Boolean);!(s.value==="fluentd"?!n&&!/^unix:/.test(a):/^(?:tcp|udp):/.test(a))||!i||/^(?:localhost|127\.|::1)/.test(i)||
t.some(({path:l})=>l[1]===i)||(yield{at:o,message:`${v(e)} sends its log to ${f(i)} in plain text`})}}}),fS=g({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"\
Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond the defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, t\
racing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabiliti\
es(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!de(t))for(let s of k(t.capAdd)){let r=_e(s.value);!rs.has(r)||ds.has(r)||Ur[r]||(yield{at:s,
severity:s_[r]??"low",message:`${v(e)} gets ${f(s.value)}, which the engine does not give by default`})}}}),gS=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"\
medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,
gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],yS=g(
{id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root with\
out the name: one mounted socket or device later it reads and writes what it likes. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: gr\
oup_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],*check(e){let{host:t}=e;for(let s of k(t.groupAdd)){let r=gS.find(({names:n})=>n.test(s.value));!r||_c(s.value)&&
/:(?:0|root)$|^\d+$/.test(Sc(e))||(yield{at:s,severity:r.severity,message:`${v(e)} joins group ${f(s.value)}, which gives it ${r.gain}`})}}}),vS=g({id:"no-privileged-host-port",on:"container",severity:"\
info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own services: clients trust what answers there. A container on one of \
them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://docs.docker.com/engine/network/port-publishing/"},options:{allow:F2(
"Ports below 1024 that may be taken.",[80,443])},examples:[],*check(e,t,{allow:s}){for(let r of k(e.host.portBindings)){let n=r.value.hostPort?.from;n&&n<1024&&!s.includes(n)&&(yield{at:r,message:`${v(
e)} takes port ${n} of the host, one of those the host's own services use`})}}}),wS=g({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in pri\
vileged mode.",why:"A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the \
host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileg\
ed"},examples:[],*check(e){let{privileged:t}=e.host;b(t,s=>s)&&(yield{at:t,message:`${v(e)} is privileged: root in it is root on the host`,fix:Re({unset:"privileged"})})}}),kS=g({id:"no-risky-exec",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed in a running container passes by \
its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next container, so nobody can say what reall\
y ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,command:s,user:r,privileged:n}of e.
hooks){let o=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;b(n,a=>a)&&(yield{at:n,message:`${o} of ${v(e)} runs privileged: it owns the host while it lasts`}),b(r,a=>a!==""&&le(a))&&(yield{
at:r,severity:"low",message:`${o} of ${v(e)} runs as root`}),t!=="pre_start"&&b(s,a=>(a?.script?.commands??[]).some(bS))&&(yield{at:s,severity:"info",message:`${o} of ${v(e)} edits files of the runnin\
g container: put the change into the image`})}}}),bS=({name:e,words:t})=>e==="sed"&&t.some(({text:s})=>/^(?:-\w*i|--in-place)/.test(s))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.test(e)&&t.some(({
text:s})=>/^(?:install|add|upgrade)$/.test(s)),xS=g({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folde\
r of the host bypasses the container's walls: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host\
. Read-only still gives away keys and secrets.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],
*check(e){for(let t of k(e.host.mounts,({type:s})=>s==="bind")){let{source:s,readOnly:r,relabel:n,through:o}=t.value,a=qo(t.value)?.replace(/\/$/,""),i=s&&(x(s)??(a==="~"?a:void 0));if(!i||Oc(e,t.value)?.
opens||lu(i))continue;let l=n!==void 0&&Ub(J(i)),d=$S(i),c=(b(r,h=>!h)?d?.writable:d?.readOnly)??(l?"high":void 0);if(!c)continue;let p=o?[{span:o,message:"mounted here"}]:[],u=n?`, and :${n} changes \
the security labels on the host`:"";yield{at:t,severity:l&&c==="medium"?"high":c,related:p,message:`${v(e)} mounts ${f(i)} of the host: ${d?.gain??"a part of the system"}${u}`}}}});function $S(e){if(/^~\/?$/.
test(e))return{readOnly:"high",writable:"high",gain:"the user's files and keys"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.test(e)?"":void 0);return Fb(e)??So(J(t===
void 0?e:`/${t}`))}var nt=(e,t={})=>(s,r,n,o)=>({port:s,what:r,class:e,service:n,...t,...o?{closedBy:o}:{}}),he=nt("datastore"),Mt=nt("admin"),oa=nt("debug"),Ws=nt("back door"),C=nt("datastore",{shared:!0}),
P=nt("admin",{shared:!0}),ns=nt("debug",{shared:!0}),aa=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,du=[Mt(23,"Telnet",/telnet|busybox/i),he(1433,
"SQL Server",/mssql|sql-?server/i),he(1521,"Oracle Database",/oracle/i),oa(2345,"the Delve debugger",/\bdlv\b|delve|golang/i),nt("admin",{elsewhere:!0})(2375,"the Docker API without TLS",aa),Mt(2376,"\
the Docker API",aa),Mt(2377,"Docker Swarm's managers",aa),he(2379,"etcd",/etcd/i),he(3306,"MySQL",/mysql|maria|percona/i),Mt(3389,"Remote Desktop",/rdp/i),Ws(4444,"a usual back door",/selenium|metasploit|msf|grid/i),
oa(5005,"the Java debugger",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i),he(5432,"PostgreSQL",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i),Ws(5555,"a usual back door",
/flower|adb|android|celery/i),he(5672,"RabbitMQ",/rabbit|amqp|qpid|activemq|artemis/i),Mt(5900,"VNC",/vnc|selenium|novnc|qemu/i),he(6379,"Redis",/redis|valkey|keydb|dragonfly|codis|sentinel/i),Ws(6666,
"a usual back door",/irc/i),Ws(7777,"a usual back door",/terraria|game|server/i),he(8086,"InfluxDB",/influx/i),he(9042,"Cassandra",/cassandra|scylla/i),he(9200,"Elasticsearch",/elastic|opensearch|\bes\b/i),
oa(9229,"the Node.js debugger",/node|--inspect|npm|yarn/i),Mt(10250,"the kubelet",/kube|k3s/i),he(11211,"Memcached",/memcache/i),Mt(15672,"RabbitMQ's administration",/rabbit/i),he(27017,"MongoDB",/mongo|ferretdb|documentdb/i),
Ws(31337,"a usual back door",/^$/),ns(1234,"the Ruby debugger",/ruby-debug|rdebug|debase/i),ns(5678,"the Python debugger",/debugpy|ptvsd/i),ns(5858,"the Node.js debugger",/--debug\b/i),ns(8787,"the JB\
oss debugger",/jboss|wildfly|keycloak/i),ns(9222,"Chrome's debugger",/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i),ns(4e4,"the Delve debugger",/\bdlv\b|delve/i),C(1883,"MQTT",/\bmosquitto:1\b|\bemqx\b|nanomq|hivemq/i,
/^EMQX_AUTHENTICATION|^HIVEMQ_ALLOW_ALL_CLIENTS$/),C(2181,"ZooKeeper",/zookeeper/i),C(3e3,"Aerospike",/aerospike/i),C(3050,"Firebird",/firebird/i),C(4e3,"TiDB",/\btidb\b/i),C(4001,"rqlite",/rqlite/i),
C(4222,"NATS",/\bnats\b/i),C(4150,"NSQ",/\bnsqd?\b/i),C(4730,"Gearman",/gearman/i),C(5701,"Hazelcast",/hazelcast/i),C(5984,"CouchDB",/couchdb/i),C(6333,"Qdrant",/qdrant/i),C(6334,"Qdrant",/qdrant/i),C(
6650,"Pulsar",/pulsar/i),C(7474,"Neo4j",/neo4j/i),C(7687,"Neo4j",/neo4j|memgraph/i),C(7700,"Meilisearch",/meilisearch/i),C(8e3,"Chroma",/chromadb|\bchroma\b/i),C(8e3,"SurrealDB",/surrealdb/i),C(8080,"\
Weaviate",/weaviate/i),C(8091,"Couchbase",/couchbase/i),C(8108,"Typesense",/typesense/i),C(8123,"ClickHouse",/clickhouse/i),C(8529,"ArangoDB",/arangodb/i),C(8983,"Solr",/\bsolr\b/i),C(9e3,"ClickHouse",
/clickhouse/i),C(9092,"Kafka",/kafka|redpanda/i),C(9876,"RocketMQ",/rocketmq/i),C(10800,"Ignite",/\bignite\b/i),C(11300,"Beanstalkd",/beanstalk/i),C(19530,"Milvus",/milvus/i),C(26257,"CockroachDB",/cockroach/i),
C(26379,"Redis Sentinel",/redis|valkey|sentinel/i),C(28015,"RethinkDB",/rethinkdb/i),C(61616,"ActiveMQ",/activemq|artemis/i),P(2380,"etcd's peers",/etcd/i),P(4646,"Nomad",/nomad/i,/^NOMAD_ACL/),P(5e3,
"a registry",/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,/^REGISTRY_AUTH/),P(5050,"Mesos' master",/mesos/i),P(7077,"Spark's master",/spark/i),P(7233,"Temporal",/temporalio\/(?:server|auto-setup|temporal)/i),
P(8001,"Kong's administration",/(?:^|[\s/])kong(?=[:@\s/-]|$)/i),P(8080,"Pulsar's administration",/apachepulsar\/|streamnative\//i),P(8081,"Flink's job manager",/\bflink\b/i),P(8083,"Kafka Connect",/kafka-connect|debezium\/connect/i),
P(8088,"Hadoop YARN",/hadoop|yarn|resourcemanager/i),P(8161,"ActiveMQ's administration",/activemq|artemis/i),P(8222,"NATS' monitoring",/\bnats\b/i),P(8265,"Ray",/rayproject|\bray\b/i),P(8500,"Consul",
/\bconsul\b/i),P(8786,"Dask's scheduler",/\bdask\b/i),P(8848,"Nacos",/nacos/i,/^NACOS_AUTH_ENABLE$/),P(9870,"Hadoop's name node",/hadoop|namenode/i),P(9901,"Envoy's administration",/envoyproxy\/|\benvoy\b/i),
P(11434,"Ollama",/(?:^|[\s/])ollama(?=[:@\s]|$)/i),P(18083,"EMQX's administration",/\bemqx\b/i),P(50070,"Hadoop's name node",/hadoop|namenode/i)],_S=g({id:"no-sensitive-port-published",on:"container",
severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Databases, caches and debuggers on a public address are found within hours: scann\
ers try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's firewall, so ufw does not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","\
CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],*check(e){let{host:t,development:s}=e;if(!b(t.networkMode,r=>/^(?:none|service:.*|container:.*)$/.
test(r)))for(let r of k(t.portBindings,n=>Rt(t,n))){let{containerPort:n,protocol:o}=r.value;if(!n||o==="udp"||o==="sctp")continue;let a=du.find(m=>m.port>=n.from&&m.port<=n.to&&!m.elsewhere&&(!m.shared||
m.service.test(ia(e))&&!SS(m,e)));if(!a)continue;let{port:i,what:l,class:d,service:c}=a;if(d==="back door"&&c.test(ia(e)))continue;let p=d==="back door"||c.test(ia(e)),u=(d==="datastore"||d==="admin")&&
!p&&!e.build&&!!e.base,h={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:r,severity:u?"info":s?"medium":"high",...p?{}:{confidence:u?"low":"medium"},message:`${v(
e)} publishes port ${i}, ${d==="back door"?l:p?`that of ${l}`:`which ${l} usually has`}, on every interface of the host`,fix:h}}}}),ia=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unkno\
wn"?e.ref.value.text:""}`,SS=({closedBy:e},{image:t})=>e!==void 0&&k(t.env,({name:s,value:r})=>e.test(s)&&r!==null).length>0,ES="the certificates it trusts are gone, and every TLS connection it makes \
fails or is made blindly",AS="the image's own files there are gone",OS=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki","/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,ES]),...["/etc","/usr",
"/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,AS])]),CS=g({id:"no-shadowing-mount",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do \
not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what the image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the \
usual repair is to switch verification off. Over /usr or /lib whoever can write to the source decides which programs run.",standards:[],references:{"Mounting over existing data":"https://docs.docker.c\
om/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of k(e.host.mounts,({type:s})=>s==="bind"||s==="volume")){let s=fe(x(t.value.target)??""),r=t.value.source&&
x(t.value.source),n=OS.get(s);!n||r&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(r)||t.value.type==="volume"||(yield{at:t,message:`${v(e)} mounts over ${f(s)}: ${n}`})}}}),RS=g({id:"no-shared-namespace",
on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's process or network namespace.",why:"Two containers in one namespace are one target. Who gets into the one s\
ees the other's processes, with their arguments and files, listens on its loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE-653"],references:{"Compose: pid":"\
https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,t){let{host:s}=e,r=[[s.pidMode,"medium","sees its processes, and through them its files and memory"],[s.ipcMode,"low",
"reads and writes its shared memory"],[s.networkMode,"low","listens on its network and its loopback"]];for(let[n,o,a]of r){let i=n===s.networkMode?/^container:/:/^(?:container|service):/;!(n===s.networkMode&&
b(n,l=>DS(l,e.project,t)))&&b(n,l=>i.test(l))&&(yield{at:n,severity:o,message:`${v(e)} joins ${f(n.value)}: it ${a}`})}for(let n of k(s.volumesFrom,o=>o.startsWith("container:")))yield{at:n,message:`${v(
e)} mounts every volume of ${f(n.value)}, whatever it becomes`}}}),DS=(e,t,s)=>e.startsWith("container:")&&ve(s).some(r=>r.id===t&&Y(r).some(n=>M(_(n,"container_name"))===e.slice(10))),NS=g({id:"no-sh\
ared-propagation",on:"container",severity:"medium",profile:"recommended",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mounts appears on the \
host and in every other container that shares the path: an intruder lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagation":"https://docs.\
docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},examples:[],*check(e){for(let{value:t}of k(e.host.mounts)){let{propagation:s}=t;if(!s||!b(s,n=>/^r?(?:shared|slave)$/.test(n)))continue;
let r=s.value.endsWith("slave");yield{at:s,severity:r?"low":"medium",message:`${v(e)} mounts with ${f(s.value)}: ${r?"what the host mounts below it appears inside":"what it mounts below it appears on \
the host"}`}}}}),IS=g({id:"no-unconfined-apparmor",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, wri\
ting to /proc and /sys and tracing other processes even to root in the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],
references:{"AppArmor in Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{host:t}=e,s=de(t)?void 0:Se(t,"apparmor");s?.option.value==="unconfined"&&(yield{at:s.at,
message:`${v(e)} runs without an AppArmor profile (hosts with SELinux are not affected)`})}}),MS=g({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not swit\
ch the seccomp filter off.",why:"Docker's default filter keeps a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to who\
ever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-693"],references:{"Seccomp in Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,s=de(t)?void 0:
Se(t,"seccomp");s?.option.value==="unconfined"&&(yield{at:s.at,message:`${v(e)} runs without a seccomp filter: every system call of the kernel is open to it`})}}),PS=g({id:"no-unmasked-paths",on:"cont\
ainer",severity:"high",profile:"recommended",summary:"Keep /proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel of the host is read and set. Unmasked, roo\
t in the container writes to them: sysrq reboots the machine, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],references:{"Compose: security_opt":"http\
s://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){if(!de(e.host))for(let t of k(e.host.securityOpt,s=>s==="systempaths=unconfined"))yield{at:t,message:`${v(e)} \
sees /proc and /sys without masks, and as root writes kernel settings of the host`}}}),TS=g({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do\
 not add capabilities that have no effect.",why:"A list of capabilities is read as a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has\
 long gone.",standards:["CIS-5.4"],references:{"Runtime privilege":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:s}=e,
r=t.capDrop.state==="unknown"?void 0:new Set(k(t.capDrop).map(({value:o})=>_e(o))),n=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:o})=>o==="unknown");for(let o of k(t.capAdd)){let a=_e(o.
value);if(de(t)){yield{at:o,message:`a privileged container has every capability: adding ${f(o.value)} changes nothing`};continue}if(a==="NET_BIND_SERVICE"&&!LS(t.sysctls)&&jS(t.networkMode,t.networks.
state)){let i=[...k(s.exposedPorts).map(({value:d})=>d.from),...k(t.portBindings).flatMap(({value:d})=>d.containerPort?.from??[])],l=i.length>0&&i.every(d=>d>=1024);yield{at:o,severity:l?"low":"info",
message:l?`${v(e)} listens above port 1023, where nobody needs ${f(o.value)}`:`current engines let any user of a container listen on any port: ${v(e)} does not need ${f(o.value)}`}}else ds.has(a)&&r&&
!n&&!r.has("ALL")&&!r.has(a)&&(yield{at:o,message:`every container has ${f(o.value)} unless it is dropped: adding it changes nothing`})}}}),LS=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknow\
n"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),jS=(e,t)=>t!=="unknown"&&b(e,s=>s===""||s==="bridge"),WS=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_r\
eserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_group_range","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time",
"net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),cu=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,FS=g({id:"no-unsafe-sysctl",on:"\
container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses them, and on the host's network\
 or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.docker.com/reference/compose-file/se\
rvices/#sysctls"},examples:[],*check(e){let{host:t}=e,s=b(t.networkMode,n=>n==="host"),r=b(t.ipcMode,n=>n==="host");for(let n of k(t.sysctls,o=>!WS.has(o.name))){let{name:o}=n.value,a=o.startsWith("ne\
t.");if(cu.test(o)?!r:a&&!s)continue;let i=a||cu.test(o)?`${v(e)} would set ${f(o)} for the whole host, and the engine refuses it in this mode`:`${f(o)} belongs to the host: the engine refuses to star\
t ${v(e)} with it, set it on the host`;yield{at:n,message:i}}}}),US=g({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a specific host int\
erface.",why:"A port without an address is published on every interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the same machine is t\
hen open to the internet.",standards:["CIS-5.14","OWASP-5a","NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/"},examples:[],
*check(e){let{host:t,stack:s}=e;if(!b(t.networkMode,r=>/^(?:none|service:.*|container:.*)$/.test(r))){for(let r of s?k(t.portBindings,n=>n.hostIp.state==="written"&&!Rt(t,n)):[])yield{at:r,message:`${v(
e)} names an address for its port, and Swarm ignores addresses: deployed as a stack it is open on every interface`};for(let r of k(t.portBindings,n=>Rt(t,n))){let{hostPort:n,containerPort:o}=r.value,a=n?.
from,i=[a,o?.from].some(d=>d===80||d===443),l=a===void 0?"a port":`port ${a}`;yield{at:r,severity:i?"info":"medium",message:`${v(e)} publishes ${l} on every interface of the host${s?"; deployed as a s\
tack it stays so, because Swarm ignores addresses":""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}}),zS=g({id:"pids-limit",on:"container",
severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, and no other service, nor an administrator\
's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/services/#pids_limit"},examples:[],*check(e){let{
pidsLimit:t}=e.host;!e.windows&&b(t,s=>s<=0)&&(yield{at:t,message:`${v(e)} may start processes without limit`,fix:Re({set:"pidsLimit",to:200})})}}),HS=g({id:"read-only-rootfs",on:"container",severity:"\
low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem replaces programs, plants tools and stays until the containe\
r is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","NIST-4.4.4"],references:{"Compose: read_only":"https://do\
cs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!b(t,s=>!s)||(yield{at:t,message:`${v(e)} can write to its own programs and con\
figuration`,fix:Re({set:"readonlyRootfs",to:!0})})}}),pu=5,GS=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
qS=g({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,t){let{restartPolicy:s,restartRetries:r}=e.host;if(!(s.
state==="unknown"||s.state==="default"&&e.stack)){if(s.value==="no"){let n=e.path[1]??"",o=ve(t).some(a=>a.id===e.project&&Gw(a).has(n));s.state==="default"&&!GS.test(n)&&!o&&(yield{at:e,message:`${v(
e)} stays down after a crash: it has no restart policy`});return}s.value==="always"&&s.state==="written"&&b(r,n=>n===0)&&(yield{at:s,severity:"info",message:`${v(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),s.value==="on-failure"&&b(r,n=>n===0||n>pu)&&(yield{at:r.state==="written"?r:s,severity:"info",message:`${v(e)}\
 is started again ${r.value===0?"without end":`${r.value} times`} when it fails: on-failure:${pu} is enough`})}}}),BS=g({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"\
Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of tw\
o that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){
let{host:t}=e,s;for(let r of k(t.securityOpt)){let{key:n,value:o,fault:a}=jt(r.value);a&&(yield{at:r,message:`the engine refuses an option of ${v(e)}: ${a}`});let i=n==="no-new-privileges"&&!a?ct(o):void 0;
i!==void 0&&(s&&s.value!==i&&(yield{at:r,message:`${v(e)} asks for no-new-privileges both ways: the last one wins`,related:[{span:s.span,message:"says the opposite"}]}),s={value:i,span:r.span})}if(!e.
windows)for(let r of[...k(t.capAdd),...k(t.capDrop)]){let n=_e(r.value);n==="ALL"||rs.has(n)||(yield{at:r,message:`the engine refuses ${f(r.value)} of ${v(e)}: ${n==="CAP_ALL"?"write ALL":"there is no\
 such capability"}`})}}}),KS=g({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers \
on the day of the build goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:s,sources:r,checksum:n}of t)if(s.keyword==="AD\
D")for(let o of r){let a=o.state==="unknown"?o.text:o.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(a);if(!i&&!/^https?:\/\//i.test(a)||n?.state==="unknown")continue;
if(n?.value){let d=YS(n.value,i);d&&(yield{at:n,message:d});continue}if(i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.test(a))continue;let l=/[?&](?:commit|checksum)=([0-9a-f]+)/i.
exec(a)?.[1];yield{at:o,message:i&&l?uu(l):`${f(a.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add --checksum=sha256:..."}`}}}});function YS(e,t){return t?/^[0-9a-f]+$/i.
test(e)?e.length<40?uu(e):void 0:`${f(e)} is no commit, and the builder refuses it: give the 40 digits of the commit`:/^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/.test(e)?void 0:
`${f(e)} is no digest, and the builder refuses it: write sha256: and its 64 digits`}var uu=e=>`${f(e)} is the beginning of a commit, and another commit that begins so is made within ${e.length>12?"rea\
ch of a patient attacker":"minutes"}: give all 40 digits`,VS=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,ZS=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
XS=g({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let s=re(e,t);for(let r of e.stages){let n=r.workdir,o=hu(n);if(n&&o&&VS.test(o)){yield{at:n,severity:o.startsWith("/proc")||o.startsWith("/sys")?"medium":"low",
message:`the working directory is ${f(o)}, a directory of the system`};continue}if(!s.has(r)||r.windows||QS(r))continue;let a=eE(r,Dt(r,t)?.base?.name),i=r.copies.find(l=>(l.workdir?hu(l.workdir)==="/":
a)&&JS(l));i&&(yield{at:i.destination,message:`${i.workdir?"WORKDIR is /":"no WORKDIR is set"}, so this lands in / among the files of the system: write WORKDIR /app before it`,...i.workdir?{related:[{
span:i.workdir.span,message:"leads to / here"}]}:{}})}}});function hu(e){let t=e&&x(e);return t===void 0?void 0:J(t)}var JS=({destination:e})=>/^(?!\/)[^\uFFFC]*$/.test(x(e)??"/"),QS=({origin:e})=>"im\
age"in e&&e.image.state!=="unknown"&&e.image.value==="scratch",eE=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&!ZS.test(t),tE=new Set("adminer aerospike almalinux alpine alt amazoncorret\
to amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo couchbase c\
ouchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghos\
t golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenkins jetty joomla jruby julia kapacitor kibana known kong krakend li\
ghtstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-l\
iberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star rapidoid redis redmine registry\
 rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu u\
buntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),la=e=>tE.has(e),sE=g({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that is no stage is an image: the builder pulls docker.io/library/NAME, or what somebody \
put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependency on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.doc\
ker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},s){let r=nb(t.path,s),n=e.flatMap(({name:o})=>o??[]);for(let o of e){let a=[...o.copies.flatMap(({from:i})=>i&&"image"in
i?[i]:[]),...o.mounts.flatMap(i=>"image"in i?[i]:[])];for(let{image:i,span:l}of a){if(i.state==="unknown"||i.value==="scratch")continue;let{path:d,tag:c,digest:p,domain:u,fault:h}=at(i.value);h||!d||d.
includes("/")||c!==void 0||p!==void 0||u!=="docker.io"||i.value.includes("/")||la(d)||r.has(i.value)||(yield{at:{span:l},message:`${f(i.value)} is no stage of this file, so the builder pulls docker.io\
/library/${d}${n.length?`; its stages are ${n.slice(0,6).map(f).join(", ")}`:""}`})}}}}),rE=g({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD\
 only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it does depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expect\
ed. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docker.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let s of t){
let{instruction:r,sources:n}=s;if(r.keyword!=="ADD"||n.length===0||r.heredocs.length>0||r.flags.some(({name:i})=>i==="checksum"||i==="unpack"||i==="keep-git-dir")||!n.every(i=>oE(i,s)))continue;let o=r.
args[0]?.value??"",a=[{span:r.keywordSpan,text:r.keywordSpan.end-r.keywordSpan.start===3?"COPY":r.keyword}];yield{at:{span:r.keywordSpan},message:`${f(o)} is a local file: COPY does this without surpr\
ises`,fix:{safety:"safe",title:"write COPY",edits:a}}}}}),mu=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,nE=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;
function oE(e,{destination:t}){if(e.state==="unknown")return!mu.test(e.text)&&!Gn(e.text)&&t.state!=="unknown"&&nE.test(t.value);let s=e.value.replace(/^["']|["']$/g,"");return!Gn(s)&&!mu.test(s)&&!/\*$/.
test(s)}var aE=g({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure\
 changes nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE\
-390"],references:{"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:s}of X(e,t))for(let r of s){let n=Do(r.words),o=n&&!iE(
r,s)&&!lE(r,s)&&_1(r);!n||!o||(yield{at:{span:ie(r)},severity:n==="test"?"medium":"high",message:`if ${f(r.words.map(({text:a})=>a).join(" "))} fails, the build goes on: ${o}`})}}});function iE(e,t){let s=t[t.
indexOf(e)+1];return s!==void 0&&[...s.words,...s.assignments.map(({value:r})=>r)].some(({names:r})=>r?.includes("?"))}function lE({words:e,redirects:t},s){let r=e.flatMap(({text:i},l)=>/^-o$|^--?[\w-]*(?:out|report)[\w-]*$/.
test(e[l-1]?.text??"")?i:dE.exec(i)?.[1]??[]),n=t.flatMap(({operator:i,target:l})=>i.includes(">")&&!l.text.startsWith("/dev/")?l.text:[]),o=new Set([...r,...n]),a=({words:[i,...l],redirects:d})=>(i?.
span.start??0)>(e[0]?.span.start??0)&&[...l,...d.flatMap(({operator:c,target:p})=>c==="<"?p:[])].some(({text:c})=>o.has(c));return o.size>0&&s.some(i=>!cE.test(i.name)&&a(i))}var dE=/^--?[\w-]*(?:out|report|xml)[\w-]*=(.+)$/,
cE=/^(?:cat|head|tail|less|more|tee|echo|printf|ls|rm|mv|cp|tar|gzip|zip|curl|chmod|chown)$/,pE=g({id:"install-before-user",on:"dockerfile",severity:"high",profile:"recommended",summary:"Install syste\
m packages before switching to an unprivileged user.",why:"Package managers write to folders that belong to root, so the build stops when they run as another user. The quick repair is USER root at the\
 end of the file, and then the service runs as root.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let s of ue(e,t)){let{command:r,stage:n,
instruction:o}=s,a=N(r);if(!a||n.windows||!uE(a)||!hE(r))continue;let i=Mc(s,t),l=Dt(n,t);if(!b(i,u=>!(l?Zo(l):le)(u)))continue;let d={...o.span,end:o.span.start},c={...o.span,start:o.span.end},p=e.source.
text.slice(d.start).search(/^ONBUILD\b/i)===0;yield{at:{span:r.span},message:`${r.name} needs root, and this RUN runs as ${f(i.value)}: the build fails`,related:i.state==="written"?[{span:i.span,message:"\
the user is changed here"}]:[],...p?{}:{fix:{safety:"unsafe",title:`put USER root before this RUN and USER ${i.value} after it`,edits:[{span:d,text:`USER root
`},{span:c,text:`
USER ${i.value}`}]}}}}}}),uE=({manager:e,action:t,args:s})=>Yt(e)&&(t==="install"||t==="update"||t==="upgrade"||t==="remove")&&!E(s,"--root","--installroot","--rootdir","--sysroot","-r","--user","--us\
ermode","-s","--simulate","--just-print","--dry-run","--recon","--no-act","--print-uris","--assumeno","-d","--download-only","--downloadonly","--print","-p","--help","-h"),hE=({wrappers:e,conditional:t,
tested:s,fallback:r,decides:n})=>!t&&!s&&r.length===0&&n&&!e.some(({name:o})=>mE.test(o)),mE=/^(?:sudo|doas|su|gosu|su-exec|runuser|pkexec|fakeroot|fakechroot|proot|unshare|chroot)$/,fE=/^org\.opencontainers\.image\./,
gE=g({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a builder stage are thrown away with it. The\
 image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:["OWASP-13"],references:{"OCI annotati\
ons":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:s,source:r}=e,n=new Set(Bn(e,$r(r.path,t)).flatMap(D)),o=new Set([...n].flatMap(
({assignments:a})=>a.flatMap(({keyword:i,name:l})=>i==="LABEL"?[l]:[])));for(let a of s){if(n.has(a))continue;let i=a.assignments.filter(({keyword:p,name:u})=>p==="LABEL"&&fE.test(u)&&!o.has(u)),[l,...d]=i;
if(!l)continue;let c=v({dialect:"dockerfile",path:["stages",xs(a)],ships:!1});yield{at:l,message:`the image that ships does not have this label: only ${c} does`,related:d.map(({span:p})=>({span:p,message:"\
nor this one"}))}}}}),yE=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk o\
penjdk-17-jdk openjdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev compos\
er yarn"],["version control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd\
 netcat-traditional nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux scre\
en"],["remote access",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],vE=new Map(yE.flatMap(([e,t,s])=>s.split(" ").map(r=>[r,{what:e,big:t}])));function fu(e){return vE.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var wE=g({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools \
out of the final image.",why:"An intruder works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to\
 be brought along. Each of these packages also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},
examples:[],*check(e,t){let s=bE([...re(e,t)]);for(let{commands:r,ships:n}of X(e,t)){if(!n)continue;let o=kE(r),a=[];for(let p of r){let u=N(p);if(u?.action!=="install"||!Yt(u.manager))continue;let h=u.
args.options.find(({name:m})=>m==="-t"||m==="--virtual")?.value?.text;if(!(h&&o.has(h)))for(let m of u.packages){let y=m.text.replace(/[=<>~@:].*$/,"");fu(y)&&!o.has(y)&&!s.has(y)&&!s.has(m.text)&&a.push(
{word:m,name:y})}}let[i]=a,l=a[a.length-1];if(!i||!l)continue;let d=[...new Set(a.map(({name:p})=>p))],c=d.length===1&&!fu(d[0]??"")?.big;yield{at:{span:{...i.word.span,end:Math.max(i.word.span.end,l.
word.span.end)}},severity:c?"low":"medium",message:`${d.slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""} ${d.length>1?"stay":"stays"} in the final image: build in a stage of its own an\
d copy the result`}}}});function kE(e){return new Set(e.flatMap(t=>{let s=N(t);return s?.action==="remove"?s.packages.map(({text:r})=>r):[]}))}var bE=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:s,
cmd:r})=>[t,s,r].flatMap(n=>n?.logical.text.match(/[\w.+-]+/g)??[]))),xE=g({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no\
 package lists behind.",why:"Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger \
and tell an intruder which old versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let s of X(
e,t)){if(!s.ships&&s.alone&&!s.stage.name?s.commands.some(n=>N(n)?.action==="clean"):!s.ships)continue;let r=new Set;for(let n of s.commands){let o=N(n);if(!o)continue;$E(o,{...s,command:n})&&r.add("a\
dd --no-install-recommends");let a=N2(o,n,s);a&&r.add(a)}r.size&&(yield{at:{span:s.instruction.keywordSpan},message:`this RUN leaves more than it needs: ${[...r].join("; ")}`})}}}),gu=/Install-Recommends["'\s=]*(?:0|false|no|off)/i;
function $E({manager:e,does:t,args:s},r){if(e!=="apt"||t!=="install"||E(s,"--no-install-recommends","--without-recommends","--only-upgrade")||[...s.operands,...s.options.flatMap(({value:o})=>o??[])].some(
({text:o})=>gu.test(o)))return!1;let n=D(r.stage).flatMap(({copies:o})=>o).flatMap(o=>tt(o)??[]);return!Rb(r).some(_E)&&!n.some(({path:o})=>o.startsWith("/etc/apt/apt.conf"))}var _E=({words:e,redirects:t})=>[
...e,...t.map(({target:s})=>s)].some(({text:s})=>gu.test(s)),SE=g({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies exact\
ly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago go\
es straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let s of ue(
e,t)){let r=N(s.command),n=r&&!ql(s.stage.name??"")?AE(r,s):void 0,o=r?.verb??s.command.words[0];if(!r||!n||!o||!EE(r,fo(e,t)))continue;let{command:a,does:i}=n,l=a&&r.verb&&!/\s/.test(r.does)?uo(r.verb,
a):[];yield{at:o,message:`${f(`${s.command.name}${r.does?` ${r.does}`:""}`)} ${r.action==="renew"?"replaces":"may change"} what the lock file says; ${i}`,...l.length?{fix:{safety:"unsafe",title:i,edits:l}}:
{}}}}});function EE({facts:{lock:e},action:t},s){let r=(n="")=>n.split(" ").some(o=>s?.some(a=>a===o||a.endsWith(o.startsWith("*")?o.slice(1):`/${o}`)));return r(e?.locks)||!(e?.chosen||t==="renew"||r(
e?.manifest))}function AE(e,t){let{facts:s,action:r,does:n,packages:o,args:a,global:i,manager:l}=e,{lock:d}=s;if(!d||i&&s.everybody===void 0)return;let c=d.frozen.split(" ").slice(1).join(" ");if(r===
"renew")return{does:`use ${d.frozen}`,...o.length||/ .* /.test(d.frozen)?{}:{command:c}};if(!(r!=="install"||o.length||!Je(d.verbs,n||".")||a.options.some(({name:p,value:u})=>Je(d.options,p)&&(!u||Ct(
u.text)))||yu(d.variables).some(p=>Ct(Xt(t,p)))||yu(d.settings).some(p=>Ct(Ds(t,l,p)))))return{does:d.instead,...d.instead===`use ${d.frozen}`?{command:c}:{}}}var yu=(e="")=>e.split(" ").filter(Boolean),
OE=g({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is the \
same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stays op\
en in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:s,ships:r}of ue(e,t)){
let n=CE(s);n&&(yield{at:n,message:n.message,severity:r?n.severity??"high":"low"})}for(let{copies:s}of e.stages)for(let r of s){let n=tt(r)?.some(({path:a,file:i})=>/\/authorized_keys$/.test(i??a)||/\/authorized_keys$/.
test(a)),o=r.sources[0]??r.destination;!r.from&&n&&(yield{at:o,severity:"medium",message:da})}}}),da="whoever holds the key to this can log in to every container of the image",CE=e=>RE(e)??DE(e)??IE(e)??
TE(e);function RE(e){let{name:t,words:s,redirects:r}=e,[n]=s.slice(-1),o=/^(?:cp|mv|install)$/.test(t)&&n&&/\/authorized_keys$/.test(n.text),a=/^(?:cat|curl|wget)$/.test(t)&&r.some(({operator:i,target:l})=>i.
startsWith(">")&&/authorized_keys$/.test(l.text));return o||a?{span:ie(e),severity:"medium",message:da}:void 0}function DE(e){let{name:t}=e;if(t==="chpasswd"&&!LE(e)&&!NE(e))return{span:wu(e),message:"\
a password is set in the image: it is the same in every container, and whoever can pull the image has it"};let s=t==="passwd"?E(A(e,"passwd"),"-d","--delete","--stdin"):void 0;if(!s)return;let r=s.name===
"--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on";return{span:s.word.span,message:r}}function NE(e){if(!E(A(e,"chpasswd"),"\
-e","--encrypted"))return!1;let t=[...e.redirects.flatMap(({operator:r,target:n})=>r.startsWith("<<")?[n.text]:[]),...e.readsFrom.flatMap(r=>mt(r).texts.map(({text:n})=>n))].flatMap(r=>r.split(`
`)),s=t.flatMap(r=>/^[^:]+:([^:]*)/.exec(r)?.[1]??[]);return s.length>0&&!t.some(r=>r.includes("\uFFFC"))&&!s.some(vu)}function IE(e){let{name:t,span:s}=e;if(t!=="useradd"&&t!=="usermod"&&t!=="adduser")
return;let r=A(e,t),n=t==="adduser"?void 0:E(r,"-p","--password"),o=n?.value?.text;if(n&&o!==void 0&&!PE.test(o))return{span:{...n.word.span,end:n.value?.span.end??n.word.span.end},...ME(o)};let a=r.operands[r.
operands.length-1]?.text;if(!(E(r,"-u","--uid")?.value?.text!=="0"||a==="root"))return{span:{...s,start:wu(e).start},message:`${f(a??"the account")} has uid 0: it is root under another name`}}function ME(e){
return e===""?{message:"the account has an empty password"}:vu(e)?{message:"a password hash is set in the image: anyone who can pull it can try to crack it"}:{severity:"low",message:"-p takes a hash, \
and this text is none: no password opens the account; remove it, and change the password that it may have been meant as"}}var PE=/^(?:[*!].*|x|NP|LK)$/,vu=e=>e===""||e.includes("\uFFFC")||/^(?:\$[^$]+\$|_[./\w]{19}$|[./\dA-Za-z]{12}[.26AEIMQUYcgkosw]$)/.
test(e);function TE(e){let{texts:t,files:s}=mt(e);if(s.some(o=>/authorized_keys$/.test(o)))return t.some(({text:o})=>o!=="\uFFFC")?{span:ie(e),severity:"medium",message:da}:void 0;if(!s.some(o=>/^\/etc\/(?:passwd|shadow)$/.
test(o)))return;let r=s.some(o=>o.endsWith("passwd")),n=t.find(({text:o})=>r&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(o)||/^[^:\s]+::\d+:/m.test(o));return n&&{span:n.span,message:"this line makes an a\
ccount with uid 0 or with no password"}}var wu=({words:e,span:t})=>e[0]?.span??t,LE=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:s,words:r})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.test(s)||r.some(({
text:n})=>/\/dev\/u?random|^rand$/.test(n)))),jE=g({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",
why:"COPY . takes what is there on the day of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with\
 * does the same.",standards:[],references:{"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let s=re(e,t),r=Cs(e,t).some(({text:n})=>kr(n));for(let n of e.stages)
for(let{sources:o,from:a,instruction:i}of n.copies)for(let l of o){let d=x(l);if(d===void 0)continue;let c=s.has(n);!a&&Rs(d,n.windows)&&!r&&(yield{at:l,severity:c?"medium":"info",message:c?`${i.keyword}\
 takes the whole context into the image: name what it needs, or let .dockerignore begin with * and name that`:`${i.keyword} takes the whole context into the build's cache: any change to any file build\
s this stage anew`}),a&&"stage"in a&&Rs(d,n.windows)&&c&&(yield{at:l,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}}),WE=g({id:"\
no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the image is built is\
 the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the container first\
 starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let s=re(e,t);for(let{commands:r,stage:n}of X(
e,t))for(let o of r){let a=UE(o);!a||FE(a.path,r)||!s.has(n)&&!(a.path?.startsWith("/")&&Bb(n,a.path,e,s))||(yield{at:{span:ie(o)},message:"a private key is made while the image is built: everybody wh\
o can pull the image shares it"})}}}),FE=(e,t)=>e!==void 0&&t.some(s=>/^(?:rm|shred)$/.test(s.name)&&s.words.some(({text:r},n)=>n>0&&!r.startsWith("-")&&(r===e||e.startsWith(r.endsWith("*")?r.replace(
/\*+$/,""):`${fe(r)}/`)||r.startsWith(`${e}*`))));function UE(e){let{name:t,words:s}=e,r=A(e,t),n=(...a)=>s.slice(1).some(({text:i})=>a.includes(i)),o=a=>s[s.findIndex(({text:i})=>i===a)+1||s.length]?.
text;switch(t){case"ssh-keygen":return E(r,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:o("-f")??(n("-A")?"/etc/ssh/ssh_host_rsa_key":void 0)};case"ope\
nssl":{let a=s[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(a)?{path:o("-out")}:a==="ecparam"?n("-genkey")?{path:o("-out")}:void 0:a==="req"&&(n("-newkey")||n("-x509","-new")&&!n("-key"))?{path:o("\
-keyout")}:void 0}case"keytool":return n("-genkey","-genkeypair","-genseckey")?{path:o("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-snakeoil.key"};case"mkcert":return{
path:void 0};case"wg":return n("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return n("--gen-key","--generate-key","--full-generate-key","--quick-gen-key","--quick-generate-\
key")?{path:void 0}:void 0;default:return}}var zE=g({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches\
 for what comes over http: every router, proxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{
"CWE-319: cleartext transmission":"https://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){yield*GE(e,t);for(let{assignments:s,copies:r}of e.stages){for(let{keyword:n,name:o,literal:a,
span:i}of s)n!=="LABEL"&&HE.test(o)&&De(a)&&(yield{at:{span:i},message:zr(a)});for(let n of r)yield*qE(n,e.source),yield*BE(n)}}}),HE=/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i,
zr=e=>`${f(e)} is fetched in the clear, so anybody on the way can replace it`;function*GE(e,t){let s=new Set;for(let{commands:r}of X(e,t))if(r.some(n=>ho(n)||Xd(n)))for(let n of r)s.add(n);for(let{command:r}of ue(
e,t))for(let{word:n,signed:o}of KE(r))yield{at:n,severity:o||s.has(r)?"low":"medium",message:o?`${f(n.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are \
held back, is for anybody to see and choose`:zr(n.text),...o?{}:ku(n)}}function*qE({instruction:e,destination:t},{text:s}){if(/\.repo$|sources\.list|repositories$/.test(x(t)??""))for(let{span:r}of e.heredocs)
for(let n of s.slice(r.start,r.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let o=n[1]??"",a=r.start+n.index+n[0].length-o.length;De(o)&&(yield{at:{span:{...r,start:a,end:a+o.
length}},message:zr(o)})}}function*BE({instruction:e,sources:t}){if(e.keyword!=="ADD")return;let s=e.flags.some(({name:r})=>r==="checksum");for(let r of t)r.state!=="unknown"&&De(r.value)&&(yield{at:r,
severity:s?"low":"medium",message:zr(r.value),...ku({text:r.value,span:r.span})})}var ku=({text:e,span:t})=>/^http:/i.test(e)&&t.end-t.start===e.length?{fix:{safety:"unsafe",title:"use https",edits:[{
span:t,text:e.replace(/^http:/i,"https:")}]}}:{};function*KE(e){let{name:t,words:s,redirects:r}=e,n=ze(e);if(n){for(let l of n.urls)De(l.text)&&(yield{word:l});return}let o=N(e);if(o){let l=o.manager===
"apt"||o.manager==="apk";for(let{name:d,value:c}of o.args.options)c&&De(c.text)&&!/proxy/i.test(d)&&o.verb?.text!=="config"&&(yield{word:c,signed:l});for(let d of/^(?:config|set)$/.test(o.verb?.text??
"")?[]:o.packages)De(d.text)&&(yield{word:d,signed:l&&!Yt(o.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(s.some(({
text:l})=>l==="config"||l==="remote"))return;for(let l of s.slice(1))De(l.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:l,signed:t==="add-apt-repository"});return}let a=[...r.filter(({operator:l})=>l.
startsWith(">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.name==="tee"?l.words.slice(1).map(({text:d})=>d):[])];if(!a.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let i=[
...s.slice(1),...r.flatMap(l=>l.operator.startsWith("<<")?[l.target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>De(d)));i&&(yield{word:i,signed:!a.some(l=>l.endsWith(
".repo"))})}var YE=g({id:"no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root\
, and nobody has looked at it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{
"CWE-494: download of code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{commands:s,ships:r}of X(e,t))for(let[n,o]of xp(s)){let a=bu(o);yield{
at:{span:VE(o.span,n.span)},severity:a?"critical":r?"high":"medium",message:`a download is run unchecked${a?", and anyone on the network path can replace it: fetch it over https,":":"} save it, verify\
 its checksum or signature, then run it`}}for(let{command:s,ships:r,uses:n,checked:o}of Fc(e,t)){let a=o?void 0:n.find(({as:i})=>i==="run")?.command;a&&(yield{at:{span:a.words[0]?.span??a.span},severity:bu(
s)?"critical":r?"high":"medium",message:"a download is run unchecked: verify its checksum or signature first",related:[{span:s.span,message:"downloaded here"}]})}for(let s of Qo(e,t))for(let{span:r,from:n,
how:o,url:a}of Up(s))o!=="piped"&&o!=="started"||(yield{at:{span:r},severity:De(a)?"critical":s.ships?"high":"medium",message:`a download is run unchecked: ${o==="piped"?"save it, compare it with Get-\
FileHash, then run it":"compare it with Get-FileHash first"}`,...o==="started"?{related:[{span:n,message:"downloaded here"}]}:{}})}});function bu(e){let t=ze(e);return t!==void 0&&(Tb(t)!==void 0||t.urls.
some(({text:s})=>De(s)))}var VE=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)}),ZE=g({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"\
strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and debuggers are hundreds of packages that the service never runs, each one more that can be taken\
 over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"npm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let s=re(
e,t),r=ue(e,t);for(let[n,o]of r.entries()){let a=N(o.command);if(!a||a.global||Qv(o.stage.name??""))continue;let i=E(a.args,"--only","--production","--prod");if(a.manager==="npm"&&a.action==="install"&&
a.packages.length===0&&i&&(i.name==="--only"?/^prod/.test(i.value?.text??""):Ct(i.value?.text??"true"))){let c={...i.word.span,end:Math.max(i.word.span.end,i.value?.span.end??0)};yield{at:{span:c},message:`${f(
i.name==="--only"?"--only=production":i.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{safety:"unsafe",title:"use --omit=dev",edits:i.value&&i.value.span!==i.word.span?[{span:c,
text:"--omit=dev"}]:uo(i.word,"--omit=dev")}};continue}let l=a.facts.development,d=a.verb??o.command.words[0];!l||!d||!cc(a,o)||XE(r,n,a)||!o.ships&&!JE(o,l.folder,e,s)||(yield{at:d,message:`developme\
nt dependencies end in the image: ${l.instead}`,...l.flag&&a.verb?{fix:{safety:"unsafe",title:`add ${l.flag}`,edits:uo(d,`${d.text} ${l.flag}`)}}:{}})}}});function XE(e,t,{manager:s,facts:{development:r}}){
let n=e[t]?.stage;return e.some((o,a)=>{let{command:i}=o;if(a<=t||o.stage!==n)return!1;if(i.name==="rm")return i.words.some(({text:d})=>d.includes(r?.folder??""));let l=N(i);return l?.manager!==s?!1:/^(?:prune|workspaces)$/.
test(l.does)?!uc(l,o):Je(r?.verbs,l.does||".")&&l.packages.length===0&&!cc(l,o)})}function JE(e,t,{stages:s},r){let n=e.stage.scripts.find(({instruction:l})=>l===e.instruction)?.workdir,o=n&&n.state!==
"unknown"?n.value:void 0,a=new Set,i=(l,d)=>r.has(l)?!0:a.has(l)?!1:(a.add(l),s.some(c=>c.copies.some(({from:p,sources:u,destination:h,workdir:m})=>!p||!("stage"in p)||p.stage!==l?!1:u.some(y=>{if(y.state===
"unknown")return!1;let w=fe(y.value),$=w===t||w.endsWith(`/${t}`);if(!$&&!(d&&w!==""&&Ic(w,d)))return!1;let S=h.state==="unknown"?void 0:Ae(h.value,m?.state==="unknown"?void 0:m?.value);return i(c,S&&
($?S:`${S}/${t}`))}))));return i(e.stage,o&&`${o}/${t}`)}var QE=g({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued \
instruction.",why:"A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"\
https://docs.docker.com/reference/build-checks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:s}of e){let[r]=t;if(!r)continue;let n=t.map(o=>({span:o,text:""}));
yield{at:{span:r},message:`an empty line does not end ${s}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:n}}}}}),xu=/^(?:pypi\.org|pypi\.python\.org|mirrors\.aliyun\.com\/pypi|pypi\.tuna\.tsinghua\.edu\.cn|mirrors\.tuna\.tsinghua\.edu\.cn\/pypi|pypi\.mirrors\.ustc\.edu\.cn|mirrors\.ustc\.edu\.cn\/pypi|mirrors\.cloud\.tencent\.com\/pypi|repo\.huaweicloud\.com\/repository\/pypi|mirrors\.bfsu\.edu\.cn\/pypi|pypi\.douban(?:io)?\.com|mirror\.baidu\.com\/pypi)(?:[/:]|$)/i,
e3=/^(?:files\.pythonhosted\.org|test\.pypi\.org|download(?:-r2)?\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|(?:www\.)?piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
$u=e=>/^https?:\/\/(?:[^/@]*@)?([^/\uFFFC][^\uFFFC]*)/i.exec(e)?.[1]??"",t3=e=>xu.test($u(e)),s3=e=>{let t=$u(e);return t!==""&&!xu.test(t)&&!e3.test(t)},r3=g({id:"no-extra-index",on:"dockerfile",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the highest version from whichever index has it. Whoever\
 publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: dependency confusion.",standards:["CWE-427"],references:{
"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let s of ue(e,t)){let{command:r}=s,n=N(r);if(n?.manager==="pip"&&(n.action===
"install"||n.action==="fetch"))yield*n3(n,s);else if(n?.manager==="pip"&&n.does==="config"){let o=n.packages.findIndex(({text:i})=>/extra-index-url$/.test(i)),a=n.packages[o+1];o>=0&&a&&(yield*Hr(a.span,
a.text,ca(s)))}for(let{name:o,value:a,span:i}of r.assignments)o===_u&&(yield*Hr(i,a.literal,ca(s)))}for(let s of e.stages)for(let{keyword:r,name:n,literal:o,span:a}of s.assignments)r!=="LABEL"&&n===_u&&
(yield*Hr(a,o,ks(s).findLast(i=>i.keyword!=="LABEL"&&i.name==="PIP_INDEX_URL")?.literal))}}),_u="PIP_EXTRA_INDEX_URL",ca=e=>Xt(e,"PIP_INDEX_URL")??Ds(e,"pip","global.index-url")??Ds(e,"pip","install.i\
ndex-url");function*n3({args:e},t){if(E(e,"--no-index","--require-hashes"))return;let s=E(e,"--index-strategy")?.value?.text??Xt(t,"UV_INDEX_STRATEGY")??"";if(t.command.name==="uv"&&!/^unsafe-/.test(s))
return;let r=E(e,"-i","--index-url","--default-index")?.value?.text??ca(t),n=e.options.filter(({name:o,value:a})=>o==="--extra-index-url"&&a);for(let{word:o,value:a}of n){let i=n.flatMap(d=>d.value===
a?[]:d.value?.text??[]),l=a&&[...Hr({...o.span,end:a.span.end},a.text,r,i)];if(l?.length){yield*l;return}}}function*Hr(e,t,s,r=[]){let n=[s??"",t,...r].flatMap(i=>i.split(/\s+/).filter(Boolean)),o=s===
void 0||n.some(t3),a=n.find(s3);a&&o&&(yield{at:{span:e},message:`pip asks ${f(a.replace(/\/\/[^/@]*@/,"//"))} and the public index, and takes the higher version from either: whoever publishes your pr\
ivate names there gets installed; use one index that proxies the other`})}var o3=g({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade T\
LS checks in build commands.",why:"Without the check of the certificate anybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was ther\
e for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){
for(let{command:s}of ue(e,t)){for(let r of Qc(s)){let n=r.option?po(s,r.option):[];yield{...Fs(r),...n.length?{fix:{safety:"unsafe",title:`remove ${r.option?.name??r.what}`,edits:n}}:{}}}for(let r of F1(
s))yield Fs(r)}for(let{commands:s}of Qo(e,t))for(let r of s){for(let o of Qc(r))yield Fs(o);let n=a3.exec(r.code);n&&(yield Fs({span:r.span,what:n[0],lost:"certificate"}))}for(let{instruction:s,destination:r}of e.
stages.flatMap(({copies:n})=>n))for(let{span:n}of s.heredocs){let o=ep(e.source.text.slice(n.start,n.end),[x(r)??""]);o&&(yield Fs({...o,span:n}))}}}),a3=/\bServerCertificateValidationCallback\s*\+?=\s*\{\s*(?:return\s+)?\$true\s*;?\s*\}/i,
Fs=({span:e,what:t,lost:s})=>({at:{span:e},severity:s==="version"||s==="encryption"?"medium":"high",message:`${f(t)} ${tp(s)}`}),i3=g({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recom\
mended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into the image stays in it, and rm only hides it. Everybody who pulls the image\
 can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/do\
ckerfile/#run---mounttypebind"},examples:[],*check(e,t){let s=re(e,t);for(let r of e.stages){if(!s.has(r))continue;let n,o=()=>(n??=D(r).flatMap(a=>a.copies),n);for(let a of r.scripts)if(a.instruction.
keyword==="RUN")for(let i of a.script.commands)yield*l3(i,a,o,r)}}});function*l3(e,t,s,r){if(!/^(?:rm|shred|unlink)$/.test(e.name))return;let n=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{
text:o}of A(e,"rm").operands){let a=Ae(o.replace(/\/\*$/,""),n);if(!a||a==="/")continue;let i=s().find(d=>d3(d,t,r)&&tt(d)?.some(({path:c,file:p})=>(c!=="/"||p===a)&&(c===a||c.startsWith(`${a}/`)||p!==
void 0&&wm(p,a))));if(!i)continue;let l=us(a)||i.sources.some(d=>d.state!=="unknown"&&us(d.value)&&a.endsWith(d.value.split("/").pop()??""));yield{at:{span:ie(e)},severity:l?"high":"low",message:`${f(
o)} stays in the layer that ${i.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bind"}`,related:[{span:i.instruction.span,message:"added here"}]};return}}
var d3=({instruction:e},t,{from:s})=>e.span.start<t.instruction.span.start||e.span.start<s.span.start,c3=g({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"reco\
mmended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image has t\
he key, the token or the password, and images travel further than anybody plans.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/bu\
ilding/secrets/"},examples:[],*check(e,t){let s=re(e,t);for(let n of e.stages){let o=ac(n),a=o&&bb(n,o,e,t);a&&(yield{at:o,severity:s.has(n)?"high":"medium",message:`${f(o.literal)} is a key, and ${a.
instruction.keyword} copies the folder it is in: mount it when the container runs`,related:[{span:a.instruction.span,message:"copied here"}]})}let r=(n,o)=>o!==""&&kb(n)===o?ut:void 0;for(let n of vb(
e,t,r)){let o=s.has(n.stage);yield{at:n.source,severity:o?"high":"medium",...n.certain?{confidence:"high"}:{},message:p3(n,o)}}}});function p3(e,t){let s=t?"the image":"a layer of the build, where the\
 cache keeps it",{taken:r,source:n}=e;if("named"in r)return`${f(x(n)??"")} holds ${r.named.what} and is copied into ${s}; ${u3(r.named,e,t)}`;let{inside:o}=r,[a,i]=o.length>1?["are","them"]:["is","it"],
l=o.length>3?` and ${o.length-3} more`:"";return`${o.slice(0,3).map(f).join(", ")}${l} ${a} in the context, and this copies ${i} into ${s}: exclude ${i} in .dockerignore`}function u3({use:e,what:t},{copy:s,
source:r},n){let o=x(r)??"",a=o.split("/").findLast(Boolean)??"",i=/[*?[]/.test(o)?void 0:tt(s)?.[s.sources.indexOf(r)],l=[i?.file??i?.path].find(u=>u!==void 0&&u.length+o.length<200),d=`RUN --mount=t\
ype=secret,id=${a.replace(/^[._]+|[*?[\]]/g,"").replace(/[^\w.-]/g,"_").slice(0,60)||"secret"}${l?`,target=${l}`:""}`,c=`--mount type=bind,src=./${Ee(o)},dst=${l},ro`,p=`mount it when the container ru\
ns, as a Compose secret${l&&!s.from?` or with ${c}`:""}`;return t==="an SSH key"?`use RUN --mount=type=ssh, or ${d}`:e==="build"||!n?`use ${d} in the step that needs it`:e==="run"?p:`use ${d} in the s\
tep that needs it, or ${p}`}var h3=g({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a\
 build argument stays in the image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and\
 leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let s=O1(e),r=f3(e);for(let[
n,o]of r){let a=o.flatMap(m=>C1(m,s)),i=[n,...a.map(m=>m.name)],l=m=>i.map(y=>z(y,m.literal)).find(Boolean),d=o.find(l),c=d?void 0:o.find(m=>m3(n,m)||a.length>0),p=d??c,u=d&&l(d);if(!p||u&&_s(n,p.literal,
u,t,r.keys()))continue;let h=u?`${f(n)} has ${bt(u.what)} ${u.what} as its default`:`${f(n)} takes a credential as a build argument`;yield{at:p,severity:u&&!u.wellKnown?"high":"medium",message:`${h}: \
it stays in the history and provenance; use RUN --mount=type=secret`,related:[...o.filter(m=>m!==p).map(({span:m})=>({span:m,message:"declared again"})),...ae(n)?[]:a.map(({span:m,keyword:y})=>({span:m,
message:`${y} keeps it in the image`}))]}}}}),m3=(e,{literal:t})=>t===""?ae(e):Ro(e,t);function f3({globals:e,stages:t}){let s=new Map,r=new Set;for(let n of[...e,...t.flatMap(({assignments:o,deferred:a})=>[
...o,...a])])n.keyword!=="ARG"||r.has(n.span.start)||(r.add(n.span.start),s.set(n.name,[...s.get(n.name)??[],n]));return s}var g3=g({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"m\
edium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in the image's history, and what it writes stands in a layer: `docker history` s\
hows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A secret mount is there for one command and leaves nothing.",standards:["CIS-4.10",
"OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{command:r,ships:n}of ue(e,t)){let o=Hi(r,!0);
o&&(yield pa(o,n))}let s=re(e,t);for(let r of e.stages){for(let n of Sd(r,/^RUN$/))for(let o of Xn(e.source.text,n))yield pa(o,s.has(r));for(let{instruction:n}of r.copies)for(let{span:o}of n.heredocs)
for(let a of fn(e.source.text,o))yield pa(a,s.has(r))}}}),pa=({secret:e,span:t},s)=>({at:{span:t},severity:y3(e,s),message:`${bt(e.what)} ${e.what} stands in the command: it stays in ${s?"the image's \
history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),y3=({wellKnown:e,by:t},s)=>e?"medium":t==="format"&&s?"critical":"high",v3=g({id:"no-secret-mount-leak",on:"\
dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, but a copy of it, or a configuration file \
its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has it.",standards:["OWASP-12","CWE-538"],references:{
"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let r of X(e,t)){for(let{span:n,what:o,file:a,instead:i}of O2(r.commands,V1(r)))yield{at:{span:n},severity:r.
ships?"high":"medium",message:`${o} goes into ${a?f(a):"a file"}, which stays in ${r.ships?"the image":"the layer"}: ${i??"mount the secret where it is needed"}, or remove the file in the same RUN`};for(let{
type:n,mode:o,span:a}of Lo(r.instruction))(n==="secret"||n==="ssh")&&o&&/^0?[0-7]{0,2}[4-7]$/.test(o)&&(yield{at:{span:a},severity:"low",message:`with mode ${o} every account of this step may read ${n===
"ssh"?"the agent's socket":"it"}; 0400 is enough`})}let s=re(e,t);for(let r of e.stages)for(let n of r.copies)for(let{name:o,span:a}of n.instruction.heredocs.flatMap(i=>[...D1(i,r,e)]))yield{at:{span:a},
severity:s.has(r)?"high":"medium",message:`${n.instruction.keyword} writes the value of ${f(o)} into ${w3(n)}, which stays in ${s.has(r)?"the image":"the layer"}: mount the file as a secret in the RUN\
 that needs it, or quote the name of the here-document so that the variable stays one`}}}),w3=e=>{let[t]=tt(e)??[];return t?f(t.path):"a file"},k3=new Set(["NET_BIND_SERVICE","NET_RAW"]),b3=g({id:"no-\
setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binaries.",why:"Such a program runs with its owner's rights whoeve\
r starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs as to root inside it. With no-new-privileges it does not eve\
n work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilitie\
s.7.html"},examples:[],*check(e,t){for(let s of yp(e,t)){let r=x3(s);r&&!g1(s)&&(yield{at:s,severity:s.ships?"medium":"low",message:`${s.by} ${f(s.mode)} makes ${s.paths[0]?f(s.paths[0]):"the file"} ${r}\
: whoever starts it has its ${r==="setuid"?"owner's":"group's"} rights`})}for(let{command:s,ships:r}of ue(e,t))if(!(s.name!=="setcap"||s.words.some(({text:n})=>n==="-v"||n==="-r")))for(let n of s.words.
slice(1)){let o=[...n.text.matchAll(/cap_\w+/gi)].map(([l])=>_e(l)),a=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(n.text)?"ALL":o.find(l=>Object.hasOwn(Ur,l))??o.find(l=>!k3.has(l));if(!a||!/[=+][eip]*[ep]/.
test(n.text))continue;let i=Object.hasOwn(Ur,a);yield{at:n,severity:i&&r?"high":r?"medium":"low",message:`setcap ${f(n.text)} gives whoever starts this program ${i?"what it takes to leave the containe\
r, if the container has it":"more than an unprivileged account should have"}`}}}});function x3({mode:e,paths:t,command:s}){let r=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],n=r?Number(r):0,o=e.split(",");if(n&
4||o.some(l=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(l)&&!/^g+[+=]/.test(l)))return"setuid";let a=n&2||o.some(l=>/^g[+=][rwxXt]*s/.test(l)),i=t.some(l=>/(?:^|\/)s?bin\/[^/]+$/.test(l))&&!s?.words.some(
({text:l})=>/^-\w*R|^--recursive/.test(l));return a&&i?"setgid":void 0}var Su=/^(?:sudo|wheel|admin)$/,$3=g({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run su\
do, and grant nobody sudo, in an image.",why:"An account that may use sudo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in\
 between. In RUN, sudo does nothing USER does not do better, and it brings a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerf\
ile/#user"},examples:[],*check(e,t){for(let s of ue(e,t)){let{command:r,ships:n}=s,[o,...a]=r.wrappers.filter(({name:c})=>c==="sudo"||c==="doas"),i=o&&_3(o,s,t)?a[0]:o;i&&(yield{at:i,severity:n?"mediu\
m":"low",message:n?`${i.name} runs here; use USER root for such commands and switch back after them`:`${i.name} runs here, in a stage that does not ship; use USER root`});let l=n?S3(r):void 0;l&&(yield{
at:l,...l});let d=n?O3(r):void 0;d&&(yield{at:d,message:`the account becomes a member of ${f(A3(d.text))}, and so root with one more word`})}for(let{copies:s}of e.stages)for(let{instruction:r,destination:n}of s)
if(n.state!=="unknown"&&/sudoers/.test(n.value))for(let{span:o}of r.heredocs){let a=e.source.text.slice(o.start,o.end),i=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(a);i&&(yield{at:{span:{...o,start:o.start+i.
index,end:o.start+i.index+i[0].length}},...Eu})}}}),_3=({name:e,words:t},s,r)=>Vo({name:e,words:t,wrappers:[]})&&!b(Mc(s,r),n=>!le(n)),Eu={severity:"high",message:"NOPASSWD makes the account root when\
ever it likes"};function S3(e){let{texts:t,files:s}=mt(e);if(!s.some(o=>o.includes("sudoers")))return;let r=e.name==="sed"?t.filter(({text:o})=>E3(o)):t,n=r.find(({text:o})=>/^[^#]*\bNOPASSWD\b/m.test(
o))??r.find(({text:o})=>/\bALL\s*=/.test(o));if(n)return/\bNOPASSWD\b/.test(n.text)?{span:n.span,...Eu}:{span:n.span,severity:"medium",message:"the account may use sudo, and so is root with one more w\
ord"}}function E3(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var A3=e=>e.split(",").find(t=>Su.test(t))??e;function O3({name:e,words:t}){
let s=({text:a})=>a.split(",").some(i=>Su.test(i));if(e==="useradd"||e==="usermod")return A({words:t},e).options.find(({name:a,value:i})=>/^(?:-[gG]|--groups?|--gid)$/.test(a)&&i&&s(i))?.value;if(e===
"gpasswd")return t.some(({text:a})=>a==="-a"||a==="--add")?t.slice(2).find(s):void 0;if(e!=="adduser"&&e!=="addgroup")return;let r=t[t.findIndex(({text:a})=>a==="-G"||a==="--ingroup")+1];if(r&&r!==t[0])
return s(r)?r:void 0;let n=t.slice(1).filter(({text:a})=>!a.startsWith("-")),[,o]=n;return n.length===2&&o&&s(o)?o:void 0}var C3=g({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"\
recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instr\
uction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a shell command.",standards:[],references:{"Escape and continuation":"https://docs.\
docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let s of e)yield*R3(s.trigger??s);for(let s of e)for(let{mark:r,keyword:n,span:o}of N3(s,t.text))yield{at:{span:r},
message:`this backslash makes ${f(n)} further down part of ${s.keyword}`,related:[{span:o,message:"swallowed"}]}}});function*R3(e){let{keyword:t,pairs:[s]}=e,[r,...n]=Rk(e);if(!r||!s?.value)return;let o=[
r,...n].map(({name:c})=>f(c.value)),a=o.length>3?`${o.slice(0,3).join(", ")} and ${o.length-3} more`:o.join(", "),i={...s.name.span,start:s.name.span.end,end:s.value.span.start},[l=""]=s.value.value.split(
r.name.value,1),d={title:`write ${s.name.value}=`,safety:"unsafe",edits:[{span:i,text:"="}]};yield{at:{span:r.name.span},severity:"medium",message:`${t} without = after ${f(s.name.value)} takes all th\
at follows for its value, so ${a} ${o.length>1?"are":"is"} never set: write ${s.name.value}=`,related:[{span:s.name.span,message:"the value begins here"}],.../^\S+\s*$/.test(l)?{fix:d}:{}}}var D3=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*N3({logical:e,keywordSpan:t},s){if(e.at.length<2)return;let r=t.start-(s.lastIndexOf(`
`,t.start-1)+1),n=new yr;for(let[o,a]of e.at.entries()){let i=e.text.slice(a,e.at[o+1]),l=o>0&&!n.open?D3.exec(i):null;if(l&&l[1].length<=r){let d=e.at[o-1],c=e.from[o-1]+(a-d),p=e.from[o]+l[1].length,
u=l[2];yield{mark:{file:e.file,start:c,end:c+1},keyword:u,span:{file:e.file,start:p,end:p+u.length}}}n.read(i)}}var I3={node:"NODE_VERSION YARN_VERSION NPM_VERSION NPM_CONFIG_LOGLEVEL",python:"LANG GP\
G_KEY PYTHON_VERSION PYTHON_RELEASE PYTHON_SHA256 PYTHON_PIP_VERSION PYTHON_SETUPTOOLS_VERSION PYTHON_WHEEL_VERSION PYTHON_GET_PIP_URL PYTHON_GET_PIP_SHA256 PYTHONIOENCODING PIP_NO_CACHE_DIR",golang:"\
GOLANG_VERSION GOLANG_COMMIT GOLANG_DOWNLOAD_URL GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_SRC_URL GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_CROSSPLATFORMS GOTOOLCHAIN GOPATH GOARM GOCACHE GIT\
_VERSION GIT_TAG GIT_DOWNLOAD_URL GIT_DOWNLOAD_SHA256",ruby:"LANG RUBY_MAJOR RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 RUBYGEMS_VERSION BUNDLER_VERSION GEM_HOME BUNDLE_PATH BUNDLE_BIN BUNDLE\
_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG",rust:"RUSTUP_HOME RUSTUP_VERSION CARGO_HOME RUST_VERSION",php:"PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS PHP_VERSION PHP_URL PHP_ASC_URL PHP_\
SHA256 PHP_MD5 PHP_FILENAME PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS GPG_KEYS APACHE_CONFDIR APACHE_ENVVARS","eclipse-temurin":"JAVA_HOME JAVA_VERSION JAVA_TOOL_OPTIONS LANG LANGUAGE LC_ALL",nginx:"\
NGINX_VERSION NJS_VERSION NJS_RELEASE PKG_RELEASE DYNPKG_RELEASE ACME_VERSION OTEL_VERSION",httpd:"HTTPD_PREFIX HTTPD_VERSION HTTPD_SHA1 HTTPD_SHA256 HTTPD_PATCHES HTTPD_BZ2_URL HTTPD_ASC_URL APACHE_D\
IST_URLS NGHTTP2_VERSION OPENSSL_VERSION",postgres:"LANG GOSU_VERSION PG_MAJOR PG_VERSION PG_SHA256 PGDATA DOCKER_PG_LLVM_DEPS",mysql:"GOSU_VERSION MYSQL_MAJOR MYSQL_VERSION MYSQL_SHELL_VERSION",redis:"\
GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1"},M3=new Map(Object.entries(I3).map(([e,t])=>[e,new Set(["PATH",...t.split(" ")])])),P3=e=>M3.get(e),T3=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
L3=g({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let s=new Map(t.stages.map(r=>[r.span,r]));for(let r of e)for(let n of r.undefinedUses){let o=j3(n),a=s.get(r.base.span)?.base;o?yield{at:{span:n.span},
confidence:"high",...o}:(n.keyword==="FROM"||a===null||!W3(a,n.name))&&(yield{at:{span:n.span},message:`nothing defines ${f(n.name)}, so it is empty ${Au(n)}`})}}}),Au=({inBody:e})=>e?"in the file: th\
e builder expands this here-document, and leaves it as it is when its name is quoted":"here";function j3(e){let{name:t,global:s,isPlatform:r,isParameter:n,keyword:o}=e;if(n)return{message:`${f(`$${t}`)}\
 is the shell's, and empty ${Au(e)}${e.inBody?"":"; write \\$ for a dollar"}`};if(s)return{message:`${f(t)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:s,message:"\
declared here; repeat `ARG` after FROM"}]};if(r&&o!=="FROM")return{message:`${f(t)} is empty here: the builder gives it to a stage that says ARG ${t}`}}function W3(e,t){if(!e)return!0;let s=P3(e.name);
return s?s.has(t):e.name.includes("/")&&!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e.name)?!0:e.kind!=="os"&&T3.test(t)}var F3=3,U3=g({id:"no-unreachable-gate",on:"docke\
rfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage th\
at scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-st\
age builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{containers:s}=t,{stages:r,final:n,source:o}=e;if(!n)return;let a=new Set([...$r(o.path,s),...Qd(e,t)].map(
c=>c.toLowerCase())),i=fr(re(e,{containers:s})),l=fr(r.filter(c=>a.has(c.name??String(c.index)))),d=new Set(r.flatMap(mr));if(!(r.filter(c=>c.name&&!i.has(c)&&!d.has(c)).length>F3))for(let c of r){if(i.
has(c)||l.has(c))continue;let p=z3(c),[u]=p;if(!u||c.cmd||c.entrypoint)continue;let h=[...new Set(p.map(({words:m})=>m[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:c.name?c.from.args[2]?.
span??c.from.keywordSpan:c.from.keywordSpan},severity:ql(c.name??"")?"medium":"high",message:`the build never runs ${c.name?`stage ${f(c.name)}`:"this stage"}, so ${h} ${h.includes(",")?"check":"check\
s"} nothing: nothing that ships depends on it`,related:[{span:u.span,message:"never run"}]}}}}),z3=({scripts:e})=>e.flatMap(({instruction:t,script:s})=>t.keyword==="RUN"?s.commands.filter(r=>/^(?:scanner|test)$/.
test(Do(r.words)??"")):[]),H3=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
G3=g({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:s,needed:r,source:n}=e,{containers:o}=t,a=new Set(Qd(e,t)),i=new Set(r);for(let{build:d}of o){
if(d?.dockerfile!==n.path||!d.target||d.target.state==="unknown")continue;let c=d.target.value.toLowerCase();for(let p of s)if(xs(p)===c)for(let u of fr([p]))i.add(u)}let l=new Set(s.flatMap(mr));for(let d of s){
if(i.has(d)||l.has(d)||d.name&&(a.has(d.name)||H3.test(d.name)))continue;let c=d.name?v({dialect:"dockerfile",path:["stages",d.name],ships:!1}):"this stage";yield{at:{span:d.from.keywordSpan},message:`\
the build never runs ${c}: the image needs nothing from it`}}}}),q3=g({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"\
With `--security=insecure` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other \
build on it. With `--network=host` it reaches whatever listens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/d\
ockerfile/#run---security","RUN --network":"https://docs.docker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let s of t.instructions){let{keyword:r,flags:n}=s.
trigger??s;if(r==="RUN")for(let{name:o,text:a,span:i}of n){let l=a;o==="security"&&l==="insecure"&&(yield{at:{span:i},message:`${f("--security=insecure")} runs this command like a privileged container\
 on the builder; Compose grants it with ${f("build.privileged")} or the entitlement security.insecure`}),o==="network"&&l==="host"&&(yield{at:{span:i},severity:"medium",message:`${f("--network=host")}\
 puts this command on the builder's own network, loopback included`})}}}}),B3=g({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signatur\
e checks off.",why:"The signature is all that ties a package to the distribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in ev\
ery image that is built.",standards:["CIS-4.11","CWE-347"],references:{"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let s=X(
e,t),r=new Set(s.flatMap(({commands:n})=>n.flatMap(o=>ze(o)?.saved.map(({file:a})=>Ou(a.text))??[])));for(let{commands:n}of s)for(let[o,a]of n.entries()){for(let l of Y3(a)){if(l.files?.length&&wp(l.files,
a,n.slice(0,o),r))continue;let d=l.local&&!a.words.some(({text:c})=>r.has(Ou(c)));yield ua({...l,local:d===!0})}let i=Vk(a);i&&(yield Cu(i))}for(let{copies:n,assignments:o}of e.stages){for(let{destination:a}of n)
a.state!=="unknown"&&Yk(a.value)&&(yield Cu(a));for(let{instruction:a}of n)for(let{span:i}of a.heredocs)for(let l of e.source.text.slice(i.start,i.end).matchAll(new RegExp(ha.source,"gim")))yield ua({
span:{...i,start:i.start+l.index,end:i.start+l.index+l[0].length},what:l[0]});for(let{keyword:a,name:i,literal:l,span:d}of o)a==="ENV"&&ma(i,l)&&(yield ua({span:d,what:`${i}=${l}`}))}}}),ua=({span:e,what:t,
local:s,edits:r})=>({at:{span:e},severity:s?"low":"high",message:s?`${f(t)} installs a package file without its signature: let the stage that builds it sign it`:`${f(t)} installs packages without chec\
king their signature`,...r?.length?{fix:{safety:"unsafe",title:`remove ${t}`,edits:r}}:{}}),Ou=e=>e.slice(e.lastIndexOf("/")+1),Cu=e=>({at:e,severity:"medium",message:"apt trusts this key for every re\
pository, so its owner can replace any package; save it in /etc/apt/keyrings and name it with signed-by= in the source"}),ha=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
ma=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GONOSUMCHECK)$/.test(e)&&t==="*",K3={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*Y3(e){let{name:t,
words:s,redirects:r,assignments:n}=e,o=N(e),a=o&&K3[o.manager];if(o&&a&&(o.action!=="other"||o.manager==="apt")){let i=o.packages.filter(({text:d})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(d)),l=o.action===
"install"&&i.length>0&&i.length===o.packages.length&&i.every(({text:d})=>!/^https?:/.test(d)&&!d.startsWith("\uFFFC"));for(let d of o.args.options)a.test(`${d.name}${d.value?`=${d.value.text}`:""}`)&&
(yield{span:d.word.span,what:d.name,local:l,files:l?i:[],edits:po(e,d)})}if(t==="rpm"||t==="rpmkeys"){let i=A(e,"rpm").options.find(({name:l})=>/^--(?:nosignature|nodigest)$/.test(l));i&&(yield{span:i.
word.span,what:i.name,local:!s.some(({text:l})=>/^https?:/.test(l)),files:A(e,"rpm").operands,edits:po(e,i)})}for(let{name:i,value:l,span:d}of n)ma(i,l.text)&&(yield{span:d,what:`${i}=${l.text}`});if(t===
"go"&&s[1]?.text==="env"){let i=s.find(({text:l})=>ma(l.split("=")[0]??"",l.split("=")[1]??""));i&&(yield{span:i.span,what:i.text})}if(mt(e).files.length>0){let i=[...s.slice(1),...r.flatMap(({operator:l,
target:d})=>l.startsWith("<<")?[d]:[])].find(({text:l})=>ha.test(t==="sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));i&&(yield{span:i.span,local:/\bfile:/.test(i.text),what:ha.exec(i.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var V3=g({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Som\
ebody made an account for the service and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held\
 back only by what the runtime takes away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;
let s=re(e,t);for(let r of s){let n=Dt(r,t);if(!n?.ships||r.windows||!b(n.image.user,le)||Lr(n,t)!=="kept"||t.containers.some(({build:a,image:i})=>a?.dockerfile===e.source.path&&i.user.state!=="defaul\
t"))continue;let o=zc(n,t);if(!Z3(r,o))for(let a of D(r).flatMap(J3)){if(X3.test(a.name)||Q3(a,r,e.source)||o.copied().some(({text:p})=>fa(a,p)))continue;let i=r.instructions.findLast(({keyword:p})=>p===
"RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[l]=[r.entrypoint,r.cmd].filter(p=>p&&(!i||p.span.start>i.span.start)).sort((p,u)=>(p?.span.start??0)-(u?.span.start??0)),d=r.instructions[r.instructions.length-
1]?.span??r.from.span,c=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:a.word,message:`nothing ever switches to ${f(a.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${a.name}`,edits:[l?{span:{...l.span,end:l.span.start},
text:`USER ${a.name}${c}`}:{span:{...d,start:d.end},text:`${c}USER ${a.name}`}]}}}}}}),Z3=(e,t)=>D(e).some(({entrypoint:s,cmd:r})=>[s,r].some(n=>{let o=n?.json?n.args[0]?.value??"":n?.args[0]?.value.trim().
split(/\s+/)[0]??"";return!t.program(o)&&/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(o)})),X3=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
J3=({scripts:e})=>e.flatMap(({instruction:t,script:s,deferred:r})=>t.keyword==="RUN"&&!r?s.commands.flatMap(n=>{let o=n.name==="usermod"?void 0:Bl(n);return o?[{...o,command:n}]:[]}):[]),fa=({name:e,uid:t},s)=>new RegExp(
`(?<![\\w./-])${ye(e)}(?![\\w/-])`).test(s)||!!t&&new RegExp(`(?<![\\w.])${ye(t)}(?![\\w.])`).test(s);function Q3(e,t,{text:s}){let{command:r}=e,n={start:r.span.start,end:r.span.end};for(let o of D(t))
for(let a of o.instructions){let{keyword:i,span:l}=a;if(!/^(?:LABEL|EXPOSE|ARG|FROM|MAINTAINER)$/.test(i)){if(!(l.start<=n.start&&n.end<=l.end)){if(eA(a).some(({start:d,end:c})=>fa(e,s.slice(d,c))))return!0;
continue}if(o.scripts.flatMap(({script:d})=>d.commands.filter(c=>tA(c.span,l))).filter(d=>d!==r&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(d.name)).flatMap(d=>[...d.words,...d.redirects.
map(({target:c})=>c)]).some(({text:d})=>fa(e,d)))return!0}}return!1}var eA=({keyword:e,span:t,flags:s,heredocs:r})=>e==="COPY"||e==="ADD"?[...s.filter(({name:n})=>n!=="from"),...r].map(n=>n.span):[t],
tA=(e,t)=>t.start<=e.start&&e.end<=t.end,sA=g({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any f\
oot into the container, as whatever account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running a\
s another user than root was to prevent.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:s,span:r,ships:n,by:o,
exact:a,paths:i}of yp(e,t)){if(!rA(s,i))continue;let l=a&&/^[0-7]{3,4}$/.test(s)?`${s.slice(0,-1)}${Number(s.at(-1))&5}`:void 0;yield{at:{span:r},severity:n?"medium":"low",message:`${o} ${f(s)} lets e\
very account write ${i[0]&&o!=="COPY"&&o!=="ADD"?f(i[0]):"what it covers"}${n?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,
edits:[{span:r,text:l}]}}:{}}}for(let{command:s,ships:r}of ue(e,t))s.name==="umask"&&/^0{1,4}$/.test(s.words[1]?.text??"")&&(yield{at:s,severity:r?"medium":"low",message:"with this umask every file ma\
de from here on is writable by everybody"})}});function rA(e,t){let s=t.some(r=>/\.\w+$/.test(r));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!s):e.split(",").
some(r=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.test(r))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var nA=g({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the vers\
ions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest when the layer was built: two builds of one commit differ, and a release that was taken over an hour\
 ago is in the image at once. Distributions delete old versions, so for their packages a pinned base image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base image\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){for(let{commands:s}of X(e,t)){let r=s.some(({name:n,words:o})=>n==="git"&&o.some(({text:a})=>/^(?:checkout|reset|switch|fetch)$/.
test(a)));for(let[n,o]of s.entries()){let a=N(o),i=a?fx(a):[],[l]=i,d=i[i.length-1];if(a&&l&&d){let u=i.map(({text:h})=>h);yield{at:{span:{...l.span,end:Math.max(l.span.end,d.span.end)}},severity:Yt(a.
manager)?"info":"low",message:`no version is pinned for ${u.slice(0,8).join(", ")}${u.length>8?` and ${u.length-8} more`:""}`}}let c=a&&j2(a,o,s.slice(0,n));c&&(yield{at:c,severity:"medium",profile:"r\
ecommended",message:`${f(c.text)} can list other packages on every build, and their setup code runs in it; use a local file, or the address of a commit`});let p=r?void 0:oA(o)??(a&&bx(a));p&&(yield{at:p,
severity:"low",message:`${f(p.text)} is cloned as it is at that minute: name a tag or a commit`})}}}});function oA(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:o})=>o==="clone");if(t<0)return;
let s=A(e,"git clone",t+1),r=s.options.find(({name:o})=>o==="-b"||o==="--branch"||o==="--revision")?.value?.text,[n]=s.operands;return n&&/^(?:\.|\/|~|file:)/.test(n.text)||r!==void 0&&!xx(r)?void 0:n}
var aA=g({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:s,stage:r,ships:n}of ue(e,t)){let o=N(s),a=o&&E(o.args,"-r","--requirement","--requiremen\
ts");if(o?.manager!=="pip"||o.action!=="install"||!a?.value||E(o.args,"--require-hashes")||[...s.assignments,...ks(r).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||s0(
a.value.text))continue;let i=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),l=t.lookup.source(`${i}${a.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...a.word.span,
end:a.value.span.end}},severity:l?"medium":n||e.needed.has(r)?"low":"info",message:`pip installs what ${f(a.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes and \
add --require-hashes`}}}}),iA=g({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"\
Shell form is run by /bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes \
up and somebody switches the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let s of e.stages){
let r=Dt(s,t)?.contents;if(!(s.windows||r!==null&&r?.shell!==!1||lA(s)))for(let n of s.scripts){let{instruction:o,deferred:a}=n;if(a||o.json||o.args.length===0||o.args[0]?.value.toUpperCase()==="NONE")
continue;let{keyword:i,span:l}=o,d=i==="HEALTHCHECK"?o.args[1]:o.args[0],c=cA(n),p=r===null?"scratch":f(s.base.value);yield{at:{span:{...l,end:o.heredocs.length?o.keywordSpan.end:o.args[o.args.length-
1]?.span.end??l.end}},message:`${p} has no shell, and shell form needs one: ${i==="RUN"?"the build fails here":i==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...c&&d?{fix:{
safety:"unsafe",title:"use exec form",edits:[{span:d.span,text:c}]}}:{}}}}}}),lA=e=>e.mounts.length>0||D(e).some(({shell:t,copies:s})=>t!==void 0||s.some(({sources:r,destination:n,instruction:o,from:a})=>r.
some(i=>i.state==="unknown"||/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(i.value))||n.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.
test(n.value)||n.value==="/"&&(o.keyword==="ADD"||r.some(i=>i.state!=="unknown"&&!/\.\w+$/.test(i.value)&&a!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(i.value)))))),dA=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function cA({script:e,instruction:t}){let[s,...r]=e.commands;if(!(!s||r.length||s.redirects.length||s.assignments.length||s.wrappers.length||t.heredocs.length)&&!(s.words.some(({names:n,text:o})=>n||/[*?~{}\uFFFC]/.
test(o))||dA.test(s.name)))return`[${s.words.map(({text:n})=>JSON.stringify(n)).join(", ")}]`}var pA=g({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the pac\
kage index in the RUN that installs.",why:"A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or\
 versions the mirror no longer has.",standards:["CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let s=new Map;for(let{commands:r,
stage:n}of X(e,t)){let o=Dt(n,t)?.contents?.packageManager,a=r.flatMap(p=>{let u=N(p);return u&&Yt(u.manager)&&(!o||u.manager===or(o))?[{...u,command:p}]:[]}),i=new Set(a.flatMap(({manager:p,action:u})=>u===
"update"||u==="upgrade"?[p]:[])),l=new Map;for(let{manager:p,action:u}of a)(u==="install"||u==="upgrade"||u==="fetch")&&l.set(p,(l.get(p)??0)+1);let d=r.some(({name:p,words:u})=>p!=="apt-get"&&p!=="ap\
t"&&(/^\.{0,2}\/|install/.test(u[0]?.text??"")||u.some(({text:h})=>h==="--with-deps"))),c=s.get(n)??[];s.set(n,c);for(let{manager:p,command:u}of a.filter(({action:h})=>h==="install")){let h=c.find(m=>m.
manager===p);!h||h.used||i.has(p)||mA(u)||(h.used=!0,yield{at:{span:ga(u)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in the sa\
me RUN",related:[{span:ga(h.command),message:"the index is updated here"}]})}for(let{manager:p,command:u,action:h}of a){let m=h==="upgrade"&&uA(u);(m||h==="update")&&!d&&(l.get(p)??0)<=(h==="upgrade"?
1:0)&&c.push({manager:p,command:u,upgrades:m,used:!1})}}for(let r of s.values())for(let{command:n,used:o,upgrades:a}of r)!o&&!(a&&hA(n))&&(yield{at:{span:ga(n)},message:a?`${f(n.name)} upgrades the pa\
ckages of the base image in a layer that the cache keeps: build from a newer base image instead`:`${f(n.name)} updates the index here and nothing in this RUN installs from it`})}});function uA(e){let{
manager:t,verb:s,args:r}=N(e)??{};return t==="pacman"?r?.options.some(({name:n})=>n==="-y"||n==="--refresh")===!0:t==="zypper"||t==="dnf"&&s?.text==="update"}var hA=e=>N(e)?.manager!=="zypper";function ga(e){
let t=e.words[0]?.span??e.span,s=N(e)?.verb?.span;return{...t,end:Math.max(t.end,s?.end??t.end)}}var mA=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(
t)),fA={broken:"high",loose:"medium",unread:"low"},gA=g({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:r,fix:n}of e)yield{at:{span:t},message:s,severity:fA[r],
...n?{fix:n}:{}}}}),ya=new Set(["COPY","ADD","VOLUME"]),Ru=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK",...ya]),yA=g({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"\
Write exec form as valid JSON.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[ap\
p,`, or its signals never reach the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let s=t.
trigger??t,r=vA(s)??kA(s);r&&(yield r)}}});function vA({keyword:e,json:t,args:s}){let[r,...n]=e==="HEALTHCHECK"?s.slice(1):s;if(!r||!Ru.has(e))return;if(!t)return wA(e,r);let o=e==="HEALTHCHECK"&&(r.value===
"NONE"?n.length===0:r.value==="CMD"&&!/^\//.test(n[0]?.value??""));if(r.value!=="CMD-SHELL"&&!o)return;if(r.value==="NONE")return{at:{span:r.span},severity:"high",message:"`NONE` in a list is a progra\
m, and no image has one of that name: write HEALTHCHECK NONE"};let[a]=n,i=r.value==="CMD-SHELL"&&n.length===1&&a&&!/\n/.test(a.value)?a.value:void 0,l=`[${n.map(({value:c})=>JSON.stringify(c)).join(",\
 ")}]`,d=i??(r.value==="CMD"&&n.length>0?l:void 0);return{at:{span:r.span},severity:e==="HEALTHCHECK"?"high":"medium",message:`${f(r.value)} says in Compose how to run the rest; in a Dockerfile it is \
the program, and no image has one of that name${d?`: write ${e==="HEALTHCHECK"?"CMD":e} ${d.length>60?`${d.slice(0,60)}...`:d}`:""}`}}function wA(e,{value:t,span:s}){let r=/^(?:CMD-SHELL|CMD)(?=\s+[^\s/])/.
exec(t)?.[0];if(!(e!=="HEALTHCHECK"||!r))return{at:{span:{...s,end:s.start+r.length}},severity:"high",message:`the shell takes ${f(r)} for a program, and no image has one of that name: remove the word`}}
function kA({keyword:e,json:t,args:s}){if(t||!Ru.has(e))return;let r=e==="HEALTHCHECK"?s.slice(1):s,[n]=r,o=r[r.length-1];if(!n||!o)return;let a=r.length===1?n.value:r.map(({value:c})=>c).join(" ");if(!(ya.
has(e)?xA(r.map(({value:c})=>c)):bA(e,a)))return;let i={...n.span,end:o.span.end},l=$A(a),d=ya.has(e)?"takes the brackets for parts of the paths":"takes it as plain text and not as exec form";return{at:{
span:i},message:`this is no JSON, so ${e} ${d}`,...l?{fix:{safety:"safe",title:`write ${l}`,edits:[{span:i,text:l}]}}:{}}}function bA(e,t){let s=e==="CMD"||e==="ENTRYPOINT";if(/^\[\[?\s+(?:-|!|"?\$)|^\[[-![]|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.
test(t))return!1;let r=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(t),n=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(t);return/^\[[^\s\]][^\]]*\]$|^\[\s+[^\s\],]+\s*,[^\]]*\]$/.
test(t)||s&&/^"[^"]*"\s*,.*\]$/.test(t)||r&&(s||!n)}function xA(e){let[t=""]=e,s=e[e.length-1]??"";return t.startsWith("[")?/^\[["'“]/.test(t)||t==="["?!0:s.endsWith("]")&&(e.length===1?/^\[\//.test(
t)||t.includes(","):!t.includes("]")&&!s.includes("[")):!1}function $A(e){let t=e.replace(/[“”]/g,'"');for(let s of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,Du(t),Du(`${t}]`),_A(t)])if(s!==void 0)try{let r=JSON.
parse(s);if(Array.isArray(r)&&r.every(n=>typeof n=="string"))return`[${r.map(n=>JSON.stringify(n)).join(", ")}]`}catch{}}var Du=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(
/,\s*\]$/,"]"),_A=e=>/^\[\s*[^\s,"'$\\[\]]+(?:\s*,\s*[^\s,"'$\\[\]]+)*\s*\]$/.test(e)?e.replace(/[^\s,[\]]+/g,t=>JSON.stringify(t)):void 0,Nu=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,
SA=g({id:"verified-download",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent \
the file, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OW\
ASP-13","CWE-494"],references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){let s=new Set(X(e,t).flatMap(({commands:r})=>[...xp(r).values()]));
for(let{url:r,command:n,ships:o,names:a,uses:i,checked:l}of Fc(e,t)){if(l||s.has(n)||no(oo(r.text)??""))continue;let d=i.find(({as:c})=>c!=="run");(d||a.some(c=>Nu.test(c)||Qb(c)))&&(yield{at:r,severity:o?
"medium":"low",message:`${f(r.text)} is ${EA[d?.as??"run"]} without a check: compare it with a SHA-256 checksum or a signature, or use ADD --checksum`})}for(let r of Qo(e,t))for(let{from:n,how:o,url:a}of Up(
r))(o==="unpacked"||o==="saved"&&Nu.test(a))&&(yield{at:{span:n},severity:r.ships?"medium":"low",message:`${f(a)} is ${o==="saved"?"downloaded":o} without a check: compare it with Get-FileHash`})}}),EA={
program:"made a program",archive:"unpacked",package:"installed",key:"trusted as a key",run:"downloaded"},Iu=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,
AA=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,OA=g({id:"dockerignore-any-depth",on:"do\
ckerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches the context's root and nothing below it, \
unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{".dockerignore syntax":"https://d\
ocs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:s,source:r}=e;if(kr(r.text)||go(t)===!1)return;let n=yo(e,t);if(n&&!n.some(c=>c.endsWith("/")&&c!==".git/"&&c.split(
"/").length===2))return;let o=new Set(s.map(({value:c})=>c.pattern).filter(c=>c.startsWith("**/"))),a=s.filter(({value:{pattern:c,except:p,text:u}})=>!p&&!u.startsWith("/")&&(Iu.test(c)||AA.test(c)||us(
c))&&!c.includes("/")&&!o.has(`**/${c}`)),[i]=a;if(!i)return;let l=a.find(({value:c})=>!Iu.test(c.pattern)),d=a.map(({value:c})=>f(c.text));yield{at:l??i,severity:l?"low":"info",message:`${d.slice(0,8).
join(", ")}${d.length>8?` and ${d.length-8} more`:""} ${d.length>1?"match":"matches"} the root of the context only: ${f("**/")} in front covers every folder`,fix:{safety:"safe",title:"put **/ in front",
edits:a.map(({span:c,value:p})=>({span:{...c,end:c.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}}),CA=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","\
docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,files:["Dockerfile","Dockerfile.dev","Dockerfile\
.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],RA=g({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"Exclude Dockerfiles and Compose files from\
 the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody wanted these files out of the image and n\
amed only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){let{patterns:s,source:r}=e;if(kr(r.
text)||go(t)===!1)return;let n=St(r.text);for(let{names:o,files:a,add:i,what:l}of CA){let d=s.findLast(({value:m})=>!m.except&&(o.test(m.pattern)||a.some(y=>_t(m.pattern,y)))),c=d?a.filter(m=>!n.ignores(
m)):[],p=yo(e,t),u=!p||c.some(m=>p.includes(m))||p.some(m=>o.test(m)&&!n.ignores(m));if(!d||c.length===0||!u||s.some(({value:m})=>m.except&&o.test(m.pattern)))continue;let h={...d.span,start:r.text.length,
end:r.text.length};yield{at:d,message:`other ${l} are sent to the builder all the same, ${c.map(f).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${i}`,edits:[{span:h,text:`${r.text.endsWith(
`
`)?"":`
`}${i}
`}]}}}}}),DA=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["*\
*/.env*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/i\
d_rsa*","**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],NA=g({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history \
from the build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image,\
 where whoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:s,patterns:r}=e;if(yield*IA(e,t),kr(s.text)||go(t)===!1)return;let n=St(s.text),o=yo(e,t),a={file:s.path,start:s.text.length,end:s.text.length},i=s.lineStart(1),l={file:s.path,start:i,end:i+
s.line(1).length},d=u=>({safety:"safe",title:`add ${u.join(", ")}`,edits:[{span:a,text:`${s.text.endsWith(`
`)||s.text===""?"":`
`}${u.join(`
`)}
`}]}),c=[],p=[];for(let u of DA){if(u.add[0]===".git"&&o&&!o.includes(".git/"))continue;let h=u.files.filter(y=>!n.ignores(y)),m=r.findLast(({value:y})=>!y.except&&u.files.some(w=>_t(y.pattern,w)));h.
length===u.files.length&&!m?(p.push(u),c.push(...u.add)):u.add[0]==="**/.env*"&&h.length>0&&m&&!r.some(({value:y})=>y.except&&h.some(w=>_t(y.pattern,w)))&&(yield{at:m,message:`${h.map(f).join(" and ")}\
 ${h.length>1?"are":"is"} sent to the builder all the same: ${f("**/.env*")} covers every kind`,fix:d(u.add)})}p.length&&(yield{at:{span:l},message:`nothing excludes ${p.map(({what:u})=>u).join("; nor\
 ")}`,fix:d(c)})}});function*IA({patterns:e,source:t},{lookup:s}){let r=t.path.slice(0,t.path.lastIndexOf("/")+1);for(let[n,{value:o,span:a}]of e.entries()){let i=it(o.pattern),l=s.source(`${r}${o.pattern}`)?.
text,d=i!==void 0&&l!==void 0&&wo(i,l)==="none",c=us(o.pattern)&&!d||/^\.git(?:\/config)?$/.test(o.pattern);o.except&&c&&!/[*?]/.test(o.pattern)&&e.slice(0,n).some(p=>!p.value.except&&_t(p.value.pattern,
o.pattern))&&(yield{at:{span:a},severity:"high",message:`${f(o.text)} brings a secret back into the context`})}}var MA=300,PA=g({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"\
strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the file: they take the exception for one that works, or the pattern for the one that keeps \
a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>MA))for(let[s,{value:r,
span:n}]of e.entries()){let{pattern:o,text:a,except:i}=r,l=i?void 0:e.find((c,p)=>p!==s&&TA(c.value,r,p<s,e.slice(p,s))),d=i&&!/[*?[\\]/.test(o)&&!e.slice(0,s).some(c=>!c.value.except&&Mu(c.value,r));
if(l)yield{at:{span:n},message:`${f(l.value.text)} covers ${f(a)} already`,fix:Pu(n,t)};else if(d)yield{at:{span:n},message:`${f(a)} brings nothing back: no pattern before it excludes it`,fix:Pu(n,t)};else if(/^!?\.\//.
test(a)){let c=n.start+(i?1:0),p={...n,start:c,end:c+2};yield{at:{span:p},message:`${f("./")} changes nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,
text:""}]}}}}}});function TA(e,{pattern:t},s,r){return e.except||s&&r.some(({value:n})=>n.except&&Mu(n,{pattern:t}))?!1:t===e.pattern?!s:!/[*?[\\]/.test(t)&&_t(e.pattern,t)}var Mu=({pattern:e},{pattern:t})=>_t(
e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function Pu(e,{text:t}){let s=t.lastIndexOf(`
`,e.start-1)+1,r=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:s,end:r<0?t.length:r+1},text:""}]}}var va=["ignore","ignore-block","ignore-file"],LA=g({id:"valid-ignore",on:"ignore",severity:"\
low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores \
nothing, whatever its author believes. One that is left over after the repair hides the same mistake when somebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://gith\
ub.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:t,refused:s,ran:r,known:n,judged:o,text:a}){let{by:i,word:l,rules:d,until:c,span:p}=e;if(i!=="seaworthy")return;
if(!va.includes(l)){let h=me(l,va);yield{at:{span:p},message:`there is no \`${l}\`${h?`, did you mean \`${h}\`?`:`: write ${va.join(", ")}`}`};return}d.length===0&&(yield{at:{span:p},message:"this ign\
ores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),c&&!Td(c.value)&&(yield{at:c,message:`${JSON.stringify(c.value)} is no day: write it as 2027-01-31`});for(let{
value:h,span:m}of d.filter(y=>!n.has(y.value))){let y=me(h,n);yield{at:{span:m},message:`there is no rule ${JSON.stringify(h)}${y?`, did you mean ${y}?`:" (see seaworthy rules)"}`}}let u=d.filter(({value:h})=>r.
has(h)&&!t.has(h)&&h!=="valid-ignore");if(!(!o||u.length===0||s.size>0))if(u.length===d.length){let h=/(?::|\{)[ \t]*(?:#.*)?$/.test(a.slice(e.covers.start,e.covers.end).trimEnd())&&l==="ignore"?", or\
 write ignore-block for what is inside":"";yield{at:{span:p},message:`this ignores nothing here: remove it${h}`,...jA(a,p)}}else for(let{value:h,span:m}of u)yield{at:{span:m},message:`${h} finds nothi\
ng here: take it off the list`}}});function jA(e,{file:t,start:s,end:r}){if(e[s]!=="#")return{};let n=e.lastIndexOf(`
`,s-1)+1,o=e.slice(n,s),a=e.indexOf(`
`,r);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:o.trim()?{file:t,start:n+o.trimEnd().length,end:r}:{file:t,start:n,end:a<0?e.length:a+1},text:""}]}}}var WA=g({id:"dockerignore-p\
resent",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env fi\
les, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".docker\
ignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of Ue(e)){if(t.skipped||t.source.alone||zA(t,e))continue;let s=new Set(t.final?D(t.final):
[]);for(let r of t.stages)for(let n of r.copies){let o=n.from?void 0:n.sources.find(a=>FA(a,r));o&&(yield{at:o,...UA(n,r,s)})}}}});function FA(e,{windows:t}){let s=x(e);return s!==void 0&&Rs(s,t)}function UA({
instruction:e},t,s){return s.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword}\
 takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function zA(e,t){let s=t.containers.filter(({build:a})=>a?.dockerfile===e.source.path),r=new Set(s.
map(({build:a})=>a?.context)),n=Cs(e,t),o=n.some(({path:a})=>a===`${e.source.path}.dockerignore`);return r.has(null)||n.length>0&&(o||r.size<=n.length||r.size===0)}var HA=g({id:"hardened-daemon",on:"p\
roject",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is the floor under every container of the\
 host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configura\
tion file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:s,at:r}of ko(e)){let n={file:t.path,start:s.start,end:Math.min(s.start+
1,s.end)},o=r("hosts"),a=r("tlsverify")?.text==="true";o&&/tcp:\/\//.test(o.text)&&!a&&(yield{at:o,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connect\
s owns the host"});let i=r("insecure-registries");i&&/"(?!localhost|127\.)[^"]+"/.test(i.text)&&(yield{at:i,message:"images from these registries are pulled without checking who sends them"});let l=[[
"userns-remap",d=>d!=='""',"medium","root in a container is root on the host"],["no-new-privileges",d=>d==="true","medium","processes may gain privileges by setuid programs"],["icc",d=>d==="false","lo\
w","containers on the default bridge reach each other"],["live-restore",d=>d==="true","info","every container stops when the engine does"]];for(let[d,c,p,u]of l){let h=r(d);(!h||!c(h.text))&&(yield{at:h??
{span:n},severity:p,message:`the engine's ${f(d)} is not set for safety: ${u}`})}!/max-size/.test(r("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(r("log-driver")?.text??"")&&(yield{at:r("log-opts")??
{span:n},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),GA=g({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"\
Let a bot keep image references up to date.",why:"Pinned images stay what they are, holes and all. A bot that proposes the next version every week is the difference between a known hole that is closed\
 in days and one that is there for years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-refer\
ence"},examples:[],*check(e){let{lookup:t}=e,s=t.root,r=Pa.flatMap(o=>t.source(s?`${s}/${o}`:o)??[]),n=r.filter(({path:o})=>/dependabot/.test(o));if(!(n.length===0||r.length>n.length))for(let{kind:o,path:a,
span:i}of qA(e)){let l=`/${a.includes("/")?a.slice(0,a.lastIndexOf("/")):""}`,d=s&&a.startsWith(`${s}/`)?l.slice(s.length+1)||"/":l;n.some(c=>cx(c,o,d))||(yield{at:{span:i},message:`no bot keeps the i\
mages of ${f(a)} up to date: add ${f(o)} for ${f(d)} to dependabot.yml`})}}});function qA(e){let t=new Map,s=(r,n)=>{let o=n.file.slice(0,n.file.lastIndexOf("/")+1);t.has(`${r} ${o}`)||t.set(`${r} ${o}`,
{kind:r,path:n.file,span:n})};for(let{skipped:r,stages:n}of Ue(e))for(let{base:o}of r?[]:n.slice(0,1))s("docker",o.span);for(let{references:r}of e.containers)for(let{role:n,ref:o}of r)n==="image"&&o.state===
"written"&&s("docker-compose",o.span);return[...t.values()]}var BA=g({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate netw\
orks.",why:"The service that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as \
well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of ve(
e)){let s=[...pe(t,e).values()];if(s.length<3)continue;let r=s.filter(n=>k(n.host.portBindings).length>0&&!Tu(n)&&wa(n).length===1);for(let n of s.filter(Tu)){let o=new Set(wa(n)),a=r.filter(l=>wa(l).
some(d=>o.has(d)));if(a.length===0)continue;let i=a.map(({path:l})=>f(l[1]??"")).slice(0,5).join(", ");yield{at:n,message:`datastore ${f(n.path[1]??"")} shares a network with ${i}, which ${a.length>1?
"are":"is"} published on the host`,related:a.slice(0,5).flatMap(l=>k(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published here"})))}}}}}),wa=({host:e})=>e.networkMode.state==="d\
efault"?k(e.networks,({external:t})=>b(t,s=>!s)).map(({value:t})=>t.name):[],Tu=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||bo(e),KA=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,
YA=g({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that i\
s mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"\
Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;for(let s of ve(e))for(let r of I(te(s,"secrets"))){let n=_(r,"file"),o=M(n);if(!n||!o||
/^[/~]/.test(o))continue;let a=W(s.folder,o),i=t.source(a);if(!i||KA.test(a)||wo(it(a)??Qs,i.text)==="none")continue;let l=t.ignored?.(a)!==!0;!l&&ec(a,e)!==!1||(yield{at:{span:n.node.span,via:n.at.via},
severity:l?"high":"medium",message:l?`the file of secret ${f(r.name)} is in the repository: have git ignore it, and change what is in it`:`the file of secret ${f(r.name)} lies in a build context, and \
no .dockerignore keeps it out`})}}}),VA=g({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder ne\
ver sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and e\
verything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of Ue(e)){
let s=t.skipped?void 0:JA(t,e);if(!s)continue;let r=St(s.text),n=dw(s.text),o=$t(s.text).flatMap(({except:a,pattern:i})=>a?[i]:[]);for(let{copies:a,windows:i}of t.stages)for(let l of a)for(let d of l.
from?[]:l.sources){let c=x(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;n&&(Rs(c,i)||ZA(c))&&(yield{at:d,message:`${s.path} excludes every file, so ${f(`${l.instruction.keyword} ${c}`)} copie\
s nothing: add a line for each path the image needs, such as ${f("!src")}`,related:[{span:{file:s.path,start:n.start,end:n.end},message:"excluded here"}]});let p=Ee(c,i);if(!XA(c,p,l)||!r.ignores(p)||
o.some(h=>h.startsWith(`${p}/`)||/^\*/.test(h)))continue;let u=$t(s.text).findLast(({except:h})=>!h);yield{at:d,message:`${f(p)} is excluded by ${s.path}, so the builder never sees it`,...u?{related:[
{span:{file:s.path,...QA(s,p)},message:"excluded here"}]}:{}}}}}}),ZA=e=>/[*?[]/.test(e)&&!Lu(e),Lu=e=>/^[\w+.-]+:\/\/|^git@/.test(e),XA=(e,t,{instruction:s})=>t!==""&&!/[*?[\\$]/.test(t)&&!Lu(e)&&!(s.
keyword==="ADD"&&e.includes("://"));function JA(e,t){let s=Cs(e,t),[r]=s;if(!r||s.length>1)return;let n=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({build:o})=>o?.
dockerfile===e.source.path)||r.path===`${e.source.path}.dockerignore`||r.path===`${n}.dockerignore`?r:void 0}function QA({text:e},t){let s=$t(e).findLast(({except:r,start:n,end:o})=>!r&&St(e.slice(n,o)).
ignores(t));return{start:s?.start??0,end:s?.end??0}}var eO=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,tO=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
sO=g({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now o\
r in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variab\
les in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of ve(e)){let s=nO(t,e);for(let{source:r,values:n}of wd(t,e.lookup)){let o=e.
lookup.ignored?.(r.path)!==!0,a=o?void 0:ec(r.path,e);if(!(eO.test(r.path.slice(r.path.lastIndexOf("/")+1))||!o&&a!==!1))for(let[i,{value:l,span:d}]of n){let c=z(i,l);if(!c||!o&&c.wellKnown||_s(i,l,c,
e,n.keys()))continue;let p=`${bt(c.what)} ${c.what}`;yield{at:{span:d},severity:o&&rO(c,r.path,s.get(r.path))?"high":"medium",message:o?`${f(i)} puts ${p} into the repository: keep the file out of git\
, or make it a secret`:`${f(i)} puts ${p} into a build context, and no .dockerignore keeps the file out`}}}}}}),rO=(e,t,s=[])=>e.wellKnown?s.some(r=>To(r)==="high"):e.by==="format"||!tO.test(t);function nO(e,t){
let s=pe(e,t),r=new Map;for(let n of Y(e)){let o=s.get(n.name);if(o)for(let{source:a}of Qn(e,t.lookup,_(n,"env_file")))r.set(a.path,[...r.get(a.path)??[],o])}return r}var oO=g({id:"no-unused-profile",
on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in place. Attached to nothing it confin\
es nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#secu\
rity_opt"},examples:[],*check(e){let{attachments:t,projects:s,isUnclear:r}=e.profiles;if(s===0||r)return;let n=(o,a)=>t.some(i=>i.dialect===o&&i.names===a);for(let{profile:o,source:a}of hd(e))o&&!a.alone&&
!n("seccomp",a.path)&&(yield{at:{span:{...o.span,end:o.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:o,source:a}of Sr(e))for(let{profile:i}of o)
a.alone||i.name.includes("//")||i.attachment!==void 0||n("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the Compose files here is given the profile \`${i.name.slice(0,60)}\``})}}),aO=g(
{id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing does not st\
art. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp securit\
y profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of ve(e))for(let s of e.containers){if(s.project!==t.id||s.stack)continue;let r=Se(s.host,"apparmor");if(r&&
!r.option.fault&&iO(r.option.value,e)){let a=me(r.option.value,ju(e));yield{at:r.at,message:`no file here defines the AppArmor profile ${f(r.option.value)} of ${v(s)}: unless it is loaded on every hos\
t, the container does not start${a?`. Did you mean ${f(a)}?`:""}`,severity:"low",confidence:"low"}}let n=Se(s.host,"seccomp"),o=n&&!n.option.fault?lO(n.option.value,t.folder,e):void 0;n&&o&&(yield{at:n.
at,message:`the seccomp profile ${f(n.option.value)} of ${v(s)} ${o}: Compose reads it from the project's folder and refuses to start without it`})}}}),ju=({profiles:e})=>Sr(e).flatMap(({profiles:t})=>t.
map(({profile:s})=>s.name)),iO=(e,t)=>!Oa(e)&&!e.includes("\uFFFC")&&!ju(t).includes(e);function lO(e,t,{lookup:s}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let r=W(t,e),n=s.source(r);
if(!n)return s.absent?.(r)?"is not there":void 0;try{JSON.parse(n.text);return}catch{return"is not JSON"}}var Tt=new Map(Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and \
other processes' activity",init_module:"code in the kernel",finit_module:"code in the kernel",delete_module:"code in the kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"\
any file of the host by its handle",mount:"mounting",umount:"mounting",umount2:"mounting",move_mount:"mounting",open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mo\
unting",mount_setattr:"mounting",pivot_root:"another root file system",setns:"joining other namespaces",unshare:"new user namespaces, with every capability inside",io_uring_setup:"files and sockets th\
at no rule of this profile sees",io_uring_enter:"files and sockets that no rule of this profile sees",io_uring_register:"files and sockets that no rule of this profile sees",iopl:"the machine's ports",
ioperm:"the machine's ports",reboot:"the machine",userfaultfd:"holding the kernel still in the middle of a copy",clone3:"new user namespaces, with flags no filter can see",clone:"new user namespaces, \
with every capability inside",open_tree_attr:"mounting"})),ka="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),Wu="capget capset chdir getcwd getppid newfsta\
tat prctl read setgid setgroups setuid".split(" "),dO="mmap mprotect pread64 read".split(" "),cO="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigproc\
mask".split(" "),pO=[["clone","clone3","vfork","fork"],["wait4","waitid"],["pipe2","pipe"]],uO={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:[
"epoll_pwait"],eventfd:["eventfd2"],getdents:["getdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","\
renameat"],rmdir:["unlinkat"],select:["pselect6"],signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},Fu="clone3 close_range faccessat2 fchmodat2 opena\
t2 statx".split(" "),hO=g({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A p\
rofile that does not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothi\
ng confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:t,containers:s}=e;
for(let r of t.attachments){let{container:n,dialect:o,names:a}=r;if(!s.includes(n)||n.windows||de(n.host))continue;let i=o==="seccomp"?hd(t).find(({source:l})=>l.path===a):void 0;i?yield*fO(r,i):o==="\
apparmor"&&(yield*gO(r,Sr(t)))}}});function mO({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let t=o=>o.toUpperCase().replace(/^CAP_/,""),s=new Set(k(e.capDrop).map(({value:o})=>t(
o))),r=k(e.capAdd).map(({value:o})=>t(o)),n=s.has("ALL")?[]:[...ds].filter(o=>!s.has(o));return new Set([...n,...r.includes("ALL")?rs:r].map(o=>`CAP_${o}`))}function*fO({container:e,at:t},s){let r=mO(
e),n=s.filter(r),o=s.profile?.defaultAction?.span;if(!n||!o||s.skipped)return;let a=[{span:o,message:"the profile's default"}];if(jr(n)){let d=Se(e.host,"no-new-privileges"),c=d!==void 0&&b(d.at,()=>!0)&&
ct(d.option.value)===!0,p=Wr(s,n,c?ka:[...ka,...Wu]);p.length>0&&(yield{at:t,message:`${v(e)} cannot start under this profile: starting takes ${j(p)}`,related:a})}let i=s.filter(),l=r&&i?[...Tt.keys()].
filter(d=>U(n.verdict(d))&&!U(i.verdict(d))):[];l.length>0&&(yield{at:t,message:`the capabilities of ${v(e)} open the profile's gates for ${j(l,6)}`,severity:"medium",related:a})}function*gO({container:e,
at:t,names:s},r){let n=r.flatMap(({profiles:h})=>h).find(({profile:h})=>h.name===s);if(!n)return;let{node:o}=n.profile,a=[{span:o.name.span,message:"the profile"}],i=o.flags.find(({value:h})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(h));if(i&&(yield{at:t,message:`${v(e)} is given a profile in ${i.value} mode, which ${i.value==="default_allow"?"stops only what it denies":i.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:a}),!n.complete)return;if(n.profile.system.every(({path:h})=>h.value==="abstractions/base"))for(let h of k(e.host.capAdd)){let m=h.value.toLowerCase().replace(/^cap_/,
"");m!=="all"&&!Gk(n,m)&&(yield{at:h,message:`the AppArmor profile ${f(s)} does not allow \`${m}\`: ${v(e)} is given it in vain`,severity:"medium",related:a})}let{image:l}=e,d=x(l.entrypoint)??(l.entrypoint.
state==="unknown"?void 0:x(l.cmd)),[c]=d?.form==="exec"?d.words:[],p=c&&b(c,h=>h.startsWith("/"))?c.value:void 0;if(!p||i)return;let u=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,u].some(h=>n.allows(
h,"exec")||n.allows(h,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${p.slice(0,60)}\`, which is what ${v(e)} starts`,related:a})}var yO=g({id:"supervisor-drops-roo\
t",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the account its section names, and as it\
s own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"\
https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of Ue(e))for(let s of t.skipped?[]:re(t,e)){let r=Dt(s,e)?.image.user;if(!(!r||!b(r,le)))for(let{copy:n,
source:o}of vO(s,t.source,e)){let a=wO(o).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.test(c)),i=a.filter(({user:c})=>c===void 0||_c(c)),l=n.sources.find(c=>x(c)?.endsWith(o.path.split(
"/").pop()??""))??n.destination,d=i.map(({name:c})=>f(c.slice(c.indexOf(":")+1))).join(", ");i.length?yield{at:l,message:`supervisord runs ${d} as root: name a ${f("user=")} in each section, or USER i\
n the Dockerfile`,related:i.slice(0,5).map(({span:c})=>({span:c,message:"no user but root is named"}))}:a.length>1&&(yield{at:l,severity:"info",message:`${a.length} programs run in one container, and \
supervisord as root over them: a container each keeps them apart`})}}}});function vO({copies:e},{path:t},{lookup:s}){let r=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(n=>n.from?[]:n.sources.flatMap(
o=>{let a=x(o)?.replace(/^\.?\/+/,""),i=a&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(a)?s.source(`${r}${a}`):void 0;return i?[{copy:n,source:i}]:[]}))}function wO({text:e,path:t}){return[...e.matchAll(
/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(s=>({name:s[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.exec(s[2]??"")?.[1],span:{file:t,start:s.index,end:s.index+(s[1]?.length??0)+2}}))}var kO=new Set(
"ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon swapoff fanotif\
y_init quotactl quotactl_fd sethostname setdomainname".split(" ")),bO=g({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allow more than the\
 engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mostly by calls t\
hat old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.filter();
if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let s=e.engineFilter(),{machine:r}=t.host.architecture,n=Ls(e,i=>i!=="socket"&&!Tt.has(i)&&e.calls.number(i,r)!==void 0&&U(t.
verdict(i))&&!U(s.verdict(i))).filter(({rule:i})=>!t.closed.includes(i)),o=[...new Set(n.flatMap(i=>i.names.map(({value:l})=>l)))],a=n[0]?.names[0];a&&(yield{at:a,message:`the default profile of ${e.target===
"podman"?"Podman":"Docker"} does not simply allow ${j(o)}, and this one does`,severity:o.some(i=>kO.has(i))?"medium":"low"})}}),Gr=/^SCMP_ACT_(?:ALLOW|LOG)$/,xO=g({id:"no-bypassable-condition",on:"sec\
comp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differently.",why:"A filter compares all 64 bits of a register; of an int argument t\
he kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbidden one. What a pointer points at no filter sees, and it can be changed afte\
r the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e;for(let r of t?.rules??
[]){let[n]=r.names;if(!n||!Gr.test(r.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(r.action.value))continue;let o=Gr.test(r.action.value);for(let a of r.args){let i=a.op.value.replace("SCMP_CMP\
_",""),l=r.names.find(({value:p})=>s.isPointer(p,a.index.value));if(l&&a.value.value!==0n){yield{at:a,message:`argument ${a.index.value} of \`${l.value}\` is a pointer: the filter sees an address, not \
what is there`};continue}let d=r.names.find(({value:p})=>s.bits(p,a.index.value)<64);if(!d)continue;let c=s.bits(d.value,a.index.value);(i==="LE"||i==="GT"?a.value.value===0xffffffffffffffffn:(i==="LT"||
i==="GE")&&a.value.value===0n)||i==="MASKED_EQ"&&(o||a.value.value>>BigInt(c)===0n)||((o?/^(?:NE|GT|GE)$/.test(i):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(i))?yield{at:a,message:`of argument ${a.index.value} o\
f \`${d.value}\` the kernel reads ${c} bits and the filter compares 64: a caller sets a higher bit and ${o?"is let through with a value that should be refused":"escapes this rule"}. Compare with SCMP_\
CMP_MASKED_EQ and the mask ${c===16?"65535":"4294967295"}`,severity:Uu(e,r)?"info":"medium"}:o&&i==="EQ"&&!Gr.test(t?.defaultAction?.value??"")&&!Uu(e,r)&&(yield{at:a,message:`of argument ${a.index.value}\
 of \`${d.value}\` the kernel reads ${c} bits and the filter compares 64: a caller that leaves anything in the upper half is refused`,severity:"low",confidence:"low"}))}}}});function Uu(e,{names:t,args:s,
action:r}){let[n]=t,[o]=s,a=n?.value==="socket"&&s.length===1&&o?.value.value===40n&&o.op.value==="SCMP_CMP_NE"&&Gr.test(r.value),i=l=>l.action.value===r.value&&l.args.length===s.length&&l.names.some(
({value:d})=>d===n?.value)&&l.args.every(({index:d,value:c,op:p})=>s.some(u=>u.index.value===d.value&&u.value.value===c.value&&u.op.value===p.value));return a||e.engineRules().some(i)}var $O=["set_thr\
ead_area","get_thread_area"],_O=g({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect opens nothing, but\
 it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/\
man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e,r=e.filter();if(!t||!r)return;let n=e.engineFilter(),o=[t.architectures?.value.map(({value:p})=>p),...t.archMap?.value.map(
({architecture:p,subArchitectures:u})=>[p,...u].map(({value:h})=>h))??[]],a=[...new Set(o.flatMap(p=>e.machines(p??[])))],i=a.length?a:[r.host.architecture.machine],l=new Set(r.lost.flatMap(({why:p,entry:u})=>p===
"default"?[u.name.span.start]:[])),d=new Map;for(let{names:p,action:u,args:h,includes:m,excludes:y,errnoRet:w}of t.rules??[])for(let $ of p){let{value:S}=$;if(!s.isKnown(S))continue;let K=m!==void 0||
y!==void 0,ee=`${S} ${u.value} ${w?.value??""}`,oe=s.obsolete(S);!K&&h.length===0&&d.has(ee)?yield{at:$,message:`\`${S}\` is ${d.get(ee)} already`,severity:c(S)&&e.target==="podman"?"info":"low"}:l.has(
$.span.start)?yield{at:$,message:`\`${S}\` is answered like this by default: the runtime leaves this entry out`,severity:c(S)?"info":"low"}:!K&&i.every(dt=>s.number(S,dt)===void 0)?yield{at:$,message:`\
\`${S}\` has no number on ${i.slice(0,3).join(", ")}: the entry is left out there`,severity:c(S)?"info":"low"}:oe?yield{at:$,message:`\`${S}\` does nothing: ${oe}`,severity:c(S)?"info":"low"}:$O.includes(
S)&&i.length===1&&i[0]==="x86_64"&&!K&&(yield{at:$,message:`\`${S}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!K&&h.length===0&&d.set(ee,/ALLOW/.test(u.value)?"allowe\
d":"named")}function c(p){return t?.archMap!==void 0&&(U(n.verdict(p))||n.names.has(p))}}}),SO=new Set(Tt.keys()),EO=g({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"\
Do not allow system calls that break out, unless gated.",why:"These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the ho\
st. Docker's own profile refuses them unless the container was given the capability they need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{
"What Docker's default profile blocks":"https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;for(let s of e.hosts){
let{own:r,engine:n}=e.filtersOn(s,SO);if(!r||r.defaultAction.kind==="allow"||r.defaultAction.kind==="log")continue;let o=(a,i)=>{let l=r.verdict(a);return Tt.has(a)&&l.entry?.rule===i&&U(l)&&!U(n.verdict(
a))&&!t.has(a)};for(let{names:a}of Ls(e,o)){let[i]=a;if(!i)continue;let l=[...new Set(a.map(({value:c})=>c))];for(let c of l)t.add(c);let d=[...new Set(l.map(c=>Tt.get(c)))];yield{at:i,message:`${j(l)}\
 ${l.length>1?"are":"is"} allowed without the capability that stands for ${l.length>1?"them":"it"}: ${d.slice(0,4).join(", ")}${d.length>4?" and more":""}`}}}}}),AO={docker:"Docker",podman:"Podman",oci:"\
an OCI runtime"},OO={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for those that should be left out, too",name:"the rule names n\
o call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"unknown calls are refused with EPERM, unless defaultE\
rrnoRet says otherwise"},CO=g({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys the target runtime ignores.",why:"A key the loader does\
 not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container runs with what is left.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let s=new Map;for(let{key:r,span:n,why:o,known:a}of e){let i=r.slice(0,40);
if(o==="unknown"){let l=me(r,a);yield{at:{span:n},message:`\`${i}\` is no key of a profile and is not read${l?`, did you mean \`${l}\`?`:""}`}}else o==="duplicate"?yield{at:{span:n},message:`\`${i}\` s\
tands twice, and only the last one is read`}:o==="case"?yield{at:{span:n},message:`\`${i}\` is written \`${a.find(l=>l.toLowerCase()===r.toLowerCase())}\`: other loaders do not read it`,severity:"low"}:
s.set(r,[...s.get(r)??[],n])}for(let[r,n]of s){let o=/^(?:includes|excludes|name|archMap)$/.test(r);yield{at:{span:n[0]},message:`${AO[t]} does not read \`${r}\`${n.length>1?`, which stands ${n.length}\
 times here`:""}: ${OO[r]??"it has no effect"}`,severity:t==="oci"&&o?"high":"medium",related:n.slice(1,6).map(a=>({span:a,message:"here too"}))}}}}),RO=g({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"\
high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without conditions beats every conditional one for the same call, wherever \
it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction that was written then does not exist, and nobody is told.",standards:[
"CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.filter();if(!t)return;let s=e.engineFilter();for(let{entry:n,
with:o}of t.clashes)yield{at:n.name,message:`two rules answer the same call of \`${n.name.value}\` differently: libseccomp refuses the second, and the container does not start`,related:[{span:o.name.span,
message:"the other rule"}]};let r=new Map;for(let n of t.lost){let o=t.verdict(n.entry.name.value),a=n.why==="default"?o.entry:n.by;if(!a||n.why==="default"&&He(o.otherwise)===He(n.action)||n.why==="u\
nconditional"&&n.entry.rule.args.length===0)continue;let i=`${n.why} ${n.entry.rule.span.start} ${a.rule.span.start}`;r.set(i,{lost:[...r.get(i)?.lost??[],n],by:a})}for(let{lost:n,by:o}of r.values()){
let[a]=n;if(!a||!o)continue;let i=j(n.map(({entry:p})=>p.name.value)),l=is(t.verdict(a.entry.name.value).otherwise),d={default:`${i} should be ${is(a.action)} here, which is what happens by default, s\
o this rule is left out, and another one decides: ${l}`,later:`${i} should be ${is(a.action)} here, and an earlier rule decides already: ${l}`,unconditional:`the conditions for ${i} restrict nothing: \
another rule decides every call of it, ${l}`}[a.why],c=n.every(({entry:p,why:u,action:h})=>s.lost.some(m=>m.why===u&&m.entry.name.value===p.name.value&&m.action.kind===h.kind&&m.action.value===h.value));
yield{at:a.entry.name,severity:c?"info":n.every(({action:p})=>He(p)&&p.kind!==a.action.kind)?"medium":"high",message:d,related:[{span:o.name.span,message:"the rule that wins"}]}}}}),DO={open:["openat",
"openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:["linkat"],symlink:["symlinka\
t"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsmount","move_mount","open_tre\
e"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","setresgid32"],reboot:["kexec_lo\
ad","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},NO=g({id:"no-syscall-bypass",on:"seccomp",severity:"medium",confidence:"medium",profile:"reco\
mmended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchmodat`, and the C library does so by itsel\
f: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.filter();if(!t)return;
let s=e.engineFilter(),{machine:r}=t.host.architecture,n=o=>e.calls.number(o,r)!==void 0;for(let[o,a]of Object.entries(DO)){let i=[o,...a].filter(n),[l]=Ls(e,(h,{action:m,args:y,errnoRet:w})=>i.includes(
h)&&y.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(m.value)&&w?.value!==38n),d=l?.names[0];if(!l||!d||t.closed.includes(l.rule))continue;let c=i.filter(h=>ss(t.verdict(h))),p=i.filter(h=>U(t.verdict(h))),
u=i.every(h=>U(s.verdict(h))===U(t.verdict(h)));p.length===0||!c.includes(d.value)||u||!c.includes(o)||(yield{at:d,message:`${j(c)} ${c.length>1?"are":"is"} refused, and ${j(p)} ${p.length>1?"come":"c\
omes"} to the same`})}}}),IO={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",
mipsel:"mipsel",mipsel64:"mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},MO=g({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"\
recommended",summary:"Use system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it \
means never for what is included and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:s,
target:r}=e,n=e.engineFilter(),o=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:a,action:i,includes:l,excludes:d}of t?.rules??[]){for(let c of a){let{value:p}=c;if(p==="")continue;if(!s.isKnown(
p)){let h=s.meant(p);yield{at:c,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${h?`, did you mean \`${h}\`?`:""}`,severity:o&&!/ALLOW|LOG/.test(i.value)?"high":"medium"};
continue}let u=s.release(p);u?.startsWith("2.6")&&!U(n.verdict(p))&&(yield{at:c,message:`libseccomp knows \`${p}\` from ${u} on: on hosts with an older one the name is passed over`,severity:"info"})}if(r!==
"oci"){for(let[c,p]of[[l,"the rule never counts"],[d,"the rule always counts"]])for(let u of c?.caps??[]){let h=u.value.toUpperCase().replace(/^CAP_/,"");if(u.value.startsWith("CAP_")&&rs.has(u.value.
slice(4)))continue;let m=rs.has(h)?h:me(h,rs);yield{at:u,message:`there is no capability \`${u.value.slice(0,40)}\`, so ${p}${m?`, did you mean \`CAP_${m}\`?`:""}`}}if(r==="docker")for(let[c,p]of[[l,"\
the rule never counts"],[d,"nothing is excluded"]])for(let u of c?.arches??[]){let h=Me(IO,u.value.toLowerCase().replace(/^scmp_arch_/,""));(h!==u.value||h===void 0)&&(yield{at:u,message:`architecture\
s of a gate are written as in amd64 and arm64, not \`${u.value.slice(0,40)}\`, so ${p}${h?`: write \`${h}\``:""}`})}}}}}),PO=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,TO=g({id:"no-unsaf\
e-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake success or block nothing.",why:"A call that is skipped and reports success is worse t\
han one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a process that hangs with its locks held, and a rule that only logs keeps nobody from \
anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check({profile:e,target:t}){if(!e)return;let{defaultAction:s,defaultErrnoRet:r,
rules:n=[]}=e;(s?.value==="SCMP_ACT_KILL"||s?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:s,message:"an unknown call kills one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PR\
OCESS, or SCMP_ACT_ERRNO"});let o=[{action:s,errnoRet:r,errno:e.defaultErrno,names:[]},...n];for(let{action:a,errnoRet:i,errno:l,names:d}of o){let c=(t==="podman"&&l&&/^\d{1,10}$/.test(l.value)?{value:BigInt(
l.value),span:l.span}:void 0)??i,p=d.length?j(d.map(({value:u})=>u),4):"every call the profile does not name";c&&a?.value==="SCMP_ACT_ERRNO"&&(c.value&0xffffn)===0n&&c.value<2n**32n?yield{at:c,message:`${p}\
 will not be carried out and will report success${c.value?`: of ${c.value} only the lower 16 bits count, which are 0`:""}`,severity:"high"}:c&&a&&PO.test(a.value)&&(yield{at:c,message:`an error number\
 goes with SCMP_ACT_ERRNO: with ${a.value} it is not read`,severity:"low"}),d.length&&a?.value==="SCMP_ACT_TRACE"&&(yield{at:a,message:`${p} ${d.length>1?"are":"is"} left to a tracer, and a container \
has none: the call fails with ENOSYS`}),d.length&&a?.value==="SCMP_ACT_LOG"&&s?.value==="SCMP_ACT_ALLOW"&&(yield{at:a,message:`${p} ${d.length>1?"are":"is"} logged and carried out all the same: SCMP_A\
CT_LOG blocks nothing`})}}}),zu={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},
os=0xffffffffffffffffn,Hu=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,LO=g({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditions that really restric\
t.",why:"Several rules for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an at\
tacker from raw sockets or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],
*check(e){let t=e.filter();for(let s of e.profile?.rules??[]){yield*jO(s,e);let r=s.args.find((n,o)=>s.args.some((a,i)=>i<o&&a.index.value===n.index.value));r&&(yield{at:r,message:`two conditions of t\
his rule are about argument ${r.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:s,name:r}of t?.architectures[0]?.verdicts.values()??[]){let n=WO(
s.filter(({action:o})=>He(o)).slice(0,100));n&&(yield{at:n.last.entry.name,message:`the rules for \`${r}\` are alternatives, and together they leave out no value of argument ${n.index}: what one refus\
es, another allows`,related:[{span:n.first.entry.name.span,message:"another one"}]})}}});function*jO({args:e,action:t,names:s,includes:r},{calls:n,target:o}){for(let a of e){let[i,l]=[a.value.value,a.
valueTwo?.value??0n],d=a.op.value.replace("SCMP_CMP_","");if(d!=="MASKED_EQ"){d==="GE"&&i===0n||d==="LE"&&i===os?yield{at:a,message:"this holds for every value"}:(d==="LT"&&i===0n||d==="GT"&&i===os)&&
(yield{at:a,message:"this holds for no value, so the rule never counts"}),l!==0n&&(yield{at:a,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}
if(i===0n)yield{at:a,message:`the mask is 0, so this condition holds for every value${l?": mask and value are swapped, `value` is the mask":""}`};else if((l&~i)!==0n)yield{at:a,message:"`value` is the\
 mask, and `valueTwo` has bits outside it, which are not compared: mask and value may be swapped"};else if(Hu.test(t.value)&&l===0n&&!Gu(i,s[0]?.value??"",a.index.value,n))yield{at:a,message:`this rul\
e denies calls that have none of the bits of ${i}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``};else if(Hu.test(t.value)&&
l===i&&(i&i-1n)!==0n&&!Gu(i,s[0]?.value??"",a.index.value,n))yield{at:a,message:`this rule denies calls that have all the bits of ${i} at once: to deny each, write a rule for each`,severity:"medium"};else if(t.
value==="SCMP_ACT_ALLOW"&&l===0n&&s.some(c=>c.value==="clone")){let c=Object.keys(zu).filter(u=>(zu[u]&i)===0n),p=a.index.value!==0&&!(o==="docker"&&r?.arches.length);(c.length>0||p)&&(yield{at:a,message:p?
"the flags of `clone` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${c.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var Gu=(e,t,s,r)=>{
let n=(1n<<BigInt(r.bits(t,s)))-1n;return(e&n)===n};function WO(e){let t=new Map;for(let s of e)for(let r of s.when){let n=s.when.filter(i=>i!==r).map(({index:i,op:l,value:d,mask:c})=>`${i} ${l} ${d} ${c}`),
o=`${r.index} | ${n.join(" & ")}`,a=t.get(o)??{members:[],ranges:[],index:r.index};a.members.push(s),a.ranges.push(...FO(r.op,r.value)),t.set(o,a)}for(let{members:s,ranges:r,index:n}of t.values()){let[
o]=s,a=s[s.length-1];if(!o||!a||o.entry.rule===a.entry.rule)continue;let i=0n;for(let[l,d]of r.sort((c,p)=>c[0]<p[0]?-1:1)){if(l>i)break;d>=i&&(i=d+1n)}if(i>os)return{first:o,last:a,index:n}}}function FO(e,t){
return({EQ:[[t,t]],NE:[[0n,t-1n],[t+1n,os]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,os]],GE:[[t,os]]}[e]??[]).filter(([s,r])=>s<=r)}var UO=g({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"\
recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the filter before it starts the program, so the filter must let the runtime finish its own work. A p\
rofile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com\
/engine/security/seccomp/"},examples:[],*check(e,{profiles:t}){let s=e.filter(),r=e.profile?.defaultAction;if(!s||!r||!jr(s))return;let n=Wr(e,s,ka),o=Wr(e,s,Wu);if(n.length>0)yield{at:r,message:`no c\
ontainer runs under this profile on ${s.host.architecture.machine}: starting a program and ending it takes ${j(n)}${o.length?`, and without no-new-privileges also ${j(o)}`:""}`};else if(o.length>0){let a=t.
attachments.filter(({dialect:i,names:l})=>i==="seccomp"&&l===e.source.path);a.length>0&&a.every(({container:i})=>{let l=Se(i.host,"no-new-privileges");return l!==void 0&&b(l.at,()=>!0)&&ct(l.option.value)===
!0})||(yield{at:r,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${j(o)}`,severity:"medium"})}}}),zO=g({id:"seccomp-architectures",on:"se\
ccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 has no open, stat or poll. A profile for x86\
_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/\
default.json"},examples:[],*check({profile:e}){let t=e?.architectures;if(!t||t.value.length===0)return;let s=new Set(t.value.map(({value:n})=>n)),r=t.value.find(({value:n})=>n==="SCMP_ARCH_X32"||n==="\
SCMP_ARCH_X86"&&s.has("SCMP_ARCH_X86_64"));r&&(yield{at:r,message:"programs of another word size may run too, through a second table of system calls: leave it out unless the image has some",severity:"\
low"}),[...s].some(n=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(n))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not exist, and others take their place"})}}),
HO=g({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole surfa\
ce. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:[
"CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:s,faults:r}){if(!e)return;
let{defaultAction:n,rules:o=[],span:a}=e;if(!n){let d=t.find(({why:c,key:p})=>c==="unknown"&&/^[ds]/i.test(p));o.length===0&&!r.some(({kind:c})=>c==="broken")&&(yield{at:{span:{...a,end:a.start+1}},message:`\
the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${d?`: \`${d.key.slice(0,40)}\` is not read`:""}`});return}let i=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.
test(s.path.slice(s.path.lastIndexOf("/")+1)),l={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the \
profile does not name is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[n.value];
l&&(yield{at:n,message:l,severity:i?"info":n.value==="SCMP_ACT_TRACE"?"medium":"high"})}}),GO=new Set(["clone3","faccessat2","fchmodat2","statx"]),qO=g({id:"seccomp-errno-enosys",on:"seccomp",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Answer unknown system calls with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has no\
ne. EPERM means something else: the program fails, on the day its image is rebuilt, and the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontain\
ers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){let t=e.filter(),s=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!s||!jr(t))return;let{machine:r}=t.
host.architecture,n=Fu.filter(l=>{let{otherwise:d,entry:c}=t.verdict(l);return e.calls.number(l,r)!==void 0&&ss(t.verdict(l))&&!c&&d.value!==38}),o=Fu.filter(l=>t.isStubbed(l)),a=is(t.defaultAction),i=t.
defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";n.length>0?yield{at:s,message:`${j(n)}\
 ${n.length>1?"are":"is"} ${a}, so a C library does not fall back to the older call: ${i}`,severity:n.some(l=>GO.has(l))?"medium":"info"}:o.length>0&&(yield{at:s,message:`${j(o,4)} ${o.length>1?"fall":
"falls"} back only because runc answers ENOSYS above the highest call listed; other runtimes do not: ${i}`,severity:"info"})}}),BO=g({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"\
medium",profile:"recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a trace of one program on one system breaks with the next C library, architecture \
or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],
*check(e){let t=e.filter(),s=e.profile?.defaultAction;if(!t||!s||!jr(t))return;let r=new Set((e.profile?.rules??[]).flatMap(u=>/ALLOW|LOG/.test(u.action.value)?[]:u.names.map(({value:h})=>h))),n=u=>Wr(
e,t,u).filter(h=>!r.has(h)),o=n(dO),a=n(cO).filter(u=>!t.isStubbed(u)),i=pO.filter(u=>u.every(h=>ss(t.verdict(h))&&!r.has(h))),l=["accept","accept4","listen"].some(u=>U(t.verdict(u))&&t.verdict(u).entry!==
void 0),d=n(["getsockopt","setsockopt","getsockname"]),c=Object.entries(uO).filter(([u,h])=>U(t.verdict(u))&&t.verdict(u).entry!==void 0&&n(h).length===h.length),p=[o.length?`no dynamic program loads \
without ${j(o)}`:"",i.length?`processes and threads need ${i.map(u=>j(u.slice(0,2)).replace(" and "," or ")).join(", ")}`:"",c.length?`allowed in their old form only: ${j([...new Set(c.flatMap(([,u])=>u.
slice(0,1)))])} ${c.length>1?"are":"is"} what C libraries of today call`:"",l&&d.length?`servers also need ${j(d)}`:"",o.length&&a.length?`the C library also starts with ${j(a)}`:""].filter(Boolean);p.
length!==0&&(yield{at:s,message:p.join("; "),severity:o.length?"high":"medium"})}}),KO=g({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the addres\
s families `socket` may open.",why:"An address family is a door into another part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` \
call, and hardly any program in a container opens one.",standards:[],references:{"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();
if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let s=e.engineFilter(),r=t.verdict("socket"),n=Ls(e,(d,{args:c,action:p})=>d==="socket"&&/ALLOW|LOG/.test(p.value)&&c.every(({
index:u})=>u.value!==0)).find(({rule:d})=>!t.closed.includes(d))?.names[0];if((U(r)||r.cases.some(({when:d,action:c})=>He(c)&&d.every(({index:p})=>p!==0)))&&n){let d=Ls(e,p=>p!=="socket"&&U(t.verdict(
p))&&!U(s.verdict(p))),c=t.architectures[0]?.verdicts.size??0;yield{at:n,message:"`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's defau\
lt profile partly refuses",severity:d.length===0&&c<150?"low":"medium"};return}if(U(r)||ss(r))return;let o=t.architectures.find(({architecture:d,verdicts:c})=>d.multiplexes&&!ss(t.verdict("socketcall",
{architecture:d,verdicts:c,highest:0}))),a=e.profile?.architectures?.value.find(({value:d})=>d===o?.architecture.token),i=e.profile?.archMap?.value.flatMap(({subArchitectures:d})=>d).find(({value:d})=>d===
o?.architecture.token),l=a??i;o&&l&&(yield{at:l,message:`programs for ${o.architecture.machine} open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted f\
or other programs only`,severity:a?"medium":"info"})}}),YO={broken:"high",loose:"medium",unread:"low"},VO=g({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccom\
p profiles the runtime accepts.",why:"A profile the runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],
references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/ma\
in/config-linux.md#seccomp"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:r,fix:n}of e)yield{at:{span:t},message:s,severity:YO[r],...n?{fix:n}:{}}}}),ZO=g({id:"allowed-registry",on:"wo\
rkload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs code in your builds and on your hosts. A list of registri\
es and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/\
reference/cli/docker/image/tag/"},options:{allow:Pr("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything below it, too.")},examples:[],*check({
references:e},{builtImages:t},{allow:s}){if(s)for(let{ref:r}of e){if(r.state==="unknown")continue;let{domain:n,path:o,fault:a,text:i}=r.value;if(n===null||o===null||a||t.has(Wt(r.value)))continue;let l=n===
"docker.io"&&!o.includes("/")?`library/${o}`:o;s.some(d=>XO(d,n,l))||(yield{at:r,message:`${f(i)} comes from ${n}/${l}, which is not on the list of approved registries`})}}});function XO(e,t,s){let[r="",
...n]=e.replace(/^https?:\/\//,"").replace(/\/+$/,"").split("/"),o=/[.:*]/.test(r)||r==="localhost",a=!o||r==="index.docker.io"?"docker.io":r,i=(o?n:[r,...n]).join("/"),l=a==="docker.io"&&i&&!i.includes(
"/")?[i,`library/${i}`]:[i];return B(t,a)&&l.some(d=>d===""||B(s,d)||!d.includes("*")&&s.startsWith(`${d}/`))}var JO=g({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"\
Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that so\
mebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https\
://docs.docker.com/dhi/"},options:{allow:W2("Images that are approved, by registry and repository: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{
builtImages:t},{allow:s}){let{ref:r}=e.image;if(!e.ships||!r||!b(r,i=>bs(i)!==null&&!i.fault)||t.has(Wt(r.value)))return;let n=[bs(r.value)??"",`${r.value.domain}/${r.value.path}`];if(s.some(i=>n.some(
l=>B(l,i))))return;let o=QO(e,r.value.tag??""),a=`${v(e)} runs on ${f(r.value.text)}, which is not on the list of approved base images`;yield o?{at:r,severity:"info",message:`${a}; ${o} of the same im\
age holds less`}:{at:r,message:a}}});function QO({base:e},t){let s=e?.smaller??[],r=s.some(n=>t.includes(n.slice(1)));return s.length>0&&!r?s.join(" or "):void 0}var eC=g({id:"command-fits-entrypoint",
on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A command is not run by itself when there is a\
n entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it starts.",standards:[],references:{"CMD and \
ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:s,contents:r}=e,{entrypoint:n,cmd:o}=t;if(!s||n.state===
"unknown"||o.state!=="written"||!n.value||o.value?.form!=="exec"||n.state==="default"&&r?.execs!==!1||n.value.form!=="exec")return;let a=tC(n.value.words),[i]=o.value.words,l=i&&x(i);!a||!l||qu(l)!==qu(
a)||(yield{at:o,message:`${v(e)} starts ${f(`${a} ${l} ...`)}: its entrypoint is ${f(a)} already; leave ${f(l)} out`})}});function tC(e){let t=e.map(r=>x(r)??""),s=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.
test(t[0]??"")?t.slice(1).filter(r=>!r.startsWith("-")):t;return s.length===1||s.length===2&&s[1]?.startsWith("-")?s[0]:void 0}var qu=e=>e.slice(e.lastIndexOf("/")+1).replace(/[\d.]+$/,""),sC=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,
rC=g({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missin\
g never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"\
https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&t.some(s=>s.build?.stage?.join()===e.path.join()&&s.build.dockerfile===e.
span.file&&Ku(s))||!e.ships||e.windows||e.contents===void 0))for(let s of we(e)){let r=nC(s,e);r&&(yield{at:s.setting,...r})}}});function nC({what:e,command:t,commands:s},r){let{contents:n,dialect:o}=r,
a=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&o==="compose"&&n?.shell===!1&&!oC(r))return{message:`the ${e} of ${v(r)} needs a shell, which the imag\
e does not have: ${a}`};let i=s.some(({name:l})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(l));for(let l of s){if(i||l.fallback.some(({name:p})=>p!=="exit"&&p!=="fals\
e"&&p!=="true"))continue;let d=l.wrappers.find(({name:p})=>p==="bash"&&Bu(r,p));if(d)return{message:`the ${e} of ${v(r)} runs ${f(d.name)}, which the image does not have: ${a}`};if(Bu(r,l.name)&&!l.conditional)
return{message:`the ${e} of ${v(r)} runs ${f(l.name)}, which the image does not have: ${a}`};let c=aC(l);if(c&&iC(c,r))return{severity:"medium",message:`the ${e} of ${v(r)} runs ${f(c)}, which nothing\
 copies into the image: ${a}`}}}function Bu(e,t){let{contents:s,added:r}=e;return!s?.lacks.includes(t)||lC(e,t)?!1:r?r.builds||r.packages.length>0&&t!=="curl"?!1:!(r.copied===null||r.copied.some(({path:n,
folder:o})=>o?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(n):n.endsWith(`/${t}`)))&&!r.mentions.has(t)&&!r.packages.some(n=>n.includes(t)):!0}var oC=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||
e.added.copied.length>0);function aC({name:e,words:t}){if(!sC.test(e))return;let s=t[1]?.text;return s&&!/^-|\uFFFC|[*?]/.test(s)&&s!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(s)?s:void 0}function iC(e,t){
let{added:s,image:r}=t;if(!s||s.builds||s.copied===null||s.copied.length===0||Ku(t))return!1;let n=Ae(e,x(r.workingDir)),o=e.slice(e.lastIndexOf("/")+1);return n===void 0||s.mentions.has(o)||s.mentions.
has(o.replace(/\.\w+$/,""))?!1:!s.copied.some(a=>a.path===n||a.folder&&(a.path==="/"||n.startsWith(`${a.path}/`)))}var Ku=e=>"host"in e&&(e.host.mounts.state==="unknown"||k(e.host.mounts).length>0),lC=(e,t)=>"\
host"in e&&(e.host.mounts.state==="unknown"||k(e.host.mounts).some(({value:s})=>{let r=x(s.target)??"/";return r.endsWith(`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(r)})),
dC=g({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless told o\
therwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://docs\
.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){let{image:s,ships:r,windows:n}=e;s.ref&&s.ref.state!=="unknown"&&/-unprivileged$/.test(s.ref.value.path??"")||!r||n||s.user.state!=="un\
known"||s.user.reason!=="image"||Lr(e,t)==="kept"&&(yield{at:s.user,message:`nothing says which user ${v(e)} runs as, and the image is not one we know`})}}),cC=g({id:"healthcheck-defined",on:"workload",
severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an attack or\
 a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.
image;if(!e.ships||kt(t)||pC(e)||uC(e)||t.state==="unknown"&&e.base?.healthcheck)return;let s=`nothing checks whether ${v(e)} still works`,r=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:s,
severity:r?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function pC({base:e,image:t,dialect:s}){return e?.name.includes("lambda/")?!0:s==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="w\
ritten"&&t.entrypoint.state!=="written"}var uC=e=>"host"in e&&Et(e.host.restartPolicy,t=>t==="no"),hC=g({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Make the health check fail when, and only when, the service fails.",why:"A check that always passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its ow\
n restarts a healthy service, until somebody switches it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;
let s=we(e).find(({what:i})=>i==="health check");if(!s)return;let r=[...mC(s,e)],n=e.dialect==="dockerfile"?rt(e,t)?.healthcheck?.flags:void 0,[o,a]=["interval","timeout"].map(i=>gC(n?.find(l=>l.name===
i)?.text));o&&a&&a>o&&r.push("its timeout is longer than its interval"),r.length&&(yield{at:s.setting,message:`this health check does not tell whether the service works: ${r.join("; ")}`})}});function*mC({
commands:e},{contents:t,added:s}){for(let{fallback:n}of e){let[o]=n;if(o&&(/^(?:true|:|echo)$/.test(o.name)||o.name==="exit"&&o.words[1]?.text==="0")){yield`${f(`|| ${o.words.map(({text:a})=>a).join("\
 ")}`)} makes it pass whatever happens`;break}}for(let n of e){let o=fC(n);o&&(yield o)}let r=e.find(({name:n})=>n==="curl"||n==="wget")?.name;r&&t===void 0&&(!s||!(s.builds||s.mentions.has(r)||s.copied?.
length))&&(yield`nothing shows that the image has ${r}`)}function fC(e){let{name:t,words:s}=e;if(t==="curl"&&ze(e)){let n=A(e,"curl");return E(n,"-f","--fail","--fail-with-body","--fail-early","-w","-\
-write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!/^python[\d.]*$/.test(t))return;let r=s[s.findIndex(({text:n})=>n==="-c")+1]?.text;if(!(!r||!s.
some(({text:n})=>n==="-c")))return/\brequests\.(?:get|head|post)\(/.test(r)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(r)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.
test(r)?"it only imports a module, in a process of its own":void 0}function gC(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}
var yC=g({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:s,ref:r}of e){
if(!b(r,({path:o,digest:a,fault:i})=>o!==null&&a===void 0&&!i)||t.has(Wt(r.value)))continue;let n=s==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(r.value.path??"")&&r.value.tag;yield{at:r,severity:n?
"info":"low",message:`${f(r.value.text)} has no digest, so it can become another image`}}}}),Yu={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/a\
lertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"\
gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},vC=g({id:"no-ambiguous-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several regi\
stries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/dock\
er/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:s,role:r}of e.references){if(s.state==="unknown"||r==="syntax"||r==="copy-from"||r==="mount-from")continue;let{domain:n,path:o,digest:a,
fault:i,text:l}=s.value;if(n!=="docker.io"||!o||a||i||t.has(Wt(s.value))||l.startsWith("docker.io/"))continue;let d=Object.hasOwn(Yu,o)?Yu[o]:void 0;d?yield{at:s,severity:"info",message:`the project p\
ublishes this image as ${f(d)}, not as ${f(l)}`}:!o.includes("/")&&!la(o)&&(yield{at:s,message:`${f(l)} is no official image, and nothing here builds it: name its registry and publisher`})}}}),wC=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
Vu=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
Zu=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,kC=g({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let s=o=>Zu.test(o)&&(wC.test(o)||Vu.test(o)),r="a cryptocurrency miner, or the pool of one";for(let{ref:o}of e.references)o.state!=="unknown"&&s(o.value.text)&&(yield{at:o,message:`${f(o.value.text)}\
 looks like ${r}`});for(let o of k(e.image.env))Zu.test(o.value.literal)&&Vu.test(o.value.literal)&&(yield{at:o,message:`${f(o.value.name)} names ${r}`});for(let{what:o,setting:a,commands:i}of we(e))i.
some(({words:l,name:d})=>!/^(?:echo|grep|pkill|killall)$/.test(d)&&l.some(({text:c})=>s(c)))&&(yield{at:a,message:`the ${o} of ${v(e)} starts what looks like ${r}`});let n=e.dialect==="dockerfile"?rt(
e,t)?.scripts??[]:[];for(let{instruction:o,script:a}of n)for(let i of o.keyword==="RUN"?a.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(i.name)&&i.words.some(({text:l})=>s(l))){yield{at:{span:ie(
i)},message:`this installs or runs what looks like ${r}`};break}}}),ba=/^(?:1|true|yes|on)$/i,bC=/^(?:dev|development|debug)$/i,xC=[[/^FLASK_DEBUG$/,/^(?:1|true|yes|on|development)$/i,"console"],[/^FLASK_ENV$/,
/^development$/,"console"],[/^XDEBUG_MODE$/,/debug/,"debugger"],[/^XDEBUG_CONFIG$/,/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],[/^RUBY_DEBUG_OPEN$/,ba,"debugger"],[/^JPDA_ADDRESS$/,/^(?:\*|0\.0\.0\.0):/,
"debugger for all"],[/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/,ba,"errors"],[/^DEBUG$/,ba,"debug mode"],[/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/,
bC,"development mode"]],$C=/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/,_C=(e,t)=>$C.test(e)?Xu(`x ${t}`):xC.find(([s,r])=>s.test(e)&&
r.test(t))?.[2];function Xu(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?"debugger for all":"debugger";if(Ju(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/ --remote-debugging-address=(?:0\.0\.0\.0|::)/.test(e))return"debugger for all";if(Ju(e,/^(?:flask\b|python)/g,/\brun\b/g,/--debug\b/g))return"console"}function Ju(e,...t){
let s=0;return t.every(r=>{r.lastIndex=s;let n=r.test(e);return s=r.lastIndex,n})}var Qu=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,SC=/^(?:docker-php-ext-enable|install-php-extensions|phpenmod|php5enmod)$/,
EC=(e,t)=>SC.test(e)?t.findIndex(s=>Qu.test(s)):-1,AC=(e,t)=>/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(t),OC=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.
test(e),CC=(e,t)=>/^(?:phpdismod|php5dismod)$/.test(e)&&t.some(s=>Qu.test(s))||e==="rm"&&t.some(s=>s.endsWith(".ini")&&s.lastIndexOf("xdebug")>s.lastIndexOf("/")),RC=g({id:"no-debug-mode",on:"workload",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a password: whoever reaches it runs code in the serv\
ice. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{
"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,t){if(!e.ships||DC(e))return;let s=k(e.image.env,({value:r})=>r!==null);for(let[r,n]of s.entries()){
let{name:o,value:a}=n.value;if(!a||a.state==="unknown"||s.slice(r+1).some(l=>l.value.name===o))continue;let i=_C(o,a.value);i&&NC(o,e,t)&&(yield{at:n,severity:eh(i,e),message:`${f(/OPT/.test(o)?o:`${o}\
=${a.value}`)} ${xa[i][1]} in ${v(e)}`})}for(let{what:r,setting:n,commands:o}of we(e)){if(r==="health check")continue;let[a]=o.flatMap(i=>Xu(Oo(i).join(" "))??[]);a&&(yield{at:n,severity:a==="console"?
"medium":eh(a,e),message:`the ${r} of ${v(e)} ${xa[a][1]}`})}yield*MC(e,t)}}),xa={"debugger for all":["high","opens a debugger to whoever reaches its port"],debugger:["medium","starts a debugger"],console:[
"medium","switches on a console that runs what is typed into it"],errors:["medium","shows its insides to whoever makes it fail"],"debug mode":["low","switches on a debug mode"],"development mode":["lo\
w","sets a development mode"]},eh=(e,t)=>e==="console"&&TC(t)?"high":xa[e][0],DC=e=>t0(e.span.file)||"development"in e&&e.development||e0(e.path[e.path.length-1]??"");function NC(e,t,s){let r=e==="FLA\
SK_ENV"?rt(IC(t,s),s):void 0,n=r&&q1("flask",r,r.base.span.file,s);return n===void 0||!K1(n,"2.3")}var IC=(e,{stages:t})=>"build"in e&&t.find(({ships:s,span:r})=>s&&r.file===e.build?.dockerfile)||e;function*MC(e,t){
let s=e.dialect==="dockerfile"?rt(e,t):void 0;if(!s||k(e.image.env,({name:n,value:o})=>n==="XDEBUG_MODE"&&o!==null&&b(o,a=>a==="off")).length)return;let r=D(s).toReversed().flatMap(({scripts:n})=>n.flatMap(
({instruction:o,script:a})=>o.keyword==="RUN"?a.commands:[]));for(let[n,o]of r.entries()){let a=o.conditional?void 0:PC(o);a&&(r.slice(n+1).some(i=>CC(i.name,i.words.map(({text:l})=>l)))||(yield{at:{span:{
...o.words[0]?.span??a.word.span,end:a.word.span.end}},severity:"low",message:`${f(a.what)} is switched on in ${v(e)}: every request loads the debugger; leave it to a stage for development`}))}}function PC(e){
let{name:t,words:s,redirects:r}=e,n=s.map(({text:d})=>d),o=N(e),a=o?.action==="install"?o.packages:[],i=s[EC(t,n)]??a.find(({text:d})=>AC(o?.manager??"",d));if(i)return{word:i,what:i.text};let l=r.some(
({operator:d,target:c})=>d.startsWith(">")&&/\.ini$/.test(c.text))&&/^(?:echo|printf)$/.test(t)?s.find(({text:d})=>OC(d)):void 0;return l&&{word:l,what:"xdebug"}}var TC=e=>{if(!("host"in e))return!1;let{
host:t}=e;return k(t.portBindings).some(({value:s})=>Rt(t,s))},LC=g({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",
why:"The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners f\
ind open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],
*check(e,t){if(!e.ships)return;for(let{setting:n,words:o}of WC(e)){let a=FC(o);a&&(yield{at:n,message:`${v(e)} serves the Docker API over ${a}`})}let s=th(e,"DOCKER_TLS_CERTDIR"),r=s?.value.value;sh(e)&&
s&&r&&b(r,n=>n==="")&&(yield{at:s,message:`${v(e)} serves the Docker API over plain TCP: without a folder for certificates there are none`}),ne(e)&&(yield*jC(e,t))}}),th=({image:e},t)=>k(e.env,s=>s.name===
t)[0],sh=({image:e})=>e.ref!==null&&b(e.ref,({path:t,tag:s})=>t==="docker"&&/dind/.test(s??""));function*jC(e,t){let{image:s,host:r}=e,n=a=>{let i=th(e,a),l=i?.value.value;return i!==void 0&&(!l||l.state===
"unknown"||l.value!=="")},o=n("DOCKER_TLS_VERIFY")||n("DOCKER_CERT_PATH")||n("DOCKER_TLS_CERTDIR");for(let a of k(s.env,i=>i.name==="DOCKER_HOST")){let i=(a.value.value&&x(a.value.value))??"",l=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.
exec(i);if(!l||o||/^(?:localhost|127\.|::1)/.test(l[1]??"")||UC(l[1]??"",t,e.project))continue;let d=pe({id:e.project},t).has(l[1]??"");yield{at:a,severity:d?"medium":"high",message:`${v(e)} uses the \
Docker API of ${f(l[1]||"every interface")} over plain TCP${d?", on a network with a way out: make it an internal one":""}`}}for(let a of k(r.portBindings,({containerPort:i})=>i!==null&&i.from<=2375&&
i.to>=2375))Rt(r,a.value)&&(yield{at:a,severity:"critical",message:`${v(e)} publishes the Docker API without a password on every interface`})}function*WC(e){let t=sh(e)?["dockerd"]:[];for(let{what:s,setting:r,
command:n,commands:o}of we(e))if(s!=="health check"){s==="entrypoint"&&n.form==="exec"&&(t=o[0]?Oo(o[0]):[]);for(let a of o){let i=s==="command"&&a.words[0]?.text.startsWith("-");yield{setting:r,words:i?
[...t,...a.words.map(({text:l})=>l)]:Oo(a)}}}}function FC(e){let[t=""]=e;if(t==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(r=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(r))?"plain TCP, to\
 whoever reaches it":void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(t))return;let s=r=>e.some(n=>r.test(n));if(!(s(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((r,n)=>{let o=/^(?:-H|--host)$/.test(e[n-1]??
"")?r:/^(?:-H=?|--host=)(.+)$/.exec(r)?.[1];return o!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(o)})))return s(/^--tls(?:=(?:true|1))?$/)?"TLS to whoever reaches it: add --t\
lsverify":"plain TCP, to whoever reaches it"}function UC(e,t,s){let r=pe({id:s},t).get(e);return r!==void 0&&Ec(r.host.networks)}var rh="2026-11-22",$a=`
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
# endoflife.date/ros, endoflife.date/ros-2, http://wiki.ros.org/Distributions
ros: groovy=2014-07-31 hydro=2015-05-31 indigo=2019-04-30 jade=2017-05-31 kinetic=2021-05-01 lunar=2019-05-01 melodic=2023-04-01 noetic=2025-05-01 ardent=2018-12-31 bouncy=2019-07-31 crystal=2019-12-3\
1 dashing=2021-05-31 eloquent=2020-11-30 foxy=2023-06-20 galactic=2022-12-09 iron=2024-12-04 humble=2027-05-31
# https://docs.ghost.org/faq/major-versions-lts
ghost: 0=2019-01-31 1=2020-01-31 2=2021-01-31 3=2022-01-31 4=2023-01-31 5=2026-01-31
`,qr=new Map;function _a(e){if(qr.has(e))return qr.get(e);let t=`
${e}: `,s=$a.indexOf(t),r=s<0?void 0:$a.slice(s+t.length,$a.indexOf(`
`,s+1)),n=r===void 0?void 0:new Map(r.split(" ").map(o=>o.split("=")));return qr.size<1e3&&qr.set(e,n),n}var zC=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function HC(e){let t=bs(e),s=e.tag?.toLowerCase();if(t===null||!s)return;let r=zC.find(([a])=>a.test(t))?.[1],n=r===""?t.slice(t.indexOf("/")+1):r??t,
o=_a(n);return(o&&Sa(n,o,s))??YC(s,la(t))}function Sa(e,t,s){let r=(s.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let n=r.length;n>0;n-=1){let o=r.slice(
0,n).join("."),a=t.get(o);if(a&&n===1&&r.length>1&&GC(t,o))return;if(a)return a<rh?{release:`${e} ${o}`,date:a}:void 0}}var GC=(e,t)=>[...e.keys()].some(s=>s.startsWith(`${t}.`)),qC=new Set("precise s\
aucy vivid wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),BC=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
KC={nodejs:"node",go:"golang"};function YC(e,t){for(let[,s="",r=""]of e.matchAll(BC)){let n=KC[s]??s,o=Sa(n,_a(n)??new Map,n==="ubuntu"?r.replace(/^(\d\d)(\d\d)$/,"$1.$2"):r);if(o)return o}for(let s of e.
split(/[-_]/))for(let r of["debian","ubuntu"]){let n=_a(r);if(/^[a-z]+$/.test(s)&&n?.has(s)&&(t||!qC.has(s)))return Sa(r,n,s)}}var VC=g({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attack\
ers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://e\
ndoflife.date/"},examples:[],*check(e){for(let{ref:t,role:s}of e.references){let r=t.state==="unknown"||s==="syntax"?void 0:HC(t.value);r&&t.state!=="unknown"&&(yield{at:t,message:`${f(t.value.text)}:\
 the maintenance of ${r.release} ended on ${r.date} (as known on ${rh})`})}}}),ZC=g({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell\
 to expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can rea\
d in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#s\
hell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:s,healthcheck:r}=e.image,n=nh(s);for(let[a,i]of[["entrypoint",s],["command",t]]){let l=nh(i);l&&!(a==="command"&&n&&oh(n))&&(yield*ih(l,
`the ${a} of ${v(e)}`))}let o=r.state==="written"?r.value?.test:null;o?.form==="exec"&&(yield*ih(o.words,`the health check of ${v(e)}`))}}),nh=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:
void 0,XC=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,JC=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,QC=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function oh(e){let t=e.map(s=>x(s)??"");return QC.test(t[0]??"")?!0:t.some((s,r)=>XC.test(s)&&ah(t,r,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||JC.test(s)&&ah(t,r,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function ah(e,t,s){for(let r of e.slice(t+1)){if(s.test(r))return!0;if(!/^[-/]/.test(r))return!1}return!1}function*ih(e,t){if(!oh(e))for(let[s,r]of e.entries()){let n=x(r);if(n===void 0)continue;let o=eR(
n);if(!o||s===0&&o==="operator")continue;let a=s>0?x(e[s-1])??"":"",i=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(a)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(n),l=i?"high":o==="variable"?"low":"medium",d=i?"the credential becomes this very text":o==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:r,severity:l,message:`\
no shell reads ${t}, so ${f(n)} is not expanded: ${d}`}}}function eR(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var lh=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head\
 tip insiders experimental".split(" ")),tR=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercor\
e nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),sR=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble \
oracular plucky resolute".split(" "));function rR(e,t){let s=e.toLowerCase().split(/[-_]/),[r=""]=s;if(lh.has(r))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let n=o=>tR.has(
o)||lh.has(o)||!t&&sR.has(o);return s.every(n)?`\`${e}\` names a variant and no version`:void 0}var nR=g({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use\
 image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image \
was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({
references:e},{builtImages:t}){for(let{role:s,ref:r}of e){if(!b(r,({path:i,tag:l,digest:d,fault:c})=>i!==null&&l!==null&&d===void 0&&!c)||t.has(Wt(r.value)))continue;let{tag:n,text:o}=r.value,a=n?rR(n,
Gs(r.value)?.kind==="os"):"no tag means latest";a&&(yield{at:r,severity:s==="syntax"?"low":"medium",message:`${f(o)} moves: ${a===`\`${n}\` moves`?`${f(n??"")} is another image every time`:a}`})}}}),oR=g(
{id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off for every\
 connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],references:{
NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let s=k(e.image.env,({value:n})=>n!==null);for(let[n,o]of s.entries()){let{name:a,
value:i}=o.value;if(!i||i.state==="unknown"||s.slice(n+1).some(d=>d.value.name===a))continue;let l=Ns(a,i.value);l&&(yield{at:o,...Br(e,`${a}=${i.value}`,`of ${v(e)}`,l)})}let r=e.dialect==="dockerfil\
e"?rt(e,t):void 0;for(let{keyword:n,name:o,literal:a,span:i}of r?.assignments??[]){let l=n==="ARG"&&a!==""?Ns(o,a):void 0;l&&(yield{at:{span:i},...Br(e,`${o}=${a}`,"of the build",l)})}for(let{instruction:n,
script:o}of r?.scripts??[]){if(n.keyword!=="RUN")continue;let a=new Set(o.commands.flatMap(i=>i.name==="unset"?i.words.map(({text:l})=>l):[]));for(let{assignments:i,words:l,name:d}of o.commands){for(let c of i){
let p=Ns(c.name,c.value.text);p&&(yield{at:c,...Br(e,`${c.name}=${c.value.text}`,"of this command",p)})}for(let c of/^(?:export|declare|set|setx)$/.test(d)?l.slice(1):[]){let p=c.text.indexOf("="),u=c.
text.slice(0,Math.max(p,0)),h=p>0&&!a.has(u)?Ns(u,c.text.slice(p+1)):void 0;h&&(yield{at:c,...Br(e,c.text,"of this script",h)})}}}}}),Br=({ships:e},t,s,r)=>({severity:e?"high":"medium",message:`${f(t)}\
 in the environment ${s} ${tp(r)}`}),Ge=/^(?:1|true|yes|y|on)$/i,as=/^(?:0|false|no|off|none)$/i,aR=[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],
[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER|NONE_AUTHENTICATION)$/,Ge],[/^xpack[._]security[._]enabled$/i,as],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,Ge],[/^NEO4J_AUTH$/,
/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,as],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,Ge],[/^GF_AUTH_ANONYMOUS_ENABLED$/,Ge],
[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,as],[/^CLICKHOUSE_SKIP_USER_SETUP$/,/^1$/],[/^TRAEFIK_API_INSECURE$/,Ge],[/^ARANGO_NO_AUTH$/,/./],[/^INFLUXDB_HTTP_AUTH_ENABLED$/,as],[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
Ge],[/^NACOS_AUTH_ENABLE$/,as],[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/],[/^ANONYMOUS_LOGIN$/,Ge],[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,Ge],
[/^DISABLE_AUTH$/,Ge],[/^ORTHANC__AUTHENTICATION_ENABLED$/,as]],iR=[/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--unauthenticated|--rc-no-auth)(?=\s|$|["'])/,
/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/,/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/,/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i,
/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/,/(?:^|\s)(--server\.authentication[= ]false)(?=\s|$)/,/(?:^|\s|-E)((?:xpack\.security\.enabled|plugins\.security\.enabled)=false)(?=\s|$)/,
/(?:^|\s)(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],lR=(e,t)=>aR.some(([s,r])=>s.test(e)&&r.test(t));function dR(e){if(!/\s--(?:requirepass|aclfile)\b/.test(e))for(let t of iR){let s=t.exec(
e)?.[1];if(s)return s}}var cR=g({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication switched off.",
why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans for it, which takes them minutes.",standards:[
"OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e){if(!e.ships)return;let t=pR(e);for(let s of k(
e.image.env,({value:r})=>r!==null)){let{name:r,value:n}=s.value,o=n&&n.state!=="unknown"?n.value:void 0;o!==void 0&&lR(r,o)&&(yield{at:s,severity:t,message:`${f(`${r}=${o}`)} lets everybody who reache\
s ${v(e)} in without a password`})}for(let{what:s,commands:r,setting:n}of we(e)){let o=s==="health check"?void 0:r.map(({words:a})=>dR(a.map(({text:i})=>i).join(" "))).find(Boolean);o&&(yield{at:n,severity:t,
message:`${f(o)} lets everybody who reaches ${v(e)} in without a password`})}}});function pR(e){if(!("host"in e))return"medium";let{host:t,development:s}=e;return s?"low":Eo(t)?"high":"medium"}var uR=g(
{id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a pro\
cess is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the repository.",standards:[
"OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){for(let{what:s,command:r,commands:n,setting:o}of we(e)){if(ne(e)&&
o.via?.some(({how:l})=>l==="built-from"))continue;let a=t.lookup.source(o.span.file)?.text??"",i=r.script?n.flatMap(l=>Hi(l)??[]):[...Xn(a,o.span)];for(let l of i)yield{at:l,severity:l.secret.wellKnown?
To(e):l.secret.by==="format"?"critical":"high",message:`${bt(l.secret.what)} ${l.secret.what} stands in the ${s} of ${v(e)}, for everybody who can list processes: read it from a file`}}}}),hR=g({id:"n\
o-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for everybody who c\
an pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","O\
WASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],
*check(e,t){let s=k(e.image.env,({value:n})=>n!==null);yield*mR(e,t);let r=k(e.image.env).map(({value:n})=>n.name);for(let n of s){let{name:o,literal:a}=n.value,i=z(o,a)??fR(n.value,s);if(!i||_s(o,a,i,
t,r))continue;let l=ne(e)&&!n.via?.some(({how:c})=>c==="built-from"),d=l?v(e):e.ships?"the image, for everybody who can pull it":`${v(e)}, and its cache and history`;yield{at:n,severity:dh(i,e,l),message:`${f(
o)} puts ${bt(i.what)} ${i.what} into ${d}`}}}});function*mR(e,t){for(let{keyword:s,name:r,literal:n,span:o}of rt(e,t)?.deferred??[]){let a=s==="ENV"?z(r,n):void 0;!a||_s(r,n,a,t)||(yield{at:{span:o},
severity:dh(a,e,!1),message:`${f(r)} puts ${bt(a.what)} ${a.what} into the image, and into every image built on it`})}}function fR({name:e,literal:t,value:s},r){if(!t.includes("\uFFFC")||s?.state!=="w\
ritten")return;let n=r.find(({span:o})=>s.via?.some(a=>a.span.start===o.start&&a.span.file===o.file));return n&&!z(n.value.name,n.value.literal)?z(e,s.value):void 0}function dh({by:e,wellKnown:t},s,r){
let{ships:n,dialect:o}=s;return t?To(s):e==="format"?"critical":r||o==="dockerfile"&&!n?"high":"critical"}var gR=/\$?\$(?:apr1|2[aby]|5|6)\$/,yR=g({id:"no-secret-in-label",on:"workload",severity:"medi\
um",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list th\
ose of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],
*check(e){for(let t of k(e.image.labels,({value:s})=>s!==null)){let{name:s,literal:r}=t.value,n=z(s.slice(s.lastIndexOf(".")+1),r),o=n?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(r)?void 0:n,a=gR.test(
r);!o&&!a||(yield{at:t,severity:a?"low":"medium",message:a?`${f(s)} shows a password hash of ${v(e)} to whoever can list labels: keep it in a file`:`${f(s)} shows a ${o?.what??"credential"} of ${v(e)}\
 to whoever can list labels`})}}}),vR=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,wR=g({id:"\
no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a re\
ad-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",
standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:s}){if(!(t!=="dockerfile"||!s))for(let r of k(e.volumes)){let n=r.value.
replace(/^["']|["']$/g,"");vR.test(n)?yield{at:r,message:`VOLUME over ${f(n)} keeps it writable under a read-only root`}:/^[^:]+:./.test(n)&&!/^[A-Za-z]:[\\/]/.test(n)&&(yield{at:r,message:`${f(n)} is\
 no bind mount: VOLUME takes paths inside the image only`})}}}),kR=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,bR=g({id:"no-ssh-server",on:"worklo\
ad",severity:"medium",profile:"recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after\
, beside a service that was to be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.dock\
er.com/reference/cli/docker/container/exec/"},examples:[],*check(e){if(!e.ships||kR.test(xR(e)))return;for(let{what:s,setting:r,commands:n}of we(e))s!=="health check"&&n.find(({name:o,words:a})=>/^(?:sshd|dropbear)$/.
test(o)||o==="service"&&/^sshd?$/.test(a[1]?.text??"")||a[0]?.text==="/etc/init.d/ssh")&&(yield{at:r,message:`${v(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let s of t&&!b(t.networkMode,
r=>r==="host")?k(t.portBindings,({containerPort:r,protocol:n})=>r!==null&&n==="tcp"&&ch(r)):[])yield{at:s,message:`${v(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let s of k(
e.image.exposedPorts,r=>r.protocol==="tcp"&&ch(r)))yield{at:s,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),ch=({from:e,to:t})=>e<=22&&t>=22,xR=({image:e,path:t})=>`${e.
ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-1]??""}`,$R=g({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself \
serves.",why:"EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an \
invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:Yo("More ports than one image should expose.",5)},examples:[],*check(e,t,{
most:s}){if(e.dialect!=="dockerfile"||!e.ships)return;let r=e.base?.ports??[],n=k(e.image.exposedPorts,({from:a})=>!r.includes(a));for(let a of n){if(a.value.protocol!=="tcp")continue;let i=du.find(l=>l.
port<a.value.from||l.port>a.value.to?!1:l.class==="debug"?ph(e,t,l.service):!l.shared&&!ph(e,t,l.service));i&&(yield{at:a,message:_R(i)})}let o=n[s];o&&(yield{at:o,severity:"low",message:`the image ex\
poses ${n.length} ports: one service needs fewer`})}}),_R=({port:e,what:t,class:s})=>s==="debug"?`port ${e} is that of ${t}, which no image that ships should open`:s==="back door"?`port ${e} is ${t}, \
and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows that the image is that service`;function ph({span:e,base:t},s,r){return r.test(t?.name??"")||r.test(e.file)?!0:
Ue(s).find(({source:n})=>n.path===e.file)?.instructions.some(({keyword:n,logical:{text:o}})=>SR(n,o,r))===!0}function SR(e,t,s){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return s.
test(t);if(e!=="RUN")return!1;let r=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,
"");return s.test(r)}var ER=g({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as th\
e kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:[
"CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){let{image:s,ships:r,windows:n,base:o}=e,{user:a}=s;if(!r||n||a.state===
"unknown"||!Zo(e)(a.value))return;let i=Lr(e,t),l=ob(a,t);if(i==="dropped"||l&&ab(l,e,t))return;let d=a.state==="written",c=qw(e)&&(kt(s.cmd)||kt(s.entrypoint)||ne(e)&&!e.build);yield{at:a,severity:c?
"info":d?"high":"medium",...i==="unclear"?{confidence:"low"}:{},message:`${v(e)} runs as root${d?`: ${AR(a.value,l)}`:`, ${OR(e)}`}`,fix:Re({set:"user",to:o?.account??"10001"})}}});function AR(e,t){return t?
`the user is ${e===""?"empty":f(e)} unless the build passes ${f(t)}; give the ARG a default`:e===""?"the user is empty, which means root":le(e)?`${f(e)} is written here`:`${f(e)} is created with uid 0\
, so it is root under another name`}function OR({base:e,image:t}){return e?e.drops&&t.entrypoint.state==="written"?`the default of ${e.name}: its own entrypoint, which changes to ${f(e.account??"anoth\
er account")}, is replaced`:e.unprivileged?`the default of ${e.name}; ${e.unprivileged} is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${f(e.account)} for this`:
""}`:"because nothing says otherwise"}var CR=g({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes\
 cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{
runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:s,windows:r},n){e!=="dockerfile"||!s||r||ve(n).length>0||Et(t.user,
o=>!le(o)&&!/^\d+(?::|$)/.test(o))&&(yield{at:t.user,message:`${f(t.user.value)} is a name: runAsNonRoot can only check a number`})}}),uh=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,
RR=g({id:"pid1-handles-signals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first\
 process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect eve\
ry process that ended; where it does not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entry\
point-example"},examples:[],*check(e,t){let{ships:s,windows:r,image:n}=e;if(!s||r||"host"in e&&b(e.host.init,l=>l))return;let o=e.dialect==="dockerfile"?rt(e,t):void 0;if(o&&D(o).some(({shell:l})=>l)||
e.dialect==="dockerfile"&&t.containers.some(({build:l,host:d})=>l?.dockerfile===e.span.file&&l.stage?.join()===e.path.join()&&b(d.init,c=>c)))return;let a=we(e).filter(({what:l})=>l!=="health check"&&
l!=="hook");if(a.some(({commands:l})=>l.some(({name:d,wrappers:c})=>uh.test(d)||c.some(p=>uh.test(p.name)))))return;let i=a.find(({what:l})=>l==="entrypoint");if(!(!i&&n.entrypoint.state==="default"&&
n.entrypoint.value&&!e.contents?.execs))for(let l of i?[i]:a){let d=NR(l,e);d&&(yield{at:l.setting,message:`${d} process 1 of ${v(e)}, and does not hand signals on: use exec form with the program itse\
lf, exec, or an init`})}}}),DR=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;function NR({command:e,commands:t},{dialect:s,contents:r}){let[n]=t;if(e.form==="shell")return t.filter(({substitutedInto:i})=>!i).length===
1&&DR.test(r?.packageManager??"")||s==="compose"||t.some(({wrappers:i})=>i.some(l=>l.name==="exec"))?void 0:"shell form makes a shell";if(!n)return;let[o,a]=[n.name,n.words[1]?.text];if(!(n.wrappers.some(
i=>/^(?:ba|da|a)?sh$/.test(i.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.test(o)&&a!==void 0&&!/^(?:exec|dlx|node)$/.test(a))return`${f(`${o} ${a}`)} makes ${o}`}var IR=g({id:"required-labels",on:"work\
load",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it is and where its source lies. One witho\
ut them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},options:{image:bp("Labels of images th\
at ship, and what their values look like: * stands for anything, an empty text for any value."),service:bp("The same for Compose services, whose image's labels count.")},examples:[],*check(e,t,{image:s,
service:r}){let{labels:n}=e.image,o=ne(e)?r:s;if(!e.ships||n.state==="unknown"||Object.keys(o).length===0)return;let a=[];for(let[i,l]of Object.entries(o)){let d=n.value.findLast(c=>c.state==="unknown"||
c.value.name===i);d?l&&d.state==="written"&&d.value.value?.state==="written"&&!B(d.value.value.value,l)&&(yield{at:d,message:`${f(i)} of ${v(e)} does not look like ${f(l)}`}):a.push(i)}if(a.length){let i=a.
length===1;yield{at:ne(e)||!e.image.ref?e:e.image.ref,message:`${v(e)} lacks the required ${i?"label":"labels"} ${a.map(f).join(", ")}`}}}}),MR=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,
PR=g({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the envir\
onment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"S\
ecrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(ne(e))for(let t of k(e.image.env)){let{name:s,literal:r,value:n}=t.value;if(!ae(s)||n!==null&&!r.includes(
"\uFFFC")||t.via?.some(({how:a})=>a==="built-from"))continue;let o=e.base&&MR.test(e.base.name);yield{at:t,message:`${f(s)} hands a credential to every process of ${v(e)}${o?`; this image reads it fro\
m a file that ${f(`${s}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}}),TR=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
LR=g({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold e\
nds the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{
USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){yield*jR(e,t);let{image:s,ships:r,windows:n,contents:o,base:a,added:i}=e,l=s.user.state==="written"?s.user.value.split(
":")[0]:void 0;if(!r||n||!l||s.user.state!=="written")return;if(!/^\d+$/.test(l)){o===null&&i?.copied&&!i.copied.some(({path:u,folder:h})=>u==="/etc/passwd"||h&&/^\/(?:etc)?$/.test(u))?yield{at:s.user,
severity:"medium",confidence:"high",message:`${f(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:a?.account&&l!==a.account&&!(TR.test(l)&&
!a.name.startsWith("cgr.dev/"))&&!UR(e,l)&&(yield{at:s.user,message:`${a.name} documents the account ${f(a.account)}, and nothing here makes ${f(l)}`});return}let d=o?.owner,c=d?.ids.split(":")[0]??(/^[1-9]\d*$/.
test(a?.user??"")?a?.user:void 0),p=a?.kind==="datastore"||a?.kind==="broker";c&&p&&l!==c&&l!=="0"&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:s.user,message:`${v(e)} runs as ${l}, and the image\
 was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${f(d.path)}`:""}`})}});function*jR(e,t){let s=e.contents===null&&!e.windows?rt(e,t):void 0;if(!s)return;let r=new Set,n={user:"/et\
c/passwd",group:"/etc/group"},o=D(s).toReversed();if(!o.some(({scripts:a})=>a.some(({instruction:i})=>i.keyword==="RUN")))for(let{each:a,copy:i}of o.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{
owner:l}=i,[d="",c=""]=(l&&x(l))?.split(":")??[],p=[...Pn(d)||r.has(n.user)?[]:[d],...Pn(c)||r.has(n.group)?[]:[c]],u=i.instruction.flags.some(({name:h,text:m})=>h==="link"&&m!=="false");l&&a===s&&p.some(
Boolean)&&!u&&(yield{at:{span:l.span},severity:"medium",confidence:"high",message:`${p.filter(Boolean).map(f).join(" and ")} cannot be looked up: an image from scratch has no /etc/passwd or /etc/group\
, so the files belong to root; use numbers`});for(let h of Object.values(n))WR(i,h)&&r.add(h)}}var WR=(e,t)=>tt(e)?.some(({path:s,folder:r,file:n})=>s===t||n===t?!0:r&&(s==="/"||s==="/etc")&&!(n&&FR.test(
n)))??!0,FR=/^\/etc\/(?:passwd|group|g?shadow)$/,UR=({added:e,image:t},s)=>e===void 0||e.builds||e.copied===null||e.mentions.has(s)||e.copied.some(({path:r})=>r==="/etc/passwd")||x(t.user)?.includes("\
$")===!0,zR=g({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the bu\
ild or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/d\
istribution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)b(t,({fault:s})=>s!==void 0)&&(yield{at:t,message:`${f(t.value.text)} is no image reference: ${t.value.fault}`})}}),Kh=[Hx,
qx,Kx,Jx,e$,s$,n$,a$,d$,p$,m$,y$,k$,x$,$$,S$,A$,O$,P$,j$,U$,z$,B$,K$,Y$,V$,Q$,n_,l_,c_,p_,u_,f_,y_,w_,b_,__,S_,E_,A_,C_,D_,N_,M_,P_,j_,z_,H_,G_,B_,K_,X_,J_,Q_,eS,tS,sS,rS,nS,oS,aS,iS,lS,dS,cS,pS,hS,mS,
fS,yS,vS,wS,kS,xS,_S,CS,RS,NS,IS,MS,PS,TS,FS,US,zS,HS,qS,BS,KS,XS,sE,rE,aE,pE,gE,wE,xE,SE,OE,jE,WE,zE,YE,ZE,QE,r3,o3,i3,c3,h3,g3,v3,b3,$3,C3,L3,U3,G3,q3,B3,V3,sA,nA,aA,iA,pA,gA,yA,SA,OA,RA,NA,PA,LA,WA,
HA,GA,BA,YA,VA,sO,oO,aO,hO,yO,bO,xO,_O,EO,CO,RO,NO,MO,TO,LO,UO,zO,HO,qO,BO,KO,VO,ZO,JO,eC,rC,dC,cC,hC,yC,vC,kC,RC,LC,VC,ZC,nR,oR,cR,uR,hR,yR,wR,bR,$R,ER,CR,RR,IR,PR,LR,zR],Ks=({suppressed:e,status:t})=>!e&&
t!=="existing";function Ys({sources:e},{file:t,start:s,end:r}){let n=e.get(t),o=n?.position(s)??{line:1,column:1},a=n?.position(r)??o;return{path:t,line:o.line,column:o.column,endLine:a.line,endColumn:a.
column}}function si({files:e,findings:t,hidden:s,since:r}){let n=t.filter(Ks),o=i=>n.filter(l=>l.severity===i).length,a=i=>t.filter(({suppressed:l})=>l?.by===i).length;return{files:e.length,findings:n.
length,suppressed:a("comment"),known:a("baseline"),existing:t.filter(({status:i,suppressed:l})=>!l&&i==="existing").length,fixed:r?.fixed.length??0,hidden:s,bySeverity:Object.fromEntries(Ye.toReversed().
map(i=>[i,o(i)]))}}var hh=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function ri(e){let{files:t,findings:s,suppressed:r,known:n,existing:o,fixed:a,hidden:i,bySeverity:l}=si(e),{since:d}=e,c=Ye.toReversed().flatMap(
h=>l[h]?[`${l[h]} ${h}`]:[]),p=[...d?[`${a} fixed and ${o} there already, compared with ${d.ref}`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} suppressed`]:[],...i&&!d?[`${i} more with --profile s\
trict`]:[]],u=d?"new finding":"finding";return`${s?`${hh(s,u)} (${c.join(", ")})`:`No ${u}s`} in ${hh(t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var Us=160;function mh({sources:e},t,s,r=1){let n=e.
get(t.file);if(!n)return[];let o=n.position(t.start),a=n.position(Math.max(t.start,t.end-1)),i=Math.min(a.line,o.line+2),l=String(i).length+2,d=[];for(let c=Math.max(1,o.line-r);c<=i;c+=1){let p=GR(n,
c,c===o.line?o.column:1);if(d.push(`${String(c).padStart(l)} | ${p.text}`.trimEnd()),c<o.line)continue;let u=p.column(c===o.line?o.column:HR(n,c)),h=p.column(c===a.line?a.column+1:n.line(c).length+1);
d.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,u-1))}${s("^".repeat(Math.max(1,h-u)))}`)}return a.line>i&&d.push(`${" ".repeat(l)} | ...`),d}var HR=(e,t)=>e.line(t).search(/\S|$/)+1;function GR(e,t,s){
let r=e.line(t),n=r.length>Us?Math.max(0,Math.min(s-40,r.length-Us)):0,o=r.slice(n,n+Us),a=r.length>2e4?fh(o):qR(r,n),i=[],l=n>0?"...":"",d=0;for(let c of a){a.startsWith("#[",d)&&l.endsWith("#")&&(l+=
" ");for(let p=d+c.length;d<p;d+=1)i.push(l.length+1);l+=c==="	"?"    ":el(c)}return i.push(l.length+1),{text:n+Us<r.length?`${l}...`:l,column:c=>i[Math.max(0,Math.min(c-1-n,i.length-1))]??1}}var qR=(e,t)=>fh(
e).slice(t,t+Us),fh=e=>{let t=Pe(e);return t.length===e.length?t:e.replace(/\S/g,"*")},gh={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function Yh(e,{style:t,quiet:s}){let r=e.
findings.filter(Ks),n=BR(r).map(i=>KR(e,i,t)),o=s?[]:[ri(e)],a=[...n,...o];return a.length?`${a.join(`

`)}
`:""}function BR(e){let t=[];for(let s of e){let r=t.slice(-3).find(([n])=>n&&to(n.span,s.span));r?r.push(s):t.push([s])}return t}function KR(e,t,s){let[r]=t;if(!r)return"";let{path:n,line:o,column:a}=Ys(
e,r.span),i=Math.max(...t.map(({rule:d})=>d.length)),l=[s("bold",`${Yr(n)}:${o}:${a}`),...mh(e,r.span,d=>s(gh[r.severity],d))];for(let d of t)l.push(...YR(e,d,i,s));return l.join(`
`)}function YR(e,{severity:t,rule:s,message:r,fix:n,related:o,confidence:a},i,l){let d=a==="low"?l("dim"," (not certain)"):"",c=" ".repeat(11),p=[`  ${l(gh[t],t.padEnd(8))} ${l("bold",s.padEnd(i))}  ${lt(
r)}${d}`];n&&p.push(`${c}${l("dim","fix:")} ${lt(n.title)}${n.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:u,message:h}of o){let m=Ys(e,u);p.push(`${c}${l("dim","see:")} ${lt(
m.path)}:${m.line}:${m.column} ${lt(h)}`),p.push(...mh(e,u,y=>l("dim",y),0).slice(0,2).map(y=>`${c}${y}`))}return p}var ni=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function Vh(e){
return e.findings.filter(Ks).map(({span:t,severity:s,message:r,rule:n})=>{let{path:o,line:a,column:i}=Ys(e,t);return`${Yr(o).replace(/:(?=\d+:\d+: )/g,"%3A")}:${a}:${i}: ${ni(s)}[${s}] ${lt(r)} [${n}]\

`}).join("")}function Zh(e){let t=new VR(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var VR=class{#e;#r;faults=[];get whole(){return!this.#s}#t=0;#a=0;#s=!1;constructor(e){this.#e=e.text,
this.#r=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#l(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#i(),this.#t>=this.#e.length){this.#l(0,0,
"the file is empty, and JSON is expected");return}let e=this.#p(0);return e&&!this.#s&&(this.#i(),this.#t<this.#e.length&&this.#l(this.#t,this.#t+1,"something stands after the end of the JSON")),e}#n(e,t=this.#t){
let{length:s}=this.#e;return{file:this.#r,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#l(e,t,s,r,n=""){let o=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push({span:this.#n(e,Math.min(
t,this.#e.length)),message:s,kind:"broken",...o})}#c(e,t=this.#t){this.#s||this.#l(t,t+1,e),this.#s=!0}#i(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;
if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#l(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=t.lastIndex}}#p(e){if(e>1e3)return this.#c("values this\
 deep inside each other are not read");let t=this.#t,s=this.#e[t];if(s==="{")return this.#o(e);if(s==="[")return this.#h(e);if(s==='"'){let i=this.#u();return i===void 0?void 0:{kind:"string",value:i,
span:this.#n(t)}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)return this.#t+=n.length,{kind:"number",text:n,span:this.#n(t)};let o=/[\w.+'-]+/y;
o.lastIndex=t;let a=o.exec(this.#e)?.[0];return a==="true"||a==="false"||a==="null"?(this.#t+=a.length,a==="null"?{kind:"null",span:this.#n(t)}:{kind:"boolean",value:a==="true",span:this.#n(t)}):s===void 0?
this.#c("the JSON ends in the middle",Math.max(0,this.#a-1)):a?(this.#t+=a.length,this.#l(t,this.#t,a.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(a)?`\`${a.slice(0,40)}\` is \
no number of JSON: plain decimal digits, no leading zero`:`\`${a.slice(0,40)}\` is no value of JSON: strings stand in double quotes`),{kind:"null",span:this.#n(t)}):this.#c(`a value is expected here, \
not \`${s}\``)}#o(e){let t=this.#t,s=[];return this.#t+=1,this.#f("}",t,()=>{let r=this.#t;if(this.#e[r]!=='"'){let o=/[A-Za-z_]\w*(?=\s*:)/y;o.lastIndex=r;let a=o.exec(this.#e)?.[0];return a?(this.#t+=
a.length,this.#l(r,this.#t,"keys stand in double quotes"),this.#d(s,a,r,e)):this.#c("a key in double quotes is expected here")??!1}let n=this.#u();return n===void 0?!1:this.#d(s,n,r,e)})?{kind:"object",
members:s,span:this.#n(t)}:s.length?{kind:"object",members:s,span:this.#n(t)}:void 0}#d(e,t,s,r){let n=this.#n(s);if(this.#i(),this.#e[this.#t]!==":")return this.#c("a `:` is expected after the key")??
!1;this.#t+=1,this.#i();let o=this.#p(r+1);return o?(this.#a=this.#t,e.push({key:t,keySpan:n,value:o,span:this.#n(s)}),!0):!1}#h(e){let t=this.#t,s=[];return this.#t+=1,this.#f("]",t,()=>{let r=this.#p(
e+1);return r?(this.#a=this.#t,s.push(r),!0):!1})||s.length?{kind:"array",items:s,span:this.#n(t)}:void 0}#f(e,t,s){for(let r=!0;;r=!1){this.#i();let n=this.#e[this.#t];if(n===e)return this.#t+=1,!0;if(n===
void 0)return this.#s||this.#l(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#s=!0,!1;if(!r)if(n===","){let o=this.#t;if(this.#t+=1,this.#i(),this.#e[this.#t]===e){this.#l(o,o+1,"a comma s\
tands after the last entry, which JSON does not take",[{span:this.#n(o,o+1),text:""}],"remove the comma");continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#l(this.#a-1,this.#a,"a comma\
 is missing here",[{span:this.#n(this.#a,this.#a),text:","}],"add the comma");else return this.#c(`a comma or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#u(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;
t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#c("this string is never closed",e);this.#t=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].
find(([,n])=>n!==void 0);return r?(this.#l(e+r.index,e+r.index+r[0].length,"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function Xh(e){
if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?t:void 0}0&&(module.exports={$,$a,A,Aa,B,Ba,C,Ca,D,Da,E,Ea,F,Fa,G,Ga,H,Ha,I,Ia,J,Ja,K,Ka,L,La,M,Ma,N,Na,O,Oa,P,Pa,Q,Qa,R,Ra,S,Sa,T,Ta,U,Ua,V,Va,W,Wa,X,Xa,Y,Ya,Z,Za,_,_a,a,aa,ab,b,ba,bb,c,ca,cb,d,da,db,e,ea,eb,
f,fa,fb,g,ga,gb,h,ha,hb,i,ia,ib,j,ja,jb,k,ka,kb,l,la,lb,m,ma,mb,n,na,o,oa,p,pa,q,qa,r,ra,s,sa,t,ta,u,ua,v,va,w,wa,x,xa,y,ya,z,za});
