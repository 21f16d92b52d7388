var qy=Object.create;var En=Object.defineProperty;var Hy=Object.getOwnPropertyDescriptor;var Gy=Object.getOwnPropertyNames;var By=Object.getPrototypeOf,Ky=Object.prototype.hasOwnProperty;var Yy=(e,t)=>{for(var s in t)En(e,s,{get:t[s],enumerable:!0})},Ll=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Gy(t))!Ky.call(e,r)&&r!==s&&En(e,r,{get:()=>t[r],enumerable:!(n=
Hy(t,r))||n.enumerable});return e};var es=(e,t,s)=>(s=e!=null?qy(By(e)):{},Ll(t||!e||!e.__esModule?En(s,"default",{value:e,enumerable:!0}):s,e)),Vy=e=>Ll(En({},"__esModule",{value:!0}),e);var RI={};Yy(RI,{$:()=>he,$a:()=>kn,$b:()=>Ey,A:()=>Rl,Aa:()=>Yg,Ab:()=>xy,B:()=>Dl,Ba:()=>Vg,Bb:()=>Wy,C:()=>Sy,Ca:()=>ml,Cb:()=>zy,D:()=>Ay,Da:()=>Zg,Db:()=>Et,E:()=>Oy,Ea:()=>Xg,Eb:()=>fy,F:()=>Ml,
Fa:()=>fl,Fb:()=>xl,G:()=>Cy,Ga:()=>Qg,Gb:()=>Xr,H:()=>Ry,Ha:()=>Jg,Hb:()=>gy,I:()=>Dy,Ia:()=>Kr,Ib:()=>yy,J:()=>Iy,Ja:()=>ey,Jb:()=>Ss,K:()=>My,Ka:()=>ty,Kb:()=>$y,L:()=>Ny,La:()=>sy,Lb:()=>Qt,M:()=>Py,
Ma:()=>ny,Mb:()=>Hg,N:()=>Ty,Na:()=>ry,Nb:()=>nt,O:()=>be,Oa:()=>ay,Ob:()=>Hr,P:()=>ue,Pa:()=>gl,Pb:()=>Gg,Q:()=>tl,Qa:()=>oy,Qb:()=>il,R:()=>jr,Ra:()=>iy,Rb:()=>ll,S:()=>Vi,Sa:()=>yl,Sb:()=>cl,T:()=>zg,
Ta:()=>cy,Tb:()=>Gr,U:()=>Ug,Ua:()=>vl,Ub:()=>Bg,V:()=>bl,Va:()=>dy,Vb:()=>me,W:()=>hy,Wa:()=>py,Wb:()=>Br,X:()=>my,Xa:()=>Xi,Xb:()=>dl,Y:()=>Zr,Ya:()=>Qi,Yb:()=>te,Z:()=>Hi,Za:()=>Zi,Zb:()=>pt,_:()=>Q,
_a:()=>Mg,_b:()=>pl,a:()=>Og,aa:()=>xt,ab:()=>qg,ac:()=>ul,b:()=>Cg,ba:()=>yn,bb:()=>rl,bc:()=>hl,c:()=>Rg,ca:()=>H,cb:()=>qr,cc:()=>wl,d:()=>Nr,da:()=>Dg,db:()=>al,dc:()=>ut,e:()=>Je,ea:()=>Gi,eb:()=>ol,
ec:()=>Yr,f:()=>Vr,fa:()=>_t,fb:()=>$n,fc:()=>uy,g:()=>ct,ga:()=>$t,gb:()=>Il,gc:()=>jy,h:()=>qi,ha:()=>Bi,hb:()=>kl,hc:()=>_n,i:()=>Lr,ia:()=>J,ib:()=>K,ic:()=>Sn,j:()=>Fr,ja:()=>Pr,jb:()=>vn,jc:()=>Nl,
k:()=>Wr,ka:()=>et,kb:()=>wn,kc:()=>Pl,l:()=>Ji,la:()=>Ki,lb:()=>ee,lc:()=>Ly,m:()=>tt,ma:()=>St,mb:()=>dt,mc:()=>Tl,n:()=>Yi,na:()=>Tr,nb:()=>U,nc:()=>Fy,o:()=>bn,oa:()=>Ig,ob:()=>Pg,p:()=>Fg,pa:()=>xn,
pb:()=>Tg,q:()=>Wg,qa:()=>Xt,qb:()=>jg,r:()=>st,ra:()=>sl,rb:()=>Lg,s:()=>zr,sa:()=>Ur,sb:()=>el,t:()=>Sl,ta:()=>nl,tb:()=>Es,u:()=>El,ua:()=>P,ub:()=>$l,v:()=>Al,va:()=>ke,vb:()=>_l,w:()=>Ol,wa:()=>F,
wb:()=>vy,x:()=>_y,xa:()=>z,xb:()=>wy,y:()=>Qr,ya:()=>Jt,yb:()=>by,z:()=>Cl,za:()=>Kg,zb:()=>ky});module.exports=Vy(RI);var Zy=Object.create,Fl=Object.defineProperty,Xy=Object.getOwnPropertyDescriptor,
Qy=Object.getOwnPropertyNames,Jy=Object.getPrototypeOf,ev=Object.prototype.hasOwnProperty,Og=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):
e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),Cg=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){
throw t=0,s}},tv=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Qy(t))!ev.call(e,r)&&r!==s&&Fl(e,r,{get:()=>t[r],enumerable:!(n=Xy(t,r))||n.enumerable});return e},Rg=(e,t,s)=>(s=
e!=null?Zy(Jy(e)):{},tv(t||!e||!e.__esModule?Fl(s,"default",{value:e,enumerable:!0}):s,e)),Nr=e=>"guess"in e?e.guess:void 0,Je=e=>"documents"in e?e.documents:[e],sv=["label","apparmor","seccomp","no-n\
ew-privileges","writable-cgroups","systempaths","credentialspec"],nv=["no-new-privileges"],rv=new Map([["disable","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function At(e){if(nv.includes(
e))return{key:e,value:"true"};let t=rv.get(e);if(t!==void 0){let[o="",i=""]=t.split("=");return{key:o,value:i,fault:`\`${e}\` is no security option alone: write \`${t}\``}}let s=e.includes("=")?"=":":",
n=e.indexOf(s);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let r=e.slice(0,n),a=e.slice(n+1);return sv.includes(r)?r==="systempaths"&&e!=="systempaths=unconfined"?
{key:r,value:a,fault:"only `systempaths=unconfined` is known"}:a===""&&(r==="label"||r==="apparmor")?{key:r,value:a}:a.startsWith(" ")||a===""?{key:r,value:a,fault:`\`${r}\` and its value must not be a\
part: write \`${r}${s}${a.trim()}\``}:(r==="no-new-privileges"||r==="writable-cgroups")&&ts(a)===void 0?{key:r,value:a,fault:`\`${a.slice(0,60)}\` is neither true nor false`}:{key:r,value:a}:{key:r,value:a,
fault:`\`${r.slice(0,60)}\` is no security option`}}function ts(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function ct({securityOpt:e},t){if(e.state!==
"unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let n=At(s.value);if(n.key===t)return{option:n,at:s}}}var qi=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"});function ue(e,t){
let s=e.toLowerCase().slice(0,64),n;if(s.length>=4){for(let a of t)if(a.toLowerCase().startsWith(s))return a}let r=Math.max(1,Math.floor(s.length/3))+1;for(let a of t){let o=av(s,a.toLowerCase(),r);o<
r&&(n=a,r=o)}return n}function av(e,t,s){if(Math.abs(e.length-t.length)>=s)return s;let n=[],r=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=e.length;a+=1){let o=[a];for(let i=1;i<=t.length;i+=
1){let l=e[a-1]===t[i-1]?0:1,c=Math.min(r[i]+1,o[i-1]+1,r[i-1]+l);a>1&&i>1&&e[a-1]===t[i-2]&&e[a-2]===t[i-1]&&(c=Math.min(c,n[i-2]+1)),o.push(c)}n=r,r=o}return r[t.length]}function ht(e,t,s=[]){let n=[
...s];for(let r of e.split("/"))r===".."?t||n.length&&n[n.length-1]!==".."?n.pop():n.push(r):r&&r!=="."&&n.push(r);return n}var Hi=e=>e.startsWith("/")?Q(e):ht(e,!1).join("/")||".",Q=e=>e.startsWith("\
/")?`/${ht(e,!0).join("/")}`:e;function he(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}var Ue=(e,t=!1)=>ht(t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll("\\","/"):e,!0).join("/");
function qe(e,t){let s=e.replace(/^["']|["']$/g,"");if(!(!s.startsWith("/")&&t===void 0))return Q(`/${s.startsWith("/")?"":t}/${s}`)}var xt=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",Wl=e=>e.
includes("*")?xt(e.slice(0,e.indexOf("*"))):e;function yn(e){let t=xt(e).split("/").filter(Boolean);return[...t.map((s,n)=>t.slice(0,t.length-n).join("/")),""]}function As(e,t){if(e===t)return"";let s=t.
endsWith("/")?t:`${t}/`;return e.startsWith(s)?e.slice(s.length):void 0}function H(e,t){let s=t.startsWith("/")?t:`${e}/${t}`;return`${t.startsWith("/")||e.startsWith("/")?"/":""}${ht(s,!1).join("/")}`}
function Dg(e,t){let s=e.split("/").filter(Boolean),n=t.split("/").filter(Boolean),r=0;for(;r<n.length&&r<s.length&&n[r]===s[r];)r+=1;if(!(n.slice(r).includes("..")||e.startsWith("/")!==t.startsWith("\
/")))return[...n.slice(r).map(()=>".."),...s.slice(r)].join("/")}var Gi=e=>/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.
test(e),An=e=>e.includes("\uFFFC")?null:e,ov=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,iv=/^\w[\w.-]{0,127}$/,zl={sha256:64,sha384:96,sha512:128};function $t(e,t=e){let s=e.indexOf("@"),n=s<0?void 0:e.
slice(s+1),r=s<0?e:e.slice(0,s),a=r.lastIndexOf(":"),o=a>=0&&!r.slice(a).includes("/"),i=o?r.slice(a+1):void 0,l=o?r.slice(0,a):r,{domain:c,path:d}=lv(l),p=cv(c,d,i,n);return{text:t,domain:l==="\uFFFC"?
null:An(c),path:An(d),...i===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:An(i)},...n===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:An(n)},...p?{fault:p}:{}}}function lv(e){let t=e.indexOf(
"/"),s=t<0?"":e.slice(0,t),n=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes("\uFFFC")||s!==s.toLowerCase()),r=n?s:"docker.io",a=n?e.slice(t+1):e;return r==="docker.io"||r==="index.docker.io"?{domain:"\
docker.io",path:a.startsWith("library/")?a.slice(8):a}:{domain:r,path:a}}function cv(e,t,s,n){if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(n==="")return"nothing\
 follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(r=>ov.test(r)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes("\uFFFC")&&!iv.test(s))return`${JSON.stringify(s)} is not a tag`;if(n!==void 0&&!n.includes("\uFFFC"))return dv(n);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function dv(e){let[t="",s=""]=e.split(":",2),n=Object.hasOwn(zl,t)?zl[t]:
void 0;return s?n===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===n?void 0:`a ${t} digest has ${n} digits, n\
ot ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var ss=({domain:e,path:t,tag:s="latest",digest:n=""})=>`${e}/${t}:${s}@${n}`,Ce=e=>e.replace(
/[.*+?^${}()|[\]\\/-]/g,"\\$&");function J(e,t){let[s="",...n]=t.split("*"),r=n.pop();if(r===void 0)return e===s;if(!e.startsWith(s)||e.length<s.length+r.length||!e.endsWith(r))return!1;let a=s.length;
for(let o of n){let i=e.indexOf(o,a);if(i<0)return!1;a=i+o.length}return a<=e.length-r.length}function pv(e,t){let[s,n]=[e.split("/"),t.split("/")];return s.length===n.length&&n.every((r,a)=>J(s[a]??"",
r))}var uv="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",Ul="docker podman nerdctl buildah skopeo helm oras crane regctl",On=[{programs:"curl",way:{users:"\
-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},
{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${Ul} az`,under:"login",way:{options:"-p",value:"either"}},{programs:Ul,way:{stdin:"--password-stdin"}},{programs:"skopeo podm\
an buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-cli keydb-cli",way:{options:"-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mys\
qlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"-p",value:"same"}},{programs:"mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:uv,way:{
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
her"},account:!0}],hv=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),mv=/-(?:password|passwd|passphrase|pass|token|api-key)$/,fv=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
ql=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"age identity",hint:"\
age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],Hl=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/,
Cn={what:"an SSH key",use:"build",form:"key"},Ot={what:"a private key",use:"run",form:"key"},Gl={what:"private keys",use:"run",form:"opaque"},gv={what:"the key of an SSH server",use:"run",form:"key"},
Jr={what:"credentials of a registry",use:"build",form:"pairs"},Bl={what:"passwords and tokens",use:"build",form:"pairs"},yv={what:"the password of a database",use:"run",form:"pairs"},Ct={what:"credent\
ials of a cloud",use:"either",form:"pairs"},Kl={what:"credentials of a cluster",use:"either",form:"pairs"},Os={what:"passwords and tokens",use:"run",form:"pairs"},Yl={what:"secrets",use:"run",form:"en\
v"},Rn={what:"a secret",use:"run",form:"value"},vv={what:"the secrets of a Terraform state",use:"either",form:"opaque"},Dn=(e,t)=>({what:e,use:t,form:"opaque"}),Rt=e=>({...e,maybe:!0}),Vl=new Map([[".\
npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",Jr],[".gem/credentials .cargo/credentials .cargo/credentials.toml settings-security.xml .terrafor\
mrc credentials.tfrc.json .sentryclirc",Jr],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gradle.properties .bundle/config .condarc",Rt(Jr)],[".netrc _netrc .gi\
t-credentials git/credentials",Bl],[".envrc .hgrc .gitconfig",Rt(Bl)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",yv],[".htpasswd htpasswd .htdigest",Os],[".erlang.cookie .vault-token .vault_pass .vau\
lt_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",Rn],["credentials/production.key credentials/staging.key credentials/development.key",Rn],[".aws/credentials credentials.csv a\
ccesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",Ct],["application_default_credentials.json serviceaccountkey.json rclone.conf .oci/config",Ct],["clouds.y\
aml secure.yaml",Rt(Ct)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",Kl],[".secrets .streamlit/secrets.toml",Os],["wp-config.php localsettings.php",Rt(Os)],["wg0.\
conf",{...Ot,form:"pairs"}],["secring.gpg krb5.keytab",Gl],[".ssh .gnupg",Dn("keys","build")],[".aws .azure .config/gcloud",Dn("credentials of a cloud","either")],[".kube",Dn("credentials of a cluster",
"either")],[".password-store",Dn("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),wv=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
Yl],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,Cn],[/^ssh_host_[a-z0-9_]+_key$/,gv],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
Cn],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,Cn],[/\.ppk$/,Cn],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
Ot],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,Ot],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
Ot],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,Gl],[/\.ovpn$/,Rt(Ot)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,Rt(Ot)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
Ct],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,Ct],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
Ct],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,Kl],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,vv],[/\.tfvars(?:\.json)?$/,Os],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
Os],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,Rn],[/^(?!\.)[\w.-]+\.env$/,Rt(Yl)]],bv=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
Zl=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,kv=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
xv=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,$v=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,_v=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i;
function _t(e){if(e.length>500||Zl.test(e))return;let t=he(e.replace(/\*+$/,"")).toLowerCase(),s=t.split("/"),n=s[s.length-1]??"";if(kv.test(n)&&!xv.test(n))return;let r=Vl.get(s.slice(-2).join("/"))??
Vl.get(n)??(bv.test(n)?wv.find(([a])=>a.test(n))?.[1]:void 0);if(!(r?.maybe&&$v.test(n)))return r&&/^(?:auth|credentials|secrets?)\.json$/.test(n)&&_v.test(t)?void 0:r}var Sv=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i;
function ea(e){let t=_t(e);return t?t.form!=="opaque":!Zl.test(e)&&Sv.test(e)}function Cs(e){let t=_t(e);return t!==void 0&&!t.maybe}var Xl=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,Ev=new RegExp(
String.raw`^${Xl}s([^\w\s\\])`),Av=new RegExp(String.raw`^${Xl}[aic](?:\\\s*|\s+)`),Ov=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function Cv(e){let t=Av.exec(e);if(t)return e.slice(
t[0].length);let s=Ev.exec(e);if(!s)return;let[n,r]=Rv(e,s[0].length,s[1]);if(r===void 0)return;let a=[...(n??"").matchAll(Ov)].map(([,o,i])=>Dv(o??i??""));return r.replace(/\\([1-9])/g,(o,i)=>a[Number(
i)-1]??o)}function Rv(e,t,s){let n=[];for(let o=t;o<e.length&&n.length<2;o+=1)e[o]==="\\"?o+=1:e[o]===s&&n.push(o);let[r,a=e.length]=n;return r===void 0?[]:[e.slice(t,r),e.slice(r+1,a)]}var Dv=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),In=/^(?:echo|printf|cat|tee|sed|print)$/;function Dt(e){let{name:t,words:s,redirects:n,feeds:r}=e;if(!In.test(t))return{texts:[],
files:[]};let a=n.flatMap(({operator:c,target:d})=>c.startsWith("<<")?[d]:[]),o=t==="cat"||t==="tee"?a:[...s.slice(1),...a],i=[...t==="tee"?[e]:[],...r.filter(c=>c.name==="tee")],l=[...n.flatMap(({operator:c,
target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...i.flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...t==="sed"?s.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&
c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{texts:o,files:l}}var M=(e,t)=>(s,n,{sets:r="",keys:a="",closes:o=[],words:i,...l}={})=>({name:s,kind:e,images:new RegExp(`(?:^|/)(?:${n.source}\
)$`,"i"),words:i??new RegExp(`(?:^|[\\s/])(?:${n.source})(?=[:@\\s]|$)`,"i"),alone:[],shared:[],login:t,opens:[],options:[],configs:[],...l,sets:r.split(" ").filter(Boolean),keys:a.split(" ").filter(Boolean),
closes:[o].flat().map(c=>c instanceof RegExp?[c,Iv]:c)}),Iv=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,Y=/^(?:1|true|yes|y|on)$/i,He=/^(?:0|false|no|n|off|none)$/i,ta=/./,
C=M("control","anybody"),sa=M("control","asked"),Mv=M("control","varies"),Ql=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,Jl=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,
Nv=[C("Telnet",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),{...C("the Docker API",/docker|dind/,{words:Ql,alone:[[2375,"the Docker API without TLS"]]}),elsewhere:!0},sa("the Docker API",/docker|dind/,
{words:Ql,alone:[2376,[2377,"Docker Swarm's managers"]]}),Mv("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),
C("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,Jl]]}),C("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,
Jl]]}),sa("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),C("a registry",/registry|distribution\/distribution/,
{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),C("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),C("Marathon",/marathon/,
{shared:[8080]}),C("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submissions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),C("Flink's job manager",/flink/,{words:/\bflink\b/i,
shared:[8081,6123]}),C("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's f\
ile system"],[9864,"Hadoop's data node"]]}),C("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,16010,16020]}),C("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),C(
"Trino",/trino|presto/,{shared:[8080]}),C("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),C("Dask's scheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),C("Nacos",/nacos-server/,
{words:/nacos/i,shared:[8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,He]],closes:/^NACOS_AUTH_ENABLE$/}),C("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,{words:/temporalio\/(?:server|auto-setup|temporal)/i,
shared:[7233]}),C("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),C("a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,
{shared:[8081],minor:!0}),C("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),C("ksqlDB",/(?:cp-)?ksqldb-server/,{shared:[8088]}),C("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,
shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),C("Redpanda's administration",/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),C("Kong's administratio\
n",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),
C("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),
C("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),sa("Traefik's administration",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],
opens:[[/^TRAEFIK_API_INSECURE$/,Y]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),M("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),
C("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),C("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,shared:[9e3]}),C("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,
shared:[1880]}),C("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),C("Hasura",/graphql-engine/,{shared:[8080],
sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),C("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,
/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),C("Erlang's port mapper",/erlang/,{shared:[4369],local:!0})],W=M("console","anybody"),ge=M("console","asked"),Rs=M("console","d\
efault"),Pv=[ge("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,ta]]}),ge("Adminer",/adminer/,{words:/adminer/i,shared:[8080]}),ge("pgAdmin",/pgadmin4/,{words:/pgadmin/i,
shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,He]],sets:"PGADMIN_DEFAULT_PASSWORD"}),Rs("mongo-express",/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,
He]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),W("RedisInsight",/redisinsight/,{words:/redisinsight/i,shared:[5540,8001]}),W("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[
8081],closes:/^HTTP_PASSWORD/}),W("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),W("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),
W("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),ge("CloudBeaver",/cloudbeaver/,{shared:[8978]}),W("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),W("ela\
sticsearch-head",/elasticsearch-head/,{shared:[9100]}),W("Elasticvue",/elasticvue/,{shared:[8080]}),M("console","varies")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,
shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,Y]]}),W("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),
W("Kafdrop",/kafdrop/,{shared:[9e3]}),W("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),W("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),
W("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),
Rs("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"EMQX_DASHBOARD__DEFAULT_PASSWORD"}),ge("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),
W("Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,asks:/\s--auth-provider\b/}),W("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,
asks:/\s--(?:basic[-_]auth|auth)\b/}),ge("Airflow",/airflow/,{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,Y],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],
[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,He]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_\
KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"airflow"}),ge("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jo\
vyan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],
sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),ge("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,{opens:[[/^DISABLE_AUTH$/,Y]]}),ge("code-server",/code-server/,{words:/codercom\/code-server/i,
shared:[8080]}),ge("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],opens:[[
/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,Y]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),ge("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,
/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"WEBPASSWORD FTLCONF_webserver_api_password"}),ge("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,He]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MAN\
AGEMENT_JWT_SECRET"}),ge("Orthanc",/orthanc(?:-python|-plugins)?/,{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,He]],password:"orthanc"}),ge("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,
Y]]}),Rs("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[81],password:"changeme"}),Rs("Guacamole",/guacamole/,{password:"guacadmin"}),Rs("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),W("F\
rigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),W("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),
W("MLflow",/mlflow/,{shared:[5e3]}),W("Dagster",/dagster(?:-k8s|-celery-k8s)?/,{shared:[3e3]}),W("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],Tv=[W("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,
{words:/selenium/i,shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),M("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
Y]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),M("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),C("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],Me=M("monitor","anybody"),jv=[Me("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
Me("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),Me("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),Me("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),Me("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),Me("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),Me("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),Me("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),Me("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),Me("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),Me("TensorBoard",/tensorboard/,{shared:[6006]})],q=M("datastore","anybody"),$e=M("datastore",
"asked"),ns=M("datastore","varies"),Ds=e=>[/^ALLOW_EMPTY_PASSWORD$/,Y,e],Lv=[$e("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Ds(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),$e("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
ta,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Ds(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),q("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Ds(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),q(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Ds(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
q("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),ns("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
He]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),$e("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.y\
ml",/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
Y]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),$e("CouchDB",/couchdb/,{words:/couchdb/i,shared:[
5984],sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),q("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),q("Cass\
andra",/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,
"Cassandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),q("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),ns("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,He],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,Y]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),$e("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Ds(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),$e("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's\
 backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,He]],sets:"NEO4J_AUTH",password:"neo4j"}),q("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,
shared:[7687,7444]}),q("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),$e("ArangoDB",/arangodb/,{words:/arangodb/i,
shared:[8529],opens:[[/^ARANGO_NO_AUTH$/,ta]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),$e("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_P\
ASSWORD"}),ns("RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
$e("SQL Server",/mssql\/server(?:\/.*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),$e("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),$e("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),ns("CockroachDB",
/cockroach(?:db)?(?:-unstable)?/,{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
q("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),q("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),q("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),q("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),ns("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),q("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),q("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),$e(
"Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),q("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),M("datast\
ore","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),M("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN\
_PASSWORD",password:"immudb"}),q("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),q("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),q("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),$e("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),ns("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
Y]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),q("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,Y,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],Ne=M("debug","anybody"),Is=M("back door","varies"),V=/(?!)/,Fv=[Ne("\
the Delve debugger",V,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),Ne("the Java debugger",V,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),Ne("the Node.js debu\
gger",V,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),Ne("the Ruby debugger",V,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),Ne("the Python debugger",V,{words:/debugpy|ptvsd/i,shared:[5678]}),
Ne("the Node.js debugger",V,{words:/--debug\b/i,shared:[5858]}),Ne("the JBoss debugger",V,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),Ne("Chrome's debugger",V,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),Ne("the Delve debugger",V,{words:/\bdlv\b|delve/i,shared:[4e4]}),Ne("the .NET debugger",V,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),Ne("gdbserver",V,{words:/\bgdbserver\b/i,
shared:[2159]})],Wv=[Is("a usual back door",V,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),Is("a usual back door",V,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),Is("a usua\
l back door",V,{words:/irc|kvrocks/i,alone:[6666]}),Is("a usual back door",V,{words:/terraria|game|server/i,alone:[7777]}),Is("a usual back door",V,{words:V,alone:[31337]})],se=M("datastore","anybody"),
zv=M("datastore","asked"),Uv=[se("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),se("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"\
MEILI_MASTER_KEY",asks:/\s--master-key\b/}),zv("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),se("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRAN\
T__SERVICE__API_KEY"}),se("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,Y]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
se("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),se("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
se("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),se("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],qv=[se("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,Y,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
se("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
Y,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),M("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),se("NATS",/nats(?:-streaming)?/,
{words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),se("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"\
NSQ's administration"]]}),se("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),se("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),M("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,Y]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),se("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),se("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],na=M("broker","anybody"),Hv=[na("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),na("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
Y]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,He]]}),M("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),na("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],It=[...Lv,...Uv,...qv,...Hv,...Nv,...Pv,...Tv,...jv,...Fv,...Wv],ra=It.flatMap(e=>["shared","alon\
e"].flatMap(t=>e[t].map(s=>{let[n,r]=typeof s=="number"?[s,e.name]:s;return{port:n,what:r,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared));function ec(e){let t=aa.get(
e)??It.filter(({images:s})=>s.test(e));return aa.size<Gv&&aa.set(e,t),t}var aa=new Map,Gv=1e4,Bv=e=>ec(e).some(({kind:t})=>t==="datastore");function Kv(e,t,s=[]){let n=Yv.filter(([a,o])=>a.test(e)&&o.
test(t)),r=([,,a])=>a!==void 0&&s.some(([o,i])=>a.test(o)&&i!=="");return n.length>0&&!n.some(r)}var Yv=It.flatMap(({opens:e})=>e),Vv=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...It.flatMap(e=>e.options)];function Zv(e,t=""){if(!/\s--(?:requirepass|aclfile)\b/.test(e))for(let s of Vv){let n=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(n)return n}}var Xv=({sets:e,closes:t,
asks:s},n,r)=>n.some(([a,o])=>o!==""&&e.some(i=>i.toUpperCase()===a.toUpperCase())||t.some(([i,l])=>i.test(a)&&(o===void 0||l.test(o))))||s!==void 0&&Qv(s,r);function Qv(e,t){let s=e.exec(t);return s!==
null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var Jv=new Set(It.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),e0=It.flatMap(({password:e})=>e===void 0?
[]:[e]),Bi=It.flatMap(({configs:e})=>e);function t0([,e,t],s){let n=s.length<s0&&!t?.test(s)?e.exec(s):null,r=n?.[1];if(!n||r===void 0)return;let a=n.index+n[0].length;return{start:a-r.length,end:a}}var s0=1e5,
n0={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_T\
OKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWORD LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRES\
S_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT WORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWO\
RD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo g\
host magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","g\
itlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET\
_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASS\
WORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"SPRING_SECURITY_USER_PASSWORD"},tc=new Set([...Jv,...Object.values(n0).flatMap(e=>e.toUpperCase().split(" "))]),r0=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
sc=e=>tc.has(e.toUpperCase())||r0.test(e.toUpperCase()),nc=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],a0=e=>nc.some(([t])=>t.test(e));function o0(e,t){let[,s="",n]=nc.find(([a])=>a.test(e))??[],r=s?
t.indexOf(s):-1;return r<0||n?.test(t)===!1?void 0:t.slice(r+1)}var i0=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
l0=e=>i0.test(e)||tc.has(e.toUpperCase()),rs=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),c0=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd))$/,
d0=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,p0=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),rc=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e);function _e(e){
if(e.length>200)return!1;if(l0(e))return!0;let t=rs(e),[s=""]=t,n=t[t.length-1];return n===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&t.length<=3||/^(?:NO)?PASSWD$/.test(
e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(r=>/^(?:allow|skip|disable|known)$/.test(r))||(t.includes("gpg")||t.includes("pgp"))&&!t.includes("private")&&/^keys?$/.test(n)||/^(?:max|min|num)$/.
test(s)&&n==="token"||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)?!1:/^(?:pass|pat|pw)$/.test(n)?t.length>1:/^keys?$/.test(n)&&d0.test(e)&&!t.some(r=>/^(?:secret|private|encrypt|encryption)$/.
test(r))?!1:n==="key"||n==="keys"?t.slice(0,-1).some(r=>p0.has(r)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((r,a)=>c0.test(r)&&u0(t.slice(a+1)))}var u0=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),h0=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function m0(e){let t=rs(e);return h0.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function f0(e,t){let s=rs(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let n=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(a=>s.replace("access_key",a)),r=new Set([...t].map(a=>rs(a).join("_")));return n.some(a=>r.has(
a))}var g0=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;function*ac(e,t){for(let{
0:s,1:n="",2:r="",index:a}of e.matchAll(g0)){if(/^\\?["']/.test(r)&&!/["']/.test(e[a-1]??"")||t==="line"&&/^:/.test(r)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,a-41),a)))continue;let{value:o,start:i,
end:l}=y0(e,a+s.length,e[a-1]??"");/\s$/.test(r)&&v0(e.slice(l,l+100))||(yield/^=\s/.test(r)&&/^[\w.-]{1,80}=[^=]/.test(o)?{name:n,value:"",start:i}:{name:n,value:o,start:i})}}function y0(e,t,s){let n=/^\\?["']/.
exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),r=t+(n?.length??0),a=n?e.indexOf(n==="{"?"}":n,r):oc(e,r,s),o=a<0?oc(e,r,""):a;return{value:e.slice(r,o),start:r,end:o}}
var v0=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function oc(e,t,s){let n=s==="?"||s==="&"?/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return n.lastIndex=t,n.exec(e)?.index??e.
length}var w0=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,ic=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
b0=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,k0=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
oa=new Set([...e0,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),x0=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function Mn(e,t,s){let n=cc(t);return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/\$\{|\$\(|\uFFFC/.test(n)||s&&n.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(n)?!0:w0.test(n)||S0(n)||E0(e)&&O0(n)||C0(e,n)}function Nn(e){let t=cc(e),s=t.replace(Hl,"");return ia(t)||ic.test(t)||k0.test(t)||b0.test(t)||s!==t&&lc(s)}function $0(e){let t=e.replace(Hl,"");return ia(
e.slice(-12))||t!==e&&lc(t)}var lc=e=>ia(e)||ic.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&_0(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),_0=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),cc=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),ia=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,S0=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function E0(e){let t=rs(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>A0.test(
s))}var A0=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,O0=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),C0=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),la=e=>oa.has(e)||x0.test(e),R0=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,D0=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;
function I0(e,t){if(e.includes("://")){for(let[,s="",n=""]of e.matchAll(R0))if(!(D0.test(n)&&la(s.toLowerCase()))&&!(t&&s.includes("$"))&&(oa.has(s.toLowerCase())||!(Mn("",s,t)||Nn(s))))return s}}function Mt(e,t,s=!1){
let n=t.trim(),r=n.slice(0,4096),a=r.toLowerCase();for(let{name:l,hint:c,pattern:d}of ql){let p=a.includes(c)?d.exec(r)?.[0]:void 0;if(p&&!/example/i.test(n)&&!$0(p))return{by:"format",what:l,wellKnown:!1}}
let o=I0(n,s);if(o)return ca("url","password in a URL",la(o.toLowerCase()));if(!a0(e))return _e(e)?dc(e,n,s):void 0;let i=o0(e,n);return i===void 0?void 0:dc(e,i,s)}var ca=(e,t,s)=>({by:e,what:s?"well\
-known password":t,wellKnown:s});function dc(e,t,s){let n=t.slice(0,4096).toLowerCase();if(!M0(e,n)){if(oa.has(n))return ca("name","",!0);if(!(Mn(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.
test(t)))return Nn(t)?sc(e)?{by:"name",what:"placeholder that works as a password",wellKnown:!0}:void 0:ca("name","credential",la(n))}}var M0=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),
da=16384;function mt(e,t){return t.length>1&&t.length<da&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?Mt(e,t):void 0}var pc=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function pa(e){for(let t of e){let s=ft(t);if(s)return s}}function uc(e,t=e.toLowerCase()){let s=[];for(let{hints:n,pattern:r,as:a,what:o}of pc)if(n.some(i=>t.includes(i)))for(let{0:i,
index:l,...c}of e.matchAll(r)){let d=c[1]??c[2]??"",p=mt(a,d);p&&s.push({value:d,start:l+i.lastIndexOf(d),secret:o?{...p,what:o}:p})}return s}function ft(e,t="anywhere"){if(e.length<5)return;let s=e.slice(
0,da),n=Mt("",s);if(n)return{secret:n};let r=N0(s),[a]=uc(r);if(a)return{secret:a.secret,value:a.value};if(!/[=:]/.test(r))return;let o=Ms(r);for(let{name:i,value:l}of ac(r,t)){let c=mt(i,l);if(c&&!(o&&
c.wellKnown))return{secret:c,value:l}}}var N0=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Ms(t)).join(`
`):e,Ms=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*ua(e,{file:t,start:s,end:n}){let r=s;for(let a of e.slice(s,n).split(`
`)){let o=Ms(a)?void 0:ft(hc(a));o&&(yield{...o,span:{file:t,start:r,end:r+a.trimEnd().length}}),r+=a.length+1}}function hc(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,"\uFFFC");for(let s=0;s<3&&t.includes(
"${");s+=1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(n,r,a)=>r.endsWith("-")&&a?a:"\uFFFC");return t}var be=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,as=/^(?!(?:0|false|no|n|f|off|null|)$)/i,Ns=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,
Nt=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,P0="prefix registry cache userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fet\
ch-retries fetch-timeout network-timeout network-retries install-strategy script-shell node-options proxy https-proxy before cpu os libc",Pn={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:as,
production:as},without:"--omit NPM_CONFIG_OMIT omit",only:"--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},T0={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in \
ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade ud\
pate",remove:"uninstall unlink remove rm r un prune",clean:"cache+clean cache+clear"},short:"Cw",long:P0,version:Nt,path:Ns,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shri\
nkwrap.json",verbs:"install i in ins inst insta instal isnt isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...Pn,verbs:"inst\
all i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"\
npx bunx",verbs:{run:"*"},runsOwn:!0,short:"pc",long:"package call",version:Nt,path:Ns,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up\
 upgrade-interactive",remove:"remove global+remove",clean:"cache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-fol\
der prefix mode inline-builds use-yarnrc",version:Nt,path:Ns,revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -\
h",variables:"CI YARN_ENABLE_IMMUTABLE_INSTALLS",settings:"enableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...Pn,switches:{
...Pn.switches,YARN_PRODUCTION:as},verbs:". install",options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"\
pnpm",verbs:{install:"install i add ci clean-install ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter regist\
ry store-dir reporter loglevel workspace-concurrency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:Nt,path:Ns,revision:"#",lock:{manifest:"package.json",locks:"pn\
pm-lock.yaml",verbs:"install i",options:"--frozen-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockf\
ile",frozen:"pnpm install --frozen-lockfile"},development:{...Pn,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{
programs:"bun",runsOwn:!0,verbs:{install:"install i add a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-c\
oncurrency concurrent-scripts linker",version:Nt,path:Ns,revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-o\
nly",instead:"use bun ci",frozen:"bun ci"},development:{folder:"node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --producti\
on",flag:"--production"}},deno:{programs:"deno",verbs:{install:"install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoin\
t",version:Nt,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,lock:{manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"\
deno install --frozen"}},corepack:{programs:"corepack",verbs:{install:"prepare install use"},everybody:!0,short:"o",long:"output",version:Nt}},mc=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,
j0={gem:{programs:"gem",verbs:{install:"install i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bind\
ir source platform build-root trust-policy http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:mc},bundle:{programs:"bundle bundler",verbs:{install:". \
install add",renew:"update",remove:"remove",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"G\
emfile.lock gems.locked",verbs:". install",options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMEN\
T=true",frozen:"bundle install with BUNDLE_DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUN\
DLE_ONLY only",instead:"set BUNDLE_WITHOUT=development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update\
 u upgrade",remove:"remove rm uninstall global+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader\
-prefix",version:/[:=]./,versionBehind:!0,lock:{manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i u\
pdate u upgrade",options:"--no-dev",switches:{COMPOSER_NO_DEV:/^(?!0?$)/},instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-\
update update-channels",upgrade:"upgrade upgrade-all",remove:"uninstall",clean:"clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,
path:mc},go:{programs:"go",verbs:{install:"install get",run:"run",clean:"clean"},everybody:"install",short:"",long:"C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs co\
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
path:/\/|\.tar\.gz$/}},Pt=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,os=/[=<>~!]|#sha256=|.@[\d.]+$/,L0={pip:{programs:"pip pip3",verbs:{install:"\
install",fetch:"download wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement constraint editable target index-url extra-index-url default-index index find\
-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-option build-option install-option config-se\
ttings config-setting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action keyring-provider use-feature use-deprecated group dest wheel-dir override li\
nk-mode directory allow-insecure-host index-strategy resolution prerelease",version:os,versionOptions:"-c --constraint",path:Pt,revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir -\
-no-cache",variables:{PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{
install:"install inject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args index-url backend preinstall",version:os,versionOptions:"-\
-spec",path:Pt,revision:"@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove tool+uninstall",clean:"cache+clean cache+prune"},everybody:"t\
ool",short:"rceptifPw",long:"requirement requirements constraint constraints editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra p\
roject directory no-group only-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgrade-package rev tag branch bounds color index-strategy keyri\
ng-provider resolution prerelease exclude-newer python-platform",version:os,versionOptions:"--rev --tag",path:Pt,revision:"@",lock:{manifest:"pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--lo\
cked --frozen",variables:"UV_LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"--no-dev --no-default-groups",without:"--no-group UV_\
NO_GROUP",only:"--only-group",include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:as,UV_NO_DEFAULT_GROUPS:as},instead:"add --no-dev",flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},
short:"rcip",long:"from with python index-url index",version:os,versionOptions:"--from",path:Pt,revision:"@"},poetry:{programs:"poetry",verbs:{install:"install sync add self+add",renew:"update",remove:"\
remove self+remove",clean:"cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,path:Pt,revision:"#",lock:{manifest:"pypro\
ject.toml",locks:"poetry.lock",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-dev --only-root",without:"--without",only:"\
--only",include:"--with",instead:"add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"uninstall"},short:"reicp",long:"pyth\
on pypi-mirror requirements editable index categories extra-pip-args",version:os,path:Pt,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",options:"--deploy --ignore-pipfile",
variables:"PIPENV_IGNORE_PIPFILE",instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only PIPENV_DEV",instead:"leave --dev away"}},
pdm:{programs:"pdm",verbs:{install:"install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without config-setting override",version:os,path:Pt,
revision:"@",lock:{manifest:"pyproject.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE PDM_NO_LOCK",instead:"add --frozen-lockfile",
frozen:"pdm sync"},development:{folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"--prod"}},conda:{programs:"conda mamba mic\
romamba",verbs:{install:"install create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,short:"ncpfrs",long:"name chan\
nel prefix file solver revision ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"/opt/conda/pkgs ~/.conda/pkg\
s",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},F0={apt:{programs:"apt-get apt aptitude apt-fast",system:!0,
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
versionOptions:"--version"}},W0={...F0,...L0,...T0,...j0},Tt=W0,z0=new Map(Object.entries(Tt).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),Tn=e=>z0.get(/^pip[\d.]+$/.test(e)?"pip":e),gt=(e,t)=>e!==
void 0&&` ${e} `.includes(` ${t} `),U0=Object.values(Tt).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),q0={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header\
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
long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},H0={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ss\
h-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},G0={short:"",long:[]},fc=new Map;function B0(e){let t=Tn(e),s=/^python[\d.]*$/.test(
e)?"python":be(H0,e)??e,n=t?Tt[t]:be(q0,s);if(!n)return G0;let r=t??s,a=fc.get(r)??{short:n.short,long:n.long.split(" "),..."single"in n&&n.single?{single:!0}:{}};return fc.set(r,a),a}function A({words:e},t,s=1){
let{short:n,long:r,single:a}=B0(t),o=[],i=[],l=[];for(let c=s;c<e.length;c+=1){let d=e[c],{text:p}=d,u=e[c+1];if(p==="--"){o=e.slice(c+1);for(let h of o)l.push(h);break}if(p.startsWith("--")||a&&/^-./.
test(p)){let h=p.indexOf("="),m=h<0?p:p.slice(0,h);h>=0?i.push({name:m,value:Ps(d,h+1),word:d}):r.includes(m.replace(/^--?/,""))&&u?(i.push({name:m,value:u,word:d}),c+=1):i.push({name:m,word:d})}else if(p.
startsWith("-")&&p.length>1)for(let h=1;h<p.length;h+=1){let m=p[h];if(!n.includes(m))i.push({name:`-${m}`,word:d});else{let g=h+1<p.length,w=g?Ps(d,h+1):u;i.push(w?{name:`-${m}`,value:w,word:d}:{name:`\
-${m}`,word:d}),g||(c+=1);break}}else l.push(d)}return{options:i,operands:l,behind:o}}var Ps=({text:e,literal:t,names:s,holes:n,takes:r,span:a},o)=>({text:e.slice(o),literal:t.startsWith(e.slice(0,o))?
t.slice(o):"\uFFFC",...s?{names:s}:{},...n?{holes:n.slice(e.slice(0,o).split("\uFFFC").length-1)}:{},...r?{takes:r}:{},span:a}),E=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function K0(e){if(!/^--?[A-Za-z]/.
test(e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(".")+1);return hv.has(s)||mv.test(s)&&!fv.test(s)}var Y0={hints:["pass","secret","to\
ken","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},V0={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},gc=e=>e.split(" ").
map(t=>t.endsWith("*")?`${Ce(t.slice(0,-1))}\\w*`:Ce(t)).join("|"),yc=[],ha=new Map;for(let e of On)for(let t of e.programs.split(" "))t.endsWith("*")?yc.push([t.slice(0,-1),e]):ha.set(t,[...ha.get(t)??
[],e]);function jn(e){let t=e.replace(/\.exe$/i,"");return[...ha.get(t)??[],...yc.flatMap(([s,n])=>t.startsWith(s)&&/^[\w-]*$/.test(t)?[n]:[])]}var ma=e=>e==="chpasswd"||e==="passwd";function vc({way:e,
under:t},{name:s,words:n}){if(!(t&&!Z0(t,n))){if("options"in e)return bc(e.options.split(" "),e.value,n);if("users"in e)return Q0(e.separator??":",X0(e.users.split(" "),s,n));if("setting"in e)return tw(
e.setting,n);if("after"in e)return J0(e.after,e.skip,n);if("form"in e)return ew(e.form,n);if(!("stdin"in e))return"prefix"in e?yt(n.find(({text:r})=>r.startsWith(e.prefix)),e.prefix.length):n.some(({text:r})=>e.
lastAfter.test(r))?yt(n.at(-1),0):void 0}}var wc=({name:e,words:t})=>jn(e).some(({way:s})=>"stdin"in s&&t.some(({text:n})=>n===s.stdin)),Z0=(e,t)=>e.includes(" ")?e.split(" ").every((s,n)=>t[n+1]?.text===
s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,yt=(e,t)=>e&&{word:e,value:e.literal.slice(t)};function bc(e,t,s){for(let[n,r]of s.entries())for(let a of e){if(r.text===a&&t!=="same")return yt(s[n+1],
0);if(r.text.startsWith(a)&&r.text!==a&&t!=="next")return yt(r,a.startsWith("--")?a.length+1:a.length)}}function X0(e,t,s){let n=bc(e,"either",s);return E(A({words:s},t),...e)?.value??(n&&{...n.word,literal:n.
value})}function Q0(e,t){let s=t?.literal.indexOf(e)??-1;return s<0?void 0:yt(t,s+1)}function J0(e,t,s){let n=s.findIndex(({text:r})=>e.test(r));return n<0?void 0:yt(s.slice(n+1).filter(({text:r})=>!/^[-/]|^\w+=/.
test(r))[t],0)}function ew(e,t){for(let s of t.slice(1)){let n=e.exec(s.literal)?.[1];if(n)return{word:s,value:n}}}function tw(e,t){let s=t.findIndex(({text:r})=>e.test(r)),n=t[s]?.literal.indexOf("=")??
-1;return n>0?yt(t[s],n+1):s>0?yt(t[s+1],0):void 0}function kc({programs:e,under:t,way:s,account:n,anywhere:r}){if(r||!("options"in s))return r;let a=t?Ce(t):gc(e),o=s.value==="same"?"":n?`[\\s=]+["']?`:
"[\\s=]+",i=new RegExp(`\\b(?:${a})\\b[^|;&\\n]{0,200}?\\s(?:${gc(s.options)})${o}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),before:i}}var xc=/^\w{1,3}$/,$c=[...new Set(On.flatMap(e=>e.programs.
replaceAll("*","").split(" ")))],sw=[...$c.filter(e=>!xc.test(e)),"pass","secret","token","api","masterauth","key"],nw=new RegExp(`\\b(?:${$c.filter(e=>xc.test(e)).join("|")})\\b`);function fa(e){let t=e.
toLowerCase();return sw.some(s=>t.includes(s))||nw.test(t)||(t.includes("echo")||t.includes("printf"))&&/[>]|\btee\b/.test(e)}var rw=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
aw=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function _c(e,t=!1){if(ya(e))return;let[s]=Pr(e,t);return s}function*Pr(e,t=!1){let s=(o,i)=>rw.test(i)||t&&m0(o)&&aw.test(i);for(let{name:o,
value:i,span:l}of e.assignments){let c=Sc(o,i.literal,s);c&&(yield{...c,span:l})}let n=[...Ln(e)];yield*n;for(let{operator:o,target:i}of e.redirects)(o==="<<"||o==="<<<")&&(yield*lw(i));let r=/^(?:export|declare|local|readonly)$/.
test(e.name),a=[...n.map(({span:o})=>o),...ya(e)?[]:ga(e)];for(let o of e.words.slice(1)){if(a.some(({start:c,end:d})=>c<o.span.end&&o.span.start<d))continue;let i=r?o.literal.indexOf("="):-1,l=i>0?Sc(
o.literal.slice(0,i),o.literal.slice(i+1),s):ft(ow(o,e));l&&(yield{span:o.span,...l})}}function Sc(e,t,s){if(s(e,t))return;let n=mt(e,t),r=n?{secret:n,value:t}:ft(t,"line");return r?.secret.wellKnown||
s(e,r?.value??"")?void 0:r}var ow=({literal:e},{name:t})=>t==="sed"?Cv(e)??e:e;function*Ln(e){let t=jn(e.name);if(!t.some(({account:s})=>s)){for(let s of t){let n=vc(s,e),r=n&&mt("PASSWORD",n.value);n&&
r&&(yield{span:n.word.span,secret:r,value:n.value})}yield*pw(e)}yield*cw(e),yield*dw(e)}function*ga(e){let{name:t,words:s,redirects:n}=e,r=ya(e);if(r)for(let{span:a}of s.slice(1))yield a;if(r||ma(t))for(let{
operator:a,target:o}of n)a.startsWith("<<")&&(yield o.span);for(let a of jn(t)){let o=a.account&&vc(a,e);o&&o.value!==""&&!/^[*!]/.test(o.value)&&!o.value.includes("\uFFFC")&&(yield iw(o.word))}}var ya=({
feeds:e})=>e.some(({name:t})=>ma(t)),iw=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*lw({literal:e,text:t,span:s}){let n=e===t&&s.end-s.start===t.length,
r=s.start;for(let a of e.slice(0,da).split(`
`)){let o=Ms(a)?void 0:ft(a);o&&(yield{...o,span:n?{...s,start:r+a.search(/\S/),end:r+a.trimEnd().length}:s}),r+=a.length+1}}function*cw(e){let{name:t,words:s,feeds:n,redirects:r}=e,a=/^(?:echo|printf)$/.
test(t)&&n.some(wc)?s.slice(1):[],o=wc(e)?r.flatMap(({operator:i,target:l})=>i==="<<<"?[l]:[]):[];for(let i of[...a,...o]){let l=mt("PASSWORD",i.literal.trim());l&&(yield{span:i.span,secret:l,value:i.
literal.trim()})}}function*dw(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=Dt(e),n=t.filter(({text:o})=>!o.startsWith("-")),[r]=n;if(!r||n.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.
test(r.literal)||!s.some(Cs))return;let a=mt("PASSWORD",r.literal);a&&(yield{span:r.span,secret:{...a,what:"credential",wellKnown:!1},value:r.literal})}function*pw(e){let{words:t}=e;for(let[s,n]of t.entries()){
let r=n.text.indexOf("="),a=r<0?n.text:n.text.slice(0,r);if(!K0(a)||hw(a,e))continue;let o=t[s+1],i=r<0?o?.literal:n.literal.slice(n.literal.indexOf("=")+1),l=i&&!i.startsWith("-")&&mt(uw.test(a)?"RED\
IS_PASSWORD":"PASSWORD",i);!i||!l||i.startsWith("pass:")||i==="changeit"&&mw(a,t)||(yield{span:r<0&&o?{...n.span,end:o.span.end}:n.span,secret:l,value:i})}}var uw=/^--(?:requirepass|masterauth)$/,hw=(e,{
name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.test(t);function mw(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&
t.some(({text:r})=>r==="-cacerts"))return!0;let n=t[t.findIndex(({text:r})=>r===`-${s}keystore`)+1];return n!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(n?.text??"")||(n?.names??[]).some(r=>/cacerts/i.
test(r)))}var fw=3,gw=16,va=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,is=/\\\r?\n|\r?\n[ \t]*- /y,yw=/(?<!\\|\\\r)\n(?![ \t]*- )/g,Fn=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function wa(e){if(!fa(e))return[];
let t=[],s=0;for(let n of[...Array.from(e.matchAll(yw),({index:r})=>r),e.length]){let[r,a]=[s,e.slice(s,n)];fa(a)&&t.push(...Ec({text:a,at:o=>r+o},0)),s=n+1}return t}function Ec(e,t){let{segments:s,quoted:n}=new bw(
e).read(),r=[],a=[];for(let{words:o,redirects:i,pipes:l}of s.reverse()){let c=l?a.slice(0,1):[];a=ww(o).map(d=>({name:Ac(o[d]),words:o.slice(d),redirects:i,feeds:c})),r.push({name:"",words:o,redirects:[],
feeds:[]},...a)}if(t<fw)for(let o of n)fa(o.text)&&r.push(...Ec(o,t+1));return r}var Ac=e=>e?.text.replace(/^.*[/\\]/s,"")??"",vw=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function ww(e){let t=new Set;
return[...e.keys()].filter(s=>{let n=Ac(e[s]);return t.has(n)?!1:(t.add(n),jn(n).length>0||In.test(n)||ma(n))}).slice(0,gw)}var bw=class{#e;#n;#t=[{words:[],redirects:[],pipes:!1}];#o=[];#s=0;#r;#l;constructor({
text:e,at:t}){this.#e=e,this.#n=t}read(){for(;this.#s<this.#e.length;)this.#d(this.#e[this.#s]);return this.#a(),{segments:this.#t,quoted:this.#o}}#d(e){e==='"'||e==="'"?this.#g(e):e==="\\"?this.#f():
e==="$"?this.#u(this.#s):e===`
`?this.#h():";|&()`".includes(e)?this.#c(e):e==="<"||e===">"?this.#m():this.#i(e)?this.#a(1):this.#p(e,this.#s,1)}#i(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#r:(e===","||e==="]"||e==="}")&&(!this.#r||
/["'\s,\]}]|^$/.test(this.#e[this.#s+1]??""))}#p(e,t,s){this.#r??={text:"",places:[],start:this.#n(t)},this.#r.text+=e;for(let n=0;n<e.length;n+=1)this.#r.places.push(this.#n(t));this.#s=t+s}#a(e=0){let t=this.#s<
this.#e.length?this.#n(this.#s):this.#n(this.#e.length-1)+1;if(this.#s+=e,!this.#r)return;let{text:s,start:n}=this.#r,r={text:s,literal:s,span:{file:"",start:n,end:t}},{words:a,redirects:o}=this.#t.at(
-1);this.#l?o.push({operator:this.#l,target:r}):a.push(r),this.#r=void 0,this.#l=void 0}#c(e){this.#a(),this.#l=void 0;let t=this.#e[this.#s+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#s+=t?2:1}#h(){is.lastIndex=this.#e[this.#s-1]==="\r"?this.#s-1:this.#s,is.test(this.#e)?this.#a(is.lastIndex-this.#s):this.#c(`
`)}#f(){is.lastIndex=this.#s,is.test(this.#e)?this.#a(is.lastIndex-this.#s):vw.test(this.#r?.text??"")?this.#p("\\",this.#s,1):this.#p(this.#e[this.#s+1]??"\\",this.#s,2)}#u(e){va.lastIndex=e,va.test(
this.#e)?this.#p("\uFFFC",e,va.lastIndex-e):this.#p("$",e,1)}#m(){/^\d$/.test(this.#r?.text??"")&&(this.#r=void 0),this.#a(),Fn.lastIndex=this.#s,Fn.test(this.#e);let e=this.#e.slice(this.#s,Fn.lastIndex).
trimEnd();this.#l=/^<<-?$/.test(e)?"<":e,this.#s=Fn.lastIndex}#g(e){let t=this.#s,s=this.#y(e);if(s===void 0){this.#a(1);return}let n=this.#r?.text.length??0;for(this.#r??={text:"",places:[],start:this.#n(
t)},this.#s=t+1;this.#s<s;){let o=this.#e[this.#s];e==='"'&&o==="\\"?this.#p(this.#e[this.#s+1]??"",this.#s,2):e==='"'&&o==="$"?this.#u(this.#s):this.#p(o,this.#s,1)}let r=this.#r.text.slice(n),a=this.#r.
places.slice(n);/\s/.test(r)&&this.#o.push({text:r,at:o=>a[o]}),this.#s=s+1,/[,\]}]/.test(this.#e[this.#s]??"")&&this.#a()}#y(e){for(let t=this.#s+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;
if(s===`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},jt=e=>e.replace(/[^\r\n]/g,"*"),Oc=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
kw=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,ba=/^[$\uFFFC*]/;function Wn({hints:e,before:t},s,n){return{hints:e,pattern:new RegExp(`(${t.source})(${s.source})`,`g${t.flags}`),unless:n}}var xw=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],Cc=e=>({hints:e.flatMap(t=>t?.hints??[]),before:new RegExp(
e.flatMap(t=>t?.before.source??[]).join("|"))}),$w=[Wn(Y0,/[^\s"',\]]+/,ba),Wn(V0,/[^\s"',]+/,ba),Wn(Cc([...On.filter(({account:e})=>!e).map(kc),...pc.map(({anywhere:e})=>e)]),/[^\s"',;|&]+/,/^[$\uFFFC*-]/),
{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:ba},Wn(Cc([...On.filter(({account:e})=>e).map(kc),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function et(e){if(e.length>8e3)return`${et(e.slice(0,8e3))}...`;let t=Ts.get(e);if(t!==void 0)return t;let s=Ew(e);return Ts.size>=_w&&Ts.clear(),
Ts.set(e,s),s}var Ts=new Map,_w=2e3,Sw=()=>Ts.clear();function Ew(e){let t=e.toLowerCase(),s=({hints:a})=>a.some(o=>t.includes(o)),n=xw.filter(s).reduce(Rc,e);t.includes("${")&&(n=n.replace(kw,(a,o,i,l)=>Mt(
o,l,!0)?`\${${o}${i}${jt(l)}}`:a));let r=ql.filter(({hint:a})=>t.includes(a));(r.length>0||t.includes("://")||rc(t))&&(n=n.replace(Oc,Ic)),n=$w.filter(s).reduce(Rc,n);for(let{pattern:a}of r)n=n.replace(
new RegExp(a.source,`${a.flags.replace("g","")}g`),jt);for(let{start:a,end:o}of Aw(e,t))n=n.slice(0,a)+jt(n.slice(a,o))+n.slice(o);return n}var Rc=(e,{pattern:t,unless:s})=>e.replace(t,(n,r,a)=>s?.test(
a)?n:r+jt(a));function*Aw(e,t){for(let{value:s,start:n}of uc(e,t))yield Dc(e,{start:n,end:n+s.length});if(rc(t))for(let{name:s,value:n,start:r}of ac(e,"anywhere"))!n.includes("$")&&mt(s,n)&&(yield{start:r,
end:r+n.length});for(let s of wa(e)){for(let{span:n,value:r=""}of Ln(s)){let a=e.slice(n.start,n.end).lastIndexOf(r);yield a<0?n:{start:n.start+a,end:n.start+a+r.length}}for(let n of ga(s))e.slice(n.start,
n.end).includes("$")||(yield Dc(e,n))}}function Dc(e,{start:t,end:s}){let[n,r]=[t,s];for(;n<r&&/["']/.test(e[n]);)n+=1;for(;n<r&&/["',]/.test(e[r-1]);)r-=1;return{start:n,end:r}}var Ow=/(\$\{\w{1,100}:?-)([^{}$]+)/g;
function Ic(e,t,s,n,r){if(r.startsWith("${"))return`${t}${s}${t}${n}${r.replace(Ow,(o,i,l)=>Mt(s,l,!0)?i+jt(l):o)}`;let a=r.replace(/^(["'])(.*)\1$/s,"$2");return Mt(s,a,!0)?`${t}${s}${t}${n}${r.replace(
a,()=>jt(a))}`:a===r&&/\w=/.test(r)?`${t}${s}${t}${n}${r.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(o,i,l,c)=>Mt(l,c,!0)?`${i}${l}=${jt(c)}`:o)}`:a!==r&&/[=:]/.test(a)?`${t}${s}${t}${n}${r.
replace(a,()=>a.replace(Oc,Ic))}`:e}var Mc=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Nc=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),Pc=e=>Nc(e).replace(Mc,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function Ki(e){return Pc(et(e)).replace(/##\[/g,"##\u200B[")}var St=e=>Ki(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Tr=e=>St(e).replace(/^\s*::/,"./::"),Ig=e=>`${JSON.stringify(e,(t,s)=>typeof s=="string"?Nc(s):s,2).replace(Mc,t=>`\\u${t.codePointAt(0).toString(16).padStart(4,"0")}`).replace(
/##\[/g,"#\\u0023[")}
`,Mg=class Ng{path;text;alone;shown;#e;constructor(t,s,n=!1,r=s){this.path=t,this.text=s,this.alone=n,this.shown=r}masking(t){if(t.length===0)return this;let s=[],n=0;for(let{start:r,end:a}of t.toSorted(
(o,i)=>o.start-i.start)){if(a<=n)continue;let o=Math.max(n,r);s.push(this.shown.slice(n,o),this.shown.slice(o,a).replace(/[^\r\n]/g,"*")),n=a}return new Ng(this.path,this.text,this.alone,s.join("")+this.
shown.slice(n))}get lineCount(){return this.#n().length}position(t){let s=this.#n(),n=0,r=s.length-1;for(;n<r;){let a=n+r+1>>1;s[a]<=t?n=a:r=a-1}return{line:n+1,column:Math.max(0,Math.min(t,this.text.
length)-s[n])+1}}lineStart(t){let s=this.#n();return s[Math.max(0,Math.min(t-1,s.length-1))]}line(t){let s=this.lineStart(t),n=this.shown.indexOf(`
`,s),r=this.shown.slice(s,n<0?this.shown.length:n);return r.endsWith("\r")?r.slice(0,-1):r}#n(){if(this.#e)return this.#e;let t=[this.text.charCodeAt(0)===65279?1:0];for(let s=this.text.indexOf(`
`);s>=0;s=this.text.indexOf(`
`,s+1))t.push(s+1);return this.#e=t,t}};function js(e,t,s=!1){let n=Mt(e,t,s);if(n)return{secret:n,value:t};let r=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,"\uFFFC"):t;return ft(r,"line")??Cw(r)}var K=(e,t,s=!1)=>js(
e,t,s)?.secret;function Cw(e){for(let t of wa(e))for(let s of Ln(t))return s}function vn(e,t){let s=e;for(let n of t)s.includes(n)&&(s=s.replaceAll(n,"*".repeat(Math.min(n.length,12))));return s}function ka(e,t){
let s=new Set([...t].filter(n=>!/^[a-z]+$/i.test(n)));return vn(e.replace(/`[^`]*`/g,n=>vn(n,t)),s)}function wn(e,t,s=""){if(typeof e=="string")return s&&K(s,e)?e.replace(/\S/g,"*"):vn(e.split(`
`).map(a=>et(a)).join(`
`),t);if(typeof e!="object"||e===null)return e;let{name:n,value:r}=e;return typeof n=="string"&&typeof r=="string"?{...e,value:wn(r,t,n)}:Array.isArray(e)?e.map((a,o)=>wn(a,t,Rw(e[o-1]))):Object.fromEntries(
Object.entries(e).map(([a,o])=>[a,wn(o,t,a)]))}var Rw=e=>typeof e=="string"&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"";function Tc({at:e},t){let s=0,n=e.length-1;for(;s<n;){let r=s+n+1>>1;e[r]<=
t?s=r:n=r-1}return s}function zn(e,t){let s=Tc(e,t);return(e.from[s]??0)+Math.min(t,e.text.length)-(e.at[s]??0)}function ee(e,t,s){if(e.whole)return e.whole;let n=zn(e,t);return{file:e.file,start:n,end:s>
t?zn(e,s-1)+1:n}}var dt=class{#e;#n;#t=[];#o=[];#s=[];#r=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#o.push(this.#r),this.#s.push(t),this.#t.push(e),this.#r+=e.length)}addPart(e,t,s){if(this.#n??=
e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let n=Tc(e,t),r=t;r<s;n+=1){let a=Math.min(s,e.at[n+1]??s);this.add(e.text.slice(r,a),zn(e,r)),r=a}}build(){let e=this.#t.join("");return{
file:this.#e,text:e,at:this.#o,from:this.#s,...this.#n?{whole:this.#n}:{}}}},xa={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user",
"group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"\
cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:[
"input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},
chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{
values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{
values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-fil\
e","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},Dw=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,
Z=e=>Dw.test(e),Iw=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay(?:-suexec)?|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,Un=e=>Iw.test(e),Mw=e=>Object.
hasOwn(xa,e),U=e=>e.slice(e.lastIndexOf("/")+1);function qn(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,s="",n=""]=t;return U(s)==="env"?n.replace(/^-S\s+/,"").split(/\s+/):[s,...n.
split(/\s+/)]}var Nw=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;function Hn({name:e,words:t}){if(Nw.test(e))for(let s=1;s<t.length;s+=1){let{text:n}=t[s];if(!/^[-+]/.test(n))return n.includes("/")?
n:`./${n}`;if(/^-[a-z]*[cs]/.test(n))return;/^[-+][a-zA-Z]*[oO]$/.test(n)&&(s+=1)}}function Pg(e){let t=[],s=[],n=e;for(let r=0;r<12;r+=1){let a=n[0];if(!a||a.text.includes("\uFFFC"))break;let o=U(a.text),
i=Tw(o,n);if(i)return{wrappers:[...t,{name:o,words:n,span:a.span}],words:n,assignments:s,script:i};let l=Object.hasOwn(xa,o)?xa[o]:void 0,c=l?Pw(n,l,s):void 0;if(c===void 0||c>=n.length)break;t.push({
name:o,words:n.slice(0,c),span:a.span}),n=n.slice(c)}return{wrappers:t,words:n,assignments:s}}function Pw(e,{values:t="",longValues:s=[],operands:n=0,assigns:r,unless:a},o){let i=n;for(let l=1;l<e.length;l+=
1){let{text:c,literal:d,span:p}=e[l];if(a?.test(c))return;if(c==="--"){if(i===0)return l+1}else if(c.startsWith("--"))!c.includes("=")&&s.includes(c.slice(2))&&(l+=1);else if(c.startsWith("-")&&(c.length>
1||r))t.includes(c[c.length-1])&&![...c.slice(1,-1)].some(u=>t.includes(u))&&(l+=1);else if(r&&/^[A-Za-z_]\w*=/.test(c)){let u=c.indexOf("=");o.push({name:c.slice(0,u),value:{text:c.slice(u+1),literal:d.
slice(u+1),span:p},span:p})}else if(i>0)i-=1;else return l}}function Tw(e,t){if(e==="eval"&&t.length>1)return{word:jw(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let r=t.
findIndex(({text:o})=>/^-[a-z]*c$/.test(o)||o==="--command"),a=r>0?t[r+1]:void 0;return a&&{word:a,options:{errexit:!1,pipefail:!1}}}if(!Z(e))return;let s=!1,n=!1;for(let r=1,a=!1;r<t.length;r+=1){let{
text:o}=t[r];if(/^[-+]\w/.test(o))o.startsWith("-")&&(s||=o.includes("e")),/[oO]$/.test(o)&&(n||=t[r+1]?.text==="pipefail",r+=1),a||=o.startsWith("-")&&o.slice(1).includes("c");else if(o==="--rcfile"||
o==="--init-file")r+=1;else if(!o.startsWith("--"))return a?{word:t[r],options:{errexit:s,pipefail:n}}:void 0}}function jw(e){let[t]=e,s=()=>{let n=new dt(t.span.file);for(let[r,a]of e.entries()){r>0&&
n.add(" ",a.span.start);let o=a.inner();n.addPart(o,0,o.text.length)}return n.build()};return{...t,text:e.map(({text:n})=>n).join(" "),literal:e.map(({literal:n})=>n).join(" "),inner:s}}var $a=({name:e,
words:t})=>Z(e)&&t.slice(1).every(({text:s},n,r)=>/^-[A-Za-z]*$/.test(s)||/^-[A-Za-z]*o$/.test(r[n-1]?.text??""));function Tg(e){let t=e.redirects.find(({operator:s})=>s==="<<"||s==="<<<")?.target;return t&&
$a(e)?t:void 0}function Lw(e){if(!$a(e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,n=(t?s:e.redirects.find(({operator:r})=>r==="<")?.target)?.text;return n===void 0||
n.includes("/")?n:`./${n}`}function jg(e,t){let[s]=e;if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!$a(t)))return s.redirects.find(({operator:n})=>n==="<<")?.target}function Lg(e,{name:t}){if(t!==
"find")return[];let s=[];for(let n=1;n<e.length;n+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.test(e[n].text))continue;let r=e.slice(n+1).findIndex(({text:o})=>o===";"||o==="+"),a=e.slice(n+1,r<0?void 0:n+
1+r).map(o=>({...o,substitutions:[]}));a.length&&s.push(a),n+=r<0?e.length:r+1}return s}var Yi="it is a template, and only what it generates can be judged",Gn=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,
_a=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,Fw=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]*__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
jc=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,Ww=new RegExp(Gn),zw=new RegExp(`${Gn}|${_a}`),Uw=new RegExp(`${Gn}|${_a}|${Fw}`),Lc=new RegExp(`^(?:${Gn}|${_a})`),qw=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_]\w*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
Hw=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,Gw=/^#(?:include[ \t]+(?:"[^"\n]+"|<[^>\n]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
Bw=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,Kw=e=>Bw.test(e.slice(e.lastIndexOf("/")+1)),Yw=e=>Ww.
test(e),bn=e=>zw.test(e),Vw=e=>Uw.test(e),Fg=e=>Lc.test(e),Zw=e=>Lc.test(e)||Hw.test(e)||qw.test(e),Xw=new RegExp(`^${jc}`),Qw=new RegExp(String.raw`(?<!\$)${jc}`),Jw=e=>Xw.test(e),Wg=e=>Qw.test(e),eb=e=>Gw.
test(e),P=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"written",value:e,span:t},ke=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},F=(e,t,s,n)=>n?.
length?{state:"unknown",reason:e,text:t,span:s,via:n}:{state:"unknown",reason:e,text:t,span:s},tb={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},Lt=e=>e.state==="written"||e.state===
"unknown"&&tb[e.reason],sb=/[A-Za-z0-9!^*%$]{1,64}$/;function Fc(e,t,s){let n=sb.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return n!==""&&(/[a-z]/.test(s)||n.length>=6&&/\d/.test(n)&&/[A-Za-z]/.test(
n))}var nb=20,rb=e=>!/^[A-Za-z_]/.test(e);function Sa(e,t,s,n="\uFFFC"){return/[$'"\\`]/.test(e)?new Ea(e,t,s,{quotes:!0,absent:n}).whole():{text:e,undefinedNames:[],names:[]}}function ab(e,t){return/[$\\]/.
test(e)?new Ea(e,t,"\\",{quotes:!1}).whole():{text:e,undefinedNames:[],names:[]}}function ob(e,t,s){return/[$'"\\`]/.test(e)?new Ea(e,t,s,{quotes:!0,isLiteral:!0}).whole().text:e}var Ea=class{#e=[];#n=[];#t;#o=!1;#s;#r;#l;#d;#i;#p;#a=0;#c=0;constructor(e,t,s,{
quotes:n,isLiteral:r=!1,absent:a="\uFFFC"}){this.#d=n,this.#i=r,this.#p=a,this.#s=e,this.#r=t,this.#l=s}whole(){return{text:this.#f(),undefinedNames:this.#e,names:this.#n,...this.#t?{fault:this.#t}:{},
...this.#o?{hasProperty:!0}:{}}}#h(e,t){this.#t??={message:e,at:t}}#f(){let e="";for(;this.#a<this.#s.length;)e+=this.#m();return e}#u(e,t){let s="";for(;this.#a<this.#s.length;){if(this.#s[this.#a]===
e)return this.#a+=1,s;s+=this.#m()}return this.#h(e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before what it puts in",t),s}#m(){let e=this.#s[this.#a];return e==="$"?this.#v():this.#d&&e==="\
'"?this.#g():this.#d&&e==='"'?this.#y():(this.#a+=1,e!==this.#l?e:this.#s[this.#a++]??"")}#g(){let e=this.#a+1,t=this.#s.indexOf("'",e);return t<0&&this.#h("a single quote is never closed",e-1),this.#a=
t<0?this.#s.length:t+1,this.#s.slice(e,t<0?void 0:t)}#y(){let e="",t=this.#a;for(this.#a+=1;this.#a<this.#s.length&&this.#s[this.#a]!=='"';){let s=this.#s[this.#a],n=this.#s[this.#a+1];s==="$"?e+=this.#v():
s===this.#l&&(n==='"'||n==="$"||n===this.#l)?(e+=n,this.#a+=2):(e+=s,this.#a+=1)}return this.#a>=this.#s.length&&this.#h("a double quote is never closed",t),this.#a+=1,e}#v(){let e=this.#a;this.#a+=1;
let t=this.#s[this.#a]==="{";t&&(this.#a+=1);let s=this.#w(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#c>nb?(this.#h("bad substitution",e),this.#a=this.#s.length,""):this.#s[this.#a]!=="}"?
this.#x(s,e):(this.#a+=1,this.#$(s,e)):s?this.#$(s,e):"$"}#w(e){let t=e.exec(this.#s.slice(this.#a,this.#a+256))?.[0]??"";return this.#a+=t.length,t}#b(e){return this.#n.push(e),this.#r(e)}#k(e,t){this.#e.
push({name:e,at:t,length:this.#a-t})}#$(e,t){let s=this.#b(e);if(s===void 0&&this.#k(e,t),!this.#i)return s??this.#p;let n=this.#s.slice(t,this.#a);return s===void 0&&n===`$${e}`&&Fc(this.#s,t,e)?n:"\uFFFC"}#x(e,t){
let s=this.#s[this.#a]===":";s&&(this.#a+=1),this.#o||=Jw(this.#s.slice(t,t+256));let n=this.#s[this.#a++]??"",r=this.#b(e);n?(s?/[-+?]/:/[-+?#%/]/).test(n)||this.#h(`unsupported modifier ${JSON.stringify(
s?`:${n}`:n)}`,t):this.#h("a ${ is never closed",t);let a=this.#e.length;this.#c+=1,n==="/"&&(this.#s[this.#a]==="/"&&(this.#a+=1),this.#u("/",t));let o=this.#u("}",t);this.#c-=1;let i=r!==void 0&&(!s||
r!=="");return r!=="\uFFFC"&&(n==="-"&&i||n==="+"&&!i)&&(this.#e.length=a),r===void 0&&/[?#%/]/.test(n)&&this.#k(e,t),this.#i?lb(r,n,i,o):ib(r,n,i,o)}};function ib(e,t,s,n){return e==="\uFFFC"?"\uFFFC":
t==="-"?s?e??"":n:t==="+"?s?n:"":t==="?"?e??"\uFFFC":e===""?"":"\uFFFC"}function lb(e,t,s,n){if(e==="\uFFFC"&&n==="")return"\uFFFC";let r=s&&e!=="\uFFFC";return t==="-"&&!r||t==="+"&&r?n:"\uFFFC"}function jr(e){
if(!e.includes(":")){let l=Wc(e);return l===void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(e),s=t?.[2]===void 0?void 0:Wc(t[2]);if(t&&s===void 0)return;let n=(s===void 0?e:`${t?.[1]}${(s>>
16n).toString(16)}:${(s&0xffffn).toString(16)}`).split("::");if(n.length>2)return;let[r=[],a=[]]=n.map(l=>l?l.split(":"):[]),o=8-r.length-a.length;if(n.length===2?o<1:o!==0)return;let i=[...r,...Array.
from({length:o},()=>"0"),...a];if(i.every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:i.reduce((l,c)=>l<<16n|BigInt(`0x${c}`),0n)}}var Vi=e=>jr(e)!==void 0;function Wc(e){let t=e.split(".");if(!(t.
length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.test(s)&&Number(s)<256)))return t.reduce((s,n)=>s<<8n|BigInt(n),0n)}function zg(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],n=jr(t);if(!n||Number(
s)>n.bits)return;let r=1n<<BigInt(n.bits-Number(s)),a=n.value-n.value%r;return{bits:n.bits,first:a,last:a+r-1n,isShifted:a!==n.value}}var Ug=({bits:e,first:t,last:s},n)=>e===n.bits&&t<=n.value&&n.value<=
s;function cb(e,t){let{span:s}=t;if(e.state==="unknown")return{ports:[{...e,span:s}],faults:[]};let n=e.value.split(/\s+/).filter(Boolean);return{ports:n.flatMap(r=>{let a=Uc(r);return a?"fault"in a?[]:
[P(a.ports,s,e.via)]:[F("malformed",r,s)]}),faults:n.flatMap(r=>zc(r,t))}}function zc(e,{value:t,span:s}){let n=Uc(e);if(!n)return[];if("fault"in n)return[{kind:"broken",span:s,message:n.fault}];if(!n.
dropped)return[];let r=e.slice(e.lastIndexOf(":")+1),a=`EXPOSE publishes nothing: the builder drops ${JSON.stringify(n.dropped)} and exposes ${r} alone; bind the port where the container is started`,o={
title:`write ${r}`,safety:"safe",edits:[{span:s,text:r}]};return[{kind:"loose",span:s,message:a,...t===e?{fix:o}:{}}]}function Uc(e){if(e.includes("\uFFFC"))return;let t=e.split(":"),s=t.pop()??"",n=t.
pop()??"",r=t.join(":"),a=s.indexOf("/"),o=a<0?s:s.slice(0,a),i=a<0?"":s.slice(a+1);if(!/^(?:tcp|udp|sctp)?$/i.test(i))return{fault:`${Ls(i)} is not a protocol: write tcp, udp or sctp`};let l=qc(o,e);
if("fault"in l)return l;let c=n?qc(n,e):l;if("fault"in c)return c;if(l.from!==l.to&&c.to-c.from!==l.to-l.from)return{fault:`the ranges ${Ls(n)} and ${Ls(o)} differ in length`};if(r&&!Vi(r.replace(/^\[(.*)\]$/,
"$1")))return{fault:`${Ls(r)} is not an IP address`};let d=[r,n].filter(Boolean).join(":");return{ports:{...l,protocol:i.toLowerCase()||"tcp"},...d?{dropped:d}:{}}}var Ls=e=>JSON.stringify(e.length>40?
`${e.slice(0,40)}...`:e);function qc(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${Ls(t)} is not a valid port`};let n=Number(s[1]),r=Number(s[2]??s[1]);return n>65535||
r>65535?{fault:`ports end at 65535, and ${Math.max(n,r)} is beyond`}:r<n?{fault:`${e} runs backwards`}:{from:n,to:r}}var db={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,w:6048e11},
pb=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$/,ub=/([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/g;function Zi(e,t){if(!pb.test(e)||!t&&/[dw]/.test(e))return;let s=0;for(let[,n,r=""]of e.
matchAll(ub))s+=Number(n)*(db[r]??0);return e.startsWith("-")&&s!==0?-s:s}var hb={},ls={expands:!0},Fs={is:"boolean"},Bn={is:"duration"},Hc={repeats:!0},Aa={ADD:{chown:ls,chmod:ls,link:Fs,"keep-git-di\
r":Fs,checksum:ls,unpack:Fs,exclude:Hc},COPY:{chown:ls,from:hb,chmod:ls,link:Fs,exclude:Hc,parents:Fs},FROM:{platform:ls},HEALTHCHECK:{interval:Bn,timeout:Bn,"start-period":Bn,"start-interval":Bn,retries:{
is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure","sandbox"]},device:{repeats:!0}}},Gc=(e,t)=>{let s=Object.hasOwn(Aa,e)?Aa[e]:void 0;
return s&&Object.hasOwn(s,t)?s[t]:void 0},mb=(e,{name:t})=>Gc(e,t)?.expands===!0;function fb({keyword:e,flags:t,args:s}){if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()===
"NONE")return[];let n=[],r=new Set;for(let a of t){let o=Gc(e,a.name),i=o?yb(a,o,r.has(a.name)):gb(e,a.name),l=o&&!o.expands&&a.name!=="from"&&/\$\{?[A-Za-z_]/.test(a.text??"");i?n.push({kind:"broken",
span:a.span,message:l?`${i}, and knows no variables`:i}):l&&e!=="HEALTHCHECK"&&n.push({kind:"loose",span:a.span,message:`--${a.name} knows no variables: the builder takes it as it is written`}),r.add(
a.name)}return n}function gb(e,t){let s=ue(t,Object.keys(Aa[e]??{}));return`${e} does not take the flag --${t.length>40?`${t.slice(0,40)}...`:t}${s?`, did you mean --${s}?`:""}`}function yb({name:e,text:t},{
is:s,words:n,repeats:r},a){if(a&&!r)return`--${e} stands here twice`;if(s==="boolean")return t===void 0||/^(?:true|false)$/i.test(t)?void 0:`--${e} is true or false`;if(t===void 0)return`--${e} needs \
a value`;if(n)return n.includes(t)?void 0:`--${e} is ${n.join(", ")}`;if(t)return s==="count"?/^\+?\d+$/.test(t)?void 0:`--${e} is a whole number, zero or more`:s==="duration"?vb(e,t):void 0}function vb(e,t){
let s=Zi(t,!1);return s===void 0?`--${e} wants a duration with a unit, such as 30s`:s!==0&&s<1e6?`--${e} is zero, or a millisecond at the least`:void 0}var Bc=(e,t)=>e.flags.find(s=>s.name===t),Kc=["b\
ind","cache","tmpfs","secret","ssh"],Yc=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];function Kn({
text:e=""}){let t=new Map;for(let[,s,n]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let r=s===void 0?n??"":s.replaceAll('""','"'),a=r.indexOf("=");t.set((a<0?r:r.slice(0,a)).trim().toLowerCase(),
a<0?"":r.slice(a+1))}return t}var Vc=({keyword:e,flags:t})=>t.flatMap(s=>{let n=s.name==="mount"&&e==="RUN"?Kn(s):void 0,r=n?.get("source")??n?.get("src")??"";return n&&(n.get("type")??"bind").toLowerCase()===
"bind"&&!n.has("from")&&!r.includes("$")?[Ue(r).replace(/^\.$/,"")]:[]}),wb=["z","relabel","shared","private","u","bind-propagation"];function bb({flags:e,logical:t}){let s=[];for(let n of e){if(n.name!==
"mount"||!n.text)continue;let r=Kn(n),a=l=>{s.push({kind:"broken",span:n.span,message:l})};for(let l of r.keys())if(!Yc.includes(l)&&!(wb.includes(l)&&/containerfile/i.test(t.file))){let c=ue(l,Yc);a(
`--mount does not take the field ${JSON.stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let o=(r.get("type")??"bind").toLowerCase();if(!o.includes("$")&&!Kc.includes(o)){let l=ue(o,Kc);a(`--\
mount knows no type ${JSON.stringify(o.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=r.get("from");i&&/\$./.test(i)&&a("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name\
 and use that"),o==="secret"&&i&&a("a secret mount does not take from="),o==="secret"&&!["id","source","src","target","dst","destination"].some(l=>r.get(l))&&a("a secret mount names its secret with id\
="),o==="secret"&&r.has("id")&&(r.has("source")||r.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}var Yn=({origin:e,copies:t,mounts:s})=>[e,...t.flatMap(({from:n})=>n??[]),...s].
flatMap(n=>"stage"in n?[n.stage]:[]);function Vn(e){let t=new Set(e);for(let s of t)for(let n of Yn(s))t.add(n);return t}function I(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(
s);return t}var Ws=e=>I(e).toReversed().flatMap(({assignments:t})=>t),kb=2e3,Zc=new WeakMap,Oa=e=>e.toReversed().flatMap(xb).slice(-kb);function xb(e){let t=Zc.get(e);if(t)return t;let s=[...e.copies.
map(n=>({instruction:n.instruction,place:()=>$b(n)})),...e.scripts.flatMap(n=>n.instruction.keyword==="RUN"&&!n.deferred?[{instruction:n.instruction,place:()=>_b(n)}]:[])].sort((n,r)=>n.instruction.span.
start-r.instruction.span.start).flatMap(({place:n})=>n());return Zc.set(e,s),s}function Xc({sources:e,destination:t,workdir:s,texts:n}){if(t.state==="unknown")return;let r=qe(t.value,s?.state==="unkno\
wn"?void 0:s?.value);return r===void 0?void 0:{to:r,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||e.length+n.length>1}}function Qc(e){let t=e.texts.length?Xc(e):void 0;return t?e.texts.map(({name:s,body:n})=>[
t.isFolder?H(t.to,s):t.to,n]):[]}function $b(e){let{instruction:t,sources:s,from:n}=e,r=Qc(e).map(([d,{text:p}])=>({at:d,text:p.replaceAll("\\$","$")})),a=Xc(e);if(!a||n&&!("stage"in n))return r;let{to:o,
isFolder:i}=a,l=n?{within:Oa(I(n.stage))}:{},c=t.flags.some(({name:d,text:p})=>d==="parents"&&p!=="false");return[...s.flatMap(d=>{if(d.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(d.value))
return[];let p=Ue(d.value).replace(/^\.$/,""),u=n?`/${p}`:p;if(c)return[{at:H(o,p),path:u,...l}];let h=p.slice(p.lastIndexOf("/")+1),m={at:o,path:u,...l};return i&&h&&!h.includes("*")?[m,{...m,at:H(o,
h)}]:[m]}),...r]}var _b=({script:e,workdir:t})=>e.commands.flatMap(s=>{if(s.name==="sed")return[];let{texts:n,files:r}=Dt(s),a=n.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(s.name==="printf"?"":" ");return!a||a==="\uFFFC"?[]:r.flatMap(o=>{let i=qe(o,t?.state==="unknown"?void 0:t?.value);return i?[{at:i,text:a}]:[]})}),Sb=new Set(["aix android darwin dragonfly fr\
eebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsl\
e mips64 mips64le","mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function Eb(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),n=/^([\w.-]+)(?:\([^()]*\))?$/.
exec(t)?.[1];if(!(n!==void 0&&s.length<3&&s.every(r=>/^[\w.-]+$/.test(r))&&(s.length>0||Sb.has(n.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is no platform: write it as linux/arm64`}var Jc=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),Ab=/^(?:https?|ftp|no|all)_proxy$/i,Ca=class{#e=new Map;#n;#t;constructor(e){if(this.#t=
e?e.#t+1:0,this.#n=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#n)for(let[s,n]of t.#e)this.#e.has(s)||this.#e.set(s,n);this.#n=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#n){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||Ab.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#e.set(e,t)}},ed=16384,Ob=class{#e;#n;#t;#o;#s=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,this.#n=e.escape,this.#t=t,
this.#o=s}word(e,t){let{logical:s,json:n}=t.instruction;return this.#r(e.value,e.span,t,(r,a)=>n?e.span:ee(s,e.at+r,e.at+r+a))}plain(e,{scope:t},s){let n=o=>{let i=t.get(o);return i?i.unset?void 0:i.text:
"\uFFFC"},{text:r,fault:a}=Sa(e.value,n,this.#n,"");return s.state!=="unknown"||s.reason!=="variable"||a!==void 0||r.includes("\uFFFC")||r.length>ed?s:P(r,s.span,s.via)}flag({text:e="",value:t,span:s,
at:n},r){let{logical:a}=r.instruction,o=a.text.startsWith(t,n)?n+t.length-e.length:void 0;return this.#r(e,s,r,(i,l)=>o===void 0?s:ee(a,o+i,o+i+l))}body({span:e},{instruction:t,scope:s,uses:n}){let r=ab(
this.#e.text.slice(e.start,e.end),i=>s.get(i)?.text),a=(i,l)=>({file:e.file,start:e.start+i,end:e.start+i+l});r.fault&&this.#l(t,`${r.fault.message}: the builder expands this here-document unless its \
name is quoted`,a(r.fault.at,2));let o=new Set;for(let{name:i,at:l,length:c}of r.undefinedNames)o.has(i)||n.push({...this.#d(i,a(l,c),{instruction:t,scope:s}),inBody:!0}),o.add(i)}#r(e,t,s,n){let{scope:r,
uses:a}=s,o=Sa(e,i=>r.get(i)?.text,this.#n);o.hasProperty&&(this.hasProperty=!0),o.fault&&this.#l(s.instruction,o.fault.message,t);for(let{name:i,at:l,length:c}of o.undefinedNames)a.push(this.#d(i,n(l,
c),s));return Cb(o,e,t,r)}#l(e,t,s){this.#s.has(e)||(this.#s.add(e),this.#o.push({kind:"broken",span:s,message:t}))}#d(e,t,{instruction:s,scope:n,target:r}){let a=n===this.#t?void 0:this.#t.get(e)?.span;
return{name:e,keyword:s.keyword,span:t,...r===void 0?{}:{target:r},...a?{global:a}:{},...Jc.has(e)?{isPlatform:!0}:{},...rb(e)?{isParameter:!0}:{}}}};function Cb({text:e,names:t},s,n,r){let a=[];for(let o of t){
let i=r.get(o)?.span;i&&a.push({how:"interpolated",span:i})}return e.length>ed&&e.length>s.length?F("large","\uFFFC",n,a.slice(0,8)):e.includes("\uFFFC")?F("variable",e,n,a.slice(0,8)):P(e,n,a.slice(0,
8))}var Ra={commands:[]};function Rb(e,t,{source:s,shell:n,variables:r}){let a=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[o]=a;if(!o)return Ra;if(t.json)return e.readWords(a.map(Mb(t.logical)),
r);let i=td(n);if(!i)return Ra;let{heredocs:l,logical:c}=t,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(o.value.trim())?nd(e,sd(s,d),r,i):e.readScript(Ib(s,c,o,d,t),r,i):e.readScript(
Db(c,o),r,i)}function td(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(n=>Z(U(n)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.some(n=>/^-[A-Za-z]*e/.test(n))||s.includes("errexit"),
pipefail:s.includes("pipefail")}}function Db(e,{at:t,value:s}){if(t===0)return e;let n=new dt(e.file);return n.addPart(e,t,t+s.length),n.build()}function sd(e,{span:t,chomp:s}){let n=new dt(t.file),r=e.
text.slice(t.start,t.end),a=t.start;for(let o of r.split(/(?<=\n)/)){let i=s?/^\t*/.exec(o)?.[0].length??0:0;n.add(o.slice(i).replace(/\r\n$/,""),a+i),o.endsWith(`\r
`)&&n.add(`
`,a+o.length-1),a+=o.length}return n.build()}function nd(e,t,s,n){let r=qn(t.text);if(!r)return e.readScript(t,s,n);let a=td(r);return a?e.readScript(t,s,a):Ra}function Ib({text:e},t,{at:s,value:n},{span:r},{
span:a}){let o=new dt(t.file);return o.addPart(t,s,s+n.length),o.add(`
`,r.start-1),o.add(e.slice(r.start,a.end),r.start),o.build()}var Mb=e=>({value:t,span:s,at:n})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let r=new dt(e.file);for(let a=n+1,o=0;o<
t.length;){let i=e.text.indexOf("\\",a),l=Math.min(t.length-o,i<0?t.length:i-a);if(r.addPart(e,a,a+l),a+=l,o+=l,o>=t.length)break;r.add(t[o],zn(e,a)),a+=e.text[a+1]==="u"?6:2,o+=1}return r.build()}}),
Nb=["/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Da(e,t){if(!e||e.includes("\uFFFC"))return[];if(!e.includes("/"))return Nb.map(n=>`${n}/${e}`);let s=qe(e,t);return s?
[s]:[]}function Pb(e,{scripts:t,workdir:s,seen:n},r){let a=s?.state==="unknown"?void 0:s?.value,o=[...e.commands];for(let i of o){let l=Lw(i)??Hn(i)??i.words[0]?.text??"",c=i.folder?qe(i.folder,a):a,d=Da(
l,c).find(u=>t.has(u)),p=d===void 0?void 0:t.get(d);if(!(!p||n.has(p))){n.add(p);for(let u of r(p).commands)o.push(u)}}return o.length===e.commands.length?e:{...e,commands:o}}var Tb=class{#e;#n;#t=[];#o=new Map;#s;constructor(e,t){
this.#e=e,this.#n=t}add(e){this.#t.push(e),e.name&&this.#o.set(e.name,e)}baseOf({value:e,span:t},s){let n=this.#r(s);if(!n||s===s.toLowerCase())return n;let r=s.toLowerCase(),a={title:`write ${r}`,safety:"\
safe",edits:[{span:t,text:r}]},o=`FROM finds no stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${r}`;return this.#n.push({kind:"broken",span:t,message:o,...e===s?{fix:a}:{}}),
n}#r(e){return this.#o.get(e.toLowerCase())}originOf(e,t,s,n){let r=e.toLowerCase()===s.name||e===String(s.index);if(r)this.#n.push({kind:"broken",span:t,message:`the stage ${n} from itself`});else if(/^\d+$/.
test(e)){let o=this.#t[Number(e)];if(o)return{stage:o};this.#n.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let a=this.#r(e);return a&&a!==s?{stage:a}:r||this.#l(e)?(r||this.#n.
push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined later: a stage can only take from earlier ones`}),{image:F("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?F("malfo\
rmed",e,t):P(e,t)}}#l(e){return this.#s??=new Set(this.#e.flatMap(({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#s.has(e.toLowerCase())&&!this.#r(e)}},rd=new Set(["ABRT",
"ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT","KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM",
"WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),Xi=[...rd].map(e=>`SIG${e}`);function Qi(e){return/^[+-]?\d+$/.
test(e)?Number(e)!==0:rd.has(e.toUpperCase().replace(/^SIG/,""))}function ad(e,t){if(e.state==="unknown"||Qi(e.value))return[];let s=ue(e.value.toUpperCase(),Xi),n=JSON.stringify(e.value.slice(0,40));
return[{kind:"broken",span:t,message:`there is no signal ${n}${s?`, did you mean ${s}?`:""}`}]}function ae(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(
t)}function Ft(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(0,t),group:e.slice(t+1)}}var cs=e=>e==="root"||ae(e)===0;function oe(e){let{account:t}=Ft(e);return t===""||cs(t)}
function jb(e){let{account:t,group:s}=Ft(e);return s===""?oe(e)||typeof ae(t)=="number":cs(s)}var od=e=>Object.values(Ft(e)).filter(t=>ae(t)==="refused"),Ia=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(
e)>=-2147483648&&Number(e)<=2147483647,at=new Set(["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","\
WORKDIR"]),X=(e,t)=>({kind:"broken",span:e,message:t});function id(e){let{keyword:t,keywordSpan:s,args:n}=e;if(!at.has(t)){let o=ue(t,at);return[X(s,`unknown instruction ${JSON.stringify(Zn(t))}${o?`,\
 did you mean ${o}?`:""}`)]}let r=fb(e),a=(o,i)=>{n.length<o&&r.push(X(s,i))};switch(t){case"FROM":r.push(...Wb(e));break;case"COPY":case"ADD":a(2,`${t} needs a source and a destination`),r.push(...zb(
e));break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHECK":r.push(...Ub(e));break;case"ONBUILD":a(1,"ONBUILD needs an instruction to defer"),r.push(...qb(e));break;case"SHELL":(!e.json||
n.length===0)&&r.push(X(s,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":r.push(...bb(e));break;case"ENV":case"LABEL":a(1,`${t} needs a name and a value`);for(let{name:o}of e.
pairs)o.value||r.push(X(o.span,`${t} has an empty name`));break;case"ARG":a(1,"ARG needs a name");for(let{name:o}of e.pairs)o.value||r.push(X(o.span,"ARG has an empty name"));break;case"CMD":case"ENTR\
YPOINT":break;case"USER":a(1,"USER needs an argument"),r.push(...Lb(e));break;default:a(1,`${t} needs an argument`)}return r}var Zn=e=>e.length>40?`${e.slice(0,40)}...`:e;function Lb({args:[e],keywordSpan:t,
span:s}){let n=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!n)return[];let r=e.span.start+n.index,a={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:r+n[0].length-(n[1]??
"").length},message:"a # after the account of USER is no comment: the builder takes it as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:a,text:`${n[1]}\

`},{span:{...e.span,start:r},text:""}]}}]}var Fb=/^[a-z][a-z0-9-_.]*$/;function Wb({args:e,keywordSpan:t,span:s,logical:n}){let r=e.find(i=>i.value.startsWith("#")),a=r?e.indexOf(r):e.length;if(r&&(a===
1||a===3)){let i=e[e.length-1]?.span.end??s.end,l=n.text.slice(r.at).trimEnd(),c=e[a-1]?.span.end??r.span.start,d={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...r.span,end:i},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:s.file,start:c,end:i},text:""}]}}]}if(e.length===0)return[X(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[X({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let o=e[2];return o&&!Fb.test(o.value.toLowerCase())?[X(o.span,`${JSON.stringify(Zn(o.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function zb({keyword:e,args:t,json:s,flags:n}){if(t.length<2)return[];let r=t[t.length-1];if(!r)return[];let a=n.find(p=>p.name==="from"),o=[];!s&&/^\d*<<-?[^<]/.
test(r.value)&&o.push(X(r.span,`${e} cannot write to a here-document`)),a?.text?.includes("$")&&!/\$$/.test(a.text)&&o.push(X(a.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let i=n.find(({name:p})=>p==="chown")?.text;i?.includes("$")||o.push(...ld(n,i));let l=t.slice(0,-1),c=r.value.replace(/^["']|["']$/g,""),d=/(?:^|[/\\])\.{0,2}$/.test(c)||/[$]/.test(
c);return l.length>1&&!d&&o.push({kind:"loose",span:r.span,message:`${e} of several sources needs a destination that ends in /`}),o}function ld(e,t){let s=e.find(({name:a})=>a==="link"),n=e.find(({name:a})=>a===
"chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!n||!t)return[];let r=t.split(":",2).find(a=>a&&!Ia(a));return r?[X(n.span,`--link cannot look up the name ${JSON.stringify(Zn(r))}: use numbe\
rs in --chown, or remove --link`)]:[]}function Ub({args:e,keywordSpan:t}){let s=e[0];if(!s)return[X(t,"HEALTHCHECK needs CMD or NONE")];let n=s.value.toUpperCase();return n==="NONE"?e.length>1?[X(s.span,
"HEALTHCHECK NONE takes no arguments")]:[]:n!=="CMD"?[X(s.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Zn(s.value))}`)]:e.length<2?[X(s.span,"HEALTHCHECK CMD needs a command")]:[]}function qb({
trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[X(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.keyword==="MAINTAINER")return[X(e.keywordSpan,`ONBUILD cann\
ot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:n})=>!/[$'"\\`]/.test(n)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(({value:n})=>!/[$'"\\`]/.test(n)):[];return[...id(e),...t.
flatMap(n=>zc(n.value,n)),...s?ad(P(s.value,s.span),s.span):[]].map(n=>({...n,kind:"loose"}))}var Hb=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Gb=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,Bb=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]];function ds({domain:e,path:t}){if(e===null||t===null)return null;let s=e.replace(/:443$/,""),n=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`,[r,a]=Bb.find(
([o])=>o.test(n))??[];return(r?n.replace(r,a??""):n).replace(Hb,"").replace(Gb,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Kb=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",
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
["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],ps,cd=[];
function Yb(){if(ps)return ps;ps=new Map;for(let e of Kb)e[0].includes("*")?cd.push(e):ps.set(e[0],[...ps.get(e[0])??[],e]);return ps}var dd=(e,t)=>t.startsWith("<")?Vb(e,t.slice(1)):J(e,t);function Vb(e,t){
let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[n,r]of t.split(".").map(Number).entries()){let a=s[n];if(a===void 0||a>r)return!1;if(a<r)return!0}
return!1}function kn(e,t=[]){let s=ds(e);if(s===null)return;let n=`${e.domain}/${e.path}`,r=t.find(({repository:c,tags:d})=>(J(n,c)||J(s,c))&&(!d||dd(e.tag??"latest",d)));if(r)return{name:s,...r.facts};
let a=Yb().get(s)??cd.filter(([c])=>J(s,c)),{tag:o}=e,i=a.filter(([,,c])=>!c?.startsWith("<"));if(o===null&&i.some(([,,c])=>c)&&new Set(i.map(([,{user:c}])=>c)).size>1)return;let l=a.find(([,,c])=>!c||
dd(o??"latest",c));return l&&{name:s,...l[1]}}function Zb(e,t,s){let n=pd(t);return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore/i.test(n)||/^windows/i.test(pd(e))?!0:s==="`"&&!Xb(t)}var pd=e=>e?.
state==="unknown"?e.text:e?.value??"";function Xb(e){let t=e.state==="unknown"?void 0:kn($t(e.value));return t!==void 0&&t.user!=="ContainerUser"}function Qb(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.
test(t.value))return t;if(!e||e.state==="unknown")return F(e?.reason??"image",t.value,t.span,t.via);let s=ht(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}function ud(e,t=new Map,s){
return new ek(e,t,s).run()}var Jb=200,ek=class{#e;#n;#t;#o=new Ca;#s=[];#r=[];#l=new Map;#d=[];#i;#p;#a=this.#o;#c={};#h=new Map;#f=new Set;constructor(e,t,s){this.#e=e,this.#t=s,this.#n=t,this.#i=new Tb(
e.instructions,this.#d),this.#p=new Ob(e,this.#o,this.#d);for(let n of Jc)this.#o.set(n,{text:"\uFFFC"})}run(){let e,t=!1;for(let n of this.#e.instructions)n.keyword==="FROM"&&n.args.length===0&&this.#e.
instructions.some(tk)||(n.keyword==="FROM"?(e&&this.#y(e),e=this.#u(n)):e?(e.instructions.push(n),this.#m(e,n)):n.keyword==="ARG"?this.#k(n,this.#s,void 0):t||(t=!0,this.#d.push({kind:"broken",span:n.
keywordSpan,message:`${n.keyword.slice(0,40)} stands before the first FROM: only ARG may`})));e&&this.#y(e);let s=this.#e.instructions[0];return s&&this.#r.length===0&&!t&&this.#d.push({kind:"broken",
span:s.keywordSpan,message:"the file has no FROM, so there is nothing to build"}),{stages:this.#r,globals:this.#s,faults:this.#d,hasProperty:this.#p.hasProperty}}#u(e){let t=e.args[0],s=e.args.findIndex(
g=>g.value.startsWith("#")),n=s>0?e.args.slice(0,s):e.args,r=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},a=this.#r.length,o=[],i={instruction:e,scope:this.#o,uses:o},l=t?this.#p.word(t,
i):F("malformed","",e.keywordSpan),c=Bc(e,"platform"),d=c?.text?this.#p.flag(c,i):void 0,p=d&&d.state!=="unknown"?Eb(d.value):void 0;c&&p&&this.#d.push({kind:"broken",span:c.span,message:p});let u=l.state===
"unknown"?void 0:this.#i.baseOf(r,l.value),h=n[1]?.value.toLowerCase()==="as"?n[2]?.value.toLowerCase():void 0,m={index:a,...h?{name:h}:{},from:e,base:r,origin:u?{stage:u}:{image:l},instructions:[],assignments:[],
deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:u?.windows??Zb(d,l,this.#e.escape),undefinedUses:o};this.#r.push(m),this.#i.add(m),this.#a=new Ca(u?this.#l.get(u):void 0),this.#l.
set(m,this.#a),this.#c=(u&&this.#h.get(u))??{};for(let{trigger:g}of u?.instructions??[])g&&this.#m(m,g);return m}#m(e,t){let{keyword:s,args:n}=t,r=n[0],a={instruction:t,scope:this.#a,uses:e.undefinedUses},
o=i=>this.#p.word(i,a);switch(s){case"ARG":this.#k(t,e.assignments,e);break;case"ENV":case"LABEL":this.#$(s,t,e);break;case"USER":r&&this.#b(e,r,a);break;case"WORKDIR":r&&(e.workdir=Qb(this.#c.workdir,
o(r))),e.workdir&&(this.#c={...this.#c,workdir:e.workdir});break;case"STOPSIGNAL":r&&(e.stopSignal=o(r),this.#d.push(...ad(e.stopSignal,r.span)));break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=
t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#c={...this.#c,shell:n.map(({value:i})=>i)},n[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n[0].value)&&(e.windows=
!0);break;case"EXPOSE":for(let i of n)this.#_(e,o(i),i);break;case"VOLUME":for(let i of n)e.volumes.push(o(i));break;case"COPY":case"ADD":this.#S(e,a);break;case"RUN":this.#E(e,a),this.#w(e,t,!1);break;case"\
ONBUILD":t.trigger&&this.#g(e,t.trigger);break}}#g(e,t){if(t.keyword==="RUN"&&this.#w(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#a;this.#a=new Ca(s),this.#m({...e,assignments:e.
deferred,undefinedUses:[]},t),this.#a=s}#y(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#w(e,t,!1);this.#h.set(e,this.#c)}#v(){return this.#c.workdir?{workdir:this.#c.workdir}:{}}#w(e,t,s){
if(!this.#t||e.windows)return;let n=d=>this.#a.get(d)?.text,r=Rb(this.#t,t,{source:this.#e.source,shell:this.#c.shell,variables:n}),{user:a,scripts:o}=this.#c,i=this.#t,l=d=>nd(i,d,n,{errexit:!1,pipefail:!1}),
c=t.keyword==="RUN"&&o?Pb(r,{scripts:o,seen:this.#f,...this.#v()},l):r;e.scripts.push({instruction:t,script:c,deferred:s,...this.#v(),...a?{user:a}:{}})}#b(e,t,s){e.user=this.#p.word(t,s),e.plainUser=
this.#p.plain(t,s,e.user),this.#c={...this.#c,user:e.plainUser}}#k(e,t,s){for(let n of e.pairs){let r=n.name.value,a=s?this.#a:this.#o,o={instruction:e,scope:a,uses:s?.undefinedUses??[],target:r},i=n.
value?this.#p.word(n.value,o):null,l=hd(n);t.push({keyword:"ARG",name:r,value:i,literal:this.#x(n,a),span:l});let c=this.#n.get(r),d=s?this.#o.get(r):void 0;c?a.set(r,{text:c.value??"\uFFFC",span:c.span}):
i?a.set(r,{text:i.state==="unknown"?i.text:i.value,span:l}):d?a.set(r,d):a.get(r)||a.set(r,{text:"\uFFFC",span:l,unset:!0})}}#$(e,t,s){let n=t.pairs.flatMap(r=>{if(!r.value)return[];let a={instruction:t,
scope:this.#a,uses:s.undefinedUses,target:r.name.value},o=this.#p.word(r.value,a),i=Sa(r.name.value,l=>this.#a.get(l)?.text,this.#e.escape).text;return[{keyword:e,name:i,value:o,literal:this.#x(r,this.#a),
span:hd(r)}]});for(let r of n)s.assignments.push(r);if(e!=="LABEL")for(let{name:r,value:a,span:o}of n)this.#a.set(r,{text:a.state==="unknown"?a.text:a.value,span:o})}#x=({value:e},t)=>e?ob(e.value,s=>t.
get(s)?.text,this.#e.escape):"";#_(e,t,s){let{ports:n,faults:r}=cb(t,s);e.ports.push(...n.map(a=>({span:s.span,setting:a}))),this.#d.push(...r)}#S(e,t){let{instruction:s}=t,{args:n,keyword:r,heredocs:a}=s,
o=n[n.length-1];if(!o||n.length<2)return;let i=({value:w})=>!s.json&&a.length>0&&/^\d*<<-?\S/.test(w),l=n.slice(0,-1).filter(w=>!i(w)),c=r==="COPY"?Bc(s,"from"):void 0,d=new Map;for(let w of s.flags)w.
text&&mb(r,w)&&d.set(w.name,this.#p.flag(w,t));let[p,u,h]=[d.get("chmod"),d.get("checksum"),d.get("chown")];h?.state==="written"&&h.via&&this.#d.push(...ld(s.flags,h.value));let m={instruction:s,sources:l.
map(w=>this.#p.word(w,t)),destination:this.#p.word(o,t),...this.#v(),...c?.text?{from:{...this.#i.originOf(c.text,c.span,e,"copies"),span:c.span}}:{},texts:a.map(w=>({name:w.name,body:sd(this.#e.source,
w)})),...p?{mode:p}:{},...h?{owner:h}:{},...u?{checksum:u}:{}};e.copies.push(m);for(let w of a)w.expand&&this.#p.body(w,t);let g=Qc(m);g.length&&(this.#c.scripts?.size??0)<Jb&&(this.#c={...this.#c,scripts:new Map(
[...this.#c.scripts??[],...g])})}#E(e,t){for(let s of t.instruction.flags){if(s.name!=="mount")continue;let n=Kn(s).get("from");n?.includes("$")||this.#p.flag(s,t),n&&e.mounts.push({...this.#i.originOf(
n,s.span,e,"mounts"),span:s.span})}}},tk=({keyword:e,args:t})=>e==="FROM"&&t.length>0,hd=({name:e,value:t})=>({...e.span,end:t?.span.end??e.span.end}),sk=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(
e()??""),nk=(e,{gap:t,isInside:s})=>!s&&(t()?.split(`
`).slice(1,-1).every(n=>e.test(n))??!1),md=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),fd=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),rk=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":sk(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>nk(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:n})=>e==="ignore"?t()?"file":void 0:s||!md(n())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function ak(e,{file:t,start:s},n){for(let{by:r,pattern:a,reach:o}of rk){let i=a.exec(e),{word:l="",ids:c,reason:d="",until:p}=i?.groups??{},u=i&&o(l,n);if(!i||!u)continue;let h=$=>s+
(i.indices?.groups?.[$]?.[0]??0),m=c===void 0?e.length:i.indices?.groups?.ids?.[0]??0,g=[...r==="trivy"?e.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:$,index:_})=>({
value:$,span:{file:t,start:s+m+_,end:s+m+_+$.length}}));if(r==="buildkit"&&c!=="all"){let $=g.filter(({value:_})=>!/^all$/i.test(_));if($.length===0)continue;g.splice(0,g.length,...$)}let w=p?{until:{
value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:r,word:l,rules:g,reason:d.trim(),reach:u,...w}}}var Lr=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
ok=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,ik=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function Fr(e,t,s){let{line:n,block:r,peers:a}=s,{text:o,path:i}=t,l=()=>({file:i,start:Math.max(0,o.search(/\S/)),end:o.trimEnd().length}),c=o.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),d=dk(c,e);if(d){let{word:u}=d,h=u==="ignore-file"?l():u==="ignore-block"?r():u==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...d,covers:h,span:e}}if(a.length===0)return;let p=ak(c,e,
lk(e,t,s));return!p||!a.includes(p.by)?void 0:{...p,covers:{file:l,block:r,line:()=>n,stage:()=>ck(e,t,s)}[p.reach](),span:e}}var lk=(e,t,{line:s,isInside:n=!1,check:r})=>({isHead:()=>e.start<=pk(t),isInside:n,
gap:()=>fd(t.text,e.end,s.start),check:r});function ck({file:e,end:t},{text:s},{nextStage:n=()=>s.length}){let r=tt(s,Math.min(tt(s,t)+1,s.length));return{file:e,start:r,end:Math.max(r,n(r)-1)}}function dk(e,{
file:t,start:s}){let n=ok.exec(e);if(!n)return;let[r,a="",o,i=""]=n,l=(m,g)=>({file:t,start:s+m,end:s+m+g}),c=[];if(o!==void 0){let m=n.index+r.indexOf("[")+1;for(let g of o.matchAll(/[^\s,][^,]*/g)){
let w=g[0].trimEnd();c.push({value:w,span:l(m+g.index,w.length)})}}let d=n.index+r.length-i.length,p=ik.exec(i),u=(p?i.slice(0,p.index)+i.slice(p.index+p[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,
"").trim(),h=p?.[1]??"";return{word:a.toLowerCase(),rules:c,reason:u,...p?{until:{value:h,span:l(d+p.index+p[0].length-h.length,h.length)}}:{}}}function Wr(e,t=s=>tt(e.text,s)){let{text:s}=e;return Lr(
s)?[...s.matchAll(/#[^\n]*/g)].flatMap(n=>Ji(e,n.index,n.index+n[0].trimEnd().length,t)??[]):[]}function Ji(e,t,s,n,r=[]){let{text:a,path:o}=e,i=uk(e,t);return Fr({file:o,start:t,end:s},e,{peers:r,line:{
file:o,start:i,end:tt(a,i)},block:()=>({file:o,start:i,end:n(i)})})}var gd=new WeakMap;function yd(e){let t=gd.get(e)??{next:new Map};return gd.set(e,t),t}function pk(e){let t=yd(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,tt(e.text,s)));)s=tt(e.text,s)+1;t.head=s}return t.head}function uk(e,t){let{text:s}=e,{next:n}=yd(e),r=s.lastIndexOf(`
`,t-1)+1;if(s.slice(r,t).trim()!=="")return r;let a=[],o=r;do a.push(o),o=n.get(o)??Math.min(tt(s,o)+1,s.length);while(o<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(o,tt(s,o)+1)));for(let i of a)
n.set(i,o);return o}function tt(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function hk(e,t,s){let n=[],r=[],a="",o=t,i=!0;for(let l=t;l<s;l+=1){let c=e[l];if(c===`
`){o=l+1,i=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!a&&(i||/[\s;&|()]/.test(e[l-1]??""))){let p=vd(e,l,s),u={start:l,end:p};i?r.push(u):n.push({...u,line:{start:o,end:p}}),l=p-1;continue}
if(!d&&i){i=!1;let p={start:o,end:vd(e,l,s)};for(let u of r)n.push({...u,line:p});r=[]}c==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?c===a:c==="'"||c==='"')&&(a=a?"":c)}for(let l of r)n.push({...l,line:{start:s,end:s}});return n}function vd(e,t,s){let n=e.indexOf(`
`,t),r=n<0||n>s?s:n;return e[r-1]==="\r"?r-1:r}function st(e,t,s){let n=0,r=e.length;for(;n<r;){let a=n+r>>1;s(e[a])<=t?n=a+1:r=a}return n-1}function zr(e,t){let s=0,n=e.length;for(;s<n;){let r=s+n>>1;
e[r]<t?s=r+1:n=r}return s}var Ma=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,mk=(e,t)=>{let[s=e]=e.
split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},fk=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,gk=e=>Ma.exec(e)?.[1]?.toLowerCase()==="check";function yk(e,t){let s=vk(e),
n=({start:i,end:l})=>e.slice(i,Math.min(l,i+4096)),r=({start:i})=>i===0||/[\n\uFEFF]/.test(e[i-1]),a=new Map;for(let{comment:i,next:l,isInside:c}of t)c||a.has(l.start)||i.start===s||!r(i)||!gk(n(i))||
md(fd(e,i.end,l.start))&&a.set(l.start,i.start);let o=new Set(a.values());return({start:i})=>i===s?"file":o.has(i)?"line":void 0}function vk(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.startsWith(
"#!",s)&&(s=Na(e,s)+1);s<e.length;s=Na(e,s)+1){let n=Ma.exec(e.slice(s,Math.min(Na(e,s),s+4096)))?.[1]?.toLowerCase();if(n==="check")return s;if(n!=="syntax"&&n!=="escape"||t.has(n))return;t.add(n)}}function Na(e,t){
let s=e.indexOf(`
`,t);return s<0?e.length:s}function ot(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Ge(e,t=0,s=e.length){
let n=t,r=s;for(;n<r&&ot(e.charCodeAt(n));)n+=1;for(;r>n&&ot(e.charCodeAt(r-1));)r-=1;return[n,r]}function wk(e){let t=[];for(let s of bk(e)??[]){let n=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(s),r=n?.[3];
if(!n||!r)continue;let a=kk(r);if(a===void 0||a==="")continue;let o=i=>i.split(/['"]/).length;t.push({name:a,expand:o(a)===o(r),chomp:n[2]==="-"})}return t}function bk(e){let t=[],s="";for(let n=0;n<e.
length;n+=1){let r=e[n];if(r==="'"||r==='"'){let a=Pa(e,n);if(a<0)return;s+=e.slice(n,a+1),n=a}else if(r==="$"&&e[n+1]==="{"){let a=Ta(e,n);if(a<0)return;s+=e.slice(n,a+1),n=a}else if(r==="\\")s+=e.slice(
n,n+2),n+=1;else if(r==="<"&&e[n+1]==="<"){let a=n+2;for(;a<e.length&&/[\t\r ]/.test(e[a]);)a+=1;s+=e.slice(n,a),n=a-1}else ot(r.charCodeAt(0))?(s&&t.push(s),s=""):s+=r}return s&&t.push(s),t}function Pa(e,t){
let s=e[t];for(let n=t+1;n<e.length;n+=1){if(e[n]===s)return n;if(e[n]==="\\"&&s==='"')n+=1;else if(e[n]==="$"&&e[n+1]==="{"&&s==='"'){let r=Ta(e,n);if(r<0)return-1;n=r}}return-1}function Ta(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.
exec(e.slice(t,t+300));if(!s)return-1;if(s[1]==="}")return t+s[0].length-1;let n=s[1]==="/"?1:0;for(let r=t+s[0].length;r<e.length;r+=1){let a=e[r];if(a==="\\")r+=1;else if(a==="/"&&n)n=0;else{if(a===
"}")return n?-1:r;if(a==="'"||a==='"'){if(r=Pa(e,r),r<0)return-1}else if(a==="$"&&e[r+1]==="{"&&(r=Ta(e,r),r<0))return-1}}return-1}function kk(e){let t="";for(let s=0;s<e.length;s+=1){let n=e[s];if(n===
"'"||n==='"'){let r=Pa(e,s);if(r<0)return;t+=n==='"'?e.slice(s+1,r).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,r),s=r}else if(n==="\\")t+=e[++s]??"";else{if(ot(n.charCodeAt(0)))return e.slice(s).trim()===
""?t:void 0;t+=n}}return t}var Xn=class{open="";at=-1;#e=0;read(e){for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="\
'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},it=(e,t,s)=>({value:e.text.slice(t,s),span:ee(e,t,s),at:t}),Qn=e=>e===32||e===9||e===11||e===12||e===13;function xk(e,t,s){let n=[],{text:r}=e;
for(let a=t;a<s;){for(;a<s&&Qn(r.charCodeAt(a));)a+=1;let o=a;for(;a<s&&!Qn(r.charCodeAt(a));)a+=1;a>o&&n.push(it(e,o,a))}return n}function wd(e,t,s){let n=t;for(;n<s&&!Qn(e.charCodeAt(n));)n+=1;let r=n;
for(;r<s&&Qn(e.charCodeAt(r));)r+=1;return[n,r]}function bd(e,t,s,n){let r=[],{text:a}=e;for(let o=t;o<s;){for(;o<s&&ot(a.charCodeAt(o));)o+=1;if(o>=s)break;let i=o,l="";for(;o<s&&(l||!ot(a.charCodeAt(
o)));){let d=a[o];d===n&&l!=="'"?o+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&(l=d),o+=1}let c=o>s?s-1:o;o=Math.min(o,s),c>i&&r.push(it(e,i,c))}return r}function $k(e,t,s,n){let r=[],{text:a}=e,o=t;for(;;){
for(;o<s&&ot(a.charCodeAt(o));)o+=1;if(!a.startsWith("--",o)||o+1>=s)return{flags:r,rest:o};let i=o,l="",c="";for(;o<s&&(c||!ot(a.charCodeAt(o)));){let u=a[o];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===n?
l+=a[++o]??"":l+=u,o+=1}if(o=Math.min(o,s),l==="--")return{flags:r,rest:o};let d=l.indexOf("="),p=l.slice(2,d<0?void 0:d);r.push({name:p,value:l,at:i,span:ee(e,i,o),...d<0?{}:{text:l.slice(d+1)}})}}function _k(e,t,s){
let[n,r]=Ge(e.text,t,s);if(e.text[n]!=="[")return;let a=e.text.slice(n,r),o;try{o=JSON.parse(a)}catch{return{fault:"not-json"}}if(!Array.isArray(o)||!o.every(l=>typeof l=="string"))return{fault:"not-s\
trings"};let i=[];for(let l of a.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=n+l.index;i.push({value:o[i.length],span:ee(e,c,c+l[0].length),at:c})}return{words:i}}var Sk=new Set(["ADD","COPY","CMD","ENTRYP\
OINT","RUN","SHELL","VOLUME"]),Ek=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function ja(e,t,s,n,r){let{text:a}=e,[o,i]=wd(a,t,s),l=a.slice(t,o).replace(/[a-z]/g,m=>m.toUpperCase()),{flags:c,rest:d}=$k(
e,i,s,n),[p,u]=Ge(a,d,s),h={keyword:l,keywordSpan:ee(e,t,o),span:ee(e,t,s),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=u)return{...h,args:[]};if(l==="ONBUILD")return{...h,args:[it(
e,p,u)],trigger:ja(e,p,u,n,r)};if(l==="ENV"||l==="LABEL")return{...h,...Ok(e,p,u,l,n,r)};if(l==="ARG"){let m=bd(e,p,u,n);return{...h,args:m,pairs:m.map(g=>$d(e,g))}}return l==="HEALTHCHECK"?{...h,...Ak(
e,p,u,r)}:{...h,...kd(e,p,u,l,r)}}function kd(e,t,s,n,r){let a=Sk.has(n)?_k(e,t,s):void 0;return a&&"words"in a?{args:a.words,json:!0}:(a?.fault==="not-strings"&&r.push({kind:"broken",span:ee(e,t,s),message:`\
exec form of ${n} holds strings only`}),{args:Ek.has(n)?xk(e,t,s):[it(e,t,s)],json:!1})}function Ak(e,t,s,n){let r=t;for(;r<s&&!ot(e.text.charCodeAt(r));)r+=1;let a=it(e,t,r),[o,i]=Ge(e.text,r,s);if(o>=
i)return{args:[a],json:!1};let{args:l,json:c}=kd(e,o,i,"CMD",n);return{args:[a,...l],json:c}}function Ok(e,t,s,n,r,a){let o=bd(e,t,s,r);if(o[0]?.value.includes("=")){let[c]=o.filter(h=>!h.value.includes(
"=")),d=xd(o.map(({value:h})=>h).join(" ")),p=`${n} wants name=value, and this word has no =${d?": a quote is missing":""}`;c&&a.push({kind:"broken",span:c.span,message:p});let u=o.filter(({value:h})=>h.
includes("=")).map(h=>$d(e,h));return{args:o,pairs:c?u.filter(({name:h,value:m})=>![h,m].some(g=>xd(g?.value??""))):u}}let[i,l]=wd(e.text,t,s);return l>=s?(a.push({kind:"broken",span:ee(e,t,s),message:`${n}\
 needs a name and a value`}),{args:o,pairs:[]}):{args:o,pairs:[{name:it(e,t,i),value:it(e,l,s),spaced:!0}]}}function xd(e){let t=new Xn;return t.read(e),t.open!==""}function $d(e,t){let s=t.value.indexOf(
"=");if(s<0)return{name:t};let n=t.at+t.value.length;return{name:it(e,t.at,t.at+s),value:it(e,t.at+s+1,n)}}var Ck=["hadolint","checkov","trivy","kics","buildkit"],La=65535;function _d(e,t=0){return new Rk(
e,t).read()}var Rk=class{#e;#n;#t;#o=[];#s=[];#r=[];#l=[];#d;#i=new Set;#p="\\";#a;#c=0;#h=new Set;#f=0;constructor(e,t){this.#e=t,this.#n=e,this.#t=e.text,this.#d=Lr(e.text)}read(){let e=this.#t;e.charCodeAt(
0)===65279&&(this.#c=1);let t=fk.exec(e.slice(this.#c,this.#c+4096));if(t?.[1]){let s=this.#c+t[0].length-t[1].length;this.#a={value:t[1],span:this.#u(s,s+t[1].length)}}for(;this.#c<e.length;){let[s,n]=this.#m(),
[r]=Ge(e,s,n);this.#y(r,n),!(r>=n)&&(e[r]==="#"?this.#v(r,n):this.#$(r,n))}return this.#s.length===0&&this.#o.push({kind:"broken",message:"the file has no instructions",span:this.#u(0,Math.min(1,e.length))}),
{dialect:"dockerfile",source:this.#n,instructions:this.#s,faults:this.#o,suppressions:this.#k(),escape:this.#p,...this.#a?{syntax:this.#a}:{}}}#u(e,t){return{file:this.#n.path,start:e,end:t}}#m(){let e=this.#c,
t=this.#t.indexOf(`
`,e),s=t<0?this.#t.length:t;for(this.#c=t<0?s:t+1,s-e>La/3&&this.#g(e,s);s>e&&this.#t[s-1]==="\r";)s-=1;return[e,s]}#g(e,t){let s=new TextEncoder().encode(this.#t.slice(e+this.#e,t)).length;if(s<=La||
this.#h.has(e))return;this.#h.add(e);let n=Ge(this.#t,e,t)[0],r=`this line has ${s} bytes, and the builder reads no line of more than ${La}: break it into several`;this.#o.push({kind:"broken",span:this.#u(
n,Math.min(t,n+40)),message:r})}#y(e,t){if(!this.#i)return;let s=this.#t.slice(e,Math.min(t,e+4096)),n=Ma.exec(s);if(!n){this.#i=void 0;return}let[,r="",a=""]=n,o=r.toLowerCase();if(o!=="escape"&&o!==
"syntax"&&o!=="check"){this.#i=void 0;return}let i=e+s.lastIndexOf(a),l=this.#u(i,i+a.length);this.#i.has(o)&&this.#o.push({kind:"broken",span:l,message:`the ${o} directive stands here twice`}),this.#i.
add(o),o==="syntax"&&(this.#a??=mk(a,l)),o==="escape"&&(a==="`"||a==="\\"?this.#p=a:this.#o.push({kind:"broken",span:l,message:`the escape character is \\ or \`, not ${JSON.stringify(a)}`}))}#v(e,t){this.#d&&
this.#r.push(this.#u(e,t))}#w({start:e,end:t},s){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[n]=s,r=[{start:e,end:n?n.span.start:t},...s.map(({span:o})=>o)],a=new Set(this.#l.map(({comment:o})=>o.
start));for(let o of r)for(let{start:i,end:l,line:c}of hk(this.#t,o.start,o.end))a.has(i)||this.#l.push({comment:this.#u(i,l),next:this.#u(c.start,c.end),isInside:!0})}#b(e){for(let t of this.#r)this.#l.
push({comment:t,next:e});this.#r=[]}#k(){let e=this.#t.length;this.#b(this.#u(e,e));let t=this.#s.filter(({keyword:a})=>a==="FROM").map(({span:a})=>a.start),s=a=>t.includes(a.start)?{...a,end:(t.find(
o=>o>a.start)??e+1)-1}:a,n=a=>t[st(t,a,o=>o)+1]??e+1,r=yk(this.#t,this.#l);return this.#l.flatMap(({comment:a,next:o,isInside:i=!1})=>{let l={line:o,block:()=>s(o),peers:Ck,isInside:i,check:r(a),nextStage:n};
return Fr(a,this.#n,l)??[]})}#$(e,t){let s=[],n=[],r=[],a=[],o=0,i=t,l=(h,m)=>{n.push(o),r.push(h),s.push(this.#t.slice(h,m)),o+=m-h},c=this.#x(e,t);for(l(e,c<0?t:c);c>=0&&this.#c<this.#t.length;){let h=this.#c,
[m,g]=this.#m(),[w]=Ge(this.#t,m,g);if(w>=g){a.push(this.#u(h,this.#c));continue}if(this.#t[w]==="#"){this.#v(w,g);continue}let $=this.#r.filter(_=>_.start>e);for(let _ of $)this.#l.push({comment:_,next:this.#u(
w,g),isInside:!0});$.length&&(this.#r=this.#r.filter(_=>_.start<e)),c=this.#x(m,g),l(m,c<0?g:c),i=g}for(;a.length&&a[a.length-1].start>i&&Ge(this.#t,i)[0]>=this.#t.length;)a.pop();let d=s.length===1?s[0]:
s.join(""),[p,u]=Ge(d);if(p>=u){this.#o.push({kind:"broken",span:this.#u(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#_({file:this.#n.path,text:d,at:n,from:r},
i,a)}#x(e,t){let s=t-1;for(;s>=e&&(this.#t[s]===" "||this.#t[s]==="	");)s-=1;return s<e||this.#t[s]!==this.#p||s>e&&this.#t[s-1]===this.#p?-1:s}#_(e,t,s){let[n,r]=Ge(e.text),a=ja(e,n,r,this.#p,this.#o),
o=a.keyword==="ONBUILD"&&a.trigger?a.trigger:a,i=(o.keyword==="RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&!o.json&&e.text.includes("<<")?this.#A(e,a.keywordSpan):[],l=i.length?this.#E():t,c=this.#u(
a.keywordSpan.start,l),d=a.trigger?{trigger:{...a.trigger,span:this.#u(a.trigger.keywordSpan.start,l),heredocs:i}}:{};this.#s.push({...a,...d,span:c,blanks:s,heredocs:i}),this.#b(c),this.#d&&o.keyword===
"RUN"&&this.#w(c,i)}#S(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;e.lastIndex=this.#c,this.#c=e.exec(this.#t)?.
index??this.#t.length}#E(){let e=this.#c;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#A(e,t){let s=[];for(let n of wk(e.text)){let r=this.#c,a=-1;for(;this.#c<this.#t.length&&a<0&&this.#f<20;){let[o,i]=this.#m(),l=o;for(;l-o<this.#e&&this.#t[l]===
" ";)l+=1;for(;n.chomp&&this.#t[l]==="	";)l+=1;i-l===n.name.length&&this.#t.startsWith(n.name,l)&&(a=o)}if(a<0)return this.#o.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(n.name.
slice(0,60))} is never closed`}),this.#c=r,this.#S(),this.#f+=1,s;s.push({...n,span:this.#u(r,a)})}return s}},Dk=e=>new Ik(e).run(),Ik=class{#e;#n;#t;#o=new Map;#s=[];#r;#l=[];#d=[];#i=0;constructor({
instructions:e,faults:t,source:s,escape:n}){this.#r=t,this.#e=e,this.#n=s.text,this.#t=n;for(let[r,{logical:a}]of e.entries())this.#o.set(a.text.trim(),r)}run(){for(;this.#i<this.#e.length;){let t=this.#e[this.#i],
s=this.#s[this.#s.length-1];s&&(this.#p(s)||this.#a(s,t))||(this.#s.push(t),this.#i+=1)}let e=({span:t})=>t.start<(this.#d[st(this.#d,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#s,faults:[
...this.#r.filter(t=>!e(t)),...this.#l]}}#p(e){let t=Nk(e);if(!t||(this.#o.get(t.name)??-1)<this.#i)return!1;let{keyword:s,name:n,span:r}=t;for(;this.#e[this.#i]?.logical.text.trim()!==n;)this.#i+=1;this.#i+=
1;let a=`${s} takes no here-document, so the builder reads the lines behind it as instructions; put the text into a file with COPY <<${n}`;return this.#l.push({kind:"broken",span:r,message:a}),!0}#a(e,t){
if(this.#g(t,e)||this.#y(t)||!this.#v(e,t))return!1;let s=this.#i,n=Mk(e),r=n?this.#n.indexOf(n.char,t.span.start):-1,a=s,o=!1;for(let l=e;a<this.#e.length;a+=1){let c=this.#e[a];if(this.#g(c,e)||!(c.
span.start<=r||this.#h(c,l,e)))break;o||=!at.has(c.keyword),l=c}if(!o)return!1;if(this.#i=a,!at.has(e.keyword)&&!this.#y(e))return!0;let i=this.#e.slice(s,this.#i);return this.#d.push({...e.span,end:this.#e[a]?.
span.start??this.#n.length}),this.#l.push(n?this.#f(n.span):this.#u(e,i)),this.#s[this.#s.length-1]=this.#c(e,i),!0}#c(e,t){let s=new dt(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{
logical:i,span:l}of t)s.add(" ",l.start-1),s.addPart(i,0,i.text.length);let n=s.build(),[r,a]=Ge(n.text),o=t[t.length-1]?.span.end??e.span.end;return{...ja(n,r,a,this.#t,[]),span:{...e.span,end:o},blanks:e.
blanks}}#h(e,t,s){return(this.#w(e)>this.#w(s)||!at.has(e.keyword))&&!this.#y(e)&&this.#v(t,e)}#f(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction\
: end each line in ${this.#t}, or close the quote`;return{kind:"broken",span:e,message:t}}#u({span:e},t){let s=this.#n.slice(this.#n.lastIndexOf(`
`,e.end-1)+1,e.end),n=s.trimEnd(),r=n.split(/\s/).pop()||s,a=e.end-(s.length-n.length),o=JSON.stringify(t[0]?.keyword.slice(0,40)),i=[a,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#t}`}));return{kind:"broken",span:{...e,start:a-r.length,end:a},message:`this line does not end in ${this.#t}, so the builder takes ${o} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:i}}}#m({keywordSpan:{start:e,end:t}}){return this.#n.slice(e,t)}#g(e,t){let s=n=>/^[A-Z]/.test(this.#m(n));return at.has(e.keyword)&&(s(e)||!s(t))}#y(e){
return!at.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#m(e))&&ue(e.keyword,at)!==void 0}#v(e,t){let s=this.#n.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#w(t)>this.#w(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#w({span:{start:e}}){return e-(this.#n.lastIndexOf(`
`,e-1)+1)}};function Mk({json:e,logical:t}){let s=new Xn;return s.read(t.text),s.open&&!e?{char:s.open,span:ee(t,s.at,s.at+1)}:void 0}function Nk(e){let{keyword:t,json:s,logical:n}=e.trigger??e;if(s||
/^(?:RUN|COPY|ADD)$/.test(t)||!at.has(t))return;let r=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(n.text),[a="",o="",,i=""]=r??[];if(!r)return;let l=r.index+a.length;return{keyword:t,name:i,
span:ee(n,l-o.length,l)}}function el(e,t,s){let n=_d(e,s?.indent),r=s?{inline:s.at}:{};if(Tk(e,n))return Sd(e);let{instructions:a,faults:o}=Dk(n),{stages:i,globals:l,faults:c,hasProperty:d}=ud({...n,instructions:a},
new Map,t);if(d)return Sd(e);let p=[...o,...a.flatMap(id),...c,...i.flatMap(Pk)],u=i[i.length-1];return{...n,instructions:a,...r,...t?{shell:t}:{},faults:p,stages:i,globals:l,final:u,needed:u?Vn([u]):
new Set}}var Sd=e=>({dialect:"dockerfile",source:e,skipped:Yi,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set}),Pk=({scripts:e})=>e.flatMap(({script:t,
instruction:s})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(s.logical.text)?[{kind:"unread",span:t.fault.span,message:`this script could not be read, so nothing in it \
was judged: ${t.fault.message}`}]:[]);function Tk({text:e,path:t},{instructions:s}){let n=s.findIndex(({keyword:i})=>i==="FROM"),r=s.some(({logical:i})=>Zw(i.text.trimStart()))||s.some(({keyword:i,logical:l})=>i===
"FROM"&&Vw(l.text.replace(/\s#(?!\{).*$/s,"")))||s.some(({keyword:i,logical:l})=>i==="EXPOSE"&&bn(l.text))||s.slice(0,Math.max(0,n)).some(({keyword:i,logical:l})=>i==="ARG"&&bn(l.text)),a=n<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.
test(t)||Yw(e)),o=Kw(t)&&(bn(e)||eb(e));return r||a||o}var tl={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,
ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,
ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,
EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,
EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,
ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,
ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,
EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},G=({kind:e})=>e==="allow"||e==="log";function Ed(e,t){
let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):be(tl,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"S\
CMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_\
ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var zs=(e,t)=>e.kind===t.kind&&e.
value===t.value;function Ss({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a trac\
er",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var Fa=e=>"set"in e?e.set:"add"in e?e.add:"\
remove"in e?e.remove:e.unset,jk=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Ad=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Od=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,Cd=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
Lk=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Fk=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
Wk=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function zk(e,t){return t===void 0||jk.test(e)||Ad.test(e)||Od.test(e)||t.includes("\0")||Cd.test(t)||!Lk.test(t)?!1:Fk.test(t)||/apparmor/i.test(e)&&Wk.test(t)}var Uk=/\.(?:conf|cfg|ini)$/i,qk=/^[ \t]*(?:profile[ \t]+(?:"([^"\n]*)"|([^\s"{(]+))|"(\/[^"\n]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n;{]*\{/gm;
function Hk(e,t,s){return Ad.test(e)&&!Uk.test(e)||Od.test(e)?!1:t===void 0?!0:t.includes("\0")||Cd.test(t)||!t.includes(s)?!1:[...t.matchAll(qk)].some(n=>n.slice(1).includes(s))}var Gk={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:zk,defines:Hk,load:async()=>(await Promise.resolve().then(()=>es(require("../frontends/apparmor/reader.js")))).
reader},Bk=20,xn=()=>({left:1048576});function Xt(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let n=new Xk(e,t,s),r=n.expand(0,e.length,0),{uses:a,filled:o,fault:i,missing:l}=n;return{
text:r,filled:o,uses:a,...i?{fault:i}:{},...l===void 0?{}:{missing:l}}}var Kk=new Map;function Jn(e,t){if(!e.includes("$"))return e;let s="",n=0;for(let{name:r,start:a,end:o}of Xt(e,Kk).uses.toSorted(
(i,l)=>i.start-l.start))a>=n&&!(t&&e[a+1]!=="{"&&Fc(e,a,r))&&(s+=e.slice(n,a)+"\uFFFC",n=o);return(s+e.slice(n)).replaceAll("$$","$")}var Yk=/^(?::\?|:-|:\+|\?|-|\+)/;function Vk(e,t,s){let n=d=>/^[_a-zA-Z]\w*/.
exec(e.slice(d,Math.min(s,d+256)))?.[0]??"";if(e[t+1]!=="{"){let d=n(t+1);return d?{name:d,start:t,end:t+1+d.length,operator:"",operand:null}:void 0}let r=Zk(e,t+2,s),a=n(t+2),o=t+2+a.length,i=Yk.exec(
e.slice(o,o+2))?.[0]??"";if(r<0)return{fault:Math.min(s,t+2)};if(!a||!i&&o!==r)return{fault:r+1};let l=o+i.length,c=i?{text:e.slice(l,r),start:l,end:r}:null;return{name:a,start:t,end:r+1,operator:i,operand:c}}
function Zk(e,t,s){let n=1;for(let r=t;r<s;r+=1)if(e[r]==="{"&&e[r-1]==="$")n+=1;else if(e[r]==="}"&&--n===0)return r;return-1}var Xk=class{uses=[];filled=[];fault;missing;#e;#n;#t;#o;constructor(e,t,{
blank:s=!1,room:n=xn()}){this.#e=e,this.#n=t,this.#t=s?"":"\uFFFC",this.#o=n}expand(e,t,s){let n=this.#e,r="",a=e;for(;a<t;){let o=n.indexOf("$",a);if(o<0||o>=t)return r+n.slice(a,t);r+=n.slice(a,o);let i=r.
length,l=n[o+1]==="$"?void 0:Vk(n,o,t);if(l===void 0)r+="$",a=o+(n[o+1]==="$"?2:1);else{if("fault"in l||s>Bk)return this.fault??={start:o,end:"fault"in l?l.fault:l.end},r+"\uFFFC";r+=this.#s(l,s),a=l.
end}s===0&&this.filled.push({start:o,end:a,from:i,to:r.length})}return r}#s(e,t){let s=this.#n.get(e.name),n=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),r=o=>{this.uses.push({...e,from:o,...s?
{set:s.span}:{}})},a=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return r(n?"operand":"unknown"),n?a():this.#t;case"-":return r(n?"env":"operand"),
n?this.#l(s.value):a();case"?":r(n?"env":"required"),n||this.#r(e.name,a());break;default:r(s?"env":"unset")}return s?this.#l(s.value):this.#t}#r(e,t){this.missing??=`required variable ${e} is missing\
 a value${t?`: ${t}`:""}`}#l(e){return e.length>this.#o.left?"\uFFFC":(this.#o.left-=e.length,e)}};function sl(e,t){let s=Rd[t].get(e);if(s)return s;let n=t==="raw"?n1(e):Qk(e);return Rd[t].set(e,n),n}
var Rd={dotenv:new WeakMap,raw:new WeakMap},Dd=new Map;function Ur(e,{outer:t=Dd,before:s=Dd,format:n="dotenv"}={}){let r=new Map,a={get:i=>t.get(i)??r.get(i)??s.get(i)},o=xn();for(let i of sl(e,n)){let{
name:l,span:c}=i,{text:d,literal:p}=nl(i,a,o)??{text:t.get(l)?.value,literal:"\uFFFC"};d!==void 0&&r.set(l,{value:d,literal:p,span:c})}return r}function nl({text:e,literal:t,fills:s},n,r){if(e===void 0)
return;if(!s)return{text:e,literal:t,uses:[]};let{text:a,uses:o}=Xt(e,n,{room:r});return{text:a,uses:o,literal:o.some(({from:i})=>i==="unset")?Jn(e,!0):t}}var Wa="[ \\t\\v\\f\\r\\x85\\xa0]",Id=new RegExp(
`(?:export${Wa}+)?([\\p{L}\\p{N}_.[\\]-]+)${Wa}*(?:([=:])${Wa}*|(?=\\n))`,"duy"),Md={text:void 0,literal:"\uFFFC",fills:!1};function Qk({text:e,path:t}){let s=[],n=a=>e.indexOf(`
`,a)+1||e.length+1,r=e.startsWith("\uFEFF")?1:0;for(;r<e.length;){Id.lastIndex=r;let a=Id.exec(e),[o,i]=a?.indices?.[1]??[r,r];if(!a)r=/\s/.test(e[r])?r+1:n(r);else{let l=a[2]===void 0?void 0:Jk(e,r+a[0].
length,n),c=l?{text:l.text,fills:l.fills,literal:l.fills?Jn(l.text,!1):l.text}:Md,d={file:t,start:o,end:l?.end??i},p=l?{...d,start:r+a[0].length}:d;s.push({name:a[1],...c,span:d,valueSpan:p}),r=l?.next??
n(i)}}return s}function Jk(e,t,s){let n=e[t],r=n==='"'||n==="'"?e1(e,t+1,n):-1;if(r>=0){let c=e.slice(t+1,r);return{text:n==='"'?s1(c):c.replaceAll("\\'","'"),fills:n==='"',end:r+1,next:r+1}}let a=s(t),
o=e.slice(t,a-1),i=o.indexOf(" #"),l=(i<0?o:o.slice(0,i)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:a}}function e1(e,t,s){for(let n=t;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===s)return n;
return-1}var t1={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},s1=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,n="")=>s!==void 0?t1[s]??s:/^[0-3][0-7]{2}$/.test(n)?String.fromCharCode(Number.parseInt(n,8)):`\\${n}`);function n1({
text:e,path:t}){let s=[],n=0;for(let r of e.split(`
`)){let a=r.trimStart(),o=n+r.length-(r.endsWith("\r")?1:0),i=n+r.length-a.length;n+=r.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(a)?.[0];if(l===void 0)continue;let c=i+l.length>=o,d=e.slice(i+l.
length+1,o),p={file:t,start:i,end:o};s.push({name:l,...c?Md:{text:d,literal:d,fills:!1},span:p,valueSpan:c?p:{...p,start:i+l.length+1}})}return s}var f=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\
\`${t.length>80?`${t.slice(0,77)}...`:t}\``},Wt=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",r1=[{program:"CapRover",keys:[["captainVersion","services"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"\
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
ommit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],a1=new Set("apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language scr\
ipt before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(" ")),o1=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,Nd=e=>new Set(
[...e.matchAll(o1)].map(([,,t=""])=>t)),i1=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,l1=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,
c1=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function Pd(e){if(/^#cloud-config\b/.test(e))return!0;let t=Nd(e);return r1.some(s=>s.keys.some(n=>n.every(r=>t.has(r))))||c1.test(e)?!0:!t.has("s\
ervices")&&(i1.test(e)||t.size===0&&l1.test(e))}var d1=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;function p1(e){
let t=Nd(e);if(!t.has("services")||[...t].some(n=>a1.has(n))||Pd(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n]*)\n((?:[ \t]*(?:#[^\n]*)?\r?\n)*)([ \t]*)(-?)/m.exec(e);return s!==null&&/^[ \t]*(?:&\S+[ \t]*)?(?:#.*)?\r?$/.
test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!d1.test(e)}var z=e=>"host"in e,u1={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"\
uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environm\
ent",cmd:"command",mounts:"volumes",portBindings:"ports"},h1=e=>u1[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);function m1(e,t){let s=h1(Fa(e)),n=t!==void 0&&f1(t,Fa(e));if("unset"in e)return`rem\
ove \`${s}\``;if("remove"in e)return`remove ${e.items.map(a=>`\`${String(a)}\``).join(" and ")} from \`${s}\``;if("set"in e){let a=y1(e.to,e.set);return n?`change \`${s}\` to \`${a}\``:`add \`${s}: ${a}\
\``}let r=e.items.map(a=>a&&typeof a=="object"&&"target"in a?String(a.target):String(a));return n?`add ${r.map(a=>`\`${a}\``).join(" and ")} to \`${s}\``:`add \`${s}: [${r.join(", ")}]\``}function f1(e,t){
let s=[...z(e)?[e.host]:[],e.image].map(n=>be(n,t)).find(n=>n!==void 0);return s!=null&&Lt(s)&&!s.via?.some(({how:n})=>n==="built-from")}var g1=new Set(["memory","memoryReservation","memorySwap","shmS\
ize"]);function y1(e,t){return typeof e=="number"&&g1.has(t)?v1(e):typeof e=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(e)?`"${e}"`:String(e)}function v1(e){let t=[3,2,1].find(
s=>e>=1024**s&&e%1024**s===0)??0;return`${e/1024**t}${["","k","m","g"][t]}`}var w1=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i;function b1(e,t){let s=e.slice(e.lastIndexOf("/")+1),n=w1.test(s);return t===
void 0?n:!n&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:n?!Pd(t):p1(t)}function k1(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Ur(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get(
"COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var x1={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,
index:{name:".env",list:k1},view:"compose",claims:b1,label:({path:[,e=""]})=>`service ${f(e)}`,spell:m1,load:async()=>(await Promise.resolve().then(()=>es(require("../frontends/compose/reader.js")))).
reader},$1={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},us=(...e)=>`(?:${e.map(t=>$1[t]).join("\
|")})`,_1=new RegExp(`^${us("work","branch","place")}(?:[-_.]|$)`),S1=new RegExp(`^${us("work","branch","test","check","lint")}(?:[-_.]|$)`),E1=new RegExp(`(?:^|[-_.])${us("work","branch","test","chec\
k","lint")}(?:[-_.]|$)`),A1=new RegExp(`(?:^|[-_.])${us("work","branch","place","test")}(?:[-_.]|$)`,"i"),O1=new RegExp(`(?:^|/)(?:[^/]*[._-])?${us("work")}(?:[._-][^/]*)?$`,"i"),C1=new RegExp(`(?:^|[\
._/-])${us("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),Td=e=>_1.test(e),R1=e=>S1.test(e),D1=e=>E1.test(e),I1=e=>A1.test(e),M1=e=>O1.test(e),qg=e=>C1.test(e),N1=e=>/(?:dev|test)[\w-]*\.txt$/.
test(e),hs=`
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
`,P1=`
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
`;function T1(e){let t=[],s=`
${e}|`;for(let n=hs.indexOf(s);n>=0;){let r=hs.indexOf(`
`,n+1);t.push(hs.slice(n+1,r));let a=r;for(;hs[a+1]==="#";)a=hs.indexOf(`
`,a+1);n=hs.startsWith(s,a)?a:-1}return t}function rl(e){let t=ds(e);if(t===null||e.tag===null)return;let{tag:s="latest"}=e,n=T1(t),r=n.length?n:P1.split(`
`).filter(a=>a&&!a.startsWith("#")&&J(t,a.slice(0,a.indexOf("|"))));for(let a of r){let[,o="",...i]=a.split("|");if(o.split(" ").some(l=>J(s,l)))return j1(i)}}function j1([e,t,s,n,r,a,o,i]){let l=m=>m?
m.split(","):[],c=m=>m?JSON.parse(m):void 0,[d,p]=i?i.split(" "):[],u=c(s),h=c(r);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...n?{execs:n==="script"}:
{},...h===void 0?{}:{cmd:h},has:l(a),lacks:l(o),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}function qr(e,t){return e===void 0?F("image","",t):ke(e&&{form:"exec",words:e.map(s=>ke(s,t))},t)}var L1=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
za=e=>L1.test(e),F1=8;function Ua(e,t,s,n=0){for(let r=t.length-1;r>=0&&n<F1;r-=1){let a=t[r];if("text"in a){if(a.at===e)return a;continue}let o=$n(e,a),i=o===void 0?void 0:"within"in a?Ua(o,a.within,
s,n+1):s(o);if(i)return i}}function $n(e,{at:t,path:s}){let n=As(e,t);if(n===void 0)return;let r=s.lastIndexOf("/"),a=s.slice(r+1);return a.includes("*")?n&&!n.includes("/")&&J(n,a)?`${s.slice(0,r+1)}${n}`:
void 0:n?`${he(s)}${s?"/":""}${n}`:s}function jd(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=A(e,t),n=E(s,"-u","--uid")?.value?.text,r=s.operands[t==="adduser"?0:s.operands.
length-1];if(!(!r||/\uFFFC|\s/.test(r.text))&&!(t==="usermod"&&n===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&E(s,"-D","--defaults")))return{name:r.text,...n?{uid:n}:{},word:r}}function N(e){
if(qa.has(e))return qa.get(e);let t=W1(e);return qa.set(e,t),t}var qa=new WeakMap;function W1(e){let{manager:t,from:s}=z1(e)??{};if(!t||!s)return;let n=Tt[t],r=A(e,t,s);if(t==="pacman")return G1(e,r);
let a=n.passes?r.operands.filter(d=>!r.behind.includes(d)):r.operands,{action:o,length:i}=q1(t,a),l=a.slice(i),c=a.slice(0,i).map(({text:d})=>d).join(" ");return{manager:t,facts:n,action:o,verb:i?a[0]:
void 0,does:c,packages:o==="run"?l.slice(0,1):l,args:r,global:H1(n,c,r)}}function z1({name:e,words:t}){let s=a=>t[a]?.text??"",n=a=>{let o=Tn(U(s(a)));return o&&{manager:o,from:a+1}};if(/^(?:python|pypy)[\d.]*$/.
test(e)){let a=t.findIndex(o=>o.text==="-m");return a>0?n(a+1):void 0}if(e==="uv"&&s(1)==="pip")return n(1);if(e==="php")return/composer/.test(s(1))?n(1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.
test(s(1)))return n(1);let r=Tn(e);return r&&{manager:r,from:1}}var Ld=new Map;function U1(e){let t=Ld.get(e)??new Map(Object.entries(Tt[e].verbs).flatMap(([s,n])=>n.split(" ").map(r=>[r.replaceAll("+",
" "),s])));return Ld.set(e,t),t}function q1(e,t){let s=U1(e),n=s.get("*");if(n)return{action:t.length?n:"other",length:0};for(let r=Math.min(3,t.length);r>0;r-=1){let a=t.slice(0,r).map(({text:i})=>i).
join(" "),o=s.get(a);if(o)return{action:o,length:r}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",length:0}}function H1({everybody:e},t,{options:s}){return e===!0||e&&gt(e,t.split(
" ")[0]??"")?!0:s.some(({name:n,value:r})=>n==="-g"||n==="--global"||n==="--location"&&r?.text==="global")}function G1(e,t){let s=(...a)=>t.options.some(({name:o})=>a.includes(o)),n=s("-S","--sync"),r=s(
"-R","--remove")?"remove":s("-U")?"install":n?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",
facts:Tt.pacman,action:r,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var ms=e=>Tt[e].system===!0,B1=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function K1(e){let t=[],s=new Set,n=[],r=[],a=!1,o=!1;for(let c of e){for(let{instruction:d,script:p}of c.scripts)if(d.keyword==="RUN"){o||=p.fault!==void 0||p.commands.length===0&&d.args.length>0;for(let u of p.
commands){let h=N(u);o||=!(h?ms(h.manager)||/^(?:install|fetch|remove|clean)$/.test(h.action):B1.test(u.name))||u.redirects.length>0,o||=h!==void 0&&(h.packages.some(({text:g})=>g.includes("\uFFFC"))||
u.wrappers.some(({name:g})=>g==="xargs")),h?.action==="install"&&t.push(...h.packages.map(({text:g})=>g.replace(/[=<>~@:].*$/,"")));let m=jd(u);m&&r.push({name:m.name,...m.uid?{uid:m.uid}:{}});for(let{
text:g}of u.words)for(let w of g.split(/[\s/=:@,;'"]+/))s.add(w)}}o||=c.scripts.length===0&&c.instructions.some(({keyword:d})=>d==="RUN");for(let d of c.copies){let p=vt(d);p?n.push(...p):a=!0}}let i=Oa(
e);for(let{text:c}of i.flatMap(d=>Ua("/etc/passwd",[d],()=>{})??[]))r.push(...Y1(c));let l=e.flatMap(({instructions:c})=>c.flatMap(Vc));return{packages:t,mentions:s,builds:o,copied:a?null:n,placed:i,bound:l,
accounts:r}}var Y1=e=>e.split(`
`).flatMap(t=>{let[s="",,n=""]=t.trim().split(":",3);return s&&n?[{name:s,uid:n}]:[]});function vt({sources:e,destination:t,workdir:s,instruction:n}){if(t.state==="unknown")return;let r=qe(t.value,s?.
state==="unknown"?void 0:s?.value);if(r===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:r,folder:a}]:e.map(o=>{let i=o.state==="unknown"?void 0:he(o.value).split("/").
pop(),l=i!==void 0&&i!==""&&!/^\.{1,2}$|[*?[]/.test(i),c=n.keyword==="ADD"&&za(i??"");if(!l||c||o.state==="unknown"||o.value.endsWith("/"))return{path:r,folder:!0};let d=`${r==="/"?"":r}/${i}`;return a?
i.includes(".")?{path:d,folder:!1,file:d}:{path:r,folder:!0,file:d}:{path:r,folder:!i.includes(".")}})}function V1(e,t,s){let n=Ha(e,t),r=new Map;for(let a of e.stages)r.set(a,Wd(e,a,n.includes(a),{lowered:r,
images:s}));return[...r.values()]}function Ha({stages:e,final:t},s){let n=s.flatMap(a=>a?Fd(e,a)??[]:[]),r=t&&(n.length===0||s.includes("")||!R1(t.name??""))?[t]:[];return[...new Set([...n,...r])]}var Fd=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function Z1(e,t,s,n){let{stages:r}=s.size?ud(e,s,e.shell):e,a=t?Fd(r,t):r[r.length-1];if(!a)return;let o=new Map;for(let i of I(
a).reverse())o.set(i,Wd(e,i,i===a,{lowered:o,images:n}));return o.get(a)}var Us=({name:e,index:t})=>e??String(t);function Wd(e,t,s,{lowered:n,images:r}){let a="stage"in t.origin?n.get(t.origin.stage):
void 0,o=t.base.span,i=a?a.base:X1(t.origin,r),l=a?a.contents:Q1(t.origin),c=[{how:"inherits",span:o}],d=g=>({...g,via:[...c,...g.via??[]].slice(0,8)}),p=(g,w,$)=>g??(a?d(w(a.image)):$),u=s?I(t):[t],h=g=>P(
u.toReversed().flatMap(g),o),m={ref:a?a.image.ref:J1(t),user:t2(t,p(i===void 0?t.user:t.plainUser,g=>g.user,e2(i,t))),env:h(g=>zd(g,"ENV")),labels:h(g=>zd(g,"LABEL")),exposedPorts:h(g=>g.ports.map(({setting:w})=>w)),
volumes:h(g=>g.volumes),entrypoint:p(Ud(t.entrypoint,t.scripts),g=>g.entrypoint,qr(l===null?null:l?.entrypoint,o)),cmd:p(Ud(t.cmd,t.scripts)??(t.entrypoint?ke(null,o):void 0),g=>g.cmd,qr(l===null?null:
l?.cmd,o)),healthcheck:p(n2(t.healthcheck,t.scripts),g=>g.healthcheck,s2(i,o)),workingDir:p(t.workdir,g=>g.workingDir,i===null?ke("/",o):F("image","",o)),stopSignal:p(t.stopSignal,g=>g.stopSignal,F("i\
mage","",o))};return{path:["stages",Us(t)],dialect:"dockerfile",span:o,ships:s,image:m,...i===void 0?{}:{base:i},...l===void 0?{}:{contents:l},...s?{added:K1(u)}:{},references:r2(e,t),windows:t.windows}}
var Ga=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function X1(e,t){if("image"in e)return Ga(e)?null:kn($t(zt(e.image)),t)}function Q1(e){if("image"in e)return Ga(e)?null:rl($t(
zt(e.image)))}var zt=e=>e.state==="unknown"?e.text:e.value;function J1(e){if(!("image"in e.origin)||Ga(e.origin))return null;let{image:t}=e.origin;return P($t(zt(t),e.base.value),e.base.span,t.via)}function e2(e,t){
let s=t.base.span;return e===null?ke("root",s):e?ke(e.user,s):F("image","",s)}var t2=({base:e},t)=>t.state==="default"?ke(t.value,e.span,t.via):t,s2=(e,t)=>e===void 0||e?.healthcheck?F("image","",t):ke(
null,t),zd=(e,t)=>e.assignments.filter(s=>s.keyword===t).map(({name:s,value:n,literal:r,span:a})=>P({name:s,value:n,literal:r},a));function Ud(e,t=[]){if(!e)return;let{args:s,json:n,span:r}=e,a=s.map(
o=>P(o.value,o.span));return P(a.length?{form:n?"exec":"shell",words:a,...qd(e,t)}:null,r)}var qd=(e,t)=>{let s=t.find(n=>n.instruction===e)?.script;return s?{script:s}:{}};function n2(e,t){if(!e)return;
if(e.args[0]?.value.toUpperCase()==="NONE")return P({test:null},e.span);let s=e.args.slice(1).map(n=>P(n.value,n.span));return P({test:{form:e.json?"exec":"shell",words:s,...qd(e,t)}},e.span)}function r2(e,t){
let s=[],n=(a,o,i)=>{o.state==="unknown"&&o.reason==="malformed"||zt(o)!=="scratch"&&s.push({role:a,ref:P($t(zt(o),i),o.span,o.via)})},{syntax:r}=e;t.index===0&&r&&n("syntax",P(r.value,r.span),r.value),
"image"in t.origin&&t.base.value&&n("from",t.origin.image,t.base.value);for(let{from:a}of t.copies)a&&"image"in a&&n("copy-from",Hd(a.image,a.span),zt(a.image));for(let a of t.mounts)"image"in a&&n("m\
ount-from",Hd(a.image,a.span),zt(a.image));return s}var Hd=(e,t)=>({...e,span:t}),a2=e=>t=>{let s=Gd(e,t);return s&&Us(s)};function Gd({stages:e,instructions:t},s){let n=r=>t[st(t,r,({span:a})=>a.start)]?.
span.start??r;return e[st(e,s,({base:r})=>n(r.span.start))]}function o2(e,t){let{stages:s,instructions:n}=e,r=i=>n[st(n,i,({span:l})=>l.start)],a=new Map,o=(i,l)=>{let c=a.get(i)??i2(t,i.span);a.set(i,
c);let{text:d,cuts:p}=c,u=st(p,l-i.span.start,h=>h);return l2(d.slice(p[u],p[u+1]).slice(0,2e3),u===0)};return i=>{let l=Gd(e,i),c=r(i),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.
test(d)?o(c,i):"",u=l&&(l===s.at(-1)?"final":Us(l));return[...u?["stage",u]:[],d,p].filter(Boolean).join(" ")}}function i2(e,{start:t,end:s}){let n=e.slice(t,s),r=et(n),a=r.length===n.length?r:n.replace(
/\S/g,"*"),o=[0];for(let{0:i,index:l}of a.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))o.push(l+i.length);return{text:a,cuts:[...o,a.length]}}var l2=(e,t)=>et(e.replace(/^[ \t]*#.*$/gm,"").replace(
/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120),Bd=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Ma\
kefile","Taskfile.yml","justfile",".gitlab-ci.yml"],al=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/re\
novate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],ol=["daemon.json","docker/daemon.json","etc/docker/daemon.json"],Ba=200,c2=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,
d2=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function p2({source:e,stages:t}){if(!c2.test(e.text))return[];let s=/\b(?:useradd|adduser)\b/.test(e.text),n=new Set,r=new Set,a=[...new Set(t.flatMap(
u2))];for(let l of t.flatMap(c=>Oa([c])))if(!(!("path"in l)||"within"in l)){for(let c of a.flatMap(d=>$n(d,l)??[]))n.add(c);s?r.add(l.path):d2.test(l.path)&&n.add(l.path)}if(s)for(let l of t.flatMap(({
instructions:c})=>c.flatMap(Vc)))r.add(l);let o=yn(e.path),i=l=>o.map(c=>({path:H(c,l),role:"text",isGuess:!0}));return[...[...n].filter(l=>l&&!l.includes("*")).slice(0,Ba).flatMap(i),...[...r].slice(
0,Ba).flatMap(l=>(l?i(Wl(l)):i("").slice(0,1)).map(c=>({...c,mayBeFolder:!0})))]}function u2({entrypoint:e,cmd:t,workdir:s}){let n=s?.state==="unknown"?void 0:s?.value;return[e,t].flatMap(r=>r?.args.flatMap(
({value:a})=>r.json?[a]:a.split(/[\s;&|()"']+/,Ba))??[]).flatMap(r=>Da(r,n??"/"))}var h2=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,m2=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,
f2=new RegExp(`\\b(?:${U0.join("|")})\\b`,"i"),g2=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,y2=[[/\bpoetry\b/,"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,
"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],v2=200,w2=/^[ \t]*USER[ \t].*\$/im,b2=(e,t)=>e.length===0?[]:[...t.map(s=>({path:`${s}.dockerignore`,role:"text"})),...e.flatMap(k2)];function k2(e){let{source:t}=e;
if(t.alone)return[];let s=t.path.split("/").slice(0,-1),n=s.join("/"),r=["",...s.map((d,p)=>s.slice(0,p+1).join("/"))],a=(d,p)=>d?`${d}/${p}`:p,o=_2(e),i=[`${t.path}.dockerignore`,...r.map(d=>a(d,".do\
ckerignore"))],l=o.filter(d=>h2.test(d)).map(d=>a(n,d)),c=o.filter(d=>ea(d)).slice(0,v2);return[...[...i,...l].map(d=>({path:d,role:"text"})),...f2.test(t.text)||o.some(S2)?[{path:n||".",role:"context"}]:
[],...c.flatMap(d=>r.map(p=>({path:a(p,d),role:"text",isGuess:!0}))),...$2(t).map(d=>({path:a(n,d),role:"text",isGuess:!0})),...x2(t,n),...p2(e)]}var x2=({text:e},t)=>m2.test(e)||w2.test(e)?[...new Set(
["",t&&`${t}/`])].flatMap(s=>Bd.map(n=>({path:`${s}${n}`,role:"text",isGuess:!0}))):[],$2=({text:e})=>[...y2.flatMap(([t,s])=>t.test(e)?[s]:[]),...new Set([...e.matchAll(g2)].flatMap(([,t=""])=>[t.replace(
/^\.?\/+/,""),t.replace(/^.*\//,"")]))],_2=({stages:e})=>[...new Set(e.flatMap(({copies:t,windows:s})=>t.flatMap(({from:n,sources:r})=>n?[]:r.flatMap(a=>a.state==="unknown"||a.value.includes("://")?[]:
Ue(a.value,s)))))],S2=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),E2={read:(e,{shell:t},s)=>el(e,t,s),references:({fresh:e,document:t},{above:s})=>b2(e.flatMap(({path:n})=>t(
n)??[]),s),workloads:(e,t,{images:s})=>V1(e,t,s),build:(e,t,s,{images:n})=>Z1(e,t,s,n),anchors:o2,stages:a2,comments:A2,showAs:async(...e)=>(await Promise.resolve().then(()=>es(require("../frontends/dockerfile/show.js")))).
showInstructions(...e)};function A2(e){let{instructions:t}=_d(e),s=qi(e);return n=>s(t[st(t,n,({span:r})=>r.start)]?.span.start??n)}var O2={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function C2(e){
let t="set"in e?O2[e.set]:void 0;return t&&"set"in e?`add \`${t} ${e.to}\``:void 0}var R2=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,D2=/^(?:dockerfile|containerfile)[._-].+$/i,
I2=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,M2=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
N2=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
P2=/^[ \t]*[^\s#]/m,T2=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function j2(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(I2.test(s))return!1;if(R2.test(s))return!0;let n=M2.test(s),r=D2.test(s);return t===void 0?r&&!n:r&&!n&&(N2.test(t)||!P2.test(t))?!0:n&&!r?!1:T2.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,""))}var L2=({path:[,e=""],ships:t})=>t?"the image":`stage ${f(e)}`,F2={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:j2,label:L2,spell:C2,load:()=>E2};function Ut(e){let t=[],s=0;for(let n of e.
split(`
`)){let r=s;s+=n.length+1;let a=r===0?n.replace(/^\uFEFF/,""):n,o=a.trim();if(!o||a.startsWith("#"))continue;let i=o.startsWith("!"),l=Ka(i?o.slice(1).trim():o),c=r+n.indexOf(o);l&&t.push({text:o,pattern:l,
except:i,start:c,end:c+o.length})}return t}function qt(e,t){let s=Kd(e),n=Ka(t).split("/");return n.some((r,a)=>s.test(n.slice(0,a+1).join("/")))}function Ht(e){let t=Ut(e).map(({except:s,pattern:n})=>({
except:s,matches:Kd(n)}));return{ignores(s){let n=Ka(s).split("/"),r=!1;for(let{except:a,matches:o}of t)n.some((i,l)=>o.test(n.slice(0,l+1).join("/")))&&(r=!a);return r}}}var Ka=e=>ht(e,e.startsWith("\
/")).join("/"),er=new Map;function Kd(e){let t=er.get(e);if(t)return t;er.size>2e3&&er.clear();let s=W2(e);return er.set(e,s),s}function W2(e){let t="";for(let s=0;s<e.length;s+=1){let n=e[s];if(n==="\
*"&&e[s+1]==="*"){s+=1,e[s+1]==="/"&&(s+=1);let r=s+1>=e.length?".*":"(?:.*/)?";t.endsWith(r)||(t+=r)}else if(n==="*")t+="[^/]*";else if(n==="?")t+="[^/]";else if(n==="["){let r=e.indexOf("]",s+2);r<0?
t+="\\[":(t+=`[${e.slice(s+1,r).replace(/\\/g,"\\\\")}]`,s=r)}else n==="\\"?(s+=1,t+=(e[s]??"").replace(/[^\w]/g,"\\$&")):t+=n.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}
var z2=/^(?:\*\*\/)*\*{1,2}$/;function U2(e){let t=Ut(e),s=t.findLastIndex(({except:r,pattern:a})=>!r&&z2.test(a)),n=new Set;for(let{except:r,pattern:a}of t.slice(s+1))r?n.add(a):n.delete(a);return n.
size>0?void 0:t[s]}var tr=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(Ut(e)[0]?.pattern??"");function q2(e){let t=e.path,s=Ut(e.text).map(n=>({value:n,span:{file:t,start:n.start,end:n.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:Wr(e),patterns:s}}var H2={read:q2,appliesTo:G2,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function G2(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var B2={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>H2},Yd=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,K2=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,
Y2=/[{,]\s*"(?:\$schema|dependencies)"\s*:/;function V2(e,t){if(!/\.json$/i.test(e)||t===void 0||K2.test(t))return!1;let s=/seccomp[^/]*$/i.test(e);return/"SCMP_(?:ACT|ARCH)_/.test(t)?s||Yd.test(t):s&&
!Y2.test(t)&&(Yd.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var Z2={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,ignoring:e=>`\
JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:V2,glance:(e,t)=>/seccomp[^/]*$/i.
test(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>es(require("../frontends/seccomp/reader.js")))).reader},wt=[F2,x1,B2,Z2,Gk],Ya=new Map,Qt=wt,Hg=()=>wt.map(({dialect:e})=>e),
nt=e=>wt.find(t=>t.dialect===e),Hr=e=>wt.find(({answers:t})=>t===e),Gg=()=>wt[0],il=()=>wt.find(({part:e})=>e==="starts"),X2=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function ll(e,t){if(X2(
e.slice(e.lastIndexOf("/")+1)))return;let s=wt.filter(n=>n.claims(e,void 0));return(t===void 0?s:[...s,...wt].filter(n=>n.claims(e,t)))[0]?.dialect}var cl=65536;async function Gr({dialect:e,load:t}){let s=Ya.
get(e)??await t();return Ya.set(e,s),s}async function Bg(e){let t=nt(e);return t&&Gr(t)}function me(e){let t=Ya.get(e);if(!t)throw new RangeError(`no reader of ${e} was loaded`);return t}var v=e=>nt(e.
dialect)?.label?.(e)??e.path.join(" ");function Vd(e,t){return((t&&nt(t.dialect))??il()).spell?.(e,t)??`change ${Fa(e)}`}function Br(e,t,{contexts:s,absent:n,ignored:r,root:a,images:o,together:i,includeFolders:l=[],
entries:c,target:d="docker"}={},p){return{source:e,files:u=>s?.get(u),absent:u=>n?.has(u)===!0,ignored:u=>r?.has(u)===!0,entries:u=>c?.get(u),root:a,images:o,target:d,includeFolders:l,above:[],fail:t,
...i?{together:i}:{},...p?{shell:p}:{}}}function dl(e,{judged:t,fresh:s=t,inputAt:n,keep:r},a){let o=me(e),i=new Map;return{judged:t,fresh:s,document:l=>{let c=n(l),d=i.get(l)??(c?.document?.dialect===
e?c.document:void 0);if(d||!c)return d;let p=o.parse?o.parse(c.source):o.read(c.source,a);return i.set(l,p),o.parse&&r?.(l,p),p}}}var Zd=4096,te="${?}";function pt({text:e,holes:t=[]}){if(e.length>Zd)
return te;let s=e.split("\uFFFC"),n=s.length-1===t.length;return s.map((r,a)=>(a===0?"":n&&t[a-1]?`\${${t[a-1]}}`:te)+r).join("")}var Xd=e=>/^(?:\/|~|\$\{)/.test(e);function pl(e,t){let s=Xd(t)||e===""?
t:`${e}/${t}`;if(s.length>Zd)return te;if(s.startsWith("/"))return Q(s);let[n=""]=Xd(s)?s.split("/",1):[],r=ht(s.slice(n.length),!1);return n===""?r.join("/"):r[0]===".."?te:[n,...r].join("/")}function Q2(e,t){
let s=(a,o)=>`${a}\0${o??""}`,n=new Map(e.map(a=>[s(a.source.path,a.inline),a])),r=new Map;return a=>{let{build:o}=a,i=o?.dockerfile?n.get(s(o.dockerfile,o.inline)):void 0;if(!o||!i||i.skipped||o.target?.
state==="unknown")return a;let l=o.target?.value,c=sx(o),d=JSON.stringify([o.dockerfile,o.inline??null,l??null]),p=c.size===0&&r.has(d)?r.get(d):me(i.dialect).build?.(i,l,c,t);return c.size===0&&r.set(
d,p),p?J2(a,o,p):a}}function J2(e,t,s){let n={how:"built-from",span:t.at.span},{image:r}=e,a=(o,i)=>Lt(o)?o:sr(i,n);return{...e,...tx(s),windows:e.windows||s.windows,build:{...t,stage:s.path},image:{ref:s.
image.ref,user:a(r.user,s.image.user),env:Jd(s.image.env,r.env,n),labels:Jd(s.image.labels,r.labels,n),exposedPorts:Qd(s.image.exposedPorts,n),volumes:Qd(s.image.volumes,n),entrypoint:a(r.entrypoint,s.
image.entrypoint),cmd:ex(r)?r.cmd:a(r.cmd,s.image.cmd),healthcheck:a(r.healthcheck,s.image.healthcheck),workingDir:a(r.workingDir,s.image.workingDir),stopSignal:a(r.stopSignal,s.image.stopSignal)}}}var ex=({
entrypoint:e})=>Lt(e)&&!(e.state==="written"&&e.value===null),tx=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:{}}),sr=(e,t)=>({...e,via:[t,...e.
via??[]]}),Qd=(e,t)=>{let s=sr(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(n=>sr(n,t))}};function Jd(e,t,s){return e.state==="unknown"||t.state==="unknown"?t:P([...e.value.map(n=>sr(n,s)),
...t.value],t.span,t.via)}function sx({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:n,value:r}=s.value;t.set(n,{value:r&&r.state!==
"unknown"?r.value:null,span:s.span})}return t}var ep=16;function nx(e){let t=new Map(e.map(o=>[Va(o.project,o.path[1]??""),o])),s=new Map(e.flatMap(o=>o.containerName?[[Va(o.project,o.containerName),o]]:
[])),n=(o,i,l)=>(i==="container"?s:t).get(Va(o,l)),r=new Map(e.map(o=>[o,ax(o,n)])),a=o=>o&&r.get(o);return e.map(o=>{let i=r.get(o)??o,l=a(rx(o,n));return l&&l!==i?{...i,networkOf:l}:i})}var Va=(e,t)=>`${e}\
\0${t}`;function rx(e,t){let s=e;for(let n=0;s&&n<ep;n++){let{networkMode:r}=s.host,[,a="",o=""]=r.state==="unknown"?[]:/^(service|container):(.*)$/.exec(r.value)??[];if(!a)return s;s=t(s.project,a,o)}}
function ax(e,t){let s=sp(e,t,ep),{host:n}=e;if(s.length===0||n.mounts.state==="unknown")return e;let r=new Set(n.mounts.value.flatMap(i=>tp(i)??[])),a=s.filter(i=>!r.has(tp(i)??"")),o=P([...n.mounts.
value,...a],n.mounts.span,n.mounts.via);return{...e,host:{...n,mounts:o}}}var tp=e=>e.state==="unknown"||e.value.target.state==="unknown"?void 0:he(Q(e.value.target.value));function sp({host:{volumesFrom:e},
project:t},s,n){return e.state==="unknown"||n===0?[]:e.value.flatMap(r=>{if(r.state==="unknown")return[];let[,a="service",o="",i]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(r.value)??[],l=s(t,a,o);return!l||
l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...sp(l,s,n-1)].flatMap(c=>{if(c.state==="unknown"||c.value.file)return[];let{relabel:d,propagation:p,...u}=c.value,h=i==="ro"?P(!0,r.span,r.
via):u.readOnly;return[P({...u,readOnly:h,through:c.span},r.span,r.via)]})})}var np=class{documents;#e=[];#n=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){
return this.#n}get isUnclear(){return this.#t}attach(e,t){this.#n+=1;let{id:s,folder:n}="documents"in e?e:{id:e.source.path,folder:xt(e.source.path)};for(let r of t){let{securityOpt:a}=r.host;this.#t||=
a.state==="unknown"||a.value.some(({state:o})=>o==="unknown"),r.project===s&&this.#e.push(...ox(r,n,this.documents))}}},ox=(e,t,s)=>Qt.flatMap(({dialect:n})=>{let r=s.has(n)?me(n).givenTo?.(e,t):void 0;
return r?[{container:e,dialect:n,...r}]:[]});function ix(e,t){let{image:s,hooks:n}=e,r=i=>({...i,script:lx(i,t)}),a=i=>i.state==="written"&&i.value?{...i,value:r(i.value)}:i,o=i=>i.state==="written"&&
i.value?.test?{...i,value:{test:r(i.value.test)}}:i;return{...e,hooks:n.map(i=>({...i,command:a(i.command)})),image:{...s,entrypoint:a(s.entrypoint),cmd:a(s.cmd),healthcheck:o(s.healthcheck)}}}var rp=()=>{};
function lx({form:e,words:t},s){let[n]=t;return e==="shell"&&n?s.readScript(ap(n).inner(),rp,{errexit:!1,pipefail:!1}):Za(t,s)}var Za=(e,t)=>t.readWords(e.map(ap),rp);function ap(e){let t=e.state==="u\
nknown"?"\uFFFC":e.value,s={file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,splits:!1,substitutions:[],inner:()=>s}}function nr({units:e,affectedBuilds:t=[],profiles:s=new np},n){
let r=e.flatMap(l=>op(l)==="starts"?cx(l,n):[]),a=e.filter(l=>op(l)==="builds").flatMap(Je),o=Q2(a,n),i=nx(r.map(o));return{documents:dx(e),affectedBuilds:t,profiles:s,stages:a.flatMap(l=>me(l.dialect).
workloads?.(l,rr(l.source.path,i),n)??[]),containers:i,builtImages:new Set(i.flatMap(({build:l})=>l?.names?[ss(l.names)]:[])),lookup:n}}var op=({dialect:e})=>nt(e)?.part;function cx(e,t){let s=me(e.dialect).
workloads?.(e,[],t)??[],{shell:n}=t;return s.filter(z).map(r=>n?ix(r,n):r)}function dx(e){let t=new Map;for(let s of["starts","builds","excludes","confines"])for(let{dialect:n}of Qt.filter(r=>r.part===
s)){let r=e.filter(a=>a.dialect===n);r.length&&t.set(n,r)}return t}var rr=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]);async function*ul(e,t,s,n={}){
for(let a of px(t))await Gr(a);let r=t.some(hx)?await Promise.resolve().then(()=>es(require("../syntax/shell/read.js"))):void 0;yield*new fx(e,t,s,n,r).projects()}function px(e){let t=new Set(e.map(({
kind:r})=>r)),s=Qt.some(({dialect:r,part:a})=>a==="starts"&&t.has(r)),n=Hr("build");return Qt.filter(r=>t.has(r.dialect)||s&&r===n)}function ux(e,t){if(e==="")return t;let s=zr(t,`${e}/`);return t.slice(
s,zr(t,`${e}0`))}var hx=({source:e,kind:t})=>nt(t)?.runs?.test(e.text)===!0,mx=50,fx=class{#e;#n;#t;#o;#s;#r=new Set;#l;constructor(e,t,s,n,r){this.#e=new Map(e.map(i=>[i.source.path,i])),this.#n=t,this.#t=
s,this.#s=Br(i=>this.#e.get(i)?.source,s,n);let a=[...this.#e.keys()].sort(),o={...this.#s,below:i=>ux(i,a)};this.#o=r?{...o,shell:r}:o,this.#l=new Map(t.flatMap(i=>nt(i.kind)?.part==="builds"?[[i.source.
path,i]]:[]))}*projects(){let e=this.#h();for(let t of this.#d("starts"))yield*this.#p(t,e);for(let t of this.#d("builds"))t.files.every(s=>this.#r.has(s))||(yield*this.#i(t,()=>({units:t.units()})));
for(let t of this.#d("excludes"))yield*this.#i(t,()=>{let s=t.units();return{units:s,affectedBuilds:s.flatMap(n=>this.#c(n))}});for(let t of e.documents.values())for(let s of t)yield nr({units:[s],profiles:e},
this.#o)}*#d(e){for(let{dialect:t}of Qt.filter(s=>s.part===e)){let s=this.#n.flatMap(({kind:r,source:a})=>r===t?[a]:[]);if(s.length===0)continue;let n=dl(t,{judged:s,inputAt:r=>this.#e.get(r)},this.#o);
try{yield*gx(me(t),n,this.#o)}catch(r){for(let{path:a}of s)this.#t(a,r)}}}*#i({files:e},t){try{yield nr(t(),this.#o)}catch(s){for(let n of e)this.#t(n,s)}}*#p(e,t){try{let s=e.units(),n=s.filter(a=>!Nr(
a)?.isWitness),r=nr({units:[...s,...this.#a(s,n.length>0)],profiles:t},this.#o);for(let a of n)t.attach(a,r.containers);yield r}catch(s){for(let n of e.files)this.#t(n,s)}}#a(e,t){let s=e.flatMap(o=>me(
o.dialect).builds?.(o)??[]),n=[...new Set(s.flatMap(({paths:o})=>o))].flatMap(o=>this.#l.get(o)??[]);if(t)for(let{source:o}of n)this.#r.add(o.path);let r=s.flatMap(({inline:o})=>o),a=r.length?Hr("buil\
d"):void 0;return[...n.map(({source:o,kind:i})=>me(i).read(o,this.#o)),...a?r.map(o=>me(a.dialect).read(o.source,this.#o,o)):[]]}#c(e){let{appliesTo:t}=me(e.dialect),s=Je(e).map(({source:n})=>n.path);
return[...this.#l.values()].filter(({source:n})=>s.some(r=>t?.(r,n.path))).slice(0,mx).map(({source:n,kind:r})=>me(r).read(n,this.#s))}#h(){let e=new Map;for(let t of this.#d("confines"))try{for(let s of t.
units().flatMap(Je)){let n=e.get(s.dialect);n?n.push(s):e.set(s.dialect,[s])}}catch(s){for(let n of t.files)this.#t(n,s)}return new np(e)}};function gx(e,t,s){return e.projects?.(t,s)??t.judged.map(n=>({
files:[n.path],units:()=>[e.read(n,s)]}))}var hl={comments:!0,peers:!0,requireReason:"high"};function*Xa(e,{file:t,start:s,end:n}){let r=s;for(let a of e.slice(s,n).split(`
`)){let o=Ms(a)?void 0:yx(a);o&&(yield{...o,span:{file:t,start:r+o.span.start,end:r+o.span.end}}),r+=a.length+1}}function yx(e){for(let n of wa(e))for(let r of Ln(n))return r;let t=ft(hc(e));if(!t)return;
let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:vx(e,s),end:s+t.value.length}}}function vx(e,t){let s=t;for(;s>
0&&!/\s/.test(e[s-1]);)s-=1;return s}var Jt=e=>e.kind==="scalar"&&"raw"in e,Kg=e=>Jt(e)&&(e.unset===!0||e.missing!==void 0);function Yg(e,t,s,n){let r=[],a=new Map,o=xn(),i=p=>{if(!p.text.includes("$")||
typeof p.value!="string")return p;let{text:u,filled:h,uses:m,fault:g,missing:w}=Xt(p.text,s,{blank:n,room:o}),$=n&&w!==void 0,_=$?w:u,fe=$?[{start:0,end:p.text.length,from:0,to:_.length}]:h;g&&r.push(
wx(p,g,t));let xe=m.flatMap(bx),rt=m.some(re=>re.from==="unset")?{unset:!0}:{};return{...p,value:_,text:_,raw:p.text,filled:fe,from:xe,...rt,...w===void 0?{}:{missing:w}}},l=p=>{let u=a.get(p);if(u)return u;
let h=p.kind==="scalar"?i(p):p.kind==="list"?c(p):d(p);return a.set(p,h),h},c=p=>{let u=p.items.filter(({value:h})=>h.tag!=="!reset").map(h=>{let m=l(h.value);return m===h.value?h:{...h,value:m}});return u.
length===p.items.length&&u.every((h,m)=>h===p.items[m])?p:{...p,items:u}},d=p=>{let u=!1,h=new Map;for(let[m,g]of p.entries){let w=l(g.value);w!==g.value&&(u=!0),h.set(m,w===g.value?g:{...g,value:w})}
return u?{...p,entries:h}:p};return{root:l(e),faults:r}}function wx(e,{start:t,end:s},{text:n}){let r=n.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"broken",span:r<0?e.span:{...e.span,start:e.
span.start+r+t,end:e.span.start+r+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var bx=({set:e})=>e&&e.end>e.start?[{how:"in\
terpolated",span:e}]:[],Vg=(e,t)=>({...e,entries:new Map([...e.entries].filter(([s])=>s!==t))});function ml(e){return e?.kind==="list"?e.items.flatMap(({value:t})=>ml(t)):e?.kind==="scalar"&&e.value!==
null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var Zg=e=>JSON.stringify(e.slice(0,80));function Xg(e,t,s,n){let r=n.findLast(({how:o})=>o==="alias"),a=s.kind==="list"?", not a list: a list inside a\
 list is not put into it":"";return{span:r?.span??s.span,message:`an item of ${e} is ${t}${a}`}}function fl(e){if(e.tag===void 0)return e;let{tag:t,...s}=e;return s}var Qg=({entries:e})=>{let t=e.get(
"services")?.value;return t?.kind==="map"?t.entries:new Map};function Jg(e,t){let s=e.entries.get("services");if(s?.value.kind!=="map"||![...s.value.entries.values()].some(({value:r})=>t.has(r)))return e;
let n=new Map([...s.value.entries].filter(([,{value:r}])=>!t.has(r)));return{...e,entries:new Map(e.entries).set("services",{...s,value:{...s.value,entries:n}})}}var Kr=e=>"short"in e?e.short:void 0,ey=e=>({
...e,isJoined:!0}),ty=e=>"isJoined"in e||(Kr(e)??e).kind==="list",ip=({tag:e})=>e===void 0?{}:{tag:e},sy=(e,t)=>({kind:"map",entries:new Map(t),flow:e.kind!=="scalar"&&e.flow,span:e.span,short:e,...ip(
e)}),ny=(e,t)=>({kind:"list",items:t,flow:e.kind!=="scalar"&&e.flow,span:e.span,short:e,...ip(e)}),kx=[],ry=(e,t)=>[e,{key:{value:e,span:t.span},value:t,via:kx}],ay=(e,t)=>({kind:"scalar",value:e,text:e===
null?"":String(e),quoted:!1,span:t}),gl=e=>e.tag===void 0?e:fl(e);function oy(e,t,s=e.text.length){let n=e.text.slice(t,s),r=Jt(e),a=r?e.raw:e.text,o=r?e.filled:[],[i,l]=[lp(t,o,"start"),lp(s,o,"end")],
c=r?{...gl(e),value:n,text:n,quoted:!1}:{kind:"scalar",value:n,text:n,quoted:!1,span:e.span};if(i===void 0||l===void 0)return{...c,filled:[{start:0,end:a.length,from:0,to:n.length}]};let d=e.quoted?1:
0,p=e.span.end-e.span.start-2*d===a.length&&!a.includes(`
`),u=e.span.start+d,h=p?{file:e.span.file,start:u+i,end:u+l}:e.span;if(!r)return{kind:"scalar",value:n,text:n,quoted:!1,span:h};let m=o.filter(g=>g.from>=t&&g.to<=s&&g.start>=i&&g.end<=l).map(g=>({start:g.
start-i,end:g.end-i,from:g.from-t,to:g.to-t}));return{...c,span:h,raw:a.slice(i,l),filled:m}}function lp(e,t,s){let n=0;for(let{start:r,end:a,from:o,to:i}of t){if(e<o||e===o&&s==="start")break;if(e<i||
e===o&&o<i)return e===o?r:void 0;n=a-i}return e+n}var iy=class ly{#e;constructor(t=!0){this.#e=t}field(t,s,n=[]){let r=t.entries.get(s);return r&&xx(r.value)?cp(r,n):void 0}scalar(t){if(t?.node.kind!==
"scalar")return;let{node:s,via:n}=t;return Jt(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...n,...s.from]:n}:{text:s.text,raw:s.text,span:s.span,via:n}}literal(t){return t?.node.kind!=="s\
calar"?"":Jt(t.node)?Jn(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,n,r){if(!t)return this.unsaid(s,n);let a=this.scalar(t);if(!a)return F("malformed","",t.node.span,t.via);if(a.text.includes(
"\uFFFC"))return F("variable",a.raw,a.span,a.via);let o=r(a.text);return o===void 0?F("malformed",a.raw,a.span,a.via):P(o,a.span,a.via)}strings(t,s){return this.list(t,s,n=>[this.setting(n,"",n.at,r=>r)])}list(t,s,n){
return t?this.gathered(t,yl(t).flatMap(n)):this.unsaid([],s)}get ofItem(){return this.#e?this:new ly}gathered({node:t,via:s},n){return P(this.#e?n:[F("elsewhere","",t.span),...n],t.span,s)}ofImage(t){
return F(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?P(null,t,s):F("elsewhere","",t)}unsaid(t,s){return this.#e?ke(t,s):F("elsewhere","",s)}};function yl({node:e,via:t}){return e.
kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function cy({node:e,via:t}){return e.kind==="map"?[...e.entries].map(
([s,n])=>[s,cp(n,t)]):[]}var cp=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),xx=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null);function vl(e){return/^(?:true|y|yes|on|1)$/i.
test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var dy=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function py(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var ar=({documents:e},t)=>e.get(t)??[],lt=e=>ar(e,"dockerfile"),Re=e=>ar(e,"compose"),dp=e=>ar(e,"seccomp"),or=e=>ar(
e,"apparmor");function ye({root:e},...t){return S({name:"",at:{span:e.span,via:[]},node:e},...t)}function S(e,...t){let s=e;for(let n of t){let r=s?.node.kind==="map"?s.node.entries.get(n):void 0;s=r&&
s&&!pp(r.value)?up(n,r,s):void 0}return s}function T(e){if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([n,r])=>up(n,r,e)):t.kind==="scalar"?[e]:t.items.map(({value:n,via:r})=>({
name:L({node:n})??"",at:{span:n.span,via:[...s.via,...r]},node:n}))}function L(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function qs(e){if(e?.
node.kind==="map")return!0;let t=L(e);return t===void 0?void 0:vl(t)}function Qa({node:e}){return e.kind!=="scalar"?"":Jt(e)?Jn(e.raw,e.unset===!0):e.text}var $x=({node:e})=>Kr(e)!==void 0,ve=e=>T(ye(
e,"services")).filter(({node:t})=>t.kind==="map"),_x=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,pp=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===
null,up=(e,{key:t,value:s,via:n},{at:r})=>({name:e,at:{span:t.span,via:[...r.via,...n]},node:s});function Sx(e){return T(e).map(t=>{if(e?.node.kind==="map")return{name:t.name,literal:Qa(t),isPassed:pp(
t.node),at:{...t.at,span:_x(t)}};let[,s="",n]=/^([^=]*)(?:=(.*))?$/s.exec(Qa(t))??[];return{name:s,literal:n??"",isPassed:n===void 0,at:t.at}})}function Ex(e,t,s,n){let r=Se(s,n).get(e),a=lt(n).find(({
source:i})=>i.path===r?.build?.dockerfile),o=new RegExp(`\\$\\{?${Ce(t)}\\b`);return(a?.stages.flatMap(({scripts:i})=>i.map(({instruction:l})=>l.span))??[]).filter(({start:i,end:l})=>o.test(a?.source.
text.slice(i,l)??"")).slice(0,3)}function hp({value:e}){let t=(e.kind==="list"?e.items.map(n=>n.value):[e]).map(n=>n.kind==="scalar"&&n.value!==null?n.text:void 0),s=t.filter(n=>n!==void 0&&!/\$|\uFFFC/.
test(n));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var mp=new WeakMap;function Se({id:e},t){let s=mp.get(t);if(!s){s=new Map;for(let n of t.containers){
let r=s.get(n.project)??new Map;r.set(n.path[1]??"",n),s.set(n.project,r)}mp.set(t,s)}return s.get(e)??new Map}var fp=new WeakMap;function Ax(e){let t=fp.get(e)??new Set(ve(e).flatMap(s=>T(S(s,"depend\
s_on")).flatMap(n=>L(S(n,"condition"))==="service_completed_successfully"?[n.name]:[])));return fp.set(e,t),t}var Ja=({via:e})=>e?.some(({how:t})=>t==="read-from")===!0,gp=({value:e,literal:t})=>e.includes(
"\uFFFC")?t:e;function yp({folder:e},t,s){return T(s).flatMap(n=>{let r=L(S(n,"path"))??L(n),a=L(S(n,"format"))==="raw"?"raw":"dotenv";return r===void 0?[]:wp(H(e,r),t,a)})}function vp(e,t){let s=T(ye(
e,"services")).flatMap(o=>["env_file","label_file"].flatMap(i=>yp(e,t,S(o,i)))),n=new Set(e.files.map(({document:o})=>o.source.path)),r=new Set(e.files.flatMap(({environment:o})=>[...o.values()].flatMap(
({span:i})=>n.has(i.file)?[]:[i.file]))),a=[...new Set([H(e.folder,".env"),...r])].flatMap(o=>wp(o,t));return[...new Map([...a,...s].map(o=>[o.source.path,o])).values()]}function wp(e,t,s){let n=t.source(
e);if(!n)return[];let r=Ur(n,s&&{format:s});return[{source:n,values:r,names:[...r.keys()]}]}var bp=new WeakMap;function kp(e){let t=bp.get(e.containers);if(t)return t;let s=new Set;for(let{path:n,image:r}of[
...e.containers,...e.stages])s.add(n[1]??""),r.ref?.state==="written"&&s.add(r.ref.value.path?.split("/").at(-1)??"");for(let n of Re(e)){for(let r of["networks","volumes","configs","secrets"])for(let{
name:a}of T(ye(n,r)))s.add(a);for(let{name:r}of T(ye(n,"services")))for(let a of["container_name","hostname"])s.add(L(ye(n,"services",r,a))??"")}return bp.set(e.containers,s),s}var Hs=(e,t,{by:s,wellKnown:n},r,a=[])=>s===
"name"&&(f0(e,a)||!n&&!sc(e)&&!rs(e).some(o=>/pass|pwd|^pw$/.test(o))&&kp(r).has(t));function k(e,t){return e.state!=="unknown"&&t(e.value)}function j(e,t){return e.state==="written"&&t(e.value)}var eo=(e,t)=>e.
state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),b=(e,t=()=>!0)=>e.state==="unknown"?[]:e.value.filter(s=>k(s,t)),x=e=>e.state==="unknown"?void 0:e.value;function De({image:e,hooks:t}){
let s=[],n=(r,a,o,i={})=>{let{when:l,elsewhere:c}=i;a.state==="written"&&o&&s.push({what:r,...l?{when:l}:{},...c?{elsewhere:c}:{},setting:a,command:o,commands:o.script?.commands??[]})};e.entrypoint.state===
"written"&&n("entrypoint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&n("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&n("health check",e.healthcheck,e.healthcheck.value?.
test);for(let r of t??[])r.command.state==="written"&&n("hook",r.command,r.command.value,r);return s}function Ox({image:e,contents:t}){let s=x(e.entrypoint);if(s===void 0)return!1;let n=e.entrypoint.state===
"default"&&t?.execs===!0,r=[...s&&!n?xp(s):[],...xp(x(e.cmd)??null)],[a="",...o]=r;return Z(U(a))&&o.every(i=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(i))}var xp=e=>e?.words.flatMap(t=>t.
state==="unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[];function $p({instructions:e,scripts:t},s){let n=new Set(t.map(({instruction:r})=>r));return e.map(r=>r.trigger??r).filter(
r=>s.test(r.keyword)&&!n.has(r)).map(({span:r,keywordSpan:a})=>({...r,start:a.end}))}var _p=5;function wl(e){let t=[],s=new Set,n=e.containers.flatMap(({image:a})=>a.ref?.state==="written"?a.ref.value.
text:[]),r=[...kp(e),...n];for(let{span:a,value:o}of Cx(e))t.push(a),o&&o.length>=_p&&!o.includes("\uFFFC")&&!r.some(i=>i.includes(o))&&s.add(o);return{places:t,values:s}}function*Cx(e){let{stages:t,containers:s,
lookup:n}=e,r=Re(e);for(let a of r)yield*Rx(a,n);for(let a of[...t,...s])yield*Ix(a,n);for(let a of r)yield*Nx(a,n);for(let a of lt(e))yield*Px(a,n)}function*Rx({root:e},t){for(let{node:s}of T(ye({root:e},
"configs")).flatMap(n=>S(n,"content")??[])){let n=t.source(s.span.file)?.text??"";if(Dx(s,n)&&pa(s.text.split(`
`)))yield{span:s.span};else for(let r of ua(n,s.span))yield ir(r)}}var Dx=(e,t)=>e.kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function*Ix(e,t){let{image:s,build:n}=e;
for(let r of[s.env,s.labels,...n?[n.args]:[]])yield*Sp(r,t);for(let{commands:r}of De(e))for(let a of r)yield*Ap(a);"hooks"in e&&(yield*Mx(e,t))}function*Mx({hooks:e,host:t},s){for(let{env:n}of e)yield*Sp(
n,s);if(t.logOptions.state!=="unknown")for(let n of t.logOptions.value)n.state==="written"&&js(n.value.name,n.value.value)&&(yield{span:n.span})}function*Nx(e,t){for(let{source:s,values:n}of vp(e,t))for(let[
r,a]of n){let{span:o}=a,i=gp(a),l=js(r,i);if(!l)continue;let c=s.text.slice(o.start,o.end).search(/[=:]/);yield*Ep({...o,start:o.start+c+1},i,l)}}function*Px({globals:e,stages:t,source:s},n){for(let r of e)
yield*to(r,n);for(let r of t){let{assignments:a,deferred:o,scripts:i,copies:l}=r;for(let c of $p(r,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let d of Xa(s.text,c))yield ir(d);for(let c of[...a,...o])
yield*to(c,n);for(let{instruction:c}of l)for(let{span:d}of c.heredocs)for(let p of ua(s.text,d))yield ir(p);for(let{script:c}of i)for(let d of c.commands)yield*Ap(d)}}function*Sp(e,t){if(e.state!=="un\
known")for(let s of e.value)s.state!=="unknown"&&(yield*to(s.value,t))}function*to({name:e,value:t,literal:s},n){if(!t)return;let r=js(e,s);if(r&&(yield*Ep(t.span,s,r)),r&&!r.secret.wellKnown&&s.includes(
"$"))for(let d of s.split("$"))yield{span:t.span,value:d};if(r||!_e(e)||!s.includes("\uFFFC"))return;let a=t.state==="unknown"?s.split("\uFFFC"):[t.value],{file:o,start:i,end:l}=t.span,c=n.source(o)?.
text.slice(i,l)??"";for(let d of a){let p=d.length>=_p&&js(e,d)?c.indexOf(d):-1;p>=0&&(yield{span:{file:o,start:i+p,end:i+p+d.length},value:d})}}function*Ep(e,t,{secret:s,value:n}){yield{span:e,value:s.
wellKnown?void 0:t},n!==void 0&&n!==t&&(yield{span:e,value:s.wellKnown?void 0:n})}function*Ap(e){for(let t of Pr(e))yield ir(t);for(let t of ga(e))yield{span:t}}var ir=({span:e,value:t,secret:s})=>({span:e,
value:s.wellKnown?void 0:t}),ut=["info","low","medium","high","critical"],Yr=["recommended","strict"];function Vr(e,t,s){let n={};for(let{applies:r,rules:a}of e){let o=a.get(t);if(!o||r&&!r(s))continue;
let i=o.options?{options:{...n.options,...o.options}}:{};n={...n,...o.level?{level:o.level}:{},...i}}return n}function Tx({id:e,options:t={}},s,n){let r=Vr(s,e,n).options??{};return Object.fromEntries(
Object.entries(t).map(([a,{default:o}])=>[a,Object.hasOwn(r,a)?r[a]:o]))}function jx(e,t){let s=!0;for(let{applies:n,rules:r}of e){let a=r.get(t)?.level;a&&(s=a!=="off"||s&&n!==void 0)}return s}function Lx(e,t,s,n){
let r=[],a=new Map,o=l=>{let c=a.get(l)??Wx(l,e);return a.set(l,c),c},i=l=>{for(let c of o(l.on))try{let d=l.options?Tx(l,s,zx(c)):{};for(let p of l.check(c,e,d))r.push({rule:l,problem:p,..."path"in c?
{workload:c}:{}})}catch(d){n(Op(c),new Error(`rule ${l.id}: ${d instanceof Error?d.message:String(d)}`,{cause:d}))}};for(let l of t)i(l);return r}function Fx(e,t,s){return t.flatMap(n=>n.on==="ignore"?
e.flatMap(r=>[...n.check(r,s,{})].map(a=>({rule:n,problem:a}))):[])}function Wx(e,t){return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(
e)??[]).filter(s=>Je(s).some(({skipped:n})=>!n))}var zx=e=>({file:Op(e),workload:"path"in e?e.path:null});function Op(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affect\
edBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(Je)[0]?.source.path??""}function Ux(e,t){let s=new Map;for(let n of Cp(e)){let{dialect:r,source:a,inline:o}=n;if(o!==void 0)continue;let i=me(
r).anchors?.(n,a.masking(t.get(a.path)??[]).shown);i&&s.set(a.path,i)}return({file:n,start:r})=>s.get(n)?.(r)??""}function qx(e){let t=new Map;for(let s of Cp(e)){let n=me(s.dialect).stages?.(s);n&&t.
set(s.source.path,n)}return({file:s,start:n})=>t.get(s)?.(n)}var Cp=({documents:e})=>[...e.values()].flat().flatMap(Je),Hx={alias:"repeated by this alias",merge:"merged in here",extends:"extended from\
 here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value here","read-from":"the file is given here","built-from":"built here",inherits:"inher\
ited through this stage"},Gx=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:Hx[t]}));function Rp({rule:e,problem:t,workload:s},n,r){let{at:a,message:o,related:i=[],fix:l}=t;return{rule:e.id,anchor:r(
a.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:et(o),span:a.span,workload:s?.path??null,related:[...i.map(c=>({...c,message:et(
c.message)})),...Gx(a.via)],fix:l?Bx(l,n,s):null,suppressed:null}}function Bx(e,t,s){let{safety:n}=e;return"edits"in e?{title:e.title??"apply the edit",safety:n,edits:e.edits}:{title:e.title??t(e.change,
s),safety:n}}function Dp(e,t,s){if(t.length===0)return e;let{level:n}=Vr(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(!n)return e;if(n!=="off")return{...e,profile:"recommended",
...n==="on"?{}:{severity:n}}}var so=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,lr=["low","medium","high"];function Kx(e){let t=Ip(e.filter(({guess:s})=>s?.isWitness));return[...Ip(e.filter(
({guess:s})=>!s?.isWitness))].map(([s,n])=>{let{finding:r,needs:a}=Yx(n,t.get(s));return{...r,message:Vx(r.message,a),...r.related.length?{related:Qx(r)}:{}}})}function Ip(e){let t=new Map;for(let s of e){
let{file:n,start:r,end:a}=s.finding.span,o=`${s.finding.rule}\0${n}\0${r}\0${a}`,i=t.get(o);t.set(o,i?Zx(i,s):Mp(s))}return t}function Mp({finding:e,guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};
let s=lr[Math.max(0,lr.indexOf(e.confidence)-1)]??e.confidence;return{finding:{...e,confidence:s},needs:[t.when]}}function Yx({finding:e,needs:t},s){if(!s||t.length===0)return{finding:e,needs:t};let[n,
r]=[e,s.finding].map(({severity:i})=>ut.indexOf(i));if(r<n)return{finding:e,needs:t};let{message:a,confidence:o}=s.finding;return{finding:{...e,confidence:Np(e.confidence,o),...r===n?{message:a}:{}},needs:[]}}
var Np=(e,t)=>lr.indexOf(t)>lr.indexOf(e)?t:e,Vx=(e,[t,...s])=>{if(t===void 0)return e;let n=s.length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.length} cases like it`;return`${e} (${t}${n})`};
function Zx(e,t){let s=Mp(t),[n,r]=[e.finding,s.finding],{workload:a}=t,o=n.related.length>40,[i,l]=[n,r].map(({severity:h})=>ut.indexOf(h)),c=l===i&&e.needs.length>0&&s.needs.length===0,d=l>i?s:l<i?e:
void 0,p=d?.needs.length?d:void 0,u=a&&a.path.join("\0")!==n.workload?.join("\0")?[{span:a.span,message:`${v(a)} is affected`}]:[];return{finding:{...n,...l>i||c?{severity:r.severity,message:r.message}:
{},...r.profile==="recommended"?{profile:r.profile}:{},confidence:p?p.finding.confidence:Np(n.confidence,r.confidence),related:o?n.related:[...n.related,...u,...r.related],fix:n.fix??r.fix},needs:Xx(e,
s,l-i)}}function Xx(e,t,s){return s!==0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}function Qx({related:e,span:t}){let s=[];
for(let n of e)!so(n.span,t)&&!s.some(r=>so(r.span,n.span))&&s.push(n);return s.slice(0,20)}function Pp(e){let t=({severity:n})=>-ut.indexOf(n),s=(n,r)=>n<r?-1:n>r?1:0;return[...e].sort((n,r)=>s(n.span.
file,r.span.file)||n.span.start-r.span.start||t(n)-t(r)||s(n.rule,r.rule)||n.span.end-r.span.end||s(n.message,r.message))}function Jx(e,t){let s=e.filter(n=>Yr.indexOf(n.profile)<=Yr.indexOf(t));return{
shown:s,hidden:e.filter(({suppressed:n})=>!n).length-s.filter(({suppressed:n})=>!n).length}}var Tp=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(
e);function jp(e,t,{ignores:s,locked:n,peers:r}){let a=a3(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(!s.comments)return{findings:[...e],uses:a};let o=e3(a),i=l=>{let c=l;for(let d of o(
l.span)){let{suppression:p}=d,u=n3(p,l,r);if(!u||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:m}of u)d.used.add(m);let h=s3(p,l,s,n);if(!h){let{by:m,reason:g,span:w}=p;return{...l,suppressed:{by:"\
comment",of:m,reason:g||null,span:w}}}d.refused.add(h),c={...c,related:[...c.related,{span:p.span,message:t3[h](p)}]}}return c};return{findings:e.map(i),uses:a}}var Lp=2e3;function e3(e){let t=new Map;
for(let s of e){let{file:n,start:r,end:a}=s.suppression.covers,o=t.get(n)??{wide:[],narrow:[]};t.set(n,o),(a-r>Lp?o.wide:o.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((n,r)=>n.suppression.covers.
start-r.suppression.covers.start);return function*({file:s,start:n}){let r=t.get(s);if(!r)return;yield*r.wide;let a=st(r.narrow,n,({suppression:o})=>o.covers.start);for(;a>=0&&r.narrow[a].suppression.
covers.start>=n-Lp;a-=1)yield r.narrow[a]}}var t3={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,
reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function s3({by:e,until:t,reason:s,rules:n},{
rule:r,severity:a},{today:o,requireReason:i},l){if(l.has(r))return"locked";if(t&&!Tp(t.value))return"day";if(t&&o&&t.value<o)return"expired";let c=i!=="never"&&ut.indexOf(a)>=ut.indexOf(i),d=n.length===
0||n.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||d)&&c&&!s?"reason":void 0}function n3({by:e,rules:t,covers:s},{rule:n,span:r},a){if(r.start<s.start||r.start>s.end)return;
if(e==="seaworthy"){let l=t.filter(({value:c})=>c===n);return l.length?l:void 0}let o=a[e]??{};if(t.length===0)return Object.values(o).some(l=>l.includes(n))?[]:void 0;let i=t.filter(({value:l})=>r3(e,
l,o)?.includes(n));return i.length?i:void 0}function r3(e,t,s){let n=e==="trivy"?Fp(t):t;return n.toLowerCase()==="all"||n==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,n)?s[n]:void 0:Object.
entries(s).find(([r])=>(e==="trivy"?Fp(r):r).toLowerCase()===n.toLowerCase())?.[1]}var Fp=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function a3(e){return[...new Map(e.map(t=>[`${t.
span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function uy(e,t){let{profile:s,scopes:n=[],surroundings:r={}}=t,a=t.rules.filter(({id:u})=>jx(n,u));Sw();let o=e.flatMap(({source:u,
kind:h,isSupporting:m})=>{if(m)return[];if(h!==void 0&&!nt(h))throw new RangeError(`${u.path}: there is no format ${JSON.stringify(h)}`);let g=h??ll(u.path,u.text.slice(0,cl));return g?[{source:u,kind:g}]:
[]}),i=await o3(e,o,{...t,rules:a,scopes:n,surroundings:r}),{findings:l,uses:c}=await i3(i,{...t,rules:a,scopes:n}),{shown:d,hidden:p}=Jx(l,s);return{files:o.map(({source:u,kind:h})=>({path:u.path,kind:h})).
sort((u,h)=>u.path<h.path?-1:1),findings:d,ignores:c.map(({suppression:u,used:h,refused:m})=>({suppression:u,used:[...h],refused:[...m]})),notices:[...i.skipped].map(([u,h])=>({path:u,message:`not jud\
ged: ${h}`})),failures:i.failures,hidden:p,rules:a.map(m3),...r.prefix===void 0?{}:{prefix:r.prefix},sources:f3(e,d,i.secrets)}}async function o3(e,t,{rules:s,scopes:n,surroundings:r,progress:a}){let o=[],
i=[],l=new Map,c=[],d=new Map,p=new Set,u=(g,w)=>{c.push({path:g,message:`could not be judged, which is our mistake: please report it (${w instanceof Error?w.message:String(w)})`})};for await(let g of ul(
e,t,u,r)){let w=[...g.documents.values()].flat().flatMap(Je);try{let{places:$,values:_}=wl(g);for(let re of $){let ze=d.get(re.file);ze?ze.push(re):d.set(re.file,[re])}let fe=Ux(g,d),xe=qx(g),rt=p3(g);
for(let re of Lx(g,s,n,u)){let ze=u3(re),jl=ze&&rt?.isWitness?void 0:Dp(Rp(re,Vd,fe),n,xe);if(!jl)continue;let Uy=re.workload&&h3(re.workload);o.push({finding:d3(jl,_),workload:Uy,guess:ze?void 0:rt})}}catch($){
for(let{source:_}of w)u(_.path,$)}for(let{source:$,suppressions:_,skipped:fe}of w){for(let xe of _)i.push(xe);fe&&l.set($.path,fe),p.add($.path)}a?.(p.size,t.length)}let h=Pp(Kx(o)),m=new Map(e.map(({
source:g})=>[g.path,g]));for(let g of new Set(h.map(({span:w})=>w.file))){let w=m.get(g);w&&!p.has(g)&&i.push(...Wr(w))}return{findings:h,suppressions:i,skipped:l,failures:c,secrets:d,texts:m}}async function i3(e,t){
let{ignores:s=hl,locked:n=new Set}=t,{suppressions:r}=e,a=r.some(({by:c})=>c!=="seaworthy")?(await Promise.resolve().then(()=>es(require("../knowledge/peer-ids.js")))).peerIds:{},o=jp(e.findings,r,{ignores:s,
locked:n,peers:a}),i=s.comments?l3(o.uses,e,t):[];if(i.length===0)return o;let l=jp(i,r,{ignores:s,locked:n,peers:a}).findings;return{...o,findings:Pp([...o.findings,...l])}}function l3(e,{texts:t,failures:s,
skipped:n},{rules:r,scopes:a,known:o=[],whole:i=!0}){if(e.length===0||!r.some(({on:u})=>u==="ignore"))return[];let l=new Set(r.map(({id:u})=>u)),c=new Set([...o,...l]),d=i&&s.length===0,p=e.map(u=>{let{
file:h}=u.suppression.span;return{...u,ran:l,known:c,judged:d&&!n.has(h),text:t.get(h)?.text??""}});return Fx(p,r,c3()).flatMap(u=>Dp(Rp(u,Vd,()=>""),a)??[])}var c3=()=>{let e=Br(()=>{},()=>{});return nr(
{units:[]},e)},d3=(e,t)=>t.size===0?e:{...e,message:ka(e.message,t),anchor:ka(e.anchor,t),related:e.related.map(({span:s,message:n})=>({span:s,message:ka(n,t)}))},p3=({documents:e})=>[...e.values()].flat().
flatMap(t=>Nr(t)??[])[0];function u3({rule:e,workload:t}){return t?!z(t):nt(e.on)?.part==="builds"}var h3=e=>{let{path:t,span:s,ships:n,dialect:r}=e;return z(e)?{path:t,span:s,ships:n,dialect:r}:void 0};
function m3({id:e,on:t,severity:s,confidence:n="high",profile:r,summary:a,why:o,standards:i}){return{id:e,subject:t,severity:s,confidence:n,profile:r,summary:a,why:o,standards:i}}function f3(e,t,s){let n=new Set(
t.flatMap(({span:r,related:a})=>[r.file,...a.map(o=>o.span.file)]));return new Map(e.flatMap(({source:r})=>n.has(r.path)?[[r.path,r.masking(s.get(r.path)??[])]]:[]))}var bl=new Set("X alts apache2-com\
mon apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio authd authentication base bash consoles cryp\
to cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb devices-usb-read dovecot-common dri-common d\
ri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibus kde kde-globals-write kde-icon-cache-write \
kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-systemd nvidia opencl opencl-common opencl-intel \
opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi-read-poll python qt5 qt5-compose-cache-write\
 qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys svn-repositories terminfo transmission-common t\
rash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-browsers.d/mailto ubuntu-browsers.d/multimedia u\
buntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu-integration-xul ubuntu-browsers.d/user-files\
 ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubuntu-unity7-base ubuntu-unity7-launcher ubuntu\
-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop xdg-open".split(" ")),hy=new Set("consoles dbu\
s-accessibility dbus-accessibility-strict dbus-network-manager-strict frr-snmp groff hosts_access likewise mozc nis openssl orbit2 php php5 python ruby smbpass ssl_certs ssl_keys svn-repositories ubun\
tu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration-xul ubuntu-console-browsers ubuntu-console-email ubuntu-email u\
buntu-feed-readers ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm xad".split(" ")),my=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch mu\
ltiarch.d multiarch.d/site.local ntpd print-devices proc run rygel securityfs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),Zr={"kernel-5.4-vanilla":["network",
"unix","dbus","userns","mqueue","io_uring","addresses","interfaces"],"kernel-5.4-outoftree-network":["userns","mqueue","io_uring","addresses","interfaces"],"3.0":["userns","mqueue","io_uring","address\
es","interfaces"],"4.0":["io_uring","addresses","interfaces"],"4.0-ip":["io_uring","interfaces"],"5.0":["interfaces"],"5.0-interface":[]},g3=["network","unix","userns","mqueue","io_uring"],y3=e=>["3.0",
"4.0","5.0"].find(t=>!Zr[t]?.some(s=>e.has(s)))??"5.0-interface";function no({document:e,environment:t}){let s=[],n=new Set,r=[];for(let a of e.roots)for(let o of["services","configs","volumes"]){let i=a.
entries.get(o);i&&r.push({node:i.value,path:[o]})}for(let a=r.pop();a;a=r.pop()){let{node:o,path:i}=a;if(!n.has(o)){if(n.add(o),o.kind==="map")for(let[l,{value:c}]of o.entries)r.push({node:c,path:[...i,
l]});else if(o.kind==="list")for(let{value:l}of o.items)r.push({node:l,path:i});else if(o.text.includes("$")){let l=e.source.text.slice(o.span.start,o.span.end),c=Xt(o.text,t,{blank:!0}).text,d=Xt(o.text,
t).uses.toSorted((u,h)=>u.start-h.start),p=0;for(let u of d){p=p===void 0?void 0:v3(l,o.text.slice(u.start,u.end),p);let h=o.span.start+(p??0),m=p===void 0?o.span:{...o.span,start:h,end:h+u.end-u.start};
p!==void 0&&(p+=1),s.push({...u,path:i,whole:o.text,now:c,span:m,exact:p!==void 0})}}}}return s}function v3(e,t,s){for(let n=e.indexOf(t,s);n>=0;n=e.indexOf(t,n+1)){let r=0;for(;e[n-1-r]==="$";)r+=1;if(r%
2===0)return n}}function kl({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(t=>H(xt(e.path),t))}function w3({pairs:[
e],logical:t}){if(!e?.spaced)return[];let s=[],n=new Xn,r="",a=o=>/\s/.test(t.text[o-1]??"")||/\s/.test(t.text[o]??"");for(let[o,i]of t.at.entries()){let l=t.text.slice(i,t.at[o+1]),c=o>0&&a(i)&&!n.open&&
!/(?:^|\s)(?:-\w|--[\w-]+)\s*$/.test(r);for(let d of c?l.matchAll(/[ \t]*([A-Za-z_][\w.-]*)=("[^"]*"?|'[^']*'?|\S*)/gy):[]){let[p,u="",h=""]=d,m=i+d.index+p.length,g=m-h.length-1-u.length;s.push({name:{
value:u,span:ee(t,g,g+u.length)},value:{value:h,span:ee(t,m-h.length,m)}})}n.read(l),r=l}return s[0]?.name.span.start===e.value?.span.start?[]:s}var Wp="accept accept4 access acct add_key adjtimex afs\
_syscall alarm arch_prctl arm_fadvise64_64 arm_sync_file_range atomic_barrier atomic_cmpxchg_32 bdflush bind bpf break breakpoint brk cachectl cacheflush cachestat capget capset chdir chmod chown chow\
n32 chroot clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep clock_nanosleep_time64 clock_settime clock_settime64 clone clone3 close close_ra\
nge connect copy_file_range creat create_module delete_module dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 execv\
e execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr\
 file_getattr file_setattr finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftime ftruncate ftruncate64 futex fu\
tex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat getcpu getcwd getdents getdents64 getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer get_kernel_sy\
ms get_mempolicy getpagesize getpeername getpgid getpgrp getpid getpmsg getppid getpriority getrandom getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list getrusage getsid getsockname\
 getsockopt get_thread_area gettid gettimeofday get_tls getuid getuid32 getxattr getxattrat gtty idle init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel ioctl io_destr\
oy io_getevents ioperm io_pgetevents io_pgetevents_time64 iopl ioprio_get ioprio_set io_setup io_submit io_uring_enter io_uring_register io_uring_setup ipc kcmp kexec_file_load kexec_load keyctl kill \
landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount listns listxattr listxattrat llistxattr _llseek lock lookup_dcookie lremovexattr\
 lseek lsetxattr lsm_get_self_attr lsm_list_modules lsm_set_self_attr lstat lstat64 madvise map_shadow_stack mbind membarrier memfd_create memfd_secret migrate_pages mincore mkdir mkdirat mknod mknoda\
t mlock mlock2 mlockall mmap mmap2 modify_ldt mount mount_setattr move_mount move_pages mprotect mpx mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_ti\
me64 mq_unlink mremap mseal msgctl msgget msgrcv msgsnd msync multiplexer munlock munlockall munmap name_to_handle_at nanosleep newfstatat _newselect nfsservctl nice oldfstat oldlstat oldolduname olds\
tat olduname open openat openat2 open_by_handle_at open_tree open_tree_attr pause pciconfig_iobase pciconfig_read pciconfig_write perf_event_open personality pidfd_getfd pidfd_open pidfd_send_signal p\
ipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev prof profil p\
select6 pselect6_time64 ptrace putpmsg pwrite64 pwritev pwritev2 query_module quotactl quotactl_fd read readahead readdir readlink readlinkat readv reboot recv recvfrom recvmmsg recvmmsg_time64 recvms\
g remap_file_pages removexattr removexattrat rename renameat renameat2 request_key restart_syscall riscv_flush_icache riscv_hwprobe rmdir rseq rseq_slice_yield rtas rt_sigaction rt_sigpending rt_sigpr\
ocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo s390_guarded_storage s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr s390_sthyi sch\
ed_getaffinity sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_se\
tparam sched_setscheduler sched_yield seccomp security select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg sendto setdomainname setfsgid setfsgid32 setfsu\
id setfsuid32 setgid setgid32 setgroups setgroups32 sethostname setitimer set_mempolicy set_mempolicy_home_node setns setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid3\
2 setreuid setreuid32 setrlimit set_robust_list setsid setsockopt set_thread_area set_tid_address settimeofday set_tls setuid setuid32 setxattr setxattrat sgetmask shmat shmctl shmdt shmget shutdown s\
igaction sigaltstack signal signalfd signalfd4 sigpending sigprocmask sigreturn sigsuspend socket socketcall socketpair splice spu_create spu_run ssetmask stat stat64 statfs statfs64 statmount statx s\
time stty subpage_prot swapcontext swapoff swapon switch_endian symlink symlinkat sync sync_file_range sync_file_range2 syncfs syscall _sysctl sys_debug_setcontext sysfs sysinfo syslog sysmips tee tgk\
ill time timer_create timer_delete timerfd timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime\
64 times tkill truncate truncate64 tuxcall ugetrlimit ulimit umask umount umount2 uname unlink unlinkat unshare uprobe uretprobe uselib userfaultfd usr26 usr32 ustat utime utimensat utimensat_time64 u\
times vfork vhangup vm86 vm86old vmsplice vserver wait4 waitid waitpid write writev".split(" "),b3={x86:",a4,x,1f,7y,3g,3t,r,ao,,,,,3q,a1,9x,h,,19,,,cj,54,55,c,f,52,5w,1p,9j,b9,7e,ba,7d,b7,7f,bb,7c,b8\
,3c,c3,6,c4,a2,ah,8,3j,3l,15,1r,96,72,95,73,,8v,c9,74,,8z,94,b,9y,1,70,8j,c7,6y,7k,90,9e,9f,3p,2m,8i,ck,2n,5r,8a,1j,65,44,6f,d0,d1,9q,6i,3z,2,6l,bz,6c,c0,by,c1,30,5h,8c,2s,7h,3a,z,2l,5e,6o,co,bq,cn,ch\
,cm,8b,8u,53,3x,64,1e,5m,1d,5l,1b,5k,28,5p,2x,3m,7n,,a8,3o,1t,k,58,1s,2o,9v,4r,5v,4l,5t,24,8o,25,43,a7,a5,6s,68,26,,o,5j,6d,cw,w,34,3k,84,83,98,85,6x,1i,6u,6v,2t,ap,bk,32,82,81,6t,6w,bu,bv,bt,39,9p,,7\
v,80,11,cd,cc,ce,g,5i,6e,9,8f,a3,cq,d2,6g,cx,6h,3w,1h,71,6k,j,6b,cr,ct,cs,2z,5g,63,cl,7m,af,9w,cf,86,62,13,88,e,89,46,ag,48,2i,5c,3f,l,ca,bx,8t,3h,1k,7u,7t,7p,7s,bn,7r,bm,7q,4j,cu,b6,b3,b5,b4,40,,47,4\
9,2j,9h,4i,,3y,4p,y,s,2c,1n,i,31,5,87,c5,9i,bw,cz,t,,,,9c,3s,c6,c2,bs,16,97,61,al,am,ak,4o,8l,bi,4s,50,99,ai,9g,c8,cg,9n,9o,18,2q,8k,bh,q,59,51,9a,aj,4n,3n,cb,3,69,2h,2d,8h,41,2g,,ab,9d,bl,ac,75,6j,cy\
,12,8e,9t,7z,0,,,14,aq,d3,,4u,4w,4v,4y,4t,4z,4x,bp,9b,,,,,,6q,9s,4b,4f,4g,4d,4h,br,6p,9r,4a,4c,4e,9u,,2a,ay,ax,,,bo,,57,6n,9l,aa,a9,3d,3v,60,3u,5z,1a,5y,29,5q,22,2w,7o,ci,9m,1l,2p,1z,5o,4q,5u,4k,5s,1y\
,5n,23,8n,1u,a6,6r,76,27,,n,5x,6a,cv,1w,b1,b0,b2,az,ad,1v,56,1c,8x,93,21,3i,3b,20,9z,2u,a0,8p,,,1x,2y,5f,2r,7g,cp,an,p,v,,,37,2f,,2b,8g,10,8q,,9k,,45,,3r,38,2v,,8r,7i,d,77,7b,,8y,92,be,91,bf,7a,79,bc,\
78,bd,17,6m,2k,5d,,5b,1m,1o,m,1g,3e,a,8d,8m,,,2e,ae,,,1q,u,8w,bg,7j,5a,33,4m,35,8s,7l,36,7w,7,4,42",x86_64:"17,80,l,4j,6w,4f,53,11,4e,,,,,,1d,8x,,,c,,,cj,3h,3i,28,2i,2k,,4h,8h,,6d,,6c,,6e,,6b,,1k,c3,3\
,c4,16,92,2d,4u,4w,w,x,84,5x,83,6h,5y,7t,c9,6g,5z,7w,82,1n,8y,1o,6f,7h,c7,65,,7x,8c,8d,29,2j,7g,ck,2l,,78,20,,23,5d,d0,d1,8p,5g,21,1l,5j,bz,5a,c0,by,c1,5,,,3u,,22,,25,,5m,co,,cn,ch,cm,79,8l,27,26,61,3\
0,,2z,,2w,,37,,10,4x,6n,,1g,3d,33,13,51,32,3w,8u,3c,,3a,,2p,7m,2q,3g,1f,1j,5v,56,2o,,2u,,5b,cw,,,4v,72,71,86,73,5u,g,5r,5s,4t,99,,4s,70,6z,5q,5t,bu,bv,bt,,8o,8w,6u,6y,1q,cd,cc,ce,2m,,5c,2e,7d,1e,cq,d2\
,5e,cx,5f,,,5w,5i,8,59,cr,ct,cs,6,,s,cl,6l,90,8v,cf,74,r,2b,76,3p,77,45,91,47,9,,4a,4l,ca,bx,7r,a,,6t,6s,6o,6r,,6q,,6p,p,cu,1z,1w,1y,1x,q,,46,48,b,8f,z,7a,,50,,,,,,,2,75,c5,8g,bw,cz,y,,,,8a,3r,c6,c2,b\
s,m,85,4b,96,97,95,7,7j,,4d,h,87,93,8e,c8,cg,8m,8n,,,7i,,2t,52,i,88,94,4y,4z,cb,0,57,,2h,7f,j,4p,,19,8b,,1b,60,5h,cy,2a,7c,8s,6x,63,,,2c,9a,d3,,d,3j,e,3l,f,3m,3k,,89,,,,,,5o,8r,3z,42,43,41,44,,5n,8q,3\
y,40,o,8t,55,n,1u,1s,1t,64,,,14,,8j,1a,18,4r,3f,,3e,,2y,,38,,4q,12,6m,ci,8k,31,3x,36,,3b,,39,,35,,4g,7l,34,1i,5p,62,4k,,2x,,58,cv,,u,v,1v,t,1c,,3n,,7u,81,,,,,15,,1h,7n,,,,4,,3t,,cp,98,,,,,4o,4n,,2g,7e\
,4i,7p,,8i,,4c,,3v,2r,2v,,7o,6i,5l,66,6a,,7v,7z,,7y,,69,68,,67,,2s,5k,24,,54,,,2n,,4m,1r,2f,7b,7k,9c,9b,3q,8z,,,3s,3o,7s,,6j,1m,49,,,7q,6k,1p,6v,,1,k",x32:"17,80,l,4j,6w,4f,53,11,4e,,,,,,1d,8x,,,c,,,c\
j,3h,3i,28,2i,2k,,4h,8h,,6d,,6c,,6e,,6b,,1k,c3,3,c4,16,92,2d,,4w,w,x,84,5x,83,6h,,7t,c9,6g,,7w,82,eg,f5,1o,6f,7h,c7,65,,7x,8c,8d,29,2j,7g,ck,2l,,78,20,,23,5d,d0,d1,8p,5g,21,1l,5j,bz,5a,c0,by,c1,5,,,3u\
,,22,,25,,5m,co,,cn,ch,cm,79,8l,27,26,61,30,,2z,,2w,,37,,10,,6n,,1g,3d,33,13,51,32,3w,8u,3c,,3a,,2p,er,2q,3g,1f,f2,,56,2o,,2u,,5b,cw,,,4v,72,71,86,73,5u,ea,5r,5s,4t,99,,4s,70,6z,f3,f4,bu,bv,bt,,8o,8w,\
eo,6y,1q,cd,cc,ce,2m,,5c,2e,7d,1e,cq,d2,5e,cx,5f,,,5w,5i,8,59,cr,ct,cs,6,,s,cl,6l,90,8v,cf,74,r,2b,76,3p,77,45,91,47,9,,4a,4l,ca,bx,et,a,,6t,en,6o,6r,,6q,,6p,p,cu,1z,1w,1y,1x,q,,46,48,b,8f,z,7a,,,,,,,\
,,2,75,c5,8g,bw,cz,y,,,,8a,3r,c6,c2,bs,m,85,4b,96,97,95,7,7j,,4d,h,eu,f6,8e,c8,cg,ez,f0,,,7i,,eh,52,i,ev,f7,,4z,cb,0,57,,2h,7f,eb,4p,,ed,ex,,ef,60,5h,cy,2a,7c,8s,6x,63,,,2c,9a,d3,,e8,ei,e,ek,e9,3m,ej,\
,ew,,,,,,5o,8r,3z,42,43,41,44,,5n,8q,3y,40,o,8t,55,n,1u,1s,1t,64,,,14,,ey,ee,18,4r,3f,,3e,,2y,,38,,4q,12,6m,ci,8k,31,3x,36,,3b,,39,,35,,4g,eq,34,f1,,62,4k,,2x,,58,cv,,u,v,1v,t,1c,,el,,7u,81,,,,,15,,1h\
,7n,,,,4,,3t,,cp,98,,,,,4o,4n,,2g,7e,4i,7p,,8i,,,,3v,2r,2v,,7o,6i,5l,em,6a,,7v,7z,,7y,,69,68,,67,,2s,5k,24,,54,,,2n,,4m,1r,2f,7b,7k,9c,9b,,8z,,,3s,3o,7s,,6j,1m,49,,,es,,1p,ep,,1,ec",arm:"7x,a6,x,1f,8l\
,3g,,,,7i,9h,,,3q,7u,aq,,l2ip,19,,l2iq,cj,54,55,c,f,52,5w,1p,ac,b9,7c,ba,7b,b7,7d,bb,7a,b8,3c,c3,6,c4,7v,av,8,,3l,15,1r,9y,6y,9x,6z,,9m,c9,70,,9r,9w,b,ar,1,6w,9a,c7,,,9s,a7,a8,3p,2m,99,ck,2n,5r,91,1j,\
65,44,6f,d0,d1,aj,6i,3z,2,6l,bz,6c,c0,by,c1,30,5h,93,2s,7f,3a,,2l,5e,6o,co,bq,cn,ch,cm,92,9l,53,3x,61,1e,5m,1d,5l,1b,5k,28,5p,2x,,8w,,7z,3o,1t,k,,1s,2o,ao,4r,5v,4l,5t,,9f,25,43,7y,87,,68,26,l2iu,o,5j,\
6d,cw,,,3k,8t,8s,a0,8u,6v,1i,6s,6t,,b3,bk,,8r,8q,6r,6u,bu,bv,bt,,ai,b5,9n,8n,11,cd,cc,ce,g,5i,6e,9,96,7w,cq,d2,6g,cx,6h,3w,,6x,6k,j,6b,cr,ct,cs,2z,5g,64,cl,8v,at,ap,,b4,63,13,8z,e,90,46,au,48,,5c,,l,c\
a,bx,9k,3h,,7r,7q,7m,7p,bn,7o,bm,7n,4j,cu,8g,8f,8e,8d,40,,47,49,2j,aa,4i,,3y,4p,y,,,,,,5,8y,c5,ab,bw,cz,t,7j,7k,7l,a4,3s,c6,c2,bs,16,9z,62,az,b0,ay,4o,9c,bi,4s,50,a1,aw,a9,c8,cg,ag,ah,,,9b,bh,q,,51,a2\
,ax,,3n,cb,3,69,,2d,98,41,2g,83,84,a5,bl,89,71,6j,cy,12,95,am,8m,0,,,14,b2,d3,,4u,4w,4v,4y,4t,4z,4x,bp,a3,,,,,,6q,al,4b,4f,4g,4d,4h,br,6p,ak,4a,4c,4e,an,,,8c,8b,8a,8o,bo,81,57,6n,ae,88,82,3d,3v,60,3u,\
5z,1a,5y,29,5q,22,2w,8x,ci,af,1l,2p,1z,5o,4q,5u,4k,5s,1y,5n,23,9e,1u,86,,74,27,l2it,n,5x,6a,cv,,8h,8k,8i,8j,85,1v,56,,9p,9v,21,3i,3b,20,7t,,80,9g,,,,2y,5f,2r,7e,cp,b1,,,,,37,2f,,2b,97,10,,,ad,,45,,3r,\
38,2v,,9i,7g,,75,79,,9q,9u,be,9t,bf,78,77,bc,76,bd,17,6m,2k,5d,,5b,,1o,,1g,3e,a,94,9d,,,2e,as,l2ir,l2is,1q,,9o,bg,7h,5a,33,,,9j,8p,36,7s,,4,42",aarch64:"5m,6q,,2h,61,4r,,,,,,,,,5k,7s,,,5y,,,cj,2i,2j,1\
d,,,,1f,7e,,36,,35,,37,,34,,64,c3,1l,c4,5n,7x,,,2y,n,,o,,k,l,,m,c9,,,,j,65,7t,2l,2m,1c,c7,67,,1b,7a,7b,1e,1g,1h,ck,1j,,1i,p,,2b,a,d0,d1,7l,d,w,,g,bz,7,c0,by,c1,28,,,18,,2a,,1a,,2q,co,,cn,ch,cm,,4o,h,,\
1p,4x,,4v,,4w,,4e,,2u,,6k,,5p,4b,,4s,,4t,3x,7q,46,,44,,4j,2s,4l,4c,5o,5t,,4y,4p,,4u,,8,cw,,,2x,r,,q,s,3,t,1,4,,84,,,v,u,0,2,bu,bv,bt,,7k,86,2w,63,3l,cd,cc,ce,,,9,,11,5l,cq,d2,b,cx,c,,,i,f,1q,6,cr,ct,c\
s,,,6h,cl,6j,7v,7r,cf,6m,6g,,y,,x,6c,7w,6e,66,,,14,ca,bx,6n,6a,,55,54,50,53,,52,,51,60,cu,57,56,58,59,6b,,6d,6f,5z,7c,2t,27,,16,,,,,,,,1k,c5,7d,bw,cz,,,,,6p,2k,c6,c2,bs,,1n,15,81,82,80,,21,,4n,1v,1x,7\
y,79,c8,cg,7i,7j,,,20,,39,,1w,1y,7z,,1o,cb,1r,5x,,,26,1t,3y,,5r,6r,,5w,6i,e,cy,,12,7o,62,3k,,,,85,d3,,3q,3s,3r,3u,3v,3p,3t,,6o,,,,,,3f,7n,3d,3h,3i,3c,3j,,3e,7m,3a,3b,3g,7p,,,5b,5a,5d,5c,,,1z,,7h,5v,5q\
,4i,48,,47,,40,,4f,,4h,2v,6l,ci,7g,4a,3w,3z,,45,,43,,41,,4k,2r,4d,5s,,2o,4q,,42,,5,cv,,5g,5f,5h,5e,5u,,3o,,,22,,,,,5i,,5j,24,,,,,,17,,cp,83,,,,,69,68,,,10,29,2c,,7f,,,,,4z,38,,25,3n,,2z,33,,2d,2f,,2e,\
,31,30,,32,,49,3m,19,,,,,4m,,13,4g,,z,2p,,,,7u,,,,,2g,,,,1m,,,23,,78,2n,,1s,1u",loongarch64:"5m,6q,,2h,61,4r,,,,,,,,,5k,7s,,,5y,,,cj,2i,2j,1d,,,,1f,7e,,36,,35,,37,,34,,64,c3,1l,c4,5n,7x,,,2y,n,,o,,k,l\
,,m,c9,,,,j,65,7t,2l,2m,1c,c7,67,,1b,7a,7b,1e,1g,1h,ck,1j,,1i,p,,2b,a,d0,d1,7l,d,w,,g,bz,7,c0,by,c1,28,,,18,,2a,,1a,,2q,co,,cn,ch,cm,,4o,h,,1p,4x,,4v,,4w,,4e,,2u,,6k,,5p,4b,,4s,,4t,3x,7q,46,,44,,,2s,4\
l,4c,5o,5t,,4y,4p,,4u,,8,cw,,,2x,r,,q,s,3,t,1,4,,84,,,v,u,0,2,bu,bv,bt,,7k,86,2w,63,3l,cd,cc,ce,,,9,,11,5l,cq,d2,b,cx,c,,,i,f,1q,6,cr,ct,cs,,,6h,cl,6j,7v,7r,,6m,6g,,y,,x,6c,7w,6e,66,,,14,ca,bx,6n,6a,,\
55,54,50,53,,52,,51,60,cu,57,56,58,59,6b,,6d,6f,5z,7c,2t,27,,16,,,,,,,,1k,c5,7d,bw,cz,,,,,6p,2k,c6,c2,bs,,1n,15,81,82,80,,21,,4n,1v,1x,7y,79,c8,cg,7i,7j,,,20,,39,,1w,1y,7z,,1o,cb,1r,5x,,,26,1t,3y,,5r,\
6r,,5w,6i,e,cy,,,7o,62,3k,,,,85,d3,,3q,3s,3r,3u,3v,3p,3t,,6o,,,,,,3f,7n,3d,3h,3i,3c,3j,,3e,7m,3a,3b,3g,7p,,,5b,5a,5d,5c,,,1z,,7h,5v,5q,4i,48,,47,,40,,4f,,4h,2v,6l,ci,7g,4a,3w,3z,,45,,43,,41,,,2r,4d,5s\
,,2o,4q,,42,,5,cv,,5g,5f,5h,5e,5u,,3o,,,22,,,,,5i,,5j,24,,,,,,17,,cp,83,,,,,69,68,,,10,29,2c,,7f,,,,,4z,38,,25,3n,,2z,33,,2d,2f,,2e,,31,30,,32,,49,3m,19,,,,,4m,,13,4g,,z,2p,,,,7u,,,,,2g,,,,1m,,,23,,78\
,2n,,1s,1u",m68k:",a1,x,1f,7r,3g,,r,,,,9c,9b,3q,9y,9u,,,19,,3f,cj,54,55,c,f,g,5i,1p,9i,b9,79,ba,78,b7,7a,bb,77,b8,3c,c3,6,c4,9z,ag,8,3j,3l,15,1r,92,6x,91,6y,,8r,c9,6z,,8v,90,b,9v,1,6v,8c,c7,6u,7f,8w,9\
d,9e,3p,2m,8b,ck,2n,5r,83,1j,6n,44,6c,d0,d1,9o,6f,3z,2,6i,bz,69,c0,by,c1,30,5h,85,2s,7c,3a,,2l,5e,6j,co,bq,cn,ch,cm,84,8q,53,3x,64,1e,5m,1d,5l,1b,5k,28,5p,2x,3m,7h,4m,a5,3o,1t,k,58,1s,2o,9s,4r,5v,4l,5\
t,24,8h,25,43,a4,a2,99,65,26,,o,5j,6a,cw,,,3k,7x,7w,94,7y,6t,1i,6q,6r,,,bk,,7v,7u,6p,6s,bu,bv,bt,39,9n,,8p,7t,11,cd,cc,ce,52,5w,6b,9,88,a0,cq,d2,6d,cx,6e,3w,,6w,6h,j,68,cr,ct,cs,2z,5g,6m,cl,7g,ae,9t,,\
7z,6l,13,81,e,82,46,af,48,2i,5c,,l,ca,bx,8m,3h,,7o,7n,7j,7m,bn,7l,bm,7k,4j,cu,b6,b3,b5,b4,40,,47,49,2j,9g,4i,,3y,4p,y,s,2c,,i,,5,80,c5,9h,bw,cz,t,,,,98,3s,c6,c2,bs,16,93,61,am,an,al,4o,8e,bi,4s,50,95,\
ah,9f,c8,cg,9l,9m,,,8d,bh,q,59,51,96,ai,4n,3n,cb,3,6o,2h,2d,8a,41,2g,,a8,ab,bl,a9,70,6g,cy,12,87,9r,7s,0,,,14,ao,d3,,4u,4w,4v,4y,4t,4z,4x,bp,97,,,,,,8o,9q,4b,4f,4g,4d,4h,br,8n,9p,4a,4c,4e,ak,,2a,ay,ax\
,,,bo,,57,6k,ac,a7,a6,3d,3v,60,3u,5z,1a,5y,29,5q,22,2w,7i,ci,9k,1l,2p,1z,5o,4q,5u,4k,5s,1y,5n,23,8g,1u,a3,9a,71,27,,n,5x,67,cv,1w,b1,b0,b2,az,aa,1v,56,1c,8t,8z,21,3i,3b,20,9w,2u,9x,8i,,,1x,2y,5f,2r,7b\
,cp,aj,p,,,,37,2f,,2b,89,10,8j,,9j,,45,,3r,38,2v,,8k,7d,d,72,76,,8u,8y,be,8x,bf,75,74,bc,73,bd,17,66,2k,5d,,5b,,1o,m,1g,3e,a,86,8f,,,2e,ad,,,1q,u,8s,bg,7e,5a,33,,,8l,,36,7p,7,4,42",mips:"4o,9a,x,1f,7s\
,3g,3t,r,,,,,,3q,4p,9v,h,,19,44,43,cj,5o,5p,c,f,5m,,1p,9h,b9,7c,ba,7b,b7,7d,bb,7a,b8,3c,c3,6,c4,4q,a0,8,3j,3l,15,1r,93,6w,92,6x,,8p,c9,6y,,8v,91,b,9w,1,6u,8c,c7,72,,8w,9c,9d,3p,2m,8b,ck,2n,,83,1j,64,4\
8,6d,d0,d1,9o,6g,3z,2,6j,bz,6a,c0,by,c1,30,5z,85,2s,74,3a,z,2l,5w,6m,co,bq,cn,ch,cm,84,8o,5n,3x,63,1e,,1d,,1b,,28,,2x,3m,7h,,4r,3o,1t,k,5s,1s,2o,9t,5b,,56,,24,8m,25,47,4s,4t,,66,26,,o,,6b,cw,w,34,3k,7\
x,7w,95,7y,6t,1i,6q,6r,2t,a8,bk,32,8r,8q,6p,6s,bu,bv,bt,39,9n,,8n,7u,11,cd,cc,ce,g,,6c,9,88,4u,cq,d2,6e,cx,6f,3w,1h,6v,6i,j,69,cr,ct,cs,2z,5y,62,cl,7g,9y,9u,,7z,61,13,81,e,82,4a,9z,4c,2i,5u,3f,l,ca,bx\
,8k,3h,1k,7o,7n,7j,7m,bn,7l,bm,7k,4n,cu,b6,b3,b5,b4,40,,4b,4d,2j,9f,4m,,3y,59,y,,,,,,5,80,c5,9g,bw,cz,t,,,,99,3s,c6,c2,bs,16,94,60,a4,a5,a3,58,8e,bi,5c,5k,96,a1,9e,c8,cg,9l,9m,18,2q,8d,bh,q,5t,5l,97,a\
2,57,3n,cb,3,67,2h,2d,8a,41,2g,4v,4w,9b,bl,4x,6z,6h,cy,12,87,9r,7t,71,,,14,a7,d3,,5e,5g,5f,5i,5d,5j,5h,bp,98,,,,,,6o,9q,4f,4j,4k,4h,4l,br,6n,9p,4e,4g,4i,9s,,,ay,ax,,,bo,4y,5r,6l,9j,4z,50,3d,3v,,3u,,1a\
,,29,,22,2w,7i,ci,9k,1l,2p,1z,,5a,,55,,1y,,23,8l,1u,51,7v,70,27,,n,,68,cv,1w,b1,b0,b2,az,52,1v,5q,1c,8t,90,21,3i,3b,20,53,2u,54,8g,,,1x,2y,5x,2r,73,cp,a6,p,v,,,37,2f,,2b,89,10,8h,,9i,0,49,,3r,38,2v,45\
,8i,7e,d,75,79,8u,8x,8y,be,8z,bf,78,77,bc,76,bd,17,6k,2k,5v,,,1m,1o,m,1g,3e,a,86,8f,,,2e,9x,,,1q,u,8s,bg,7f,,33,35,,8j,7p,36,7q,7,4,42",mips64:"16,85,k,4e,6n,4a,4w,11,,,,,,,1c,8r,,,c,5i,5h,cj,3f,3g,26\
,2g,2i,,4c,8c,,67,,66,,68,,65,,1j,c3,3,c4,15,8w,2b,4n,4p,v,w,7y,5r,7x,5s,,7k,c9,5t,,7q,7w,1l,8s,1m,5p,77,c7,5z,,7r,87,88,27,2h,76,ck,2j,,6y,1y,,21,55,d0,d1,8j,58,1z,1k,5b,bz,52,c0,by,c1,5,,,3r,,20,,23\
,,5e,co,,cn,ch,cm,6z,7j,25,24,8k,2y,,2x,,2u,,35,,z,4q,6c,,1f,3b,31,12,4u,30,3t,8p,3a,,38,,2n,7h,2o,3e,1e,1i,,4y,2m,,2s,,53,cw,,,4o,6s,6r,80,6t,5o,f,5l,5m,,94,,,7m,7l,5k,5n,bu,bv,bt,,8i,,7i,6p,1o,cd,cc\
,ce,2k,,54,2c,73,1d,cq,d2,56,cx,57,,,5q,5a,8,51,cr,ct,cs,6,,r,cl,6b,8u,8q,,6u,q,29,6w,3n,6x,42,8v,44,9,,,4g,ca,bx,7f,a,,6j,6i,6e,6h,,6g,,6f,o,cu,1x,1u,1w,1v,p,,43,45,b,8a,y,70,m,4t,,,,,,,2,6v,c5,8b,bw\
,cz,x,,,,84,3o,c6,c2,bs,l,7z,47,90,91,8z,7,79,,49,g,81,8x,89,c8,cg,8g,8h,,,78,,2r,4v,h,82,8y,4r,4s,cb,0,4z,,2f,75,i,4k,,18,86,,1a,5u,59,cy,28,72,8n,6o,5x,,,2a,93,d3,,d,3h,e,3j,5v,3k,3i,,83,,,,,,5g,8m,\
3w,3z,40,3y,41,,5f,8l,3v,3x,n,8o,,,1s,1q,1r,5y,,,13,,8e,19,17,4m,3d,,3c,,2w,,36,,4l,10,6d,ci,8f,2z,3u,34,,39,,37,,33,,4b,7g,32,1h,6q,5w,4f,,2v,,50,cv,,t,u,1t,s,1b,,3l,,7o,7v,,,,,14,,1g,7b,,,,4,,3q,,cp\
,92,,,,,4j,4i,,2e,74,4d,7c,,8d,,48,,3s,2p,2t,5j,7d,69,,60,64,7p,7s,7t,,7u,,63,62,,61,,2q,5c,22,,,,,2l,,4h,1p,2d,71,7a,,,,8t,,,3p,3m,7n,,6a,,46,,,7e,6k,1n,6l,,1,j",mips64n32:"16,89,k,4e,6r,4a,4w,11,,,,\
,,,1c,8v,,,c,5i,5h,cj,3f,3g,26,2g,2i,,4c,8h,b9,6b,ba,6a,b7,6c,bb,69,b8,1j,c3,3,c4,15,90,2b,4n,4p,v,w,82,5r,81,5s,,7o,c9,5t,,7u,80,1l,8w,1m,5p,7b,c7,60,,7v,8c,8d,27,2h,7a,ck,2j,,72,1y,5w,21,55,d0,d1,8o\
,58,1z,1k,5b,bz,52,c0,by,c1,5,,,3r,62,20,,23,,5e,co,bq,cn,ch,cm,73,7n,25,24,8b,2y,,2x,,2u,,35,,z,4q,6g,,1f,3b,31,12,4u,30,3t,8t,3a,,38,,2n,7l,2o,3e,1e,1i,,4y,2m,,2s,,53,cw,,,4o,6w,6v,84,6x,5o,f,5l,5m,\
,98,bk,,7q,7p,5k,5n,bu,bv,bt,,8n,,7m,6t,1o,cd,cc,ce,2k,,54,2c,77,1d,cq,d2,56,cx,57,,,5q,5a,8,51,cr,ct,cs,6,,r,cl,6f,8y,8u,,6y,q,29,70,3n,71,42,8z,44,9,,,4g,ca,bx,7j,a,,6n,6m,6i,6l,bn,6k,bm,6j,o,cu,1x,\
1u,1w,1v,p,,43,45,b,8f,y,74,m,4t,,,,,,,2,6z,c5,8g,bw,cz,x,,,,88,3o,c6,c2,bs,l,83,47,94,95,93,7,7d,bi,49,g,85,91,8e,c8,cg,8l,8m,,,7c,bh,2r,4v,h,86,92,4r,4s,cb,0,4z,,2f,79,i,4k,,18,8a,bl,1a,5u,59,cy,28,\
76,8r,6s,5y,,,2a,97,d3,,d,3h,e,3j,5v,3k,3i,bp,87,,,,,,5g,8q,3w,3z,40,3y,41,br,5f,8p,3v,3x,n,8s,,,1s,1q,1r,5z,bo,,13,63,8j,19,17,4m,3d,,3c,,2w,,36,,4l,10,6h,ci,8k,2z,3u,34,,39,,37,,33,,4b,7k,32,1h,6u,5\
x,4f,,2v,,50,cv,,t,u,1t,s,1b,,3l,,7s,7z,,,,,14,,1g,7f,,,,4,,3q,61,cp,96,,,,,4j,4i,,2e,78,4d,7g,,8i,,48,,3s,2p,2t,5j,7h,6d,,64,68,7t,7w,7x,be,7y,bf,67,66,bc,65,bd,2q,5c,22,,,,,2l,,4h,1p,2d,75,7e,,,,8x,\
,,3p,3m,7r,bg,6e,,46,,,7i,6o,1n,6p,,1,j",parisc:"z,8w,x,1f,7c,3g,,r,,,,,,3q,m,9h,,,19,,9w,cj,2y,2z,c,f,50,,1p,90,b9,75,ba,74,b7,76,bb,73,b8,3c,c3,6,c4,v,9m,8,,3l,15,1r,8o,68,8n,69,,89,c9,6a,,8g,8m,b,9\
i,1,66,7z,c7,,6k,8h,8y,8z,3p,2m,7y,ck,2n,,7q,1j,5m,44,6r,d0,d1,99,6u,3z,2,6x,bz,6o,c0,by,c1,s,34,7s,2s,8b,3a,,2l,5k,5u,co,bq,cn,ch,cm,7r,88,32,3x,5l,1e,,1d,,1b,,28,,2x,,79,,1h,3o,1t,k,,1s,2o,9f,4r,,4l\
,,24,82,25,43,18,52,,5q,26,,o,,6p,cw,,,3k,7i,7h,8q,7j,63,1i,60,61,,9q,bk,,7g,7f,5z,62,bu,bv,bt,,98,9v,8c,7e,11,cd,cc,ce,g,,6q,9,7v,w,cq,d2,6s,cx,6t,3w,,67,6w,j,6n,cr,ct,cs,2c,5i,3b,cl,78,9j,9g,,7k,20,\
13,7o,e,7p,46,9l,48,2i,2h,,l,ca,bx,87,3h,,6i,6h,6d,6g,bn,6f,bm,6e,4j,cu,5b,5a,59,58,40,,47,49,2j,91,4i,,3y,,y,,,,,,5,7n,c5,92,bw,cz,t,,,,8u,3s,c6,c2,bs,16,8p,1v,9s,9t,9r,4o,7m,bi,4s,30,8r,9n,8x,c8,cg,\
96,97,,,7l,bh,q,,31,8s,9o,,3n,cb,3,5r,,2d,7x,41,2g,2q,3f,8v,bl,54,6b,6v,cy,12,7u,9d,7d,0,,,14,9u,d3,,4u,4w,4v,4y,4t,4z,4x,bp,8t,,,,,,5w,9b,4b,4f,4g,4d,4h,br,5v,9a,4a,4c,4e,9e,,,57,56,55,6c,bo,1m,3e,5t\
,95,53,2a,3d,3v,,3u,,1a,,29,,22,2w,7a,ci,94,1l,2p,1z,,4q,,4k,,1y,,23,81,1u,51,,6l,27,,n,,6m,cv,1w,5c,5f,5d,5e,39,,4m,1c,8e,8l,21,3i,,,h,,1k,83,,,1x,i,2t,2r,8a,cp,9p,p,,,,37,2f,,2b,7w,10,84,,93,,45,,3r\
,38,2v,,85,77,d,6y,72,,8i,8k,be,8j,bf,71,70,bc,6z,bd,17,5s,2k,5j,,,,1o,,1g,1n,a,7t,80,,,2e,9k,,,1q,u,8d,bg,9c,35,33,,,86,,36,6j,7,4,42",parisc64:"z,8w,x,1f,7c,3g,,r,,,,,,3q,m,9h,,,19,,9w,cj,2y,2z,c,f,\
50,,1p,90,,75,,74,,76,,73,,3c,c3,6,c4,v,9m,8,,3l,15,1r,8o,68,8n,69,,89,c9,6a,,8g,8m,b,9i,1,66,7z,c7,,6k,8h,8y,8z,3p,2m,7y,ck,2n,,7q,1j,5m,44,6r,d0,d1,99,6u,3z,2,6x,bz,6o,c0,by,c1,s,34,7s,2s,8b,3a,,2l,\
5k,5u,co,,cn,ch,cm,7r,88,32,3x,5l,1e,,1d,,1b,,28,,2x,,79,,1h,3o,1t,k,,1s,2o,9f,4r,,4l,,24,82,25,43,18,52,,5q,26,,o,,6p,cw,,,3k,7i,7h,8q,7j,63,1i,60,61,,9q,,,7g,7f,5z,62,bu,bv,bt,,98,9v,8c,7e,11,cd,cc,\
ce,g,,6q,9,7v,w,cq,d2,6s,cx,6t,,,67,6w,j,6n,cr,ct,cs,2c,5i,3b,cl,78,9j,9g,,7k,20,13,7o,e,7p,46,9l,48,2i,2h,,l,ca,bx,87,3h,,6i,6h,6d,6g,,6f,,6e,4j,cu,5b,5a,59,58,40,,47,49,2j,91,4i,,3y,,y,,,,,,5,7n,c5,\
92,bw,cz,t,,,,8u,3s,c6,c2,bs,16,8p,1v,9s,9t,9r,4o,7m,,4s,30,8r,9n,8x,c8,cg,96,97,,,7l,,q,,31,8s,9o,,3n,cb,3,5r,,2d,7x,41,2g,2q,3f,8v,,54,6b,6v,cy,12,7u,9d,7d,0,,,14,9u,d3,,4u,4w,4v,4y,4t,4z,4x,,8t,,,,\
,,5w,9b,4b,4f,4g,4d,4h,,5v,9a,4a,4c,4e,9e,,,57,56,55,6c,,1m,3e,5t,95,53,2a,3d,3v,,3u,,1a,,29,,22,2w,7a,ci,94,1l,2p,1z,,4q,,4k,,1y,,23,81,1u,51,,6l,27,,n,,6m,cv,1w,5c,5f,5d,5e,39,,4m,1c,8e,8l,21,3i,,,h\
,,1k,83,,,1x,i,2t,2r,8a,cp,9p,p,,,,37,2f,,2b,7w,10,84,,93,,45,,3r,38,2v,,85,77,d,6y,72,,8i,8k,,8j,,71,70,,6z,,17,5s,2k,5j,,,,1o,,1g,1n,a,7t,80,,,2e,9k,,,1q,u,8d,,9c,35,33,,,86,,36,6j,7,4,42",ppc:"96,9\
k,x,1f,7h,3g,3t,r,,,,,,3q,93,a1,h,,19,,,cj,53,54,c,f,51,,1p,9n,b9,6v,ba,6u,b7,6w,bb,6t,b8,3c,c3,6,c4,94,aj,8,3j,3l,15,1r,8s,6k,8r,6l,,8f,c9,6m,,8j,8q,b,a2,1,6i,8a,c7,6h,72,8l,8z,90,3p,2m,89,ck,2n,,81,\
1j,5o,44,5y,d0,d1,9t,61,3z,2,64,bz,5v,c0,by,c1,30,5h,83,2s,71,3a,z,2l,5e,65,co,bq,cn,ch,cm,82,8e,52,3x,5m,1e,,1d,,1b,,28,,2x,3m,78,,98,3o,1t,k,57,1s,2o,9z,4q,,4l,,24,8b,25,43,97,9g,,5r,26,,o,,5w,cw,w,\
34,3k,7o,7n,8u,7p,6f,1i,6c,6d,2t,as,bk,32,7m,7l,6b,6e,bu,bv,bt,39,9u,am,7g,7j,11,cd,cc,ce,g,,5x,9,86,95,cq,d2,5z,cx,60,3w,1h,6j,63,j,5u,cr,ct,cs,2z,5g,5p,cl,77,a5,a0,,76,5q,13,7z,e,80,46,ai,48,2i,5c,3\
f,l,ca,bx,8d,3h,1k,7f,7e,7a,7d,bn,7c,bm,7b,4j,cu,b6,b3,b5,b4,40,5l,47,49,2j,9l,4i,,3y,4o,y,s,2c,1n,i,31,5,7y,c5,9m,bw,cz,t,5k,5i,5j,8v,3s,c6,c2,bs,16,8t,5n,ao,ap,aq,4n,7t,bi,4r,4z,8w,ak,91,c8,cg,9r,9s\
,18,2q,7s,bh,q,58,50,8x,al,4m,3n,cb,3,5b,2h,2d,88,41,2g,9c,9d,9j,bl,9i,6n,62,cy,12,85,9x,7i,0,,,14,ar,d3,73,4t,4v,4u,4x,4s,4y,4w,bp,8y,,,,,,67,9w,4b,4f,4g,4d,4h,br,66,9v,4a,4c,4e,9y,,2a,ay,ax,,,bo,9a,\
56,6a,9p,9h,9b,3d,3v,,3u,,1a,,29,,22,2w,79,ci,9q,1l,2p,1z,,4p,,4k,,1y,,23,8c,1u,9f,,6g,27,,n,,5t,cv,1w,b1,b0,b2,az,9e,1v,55,1c,8h,8p,21,3i,3b,20,92,2u,99,7v,7r,7q,1x,2y,5f,2r,70,cp,an,p,v,8m,6x,37,2f,\
a3,2b,87,10,,8k,9o,,45,74,3r,38,2v,,7w,6y,d,6o,6s,,8i,8o,be,8n,bf,6r,6q,bc,6p,bd,17,5s,2k,5d,69,5a,1m,1o,m,1g,3e,a,84,7u,,,2e,a4,,,1q,u,8g,bg,6z,59,33,35,,7x,,36,7k,7,4,42",ppc64:"96,9k,x,1f,7h,3g,3t,\
r,,,,,,3q,93,a1,h,,19,,,cj,53,54,c,f,51,,1p,9n,,6v,,6u,,6w,,6t,,3c,c3,6,c4,94,aj,8,3j,3l,15,1r,8s,6k,8r,6l,,8f,c9,6m,,8j,8q,b,a2,1,6i,8a,c7,6h,,8l,8z,90,3p,2m,89,ck,2n,,81,1j,,44,5y,d0,d1,9t,61,3z,2,6\
4,bz,5v,c0,by,c1,30,,,2s,71,3a,z,2l,,65,co,,cn,ch,cm,82,8e,52,3x,5m,1e,,1d,,1b,,28,,2x,3m,78,,98,3o,1t,k,57,1s,2o,9z,4q,,4l,,24,8b,25,43,97,9g,,5r,26,,o,,5w,cw,w,34,3k,7o,7n,8u,7p,6f,1i,6c,6d,2t,as,,3\
2,7m,7l,6b,6e,bu,bv,bt,39,9u,am,7g,7j,11,cd,cc,ce,g,,5x,9,86,95,cq,d2,5z,cx,60,3w,1h,6j,63,j,5u,cr,ct,cs,2z,,5p,cl,77,a5,a0,,76,5q,13,7z,e,80,46,ai,48,2i,,3f,l,ca,bx,8d,3h,1k,7f,7e,7a,7d,,7c,,7b,4j,cu\
,b6,b3,b5,b4,40,5l,47,49,2j,9l,4i,83,3y,4o,y,s,2c,1n,i,31,5,7y,c5,9m,bw,cz,t,5k,5i,5j,8v,3s,c6,c2,bs,16,8t,5n,ao,ap,aq,4n,7t,,4r,4z,8w,ak,91,c8,cg,9r,9s,18,2q,7s,,q,58,50,8x,al,4m,3n,cb,3,5b,2h,2d,88,\
41,2g,9c,9d,9j,,9i,6n,62,cy,12,85,9x,7i,0,,,14,ar,d3,73,4t,4v,4u,4x,4s,4y,4w,,8y,,,,,,67,9w,4b,4f,4g,4d,4h,,66,9v,4a,4c,4e,9y,,2a,ay,ax,,aw,,9a,56,,9p,9h,9b,3d,3v,,3u,,1a,,29,,22,2w,79,ci,9q,1l,2p,1z,\
,4p,,4k,,1y,,23,8c,1u,9f,,6g,27,,n,,5t,cv,1w,b1,b0,b2,az,9e,1v,55,1c,8h,8p,21,3i,3b,20,92,2u,99,7v,7r,7q,1x,2y,,2r,70,cp,an,p,v,8m,6x,37,2f,a3,2b,87,10,,8k,9o,,45,74,3r,38,2v,,7w,6y,d,6o,6s,,8i,8o,,8n\
,,6r,6q,,6p,,17,5s,2k,,69,5a,1m,1o,m,1g,3e,a,84,7u,,,2e,a4,,,1q,u,8g,,6z,59,33,35,,7x,,36,7k,7,4,42",riscv64:"5m,6q,,2h,61,4r,,,,,,,,,5k,7s,,,5y,,,cj,2i,2j,1d,,,,1f,7e,,36,,35,,37,,34,,64,c3,1l,c4,5n,\
7x,,,2y,n,,o,,k,l,,m,c9,,,,j,65,7t,2l,2m,1c,c7,67,,1b,7a,7b,1e,1g,1h,ck,1j,,1i,p,,2b,a,d0,d1,7l,d,w,,g,bz,7,c0,by,c1,28,,,18,,2a,,1a,,2q,co,,cn,ch,cm,,4o,h,,1p,4x,,4v,,4w,,4e,,2u,,6k,,5p,4b,,4s,,4t,3x\
,7q,46,,44,,4j,2s,4l,4c,5o,5t,,4y,4p,,4u,,8,cw,,,2x,r,,q,s,3,t,1,4,,84,,,v,u,0,2,bu,bv,bt,,7k,86,2w,63,3l,cd,cc,ce,,,9,,11,5l,cq,d2,b,cx,c,,,i,f,1q,6,cr,ct,cs,,,6h,cl,6j,7v,7r,cf,6m,6g,,y,,x,6c,7w,6e,\
66,,,14,ca,bx,6n,6a,,55,54,50,53,,52,,51,60,cu,57,56,58,59,6b,,6d,6f,5z,7c,2t,27,,16,,,,,,,,1k,c5,7d,bw,cz,,,,,6p,2k,c6,c2,bs,,1n,15,81,82,80,,21,,4n,1v,1x,7y,79,c8,cg,7i,7j,,,20,,39,,1w,1y,7z,,1o,cb,\
1r,5x,,,26,1t,3y,,5r,6r,,5w,6i,e,cy,,,7o,62,3k,77,76,,85,d3,,3q,3s,3r,3u,3v,3p,3t,,6o,,,,,,3f,7n,3d,3h,3i,3c,3j,,3e,7m,3a,3b,3g,7p,,,5b,5a,5d,5c,,,1z,,7h,5v,5q,4i,48,,47,,40,,4f,,4h,2v,6l,ci,7g,4a,3w,\
3z,,45,,43,,41,,4k,2r,4d,5s,,2o,4q,,42,,5,cv,,5g,5f,5h,5e,5u,,3o,,,22,,,,,5i,,5j,24,,,,,,17,,cp,83,,,,,69,68,,,10,29,2c,,7f,,,,,4z,38,,25,3n,,2z,33,,2d,2f,,2e,,31,30,,32,,49,3m,19,,,,,4m,,13,4g,,z,2p,\
,,,7u,,,,,2g,,,,1m,,,23,,78,2n,,1s,1u",s390:",a4,x,1f,7q,3g,3t,r,,,,,,3q,a1,9r,,,19,,,cj,54,55,c,f,52,5w,1p,9d,b9,79,ba,78,b7,7a,bb,77,b8,3c,c3,6,c4,a2,af,8,3j,3l,15,1r,92,6x,93,6y,,8o,c9,6z,,8u,8z,b,\
9u,1,6w,8c,c7,71,7c,8q,98,99,3p,2m,8b,ck,2n,5r,83,1j,65,44,6d,d0,d1,9k,6g,3z,2,6j,bz,6a,c0,by,c1,30,5h,85,2s,7e,3a,,2l,5e,6m,co,bq,cn,ch,cm,84,8n,53,3x,64,1e,5m,1d,5l,1b,5k,28,5p,2x,3m,7h,,a8,3o,1t,k,\
58,1s,2o,9p,4r,5v,4l,5t,24,8h,25,43,a7,a5,,6k,26,,o,5j,6b,cw,,34,3k,7x,7w,90,7y,6v,1i,6s,6t,2t,am,bk,,7v,7u,6r,6u,bu,bv,bt,39,9j,al,7p,7s,11,cd,cc,ce,g,5i,6c,9,88,a3,cq,,6e,cx,6f,3w,,32,6i,j,69,cr,ct,\
cs,2z,5g,63,cl,7g,9w,9q,cf,7z,62,13,81,e,82,46,ae,48,2i,5c,,l,ca,bx,8m,3h,,7o,7n,7j,7m,bn,7l,bm,7k,4j,cu,b6,b3,b5,b4,40,,47,49,2j,9b,4i,,3y,4p,y,,,,,,5,80,c5,9c,bw,cz,t,,,,97,3s,c6,c2,bs,16,91,61,ap,a\
q,ao,4o,8e,bi,4s,50,94,ag,9a,c8,cg,9g,9h,,,8d,bh,q,59,51,95,ah,4n,3n,cb,3,66,2h,2d,8a,41,2g,,ab,9x,bl,ac,7f,6h,cy,12,87,9n,7r,7,,,14,an,,,4u,4w,4v,4y,4t,4z,4x,bp,96,ai,9t,9s,9i,ak,6o,9m,4b,4f,4g,4d,4h\
,br,6n,9l,4a,4c,4e,9o,,,ay,ax,,,bo,,57,67,9y,aa,a9,3d,3v,60,3u,5z,1a,5y,29,5q,22,2w,7i,ci,9f,1l,2p,1z,5o,4q,5u,4k,5s,1y,5n,23,8g,1u,a6,,70,27,,n,5x,68,cv,,b1,b0,b2,az,ad,1v,56,1c,8s,8y,21,3i,3b,20,9z,\
2u,a0,8i,,,,2y,5f,2r,7d,cp,aj,p,,,,37,2f,,2b,89,10,8j,,9e,,45,,3r,38,2v,,8k,6p,d,72,76,8t,8v,8x,be,8w,bf,75,74,bc,73,bd,17,6l,2k,5d,,5b,,1o,m,1g,3e,a,86,8f,,,2e,9v,,,1q,u,8r,bg,8p,5a,33,,,8l,,36,7t,,4\
,42",s390x:",a4,x,1f,7q,3g,3t,r,,,,,,3q,a1,9r,,,19,,,cj,54,55,c,f,5w,,1p,9d,,79,,78,,7a,,77,,3c,c3,6,c4,a2,af,8,3j,3l,15,1r,92,6x,93,6y,,8o,c9,6z,,8u,8z,b,9u,1,6w,8c,c7,71,,8q,98,99,3p,2m,8b,ck,5r,,83\
,1j,,44,6d,d0,d1,9k,6g,3z,2,6j,bz,6a,c0,by,c1,30,,,2s,7e,3a,,2l,,6m,co,,cn,ch,cm,84,8n,53,3x,64,5m,,5l,,5k,,5p,,2x,3m,7h,,a8,3o,1t,k,58,1s,2o,9p,5v,,5t,,5b,8h,25,43,a7,a5,,6k,26,,5j,,6b,cw,,34,3k,7x,7\
w,90,7y,6v,1i,6s,6t,,am,,,7v,7u,6r,6u,bu,bv,bt,39,9j,al,7p,7s,11,cd,cc,ce,5i,,6c,9,88,a3,cq,d2,6e,cx,6f,,,32,6i,j,69,cr,ct,cs,2z,,63,cl,7g,9w,9q,cf,7z,62,13,81,e,82,46,ae,48,2i,,,l,ca,bx,8m,3h,,7o,7n,\
7j,7m,,7l,,7k,4j,cu,b6,b3,b5,b4,40,,47,49,2j,9b,4i,85,,4p,y,,,,,,5,80,c5,9c,bw,cz,t,,,,97,3s,c6,c2,bs,16,91,61,ap,aq,ao,4o,8e,,4s,50,94,ag,9a,c8,cg,9g,9h,,,8d,,q,59,51,95,ah,4n,3n,cb,3,66,2h,2d,8a,41,\
2g,,ab,9x,,ac,7f,6h,cy,12,87,9n,7r,7,,,14,an,d3,,4u,4w,4v,4y,4t,4z,4x,,96,ai,9t,9s,9i,ak,6o,9m,4b,4f,4g,4d,4h,,6n,9l,4a,4c,4e,9o,,3y,ay,ax,,aw,,,57,,9y,aa,a9,3d,60,,5z,,5y,,5q,,22,2w,7i,ci,9f,1l,2p,5o\
,,5u,,5s,,5n,,23,8g,1u,a6,,70,27,,5x,,68,cv,,b1,b0,b2,az,ad,1v,56,1c,8s,8y,21,3i,3b,20,9z,2u,a0,8i,,,,2y,,2r,7d,cp,aj,,,,,37,2f,,2b,89,10,8j,,9e,,45,,3r,38,2v,,8k,6p,,72,76,8t,8v,8x,,8w,,75,74,,73,,17\
,6l,2k,,,,,1o,m,1g,3e,a,86,8f,,,2e,9v,,,1q,u,8r,,8p,5a,33,,,8l,,36,7t,,4,42",sh:"9k,9y,x,1f,7x,3g,,r,,,,,,3q,9h,af,,,19,,3f,cj,54,55,c,f,52,5w,1p,a1,b9,7e,ba,7d,b7,7f,bb,7c,b8,3c,,6,c4,9i,ak,8,,3l,15,\
1r,96,72,95,73,,8v,c9,74,,8z,94,b,ag,1,70,8j,c7,6y,7k,90,9d,9e,3p,2m,8i,ck,2n,5r,8a,1j,65,44,6f,d0,d1,a8,6i,3z,2,6l,bz,6c,c0,by,c1,30,5h,8c,2s,7h,3a,,2l,5e,6o,co,bq,cn,ch,cm,8b,8u,53,3x,64,1e,5m,1d,5l\
,1b,5k,28,5p,2x,,7n,,9m,3o,1t,k,,1s,2o,ad,4r,5v,4l,5t,24,8o,25,43,9l,9u,,68,26,,o,5j,6d,cw,,,3k,83,82,98,84,6x,1i,6u,6v,,,bk,,81,80,6t,6w,bu,bv,bt,39,a7,,7v,7z,11,cd,cc,ce,g,5i,6e,9,8f,9j,cq,d2,6g,cx,\
6h,3w,,71,6k,j,6b,cr,ct,cs,2z,5g,63,cl,7m,ai,ae,,86,62,13,88,e,89,46,aj,48,2i,5c,,l,ca,bx,8t,3h,,7u,7t,7p,7s,bn,7r,bm,7q,4j,cu,b6,b3,b5,b4,40,,47,49,2j,9z,4i,,3y,4p,y,s,2c,,i,31,5,87,c5,a0,bw,cz,t,,,,\
9c,3s,c6,c2,bs,16,97,61,ap,aq,ao,4o,8l,bi,4s,50,99,al,9f,c8,cg,a5,a6,,,8k,bh,q,,51,9a,am,,3n,cb,3,69,2h,2d,8h,41,2g,9q,9r,9x,bl,9w,75,6j,cy,12,8e,ab,7y,0,,,14,ar,d3,,4u,4w,4v,4y,4t,4z,4x,bp,9b,,,,,,6q\
,a9,4b,4f,4g,4d,4h,br,6p,aa,4a,4c,4e,ac,,,ay,ax,,,bo,9o,57,6n,a3,9v,9p,3d,3v,60,3u,5z,1a,5y,29,5q,22,2w,7o,ci,a4,1l,2p,1z,5o,4q,5u,4k,5s,1y,5n,23,8n,1u,9t,,76,27,,n,5x,6a,cv,1w,b1,b0,b2,az,9s,1v,56,1c\
,8x,93,21,3i,3b,20,9g,2u,9n,8p,,,1x,2y,5f,2r,7g,cp,an,p,,,,37,2f,,2b,8g,10,8q,as,a2,,45,,3r,38,2v,,8r,7i,d,77,7b,,8y,92,be,91,bf,7a,79,bc,78,bd,17,6m,2k,5d,,5b,,1o,m,1g,3e,a,8d,8m,,,2e,ah,,,1q,u,8w,bg\
,7j,5a,33,,,8s,,36,7w,7,4,42"},zp={"2.5.2":"close_range epoll_pwait2 landlock_add_rule landlock_create_ruleset landlock_restrict_self memfd_secret mount_setattr process_madvise quotactl_fd","2.5.3":"p\
rocess_mrelease","2.5.4":"futex_waitv set_mempolicy_home_node","2.5.5":"cachestat fchmodat2 futex_requeue futex_wait futex_wake map_shadow_stack","2.5.6":"getxattrat listmount listxattrat lsm_get_self\
_attr lsm_list_modules lsm_set_self_attr mseal removexattrat riscv_hwprobe setxattrat statmount uretprobe","2.6.0":"atomic_barrier atomic_cmpxchg_32 getpagesize","2.6.1":"file_getattr file_setattr lis\
tns open_tree_attr rseq_slice_yield uprobe"},k3=new Set("afs_syscall break epoll_ctl_old epoll_wait_old ftime getpmsg gtty idle lock mpx multiplexer prof profil putpmsg security stty tuxcall ulimit vs\
erver".split(" ")),Up={bdflush:"5.15",create_module:"2.6",get_kernel_syms:"2.6",nfsservctl:"3.1",query_module:"2.6",_sysctl:"5.5"},qp=new Map(Wp.map((e,t)=>[e,t])),Hp=new Map,fy=Wp,xl=e=>qp.has(e);function Xr(e,t){
let s=qp.get(e);if(s===void 0)return;let n=Hp.get(t);return n||(n=(b3[t]??"").split(",").map(r=>r===""?void 0:Number.parseInt(r,36)),Hp.set(t,n)),n[s]}var gy=e=>Object.keys(zp).find(t=>zp[t]?.split(" ").
includes(e)),yy=e=>k3.has(e)?"no kernel implements it":Up[e]?`Linux ${Up[e]} removed it`:void 0,x3="socket bind connect listen accept getsockname getpeername socketpair send recv sendto recvfrom shutd\
own setsockopt getsockopt sendmsg recvmsg accept4 recvmmsg sendmmsg".split(" "),$3={semop:1,semget:2,semctl:3,semtimedop:4,msgsnd:11,msgrcv:12,msgget:13,msgctl:14,shmat:21,shmdt:22,shmget:23,shmctl:24};
function _3(e){let t=x3.indexOf(e);if(t>=0)return{through:"socketcall",call:t+1};let s=$3[e];return s===void 0?void 0:{through:"ipc",call:s}}var fs=0xffffffffn,ro=class extends Error{name="ClashError"},
Gp=(e,t)=>e.kind===t.kind&&e.value===t.value,Bp=class{#e;#n={nodes:[]};constructor(e){this.#e=e}add(e,t){let s=e.toReversed().reduce((n,r)=>({next:{nodes:[this.#e===64?E3(r,n):S3(r,n)]}}),{action:t});
s.next&&Xp(this.#n,s.next)}answer(e){return Kp(this.#n,e)}};function Kp({nodes:e},t){for(let{argument:s,high:n,test:r,mask:a,datum:o,yes:i,no:l}of e){let c=t[s]??0n,d=(n?c>>32n&fs:c&fs)&a,p=(r==="GT"?
d>o:r==="GE"?d>=o:d===o)?i:l,u=p.next?Kp(p.next,t):p.action;if(u)return u}}var Yp=e=>e==="LT"||e==="LE"?2:e==="GT"||e==="GE"?1:3,Vp=e=>e==="NE"||e==="LT"||e==="LE",ao=e=>e==="MASKED_EQ"?"MASKED_EQ":e===
"GT"||e==="LE"?"GT":e==="GE"||e==="LT"?"GE":"EQ";function S3({index:e,op:t,value:s,mask:n},r){let[a,o]=Vp(t)?[{},r]:[r,{}];return{argument:e,high:!1,test:ao(t),rank:Yp(t),mask:n&fs,datum:s&n&fs,whole:s,
yes:a,no:o}}function E3({index:e,op:t,value:s,mask:n},r){let a=Yp(t),o={argument:e,high:!1,rank:a,mask:n&fs,datum:s&n&fs,whole:s},i={...o,high:!0,mask:n>>32n,datum:(s&n)>>32n},l=()=>({...r}),c=m=>({next:{
nodes:[m]}});if(a===3){let m=ao(t);return t==="NE"?{...i,test:m,yes:c({...o,test:m,yes:{},no:l()}),no:l()}:{...i,test:m,yes:c({...o,test:m,yes:l(),no:{}}),no:{}}}let d=ao(t),p=Vp(t),u={...o,test:d,yes:p?
{}:l(),no:p?l():{}},h={...i,test:"EQ",yes:c(u),no:p?l():{}};return{...i,test:"GT",yes:p?{}:l(),no:c(h)}}var gs=({argument:e,high:t})=>e*2+(t?1:0),A3=(e,t)=>gs(e)===gs(t)&&e.test===t.test&&e.datum===t.
datum&&e.mask===t.mask;function O3(e,t){return gs(e)!==gs(t)?gs(e)<gs(t):e.rank!==t.rank?e.rank<t.rank:e.rank===2?e.datum>t.datum:e.datum<t.datum}var Zp=({yes:e,no:t})=>!e.next&&!t.next;function Xp(e,t){
let{nodes:s}=e,n=t.nodes[0];for(let r=0;r<s.length;r+=1){let a=s[r];if(A3(a,n)){C3(a,n);return}if(O3(a,n)){s.splice(r,0,n),t.nodes=s;return}}s.push(n),t.nodes=s}function C3(e,t){for(let s of["yes","no"]){
let[n,r]=[e[s],t[s]];if(r.action)if(n.action){if(!Gp(n.action,r.action)&&(t.high&&(s==="yes"?t.whole>e.whole:t.whole<e.whole)&&(n.action=r.action),Zp(e)||Zp(t)))throw new ro}else{if(n.next&&!Qp(n.next,
r.action))throw new ro;delete n.next,n.action=r.action}}for(let s of["yes","no"]){let[n,r]=[e[s],t[s]];if(r.next)if(n.next)Xp(n.next,r.next);else{if(n.action)return;n.next=r.next}}}var Qp=({nodes:e},t)=>e.
every(({yes:s,no:n})=>[s,n].every(r=>(!r.action||Gp(r.action,t))&&(!r.next||Qp(r.next,t)))),Be=0xffffffffffffffffn,R3=class{#e;#n;#t;#o;#s=new Map;#r=-1;constructor(e,t,s,n){this.#e=e,this.#n=t,this.#t=
s,this.#o=n}add(e,t,s){let{value:n}=e.name,{machine:r,bits:a,multiplexes:o}=this.#e,i=Xr(n,r),l=o?_3(n):void 0;if(l){let c={index:0,op:"EQ",value:BigInt(l.call),mask:Be};this.#l(l.through,e,t,[c,...s.
filter(({index:d})=>d!==0)],a)}i!==void 0&&(this.#r=Math.max(this.#r,i),this.#l(n,e,t,s,a))}#l(e,t,s,n,r){let a=n.flatMap(l=>D3(l,r)).sort((l,c)=>l.index-c.index),o=this.#s.get(e);o||(o={cases:[],tree:new Bp(
r)},this.#s.set(e,o));let i=e===t.name.value?this.#t:[];if(o.all){zs(o.all.action,s)?a.length&&i.push({entry:t,action:s,why:"unconditional",by:o.all.entry}):i.push({entry:t,action:s,why:a.length?"unco\
nditional":"later",by:o.all.entry});return}if(a.length===0){for(let l of o.cases)i.push({entry:l.entry,action:l.action,why:"unconditional",by:t});o.cases=[],o.tree=new Bp(r),o.all={action:s,entry:t};return}
for(let l of o.cases){let c=M3(l.when,a);if(c===l.when.length&&c<a.length){zs(l.action,s)||i.push({entry:t,action:s,why:"later",by:l.entry});return}if(c===a.length&&c===l.when.length&&zs(l.action,s))return}
try{o.tree.add(a,s),o.cases.push({when:a,action:s,entry:t})}catch(l){if(!(l instanceof ro))throw l;let c=o.cases.find(d=>!zs(d.action,s)&&d.when[0]?.index===a[0]?.index)??o.cases[0];c&&this.#o.push({entry:t,
with:c.entry})}}build(){let e=new Map;for(let[t,{cases:s,tree:n,all:r}]of this.#s)e.set(t,{name:t,cases:s,tree:n,otherwise:r?.action??this.#n,...r?{entry:r.entry}:{}});return{architecture:this.#e,verdicts:e,
highest:this.#r}}};function D3({index:e,op:t,value:s,mask:n},r){let a=n&(r===32?0xffffffffn:Be);return t==="MASKED_EQ"&&a===0n?[]:[{index:e,op:t,value:s&a,mask:a}]}var I3=(e,t)=>e.index===t.index&&e.op===
t.op&&e.value===t.value&&e.mask===t.mask;function M3(e,t){let s=0;for(;s<e.length&&s<t.length&&I3(e[s],t[s]);)s+=1;return s}var $l=[{token:"SCMP_ARCH_X86",machine:"x86",go:"x86",bits:32,multiplexes:!0},
{token:"SCMP_ARCH_X86_64",machine:"x86_64",go:"amd64",bits:64},{token:"SCMP_ARCH_X32",machine:"x32",go:"x32",bits:32},{token:"SCMP_ARCH_ARM",machine:"arm",go:"arm",bits:32},{token:"SCMP_ARCH_AARCH64",
machine:"aarch64",go:"arm64",bits:64},{token:"SCMP_ARCH_LOONGARCH64",machine:"loongarch64",go:"loongarch64",bits:64},{token:"SCMP_ARCH_M68K",machine:"m68k",bits:32,bigEndian:!0,multiplexes:!0,refused:!0},
{token:"SCMP_ARCH_MIPS",machine:"mips",go:"mips",bits:32,bigEndian:!0,multiplexes:!0},{token:"SCMP_ARCH_MIPS64",machine:"mips64",go:"mips64",bits:64,bigEndian:!0},{token:"SCMP_ARCH_MIPS64N32",machine:"\
mips64n32",go:"mips64n32",bits:32,bigEndian:!0},{token:"SCMP_ARCH_MIPSEL",machine:"mips",go:"mipsel",bits:32,multiplexes:!0},{token:"SCMP_ARCH_MIPSEL64",machine:"mips64",go:"mipsel64",bits:64},{token:"\
SCMP_ARCH_MIPSEL64N32",machine:"mips64n32",go:"mipsel64n32",bits:32},{token:"SCMP_ARCH_PPC",machine:"ppc",go:"ppc",bits:32,bigEndian:!0,multiplexes:!0},{token:"SCMP_ARCH_PPC64",machine:"ppc64",go:"ppc\
64",bits:64,bigEndian:!0,multiplexes:!0},{token:"SCMP_ARCH_PPC64LE",machine:"ppc64",go:"ppc64le",bits:64,multiplexes:!0},{token:"SCMP_ARCH_S390",machine:"s390",go:"s390",bits:32,bigEndian:!0,multiplexes:!0},
{token:"SCMP_ARCH_S390X",machine:"s390x",go:"s390x",bits:64,bigEndian:!0,multiplexes:!0},{token:"SCMP_ARCH_SH",machine:"sh",bits:32,multiplexes:!0,refused:!0},{token:"SCMP_ARCH_SHEB",machine:"sh",bits:32,
bigEndian:!0,multiplexes:!0,refused:!0},{token:"SCMP_ARCH_PARISC",machine:"parisc",bits:32,bigEndian:!0,refused:!0},{token:"SCMP_ARCH_PARISC64",machine:"parisc64",bits:64,bigEndian:!0,refused:!0},{token:"\
SCMP_ARCH_RISCV64",machine:"riscv64",go:"riscv64",bits:64}],_l=e=>$l.find(t=>t.token===e),vy="SCMP_ACT_KILL SCMP_ACT_KILL_PROCESS SCMP_ACT_KILL_THREAD SCMP_ACT_TRAP SCMP_ACT_ERRNO SCMP_ACT_TRACE SCMP_\
ACT_ALLOW SCMP_ACT_LOG SCMP_ACT_NOTIFY".split(" "),wy="SCMP_CMP_NE SCMP_CMP_LT SCMP_CMP_LE SCMP_CMP_EQ SCMP_CMP_GE SCMP_CMP_GT SCMP_CMP_MASKED_EQ".split(" "),by="SECCOMP_FILTER_FLAG_TSYNC SECCOMP_FILT\
ER_FLAG_LOG SECCOMP_FILTER_FLAG_SPEC_ALLOW SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV".split(" "),ky={setuid:{0:32},setgid:{0:32},setreuid:{0:32,1:32},setregid:{0:32,1:32},setresuid:{0:32,1:32,2:32},setresgid:{
0:32,1:32,2:32},setfsuid:{0:32},setfsgid:{0:32},fchmodat2:{0:32,2:16,3:32},socket:{0:32,1:32,2:32},socketpair:{0:32,1:32,2:32},socketcall:{0:32},personality:{0:32},setns:{0:32,1:32},ioctl:{0:32,1:32},
fcntl:{0:32,1:32},prctl:{0:32},arch_prctl:{0:32},keyctl:{0:32},bpf:{0:32,2:32},seccomp:{0:32,1:32},open:{1:32,2:16},openat:{0:32,2:32,3:16},kill:{0:32,1:32},tgkill:{0:32,1:32,2:32},tkill:{0:32,1:32},prlimit64:{
0:32,1:32},setsockopt:{0:32,1:32,2:32,4:32},getsockopt:{0:32,1:32,2:32},sendto:{0:32,3:32},recvfrom:{0:32,3:32},umount2:{1:32},chmod:{1:16},fchmod:{1:16},fchmodat:{0:32,2:16},mknod:{1:16,2:32},mknodat:{
0:32,2:16,3:32},perf_event_open:{1:32,2:32,3:32},fanotify_init:{0:32,1:32},quotactl:{0:32},getpriority:{0:32,1:32},setpriority:{0:32,1:32,2:32},sched_setscheduler:{0:32,1:32},madvise:{2:32},copy_file_range:{
0:32,2:32,5:32},memfd_create:{1:32},userfaultfd:{0:32},io_uring_setup:{0:32}},xy={open:[0],openat:[1],openat2:[1,2],open_by_handle_at:[1],execve:[0,1,2],execveat:[1,2,3],clone3:[0],bpf:[1],connect:[1],
bind:[1],sendto:[1,4],socketcall:[1],mount:[0,1,2,4],unlink:[0],unlinkat:[1],rename:[0,1],renameat:[1,3],renameat2:[1,3],chmod:[0],fchmodat:[1],chown:[0],mkdir:[0],mkdirat:[1],mknod:[0],mknodat:[1],stat:[
0,1],lstat:[0,1],access:[0],faccessat:[1],readlink:[0],symlink:[0,1],link:[0,1],chdir:[0],chroot:[0],init_module:[0],perf_event_open:[0]},Jp=38;function $y(e,t,s){let n=Ed(e.defaultAction?.value,t.target===
"podman"?e.defaultErrno??e.defaultErrnoRet:e.defaultErrnoRet);if(!n)return;let r=e.rules??[],a=r.filter(u=>!P3(u,t)),o=[],i=[],l=T3(e,t).map((u,h)=>new R3(u,n,h===0?o:[],i));for(let u of r){if(a.includes(
u))continue;let h=Ed(u.action.value,t.target==="podman"?u.errno??u.errnoRet:u.errnoRet);if(h)for(let m of u.names){if(s&&!s.has(m.value)||!xl(m.value))continue;let g={rule:u,name:m};if(zs(h,n))o.push(
{entry:g,action:h,why:"default"});else for(let w of j3(u))for(let $ of l)$.add(g,h,w)}}let c=l.map(u=>u.build()),d=(u,h=c[0])=>h!==void 0&&N3(n,u,h),p=(u,h=c[0])=>h?.verdicts.get(u)??{name:u,cases:[],
otherwise:d(u,h)?{kind:"errno",value:Jp}:n};return{defaultAction:n,host:t,architectures:c,lost:L3(o),clashes:i,closed:a,rules:r,names:new Set(r.flatMap(u=>u.names.map(({value:h})=>h))),verdict:p,isStubbed:u=>d(
u)}}function N3(e,t,{architecture:s,highest:n,verdicts:r}){if(e.kind==="allow"||e.kind==="log"||e.kind==="trace"||e.kind==="errno"&&e.value===Jp)return!1;let a=Xr(t,s.machine);return a!==void 0&&!r.has(
t)&&a>n}function P3({includes:e,excludes:t},{target:s,architecture:n,caps:r,kernel:a}){if(s==="oci")return!0;let o=n.go,i=({minKernel:d})=>{let[p=0,u=0]=(d?.value??"").split(".").map(Number);return a[0]>
p||a[0]===p&&a[1]>=u},l=(d,p)=>d.some(({value:u})=>u===p),c=s==="docker";return!(t&&(l(t.arches,o)||t.caps.some(({value:d})=>r.has(d))||c&&t.minKernel&&i(t))||e&&(e.arches.length>0&&!l(e.arches,o)||!e.
caps.every(({value:d})=>r.has(d))||c&&e.minKernel&&!i(e)))}function T3({architectures:e,archMap:t},{architecture:s,target:n}){let r=n==="oci"?void 0:t?.value.find(o=>o.architecture.value===s.token),a=(r?
[r.architecture,...r.subArchitectures]:e?.value??[]).flatMap(({value:o})=>_l(o)??[]);return[s,...new Set(a.filter(o=>o!==s))]}function j3({args:e}){let t=e.flatMap(s=>{let n=s.op.value.replace("SCMP_C\
MP_",""),r=n==="MASKED_EQ";return[{index:s.index.value,op:n,value:r?s.valueTwo?.value??0n:s.value.value,mask:r?s.value.value:Be}]});return new Set(t.map(({index:s})=>s)).size<t.length?t.map(s=>[s]):[t]}
var L3=e=>{let t=new Set;return e.filter(({entry:s,why:n})=>{let r=`${s.name.span.start} ${s.rule.span.start} ${n}`;return!t.has(r)&&t.add(r)})},oo=({tree:e,otherwise:t},s)=>e?.answer(s)??t,F3=1e6;function*W3(e,t){
let s=new Set,n=0;for(let r of[...e.cases,void 0]){let a=r?z3(r,t.argument):[];for(let o of U3(e.cases,r,t)){let i=[0n,0n,0n,0n,0n,0n];for(let[l,c]of a)i[l]=c;if(i[t.argument]=o,!(s.has(o)||r&&!eu(r,i))){
if(n+=e.cases.length,n>F3)return;G(oo(e,i))&&(s.add(o),yield i)}}}}var eu=({when:e},t)=>e.every(s=>Gs(s,t[s.index]??0n));function z3({when:e},t){return[...new Set(e.map(({index:s})=>s))].filter(s=>s!==
t).map(s=>{let n=e.filter(a=>a.index===s),r=n.flatMap(tu);return[s,r.find(a=>n.every(o=>Gs(o,a)))??0n]})}function U3(e,t,{argument:s,bits:n,values:r=[]}){let a=(1n<<BigInt(n))-1n,o=(t?[t]:e.slice(0,50)).
flatMap(({when:d})=>d.filter(({index:p})=>p===s)),i=[...o.flatMap(tu),0n,...r],l=o.reduce((d,p)=>p.op==="MASKED_EQ"?d|p.mask:d,0n),c=i.flatMap(d=>r.map(p=>d&l|p&~l|d));return[...new Set([...i,...c])].
filter(d=>d>=0n&&d<=a)}var cr=({cases:e},t)=>e.find(s=>eu(s,t)),q3=({cases:e},t,s)=>e.flatMap(({when:n,action:r})=>G(r)?n.flatMap(a=>a.index===t&&H3(a,s)?[a.value]:[]):[]);function H3({op:e,mask:t},s){
let n=(1n<<BigInt(s))-1n;return e==="EQ"||e==="MASKED_EQ"&&(t&n)===n}var tu=({op:e,value:t,mask:s})=>e==="MASKED_EQ"?[t,t^s&-s]:[t,t-1n,t+1n];function Gs({op:e,value:t,mask:s},n){switch(e){case"EQ":return n===
t;case"NE":return n!==t;case"LT":return n<t;case"LE":return n<=t;case"GT":return n>t;case"GE":return n>=t;case"MASKED_EQ":return(n&s)===(t&s)}}var G3=/^(?:localhost|(?:.+\.)?localhost|(?:host|gateway|kubernetes)\.docker\.internal|host\.containers\.internal|metadata\.google\.internal)\.?$/,
B3=/^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|169\.254\.\d+\.\d+|100\.100\.100\.200|168\.63\.129\.16|\[::1?\]|\[fe[89ab][0-9a-f]:[0-9a-f:]*\]|\[fd00:ec2::(?:254|23)\]|\[fd20:ce::254\]|\[fd00:c1::a9fe:a9fe\])$/,
K3=/^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;function Y3(e){return e.includes("\uFFFC")?e.startsWith("\uFFFC"):io(e)||/^[^.:[\]]+$/.test(su(e)??".")}function io(e){let t=e.includes("\uFFFC")?void 0:
su(e);if(t===void 0)return!1;let[,s,n]=K3.exec(t)??[],r=s&&n?V3(Number.parseInt(s,16),Number.parseInt(n,16)):t;return B3.test(r)||G3.test(t)}function su(e){let t=`http://${e.replace(/^(\[[^\]%]*)%[^\]]*/,
"$1")}/`;return URL.canParse(t)?new URL(t).hostname:void 0}var V3=(e,t)=>`${e>>8}.${e&255}.${t>>8}.${t&255}`,lo=e=>/^(?:https?|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e)?.[1],nu=(...e)=>{let t=[],
s=0;for(let n of[...e].sort((r,a)=>r-a))n>s&&t.push([s,n-1]),s=n+1;return t.push([s,65535]),t},co=nu(0,47),Z3=nu(0),X3=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),ru=e=>X3[e]??{kind:"on\
e",set:[[e,e]]};function Sl(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),n=[{options:[],parts:[]}],r=()=>n[n.length-1],a=i=>{r().parts.push(i)},
o=!1;for(let i=0;i<s.length;i+=1){let l=s[i],c=s.charCodeAt(i),d=!1;if(l==="\\"){let p=po(s,i);if(!p)return{at:i,message:"ends with a backslash"};a(ru(p.code)),d=p.code===47,i=p.end-1}else if(l==="*"){
let p=s[i+1]==="*",u=i;for(;s[u]==="*";)u+=1;o&&(u===s.length||s[u]==="/")&&a({kind:"one",set:co}),a({kind:"any",set:p?Z3:co}),p&&(i+=1)}else if(l==="?")a({kind:"one",set:co});else if(l==="["){if(/^\^?\]/.
test(s.slice(i+1,i+3)))return{at:i,message:"holds a class of no character, `[]`"};let p=Q3(s,i);if(!p)return{at:i,message:"opens a `[` that is never closed"};if(p.hasDash)return{at:i,message:"has a `-\
` in a class that is not a range: put it first, `[-a]`"};a({kind:"one",set:p.set}),i=p.end-1}else{if(l==="]")return{at:i,message:"closes a `]` that was never opened"};if(l==="{"){if(n.length>=50)return{
at:i,message:"nests its braces too deeply"};n.push({options:[],parts:[]})}else if(l===","&&n.length>1){let{options:p,parts:u}=r();p.push(u),r().parts=[]}else if(l==="}"){if(n.length===1)return{at:i,message:"\
closes a `}` that was never opened"};let{options:p,parts:u}=n.pop();if(p.length===0)return{at:i,message:"has braces around a single alternative: leave them out, or separate with commas"};a({kind:"choi\
ce",options:[...p,u]})}else a(ru(c)),d=c===47}o=d}return n.length>1?{at:s.length,message:"opens a `{` that is never closed"}:r().parts}var El=e=>Array.isArray(e);function Al(e){let t="";for(let s of e){
let n=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!n||n[0]!==n[1])return;t+=String.fromCharCode(n[0])}return t}var Ol=e=>e.every(t=>t.kind==="choice"?t.options.every(Ol):t.kind==="one"&&!au(t.
set,65535));function _y(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return Al(t<0?e:e.slice(0,t))??""}function po(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let n=s.exec(e);if(n)return{code:n[1]?Number.parseInt(n[1],8):n[2]?Number.parseInt(n[2],16):Number(n[3]),end:s.lastIndex};let r=e[t+1];return r===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[r]??e.charCodeAt(t+1),end:t+2}}function Q3(e,t){let s=t+1,n=!1,r=e[s]==="^";r&&(s+=1);let a=[],o=s;for(;;){let l=e[s];if(l===void 0)return;if(l==="]"&&(s>o||!r)||l==="]")break;let c=l==="\\"?
po(e,s):{code:e.charCodeAt(s),end:s+1};if(!c)return;if(n||=c.code===45&&s>o,s=c.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let d=e[s+1]==="\\"?po(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!d)return;
s=d.end,a.push([Math.min(c.code,d.code),Math.max(c.code,d.code)])}else a.push([c.code,c.code])}let i=J3(a);return{set:r?e$(i):i,end:s+1,hasDash:n}}function J3(e){let t=[...e].sort((n,r)=>n[0]-r[0]),s=[];
for(let[n,r]of t){let a=s[s.length-1];a&&n<=a[1]+1?a[1]=Math.max(a[1],r):s.push([n,r])}return s}function e$(e){let t=[],s=1;for(let[n,r]of e)n>s&&t.push([s,n-1]),s=Math.max(s,r+1);return s<=65535&&t.push(
[s,65535]),t}var au=(e,t)=>e.some(([s,n])=>t>=s&&t<=n),t$=3e4,ou=4e4,Qr=e=>e.reduce((t,s)=>t+(s.kind==="one"?1:s.kind==="any"?2:s.options.reduce((n,r)=>n+1+Qr(r),1)),0),Cl=e=>Qr(e)<t$;function Rl(e){let t=[
{free:[]}],s=()=>t.push({free:[]})-1,n=(a,o)=>{let i=o;for(let l of a)if(l.kind==="one"){let c=s();t[i].step={set:l.set,to:c},i=c}else if(l.kind==="any"){let c=s(),d=s();t[i].free.push(c,d),t[c].step=
{set:l.set,to:i},i=d}else{let c=l.options.map(p=>{let u=s();return t[i].free.push(u),n(p,u)}),d=s();for(let p of c)t[p].free.push(d);i=d}return i},r=n(e,0);return{states:t,accepting:r}}function uo({states:e},t){
let s=new Set(t);for(let n of s)for(let r of e[n].free)s.add(r);return[...s].sort((n,r)=>n-r)}function iu(e,t,s){let n=[];for(let r of t){let{step:a}=e.states[r];a&&au(a.set,s)&&n.push(a.to)}return uo(
e,n)}function Dl(e,t){let s=uo(e,[0]);for(let n=0;n<t.length&&s.length>0;n+=1)s=iu(e,s,t.charCodeAt(n));return s.includes(e.accepting)}function Sy(e,t,s,n={left:ou}){let r={left:Math.min(ou,n.left)},a=e.
map(l=>uo(l,[0])),o=[{at:a,text:""}],i=new Set([lu(a)]);for(let l=0;l<o.length;l+=1){let{at:c,text:d}=o[l],p=c.reduce((u,h)=>u+h.length,0);if(r.left-=p,n.left-=p,r.left<0)return;if(t(c.map((u,h)=>u.includes(
e[h].accepting))))return d;for(let u of s$(e,c)){let h=e.map((g,w)=>iu(g,c[w],u));if(!s(h.map(g=>g.length>0)))continue;let m=lu(h);i.has(m)||(i.add(m),o.push({at:h,text:d+String.fromCharCode(u)}))}}return null}
var lu=e=>e.map(t=>t.join(",")).join("|");function s$(e,t){let s=new Set([97,98]);return e.forEach(({states:n},r)=>{for(let a of t[r]){let{step:o}=n[a];for(let[i,l]of o?.set??[])s.add(i),s.add(l+1)}}),
[...s].filter(n=>n>0&&n<=65535).sort((n,r)=>n-r).sort((n,r)=>cu(n)-cu(r)||n-r)}var cu=e=>e>=97&&e<=122||e===47?0:e>=48&&e<=57?1:e>32&&e<127?2:3,Pe=({rule:e})=>e.prefix.mode?.value==="deny",ie=({included:e})=>{
let[t,s=""]=e?.path.value.split(/\/(.*)/s)??[];return!(t==="abstractions"&&bl.has(s))&&t!=="tunables"},Gt=(e,t)=>e.giving(t).filter(({placed:s})=>ie(s));function dr({profile:e},t){return e.rules.flatMap(
s=>s.rule.kind===t?[{rule:s.rule,placed:s}]:[])}function le(e,t){return dr(e,t).filter(({placed:s})=>ie(s)&&!Pe(s)&&!e.takingBack(s))}function Bt(e,t){let s=Sl(e);return El(s)&&Cl(s)&&Dl(Rl(s),t)}var ys=e=>Bt(
e,"zq-x1")||Bt(e,"/zq/x1")&&Bt(e,"/a"),pr=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="capability"?[{rule:t.rule,placed:t}]:[]),ho=(e,t)=>pr(e).some(({rule:s,placed:n})=>Pe(n)&&(s.names.length===0||
s.names.some(({value:r})=>r===t))),n$=(e,t)=>!ho(e,t)&&(e.profile.rules.some(({rule:s})=>s.kind==="all")||pr(e).some(({rule:s,placed:n})=>!Pe(n)&&(s.names.length===0||s.names.some(({value:r})=>r===t)))),
du=({profile:e},t,s)=>{let n=t.find(r=>r.name.value===s)?.values[0]?.value;return n===void 0?void 0:e.expand(n)},pu=({access:e},t)=>e.length?e.map(({value:s})=>s):t,ur=({profile:e})=>e.node.attachment===
void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),r$={critical:"high",high:"medium",medium:"low",low:"low",info:"info"},Te=(e,t)=>ur(e)?t:r$[t],uu=[["/proc/sysrq-trigger","write","/proc/sysrq-tr\
igger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys outside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b",
"write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/kernel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/\
powercap"]],a$=e=>uu.flatMap(([t,s,n])=>e.allows(t,s)?[n]:[]),Ke=e=>uu.filter(([t,s])=>e.rules.some(n=>n.deny&&e.touches(n,t,s))).length>=6&&le(e,"mount").length===0,Bs=(e,t)=>Gt(e,t).find(s=>s.pattern===
"/{**,}"||e.covers(s,"/**"));function o$({words:e},t){return t.flatMap(s=>{let n=e[e.indexOf(s)-1];return n&&n.span.end<=s.span.start?[{span:{...s.span,start:n.span.end},text:""}]:[]})}function mo(e,{
name:t,value:s,word:n}){let r=/^-[^-]./.test(n.text)&&n.text!==t;return r&&(s||n.span.end-n.span.start!==n.text.length)?[]:r?[{span:n.span,text:n.text.replace(t.slice(1),"")}]:o$(e,s&&e.words.includes(
s)?[n,s]:[n])}function fo({text:e,span:t},s){let n=t.end-t.start;return n===e.length?[{span:t,text:s}]:n===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:s}]:[]}function Ee({words:e,span:t}){
return{...t,start:e[0]?.span.start??t.start,end:e[e.length-1]?.span.end??t.end}}var Ks=/^\/etc\/apt\/trusted\.gpg(?:$|\.d(?:\/|$))/,i$=e=>Ks.test(e);function l$(e){let{name:t,words:s,redirects:n}=e;if(t===
"apt-key")return s.some(({text:l})=>/^(?:add|--recv(?:-keys?)?|--fetch-keys)$/.test(l))?{span:Ee(e)}:void 0;let r=n.find(({operator:l,target:c})=>/^(?:>>?|>\|)$/.test(l)&&Ks.test(c.text))?.target;if(r)
return r;if(!/^(?:curl|wget|gpg2?|tee|cp|mv|install|ln)$/.test(t))return;let a=/^(?:-o|--output|-O|--output-document|-P|--directory-prefix|--keyring|--primary-keyring|-t|--target-directory)$/,o=A(e,t).
options.find(({name:l,value:c})=>a.test(l)&&c&&Ks.test(c.text))?.value,i=/^(?:tee|cp|mv|install|ln)$/.test(t)?s[s.length-1]:void 0;return o??s.find(({text:l},c)=>a.test(s[c-1]?.text??"")&&Ks.test(l))??
(i&&Ks.test(i.text)?i:void 0)}var c$=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;function go({name:e,words:t}){if(e==="openssl")
return t.some(({text:n})=>/^-verify$|^-signature$/.test(n))||t.some(({text:n})=>n==="verify");if(!c$.test(e))return!1;let s=n=>t.slice(1).some(({text:r})=>n.test(r));return/^gpg2?$/.test(e)?s(/^--(?:batch-)?verify/)||
s(/^--verify-files$/):e==="shasum"?s(/^(?:--check|-[abd-z]*c[a-z]*)$/)&&s(/256|384|512/):e==="cosign"?s(/^verify/):e==="gpgv"||e==="minisign"||e==="slsa-verifier"||e==="signify"||s(/^(?:-[abd-z]*c[a-z]*|--check|--status)$/)}
var hu=({name:e,substitutedInto:t,feeds:s})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||s.length>0);function mu(e,t){if(m$(e))return{of:void 0,beside:!0};let s=hu(e);if(!s&&!go(e))
return;let n=d$(e,s).flatMap(r=>h$(r.text).flatMap(a=>t({text:a})));return{of:n.length>0?n:void 0}}function d$(e,t){let s=u$(e);if(s)return s;let n=e.words.slice(1);return!t&&/sum$|^sha256$/.test(e.name)||
n.some(({text:r})=>p$.test(r))?[]:n}var p$=/(?:^|[^a-z])(?:sha\d*|md5|b2)?sums?(?![a-rt-z])|checksum|digest|manifest|sha\d{3}/i;function u$({readsFrom:e,redirects:t}){let s=t.flatMap(({operator:a,target:o})=>a.
startsWith("<<")?[o]:[]),n=e.flatMap(({name:a,words:o,redirects:i})=>In.test(a)&&a!=="cat"&&a!=="sed"?o.slice(1):a==="cat"?i.flatMap(({operator:l,target:c})=>l.startsWith("<<")?[c]:[]):[]),r=[...s,...n];
return r.length>0?r:void 0}var h$=e=>e.split(/\s+/,2e3).flatMap(t=>{let s=t.replace(/^\*|\\n$/g,""),n=s.replace(/\.(?:asc|sig|sign|gpg|minisig)$/,"");return n===s?[s]:[s,n]}),m$=({name:e,words:t})=>/^gpg2?$/.
test(e)&&t.some(({text:s})=>/^--recv-keys?$/.test(s))&&t.some(({text:s})=>/^(?:0x)?[0-9A-F]{40}$/i.test(s))||e==="grep"&&t.some(({text:s})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.test(s.replace(/ {2}/g,
" "))),Ys=(e,{containers:t})=>t.flatMap(({build:s})=>s?.dockerfile===e?[s]:[]),yo=(e,t)=>[...new Set(Ys(e,t).flatMap(({context:s})=>s??[]))];function Vs({source:e},t){let s=l=>l.flatMap(c=>t.lookup.source(
c)??[]),n=s([`${e.path}.dockerignore`]);if(n.length)return n;let r=yo(e.path,t);if(r.length)return s(r.map(l=>l?`${l}/.dockerignore`:".dockerignore"));let a=e.path.split("/").slice(0,-1),o=a.map((l,c)=>a.
slice(0,c+1).join("/")),i=Array.from({length:12},(l,c)=>`${"../".repeat(c+1)}.dockerignore`);return s([".dockerignore",...o.map(l=>`${l}/.dockerignore`),...i])}var f$=({source:{path:e}},t)=>Ys(e,t).length>
0?yo(e,t):yn(e);function g$({build:e,span:t},s){if(e&&e.context!==null)return[e.context];let n=e?.dockerfile??t.file;return[...new Set([...yo(n,s),...yn(n)])]}var y$=(e,t)=>{let s=ko(e,t.lookup).flatMap(
n=>[...[...n.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,r=""])=>[...r.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].map(([,a=""])=>a)),...[...n.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([
,r=""])=>r)]);return new Set([...s,...Ys(e,t).flatMap(({contexts:n})=>n)])};function vo({source:e,stages:t},s){let n=new Set(Ys(e.path,s).map(({context:i})=>i));if(n.size>1||n.has(null))return;let[r]=n,
a=s.lookup.files?.(r??xt(e.path));if(!a||r!==void 0)return a;let o=new Set(a);return t.flatMap(({copies:i,windows:l})=>i.flatMap(c=>c.from?[]:c.sources.flatMap(d=>Ue(x(d)??"",l)))).filter(i=>i&&!/[*?[:]/.
test(i)).every(i=>o.has(i)||o.has(`${i}/`))?a:void 0}var Zs=(e,t=!1)=>/^\**$/.test(Ue(e,t));function wo({affectedBuilds:e}){let t=e.filter(({skipped:s})=>!s);if(t.length!==0)return t.some(({stages:s})=>s.
some(({copies:n,windows:r})=>n.some(({from:a,sources:o})=>!a&&o.some(i=>i.state==="unknown"||Zs(i.value,r)))))}var bo=({source:e},{lookup:t})=>t.files?.(xt(e.path));function v$({via:e=[]},t){let s=lt(
t);for(let{how:n,span:r}of e){if(n!=="interpolated")continue;let a=s.find(({source:o})=>o.path===r.file)?.source.text.slice(r.start,r.end)??"";if(/^\w+$/.test(a))return a}}function w$(e,{build:t,span:s},n){
let r=Ys(s.file,n),a=r.filter(({args:i})=>b(i,({name:l})=>l===e).length>0);if(!t&&r.length>0)return a.length===r.length;let o=new RegExp(`\\b${Ce(e)}\\b`);return!t&&ko(s.file,n.lookup).some(i=>o.test(
i))}function ko(e,t){let s=e.slice(0,e.lastIndexOf("/")+1);return[...new Set(["",s])].flatMap(n=>Bd.flatMap(r=>t.source(`${n}${r}`)?.text??[]))}function fu({source:e},{lookup:t}){return ko(e.path,t).flatMap(
s=>[...s.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].map(([,n=""])=>n.toLowerCase()))}function gu(e,{containers:t,lookup:s}){let n;for(let{build:r}of t){let a=r?.context;
if(!r?.dockerfile||a===null||a===void 0)continue;let o=a===""?e:e.startsWith(`${a}/`)?e.slice(a.length+1):void 0;if(o===void 0||o.startsWith("../"))continue;let i=s.source(`${r.dockerfile}.dockerignor\
e`)??s.source(a?`${a}/.dockerignore`:".dockerignore");if(!i||!Ht(i.text).ignores(o))return!1;n=!0}return n}var yu=2e3,b$=8192,k$=200,x$=/^\$ANSIBLE_VAULT;|^age-encryption\.org\/|^Salted__|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----|\bENC\[AES256_GCM,/m,
$$=/-----BEGIN (?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|(?:RSA )?PUBLIC KEY|X509 CRL|DH PARAMETERS|PGP PUBLIC KEY BLOCK|SSH2 PUBLIC KEY)-----|^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa))/m,
_$=/^version https:\/\/git-lfs\.github\.com\/spec\//;function vu(e){if(/^PuTTY-User-Key-File-\d/m.test(e)||/\bAGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{20}/.test(e))return!0;let t=[...e.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g)];
if(t.length>k$)return!0;for(let{0:s,index:n}of t){let r=n+s.length,[a=""]=e.slice(r,r+2e3).replaceAll("\\n",`
`).split("-----END");if(/[A-Za-z0-9+/]{40}/.test(a.replace(/^[\w-]{1,40}: .*$/gm,"").replace(/\s/g,"")))return!0}return!1}var S$=/^(?:#|;|\/\/(?=\s|$)|--(?!-)|<!--|\/?\*)/;function xo({form:e},t){if(_$.
test(t))return"unknown";if(vu(t))return"secret";if(x$.test(t))return"none";let s=t.split(`
`,yu+1),n=s.map(r=>r.slice(0,b$).trim()).filter(r=>r&&!S$.test(r));return n.length===0?"none":e==="pairs"||e==="env"?O$(n,e)??(s.length>yu?"unknown":"none"):n.length===1&&E$(n[0])||e!=="opaque"&&$$.test(
t)?"none":"unknown"}var E$=e=>/^[{[]\s{0,99}["{[]/.test(e)?[...e.matchAll(/:\s{0,99}"([^"]{0,999})"/g)].every(([,t=""])=>wu(t)):wu(e),wu=e=>Mn("",e,!0)||Nn(e)||/^(?:change[-_ ]?(?:me|this|it)\S*|secret|x+|\$\{[^}]*\}|example.*)$/i.
test(e),A$=[/(?:^|[\s"':,{])(?:_auth|auth|identitytoken|registrytoken|client-key-data|pass|secret)"?\s{0,9}[=:]\s{0,9}"?([^\s",}{]{2,})/i,/(?:^|\s)password\s+(\S+)/,/^[^\s:#]{1,255}:(?:\d{1,5}|\*):[^:]{1,63}:[^:]{1,63}:(\S+)$/,
/^[^\s:]{1,255}:((?:\$(?:apr1|2[abxy]|1|5|6)\$|\{SHA\})\S+)$/,/^"[\w-]{1,99}(?:\.[\w-]{1,99}){1,9}"\s{0,9}:\s{0,9}"([\w-]{20,})"/,/^PrivateKey\s{0,9}=\s{0,9}(\S{43,})$/,/\bdefine\(\s{0,9}['"](?:DB_PASSWORD|\w{1,40}_(?:KEY|SALT|SECRET|TOKEN))['"]\s{0,9},\s{0,9}['"]([^'"]{2,})['"]/];
function O$(e,t){let s=n=>ft(n.replace(bu,"\uFFFC"))!==void 0||A$.some(r=>C$(r.exec(n)?.[1]??""));return e.some(s)?"secret":t==="env"&&e.some(R$)?"unknown":void 0}var C$=e=>e.length>1&&!Mn("",e,!1)&&!Nn(
e)&&!e.replace(bu,"\uFFFC").startsWith("\uFFFC"),bu=/\$\{[^{}]{0,200}\}|\$[A-Za-z_]\w{0,80}(?![\w$])|\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>/g;function R$(e){let t=/^(?:export\s+)?\w{1,200}\s{0,9}=\s{0,9}["']?([^\s"'#]{8,})/.
exec(e)?.[1]??"";return/\d/.test(t)&&/[A-Za-z]/.test(t)&&!/[/:$]|^v?\d+\.\d+|\.[a-z]{2,}$/i.test(t)}function*D$(e,t,s){let n=f$(e,t),r=l=>n.flatMap(c=>t.lookup.source(c?`${c}/${l}`:l)?.text??[]),a=Vs(
e,t).map(({text:l})=>Ht(l)),o=l=>a.some(c=>c.ignores(l)),i=(vo(e,t)??[]).filter(l=>!l.endsWith("/")&&ea(l)).filter(l=>!o(l)&&ku(_t(l),l,r));for(let l of e.stages)for(let c of l.copies)for(let d of c.sources){
let p=x(d);if(p===void 0)continue;let u=Ue(p,l.windows),h=u.slice(u.lastIndexOf("/")+1),m=ku(_t(u)??s(l,h),u,c.from?()=>[]:r);m&&(c.from||!o(u))&&(yield{stage:l,copy:c,source:d,taken:{named:m.file},certain:m.
certain});let g=c.from||m?[]:i.filter(w=>I$(u,w));g.length&&(yield{stage:l,copy:c,source:d,taken:{inside:g},certain:!1})}}var I$=(e,t)=>e===""||(/[*?[]/.test(e)?qt(e,t):t.startsWith(`${e}/`));function ku(e,t,s){
if(!e&&!ea(t))return;let n=s(t);if(n.some(vu))return{file:!e||e.maybe?Ot:e,certain:!0};if(!e)return;let r=n.map(a=>xo(e,a));if(r.includes("secret"))return{file:e,certain:!0};if(!(e.maybe||r.length>0&&
r.every(a=>a==="none")))return{file:e,certain:!1}}var xu=({assignments:e})=>e.find(({name:t})=>t==="GOOGLE_APPLICATION_CREDENTIALS"),M$=e=>xu(e)?.literal.split("/").pop()||void 0;function N$(e,t,s,n){
let{literal:r}=t;if(!/^[\w./-]+\.json$/.test(r))return;let a=r.split("/"),o=a[a.length-1]??"";if(Vs(s,n).map(({text:l})=>Ht(l)).some(l=>[r,a.slice(-2).join("/"),o].some(c=>l.ignores(c))))return;let i=vo(
s,n);if(!(i&&!i.some(l=>l.endsWith(o))))return e.copies.find(l=>!l.from&&P$(l,r))}function P$(e,t){let s=e.workdir?x(e.workdir):"/",n=qe(t,s)??t;return vt({...e,...e.workdir?{}:{workdir:{...e.destination,
state:"written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||n.startsWith(`${r.path}/`)))===!0}function Xs(e){return[...new Set(Re(e).flatMap(({folder:t})=>ol.map(s=>H(t,s))))].flatMap(t=>{let s=e.
lookup.source(t),n=s?.text.indexOf("{")??-1;if(!s||n<0||!T$(s.text))return[];let r=a=>{let o=new RegExp(`"${a}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),i=o?.[1];
if(!o||i===void 0)return;let l=o.index+o[0].length-i.length;return{span:{file:t,start:l,end:l+i.length},text:i}};return[{source:s,root:{file:t,start:n,end:s.text.length},at:r}]})}function T$(e){try{let t=JSON.
parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}var bt={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,
CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},$o={CLONE_NEWTIME:0x80n},_o=e=>e==="s390"||e==="s390x"?1:0,$u={unshare:{argument:0,bits:{...bt,...$o}},setns:{argument:1,values:{"any namespace":0n},
bits:{...bt,...$o}},open_tree:{argument:2,bits:{OPEN_TREE_CLONE:1n}},open_tree_attr:{argument:2,bits:{OPEN_TREE_CLONE:1n}},iopl:{argument:0,bits:{"level 1":1n,"level 2":2n}},ioperm:{argument:2,bits:{"\
turned on":0xffffffffn}},userfaultfd:{argument:0,unless:1n},perf_event_open:{argument:1,bits:{"another process":0xffffffffn}}};function j$(e,t){return e==="clone"?{argument:_o(t),bits:bt}:Object.hasOwn(
$u,e)?$u[e]:void 0}var L$=({bits:e={},values:t={},unless:s},n)=>Object.values(e).some(r=>(n&r)!==0n)||Object.values(t).includes(n)||s!==void 0&&(n&s)===0n,F$={0:"AF_UNSPEC",1:"AF_UNIX",2:"AF_INET",3:"\
AF_AX25",4:"AF_IPX",5:"AF_APPLETALK",6:"AF_NETROM",7:"AF_BRIDGE",8:"AF_ATMPVC",9:"AF_X25",10:"AF_INET6",11:"AF_ROSE",12:"AF_DECnet",13:"AF_NETBEUI",14:"AF_SECURITY",15:"AF_KEY",16:"AF_NETLINK",17:"AF_\
PACKET",18:"AF_ASH",19:"AF_ECONET",20:"AF_ATMSVC",21:"AF_RDS",22:"AF_SNA",23:"AF_IRDA",24:"AF_PPPOX",25:"AF_WANPIPE",26:"AF_LLC",27:"AF_IB",28:"AF_MPLS",29:"AF_CAN",30:"AF_TIPC",31:"AF_BLUETOOTH",32:"\
AF_IUCV",33:"AF_RXRPC",34:"AF_ISDN",35:"AF_PHONET",36:"AF_IEEE802154",37:"AF_CAIF",38:"AF_ALG",39:"AF_NFC",40:"AF_VSOCK",41:"AF_KCM",42:"AF_QIPCRTR",43:"AF_SMC",44:"AF_XDP",45:"AF_MCTP"},W$=new Set([17n,
38n,40n]),z$={UNAME26:0x20000n,ADDR_NO_RANDOMIZE:0x40000n,FDPIC_FUNCPTRS:0x80000n,MMAP_PAGE_ZERO:0x100000n,ADDR_COMPAT_LAYOUT:0x200000n,READ_IMPLIES_EXEC:0x400000n,ADDR_LIMIT_32BIT:0x800000n,SHORT_INODE:0x1000000n,
WHOLE_SECONDS:0x2000000n,STICKY_TIMEOUTS:0x4000000n,ADDR_LIMIT_3GB:0x8000000n},_u={TIOCSTI:0x5412n,TIOCLINUX:0x541cn},So=(e,t)=>Object.keys(t).filter(s=>(e&t[s])!==0n);function Su(e,t,s){return e==="s\
ocket"&&t===0?F$[Number(s)]??"":e==="personality"&&t===0?So(s,z$).join(" | "):e==="ioctl"&&t===1?Object.keys(_u).find(n=>_u[n]===s)??"":e==="unshare"&&t===0?So(s,{...bt,...$o}).join(" | "):e==="clone"||
e==="setns"&&t===1?So(s,bt).join(" | "):""}var B=({cases:e,otherwise:t})=>G(t)&&e.every(({action:s})=>G(s)),Qs=({cases:e,otherwise:t})=>[t,...e.map(({action:s})=>s)].every(s=>!G(s)&&s.kind!=="notify"),
Eu=({defaultAction:e})=>!G(e)&&e.kind!=="trace",Au=({calls:e},t,s)=>s.filter(n=>e.number(n,t.host.architecture.machine)!==void 0&&Qs(t.verdict(n))),Eo=({calls:e},t,{argument:s,values:n=[]})=>W3(t,{argument:s,
values:n,bits:e.bits(t.name,s)});function Ou(e,t,s){let n=new Set(q3(t,s,e.calls.bits(t.name,s)));return[...Eo(e,t,{argument:s})].filter(r=>n.has(r[s]??0n))}function Js({profile:e},t){return(e?.rules??
[]).flatMap(s=>{let n=s.names.filter(({value:r})=>t(r,s));return n.length?[{rule:s,names:n}]:[]})}function ce(e,t=12){let s=e.slice(0,e.length===t+1?e.length:t).map(r=>`\`${r.slice(0,40)}\``),n=e.length-
s.length;return n>0?`${s.join(", ")} and ${n} more`:s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s[s.length-1]}`}function U$(e,t,s){let n=t.verdict(s.name),[r]=n.cases.filter(({action:u})=>G(
u));if(!r||B(s))return;let a=j$(s.name,t.host.architecture.machine);if(!a)return{rule:r,needsAdmin:!1};let{argument:o,bits:i={},values:l={},unless:c=0n}=a,d=[...Object.values(i),...Object.values(l),c],
p=[...Eo(e,n,{argument:o,values:d})].flatMap(u=>{let[h,m]=[u[o]??0n,cr(n,u)];return!m||!L$(a,h)||G(oo(s,u))?[]:G$(m,o)?[]:[{rule:m,by:{argument:o,value:h},needsAdmin:i.CLONE_NEWUSER!==void 0&&(h&H$)===
0n}]});return p.find(({needsAdmin:u})=>!u)??p[0]}function q$(e,t){let s=t.verdict("ioctl"),n=Ou(e,s,1).find(([,a])=>a!==void 0&&Su("ioctl",1,a)),r=n&&cr(s,n);return r?{rule:r,by:{argument:1,value:n[1]??
0n},needsAdmin:!1}:void 0}var H$=bt.CLONE_NEWUSER,G$=({entry:e,when:t},s)=>e.name.value==="clone"&&t.some(({index:n,op:r,value:a})=>n===s&&r==="MASKED_EQ"&&a===0n);function Cu(e,t,s){if(t.cases.length===
0||B(s))return;let n=[...t.cases,...s.cases].flatMap(({when:r})=>r);for(let r of new Set(n.map(({index:a})=>a))){let a=n.flatMap(({index:o,value:i})=>o===r?[i]:[]);for(let o of Eo(e,t,{argument:r,values:a})){
let i=cr(t,o);if(i&&!G(oo(s,o)))return{rule:i,what:Ao(t.name,r,o[r]??0n)}}}}function Ao(e,t,s){let n=Su(e,t,s);return`argument ${t} = ${s}${n?` (${n})`:""}`}var Oo=({ref:e})=>e!==null&&k(e,({path:t})=>t!==
null&&Bv(t)),y=e=>e,Ye=e=>({safety:"unsafe",change:e}),B$=200,Ey=class{changes;all=!1;#e=0;#n;constructor(e){this.#n=e}assign(e,t,s){let n=Ru(this.changes,e),r=n?n.value!==void 0:this.#n(e);(this.all||
r)&&this.put(e,t,s)}put(e,t,s){this.#e>=B$||(this.#e+=1,this.changes={name:e,value:s?"\uFFFC":t,...this.changes?{before:this.changes}:{}})}apart(e){let{changes:t,all:s}=this,n=e();return this.changes=
t,this.all=s,n}};function Ru(e,t){let s=e;for(;s&&s.name!==t;)s=s.before;return s}var Kt=e=>e!==void 0&&as.test(e);function vs({command:e,stage:t,instruction:s},n){let r=e.assignments.find(i=>i.name===
n);if(r)return r.value.literal;if(e.wrappers.some(i=>K$(i,n)))return;let a=Ru(e.exported,n);if(a)return a.value;let o=I(t).toReversed().flatMap(({assignments:i})=>i).findLast(i=>i.keyword!=="LABEL"&&i.
name===n&&!X$(i.span,s));return o&&(o.value===null?"\uFFFC":o.literal)}var K$=({name:e,words:t},s)=>e==="env"&&t.some(({text:n},r)=>/^(?:-i|-|--ignore-environment)$/.test(n)||n===`-u${s}`||n===`--unse\
t=${s}`||n===s&&/^(?:-u|--unset)$/.test(t[r-1]?.text??""));function en({command:e,stage:t},s,n){let{settings:r,places:a}=Iu(t),o=a.get(e)??a.size;return r.findLast(i=>i.at<o&&i.manager===s&&i.key===n)?.
value}function Y$(e,t){let s=N(e);if(s?.action!=="other")return[];let n=V$(s.does,s.packages.map(({literal:r})=>r),s.args.options.map(({name:r})=>r));return n?[{at:t,manager:s.manager,key:n.key,value:e.
conditional?"\uFFFC":n.value}]:[]}function V$(e,t,s){if(e!=="config"&&e!=="set")return;let n=t[0]==="set"&&e==="config"?t.slice(1):t,[r="",...a]=n;if(r==="unset"||r==="delete"||r==="rm"||s.some(i=>i===
"--delete"||i==="--unset"))return{key:a[0]??r,value:""};let o=r.indexOf("=");return o>0?{key:r.slice(0,o),value:r.slice(o+1)}:{key:r,value:a.join(" ")}}function Z$({command:e,stage:t}){let{commands:s,
places:n}=Iu(t);return s.slice(0,n.get(e))}var Du=new WeakMap;function Iu(e){let t=Du.get(e);if(t)return t;let s=I(e).toReversed().flatMap(({scripts:r})=>r.flatMap(({instruction:a,script:o})=>a.keyword===
"RUN"?o.commands:[])),n={commands:s,places:new Map(s.map((r,a)=>[r,a])),settings:s.flatMap(Y$)};return Du.set(e,n),n}var X$=(e,{span:t})=>e.start>t.start,Mu=(e,t)=>e.packages.length===0&&gt(e.facts.development?.
verbs,e.does||".")&&Pu(e,t),Nu=new WeakMap;function Pu(e,t){let s=Nu.get(e)??Q$(e,t);return Nu.set(e,s),s}function Q$(e,t){let s=e.facts.development;if(!s)return!1;let n=(r="")=>r.split(" ").flatMap(a=>a?
Lu(a,e,t):[]);return s.asked?n(s.asked).some(Kt):s.decides&&ju(s.options,e).some(r=>!Kt(r))||n(s.include).some(r=>r===Tu||Co(r))?!0:Object.entries(s.switches??{}).some(([r,a])=>Lu(r,e,t).some(o=>a.test(
o)||o==="\uFFFC"))||n(s.options).some(Kt)||n(s.without).some(r=>Co(r)||r.includes("\uFFFC"))?!1:!n(s.only).some(r=>r!==""&&!Co(r))}var Tu="true",Co=e=>/(?:^|[\s:,])(?:dev|test)/.test(e),ju=(e,{args:t})=>t.
options.flatMap(({name:s,value:n})=>gt(e,s)?[n?.literal??Tu]:[]);function Lu(e,t,s){if(e.startsWith("-"))return ju(e,t);let n=/^[A-Z]/.test(e)?vs(s,e)??(e.startsWith("NPM_")?vs(s,e.toLowerCase()):void 0):
en(s,t.manager,e);return n===void 0?[]:[n]}var Fu={curl:{file:["-o","--output"],named:["-O","--remote-name","--remote-name-all"],folder:["--output-dir"],otherwise:"print"},wget:{file:["-O","--output-d\
ocument"],folder:["-P","--directory-prefix"],otherwise:"save"},aria2c:{file:["-o","--out"],folder:["-d","--dir"],otherwise:"save"},axel:{file:["-o","--output"],otherwise:"save"},fetch:{file:["-o"],otherwise:"\
save"},http:{file:["-o","--output"],named:["-d","--download"],otherwise:"print"},lynx:{file:[],otherwise:"print",needs:["-source","-dump"]},w3m:{file:[],otherwise:"print",needs:["-dump_source","-dump"]},
GET:{file:[],otherwise:"print"},"lwp-download":{file:[],otherwise:"save"}},Wu={wget2:"wget",https:"http",xh:"http",xhs:"http","curl.exe":"curl","wget.exe":"wget"},J$=e=>{let t=Object.hasOwn(Wu,e)?Wu[e]:
e;return Object.hasOwn(Fu,t)?Fu[t]:void 0};function Ve(e){let t=J$(e.name);if(!t)return;if(Ro.has(e))return Ro.get(e);let s=e_(e,t);return Ro.set(e,s),s}var Ro=new WeakMap;function e_(e,t){let s=A(e,e.
name);if(t.needs&&!e.words.some(({text:h})=>t.needs?.includes(h)))return;let n=s.options.filter(({name:h})=>h==="--url").flatMap(({value:h})=>h??[]),r=[...s.operands,...n].filter(({text:h})=>h!==""&&!/^[A-Z]+$|^[\w-]+(?:==?|:=)/.
test(h)),[a]=r;if(!a)return;let o=e.redirects.find(({operator:h})=>h===">"||h===">>"||h===">|")?.target,i=s.options.flatMap(({name:h,value:m})=>t.file.includes(h)?m??[]:t.named?.includes(h)?"named":[]),
l=s.options.some(({name:h})=>h==="--remote-name-all"),c=s.options.find(({name:h})=>t.folder?.includes(h))?.value,d=r.flatMap((h,m)=>{let g=i[m]??(t.otherwise==="save"?i[0]??"named":l?"named":void 0);if(g===
"named")return[{url:h,file:Uu(t_(h),c)}];let w=g===void 0||zu(g.text)?o:g;return w&&w.text!=="/dev/null"?[{url:h,file:w===g?Uu(w,c):w}]:[]}),p=d[0]?.file.text,u=d.length===0&&i.every(h=>h==="named"||zu(
h.text))&&!o;return{urls:r,output:u?"-":p?.includes("\uFFFC")||!p?void 0:p,saved:d,args:s}}var zu=e=>e==="-"||e==="/dev/stdout";function t_(e){let t=e.text.replace(/[?#].*$/,"").replace(/^.*\//,"");return{
...e,text:t===""?"index.html":t}}var Uu=(e,t)=>t&&!e.text.startsWith("/")?{...e,text:`${t.text.replace(/\/$/,"")}/${e.text}`}:e,s_=({args:e})=>E(e,"-k","--insecure","--proxy-insecure","--no-check-cert\
ificate");function Ze(e){let t=/^(?:http|ftp):/i.test(e)?lo(e):void 0;return t!==void 0&&!Y3(t)}var qu=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docker engine"},{path:/(?:^|\/)containerd\.sock$/,
what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},{path:/(?:^|\/)(?:cri-dockerd|dockershim)\.sock$/,
what:"the Docker engine"},{path:/(?:^|\/)balena(?:-engine)?\.sock$/,what:"the balena engine"},{path:/^\/var\/(?:snap\/lxd\/common\/lxd|lib\/(?:lxd|incus))\/unix\.socket$/,what:"LXD"},{path:/(?:^|\/)libvirt-sock$/,
what:"libvirt"},{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],Do=e=>/(?:^|[/-])(?:docker-)?socket-?proxy$/.test(
e),n_=new Set(["/","/run","/var/run","/var","/run/docker","/run/containerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd","/run/libvirt","/var/lib/lxd","/va\
r/lib/incus","/var/snap/lxd/common/lxd"]),Hu=e=>n_.has(e)||/^\/run\/user(?:\/\d+(?:\/(?:docker|podman|containerd|buildkit))?)?$|^(?:~|\/home\/[^/]+|\/Users\/[^/]+|\/root)\/\.(?:docker\/run|orbstack(?:\/run)?|rd|colima(?:\/(?:default|docker))?)$/.
test(e),O=(e,t="high",s=t)=>({gain:e,readOnly:t,writable:s}),de=(e,t)=>({paths:e,here:t}),Xe=(e,t)=>({paths:e,here:O(t),below:O(t)}),D=(e,t)=>({paths:e,here:{gain:t,writable:"high"},below:{gain:t,writable:"\
high"}}),Io=O("every container, image and volume of the engine","high","critical"),r_=[de("/",O("the whole host","high","critical")),{paths:"/boot",here:O("the host's kernel"),below:O("the host's kern\
el")},de("/etc",O("the host's accounts, keys and configuration")),de("/proc",O("the host's processes and kernel settings")),de("/sys",O("the host's devices and kernel settings")),de("/sys/fs/cgroup",O(
"the host's control groups")),de("/sys/kernel",O("the host's kernel settings")),de("/dev",O("the host's devices")),de("/root",O("the administrator's files and keys")),de("/home",O("every user's files \
and keys")),de("/usr",O("the host's programs")),...["/usr/bin","/usr/sbin"].map(e=>({paths:e,here:O("the host's programs"),below:{gain:"a program of the host",writable:"high"}})),{paths:"/usr/local/bi\
n",here:O("the host's programs"),below:{gain:"a program of the host",writable:"high"}},D("/usr/local/sbin","the host's programs"),...["/usr/lib","/usr/lib64"].map(e=>({paths:e,here:O("the host's libra\
ries"),below:{gain:"libraries and programs of the host",writable:"high"}})),D("/usr/libexec","the host's programs"),de("/usr/lib32 /usr/libx32",O("the host's libraries")),de("/var /var/lib",O("the dat\
a of every service on the host")),de("/var/log",O("what every service on the host logs","medium")),...["/var/lib/docker","/var/lib/containerd","/var/lib/containers"].map(e=>({paths:e,here:Io,below:O("\
the engine's own data, past its access checks")})),{paths:"/var/lib/kubelet",here:Io,below:O("the volumes and secrets of every pod")},Xe("/var/lib/etcd /var/lib/rancher","the cluster's keys and secret\
s"),Xe("/etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/security/opasswd","the host's password hashes"),Xe("/etc/kubernetes /etc/rancher","the cluster's keys"),{paths:"/etc/ssh",here:O("the h\
ost's keys"),below:{gain:"how the host lets people log in",writable:"high"}},{paths:"/etc/docker",here:O("the engine's configuration and keys"),below:{gain:"the engine's configuration",writable:"high"}},
D("/etc/containerd /etc/containers /etc/crio /etc/cni/net.d /opt/cni/bin","the engine's configuration"),D("/etc/passwd /etc/passwd- /etc/group /etc/group-","the host's accounts"),{paths:"/etc/sudoers.\
d",here:O("who may become root on the host","medium","high"),below:O("who may become root on the host","medium","high")},de("/etc/sudoers /etc/doas.conf",O("who may become root on the host","medium","\
high")),D("/etc/pam.d /etc/pam.conf /etc/security /etc/nsswitch.conf /etc/login.defs","how the host checks passwords"),D("/etc/polkit-1 /usr/share/polkit-1 /etc/dbus-1","who may do what on the host"),
D("/etc/systemd /usr/lib/systemd /usr/local/lib/systemd /run/systemd/system /etc/init.d /etc/init /etc/inittab /etc/rc.local /etc/rc.d /etc/rc0.d /etc/rc1.d /etc/rc2.d /etc/rc3.d /etc/rc4.d /etc/rc5.d\
 /etc/rc6.d /etc/rcS.d /etc/conf.d /etc/default /etc/sysconfig /etc/xinetd.d /etc/inetd.conf","services the host runs as root"),D("/etc/crontab /etc/anacrontab /etc/cron.d /etc/cron.hourly /etc/cron.d\
aily /etc/cron.weekly /etc/cron.monthly /etc/cron.yearly /etc/crontabs /etc/periodic /var/spool/cron /var/spool/anacron /var/spool/at /var/spool/atjobs /etc/logrotate.d /etc/logrotate.conf","commands \
the host runs as root"),D("/etc/profile /etc/profile.d /etc/bash.bashrc /etc/bashrc /etc/bash /etc/zsh /etc/zshenv /etc/zshrc /etc/zprofile /etc/csh.cshrc /etc/csh.login /etc/fish /etc/environment /et\
c/environment.d /etc/update-motd.d","commands that run when someone logs in, root too"),D("/etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d /etc/ld.so.cache","code in every process of the host"),D(
"/etc/modprobe.d /etc/modprobe.conf /etc/modules /etc/modules-load.d /etc/depmod.d /usr/lib/modules /usr/lib/modprobe.d /usr/lib/firmware","what the host's kernel loads"),D("/etc/sysctl.conf /etc/sysc\
tl.d /proc/sys","the host's kernel settings"),D("/proc/sysrq-trigger","rebooting and crashing the host"),Xe("/proc/kcore /proc/kmsg","the memory of the host's kernel"),Xe("/proc/1","the host's first p\
rocess, and its root folder through it"),D("/sys/fs/cgroup/release_agent /sys/kernel/uevent_helper","commands the host's kernel runs as root"),...["/sys/kernel/debug","/sys/kernel/tracing"].map(e=>({paths:e,
here:O("the host's kernel, through its debugger","medium","high"),below:O("the host's kernel, through its debugger","medium","high")})),D("/sys/kernel/security /sys/fs/selinux","the host's security po\
licy"),D("/sys/firmware/efi","what the host starts from"),D("/etc/apparmor /etc/apparmor.d /etc/selinux","the host's security policy"),D("/etc/udev /usr/lib/udev /run/udev/rules.d","commands the host \
runs when a device appears"),D("/etc/grub.d /etc/kernel /etc/initramfs-tools /etc/dracut.conf.d /etc/mkinitcpio.conf","what the host starts from"),D("/etc/network /etc/NetworkManager /etc/networkd-dis\
patcher /etc/dhcp /etc/ppp","commands the host runs when its network changes"),D("/etc/apt /etc/yum.conf /etc/yum.repos.d /etc/dnf /etc/apk /etc/pacman.conf /etc/pacman.d /var/lib/dpkg","what the host\
 installs, and commands that run with it"),D("/etc/binfmt.d /usr/lib/binfmt.d","programs the host's kernel starts, as root too"),D("/etc/tmpfiles.d /etc/sysusers.d","files and accounts the host makes \
as root when it starts"),D("/etc/pki/ca-trust /usr/local/share/ca-certificates /usr/share/ca-certificates /etc/ca-certificates","whom the host trusts"),D("/etc/exports /etc/exports.d /etc/fstab","whic\
h file systems the host mounts and gives away"),Xe("/etc/krb5.keytab","the host's keys"),Xe("/etc/ipsec.d/private /etc/ipsec.secrets /etc/swanctl/private /etc/pki/private /etc/etcd/pki /etc/salt/pki",
"the host's keys"),de("/etc/ssl/private /etc/pki/tls/private",O("every private key of the host's services","medium","high")),Xe("/var/lib/cloud","what the host was set up with, secrets included"),Xe("\
/root/.ssh","the administrator's keys"),Xe("/root/.config /root/.gnupg /root/.bash_history /root/.zsh_history","the administrator's files and keys"),D("/root/.bashrc /root/.bash_profile /root/.bash_lo\
gin /root/.bash_logout /root/.bash_aliases /root/.profile /root/.zshrc /root/.zshenv /root/.zprofile /root/.zlogin /root/.kshrc /root/.cshrc /root/.tcshrc /root/.login /root/.inputrc /root/.vimrc /roo\
t/.vim /root/.gitconfig /root/.screenrc /root/.tmux.conf /root/.local/bin","commands that run when root logs in")],Gu=new Map(r_.flatMap(e=>e.paths.split(" ").map(t=>[t,e]))),a_=[{path:/^\/etc\/ssh\/ssh_host_\w+_key$/,
facts:O("the host's keys")},{path:/^\/etc\/docker\/(?:.*\/)?(?:[\w.-]*key\.(?:json|pem)|[\w.-]+\.key)$/,facts:O("the engine's keys")},{path:/^\/root\/\.ssh\/(?:authorized_keys2?|known_hosts2?|config|[^/]+\.pub)$/,
facts:{gain:"who may log in as root on the host",writable:"high"}},{path:/^\/etc\/kubernetes\/.*\.crt$/,facts:{gain:"whom the cluster trusts",writable:"high"}}];function Mo(e){let t=e.replace(/^\/(?=(?:s?bin|lib(?:32|64|x32)?)(?:\/|$))/,
"/usr/").replace(/^\/var\/run(?=\/|$)/,"/run"),s=a_.find(n=>n.path.test(t))?.facts??Gu.get(t)?.here;if(s)return s;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1)){let r=Gu.get(t.slice(0,n));
if(r)return r.below}}function o_(e){let[,t]=/^[a-z]:(?:\/(.*))?$/.exec(e.replaceAll("\\","/").toLowerCase())??[];if(!/^[A-Za-z]:/.test(e))return;let s=ht(t??"",!0).join("/");return s===""?O("the whole\
 drive of the host","high","critical"):s==="users"?O("every user's files and keys"):s==="programdata"?O("the data of every service on the host"):/^programdata\/docker(?:\/|$)/.test(s)?Io:/^windows(?:\/system32)?$/.
test(s)?O("the host's programs and settings"):void 0}var Bu=e=>e.replace(/^\/var\/run(?=\/|$)/,"/run"),i_=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.
test(e),l_=[{path:/^\/dev\/(?:mem|kmem|port)$/,readOnly:"critical",writable:"critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
readOnly:"high",writable:"critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,
readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,
readOnly:"high",writable:"high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],Ae=({privileged:e})=>k(e,t=>t),Ku=({image:{user:e}})=>!Lt(e)||e.via?.some(({how:t})=>t==="built-from")?"":e.state==="unknown"?e.text:e.value,
Yu=e=>b(e).every(({value:t})=>k(t.internal,s=>s)),Vu=e=>e.state!=="unknown"&&e.value.length>0&&e.value.every(t=>t.state!=="unknown")&&Yu(e),Zu=e=>e.state!=="unknown"&&e.value.length>0&&e.value.every(t=>k(
t,({reach:s})=>s!==void 0&&k(s,({every:n})=>n==="macvlan"||n==="ipvlan")));function No({networks:e},{hostIp:t}){return!k(t,s=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.test(s))||e.state===
"written"&&(Vu(e)||Zu(e))?!1:t.state==="written"&&t.value!==""?!0:e.state==="unknown"||e.value.every(s=>s.state==="unknown"?s.reason==="elsewhere":s.value.hostBinding.state==="unknown"||k(s.value.hostBinding,
n=>n===""||n==="0.0.0.0"))}function Xu(e,{source:t}){let s=t&&x(t);if(!s)return;let n=Bu(Q(s)),r=qu.find(i=>i.path.test(n)||i.path.test(s));if(!r&&!Hu(n))return;let a=/^\/run\/user(?:\/|$)|\/\.(?:docker\/run|orbstack|rd|colima)(?:\/|$)/.
test(n),o=!r||n.startsWith("/run/");return{source:s,...r?{what:r.what}:{},rootless:a,opens:a||!o||r!==void 0&&!e.base||!c_(e)}}function c_({image:{user:e},host:t,base:s,added:n}){if(e.state==="unknown"||
oe(e.value)||Ae(t)||!eo(t.groupAdd,o=>Qu(o))||[...n?.mentions??[]].some(o=>/docker|podman/i.test(o)))return!1;let{account:r,group:a}=Ft(e.value);return a?!Qu(a,r):n?.accounts.some(({name:o,uid:i})=>o===
r&&ae(i??"")!==0)||typeof ae(r)=="number"||r==="nobody"||s?.user===r||s?.account===r}function Qu(e,t=""){let s=ae(e);return typeof s!="number"?/docker|podman|containerd|crio|root/i.test(e):s===0||s>=100&&
s<65534&&s!==ae(t)}function hr(e,t){let s=g$(e,t),n=h_(s,t),r=e.added?.placed??[],a=z(e)?m_(e,t):[],o=l=>{let c=a.findLast(({target:p})=>As(l,p)!==void 0);if(!c)return Ua(l,r,n);let d=As(l,c.target)??
"";return(c.source===null?void 0:t.lookup.source(H(c.source,d)))??null},i=l=>Da(l,x(e.image.workingDir)??"/");return{at:o,program:l=>{for(let c of i(l)){let d=o(c);if(d!==void 0)return d}},copied:()=>p_(
[...Ju(r),...e.added?.bound??[]],s,t),isBrought:l=>{let{copied:c=[],mentions:d}=e.added??{},p=({path:u,folder:h})=>i(l).some(m=>m===u||h&&As(m,u)!==void 0);return c===null||c.some(p)||d?.has(l.slice(l.
lastIndexOf("/")+1))===!0}}}var d_=/(?:^|\/)(?:readme(?:\.\w+)?|\.github\/.*)$/i;function p_(e,t,{documents:s,lookup:n}){let r=new Set([...s.values()].flat().flatMap(Je).map(({source:o})=>o.path)),a=[
...new Set(e.map(Wl))].flatMap(o=>(o?t:t.slice(0,1)).map(i=>H(i,o)).flatMap(i=>[i,...n.below?.(i)??[]]));return[...new Set(a)].flatMap(o=>r.has(o)||d_.test(o)?[]:n.source(o)??[])}var u_=8;function Ju(e,t=0){
return e.flatMap(s=>{if(!("path"in s))return[];if(!("within"in s))return[s.path];let n=s.within.flatMap(r=>{if(As(r.at,s.path)!==void 0)return[r];let a="path"in r&&!("within"in r)?$n(s.path,r):void 0;
return a===void 0?[]:[{...r,path:a}]});return t<u_?Ju(n,t+1):[]})}var h_=(e,{lookup:t})=>s=>{for(let n of e){let r=t.source(H(n,s.replace(/^\/+/,"")));if(r)return r}};function m_({host:e,project:t},s){
let n=Re(s).find(r=>r.id===t)?.folder??"";return b(e.mounts,({type:r,file:a})=>r==="bind"&&!a).flatMap(({value:r})=>{let a=x(r.target),o=a&&qe(a,"/"),i=r.source&&x(r.source);return o?[{target:o,source:i&&
/^\.{1,2}(?:\/|$)/.test(i)?H(n,i):null}]:[]})}var eh=({form:e,words:t},s)=>e==="exec"?[...t]:[ke("/bin/sh",s),ke("-c",s),...t],Po=({form:e,words:t})=>e==="exec"&&t.length===1&&x(t[0])==="";function f_(e,t){
let{entrypoint:s,cmd:n}=e.image,r=g_(e);if(r===void 0)return;let a=x(n)??null,o=(r&&(y_(r)?n:s))??n;if(o.state!=="written"||!o.value)return;let i=[r,a].flatMap(l=>l?eh(l,o.span):[]);return{at:{...o},script:Za(
i,t)}}function g_({image:{entrypoint:e},contents:t}){if(e.state==="unknown")return e.reason==="image"?null:void 0;if(!e.value||Po(e.value))return null;if(e.state==="written")return e.value;let[s]=e.value.
words;return t?.execs&&!Un(U(x(s)??""))?null:void 0}function y_({form:e,words:t}){let s=t.map(n=>x(n)??"");return e==="exec"&&Z(U(s[0]??""))&&/^-[a-z]*c$/.test(s[s.length-1]??"")}var To=e=>/\$(?:[@*#\d]|\{[#!]?[@*\d])|\b(?:shift|getopts)\b/.
test(e),v_=/^(?:opentelemetry-instrument|ddtrace-run|newrelic-admin|dockerize|wait-for(?:-it)?|xvfb-run|strace|ltrace|valgrind|numactl|taskset|firejail|bwrap|aws-lambda-rie|launcher|nix-shell|direnv|dotenvx?|chamber|vault-env|parallel|watch|entr|nodemon|watchexec|reflex|npx|bunx|pnpx|uvx|flock|setarch|unshare|nsenter|prlimit|proot|fakeroot|faketime|socat|circusd|pidproxy|autossh|sshpass|script|screen|tmux)$/,
w_=/^(?:run|exec|exec-env|run-program|shell|--|-c|-e|-x|--exec|--command)$/,b_=/\.(?:sh|bash)$|entry-?point|(?:^|[_.-])(?:start|run|init|boot|launch|wrapper|setup|prepare|exec|cmd|command)/;function th(e,t,s){
let{shell:n}=s.lookup,r=eh(e,t.span);if(Po(e))return"runs";if(!n||r.some(({state:c})=>c==="unknown"))return;let{commands:a,fault:o}=Za(r,n),[i]=a;if(o||!i)return;let l=i.wrappers.find(({name:c})=>Z(c)||
c==="su"||c==="runuser");return l?l.words.some(c=>To(c.text))?void 0:"lost":k_(i,t,s)}function k_({name:e,words:t},s,n){let r=t[t.length-1]?.text??"";if(Z(e)&&/^-[a-z]*c$/.test(r))return"text";if(Un(e)||
Mw(e)||v_.test(e)||t.length>1&&w_.test(r))return"runs";let a=t.find(({text:i},l)=>(l>0||!Z(e))&&!i.startsWith("-"))?.text;if(a===void 0)return"takes";let o=hr(s,n).program(a);return o?x_(o.text):t.some(
i=>b_.test(U(i.text)))||o===null?void 0:"takes"}function x_(e){if(!(!qn(e)?.some(t=>Z(U(t)))||To(e)))return/^[ \t]*(?:\.|source)[ \t]/m.test(e)?void 0:"lost"}function $_(e){let t=new Map;for(let s of e)
for(let n of s.when){let r=s.when.filter(i=>i!==n).map(({index:i,op:l,value:c,mask:d})=>`${i} ${l} ${c} ${d}`),a=`${n.index} | ${r.join(" & ")}`,o=t.get(a)??{members:[],ranges:[],index:n.index};o.members.
push(s),o.ranges.push(...__(n.op,n.value)),t.set(a,o)}for(let{members:s,ranges:n,index:r}of t.values()){let[a]=s,o=s[s.length-1];if(!a||!o||a.entry.rule===o.entry.rule)continue;let i=0n;for(let[l,c]of n.
sort((d,p)=>d[0]<p[0]?-1:1)){if(l>i)break;c>=i&&(i=c+1n)}if(i>Be)return{first:a,last:o,index:r}}}function __(e,t){return({EQ:[[t,t]],NE:[[0n,t-1n],[t+1n,Be]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,Be]],
GE:[[t,Be]]}[e]??[]).filter(([s,n])=>s<=n)}function sh(e,t){let s=ra.filter(({port:a})=>a>=t.from&&a<=t.to);for(let a of s)for(let o of e)if(a.service.words.test(nh(o))&&!rh(a,o))return{...a,isSaid:!0,
container:o};let[n]=e,r=n&&s.find(({shared:a})=>!a);return r&&{...r,isSaid:!1,container:n}}function S_(e){let{ref:t}=e.image,s=t&&t.state!=="unknown"?t.value.path??"":"",n=nh(e),r=new Set(ec(s).filter(
({words:i,local:l})=>i.test(n)&&!l)),a=r.size>0?ra.filter(i=>r.has(i.service)&&!rh(i,e)):[],o=i=>{let l=a.filter(c=>c.service===i);return l.find(({shared:c})=>!c)??l[0]};return[...new Set(a.map(({service:i})=>i))].
flatMap(i=>{let l=o(i);return l?[{...l,isSaid:!0,container:e}]:[]})}var nh=({image:e,path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""}`,rh=({shared:e,service:t},s)=>e&&t.
kind!=="datastore"&&(oh(t,s)||(t.login==="default"||t.kind==="broker")&&ah(t,s)),E_=e=>e.state!=="unknown"&&e.value.every(({state:t})=>t!=="unknown"),ah=({kind:e},{image:t,host:s})=>!E_(t.env)||e!=="m\
onitor"&&(s.mounts.state==="unknown"||b(s.mounts,({type:n,file:r})=>r==="config"||n==="bind"&&r!=="secret").some(({value:n})=>A_.test(x(n.target)??""))),A_=/\/(?:etc\/(?!localtime|timezone|hosts$|resolv\.conf|ssl|pki)[^/]|conf(?:ig)?(?:\.d)?(?:\/|$)|[^/]*\.(?:conf|cfg|cnf|config|ini|ya?ml|toml|json|properties|hcl|xml|acl)$)/,
oh=(e,t)=>Xv(e,ih(t),lh(t).join(`
`)),ih=({image:e})=>b(e.env).map(({value:{name:t,value:s}})=>[t,s?x(s):void 0]),lh=e=>De(e).filter(({what:t})=>t==="entrypoint"||t==="command").flatMap(({commands:t})=>t.map(({words:s})=>` ${s.map(({text:n})=>n).
join(" ")}`)),O_=e=>lh(e).some(t=>/(?:[ =/:]|^)(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)(?=[:/ ]|$)/.test(t));function tn({host:e}){let{networkMode:t,networks:s,portBindings:n}=e;if(k(t,o=>/^(?:none|service:.*|container:.*)$/.
test(o)))return[];let r=o=>({at:o,ports:o.value.containerPort,protocol:o.value.protocol});if(k(t,o=>o==="host"))return[...b(n).map(o=>({...r(o),how:"host"})),{at:t,how:"host"}];let a=b(s,({internal:o})=>k(
o,i=>!i)).flatMap(o=>{let i=C_(o.value);return i?[{at:o,network:{name:o.value.name,reach:i}}]:[]});return[...b(n).flatMap(o=>{if(No(e,o.value))return[{...r(o),how:"published"}];let i=a.find(({network:l})=>l.
reach.value.routed.includes(R_(o.value)));return i?[{...r(o),how:"routed",network:i.network}]:[]}),...a.flatMap(({at:o,network:i})=>i.reach.value.every?[{at:o,how:"network",network:i}]:[])]}var C_=({reach:e})=>e&&
e.state!=="unknown"?e:void 0,R_=({hostIp:e})=>k(e,t=>t.includes(":"))?6:4;function mr(e){let{networkOf:t}=e;return t?tn(t).some(({ports:s})=>!s||!sh([t],s)?.isSaid):tn(e).length>0}var D_=(e,{containers:t})=>[
e,...t.filter(({networkOf:s})=>s===e)];function I_(e,t){let s=new Set;for(let n of t.slice(t.indexOf(e)+1)){let r=e.chain!==void 0&&n.chain===e.chain;for(let a of M_(n))r?s.add(a):s.delete(a);if(!r&&n.
decides&&!n.conditional&&T_(n).some(a=>s.has(a)))return!0}return!1}function M_(e){return(e.name==="mkdir"?A(e,"mkdir").operands:Ve(e)?.saved.flatMap(({file:t})=>t??[])??[]).flatMap(({text:t})=>t.includes(
"\uFFFC")?[]:t)}var N_=/^(?:chown|chgrp|chmod|cd|pushd|cat|sed|patch|tar|unzip|gunzip|unxz|bunzip2|dpkg|rpm|gpg2?|gpgv|sh|bash|ash|dash|source|\.|(?:sha(?:1|224|256|384|512)|md5|b2)sum)$/,P_=/^(?:mv|cp|install)$/;
function T_({name:e,words:t}){let s=t.slice(1).map(({text:n})=>n);return N_.test(e)?s:P_.test(e)?s.slice(0,-1):[]}var ch=class{#e=new Map;add(e,t){let[s,n]=ph(e);if(n==="")return;let r=this.#e.get(n);
r?r.length<dh&&r.push({folder:s,file:t}):this.#e.set(n,[{folder:s,file:t}])}find(e){let[t,s]=ph(e),n=s.includes("*")?this.#n(s):this.#e.get(s)??[];return[...new Set(n.filter(r=>!j_(r.folder,t)).map(({
file:r})=>r))]}#n(e){let t=[];for(let[s,n]of this.#e)if(J(s,e)&&t.push(...n),t.length>dh)break;return t}},dh=100;function ph({text:e,names:t=[]}){let s=e.lastIndexOf("/"),n=e.slice(s+1),r=n.replaceAll(
"\uFFFC",""),a=t[t.length-1];return[e.slice(0,Math.max(s,0)),r===""&&n!==""?a?`$${a}`:"":n]}var j_=(e,t)=>e.startsWith("/")&&t.startsWith("/")&&!e.includes("\uFFFC")&&!t.includes("\uFFFC")&&e!==t,uh=new WeakMap;
function jo(e,{containers:t}){let s=uh.get(e);if(s&&s.containers===t)return s;let n=new Set(Ha(e,rr(e.source.path,t)).flatMap(I)),r=new Set(e.stages.flatMap(Yn)),a=e.stages.flatMap(l=>l.scripts.flatMap(
({instruction:c,script:d,workdir:p,user:u})=>c.keyword==="RUN"?[{commands:d.commands,stage:l,instruction:c,ships:n.has(l),alone:!r.has(l),...p?{workdir:p}:{},...u?{user:u}:{}}]:[])),o=a.flatMap(({commands:l,
...c})=>l.map(d=>({command:d,...c}))),i={containers:t,shipped:n,runs:a,commands:o};return uh.set(e,i),i}var we=(e,t)=>jo(e,t).shipped,Ie=(e,t)=>jo(e,t).commands,pe=(e,t)=>jo(e,t).runs;function L_(e,t,s,n){
let r=new Set,a=(o,i)=>n.has(o)?!0:r.has(o)?!1:(r.add(o),s.stages.some(l=>I(l).includes(o)&&l!==o&&a(l,i)||l.copies.some(({from:c,sources:d})=>c&&"stage"in c&&I(c.stage).includes(o)&&d.some(p=>i===null||
p.state==="unknown"||hh(p.value,i))&&a(l,null))));return a(e,t)}function hh(e,t){let s=`/${Ue(e)}`,n=`/${Ue(t)}`;return s.includes("*")||s.includes("\uFFFC")?n.startsWith(s.slice(0,s.search(/[*\uFFFC]/))):
s==="/"||n===s||n.startsWith(`${s}/`)}function mh({user:e,stage:t},s){let n=I(t).at(-1)??t,r=Yt(n,s)?.base,a=n.base.span;return e??(r===void 0?F("image","",a):ke(r?.user??"root",a))}var Lo=({name:e,words:t})=>[
e,...t.slice(1).map(({text:s})=>s)],Fo=({file:e,start:t})=>`${t} ${e}`;function fh(e,t,s){let n=e.get(t)??new Map(t.map(r=>[Fo(s(r)),r]));return e.set(t,n),n}var F_=new WeakMap,W_=new WeakMap,Yt=(e,t)=>fh(
F_,t.stages,({span:s})=>s).get(Fo(e.base.span));function kt({span:e},t){let s=lt(t).find(({source:n})=>n.path===e.file);return s&&fh(W_,s.stages,({base:n})=>n.span).get(Fo(e))}var z_=[["sh bash ash da\
sh ksh mksh zsh fish csh tcsh","-c","always"],["source .","","dash"],["python pypy ipython micropython","-c","always",{unless:"-m"}],["perl","-e -E","always"],["ruby jruby","-e","always"],["node nodej\
s","-e --eval -p --print -pe","always",{unless:"--test"}],["bun","-e --eval -p --print","dash"],["deno","","dash",{operand:{command:"eval"}}],["tsx ts-node","-e --eval -p --print","always"],["php","-r\
 --run -B --process-begin -R --process-code -E --process-end","always",{unless:"-f --file -S -m -i"}],["lua luajit","-e","always"],["Rscript","-e","dash"],["R","-e","always",{unless:"-f --file"}],["ju\
lia","-e --eval -E --print","always"],["groovy scala","-e","dash"],["elixir","-e --eval --rpc-eval","dash"],["erl","-eval","never"],["guile","-c","always"],["sbcl","--eval","always"],["expect","-c","d\
ash"],["osascript","-e","always"],["tclsh irb psh nu","-c","always"],["awk gawk mawk nawk","","never",{operand:{}}],["parallel","","always"],["pwsh powershell","-c -Command -command","dash"]],gh=new Map(
z_.flatMap(([e,t,s,{operand:n,unless:r=""}={}])=>e.split(" ").map(a=>{let o={text:t.split(" ").filter(Boolean),input:s,unless:r.split(" ").filter(Boolean)};return[a,n?{...o,operand:n}:o]}))),yh=e=>gh.
get(e)??gh.get(e.replace(/^(python|pypy|perl|ruby|php|lua|tclsh|node)-?\d[\d.]*$/,"$1"));function vh(e){let t=(a,o)=>o.map(i=>({as:a,word:i,command:e})),{name:s,words:n}=e;if(U_.get(s)?.(e))return[...t(
"archive",n.slice(1)),{as:"archive",command:e}];let r=N(e);if(r?.action==="install")return t("package",[...r.packages,...r.args.options.flatMap(({name:a,value:o})=>/^-[rc]$|^--(?:requirement|constraint)s?$/.
test(a)&&o?[o]:[])]);switch(s){case"chmod":{let[a,...o]=A(e,s).operands;return a&&wh(a.text)?t("program",o):[]}case"install":case"mv":case"cp":case"ln":return H_(e,s).flatMap(a=>t("program",[a]));case"\
dpkg":case"rpm":case"alien":return n.some(({text:a})=>a==="--import")?t("key",n.slice(1)):n.some(({text:a})=>/^-[a-z]*[iUF]|^--(?:install|upgrade|unpack)$/.test(a))?t("package",n.slice(1)):[];case"rpm\
keys":case"apt-key":case"gpg":case"gpg2":return B_(e)?[...t("key",n.slice(1)),{as:"key",command:e}]:[];case"java":return t("run",n.slice(1).filter((a,o,i)=>i[o-1]?.text==="-jar"));default:{let a=K_(e);
return a?t("run",[a]):[]}}}var ws=()=>!0,je=e=>({words:t})=>t.slice(1).some(({text:s})=>e.test(s)),U_=new Map([["tar",({words:e})=>e.slice(1).some(({text:t},s)=>/^(?:-[A-Za-z]*x|--(?:extract|get)$)/.test(
t)||s===0&&/^[A-Za-wy-z]*x[A-Za-z]*$/.test(t))],["bsdtar",je(/^-?[A-Za-z]*x/)],["unzip",({words:e})=>!e.slice(1).some(({text:t})=>/^-[a-zA-Z]*[lZtv]/.test(t))],["7z",je(/^[xe]$/)],["7za",je(/^[xe]$/)],
["jar",je(/^-?[a-z]*x|^--extract$/)],["cpio",je(/^-[A-Za-z]*i|^--extract$/)],["ar",je(/^-?[a-z]*x/)],["unrar",je(/^[xe]$/)],["unsquashfs",ws],["gunzip",ws],["gzip",je(/^-[a-z]*d|^--decompress$/)],["bu\
nzip2",ws],["bzip2",je(/^-[a-z]*d|^--decompress$/)],["unxz",ws],["xz",je(/^-[a-zA-Z]*d|^--decompress$/)],["unzstd",ws],["zstd",je(/^-[a-z]*d|^--decompress$/)],["unlzma",ws]]),wh=e=>/^[0-7]{3,5}$/.test(
e)?[...e.slice(-3)].some(t=>Number(t)&1):e.split(",").some(t=>/^[ugoa]*[+=][rwst]*x/i.test(t)),q_=/(?:^|\/)s?bin(?:\/|$)/;function H_(e,t){let s=A(e,t),n=E(s,"-t","--target-directory")?.value,r=n??s.operands[s.
operands.length-1],a=n?s.operands:s.operands.slice(0,-1);if(t==="install"){let o=E(s,"-m","--mode")?.value;return E(s,"-d","--directory")||o&&!wh(o.text)?[]:a}return r&&q_.test(r.text)?a:[]}var G_=e=>/(?:^|\/)s?bin\/[^/]+$/.
test(e),B_=({name:e,words:t})=>t.slice(1).some(({text:s})=>/^--(?:import|dearmor)$/.test(s)||e==="apt-key"&&s==="add");function K_(e){let{name:t,words:s}=e,[n]=s,r=yh(t);if(r&&r.input!=="never"){let{options:a,
operands:o}=A(e,t),i=a.some(c=>r.text.includes(c.name)||r.unless?.includes(c.name)),l=r.operand?.command===void 0&&/^(?:run|eval)$/.test(o[0]?.text??"")?o[1]:o[0];return i?void 0:l}return n&&(/^(?:\.{0,2}|~)\//.
test(n.text)||n.text.startsWith("\uFFFC/"))?n:void 0}function bh(e,t){let s=pe(e,t),n=kh.get(s)??[...Y_(s).values()].flatMap(V_);return kh.set(s,n),n}var kh=new WeakMap;function Y_(e){let t=new Map;for(let s of e){
let n=t.get(s.stage);n?n.push(s):t.set(s.stage,[s])}return t}function V_(e){let t=[],s=new ch;for(let{commands:n,ships:r}of e){let a=eS(n),o=[],i=[];for(let l of n){for(let{url:d,file:p}of Z_(l)){let u={
url:d,command:l,ships:r,names:[d,p].flatMap(h=>tS(h,a)),uses:[],checked:!1};o.push(u),u.uses.push(...l.feeds.flatMap(h=>vh(h).filter(({word:m})=>m===void 0))),p&&s.add(p,u)}for(let d of vh(l))for(let p of d.
word?s.find(d.word):[])p.uses.push(d);for(let[d,p]of sS(l))for(let u of s.find(d))s.add(p,u);let c=mu(l,d=>s.find(d));c&&i.push(c)}t.push(...o);for(let{of:l,beside:c}of i)for(let d of l??(c||o.length?
o:t))d.checked=!0}return t}function Z_(e){let t=Ve(e);if(!t||e.substitutedInto||Q_(e))return[];if(t.saved.length>0)return[...t.saved];if(t.output!=="-")return[];let s=e.feeds.flatMap(X_);return t.urls.
flatMap(n=>s.length>0?s.map(r=>({url:n,file:r})):[{url:n}])}var X_=({name:e,words:t,redirects:s})=>[...s.flatMap(({operator:n,target:r})=>/^(?:>>?|>\|)$/.test(n)&&!r.text.startsWith("/dev/")?[r]:[]),...e===
"tee"?t.slice(1).filter(({text:n})=>!n.startsWith("-")):[]];function Q_({words:e,name:t}){let s=/^curl/.test(t)?/^(?:-T|--upload-file|-F|--form|-d|--data\S*|-I|-[a-zA-Z]*I|--head|PUT|POST|HEAD)$/:/^--(?:spider|post-|body-|method=(?!GET))|^(?:PUT|POST|HEAD)$/;
return e.some(({text:n})=>s.test(n))}var J_=50;function eS(e){let t=new Map,s=(n,r)=>{let a=t.get(n)??[];a.length<J_&&t.set(n,[...a,r])};for(let{name:n,assignments:r,words:a}of e){for(let o of r)s(o.name,
o.value.text);for(let{text:o}of/^(?:export|declare|local|readonly)$/.test(n)?a.slice(1):[])o.includes("=")&&s(o.slice(0,o.indexOf("=")),o.slice(o.indexOf("=")+1))}return t}function tS(e,t){if(!e)return[];
let s=e.text.endsWith("\uFFFC")?e.names?.[e.names.length-1]:void 0;return[e.text,...s&&t.get(s)||[]]}function sS(e){let{name:t}=e;if(!/^(?:mv|cp|ln|install|rename|gunzip|unxz)$/.test(t))return[];let s=A(
e,t),n=E(s,"-t","--target-directory")?.value,r=n?s.operands:s.operands.slice(0,-1),a=n??s.operands[s.operands.length-1];if(!a||r.length===0||a===r[0])return[];let o=l=>({...l,text:`${a.text.replace(/\/$/,
"")}/${l.text.replace(/^.*\//,"")}`}),i=r.length===1&&!n&&!a.text.endsWith("/");return r.flatMap(l=>i?[[l,a],[l,o(l)]]:[[l,o(l)]])}var xh="h7Gk2pQz",Wo=(e,t)=>t.includes("\uFFFC")&&_e(e)&&K(e,t.replaceAll(
"\uFFFC",xh))!==void 0;function $h(e,t,s){if(Wo(e,t))return!0;let n=t.split("\uFFFC");if(s<0||s>n.length-2)return!1;let r=n.slice(0,s+1).join("\uFFFC")+xh+n.slice(s+1).join("\uFFFC");return K("",r)!==
void 0&&K("",t)===void 0}var nS=new Set("/ /bin /boot /dev /etc /home /lib /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/include /usr/lib /usr/local /usr/local/bin /\
usr/local/etc /usr/local/lib /usr/local/sbin /usr/local/share /usr/local/src /usr/sbin /usr/share /usr/src /var /var/cache /var/lib /var/lock /var/log /var/mail /var/opt /var/run /var/spool /var/tmp /\
var/www /var/www/html".split(" "));function rS(e){let{command:t,by:s}=e;if(s==="mkdir")return!0;if(!t||_h(t,"R","--recursive"))return!1;if(s==="install")return _h(t,"d","--directory");if(aS(t))return!0;
let n=A(t,s).operands.slice(1),r=oS(e.stage);return n.length>0&&n.every(a=>/[^/]\/\.?$/.test(a.text)||nS.has(Q(a.text))||r.has(Sh(a,e)))}var aS=({wrappers:e,readsFrom:t})=>[...e,...t].some(({name:s,words:n})=>s===
"find"&&n.some(({text:r},a)=>r==="-type"&&n[a+1]?.text==="d")),_h=(e,t,s)=>E(A(e,e.name),`-${t}`,s)!==void 0;function Sh({text:e,names:t},{stage:s,instruction:n}){if(e==="\uFFFC")return`$${t?.join()??
""}`;let r=s.scripts.find(a=>a.instruction===n)?.workdir;return Q(e.startsWith("/")||!r||r.state==="unknown"?e:H(r.value,e))}var Eh=new WeakMap;function oS(e){let t=Eh.get(e);if(t)return t;let s=new Set;
Eh.set(e,s);let n=(r,a=e.from,o=e)=>{for(let i=Sh(r,{stage:o,instruction:a});i&&i!=="$";i=i.slice(0,Math.max(i.lastIndexOf("/"),0)))s.add(i)};for(let r of I(e)){for(let a of[r.workdir,...r.scripts.map(
({workdir:o})=>o),...r.volumes])a&&a.state!=="unknown"&&n({text:a.value});for(let{destination:a}of r.copies)a.state!=="unknown"&&a.value.endsWith("/")&&n({text:a.value});for(let{instruction:a,script:o}of r.
scripts)for(let i of o.commands.flatMap(iS))n(i,a,r)}return s}function iS(e){let{name:t}=e;if(!/^(?:mkdir|install|git|useradd|adduser)$/.test(t))return[];let s=A(e,t==="git"?"git clone":t);if(t==="mkd\
ir"||t==="install"&&E(s,"-d","--directory"))return[...s.operands];if(t==="git")return s.operands[0]?.text==="clone"?s.operands.slice(2,3):[];let n=E(s,"-d","--home-dir","--home","-h")?.value;return t!==
"install"&&n?[n]:[]}var lS=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit ca\
rgo-deny bundle-audit bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),cS=new Set("pytest py.test tox nos\
etests jest vitest mocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),dS=new Set("mypy flake8 pylint ruff eslint tslint\
 tsc golangci-lint staticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),Ah=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm p\
npm yarn npx bun bunx go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function zo(e){let[t="",...s]=e.map(({text:a},o)=>o===
0?U(a):a);if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.test(s[0]??"")&&!Ah.has(t)||s.some(a=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.
test(a))||s.length>0&&s.every(a=>/^(?:--?(?:version|help|[Vh])|version|help)$/.test(a)))return;if(!Ah.has(t)&&!/^python[\d.]*$/.test(t))return lS.has(t)?"scanner":cS.has(t)||dS.has(t)?"test":void 0;let n=s.
join(" "),r=a=>zo(e.slice(a));if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(t))return/(?:^| )-(?:\w*c\b|-check)/.test(n)?"check":void 0;if(/^gpg2?$/.test(t))return/--(?:batch-)?verify/.test(
n)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(t))return"check";if(t==="cosign")return s[0]==="verify"||s[0]==="verify-blob"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(t)){let a=fr(e,t).replace(
/^workspace \S+ /,"");return/^(?:npm )?audit(?! fix)\b/.test(a)?"scanner":pS.test(a)?"test":void 0}if(t==="go")return/^(?:test|vet)\b/.test(fr(e,t))?"test":void 0;if(t==="cargo"){let a=fr(e,t).replace(
/^\+\S+ /,"");return/^(?:audit|deny)\b/.test(a)?"scanner":/^(?:test|clippy|nextest)\b/.test(a)?"test":void 0}if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.test(t))return/\bdependency-check\b|\bdependencyCheck/.
test(n)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(n)?"test":void 0;if(/^python[\d.]*$/.test(t))return s[0]==="-m"?r(2)??(s[1]==="unittest"?"test":void 0):s.some(a=>/^(?:manage|setup)\.py$/.test(
a))&&s.includes("test")?"test":void 0;if(t==="dotnet"||t==="swift"||t==="mix"||t==="rake"||t==="deno")return s[0]==="test"?"test":void 0;if(t==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(
n)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(t))return s[0]==="run"||s[0]==="exec"?r(2):void 0;if(t==="composer")return/^audit\b/.test(fr(e,t))?"scanner":void 0}var pS=/^(?:test|t|run(?:-script)? (?:test|lint|check|typecheck|type-check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/,
fr=(e,t)=>A({words:e},t).operands.map(({text:s})=>s).join(" ");function uS({fallback:e,tested:t,failsUnseen:s,decides:n,feeds:r,words:a,substitutedInto:o}){if(o||t)return;let i=a.slice(1).find(({text:l},c,d)=>/^--(?:exit-zero|soft-fail)$/.
test(l)||l==="--exit-code=0"||l==="0"&&d[c-1]?.text==="--exit-code");return i?`${f(i.text==="0"?"--exit-code 0":i.text)} makes it exit with 0 all the same; remove it`:e.length?e.every(Oh)?`${f(`|| ${mS(
e[0])}`)} hides the failure; remove it`:void 0:s?r.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe has the exit status of its last command; use `set -o pipefail`":n?void 0:"the ne\
xt command runs all the same; join them with `&&` or use `set -e`"}function hS(e,t){return e.fallback.length>0?e.fallback.every(Oh):e.tested?!t.conditional:e.failsUnseen||!(e.decides||e.chain!==void 0&&
e.chain===t.chain)}var Oh=({name:e,words:t})=>/^(?:true|:|echo|printf)$/.test(e)||e==="exit"&&t[1]?.text==="0",mS=e=>e?.words.map(({text:t})=>t).join(" ")??"";function Il(e,{source:t,target:s}){if(t?.
state!=="written"||/^[/~]/.test(t.value)||s.state==="unknown")return;let n=e.slice(e.lastIndexOf("/")+1),[r,a]=[he(t.value),he(Q(s.value))];return[r,a].some(o=>o.slice(o.lastIndexOf("/")+1)===n)?r:a&&
e.startsWith(`${a}/`)?`${r}/${e.slice(a.length+1)}`:void 0}function fS(e,t){let s=Re(t).find(({id:n})=>n===e.project)?.folder??"";return b(e.host.mounts).flatMap(n=>Bi.flatMap(r=>{let{type:a,content:o,
target:i}=n.value;if(o)return gS(r[0],x(i)??"")?yS(o,r,n,t):[];let l=a==="bind"?Il(r[0],n.value):void 0,c=l===void 0?void 0:t.lookup.source(H(s,l));return c?[{file:r,text:c.text,spanOf:(d,p)=>({file:c.
path,start:d,end:p}),at:n}]:[]}))}var gS=(e,t)=>t.slice(t.lastIndexOf("/")+1)===e.slice(e.lastIndexOf("/")+1);function yS(e,t,s,{lookup:n}){let r=x(e);if(r===void 0)return[];let{span:a}=e,o=n.source(a.
file)?.text.slice(a.start,a.end)??"";return[{file:t,text:r,spanOf:(i,l)=>{let c=o.indexOf(r.slice(i,l));return c<0?a:{...a,start:a.start+c,end:a.start+c+l-i}},at:s}]}var vS=50;function wS({globals:e,stages:t}){
let s=new Map;for(let n of[...e,...t.flatMap(({assignments:r})=>r)]){let r=n.value?.via??[],a=n.literal.split("\uFFFC").length-1===r.length;for(let[o,{span:i}]of r.entries()){let l=s.get(i)??[];s.set(
i,l),l.push({user:n,which:a?o:-1})}}return s}function bS(e,t){let s=[],n=new Set([e]);for(let r of n)for(let{user:a,which:o}of t.get(r.span)??[])a.keyword==="ARG"&&_e(a.name)||($h(a.name,a.literal,o)?
s.push(a):a.keyword!=="LABEL"&&a.literal==="\uFFFC"&&n.size<vS&&n.add(a));return s}var Ch=/\\.|\$(?:\{(\w{1,200})(?::?[-?][^}]{0,200})?\}|(\w{1,200}))/g,kS=20;function*xS({expand:e,span:t},s,{source:n}){
let r=e?$S(t,s):void 0;if(!r?.size)return;let a=t.start;for(let o of n.text.slice(t.start,t.end).split(`
`)){let i=[...o.matchAll(Ch)].filter(([,c,d])=>c??d),l=o.replace(Ch,(c,d,p)=>d??p?"\uFFFC":c);for(let[c,{0:d,1:p,2:u,index:h}]of i.entries()){let m=p??u??"";r.has(m)&&(_e(m)||c<kS&&$h("",l,c))&&(yield{
name:m,span:{...t,start:a+h,end:a+h+d.length}})}a+=o.length+1}}function $S({start:e},t){let s=new Set;for(let{keyword:n,name:r,literal:a,span:o}of Ws(t))o.start>e||(n==="ARG"&&(a===""||a.includes("\uFFFC"))?
s.add(r):s.delete(r));return s}var _S=/^(?:--?|_|(?:.*\/)?(?:ba|da|a)?sh)$/;function SS({form:e,words:t}){let s=e==="shell"?0:ES(t),n=s===void 0||!t[s]?void 0:x(t[s]);if(n===void 0||s===void 0||To(n))
return;let r=t.slice(s+1),[a]=r;if(!(!a||r.length===1&&_S.test(x(a)??"-")))return{text:n,words:r}}function ES(e){let t=e.map(r=>x(r)??""),s=t.findIndex(r=>Z(U(r)));if(s<0||s>3)return;let n=!1;for(let r=s+
1;r<t.length;r+=1){let a=t[r]??"";if(!/^[-+]\w|^--/.test(a))return n?r:void 0;/^-\w*c/.test(a)&&(n=!0),/^[-+]\w*[oO]$/.test(a)&&(r+=1)}}var Ay="audit_control audit_read audit_write block_suspend bpf c\
heckpoint_restore chown dac_override dac_read_search fowner fsetid ipc_lock ipc_owner kill lease linux_immutable mac_admin mac_override mknod net_admin net_bind_service net_broadcast net_raw perfmon s\
etfcap setgid setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice sys_pacct sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog wake_alarm".split(" "),Oy="unspec unix inet ax\
25 ipx appletalk netrom bridge atmpvc x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 c\
aif alg nfc vsock kcm qipcrtr smc xdp mctp".split(" "),Ml="stream dgram seqpacket rdm raw packet".split(" "),Cy=["tcp","udp","icmp"],Ry=new Set("stp hup int quit ill trap abrt bus fpe kill usr1 segv u\
sr2 pipe alrm term stkflt chld cont stop tstp ttin ttou urg xcpu xfsz vtalrm prof winch io poll pwr sys emt exists".split(" ")),Dy={cpu:"time",rttime:"time",fsize:"size",data:"size",stack:"size",core:"\
size",rss:"size",as:"size",memlock:"size",msgqueue:"size",nofile:"count",ofile:"count",nproc:"count",locks:"count",sigpending:"count",rtprio:"count",nice:"nice"},Iy={ro:"rw",r:"w","read-only":"rw",rw:"\
ro",w:"r",suid:"nosuid",nosuid:"suid",dev:"nodev",nodev:"dev",exec:"noexec",noexec:"exec",sync:"async",async:"sync",remount:"",mand:"nomand",nomand:"mand",dirsync:"",symfollow:"nosymfollow",nosymfollow:"\
symfollow",atime:"noatime",noatime:"atime",diratime:"nodiratime",nodiratime:"diratime",bind:"",B:"",move:"",M:"",rbind:"",R:"",verbose:"",silent:"loud",loud:"silent",acl:"noacl",noacl:"acl",unbindable:"",
"make-unbindable":"",runbindable:"","make-runbindable":"",private:"","make-private":"",rprivate:"","make-rprivate":"",slave:"","make-slave":"",rslave:"","make-rslave":"",shared:"","make-shared":"",rshared:"",
"make-rshared":"",relatime:"norelatime",norelatime:"relatime",iversion:"noiversion",noiversion:"iversion",strictatime:"nostrictatime",nostrictatime:"strictatime",lazytime:"nolazytime",nolazytime:"lazy\
time",user:"nouser",nouser:"user"},My=["enforce","complain","kill","unconfined","prompt","default_allow"],Ny="audit debug interruptible chroot_relative namespace_relative mediate_deleted delegate_dele\
ted attach_disconnected no_attach_disconnected chroot_attach chroot_no_attach attach_disconnected.ipc".split(" "),Py=[["chroot_relative","namespace_relative"],["mediate_deleted","delegate_deleted"],["\
attach_disconnected","no_attach_disconnected"],["attach_disconnected.ipc","no_attach_disconnected"],["chroot_attach","chroot_no_attach"]],Ty=new Set(["profile_name","attach_path","exec_path"]),Rh=400,
AS=["read","append","link","lock","mmap","exec"],OS=new Set(["signal","ptrace","unix"]),CS=new Set(["complain","unconfined","default_allow","prompt"]);function RS(e){let{profile:t}=e;if(t.node.flags.some(
({value:a})=>CS.has(a)))return[];if(t.system.some(({path:a})=>a.value!=="abstractions/base"))return[];let s=t.system.length>0,n=s||t.rules.some(({rule:a})=>a.kind==="unix"&&a.prefix.mode?.value!=="den\
y"),r=e.rules.length>Rh?void 0:e.rules.filter(({deny:a})=>!a);return t.rules.flatMap(a=>{let{rule:o,at:i}=a;if(!Pe(a)||!ie(a)||o.prefix.audit)return[];let l=e.rules.find(c=>c.placed===a);return l?r&&!r.
some(c=>DS(l,c)&&e.meet(l,c))?[i]:[]:IS(o)||s&&OS.has(o.kind)?[]:o.kind==="network"&&n&&jS(o)?[]:e.statements.isOpened(a)?[]:[i]})}var DS=(e,t)=>AS.some(s=>!!e.permissions[s]&&!!t.permissions[s]),IS=e=>e.
kind==="capability"?e.names.length===0:"words"in e&&![...e.access,...e.conditions,...e.words].length&&!e.peer&&!e.target;function MS(e){let{rules:t}=e.profile;if(t.length>Rh)return[];let s=new Map;return t.
flatMap(n=>{if(!ie(n)||n.included||n.rule.kind==="all")return[];let r=e.takingBack(n);if(r)return[{at:n.at,why:PS(r.map(({rule:l})=>l))}];let a=NS(e,n),o=s.get(a)??[];s.set(a,[...o,n]);let i=n.rule.kind===
"file"||n.rule.kind==="link";return o.some(l=>i||e.statements.areSame(n,l))?[{at:n.at,why:"the same rule is above"}]:[]})}function NS(e,{rule:t}){let{audit:s,mode:n,owner:r,priority:a}=t.prefix,o=e.rules.
find(l=>l.placed.rule===t),i=o?[o.pattern,o.rule.permissions.value.split("").sort().join(""),o.rule.target?.value,o.rule.exec?.value]:[];return[t.kind,s!==void 0,n?.value??"allow",r?.value,a?.value??0,
...i].join(" ")}function PS(e){let[t]=e;return e.length>1||!t?"denials together take back all it allows":`\`deny ${TS(t)}\` takes back all it allows`}function TS(e){if(e.kind==="file")return(e.path?.value??
"file").slice(0,60);if(e.kind==="link")return`link ${e.path.value.slice(0,60)}`;if(e.kind==="all")return"all";let t=e.kind==="capability"?e.names:[...e.access,...e.words];return[e.kind,...t.map(({value:s})=>s)].
join(" ").slice(0,60)}var jS=({words:[e]})=>e===void 0||["unix",...Ml].includes(e.value),Le="(?:false|no|off|0)",Fe="(?:=(?:true|1|t|yes))?$",Vt=/\bStrictHostKeyChecking(?:\s*=\s*|\s+)"?(?:no|off)\b|\bUserKnownHostsFile(?:\s*=\s*|\s+)"?\/dev\/null\b/i,
Uo=/-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)(?:=true|\s|$)|-Daether\.(?:connector|transport)\.https\.securityMode=insecure/,LS=[{programs:"curl",option:/^(?:-k|--insecure|--proxy-insecure|--doh-insecure)$/},
{programs:"curl",option:/^(?:--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/,lost:"version"},{programs:"wget wget2",option:new RegExp(`^--(?:no-check-certificate$|check-certificate=${Le})`)},{programs:"\
wget wget2",option:new RegExp(`^(?:-e|--execute)=\\s*check_certificate\\s*=\\s*${Le}`,"i")},{programs:"wget wget2",option:/^--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?)$/i,lost:"version"},{programs:"ar\
ia2c",option:/^--check-certificate=false$/},{programs:"axel hurl newman",option:/^(?:-k|--insecure)$/},{programs:"http https xh xhs",option:/^--verify=(?:no|false)$/},{programs:"lftp",line:new RegExp(
`\\bset\\s+ssl:verify-certificate(?:/\\S*)?\\s+${Le}\\b`,"i")},{programs:"grpcurl",argument:/^--?insecure$/},{programs:"jf jfrog",option:new RegExp(`^--insecure-tls${Fe}`)},{programs:"pip pipx uv pyth\
on pypy pip-compile pip-sync",option:/^--(?:trusted-host|allow-insecure-host)=./},{programs:"pip python pypy",operands:/^config set \S*trusted-host /},{programs:"poetry",operands:/^config certificates\.\S+\.cert false$/},
{programs:"pdm",operands:/^config \S+\.verify_ssl (?:false|0|no)$/i},{programs:"npm npx yarn pnpm",option:/^--(?:no-strict-ssl|strict-ssl=false)$/},{programs:"npm npx yarn pnpm",line:/(?:^|\s)--strict-ssl\s+false\b/},
{programs:"npm pnpm",operands:new RegExp(`^(?:(?:config|c) )?set (?:\\S+ )*strict-ssl[ =]${Le}(?: |$)`,"i")},{programs:"yarn",operands:new RegExp(`^config set (?:strict-ssl|enableStrictSsl)[ =]${Le}(?\
: |$)`,"i")},{programs:"bundle bundler",operands:/^config (?:set )?ssl_verify_mode (?:0|none)$/i},{programs:"composer composer.phar",operands:/^config disable-tls (?:true|1)$/i},{programs:"composer co\
mposer.phar",operands:/^config secure-http (?:false|0)$/i,lost:"encryption"},{programs:"mvn mvnw mvnd gradle gradlew sbt ant java",argument:Uo},{programs:"go",argument:/^--?insecure(?:=true)?$/},{programs:"\
go",line:/^env\b.*\bGOINSECURE=\S/},{programs:"conda mamba micromamba",line:new RegExp(`^config\\b.*\\bssl_verify[ =]${Le}`,"i")},{programs:"conda mamba micromamba",option:new RegExp(`^(?:-k|--insecur\
e|--ssl-verify=${Le}|--ssl-verify=<false>)$`,"i")},{programs:"conan",operands:/^remote (?:add|update) \S+ \S+ (?:false|0)\b/i},{programs:"conan",option:/^--insecure$/},{programs:"deno",option:/^--unsafely-ignore-certificate-errors(?:=|$)/},
{programs:"dotnet nuget",option:/^--allow-insecure-connections$/,lost:"encryption"},{programs:"wp",option:/^--insecure$/},{programs:"apt apt-get aptitude",option:new RegExp(`^(?:-o|--option)=Acquire::\
https?(?:::[^:=]+)*::Verify-(?:Peer|Host)=["']?${Le}`,"i")},{programs:"yum dnf dnf5 microdnf tdnf yum-config-manager dnf-config-manager yumdownloader",line:new RegExp(`(?:^|[\\s.=])(?:proxy_)?sslverify\
=${Le}(?:\\s|$)`,"i")},{programs:"zypper",line:/[?&]ssl_verify=no\b/},{programs:"apk opkg",option:/^--no-check-certificate$/},{programs:"subscription-manager",option:/^(?:--insecure|--rhsm\.insecure=(?:1|true))$/},
{programs:"git",option:new RegExp(`^(?:-c|--config)=http\\.(?:.*\\.)?sslverify=(?:${Le}|)$`,"i")},{programs:"git",operands:new RegExp(`^config (?:set )?(?:\\S+ )?http\\.(?:\\S+\\.)?sslverify ${Le}$`,"\
i")},{programs:"git",option:new RegExp(`^(?:-c|--config)=core\\.sshCommand=.*(?:${Vt.source})`,"i"),lost:"host key"},{programs:"git",operands:new RegExp(`^config (?:set )?core\\.sshCommand .*(?:${Vt.source}\
)`,"i"),lost:"host key"},{programs:"svn",option:/^--trust-server-cert(?:$|-failures=)/},{programs:"hg",option:/^--insecure$/},{programs:"glab",operands:/^config set skip_tls_verify true$/},{programs:"\
ssh scp sftp sshfs autossh sshpass ssh-copy-id slogin",option:new RegExp(`^-o=(?:\\S*,)?(?:${Vt.source})`,"i"),lost:"host key"},{programs:"rsync",option:new RegExp(`^(?:-e|--rsh)=.*(?:${Vt.source})`,"\
i"),lost:"host key"},{programs:"mosh",option:new RegExp(`^--ssh=.*(?:${Vt.source})`,"i"),lost:"host key"},{programs:"ansible ansible-playbook ansible-pull",option:new RegExp(`^--(?:ssh-common-args|ssh\
-extra-args)=.*(?:${Vt.source})`,"i"),lost:"host key"},{programs:"ansible ansible-playbook",line:/\bansible_(?:ssh_)?host_key_checking["']?\s*[=:]\s*["']?(?:false|no|off|0)\b/i,lost:"host key"},{programs:"\
ansible-galaxy",option:/^(?:-c|--ignore-certs)$/},{programs:"kubectl oc helm helmfile velero etcdctl k6 odo flux tkn kubectx k9s istioctl",option:new RegExp(`^--(?:kube-)?insecure-skip-tls-verify${Fe}`,
"i")},{programs:"oc argocd",option:new RegExp(`^--insecure${Fe}`)},{programs:"helm oras ctr argocd",option:new RegExp(`^--(?:plain-http|plaintext)${Fe}`),lost:"encryption"},{programs:"aws s5cmd",option:/^--no-verify-ssl$/},
{programs:"s3cmd rclone",option:/^--no-check-(?:certificate|hostname)$/},{programs:"gsutil",option:/^-o=Boto:https_validate_certificates=(?:false|0)/i},{programs:"mc",option:/^--insecure$/},{programs:"\
gcloud",operands:/^config set auth\/disable_ssl_validation (?:true|1)$/i},{programs:"bq",option:new RegExp(`^--disable_ssl_validation${Fe}`)},{programs:"cf",option:/^--skip-ssl-validation$/},{programs:"\
fly",option:/^(?:-k|--insecure)$/},{programs:"docker podman buildah skopeo nerdctl",option:/^--(?:(?:src|dest)-)?tls-verify=(?:false|0|f)$/i},{programs:"docker nerdctl crane gcrane krane ko oras trivy",
option:new RegExp(`^--insecure(?:-registry)?${Fe}`)},{programs:"executor kaniko",option:new RegExp(`^--skip-tls-verify(?:-pull)?${Fe}`)},{programs:"executor kaniko",option:new RegExp(`^--insecure(?:-p\
ull)?${Fe}`),lost:"encryption"},{programs:"ctr",option:/^(?:-k|--skip-verify)$/},{programs:"regctl",line:/^registry set\b.*--tls[= ](?:disabled|insecure)\b/},{programs:"cosign",option:new RegExp(`^--a\
llow-insecure-registry${Fe}`)},{programs:"vault bao nomad",argument:new RegExp(`^--?tls-skip-verify${Fe}`)},{programs:"influx",option:/^--skip-verify$/},{programs:"mongo mongosh mongodump mongorestore\
 mongoexport mongoimport",option:new RegExp(`^--(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)${Fe}`)},{programs:"redis-cli",option:/^--insecure$/},{programs:"clickhouse-client",option:/^--accept-invalid-certificate$/},
{programs:"invoke-webrequest invoke-restmethod iwr irm",argument:/^-SkipCertificateCheck(?::\$true)?$/i}],FS=[{line:/^[ \t]*(?:StrictHostKeyChecking[\s=]+"?(?:no|off)\b|UserKnownHostsFile[\s=]+"?\/dev\/null\b)/im,
lost:"host key"},{line:/^[ \t]*host_key_checking\s*=\s*(?:false|no|off|0)\b/im,lost:"host key"},{line:/^[ \t]*(?:proxy_)?sslverify\s*=\s*(?:0|false|no|off)\b/im},{line:/^[ \t]*strict-ssl(?:\s*=\s*|\s+)"?(?:false|0)\b/im},
{line:/^[ \t]*enableStrictSsl:\s*(?:false|no|off)\b/im},{line:/^[ \t]*check_?certificate\s*=\s*(?:off|no|0)\b/im},{line:/^[ \t]*(?:(?:--)?(?:proxy-)?insecure|-k)\s*$/im,file:/curlrc$/},{line:/\bVerify-(?:Peer|Host)\s*"?(?:false|no|off|0)\b/im},
{line:/^[ \t]*trusted-host\s*=/im},{line:/^[ \t]*ssl_verify:\s*(?:false|no|off)\b/im},{line:/^[ \t]*:?ssl_verify_mode:\s*(?:0|:?none)\b/im},{line:/^[ \t]*BUNDLE_SSL_VERIFY_MODE:\s*"?0/m},{line:/"disable-tls"\s*:\s*true\b/},
{line:/"secure-http"\s*:\s*false\b/,lost:"encryption"},{line:/^[ \t]*(?:-[ \t]+)?insecure-skip-tls-verify:\s*true\b/m},{line:/^[ \t]*insecure\s*=\s*(?:true|1)\b/m,file:/registries(?:\.conf)?(?:\.d\/[^/]+)?|\.conf$/},
{line:/^[ \t]*TLS_REQCERT\s+(?:never|allow)\b/im},{line:Uo}],qo=/^(?:false|0|no|off)$/i,bs=/^(?:1|true|yes|on|t|y)$/i,Ho=/./,WS=[["NODE_TLS_REJECT_UNAUTHORIZED PYTHONHTTPSVERIFY PERL_LWP_SSL_VERIFY_HO\
STNAME",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL YARN_ENABLE_STRICT_SSL YARN_STRICT_SSL CONDA_SSL_VERIFY MAMBA_SSL_VERIFY",qo],["PIP_TRUSTED_HOST UV_INSECURE_HOST UV_ALLOW_INSECURE_HOS\
T",Ho],["CURL_INSECURE",bs],["BUNDLE_SSL_VERIFY_MODE",/^(?:0|none)$/i],["GOINSECURE",Ho],["GOFLAGS",/(?:^|\s)--?insecure\b/],["MAVEN_OPTS MAVEN_ARGS MAVEN_CLI_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS G\
RADLE_OPTS",Uo],["AZURE_CLI_DISABLE_CONNECTION_VERIFICATION",Ho],["CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION",bs],["HELM_KUBEINSECURE_SKIP_TLS_VERIFY",bs],["VAULT_SKIP_VERIFY BAO_SKIP_VERIFY NOMAD_SKIP_VER\
IFY INFLUX_SKIP_VERIFY ETCDCTL_INSECURE_SKIP_TLS_VERIFY",bs],["CONSUL_HTTP_SSL_VERIFY",qo],["MC_INSECURE RCLONE_NO_CHECK_CERTIFICATE TRIVY_INSECURE",bs],["ARGOCD_OPTS",/(?:^|\s)--insecure\b/],["ANSIBL\
E_GALAXY_IGNORE",bs],["LDAPTLS_REQCERT",/^(?:never|allow)$/i],["ANSIBLE_HOST_KEY_CHECKING",qo,"host key"],["GIT_SSH_COMMAND RSYNC_RSH SVN_SSH ANSIBLE_SSH_ARGS ANSIBLE_SSH_COMMON_ARGS ANSIBLE_SSH_EXTRA\
_ARGS",Vt,"host key"]],zS=new Map(WS.flatMap(([e,t,s="certificate"])=>e.split(" ").map(n=>[n,{value:t,lost:s}])));function sn(e,t){let s=zS.get(/^npm_config_/i.test(e)?e.toUpperCase():e);return s?.value.
test(t)?s.lost:void 0}var Go=new Map;for(let e of LS)for(let t of e.programs.split(" "))Go.set(t,[...Go.get(t)??[],e]);var Dh=e=>e.replace(/\.exe$/i,"").replace(/^(pip|python|pypy)[\d.]+$/,"$1");function*Ih(e){
let t=Go.get(Dh(e.name));if(!t)return;let s=N(e)?.args??A(e,Dh(e.name)),n=!1;for(let r of t)for(let a of US(r,e,s))a.lost==="host key"&&n||(n||=a.lost==="host key",yield a)}function*US({option:e,argument:t,
operands:s,line:n,lost:r="certificate"},a,o){let i=a.words.slice(1);for(let l of e?o.options:[])e?.test(`${l.name}${l.value?`=${l.value.text}`:""}`)&&(yield{span:{...l.word.span,end:qS(l)},what:HS(l,r),
lost:r,option:l});for(let l of t?i:[])t?.test(l.text)&&(yield{span:l.span,what:l.text,lost:r});(s?.test(gr(o.operands))||n?.test(gr(i)))&&(yield{span:Ee(a),what:gr(a.words),lost:r})}var gr=e=>e.map(({
text:t})=>t).join(" "),qS=({word:e,value:t})=>Math.max(e.span.end,t?.span.end??0),HS=({name:e,value:t},s)=>t&&(s==="host key"||/^-[oce]$/.test(e))?`${e} ${t.text}`:e;function*GS(e){let{texts:t,files:s}=Dt(
e);if(s.length!==0)for(let{text:n,span:r}of e.name==="echo"?BS(t):t){let a=Mh(e.name==="sed"?KS(n):n,s);a&&(yield{...a,span:r})}}function BS(e){let t=e.filter(({text:n})=>!/^-[neE]+$/.test(n)),[s]=t;return s?
[{text:gr(t),span:{...s.span,end:t[t.length-1]?.span.end??s.span.end}}]:[]}function Mh(e,t){let s=e.replace(/\\n/g,`
`).replace(/\\t/g,"	");for(let{line:n,file:r,lost:a="certificate"}of FS){let o=!r||t.some(i=>r.test(i))?n.exec(s):null;if(o)return{what:o[0].trim(),lost:a}}for(let[n,r="",a=""]of s.matchAll(/^[ \t]*(?:export[ \t]+|ENV[ \t]+)?([A-Za-z_]\w*)=["']?([^\n"']*)/gm)){
let o=a.trim()===""?void 0:sn(r,a.trim());if(o)return{what:n.trim(),lost:o}}}function KS(e){let[,t]=/(?:^|[\s;}/0-9$])s([/|#,@!:])/.exec(e)??[];return t?e.split(t).slice(2).join(t):e.replace(/^.*?(?:^|[\s/0-9$])[aic]\\?\s+/s,
"")}var YS={certificate:["accepts any TLS certificate","add the missing CA certificate to the trust store instead"],"host key":["accepts any SSH host key","add the server's key to known_hosts instead"],
encryption:["allows connections without TLS","use https"],version:["allows versions of TLS that are broken","use TLS 1.2 or later"]};function Nh(e){let[t,s]=YS[e];return`${t}, so anyone on the network\
 path can ${e==="version"?"attack the connection":"read and change what is transferred"}; ${s}`}var VS={poetry:"poetry.lock",uv:"uv.lock",pdm:"pdm.lock",pipenv:"Pipfile.lock"};function ZS(e,t,s,{lookup:n}){
let r=s.slice(0,s.lastIndexOf("/")+1),a=new RegExp(`^\\s*${e}(?:\\[[\\w, -]*\\])?\\s*(?:==|~=|>=)\\s*(\\d+(?:\\.\\d+)*)`,"im"),o=new RegExp(`^name = "${e}"\\s+version = "(\\d[\\d.]*)|"${e}": \\{[^{}]{0\
,20000}"version": "==(\\d[\\d.]*)`,"im"),i=c=>n.source(`${r}${c}`)?.text??"",l;for(let{scripts:c}of XS(t))for(let{script:d}of c)for(let p of d.commands){let u=VS[p.name],[,h,m]=u&&o.exec(i(u))||[];l=h??
m??l;let g=N(p);if(g?.manager!=="pip"||g.action!=="install")continue;let w=g.args.options.flatMap(({name:$,value:_})=>_&&/^(?:-r|--requirements?|-c|--constraints?)$/.test($)?[_.text.replace(/^\.\//,""),
_.text.replace(/^.*\//,"")]:[]);for(let $ of[...g.packages.map(_=>_.text),...w.map(i)])l=a.exec($)?.[1]??l}return l}var XS=e=>{let t=I(e),s=t.flatMap(({copies:n})=>n.flatMap(r=>r.from&&"stage"in r.from?
I(r.from.stage):[]));return[...new Set([...s.toReversed(),...t.toReversed()])]};function QS(e,t){let[s,n]=[e,t].map(r=>r.split(".").map(Number));for(let[r,a]of n.entries())if((s[r]??0)!==a)return(s[r]??
0)>a;return!0}var Bo=e=>z(e)&&JS(e)?"high":"medium",JS=e=>!e.development&&mr(e),e5=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i;
function Ph({path:e,project:t},s){let n=e[1]??"";return e5.test(n)||Re(s).some(r=>r.id===t&&Ax(r).has(n))}function t5(e,t){let{image:s,span:n,path:r}=e,a=t.containers.filter(({build:o})=>o?.dockerfile===
n.file&&o.stage?.join()===r.join());return s.healthcheck.state==="written"&&s.healthcheck.value?.test!=null||b(s.exposedPorts).length>0||(z(e)?[e]:a).some(({host:o})=>b(o.portBindings).length>0||j(o.restartPolicy,
i=>i!=="no"))}var s5=(e,t)=>Ph(e,t)||e.host.restartPolicy.state==="written"&&x(e.host.restartPolicy)==="no";function Ko({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let s=Kn(t),n=(s.get(
"type")??"bind").toLowerCase(),r=s.get("target")??s.get("dst")??s.get("destination"),a=(s.get("id")??s.get("source")??s.get("src"))?.split("/").pop(),o=s.get("env"),i=r??(n==="secret"&&a&&!o?`/run/sec\
rets/${a}`:void 0),l=s.get("mode");return[{type:n,span:t.span,...i?{target:i}:{},...o?{env:o}:{},...l?{mode:l}:{}}]})}function n5({instruction:e,stage:t,workdir:s,user:n}){let r=Ko(e),a=r.filter(({type:c})=>c===
"secret"),o=a.flatMap(({env:c})=>c??[]),i=a5(e,t),l=c=>c.flatMap(({target:d})=>d?[o5(d,i)]:[]);return{names:new Set([...o,...r5(e,t)]),asked:o,files:l(a),away:l(r.filter(({type:c})=>c!=="ssh")),variables:i,
...s?{workdir:s}:{},...n?{user:n}:{}}}function r5(e,t){let s=new Set;for(let{keyword:n,name:r,value:a,span:o}of Ws(t))o.start>e.span.start||o.file!==e.span.file||(n==="ARG"&&_e(r)&&(a===null||a.state===
"written"&&a.value==="")?s.add(r):n==="ENV"&&a?.state==="written"&&s.delete(r));return s}function a5(e,t){let s=new Map;for(let{keyword:n,name:r,value:a,span:o}of Ws(t))n==="ENV"&&a?.state==="written"&&
o.start<e.span.start&&s.set(r,a.value);return s}var o5=(e,t)=>e.replace(/\$\{?(\w+)\}?/g,(s,n)=>t.get(n)??`\${${n}}`);function Th(e){let t=[e];for(let s=0;s<64;s+=1){let n=t.flatMap(r=>{let a=[...r.replaceAll(
"${","  ").matchAll(/\{([^{}]*)\}/g)].find(([,l])=>l?.includes(","));if(!a)return[r];let[o,i=""]=a;return i.split(",").map(l=>r.slice(0,a.index)+l+r.slice(a.index+o.length))});if(n.length===t.length)return t;
if(n.length>64)return[e];t=n}return[e]}function jh(e){if(e.length>1024)return()=>!1;if(!/[*?[(]/.test(e))return s=>s===e;let t=e.replace(/[!?*+@]\([^)]*\)/g,"*").replace(/\[[^\]]+\]/g,"?");return s=>i5(
s,t)}function i5(e,t){if(e.startsWith(".")&&!t.startsWith("."))return!1;let[s,n,r]=[0,-1,0];for(let a=0;a<e.length;)if(t[s]==="*")n=s++,r=a;else if(t[s]==="?"||t[s]===e[a])s+=1,a+=1;else if(n>=0)s=n+1,
a=++r;else return!1;for(;t[s]==="*";)s+=1;return s===t.length}var Lh=64,Fh=e=>e.split("/").filter((t,s)=>t!==""&&(s>0||t!==te)),nn=e=>e.startsWith("${");function Yo(e){let t=(e.includes("{")?Th(e):[e]).
map(l5);return(s,n)=>t.some(r=>r(s,n))}function l5(e){let t=Fh(e).map(c5),s=nn(e),n=e.startsWith("/");return(r,a)=>{let o=Fh(r);if(t.length>Lh||o.length>Lh)return!1;let i=(l,c)=>{let d=c+t.length-l;if(a?
d>o.length:d!==o.length)return!1;for(let p=c;p<d;p+=1)if(!t[l+p-c]?.(o[p]))return!1;return!0};return!s&&!nn(r)?n===r.startsWith("/")&&i(0,0):e===te?a:s&&o.some((l,c)=>i(0,c))||nn(r)&&t.some((l,c)=>i(c,
0))}}function c5(e){if(e.includes(te))return()=>!0;let t=jh(e);return s=>s.includes(te)||t(s)}function d5(e,t,s){let n=t.startsWith("/run/secrets/")?t.replace(/\$\{\w+\}/g,te):t,r=/[*?[{]/.test(n)&&!nn(
n)?Yo(n):void 0;for(let a of e)if(a===n||s&&a.startsWith(`${n==="/"?"":n}/`)||r&&!nn(a)&&r(a,s))return a}function p5(e,t){let{name:s,words:n,wrappers:r,readsFrom:a}=e;switch(s){case"rm":case"rimraf":{
let o=r.some(d=>d.name==="xargs")?a.find(d=>d.name==="find"):void 0;if(o)return Wh(o,t);let{operands:i,options:l}=A(e,"rm"),c=s==="rimraf"||l.some(d=>/^(?:-r|-R|--recursive)$/.test(d.name));return i.map(
d=>({kind:"erase",path:t.of(d,e),whole:c}))}case"npx":return n[1]?.text==="rimraf"?n.slice(2).map(o=>({kind:"erase",path:t.of(o,e),whole:!0})):[];case"shred":case"srm":case"unlink":return A(e,s).operands.
map(o=>({kind:"erase",path:t.of(o,e)}));case"truncate":return n.slice(1).map(o=>({kind:"erase",path:t.of(o,e)}));case"find":return n.some(({text:o})=>o==="-delete")||n.some(({text:o},i)=>o==="-exec"&&
n[i+1]?.text==="rm")?Wh(e,t):[];case"trap":return u5(e,t);default:return[]}}function Wh(e,t){let{words:s}=e,n=s.findIndex(({text:o},i)=>i>0&&/^[-(!]/.test(o)),r=s.slice(1,n<0?void 0:n),a=s.flatMap(({text:o},i)=>/^-i?(?:name|path)$/.
test(o)?[s[i+1]?.text.split("/").at(-1)||"*"]:[]);return(r.length?r:[{text:".",literal:".",span:e.span}]).flatMap(o=>(a.length?a:["*"]).map(i=>({kind:"find",below:t.of(o,e),name:i})))}function u5(e,t){
let[,s]=e.words;return s?pt(s).replace(/\$(\w+)/g,"$${$1}").split(/[;&|\n]+/).flatMap(n=>{let[r,...a]=n.trim().split(/\s+/);if(r!=="rm")return[];let o=a.some(i=>/^-\w*[rR]/.test(i));return a.flatMap(i=>i.
startsWith("-")?[]:[{kind:"erase",path:t.at(i.replace(/["']/g,""),t.folder(e)),whole:o,atEnd:!0}])}):[]}var h5=class{#e;#n;constructor({workdir:e,user:t,variables:s}){this.#n=m5(t,s.get("HOME")),this.#e=
!e||e.state==="unknown"?te:this.at(e.value,"/")}at(e,t=this.#e){let s=e.replace(/^\$\{PWD\}(?=\/|$)/,".").replace(/^\$\{HOME\}(?=\/|$)/,"~");return pl(t,s).replace(this.#n,"~")}folder(e){return this.at(
e.folder)}of(e,t,s=this.folder(t)){let[n,...r]=e.takes??[];return n?.name==="pwd"&&r.length===0&&e.text.startsWith("\uFFFC")?this.at(`.${e.text.slice(1)}`,s):this.at(pt(e),s)}};function m5(e,t){if(t?.
startsWith("/"))return new RegExp(`^${Ce(t.replace(/\/+$/,""))}(?=/|$)`);let s=e&&e.state!=="unknown"?e.value.split(":")[0]??"":void 0;return s==="root"||s==="0"?/^\/root(?=\/|$)/:s===void 0||/^\d+$/.
test(s)?/^\/(?:root|home\/[^/]+)(?=\/|$)/:new RegExp(`^/home/${Ce(s)}(?=/|$)`)}var Vo=e=>(e.startsWith(te)?e.slice(te.length+1):e).replaceAll(te,"\u2026").replace(/\$\{(\w+)\}/g,"$$$1"),f5=/^(?:|cat|tac|nl|head|tail|cut|sort|uniq|rev|tr|paste|fold|fmt|expand|base64|base32|basenc|xxd|od|hexdump|iconv|dos2unix|gunzip|zcat|grep|egrep|fgrep|sed|awk|gawk|mawk|perl|jq|yq|envsubst|gomplate|tee|xargs|openssl|gpg)$/,
g5=/^(?:echo|printf|print|sed|awk|gawk|mawk|perl|jq|yq|xargs)$/,y5=/^(?:envsubst|gomplate|perl|awk|gawk|mawk|jq|yq)$/,v5=100,w5=class{#e;#n;#t;#o=new Map;#s=new Map;#r;#l;constructor(e,{names:t,asked:s},n){
this.#e=e,this.#l=s,this.#n=n,this.#t=new Map([...t].map(r=>[r,zh(r)]))}value(e,{assignments:t}){let s=t.find(r=>r.name===e),n=s?pt(s.value):this.#o.get(e);return n===te?void 0:n}carried({words:e=[],files:t=[],
output:s,input:n},r){for(let a of e){let o=this.#i(a);if(o)return o}return this.#d(t,r)??(s?this.#s.get(r):n?this.#p(r):void 0)}#d(e,t,s=!0){for(let n of e){let r=this.#n(n,s);if(r)return{what:`the se\
cret ${f(Vo(r))}`,span:Ee(t)}}}#i({names:e=[],takes:t=[],span:s}){for(let n of e){let r=this.#t.get(n)??(this.#r&&_e(n)&&!this.#o.has(n)?zh(n):void 0);if(r)return{what:r,span:s}}for(let n of t){let r=this.#s.
get(n);if(r)return{what:r.what,span:s}}}follow(e){let t=this.#a(e);t&&this.#s.set(e,t),this.#f(e)}#p(e){for(let{operator:t,target:s}of e.redirects){let n=t.startsWith("<<")?this.#i(s):t==="<"?this.#d(
[this.#e.of(s,e)],e):void 0;if(n)return n}for(let t of e.readsFrom.slice(0,v5)){let s=this.#s.get(t);if(s)return s}}#a(e){let{name:t,words:s}=e,n=s.slice(1);if(/^(?:env|printenv|export|set|declare)$/.
test(t))return this.#c(e);if(/^e?grep$/.test(t)&&E(A(e,t),"-v","-q","-c","-l","--invert-match","--quiet","--count"))return;if(g5.test(t)){let a=this.carried({words:n},e);if(a)return a}if(y5.test(t)){let a=this.#h(
e);if(a)return a}if(!f5.test(t))return;let r=n.flatMap(a=>a.text.startsWith("-")?[]:[this.#e.of(a,e)]);return this.#d(r,e,!1)??this.#p(e)}#c(e){let{name:t,words:s}=e,n=/^(?:export|declare)$/.test(t)?s[1]?.
text==="-p":s.length===1,r=t==="printenv"?s.slice(1).map(({text:o})=>this.#t.get(o)):[],a=n?[...this.#t.values()][0]:r.find(Boolean);return a?{what:a,span:Ee(e)}:void 0}#h(e){let t=e.words.slice(1).filter(
({text:n})=>!n.startsWith("-")),s=e.name==="envsubst"&&t.length===0;if(s&&this.#r)return{what:this.#r,span:Ee(e)};for(let[n,r]of this.#t)if(s&&this.#l.includes(n)||t.some(({text:a})=>b5(a,n)))return{what:r,
span:Ee(e)}}#f(e){let{name:t,words:s,assignments:n}=e,r=s.slice(1);if(s.length===0)for(let{name:a,value:o}of n)this.#u(a,o,e);else if(/^(?:export|declare|typeset|local|readonly)$/.test(t))for(let a of r){
let o=a.text.indexOf("="),i=a.text.slice(0,Math.max(o,0));i&&!i.includes("\uFFFC")?this.#u(i,a,e,o+1):this.#r??=this.#i(o>0?a:{...a,names:[]})?.what}else if(t==="read"||t==="mapfile"||t==="readarray"){
let a=this.#p(e);for(let{text:o}of r)/^[A-Za-z_]\w*$/.test(o)&&this.#m(o,a,e)}else if(t==="printf"&&r[0]?.text==="-v"&&r[1])this.#m(r[1].text,this.carried({words:r.slice(2)},e),e);else if(t==="."||t===
"source")this.#r??=this.#d(r.slice(0,1).map(a=>this.#e.of(a,e)),e)?.what;else if(t==="unset")for(let{text:a}of r)this.#m(a,void 0,e)}#u(e,t,s,n=0){this.#o.set(e,pt(t).slice(n)),this.#m(e,this.#i(t),s)}#m(e,t,{
conditional:s}){t?this.#t.set(e,this.#t.get(e)??t.what):s||this.#t.delete(e)}},zh=e=>`the value of ${f(e)}`;function b5(e,t){let s=e.indexOf(t);return s>=0&&!/\w/.test(e[s+t.length]??"")&&/\W/.test(e[s-
1]??" ")}var k5=/^(?:-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env|--super-prefix|--attr-source)$/,ks="give it to git with `-c http.extraHeader=...` before the subcommand, which sto\
res nothing";function x5(e,t){let{words:s}=e,n=t.folder(e),r;for(let a=1;a<s.length;a+=1){let o=s[a],i=s[a+1];if(!o.text.startsWith("-"))return{command:e,folder:n,...r?{gitDir:r}:{},subcommand:o.text,
from:a+1};o.text==="-C"&&i&&(n=t.of(i,e,n)),o.text==="--git-dir"&&i&&(r=t.of(i,e,n)),o.text.startsWith("--git-dir=")&&(r=t.of(Ps(o,10),e,n)),k5.test(o.text)&&(a+=1)}}var $5=class{#e=new Set;#n;constructor(e){
this.#n=e}effects(e,t){let s=e.name==="git"?x5(e,this.#n):void 0;switch(s?.subcommand){case"clone":return this.#t(s);case"init":return this.#o(s),[];case"remote":return this.#r(s);case"config":return this.#l(
s,t);case"submodule":return this.#d(s);case"restore":case"checkout":return this.#i(s);case"credential":case"credential-store":return[{kind:"write",file:this.#n.at("~/.git-credentials"),content:{input:!0},
keeps:!0,instead:ks}];default:return[]}}#t({command:e,folder:t,from:s}){let n=A(e,"git clone",s),[r,a]=n.operands;if(!r)return[];let o=E(n,"--bare","--mirror")!==void 0,i=a?this.#n.of(a,e,t):this.#n.at(
`./${S5(r,o)}`,t),l=E(n,"--separate-git-dir")?.value,c=l?`${this.#n.of(l,e,t)}/config`:Uh(i,o?"config":".git/config");this.#e.add(i);let d=E(n,"-o","--origin")?.value?.text??"origin",p=n.options.flatMap(
({name:u,value:h})=>h&&(u==="-c"||u==="--config")?[h]:[]);return[{kind:"write",file:c,content:{words:[r]},keeps:!0,entries:[`remote.${d}.url`],instead:ks},...p.map(u=>{let h=u.text.replace(/=.*$/s,"").
toLowerCase();return{kind:"write",file:c,content:{words:[u]},keeps:!0,entries:[h],instead:ks}})]}#o({command:e,folder:t,from:s}){let n=A(e,"git clone",s),[r]=n.operands;E(n,"--bare")||this.#e.add(r?this.#n.
of(r,e,t):t)}#s({folder:e,gitDir:t}){if(t)return`${t}/config`;for(let s=e;s;s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))if(this.#e.has(s))return`${s}/.git/config`;return Uh(e,".git/config")}#r(e){let t=A(
e.command,"git remote",e.from),[s,n,r]=t.operands,a=this.#s(e),o=`remote.${n?.text??""}`;if(s?.text==="remove"||s?.text==="rm")return[{kind:"erase",path:a,entries:[`${o}.*`]}];if(!r||s?.text!=="add"&&
s?.text!=="set-url")return[];let i=[`${o}.${E(t,"--push")?"pushurl":"url"}`];return E(t,"--delete")?[{kind:"erase",path:a,entries:i}]:[{kind:"write",file:a,content:{words:[r]},keeps:E(t,"--add")!==void 0,
entries:i,instead:ks}]}#l(e,t){let s=A(e.command,"git config",e.from),{folder:n}=e,r=E(s,"-f","--file")?.value,a=r?this.#n.of(r,e.command,n):E(s,"--global")?this.#n.at(t("GIT_CONFIG_GLOBAL")??`${t("HO\
ME")??"~"}/.gitconfig`):E(s,"--system")?"/etc/gitconfig":this.#s(e),[o,...i]=s.operands,l=/^(?:set|unset|get|list|remove-section|rename-section|edit)$/.test(o?.text??"")?o?.text:void 0,[c,...d]=l?i:s.
operands;if(!c||E(s,"--get","--get-all","--get-regexp","--get-urlmatch","-l","--list"))return[];let p=_5(c);if(E(s,"--unset","--unset-all")||l==="unset")return[{kind:"erase",path:a,entries:[p]}];if(E(
s,"--remove-section")||l==="remove-section")return[{kind:"erase",path:a,entries:[`${p}.*`]}];if(d.length===0||l&&l!=="set"||E(s,"--rename-section"))return[];let u=E(s,"--add","--append")!==void 0;return[
{kind:"write",file:a,content:{words:[c,...d]},keeps:u,entries:[p],instead:ks}]}#d(e){let{operands:t}=A(e.command,"git clone",e.from),[s,n]=t;return s?.text!=="add"||!n?[]:[{kind:"write",file:`${this.#s(
e).replace(/\/\.git\/config$/,"")}/.gitmodules`,content:{words:[n]},keeps:!0,instead:ks}]}#i({command:e,folder:t,subcommand:s,from:n}){let r=e.words.findIndex(({text:a})=>a==="--");return(r>0?e.words.
slice(r+1):s==="restore"?e.words.slice(n):[]).flatMap(a=>a.text.startsWith("-")?[]:[{kind:"erase",path:this.#n.of(a,e,t)}])}},_5=e=>pt(e).toLowerCase(),Uh=(e,t)=>`${e==="/"?"":e}/${t}`;function S5(e,t){
let[,s=""]=/[/:]([^/:]*)$/.exec(pt(e).replace(/\/+$/,"").replace(/\/\.git$/,"").replace(/\/+$/,""))??[],n=s.replace(/\.(?:git|bundle)$/,"")||te;return t?`${n}.git`:n}var yr={file:"~/.docker/config.jso\
n",moved:"DOCKER_CONFIG:config.json"},qh=/^(?:http-basic|github-oauth|gitlab-token|gitlab-oauth|bearer|bitbucket-oauth|forgejo-token|custom-headers)\./,E5=[{programs:"npm pnpm",under:"config set|set|c\
 set",file:"~/.npmrc",chosen:{"--location=project":".npmrc","--location=global":"/usr/local/etc/npmrc","--global":"/usr/local/etc/npmrc","-g":"/usr/local/etc/npmrc"},named:"--userconfig",moved:"NPM_CO\
NFIG_USERCONFIG npm_config_userconfig",undone:"config delete|config rm|config del|c delete|c rm|logout"},{programs:"npm pnpm yarn",under:"install|i|add",as:/^[^-].*:\/\//s,file:"package.json",chosen:{
"--no-save":"node_modules/.package-lock.json"},unless:"-g --global"},{programs:"yarn",under:"config set",when:/^npm[A-Z]/,file:".yarnrc.yml",chosen:{"--home":"~/.yarnrc.yml","-H":"~/.yarnrc.yml"},undone:"\
config unset|npm logout"},{programs:"yarn",under:"config set",file:"~/.yarnrc",undone:"config delete|logout"},{programs:"pip",under:"config set",file:"~/.config/pip/pip.conf",chosen:{"--global":"/etc/\
pip.conf","--site":"pip.conf"},moved:"PIP_CONFIG_FILE XDG_CONFIG_HOME:pip/pip.conf",undone:"config unset"},{programs:"pip",under:"install -e|install --editable",as:/^(?:-e)?git\+/,file:"src",named:"--\
src"},{programs:"poetry",under:"config",when:/^(?:http-basic|pypi-token)\./,file:"~/.config/pypoetry/auth.toml",moved:"POETRY_CONFIG_DIR:auth.toml XDG_CONFIG_HOME:pypoetry/auth.toml",undone:"config --\
unset"},{programs:"poetry",under:"config",file:"~/.config/pypoetry/config.toml",chosen:{"--local":"poetry.toml"},moved:"POETRY_CONFIG_DIR:config.toml XDG_CONFIG_HOME:pypoetry/config.toml",undone:"conf\
ig --unset"},{programs:"poetry",under:"source add",file:"pyproject.toml",undone:"source remove"},{programs:"pdm",under:"config",file:"~/.config/pdm/config.toml",chosen:{"--local":"pdm.toml","-l":"pdm.\
toml"},undone:"config --delete|config -d"},{programs:"hatch",under:"config set",file:"~/.config/hatch/config.toml"},{programs:"uv",under:"auth login",file:"~/.local/share/uv/credentials/credentials.to\
ml",undone:"auth logout",input:!0},{programs:"composer composer.phar",under:"config --global|config -g",when:qh,file:"~/.config/composer/auth.json",moved:"COMPOSER_HOME:auth.json",undone:"config --glo\
bal --unset|config -g --unset"},{programs:"composer composer.phar",under:"config",when:qh,file:"auth.json",undone:"config --unset"},{programs:"composer composer.phar",under:"config",file:"composer.jso\
n",chosen:{"--global":"~/.config/composer/config.json","-g":"~/.config/composer/config.json"},named:"--file -f",undone:"config --unset"},{programs:"bundle bundler",under:"config",file:".bundle/config",
chosen:{"--global":"~/.bundle/config"},moved:"BUNDLE_APP_CONFIG:config",undone:"config unset|config --delete"},{programs:"gem",under:"sources --add|sources -a",file:"~/.gemrc",undone:"sources --remove\
|sources -r|sources --clear-all|sources -c"},{programs:"conda mamba micromamba",under:"config --add|config --set|config --append|config --prepend|config append|config prepend|config set",file:"~/.cond\
arc",chosen:{"--system":"/opt/conda/.condarc","--env":"/opt/conda/.condarc"},named:"--file",moved:"CONDARC",undone:"config --remove|config --remove-key|config remove|config remove-key"},{programs:"car\
go",under:"login",file:"~/.cargo/credentials.toml",moved:"CARGO_HOME:credentials.toml",undone:"logout",input:!0},{programs:"go",under:"env -w",file:"~/.config/go/env",moved:"GOENV XDG_CONFIG_HOME:go/e\
nv",undone:"env -u"},{programs:"dotnet",under:"nuget add source|nuget update source",file:"~/.nuget/NuGet/NuGet.Config",named:"--configfile",undone:"nuget remove source"},{programs:"nuget nuget.exe",under:"\
sources add|sources update|setapikey",file:"~/.nuget/NuGet/NuGet.Config",named:"-ConfigFile -configfile",undone:"sources remove"},{programs:"dotnet",under:"user-secrets set",file:"~/.microsoft/usersec\
rets",undone:"user-secrets remove|user-secrets clear",input:!0},{programs:"docker nerdctl oras cosign",under:"login",...yr,named:"--registry-config",undone:"logout",server:"docker.io",input:!0},{programs:"\
crane krane gcrane",under:"auth login",...yr,undone:"auth logout",input:!0},{programs:"ko",under:"login",...yr,input:!0},{programs:"podman buildah skopeo",under:"login",file:"/run/containers/0/auth.js\
on",named:"--authfile",moved:"REGISTRY_AUTH_FILE XDG_RUNTIME_DIR:containers/auth.json",undone:"logout",server:"docker.io",input:!0},{programs:"regctl",under:"registry login",file:"~/.regctl/config.jso\
n",moved:"REGCTL_CONFIG",undone:"registry logout",input:!0},{programs:"helm",under:"registry login",file:"~/.config/helm/registry/config.json",named:"--registry-config",moved:"HELM_REGISTRY_CONFIG",undone:"\
registry logout",input:!0},{programs:"helm",under:"repo add",file:"~/.config/helm/repositories.yaml",named:"--repository-config",moved:"HELM_REPOSITORY_CONFIG",undone:"repo remove|repo rm",input:!0},{
programs:"kubectl oc",under:"config set-credentials|config set",file:"~/.kube/config",named:"--kubeconfig",moved:"KUBECONFIG",undone:"config delete-user|config unset"},{programs:"oc",under:"login",file:"\
~/.kube/config",named:"--kubeconfig",moved:"KUBECONFIG",undone:"logout"},{programs:"argocd",under:"login",file:"~/.config/argocd/config",named:"--config",undone:"logout"},{programs:"aws",under:"config\
ure set",when:/^(?:profile\.[\w-]+\.)?aws_/,file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FILE"},{programs:"aws",under:"configure set",file:"~/.aws/config",moved:"AWS_CONFIG_FILE"},{programs:"\
aws",under:"configure import",file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FILE",reads:"--csv"},{programs:"aws",under:"configure",file:"~/.aws/credentials",moved:"AWS_SHARED_CREDENTIALS_FIL\
E",input:!0},{programs:"gcloud",under:"auth activate-service-account|auth login",file:"~/.config/gcloud/credentials.db",moved:"CLOUDSDK_CONFIG:credentials.db",undone:"auth revoke",reads:"--key-file --\
cred-file",input:!0},{programs:"az",under:"acr login",...yr},{programs:"az",under:"login",file:"~/.azure",moved:"AZURE_CONFIG_DIR:",undone:"logout|account clear"},{programs:"gh",under:"auth login",file:"\
~/.config/gh/hosts.yml",moved:"GH_CONFIG_DIR:hosts.yml XDG_CONFIG_HOME:gh/hosts.yml",undone:"auth logout",input:!0},{programs:"glab",under:"auth login|config set",file:"~/.config/glab-cli/config.yml",
moved:"GLAB_CONFIG_DIR:config.yml XDG_CONFIG_HOME:glab-cli/config.yml",undone:"auth logout",input:!0},{programs:"vault bao",under:"login",file:"~/.vault-token",input:!0,unless:"-no-store"},{programs:"\
jf jfrog",under:"config add|config edit|config import|c add|c edit|c import|rt config|rt c",file:"~/.jfrog/jfrog-cli.conf.v6",moved:"JFROG_CLI_HOME_DIR:jfrog-cli.conf.v6",undone:"config remove|config \
rm|c remove|c rm",input:!0},{programs:"huggingface-cli hf",under:"login|auth login",file:"~/.cache/huggingface/token",moved:"HF_TOKEN_PATH HF_HOME:token",undone:"logout|auth logout"},{programs:"wandb",
under:"login",file:"~/.netrc",moved:"NETRC",input:!0},{programs:"doctl",under:"auth init",file:"~/.config/doctl/config.yaml",named:"--config -c",undone:"auth remove",input:!0},{programs:"snyk",under:"\
auth|config set",file:"~/.config/configstore/snyk.json",undone:"config unset|config clear"},{programs:"ngrok",under:"config add-authtoken|authtoken",file:"~/.config/ngrok/ngrok.yml",named:"--config"},
{programs:"sentry-cli",under:"login",file:"~/.sentryclirc"},{programs:"rclone",under:"config create|config update|config password",file:"~/.config/rclone/rclone.conf",named:"--config",moved:"RCLONE_CO\
NFIG",undone:"config delete"},{programs:"mc mcli",under:"alias set|alias import|config host add",file:"~/.mc/config.json",moved:"MC_CONFIG_DIR:config.json",undone:"alias remove|alias rm|config host re\
move"},{programs:"mysql_config_editor",under:"set",file:"~/.mylogin.cnf",moved:"MYSQL_TEST_LOGIN_FILE",undone:"remove|reset",input:!0},{programs:"gpg gpg2",under:"--import",file:"~/.gnupg",named:"--ho\
medir",moved:"GNUPGHOME:",reads:"*",input:!0}],Zo=new Map;for(let e of E5)for(let t of e.programs.split(" "))Zo.set(t,[...Zo.get(t)??[],e]);function A5(e,t,s){let[n,r]=O5(e),a=Zo.get(n)??[],o=a.flatMap(
i=>{let l=Hh(r,i.undone);return l?[{store:i,phrase:l}]:[]});if(o.length)return o.flatMap(({store:i,phrase:l})=>{let c=l.rest.flatMap(Xo),d=c.length?c:i.server?[i.server]:[],p=d.length?{entries:d}:{};return Gh(
i,r,e,t,s,!0).map(u=>({kind:"erase",path:u,...p}))});for(let i of a){let l=Hh(r,i.under);if(!l||i.when&&!l.rest.some(({text:g})=>i.when?.test(g)))continue;if(i.unless&&vr(r,i.unless))return[];let[c=""]=Gh(
i,r,e,t,s),d=r.slice(1).some(({text:g})=>/^(?:[\w-]{1,63}\.){1,20}[\w-]{1,63}(?::\d+)?(?:\/|$)|^localhost\b/.test(g)),p=[...r.slice(1).flatMap(Xo),...i.server&&!d?[i.server]:[]],u={words:r.slice(1).filter(
({text:g})=>i.as?.test(g)??!0),files:R5(i,r,l.rest,e,t),...i.input?{input:!0}:{}},[h]=l.rest,m=/(?:^| )(?:set|config)$/.test(l.text)&&h?Xo(h).slice(-1):[];return[...m.length?[{kind:"erase",path:c,entries:m}]:
[],{kind:"write",file:c,content:u,keeps:!0,entries:p}]}return[]}function O5({name:e,words:t}){let s=/^python[\d.]*$/.test(e)?t.findIndex(({text:r})=>r==="-m")+1:0,n=s>0?t.slice(s):t;return[(s>0?n[0]?.
text??"":e).replace(/^pip[\d.]+$/,"pip"),n]}function Hh(e,t=""){let s=e.slice(1).filter(({text:n})=>!n.startsWith("-"));for(let n of t.split("|").filter(Boolean)){let r=n.split(" "),a=r.filter(l=>l.startsWith(
"-")),o=r.filter(l=>!l.startsWith("-"));if(a.some(l=>!vr(e,l)))continue;let i=[0,1,2].find(l=>o.every((c,d)=>s[l+d]?.text===c));if(i!==void 0)return{text:n,rest:s.slice(i+o.length)}}}var vr=(e,t)=>e.find(
({text:s})=>t.split(" ").some(n=>s===n||s.startsWith(`${n}=`))),Xo=e=>{let t=pt(e),s=t.indexOf("=");return s>0?[t,t.slice(0,s)]:[t]};function Gh({file:e,chosen:t={},named:s,moved:n},r,a,o,i,l=!1){let c=o.
folder(a),d=s?Bh(r,s):void 0;if(d)return[o.of(d,a)];let p=Object.entries(t).find(([h])=>vr(r,h)??C5(r,h));if(p)return[o.at(p[1],c)];for(let h of n?.split(" ")??[]){let[m="",g]=h.split(":"),w=i(m);if(w)
return[o.at(g?`${w}/${g}`:w,c)]}let u=i("HOME");return[e,...l?Object.values(t):[]].map(h=>o.at(u?h.replace(/^~/,u):h,c))}var C5=(e,t)=>{let[s,n]=t.split("=");return n!==void 0&&e.some(({text:r},a)=>r===
s&&e[a+1]?.text===n)};function Bh(e,t){let s=e.findIndex(a=>vr([a],t)),n=e[s];if(!n)return;let r=n.text.indexOf("=");return r<0?e[s+1]:Ps(n,r+1)}function R5({reads:e},t,s,n,r){if(!e)return[];let a=e===
"*"?void 0:Bh(t,e);return(e==="*"?s:a?[a]:[]).map(o=>r.of({...o,text:o.text.replace(/^(?:file:\/\/|@)/,"")},n))}function D5(e,t,s){return[...I5(e,t,s),...N5[e.name]?.(e,t)??[]]}function I5(e,t,s){return e.
redirects.flatMap(n=>{let{operator:r,target:a,descriptor:o=1}=n;if(!/^(?:>|>>|>\||&>|&>>)$/.test(r)||o!==1)return[];let i=r.endsWith(">>")||s.has(n);return s.add(n),[{kind:"write",file:t.of(a,e),content:{
output:!0},keeps:i}]})}var wr=(e,t)=>{let s=A(e,e.name),n=E(s,"-t","--target-directory")?.value,r=n??s.operands.at(-1),a=n?s.operands:s.operands.slice(0,-1);if(!r||e.name==="install"&&E(s,"-d","--dire\
ctory"))return[];let o=n!==void 0||a.length>1||/(?:^|\/)\.{0,2}$/.test(r.text),i=t.of(r,e);return a.flatMap(l=>{let c=t.of(l,e),d=o&&!(e.name==="rsync"?/(?:^|\/)\.?$/:/(?:^|\/)\.$/).test(l.text),p={kind:"\
copy",from:c,to:i,isInto:d,moves:e.name==="mv"},u=d?`${i}/${c.split("/").at(-1)}`:i;return/[*?[{]/.test(c)?[p]:[{kind:"erase",path:u},p]})},M5=(e,t)=>{let s=A(e,"sed");if(!E(s,"-i","--in-place"))return[];
let n=s.options.flatMap(({name:i,value:l})=>l&&(i==="-e"||i==="--expression")?[l]:[]),r=n.length||E(s,"-f","--file")?n:s.operands.slice(0,1),a=r.filter(Kh),o=r.some(i=>i.holes&&!Kh(i)||/(?:^|[\s;/0-9$])d\s*(?:;|$)/.
test(i.text));return s.operands.slice(r===n?0:1).flatMap(i=>{let l=t.of(i,e);return[...o?[{kind:"erase",path:l}]:[],{kind:"write",file:l,content:{words:a},keeps:!0}]})};function Kh({text:e}){if(/^\s*(?:(?:[\d$]|\/[^/]*\/)\s*)?s/.
test(e)){let t=e.search(/s[^\w\s]/),s=e[t+1];if(s!==void 0&&s!=="\uFFFC")return e.slice(t).split(s).some((n,r)=>r%3===2&&n.includes("\uFFFC"))}return e.includes("\uFFFC")&&!/^\s*\/[^/]*\/\s*d\s*$/.test(
e)}var rn=e=>(t,s)=>{let n=t.words.slice(1),r=n.at(-1);return!r||n.length<2||!e(n)?[]:[{kind:"write",file:s.of(r,t),content:{words:n.slice(0,-1)},keeps:!0}]},Qo=(e,t)=>(s,n)=>{let r=l=>{let c=s.words.
findIndex(({text:p})=>l.endsWith("=")?p.startsWith(l):p===l),d=s.words[c];return d&&l.endsWith("=")?Ps(d,l.length):s.words[c<0?c:c+1]},[a,o]=[r(e),r(t)];if(!o)return[];let i=a?{files:[n.of(a,s)]}:{input:!0};
return[{kind:"write",file:n.of(o,s),content:i,keeps:!1}]},N5={__proto__:null,tee:(e,t)=>{let{operands:s,options:n}=A(e,"tee"),r=n.some(({name:a})=>a==="-a"||a==="--append");return s.map(a=>({kind:"wri\
te",file:t.of(a,e),content:{input:!0},keeps:r}))},cp:wr,mv:wr,install:wr,rsync:wr,sed:M5,perl:rn(e=>e.some(({text:t})=>/^-\w*i/.test(t))),ruby:rn(e=>e.some(({text:t})=>/^-\w*i/.test(t))),yq:rn(e=>e.some(
({text:t})=>/^-\w*i|^--inplace$|^--in-place$/.test(t))),gawk:rn(e=>e.some(({text:t})=>t==="inplace")),awk:rn(e=>e.some(({text:t})=>t==="inplace")),crudini:({words:e,...t},s)=>e[1]?.text==="--set"&&e[2]?
[{kind:"write",file:s.of(e[2],{words:e,...t}),content:{words:e.slice(3)},keeps:!0}]:[],dd:Qo("if=","of="),openssl:Qo("-in","-out"),gpg:Qo("-d","-o")},Jo=200,P5=5e4;function T5(e,t){let s=new j5(t);for(let n of e)
s.step(n);return s.end()}var j5=class{#e;#n;#t;#o;#s;#r;#l=new Set;#d=new Set;#i=[];#p=[];#a=0;constructor(e){let t=new h5(e),s=e.files.map(n=>t.at(n));this.#r=s,this.#n=e,this.#e=t,this.#s=[...e.away.
map(n=>t.at(n)),"/dev","/proc","/sys"],this.#o=new $5(t),this.#t=new w5(t,e,(n,r)=>d5([...s,...this.#i.map(({path:a})=>a)],n,r))}step(e){let{fallback:t,name:s}=e;if(!/^(?:\[|\[\[|test|)$/.test(s))for(let r of t.
slice(0,Jo))this.#d.add(r);this.#t.follow(e);let n=r=>this.#t.value(r,e)??this.#n.variables.get(r);for(let r of[...D5(e,this.#e,this.#l),...this.#o.effects(e,n),...A5(e,this.#e,n),...p5(e,this.#e)])this.#c(
r,e)}end(){for(let t of this.#p)this.#u(t,!1);let e=new Set;return this.#i.flatMap(({path:t,span:s,what:n,instead:r})=>e.has(s.start)||this.#s.some(a=>t===a||t.startsWith(`${a}/`))?[]:(e.add(s.start),
[{span:s,what:n,file:Vo(t),...r?{instead:r}:{}}]))}#c(e,t){let s=this.#d.has(t);e.kind==="write"?this.#h(e,t,s):e.kind==="copy"?this.#f(e,t,s):e.kind==="erase"&&e.atEnd?this.#p.push(e):this.#u(e,s)}#h({
file:e,content:t,keeps:s,entries:n,instead:r},a,o){let i=this.#t.carried(t,a);if(s||this.#u({kind:"erase",path:e,...n?{entries:n}:{}},o),!i||this.#i.length>=Jo)return;let l={...n?{entries:n}:{},...r?{
instead:r}:{}};this.#i.push({...i,path:e,aside:o,...l})}#f({from:e,to:t,isInto:s,moves:n},r,a){let o=L5(e),i=Ee(r),l=[...this.#r.map(d=>({path:d,span:i,what:`the secret ${f(Vo(d))}`})),...this.#i].flatMap(
d=>{let p=o(d.path);return p?[{each:d,...p}]:[]});n&&(this.#i=this.#i.filter(d=>!l.some(({each:p})=>p===d)));let c=t==="/"?"":t;for(let{each:d,name:p,rest:u}of l){let h=`${c}/${p}${u}`;this.#i.length<
Jo&&this.#i.push({...d,aside:a,path:s?h:c+u,inFolder:h})}}#u(e,t){if(this.#i.length===0)return;let s=this.#m(e);this.#i=this.#i.filter(n=>t&&!n.aside||!s(n))}#m(e){if(e.kind==="find"){let[a,o]=[this.#g(
e.below),jh(e.name)];return({path:i})=>a(i,!0)&&i.split("/").some(o)}if(e.kind!=="erase")return()=>!1;let{path:t,whole:s=!1,entries:n}=e,r=this.#g(t);return({path:a,inFolder:o,entries:i})=>(r(a,s)||o!==
void 0&&r(o,s))&&(!n||!i||n.some(l=>i.some(c=>F5(l,c))))}#g(e){let t=Yo(e),s=!/[*?[{]/.test(e);return(n,r)=>s&&!n.startsWith("${")?n===e||r&&n.startsWith(e==="/"?"/":`${e}/`):(this.#a+=1,this.#a>P5||t(
n,r))}};function L5(e){let t=Yo(e),{length:s}=e.split("/");return n=>{let r=n.split("/"),a=r[s-1]??"";if(n===e||n.startsWith(`${e}/`))return{name:a,rest:n.slice(e.length)};let o=/[*?[{]/.test(e)&&!e.startsWith(
"${")&&t(r.slice(0,s).join("/"),!1),i=r.slice(s).map(l=>`/${l}`);return o?{name:a,rest:i.join("")}:void 0}}var F5=(e,t)=>e.endsWith(".*")?t.startsWith(e.slice(0,-1)):e===t,Yh=({facts:{leftovers:e},action:t,
manager:s,packages:n,args:r})=>e!==void 0&&e.by.some(a=>a===t)&&(s!=="pip"||n.length>0||r.options.some(({name:a})=>/^(?:-r|-e|--requirements?|--editable|--group)$/.test(a)));function W5(e,t,s){let{facts:n,
manager:r,args:a}=e,{leftovers:o}=n;if(!o||!Yh(e)||t.name==="uv"||o.index&&!Xh(s.commands,r).updates||a.options.some(({name:c})=>gt(o.options,c)))return;let i={command:t,stage:s.stage,instruction:s.instruction};
for(let[c,d]of Object.entries(o.variables??{})){let p=vs(i,c);if(p!==void 0&&(d.test(p)||p==="\uFFFC"))return}if(o.settings?.split(" ").some(c=>en(i,r,c)))return;let l=o.folders.split(" ");if(!(Ko(s.instruction).
some(({type:c,target:d=""})=>(c==="cache"||c==="tmpfs")&&(l.some(p=>Qh(d,p))||!o.index&&d.includes(r)))||Xh(s.commands,r).after.some(c=>U5(c,e,l))))return o.advice.replace("NAME",t.name)}var Vh=(e,t)=>{
let s=N(e);return s?.manager===t?s:void 0},Zh=new WeakMap;function Xh(e,t){let s=Zh.get(e)??new Map;Zh.set(e,s);let n=s.get(t)??z5(e,t);return s.set(t,n),n}function z5(e,t){let s=e.map(r=>Vh(r,t)),n=s.
findLastIndex(r=>r!==void 0&&Yh(r));return{updates:s.some(r=>r?.action==="update"),after:e.slice(n+1)}}function U5(e,{manager:t,facts:s},n){let{name:r,words:a}=e,o=Vh(e,t);if(o?.action==="clean"){let l=o.
verb?a.indexOf(o.verb):1;return s.leftovers?.cleaned?.test(a.slice(l).map(({text:c})=>c).join(" "))===!0}let i=a.slice(1).map(({text:l})=>l);return r==="cd"?i.some(l=>n.some(c=>Qh(l,c))):(r==="rm"||r===
"find")&&i.some(l=>Th(l).some(c=>n.some(d=>q5(c,d))))}function q5(e,t){let s=e.search(/[*?[]/),n=Jh(he(s<0?e:e.slice(0,e.lastIndexOf("/",s))));return n!==""&&(n===t||t.startsWith(`${n}/`))}var Qh=(e,t)=>{
let s=Jh(he(e));return s!==""&&(s===t||t.startsWith(`${s}/`)||s.startsWith(`${t}/`))},Jh=e=>e.replace(/^(?:\/root|\/home\/[^/]+|\uFFFC|\$HOME)(?=\/|$)/,"~"),em=6*1024*1024,H5=new Set(["as","core","cpu",
"data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]),tm=e=>e===-1?Number.POSITIVE_INFINITY:e;function*G5({host:e}){yield*B5(e),yield*K5(e);
let{cpusetCpus:t,shmSize:s,oomScoreAdj:n}=e;j(t,r=>r!==""&&!Y5(r))&&(yield{at:t,why:"cpuset lists CPUs as in 0-2,4, without spaces"}),j(s,r=>r<0)&&(yield{at:s,why:"shm_size is 0 or more"}),j(n,r=>Math.
abs(r)>1e3)&&(yield{at:n,why:"oom_score_adj is from -1000 to 1000"});for(let r of b(e.ulimits)){let a=V5(r.value);a&&(yield{at:r,why:a})}}function*B5({memory:e,memoryReservation:t,memorySwap:s,memorySwappiness:n}){
let r="a number without a unit is bytes: write a unit, such as m";j(e,a=>a!==0&&a<em)?yield{at:e,why:`the least memory limit is 6m, and ${r}`}:j(t,a=>a>0&&a<em)?yield{at:t,why:`the least memory reserv\
ation is 6m, and ${r}`}:k(e,a=>a>0&&j(t,o=>o>a))&&(yield{at:t,why:"it reserves more memory than its limit allows"}),k(e,a=>a>0&&j(s,o=>o>0&&o<a))&&(yield{at:s,why:"memory and swap together (memswap_li\
mit) are less than its memory limit"}),k(e,a=>a===0)&&j(s,a=>a>0)&&(yield{at:s,why:"memswap_limit needs a memory limit, and there is none"}),j(n,a=>a>100)&&(yield{at:n,why:"mem_swappiness is at most 1\
00"})}function*K5({cpus:e,cpuQuota:t,cpuPeriod:s,cpuShares:n}){j(e,a=>a<0)&&(yield{at:e,why:"cpus is 0 or more"}),j(e,a=>a>0&&a<.01)&&(yield{at:e,why:"the smallest share of a CPU is 0.01"});let r=j(e,
a=>a>0);r&&j(t,a=>a>0)?yield{at:t,why:"it sets cpus and cpu_quota, which exclude each other"}:j(t,a=>a>0&&a<1e3)&&(yield{at:t,why:"cpu_quota is microseconds, and at least 1000"}),r&&j(s,a=>a>0)?yield{
at:s,why:"it sets cpus and cpu_period, which exclude each other"}:j(s,a=>a!==0&&(a<1e3||a>1e6))&&(yield{at:s,why:"cpu_period is microseconds, from 1000 to 1000000"}),j(n,a=>a!==0&&(a<2||a>262144))&&(yield{
at:n,why:"cpu_shares is from 2 to 262144"})}function Y5(e){return e.split(",").every(t=>{let[,s,n]=/^(\d+)(?:-(\d+))?$/.exec(t)??[];return s!==void 0&&Number(s)<=8192&&(n===void 0||Number(n)>=Number(s)&&
Number(n)<=8192)})}function V5({name:e,soft:t,hard:s}){if(!H5.has(e))return`there is no ulimit \`${e.slice(0,40)}\``;if(!(t===null||s===null))return tm(t)>tm(s)?`the soft limit of ${e} is above the ha\
rd one`:e==="nofile"&&s===0?"no process starts without open files: nofile is above 0":void 0}var Qe=(e,t)=>s=>e.test(s)?void 0:t,R=()=>{},Oe=Qe(/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/,"tr\
ue or false");function sm(e){let[,t,s]=/^((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?) ?([kmgtp](?:i?b)?|b)?$/i.exec(e)??[];return t===void 0?void 0:Math.trunc(Number(t)*1e3**" kmgtp".indexOf((s??" ").charAt(
0).toLowerCase().replace("b"," ")))}var br=e=>sm(e)===void 0?"a size such as 10m":void 0,Z5=e=>(sm(e)??0)>0?void 0:"a size above 0, such as 10m",kr=Qe(/^\+?\d+$/,"a whole number"),ei=Qe(/^\+?0*[1-9]\d*$/,
"a whole number of 1 or more"),ti=e=>t=>t===""?void 0:e(t),nm=Qe(/^(?:-1|\+?\d)$/,"a number from -1 to 9"),si=Qe(/^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/,"a duration such as 5\
s"),an=(...e)=>t=>e.includes(t)?void 0:e.join(", "),xs={env:R,"env-regex":R,labels:R,"labels-regex":R,tag:R},X5=["kern","user","mail","daemon","auth","syslog","lpr","news","uucp","cron","authpriv","ft\
p","local0","local1","local2","local3","local4","local5","local6","local7"],xr={"json-file":{...xs,"max-size":Z5,"max-file":ei,compress:Oe},local:{"max-size":br,"max-file":kr,compress:Oe},syslog:{...xs,
"syslog-address":Qe(/^(?:(?:udp|tcp|tcp\+tls|unix|unixgram):\/\/|$)/i,"an address such as udp://192.0.2.1:514"),"syslog-facility":e=>e===""||X5.includes(e)||/^\+?\d+$/.test(e)&&Number(e)<=23?void 0:"a\
 facility such as daemon or local0","syslog-format":an("","rfc3164","rfc5424","rfc5424micro"),"syslog-tls-ca-cert":R,"syslog-tls-cert":R,"syslog-tls-key":R,"syslog-tls-skip-verify":R},gelf:{...xs,"gel\
f-address":Qe(/^(?:udp|tcp):\/\/[^/]*:\d+(?:$|[/?#])/i,"an address such as udp://192.0.2.1:12201"),"gelf-compression-level":nm,"gelf-compression-type":an("gzip","zlib","none"),"gelf-tcp-max-reconnect":kr,
"gelf-tcp-reconnect-delay":kr},fluentd:{...xs,"fluentd-address":Qe(/^(?:(?:tcp|tls|unix):\/\/|(?!.*:\/\/))/i,"an address such as tcp://192.0.2.1:24224"),"fluentd-async":Oe,"fluentd-async-connect":Oe,"\
fluentd-async-reconnect-interval":si,"fluentd-buffer-limit":br,"fluentd-max-retries":Qe(/^\d+$/,"a whole number"),"fluentd-request-ack":Oe,"fluentd-retry-wait":si,"fluentd-sub-second-precision":Oe,"fl\
uentd-write-timeout":si},journald:xs,awslogs:{tag:R,"awslogs-region":R,"awslogs-endpoint":R,"awslogs-group":e=>e?void 0:"the name of a group","awslogs-stream":R,"awslogs-create-group":ti(Oe),"awslogs-\
datetime-format":R,"awslogs-multiline-pattern":R,"awslogs-credentials-endpoint":R,"awslogs-force-flush-interval-seconds":ti(ei),"awslogs-max-buffered-events":ti(ei),"awslogs-format":an("","json/emf")},
splunk:{...xs,"splunk-url":Qe(/^https?:\/\/[^/?#]+\/?$/i,"an address such as https://splunk.example.com:8088"),"splunk-token":R,"splunk-source":R,"splunk-sourcetype":R,"splunk-index":R,"splunk-capath":R,
"splunk-caname":R,"splunk-insecureskipverify":Oe,"splunk-format":an("inline","json","raw"),"splunk-verify-connection":Oe,"splunk-gzip":Oe,"splunk-gzip-level":nm,"splunk-index-acknowledgment":Oe},gcplogs:{
"gcp-project":R,"gcp-log-cmd":R,"gcp-meta-zone":R,"gcp-meta-name":R,"gcp-meta-id":R,labels:R,"labels-regex":R,env:R,"env-regex":R}},Q5=e=>/^(?:0|f|F|FALSE|false|False)$/.test(e??""),J5=e=>/^(?:1|t|T|TRUE|true|True)$/.
test(e??""),eE=[(e,t)=>e==="json-file"&&J5(t.get("compress"))&&!(t.has("max-size")&&Number(t.get("max-file")??1)>1)?["compress","compress needs a max-size, and a max-file of 2 or more"]:void 0,(e,t)=>e===
"local"&&t.has("max-file")&&Number(t.get("max-file"))<2&&!Q5(t.get("compress"))?["max-file",'with one file, compress has to be "false"']:void 0,(e,t)=>t.has("max-buffer-size")&&t.get("mode")!=="non-bl\
ocking"?["max-buffer-size","max-buffer-size needs mode: non-blocking"]:void 0,(e,t)=>e==="awslogs"&&t.has("awslogs-datetime-format")&&t.has("awslogs-multiline-pattern")?["awslogs-multiline-pattern","a\
wslogs-datetime-format and awslogs-multiline-pattern exclude each other"]:void 0],rm={gelf:["gelf-address"],awslogs:["awslogs-group"],splunk:["splunk-url","splunk-token"]},tE={mode:an("","blocking","n\
on-blocking"),"max-buffer-size":br,"cache-disabled":Oe,"cache-max-size":br,"cache-max-file":kr,"cache-compress":Oe},am=[...Object.keys(xr),"none"],sE=e=>Object.keys(ni(e)??{}),ni=e=>Object.hasOwn(xr,e)?
{...tE,...xr[e]}:void 0;function nE(e,t){let s=ni(e);return!s||Object.hasOwn(s,t)}function rE(e,t,s){let n=ni(e);return n&&Object.hasOwn(n,t)?n[t]?.(s):void 0}function aE(e,t){if(!Object.hasOwn(xr,e))
return;let s=(Object.hasOwn(rm,e)?rm[e]:void 0)?.find(n=>!t.has(n));if(s)return["",`the driver \`${e}\` needs \`${s}\``];for(let n of eE){let r=n(e,t);if(r)return r}}function oE({host:e,path:t},s){let{
logDriver:n,logOptions:r}=e,a=x(n);if(a===void 0||a==="none"||a===""&&Xs(s).some(({at:d})=>d("log-driver")))return;let o=a||"json-file",i=`the engine refuses to start service ${f(t[1]??"")}:`;if(!am.includes(
o)){let d=ue(o.toLowerCase(),am);return d?{at:n,severity:"low",message:`${i} it has no log driver ${f(o)}, did you mean ${f(d)}?`}:void 0}let l=b(r);for(let d of l){let{name:p,value:u}=d.value;if(!nE(
o,p)){let m=ue(p.replaceAll("_","-"),sE(o)),g=m?`, did you mean ${f(m)}?`:"";return{at:d,severity:"low",message:`${i} the log driver ${f(o)} has no option ${f(p)}${g}`}}let h=rE(o,p,u);if(h)return{at:d,
severity:"low",message:`${i} ${p} of the log driver ${f(o)} is ${h}`}}if(r.state==="unknown"||r.value.length>l.length)return;let c=aE(o,new Map(l.map(({value:d})=>[d.name,d.value])));return c?{at:l.find(
({value:d})=>d.name===c[0])??n,severity:"low",message:`${i} ${c[1]}`}:void 0}function on({command:{form:e,words:t},setting:s},n,r){if(e!=="exec"||t.length<2||n.length>iE)return s;let a=n.find((o,i)=>r(
n.slice(0,i+1)));return(a&&t.find(({span:o})=>o.file===a.span.file&&o.start<=a.span.start&&a.span.end<=o.end))??s}var iE=200,lE=new Set(["networks","container_name","hostname","image","build","volumes",
"profiles"]),ri=5e3;function cE({node:e},t){let s=new RegExp(`(?:^|[^\\w.-])(?:${t.map(Ce).join("|")})(?![\\w-])`),n=e.kind==="map"?[...e.entries].flatMap(([r,{value:a}])=>lE.has(r)?[]:[a]):[];for(let r=0;r<
n.length&&r<ri;r++){let a=n[r];if(a.kind==="scalar"){if(s.test(a.text))return!0}else if(a.kind==="map"){if([...a.entries.keys()].some(o=>s.test(o)))return!0;for(let{value:o}of a.entries.values())n.length<
ri&&n.push(o)}else for(let{value:o}of a.items)n.length<ri&&n.push(o)}return!1}var dE=(e,t)=>t.some(s=>s.name==="rm"&&s.words.slice(1).some(({text:n,names:r})=>n===e.text&&n!=="\uFFFC"||r?.length===1&&
e.names?.length===1&&r[0]===e.names[0]));function*om(e,t){for(let{commands:n,stage:r,instruction:a,ships:o}of pe(e,t))for(let i of n){let{name:l}=i;if(l!=="chmod"&&l!=="mkdir"&&l!=="install")continue;
let c=A(i,l),d=l==="chmod"?c.operands[0]:E(c,"-m","--mode")?.value;if(!d)continue;let p=l==="chmod"?c.operands.slice(1):c.operands;if(p.length>0&&p.every(m=>dE(m,n)))continue;let u=p.map(({text:m})=>m),
h=d.span.end-d.span.start===d.text.length;yield{mode:d.text,span:d.span,paths:u,stage:r,instruction:a,ships:o,by:l,exact:h,command:i}}let s=we(e,t);for(let n of e.stages)for(let{instruction:r,destination:a,
sources:o,mode:i}of n.copies){if(!i)continue;let l=[a,...o].flatMap(c=>c.state==="unknown"?[]:[c.value]);yield{mode:i.state==="unknown"?i.text:i.value,span:i.span,paths:l,stage:n,instruction:r,ships:s.
has(n),by:r.keyword,exact:!1}}}function ai({source:e}){if(!e)return;let t=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.
exec(t)?.[0]||void 0}var im=e=>e.includes("\uFFFC")?void 0:/\.[a-z]\w{0,9}$/i.exec(e)?.[0],oi=e=>e.slice(e.lastIndexOf("/")+1);function lm(e,t,s,n){let r=new ch;for(let l of n)r.add({text:l},l);for(let{
text:l}of e)r.add({text:l},oi(l));let a=new Set,o=new Set(e.flatMap(({text:l})=>im(l)??[])),i=l=>o.has(im(l)??"");for(let l of s){let c=[],d=h=>(c.push(h.text),r.find(h)),p=hS(l,t)?void 0:mu(l,d);if(!p||
p.beside)continue;let u=c.some(i)?[]:e.map(({text:h})=>oi(h));for(let h of p.of??u)a.add(h)}return e.every(({text:l})=>a.has(oi(l)))}var pE={pip:/^(?:-r|--requirement|-c|--constraint)$/,uv:/^(?:-r|--requirements?|-c|--constraint)$/,
conda:/^(?:-f|--file)$/};function uE({manager:e,args:t,action:s},n,r){let a=t.options.flatMap(({name:d,value:p})=>p&&pE[e]?.test(d)?[p]:[]),o=a.find(({text:d})=>cm(d));if(o||s!=="install")return o;let i=[
...a.some(({text:d})=>/^(?:-|\/dev\/(?:stdin|fd\/0))$/.test(d))||n.wrappers.some(({name:d})=>d==="xargs")?n.readsFrom:[],...n.takes].flatMap(d=>Ve(d)?.urls??[]),l=r.flatMap(d=>Ve(d)?.saved??[]).filter(
({file:d})=>a.some(p=>ii(p.text)===ii(d.text))),c=l.length>0&&lm(a,n,r,new Set(l.map(({file:d})=>ii(d.text))));return[...i,...c?[]:l.map(({url:d})=>d)].find(({text:d})=>cm(d))}var ii=e=>e.slice(e.lastIndexOf(
"/")+1);function cm(e){let t=/^https?:/i.test(e)?lo(e):void 0;return!t||e.includes("\uFFFC")||io(t)?!1:!e.split(/[/?#&=@:]/).some(s=>/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(s)||/^v?\d+\.\d\w*(?:[.-]\w+)*$/.
test(s))}var hE=(e,t=[])=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:t}),$r=e=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:null}),
mE=(e,t=[])=>({schema:{type:"array",items:{type:"integer",minimum:0},description:e},default:t}),li=(e,t)=>({schema:{type:"number",minimum:0,description:e},default:t}),fE=(e,t="")=>({schema:{type:"stri\
ng",...t?{pattern:t}:{},description:e},default:""}),dm=e=>({schema:{type:"object",additionalProperties:{type:"string"},description:e},default:{}}),gE=20;function pm(e){let t=um.get(e)??yE(e);return um.
set(e,t),t}var um=new WeakMap;function yE(e){let t=new Map;for(let r of e)r.substitutedInto&&t.set(r.substitutedInto,[...t.get(r.substitutedInto)??[],r]);let s={held:new Map,into:t},n=new Map;for(let r of e){
let a=wE(r,s);a&&n.set(r,a),vE(r,s)}return n}function vE(e,t){let{name:s,assignments:n,words:r}=e,a=(o,i)=>{i?t.held.set(o,i):t.held.delete(o)};for(let{name:o,value:i}of n)a(o,$s(i,e,t));for(let o of/^(?:export|declare|local|readonly|typeset)$/.
test(s)?r.slice(1):[]){let[i=""]=o.text.split("=",1);o.text.includes("=")&&a(i,o.text.slice(i.length+1)==="\uFFFC"?$s(o,e,t):void 0)}if(s==="read")for(let{text:o}of r.slice(1))/^[A-Za-z_]\w*$/.test(o)&&
a(o,ln(e.readsFrom,t))}function wE(e,t){let{name:s,words:n,wrappers:r}=e,[a]=n;if(s==="\uFFFC"&&a?.text==="\uFFFC"){let d=$s(a,e,t);if(d)return d}let o=r.find(d=>d.name==="xargs"),i=o&&$E(o);if(i&&a?.
text===i)return ln(e.readsFrom,t);if(r.some(d=>d.name==="eval")){let d=e.takes.find(_r);if(d)return d}let l=yh(s);if(!l)return;let c=bE(e,l);return c==="missing"||i&&c?.text===i?o?ln(e.readsFrom,t):void 0:
c?hm.test(c.text)?$s(c,e,t):void 0:o?void 0:xE(e,l,t)}var hm=/(?:^|[;\n])[ \t]*\uFFFC[ \t]*(?:[;\n]|$)/;function bE({words:e},{text:t,operand:s}){let n=t.flatMap(r=>/^-\w$/.test(r)?[r.slice(1)]:[]).join(
"");for(let r=1;r<e.length;r+=1){let a=e[r],o=a.text.startsWith("--")?a.text.indexOf("="):-1;if(o>0&&t.includes(a.text.slice(0,o)))return{...a,text:a.text.slice(o+1)};if(t.includes(a.text)||n&&new RegExp(
`^-[A-Za-z]*[${n}]$`).test(a.text))return e[r+1]??"missing";if(n&&new RegExp(`^-[${n}]\uFFFC`).test(a.text))return{...a,text:a.text.slice(2)};if(s&&!a.text.startsWith("-"))return s.command===void 0?a:
a.text===s.command?e[r+1]:void 0}}var kE=/^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;function xE(e,{input:t,unless:s=[]},n){let{name:r,redirects:a,takes:o,readsFrom:i,words:l}=e,{options:c,
operands:d}=A(e,r);if(c.some(m=>s.includes(m.name)))return;let p=Z(r)?d.filter(({text:m})=>!/^\+\w+$/.test(m)):d,[u]=p;if(u?.text==="\uFFFC")return $s(u,e,n);if(!(p.slice(0,2).some(({text:m})=>kE.test(
m))||t==="always"&&(!u||l.some(({text:m})=>m==="--"))||Z(r)&&c.some(m=>m.name==="-s")))return;let h=Z(r)?void 0:a.find(({operator:m})=>m.startsWith("<<"))?.target;return h?hm.test(h.text)?o.find(_r)??
mm(h,n):void 0:ln(i,n)}function $s(e,t,s){return(s.into.get(t)??[]).find(n=>n.span.start>=e.span.start&&n.span.end<=e.span.end&&_r(n))??mm(e,s)}var mm=({names:e=[]},{held:t})=>t.get(e.find(s=>t.has(s))??
""),_r=e=>Ve(e)?.output==="-";function ln(e,t,s=new Set){for(let n of e){if(s.has(n)||s.size>gE||go(n))continue;if(s.add(n),_r(n))return n;if(Ve(n)||n.redirects.some(({operator:a})=>/^(?:&?>>?|>\|)$/.
test(a)))continue;let r=(In.test(n.name)?n.words.flatMap(a=>$s(a,n,t)??[])[0]:void 0)??ln(n.readsFrom,t,s);if(r)return r}}function $E({words:e}){for(let[t,{text:s}]of e.entries()){if(s==="-I")return e[t+
1]?.text;let[,n]=/^(?:-I|--replace=)(.+)$/.exec(s)??[];if(n)return n;if(s==="-i"||s==="--replace")return"{}"}}var ci={takes:[],redirected:!1,newline:!1},di=(...e)=>({takes:e,redirected:!1,newline:!0}),
cn={dash:ci,ash:{takes:["line","chain","list","block"],redirected:!0,newline:!1},"ash 1.27":ci,zsh:{takes:["line","chain","list","block"],redirected:!0,newline:!0},"bash 4.3":di("line"),"bash 4.4":di(
"line","chain"),bash:di("line","chain","list")},_E={apt:"dash",apk:"ash",dnf:"bash",microdnf:"bash",yum:"bash",tdnf:"bash",zypper:"bash",pacman:"bash"},SE=[["busybox prom/* gcr.io/distroless/* cgr.dev\
/chainguard/*","*","ash"],["*","*alpine*","ash"],["*alpine*","*","ash"],["*","*debian* *ubuntu* *jessie* *stretch* *buster* *bullseye* *bookworm* *trixie* *bionic* *focal* *jammy* *noble*","dash"],["*\
/debian* *ubuntu*","*","dash"],["*","*fedora* *centos* *almalinux* *rockylinux* *amazonlinux* *ubi8* *ubi9* *ubi10*","bash"],["*/ubi7* */ubi8* */ubi9* */ubi10* */fedora* */centos*","*","bash"]],fm=[["\
*","*alpine3.1 *alpine3.2 *alpine3.3 *alpine3.4 *alpine3.5 *alpine3.6 *alpine3.7","ash 1.27"],["alpine */alpine","2.* 3.1 3.1.* 3.2 3.2.* 3.3 3.3.* 3.4 3.4.* 3.5 3.5.* 3.6 3.6.* 3.7 3.7.*","ash 1.27"],
["busybox","1.1* 1.20* 1.21* 1.22* 1.23* 1.24* 1.25* 1.26* 1.27*","ash 1.27"],["*","*jessie* *trusty* *xenial* *centos7* *ubi7* *amazonlinux2 *al2","bash 4.3"],["debian */debian","7* 8* wheezy*","bash\
 4.3"],["ubuntu */ubuntu","12.04* 14.04* 16.04*","bash 4.3"],["centos */centos","5* 6* 7*","bash 4.3"],["oraclelinux","6* 7*","bash 4.3"],["amazonlinux public.ecr.aws/amazonlinux/amazonlinux","1 1-* 2\
 2.0* 2-* 2017* 2018*","bash 4.3"],["*/ubi7* */ubi7/*","*","bash 4.3"],["*","*stretch* *buster* *bionic* *focal* *ubuntu18.04* *ubuntu20.04* *ubi8* *centos8* *rockylinux8* *almalinux8*","bash 4.4"],["\
debian */debian","9* 10*","bash 4.4"],["ubuntu */ubuntu","18.04* 20.04*","bash 4.4"],["rockylinux */rockylinux almalinux */almalinux oraclelinux centos","8*","bash 4.4"],["*/centos","stream8*","bash 4\
.4"],["*/ubi8* */ubi8/*","*","bash 4.4"],["fedora */fedora","2* 30 31 32 33","bash 4.4"],["opensuse/leap","42* 15*","bash 4.4"],["registry.suse.com/*","15*","bash 4.4"]],EE=/(?:^|\/)(?:debian|ubuntu|rockylinux|almalinux|oraclelinux|centos|fedora|amazonlinux|archlinux|leap|tumbleweed|ubi\d+(?:[-/][\w-]+)?)$/;
function AE(e,t,s){let n=(t&&ds(t))??"",r=t?.tag===void 0?"latest":t.tag,a=(l,c)=>l.find(([d,p,u])=>c.test(u)&&gm(n,d)&&gm(r??"",p))?.[2],o=_E[s??""]??a(SE,/^/),i=e==="sh"?o:e;if(i==="bash"){let l=a(fm,
/^bash/)??(r!==null&&(o!=="bash"||EE.test(n))?"bash":void 0);return l&&o?Sr(l):{least:cn["bash 4.4"],most:cn.bash}}return i==="ash"?Sr(a(fm,/^ash/)??"ash"):i==="dash"&&o?Sr(o==="dash"?"dash":"ash"):i===
"zsh"?Sr("zsh"):{least:ci,most:cn.zsh}}var Sr=e=>({least:cn[e],most:cn[e]}),gm=(e,t)=>t.split(" ").some(s=>J(e,s)),OE=({takes:e,redirected:t,newline:s},n,r)=>e.includes(n.by)&&(s||!n.newline)&&(t?!r.some(
CE):r.length===0),CE=({operator:e})=>e.startsWith("<<"),pi=new Set(": . alias bg break cd command continue declare echo eval exit export false fg getopts hash jobs let local printf pwd read readonly r\
eturn set shift source test times trap true type typeset ulimit umask unalias unset wait [ [[".split(" ")),ym=/^(?:su|runuser)$/;function vm(e,{image:t,contents:s}){let n=(t.ref&&x(t.ref))??void 0,r,a=!1;
for(let o of[...e.wrappers,e])if(o.name==="exec"&&(a=!0),!(o!==e&&!Z(o.name)&&!Un(o.name)&&!ym.test(o.name))){if(r!==void 0&&!a){let{least:i,most:l}=AE(r,n,s?.packageManager),{name:c,ends:d}=o,p=u=>d!==
void 0&&!pi.has(c)&&OE(u,d,e.redirects);if(!p(i))return{shell:r,certain:!p(l)}}if(Un(o.name))return"init";if(ym.test(o.name))return"program";r=o.name,a=!1}return"program"}function RE(e,t,s,n){let r=Hn(
e),a=r??e.words[0]?.text,o=a&&hr(t,s).program(a)?.text;if(!o||!r&&!qn(o)?.some(u=>Z(U(u))))return;let i={file:t.span.file,text:o,at:[],from:[],whole:t.span},{commands:l,fault:c}=n.readScript(i,()=>{},
{errexit:!1,pipefail:!1}),d=l[l.length-1]?.name??"",p=o.includes(`${d}()`)||o.includes(`function ${d}`);if(!(c||p||l.some(({name:u})=>u==="."||u==="source")))return{name:U(a),commands:l}}var dn={gosu:{
operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},"s6-applyuidgid":{options:["-u","-U"]},setuidgid:{operand:!0},chpst:{options:["-u"]},setuser:{operand:!0},setpriv:{options:["--reuid","--\
ruid","--euid"]},runuser:{options:["-u","--user"],operand:!0},su:{operand:!0},chroot:{options:["--userspec"]},sudo:{options:["-u","--user"]},doas:{options:["-u"]},"start-stop-daemon":{options:["-c","-\
-chuid","-u","--user"]},capsh:{options:["--user","--uid"]},fixuid:{always:!0}},ui=({name:e,words:t,wrappers:s},n=oe)=>[...s,{name:e,words:t}].some(r=>DE(r.name,r.words,n));function DE(e,t,s){let n=be(
dn,e);if(!n)return!1;if(n.always)return!0;let{options:r,operands:a}=A({words:t},e),o=r.find(l=>n.options?.includes(l.name)),i=o?o.value:n.operand?a.find(({text:l})=>l!=="-"):void 0;return i?!s((i.text.
includes("\uFFFC")?i.literal:i.text).replace(/^#/,"")):o?.name==="-U"}var wm=6,IE=12,ME=e=>new RegExp(`(?:^|[\\s;])${e}=\\(?\\s{0,4}"?\\$[@*]`),bm=new WeakMap;function Er(e,t){let s=bm.get(t)??new WeakMap;
bm.set(t,s);let n=s.get(e);if(n)return n;let{shell:r}=t.lookup,a=r?new PE(e,t,r).answer():e.base?.drops?"dropped":"kept";return s.set(e,a),a}function hi({added:e}){let t=new Map(e?.accounts.map(({name:s,
uid:n})=>[s,n]));return s=>oe(s)||ae(t.get(Ft(s).account)??"")===0}var NE=/^(?:|wait|tail|sleep|trap|exit|return|true|:|kill|echo|printf|set|cd|export|shift|unset|\[|test)$/,km=/\bid\s+-[a-z]*u|\bid\s+--user|\bwhoami\b|\bE?UID\b/,
PE=class{#e;#n;#t;#o;#s;constructor(e,t,s){this.#e=e,this.#n=s,this.#t=hr(e,t),this.#o=hi(e),this.#s=new Map(b(e.image.env).map(({value:n})=>[n.name,n.value?x(n.value):void 0]))}answer(){let{image:e,base:t}=this.#e,
s=x(e.entrypoint),n=x(e.cmd);if(t?.drops&&e.entrypoint.state==="unknown"&&e.entrypoint.reason==="image")return this.#r();if(s?.form==="shell")return this.#i(_m(s),[],0);let r=n?n.form==="exec"?mi(n):[
"/bin/sh","-c",_m(n)]:[];return this.#d([...s?mi(s):[],...r],0)}#r(){return this.#e.base?.drops?"dropped":"kept"}#l=e=>this.#s.get(e);#d(e,t){if(e.length===0)return"kept";let s=this.#e.span,n=e.map(a=>({
text:a,literal:a,span:s,splits:!1,substitutions:[],inner:()=>({file:s.file,text:a,at:[],from:[],whole:s})})),{commands:r}=this.#n.readWords(n,this.#l);return this.#p(r,{args:[],text:e.join(" "),depth:t})}#i(e,t,s){
let n=qn(e);if(n&&!n.some(i=>Z(U(i))))return xm(e);let r=this.#e.span,a={file:r.file,text:e,at:[],from:[],whole:r},{commands:o}=this.#n.readScript(a,this.#l,{errexit:!1,pipefail:!1});return this.#p(o,
{args:t,text:e.replace(/^[ \t]*#.*$/gm,""),depth:s})}#p(e,t){let s=$m(t.text),n=LE(e.filter(({name:a})=>!s.has(a))).map(a=>({command:a,root:this.#a(a,e,t)})),r=n.filter(({root:a})=>a==="dropped");return r.
length===0?n.some(({root:a})=>a==="unclear")?"unclear":"kept":r.some(({command:a})=>!a.conditional)||r.length===n.length||km.test(t.text)||HE(e,t.args)?"dropped":"unclear"}#a(e,t,{args:s,text:n,depth:r}){
if(ui(e,this.#o))return WE(e,t)?"unclear":"dropped";let{words:a}=e,o=qE(e.name==="set"?a.slice(a.findIndex(g=>g.text==="--")+1):a,s),[i=""]=o,[l]=a;if(r>=wm||!l||l.names?.includes("0"))return"kept";let c=this.#h(
t).find(g=>$m(g).has(i));if(c)return this.#i(c,o.slice(1),r+1);if(UE(l))return l.names?.some(g=>ME(g).test(n))?this.#c([...s,...o.slice(1)],t,r):this.#f(l,t,n);if(o.length!==a.length||i!==l.text)return this.#c(
o,t,r);if(i.includes("\uFFFC"))return"kept";let d=TE(e),p=d===void 0?void 0:this.#t.program(d);if(p!==void 0)return p===null?"unclear":xm(p.text);let u=Hn(e)??i,h=this.#t.program(u);if(h===null)return"\
unclear";if(h)return this.#i(h.text,o.slice(o.indexOf(u)+1),r+1);let m=[u,...o.slice(1)].find(g=>this.#u(g));return m!==void 0?this.#r()==="dropped"?"dropped":this.#d(o.slice(o.indexOf(m)+1),r+1):jE.test(
u)&&this.#t.isBrought(u)&&this.#m()?"unclear":"kept"}#c(e,t,s){let n=t.some(({name:o})=>o==="shift"),[r="kept",...a]=e.slice(0,n?IE:1).map((o,i)=>this.#d(e.slice(i),s+1));return a.find(o=>o==="dropped")??
r}#h(e){return e.flatMap(t=>{let s=/^(?:\.|source)$/.test(t.name)?Hn(t):void 0;return s&&this.#t.program(s)?.text||[]})}#f(e,t,s){return t.flatMap(({assignments:n})=>n.filter(({name:r})=>e.names?.includes(
r))).some(({value:n})=>this.#d(n.text.split(/\s+/).filter(Boolean),wm)==="dropped")?km.test(s)?"dropped":"unclear":s.split(/[\s"'()]+/).some(n=>Object.hasOwn(dn,U(n)))?"unclear":"kept"}#u(e){let{base:t,
contents:s}=this.#e;if(!t)return!1;let n=s?.entrypoint?.findLast(r=>!r.startsWith("-"))??"docker-entrypoint.sh";return U(e)===U(n)&&(!e.includes("/")||!n.includes("/")||e===n)}#m(){let{copied:e,mentions:t}=this.#e.
added??{};return Object.keys(dn).some(s=>/^(?:gosu|su-exec|setpriv|s6-setuidgid|setuser)$/.test(s)&&(t?.has(s)||e?.some(({path:n})=>n.endsWith(`/${s}`))))}},xm=e=>/\bset(?:re|res)?uid\b/i.test(e)?"dro\
pped":"kept";function TE({name:e,words:t}){if(!/^(?:python[\d.]*|perl|ruby|node|php)$/.test(e))return;let s=t.slice(1).find(({text:n})=>!/^-(?![mce])/.test(n))?.text;return s===void 0||s.startsWith("-")?
void 0:s.includes("/")?s:`./${s}`}var $m=e=>new Set([...e.matchAll(/^[ \t]*(?:function[ \t]+)?([\w-]{1,80})[ \t]*\(\)|^[ \t]*function[ \t]+([\w-]{1,80})/gm)].map(([,t,s])=>t??s)),jE=/\.(?:sh|bash)$|entry-?point|(?:^|[/_.-])(?:start|run|init|boot|launch)(?:[_.-]\w{0,80})?$/;
function LE(e){let t=e.filter(({substitutedInto:a,tested:o})=>!a&&!o),s=t.filter(a=>a.wrappers.some(({name:o})=>o==="exec")||zE(a)||FE(a)&&ui(a)),n=t.findLast(({name:a,wrappers:o})=>!NE.test(a)||o.some(
i=>Object.hasOwn(dn,i.name))),r=n?n.readsFrom:[];return[...new Set([...s,...n?[n]:[],...r])]}var FE=({words:e})=>e.some(({names:t})=>t?.includes("@"));function WE({words:e,wrappers:t},s){let n=new Set(
[...t,{words:e}].flatMap(r=>r.words.flatMap(a=>a.names??[])));return n.size===0?!1:s.some(({name:r,assignments:a,words:o})=>a.some(i=>n.has(i.name)&&cs(i.value.literal))||r===":"&&o.some(i=>cs(i.literal)&&
i.names?.some(l=>n.has(l)))||o.some(({literal:i})=>/^\w+=(?:root|0)$/.test(i)&&n.has(i.slice(0,i.indexOf("=")))))}var zE=({name:e,words:t})=>e==="set"&&t[1]?.text==="--"&&Object.hasOwn(dn,U(t[2]?.text??
"")),UE=({text:e,names:t})=>e.includes("\uFFFC")&&t?.some(s=>/^[A-Za-z_]/.test(s))===!0,qE=(e,t)=>e.flatMap(({text:s,names:n})=>{if(!n||s!=="\uFFFC")return[s];if(n.includes("@")||n.includes("*"))return t;
let[r]=n.length===1&&/^[1-9]$/.test(n[0]??"")?n:[];return r?[t[Number(r)-1]??"\uFFFC"]:[s]}),HE=(e,[t])=>t!==void 0&&e.some(({tested:s,words:n})=>s&&n.some(({names:r})=>r?.includes("1"))&&n.some(({text:r})=>r===
t)&&!n.some(({text:r})=>r==="!=")),mi=({words:e})=>e.map(t=>t.state==="unknown"?"\uFFFC":t.value),_m=e=>mi(e).join(" ");function GE({cases:e,otherwise:t},s){let n=e.map(({when:a,action:o})=>({action:o,
is:KE(a.map(i=>BE(i,s)))})),r=n.flatMap(({action:a,is:o})=>o==="no"?[]:[a]);return n.some(({is:a})=>a==="yes")?r:[...r,t]}function BE(e,t){let s=t[e.index];if(s!==void 0)return Gs(e,s)?"yes":"no";let n=[
Gs(e,0n),Gs(e,Be)];return e.op==="EQ"||e.op==="NE"||e.op==="MASKED_EQ"||n[0]!==n[1]?"perhaps":n[0]?"yes":"no"}var KE=e=>e.includes("no")?"no":e.includes("perhaps")?"perhaps":"yes",ne=e=>e.split(" "),Sm={
needs:ne("close execve fstat fstatfs futex getdents64 openat openat2 statx write"),calls:ne("fcntl"),instead:{openat2:["fcntl"]}},Em={call:"statx",releases:"1.2.8, 1.3.3 and 1.4"},Am={needs:ne("capget\
 capset chdir getcwd getppid newfstatat prctl read rt_sigreturn setgid setgroups setuid"),calls:ne("close_range epoll_ctl faccessat2 getpid tgkill")},Om={needs:ne("arch_prctl exit_group"),calls:[],instead:{
exit_group:["exit"]}},YE={needs:ne("mprotect"),calls:ne("brk getrandom prlimit64 rseq set_robust_list set_tid_address")},VE={needs:ne("close mmap newfstatat openat pread64 read"),calls:ne("access munm\
ap")},ZE={needs:ne("clone dup2 fcntl pipe2 rt_sigaction rt_sigreturn wait4"),calls:ne("getcwd getegid geteuid getgid getpid getppid getuid rt_sigprocmask")},XE={needs:ne("vfork"),calls:[]},QE={needs:[],
calls:ne("getpgrp lseek sysinfo uname")},JE={needs:[],calls:ne("fadvise64 ioctl statfs")},e6={needs:ne("poll rt_sigprocmask"),calls:ne("prctl readlink sendfile")},t6={arch_prctl:[{0:0x1002n}],clone:[{
0:0x1200011n}],dup2:[{1:0n},{1:1n}],dup3:[{1:0n},{1:1n}],futex:[{1:128n},{1:129n}],ioctl:[{1:0x5401n}],mmap:[{2:1n},{2:5n},{2:3n}],mprotect:[{2:1n}],prctl:[{0:8n},{0:24n}]},s6={access:"faccessat",dup2:"\
dup3",getpgrp:"getpgid",poll:"ppoll",readlink:"readlinkat",vfork:"clone",newfstatat:"fstatat64"},n6={fcntl:"fcntl64",fstat:"fstat64",fstatfs:"fstatfs64",getegid:"getegid32",geteuid:"geteuid32",getgid:"\
getgid32",getuid:"getuid32",mmap:"mmap2",setgid:"setgid32",setgroups:"setgroups32",setuid:"setuid32",statfs:"statfs64"},r6={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:[
"epoll_create1"],epoll_wait:["epoll_pwait"],eventfd:["eventfd2"],getdents:["getdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readl\
inkat"],rename:["renameat2","renameat"],rmdir:["unlinkat"],select:["pselect6"],signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},Cm="clone3 close_ran\
ge faccessat2 fchmodat2 openat2 statx".split(" ");function fi(e,t,{needs:s,calls:n,instead:r={}}){let a=o=>o.flatMap(i=>{let l=a6(e,t,i);return l!==void 0&&Dm(t,l)||[]});return[...a(s).filter(({name:o,
kills:i})=>i||!(be(r,o)??[]).some(l=>!Dm(t,l))),...a(n).filter(({kills:o})=>o)]}function Rm({profile:e},t){let[s]=t;return t.some(({entry:n})=>!n)?e?.defaultAction:s?.entry?.name}function a6({calls:e},{
host:{architecture:t}},s){let n=r=>r!==void 0&&e.number(r,t.machine)!==void 0;return[t.bits===32?be(n6,s):void 0,s,be(s6,s)].find(n)}function Dm(e,t){let s=e.verdict(t);for(let n of be(t6,t)??[{}]){let r=GE(
s,n);if(!r.every(Im))continue;let a=s.entry??s.cases.find(({action:o})=>Im(o))?.entry;return{name:t,kills:r.every(o6),...a?{entry:a}:{}}}}var Im=e=>!G(e)&&e.kind!=="notify"&&!(e.kind==="errno"&&e.value===
0),o6=({kind:e})=>e==="kill_thread"||e==="kill_process"||e==="trap";function Mm({host:e}){let t=ct(e,"no-new-privileges");return t!==void 0&&k(t.at,()=>!0)&&ts(t.option.value)===!0}function i6(e,t,s){
let{what:n,command:r,commands:a}=e,[o]=r.words;if(!o)return r.form==="exec"?{why:"names no program after `CMD`: the Docker engine crashes when it runs the check, and every container stops with it"}:{why:"\
gives the shell no text after `CMD-SHELL`"};if(n==="health check"&&t.dialect==="compose"&&h6(a[0]?.name??""))return m6(a[0]?.name??"");if(t.dialect==="compose"&&d6(a[0]?.words[0]?.text??""))return{why:"\
is a list in quotes, which is read as a text"};if(r.form==="shell")return;let i=a[0];if(!i||i.wrappers.some(({name:d})=>Z(d)||d==="su"||d==="runuser"||d==="eval"))return;let l=p6(i);if(!l||n==="entryp\
oint"&&Po(r))return;if(n!=="command")return l;let c=g6(t,s);if(!(c==="no"||c==="maybe"&&l6(r)))return{...l,...c==="maybe"?{confidence:"low"}:{}}}var l6=({words:[e,...t]})=>t.some(s=>/\S\s+\S/.test(x(s)??
""))||!c6.test((e&&x(e)?.trim().split(/\s/)[0])??""),c6=/^(?:(?:\/usr\/local|\/usr)?\/s?bin\/.*|node|npm|npx|yarn|pnpm|bun|deno|python[\d.]*|uvicorn|gunicorn|flask|celery|ruby|bundle|rails|php|perl|java|dotnet|sh|bash|ash|nginx|curl|wget|sleep|tail)$/,
d6=e=>/^\[[^\s[]/.test(e);function p6({name:e,words:[t,s]}){let n=t?.text??"";return n===""?{why:"has an empty text for its program"}:f6(n)?{why:`looks for a program called ${f(n)}, all of it one name`,
advice:Nm}:s&&u6.test(e)&&/^[^-\s][^\s\uFFFC]*\.(?:[cm]?js|ts|py|rb|php|pl|sh)\s+[^\s\uFFFC]/.test(s.text)?{why:`looks for a file called ${f(s.text)}, all of it one name`,advice:Nm}:void 0}var Nm="mak\
e each word an item of its own",u6=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,h6=e=>/^(?:NONE|none|CMD|CMD-SHELL)$/.test(e),m6=e=>({why:`runs a program called ${f(e)}, which no image\
 has`,advice:`write ${/none/i.test(e)?"`disable: true`":`${f(e)} as the first item of a list, or leave it out`}`});function f6(e){if(e.includes("\uFFFC")||e.startsWith("-"))return!1;let[t="",s=""]=e.trim().
split(/\s+/,2);return e!==e.trim()||e.endsWith(";")?!0:s!==""&&(!t.includes("/")||!/^[^/-][^/]*\//.test(s))}function g6(e,t){let{entrypoint:s}=e.image;if(s.state==="unknown")return s.reason==="image"?
"maybe":"no";let n=x(s);return n?s.state==="default"?e.contents?.execs?"yes":"no":th(n,e,t)==="runs"?"yes":"no":"yes"}function y6({text:e},t,s){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).
some(n=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.exec(n)?.[1],a=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(n)?.[1],o=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(n)?.[1]??"",i=[
...a?[a]:[],...[...o.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].map(([l])=>l)];return r===t&&i.some(l=>v6(l,s))})}function v6(e,t){let s=`/${e.replace(/^\/+|\/+$/g,"")}`;if(s.length>200||(s.match(/\*/g)?.
length??0)>6)return!1;let n=s.split(/(\*\*\/?|\*)/).map(r=>r.startsWith("**")?".*":r==="*"?"[^/]*":Ce(r)).join("");return new RegExp(`^${n}/?$`).test(t)}var gi=/^(?:main|master|head|trunk|develop|development|dev|next|latest|nightly|edge|canary)$/i,
w6=/\/(?:archive|zipball|tarball)\/(?:refs\/heads\/|(?:main|master|head|develop|dev|trunk)(?:[./]|$))/i,Pm=/^@?[\w./-]+(?:\[[\w,.-]*\])?\s*@\s*(?=(?:git|hg|svn|bzr|https?|ssh|github|gitlab|bitbucket|gist)(?:\+\w+)?:)/i,
b6=/^(?:(?:git|hg|svn|bzr)\+\w+:|git(?:@|:\/\/)|(?:github|gitlab|bitbucket|gist):|\w+:\/\/[^\s#]+\.git(?:[@#]|$))/i,k6=/^[\w-][\w.-]*\/[\w.-]+(?:#|$)/;function x6(e){let{action:t,packages:s,args:n,facts:r,
does:a}=e;if(t!=="install"&&t!=="fetch"&&t!=="run")return[];let o=n.options.flatMap(({name:i,value:l})=>/^(?:-e|--editable|--from|--spec|--with|--package|-p)$/.test(i)&&l&&Lm(l.text,e)?[l]:[]);return r.
unnamed?.test(a)?[]:[...o.filter(i=>Tm(e,i,void 0)),...s.filter((i,l)=>Tm(e,i,s[l+1]))]}function Tm(e,{text:t},s){let{facts:n,args:r,action:a,does:o}=e,i=t.replace(Pm,"");return i===""||i.startsWith("\
-")||i.startsWith("$")||r.options.some(({name:l})=>l==="--only-upgrade"||l==="--no-index")?!1:Lm(i,e)?!E6(e)&&S6(_6(i,n.revision)):/^https?:/i.test(i)?w6.test(i):i.includes("\uFFFC")?!1:n.loose?n.loose.
test(`${o} ${i}`):n.runsOwn&&a==="run"?/.@[a-z]+$/i.test(i):!n.version||n.version.test(i)||$6(e,i)||r.options.some(({name:l})=>gt(n.versionOptions,l))||n.versionBehind&&(jm(i)||s&&jm(s.text))?!1:!A6(e,
i)}var jm=e=>/^[\^~<>=v]*\d|^\*|^dev-/.test(e),$6=({facts:e},t)=>/^(?:\.{0,2}\/|~|\.$|\.\[|file:)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(t)||e.path?.test(t)===!0,Lm=(e,{facts:t})=>t.
revision!==void 0&&(b6.test(e.replace(Pm,""))||t.revision==="#"&&!t.path?.test(e)&&k6.test(e));function _6(e,t){let[s="",n=""]=e.split("#");if(t==="#")return n;let r=s.replace(/^[\w+]+:\/\/[^/]*|^git@[^:/]*[:/]?/,
"");return r.includes("@")?r.slice(r.lastIndexOf("@")+1):""}var S6=e=>e===""||gi.test(e.replace(/^(?:refs\/heads\/|branch=)/,"")),E6=({args:e})=>e.options.some(({name:t})=>t==="--rev"||t==="--tag"),A6=({
manager:e,args:t},s)=>e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(s)&&t.options.some(({name:n})=>n==="-U"||n==="--upgrade");function O6({manager:e,action:t,args:s}){if(e!=="cargo"||t!=="install"||s.options.
some(({name:r})=>r==="--rev"||r==="--tag"))return;let n=s.options.find(({name:r})=>r==="--branch")?.value?.text;return n===void 0||gi.test(n)?s.options.find(({name:r})=>r==="--git")?.value:void 0}var C6=e=>gi.
test(e),R6=8,D6=65536,I6=1e4;function Fm(e){return e.text.length>D6?[]:new M6(e).commands(0,e.text.length,0)}var M6=class{#e;#n=I6;constructor(e){this.#e=e}commands(e,t,s){let{text:n}=this.#e,r=[],a=[],
o=[],i=l=>{let c=a.length>0&&this.#n-- >0?this.#t(a,o,s):void 0;a=[],c&&r.push(c),o=l&&c?[...o.slice(-20),c]:[]};for(let l=e;l<t;){let c=n[l];if(c==="#"&&a.length===0)for(;l<t&&n[l]!==`
`;)l+=1;else if(" 	\r,".includes(c))l+=1;else if(`;
&|)}`.includes(c)){let d=(c==="&"||c==="|")&&n[l+1]===c;i(c==="|"&&!d),l+=d?2:1}else{let d=Math.min(zm(n,l,t),t);a.push({start:l,end:d,word:{...T6(n.slice(l,d)),span:ee(this.#e,l,d)}}),l=d}}return i(!1),
r}#t(e,t,s){let{text:n}=this.#e,r=e[0]?.word.text.startsWith("$")&&e[1]?.word.text==="="?2:0,a=e.slice(r),[o]=a,i=e[e.length-1];if(!o)return;let l=e[0].start,c=ee(this.#e,l,i.end),d=r?e[0].word:void 0,
p=s<R6?this.#o(a,s+1):[],u=a.map(({word:h})=>h);return{name:Wm(o.word.text),words:u,assignments:d?[{name:d.text.slice(1),value:o.word,span:d.span}]:[],redirects:[],wrappers:[],span:c,folder:"",readsFrom:t,
feeds:[],takes:[],conditional:!1,fallback:[],decides:!0,tested:!1,failsUnseen:!1,code:j6(n.slice(l,i.end)),inner:p}}#o(e,t){let{text:s}=this.#e;if(P6(e[0]?.word.text??"")){let r=e[N6(e)];return r?/["']/.
test(s[r.start])?this.commands(r.start+1,r.end-1,t):this.commands(r.start,this.#s(r.start),t):[]}let n=[];for(let{start:r,end:a}of e)for(let o=r;o<a;o+=1){let i=s[o];if(i==='"'||i==="'")o=Ar(s,o,a)-1;else if(i===
"("||i==="{"){let l=Um(s,o,a);n.push(...this.commands(o+1,l-1,t)),o=l-1}}return n}#s(e){let{text:t}=this.#e,s=e;for(;s<t.length&&!/[;\n&|)}]/.test(t[s]);)s=Math.max(zm(t,s,t.length),s+1);return s}};function N6(e){
let t=e.map(({word:r})=>r.text),s=t.findIndex(r=>/^-(?:c|co\w*)$|^\/[ck]$/i.test(r));if(s>0)return s+1;let n=/^-(?:e[xp]\w*|v\w*|w\w*|in\w*|o\w*|config\w*|ps\w*)$/i;return t.findIndex((r,a)=>a>0&&!/^[-/]/.
test(r)&&!n.test(t[a-1]??""))}var P6=e=>/^(?:powershell|pwsh|cmd)$/.test(Wm(e)),Wm=e=>e.replace(/^@(?=\w)/,"").replace(/^(\w+)\(.*$/s,"$1").replace(/^.*[\\/]/,"").replace(/\.exe$/i,"").toLowerCase();function T6(e){
let t=/^(["']).*\1$/s.test(e)&&e.length>1?e.slice(1,-1):e;return{text:t,literal:t}}function zm(e,t,s){let n=t;for(;n<s;){let r=e[n];if(r==='"'||r==="'")n=Ar(e,n,s);else if(r==="("||r==="{")n=Um(e,n,s);else{
if(` 	\r
;&|)},`.includes(r))break;n+=r==="`"?2:1}}return Math.max(n,t+1)}function Ar(e,t,s){let n=e[t];for(let r=t+1;r<s;r+=1)if(n==='"'&&(e[r]==="`"||e[r]==="\\"&&e[r+1]==='"'))r+=1;else if(e[r]===n&&e[r+1]===
n)r+=1;else if(e[r]===n)return r+1;return s}function Um(e,t,s){let n=0;for(let r=t;r<s;r+=1){let a=e[r];if(a==='"'||a==="'")r=Ar(e,r,s)-1;else if(a==="("||a==="{")n+=1;else if((a===")"||a==="}")&&(n-=
1,n===0))return r+1}return s}function j6(e){let t=[],s=/["']/g;for(let n=0;;){s.lastIndex=n;let r=s.exec(e);if(!r)return t.join("")+e.slice(n);t.push(e.slice(n,r.index),"''"),n=Ar(e,r.index,e.length)}}
function yi(e,t){let s=pe(e,t),n=qm.get(s)??L6(e,t);return qm.set(s,n),n}var qm=new WeakMap;function L6(e,t){let s=we(e,t),n=[];for(let r of e.stages)for(let a of F6(r))n.push({commands:vi(Fm(a)),ships:s.
has(r)});for(let{commands:r,ships:a}of pe(e,t))for(let{name:o,words:i}of r){if(o!=="pwsh"&&o!=="powershell")continue;let l=i.findIndex(({text:d})=>/^-c(?:o\w*)?$/i.test(d))+1,c=l>0?i.slice(l):[];for(let d of c.
length?[z6(c)]:[])n.push({commands:vi(Fm(d)),ships:a})}return n}function F6(e){let t=I(e).slice(1).flatMap(({shell:s})=>s??[])[0];return e.instructions.flatMap(s=>{let{keyword:n,trigger:r}=s;n==="SHEL\
L"&&(t=s);let a=n==="ONBUILD"?r:s,[o]=a?.args??[],i=/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(t?.args[0]?.value??"")||e.windows&&!t;return a?.keyword==="RUN"&&o&&(i||e.windows&&a.json)?[W6(
a)]:[]})}function W6({args:e,json:t,logical:s}){let n=new dt(s.file);if(t)for(let{value:r,span:a}of e)n.add(`${r} `,a.start+1);else e[0]&&n.addPart(s,e[0].at,e[0].at+e[0].value.length);return n.build()}
function z6(e){let[t]=e,s=e[e.length-1];return{file:t.span.file,text:e.map(({text:n})=>n).join(" "),at:[],from:[],whole:{...t.span,end:s.span.end}}}function vi(e){return e.flatMap(t=>[t,...vi(t.inner)])}
var U6=/^(?:invoke-webrequest|iwr|invoke-restmethod|irm|curl|wget|start-bitstransfer|certutil|bitsadmin)$/,q6=/\.\s*Download(?:String|Data|File)(?:Async|TaskAsync)?\s*\(|\.\s*(?:GetStringAsync|OpenRead)\s*\(/i,
H6=/^(?:iex|invoke-expression)$/,G6=/^(?:get-filehash|get-authenticodesignature|test-filecatalog)$/;function Hm({commands:e}){let t=new Map,s=new Map,n=[],r=e.some(({name:a,words:o})=>G6.test(a)||a===
"certutil"&&o.some(({text:i})=>/^-hashfile$/i.test(i)));for(let a of e){let o=H6.test(a.name)||/\[scriptblock\]\s*::\s*Create\s*\(/i.test(a.code)?B6(a,t):void 0;o&&!n.some(({span:l})=>l.start<=a.span.
start&&a.span.end<=l.end)&&n.push({span:V6(o.span,a.span),from:o.span,how:"piped",url:bi(o)});for(let{name:l}of a.assignments){let c=wi(a);c?t.set(l.toLowerCase(),c):t.delete(l.toLowerCase())}let i=Gm(
a);if(i)s.set(Bm(i),{command:a});else if(!r)for(let[l,c]of Y6(a)){let d=s.get(Bm(c.text));d&&!d.used&&(d.used={span:l==="started"?c.span:d.command.span,from:d.command.span,how:l,url:bi(d.command)})}}for(let{
command:a,used:o}of r?[]:s.values())n.push(o??{span:a.span,from:a.span,how:"saved",url:bi(a)});return n}function B6(e,t){let s=e.words.slice(1).flatMap(({text:n})=>t.get(/^\$(\w+)/.exec(n)?.[1]?.toLowerCase()??
"")??[]);return[...e.readsFrom,...e.inner,e].flatMap(n=>wi(n)??[])[0]??s[0]}function wi(e){return K6(e)&&Gm(e)===void 0?e:e.inner.flatMap(t=>wi(t)??[])[0]}var K6=({name:e,code:t})=>U6.test(e)||q6.test(
t),bi=({words:e})=>/https?:\/\/[^\s"'`)]+/i.exec(e.map(({text:t})=>t).join(" "))?.[0]??"";function Gm({name:e,words:t,code:s}){let n=a=>t[t.findIndex(({text:o})=>a.test(o))+1||t.length]?.text,r=/\.\s*DownloadFile(?:Async|TaskAsync)?\s*\(/i.
test(s)?/DownloadFile\w{0,20}\s{0,9}\([^,]{0,2000},\s{0,9}["']?([^"')]{1,500})["']?\s{0,9}\)/i.exec(t.map(({text:a})=>a).join(" "))?.[1]:void 0;if(r)return r;if(/^(?:invoke-webrequest|iwr|invoke-restmethod|irm)$/.
test(e))return n(/^-OutF/i);if(e==="curl"||e==="wget")return n(/^-OutF|^-[a-zA-Z]*[oO]$|^--output$/i);if(e==="start-bitstransfer")return n(/^-Dest/i)??t[2]?.text;if(e==="certutil"&&t.some(({text:a})=>/^[-/]urlcache$/i.
test(a))||e==="bitsadmin"&&t.some(({text:a})=>/^\/transfer$/i.test(a)))return t[t.length-1]?.text}function Y6({name:e,words:t,readsFrom:s}){let n=t.slice(1).filter(({text:a})=>!/^-[A-Za-z]/.test(a));if(/^(?:start-process|saps|start|msiexec|call|dism|add-appxpackage|import-module|\.|install-package)$/.
test(e))return n.map(a=>["started",a]);if(e==="powershell"||e==="pwsh")return t.flatMap((a,o)=>/^-f/i.test(t[o-1]?.text??"")?[["started",a]]:[]);if(/^(?:expand-archive|tar|7z|7za|unzip)$/.test(e))return n.
map(a=>["unpacked",a]);let[r]=t;return r&&s.length===0&&/\.(?:exe|msi|ps1|bat|cmd)$|[\\/]/i.test(r.text)?[["started",r]]:[]}var Bm=e=>e.replace(/^.*[\\/]/,"").toLowerCase(),V6=(e,t)=>({file:e.file,start:Math.
min(e.start,t.start),end:Math.max(e.end,t.end)}),Z6=y({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"State the abi the rules are written for.",why:"\
The abi says which kinds of rules the kernel is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration d\
ecides whether even network rules count.",standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures"},examples:[],*check({policy:e,profiles:t}){
let[s]=t;if(!s)return;let{abi:n}=e,r=new Set(t.flatMap(({profile:i})=>i.rules.filter(ie).flatMap(Km))),a=`abi <abi/${y3(r)}>,`;if(!n){let i=g3.filter(l=>r.has(l));yield{at:s.profile.node.name,message:i.
length?`no abi is stated, so whether the ${J6(i)} rules are enforced depends on the host's parser.conf: \`${a}\` before the profile says it`:`no abi is stated: \`${a}\` before the profile says which ru\
les it counts on`,severity:i.length?"medium":"low"};return}let o=be(Zr,n.path.value.replace(/^abi\//,""))??[];for(let{profile:i}of t)for(let l of i.rules){let c=ie(l)&&Km(l).find(d=>o.includes(d));c&&
(yield{at:{span:l.at},message:`\`${n.path.value}\` does not know ${Q6(c,l)}. \`${a}\` knows all that this file uses`,severity:"high",related:[{span:n.span,message:"the abi"}]})}}}),X6=new Set(["networ\
k","unix","dbus","userns","mqueue","io_uring"]);function Km({rule:e}){let t=e.kind==="network"?[...e.conditions,...e.peer?.conditions??[]].map(({name:s})=>s.value):[];return[...X6.has(e.kind)?[e.kind]:
[],...t.some(s=>s==="ip"||s==="port")?["addresses"]:[],...t.includes("interface")?["interfaces"]:[]]}function Q6(e,t){return e==="addresses"||e==="interfaces"?`${e} in network rules: this one is enfor\
ced without, and ${Pe(t)?"denies":"allows"} all of them`:`${e} rules: this one is read and not enforced${Pe(t)?"":", and so is nothing else of the kind"}`}var J6=e=>e.length>1?`${e.slice(0,-1).join(",\
 ")} and ${e.at(-1)}`:e[0]??"",e4={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name to someb\
ody who is asked, and in a container nobody is"},t4=y({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode looks l\
ike a control in every listing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{"appa\
rmor.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let n of t.node.flags){let r=be(e4,n.value);r?yield{at:n,message:`\
profile \`${t.name}\` is in ${n.value} mode, which ${r}`}:n.value==="debug"&&(yield{at:n,message:"the flag debug is for developers of AppArmor",severity:"low"})}let s=t.rules.find(n=>n.rule.kind==="al\
l"&&!Pe(n)&&ie(n));s&&(yield{at:{span:s.at},message:`profile \`${t.name}\` allows everything by this rule`})}}}),Ym=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,
"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],s4=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,n4=y({id:"apparmor-resolved-paths",on:"apparmor",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at the file after links are followed. Where /bin is a\
 link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoever runs su.",standards:[],references:{UsrMerge:"ht\
tps://wiki.debian.org/UsrMerge"},examples:[],*check({profiles:e}){for(let t of e)for(let s of t.rules){if(!ie(s.placed)||!s.rule.path)continue;let n=s.rule.path.value,r=Ym.find(([p])=>p.test(s.pattern)),
a=r&&s.pattern.replace(r[0],r[1]),o=a!==void 0&&!o4(t,s,a),i=!a&&s.literal!==void 0&&s4.test(s.literal)&&!a4(t,s,s.literal);if(!o&&!i)continue;let l=o&&s.deny?r4(t,s,a):void 0,c=r?n.replace(r[0],r[2]):
n,d=o?`\`${n.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${n.slice(0,60)}\` is a link on most distributions`;yield{at:{span:s.placed.at},message:`${d}: the kernel sees \
the path behind it, and there this rule ${s.deny?"denies nothing":"never matches"}${l?", while another one allows it":""}${o&&c!==n?`. Write \`${c.slice(0,70)}\``:""}`,severity:l?"high":"medium",related:l?
[{span:l.placed.at,message:"this rule allows it"}]:[]}}}}),Vm=["read","append","exec","mmap","link","lock"];function r4(e,{permissions:t},s){for(let n of Vm){let r=t[n]?e.opening(s,n):void 0;if(r)return r}}
var a4=(e,t,s)=>e.rules.some(n=>n!==t&&n.deny===t.deny&&(n.pattern.startsWith(s)&&n.pattern!==s||/\/sh$/.test(s)&&["dash","bash","busybox"].some(r=>e.touches(n,s.replace(/sh$/,r),"exec")))),o4=(e,t,s)=>e.
rules.some(n=>n!==t&&n.deny===t.deny&&Vm.every(r=>!t.permissions[r]||n.permissions[r])&&(n.pattern===s||!Ym.some(([r])=>r.test(n.pattern))&&e.covers(n,s))),i4=["/usr/lib/x86_64-linux-gnu/libc.so.6","/\
lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/\
libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],l4=y({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Allow what programs need\
 to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. What it would have kept out comes in afterwards.",
standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){let{profile:s}=t,{node:n}=s;if(n.keyword===
"hat"||!t.complete)continue;if(s.rules.length===0&&s.includes.size===0&&s.children.length===0&&!n.flags.some(({value:m})=>/complain|unconfined|default_allow|prompt/.test(m))){yield{at:n.name,message:`\
profile \`${s.name.slice(0,60)}\` allows nothing at all: no program starts under it`,severity:"high"};continue}let r=[...s.includes].some(m=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.
test(m)),a=Gt(t,"exec").filter(({permissions:m})=>m.exec==="ix"||m.exec==="pix"),o=i4.some(m=>t.allows(m,"read")&&t.allows(m,"mmap"));if(a.length>0&&!r&&!o&&s.system.length===0)yield{at:n.name,message:`\
programs may be started under \`${s.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let m of a){let g=/\*\*/.
test(m.pattern)&&!m.permissions.mmap&&ur(t)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(m.pattern),w=g&&t.rules.some($=>!$.deny&&$.permissions.mmap&&t.meet(m,$));g&&!w&&(yield{at:{span:m.
placed.at},message:`nothing below \`${m.prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let i=le(t,"network").filter(({rule:m})=>m.
words[0]),l=dr(t,"network").map(({rule:m})=>m.words.map(({value:g})=>g)),c=l.some(m=>m.length===0),d=i.find(({rule:m})=>m.words[0]?.value==="inet"||m.words[0]?.value==="tcp");if(!d||c||s.system.some(({
path:m})=>/nameservice/.test(m.value)))continue;let p=l.some(([m])=>m==="inet6"||m==="tcp"||m==="udp"||m==="stream"||m==="dgram"),u=l.some(([m,g])=>/^(?:udp|dgram)$/.test(g??m??"")||/^inet6?$/.test(m??
"")&&g===void 0),h=[p?"":"IPv6",u?"":"UDP, and so no DNS"].filter(Boolean);h.length&&(yield{at:{span:d.placed.at},message:`the profile allows no ${h.join(" and no ")}`,severity:"info"})}}}),c4=[["read",
"r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],d4=y({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every access mode of a\
 protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not protected.",standards:[],
references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let s=t.rules.flatMap(o=>{let{permissions:i}=o;if(!o.deny||
!ie(o.placed)||!i.read)return[];let l=c4.filter(([d,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!i[d]&&!p4(t,o,d)),c=l.filter(([d])=>t.giving(d).some(p=>t.meet(o,p)));return l.length?[{rule:o,left:l,open:c}]:[]}),
n=s.find(({open:o})=>o.length)??s[0];if(!n)continue;let r=Ke(t),a=s.some(({open:o})=>o.some(([i])=>i!=="read"));yield{at:{span:n.rule.placed.at},message:`${s.length===1?"this denial leaves":`${s.length}\
 denials leave modes out; this one leaves`} \`${n.left.map(([,o])=>o).join("")}\` of \`${(n.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:r?"info":a?"medium":"low",related:s.flatMap(
({rule:o})=>o===n.rule?[]:[{span:o.placed.at,message:"another one"}]).slice(0,5)}}}}),p4=(e,t,s)=>e.giving(s,!0).some(n=>n!==t&&e.covers(n,t.pattern)),u4=y({id:"docker-default-denies",on:"apparmor",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows files, network and capabilities broadly and then denies what le\
ads to the host. A profile that copies the first half, or an old copy of both, gives a container less protection than having no profile of its own.",standards:[],references:{"docker-default":"https://\
github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!ur(t))continue;let s=Bs(t,"append"),n=le(t,"network").find(({rule:i})=>i.words.length===0&&
i.conditions.length===0&&!i.peer),r=pr(t).find(({rule:i,placed:l})=>i.names.length===0&&!Pe(l)&&ie(l)),a=s?a$(t):[];r&&s&&le(t,"mount").length>0&&a.unshift("mount");let o=dr(t,"network").some(({rule:i,
placed:l})=>Pe(l)&&i.words[0]?.value==="alg");n&&s&&!o&&a.push("network alg"),a.length!==0&&(yield{at:{span:(s??n??r)?.placed.at??t.profile.node.name.span},message:`docker-default allows as broadly an\
d denies ${a.slice(0,10).join(", ")}, which this profile leaves open`})}}}),h4=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),m4=y({
id:"exec-target-defined",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether t\
he profile a program changes to exists; the kernel does, when the program is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its \
parent.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{profiles:t}){let s=or(
t).flatMap(n=>n.profiles.map(({profile:r})=>r));for(let n of e){let{profile:r}=n;for(let{rule:a,permissions:o,placed:i,literal:l,deny:c}of n.rules){let d=o.exec==="cx";if(c||!ie(i)||!d&&o.exec!=="px")
continue;let p=a.target?r.expand(a.target.value):l;if(!(!p||/[*?[{&:]|\/\//.test(p)))if(d){let u=r.name.includes("//")?e.find(m=>m.profile.name===r.name.slice(0,r.name.lastIndexOf("//"))):void 0,h=[...r.
children,...u?.profile.children??[]];if(!n.complete||h.some(m=>m.name.endsWith(`//${p}`)||m.attachment!==void 0))continue;yield{at:{span:i.at},message:`there is no child profile \`${p.slice(0,60)}\` in\
 \`${r.name.slice(0,60)}\`: starting it fails`}}else a.target&&!h4.has(p)&&!s.some(u=>u.name===p||u.attachment===p)&&(yield{at:{span:i.at},message:`there is no profile \`${p.slice(0,60)}\` in these fil\
es: where it is not loaded either, starting the program fails`,severity:"low",confidence:"low"})}}}}),ki="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".
split(" "),f4="dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfmon checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),g4=y({id:"no-broad-cap\
ability-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow all capabilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, re\
ading every file, tracing every process. The profile is the second lock behind the runtime's; one that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"htt\
ps://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check({profiles:e}){for(let t of e){let s=Ke(t);for(let{rule:n,placed:r}of pr(t))if(!(Pe(r)||!ie(r))){if(n.names.length===0){let a=ki.
filter(o=>!ho(t,o));if(a.length===0)continue;yield{at:{span:r.at},message:`every capability is allowed${a.length<ki.length?` but those denied, among them ${a.slice(0,3).join(", ")}`:", among them sys_\
admin and sys_module"}`,severity:s?"info":Te(t,"high")}}for(let a of n.names){let o=ki.includes(a.value)?"high":f4.includes(a.value)?"medium":void 0;o&&!ho(t,a.value)&&(yield{at:{span:r.included?r.at:
a.span},message:`capability \`${a.value}\` is allowed`,severity:Te(t,o)})}}for(let n of["userns","io_uring"])for(let{placed:r}of le(t,n))yield{at:{span:r.at},message:n==="userns"?"user namespaces may \
be made, with every capability inside":"io_uring may be used in ways that borrow credentials or polling threads",severity:Te(t,"medium")}}}}),y4=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],v4=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,
w4=y({id:"no-broad-exec",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everythi\
ng below a folder may be executed, whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/\
-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ke(t),n=Bs(t,"exec");for(let r of Gt(t,"exec")){let a={span:r.placed.at},o=y4.find(i=>t.touches(r,i,
"exec")&&t.allows(i,"exec"));if(t.opensAll(r,"/**","exec"))yield{at:a,message:"every file may be executed",severity:s?"info":"medium"};else if(o)yield{at:a,message:`programs in \`${o.slice(0,o.indexOf(
"/x"))}\` may be executed, where anybody writes`,severity:s&&r===n?"info":"high"};else{if(n||!ur(t)||r.permissions.exec!=="ix"&&r.permissions.exec!=="pix")continue;r.glob.some(i=>i.kind==="any")&&/\*\*/.
test(r.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.test(r.pattern)?yield{at:a,message:`whatever lies below \`${r.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothin\
g of this profile can write there`,severity:"low"}:r.literal&&v4.test(r.literal)&&(yield{at:a,message:`\`${r.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}}),b4=["/e\
tc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],k4=y({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, with the first fla\
w that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=Ke(t);for(let n of Gt(t,"read")){if(t.opensAll(n,"/**","read")){yield{at:{span:n.placed.at},message:"every file may be read",severity:s?"info":Te(t,"medium")};continue}let r=b4.find(
o=>t.touches(n,o,"read")&&t.allows(o,"read"));if(!r)continue;let a=n.exact||n.prefix.length>r.lastIndexOf("/")+(r.endsWith("/x")?0:1);(a||t.opensAll(n,"/etc/**","read")||t.opensAll(n,"/root/**","read"))&&
(yield{at:{span:n.placed.at},message:`\`${r.replace(/\/x$/,"")}\` may be read`,severity:Te(t,a?"high":"medium")})}}}}),x4=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**",
"/lib/**","/boot/**"],$4=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/etc/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/e\
tc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/authorized_keys"],_4=y({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"reco\
mmended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what others execute, adds an account or a cron job, and stays. A profile that allows it conf\
ines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=Ke(t);for(let n of new Set([...Gt(t,"append"),...Gt(t,"link")])){let r=n.permissions.append?"append":"link",a=x4.find(i=>t.opensAll(n,i,r)),o=n.rule.prefix.owner?.value==="owner";
if(a)yield{at:{span:n.placed.at},message:`${r==="link"?"links may be made":"files may be written"} anywhere below \`${a==="/**"?"/":a.slice(0,-3)}\`${o?" that the process owns":""}`,severity:s&&a==="/\
**"?"info":o?"medium":"high"};else{let i=r==="append"?$4.find(l=>t.touches(n,l,r)&&t.allows(l,r)):void 0;i&&(yield{at:{span:n.placed.at},message:`\`${i}\` may be written, which is a way to root`,severity:"\
medium"})}}}}}),S4="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),E4=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,A4=y({id:"no-broad-mount-r\
ule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitt\
ed name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Te(t,"high");for(let{rule:n,placed:r}of le(t,"mount")){let a=O4(t,n);a&&(yield{at:{span:r.at},message:a,
severity:s})}for(let{rule:n,placed:r}of le(t,"remount"))pn(t,n.words[0])&&!Zm(n).includes("ro")&&(yield{at:{span:r.at},message:"any file system may be remounted, writable ones included",severity:s});for(let{
rule:n,placed:r}of le(t,"pivot_root"))pn(t,n.words[0])&&(yield{at:{span:r.at},message:"the root folder may be changed to any other",severity:s});for(let{rule:n,placed:r}of le(t,"umount"))pn(t,n.words[0])&&
(yield{at:{span:r.at},message:"anything may be unmounted, what hides files of the host included",severity:Ke(t)?"info":Te(t,"medium")})}}});function O4(e,t){let s=Zm(t),n=(...c)=>s.some(d=>c.includes(
d)),r=t.conditions.flatMap(({name:c,values:d})=>/fstype$/.test(c.value)?d.map(({value:p})=>p):[]),[a]=t.words,[o,i]=[pn(e,a),pn(e,t.target)];if(s.some(c=>E4.test(c)))return;if(n("remount"))return o&&i&&
!n("ro")?"any file system may be remounted, writable ones included":void 0;if(n("move","M"))return o?"any mount may be moved, past the rules for where it was":void 0;if(n("bind","rbind","B","R"))return o||
a?.value==="/"?"any folder may be bound under another name, past the rules for its own":void 0;let l=S4.find(c=>r.some(d=>Bt(d,c)));if(l)return`file systems of type \`${r.find(c=>Bt(c,l))}\` may be mou\
nted, which show or change what belongs to the host`;if(r.length===0&&o&&i)return s.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${s.length>1?"s":
""} ${s.slice(0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var Zm=({conditions:e})=>e.flatMap(({name:t,values:s})=>/^options?$/.test(t.value)?s.map(({value:n})=>n):[]);function pn({
profile:e},t){let s=t&&e.expand(t.value);return t===void 0||s!==void 0&&ys(s)}var C4=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),R4=y({id:"no-broa\
d-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic,\
 and rare address families are doors into seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https:/\
/gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ke(t),n=dr(t,"network").some(({rule:r,placed:a})=>Pe(a)&&r.words[0]?.value===
"alg");for(let{rule:r,placed:a}of le(t,"network")){let o={span:a.at},[i,l]=r.words.map(({value:d})=>d),c=r.conditions.length>0||r.peer!==void 0;if(!i&&!c)(!n||!s)&&(yield{at:o,message:`every address f\
amily is allowed${n?"":", AF_ALG among them"}: name inet and inet6`,severity:s?"info":Te(t,"medium")});else if(i==="raw"||i==="packet"||l==="raw"||l==="packet"){let d=i==="netlink";yield{at:o,message:d?
"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets read and forge the traffic of others",severity:Te(t,d?"medium":"high")}}else i&&C4.has(i)&&(yield{at:o,message:`sockets\
 of family ${i} are allowed, which hardly any program in a container opens`,severity:Te(t,"medium")})}}}}),D4=e=>e===void 0||ys(e)||Bt(e,"unconfined"),I4=y({id:"no-broad-ptrace-rule",on:"apparmor",severity:"\
high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a pee\
r, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:["CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wi\
kis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:s,placed:n}of le(t,"ptrace")){let r=du(t,s.conditions,"peer"),a=!s.conditions.some(({name:d})=>d.value===
"peer")||r!==void 0,o=pu(s,["trace","read"]),i=o.some(d=>/^(?:trace|write|w|rw|wr)$/.test(d)),l=o.some(d=>/^(?:read|r)$/.test(d));if(!a||!D4(r)||!i&&!l)continue;let c=r!==void 0&&!ys(r)?"unconfined pr\
ocesses":"every process";yield{at:{span:n.at},message:`${c} may be ${i?"traced":"read by tracing"}: name a peer`,severity:i?"high":"medium"}}for(let{rule:s,placed:n}of le(t,"signal")){let r=pu(s,["sen\
d"]).some(l=>/^(?:send|write|w|rw|wr)$/.test(l)),a=du(t,s.conditions,"peer"),o=s.conditions.some(({name:l,values:c})=>l.value!=="peer"&&c.length>0),i=a!==void 0||!s.conditions.some(({name:l})=>l.value===
"peer");r&&!o&&i&&(a===void 0||ys(a))&&(yield{at:{span:n.at},message:"every process may be sent every signal: name a peer",severity:"medium"})}for(let{rule:s,placed:n}of le(t,"dbus"))s.access.some(({value:r})=>r===
"eavesdrop")?yield{at:{span:n.at},message:"every message on the bus may be read"}:s.conditions.length===0&&!s.peer&&s.access.length===0&&(yield{at:{span:n.at},message:"every service on every bus may b\
e called",severity:"medium"});for(let s of["unix","mqueue"])for(let{rule:n,placed:r}of le(t,s))n.conditions.length===0&&!n.peer&&n.access.length===0&&n.words.length===0&&(yield{at:{span:r.at},message:s===
"unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}}),M4=y({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"re\
commended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# include` is a comment. One space decides whether the abstractions a profile counts\
 on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({
source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){let[s,n="",r=""]=t,a=t.index+n.length,o={file:e.path,start:a,
end:t.index+s.length};yield{at:{span:o},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an include",safety:"unsafe",edits:[{span:{...o,end:a+r.length},
text:""}]}}}}}),N4="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),P4=y({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"\
recommended",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one\
 likes, and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},
examples:[],*check({profiles:e}){for(let t of e){for(let s of t.rules){let{rule:n,permissions:r,placed:a,deny:o}=s;if(o||!r.exec||!ie(a)||t.open(s,"exec")===null)continue;let i=n.target&&t.profile.expand(
n.target.value),l=N4.some(u=>["/bin/","/usr/bin/"].some(h=>t.touches(s,h+u,"exec"))),c={span:a.at},d=n.path?.value.slice(0,60)??"every program",p=n.exec?.value==="safe"||n.exec?.value!=="unsafe"&&r.scrubs;
if(i==="unconfined")yield{at:c,message:`\`${d}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(r.exec)){let u=r.exec!=="ux"?" where it has no profile of its ow\
n":"";yield{at:c,message:`\`${d}\` starts unconfined${u}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(r.exec==="ux"&&l)?"medium":"high"}}else n.exec?.value==="unsafe"?
yield{at:c,message:`\`${d}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(r.exec)&&!p&&l?yield{at:c,message:`\`${d}\` starts under another profile with \
the environment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(r.exec)&&(yield{at:c,message:`under which profile \`${d}\` starts depends on what is loaded: this on\
e's, when there is no other`,severity:"low"})}for(let{rule:s,placed:n}of le(t,"change_profile")){let r=s.target?t.profile.expand(s.target.value):"**";r!==void 0&&(ys(r)||Bt(r,"unconfined"))?yield{at:{
span:n.at},message:ys(r)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:s.exec?.value==="unsafe"&&(yield{at:{span:n.at},message:"the change kee\
ps the environment, LD_PRELOAD included",severity:"medium"})}}}}),T4=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","appe\
nd","/proc/sys/kernel/core_pattern"],["/proc/sys/kernel/modprobe","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcom\
mit_memory","append","/proc/sys/vm"],["/proc/1/mem","append","/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","\
append","/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helper","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/ap\
parmor/.replace","append","AppArmor's own .replace"],["/sys/kernel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/\
efi/efivars/x","append","/sys/firmware"],["/sys/fs/cgroup/memory/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/\
mem"],["/dev/mem","read","/dev/mem"],["/dev/kmem","append","/dev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,
"append","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's \
socket"],["/run/containerd/containerd.sock","append","the engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri\
-dockerd.sock","append","the engine's socket"],["/run/k3s/containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/pod\
man/podman.sock","append","the engine's socket"],["/run/buildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],j4=y({id:"no-host-control\
-rule",on:"apparmor",severity:"high",profile:"recommended",summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent\
 is a command the kernel runs as root outside the container; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"Wha\
t docker-default denies":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(Bs(t,"append"))continue;let s=Bs(t,"read"),n=new Map,r=new Set;for(let[
a,o,i]of T4){if(o==="read"&&s||!t.allows(a,o))continue;let l=Gt(t,o).find(c=>t.touches(c,a,o));l&&(n.set(l,(n.get(l)??new Set).add(i)),(!/^\/(?:var\/)?run\//.test(a)||l.exact||l.prefix.length>a.lastIndexOf(
"/")+1)&&r.add(l))}for(let[a,o]of n){let i=[...o];yield{at:{span:a.placed.at},message:`this reaches ${i.slice(0,4).join(", ")}${i.length>4?` and ${i.length-4} more`:""}, which control${i.length>1?"":"\
s"} the host`,severity:Te(t,r.has(a)?"high":"medium")}}}}}),L4=y({id:"no-inert-apparmor-rule",on:"apparmor",severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"\
What a profile does not allow is denied and logged. A deny rule for it changes one thing only: the attempt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny\
 covers allows nothing.",standards:[],references:{"apparmor.d(5), deny":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){
let{profile:s}=t;if(!t.complete||s.rules.some(({rule:l})=>l.kind==="all"))continue;let n=[...RS(t)].sort((l,c)=>l.start-c.start),r=Ke(t)?"info":"low",[a]=n;a&&(yield{at:{span:a},message:`${n.length===
1?"this rule changes nothing but the log: what it denies":`${n.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,severity:r,
related:n.slice(1,6).map(l=>({span:l,message:"another one"}))});let o=MS(t),[i]=o;i&&(yield{at:{span:i.at},message:`${o.length===1?"this rule changes":`${o.length} rules, this the first of them, chang\
e`} nothing: ${i.why}`,severity:r,related:o.slice(1,6).map(({at:l,why:c})=>({span:l,message:c}))})}}}),F4=100,W4=y({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Do not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or belo\
w it; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],
*check({profiles:e,source:t}){for(let s of e){let n=Ke(s);for(let{rule:r,placed:a,deny:o}of s.rules){if(!r.path||a.included||r.path.span.file!==t.path)continue;let{span:i}=r.path,l=t.text.slice(i.start,
i.end),c=[...l.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,F4).filter(h=>!h[1]?.includes("/")&&!z4(l,h.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(l.slice(h.index+h[0].length))),[d]=c;if(!d)continue;let p=c.
map(h=>i.start+h.index+h[0].length-1),u=i.start+d.index;yield{at:{span:{...i,start:u,end:u+d[0].length}},message:`\`${d[0].slice(0,40)}\` ${c.length>1?`and ${c.length-1} more here match`:"matches"} a \
slash too, so this rule ${o?"denies":"reaches"} more than files of one folder`,severity:n?"info":o?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(h=>({span:{...i,start:h,end:h+
1},text:"/]"}))}}}}}});function z4(e,t){let s=t-1;for(;e[s]==="{"||e[s]===",";){for(let n=0;s>=0&&(e[s]!=="{"||n>0);s-=1)e[s]==="}"?n+=1:e[s]==="{"&&(n-=1);s-=1}return e[s]==="/"}var U4=4e3,q4=y({id:"\
no-write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker needs to run code of on\
e's own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/app\
armor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=Ke(t),n=0,r=Bs(t,"append"),a=r?[r]:t.giving("append").filter(({prefix:o})=>!/^\/(?:dev|proc|sys)\//.
test(o));for(let o of t.rules){let i=o.permissions.exec?"exec":o.permissions.mmap?"mmap":void 0;if(o.deny||!i)continue;let l=H4(t,a,o,i,()=>(n+=1,n>U4));if(l){if(r){yield{at:{span:r.placed.at},message:o===
r?"every file may be written and executed":`every file may be written, and \`${l.path.slice(0,80)}\`, for one, also ${i==="exec"?"executed":"mapped to be executed"}`,severity:s?"info":"high",related:o===
r?[]:[{span:o.placed.at,message:"here it may be executed"}]};break}yield{at:{span:o.placed.at},message:`\`${l.path.slice(0,80)}\`, for one, may be written and ${i==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:l.rule===o?[]:[{span:l.rule.placed.at,message:"here it may be written"}]}}}}}});function H4(e,t,s,n,r){for(let a of t){if(!ie(a.placed)&&!ie(s.placed)||!a.prefix.startsWith(
s.prefix)&&!s.prefix.startsWith(a.prefix))continue;if(r())return;let o=e.open(a,"append",s,n);if(o&&!/^\/(?:dev|proc|sys)\//.test(o))return{path:o,rule:a}}}var G4={broken:"high",loose:"medium",unread:"\
low"},B4=y({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile with one error is not loaded at all. The contai\
ner then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:G4[n],...r?{fix:r}:{}}}}),K4=y({id:"dependency-reachable",
on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from what it needs do not stay: the proxy c\
annot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/n\
etworking/"},examples:[],*check(e,t){let s=Se(e,t);for(let n of ve(e))for(let r of T(S(n,"depends_on"))){let[a,o]=[s.get(n.name),s.get(r.name)];if(!a||!o||!xi(a)||!xi(o))continue;let i=new Set(Y4(o)),
l=b(a.host.networks,({name:d})=>i.has(d)),c=`${f(n.name)} and ${f(r.name)}, on which it depends,`;if(l.length===0)V4(a,r.name)&&(yield{at:r.at,message:`${c} share no network: it cannot reach it`});else if(l.
every(({value:d})=>k(d.connects,p=>!p))){let[d]=l;d&&(yield{at:d.value.connects,message:`${c} share only networks on which containers cannot reach each other`})}}for(let n of s.values()){let r=xi(n)&&
Vu(n.host.networks)?b(n.image.env).find(({value:a})=>/WEBHOOK_URL_FILE$/i.test(a.name)||Z4(a.literal,s)):void 0;r&&(yield{at:n,severity:"info",message:`service ${f(n.path[1]??"")} is on internal netwo\
rks only, and ${f(r.value.name)} has it call an address outside`,related:[{span:r.span,message:"configured here"}]})}}}),xi=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.
networks.value.every(t=>k(t,({external:s})=>k(s,n=>!n))),Y4=({host:e})=>b(e.networks).map(({value:t})=>t.name);function V4({image:e},t){let s=Ce(t),n=new RegExp(`(?:\\/\\/|@)${s}(?:[:/?,]|$)|(?:^|[\\s,\
=])${s}:\\d+`),r=[e.cmd,e.entrypoint].flatMap(a=>a.state==="written"?a.value?.words??[]:[]);return b(e.env).some(({value:a})=>n.test(a.literal)||a.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.
test(a.name))||r.some(a=>a.state!=="unknown"&&n.test(a.value))}function Z4(e,t){let s=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return s!==void 0&&!t.has(s)&&!/\.(?:local|internal|localhost|lan|test)$/i.
test(s)&&/hook|notify|alert/i.test(e)}var X4=y({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"\
A started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a\
 check never starts at all.",standards:[],references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let s=Se(e,t);for(let n of ve(e))for(let r of T(
S(n,"depends_on"))){let a=s.get(r.name),o=$x(r)?void 0:S(r,"condition"),i=o?L(o):"service_started";if(!a||i===void 0)continue;let{healthcheck:l}=a.image;i==="service_healthy"&&o&&k(l,p=>p===null||p.test===
null)&&(yield{at:{span:o.node.span,via:o.at.via},severity:"medium",message:`${f(n.name)} waits for the health of ${f(r.name)}, which has no health check: it never starts`,related:[{span:a.span,message:"\
this service has no check"}]});let c=l.state==="written"&&l.value?.test,d=Oo(a.image);i==="service_started"&&(c||d||!o)&&(yield{at:r.at,message:`${f(n.name)} starts before ${f(r.name)} answers: wait w\
ith \`condition: service_healthy\`${c?"":", once it has a health check"}`})}}}),Q4=y({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"\
An overlay carries what services say to each other across the network between hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a servi\
ce's place.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],
*check(e){for(let t of T(ye(e,"networks"))){let s=S(t,"driver"),n=S(t,"driver_opts","encrypted")===void 0&&!T(S(t,"driver_opts")).some(({name:a})=>a==="encrypted"||a.startsWith("encrypted=")),r=S(t,"e\
xternal");s&&L(s)==="overlay"&&n&&(!r||qs(r)===!1)&&(yield{at:{span:s.node.span,via:s.at.via},message:`overlay network ${f(t.name)} sends everything between hosts in plain text: set driver_opts.encryp\
ted`})}}}),J4=new Set(["environment","args","labels","annotations","options","driver_opts"]),eA=y({id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"\
Do not ship a default password in a variable's fallback.",why:"The fallback is a live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required vari\
able stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let s=Se(e,t);for(let{
name:n,path:r,span:a,exact:o,operator:i,operand:l,from:c,whole:d,start:p,end:u}of e.files.flatMap(no)){if(c!=="operand"||!i.endsWith("-")||!l?.text)continue;let h=/^([A-Za-z_]\w*)=/.exec(d)?.[1],m=h??
r[r.length-1]??"",g=r[r.length-(h===void 0?2:1)]??"",w=[n,...J4.has(g)?[m.slice(m.lastIndexOf(".")+1)]:[]].filter(_e),[$,_]=tA(d,p,u),fe=r[0]==="configs";if(fe&&/^\s*[#;]/.test($(""))||!(fe?[$]:[$,_]).
some(ze=>K("",ze(l.text),!0)&&!K("",ze("\uFFFC"),!0))&&!["",...w].some(ze=>K(ze,l.text,!0)))continue;let xe=r[0]==="services"?s.get(r[1]??""):void 0,rt=xe&&mr(xe),re=o?{fix:{safety:"unsafe",title:`req\
uire it: \${${n}:?}`,edits:[{span:a,text:`\${${n}:?}`}]}}:{};yield{at:{span:a},severity:xe?.development?"low":rt?"high":"medium",message:`where nobody sets ${f(n)}, its fallback is the password`,...re}}}});
function tA(e,t,s){let n={from:e.lastIndexOf(`
`,t-1)+1,to:(e.indexOf(`
`,s)+1||e.length+1)-1},r=/(?:\$\{\w{1,80}:?-){0,20}$/.exec(e.slice(n.from,t))?.[0]??"",a=r.split("${").length-1,o=(c,d)=>p=>`${e.slice(c,t-r.length)}${p}${e.slice(s+a,d)}`,[i,l]=[Math.max(0,t-r.length-
Xm),Math.min(e.length,s+a+Xm)];return[o(Math.max(n.from,i),Math.min(n.to,l)),o(i,l)]}var Xm=500,sA=y({id:"no-disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenan\
ce and SBOM attestations on.",why:"Attestations say what an image was built from, by whom and how. Without them nobody can tell afterwards which images hold the library that turned out to be a back do\
or.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/metadata/attestations/"},examples:[],*check(e){for(let t of ve(e))for(let s of["provenance","sbom"]){let n=S(
t,"build",s);n&&/^(?:false|mode=disabled|disabled=true)$/.test(L(n)??"")&&(yield{at:n.at,message:`the image of service ${f(t.name)} is built without ${s==="sbom"?"a bill of materials":"provenance"}`})}}}),
Qm={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},nA=e=>Object.hasOwn(Qm,e)?Qm[e]:void 0,rA=["security_opt","privileged","device\
s","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],aA=["placement","update_config","rollback_config","endpoint_mode"],oA=y({id:"no-ineffective-sett\
ing",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"A setting that nobody reads looks like protection in every review: permission\
s on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",standards:[],references:{"Compose Deploy Specification":"https://docs.docker.\
com/reference/compose-file/deploy/"},examples:[],*check(e,t){let s=Se(e,t),n=[...s.values()].some(({stack:a})=>a),r=ye(e,"secrets");for(let a of ve(e)){for(let i of n?rA:[]){let l=S(a,i);l&&qs(l)!==!1&&
(yield{at:l.at,message:`Swarm ignores ${i}: for service ${f(a.name)} it changes nothing`})}for(let i of n?[]:aA){let l=S(a,"deploy",i);l&&(yield{at:l.at,message:`docker compose ignores deploy.${i}: fo\
r service ${f(a.name)} it changes nothing`})}for(let i of n?[]:T(S(a,"secrets")))yield*iA(i,r);let o=s.get(a.name);o&&(yield*lA(o))}for(let a of T(ye(e,"networks"))){let o=S(a,"driver_opts","com.docke\
r.network.bridge.enable_icc");o&&L(o)==="true"&&(yield{at:o.at,message:`containers of network ${f(a.name)} reach each other by default: saying so changes nothing`})}}});function*iA(e,t){let s=L(S(e,"s\
ource"));if(!(s===void 0||!S(t,s,"file")))for(let n of["uid","gid","mode"]){let r=S(e,n);r&&(yield{at:r.at,message:`docker compose mounts the file of secret ${f(s)} as it is: ${n} changes nothing`})}}
function*lA(e){let{host:t,image:s}=e,n=s.ref&&x(s.ref)?.path,r=n?nA(n.slice(n.lastIndexOf("/")+1)):void 0;if(!r||e.build||s.entrypoint.state==="written")return;let a=De(e).flatMap(({command:o})=>o.words.
map(i=>x(i)??"?"));for(let o of b(t.mounts)){let i=x(o.value.target)??"";!r.test(i)||a.some(l=>l==="?"||l.includes(i.slice(i.lastIndexOf("/")+1))||/config|conf/.test(l))||(yield{at:o,message:`the imag\
e of service ${f(e.path[1]??"")} does not read ${f(i)} unless its command names it`})}}var Es=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID S\
ETPCAP SETUID SYS_CHROOT".split(" ")),_s=new Set([...Es,..."AUDIT_CONTROL AUDIT_READ BLOCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRID\
E NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(" ")]),Or={ALL:{severity:"critical",
gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the host's file systems"},SYS_MODULE:{severity:"critical",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"\
critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"medium",gain:"taking over the other processes of the container",withHostProcesses:{severity:"high",gain:"taking over every proces\
s of the host, which `pid: host` shows it"}},DAC_READ_SEARCH:{severity:"high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},
MAC_OVERRIDE:{severity:"high",gain:"ignoring the host's security policy"}},cA={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"\
medium",LEASE:"medium",SYS_RESOURCE:"medium"},dA={httpd:["CHOWN","SETGID","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","\
DAC_OVERRIDE","SETGID","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETG\
ID","SETUID"],valkey:["CHOWN","SETGID","SETUID"]};function We(e){let t=e.trim().toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var pA=y({id:"no-lost-hardening",on:"compose",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Do not lose hardening through merging, overriding or the built image.",why:"The base file says read-only, without capabilities, as an ordinar\
y user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does not see it, and an attacker finds a container without its\
 protection.",standards:[],references:{"How files are merged":"https://docs.docker.com/reference/compose-file/merge/","Fragments and merge keys":"https://docs.docker.com/reference/compose-file/fragmen\
ts/"},examples:[],*check(e,t){let s=Se(e,t),n=[...s.values()].some(({development:r})=>r);for(let r of e.replaced){let a=uA(r);if(!a)continue;let{before:o,after:i,why:l}=r,c=l==="merge"?"it replaces wh\
at the merge key brings":l==="include"?"the including file takes it back":l==="extends"?"the extending service takes it back":"this file takes it back";yield{at:{span:i.key.span},severity:n?"low":"med\
ium",message:`${a} is lost: ${c}`,related:[{span:o.key.span,message:"what it was"}]}}for(let r of ve(e)){let a=S(r,"healthcheck","disable"),o=S(r,"healthcheck","test"),i=s.get(r.name),l=o??(i?.base?.healthcheck?
i:void 0);a&&l&&qs(a)===!0&&(yield{at:a.at,message:`the health check of service ${f(r.name)} is switched off: ${o?"the test beside it never runs":"its image has one"}`,related:o?[{span:o.at.span,message:"\
the test"}]:[]});let{base:c,image:d}=i??{},p=c?.drops&&d?.entrypoint.state==="written"&&d.user.state==="default"&&oe(d.user.value);i&&p&&Er(i,t)==="kept"&&(yield{at:d.entrypoint,message:`the entrypoin\
t of ${f(c.name)}, which gives root up before the service starts, is replaced: it stays root`});let u=i&&ct(i.host,"no-new-privileges"),h=(i&&k(i.host.securityOpt,()=>!0)?i.host.securityOpt:void 0)?.value.
find(m=>m.state!=="unknown"&&Jm(m.value));u&&h&&ts(u.option.value)===!1&&(yield{at:u.at,message:`no-new-privileges of service ${f(r.name)} is off: the last entry counts`,related:[{span:h.span,message:"\
what was on"}]})}}}),Jm=e=>{let{key:t,value:s,fault:n}=At(e);return t==="no-new-privileges"&&!n&&ts(s)===!0};function uA({before:e,after:t}){let[s,n]=[hp(e),hp(t)],r=a=>!n.items.includes(a);switch(e.key.
value){case"cap_drop":{let a=new Set(n.items.map(We)),o=s.items.map(We).filter(i=>!a.has(i));return o.length&&!a.has("ALL")&&!n.isOpen?`dropping ${o.slice(0,5).join(", ")}`:void 0}case"security_opt":{
let a=new Set(n.items.map(l=>At(l).key)),o=l=>{let{key:c}=At(l);return a.has(c)&&(c!=="no-new-privileges"||n.items.some(Jm))},i=s.items.filter(l=>mA(l)&&r(l)&&!o(l));return i.length&&!n.isOpen?i.slice(
0,3).map(f).join(", "):void 0}case"read_only":return s.items[0]==="true"&&hA(n)?"the read-only root filesystem":void 0;case"user":return s.items[0]&&!oe(s.items[0])&&(n.isReset||n.items[0]==="")?`user\
 ${f(s.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return s.items[0]&&!/^-?0*(?:\.0*)?$/.test(s.items[0])&&(n.isReset||/^(?:0|-1)$/.test(n.items[0]??""))?`th\
e limit ${e.key.value}`:void 0;case"healthcheck":return n.isReset?"the health check":void 0;case"test":return s.items[0]!=="NONE"&&n.items[0]==="NONE"?"the health check":void 0;default:return}}var hA=({
items:e,isReset:t})=>t||e[0]==="false",mA=e=>!/unconfined|disable|:false|=false/.test(e),fA=y({id:"no-obsolete-version",on:"compose",severity:"info",profile:"strict",summary:"Remove the obsolete `vers\
ion` key.",why:"Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key depends on it any more.",standards:[],references:{"The version key":"\
https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({id:e,files:t},{containers:s}){let n=s.some(r=>r.stack&&r.project===e);for(let{source:r,entries:a,flow:o}of t.flatMap(
({document:i})=>i.roots.map(l=>({...l,...i})))){let i=a.get("version");if(!i)continue;let{span:l}=i.key,c=r.text.indexOf(`
`,i.value.span.end),d={file:r.path,start:l.start,end:c<0?r.text.length:c+1},p=!o&&i.value.kind==="scalar"&&(l.start===0||r.text[l.start-1]===`
`||r.text[l.start-1]==="\uFEFF");yield{at:{span:l},message:"Compose ignores `version` and warns about it",...n||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:d,text:""}]}}}}}}),gA=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,
yA=y({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not pass secrets as build arguments.",why:"A build argument stands in the image's \
history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for one RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Bu\
ild secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let s of ve(e)){let n=Sx(S(s,"build","args"));for(let{name:r,literal:a,at:o,isPassed:i}of n){if(gA.test(r))continue;
let l=K(r,a),c=!l&&(i?_e(r):Wo(r,a));if(!l&&!c||l&&Hs(r,a,l,t,n.map(h=>h.name)))continue;let d=c||l?.wellKnown?"medium":"high",p=Ex(s.name,r,e,t),u=l?`${Wt(l.what)} ${l.what}`:"a secret";yield{at:o,severity:d,
message:`build argument ${f(r)} leaves ${u} in the image's history: hand it over with build.secrets and RUN --mount=type=secret`,related:p.map(h=>({span:h,message:"used here"}))}}}}}),vA=y({id:"no-sec\
ret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown like any other setting: it stands \
in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],references:{"Compose: secrets":"\
https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of T(ye(e,"configs"))){let s=S(t,"content"),n=(s?Qa(s).split(`
`):[]).find(a=>!/^\s*[#;]/.test(a)&&pa([a])),r=n===void 0?void 0:pa([n]);s&&n!==void 0&&r&&!r.value?.includes("\uFFFC")&&(yield{at:{span:wA(n.trim(),s.node.span,e),via:s.at.via},severity:r.secret.by===
"format"?"high":"medium",message:`config ${f(t.name)} holds a ${r.secret.what}, which belongs in a secret`})}}});function wA(e,t,{files:s}){let n=s.find(({document:a})=>a.source.path===t.file)?.document.
source?.text.slice(t.start,t.end)??"",r=n.includes(`
`)?n.indexOf(e):-1;return r<0?t:{...t,start:t.start+r,end:t.start+r+e.length}}var bA=y({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escap\
e variables the container's shell should expand.",why:"Compose fills the variable in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A data\
base then starts without the password that seems to be set, or a health check asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},
examples:[],*check(e,t){let s=Se(e,t),n=e.files.flatMap(no),r=new Set(n.flatMap(({name:a,path:o})=>o[2]==="environment"?[`${o[1]} ${a}`]:[]));for(let{name:a,path:o,span:i,exact:l,operator:c,from:d}of n){
let[,p="",u,h]=o;if(d!=="unset"||c||kA.test(a)||!/^(?:command|entrypoint)$/.test(u==="healthcheck"?h==="test"?"command":"":u??""))continue;let m=s.get(p),g=m&&b(m.image.env,_=>_.name===a)[0];if(!g||g.
value.value===null||r.has(`${p} ${a}`))continue;let w=u==="healthcheck"?"health check":u,$=xA(m,u);yield{at:{span:i},severity:_e(a)?"high":"medium",message:`Compose puts nothing for ${f(`$${a}`)} into\
 the ${w} of service ${f(p)}: only its own environment sets it${$?", write `$$`":"; run it through `sh -c` with `$$`, or set it in .env"}`,...l&&$?{fix:{safety:"unsafe",title:"write $$",edits:[{span:{
...i,end:i.start},text:"$"}]}}:{}}}}}),kA=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function xA(e,t){let{cmd:s,entrypoint:n,healthcheck:r}=e?.image??{};return t==="healthcheck"?r?.state===
"written"&&(r.value?.test?.form==="shell"||ef(r.value?.test)):[s,n].some(a=>a?.state==="written"&&ef(a.value))}var ef=e=>{let t=e?.words.map(s=>x(s)??"")??[];return t.some((s,n)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.
test(s)&&t.slice(n+1,n+3).some(r=>/^-\w*c$/.test(r)))},$A=y({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"recommended",summary:"Pin remote build contexts, includes and extends to a co\
mmit or digest.",why:"What is fetched when the project starts is whatever stands there then. Whoever takes over that repository, or moves its branch or tag, decides what is built and run on your machi\
ne, with the mounts and rights they like.",standards:["OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"https://docs.docker.com/build/concepts/context/#git-repositories",Include:"\
https://docs.docker.com/compose/how-tos/multiple-compose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:s,key:n})=>s==="remote"&&n!=="env_file");for(let{what:s,key:n}of t)tf(s.value)||
(yield{at:{span:s.span},message:`${n} fetches ${f(nf(s.value))}: ${sf(s.value)}`});for(let s of ve(e)){let n=S(s,"build"),r=n?.node.kind==="map"?S(n,"context"):n,a=T(S(n,"additional_contexts"));for(let o of[
r,...a]){let i=o&&L(o)?.replace(/^[\w.-]+=/,"");!o||!i||!_A(i)||tf(i)||(yield{at:{span:o.node.span,via:o.at.via},message:`the build of service ${f(s.name)} fetches ${f(nf(i))}: ${sf(i)}`})}}}}),_A=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.
test(e),tf=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.test(e),sf=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change \
it":"its tags and branches move, name a commit or digest",nf=e=>e.replace(/\/\/[^/@]*@/,"//"),SA=y({id:"no-unsandboxed-build",on:"compose",severity:"high",profile:"recommended",summary:"Keep image bui\
lds inside the builder's sandbox.",why:"A build runs the code of every dependency it installs. Privileged, that code owns the build machine; on the host's network it reaches what only the machine itse\
lf should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","CWE-250"],references:{"Compose: build":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){
for(let t of ve(e)){let s=S(t,"build"),n=(r,a,o,i)=>T(S(s,r)).flatMap(l=>L(l)===a?[{at:{span:l.node.span,via:l.at.via},severity:o,message:`the build of service ${f(t.name)} ${i}`}]:[]);yield*n("privil\
eged","true","high","runs privileged: what it installs owns the build machine"),yield*n("entitlements","security.insecure","high","may run without a sandbox: what it installs owns the build machine"),
yield*n("network","host","medium","is on the host's network: what it installs reaches what only the host should"),yield*n("entitlements","network.host","medium","may use the host's network: what it in\
stalls reaches what only the host should")}}}),rf={user:{effect:e=>e===""?"empty means the image's own user, usually root":`the user is then ${f(e)}${oe(e)?", which is root, whatever the image says":""}`,
weakens:!0},privileged:{effect:"Compose then refuses the file",weakens:!0},ports:{effect:"an empty address is every interface",weakens:!0},read_only:{effect:"Compose then refuses the file"},image:{effect:"\
the reference is then another image, or none"},volumes:{effect:"the source is then another path, or none"},cap_add:{effect:"the entry is then no capability"},cap_drop:{effect:"the entry is then no cap\
ability"},security_opt:{effect:"the entry is then no option"},network_mode:{effect:"the default network is then used"}},EA=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
AA=y({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let s=e.flatMap(({document:n})=>kl(
n)).flatMap(n=>t.source(n)?.text??[]);for(let n of e.flatMap(no)){let{name:r,path:a,span:o,exact:i,from:l,now:c}=n,d=a[2]??"",p=Object.hasOwn(rf,d)?rf[d]:void 0;if(l!=="unset"||!p||EA.test(r)||!OA(n)||
s.some(h=>new RegExp(`^\\s*(?:export\\s+)?${r}\\s*[=:]`,"m").test(h)))continue;let u=i?{fix:{safety:"unsafe",title:`require it: \${${r}:?}`,edits:[{span:o,text:`\${${r}:?}`}]}}:{};yield{at:{span:o},message:`\
nothing sets ${f(r)}: ${typeof p.effect=="string"?p.effect:p.effect(c)}`,...p.weakens?{}:{profile:"strict"},...u}}}});function OA({path:e,whole:t,start:s,end:n}){let r=e[e.length-1];return e[2]==="por\
ts"?r==="host_ip"||r==="ports"&&s===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(t.slice(n)):e[2]==="volumes"?r==="source"||r==="volumes"&&s===0:!0}var CA=y({id:"no-unsupported-secret",on:"compose",severity:"\
medium",profile:"recommended",summary:"Use secrets the chosen deployer supports.",why:"docker compose refuses external secrets and those of a driver: only Swarm has them. The project does not start, a\
nd under time pressure the password moves into the environment.",standards:[],references:{"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e,{containers:t}){
let s=new Set(ve(e).flatMap(p=>[...af(S(p,"secrets")),...af(S(p,"build","secrets"))])),n=ve(e),r=n.some(p=>S(p,"deploy","replicas"))&&!n.some(p=>RA.some(u=>S(p,u)))||t.some(({project:p,stack:u})=>u&&p===
e.id),a=T(ye(e,"networks")).filter(p=>L(S(p,"driver"))==="bridge"),o=T(ye(e,"secrets")).filter(p=>s.has(p.name)&&DA(p)),[i]=o;if(!i)return;let l=o.map(({name:p})=>f(p)).slice(0,5).join(", "),[c]=a,d=`${l}\
 ${o.length===1?"needs":"need"} Swarm`;yield{at:i.at,severity:r&&!c?"info":"medium",message:c?`${d}, and the bridge network ${f(c.name)} needs docker compose: no deployer starts this project as it is`:
`${d}: docker compose refuses external and driver secrets`,related:[...o.slice(1,10).map(({at:p})=>({span:p.span,message:"the same here"})),...c?[{span:c.at.span,message:"Swarm has no bridge networks"}]:
[]]}}}),RA=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],af=e=>T(e).flatMap(t=>L(S(t,"source"))??L(t)??[]),DA=e=>S(e,"driver")!==void 0||qs(S(e,"exte\
rnal"))===!0,IA=y({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not t\
here. Some images then refuse to start, others start without a password, and the quick repair is to put the password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Com\
pose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let s=Se(e,t);for(let n of ve(e)){let r=s.get(n.name);if(!r||e.fragments.has(n.name))continue;let a=["secrets","co\
nfigs"].flatMap(c=>T(S(n,c)).map(d=>({use:d,folder:c==="secrets"?"/run/secrets":""}))).map(({use:c,folder:d})=>{let p=L(S(c,"target"))??L(S(c,"source"))??L(c);return p===void 0?void 0:p.startsWith("/")?
p:`${d}/${p}`}),{mounts:o,tmpfs:i}=r.host;if(a.includes(void 0)||o.state==="unknown"||b(i).some(({value:c})=>c.target.startsWith("/run/secrets")))continue;let l=o.value.flatMap(c=>c.state==="unknown"?
"/":x(c.value.target)??"/");for(let c of b(r.image.env,({name:d})=>/_FILE$/.test(d))){let d=c.value.value&&x(c.value.value);if(!d||!/^(?:\/var)?\/run\/secrets\/./.test(d)||c.via?.some(({how:u})=>u==="\
built-from"))continue;let p=d.replace(/^\/var/,"");a.includes(p)||l.some(u=>u!==""&&(u===d||d.startsWith(`${u.replace(/\/$/,"")}/`)))||(yield{at:c,message:`${f(c.value.name)} names ${f(d)}, and servic\
e ${f(n.name)} is given no such secret`})}}}}),MA=y({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"Write Compose files that Compose loads and the engine accepts.",why:"\
A misspelt key is a protection that does not exist: `readonly: true` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older copy or removes the line that was in the way.",
standards:[],references:{"Compose file reference":"https://docs.docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:s,message:n,fix:r,foreign:a}of e)yield{at:{span:s},
message:n,...a?{severity:"low"}:t==="unread"?{severity:"info"}:t==="loose"?{severity:"medium"}:{},...r?{fix:r}:{}}}}),NA=y({id:"versioned-secret-name",on:"compose",severity:"info",profile:"strict",summary:"\
Give external secrets a version in their name.",why:"A secret that keeps its name is rotated where nobody sees it, and nobody knows which services still hold the old one. With a version in the name, r\
otation is a change somebody reviews and can take back.",standards:[],references:{"Rotate a secret":"https://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{pattern:fE("What n\
ames look like, such as *_v*: * stands for anything.")},examples:[],*check(e,t,{pattern:s}){if(s)for(let n of T(ye(e,"secrets"))){if(qs(S(n,"external"))!==!0)continue;let r=S(n,"name")??S(n,"external",
"name"),a=r?L(r):n.name;a!==void 0&&!J(a,s)&&(yield{at:r?{span:r.node.span,via:r.at.via}:n.at,message:`the external secret ${f(a)} has no version in its name: it should look like ${f(s)}`})}}}),PA=y({
id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capabilities and limits inside your allow-lists.",why:"Every folder of the host, every capabi\
lity and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what is granted makes each new one a decision that somebody takes.",standards:[],references:{
"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},options:{mounts:$r("Folders of the host that may be mounted, with what lies below them; \
relative ones as the Compose file writes them."),runtimes:$r("Container runtimes that may be chosen, such as runc or runsc."),capabilities:$r("Capabilities that may be added, such as NET_BIND_SERVICE."),
"max-memory":li("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max-cpus":li("The highest CPU limit; a container without a limit is above it.",null)},examples:[],
*check(e,t,s){let{host:n}=e,{mounts:r,runtimes:a,capabilities:o}=s,i=r?.map(lf);for(let c of b(n.mounts,({type:d,file:p})=>d==="bind"&&!p)){let d=c.value.source&&x(c.value.source);if(!i||!d||i.some(u=>TA(
lf(d),u)))continue;let p=c.value.through?[{span:c.value.through,message:"mounted here"}]:[];yield{at:c,message:`${v(e)} mounts ${f(d)}, which is not on the list of allowed mounts`,related:p}}let l=o?.
map(of);for(let c of b(n.capAdd))l&&!l.includes(of(c.value))&&(yield{at:c,message:`${v(e)} adds ${f(c.value)}, which is not on the list of allowed capabilities`});a&&n.runtime.state==="written"&&!a.includes(
n.runtime.value)&&(yield{at:n.runtime,message:`${v(e)} runs under ${f(n.runtime.value)}, which is not on the list of allowed runtimes`});for(let[c,d,p,u]of[["memory",n.memory,s["max-memory"]&&s["max-m\
emory"]*1024*1024,s["max-memory"]&&`${s["max-memory"]} MB`],["CPU",n.cpus,s["max-cpus"],s["max-cpus"]]])p!==null&&d.state!=="unknown"&&(d.value<=0||d.value>p)&&(yield{at:d.state==="written"?d:e,message:`${v(
e)} ${d.value>0?"has a":"has no"} ${c} limit ${d.value>0?"above":"and should have one of at most"} ${u}`})}}),of=e=>e.toUpperCase().replace(/^CAP_/,""),lf=e=>e.startsWith("/")?Q(e):H("",e),TA=(e,t)=>t===
""?!e.startsWith("/")&&e.split("/")[0]!=="..":e===t||e.startsWith(`${t==="/"?"":t}/`),jA=y({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The \
engine's default keeps every line for ever. Whoever can make the service log, with nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JS\
ON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},examples:[],*check(e,t){let s=oE(e,t);if(s){yield s;return}let{logDriver:n,logOptions:r}=e.host;!k(n,a=>a===""||a===
"json-file")||r.state==="unknown"||b(r,a=>a.name==="max-size").length||r.value.some(({state:a})=>a==="unknown")||Xs(t).some(({at:a})=>/max-size/.test(a("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(
a("log-driver")?.text??""))||(yield{at:n.state==="written"?n:e,message:`the log of ${v(e)} grows without bound: set max-size, or use the driver \`local\``})}}),LA=1048576,FA=y({id:"bounded-ulimits",on:"\
container",severity:"info",profile:"strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hijacked process from taking the host's. Without a\
 bound it opens descriptors or forks until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/reference/compose-file/services/#ulimits"},examples:[],
*check(e){for(let t of b(e.host.ulimits)){let{name:s,soft:n,hard:r}=t.value;if(!/^(?:nofile|nproc|core)$/.test(s))continue;let a=[n,r].find(o=>o!==null&&(o===-1||o>LA));a!==void 0&&(yield{at:t,message:`${f(
s)} of ${v(e)} is ${a===-1?"without bound":a}: one process can use up the host's`})}}}),WA=y({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilit\
ies, then add back the few you need.",why:"Docker starts every container with 14 capabilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks \
into the process holds all of them, and they are what most escapes and attacks on neighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.\
org/linux/man-pages/man7/capabilities.7.html","Runtime privilege and capabilities":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{
host:t,windows:s}=e;if(s||Ae(t)||!eo(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;let n=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${v(e)} drops some capabilities and keeps the rest\
 of the engine's defaults`:`${v(e)} keeps the engine's default capabilities`;yield{at:t.capDrop,message:`${n}${zA(e)}`,fix:Ye({add:"capDrop",items:["ALL"]})}}});function zA({base:e,image:t}){let s=e&&
k(t.user,oe)&&dA[e.name.slice(e.name.lastIndexOf("/")+1)];return s?`; ${e.name} needs ${s.join(", ")} back`:""}var UA=y({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit th\
e CPU time of every container.",why:"Without a ceiling one busy container, or a miner an intruder brings along, slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{
"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/#cpu"},examples:[],*check(e){let{cpus:t,cpuQuota:s,cpusetCpus:n}=e.host;!k(t,r=>r<=0)||!k(s,r=>r<=0)||!k(n,r=>r===
"")||(yield{at:t,message:`${v(e)} may take all CPU time of the host`,fix:Ye({set:"cpus",to:1})})}}),qA=y({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Attach datastores only to networks marked `internal`.",why:"A database needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an i\
nternal network it can answer its clients and nothing else.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/netwo\
rks/#internal"},examples:[],*check(e,{containers:t}){let{host:s,span:n}=e;if(!HA(e)||s.networkMode.state!=="default")return;let[r]=b(s.networks,({internal:c})=>k(c,d=>!d));if(!r)return;let a=t.filter(
c=>c.span.file===n.file).length===1,o=s.networks.state==="default"?"the default network":`network ${f(r.value.name)}`,i=new Set(b(s.networks).map(({value:c})=>c.name)),l=t.filter(c=>c!==e&&c.project===
e.project&&b(c.host.networks,d=>i.has(d.name)).length>0).flatMap(c=>tn(c).slice(0,1).map(({at:{span:d}})=>({span:d,message:`${v(c)} is open beyond the host and can reach it`}))).slice(0,3);yield{at:r,
related:l,severity:a?"low":"medium",message:`${v(e)} is a datastore on ${o}, which has a way out; attach it only to a network with \`internal: true\`${b(s.portBindings).length?"; its published ports t\
hen end":""}`}}}),HA=e=>(e.base?.kind==="datastore"||Oo(e.image))&&!GA(e);function GA(e){let[t]=De(e).filter(({what:n})=>n==="entrypoint"||n==="command"),s=t?.commands.map(({name:n,words:r})=>/^(?:redpanda|start)/.
test(r[1]?.text??"")?"":n)??[];return s.some(n=>cf.test(n))&&s.every(n=>cf.test(n)||BA.test(n))}var cf=/^(?:elasticsearch-(?:certutil|certgen|users|reset-password|create-enrollment-token|setup-passwords)|rabbitmqctl|rabbitmq-diagnostics|nodetool|mongoimport|mongoexport|mongostat|redis-benchmark|valkey-benchmark|mysqlcheck|mysqlimport|createdb|createuser|dropdb|pg_basebackup|pgbench|vacuumdb|influxd-ctl|nats|mongosh|mongo|mongodump|mongorestore|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|pg_isready|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|mariadb-admin|cqlsh|clickhouse-client|influx|etcdctl|rpk|kafka-(?:topics|acls|configs|console-\w+|consumer-groups|cluster)(?:\.sh)?|cub|zookeeper-shell(?:\.sh)?|zkCli\.sh|cypher-shell|cockroach|rabbitmqadmin|pulsar-admin|mc)$/,
BA=/^(?:(?:ba|da|a)?sh|echo|printf|sleep|until|while|for|if|test|\[|true|exit|set|export|curl|wget|cd|cat|wait|wait-for-it\.sh|date|unzip|tar|chown|chmod|mkdir|rm|cp|mv|ln|ls|find|xargs|sed|awk|grep|tr|head|tail|openssl)$/,
df=[["ro","rw"],["nosuid","suid"],["nodev","dev"],["noexec","exec"],["sync","async"],["noatime","atime"],["nodiratime","diratime"],["relatime","norelatime"],["strictatime","nostrictatime"],["mand","no\
mand"],["private","rprivate","shared","rshared","slave","rslave","unbindable","runbindable"]],pf=new Set(["bind","rbind","remount"]),uf=new Set([...df.flat(),...pf,"dirsync","defaults"]),$i=new Map([[
"size",[/^(?:0[xX][\dA-Fa-f]+|\d+)[kKmMgGtTpPeE]?%?$/,"a whole number with k, m or g, such as 64m, or a percentage"]],["mode",[/^[0-7]+$/,"an octal number such as 1777"]],["uid",[/^\d+$/,"a number"]],
["gid",[/^\d+$/,"a number"]],["nr_inodes",[/^\d+[kKmMgG]?$/,"a whole number"]],["nr_blocks",[/^\d+[kKmMgG]?$/,"a whole number"]],["mpol",[/^/,""]]]);function KA(e){let t=new Set,s=new Map,n=[];for(let a of e.
toReversed()){if(uf.has(a)){df.find(d=>d.includes(a))?.some(d=>t.has(d))||t.add(a),pf.has(a)&&n.push(`${un(a)} cannot be done to a tmpfs`);continue}let[o="",...i]=a.split("="),l=i.length?i.join("="):void 0,
c=$i.get(o);if(!c||l===void 0)n.push(YA(a,o,l));else if(!s.has(o)){s.set(o,l);let[d,p]=c;d.test(l)||n.push(`${un(a)} is not valid: ${o} is ${p}`)}}let r=n.at(-1);return{...r?{fault:r}:{},flags:t,values:s}}
var un=e=>`\`${e.slice(0,60)}\``;function YA(e,t,s){if(e==="")return"there is an empty option between two commas";if($i.has(t))return`${un(e)} has no value`;let[n,r]=[t.trim(),a=>$i.has(a)||uf.has(a)];
return n!==t&&r(n)?`${un(e)} has a space in it`:`${un(s===void 0?e:t)} is not an option of a tmpfs`}var VA=y({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mou\
nts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only container still can write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to \
run what they download. Without a size it may take half the host's memory.",standards:["OWASP-8","OWASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){
for(let t of b(e.host.tmpfs)){let{target:s,options:n}=t.value,{fault:r,flags:a,values:o}=KA(n),i=["exec","suid","dev"].filter(l=>a.has(l));r?yield{at:t,message:`the engine refuses to start ${v(e)}: fo\
r its tmpfs ${f(s)}, ${r}`}:i.length?yield{at:t,message:`the tmpfs ${f(s)} of ${v(e)} is mounted ${i.join(", ")}: what is written there can be run or misused`}:n.some(l=>!l.startsWith("mode="))&&!/[1-9]/.
test(o.get("size")??"")&&(yield{at:t,severity:"info",message:`the tmpfs ${f(s)} of ${v(e)} has no size: it may take half the host's memory`})}}}),ZA=["CHOWN","SETGID","SETUID"],XA=["CHOWN","DAC_OVERRI\
DE","FOWNER","SETGID","SETUID"],hf={nginx:{writes:["/var/cache/nginx","/run"],capabilities:ZA},"nginxinc/nginx-unprivileged":{writes:["/tmp"],capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],
capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:XA},mysql:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["\
/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","S\
ETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},QA=e=>Object.hasOwn(hf,e)?hf[e]:void 0,JA=y({id:"hardening-fits-image",on:"c\
ontainer",severity:"medium",confidence:"medium",profile:"recommended",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"Hardening that keeps the service from starting\
 does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest in place.",standards:[],references:{"Compose: t\
mpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:s,base:n}=e;if(!n||e.build||Ae(t)||s.entrypoint.state==="written")return;let r=QA(n.name);
if(!r)return;if(k(t.readonlyRootfs,i=>i)&&t.mounts.state!=="unknown"){let i=[...b(t.tmpfs).map(({value:c})=>c.target),...b(t.mounts,({readOnly:c})=>!k(c,d=>d)).flatMap(({value:c})=>x(c.target)??[])].map(
c=>Bu(he(c))),l=r.writes.filter(c=>!i.some(d=>c===d||c.startsWith(`${d}/`)));l.length&&(yield{at:t.readonlyRootfs,message:`${v(e)} has a read-only root, and its image writes to ${l.join(" and ")}: add\
 tmpfs there`,fix:Ye({add:"tmpfs",items:l.map(c=>({target:c,options:[]}))})})}if(!(b(t.capDrop,i=>We(i)==="ALL").length>0)||n.user!=="root"||t.capAdd.state==="unknown"||Ku(e)!==""||r.capabilities.length===
0)return;let a=new Set(b(t.capAdd).map(({value:i})=>We(i)));a.has("DAC_READ_SEARCH")&&a.add("DAC_OVERRIDE");let o=r.capabilities.filter(i=>!a.has(i)&&!a.has("ALL"));o.length&&(yield{at:t.capDrop,message:`${v(
e)} drops all capabilities, and its image starts as root and needs ${o.join(", ")}: add them back, or set its user`,fix:Ye({add:"capAdd",items:o})})}}),eO=y({id:"limits-take-effect",on:"container",severity:"\
low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"A limit the engine refuses or ignores protects nothing, and whoever reads the file believes it does. Th\
e host then goes down with the container the limit was written for.",standards:[],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){
for(let{at:s,why:n}of G5(e))yield{at:s,message:`the engine refuses to start ${v(e)}: ${n}`};let{memorySwappiness:t}=e.host;j(t,s=>s>=0&&s<=100)&&(yield{at:t,severity:"info",message:`on cgroup v2, whic\
h every current system has, the engine ignores the swappiness of ${v(e)}`})}}),tO=y({id:"memory-limit",on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",
why:"Without a limit one container, through a leak or an attacker's request, takes the host's memory, and the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11",
"OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:s}=e.host;k(t,n=>n<=
0)?yield{at:t,message:`${v(e)} may take all memory of the host`,fix:Ye({set:"memory",to:512*1024**2})}:k(s,n=>n<0)&&(yield{at:s,severity:"low",message:`${v(e)} may swap without limit, which undoes its\
 memory limit`})}}),mf={EXEC:{severity:"high",gain:"run commands in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",gain:"build on the host"},
SECRETS:{severity:"medium",gain:"replace the secrets of the swarm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},sO=y({id:"no-broad-socket-proxy",on:"container",severity:"high",
confidence:"medium",profile:"recommended",summary:"Let a Docker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as it says no. With writing an\
d containers allowed, a client creates a privileged container and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the Docker daemon socket":"htt\
ps://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:s,host:n}=e;if(!s.ref||!k(s.ref,({path:i})=>i!==null&&Do(i)))return;let r=b(s.env,({value:i})=>i!==null&&/^(?:1|true)$/i.
test(x(i)??"")),a=i=>r.find(({value:l})=>l.name===i),o=a("POST");o&&a("CONTAINERS")?yield{at:o,message:`clients of ${v(e)} may create containers, privileged ones too: they own the host`}:o&&(yield{at:o,
severity:"medium",message:`clients of ${v(e)} may change whatever its other sections show`});for(let i of r){let l=Object.hasOwn(mf,i.value.name)?mf[i.value.name]:void 0;l&&o&&(yield{at:i,severity:l.severity,
message:`clients of ${v(e)} may ${l.gain} (${f(i.value.name)})`})}for(let i of b(n.portBindings))k(i.value.hostIp,l=>!/^(?:127\.|::1)/.test(l))&&(yield{at:i,message:`${v(e)} is published on the host: \
anyone who can reach the port can call the Docker engine`});yield*nO(e,a("CONTAINERS")!==void 0,t)}});function*nO(e,t,s){let n=Re(s).find(({id:o})=>o===e.project);if(!n)return;let r=Se(n,s),a=[e.path[1]??
"",...e.containerName?[e.containerName]:[]];for(let o of b(e.host.networks,({connects:i,external:l})=>k(i,c=>c)&&k(l,c=>!c))){let i=ve(n).filter(p=>{let u=r.get(p.name);return u&&u!==e&&b(u.host.networks,
h=>h.name===o.value.name).length>0}),l=i.filter(p=>!cE(p,a)),[c]=l;if(!c||l.length===i.length&&i.length<2)continue;let d=t?"read the files and variables of every container through it":"ask the engine \
through it";yield{at:o,severity:t?"medium":"low",related:l.slice(0,3).map(({name:p,at:{span:u}})=>({span:u,message:`${f(p)} reaches it, and does not name it`})),message:`service ${f(c.name)} shares a \
network with ${v(e)} and may ${d}: put the proxy and its clients on an internal network of their own`}}}var rO=y({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Se\
parate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for old files only. Should it stop, the option is refused or means something else; and after the colon a sp\
ace too many turns the option into a mapping without anybody noticing.",standards:[],references:{"docker run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},
examples:[],*check(e,{lookup:t}){for(let s of b(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.exec(s.value))continue;let n=t.source(s.span.file),r=s.span.
start+(n?.text.slice(s.span.start,s.span.end).indexOf(":")??-1),a=[{span:{...s.span,start:r,end:r+1},text:"="}],o=r>=s.span.start?{fix:{safety:"safe",title:"write = instead",edits:a}}:{};yield{at:s,message:`${f(
s.value)} uses the deprecated colon`,...o}}}}),Zt=/^(?!)/,aO=[{folder:".ssh",open:/^(?:known_hosts2?(?:\.old)?|config|authorized_keys2?|environment|rc|.*\.pub)$/,what:"SSH keys"},{folder:".aws",open:/^config$/,
what:"AWS credentials"},{folder:".azure",open:/^(?:config|clouds\.config|azureProfile\.json|versionCheck\.json|az\.json|az\.sess|logs|telemetry|commands|cliextensions)$/,what:"Azure credentials"},{folder:"\
.config/gcloud",open:/^(?:configurations|active_config|config_sentinel|logs|\.last_\w+\.\w+|gce)$/,what:"Google Cloud credentials"},{folder:".kube",open:/^(?:cache|http-cache|kubectx|kuberc|config\.ya?ml\.example)$/,
what:"Kubernetes credentials"},{folder:".docker",open:/^(?!config\.json$|contexts$|machine$|trust$|key\.pem$|\.token_seed$)/,what:"registry credentials"},{folder:".gnupg",open:/^(?:pubring\.\w+~?|trustdb\.gpg|[\w-]+\.conf|tofu\.db|crls\.d)$/,
what:"GnuPG keys"},{folder:".password-store",open:/^(?:\.git|\.gpg-id)$/,what:"a password store"},{folder:".local/share/keyrings",open:Zt,what:"a password store"},{folder:".config/sops",open:Zt,what:"\
the keys of encrypted files"},{folder:".config/gh",open:/^config\.yml$/,what:"GitHub credentials"},{folder:".config/doctl",open:Zt,what:"DigitalOcean credentials"},{folder:".config/rclone",open:Zt,what:"\
stored passwords and tokens"},{folder:".config/openstack",open:Zt,what:"OpenStack credentials"},{folder:".oci",open:Zt,what:"Oracle Cloud credentials"},{folder:".fly",open:/^(?!config\.yml$)/,what:"Fl\
y.io credentials"},{folder:".kaggle",open:Zt,what:"stored passwords and tokens"}],oO=new Set(".netrc _netrc .git-credentials .config/git/credentials .pgpass .my.cnf .mylogin.cnf .npmrc .yarnrc.yml .py\
pirc .vault-token .s3cfg .boto .terraformrc .terraform.d/credentials.tfrc.json .gem/credentials .cargo/credentials .cargo/credentials.toml .composer/auth.json .config/composer/auth.json .config/contai\
ners/auth.json .config/hub .config/helm/registry/config.json .m2/settings-security.xml .pulumi/credentials.json .databrickscfg .cache/huggingface/token .huggingface/token .netlify/config.json .dockerc\
fg".split(" ")),iO=/^(?:~|\/root|\/(?:var\/)?home\/[^/]+|\/Users\/[^/]+|(?:[A-Za-z]:|(?:\/mnt|\/host_mnt)?\/[a-z])\/Users\/[^/]+)\//;function ff(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.
test(e))return"the agent that signs with the user's SSH keys";let t=Hi(e.replaceAll("\\","/"));if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.test(t))return"the secrets of another container or of the host";let[
s]=iO.exec(t)??[];if(s===void 0)return;let n=t.slice(s.length);if(oO.has(n))return"stored passwords and tokens";let r=aO.find(({folder:o})=>n===o||n.startsWith(`${o}/`)),[a]=r&&n!==r.folder?n.slice(r.
folder.length+1).split("/"):[];return r&&(a===void 0||!r.open.test(a))?r.what:void 0}var lO=y({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount crede\
ntial directories of the host.",why:"Whoever gets into the container reads the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the registry. They out\
live the container by years, and nothing shows that they were copied.",standards:["OWASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],
*check(e){for(let t of b(e.host.mounts,({type:s,file:n})=>s!=="volume"&&n===void 0)){let s=ai(t.value),n=s&&ff(s.replaceAll("\uFFFC","~"));if(!n)continue;let r=e.development||/(?:^|\/)\.devcontainer\//.
test(e.span.file);yield{at:t,severity:r?"medium":"high",message:`${v(e)} gets ${n} (${f(s.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}}),cO=y({id:"no-default-bridge",
on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge reaches every other, those of other\
 projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","OWASP-5"],references:{"Bridge net\
works":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:s,externalLinks:n}=e.host,r="every container there can reach it, those of other projec\
ts too";j(t,a=>a==="bridge")&&(yield{at:t,message:`${v(e)} joins the engine's default bridge: ${r}`});for(let a of b(s,o=>o.name==="bridge"&&k(o.external,i=>i)))yield{at:a,message:`${v(e)} joins the e\
ngine's default bridge: ${r}`};for(let a of b(n))yield{at:a,message:`${v(e)} is linked to ${f(a.value)}, a container outside the project: put both on a network of their own`}}}),dO=y({id:"no-disabled-\
logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nobody can say afterwards wha\
t was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.com/engine/logging/configu\
re/"},examples:[],*check(e){let{logDriver:t}=e.host;k(t,s=>s==="none")&&(yield{at:t,message:`nothing ${v(e)} says is kept: an attack on it leaves no trace`})}}),pO=y({id:"no-disabled-selinux",on:"cont\
ainer",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when a container escape succeeds: without it the\
 process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/r\
eference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of b(e.host.securityOpt)){let{key:s,value:n}=At(t.value);s==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(n)&&(yield{at:t,message:`${f(t.value)} takes ${v(e)} out of SELinux's separation on hosts that have it`})}}}),uO=y({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",
summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes through its socket, with no password: an intruder starts a second container that mounts the hos\
t's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CIS-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon \
socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:s}=e;k(t.useApiSocket,r=>r)&&(yield{at:t.useApiSocket,message:`${v(e)} gets the engine's \
socket and your registry credentials`});let n=s.some(({ref:r})=>r.state!=="unknown"&&Do(r.value.path??""));for(let r of b(t.mounts,({type:a})=>a==="bind"||a==="npipe"||a==="unknown")){if(!r.value.source||
!x(r.value.source)){let h=[ai(r.value)??"",x(r.value.target)??""],m=h.map(g=>qu.find(({path:w})=>w.test(g))?.what).find(Boolean)??(Hu(he(h[0]??""))?"the Docker engine":void 0);r.value.source&&m&&(yield{
at:r,severity:"high",confidence:"medium",message:`${v(e)} is given what looks like the control socket of ${m}: anyone who has it starts containers as root`});continue}let a=Xu(e,r.value);if(!a||!a.opens&&
Mo(Q(a.source)))continue;let{source:o,what:i,rootless:l,opens:c}=a,d=r.value.through?[{span:r.value.through,message:"mounted here"}]:[];if(!c){yield{at:r,severity:"low",related:d,message:`${v(e)} is g\
iven ${f(o)}, which its user ${f(x(e.image.user)??"")} may not open: remove the mount, or put a socket proxy before the engine if it is needed`};continue}let p=i?void 0:Mo(Q(o))?.gain,u=i?`controls ${i}\
 through ${f(o)}`:`reaches the engine's socket inside ${f(o)}`;yield{at:r,severity:n||l?"high":"critical",related:d,message:n?`${v(e)} ${u}; allow the proxy only the calls its clients need`:`${v(e)} ${u}${p?
` (${p})`:""}: ${l?"that is everything its user may do on the host":"that is root on the host, read-only or not"}`}}}}),hO=y({id:"no-escape-capability",on:"container",severity:"critical",profile:"reco\
mmended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, loads a kernel module or writes to \
memory: it is root on the host. DAC_READ_SEARCH reads any file of the host, and SYS_PTRACE takes over every process it can see: those of the host with pid: host, else those of the container.",standards:[
"CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(Ae(t))return;let s=k(t.pidMode,
n=>n==="host");for(let n of b(t.capAdd)){let r=Or[We(n.value)],a=s&&r?.withHostProcesses||r;a&&(yield{at:n,severity:a.severity,message:`${v(e)} gets ${f(n.value)}: ${a.gain}`})}}}),mO=y({id:"no-host-c\
group",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"In the host's cgroup namespace it sees every other container and what \
limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on the host.",standards:["CIS-5.25"],references:{"Compose: cgroup":"https:/\
/docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;k(t.cgroupnsMode,n=>n==="host")&&(yield{at:t.cgroupnsMode,message:`${v(e)} sees the cgroups of the whole \
host`});let s=ct(t,"writable-cgroups");s&&/^(?:1|t|true)$/i.test(s.option.value)&&(yield{at:s.at,message:`${v(e)} may write to its cgroups and lift its own limits`}),j(t.cgroupParent,n=>n!=="")&&(yield{
at:t.cgroupParent,severity:"info",message:`${v(e)} runs under ${f(t.cgroupParent.value)}: its limits are what that cgroup's are`})}}),fO=y({id:"no-host-device",on:"container",severity:"high",profile:"\
recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all permissions: an intruder reads or changes them block by block. Memory de\
vices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{"Compose: devices":"https://docs.docker.com/reference/compose\
-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!Ae(t)){for(let s of b(t.devices)){let n=x(s.value.pathOnHost),r=n&&Q(n),a=r&&l_.find(i=>i.path.test(r));if(!a)continue;let o=k(s.value.
cgroupPermissions,i=>i.includes("w"))?a.writable:a.readOnly;yield{at:s,severity:o,message:`${v(e)} gets ${f(n)}: ${a.gain}`}}for(let s of b(t.deviceCgroupRules)){let[n="",r=""]=s.value.trim().split(/\s+/),
a=n==="a"||r==="*:*",o=a||n==="b"&&r.endsWith(":*")?"high":"info";yield{at:s,severity:o,message:`${v(e)} may use ${a?"every device":o==="high"?"every disk of one kind":"further devices"} of the host (${f(
s.value)})`}}}}}),gO=y({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC namespace.",why:"Shared memory and message queues of the host's progr\
ams lie open: databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.d\
ocker.com/reference/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;k(t,s=>s==="host")&&(yield{at:t,message:`${v(e)} reads and writes the shared memory of the host's programs;\
 for more shared memory of its own there is shm_size`})}}),yO=y({id:"no-host-network",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's network namespace.",why:"Eve\
rything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: databases, metadata services, debug ports. And whatever the contai\
ner listens on is open to the world, published or not.",standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],
*check(e){let{networkMode:t,networks:s}=e.host,n=`${v(e)} shares the host's network: it reaches what listens on the host's loopback, and every port it opens is public`;k(t,r=>r==="host")&&(yield{at:t,
message:n});for(let r of b(s,({external:a,name:o})=>o==="host"&&k(a,i=>i)))yield{at:r,message:n}}}),vO=y({id:"no-host-pid",on:"container",severity:"high",profile:"recommended",summary:"Do not share th\
e host's process namespace.",why:"It sees every process of the host with its arguments and environment, passwords in them included, and as root it can stop or trace them. One more capability, SYS_PTRA\
CE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){
let{pidMode:t}=e.host;k(t,s=>s==="host")&&(yield{at:t,message:`${v(e)} sees and can signal every process of the host`})}}),wO=y({id:"no-host-userns",on:"container",severity:"medium",profile:"recommend\
ed",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a nobody on the host. This setting takes the container out of it: whoever breaks ou\
t of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{"User-namespace remapping":"https://docs.docker.com/engine/security/userns-rema\
p/"},examples:[],*check(e){let{host:t}=e;!Ae(t)&&k(t.usernsMode,s=>s==="host")&&(yield{at:t.usernsMode,message:`${v(e)} opts out of user-namespace remapping: its root is the host's root`})}}),bO=y({id:"\
no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The container's host name is then the host's own. With SYS_ADMIN it changes that \
name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{"Compose: uts":"https://docs.docker.com/reference/compose-file/services\
/#uts"},examples:[],*check(e){let{host:t}=e;if(!k(t.utsMode,n=>n==="host"))return;let s=b(t.capAdd,n=>/^(?:ALL|SYS_ADMIN)$/.test(We(n))).length>0||Ae(t);yield{at:t.utsMode,severity:s?"medium":"low",message:`${v(
e)} shares the host's name${s?" and may change it":""}`}}}),kO=y({id:"no-ignored-ports",on:"container",severity:"medium",profile:"recommended",summary:"Do not publish ports in a network mode that igno\
res them.",why:"With the host's network, the mapping is discarded: every port the process listens on is open, whatever the list says, so the list hides what is really exposed. With none the ports do n\
othing, and with service: or container: the engine refuses to create the container.",standards:[],references:{"Host network driver":"https://docs.docker.com/engine/network/drivers/host/"},examples:[],
*check(e){let{networkMode:t,networks:s,portBindings:n}=e.host;if(b(n).length===0)return;let r=xO.find(({mode:a})=>k(t,o=>a.test(o)));r?yield{at:n,message:r.message(v(e),f(t.state==="unknown"?"":t.value)),
related:[{span:t.span,message:"because of this"}]}:Zu(s)&&(yield{at:n,message:`the ports of ${v(e)} are ignored, since its network is a link of the host: everything it listens on is open there instead`,
related:[{span:s.span,message:"because of this"}]})}}),xO=[{mode:/^host$/,message:(e,t)=>`the ports of ${e} are ignored in network mode ${t}: everything it listens on is open instead`},{mode:/^none$/,
message:(e,t)=>`the ports of ${e} are ignored in network mode ${t}: it has no network`},{mode:/^(?:service|container):/,message:(e,t)=>`${e} does not start: the engine refuses ports in network mode ${t}\
; publish them at the container that the network belongs to`}],$O=y({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after st\
art.",why:"A setuid program such as su, sudo or mount in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder wh\
o lands as an unprivileged user stays one.",standards:["CIS-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],
*check(e,t){let{host:s,windows:n}=e;if(n)return;let r=ct(s,"no-new-privileges");if((r?r.option.fault||ts(r.option.value):!eo(s.securityOpt,()=>!1))||!r&&Xs(t).some(({at:l})=>l("no-new-privileges")?.text===
"true"))return;let a="no-new-privileges=true",o=Ye({add:"securityOpt",items:[a]}),i=r?.at.state==="written"?{...o,title:`change ${f(r.at.value)} to ${f(a)}`}:o;yield{at:r?.at??{span:e.span},message:`p\
rocesses of ${v(e)} can gain privileges, for example through setuid programs${_O(e)}`,fix:i}}}),_O=({stack:e})=>e?"; deployed as a stack it stays so, because Swarm ignores security_opt":"",SO=y({id:"n\
o-oom-kill-disable",on:"container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then stops something\
 else: the engine, SSH, the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory and the OOM kil\
ler":"https://docs.docker.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:s,memory:n}=e.host,r=k(n,i=>i<=0),a=r?"high":"medium",o=r?", and n\
othing limits its memory":"";k(t,i=>i)&&(yield{at:t,severity:a,message:`${v(e)} is never stopped when memory runs out${o}; on cgroup v2 the engine ignores the setting`}),k(s,i=>i<=-500)&&(yield{at:s,severity:a,
message:`${v(e)} is among the last the kernel stops when memory runs out${o}`})}}),EO=y({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted tr\
ansport.",why:"Logs hold names, addresses, tokens in URLs. In plain text on the network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["\
CWE-319"],references:{"Syslog logging driver":"https://docs.docker.com/engine/logging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:s,logOptions:n}=e.host;if(!k(s,a=>/^(?:syslog|gelf|fluentd)$/.
test(a)))return;let r=b(n,({name:a,value:o})=>a==="fluentd-tls-skip-verify"||a==="fluentd-address"&&o.startsWith("tls:")).length>0;for(let a of b(n,({name:o})=>o===`${s.value}-address`)){let{value:o}=a.
value,i=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.exec(o)?.slice(1).find(Boolean);!(s.value==="fluentd"?!r&&!/^unix:/.test(o):/^(?:tcp|udp):/.test(o))||!i||/^(?:localhost|127\.|::1)/.test(
i)||t.some(({path:l})=>l[1]===i)||(yield{at:a,message:`${v(e)} sends its log to ${f(i)} in plain text`})}}}),AO=y({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"\
Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond the defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, t\
racing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabiliti\
es(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!Ae(t))for(let s of b(t.capAdd)){let n=We(s.value);!_s.has(n)||Es.has(n)||Or[n]||(yield{at:s,
severity:cA[n]??"low",message:`${v(e)} gets ${f(s.value)}, which the engine does not give by default`})}}}),OO=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"\
medium"},{names:/^docker$/,gain:"the Docker engine, where its socket is mounted",severity:"medium"},{names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,
gain:"whatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],CO=y(
{id:"no-privileged-group",on:"container",severity:"medium",profile:"recommended",summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root with\
out the name: one mounted socket or device later it reads and writes what it likes. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: gr\
oup_add":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],*check(e){let{host:t}=e;for(let s of b(t.groupAdd)){let n=String(ae(s.value)??s.value),r=OO.find(({names:o})=>o.
test(n)),a=Ku(e);!r||cs(n)&&a!==""&&jb(a)||(yield{at:s,severity:r.severity,message:`${v(e)} joins group ${f(s.value)}, which gives it ${r.gain}`})}}}),RO=y({id:"no-privileged-host-port",on:"container",
severity:"info",profile:"strict",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own services: clients trust what answers there. A container \
on one of them stands in for such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://docs.docker.com/engine/network/port-publishing/"},options:{
allow:mE("Ports below 1024 that may be taken.",[80,443])},examples:[],*check(e,t,{allow:s}){for(let n of b(e.host.portBindings)){let r=n.value.hostPort?.from;r&&r<1024&&!s.includes(r)&&(yield{at:n,message:`${v(
e)} takes port ${r} of the host, one of those the host's own services use`})}}}),DO=y({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in pri\
vileged mode.",why:"A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the \
host: one command, no exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileg\
ed"},examples:[],*check(e){let{privileged:t}=e.host;k(t,s=>s)&&(yield{at:t,message:`${v(e)} is privileged: root in it is root on the host`,fix:Ye({unset:"privileged"})})}}),IO=y({id:"no-risky-exec",on:"\
container",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed in a running container passes by \
its user and its limits: a privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next container, so nobody can say what reall\
y ran.",standards:["CIS-5.23","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,command:s,user:n,privileged:r}of e.
hooks){let a=t==="watch"?"what `develop.watch` executes":`the ${t} hook`;k(r,o=>o)&&(yield{at:r,message:`${a} of ${v(e)} runs privileged: it owns the host while it lasts`}),k(n,o=>o!==""&&oe(o))&&(yield{
at:n,severity:"low",message:`${a} of ${v(e)} runs as root`}),t!=="pre_start"&&k(s,o=>(o?.script?.commands??[]).some(MO))&&(yield{at:s,severity:"info",message:`${a} of ${v(e)} edits files of the runnin\
g container: put the change into the image`})}}}),MO=({name:e,words:t})=>e==="sed"&&t.some(({text:s})=>/^(?:-\w*i|--in-place)/.test(s))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.test(e)&&t.some(({
text:s})=>/^(?:install|add|upgrade)$/.test(s)),NO=y({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folde\
r of the host bypasses the container's walls: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host\
. Read-only still gives away keys and secrets.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],
*check(e){for(let t of b(e.host.mounts,({type:s})=>s==="bind")){let{source:s,readOnly:n,relabel:r,through:a}=t.value,o=ai(t.value)?.replace(/\/$/,""),i=s&&(x(s)??(o==="~"?o:void 0));if(!i||Xu(e,t.value)?.
opens||ff(i))continue;let l=r!==void 0&&i_(Q(i)),c=PO(i),d=(k(n,h=>!h)?c?.writable:c?.readOnly)??(l?"high":void 0);if(!d)continue;let p=a?[{span:a,message:"mounted here"}]:[],u=r?`, and :${r} changes \
the security labels on the host`:"";yield{at:t,severity:l&&d==="medium"?"high":d,related:p,message:`${v(e)} mounts ${f(i)} of the host: ${c?.gain??"a part of the system"}${u}`}}}});function PO(e){if(/^~\/?$/.
test(e))return{readOnly:"high",writable:"high",gain:"the user's files and keys"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??(/^(?:\.\.\/){6,}\.\.$/.test(e)?"":void 0);return o_(e)??Mo(Q(t===
void 0?e:`/${t}`))}var TO=y({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on all interfaces.",why:"Data\
bases, caches and debuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker publishes past the host's \
firewall, so ufw does not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering-firewalls/","Gateway \
modes":"https://docs.docker.com/engine/network/port-publishing/#gateway-modes"},examples:[],*check(e,t){let s=new Set;for(let n of tn(e))for(let r of jO(n,e,t)){if(r.service.elsewhere||n.ports===void 0&&
s.has(r.service))continue;s.add(r.service);let a=LO(n,r,e);a&&(yield a)}}});function jO({how:e,ports:t,protocol:s},n,r){let a=D_(n,r);if(t===void 0)return a.filter(i=>e!=="host"||!O_(i)).flatMap(S_);let o=t&&
s!=="udp"&&s!=="sctp"?sh(a,t):void 0;return o?[o]:[]}function LO(e,t,s){let{port:n,what:r,service:a,isSaid:o,container:i}=t;if(a.kind==="back door"&&o)return;let l=!o&&WO(t),c=l?"info":zO(t),d=a.kind===
"back door"?r:o?`that of ${r}`:`which ${r} usually has`,p=ah(a,i),u=l||o&&t.shared&&a.kind!=="datastore"&&p?"low":FO(t)?"medium":void 0,h=i===s?"":` in ${v(i)}`;return{at:e.at,severity:c,...u?{confidence:u}:
{},message:`${v(s)} ${UO(e,`port ${n}, ${d}${h},`)}${o&&!oh(a,i)&&!p?qO(a):""}`,...e.how==="published"?{fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]}}:{},...e.network?
{related:[{span:e.network.reach.span,message:"because of this"}]}:{}}}var FO=({isSaid:e,service:{kind:t}})=>!e&&t!=="back door",WO=({service:{kind:e},container:t})=>e!=="debug"&&e!=="back door"&&!t.build&&
!!t.base;function zO({shared:e,service:{kind:t,login:s,minor:n},container:r}){let a=n===!0||t==="monitor"||e&&(t==="control"||t==="console")&&(s==="asked"||s==="varies");return r.development?a?"low":"\
medium":a?"medium":"high"}function UO({how:e,network:t},s){if(e==="published")return`publishes ${s} on every interface of the host`;if(e==="host")return`opens ${s} on every interface of the host, whos\
e network it uses: give it a network of its own, or have it listen on 127.0.0.1`;let n=`network ${f(t?.name??"")}`;return e==="routed"?`opens ${s} at its own address: ${n} is routed, and the address b\
efore the mapping does nothing`:t?.reach.value.every==="nat-unprotected"?`opens ${s} to everything that has a route to ${n}: it filters no port, published or not`:`opens ${s} to the link of the host t\
hat ${n} is on: it filters no port, published or not`}var qO=({kind:e,login:t})=>e==="debug"?"":t==="anybody"?"; its default configuration asks for no password":t==="default"?"; as shipped its passwor\
d is a well-known one":"",HO="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",GO="the image's own files there are gone",BO=new Map([...["/etc/ssl","/et\
c/ssl/certs","/etc/pki","/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,HO]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/sbin","/lib","/lib64"].map(e=>[e,GO])]),KO=y({id:"no-sh\
adowing-mount",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or system paths behind a mount.",why:"A mount hides what th\
e image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off. Over /usr or /lib whoever can write to the source deci\
des which programs run.",standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"},examples:[],*check(e){for(let t of b(
e.host.mounts,({type:s})=>s==="bind"||s==="volume")){let s=he(x(t.value.target)??""),n=t.value.source&&x(t.value.source),r=BO.get(s);!r||n&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.test(n)||t.value.type===
"volume"||(yield{at:t,message:`${v(e)} mounts over ${f(s)}: ${r}`})}}}),YO=y({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join another container's proc\
ess or network namespace.",why:"Two containers in one namespace are one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its loopback, or mounts its\
 volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e,t){let{host:s,
networkOf:n}=e,r=[[s.pidMode,"medium","sees its processes, and through them its files and memory"],[s.ipcMode,"low","reads and writes its shared memory"],[s.networkMode,"low","listens on its network a\
nd its loopback"]];for(let[a,o,i]of r){let l=a===s.networkMode?/^container:/:/^(?:container|service):/;if(a===s.networkMode&&n!==void 0||!k(a,d=>l.test(d)))continue;let c=a===s.ipcMode?VO(a.value,e,t):
void 0;yield{at:a,severity:o,message:c?`${v(e)} joins ${f(a.value)}, which keeps its IPC namespace to itself: the engine refuses to start it, remove this or set \`ipc: shareable\` on ${v(c)}`:`${v(e)}\
 joins ${f(a.value)}: it ${i}`}}for(let a of b(s.volumesFrom,o=>o.startsWith("container:")))yield{at:a,message:`${v(e)} mounts every volume of ${f(a.value)}, whatever it becomes`}}});function VO(e,{project:t,
dialect:s},n){let[r="",...a]=e.split(":"),o=a.join(":"),i=n.containers.find(l=>l.project===t&&l.dialect===s&&(r==="service"?l.path[1]:l.containerName)===o);if(!(!i||i.host.ipcMode.state==="default"&&Xs(
n).some(({at:l})=>l("default-ipc-mode"))))return k(i.host.ipcMode,l=>["","private","none"].includes(l))?i:void 0}var ZO=y({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recommen\
ded",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mounts appears on the host and in every other container that shares the path: an intruder \
lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagation":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},
examples:[],*check(e){for(let{value:t}of b(e.host.mounts)){let{propagation:s}=t;if(!s||!k(s,r=>/^r?(?:shared|slave)$/.test(r)))continue;let n=s.value.endsWith("slave");yield{at:s,severity:n?"low":"med\
ium",message:`${v(e)} mounts with ${f(s.value)}: ${n?"what the host mounts below it appears inside":"what it mounts below it appears on the host"}`}}}}),XO=y({id:"no-unconfined-apparmor",on:"container",
severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc and /sys and tracing other processes even to root in\
 the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{"AppArmor in Docker":"https://docs.docker.com/engin\
e/security/apparmor/"},examples:[],*check(e){let{host:t}=e,s=Ae(t)?void 0:ct(t,"apparmor");s?.option.value==="unconfined"&&(yield{at:s.at,message:`${v(e)} runs without an AppArmor profile (hosts with \
SELinux are not affected)`})}}),QO=y({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps\
 a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-\
693"],references:{"Seccomp in Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,s=Ae(t)?void 0:ct(t,"seccomp");s?.option.value==="unconfined"&&(yield{at:s.
at,message:`${v(e)} runs without a seccomp filter: every system call of the kernel is open to it`})}}),JO=y({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /\
proc and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel of the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine\
, kcore is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#securit\
y_opt"},examples:[],*check(e){if(!Ae(e.host))for(let t of b(e.host.securityOpt,s=>s==="systempaths=unconfined"))yield{at:t,message:`${v(e)} sees /proc and /sys without masks, and as root writes kernel\
 settings of the host`}}}),eC=y({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of c\
apabilities is read as a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime priv\
ilege":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:s}=e,n=t.capDrop.state==="unknown"?void 0:new Set(b(t.capDrop).
map(({value:a})=>We(a))),r=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:a})=>a==="unknown");for(let a of b(t.capAdd)){let o=We(a.value);if(Ae(t)){yield{at:a,message:`a privileged containe\
r has every capability: adding ${f(a.value)} changes nothing`};continue}if(o==="NET_BIND_SERVICE"&&!tC(t.sysctls)&&sC(t.networkMode,t.networks.state)){let i=[...b(s.exposedPorts).map(({value:c})=>c.from),
...b(t.portBindings).flatMap(({value:c})=>c.containerPort?.from??[])],l=i.length>0&&i.every(c=>c>=1024);yield{at:a,severity:l?"low":"info",message:l?`${v(e)} listens above port 1023, where nobody need\
s ${f(a.value)}`:`current engines let any user of a container listen on any port: ${v(e)} does not need ${f(a.value)}`}}else Es.has(o)&&n&&!r&&!n.has("ALL")&&!n.has(o)&&(yield{at:a,message:`every cont\
ainer has ${f(a.value)} unless it is dropped: adding it changes nothing`})}}}),tC=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),sC=(e,t)=>t!==
"unknown"&&k(e,s=>s===""||s==="bridge"),nC=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..*)$/,rC={"net.core":["bpf_jit_enable","bpf_jit_harden","bpf_jit_k\
allsyms","bpf_jit_limit","busy_poll","busy_read","default_qdisc","dev_weight","dev_weight_rx_bias","dev_weight_tx_bias","devconf_inherit_init_net","fb_tunnels_only_for_init_net","flow_limit_cpu_bitmap",
"flow_limit_table_len","gro_normal_batch","high_order_alloc_disable","max_skb_frags","mem_pcpu_rsv","message_burst","message_cost","netdev_budget","netdev_budget_usecs","netdev_max_backlog","netdev_rs\
s_key","netdev_tstamp_prequeue","netdev_unregister_timeout_secs","rmem_default","rmem_max","rps_sock_flow_entries","skb_defer_max","warnings","wmem_default","wmem_max"],"net.ipv4":["fib_sync_mem","ine\
t_peer_maxttl","inet_peer_minttl","inet_peer_threshold","ipfrag_secret_interval","tcp_allowed_congestion_control","tcp_available_congestion_control","tcp_available_ulp","tcp_low_latency","tcp_max_orph\
ans","tcp_mem","udp_mem"],"net.ipv4.neigh.default":["gc_interval","gc_thresh1","gc_thresh2","gc_thresh3"],"net.ipv6.neigh.default":["gc_interval","gc_thresh1","gc_thresh2","gc_thresh3"],"net.ipv4.rout\
e":["error_burst","error_cost","gc_elasticity","gc_interval","gc_min_interval","gc_min_interval_ms","gc_thresh","gc_timeout","max_size","redirect_load","redirect_number","redirect_silence"],"net.ipv6":[
"ip6frag_secret_interval","mld_max_msf","mld_qrv"],"net.netfilter":["nf_conntrack_buckets","nf_conntrack_expect_max","nf_conntrack_max","nf_log_all_netns"],net:["nf_conntrack_max"]};function aC(e){return/[./]/.
exec(e)?.[0]==="/"?e.replace(/[./]/g,t=>t==="/"?".":"/"):e}function oC(e){if(nC.test(e))return"ipc";if(e==="kernel.domainname")return"uts";if(e==="kernel.hostname")return"hostname";if(!e.startsWith("n\
et."))return"host";let t=e.lastIndexOf(".");return rC[e.slice(0,t)]?.includes(e.slice(t+1))?"host":"network"}var iC={network:"network",ipc:"IPC",uts:"UTS"},lC=y({id:"no-unsafe-sysctl",on:"container",severity:"\
medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host. The engine refuses to start a container that asks for one of them, or f\
or one of a namespace it shares with the host. Set from a privileged container instead, they change for everything on the host, routing and forwarding included.",standards:["PSS-B"],references:{"Compo\
se: sysctls":"https://docs.docker.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,s={network:k(t.networkMode,r=>r==="host"),ipc:k(t.ipcMode,r=>r==="host"),uts:k(t.utsMode,
r=>r==="host")},n=k(t.networkMode,r=>r!=="host"&&!/^(?:container|service):/.test(r));for(let r of b(t.sysctls)){let a=aC(r.value.name),o=oC(a),i=`the engine refuses to start ${v(e)} with it`;if(o==="h\
ost"){let l=a.startsWith("net.")?"there is one of it for all networks":"it has no namespace";yield{at:r,message:`${f(a)} belongs to the host, ${l}: ${i}, set it on the host`}}else o==="hostname"?yield{
at:r,message:`${f(a)} is set by the key \`hostname\`: ${i}`}:o==="network"&&n&&/^net\.[^.]+\.[^.]+\.eth\d*\./.test(a)?yield{at:r,severity:"low",confidence:"medium",message:`${f(a)} is of one interface\
: since Docker 28 ${i}, set it in the driver_opts of the network, as \`com.docker.network.endpoint.sysctls: ${a.replace(/\.eth\d*\./,".IFNAME.")}=VALUE\``}:s[o]&&(yield{at:r,message:`${v(e)} would set\
 ${f(a)} for the whole host, since it shares the ${iC[o]} namespace: ${i}`})}}}),cC=y({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published ports to a s\
pecific host interface.",why:"A port without an address is published on every interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy on the s\
ame machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filtering\
-firewalls/"},examples:[],*check(e){let{host:t,stack:s}=e;if(k(t.networkMode,r=>/^(?:none|service:.*|container:.*)$/.test(r)))return;let n=k(t.networkMode,r=>r==="host");for(let r of s?b(t.portBindings,
a=>a.hostIp.state==="written"&&!No(t,a)):[])yield{at:r,message:`${v(e)} names an address for its port, and Swarm ignores addresses: deployed as a stack it is open on every interface`};for(let r of b(t.
portBindings,a=>No(t,a))){let{hostPort:a,containerPort:o}=r.value,i=(n?o:a)?.from,l=[i,o?.from].some(d=>d===80||d===443),c=i===void 0?"a port":`port ${i}`;if(n){yield{at:r,severity:l?"info":"medium",message:`${v(
e)} opens ${c} on every interface of the host, whose network it uses`};continue}yield{at:r,severity:l?"info":"medium",message:`${v(e)} publishes ${c} on every interface of the host${s?"; deployed as a\
 stack it stays so, because Swarm ignores addresses":""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}),dC=y({id:"pids-limit",on:"container",
severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, and no other service, nor an administrator\
's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/services/#pids_limit"},examples:[],*check(e){let{
pidsLimit:t}=e.host;!e.windows&&k(t,s=>s<=0)&&(yield{at:t,message:`${v(e)} may start processes without limit`,fix:Ye({set:"pidsLimit",to:200})})}}),pC=y({id:"read-only-rootfs",on:"container",severity:"\
low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem replaces programs, plants tools and stays until the containe\
r is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","NIST-4.4.4"],references:{"Compose: read_only":"https://do\
cs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!k(t,s=>!s)||(yield{at:t,message:`${v(e)} can write to its own programs and con\
figuration`,fix:Ye({set:"readonlyRootfs",to:!0})})}}),_i=5,uC=y({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A s\
ervice that stays down after a crash is an outage anybody can cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and\
 lets an attacker try again.",standards:["CIS-5.15","OWASP-7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,t){
let{restartPolicy:s,restartRetries:n}=e.host,r=hC(e);if(r){yield r;return}if(!(s.state==="unknown"||s.state==="default"&&e.stack)){if(s.value==="no"){s.state==="default"&&!Ph(e,t)&&(yield{at:e,message:`${v(
e)} stays down after a crash: it has no restart policy`});return}s.value==="always"&&s.state==="written"&&k(n,a=>a===0)&&(yield{at:s,severity:"info",message:`${v(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),s.value==="on-failure"&&k(n,a=>a===0||a>_i)&&(yield{at:n.state==="written"?n:s,severity:"info",message:`${v(e)}\
 is started again ${n.value===0?"without end":`${n.value} times`} when it fails: on-failure:${_i} is enough`})}}}),gf=["no","always","unless-stopped","on-failure"];function hC(e){let{restartPolicy:t,restartRetries:s}=e.
host;if(t.state==="unknown"||e.stack)return;let{value:n}=t,r=`the engine refuses to start ${v(e)}:`;if(!gf.includes(n))return{at:t,message:`${r} there is no restart policy ${f(n)}, use ${gf.slice(2).join(
" or ")}`};if(!k(s,o=>o!==0)||n==="on-failure"&&s.value>0)return;let a=n==="on-failure"?`${r} the count of on-failure is 1 or more`:`${r} only on-failure takes a count, as in on-failure:${_i}, and thi\
s is ${f(n)}`;return{at:s,message:a}}var mC=y({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"Write only security options the engine accepts, without contradicti\
ons.",why:"A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",standards:[],
references:{"Security options":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){let{host:t}=e,s;for(let n of b(t.securityOpt)){let{key:r,value:a,fault:o}=At(
n.value);o&&(yield{at:n,message:`the engine refuses an option of ${v(e)}: ${o}`});let i=r==="no-new-privileges"&&!o?ts(a):void 0;i!==void 0&&(s&&s.value!==i&&(yield{at:n,message:`${v(e)} asks for no-n\
ew-privileges both ways: the last one wins`,related:[{span:s.span,message:"says the opposite"}]}),s={value:i,span:n.span})}if(!e.windows)for(let n of[...b(t.capAdd),...b(t.capDrop)]){let r=We(n.value);
r==="ALL"||_s.has(r)||(yield{at:n,message:`the engine refuses ${f(n.value)} of ${v(e)}: ${r==="CAP_ALL"?"write ALL":"there is no such capability"}`})}}}),fC=y({id:"add-with-checksum",on:"dockerfile",severity:"\
medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers on the day of the build goes into the image. Whoever controls the server, the nam\
e or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checks\
um"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:s,sources:n,checksum:r}of t)if(s.keyword==="ADD")for(let a of n){let o=a.state==="unknown"?a.text:a.value,i=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.
test(o);if(!i&&!/^https?:\/\//i.test(o)||r?.state==="unknown")continue;if(r?.value){let c=gC(r.value,i);c&&(yield{at:r,message:c});continue}if(i&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.
test(o))continue;let l=/[?&](?:commit|checksum)=([0-9a-f]+)/i.exec(o)?.[1];yield{at:a,message:i&&l?yf(l):`${f(o.replaceAll("\uFFFC","..."))} is taken as it comes: ${i?"name a full commit after #":"add\
 --checksum=sha256:..."}`}}}});function gC(e,t){return t?/^[0-9a-f]+$/i.test(e)?e.length<40?yf(e):void 0:`${f(e)} is no commit, and the builder refuses it: give the 40 digits of the commit`:/^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/.
test(e)?void 0:`${f(e)} is no digest, and the builder refuses it: write sha256: and its 64 digits`}var yf=e=>`${f(e)} is the beginning of a commit, and another commit that begins so is made within ${e.
length>12?"reach of a patient attacker":"minutes"}: give all 40 digits`,yC=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,vC=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
wC=y({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let s=we(e,t);for(let n of e.stages){let r=n.workdir,a=vf(r);if(r&&a&&yC.test(a)){yield{at:r,severity:a.startsWith("/proc")||a.startsWith("/sys")?"medium":"low",
message:`the working directory is ${f(a)}, a directory of the system`};continue}if(!s.has(n)||n.windows||kC(n))continue;let o=xC(n,Yt(n,t)?.base?.name),i=n.copies.find(l=>(l.workdir?vf(l.workdir)==="/":
o)&&bC(l));i&&(yield{at:i.destination,message:`${i.workdir?"WORKDIR is /":"no WORKDIR is set"}, so this lands in / among the files of the system: write WORKDIR /app before it`,...i.workdir?{related:[{
span:i.workdir.span,message:"leads to / here"}]}:{}})}}});function vf(e){let t=e&&x(e);return t===void 0?void 0:Q(t)}var bC=({destination:e})=>/^(?!\/)[^\uFFFC]*$/.test(x(e)??"/"),kC=({origin:e})=>"im\
age"in e&&e.image.state!=="unknown"&&e.image.value==="scratch",xC=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&!vC.test(t),$C=new Set("adminer aerospike almalinux alpine alt amazoncorret\
to amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo couchbase c\
ouchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghos\
t golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenkins jetty joomla jruby julia kapacitor kibana known kong krakend li\
ghtstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-l\
iberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star rapidoid redis redmine registry\
 rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spiped storm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu u\
buntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),Si=e=>$C.has(e),_C=y({id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that is no stage is an image: the builder pulls docker.io/library/NAME, or what somebody \
put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependency on a stranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.doc\
ker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},s){let n=y$(t.path,s),r=e.flatMap(({name:a})=>a??[]);for(let a of e){let o=[...a.copies.flatMap(({from:i})=>i&&"image"in
i?[i]:[]),...a.mounts.flatMap(i=>"image"in i?[i]:[])];for(let{image:i,span:l}of o){if(i.state==="unknown"||i.value==="scratch")continue;let{path:c,tag:d,digest:p,domain:u,fault:h}=$t(i.value);h||!c||c.
includes("/")||d!==void 0||p!==void 0||u!=="docker.io"||i.value.includes("/")||Si(c)||n.has(i.value)||(yield{at:{span:l},message:`${f(i.value)} is no stage of this file, so the builder pulls docker.io\
/library/${c}${r.length?`; its stages are ${r.slice(0,6).map(f).join(", ")}`:""}`})}}}}),SC=y({id:"copy-over-add",on:"dockerfile",severity:"low",profile:"strict",summary:"Use COPY for local files, ADD\
 only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it does depends on what the file happens to be: an archive with a crafted path ends up unpacked where a file was expect\
ed. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docker.com/build/building/best-practices/#add-or-copy"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let s of t){
let{instruction:n,sources:r}=s;if(n.keyword!=="ADD"||r.length===0||n.heredocs.length>0||n.flags.some(({name:i})=>i==="checksum"||i==="unpack"||i==="keep-git-dir")||!r.every(i=>AC(i,s)))continue;let a=n.
args[0]?.value??"",o=[{span:n.keywordSpan,text:n.keywordSpan.end-n.keywordSpan.start===3?"COPY":n.keyword}];yield{at:{span:n.keywordSpan},message:`${f(a)} is a local file: COPY does this without surpr\
ises`,fix:{safety:"safe",title:"write COPY",edits:o}}}}}),wf=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,EC=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;
function AC(e,{destination:t}){if(e.state==="unknown")return!wf.test(e.text)&&!za(e.text)&&t.state!=="unknown"&&EC.test(t.value);let s=e.value.replace(/^["']|["']$/g,"");return!za(s)&&!wf.test(s)&&!/\*$/.
test(s)}var OC=y({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure\
 changes nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE\
-390"],references:{"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-pipes"},examples:[],*check(e,t){for(let{commands:s}of pe(e,t))for(let n of s){let r=zo(n.words),a=r&&!CC(
n,s)&&!RC(n,s)&&uS(n);!r||!a||I_(n,s)||(yield{at:{span:Ee(n)},severity:r==="test"?"medium":"high",message:`if ${f(n.words.map(({text:o})=>o).join(" "))} fails, the build goes on: ${a}`})}}});function CC(e,t){
let s=t[t.indexOf(e)+1];return s!==void 0&&[...s.words,...s.assignments.map(({value:n})=>n)].some(({names:n})=>n?.includes("?"))}function RC({words:e,redirects:t},s){let n=e.flatMap(({text:i},l)=>/^-o$|^--?[\w-]*(?:out|report)[\w-]*$/.
test(e[l-1]?.text??"")?i:DC.exec(i)?.[1]??[]),r=t.flatMap(({operator:i,target:l})=>i.includes(">")&&!l.text.startsWith("/dev/")?l.text:[]),a=new Set([...n,...r]),o=({words:[i,...l],redirects:c})=>(i?.
span.start??0)>(e[0]?.span.start??0)&&[...l,...c.flatMap(({operator:d,target:p})=>d==="<"?p:[])].some(({text:d})=>a.has(d));return a.size>0&&s.some(i=>!IC.test(i.name)&&o(i))}var DC=/^--?[\w-]*(?:out|report|xml)[\w-]*=(.+)$/,
IC=/^(?:cat|head|tail|less|more|tee|echo|printf|ls|rm|mv|cp|tar|gzip|zip|curl|chmod|chown)$/,MC=y({id:"install-before-user",on:"dockerfile",severity:"high",profile:"recommended",summary:"Install syste\
m packages before switching to an unprivileged user.",why:"Package managers write to folders that belong to root, so the build stops when they run as another user. The quick repair is USER root at the\
 end of the file, and then the service runs as root.",standards:[],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let s of Ie(e,t)){let{command:n,stage:r,
instruction:a}=s,o=N(n);if(!o||r.windows||!NC(o)||!PC(n))continue;let i=mh(s,t),l=Yt(r,t);if(!k(i,u=>!(l?hi(l):oe)(u)))continue;let c={...a.span,end:a.span.start},d={...a.span,start:a.span.end},p=e.source.
text.slice(c.start).search(/^ONBUILD\b/i)===0;yield{at:{span:n.span},message:`${n.name} needs root, and this RUN runs as ${f(i.value)}: the build fails`,related:i.state==="written"?[{span:i.span,message:"\
the user is changed here"}]:[],...p?{}:{fix:{safety:"unsafe",title:`put USER root before this RUN and USER ${i.value} after it`,edits:[{span:c,text:`USER root
`},{span:d,text:`
USER ${i.value}`}]}}}}}}),NC=({manager:e,action:t,args:s})=>ms(e)&&(t==="install"||t==="update"||t==="upgrade"||t==="remove")&&!E(s,"--root","--installroot","--rootdir","--sysroot","-r","--user","--us\
ermode","-s","--simulate","--just-print","--dry-run","--recon","--no-act","--print-uris","--assumeno","-d","--download-only","--downloadonly","--print","-p","--help","-h"),PC=({wrappers:e,conditional:t,
tested:s,fallback:n,decides:r})=>!t&&!s&&n.length===0&&r&&!e.some(({name:a})=>TC.test(a)),TC=/^(?:sudo|doas|su|gosu|su-exec|runuser|pkexec|fakeroot|fakechroot|proot|unshare|chroot)$/,jC=/^org\.opencontainers\.image\./,
LC=y({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Put image labels in the stage that ships.",why:"Labels of a builder stage are thrown away with it. The\
 image that ships then says nothing of its source, revision or licence, and nobody can trace a running container back to the commit it was built from.",standards:["OWASP-13"],references:{"OCI annotati\
ons":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],*check(e,{containers:t}){let{stages:s,source:n}=e,r=new Set(Ha(e,rr(n.path,t)).flatMap(I)),a=new Set([...r].flatMap(
({assignments:o})=>o.flatMap(({keyword:i,name:l})=>i==="LABEL"?[l]:[])));for(let o of s){if(r.has(o))continue;let i=o.assignments.filter(({keyword:p,name:u})=>p==="LABEL"&&jC.test(u)&&!a.has(u)),[l,...c]=i;
if(!l)continue;let d=v({dialect:"dockerfile",path:["stages",Us(o)],ships:!1});yield{at:l,message:`the image that ships does not have this label: only ${d} does`,related:c.map(({span:p})=>({span:p,message:"\
nor this one"}))}}}}),FC=[["compiler",!0,"build-essential build-base gcc g++ clang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk o\
penjdk-17-jdk openjdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev compos\
er yarn"],["version control",!1,"git mercurial subversion git-core"],["download tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd\
 netcat-traditional nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bind-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux scre\
en"],["remote access",!1,"sudo openssh-server openssh-client openssh ssh sshpass"]],WC=new Map(FC.flatMap(([e,t,s])=>s.split(" ").map(n=>[n,{what:e,big:t}])));function bf(e){return WC.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.
test(e)?{what:"compiler",big:!0}:void 0)}var zC=y({id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools \
out of the final image.",why:"An intruder works with what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to\
 be brought along. Each of these packages also has security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},
examples:[],*check(e,t){let s=qC([...we(e,t)]);for(let{commands:n,ships:r}of pe(e,t)){if(!r)continue;let a=UC(n),o=[];for(let p of n){let u=N(p);if(u?.action!=="install"||!ms(u.manager))continue;let h=u.
args.options.find(({name:m})=>m==="-t"||m==="--virtual")?.value?.text;if(!(h&&a.has(h)))for(let m of u.packages){let g=m.text.replace(/[=<>~@:].*$/,"");bf(g)&&!a.has(g)&&!s.has(g)&&!s.has(m.text)&&o.push(
{word:m,name:g})}}let[i]=o,l=o[o.length-1];if(!i||!l)continue;let c=[...new Set(o.map(({name:p})=>p))],d=c.length===1&&!bf(c[0]??"")?.big;yield{at:{span:{...i.word.span,end:Math.max(i.word.span.end,l.
word.span.end)}},severity:d?"low":"medium",message:`${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"stay":"stays"} in the final image: build in a stage of its own an\
d copy the result`}}}});function UC(e){return new Set(e.flatMap(t=>{let s=N(t);return s?.action==="remove"?s.packages.map(({text:n})=>n):[]}))}var qC=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:s,
cmd:n})=>[t,s,n].flatMap(r=>r?.logical.text.match(/[\w.+-]+/g)??[]))),HC=y({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no\
 package lists behind.",why:"Recommended packages are software nobody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger \
and tell an intruder which old versions are in it.",standards:["CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let s of pe(
e,t)){if(!s.ships&&s.alone&&!s.stage.name?s.commands.some(r=>N(r)?.action==="clean"):!s.ships)continue;let n=new Set;for(let r of s.commands){let a=N(r);if(!a)continue;!n.has(kf)&&GC(a,{...s,command:r})&&
n.add(kf);let o=W5(a,r,s);o&&n.add(o)}n.size&&(yield{at:{span:s.instruction.keywordSpan},message:`this RUN leaves more than it needs: ${[...n].join("; ")}`})}}}),kf="add --no-install-recommends",xf=/Install-Recommends["'\s=]*(?:0|false|no|off)/i;
function GC({manager:e,does:t,args:s},n){if(e!=="apt"||t!=="install"||E(s,"--no-install-recommends","--without-recommends","--only-upgrade")||[...s.operands,...s.options.flatMap(({value:a})=>a??[])].some(
({text:a})=>xf.test(a)))return!1;let r=I(n.stage).flatMap(({copies:a})=>a).flatMap(a=>vt(a)??[]);return!Z$(n).some(BC)&&!r.some(({path:a})=>a.startsWith("/etc/apt/apt.conf"))}var BC=({words:e,redirects:t})=>[
...e,...t.map(({target:s})=>s)].some(({text:s})=>xf.test(s)),KC=y({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies exact\
ly as the lock file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago go\
es straight into the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let s of Ie(
e,t)){let n=N(s.command),r=n&&!Td(s.stage.name??"")?VC(n,s):void 0,a=n?.verb??s.command.words[0];if(!n||!r||!a||!YC(n,vo(e,t)))continue;let{command:o,does:i}=r,l=o&&n.verb&&!/\s/.test(n.does)?fo(n.verb,
o):[];yield{at:a,message:`${f(`${s.command.name}${n.does?` ${n.does}`:""}`)} ${n.action==="renew"?"replaces":"may change"} what the lock file says; ${i}`,...l.length?{fix:{safety:"unsafe",title:i,edits:l}}:
{}}}}});function YC({facts:{lock:e},action:t},s){let n=(r="")=>r.split(" ").some(a=>s?.some(o=>o===a||o.endsWith(a.startsWith("*")?a.slice(1):`/${a}`)));return n(e?.locks)||!(e?.chosen||t==="renew"||n(
e?.manifest))}function VC(e,t){let{facts:s,action:n,does:r,packages:a,args:o,global:i,manager:l}=e,{lock:c}=s;if(!c||i&&s.everybody===void 0)return;let d=c.frozen.split(" ").slice(1).join(" ");if(n===
"renew")return{does:`use ${c.frozen}`,...a.length||/ .* /.test(c.frozen)?{}:{command:d}};if(!(n!=="install"||a.length||!gt(c.verbs,r||".")||o.options.some(({name:p,value:u})=>gt(c.options,p)&&(!u||Kt(
u.text)))||$f(c.variables).some(p=>Kt(vs(t,p)))||$f(c.settings).some(p=>Kt(en(t,l,p)))))return{does:c.instead,...c.instead===`use ${c.frozen}`?{command:d}:{}}}var $f=(e="")=>e.split(" ").filter(Boolean),
ZC=y({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is the \
same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stays op\
en in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:s,ships:n}of Ie(e,t)){
let r=XC(s);r&&(yield{at:r,message:r.message,severity:n?r.severity??"high":"low"})}for(let{copies:s}of e.stages)for(let n of s){let r=vt(n)?.some(({path:o,file:i})=>/\/authorized_keys$/.test(i??o)||/\/authorized_keys$/.
test(o)),a=n.sources[0]??n.destination;!n.from&&r&&(yield{at:a,severity:"medium",message:Ei})}}}),Ei="whoever holds the key to this can log in to every container of the image",XC=e=>QC(e)??JC(e)??t8(e)??
r8(e);function QC(e){let{name:t,words:s,redirects:n}=e,[r]=s.slice(-1),a=/^(?:cp|mv|install)$/.test(t)&&r&&/\/authorized_keys$/.test(r.text),o=/^(?:cat|curl|wget)$/.test(t)&&n.some(({operator:i,target:l})=>i.
startsWith(">")&&/authorized_keys$/.test(l.text));return a||o?{span:Ee(e),severity:"medium",message:Ei}:void 0}function JC(e){let{name:t}=e;if(t==="chpasswd"&&!a8(e)&&!e8(e))return{span:Sf(e),message:"\
a password is set in the image: it is the same in every container, and whoever can pull the image has it"};let s=t==="passwd"?E(A(e,"passwd"),"-d","--delete","--stdin"):void 0;if(!s)return;let n=s.name===
"--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on";return{span:s.word.span,message:n}}function e8(e){if(!E(A(e,"chpasswd"),"\
-e","--encrypted"))return!1;let t=[...e.redirects.flatMap(({operator:n,target:r})=>n.startsWith("<<")?[r.text]:[]),...e.readsFrom.flatMap(n=>Dt(n).texts.map(({text:r})=>r))].flatMap(n=>n.split(`
`)),s=t.flatMap(n=>/^[^:]+:([^:]*)/.exec(n)?.[1]??[]);return s.length>0&&!t.some(n=>n.includes("\uFFFC"))&&!s.some(_f)}function t8(e){let{name:t,span:s}=e;if(t!=="useradd"&&t!=="usermod"&&t!=="adduser")
return;let n=A(e,t),r=t==="adduser"?void 0:E(n,"-p","--password"),a=r?.value?.text;if(r&&a!==void 0&&!n8.test(a))return{span:{...r.word.span,end:r.value?.span.end??r.word.span.end},...s8(a)};let o=n.operands[n.
operands.length-1]?.text;if(!(E(n,"-u","--uid")?.value?.text!=="0"||o==="root"))return{span:{...s,start:Sf(e).start},message:`${f(o??"the account")} has uid 0: it is root under another name`}}function s8(e){
return e===""?{message:"the account has an empty password"}:_f(e)?{message:"a password hash is set in the image: anyone who can pull it can try to crack it"}:{severity:"low",message:"-p takes a hash, \
and this text is none: no password opens the account; remove it, and change the password that it may have been meant as"}}var n8=/^(?:[*!].*|x|NP|LK)$/,_f=e=>e===""||e.includes("\uFFFC")||/^(?:\$[^$]+\$|_[./\w]{19}$|[./\dA-Za-z]{12}[.26AEIMQUYcgkosw]$)/.
test(e);function r8(e){let{texts:t,files:s}=Dt(e);if(s.some(a=>/authorized_keys$/.test(a)))return t.some(({text:a})=>a!=="\uFFFC")?{span:Ee(e),severity:"medium",message:Ei}:void 0;if(!s.some(a=>/^\/etc\/(?:passwd|shadow)$/.
test(a)))return;let n=s.some(a=>a.endsWith("passwd")),r=t.find(({text:a})=>n&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(a)||/^[^:\s]+::\d+:/m.test(a));return r&&{span:r.span,message:"this line makes an a\
ccount with uid 0 or with no password"}}var Sf=({words:e,span:t})=>e[0]?.span??t,a8=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:s,words:n})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.test(s)||n.some(({
text:r})=>/\/dev\/u?random|^rand$/.test(r)))),o8=y({id:"no-broad-copy",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",
why:"COPY . takes what is there on the day of the build: tests, history, a file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with\
 * does the same.",standards:[],references:{"Build context":"https://docs.docker.com/build/concepts/context/"},examples:[],*check(e,t){let s=we(e,t),n=Vs(e,t).some(({text:r})=>tr(r));for(let r of e.stages)
for(let{sources:a,from:o,instruction:i}of r.copies)for(let l of a){let c=x(l);if(c===void 0)continue;let d=s.has(r);!o&&Zs(c,r.windows)&&!n&&(yield{at:l,severity:d?"medium":"info",message:d?`${i.keyword}\
 takes the whole context into the image: name what it needs, or let .dockerignore begin with * and name that`:`${i.keyword} takes the whole context into the build's cache: any change to any file build\
s this stage anew`}),o&&"stage"in o&&Zs(c,r.windows)&&d&&(yield{at:l,severity:"low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}}),i8=y({id:"\
no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the image is built is\
 the same in every container, and everybody who can pull the image has it. They can pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the container first\
 starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let s=we(e,t);for(let{commands:n,stage:r}of pe(
e,t))for(let a of n){let o=c8(a);!o||l8(o.path,n)||!s.has(r)&&!(o.path?.startsWith("/")&&L_(r,o.path,e,s))||(yield{at:{span:Ee(a)},message:"a private key is made while the image is built: everybody wh\
o can pull the image shares it"})}}}),l8=(e,t)=>e!==void 0&&t.some(s=>/^(?:rm|shred)$/.test(s.name)&&s.words.some(({text:n},r)=>r>0&&!n.startsWith("-")&&(n===e||e.startsWith(n.endsWith("*")?n.replace(
/\*+$/,""):`${he(n)}/`)||n.startsWith(`${e}*`))));function c8(e){let{name:t,words:s}=e,n=A(e,t),r=(...o)=>s.slice(1).some(({text:i})=>o.includes(i)),a=o=>s[s.findIndex(({text:i})=>i===o)+1||s.length]?.
text;switch(t){case"ssh-keygen":return E(n,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:a("-f")??(r("-A")?"/etc/ssh/ssh_host_rsa_key":void 0)};case"ope\
nssl":{let o=s[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(o)?{path:a("-out")}:o==="ecparam"?r("-genkey")?{path:a("-out")}:void 0:o==="req"&&(r("-newkey")||r("-x509","-new")&&!r("-key"))?{path:a("\
-keyout")}:void 0}case"keytool":return r("-genkey","-genkeypair","-genseckey")?{path:a("-keystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-snakeoil.key"};case"mkcert":return{
path:void 0};case"wg":return r("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"gpg":case"gpg2":return r("--gen-key","--generate-key","--full-generate-key","--quick-gen-key","--quick-generate-\
key")?{path:void 0}:void 0;default:return}}var d8=y({id:"no-cleartext-download",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches\
 for what comes over http: every router, proxy and open network between the builder and the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{
"CWE-319: cleartext transmission":"https://cwe.mitre.org/data/definitions/319.html"},examples:[],*check(e,t){yield*u8(e,t);for(let{assignments:s,copies:n}of e.stages){for(let{keyword:r,name:a,literal:o,
span:i}of s)r!=="LABEL"&&p8.test(a)&&Ze(o)&&(yield{at:{span:i},message:Cr(o)});for(let r of n)yield*h8(r,e.source),yield*m8(r)}}}),p8=/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i,
Cr=e=>`${f(e)} is fetched in the clear, so anybody on the way can replace it`;function*u8(e,t){let s=new Set;for(let{commands:n}of pe(e,t))if(n.some(r=>go(r)||hu(r)))for(let r of n)s.add(r);for(let{command:n}of Ie(
e,t))for(let{word:r,signed:a}of f8(n))yield{at:r,severity:a||s.has(n)?"low":"medium",message:a?`${f(r.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are \
held back, is for anybody to see and choose`:Cr(r.text),...a?{}:Ef(r)}}function*h8({instruction:e,destination:t},{text:s}){if(/\.repo$|sources\.list|repositories$/.test(x(t)??""))for(let{span:n}of e.heredocs)
for(let r of s.slice(n.start,n.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let a=r[1]??"",o=n.start+r.index+r[0].length-a.length;Ze(a)&&(yield{at:{span:{...n,start:o,end:o+a.
length}},message:Cr(a)})}}function*m8({instruction:e,sources:t}){if(e.keyword!=="ADD")return;let s=e.flags.some(({name:n})=>n==="checksum");for(let n of t)n.state!=="unknown"&&Ze(n.value)&&(yield{at:n,
severity:s?"low":"medium",message:Cr(n.value),...Ef({text:n.value,span:n.span})})}var Ef=({text:e,span:t})=>/^http:/i.test(e)&&t.end-t.start===e.length?{fix:{safety:"unsafe",title:"use https",edits:[{
span:t,text:e.replace(/^http:/i,"https:")}]}}:{};function*f8(e){let{name:t,words:s,redirects:n}=e,r=Ve(e);if(r){for(let l of r.urls)Ze(l.text)&&(yield{word:l});return}let a=N(e);if(a){let l=a.manager===
"apt"||a.manager==="apk";for(let{name:c,value:d}of a.args.options)d&&Ze(d.text)&&!/proxy/i.test(c)&&a.verb?.text!=="config"&&(yield{word:d,signed:l});for(let c of/^(?:config|set)$/.test(a.verb?.text??
"")?[]:a.packages)Ze(c.text)&&(yield{word:c,signed:l&&!ms(a.manager)});return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(s.some(({
text:l})=>l==="config"||l==="remote"))return;for(let l of s.slice(1))Ze(l.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:l,signed:t==="add-apt-repository"});return}let o=[...n.filter(({operator:l})=>l.
startsWith(">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.name==="tee"?l.words.slice(1).map(({text:c})=>c):[])];if(!o.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let i=[
...s.slice(1),...n.flatMap(l=>l.operator.startsWith("<<")?[l.target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([c])=>Ze(c)));i&&(yield{word:i,signed:!o.some(l=>l.endsWith(
".repo"))})}var g8=y({id:"no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root\
, and nobody has looked at it. Who takes over the server, its domain or its account, or serves one visitor something else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{
"CWE-494: download of code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],*check(e,t){for(let{commands:s,ships:n}of pe(e,t))for(let[r,a]of pm(s)){let o=Af(a);yield{
at:{span:y8(a.span,r.span)},severity:o?"critical":n?"high":"medium",message:`a download is run unchecked${o?", and anyone on the network path can replace it: fetch it over https,":":"} save it, verify\
 its checksum or signature, then run it`}}for(let{command:s,ships:n,uses:r,checked:a}of bh(e,t)){let o=a?void 0:r.find(({as:i})=>i==="run")?.command;o&&(yield{at:{span:o.words[0]?.span??o.span},severity:Af(
s)?"critical":n?"high":"medium",message:"a download is run unchecked: verify its checksum or signature first",related:[{span:s.span,message:"downloaded here"}]})}for(let s of yi(e,t))for(let{span:n,from:r,
how:a,url:o}of Hm(s))a!=="piped"&&a!=="started"||(yield{at:{span:n},severity:Ze(o)?"critical":s.ships?"high":"medium",message:`a download is run unchecked: ${a==="piped"?"save it, compare it with Get-\
FileHash, then run it":"compare it with Get-FileHash first"}`,...a==="started"?{related:[{span:r,message:"downloaded here"}]}:{}})}});function Af(e){let t=Ve(e);return t!==void 0&&(s_(t)!==void 0||t.urls.
some(({text:s})=>Ze(s)))}var y8=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)}),v8=y({id:"no-dev-dependencies",on:"dockerfile",severity:"low",confidence:"medium",profile:"\
strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and debuggers are hundreds of packages that the service never runs, each one more that can be taken\
 over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"npm ci --omit":"https://docs.npmjs.com/cli/commands/npm-ci#omit"},examples:[],*check(e,t){let s=we(
e,t),n=Ie(e,t);for(let[r,a]of n.entries()){let o=N(a.command);if(!o||o.global||D1(a.stage.name??""))continue;let i=E(o.args,"--only","--production","--prod");if(o.manager==="npm"&&o.action==="install"&&
o.packages.length===0&&i&&(i.name==="--only"?/^prod/.test(i.value?.text??""):Kt(i.value?.text??"true"))){let d={...i.word.span,end:Math.max(i.word.span.end,i.value?.span.end??0)};yield{at:{span:d},message:`${f(
i.name==="--only"?"--only=production":i.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{safety:"unsafe",title:"use --omit=dev",edits:i.value&&i.value.span!==i.word.span?[{span:d,
text:"--omit=dev"}]:fo(i.word,"--omit=dev")}};continue}let l=o.facts.development,c=o.verb??a.command.words[0];!l||!c||!Mu(o,a)||w8(n,r,o)||!a.ships&&!b8(a,l.folder,e,s)||(yield{at:c,message:`developme\
nt dependencies end in the image: ${l.instead}`,...l.flag&&o.verb?{fix:{safety:"unsafe",title:`add ${l.flag}`,edits:fo(c,`${c.text} ${l.flag}`)}}:{}})}}});function w8(e,t,{manager:s,facts:{development:n}}){
let r=e[t]?.stage;return e.some((a,o)=>{let{command:i}=a;if(o<=t||a.stage!==r)return!1;if(i.name==="rm")return i.words.some(({text:c})=>c.includes(n?.folder??""));let l=N(i);return l?.manager!==s?!1:/^(?:prune|workspaces)$/.
test(l.does)?!Pu(l,a):gt(n?.verbs,l.does||".")&&l.packages.length===0&&!Mu(l,a)})}function b8(e,t,{stages:s},n){let r=e.stage.scripts.find(({instruction:l})=>l===e.instruction)?.workdir,a=r&&r.state!==
"unknown"?r.value:void 0,o=new Set,i=(l,c)=>n.has(l)?!0:o.has(l)?!1:(o.add(l),s.some(d=>d.copies.some(({from:p,sources:u,destination:h,workdir:m})=>!p||!("stage"in p)||p.stage!==l?!1:u.some(g=>{if(g.state===
"unknown")return!1;let w=he(g.value),$=w===t||w.endsWith(`/${t}`);if(!$&&!(c&&w!==""&&hh(w,c)))return!1;let _=h.state==="unknown"?void 0:qe(h.value,m?.state==="unknown"?void 0:m?.value);return i(d,_&&
($?_:`${_}/${t}`))}))));return i(e.stage,a&&`${a}/${t}`)}var k8=y({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do not leave empty lines inside a continued \
instruction.",why:"A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced an error.",standards:[],references:{NoEmptyContinuation:"\
https://docs.docker.com/reference/build-checks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:s}of e){let[n]=t;if(!n)continue;let r=t.map(a=>({span:a,text:""}));
yield{at:{span:n},message:`an empty line does not end ${s}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:r}}}}}),Of=/^(?:pypi\.org|pypi\.python\.org|mirrors\.aliyun\.com\/pypi|pypi\.tuna\.tsinghua\.edu\.cn|mirrors\.tuna\.tsinghua\.edu\.cn\/pypi|pypi\.mirrors\.ustc\.edu\.cn|mirrors\.ustc\.edu\.cn\/pypi|mirrors\.cloud\.tencent\.com\/pypi|repo\.huaweicloud\.com\/repository\/pypi|mirrors\.bfsu\.edu\.cn\/pypi|pypi\.douban(?:io)?\.com|mirror\.baidu\.com\/pypi)(?:[/:]|$)/i,
x8=/^(?:files\.pythonhosted\.org|test\.pypi\.org|download(?:-r2)?\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|(?:www\.)?piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
Cf=e=>/^https?:\/\/(?:[^/@]*@)?([^/\uFFFC][^\uFFFC]*)/i.exec(e)?.[1]??"",$8=e=>Of.test(Cf(e)),_8=e=>{let t=Cf(e);return t!==""&&!Of.test(t)&&!x8.test(t)},S8=y({id:"no-extra-index",on:"dockerfile",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the highest version from whichever index has it. Whoever\
 publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: dependency confusion.",standards:["CWE-427"],references:{
"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let s of Ie(e,t)){let{command:n}=s,r=N(n);if(r?.manager==="pip"&&(r.action===
"install"||r.action==="fetch"))yield*E8(r,s);else if(r?.manager==="pip"&&r.does==="config"){let a=r.packages.findIndex(({text:i})=>/extra-index-url$/.test(i)),o=r.packages[a+1];a>=0&&o&&(yield*Rr(o.span,
o.text,Ai(s)))}for(let{name:a,value:o,span:i}of n.assignments)a===Rf&&(yield*Rr(i,o.literal,Ai(s)))}for(let s of e.stages)for(let{keyword:n,name:r,literal:a,span:o}of s.assignments)n!=="LABEL"&&r===Rf&&
(yield*Rr(o,a,Ws(s).findLast(i=>i.keyword!=="LABEL"&&i.name==="PIP_INDEX_URL")?.literal))}}),Rf="PIP_EXTRA_INDEX_URL",Ai=e=>vs(e,"PIP_INDEX_URL")??en(e,"pip","global.index-url")??en(e,"pip","install.i\
ndex-url");function*E8({args:e},t){if(E(e,"--no-index","--require-hashes"))return;let s=E(e,"--index-strategy")?.value?.text??vs(t,"UV_INDEX_STRATEGY")??"";if(t.command.name==="uv"&&!/^unsafe-/.test(s))
return;let n=E(e,"-i","--index-url","--default-index")?.value?.text??Ai(t),r=e.options.filter(({name:a,value:o})=>a==="--extra-index-url"&&o);for(let{word:a,value:o}of r){let i=r.flatMap(c=>c.value===
o?[]:c.value?.text??[]),l=o&&[...Rr({...a.span,end:o.span.end},o.text,n,i)];if(l?.length){yield*l;return}}}function*Rr(e,t,s,n=[]){let r=[s??"",t,...n].flatMap(i=>i.split(/\s+/).filter(Boolean)),a=s===
void 0||r.some($8),o=r.find(_8);o&&a&&(yield{at:{span:e},message:`pip asks ${f(o.replace(/\/\/[^/@]*@/,"//"))} and the public index, and takes the higher version from either: whoever publishes your pr\
ivate names there gets installed; use one index that proxies the other`})}var A8=y({id:"no-insecure-tls",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade T\
LS checks in build commands.",why:"Without the check of the certificate anybody between the builder and the server can hand out a file of their own, and it becomes part of the image. What TLS was ther\
e for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],references:{"CWE-295: improper certificate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){
for(let{command:s}of Ie(e,t)){for(let n of Ih(s)){let r=n.option?mo(s,n.option):[];yield{...hn(n),...r.length?{fix:{safety:"unsafe",title:`remove ${n.option?.name??n.what}`,edits:r}}:{}}}for(let n of GS(
s))yield hn(n)}for(let{commands:s}of yi(e,t))for(let n of s){for(let a of Ih(n))yield hn(a);let r=O8.exec(n.code);r&&(yield hn({span:n.span,what:r[0],lost:"certificate"}))}for(let{instruction:s,destination:n}of e.
stages.flatMap(({copies:r})=>r))for(let{span:r}of s.heredocs){let a=Mh(e.source.text.slice(r.start,r.end),[x(n)??""]);a&&(yield hn({...a,span:r}))}}}),O8=/\bServerCertificateValidationCallback\s*\+?=\s*\{\s*(?:return\s+)?\$true\s*;?\s*\}/i,
hn=({span:e,what:t,lost:s})=>({at:{span:e},severity:s==="version"||s==="encryption"?"medium":"high",message:`${f(t)} ${Nh(s)}`}),C8=y({id:"no-late-delete",on:"dockerfile",severity:"low",profile:"recom\
mended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into the image stays in it, and rm only hides it. Everybody who pulls the image\
 can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],references:{"RUN --mount=type=bind":"https://docs.docker.com/reference/do\
ckerfile/#run---mounttypebind"},examples:[],*check(e,t){let s=we(e,t);for(let n of e.stages){if(!s.has(n))continue;let r,a=()=>(r??=I(n).flatMap(o=>o.copies),r);for(let o of n.scripts)if(o.instruction.
keyword==="RUN")for(let i of o.script.commands)yield*R8(i,o,a,n)}}});function*R8(e,t,s,n){if(!/^(?:rm|shred|unlink)$/.test(e.name))return;let r=t.workdir?.state==="unknown"?void 0:t.workdir?.value;for(let{
text:a}of A(e,"rm").operands){let o=qe(a.replace(/\/\*$/,""),r);if(!o||o==="/")continue;let i=s().find(c=>D8(c,t,n)&&vt(c)?.some(({path:d,file:p})=>(d!=="/"||p===o)&&(d===o||d.startsWith(`${o}/`)||p!==
void 0&&pv(p,o))));if(!i)continue;let l=Cs(o)||i.sources.some(c=>c.state!=="unknown"&&Cs(c.value)&&o.endsWith(c.value.split("/").pop()??""));yield{at:{span:Ee(e)},severity:l?"high":"low",message:`${f(
a)} stays in the layer that ${i.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bind"}`,related:[{span:i.instruction.span,message:"added here"}]};return}}
var D8=({instruction:e},t,{from:s})=>e.span.start<t.instruction.span.start||e.span.start<s.span.start,I8=y({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"reco\
mmended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image has t\
he key, the token or the password, and images travel further than anybody plans.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/bu\
ilding/secrets/"},examples:[],*check(e,t){let s=we(e,t);for(let r of e.stages){let a=xu(r),o=a&&N$(r,a,e,t);o&&(yield{at:a,severity:s.has(r)?"high":"medium",message:`${f(a.literal)} is a key, and ${o.
instruction.keyword} copies the folder it is in: mount it when the container runs`,related:[{span:o.instruction.span,message:"copied here"}]})}let n=(r,a)=>a!==""&&M$(r)===a?Ct:void 0;for(let r of D$(
e,t,n)){let a=s.has(r.stage);yield{at:r.source,severity:a?"high":"medium",...r.certain?{confidence:"high"}:{},message:M8(r,a)}}}});function M8(e,t){let s=t?"the image":"a layer of the build, where the\
 cache keeps it",{taken:n,source:r}=e;if("named"in n)return`${f(x(r)??"")} holds ${n.named.what} and is copied into ${s}; ${N8(n.named,e,t)}`;let{inside:a}=n,[o,i]=a.length>1?["are","them"]:["is","it"],
l=a.length>3?` and ${a.length-3} more`:"";return`${a.slice(0,3).map(f).join(", ")}${l} ${o} in the context, and this copies ${i} into ${s}: exclude ${i} in .dockerignore`}function N8({use:e,what:t},{copy:s,
source:n},r){let a=x(n)??"",o=a.split("/").findLast(Boolean)??"",i=/[*?[]/.test(a)?void 0:vt(s)?.[s.sources.indexOf(n)],l=[i?.file??i?.path].find(u=>u!==void 0&&u.length+a.length<200),c=`RUN --mount=t\
ype=secret,id=${o.replace(/^[._]+|[*?[\]]/g,"").replace(/[^\w.-]/g,"_").slice(0,60)||"secret"}${l?`,target=${l}`:""}`,d=`--mount type=bind,src=./${Ue(a)},dst=${l},ro`,p=`mount it when the container ru\
ns, as a Compose secret${l&&!s.from?` or with ${d}`:""}`;return t==="an SSH key"?`use RUN --mount=type=ssh, or ${c}`:e==="build"||!r?`use ${c} in the step that needs it`:e==="run"?p:`use ${c} in the s\
tep that needs it, or ${p}`}var P8=y({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a\
 build argument stays in the image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and\
 leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let s=wS(e),n=j8(e);for(let[
r,a]of n){let o=a.flatMap(m=>bS(m,s)),i=[r,...o.map(m=>m.name)],l=m=>i.map(g=>K(g,m.literal)).find(Boolean),c=a.find(l),d=c?void 0:a.find(m=>T8(r,m)||o.length>0),p=c??d,u=c&&l(c);if(!p||u&&Hs(r,p.literal,
u,t,n.keys()))continue;let h=u?`${f(r)} has ${Wt(u.what)} ${u.what} as its default`:`${f(r)} takes a credential as a build argument`;yield{at:p,severity:u&&!u.wellKnown?"high":"medium",message:`${h}: \
it stays in the history and provenance; use RUN --mount=type=secret`,related:[...a.filter(m=>m!==p).map(({span:m})=>({span:m,message:"declared again"})),..._e(r)?[]:o.map(({span:m,keyword:g})=>({span:m,
message:`${g} keeps it in the image`}))]}}}}),T8=(e,{literal:t})=>t===""?_e(e):Wo(e,t);function j8({globals:e,stages:t}){let s=new Map,n=new Set;for(let r of[...e,...t.flatMap(({assignments:a,deferred:o})=>[
...a,...o])])r.keyword!=="ARG"||n.has(r.span.start)||(n.add(r.span.start),s.set(r.name,[...s.get(r.name)??[],r]));return s}var L8=y({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"m\
edium",profile:"recommended",summary:"Keep secrets out of RUN commands and heredocs.",why:"The text of every RUN stands in the image's history, and what it writes stands in a layer: `docker history` s\
hows the one, unpacking the image the other, to everybody who can pull it. The Dockerfile itself is in the repository. A secret mount is there for one command and leaves nothing.",standards:["CIS-4.10",
"OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{command:n,ships:r}of Ie(e,t)){let a=_c(n,!0);
a&&(yield Oi(a,r))}let s=we(e,t);for(let n of e.stages){for(let r of $p(n,/^RUN$/))for(let a of Xa(e.source.text,r))yield Oi(a,s.has(n));for(let{instruction:r}of n.copies)for(let{span:a}of r.heredocs)
for(let o of ua(e.source.text,a))yield Oi(o,s.has(n))}}}),Oi=({secret:e,span:t},s)=>({at:{span:t},severity:F8(e,s),message:`${Wt(e.what)} ${e.what} stands in the command: it stays in ${s?"the image's \
history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),F8=({wellKnown:e,by:t},s)=>e?"medium":t==="format"&&s?"critical":"high",W8=y({id:"no-secret-mount-leak",on:"\
dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A secret mount is gone after its RUN, but a copy of it, or a configuration file \
its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has it.",standards:["OWASP-12","CWE-538"],references:{
"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let n of pe(e,t)){for(let{span:r,what:a,file:o,instead:i}of T5(n.commands,n5(n)))yield{at:{span:r},severity:n.
ships?"high":"medium",message:`${a} goes into ${o?f(o):"a file"}, which stays in ${n.ships?"the image":"the layer"}: ${i??"mount the secret where it is needed"}, or remove the file in the same RUN`};for(let{
type:r,mode:a,span:o}of Ko(n.instruction))(r==="secret"||r==="ssh")&&a&&/^0?[0-7]{0,2}[4-7]$/.test(a)&&(yield{at:{span:o},severity:"low",message:`with mode ${a} every account of this step may read ${r===
"ssh"?"the agent's socket":"it"}; 0400 is enough`})}let s=we(e,t);for(let n of e.stages)for(let r of n.copies)for(let{name:a,span:o}of r.instruction.heredocs.flatMap(i=>[...xS(i,n,e)]))yield{at:{span:o},
severity:s.has(n)?"high":"medium",message:`${r.instruction.keyword} writes the value of ${f(a)} into ${z8(r)}, which stays in ${s.has(n)?"the image":"the layer"}: mount the file as a secret in the RUN\
 that needs it, or quote the name of the here-document so that the variable stays one`}}}),z8=e=>{let[t]=vt(e)??[];return t?f(t.path):"a file"},U8=new Set(["NET_BIND_SERVICE","NET_RAW"]),q8=y({id:"no-\
setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capability binaries.",why:"Such a program runs with its owner's rights whoeve\
r starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the container runs as to root inside it. With no-new-privileges it does not eve\
n work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.html","capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilitie\
s.7.html"},examples:[],*check(e,t){for(let s of om(e,t)){let n=H8(s);n&&!rS(s)&&(yield{at:s,severity:s.ships?"medium":"low",message:`${s.by} ${f(s.mode)} makes ${s.paths[0]?f(s.paths[0]):"the file"} ${n}\
: whoever starts it has its ${n==="setuid"?"owner's":"group's"} rights`})}for(let{command:s,ships:n}of Ie(e,t))if(!(s.name!=="setcap"||s.words.some(({text:r})=>r==="-v"||r==="-r")))for(let r of s.words.
slice(1)){let a=[...r.text.matchAll(/cap_\w+/gi)].map(([l])=>We(l)),o=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(r.text)?"ALL":a.find(l=>Object.hasOwn(Or,l))??a.find(l=>!U8.has(l));if(!o||!/[=+][eip]*[ep]/.
test(r.text))continue;let i=Object.hasOwn(Or,o);yield{at:r,severity:i&&n?"high":n?"medium":"low",message:`setcap ${f(r.text)} gives whoever starts this program ${i?"what it takes to leave the containe\
r, if the container has it":"more than an unprivileged account should have"}`}}}});function H8({mode:e,paths:t,command:s}){let n=/^0*([1-7])[0-7]{3}$/.exec(e)?.[1],r=n?Number(n):0,a=e.split(",");if(r&
4||a.some(l=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(l)&&!/^g+[+=]/.test(l)))return"setuid";let o=r&2||a.some(l=>/^g[+=][rwxXt]*s/.test(l)),i=t.some(l=>/(?:^|\/)s?bin\/[^/]+$/.test(l))&&!s?.words.some(
({text:l})=>/^-\w*R|^--recursive/.test(l));return o&&i?"setgid":void 0}var Df=/^(?:sudo|wheel|admin)$/,G8=y({id:"no-sudo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run su\
do, and grant nobody sudo, in an image.",why:"An account that may use sudo is root with one more word: a container that drops to it has dropped nothing, and with NOPASSWD not even a password stands in\
 between. In RUN, sudo does nothing USER does not do better, and it brings a setuid program into the image.",standards:["OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerf\
ile/#user"},examples:[],*check(e,t){for(let s of Ie(e,t)){let{command:n,ships:r}=s,[a,...o]=n.wrappers.filter(({name:d})=>d==="sudo"||d==="doas"),i=a&&B8(a,s,t)?o[0]:a;i&&(yield{at:i,severity:r?"mediu\
m":"low",message:r?`${i.name} runs here; use USER root for such commands and switch back after them`:`${i.name} runs here, in a stage that does not ship; use USER root`});let l=r?K8(n):void 0;l&&(yield{
at:l,...l});let c=r?Z8(n):void 0;c&&(yield{at:c,message:`the account becomes a member of ${f(V8(c.text))}, and so root with one more word`})}for(let{copies:s}of e.stages)for(let{instruction:n,destination:r}of s)
if(r.state!=="unknown"&&/sudoers/.test(r.value))for(let{span:a}of n.heredocs){let o=e.source.text.slice(a.start,a.end),i=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(o);i&&(yield{at:{span:{...a,start:a.start+i.
index,end:a.start+i.index+i[0].length}},...If})}}}),B8=({name:e,words:t},s,n)=>ui({name:e,words:t,wrappers:[]})&&!k(mh(s,n),r=>!oe(r)),If={severity:"high",message:"NOPASSWD makes the account root when\
ever it likes"};function K8(e){let{texts:t,files:s}=Dt(e);if(!s.some(a=>a.includes("sudoers")))return;let n=e.name==="sed"?t.filter(({text:a})=>Y8(a)):t,r=n.find(({text:a})=>/^[^#]*\bNOPASSWD\b/m.test(
a))??n.find(({text:a})=>/\bALL\s*=/.test(a));if(r)return/\bNOPASSWD\b/.test(r.text)?{span:r.span,...If}:{span:r.span,severity:"medium",message:"the account may use sudo, and so is root with one more w\
ord"}}function Y8(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var V8=e=>e.split(",").find(t=>Df.test(t))??e;function Z8({name:e,words:t}){
let s=({text:o})=>o.split(",").some(i=>Df.test(i));if(e==="useradd"||e==="usermod")return A({words:t},e).options.find(({name:o,value:i})=>/^(?:-[gG]|--groups?|--gid)$/.test(o)&&i&&s(i))?.value;if(e===
"gpasswd")return t.some(({text:o})=>o==="-a"||o==="--add")?t.slice(2).find(s):void 0;if(e!=="adduser"&&e!=="addgroup")return;let n=t[t.findIndex(({text:o})=>o==="-G"||o==="--ingroup")+1];if(n&&n!==t[0])
return s(n)?n:void 0;let r=t.slice(1).filter(({text:o})=>!o.startsWith("-")),[,a]=r;return r.length===2&&a&&s(a)?a:void 0}var X8=y({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"\
recommended",summary:"Do not let a trailing backslash swallow the next instruction.",why:"The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instr\
uction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a shell command.",standards:[],references:{"Escape and continuation":"https://docs.\
docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,source:t}){for(let s of e)yield*Q8(s.trigger??s);for(let s of e)for(let{mark:n,keyword:r,span:a}of e9(s,t.text))yield{at:{span:n},
message:`this backslash makes ${f(r)} further down part of ${s.keyword}`,related:[{span:a,message:"swallowed"}]}}});function*Q8(e){let{keyword:t,pairs:[s]}=e,[n,...r]=w3(e);if(!n||!s?.value)return;let a=[
n,...r].map(({name:d})=>f(d.value)),o=a.length>3?`${a.slice(0,3).join(", ")} and ${a.length-3} more`:a.join(", "),i={...s.name.span,start:s.name.span.end,end:s.value.span.start},[l=""]=s.value.value.split(
n.name.value,1),c={title:`write ${s.name.value}=`,safety:"unsafe",edits:[{span:i,text:"="}]};yield{at:{span:n.name.span},severity:"medium",message:`${t} without = after ${f(s.name.value)} takes all th\
at follows for its value, so ${o} ${a.length>1?"are":"is"} never set: write ${s.name.value}=`,related:[{span:s.name.span,message:"the value begins here"}],.../^\S+\s*$/.test(l)?{fix:c}:{}}}var J8=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;
function*e9({logical:e,keywordSpan:t},s){if(e.at.length<2)return;let n=t.start-(s.lastIndexOf(`
`,t.start-1)+1),r=new Xn;for(let[a,o]of e.at.entries()){let i=e.text.slice(o,e.at[a+1]),l=a>0&&!r.open?J8.exec(i):null,c=l&&t9(e.text.slice(0,o),l[2]);if(l&&!c&&l[1].length<=n){let d=e.at[a-1],p=e.from[a-
1]+(o-d),u=e.from[a]+l[1].length,h=l[2];yield{mark:{file:e.file,start:p,end:p+1},keyword:h,span:{file:e.file,start:u,end:u+h.length}}}r.read(i)}}function t9(e,t){return t==="CMD"&&/^\s*HEALTHCHECK\b(?!.*\s(?:CMD|NONE)\b)/is.
test(e)||/^\s*ONBUILD\s*$/i.test(e)}var s9={node:"NODE_VERSION YARN_VERSION NPM_VERSION NPM_CONFIG_LOGLEVEL",python:"LANG GPG_KEY PYTHON_VERSION PYTHON_RELEASE PYTHON_SHA256 PYTHON_PIP_VERSION PYTHON_\
SETUPTOOLS_VERSION PYTHON_WHEEL_VERSION PYTHON_GET_PIP_URL PYTHON_GET_PIP_SHA256 PYTHONIOENCODING PIP_NO_CACHE_DIR",golang:"GOLANG_VERSION GOLANG_COMMIT GOLANG_DOWNLOAD_URL GOLANG_DOWNLOAD_SHA1 GOLANG\
_DOWNLOAD_SHA256 GOLANG_SRC_URL GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_CROSSPLATFORMS GOTOOLCHAIN GOPATH GOARM GOCACHE GIT_VERSION GIT_TAG GIT_DOWNLOAD_URL GIT_DOWNLOAD_SHA256",ruby:"LANG RUBY_MAJOR\
 RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 RUBYGEMS_VERSION BUNDLER_VERSION GEM_HOME BUNDLE_PATH BUNDLE_BIN BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG",rust:"RUSTUP_HOME RUSTUP_VERSION CA\
RGO_HOME RUST_VERSION",php:"PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MD5 PHP_FILENAME PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS GP\
G_KEYS APACHE_CONFDIR APACHE_ENVVARS","eclipse-temurin":"JAVA_HOME JAVA_VERSION JAVA_TOOL_OPTIONS LANG LANGUAGE LC_ALL",nginx:"NGINX_VERSION NJS_VERSION NJS_RELEASE PKG_RELEASE DYNPKG_RELEASE ACME_VER\
SION OTEL_VERSION",httpd:"HTTPD_PREFIX HTTPD_VERSION HTTPD_SHA1 HTTPD_SHA256 HTTPD_PATCHES HTTPD_BZ2_URL HTTPD_ASC_URL APACHE_DIST_URLS NGHTTP2_VERSION OPENSSL_VERSION",postgres:"LANG GOSU_VERSION PG_\
MAJOR PG_VERSION PG_SHA256 PGDATA DOCKER_PG_LLVM_DEPS",mysql:"GOSU_VERSION MYSQL_MAJOR MYSQL_VERSION MYSQL_SHELL_VERSION",redis:"GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA REDIS_\
DOWNLOAD_SHA1"},n9=new Map(Object.entries(s9).map(([e,t])=>[e,new Set(["PATH",...t.split(" ")])])),r9=e=>n9.get(e),a9=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
o9=y({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let s=new Map(t.stages.map(n=>[n.span,n]));for(let n of e)for(let r of n.undefinedUses){let a=i9(r),o=s.get(n.base.span)?.base;a?yield{at:{span:r.span},
confidence:"high",...a}:(r.keyword==="FROM"||o===null||!l9(o,r.name))&&(yield{at:{span:r.span},message:`nothing defines ${f(r.name)}, so it is empty ${Mf(r)}`})}}}),Mf=({inBody:e})=>e?"in the file: th\
e builder expands this here-document, and leaves it as it is when its name is quoted":"here";function i9(e){let{name:t,global:s,isPlatform:n,isParameter:r,keyword:a}=e;if(r)return{message:`${f(`$${t}`)}\
 is the shell's, and empty ${Mf(e)}${e.inBody?"":"; write \\$ for a dollar"}`};if(s)return{message:`${f(t)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:s,message:"\
declared here; repeat `ARG` after FROM"}]};if(n&&a!=="FROM")return{message:`${f(t)} is empty here: the builder gives it to a stage that says ARG ${t}`}}function l9(e,t){if(!e)return!0;let s=r9(e.name);
return s?s.has(t):e.name.includes("/")&&!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e.name)?!0:e.kind!=="os"&&a9.test(t)}var c9=3,d9=y({id:"no-unreachable-gate",on:"docke\
rfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make scan and test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage th\
at scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-st\
age builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{containers:s}=t,{stages:n,final:r,source:a}=e;if(!r)return;let o=new Set([...rr(a.path,s),...fu(e,t)].map(
d=>d.toLowerCase())),i=Vn(we(e,{containers:s})),l=Vn(n.filter(d=>o.has(d.name??String(d.index)))),c=new Set(n.flatMap(Yn));if(!(n.filter(d=>d.name&&!i.has(d)&&!c.has(d)).length>c9))for(let d of n){if(i.
has(d)||l.has(d))continue;let p=p9(d),[u]=p;if(!u||d.cmd||d.entrypoint)continue;let h=[...new Set(p.map(({words:m})=>m[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:d.name?d.from.args[2]?.
span??d.from.keywordSpan:d.from.keywordSpan},severity:Td(d.name??"")?"medium":"high",message:`the build never runs ${d.name?`stage ${f(d.name)}`:"this stage"}, so ${h} ${h.includes(",")?"check":"check\
s"} nothing: nothing that ships depends on it`,related:[{span:u.span,message:"never run"}]}}}}),p9=({scripts:e})=>e.flatMap(({instruction:t,script:s})=>t.keyword==="RUN"?s.commands.filter(n=>/^(?:scanner|test)$/.
test(zo(n.words)??"")):[]),u9=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
h9=y({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:s,needed:n,source:r}=e,{containers:a}=t,o=new Set(fu(e,t)),i=new Set(n);for(let{build:c}of a){
if(c?.dockerfile!==r.path||!c.target||c.target.state==="unknown")continue;let d=c.target.value.toLowerCase();for(let p of s)if(Us(p)===d)for(let u of Vn([p]))i.add(u)}let l=new Set(s.flatMap(Yn));for(let c of s){
if(i.has(c)||l.has(c)||c.name&&(o.has(c.name)||u9.test(c.name)))continue;let d=c.name?v({dialect:"dockerfile",path:["stages",c.name],ships:!1}):"this stage";yield{at:{span:c.from.keywordSpan},message:`\
the build never runs ${d}: the image needs nothing from it`}}}}),m9=y({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"\
With `--security=insecure` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other \
build on it. With `--network=host` it reaches whatever listens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/d\
ockerfile/#run---security","RUN --network":"https://docs.docker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let s of t.instructions){let{keyword:n,flags:r}=s.
trigger??s;if(n==="RUN")for(let{name:a,text:o,span:i}of r){let l=o;a==="security"&&l==="insecure"&&(yield{at:{span:i},message:`${f("--security=insecure")} runs this command like a privileged container\
 on the builder; Compose grants it with ${f("build.privileged")} or the entitlement security.insecure`}),a==="network"&&l==="host"&&(yield{at:{span:i},severity:"medium",message:`${f("--network=host")}\
 puts this command on the builder's own network, loopback included`})}}}}),f9=y({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signatur\
e checks off.",why:"The signature is all that ties a package to the distribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in ev\
ery image that is built.",standards:["CIS-4.11","CWE-347"],references:{"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let s=pe(
e,t),n=new Set(s.flatMap(({commands:r})=>r.flatMap(a=>Ve(a)?.saved.map(({file:o})=>Nf(o.text))??[])));for(let{commands:r}of s)for(let[a,o]of r.entries()){for(let l of y9(o)){if(l.files?.length&&lm(l.files,
o,r.slice(0,a),n))continue;let c=l.local&&!o.words.some(({text:d})=>n.has(Nf(d)));yield Ci({...l,local:c===!0})}let i=l$(o);i&&(yield Pf(i))}for(let{copies:r,assignments:a}of e.stages){for(let{destination:o}of r)
o.state!=="unknown"&&i$(o.value)&&(yield Pf(o));for(let{instruction:o}of r)for(let{span:i}of o.heredocs)for(let l of e.source.text.slice(i.start,i.end).matchAll(new RegExp(Ri.source,"gim")))yield Ci({
span:{...i,start:i.start+l.index,end:i.start+l.index+l[0].length},what:l[0]});for(let{keyword:o,name:i,literal:l,span:c}of a)o==="ENV"&&Di(i,l)&&(yield Ci({span:c,what:`${i}=${l}`}))}}}),Ci=({span:e,what:t,
local:s,edits:n})=>({at:{span:e},severity:s?"low":"high",message:s?`${f(t)} installs a package file without its signature: let the stage that builds it sign it`:`${f(t)} installs packages without chec\
king their signature`,...n?.length?{fix:{safety:"unsafe",title:`remove ${t}`,edits:n}}:{}}),Nf=e=>e.slice(e.lastIndexOf("/")+1),Pf=e=>({at:e,severity:"medium",message:"apt trusts this key for every re\
pository, so its owner can replace any package; save it in /etc/apt/keyrings and name it with signed-by= in the source"}),Ri=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Di=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GONOSUMCHECK)$/.test(e)&&t==="*",g9={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*y9(e){let{name:t,
words:s,redirects:n,assignments:r}=e,a=N(e),o=a&&g9[a.manager];if(a&&o&&(a.action!=="other"||a.manager==="apt")){let i=a.packages.filter(({text:c})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(c)),l=a.action===
"install"&&i.length>0&&i.length===a.packages.length&&i.every(({text:c})=>!/^https?:/.test(c)&&!c.startsWith("\uFFFC"));for(let c of a.args.options)o.test(`${c.name}${c.value?`=${c.value.text}`:""}`)&&
(yield{span:c.word.span,what:c.name,local:l,files:l?i:[],edits:mo(e,c)})}if(t==="rpm"||t==="rpmkeys"){let i=A(e,"rpm").options.find(({name:l})=>/^--(?:nosignature|nodigest)$/.test(l));i&&(yield{span:i.
word.span,what:i.name,local:!s.some(({text:l})=>/^https?:/.test(l)),files:A(e,"rpm").operands,edits:mo(e,i)})}for(let{name:i,value:l,span:c}of r)Di(i,l.text)&&(yield{span:c,what:`${i}=${l.text}`});if(t===
"go"&&s[1]?.text==="env"){let i=s.find(({text:l})=>Di(l.split("=")[0]??"",l.split("=")[1]??""));i&&(yield{span:i.span,what:i.text})}if(Dt(e).files.length>0){let i=[...s.slice(1),...n.flatMap(({operator:l,
target:c})=>l.startsWith("<<")?[c]:[])].find(({text:l})=>Ri.test(t==="sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));i&&(yield{span:i.span,local:/\bfile:/.test(i.text),what:Ri.exec(i.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var v9=y({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Som\
ebody made an account for the service and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held\
 back only by what the runtime takes away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;
let s=we(e,t);for(let n of s){let r=Yt(n,t);if(!r?.ships||n.windows||!k(r.image.user,oe)||Er(r,t)!=="kept"||t.containers.some(({build:o,image:i})=>o?.dockerfile===e.source.path&&i.user.state!=="defaul\
t"))continue;let a=hr(r,t);if(!w9(n,a))for(let o of I(n).flatMap(k9)){if(b9.test(o.name)||x9(o,n,e.source)||a.copied().some(({text:p})=>Ii(o,p)))continue;let i=n.instructions.findLast(({keyword:p})=>p===
"RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[l]=[n.entrypoint,n.cmd].filter(p=>p&&(!i||p.span.start>i.span.start)).sort((p,u)=>(p?.span.start??0)-(u?.span.start??0)),c=n.instructions[n.instructions.length-
1]?.span??n.from.span,d=e.source.text.includes(`\r
`)?`\r
`:`
`;yield{at:o.word,message:`nothing ever switches to ${f(o.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${o.name}`,edits:[l?{span:{...l.span,end:l.span.start},
text:`USER ${o.name}${d}`}:{span:{...c,start:c.end},text:`${d}USER ${o.name}`}]}}}}}}),w9=(e,t)=>I(e).some(({entrypoint:s,cmd:n})=>[s,n].some(r=>{let a=r?.json?r.args[0]?.value??"":r?.args[0]?.value.trim().
split(/\s+/)[0]??"";return!t.program(a)&&/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(a)})),b9=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
k9=({scripts:e})=>e.flatMap(({instruction:t,script:s,deferred:n})=>t.keyword==="RUN"&&!n?s.commands.flatMap(r=>{let a=r.name==="usermod"?void 0:jd(r);return a?[{...a,command:r}]:[]}):[]),Ii=({name:e,uid:t},s)=>new RegExp(
`(?<![\\w./-])${Ce(e)}(?![\\w/-])`).test(s)||!!t&&new RegExp(`(?<![\\w.])${Ce(t)}(?![\\w.])`).test(s);function x9(e,t,{text:s}){let{command:n}=e,r={start:n.span.start,end:n.span.end};for(let a of I(t))
for(let o of a.instructions){let{keyword:i,span:l}=o;if(!/^(?:LABEL|EXPOSE|ARG|FROM|MAINTAINER)$/.test(i)){if(!(l.start<=r.start&&r.end<=l.end)){if($9(o).some(({start:c,end:d})=>Ii(e,s.slice(c,d))))return!0;
continue}if(a.scripts.flatMap(({script:c})=>c.commands.filter(d=>_9(d.span,l))).filter(c=>c!==n&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(c.name)).flatMap(c=>[...c.words,...c.redirects.
map(({target:d})=>d)]).some(({text:c})=>Ii(e,c)))return!0}}return!1}var $9=({keyword:e,span:t,flags:s,heredocs:n})=>e==="COPY"||e==="ADD"?[...s.filter(({name:r})=>r!=="from"),...n].map(r=>r.span):[t],
_9=(e,t)=>t.start<=e.start&&e.end<=t.end,S9=y({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any f\
oot into the container, as whatever account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running a\
s another user than root was to prevent.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:s,span:n,ships:r,by:a,
exact:o,paths:i}of om(e,t)){if(!E9(s,i))continue;let l=o&&/^[0-7]{3,4}$/.test(s)?`${s.slice(0,-1)}${Number(s.at(-1))&5}`:void 0;yield{at:{span:n},severity:r?"medium":"low",message:`${a} ${f(s)} lets e\
very account write ${i[0]&&a!=="COPY"&&a!=="ADD"?f(i[0]):"what it covers"}${r?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,
edits:[{span:n,text:l}]}}:{}}}for(let{command:s,ships:n}of Ie(e,t))s.name==="umask"&&/^0{1,4}$/.test(s.words[1]?.text??"")&&(yield{at:s,severity:n?"medium":"low",message:"with this umask every file ma\
de from here on is writable by everybody"})}});function E9(e,t){let s=t.some(n=>/\.\w+$/.test(n));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!s):e.split(",").
some(n=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.test(n))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var A9=y({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the vers\
ions of installed packages and cloned repositories.",why:"What is not pinned is whatever was newest when the layer was built: two builds of one commit differ, and a release that was taken over an hour\
 ago is in the image at once. Distributions delete old versions, so for their packages a pinned base image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base image\
s":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){for(let{commands:s}of pe(e,t)){let n=s.some(({name:r,words:a})=>r==="git"&&a.some(({text:o})=>/^(?:checkout|reset|switch|fetch)$/.
test(o)));for(let[r,a]of s.entries()){let o=N(a),i=o?x6(o):[],[l]=i,c=i[i.length-1];if(o&&l&&c){let u=i.map(({text:h})=>h);yield{at:{span:{...l.span,end:Math.max(l.span.end,c.span.end)}},severity:ms(o.
manager)?"info":"low",message:`no version is pinned for ${u.slice(0,8).join(", ")}${u.length>8?` and ${u.length-8} more`:""}`}}let d=o&&uE(o,a,s.slice(0,r));d&&(yield{at:d,severity:"medium",profile:"r\
ecommended",message:`${f(d.text)} can list other packages on every build, and their setup code runs in it; use a local file, or the address of a commit`});let p=n?void 0:O9(a)??(o&&O6(o));p&&(yield{at:p,
severity:"low",message:`${f(p.text)} is cloned as it is at that minute: name a tag or a commit`})}}}});function O9(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:a})=>a==="clone");if(t<0)return;
let s=A(e,"git clone",t+1),n=s.options.find(({name:a})=>a==="-b"||a==="--branch"||a==="--revision")?.value?.text,[r]=s.operands;return r&&/^(?:\.|\/|~|file:)/.test(r.text)||n!==void 0&&!C6(n)?void 0:r}
var C9=y({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says w\
hich file was reviewed. With hashes a release that was replaced on the index, or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"http\
s://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],*check(e,t){for(let{command:s,stage:n,ships:r}of Ie(e,t)){let a=N(s),o=a&&E(a.args,"-r","--requirement","--requiremen\
ts");if(a?.manager!=="pip"||a.action!=="install"||!o?.value||E(a.args,"--require-hashes")||[...s.assignments,...Ws(n).filter(({keyword:c})=>c!=="LABEL")].some(({name:c})=>c==="PIP_REQUIRE_HASHES")||N1(
o.value.text))continue;let i=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),l=t.lookup.source(`${i}${o.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...o.word.span,
end:o.value.span.end}},severity:l?"medium":r||e.needed.has(n)?"low":"info",message:`pip installs what ${f(o.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes and \
add --require-hashes`}}}}),R9=y({id:"shell-form-needs-shell",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"\
Shell form is run by /bin/sh, which this image does not have: RUN ends the build, CMD and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes \
up and somebody switches the check off.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let s of e.stages){
let n=Yt(s,t)?.contents;if(!(s.windows||n!==null&&n?.shell!==!1||D9(s)))for(let r of s.scripts){let{instruction:a,deferred:o}=r;if(o||a.json||a.args.length===0||a.args[0]?.value.toUpperCase()==="NONE")
continue;let{keyword:i,span:l}=a,c=i==="HEALTHCHECK"?a.args[1]:a.args[0],d=M9(r),p=n===null?"scratch":f(s.base.value);yield{at:{span:{...l,end:a.heredocs.length?a.keywordSpan.end:a.args[a.args.length-
1]?.span.end??l.end}},message:`${p} has no shell, and shell form needs one: ${i==="RUN"?"the build fails here":i==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...d&&c?{fix:{
safety:"unsafe",title:"use exec form",edits:[{span:c.span,text:d}]}}:{}}}}}}),D9=e=>e.mounts.length>0||I(e).some(({shell:t,copies:s})=>t!==void 0||s.some(({sources:n,destination:r,instruction:a,from:o})=>n.
some(i=>i.state==="unknown"||/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.test(i.value))||r.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.
test(r.value)||r.value==="/"&&(a.keyword==="ADD"||n.some(i=>i.state!=="unknown"&&!/\.\w+$/.test(i.value)&&o!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(i.value)))))),I9=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;
function M9({script:e,instruction:t}){let[s,...n]=e.commands;if(!(!s||n.length||s.redirects.length||s.assignments.length||s.wrappers.length||t.heredocs.length)&&!(s.words.some(({names:r,text:a})=>r||/[*?~{}\uFFFC]/.
test(a))||I9.test(s.name)))return`[${s.words.map(({text:r})=>JSON.stringify(r)).join(", ")}]`}var N9=y({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Update the pac\
kage index in the RUN that installs.",why:"A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that were closed long ago, or\
 versions the mirror no longer has.",standards:["CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let s=new Map;for(let{commands:n,
stage:r}of pe(e,t)){let a=Yt(r,t)?.contents?.packageManager,o=n.flatMap(p=>{let u=N(p);return u&&ms(u.manager)&&(!a||u.manager===Tn(a))?[{...u,command:p}]:[]}),i=new Set(o.flatMap(({manager:p,action:u})=>u===
"update"||u==="upgrade"?[p]:[])),l=new Map;for(let{manager:p,action:u}of o)(u==="install"||u==="upgrade"||u==="fetch")&&l.set(p,(l.get(p)??0)+1);let c=n.some(({name:p,words:u})=>p!=="apt-get"&&p!=="ap\
t"&&(/^\.{0,2}\/|install/.test(u[0]?.text??"")||u.some(({text:h})=>h==="--with-deps"))),d=s.get(r)??[];s.set(r,d);for(let{manager:p,command:u}of o.filter(({action:h})=>h==="install")){let h=d.find(m=>m.
manager===p);!h||h.used||i.has(p)||j9(u)||(h.used=!0,yield{at:{span:Mi(u)},message:"this installs from the index of an earlier layer, which the cache keeps for as long as it likes: update it in the sa\
me RUN",related:[{span:Mi(h.command),message:"the index is updated here"}]})}for(let{manager:p,command:u,action:h}of o){let m=h==="upgrade"&&P9(u);(m||h==="update")&&!c&&(l.get(p)??0)<=(h==="upgrade"?
1:0)&&d.push({manager:p,command:u,upgrades:m,used:!1})}}for(let n of s.values())for(let{command:r,used:a,upgrades:o}of n)!a&&!(o&&T9(r))&&(yield{at:{span:Mi(r)},message:o?`${f(r.name)} upgrades the pa\
ckages of the base image in a layer that the cache keeps: build from a newer base image instead`:`${f(r.name)} updates the index here and nothing in this RUN installs from it`})}});function P9(e){let{
manager:t,verb:s,args:n}=N(e)??{};return t==="pacman"?n?.options.some(({name:r})=>r==="-y"||r==="--refresh")===!0:t==="zypper"||t==="dnf"&&s?.text==="update"}var T9=e=>N(e)?.manager!=="zypper";function Mi(e){
let t=e.words[0]?.span??e.span,s=N(e)?.verb?.span;return{...t,end:Math.max(t.end,s?.end??t.end)}}var j9=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(
t)),L9={broken:"high",loose:"medium",unread:"low"},F9=y({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that d\
oes not build protects nobody: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],
references:{"Dockerfile reference":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:L9[n],
...r?{fix:r}:{}}}}),Ni=new Set(["COPY","ADD","VOLUME"]),Tf=new Set(["RUN","CMD","ENTRYPOINT","HEALTHCHECK",...Ni]),W9=y({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"\
Write exec form as valid JSON.",why:"Exec form is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[ap\
p,`, or its signals never reach the program.",standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let s=t.
trigger??t,n=z9(s)??q9(s);n&&(yield n)}}});function z9({keyword:e,json:t,args:s}){let[n,...r]=e==="HEALTHCHECK"?s.slice(1):s;if(!n||!Tf.has(e))return;if(!t)return U9(e,n);let a=e==="HEALTHCHECK"&&(n.value===
"NONE"?r.length===0:n.value==="CMD"&&!/^\//.test(r[0]?.value??""));if(n.value!=="CMD-SHELL"&&!a)return;if(n.value==="NONE")return{at:{span:n.span},severity:"high",message:"`NONE` in a list is a progra\
m, and no image has one of that name: write HEALTHCHECK NONE"};let[o]=r,i=n.value==="CMD-SHELL"&&r.length===1&&o&&!/\n/.test(o.value)?o.value:void 0,l=`[${r.map(({value:d})=>JSON.stringify(d)).join(",\
 ")}]`,c=i??(n.value==="CMD"&&r.length>0?l:void 0);return{at:{span:n.span},severity:e==="HEALTHCHECK"?"high":"medium",message:`${f(n.value)} says in Compose how to run the rest; in a Dockerfile it is \
the program, and no image has one of that name${c?`: write ${e==="HEALTHCHECK"?"CMD":e} ${c.length>60?`${c.slice(0,60)}...`:c}`:""}`}}function U9(e,{value:t,span:s}){let n=/^(?:CMD-SHELL|CMD)(?=\s+[^\s/])/.
exec(t)?.[0];if(!(e!=="HEALTHCHECK"||!n))return{at:{span:{...s,end:s.start+n.length}},severity:"high",message:`the shell takes ${f(n)} for a program, and no image has one of that name: remove the word`}}
function q9({keyword:e,json:t,args:s}){if(t||!Tf.has(e))return;let n=e==="HEALTHCHECK"?s.slice(1):s,[r]=n,a=n[n.length-1];if(!r||!a)return;let o=n.length===1?r.value:n.map(({value:d})=>d).join(" ");if(!(Ni.
has(e)?G9(n.map(({value:d})=>d)):H9(e,o)))return;let i={...r.span,end:a.span.end},l=B9(o),c=Ni.has(e)?"takes the brackets for parts of the paths":"takes it as plain text and not as exec form";return{at:{
span:i},message:`this is no JSON, so ${e} ${c}`,...l?{fix:{safety:"safe",title:`write ${l}`,edits:[{span:i,text:l}]}}:{}}}function H9(e,t){let s=e==="CMD"||e==="ENTRYPOINT";if(/^\[\[?\s+(?:-|!|"?\$)|^\[[-![]|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.
test(t))return!1;let n=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(t),r=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.test(t);return/^\[[^\s\]][^\]]*\]$|^\[\s+[^\s\],]+\s*,[^\]]*\]$/.
test(t)||s&&/^"[^"]*"\s*,.*\]$/.test(t)||n&&(s||!r)}function G9(e){let[t=""]=e,s=e[e.length-1]??"";return t.startsWith("[")?/^\[["'“]/.test(t)||t==="["?!0:s.endsWith("]")&&(e.length===1?/^\[\//.test(
t)||t.includes(","):!t.includes("]")&&!s.includes("[")):!1}function B9(e){let t=e.replace(/[“”]/g,'"');for(let s of[t,t.replace(/,\s*\]$/,"]"),`${t}]`,jf(t),jf(`${t}]`),K9(t)])if(s!==void 0)try{let n=JSON.
parse(s);if(Array.isArray(n)&&n.every(r=>typeof r=="string"))return`[${n.map(r=>JSON.stringify(r)).join(", ")}]`}catch{}}var jf=e=>e.includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(
/,\s*\]$/,"]"),K9=e=>/^\[\s*[^\s,"'$\\[\]]+(?:\s*,\s*[^\s,"'$\\[\]]+)*\s*\]$/.test(e)?e.replace(/[^\s,[\]]+/g,t=>JSON.stringify(t)):void 0,Lf=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,
Y9=y({id:"verified-download",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent \
the file, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OW\
ASP-13","CWE-494"],references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){let s=new Set(pe(e,t).flatMap(({commands:n})=>[...pm(n).values()]));
for(let{url:n,command:r,ships:a,names:o,uses:i,checked:l}of bh(e,t)){if(l||s.has(r)||io(lo(n.text)??""))continue;let c=i.find(({as:d})=>d!=="run");(c||o.some(d=>Lf.test(d)||G_(d)))&&(yield{at:n,severity:a?
"medium":"low",message:`${f(n.text)} is ${V9[c?.as??"run"]} without a check: compare it with a SHA-256 checksum or a signature, or use ADD --checksum`})}for(let n of yi(e,t))for(let{from:r,how:a,url:o}of Hm(
n))(a==="unpacked"||a==="saved"&&Lf.test(o))&&(yield{at:{span:r},severity:n.ships?"medium":"low",message:`${f(o)} is ${a==="saved"?"downloaded":a} without a check: compare it with Get-FileHash`})}}),V9={
program:"made a program",archive:"unpacked",package:"installed",key:"trusted as a key",run:"downloaded"},Ff=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,
Z9=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,X9=y({id:"dockerignore-any-depth",on:"do\
ckerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches the context's root and nothing below it, \
unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{".dockerignore syntax":"https://d\
ocs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:s,source:n}=e;if(tr(n.text)||wo(t)===!1)return;let r=bo(e,t);if(r&&!r.some(d=>d.endsWith("/")&&d!==".git/"&&d.split(
"/").length===2))return;let a=new Set(s.map(({value:d})=>d.pattern).filter(d=>d.startsWith("**/"))),o=s.filter(({value:{pattern:d,except:p,text:u}})=>!p&&!u.startsWith("/")&&(Ff.test(d)||Z9.test(d)||Cs(
d))&&!d.includes("/")&&!a.has(`**/${d}`)),[i]=o;if(!i)return;let l=o.find(({value:d})=>!Ff.test(d.pattern)),c=o.map(({value:d})=>f(d.text));yield{at:l??i,severity:l?"low":"info",message:`${c.slice(0,8).
join(", ")}${c.length>8?` and ${c.length-8} more`:""} ${c.length>1?"match":"matches"} the root of the context only: ${f("**/")} in front covers every folder`,fix:{safety:"safe",title:"put **/ in front",
edits:o.map(({span:d,value:p})=>({span:{...d,end:d.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}}),Q9=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","\
docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,files:["Dockerfile","Dockerfile.dev","Dockerfile\
.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],J9=y({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"Exclude Dockerfiles and Compose files from\
 the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody wanted these files out of the image and n\
amed only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){let{patterns:s,source:n}=e;if(tr(n.
text)||wo(t)===!1)return;let r=Ht(n.text);for(let{names:a,files:o,add:i,what:l}of Q9){let c=s.findLast(({value:m})=>!m.except&&(a.test(m.pattern)||o.some(g=>qt(m.pattern,g)))),d=c?o.filter(m=>!r.ignores(
m)):[],p=bo(e,t),u=!p||d.some(m=>p.includes(m))||p.some(m=>a.test(m)&&!r.ignores(m));if(!c||d.length===0||!u||s.some(({value:m})=>m.except&&a.test(m.pattern)))continue;let h={...c.span,start:n.text.length,
end:n.text.length};yield{at:c,message:`other ${l} are sent to the builder all the same, ${d.map(f).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${i}`,edits:[{span:h,text:`${n.text.endsWith(
`
`)?"":`
`}${i}
`}]}}}}}),eR=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["*\
*/.env*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/i\
d_rsa*","**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],tR=y({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history \
from the build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image,\
 where whoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:s,patterns:n}=e;if(yield*sR(e,t),tr(s.text)||wo(t)===!1)return;let r=Ht(s.text),a=bo(e,t),o={file:s.path,start:s.text.length,end:s.text.length},i=s.lineStart(1),l={file:s.path,start:i,end:i+
s.line(1).length},c=u=>({safety:"safe",title:`add ${u.join(", ")}`,edits:[{span:o,text:`${s.text.endsWith(`
`)||s.text===""?"":`
`}${u.join(`
`)}
`}]}),d=[],p=[];for(let u of eR){if(u.add[0]===".git"&&a&&!a.includes(".git/"))continue;let h=u.files.filter(g=>!r.ignores(g)),m=n.findLast(({value:g})=>!g.except&&u.files.some(w=>qt(g.pattern,w)));h.
length===u.files.length&&!m?(p.push(u),d.push(...u.add)):u.add[0]==="**/.env*"&&h.length>0&&m&&!n.some(({value:g})=>g.except&&h.some(w=>qt(g.pattern,w)))&&(yield{at:m,message:`${h.map(f).join(" and ")}\
 ${h.length>1?"are":"is"} sent to the builder all the same: ${f("**/.env*")} covers every kind`,fix:c(u.add)})}p.length&&(yield{at:{span:l},message:`nothing excludes ${p.map(({what:u})=>u).join("; nor\
 ")}`,fix:c(d)})}});function*sR({patterns:e,source:t},{lookup:s}){let n=t.path.slice(0,t.path.lastIndexOf("/")+1);for(let[r,{value:a,span:o}]of e.entries()){let i=_t(a.pattern),l=s.source(`${n}${a.pattern}`)?.
text,c=i!==void 0&&l!==void 0&&xo(i,l)==="none",d=Cs(a.pattern)&&!c||/^\.git(?:\/config)?$/.test(a.pattern);a.except&&d&&!/[*?]/.test(a.pattern)&&e.slice(0,r).some(p=>!p.value.except&&qt(p.value.pattern,
a.pattern))&&(yield{at:{span:o},severity:"high",message:`${f(a.text)} brings a secret back into the context`})}}var nR=300,rR=y({id:"no-dead-ignore-pattern",on:"dockerignore",severity:"info",profile:"\
strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the file: they take the exception for one that works, or the pattern for the one that keeps \
a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check({patterns:e,source:t}){if(!(e.length>nR))for(let[s,{value:n,
span:r}]of e.entries()){let{pattern:a,text:o,except:i}=n,l=i?void 0:e.find((d,p)=>p!==s&&aR(d.value,n,p<s,e.slice(p,s))),c=i&&!/[*?[\\]/.test(a)&&!e.slice(0,s).some(d=>!d.value.except&&Wf(d.value,n));
if(l)yield{at:{span:r},message:`${f(l.value.text)} covers ${f(o)} already`,fix:zf(r,t)};else if(c)yield{at:{span:r},message:`${f(o)} brings nothing back: no pattern before it excludes it`,fix:zf(r,t)};else if(/^!?\.\//.
test(o)){let d=r.start+(i?1:0),p={...r,start:d,end:d+2};yield{at:{span:p},message:`${f("./")} changes nothing: patterns start at the root of the context`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,
text:""}]}}}}}});function aR(e,{pattern:t},s,n){return e.except||s&&n.some(({value:r})=>r.except&&Wf(r,{pattern:t}))?!1:t===e.pattern?!s:!/[*?[\\]/.test(t)&&qt(e.pattern,t)}var Wf=({pattern:e},{pattern:t})=>qt(
e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function zf(e,{text:t}){let s=t.lastIndexOf(`
`,e.start-1)+1,n=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:s,end:n<0?t.length:n+1},text:""}]}}var Pi=["ignore","ignore-block","ignore-file"],oR=y({id:"valid-ignore",on:"ignore",severity:"\
low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores \
nothing, whatever its author believes. One that is left over after the repair hides the same mistake when somebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://gith\
ub.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:t,refused:s,ran:n,known:r,judged:a,text:o}){let{by:i,word:l,rules:c,until:d,span:p}=e;if(i!=="seaworthy")return;
if(!Pi.includes(l)){let h=ue(l,Pi);yield{at:{span:p},message:`there is no \`${l}\`${h?`, did you mean \`${h}\`?`:`: write ${Pi.join(", ")}`}`};return}c.length===0&&(yield{at:{span:p},message:"this ign\
ores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),d&&!Tp(d.value)&&(yield{at:d,message:`${JSON.stringify(d.value)} is no day: write it as 2027-01-31`});for(let{
value:h,span:m}of c.filter(g=>!r.has(g.value))){let g=ue(h,r);yield{at:{span:m},message:`there is no rule ${JSON.stringify(h)}${g?`, did you mean ${g}?`:" (see seaworthy rules)"}`}}let u=c.filter(({value:h})=>n.
has(h)&&!t.has(h)&&h!=="valid-ignore");if(!(!a||u.length===0||s.size>0))if(u.length===c.length){let h=/(?::|\{)[ \t]*(?:#.*)?$/.test(o.slice(e.covers.start,e.covers.end).trimEnd())&&l==="ignore"?", or\
 write ignore-block for what is inside":"";yield{at:{span:p},message:`this ignores nothing here: remove it${h}`,...iR(o,p)}}else for(let{value:h,span:m}of u)yield{at:{span:m},message:`${h} finds nothi\
ng here: take it off the list`}}});function iR(e,{file:t,start:s,end:n}){if(e[s]!=="#")return{};let r=e.lastIndexOf(`
`,s-1)+1,a=e.slice(r,s),o=e.indexOf(`
`,n);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:a.trim()?{file:t,start:r+a.trimEnd().length,end:n}:{file:t,start:r,end:o<0?e.length:o+1},text:""}]}}}var lR=y({id:"dockerignore-p\
resent",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env fi\
les, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".docker\
ignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of lt(e)){if(t.skipped||t.source.alone||pR(t,e))continue;let s=new Set(t.final?I(t.final):
[]);for(let n of t.stages)for(let r of n.copies){let a=r.from?void 0:r.sources.find(o=>cR(o,n));a&&(yield{at:a,...dR(r,n,s)})}}}});function cR(e,{windows:t}){let s=x(e);return s!==void 0&&Zs(s,t)}function dR({
instruction:e},t,s){return s.has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword}\
 takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function pR(e,t){let s=t.containers.filter(({build:o})=>o?.dockerfile===e.source.path),n=new Set(s.
map(({build:o})=>o?.context)),r=Vs(e,t),a=r.some(({path:o})=>o===`${e.source.path}.dockerignore`);return n.has(null)||r.length>0&&(a||n.size<=r.length||n.size===0)}var uR=y({id:"hardened-daemon",on:"p\
roject",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is the floor under every container of the\
 host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configura\
tion file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:s,at:n}of Xs(e)){let r={file:t.path,start:s.start,end:Math.min(s.start+
1,s.end)},a=n("hosts"),o=n("tlsverify")?.text==="true";a&&/tcp:\/\//.test(a.text)&&!o&&(yield{at:a,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connect\
s owns the host"});let i=n("insecure-registries");i&&/"(?!localhost|127\.)[^"]+"/.test(i.text)&&(yield{at:i,message:"images from these registries are pulled without checking who sends them"});let l=[n(
"default-network-opts"),n("allow-direct-routing")].find(d=>d&&(/"(?:nat-unprotected|routed)"/.test(d.text)||d.text==="true"));l&&(yield{at:l,message:"who has a route to a container's own address reach\
es it there, whatever address its ports are published on"});let c=[["userns-remap",d=>d!=='""',"medium","root in a container is root on the host"],["no-new-privileges",d=>d==="true","medium","processe\
s may gain privileges by setuid programs"],["icc",d=>d==="false","low","containers on the default bridge reach each other"],["live-restore",d=>d==="true","info","every container stops when the engine \
does"]];for(let[d,p,u,h]of c){let m=n(d);(!m||!p(m.text))&&(yield{at:m??{span:r},severity:u,message:`the engine's ${f(d)} is not set for safety: ${h}`})}!/max-size/.test(n("log-opts")?.text??"")&&/^(?:|"json-file")$/.
test(n("log-driver")?.text??"")&&(yield{at:n("log-opts")??{span:r},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),hR=y({id:"image-updates-configured",on:"project",
severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, holes and all. A bot that proposes the next version ev\
ery week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-securi\
ty/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,s=t.root,n=al.flatMap(a=>t.source(s?`${s}/${a}`:a)??[]),r=n.filter(({path:a})=>/dependabot/.test(
a));if(!(r.length===0||n.length>r.length))for(let{kind:a,path:o,span:i}of mR(e)){let l=`/${o.includes("/")?o.slice(0,o.lastIndexOf("/")):""}`,c=s&&o.startsWith(`${s}/`)?l.slice(s.length+1)||"/":l;r.some(
d=>y6(d,a,c))||(yield{at:{span:i},message:`no bot keeps the images of ${f(o)} up to date: add ${f(a)} for ${f(c)} to dependabot.yml`})}}});function mR(e){let t=new Map,s=(n,r)=>{let a=r.file.slice(0,r.
file.lastIndexOf("/")+1);t.has(`${n} ${a}`)||t.set(`${n} ${a}`,{kind:n,path:r.file,span:r})};for(let{skipped:n,stages:r}of lt(e))for(let{base:a}of n?[]:r.slice(0,1))s("docker",a.span);for(let{references:n}of e.
containers)for(let{role:r,ref:a}of n)r==="image"&&a.state==="written"&&s("docker-compose",a.span);return[...t.values()]}var fR=y({id:"network-segmentation",on:"project",severity:"low",profile:"strict",
summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate o\
nes the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#\
specify-custom-networks"},examples:[],*check(e){for(let t of Re(e)){let s=[...Se(t,e).values()];if(s.length<3)continue;let n=s.filter(r=>b(r.host.portBindings).length>0&&!Uf(r)&&Ti(r).length===1);for(let r of s.
filter(Uf)){let a=new Set(Ti(r)),o=n.filter(l=>Ti(l).some(c=>a.has(c)));if(o.length===0)continue;let i=o.map(({path:l})=>f(l[1]??"")).slice(0,5).join(", ");yield{at:r,message:`datastore ${f(r.path[1]??
"")} shares a network with ${i}, which ${o.length>1?"are":"is"} published on the host`,related:o.slice(0,5).flatMap(l=>b(l.host.portBindings).slice(0,1).map(({span:c})=>({span:c,message:"published her\
e"})))}}}}}),Ti=({host:e})=>e.networkMode.state==="default"?b(e.networks,({external:t})=>k(t,s=>!s)).map(({value:t})=>t.name):[],Uf=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||Oo(e),
gR=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,yR=y({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommende\
d",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a\
 build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;
for(let s of Re(e))for(let n of T(ye(s,"secrets"))){let r=S(n,"file"),a=L(r);if(!r||!a||/^[/~]/.test(a))continue;let o=H(s.folder,a),i=t.source(o);if(!i||gR.test(o)||xo(_t(o)??Rn,i.text)==="none")continue;
let l=t.ignored?.(o)!==!0;!l&&gu(o,e)!==!1||(yield{at:{span:r.node.span,via:r.at.via},severity:l?"high":"medium",message:l?`the file of secret ${f(n.name)} is in the repository: have git ignore it, an\
d change what is in it`:`the file of secret ${f(n.name)} lies in a build context, and no .dockerignore keeps it out`})}}}),vR=y({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"rec\
ommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it\
, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/b\
uild/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of lt(e)){let s=t.skipped?void 0:kR(t,e);if(!s)continue;let n=Ht(s.text),r=U2(s.text),a=Ut(s.text).flatMap(({except:o,pattern:i})=>o?
[i]:[]);for(let{copies:o,windows:i}of t.stages)for(let l of o)for(let c of l.from?[]:l.sources){let d=x(c)?.replace(/^["']|["']$/g,"");if(d===void 0)continue;r&&(Zs(d,i)||wR(d))&&(yield{at:c,message:`${s.
path} excludes every file, so ${f(`${l.instruction.keyword} ${d}`)} copies nothing: add a line for each path the image needs, such as ${f("!src")}`,related:[{span:{file:s.path,start:r.start,end:r.end},
message:"excluded here"}]});let p=Ue(d,i);if(!bR(d,p,l)||!n.ignores(p)||a.some(h=>h.startsWith(`${p}/`)||/^\*/.test(h)))continue;let u=Ut(s.text).findLast(({except:h})=>!h);yield{at:c,message:`${f(p)}\
 is excluded by ${s.path}, so the builder never sees it`,...u?{related:[{span:{file:s.path,...xR(s,p)},message:"excluded here"}]}:{}}}}}}),wR=e=>/[*?[]/.test(e)&&!qf(e),qf=e=>/^[\w+.-]+:\/\/|^git@/.test(
e),bR=(e,t,{instruction:s})=>t!==""&&!/[*?[\\$]/.test(t)&&!qf(e)&&!(s.keyword==="ADD"&&e.includes("://"));function kR(e,t){let s=Vs(e,t),[n]=s;if(!n||s.length>1)return;let r=e.source.path.slice(0,e.source.
path.lastIndexOf("/")+1);return t.containers.some(({build:a})=>a?.dockerfile===e.source.path)||n.path===`${e.source.path}.dockerignore`||n.path===`${r}.dockerignore`?n:void 0}function xR({text:e},t){let s=Ut(
e).findLast(({except:n,start:r,end:a})=>!n&&Ht(e.slice(r,a)).ignores(t));return{start:s?.start??0,end:s?.end??0}}var $R=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,
_R=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,SR=y({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not commit env files with live secrets.",why:"Whoever can read the repository, now or in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits fo\
r such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){
for(let t of Re(e)){let s=AR(t,e);for(let{source:n,values:r}of vp(t,e.lookup)){let a=e.lookup.ignored?.(n.path)!==!0,o=a?void 0:gu(n.path,e);if(!($R.test(n.path.slice(n.path.lastIndexOf("/")+1))||!a&&
o!==!1))for(let[i,l]of r){let c=gp(l),d=K(i,c);if(!d||!a&&d.wellKnown||Hs(i,c,d,e,r.keys()))continue;let p=`${Wt(d.what)} ${d.what}`;yield{at:l,severity:a&&ER(d,n.path,s.get(n.path))?"high":"medium",message:a?
`${f(i)} puts ${p} into the repository: keep the file out of git, or make it a secret`:`${f(i)} puts ${p} into a build context, and no .dockerignore keeps the file out`}}}}}}),ER=(e,t,s=[])=>e.wellKnown?
s.some(n=>Bo(n)==="high"):e.by==="format"||!_R.test(t);function AR(e,t){let s=Se(e,t),n=new Map;for(let r of ve(e)){let a=s.get(r.name);if(a)for(let{source:o}of yp(e,t.lookup,S(r,"env_file")))n.set(o.
path,[...n.get(o.path)??[],a])}return n}var OR=y({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the reposi\
tory is read as a control that is in place. Attached to nothing it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"\
https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){let{attachments:t,projects:s,isUnclear:n}=e.profiles;if(s===0||n)return;let r=(a,o)=>t.some(i=>i.dialect===
a&&i.names===o);for(let{profile:a,source:o}of dp(e))a&&!o.alone&&!r("seccomp",o.path)&&(yield{at:{span:{...a.span,end:a.span.start+1}},message:"no service of the Compose files here is given this secco\
mp profile"});for(let{profiles:a,source:o}of or(e))for(let{profile:i}of a)o.alone||i.name.includes("//")||i.attachment!==void 0||r("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the \
Compose files here is given the profile \`${i.name.slice(0,60)}\``})}}),CR=y({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor prof\
iles that exist.",why:"A service whose seccomp profile is missing does not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for\
 it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp security profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of Re(e))for(let s of e.containers){
if(s.project!==t.id||s.stack)continue;let n=ct(s.host,"apparmor");if(n&&!n.option.fault&&RR(n.option.value,e)){let r=ue(n.option.value,Hf(e));yield{at:n.at,message:`no file here defines the AppArmor p\
rofile ${f(n.option.value)} of ${v(s)}: unless it is loaded on every host, the container does not start${r?`. Did you mean ${f(r)}?`:""}`,severity:"low",confidence:"low"}}for(let r of b(s.host.securityOpt)){
let{key:a,value:o,fault:i}=At(r.value),l=a==="seccomp"&&!i?DR(o,t.folder,e):void 0;l&&(yield{at:r,message:`the seccomp profile ${f(o)} of ${v(s)} ${l}: Compose reads it from the project's folder and r\
efuses to start without it`})}}}}),Hf=({profiles:e})=>or(e).flatMap(({profiles:t})=>t.map(({profile:s})=>s.name)),RR=(e,t)=>!Gi(e)&&!e.includes("\uFFFC")&&!Hf(t).includes(e);function DR(e,t,{lookup:s}){
if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let n=H(t,e),r=s.source(n);if(!r)return s.absent?.(n)?"is not there":void 0;try{JSON.parse(r.text);return}catch{return"is not JSON"}}var Et=new Map(
Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and other processes' activity",init_module:"code in the kernel",finit_module:"code in the kernel",delete_module:"code in the \
kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"any file of the host by its handle",mount:"mounting",umount:"mounting",umount2:"mounting",move_mount:"mounting",
open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mounting",mount_setattr:"mounting",pivot_root:"another root file system",setns:"joining other namespaces",unshare:"\
new user namespaces, with every capability inside",io_uring_setup:"files and sockets that no rule of this profile sees",io_uring_enter:"files and sockets that no rule of this profile sees",io_uring_register:"\
files and sockets that no rule of this profile sees",iopl:"the machine's ports",ioperm:"the machine's ports",reboot:"the machine",userfaultfd:"holding the kernel still in the middle of a copy",clone3:"\
new user namespaces, with flags no filter can see",clone:"new user namespaces, with every capability inside",open_tree_attr:"mounting"})),IR=y({id:"profile-fits-container",on:"project",severity:"high",
confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is found out at the worst time: the container does not star\
t, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor secur\
ity profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:t,containers:s}=e;for(let n of t.attachments){let{container:r,dialect:a,names:o}=n;if(!s.
includes(r)||r.windows||Ae(r.host))continue;let i=a==="seccomp"?dp(t).find(({source:l})=>l.path===o):void 0;i?yield*NR(n,i):a==="apparmor"&&(yield*PR(n,or(t)))}}});function MR({host:e}){if(e.capAdd.state===
"unknown"||e.capDrop.state==="unknown")return;let t=a=>a.toUpperCase().replace(/^CAP_/,""),s=new Set(b(e.capDrop).map(({value:a})=>t(a))),n=b(e.capAdd).map(({value:a})=>t(a)),r=s.has("ALL")?[]:[...Es].
filter(a=>!s.has(a));return new Set([...r,...n.includes("ALL")?_s:n].map(a=>`CAP_${a}`))}function*NR({container:e,at:t},s){let n=MR(e),r=s.filter(n),a=s.profile?.defaultAction?.span;if(!r||!a||s.skipped)
return;let o=[{span:a,message:"the profile's default"}],i=[Sm,Om,...Mm(e)?[]:[Am]].flatMap(d=>fi(s,r,d)).map(d=>d.name);i.length>0&&(yield{at:t,message:`${v(e)} cannot start under this profile: starti\
ng takes ${ce(i)}`,related:o});let l=s.filter(),c=n&&l?[...Et.keys()].filter(d=>B(r.verdict(d))&&!B(l.verdict(d))):[];c.length>0&&(yield{at:t,message:`the capabilities of ${v(e)} open the profile's ga\
tes for ${ce(c,6)}`,severity:"medium",related:o})}function*PR({container:e,at:t,names:s},n){let r=n.flatMap(({profiles:h})=>h).find(({profile:h})=>h.name===s);if(!r)return;let{node:a}=r.profile,o=[{span:a.
name.span,message:"the profile"}],i=a.flags.find(({value:h})=>/^(?:complain|unconfined|default_allow|prompt)$/.test(h));if(i&&(yield{at:t,message:`${v(e)} is given a profile in ${i.value} mode, which ${i.
value==="default_allow"?"stops only what it denies":i.value==="prompt"?"asks where it should stop":"stops nothing"}`,severity:"medium",related:o}),!r.complete)return;if(r.profile.system.every(({path:h})=>h.
value==="abstractions/base"))for(let h of b(e.host.capAdd)){let m=h.value.toLowerCase().replace(/^cap_/,"");m!=="all"&&!n$(r,m)&&(yield{at:h,message:`the AppArmor profile ${f(s)} does not allow \`${m}\
\`: ${v(e)} is given it in vain`,severity:"medium",related:o})}let{image:l}=e,c=x(l.entrypoint)??(l.entrypoint.state==="unknown"?void 0:x(l.cmd)),[d]=c?.form==="exec"?c.words:[],p=d&&k(d,h=>h.startsWith(
"/"))?d.value:void 0;if(!p||i)return;let u=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,u].some(h=>r.allows(h,"exec")||r.allows(h,"mmap"))||(yield{at:t,message:`the profile allows neither to execut\
e nor to map \`${p.slice(0,60)}\`, which is what ${v(e)} starts`,related:o})}var TR=y({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor\
 run its programs without root.",why:"supervisord runs each program as the account its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all \
of them, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){
for(let t of lt(e))for(let s of t.skipped?[]:we(t,e)){let n=Yt(s,e)?.image.user;if(!(!n||!k(n,oe)))for(let{copy:r,source:a}of jR(s,t.source,e)){let o=LR(a).filter(({name:d})=>/^(?:program|fcgi-program|eventlistener):/.
test(d)),i=o.filter(({user:d})=>d===void 0||cs(d)),l=r.sources.find(d=>x(d)?.endsWith(a.path.split("/").pop()??""))??r.destination,c=i.map(({name:d})=>f(d.slice(d.indexOf(":")+1))).join(", ");i.length?
yield{at:l,message:`supervisord runs ${c} as root: name a ${f("user=")} in each section, or USER in the Dockerfile`,related:i.slice(0,5).map(({span:d})=>({span:d,message:"no user but root is named"}))}:
o.length>1&&(yield{at:l,severity:"info",message:`${o.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function jR({copies:e},{path:t},{
lookup:s}){let n=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(r=>r.from?[]:r.sources.flatMap(a=>{let o=x(a)?.replace(/^\.?\/+/,""),i=o&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(o)?s.source(`${n}${o}`):
void 0;return i?[{copy:r,source:i}]:[]}))}function LR({text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(s=>({name:s[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.
exec(s[2]??"")?.[1],span:{file:t,start:s.index,end:s.index+(s[1]?.length??0)+2}}))}var FR=new Set("ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp\
 syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(" ")),WR=y({id:"no-broader-seccomp",on:"s\
eccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allow more than the engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. W\
here it allows more, the container is more exposed than one nobody took care of, mostly by calls that old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https:\
//github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.target==="podman"?"Podman":"Docker",s=new Set;for(let n of e.hosts){let r=e.filter(void 0,n);if(!r||G(r.defaultAction))
continue;let a=e.engineFilter(void 0,n),o=p=>[n,e.hosts[0]??n].every(({machine:u})=>e.calls.number(p,u)!==void 0),i=p=>p!=="socket"&&!Et.has(p)&&!s.has(p)&&o(p),l=Js(e,p=>i(p)&&B(r.verdict(p))&&!B(a.verdict(
p))).filter(({rule:p})=>!r.closed.includes(p)),c=[...new Set(l.flatMap(p=>p.names.map(({value:u})=>u)))];for(let p of c)s.add(p);let d=l[0]?.names[0];d&&(yield{at:d,message:`the default profile of ${t}\
 does not simply allow ${ce(c)}, and this one does`,severity:Gf(c)});for(let[p,u]of r.architectures[0]?.verdicts??[]){let h=i(p)?Cu(e,u,a.verdict(p)):void 0;h&&(s.add(p),yield{at:h.rule.entry.name,message:`\
the conditions for \`${p}\` let ${h.what} through, which the default profile of ${t} refuses`,severity:Gf([p])})}}}}),Gf=e=>e.some(t=>FR.has(t))?"medium":"low",Dr=/^SCMP_ACT_(?:ALLOW|LOG)$/,zR=y({id:"\
no-bypassable-condition",on:"seccomp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differently.",why:"A filter compares all 64 bits of \
a register; of an int argument the kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbidden one. What a pointer points at no filter \
sees, and it can be changed after the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e;
for(let n of t?.rules??[]){let[r]=n.names;if(!r||!Dr.test(n.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(n.action.value))continue;let a=Dr.test(n.action.value);for(let o of n.args){let i=o.op.
value.replace("SCMP_CMP_",""),l=n.names.find(({value:p})=>s.isPointer(p,o.index.value));if(l&&o.value.value!==0n){yield{at:o,message:`argument ${o.index.value} of \`${l.value}\` is a pointer: the filte\
r sees an address, not what is there`};continue}let c=n.names.find(({value:p})=>s.bits(p,o.index.value)<64);if(!c)continue;let d=s.bits(c.value,o.index.value);(i==="LE"||i==="GT"?o.value.value===0xffffffffffffffffn:
(i==="LT"||i==="GE")&&o.value.value===0n)||i==="MASKED_EQ"&&(a||o.value.value>>BigInt(d)===0n)||((a?/^(?:NE|GT|GE)$/.test(i):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(i))?yield{at:o,message:`of argument ${o.index.
value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller sets a higher bit and ${a?"is let through with a value that should be refused":"escapes this rule"}. Compare wi\
th SCMP_CMP_MASKED_EQ and the mask ${d===16?"65535":"4294967295"}`,severity:Bf(e,n)?"info":"medium"}:a&&i==="EQ"&&!Dr.test(t?.defaultAction?.value??"")&&!Bf(e,n)&&(yield{at:o,message:`of argument ${o.
index.value} of \`${c.value}\` the kernel reads ${d} bits and the filter compares 64: a caller that leaves anything in the upper half is refused`,severity:"low",confidence:"low"}))}}}});function Bf(e,{
names:t,args:s,action:n}){let[r]=t,[a]=s,o=r?.value==="socket"&&s.length===1&&a?.value.value===40n&&a.op.value==="SCMP_CMP_NE"&&Dr.test(n.value),i=l=>l.action.value===n.value&&l.args.length===s.length&&
l.names.some(({value:c})=>c===r?.value)&&l.args.every(({index:c,value:d,op:p})=>s.some(u=>u.index.value===c.value&&u.value.value===d.value&&u.op.value===p.value));return o||e.engineRules().some(i)}var UR=[
"set_thread_area","get_thread_area"],qR=y({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect opens noth\
ing, but it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https://man7.or\
g/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e,n=e.filter();if(!t||!n)return;let r=e.engineFilter(),a=[t.architectures?.value.map(({value:p})=>p),...t.archMap?.
value.map(({architecture:p,subArchitectures:u})=>[p,...u].map(({value:h})=>h))??[]],o=[...new Set(a.flatMap(p=>e.machines(p??[])))],i=o.length?o:[n.host.architecture.machine],l=new Set(n.lost.flatMap(
({why:p,entry:u})=>p==="default"?[u.name.span.start]:[])),c=new Map;for(let{names:p,action:u,args:h,includes:m,excludes:g,errnoRet:w}of t.rules??[])for(let $ of p){let{value:_}=$;if(!s.isKnown(_))continue;
let fe=m!==void 0||g!==void 0,xe=`${_} ${u.value} ${w?.value??""}`,rt=s.obsolete(_);!fe&&h.length===0&&c.has(xe)?yield{at:$,message:`\`${_}\` is ${c.get(xe)} already`,severity:d(_)&&e.target==="podman"?
"info":"low"}:l.has($.span.start)?yield{at:$,message:`\`${_}\` is answered like this by default: the runtime leaves this entry out`,severity:d(_)?"info":"low"}:!fe&&i.every(re=>s.number(_,re)===void 0)?
yield{at:$,message:`\`${_}\` has no number on ${i.slice(0,3).join(", ")}: the entry is left out there`,severity:d(_)?"info":"low"}:rt?yield{at:$,message:`\`${_}\` does nothing: ${rt}`,severity:d(_)?"i\
nfo":"low"}:UR.includes(_)&&i.length===1&&i[0]==="x86_64"&&!fe&&(yield{at:$,message:`\`${_}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!fe&&h.length===0&&c.set(xe,/ALLOW/.
test(u.value)?"allowed":"named")}function d(p){return t?.archMap!==void 0&&(B(r.verdict(p))||r.names.has(p))}}}),Kf=new Set(Et.keys()),HR=y({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"\
recommended",summary:"Do not allow system calls that break out, unless gated.",why:"These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, hand\
les to files of the host. Docker's own profile refuses them unless the container was given the capability they need. A profile that allows them to everybody is weaker than having none of your own.",standards:[
"CWE-693"],references:{"What Docker's default profile blocks":"https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;
for(let s of e.hosts){let{own:n,engine:r}=e.filtersOn(s,new Set([...Kf,"ioctl"]));if(!n||G(n.defaultAction))continue;let a=(i,l)=>{let c=n.verdict(i);return Et.has(i)&&c.entry?.rule===l&&B(c)&&!B(r.verdict(
i))&&!t.has(i)};for(let{names:i}of Js(e,a)){let[l]=i;if(!l)continue;let c=[...new Set(i.map(({value:p})=>p))];for(let p of c)t.add(p);let d=[...new Set(c.map(p=>Et.get(p)))];yield{at:l,message:`${ce(c)}\
 ${c.length>1?"are":"is"} allowed without the capability that stands for ${c.length>1?"them":"it"}: ${d.slice(0,4).join(", ")}${d.length>4?" and more":""}`}}let o=[...Kf].map(i=>[i,U$(e,n,r.verdict(i))]);
for(let[i,l]of[...o,["ioctl",q$(e,n)]])!l||t.has(i)||(t.add(i),yield{at:l.rule.entry.name,message:`the conditions for \`${i}\` let ${l.by?Ao(i,l.by.argument,l.by.value):"calls"} through: ${GR(i,l)}`,severity:l.
needsAdmin||i==="ioctl"?"medium":"high"})}}});function GR(e,{needsAdmin:t}){return t?"another namespace, for a container that has CAP_SYS_ADMIN":Et.get(e)??"input for the terminal the container was st\
arted from"}var BR={docker:"Docker",podman:"Podman",oci:"an OCI runtime"},KR={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for t\
hose that should be left out, too",name:"the rule names no call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"\
unknown calls are refused with EPERM, unless defaultErrnoRet says otherwise"},YR=y({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys th\
e target runtime ignores.",why:"A key the loader does not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the conta\
iner runs with what is left.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let s=new Map;for(let{
key:n,span:r,why:a,known:o}of e){let i=n.slice(0,40);if(a==="unknown"){let l=ue(n,o);yield{at:{span:r},message:`\`${i}\` is no key of a profile and is not read${l?`, did you mean \`${l}\`?`:""}`}}else
a==="duplicate"?yield{at:{span:r},message:`\`${i}\` stands twice, and only the last one is read`}:a==="case"?yield{at:{span:r},message:`\`${i}\` is written \`${o.find(l=>l.toLowerCase()===n.toLowerCase())}\
\`: other loaders do not read it`,severity:"low"}:s.set(n,[...s.get(n)??[],r])}for(let[n,r]of s){let a=/^(?:includes|excludes|name|archMap)$/.test(n);yield{at:{span:r[0]},message:`${BR[t]} does not re\
ad \`${n}\`${r.length>1?`, which stands ${r.length} times here`:""}: ${KR[n]??"it has no effect"}`,severity:t==="oci"&&a?"high":"medium",related:r.slice(1,6).map(o=>({span:o,message:"here too"}))}}}}),
VR=y({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without conditio\
ns beats every conditional one for the same call, wherever it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction tha\
t was written then does not exist, and nobody is told.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.
filter();if(!t)return;for(let{entry:n,with:r}of t.clashes)yield{at:n.name,message:`two rules answer the same call of \`${n.name.value}\` differently: libseccomp refuses the second, and the container do\
es not start`,related:[{span:r.name.span,message:"the other rule"}]};let s=new Map;for(let n of t.lost){let r=t.verdict(n.entry.name.value),a=n.why==="default"?r.entry:n.by;if(!a||n.why==="default"&&G(
r.otherwise)===G(n.action)||n.why==="unconditional"&&n.entry.rule.args.length===0)continue;let o=`${n.why} ${n.entry.rule.span.start} ${a.rule.span.start}`;s.set(o,{lost:[...s.get(o)?.lost??[],n],by:a})}
for(let{lost:n,by:r}of s.values()){let[a]=n;if(!a||!r)continue;let o=ce(n.map(({entry:p})=>p.name.value)),i=t.verdict(a.entry.name.value).otherwise,l=Ss(i),c={default:`${o} should be ${Ss(a.action)} h\
ere, which is what happens by default, so this rule is left out, and another one decides: ${l}`,later:`${o} should be ${Ss(a.action)} here, and an earlier rule decides already: ${l}`,unconditional:`th\
e conditions for ${o} restrict nothing: another rule decides every call of it, ${l}`}[a.why],d=n.every(({entry:p,why:u,action:h})=>e.engineLost().some(m=>m.why===u&&m.entry.name.value===p.name.value&&
m.action.kind===h.kind&&m.action.value===h.value));yield{at:a.entry.name,severity:d?"info":a.why!=="unconditional"&&[a.action,i].every(G)?"medium":"high",message:c,related:[{span:r.name.span,message:"\
the rule that wins"}]}}}}),ZR={open:["openat","openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","\
renameat2"],link:["linkat"],symlink:["symlinkat"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:[
"fsopen","fsmount","move_mount","open_tree"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","set\
regid32","setresgid32"],reboot:["kexec_load","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},XR=y({id:"no-syscall-bypass",on:"seccomp",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchm\
odat`, and the C library does so by itself: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],
*check(e){let t=e.filter();if(!t)return;let s=e.engineFilter(),{machine:n}=t.host.architecture,r=a=>e.calls.number(a,n)!==void 0;for(let[a,o]of Object.entries(ZR)){let i=[a,...o].filter(r),[l]=Js(e,(h,{
action:m,args:g,errnoRet:w})=>i.includes(h)&&g.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(m.value)&&w?.value!==38n),c=l?.names[0];if(!l||!c||t.closed.includes(l.rule))continue;let d=i.filter(h=>Qs(t.verdict(
h))),p=i.filter(h=>B(t.verdict(h))),u=i.every(h=>B(s.verdict(h))===B(t.verdict(h)));p.length===0||!d.includes(c.value)||u||!d.includes(a)||(yield{at:c,message:`${ce(d)} ${d.length>1?"are":"is"} refuse\
d, and ${ce(p)} ${p.length>1?"come":"comes"} to the same`})}}}),QR={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",
mips64:"mips64",mips64n32:"mips64n32",mipsel:"mipsel",mipsel64:"mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},JR=y({id:"no-unknown-syscall",on:"\
seccomp",severity:"medium",profile:"recommended",summary:"Use system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies,\
 the call stays open; in a gate, it means never for what is included and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],
*check(e){let{profile:t,calls:s,target:n}=e,r=e.engineFilter(),a=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:o,action:i,includes:l,excludes:c}of t?.rules??[]){for(let d of o){let{value:p}=d;
if(p==="")continue;if(!s.isKnown(p)){let h=s.meant(p);yield{at:d,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${h?`, did you mean \`${h}\`?`:""}`,severity:a&&!/ALLOW|LOG/.
test(i.value)?"high":"medium"};continue}let u=s.release(p);u?.startsWith("2.6")&&!B(r.verdict(p))&&(yield{at:d,message:`libseccomp knows \`${p}\` from ${u} on: on hosts with an older one the name is p\
assed over`,severity:"info"})}if(n!=="oci"){for(let[d,p]of[[l,"the rule never counts"],[c,"the rule always counts"]])for(let u of d?.caps??[]){let h=u.value.toUpperCase().replace(/^CAP_/,"");if(u.value.
startsWith("CAP_")&&_s.has(u.value.slice(4)))continue;let m=_s.has(h)?h:ue(h,_s);yield{at:u,message:`there is no capability \`${u.value.slice(0,40)}\`, so ${p}${m?`, did you mean \`CAP_${m}\`?`:""}`}}
if(n==="docker")for(let[d,p]of[[l,"the rule never counts"],[c,"nothing is excluded"]])for(let u of d?.arches??[]){let h=be(QR,u.value.toLowerCase().replace(/^scmp_arch_/,""));(h!==u.value||h===void 0)&&
(yield{at:u,message:`architectures of a gate are written as in amd64 and arm64, not \`${u.value.slice(0,40)}\`, so ${p}${h?`: write \`${h}\``:""}`})}}}}}),eD=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,
tD=y({id:"no-unsafe-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake success or block nothing.",why:"A call that is skipped and reports \
success is worse than one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a process that hangs with its locks held, and a rule that only logs \
keeps nobody from anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check({profile:e,target:t}){if(!e)return;let{defaultAction:s,
defaultErrnoRet:n,rules:r=[]}=e;(s?.value==="SCMP_ACT_KILL"||s?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:s,message:"an unknown call kills one thread, and the rest of the process hangs without it: us\
e SCMP_ACT_KILL_PROCESS, or SCMP_ACT_ERRNO"});let a=[{action:s,errnoRet:n,errno:e.defaultErrno,names:[]},...r];for(let{action:o,errnoRet:i,errno:l,names:c}of a){let d=(t==="podman"&&l&&/^\d{1,10}$/.test(
l.value)?{value:BigInt(l.value),span:l.span}:void 0)??i,p=c.length?ce(c.map(({value:u})=>u),4):"every call the profile does not name";d&&o?.value==="SCMP_ACT_ERRNO"&&(d.value&0xffffn)===0n&&d.value<2n**
32n?yield{at:d,message:`${p} will not be carried out and will report success${d.value?`: of ${d.value} only the lower 16 bits count, which are 0`:""}`,severity:"high"}:d&&o&&eD.test(o.value)&&(yield{at:d,
message:`an error number goes with SCMP_ACT_ERRNO: with ${o.value} it is not read`,severity:"low"}),c.length&&o?.value==="SCMP_ACT_TRACE"&&(yield{at:o,message:`${p} ${c.length>1?"are":"is"} left to a \
tracer, and a container has none: the call fails with ENOSYS`}),c.length&&o?.value==="SCMP_ACT_LOG"&&s?.value==="SCMP_ACT_ALLOW"&&(yield{at:o,message:`${p} ${c.length>1?"are":"is"} logged and carried \
out all the same: SCMP_ACT_LOG blocks nothing`})}}}),Yf=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,sD=y({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument \
conditions that really restrict.",why:"Several rules for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A conditio\
n that was meant to keep an attacker from raw sockets or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/s\
eccomp_rule_add.3.html"},examples:[],*check(e){let t=e.filter();for(let s of e.profile?.rules??[]){yield*nD(s,e);let n=s.args.find((r,a)=>s.args.some((o,i)=>i<a&&o.index.value===r.index.value));n&&(yield{
at:n,message:`two conditions of this rule are about argument ${n.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:s,name:n}of t?.architectures[0]?.
verdicts.values()??[]){let r=$_(s.filter(({action:a})=>G(a)).slice(0,100));r&&(yield{at:r.last.entry.name,message:`the rules for \`${n}\` are alternatives, and together they leave out no value of argum\
ent ${r.index}: what one refuses, another allows`,related:[{span:r.first.entry.name.span,message:"another one"}]})}}});function*nD(e,t){for(let s of e.args)for(let n of s.op.value==="SCMP_CMP_MASKED_E\
Q"?aD(s,e,t):rD(s))yield{at:s,...n}}function*rD({op:{value:e},value:{value:t},valueTwo:s}){e==="SCMP_CMP_GE"&&t===0n||e==="SCMP_CMP_LE"&&t===Be?yield{message:"this holds for every value"}:(e==="SCMP_C\
MP_LT"&&t===0n||e==="SCMP_CMP_GT"&&t===Be)&&(yield{message:"this holds for no value, so the rule never counts"}),(s?.value??0n)!==0n&&(yield{message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: h\
ere it does nothing",severity:"low"})}function*aD({index:e,value:{value:t},valueTwo:s},n,r){let{action:a,names:o}=n,i=s?.value??0n,l=iD(t,o[0]?.value??"",e.value,r.calls);t===0n?yield{message:`the mas\
k is 0, so this condition holds for every value${i?": mask and value are swapped, `value` is the mask":""}`}:(i&~t)!==0n?yield{message:"`value` is the mask, and `valueTwo` has bits outside it, which a\
re not compared: mask and value may be swapped"}:Yf.test(a.value)&&i===0n&&!l?yield{message:`this rule denies calls that have none of the bits of ${t}, and lets those through that have one: to deny fl\
ags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``}:Yf.test(a.value)&&i===t&&(t&t-1n)!==0n&&!l?yield{message:`this rule denies calls that have all the bits of ${t} at once: to\
 deny each, write a rule for each`,severity:"medium"}:a.value==="SCMP_ACT_ALLOW"&&i===0n&&o.some(c=>c.value==="clone")&&(yield*oD(e.value,t,r.hostsOf(n)))}function*oD(e,t,s){let n=Object.keys(bt).filter(
o=>(bt[o]&t)===0n),r=s.filter(({machine:o})=>_o(o)!==e),a=e===0&&r.length<s.length?void 0:r[0];a?yield{message:`the flags of \`clone\` are argument ${_o(a.machine)} on ${a.machine}: here nothing of th\
em is looked at`,severity:"medium"}:n.length>0&&(yield{message:`the mask leaves out ${n.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}var iD=(e,t,s,n)=>{let r=(1n<<BigInt(n.bits(
t,s)))-1n;return(e&r)===r},lD=y({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the\
 filter before it starts the program, so the filter must let the runtime finish its own work. A profile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an \
outage.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e,{profiles:t}){let s=new Set;for(let n of e.hosts){let r=e.
filter(void 0,n);if(!r)continue;let a=c=>fi(e,r,c).filter(({name:d})=>!s.has(d)),o=[Sm,Om].flatMap(a),i=a(Am);for(let{name:c}of[...o,...i])s.add(c);let l=Rm(e,o.length?o:i);!l||o.length===0&&(i.length===
0||uD(e,t.attachments))||(yield{at:l,message:`${o.length?cD(o,i,n):dD(i,n)}. ${pD([...o,...i],n)}`,...o.length?{}:{severity:"medium"}})}}}),Vf=4,ji=e=>ce(e.map(({name:t})=>t),Vf);function cD(e,t,{machine:s}){
let n=e.every(({name:a})=>a===Em.call)?` since its releases ${Em.releases}`:"",r=t.length?`, and without no-new-privileges also ${ji(t)}`:"";return`runc starts no container under this profile on ${s}${n}\
: starting and ending one takes ${ji(e)}${r}`}var dD=(e,{machine:t})=>`runc starts a container under this profile on ${t} only with no-new-privileges: without it, starting one also takes ${ji(e)}`;function pD({
length:e},{bits:t}){return e<=Vf?`Allow ${e>1?"them":"it"}`:t===64?"Allow the calls that `seaworthy explain seccomp-allows-start` lists":"Docker's default profile allows them all"}function uD({source:e},t){
let s=t.filter(({dialect:n,names:r})=>n==="seccomp"&&r===e.path);return s.length>0&&s.every(({container:n})=>Mm(n))}var hD=y({id:"seccomp-architectures",on:"seccomp",severity:"info",profile:"strict",summary:"\
Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 has no open, stat or poll. A profile for x86_64 alone lets none of such a program's calls thr\
ough there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check({profile:e}){let t=e?.
architectures;if(!t||t.value.length===0)return;let s=new Set(t.value.map(({value:r})=>r)),n=t.value.find(({value:r})=>r==="SCMP_ARCH_X32"||r==="SCMP_ARCH_X86"&&s.has("SCMP_ARCH_X86_64"));n&&(yield{at:n,
message:"programs of another word size may run too, through a second table of system calls: leave it out unless the image has some",severity:"low"}),[...s].some(r=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.
test(r))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not exist, and others take their place"})}}),mD=y({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"\
recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole surface. A list of what is forbidden is open to every call somebody forgot,\
 every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:["CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security pro\
files for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:s,faults:n}){if(!e)return;let{defaultAction:r,rules:a=[],span:o}=e;if(!r){let c=t.find(
({why:d,key:p})=>d==="unknown"&&/^[ds]/i.test(p));a.length===0&&!n.some(({kind:d})=>d==="broken")&&(yield{at:{span:{...o,end:o.start+1}},message:`the profile has neither \`defaultAction\` nor \`syscalls\`\
, so the container runs without any filter, as with seccomp=unconfined${c?`: \`${c.key.slice(0,40)}\` is not read`:""}`});return}let i=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.test(s.path.slice(s.
path.lastIndexOf("/")+1)),l={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the profile does not nam\
e is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[r.value];l&&(yield{at:r,message:l,
severity:i?"info":r.value==="SCMP_ACT_TRACE"?"medium":"high"})}}),fD=new Set(["clone3","faccessat2","fchmodat2","statx"]),gD=y({id:"seccomp-errno-enosys",on:"seccomp",severity:"medium",confidence:"med\
ium",profile:"recommended",summary:"Answer unknown system calls with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has none. EPERM means somethi\
ng else: the program fails, on the day its image is rebuilt, and the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontainers/runc/blob/main/libc\
ontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){let t=e.filter(),s=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!s||!Eu(t))return;let{machine:n}=t.host.architecture,r=Cm.
filter(l=>{let{otherwise:c,entry:d}=t.verdict(l);return e.calls.number(l,n)!==void 0&&Qs(t.verdict(l))&&!d&&c.value!==38}),a=Cm.filter(l=>t.isStubbed(l)),o=Ss(t.defaultAction),i=t.defaultAction.kind===
"errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";r.length>0?yield{at:s,message:`${ce(r)} ${r.length>1?"are":
"is"} ${o}, so a C library does not fall back to the older call: ${i}`,severity:r.some(l=>fD.has(l))?"medium":"info"}:a.length>0&&(yield{at:s,message:`${ce(a,4)} ${a.length>1?"fall":"falls"} back only\
 because runc answers ENOSYS above the highest call listed; other runtimes do not: ${i}`,severity:"info"})}}),yD=y({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"medium",profile:"\
recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a trace of one program on one system breaks with the next C library, architecture or shell script. \
Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){
let t=new Set;for(let s of e.hosts){let n=e.filter(void 0,s);if(!n)continue;let r=wD.map(({step:l,...c})=>({...c,calls:fi(e,n,l).filter(({name:d,kills:p,entry:u})=>!t.has(d)&&(p||c.isCore||!vD(u)))})).
filter(({calls:l})=>l.length>0),a=r.flatMap(({calls:l})=>l);for(let{name:l}of a)t.add(l);let o=[...bD(r),...s===e.hosts[0]?$D(e,n,t):[]],i=a.length?Rm(e,a):e.profile?.defaultAction;o.length===0||!i||(yield{
at:i,message:`${s===e.hosts[0]?"":`on ${s.machine}, `}${o.join("; ")}. ${xD(r,o.length)}`,severity:r[0]?.severity??"medium"})}}}),vD=e=>e!==void 0&&e.rule.args.length===0,wD=[{step:VE,who:"the loader \
of programs",without:"no dynamic program loads without",severity:"high",isCore:!0},{step:YE,who:"the C library",without:"no program that uses the C library of Debian starts without",severity:"high",isCore:!0},
{step:ZE,who:"shells",without:"a shell does not run programs and pipes without",severity:"medium"},{step:XE,who:"dash",without:"dash, the sh of Debian and Ubuntu, runs no program without",severity:"lo\
w"},{step:QE,who:"bash",without:"bash does not start without",severity:"low"},{step:JE,who:"cat and ls",without:"cat and ls are killed without",severity:"low"},{step:e6,who:"busybox",without:"a static\
 busybox does not work without",severity:"low"}],mn=4,fn=e=>[...new Set(e.flatMap(({calls:t})=>t.map(({name:s})=>s)))];function bD(e){let t=fn(e).length<=mn?e:e.slice(0,1),s=t.map(a=>`${a.without} ${ce(
fn([a]),mn)}`),n=e.slice(t.length),r=fn(n).filter(a=>!fn(t).includes(a)).length;return r>0?[...s,`${r} more ${r>1?"are":"is"} needed by ${kD(n.map(({who:a})=>a))}`]:s}var kD=e=>e.length>1?`${e.slice(0,
-1).join(", ")} and ${e.at(-1)}`:e[0]??"";function xD(e,t){let{length:s}=fn(e),n=s>mn?"Allow the calls that `seaworthy explain seccomp-runtime-baseline` lists":`Allow ${s===1&&t===1?"it":"them"}`;return s>
0&&e.every(({isCore:r})=>!r)?`${n}, or refuse what is not meant by a rule that names it`:n}function $D(e,t,s){if(!Eu(t))return[];let n=i=>B(t.verdict(i))&&t.verdict(i).entry!==void 0,r=Au(e,t,["getsoc\
kopt","setsockopt","getsockname"]),a=Object.entries(r6).filter(([i,l])=>n(i)&&!l.some(c=>s.has(c))&&Au(e,t,l).length===l.length),o=[...new Set(a.flatMap(([,i])=>i.slice(0,1)))];return[o.length?`C libr\
aries of today call ${ce(o,mn)} in place of ${ce(a.map(([i])=>i),mn)}, which ${a.length>1?"are":"is"} allowed`:"",["accept","accept4","listen"].some(n)&&r.length?`servers also need ${ce(r)}`:""].filter(
Boolean)}var _D=y({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the address families `socket` may open.",why:"An address family is a door into an\
other part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` call, and hardly any program in a container opens one.",standards:[],references:{
"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();if(!t||G(t.defaultAction))return;let s=e.engineFilter(),n=t.verdict("socke\
t"),r=Js(e,(u,{args:h,action:m})=>u==="socket"&&/ALLOW|LOG/.test(m.value)&&h.every(({index:g})=>g.value!==0)).find(({rule:u})=>!t.closed.includes(u))?.names[0];if((B(n)||n.cases.some(({when:u,action:h})=>G(
h)&&u.every(({index:m})=>m!==0)))&&r){let u=Js(e,m=>m!=="socket"&&B(t.verdict(m))&&!B(s.verdict(m))),h=t.architectures[0]?.verdicts.size??0;yield{at:r,message:"`socket` may open every address family: \
AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's default profile partly refuses",severity:u.length===0&&h<150?"low":"medium"};return}if(B(n)||Qs(n))return;let a=Cu(e,n,s.verdict(
"socket")),o=Ou(e,n,0).find(([u=0n])=>W$.has(u)),i=o===void 0?a?.rule:cr(n,o);if(i){let u=o===void 0?a?.what:Ao("socket",0,o[0]??0n);yield{at:i.entry.name,message:`the conditions for \`socket\` let ${u}\
 through: a part of the kernel that hardly any program needs, and that has been a way out of containers`,severity:o===void 0?"low":"medium"}}let l=t.architectures.find(({architecture:u,verdicts:h})=>u.
multiplexes&&!Qs(t.verdict("socketcall",{architecture:u,verdicts:h,highest:0}))),c=e.profile?.architectures?.value.find(({value:u})=>u===l?.architecture.token),d=e.profile?.archMap?.value.flatMap(({subArchitectures:u})=>u).
find(({value:u})=>u===l?.architecture.token),p=c??d;l&&p&&(yield{at:p,message:`programs for ${l.architecture.machine} open sockets through \`socketcall\`, whose arguments no filter sees: the address fam\
ilies are restricted for other programs only`,severity:c?"medium":"info"})}}),SD={broken:"high",loose:"medium",unread:"low"},ED=y({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",
summary:"Write seccomp profiles the runtime accepts.",why:"A profile the runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is\
 open again.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencont\
ainers/runtime-spec/blob/main/config-linux.md#seccomp"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:SD[n],...r?{fix:r}:{}}}}),AD=y({id:"\
allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs code in your builds and on your h\
osts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"\
https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:$r("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything below it, too\
.")},examples:[],*check({references:e},{builtImages:t},{allow:s}){if(s)for(let{ref:n}of e){if(n.state==="unknown")continue;let{domain:r,path:a,fault:o,text:i}=n.value;if(r===null||a===null||o||t.has(ss(
n.value)))continue;let l=r==="docker.io"&&!a.includes("/")?`library/${a}`:a;s.some(c=>OD(c,r,l))||(yield{at:n,message:`${f(i)} comes from ${r}/${l}, which is not on the list of approved registries`})}}});
function OD(e,t,s){let[n="",...r]=e.replace(/^https?:\/\//,"").replace(/\/+$/,"").split("/"),a=/[.:*]/.test(n)||n==="localhost",o=!a||n==="index.docker.io"?"docker.io":n,i=(a?r:[n,...r]).join("/"),l=o===
"docker.io"&&i&&!i.includes("/")?[i,`library/${i}`]:[i];return J(t,o)&&l.some(c=>c===""||J(s,c)||!c.includes("*")&&s.startsWith(`${c}/`))}var CD=y({id:"approved-base-image",on:"workload",severity:"low",
profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works wi\
th. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Dock\
er Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:hE("Images that are approved, by registry and repository: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.\
io/*"])},examples:[],*check(e,{builtImages:t},{allow:s}){let{ref:n}=e.image;if(!e.ships||!n||!k(n,i=>ds(i)!==null&&!i.fault)||t.has(ss(n.value)))return;let r=[ds(n.value)??"",`${n.value.domain}/${n.value.
path}`];if(s.some(i=>r.some(l=>J(l,i))))return;let a=RD(e,n.value.tag??""),o=`${v(e)} runs on ${f(n.value.text)}, which is not on the list of approved base images`;yield a?{at:n,severity:"info",message:`${o}\
; ${a} of the same image holds less`}:{at:n,message:o}}});function RD({base:e},t){let s=e?.smaller??[],n=s.some(r=>t.includes(r.slice(1)));return s.length>0&&!n?s.join(" or "):void 0}var DD=y({id:"com\
mand-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A command is not run by \
itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it starts.",standards:[],
references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e,t){let{image:s,ships:n,contents:r,windows:a}=e,{entrypoint:o,
cmd:i}=s;if(!n||a||o.state==="unknown"||i.state!=="written"||!o.value||!i.value||o.state==="default"&&r?.execs!==!1)return;let l=ID(o.value,i.value,e)??MD(th(o.value,e,t),o.value,i.value,e);l&&(yield{
at:i,message:l})}});function ID(e,t,s){if(e.form!=="exec"||t.form!=="exec")return;let n=ND(e.words),[r]=t.words,a=r&&x(r);if(!(!n||!a||Zf(a)!==Zf(n)))return`${v(s)} starts ${f(`${n} ${a} ...`)}: its e\
ntrypoint is ${f(n)} already; leave ${f(a)} out`}function MD(e,t,s,n){let r=s.words.map(i=>x(i)??""),[a=""]=r;if(e==="takes"&&s.form==="exec"&&PD(t.words,s.words)){let i=t.words.map(l=>x(l)).join(" ");
return`${v(n)} starts ${f(`${i} ${i} ...`)}: its entrypoint is ${f(i)} already; leave it out`}if(e==="lost"&&r.some(Boolean))return`the entrypoint of ${v(n)} does not use its arguments, so ${f(r.join(
" "))} never runs: ${t.form==="shell"?"write ENTRYPOINT in exec form":'end its text in `exec "$@"`'}, or remove the command`;if(e==="text"&&(s.form==="shell"||r.length>1))return`the entrypoint of ${v(
n)} runs the first word of the command as a script, ${s.form==="shell"?"which is `/bin/sh`":`${f(a)} alone`}, and the rest is lost: write the whole line as one string in a list`;if(e!=="takes"||s.form!==
"shell")return;let o=x(t.words[0])??"";return`CMD in shell form hands \`/bin/sh -c ${a}\` to ${f(o)}, the entrypoint of ${v(n)}, as its arguments: write CMD in exec form`}function ND(e){let t=e.map(n=>x(
n)??""),s=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(n=>!n.startsWith("-")):t;return s.length===1||s.length===2&&s[1]?.startsWith("-")?s[0]:void 0}var PD=(e,t)=>e.length>
1&&e.every((s,n)=>{let r=x(s);return!!r&&t[n]!==void 0&&x(t[n])===r}),Zf=e=>e.slice(e.lastIndexOf("/")+1).replace(/[\d.]+$/,""),TD=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,jD=y({id:"\
command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missing never pa\
sses: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https\
://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships||e.windows)return;let{containers:s}=t,n=!(e.dialect==="dockerfile"&&s.some(r=>r.build?.stage?.join()===e.path.
join()&&r.build.dockerfile===e.span.file&&Qf(r)))&&e.contents!==void 0;for(let r of De(e)){let a=r.what==="hook"?{severity:"medium"}:{},o=n&&!r.elsewhere?FD(r,e):void 0,i=i6(r,e,t),l=i??o;if(!l)continue;
let{why:c}=l,d=i?i.confidence?{confidence:i.confidence}:{}:o?.severity?{severity:o.severity}:{},p=o?.goesOn?"that part fails, and the rest runs without it":LD(r),u=i?.advice?`; ${i.advice}`:"";yield{at:r.
setting,...d,...a,message:`the ${r.what} of ${v(e)} ${c}: ${p}${u}`}}}});function LD({what:e,when:t}){return e==="health check"?"the check never passes":e!=="hook"?"the container does not start":t==="\
post_start"?"the hook never runs, and `docker compose up` can fail with the container running":t==="pre_stop"?"the hook never runs, and `docker compose stop` can fail and leave the container running":
t==="pre_start"?"the hook fails, and the service is not started":"it fails each time a file changes"}function FD({command:e,commands:t},s){let{contents:n,dialect:r}=s;if(e.form==="shell"&&r==="compose"&&
n?.shell===!1&&!WD(s))return{why:"needs a shell, which the image does not have"};let a=t.some(({name:o})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(o));for(let o of t){
if(a||o.fallback.some(({name:p})=>p!=="exit"&&p!=="false"&&p!=="true"))continue;let i=o.wrappers.find(({name:p})=>p==="bash"&&Xf(s,p))?.name,l=i??(o.conditional||!Xf(s,o.name)?void 0:o.name),c=i===void 0&&
!o.decides;if(l)return{why:`runs ${f(l)}, which the image does not have`,...c?{goesOn:c,severity:"medium"}:{}};let d=zD(o);if(d&&UD(d,s))return{severity:"medium",why:`runs ${f(d)}, which nothing copie\
s into the image`,...c?{goesOn:c}:{}}}}function Xf(e,t){let{contents:s,added:n}=e;return!s?.lacks.includes(t)||qD(e,t)?!1:n?n.builds||n.packages.length>0&&t!=="curl"?!1:!(n.copied===null||n.copied.some(
({path:r,folder:a})=>a?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!n.mentions.has(t)&&!n.packages.some(r=>r.includes(t)):!0}var WD=e=>e.added!==void 0&&(e.added.builds||e.added.copied===
null||e.added.copied.length>0);function zD({name:e,words:t}){if(!TD.test(e))return;let s=t[1]?.text;return s&&!/^-|\uFFFC|[*?]/.test(s)&&s!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(s)?s:void 0}
function UD(e,t){let{added:s,image:n}=t;if(!s||s.builds||s.copied===null||s.copied.length===0||Qf(t))return!1;let r=qe(e,x(n.workingDir)),a=e.slice(e.lastIndexOf("/")+1);return r===void 0||s.mentions.
has(a)||s.mentions.has(a.replace(/\.\w+$/,""))?!1:!s.copied.some(o=>o.path===r||o.folder&&(o.path==="/"||r.startsWith(`${o.path}/`)))}var Qf=e=>"host"in e&&(e.host.mounts.state==="unknown"||b(e.host.mounts).
length>0),qD=(e,t)=>"host"in e&&(e.host.mounts.state==="unknown"||b(e.host.mounts).some(({value:s})=>{let n=x(s.target)??"/";return n.endsWith(`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.
test(n)})),HD=y({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root un\
less told otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"h\
ttps://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){let{image:s,ships:n,windows:r}=e;s.ref&&s.ref.state!=="unknown"&&/-unprivileged$/.test(s.ref.value.path??"")||!n||r||s.user.
state!=="unknown"||s.user.reason!=="image"||Er(e,t)==="kept"&&(yield{at:s.user,message:`nothing says which user ${v(e)} runs as, and the image is not one we know`})}}),GD=y({id:"healthcheck-defined",on:"\
workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an\
 attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e){
let{healthcheck:t}=e.image;if(!e.ships||Lt(t)||BD(e)||KD(e)||t.state==="unknown"&&(e.base?.healthcheck||t.reason==="elsewhere"))return;let s=`nothing checks whether ${v(e)} still works`,n=e.base===null||
e.base?.bare===!0&&!e.base.kind;yield{at:t,message:s,severity:n?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function BD({base:e,image:t,dialect:s}){return e?.name.includes("lambda/")?
!0:s==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var KD=e=>"host"in e&&j(e.host.restartPolicy,t=>t==="no"),YD=y({id:"healthcheck-reliable",on:"workload",severity:"\
info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that always passes hides an outage, or a break-in that left the ser\
vice half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#h\
ealthcheck"},examples:[],*check(e,t){if(!e.ships)return;let s=De(e).find(({what:i})=>i==="health check");if(!s)return;let n=[...VD(s,e)],r=e.dialect==="dockerfile"?kt(e,t)?.healthcheck?.flags:void 0,[
a,o]=["interval","timeout"].map(i=>XD(r?.find(l=>l.name===i)?.text));a&&o&&o>a&&n.push("its timeout is longer than its interval"),n.length&&(yield{at:s.setting,message:`this health check does not tell\
 whether the service works: ${n.join("; ")}`})}});function*VD({command:e,commands:t},{contents:s,added:n}){e.form==="shell"&&e.words.length>0&&e.words.every(a=>x(a)?.trim()==="")&&(yield"its text is e\
mpty, and the shell that runs it always succeeds");for(let{fallback:a}of t){let[o]=a;if(o&&(/^(?:true|:|echo)$/.test(o.name)||o.name==="exit"&&o.words[1]?.text==="0")){yield`${f(`|| ${o.words.map(({text:i})=>i).
join(" ")}`)} makes it pass whatever happens`;break}}for(let a of t){let o=ZD(a);o&&(yield o)}let r=t.find(({name:a})=>a==="curl"||a==="wget")?.name;r&&s===void 0&&(!n||!(n.builds||n.mentions.has(r)||
n.copied?.length))&&(yield`nothing shows that the image has ${r}`)}function ZD(e){let{name:t,words:s}=e;if(t==="curl"&&Ve(e)){let r=A(e,"curl");return E(r,"-f","--fail","--fail-with-body","--fail-earl\
y","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!/^python[\d.]*$/.test(t))return;let n=s[s.findIndex(({text:r})=>r==="-c")+1]?.text;if(!(!n||
!s.some(({text:r})=>r==="-c")))return/\brequests\.(?:get|head|post)\(/.test(n)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(n)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.
test(n)?"it only imports a module, in a process of its own":void 0}function XD(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}
var QD=y({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:s,ref:n}of e){
if(!k(n,({path:a,digest:o,fault:i})=>a!==null&&o===void 0&&!i)||t.has(ss(n.value)))continue;let r=s==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(n.value.path??"")&&n.value.tag;yield{at:n,severity:r?
"info":"low",message:`${f(n.value.text)} has no digest, so it can become another image`}}}}),Jf={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/a\
lertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"\
gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},JD=y({id:"no-ambiguous-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several regi\
stries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/dock\
er/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:s,role:n}of e.references){if(s.state==="unknown"||n==="syntax"||n==="copy-from"||n==="mount-from")continue;let{domain:r,path:a,digest:o,
fault:i,text:l}=s.value;if(r!=="docker.io"||!a||o||i||t.has(ss(s.value))||l.startsWith("docker.io/"))continue;let c=Object.hasOwn(Jf,a)?Jf[a]:void 0;c?yield{at:s,severity:"info",message:`the project p\
ublishes this image as ${f(c)}, not as ${f(l)}`}:!a.includes("/")&&!Si(a)&&(yield{at:s,message:`${f(l)} is no official image, and nothing here builds it: name its registry and publisher`})}}}),e7=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
eg=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
tg=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,t7=y({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let s=a=>tg.test(a)&&(e7.test(a)||eg.test(a)),n="a cryptocurrency miner, or the pool of one";for(let{ref:a}of e.references)a.state!=="unknown"&&s(a.value.text)&&(yield{at:a,message:`${f(a.value.text)}\
 looks like ${n}`});for(let a of b(e.image.env))tg.test(a.value.literal)&&eg.test(a.value.literal)&&(yield{at:a,message:`${f(a.value.name)} names ${n}`});for(let a of De(e)){let o=a.commands.flatMap(i=>/^(?:echo|grep|pkill|killall)$/.
test(i.name)?[]:i.words).find(({text:i})=>s(i));o&&(yield{at:on(a,[o],()=>!0),message:`the ${a.what} of ${v(e)} starts what looks like ${n}`})}let r=e.dialect==="dockerfile"?kt(e,t)?.scripts??[]:[];for(let{
instruction:a,script:o}of r)for(let i of a.keyword==="RUN"?o.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(i.name)&&i.words.some(({text:l})=>s(l))){yield{at:{span:Ee(i)},message:`this instal\
ls or runs what looks like ${n}`};break}}}),Li=/^(?:1|true|yes|on)$/i,s7=/^(?:dev|development|debug)$/i,n7=[[/^FLASK_DEBUG$/,/^(?:1|true|yes|on|development)$/i,"console"],[/^FLASK_ENV$/,/^development$/,
"console"],[/^XDEBUG_MODE$/,/debug/,"debugger"],[/^XDEBUG_CONFIG$/,/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],[/^RUBY_DEBUG_OPEN$/,Li,"debugger"],[/^JPDA_ADDRESS$/,/^(?:\*|0\.0\.0\.0):/,
"debugger for all"],[/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/,Li,"errors"],[/^DEBUG$/,Li,"debug mode"],[/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/,
s7,"development mode"]],r7=/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/,a7=(e,t)=>r7.test(e)?sg(`x ${t}`):n7.find(([s,n])=>s.test(e)&&
n.test(t))?.[2];function sg(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?"debugger for all":"debugger";if(ng(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(ng(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function ng(e,...t){let s=0;return t.every(n=>{n.lastIndex=s;let r=n.test(e);return s=n.lastIndex,r})}var rg=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,o7=/^(?:docker-php-ext-enable|install-php-extensions|phpenmod|php5enmod)$/,
i7=(e,t)=>o7.test(e)?t.findIndex(s=>rg.test(s)):-1,l7=(e,t)=>/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(t),c7=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.
test(e),d7=(e,t)=>/^(?:phpdismod|php5dismod)$/.test(e)&&t.some(s=>rg.test(s))||e==="rm"&&t.some(s=>s.endsWith(".ini")&&s.lastIndexOf("xdebug")>s.lastIndexOf("/")),p7=y({id:"no-debug-mode",on:"workload",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a password: whoever reaches it runs code in the serv\
ice. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{
"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,t){if(!e.ships||u7(e))return;let s=b(e.image.env,({value:n})=>n!==null);for(let[n,r]of s.entries()){
let{name:a,value:o}=r.value;if(!o||o.state==="unknown"||s.slice(n+1).some(l=>l.value.name===a))continue;let i=a7(a,o.value);i&&h7(a,e,t)&&(yield{at:r,severity:og(i,e),message:`${f(/OPT/.test(a)?a:`${a}\
=${o.value}`)} ${Fi[i][1]} in ${v(e)}`})}for(let n of De(e)){let{what:r,commands:a}=n;if(r==="health check")continue;let[o]=a.flatMap(i=>{let l=ag(i);return l?[{command:i,opening:l}]:[]});if(o){let{command:i,
opening:l}=o;yield{at:on(n,i.words,c=>ag({...i,words:c})===l),severity:l==="console"?"medium":og(l,e),message:`the ${r} of ${v(e)} ${Fi[l][1]}`}}}yield*f7(e,t)}}),ag=e=>sg(Lo(e).join(" ")),Fi={"debugg\
er for all":["high","opens a debugger to whoever reaches its port"],debugger:["medium","starts a debugger"],console:["medium","switches on a console that runs what is typed into it"],errors:["medium",
"shows its insides to whoever makes it fail"],"debug mode":["low","switches on a debug mode"],"development mode":["low","sets a development mode"]},og=(e,t)=>e==="console"&&y7(t)?"high":Fi[e][0],u7=e=>M1(
e.span.file)||"development"in e&&e.development||I1(e.path[e.path.length-1]??"");function h7(e,t,s){let n=e==="FLASK_ENV"?kt(m7(t,s),s):void 0,r=n&&ZS("flask",n,n.base.span.file,s);return r===void 0||!QS(
r,"2.3")}var m7=(e,{stages:t})=>"build"in e&&t.find(({ships:s,span:n})=>s&&n.file===e.build?.dockerfile)||e;function*f7(e,t){let s=e.dialect==="dockerfile"?kt(e,t):void 0;if(!s||b(e.image.env,({name:r,
value:a})=>r==="XDEBUG_MODE"&&a!==null&&k(a,o=>o==="off")).length)return;let n=I(s).toReversed().flatMap(({scripts:r})=>r.flatMap(({instruction:a,script:o})=>a.keyword==="RUN"?o.commands:[]));for(let[
r,a]of n.entries()){let o=a.conditional?void 0:g7(a);o&&(n.slice(r+1).some(i=>d7(i.name,i.words.map(({text:l})=>l)))||(yield{at:{span:{...a.words[0]?.span??o.word.span,end:o.word.span.end}},severity:"\
low",message:`${f(o.what)} is switched on in ${v(e)}: every request loads the debugger; leave it to a stage for development`}))}}function g7(e){let{name:t,words:s,redirects:n}=e,r=s.map(({text:c})=>c),
a=N(e),o=a?.action==="install"?a.packages:[],i=s[i7(t,r)]??o.find(({text:c})=>l7(a?.manager??"",c));if(i)return{word:i,what:i.text};let l=n.some(({operator:c,target:d})=>c.startsWith(">")&&/\.ini$/.test(
d.text))&&/^(?:echo|printf)$/.test(t)?s.find(({text:c})=>c7(c)):void 0;return l&&{word:l,what:"xdebug"}}var y7=e=>z(e)&&mr(e),v7=y({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommende\
d",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is \
on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"ht\
tps://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,t){if(!e.ships)return;for(let{started:r,command:a,wordsOf:o}of b7(e)){let i=cg(o(a));i&&(yield{at:on(r,a.words,l=>!!cg(o({...a,
words:l}))),message:`${v(e)} serves the Docker API over ${i}`})}let s=ig(e,"DOCKER_TLS_CERTDIR"),n=s?.value.value;lg(e)&&s&&n&&k(n,r=>r==="")&&(yield{at:s,message:`${v(e)} serves the Docker API over p\
lain TCP: without a folder for certificates there are none`}),z(e)&&(yield*w7(e,t))}}),ig=({image:e},t)=>b(e.env,s=>s.name===t)[0],lg=({image:e})=>e.ref!==null&&k(e.ref,({path:t,tag:s})=>t==="docker"&&
/dind/.test(s??""));function*w7(e,t){let{image:s}=e,n=a=>{let o=ig(e,a),i=o?.value.value;return o!==void 0&&(!i||i.state==="unknown"||i.value!=="")},r=n("DOCKER_TLS_VERIFY")||n("DOCKER_CERT_PATH")||n(
"DOCKER_TLS_CERTDIR");for(let a of b(s.env,o=>o.name==="DOCKER_HOST")){let o=(a.value.value&&x(a.value.value))??"",i=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(o);if(!i||r||/^(?:localhost|127\.|::1)/.
test(i[1]??"")||k7(i[1]??"",t,e.project))continue;let l=Se({id:e.project},t).has(i[1]??"");yield{at:a,severity:l?"medium":"high",message:`${v(e)} uses the Docker API of ${f(i[1]||"every interface")} o\
ver plain TCP${l?", on a network with a way out: make it an internal one":""}`}}if(!(s.ref&&k(s.ref,({path:a})=>a!==null&&Do(a))))for(let{at:a,ports:o}of tn(e))o&&o.from<=2375&&o.to>=2375&&(yield{at:a,
severity:"critical",message:`${v(e)} publishes the Docker API without a password on every interface`})}function*b7(e){let t=lg(e)?["dockerd"]:[];for(let s of De(e)){let{what:n,command:r,commands:a}=s;
if(n!=="health check"){n==="entrypoint"&&r.form==="exec"&&(t=a[0]?Lo(a[0]):[]);for(let o of a){let i=n==="command"&&o.words[0]?.text.startsWith("-"),l=t;yield{started:s,command:o,wordsOf:i?({words:c})=>[
...l,...c.map(({text:d})=>d)]:Lo}}}}}function cg(e){let[t=""]=e;if(t==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(n=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(n))?"plain TCP, to whoever \
reaches it":void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(t))return;let s=n=>e.some(r=>n.test(r));if(!(s(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((n,r)=>{let a=/^(?:-H|--host)$/.test(e[r-1]??"")?n:
/^(?:-H=?|--host=)(.+)$/.exec(n)?.[1];return a!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(a)})))return s(/^--tls(?:=(?:true|1))?$/)?"TLS to whoever reaches it: add --tlsveri\
fy":"plain TCP, to whoever reaches it"}function k7(e,t,s){let n=Se({id:s},t).get(e);return n!==void 0&&Yu(n.host.networks)}var dg="2026-11-22",Wi=`
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
`,Ir=new Map;function zi(e){if(Ir.has(e))return Ir.get(e);let t=`
${e}: `,s=Wi.indexOf(t),n=s<0?void 0:Wi.slice(s+t.length,Wi.indexOf(`
`,s+1)),r=n===void 0?void 0:new Map(n.split(" ").map(a=>a.split("=")));return Ir.size<1e3&&Ir.set(e,r),r}var x7=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function $7(e){let t=ds(e),s=e.tag?.toLowerCase();if(t===null||!s)return;let n=x7.find(([o])=>o.test(t))?.[1],r=n===""?t.slice(t.indexOf("/")+1):n??t,
a=zi(r);return(a&&Ui(r,a,s))??O7(s,Si(t))}function Ui(e,t,s){let n=(s.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=n.length;r>0;r-=1){let a=n.slice(
0,r).join("."),o=t.get(a);if(o&&r===1&&n.length>1&&_7(t,a))return;if(o)return o<dg?{release:`${e} ${a}`,date:o}:void 0}}var _7=(e,t)=>[...e.keys()].some(s=>s.startsWith(`${t}.`)),S7=new Set("precise s\
aucy vivid wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),E7=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
A7={nodejs:"node",go:"golang"};function O7(e,t){for(let[,s="",n=""]of e.matchAll(E7)){let r=A7[s]??s,a=Ui(r,zi(r)??new Map,r==="ubuntu"?n.replace(/^(\d\d)(\d\d)$/,"$1.$2"):n);if(a)return a}for(let s of e.
split(/[-_]/))for(let n of["debian","ubuntu"]){let r=zi(n);if(/^[a-z]+$/.test(s)&&r?.has(s)&&(t||!S7.has(s)))return Ui(n,r,s)}}var C7=y({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attack\
ers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://e\
ndoflife.date/"},examples:[],*check(e){for(let{ref:t,role:s}of e.references){let n=t.state==="unknown"||s==="syntax"?void 0:$7(t.value);n&&t.state!=="unknown"&&(yield{at:t,message:`${f(t.value.text)}:\
 the maintenance of ${n.release} ended on ${n.date} (as known on ${dg})`})}}}),R7=y({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell\
 to expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can rea\
d in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js` it runs `node`\
.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:s,healthcheck:n}=e.image,r=ug(s);for(let[
o,i]of[["entrypoint",s],["command",t]]){let l=ug(i);!l||o==="command"&&r&&hg(r)||(yield*fg(l,`the ${o} of ${v(e)}`),yield*pg(i,i.state==="written"?i.value:null,`the ${o} of ${v(e)}`))}let a=n.state===
"written"?n.value?.test:null;a?.form==="exec"&&(yield*fg(a.words,`the health check of ${v(e)}`)),yield*pg(n,a??null,`the health check of ${v(e)}`)}});function*pg(e,t,s){let n=t&&SS(t);if(!n)return;let r=n.
words.map(a=>x(a)??"...").join(" ");yield{at:e,message:`the shell runs ${f(n.text)} alone in ${s}, and ${f(r)} is lost: write the whole line as one string`}}var ug=e=>e.state==="written"&&e.value?.form===
"exec"?e.value.words:void 0,D7=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,I7=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,
M7=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;function hg(e){let t=e.map(s=>x(s)??"");return M7.test(t[0]??"")?!0:
t.some((s,n)=>D7.test(s)&&mg(t,n,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||I7.test(s)&&mg(t,n,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}function mg(e,t,s){for(let n of e.slice(t+1)){if(s.test(n))return!0;
if(!/^[-/]/.test(n))return!1}return!1}function*fg(e,t){if(!hg(e))for(let[s,n]of e.entries()){let r=x(n);if(r===void 0)continue;let a=N7(r);if(!a||s===0&&a==="operator")continue;let o=s>0?x(e[s-1])??"":
"",i=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(o)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(r),l=i?"high":a==="variable"?"low":"med\
ium",c=i?"the credential becomes this very text":a==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:n,severity:l,message:`no shell reads ${t}, so ${f(r)} is not ex\
panded: ${c}`}}}function N7(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var gg=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head\
 tip insiders experimental".split(" ")),P7=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercor\
e nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),T7=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble \
oracular plucky resolute".split(" "));function j7(e,t){let s=e.toLowerCase().split(/[-_]/),[n=""]=s;if(gg.has(n))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let r=a=>P7.has(
a)||gg.has(a)||!t&&T7.has(a);return s.every(r)?`\`${e}\` names a variant and no version`:void 0}var L7=y({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use\
 image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image \
was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({
references:e},{builtImages:t}){for(let{role:s,ref:n}of e){if(!k(n,({path:i,tag:l,digest:c,fault:d})=>i!==null&&l!==null&&c===void 0&&!d)||t.has(ss(n.value)))continue;let{tag:r,text:a}=n.value,o=r?j7(r,
kn(n.value)?.kind==="os"):"no tag means latest";o&&(yield{at:n,severity:s==="syntax"?"low":"medium",message:`${f(a)} moves: ${o===`\`${r}\` moves`?`${f(r??"")} is another image every time`:o}`})}}}),F7=y(
{id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"One variable switches the check off for every\
 connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],references:{
NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){let s=b(e.image.env,({value:r})=>r!==null);for(let[r,a]of s.entries()){let{name:o,
value:i}=a.value;if(!i||i.state==="unknown"||s.slice(r+1).some(c=>c.value.name===o))continue;let l=sn(o,i.value);l&&(yield{at:a,...Mr(e,`${o}=${i.value}`,`of ${v(e)}`,l)})}let n=e.dialect==="dockerfil\
e"?kt(e,t):void 0;for(let{keyword:r,name:a,literal:o,span:i}of n?.assignments??[]){let l=r==="ARG"&&o!==""?sn(a,o):void 0;l&&(yield{at:{span:i},...Mr(e,`${a}=${o}`,"of the build",l)})}for(let{instruction:r,
script:a}of n?.scripts??[]){if(r.keyword!=="RUN")continue;let o=new Set(a.commands.flatMap(i=>i.name==="unset"?i.words.map(({text:l})=>l):[]));for(let{assignments:i,words:l,name:c}of a.commands){for(let d of i){
let p=sn(d.name,d.value.text);p&&(yield{at:d,...Mr(e,`${d.name}=${d.value.text}`,"of this command",p)})}for(let d of/^(?:export|declare|set|setx)$/.test(c)?l.slice(1):[]){let p=d.text.indexOf("="),u=d.
text.slice(0,Math.max(p,0)),h=p>0&&!o.has(u)?sn(u,d.text.slice(p+1)):void 0;h&&(yield{at:d,...Mr(e,d.text,"of this script",h)})}}}}}),Mr=({ships:e},t,s,n)=>({severity:e?"high":"medium",message:`${f(t)}\
 in the environment ${s} ${Nh(n)}`}),W7=y({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication switc\
hed off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans for it, which takes them mi\
nutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e,t){if(!e.ships)return;let s=z7(
e),n=ih(e);for(let o of b(e.image.env,({value:i})=>i!==null)){let{name:i,value:l}=o.value,c=l&&l.state!=="unknown"?l.value:void 0;c!==void 0&&Kv(i,c,n)&&(yield{at:o,severity:s,message:`${f(`${i}=${c}`)}\
 lets anyone who can reach ${v(e)} in without a password`})}for(let{file:o,text:i,spanOf:l,at:c}of z(e)?fS(e,t):[]){let d=t0(o,i);d&&(yield{at:{span:l(d.start,d.end)},severity:s,related:[{span:c.span,
message:"mounted here"}],message:`${f(i.slice(d.start,d.end))} lets anyone who can reach ${v(e)} in without a password`})}let r=U7(e),a=o=>Zv(o.map(({text:i})=>i).join(" "),r);for(let o of De(e)){let i=o.
what==="health check"?void 0:o.commands.find(({words:c})=>a(c)),l=i&&a(i.words);i&&l&&(yield{at:on(o,i.words,c=>a(c)===l),severity:s,message:`${f(l)} lets anyone who can reach ${v(e)} in without a pas\
sword`})}}});function z7(e){return z(e)?e.development?"low":mr(e)?"high":"medium":"medium"}var U7=({image:e})=>e.ref&&e.ref.state!=="unknown"?e.ref.value.path?.split("/").pop()??"":"",q7=y({id:"no-sec\
ret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a process is no \
secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the repository.",standards:["OW\
ASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){for(let{what:s,command:n,commands:r,setting:a}of De(e)){if(z(e)&&a.via?.
some(({how:l})=>l==="built-from"))continue;let o=t.lookup.source(a.span.file)?.text??"",i=n.script?r.flatMap(l=>_c(l)??[]):[...Xa(o,a.span)];for(let l of i)yield{at:l,severity:l.secret.wellKnown?Bo(e):
l.secret.by==="format"?"critical":"high",message:`${Wt(l.secret.what)} ${l.secret.what} stands in the ${s} of ${v(e)}, for everybody who can list processes: read it from a file`}}}}),H7=y({id:"no-secr\
et-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for everybody who can pul\
l it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","OWASP-1\
2","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],
*check(e,t){let s=b(e.image.env,({value:r})=>r!==null).filter(r=>!Ja(r));yield*B7(e,t);let n=b(e.image.env).map(({value:r})=>r.name);for(let r of s){let{name:a,literal:o}=r.value,i=K(a,o)??K7(r.value,
s);if(!i||Hs(a,o,i,t,n))continue;let l=z(e)&&!r.via?.some(({how:d})=>d==="built-from"),c=l?v(e):e.ships?"the image, for everybody who can pull it":`${v(e)}, and its cache and history`;yield{at:r,severity:yg(
i,e,l),message:`${f(a)} puts ${Wt(i.what)} ${i.what} into ${c}${G7(r.value)?", and loses what follows its `$`, which is read as a variable":""}`}}}}),G7=({literal:e,value:t})=>e.includes("$")&&!e.includes(
"\uFFFC")&&!(t&&k(t,s=>s===e));function*B7(e,t){for(let{keyword:s,name:n,literal:r,span:a}of kt(e,t)?.deferred??[]){let o=s==="ENV"?K(n,r):void 0;!o||Hs(n,r,o,t)||(yield{at:{span:a},severity:yg(o,e,!1),
message:`${f(n)} puts ${Wt(o.what)} ${o.what} into the image, and into every image built on it`})}}function K7({name:e,literal:t,value:s},n){if(!t.includes("\uFFFC")||s?.state!=="written")return;let r=n.
find(({span:a})=>s.via?.some(o=>o.span.start===a.start&&o.span.file===a.file));return r&&!K(r.value.name,r.value.literal)?K(e,s.value):void 0}function yg({by:e,wellKnown:t},s,n){let{ships:r,dialect:a}=s;
return t?Bo(s):e==="format"?"critical":n||a==="dockerfile"&&!r?"high":"critical"}var Y7=/\$?\$(?:apr1|2[aby]|5|6)\$/,V7=y({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Keep secrets out of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring c\
opies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of b(e.image.
labels,({value:s})=>s!==null)){let{name:s,literal:n}=t.value,r=K(s.slice(s.lastIndexOf(".")+1),n),a=r?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(n)?void 0:r,o=Y7.test(n);!a&&!o||Ja(t)&&K(s,n)||(yield{
at:t,severity:o?"low":"medium",message:o?`${f(s)} shows a password hash of ${v(e)} to whoever can list labels: keep it in a file`:`${f(s)} shows a ${a?.what??"credential"} of ${v(e)} to whoever can li\
st labels`})}}}),Z7=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,X7=y({id:"no-sensitive-volu\
me",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-only root, and\
 what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],references:{
VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:s}){if(!(t!=="dockerfile"||!s))for(let n of b(e.volumes)){let r=n.value.replace(/^["']|["']$/g,
"");Z7.test(r)?yield{at:n,message:`VOLUME over ${f(r)} keeps it writable under a read-only root`}:/^[^:]+:./.test(r)&&!/^[A-Za-z]:[\\/]/.test(r)&&(yield{at:n,message:`${f(r)} is no bind mount: VOLUME \
takes paths inside the image only`})}}}),Q7=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,J7=y({id:"no-ssh-server",on:"workload",severity:"medium",profile:"\
recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to \
be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/con\
tainer/exec/"},examples:[],*check(e){if(!e.ships||Q7.test(eI(e)))return;for(let s of De(e)){let{what:n,commands:r}=s,a=n==="health check"?void 0:r.find(({name:o,words:i})=>/^(?:sshd|dropbear)$/.test(o)||
o==="service"&&/^sshd?$/.test(i[1]?.text??"")||i[0]?.text==="/etc/init.d/ssh");a&&(yield{at:on(s,a.words.slice(0,1),()=>!0),message:`${v(e)} starts an SSH server`})}let t="host"in e?e.host:void 0;for(let s of t&&
!k(t.networkMode,n=>n==="host")?b(t.portBindings,({containerPort:n,protocol:r})=>n!==null&&r==="tcp"&&vg(n)):[])yield{at:s,message:`${v(e)} publishes the port of an SSH server`};if(e.dialect==="docker\
file")for(let s of b(e.image.exposedPorts,n=>n.protocol==="tcp"&&vg(n)))yield{at:s,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),vg=({from:e,to:t})=>e<=22&&t>=22,eI=({image:e,
path:t})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-1]??""}`,tI=y({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports th\
e image itself serves.",why:"EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an applicati\
on image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:li("More ports than one image should expose.",5)},
examples:[],*check(e,t,{most:s}){if(e.dialect!=="dockerfile"||!e.ships)return;let n=e.base?.ports??[],r=b(e.image.exposedPorts,({from:o})=>!n.includes(o));for(let o of r){if(o.value.protocol!=="tcp")continue;
let i=ra.filter(d=>d.port>=o.value.from&&d.port<=o.value.to),l=i.find(({service:d})=>nI(e,t,d.words)),c=l?i.find(d=>d===l&&d.service.kind==="debug"):i.find(({shared:d,service:p})=>!d&&p.kind!=="debug");
c&&(yield{at:o,message:sI(c)})}let a=r[s];a&&(yield{at:a,severity:"low",message:`the image exposes ${r.length} ports: one service needs fewer`})}}),sI=({port:e,what:t,service:{kind:s}})=>s==="debug"?`\
port ${e} is that of ${t}, which no image that ships should open`:s==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is that of ${t}, and nothing here shows that the\
 image is that service`;function nI({span:e,base:t},s,n){return n.test(t?.name??"")||n.test(e.file)?!0:lt(s).find(({source:r})=>r.path===e.file)?.instructions.some(({keyword:r,logical:{text:a}})=>rI(r,
a,n))===!0}function rI(e,t,s){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return s.test(t);if(e!=="RUN")return!1;let n=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,"");return s.test(n)}var aI=y({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a\
 user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every \
writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],
*check(e,t){let{image:s,ships:n,windows:r,base:a}=e,{user:o}=s;if(!n||r||o.state==="unknown"||!hi(e)(o.value))return;let i=Er(e,t),l=v$(o,t);if(i==="dropped"||l&&w$(l,e,t))return;let c=o.state==="writ\
ten",d=Ox(e)&&(Lt(s.cmd)||Lt(s.entrypoint)||z(e)&&!e.build&&!c);yield{at:o,severity:d?"info":c?"high":"medium",...i==="unclear"?{confidence:"low"}:{},message:`${v(e)} runs as root${c?`: ${oI(o.value,l)}`:
`, ${iI(e)}`}`,fix:Ye({set:"user",to:a?.account??"10001"})}}});function oI(e,t){return t?`the user is ${e===""?"empty":f(e)} unless the build passes ${f(t)}; give the ARG a default`:e===""?"the user i\
s empty, which means root":e.startsWith(":")?`${f(e)} names a group and no account, which means root`:oe(e)?`${f(e)} is written here`:`${f(e)} is created with uid 0, so it is root under another name`}
function iI({base:e,image:t}){return e?e.drops&&t.entrypoint.state==="written"?`the default of ${e.name}: its own entrypoint, which changes to ${f(e.account??"another account")}, is replaced`:e.unprivileged?
`the default of ${e.name}; ${e.unprivileged} is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${f(e.account)} for this`:""}`:"because nothing says otherwise"}var lI=y(
{id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without ope\
ning the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/\
docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:t,ships:s,windows:n},r){e!=="dockerfile"||!s||n||Re(r).length>0||j(t.user,a=>!oe(a)&&typeof ae(Ft(a).account)!=
"number")&&(yield{at:t.user,message:`${f(t.user.value)} is a name: runAsNonRoot can only check a number`})}}),wg=new Set(["basename cat chgrp chmod chown cp cut date dd df diff dirname du env find gre\
p gzip head hostname id install jq ln ls mkdir mktemp mv printenv rm rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt apt-get dnf yum pip git curl wget openssl ssh-key\
gen keytool envsubst","aws az mc mongo mongoimport mongorestore mongosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-\
cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdbcli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx","jest mocha pytest tox phpunit rspec vitest play\
wright k6 ab"].flatMap(e=>e.split(" "))),cI=y({id:"pid1-handles-signals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"\
When a container stops, only its first process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it wri\
tes. Process 1 also has to collect every process that ended; where it does not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/\
reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:s,windows:n}=e;if(!s||n||z(e)&&(k(e.host.init,p=>p)||s5(e,t))||e.dialect==="dockerfile"&&t.containers.some(({build:p,
host:u})=>p?.dockerfile===e.span.file&&p.stage?.join()===e.path.join()&&k(u.init,h=>h)))return;let r=t.lookup.shell,a=r&&f_(e,r);if(!a||a.script.fault||a.at.via?.some(({how:p})=>p==="built-from"))return;
let o=e.dialect==="dockerfile"?kt(e,t):void 0;if(a.at.value?.form==="shell"&&o&&I(o).some(({shell:p})=>p))return;let i=bg(a.script),l=i.find(p=>vm(p,e)==="program"),c=l&&t5(e,t)?RE(l,e,t,r):void 0,d=(l&&
pI(l))??(c?kg(bg(c),{shell:c.name,certain:!0}):l?void 0:dI(i,e));d&&(yield{at:a.at,confidence:d.confidence,message:`${d.what} process 1 of ${v(e)}${d.so}`})}}),bg=({commands:e})=>e.filter(({substitutedInto:t,
tested:s})=>!t&&!s);function dI(e,t){let s=e.map(r=>vm(r,t)),n=s[s.length-1];return s.includes("init")||n===void 0||typeof n=="string"?void 0:kg(e,n)}function kg(e,{shell:t,certain:s}){let n=e[e.length-
1];if(!n||e.some(({name:i,wrappers:l})=>i==="trap"||l.some(c=>c.name==="exec")))return;let r=s?"medium":"low";if(n.background)return{what:`${f(t)} is`,so:` and ends once it has started ${$g(xg(e))} in\
 the background, which stops the container: remove the \`&\``,confidence:r};let a=e.some(({name:i})=>i==="wait");if(pi.has(n.name)&&!n.conditional&&!a)return;let o=xg(e);if(!(o!==void 0&&wg.has(o)))return{
what:`${f(t)} is`,so:` and does not forward signals to ${$g(o)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:r}}function xg(e){let t=e.filter(({name:r})=>r&&!pi.
has(r)),s=t.findLast(({ends:r})=>r)??t.findLast(({conditional:r})=>!r)??t[t.length-1],n=s?[s,...s.readsFrom].map(({name:r})=>r):[];return n.findLast(r=>!wg.has(r))??n[0]}var $g=e=>!e||e==="\uFFFC"?"wh\
at it starts":f(e);function pI({name:e,words:t}){let s=t[1]?.text;if(!(!/^(?:npm|yarn|pnpm)$/.test(e)||!s||/^(?:exec|dlx|node)$/.test(s)))return{what:`${f(`${e} ${s}`)} makes ${e}`,so:", and does not \
forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}var uI=y({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels y\
our organisation requires.",why:"When a container misbehaves at night, its labels say whose it is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{
"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},options:{image:dm("Labels of images that ship, and what their values look like: * stands for anything, an e\
mpty text for any value."),service:dm("The same for Compose services, whose image's labels count.")},examples:[],*check(e,t,{image:s,service:n}){let{labels:r}=e.image,a=z(e)?n:s;if(!e.ships||r.state===
"unknown"||Object.keys(a).length===0)return;let o=[];for(let[i,l]of Object.entries(a)){let c=r.value.findLast(d=>d.state==="unknown"||d.value.name===i);c?l&&c.state==="written"&&c.value.value?.state===
"written"&&!J(c.value.value.value,l)&&(yield{at:c,message:`${f(i)} of ${v(e)} does not look like ${f(l)}`}):o.push(i)}if(o.length){let i=o.length===1;yield{at:z(e)||!e.image.ref?e:e.image.ref,message:`${v(
e)} lacks the required ${i?"label":"labels"} ${o.map(f).join(", ")}`}}}}),hI=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,mI=y({id:"secret-as-file",
on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` a\
nd debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https:\
//docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(z(e))for(let t of b(e.image.env)){let{name:s,literal:n,value:r}=t.value;if(!_e(s)||r!==null&&!n.includes("\uFFFC")||t.via?.some(
({how:o})=>o==="built-from"))continue;let a=e.base&&hI.test(e.base.name)&&!Ja(t);yield{at:t,message:`${f(s)} hands a credential to every process of ${v(e)}${a?`; this image reads it from a file that ${f(
`${s}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}}),fI=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
gI=y({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold e\
nds the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{
USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){yield*vI(e,t),yield*yI(e);let{image:s,ships:n,windows:r,contents:a,base:o,added:i}=e,l=s.user.state==="written"?Ft(s.
user.value).account:void 0;if(!n||r||!l||s.user.state!=="written"||ae(l)==="refused")return;if(ae(l)===void 0){a===null&&i?.copied&&!i.copied.some(({path:u,folder:h})=>u==="/etc/passwd"||h&&/^\/(?:etc)?$/.
test(u))?yield{at:s.user,severity:"medium",confidence:"high",message:`${f(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:o?.account&&l!==
o.account&&!(fI.test(l)&&!o.name.startsWith("cgr.dev/"))&&!kI(e,l)&&(yield{at:s.user,message:`${o.name} documents the account ${f(o.account)}, and nothing here makes ${f(l)}`});return}let c=a?.owner,d=c?.
ids.split(":")[0]??(/^[1-9]\d*$/.test(o?.user??"")?o?.user:void 0),p=o?.kind==="datastore"||o?.kind==="broker";d&&p&&ae(l)!==ae(d)&&ae(l)!==0&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:s.user,message:`${v(
e)} runs as ${l}, and the image was built to run as ${c?.ids??d}${c?.path?`, which owns its data in ${f(c.path)}`:""}`})}});function*yI(e){if(!e.ships||e.windows)return;let{hooks:t=[],host:s}=z(e)?e:{},
n=[...[e.image.user,...t.map(({user:r})=>r)].flatMap(r=>r.state==="written"?od(r.value).map(a=>({at:r,part:a})):[]),...s?b(s.groupAdd).flatMap(r=>od(r.value).map(a=>({at:r,part:a}))):[]];for(let{at:r,
part:a}of n)yield{at:r,severity:"medium",confidence:"high",message:`${f(a)} is out of range: the engine takes numbers from 0 to 2147483647, and starts nothing with this one`}}function*vI(e,t){let s=e.
contents===null&&!e.windows?kt(e,t):void 0;if(!s)return;let n=new Set,r={user:"/etc/passwd",group:"/etc/group"},a=I(s).toReversed();if(!a.some(({scripts:o})=>o.some(({instruction:i})=>i.keyword==="RUN")))
for(let{each:o,copy:i}of a.flatMap(l=>l.copies.map(c=>({each:l,copy:c})))){let{owner:l}=i,[c="",d=""]=(l&&x(l))?.split(":")??[],p=[...Ia(c)||n.has(r.user)?[]:[c],...Ia(d)||n.has(r.group)?[]:[d]],u=i.instruction.
flags.some(({name:h,text:m})=>h==="link"&&m!=="false");l&&o===s&&p.some(Boolean)&&!u&&(yield{at:{span:l.span},severity:"medium",confidence:"high",message:`${p.filter(Boolean).map(f).join(" and ")} can\
not be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`});for(let h of Object.values(r))wI(i,h)&&n.add(h)}}var wI=(e,t)=>vt(e)?.some(({path:s,
folder:n,file:r})=>s===t||r===t?!0:n&&(s==="/"||s==="/etc")&&!(r&&bI.test(r)))??!0,bI=/^\/etc\/(?:passwd|group|g?shadow)$/,kI=({added:e,image:t},s)=>e===void 0||e.builds||e.copied===null||e.mentions.has(
s)||e.copied.some(({path:n})=>n==="/etc/passwd")||x(t.user)?.includes("$")===!0,xI=y({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references tha\
t can be pulled.",why:"A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",
standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)k(t,({fault:s})=>s!==void 0)&&(yield{at:t,message:`${f(
t.value.text)} is no image reference: ${t.value.fault}`})}}),jy=[Z6,t4,n4,l4,d4,u4,m4,g4,w4,k4,_4,A4,R4,I4,M4,P4,j4,L4,W4,q4,B4,K4,X4,Q4,eA,sA,oA,pA,fA,yA,vA,bA,$A,SA,AA,CA,IA,MA,NA,PA,jA,FA,WA,UA,qA,
VA,JA,eO,tO,sO,rO,lO,cO,dO,pO,uO,hO,mO,fO,gO,yO,vO,wO,bO,kO,$O,SO,EO,AO,CO,RO,DO,IO,NO,TO,KO,YO,ZO,XO,QO,JO,eC,lC,cC,dC,pC,uC,mC,fC,wC,_C,SC,OC,MC,LC,zC,HC,KC,ZC,o8,i8,d8,g8,v8,k8,S8,A8,C8,I8,P8,L8,W8,
q8,G8,X8,o9,d9,h9,m9,f9,v9,S9,A9,C9,R9,N9,F9,W9,Y9,X9,J9,tR,rR,oR,lR,uR,hR,fR,yR,vR,SR,OR,CR,IR,TR,WR,zR,qR,HR,YR,VR,XR,JR,tD,sD,lD,hD,mD,gD,yD,_D,ED,AD,CD,DD,jD,HD,GD,YD,QD,JD,t7,p7,v7,C7,R7,L7,F7,W7,
q7,H7,V7,X7,J7,tI,aI,lI,cI,uI,mI,gI,xI],_n=({suppressed:e,status:t})=>!e&&t!=="existing";function Sn({sources:e},{file:t,start:s,end:n}){let r=e.get(t),a=r?.position(s)??{line:1,column:1},o=r?.position(
n)??a;return{path:t,line:a.line,column:a.column,endLine:o.line,endColumn:o.column}}function Nl({files:e,findings:t,hidden:s,since:n}){let r=t.filter(_n),a=i=>r.filter(l=>l.severity===i).length,o=i=>t.
filter(({suppressed:l})=>l?.by===i).length;return{files:e.length,findings:r.length,suppressed:o("comment"),known:o("baseline"),existing:t.filter(({status:i,suppressed:l})=>!l&&i==="existing").length,fixed:n?.
fixed.length??0,hidden:s,bySeverity:Object.fromEntries(ut.toReversed().map(i=>[i,a(i)]))}}var _g=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Pl(e){let{files:t,findings:s,suppressed:n,known:r,existing:a,
fixed:o,hidden:i,bySeverity:l}=Nl(e),{since:c}=e,d=ut.toReversed().flatMap(h=>l[h]?[`${l[h]} ${h}`]:[]),p=[...c?[`${o} fixed and ${a} there already, compared with ${c.ref}`]:[],...r?[`${r} in the base\
line`]:[],...n?[`${n} suppressed`]:[],...i&&!c?[`${i} more with --profile strict`]:[]],u=c?"new finding":"finding";return`${s?`${_g(s,u)} (${d.join(", ")})`:`No ${u}s`} in ${_g(t,"file")}${p.length?`;\
 ${p.join(", ")}`:""}.`}var gn=160;function Sg({sources:e},t,s,n=1){let r=e.get(t.file);if(!r)return[];let a=r.position(t.start),o=r.position(Math.max(t.start,t.end-1)),i=Math.min(o.line,a.line+2),l=String(
i).length+2,c=[];for(let d=Math.max(1,a.line-n);d<=i;d+=1){let p=_I(r,d,d===a.line?a.column:1);if(c.push(`${String(d).padStart(l)} | ${p.text}`.trimEnd()),d<a.line)continue;let u=p.column(d===a.line?a.
column:$I(r,d)),h=p.column(d===o.line?o.column+1:r.line(d).length+1);c.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,u-1))}${s("^".repeat(Math.max(1,h-u)))}`)}return o.line>i&&c.push(`${" ".repeat(
l)} | ...`),c}var $I=(e,t)=>e.line(t).search(/\S|$/)+1;function _I(e,t,s){let n=e.line(t),r=n.length>gn?Math.max(0,Math.min(s-40,n.length-gn)):0,a=n.slice(r,r+gn),o=n.length>2e4?Eg(a):SI(n,r),i=[],l=r>
0?"...":"",c=0;for(let d of o){o.startsWith("#[",c)&&l.endsWith("#")&&(l+=" ");for(let p=c+d.length;c<p;c+=1)i.push(l.length+1);l+=d==="	"?"    ":Pc(d)}return i.push(l.length+1),{text:r+gn<n.length?`${l}\
...`:l,column:d=>i[Math.max(0,Math.min(d-1-r,i.length-1))]??1}}var SI=(e,t)=>Eg(e).slice(t,t+gn),Eg=e=>{let t=et(e);return t.length===e.length?t:e.replace(/\S/g,"*")},Ag={critical:"magenta",high:"red",
medium:"yellow",low:"cyan",info:"blue"};function Ly(e,{style:t,quiet:s}){let n=e.findings.filter(_n),r=EI(n).map(i=>AI(e,i,t)),a=s?[]:[Pl(e)],o=[...r,...a];return o.length?`${o.join(`

`)}
`:""}function EI(e){let t=[];for(let s of e){let n=t.slice(-3).find(([r])=>r&&so(r.span,s.span));n?n.push(s):t.push([s])}return t}function AI(e,t,s){let[n]=t;if(!n)return"";let{path:r,line:a,column:o}=Sn(
e,n.span),i=Math.max(...t.map(({rule:c})=>c.length)),l=[s("bold",`${Tr(r)}:${a}:${o}`),...Sg(e,n.span,c=>s(Ag[n.severity],c))];for(let c of t)l.push(...OI(e,c,i,s));return l.join(`
`)}function OI(e,{severity:t,rule:s,message:n,fix:r,related:a,confidence:o},i,l){let c=o==="low"?l("dim"," (not certain)"):"",d=" ".repeat(11),p=[`  ${l(Ag[t],t.padEnd(8))} ${l("bold",s.padEnd(i))}  ${St(
n)}${c}`];r&&p.push(`${d}${l("dim","fix:")} ${St(r.title)}${r.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:u,message:h}of a){let m=Sn(e,u);p.push(`${d}${l("dim","see:")} ${St(
m.path)}:${m.line}:${m.column} ${St(h)}`),p.push(...Sg(e,u,g=>l("dim",g),0).slice(0,2).map(g=>`${d}${g}`))}return p}var Tl=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function Fy(e){
return e.findings.filter(_n).map(({span:t,severity:s,message:n,rule:r})=>{let{path:a,line:o,column:i}=Sn(e,t);return`${Tr(a).replace(/:(?=\d+:\d+: )/g,"%3A")}:${o}:${i}: ${Tl(s)}[${s}] ${St(n)} [${r}]\

`}).join("")}function Wy(e){let t=new CI(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var CI=class{#e;#n;faults=[];get whole(){return!this.#s}#t=0;#o=0;#s=!1;constructor(e){this.#e=e.text,
this.#n=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#l(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#i(),this.#t>=this.#e.length){this.#l(0,0,
"the file is empty, and JSON is expected");return}let e=this.#p(0);return e&&!this.#s&&(this.#i(),this.#t<this.#e.length&&this.#l(this.#t,this.#t+1,"something stands after the end of the JSON")),e}#r(e,t=this.#t){
let{length:s}=this.#e;return{file:this.#n,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#l(e,t,s,n,r=""){let a=n?{fix:{title:r,edits:n,safety:"safe"}}:{};this.faults.push({span:this.#r(e,Math.min(
t,this.#e.length)),message:s,kind:"broken",...a})}#d(e,t=this.#t){this.#s||this.#l(t,t+1,e),this.#s=!0}#i(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;
if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#l(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=t.lastIndex}}#p(e){if(e>1e3)return this.#d("values this\
 deep inside each other are not read");let t=this.#t,s=this.#e[t];if(s==="{")return this.#a(e);if(s==="[")return this.#h(e);if(s==='"'){let i=this.#u();return i===void 0?void 0:{kind:"string",value:i,
span:this.#r(t)}}let n=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;n.lastIndex=t;let r=n.exec(this.#e)?.[0];if(r)return this.#t+=r.length,{kind:"number",text:r,span:this.#r(t)};let a=/[\w.+'-]+/y;
a.lastIndex=t;let o=a.exec(this.#e)?.[0];return o==="true"||o==="false"||o==="null"?(this.#t+=o.length,o==="null"?{kind:"null",span:this.#r(t)}:{kind:"boolean",value:o==="true",span:this.#r(t)}):s===void 0?
this.#d("the JSON ends in the middle",Math.max(0,this.#o-1)):o?(this.#t+=o.length,this.#l(t,this.#t,o.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(o)?`\`${o.slice(0,40)}\` is \
no number of JSON: plain decimal digits, no leading zero`:`\`${o.slice(0,40)}\` is no value of JSON: strings stand in double quotes`),{kind:"null",span:this.#r(t)}):this.#d(`a value is expected here, \
not \`${s}\``)}#a(e){let t=this.#t,s=[];return this.#t+=1,this.#f("}",t,()=>{let n=this.#t;if(this.#e[n]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;a.lastIndex=n;let o=a.exec(this.#e)?.[0];return o?(this.#t+=
o.length,this.#l(n,this.#t,"keys stand in double quotes"),this.#c(s,o,n,e)):this.#d("a key in double quotes is expected here")??!1}let r=this.#u();return r===void 0?!1:this.#c(s,r,n,e)})?{kind:"object",
members:s,span:this.#r(t)}:s.length?{kind:"object",members:s,span:this.#r(t)}:void 0}#c(e,t,s,n){let r=this.#r(s);if(this.#i(),this.#e[this.#t]!==":")return this.#d("a `:` is expected after the key")??
!1;this.#t+=1,this.#i();let a=this.#p(n+1);return a?(this.#o=this.#t,e.push({key:t,keySpan:r,value:a,span:this.#r(s)}),!0):!1}#h(e){let t=this.#t,s=[];return this.#t+=1,this.#f("]",t,()=>{let n=this.#p(
e+1);return n?(this.#o=this.#t,s.push(n),!0):!1})||s.length?{kind:"array",items:s,span:this.#r(t)}:void 0}#f(e,t,s){for(let n=!0;;n=!1){this.#i();let r=this.#e[this.#t];if(r===e)return this.#t+=1,!0;if(r===
void 0)return this.#s||this.#l(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#s=!0,!1;if(!n)if(r===","){let a=this.#t;if(this.#t+=1,this.#i(),this.#e[this.#t]===e){this.#l(a,a+1,"a comma s\
tands after the last entry, which JSON does not take",[{span:this.#r(a,a+1),text:""}],"remove the comma");continue}}else if(/["{[\w-]/.test(r)&&r!==(e==="}"?"]":"}"))this.#l(this.#o-1,this.#o,"a comma\
 is missing here",[{span:this.#r(this.#o,this.#o),text:","}],"add the comma");else return this.#d(`a comma or \`${e}\` is expected here, not \`${r}\``)??!1;if(!s())return!1}}#u(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;
t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#d("this string is never closed",e);this.#t=t.lastIndex;let n=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].
find(([,r])=>r!==void 0);return n?(this.#l(e+n.index,e+n.index+n[0].length,"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function zy(e){
if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?t:void 0}0&&(module.exports={$,$a,$b,A,Aa,Ab,B,Ba,Bb,C,Ca,Cb,D,Da,Db,E,Ea,Eb,F,Fa,Fb,G,Ga,Gb,H,Ha,Hb,I,Ia,Ib,J,Ja,Jb,K,Ka,Kb,L,La,Lb,M,Ma,Mb,N,Na,Nb,O,Oa,Ob,P,Pa,Pb,Q,Qa,Qb,R,Ra,Rb,S,Sa,Sb,T,Ta,Tb,U,Ua,Ub,V,Va,
Vb,W,Wa,Wb,X,Xa,Xb,Y,Ya,Yb,Z,Za,Zb,_,_a,_b,a,aa,ab,ac,b,ba,bb,bc,c,ca,cb,cc,d,da,db,dc,e,ea,eb,ec,f,fa,fb,fc,g,ga,gb,gc,h,ha,hb,hc,i,ia,ib,ic,j,ja,jb,jc,k,ka,kb,kc,l,la,lb,lc,m,ma,mb,mc,n,na,nb,nc,o,oa,
ob,p,pa,pb,q,qa,qb,r,ra,rb,s,sa,sb,t,ta,tb,u,ua,ub,v,va,vb,w,wa,wb,x,xa,xb,y,ya,yb,z,za,zb});
