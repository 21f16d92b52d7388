var jl=Object.create;var qt=Object.defineProperty;var Tl=Object.getOwnPropertyDescriptor;var Wl=Object.getOwnPropertyNames;var Pl=Object.getPrototypeOf,Ll=Object.prototype.hasOwnProperty;var Fl=(e,t)=>{for(var s in t)qt(e,s,{get:t[s],enumerable:!0})},Sr=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Wl(t))!Ll.call(e,r)&&r!==s&&qt(e,r,{get:()=>t[r],enumerable:!(n=
Tl(t,r))||n.enumerable});return e};var Ke=(e,t,s)=>(s=e!=null?jl(Pl(e)):{},Sr(t||!e||!e.__esModule?qt(s,"default",{value:e,enumerable:!0}):s,e)),Ul=e=>Sr(qt({},"__esModule",{value:!0}),e);var qb={};Fl(qb,{$:()=>cr,$a:()=>Rl,A:()=>ur,Aa:()=>ut,B:()=>Al,Ba:()=>Be,C:()=>_l,Ca:()=>yl,D:()=>ll,Da:()=>we,E:()=>Z,Ea:()=>js,F:()=>As,Fa:()=>vl,G:()=>ke,Ga:()=>rr,H:()=>dl,Ha:()=>ar,I:()=>Jn,Ia:()=>or,
J:()=>Me,Ja:()=>Ts,K:()=>D,Ka:()=>kl,L:()=>q,La:()=>z,M:()=>_s,Ma:()=>Ws,N:()=>de,Na:()=>ir,O:()=>Xn,Oa:()=>lr,P:()=>Re,Pa:()=>dr,Q:()=>Os,Qa:()=>hr,R:()=>cl,Ra:()=>be,S:()=>mt,Sa:()=>ft,T:()=>Ns,Ta:()=>Sl,
U:()=>T,Ua:()=>Dl,V:()=>pe,Va:()=>Ft,W:()=>N,Wa:()=>Ut,X:()=>he,Xa:()=>xr,Y:()=>Lt,Ya:()=>$r,Z:()=>wl,Za:()=>Ml,_:()=>bl,_a:()=>Er,a:()=>al,aa:()=>xl,b:()=>ol,ba:()=>pr,c:()=>il,ca:()=>$l,d:()=>ve,da:()=>El,
e:()=>Ps,ea:()=>pl,f:()=>ae,fa:()=>Pt,g:()=>Vn,ga:()=>gl,h:()=>Ds,ha:()=>tr,i:()=>Ms,ia:()=>Is,j:()=>Rs,ja:()=>sr,k:()=>Zn,ka:()=>nr,l:()=>Ne,la:()=>mr,m:()=>Ie,ma:()=>jt,n:()=>fr,na:()=>Tt,o:()=>gr,oa:()=>ce,
p:()=>yr,pa:()=>ze,q:()=>vr,qa:()=>Cs,r:()=>Ol,ra:()=>Wt,s:()=>Ls,sa:()=>ul,t:()=>kr,ta:()=>Qn,u:()=>wr,ua:()=>gt,v:()=>br,va:()=>Nl,w:()=>Cl,wa:()=>Il,x:()=>er,xa:()=>Ge,y:()=>oe,ya:()=>ml,z:()=>He,za:()=>fl});
module.exports=Ul(qb);var ql=Object.create,Ar=Object.defineProperty,zl=Object.getOwnPropertyDescriptor,Hl=Object.getOwnPropertyNames,Bl=Object.getPrototypeOf,Gl=Object.prototype.hasOwnProperty,al=(e=>typeof require<
"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+
'" is not supported')}),ol=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Kl=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Hl(t))!Gl.
call(e,r)&&r!==s&&Ar(e,r,{get:()=>t[r],enumerable:!(n=zl(t,r))||n.enumerable});return e},il=(e,t,s)=>(s=e!=null?ql(Bl(e)):{},Kl(t||!e||!e.__esModule?Ar(s,"default",{value:e,enumerable:!0}):s,e)),ve=e=>"\
documents"in e?e.documents:[e],Yl=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Vl=["no-new-privileges","writable-cgroups","disable"];function Ye(e){
if(Vl.includes(e))return e==="disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",s=e.indexOf(t);if(s<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no sec\
urity option`};let n=e.slice(0,s),r=e.slice(s+1);return Yl.includes(n)?n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:r,fault:"only `systempaths=unconfined` is known"}:r.startsWith(" ")||
r===""?{key:n,value:r,fault:`\`${n}\` and its value must not be apart: write \`${n}${t}${r.trim()}\``}:(n==="no-new-privileges"||n==="writable-cgroups")&&Te(r)===void 0?{key:n,value:r,fault:`\`${r.slice(
0,60)}\` is neither true nor false`}:{key:n,value:r}:{key:n,value:r,fault:`\`${n.slice(0,60)}\` is no security option`}}function Te(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.
test(e)?!1:void 0}function ae({securityOpt:e},t){if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let n=Ye(s.value);if(n.key===t)return{option:n,at:s}}}var Vn=e=>t=>({
at:e.lineStart(e.position(t).line),word:"ignore"});function oe(e,t){let s=e.toLowerCase().slice(0,64),n;if(s.length>=4){for(let a of t)if(a.toLowerCase().startsWith(s))return a}let r=Math.max(1,Math.floor(
s.length/3))+1;for(let a of t){let o=Jl(s,a.toLowerCase(),r);o<r&&(n=a,r=o)}return n}function Jl(e,t,s){if(Math.abs(e.length-t.length)>=s)return s;let n=[],r=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=
e.length;a+=1){let o=[a];for(let i=1;i<=t.length;i+=1){let l=e[a-1]===t[i-1]?0:1,d=Math.min(r[i]+1,o[i-1]+1,r[i-1]+l);a>1&&i>1&&e[a-1]===t[i-2]&&e[a-2]===t[i-1]&&(d=Math.min(d,n[i-2]+1)),o.push(d)}n=r,
r=o}return r[t.length]}function yt(e,t,s=[]){let n=[...s];for(let r of e.split("/"))r===".."?t||n.length&&n[n.length-1]!==".."?n.pop():n.push(r):r&&r!=="."&&n.push(r);return n}var ll=e=>e.startsWith("\
/")?xe(e):yt(e,!1).join("/")||".",xe=e=>e.startsWith("/")?`/${yt(e,!0).join("/")}`:e,Z=e=>e.replace(/\/+$/,""),_r=e=>Z(e.replace(/^\.?\/+/,""));function Ve(e,t){let s=e.replace(/^["']|["']$/g,"");if(!(!s.
startsWith("/")&&t===void 0))return xe(`/${s.startsWith("/")?"":t}/${s}`)}var As=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function ke(e,t){let s=t.startsWith("/")?t:`${e}/${t}`;return`${t.startsWith(
"/")||e.startsWith("/")?"/":""}${yt(s,!1).join("/")}`}function dl(e,t){let s=e.split("/").filter(Boolean),n=t.split("/").filter(Boolean),r=0;for(;r<n.length&&r<s.length&&n[r]===s[r];)r+=1;if(!(n.slice(
r).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...n.slice(r).map(()=>".."),...s.slice(r)].join("/")}var Jn=e=>/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.
test(e),zt=e=>e.includes("\uFFFC")?null:e,Xl=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Zl=/^\w[\w.-]{0,127}$/,Or={sha256:64,sha384:96,sha512:128};function Me(e,t=e){let s=e.indexOf("@"),n=s<0?void 0:e.
slice(s+1),r=s<0?e:e.slice(0,s),a=r.lastIndexOf(":"),o=a>=0&&!r.slice(a).includes("/"),i=o?r.slice(a+1):void 0,l=o?r.slice(0,a):r,{domain:d,path:c}=Ql(l),p=ed(d,c,i,n);return{text:t,domain:l==="\uFFFC"?
null:zt(d),path:zt(c),...i===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:zt(i)},...n===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:zt(n)},...p?{fault:p}:{}}}function Ql(e){let t=e.indexOf(
"/"),s=t<0?"":e.slice(0,t),n=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes("\uFFFC")||s!==s.toLowerCase()),r=n?s:"docker.io",a=n?e.slice(t+1):e;return r==="docker.io"||r==="index.docker.io"?{domain:"\
docker.io",path:a.startsWith("library/")?a.slice(8):a}:{domain:r,path:a}}function ed(e,t,s,n){if(!t)return"the repository is empty";if(s==="")return"nothing follows the colon";if(n==="")return"nothing\
 follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(r=>Xl.test(r)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes("\uFFFC")&&!Zl.test(s))return`${JSON.stringify(s)} is not a tag`;if(n!==void 0&&!n.includes("\uFFFC"))return td(n);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function td(e){let[t="",s=""]=e.split(":",2),n=Object.hasOwn(Or,t)?Or[t]:
void 0;return s?n===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===n?void 0:`a ${t} digest has ${n} digits, n\
ot ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Je=({domain:e,path:t,tag:s="latest",digest:n=""})=>`${e}/${t}:${s}@${n}`,sd=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Cr=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),nd=/change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i,
Dr=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],rd=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),ad=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|\w{2,}(?:password|passwd|secret|apikey|token))$/,
od=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),id=e=>/pass|pwd|psw|secret|token|key|cred|auth|pat(?![a-z])|salt|pepper/.test(e);function $e(e){if(e.length>200)return!1;let t=rd(e),[s=""]=t,n=t[t.
length-1];return n===void 0||t.includes("public")||t.includes("pub")||/^(?:no|without)$/.test(s)&&t.length<=3||/^(?:NO)?PASSWD$/.test(e)||t.some(r=>r==="allow"||r==="skip"||r==="disable")||t.includes(
"gpg")&&!t.includes("private")&&/^keys?$/.test(n)||/^(?:max|min|num)$/.test(s)&&n==="token"||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)?!1:n==="pass"||n==="pat"?t.
length>1:n==="key"||n==="keys"?t.slice(0,-1).some(r=>od.has(r)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((r,a)=>ad.test(r)&&ld(t.slice(a+1)))}var ld=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function Mr(e,t){let s=e.replace(/^(["'])(.*)\1$/s,"$2");return s===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(s)||/\$\{|\$\(|\uFFFC/.test(s)||t&&s.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(s)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(s)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(s)||/EXAMPLE(?:KEY)?$/.
test(s)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(s)?!0:Rr(s)||sd.test(s)}var Rr=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,"")).size<=1;function dd(e,t){
let s=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return s&&!Mr(s,t)&&!(t&&s.includes("$"))?s:void 0}var Nr=e=>Cr.has(e)||nd.test(e);function D(e,t,s=!1){let n=t.
trim(),r=n.slice(0,4096),a=r.toLowerCase();for(let{name:l,hint:d,pattern:c}of Dr){let p=a.includes(d)?c.exec(r)?.[0]:void 0;if(p&&!/example/i.test(n)&&!Rr(p.slice(-12)))return{by:"format",what:l,wellKnown:!1}}
let o=dd(n,s);if(o)return{by:"url",what:"password in a URL",wellKnown:Nr(o.toLowerCase())};let i=$e(e);if(i&&Cr.has(a))return{by:"name",what:"credential",wellKnown:!0};if(!(!i||Mr(n,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.
test(n)||/^[\d.]{1,3}$/.test(n)))return{by:"name",what:"credential",wellKnown:Nr(a)}}var Fs=16384;function Xe(e,t){return t.length>1&&t.length<Fs&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?D(e,t):void 0}var Ze=e=>e.
replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function q(e,t){let[s="",...n]=t.split("*"),r=n.pop();if(r===void 0)return e===s;if(!e.startsWith(s)||e.length<s.length+r.length||!e.endsWith(r))return!1;let a=s.
length;for(let o of n){let i=e.indexOf(o,a);if(i<0)return!1;a=i+o.length}return a<=e.length-r.length}function cd(e,t){let[s,n]=[e.split("/"),t.split("/")];return s.length===n.length&&n.every((r,a)=>q(
s[a]??"",r))}var pd=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
hd=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,ud=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,We=e=>e.length<
500&&ud.test(e)&&pd.test(Z(e.replace(/\*+$/,"")))&&!hd.test(e),Ir=/^(?:echo|printf|cat|tee|sed|print)$/;function vt(e){let{name:t,words:s,redirects:n,feeds:r}=e;if(!Ir.test(t))return{texts:[],files:[]};
let a=n.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),o=t==="cat"||t==="tee"?a:[...s.slice(1),...a],i=[...t==="tee"?[e]:[],...r.filter(d=>d.name==="tee")],l=[...n.flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.
test(d)?[c.text]:[]),...i.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(
d)&&d!=="\uFFFC");return{texts:o,files:l}}var jr=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)/gi,as:"\
PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PASSWORD"},{
hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",
anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}}],md=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=\s*|:\s+|":\s*)["']?([^\s"',;}]+)/g;function Tr(e){for(let t of e){let s=Ht(t);if(s)
return s}}function Wr(e,t=e.toLowerCase()){let s=[];for(let{hints:n,pattern:r,as:a,what:o}of jr)if(n.some(i=>t.includes(i)))for(let{0:i,index:l,...d}of e.matchAll(r)){let c=d[1]??d[2]??"",p=Xe(a,c);p&&
s.push({value:c,start:l+i.lastIndexOf(c),secret:o?{...p,what:o}:p})}return s}function Ht(e){if(e.length<5)return;let t=e.slice(0,Fs),s=D("",t);if(s)return{secret:s};let[n]=Wr(t);if(n)return{secret:n.secret,
value:n.value};if(/[=:]/.test(t))for(let[,r="",a=""]of t.matchAll(md)){let o=Xe(r,a);if(o)return{secret:o,value:a}}}function*Us(e,{file:t,start:s,end:n}){let r=s;for(let a of e.slice(s,n).split(`
`)){let o=/^\s*(?:#|\/\/)/.test(a)?void 0:Ht(a.replace(/\$\{?\w+\}?/g,"\uFFFC"));o&&(yield{...o,span:{file:t,start:r,end:r+a.trimEnd().length}}),r+=a.length+1}}var Pr={curl:{short:"AbcCdDeEFhHKmoPQrtT\
uUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry retry-delay retry-\
max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header json noproxy prepro\
xy socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user password user-agent tries timeout wait quo\
ta input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},pip:{short:"rcetif",long:"requirement constraint edi\
table target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root prefix src upgrade-strategy global-o\
ption config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action"},uv:{short:"rceptifp",long:"requirement requirements constraint editable target index\
-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package prefix config-file override"},"apt-get":{short:"\
oct",long:"option config-file target-release default-release solver"},apk:{short:"pXt",long:"root repository virtual keys-dir repositories-file wait arch cache-dir cache-max-age progress-fd"},dnf:{short:"\
cdeRx",long:"config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloaddir comment rpmverbosity"},zypper:{short:"crRpCD",
long:"repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name"},npm:{short:"Cw",long:"prefix registry cache userconfig loglevel tag scope otp workspace omit includ\
e only cafile maxsockets fetch-timeout fetch-retries network-timeout"},yarn:{short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix"},pnpm:{
short:"CF",long:"dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency"},gem:{short:"vipniBbsP",long:"version install-dir bindir source platform build-root trust-po\
licy http-proxy"},git:{short:"Cc",long:"config git-dir work-tree exec-path namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-pack reference separate-git-dir template config shall\
ow-since filter jobs"},composer:{short:"dw",long:"working-dir"},cargo:{short:"jZ",long:"version git branch tag rev path root index registry features target target-dir bin example profile jobs vers con\
fig"},go:{short:"",long:""},conda:{short:"ncpf",long:"name channel prefix file solver revision"},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir comment home-dir expiredate inactive gid groups skel ke\
y password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expiredate inactive gid login groups password shell uid root prefix"},adduser:{short:"hgsGuk",long:"\
home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux\
-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"user group supp-group command session-command shell whitelist-environment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},chmod:{
short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},cp:{short:"tS",long:"target-directory suff\
ix"},mv:{short:"tS",long:"target-directory suffix"}},Lr={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},fd={short:"",
long:[]},Fr=new Map;function gd(e){let t=/^pip[\d.]*$/.test(e)?"pip":Object.hasOwn(Lr,e)?Lr[e]:e,s=Object.hasOwn(Pr,t)?Pr[t]:void 0;if(!s)return fd;let n=Fr.get(t)??{short:s.short,long:s.long.split(" ")};
return Fr.set(t,n),n}function I({words:e},t,s=1){let{short:n,long:r}=gd(t),a=[],o=[];for(let i=s;i<e.length;i+=1){let l=e[i],{text:d}=l,c=e[i+1];if(d==="--"){o.push(...e.slice(i+1));break}if(d.startsWith(
"--")){let p=d.indexOf("="),h=p<0?d:d.slice(0,p);p>=0?a.push({name:h,value:Ur(l,p+1),word:l}):r.includes(h.slice(2))&&c?(a.push({name:h,value:c,word:l}),i+=1):a.push({name:h,word:l})}else if(d.startsWith(
"-")&&d.length>1)for(let p=1;p<d.length;p+=1){let h=d[p];if(!n.includes(h))a.push({name:`-${h}`,word:l});else{let u=p+1<d.length,m=u?Ur(l,p+1):c;a.push(m?{name:`-${h}`,value:m,word:l}:{name:`-${h}`,word:l}),
u||(i+=1);break}}else o.push(l)}return{options:a,operands:o}}var Ur=({text:e,literal:t,span:s},n)=>({text:e.slice(n),literal:t.startsWith(e.slice(0,n))?t.slice(n):"\uFFFC",span:s}),O=({options:e},...t)=>e.
find(({name:s})=>t.includes(s)),Bt=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"\
either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"docker podman helm az",under:"login",way:{options:"-p",value:"next"}},{programs:"redis-cli",way:{options:"-a",value:"next"}},
{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-* mongo mongosh mongodump mongorestore mongoexport mongoimp\
ort mongofiles mongostat mongotop",way:{options:"-p",value:"same"}},{programs:"aws",under:"configure",way:{setting:/^aws_(?:secret_access_key|session_token)$/}},{programs:"npm yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/},
anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"htpasswd",way:{lastAfter:/^-\w*b/}},{programs:"openssl",way:{prefix:"pass:"},anywhere:{hints:["pass:"],before:/\bpass:/}},{programs:"\
composer",way:{lastAfter:/^(?:http-basic|github-oauth|gitlab-token|bearer)\./}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"either"},account:!0}],yd=new Set("password passw\
d passphrase http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret secret-key private-token requirepass masterauth storepass\
 keypass registry-token personal-access-token".split(" ")),vd=e=>e.startsWith("-")&&yd.has(e.replace(/^--?/,"").toLowerCase()),kd={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},
wd={hints:["-u"],before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},qr=e=>e.split(" ").map(t=>t.endsWith("*")?`${Ze(t.slice(0,-1))}\\w*`:Ze(t)).join("|"),zr=[],Hr=new Map;for(let e of Bt)
for(let t of e.programs.split(" "))t.endsWith("*")?zr.push([t.slice(0,-1),e]):Hr.set(t,e);var qs=e=>Hr.get(e)??zr.find(([t])=>e.startsWith(t)&&/^[\w-]*$/.test(e))?.[1],zs=e=>e==="chpasswd"||e==="passw\
d";function Br({way:e,under:t},{name:s,words:n}){if(!(t&&n[1]?.text!==t&&n[2]?.text!==t))return"options"in e?bd(e.options.split(" "),e.value,n):"users"in e?xd(O(I({words:n},s),...e.users.split(" "))?.
value):"setting"in e?$d(e.setting,n):"prefix"in e?Pe(n.find(({text:r})=>r.startsWith(e.prefix)),e.prefix.length):n.some(({text:r})=>e.lastAfter.test(r))?Pe(n.at(-1),0):void 0}var Pe=(e,t)=>e&&{word:e,
value:e.literal.slice(t)};function bd(e,t,s){for(let[n,r]of s.entries())for(let a of e){if(r.text===a&&t!=="same")return Pe(s[n+1],0);if(r.text.startsWith(a)&&r.text!==a&&t!=="next")return Pe(r,a.startsWith(
"--")?a.length+1:a.length)}}function xd(e){let t=e?.literal.indexOf(":")??-1;return t<0?void 0:Pe(e,t+1)}function $d(e,t){let s=t.findIndex(({text:r})=>e.test(r)),n=t[s]?.literal.indexOf("=")??-1;return n>
0?Pe(t[s],n+1):s>0?Pe(t[s+1],0):void 0}function Gr({programs:e,under:t,way:s,account:n,anywhere:r}){if(r||!("options"in s))return r;let a=t??e,o=s.value==="same"?"":n?`[\\s=]+["']?`:"[\\s=]+",i=new RegExp(
`\\b(?:${qr(a)})\\b[^|;&\\n]{0,200}?\\s(?:${qr(s.options)})${o}`);return{hints:a.replaceAll("*","").split(" "),before:i}}var Ed=[...Bt.flatMap(({programs:e})=>e.replaceAll("*","").split(" ")),"pass","\
secret","token","api","masterauth"];function Hs(e){let t=e.toLowerCase();return Ed.some(s=>t.includes(s))||(t.includes("echo")||t.includes("printf"))&&/[>]|\btee\b/.test(e)}var Kr=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i;
function Yr(e){if(Xr(e))return;let[t]=_s(e);return t}function*_s(e){for(let{name:s,value:n,span:r}of e.assignments){let a=Kr.test(n.literal)?void 0:Xe(s,n.literal);a&&!a.wellKnown&&(yield{span:r,secret:a,
value:n.literal})}yield*Vr(e);for(let{operator:s,target:n}of e.redirects)(s==="<<"||s==="<<<")&&(yield*Ad(n));let t=/^(?:export|declare|local|readonly)$/.test(e.name);for(let s of e.words.slice(1)){let n=Ht(
s.literal);n&&!(t&&(n.secret.wellKnown||Kr.test(n.value??"")))&&(yield{span:s.span,...n})}}function*Vr(e){let t=qs(e.name);if(!t?.account){let s=t&&Br(t,e),n=s&&Xe("PASSWORD",s.value);s&&n&&(yield{span:s.
word.span,secret:n,value:s.value}),yield*Od(e)}yield*_d(e)}function*Jr(e){let{name:t,words:s,redirects:n}=e,r=Xr(e);if(r)for(let{span:i}of s.slice(1))yield i;if(r||zs(t))for(let{operator:i,target:l}of n)
i.startsWith("<<")&&(yield l.span);let a=qs(t),o=a?.account?Br(a,e):void 0;o&&o.value!==""&&!/^[*!]/.test(o.value)&&!o.value.includes("\uFFFC")&&(yield Sd(o.word))}var Xr=({feeds:e})=>e.some(({name:t})=>zs(
t)),Sd=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*Ad({literal:e,text:t,span:s}){let n=e===t&&s.end-s.start===t.length,r=s.start;for(let a of e.slice(
0,Fs).split(`
`)){let o=/^\s*(?:#|\/\/)/.test(a)?void 0:Ht(a);o&&(yield{...o,span:n?{...s,start:r+a.search(/\S/),end:r+a.trimEnd().length}:s}),r+=a.length+1}}function*_d(e){if(e.name!=="echo"&&e.name!=="printf")return;
let{texts:t,files:s}=vt(e),n=t.filter(({text:o})=>!o.startsWith("-")),[r]=n;if(!r||n.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(r.literal)||!s.some(We))return;let a=Xe("PASSWORD",r.literal);a&&(yield{
span:r.span,secret:{...a,wellKnown:!1},value:r.literal})}function*Od({words:e}){for(let[t,s]of e.entries()){let n=s.text.indexOf("=");if(!vd(n<0?s.text:s.text.slice(0,n)))continue;let r=e[t+1],a=n<0?r?.
literal:s.literal.slice(s.literal.indexOf("=")+1),o=a&&!a.startsWith("-")&&Xe("PASSWORD",a);a&&o&&(yield{span:n<0&&r?{...s.span,end:r.span.end}:s.span,secret:o,value:a})}}var Cd=3,Dd=16,Bs=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
Qe=/\\\r?\n|\r?\n[ \t]*- /y,Md=/(?<!\\|\\\r)\n(?![ \t]*- )/g,Gt=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Rd(e){if(!Hs(e))return[];let t=[],s=0;for(let n of[...Array.from(e.matchAll(Md),({index:r})=>r),
e.length]){let[r,a]=[s,e.slice(s,n)];Hs(a)&&t.push(...Zr({text:a,at:o=>r+o},0)),s=n+1}return t}function Zr(e,t){let{segments:s,quoted:n}=new Id(e).read(),r=[],a=[];for(let{words:o,redirects:i,pipes:l}of s.
reverse()){let d=l?a.slice(0,1):[];a=Nd(o).map(c=>({name:Qr(o[c]),words:o.slice(c),redirects:i,feeds:d})),r.push({name:"",words:o,redirects:[],feeds:[]},...a)}if(t<Cd)for(let o of n)Hs(o.text)&&r.push(
...Zr(o,t+1));return r}var Qr=e=>e?.text.slice(e.text.lastIndexOf("/")+1)??"";function Nd(e){let t=new Set;return[...e.keys()].filter(s=>{let n=Qr(e[s]);return t.has(n)?!1:(t.add(n),qs(n)!==void 0||Ir.
test(n)||zs(n))}).slice(0,Dd)}var Id=class{#e;#a;#t=[{words:[],redirects:[],pipes:!1}];#s=[];#n=0;#r;#o;constructor({text:e,at:t}){this.#e=e,this.#a=t}read(){for(;this.#n<this.#e.length;)this.#c(this.#e[this.#n]);
return this.#i(),{segments:this.#t,quoted:this.#s}}#c(e){e==='"'||e==="'"?this.#f(e):e==="\\"?this.#h():e==="$"?this.#m(this.#n):e===`
`?this.#u():";|&()`".includes(e)?this.#d(e):e==="<"||e===">"?this.#y():this.#p(e)?this.#i(1):this.#l(e,this.#n,1)}#p(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#r:(e===","||e==="]"||e==="}")&&(!this.#r||
/["'\s,\]}]|^$/.test(this.#e[this.#n+1]??""))}#l(e,t,s){this.#r??={text:"",places:[],start:this.#a(t)},this.#r.text+=e;for(let n=0;n<e.length;n+=1)this.#r.places.push(this.#a(t));this.#n=t+s}#i(e=0){let t=this.#n<
this.#e.length?this.#a(this.#n):this.#a(this.#e.length-1)+1;if(this.#n+=e,!this.#r)return;let{text:s,start:n}=this.#r,r={text:s,literal:s,span:{file:"",start:n,end:t}},{words:a,redirects:o}=this.#t.at(
-1);this.#o?o.push({operator:this.#o,target:r}):a.push(r),this.#r=void 0,this.#o=void 0}#d(e){this.#i(),this.#o=void 0;let t=this.#e[this.#n+1]===e;this.#t.at(-1).pipes=e==="|"&&!t,this.#t.push({words:[],
redirects:[],pipes:!1}),this.#n+=t?2:1}#u(){Qe.lastIndex=this.#e[this.#n-1]==="\r"?this.#n-1:this.#n,Qe.test(this.#e)?this.#i(Qe.lastIndex-this.#n):this.#d(`
`)}#h(){Qe.lastIndex=this.#n,Qe.test(this.#e)?this.#i(Qe.lastIndex-this.#n):this.#l(this.#e[this.#n+1]??"\\",this.#n,2)}#m(e){Bs.lastIndex=e,Bs.test(this.#e)?this.#l("\uFFFC",e,Bs.lastIndex-e):this.#l(
"$",e,1)}#y(){/^\d$/.test(this.#r?.text??"")&&(this.#r=void 0),this.#i(),Gt.lastIndex=this.#n,Gt.test(this.#e);let e=this.#e.slice(this.#n,Gt.lastIndex).trimEnd();this.#o=/^<<-?$/.test(e)?"<":e,this.#n=
Gt.lastIndex}#f(e){let t=this.#n,s=this.#g(e);if(s===void 0){this.#i(1);return}let n=this.#r?.text.length??0;for(this.#r??={text:"",places:[],start:this.#a(t)},this.#n=t+1;this.#n<s;){let o=this.#e[this.#n];
e==='"'&&o==="\\"?this.#l(this.#e[this.#n+1]??"",this.#n,2):e==='"'&&o==="$"?this.#m(this.#n):this.#l(o,this.#n,1)}let r=this.#r.text.slice(n),a=this.#r.places.slice(n);/\s/.test(r)&&this.#s.push({text:r,
at:o=>a[o]}),this.#n=s+1,/[,\]}]/.test(this.#e[this.#n]??"")&&this.#i()}#g(e){for(let t=this.#n+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},et=e=>e.replace(/[^\r\n]/g,"*"),ea=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
jd=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Kt=/^[$\uFFFC*]/;function Yt({hints:e,before:t},s,n){return{hints:e,pattern:new RegExp(`(${t.source})(${s.source})`,`g${t.flags}`),unless:n}}var Td=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],
ta=e=>({hints:e.flatMap(t=>t?.hints??[]),before:new RegExp(e.flatMap(t=>t?.before.source??[]).join("|"))}),Wd=[Yt(kd,/[^\s"',\]]+/,Kt),Yt(wd,/[^\s"',]+/,Kt),Yt(ta([...Bt.filter(({account:e})=>!e).map(
Gr),...jr.map(({anywhere:e})=>e)]),/[^\s"',;|&]+/,Kt),{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:Kt},Yt(ta([...Bt.filter(({account:e})=>e).map(Gr),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function de(e){if(e.length>8e3)return`${de(e.slice(0,8e3))}...`;let t=kt.get(e);if(t!==void 0)return t;let s=Fd(e);return kt.size>=Pd&&kt.clear(),
kt.set(e,s),s}var kt=new Map,Pd=2e3,Ld=()=>kt.clear();function Fd(e){let t=e.toLowerCase(),s=({hints:a})=>a.some(o=>t.includes(o)),n=Td.filter(s).reduce(sa,e);t.includes("${")&&(n=n.replace(jd,(a,o,i,l)=>D(
o,l,!0)?`\${${o}${i}${et(l)}}`:a));let r=Dr.filter(({hint:a})=>t.includes(a));(r.length>0||t.includes("://")||id(t))&&(n=n.replace(ea,ra)),n=Wd.filter(s).reduce(sa,n);for(let{pattern:a}of r)n=n.replace(
new RegExp(a.source,`${a.flags.replace("g","")}g`),et);for(let{start:a,end:o}of Ud(e,t))n=n.slice(0,a)+et(n.slice(a,o))+n.slice(o);return n}var sa=(e,{pattern:t,unless:s})=>e.replace(t,(n,r,a)=>s?.test(
a)?n:r+et(a));function*Ud(e,t){for(let{value:s,start:n}of Wr(e,t))yield na(e,{start:n,end:n+s.length});for(let s of Rd(e)){for(let{span:n,value:r=""}of Vr(s)){let a=e.slice(n.start,n.end).lastIndexOf(
r);yield a<0?n:{start:n.start+a,end:n.start+a+r.length}}for(let n of Jr(s))e.slice(n.start,n.end).includes("$")||(yield na(e,n))}}function na(e,{start:t,end:s}){let[n,r]=[t,s];for(;n<r&&/["']/.test(e[n]);)
n+=1;for(;n<r&&/["',]/.test(e[r-1]);)r-=1;return{start:n,end:r}}function ra(e,t,s,n,r){let a=r.replace(/^(["'])(.*)\1$/s,"$2");return D(s,a,!0)?`${t}${s}${t}${n}${r.replace(a,()=>et(a))}`:a===r&&/\w=/.
test(r)?`${t}${s}${t}${n}${r.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(o,i,l,d)=>D(l,d,!0)?`${i}${l}=${et(d)}`:o)}`:a!==r&&/[=:]/.test(a)?`${t}${s}${t}${n}${r.replace(a,()=>a.replace(ea,
ra))}`:e}var aa=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,oa=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),ia=e=>oa(e).replace(aa,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function Xn(e){return ia(de(e)).replace(/##\[/g,"##\u200B[")}var Re=e=>Xn(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," ")),Os=e=>Re(e).replace(/^\s*::/,"./::"),cl=e=>`${JSON.stringify(e,(t,s)=>typeof s=="string"?oa(s):s,2).replace(aa,t=>`\\u${t.codePointAt(0).toString(16).padStart(4,"0")}`).replace(
/##\[/g,"#\\u0023[")}
`,pl=class hl{path;text;alone;shown;#e;constructor(t,s,n=!1,r=s){this.path=t,this.text=s,this.alone=n,this.shown=r}masking(t){if(t.length===0)return this;let s=[],n=0;for(let{start:r,end:a}of t.toSorted(
(o,i)=>o.start-i.start)){if(a<=n)continue;let o=Math.max(n,r);s.push(this.shown.slice(n,o),this.shown.slice(o,a).replace(/[^\r\n]/g,"*")),n=a}return new hl(this.path,this.text,this.alone,s.join("")+this.
shown.slice(n))}get lineCount(){return this.#a().length}position(t){let s=this.#a(),n=0,r=s.length-1;for(;n<r;){let a=n+r+1>>1;s[a]<=t?n=a:r=a-1}return{line:n+1,column:Math.min(t,this.text.length)-s[n]+
1}}lineStart(t){let s=this.#a();return s[Math.max(0,Math.min(t-1,s.length-1))]}line(t){let s=this.lineStart(t),n=this.shown.indexOf(`
`,s),r=this.shown.slice(s,n<0?this.shown.length:n);return r.endsWith("\r")?r.slice(0,-1):r}#a(){if(this.#e)return this.#e;let t=[0];for(let s=this.text.indexOf(`
`);s>=0;s=this.text.indexOf(`
`,s+1))t.push(s+1);return this.#e=t,t}};function jt(e,t){let s=e;for(let n of t)s.includes(n)&&(s=s.replaceAll(n,"*".repeat(Math.min(n.length,12))));return s}function Gs(e,t){let s=new Set([...t].filter(
n=>!/^[a-z]+$/i.test(n)));return jt(e.replace(/`[^`]*`/g,n=>jt(n,t)),s)}function Tt(e,t,s=""){if(typeof e=="string")return s&&D(s,e)?e.replace(/\S/g,"*"):jt(e.split(`
`).map(a=>de(a)).join(`
`),t);if(typeof e!="object"||e===null)return e;let{name:n,value:r}=e;return typeof n=="string"&&typeof r=="string"?{...e,value:Tt(r,t,n)}:Array.isArray(e)?e.map((a,o)=>Tt(a,t,qd(e[o-1]))):Object.fromEntries(
Object.entries(e).map(([a,o])=>[a,Tt(o,t,a)]))}var qd=e=>typeof e=="string"&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"";function la({at:e},t){let s=0,n=e.length-1;for(;s<n;){let r=s+n+1>>1;e[r]<=
t?s=r:n=r-1}return s}function Vt(e,t){let s=la(e,t);return(e.from[s]??0)+Math.min(t,e.text.length)-(e.at[s]??0)}function ce(e,t,s){if(e.whole)return e.whole;let n=Vt(e,t);return{file:e.file,start:n,end:s>
t?Vt(e,s-1)+1:n}}var ze=class{#e;#a;#t=[];#s=[];#n=[];#r=0;constructor(e){this.#e=e}add(e,t){e!==""&&(this.#s.push(this.#r),this.#n.push(t),this.#t.push(e),this.#r+=e.length)}addPart(e,t,s){if(this.#a??=
e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let n=la(e,t),r=t;r<s;n+=1){let a=Math.min(s,e.at[n+1]??s);this.add(e.text.slice(r,a),Vt(e,r)),r=a}}build(){let e=this.#t.join("");return{
file:this.#e,text:e,at:this.#s,from:this.#n,...this.#a?{whole:this.#a}:{}}}},da={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["user",
"group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"\
cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:[
"input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},
chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},setpriv:{longValues:["reuid","regid","groups","inh-caps","ambient-caps","bounding-set","securebits","pdeat\
hsig"]},runuser:{values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["erro\
r-file","auth-file","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{}},zd=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,
Cs=e=>zd.test(e),Wt=e=>e.slice(e.lastIndexOf("/")+1);function ul(e){let t=[],s=[],n=e;for(let r=0;r<12;r+=1){let a=n[0];if(!a||a.text.includes("\uFFFC"))break;let o=Wt(a.text),i=Bd(o,n);if(i)return{wrappers:[
...t,{name:o,words:n,span:a.span}],words:n,assignments:s,script:i};let l=Object.hasOwn(da,o)?da[o]:void 0,d=l?Hd(n,l,s):void 0;if(d===void 0||d>=n.length)break;t.push({name:o,words:n.slice(0,d),span:a.
span}),n=n.slice(d)}return{wrappers:t,words:n,assignments:s}}function Hd(e,{values:t="",longValues:s=[],operands:n=0,assigns:r,unless:a},o){let i=n;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:p}=e[l];
if(a?.test(d))return;if(d==="--"){if(i===0)return l+1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||r))t.includes(d[d.length-1])&&
![...d.slice(1,-1)].some(h=>t.includes(h))&&(l+=1);else if(r&&/^[A-Za-z_]\w*=/.test(d)){let h=d.indexOf("=");o.push({name:d.slice(0,h),value:{text:d.slice(h+1),literal:c.slice(h+1),span:p},span:p})}else if(i>
0)i-=1;else return l}}function Bd(e,t){if(e==="eval"&&t.length>1)return{word:Gd(t.slice(1)),options:{errexit:!1,pipefail:!1}};if(e==="su"||e==="runuser"){let r=t.findIndex(({text:o})=>/^-[a-z]*c$/.test(
o)||o==="--command"),a=r>0?t[r+1]:void 0;return a&&{word:a,options:{errexit:!1,pipefail:!1}}}if(!Cs(e))return;let s=!1,n=!1;for(let r=1,a=!1;r<t.length;r+=1){let{text:o}=t[r];if(/^[-+]\w/.test(o))o.startsWith(
"-")&&(s||=o.includes("e")),/[oO]$/.test(o)&&(n||=t[r+1]?.text==="pipefail",r+=1),a||=o.startsWith("-")&&o.slice(1).includes("c");else if(o==="--rcfile"||o==="--init-file")r+=1;else if(!o.startsWith("\
--"))return a?{word:t[r],options:{errexit:s,pipefail:n}}:void 0}}function Gd(e){let[t]=e,s=()=>{let n=new ze(t.span.file);for(let[r,a]of e.entries()){r>0&&n.add(" ",a.span.start);let o=a.inner();n.addPart(
o,0,o.text.length)}return n.build()};return{...t,text:e.map(({text:n})=>n).join(" "),literal:e.map(({literal:n})=>n).join(" "),inner:s}}var T=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:
{state:"written",value:e,span:t},pe=(e,t,s)=>s?.length?{state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},N=(e,t,s,n)=>n?.length?{state:"unknown",reason:e,text:t,span:s,via:n}:{state:"\
unknown",reason:e,text:t,span:s},Kd={variable:!0,malformed:!0,large:!0,image:!1,elsewhere:!1,external:!1},wt=e=>e.state==="written"||e.state==="unknown"&&Kd[e.reason],Yd=20;function Ks(e,t,s){if(!/[$'"\\`]/.
test(e))return{text:e,undefinedNames:[],names:[]};let n=new Vd(e,t,s),r=n.rest(),{undefinedNames:a,names:o,fault:i}=n;return{text:r,undefinedNames:a,names:o,...i?{fault:i}:{}}}var Vd=class{undefinedNames=[];names=[];fault;#e;#a;#t;#s=0;#n=0;constructor(e,t,s){
this.#e=e,this.#a=t,this.#t=s}rest(){let e="";for(;this.#s<this.#e.length;)e+=this.#o();return e}#r(){let e="";for(;this.#s<this.#e.length;){if(this.#e[this.#s]==="}")return this.#s+=1,e;e+=this.#o()}
return this.fault??="a ${ is never closed",e}#o(){let e=this.#e[this.#s];return e==="$"?this.#l():e==="'"?this.#c():e==='"'?this.#p():(this.#s+=1,e!==this.#t?e:this.#e[this.#s++]??"")}#c(){let e=this.#s+
1,t=this.#e.indexOf("'",e);return t<0&&(this.fault??="a single quote is never closed"),this.#s=t<0?this.#e.length:t+1,this.#e.slice(e,t<0?void 0:t)}#p(){let e="";for(this.#s+=1;this.#s<this.#e.length&&
this.#e[this.#s]!=='"';){let t=this.#e[this.#s],s=this.#e[this.#s+1];t==="$"?e+=this.#l():t===this.#t&&(s==='"'||s==="$"||s===this.#t)?(e+=s,this.#s+=2):(e+=t,this.#s+=1)}return this.#s>=this.#e.length&&
(this.fault??="a double quote is never closed"),this.#s+=1,e}#l(){let e=this.#s;if(this.#s+=1,this.#e[this.#s]!=="{"){let s=this.#i(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return s?this.#d(s,e):"$"}this.#s+=
1;let t=this.#i(/^\w+/);return!t||this.#n>Yd?(this.fault??="bad substitution",this.#s=this.#e.length,""):this.#e[this.#s]!=="}"?this.#u(t):(this.#s+=1,this.#d(t,e))}#i(e){let t=e.exec(this.#e.slice(this.#s,
this.#s+256))?.[0]??"";return this.#s+=t.length,t}#d(e,t){this.names.push(e);let s=this.#a(e);return s===void 0&&/^[A-Za-z_]/.test(e)&&this.undefinedNames.push({name:e,at:t,length:this.#s-t}),s??"\uFFFC"}#u(e){
let t=this.#e[this.#s]===":";t&&(this.#s+=1);let s=this.#e[this.#s++]??"";this.names.push(e);let n=this.#a(e);this.#n+=1;let r=this.#r();this.#n-=1;let a=Jd(n,s,t,r);return a===void 0&&(this.fault??=`\
unsupported modifier ${JSON.stringify(t?`:${s}`:s)}`),a??"\uFFFC"}};function Jd(e,t,s,n){let r=e!==void 0&&(!s||e!=="");switch(t){case"-":return e==="\uFFFC"?"\uFFFC":r?e:n;case"+":return e==="\uFFFC"?
"\uFFFC":r?n:"";case"?":return e??"\uFFFC";case"#":case"%":case"/":return e===""?"":"\uFFFC";default:return}}var ca=(e,t)=>e.flags.find(s=>s.name===t),pa=["bind","cache","tmpfs","secret","ssh"],ha=["t\
ype","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];function Ys({text:e=""}){let t=new Map;for(let[,s,n]of e.
matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let r=s===void 0?n??"":s.replaceAll('""','"'),a=r.indexOf("=");t.set((a<0?r:r.slice(0,a)).trim().toLowerCase(),a<0?"":r.slice(a+1))}return t}var Xd=["\
z","relabel","shared","private","u","bind-propagation"];function Zd({flags:e,logical:t}){let s=[];for(let n of e){if(n.name!=="mount"||!n.text)continue;let r=Ys(n),a=l=>{s.push({kind:"broken",span:n.span,
message:l})};for(let l of r.keys())if(!ha.includes(l)&&!(Xd.includes(l)&&/containerfile/i.test(t.file))){let d=oe(l,ha);a(`--mount has no field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}\
?`:""}`)}let o=(r.get("type")??"bind").toLowerCase();if(!o.includes("$")&&!pa.includes(o)){let l=oe(o,pa);a(`--mount knows no type ${JSON.stringify(o.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let i=r.
get("from");i&&/\$./.test(i)&&a("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),o==="secret"&&i&&a("a secret mount has no from="),o==="secret"&&r.has("id")&&
(r.has("source")||r.has("src"))&&a("a secret mount takes id= or source=, not both")}return s}var Qd=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat(
"TARGETSTAGE")),ec=/^(?:https?|ftp|no|all)_proxy$/i,ua=class{#e=new Map;#a;#t;constructor(e){if(this.#t=e?e.#t+1:0,this.#a=e,!(!e||this.#t<32)){for(let t=e;t;t=t.#a)for(let[s,n]of t.#e)this.#e.has(s)||
this.#e.set(s,n);this.#a=void 0,this.#t=0}}get(e){for(let t=this;t;t=t.#a){let s=t.#e.get(e);if(s)return s}return e==="PATH"||ec.test(e)?{text:"\uFFFC"}:void 0}set(e,t){this.#e.set(e,t)}},Vs={commands:[]};
function tc(e,t,{source:s,shell:n,variables:r}){let a=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[o]=a;if(!o)return Vs;if(t.json)return e.readWords(a.map(ac(t.logical)),r);let i=ma(n);if(!i)return Vs;
let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(o.value.trim())?nc(e,s,c,r,i):e.readScript(rc(s,d,o,c,t),r,i):e.readScript(sc(d,o),r,i)}function ma(e){
if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(n=>Cs(Wt(n)));if(t<0)return;let s=e.slice(t+1);return{errexit:s.some(n=>/^-[A-Za-z]*e/.test(n))||s.includes("errexit"),pipefail:s.includes("pipef\
ail")}}function sc(e,{at:t,value:s}){if(t===0)return e;let n=new ze(e.file);return n.addPart(e,t,t+s.length),n.build()}function nc(e,t,{span:s,chomp:n},r,a){let o=new ze(s.file),i=t.text.slice(s.start,
s.end),l=s.start;for(let u of i.split(/(?<=\n)/)){let m=n?/^\t*/.exec(u)?.[0].length??0:0;o.add(u.slice(m).replace(/\r\n$/,""),l+m),u.endsWith(`\r
`)&&o.add(`
`,l+u.length-1),l+=u.length}let d=o.build(),c=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(d.text);if(!c)return e.readScript(d,r,a);let p=Wt(c[1]??"")==="env"?(c[2]??"").replace(/^-S\s+/,"").split(/\s+/):[c[1]??
"",...(c[2]??"").split(/\s+/)],h=ma(p);return h?e.readScript(d,r,h):Vs}function rc({text:e},t,{at:s,value:n},{span:r},{span:a}){let o=new ze(t.file);return o.addPart(t,s,s+n.length),o.add(`
`,r.start-1),o.add(e.slice(r.start,a.end),r.start),o.build()}var ac=e=>({value:t,span:s,at:n})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let r=new ze(e.file);for(let a=n+1,o=0;o<
t.length;){let i=e.text.indexOf("\\",a),l=Math.min(t.length-o,i<0?t.length:i-a);if(r.addPart(e,a,a+l),a+=l,o+=l,o>=t.length)break;r.add(t[o],Vt(e,a)),a+=e.text[a+1]==="u"?6:2,o+=1}return r.build()}}),
oc=class{#e;#a;#t=[];#s=new Map;#n;constructor(e,t){this.#e=e,this.#a=t}add(e){this.#t.push(e),e.name&&this.#s.set(e.name,e)}get(e){return this.#s.get(e.toLowerCase())}originOf(e,t,s,n){let r=e.toLowerCase()===
s.name||e===String(s.index);if(r)this.#a.push({kind:"broken",span:t,message:`the stage ${n} from itself`});else if(/^\d+$/.test(e)){let o=this.#t[Number(e)];if(o)return{stage:o};this.#a.push({kind:"br\
oken",span:t,message:`there is no earlier stage ${e}`})}let a=this.get(e);return a&&a!==s?{stage:a}:r||this.#r(e)?(r||this.#a.push({kind:"broken",span:t,message:`stage ${JSON.stringify(e)} is defined \
later: a stage can only take from earlier ones`}),{image:N("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?N("malformed",e,t):T(e,t)}}#r(e){return this.#n??=new Set(this.#e.flatMap(({keyword:t,
args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#n.has(e.toLowerCase())&&!this.get(e)}},Js={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown",
"from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","start-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],
ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],WORKDIR:[]},fa=new Set(Object.keys(Js)),C=(e,t)=>({kind:"broken",span:e,message:t});function ga(e){
let{keyword:t,keywordSpan:s,args:n}=e;if(!fa.has(t)){let o=oe(t,fa);return[C(s,`unknown instruction ${JSON.stringify(tt(t))}${o?`, did you mean ${o}?`:""}`)]}let r=ic(e),a=(o,i)=>{n.length<o&&r.push(C(
s,i))};switch(t){case"FROM":r.push(...pc(e));break;case"COPY":case"ADD":a(2,`${t} needs a source and a destination`),r.push(...hc(e));break;case"EXPOSE":a(1,"EXPOSE needs a port");break;case"HEALTHCHE\
CK":r.push(...uc(e));break;case"ONBUILD":a(1,"ONBUILD needs an instruction to defer"),r.push(...mc(e));break;case"SHELL":(!e.json||n.length===0)&&r.push(C(s,'SHELL wants a JSON array, such as ["/bin/b\
ash", "-c"]'));break;case"RUN":r.push(...lc(e),...Zd(e));break;case"ENV":case"LABEL":a(1,`${t} needs a name and a value`);for(let{name:o}of e.pairs)o.value||r.push(C(o.span,`${t} has an empty name`));
break;case"ARG":a(1,"ARG needs a name");for(let{name:o}of e.pairs)o.value||r.push(C(o.span,"ARG has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":a(1,"USER needs an argument"),r.push(
...dc(e));break;default:a(1,`${t} needs an argument`)}return r}var tt=e=>e.length>40?`${e.slice(0,40)}...`:e;function ic({keyword:e,flags:t,args:s}){let n=[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALT\
HCHECK"&&s[0]?.value.toUpperCase()==="NONE")return n;let r=Js[e]??[],a=new Set;for(let{name:o,text:i,span:l}of t){let d=r.find(c=>c.replace(/[!*]$/,"")===o);if(d)a.has(o)&&!d.endsWith("*")?n.push(C(l,
`--${o} stands here twice`)):d.endsWith("!")?i!==void 0&&!/^(?:true|false)$/i.test(i)&&!i.includes("$")&&n.push(C(l,`--${o} is true or false`)):i===void 0&&n.push(C(l,`--${o} needs a value`));else{let c=oe(
o,r.map(p=>p.replace(/[!*]$/,"")));n.push(C(l,`${e} has no flag --${tt(o)}${c?`, did you mean --${c}?`:""}`))}a.add(o)}return n}function lc({flags:e}){let t={network:["default","none","host"],security:[
"insecure","sandbox"]};return e.flatMap(({name:s,text:n,span:r})=>{let a=Object.hasOwn(t,s)?t[s]:void 0;return a&&n!==void 0&&!n.includes("$")&&!a.includes(n)?[C(r,`--${s} is ${a.join(", ")}`)]:[]})}function dc({
args:[e],keywordSpan:t,span:s}){let n=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!n)return[];let r=e.span.start+n.index,a={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:r+
n[0].length-(n[1]??"").length},message:"a # after the account of USER is no comment: the builder takes it as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{
span:a,text:`${n[1]}
`},{span:{...e.span,start:r},text:""}]}}]}var cc=/^[a-z][a-z0-9-_.]*$/;function pc({args:e,keywordSpan:t,span:s,logical:n}){let r=e.find(i=>i.value.startsWith("#")),a=r?e.indexOf(r):e.length;if(r&&(a===
1||a===3)){let i=e[e.length-1]?.span.end??s.end,l=n.text.slice(r.at).trimEnd(),d=e[a-1]?.span.end??r.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...r.span,end:i},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:i},text:""}]}}]}if(e.length===0)return[C(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[C({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let o=e[2];return o&&!cc.test(o.value.toLowerCase())?[C(o.span,`${JSON.stringify(tt(o.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function hc({keyword:e,args:t,json:s,flags:n}){if(t.length<2)return[];let r=t[t.length-1];if(!r)return[];let a=n.find(c=>c.name==="from"),o=[];!s&&/^\d*<<-?[^<]/.
test(r.value)&&o.push(C(r.span,`${e} cannot write to a here-document`)),a?.text?.includes("$")&&!/\$$/.test(a.text)&&o.push(C(a.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let i=t.slice(0,-1),l=r.value.replace(/^["']|["']$/g,""),d=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return i.length>1&&!d&&o.push({kind:"loose",span:r.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),o}function uc({args:e,keywordSpan:t,flags:s}){let n=e[0];if(!n)return[C(t,"HEALTHCHECK needs CMD or NONE")];let r=n.value.toUpperCase();if(r==="NONE")
return e.length>1?[C(n.span,"HEALTHCHECK NONE takes no arguments")]:[];if(r!=="CMD")return[C(n.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(tt(n.value))}`)];let a=e.length<2?[C(n.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:o,text:i,span:l}of s)!i||i.includes("$")||(o==="retries"?/^\+?\d+$/.test(i)||a.push(C(l,"--retries is a whole number, zero or more")):Js.HEALTHCHECK?.
includes(o)&&!/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(i)&&a.push(C(l,`--${o} wants a duration with a unit, such as 30s`)));return a}function mc({trigger:e}){return e?e.keyword===
"ONBUILD"?[C(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[C(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:ga(e).map(t=>({...t,kind:"loose"})):
[]}function fc(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[s="",n="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(n))return{fault:`${JSON.stringify(tt(n))} is no proto\
col: write tcp, udp or sctp`};let r=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(s);if(!r)return{fault:`${JSON.stringify(tt(e))} is no port`};let a=Number(r[1]),o=Number(r[2]??r[1]);return a>65535||o>65535?{fault:`\
ports end at 65535, and ${Math.max(a,o)} is beyond`}:o<a?{fault:`${s} runs backwards`}:{from:a,to:o,protocol:n.toLowerCase()||"tcp"}}var gc=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
yc=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function bt({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(gc,"").replace(
yc,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var vc=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],[
"alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["almalinux",{user:"root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"\
os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"os",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"os"},"*-slim*"],["oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["cent\
os",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"root",kind:"os"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"\
root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["buildpack-deps",{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",
{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"runtime",smaller:["-slim","-alpine"]}],["python",{user:"root",kind:"runtime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine\
*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["golang",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["ru\
st",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["ruby",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["php",{user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:[
"-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[80],kind:"web"},"*apache*"],["php",{user:"root",account:"www-data",kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUs\
er",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"runtime",smaller:["-slim"]}],["eclipse-temurin",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",
kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"root",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],["amazoncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["m\
aven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-temurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["g\
radle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*corretto*"],["gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-\
alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],
["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haskell",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{user:"root",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"\
runtime"}],["r-base",{user:"root",account:"docker",kind:"runtime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"root",kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distr\
oless*"],["oven/bun",{user:"root",account:"bun",kind:"runtime",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"\
root",account:"deno",kind:"runtime",smaller:["-alpine","-distroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"nginxinc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpi\
ne-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.io/nginx/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-a\
lpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-data",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"root",kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],
kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"web"},"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],
["haproxy",{user:"haproxy",kind:"web",smaller:["-alpine"]}],["tomcat",{user:"root",ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[
8e3,8443,8001,8444],kind:"web",healthcheck:!0}],["wordpress",{user:"www-data",kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[
9e3],kind:"web"},"*fpm*"],["wordpress",{user:"root",account:"www-data",ports:[80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"\
www-data",ports:[80],kind:"web"}],["joomla",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",
account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["phpmyadmin",{user:"root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["d\
rupal",{user:"root",account:"www-data",ports:[80],kind:"web"}],["ghost",{user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"red\
mine",ports:[3e3],kind:"web",smaller:["-alpine"]}],["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"}],["jenkins/jenkins",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsserv\
ercore*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*alpine*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[
8080,5e4],kind:"tool",smaller:["-alpine"]}],["registry",{user:"root",ports:[5e3],kind:"tool"}],["hashicorp/vault",{user:"100",ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,
account:"vault",ports:[8200],kind:"tool"}],["hashicorp/consul",{user:"100",ports:[8300,8301,8302,8500,8600],kind:"tool"},"*ubi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,
8301,8302,8500,8600],kind:"tool"}],["vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"too\
l"}],["hashicorp/terraform",{user:"root",kind:"tool"}],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"\
telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]}],["adminer",{user:"adminer",ports:[9e3],kind:"web"},"*fastcgi*"],["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"ro\
ot",ports:[8081],kind:"web"}],["docker",{user:"rootless",ports:[2375,2376],kind:"tool"},"*dind-rootless*"],["docker",{user:"root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},
"*cli*"],["docker",{user:"root",ports:[2375,2376],kind:"tool",smaller:["-cli"]}],["postgres",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/post\
gis",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["pgvector/pgvector",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timesc\
ale/timescaledb",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["mysql",{user:"root",drops:!0,account:"mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",
ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"root",drops:!0,account:"mysql",ports:[3306],kind:"datastore"}],["mongo",{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],
["mongo",{user:"root",ports:[27017],kind:"datastore"},"*windowsservercore*"],["mongo",{user:"root",drops:!0,account:"mongodb",ports:[27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"r\
edis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["valkey/valkey",{user:"root",drops:!0,account:"valkey",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[
11211],kind:"datastore",smaller:["-alpine"]}],["elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],
kind:"datastore"},"8.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,
9300],kind:"datastore"},"7.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",
ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch-wolfi",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docke\
r.elastic.co/kibana/kibana",{user:"1000",ports:[5601],kind:"web"}],["logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",ports:[9600,5044],kind:"\
tool"}],["opensearchproject/opensearch",{user:"1000",ports:[9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"\
root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"\
couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"\
datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],
kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"\
influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"inf\
luxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:[
"-slim"]}],["clickhouse/clickhouse-server",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[
9e3,8123,9009],kind:"datastore",smaller:["-alpine"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickho\
use",ports:[9e3,8123,9009],kind:"datastore"}],["minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/se\
rver",{user:"root",ports:[1433],kind:"datastore"},"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[
1433],kind:"datastore"}],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"\
root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"\
appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",
ports:[4222,8222,6222],kind:"broker"},"*alpine*"],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],
kind:"tool"}],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"\
65532",bare:!0},"*nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"\
root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",
{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/c\
c*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"run\
time",bare:!0}],["gcr.io/distroless/java*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nod\
ejs*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"\
runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonro\
ot*"],["gcr.io/distroless/python3*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"\
nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"\
node",kind:"runtime"}],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"da\
tastore"}],["cgr.dev/chainguard/postgres",{user:"root",drops:!0,account:"postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",
{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"6553\
2",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",
kind:"runtime",bare:!0}],["cgr.dev/chainguard/bash",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"to\
ol"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool",bare:!0}],["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"\
tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"da\
tastore"}],["bitnami/nginx",{user:"1001",ports:[8080,8443],kind:"web"}],["bitnami/kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bit\
nami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mongodb",{user:"1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"\
root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",{user:"root",ports:[9e3],kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"\
1001"}],["registry.access.redhat.com/ubi8/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry\
.access.redhat.com/ubi8/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com\
/ubi8/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-\
*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"\
1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.a\
ccess.redhat.com/ubi9",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.mi\
crosoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/do\
tnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/r\
untime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime\
-deps",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotn\
et/runtime",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"ro\
ot",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],
["mcr.microsoft.com/dotnet/runtime",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled\
*"],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com\
/dotnet/aspnet",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"\
root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtim\
e",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",
kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.\
*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/\
dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserv\
er",{user:"ContainerUser",kind:"os"}],["mcr.microsoft.com/windows/servercore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"\
root",kind:"os"}],["mcr.microsoft.com/playwright",{user:"root",account:"pwuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65\
532",ports:[9090],kind:"tool",bare:!0},"*distroless*"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],
["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/alertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"\
tool"}],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana\
/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/key\
cloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtim\
e"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"\
1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"run\
time",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io\
/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/as\
tral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"ro\
ot",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable\
*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stab\
le*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},
"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],[
"cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[
4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"\
1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],st,ya=[];function kc(){if(st)return st;
st=new Map;for(let e of vc)e[0].includes("*")?ya.push(e):st.set(e[0],[...st.get(e[0])??[],e]);return st}function Pt(e,t=[]){let s=bt(e);if(s===null)return;let n=`${e.domain}/${e.path}`,r=t.find(({repository:l,
tags:d})=>(q(n,l)||q(s,l))&&(!d||q(e.tag??"latest",d)));if(r)return{name:s,...r.facts};let a=kc().get(s)??ya.filter(([l])=>q(s,l)),{tag:o}=e;if(o===null&&a.some(([,,l])=>l)&&new Set(a.map(([,{user:l}])=>l)).
size>1)return;let i=a.find(([,,l])=>!l||q(o??"latest",l));return i&&{name:s,...i[1]}}function wc({flags:e},t,s){let n=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:r})=>r).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.
test(n)||s==="`"&&!bc(t)}function bc(e){let t=e.state==="unknown"?void 0:Pt(Me(e.value));return t!==void 0&&t.user!=="ContainerUser"}function xc(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(
t.value))return t;if(!e||e.state==="unknown")return N(e?.reason??"image",t.value,t.span,t.via);let s=yt(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}function va(e,t=new Map,s){
return new Ec(e,t,s).run()}var $c=16384,Ec=class{#e;#a;#t;#s=new ua;#n=[];#r=[];#o=new Map;#c=[];#p;#l=this.#s;#i={};#d=new Map;constructor(e,t,s){this.#e=e,this.#t=s,this.#a=t,this.#p=new oc(e.instructions,
this.#c);for(let n of Qd)this.#s.set(n,{text:"\uFFFC"})}run(){let e,t=!1;for(let n of this.#e.instructions)n.keyword==="FROM"&&n.args.length===0&&this.#e.instructions.some(Sc)||(n.keyword==="FROM"?(e&&
this.#m(e),e=this.#u(n)):e?(e.instructions.push(n),this.#h(e,n)):n.keyword==="ARG"?this.#v(n,this.#n,void 0):t||(t=!0,this.#c.push({kind:"broken",span:n.keywordSpan,message:`${n.keyword.slice(0,40)} s\
tands before the first FROM: only ARG may`})));e&&this.#m(e);let s=this.#e.instructions[0];return s&&this.#r.length===0&&!t&&this.#c.push({kind:"broken",span:s.keywordSpan,message:"the file has no FRO\
M, so there is nothing to build"}),{stages:this.#r,globals:this.#n,faults:this.#c}}#u(e){let t=e.args[0],s=e.args.findIndex(p=>p.value.startsWith("#")),n=s>0?e.args.slice(0,s):e.args,r=t?{value:t.value,
span:t.span}:{value:"",span:e.keywordSpan},a=this.#r.length,o=[],i=t?this.#g(t,e,this.#s,o):N("malformed","",e.keywordSpan),l=i.state==="unknown"?void 0:this.#p.get(i.value),d=n[1]?.value.toLowerCase()===
"as"?n[2]?.value.toLowerCase():void 0,c={index:a,...d?{name:d}:{},from:e,base:r,origin:l?{stage:l}:{image:i},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:l?.
windows??wc(e,i,this.#e.escape),undefinedUses:o};this.#r.push(c),this.#p.add(c),this.#l=new ua(l?this.#o.get(l):void 0),this.#o.set(c,this.#l),this.#i=(l&&this.#d.get(l))??{};for(let{trigger:p}of l?.instructions??
[])p&&this.#h(c,p);return c}#h(e,t){let{keyword:s,args:n}=t,r=n[0],a=o=>this.#g(o,t,this.#l,e.undefinedUses);switch(s){case"ARG":this.#v(t,e.assignments,e);break;case"ENV":case"LABEL":this.#b(s,t,e);break;case"\
USER":r&&(e.user=a(r));break;case"WORKDIR":r&&(e.workdir=xc(this.#i.workdir,a(r))),e.workdir&&(this.#i={...this.#i,workdir:e.workdir});break;case"STOPSIGNAL":r&&(e.stopSignal=a(r));break;case"CMD":e.cmd=
t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALTHCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#i={...this.#i,shell:n.map(({value:o})=>o)},n[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(n[0].value)&&(e.windows=!0);break;case"EXPOSE":for(let o of n)this.#w(e,a(o),o);break;case"VOLUME":for(let o of n)e.volumes.push(a(o));break;case"COPY":case"ADD":this.#x(e,t,a);break;case"RUN":this.#$(
e,t),this.#f(e,t,!1);break;case"ONBUILD":t.trigger?.keyword==="RUN"&&this.#f(e,t.trigger,!0);break}}#m(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#f(e,t,!1);this.#d.set(e,this.#i)}#y(){
return this.#i.workdir?{workdir:this.#i.workdir}:{}}#f(e,t,s){if(!this.#t||e.windows)return;let n=tc(this.#t,t,{source:this.#e.source,shell:this.#i.shell,variables:r=>this.#l.get(r)?.text});e.scripts.
push({instruction:t,script:n,deferred:s,...this.#y()})}#g(e,{logical:t,keyword:s,json:n},r,a,o){let{text:i,names:l,undefinedNames:d,fault:c}=Ks(e.value,h=>r.get(h)?.text,this.#e.escape);c&&this.#c.push(
{kind:"broken",span:e.span,message:`${c}`});for(let{name:h,at:u,length:m}of d){let y=r===this.#s?void 0:this.#s.get(h)?.span,k=n?e.span:ce(t,e.at+u,e.at+u+m);a.push({name:h,keyword:s,span:k,...o===void 0?
{}:{target:o},...y?{global:y}:{}})}let p=[];for(let h of l){let u=r.get(h)?.span;u&&p.push({how:"interpolated",span:u})}return i.length>$c&&i.length>e.value.length?N("large","\uFFFC",e.span,p.slice(0,
8)):i.includes("\uFFFC")?N("variable",i,e.span,p.slice(0,8)):T(i,e.span,p.slice(0,8))}#v(e,t,s){for(let n of e.pairs){let r=n.name.value,a=s?this.#l:this.#s,o=n.value?this.#g(n.value,e,a,s?.undefinedUses??
[],r):null,i=ka(n);t.push({keyword:"ARG",name:r,value:o,literal:this.#k(n),span:i});let l=this.#a.get(r),d=s?this.#s.get(r):void 0;l?a.set(r,{text:l.value??"\uFFFC",span:l.span}):o?a.set(r,{text:o.state===
"unknown"?o.text:o.value,span:i}):d?a.set(r,d):a.get(r)||a.set(r,{text:"\uFFFC",span:i})}}#b(e,t,s){let n=t.pairs.flatMap(r=>{if(!r.value)return[];let a=this.#g(r.value,t,this.#l,s.undefinedUses,r.name.
value),o=Ks(r.name.value,i=>this.#l.get(i)?.text,this.#e.escape).text;return[{keyword:e,name:o,value:a,literal:this.#k(r),span:ka(r)}]});if(s.assignments.push(...n),e!=="LABEL")for(let{name:r,value:a,
span:o}of n)this.#l.set(r,{text:a.state==="unknown"?a.text:a.value,span:o})}#k=({value:e})=>e?Ks(e.value,()=>"\uFFFC",this.#e.escape).text:"";#w(e,t,{span:s}){if(t.state==="unknown"){e.ports.push({span:s,
setting:{...t,span:s}});return}for(let n of t.value.split(/\s+/).filter(Boolean)){let r=fc(n);r&&"fault"in r?this.#c.push({kind:"broken",span:s,message:r.fault}):e.ports.push({span:s,setting:r?T(r,s,t.
via):N("malformed",n,s)})}}#x(e,t,s){let{args:n,keyword:r}=t,a=n[n.length-1];if(!a||n.length<2)return;let o=r==="COPY"?ca(t,"from"):void 0,i=n.slice(0,-1).filter(d=>t.json||!/^\d*<<-?\S/.test(d.value)||
t.heredocs.length===0),l=o?.text?{from:{...this.#p.originOf(o.text,o.span,e,"copies"),span:o.span}}:{};e.copies.push({instruction:t,sources:i.map(s),destination:s(a),...this.#y(),...l})}#$(e,t){for(let s of t.
flags){if(s.name!=="mount")continue;let n=Ys(s).get("from");n&&e.mounts.push({...this.#p.originOf(n,s.span,e,"mounts"),span:s.span})}}},Sc=({keyword:e,args:t})=>e==="FROM"&&t.length>0,ka=({name:e,value:t})=>({
...e.span,end:t?.span.end??e.span.end}),Ac=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,
reach:e=>e.startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"\
file"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",
pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,t)=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,t)=>e==="ignore-line"?"line":e==="ignore-block"?"block":t()?"file":void 0},{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,
reach:(e,t)=>t()?"file":"line"}];function _c(e,{file:t,start:s},n){for(let{by:r,pattern:a,reach:o}of Ac){let i=a.exec(e),{word:l="",ids:d,reason:c="",until:p}=i?.groups??{},h=i&&o(l,n);if(!i||!h)continue;
let u=x=>s+(i.indices?.groups?.[x]?.[0]??0),m=d===void 0?e.length:i.indices?.groups?.ids?.[0]??0,y=[...r==="trivy"?e.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(
({0:x,index:E})=>({value:x,span:{file:t,start:s+m+E,end:s+m+E+x.length}})),k=p?{until:{value:p,span:{file:t,start:u("until"),end:u("until")+p.length}}}:{};return{by:r,word:l,rules:y,reason:c.trim(),reach:h,
...k}}}var Ds=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),Oc=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Cc=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function Ms(e,t,{line:s,block:n,peers:r}){let{text:a,path:o}=t,i=()=>({
file:o,start:Math.max(0,a.search(/\S/)),end:a.trimEnd().length}),l=a.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),d=Dc(l,e);if(d){let{word:p}=d,h=p==="ignore-file"?i():p==="ignore-blo\
ck"?n():p==="ignore"?s:{file:o,start:-1,end:-1};return{by:"seaworthy",...d,covers:h,span:e}}let c=r.length?_c(l,e,()=>e.start<=Mc(t)):void 0;return c&&r.includes(c.by)?{...c,covers:c.reach==="file"?i():
c.reach==="block"?n():s,span:e}:void 0}function Dc(e,{file:t,start:s}){let n=Oc.exec(e);if(!n)return;let[r,a="",o,i=""]=n,l=(m,y)=>({file:t,start:s+m,end:s+m+y}),d=[];if(o!==void 0){let m=n.index+r.indexOf(
"[")+1;for(let y of o.matchAll(/[^\s,][^,]*/g)){let k=y[0].trimEnd();d.push({value:k,span:l(m+y.index,k.length)})}}let c=n.index+r.length-i.length,p=Cc.exec(i),h=(p?i.slice(0,p.index)+i.slice(p.index+
p[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),u=p?.[1]??"";return{word:a.toLowerCase(),rules:d,reason:h,...p?{until:{value:u,span:l(c+p.index+p[0].length-
u.length,u.length)}}:{}}}function Rs(e,t=s=>Ne(e.text,s)){let{text:s}=e;return Ds(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(n=>Zn(e,n.index,n.index+n[0].trimEnd().length,t)??[]):[]}function Zn(e,t,s,n,r=[]){
let{text:a,path:o}=e,i=Rc(e,t);return Ms({file:o,start:t,end:s},e,{peers:r,line:{file:o,start:i,end:Ne(a,i)},block:()=>({file:o,start:i,end:n(i)})})}var wa=new WeakMap;function ba(e){let t=wa.get(e)??
{next:new Map};return wa.set(e,t),t}function Mc(e){let t=ba(e);if(t.head===void 0){let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,Ne(e.text,s)));)s=Ne(e.text,s)+1;t.head=
s}return t.head}function Rc(e,t){let{text:s}=e,{next:n}=ba(e),r=s.lastIndexOf(`
`,t-1)+1;if(s.slice(r,t).trim()!=="")return r;let a=[],o=r;do a.push(o),o=n.get(o)??Math.min(Ne(s,o)+1,s.length);while(o<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(o,Ne(s,o)+1)));for(let i of a)
n.set(i,o);return o}function Ne(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Nc(e,t,s){let n=[],r=[],a="",o=t,i=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){o=l+1,i=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!a&&(i||/[\s;&|()]/.test(e[l-1]??""))){let p=xa(e,l,s),h={start:l,end:p};i?r.push(h):n.push({...h,line:{start:o,end:p}}),l=p-1;continue}
if(!c&&i){i=!1;let p={start:o,end:xa(e,l,s)};for(let h of r)n.push({...h,line:p});r=[]}d==="\\"&&a!=="'"?l+=e[l+1]===`
`?0:1:(a?d===a:d==="'"||d==='"')&&(a=a?"":d)}for(let l of r)n.push({...l,line:{start:s,end:s}});return n}function xa(e,t,s){let n=e.indexOf(`
`,t),r=n<0||n>s?s:n;return e[r-1]==="\r"?r-1:r}var Ic=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,
jc=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},Tc=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function ue(e){return e<=32?e===32||e>=9&&e<=13:e===133||
e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function Ee(e,t=0,s=e.length){let n=t,r=s;for(;n<r&&ue(e.charCodeAt(n));)n+=1;for(;r>n&&ue(e.charCodeAt(r-1));)r-=
1;return[n,r]}function Wc(e){let t=[];for(let s of Pc(e)??[]){let n=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(s),r=n?.[3];if(!n||!r)continue;let a=Lc(r);if(a===void 0||a==="")continue;let o=i=>i.split(/['"]/).
length;t.push({name:a,expand:o(a)===o(r),chomp:n[2]==="-"})}return t}function Pc(e){let t=[],s="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="'"||r==='"'){let a=Xs(e,n);if(a<0)return;s+=e.slice(n,
a+1),n=a}else if(r==="$"&&e[n+1]==="{"){let a=Zs(e,n);if(a<0)return;s+=e.slice(n,a+1),n=a}else if(r==="\\")s+=e.slice(n,n+2),n+=1;else if(r==="<"&&e[n+1]==="<"){let a=n+2;for(;a<e.length&&/[\t\r ]/.test(
e[a]);)a+=1;s+=e.slice(n,a),n=a-1}else ue(r.charCodeAt(0))?(s&&t.push(s),s=""):s+=r}return s&&t.push(s),t}function Xs(e,t){let s=e[t];for(let n=t+1;n<e.length;n+=1){if(e[n]===s)return n;if(e[n]==="\\"&&
s==='"')n+=1;else if(e[n]==="$"&&e[n+1]==="{"&&s==='"'){let r=Zs(e,n);if(r<0)return-1;n=r}}return-1}function Zs(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,
t+300));if(!s)return-1;if(s[1]==="}")return t+s[0].length-1;let n=s[1]==="/"?1:0;for(let r=t+s[0].length;r<e.length;r+=1){let a=e[r];if(a==="\\")r+=1;else if(a==="/"&&n)n=0;else{if(a==="}")return n?-1:
r;if(a==="'"||a==='"'){if(r=Xs(e,r),r<0)return-1}else if(a==="$"&&e[r+1]==="{"&&(r=Zs(e,r),r<0))return-1}}return-1}function Lc(e){let t="";for(let s=0;s<e.length;s+=1){let n=e[s];if(n==="'"||n==='"'){
let r=Xs(e,s);if(r<0)return;t+=n==='"'?e.slice(s+1,r).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,r),s=r}else if(n==="\\")t+=e[++s]??"";else{if(ue(n.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=
n}}return t}var me=(e,t,s)=>({value:e.text.slice(t,s),span:ce(e,t,s),at:t}),Jt=e=>e===32||e===9||e===11||e===12||e===13;function Fc(e,t,s){let n=[],{text:r}=e;for(let a=t;a<s;){for(;a<s&&Jt(r.charCodeAt(
a));)a+=1;let o=a;for(;a<s&&!Jt(r.charCodeAt(a));)a+=1;a>o&&n.push(me(e,o,a))}return n}function $a(e,t,s){let n=t;for(;n<s&&!Jt(e.charCodeAt(n));)n+=1;let r=n;for(;r<s&&Jt(e.charCodeAt(r));)r+=1;return[
n,r]}function Ea(e,t,s,n){let r=[],{text:a}=e;for(let o=t;o<s;){for(;o<s&&ue(a.charCodeAt(o));)o+=1;if(o>=s)break;let i=o,l="";for(;o<s&&(l||!ue(a.charCodeAt(o)));){let c=a[o];c===n&&l!=="'"?o+=1:l?l=
c===l?"":l:(c==='"'||c==="'")&&(l=c),o+=1}let d=o>s?s-1:o;o=Math.min(o,s),d>i&&r.push(me(e,i,d))}return r}function Uc(e,t,s,n){let r=[],{text:a}=e,o=t;for(;;){for(;o<s&&ue(a.charCodeAt(o));)o+=1;if(!a.
startsWith("--",o)||o+1>=s)return{flags:r,rest:o};let i=o,l="",d="";for(;o<s&&(d||!ue(a.charCodeAt(o)));){let h=a[o];(d?h===d:h==='"'||h==="'")?d=d?"":h:h===n?l+=a[++o]??"":l+=h,o+=1}if(o=Math.min(o,s),
l==="--")return{flags:r,rest:o};let c=l.indexOf("="),p=l.slice(2,c<0?void 0:c);r.push({name:p,value:l,span:ce(e,i,o),...c<0?{}:{text:l.slice(c+1)}})}}function qc(e,t,s){let[n,r]=Ee(e.text,t,s);if(e.text[n]!==
"[")return;let a=e.text.slice(n,r),o;try{o=JSON.parse(a)}catch{return{fault:"not-json"}}if(!Array.isArray(o)||!o.every(l=>typeof l=="string"))return{fault:"not-strings"};let i=[];for(let l of a.matchAll(
/"(?:[^"\\]|\\.)*"/gs)){let d=n+l.index;i.push({value:o[i.length],span:ce(e,d,d+l[0].length),at:d})}return{words:i}}var zc=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Hc=new Set(
["ADD","COPY","VOLUME","EXPOSE","FROM"]);function Sa(e,t,s,n,r){let{text:a}=e,[o,i]=$a(a,t,s),l=a.slice(t,o).replace(/[a-z]/g,m=>m.toUpperCase()),{flags:d,rest:c}=Uc(e,i,s,n),[p,h]=Ee(a,c,s),u={keyword:l,
keywordSpan:ce(e,t,o),span:ce(e,t,s),flags:d,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=h)return{...u,args:[]};if(l==="ONBUILD")return{...u,args:[me(e,p,h)],trigger:Sa(e,p,h,n,r)};if(l===
"ENV"||l==="LABEL")return{...u,...Gc(e,p,h,l,n,r)};if(l==="ARG"){let m=Ea(e,p,h,n);return{...u,args:m,pairs:m.map(y=>_a(e,y))}}return l==="HEALTHCHECK"?{...u,...Bc(e,p,h,r)}:{...u,...Aa(e,p,h,l,r)}}function Aa(e,t,s,n,r){
let a=zc.has(n)?qc(e,t,s):void 0;return a&&"words"in a?{args:a.words,json:!0}:(a?.fault==="not-strings"&&r.push({kind:"broken",span:ce(e,t,s),message:`exec form of ${n} holds strings only`}),{args:Hc.
has(n)?Fc(e,t,s):[me(e,t,s)],json:!1})}function Bc(e,t,s,n){let r=t;for(;r<s&&!ue(e.text.charCodeAt(r));)r+=1;let a=me(e,t,r),[o,i]=Ee(e.text,r,s);if(o>=i)return{args:[a],json:!1};let{args:l,json:d}=Aa(
e,o,i,"CMD",n);return{args:[a,...l],json:d}}function Gc(e,t,s,n,r,a){let o=Ea(e,t,s,r);if(o[0]?.value.includes("=")){for(let d of o)d.value.includes("=")||a.push({kind:"broken",span:d.span,message:`${n}\
 wants name=value, and this word has no =`});return{args:o,pairs:o.filter(d=>d.value.includes("=")).map(d=>_a(e,d))}}let[i,l]=$a(e.text,t,s);return l>=s?(a.push({kind:"broken",span:ce(e,t,s),message:`${n}\
 needs a name and a value`}),{args:o,pairs:[]}):{args:o,pairs:[{name:me(e,t,i),value:me(e,l,s),spaced:!0}]}}function _a(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let n=t.at+t.value.length;
return{name:me(e,t.at,t.at+s),value:me(e,t.at+s+1,n)}}var Kc=["hadolint","checkov","trivy","kics","buildkit"];function Oa(e,t=0){return new Yc(e,t).read()}var Yc=class{#e;#a;#t;#s=[];#n=[];#r=[];#o=[];#c;#p=new Set;#l="\
\\";#i;#d=0;#u=0;constructor(e,t){this.#e=t,this.#a=e,this.#t=e.text,this.#c=Ds(e.text)}read(){let e=this.#t;e.charCodeAt(0)===65279&&(this.#d=1);let t=Tc.exec(e.slice(this.#d,this.#d+4096));if(t?.[1]){
let s=this.#d+t[0].length-t[1].length;this.#i={value:t[1],span:this.#h(s,s+t[1].length)}}for(;this.#d<e.length;){let[s,n]=this.#m(),[r]=Ee(e,s,n);this.#y(r,n),!(r>=n)&&(e[r]==="#"?this.#f(r,n):this.#k(
r,n))}return this.#n.length===0&&this.#s.push({kind:"broken",message:"the file has no instructions",span:this.#h(0,Math.min(1,e.length))}),{dialect:"dockerfile",source:this.#a,instructions:this.#n,faults:this.#s,
suppressions:this.#b(),escape:this.#l,...this.#i?{syntax:this.#i}:{}}}#h(e,t){return{file:this.#a.path,start:e,end:t}}#m(){let e=this.#d,t=this.#t.indexOf(`
`,e),s=t<0?this.#t.length:t;for(this.#d=t<0?s:t+1;s>e&&this.#t[s-1]==="\r";)s-=1;return[e,s]}#y(e,t){if(!this.#p)return;let s=this.#t.slice(e,Math.min(t,e+4096)),n=Ic.exec(s);if(!n){this.#p=void 0;return}
let[,r="",a=""]=n,o=r.toLowerCase();if(o!=="escape"&&o!=="syntax"&&o!=="check"){this.#p=void 0;return}let i=e+s.lastIndexOf(a),l=this.#h(i,i+a.length);this.#p.has(o)&&this.#s.push({kind:"broken",span:l,
message:`the ${o} directive stands here twice`}),this.#p.add(o),o==="syntax"&&(this.#i??=jc(a,l)),o==="escape"&&(a==="`"||a==="\\"?this.#l=a:this.#s.push({kind:"broken",span:l,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(a)}`}))}#f(e,t){this.#c&&this.#r.push(this.#h(e,t))}#g({start:e,end:t},s){if(!/seaworthy/i.test(this.#t.slice(e,t)))return;let[n]=s,r=[{start:e,end:n?n.span.start:
t},...s.map(({span:o})=>o)],a=new Set(this.#o.map(({comment:o})=>o.start));for(let o of r)for(let{start:i,end:l,line:d}of Nc(this.#t,o.start,o.end))a.has(i)||this.#o.push({comment:this.#h(i,l),next:this.#h(
d.start,d.end)})}#v(e){for(let t of this.#r)this.#o.push({comment:t,next:e});this.#r=[]}#b(){let e=this.#t.length;this.#v(this.#h(e,e));let t=this.#n.filter(({keyword:n})=>n==="FROM").map(({span:n})=>n.
start),s=n=>t.includes(n.start)?{...n,end:(t.find(r=>r>n.start)??e+1)-1}:n;return this.#o.flatMap(({comment:n,next:r})=>Ms(n,this.#a,{line:r,block:()=>s(r),peers:Kc})??[])}#k(e,t){let s=[],n=[],r=[],a=[],
o=0,i=t,l=(u,m)=>{n.push(o),r.push(u),s.push(this.#t.slice(u,m)),o+=m-u},d=this.#w(e,t);for(l(e,d<0?t:d);d>=0&&this.#d<this.#t.length;){let u=this.#d,[m,y]=this.#m(),[k]=Ee(this.#t,m,y);if(k>=y){a.push(
this.#h(u,this.#d));continue}if(this.#t[k]==="#"){this.#f(k,y);continue}let x=this.#r.filter(E=>E.start>e);for(let E of x)this.#o.push({comment:E,next:this.#h(k,y)});x.length&&(this.#r=this.#r.filter(
E=>E.start<e)),d=this.#w(m,y),l(m,d<0?y:d),i=y}for(;a.length&&a[a.length-1].start>i&&Ee(this.#t,i)[0]>=this.#t.length;)a.pop();let c=s.length===1?s[0]:s.join(""),[p,h]=Ee(c);if(p>=h){this.#s.push({kind:"\
broken",span:this.#h(e,t),message:"a continuation that nothing follows is an empty instruction"});return}this.#x({file:this.#a.path,text:c,at:n,from:r},i,a)}#w(e,t){let s=t-1;for(;s>=e&&(this.#t[s]===
" "||this.#t[s]==="	");)s-=1;return s<e||this.#t[s]!==this.#l||s>e&&this.#t[s-1]===this.#l?-1:s}#x(e,t,s){let[n,r]=Ee(e.text),a=Sa(e,n,r,this.#l,this.#s),o=a.keyword==="ONBUILD"&&a.trigger?a.trigger:a,
i=(o.keyword==="RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&!o.json&&e.text.includes("<<")?this.#S(e,a.keywordSpan):[],l=i.length?this.#E():t,d=this.#h(a.keywordSpan.start,l),c=a.trigger?{trigger:{...a.
trigger,span:this.#h(a.trigger.keywordSpan.start,l),heredocs:i}}:{};this.#n.push({...a,...c,span:d,blanks:s,heredocs:i}),this.#v(d),this.#c&&o.keyword==="RUN"&&this.#g(d,i)}#$(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#d,this.#d=e.exec(this.#t)?.index??this.#t.length}#E(){let e=this.#d;for(;e>0&&(this.#t[e-1]===`
`||this.#t[e-1]==="\r");)e-=1;return e}#S(e,t){let s=[];for(let n of Wc(e.text)){let r=this.#d,a=-1;for(;this.#d<this.#t.length&&a<0&&this.#u<20;){let[o,i]=this.#m(),l=o;for(;l-o<this.#e&&this.#t[l]===
" ";)l+=1;for(;n.chomp&&this.#t[l]==="	";)l+=1;i-l===n.name.length&&this.#t.startsWith(n.name,l)&&(a=o)}if(a<0)return this.#s.push({kind:"broken",span:t,message:`the here-document ${JSON.stringify(n.name.
slice(0,60))} is never closed`}),this.#d=r,this.#$(),this.#u+=1,s;s.push({...n,span:this.#h(r,a)})}return s}},Xt=({origin:e,copies:t,mounts:s})=>[e,...t.flatMap(({from:n})=>n??[]),...s].flatMap(n=>"st\
age"in n?[n.stage]:[]);function Zt(e){let t=new Set(e);for(let s of t)for(let n of Xt(s))t.add(n);return t}function B(e){let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var Qt=e=>B(
e).toReversed().flatMap(({assignments:t})=>t);function Qn(e,t,s){let n=Oa(e,s?.indent),r=s?{inline:s.at}:{},a=Jc(e,n);if(a)return{dialect:"dockerfile",source:e,skipped:a,instructions:[],escape:"\\",faults:[],
suppressions:[],stages:[],globals:[],final:void 0,needed:new Set};let{stages:o,globals:i,faults:l}=va(n,new Map,t),d=[...n.faults,...n.instructions.flatMap(ga),...l,...o.flatMap(Vc)],c=o[o.length-1];return{
...n,...r,...t?{shell:t}:{},faults:d,stages:o,globals:i,final:c,needed:c?Zt([c]):new Set}}var Vc=({scripts:e})=>e.flatMap(({script:t,instruction:s})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.
test(s.logical.text)?[{kind:"unread",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function Jc({text:e,path:t},{instructions:s,faults:n}){
let r="it is a template, and only what it generates can be judged",a=s.filter(({keyword:c})=>c==="FROM"),o=/\{\{|\{%|<%/;if(a.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||o.test(e)))return r;
if(!o.test(e))return;let i=s.some(({keyword:c})=>/^(?:\{\{|\{%|<%)/.test(c)),l=a.some(({logical:c})=>o.test(c.text)),d=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&n.length>
0;return i||l||d?r:void 0}var er={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,
EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,
ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,
ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,
ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,
EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,
ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,
ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},He=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function ml(e,t){let s=t===
void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):He(er,t.value)??(/^\d+$/.test(t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LO\
G":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_P\
ROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??1};case"SCMP_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var fl=(e,t)=>e.kind===t.kind&&e.value===t.
value;function ut({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENOSYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"\
stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thread",kill_process:"answered by killing the process"}[e]}var Qs=e=>"set"in e?e.set:"add"in e?e.add:"remove"in e?
e.remove:e.unset,Xc=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Zc=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Qc=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,ep=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function tp(e,t){return t===void 0||Xc.test(e)||Zc.test(e)||/^#!/.test(t)||!Qc.test(t)?!1:/apparmor/i.test(e)?!0:ep.test(t)}var sp={dialect:"apparmor",part:"confines",noun:"an AppArmor profile",usualName:"\
apparmor.profile",language:"text",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:tp,load:async()=>(await Promise.resolve().then(()=>Ke(require("../frontends/apparmor/reader.js")))).reader},np=20,en=()=>({
left:1048576});function mt(e,t,s={}){if(!e.includes("$"))return{text:e,uses:[]};let n=new ip(e,t,s),r=n.expand(0,e.length,0),{uses:a,fault:o,missing:i}=n;return{text:r,uses:a,...o?{fault:o}:{},...i===
void 0?{}:{missing:i}}}var rp=/^(?::\?|:-|:\+|\?|-|\+)/;function ap(e,t,s){let n=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=n(t+1);return c?{name:c,start:t,end:t+
1+c.length,operator:"",operand:null}:void 0}let r=op(e,t+2,s),a=n(t+2),o=t+2+a.length,i=rp.exec(e.slice(o,o+2))?.[0]??"";if(r<0)return{fault:Math.min(s,t+2)};if(!a||!i&&o!==r)return{fault:r+1};let l=o+
i.length,d=i?{text:e.slice(l,r),start:l,end:r}:null;return{name:a,start:t,end:r+1,operator:i,operand:d}}function op(e,t,s){let n=1;for(let r=t;r<s;r+=1)if(e[r]==="{"&&e[r-1]==="$")n+=1;else if(e[r]===
"}"&&--n===0)return r;return-1}var ip=class{uses=[];fault;missing;#e;#a;#t;#s;constructor(e,t,{blank:s=!1,room:n=en()}){this.#e=e,this.#a=t,this.#t=s?"":"\uFFFC",this.#s=n}expand(e,t,s){let n=this.#e,
r="",a=e;for(;a<t;){let o=n.indexOf("$",a);if(o<0||o>=t)return r+n.slice(a,t);r+=n.slice(a,o);let i=n[o+1]==="$"?void 0:ap(n,o,t);if(i===void 0)r+="$",a=o+(n[o+1]==="$"?2:1);else{if("fault"in i||s>np)
return this.fault??={start:o,end:"fault"in i?i.fault:i.end},r+"\uFFFC";r+=this.#n(i,s),a=i.end}}return r}#n(e,t){let s=this.#a.get(e.name),n=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),r=o=>{
this.uses.push({...e,from:o,...s?{set:s.span}:{}})},a=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):"";switch(e.operator.at(-1)){case"+":return r(n?"operand":"unknown"),n?a():this.#t;case"\
-":return r(n?"env":"operand"),n?this.#o(s.value):a();case"?":r(n?"env":"required"),n||this.#r(e.name,a());break;default:r(s?"env":"unset")}return s?this.#o(s.value):this.#t}#r(e,t){this.missing??=`re\
quired variable ${e} is missing a value${t?`: ${t}`:""}`}#o(e){return e.length>this.#s.left?"\uFFFC":(this.#s.left-=e.length,e)}};function Ns({text:e,path:t},s=new Map){let n=new Map,r={get:l=>n.get(l)??
s.get(l)},a=en(),o=l=>mt(l,r,{room:a}).text,i=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let l=i.exec(e);l;l=i.exec(e)){let d=l.index+l[0].length,c=e[d],p,h;if(c==='"'||c==="'"){
for(p=d+1;p<e.length&&e[p]!==c;)p+=e[p]==="\\"&&c==='"'?2:1;p=Math.min(p,e.length),h=e.slice(d+1,p),c==='"'&&(h=o(h.replace(/\\([nrt"\\$])/g,(m,y)=>({n:`
`,r:"\r",t:"	"})[y]??y))),p=Math.min(p+1,e.length)}else{let m=e.indexOf(`
`,d);p=m<0?e.length:m;let y=e.slice(d,p);h=o((y.startsWith("#")?"":y.replace(/\s#.*$/s,"")).trim())}let u=l[1];n.set(u,{value:h,span:{file:t,start:l.index+l[0].indexOf(u),end:p}}),i.lastIndex=Math.max(
p,i.lastIndex)}return n}var f=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}...`:t}\``},xt=e=>/^(?:[AEIOU]|npm)/i.test(e)?"an":"a",he=e=>"host"in e,lp={readonlyRootfs:"\
read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgroup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"\
mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"volumes",portBindings:"ports"},dp=e=>lp[e]??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`);function cp(e,t){
let s=dp(Qs(e)),n=t!==void 0&&pp(t,Qs(e));if("unset"in e)return`remove \`${s}\``;if("remove"in e)return`remove ${e.items.map(a=>`\`${String(a)}\``).join(" and ")} from \`${s}\``;if("set"in e){let a=up(
e.to,e.set);return n?`change \`${s}\` to \`${a}\``:`add \`${s}: ${a}\``}let r=e.items.map(String);return n?`add ${r.map(a=>`\`${a}\``).join(" and ")} to \`${s}\``:`add \`${s}: [${r.join(", ")}]\``}function pp(e,t){
let s={...e.image,...he(e)?e.host:{}}[t];return s!=null&&wt(s)&&!s.via?.some(({how:n})=>n==="built-from")}var hp=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function up(e,t){return typeof e==
"number"&&hp.has(t)?mp(e):typeof e=="string"&&/^(?:[\d.:_+-]*|true|false|yes|no|on|off|null|~)$/i.test(e)?`"${e}"`:String(e)}function mp(e){let t=[3,2,1].find(s=>e>=1024**s&&e%1024**s===0)??0;return`${e/
1024**t}${["","k","m","g"][t]}`}var fp=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,gp=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function yp(e,t){let s=e.
slice(e.lastIndexOf("/")+1);return fp.test(s)?!0:t===void 0||/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!gp.test(t)}function vp(e){
if(!e.text.includes("COMPOSE_FILE"))return[];let t=Ns(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get("COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var kp={dialect:"compose",part:"\
starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,index:{name:".env",list:vp},view:"compose",claims:yp,label:({path:[
,e=""]})=>`service ${f(e)}`,spell:cp,load:async()=>(await Promise.resolve().then(()=>Ke(require("../frontends/compose/reader.js")))).reader};function Ie(e,t,s){let n=0,r=e.length;for(;n<r;){let a=n+r>>
1;s(e[a])<=t?n=a+1:r=a}return n-1}var wp={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},$t=(...e)=>`\
(?:${e.map(t=>wp[t]).join("|")})`,bp=new RegExp(`^${$t("work","branch","place")}(?:[-_.]|$)`),xp=new RegExp(`^${$t("work","branch","test","check","lint")}(?:[-_.]|$)`),$p=new RegExp(`(?:^|[-_.])${$t("\
work","branch","place","test")}(?:[-_.]|$)`,"i"),Ep=new RegExp(`(?:^|/)(?:[^/]*[._-])?${$t("work")}(?:[._-][^/]*)?$`,"i"),Sp=new RegExp(`(?:^|[._/-])${$t("work","place","test","check","sample")}(?:[._\
/-]|$)`,"i"),Ca=e=>bp.test(e),Ap=e=>xp.test(e),Da=e=>/^(?:dev|test|debug|ci|lint)/.test(e),_p=e=>$p.test(e),Op=e=>Ep.test(e),gl=e=>Sp.test(e),Cp=e=>/(?:dev|test)[\w-]*\.txt$/.test(e),nt=`
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
`,Dp=`
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
`;function Mp(e){let t=[],s=`
${e}|`;for(let n=nt.indexOf(s);n>=0;){let r=nt.indexOf(`
`,n+1);t.push(nt.slice(n+1,r));let a=r;for(;nt[a+1]==="#";)a=nt.indexOf(`
`,a+1);n=nt.startsWith(s,a)?a:-1}return t}function tr(e){let t=bt(e);if(t===null||e.tag===null)return;let{tag:s="latest"}=e,n=Mp(t),r=n.length?n:Dp.split(`
`).filter(a=>a&&!a.startsWith("#")&&q(t,a.slice(0,a.indexOf("|"))));for(let a of r){let[,o="",...i]=a.split("|");if(o.split(" ").some(l=>q(s,l)))return Rp(i)}}function Rp([e,t,s,n,r,a,o,i]){let l=m=>m?
m.split(","):[],d=m=>m?JSON.parse(m):void 0,[c,p]=i?i.split(" "):[],h=d(s),u=d(r);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...h===void 0?{}:{entrypoint:h},...n?{execs:n==="script"}:
{},...u===void 0?{}:{cmd:u},has:l(a),lacks:l(o),...c?{owner:{ids:c,...p?{path:p}:{}}}:{}}}function Is(e,t){return e===void 0?N("image","",t):pe(e&&{form:"exec",words:e.map(s=>pe(s,t))},t)}var tn={gosu:{
operand:!0},"su-exec":{operand:!0},"s6-setuidgid":{operand:!0},setpriv:{options:["--reuid","--ruid","--euid"]},chpst:{options:["-u"]},runuser:{options:["-u","--user"]},fixuid:{}},Le=e=>/^(?:root|0+)(?::|$)/.
test(e.trim()),Ma=e=>/^(?:root|0)$/.test(e),Ra={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"\
yarn",pnpm:"pnpm",gem:"gem",bundle:"bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",
pipenv:"pipenv"},Na={install:"install",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"inst\
all",sync:"install",require:"install",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"\
upgrade",up:"upgrade",dup:"upgrade",patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"\
clean",cc:"clean",cache:"clean"};function j(e){if(sn.has(e))return sn.get(e);let t=Np(e);return sn.set(e,t),t}var sn=new WeakMap;function Np(e){let{name:t,words:s}=e,n=h=>s[h]?.text??"";if(/^pip[\d.]*$/.
test(t))return nn(e,1);if(/^(?:python|pypy)[\d.]*$/.test(t)){let h=s.findIndex(u=>u.text==="-m");return h>0&&/^pip[\d.]*$/.test(n(h+1))?nn(e,h+2):void 0}if(t==="uv"&&n(1)==="pip")return nn(e,2);let r=Object.
hasOwn(Ra,t)?Ra[t]:void 0;if(!r)return;if(r==="pacman")return jp(e);let a=I(e,t),[o,...i]=a.operands,l=o?Object.hasOwn(Na,o.text)?Na[o.text]:"other":r==="yarn"?"install":"other",d=Ip(r,o?.text??"",l,i),
c=r==="gem"||r==="go"&&d==="install"||r==="cargo"&&d==="install"||a.options.some(({name:h})=>h==="-g"||h==="--global")||r==="yarn"&&o?.text==="global",p=r==="yarn"&&o?.text==="global"?i.slice(1):i;return{
manager:r,action:d,verb:o,packages:p,args:a,global:c}}function Ip(e,t,s,n){return e==="yarn"&&t==="global"?n[0]?.text==="add"?"install":"other":s==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":
e==="dnf"&&t==="update"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(n[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="\
add"?"other":s}function nn(e,t){let s=I(e,"pip",t),[n,...r]=s.operands;return{manager:"pip",action:n?.text==="install"?"install":n?.text==="uninstall"?"remove":n?.text==="cache"?"clean":"other",verb:n,
packages:r,args:s,global:!0}}function jp(e){let t=I(e,"pacman"),s=t.options.map(({name:r})=>r.replace(/^-+/,"")).join(""),n=t.options.some(({name:r})=>r==="-S"||r==="--sync");return{manager:"pacman",action:s.
includes("R")?"remove":n&&s.includes("c")?"clean":n&&t.operands.length?"install":n&&s.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var Et=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.
test(e),Tp=({name:e,words:t,wrappers:s})=>[...s,{name:e,words:t}].some(n=>Wp(n.name,n.words));function Wp(e,t){let s=He(tn,e);if(!s)return!1;let{options:n,operands:r}=I({words:t},e),a=s.operand?r[0]:n.
find(o=>s.options?.includes(o.name))?.value;return a?!Le(a.text):!s.operand&&!s.options}function Pp(e){let{name:t,words:s,wrappers:n}=e;return Object.hasOwn(tn,t)||n.some(r=>Object.hasOwn(tn,r.name))?
!0:(j(e)?.packages??(/^(?:curl|wget|install|cp|mv|ln|chmod)$/.test(t)?s.slice(1):[])).some(({text:r})=>/(?:^|[^a-z])(?:gosu|su-exec|setpriv)(?:[^a-z]|$)/.test(r))}var Lp=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Fp(e){let t=[],s=new Set,n=[],r=!1,a=!1;for(let o of e){for(let{instruction:i,script:l}of o.scripts)if(i.keyword==="RUN"){a||=l.fault!==void 0||l.commands.length===0&&i.args.length>0;for(let d of l.
commands){let c=j(d);a||=!(c?Et(c.manager)||c.action!=="other":Lp.test(d.name))||d.redirects.length>0,a||=c!==void 0&&(c.packages.some(({text:p})=>p.includes("\uFFFC"))||d.wrappers.some(({name:p})=>p===
"xargs")),c?.action==="install"&&t.push(...c.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of d.words)for(let h of p.split(/[\s/=:@,;'"]+/))s.add(h)}}a||=o.scripts.length===0&&
o.instructions.some(({keyword:i})=>i==="RUN");for(let i of o.copies){let l=es(i);l?n.push(...l):r=!0}}return{packages:t,mentions:s,builds:a,copied:r?null:n}}function es({sources:e,destination:t,workdir:s,
instruction:n}){if(t.state==="unknown")return;let r=Ve(t.value,s?.state==="unknown"?void 0:s?.value);if(r===void 0)return;let a=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:r,folder:a}]:
e.map(o=>{let i=o.state==="unknown"?void 0:Z(o.value).split("/").pop(),l=i!==void 0&&i!==""&&!/^\.{1,2}$|[*?[]/.test(i),d=n.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(i??"");if(!l||d||
o.state==="unknown"||o.value.endsWith("/"))return{path:r,folder:!0};let c=`${r==="/"?"":r}/${i}`;return a?i.includes(".")?{path:c,folder:!1,file:c}:{path:r,folder:!0,file:c}:{path:r,folder:!i.includes(
".")}})}function Up(e,t,s){let n=rn(e,t),r=new Map;for(let a of e.stages)r.set(a,ja(e,a,n.includes(a),{lowered:r,images:s}));return[...r.values()]}function rn({stages:e,final:t},s){let n=s.flatMap(a=>a?
Ia(e,a)??[]:[]),r=t&&(n.length===0||s.includes("")||!Ap(t.name??""))?[t]:[];return[...new Set([...n,...r])]}var Ia=(e,t)=>e.findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);
function qp(e,t,s,n){let{stages:r}=s.size?va(e,s,e.shell):e,a=t?Ia(r,t):r[r.length-1];if(!a)return;let o=new Map;for(let i of B(a).reverse())o.set(i,ja(e,i,i===a,{lowered:o,images:n}));return o.get(a)}
var St=({name:e,index:t})=>e??String(t);function ja(e,t,s,{lowered:n,images:r}){let a="stage"in t.origin?n.get(t.origin.stage):void 0,o=t.base.span,i=a?a.base:zp(t.origin,r),l=a?a.contents:Hp(t.origin),
d=[{how:"inherits",span:o}],c=y=>({...y,via:[...d,...y.via??[]].slice(0,8)}),p=(y,k,x)=>y??(a?c(k(a.image)):x),h=s?B(t):[t],u=y=>T(h.toReversed().flatMap(y),o),m={ref:a?a.image.ref:Kp(t),user:p(t.user,
y=>y.user,Yp(i,t)),env:u(y=>Ta(y,"ENV")),labels:u(y=>Ta(y,"LABEL")),exposedPorts:u(y=>y.ports.map(({setting:k})=>k)),volumes:u(y=>y.volumes),entrypoint:p(Wa(t.entrypoint,t.scripts),y=>y.entrypoint,Is(
l===null?null:l?.entrypoint,o)),cmd:p(Wa(t.cmd,t.scripts)??(t.entrypoint?pe(null,o):void 0),y=>y.cmd,Is(l===null?null:l?.cmd,o)),healthcheck:p(Jp(t.healthcheck,t.scripts),y=>y.healthcheck,Vp(i,o)),workingDir:p(
t.workdir,y=>y.workingDir,i===null?pe("/",o):N("image","",o)),stopSignal:p(t.stopSignal,y=>y.stopSignal,N("image","",o))};return{path:["stages",St(t)],dialect:"dockerfile",span:o,ships:s,image:m,...i===
void 0?{}:{base:i},...l===void 0?{}:{contents:l},...s?{added:Fp(h)}:{},references:Xp(e,t),windows:t.windows,dropsRoot:Bp(t,a,i)}}var an=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scra\
tch";function zp(e,t){if("image"in e)return an(e)?null:Pt(Me(Se(e.image)),t)}function Hp(e){if("image"in e)return an(e)?null:tr(Me(Se(e.image)))}function Bp(e,t,s){let{entrypoint:n,cmd:r,scripts:a,copies:o}=e;
if(a.filter(({instruction:d})=>d===n||d===r).some(({script:d})=>d.commands.some(Tp)))return!0;let i=a.some(({instruction:d,script:c})=>d===n&&c.commands.some(({words:p})=>Gp.test(p[0]?.text??""))),l=a.
some(({instruction:d,script:c})=>d.keyword==="RUN"&&c.commands.some(Pp))||o.some(({from:d})=>d&&/gosu/.test("stage"in d?d.stage.name??"":Se(d.image)));return i&&l?!0:t?t.dropsRoot:s?.drops===!0&&!n}var Gp=/(?:\.sh|entrypoint|start|run|init)$/,
Se=e=>e.state==="unknown"?e.text:e.value;function Kp(e){if(!("image"in e.origin)||an(e.origin))return null;let{image:t}=e.origin;return T(Me(Se(t),e.base.value),e.base.span,t.via)}function Yp(e,t){let s=t.
base.span;return e===null?pe("root",s):e?pe(e.user,s):N("image","",s)}var Vp=(e,t)=>e===void 0||e?.healthcheck?N("image","",t):pe(null,t),Ta=(e,t)=>e.assignments.filter(s=>s.keyword===t).map(({name:s,
value:n,literal:r,span:a})=>T({name:s,value:n,literal:r},a));function Wa(e,t=[]){if(!e)return;let{args:s,json:n,span:r}=e,a=s.map(o=>T(o.value,o.span));return T(a.length?{form:n?"exec":"shell",words:a,
...Pa(e,t)}:null,r)}var Pa=(e,t)=>{let s=t.find(n=>n.instruction===e)?.script;return s?{script:s}:{}};function Jp(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return T({test:null},e.span);
let s=e.args.slice(1).map(n=>T(n.value,n.span));return T({test:{form:e.json?"exec":"shell",words:s,...Pa(e,t)}},e.span)}function Xp(e,t){let s=[],n=(a,o,i)=>{o.state==="unknown"&&o.reason==="malformed"||
Se(o)!=="scratch"&&s.push({role:a,ref:T(Me(Se(o),i),o.span,o.via)})},{syntax:r}=e;t.index===0&&r&&n("syntax",T(r.value,r.span),r.value),"image"in t.origin&&t.base.value&&n("from",t.origin.image,t.base.
value);for(let{from:a}of t.copies)a&&"image"in a&&n("copy-from",La(a.image,a.span),Se(a.image));for(let a of t.mounts)"image"in a&&n("mount-from",La(a.image,a.span),Se(a.image));return s}var La=(e,t)=>({
...e,span:t}),Zp=e=>t=>{let s=Fa(e,t);return s&&St(s)};function Fa({stages:e,instructions:t},s){let n=r=>t[Ie(t,r,({span:a})=>a.start)]?.span.start??r;return e[Ie(e,s,({base:r})=>n(r.span.start))]}function Qp(e,t){
let{stages:s,instructions:n}=e,r=i=>n[Ie(n,i,({span:l})=>l.start)],a=new Map,o=(i,l)=>{let d=a.get(i)??eh(t,i.span);a.set(i,d);let{text:c,cuts:p}=d,h=Ie(p,l-i.span.start,u=>u);return th(c.slice(p[h],p[h+
1]).slice(0,2e3),h===0)};return i=>{let l=Fa(e,i),d=r(i),c=d?.keyword.toUpperCase()??"",p=d&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?o(d,i):"",h=l&&(l===s.at(-1)?"final":St(l));return[...h?
["stage",h]:[],c,p].filter(Boolean).join(" ")}}function eh(e,{start:t,end:s}){let n=e.slice(t,s),r=de(n),a=r.length===n.length?r:n.replace(/\S/g,"*"),o=[0];for(let{0:i,index:l}of a.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))
o.push(l+i.length);return{text:a,cuts:[...o,a.length]}}var th=(e,t)=>de(e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(
t?/^\w+ /:/^$/,"")).slice(0,120),on=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],sr=[".github/dependabot.yml",".github/depend\
abot.yaml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],nr=["daemon.json","docke\
r/daemon.json","etc/docker/daemon.json"],sh=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,nh=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,rh=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,
ah=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im,oh=(e,t)=>e.length===0?[]:[...t.map(s=>({path:`${s}.dockerignore`,role:"text"})),...e.flatMap(ih)];function ih(e){
if(e.alone)return[];let t=e.path.split("/").slice(0,-1),s=["",...t.map((l,d)=>t.slice(0,d+1).join("/"))].map(l=>l?`${l}/.dockerignore`:".dockerignore"),n=[`${e.path}.dockerignore`,...s].map(l=>({path:l,
role:"text"})),r=t.join("/"),a=ah.test(e.text)?[{path:r||".",role:"context"}]:[],o=rh.test(e.text)?[...new Set(["",r&&`${r}/`])].flatMap(l=>on.map(d=>({path:`${l}${d}`,role:"text",isGuess:!0}))):[],i=e.
text.includes("supervisor")?[...e.text.matchAll(sh)].flatMap(([,l=""])=>l.split(/\s+/)).filter(l=>nh.test(l)).map(l=>({path:`${r&&`${r}/`}${l.replace(/^\.?\/+/,"")}`,role:"text"})):[];return[...n,...a,
...o,...i]}var lh={read:(e,{shell:t},s)=>Qn(e,t,s),references:({fresh:e},{above:t})=>oh(e,t),workloads:(e,t,{images:s})=>Up(e,t,s),build:(e,t,s,{images:n})=>qp(e,t,s,n),anchors:Qp,stages:Zp,comments:dh,
showAs:async(...e)=>(await Promise.resolve().then(()=>Ke(require("../frontends/dockerfile/show.js")))).showInstructions(...e)};function dh(e){let{instructions:t}=Oa(e),s=Vn(e);return n=>s(t[Ie(t,n,({span:r})=>r.
start)]?.span.start??n)}var ch={user:"USER",workingDir:"WORKDIR",stopSignal:"STOPSIGNAL"};function ph(e){let t="set"in e?ch[e.set]:void 0;return t&&"set"in e?`add \`${t} ${e.to}\``:void 0}var hh=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,
Ua=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function uh(e,t){let s=e.slice(e.lastIndexOf("/")+1);if(hh.test(s)&&!Ua.test(s))return!0;if(t===void 0||Ua.test(s))return!1;let n=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(n)}var mh=({path:[,e=""],ships:t})=>t?"the image":`stage ${f(e)}`,fh={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"dockerfile",answers:"build",names:/dockerfile|containerfile/i,
runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:uh,label:mh,spell:ph,load:()=>lh};function rt(e){let t=[],s=0;for(let n of e.split(`
`)){let r=s;s+=n.length+1;let a=r===0?n.replace(/^\uFEFF/,""):n,o=a.trim();if(!o||a.startsWith("#"))continue;let i=o.startsWith("!"),l=ln(i?o.slice(1).trim():o),d=r+n.indexOf(o);l&&t.push({text:o,pattern:l,
except:i,start:d,end:d+o.length})}return t}function at(e,t){let s=qa(e),n=ln(t).split("/");return n.some((r,a)=>s.test(n.slice(0,a+1).join("/")))}function ot(e){let t=rt(e).map(({except:s,pattern:n})=>({
except:s,matches:qa(n)}));return{ignores(s){let n=ln(s).split("/"),r=!1;for(let{except:a,matches:o}of t)n.some((i,l)=>o.test(n.slice(0,l+1).join("/")))&&(r=!a);return r}}}var ln=e=>yt(e,e.startsWith("\
/")).join("/"),ts=new Map;function qa(e){let t=ts.get(e);if(t)return t;ts.size>2e3&&ts.clear();let s=gh(e);return ts.set(e,s),s}function gh(e){let t="";for(let s=0;s<e.length;s+=1){let n=e[s];if(n==="\
*"&&e[s+1]==="*"){s+=1,e[s+1]==="/"&&(s+=1);let r=s+1>=e.length?".*":"(?:.*/)?";t.endsWith(r)||(t+=r)}else if(n==="*")t+="[^/]*";else if(n==="?")t+="[^/]";else if(n==="["){let r=e.indexOf("]",s+2);r<0?
t+="\\[":(t+=`[${e.slice(s+1,r).replace(/\\/g,"\\\\")}]`,s=r)}else n==="\\"?(s+=1,t+=(e[s]??"").replace(/[^\w]/g,"\\$&")):t+=n.replace(/[.+^${}()|\]/]/g,"\\$&")}try{return new RegExp(`^${t}$`)}catch{return/^(?!)/}}
var ss=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(rt(e)[0]?.pattern??"");function yh(e){let t=e.path,s=rt(e.text).map(n=>({value:n,span:{file:t,start:n.start,end:n.end}}));return{dialect:"dockerignore",source:e,
faults:[],suppressions:Rs(e),patterns:s}}var vh={read:yh,appliesTo:kh,comments:()=>()=>({at:0,word:"ignore-file"})};function kh(e,t){if(e===`${t}.dockerignore`)return!0;let s=e.slice(0,e.lastIndexOf("\
/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var wh={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,claims:e=>e.
endsWith(".dockerignore"),load:()=>vh};function bh(e,t){return!/\.json$/i.test(e)||t===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(t)?!/"ociVersion"|"apiVersion"/.test(t):/seccomp[^/]*\.json$/i.test(e)&&/^\s*(?:\{\s*(?:"|\})|\[)/.
test(t)&&!/"\$schema"|"ociVersion"|"dependencies"/.test(t)}var xh={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,
ignoring:e=>`JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:bh,glance:(e,t)=>/seccomp[^/]*$/i.
test(e)||t.includes("SCMP_"),load:async()=>(await Promise.resolve().then(()=>Ke(require("../frontends/seccomp/reader.js")))).reader},Ae=[fh,kp,wh,xh,sp],dn=new Map,Be=Ae,yl=()=>Ae.map(({dialect:e})=>e),
we=e=>Ae.find(t=>t.dialect===e),js=e=>Ae.find(({answers:t})=>t===e),vl=()=>Ae[0],rr=()=>Ae.find(({part:e})=>e==="starts"),$h=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function ar(e,t){if($h(
e.slice(e.lastIndexOf("/")+1)))return;let s=Ae.find(n=>n.claims(e,void 0));return s||t===void 0?s?.dialect:Ae.find(n=>n.claims(e,t))?.dialect}var or=65536;async function Ts({dialect:e,load:t}){let s=dn.
get(e)??await t();return dn.set(e,s),s}async function kl(e){let t=we(e);return t&&Ts(t)}function z(e){let t=dn.get(e);if(!t)throw new RangeError(`no reader of ${e} was loaded`);return t}var v=e=>we(e.
dialect)?.label?.(e)??e.path.join(" ");function za(e,t){return((t&&we(t.dialect))??rr()).spell?.(e,t)??`change ${Qs(e)}`}function Ws(e,t,{contexts:s,absent:n,ignored:r,root:a,images:o,together:i,includeFolders:l=[],
entries:d,target:c="docker"}={},p){return{source:e,files:h=>s?.get(h),absent:h=>n?.has(h)===!0,ignored:h=>r?.has(h)===!0,entries:h=>d?.get(h),root:a,images:o,target:c,includeFolders:l,above:[],fail:t,
...i?{together:i}:{},...p?{shell:p}:{}}}function ir(e,{judged:t,fresh:s=t,inputAt:n,keep:r},a){let o=z(e),i=new Map;return{judged:t,fresh:s,document:l=>{let d=n(l),c=i.get(l)??(d?.document?.dialect===
e?d.document:void 0);if(c||!d)return c;let p=o.parse?o.parse(d.source):o.read(d.source,a);return i.set(l,p),o.parse&&r?.(l,p),p}}}function Eh(e,t){let s=(a,o)=>`${a}\0${o??""}`,n=new Map(e.map(a=>[s(a.
source.path,a.inline),a])),r=new Map;return a=>{let{build:o}=a,i=o?.dockerfile?n.get(s(o.dockerfile,o.inline)):void 0;if(!o||!i||i.skipped||o.target?.state==="unknown")return a;let l=o.target?.value,d=Oh(
o),c=JSON.stringify([o.dockerfile,o.inline??null,l??null]),p=d.size===0&&r.has(c)?r.get(c):z(i.dialect).build?.(i,l,d,t);return d.size===0&&r.set(c,p),p?Sh(a,o,p):a}}function Sh(e,t,s){let n={how:"bui\
lt-from",span:t.at.span},{image:r}=e,a=(o,i)=>wt(o)?o:ns(i,n);return{...e,..._h(s),windows:e.windows||s.windows,dropsRoot:s.dropsRoot&&r.entrypoint.state!=="written"&&r.user.state!=="written",build:{...t,
stage:s.path},image:{ref:s.image.ref,user:a(r.user,s.image.user),env:Ba(s.image.env,r.env,n),labels:Ba(s.image.labels,r.labels,n),exposedPorts:Ha(s.image.exposedPorts,n),volumes:Ha(s.image.volumes,n),
entrypoint:a(r.entrypoint,s.image.entrypoint),cmd:Ah(r)?r.cmd:a(r.cmd,s.image.cmd),healthcheck:a(r.healthcheck,s.image.healthcheck),workingDir:a(r.workingDir,s.image.workingDir),stopSignal:a(r.stopSignal,
s.image.stopSignal)}}}var Ah=({entrypoint:e})=>wt(e)&&!(e.state==="written"&&e.value===null),_h=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...s?{added:s}:
{}}),ns=(e,t)=>({...e,via:[t,...e.via??[]]}),Ha=(e,t)=>{let s=ns(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(n=>ns(n,t))}};function Ba(e,t,s){return e.state==="unknown"||t.state==="unkno\
wn"?t:T([...e.value.map(n=>ns(n,s)),...t.value],t.span,t.via)}function Oh({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.state==="unknown")continue;let{name:n,value:r}=s.
value;t.set(n,{value:r&&r.state!=="unknown"?r.value:null,span:s.span})}return t}var Ga=class{documents;#e=[];#a=0;#t=!1;constructor(e=new Map){this.documents=e}get attachments(){return this.#e}get projects(){
return this.#a}get isUnclear(){return this.#t}attach(e,t){this.#a+=1;let{id:s,folder:n}="documents"in e?e:{id:e.source.path,folder:As(e.source.path)};for(let r of t){let{securityOpt:a}=r.host;this.#t||=
a.state==="unknown"||a.value.some(({state:o})=>o==="unknown"),r.project===s&&this.#e.push(...Ch(r,n,this.documents))}}},Ch=(e,t,s)=>Be.flatMap(({dialect:n})=>{let r=s.has(n)?z(n).givenTo?.(e,t):void 0;
return r?[{container:e,dialect:n,...r}]:[]});function Dh(e,t){let{image:s,hooks:n}=e,r=i=>({...i,script:Mh(i,t)}),a=i=>i.state==="written"&&i.value?{...i,value:r(i.value)}:i,o=i=>i.state==="written"&&
i.value?.test?{...i,value:{test:r(i.value.test)}}:i;return{...e,hooks:n.map(i=>({...i,command:a(i.command)})),image:{...s,entrypoint:a(s.entrypoint),cmd:a(s.cmd),healthcheck:o(s.healthcheck)}}}function Mh({
form:e,words:t},s){let n=t.map(o=>{let i=o.state==="unknown"?"\uFFFC":o.value,l={file:o.span.file,text:i,at:[],from:[],whole:o.span};return{text:i,literal:i,span:o.span,splits:!1,substitutions:[],inner:()=>l}}),
[r]=n,a=()=>{};return e==="shell"&&r?s.readScript(r.inner(),a,{errexit:!1,pipefail:!1}):s.readWords(n,a)}function rs({units:e,affectedBuilds:t=[],profiles:s=new Ga},n){let r=e.flatMap(l=>Ka(l)==="star\
ts"?Rh(l,n):[]),a=e.filter(l=>Ka(l)==="builds").flatMap(ve),o=Eh(a,n),i=r.map(o);return{documents:Nh(e),affectedBuilds:t,profiles:s,stages:a.flatMap(l=>z(l.dialect).workloads?.(l,as(l.source.path,i),n)??
[]),containers:i,builtImages:new Set(i.flatMap(({build:l})=>l?.names?[Je(l.names)]:[])),lookup:n}}var Ka=({dialect:e})=>we(e)?.part;function Rh(e,t){let s=z(e.dialect).workloads?.(e,[],t)??[],{shell:n}=t;
return s.filter(he).map(r=>n?Dh(r,n):r)}function Nh(e){let t=new Map;for(let s of["starts","builds","excludes","confines"])for(let{dialect:n}of Be.filter(r=>r.part===s)){let r=e.filter(a=>a.dialect===
n);r.length&&t.set(n,r)}return t}var as=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.state!=="unknown"?[s.target?.value??""]:[]);async function*lr(e,t,s,n={}){for(let a of Ih(t))await Ts(
a);let r=t.some(jh)?await Promise.resolve().then(()=>Ke(require("../syntax/shell/read.js"))):void 0;yield*new Wh(e,t,s,n,r).projects()}function Ih(e){let t=new Set(e.map(({kind:r})=>r)),s=Be.some(({dialect:r,
part:a})=>a==="starts"&&t.has(r)),n=js("build");return Be.filter(r=>t.has(r.dialect)||s&&r===n)}var jh=({source:e,kind:t})=>we(t)?.runs?.test(e.text)===!0,Th=50,Wh=class{#e;#a;#t;#s;#n;#r=new Set;#o;constructor(e,t,s,n,r){
this.#e=new Map(e.map(a=>[a.source.path,a])),this.#a=t,this.#t=s,this.#n=Ws(a=>this.#e.get(a)?.source,s,n),this.#s=r?{...this.#n,shell:r}:this.#n,this.#o=new Map(t.flatMap(a=>we(a.kind)?.part==="build\
s"?[[a.source.path,a]]:[]))}*projects(){let e=this.#u();for(let t of this.#c("starts"))yield*this.#l(t,e);for(let t of this.#c("builds"))t.files.every(s=>this.#r.has(s))||(yield*this.#p(t,()=>({units:t.
units()})));for(let t of this.#c("excludes"))yield*this.#p(t,()=>{let s=t.units();return{units:s,affectedBuilds:s.flatMap(n=>this.#d(n))}});for(let t of e.documents.values())for(let s of t)yield rs({units:[
s],profiles:e},this.#s)}*#c(e){for(let{dialect:t}of Be.filter(s=>s.part===e)){let s=this.#a.flatMap(({kind:r,source:a})=>r===t?[a]:[]);if(s.length===0)continue;let n=ir(t,{judged:s,inputAt:r=>this.#e.
get(r)},this.#s);try{yield*Ph(z(t),n,this.#s)}catch(r){for(let{path:a}of s)this.#t(a,r)}}}*#p({files:e},t){try{yield rs(t(),this.#s)}catch(s){for(let n of e)this.#t(n,s)}}*#l(e,t){try{let s=e.units(),
n=rs({units:[...s,...this.#i(s)],profiles:t},this.#s);for(let r of s)t.attach(r,n.containers);yield n}catch(s){for(let n of e.files)this.#t(n,s)}}#i(e){let t=e.flatMap(a=>z(a.dialect).builds?.(a)??[]),
s=[...new Set(t.flatMap(({paths:a})=>a))].flatMap(a=>this.#o.get(a)??[]);for(let{source:a}of s)this.#r.add(a.path);let n=t.flatMap(({inline:a})=>a),r=n.length?js("build"):void 0;return[...s.map(({source:a,
kind:o})=>z(o).read(a,this.#s)),...r?n.map(a=>z(r.dialect).read(a.source,this.#s,a)):[]]}#d(e){let{appliesTo:t}=z(e.dialect),s=ve(e).map(({source:n})=>n.path);return[...this.#o.values()].filter(({source:n})=>s.
some(r=>t?.(r,n.path))).slice(0,Th).map(({source:n,kind:r})=>z(r).read(n,this.#n))}#u(){let e=new Map;for(let t of this.#c("confines"))try{for(let s of t.units().flatMap(ve)){let n=e.get(s.dialect);n?
n.push(s):e.set(s.dialect,[s])}}catch(s){for(let n of t.files)this.#t(n,s)}return new Ga(e)}};function Ph(e,t,s){return e.projects?.(t,s)??t.judged.map(n=>({files:[n.path],units:()=>[e.read(n,s)]}))}var dr={
comments:!0,peers:!0,requireReason:"high"},Lt=e=>e.kind==="scalar"&&"raw"in e;function wl(e,t,s,n){let r=[],a=new Map,o=en(),i=p=>{if(!p.text.includes("$")||typeof p.value!="string")return p;let{text:h,
uses:u,fault:m,missing:y}=mt(p.text,s,{blank:n,room:o}),k=n&&y!==void 0?y:h;m&&r.push(Lh(p,m,t));let x=u.flatMap(Fh),E=u.some(P=>P.from==="unset")?{unset:!0}:{};return{...p,value:k,text:k,raw:p.text,from:x,
...E,...y===void 0?{}:{missing:y}}},l=p=>{let h=a.get(p);if(h)return h;let u=p.kind==="scalar"?i(p):p.kind==="list"?d(p):c(p);return a.set(p,u),u},d=p=>{let h=p.items.filter(({value:u})=>u.tag!=="!res\
et").map(u=>{let m=l(u.value);return m===u.value?u:{...u,value:m}});return h.length===p.items.length&&h.every((u,m)=>u===p.items[m])?p:{...p,items:h}},c=p=>{let h=!1,u=new Map;for(let[m,y]of p.entries){
let k=l(y.value);k!==y.value&&(h=!0),u.set(m,k===y.value?y:{...y,value:k})}return h?{...p,entries:u}:p};return{root:l(e),faults:r}}function Lh(e,{start:t,end:s},{text:n}){let r=n.slice(e.span.start,e.
span.end).indexOf(e.text);return{kind:"broken",span:r<0?e.span:{...e.span,start:e.span.start+r+t,end:e.span.start+r+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${\
NAME:?message}, and $$ for a dollar"}}var Fh=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],bl=class{#e;constructor(e=!0){this.#e=e}field(e,t,s=[]){let n=e.entries.get(t);return n&&Uh(n.
value)?Ya(n,s):void 0}scalar(e){if(e?.node.kind!=="scalar")return;let{node:t,via:s}=e;return Lt(t)?{text:t.text,raw:t.raw,span:t.span,via:t.from.length?[...s,...t.from]:s}:{text:t.text,raw:t.text,span:t.
span,via:s}}literal(e){if(e?.node.kind!=="scalar")return"";if(!Lt(e.node))return e.node.text;let{raw:t}=e.node,{uses:s}=mt(t,qh),n=t,r=s.filter(a=>!s.some(o=>o!==a&&o.start<=a.start&&o.end>=a.end));for(let{
start:a,end:o}of r.toSorted((i,l)=>l.start-i.start))n=n.slice(0,a)+"\uFFFC"+n.slice(o);return n.replaceAll("$$","$")}setting(e,t,s,n){if(!e)return this.unsaid(t,s);let r=this.scalar(e);if(!r)return N(
"malformed","",e.node.span,e.via);if(r.text.includes("\uFFFC"))return N("variable",r.raw,r.span,r.via);let a=n(r.text);return a===void 0?N("malformed",r.raw,r.span,r.via):T(a,r.span,r.via)}strings(e,t){
return this.list(e,t,s=>[this.setting(s,"",s.at,n=>n)])}list(e,t,s){return e?this.gathered(e,cr(e).flatMap(s)):this.unsaid([],t)}gathered({node:e,via:t},s){return T(this.#e?s:[...s,N("elsewhere","",e.
span)],e.span,t)}nothing({span:e,via:t}){return this.#e?T(null,e,t):N("elsewhere","",e)}unsaid(e,t){return this.#e?pe(e,t):N("elsewhere","",t)}};function cr({node:e,via:t}){return e.kind==="list"?e.items.
map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function xl({node:e,via:t}){return e.kind==="map"?[...e.entries].map(([s,n])=>[s,Ya(n,t)]):
[]}var Ya=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),Uh=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),qh=new Map;function pr(e){return/^(?:true|y|yes|on|1)$/i.
test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var $l=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function El(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var os=({documents:e},t)=>e.get(t)??[],_e=e=>os(e,"dockerfile"),fe=e=>os(e,"compose"),Va=e=>os(e,"seccomp"),is=e=>os(
e,"apparmor");function Q({root:e},...t){return $({name:"",at:{span:e.span,via:[]},node:e},...t)}function $(e,...t){let s=e;for(let n of t){let r=s?.node.kind==="map"?s.node.entries.get(n):void 0;s=r&&
s&&!Ja(r.value)?Xa(n,r,s):void 0}return s}function M(e){if(!e)return[];let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([n,r])=>Xa(n,r,e)):t.kind==="scalar"?[e]:t.items.map(({value:n,via:r})=>({
name:R({node:n})??"",at:{span:n.span,via:[...s.via,...r]},node:n}))}function R(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}function At(e){if(e?.
node.kind==="map")return!0;let t=R(e);return t===void 0?void 0:pr(t)}function cn({node:e}){return e.kind!=="scalar"?"":Lt(e)?e.raw.replace(/\$\$/g,"\0").replace(/\$(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w+)/g,
"\uFFFC").replaceAll("\0","$"):e.text}var G=e=>M(Q(e,"services")).filter(({node:t})=>t.kind==="map"),zh=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,
Ja=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Xa=(e,{key:t,value:s,via:n},{at:r})=>({name:e,at:{span:t.span,via:[...r.via,...n]},node:s});function Hh(e){return M(e).map(t=>{if(e?.node.kind===
"map")return{name:t.name,literal:cn(t),isPassed:Ja(t.node),at:{...t.at,span:zh(t)}};let[,s="",n]=/^([^=]*)(?:=(.*))?$/s.exec(cn(t))??[];return{name:s,literal:n??"",isPassed:n===void 0,at:t.at}})}function Bh(e,t,s,n){
let r=ee(s,n).get(e),a=_e(n).find(({source:i})=>i.path===r?.build?.dockerfile),o=new RegExp(`\\$\\{?${Ze(t)}\\b`);return(a?.stages.flatMap(({scripts:i})=>i.map(({instruction:l})=>l.span))??[]).filter(
({start:i,end:l})=>o.test(a?.source.text.slice(i,l)??"")).slice(0,3)}function Za({value:e}){let t=(e.kind==="list"?e.items.map(n=>n.value):[e]).map(n=>n.kind==="scalar"&&n.value!==null?n.text:void 0),
s=t.filter(n=>n!==void 0&&!/\$|\uFFFC/.test(n));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Qa=new WeakMap;function ee({id:e},t){let s=Qa.get(
t);if(!s){s=new Map;for(let n of t.containers){let r=s.get(n.project)??new Map;r.set(n.path[1]??"",n),s.set(n.project,r)}Qa.set(t,s)}return s.get(e)??new Map}var eo=new WeakMap;function Gh(e){let t=eo.
get(e)??new Set(G(e).flatMap(s=>M($(s,"depends_on")).flatMap(n=>R($(n,"condition"))==="service_completed_successfully"?[n.name]:[])));return eo.set(e,t),t}function to({folder:e},t,s){return M(s).flatMap(
n=>{let r=R($(n,"path"))??R(n);return r===void 0?[]:no(ke(e,r),t)})}function so(e,t){let s=M(Q(e,"services")).flatMap(o=>["env_file","label_file"].flatMap(i=>to(e,t,$(o,i)))),n=new Set(e.files.map(({document:o})=>o.
source.path)),r=new Set(e.files.flatMap(({environment:o})=>[...o.values()].flatMap(({span:i})=>n.has(i.file)?[]:[i.file]))),a=[...new Set([ke(e.folder,".env"),...r])].flatMap(o=>no(o,t));return[...new Map(
[...a,...s].map(o=>[o.source.path,o])).values()]}function no(e,t){let s=t.source(e);if(!s)return[];let n=Ns(s);return[{source:s,values:n,names:[...n.keys()]}]}function te({image:e,hooks:t}){let s=[],n=(r,a,o)=>{
a.state==="written"&&o&&s.push({what:r,setting:a,command:o,commands:o.script?.commands??[]})};e.entrypoint.state==="written"&&n("entrypoint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&n(
"command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&n("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:r}of t??[])r.state==="written"&&n("hook",r,r.value);return s}var ro=5;
function hr(e){let t=[],s=new Set,n=e.containers.flatMap(({path:r,image:a})=>[r[1]??"",a.ref?.state==="written"?a.ref.value.text:""]);for(let{span:r,value:a}of Kh(e))t.push(r),a&&a.length>=ro&&!a.includes(
"\uFFFC")&&!n.some(o=>o.includes(a))&&s.add(a);return{places:t,values:s}}function*Kh(e){let{stages:t,containers:s,lookup:n}=e,r=fe(e);for(let a of r)yield*Yh(a,n);for(let a of[...t,...s])yield*Jh(a,n);
for(let a of r)yield*Zh(a,n);for(let a of _e(e))yield*Qh(a,n)}function*Yh({root:e},t){for(let{node:s}of M(Q({root:e},"configs")).flatMap(n=>$(n,"content")??[])){let n=t.source(s.span.file)?.text??"";if(Vh(
s,n)&&Tr(s.text.split(`
`)))yield{span:s.span};else for(let r of Us(n,s.span))yield hn(r)}}var Vh=(e,t)=>e.kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function*Jh(e,t){let{image:s,build:n}=e;
for(let r of[s.env,s.labels,...n?[n.args]:[]])yield*ao(r,t);for(let{commands:r}of te(e))for(let a of r)yield*oo(a);"hooks"in e&&(yield*Xh(e,t))}function*Xh({hooks:e,host:t},s){for(let{env:n}of e)yield*ao(
n,s);if(t.logOptions.state!=="unknown")for(let n of t.logOptions.value)n.state==="written"&&D(n.value.name,n.value.value)&&(yield{span:n.span})}function*Zh(e,t){for(let{source:s,values:n}of so(e,t))for(let[
r,{value:a,span:o}]of n){let i=D(r,a);if(!i)continue;let l=s.text.slice(o.start,o.end).search(/[=:]/);yield{span:{...o,start:o.start+l+1},value:i.wellKnown?void 0:a}}}function*Qh({globals:e,stages:t,source:s},n){
for(let r of e)yield*pn(r,n);for(let{assignments:r,scripts:a,copies:o}of t){for(let i of r)yield*pn(i,n);for(let{instruction:i}of o)for(let{span:l}of i.heredocs)for(let d of Us(s.text,l))yield hn(d);for(let{
script:i}of a)for(let l of i.commands)yield*oo(l)}}function*ao(e,t){if(e.state!=="unknown")for(let s of e.value)s.state!=="unknown"&&(yield*pn(s.value,t))}function*pn({name:e,value:t,literal:s},n){if(!t)
return;let r=D(e,s);if(r&&(yield{span:t.span,value:r.wellKnown?void 0:s}),r||!$e(e)||!s.includes("\uFFFC"))return;let a=t.state==="unknown"?s.split("\uFFFC"):[t.value],{file:o,start:i,end:l}=t.span,d=n.
source(o)?.text.slice(i,l)??"";for(let c of a){let p=c.length>=ro&&D(e,c)?d.indexOf(c):-1;p>=0&&(yield{span:{file:o,start:i+p,end:i+p+c.length},value:c})}}function*oo(e){for(let t of _s(e))yield hn(t);
for(let t of Jr(e))yield{span:t}}var hn=({span:e,value:t,secret:s})=>({span:e,value:s.wellKnown?void 0:t}),be=["info","low","medium","high","critical"],ft=["recommended","strict"],eu=(e,t)=>ft.indexOf(
e)>ft.indexOf(t)?e:t;function Ps(e,t,s){let n={};for(let{applies:r,rules:a}of e){let o=a.get(t);if(!o||r&&!r(s))continue;let i=o.options?{options:{...n.options,...o.options}}:{};n={...n,...o.level?{level:o.
level}:{},...i}}return n}function tu({id:e,options:t={}},s,n){let r=Ps(s,e,n).options??{};return Object.fromEntries(Object.entries(t).map(([a,{default:o}])=>[a,Object.hasOwn(r,a)?r[a]:o]))}function su(e,t){
let s=!0;for(let{applies:n,rules:r}of e){let a=r.get(t)?.level;a&&(s=a!=="off"||s&&n!==void 0)}return s}function nu(e,t,s,n){let r=[],a=new Map,o=l=>{let d=a.get(l)??au(l,e);return a.set(l,d),d},i=l=>{
for(let d of o(l.on))try{let c=l.options?tu(l,s,ou(d)):{};for(let p of l.check(d,e,c))r.push({rule:l,problem:p,..."path"in d?{workload:d}:{}})}catch(c){n(io(d),new Error(`rule ${l.id}: ${c instanceof Error?
c.message:String(c)}`,{cause:c}))}};for(let l of t)i(l);return r}function ru(e,t,s){return t.flatMap(n=>n.on==="ignore"?e.flatMap(r=>[...n.check(r,s,{})].map(a=>({rule:n,problem:a}))):[])}function au(e,t){
return e==="container"?t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(e)??[]).filter(s=>ve(s).some(({skipped:n})=>!n))}var ou=e=>({file:io(e),workload:"pa\
th"in e?e.path:null});function io(e){return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(ve)[0]?.source.path??""}
function iu(e,t){let s=new Map;for(let n of lo(e)){let{dialect:r,source:a,inline:o}=n;if(o!==void 0)continue;let i=z(r).anchors?.(n,a.masking(t.get(a.path)??[]).shown);i&&s.set(a.path,i)}return({file:n,
start:r})=>s.get(n)?.(r)??""}function lu(e){let t=new Map;for(let s of lo(e)){let n=z(s.dialect).stages?.(s);n&&t.set(s.source.path,n)}return({file:s,start:n})=>t.get(s)?.(n)}var lo=({documents:e})=>[
...e.values()].flat().flatMap(ve),du={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"\
the variable gets its value here","built-from":"built here",inherits:"inherited through this stage"},cu=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:du[t]}));function co({rule:e,problem:t,workload:s},n,r){
let{at:a,message:o,related:i=[],fix:l}=t;return{rule:e.id,anchor:r(a.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",profile:eu(e.profile,t.profile??e.profile),message:de(
o),span:a.span,workload:s?.path??null,related:[...i.map(d=>({...d,message:de(d.message)})),...cu(a.via)],fix:l?pu(l,n,s):null,suppressed:null}}function pu(e,t,s){let{safety:n}=e;return"edits"in e?{title:e.
title??"apply the edit",safety:n,edits:e.edits}:{title:e.title??t(e.change,s),safety:n}}function po(e,t,s){if(t.length===0)return e;let{level:n}=Ps(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(
e.span)});if(!n)return e;if(n!=="off")return{...e,profile:"recommended",...n==="on"?{}:{severity:n}}}var un=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,ho=["low","medium","high"];function hu(e){
let t=new Map;for(let{finding:s,workload:n}of e){let{file:r,start:a,end:o}=s.span,i=`${s.rule}\0${r}\0${a}\0${o}`,l=t.get(i);t.set(i,l?uu(l,s,n):s)}return[...t.values()].map(s=>s.related.length?{...s,
related:mu(s)}:s)}function uu(e,t,s){let n=e.related.length>40,r=be.indexOf(t.severity)>be.indexOf(e.severity),a=s&&s.path.join("\0")!==e.workload?.join("\0")?[{span:s.span,message:`${v(s)} is affecte\
d`}]:[];return{...e,...r?{severity:t.severity,message:t.message}:{},...t.profile==="recommended"?{profile:t.profile}:{},confidence:ho.indexOf(t.confidence)>ho.indexOf(e.confidence)?t.confidence:e.confidence,
related:n?e.related:[...e.related,...a,...t.related],fix:e.fix??t.fix}}function mu({related:e,span:t}){let s=[];for(let n of e)!un(n.span,t)&&!s.some(r=>un(r.span,n.span))&&s.push(n);return s.slice(0,
20)}function uo(e){let t=({severity:n})=>-be.indexOf(n),s=(n,r)=>n<r?-1:n>r?1:0;return[...e].sort((n,r)=>s(n.span.file,r.span.file)||n.span.start-r.span.start||t(n)-t(r)||s(n.rule,r.rule)||n.span.end-
r.span.end||s(n.message,r.message))}function fu(e,t){let s=e.filter(n=>ft.indexOf(n.profile)<=ft.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:n})=>!n).length-s.filter(({suppressed:n})=>!n).
length}}var mo=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function fo(e,t,{ignores:s,locked:n,peers:r}){let a=bu(t).map(l=>({suppression:l,
used:new Set,refused:new Set}));if(!s.comments)return{findings:[...e],uses:a};let o=gu(a),i=l=>{let d=l;for(let c of o(l.span)){let{suppression:p}=c,h=ku(p,l,r);if(!h||p.by!=="seaworthy"&&!s.peers)continue;
for(let{value:m}of h)c.used.add(m);let u=vu(p,l,s,n);if(!u){let{by:m,reason:y,span:k}=p;return{...l,suppressed:{by:"comment",of:m,reason:y||null,span:k}}}c.refused.add(u),d={...d,related:[...d.related,
{span:p.span,message:yu[u](p)}]}}return d};return{findings:e.map(i),uses:a}}var go=2e3;function gu(e){let t=new Map;for(let s of e){let{file:n,start:r,end:a}=s.suppression.covers,o=t.get(n)??{wide:[],
narrow:[]};t.set(n,o),(a-r>go?o.wide:o.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((n,r)=>n.suppression.covers.start-r.suppression.covers.start);return function*({file:s,start:n}){let r=t.get(
s);if(!r)return;yield*r.wide;let a=Ie(r.narrow,n,({suppression:o})=>o.covers.start);for(;a>=0&&r.narrow[a].suppression.covers.start>=n-go;a-=1)yield r.narrow[a]}}var yu={expired:({until:e})=>`ignored \
here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",
locked:()=>"not ignored: the policy this project extends locks the rule"};function vu({by:e,until:t,reason:s,rules:n},{rule:r,severity:a},{today:o,requireReason:i},l){if(l.has(r))return"locked";if(t&&
!mo(t.value))return"day";if(t&&o&&t.value<o)return"expired";let d=i!=="never"&&be.indexOf(a)>=be.indexOf(i),c=n.length===0||n.some(({value:p})=>p==="*"||p.toLowerCase()==="all");return(e==="seaworthy"||
c)&&d&&!s?"reason":void 0}function ku({by:e,rules:t,covers:s},{rule:n,span:r},a){if(r.start<s.start||r.start>s.end)return;if(e==="seaworthy"){let l=t.filter(({value:d})=>d===n);return l.length?l:void 0}
let o=a[e]??{};if(t.length===0)return Object.values(o).some(l=>l.includes(n))?[]:void 0;let i=t.filter(({value:l})=>wu(e,l,o)?.includes(n));return i.length?i:void 0}function wu(e,t,s){let n=e==="trivy"?
yo(t):t;return n.toLowerCase()==="all"||n==="*"?Object.values(s).flat():Object.entries(s).find(([r])=>(e==="trivy"?yo(r):r).toLowerCase()===n.toLowerCase())?.[1]}var yo=e=>e.replace(/^AVD-/i,"").replace(
/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function bu(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function Sl(e,t){let{profile:s,scopes:n=[],surroundings:r={}}=t,
a=t.rules.filter(({id:h})=>su(n,h));Ld();let o=e.flatMap(({source:h,kind:u,isSupporting:m})=>{if(m)return[];if(u!==void 0&&!we(u))throw new RangeError(`${h.path}: there is no format ${JSON.stringify(u)}`);
let y=u??ar(h.path,h.text.slice(0,or));return y?[{source:h,kind:y}]:[]}),i=await xu(e,o,{...t,rules:a,scopes:n,surroundings:r}),{findings:l,uses:d}=await $u(i,{...t,rules:a,scopes:n}),{shown:c,hidden:p}=fu(
l,s);return{files:o.map(({source:h,kind:u})=>({path:h.path,kind:u})).sort((h,u)=>h.path<u.path?-1:1),findings:c,ignores:d.map(({suppression:h,used:u,refused:m})=>({suppression:h,used:[...u],refused:[...m]})),
notices:[...i.skipped].map(([h,u])=>({path:h,message:`not judged: ${u}`})),failures:i.failures,hidden:p,rules:a.map(Ou),...r.prefix===void 0?{}:{prefix:r.prefix},sources:Cu(e,c,i.secrets)}}async function xu(e,t,{
rules:s,scopes:n,surroundings:r,progress:a}){let o=[],i=[],l=new Map,d=[],c=new Map,p=new Set,h=(y,k)=>{d.push({path:y,message:`could not be judged, which is our mistake: please report it (${k instanceof
Error?k.message:String(k)})`})};for await(let y of lr(e,t,h,r)){let k=[...y.documents.values()].flat().flatMap(ve);try{let{places:x,values:E}=hr(y);for(let V of x){let je=c.get(V.file);je?je.push(V):c.
set(V.file,[V])}let P=iu(y,c),H=lu(y);for(let V of nu(y,s,n,h)){let je=po(co(V,za,P),n,H);je&&o.push({finding:Au(je,E),workload:V.workload&&_u(V.workload)})}}catch(x){for(let{source:E}of k)h(E.path,x)}
for(let{source:x,suppressions:E,skipped:P}of k){for(let H of E)i.push(H);P&&l.set(x.path,P),p.add(x.path)}a?.(p.size,t.length)}let u=uo(hu(o)),m=new Map(e.map(({source:y})=>[y.path,y]));for(let y of new Set(
u.map(({span:k})=>k.file))){let k=m.get(y);k&&!p.has(y)&&i.push(...Rs(k))}return{findings:u,suppressions:i,skipped:l,failures:d,secrets:c,texts:m}}async function $u(e,t){let{ignores:s=dr,locked:n=new Set}=t,
{suppressions:r}=e,a=r.some(({by:d})=>d!=="seaworthy")?(await Promise.resolve().then(()=>Ke(require("../knowledge/peer-ids.js")))).peerIds:{},o=fo(e.findings,r,{ignores:s,locked:n,peers:a}),i=s.comments?
Eu(o.uses,e,t):[];if(i.length===0)return o;let l=fo(i,r,{ignores:s,locked:n,peers:a}).findings;return{...o,findings:uo([...o.findings,...l])}}function Eu(e,{texts:t,failures:s,skipped:n},{rules:r,scopes:a,
known:o=[],whole:i=!0}){if(e.length===0||!r.some(({on:h})=>h==="ignore"))return[];let l=new Set(r.map(({id:h})=>h)),d=new Set([...o,...l]),c=i&&s.length===0,p=e.map(h=>{let{file:u}=h.suppression.span;
return{...h,ran:l,known:d,judged:c&&!n.has(u),text:t.get(u)?.text??""}});return ru(p,r,Su()).flatMap(h=>po(co(h,za,()=>""),a)??[])}var Su=()=>{let e=Ws(()=>{},()=>{});return rs({units:[]},e)},Au=(e,t)=>t.
size===0?e:{...e,message:Gs(e.message,t),anchor:Gs(e.anchor,t),related:e.related.map(({span:s,message:n})=>({span:s,message:Gs(n,t)}))},_u=e=>{let{path:t,span:s,ships:n,dialect:r}=e;return he(e)?{path:t,
span:s,ships:n,dialect:r}:void 0};function Ou({id:e,on:t,severity:s,confidence:n="high",profile:r,summary:a,why:o,standards:i}){return{id:e,subject:t,severity:s,confidence:n,profile:r,summary:a,why:o,
standards:i}}function Cu(e,t,s){let n=new Set(t.flatMap(({span:r,related:a})=>[r.file,...a.map(o=>o.span.file)]));return new Map(e.flatMap(({source:r})=>n.has(r.path)?[[r.path,r.masking(s.get(r.path)??
[])]]:[]))}var ur=new Set("X alts apache2-common apparmor_api apparmor_api/change_profile apparmor_api/examine apparmor_api/find_mountpoint apparmor_api/introspect apparmor_api/is_enabled aspell audio\
 authd authentication base bash consoles crypto cups-client dbus dbus-accessibility dbus-accessibility-strict dbus-network-manager-strict dbus-session dbus-session-strict dbus-strict dconf devices-usb\
 devices-usb-read dovecot-common dri-common dri-enumerate enchant exo-open fcitx fcitx-strict fonts freedesktop.org frr frr-snmp gio-open glycin gnome gnupg golang groff gtk gvfs-open hosts_access ibu\
s kde kde-globals-write kde-icon-cache-write kde-language-write kde-open5 kerberosclient ldapclient libnuma libpam-systemd likewise mdns mesa mir mozc mysql nameservice nameservice-strict nis nss-syst\
emd nvidia opencl opencl-common opencl-intel opencl-mesa opencl-nvidia opencl-pocl opengl openssl orbit2 p11-kit perl php php-worker php5 postfix-common private-files private-files-strict psi-read psi\
-read-poll python qt5 qt5-compose-cache-write qt5-settings-write qt6 qt6-compose-cache-write qt6-settings-write recent-documents-write ruby samba samba-rpcd smbpass snap_browsers ssl_certs ssl_keys sv\
n-repositories terminfo transmission-common trash ubuntu-bittorrent-clients ubuntu-browsers ubuntu-browsers.d ubuntu-browsers.d/chromium-browser ubuntu-browsers.d/java ubuntu-browsers.d/kde ubuntu-bro\
wsers.d/mailto ubuntu-browsers.d/multimedia ubuntu-browsers.d/plugins-common ubuntu-browsers.d/productivity ubuntu-browsers.d/text-editors ubuntu-browsers.d/ubuntu-integration ubuntu-browsers.d/ubuntu\
-integration-xul ubuntu-browsers.d/user-files ubuntu-console-browsers ubuntu-console-email ubuntu-email ubuntu-feed-readers ubuntu-gnome-terminal ubuntu-helpers ubuntu-konsole ubuntu-media-players ubu\
ntu-unity7-base ubuntu-unity7-launcher ubuntu-unity7-messaging ubuntu-xterm upki user-download user-mail user-manpages user-tmp user-write video vulkan wayland web-data winbind wutmp xad xdg-desktop x\
dg-open".split(" ")),Al=new Set("alias apparmorfs dovecot etc global gs home home.d home.d/site.local kernelvars multiarch multiarch.d multiarch.d/site.local ntpd print-devices proc run rygel security\
fs share sys system xdg-user-dirs xdg-user-dirs.d xdg-user-dirs.d/site.local".split(" ")),Du={"3.0":["userns","mqueue","io_uring"],"4.0":["io_uring"],"4.0-ip":["io_uring"],"5.0":[],"5.0-interface":[],
"kernel-5.4-outoftree-network":["userns","mqueue","io_uring"],"kernel-5.4-vanilla":["network","unix","userns","mqueue","io_uring"]},ls=(e,t)=>`@{${e}}${`{@{${e}},}`.repeat(t-1)}`,mn=(e,t)=>`{${["@{d}",
...Array.from({length:e-1},(s,n)=>`${n+2===e?`[1-${t}]`:"[1-9]"}${"@{d}".repeat(n+1)}`)].join(",")}}`,Mu=[2,4,6,8,9,10,12,15,16,32,38,64],ds=(e,t)=>Mu.map(s=>[`${e}${s}`,[`@{${t}}`.repeat(s)]]),_l={HOME:[
"@{HOMEDIRS}/*/","/root/"],HOMEDIRS:["/home/"],PROC:["/proc/"],XDG_DESKTOP_DIR:["Desktop"],XDG_DOCUMENTS_DIR:["Documents"],XDG_DOWNLOAD_DIR:["Downloads"],XDG_MUSIC_DIR:["Music"],XDG_PICTURES_DIR:["Pic\
tures"],XDG_PUBLICSHARE_DIR:["Public"],XDG_TEMPLATES_DIR:["Templates"],XDG_VIDEOS_DIR:["Videos"],c:["[0-9a-zA-Z]"],d:["[0-9]"],etc_ro:["/etc/","/usr/etc/"],etc_rw:["/etc/"],flatpak_exports_root:["{fla\
tpak/exports,flatpak/{app,runtime}/*/*/*/*/export}"],h:["[0-9a-fA-F]"],l:["[a-zA-Z]"],multiarch:["*-linux-gnu*"],pci_bus:["pci@{hex4}:@{hex2}"],pid:["{[1-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][\
0-9],[1-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0-9][0-9]}"],pids:["@{pid}"],run:["/run/","/var/run/"],securityfs:["@{sys}/kernel/security/"],sys:["/sys/"],system_share_dirs:[
"/{usr,usr/local,var/lib/@{flatpak_exports_root}}/share"],tid:["@{pid}"],u8:["[0-9]{[0-9],}","1[0-9][0-9]","2[0-4][0-9]","25[0-5]"],uid:["{[0-9],[1-9][0-9],[1-9][0-9][0-9],[1-9][0-9][0-9][0-9],[1-9][0\
-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9],[1-4][0-9][0-9][0-9][0-9][0\
-9][0-9][0-9][0-9][0-9]}"],uids:["@{uid}"],user_share_dirs:["@{HOME}/.local{,/share/@{flatpak_exports_root}}/share"],w:["[a-zA-Z0-9_]"],int:[ls("d",10)],hex:[ls("h",64)],rand:[ls("c",64)],word:[ls("w",
64)],u16:[mn(5,6)],u32:[mn(10,4)],u64:[mn(20,1)],...Object.fromEntries([...ds("int","d"),...ds("hex","h"),...ds("rand","c"),...ds("word","w")])};function fn({document:e,environment:t}){let s=[],n=new Set,
r=[];for(let a of e.roots){let o=a.entries.get("services");o&&r.push({node:o.value,path:["services"]})}for(let a=r.pop();a;a=r.pop()){let{node:o,path:i}=a;if(!n.has(o)){if(n.add(o),o.kind==="map")for(let[
l,{value:d}]of o.entries)r.push({node:d,path:[...i,l]});else if(o.kind==="list")for(let{value:l}of o.items)r.push({node:l,path:i});else if(o.text.includes("$")){let l=e.source.text.slice(o.span.start,
o.span.end).indexOf(o.text);for(let d of mt(o.text,t).uses){let c=l>=0,p=c?{...o.span,start:o.span.start+l+d.start,end:o.span.start+l+d.end}:o.span;s.push({...d,path:i,whole:o.text,span:p,exact:c})}}}}
return s}function mr({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(t=>ke(As(e.path),t))}var vo=(...e)=>{let t=[],
s=0;for(let n of[...e].sort((r,a)=>r-a))n>s&&t.push([s,n-1]),s=n+1;return t.push([s,65535]),t},gn=vo(0,47),Ru=vo(0),Nu=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),ko=e=>Nu[e]??{kind:"on\
e",set:[[e,e]]};function fr(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),n=[{options:[],parts:[]}],r=()=>n[n.length-1],a=i=>{r().parts.push(i)},
o=!1;for(let i=0;i<s.length;i+=1){let l=s[i],d=s.charCodeAt(i),c=!1;if(l==="\\"){let p=yn(s,i);if(!p)return{at:i,message:"ends with a backslash"};a(ko(p.code)),c=p.code===47,i=p.end-1}else if(l==="*"){
let p=s[i+1]==="*",h=i;for(;s[h]==="*";)h+=1;o&&(h===s.length||s[h]==="/")&&a({kind:"one",set:gn}),a({kind:"any",set:p?Ru:gn}),p&&(i+=1)}else if(l==="?")a({kind:"one",set:gn});else if(l==="["){let p=Iu(
s,i);if(!p)return{at:i,message:"opens a `[` that is never closed"};a({kind:"one",set:p.set}),i=p.end-1}else{if(l==="]")return{at:i,message:"closes a `]` that was never opened"};if(l==="{"){if(n.length>=
50)return{at:i,message:"nests its braces too deeply"};n.push({options:[],parts:[]})}else if(l===","&&n.length>1){let{options:p,parts:h}=r();p.push(h),r().parts=[]}else if(l==="}"){if(n.length===1)return{
at:i,message:"closes a `}` that was never opened"};let{options:p,parts:h}=n.pop();if(p.length===0)return{at:i,message:"has braces around a single alternative: leave them out, or separate with commas"};
a({kind:"choice",options:[...p,h]})}else a(ko(d)),c=d===47}o=c}return n.length>1?{at:s.length,message:"opens a `{` that is never closed"}:r().parts}var gr=e=>Array.isArray(e);function yr(e){let t="";for(let s of e){
let n=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!n||n[0]!==n[1])return;t+=String.fromCharCode(n[0])}return t}var vr=e=>e.every(t=>t.kind==="choice"?t.options.every(vr):t.kind==="one"&&!wo(t.
set,65535));function Ol(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return yr(t<0?e:e.slice(0,t))??""}function yn(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let n=s.exec(e);if(n)return{code:n[1]?Number.parseInt(n[1],8):n[2]?Number.parseInt(n[2],16):Number(n[3]),end:s.lastIndex};let r=e[t+1];return r===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[r]??e.charCodeAt(t+1),end:t+2}}function Iu(e,t){let s=t+1,n=e[s]==="^";n&&(s+=1);let r=[],a=s;for(;;){let i=e[s];if(i===void 0)return;if(i==="]"&&(s>a||!n)||i==="]")break;let l=i==="\\"?yn(e,
s):{code:e.charCodeAt(s),end:s+1};if(!l)return;if(s=l.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let d=e[s+1]==="\\"?yn(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!d)return;s=d.end,r.push([Math.min(
l.code,d.code),Math.max(l.code,d.code)])}else r.push([l.code,l.code])}let o=ju(r);return{set:n?Tu(o):o,end:s+1}}function ju(e){let t=[...e].sort((n,r)=>n[0]-r[0]),s=[];for(let[n,r]of t){let a=s[s.length-
1];a&&n<=a[1]+1?a[1]=Math.max(a[1],r):s.push([n,r])}return s}function Tu(e){let t=[],s=1;for(let[n,r]of e)n>s&&t.push([s,n-1]),s=Math.max(s,r+1);return s<=65535&&t.push([s,65535]),t}var wo=(e,t)=>e.some(
([s,n])=>t>=s&&t<=n),Wu=3e4,bo=4e4,Ls=e=>e.reduce((t,s)=>t+(s.kind==="one"?1:s.kind==="any"?2:s.options.reduce((n,r)=>n+1+Ls(r),1)),0),kr=e=>Ls(e)<Wu;function wr(e){let t=[{free:[]}],s=()=>t.push({free:[]})-
1,n=(a,o)=>{let i=o;for(let l of a)if(l.kind==="one"){let d=s();t[i].step={set:l.set,to:d},i=d}else if(l.kind==="any"){let d=s(),c=s();t[i].free.push(d,c),t[d].step={set:l.set,to:i},i=c}else{let d=l.options.
map(p=>{let h=s();return t[i].free.push(h),n(p,h)}),c=s();for(let p of d)t[p].free.push(c);i=c}return i},r=n(e,0);return{states:t,accepting:r}}function vn({states:e},t){let s=new Set(t);for(let n of s)
for(let r of e[n].free)s.add(r);return[...s].sort((n,r)=>n-r)}function xo(e,t,s){let n=[];for(let r of t){let{step:a}=e.states[r];a&&wo(a.set,s)&&n.push(a.to)}return vn(e,n)}function br(e,t){let s=vn(
e,[0]);for(let n=0;n<t.length&&s.length>0;n+=1)s=xo(e,s,t.charCodeAt(n));return s.includes(e.accepting)}function Cl(e,t,s,n={left:bo}){let r={left:Math.min(bo,n.left)},a=e.map(l=>vn(l,[0])),o=[{at:a,text:""}],
i=new Set([$o(a)]);for(let l=0;l<o.length;l+=1){let{at:d,text:c}=o[l],p=d.reduce((h,u)=>h+u.length,0);if(r.left-=p,n.left-=p,r.left<0)return;if(t(d.map((h,u)=>h.includes(e[u].accepting))))return c;for(let h of Pu(
e,d)){let u=e.map((y,k)=>xo(y,d[k],h));if(!s(u.map(y=>y.length>0)))continue;let m=$o(u);i.has(m)||(i.add(m),o.push({at:u,text:c+String.fromCharCode(h)}))}}return null}var $o=e=>e.map(t=>t.join(",")).join(
"|");function Pu(e,t){let s=new Set([97,98]);return e.forEach(({states:n},r)=>{for(let a of t[r]){let{step:o}=n[a];for(let[i,l]of o?.set??[])s.add(i),s.add(l+1)}}),[...s].filter(n=>n>0&&n<=65535).sort(
(n,r)=>n-r).sort((n,r)=>Eo(n)-Eo(r)||n-r)}var Eo=e=>e>=97&&e<=122||e===47?0:e>=48&&e<=57?1:e>32&&e<127?2:3,K=({rule:e})=>e.prefix.mode?.value==="deny",F=({included:e})=>{let[t,s=""]=e?.path.value.split(
/\/(.*)/s)??[];return!(t==="abstractions"&&ur.has(s))&&t!=="tunables"},Fe=(e,t)=>e.giving(t).filter(({placed:s})=>F(s));function _t({profile:e},t){return e.rules.flatMap(s=>s.rule.kind===t?[{rule:s.rule,
placed:s}]:[])}function U(e,t){let s=_t(e,t),n=s.filter(({placed:r})=>K(r));return s.filter(({rule:r,placed:a})=>F(a)&&!K(a)&&!n.some(o=>Lu(r,o.rule)))}function Lu(e,t){let s=a=>a.map(({value:o})=>o).
join(" "),n=a=>a.map(({name:o,operator:i,values:l})=>`${o.value}${i}${s(l)}`).sort().join(" "),r=new Set(t.access.map(({value:a})=>a));return(r.size===0||e.access.length>0&&e.access.every(({value:a})=>r.
has(a)))&&(t.words.length===0||s(e.words)===s(t.words))&&(t.conditions.length===0||n(e.conditions)===n(t.conditions))&&(!t.peer||e.peer!==void 0&&n(e.peer.conditions)===n(t.peer.conditions))&&(!t.target||
e.target?.value===t.target.value)}function Ue(e,t){let s=fr(e);return gr(s)&&kr(s)&&br(wr(s),t)}var it=e=>Ue(e,"zq-x1")||Ue(e,"/zq/x1")&&Ue(e,"/a"),lt=({profile:e})=>e.rules.flatMap(t=>t.rule.kind==="\
capability"?[{rule:t.rule,placed:t}]:[]),kn=(e,t)=>lt(e).some(({rule:s,placed:n})=>K(n)&&(s.names.length===0||s.names.some(({value:r})=>r===t))),Fu=(e,t)=>!kn(e,t)&&(e.profile.rules.some(({rule:s})=>s.
kind==="all")||lt(e).some(({rule:s,placed:n})=>!K(n)&&(s.names.length===0||s.names.some(({value:r})=>r===t)))),So=({profile:e},t,s)=>{let n=t.find(r=>r.name.value===s)?.values[0]?.value;return n===void 0?
void 0:e.expand(n)},Ao=({access:e},t)=>e.length?e.map(({value:s})=>s):t,cs=({profile:e})=>e.node.attachment===void 0&&!e.name.startsWith("/")&&!e.name.includes("//"),Uu={critical:"high",high:"medium",
medium:"low",low:"low",info:"info"},se=(e,t)=>cs(e)?t:Uu[t],_o=[["/proc/sysrq-trigger","write","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/fs/file-max","write","/proc/sys o\
utside kernel/shm*"],["/proc/sys/kernel/core_pattern","write","/proc/sys/kernel"],["/sys/module/a/parameters/b","write","/sys outside the cgroups"],["/sys/firmware/a","read","/sys/firmware"],["/sys/ke\
rnel/security/a","read","/sys/kernel/security"],["/sys/devices/virtual/powercap/a","read","/sys/devices/virtual/powercap"]],qu=e=>_o.flatMap(([t,s,n])=>e.allows(t,s)?[n]:[]),ie=e=>_o.filter(([t,s])=>e.
rules.some(n=>n.deny&&e.touches(n,t,s))).length>=6&&U(e,"mount").length===0,Ot=(e,t)=>Fe(e,t).find(s=>s.pattern==="/{**,}"||e.covers(s,"/**"));function b(e,t){return e.state!=="unknown"&&t(e.value)}function qe(e,t){
return e.state==="written"&&t(e.value)}var zu=(e,t)=>e.state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),w=(e,t=()=>!0)=>e.state==="unknown"?[]:e.value.filter(s=>b(s,t)),S=e=>e.state===
"unknown"?void 0:e.value;function ps({source:e},{containers:t,lookup:s}){let n=d=>d.flatMap(c=>s.source(c)??[]),r=n([`${e.path}.dockerignore`]);if(r.length)return r;let a=t.flatMap(({build:d})=>d?.dockerfile===
e.path&&d.context!==null?[d.context]:[]);if(a.length)return n(a.map(d=>d?`${d}/.dockerignore`:".dockerignore"));let o=e.path.split("/").slice(0,-1),i=o.map((d,c)=>o.slice(0,c+1).join("/")),l=Array.from(
{length:12},(d,c)=>`${"../".repeat(c+1)}.dockerignore`);return n([".dockerignore",...i.map(d=>`${d}/.dockerignore`),...l])}var Hu=(e,{containers:t,lookup:s})=>{let n=e.slice(0,e.lastIndexOf("/")+1),r=[
...new Set(["",n])].flatMap(a=>on.flatMap(o=>s.source(`${a}${o}`)?.text??[])).flatMap(a=>[...[...a.matchAll(/\bcontexts"?\s*[=:]\s*\{([^}]*)\}/g)].flatMap(([,o=""])=>[...o.matchAll(/"?([\w.-]+)"?\s*[=:]/g)].
map(([,i=""])=>i)),...[...a.matchAll(/--build-context[= ]+([\w.-]+)=/g)].map(([,o=""])=>o)]);return new Set([...r,...t.flatMap(({build:a})=>a?.dockerfile===e?a.contexts:[])])};function wn({source:e,stages:t},{
containers:s,lookup:n}){let r=new Set(s.flatMap(({build:l})=>l?.dockerfile===e.path?[l.context]:[]));if(r.size>1||r.has(null))return;let[a]=r,o=n.files?.(a??e.path.slice(0,Math.max(0,e.path.lastIndexOf(
"/"))));if(!o||a!==void 0)return o;let i=new Set(o);return t.flatMap(({copies:l})=>l.flatMap(d=>d.from?[]:d.sources.flatMap(c=>S(c)??[]))).map(_r).filter(l=>l&&l!=="."&&!/[*?[:]/.test(l)).every(l=>i.has(
l)||i.has(`${l}/`))?o:void 0}var Oo=e=>/^(?:\.?\/?|\*|\.\/\*|\/\*)$/.test(e);function bn({affectedBuilds:e}){let t=e.filter(({skipped:s})=>!s);if(t.length!==0)return t.some(({stages:s})=>s.some(({copies:n})=>n.
some(({from:r,sources:a})=>!r&&a.some(o=>o.state==="unknown"||Oo(o.value)))))}var xn=({source:e},{lookup:t})=>t.files?.(e.path.slice(0,Math.max(0,e.path.lastIndexOf("/"))));function Co({source:e},{lookup:t}){
let s=e.path.slice(0,e.path.lastIndexOf("/")+1);return[...new Set(["",s])].flatMap(n=>on.flatMap(r=>t.source(`${n}${r}`)?.text??[])).flatMap(n=>[...n.matchAll(/(?:--target[= ]+|\btarget"?\s*[=:]\s*)["']?([A-Za-z][\w.-]*)/g)].
map(([,r=""])=>r.toLowerCase()))}function Do(e,{containers:t,lookup:s}){let n;for(let{build:r}of t){let a=r?.context;if(!r?.dockerfile||a===null||a===void 0)continue;let o=a===""?e:e.startsWith(`${a}/`)?
e.slice(a.length+1):void 0;if(o===void 0||o.startsWith("../"))continue;let i=s.source(`${r.dockerfile}.dockerignore`)??s.source(a?`${a}/.dockerignore`:".dockerignore");if(!i||!ot(i.text).ignores(o))return!1;
n=!0}return n}function $n(e){return[...new Set(fe(e).flatMap(({folder:t})=>nr.map(s=>ke(t,s))))].flatMap(t=>{let s=e.lookup.source(t),n=s?.text.indexOf("{")??-1;if(!s||n<0||!Bu(s.text))return[];let r=a=>{
let o=new RegExp(`"${a}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|\\{[^}]*\\}|[^\\s,}]+)`).exec(s.text),i=o?.[1];if(!o||i===void 0)return;let l=o.index+o[0].length-i.length;return{span:{file:t,start:l,
end:l+i.length},text:i}};return[{source:s,root:{file:t,start:n,end:s.text.length},at:r}]})}function Bu(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}
var Gu=/^(?:postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|mysql(?:-server)?|mariadb(?:-galera)?|percona(?:-server)?(?:-mongodb)?|mongo(?:db)?(?:-community-server)?|redis(?:-stack(?:-server)?|-cluster)?|valkey|keydb|dragonfly|memcached|elasticsearch(?:-oss)?|opensearch|cassandra|scylla|clickhouse(?:-server)?|couchdb|couchbase|influxdb|neo4j|arangodb|rethinkdb|cockroach|etcd|rabbitmq|mssql-server|oracle-(?:xe|free)|qdrant|weaviate|milvus|solr|surrealdb)$/i,
Ku=e=>Gu.test(e.slice(e.lastIndexOf("/")+1))||/(?:^|\/)mssql\/server$/.test(e),En=({ref:e})=>e!==null&&b(e,({path:t})=>t!==null&&Ku(t)),g=e=>e,Oe=e=>({safety:"unsafe",change:e});function le(e){let{name:t}=e;
if(t!=="curl"&&t!=="wget"&&t!=="aria2c"&&t!=="fetch")return;let s=I(e,t),n=s.options.filter(({name:a})=>a==="--url").flatMap(({value:a})=>a??[]),r=[...s.operands,...n].filter(({text:a})=>a!=="");if(r.
length!==0)return{urls:r,output:Yu(t,s,e),args:s}}function Yu(e,t,{redirects:s}){let n=s.find(({operator:o})=>o===">"||o===">>"||o===">|"),r=o=>o?.includes("\uFFFC")?void 0:o;if(e==="curl"){let o=O(t,
"-o","--output");return o?o.value?.text==="-"?r(n?.target.text??"-"):r(o.value?.text):O(t,"-O","--remote-name","--remote-name-all")?Mo(t.operands[0]):n?r(n.target.text):"-"}let a=O(t,e==="wget"?"-O":"\
-o",e==="wget"?"--output-document":"--out");return a?a.value?.text==="-"||a.value?.text==="/dev/stdout"?n?r(n.target.text):"-":r(a.value?.text):Mo(t.operands[0])}var Mo=e=>{let t=e?.text.replace(/[?#].*$/,
"").split("/").pop();return t&&!t.includes("\uFFFC")?t:void 0},Vu=({args:e})=>O(e,"-k","--insecure","--proxy-insecure","--no-check-certificate"),Ju=/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|169\.254\.169\.254|host\.docker\.internal|[^./:]+)$/i;
function ge(e){let t=/^(?:http|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(e);return t!==null&&!Ju.test(t[1])&&!t[1]?.startsWith("\uFFFC")}var Xu=/^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;
function Sn({name:e,words:t}){if(e==="openssl")return t.some(({text:n})=>/^-verify$|^-signature$/.test(n))||t.some(({text:n})=>n==="verify");if(!Xu.test(e))return!1;let s=n=>t.slice(1).some(({text:r})=>n.
test(r));return/^gpg2?$/.test(e)?s(/^--(?:batch-)?verify/)||s(/^--verify-files$/):e==="shasum"?s(/^(?:-c|--check|-[a-z]*c[a-z]*)$/)&&s(/256|384|512/):e==="cosign"?s(/^verify/):e==="gpgv"||e==="minisig\
n"||e==="slsa-verifier"||e==="signify"||s(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)}var An=({name:e,substitutedInto:t,feeds:s})=>/^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(e)&&(t!==void 0||s.length>
0);function Zu({words:e},t){return t.flatMap(s=>{let n=e[e.indexOf(s)-1];return n&&n.span.end<=s.span.start?[{span:{...s.span,start:n.span.end},text:""}]:[]})}function _n(e,{name:t,value:s,word:n}){let r=/^-[^-]./.
test(n.text)&&n.text!==t;return r&&(s||n.span.end-n.span.start!==n.text.length)?[]:r?[{span:n.span,text:n.text.replace(t.slice(1),"")}]:Zu(e,s&&e.words.includes(s)?[n,s]:[n])}function On({text:e,span:t},s){
let n=t.end-t.start;return n===e.length?[{span:t,text:s}]:n===e.length+2?[{span:{...t,start:t.start+1,end:t.end-1},text:s}]:[]}function Ce({words:e,span:t}){return{...t,start:e[0]?.span.start??t.start,
end:e[e.length-1]?.span.end??t.end}}var Qu=new Set("trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nanc\
y cargo-audit cargo-deny bundle-audit bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(" ")),em=new Set("pytest\
 py.test tox nosetests jest vitest mocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(" ")),tm=new Set("mypy flake8 pylint ru\
ff eslint tslint tsc golangci-lint staticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" ")),Ro=new Set("sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minis\
ign cosign npm pnpm yarn npx bun bunx go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(" "));function hs([e="",...t]){if(/^(?:install|auth|login|plugin|config|version|help|db|init|format|completion)$/.
test(t[0]??"")&&!Ro.has(e)||t.some(n=>/^--(?:fix|collect-only|download-db-only|update|version|help|init|write|list-tests|setupFiles)$/.test(n))||t.length>0&&t.every(n=>/^(?:--?(?:version|help|[Vh])|version|help)$/.
test(n)))return;if(!Ro.has(e)&&!/^python[\d.]*$/.test(e))return Qu.has(e)?"scanner":em.has(e)||tm.has(e)?"test":void 0;let s=t.join(" ");if(/^(?:sha(?:1|224|256|384|512)sum|md5sum|b2sum)$/.test(e))return/(?:^| )-(?:\w*c\b|-check)/.
test(s)?"check":void 0;if(/^gpg2?$/.test(e))return/--(?:batch-)?verify/.test(s)?"check":void 0;if(/^(?:gpgv|minisign)$/.test(e))return"check";if(e==="cosign")return t[0]==="verify"||t[0]==="verify-blo\
b"?"check":void 0;if(/^(?:npm|pnpm|yarn|npx|bunx?)$/.test(e))return/^(?:npm )?audit(?!\s+fix)\b/.test(s)?"scanner":/^(?:test|t|run (?:test|lint|check)(?:[:.]\w[\w:-]*)?(?![\w-])|jest|vitest|eslint|mocha|lint)\b/.
test(s)?"test":void 0;if(e==="go")return/^(?:test|vet)\b/.test(s)?"test":void 0;if(e==="cargo")return/^(?:audit|deny)\b/.test(s)?"scanner":/^(?:test|clippy|nextest)\b/.test(s)?"test":void 0;if(/^(?:mvn|mvnw|gradle|gradlew|sbt)$/.
test(e))return/\bdependency-check\b|\bdependencyCheck/.test(s)?"scanner":/(?:^| )(?:test|verify|check)\b/.test(s)?"test":void 0;if(/^python[\d.]*$/.test(e))return t[0]==="-m"?hs(t.slice(1))??(t[1]==="\
unittest"?"test":void 0):t.some(n=>/^(?:manage|setup)\.py$/.test(n))&&t.includes("test")?"test":void 0;if(e==="dotnet"||e==="swift"||e==="mix"||e==="rake"||e==="deno")return t[0]==="test"?"test":void 0;
if(e==="make")return/(?:^| )(?:test|tests|check|lint)(?: |$)/.test(s)?"test":void 0;if(/^(?:poetry|pipenv|bundle|uv|hatch|pdm)$/.test(e))return t[0]==="run"||t[0]==="exec"?hs(t.slice(1)):void 0;if(e===
"composer")return t[0]==="audit"?"scanner":void 0}var J=({privileged:e})=>b(e,t=>t),No=({image:{user:e}})=>!wt(e)||e.via?.some(({how:t})=>t==="built-from")?"":e.state==="unknown"?e.text:e.value,Io=e=>w(
e).every(({value:t})=>b(t.internal,s=>s)),jo=e=>e.state!=="unknown"&&e.value.length>0&&e.value.every(t=>t.state!=="unknown")&&Io(e);function De({networks:e},{hostIp:t}){return!b(t,s=>/^(?:|\*|0\.0\.0\.0|::|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/i.
test(s))||e.state==="written"&&jo(e)?!1:t.state==="written"&&t.value!==""?!0:e.state==="unknown"||e.value.every(s=>s.state==="unknown"?s.reason==="elsewhere":s.value.hostBinding.state==="unknown"||b(s.
value.hostBinding,n=>n===""||n==="0.0.0.0"))}var To=new WeakMap;function Cn(e,{containers:t}){let s=To.get(e);if(s&&s.containers===t)return s;let n=new Set(rn(e,as(e.source.path,t)).flatMap(B)),r=new Set(
e.stages.flatMap(Xt)),a=e.stages.flatMap(l=>l.scripts.flatMap(({instruction:d,script:c})=>d.keyword==="RUN"?[{commands:c.commands,stage:l,instruction:d,ships:n.has(l),alone:!r.has(l)}]:[])),o=a.flatMap(
({commands:l,...d})=>l.map(c=>({command:c,...d}))),i={containers:t,shipped:n,runs:a,commands:o};return To.set(e,i),i}var X=(e,t)=>Cn(e,t).shipped,Y=(e,t)=>Cn(e,t).commands,ne=(e,t)=>Cn(e,t).runs;function sm(e,t,s,n){
let r=new Set,a=(o,i)=>n.has(o)?!0:r.has(o)?!1:(r.add(o),s.stages.some(l=>B(l).includes(o)&&l!==o&&a(l,i)||l.copies.some(({from:d,sources:c})=>d&&"stage"in d&&B(d.stage).includes(o)&&c.some(p=>i===null||
p.state==="unknown"||Wo(p.value,i))&&a(l,null))));return a(e,t)}function Wo(e,t){let s=a=>`/${Z(a.replace(/^\.?\//,""))}`,n=s(e),r=s(t);return n.includes("*")||n.includes("\uFFFC")?r.startsWith(n.slice(
0,n.search(/[*\uFFFC]/))):n==="/"||r===n||r.startsWith(`${n}/`)}var Po=({name:e,words:t})=>[e,...t.slice(1).map(({text:s})=>s)],Dn=({file:e,start:t})=>`${t} ${e}`;function Lo(e,t,s){let n=e.get(t)??new Map(
t.map(r=>[Dn(s(r)),r]));return e.set(t,n),n}var nm=new WeakMap,rm=new WeakMap,Ct=(e,t)=>Lo(nm,t.stages,({span:s})=>s).get(Dn(e.base.span));function Dt({span:e},t){let s=_e(t).find(({source:n})=>n.path===
e.file);return s&&Lo(rm,s.stages,({base:n})=>n.span).get(Dn(e))}var am=(e,t)=>t.some(s=>s.name==="rm"&&s.words.slice(1).some(({text:n,names:r})=>n===e.text&&n!=="\uFFFC"||r?.length===1&&e.names?.length===
1&&r[0]===e.names[0]));function*Fo(e,t){for(let{commands:n,stage:r,instruction:a,ships:o}of ne(e,t))for(let i of n){let{name:l}=i;if(l!=="chmod"&&l!=="mkdir"&&l!=="install")continue;let d=I(i,l),c=l===
"chmod"?d.operands[0]:O(d,"-m","--mode")?.value;if(!c)continue;let p=l==="chmod"?d.operands.slice(1):d.operands;if(p.length>0&&p.every(m=>am(m,n)))continue;let h=p.map(({text:m})=>m),u=c.span.end-c.span.
start===c.text.length;yield{mode:c.text,span:c.span,paths:h,stage:r,instruction:a,ships:o,by:l,exact:u,command:i}}let s=X(e,t);for(let n of e.stages)for(let{instruction:r,destination:a,sources:o}of n.
copies){let i=ca(r,"chmod");if(!i?.text)continue;let l=[a,...o].flatMap(d=>d.state==="unknown"?[]:[d.value]);yield{mode:om(i.text,e),span:i.span,paths:l,stage:n,instruction:r,ships:s.has(n),by:r.keyword,
exact:!1}}}function om(e,{stages:t,globals:s}){let n=/^\$\{?(\w+)\}?$/.exec(e)?.[1];if(!n)return e;let r=[...s,...t.flatMap(({assignments:a})=>a)].find(a=>a.keyword==="ARG"&&a.name===n&&a.value)?.value;
return r&&r.state!=="unknown"?r.value:e}function Mn({source:e}){if(!e)return;let t=(e.state==="unknown"?e.text:e.value).replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/,"~");return/^(?:[^:{}]|\{[^{}]*\})*/.
exec(t)?.[0]||void 0}function Uo({flags:e}){return e.flatMap(t=>{if(t.name!=="mount")return[];let s=Ys(t),n=(s.get("type")??"bind").toLowerCase(),r=s.get("target")??s.get("dst")??s.get("destination"),
a=s.get("id")??(s.get("source")??s.get("src"))?.split("/").pop(),o=s.get("env"),i=r??(n==="secret"&&a&&!o?`/run/secrets/${a}`:void 0),l=s.get("mode");return[{type:n,span:t.span,...i?{target:i}:{},...o?
{env:o}:{},...l?{mode:l}:{}}]})}var im=(e,t=[])=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},default:t}),us=e=>({schema:{type:"array",items:{type:"string",minLength:1},description:e},
default:null}),lm=(e,t=[])=>({schema:{type:"array",items:{type:"integer",minimum:0},description:e},default:t}),Rn=(e,t)=>({schema:{type:"number",minimum:0,description:e},default:t}),dm=(e,t="")=>({schema:{
type:"string",...t?{pattern:t}:{},description:e},default:""}),qo=e=>({schema:{type:"object",additionalProperties:{type:"string"},description:e},default:{}}),ye=({kind:e})=>e==="allow"||e==="log",L=({cases:e,
otherwise:t})=>ye(t)&&e.every(({action:s})=>ye(s)),dt=({cases:e,otherwise:t})=>[t,...e.map(({action:s})=>s)].every(s=>!ye(s)&&s.kind!=="notify"),ms=({defaultAction:e})=>!ye(e)&&e.kind!=="trace",fs=({calls:e},t,s)=>s.
filter(n=>e.number(n,t.host.architecture.machine)!==void 0&&dt(t.verdict(n)));function Mt({profile:e},t){return(e?.rules??[]).flatMap(s=>{let n=s.names.filter(({value:r})=>t(r,s));return n.length?[{rule:s,
names:n}]:[]})}function W(e,t=12){let s=e.slice(0,t).map(r=>`\`${r.slice(0,40)}\``),n=e.length-s.length;return n>0?`${s.join(", ")} and ${n} more`:s.length<2?s[0]??"":`${s.slice(0,-1).join(", ")} and ${s[s.
length-1]}`}function cm({text:e},t,s){return e.replace(/(^|\s)#.*$/gm,"$1").split(/^(?=\s*-\s+(?:package-ecosystem|directory|directories|schedule)\s*:)/m).some(n=>{let r=/package-ecosystem\s*:\s*["']?([\w-]+)/.
exec(n)?.[1],a=/\bdirectory\s*:\s*["']?([^\s"']+)/.exec(n)?.[1],o=/\bdirectories\s*:\s*((?:\[[^\]]*\])|(?:\n\s*-\s*[^\n]+)+)/.exec(n)?.[1]??"",i=[...a?[a]:[],...[...o.matchAll(/[^\s,"'[\]-][^\s,"'[\]]*/g)].
map(([l])=>l)];return r===t&&i.some(l=>pm(l,s))})}function pm(e,t){let s=`/${e.replace(/^\/+|\/+$/g,"")}`;if(s.length>200||(s.match(/\*/g)?.length??0)>6)return!1;let n=s.split(/(\*\*\/?|\*)/).map(r=>r.
startsWith("**")?".*":r==="*"?"[^/]*":Ze(r)).join("");return new RegExp(`^${n}/?$`).test(t)}var hm=g({id:"apparmor-abi",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"\
State the abi the rules are written for.",why:"The abi says which kinds of rules the kernel is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropp\
ed; without any, the host's own configuration decides whether even network rules count.",standards:[],references:{"AppArmor feature abi":"https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfea\
tures"},examples:[],*check({policy:e,profiles:t}){let[s]=t;if(!s)return;let{abi:n}=e;if(!n){let a=t.some(({profile:o})=>o.rules.some(({rule:i})=>i.kind==="network"||i.kind==="unix"));yield{at:s.profile.
node.name,message:a?"no abi is stated, so whether the network rules are enforced depends on the host's parser.conf: `abi <abi/3.0>,` before the profile says it":"no abi is stated: `abi <abi/3.0>,` bef\
ore the profile says which rules it counts on",severity:a?"medium":"low"};return}let r=He(Du,n.path.value.replace(/^abi\//,""))??[];for(let{profile:a}of t)for(let o of a.rules)F(o)&&r.includes(o.rule.
kind)&&(yield{at:{span:o.at},message:`\`${n.path.value}\` does not know ${o.rule.kind} rules: this one is read and not enforced${K(o)?"":", and so is nothing else of the kind"}`,severity:"high",related:[
{span:n.span,message:"the abi"}]})}}),um={complain:"only logs what it should deny",unconfined:"confines nothing",default_allow:"allows whatever it does not deny",prompt:"leaves what it does not name t\
o somebody who is asked, and in a container nobody is"},mm=g({id:"apparmor-enforced",on:"apparmor",severity:"high",profile:"recommended",summary:"Enforce the profile.",why:"A profile in complain mode \
looks like a control in every listing and stops nothing but what it denies by name. It is meant for the days in which it is written, and it stays.",standards:["CIS-5.2","OWASP-6","CWE-693"],references:{
"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage"},examples:[],*check({profiles:e}){for(let{profile:t}of e){for(let n of t.node.flags){let r=He(um,n.value);r?yield{at:n,
message:`profile \`${t.name}\` is in ${n.value} mode, which ${r}`}:n.value==="debug"&&(yield{at:n,message:"the flag debug is for developers of AppArmor",severity:"low"})}let s=t.rules.find(n=>n.rule.kind===
"all"&&!K(n)&&F(n));s&&(yield{at:{span:s.at},message:`profile \`${t.name}\` allows everything by this rule`})}}}),zo=[[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/,"/usr/","/{,usr/}"],[/^\/var\/(?=run\/)/,
"/","/{,var/}"],[/^\/var\/(?=lock\/)/,"/run/","/{run,var}/"]],fm=/^\/(?:usr\/)?bin\/(?:sh|python3?|awk|nawk|editor|vi|view|pager|java|javac|which|nc)$/,gm=g({id:"apparmor-resolved-paths",on:"apparmor",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Write the path the kernel resolves, not a symlink to it.",why:"AppArmor looks at the file after links are followed. Where /bin is a\
 link to /usr/bin, a rule for /bin/su never matches: an allowing one breaks the program, and a denying one denies nothing, which is found out by whoever runs su.",standards:[],references:{UsrMerge:"ht\
tps://wiki.debian.org/UsrMerge"},examples:[],*check({profiles:e}){for(let t of e)for(let s of t.rules){if(!F(s.placed)||!s.rule.path)continue;let n=s.rule.path.value,r=zo.find(([p])=>p.test(s.pattern)),
a=r&&s.pattern.replace(r[0],r[1]),o=a!==void 0&&!km(t,s,a),i=!a&&s.literal!==void 0&&fm.test(s.literal)&&!vm(t,s,s.literal);if(!o&&!i)continue;let l=o&&s.deny?ym(t,s,a):void 0,d=r?n.replace(r[0],r[2]):
n,c=o?`\`${n.slice(0,60)}\` lies below a folder that is a link on most distributions`:`\`${n.slice(0,60)}\` is a link on most distributions`;yield{at:{span:s.placed.at},message:`${c}: the kernel sees \
the path behind it, and there this rule ${s.deny?"denies nothing":"never matches"}${l?", while another one allows it":""}${o&&d!==n?`. Write \`${d.slice(0,70)}\``:""}`,severity:l?"high":"medium",related:l?
[{span:l.placed.at,message:"this rule allows it"}]:[]}}}}),Ho=["read","append","exec","mmap","link","lock"];function ym(e,{permissions:t},s){for(let n of Ho){let r=t[n]?e.opening(s,n):void 0;if(r)return r}}
var vm=(e,t,s)=>e.rules.some(n=>n!==t&&n.deny===t.deny&&(n.pattern.startsWith(s)&&n.pattern!==s||/\/sh$/.test(s)&&["dash","bash","busybox"].some(r=>e.touches(n,s.replace(/sh$/,r),"exec")))),km=(e,t,s)=>e.
rules.some(n=>n!==t&&n.deny===t.deny&&Ho.every(r=>!t.permissions[r]||n.permissions[r])&&(n.pattern===s||!zo.some(([r])=>r.test(n.pattern))&&e.covers(n,s))),wm=["/usr/lib/x86_64-linux-gnu/libc.so.6","/\
lib/x86_64-linux-gnu/libc.so.6","/usr/lib/aarch64-linux-gnu/libc.so.6","/lib/aarch64-linux-gnu/libc.so.6","/lib/ld-musl-x86_64.so.1","/lib/ld-musl-aarch64.so.1","/usr/lib/ld-musl-x86_64.so.1","/lib64/\
libc.so.6","/usr/lib64/libc.so.6","/usr/lib/libc.so.6"],bm=g({id:"apparmor-runtime-baseline",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Allow what programs need\
 to load and to talk.",why:"A profile under which the program does not start, or starts and then fails to resolve a name, is taken off within the hour. What it would have kept out comes in afterwards.",
standards:[],references:{"Profile components":"https://gitlab.com/apparmor/apparmor/-/wikis/Documentation"},examples:[],*check({profiles:e}){for(let t of e){let{profile:s}=t,{node:n}=s;if(n.keyword===
"hat"||!t.complete)continue;if(s.rules.length===0&&s.includes.size===0&&s.children.length===0&&!n.flags.some(({value:m})=>/complain|unconfined|default_allow|prompt/.test(m))){yield{at:n.name,message:`\
profile \`${s.name.slice(0,60)}\` allows nothing at all: no program starts under it`,severity:"high"};continue}let r=[...s.includes].some(m=>/^abstractions\/(?:base|ubuntu-unity7-base|[\w-]*base[\w-]*)$/.
test(m)),a=Fe(t,"exec").filter(({permissions:m})=>m.exec==="ix"||m.exec==="pix"),o=wm.some(m=>t.allows(m,"read")&&t.allows(m,"mmap"));if(a.length>0&&!r&&!o&&s.system.length===0)yield{at:n.name,message:`\
programs may be started under \`${s.name.slice(0,60)}\`, and no C library may be read and mapped (\`mr\`): dynamic ones do not load. \`include <abstractions/base>\` allows it`};else for(let m of a){let y=/\*\*/.
test(m.pattern)&&!m.permissions.mmap&&cs(t)&&!/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(m.pattern),k=y&&t.rules.some(x=>!x.deny&&x.permissions.mmap&&t.meet(m,x));y&&!k&&(yield{at:{span:m.
placed.at},message:`nothing below \`${m.prefix.replace(/\/$/,"")||"/"}\` may be mapped (\`m\`): extensions in native code do not load from there`,severity:"low"})}let i=U(t,"network").filter(({rule:m})=>m.
words[0]),l=_t(t,"network").map(({rule:m})=>m.words.map(({value:y})=>y)),d=l.some(m=>m.length===0),c=i.find(({rule:m})=>m.words[0]?.value==="inet"||m.words[0]?.value==="tcp");if(!c||d||s.system.some(({
path:m})=>/nameservice/.test(m.value)))continue;let p=l.some(([m])=>m==="inet6"||m==="tcp"||m==="udp"||m==="stream"||m==="dgram"),h=l.some(([m,y])=>/^(?:udp|dgram)$/.test(y??m??"")||/^inet6?$/.test(m??
"")&&y===void 0),u=[p?"":"IPv6",h?"":"UDP, and so no DNS"].filter(Boolean);u.length&&(yield{at:{span:c.placed.at},message:`the profile allows no ${u.join(" and no ")}`,severity:"info"})}}}),xm=[["read",
"r"],["append","w"],["lock","k"],["link","l"],["mmap","m"],["exec","x"]],$m=g({id:"complete-deny",on:"apparmor",severity:"low",confidence:"medium",profile:"strict",summary:"Deny every access mode of a\
 protected path.",why:"A denial of reading leaves writing, linking and locking to whatever else the profile, or a later include, allows. A file that may not be read but replaced is not protected.",standards:[],
references:{"docker-default":"https://github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){let s=t.rules.flatMap(o=>{let{permissions:i}=o;if(!o.deny||
!F(o.placed)||!i.read)return[];let l=xm.filter(([c,p])=>p!=="m"&&p!=="x"&&p!=="r"&&!i[c]&&!Em(t,o,c)),d=l.filter(([c])=>t.giving(c).some(p=>t.meet(o,p)));return l.length?[{rule:o,left:l,open:d}]:[]}),
n=s.find(({open:o})=>o.length)??s[0];if(!n)continue;let r=ie(t),a=s.some(({open:o})=>o.some(([i])=>i!=="read"));yield{at:{span:n.rule.placed.at},message:`${s.length===1?"this denial leaves":`${s.length}\
 denials leave modes out; this one leaves`} \`${n.left.map(([,o])=>o).join("")}\` of \`${(n.rule.rule.path?.value??"").slice(0,60)}\` to other rules`,severity:r?"info":a?"medium":"low",related:s.flatMap(
({rule:o})=>o===n.rule?[]:[{span:o.placed.at,message:"another one"}]).slice(0,5)}}}}),Em=(e,t,s)=>e.giving(s,!0).some(n=>n!==t&&e.covers(n,t.pattern)),Sm=g({id:"docker-default-denies",on:"apparmor",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Keep the denials of the engine's default profile.",why:"docker-default allows files, network and capabilities broadly and then denies what le\
ads to the host. A profile that copies the first half, or an old copy of both, gives a container less protection than having no profile of its own.",standards:[],references:{"docker-default":"https://\
github.com/moby/profiles/blob/main/apparmor/template.go"},examples:[],*check({profiles:e}){for(let t of e){if(!cs(t))continue;let s=Ot(t,"append"),n=U(t,"network").find(({rule:i})=>i.words.length===0&&
i.conditions.length===0&&!i.peer),r=lt(t).find(({rule:i,placed:l})=>i.names.length===0&&!K(l)&&F(l)),a=s?qu(t):[];r&&s&&U(t,"mount").length>0&&a.unshift("mount");let o=_t(t,"network").some(({rule:i,placed:l})=>K(
l)&&i.words[0]?.value==="alg");n&&s&&!o&&a.push("network alg"),a.length!==0&&(yield{at:{span:(s??n??r)?.placed.at??t.profile.node.name.span},message:`docker-default allows as broadly and denies ${a.slice(
0,10).join(", ")}, which this profile leaves open`})}}}),Am=new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" ")),_m=g({id:"exec-target-def\
ined",on:"apparmor",severity:"medium",confidence:"medium",profile:"recommended",summary:"Transition only to profiles and children that exist.",why:"The parser does not ask whether the profile a progra\
m changes to exists; the kernel does, when the program is started, and refuses. What then gets removed in a hurry is the transition, and the program runs with all the rights of its parent.",standards:[],
references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e},{profiles:t}){let s=is(t).flatMap(n=>n.profiles.
map(({profile:r})=>r));for(let n of e){let{profile:r}=n;for(let{rule:a,permissions:o,placed:i,literal:l,deny:d}of n.rules){let c=o.exec==="cx";if(d||!F(i)||!c&&o.exec!=="px")continue;let p=a.target?r.
expand(a.target.value):l;if(!(!p||/[*?[{&:]|\/\//.test(p)))if(c){let h=r.name.includes("//")?e.find(m=>m.profile.name===r.name.slice(0,r.name.lastIndexOf("//"))):void 0,u=[...r.children,...h?.profile.
children??[]];if(!n.complete||u.some(m=>m.name.endsWith(`//${p}`)||m.attachment!==void 0))continue;yield{at:{span:i.at},message:`there is no child profile \`${p.slice(0,60)}\` in \`${r.name.slice(0,60)}\
\`: starting it fails`}}else a.target&&!Am.has(p)&&!s.some(h=>h.name===p||h.attachment===p)&&(yield{at:{span:i.at},message:`there is no profile \`${p.slice(0,60)}\` in these files: where it is not load\
ed either, starting the program fails`,severity:"low",confidence:"low"})}}}}),Nn="sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" "),Om="dac_over\
ride net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfmon checkpoint_restore sys_time net_raw linux_immutable audit_control".split(" "),Cm=g({id:"no-broad-capability-rule",on:"appar\
mor",severity:"high",profile:"recommended",summary:"Do not allow all capabilities or dangerous ones.",why:"Each of these capabilities is root in one respect: loading modules, reading every file, traci\
ng every process. The profile is the second lock behind the runtime's; one that allows all of them is a lock left open.",standards:["CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man\
-pages/man7/capabilities.7.html"},examples:[],*check({profiles:e}){for(let t of e){let s=ie(t);for(let{rule:n,placed:r}of lt(t))if(!(K(r)||!F(r))){if(n.names.length===0){let a=Nn.filter(o=>!kn(t,o));if(a.
length===0)continue;yield{at:{span:r.at},message:`every capability is allowed${a.length<Nn.length?` but those denied, among them ${a.slice(0,3).join(", ")}`:", among them sys_admin and sys_module"}`,severity:s?
"info":se(t,"high")}}for(let a of n.names){let o=Nn.includes(a.value)?"high":Om.includes(a.value)?"medium":void 0;o&&!kn(t,a.value)&&(yield{at:{span:r.included?r.at:a.span},message:`capability \`${a.value}\
\` is allowed`,severity:se(t,o)})}}for(let n of["userns","io_uring"])for(let{placed:r}of U(t,n))yield{at:{span:r.at},message:n==="userns"?"user namespaces may be made, with every capability inside":"i\
o_uring may be used in ways that borrow credentials or polling threads",severity:se(t,"medium")}}}}),Dm=["/tmp/x","/var/tmp/x","/dev/shm/x","/home/x/y"],Mm=/(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/,
Rm=g({id:"no-broad-exec",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow executing only named programs.",why:"An attacker who can write a file wants to run it next. Where everythi\
ng below a folder may be executed, whatever is dropped there runs, and a shell runs whatever it is told.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/\
-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=ie(t),n=Ot(t,"exec");for(let r of Fe(t,"exec")){let a={span:r.placed.at},o=Dm.find(i=>t.touches(r,i,
"exec")&&t.allows(i,"exec"));if(t.opensAll(r,"/**","exec"))yield{at:a,message:"every file may be executed",severity:s?"info":"medium"};else if(o)yield{at:a,message:`programs in \`${o.slice(0,o.indexOf(
"/x"))}\` may be executed, where anybody writes`,severity:s&&r===n?"info":"high"};else{if(n||!cs(t)||r.permissions.exec!=="ix"&&r.permissions.exec!=="pix")continue;r.glob.some(i=>i.kind==="any")&&/\*\*/.
test(r.pattern)&&!/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.test(r.pattern)?yield{at:a,message:`whatever lies below \`${r.prefix.replace(/\/$/,"")||"/"}\` may be executed: fine only while nothin\
g of this profile can write there`,severity:"low"}:r.literal&&Mm.test(r.literal)&&(yield{at:a,message:`\`${r.literal}\` may be executed, and with it whatever it is told`,severity:"low"})}}}}}),Nm=["/e\
tc/shadow","/etc/gshadow","/root/.ssh/id_ed25519","/root/.aws/credentials","/run/secrets/x","/var/run/secrets/x"],Im=g({id:"no-broad-file-read",on:"apparmor",severity:"medium",profile:"recommended",summary:"\
Do not allow reading the whole system.",why:"A program that may read everything hands an attacker every key, token and configuration in the container and on what is mounted into it, with the first fla\
w that reads a file.",standards:["CWE-668"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=ie(t);for(let n of Fe(t,"read")){if(t.opensAll(n,"/**","read")){yield{at:{span:n.placed.at},message:"every file may be read",severity:s?"info":se(t,"medium")};continue}let r=Nm.find(
o=>t.touches(n,o,"read")&&t.allows(o,"read"));if(!r)continue;let a=n.exact||n.prefix.length>r.lastIndexOf("/")+(r.endsWith("/x")?0:1);(a||t.opensAll(n,"/etc/**","read")||t.opensAll(n,"/root/**","read"))&&
(yield{at:{span:n.placed.at},message:`\`${r.replace(/\/x$/,"")}\` may be read`,severity:se(t,a?"high":"medium")})}}}}),jm=["/**","/etc/**","/usr/**","/root/**","/home/**","/var/**","/bin/**","/sbin/**",
"/lib/**","/boot/**"],Tm=["/etc/ld.so.preload","/etc/passwd","/etc/shadow","/etc/sudoers","/etc/sudoers.d/x","/etc/crontab","/etc/cron.d/x","/etc/cron.daily/x","/etc/profile.d/x.sh","/etc/pam.d/x","/e\
tc/systemd/system/x.service","/usr/lib/systemd/system/x.service","/home/x/.ssh/authorized_keys","/root/.ssh/authorized_keys"],Wm=g({id:"no-broad-file-write",on:"apparmor",severity:"high",profile:"reco\
mmended",summary:"Do not allow writing across the whole system.",why:"Whoever may write everywhere replaces what others execute, adds an account or a cron job, and stays. A profile that allows it conf\
ines files in name only.",standards:["CWE-732"],references:{"apparmor.d(5), file rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules"},examples:[],*check({profiles:e}){
for(let t of e){let s=ie(t);for(let n of new Set([...Fe(t,"append"),...Fe(t,"link")])){let r=n.permissions.append?"append":"link",a=jm.find(i=>t.opensAll(n,i,r)),o=n.rule.prefix.owner?.value==="owner";
if(a)yield{at:{span:n.placed.at},message:`${r==="link"?"links may be made":"files may be written"} anywhere below \`${a==="/**"?"/":a.slice(0,-3)}\`${o?" that the process owns":""}`,severity:s&&a==="/\
**"?"info":o?"medium":"high"};else{let i=r==="append"?Tm.find(l=>t.touches(n,l,r)&&t.allows(l,r)):void 0;i&&(yield{at:{span:n.placed.at},message:`\`${i}\` may be written, which is a way to root`,severity:"\
medium"})}}}}}),Pm="proc sysfs cgroup cgroup2 debugfs tracefs securityfs overlay fuse fuseblk devtmpfs bpf".split(" "),Lm=/^(?:make-)?r?(?:unbindable|private|slave|shared)$/,Fm=g({id:"no-broad-mount-r\
ule",on:"apparmor",severity:"high",profile:"recommended",summary:"Do not allow unrestricted mounting.",why:"Whoever may mount takes the other rules apart: a bind mount gives a forbidden file a permitt\
ed name, and a fresh proc, sysfs or cgroup mount brings back the host's controls that were masked.",standards:["CWE-250"],references:{"apparmor.d(5), mount rules":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage#mount-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=se(t,"high");for(let{rule:n,placed:r}of U(t,"mount")){let a=Um(t,n);a&&(yield{at:{span:r.at},message:a,
severity:s})}for(let{rule:n,placed:r}of U(t,"remount"))Rt(t,n.words[0])&&!Bo(n).includes("ro")&&(yield{at:{span:r.at},message:"any file system may be remounted, writable ones included",severity:s});for(let{
rule:n,placed:r}of U(t,"pivot_root"))Rt(t,n.words[0])&&(yield{at:{span:r.at},message:"the root folder may be changed to any other",severity:s});for(let{rule:n,placed:r}of U(t,"umount"))Rt(t,n.words[0])&&
(yield{at:{span:r.at},message:"anything may be unmounted, what hides files of the host included",severity:ie(t)?"info":se(t,"medium")})}}});function Um(e,t){let s=Bo(t),n=(...d)=>s.some(c=>d.includes(
c)),r=t.conditions.flatMap(({name:d,values:c})=>/fstype$/.test(d.value)?c.map(({value:p})=>p):[]),[a]=t.words,[o,i]=[Rt(e,a),Rt(e,t.target)];if(s.some(d=>Lm.test(d)))return;if(n("remount"))return o&&i&&
!n("ro")?"any file system may be remounted, writable ones included":void 0;if(n("move","M"))return o?"any mount may be moved, past the rules for where it was":void 0;if(n("bind","rbind","B","R"))return o||
a?.value==="/"?"any folder may be bound under another name, past the rules for its own":void 0;let l=Pm.find(d=>r.some(c=>Ue(c,d)));if(l)return`file systems of type \`${r.find(d=>Ue(d,l))}\` may be mou\
nted, which show or change what belongs to the host`;if(r.length===0&&o&&i)return s.length===0?"every mount is allowed: any type, from anywhere to anywhere":`every mount with the option${s.length>1?"s":
""} ${s.slice(0,4).join(", ")} is allowed: any type, from anywhere to anywhere`}var Bo=({conditions:e})=>e.flatMap(({name:t,values:s})=>/^options?$/.test(t.value)?s.map(({value:n})=>n):[]);function Rt({
profile:e},t){let s=t&&e.expand(t.value);return t===void 0||s!==void 0&&it(s)}var qm=new Set(["alg","vsock","bluetooth","xdp","key","can","rds","tipc","rxrpc","kcm","smc","qipcrtr"]),zm=g({id:"no-broa\
d-network-rule",on:"apparmor",severity:"medium",profile:"recommended",summary:"Allow only the address families the program needs.",why:"Raw and packet sockets read and forge other containers' traffic,\
 and rare address families are doors into seldom-tested parts of the kernel. Programs need inet and inet6, sometimes a netlink socket.",standards:[],references:{"apparmor.d(5), network rules":"https:/\
/gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#network-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=ie(t),n=_t(t,"network").some(({rule:r,placed:a})=>K(a)&&r.words[0]?.value===
"alg");for(let{rule:r,placed:a}of U(t,"network")){let o={span:a.at},[i,l]=r.words.map(({value:c})=>c),d=r.conditions.length>0||r.peer!==void 0;if(!i&&!d)(!n||!s)&&(yield{at:o,message:`every address fa\
mily is allowed${n?"":", AF_ALG among them"}: name inet and inet6`,severity:s?"info":se(t,"medium")});else if(i==="raw"||i==="packet"||l==="raw"||l==="packet"){let c=i==="netlink";yield{at:o,message:c?
"raw netlink sockets talk to the kernel's configuration interfaces":"raw sockets read and forge the traffic of others",severity:se(t,c?"medium":"high")}}else i&&qm.has(i)&&(yield{at:o,message:`sockets\
 of family ${i} are allowed, which hardly any program in a container opens`,severity:se(t,"medium")})}}}}),Hm=e=>e===void 0||it(e)||Ue(e,"unconfined"),Bm=g({id:"no-broad-ptrace-rule",on:"apparmor",severity:"\
high",profile:"recommended",summary:"Do not allow tracing or signalling other confinements.",why:"A tracer owns the process it traces: its memory, its secrets, its rights. Allowed without naming a pee\
r, it reaches processes outside the profile, unconfined ones included, and acts as they may.",standards:["CWE-250"],references:{"apparmor.d(5), ptrace rules":"https://gitlab.com/apparmor/apparmor/-/wi\
kis/QuickProfileLanguage#ptrace-rules"},examples:[],*check({profiles:e}){for(let t of e){for(let{rule:s,placed:n}of U(t,"ptrace")){let r=So(t,s.conditions,"peer"),a=!s.conditions.some(({name:c})=>c.value===
"peer")||r!==void 0,o=Ao(s,["trace","read"]),i=o.some(c=>/^(?:trace|write|w|rw|wr)$/.test(c)),l=o.some(c=>/^(?:read|r)$/.test(c));if(!a||!Hm(r)||!i&&!l)continue;let d=r!==void 0&&!it(r)?"unconfined pr\
ocesses":"every process";yield{at:{span:n.at},message:`${d} may be ${i?"traced":"read by tracing"}: name a peer`,severity:i?"high":"medium"}}for(let{rule:s,placed:n}of U(t,"signal")){let r=Ao(s,["send"]).
some(l=>/^(?:send|write|w|rw|wr)$/.test(l)),a=So(t,s.conditions,"peer"),o=s.conditions.some(({name:l,values:d})=>l.value!=="peer"&&d.length>0),i=a!==void 0||!s.conditions.some(({name:l})=>l.value==="p\
eer");r&&!o&&i&&(a===void 0||it(a))&&(yield{at:{span:n.at},message:"every process may be sent every signal: name a peer",severity:"medium"})}for(let{rule:s,placed:n}of U(t,"dbus"))s.access.some(({value:r})=>r===
"eavesdrop")?yield{at:{span:n.at},message:"every message on the bus may be read"}:s.conditions.length===0&&!s.peer&&s.access.length===0&&(yield{at:{span:n.at},message:"every service on every bus may b\
e called",severity:"medium"});for(let s of["unix","mqueue"])for(let{rule:n,placed:r}of U(t,s))n.conditions.length===0&&!n.peer&&n.access.length===0&&n.words.length===0&&(yield{at:{span:r.at},message:s===
"unix"?"abstract sockets of every process may be reached":"message queues of every process may be used",severity:"low"})}}}),Gm=g({id:"no-commented-include",on:"apparmor",severity:"medium",profile:"re\
commended",summary:"Do not comment an include out by a space.",why:"`#include` is an include in this language, and `# include` is a comment. One space decides whether the abstractions a profile counts\
 on are there, and nothing says which was meant.",standards:[],references:{"apparmor.d(5), #include":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules"},examples:[],*check({
source:e}){for(let t of e.text.matchAll(/^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n]+>|"[^"\n]+")(?=,?[ \t]*\r?$)/gm)){let[s,n="",r=""]=t,a=t.index+n.length,o={file:e.path,start:a,
end:t.index+s.length};yield{at:{span:o},message:"this is a comment: with a space after the hash nothing is included",fix:{title:"make it an include",safety:"unsafe",edits:[{span:{...o,end:a+r.length},
text:""}]}}}}}),Km="su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" "),Ym=g({id:"no-confinement-escape",on:"apparmor",severity:"high",profile:"\
recommended",summary:"Leave no way out of the profile.",why:"A profile holds only as long as everything started under it is held too. One program that starts unconfined, or a change to any profile one\
 likes, and an attacker has left it with one exec.",standards:["CWE-693"],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules"},
examples:[],*check({profiles:e}){for(let t of e){for(let s of t.rules){let{rule:n,permissions:r,placed:a,deny:o}=s;if(o||!r.exec||!F(a)||t.open(s,"exec")===null)continue;let i=n.target&&t.profile.expand(
n.target.value),l=Km.some(h=>["/bin/","/usr/bin/"].some(u=>t.touches(s,u+h,"exec"))),d={span:a.at},c=n.path?.value.slice(0,60)??"every program",p=n.exec?.value==="safe"||n.exec?.value!=="unsafe"&&r.scrubs;
if(i==="unconfined")yield{at:d,message:`\`${c}\` starts unconfined: that is the profile it is sent to`};else if(/^(?:ux|pux|cux)$/.test(r.exec)){let h=r.exec!=="ux"?" where it has no profile of its ow\
n":"";yield{at:d,message:`\`${c}\` starts unconfined${h}${p?"":", with the environment it is given, LD_PRELOAD included"}`,severity:p&&!(r.exec==="ux"&&l)?"medium":"high"}}else n.exec?.value==="unsafe"?
yield{at:d,message:`\`${c}\` keeps the environment it is given, LD_PRELOAD included`,severity:"medium"}:/^(?:px|cx)$/.test(r.exec)&&!p&&l?yield{at:d,message:`\`${c}\` starts under another profile with \
the environment it is given: write it with a capital letter`,severity:"medium"}:/^(?:pix|cix)$/.test(r.exec)&&(yield{at:d,message:`under which profile \`${c}\` starts depends on what is loaded: this on\
e's, when there is no other`,severity:"low"})}for(let{rule:s,placed:n}of U(t,"change_profile")){let r=s.target?t.profile.expand(s.target.value):"**";r!==void 0&&(it(r)||Ue(r,"unconfined"))?yield{at:{span:n.
at},message:it(r)?"a process may change to any profile, unconfined included":"a process may leave this profile for none"}:s.exec?.value==="unsafe"&&(yield{at:{span:n.at},message:"the change keeps the \
environment, LD_PRELOAD included",severity:"medium"})}}}}),Vm=[["/proc/sysrq-trigger","append","/proc/sysrq-trigger"],["/proc/kcore","read","/proc/kcore"],["/proc/sys/kernel/core_pattern","append","/p\
roc/sys/kernel/core_pattern"],["/proc/sys/kernel/modprobe","append","/proc/sys/kernel/modprobe"],["/proc/sys/fs/binfmt_misc/register","append","/proc/sys/fs/binfmt_misc"],["/proc/sys/vm/overcommit_mem\
ory","append","/proc/sys/vm"],["/proc/1/mem","append","/proc/*/mem"],["/proc/1/attr/current","append","/proc/*/attr"],["/proc/1/attr/exec","append","/proc/*/attr"],["/proc/sys/kernel/hotplug","append",
"/proc/sys/kernel/hotplug"],["/sys/kernel/uevent_helper","append","/sys/kernel/uevent_helper"],["/sys/kernel/security/apparmor/.load","append","AppArmor's own .load"],["/sys/kernel/security/apparmor/.\
replace","append","AppArmor's own .replace"],["/sys/kernel/security/apparmor/.remove","append","AppArmor's own .remove"],["/sys/kernel/debug/x/y","append","/sys/kernel/debug"],["/sys/firmware/efi/efiv\
ars/x","append","/sys/firmware"],["/sys/fs/cgroup/memory/release_agent","append","a cgroup's release_agent"],["/sys/module/kvm/parameters/x","append","/sys/module"],["/dev/mem","append","/dev/mem"],["\
/dev/mem","read","/dev/mem"],["/dev/kmem","append","/dev/kmem"],["/dev/port","append","/dev/port"],...["sda","sda1","sdb","vda","xvda","nvme0n1","nvme0n1p1","dm-0","mapper/x"].map(e=>[`/dev/${e}`,"app\
end","disks"]),["/dev/kvm","append","/dev/kvm"],["/etc/apparmor.d/x","append","/etc/apparmor.d"],["/run/docker.sock","append","the engine's socket"],["/var/run/docker.sock","append","the engine's sock\
et"],["/run/containerd/containerd.sock","append","the engine's socket"],["/run/crio/crio.sock","append","the engine's socket"],["/run/podman/podman.sock","append","the engine's socket"],["/run/cri-doc\
kerd.sock","append","the engine's socket"],["/run/k3s/containerd/containerd.sock","append","the engine's socket"],["/run/user/1000/docker.sock","append","the engine's socket"],["/run/user/1000/podman/\
podman.sock","append","the engine's socket"],["/run/buildkit/buildkitd.sock","append","the engine's socket"],["/run/systemd/private","append","systemd's private socket"]],Jm=g({id:"no-host-control-rul\
e",on:"apparmor",severity:"high",profile:"recommended",summary:"Allow no access to interfaces that control the host.",why:"These files are not data. A line written to core_pattern or release_agent is \
a command the kernel runs as root outside the container; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",standards:["CWE-668"],references:{"What do\
cker-default denies":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check({profiles:e}){for(let t of e){if(Ot(t,"append"))continue;let s=Ot(t,"read"),n=new Map,r=new Set;for(let[a,o,
i]of Vm){if(o==="read"&&s||!t.allows(a,o))continue;let l=Fe(t,o).find(d=>t.touches(d,a,o));l&&(n.set(l,(n.get(l)??new Set).add(i)),(!/^\/(?:var\/)?run\//.test(a)||l.exact||l.prefix.length>a.lastIndexOf(
"/")+1)&&r.add(l))}for(let[a,o]of n){let i=[...o];yield{at:{span:a.placed.at},message:`this reaches ${i.slice(0,4).join(", ")}${i.length>4?` and ${i.length-4} more`:""}, which control${i.length>1?"":"\
s"} the host`,severity:se(t,r.has(a)?"high":"medium")}}}}}),Go=["read","append","link","lock","mmap","exec"],Ko=new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" ")),
Yo=400,Xm=g({id:"no-inert-apparmor-rule",on:"apparmor",severity:"low",profile:"strict",summary:"Remove rules that change nothing, or audit them.",why:"What a profile does not allow is denied and logge\
d. A deny rule for it changes one thing only: the attempt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",standards:[],references:{
"apparmor.d(5), deny":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules"},examples:[],*check({profiles:e}){for(let t of e){let{profile:s}=t;if(!t.complete||s.rules.some(({rule:l})=>l.
kind==="all"))continue;let n=s.system.some(({path:l})=>l.value!=="abstractions/base")?[]:[...ef(t),...tf(t),...sf(t)].sort((l,d)=>l.start-d.start),r=ie(t)?"info":"low",[a]=n;a&&(yield{at:{span:a},message:`${n.
length===1?"this rule changes nothing but the log: what it denies":`${n.length} rules, this the first of them, change nothing but the log: what they deny`} nothing allows. \`audit deny\` keeps the log`,
severity:r,related:n.slice(1,6).map(l=>({span:l,message:"another one"}))});let o=Zm(t),[i]=o;i&&(yield{at:{span:i.at},message:`${o.length===1?"this rule changes":`${o.length} rules, this the first of \
them, change`} nothing: ${i.why}`,severity:r,related:o.slice(1,6).map(({at:l,why:d})=>({span:l,message:d}))})}}});function Zm(e){let{rules:t}=e;if(t.length>Yo)return[];let s=[],n=new Set;for(let r of t){
if(!F(r.placed)||r.placed.included||!r.rule.path)continue;let{prefix:a,permissions:o,target:i}=r.rule,l=[r.pattern,o.value.split("").sort().join(""),i?.value,a.owner?.value,r.deny,r.priority].join(" "),
d=!r.deny&&t.find(c=>c.deny&&c.priority>=r.priority&&Qm(e,c,r));d?s.push({at:r.placed.at,why:`\`deny ${d.rule.path?.value.slice(0,60)}\` takes back all it allows`}):n.has(l)&&s.push({at:r.placed.at,why:"\
the same stands above"}),n.add(l)}return s}var Qm=(e,t,s)=>(t.rule.prefix.owner===void 0||t.rule.prefix.owner.value===s.rule.prefix.owner?.value)&&Go.every(n=>!s.permissions[n]||!!t.permissions[n])&&(!s.
permissions.write||t.permissions.write)&&(t.pattern===s.pattern||e.covers(t,s.pattern));function*ef(e){let t=lt(e).filter(({placed:s})=>!K(s));for(let{rule:s,placed:n}of lt(e))!K(n)||!F(n)||s.prefix.audit||
s.names.length===0||s.names.some(({value:r})=>t.some(a=>a.rule.names.length===0||a.rule.names.some(o=>o.value===r)))||(yield n.at)}function*tf(e){let t=_t(e,"network"),s=t.filter(({placed:n})=>!K(n)).
map(({rule:n})=>n.words[0]?.value);if(!s.some(n=>n!==void 0&&Ko.has(n)))for(let{rule:n,placed:r}of t)K(r)&&F(r)&&!n.prefix.audit&&n.words[0]&&!Ko.has(n.words[0].value)&&!s.includes(void 0)&&!s.includes(
n.words[0].value)&&(yield r.at)}function*sf(e){if(e.rules.length>Yo)return;let t=e.rules.filter(({deny:n})=>!n),s=(n,r)=>Go.some(a=>!!n.permissions[a]&&!!r.permissions[a]);for(let n of e.rules)n.deny&&
F(n.placed)&&!n.rule.prefix.audit&&!t.some(r=>s(n,r)&&e.meet(n,r))&&(yield n.placed.at)}var nf=100,rf=g({id:"no-slash-crossing-class",on:"apparmor",severity:"medium",profile:"recommended",summary:"Do \
not use a negated class that also matches a slash.",why:"Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below i\
t; docker-default itself had to be mended for this.",standards:[],references:{"apparmor.d(5), globbing":"https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing"},examples:[],*check({
profiles:e,source:t}){for(let s of e){let n=ie(s);for(let{rule:r,placed:a,deny:o}of s.rules){if(!r.path||a.included||r.path.span.file!==t.path)continue;let{span:i}=r.path,l=t.text.slice(i.start,i.end),
d=[...l.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)].slice(0,nf).filter(u=>!u[1]?.includes("/")&&!af(l,u.index)&&!/^(?:\[\^?[^\]]*\])*\*\*/.test(l.slice(u.index+u[0].length))),[c]=d;if(!c)continue;let p=d.map(
u=>i.start+u.index+u[0].length-1),h=i.start+c.index;yield{at:{span:{...i,start:h,end:h+c[0].length}},message:`\`${c[0].slice(0,40)}\` ${d.length>1?`and ${d.length-1} more here match`:"matches"} a slas\
h too, so this rule ${o?"denies":"reaches"} more than files of one folder`,severity:n?"info":o?"low":"medium",fix:{title:"leave the slash out",safety:"safe",edits:p.map(u=>({span:{...i,start:u,end:u+1},
text:"/]"}))}}}}}});function af(e,t){let s=t-1;for(;e[s]==="{"||e[s]===",";){for(let n=0;s>=0&&(e[s]!=="{"||n>0);s-=1)e[s]==="}"?n+=1:e[s]==="{"&&(n-=1);s-=1}return e[s]==="/"}var of=4e3,lf=g({id:"no-\
write-exec",on:"apparmor",severity:"high",profile:"recommended",summary:"Let no path be both writable and executable.",why:"Writing a file and starting it is all an attacker needs to run code of one's\
 own under the profile. Where no path allows both, a flaw that writes files stays a flaw that writes files.",standards:[],references:{"apparmor.d(5), execute rules":"https://gitlab.com/apparmor/apparm\
or/-/wikis/QuickProfileLanguage#execute-rules"},examples:[],*check({profiles:e}){for(let t of e){let s=ie(t),n=0,r=Ot(t,"append"),a=r?[r]:t.giving("append").filter(({prefix:o})=>!/^\/(?:dev|proc|sys)\//.
test(o));for(let o of t.rules){let i=o.permissions.exec?"exec":o.permissions.mmap?"mmap":void 0;if(o.deny||!i)continue;let l=df(t,a,o,i,()=>(n+=1,n>of));if(l){if(r){yield{at:{span:r.placed.at},message:o===
r?"every file may be written and executed":`every file may be written, and \`${l.path.slice(0,80)}\`, for one, also ${i==="exec"?"executed":"mapped to be executed"}`,severity:s?"info":"high",related:o===
r?[]:[{span:o.placed.at,message:"here it may be executed"}]};break}yield{at:{span:o.placed.at},message:`\`${l.path.slice(0,80)}\`, for one, may be written and ${i==="exec"?"executed":"mapped to be exe\
cuted"}`,severity:"high",related:l.rule===o?[]:[{span:l.rule.placed.at,message:"here it may be written"}]}}}}}});function df(e,t,s,n,r){for(let a of t){if(!F(a.placed)&&!F(s.placed)||!a.prefix.startsWith(
s.prefix)&&!s.prefix.startsWith(a.prefix))continue;if(r())return;let o=e.open(a,"append",s,n);if(o&&!/^\/(?:dev|proc|sys)\//.test(o))return{path:o,rule:a}}}var cf={broken:"high",loose:"medium",unread:"\
low"},pf=g({id:"valid-apparmor",on:"apparmor",severity:"high",profile:"recommended",summary:"Write AppArmor profiles the parser accepts.",why:"A profile with one error is not loaded at all. The contai\
ner then does not start, or starts under whatever profile was loaded before, and what was written today confines nobody.",standards:[],references:{"apparmor.d(5)":"https://gitlab.com/apparmor/apparmor\
/-/wikis/QuickProfileLanguage"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:cf[n],...r?{fix:r}:{}}}}),hf=g({id:"dependency-reachable",
on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Let services reach what they depend on.",why:"Networks that keep a service from what it needs do not stay: the proxy c\
annot reach its upstream, somebody removes the separation to make it work, and takes all of it out at once.",standards:[],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/n\
etworking/"},examples:[],*check(e,t){let s=ee(e,t);for(let n of G(e))for(let r of M($(n,"depends_on"))){let[a,o]=[s.get(n.name),s.get(r.name)];if(!a||!o||!In(a)||!In(o))continue;let i=new Set(uf(o)),l=w(
a.host.networks,({name:c})=>i.has(c)),d=`${f(n.name)} and ${f(r.name)}, on which it depends,`;if(l.length===0)mf(a,r.name)&&(yield{at:r.at,message:`${d} share no network: it cannot reach it`});else if(l.
every(({value:c})=>b(c.connects,p=>!p))){let[c]=l;c&&(yield{at:c.value.connects,message:`${d} share only networks on which containers cannot reach each other`})}}for(let n of s.values()){let r=In(n)&&
jo(n.host.networks)?w(n.image.env).find(({value:a})=>/WEBHOOK_URL_FILE$/i.test(a.name)||ff(a.literal,s)):void 0;r&&(yield{at:n,severity:"info",message:`service ${f(n.path[1]??"")} is on internal netwo\
rks only, and ${f(r.value.name)} has it call an address outside`,related:[{span:r.span,message:"configured here"}]})}}}),In=({host:e})=>e.networkMode.state==="default"&&e.networks.state!=="unknown"&&e.
networks.value.every(t=>b(t,({external:s})=>b(s,n=>!n))),uf=({host:e})=>w(e.networks).map(({value:t})=>t.name);function mf({image:e},t){let s=Ze(t),n=new RegExp(`(?:\\/\\/|@)${s}(?:[:/?,]|$)|(?:^|[\\s,\
=])${s}:\\d+`),r=[e.cmd,e.entrypoint].flatMap(a=>a.state==="written"?a.value?.words??[]:[]);return w(e.env).some(({value:a})=>n.test(a.literal)||a.literal===t&&/(?:^|_)(?:HOST|HOSTS|HOSTNAME|URL|ADDR|ADDRESS|SERVER|ENDPOINT|UPSTREAM|BACKEND)$/i.
test(a.name))||r.some(a=>a.state!=="unknown"&&n.test(a.value))}function ff(e,t){let s=/^https:\/\/(?:[^/@]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/]|$)/i.exec(e)?.[1];return s!==void 0&&!t.has(s)&&!/\.(?:local|internal|localhost|lan|test)$/i.
test(s)&&/hook|notify|alert/i.test(e)}var gf=g({id:"depends-on-healthy",on:"compose",severity:"info",profile:"strict",summary:"Wait for dependencies to be healthy, and only for those with a check.",why:"\
A started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a\
 check never starts at all.",standards:[],references:{"Control startup order":"https://docs.docker.com/compose/how-tos/startup-order/"},examples:[],*check(e,t){let s=ee(e,t);for(let n of G(e))for(let r of M(
$(n,"depends_on"))){let a=s.get(r.name),o=$(r,"condition"),i=o?R(o):"service_started";if(!a||i===void 0)continue;let{healthcheck:l}=a.image;i==="service_healthy"&&o&&b(l,p=>p===null||p.test===null)&&(yield{
at:{span:o.node.span,via:o.at.via},severity:"medium",message:`${f(n.name)} waits for the health of ${f(r.name)}, which has no health check: it never starts`,related:[{span:a.span,message:"this service\
 has no check"}]});let d=l.state==="written"&&l.value?.test,c=En(a.image);i==="service_started"&&(d||c||!o)&&(yield{at:r.at,message:`${f(n.name)} starts before ${f(r.name)} answers: wait with \`conditi\
on: service_healthy\`${d?"":", once it has a health check"}`})}}}),yf=g({id:"encrypted-overlay",on:"compose",severity:"medium",profile:"recommended",summary:"Encrypt overlay networks.",why:"An overlay\
 carries what services say to each other across the network between hosts, in plain text unless told otherwise. Whoever is on that network reads passwords and data, and can answer in a service's place\
.",standards:["CIS-7.3","CWE-319"],references:{"Encrypt traffic on an overlay network":"https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network"},examples:[],*check(e){
for(let t of M(Q(e,"networks"))){let s=$(t,"driver"),n=$(t,"driver_opts","encrypted")===void 0&&!M($(t,"driver_opts")).some(({name:a})=>a==="encrypted"||a.startsWith("encrypted=")),r=$(t,"external");s&&
R(s)==="overlay"&&n&&(!r||At(r)===!1)&&(yield{at:{span:s.node.span,via:s.at.via},message:`overlay network ${f(t.name)} sends everything between hosts in plain text: set driver_opts.encrypted`})}}}),vf=g(
{id:"no-default-credential",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship a default password in a variable's fallback.",why:"The fallback is a live pass\
word wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",standards:["OWASP-12","CWE-1392"],references:{Interpolation:"\
https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let s=ee(e,t);for(let{name:n,path:r,span:a,exact:o,operator:i,operand:l,from:d,whole:c,start:p,end:h}of e.files.
flatMap(fn)){if(d!=="operand"||!i.endsWith("-")||!l)continue;let u=/^([A-Za-z_]\w*)=/.exec(c)?.[1]??r[r.length-1]??"",m=r[2]==="environment"||r[3]==="args",y=[n,...m?[u]:[]].find($e)??n,k=D("",`${c.slice(
0,p)}${l.text}${c.slice(h)}`,!0)?.by==="url";if(!D(y,l.text,!0)&&!k)continue;let x=s.get(r[1]??""),E=x&&w(x.host.portBindings,H=>De(x.host,H)).length>0,P=o?{fix:{safety:"unsafe",title:`require it: \${${n}\
:?}`,edits:[{span:a,text:`\${${n}:?}`}]}}:{};yield{at:{span:a},severity:x?.development?"low":E?"high":"medium",message:`where nobody sets ${f(n)}, its fallback is the password`,...P}}}}),kf=g({id:"no-\
disabled-attestations",on:"compose",severity:"info",profile:"strict",summary:"Keep provenance and SBOM attestations on.",why:"Attestations say what an image was built from, by whom and how. Without th\
em nobody can tell afterwards which images hold the library that turned out to be a back door.",standards:["OWASP-13"],references:{"Build attestations":"https://docs.docker.com/build/metadata/attestat\
ions/"},examples:[],*check(e){for(let t of G(e))for(let s of["provenance","sbom"]){let n=$(t,"build",s);n&&/^(?:false|mode=disabled|disabled=true)$/.test(R(n)??"")&&(yield{at:n.at,message:`the image o\
f service ${f(t.name)} is built without ${s==="sbom"?"a bill of materials":"provenance"}`})}}}),Vo={postgres:/^\/etc\/postgresql(?:\/.*)?\/(?:postgresql|pg_hba)\.conf$/,redis:/\/redis\.conf$/,valkey:/\/valkey\.conf$/},
wf=e=>Object.hasOwn(Vo,e)?Vo[e]:void 0,bf=["security_opt","privileged","devices","userns_mode","restart","ipc","pid","network_mode","cgroup_parent","shm_size","links","mac_address"],xf=["placement","u\
pdate_config","rollback_config","endpoint_mode"],$f=g({id:"no-ineffective-setting",on:"compose",severity:"info",confidence:"medium",profile:"strict",summary:"Remove settings that change nothing.",why:"\
A setting that nobody reads looks like protection in every review: permissions on a secret that stay wide open, a hardening key the deployer passes over, a configuration file the server never opens.",
standards:[],references:{"Compose Deploy Specification":"https://docs.docker.com/reference/compose-file/deploy/"},examples:[],*check(e,t){let s=ee(e,t),n=[...s.values()].some(({stack:a})=>a),r=Q(e,"se\
crets");for(let a of G(e)){for(let i of n?bf:[]){let l=$(a,i);l&&At(l)!==!1&&(yield{at:l.at,message:`Swarm ignores ${i}: for service ${f(a.name)} it changes nothing`})}for(let i of n?[]:xf){let l=$(a,
"deploy",i);l&&(yield{at:l.at,message:`docker compose ignores deploy.${i}: for service ${f(a.name)} it changes nothing`})}for(let i of n?[]:M($(a,"secrets")))yield*Ef(i,r);let o=s.get(a.name);o&&(yield*Sf(
o))}for(let a of M(Q(e,"networks"))){let o=$(a,"driver_opts","com.docker.network.bridge.enable_icc");o&&R(o)==="true"&&(yield{at:o.at,message:`containers of network ${f(a.name)} reach each other by de\
fault: saying so changes nothing`})}}});function*Ef(e,t){let s=R($(e,"source"));if(!(s===void 0||!$(t,s,"file")))for(let n of["uid","gid","mode"]){let r=$(e,n);r&&(yield{at:r.at,message:`docker compos\
e mounts the file of secret ${f(s)} as it is: ${n} changes nothing`})}}function*Sf(e){let{host:t,image:s}=e,n=s.ref&&S(s.ref)?.path,r=n?wf(n.slice(n.lastIndexOf("/")+1)):void 0;if(!r||e.build||s.entrypoint.
state==="written")return;let a=te(e).flatMap(({command:o})=>o.words.map(i=>S(i)??"?"));for(let o of w(t.mounts)){let i=S(o.value.target)??"";!r.test(i)||a.some(l=>l==="?"||l.includes(i.slice(i.lastIndexOf(
"/")+1))||/config|conf/.test(l))||(yield{at:o,message:`the image of service ${f(e.path[1]??"")} does not read ${f(i)} unless its command names it`})}}var gt=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOW\
NER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),ct=new Set([...gt,..."AUDIT_CONTROL AUDIT_READ BLOCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH\
 IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_\
TTY_CONFIG WAKE_ALARM".split(" ")]),gs={ALL:{severity:"critical",gain:"every capability there is"},SYS_ADMIN:{severity:"critical",gain:"mounting the host's file systems"},SYS_MODULE:{severity:"critica\
l",gain:"loading code into the host's kernel"},SYS_RAWIO:{severity:"critical",gain:"raw access to memory and disks"},SYS_PTRACE:{severity:"high",gain:"taking over other processes"},DAC_READ_SEARCH:{severity:"\
high",gain:"reading any file of the host by its handle"},MAC_ADMIN:{severity:"high",gain:"changing the host's security policy"},MAC_OVERRIDE:{severity:"high",gain:"ignoring the host's security policy"}},
Af={BPF:"high",SYS_BOOT:"high",NET_ADMIN:"medium",PERFMON:"medium",SYS_TIME:"medium",SYSLOG:"medium",SYS_NICE:"medium",IPC_LOCK:"medium",LEASE:"medium",SYS_RESOURCE:"medium"},_f={httpd:["CHOWN","SETGI\
D","SETUID"],mariadb:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mongo:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],mysql:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],nginx:["CHOWN","SETGID","SETUID"],postgres:[
"CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],rabbitmq:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"],redis:["CHOWN","SETGID","SETUID"],valkey:["CHOWN","SETGID","SETUID"]};function re(e){let t=e.trim().
toUpperCase();return t.startsWith("CAP_")&&t!=="CAP_ALL"?t.slice(4):t}var Of=g({id:"no-lost-hardening",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not lose har\
dening through merging, overriding or the built image.",why:"The base file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a li\
st that replaces another took it away. Whoever reviews the base does not see it, and an attacker finds a container without its protection.",standards:[],references:{"How files are merged":"https://doc\
s.docker.com/reference/compose-file/merge/","Fragments and merge keys":"https://docs.docker.com/reference/compose-file/fragments/"},examples:[],*check(e,t){let s=ee(e,t),n=[...s.values()].some(({development:r})=>r);
for(let r of e.replaced){let a=Cf(r);if(!a)continue;let{before:o,after:i,why:l}=r,d=l==="merge"?"it replaces what the merge key brings":l==="include"?"the including file takes it back":l==="extends"?"\
the extending service takes it back":"this file takes it back";yield{at:{span:i.key.span},severity:n?"low":"medium",message:`${a} is lost: ${d}`,related:[{span:o.key.span,message:"what it was"}]}}for(let r of G(
e)){let a=$(r,"healthcheck","disable"),o=$(r,"healthcheck","test"),i=s.get(r.name),l=o??(i?.base?.healthcheck?i:void 0);a&&l&&At(a)===!0&&(yield{at:a.at,message:`the health check of service ${f(r.name)}\
 is switched off: ${o?"the test beside it never runs":"its image has one"}`,related:o?[{span:o.at.span,message:"the test"}]:[]});let{base:d,image:c}=i??{};d?.drops&&c?.entrypoint.state==="written"&&c.
user.state==="default"&&Le(c.user.value)&&(yield{at:c.entrypoint,message:`the entrypoint of ${f(d.name)}, which gives root up before the service starts, is replaced: it stays root`});let p=i&&ae(i.host,
"no-new-privileges"),h=(i&&b(i.host.securityOpt,()=>!0)?i.host.securityOpt:void 0)?.value.find(u=>u.state!=="unknown"&&Jo(u.value));p&&h&&Te(p.option.value)===!1&&(yield{at:p.at,message:`no-new-privil\
eges of service ${f(r.name)} is off: the last entry counts`,related:[{span:h.span,message:"what was on"}]})}}}),Jo=e=>{let{key:t,value:s,fault:n}=Ye(e);return t==="no-new-privileges"&&!n&&Te(s)===!0};
function Cf({before:e,after:t}){let[s,n]=[Za(e),Za(t)],r=a=>!n.items.includes(a);switch(e.key.value){case"cap_drop":{let a=new Set(n.items.map(re)),o=s.items.map(re).filter(i=>!a.has(i));return o.length&&
!a.has("ALL")&&!n.isOpen?`dropping ${o.slice(0,5).join(", ")}`:void 0}case"security_opt":{let a=new Set(n.items.map(l=>Ye(l).key)),o=l=>{let{key:d}=Ye(l);return a.has(d)&&(d!=="no-new-privileges"||n.items.
some(Jo))},i=s.items.filter(l=>Mf(l)&&r(l)&&!o(l));return i.length&&!n.isOpen?i.slice(0,3).map(f).join(", "):void 0}case"read_only":return s.items[0]==="true"&&Df(n)?"the read-only root filesystem":void 0;case"\
user":return s.items[0]&&!Le(s.items[0])&&(n.isReset||n.items[0]==="")?`user ${f(s.items[0])}`:void 0;case"mem_limit":case"pids_limit":case"memory":case"pids":case"cpus":return s.items[0]&&!/^-?0*(?:\.0*)?$/.
test(s.items[0])&&(n.isReset||/^(?:0|-1)$/.test(n.items[0]??""))?`the limit ${e.key.value}`:void 0;case"healthcheck":return n.isReset?"the health check":void 0;case"test":return s.items[0]!=="NONE"&&n.
items[0]==="NONE"?"the health check":void 0;default:return}}var Df=({items:e,isReset:t})=>t||e[0]==="false",Mf=e=>!/unconfined|disable|:false|=false/.test(e),Rf=g({id:"no-obsolete-version",on:"compose",
severity:"info",profile:"strict",summary:"Remove the obsolete `version` key.",why:"Compose has ignored it since 2020 and warns on every run; people get used to warnings and stop reading them. No key d\
epends on it any more.",standards:[],references:{"The version key":"https://docs.docker.com/reference/compose-file/version-and-name/"},examples:[],*check({id:e,files:t},{containers:s}){let n=s.some(r=>r.
stack&&r.project===e);for(let{source:r,entries:a,flow:o}of t.flatMap(({document:i})=>i.roots.map(l=>({...l,...i})))){let i=a.get("version");if(!i)continue;let{span:l}=i.key,d=r.text.indexOf(`
`,i.value.span.end),c={file:r.path,start:l.start,end:d<0?r.text.length:d+1},p=!o&&i.value.kind==="scalar"&&(l.start===0||r.text[l.start-1]===`
`||r.text[l.start-1]==="\uFEFF");yield{at:{span:l},message:"Compose ignores `version` and warns about it",...n||!p?{}:{fix:{safety:"safe",title:"delete the line",edits:[{span:c,text:""}]}}}}}}),Nf=/^(?:(?:https?|ftp|no|all)_proxy|.*_VERSION|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i,
If=g({id:"no-secret-in-build-args",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not pass secrets as build arguments.",why:"A build argument stands in the image's \
history and in its provenance, for everybody who can pull it, however it was given. A build secret is mounted for one RUN and kept nowhere.",standards:["CIS-4.10","OWASP-12","CWE-798"],references:{"Bu\
ild secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let s of G(e))for(let{name:n,literal:r,at:a,isPassed:o}of Hh($(s,"build","args"))){if(Nf.test(n))continue;let i=D(
n,r),l=!i&&$e(n)&&(o||r.replaceAll("\uFFFC","")==="")&&(o||r!=="");if(!i&&!l)continue;let d=l||i?.wellKnown?"medium":"high",c=Bh(s.name,n,e,t),p=i?i.wellKnown?"a well-known password":`${xt(i.what)} ${i.
what}`:"a secret";yield{at:a,severity:d,message:`build argument ${f(n)} leaves ${p} in the image's history: hand it over with build.secrets and RUN --mount=type=secret`,related:c.map(h=>({span:h,message:"\
used here"}))}}}}),jf=g({id:"no-secret-in-config",on:"compose",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of inline configs.",why:"A config is kept and shown\
 like any other setting: it stands in the repository, every process of the container reads it, and `docker inspect` prints it. What opens something belongs in a secret.",standards:["OWASP-12","CWE-312"],
references:{"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e){for(let t of M(Q(e,"configs"))){let s=$(t,"content"),n=s&&Tr(cn(s).split(`
`).filter(r=>!/^\s*[#;]/.test(r)));s&&n&&!n.value?.includes("\uFFFC")&&(yield{at:{span:s.node.span,via:s.at.via},severity:n.secret.by==="format"?"high":"medium",message:`config ${f(t.name)} holds a ${n.
secret.what}, which belongs in a secret`})}}}),Tf=g({id:"no-unescaped-variable",on:"compose",severity:"high",confidence:"medium",profile:"recommended",summary:"Escape variables the container's shell s\
hould expand.",why:"Compose fills the variable in before the container exists, and the service's own environment is not where it looks: it puts nothing there. A database then starts without the passwo\
rd that seems to be set, or a health check asks without one.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check(e,t){let{lookup:s}=t,
n=ee(e,t),r=new Map(G(e).map(i=>[i.name,new Set(to(e,s,$(i,"env_file")).flatMap(({names:l})=>l))])),a=e.files.flatMap(fn),o=new Set(a.flatMap(({name:i,path:l})=>l[2]==="environment"?[`${l[1]} ${i}`]:[]));
for(let{name:i,path:l,span:d,exact:c,operator:p,from:h}of a){let[,u="",m,y]=l;if(h!=="unset"||p||Wf.test(i)||!/^(?:command|entrypoint)$/.test(m==="healthcheck"?y==="test"?"command":"":m??""))continue;
let k=n.get(u),x=k&&w(k.image.env,V=>V.name===i)[0],E=x&&(x.value.value===null||o.has(`${u} ${i}`));if(!x&&!r.get(u)?.has(i)||E)continue;let P=m==="healthcheck"?"health check":m,H=Pf(k,m);yield{at:{span:d},
severity:$e(i)?"high":"medium",message:`Compose puts nothing for ${f(`$${i}`)} into the ${P} of service ${f(u)}: only its own environment sets it${H?", write `$$`":"; run it through `sh -c` with `$$`,\
 or set it in .env"}`,...c&&H?{fix:{safety:"unsafe",title:"write $$",edits:[{span:{...d,end:d.start},text:"$"}]}}:{}}}}}),Wf=/^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;function Pf(e,t){let{
cmd:s,entrypoint:n,healthcheck:r}=e?.image??{};return t==="healthcheck"?r?.state==="written"&&(r.value?.test?.form==="shell"||Xo(r.value?.test)):[s,n].some(a=>a?.state==="written"&&Xo(a.value))}var Xo=e=>{
let t=e?.words.map(s=>S(s)??"")??[];return t.some((s,n)=>/(?:^|\/)(?:ba|da|a|z)?sh$/.test(s)&&t.slice(n+1,n+3).some(r=>/^-\w*c$/.test(r)))},Lf=g({id:"no-unpinned-remote",on:"compose",severity:"high",profile:"\
recommended",summary:"Pin remote build contexts, includes and extends to a commit or digest.",why:"What is fetched when the project starts is whatever stands there then. Whoever takes over that reposi\
tory, or moves its branch or tag, decides what is built and run on your machine, with the mounts and rights they like.",standards:["OWASP-13","NIST-4.1.5","CWE-829"],references:{"Remote build contexts":"\
https://docs.docker.com/build/concepts/context/#git-repositories",Include:"https://docs.docker.com/compose/how-tos/multiple-compose-files/include/"},examples:[],*check(e){let t=e.gaps.filter(({why:s,key:n})=>s===
"remote"&&n!=="env_file");for(let{what:s,key:n}of t)Zo(s.value)||(yield{at:{span:s.span},message:`${n} fetches ${f(ei(s.value))}: ${Qo(s.value)}`});for(let s of G(e)){let n=$(s,"build"),r=n?.node.kind===
"map"?$(n,"context"):n,a=M($(n,"additional_contexts"));for(let o of[r,...a]){let i=o&&R(o)?.replace(/^[\w.-]+=/,"");!o||!i||!Ff(i)||Zo(i)||(yield{at:{span:o.node.span,via:o.at.via},message:`the build \
of service ${f(s.name)} fetches ${f(ei(i))}: ${Qo(i)}`})}}}}),Ff=e=>/^(?:https?|git|ssh|oci):\/\/|^git@|^github\.com\//.test(e),Zo=e=>!/^http:/.test(e)&&/@sha256:[0-9a-f]{64}$|#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/.
test(e),Qo=e=>/^http:/.test(e)?"over plain HTTP anybody on the way can change it":"its tags and branches move, name a commit or digest",ei=e=>e.replace(/\/\/[^/@]*@/,"//"),Uf=g({id:"no-unsandboxed-bui\
ld",on:"compose",severity:"high",profile:"recommended",summary:"Keep image builds inside the builder's sandbox.",why:"A build runs the code of every dependency it installs. Privileged, that code owns \
the build machine; on the host's network it reaches what only the machine itself should: metadata services, databases, the engine.",standards:["OWASP-5","NIST-4.1.2","CWE-250"],references:{"Compose: b\
uild":"https://docs.docker.com/reference/compose-file/build/"},examples:[],*check(e){for(let t of G(e)){let s=$(t,"build"),n=(r,a,o,i)=>M($(s,r)).flatMap(l=>R(l)===a?[{at:{span:l.node.span,via:l.at.via},
severity:o,message:`the build of service ${f(t.name)} ${i}`}]:[]);yield*n("privileged","true","high","runs privileged: what it installs owns the build machine"),yield*n("entitlements","security.insecu\
re","high","may run without a sandbox: what it installs owns the build machine"),yield*n("network","host","medium","is on the host's network: what it installs reaches what only the host should"),yield*n(
"entitlements","network.host","medium","may use the host's network: what it installs reaches what only the host should")}}}),ti={user:"empty means the image's own user, usually root",privileged:"Compo\
se then refuses the file",read_only:"Compose then refuses the file",image:"the reference is then another image, or none",ports:"an empty address is every interface",volumes:"the source is then another\
 path, or none",cap_add:"the entry is then no capability",cap_drop:"the entry is then no capability",security_opt:"the entry is then no option",network_mode:"the default network is then used"},qf=/^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/,
zf=g({id:"no-unset-variable",on:"compose",severity:"low",confidence:"medium",profile:"recommended",summary:"Give variables in security-relevant keys a value or a required mark.",why:"Compose puts the \
empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag is no version: the protection disappears on the machine where somebod\
y forgot the file.",standards:[],references:{Interpolation:"https://docs.docker.com/reference/compose-file/interpolation/"},examples:[],*check({files:e},{lookup:t}){let s=e.flatMap(({document:n})=>mr(
n)).flatMap(n=>t.source(n)?.text??[]);for(let n of e.flatMap(fn)){let{name:r,path:a,span:o,exact:i,from:l}=n,d=a[2]??"",c=Object.hasOwn(ti,d)?ti[d]:void 0;if(l!=="unset"||!c||qf.test(r)||!Hf(n)||s.some(
h=>new RegExp(`^\\s*(?:export\\s+)?${r}\\s*[=:]`,"m").test(h)))continue;let p=i?{fix:{safety:"unsafe",title:`require it: \${${r}:?}`,edits:[{span:o,text:`\${${r}:?}`}]}}:{};yield{at:{span:o},message:`\
nothing sets ${f(r)}: ${c}`,...p}}}});function Hf({path:e,whole:t,start:s,end:n}){let r=e[e.length-1];return e[2]==="ports"?r==="host_ip"||r==="ports"&&s===0&&/^[^{}]*:[^{}]*(?:\{[^}]*\})?[^{}]*:/.test(
t.slice(n)):e[2]==="volumes"?r==="source"||r==="volumes"&&s===0:!0}var Bf=g({id:"no-unsupported-secret",on:"compose",severity:"medium",profile:"recommended",summary:"Use secrets the chosen deployer su\
pports.",why:"docker compose refuses external secrets and those of a driver: only Swarm has them. The project does not start, and under time pressure the password moves into the environment.",standards:[],
references:{"Compose: secrets":"https://docs.docker.com/reference/compose-file/secrets/"},examples:[],*check(e,{containers:t}){let s=new Set(G(e).flatMap(c=>[...si($(c,"secrets")),...si($(c,"build","s\
ecrets"))])),n=G(e),r=n.some(c=>$(c,"deploy","replicas"))&&!n.some(c=>Gf.some(p=>$(c,p)))||t.some(({project:c,stack:p})=>p&&c===e.id),a=M(Q(e,"networks")).filter(c=>R($(c,"driver"))==="bridge"),o=M(Q(
e,"secrets")).filter(c=>s.has(c.name)&&Kf(c)),[i]=o;if(!i)return;let l=o.map(({name:c})=>f(c)).slice(0,5).join(", "),[d]=a;yield{at:i.at,severity:r&&!d?"info":"medium",message:d?`${l} need Swarm, and \
the bridge network ${f(d.name)} needs docker compose: no deployer starts this project as it is`:`${l} need Swarm: docker compose refuses external and driver secrets`,related:[...o.slice(1,10).map(({at:c})=>({
span:c.span,message:"the same here"})),...d?[{span:d.at.span,message:"Swarm has no bridge networks"}]:[]]}}}),Gf=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares",
"cpuset"],si=e=>M(e).flatMap(t=>R($(t,"source"))??R(t)??[]),Kf=e=>$(e,"driver")!==void 0||At($(e,"external"))===!0,Yf=g({id:"secret-file-mounted",on:"compose",severity:"medium",profile:"recommended",summary:"\
Attach every secret a *_FILE variable points at.",why:"The variable names a file that is not there. Some images then refuse to start, others start without a password, and the quick repair is to put th\
e password into the environment after all.",standards:["OWASP-12"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){let s=ee(e,t);for(let n of G(
e)){let r=s.get(n.name);if(!r||e.fragments.has(n.name))continue;let a=["secrets","configs"].flatMap(d=>M($(n,d)).map(c=>({use:c,folder:d==="secrets"?"/run/secrets":""}))).map(({use:d,folder:c})=>{let p=R(
$(d,"target"))??R($(d,"source"))??R(d);return p===void 0?void 0:p.startsWith("/")?p:`${c}/${p}`}),{mounts:o,tmpfs:i}=r.host;if(a.includes(void 0)||o.state==="unknown"||w(i).some(({value:d})=>d.target.
startsWith("/run/secrets")))continue;let l=o.value.flatMap(d=>d.state==="unknown"?"/":S(d.value.target)??"/");for(let d of w(r.image.env,({name:c})=>/_FILE$/.test(c))){let c=d.value.value&&S(d.value.value);
if(!c||!/^(?:\/var)?\/run\/secrets\/./.test(c)||d.via?.some(({how:h})=>h==="built-from"))continue;let p=c.replace(/^\/var/,"");a.includes(p)||l.some(h=>h!==""&&(h===c||c.startsWith(`${h.replace(/\/$/,
"")}/`)))||(yield{at:d,message:`${f(d.value.name)} names ${f(c)}, and service ${f(n.name)} is given no such secret`})}}}}),Vf=g({id:"valid-compose",on:"compose",severity:"high",profile:"recommended",summary:"\
Write Compose files that Compose loads.",why:"A misspelt key is a protection that does not exist: `readonly: true` makes nothing read-only. Where Compose refuses the file, somebody soon runs an older \
copy or removes the line that was in the way.",standards:[],references:{"Compose file reference":"https://docs.docker.com/reference/compose-file/"},examples:[],*check({faults:e}){for(let{kind:t,span:s,
message:n,fix:r}of e)yield{at:{span:s},message:n,...t==="unread"?{severity:"info"}:t==="loose"?{severity:"medium"}:{},...r?{fix:r}:{}}}}),Jf=g({id:"versioned-secret-name",on:"compose",severity:"info",
profile:"strict",summary:"Give external secrets a version in their name.",why:"A secret that keeps its name is rotated where nobody sees it, and nobody knows which services still hold the old one. Wit\
h a version in the name, rotation is a change somebody reviews and can take back.",standards:[],references:{"Rotate a secret":"https://docs.docker.com/engine/swarm/secrets/#example-rotate-a-secret"},options:{
pattern:dm("What names look like, such as *_v*: * stands for anything.")},examples:[],*check(e,t,{pattern:s}){if(s)for(let n of M(Q(e,"secrets"))){if(At($(n,"external"))!==!0)continue;let r=$(n,"name")??
$(n,"external","name"),a=r?R(r):n.name;a!==void 0&&!q(a,s)&&(yield{at:r?{span:r.node.span,via:r.at.via}:n.at,message:`the external secret ${f(a)} has no version in its name: it should look like ${f(s)}`})}}}),
Xf=g({id:"allowed-host-config",on:"container",severity:"medium",profile:"strict",summary:"Keep mounts, runtimes, capabilities and limits inside your allow-lists.",why:"Every folder of the host, every \
capability and every unlimited resource is a way out of a container or a way to starve its neighbours. A list of what is granted makes each new one a decision that somebody takes.",standards:[],references:{
"Runtime privileges":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},options:{mounts:us("Folders of the host that may be mounted, with what lies below them; \
relative ones as the Compose file writes them."),runtimes:us("Container runtimes that may be chosen, such as runc or runsc."),capabilities:us("Capabilities that may be added, such as NET_BIND_SERVICE."),
"max-memory":Rn("The highest memory limit, in megabytes; a container without a limit is above it.",null),"max-cpus":Rn("The highest CPU limit; a container without a limit is above it.",null)},examples:[],
*check(e,t,s){let{host:n}=e,{mounts:r,runtimes:a,capabilities:o}=s,i=r?.map(ri);for(let d of w(n.mounts,({type:c,file:p})=>c==="bind"&&!p)){let c=d.value.source&&S(d.value.source);if(!i||!c||i.some(h=>Zf(
ri(c),h)))continue;let p=d.value.through?[{span:d.value.through,message:"mounted here"}]:[];yield{at:d,message:`${v(e)} mounts ${f(c)}, which is not on the list of allowed mounts`,related:p}}let l=o?.
map(ni);for(let d of w(n.capAdd))l&&!l.includes(ni(d.value))&&(yield{at:d,message:`${v(e)} adds ${f(d.value)}, which is not on the list of allowed capabilities`});a&&n.runtime.state==="written"&&!a.includes(
n.runtime.value)&&(yield{at:n.runtime,message:`${v(e)} runs under ${f(n.runtime.value)}, which is not on the list of allowed runtimes`});for(let[d,c,p,h]of[["memory",n.memory,s["max-memory"]&&s["max-m\
emory"]*1024*1024,s["max-memory"]&&`${s["max-memory"]} MB`],["CPU",n.cpus,s["max-cpus"],s["max-cpus"]]])p!==null&&c.state!=="unknown"&&(c.value<=0||c.value>p)&&(yield{at:c.state==="written"?c:e,message:`${v(
e)} ${c.value>0?"has a":"has no"} ${d} limit ${c.value>0?"above":"and should have one of at most"} ${h}`})}}),ni=e=>e.toUpperCase().replace(/^CAP_/,""),ri=e=>e.startsWith("/")?xe(e):ke("",e),Zf=(e,t)=>t===
""?!e.startsWith("/")&&e.split("/")[0]!=="..":e===t||e.startsWith(`${t==="/"?"":t}/`),Qf=g({id:"bounded-logs",on:"container",severity:"info",profile:"strict",summary:"Rotate container logs.",why:"The \
engine's default keeps every line for ever. Whoever can make the service log, with nothing more than requests, fills the host's disk, and everything on it stops.",standards:["OWASP-7"],references:{"JS\
ON file logging driver":"https://docs.docker.com/engine/logging/drivers/json-file/"},examples:[],*check(e,t){let{logDriver:s,logOptions:n}=e.host;!b(s,r=>r===""||r==="json-file")||n.state==="unknown"||
w(n,r=>r.name==="max-size").length||n.value.some(({state:r})=>r==="unknown")||$n(t).some(({at:r})=>/max-size/.test(r("log-opts")?.text??"")||!/^(?:|"json-file")$/.test(r("log-driver")?.text??""))||(yield{
at:s.state==="written"?s:e,message:`the log of ${v(e)} grows without bound: set max-size, or use the driver \`local\``})}}),eg=1048576,tg=g({id:"bounded-ulimits",on:"container",severity:"info",profile:"\
strict",summary:"Do not raise ulimits without bound.",why:"Limits on open files and processes keep one runaway or hijacked process from taking the host's. Without a bound it opens descriptors or forks\
 until nothing else can.",standards:["CIS-5.19","OWASP-7"],references:{"Compose: ulimits":"https://docs.docker.com/reference/compose-file/services/#ulimits"},examples:[],*check(e){for(let t of w(e.host.
ulimits)){let{name:s,soft:n,hard:r}=t.value;if(!/^(?:nofile|nproc|core)$/.test(s))continue;let a=[n,r].find(o=>o!==null&&(o===-1||o>eg));a!==void 0&&(yield{at:t,message:`${f(s)} of ${v(e)} is ${a===-1?
"without bound":a}: one process can use up the host's`})}}}),sg=g({id:"cap-drop-all",on:"container",severity:"medium",profile:"recommended",summary:"Drop all Linux capabilities, then add back the few \
you need.",why:"Docker starts every container with 14 capabilities, among them raw sockets, changing owners and becoming another user. Few programs need any. Whoever breaks into the process holds all \
of them, and they are what most escapes and attacks on neighbours begin with.",standards:["CIS-5.4","OWASP-3","PSS-R","CWE-250"],references:{"capabilities(7)":"https://man7.org/linux/man-pages/man7/ca\
pabilities.7.html","Runtime privilege and capabilities":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,windows:s}=e;if(s||J(
t)||!zu(t.capDrop,r=>r.trim().toUpperCase()==="ALL"))return;let n=t.capDrop.state==="written"&&t.capDrop.value.length>0?`${v(e)} drops some capabilities and keeps the rest of the engine's defaults`:`${v(
e)} keeps the engine's default capabilities`;yield{at:t.capDrop,message:`${n}${ng(e)}`,fix:Oe({add:"capDrop",items:["ALL"]})}}});function ng({base:e}){let t=e&&_f[e.name.slice(e.name.lastIndexOf("/")+
1)];return t?`; ${e.name} needs ${t.join(", ")} back`:""}var rg=g({id:"cpu-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the CPU time of every container.",why:"Without a ceiling\
 one busy container, or a miner an intruder brings along, slows down everything else on the host.",standards:["CIS-5.12","OWASP-7","CWE-770"],references:{"Resource constraints":"https://docs.docker.co\
m/engine/containers/resource_constraints/#cpu"},examples:[],*check(e){let{cpus:t,cpuQuota:s,cpusetCpus:n}=e.host;!b(t,r=>r<=0)||!b(s,r=>r<=0)||!b(n,r=>r==="")||(yield{at:t,message:`${v(e)} may take al\
l CPU time of the host`,fix:Oe({set:"cpus",to:1})})}}),ag=g({id:"datastore-on-internal-network",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Attach datastores on\
ly to networks marked `internal`.",why:"A database needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients \
and nothing else.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Compose: internal networks":"https://docs.docker.com/reference/compose-file/networks/#internal"},examples:[],*check(e,{containers:t}){
let{host:s,span:n}=e;if(!og(e)||s.networkMode.state!=="default")return;let[r]=w(s.networks,({internal:d})=>b(d,c=>!c));if(!r)return;let a=t.filter(d=>d.span.file===n.file).length===1,o=s.networks.state===
"default"?"the default network":`network ${f(r.value.name)}`,i=new Set(w(s.networks).map(({value:d})=>d.name)),l=t.filter(d=>d!==e&&d.project===e.project&&w(d.host.networks,c=>i.has(c.name)).length>0).
flatMap(d=>w(d.host.portBindings,c=>De(d.host,c)).slice(0,1).map(({span:c})=>({span:c,message:`${v(d)} is open to everybody, and reaches it`}))).slice(0,3);yield{at:r,related:l,severity:a?"low":"mediu\
m",message:`${v(e)} is a datastore on ${o}, which has a way out; attach it only to a network with \`internal: true\`${w(s.portBindings).length?"; its published ports then end":""}`}}}),og=({image:e,base:t})=>!ig(
e)&&(t?.kind==="datastore"||En(e)),ig=({entrypoint:e,cmd:t})=>{let s=e.state==="written"?e:t,[n]=s.state==="written"?s.value?.words??[]:[];return n!==void 0&&/(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.
test(S(n)??"")},lg=g({id:"hardened-tmpfs",on:"container",severity:"low",profile:"strict",summary:"Keep tmpfs mounts noexec and give them a size.",why:"A tmpfs is where an intruder in a read-only conta\
iner still can write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",standards:["\
OWASP-8","OWASP-7"],references:{"tmpfs mounts":"https://docs.docker.com/engine/storage/tmpfs/"},examples:[],*check(e){for(let t of w(e.host.tmpfs)){let{target:s,options:n}=t.value,r=n.filter(a=>/^(?:exec|suid|dev)$/.
test(a));r.length?yield{at:t,message:`the tmpfs ${f(s)} of ${v(e)} is mounted ${r.join(", ")}: what is written there can be run or misused`}:n.some(a=>!a.startsWith("mode="))&&!n.some(a=>a.startsWith(
"size="))&&(yield{at:t,severity:"info",message:`the tmpfs ${f(s)} of ${v(e)} has no size: it may take half the host's memory`})}}}),jn=[{path:/(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/,what:"the Docke\
r engine"},{path:/(?:^|\/)containerd\.sock$/,what:"containerd"},{path:/(?:^|\/)crio\.sock$/,what:"CRI-O"},{path:/(?:^|\/)podman\.sock$/,what:"Podman"},{path:/(?:^|\/)buildkitd\.sock$/,what:"BuildKit"},
{path:/^\/run\/systemd\/private$/,what:"the host's systemd"},{path:/[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i,what:"the Docker engine"}],dg=new Set(["/","/run","/var/run","/var","/run/docker","/run/con\
tainerd","/run/podman","/run/crio","/run/buildkit","/run/systemd","/run/k3s","/run/k3s/containerd"]),A=e=>({severity:"high",gain:e}),ys={severity:"high",writable:"critical",gain:"every container, imag\
e and volume of the engine"},cg=new Map([["/",{severity:"high",writable:"critical",gain:"the whole host"}],["/etc",A("the host's accounts, keys and configuration")],["/proc",A("the host's processes an\
d kernel settings")],["/sys",A("the host's devices and kernel settings")],["/sys/fs/cgroup",A("the host's control groups")],["/sys/kernel",A("the host's kernel settings")],["/dev",A("the host's device\
s")],["/root",A("the administrator's files and keys")],["/home",A("every user's files and keys")],["/usr",A("the host's programs")],["/usr/bin",A("the host's programs")],["/usr/sbin",A("the host's pro\
grams")],["/usr/lib",A("the host's libraries")],["/usr/local/bin",A("the host's programs")],["/bin",A("the host's programs")],["/sbin",A("the host's programs")],["/lib",A("the host's libraries")],["/l\
ib64",A("the host's libraries")],["/var",A("the data of every service on the host")],["/var/lib",A("the data of every service on the host")],["/var/log",{severity:"medium",gain:"what every service on \
the host logs"}],["/var/lib/docker",ys],["/var/lib/containerd",ys],["/var/lib/containers",ys],["/var/lib/kubelet",ys],["/etc/shadow",A("the host's password hashes")],["/etc/gshadow",A("the host's pass\
word hashes")],["/etc/sudoers",A("who may become root on the host")],["/etc/ssh",A("the host's keys")],["/etc/kubernetes",A("the cluster's keys")],["/etc/docker",A("the engine's configuration and keys")],
["/etc/pam.d",A("how the host checks passwords")],["/etc/ld.so.preload",A("code in every process of the host")],["/etc/crontab",A("commands the host runs as root")],["/etc/systemd",A("services the hos\
t runs as root")]]),pg=[{root:"/var/lib/docker",facts:A("the engine's own data, past its access checks")},{root:"/var/lib/containerd",facts:A("the engine's own data, past its access checks")},{root:"/\
var/lib/kubelet",facts:A("the volumes and secrets of every pod")},{root:"/boot",facts:A("the host's kernel")},{root:"/root/.ssh",facts:A("the administrator's keys")},{root:"/etc/cron.d",facts:A("comma\
nds the host runs as root")},{root:"/etc/sudoers.d",facts:A("who may become root on the host")}],hg=e=>cg.get(e)??pg.find(({root:t})=>e===t||e.startsWith(`${t}/`))?.facts,ai=e=>e.replace(/^\/var\/run(?=\/|$)/,
"/run"),ug=e=>/^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(e),mg=[{path:/^\/dev\/(?:mem|kmem|port)$/,readOnly:"critical",writable:"\
critical",gain:"the host's memory"},{path:/^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,readOnly:"high",writable:"\
critical",gain:"a disk of the host, past every file permission"},{path:/^\/dev\/kmsg$/,readOnly:"high",writable:"high",gain:"the kernel's log"},{path:/^\/dev\/loop(?:-control|\d+)$/,readOnly:"high",writable:"\
high",gain:"mounting file systems of its own making"},{path:/^\/dev\/fuse$/,readOnly:"high",writable:"high",gain:"mounting file systems of its own making"},{path:/^\/dev\/kvm$/,readOnly:"high",writable:"\
high",gain:"the host's virtualisation, a large part of its kernel"},{path:/^\/dev$/,readOnly:"high",writable:"critical",gain:"every device of the host"},{path:/^\/dev\/(?!null$|zero$|u?random$|shm$)/,
readOnly:"info",writable:"info",gain:"a device of the host"}],fg=[{path:/\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/,what:"SSH keys"},{path:/\/\.aws(?:\/.*)?$/,what:"AWS credentials"},{path:/\/\.azure(?:\/.*)?$/,
what:"Azure credentials"},{path:/\/\.config\/gcloud(?:\/.*)?$/,what:"Google Cloud credentials"},{path:/\/\.kube(?:\/.*)?$/,what:"Kubernetes credentials"},{path:/\/\.docker(?:\/config\.json)?$/,what:"r\
egistry credentials"},{path:/\/\.gnupg(?:\/.*)?$/,what:"GnuPG keys"},{path:/\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/,what:"stored passwords and tokens"},{path:/\/\.password-store(?:\/.*)?$/,
what:"a password store"}];function gg(e){if(/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(e))return"the agent that signs with the user's SSH keys";if(/^\/(?:var\/)?run\/secrets(?:\/|$)/.
test(e))return"the secrets of another container or of the host";if(/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(e))return fg.find(t=>t.path.test(e.replaceAll("\\","/")))?.
what}var yg=["CHOWN","SETGID","SETUID"],vg=["CHOWN","DAC_OVERRIDE","FOWNER","SETGID","SETUID"],oi={nginx:{writes:["/var/cache/nginx","/run"],capabilities:yg},"nginxinc/nginx-unprivileged":{writes:["/t\
mp"],capabilities:[]},httpd:{writes:["/usr/local/apache2/logs"],capabilities:["SETGID","SETUID"]},postgres:{writes:["/run/postgresql"],capabilities:vg},mysql:{writes:["/run/mysqld","/tmp"],capabilities:[
"CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mariadb:{writes:["/run/mysqld","/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","SETGID","SETUID"]},mongo:{writes:["/tmp"],capabilities:["CHOWN","DAC_OVERRIDE","\
SETGID","SETUID"]},redis:{writes:[],capabilities:["SETGID","SETUID"]},valkey:{writes:[],capabilities:["SETGID","SETUID"]},rabbitmq:{writes:[],capabilities:["CHOWN","SETGID","SETUID"]}},kg=e=>Object.hasOwn(
oi,e)?oi[e]:void 0,wg=g({id:"hardening-fits-image",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Leave a hardened image the writable paths and capabilities it needs.",why:"\
Hardening that keeps the service from starting does not last: the next person removes all of it at once. A tmpfs for the paths the image writes and the few capabilities its start needs keep the rest i\
n place.",standards:[],references:{"Compose: tmpfs":"https://docs.docker.com/reference/compose-file/services/#tmpfs"},examples:[],*check(e){let{host:t,image:s,base:n}=e;if(!n||e.build||J(t)||s.entrypoint.
state==="written")return;let r=kg(n.name);if(!r)return;if(b(t.readonlyRootfs,i=>i)&&t.mounts.state!=="unknown"){let i=[...w(t.tmpfs).map(({value:d})=>d.target),...w(t.mounts,({readOnly:d})=>!b(d,c=>c)).
flatMap(({value:d})=>S(d.target)??[])].map(d=>ai(Z(d))),l=r.writes.filter(d=>!i.some(c=>d===c||d.startsWith(`${c}/`)));l.length&&(yield{at:t.readonlyRootfs,message:`${v(e)} has a read-only root, and i\
ts image writes to ${l.join(" and ")}: add tmpfs there`})}if(!(w(t.capDrop,i=>re(i)==="ALL").length>0)||n.user!=="root"||t.capAdd.state==="unknown"||No(e)!==""||r.capabilities.length===0)return;let a=new Set(
w(t.capAdd).map(({value:i})=>re(i))),o=r.capabilities.filter(i=>!a.has(i)&&!a.has("ALL"));o.length&&(yield{at:t.capDrop,message:`${v(e)} drops all capabilities, and its image starts as root and needs ${o.
join(", ")}: add them back, or set its user`})}}),bg=g({id:"limits-take-effect",on:"container",severity:"low",profile:"strict",summary:"Set limits that are consistent and that the engine applies.",why:"\
A limit the engine refuses or ignores protects nothing, and whoever reads the file believes it does. The host then goes down with the container the limit was written for.",standards:[],references:{"Re\
source constraints":"https://docs.docker.com/engine/containers/resource_constraints/"},examples:[],*check(e){let{memory:t,memoryReservation:s,memorySwap:n,memorySwappiness:r}=e.host;if(t.state==="writ\
ten"){let a=t.value;qe(s,o=>a>0&&o>a)&&(yield{at:s,message:`${v(e)} reserves more memory than its limit allows: the engine refuses to start it`}),qe(n,o=>o>0&&o<a)&&(yield{at:n,message:`memory and swa\
p of ${v(e)} together are less than its memory: the engine refuses to start it`})}t.state==="default"&&qe(n,a=>a>0)&&(yield{at:n,message:`${v(e)} limits swap and not memory: the engine refuses to star\
t it`}),b(r,a=>a>=0)&&r.state==="written"&&(yield{at:r,severity:"info",message:`on cgroup v2, which every current system has, the engine ignores the swappiness of ${v(e)}`})}}),xg=g({id:"memory-limit",
on:"container",severity:"medium",profile:"strict",summary:"Limit the memory of every container.",why:"Without a limit one container, through a leak or an attacker's request, takes the host's memory, a\
nd the kernel then kills whatever it likes, often the database next door.",standards:["CIS-5.11","OWASP-7","NIST-4.4.3","CWE-770"],references:{"Resource constraints":"https://docs.docker.com/engine/co\
ntainers/resource_constraints/"},examples:[],*check(e){let{memory:t,memorySwap:s}=e.host;b(t,n=>n<=0)?yield{at:t,message:`${v(e)} may take all memory of the host`,fix:Oe({set:"memory",to:512*1024**2})}:
b(s,n=>n<0)&&(yield{at:s,severity:"low",message:`${v(e)} may swap without limit, which undoes its memory limit`})}}),$g=/(?:^|\/)(?:docker-)?socket-?proxy$/,ii={EXEC:{severity:"high",gain:"run command\
s in every container"},IMAGES:{severity:"medium",gain:"replace the images of the host"},BUILD:{severity:"medium",gain:"build on the host"},SECRETS:{severity:"medium",gain:"replace the secrets of the s\
warm"},COMMIT:{severity:"medium",gain:"make images of running containers"}},Eg=g({id:"no-broad-socket-proxy",on:"container",severity:"high",confidence:"medium",profile:"recommended",summary:"Let a Doc\
ker socket proxy expose only what its clients need.",why:"A proxy before the Docker socket helps only as long as it says no. With writing and containers allowed, a client creates a privileged containe\
r and owns the host, exactly as with the socket itself.",standards:["OWASP-1","CWE-250"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],
*check(e){let{image:t,host:s}=e;if(!t.ref||!b(t.ref,({path:o})=>o!==null&&$g.test(o)))return;let n=w(t.env,({value:o})=>o!==null&&/^(?:1|true)$/i.test(S(o)??"")),r=o=>n.find(({value:i})=>i.name===o),a=r(
"POST");a&&r("CONTAINERS")?yield{at:a,message:`clients of ${v(e)} may create containers, privileged ones too: they own the host`}:a&&(yield{at:a,severity:"medium",message:`clients of ${v(e)} may chang\
e whatever its other sections show`});for(let o of n){let i=Object.hasOwn(ii,o.value.name)?ii[o.value.name]:void 0;i&&a&&(yield{at:o,severity:i.severity,message:`clients of ${v(e)} may ${i.gain} (${f(
o.value.name)})`})}for(let o of w(s.portBindings))b(o.value.hostIp,i=>!/^(?:127\.|::1)/.test(i))&&(yield{at:o,message:`${v(e)} is published on the host: whoever reaches the port speaks to the Docker e\
ngine`})}}),Sg=g({id:"no-colon-security-opt",on:"container",severity:"info",profile:"strict",summary:"Separate security options with `=`, not the deprecated `:`.",why:"The engine accepts the colon for\
 old files only. Should it stop, the option is refused or means something else; and after the colon a space too many turns the option into a mapping without anybody noticing.",standards:[],references:{
"docker run --security-opt":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e,{lookup:t}){for(let s of w(e.host.securityOpt)){if(!/^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.
exec(s.value))continue;let n=t.source(s.span.file),r=s.span.start+(n?.text.slice(s.span.start,s.span.end).indexOf(":")??-1),a=[{span:{...s.span,start:r,end:r+1},text:"="}],o=r>=s.span.start?{fix:{safety:"\
safe",title:"write = instead",edits:a}}:{};yield{at:s,message:`${f(s.value)} uses the deprecated colon`,...o}}}}),Ag=g({id:"no-credential-mount",on:"container",severity:"high",profile:"recommended",summary:"\
Do not mount credential directories of the host.",why:"Whoever gets into the container reads the user's keys: SSH keys open other machines, cloud credentials the account, the Docker configuration the \
registry. They outlive the container by years, and nothing shows that they were copied.",standards:["OWASP-12","NIST-4.5.5","CWE-522"],references:{"Build secrets":"https://docs.docker.com/build/buildi\
ng/secrets/"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:s,file:n})=>s!=="volume"&&n===void 0)){let s=Mn(t.value),n=s&&gg(s.replaceAll("\uFFFC","~"));if(!n)continue;let r=e.development||
/(?:^|\/)\.devcontainer\//.test(e.span.file);yield{at:t,severity:r?"medium":"high",message:`${v(e)} gets ${n} (${f(s.replace(/:.*$/s,""))}): hand over one secret, or forward the agent, instead`}}}}),_g=g(
{id:"no-default-bridge",on:"container",severity:"low",profile:"strict",summary:"Do not use the engine's default bridge or legacy links.",why:"Every container on the engine's default bridge reaches eve\
ry other, those of other projects included, and a legacy link hands one container's environment, passwords and all, to the other. A network of its own costs one line.",standards:["CIS-5.30","OWASP-5"],
references:{"Bridge networks":"https://docs.docker.com/engine/network/drivers/bridge/"},examples:[],*check(e){let{networkMode:t,networks:s,externalLinks:n}=e.host,r="every container there can reach it\
, those of other projects too";qe(t,a=>a==="bridge")&&(yield{at:t,message:`${v(e)} joins the engine's default bridge: ${r}`});for(let a of w(s,o=>o.name==="bridge"&&b(o.external,i=>i)))yield{at:a,message:`${v(
e)} joins the engine's default bridge: ${r}`};for(let a of w(n))yield{at:a,message:`${v(e)} is linked to ${f(a.value)}, a container outside the project: put both on a network of their own`}}}),Og=g({id:"\
no-disabled-logging",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch container logs off.",why:"Without logs nobody sees the attack while it happens, and nobody can say af\
terwards what was taken. It is the first thing an intruder would switch off, and here it already is.",standards:["OWASP-10","CWE-778"],references:{"Logging drivers":"https://docs.docker.com/engine/log\
ging/configure/"},examples:[],*check(e){let{logDriver:t}=e.host;b(t,s=>s==="none")&&(yield{at:t,message:`nothing ${v(e)} says is kept: an attack on it leaves no trace`})}}),Cg=g({id:"no-disabled-selin\
ux",on:"container",severity:"medium",profile:"recommended",summary:"Do not switch SELinux separation off.",why:"On hosts with SELinux the label is what still holds when a container escape succeeds: wi\
thout it the process reads every file its user id may. On hosts without SELinux the setting changes nothing.",standards:["CIS-5.3","PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.\
docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){for(let t of w(e.host.securityOpt)){let{key:s,value:n}=Ye(t.value);s==="label"&&/^(?:disable|type:(?:spc_t|container_runtime_t|unconfined_t))$/.
test(n)&&(yield{at:t,message:`${f(t.value)} takes ${v(e)} out of SELinux's separation on hosts that have it`})}}}),Dg=g({id:"no-docker-socket",on:"container",severity:"critical",profile:"recommended",
summary:"Do not give a container a container-engine control socket.",why:"The engine does whatever comes through its socket, with no password: an intruder starts a second container that mounts the hos\
t's disk and is root there. Mounting the socket read-only changes nothing, requests still pass.",standards:["CIS-5.32","OWASP-1","NIST-4.4.3","PSS-B","CWE-250"],references:{"Protect the Docker daemon \
socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e){let{host:t,references:s}=e;b(t.useApiSocket,r=>r)&&(yield{at:t.useApiSocket,message:`${v(e)} gets the engine's \
socket and your registry credentials`});let n=s.some(({ref:r})=>r.state!=="unknown"&&/(?:^|[/-])(?:docker-)?socket-proxy$/.test(r.value.path??""));for(let r of w(t.mounts,({type:a})=>a==="bind"||a==="\
npipe"||a==="unknown")){let a=r.value.source&&S(r.value.source);if(!a){let h=[Mn(r.value)??"",S(r.value.target)??""],u=r.value.source&&jn.find(m=>h.some(y=>m.path.test(y)));u&&(yield{at:r,severity:"hi\
gh",confidence:"medium",message:`${v(e)} is given what looks like the control socket of ${u.what}: whoever has it starts containers as root`});continue}let o=ai(xe(a)),i=jn.find(h=>h.path.test(o)||h.path.
test(a));if(!i&&!dg.has(o))continue;let l=n||/^\/run\/user\/\d+\//.test(o)?"high":"critical",d=/^\/run\/user\/\d+(?:\/|$)/.test(o),c=i?`controls ${i.what} through ${f(a)}`:`reaches the engine's socket\
 inside ${f(a)}`,p=r.value.through?[{span:r.value.through,message:"mounted here"}]:[];yield{at:r,severity:l,related:p,message:n?`${v(e)} ${c}; allow the proxy only the calls its clients need`:`${v(e)}\
 ${c}: ${d?"that is everything its user may do on the host":"that is root on the host, read-only or not"}`}}}}),Mg=g({id:"no-docker-tcp",on:"container",severity:"high",profile:"recommended",summary:"D\
o not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way re\
ads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.do\
cker.com/engine/security/protect-access/"},examples:[],*check(e,t){let{image:s,host:n}=e,r=l=>w(s.env,d=>d.name===l)[0],a=l=>{let d=r(l)?.value.value;return r(l)!==void 0&&(!d||d.state==="unknown"||d.
value!=="")},o=a("DOCKER_TLS_VERIFY")||a("DOCKER_CERT_PATH")||a("DOCKER_TLS_CERTDIR");for(let l of w(s.env,d=>d.name==="DOCKER_HOST")){let d=(l.value.value&&S(l.value.value))??"",c=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.
exec(d);if(!c||o||/^(?:localhost|127\.|::1)/.test(c[1]??"")||Ng(c[1]??"",t,e.project))continue;let p=ee({id:e.project},t).has(c[1]??"");yield{at:l,severity:p?"medium":"high",message:`${v(e)} uses the \
Docker API of ${f(c[1]||"every interface")} over plain TCP${p?", on a network with a way out: make it an internal one":""}`}}for(let{commands:l,setting:d}of te(e))l.some(Rg)&&(yield{at:d,message:`${v(
e)} serves the Docker API over plain TCP, to whoever reaches it`});let i=r("DOCKER_TLS_CERTDIR");s.ref!==null&&b(s.ref,({path:l,tag:d})=>l==="docker"&&/dind/.test(d??""))&&i&&i.value.value&&b(i.value.
value,l=>l==="")&&(yield{at:i,message:`${v(e)} serves the Docker API over plain TCP: without a folder for certificates there are none`});for(let l of w(n.portBindings,({containerPort:d})=>d!==null&&d.
from<=2375&&d.to>=2375))De(n,l.value)&&(yield{at:l,severity:"critical",message:`${v(e)} publishes the Docker API without a password on every interface`})}});function Rg({name:e,words:t}){if(e!=="docke\
rd")return!1;let s=t.map(({text:n})=>n);return s.some(n=>/^--tls(?:verify)?(?:=true)?$/.test(n))?!1:s.some((n,r)=>{let a=/^(?:-H|--host)$/.test(s[r-1]??"")?n:/^(?:-H=?|--host=)(.+)$/.exec(n)?.[1];return a!==
void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost)/.test(a)})}function Ng(e,t,s){let n=ee({id:s},t).get(e);return n!==void 0&&Io(n.host.networks)}var Ig=g({id:"no-escape-capability",on:"container",
severity:"critical",profile:"recommended",summary:"Do not add capabilities that hand over the host.",why:"With SYS_ADMIN, SYS_MODULE or SYS_RAWIO a process in the container mounts the host's disks, lo\
ads a kernel module or writes to memory: it is root on the host. SYS_PTRACE and DAC_READ_SEARCH read every file and process they can reach.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{
"capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!J(t))for(let s of w(t.capAdd)){let n=gs[re(s.value)];n&&(yield{at:s,severity:n.severity,
message:`${v(e)} gets ${f(s.value)}: ${n.gain}`})}}}),jg=g({id:"no-host-cgroup",on:"container",severity:"medium",profile:"recommended",summary:"Keep the container in its own read-only cgroup tree.",why:"\
In the host's cgroup namespace it sees every other container and what limits it. Where the tree is writable it lifts its own limits, freezes its neighbours, and on older kernels had programs run on th\
e host.",standards:["CIS-5.25"],references:{"Compose: cgroup":"https://docs.docker.com/reference/compose-file/services/#cgroup"},examples:[],*check(e){let{host:t}=e;b(t.cgroupnsMode,n=>n==="host")&&(yield{
at:t.cgroupnsMode,message:`${v(e)} sees the cgroups of the whole host`});let s=ae(t,"writable-cgroups");s&&/^(?:1|t|true)$/i.test(s.option.value)&&(yield{at:s.at,message:`${v(e)} may write to its cgro\
ups and lift its own limits`}),qe(t.cgroupParent,n=>n!=="")&&(yield{at:t.cgroupParent,severity:"info",message:`${v(e)} runs under ${f(t.cgroupParent.value)}: its limits are what that cgroup's are`})}}),
Tg=g({id:"no-host-device",on:"container",severity:"high",profile:"recommended",summary:"Do not pass raw host devices into a container.",why:"A disk device gives every file of the host, past all permis\
sions: an intruder reads or changes them block by block. Memory devices give the kernel itself. A device is a piece of the host, not of the container.",standards:["CIS-5.18","PSS-B","CWE-668"],references:{
"Compose: devices":"https://docs.docker.com/reference/compose-file/services/#devices"},examples:[],*check(e){let{host:t}=e;if(!J(t)){for(let s of w(t.devices)){let n=S(s.value.pathOnHost),r=n&&xe(n),a=r&&
mg.find(i=>i.path.test(r));if(!a)continue;let o=b(s.value.cgroupPermissions,i=>i.includes("w"))?a.writable:a.readOnly;yield{at:s,severity:o,message:`${v(e)} gets ${f(n)}: ${a.gain}`}}for(let s of w(t.
deviceCgroupRules)){let[n="",r=""]=s.value.trim().split(/\s+/),a=n==="a"||r==="*:*",o=a||n==="b"&&r.endsWith(":*")?"high":"info";yield{at:s,severity:o,message:`${v(e)} may use ${a?"every device":o==="\
high"?"every disk of one kind":"further devices"} of the host (${f(s.value)})`}}}}}),Wg=g({id:"no-host-ipc",on:"container",severity:"high",profile:"recommended",summary:"Do not share the host's IPC na\
mespace.",why:"Shared memory and message queues of the host's programs lie open: databases and browsers keep their working data there. An intruder reads it, or changes it under them.",standards:["CIS-\
5.17","PSS-B","CWE-653"],references:{"Compose: ipc":"https://docs.docker.com/reference/compose-file/services/#ipc"},examples:[],*check(e){let{ipcMode:t}=e.host;b(t,s=>s==="host")&&(yield{at:t,message:`${v(
e)} reads and writes the shared memory of the host's programs; for more shared memory of its own there is shm_size`})}}),Pg=g({id:"no-host-network",on:"container",severity:"high",profile:"recommended",
summary:"Do not share the host's network namespace.",why:"Everything that listens on the host's loopback, usually without a password because only the host can reach it, is open to the container: datab\
ases, metadata services, debug ports. And whatever the container listens on is open to the world, published or not.",standards:["CIS-5.10","OWASP-5","PSS-B","CWE-653"],references:{"Host network driver":"\
https://docs.docker.com/engine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,networks:s}=e.host,n=`${v(e)} shares the host's network: it reaches what listens on the host's loopback, \
and every port it opens is public`;b(t,r=>r==="host")&&(yield{at:t,message:n});for(let r of w(s,({external:a,name:o})=>o==="host"&&b(a,i=>i)))yield{at:r,message:n}}}),Lg=g({id:"no-host-pid",on:"contai\
ner",severity:"high",profile:"recommended",summary:"Do not share the host's process namespace.",why:"It sees every process of the host with its arguments and environment, passwords in them included, a\
nd as root it can stop or trace them. One more capability, SYS_PTRACE, and it runs its own code in the host's processes.",standards:["CIS-5.16","PSS-B","CWE-653"],references:{"Compose: pid":"https://d\
ocs.docker.com/reference/compose-file/services/#pid"},examples:[],*check(e){let{pidMode:t}=e.host;b(t,s=>s==="host")&&(yield{at:t,message:`${v(e)} sees and can signal every process of the host`})}}),Fg=g(
{id:"no-host-userns",on:"container",severity:"medium",profile:"recommended",summary:"Do not opt out of user-namespace remapping.",why:"An engine that remaps users makes root in a container a nobody on\
 the host. This setting takes the container out of it: whoever breaks out of it is root outside, too. On an engine without remapping it changes nothing yet.",standards:["CIS-5.31"],references:{"User-n\
amespace remapping":"https://docs.docker.com/engine/security/userns-remap/"},examples:[],*check(e){let{host:t}=e;!J(t)&&b(t.usernsMode,s=>s==="host")&&(yield{at:t.usernsMode,message:`${v(e)} opts out \
of user-namespace remapping: its root is the host's root`})}}),Ug=g({id:"no-host-uts",on:"container",severity:"low",profile:"recommended",summary:"Do not share the host's UTS namespace.",why:"The cont\
ainer's host name is then the host's own. With SYS_ADMIN it changes that name for the whole machine, and logs, certificates and cluster members that go by it follow.",standards:["CIS-5.21"],references:{
"Compose: uts":"https://docs.docker.com/reference/compose-file/services/#uts"},examples:[],*check(e){let{host:t}=e;if(!b(t.utsMode,n=>n==="host"))return;let s=w(t.capAdd,n=>/^(?:ALL|SYS_ADMIN)$/.test(
re(n))).length>0||J(t);yield{at:t.utsMode,severity:s?"medium":"low",message:`${v(e)} shares the host's name${s?" and may change it":""}`}}}),qg=g({id:"no-ignored-ports",on:"container",severity:"medium",
profile:"recommended",summary:"Do not publish ports in a network mode that ignores them.",why:"With the host's network, the mapping is discarded: every port the process listens on is open, whatever th\
e list says, so the list hides what is really exposed. With none, service: or container: the ports are refused or do nothing.",standards:[],references:{"Host network driver":"https://docs.docker.com/e\
ngine/network/drivers/host/"},examples:[],*check(e){let{networkMode:t,portBindings:s}=e.host;if(w(s).length===0||!b(t,r=>/^(?:host|none|service:.*|container:.*)$/.test(r)))return;let n=t.value==="host"?
"everything it listens on is open instead":"nothing is published";yield{at:s,message:`the ports of ${v(e)} are ignored in network mode ${f(t.value)}: ${n}`,related:[{span:t.span,message:"because of th\
is"}]}}}),zg=g({id:"no-new-privileges",on:"container",severity:"medium",profile:"recommended",summary:"Forbid processes to gain privileges after start.",why:"A setuid program such as su, sudo or mount\
 in the image turns an ordinary user back into root. With no-new-privileges the kernel ignores setuid bits and file capabilities, so an intruder who lands as an unprivileged user stays one.",standards:[
"CIS-5.26","OWASP-4","PSS-R","CWE-250"],references:{"no_new_privs in the kernel":"https://docs.kernel.org/userspace-api/no_new_privs.html"},examples:[],*check(e,t){let{host:s,windows:n}=e;if(n||!b(s.securityOpt,
l=>l.every(({state:d})=>d!=="unknown")))return;let r=ae(s,"no-new-privileges");if(r&&(r.option.fault||Te(r.option.value))||!r&&$n(t).some(({at:l})=>l("no-new-privileges")?.text==="true"))return;let a="\
no-new-privileges=true",o=Oe({add:"securityOpt",items:[a]}),i=r?.at.state==="written"?{...o,title:`change ${f(r.at.value)} to ${f(a)}`}:o;yield{at:r?.at??{span:e.span},message:`processes of ${v(e)} ca\
n gain privileges, for example through setuid programs${Hg(e)}`,fix:i}}}),Hg=({stack:e})=>e?"; deployed as a stack it stays so, because Swarm ignores security_opt":"",Bg=g({id:"no-oom-kill-disable",on:"\
container",severity:"medium",profile:"recommended",summary:"Do not exempt a container from the out-of-memory killer.",why:"When memory runs out, the kernel then stops something else: the engine, SSH, \
the neighbour. Without a memory limit a leak or an attack on this one container takes the host down and survives it.",standards:["CIS-5.11"],references:{"Memory and the OOM killer":"https://docs.docke\
r.com/engine/containers/resource_constraints/#memory"},examples:[],*check(e){let{oomKillDisable:t,oomScoreAdj:s,memory:n}=e.host,r=b(n,i=>i<=0),a=r?"high":"medium",o=r?", and nothing limits its memory":
"";b(t,i=>i)&&(yield{at:t,severity:a,message:`${v(e)} is never stopped when memory runs out${o}; on cgroup v2 the engine ignores the setting`}),b(s,i=>i<=-500)&&(yield{at:s,severity:a,message:`${v(e)}\
 is among the last the kernel stops when memory runs out${o}`})}}),Gg=g({id:"no-plaintext-syslog",on:"container",severity:"low",profile:"strict",summary:"Send logs over an encrypted transport.",why:"L\
ogs hold names, addresses, tokens in URLs. In plain text on the network everybody on the way reads them, and changes or drops the lines that would have told of an attack.",standards:["CWE-319"],references:{
"Syslog logging driver":"https://docs.docker.com/engine/logging/drivers/syslog/"},examples:[],*check(e,{containers:t}){let{logDriver:s,logOptions:n}=e.host;if(!b(s,a=>/^(?:syslog|gelf|fluentd)$/.test(
a)))return;let r=w(n,({name:a,value:o})=>a==="fluentd-tls-skip-verify"||a==="fluentd-address"&&o.startsWith("tls:")).length>0;for(let a of w(n,({name:o})=>o===`${s.value}-address`)){let{value:o}=a.value,
i=/^(?:\w+:\/\/)?(?:[^/@]*@)?(?:\[([^\]]+)\]|([^/:[\]]+))/.exec(o)?.slice(1).find(Boolean);!(s.value==="fluentd"?!r&&!/^unix:/.test(o):/^(?:tcp|udp):/.test(o))||!i||/^(?:localhost|127\.|::1)/.test(i)||
t.some(({path:l})=>l[1]===i)||(yield{at:a,message:`${v(e)} sends its log to ${f(i)} in plain text`})}}}),Kg=g({id:"no-powerful-capability",on:"container",severity:"medium",profile:"recommended",summary:"\
Do not add capabilities beyond the engine's defaults without need.",why:"Each capability beyond the defaults opens a part of the kernel the engine keeps shut: the network's configuration, the clock, t\
racing, limits. An intruder uses them to listen in on neighbours, to hide, or to reach kernel code that has had holes before.",standards:["CIS-5.4","OWASP-3","PSS-B","CWE-250"],references:{"capabiliti\
es(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e){let{host:t}=e;if(!J(t))for(let s of w(t.capAdd)){let n=re(s.value);!ct.has(n)||gt.has(n)||gs[n]||(yield{at:s,severity:Af[n]??
"low",message:`${v(e)} gets ${f(s.value)}, which the engine does not give by default`})}}}),Yg=[{names:/^(?:root|0)$/,gain:"every file that only root's group may read or write",severity:"medium"},{names:/^docker$/,
gain:"the Docker engine, where its socket is mounted",severity:"medium"},{names:/^(?:disk|6)$/,gain:"the disks of the host, where one is passed in",severity:"medium"},{names:/^(?:sudo|wheel)$/,gain:"w\
hatever sudo lets that group do",severity:"medium"},{names:/^(?:shadow|42)$/,gain:"the password hashes",severity:"medium"},{names:/^(?:kvm)$/,gain:"the host's virtualisation",severity:"low"}],Vg=g({id:"\
no-privileged-group",on:"container",severity:"medium",profile:"recommended",summary:"Do not add root-equivalent groups to the process.",why:"A process in group docker, disk or shadow is root without t\
he name: one mounted socket or device later it reads and writes what it likes. The user it runs as looks harmless, so nobody looks twice.",standards:["CIS-5.4","CWE-250"],references:{"Compose: group_a\
dd":"https://docs.docker.com/reference/compose-file/services/#group_add"},examples:[],*check(e){let{host:t}=e;for(let s of w(t.groupAdd)){let n=Yg.find(({names:r})=>r.test(s.value));!n||Ma(s.value)&&/:(?:0|root)$|^\d+$/.
test(No(e))||(yield{at:s,severity:n.severity,message:`${v(e)} joins group ${f(s.value)}, which gives it ${n.gain}`})}}}),Jg=g({id:"no-privileged-host-port",on:"container",severity:"info",profile:"stri\
ct",summary:"Do not publish host ports below 1024 without need.",why:"Ports below 1024 are those of the host's own services: clients trust what answers there. A container on one of them stands in for \
such a service, or keeps the real one from starting.",standards:["CIS-5.8"],references:{"Publishing ports":"https://docs.docker.com/engine/network/port-publishing/"},options:{allow:lm("Ports below 102\
4 that may be taken.",[80,443])},examples:[],*check(e,t,{allow:s}){for(let n of w(e.host.portBindings)){let r=n.value.hostPort?.from;r&&r<1024&&!s.includes(r)&&(yield{at:n,message:`${v(e)} takes port ${r}\
 of the host, one of those the host's own services use`})}}}),Xg=g({id:"no-privileged",on:"container",severity:"critical",profile:"recommended",summary:"Do not run containers in privileged mode.",why:"\
A privileged container has every capability, every device of the host, and neither seccomp nor AppArmor. Whoever controls a process in it mounts the host's disk and is root on the host: one command, n\
o exploit.",standards:["CIS-5.5","OWASP-3","NIST-4.4.3","PSS-B","CWE-250"],references:{"Privileged containers":"https://docs.docker.com/reference/cli/docker/container/run/#privileged"},examples:[],*check(e){
let{privileged:t}=e.host;b(t,s=>s)&&(yield{at:t,message:`${v(e)} is privileged: root in it is root on the host`,fix:Oe({unset:"privileged"})})}}),Zg=g({id:"no-risky-exec",on:"container",severity:"high",
confidence:"medium",profile:"recommended",summary:"Do not exec into containers as root, privileged, or to edit them.",why:"What is executed in a running container passes by its user and its limits: a \
privileged hook owns the host for as long as it runs, root undoes what USER was for, and a file edited in place is gone with the next container, so nobody can say what really ran.",standards:["CIS-5.2\
3","CIS-5.24","CWE-250"],references:{"Lifecycle hooks":"https://docs.docker.com/compose/how-tos/lifecycle/"},examples:[],*check(e){for(let{when:t,command:s,user:n,privileged:r}of e.hooks){let a=t==="w\
atch"?"what `develop.watch` executes":`the ${t} hook`;b(r,o=>o)&&(yield{at:r,message:`${a} of ${v(e)} runs privileged: it owns the host while it lasts`}),b(n,Le)&&(yield{at:n,severity:"low",message:`${a}\
 of ${v(e)} runs as root`}),t!=="pre_start"&&b(s,o=>(o?.script?.commands??[]).some(Qg))&&(yield{at:s,severity:"info",message:`${a} of ${v(e)} edits files of the running container: put the change into \
the image`})}}}),Qg=({name:e,words:t})=>e==="sed"&&t.some(({text:s})=>/^(?:-\w*i|--in-place)/.test(s))||/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.test(e)&&t.some(({text:s})=>/^(?:install|add|upgrade)$/.
test(s)),ey=g({id:"no-sensitive-host-mount",on:"container",severity:"high",profile:"recommended",summary:"Do not mount sensitive host paths.",why:"A mounted folder of the host bypasses the container's\
 walls: with /etc an intruder reads password hashes or adds an account, with the engine's data root they change other containers' images, with / they own the host. Read-only still gives away keys and \
secrets.",standards:["CIS-5.6","OWASP-8","NIST-4.5.5","PSS-B","CWE-668"],references:{"Bind mounts":"https://docs.docker.com/engine/storage/bind-mounts/"},examples:[],*check(e){for(let t of w(e.host.mounts,
({type:s})=>s==="bind")){let{source:s,readOnly:n,relabel:r,through:a}=t.value,o=Mn(t.value)?.replace(/\/$/,""),i=s&&(S(s)??(o==="~"?o:void 0));if(!i||jn.some(({path:u})=>u.test(xe(i))))continue;let l=r!==
void 0&&ug(xe(i)),d=ty(i)??(l?{severity:"high",gain:"a part of the system"}:void 0);if(!d)continue;let c=a?[{span:a,message:"mounted here"}]:[],p=b(n,u=>!u)&&d.writable||(l?"high":d.severity),h=r?`, a\
nd :${r} changes the security labels on the host`:"";yield{at:t,severity:p,related:c,message:`${v(e)} mounts ${f(i)} of the host: ${d.gain}${h}`}}}});function ty(e){if(/^~\/?$/.test(e))return{severity:"\
high",gain:"the user's files and keys"};if(/^[A-Za-z]:[\\/]?$/.test(e))return{severity:"high",writable:"critical",gain:"the whole drive of the host"};let t=/^(?:\.\.\/){6,}(?:\.\.$)?(.*)$/.exec(e)?.[1]??
(/^(?:\.\.\/){6,}\.\.$/.test(e)?"":void 0);return hg(xe(t===void 0?e:`/${t}`))}var _=(e,t,s)=>({what:e,class:t,service:s}),li=new Map([[23,_("Telnet","admin",/telnet|busybox/i)],[1433,_("SQL Server","\
datastore",/mssql|sql-?server/i)],[1521,_("Oracle Database","datastore",/oracle/i)],[2345,_("the Delve debugger","debug",/\bdlv\b|delve|golang/i)],[2376,_("the Docker API","admin",/docker/i)],[2379,_(
"etcd","datastore",/etcd/i)],[3306,_("MySQL","datastore",/mysql|maria|percona/i)],[3389,_("Remote Desktop","admin",/rdp/i)],[4444,_("a usual back door","back door",/selenium|metasploit|msf|grid/i)],[5005,
_("the Java debugger","debug",/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i)],[5432,_("PostgreSQL","datastore",/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy/i)],[5555,_("a\
 usual back door","back door",/flower|adb|android|celery/i)],[5672,_("RabbitMQ","datastore",/rabbit|amqp|qpid|activemq|artemis/i)],[5900,_("VNC","admin",/vnc|selenium|novnc|qemu/i)],[6379,_("Redis","d\
atastore",/redis|valkey|keydb|dragonfly|codis|sentinel/i)],[6666,_("a usual back door","back door",/irc/i)],[7777,_("a usual back door","back door",/terraria|game|server/i)],[8086,_("InfluxDB","datast\
ore",/influx/i)],[9042,_("Cassandra","datastore",/cassandra|scylla/i)],[9200,_("Elasticsearch","datastore",/elastic|opensearch|\bes\b/i)],[9229,_("the Node.js debugger","debug",/node|--inspect|npm|yarn/i)],
[10250,_("the kubelet","admin",/kube|k3s/i)],[11211,_("Memcached","datastore",/memcache/i)],[15672,_("RabbitMQ's administration","admin",/rabbit/i)],[27017,_("MongoDB","datastore",/mongo|ferretdb|documentdb/i)],
[31337,_("a usual back door","back door",/^$/)]]),sy=g({id:"no-sensitive-port-published",on:"container",severity:"high",profile:"recommended",summary:"Do not publish datastore, admin or debug ports on\
 all interfaces.",why:"Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known holes, and a debugger runs code for whoever connects. Docker\
 publishes past the host's firewall, so ufw does not help.",standards:["CIS-5.9","OWASP-5a","CWE-1327","CWE-668"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-filt\
ering-firewalls/"},examples:[],*check(e){let{host:t,development:s}=e;if(!b(t.networkMode,n=>/^(?:none|service:.*|container:.*)$/.test(n)))for(let n of w(t.portBindings,r=>De(t,r))){let{containerPort:r,
protocol:a}=n.value;if(!r||a==="udp"||a==="sctp")continue;let o=[...li].find(([m])=>m>=r.from&&m<=r.to);if(!o)continue;let[i,{what:l,class:d,service:c}]=o;if(d==="back door"&&c.test(di(e)))continue;let p=d===
"back door"||c.test(di(e)),h=(d==="datastore"||d==="admin")&&!p&&!e.build&&!!e.base,u={safety:"unsafe",title:"write 127.0.0.1: before it, or use expose",edits:[]};yield{at:n,severity:h?"info":s?"mediu\
m":"high",...p?{}:{confidence:h?"low":"medium"},message:`${v(e)} publishes port ${i}, ${d==="back door"?l:p?`that of ${l}`:`which ${l} usually has`}, on every interface of the host`,fix:u}}}}),di=({image:e,
path:t})=>`${t.join(" ")} ${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""}`,ny="the certificates it trusts are gone, and every TLS connection it makes fails or is made blindly",ry="the image's ow\
n files there are gone",ay=new Map([...["/etc/ssl","/etc/ssl/certs","/etc/pki","/etc/pki/tls","/usr/share/ca-certificates"].map(e=>[e,ny]),...["/etc","/usr","/usr/bin","/usr/sbin","/usr/lib","/bin","/\
sbin","/lib","/lib64"].map(e=>[e,ry])]),oy=g({id:"no-shadowing-mount",on:"container",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not hide the image's certificate store or s\
ystem paths behind a mount.",why:"A mount hides what the image has at that path. Over /etc/ssl the trusted certificates disappear: connections fail, and the usual repair is to switch verification off.\
 Over /usr or /lib whoever can write to the source decides which programs run.",standards:[],references:{"Mounting over existing data":"https://docs.docker.com/engine/storage/bind-mounts/#bind-mountin\
g-over-existing-data"},examples:[],*check(e){for(let t of w(e.host.mounts,({type:s})=>s==="bind"||s==="volume")){let s=Z(S(t.value.target)??""),n=t.value.source&&S(t.value.source),r=ay.get(s);!r||n&&/^\/(?:etc|usr)\/.*(?:ssl|pki|cert)/.
test(n)||t.value.type==="volume"||(yield{at:t,message:`${v(e)} mounts over ${f(s)}: ${r}`})}}}),iy=g({id:"no-shared-namespace",on:"container",severity:"low",profile:"recommended",summary:"Do not join \
another container's process or network namespace.",why:"Two containers in one namespace are one target. Who gets into the one sees the other's processes, with their arguments and files, listens on its\
 loopback, or mounts its volumes: what separated them is gone.",standards:["NIST-4.4.3","CWE-653"],references:{"Compose: pid":"https://docs.docker.com/reference/compose-file/services/#pid"},examples:[],
*check(e,t){let{host:s}=e,n=[[s.pidMode,"medium","sees its processes, and through them its files and memory"],[s.ipcMode,"low","reads and writes its shared memory"],[s.networkMode,"low","listens on it\
s network and its loopback"]];for(let[r,a,o]of n){let i=r===s.networkMode?/^container:/:/^(?:container|service):/;!(r===s.networkMode&&b(r,l=>ly(l,e.project,t)))&&b(r,l=>i.test(l))&&(yield{at:r,severity:a,
message:`${v(e)} joins ${f(r.value)}: it ${o}`})}for(let r of w(s.volumesFrom,a=>a.startsWith("container:")))yield{at:r,message:`${v(e)} mounts every volume of ${f(r.value)}, whatever it becomes`}}}),
ly=(e,t,s)=>e.startsWith("container:")&&fe(s).some(n=>n.id===t&&G(n).some(r=>R($(r,"container_name"))===e.slice(10))),dy=g({id:"no-shared-propagation",on:"container",severity:"medium",profile:"recomme\
nded",summary:"Do not share mount propagation with the host.",why:"With shared propagation, what the container mounts appears on the host and in every other container that shares the path: an intruder\
 lays a file system of their own over a folder the host trusts.",standards:["CIS-5.20"],references:{"Bind propagation":"https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"},
examples:[],*check(e){for(let{value:t}of w(e.host.mounts)){let{propagation:s}=t;if(!s||!b(s,r=>/^r?(?:shared|slave)$/.test(r)))continue;let n=s.value.endsWith("slave");yield{at:s,severity:n?"low":"med\
ium",message:`${v(e)} mounts with ${f(s.value)}: ${n?"what the host mounts below it appears inside":"what it mounts below it appears on the host"}`}}}}),cy=g({id:"no-unconfined-apparmor",on:"container",
severity:"high",profile:"recommended",summary:"Do not switch the AppArmor profile off.",why:"The engine's profile denies mounting, writing to /proc and /sys and tracing other processes even to root in\
 the container. Unconfined, only capabilities stand between an intruder and the host.",standards:["CIS-5.2","OWASP-6","PSS-B","CWE-693"],references:{"AppArmor in Docker":"https://docs.docker.com/engin\
e/security/apparmor/"},examples:[],*check(e){let{host:t}=e,s=J(t)?void 0:ae(t,"apparmor");s?.option.value==="unconfined"&&(yield{at:s.at,message:`${v(e)} runs without an AppArmor profile (hosts with S\
ELinux are not affected)`})}}),py=g({id:"no-unconfined-seccomp",on:"container",severity:"high",profile:"recommended",summary:"Do not switch the seccomp filter off.",why:"Docker's default filter keeps \
a container from some 40 of the kernel's calls, those that most kernel exploits and escapes need. Unconfined, all of them are open to whoever breaks in.",standards:["CIS-5.22","OWASP-6","PSS-B","CWE-6\
93"],references:{"Seccomp in Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){let{host:t}=e,s=J(t)?void 0:ae(t,"seccomp");s?.option.value==="unconfined"&&(yield{at:s.at,
message:`${v(e)} runs without a seccomp filter: every system call of the kernel is open to it`})}}),hy=g({id:"no-unmasked-paths",on:"container",severity:"high",profile:"recommended",summary:"Keep /pro\
c and /sys masked.",why:"The engine hides the parts of /proc and /sys through which the kernel of the host is read and set. Unmasked, root in the container writes to them: sysrq reboots the machine, k\
core is its memory, and core_pattern runs a program on the host.",standards:["PSS-B","CWE-693"],references:{"Compose: security_opt":"https://docs.docker.com/reference/compose-file/services/#security_o\
pt"},examples:[],*check(e){if(!J(e.host))for(let t of w(e.host.securityOpt,s=>s==="systempaths=unconfined"))yield{at:t,message:`${v(e)} sees /proc and /sys without masks, and as root writes kernel set\
tings of the host`}}}),uy=g({id:"no-unneeded-capability",on:"container",severity:"info",confidence:"medium",profile:"strict",summary:"Do not add capabilities that have no effect.",why:"A list of capab\
ilities is read as a list of what the service needs. One that does nothing hides those that matter, and stays when the reason for it has long gone.",standards:["CIS-5.4"],references:{"Runtime privileg\
e":"https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities"},examples:[],*check(e){let{host:t,image:s}=e,n=t.capDrop.state==="unknown"?void 0:new Set(w(t.capDrop).map(
({value:a})=>re(a))),r=t.capDrop.state!=="unknown"&&t.capDrop.value.some(({state:a})=>a==="unknown");for(let a of w(t.capAdd)){let o=re(a.value);if(J(t)){yield{at:a,message:`a privileged container has\
 every capability: adding ${f(a.value)} changes nothing`};continue}if(o==="NET_BIND_SERVICE"&&!my(t.sysctls)&&fy(t.networkMode,t.networks.state)){let i=[...w(s.exposedPorts).map(({value:d})=>d.from),...w(
t.portBindings).flatMap(({value:d})=>d.containerPort?.from??[])],l=i.length>0&&i.every(d=>d>=1024);yield{at:a,severity:l?"low":"info",message:l?`${v(e)} listens above port 1023, where nobody needs ${f(
a.value)}`:`current engines let any user of a container listen on any port: ${v(e)} does not need ${f(a.value)}`}}else gt.has(o)&&n&&!r&&!n.has("ALL")&&!n.has(o)&&(yield{at:a,message:`every container \
has ${f(a.value)} unless it is dropped: adding it changes nothing`})}}}),my=e=>e.state==="unknown"||e.value.some(t=>t.state==="unknown"||t.value.name==="net.ipv4.ip_unprivileged_port_start"),fy=(e,t)=>t!==
"unknown"&&b(e,s=>s===""||s==="bridge"),gy=new Set(["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.ip_local_reserved_ports","net.ipv4.ip_unprivileged_port_start","net.ipv4.ping_grou\
p_range","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes","net.ipv4.tcp_keepalive_time","net.ipv4.tcp_rmem","net.ipv4.tcp_syncookies","net.ipv4.tcp_wmem"]),ci=/^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/,
yy=g({id:"no-unsafe-sysctl",on:"container",severity:"medium",profile:"recommended",summary:"Set only namespaced, safe sysctls.",why:"Most kernel parameters belong to the whole host: the engine refuses\
 them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",standards:["PSS-B"],references:{"Compose: sysctls":"https://docs.dock\
er.com/reference/compose-file/services/#sysctls"},examples:[],*check(e){let{host:t}=e,s=b(t.networkMode,r=>r==="host"),n=b(t.ipcMode,r=>r==="host");for(let r of w(t.sysctls,a=>!gy.has(a.name))){let{name:a}=r.
value,o=a.startsWith("net.");if(ci.test(a)?!n:o&&!s)continue;let i=o||ci.test(a)?`${v(e)} would set ${f(a)} for the whole host, and the engine refuses it in this mode`:`${f(a)} belongs to the host: th\
e engine refuses to start ${v(e)} with it, set it on the host`;yield{at:r,message:i}}}}),vy=g({id:"no-wildcard-port-bind",on:"container",severity:"medium",profile:"strict",summary:"Bind published port\
s to a specific host interface.",why:"A port without an address is published on every interface of the host, and Docker opens the way past ufw and firewalld. What was meant for a colleague or a proxy \
on the same machine is then open to the internet.",standards:["CIS-5.14","OWASP-5a","NIST-4.4.2","PSS-B","CWE-1327"],references:{"Docker and firewalls":"https://docs.docker.com/engine/network/packet-f\
iltering-firewalls/"},examples:[],*check(e){let{host:t,stack:s}=e;if(!b(t.networkMode,n=>/^(?:none|service:.*|container:.*)$/.test(n))){for(let n of s?w(t.portBindings,r=>r.hostIp.state==="written"&&!De(
t,r)):[])yield{at:n,message:`${v(e)} names an address for its port, and Swarm ignores addresses: deployed as a stack it is open on every interface`};for(let n of w(t.portBindings,r=>De(t,r))){let{hostPort:r,
containerPort:a}=n.value,o=r?.from,i=[o,a?.from].some(d=>d===80||d===443),l=o===void 0?"a port":`port ${o}`;yield{at:n,severity:i?"info":"medium",message:`${v(e)} publishes ${l} on every interface of \
the host${s?"; deployed as a stack it stays so, because Swarm ignores addresses":""}`,fix:{safety:"unsafe",title:"write 127.0.0.1: before it, or the address that should answer",edits:[]}}}}}}),ky=g({id:"\
pids-limit",on:"container",severity:"low",profile:"strict",summary:"Limit the number of processes of every container.",why:"A fork bomb in one container fills the host's process table, and no other se\
rvice, nor an administrator's shell, starts any more.",standards:["CIS-5.29","OWASP-7","CWE-770"],references:{"Compose: pids_limit":"https://docs.docker.com/reference/compose-file/services/#pids_limit"},
examples:[],*check(e){let{pidsLimit:t}=e.host;!e.windows&&b(t,s=>s<=0)&&(yield{at:t,message:`${v(e)} may start processes without limit`,fix:Oe({set:"pidsLimit",to:200})})}}),wy=g({id:"read-only-rootfs",
on:"container",severity:"low",profile:"recommended",summary:"Mount the container's root filesystem read-only.",why:"An intruder who can write to the root filesystem replaces programs, plants tools and\
 stays until the container is recreated. On a read-only one nothing they drop survives outside the volumes and tmpfs mounts you name.",standards:["CIS-5.13","OWASP-8","NIST-4.4.4"],references:{"Compos\
e: read_only":"https://docs.docker.com/reference/compose-file/services/#read_only"},examples:[],*check(e){let{readonlyRootfs:t}=e.host;e.windows||!b(t,s=>!s)||(yield{at:t,message:`${v(e)} can write to\
 its own programs and configuration`,fix:Oe({set:"readonlyRootfs",to:!0})})}}),pi=5,by=/(?:^|[-_.])(?:\w*init|migrat\w*|setup|set-up|seed\w*|test\w*|bootstrap|create\w*|job|once|installer?|cli|tools?|builder|build|backup|import\w*|load\w*|wait\w*|config\w*|prepare|cert\w*)(?:[-_.\d]|$)/i,
xy=g({id:"restart-policy",on:"container",severity:"low",profile:"strict",summary:"Restart services after a crash, but not for ever.",why:"A service that stays down after a crash is an outage anybody c\
an cause with one bad request. One that is restarted without end repeats the crash as fast as it can: it fills logs, burns the processor, and lets an attacker try again.",standards:["CIS-5.15","OWASP-\
7"],references:{"Start containers automatically":"https://docs.docker.com/engine/containers/start-containers-automatically/"},examples:[],*check(e,t){let{restartPolicy:s,restartRetries:n}=e.host;if(!(s.
state==="unknown"||s.state==="default"&&e.stack)){if(s.value==="no"){let r=e.path[1]??"",a=fe(t).some(o=>o.id===e.project&&Gh(o).has(r));s.state==="default"&&!by.test(r)&&!a&&(yield{at:e,message:`${v(
e)} stays down after a crash: it has no restart policy`});return}s.value==="always"&&s.state==="written"&&b(n,r=>r===0)&&(yield{at:s,severity:"info",message:`${v(e)} is started again for ever, and wit\
h the engine even after somebody stopped it: unless-stopped or on-failure:5 is enough`}),s.value==="on-failure"&&b(n,r=>r===0||r>pi)&&(yield{at:n.state==="written"?n:s,severity:"info",message:`${v(e)}\
 is started again ${n.value===0?"without end":`${n.value} times`} when it fails: on-failure:${pi} is enough`})}}}),$y=g({id:"valid-security-opt",on:"container",severity:"high",profile:"recommended",summary:"\
Write only security options the engine accepts, without contradictions.",why:"A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of tw\
o that contradict each other the last one wins, silently.",standards:[],references:{"Security options":"https://docs.docker.com/reference/cli/docker/container/run/#security-opt"},examples:[],*check(e){
let{host:t}=e,s;for(let n of w(t.securityOpt)){let{key:r,value:a,fault:o}=Ye(n.value);o&&(yield{at:n,message:`the engine refuses an option of ${v(e)}: ${o}`});let i=r==="no-new-privileges"&&!o?Te(a):void 0;
i!==void 0&&(s&&s.value!==i&&(yield{at:n,message:`${v(e)} asks for no-new-privileges both ways: the last one wins`,related:[{span:s.span,message:"says the opposite"}]}),s={value:i,span:n.span})}if(!e.
windows)for(let n of[...w(t.capAdd),...w(t.capDrop)]){let r=re(n.value);r==="ALL"||ct.has(r)||(yield{at:n,message:`the engine refuses ${f(n.value)} of ${v(e)}: ${r==="CAP_ALL"?"write ALL":"there is no\
 such capability"}`})}}}),Ey=g({id:"add-with-checksum",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Give remote ADD sources a checksum or commit.",why:"Whatever the server answers \
on the day of the build goes into the image. Whoever controls the server, the name or a branch puts their code there; with a checksum the build stops instead.",standards:["OWASP-13","CWE-494"],references:{
"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check({stages:e}){for(let{copies:t}of e)for(let{instruction:s,sources:n}of t)if(!(s.keyword!=="ADD"||s.flags.
some(({name:r})=>r==="checksum")))for(let r of n){let a=r.state==="unknown"?r.text:r.value,o=/^(?:git@|git:\/\/|ssh:\/\/|github\.com\/[^/]+\/[^/]+)|\.git(?:#|\?|$)/.test(a);!o&&!/^https?:\/\//i.test(a)||
o&&/#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}/.test(a)||(yield{at:r,message:`${f(a.replaceAll("\uFFFC","..."))} is taken as it comes: ${o?"name a full commit after #":
"add --checksum=sha256:..."}`})}}}),Sy=/^\/(?:etc|proc|sys|dev|boot|bin|sbin|usr\/s?bin|lib|lib64)(?:\/|$)/,Ay=/^(?:golang|php|composer|gradle|oven\/bun|tomcat|jetty|ghost|wordpress|nextcloud|drupal|joomla|httpd|redis|valkey|postgres|neo4j|solr|kong|cassandra|elasticsearch|kibana|logstash)$/,
_y=g({id:"app-workdir",on:"dockerfile",severity:"low",profile:"strict",summary:"Work in a directory of your own, not in / or a system directory.",why:"Without WORKDIR files land in /, among those of t\
he system, where they can replace them and where only root may write. A working directory inside /proc, /sys or /etc puts the service's files, and whoever may write them, next to the settings of the m\
achine; /proc/self/fd has led out of the container before.",standards:[],references:{WORKDIR:"https://docs.docker.com/reference/dockerfile/#workdir","CVE-2024-21626":"https://nvd.nist.gov/vuln/detail/\
CVE-2024-21626"},examples:[],*check(e,t){let s=X(e,t);for(let n of e.stages){let r=n.workdir,a=r&&S(r);if(r&&a&&Sy.test(a)){yield{at:r,severity:a.startsWith("/proc")||a.startsWith("/sys")?"medium":"lo\
w",message:`the working directory is ${f(a)}, a directory of the system`};continue}if(!s.has(n)||n.windows||!Oy(n,Ct(n,t)?.base?.name))continue;let o=n.copies.find(i=>!i.workdir&&/^(?!\/)[^\uFFFC]*$/.
test(S(i.destination)??"/"));o&&(yield{at:o.destination,message:"no WORKDIR is set, so this lands in / among the files of the system"})}}}),Oy=({origin:e},t)=>"image"in e&&t!==void 0&&!t.includes("/")&&
!Ay.test(t),Cy=new Set("adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros \
clearlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang eulero\
s express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb ir\
ssi jenkins jetty joomla jruby julia kapacitor kibana known kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nat\
s-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postg\
res pypy python r-base rabbitmq rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube sourcemage spark spipe\
d storm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper".split(" ")),Tn=e=>Cy.has(e),Dy=g(
{id:"copy-from-known-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Copy only from stages, named contexts or full image names.",why:"A name that is no stag\
e is an image: the builder pulls docker.io/library/NAME, or what somebody put under that name on the registry, and copies its files into yours. A misspelt or renamed stage becomes a dependency on a st\
ranger.",standards:["CWE-427"],references:{"COPY --from":"https://docs.docker.com/reference/dockerfile/#copy---from"},examples:[],*check({stages:e,source:t},s){let n=Hu(t.path,s),r=e.flatMap(({name:a})=>a??
[]);for(let a of e){let o=[...a.copies.flatMap(({from:i})=>i&&"image"in i?[i]:[]),...a.mounts.flatMap(i=>"image"in i?[i]:[])];for(let{image:i,span:l}of o){if(i.state==="unknown"||i.value==="scratch")continue;
let{path:d,tag:c,digest:p,domain:h,fault:u}=Me(i.value);u||!d||d.includes("/")||c!==void 0||p!==void 0||h!=="docker.io"||i.value.includes("/")||Tn(d)||n.has(i.value)||(yield{at:{span:l},message:`${f(i.
value)} is no stage of this file, so the builder pulls docker.io/library/${d}${r.length?`; its stages are ${r.slice(0,6).map(f).join(", ")}`:""}`})}}}}),My=g({id:"copy-over-add",on:"dockerfile",severity:"\
low",profile:"strict",summary:"Use COPY for local files, ADD only for its extra powers.",why:"ADD unpacks archives and fetches URLs, so what it does depends on what the file happens to be: an archive \
with a crafted path ends up unpacked where a file was expected. COPY copies.",standards:["CIS-4.9"],references:{"ADD or COPY":"https://docs.docker.com/build/building/best-practices/#add-or-copy"},examples:[],
*check({stages:e}){for(let{copies:t}of e)for(let s of t){let{instruction:n,sources:r}=s;if(n.keyword!=="ADD"||r.length===0||n.heredocs.length>0||n.flags.some(({name:i})=>i==="checksum"||i==="unpack"||
i==="keep-git-dir")||!r.every(i=>Iy(i,s)))continue;let a=n.args[0]?.value??"",o=[{span:n.keywordSpan,text:n.keywordSpan.end-n.keywordSpan.start===3?"COPY":n.keyword}];yield{at:{span:n.keywordSpan},message:`${f(
a)} is a local file: COPY does this without surprises`,fix:{safety:"safe",title:"write COPY",edits:o}}}}}),Ry=/\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|taz|tzst|tz2)$/i,hi=/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)|\.git(?:#|$)/i,
Ny=/\.(?:jar|war|ear|py|js|mjs|ts|json|ya?ml|toml|conf|cfg|ini|sh|xml|properties|txt|sql|repo|list|crt|pem|html?)$/i;function Iy(e,{destination:t}){if(e.state==="unknown")return!hi.test(e.text)&&t.state!==
"unknown"&&Ny.test(t.value);let s=e.value.replace(/^["']|["']$/g,"");return!Ry.test(s)&&!hi.test(s)&&!/\*$/.test(s)}var jy=g({id:"gate-can-fail",on:"dockerfile",severity:"high",confidence:"medium",profile:"\
recommended",summary:"Let a failing scan, test or checksum stop the build.",why:"A check whose failure changes nothing is worse than none: everybody believes it is there. A download that fails its che\
cksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",standards:["CWE-390"],references:{"RUN and pipes":"https://docs.docker.com/build/building/best-practices/#using-p\
ipes"},examples:[],*check(e,t){for(let{commands:s}of ne(e,t))for(let n of s){let r=hs(Po(n)),a=r&&!Wy(n,s)&&Ty(n);!r||!a||(yield{at:{span:Ce(n)},severity:r==="test"?"medium":"high",message:`${f(n.words[0]?.
text??"")} fails and the build goes on: ${a}`})}}});function Ty({fallback:e,tested:t,failsUnseen:s,decides:n,feeds:r,words:a,substitutedInto:o}){if(o||t)return;let i=a.slice(1).find(({text:l},d,c)=>/^--(?:exit-zero|soft-fail)$/.
test(l)||l==="--exit-code=0"||l==="0"&&c[d-1]?.text==="--exit-code");return i?`${i.text==="0"?"--exit-code 0":i.text} tells it to`:e.length?e.every(({name:l,words:d})=>/^(?:true|:|echo|printf)$/.test(
l)||l==="exit"&&d[1]?.text==="0")?`${f(`|| ${e[0]?.words.map(({text:l})=>l).join(" ")??""}`)} takes its place`:void 0:s?r.some(({name:l})=>/^(?:grep|jq|awk|test|\[)$/.test(l))?void 0:"a pipe ends with\
 the status of its last command, unless pipefail is set":n?void 0:"what follows runs whatever it found; join them with && or set -e"}function Wy(e,t){let s=t[t.indexOf(e)+1];return s!==void 0&&[...s.words,
...s.assignments.map(({value:n})=>n)].some(({names:n})=>n?.includes("?"))}var Py=/^org\.opencontainers\.image\./,Ly=g({id:"labels-in-final-stage",on:"dockerfile",severity:"medium",profile:"recommended",
summary:"Put image labels in the stage that ships.",why:"Labels of a builder stage are thrown away with it. The image that ships then says nothing of its source, revision or licence, and nobody can tr\
ace a running container back to the commit it was built from.",standards:["OWASP-13"],references:{"OCI annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},examples:[],
*check(e,{containers:t}){let{stages:s,source:n}=e,r=new Set(rn(e,as(n.path,t)).flatMap(B)),a=new Set([...r].flatMap(({assignments:o})=>o.flatMap(({keyword:i,name:l})=>i==="LABEL"?[l]:[])));for(let o of s){
if(r.has(o))continue;let i=o.assignments.filter(({keyword:p,name:h})=>p==="LABEL"&&Py.test(h)&&!a.has(h)),[l,...d]=i;if(!l)continue;let c=v({dialect:"dockerfile",path:["stages",St(o)],ships:!1});yield{
at:l,message:`the image that ships does not have this label: only ${c} does`,related:d.map(({span:p})=>({span:p,message:"nor this one"}))}}}}),Fy=[["compiler",!0,"build-essential build-base gcc g++ cl\
ang llvm make cmake automake autoconf ninja-build meson gcc-c++ golang golang-go rustc cargo default-jdk openjdk-11-jdk openjdk-17-jdk openjdk-21-jdk maven gradle dpkg-dev musl-dev libc-dev libc6-dev \
linux-headers kernel-headers"],["package tool",!0,"npm python3-pip py3-pip pip python-pip py-pip rubygems ruby-dev composer yarn"],["version control",!1,"git mercurial subversion git-core"],["download\
 tool",!1,"curl wget"],["editor",!1,"vim vim-tiny nano emacs emacs-nox vi joe"],["network tool",!1,"netcat netcat-openbsd netcat-traditional nmap ncat tcpdump telnet iputils-ping net-tools dnsutils bi\
nd-tools bind-utils socat iproute2 traceroute mtr whois"],["debugger",!1,"strace gdb ltrace lsof htop procps-ng tmux screen"],["remote access",!1,"sudo openssh-server openssh-client openssh ssh sshpas\
s"]],Uy=new Map(Fy.flatMap(([e,t,s])=>s.split(" ").map(n=>[n,{what:e,big:t}])));function ui(e){return Uy.get(e)??(/^[a-z0-9][\w+.-]*-(?:dev|devel)$/.test(e)?{what:"compiler",big:!0}:void 0)}var qy=g({
id:"lean-final-stage",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Leave compilers, package tools and debug tools out of the final image.",why:"An intruder works wit\
h what is there. With a compiler, a package manager and curl in the container the next stage of an attack is one command away; without them it has to be brought along. Each of these packages also has \
security updates of its own to follow.",standards:["CIS-4.3"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let s=Hy([...X(e,t)]);for(let{
commands:n,ships:r}of ne(e,t)){if(!r)continue;let a=zy(n),o=[];for(let p of n){let h=j(p);if(h?.action!=="install"||!Et(h.manager))continue;let u=h.args.options.find(({name:m})=>m==="-t"||m==="--virtu\
al")?.value?.text;if(!(u&&a.has(u)))for(let m of h.packages){let y=m.text.replace(/[=<>~@:].*$/,"");ui(y)&&!a.has(y)&&!s.has(y)&&!s.has(m.text)&&o.push({word:m,name:y})}}let[i]=o,l=o[o.length-1];if(!i||
!l)continue;let d=[...new Set(o.map(({name:p})=>p))],c=d.length===1&&!ui(d[0]??"")?.big;yield{at:{span:{...i.word.span,end:Math.max(i.word.span.end,l.word.span.end)}},severity:c?"low":"medium",message:`${d.
slice(0,8).join(", ")}${d.length>8?` and ${d.length-8} more`:""} ${d.length>1?"stay":"stays"} in the final image: build in a stage of its own and copy the result`}}}});function zy(e){return new Set(e.
flatMap(t=>{let s=j(t);return s?.action==="remove"?s.packages.map(({text:n})=>n):[]}))}var Hy=e=>new Set(e.flatMap(({healthcheck:t,entrypoint:s,cmd:n})=>[t,s,n].flatMap(r=>r?.logical.text.match(/[\w.+-]+/g)??
[]))),By=g({id:"lean-package-install",on:"dockerfile",severity:"low",profile:"strict",summary:"Install only needed packages and leave no package lists behind.",why:"Recommended packages are software n\
obody asked for, each with holes and updates of its own. Package lists and caches are of no use at run time: they make the image larger and tell an intruder which old versions are in it.",standards:["\
CIS-4.3"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){for(let{commands:s,instruction:n,stage:r,ships:a,alone:o}of ne(e,t)){if(!a&&!(o&&
!Gy(r.name??"")))continue;let i=()=>new Map(Qt(r).flatMap(({keyword:p,name:h,literal:u})=>p==="LABEL"?[]:[[h,u]])),l=Uo(n).filter(({type:p})=>p==="cache"||p==="tmpfs"),d=[],c=new Map;for(let p of s){let h=j(
p);if(!h||!mi(h))continue;let u=c.get(h.manager)??Yy(h.manager,s,i(),l.map(({target:m})=>m??""));c.set(h.manager,u);for(let m of Vy(h,p,u))d.includes(m)||d.push(m)}d.length&&(yield{at:{span:n.keywordSpan},
message:`this RUN leaves more than it needs: ${d.join("; ")}`})}}}),Gy=e=>Da(e)||/^(?:build|deps)/.test(e),mi=({action:e,manager:t,verb:s})=>e==="install"||(e==="upgrade"||/^(?:up|update|patch)$/.test(
s?.text??""))&&(t==="zypper"||t==="dnf"),Ky=["/var/lib/apt","/var/lib/{apt","/var/cache/apk","/var/cache/zypp","/var/cache","/root/.cache","~/.cache","\uFFFC/.cache"];function Yy(e,t,s,n){let r=t.findLastIndex(
l=>{let d=j(l);return d?.manager===e&&mi(d)}),a=t.slice(r+1),o=a.flatMap(({name:l,words:d})=>l==="rm"||l==="find"||l==="cd"?d.slice(1).map(({text:c})=>c):[]),i=a.some(l=>{let d=j(l);return d?.manager===
e&&d.action==="clean"&&(e!=="dnf"||d.packages.some(({text:c})=>c==="all"))||e==="apt"&&/^apt(?:-get)?$/.test(l.name)&&/clean$/.test(l.words[1]?.text??"")});return{variables:s,cached:n,cleans:i,removed:new Set(
Ky.filter(l=>o.some(d=>d.startsWith(l)))),updates:t.some(l=>j(l)?.manager==="apt"&&j(l)?.action==="update"),configured:t.some(({words:l,redirects:d})=>[...l,...d.map(({target:c})=>c)].some(({text:c})=>/Install-Recommends/i.
test(c)))}}function Vy({manager:e,args:t,verb:s,packages:n},r,a){let{variables:o,cached:i,cleans:l,updates:d,configured:c}=a,p=(...y)=>O(t,...y)!==void 0,h=(...y)=>y.some(k=>a.removed.has(k)),u=y=>i.some(
k=>k.includes(y)),m=[];switch(e){case"apt":{!(p("--no-install-recommends","--without-recommends")||t.options.some(({value:y})=>/install-recommends=(?:0|false|no)/i.test(y?.text??""))||t.operands.some(
({text:y})=>/install-recommends=(?:0|false)/i.test(y)))&&!c&&s?.text==="install"&&m.push("add --no-install-recommends"),d&&!h("/var/lib/apt","/var/lib/{apt")&&!u("/var/lib/apt")&&!l&&m.push("remove /v\
ar/lib/apt/lists/*");break}case"apk":!p("--no-cache")&&!h("/var/cache/apk")&&!u("/apk")&&!l&&m.push("add --no-cache");break;case"dnf":!l&&!h("/var/cache")&&!u("/var/cache")&&m.push(`end with ${r.name}\
 clean all`);break;case"zypper":!l&&!h("/var/cache/zypp")&&!u("/var/cache/zypp")&&m.push("end with zypper clean");break;case"pip":{let y=o.has("PIP_NO_CACHE_DIR")||r.assignments.some(({name:x})=>x==="\
PIP_NO_CACHE_DIR"),k=r.name==="uv";!y&&!k&&!p("--no-cache-dir","--no-cache")&&!h("/root/.cache","~/.cache","\uFFFC/.cache")&&!u(".cache")&&!u("pip")&&!l&&(n.length>0||p("-r","--requirement","-e"))&&m.
push("add --no-cache-dir");break}}return m}var Jy=g({id:"lockfile-install",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Install dependencies exactly as the lock\
 file says.",why:"Without the lock file the build takes whatever versions are newest at that minute, of every dependency of every dependency. A package that was taken over an hour ago goes straight in\
to the image, and no two builds of one commit are the same.",standards:["OWASP-13"],references:{"npm ci":"https://docs.npmjs.com/cli/commands/npm-ci"},examples:[],*check(e,t){for(let s of Y(e,t)){let n=j(
s.command),r=n&&!Ca(s.stage.name??"")?Xy(n,s):void 0;if(!n||!r)continue;let a=wn(e,t);if(a?.some(l=>r.manifest.test(l))&&!a.some(l=>r.locks.test(l)))continue;let o=n.verb??s.command.words[0];if(!o)continue;
let i=r.text&&n.verb?On(n.verb,r.text):[];yield{at:o,message:`${f(`${s.command.name}${n.verb?` ${n.verb.text}`:""}`)} may change what the lock file says; ${r.instead}`,...i.length?{fix:{safety:"unsafe",
title:r.instead,edits:i}}:{}}}}});function Xy({manager:e,action:t,verb:s,packages:n,args:r,global:a},{command:o,stage:i}){if(t!=="install")return;let l=(...c)=>O(r,...c)!==void 0,d=(...c)=>[...o.assignments.
map(({name:p})=>p),...Qt(i).filter(({keyword:p})=>p!=="LABEL").map(({name:p})=>p)].some(p=>c.includes(p));switch(e){case"npm":return n.length||a||!/^(?:install|i)$/.test(s?.text??"")||l("--package-loc\
k-only","--no-save-lock")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,instead:"use npm ci",text:"ci"};case"yarn":return n.length||a||!/^(?:install|)$/.
test(s?.text??"")||l("--immutable","--frozen-lockfile","--version","--help","-v")||d("CI","YARN_ENABLE_IMMUTABLE_INSTALLS")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)yarn\.lock$/,instead:"\
add --immutable (--frozen-lockfile before Yarn 2)"};case"pnpm":return n.length||a||!/^(?:install|i)$/.test(s?.text??"")||l("--frozen-lockfile")||d("CI")?void 0:{manifest:/(?:^|\/)package\.json$/,locks:/(?:^|\/)pnpm-lock\.yaml$/,
instead:"add --frozen-lockfile"};case"bundle":return s?.text!=="install"||l("--deployment","--frozen")||d("BUNDLE_DEPLOYMENT","BUNDLE_FROZEN")||i.scripts.some(({script:c})=>c.commands.some(({name:p,words:h})=>p===
"bundle"&&h.some(({text:u})=>u==="config")&&h.some(({text:u})=>/^(?:deployment|frozen)$/.test(u))))?void 0:{manifest:/(?:^|\/)Gemfile$/,locks:/(?:^|\/)Gemfile\.lock$/,instead:"set BUNDLE_DEPLOYMENT=tr\
ue"};case"uv":return s?.text==="sync"&&!l("--locked","--frozen")&&!d("UV_LOCKED","UV_FROZEN")?{manifest:/(?:^|\/)pyproject\.toml$/,locks:/(?:^|\/)uv\.lock$/,instead:"add --locked"}:void 0;default:return}}
var Zy=g({id:"no-backdoor-account",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not bake accounts into the image that somebody can log in to.",why:"A password set in the image is \
the same in every container, and everybody who can pull the image can read its hash or find it in the history. A second account with uid 0, an empty password or a key of somebody's is a door that stay\
s open in each of them.",standards:["CWE-798"],references:{"CWE-798: hard-coded credentials":"https://cwe.mitre.org/data/definitions/798.html"},examples:[],*check(e,t){for(let{command:s,ships:n}of Y(e,
t)){let r=Qy(s);r&&(yield{at:r,message:r.message,severity:n?r.severity??"high":"low"})}for(let{copies:s}of e.stages)for(let n of s){let r=es(n)?.some(({path:o,file:i})=>/\/authorized_keys$/.test(i??o)||
/\/authorized_keys$/.test(o)),a=n.sources[0]??n.destination;!n.from&&r&&(yield{at:a,severity:"medium",message:Wn})}}}),Wn="whoever holds the key to this can log in to every container of the image",Qy=e=>e0(
e)??t0(e)??s0(e)??n0(e);function e0(e){let{name:t,words:s,redirects:n}=e,[r]=s.slice(-1),a=/^(?:cp|mv|install)$/.test(t)&&r&&/\/authorized_keys$/.test(r.text),o=/^(?:cat|curl|wget)$/.test(t)&&n.some(({
operator:i,target:l})=>i.startsWith(">")&&/authorized_keys$/.test(l.text));return a||o?{span:Ce(e),severity:"medium",message:Wn}:void 0}function t0(e){let{name:t}=e;if(t==="chpasswd"&&!r0(e))return{span:fi(
e),message:"a password is set in the image: it is the same in every container, and whoever can pull the image has it"};let s=t==="passwd"?O(I(e,"passwd"),"-d","--delete","--stdin"):void 0;if(!s)return;
let n=s.name==="--stdin"?"a password is set in the image: it is the same in every container":"the account has an empty password from here on";return{span:s.word.span,message:n}}function s0(e){let{name:t,
span:s}=e;if(t!=="useradd"&&t!=="usermod"&&t!=="adduser")return;let n=I(e,t),r=t==="adduser"?void 0:O(n,"-p","--password");if(r&&!/^[*!]/.test(r.value?.text??"!"))return{span:{...r.word.span,end:r.value?.
span.end??r.word.span.end},message:"a password hash is set in the image: whoever can pull it can try to crack it"};let a=n.operands[n.operands.length-1]?.text;if(!(O(n,"-u","--uid")?.value?.text!=="0"||
a==="root"))return{span:{...s,start:fi(e).start},message:`${f(a??"the account")} has uid 0: it is root under another name`}}function n0(e){let{texts:t,files:s}=vt(e);if(s.some(a=>/authorized_keys$/.test(
a)))return t.some(({text:a})=>a!=="\uFFFC")?{span:Ce(e),severity:"medium",message:Wn}:void 0;if(!s.some(a=>/^\/etc\/(?:passwd|shadow)$/.test(a)))return;let n=s.some(a=>a.endsWith("passwd")),r=t.find(({
text:a})=>n&&/^(?!root:)[^:\s]+:[^:]*:0:\d*:/m.test(a)||/^[^:\s]+::\d+:/m.test(a));return r&&{span:r.span,message:"this line makes an account with uid 0 or with no password"}}var fi=({words:e,span:t})=>e[0]?.
span??t,r0=({readsFrom:e})=>e.some(({takes:t})=>t.some(({name:s,words:n})=>/^(?:pwgen|uuidgen|mkpasswd|apg)$/.test(s)||n.some(({text:r})=>/\/dev\/u?random|^rand$/.test(r)))),a0=g({id:"no-broad-copy",on:"\
dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Copy named paths, not a whole context or stage.",why:"COPY . takes what is there on the day of the build: tests, history, a \
file of passwords somebody put down for a minute. Named paths take what the image needs, and a .dockerignore that begins with * does the same.",standards:[],references:{"Build context":"https://docs.d\
ocker.com/build/concepts/context/"},examples:[],*check(e,t){let s=X(e,t),n=ps(e,t).some(({text:r})=>ss(r));for(let r of e.stages)for(let{sources:a,from:o,instruction:i}of r.copies)for(let l of a){let d=S(
l);if(d===void 0)continue;let c=s.has(r);!o&&Oo(d)&&!n&&(yield{at:l,severity:c?"medium":"info",message:c?`${i.keyword} takes the whole context into the image: name what it needs, or let .dockerignore \
begin with * and name that`:`${i.keyword} takes the whole context into the build's cache: any change to any file builds this stage anew`}),o&&"stage"in o&&(d==="/"||d==="/*")&&c&&(yield{at:l,severity:"\
low",message:"the whole stage is copied, its tools, caches and sources with it: name what the image needs"})}}}),o0=g({id:"no-build-time-key",on:"dockerfile",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Do not generate private keys at build time.",why:"A key that is made while the image is built is the same in every container, and everybody who can pull the image has it. They ca\
n pose as the server, read recorded traffic, or log in wherever the key is trusted. Make keys when the container first starts.",standards:["CWE-321"],references:{"CWE-321: hard-coded cryptographic key":"\
https://cwe.mitre.org/data/definitions/321.html"},examples:[],*check(e,t){let s=X(e,t);for(let{commands:n,stage:r}of ne(e,t))for(let a of n){let o=l0(a);!o||i0(o.path,n)||!s.has(r)&&!(o.path?.startsWith(
"/")&&sm(r,o.path,e,s))||(yield{at:{span:Ce(a)},message:"a private key is made while the image is built: everybody who can pull the image shares it"})}}}),i0=(e,t)=>e!==void 0&&t.some(s=>/^(?:rm|shred)$/.
test(s.name)&&s.words.some(({text:n},r)=>r>0&&!n.startsWith("-")&&(n===e||e.startsWith(n.endsWith("*")?n.replace(/\*+$/,""):`${Z(n)}/`)||n.startsWith(`${e}*`))));function l0(e){let{name:t,words:s}=e,n=I(
e,t),r=(...o)=>s.slice(1).some(({text:i})=>o.includes(i)),a=o=>s[s.findIndex(({text:i})=>i===o)+1||s.length]?.text;switch(t){case"ssh-keygen":return O(n,"-l","-y","-e","-i","-F","-R","-H","-p","-c","-\
r","-K","-Q","-k","-s","-Y","-B")?void 0:{path:a("-f")??(r("-A")?"/etc/ssh/ssh_host_rsa_key":void 0)};case"openssl":{let o=s[1]?.text??"";return/^gen(?:rsa|dsa|pkey)$/.test(o)?{path:a("-out")}:o==="ec\
param"?r("-genkey")?{path:a("-out")}:void 0:o==="req"&&(r("-newkey")||r("-x509","-new")&&!r("-key"))?{path:a("-keyout")}:void 0}case"keytool":return r("-genkey","-genkeypair","-genseckey")?{path:a("-k\
eystore")}:void 0;case"make-ssl-cert":return{path:"/etc/ssl/private/ssl-cert-snakeoil.key"};case"mkcert":return{path:void 0};case"wg":return r("genkey")?{path:e.redirects[0]?.target.text}:void 0;case"\
gpg":case"gpg2":return r("--gen-key","--generate-key","--full-generate-key","--quick-gen-key","--quick-generate-key")?{path:void 0}:void 0;default:return}}var d0=g({id:"no-cleartext-download",on:"dock\
erfile",severity:"medium",profile:"recommended",summary:"Do not download over http or ftp.",why:"Nothing vouches for what comes over http: every router, proxy and open network between the builder and \
the server can replace it, unseen, and the replacement is built into the image.",standards:["CWE-319"],references:{"CWE-319: cleartext transmission":"https://cwe.mitre.org/data/definitions/319.html"},
examples:[],*check(e,t){yield*p0(e,t);for(let{assignments:s,copies:n}of e.stages){for(let{keyword:r,name:a,literal:o,span:i}of s)r!=="LABEL"&&c0.test(a)&&ge(o)&&(yield{at:{span:i},message:vs(o)});for(let r of n)
yield*h0(r,e.source),yield*u0(r)}}}),c0=/^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i,vs=e=>`${f(e)} is fetched in the clear, so anybody on the wa\
y can replace it`;function*p0(e,t){let s=new Set;for(let{commands:n}of ne(e,t))if(n.some(r=>Sn(r)||An(r)))for(let r of n)s.add(r);for(let{command:n}of Y(e,t))for(let{word:r,signed:a}of m0(n))yield{at:r,
severity:a||s.has(n)?"low":"medium",message:a?`${f(r.text)} is fetched in the clear: packages are signed, but what is asked for, and which updates are held back, is for anybody to see and choose`:vs(r.
text),...a?{}:gi(r)}}function*h0({instruction:e,destination:t},{text:s}){if(/\.repo$|sources\.list|repositories$/.test(S(t)??""))for(let{span:n}of e.heredocs)for(let r of s.slice(n.start,n.end).matchAll(
/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)){let a=r[1]??"",o=n.start+r.index+r[0].length-a.length;ge(a)&&(yield{at:{span:{...n,start:o,end:o+a.length}},message:vs(a)})}}function*u0({instruction:e,
sources:t}){if(e.keyword!=="ADD")return;let s=e.flags.some(({name:n})=>n==="checksum");for(let n of t)n.state!=="unknown"&&ge(n.value)&&(yield{at:n,severity:s?"low":"medium",message:vs(n.value),...gi(
{text:n.value,span:n.span})})}var gi=({text:e,span:t})=>/^http:/i.test(e)&&t.end-t.start===e.length?{fix:{safety:"unsafe",title:"use https",edits:[{span:t,text:e.replace(/^http:/i,"https:")}]}}:{};function*m0(e){
let{name:t,words:s,redirects:n}=e,r=le(e);if(r){for(let l of r.urls)ge(l.text)&&(yield{word:l});return}let a=j(e);if(a){let l=a.manager==="apt"||a.manager==="apk";for(let{name:d,value:c}of a.args.options)
c&&ge(c.text)&&!/proxy/i.test(d)&&a.verb?.text!=="config"&&(yield{word:c,signed:l});for(let d of/^(?:config|set)$/.test(a.verb?.text??"")?[]:a.packages)ge(d.text)&&(yield{word:d,signed:l&&!Et(a.manager)});
return}if(/^(?:git|svn|hg|rpm|yum-config-manager|dnf-config-manager|add-apt-repository|dpkg|easy_install)$/.test(t)){if(s.some(({text:l})=>l==="config"||l==="remote"))return;for(let l of s.slice(1))ge(
l.text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/,""))&&(yield{word:l,signed:t==="add-apt-repository"});return}let o=[...n.filter(({operator:l})=>l.startsWith(">")).map(l=>l.target.text),...e.feeds.flatMap(l=>l.
name==="tee"?l.words.slice(1).map(({text:d})=>d):[])];if(!o.some(l=>/sources\.list|\/etc\/apk\/repositories|\.repo$/.test(l)))return;let i=[...s.slice(1),...n.flatMap(l=>l.operator.startsWith("<<")?[l.
target]:[])].find(({text:l})=>[...l.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([d])=>ge(d)));i&&(yield{word:i,signed:!o.some(l=>l.endsWith(".repo"))})}var Pn=/^(?:sh|bash|ash|dash|ksh|zsh|python[\d.]*|perl|ruby|node|php|pwsh|source|\.)$/,
f0=/^(?:tee|cat|base64|gunzip|zcat|gzip|xz|sed|tr|grep|awk|iconv|dos2unix|head|tail|envsubst|openssl)$/,g0=g({id:"no-curl-pipe-shell",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do \
not pipe downloads into a shell.",why:"Whatever the server sends is run at once, as root, and nobody has looked at it. Who takes over the server, its domain or its account, or serves one visitor somet\
hing else, owns every image built from then on.",standards:["OWASP-13","CWE-494"],references:{"CWE-494: download of code without integrity check":"https://cwe.mitre.org/data/definitions/494.html"},examples:[],
*check(e,t){for(let{command:s,ships:n}of Y(e,t)){let r=y0(s),a=r&&le(r);if(!r||!a)continue;let o=yi(r);yield{at:{span:b0(r.span,s.span)},severity:o?"critical":n?"high":"medium",message:o?"a download i\
s run as it comes, and anybody on the way can replace it: fetch it over https, check its checksum, then run it":"a download is run as it comes: save it, check its checksum or signature, then run it"}}
for(let{commands:s,ships:n}of ne(e,t)){if(s.some(a=>Sn(a)||An(a)))continue;let r=new Map;for(let a of s){let o=le(a)?.output;o&&o!=="-"&&r.set(wi(o),a);let i=o?void 0:w0(a),l=i&&r.get(wi(i));l&&(yield{
at:{span:a.words[0]?.span??a.span},severity:yi(l)?"critical":n?"high":"medium",message:"a download is run and nothing checks it: compare its checksum or signature first",related:[{span:l.span,message:"\
downloaded here"}]})}}}});function yi(e){let t=le(e);return t!==void 0&&(Vu(t)!==void 0||t.urls.some(({text:s})=>ge(s)))}function y0(e){let{name:t,words:s,readsFrom:n,wrappers:r}=e;return Pn.test(t)&&
k0(e)?vi(n,0):v0(e)||Pn.test(t)&&(s[1]?.text==="\uFFFC"||s[s.findIndex(({text:a})=>a==="-c")+1||s.length]?.text==="\uFFFC")||r.some(({name:a})=>a==="eval")?e.takes.find(a=>le(a)&&ki(a)):void 0}var v0=({
name:e,words:t})=>e==="\uFFFC"&&t[0]?.text==="\uFFFC",k0=({words:e})=>e.slice(1).every(({text:t},s,n)=>/^(?:-|-s|-[a-z]*s|\/dev\/stdin|-[eluxv]+|--|--login|--noprofile|--norc|-l|-[a-z]*o|pipefail|errexit)$/.
test(t)||n.slice(0,s).some(r=>/^(?:-s|-|\/dev\/stdin|--)$/.test(r.text)));function vi(e,t){for(let s of e){if(le(s))return ki(s)?s:void 0;let n=t<5&&f0.test(s.name)?vi(s.readsFrom,t+1):void 0;if(n)return n}}
var ki=e=>le(e)?.output==="-";function w0({name:e,words:t}){let[s,n]=t.map(({text:r})=>r);return s&&/^(?:\.{0,2}|~)\//.test(s)&&!/^\/(?:usr\/)?s?bin\//.test(s)?s:Pn.test(e)?t.slice(1).find(({text:r})=>!r.
startsWith("-"))?.text??n:void 0}var wi=e=>e.slice(e.lastIndexOf("/")+1),b0=(e,t)=>({file:e.file,start:Math.min(e.start,t.start),end:Math.max(e.end,t.end)}),x0=g({id:"no-dev-dependencies",on:"dockerfi\
le",severity:"low",confidence:"medium",profile:"strict",summary:"Leave development dependencies out of the final image.",why:"Test runners, bundlers and debuggers are hundreds of packages that the ser\
vice never runs, each one more that can be taken over or have a hole, and many of them run whatever they are given.",standards:["CIS-4.3"],references:{"npm ci --omit":"https://docs.npmjs.com/cli/comma\
nds/npm-ci#omit"},examples:[],*check(e,t){let s=X(e,t);for(let n of Y(e,t)){let r=j(n.command);if(r?.action!=="install"||r.global||$0(n.stage.name??""))continue;let a=O(r.args,"--only","--production",
"--prod");if(r.manager==="npm"&&r.packages.length===0&&a&&(a.name!=="--only"||/^prod/.test(a.value?.text??""))){let l={...a.word.span,end:Math.max(a.word.span.end,a.value?.span.end??0)};yield{at:{span:l},
message:`${f(a.name==="--only"?"--only=production":a.name)} is deprecated, and npm will stop knowing it: use --omit=dev`,fix:{safety:"unsafe",title:"use --omit=dev",edits:a.value&&a.value.span!==a.word.
span?[{span:l,text:"--omit=dev"}]:On(a.word,"--omit=dev")}};continue}let o=E0(r,n),i=r.verb??n.command.words[0];!o||!i||(n.ships?bi(n,o):!S0(n,o.path,e,s))||(yield{at:i,message:`development dependenci\
es end in the image: ${o.instead}`,...o.flag&&r.verb?{fix:{safety:"unsafe",title:`add ${o.flag}`,edits:On(i,`${i.text} ${o.flag}`)}}:{}})}}}),$0=e=>Da(e)||e.startsWith("e2e");function E0({manager:e,args:t,
packages:s,verb:n},{command:r,stage:a}){let o=(...c)=>O(t,...c)!==void 0,i=c=>r.assignments.find(p=>p.name===c)?.value.text??Qt(a).findLast(p=>p.keyword!=="LABEL"&&p.name===c)?.literal,l=i("NODE_ENV")===
"production"||i("NODE_ENV")==="\uFFFC",d=t.options.some(({name:c,value:p})=>c==="--omit"&&p?.text==="dev")||/dev/.test(i("NPM_CONFIG_OMIT")??"");if(!s.length){if(e==="npm")return l||d||!/^(?:ci|i|install)$/.
test(n?.text??"")?void 0:{path:"node_modules",instead:"add --omit=dev",flag:"--omit=dev"};if(e==="yarn")return l||o("--production","--prod")||!/^(?:install|)$/.test(n?.text??"")?void 0:{path:"node_mod\
ules",instead:"add --production, or use yarn workspaces focus --production"};if(e==="pnpm")return l||o("-P","--prod","--production")||!/^(?:i|install)$/.test(n?.text??"")?void 0:{path:"node_modules",instead:"\
add --prod",flag:"--prod"};if(e==="composer")return o("--no-dev")||i("COMPOSER_NO_DEV")?void 0:{path:"vendor",instead:"add --no-dev",flag:"--no-dev"};if(e==="bundle"){let c=i("BUNDLE_WITHOUT")??(a.scripts.
some(({script:p})=>p.commands.some(({name:h,words:u})=>h==="bundle"&&u.some(({text:m})=>m==="without")))?"development":void 0);return o("--without")||c||n?.text!=="install"?void 0:{path:"bundle",instead:"\
set BUNDLE_WITHOUT=development:test"}}if(e==="poetry")return n?.text!=="install"||o("--only","--no-dev","--without","--only-root")?void 0:{path:"site-packages",instead:"add --only main",flag:"--only m\
ain"}}}var bi=({stage:e,command:t},{path:s})=>e.scripts.some(({script:n})=>n.commands.some(r=>r!==t&&(/^(?:npm|pnpm|yarn)$/.test(r.name)&&r.words.some(({text:a})=>a==="prune"||a==="--production"||a===
"--prod"||a==="--omit=dev")||r.name==="rm"&&r.words.some(({text:a})=>a.includes(s)))));function S0(e,t,{stages:s},n){if(bi(e,{path:t,instead:""}))return!1;let r=e.stage.scripts.find(({instruction:l})=>l===
e.instruction)?.workdir,a=r&&r.state!=="unknown"?r.value:void 0,o=new Set,i=(l,d)=>n.has(l)?!0:o.has(l)?!1:(o.add(l),s.some(c=>c.copies.some(({from:p,sources:h,destination:u,workdir:m})=>!p||!("stage"in
p)||p.stage!==l?!1:h.some(y=>{if(y.state==="unknown")return!1;let k=Z(y.value),x=k===t||k.endsWith(`/${t}`);if(!x&&!(d&&k!==""&&Wo(k,d)))return!1;let E=u.state==="unknown"?void 0:Ve(u.value,m?.state===
"unknown"?void 0:m?.value);return i(c,E&&(x?E:`${E}/${t}`))}))));return i(e.stage,a&&`${a}/${t}`)}var A0=g({id:"no-empty-continuation",on:"dockerfile",severity:"low",profile:"recommended",summary:"Do \
not leave empty lines inside a continued instruction.",why:"A blank line looks like the end of the instruction and is not: what follows still belongs to it. The builder warns today and has announced a\
n error.",standards:[],references:{NoEmptyContinuation:"https://docs.docker.com/reference/build-checks/no-empty-continuation/"},examples:[],*check({instructions:e}){for(let{blanks:t,keyword:s}of e){let[
n]=t;if(!n)continue;let r=t.map(a=>({span:a,text:""}));yield{at:{span:n},message:`an empty line does not end ${s}: what follows is still part of it`,fix:{safety:"safe",title:"delete the empty line",edits:r}}}}}),
_0=/^https?:\/\/(?:[^/@]*@)?(?:pypi\.org|files\.pythonhosted\.org|pypi\.python\.org|test\.pypi\.org|download\.pytorch\.org|pypi\.nvidia\.com|developer\.download\.nvidia\.com|pypi\.ngc\.nvidia\.com|www\.piwheels\.org|piwheels\.org|pytorch-extension\.intel\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases)|wheels\.vllm\.ai|flashinfer\.ai|data\.pyg\.org|abetlen\.github\.io|pypi\.anaconda\.org|repo\.radeon\.com|download\.openmmlab\.com|packages\.dea\.ga\.gov\.au)(?:[/:]|$)/i,
O0=g({id:"no-extra-index",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not mix a private and a public package index.",why:"With an extra index pip takes the \
highest version from whichever index has it. Whoever publishes a package under the name of one of your private ones on the public index, with a higher version, gets it installed into your build: depen\
dency confusion.",standards:["CWE-427"],references:{"pip and extra indexes":"https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url"},examples:[],*check(e,t){for(let{command:s}of Y(e,
t)){let n=j(s);if(n?.manager==="pip"&&n.action==="install"){let r=O(n.args,"--extra-index-url"),a=O(n.args,"-i","--index-url","--default-index"),o=O(n.args,"--no-index")!==void 0||a?.value!==void 0&&pt(
a.value.text)&&r?.value!==void 0&&!$i(r.value.text)||s.name==="uv",i=r?.value&&(pt(r.value.text)||a?.value!==void 0&&pt(a.value.text)&&$i(r.value.text));r?.value&&i&&!o&&!O(n.args,"--require-hashes")&&
(yield ks({...r.word.span,end:r.value.span.end},r.value.text))}else if(/^pip[\d.]*$/.test(s.name)&&s.words[1]?.text==="config"){let r=s.words.findIndex(({text:o})=>/extra-index-url$/.test(o)),a=s.words[r+
1];r>0&&a&&pt(a.text)&&(yield ks(a.span,a.text))}for(let{name:r,value:a,span:o}of s.assignments)xi(r)&&pt(a.text)&&(yield ks(o,a.text))}for(let{assignments:s}of e.stages)for(let{keyword:n,name:r,literal:a,
span:o}of s)n!=="LABEL"&&xi(r)&&pt(a)&&(yield ks(o,a))}}),xi=e=>e==="PIP_EXTRA_INDEX_URL",pt=e=>e.split(/\s+/).some(t=>/^https?:\/\/[^/]/i.test(t)&&!_0.test(t)&&!/^https?:\/\/(?:[^/@]*@)?\uFFFC/.test(
t)&&!t.replace(/^https?:\/\/[^/@]*@/,"").startsWith("\uFFFC")),$i=e=>/^https?:\/\/(?:pypi\.org|pypi\.python\.org)\//i.test(e),ks=(e,t)=>({at:{span:e},message:`pip asks ${f(t.replace(/\/\/[^/@]*@/,"//"))}\
 and the public index, and takes the higher version from either: whoever publishes your private names there gets installed; use one index that proxies the other`}),C0=g({id:"no-insecure-tls",on:"docke\
rfile",severity:"high",profile:"recommended",summary:"Do not switch off or downgrade TLS checks in build commands.",why:"Without the check of the certificate anybody between the builder and the server\
 can hand out a file of their own, and it becomes part of the image. What TLS was there for, knowing whom one talks to, is gone.",standards:["CWE-295","CWE-326"],references:{"CWE-295: improper certifi\
cate validation":"https://cwe.mitre.org/data/definitions/295.html"},examples:[],*check(e,t){for(let{command:s}of Y(e,t))for(let{span:n,what:r,weak:a,edits:o}of D0(s))yield{at:{span:n},severity:a?"medi\
um":"high",message:a?`${f(r)} allows TLS that has long been broken`:`${f(r)} accepts a certificate from anybody, so anybody on the way can replace what is fetched`,...o?.length?{fix:{safety:"unsafe",title:`\
remove ${r}`,edits:o}}:{}}}});function*D0(e){let{name:t,words:s,redirects:n}=e,r=M0(t);if(r){let o=I(e,t);for(let i of o.options)r.test(`${i.name}${i.value?`=${i.value.text}`:""}`)&&(yield{span:{...i.
word.span,end:i.value?.span.end??i.word.span.end},what:i.name,weak:/^-[23]$|tls|ssl|secure-protocol/i.test(i.name)&&!/strict|verify/i.test(i.name),edits:_n(e,i)})}let a=Ce(e);if(R0(e)&&(yield{span:a,what:s.
map(({text:o})=>o).join(" ")}),/^(?:echo|printf|cat|tee)$/.test(t)){let o=[...s.slice(1),...n.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:[])].find(l=>/\bsslverify\s*=\s*(?:0|false)\b|\bstrict-ssl\s*=\s*false\b|\bcheck_certificate\s*=\s*off\b|Verify-Peer\s*"?false|^insecure$|\btrusted-host\s*=/im.
test(l.text)),i=n.some(({operator:l})=>l.startsWith(">"))||e.feeds.some(l=>l.name==="tee")||t==="tee";o&&i&&(yield{span:o.span,what:"this setting"})}}function M0(e){if(e==="curl")return/^(?:-k|--insecure|--proxy-insecure|--doh-insecure|--tlsv1\.[01]|-[23]|--sslv[23]|--tls-max=1\.[01])$/;
if(e==="wget")return/^(?:--no-check-certificate|--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?))$/i;if(e==="aria2c")return/^--check-certificate=false$/;if(/^https?$/.test(e))return/^--verify=(?:no|false)$/;
if(/^(?:pip[\d.]*|uv|python[\d.]*)$/.test(e))return/^--(?:trusted-host|allow-insecure-host)=./;if(/^(?:npm|yarn|pnpm|npx)$/.test(e))return/^--(?:no-strict-ssl|strict-ssl=false)$/;if(/^(?:apt|apt-get|aptitude)$/.
test(e))return/^(?:-o|--option)=Acquire::https?(?:::[^:]+)*::Verify-(?:Peer|Host)=["']?(?:false|no|0|off)/i;if(/^(?:yum|dnf|dnf5|microdnf|tdnf)$/.test(e))return/^--setopt=(?:[\w*.-]+\.)?sslverify=(?:0|false|no|off)$/i;
if(e==="git")return/^(?:-c|--config)=http\.(?:.*\.)?sslverify=(?:false|0|no|off)$/i}function R0({name:e,words:t}){let s=t.slice(1).map(r=>r.text).join(" "),n="[ =](?:false|0|no|off|False)";return/^(?:npm|pnpm)$/.
test(e)?new RegExp(`\\bset (?:-g |--global )?strict-ssl${n}`).test(s):e==="yarn"?new RegExp(`\\bconfig set (?:-g |--global |-H |--home )?(?:strict-ssl|enableStrictSsl)${n}`).test(s):e==="git"?new RegExp(
`^config\\b.*\\bhttp\\.(?:\\S+\\.)?sslverify${n}`,"i").test(s):/^(?:conda|mamba|micromamba)$/.test(e)?new RegExp(`^config\\b.*\\bssl_verify${n}`,"i").test(s):/^pip[\d.]*$/.test(e)?/^config\b.*\bset\b.*trusted-host /.
test(s):e==="composer"?/\bconfig\b.*\bdisable-tls (?:true|1)/.test(s):/^(?:yum|dnf)-config-manager$/.test(e)?/sslverify=(?:0|false)/i.test(s):!1}var N0=g({id:"no-late-delete",on:"dockerfile",severity:"\
low",profile:"recommended",summary:"Delete files in the layer that added them.",why:"A layer is never changed by a later one: what COPY put into the image stays in it, and rm only hides it. Everybody \
who pulls the image can unpack the earlier layer, and everybody downloads it. A bind mount gives one RUN the files and leaves none.",standards:[],references:{"RUN --mount=type=bind":"https://docs.dock\
er.com/reference/dockerfile/#run---mounttypebind"},examples:[],*check(e,t){let s=X(e,t);for(let n of e.stages){if(!s.has(n))continue;let r,a=()=>(r??=B(n).flatMap(o=>o.copies),r);for(let o of n.scripts)
if(o.instruction.keyword==="RUN")for(let i of o.script.commands)yield*I0(i,o,a,n)}}});function*I0(e,t,s,n){if(!/^(?:rm|shred|unlink)$/.test(e.name))return;let r=t.workdir?.state==="unknown"?void 0:t.workdir?.
value;for(let{text:a}of I(e,"rm").operands){let o=Ve(a.replace(/\/\*$/,""),r);if(!o||o==="/")continue;let i=s().find(d=>j0(d,t,n)&&es(d)?.some(({path:c,file:p})=>(c!=="/"||p===o)&&(c===o||c.startsWith(
`${o}/`)||p!==void 0&&cd(p,o))));if(!i)continue;let l=We(o)||i.sources.some(d=>d.state!=="unknown"&&We(d.value)&&o.endsWith(d.value.split("/").pop()??""));yield{at:{span:Ce(e)},severity:l?"high":"low",
message:`${f(a)} stays in the layer that ${i.instruction.keyword} made: deleting it here only hides it; use RUN --mount=type=${l?"secret":"bind"}`,related:[{span:i.instruction.span,message:"added here"}]};
return}}var j0=({instruction:e},t,{from:s})=>e.span.start<t.instruction.span.start||e.span.start<s.span.start,T0=g({id:"no-secret-file-copied",on:"dockerfile",severity:"high",confidence:"medium",profile:"\
recommended",summary:"Do not copy secret files into an image.",why:"A file that was copied into a layer stays in the image, even when a later instruction deletes it. Everybody who can pull the image h\
as the key, the token or the password, and images travel further than anybody plans.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-538"],references:{"Build secrets":"https://docs.docker.com/buil\
d/building/secrets/"},examples:[],*check(e,t){let{stages:s}=e,n=X(e,t),r=ps(e,t).map(({text:o})=>ot(o)),a=(wn(e,t)??[]).filter(o=>We(o)&&!o.endsWith("/"));for(let o of s){let i=o.assignments.find(({name:u})=>u===
"GOOGLE_APPLICATION_CREDENTIALS")?.literal.split("/").pop(),l=o.assignments.find(({name:u,literal:m})=>u==="GOOGLE_APPLICATION_CREDENTIALS"&&/^[\w./-]+\.json$/.test(m)),d=r.length>0&&l!==void 0&&r.some(
u=>[l.literal,l.literal.split("/").slice(-2).join("/"),l.literal.split("/").pop()??""].some(m=>u.ignores(m))),c=wn(e,t),p=c&&l&&!c.some(u=>u.endsWith(l.literal.split("/").pop()??"")),h=d||p?void 0:l&&
o.copies.find(u=>!u.from&&P0(u,l.literal));l&&h&&(yield{at:l,severity:n.has(o)?"high":"medium",message:`${f(l.literal)} is a key, and ${h.instruction.keyword} takes the folder it lies in along; mount \
it when the container runs`,related:[{span:h.instruction.span,message:"copied here"}]});for(let{sources:u,from:m}of o.copies)for(let y of u){let k=S(y),x=k!==void 0&&!m?W0(k,a,r):[];if(x.length>0&&(yield{
at:y,severity:n.has(o)?"high":"medium",message:`${x.slice(0,3).map(f).join(", ")}${x.length>3?` and ${x.length-3} more`:""} ${x.length>1?"lie":"lies"} in the context, and this copies ${x.length>1?"the\
m":"it"} into ${n.has(o)?"the image":"a layer of the build"}: exclude ${x.length>1?"them":"it"} in .dockerignore`}),k===void 0||!(We(k)||i&&k.split("/").pop()===i)||!m&&r.some(H=>H.ignores(k)))continue;
let E=n.has(o),P=E?"the image":"a layer of the build, where the cache keeps it";yield{at:y,severity:E?"high":"medium",message:`${f(k)} holds secrets and is copied into ${P}; use RUN --mount=type=secre\
t`}}}}});function W0(e,t,s){let n=e.replace(/^\.?\/+/,"").replace(/\/?\*?$/,"").replace(/^\.$/,"");return/[*?[]/.test(n)?[]:t.filter(r=>(n===""||r.startsWith(`${n}/`))&&!s.some(a=>a.ignores(r)))}function P0(e,t){
let s=e.workdir?S(e.workdir):"/",n=Ve(t,s)??t;return es({...e,...e.workdir?{}:{workdir:{...e.destination,state:"written",value:"/"}}})?.some(r=>r.folder&&(r.path==="/"||n.startsWith(`${r.path}/`)))===
!0}var L0=g({id:"no-secret-in-arg",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of build arguments.",why:"The value of a build argument stays in \
the image's history, in the build cache and in provenance attestations: `docker history` prints it to whoever can pull the image. A build secret is mounted for one command and leaves nothing.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let[t,s]of F0(e)){let n=s.find(c=>D(t,c.literal)),
r=n?void 0:s.find(c=>c.literal&&D(Ei(e,c.span)??"",c.literal)),a=n??r,o=a??s.find(c=>c.literal===""&&$e(t));if(!o)continue;let i=a&&(D(t,a.literal)??D(Ei(e,a.span)??"",a.literal)),l=i?`${f(t)} has a ${i.
wellKnown?"well-known password":i.what} as its default`:`${f(t)} takes a credential as a build argument`,d=i&&!i.wellKnown?"high":"medium";yield{at:o,severity:d,message:`${l}: it stays in the history \
and provenance; use RUN --mount=type=secret`,related:s.filter(c=>c!==o).map(({span:c})=>({span:c,message:"declared again"}))}}}});function Ei({stages:e},t){for(let{assignments:s}of e)for(let n of s)if(n.
keyword==="ENV"&&n.literal==="\uFFFC"&&n.value?.via?.some(r=>r.span===t))return n.name}function F0({globals:e,stages:t}){let s=new Map;for(let n of[...e,...t.flatMap(({assignments:r})=>r)])n.keyword===
"ARG"&&s.set(n.name,[...s.get(n.name)??[],n]);return s}var U0=g({id:"no-secret-in-run",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of RUN comman\
ds and heredocs.",why:"The text of every RUN stands in the image's history, and what it writes stands in a layer: `docker history` shows the one, unpacking the image the other, to everybody who can pu\
ll it. The Dockerfile itself is in the repository. A secret mount is there for one command and leaves nothing.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-798","CWE-538"],references:{"Build se\
crets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{command:n,ships:r}of Y(e,t)){let a=Yr(n);a&&(yield Si(a,r))}let s=X(e,t);for(let n of e.stages)for(let{instruction:r}of n.
copies)for(let{span:a}of r.heredocs)for(let o of Us(e.source.text,a))yield Si(o,s.has(n))}}),Si=({secret:e,span:t},s)=>({at:{span:t},severity:q0(e,s),message:`${e.wellKnown?"a well-known password":`${xt(
e.what)} ${e.what}`} stands in the command: it stays in ${s?"the image's history and layers":"the history and the cache of the build"}; use RUN --mount=type=secret`}),q0=({wellKnown:e,by:t},s)=>e?"med\
ium":t==="format"&&s?"critical":"high",z0=g({id:"no-secret-mount-leak",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a mounted build secret escape into a layer.",why:"A sec\
ret mount is gone after its RUN, but a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can \
pull the image, or the cache, has it.",standards:["OWASP-12","CWE-538"],references:{"Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){for(let{commands:s,instruction:n,
ships:r,stage:a}of ne(e,t)){let o=Uo(n),i=o.filter(({type:m})=>m==="secret"),l=o.filter(({type:m})=>m==="secret"||m==="tmpfs"||m==="cache").flatMap(({target:m})=>m??[]),d=new Set(i.flatMap(({env:m})=>m??
[])),c=new Set(i.flatMap(({target:m})=>m??[]));for(let{keyword:m,name:y,value:k}of a.assignments)m==="ARG"&&k===null&&$e(y)&&d.add(y);let p=a.scripts.find(m=>m.instruction===n)?.workdir,h=p?.state==="\
unknown"?void 0:p?.value,u=H0(s);for(let m of s){let y=B0(m,c,d);if(!y)continue;let k=y.to===void 0?void 0:Ve(y.to.replace(/^~/,"/root"),h??"/")??y.to;k&&(k.startsWith("/dev/")||k.startsWith("/proc/")||
l.some(x=>k===x||k.startsWith(`${x}/`)))||u.some(x=>y.to!==void 0&&(x===y.to||y.to.startsWith(`${x}/`)||!/[/]/.test(y.to)&&x.endsWith(`/${y.to}`)))||(yield{at:y,severity:r?"high":"medium",message:`${y.
what} goes into ${y.to?f(y.to):"a file"}, which stays in ${r?"the image":"the layer"}: mount the secret where it is needed, or remove the file in the same RUN`})}for(let{type:m,mode:y,span:k}of o)(m===
"secret"||m==="ssh")&&y&&/^0?[0-7]{0,2}[4-7]$/.test(y)&&(yield{at:{span:k},severity:"low",message:`with mode ${y} every account of this step may read ${m==="ssh"?"the agent's socket":"it"}; 0400 is en\
ough`})}}}),H0=e=>e.flatMap(t=>/^(?:rm|shred|unlink)$/.test(t.name)?I(t,"rm").operands.flatMap(({text:s,names:n})=>n?.includes("HOME")?[s.replace("\uFFFC","~"),s]:[s]).map(s=>Z(s.replace(/^\.\//,""))):
[]);function B0(e,t,s){let{name:n,words:r,redirects:a}=e,o=Ce(e),i=u=>u.names?.find(m=>s.has(m));if(/^(?:cp|mv|install|rsync)$/.test(n)){let{operands:u}=I(e,n),m=u.slice(0,-1).find(({text:x})=>t.has(x)),
y=u[u.length-1];if(!m||!y||y.text.includes("\uFFFC"))return;let k=/(?:^|\/)\.{0,2}$/.test(y.text)?`${Z(y.text)}/${m.text.split("/").pop()}`.replace(/^\.\//,""):y.text;return{span:o,what:`the secret ${f(
m.text)}`,to:k}}if(n==="cat"){let u=r.find(({text:y})=>t.has(y)),m=a.find(({operator:y})=>y.startsWith(">"))?.target.text??e.feeds.find(y=>y.name==="tee")?.words.find(({text:y},k)=>k>0&&!y.startsWith(
"-"))?.text;if(u&&m&&!/^\d$/.test(m))return{span:o,what:`the secret ${f(u.text)}`,to:m}}let{texts:l,files:d}=vt(e),[c]=d;if(c){let u=l.find(y=>i(y));if(u)return{span:u.span,what:`the value of ${f(i(u)??
"")}`,to:c};let m=e.takes.find(y=>y.name==="cat"&&y.words.some(({text:k})=>t.has(k)));if(m)return{span:o,what:`the secret ${f(m.words.find(({text:y})=>t.has(y))?.text??"")}`,to:c}}let p=/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.
test(n)&&r.some(({text:u})=>u==="config")&&r.length>3||n==="aws"&&r[1]?.text==="configure"||n==="docker"&&r[1]?.text==="login"||n==="git"&&r.some(({text:u})=>u==="clone")?r.find(u=>i(u)):void 0,h={npm:"\
.npmrc",yarn:".yarnrc",git:r.some(({text:u})=>u==="clone")?".git/config":".gitconfig",aws:".aws/credentials",composer:"auth.json"}[n];return p?{span:p.span,what:`the value of ${f(i(p)??"")}`,...h?{to:h}:
{}}:void 0}var G0=new Set(["NET_BIND_SERVICE","NET_RAW"]),K0=g({id:"no-setuid-binary",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not create setuid, setgid or privileged-capabi\
lity binaries.",why:"Such a program runs with its owner's rights whoever starts it, root's as a rule. One flaw in it, or in a library it loads, takes an intruder from the unprivileged account the cont\
ainer runs as to root inside it. With no-new-privileges it does not even work.",standards:["CIS-4.8","CWE-250"],references:{"execve(2), set-user-ID":"https://man7.org/linux/man-pages/man2/execve.2.htm\
l","capabilities(7)":"https://man7.org/linux/man-pages/man7/capabilities.7.html"},examples:[],*check(e,t){for(let s of Fo(e,t)){let n=Y0(s);n&&(yield{at:s,severity:s.ships?"medium":"low",message:`${s.
by} ${f(s.mode)} makes ${s.paths[0]?f(s.paths[0]):"the file"} ${n}: whoever starts it has its ${n==="setuid"?"owner's":"group's"} rights`})}for(let{command:s,ships:n}of Y(e,t))if(!(s.name!=="setcap"||
s.words.some(({text:r})=>r==="-v"||r==="-r")))for(let r of s.words.slice(1)){let a=[...r.text.matchAll(/cap_\w+/gi)].map(([l])=>re(l)),o=/^(?:all|cap_all)?[=+][eip]*[ep]/i.test(r.text)?"ALL":a.find(l=>Object.
hasOwn(gs,l))??a.find(l=>!G0.has(l));if(!o||!/[=+][eip]*[ep]/.test(r.text))continue;let i=Object.hasOwn(gs,o);yield{at:r,severity:i&&n?"high":n?"medium":"low",message:`setcap ${f(r.text)} gives whoeve\
r starts this program ${i?"what it takes to leave the container, if the container has it":"more than an unprivileged account should have"}`}}}});function Y0({mode:e,paths:t,by:s,command:n}){let r=/^0*([1-7])[0-7]{3}$/.
exec(e)?.[1],a=r?Number(r):0,o=e.split(",");if(a&4||o.some(d=>/^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(d)&&!/^g+[+=]/.test(d)))return s==="mkdir"?void 0:"setuid";let i=a&2||o.some(d=>/^g[+=][rwxXt]*s/.
test(d)),l=t.some(d=>/(?:^|\/)s?bin\/[^/]+$/.test(d))&&!n?.words.some(({text:d})=>/^-\w*R|^--recursive/.test(d));return i&&s!=="mkdir"&&l?"setgid":void 0}var Ai=/^(?:sudo|wheel|admin)$/,V0=g({id:"no-s\
udo",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not run sudo, and grant nobody sudo, in an image.",why:"An account that may use sudo is root with one more word: a container th\
at drops to it has dropped nothing, and with NOPASSWD not even a password stands in between. In RUN, sudo does nothing USER does not do better, and it brings a setuid program into the image.",standards:[
"OWASP-4","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){for(let{command:s,ships:n}of Y(e,t)){let r=s.wrappers.find(({name:i})=>i==="sudo"||i===
"doas");r&&(yield{at:r,severity:n?"medium":"low",message:n?`${r.name} runs here; use USER root for such commands and switch back after them`:`${r.name} runs here, in a stage that does not ship; use US\
ER root`});let a=n?J0(s):void 0;a&&(yield{at:a,...a});let o=n?Q0(s):void 0;o&&(yield{at:o,message:`the account becomes a member of ${f(Z0(o.text))}, and so root with one more word`})}for(let{copies:s}of e.
stages)for(let{instruction:n,destination:r}of s)if(r.state!=="unknown"&&/sudoers/.test(r.value))for(let{span:a}of n.heredocs){let o=e.source.text.slice(a.start,a.end),i=/^[^#\n]*\bNOPASSWD\b[^\n]*/m.exec(
o);i&&(yield{at:{span:{...a,start:a.start+i.index,end:a.start+i.index+i[0].length}},..._i})}}}),_i={severity:"high",message:"NOPASSWD makes the account root whenever it likes"};function J0(e){let{texts:t,
files:s}=vt(e);if(!s.some(a=>a.includes("sudoers")))return;let n=e.name==="sed"?t.filter(({text:a})=>X0(a)):t,r=n.find(({text:a})=>/^[^#]*\bNOPASSWD\b/m.test(a))??n.find(({text:a})=>/\bALL\s*=/.test(a));
if(r)return/\bNOPASSWD\b/.test(r.text)?{span:r.span,..._i}:{span:r.span,severity:"medium",message:"the account may use sudo, and so is root with one more word"}}function X0(e){let t=/^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.
exec(e);return t?/NOPASSWD/.test(t[3]??""):!/d$/.test(e)}var Z0=e=>e.split(",").find(t=>Ai.test(t))??e;function Q0({name:e,words:t}){let s=({text:o})=>o.split(",").some(i=>Ai.test(i));if(e==="useradd"||
e==="usermod")return I({words:t},e).options.find(({name:o,value:i})=>/^(?:-[gG]|--groups?|--gid)$/.test(o)&&i&&s(i))?.value;if(e==="gpasswd")return t.some(({text:o})=>o==="-a"||o==="--add")?t.slice(2).
find(s):void 0;if(e!=="adduser"&&e!=="addgroup")return;let n=t[t.findIndex(({text:o})=>o==="-G"||o==="--ingroup")+1];if(n&&n!==t[0])return s(n)?n:void 0;let r=t.slice(1).filter(({text:o})=>!o.startsWith(
"-")),[,a]=r;return r.length===2&&a&&s(a)?a:void 0}var ev=g({id:"no-swallowed-instruction",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not let a trailing backslash swallow the ne\
xt instruction.",why:"The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the contai\
ner running as root; a COPY becomes arguments of a shell command.",standards:[],references:{"Escape and continuation":"https://docs.docker.com/reference/dockerfile/#escape"},examples:[],*check({instructions:e,
source:t}){for(let s of e)for(let{mark:n,keyword:r,span:a}of sv(s,t.text))yield{at:{span:n},message:`this backslash makes ${f(r)} further down part of ${s.keyword}`,related:[{span:a,message:"swallowed"}]}}}),
tv=/^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;function*sv({logical:e,keywordSpan:t},s){if(e.at.length<2)return;
let n=t.start-(s.lastIndexOf(`
`,t.start-1)+1),r=new nv;for(let[a,o]of e.at.entries()){let i=e.text.slice(o,e.at[a+1]),l=a>0&&!r.open?tv.exec(i):null;if(l&&l[1].length<=n){let d=e.at[a-1],c=e.from[a-1]+(o-d),p=e.from[a]+l[1].length,
h=l[2];yield{mark:{file:e.file,start:c,end:c+1},keyword:h,span:{file:e.file,start:p,end:p+h.length}}}r.read(i)}}var nv=class{open="";read(e){for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!==
"'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s)}}},rv=/^(?:PATH|HOME|USER|HOSTNAME|PWD|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|\w+_VERSION|\w+_HOME|\w+_PATH|\w+_DIR|\w+_ROOT|GO\w*|JAVA\w*|JRE\w*|JDK\w*|PYTHON\w*|PIP\w*|VIRTUAL_ENV|CONDA\w*|NODE\w*|NPM\w*|YARN\w*|NGINX\w*|PHP\w*|APACHE\w*|CATALINA\w*|TOMCAT\w*|GEM\w*|BUNDLE\w*|RUBY\w*|CARGO\w*|RUST\w*|PG\w+|POSTGRES\w*|MYSQL\w*|CUDA\w*|NVIDIA\w*|LD_LIBRARY_PATH|DEBIAN_FRONTEND|DOTNET\w*|ASPNET\w*|SSL_CERT\w*|APP_\w+|windir|ProgramFiles|SystemRoot|TEMP|TMP|USERPROFILE)$/i,
av=g({id:"no-undefined-variable",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Use only variables that are defined in their scope.",why:"An undefined variable is\
 the empty string, and the build goes on: labels say nothing, a USER is missing, a path is cut short and points somewhere else. An ARG before FROM is out of scope after it, which surprises almost ever\
ybody once.",standards:[],references:{UndefinedVar:"https://docs.docker.com/reference/build-checks/undefined-var/","ARG and FROM":"https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-\
from-interact"},examples:[],*check({stages:e},t){let s=new Map(t.stages.map(n=>[n.span,n]));for(let n of e)for(let{name:r,span:a,keyword:o,target:i,global:l}of n.undefinedUses){if(r===i)continue;if(l){
yield{at:{span:a},confidence:"high",message:`${f(r)} is empty here: the ARG before FROM does not reach into the stage`,related:[{span:l,message:"declared here; repeat `ARG` after FROM"}]};continue}let d=s.
get(n.base.span)?.base;o!=="FROM"&&d!==null&&(ov(d?.name)||d?.kind!=="os"&&rv.test(r))||(yield{at:{span:a},message:`nothing defines ${f(r)}, so it is empty here`})}}}),ov=e=>e===void 0||e.includes("/")&&
!/^(?:gcr\.io\/distroless|cgr\.dev|registry\.access\.redhat\.com)\//.test(e),iv=3,lv=g({id:"no-unreachable-gate",on:"dockerfile",severity:"high",confidence:"medium",profile:"recommended",summary:"Make\
 scan and test stages part of the build that ships.",why:"BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green\
, the reader believes the gate is there, and what it would have caught ships.",standards:["CWE-693"],references:{"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],
*check(e,t){let{containers:s}=t,{stages:n,final:r,source:a}=e;if(!r)return;let o=new Set([...as(a.path,s),...Co(e,t)].map(c=>c.toLowerCase())),i=Zt(X(e,{containers:s})),l=Zt(n.filter(c=>o.has(c.name??
String(c.index)))),d=new Set(n.flatMap(Xt));if(!(n.filter(c=>c.name&&!i.has(c)&&!d.has(c)).length>iv))for(let c of n){if(i.has(c)||l.has(c))continue;let p=dv(c),[h]=p;if(!h||c.cmd||c.entrypoint)continue;
let u=[...new Set(p.map(({words:m})=>m[0]?.text.split("/").pop()??""))].join(", ");yield{at:{span:c.name?c.from.args[2]?.span??c.from.keywordSpan:c.from.keywordSpan},severity:Ca(c.name??"")?"medium":"\
high",message:`the build never runs ${c.name?`stage ${f(c.name)}`:"this stage"}, so ${u} ${u.includes(",")?"check":"checks"} nothing: nothing that ships depends on it`,related:[{span:h.span,message:"n\
ever run"}]}}}}),dv=({scripts:e})=>e.flatMap(({instruction:t,script:s})=>t.keyword==="RUN"?s.commands.filter(n=>/^(?:scanner|test)$/.test(hs(Po(n))??"")):[]),cv=/(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/,
pv=g({id:"no-unreachable-stage",on:"dockerfile",severity:"low",confidence:"medium",profile:"strict",summary:"Remove stages nothing depends on.",why:"BuildKit does not build a stage that the image does\
 not need: a check or a scan in it never runs, and the reader believes it does. An unnamed first stage followed by another FROM is usually a mistake, what it set up is gone.",standards:[],references:{
"Multi-stage builds":"https://docs.docker.com/build/building/multi-stage/"},examples:[],*check(e,t){let{stages:s,needed:n,source:r}=e,{containers:a}=t,o=new Set(Co(e,t)),i=new Set(n);for(let{build:d}of a){
if(d?.dockerfile!==r.path||!d.target||d.target.state==="unknown")continue;let c=d.target.value.toLowerCase();for(let p of s)if(St(p)===c)for(let h of Zt([p]))i.add(h)}let l=new Set(s.flatMap(Xt));for(let d of s){
if(i.has(d)||l.has(d)||d.name&&(o.has(d.name)||cv.test(d.name)))continue;let c=d.name?v({dialect:"dockerfile",path:["stages",d.name],ships:!1}):"this stage";yield{at:{span:d.from.keywordSpan},message:`\
the build never runs ${c}: the image needs nothing from it`}}}}),hv=g({id:"no-unsandboxed-run",on:"dockerfile",severity:"high",profile:"recommended",summary:"Keep RUN inside the builder's sandbox.",why:"\
With `--security=insecure` the command runs like a privileged container on the builder: with every capability and all devices it can take over that machine, with the secrets and images of every other \
build on it. With `--network=host` it reaches whatever listens on the builder's own network, loopback included.",standards:["CWE-250"],references:{"RUN --security":"https://docs.docker.com/reference/d\
ockerfile/#run---security","RUN --network":"https://docs.docker.com/reference/dockerfile/#run---network"},examples:[],*check(e){for(let t of e.stages)for(let s of t.instructions){let{keyword:n,flags:r}=s.
trigger??s;if(n==="RUN")for(let{name:a,text:o,span:i}of r){let l=o;a==="security"&&l==="insecure"&&(yield{at:{span:i},message:`${f("--security=insecure")} runs this command like a privileged container\
 on the builder; Compose grants it with ${f("build.privileged")} or the entitlement security.insecure`}),a==="network"&&l==="host"&&(yield{at:{span:i},severity:"medium",message:`${f("--network=host")}\
 puts this command on the builder's own network, loopback included`})}}}}),uv=g({id:"no-unsigned-packages",on:"dockerfile",severity:"high",profile:"recommended",summary:"Do not switch package signatur\
e checks off.",why:"The signature is all that ties a package to the distribution that made it. Without it a mirror, a proxy or anybody on the way decides what gets installed, with root's rights, in ev\
ery image that is built.",standards:["CIS-4.11","CWE-347"],references:{"CWE-347: improper verification of a signature":"https://cwe.mitre.org/data/definitions/347.html"},examples:[],*check(e,t){let s=new Set(
Y(e,t).flatMap(({command:n})=>le(n)?.output?.split("/").pop()??[]));for(let{command:n}of Y(e,t))for(let r of fv(n)){let a=r.local&&!n.words.some(({text:o})=>s.has(o.split("/").pop()??""));yield Ln({...r,
local:a===!0})}for(let{copies:n,assignments:r}of e.stages){for(let{instruction:a}of n)for(let{span:o}of a.heredocs)for(let i of e.source.text.slice(o.start,o.end).matchAll(new RegExp(Fn.source,"gim")))
yield Ln({span:{...o,start:o.start+i.index,end:o.start+i.index+i[0].length},what:i[0]});for(let{keyword:a,name:o,literal:i,span:l}of r)a==="ENV"&&Un(o,i)&&(yield Ln({span:l,what:`${o}=${i}`}))}}}),Ln=({
span:e,what:t,local:s,edits:n})=>({at:{span:e},severity:s?"low":"high",message:s?`${f(t)} installs a package file without its signature: let the stage that builds it sign it`:`${f(t)} installs package\
s whoever made them: nothing checks their signature`,...n?.length?{fix:{safety:"unsafe",title:`remove ${t}`,edits:n}}:{}}),Fn=/\[[^\]\n]*\btrusted=yes\b[^\]\n]*\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im,
Un=(e,t)=>/^(?:GOSUMDB|GONOSUMCHECK)$/.test(e)&&/^(?:off|1)$/.test(t)||/^(?:GONOSUMDB|GOINSECURE|GONOSUMCHECK)$/.test(e)&&t==="*",mv={apk:/^--allow-untrusted$/,apt:/^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
dnf:/^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,zypper:/^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/};function*fv(e){let{name:t,
words:s,redirects:n,assignments:r}=e,a=j(e),o=a&&mv[a.manager];if(a&&o&&(a.action!=="other"||a.manager==="apt")){let i=a.packages.filter(({text:d})=>/^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(d)),l=a.action===
"install"&&i.length>0&&i.length===a.packages.length&&i.every(({text:d})=>!/^https?:/.test(d)&&!d.startsWith("\uFFFC"));for(let d of a.args.options)o.test(`${d.name}${d.value?`=${d.value.text}`:""}`)&&
(yield{span:d.word.span,what:d.name,local:l,edits:_n(e,d)})}if(t==="rpm"||t==="rpmkeys"){let i=I(e,"rpm").options.find(({name:l})=>/^--(?:nosignature|nodigest)$/.test(l));i&&(yield{span:i.word.span,what:i.
name,local:!s.some(({text:l})=>/^https?:/.test(l)),edits:_n(e,i)})}for(let{name:i,value:l,span:d}of r)Un(i,l.text)&&(yield{span:d,what:`${i}=${l.text}`});if(t==="go"&&s[1]?.text==="env"){let i=s.find(
({text:l})=>Un(l.split("=")[0]??"",l.split("=")[1]??""));i&&(yield{span:i.span,what:i.text})}if(vt(e).files.length>0){let i=[...s.slice(1),...n.flatMap(({operator:l,target:d})=>l.startsWith("<<")?[d]:
[])].find(({text:l})=>Fn.test(t==="sed"?l.replace(/^.*?(?=s[/|#,]).*?[/|#,].*?[/|#,]/,""):l.replace(/\\n/g,`
`)));i&&(yield{span:i.span,local:/\bfile:/.test(i.text),what:Fn.exec(i.text.replace(/\\n/g,`
`))?.[0].trim()??"this setting"})}}var gv=g({id:"no-unused-account",on:"dockerfile",severity:"medium",confidence:"medium",profile:"recommended",summary:"Switch to the user the image creates.",why:"Som\
ebody made an account for the service and nothing ever switches to it: the service runs as root, and whoever reads the file believes that it does not. Root in the container is root to the kernel, held\
 back only by what the runtime takes away.",standards:["CIS-4.1","OWASP-2"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){if(e.stages.length===0)return;
let s=X(e,t);for(let n of s){let r=Ct(n,t);if(!r?.ships||r.dropsRoot||n.windows||!b(r.image.user,Le)||t.containers.some(({build:o,image:i})=>o?.dockerfile===e.source.path&&i.user.state!=="default")||yv(
n))continue;let a=B(n).flatMap(kv);for(let o of a.length>1?[]:a){if(vv.test(o.name)||bv(o,n))continue;let i=n.instructions.findLast(({keyword:p})=>p==="RUN"||p==="COPY"||p==="ADD"||p==="WORKDIR"),[l]=[
n.entrypoint,n.cmd].filter(p=>p&&(!i||p.span.start>i.span.start)).sort((p,h)=>(p?.span.start??0)-(h?.span.start??0)),d=n.instructions[n.instructions.length-1]?.span??n.from.span,c=e.source.text.includes(
`\r
`)?`\r
`:`
`;yield{at:o.word,message:`nothing ever switches to ${f(o.name)}, which is made here: the image runs as root`,fix:{safety:"unsafe",title:`add USER ${o.name}`,edits:[l?{span:{...l.span,end:l.span.start},
text:`USER ${o.name}${c}`}:{span:{...d,start:d.end},text:`${c}USER ${o.name}`}]}}}}}}),yv=e=>B(e).some(({entrypoint:t,cmd:s})=>[t,s].some(n=>{let r=n?.json?n.args[0]?.value??"":n?.args[0]?.value.trim().
split(/\s+/)[0]??"";return/\.(?:sh|bash|py|pl|rb)$|(?:^|\/)(?:docker-)?entry-?point|(?:^|\/)(?:supervisord|s6-svscan|runit|runsvdir|init|boot|start|run|systemd|my_init|sh|bash|tini|dumb-init|catatonit|sshd|crond?|su|sudo)$|^\/init$/.
test(r)})),vv=/^_|^(?:www-data|nginx|apache|httpd|postgres|mysql|mariadb|redis|valkey|mongodb?|memcached?|rabbitmq|elasticsearch|kibana|sshd|ntp|chrony|dnsmasq|named|bind|unbound|squid|haproxy|varnish|postfix|dovecot|exim|clamav|zabbix|munin|nagios|ftp|vsftpd|tor|openvpn|messagebus|polkitd?|avahi|rpc|statd|xfs|git|caddy|traefik|prometheus|grafana|consul|vault|nobody)$/,
kv=({scripts:e})=>e.flatMap(({instruction:t,script:s,deferred:n})=>t.keyword==="RUN"&&!n?s.commands.flatMap(r=>wv(r)??[]):[]);function wv(e){if(e.name!=="useradd"&&e.name!=="adduser")return;let t=I(e,
e.name),s=t.operands[e.name==="useradd"?t.operands.length-1:0];if(!s||/\uFFFC|\s/.test(s.text)||e.name==="adduser"&&t.operands.length>1||O(t,"-D","--defaults")?.word===e.words[e.words.length-1])return;
let n=O(t,"-u","--uid")?.value?.text;return{name:s.text,...n?{uid:n}:{},word:s,command:e}}function bv({name:e,uid:t,command:s},n){let r={start:s.span.start,end:s.span.end},a=new RegExp(`(?<![\\w./-])${Ze(
e)}(?![\\w/-])`),o=t?new RegExp(`(?<![\\w.])${t}(?![\\w.])`):void 0;for(let i of B(n))for(let{keyword:l,logical:d,span:c,heredocs:p}of i.instructions)if(!(l==="LABEL"||l==="EXPOSE"||l==="ARG"||l==="FR\
OM"||l==="MAINTAINER")){if(!(c.start<=r.start&&r.end<=c.end)){if(p.length||a.test(d.text)||o?.test(d.text))return!0;continue}if(i.scripts.filter(({instruction:h})=>h.span===c).flatMap(({script:h})=>h.
commands).filter(h=>h!==s&&!/^(?:addgroup|groupadd|adduser|useradd|passwd|mkdir)$/.test(h.name)).some(h=>[...h.words,...h.redirects.map(({target:u})=>u)].some(({text:u})=>a.test(u)||o?.test(u))))return!0}
return!1}var xv=g({id:"no-world-writable",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Do not make files writable by everybody.",why:"Whoever gets any foot into the container, as w\
hatever account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. It is what running as another user than root was\
 to prevent.",standards:["CWE-732"],references:{"chmod(1)":"https://man7.org/linux/man-pages/man1/chmod.1.html"},examples:[],*check(e,t){for(let{mode:s,span:n,ships:r,by:a,exact:o,paths:i}of Fo(e,t)){
if(!$v(s,i))continue;let l=o&&/^[0-7]{3,4}$/.test(s)?`${s.slice(0,-1)}${Number(s.at(-1))&5}`:void 0;yield{at:{span:n},severity:r?"medium":"low",message:`${a} ${f(s)} lets every account write ${i[0]&&a!==
"COPY"&&a!=="ADD"?f(i[0]):"what it covers"}${r?"":", in a stage that does not ship"}; give it to the one account that needs it`,...l?{fix:{safety:"unsafe",title:`use ${l}`,edits:[{span:n,text:l}]}}:{}}}
for(let{command:s,ships:n}of Y(e,t))s.name==="umask"&&/^0{1,4}$/.test(s.words[1]?.text??"")&&(yield{at:s,severity:n?"medium":"low",message:"with this umask every file made from here on is writable by \
everybody"})}});function $v(e,t){let s=t.some(n=>/\.\w+$/.test(n));return/^[0-7]+$/.test(e)?(Number(e.at(-1))&2)!==0&&!(e.length>3&&Number(e.at(-4))&1&&!s):e.split(",").some(n=>/^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.
test(n))&&!/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(e)}var Ev=g({id:"pinned-packages",on:"dockerfile",severity:"info",profile:"strict",summary:"Pin the versions of installed packages and cloned repo\
sitories.",why:"What is not pinned is whatever was newest when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distribution\
s delete old versions, so for their packages a pinned base image by digest is the better half of this.",standards:["OWASP-13"],references:{"Pinning base images":"https://docs.docker.com/build/building\
/best-practices/#pin-base-image-versions"},examples:[],*check(e,t){for(let{commands:s}of ne(e,t)){let n=s.some(({name:r,words:a})=>r==="git"&&a.some(({text:o})=>/^(?:checkout|reset|switch|fetch)$/.test(
o)));for(let r of s){let a=j(r),o=a?.action==="install"?a.packages.filter(c=>Av(a,c)):[],[i]=o,l=o[o.length-1];if(a&&i&&l){let c=o.map(({text:p})=>p);yield{at:{span:{...i.span,end:Math.max(i.span.end,
l.span.end)}},severity:Et(a.manager)?"info":"low",message:`no version is pinned for ${c.slice(0,8).join(", ")}${c.length>8?` and ${c.length-8} more`:""}`}}let d=n?void 0:_v(r);d&&(yield{at:d,severity:"\
low",message:`${f(d.text)} is cloned as it is at that minute: check out a tag or a commit`})}}}}),Sv={apt:/=|\/[a-z-]+$/,apk:/[=<>~]|^[.!]|@/,dnf:/-\d+[.:]|^@|\*/,zypper:/[=<>]|-\d/,pip:/[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,
npm:/.@(?!latest|next)./,yarn:/.@(?!latest|next)./,pnpm:/.@(?!latest|next)./,gem:/:\d|\.gem$/,go:/@(?!latest)./,cargo:/@./,conda:/[=<>]|^-/,composer:/:./};function Av({manager:e,args:t,global:s,verb:n},{
text:r}){let a=Sv[e];return t.options.some(({name:o})=>o==="--only-upgrade"||o==="--no-index")||!a||r===""||r.includes("\uFFFC")||r.startsWith("$")||a.test(r)||/^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.
test(r)||r==="."||r.startsWith(".[")?!1:e==="npm"||e==="yarn"||e==="pnpm"?s||n?.text==="add"||e==="npm":e==="cargo"?!t.options.some(({name:o})=>/^--(?:version|vers|git|path)$/.test(o)):e==="gem"?!t.options.
some(({name:o})=>o==="-v"||o==="--version"):e==="go"?n?.text==="install"&&r.includes("@latest"):e==="dnf"?!/group/.test(n?.text??"")&&n?.text!=="module":e==="pip"&&/^(?:pip|setuptools|wheel)$/.test(r)&&
t.options.some(({name:o})=>o==="-U"||o==="--upgrade")?!1:e==="pip"?!t.options.some(({name:o})=>/^(?:-c|--constraint)$/.test(o)):!0}function _v(e){if(e.name!=="git")return;let t=e.words.findIndex(({text:n})=>n===
"clone");if(t<0)return;let s=I(e,"git clone",t+1);if(!s.options.some(({name:n})=>n==="-b"||n==="--branch"))return s.operands[0]}var Ov=g({id:"pip-require-hashes",on:"dockerfile",severity:"low",confidence:"\
medium",profile:"strict",summary:"Let pip verify hashes.",why:"A version number says which package was meant, a hash says which file was reviewed. With hashes a release that was replaced on the index,\
 or on the way, ends the build; without them it is installed.",standards:["CWE-494"],references:{"Hash-checking mode":"https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode"},examples:[],
*check(e,t){for(let{command:s,stage:n,ships:r}of Y(e,t)){let a=j(s),o=a&&O(a.args,"-r","--requirement","--requirements");if(a?.manager!=="pip"||a.action!=="install"||!o?.value||O(a.args,"--require-has\
hes")||[...s.assignments,...Qt(n).filter(({keyword:d})=>d!=="LABEL")].some(({name:d})=>d==="PIP_REQUIRE_HASHES")||Cp(o.value.text))continue;let i=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1),
l=t.lookup.source(`${i}${o.value.text.replace(/^.*\//,"")}`)?.text.includes("--hash=");yield{at:{span:{...o.word.span,end:o.value.span.end}},severity:l?"medium":r||e.needed.has(n)?"low":"info",message:`\
pip installs what ${f(o.value.text)} names without comparing hashes: make it with pip-compile --generate-hashes and add --require-hashes`}}}}),Cv=g({id:"shell-form-needs-shell",on:"dockerfile",severity:"\
high",confidence:"medium",profile:"recommended",summary:"Do not use shell form in an image without a shell.",why:"Shell form is run by /bin/sh, which this image does not have: RUN ends the build, CMD \
and ENTRYPOINT never start, and a health check fails for ever, so that whatever waits for the service never comes up and somebody switches the check off.",standards:[],references:{"Shell and exec form":"\
https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,t){for(let s of e.stages){let n=Ct(s,t)?.contents;if(!(s.windows||n!==null&&n?.shell!==!1||Dv(s)))for(let r of s.
scripts){let{instruction:a,deferred:o}=r;if(o||a.json||a.args.length===0||a.args[0]?.value.toUpperCase()==="NONE")continue;let{keyword:i,span:l}=a,d=i==="HEALTHCHECK"?a.args[1]:a.args[0],c=Rv(r),p=n===
null?"scratch":f(s.base.value);yield{at:{span:{...l,end:a.heredocs.length?a.keywordSpan.end:a.args[a.args.length-1]?.span.end??l.end}},message:`${p} has no shell, and shell form needs one: ${i==="RUN"?
"the build fails here":i==="HEALTHCHECK"?"the check never passes":"the container does not start"}`,...c&&d?{fix:{safety:"unsafe",title:"use exec form",edits:[{span:d.span,text:c}]}}:{}}}}}}),Dv=e=>e.mounts.
length>0||B(e).some(({shell:t,copies:s})=>t!==void 0||s.some(({sources:n,destination:r,instruction:a,from:o})=>n.some(i=>i.state==="unknown"||/(?:^|\/)(?:ba|da|a)?sh$|busybox|toybox|rootfs|\.tar|^\/$|^\/?(?:usr\/)?bin\/?$|[*]/.
test(i.value))||r.state!=="unknown"&&(/^\/(?:usr\/)?bin\/(?:ba|da|a)?sh$|^\/(?:usr\/)?bin\/?$/.test(r.value)||r.value==="/"&&(a.keyword==="ADD"||n.some(i=>i.state!=="unknown"&&!/\.\w+$/.test(i.value)&&
o!==void 0&&!/(?:^|\/)(?:app|server|main|bin\/[\w-]+)$/.test(i.value)))))),Mv=/^(?:cd|export|set|unset|alias|eval|exec|source|\.|:|umask|trap|wait|read|exit|ulimit)$/;function Rv({script:e,instruction:t}){
let[s,...n]=e.commands;if(!(!s||n.length||s.redirects.length||s.assignments.length||s.wrappers.length||t.heredocs.length)&&!(s.words.some(({names:r,text:a})=>r||/[*?~{}\uFFFC]/.test(a))||Mv.test(s.name)))
return`[${s.words.map(({text:r})=>JSON.stringify(r)).join(", ")}]`}var Nv={yum:"dnf",dnf:"dnf",microdnf:"dnf",tdnf:"dnf"},Iv=g({id:"update-with-install",on:"dockerfile",severity:"low",profile:"strict",
summary:"Update the package index in the RUN that installs.",why:"A layer that only updates the index is cached for months, and every install after it takes the versions of that day: with holes that w\
ere closed long ago, or versions the mirror no longer has.",standards:["CIS-4.7"],references:{"apt-get":"https://docs.docker.com/build/building/best-practices/#apt-get"},examples:[],*check(e,t){let s=new Map;
for(let{commands:n,stage:r}of ne(e,t)){let a=Ct(r,t)?.contents?.packageManager,o=n.flatMap(p=>{let h=j(p);return h&&Et(h.manager)&&(!a||h.manager===(Nv[a]??a))?[{...h,command:p}]:[]}),i=new Set(o.flatMap(
({manager:p,action:h})=>h==="update"||h==="upgrade"?[p]:[])),l=new Map;for(let{manager:p,action:h,verb:u}of o)(h==="install"||h==="upgrade"||u?.text==="satisfy"||u?.text==="download")&&l.set(p,(l.get(
p)??0)+1);let d=n.some(({name:p,words:h})=>p!=="apt-get"&&p!=="apt"&&(/^\.{0,2}\/|install/.test(h[0]?.text??"")||h.some(({text:u})=>u==="--with-deps"))),c=s.get(r)??[];s.set(r,c);for(let{manager:p,command:h}of o.
filter(({action:u})=>u==="install")){let u=c.find(m=>m.manager===p);!u||u.used||i.has(p)||jv(h)||(u.used=!0,yield{at:{span:qn(h)},message:"this installs from the index of an earlier layer, which the c\
ache keeps for as long as it likes: update it in the same RUN",related:[{span:qn(u.command),message:"the index is updated here"}]})}for(let{manager:p,command:h,action:u}of o){let m=p==="dnf"&&u==="upg\
rade"&&j(h)?.verb?.text==="update";(m||u==="update"||p==="zypper"&&u==="upgrade")&&!d&&(l.get(p)??0)<=(u==="upgrade"?1:0)&&c.push({manager:p,command:h,upgrades:m,used:!1})}}for(let n of s.values())for(let{
command:r,used:a,upgrades:o}of n)!a&&!o&&(yield{at:{span:qn(r)},message:`${f(r.name)} updates the index here and nothing in this RUN installs from it`})}});function qn(e){let t=e.words[0]?.span??e.span,
s=j(e)?.verb?.span;return{...t,end:Math.max(t.end,s?.end??t.end)}}var jv=({words:e})=>e.some(({text:t})=>/^(?:-U|--update|--update-cache|--no-cache|--refresh|-Sy\w*)$/.test(t)),Tv={broken:"high",loose:"\
medium",unread:"low"},Wv=g({id:"valid-dockerfile",on:"dockerfile",severity:"high",profile:"recommended",summary:"Write Dockerfiles the builder accepts.",why:"A file that does not build protects nobody\
: the last image that did keeps running, without the fixes in this one. And what a linter or a reviewer believes to stand there is not what the builder reads.",standards:[],references:{"Dockerfile ref\
erence":"https://docs.docker.com/reference/dockerfile/"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:Tv[n],...r?{fix:r}:{}}}}),Pv=new Set(
["RUN","CMD","ENTRYPOINT","HEALTHCHECK","COPY","ADD","VOLUME"]),Lv=g({id:"valid-exec-form",on:"dockerfile",severity:"medium",profile:"recommended",summary:"Write exec form as valid JSON.",why:"Exec fo\
rm is JSON. With single quotes or a comma missing the builder falls back to shell form without a word: the container runs a shell that tries to execute `[app,`, or its signals never reach the program.",
standards:[],references:{"Exec form":"https://docs.docker.com/reference/dockerfile/#exec-form"},examples:[],*check({instructions:e}){for(let t of e){let s=t.trigger??t,n=Fv(s);if(!n)continue;let{span:r,
text:a}=n,o=Uv(a),i=o?{fix:{safety:"safe",title:`write ${o}`,edits:[{span:r,text:o}]}}:{};yield{at:{span:r},message:`this is no JSON, so ${s.keyword} takes it as plain text and not as exec form`,...i}}}});
function Fv({keyword:e,json:t,args:s}){if(t||!Pv.has(e))return;let n=e==="HEALTHCHECK"?s.slice(1):s,[r]=n,a=n[n.length-1];if(!r||!a)return;let o=n.length===1?r.value:n.map(({value:h})=>h).join(" "),i=e===
"CMD"||e==="ENTRYPOINT",l=/^\[\[?\s+(?:-|!|"?\$)|^\[\[|^\[\s*"[^"]*"\s*(?:[=!<]|-\w)/.test(o),d=/^\[\s*(?:["'“][^"'“”]*["'”]\s*[,\]“”"']|["'“][^"'“”\s]+["'”]?\s*$)/.test(o),c=/^\[\s*"[^"]*"\s*\]?\s*(?:&&|\|\||;)|\]\s*(?:&&|\|\||;)/.
test(o),p=/^\[[^\s\]][^\]]*\]$|^"[^"]*"\s*,.*\]$/.test(o);if(!(l||!(i?d||p:d&&!c)))return{text:o,span:{...r.span,end:a.span.end}}}function Uv(e){let t=e.replace(/[“”]/g,'"');for(let s of[t,t.replace(
/,\s*\]$/,"]"),`${t}]`,Oi(t),Oi(`${t}]`)])if(s!==void 0)try{let n=JSON.parse(s);if(Array.isArray(n)&&n.every(r=>typeof r=="string"))return`[${n.map(r=>JSON.stringify(r)).join(", ")}]`}catch{}}var Oi=e=>e.
includes('"')||e.includes("\\")?void 0:e.replaceAll("'",'"').replace(/,\s*\]$/,"]"),qv=/\.(?:tar(?:\.\w+)?|t[gbx]z|txz|zip|gz|bz2|xz|zst|deb|rpm|apk|jar|war|whl|AppImage|run|bin|exe|msi|sh|bash|py|pl|asc|gpg|key|pub|so|phar|gem|iso|img|pack|nupkg)(?:[?#]|$)/i,
zv=g({id:"verified-download",on:"dockerfile",severity:"medium",confidence:"medium",profile:"strict",summary:"Verify every downloaded file by checksum or signature.",why:"https shows which server sent \
the file, not that the file is the one somebody reviewed. A checksum in the Dockerfile, or a signature against a known key, turns a replaced release into a build that fails.",standards:["CIS-4.12","OW\
ASP-13","CWE-494"],references:{"ADD --checksum":"https://docs.docker.com/reference/dockerfile/#add---checksum"},examples:[],*check(e,t){for(let{commands:s,ships:n}of ne(e,t))if(!s.some(r=>Sn(r)||An(r)||
Kv(r)))for(let r of s){let a=r.substitutedInto||Hv(r)||Bv(r)?void 0:le(r),o=a?.urls.find(({text:i})=>qv.test(i)&&!/^https?:\/\/(?:localhost|127\.)/.test(i))??(a&&Gv(a,r)?a.urls[0]:void 0);o&&(yield{at:o,
severity:n?"medium":"low",message:`nothing checks what ${f(o.text)} sends: compare it with a sha256 checksum or a signature, or use ADD --checksum`})}}}),Hv=({feeds:e})=>e.some(({name:t})=>/^(?:ba|da|a|k|z)?sh$|^(?:python[\d.]*|perl|ruby|node|php)$/.
test(t)),Bv=({words:e})=>e.some(({text:t})=>/^(?:-T|--upload-file|-F|--form|-d|--data\S*|PUT|POST)$/.test(t)),Gv=({output:e},{feeds:t})=>/(?:^|\/)s?bin\//.test(e??"")||t.some(({name:s})=>s==="tar"||s===
"gpg"||s==="bsdtar"||s==="unzip"),Kv=({name:e,words:t})=>/^gpg2?$/.test(e)&&t.some(({text:s})=>/^--recv-keys?$/.test(s))&&t.some(({text:s})=>/^(?:0x)?[0-9A-F]{40}$/i.test(s))||e==="grep"&&t.some(({text:s})=>/^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.
test(s.replace(/ {2}/g," "))),Ci=/^(?:node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|venv|\.gradle|\.terraform|\.DS_Store|Thumbs\.db|\.idea|\.vscode|\*\.(?:py[cod]|log|swp))$/,
Yv=/^(?:\.env(?:[.*].*)?|\*\.(?:pem|key|p12|pfx|jks|keystore|tfstate)|\*\.tfstate\*|id_[rd]sa\*?|id_\*|\.npmrc|\.pypirc|\.netrc|\.htpasswd|credentials\.json)$/,Vv=g({id:"dockerignore-any-depth",on:"do\
ckerignore",severity:"low",confidence:"medium",profile:"recommended",summary:"Exclude secrets and caches at any depth.",why:"A pattern without a slash matches the context's root and nothing below it, \
unlike in .gitignore. The .env of a package two folders down goes into the image, and the file that was to keep it out looks right.",standards:["CWE-538"],references:{".dockerignore syntax":"https://d\
ocs.docker.com/build/concepts/context/#syntax"},examples:[],*check(e,t){let{patterns:s,source:n}=e;if(ss(n.text)||bn(t)===!1)return;let r=xn(e,t);if(r&&!r.some(c=>c.endsWith("/")&&c!==".git/"&&c.split(
"/").length===2))return;let a=new Set(s.map(({value:c})=>c.pattern).filter(c=>c.startsWith("**/"))),o=s.filter(({value:{pattern:c,except:p,text:h}})=>!p&&!h.startsWith("/")&&(Ci.test(c)||Yv.test(c)||We(
c))&&!c.includes("/")&&!a.has(`**/${c}`)),[i]=o;if(!i)return;let l=o.find(({value:c})=>!Ci.test(c.pattern)),d=o.map(({value:c})=>f(c.text));yield{at:l??i,severity:l?"low":"info",message:`${d.slice(0,8).
join(", ")}${d.length>8?` and ${d.length-8} more`:""} ${d.length>1?"match":"matches"} the root of the context only: ${f("**/")} in front covers every folder`,fix:{safety:"safe",title:"put **/ in front",
edits:o.map(({span:c,value:p})=>({span:{...c,end:c.start+(/^(?:\.\/)+/.exec(p.text)?.[0].length??0)},text:"**/"}))}}}}),Jv=[{names:/^(?:\*\*\/)?(?:docker-)?compose[.*_-]/,files:["docker-compose.yml","\
docker-compose.override.yml","docker-compose.production.yml"],add:"**/docker-compose*.yml",what:"Compose files"},{names:/^(?:\*\*\/)?Dockerfile[.*_-]?/,files:["Dockerfile","Dockerfile.dev","Dockerfile\
.production"],add:"**/Dockerfile*",what:"Dockerfiles"}],Xv=g({id:"dockerignore-covers-build-files",on:"dockerignore",severity:"low",profile:"strict",summary:"Exclude Dockerfiles and Compose files from\
 the context.",why:"How the image is built and what runs beside it is a map for an intruder: names of services and networks, ports, paths of secrets. Somebody wanted these files out of the image and n\
amed only some of them.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){let{patterns:s,source:n}=e;if(ss(n.
text)||bn(t)===!1)return;let r=ot(n.text);for(let{names:a,files:o,add:i,what:l}of Jv){let d=s.findLast(({value:m})=>!m.except&&(a.test(m.pattern)||o.some(y=>at(m.pattern,y)))),c=d?o.filter(m=>!r.ignores(
m)):[],p=xn(e,t),h=!p||c.some(m=>p.includes(m))||p.some(m=>a.test(m)&&!r.ignores(m));if(!d||c.length===0||!h||s.some(({value:m})=>m.except&&a.test(m.pattern)))continue;let u={...d.span,start:n.text.length,
end:n.text.length};yield{at:d,message:`other ${l} are sent to the builder all the same, ${c.map(f).join(" and ")} for instance`,fix:{safety:"safe",title:`add ${i}`,edits:[{span:u,text:`${n.text.endsWith(
`
`)?"":`
`}${i}
`}]}}}}}),Zv=[{what:".git, the whole history with everything that was ever removed from it",files:[".git/config"],add:[".git"]},{what:".env files",files:[".env",".env.local",".env.production"],add:["*\
*/.env*"]},{what:"keys and credentials",files:["server.pem","server.key","id_rsa",".ssh/id_rsa",".aws/credentials",".npmrc",".pypirc","terraform.tfstate","secrets/db"],add:["**/*.pem","**/*.key","**/i\
d_rsa*","**/.npmrc","**/.pypirc","**/*.tfstate*",".ssh",".aws"]}],Qv=g({id:"dockerignore-covers-secrets",on:"dockerignore",severity:"medium",profile:"recommended",summary:"Exclude secrets and history \
from the build context.",why:"COPY . takes everything .dockerignore does not name. A .env of production, a key, or .git with every password that was ever committed and removed again ends in the image,\
 where whoever can pull it unpacks the layer and reads it.",standards:["CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e,t){
let{source:s,patterns:n}=e;if(yield*ek(e),ss(s.text)||bn(t)===!1)return;let r=ot(s.text),a=xn(e,t),o={file:s.path,start:s.text.length,end:s.text.length},i={file:s.path,start:0,end:/^[^\r\n]*/.exec(s.text)?.[0].
length??0},l=p=>({safety:"safe",title:`add ${p.join(", ")}`,edits:[{span:o,text:`${s.text.endsWith(`
`)||s.text===""?"":`
`}${p.join(`
`)}
`}]}),d=[],c=[];for(let p of Zv){if(p.add[0]===".git"&&a&&!a.includes(".git/"))continue;let h=p.files.filter(m=>!r.ignores(m)),u=n.findLast(({value:m})=>!m.except&&p.files.some(y=>at(m.pattern,y)));h.
length===p.files.length&&!u?(c.push(p),d.push(...p.add)):p.add[0]==="**/.env*"&&h.length>0&&u&&!n.some(({value:m})=>m.except&&h.some(y=>at(m.pattern,y)))&&(yield{at:u,message:`${h.map(f).join(" and ")}\
 ${h.length>1?"are":"is"} sent to the builder all the same: ${f("**/.env*")} covers every kind`,fix:l(p.add)})}c.length&&(yield{at:{span:i},message:`nothing excludes ${c.map(({what:p})=>p).join("; nor\
 ")}`,fix:l(d)})}});function*ek({patterns:e}){for(let[t,{value:s,span:n}]of e.entries()){let r=We(s.pattern)||/^\.git(?:\/config)?$/.test(s.pattern);s.except&&r&&!/[*?]/.test(s.pattern)&&e.slice(0,t).
some(a=>!a.value.except&&at(a.value.pattern,s.pattern))&&(yield{at:{span:n},severity:"high",message:`${f(s.text)} brings a secret back into the context`})}}var tk=300,sk=g({id:"no-dead-ignore-pattern",
on:"dockerignore",severity:"info",profile:"strict",summary:"Remove patterns that change nothing.",why:"A line that does nothing misleads whoever reads the file: they take the exception for one that wo\
rks, or the pattern for the one that keeps a secret out.",standards:[],references:{".dockerignore syntax":"https://docs.docker.com/build/concepts/context/#syntax"},examples:[],*check({patterns:e,source:t}){
if(!(e.length>tk))for(let[s,{value:n,span:r}]of e.entries()){let{pattern:a,text:o,except:i}=n,l=i?void 0:e.find((c,p)=>p!==s&&nk(c.value,n,p<s,e.slice(p,s))),d=i&&!/[*?[\\]/.test(a)&&!e.slice(0,s).some(
c=>!c.value.except&&Di(c.value,n));if(l)yield{at:{span:r},message:`${f(l.value.text)} covers ${f(o)} already`,fix:Mi(r,t)};else if(d)yield{at:{span:r},message:`${f(o)} brings nothing back: no pattern \
before it excludes it`,fix:Mi(r,t)};else if(/^!?\.\//.test(o)){let c=r.start+(i?1:0),p={...r,start:c,end:c+2};yield{at:{span:p},message:`${f("./")} changes nothing: patterns start at the root of the c\
ontext`,fix:{safety:"safe",title:"remove ./",edits:[{span:p,text:""}]}}}}}});function nk(e,{pattern:t},s,n){return e.except||s&&n.some(({value:r})=>r.except&&Di(r,{pattern:t}))?!1:t===e.pattern?!s:!/[*?[\\]/.
test(t)&&at(e.pattern,t)}var Di=({pattern:e},{pattern:t})=>at(e,t)||e.startsWith(`${t}/`)||/[*?[]/.test(e)&&e.includes("/")||e.includes("**");function Mi(e,{text:t}){let s=t.lastIndexOf(`
`,e.start-1)+1,n=t.indexOf(`
`,e.end);return{safety:"safe",title:"remove the line",edits:[{span:{...e,start:s,end:n<0?t.length:n+1},text:""}]}}var zn=["ignore","ignore-block","ignore-file"],rk=g({id:"valid-ignore",on:"ignore",severity:"\
low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores \
nothing, whatever its author believes. One that is left over after the repair hides the same mistake when somebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://gith\
ub.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:t,refused:s,ran:n,known:r,judged:a,text:o}){let{by:i,word:l,rules:d,until:c,span:p}=e;if(i!=="seaworthy")return;
if(!zn.includes(l)){let u=oe(l,zn);yield{at:{span:p},message:`there is no \`${l}\`${u?`, did you mean \`${u}\`?`:`: write ${zn.join(", ")}`}`};return}d.length===0&&(yield{at:{span:p},message:"this ign\
ores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),c&&!mo(c.value)&&(yield{at:c,message:`${JSON.stringify(c.value)} is no day: write it as 2027-01-31`});for(let{
value:u,span:m}of d.filter(y=>!r.has(y.value))){let y=oe(u,r);yield{at:{span:m},message:`there is no rule ${JSON.stringify(u)}${y?`, did you mean ${y}?`:" (see seaworthy rules)"}`}}let h=d.filter(({value:u})=>n.
has(u)&&!t.has(u)&&u!=="valid-ignore");if(!(!a||h.length===0||s.size>0))if(h.length===d.length){let u=/(?::|\{)[ \t]*(?:#.*)?$/.test(o.slice(e.covers.start,e.covers.end).trimEnd())&&l==="ignore"?", or\
 write ignore-block for what is inside":"";yield{at:{span:p},message:`this ignores nothing here: remove it${u}`,...ak(o,p)}}else for(let{value:u,span:m}of h)yield{at:{span:m},message:`${u} finds nothi\
ng here: take it off the list`}}});function ak(e,{file:t,start:s,end:n}){if(e[s]!=="#")return{};let r=e.lastIndexOf(`
`,s-1)+1,a=e.slice(r,s),o=e.indexOf(`
`,n);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:a.trim()?{file:t,start:r+a.trimEnd().length,end:n}:{file:t,start:r,end:o<0?e.length:o+1},text:""}]}}}var ok=g({id:"dockerignore-p\
resent",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env fi\
les, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".docker\
ignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of _e(e)){if(t.skipped||t.source.alone||lk(t,e))continue;let s=new Set(t.final?B(t.final):
[]);for(let n of t.stages)for(let r of n.copies){let a=r.from?void 0:r.sources.find(o=>/^(?:\.\/?|\/|\*|\.\/\*)$/.test(S(o)??""));a&&(yield{at:a,...ik(r,n,s)})}}}});function ik({instruction:e},t,s){return s.
has(t)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword} takes the whole conte\
xt into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function lk(e,t){let s=t.containers.filter(({build:o})=>o?.dockerfile===e.source.path),n=new Set(s.map(({build:o})=>o?.context)),
r=ps(e,t),a=r.some(({path:o})=>o===`${e.source.path}.dockerignore`);return n.has(null)||r.length>0&&(a||n.size<=r.length||n.size===0)}var dk=g({id:"hardened-daemon",on:"project",severity:"medium",confidence:"\
medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is the floor under every container of the host. A TCP socket without TLS gives \
the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configuration file":"https://docs.docker.com/re\
ference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:t,root:s,at:n}of $n(e)){let r={file:t.path,start:s.start,end:Math.min(s.start+1,s.end)},a=n("hosts"),o=n("tlsverif\
y")?.text==="true";a&&/tcp:\/\//.test(a.text)&&!o&&(yield{at:a,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connects owns the host"});let i=n("insecure\
-registries");i&&/"(?!localhost|127\.)[^"]+"/.test(i.text)&&(yield{at:i,message:"images from these registries are pulled without checking who sends them"});let l=[["userns-remap",d=>d!=='""',"medium",
"root in a container is root on the host"],["no-new-privileges",d=>d==="true","medium","processes may gain privileges by setuid programs"],["icc",d=>d==="false","low","containers on the default bridge\
 reach each other"],["live-restore",d=>d==="true","info","every container stops when the engine does"]];for(let[d,c,p,h]of l){let u=n(d);(!u||!c(u.text))&&(yield{at:u??{span:r},severity:p,message:`the\
 engine's ${f(d)} is not set for safety: ${h}`})}!/max-size/.test(n("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(n("log-driver")?.text??"")&&(yield{at:n("log-opts")??{span:r},severity:"info",message:"\
the engine's logs are not rotated: they fill the disk"})}}}),ck=g({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image referen\
ces up to date.",why:"Pinned images stay what they are, holes and all. A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is the\
re for years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){
let{lookup:t}=e,s=t.root,n=sr.flatMap(a=>t.source(s?`${s}/${a}`:a)??[]),r=n.filter(({path:a})=>/dependabot/.test(a));if(!(r.length===0||n.length>r.length))for(let{kind:a,path:o,span:i}of pk(e)){let l=`\
/${o.includes("/")?o.slice(0,o.lastIndexOf("/")):""}`,d=s&&o.startsWith(`${s}/`)?l.slice(s.length+1)||"/":l;r.some(c=>cm(c,a,d))||(yield{at:{span:i},message:`no bot keeps the images of ${f(o)} up to d\
ate: add ${f(a)} for ${f(d)} to dependabot.yml`})}}});function pk(e){let t=new Map,s=(n,r)=>{let a=r.file.slice(0,r.file.lastIndexOf("/")+1);t.has(`${n} ${a}`)||t.set(`${n} ${a}`,{kind:n,path:r.file,span:r})};
for(let{skipped:n,stages:r}of _e(e))for(let{base:a}of n?[]:r.slice(0,1))s("docker",a.span);for(let{references:n}of e.containers)for(let{role:r,ref:a}of n)r==="image"&&a.state==="written"&&s("docker-co\
mpose",a.span);return[...t.values()]}var hk=g({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"The service\
 that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the application in between as well.",standards:["OWAS\
P-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],*check(e){for(let t of fe(e)){let s=[...ee(t,
e).values()];if(s.length<3)continue;let n=s.filter(r=>w(r.host.portBindings).length>0&&!Ri(r)&&Hn(r).length===1);for(let r of s.filter(Ri)){let a=new Set(Hn(r)),o=n.filter(l=>Hn(l).some(d=>a.has(d)));
if(o.length===0)continue;let i=o.map(({path:l})=>f(l[1]??"")).slice(0,5).join(", ");yield{at:r,message:`datastore ${f(r.path[1]??"")} shares a network with ${i}, which ${o.length>1?"are":"is"} publish\
ed on the host`,related:o.slice(0,5).flatMap(l=>w(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published here"})))}}}}}),Hn=({host:e})=>e.networkMode.state==="default"?w(e.networks,
({external:t})=>b(t,s=>!s)).map(({value:t})=>t.name):[],Ri=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="broker"||En(e),uk=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,
mk=/^\s*(?:change[-_ ]?me\S*|<[^>]*>|\$\{[^}]*\}|x+|todo|secret|your[-_ ].*|example.*|)\s*$/i,fk=g({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",
summary:"Keep secret files out of the repository and the build context.",why:"A secret that is mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a bu\
ild context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:t}=e;
for(let s of fe(e))for(let n of M(Q(s,"secrets"))){let r=$(n,"file"),a=R(r);if(!r||!a||/^[/~]/.test(a))continue;let o=ke(s.folder,a),i=t.source(o),l=i&&/-----BEGIN (?:CERTIFICATE|PUBLIC KEY|X509 CRL)/.
test(i.text)&&!/PRIVATE KEY/.test(i.text);if(!i||l||mk.test(i.text)||uk.test(o))continue;let d=t.ignored?.(o)!==!0;!d&&Do(o,e)!==!1||(yield{at:{span:r.node.span,via:r.at.via},severity:d?"high":"medium",
message:d?`the file of secret ${f(n.name)} is in the repository: have git ignore it, and change what is in it`:`the file of secret ${f(n.name)} lies in a build context, and no .dockerignore keeps it o\
ut`})}}}),gk=g({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the buil\
d ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignore, and everything else it kept out \
comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let t of _e(e)){let s=t.skipped?void 0:vk(t,
e);if(!s)continue;let n=ot(s.text),r=rt(s.text).flatMap(({except:a,pattern:o})=>a?[o]:[]);for(let{copies:a}of t.stages)for(let o of a)for(let i of o.from?[]:o.sources){let l=_r((S(i)??"").replace(/^["']|["']$/g,
""));if(!yk(l,o)||!n.ignores(l)||r.some(c=>c.startsWith(`${l}/`)||/^\*/.test(c)))continue;let d=rt(s.text).findLast(({except:c})=>!c);yield{at:i,message:`${f(l)} is excluded by ${s.path}, so the build\
er never sees it`,...d?{related:[{span:{file:s.path,...kk(s,l)},message:"excluded here"}]}:{}}}}}}),yk=(e,{instruction:t})=>e!==""&&e!=="."&&!/[*?[\\$]|^[\w+.-]+:\/\/|^git@/.test(e)&&!(t.keyword==="AD\
D"&&e.includes("://"));function vk(e,t){let s=ps(e,t),[n]=s;if(!n||s.length>1)return;let r=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.containers.some(({build:a})=>a?.dockerfile===
e.source.path)||n.path===`${e.source.path}.dockerignore`||n.path===`${r}.dockerignore`?n:void 0}function kk({text:e},t){let s=rt(e).findLast(({except:n,start:r,end:a})=>!n&&ot(e.slice(r,a)).ignores(t));
return{start:s?.start??0,end:s?.end??0}}var wk=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,bk=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
xk=g({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now o\
r in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variab\
les in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let t of fe(e))for(let{source:s,values:n}of so(t,e.lookup)){let r=e.lookup.ignored?.(
s.path)!==!0,a=r?void 0:Do(s.path,e);if(!(wk.test(s.path.slice(s.path.lastIndexOf("/")+1))||!r&&a!==!1))for(let[o,{value:i,span:l}]of n){let d=D(o,i);if(!d||!r&&d.wellKnown)continue;let c=d.wellKnown?
"a well-known password":`${xt(d.what)} ${d.what}`;yield{at:{span:l},severity:!r||d.wellKnown||bk.test(s.path)&&d.by!=="format"?"medium":"high",message:r?`${f(o)} puts ${c} into the repository: keep th\
e file out of git, or make it a secret`:`${f(o)} puts ${c} into a build context, and no .dockerignore keeps the file out`}}}}}),$k=g({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",
summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in place. Attached to nothing it confines nothing, and the services it was written f\
or run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#security_opt"},examples:[],*check(e){let{attachments:t,
projects:s,isUnclear:n}=e.profiles;if(s===0||n)return;let r=(a,o)=>t.some(i=>i.dialect===a&&i.names===o);for(let{profile:a,source:o}of Va(e))a&&!o.alone&&!r("seccomp",o.path)&&(yield{at:{span:{...a.span,
end:a.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:a,source:o}of is(e))for(let{profile:i}of a)o.alone||i.name.includes("//")||i.attachment!==
void 0||r("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the Compose files here is given the profile \`${i.name.slice(0,60)}\``})}}),Ek=g({id:"profile-exists",on:"project",severity:"\
medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing does not start. Whoever has to get it running takes the\
 option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp security profiles":"https://docs.docker.com/engine/\
security/seccomp/"},examples:[],*check(e){for(let t of fe(e))for(let s of e.containers){if(s.project!==t.id||s.stack)continue;let n=ae(s.host,"apparmor");if(n&&!n.option.fault&&Sk(n.option.value,e)){let o=oe(
n.option.value,Ni(e));yield{at:n.at,message:`no file here defines the AppArmor profile ${f(n.option.value)} of ${v(s)}: unless it is loaded on every host, the container does not start${o?`. Did you me\
an ${f(o)}?`:""}`,severity:"low",confidence:"low"}}let r=ae(s.host,"seccomp"),a=r&&!r.option.fault?Ak(r.option.value,t.folder,e):void 0;r&&a&&(yield{at:r.at,message:`the seccomp profile ${f(r.option.value)}\
 of ${v(s)} ${a}: Compose reads it from the project's folder and refuses to start without it`})}}}),Ni=({profiles:e})=>is(e).flatMap(({profiles:t})=>t.map(({profile:s})=>s.name)),Sk=(e,t)=>!Jn(e)&&!e.
includes("\uFFFC")&&!Ni(t).includes(e);function Ak(e,t,{lookup:s}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let n=ke(t,e),r=s.source(n);if(!r)return s.absent?.(n)?"is not there":void 0;
try{JSON.parse(r.text);return}catch{return"is not JSON"}}var Ge=new Map(Object.entries({bpf:"programs in the kernel",perf_event_open:"the kernel's and other processes' activity",init_module:"code in t\
he kernel",finit_module:"code in the kernel",delete_module:"code in the kernel",kexec_load:"another kernel",kexec_file_load:"another kernel",open_by_handle_at:"any file of the host by its handle",mount:"\
mounting",umount:"mounting",umount2:"mounting",move_mount:"mounting",open_tree:"mounting",fsopen:"mounting",fsconfig:"mounting",fsmount:"mounting",fspick:"mounting",mount_setattr:"mounting",pivot_root:"\
another root file system",setns:"joining other namespaces",unshare:"new user namespaces, with every capability inside",io_uring_setup:"files and sockets that no rule of this profile sees",io_uring_enter:"\
files and sockets that no rule of this profile sees",io_uring_register:"files and sockets that no rule of this profile sees",iopl:"the machine's ports",ioperm:"the machine's ports",reboot:"the machine",
userfaultfd:"holding the kernel still in the middle of a copy",clone3:"new user namespaces, with flags no filter can see",clone:"new user namespaces, with every capability inside",open_tree_attr:"moun\
ting"})),Bn="arch_prctl close execve exit_group fstat fstatfs futex getdents64 openat write".split(" "),Ii="capget capset chdir getcwd getppid newfstatat prctl read setgid setgroups setuid".split(" "),
_k="mmap mprotect pread64 read".split(" "),Ok="brk munmap newfstatat set_tid_address set_robust_list prlimit64 getrandom rseq rt_sigaction rt_sigprocmask".split(" "),Ck=[["clone","clone3","vfork","for\
k"],["wait4","waitid"],["pipe2","pipe"]],Dk={access:["faccessat","faccessat2"],chmod:["fchmodat"],dup2:["dup3"],epoll_create:["epoll_create1"],epoll_wait:["epoll_pwait"],eventfd:["eventfd2"],getdents:[
"getdents64"],inotify_init:["inotify_init1"],mkdir:["mkdirat"],open:["openat"],pipe:["pipe2"],poll:["ppoll"],readlink:["readlinkat"],rename:["renameat2","renameat"],rmdir:["unlinkat"],select:["pselect\
6"],signalfd:["signalfd4"],stat:["newfstatat","statx"],lstat:["newfstatat","statx"],unlink:["unlinkat"]},ji="clone3 close_range faccessat2 fchmodat2 openat2 statx".split(" "),Mk=g({id:"profile-fits-co\
ntainer",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is found out at the w\
orst time: the container does not start, or fails at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the service any more.",standards:[
"OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:t,containers:s}=e;for(let n of t.attachments){let{
container:r,dialect:a,names:o}=n;if(!s.includes(r)||r.windows||J(r.host))continue;let i=a==="seccomp"?Va(t).find(({source:l})=>l.path===o):void 0;i?yield*Nk(n,i):a==="apparmor"&&(yield*Ik(n,is(t)))}}});
function Rk({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let t=a=>a.toUpperCase().replace(/^CAP_/,""),s=new Set(w(e.capDrop).map(({value:a})=>t(a))),n=w(e.capAdd).map(({
value:a})=>t(a)),r=s.has("ALL")?[]:[...gt].filter(a=>!s.has(a));return new Set([...r,...n.includes("ALL")?ct:n].map(a=>`CAP_${a}`))}function*Nk({container:e,at:t},s){let n=Rk(e),r=s.filter(n),a=s.profile?.
defaultAction?.span;if(!r||!a||s.skipped)return;let o=[{span:a,message:"the profile's default"}];if(ms(r)){let d=ae(e.host,"no-new-privileges"),c=d!==void 0&&b(d.at,()=>!0)&&Te(d.option.value)===!0,p=fs(
s,r,c?Bn:[...Bn,...Ii]);p.length>0&&(yield{at:t,message:`${v(e)} cannot start under this profile: starting takes ${W(p)}`,related:o})}let i=s.filter(),l=n&&i?[...Ge.keys()].filter(d=>L(r.verdict(d))&&
!L(i.verdict(d))):[];l.length>0&&(yield{at:t,message:`the capabilities of ${v(e)} open the profile's gates for ${W(l,6)}`,severity:"medium",related:o})}function*Ik({container:e,at:t,names:s},n){let r=n.
flatMap(({profiles:u})=>u).find(({profile:u})=>u.name===s);if(!r)return;let{node:a}=r.profile,o=[{span:a.name.span,message:"the profile"}],i=a.flags.find(({value:u})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(u));if(i&&(yield{at:t,message:`${v(e)} is given a profile in ${i.value} mode, which ${i.value==="default_allow"?"stops only what it denies":i.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:o}),!r.complete)return;if(r.profile.system.every(({path:u})=>u.value==="abstractions/base"))for(let u of w(e.host.capAdd)){let m=u.value.toLowerCase().replace(/^cap_/,
"");m!=="all"&&!Fu(r,m)&&(yield{at:u,message:`the AppArmor profile ${f(s)} does not allow \`${m}\`: ${v(e)} is given it in vain`,severity:"medium",related:o})}let{image:l}=e,d=S(l.entrypoint)??(l.entrypoint.
state==="unknown"?void 0:S(l.cmd)),[c]=d?.form==="exec"?d.words:[],p=c&&b(c,u=>u.startsWith("/"))?c.value:void 0;if(!p||i)return;let h=/^\/(?:s?bin|lib\w*)\//.test(p)?`/usr${p}`:p;[p,h].some(u=>r.allows(
u,"exec")||r.allows(u,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${p.slice(0,60)}\`, which is what ${v(e)} starts`,related:o})}var jk=g({id:"supervisor-drops-roo\
t",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the account its section names, and as it\
s own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"\
https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let t of _e(e))for(let s of t.skipped?[]:X(t,e)){let n=Ct(s,e)?.image.user;if(!(!n||!b(n,Le)))for(let{copy:r,
source:a}of Tk(s,t.source,e)){let o=Wk(a).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.test(c)),i=o.filter(({user:c})=>c===void 0||Ma(c)),l=r.sources.find(c=>S(c)?.endsWith(a.path.split(
"/").pop()??""))??r.destination,d=i.map(({name:c})=>f(c.slice(c.indexOf(":")+1))).join(", ");i.length?yield{at:l,message:`supervisord runs ${d} as root: name a ${f("user=")} in each section, or USER i\
n the Dockerfile`,related:i.slice(0,5).map(({span:c})=>({span:c,message:"no user but root is named"}))}:o.length>1&&(yield{at:l,severity:"info",message:`${o.length} programs run in one container, and \
supervisord as root over them: a container each keeps them apart`})}}}});function Tk({copies:e},{path:t},{lookup:s}){let n=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(r=>r.from?[]:r.sources.flatMap(
a=>{let o=S(a)?.replace(/^\.?\/+/,""),i=o&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(o)?s.source(`${n}${o}`):void 0;return i?[{copy:r,source:i}]:[]}))}function Wk({text:e,path:t}){return[...e.matchAll(
/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(s=>({name:s[1]??"",user:/^\s*user\s*=\s*([^\s;]+)/m.exec(s[2]??"")?.[1],span:{file:t,start:s.index,end:s.index+(s[1]?.length??0)+2}}))}var Pk=new Set(
"ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon swapoff fanotif\
y_init quotactl quotactl_fd sethostname setdomainname".split(" ")),Lk=g({id:"no-broader-seccomp",on:"seccomp",severity:"medium",confidence:"medium",profile:"strict",summary:"Do not allow more than the\
 engine's default profile.",why:"A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mostly by calls t\
hat old kernels had and no program needs.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/default.json"},examples:[],*check(e){let t=e.filter();
if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let s=e.engineFilter(),{machine:n}=t.host.architecture,r=Mt(e,i=>i!=="socket"&&!Ge.has(i)&&e.calls.number(i,n)!==void 0&&L(t.
verdict(i))&&!L(s.verdict(i))).filter(({rule:i})=>!t.closed.includes(i)),a=[...new Set(r.flatMap(i=>i.names.map(({value:l})=>l)))],o=r[0]?.names[0];o&&(yield{at:o,message:`the default profile of ${e.target===
"podman"?"Podman":"Docker"} does not simply allow ${W(a)}, and this one does`,severity:a.some(i=>Pk.has(i))?"medium":"low"})}}),ws=/^SCMP_ACT_(?:ALLOW|LOG)$/,Fk=g({id:"no-bypassable-condition",on:"sec\
comp",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not filter on values the kernel reads differently.",why:"A filter compares all 64 bits of a register; of an int argument t\
he kernel reads the lower 32. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbidden one. What a pointer points at no filter sees, and it can be changed afte\
r the check.",standards:["CWE-693"],references:{"seccomp(2), on pointers":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e;for(let n of t?.rules??
[]){let[r]=n.names;if(!r||!ws.test(n.action.value)==!/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(n.action.value))continue;let a=ws.test(n.action.value);for(let o of n.args){let i=o.op.value.replace("SCMP_CMP\
_",""),l=n.names.find(({value:p})=>s.isPointer(p,o.index.value));if(l&&o.value.value!==0n){yield{at:o,message:`argument ${o.index.value} of \`${l.value}\` is a pointer: the filter sees an address, not \
what is there`};continue}let d=n.names.find(({value:p})=>s.bits(p,o.index.value)<64);if(!d)continue;let c=s.bits(d.value,o.index.value);(i==="LE"||i==="GT"?o.value.value===0xffffffffffffffffn:(i==="LT"||
i==="GE")&&o.value.value===0n)||i==="MASKED_EQ"&&(a||o.value.value>>BigInt(c)===0n)||((a?/^(?:NE|GT|GE)$/.test(i):/^(?:EQ|LT|LE|MASKED_EQ)$/.test(i))?yield{at:o,message:`of argument ${o.index.value} o\
f \`${d.value}\` the kernel reads ${c} bits and the filter compares 64: a caller sets a higher bit and ${a?"is let through with a value that should be refused":"escapes this rule"}. Compare with SCMP_\
CMP_MASKED_EQ and the mask ${c===16?"65535":"4294967295"}`,severity:Ti(e,n)?"info":"medium"}:a&&i==="EQ"&&!ws.test(t?.defaultAction?.value??"")&&!Ti(e,n)&&(yield{at:o,message:`of argument ${o.index.value}\
 of \`${d.value}\` the kernel reads ${c} bits and the filter compares 64: a caller that leaves anything in the upper half is refused`,severity:"low",confidence:"low"}))}}}});function Ti(e,{names:t,args:s,
action:n}){let[r]=t,[a]=s,o=r?.value==="socket"&&s.length===1&&a?.value.value===40n&&a.op.value==="SCMP_CMP_NE"&&ws.test(n.value),i=l=>l.action.value===n.value&&l.args.length===s.length&&l.names.some(
({value:d})=>d===r?.value)&&l.args.every(({index:d,value:c,op:p})=>s.some(h=>h.index.value===d.value&&h.value.value===c.value&&h.op.value===p.value));return o||e.engineRules().some(i)}var Uk=["set_thr\
ead_area","get_thread_area"],qk=g({id:"no-dead-seccomp-entry",on:"seccomp",severity:"low",profile:"strict",summary:"Remove entries that have no effect.",why:"An entry without effect opens nothing, but\
 it is read as if it did: reviewers count on it, and the next profile is copied from this one. A short list is one that can be checked.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/\
man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:s}=e,n=e.filter();if(!t||!n)return;let r=e.engineFilter(),a=[t.architectures?.value.map(({value:p})=>p),...t.archMap?.value.map(
({architecture:p,subArchitectures:h})=>[p,...h].map(({value:u})=>u))??[]],o=[...new Set(a.flatMap(p=>e.machines(p??[])))],i=o.length?o:[n.host.architecture.machine],l=new Set(n.lost.flatMap(({why:p,entry:h})=>p===
"default"?[h.name.span.start]:[])),d=new Map;for(let{names:p,action:h,args:u,includes:m,excludes:y,errnoRet:k}of t.rules??[])for(let x of p){let{value:E}=x;if(!s.isKnown(E))continue;let P=m!==void 0||
y!==void 0,H=`${E} ${h.value} ${k?.value??""}`,V=s.obsolete(E);!P&&u.length===0&&d.has(H)?yield{at:x,message:`\`${E}\` is ${d.get(H)} already`,severity:c(E)&&e.target==="podman"?"info":"low"}:l.has(x.
span.start)?yield{at:x,message:`\`${E}\` is answered like this by default: the runtime leaves this entry out`,severity:c(E)?"info":"low"}:!P&&i.every(je=>s.number(E,je)===void 0)?yield{at:x,message:`\`${E}\
\` has no number on ${i.slice(0,3).join(", ")}: the entry is left out there`,severity:c(E)?"info":"low"}:V?yield{at:x,message:`\`${E}\` does nothing: ${V}`,severity:c(E)?"info":"low"}:Uk.includes(E)&&
i.length===1&&i[0]==="x86_64"&&!P&&(yield{at:x,message:`\`${E}\` is for 32-bit programs: those for x86_64 use arch_prctl`,severity:"info"}),!P&&u.length===0&&d.set(H,/ALLOW/.test(h.value)?"allowed":"n\
amed")}function c(p){return t?.archMap!==void 0&&(L(r.verdict(p))||r.names.has(p))}}}),zk=new Set(Ge.keys()),Hk=g({id:"no-escape-syscall",on:"seccomp",severity:"high",profile:"recommended",summary:"Do\
 not allow system calls that break out, unless gated.",why:"These calls are the steps of nearly every container escape: mounting, new user namespaces, kernel modules, bpf, handles to files of the host\
. Docker's own profile refuses them unless the container was given the capability they need. A profile that allows them to everybody is weaker than having none of your own.",standards:["CWE-693"],references:{
"What Docker's default profile blocks":"https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"},examples:[],*check(e){let t=new Set;for(let s of e.hosts){
let{own:n,engine:r}=e.filtersOn(s,zk);if(!n||n.defaultAction.kind==="allow"||n.defaultAction.kind==="log")continue;let a=(o,i)=>{let l=n.verdict(o);return Ge.has(o)&&l.entry?.rule===i&&L(l)&&!L(r.verdict(
o))&&!t.has(o)};for(let{names:o}of Mt(e,a)){let[i]=o;if(!i)continue;let l=[...new Set(o.map(({value:c})=>c))];for(let c of l)t.add(c);let d=[...new Set(l.map(c=>Ge.get(c)))];yield{at:i,message:`${W(l)}\
 ${l.length>1?"are":"is"} allowed without the capability that stands for ${l.length>1?"them":"it"}: ${d.slice(0,4).join(", ")}${d.length>4?" and more":""}`}}}}}),Bk={docker:"Docker",podman:"Podman",oci:"\
an OCI runtime"},Gk={minKernel:"the rule counts on every kernel",includes:"the rule counts for every container",excludes:"the rule counts for those that should be left out, too",name:"the rule names n\
o call",archMap:"only the host's own architecture is covered",errno:"the call is refused with EPERM, unless errnoRet says otherwise",defaultErrno:"unknown calls are refused with EPERM, unless defaultE\
rrnoRet says otherwise"},Kk=g({id:"no-ignored-seccomp-key",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use profile keys the target runtime ignores.",why:"A key the loader does\
 not know is passed over without a word. The gate, the error number or the whole list of rules that was written there does not exist, and the container runs with what is left.",standards:[],references:{
"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({odd:e,target:t}){let s=new Map;for(let{key:n,span:r,why:a,known:o}of e){let i=n.slice(0,40);
if(a==="unknown"){let l=oe(n,o);yield{at:{span:r},message:`\`${i}\` is no key of a profile and is not read${l?`, did you mean \`${l}\`?`:""}`}}else a==="duplicate"?yield{at:{span:r},message:`\`${i}\` s\
tands twice, and only the last one is read`}:a==="case"?yield{at:{span:r},message:`\`${i}\` is written \`${o.find(l=>l.toLowerCase()===n.toLowerCase())}\`: other loaders do not read it`,severity:"low"}:
s.set(n,[...s.get(n)??[],r])}for(let[n,r]of s){let a=/^(?:includes|excludes|name|archMap)$/.test(n);yield{at:{span:r[0]},message:`${Bk[t]} does not read \`${n}\`${r.length>1?`, which stands ${r.length}\
 times here`:""}: ${Gk[n]??"it has no effect"}`,severity:t==="oci"&&a?"high":"medium",related:r.slice(1,6).map(o=>({span:o,message:"here too"}))}}}}),Yk=g({id:"no-shadowed-seccomp-rule",on:"seccomp",severity:"\
high",profile:"recommended",summary:"Do not let one rule cancel another.",why:"Rules are not read from top to bottom. A rule without conditions beats every conditional one for the same call, wherever \
it stands; of two without conditions the first wins; and one that says what happens anyway is left out before all others. The restriction that was written then does not exist, and nobody is told.",standards:[
"CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],*check(e){let t=e.filter();if(!t)return;let s=e.engineFilter();for(let{entry:r,
with:a}of t.clashes)yield{at:r.name,message:`two rules answer the same call of \`${r.name.value}\` differently: libseccomp refuses the second, and the container does not start`,related:[{span:a.name.span,
message:"the other rule"}]};let n=new Map;for(let r of t.lost){let a=t.verdict(r.entry.name.value),o=r.why==="default"?a.entry:r.by;if(!o||r.why==="default"&&ye(a.otherwise)===ye(r.action)||r.why==="u\
nconditional"&&r.entry.rule.args.length===0)continue;let i=`${r.why} ${r.entry.rule.span.start} ${o.rule.span.start}`;n.set(i,{lost:[...n.get(i)?.lost??[],r],by:o})}for(let{lost:r,by:a}of n.values()){
let[o]=r;if(!o||!a)continue;let i=W(r.map(({entry:p})=>p.name.value)),l=ut(t.verdict(o.entry.name.value).otherwise),d={default:`${i} should be ${ut(o.action)} here, which is what happens by default, s\
o this rule is left out, and another one decides: ${l}`,later:`${i} should be ${ut(o.action)} here, and an earlier rule decides already: ${l}`,unconditional:`the conditions for ${i} restrict nothing: \
another rule decides every call of it, ${l}`}[o.why],c=r.every(({entry:p,why:h,action:u})=>s.lost.some(m=>m.why===h&&m.entry.name.value===p.name.value&&m.action.kind===u.kind&&m.action.value===u.value));
yield{at:o.entry.name,severity:c?"info":r.every(({action:p})=>ye(p)&&p.kind!==o.action.kind)?"medium":"high",message:d,related:[{span:a.name.span,message:"the rule that wins"}]}}}}),Vk={open:["openat",
"openat2","creat"],chmod:["fchmod","fchmodat","fchmodat2"],chown:["fchown","lchown","fchownat"],mkdir:["mkdirat"],unlink:["unlinkat"],rename:["renameat","renameat2"],link:["linkat"],symlink:["symlinka\
t"],mknod:["mknodat"],execve:["execveat"],ptrace:["process_vm_readv","process_vm_writev"],kill:["tkill","tgkill","pidfd_send_signal","rt_sigqueueinfo"],mount:["fsopen","fsmount","move_mount","open_tre\
e"],socket:["socketcall","io_uring_setup"],setuid:["setreuid","setresuid","setuid32","setreuid32","setresuid32"],setgid:["setregid","setresgid","setgid32","setregid32","setresgid32"],reboot:["kexec_lo\
ad","kexec_file_load"],unshare:["clone","clone3","setns"],init_module:["finit_module"],umount2:["umount"]},Jk=g({id:"no-syscall-bypass",on:"seccomp",severity:"medium",confidence:"medium",profile:"reco\
mmended",summary:"Block equivalent system calls together.",why:"The kernel offers most operations under several names. Whoever is kept from `chmod` calls `fchmodat`, and the C library does so by itsel\
f: the rule looks like a control and is none.",standards:["CWE-693"],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let t=e.filter();if(!t)return;
let s=e.engineFilter(),{machine:n}=t.host.architecture,r=a=>e.calls.number(a,n)!==void 0;for(let[a,o]of Object.entries(Vk)){let i=[a,...o].filter(r),[l]=Mt(e,(u,{action:m,args:y,errnoRet:k})=>i.includes(
u)&&y.length===0&&!/ALLOW|LOG|NOTIFY|TRACE/.test(m.value)&&k?.value!==38n),d=l?.names[0];if(!l||!d||t.closed.includes(l.rule))continue;let c=i.filter(u=>dt(t.verdict(u))),p=i.filter(u=>L(t.verdict(u))),
h=i.every(u=>L(s.verdict(u))===L(t.verdict(u)));p.length===0||!c.includes(d.value)||h||!c.includes(a)||(yield{at:d,message:`${W(c)} ${c.length>1?"are":"is"} refused, and ${W(p)} ${p.length>1?"come":"c\
omes"} to the same`})}}}),Xk={amd64:"amd64",x86:"x86",x32:"x32",arm:"arm",arm64:"arm64",ppc64le:"ppc64le",s390:"s390",s390x:"s390x",riscv64:"riscv64",mips:"mips",mips64:"mips64",mips64n32:"mips64n32",
mipsel:"mipsel",mipsel64:"mipsel64",mipsel64n32:"mipsel64n32",loongarch64:"loongarch64",x86_64:"amd64",aarch64:"arm64",i386:"x86"},Zk=g({id:"no-unknown-syscall",on:"seccomp",severity:"medium",profile:"\
recommended",summary:"Use system call, capability and architecture names that exist.",why:"A name nobody knows is passed over without a word. In a rule that denies, the call stays open; in a gate, it \
means never for what is included and always for what is excluded.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],*check(e){let{profile:t,calls:s,
target:n}=e,r=e.engineFilter(),a=/ALLOW|LOG/.test(t?.defaultAction?.value??"");for(let{names:o,action:i,includes:l,excludes:d}of t?.rules??[]){for(let c of o){let{value:p}=c;if(p==="")continue;if(!s.isKnown(
p)){let u=s.meant(p);yield{at:c,message:`there is no system call \`${p.slice(0,40)}\`: the name is passed over${u?`, did you mean \`${u}\`?`:""}`,severity:a&&!/ALLOW|LOG/.test(i.value)?"high":"medium"};
continue}let h=s.release(p);h?.startsWith("2.6")&&!L(r.verdict(p))&&(yield{at:c,message:`libseccomp knows \`${p}\` from ${h} on: on hosts with an older one the name is passed over`,severity:"info"})}if(n!==
"oci"){for(let[c,p]of[[l,"the rule never counts"],[d,"the rule always counts"]])for(let h of c?.caps??[]){let u=h.value.toUpperCase().replace(/^CAP_/,"");if(h.value.startsWith("CAP_")&&ct.has(h.value.
slice(4)))continue;let m=ct.has(u)?u:oe(u,ct);yield{at:h,message:`there is no capability \`${h.value.slice(0,40)}\`, so ${p}${m?`, did you mean \`CAP_${m}\`?`:""}`}}if(n==="docker")for(let[c,p]of[[l,"\
the rule never counts"],[d,"nothing is excluded"]])for(let h of c?.arches??[]){let u=He(Xk,h.value.toLowerCase().replace(/^scmp_arch_/,""));(u!==h.value||u===void 0)&&(yield{at:h,message:`architecture\
s of a gate are written as in amd64 and arm64, not \`${h.value.slice(0,40)}\`, so ${p}${u?`: write \`${u}\``:""}`})}}}}}),Qk=/^SCMP_ACT_(?:ALLOW|LOG|KILL|KILL_THREAD|KILL_PROCESS)$/,ew=g({id:"no-unsaf\
e-seccomp-action",on:"seccomp",severity:"medium",profile:"recommended",summary:"Do not use actions that hang, fake success or block nothing.",why:"A call that is skipped and reports success is worse t\
han one that fails: a program that believes it gave up root goes on as root. Killing one thread of several leaves a process that hangs with its locks held, and a rule that only logs keeps nobody from \
anything.",standards:["CWE-693"],references:{"seccomp(2)":"https://man7.org/linux/man-pages/man2/seccomp.2.html"},examples:[],*check({profile:e,target:t}){if(!e)return;let{defaultAction:s,defaultErrnoRet:n,
rules:r=[]}=e;(s?.value==="SCMP_ACT_KILL"||s?.value==="SCMP_ACT_KILL_THREAD")&&(yield{at:s,message:"an unknown call kills one thread, and the rest of the process hangs without it: use SCMP_ACT_KILL_PR\
OCESS, or SCMP_ACT_ERRNO"});let a=[{action:s,errnoRet:n,errno:e.defaultErrno,names:[]},...r];for(let{action:o,errnoRet:i,errno:l,names:d}of a){let c=(t==="podman"&&l&&/^\d{1,10}$/.test(l.value)?{value:BigInt(
l.value),span:l.span}:void 0)??i,p=d.length?W(d.map(({value:h})=>h),4):"every call the profile does not name";c&&o?.value==="SCMP_ACT_ERRNO"&&(c.value&0xffffn)===0n&&c.value<2n**32n?yield{at:c,message:`${p}\
 will not be carried out and will report success${c.value?`: of ${c.value} only the lower 16 bits count, which are 0`:""}`,severity:"high"}:c&&o&&Qk.test(o.value)&&(yield{at:c,message:`an error number\
 goes with SCMP_ACT_ERRNO: with ${o.value} it is not read`,severity:"low"}),d.length&&o?.value==="SCMP_ACT_TRACE"&&(yield{at:o,message:`${p} ${d.length>1?"are":"is"} left to a tracer, and a container \
has none: the call fails with ENOSYS`}),d.length&&o?.value==="SCMP_ACT_LOG"&&s?.value==="SCMP_ACT_ALLOW"&&(yield{at:o,message:`${p} ${d.length>1?"are":"is"} logged and carried out all the same: SCMP_A\
CT_LOG blocks nothing`})}}}),Wi={CLONE_NEWNS:0x20000n,CLONE_NEWCGROUP:0x2000000n,CLONE_NEWUTS:0x4000000n,CLONE_NEWIPC:0x8000000n,CLONE_NEWUSER:0x10000000n,CLONE_NEWPID:0x20000000n,CLONE_NEWNET:0x40000000n},
ht=0xffffffffffffffffn,Pi=/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/,tw=g({id:"no-void-seccomp-condition",on:"seccomp",severity:"high",profile:"recommended",summary:"Write argument conditions that really restric\
t.",why:"Several rules for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an at\
tacker from raw sockets or new namespaces then lets every value through.",standards:["CWE-693"],references:{"seccomp_rule_add(3)":"https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html"},examples:[],
*check(e){let t=e.filter();for(let s of e.profile?.rules??[]){yield*sw(s,e);let n=s.args.find((r,a)=>s.args.some((o,i)=>i<a&&o.index.value===r.index.value));n&&(yield{at:n,message:`two conditions of t\
his rule are about argument ${n.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`})}for(let{cases:s,name:n}of t?.architectures[0]?.verdicts.values()??[]){let r=nw(
s.filter(({action:a})=>ye(a)).slice(0,100));r&&(yield{at:r.last.entry.name,message:`the rules for \`${n}\` are alternatives, and together they leave out no value of argument ${r.index}: what one refus\
es, another allows`,related:[{span:r.first.entry.name.span,message:"another one"}]})}}});function*sw({args:e,action:t,names:s,includes:n},{calls:r,target:a}){for(let o of e){let[i,l]=[o.value.value,o.
valueTwo?.value??0n],d=o.op.value.replace("SCMP_CMP_","");if(d!=="MASKED_EQ"){d==="GE"&&i===0n||d==="LE"&&i===ht?yield{at:o,message:"this holds for every value"}:(d==="LT"&&i===0n||d==="GT"&&i===ht)&&
(yield{at:o,message:"this holds for no value, so the rule never counts"}),l!==0n&&(yield{at:o,message:"`valueTwo` is read with SCMP_CMP_MASKED_EQ only: here it does nothing",severity:"low"});continue}
if(i===0n)yield{at:o,message:`the mask is 0, so this condition holds for every value${l?": mask and value are swapped, `value` is the mask":""}`};else if((l&~i)!==0n)yield{at:o,message:"`value` is the\
 mask, and `valueTwo` has bits outside it, which are not compared: mask and value may be swapped"};else if(Pi.test(t.value)&&l===0n&&!Li(i,s[0]?.value??"",o.index.value,r))yield{at:o,message:`this rul\
e denies calls that have none of the bits of ${i}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``};else if(Pi.test(t.value)&&
l===i&&(i&i-1n)!==0n&&!Li(i,s[0]?.value??"",o.index.value,r))yield{at:o,message:`this rule denies calls that have all the bits of ${i} at once: to deny each, write a rule for each`,severity:"medium"};else if(t.
value==="SCMP_ACT_ALLOW"&&l===0n&&s.some(c=>c.value==="clone")){let c=Object.keys(Wi).filter(h=>(Wi[h]&i)===0n),p=o.index.value!==0&&!(a==="docker"&&n?.arches.length);(c.length>0||p)&&(yield{at:o,message:p?
"the flags of `clone` are argument 0, but on s390: here nothing of them is looked at":`the mask leaves out ${c.join(", ")}: \`clone\` may make these namespaces`,severity:"medium"})}}}var Li=(e,t,s,n)=>{
let r=(1n<<BigInt(n.bits(t,s)))-1n;return(e&r)===r};function nw(e){let t=new Map;for(let s of e)for(let n of s.when){let r=s.when.filter(i=>i!==n).map(({index:i,op:l,value:d,mask:c})=>`${i} ${l} ${d} ${c}`),
a=`${n.index} | ${r.join(" & ")}`,o=t.get(a)??{members:[],ranges:[],index:n.index};o.members.push(s),o.ranges.push(...rw(n.op,n.value)),t.set(a,o)}for(let{members:s,ranges:n,index:r}of t.values()){let[
a]=s,o=s[s.length-1];if(!a||!o||a.entry.rule===o.entry.rule)continue;let i=0n;for(let[l,d]of n.sort((c,p)=>c[0]<p[0]?-1:1)){if(l>i)break;d>=i&&(i=d+1n)}if(i>ht)return{first:a,last:o,index:r}}}function rw(e,t){
return({EQ:[[t,t]],NE:[[0n,t-1n],[t+1n,ht]],LT:[[0n,t-1n]],LE:[[0n,t]],GT:[[t+1n,ht]],GE:[[t,ht]]}[e]??[]).filter(([s,n])=>s<=n)}var aw=g({id:"seccomp-allows-start",on:"seccomp",severity:"high",profile:"\
recommended",summary:"Allow what the runtime needs to start a container.",why:"The runtime installs the filter before it starts the program, so the filter must let the runtime finish its own work. A p\
rofile that does not is never used as it is: it is replaced by seccomp=unconfined, in the middle of an outage.",standards:[],references:{"Seccomp security profiles for Docker":"https://docs.docker.com\
/engine/security/seccomp/"},examples:[],*check(e,{profiles:t}){let s=e.filter(),n=e.profile?.defaultAction;if(!s||!n||!ms(s))return;let r=fs(e,s,Bn),a=fs(e,s,Ii);if(r.length>0)yield{at:n,message:`no c\
ontainer runs under this profile on ${s.host.architecture.machine}: starting a program and ending it takes ${W(r)}${a.length?`, and without no-new-privileges also ${W(a)}`:""}`};else if(a.length>0){let o=t.
attachments.filter(({dialect:i,names:l})=>i==="seccomp"&&l===e.source.path);o.length>0&&o.every(({container:i})=>{let l=ae(i.host,"no-new-privileges");return l!==void 0&&b(l.at,()=>!0)&&Te(l.option.value)===
!0})||(yield{at:n,message:`a container starts under this profile only with no-new-privileges: otherwise starting one also takes ${W(a)}`,severity:"medium"})}}}),ow=g({id:"seccomp-architectures",on:"se\
ccomp",severity:"info",profile:"strict",summary:"Map every architecture the profile is used on.",why:"Images are built for several architectures, and arm64 has no open, stat or poll. A profile for x86\
_64 alone lets none of such a program's calls through there, or has to be replaced in a hurry.",standards:[],references:{"Docker's default profile":"https://github.com/moby/profiles/blob/main/seccomp/\
default.json"},examples:[],*check({profile:e}){let t=e?.architectures;if(!t||t.value.length===0)return;let s=new Set(t.value.map(({value:r})=>r)),n=t.value.find(({value:r})=>r==="SCMP_ARCH_X32"||r==="\
SCMP_ARCH_X86"&&s.has("SCMP_ARCH_X86_64"));n&&(yield{at:n,message:"programs of another word size may run too, through a second table of system calls: leave it out unless the image has some",severity:"\
low"}),[...s].some(r=>/AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(r))||(yield{at:t,message:"the profile is for x86 alone: on arm64 many of these calls do not exist, and others take their place"})}}),
iw=g({id:"seccomp-default-deny",on:"seccomp",severity:"high",profile:"recommended",summary:"Deny system calls by default.",why:"The filter is what stands between a program and the kernel's whole surfa\
ce. A list of what is forbidden is open to every call somebody forgot, every call a newer kernel adds and every other way to do the same; a profile without a default installs no filter at all.",standards:[
"CIS-5.22","OWASP-6","CWE-693"],references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check({profile:e,odd:t,source:s,faults:n}){if(!e)return;
let{defaultAction:r,rules:a=[],span:o}=e;if(!r){let d=t.find(({why:c,key:p})=>c==="unknown"&&/^[ds]/i.test(p));a.length===0&&!n.some(({kind:c})=>c==="broken")&&(yield{at:{span:{...o,end:o.start+1}},message:`\
the profile has neither \`defaultAction\` nor \`syscalls\`, so the container runs without any filter, as with seccomp=unconfined${d?`: \`${d.key.slice(0,40)}\` is not read`:""}`});return}let i=/(?:^|[^a-z])(?:audit|complain)(?:[^a-z]|$)/i.
test(s.path.slice(s.path.lastIndexOf("/")+1)),l={SCMP_ACT_ALLOW:"whatever the profile does not name is allowed: calls nobody thought of, and every call a newer kernel adds",SCMP_ACT_LOG:"whatever the \
profile does not name is allowed and only logged: LOG blocks nothing",SCMP_ACT_TRACE:"what happens to calls the profile does not name is left to a tracer; without one they fail with ENOSYS"}[r.value];
l&&(yield{at:r,message:l,severity:i?"info":r.value==="SCMP_ACT_TRACE"?"medium":"high"})}}),lw=new Set(["clone3","faccessat2","fchmodat2","statx"]),dw=g({id:"seccomp-errno-enosys",on:"seccomp",severity:"\
medium",confidence:"medium",profile:"recommended",summary:"Answer unknown system calls with ENOSYS.",why:"A C library tries the newest call first and takes the older one when the kernel says it has no\
ne. EPERM means something else: the program fails, on the day its image is rebuilt, and the profile is what gets removed.",standards:[],references:{"ENOSYS and seccomp":"https://github.com/opencontain\
ers/runc/blob/main/libcontainer/seccomp/patchbpf/enosys_linux.go"},examples:[],*check(e){let t=e.filter(),s=e.profile?.defaultErrnoRet??e.profile?.defaultAction;if(!t||!s||!ms(t))return;let{machine:n}=t.
host.architecture,r=ji.filter(l=>{let{otherwise:d,entry:c}=t.verdict(l);return e.calls.number(l,n)!==void 0&&dt(t.verdict(l))&&!c&&d.value!==38}),a=ji.filter(l=>t.isStubbed(l)),o=ut(t.defaultAction),i=t.
defaultAction.kind==="errno"?"set `defaultErrnoRet` to 38, which is ENOSYS":"answer what is unknown with SCMP_ACT_ERRNO and `defaultErrnoRet` 38, which is ENOSYS";r.length>0?yield{at:s,message:`${W(r)}\
 ${r.length>1?"are":"is"} ${o}, so a C library does not fall back to the older call: ${i}`,severity:r.some(l=>lw.has(l))?"medium":"info"}:a.length>0&&(yield{at:s,message:`${W(a,4)} ${a.length>1?"fall":
"falls"} back only because runc answers ENOSYS above the highest call listed; other runtimes do not: ${i}`,severity:"info"})}}),cw=g({id:"seccomp-runtime-baseline",on:"seccomp",severity:"high",confidence:"\
medium",profile:"recommended",summary:"Allow what the C library and ordinary programs need.",why:"A profile made from a trace of one program on one system breaks with the next C library, architecture \
or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",standards:[],references:{"syscalls(2)":"https://man7.org/linux/man-pages/man2/syscalls.2.html"},examples:[],
*check(e){let t=e.filter(),s=e.profile?.defaultAction;if(!t||!s||!ms(t))return;let n=new Set((e.profile?.rules??[]).flatMap(h=>/ALLOW|LOG/.test(h.action.value)?[]:h.names.map(({value:u})=>u))),r=h=>fs(
e,t,h).filter(u=>!n.has(u)),a=r(_k),o=r(Ok).filter(h=>!t.isStubbed(h)),i=Ck.filter(h=>h.every(u=>dt(t.verdict(u))&&!n.has(u))),l=["accept","accept4","listen"].some(h=>L(t.verdict(h))&&t.verdict(h).entry!==
void 0),d=r(["getsockopt","setsockopt","getsockname"]),c=Object.entries(Dk).filter(([h,u])=>L(t.verdict(h))&&t.verdict(h).entry!==void 0&&r(u).length===u.length),p=[a.length?`no dynamic program loads \
without ${W(a)}`:"",i.length?`processes and threads need ${i.map(h=>W(h.slice(0,2)).replace(" and "," or ")).join(", ")}`:"",c.length?`allowed in their old form only: ${W([...new Set(c.flatMap(([,h])=>h.
slice(0,1)))])} ${c.length>1?"are":"is"} what C libraries of today call`:"",l&&d.length?`servers also need ${W(d)}`:"",a.length&&o.length?`the C library also starts with ${W(o)}`:""].filter(Boolean);p.
length!==0&&(yield{at:s,message:p.join("; "),severity:a.length?"high":"medium"})}}),pw=g({id:"seccomp-socket-families",on:"seccomp",severity:"medium",profile:"recommended",summary:"Restrict the addres\
s families `socket` may open.",why:"An address family is a door into another part of the kernel. AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK have had privilege escalations that start with one `socket` \
call, and hardly any program in a container opens one.",standards:[],references:{"address_families(7)":"https://man7.org/linux/man-pages/man7/address_families.7.html"},examples:[],*check(e){let t=e.filter();
if(!t||t.defaultAction.kind==="allow"||t.defaultAction.kind==="log")return;let s=e.engineFilter(),n=t.verdict("socket"),r=Mt(e,(d,{args:c,action:p})=>d==="socket"&&/ALLOW|LOG/.test(p.value)&&c.every(({
index:h})=>h.value!==0)).find(({rule:d})=>!t.closed.includes(d))?.names[0];if((L(n)||n.cases.some(({when:d,action:c})=>ye(c)&&d.every(({index:p})=>p!==0)))&&r){let d=Mt(e,p=>p!=="socket"&&L(t.verdict(
p))&&!L(s.verdict(p))),c=t.architectures[0]?.verdicts.size??0;yield{at:r,message:"`socket` may open every address family: AF_ALG, AF_VSOCK, AF_PACKET and AF_NETLINK are reachable, which Docker's defau\
lt profile partly refuses",severity:d.length===0&&c<150?"low":"medium"};return}if(L(n)||dt(n))return;let a=t.architectures.find(({architecture:d,verdicts:c})=>d.multiplexes&&!dt(t.verdict("socketcall",
{architecture:d,verdicts:c,highest:0}))),o=e.profile?.architectures?.value.find(({value:d})=>d===a?.architecture.token),i=e.profile?.archMap?.value.flatMap(({subArchitectures:d})=>d).find(({value:d})=>d===
a?.architecture.token),l=o??i;a&&l&&(yield{at:l,message:`programs for ${a.architecture.machine} open sockets through \`socketcall\`, whose arguments no filter sees: the address families are restricted f\
or other programs only`,severity:o?"medium":"info"})}}),hw={broken:"high",loose:"medium",unread:"low"},uw=g({id:"valid-seccomp",on:"seccomp",severity:"high",profile:"recommended",summary:"Write seccom\
p profiles the runtime accepts.",why:"A profile the runtime refuses keeps the container from starting. Whoever has to get it running takes the option out, and every system call is open again.",standards:[],
references:{"Seccomp security profiles for Docker":"https://docs.docker.com/engine/security/seccomp/","OCI runtime specification, Linux seccomp":"https://github.com/opencontainers/runtime-spec/blob/ma\
in/config-linux.md#seccomp"},examples:[],*check({faults:e}){for(let{span:t,message:s,kind:n,fix:r}of e)yield{at:{span:t},message:s,severity:hw[n],...r?{fix:r}:{}}}}),mw=g({id:"allowed-registry",on:"wo\
rkload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs code in your builds and on your hosts. A list of registri\
es and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/\
reference/cli/docker/image/tag/"},options:{allow:us("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything below it, too.")},examples:[],*check({
references:e},{builtImages:t},{allow:s}){if(s)for(let{ref:n}of e){if(n.state==="unknown")continue;let{domain:r,path:a,fault:o,text:i}=n.value;if(r===null||a===null||o||t.has(Je(n.value)))continue;let l=r===
"docker.io"&&!a.includes("/")?`library/${a}`:a;s.some(d=>fw(d,r,l))||(yield{at:n,message:`${f(i)} comes from ${r}/${l}, which is not on the list of approved registries`})}}});function fw(e,t,s){let[n="",
...r]=e.replace(/^https?:\/\//,"").replace(/\/+$/,"").split("/"),a=/[.:*]/.test(n)||n==="localhost",o=!a||n==="index.docker.io"?"docker.io":n,i=(a?r:[n,...r]).join("/"),l=o==="docker.io"&&i&&!i.includes(
"/")?[i,`library/${i}`]:[i];return q(t,o)&&l.some(d=>d===""||q(s,d)||!d.includes("*")&&s.startsWith(`${d}/`))}var gw=g({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"\
Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that so\
mebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https\
://docs.docker.com/dhi/"},options:{allow:im("Images that are approved, by registry and repository: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{
builtImages:t},{allow:s}){let{ref:n}=e.image;if(!e.ships||!n||!b(n,i=>bt(i)!==null&&!i.fault)||t.has(Je(n.value)))return;let r=[bt(n.value)??"",`${n.value.domain}/${n.value.path}`];if(s.some(i=>r.some(
l=>q(l,i))))return;let a=yw(e,n.value.tag??""),o=`${v(e)} runs on ${f(n.value.text)}, which is not on the list of approved base images`;yield a?{at:n,severity:"info",message:`${o}; ${a} of the same im\
age holds less`}:{at:n,message:o}}});function yw({base:e},t){let s=e?.smaller??[],n=s.some(r=>t.includes(r.slice(1)));return s.length>0&&!n?s.join(" or "):void 0}var vw=g({id:"command-fits-entrypoint",
on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as arguments of the entrypoint.",why:"A command is not run by itself when there is a\
n entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it starts.",standards:[],references:{"CMD and \
ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},examples:[],*check(e){let{image:t,ships:s,contents:n}=e,{entrypoint:r,cmd:a}=t;if(!s||r.state===
"unknown"||a.state!=="written"||!r.value||a.value?.form!=="exec"||r.state==="default"&&n?.execs!==!1||r.value.form!=="exec")return;let o=kw(r.value.words),[i]=a.value.words,l=i&&S(i);!o||!l||Fi(l)!==Fi(
o)||(yield{at:a,message:`${v(e)} starts ${f(`${o} ${l} ...`)}: its entrypoint is ${f(o)} already; leave ${f(l)} out`})}});function kw(e){let t=e.map(n=>S(n)??""),s=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.
test(t[0]??"")?t.slice(1).filter(n=>!n.startsWith("-")):t;return s.length===1||s.length===2&&s[1]?.startsWith("-")?s[0]:void 0}var Fi=e=>e.slice(e.lastIndexOf("/")+1).replace(/[\d.]+$/,""),ww=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,
bw=g({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missin\
g never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"\
https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,{containers:t}){if(!(e.dialect==="dockerfile"&&t.some(s=>s.build?.stage?.join()===e.path.join()&&s.build.dockerfile===e.
span.file&&qi(s))||!e.ships||e.windows||e.contents===void 0))for(let s of te(e)){let n=xw(s,e);n&&(yield{at:s.setting,...n})}}});function xw({what:e,command:t,commands:s},n){let{contents:r,dialect:a}=n,
o=e==="health check"?"the check never passes":"the container does not start";if(t.form==="shell"&&a==="compose"&&r?.shell===!1&&!$w(n))return{message:`the ${e} of ${v(n)} needs a shell, which the imag\
e does not have: ${o}`};let i=s.some(({name:l})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.test(l));for(let l of s){if(i||l.fallback.some(({name:p})=>p!=="exit"&&p!=="fals\
e"&&p!=="true"))continue;let d=l.wrappers.find(({name:p})=>p==="bash"&&Ui(n,p));if(d)return{message:`the ${e} of ${v(n)} runs ${f(d.name)}, which the image does not have: ${o}`};if(Ui(n,l.name)&&!l.conditional)
return{message:`the ${e} of ${v(n)} runs ${f(l.name)}, which the image does not have: ${o}`};let c=Ew(l);if(c&&Sw(c,n))return{severity:"medium",message:`the ${e} of ${v(n)} runs ${f(c)}, which nothing\
 copies into the image: ${o}`}}}function Ui(e,t){let{contents:s,added:n}=e;return!s?.lacks.includes(t)||Aw(e,t)?!1:n?n.builds||n.packages.length>0&&t!=="curl"?!1:!(n.copied===null||n.copied.some(({path:r,
folder:a})=>a?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(r):r.endsWith(`/${t}`)))&&!n.mentions.has(t)&&!n.packages.some(r=>r.includes(t)):!0}var $w=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||
e.added.copied.length>0);function Ew({name:e,words:t}){if(!ww.test(e))return;let s=t[1]?.text;return s&&!/^-|\uFFFC|[*?]/.test(s)&&s!=="\uFFFC"&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(s)?s:void 0}function Sw(e,t){
let{added:s,image:n}=t;if(!s||s.builds||s.copied===null||s.copied.length===0||qi(t))return!1;let r=Ve(e,S(n.workingDir)),a=e.slice(e.lastIndexOf("/")+1);return r===void 0||s.mentions.has(a)||s.mentions.
has(a.replace(/\.\w+$/,""))?!1:!s.copied.some(o=>o.path===r||o.folder&&(o.path==="/"||r.startsWith(`${o.path}/`)))}var qi=e=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).length>0),Aw=(e,t)=>"\
host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(({value:s})=>{let n=S(s.target)??"/";return n.endsWith(`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(n)})),
_w=g({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless told o\
therwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://docs\
.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:s,windows:n,dropsRoot:r}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!s||n||r||t.user.
state!=="unknown"||t.user.reason!=="image"||(yield{at:t.user,message:`nothing says which user ${v(e)} runs as, and the image is not one we know`})}}),Ow=g({id:"healthcheck-defined",on:"workload",severity:"\
low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, st\
ays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e){let{healthcheck:t}=e.
image;if(!e.ships||wt(t)||Cw(e)||Dw(e)||t.state==="unknown"&&e.base?.healthcheck)return;let s=`nothing checks whether ${v(e)} still works`,n=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:t,message:s,
severity:n?"info":"low",confidence:t.state==="unknown"?"low":"high"}}});function Cw({base:e,image:t,dialect:s}){return e?.name.includes("lambda/")?!0:s==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="w\
ritten"&&t.entrypoint.state!=="written"}var Dw=e=>"host"in e&&qe(e.host.restartPolicy,t=>t==="no"),Mw=g({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"\
Make the health check fail when, and only when, the service fails.",why:"A check that always passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its ow\
n restarts a healthy service, until somebody switches it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;
let s=te(e).find(({what:i})=>i==="health check");if(!s)return;let n=[...Rw(s,e)],r=e.dialect==="dockerfile"?Dt(e,t)?.healthcheck?.flags:void 0,[a,o]=["interval","timeout"].map(i=>Iw(r?.find(l=>l.name===
i)?.text));a&&o&&o>a&&n.push("its timeout is longer than its interval"),n.length&&(yield{at:s.setting,message:`this health check does not tell whether the service works: ${n.join("; ")}`})}});function*Rw({
commands:e},{contents:t,added:s}){for(let{fallback:r}of e){let[a]=r;if(a&&(/^(?:true|:|echo)$/.test(a.name)||a.name==="exit"&&a.words[1]?.text==="0")){yield`${f(`|| ${a.words.map(({text:o})=>o).join("\
 ")}`)} makes it pass whatever happens`;break}}for(let r of e){let a=Nw(r);a&&(yield a)}let n=e.find(({name:r})=>r==="curl"||r==="wget")?.name;n&&t===void 0&&(!s||!(s.builds||s.mentions.has(n)||s.copied?.
length))&&(yield`nothing shows that the image has ${n}`)}function Nw(e){let{name:t,words:s}=e;if(t==="curl"&&le(e)){let r=I(e,"curl");return O(r,"-f","--fail","--fail-with-body","--fail-early","-w","-\
-write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!/^python[\d.]*$/.test(t))return;let n=s[s.findIndex(({text:r})=>r==="-c")+1]?.text;if(!(!n||!s.
some(({text:r})=>r==="-c")))return/\brequests\.(?:get|head|post)\(/.test(n)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(n)?void 0:"requests.get passes on any answer, errors too":/^\s*import [\w., ]+(?:;\s*print\(.*\)\s*)?;?\s*$/.
test(n)?"it only imports a module, in a process of its own":void 0}function Iw(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,h:3600}[t[2]??"s"]??1):void 0}
var jw=g({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner'\
s account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","\
CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:t}){for(let{role:s,ref:n}of e){
if(!b(n,({path:a,digest:o,fault:i})=>a!==null&&o===void 0&&!i)||t.has(Je(n.value)))continue;let r=s==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(n.value.path??"")&&n.value.tag;yield{at:n,severity:r?
"info":"low",message:`${f(n.value.text)} has no digest, so it can become another image`}}}}),zi={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/a\
lertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"\
gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Tw=g({id:"no-ambiguous-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several regi\
stries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/dock\
er/image/tag/"},examples:[],*check(e,{builtImages:t}){for(let{ref:s,role:n}of e.references){if(s.state==="unknown"||n==="syntax"||n==="copy-from"||n==="mount-from")continue;let{domain:r,path:a,digest:o,
fault:i,text:l}=s.value;if(r!=="docker.io"||!a||o||i||t.has(Je(s.value))||l.startsWith("docker.io/"))continue;let d=Object.hasOwn(zi,a)?zi[a]:void 0;d?yield{at:s,severity:"info",message:`the project p\
ublishes this image as ${f(d)}, not as ${f(l)}`}:!a.includes("/")&&!Tn(a)&&(yield{at:s,message:`${f(l)} is no official image, and nothing here builds it: name its registry and publisher`})}}}),Ww=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
Hi=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:[\w-]+\.)*(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
Bi=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,Pw=g({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,t){
let s=a=>Bi.test(a)&&(Ww.test(a)||Hi.test(a)),n="a cryptocurrency miner, or the pool of one";for(let{ref:a}of e.references)a.state!=="unknown"&&s(a.value.text)&&(yield{at:a,message:`${f(a.value.text)}\
 looks like ${n}`});for(let a of w(e.image.env))Bi.test(a.value.literal)&&Hi.test(a.value.literal)&&(yield{at:a,message:`${f(a.value.name)} names ${n}`});for(let{what:a,setting:o,commands:i}of te(e))i.
some(({words:l,name:d})=>!/^(?:echo|grep|pkill|killall)$/.test(d)&&l.some(({text:c})=>s(c)))&&(yield{at:o,message:`the ${a} of ${v(e)} starts what looks like ${n}`});let r=e.dialect==="dockerfile"?Dt(
e,t)?.scripts??[]:[];for(let{instruction:a,script:o}of r)for(let i of a.keyword==="RUN"?o.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(i.name)&&i.words.some(({text:l})=>s(l))){yield{at:{span:Ce(
i)},message:`this installs or runs what looks like ${n}`};break}}}),Lw=g({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or\
 debug modes.",why:"A debugger port is a shell without a password: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes t\
he service fail, and the console of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],
*check(e){if(!e.ships||Fw(e))return;let t=w(e.image.env,({value:s})=>s!==null);for(let[s,n]of t.entries()){let{name:r,value:a}=n.value;if(!a||a.state==="unknown"||t.slice(s+1).some(i=>i.value.name===r))
continue;let o=Uw(r,a.value,e);o&&(yield{at:n,severity:o.severity,message:`${f(/OPT/.test(r)?r:`${r}=${a.value}`)} ${o.what} in ${v(e)}`})}for(let{what:s,setting:n,commands:r}of te(e)){if(s==="health \
check")continue;let a=r.flatMap(({words:o,name:i})=>Gi([i,...o.slice(1).map(({text:l})=>l)].join(" "))??[])[0];a&&(yield{at:n,severity:a.severity,message:`the ${s} of ${v(e)} ${a.what}`})}}}),bs={severity:"\
high",what:"opens a debugger to whoever reaches its port"},Nt={severity:"medium",what:"starts a debugger"},Fw=e=>Op(e.span.file)||"development"in e&&e.development||_p(e.path[e.path.length-1]??"");function Uw(e,t,s){
let n=/^(?:1|true|yes|on)$/i.test(t);if(/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.test(e))return Gi(`x ${t}`);if(e==="FLASK_DEBU\
G"||e==="FLASK_ENV"&&t==="development")return!n&&t!=="development"?void 0:{severity:qw(s)?"high":"medium",what:"switches on a console that runs what is typed into it"};if(e==="XDEBUG_MODE"&&/debug/.test(
t))return Nt;if(/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(e)&&n)return{severity:"medium",what:"shows its insides to whoever makes it fail"};if(e==="DEBUG"&&n)return{severity:"low",what:"\
switches on a debug mode"};if(/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.test(e)&&/^(?:dev|development|debug)$/i.test(t))return{severity:"\
low",what:"sets a development mode"}}function Gi(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?bs:/server=y/.test(e)?Nt:void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?bs:Nt;if(/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(e))return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.
test(e)?bs:Nt;if(/^(?:dlv|\S*\/dlv)\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?Nt:bs;if(/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(e))return{severity:"medium",what:"\
switches on a console that runs what is typed into it"}}var qw=e=>{if(!("host"in e))return!1;let{host:t}=e;return w(t.portBindings).some(({value:s})=>De(t,s))},Ki="2026-11-22",Gn=`
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
`,xs=new Map;function Kn(e){if(xs.has(e))return xs.get(e);let t=`
${e}: `,s=Gn.indexOf(t),n=s<0?void 0:Gn.slice(s+t.length,Gn.indexOf(`
`,s+1)),r=n===void 0?void 0:new Map(n.split(" ").map(a=>a.split("=")));return xs.size<1e3&&xs.set(e,r),r}var zw=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^hashicorp\/(?:vault|consul)$/,""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function Hw(e){let t=bt(
e),s=e.tag?.toLowerCase();if(t===null||!s)return;let n=zw.find(([o])=>o.test(t))?.[1],r=n===""?t.slice(t.indexOf("/")+1):n??t,a=Kn(r);return(a&&Yn(r,a,s))??(a||Tn(t)?Gw(s):void 0)}function Yn(e,t,s){let n=(s.
replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/(?<=^\d+)u\d.*$/,"").split(/[._+]/);for(let r=n.length;r>0;r-=1){let a=n.slice(0,r).join("."),o=t.get(a);if(o&&r===1&&n.length>1&&Bw(t,a))return;if(o)
return o<Ki?{release:`${e} ${a}`,date:o}:void 0}}var Bw=(e,t)=>[...e.keys()].some(s=>s.startsWith(`${t}.`));function Gw(e){let t=/-alpine(\d+\.\d+)\b/.exec(e)?.[1];if(t)return Yn("alpine",Kn("alpine")??
new Map,t);let s=Kn("debian")??new Map,n=e.split("-").find(r=>/^[a-z]+$/.test(r)&&s.has(r));return n?Yn("debian",s,n):void 0}var Kw=g({id:"no-eol-image",on:"workload",severity:"medium",confidence:"med\
ium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attacker\
s read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://end\
oflife.date/"},examples:[],*check(e){for(let{ref:t,role:s}of e.references){let n=t.state==="unknown"||s==="syntax"?void 0:Hw(t.value);n&&t.state!=="unknown"&&(yield{at:t,message:`${f(t.value.text)}: t\
he maintenance of ${n.release} ended on ${n.date} (as known on ${Ki})`})}}}),Yw=g({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell t\
o expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read \
in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#she\
ll-and-exec-form"},examples:[],*check(e){let{cmd:t,entrypoint:s,healthcheck:n}=e.image,r=Yi(s);for(let[o,i]of[["entrypoint",s],["command",t]]){let l=Yi(i);l&&!(o==="command"&&r&&Vi(r))&&(yield*Xi(l,`t\
he ${o} of ${v(e)}`))}let a=n.state==="written"?n.value?.test:null;a?.form==="exec"&&(yield*Xi(a.words,`the health check of ${v(e)}`))}}),Yi=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:
void 0,Vw=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,Jw=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Xw=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function Vi(e){let t=e.map(s=>S(s)??"");return Xw.test(t[0]??"")?!0:t.some((s,n)=>Vw.test(s)&&Ji(t,n,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||Jw.test(s)&&Ji(t,n,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function Ji(e,t,s){for(let n of e.slice(t+1)){if(s.test(n))return!0;if(!/^[-/]/.test(n))return!1}return!1}function*Xi(e,t){if(!Vi(e))for(let[s,n]of e.entries()){let r=S(n);if(r===void 0)continue;let a=Zw(
r);if(!a||s===0&&a==="operator")continue;let o=s>0?S(e[s-1])??"":"",i=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(o)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(r),l=i?"high":a==="variable"?"low":"medium",d=i?"the credential becomes this very text":a==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:n,severity:l,message:`\
no shell reads ${t}, so ${f(r)} is not expanded: ${d}`}}}function Zw(e){return/\$\([^)]|(?:^|=)`[^`]+`$/.test(e)?"command":/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e)?"operator":/^(?:[^'\s]*[=:/@])?\$(?:[A-Za-z_]\w*|\{[A-Za-z_][^}]*\})[^'\s]*$/.
test(e)?"variable":void 0}var Zi=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head\
 tip insiders experimental".split(" ")),Qw=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercor\
e nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),eb=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble \
oracular plucky resolute".split(" "));function tb(e,t){let s=e.toLowerCase().split(/[-_]/),[n=""]=s;if(Zi.has(n))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let r=a=>Qw.has(
a)||Zi.has(a)||!t&&eb.has(a);return s.every(r)?`\`${e}\` names a variant and no version`:void 0}var sb=g({id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use\
 image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised release arrives unasked, and nobody can say afterwards which image \
was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({
references:e},{builtImages:t}){for(let{role:s,ref:n}of e){if(!b(n,({path:i,tag:l,digest:d,fault:c})=>i!==null&&l!==null&&d===void 0&&!c)||t.has(Je(n.value)))continue;let{tag:r,text:a}=n.value,o=r?tb(r,
Pt(n.value)?.kind==="os"):"no tag means latest";o&&(yield{at:n,severity:s==="syntax"?"low":"medium",message:`${f(a)} moves: ${o===`\`${r}\` moves`?`${f(r??"")} is another image every time`:o}`})}}}),$s=new Map(
[["NODE_TLS_REJECT_UNAUTHORIZED",/^0$/],["PYTHONHTTPSVERIFY",/^0$/],["GIT_SSL_NO_VERIFY",/^/],["NPM_CONFIG_STRICT_SSL",/^(?:false|0|no)$/i],["npm_config_strict_ssl",/^(?:false|0|no)$/i],["YARN_ENABLE_\
STRICT_SSL",/^(?:false|0|no)$/i],["YARN_STRICT_SSL",/^(?:false|0|no)$/i],["PIP_TRUSTED_HOST",/./],["UV_INSECURE_HOST",/./],["UV_ALLOW_INSECURE_HOST",/./],["CURL_INSECURE",/^(?:1|true|yes)$/i],["CONDA_\
SSL_VERIFY",/^(?:false|0|no)$/i],["MAMBA_SSL_VERIFY",/^(?:false|0|no)$/i]]),nb=g({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks\
 off by environment variable.",why:"One variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change \
what is sent, tokens included, and nothing says so.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){
let s=w(e.image.env,({value:r})=>r!==null);for(let[r,a]of s.entries()){let{name:o,value:i}=a.value;!i||i.state==="unknown"||!$s.get(o)?.test(i.value)||s.slice(r+1).some(l=>l.value.name===o)||(yield{at:a,
...Es(e,`${o}=${i.value}`,v(e))})}for(let{keyword:r,name:a,literal:o,span:i}of e.dialect==="dockerfile"?Dt(e,t)?.assignments??[]:[])r==="ARG"&&o!==""&&$s.get(a)?.test(o)&&(yield{at:{span:i},...Es(e,`${a}\
=${o}`,"the build")});let n=e.dialect==="dockerfile"?Dt(e,t)?.scripts??[]:[];for(let{instruction:r,script:a}of n){let o=new Set(a.commands.flatMap(i=>i.name==="unset"?i.words.map(({text:l})=>l):[]));for(let{
assignments:i,words:l,name:d}of r.keyword==="RUN"?a.commands:[]){for(let c of i)$s.get(c.name)?.test(c.value.text)&&(yield{at:c,...Es(e,`${c.name}=${c.value.text}`,"this command")});for(let c of/^(?:export|declare|set|setx)$/.
test(d)?l.slice(1):[]){let p=c.text.indexOf("=");p>0&&!o.has(c.text.slice(0,p))&&$s.get(c.text.slice(0,p))?.test(c.text.slice(p+1))&&(yield{at:c,...Es(e,c.text,"this script")})}}}}}),Es=({ships:e},t,s)=>({
severity:e?"high":"medium",message:`${f(t)} makes ${s} accept a certificate from anybody; add the authority that is missing instead`}),Ss=/^(?:1|true|yes|y|on)$/i,Qi=/^(?:0|false|no|off|none)$/i,rb=[[
/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./],[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/,Ss],[/^xpack[._]security[._]enabled$/i,
Qi],[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,Ss],[/^NEO4J_AUTH$/,/^none$/],[/^(?:REDIS|VALKEY)_ARGS$/,/--protected-mode\s+no/],[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,Ss],[/^GF_AUTH_ANONYMOUS_ENABLED$/,
Ss],[/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/,Qi]],ab=g({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run \
services with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who\
 scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e){
if(!e.ships)return;let t=ib(e);for(let s of w(e.image.env,({value:n})=>n!==null)){let{name:n,value:r}=s.value,a=r&&r.state!=="unknown"?r.value:void 0;a!==void 0&&rb.some(([o,i])=>o.test(n)&&i.test(a))&&
(yield{at:s,severity:t,message:`${f(`${n}=${a}`)} lets everybody who reaches ${v(e)} in without a password`})}for(let{what:s,commands:n,setting:r}of te(e)){let a=s==="health check"?void 0:n.map(({words:o})=>ob(
o.map(({text:i})=>i).join(" "))).find(Boolean);a&&(yield{at:r,severity:t,message:`${f(a)} lets everybody who reaches ${v(e)} in without a password`})}}});function ob(e){return/\s--(?:requirepass|aclfile)\b/.
test(e)?void 0:(/(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(e)??/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.
exec(e))?.[1]}function ib(e){if(!("host"in e))return"medium";let{host:t,development:s}=e;return s?"low":w(t.portBindings).some(({value:n})=>De(t,n))?"high":"medium"}var lb=g({id:"no-secret-in-command",
on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a process is no secret: `ps` sho\
ws it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the repository.",standards:["OWASP-12","CWE-214"],
references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){for(let{what:t,commands:s,setting:n}of te(e))if(!(he(e)&&n.via?.some(({how:r})=>r==="buil\
t-from")))for(let r of s){let a=Yr(r);a&&(yield{at:a,severity:a.secret.wellKnown?"medium":a.secret.by==="format"?"critical":"high",message:`${a.secret.wellKnown?"a well-known password":`${xt(a.secret.
what)} ${a.secret.what}`} stands in the ${t} of ${v(e)}, for everybody who can list processes: read it from a file`})}}}),db=g({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",
profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for everybody who can pull it, and what Compose sets stands in the repository. Every p\
rocess in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in \
Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e){for(let t of w(e.image.env,({value:s})=>s!==null)){
let{name:s,literal:n}=t.value,r=D(s,n);if(!r)continue;let a=he(e)&&!t.via?.some(({how:i})=>i==="built-from"),o=a?v(e):e.ships?"the image, for everybody who can pull it":`${v(e)}, and its cache and his\
tory`;yield{at:t,severity:cb(r,e,a),message:`${f(s)} puts ${r.wellKnown?"a well-known password":`${xt(r.what)} ${r.what}`} into ${o}`}}}});function cb({by:e,wellKnown:t},{ships:s,dialect:n},r){return t?
"medium":e==="format"?"critical":r||n==="dockerfile"&&!s?"high":"critical"}var pb=/\$?\$(?:apr1|2[aby]|5|6)\$/,hb=g({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"\
recommended",summary:"Keep secrets out of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring c\
opies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let t of w(e.image.
labels,({value:s})=>s!==null)){let{name:s,literal:n}=t.value,r=D(s.slice(s.lastIndexOf(".")+1),n),a=pb.test(n);!r&&!a||(yield{at:t,severity:a?"low":"medium",message:a?`${f(s)} shows a password hash of\
 ${v(e)} to whoever can list labels: keep it in a file`:`${f(s)} shows a ${r?.what??"credential"} of ${v(e)} to whoever can list labels`})}}}),ub=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,
mb=g({id:"no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs\
 with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to b\
e fixed.",standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:s}){if(!(t!=="dockerfile"||!s))for(let n of w(e.volumes)){
let r=n.value.replace(/^["']|["']$/g,"");ub.test(r)?yield{at:n,message:`VOLUME over ${f(r)} keeps it writable under a read-only root`}:/^[^:]+:./.test(r)&&!/^[A-Za-z]:[\\/]/.test(r)&&(yield{at:n,message:`${f(
r)} is no bind mount: VOLUME takes paths inside the image only`})}}}),fb=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,gb=g({id:"no-ssh-server",on:"\
workload",severity:"medium",profile:"recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look\
 after, beside a service that was to be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://doc\
s.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){if(!e.ships||fb.test(yb(e)))return;for(let{what:s,setting:n,commands:r}of te(e))s!=="health check"&&r.find(({name:a,words:o})=>/^(?:sshd|dropbear)$/.
test(a)||a==="service"&&/^sshd?$/.test(o[1]?.text??"")||o[0]?.text==="/etc/init.d/ssh")&&(yield{at:n,message:`${v(e)} starts an SSH server`});let t="host"in e?e.host:void 0;for(let s of t&&!b(t.networkMode,
n=>n==="host")?w(t.portBindings,({containerPort:n,protocol:r})=>n?.from===22&&n.to===22&&r==="tcp"):[])yield{at:s,message:`${v(e)} publishes the port of an SSH server`};if(e.dialect==="dockerfile")for(let s of w(
e.image.exposedPorts,({from:n,to:r,protocol:a})=>n===22&&r===22&&a==="tcp"))yield{at:s,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),yb=({image:e,path:t})=>`${e.ref&&e.
ref.state!=="unknown"?e.ref.value.text:""} ${t[t.length-1]??""}`,vb=g({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",
why:"EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitatio\
n to open it.",standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:Rn("More ports than one image should expose.",5)},examples:[],*check(e,t,{
most:s}){if(e.dialect!=="dockerfile"||!e.ships)return;let n=e.base?.ports??[],r=w(e.image.exposedPorts,({from:o})=>!n.includes(o));for(let o of r){let[i,l]=(o.value.protocol==="tcp"?[...li]:[]).find(([
d])=>d>=o.value.from&&d<=o.value.to)??[0,void 0];!l||wb(e,t,l.service)!==(l.class==="debug")||(yield{at:o,message:kb(i,l)})}let a=r[s];a&&(yield{at:a,severity:"low",message:`the image exposes ${r.length}\
 ports: one service needs fewer`})}}),kb=(e,{what:t,class:s})=>s==="debug"?`port ${e} is that of ${t}, which no image that ships should open`:s==="back door"?`port ${e} is ${t}, and nothing here shows\
 what it is for`:`port ${e} is that of ${t}, and nothing here shows that the image is that service`;function wb({span:e,base:t},s,n){return n.test(t?.name??"")||n.test(e.file)?!0:_e(s).find(({source:r})=>r.
path===e.file)?.instructions.some(({keyword:r,logical:{text:a}})=>bb(r,a,n))===!0}function bb(e,t,s){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return s.test(t);if(e!=="RUN")return!1;
let n=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b|\blib[\w.+-]*/g,"");return s.test(n)}
var xb=g({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned\
, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWAS\
P-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:s,windows:n,dropsRoot:r}=e;if(!s||n||t.user.state==="unknown"||!Le(
t.user.value))return;let a=t.user.state==="written";if(r)return;let o=a?`${v(e)} runs as root: ${f(t.user.value)} is written here`:`${v(e)} runs as root, ${$b(e)}`;yield{at:t.user,severity:a?"high":"m\
edium",message:o,fix:Oe({set:"user",to:e.base?.account??"10001"})}}});function $b({base:e}){return e?e.unprivileged?`the default of ${e.name}; ${e.unprivileged} is the same without root`:`the default \
of ${e.name}${e.account?`, which has the account ${f(e.account)} for this`:""}`:"because nothing says otherwise"}var Eb=g({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Giv\
e the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it ch\
ecks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,
image:t,ships:s,windows:n},r){e!=="dockerfile"||!s||n||fe(r).length>0||qe(t.user,a=>!/^(?:\d+|root)(?::|$)/.test(a))&&(yield{at:t.user,message:`${f(t.user.value)} is a name: runAsNonRoot can only chec\
k a number`})}}),el=/^(?:tini|tini-static|dumb-init|docker-init|catatonit|s6-svscan|s6-overlay|init|supervisord|runsv(?:dir)?|my_init|systemd|pid1|minit|yelp-init)$/,Sb=g({id:"pid1-handles-signals",on:"\
workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A s\
hell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does\
 not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){
let{ships:s,windows:n,image:r}=e;if(!s||n||"host"in e&&b(e.host.init,l=>l))return;let a=e.dialect==="dockerfile"?Dt(e,t):void 0;if(a&&B(a).some(({shell:l})=>l)||e.dialect==="dockerfile"&&t.containers.
some(({build:l,host:d})=>l?.dockerfile===e.span.file&&l.stage?.join()===e.path.join()&&b(d.init,c=>c)))return;let o=te(e).filter(({what:l})=>l!=="health check"&&l!=="hook");if(o.some(({commands:l})=>l.
some(({name:d,wrappers:c})=>el.test(d)||c.some(p=>el.test(p.name)))))return;let i=o.find(({what:l})=>l==="entrypoint");if(!(!i&&r.entrypoint.state==="default"&&r.entrypoint.value&&!e.contents?.execs))
for(let l of i?[i]:o){let d=_b(l,e);d&&(yield{at:l.setting,message:`${d} process 1 of ${v(e)}, and does not hand signals on: use exec form with the program itself, exec, or an init`})}}}),Ab=/^(?:dnf|microdnf|yum|tdnf|zypper)$/;
function _b({command:e,commands:t},{dialect:s,contents:n}){let[r]=t;if(e.form==="shell")return t.filter(({substitutedInto:i})=>!i).length===1&&Ab.test(n?.packageManager??"")||s==="compose"||t.some(({wrappers:i})=>i.
some(l=>l.name==="exec"))?void 0:"shell form makes a shell";if(!r)return;let[a,o]=[r.name,r.words[1]?.text];if(!(r.wrappers.some(i=>/^(?:ba|da|a)?sh$/.test(i.name))||t.length>1)&&/^(?:npm|yarn|pnpm)$/.
test(a)&&o!==void 0&&!/^(?:exec|dlx|node)$/.test(o))return`${f(`${a} ${o}`)} makes ${a}`}var Ob=g({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your or\
ganisation requires.",why:"When a container misbehaves at night, its labels say whose it is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{"Im\
age annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},options:{image:qo("Labels of images that ship, and what their values look like: * stands for anything, an empt\
y text for any value."),service:qo("The same for Compose services, whose image's labels count.")},examples:[],*check(e,t,{image:s,service:n}){let{labels:r}=e.image,a=he(e)?n:s;if(!e.ships||r.state==="\
unknown"||Object.keys(a).length===0)return;let o=[];for(let[i,l]of Object.entries(a)){let d=r.value.findLast(c=>c.state==="unknown"||c.value.name===i);d?l&&d.state==="written"&&d.value.value?.state===
"written"&&!q(d.value.value.value,l)&&(yield{at:d,message:`${f(i)} of ${v(e)} does not look like ${f(l)}`}):o.push(i)}if(o.length){let i=o.length===1;yield{at:he(e)||!e.image.ref?e:e.image.ref,message:`${v(
e)} lacks the required ${i?"label":"labels"} ${o.map(f).join(", ")}`}}}}),Cb=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,Db=g({id:"secret-as-file",
on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` a\
nd debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https:\
//docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(he(e))for(let t of w(e.image.env)){let{name:s,literal:n,value:r}=t.value;if(!$e(s)||r!==null&&!n.includes("\uFFFC")||t.via?.some(
({how:o})=>o==="built-from"))continue;let a=e.base&&Cb.test(e.base.name);yield{at:t,message:`${f(s)} hands a credential to every process of ${v(e)}${a?`; this image reads it from a file that ${f(`${s}\
_FILE`)} names`:"; mount it as a secret and read the file"}`}}}}),Mb=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
Rb=g({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold e\
nds the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{
USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e){let{image:t,ships:s,windows:n,contents:r,base:a,added:o}=e,i=t.user.state==="written"?t.user.value.split(":")[0]:void 0;
if(!s||n||!i||t.user.state!=="written")return;if(!/^\d+$/.test(i)){r===null&&o?.copied&&!o.copied.some(({path:p,folder:h})=>p==="/etc/passwd"||h&&/^\/(?:etc)?$/.test(p))?yield{at:t.user,severity:"medi\
um",confidence:"high",message:`${f(i)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:a?.account&&i!==a.account&&!(Mb.test(i)&&!a.name.startsWith(
"cgr.dev/"))&&!Nb(e,i)&&(yield{at:t.user,message:`${a.name} documents the account ${f(a.account)}, and nothing here makes ${f(i)}`});return}let l=r?.owner,d=l?.ids.split(":")[0]??(/^[1-9]\d*$/.test(a?.
user??"")?a?.user:void 0),c=a?.kind==="datastore"||a?.kind==="broker";d&&c&&i!==d&&i!=="0"&&!o?.builds&&!o?.mentions.has("chown")&&(yield{at:t.user,message:`${v(e)} runs as ${i}, and the image was bui\
lt to run as ${l?.ids??d}${l?.path?`, which owns its data in ${f(l.path)}`:""}`})}}),Nb=({added:e,image:t},s)=>e===void 0||e.builds||e.copied===null||e.mentions.has(s)||e.copied.some(({path:n})=>n==="\
/etc/passwd")||S(t.user)?.includes("$")===!0,Ib=g({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"A reference \
that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",standards:[],references:{"Grammar \
of references":"https://github.com/distribution/reference"},examples:[],*check({references:e}){for(let{ref:t}of e)b(t,({fault:s})=>s!==void 0)&&(yield{at:t,message:`${f(t.value.text)} is no image refe\
rence: ${t.value.fault}`})}}),Dl=[hm,mm,gm,bm,$m,Sm,_m,Cm,Rm,Im,Wm,Fm,zm,Bm,Gm,Ym,Jm,Xm,rf,lf,pf,hf,gf,yf,vf,kf,$f,Of,Rf,If,jf,Tf,Lf,Uf,zf,Bf,Yf,Vf,Jf,Xf,Qf,tg,sg,rg,ag,lg,wg,bg,xg,Eg,Sg,Ag,_g,Og,Cg,Dg,
Mg,Ig,jg,Tg,Wg,Pg,Lg,Fg,Ug,qg,zg,Bg,Gg,Kg,Vg,Jg,Xg,Zg,ey,sy,oy,iy,dy,cy,py,hy,uy,yy,vy,ky,wy,xy,$y,Ey,_y,Dy,My,jy,Ly,qy,By,Jy,Zy,a0,o0,d0,g0,x0,A0,O0,C0,N0,T0,L0,U0,z0,K0,V0,ev,av,lv,pv,hv,uv,gv,xv,Ev,
Ov,Cv,Iv,Wv,Lv,zv,Vv,Xv,Qv,sk,rk,ok,dk,ck,hk,fk,gk,xk,$k,Ek,Mk,jk,Lk,Fk,qk,Hk,Kk,Yk,Jk,Zk,ew,tw,aw,ow,iw,dw,cw,pw,uw,mw,gw,vw,bw,_w,Ow,Mw,jw,Tw,Pw,Lw,Kw,Yw,sb,nb,ab,lb,db,hb,mb,gb,vb,xb,Eb,Sb,Ob,Db,Rb,
Ib],Ft=({suppressed:e,status:t})=>!e&&t!=="existing";function Ut({sources:e},{file:t,start:s,end:n}){let r=e.get(t),a=r?.position(s)??{line:1,column:1},o=r?.position(n)??a;return{path:t,line:a.line,column:a.
column,endLine:o.line,endColumn:o.column}}function xr({files:e,findings:t,hidden:s,since:n}){let r=t.filter(Ft),a=i=>r.filter(l=>l.severity===i).length,o=i=>t.filter(({suppressed:l})=>l?.by===i).length;
return{files:e.length,findings:r.length,suppressed:o("comment"),known:o("baseline"),existing:t.filter(({status:i,suppressed:l})=>!l&&i==="existing").length,fixed:n?.fixed.length??0,hidden:s,bySeverity:Object.
fromEntries(be.toReversed().map(i=>[i,a(i)]))}}var tl=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function $r(e){let{files:t,findings:s,suppressed:n,known:r,existing:a,fixed:o,hidden:i,bySeverity:l}=xr(e),{since:d}=e,
c=be.toReversed().flatMap(u=>l[u]?[`${l[u]} ${u}`]:[]),p=[...d?[`${o} fixed and ${a} there already, compared with ${d.ref}`]:[],...r?[`${r} in the baseline`]:[],...n?[`${n} suppressed`]:[],...i&&!d?[`${i}\
 more with --profile strict`]:[]],h=d?"new finding":"finding";return`${s?`${tl(s,h)} (${c.join(", ")})`:`No ${h}s`} in ${tl(t,"file")}${p.length?`; ${p.join(", ")}`:""}.`}var It=160;function sl({sources:e},t,s,n=1){
let r=e.get(t.file);if(!r)return[];let a=r.position(t.start),o=r.position(Math.max(t.start,t.end-1)),i=Math.min(o.line,a.line+2),l=String(i).length+2,d=[];for(let c=Math.max(1,a.line-n);c<=i;c+=1){let p=Tb(
r,c,c===a.line?a.column:1);if(d.push(`${String(c).padStart(l)} | ${p.text}`.trimEnd()),c<a.line)continue;let h=p.column(c===a.line?a.column:jb(r,c)),u=p.column(c===o.line?o.column+1:r.line(c).length+1);
d.push(`${" ".repeat(l)} | ${" ".repeat(Math.max(0,h-1))}${s("^".repeat(Math.max(1,u-h)))}`)}return o.line>i&&d.push(`${" ".repeat(l)} | ...`),d}var jb=(e,t)=>e.line(t).search(/\S|$/)+1;function Tb(e,t,s){
let n=e.line(t),r=n.length>It?Math.max(0,Math.min(s-40,n.length-It)):0,a=n.slice(r,r+It),o=n.length>2e4?nl(a):Wb(n,r),i=[],l=r>0?"...":"",d=0;for(let c of o){o.startsWith("#[",d)&&l.endsWith("#")&&(l+=
" ");for(let p=d+c.length;d<p;d+=1)i.push(l.length+1);l+=c==="	"?"    ":ia(c)}return i.push(l.length+1),{text:r+It<n.length?`${l}...`:l,column:c=>i[Math.max(0,Math.min(c-1-r,i.length-1))]??1}}var Wb=(e,t)=>nl(
e).slice(t,t+It),nl=e=>{let t=de(e);return t.length===e.length?t:e.replace(/\S/g,"*")},rl={critical:"magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"};function Ml(e,{style:t,quiet:s}){let n=e.
findings.filter(Ft),r=Pb(n).map(i=>Lb(e,i,t)),a=s?[]:[$r(e)],o=[...r,...a];return o.length?`${o.join(`

`)}
`:""}function Pb(e){let t=[];for(let s of e){let n=t.slice(-3).find(([r])=>r&&un(r.span,s.span));n?n.push(s):t.push([s])}return t}function Lb(e,t,s){let[n]=t;if(!n)return"";let{path:r,line:a,column:o}=Ut(
e,n.span),i=Math.max(...t.map(({rule:d})=>d.length)),l=[s("bold",`${Os(r)}:${a}:${o}`),...sl(e,n.span,d=>s(rl[n.severity],d))];for(let d of t)l.push(...Fb(e,d,i,s));return l.join(`
`)}function Fb(e,{severity:t,rule:s,message:n,fix:r,related:a,confidence:o},i,l){let d=o==="low"?l("dim"," (not certain)"):"",c=" ".repeat(11),p=[`  ${l(rl[t],t.padEnd(8))} ${l("bold",s.padEnd(i))}  ${Re(
n)}${d}`];r&&p.push(`${c}${l("dim","fix:")} ${Re(r.title)}${r.safety==="unsafe"?l("dim"," (may change how it works)"):""}`);for(let{span:h,message:u}of a){let m=Ut(e,h);p.push(`${c}${l("dim","see:")} ${Re(
m.path)}:${m.line}:${m.column} ${Re(u)}`),p.push(...sl(e,h,y=>l("dim",y),0).slice(0,2).map(y=>`${c}${y}`))}return p}var Er=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function Rl(e){
return e.findings.filter(Ft).map(({span:t,severity:s,message:n,rule:r})=>{let{path:a,line:o,column:i}=Ut(e,t);return`${Os(a).replace(/:(?=\d+:\d+: )/g,"%3A")}:${o}:${i}: ${Er(s)}[${s}] ${Re(n)} [${r}]\

`}).join("")}function Nl(e){let t=new Ub(e);return{root:t.document(),faults:t.faults,whole:t.whole}}var Ub=class{#e;#a;faults=[];get whole(){return!this.#n}#t=0;#s=0;#n=!1;constructor(e){this.#e=e.text,
this.#a=e.path}document(){if(this.#e.startsWith("\uFEFF")&&(this.#o(0,1,"a byte order mark stands before the JSON: save the file without one"),this.#t=1),this.#p(),this.#t>=this.#e.length){this.#o(0,0,
"the file is empty, and JSON is expected");return}let e=this.#l(0);return e&&!this.#n&&(this.#p(),this.#t<this.#e.length&&this.#o(this.#t,this.#t+1,"something stands after the end of the JSON")),e}#r(e,t=this.#t){
let{length:s}=this.#e;return{file:this.#a,start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#o(e,t,s,n,r=""){let a=n?{fix:{title:r,edits:n,safety:"safe"}}:{};this.faults.push({span:this.#r(e,Math.min(
t,this.#e.length)),message:s,kind:"broken",...a})}#c(e,t=this.#t){this.#n||this.#o(t,t+1,e),this.#n=!0}#p(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#t,e.test(this.#e),this.#t=e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;
if(t.lastIndex=this.#t,!t.exec(this.#e))return;this.#o(this.#t,t.lastIndex,"JSON has no comments: a `comment` key is what profiles use"),this.#t=t.lastIndex}}#l(e){if(e>1e3)return this.#c("values this\
 deep inside each other are not read");let t=this.#t,s=this.#e[t];if(s==="{")return this.#i(e);if(s==="[")return this.#u(e);if(s==='"'){let i=this.#m();return i===void 0?void 0:{kind:"string",value:i,
span:this.#r(t)}}let n=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;n.lastIndex=t;let r=n.exec(this.#e)?.[0];if(r)return this.#t+=r.length,{kind:"number",text:r,span:this.#r(t)};let a=/[\w.+'-]+/y;
a.lastIndex=t;let o=a.exec(this.#e)?.[0];return o==="true"||o==="false"||o==="null"?(this.#t+=o.length,o==="null"?{kind:"null",span:this.#r(t)}:{kind:"boolean",value:o==="true",span:this.#r(t)}):s===void 0?
this.#c("the JSON ends in the middle",Math.max(0,this.#s-1)):o?(this.#t+=o.length,this.#o(t,this.#t,o.startsWith("'")?"strings stand in double quotes":/^[+-]?0?[xX\d]/.test(o)?`\`${o.slice(0,40)}\` is \
no number of JSON: plain decimal digits, no leading zero`:`\`${o.slice(0,40)}\` is no value of JSON: strings stand in double quotes`),{kind:"null",span:this.#r(t)}):this.#c(`a value is expected here, \
not \`${s}\``)}#i(e){let t=this.#t,s=[];return this.#t+=1,this.#h("}",t,()=>{let n=this.#t;if(this.#e[n]!=='"'){let a=/[A-Za-z_]\w*(?=\s*:)/y;a.lastIndex=n;let o=a.exec(this.#e)?.[0];return o?(this.#t+=
o.length,this.#o(n,this.#t,"keys stand in double quotes"),this.#d(s,o,n,e)):this.#c("a key in double quotes is expected here")??!1}let r=this.#m();return r===void 0?!1:this.#d(s,r,n,e)})?{kind:"object",
members:s,span:this.#r(t)}:s.length?{kind:"object",members:s,span:this.#r(t)}:void 0}#d(e,t,s,n){let r=this.#r(s);if(this.#p(),this.#e[this.#t]!==":")return this.#c("a `:` is expected after the key")??
!1;this.#t+=1,this.#p();let a=this.#l(n+1);return a?(this.#s=this.#t,e.push({key:t,keySpan:r,value:a,span:this.#r(s)}),!0):!1}#u(e){let t=this.#t,s=[];return this.#t+=1,this.#h("]",t,()=>{let n=this.#l(
e+1);return n?(this.#s=this.#t,s.push(n),!0):!1})||s.length?{kind:"array",items:s,span:this.#r(t)}:void 0}#h(e,t,s){for(let n=!0;;n=!1){this.#p();let r=this.#e[this.#t];if(r===e)return this.#t+=1,!0;if(r===
void 0)return this.#n||this.#o(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#n=!0,!1;if(!n)if(r===","){let a=this.#t;if(this.#t+=1,this.#p(),this.#e[this.#t]===e){this.#o(a,a+1,"a comma s\
tands after the last entry, which JSON does not take",[{span:this.#r(a,a+1),text:""}],"remove the comma");continue}}else if(/["{[\w-]/.test(r)&&r!==(e==="}"?"]":"}"))this.#o(this.#s-1,this.#s,"a comma\
 is missing here",[{span:this.#r(this.#s,this.#s),text:","}],"add the comma");else return this.#c(`a comma or \`${e}\` is expected here, not \`${r}\``)??!1;if(!s())return!1}}#m(){let e=this.#t,t=/"(?:[^"\\\n]|\\[^\n])*"/y;
t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#c("this string is never closed",e);this.#t=t.lastIndex;let n=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].
find(([,r])=>r!==void 0);return n?(this.#o(e+n.index,e+n.index+n[0].length,"this cannot stand in a string of JSON: it is escaped as \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function Il(e){
if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?t:void 0}0&&(module.exports={$,$a,A,Aa,B,Ba,C,Ca,D,Da,E,Ea,F,Fa,G,Ga,H,Ha,I,Ia,J,Ja,K,Ka,L,La,M,Ma,N,Na,O,Oa,P,Pa,Q,Qa,R,Ra,S,Sa,T,Ta,U,Ua,V,Va,W,Wa,X,Xa,Y,Ya,Z,Za,_,_a,a,aa,b,ba,c,ca,d,da,e,ea,f,fa,g,ga,h,ha,
i,ia,j,ja,k,ka,l,la,m,ma,n,na,o,oa,p,pa,q,qa,r,ra,s,sa,t,ta,u,ua,v,va,w,wa,x,xa,y,ya,z,za});
