const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var ni=Object.create;var rt=Object.defineProperty;var ri=Object.getOwnPropertyDescriptor;var oi=Object.getOwnPropertyNames;var si=Object.getPrototypeOf,ii=Object.prototype.hasOwnProperty;var ai=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},li=(e,t)=>{for(var n in t)rt(e,n,{get:t[n],enumerable:!0})},Un=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of oi(t))!ii.call(e,o)&&o!==n&&rt(e,o,{get:()=>t[o],enumerable:!(r=ri(t,o))||r.enumerable});return e};var Y=(e,t,n)=>(n=e!=null?ni(si(e)):{},Un(t||!e||!e.__esModule?rt(n,"default",{value:e,enumerable:!0}):n,e)),ci=e=>Un(rt({},"__esModule",{value:!0}),e);var Ms=ai((wh,zt)=>{function Es(e){return Array.isArray(e)?e:[e]}var Me=void 0,re="",Ne=" ",N="\\",wc=/[.*+?()[\]{}^$|\\/]/,Ds="\uFEFF",xc=/^\/\*{2,}$/,vc=/^\\!/,Sc=/^\\#/,$c=/\r?\n/g,Oc="//",Ie=47,vs=46,
K="/",js="node-ignore";typeof Symbol<"u"&&(js=Symbol.for("node-ignore"));var As=js,ve=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),n),Cs=()=>!1,Ss={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},Rc="\\]^-[",It=e=>Rc.indexOf(e)<0?e:N+e,Ec="(?!\\/)",Dc=(e,t)=>{
if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(n).test("/")?Ec+n:n},jc=(e,t)=>{let{length:n}=e,r=t+1,o=re,s=e[r];(s==="!"||s==="^")&&(o="^",r++);let i=re,a=re;for(;;){let l=e[r];if(l===Me)return null;
if(l===N){let c=e[++r];i+=It(c),a=c}else if(l==="-"&&a&&r+1<n&&e[r+1]!=="]"){r++;let c=e[r];c===N&&(c=e[r+=1]),a<=c&&(i+=`-${It(c)}`),a=re}else if(l==="["&&e[r+1]===":"){let c=r+2,d=c;for(;d<n&&e[d]!==
"]";)d++;if(d===n)return null;if(d>c&&e[d-1]===":"){let p=e.slice(c,d-1);if(!Object.prototype.hasOwnProperty.call(Ss,p))return null;i+=Ss[p],a=re,r=d}else i+=It("["),a="[",r=c-2}else i+=It(l),a=l;if(r++,
e[r]==="]")return{end:r,source:Dc(o,i)}}},Mn="[]",Qe="\0",Ac=new RegExp(`${Qe}(\\d+)${Qe}`,"g"),Wt="\uE000",qt="\uE001",$s=e=>e===Qe||e===Wt||e===qt,Cc=e=>{let t=[],n=i=>`${Qe}${t.push(i)-1}${Qe}`,{length:r}=e,
o=re,s=0;for(;s<r;){let i=e[s];if(i===N){let a=e[s+1];a===K&&s+2===r?o+=n(Mn):a==="*"||a==="["||a===Ne?o+=e.slice(s,s+2):o+=n(wc.test(a)?N+a:$s(a)?`[${a}]`:a),s+=2}else if($s(i))o+=n(`[${i}]`),s++;else if(i===
"["){let a=jc(e,s);a===null?(o+=n(Mn),s=r):(o+=n(a.source),s=a.end+1)}else o+=i,s++}return{source:o,sources:t}},In=null,_c=/\/(?!$)/,Xe="[^\\/]*",Fc=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.length%
2)+Ne:t,N+Ne],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",K],[/\//g,()=>"\\/",K],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","\
*"],[In,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(_c.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${qt}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,
(e,t)=>t+Xe,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===re?t+Wt:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>N,N+N],[/\\\\/g,()=>N,N+N],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[In,e=>{let t=e[e.
length-1];return!t||t===Wt||t===qt?e:t===K?`${e}$`:`${e}(?=$|\\/$)`}]],Pc=/(^|\\\/)?\uE000$/,Nt="regex",Os="checkRegex",Rs="_",Lc=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Mc=/\uE001$/,Ic=()=>"[\\s\\S\
]",Nc=(e,t)=>{let n=re;for(let r=t+1;r<e.length&&!e[r].wildcard;r++)n+=e[r].single;return n},Tc=e=>{if(e.indexOf(Xe)<0)return e;let t=[],{length:n}=e,r=0;for(;r<n;){let a=e[r];if(e.startsWith(Xe,r))t.
push({wildcard:!0}),r+=Xe.length;else if(a==="["){let l=r+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)l+=e[l]===N?2:1;l++,t.push({single:e.slice(r,l)}),r=l}else if(a===N)t.push({single:e.slice(
r,r+2)}),r+=2;else if(a==="("){let l=0,c=r;do e[c]===N?c++:e[c]==="("?l++:e[c]===")"&&l--,c++;while(c<n&&l>0);"*+?".indexOf(e[c])>=0&&c++,t.push({boundary:e.slice(r,c)}),r=c}else a==="^"||a==="$"?(t.push(
{boundary:a}),r++):(t.push({single:a}),r++)}let o=re,s=[],i=()=>{let a;s.forEach((l,c)=>{l.wildcard&&(a=c)}),s.forEach((l,c)=>{if(!l.wildcard){o+=l.single;return}o+=c===a?Xe:`(?:(?!${Nc(s,c)})[^\\/])*`}),
s=[]};return t.forEach(a=>{if(a.boundary===void 0){s.push(a);return}i(),o+=a.boundary}),i(),o},_s=e=>{xc.test(e)&&(e="**");let{source:t,sources:n}=Cc(e),r=Fc.reduce((o,[s,i,a])=>s===In?i(o,e):a!==Me&&
o.indexOf(a)<0?o:s.test(o)?o.replace(s,i.bind(e)):o,t);return n.length?r.replace(Ac,(o,s)=>n[s]):r},Wc=(e,t)=>{e[e.length-1]===K&&(t=_s(e.slice(0,-1)));let n=t.slice(0,-1),r=t[t.length-1];return r===Wt?
`${n}$`:r===qt?n:Mn},Fs=e=>{let t=e.indexOf(K);return t<0||t===e.length-1},qc=e=>{let t=e.length-1,n=e.lastIndexOf(K,e[t]===K?t-1:t);return n<0?e:e.slice(n+1)},zc=e=>{if(e.charCodeAt(0)===Ie||e.indexOf(
Oc)>=0){let r=e.split(K).filter(Boolean);return r.pop(),r.length?r.join(K)+K:re}let t=e.length-1,n=e.lastIndexOf(K,e.charCodeAt(t)===Ie?t-1:t);return n<0?re:e.slice(0,n+1)},et=e=>typeof e=="string",Uc=e=>e&&
et(e),Hc=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split($c).filter(Boolean),Nn=class{constructor(t,n,r,o,s,i){this.pattern=t,this.mark=n,this.negative=s,ve(this,"body",r),ve(this,"ignoreCase",o),ve(this,
"regexPrefix",i)}get _basenameOnly(){return ve(this,"_basenameOnly",Fs(this.body))}get regex(){let t=Rs+Nt;return this[t]?this[t]:this._make(Nt,t)}get checkRegex(){let t=Rs+Os;return this[t]?this[t]:this.
_make(Os,t)}_make(t,n){let r=Tc(t===Nt?this.regexPrefix.replace(Pc,Lc).replace(Mc,Ic):Wc(this.body,this.regexPrefix)),o=this.ignoreCase?new RegExp(r,"i"):new RegExp(r);return ve(this,n,o)}},Bc=e=>{let t=0;
for(;e[e.length-t-1]===N;)t++;return t%2===1},Gc=(e,t)=>{let n=e.length,r;for(;;){for(t&&e[n-1]==="\r"&&n--,r=n;e[r-1]===Ne;)r--;if(!t||e[r-1]!==`
`)break;n=r-1}if(r===n)return e.slice(0,n);let o=0;for(;e[r-o-1]===N;)o++;return o%2?e.slice(0,r-1)+Ne:e.slice(0,r)},Jc=(e,t,n,r,o)=>{let s=o&&e[0]===Ds?e.slice(1):e;if(s[0]==="#")return;let i=!1;s[0]===
"!"&&(i=!0,s=s.slice(1));let a=s[s.length-1];if((a===Ne||r&&(a==="\r"||a===`
`))&&(s=Gc(s,r)),!s||Bc(s))return;s=s.replace(vc,"!").replace(Sc,"#");let l=_s(s);return new Nn(e,t,s,n,i,l)},Tn=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,n){
if(t&&t[As]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let r=et(t),o=r?t:t.pattern,s=Uc(o)&&Jc(o,r?Me:t.mark,this._ignoreCase,!this.
_split,this._stripBOM&&!n);s&&(this._added=!0,this._rules.push(s),Fs(s.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=et(t),this._stripBOM=!this._split||t[0]===Ds,Es(this._split?
Hc(t):t).forEach(this._add,this),this._added&&(this._literalRules=Me),this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:a})=>a[a.length-(a[a.length-1]===
K?2:1)]==="*")),r=!1,o=!1,s;for(let a=n.length-1;a>=0;a--){let l=n[a];if(l.checkRegex.test(t)){r=!l.negative,o=l.negative,s=l.negative?Me:l;break}}let i={ignored:r,unignored:o};return s&&(i.rule=s),i}test(t,n){
let r=this._rules,{length:o}=r,s=this._basenameCount*2>=o,i=s?qc(t):t;for(let a=o-1;a>=0;a--){let l=r[a];if(l[n].test(s&&l._basenameOnly?i:t)){let{negative:c}=l,d={ignored:!c,unignored:c};return c||(d.
rule=l),d}}return{ignored:!1,unignored:!1}}},Vc=(e,t)=>{throw new t(e)},fe=(e,t,n)=>et(e)?e?fe.isNotRelative(e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path \
must not be empty",TypeError):n(`path must be a string, but got \`${t}\``,TypeError),Ps=e=>{let t=e.charCodeAt(0);if(t===Ie)return!0;if(t!==vs)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===
Ie?!0:n!==vs?!1:e.length===2||e.charCodeAt(2)===Ie};fe.isNotRelative=Ps;fe.convert=e=>e;var Tt=e=>et(e)&&fe.convert(e),Wn=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:r=!1}={}){
ve(this,As,!0),this._rules=new Tn(n),this._strictPathCheck=!r,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&
this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,r){return fe(r,t,this._strictPathCheck?Vc:Cs),r?this._t(r,n):{ignored:!1,unignored:!1}}checkIgnore(t){let n=Tt(t);if(!n||n.charCodeAt(
n.length-1)!==Ie)return this._test(t,this._testCache,n);let r=this._t(n,this._testCache);if(r.ignored)return r;let o=this._rules.testLiteral(n);return o.ignored||o.unignored?o:r}_t(t,n){if(t in n)return n[t];
let r=zc(t),o=r?this._t(r,n):Me;return n[t]=o&&o.ignored?o:this._rules.test(t,Nt)}ignores(t){return this._test(t,this._ignoreCache,Tt(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return Es(
t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,Tt(t))}},qn=e=>new Wn(e),Kc=e=>fe(Tt(e),e,Cs),Ls=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.test(n)?n:n.replace(
/\\/g,"/");fe.convert=e;let t=/^[a-z]:\//i;fe.isNotRelative=n=>t.test(n)||Ps(n)};typeof process<"u"&&process.platform==="win32"&&Ls();zt.exports=qn;qn.default=qn;zt.exports.isPathValid=Kc;ve(zt.exports,
Symbol.for("setupWindows"),Ls)});var vd={};li(vd,{moreCommand:()=>xd});module.exports=ci(vd);var Ws=require("node:fs");var er=require("node:crypto");var ot=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Hn=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Vt=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Bn=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var di=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),pi=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
ui=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),mi=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function Kt(e){if(e.length>200)return!1;let t=di(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(t[0])&&t.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||t.some(r=>r==="allow"||r==="skip"||r==="disable")||t.includes("gpg")&&!t.includes(
"private")&&/^keys?$/.test(n)||mi.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(r=>ui.has(r)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((r,o)=>r===
"pass"||r==="auth"||r==="pat"?!1:pi.test(r)&&(o===t.length-1||gi(t.slice(o+1))))}var gi=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function Jn(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||
/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.
test(n)||/EXAMPLE(?:KEY)?$/.test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:Vn(n)||Hn.test(n)}var Vn=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,
"")).size<=1;function fi(e,t){let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return r&&!Jn(r,t)&&!(t&&r.includes("$"))?r:void 0}var Gn=e=>Vt.has(e)||Bn.test(e);
function Z(e,t,n=!1){let r=t.trim(),o=r.slice(0,4096),s=o.toLowerCase();for(let{name:l,hint:c,pattern:d}of ot){let p=s.includes(c)?d.exec(o)?.[0]:void 0;if(p&&!/example/i.test(r)&&!Vn(p.slice(-12)))return{
by:"format",what:l,wellKnown:!1}}let i=fi(r,n);if(i)return{by:"url",what:"password in a URL",wellKnown:Gn(i.toLowerCase())};let a=Kt(e);if(a&&Vt.has(s))return{by:"name",what:"credential",wellKnown:!0};
if(!(!a||Jn(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:Gn(s)}}var pe=e=>e.replace(/[^\r\n]/g,"*"),Kn=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
hi=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,yi=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,bi=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
ki=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,wi=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
xi=/(\b(?:useradd|usermod|adduser)\b[^|;&\n]{0,200}?\s(?:-p|--password)[\s=]+["']?|(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8}))([^\s"':,;|&]+)/g,vi=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,
Si=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function H(e){if(e.length>8e3)return`${H(e.slice(0,8e3))}...`;let t=e.replace(bi,(r,o,s)=>/^[$\uFFFC]/.test(s)?r:o+pe(s));t=t.replace(yi,(r,o,s)=>o+pe(s)),t=
t.replace(hi,(r,o,s,i)=>Z(o,i,!0)?`\${${o}${s}${pe(i)}}`:r),t=t.replace(Kn,Yn);for(let r of[ki,vi,wi,Si])t=t.replace(r,(o,s,i)=>/^[$\uFFFC*]/.test(i)?o:s+pe(i));t=t.replace(xi,(r,o,s)=>/^(?:[\uFFFC*]|\$[A-Za-z_{(])/.
test(s)&&!/^\$g?y\$/.test(s)?r:o+pe(s));let n=t.toLowerCase();for(let{hint:r,pattern:o}of ot)n.includes(r)&&(t=t.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),pe));return t}function Yn(e,t,n,r,o){
let s=o.replace(/^(["'])(.*)\1$/s,"$2");return Z(n,s,!0)?`${t}${n}${t}${r}${o.replace(s,()=>pe(s))}`:s===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${t}${n}${t}${r}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,
(i,a,l,c)=>Z(l,c,!0)?`${a}${l}=${pe(c)}`:i)}`:s!==o&&/[=:]/.test(s)?`${t}${n}${t}${r}${o.replace(s,()=>s.replace(Kn,Yn))}`:e}function Zn(e,t){let n=e.replace(/^["']|["']$/g,"");if(!n.startsWith("/")&&t===void 0)return;let r=[];for(let o of`${n.startsWith("/")?"":t}/${n}`.split("/"))o===".."?r.pop():o&&o!=="."&&r.push(o);return`\
/${r.join("/")}`}var Xn=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function he(e,t){let n=[];for(let r of(t.startsWith("/")?t:`${e}/${t}`).split("/"))r===".."?n.length&&n[n.length-1]!==".."?n.
pop():n.push(".."):r&&r!=="."&&n.push(r);return(t.startsWith("/")?"/":"")+n.join("/")}function Yt({findings:e,sources:t,prefix:n},r=new Map){let o=new Map;return e.map(({rule:s,span:i,anchor:a})=>{let l=t.get(i.file)?.shown.slice(i.start,Math.min(i.end,i.start+2e3))??"",c=st(n,i.file),
d=JSON.stringify([s,r.get(c)??c,Qn(a),Qn($i.test(a)?Oi(l):H(l))]),p=(0,er.createHash)("sha256").update(d).digest("hex").slice(0,16),u=(o.get(p)??0)+1;return o.set(p,u),`${p}:${u}`})}var st=(e,t)=>e?he(
e,t):t,$i=/(?: FROM|\.image)$/,Oi=e=>H(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),Qn=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*"),it=e=>e.slice(0,e.indexOf(":"));var Ri=/^valid-(?:dockerfile|compose|seccomp|apparmor)$/;function tr(e,t,{whole:n,profile:r}){let o=rr(t),s=Yt(e),i=[...e.findings];for(let d of[!1,!0])for(let[p,u]of i.entries()){if(u.suppressed?.by===
"comment"!==d)continue;let h=o.get(it(s[p]))?.shift();h&&!d&&(i[p]={...u,suppressed:{by:"baseline",reason:h.reason??null}})}let a=new Set(e.rules.flatMap(d=>d.profile==="recommended"||r==="strict"?[d.
id]:[])),l=new Set(e.findings.flatMap(({rule:d,span:p})=>Ri.test(d)?[st(e.prefix,p.file)]:[])),c=[...o.values()].flat();return{report:{...e,findings:i},unmet:c,stale:n?c.filter(({rule:d,path:p})=>a.has(
d)&&!l.has(p)):[]}}function nr(e,t){let n=rr(t),r=e.findings.filter(({suppressed:s})=>s?.by!=="comment"),o=Yt({...e,findings:r});return r.map(({rule:s,span:i,anchor:a},l)=>{let c=o[l],d=st(e.prefix,i.
file);return{...n.get(it(c))?.shift(),fingerprint:c,rule:s,path:d,anchor:a}}).sort(Xt)}function rr(e){let t=new Map;for(let n of e){let r=it(n.fingerprint),o=t.get(r);o?o.push(n):t.set(r,[n])}return t}
var Xt=(e,t)=>Zt(e.path,t.path)||Zt(e.rule,t.rule)||Zt(e.fingerprint,t.fingerprint),Zt=(e,t)=>e<t?-1:e>t?1:0,or=e=>`{ "version": 1, "findings": [
${e.map(({fingerprint:n,rule:r,path:o,anchor:s,...i})=>`  ${JSON.stringify({fingerprint:n,rule:r,path:o,anchor:s,...i})}`).join(`,
`)}
] }
`;function ee(e,t){let n=e.toLowerCase().slice(0,64),r;if(n.length>=4){for(let s of t)if(s.toLowerCase().startsWith(n))return s}let o=Math.max(1,Math.floor(n.length/3))+1;for(let s of t){let i=Ei(n,s.toLowerCase(),
o);i<o&&(r=s,o=i)}return r}function Ei(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let r=[],o=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s+=1){let i=[s];for(let a=1;a<=t.length;a+=
1){let l=e[s-1]===t[a-1]?0:1,c=Math.min(o[a]+1,i[a-1]+1,o[a-1]+l);s>1&&a>1&&e[s-1]===t[a-2]&&e[s-2]===t[a-1]&&(c=Math.min(c,r[a-2]+1)),i.push(c)}r=o,o=i}return o[t.length]}var v=class extends Error{name="UsageError"};var at={file:{type:"string",short:"f",multiple:!0},config:{type:"string",short:"c"},"no-config":{type:"boolean"},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},
rule:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"min-confidence":{type:"string"},"exit-zero":{type:"boolean"},format:{type:"string",multiple:!0},output:{type:"\
string",short:"o",multiple:!0},"sarif-category":{type:"string"},since:{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},prune:{type:"boolean"},"no-ignores":{type:"boolean"},"add-\
ignore":{type:"string"},exclude:{type:"string",multiple:!0},"force-exclude":{type:"boolean"},"no-gitignore":{type:"boolean"},"allow-empty":{type:"boolean"},"list-files":{type:"boolean"},"stdin-filenam\
e":{type:"string"},type:{type:"string"},target:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"string"},against:{type:"string"},explain:{type:"string"},color:{type:"string"},"\
no-progress":{type:"boolean"},quiet:{type:"boolean",short:"q"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}};var Ee=["check","show","explain","rules","ignores","baseline","config","init","problem-matcher","completions"];function C(e,t,n){if(t===void 0)return;let r=n.find(s=>s===t);if(r)return r;let o=ee(t,n);throw new v(`${e} takes ${n.join(", ")}, not ${JSON.stringify(t)}${o?` (did you mean ${o}?)`:""}`)}var sr=require("node:fs"),lt=require("node:path");function ct(e){let t;try{t=(0,sr.readFileSync)(e,"utf8")}catch(r){if(r.code==="ENOENT")return;throw new v(`${F(e)} could not be read (${r.code??String(r)})`)}let n;try{n=JSON.parse(t)}catch(r){throw new v(
`${F(e)}:${ji(r,t)}: it is no JSON: resolve what a merge left behind, or write it anew with seaworthy baseline`)}if(n?.version!==1||!Array.isArray(n.findings)||!n.findings.every(Di))throw new v(`${F(e)}\
 is no baseline of this version: write it anew with seaworthy baseline`);return n.findings}var Di=e=>typeof e=="object"&&e!==null&&["fingerprint","rule","path","anchor"].every(t=>typeof e[t]=="string");
function ji(e,t){let n=e instanceof Error?e.message:"",r=/line (\d+)/.exec(n)?.[1],o=/position (\d+)/.exec(n)?.[1];return r?Number(r):t.slice(0,o?Number(o):0).split(`
`).length}var F=e=>(0,lt.relative)(process.cwd(),e).split(lt.sep).join("/");var Oe=require("node:path");function Ue(e,t,n){let r={};for(let{applies:o,rules:s}of e){let i=s.get(t);if(!i||o&&!o(n))continue;let a=i.options?{options:{...r.options,...i.options}}:{};r={...r,...i.level?{level:i.level}:{},...a}}
return r}function ir({id:e,options:t={}},n,r){let o=Ue(n,e,r).options??{};return Object.fromEntries(Object.entries(t).map(([s,{default:i}])=>[s,Object.hasOwn(o,s)?o[s]:i]))}function ar(e,t){let n=!0;for(let{
applies:r,rules:o}of e){let s=o.get(t)?.level;s&&(n=s!=="off"||n&&r!==void 0)}return n}function lr(e,t,n,r){let o=[],i={workload:[...e.stages,...e.containers],container:e.containers,dockerfile:e.dockerfiles.filter(({skipped:l})=>!l),compose:e.composes.filter(({files:l})=>l.some(({document:c})=>!c.
skipped)),dockerignore:e.dockerignores,seccomp:e.seccomps.filter(({skipped:l})=>!l),apparmor:e.apparmors.filter(({skipped:l})=>!l),project:[e],ignore:[]},a=l=>{for(let c of i[l.on])try{let d=l.options?
ir(l,n,Ai(c)):{};for(let p of l.check(c,e,d))o.push({rule:l,problem:p,..."path"in c?{workload:c}:{}})}catch(d){r(dr(c),new Error(`rule ${l.id}: ${d instanceof Error?d.message:String(d)}`,{cause:d}))}};
for(let l of t)a(l);return o}function cr(e,t,n){return t.flatMap(r=>r.on==="ignore"?e.flatMap(o=>[...r.check(o,n,{})].map(s=>({rule:r,problem:s}))):[])}var Ai=e=>({file:dr(e),workload:"path"in e?e.path:
null}),dr=e=>"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:"source"in e?e.source.path:"root"in e?e.files[0]?.document.source.path??"":Ci(e)[0]?.source.path??"",Ci=({composes:e,dockerfiles:t,
dockerignores:n,seccomps:r,apparmors:o})=>[...e.flatMap(({files:s})=>s.map(({document:i})=>i)),...t,...n,...r,...o];var _i=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,Fi=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
Pi=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)\S*)[^\n;]*\{[ \t]*(?:#.*)?\r?$/m,Li=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m;
function pr(e,t){return t===void 0||_i.test(e)||Fi.test(e)||/^#!/.test(t)||!Pi.test(t)?!1:/apparmor/i.test(e)?!0:Li.test(t)}var Mi=/(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i,Ii=/^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;function Qt(e,t){let n=e.slice(e.lastIndexOf("/")+1);return Mi.
test(n)?!0:t===void 0||/\.[^.]+$/.test(n)&&!/\.ya?ml$/i.test(n)?!1:/^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(t)&&/^[ \t]+(?:image|build):/m.test(t)&&!Ii.test(t)}var ur=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfile",".gitlab-ci.yml"],mr=[".github/dependabot.yml",".github/dependabot.yaml","renovate.json","r\
enovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"];var Ni=/^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i,gr=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;
function en(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(Ni.test(n)&&!gr.test(n))return!0;if(t===void 0||gr.test(n))return!1;let r=t.replace(/^\uFEFF/,"").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/,"");return/^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.
test(r)}var Ti=/^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim,Wi=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,qi=/^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im,zi=/^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;
function fr(e){if(e.alone)return[];let t=e.path.split("/").slice(0,-1),r=["",...t.map((c,d)=>t.slice(0,d+1).join("/"))].map(c=>c?`${c}/.dockerignore`:".dockerignore"),o=[`${e.path}.dockerignore`,...r].
map(c=>({path:c,role:"dockerignore"})),s=t.join("/"),i=zi.test(e.text)?[{path:s||".",role:"context"}]:[],a=qi.test(e.text)?[...new Set(["",s&&`${s}/`])].flatMap(c=>ur.map(d=>({path:`${c}${d}`,role:"bu\
ilds"}))):[],l=e.text.includes("supervisor")?[...e.text.matchAll(Ti)].flatMap(([,c=""])=>c.split(/\s+/)).filter(c=>Wi.test(c)).map(c=>({path:`${s&&`${s}/`}${c.replace(/^\.?\/+/,"")}`,role:"env"})):[];
return[...o,...i,...a,...l]}var hr=e=>e.endsWith(".dockerignore");function yr(e,t){return!/\.json$/i.test(e)||t===void 0?!1:/"SCMP_(?:ACT|ARCH)_/.test(t)?!/"ociVersion"|"apiVersion"/.test(t):/seccomp[^/]*\.json$/i.test(e)&&/^\s*(?:\{\s*(?:"|\})|\[)/.test(t)&&!/"\$schema"|"ociVersion"|"dependencies"/.
test(t)}function oe(e,t){let n=e.slice(e.lastIndexOf("/")+1);if(hr(e))return"dockerignore";if(!/^\.env(?:\.|$)|\.env$/i.test(n)){if(en(e,void 0))return"dockerfile";if(Qt(e,void 0))return"compose";if(t!==void 0)
return yr(e,t)?"seccomp":en(e,t)?"dockerfile":Qt(e,t)?"compose":pr(e,t)?"apparmor":void 0}}var Ui={privileged:"privileged",capAdd:"cap_add",capDrop:"cap_drop",securityOpt:"security_opt",readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",memory:"mem_limit",cpus:"\
cpus",pidsLimit:"pids_limit",user:"user"};function br({set:e,to:t}){return`${Ui[e]??e}: ${typeof t=="object"?`[${t.join(", ")}]`:t}`}var kr=({set:e,to:t})=>`${e.toUpperCase()} ${typeof t=="object"?JSON.stringify(t):t}`;var tn=(e,t)=>`add \`${t?.dialect==="dockerfile"?kr(e):br(e)}\``;var Hi=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Bi=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function dt({domain:e,path:t}){return e===null||t===null?null:(e==="docker.io"?t:`${e}/${t}`).replace(Hi,"").replace(
Bi,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function ae(e,t){let[n="",...r]=t.split("*"),o=r.pop();if(o===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+o.length||!e.endsWith(
o))return!1;let s=n.length;for(let i of r){let a=e.indexOf(i,s);if(a<0)return!1;s=a+i.length}return s<=e.length-o.length}var Gi=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],De,wr=[];function Ji(){if(De)return De;De=new Map;for(let e of Gi)e[0].includes(
"*")?wr.push(e):De.set(e[0],[...De.get(e[0])??[],e]);return De}function pt(e,t=[]){let n=dt(e);if(n===null)return;let r=`${e.domain}/${e.path}`,o=t.find(({repository:l,tags:c})=>(ae(r,l)||ae(n,l))&&(!c||
ae(e.tag??"latest",c)));if(o)return{name:n,...o.facts};let s=Ji().get(n)??wr.filter(([l])=>ae(n,l)),{tag:i}=e;if(i===null&&s.some(([,,l])=>l)&&new Set(s.map(([,{user:l}])=>l)).size>1)return;let a=s.find(
([,,l])=>!l||ae(i??"latest",l));return a&&{name:n,...a[1]}}var je=`
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
`,Vi=`
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
`;function Ki(e){let t=[],n=`
${e}|`;for(let r=je.indexOf(n);r>=0;){let o=je.indexOf(`
`,r+1);t.push(je.slice(r+1,o));let s=o;for(;je[s+1]==="#";)s=je.indexOf(`
`,s+1);r=je.startsWith(n,s)?s:-1}return t}function xr(e){let t=dt(e);if(t===null||e.tag===null)return;let{tag:n="latest"}=e,r=Ki(t),o=r.length?r:Vi.split(`
`).filter(s=>s&&!s.startsWith("#")&&ae(t,s.slice(0,s.indexOf("|"))));for(let s of o){let[,i="",...a]=s.split("|");if(i.split(" ").some(l=>ae(n,l)))return Yi(a)}}function Yi([e,t,n,r,o,s,i,a]){let l=g=>g?
g.split(","):[],c=g=>g?JSON.parse(g):void 0,[d,p]=a?a.split(" "):[],u=c(n),h=c(o);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...u===void 0?{}:{entrypoint:u},...r?{execs:r==="script"}:
{},...h===void 0?{}:{cmd:h},has:l(s),lacks:l(i),...d?{owner:{ids:d,...p?{path:p}:{}}}:{}}}var P=(e,t,n)=>n?.length?{state:"written",value:e,span:t,via:n}:{state:"written",value:e,span:t},le=(e,t,n)=>n?.length?{state:"default",value:e,span:t,via:n}:{state:"default",value:e,span:t},L=(e,t,n)=>n?.
length?{state:"unknown",text:e,span:t,via:n}:{state:"unknown",text:e,span:t};function nn(e,t,n){return e===void 0?L(`the ${t}`,n):le(e&&{form:"exec",words:e.map(r=>le(r,n))},n)}var ut=e=>e.includes("\uFFFC")?null:e,Zi=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Xi=/^\w[\w.-]{0,127}$/,vr={sha256:64,sha384:96,sha512:128};function ye(e,t=e){let n=e.indexOf("@"),r=n<0?void 0:e.slice(
n+1),o=n<0?e:e.slice(0,n),s=o.lastIndexOf(":"),i=s>=0&&!o.slice(s).includes("/"),a=i?o.slice(s+1):void 0,l=i?o.slice(0,s):o,{domain:c,path:d}=Qi(l),p=ea(c,d,a,r);return{text:t,domain:l==="\uFFFC"?null:
ut(c),path:ut(d),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:ut(a)},...r===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:ut(r)},...p?{fault:p}:{}}}function Qi(e){let t=e.indexOf("/"),
n=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=r?n:"docker.io",s=r?e.slice(t+1):e;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:s.startsWith("library/")?s.slice(8):s}:{domain:o,path:s}}function ea(e,t,n,r){if(!t)return"the repository is empty";if(n==="")return"nothing follows the colon";if(r==="")return"nothing \
follows the @";if(!t.includes("\uFFFC")){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(o=>Zi.test(o)))return`${JSON.stringify(t)} is not a repository name`;if(t.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Xi.test(n))return`${JSON.stringify(n)} is not a tag`;if(r!==void 0&&!r.includes("\uFFFC"))return ta(r);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function ta(e){let[t="",n=""]=e.split(":",2),r=Object.hasOwn(vr,t)?vr[t]:
void 0;return n?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===r?void 0:`a ${t} digest has ${r} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Sr=({domain:e,path:t,tag:n="latest",digest:r=""})=>`${e}/${t}:${n}@${r}`;var $r={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
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
uffix"}},Or={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",micromamba:"conda",groupadd:"useradd"},na={short:"",long:[]},Rr=new Map;function Er(e){let t=/^pip[\d.]*$/.
test(e)?"pip":Object.hasOwn(Or,e)?Or[e]:e,n=Object.hasOwn($r,t)?$r[t]:void 0;if(!n)return na;let r=Rr.get(t)??{short:n.short,long:n.long.split(" ")};return Rr.set(t,r),r}function Ae({words:e},t,n=1){let{short:r,long:o}=Er(t),s=[],i=[];for(let a=n;a<e.length;a+=1){let l=e[a],{text:c}=l,d=e[a+1];if(c==="--"){i.push(...e.slice(a+1));break}if(c.startsWith("--")){let p=c.indexOf(
"="),u=p<0?c:c.slice(0,p);p>=0?s.push({name:u,value:Dr(l,p+1),word:l}):o.includes(u.slice(2))&&d?(s.push({name:u,value:d,word:l}),a+=1):s.push({name:u,word:l})}else if(c.startsWith("-")&&c.length>1)for(let p=1;p<
c.length;p+=1){let u=c[p];if(!r.includes(u))s.push({name:`-${u}`,word:l});else{let h=p+1<c.length,g=h?Dr(l,p+1):d;s.push(g?{name:`-${u}`,value:g,word:l}:{name:`-${u}`,word:l}),h||(a+=1);break}}else i.
push(l)}return{options:s,operands:i}}var Dr=({text:e,literal:t,span:n},r)=>({text:e.slice(r),literal:t.startsWith(e.slice(0,r))?t.slice(r):"\uFFFC",span:n}),jr=({options:e},...t)=>e.find(({name:n})=>t.
includes(n));var Ar={"apt-get":"apt",apt:"apt",aptitude:"apt",apk:"apk",yum:"dnf",dnf:"dnf",dnf5:"dnf",microdnf:"dnf",tdnf:"dnf",zypper:"zypper",pacman:"pacman",npm:"npm",yarn:"yarn",pnpm:"pnpm",gem:"gem",bundle:"\
bundle",bundler:"bundle",composer:"composer","composer.phar":"composer",go:"go",cargo:"cargo",conda:"conda",mamba:"conda",micromamba:"conda",poetry:"poetry",uv:"uv",pipenv:"pipenv"},Cr={install:"insta\
ll",reinstall:"install",localinstall:"install",groupinstall:"install",in:"install",add:"install",i:"install",ci:"install","clean-install":"install","build-dep":"install",sync:"install",require:"instal\
l",get:"install",update:"update","check-update":"update",makecache:"update",refresh:"update",ref:"update",upgrade:"upgrade","dist-upgrade":"upgrade","full-upgrade":"upgrade",up:"upgrade",dup:"upgrade",
patch:"upgrade",remove:"remove",purge:"remove",autoremove:"remove","auto-remove":"remove",del:"remove",erase:"remove",uninstall:"remove",rm:"remove",clean:"clean",autoclean:"clean",cc:"clean",cache:"c\
lean"};function _r(e){if(rn.has(e))return rn.get(e);let t=ra(e);return rn.set(e,t),t}var rn=new WeakMap;function ra(e){let{name:t,words:n}=e,r=u=>n[u]?.text??"";if(/^pip[\d.]*$/.test(t))return on(e,1);
if(/^(?:python|pypy)[\d.]*$/.test(t)){let u=n.findIndex(h=>h.text==="-m");return u>0&&/^pip[\d.]*$/.test(r(u+1))?on(e,u+2):void 0}if(t==="uv"&&r(1)==="pip")return on(e,2);let o=Object.hasOwn(Ar,t)?Ar[t]:
void 0;if(!o)return;if(o==="pacman")return sa(e);let s=Ae(e,t),[i,...a]=s.operands,l=i?Object.hasOwn(Cr,i.text)?Cr[i.text]:"other":o==="yarn"?"install":"other",c=oa(o,i?.text??"",l,a),d=o==="gem"||o===
"go"&&c==="install"||o==="cargo"&&c==="install"||s.options.some(({name:u})=>u==="-g"||u==="--global")||o==="yarn"&&i?.text==="global",p=o==="yarn"&&i?.text==="global"?a.slice(1):a;return{manager:o,action:c,
verb:i,packages:p,args:s,global:d}}function oa(e,t,n,r){return e==="yarn"&&t==="global"?r[0]?.text==="add"?"install":"other":n==="update"&&!/^(?:apt|apk|zypper|dnf)$/.test(e)?"other":e==="dnf"&&t==="u\
pdate"?"upgrade":t==="cache"&&!/clean|purge|clear/.test(r[0]?.text??"")||t==="build-dep"&&e!=="apt"&&e!=="dnf"||t==="get"&&e!=="go"||t==="i"&&e!=="npm"&&e!=="pnpm"||e==="cargo"&&t==="add"?"other":n}function on(e,t){
let n=Ae(e,"pip",t),[r,...o]=n.operands;return{manager:"pip",action:r?.text==="install"?"install":r?.text==="uninstall"?"remove":r?.text==="cache"?"clean":"other",verb:r,packages:o,args:n,global:!0}}function sa(e){
let t=Ae(e,"pacman"),n=t.options.map(({name:s})=>s.replace(/^-+/,"")).join(""),r=t.options.some(({name:s})=>s==="-S"||s==="--sync");return{manager:"pacman",action:n.includes("R")?"remove":r&&n.includes(
"c")?"clean":r&&t.operands.length?"install":r&&n.includes("y")?"update":"other",verb:e.words[1],packages:t.operands,args:t,global:!0}}var Fr=e=>/^(?:apt|apk|dnf|zypper|pacman)$/.test(e);var ia=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Pr(e){let t=[],n=new Set,r=[],o=!1,s=!1;for(let i of e){for(let{instruction:a,script:l}of i.scripts)if(a.keyword==="RUN"){s||=l.fault!==void 0||l.commands.length===0&&a.args.length>0;for(let c of l.
commands){let d=_r(c);s||=!(d?Fr(d.manager)||d.action!=="other":ia.test(c.name))||c.redirects.length>0,s||=d!==void 0&&(d.packages.some(({text:p})=>p.includes("\uFFFC"))||c.wrappers.some(({name:p})=>p===
"xargs")),d?.action==="install"&&t.push(...d.packages.map(({text:p})=>p.replace(/[=<>~@:].*$/,"")));for(let{text:p}of c.words)for(let u of p.split(/[\s/=:@,;'"]+/))n.add(u)}}s||=i.scripts.length===0&&
i.instructions.some(({keyword:a})=>a==="RUN");for(let a of i.copies){let l=aa(a);l?r.push(...l):o=!0}}return{packages:t,mentions:n,builds:s,copied:o?null:r}}function aa({sources:e,destination:t,workdir:n,
instruction:r}){if(t.state==="unknown")return;let o=Zn(t.value,n?.state==="unknown"?void 0:n?.value);if(o===void 0)return;let s=/(?:^|\/)\.{0,2}$/.test(t.value);return e.length===0?[{path:o,folder:s}]:
e.map(i=>{let a=i.state==="unknown"?void 0:i.value.replace(/\/+$/,"").split("/").pop(),l=a!==void 0&&a!==""&&!/^\.{1,2}$|[*?[]/.test(a),c=r.keyword==="ADD"&&/\.(?:tar|tgz|tbz2?|txz)(?:\.\w+)?$/.test(a??
"");if(!l||c||i.state==="unknown"||i.value.endsWith("/"))return{path:o,folder:!0};let d=`${o==="/"?"":o}/${a}`;return s?a.includes(".")?{path:d,folder:!1,file:d}:{path:o,folder:!0,file:d}:{path:o,folder:!a.
includes(".")}})}function Lr({at:e},t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return n}function He(e,t){let n=Lr(e,t);return(e.from[n]??0)+Math.min(t,e.text.length)-(e.at[n]??0)}function te(e,t,n){
if(e.whole)return e.whole;let r=He(e,t);return{file:e.file,start:r,end:n>t?He(e,n-1)+1:r}}var ue=class{#n;#t;#e=[];#r=[];#c=[];#i=0;constructor(t){this.#n=t}add(t,n){t!==""&&(this.#r.push(this.#i),this.#c.
push(n),this.#e.push(t),this.#i+=t.length)}addPart(t,n,r){if(this.#t??=t.whole,t.whole)this.add(t.text.slice(n,r),t.whole.start);else for(let o=Lr(t,n),s=n;s<r;o+=1){let i=Math.min(r,t.at[o+1]??r);this.
add(t.text.slice(s,i),He(t,s)),s=i}}build(){let t=this.#e.join("");return{file:this.#n,text:t,at:this.#r,from:this.#c,...this.#t?{whole:this.#t}:{}}}};var la=/[A-Za-z_]/;function mt(e,t,n){if(!/[$'"\\`]/.test(e))return{text:e,undefinedNames:[],names:[]};let r=[],o=[],s=0,i=0,a,l=()=>{let f=s;if(s+=1,e[s]!=="{"){let y=/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/.
exec(e.slice(s,s+256));return y?(s+=y[0].length,c(y[0],f)):"$"}s+=1;let k=/^\w+/.exec(e.slice(s,s+256))?.[0]??"";return s+=k.length,!k||i>20?(a??="bad substitution",s=e.length,""):d(k,f)},c=(f,b)=>{o.
push(f);let k=t(f);return k===void 0&&la.test(f[0])&&r.push({name:f,at:b,length:s-b}),k??"\uFFFC"},d=(f,b)=>{let k=e[s]??"";if(k==="}")return s+=1,c(f,b);s+=1;let y=k===":";y&&(k=e[s++]??""),o.push(f);
let x=t(f);i+=1;let S=p("}");i-=1;let E=x!==void 0&&(!y||x!=="");switch(k){case"-":return x==="\uFFFC"?"\uFFFC":E?x:S;case"+":return x==="\uFFFC"?"\uFFFC":E?S:"";case"?":return x??"\uFFFC";case"#":case"\
%":case"/":return x===""?"":"\uFFFC";default:return a??=`unsupported modifier ${JSON.stringify(y?`:${k}`:k)}`,"\uFFFC"}},p=f=>{let b="";for(;s<e.length;){let k=e[s];if(k===f)return s+=1,b;b+=u(k)}return f&&
(a??="a ${ is never closed"),b},u=f=>{if(f==="$")return l();if(f==="'")return h();if(f==='"')return g();if(s+=1,f!==n)return f;let b=e[s]??"";return s+=1,b},h=()=>{let f=e.indexOf("'",s+1);f<0&&(a??="\
a single quote is never closed");let b=e.slice(s+1,f<0?void 0:f);return s=f<0?e.length:f+1,b},g=()=>{let f="";for(s+=1;s<e.length&&e[s]!=='"';){let b=e[s];b==="$"?f+=l():b===n&&/["$\\`]/.test(e[s+1]??
"")&&(e[s+1]==='"'||e[s+1]==="$"||e[s+1]===n)?(f+=e[s+1],s+=2):(f+=b,s+=1)}return s>=e.length&&(a??="a double quote is never closed"),s+=1,f};return{text:p(""),undefinedNames:r,names:o,...a?{fault:a}:
{}}}var Mr=(e,t)=>e.flags.find(n=>n.name===t);var Ir=["bind","cache","tmpfs","secret","ssh"],Nr=["type","from","source","src","target","dst","destination","readonly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"];
function sn({text:e=""}){let t=new Map;for(let[,n,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let o=n===void 0?r??"":n.replaceAll('""','"'),s=o.indexOf("=");t.set((s<0?o:o.slice(0,s)).trim().
toLowerCase(),s<0?"":o.slice(s+1))}return t}var ca=["z","relabel","shared","private","u","bind-propagation"];function Tr({flags:e,logical:t}){let n=[];for(let r of e){if(r.name!=="mount"||!r.text)continue;
let o=sn(r),s=l=>{n.push({kind:"broken",span:r.span,message:l})};for(let l of o.keys())if(!Nr.includes(l)&&!(ca.includes(l)&&/containerfile/i.test(t.file))){let c=ee(l,Nr);s(`--mount has no field ${JSON.
stringify(l.slice(0,40))}${c?`, did you mean ${c}?`:""}`)}let i=(o.get("type")??"bind").toLowerCase();if(!i.includes("$")&&!Ir.includes(i)){let l=ee(i,Ir);s(`--mount knows no type ${JSON.stringify(i.slice(
0,40))}${l?`, did you mean ${l}?`:""}`)}let a=o.get("from");a&&/\$./.test(a)&&s("from= of a mount knows no variables: name a stage with FROM $IMAGE AS name and use that"),i==="secret"&&a&&s("a secret \
mount has no from="),i==="secret"&&o.has("id")&&(o.has("source")||o.has("src"))&&s("a secret mount takes id= or source=, not both")}return n}var Wr=new Set(["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),da=/^(?:https?|ftp|no|all)_proxy$/i,Be=class{#n=new Map;#t;#e;constructor(t){
if(this.#e=t?t.#e+1:0,this.#t=t,!(!t||this.#e<32)){for(let n=t;n;n=n.#t)for(let[r,o]of n.#n)this.#n.has(r)||this.#n.set(r,o);this.#t=void 0,this.#e=0}}get(t){for(let n=this;n;n=n.#t){let r=n.#n.get(t);
if(r)return r}return t==="PATH"||da.test(t)?{text:"\uFFFC"}:void 0}set(t,n){this.#n.set(t,n)}};var pa=/^(?:sh|bash|ash|dash|ksh|mksh|zsh)$/,qr=e=>pa.test(e),an=e=>e.slice(e.lastIndexOf("/")+1);var ln={commands:[]};function zr(e,t,{source:n,shell:r,variables:o}){let s=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,[i]=s;if(!i)return ln;if(t.json)return e.readWords(s.map(fa(t.logical)),o);let a=Ur(
r);if(!a)return ln;let{heredocs:l,logical:c}=t,[d]=l;return d?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(i.value.trim())?ma(e,n,d,o,a):e.readScript(ga(n,c,i,d,t),o,a):e.readScript(ua(c,i),
o,a)}function Ur(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>qr(an(r)));if(t<0)return;let n=e.slice(t+1);return{errexit:n.some(r=>/^-[A-Za-z]*e/.test(r))||n.includes("errexit"),pipefail:n.
includes("pipefail")}}function ua(e,{at:t,value:n}){if(t===0)return e;let r=new ue(e.file);return r.addPart(e,t,t+n.length),r.build()}function ma(e,t,{span:n,chomp:r},o,s){let i=new ue(n.file),a=t.text.
slice(n.start,n.end),l=n.start;for(let h of a.split(/(?<=\n)/)){let g=r?/^\t*/.exec(h)?.[0].length??0:0;i.add(h.slice(g).replace(/\r\n$/,""),l+g),h.endsWith(`\r
`)&&i.add(`
`,l+h.length-1),l+=h.length}let c=i.build(),d=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(c.text);if(!d)return e.readScript(c,o,s);let p=an(d[1]??"")==="env"?(d[2]??"").replace(/^-S\s+/,"").split(/\s+/):[d[1]??
"",...(d[2]??"").split(/\s+/)],u=Ur(p);return u?e.readScript(c,o,u):ln}function ga({text:e},t,{at:n,value:r},{span:o},{span:s}){let i=new ue(t.file);return i.addPart(t,n,n+r.length),i.add(`
`,o.start-1),i.add(e.slice(o.start,s.end),o.start),i.build()}var fa=e=>({value:t,span:n,at:r})=>({text:t,literal:t,span:n,splits:!1,substitutions:[],inner:()=>{let o=new ue(e.file);for(let s=r+1,i=0;i<
t.length;){let a=e.text.indexOf("\\",s),l=Math.min(t.length-i,a<0?t.length:a-s);if(o.addPart(e,s,s+l),s+=l,i+=l,i>=t.length)break;o.add(t[i],He(e,s)),s+=e.text[s+1]==="u"?6:2,i+=1}return o.build()}});var gt=class{#n;#t;#e=[];#r=new Map;#c;constructor(t,n){this.#n=t,this.#t=n}add(t){this.#e.push(t),t.name&&this.#r.set(t.name,t)}get(t){return this.#r.get(t.toLowerCase())}originOf(t,n,r,o){let s=t.toLowerCase()===
r.name||t===String(r.index);if(s)this.#t.push({kind:"broken",span:n,message:`the stage ${o} from itself`});else if(/^\d+$/.test(t)){let a=this.#e[Number(t)];if(a)return{stage:a};this.#t.push({kind:"br\
oken",span:n,message:`there is no earlier stage ${t}`})}let i=this.get(t);return i&&i!==r?{stage:i}:s||this.#i(t)?(s||this.#t.push({kind:"broken",span:n,message:`stage ${JSON.stringify(t)} is defined \
later: a stage can only take from earlier ones`}),{image:L(t,n)}):{image:t.includes("$")||/^\d+$/.test(t)?L(t,n):P(t,n)}}#i(t){return this.#c??=new Set(this.#n.flatMap(({keyword:n,args:r})=>n==="FROM"&&
r[2]?[r[2].value.toLowerCase()]:[])),this.#c.has(t.toLowerCase())&&!this.get(t)}};var cn={ADD:["chown","chmod","link!","keep-git-dir!","checksum","unpack!","exclude*"],COPY:["chown","from","chmod","link!","exclude*","parents!"],FROM:["platform"],HEALTHCHECK:["interval","timeout","s\
tart-period","start-interval","retries"],RUN:["mount*","network","security","device*"],ARG:[],CMD:[],ENTRYPOINT:[],ENV:[],EXPOSE:[],LABEL:[],MAINTAINER:[],ONBUILD:[],SHELL:[],STOPSIGNAL:[],USER:[],VOLUME:[],
WORKDIR:[]},Hr=new Set(Object.keys(cn)),D=(e,t)=>({kind:"broken",span:e,message:t});function dn(e){let{keyword:t,keywordSpan:n,args:r}=e;if(!Hr.has(t)){let i=ee(t,Hr);return[D(n,`unknown instruction ${JSON.
stringify(Ce(t))}${i?`, did you mean ${i}?`:""}`)]}let o=ha(e),s=(i,a)=>{r.length<i&&o.push(D(n,a))};switch(t){case"FROM":o.push(...wa(e));break;case"COPY":case"ADD":s(2,`${t} needs a source and a des\
tination`),o.push(...xa(e));break;case"EXPOSE":s(1,"EXPOSE needs a port");break;case"HEALTHCHECK":o.push(...va(e));break;case"ONBUILD":s(1,"ONBUILD needs an instruction to defer"),o.push(...Sa(e));break;case"\
SHELL":(!e.json||r.length===0)&&o.push(D(n,'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":o.push(...ya(e),...Tr(e));break;case"ENV":case"LABEL":s(1,`${t} needs a name and a \
value`);for(let{name:i}of e.pairs)i.value||o.push(D(i.span,`${t} has an empty name`));break;case"ARG":s(1,"ARG needs a name");for(let{name:i}of e.pairs)i.value||o.push(D(i.span,"ARG has an empty name"));
break;case"CMD":case"ENTRYPOINT":break;case"USER":s(1,"USER needs an argument"),o.push(...ba(e));break;default:s(1,`${t} needs an argument`)}return o}var Ce=e=>e.length>40?`${e.slice(0,40)}...`:e;function ha({
keyword:e,flags:t,args:n}){let r=[];if(e==="ARG"||e==="STOPSIGNAL"||e==="HEALTHCHECK"&&n[0]?.value.toUpperCase()==="NONE")return r;let o=cn[e]??[],s=new Set;for(let{name:i,text:a,span:l}of t){let c=o.
find(d=>d.replace(/[!*]$/,"")===i);if(c)s.has(i)&&!c.endsWith("*")?r.push(D(l,`--${i} stands here twice`)):c.endsWith("!")?a!==void 0&&!/^(?:true|false)$/i.test(a)&&!a.includes("$")&&r.push(D(l,`--${i}\
 is true or false`)):a===void 0&&r.push(D(l,`--${i} needs a value`));else{let d=ee(i,o.map(p=>p.replace(/[!*]$/,"")));r.push(D(l,`${e} has no flag --${Ce(i)}${d?`, did you mean --${d}?`:""}`))}s.add(i)}
return r}function ya({flags:e}){let t={network:["default","none","host"],security:["insecure","sandbox"]};return e.flatMap(({name:n,text:r,span:o})=>{let s=Object.hasOwn(t,n)?t[n]:void 0;return s&&r!==
void 0&&!r.includes("$")&&!s.includes(r)?[D(o,`--${n} is ${s.join(", ")}`)]:[]})}function ba({args:[e],keywordSpan:t,span:n}){let r=e&&/[ \t]+(#.*)$/.exec(e.value);if(!e||!r)return[];let o=e.span.start+
r.index,s={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...e.span,start:o+r[0].length-(r[1]??"").length},message:"a # after the account of USER is no comment: the builder takes i\
t as part of the name",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:s,text:`${r[1]}
`},{span:{...e.span,start:o},text:""}]}}]}var ka=/^[a-z][a-z0-9-_.]*$/;function wa({args:e,keywordSpan:t,span:n,logical:r}){let o=e.find(a=>a.value.startsWith("#")),s=o?e.indexOf(o):e.length;if(o&&(s===
1||s===3)){let a=e[e.length-1]?.span.end??n.end,l=r.text.slice(o.at).trimEnd(),c=e[s-1]?.span.end??o.span.start,d={file:n.file,start:t.start,end:t.start};return[{kind:"broken",span:{...o.span,end:a},message:"\
a # after the arguments of FROM is no comment: the builder takes it as more arguments",fix:{title:"move the comment to a line of its own",safety:"safe",edits:[{span:d,text:`${l}
`},{span:{file:n.file,start:c,end:a},text:""}]}}]}if(e.length===0)return[D(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[D({...t,end:e[e.length-1]?.
span.end??n.end},"FROM takes an image, or an image, AS and a name")];let i=e[2];return i&&!ka.test(i.value.toLowerCase())?[D(i.span,`${JSON.stringify(Ce(i.value))} is no stage name: it begins with a l\
etter and holds letters, digits, -, _ and .`)]:[]}function xa({keyword:e,args:t,json:n,flags:r}){if(t.length<2)return[];let o=t[t.length-1];if(!o)return[];let s=r.find(p=>p.name==="from"),i=[];!n&&/^\d*<<-?[^<]/.
test(o.value)&&i.push(D(o.span,`${e} cannot write to a here-document`)),s?.text?.includes("$")&&!/\$$/.test(s.text)&&i.push(D(s.span,"--from knows no variables: name a stage with FROM $IMAGE AS name a\
nd copy from that"));let a=t.slice(0,-1),l=o.value.replace(/^["']|["']$/g,""),c=/(?:^|[/\\])\.{0,2}$/.test(l)||/[$]/.test(l);return a.length>1&&!c&&i.push({kind:"loose",span:o.span,message:`${e} of se\
veral sources needs a destination that ends in /`}),i}function va({args:e,keywordSpan:t,flags:n}){let r=e[0];if(!r)return[D(t,"HEALTHCHECK needs CMD or NONE")];let o=r.value.toUpperCase();if(o==="NONE")
return e.length>1?[D(r.span,"HEALTHCHECK NONE takes no arguments")]:[];if(o!=="CMD")return[D(r.span,`HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(Ce(r.value))}`)];let s=e.length<2?[D(r.span,"H\
EALTHCHECK CMD needs a command")]:[];for(let{name:i,text:a,span:l}of n)!a||a.includes("$")||(i==="retries"?/^\+?\d+$/.test(a)||s.push(D(l,"--retries is a whole number, zero or more")):cn.HEALTHCHECK?.
includes(i)&&!/^[+-]?(?:0|(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(a)&&s.push(D(l,`--${i} wants a duration with a unit, such as 30s`)));return s}function Sa({trigger:e}){return e?e.keyword===
"ONBUILD"?[D(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")]:e.keyword==="FROM"||e.keyword==="MAINTAINER"?[D(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)]:dn(e).map(t=>({...t,kind:"loose"})):
[]}function Br(e){if(e.includes("\uFFFC"))return;let t=e.slice(e.lastIndexOf(":")+1),[n="",r="tcp"]=t.split("/",2);if(!/^(?:tcp|udp|sctp)?$/i.test(r))return{fault:`${JSON.stringify(Ce(r))} is no proto\
col: write tcp, udp or sctp`};let o=/^\+?(\d+)(?:-\+?(\d+))?$/.exec(n);if(!o)return{fault:`${JSON.stringify(Ce(e))} is no port`};let s=Number(o[1]),i=Number(o[2]??o[1]);return s>65535||i>65535?{fault:`\
ports end at 65535, and ${Math.max(s,i)} is beyond`}:i<s?{fault:`${n} runs backwards`}:{from:s,to:i,protocol:r.toLowerCase()||"tcp"}}function Gr({flags:e},t,n){let o=`${t.state==="unknown"?t.text:t.value} ${e.map(({value:s})=>s).join(" ")}`;return/(?:^|\/)windows(?:[/:@]|$)|nanoserver|servercore|--platform=windows/i.test(o)||n==="`"&&
!$a(t)}function $a(e){let t=e.state==="unknown"?void 0:pt(ye(e.value));return t!==void 0&&t.user!=="ContainerUser"}function Jr(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return L(t.value,t.span,t.via);let n=e.value.split("/").filter(Boolean);for(let r of t.
value.split("/"))r===".."?n.pop():r&&r!=="."&&n.push(r);return{...t,value:`/${n.join("/")}`}}function ft(e,t=new Map,n){return new pn(e,t,n).run()}var Oa=16384,pn=class{#n;#t;#e;#r=new Be;#c=[];#i=[];#u=new Map;#p=[];#d;#o=this.#r;#a={};#s=new Map;constructor(t,n,r){this.#n=t,this.#e=r,this.#t=
n,this.#d=new gt(t.instructions,this.#p);for(let o of Wr)this.#r.set(o,{text:"\uFFFC"})}run(){let t,n=!1;for(let o of this.#n.instructions)o.keyword==="FROM"&&o.args.length===0&&this.#n.instructions.some(
Ra)||(o.keyword==="FROM"?(t&&this.#g(t),t=this.#m(o)):t?(t.instructions.push(o),this.#l(t,o)):o.keyword==="ARG"?this.#y(o,this.#c,void 0):n||(n=!0,this.#p.push({kind:"broken",span:o.keywordSpan,message:`${o.
keyword.slice(0,40)} stands before the first FROM: only ARG may`})));t&&this.#g(t);let r=this.#n.instructions[0];return r&&this.#i.length===0&&!n&&this.#p.push({kind:"broken",span:r.keywordSpan,message:"\
the file has no FROM, so there is nothing to build"}),{stages:this.#i,globals:this.#c,faults:this.#p}}#m(t){let n=t.args[0],r=t.args.findIndex(u=>u.value.startsWith("#")),o=r>0?t.args.slice(0,r):t.args,
s=n?{value:n.value,span:n.span}:{value:"",span:t.keywordSpan},i=this.#i.length,a=[],l=n?this.#h(n,t,this.#r,a):L("",t.keywordSpan),c=l.state==="unknown"?void 0:this.#d.get(l.value),d=o[1]?.value.toLowerCase()===
"as"?o[2]?.value.toLowerCase():void 0,p={index:i,...d?{name:d}:{},from:t,base:s,origin:c?{stage:c}:{image:l},instructions:[],assignments:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],windows:c?.
windows??Gr(t,l,this.#n.escape),undefinedUses:a};this.#i.push(p),this.#d.add(p),this.#o=new Be(c?this.#u.get(c):void 0),this.#u.set(p,this.#o),this.#a=(c&&this.#s.get(c))??{};for(let{trigger:u}of c?.instructions??
[])u&&this.#l(p,u);return p}#l(t,n){let{keyword:r,args:o}=n,s=o[0],i=a=>this.#h(a,n,this.#o,t.undefinedUses);switch(r){case"ARG":this.#y(n,t.assignments,t);break;case"ENV":case"LABEL":this.#x(r,n,t);break;case"\
USER":s&&(t.user=i(s));break;case"WORKDIR":s&&(t.workdir=Jr(this.#a.workdir,i(s))),t.workdir&&(this.#a={...this.#a,workdir:t.workdir});break;case"STOPSIGNAL":s&&(t.stopSignal=i(s));break;case"CMD":t.cmd=
n;break;case"ENTRYPOINT":t.entrypoint=n;break;case"HEALTHCHECK":t.healthcheck=n;break;case"SHELL":t.shell=n,this.#a={...this.#a,shell:o.map(({value:a})=>a)},o[0]&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.
test(o[0].value)&&(t.windows=!0);break;case"EXPOSE":for(let a of o)this.#w(t,i(a),a);break;case"VOLUME":for(let a of o)t.volumes.push(i(a));break;case"COPY":case"ADD":this.#v(t,n,i);break;case"RUN":this.#S(
t,n),this.#f(t,n,!1);break;case"ONBUILD":n.trigger?.keyword==="RUN"&&this.#f(t,n.trigger,!0);break}}#g(t){for(let n of[t.healthcheck,t.entrypoint,t.cmd])n&&this.#f(t,n,!1);this.#s.set(t,this.#a)}#b(){
return this.#a.workdir?{workdir:this.#a.workdir}:{}}#f(t,n,r){if(!this.#e||t.windows)return;let o=zr(this.#e,n,{source:this.#n.source,shell:this.#a.shell,variables:s=>this.#o.get(s)?.text});t.scripts.
push({instruction:n,script:o,deferred:r,...this.#b()})}#h(t,{logical:n,keyword:r,json:o},s,i,a){let{text:l,names:c,undefinedNames:d,fault:p}=mt(t.value,h=>s.get(h)?.text,this.#n.escape);p&&this.#p.push(
{kind:"broken",span:t.span,message:`${p}`});for(let{name:h,at:g,length:m}of d){let f=s===this.#r?void 0:this.#r.get(h)?.span,b=o?t.span:te(n,t.at+g,t.at+g+m);i.push({name:h,keyword:r,span:b,...a===void 0?
{}:{target:a},...f?{global:f}:{}})}let u=[];for(let h of c){let g=s.get(h)?.span;g&&u.push({how:"interpolated",span:g})}return l.length>Oa&&l.length>t.value.length?L("\uFFFC",t.span,u.slice(0,8)):l.includes(
"\uFFFC")?L(l,t.span,u.slice(0,8)):P(l,t.span,u.slice(0,8))}#y(t,n,r){for(let o of t.pairs){let s=o.name.value,i=r?this.#o:this.#r,a=o.value?this.#h(o.value,t,i,r?.undefinedUses??[],s):null,l=Vr(o);n.
push({keyword:"ARG",name:s,value:a,literal:this.#k(o),span:l});let c=this.#t.get(s),d=r?this.#r.get(s):void 0;c?i.set(s,{text:c.value??"\uFFFC",span:c.span}):a?i.set(s,{text:a.state==="unknown"?a.text:
a.value,span:l}):d?i.set(s,d):i.get(s)||i.set(s,{text:"\uFFFC",span:l})}}#x(t,n,r){let o=n.pairs.map(s=>{let i=s.value?this.#h(s.value,n,this.#o,r.undefinedUses,s.name.value):null,a=mt(s.name.value,l=>this.#o.
get(l)?.text,this.#n.escape).text;return{keyword:t,name:a,value:i,literal:this.#k(s),span:Vr(s)}});for(let s of o)r.assignments.push(s);if(t!=="LABEL")for(let{name:s,value:i,span:a}of o)this.#o.set(s,
{text:i?i.state==="unknown"?i.text:i.value:"",span:a})}#k=({value:t})=>t?mt(t.value,()=>"\uFFFC",this.#n.escape).text:"";#w(t,n,{span:r}){if(n.state==="unknown"){t.ports.push({span:r,setting:L(n.text,
r)});return}for(let o of n.value.split(/\s+/).filter(Boolean)){let s=Br(o);s&&"fault"in s?this.#p.push({kind:"broken",span:r,message:s.fault}):t.ports.push({span:r,setting:s?P(s,r,n.via):L(o,r)})}}#v(t,n,r){
let{args:o,keyword:s}=n,i=o[o.length-1];if(!i||o.length<2)return;let a=s==="COPY"?Mr(n,"from"):void 0,l=o.slice(0,-1).filter(d=>n.json||!/^\d*<<-?\S/.test(d.value)||n.heredocs.length===0),c=a?.text?{from:{
...this.#d.originOf(a.text,a.span,t,"copies"),span:a.span}}:{};t.copies.push({instruction:n,sources:l.map(r),destination:r(i),...this.#b(),...c})}#S(t,n){for(let r of n.flags){if(r.name!=="mount")continue;
let o=sn(r).get("from");o&&t.mounts.push({...this.#d.originOf(o,r.span,t,"mounts"),span:r.span})}}},Ra=({keyword:e,args:t})=>e==="FROM"&&t.length>0,Vr=({name:e,value:t})=>({...e.span,end:t?.span.end??
e.span.end});var Ea=({origin:e,copies:t,mounts:n})=>[e,...t.flatMap(({from:r})=>r??[]),...n].flatMap(r=>"stage"in r?[r.stage]:[]);function Kr(e){let t=new Set(e);for(let n of t)for(let r of Ea(n))t.add(r);return t}
function un(e){let t=[e];for(let n=e;"stage"in n.origin;)n=n.origin.stage,t.push(n);return t}function Qr(e,t,n){let r=ja(e,t),o=new Map;for(let s of e.stages)o.set(s,no(e,s,r.includes(s),{lowered:o,images:n}));return[...o.values()]}var Da=/^(?:dev|devel|develop|development|debug|tests?|testing|ci|lint|e2e)(?:[-_.]|$)/;
function ja({stages:e,final:t},n){let r=n.flatMap(s=>s?eo(e,s)??[]:[]),o=t&&(r.length===0||n.includes("")||!Da.test(t.name??""))?[t]:[];return[...new Set([...r,...o])]}var eo=(e,t)=>e.findLast(({name:n})=>n===
t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function to(e,t,n,r){let{stages:o}=n.size?ft(e,n,e.shell):e,s=t===void 0?o[o.length-1]:eo(o,t);if(!s)return;let i=new Map;for(let a of un(s).reverse())
i.set(a,no(e,a,a===s,{lowered:i,images:r}));return i.get(s)}var ht=({name:e,index:t})=>e??String(t);function no(e,t,n,{lowered:r,images:o}){let s="stage"in t.origin?r.get(t.origin.stage):void 0,i=t.base.
span,a=s?s.base:Aa(t.origin,o),l=s?s.contents:Ca(t.origin),c=[{how:"inherits",span:i}],d=m=>({...m,via:[...c,...m.via??[]].slice(0,8)}),p=(m,f,b)=>m??(s?d(f(s.image)):b),u=n?un(t):[t],h=m=>P(u.toReversed().
flatMap(m),i),g={ref:s?s.image.ref:La(t),user:p(t.user,m=>m.user,Ma(a,t)),env:h(m=>Yr(m,"ENV")),labels:h(m=>Yr(m,"LABEL")),exposedPorts:h(m=>m.ports.map(({setting:f})=>f)),volumes:h(m=>m.volumes),entrypoint:p(
Zr(t.entrypoint,t.scripts),m=>m.entrypoint,nn(l===null?null:l?.entrypoint,"entrypoint of the base image",i)),cmd:p(Zr(t.cmd,t.scripts)??(t.entrypoint?le(null,i):void 0),m=>m.cmd,nn(l===null?null:l?.cmd,
"command of the base image",i)),healthcheck:p(Na(t.healthcheck,t.scripts),m=>m.healthcheck,Ia(a,i)),workingDir:p(t.workdir,m=>m.workingDir,a===null?le("/",i):L("the working directory of the base image",
i)),stopSignal:p(t.stopSignal,m=>m.stopSignal,L("the stop signal of the base image",i))};return{path:["stages",ht(t)],dialect:"dockerfile",span:i,ships:n,image:g,...a===void 0?{}:{base:a},...l===void 0?
{}:{contents:l},...n?{added:Pr(u)}:{},references:Ta(e,t),windows:t.windows,dropsRoot:Pa(t,s,a)}}var mn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function Aa(e,t){if("image"in
e)return mn(e)?null:pt(ye(be(e.image)),t)}function Ca(e){if("image"in e)return mn(e)?null:xr(ye(be(e.image)))}var _a=/\b(?:gosu|su-exec|setpriv|s6-setuidgid|chpst|runuser|fixuid)\b/,Fa=/(?:\b(?:add|install|curl|wget)\b[^;&|]*(?:gosu|su-exec|setpriv)\b|\bgosu nobody true\b)/;
function Pa(e,t,n){let r=[e.entrypoint,e.cmd].some(i=>i&&_a.test(i.logical.text)),o=e.entrypoint?.args[0]?.value??"",s=/(?:\.sh|entrypoint|start|run|init)$/.test(o);return r||s&&e.instructions.some(({
keyword:i,logical:a})=>(i==="RUN"||i==="COPY")&&(Fa.test(a.text)||/--from=\S*gosu/.test(a.text)))?!0:t?t.dropsRoot:n?.drops===!0&&!e.entrypoint}var be=e=>e.state==="unknown"?e.text:e.value;function La(e){
if(!("image"in e.origin)||mn(e.origin))return null;let{image:t}=e.origin;return P(ye(be(t),e.base.value),e.base.span,t.via)}function Ma(e,t){let n=t.base.span;return e===null?le("root",n):e?le(e.user,
n):L(`the user of ${t.base.value}`,n)}var Ia=(e,t)=>e===void 0||e?.healthcheck?L("the health check of the base image",t):le(null,t),Yr=(e,t)=>e.assignments.filter(n=>n.keyword===t).map(({name:n,value:r,
literal:o,span:s})=>P({name:n,value:r,literal:o},s));function Zr(e,t=[]){if(!e)return;let{args:n,json:r,span:o}=e,s=n.map(i=>P(i.value,i.span));return P(s.length?{form:r?"exec":"shell",words:s,...ro(e,
t)}:null,o)}var ro=(e,t)=>{let n=t.find(r=>r.instruction===e)?.script;return n?{script:n}:{}};function Na(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return P({test:null},e.span);let r=e.
args.slice(1).map(o=>P(o.value,o.span));return P({test:{form:e.json?"exec":"shell",words:r,...ro(e,t)}},e.span)}function Ta(e,t){let n=[],r=(s,i,a)=>{i.state==="unknown"&&!i.text.includes("\uFFFC")||be(
i)!=="scratch"&&n.push({role:s,ref:P(ye(be(i),a),i.span,i.via)})},{syntax:o}=e;t.index===0&&o&&r("syntax",P(o.value,o.span),o.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);
for(let{from:s}of t.copies)s&&"image"in s&&r("copy-from",Xr(s.image,s.span),be(s.image));for(let s of t.mounts)"image"in s&&r("mount-from",Xr(s.image,s.span),be(s.image));return n}var Xr=(e,t)=>({...e,
span:t});function io(e,t,n,r){let{build:o}=e,s=o?.dockerfile?t(o.dockerfile,o.inline):void 0;if(!o||!s||s.skipped||o.target?.state==="unknown")return e;let i=za(o),a=JSON.stringify([o.dockerfile,o.inline??null,
o.target?.value??null]),l=i.size===0&&n.has(a)?n.get(a):to(s,o.target?.value,i,r);if(i.size===0&&n.set(a,l),!l)return e;let c={how:"built-from",span:o.at.span},{image:d}=e,p=(u,h)=>u.state==="written"||
u.state==="unknown"&&u.via?u:Ge(h,c);return{...e,...qa(l),windows:e.windows||l.windows,dropsRoot:l.dropsRoot&&d.entrypoint.state!=="written"&&d.user.state!=="written",build:{...o,stage:l.path},image:{
ref:l.image.ref,user:d.user.state==="written"||Wa(d.user,e)?d.user:Ge(l.image.user,c),env:so(l.image.env,d.env,c),labels:so(l.image.labels,d.labels,c),exposedPorts:oo(l.image.exposedPorts,c),volumes:oo(
l.image.volumes,c),entrypoint:p(d.entrypoint,l.image.entrypoint),cmd:p(d.cmd,l.image.cmd),healthcheck:p(d.healthcheck,l.image.healthcheck),workingDir:p(d.workingDir,l.image.workingDir),stopSignal:p(d.
stopSignal,l.image.stopSignal)}}}var Wa=(e,{span:t})=>e.span.start!==t.start,qa=({base:e,contents:t,added:n})=>({...e===void 0?{}:{base:e},...t===void 0?{}:{contents:t},...n?{added:n}:{}}),Ge=(e,t)=>({
...e,via:[t,...e.via??[]]}),oo=(e,t)=>{let n=Ge(e,t);return n.state==="unknown"?n:{...n,value:n.value.map(r=>Ge(r,t))}};function so(e,t,n){return e.state==="unknown"||t.state==="unknown"?t:P([...e.value.
map(r=>Ge(r,n)),...t.value],t.span,t.via)}function za({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let n of e.value){if(n.state==="unknown")continue;let{name:r,value:o}=n.value;t.set(r,
{value:o&&o.state!=="unknown"?o.value:null,span:n.span})}return t}var Ua=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],Ha=["no-new-privileges","writable-cgroups","disable"];function Ba(e){if(Ha.includes(e))return e===
"disable"?{key:"label",value:"disable"}:{key:e,value:"true"};let t=e.includes("=")?"=":":",n=e.indexOf(t);if(n<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is no security option`};let r=e.slice(
0,n),o=e.slice(n+1);return Ua.includes(r)?r==="systempaths"&&e!=="systempaths=unconfined"?{key:r,value:o,fault:"only `systempaths=unconfined` is known"}:o.startsWith(" ")||o===""?{key:r,value:o,fault:`\
\`${r}\` and its value must not be apart: write \`${r}${t}${o.trim()}\``}:(r==="no-new-privileges"||r==="writable-cgroups")&&Ga(o)===void 0?{key:r,value:o,fault:`\`${o.slice(0,60)}\` is neither true no\
r false`}:{key:r,value:o}:{key:r,value:o,fault:`\`${r.slice(0,60)}\` is no security option`}}function Ga(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}
function ao({securityOpt:e},t){if(e.state!=="unknown")for(let n of e.value.toReversed()){if(n.state==="unknown")return;let r=Ba(n.value);if(r.key===t)return{option:r,at:n}}}var Ja={seccomp:/^(?:unconfined|builtin|runtime\/default|default)$/,apparmor:/^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/};
function Va(e,t){return["seccomp","apparmor"].flatMap(n=>{let r=ao(e.host,n);if(!r||r.option.fault||Ja[n].test(r.option.value))return[];let{value:o}=r.option;return n==="seccomp"&&/^[/~]/.test(o)?[]:[
{container:e,at:r.at,names:n==="seccomp"?he(t,o):o,kind:n}]})}var ke=class{seccomps;apparmors;attachments=[];composes=0;unclear=!1;constructor(t,n){this.seccomps=new Map(t.map(r=>[r.source.path,r])),this.
apparmors=n}attach({composes:t,containers:n}){this.composes+=t.length,this.unclear||=n.some(({host:{securityOpt:r}})=>r.state==="unknown"||r.value.some(({state:o})=>o==="unknown"));for(let r of t)for(let o of n)
o.project===r.id&&this.attachments.push(...Va(o,r.folder))}};function lo(e,t){let{image:n,hooks:r}=e,o=a=>({...a,script:Ka(a,t)}),s=a=>a.state==="written"&&a.value?{...a,value:o(a.value)}:a,i=a=>a.state==="written"&&a.value?.test?{...a,value:{test:o(a.value.test)}}:
a;return{...e,hooks:r.map(a=>({...a,command:s(a.command)})),image:{...n,entrypoint:s(n.entrypoint),cmd:s(n.cmd),healthcheck:i(n.healthcheck)}}}function Ka({form:e,words:t},n){let r=t.map(i=>{let a=i.state===
"unknown"?"\uFFFC":i.value,l={file:i.span.file,text:a,at:[],from:[],whole:i.span};return{text:a,literal:a,span:i.span,splits:!1,substitutions:[],inner:()=>l}}),[o]=r,s=()=>{};return e==="shell"&&o?n.readScript(
o.inner(),s,{errexit:!1,pipefail:!1}):n.readWords(r,s)}function me({dockerfiles:e,composes:t,dockerignores:n=[],governed:r=[],seccomps:o=[],apparmors:s=[],kernel:i,services:a,lookup:l,shell:c}){let d=(m,f)=>`${m}\0${f??""}`,p=new Map(e.map(m=>[d(m.source.
path,m.inline),m])),u=new Map,g=(c?a.map(m=>lo(m,c)):a).map(m=>io(m,(f,b)=>p.get(d(f,b)),u,l.images));return{dockerfiles:e,composes:t,dockerignores:n,governed:r,seccomps:o,apparmors:s,kernel:i??new ke(
[],[]),stages:e.flatMap(m=>Qr(m,Ya(m.source.path,g),l.images)),containers:g,builtImages:new Set(g.flatMap(({build:m})=>m?.names?[Sr(m.names)]:[])),lookup:l}}var Ya=(e,t)=>t.flatMap(({build:n})=>n?.dockerfile===
e&&n.target?.state!=="unknown"?[n.target?.value??""]:[]);var Za=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:e=>e.
startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(e,t)=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(e,t)=>e==="ignore-line"?"line":e==="ignore-block"?"block":t()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(e,t)=>t()?"file":"\
line"}];function co(e,{file:t,start:n},r){for(let{by:o,pattern:s,reach:i}of Za){let a=s.exec(e),{word:l="",ids:c,reason:d="",until:p}=a?.groups??{},u=a&&i(l,r);if(!a||!u)continue;let h=k=>n+(a.indices?.
groups?.[k]?.[0]??0),g=c===void 0?e.length:a.indices?.groups?.ids?.[0]??0,f=[...o==="trivy"?e.slice(g).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(c??"").matchAll(/[^\s,]+/g)].map(({0:k,index:y})=>({value:k,
span:{file:t,start:n+g+y,end:n+g+y+k.length}})),b=p?{until:{value:p,span:{file:t,start:h("until"),end:h("until")+p.length}}}:{};return{by:o,word:l,rules:f,reason:d.trim(),reach:u,...b}}}var gn=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),Xa=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Qa=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function fn(e,t,{line:n,block:r,peers:o}){let{text:s,path:i}=t,a=()=>({
file:i,start:Math.max(0,s.search(/\S/)),end:s.trimEnd().length}),l=s.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),c=el(l,e);if(c){let{word:p}=c,u=p==="ignore-file"?a():p==="ignore-blo\
ck"?r():p==="ignore"?n:{file:i,start:-1,end:-1};return{by:"seaworthy",...c,covers:u,span:e}}let d=o.length?co(l,e,()=>e.start<=nl(t)):void 0;return d&&o.includes(d.by)?{...d,covers:d.reach==="file"?a():
d.reach==="block"?r():n,span:e}:void 0}function el(e,{file:t,start:n}){let r=Xa.exec(e);if(!r)return;let[o,s="",i,a=""]=r,l=(g,m)=>({file:t,start:n+g,end:n+g+m}),c=[];if(i!==void 0){let g=r.index+o.indexOf(
"[")+1;for(let m of i.matchAll(/[^\s,][^,]*/g)){let f=m[0].trimEnd();c.push({value:f,span:l(g+m.index,f.length)})}}let d=r.index+o.length-a.length,p=Qa.exec(a),u=(p?a.slice(0,p.index)+a.slice(p.index+
p[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),h=p?.[1]??"";return{word:s.toLowerCase(),rules:c,reason:u,...p?{until:{value:h,span:l(d+p.index+p[0].length-
h.length,h.length)}}:{}}}function yt(e,t=n=>_e(e.text,n)){let{text:n}=e;return gn(n)?[...n.matchAll(/#[^\n]*/g)].flatMap(r=>tl(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function tl(e,t,n,r,o=[]){
let{text:s,path:i}=e,a=rl(e,t);return fn({file:i,start:t,end:n},e,{peers:o,line:{file:i,start:a,end:_e(s,a)},block:()=>({file:i,start:a,end:r(a)})})}var po=new WeakMap;function uo(e){let t=po.get(e)??
{next:new Map};return po.set(e,t),t}function nl(e){let t=uo(e);if(t.head===void 0){let n=0;for(;n<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(n,_e(e.text,n)));)n=_e(e.text,n)+1;t.head=
n}return t.head}function rl(e,t){let{text:n}=e,{next:r}=uo(e),o=n.lastIndexOf(`
`,t-1)+1;if(n.slice(o,t).trim()!=="")return o;let s=[],i=o;do s.push(i),i=r.get(i)??Math.min(_e(n,i)+1,n.length);while(i<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(i,_e(n,i)+1)));for(let a of s)
r.set(a,i);return i}function _e(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function go(e,t,n){let r=[],o=[],s="",i=t,a=!0;for(let l=t;l<n;l+=1){let c=e[l];if(c===`
`){i=l+1,a=!0;continue}let d=c===" "||c==="	"||c==="\r";if(c==="#"&&!s&&(a||/[\s;&|()]/.test(e[l-1]??""))){let p=mo(e,l,n),u={start:l,end:p};a?o.push(u):r.push({...u,line:{start:i,end:p}}),l=p-1;continue}
if(!d&&a){a=!1;let p={start:i,end:mo(e,l,n)};for(let u of o)r.push({...u,line:p});o=[]}c==="\\"&&s!=="'"?l+=e[l+1]===`
`?0:1:(s?c===s:c==="'"||c==='"')&&(s=s?"":c)}for(let l of o)r.push({...l,line:{start:n,end:n}});return r}function mo(e,t,n){let r=e.indexOf(`
`,t),o=r<0||r>n?n:r;return e[o-1]==="\r"?o-1:o}var fo=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+?)[\t\n\f\r ]*$/,ho=(e,t)=>{let[n=e]=e.split(/\s/);return{value:n,
span:{...t,end:t.start+n.length}}},yo=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;function X(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}function ne(e,t=0,n=e.length){let r=t,o=n;for(;r<o&&X(e.charCodeAt(
r));)r+=1;for(;o>r&&X(e.charCodeAt(o-1));)o-=1;return[r,o]}function bo(e){let t=[];for(let n of ol(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(n),o=r?.[3];if(!r||!o)continue;let s=sl(o);if(s===void 0||s==="")continue;let i=a=>a.split(/['"]/).length;
t.push({name:s,expand:i(s)===i(o),chomp:r[2]==="-"})}return t}function ol(e){let t=[],n="";for(let r=0;r<e.length;r+=1){let o=e[r];if(o==="'"||o==='"'){let s=hn(e,r);if(s<0)return;n+=e.slice(r,s+1),r=
s}else if(o==="$"&&e[r+1]==="{"){let s=yn(e,r);if(s<0)return;n+=e.slice(r,s+1),r=s}else if(o==="\\")n+=e.slice(r,r+2),r+=1;else if(o==="<"&&e[r+1]==="<"){let s=r+2;for(;s<e.length&&/[\t\r ]/.test(e[s]);)
s+=1;n+=e.slice(r,s),r=s-1}else X(o.charCodeAt(0))?(n&&t.push(n),n=""):n+=o}return n&&t.push(n),t}function hn(e,t){let n=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===n)return r;if(e[r]==="\\"&&n==='"')
r+=1;else if(e[r]==="$"&&e[r+1]==="{"&&n==='"'){let o=yn(e,r);if(o<0)return-1;r=o}}return-1}function yn(e,t){let n=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));
if(!n)return-1;if(n[1]==="}")return t+n[0].length-1;let r=n[1]==="/"?1:0;for(let o=t+n[0].length;o<e.length;o+=1){let s=e[o];if(s==="\\")o+=1;else if(s==="/"&&r)r=0;else{if(s==="}")return r?-1:o;if(s===
"'"||s==='"'){if(o=hn(e,o),o<0)return-1}else if(s==="$"&&e[o+1]==="{"&&(o=yn(e,o),o<0))return-1}}return-1}function sl(e){let t="";for(let n=0;n<e.length;n+=1){let r=e[n];if(r==="'"||r==='"'){let o=hn(
e,n);if(o<0)return;t+=r==='"'?e.slice(n+1,o).replace(/\\(["$\\])/g,"$1"):e.slice(n+1,o),n=o}else if(r==="\\")t+=e[++n]??"";else{if(X(r.charCodeAt(0)))return e.slice(n).trim()===""?t:void 0;t+=r}}return t}var se=(e,t,n)=>({value:e.text.slice(t,n),span:te(e,t,n),at:t}),bt=e=>e===32||e===9||e===11||e===12||e===13;function ko(e,t,n){let r=[],{text:o}=e;for(let s=t;s<n;){for(;s<n&&bt(o.charCodeAt(s));)s+=1;
let i=s;for(;s<n&&!bt(o.charCodeAt(s));)s+=1;s>i&&r.push(se(e,i,s))}return r}function bn(e,t,n){let r=t;for(;r<n&&!bt(e.charCodeAt(r));)r+=1;let o=r;for(;o<n&&bt(e.charCodeAt(o));)o+=1;return[r,o]}function kn(e,t,n,r){
let o=[],{text:s}=e;for(let i=t;i<n;){for(;i<n&&X(s.charCodeAt(i));)i+=1;if(i>=n)break;let a=i,l="";for(;i<n&&(l||!X(s.charCodeAt(i)));){let d=s[i];d===r&&l!=="'"?i+=1:l?l=d===l?"":l:(d==='"'||d==="'")&&
(l=d),i+=1}let c=i>n?n-1:i;i=Math.min(i,n),c>a&&o.push(se(e,a,c))}return o}function wo(e,t,n,r){let o=[],{text:s}=e,i=t;for(;;){for(;i<n&&X(s.charCodeAt(i));)i+=1;if(!s.startsWith("--",i)||i+1>=n)return{
flags:o,rest:i};let a=i,l="",c="";for(;i<n&&(c||!X(s.charCodeAt(i)));){let u=s[i];(c?u===c:u==='"'||u==="'")?c=c?"":u:u===r?l+=s[++i]??"":l+=u,i+=1}if(i=Math.min(i,n),l==="--")return{flags:o,rest:i};let d=l.
indexOf("="),p=l.slice(2,d<0?void 0:d);o.push({name:p,value:l,span:te(e,a,i),...d<0?{}:{text:l.slice(d+1)}})}}function xo(e,t,n){let[r,o]=ne(e.text,t,n);if(e.text[r]!=="[")return;let s=e.text.slice(r,
o),i;try{i=JSON.parse(s)}catch{return{fault:"not-json"}}if(!Array.isArray(i)||!i.every(l=>typeof l=="string"))return{fault:"not-strings"};let a=[];for(let l of s.matchAll(/"(?:[^"\\]|\\.)*"/gs)){let c=r+
l.index;a.push({value:i[a.length],span:te(e,c,c+l[0].length),at:c})}return{words:a}}var il=new Set(["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),al=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]);function wn(e,t,n,r,o){let{text:s}=e,[i,a]=bn(s,t,n),l=s.slice(t,i).replace(
/[a-z]/g,g=>g.toUpperCase()),{flags:c,rest:d}=wo(e,a,n,r),[p,u]=ne(s,d,n),h={keyword:l,keywordSpan:te(e,t,i),span:te(e,t,n),flags:c,heredocs:[],blanks:[],pairs:[],json:!1,logical:e};if(p>=u)return{...h,
args:[]};if(l==="ONBUILD")return{...h,args:[se(e,p,u)],trigger:wn(e,p,u,r,o)};if(l==="ENV"||l==="LABEL")return{...h,...cl(e,p,u,l,r,o)};if(l==="ARG"){let g=kn(e,p,u,r);return{...h,args:g,pairs:g.map(m=>So(
e,m))}}return l==="HEALTHCHECK"?{...h,...ll(e,p,u,o)}:{...h,...vo(e,p,u,l,o)}}function vo(e,t,n,r,o){let s=il.has(r)?xo(e,t,n):void 0;return s&&"words"in s?{args:s.words,json:!0}:(s?.fault==="not-stri\
ngs"&&o.push({kind:"broken",span:te(e,t,n),message:`exec form of ${r} holds strings only`}),{args:al.has(r)?ko(e,t,n):[se(e,t,n)],json:!1})}function ll(e,t,n,r){let o=t;for(;o<n&&!X(e.text.charCodeAt(
o));)o+=1;let s=se(e,t,o),[i,a]=ne(e.text,o,n);if(i>=a)return{args:[s],json:!1};let{args:l,json:c}=vo(e,i,a,"CMD",r);return{args:[s,...l],json:c}}function cl(e,t,n,r,o,s){let i=kn(e,t,n,o);if(i[0]?.value.
includes("=")){for(let c of i)c.value.includes("=")||s.push({kind:"broken",span:c.span,message:`${r} wants name=value, and this word has no =`});return{args:i,pairs:i.filter(c=>c.value.includes("=")).
map(c=>So(e,c))}}let[a,l]=bn(e.text,t,n);return l>=n?(s.push({kind:"broken",span:te(e,t,n),message:`${r} needs a name and a value`}),{args:i,pairs:[]}):{args:i,pairs:[{name:se(e,t,a),value:se(e,l,n),spaced:!0}]}}
function So(e,t){let n=t.value.indexOf("=");if(n<0)return{name:t};let r=t.at+t.value.length;return{name:se(e,t.at,t.at+n),value:se(e,t.at+n+1,r)}}var dl=["hadolint","checkov","trivy","kics","buildkit"];function $o(e,t=0){return new xn(e,t).read()}var xn=class{#n;#t;#e;#r=[];#c=[];#i=[];#u=[];#p;#d=new Set;#o="\\";#a;#s=0;#m=0;constructor(t,n){this.#n=
n,this.#t=t,this.#e=t.text,this.#p=gn(t.text)}read(){let t=this.#e;t.charCodeAt(0)===65279&&(this.#s=1);let n=yo.exec(t.slice(this.#s,this.#s+4096));if(n?.[1]){let r=this.#s+n[0].length-n[1].length;this.#a=
{value:n[1],span:this.#l(r,r+n[1].length)}}for(;this.#s<t.length;){let[r,o]=this.#g(),[s]=ne(t,r,o);this.#b(s,o),!(s>=o)&&(t[s]==="#"?this.#f(s,o):this.#k(s,o))}return this.#c.length===0&&this.#r.push(
{kind:"broken",message:"the file has no instructions",span:this.#l(0,Math.min(1,t.length))}),{dialect:"dockerfile",source:this.#t,instructions:this.#c,faults:this.#r,suppressions:this.#x(),escape:this.#o,
...this.#a?{syntax:this.#a}:{}}}#l(t,n){return{file:this.#t.path,start:t,end:n}}#g(){let t=this.#s,n=this.#e.indexOf(`
`,t),r=n<0?this.#e.length:n;for(this.#s=n<0?r:n+1;r>t&&this.#e[r-1]==="\r";)r-=1;return[t,r]}#b(t,n){if(!this.#d)return;let r=this.#e.slice(t,Math.min(n,t+4096)),o=fo.exec(r);if(!o){this.#d=void 0;return}
let[,s="",i=""]=o,a=s.toLowerCase();if(a!=="escape"&&a!=="syntax"&&a!=="check"){this.#d=void 0;return}let l=t+r.lastIndexOf(i),c=this.#l(l,l+i.length);this.#d.has(a)&&this.#r.push({kind:"broken",span:c,
message:`the ${a} directive stands here twice`}),this.#d.add(a),a==="syntax"&&(this.#a??=ho(i,c)),a==="escape"&&(i==="`"||i==="\\"?this.#o=i:this.#r.push({kind:"broken",span:c,message:`the escape char\
acter is \\ or \`, not ${JSON.stringify(i)}`}))}#f(t,n){this.#p&&this.#i.push(this.#l(t,n))}#h({start:t,end:n},r){if(!/seaworthy/i.test(this.#e.slice(t,n)))return;let[o]=r,s=[{start:t,end:o?o.span.start:
n},...r.map(({span:a})=>a)],i=new Set(this.#u.map(({comment:a})=>a.start));for(let a of s)for(let{start:l,end:c,line:d}of go(this.#e,a.start,a.end))i.has(l)||this.#u.push({comment:this.#l(l,c),next:this.#l(
d.start,d.end)})}#y(t){for(let n of this.#i)this.#u.push({comment:n,next:t});this.#i=[]}#x(){let t=this.#e.length;this.#y(this.#l(t,t));let n=this.#c.filter(({keyword:o})=>o==="FROM").map(({span:o})=>o.
start),r=o=>n.includes(o.start)?{...o,end:(n.find(s=>s>o.start)??t+1)-1}:o;return this.#u.flatMap(({comment:o,next:s})=>fn(o,this.#t,{line:s,block:()=>r(s),peers:dl})??[])}#k(t,n){let r=[],o=[],s=[],i=[],
a=0,l=n,c=(g,m)=>{o.push(a),s.push(g),r.push(this.#e.slice(g,m)),a+=m-g},d=this.#w(t,n);for(c(t,d<0?n:d);d>=0&&this.#s<this.#e.length;){let g=this.#s,[m,f]=this.#g(),[b]=ne(this.#e,m,f);if(b>=f){i.push(
this.#l(g,this.#s));continue}if(this.#e[b]==="#"){this.#f(b,f);continue}let k=this.#i.filter(y=>y.start>t);for(let y of k)this.#u.push({comment:y,next:this.#l(b,f)});k.length&&(this.#i=this.#i.filter(
y=>y.start<t)),d=this.#w(m,f),c(m,d<0?f:d),l=f}for(;i.length&&i[i.length-1].start>l&&ne(this.#e,l)[0]>=this.#e.length;)i.pop();let p=r.length===1?r[0]:r.join(""),[u,h]=ne(p);if(u>=h){this.#r.push({kind:"\
broken",span:this.#l(t,n),message:"a continuation that nothing follows is an empty instruction"});return}this.#v({file:this.#t.path,text:p,at:o,from:s},l,i)}#w(t,n){let r=n-1;for(;r>=t&&(this.#e[r]===
" "||this.#e[r]==="	");)r-=1;return r<t||this.#e[r]!==this.#o||r>t&&this.#e[r-1]===this.#o?-1:r}#v(t,n,r){let[o,s]=ne(t.text),i=wn(t,o,s,this.#o,this.#r),a=i.keyword==="ONBUILD"&&i.trigger?i.trigger:i,
c=(a.keyword==="RUN"||a.keyword==="COPY"||a.keyword==="ADD")&&!a.json&&t.text.includes("<<")?this.#O(t,i.keywordSpan):[],d=c.length?this.#$():n,p=this.#l(i.keywordSpan.start,d),u=i.trigger?{trigger:{...i.
trigger,span:this.#l(i.trigger.keywordSpan.start,d),heredocs:c}}:{};this.#c.push({...i,...u,span:p,blanks:r,heredocs:c}),this.#y(p),this.#p&&a.keyword==="RUN"&&this.#h(p,c)}#S(){let t=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
t.lastIndex=this.#s,this.#s=t.exec(this.#e)?.index??this.#e.length}#$(){let t=this.#s;for(;t>0&&(this.#e[t-1]===`
`||this.#e[t-1]==="\r");)t-=1;return t}#O(t,n){let r=[];for(let o of bo(t.text)){let s=this.#s,i=-1;for(;this.#s<this.#e.length&&i<0&&this.#m<20;){let[a,l]=this.#g(),c=a;for(;c-a<this.#n&&this.#e[c]===
" ";)c+=1;for(;o.chomp&&this.#e[c]==="	";)c+=1;l-c===o.name.length&&this.#e.startsWith(o.name,c)&&(i=a)}if(i<0)return this.#r.push({kind:"broken",span:n,message:`the here-document ${JSON.stringify(o.name.
slice(0,60))} is never closed`}),this.#s=s,this.#S(),this.#m+=1,r;r.push({...o,span:this.#l(s,i)})}return r}};function Je(e,t,n){let r=$o(e,n?.indent),o=n?{inline:n.at}:{},s=ul(e,r);if(s)return{dialect:"dockerfile",source:e,skipped:s,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,
needed:new Set};let{stages:i,globals:a,faults:l}=ft(r,new Map,t),c=[...r.faults,...r.instructions.flatMap(dn),...l,...i.flatMap(pl)],d=i[i.length-1];return{...r,...o,...t?{shell:t}:{},faults:c,stages:i,
globals:a,final:d,needed:d?Kr([d]):new Set}}var pl=({scripts:e})=>e.flatMap(({script:t,instruction:n})=>t.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b/i.test(n.logical.text)?[{kind:"unre\
ad",span:t.fault.span,message:`this script could not be read, so nothing in it was judged: ${t.fault.message}`}]:[]);function ul({text:e,path:t},{instructions:n,faults:r}){let o="it is a template, and\
 only what it generates can be judged",s=n.filter(({keyword:d})=>d==="FROM"),i=/\{\{|\{%|<%/;if(s.length===0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||i.test(e)))return o;if(!i.test(e))return;let a=n.
some(({keyword:d})=>/^(?:\{\{|\{%|<%)/.test(d)),l=s.some(({logical:d})=>i.test(d.text)),c=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(t)&&r.length>0;return a||l||c?o:void 0}function Oo(e){let t=[],n=0;for(let r of e.split(`
`)){let o=n;n+=r.length+1;let s=o===0?r.replace(/^\uFEFF/,""):r,i=s.trim();if(!i||s.startsWith("#"))continue;let a=i.startsWith("!"),l=ml(a?i.slice(1).trim():i),c=o+r.indexOf(i);l&&t.push({text:i,pattern:l,
except:a,start:c,end:c+i.length})}return t}function ml(e){let t=[];for(let n of e.split("/"))n===".."&&(t.length===0||t[t.length-1]==="..")&&!e.startsWith("/")?t.push(n):n===".."?t.pop():n&&n!=="."&&t.push(n);return t.join("/")}function Ro(e){let t=e.path,n=Oo(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"dockerignore",source:e,faults:[],suppressions:yt(e),patterns:n}}function gl(e,t){if(e===`${t}.dockerignore`)return!0;let n=e.slice(0,e.lastIndexOf("/")+1);return e===`${n}.dockerignore`&&t.startsWith(n)}async function*Eo(e,t,n,{contexts:r,absent:o,ignored:s,root:i,
images:a,together:l,policyFolders:c=[],policies:d,target:p="docker"}={}){let u=new Map(e.map(y=>[y.source.path,y])),h={source:y=>u.get(y)?.source,files:y=>r?.get(y),absent:y=>o?.has(y)===!0,ignored:y=>s?.
has(y)===!0,root:i,images:a},g=await fl(t,{folders:c,source:h.source,files:y=>d?.get(y)},p,n),m=new Map(t.flatMap(({source:y,kind:x})=>x==="dockerfile"?[[y.path,y]]:[])),f=t.filter(({kind:y})=>y==="co\
mpose"),b=new Set,k=t.some(yl)?await Promise.resolve().then(()=>Y(require("./shell.js"),1)):void 0;if(f.length>0){let y=await Promise.resolve().then(()=>Y(require("./compose.js"),1)),x=w=>{let O=m.get(
w);return O&&b.add(w),O?[Je(O,k)]:[]},S=new Map(f.map(({source:w,compose:O})=>[w.path,O??y.readCompose(w)])),E=w=>{let O=S.get(w),W=u.get(w);if(O||!W)return O;let V=W.compose??y.readCompose(W.source);
return S.set(w,V),V},$={document:E,lookup:h},T=l?[{documents:l.flatMap(w=>E(w)??[]),isGuess:!1}]:y.planProjects([...S.values()],$),_=new Map;for(let w of T){let O=w.isGuess?w.documents.map(({source:V})=>V.
path).join("\0"):Xn(w.documents[0]?.source.path??""),W=_.get(O);W?W.push(w):_.set(O,[w])}for(let w of _.values())try{let O=w.map(({documents:z,isGuess:ze})=>y.assemble(z,$,{isGuess:ze})),W=O.flatMap(z=>y.
lowerCompose(z,a)),V=new Set(O.flatMap(y.composeReferences).flatMap(({path:z,role:ze})=>ze==="dockerfile"?[z]:[])),Re=O.flatMap(y.inlineDockerfiles).map(({source:z,at:ze,indent:ti})=>Je(z,k,{at:ze,indent:ti})),
M=me({dockerfiles:[...[...V].flatMap(x),...Re],composes:O,kernel:g,services:W,lookup:h,...k?{shell:k}:{}});g.attach(M),yield M}catch(O){for(let{source:W}of new Set(w.flatMap(V=>V.documents)))n(W.path,
O)}}for(let[y,x]of m)if(!b.has(y))try{yield me({dockerfiles:[Je(x,k)],composes:[],services:[],lookup:h})}catch(S){n(y,S)}for(let{source:y,kind:x}of t)if(x==="dockerignore")try{let S=[...m].filter(([$])=>gl(
y.path,$)).slice(0,hl),E=[Ro(y)];yield me({dockerfiles:[],composes:[],dockerignores:E,governed:S.map(([,$])=>Je($)),services:[],lookup:h})}catch(S){n(y.path,S)}for(let y of g.seccomps.values())yield me(
{dockerfiles:[],composes:[],seccomps:[y],kernel:g,services:[],lookup:h});for(let y of g.apparmors)yield me({dockerfiles:[],composes:[],apparmors:[y],kernel:g,services:[],lookup:h})}async function fl(e,t,n,r){
if(!e.some(({kind:p})=>p==="seccomp"||p==="apparmor"))return new ke([],[]);let{isFragment:o,PolicyLibrary:s,readAppArmor:i,readSeccomp:a}=await Promise.resolve().then(()=>Y(require("./kernel.js"),1)),
l=new s(t),c=(p,u)=>e.flatMap(({source:h,kind:g})=>{if(g!==p)return[];try{return[u(h)]}catch(m){return r(h.path,m),[]}}),d=c("apparmor",p=>i(p,l));return new ke(c("seccomp",p=>a(p,n)),d.filter(p=>!(l.
included.has(p.source.path)&&o(p))))}var hl=50,yl=({source:e,kind:t})=>t!=="dockerfile"&&t!=="compose"?!1:t==="dockerfile"?/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(e.text):/\b(?:command|entrypoint|test|build)\b/.
test(e.text);var kt={comments:!0,peers:!0,requireReason:"high"};function wt({root:e},...t){return Fe({name:"",at:{span:e.span,via:[]},node:e},...t)}function Fe(e,...t){let n=e;for(let r of t){let o=n?.node.kind==="map"?n.node.entries.get(r):void 0;n=o&&n&&!bl(o.value)?
Do(r,o,n):void 0}return n}function Ve(e){if(!e)return[];let{node:t,at:n}=e;return t.kind==="map"?[...t.entries].map(([r,o])=>Do(r,o,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:o})=>({name:xt({
node:r})??"",at:{span:r.span,via:[...n.via,...o]},node:r}))}function xt(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes("\uFFFC")?t.text:void 0}var bl=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Do=(e,{key:t,value:n,via:r},{at:o})=>({name:e,at:{span:t.span,via:[...o.via,...r]},node:n});function vt({text:e,path:t},n=new Map){let r=new Map,o=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let s=o.exec(e);s;s=o.exec(e)){let i=s.index+s[0].length,a=e[i],l,c;if(a==='"'||
a==="'"){for(l=i+1;l<e.length&&e[l]!==a;)l+=e[l]==="\\"&&a==='"'?2:1;l=Math.min(l,e.length),c=e.slice(i+1,l),a==='"'&&(c=jo(c.replace(/\\([nrt"\\$])/g,(p,u)=>({n:`
`,r:"\r",t:"	"})[u]??u),r,n)),l=Math.min(l+1,e.length)}else{let p=e.indexOf(`
`,i);l=p<0?e.length:p;let u=e.slice(i,l);c=jo((u.startsWith("#")?"":u.replace(/\s#.*$/s,"")).trim(),r,n)}let d=s[1];r.set(d,{value:c,span:{file:t,start:s.index+s[0].indexOf(d),end:l}}),o.lastIndex=Math.
max(l,o.lastIndex)}return r}function jo(e,t,n){return e.replace(/\$\$|\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(r,o,s,i)=>{let a=o??i;return r==="$$"?"$":(t.get(a)??n.get(a))?.value??
s??"\uFFFC"})}function kl({folder:e},t,n){return Ve(n).flatMap(r=>{let o=xt(Fe(r,"path"))??xt(r);return o===void 0?[]:Co(he(e,o),t)})}function Ao(e,t){let r=Ve(wt(e,"services")).flatMap(a=>["env_file","label_file"].
flatMap(l=>kl(e,t,Fe(a,l)))),o=new Set(e.files.map(({document:a})=>a.source.path)),s=new Set(e.files.flatMap(({environment:a})=>[...a.values()].flatMap(({span:l})=>o.has(l.file)?[]:[l.file]))),i=[...new Set(
[he(e.folder,".env"),...s])].flatMap(a=>Co(a,t));return[...new Map([...i,...r].map(a=>[a.source.path,a])).values()]}function Co(e,t){let n=t.source(e);if(!n)return[];let r=vt(n);return[{source:n,values:r,
names:[...r.keys()]}]}var wl=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
xl=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,vl=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,_o=e=>e.length<
500&&vl.test(e)&&wl.test(e.replace(/\*+$/,"").replace(/\/+$/,""))&&!xl.test(e);var Sl=/^(?:echo|printf|cat|tee|sed|print)$/;function Fo(e){let{name:t,words:n,redirects:r,feeds:o}=e;if(!Sl.test(t))return{texts:[],files:[]};let s=r.flatMap(({operator:c,target:d})=>c.startsWith("<<")?
[d]:[]),i=t==="cat"||t==="tee"?s:[...n.slice(1),...s],a=[...t==="tee"?[e]:[],...o.filter(c=>c.name==="tee")],l=[...r.flatMap(({operator:c,target:d})=>/^(?:>|>>|>\||&>|&>>)$/.test(c)?[d.text]:[]),...a.
flatMap(c=>c.words.slice(1).map(({text:d})=>d)),...t==="sed"?n.slice(1).map(({text:c})=>c):[]].filter(c=>c!=="/dev/null"&&c!=="/dev/stderr"&&c!=="/dev/stdout"&&!/^\d$|^-/.test(c)&&c!=="\uFFFC");return{
texts:i,files:l}}var $l=/(?:^|[\s"'{,;:/])([A-Za-z_][\w.-]{0,80})\s*(?:=|:\s|":\s*)\s*["']?([^\s"',;}]+)/g,Ol=/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/i,
Po=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,Rl=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
vn=16384;var Io=({feeds:e})=>e.some(({name:t})=>t==="chpasswd"||t==="passwd");function*No(e){for(let{name:o,value:s,span:i}of e.assignments){let a=Po.test(s.literal)?void 0:ce(o,s.literal);a&&!a.wellKnown&&(yield{
span:i,secret:a,by:`${o}=`,value:s.literal})}let t=jl(e);t&&(yield t),yield*Dl(e);let n=El(e);n&&(yield n);for(let{operator:o,target:s}of e.redirects)o==="<<"?yield*Lo(s):o==="<<<"&&(yield*Lo(s));let r=/^(?:export|declare|local|readonly)$/.
test(e.name);for(let o of e.words.slice(1)){let s=St(o.literal);s&&!(r&&(s.secret.wellKnown||Po.test(s.value??"")))&&(yield{span:o.span,...s})}}function*Lo({literal:e,text:t,span:n}){let r=e===t&&n.end-
n.start===t.length,o=n.start;for(let s of e.slice(0,vn).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:St(s);i&&(yield{...i,span:r?{...n,start:o+s.search(/\S/),end:o+s.trimEnd().length}:n}),o+=s.length+1}}function El(e){if(e.name!=="echo"&&e.name!=="printf")return;
let{texts:t,files:n}=Fo(e),r=t.filter(({text:i})=>!i.startsWith("-")),[o]=r;if(!o||r.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||!n.some(_o))return;let s=ce("PASSWORD",o.literal);return s&&
{span:o.span,secret:{...s,wellKnown:!1},by:"file",value:o.literal}}function To(e){for(let t of e){let n=St(t);if(n)return n}}function St(e){if(e.length<5)return;let t=e.slice(0,vn),n=Z("",t);if(n)return{
secret:n,by:n.what};let r=Ol.exec(t),o=r?.[1]??r?.[2],s=o&&ce("TOKEN",o);if(o&&s)return{secret:{...s,what:"token in a header"},by:"header",value:o};let i=/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)|<(?:\w*password|secret|token)>([^<\uFFFC]+)</i.
exec(t),a=i?.[1]??i?.[2],l=a&&ce("PASSWORD",a);if(a&&l)return{secret:l,by:"configuration",value:a};let c=/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/i.exec(t)?.[1],d=c&&ce("PASSWORD",c);if(c&&d)
return{secret:d,by:"SQL",value:c};if(!/[=:]/.test(t))return/^\s*machine\s|\bpassword\s+\S/.test(t)?Mo(t):void 0;for(let[,p="",u=""]of t.matchAll($l)){let h=ce(p,u);if(h)return{secret:h,by:`${p}=`,value:u}}
return Mo(t)}function*Sn(e,{file:t,start:n,end:r}){let o=n;for(let s of e.slice(n,r).split(`
`)){let i=/^\s*(?:#|\/\/)/.test(s)?void 0:St(s.replace(/\$\{?\w+\}?/g,"\uFFFC"));i&&(yield{...i,span:{file:t,start:o,end:o+s.trimEnd().length}}),o+=s.length+1}}function Mo(e){let t=/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/.
exec(e)?.[1],n=t&&ce("PASSWORD",t);return t&&n?{secret:n,by:"netrc",value:t}:void 0}function ce(e,t){return t.length>1&&t.length<vn&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?Z(e,t):void 0}function*Dl({words:e}){
for(let t=0;t<e.length;t+=1){let n=e[t],r=n.text.indexOf("="),o=r<0?n.text:n.text.slice(0,r);if(!Rl.test(o))continue;let s=r<0?e[t+1]?.literal:n.literal.slice(n.literal.indexOf("=")+1),i=s&&!s.startsWith(
"-")&&ce("PASSWORD",s);s&&i&&(yield{span:r<0?{...n.span,end:e[t+1].span.end}:n.span,secret:i,by:o,value:s})}}function jl(e){let{name:t,words:n}=e,r=(s,i,a)=>{let l=i&&ce("PASSWORD",i);return s&&i&&l?{
span:s.span,secret:l,by:a,value:i}:void 0},o=s=>n[s]?.literal;switch(t){case"curl":{let s=jr(Ae(e,"curl"),"-u","--user","-U","--proxy-user"),i=s?.value?.literal;return r(s?.value,i?.includes(":")?i.slice(
i.indexOf(":")+1):void 0,s?.name??"")}case"mysql":case"mysqladmin":case"mysqldump":case"mariadb":case"mariadb-admin":case"mongo":case"mongosh":{let s=n.find(({text:i})=>/^-p./.test(i)&&!i.startsWith("\
--"));return r(s,s?.literal.slice(2),"-p")}case"sshpass":{let s=n.findIndex(({text:a})=>/^-p/.test(a)),i=n[s];return i?.text==="-p"?r(n[s+1],o(s+1),"-p"):r(i,i?.literal.slice(2),"-p")}case"docker":case"\
podman":case"helm":case"az":{let s=n[1]?.text==="login"||n[2]?.text==="login"?n.findIndex(({text:i})=>i==="-p"):-1;return s>0?r(n[s+1],o(s+1),"-p"):void 0}case"redis-cli":{let s=n.findIndex(({text:i})=>i===
"-a");return s>0?r(n[s+1],o(s+1),"-a"):void 0}case"aws":{let s=n.findIndex(({text:i})=>/^aws_(?:secret_access_key|session_token)$/.test(i));return n[1]?.text==="configure"&&s>0?r(n[s+1],o(s+1),"aws co\
nfigure set"):void 0}case"npm":case"yarn":case"pnpm":{let s=n.findIndex(({text:l})=>/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/.test(l)),i=n[s];if(!i)return;let a=i.literal.indexOf("=");
return a>0?r(i,i.literal.slice(a+1),"_authToken"):r(n[s+1],o(s+1),"_authToken")}case"htpasswd":return n.some(({text:s})=>/^-\w*b/.test(s))?r(n[n.length-1],o(n.length-1),"-b"):void 0;case"openssl":{let s=n.
find(({text:i})=>/^pass:/.test(i));return r(s,s?.literal.slice(5),"pass:")}case"composer":{let s=n.findIndex(({text:i})=>/^(?:http-basic|github-oauth|gitlab-token|bearer)\./.test(i));return s>0?r(n[n.
length-1],o(n.length-1),n[s]?.text??""):void 0}default:return}}function Wo({image:e,hooks:t}){let n=[],r=(o,s,i)=>{s.state==="written"&&i&&n.push({what:o,setting:s,command:i,commands:i.script?.commands??[]})};e.entrypoint.state==="written"&&r("entrypoint",e.entrypoint,
e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let{command:o}of t??[])o.state===
"written"&&r("hook",o,o.value);return n}var qo=5;function Uo({stages:e,containers:t,dockerfiles:n,composes:r,lookup:o}){let s=[],i=new Set,a=t.flatMap(({path:g,image:m})=>[g[1]??"",m.ref?.state==="written"?m.ref.value.text:""]),l=g=>{g&&g.length>=
qo&&!g.includes("\uFFFC")&&!a.some(m=>m.includes(g))&&i.add(g)},c=({name:g,value:m,literal:f})=>{if(!m)return;let b=Z(g,f);if(b)s.push(m.span),b.wellKnown||l(f);else if(Kt(g)&&f.includes("\uFFFC")){let k=m.
state==="unknown"?f.split("\uFFFC"):[m.value],y=o.source(m.span.file)?.text.slice(m.span.start,m.span.end)??"";for(let x of k){let S=x.length>=qo&&Z(g,x)?y.indexOf(x):-1;S<0||(s.push({...m.span,start:m.
span.start+S,end:m.span.start+S+x.length}),l(x))}}},d=g=>{if(g.state!=="unknown")for(let m of g.value)m.state!=="unknown"&&c(m.value)},p=({span:g,value:m,secret:f})=>{s.push(g),f.wellKnown||l(m)},u=g=>{
for(let m of No(g))p(m);if(Io(g))for(let{span:m}of g.words.slice(1))s.push(m);if(g.name==="chpasswd"||g.name==="passwd")for(let{operator:m,target:f}of g.redirects)m.startsWith("<<")&&s.push(f.span)},h=({
hooks:g,host:m})=>{for(let{env:f}of g)d(f);if(m.logOptions.state!=="unknown")for(let f of m.logOptions.value)f.state==="written"&&Z(f.value.name,f.value.value)&&s.push(f.span)};for(let{root:g}of r)for(let{
node:m}of Ve(wt({root:g},"configs")).flatMap(f=>Fe(f,"content")??[])){let f=o.source(m.span.file)?.text??"";if(m.kind==="scalar"&&m.quoted&&/^["']/.test(f.slice(m.span.start,m.span.start+1))&&To((m.kind===
"scalar"?m.text:"").split(`
`)))s.push(m.span);else for(let k of Sn(f,m.span))p(k)}for(let g of[...e,...t]){let{image:m,build:f}=g;for(let b of[m.env,m.labels,...f?[f.args]:[]])d(b);for(let{commands:b}of Wo(g))b.forEach(u);"hook\
s"in g&&h(g)}for(let{source:g,values:m}of r.flatMap(f=>Ao(f,o)))for(let[f,{value:b,span:k}]of m){let y=Z(f,b);if(!y)continue;let x=g.text.slice(k.start,k.end).search(/[=:]/);s.push({...k,start:k.start+
x+1}),y.wellKnown||l(b)}for(let{globals:g,stages:m,source:f}of n){for(let b of g)c(b);for(let{assignments:b,scripts:k,copies:y}of m){for(let x of b)c(x);for(let{instruction:x}of y)for(let{span:S}of x.
heredocs)for(let E of Sn(f.text,S))p(E);for(let{script:x}of k)x.commands.forEach(u)}}return{places:s,values:i}}function zo(e,t){let n=e;for(let r of t)n.includes(r)&&(n=n.replaceAll(r,"*".repeat(Math.
min(r.length,12))));return n}function $t(e,t){let n=new Set([...t].filter(r=>!/^[a-z]+$/i.test(r)));return zo(e.replace(/`[^`]*`/g,r=>zo(r,t)),n)}function ge(e,t,n){let r=0,o=e.length;for(;r<o;){let s=r+o>>1;n(e[s])<=t?r=s+1:o=s}return r-1}function Ho(e,t){let n=new Map;for(let r of e.dockerfiles)n.set(r.source.path,Al(r,r.source.masking(t.get(r.source.path)??[]).shown));for(let r of e.seccomps)n.set(r.source.path,o=>Ll(r,o));for(let r of e.
apparmors)n.set(r.source.path,o=>Ml(r,o));for(let{document:r}of e.composes.flatMap(({files:o})=>o))n.set(r.source.path,Fl(r));return({file:r,start:o})=>n.get(r)?.(o)??""}function Bo({dockerfiles:e}){let t=new Map(
e.map(n=>[n.source.path,n]));return({file:n,start:r})=>{let o=t.get(n),s=o&&Go(o,r);return s&&ht(s)}}var Go=({stages:e,instructions:t},n)=>{let r=o=>t[ge(t,o,({span:s})=>s.start)]?.span.start??o;return e[ge(
e,n,({base:o})=>r(o.span.start))]};function Al(e,t){let{stages:n,instructions:r}=e,o=a=>r[ge(r,a,({span:l})=>l.start)],s=new Map,i=(a,l)=>{let c=s.get(a)??Cl(t,a.span);s.set(a,c);let{text:d,cuts:p}=c,
u=ge(p,l-a.span.start,h=>h);return _l(d.slice(p[u],p[u+1]).slice(0,2e3),u===0)};return a=>{let l=Go(e,a),c=o(a),d=c?.keyword.toUpperCase()??"",p=c&&/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(
d)?i(c,a):"",u=l&&(l===n.at(-1)?"final":ht(l));return[...u?["stage",u]:[],d,p].filter(Boolean).join(" ")}}function Cl(e,{start:t,end:n}){let r=e.slice(t,n),o=H(r),s=o.length===r.length?o:r.replace(/\S/g,
"*"),i=[0];for(let{0:a,index:l}of s.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g))i.push(l+a.length);return{text:s,cuts:[...i,s.length]}}var _l=(e,t)=>H(e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g,
" ").replace(/(?:&&|\|\||[;|])?\s*$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120);function Fl({roots:e}){let t=new Map;return n=>{let r=e.find(({span:s})=>s.start<=n&&n<=s.end),
o="";for(;r&&r.kind!=="scalar";){let s=t.get(r)??Pl(r);t.set(r,s);let i=s[ge(s,n,({start:l})=>l)],a=i&&n<=i.end?i:void 0;r.kind==="list"?o+="[]":a?.key&&(o+=`${o?".":""}${H(a.key.value)}`),r=a&&!(a.key&&
n<=a.key.span.end)?a.value:void 0}return o}}function Pl(e){if(e.kind==="scalar")return[];let{file:t}=e.span;return(e.kind==="map"?[...e.entries.values()].flatMap(({key:r,value:o,via:s})=>s.length||r.span.
file!==t?[]:[{start:r.span.start,end:Math.max(r.span.end,o.span.end),key:r,value:o}]):e.items.flatMap(({value:r,via:o})=>o.length?[]:[{start:r.span.start,end:r.span.end,value:r}])).sort((r,o)=>r.start-
o.start)}function Ll({root:e},t){let n=e,r="",o=({span:s})=>s.start<=t&&t<=s.end;for(;n;)if(n.kind==="object"){let s=n.members.find(i=>o(i)||o(i.value));s&&(r+=`${r?".":""}${s.key}`),n=s?.value}else n.
kind==="array"?(n=n.items.find(o),r+="[]"):n=void 0;return r}var Ml=({profiles:e},t)=>{let n=e.findLast(({profile:{node:r}})=>r.span.start<=t&&t<=r.span.end);return n?`profile ${n.profile.name}`:""};var Il={alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"laid over what stands here",include:"included from here",interpolated:"the variable gets its value \
here","built-from":"built here",inherits:"inherited through this stage"},Jo=e=>(e??[]).map(({how:t,span:n})=>({span:n,message:Il[t]}));function $n({rule:e,problem:t,workload:n},r,o){let{at:s,message:i,related:a=[],fix:l}=t;return{rule:e.id,anchor:o(s.span),severity:t.severity??e.severity,confidence:t.confidence??e.confidence??"high",
profile:e.profile,message:H(i),span:s.span,workload:n?.path??null,related:[...a,...Jo(s.via)],fix:l?Nl(l,r,n):null,suppressed:null}}function Nl(e,t,n){let{safety:r}=e;return"edits"in e?{title:e.title??
"apply the edit",safety:r,edits:e.edits}:{title:e.title??t(e.change,n),safety:r}}function On(e,t,n){if(t.length===0)return e;let{level:r}=Ue(t,e.rule,{file:e.span.file,workload:e.workload,stage:n?.(e.span)});if(!r)return e;if(r!=="off")return{...e,profile:"recommended",...r==="on"?
{}:{severity:r}}}var U=["info","low","medium","high","critical"],Pe=["recommended","strict"];function Ko({path:e,ships:t}){let[n,r=""]=e;return n==="services"?`service ${Vo(r)}`:t?"the image":`stage ${Vo(r)}`}var Vo=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,
77)}...`:t}\``};var Ot=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end;var Yo=["low","medium","high"];function Zo(e){let t=new Map;for(let{finding:n,workload:r}of e){let{file:o,start:s,end:i}=n.span,a=`${n.rule}\0${o}\0${s}\0${i}`,l=t.get(a);t.set(a,l?Tl(l,n,r):n)}return[
...t.values()].map(n=>n.related.length?{...n,related:Wl(n)}:n)}function Tl(e,t,n){let r=e.related.length>40,o=U.indexOf(t.severity)>U.indexOf(e.severity),i=n&&n.path.join("\0")!==e.workload?.join("\0")?
[{span:n.span,message:`${Ko(n)} is affected`}]:[];return{...e,...o?{severity:t.severity,message:t.message}:{},...t.profile==="recommended"?{profile:t.profile}:{},confidence:Yo.indexOf(t.confidence)>Yo.
indexOf(e.confidence)?t.confidence:e.confidence,related:r?e.related:[...e.related,...i,...t.related],fix:e.fix??t.fix}}function Wl({related:e,span:t}){let n=[];for(let r of e)!Ot(r.span,t)&&!n.some(o=>Ot(
o.span,r.span))&&n.push(r);return n.slice(0,20)}function Rn(e){let t=({severity:r})=>-U.indexOf(r),n=(r,o)=>r<o?-1:r>o?1:0;return[...e].sort((r,o)=>n(r.span.file,o.span.file)||r.span.start-o.span.start||t(r)-t(o)||n(r.rule,o.rule)||r.span.end-o.span.
end||n(r.message,o.message))}function Xo(e,t){let n=e.filter(r=>Pe.indexOf(r.profile)<=Pe.indexOf(t));return{shown:n,hidden:e.filter(({suppressed:r})=>!r).length-n.filter(({suppressed:r})=>!r).length}}var Qo=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.parse(e))&&new Date(e).toISOString().startsWith(e);function En(e,t,{ignores:n,locked:r,peers:o}){let s=Gl(t).map(l=>({suppression:l,used:new Set,refused:new Set}));if(s.length===0||!n.comments)return{findings:[...e],uses:s};let i=ql(s),a=l=>{let c=l;for(let d of i(
l.span)){let{suppression:p}=d,u=Hl(p,l,o);if(!u||p.by!=="seaworthy"&&!n.peers)continue;for(let{value:g}of u)d.used.add(g);let h=Ul(p,l,n,r);if(!h){let{by:g,reason:m,span:f}=p;return{...l,suppressed:{by:"\
comment",of:g,reason:m||null,span:f}}}d.refused.add(h),c={...c,related:[...c.related,{span:p.span,message:zl[h](p)}]}}return c};return{findings:e.map(a),uses:s}}var es=2e3;function ql(e){let t=new Map;
for(let n of e){let{file:r,start:o,end:s}=n.suppression.covers,i=t.get(r)??{wide:[],narrow:[]};t.set(r,i),(s-o>es?i.wide:i.narrow).push(n)}for(let{narrow:n}of t.values())n.sort((r,o)=>r.suppression.covers.
start-o.suppression.covers.start);return function*({file:n,start:r}){let o=t.get(n);if(!o)return;yield*o.wide;let s=ge(o.narrow,r,({suppression:i})=>i.covers.start);for(;s>=0&&o.narrow[s].suppression.
covers.start>=r-es;s-=1)yield o.narrow[s]}}var zl={expired:({until:e})=>`ignored here until ${e?.value}, and that day has passed`,day:({until:e})=>`not ignored: ${JSON.stringify(e?.value)} is no day`,
reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: the policy this project extends locks the rule"};function Ul({by:e,until:t,reason:n,rules:r},{
rule:o,severity:s},{today:i,requireReason:a},l){if(l.has(o))return"locked";if(t&&!Qo(t.value))return"day";if(t&&i&&t.value<i)return"expired";let c=a!=="never"&&U.indexOf(s)>=U.indexOf(a),d=e!=="seawor\
thy"&&(r.length===0||r.some(({value:p})=>p==="*"||p.toLowerCase()==="all"));return(e==="seaworthy"||d)&&c&&!n?"reason":void 0}function Hl({by:e,rules:t,covers:n},{rule:r,span:o},s){if(o.start<n.start||
o.start>n.end)return;if(e==="seaworthy"){let l=t.filter(({value:c})=>c===r);return l.length?l:void 0}let i=s[e]??{};if(t.length===0)return Object.values(i).some(l=>l.includes(r))?[]:void 0;let a=t.filter(
({value:l})=>Bl(e,l,i).includes(r));return a.length?a:void 0}function Bl(e,t,n){let r=e==="trivy"?ts(t):t;if(r.toLowerCase()==="all"||r==="*")return Object.values(n).flat();let o=Object.keys(n).find(s=>(e===
"trivy"?ts(s):s).toLowerCase()===r.toLowerCase());return o===void 0?[]:n[o]??[]}var ts=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(\d+)$/i,"$1$2");function Gl(e){return[...new Map(e.map(t=>[`${t.
span.start}\0${t.covers.start}\0${t.span.file}`,t])).values()]}async function ns(e,t){let{profile:n,scopes:r=[],locked:o=new Set,ignores:s=kt,surroundings:i={},progress:a}=t,l=t.rules.filter(({id:w})=>ar(r,w)),c=e.flatMap(({source:w,kind:O,beside:W,compose:V})=>{
if(W)return[];let Re=O??oe(w.path,w.text.slice(0,65536));return Re?[{source:w,kind:Re,...V?{compose:V}:{}}]:[]}),d=[],p=[],u=new Map,h=[],g=new Map,m=new Set,f=(w,O)=>{h.push({path:w,message:`could no\
t be judged, which is our mistake: please report it (${O instanceof Error?O.message:String(O)})`})};for await(let w of Eo(e,c,f,i)){let{places:O,values:W}=Uo(w);for(let M of O){let z=g.get(M.file);z?z.
push(M):g.set(M.file,[M])}let V=Ho(w,g),Re=Bo(w);for(let M of lr(w,l,r,f)){let z=On($n(M,tn,V),r,Re);z&&d.push({finding:Kl(z,W),...M.workload?.path[0]==="services"?{workload:Yl(M.workload)}:{}})}for(let M of Jl(
w)){for(let z of M.suppressions)p.push(z);M.skipped&&u.set(M.source.path,M.skipped),m.add(M.source.path)}a?.(m.size,c.length)}let b=Rn(Zo(d)),k=new Map(e.map(({source:w})=>[w.path,w]));for(let w of new Set(
b.map(({span:O})=>O.file))){let O=k.get(w);O&&!m.has(w)&&p.push(...yt(O))}let y=p.some(({by:w})=>w!=="seaworthy")?(await Promise.resolve().then(()=>Y(require("./peer-ids.js"),1))).peerIds:{},{findings:x,
uses:S}=En(b,p,{ignores:s,locked:o,peers:y}),E=s.comments?Vl(S,{...t,rules:l,scopes:r,texts:k,failures:h,skipped:u}):[],$=E.length?En(E,p,{ignores:s,locked:o,peers:y}).findings:[],{shown:T,hidden:_}=Xo(
$.length?Rn([...x,...$]):x,n);return{files:c.map(({source:w,kind:O})=>({path:w.path,kind:O})).sort((w,O)=>w.path<O.path?-1:1),findings:T,ignores:S.map(({suppression:w,used:O,refused:W})=>({suppression:w,
used:[...O],refused:[...W]})),notices:[...u].map(([w,O])=>({path:w,message:`not judged: ${O}`})),failures:h,hidden:_,rules:l.map(Zl),...i.prefix===void 0?{}:{prefix:i.prefix},sources:Xl(e,T,g)}}var Jl=({
composes:e,dockerfiles:t,dockerignores:n,seccomps:r,apparmors:o})=>[...t,...e.flatMap(s=>s.files.map(({document:i})=>i)),...n,...r,...o];function Vl(e,{rules:t,scopes:n,known:r=[],texts:o,failures:s,skipped:i,
whole:a=!0}){if(e.length===0||!t.some(({on:h})=>h==="ignore"))return[];let l=new Set(t.map(({id:h})=>h)),c=new Set([...r,...l]),d=a&&s.length===0,p=me({dockerfiles:[],composes:[],services:[],lookup:{source:()=>{}}});
return cr(e.map(h=>{let{file:g}=h.suppression.span;return{...h,ran:l,known:c,judged:d&&!i.has(g),text:o.get(g)?.text??""}}),t,p).flatMap(h=>On($n(h,tn,()=>""),n)??[])}var Kl=(e,t)=>t.size===0?e:{...e,
message:$t(e.message,t),anchor:$t(e.anchor,t),related:e.related.map(({span:n,message:r})=>({span:n,message:$t(r,t)}))},Yl=({path:e,span:t,ships:n})=>({path:e,span:t,ships:n});function Zl({id:e,on:t,severity:n,
confidence:r="high",profile:o,summary:s,why:i,standards:a}){return{id:e,subject:t,severity:n,confidence:r,profile:o,summary:s,why:i,standards:a}}function Xl(e,t,n){let r=new Set(t.flatMap(({span:o,related:s})=>[
o.file,...s.map(i=>i.span.file)]));return new Map(e.flatMap(({source:o})=>r.has(o.path)?[[o.path,o.masking(n.get(o.path)??[])]]:[]))}var rs=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,os=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),ss=e=>os(e).replace(rs,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function we(e){return ss(H(e)).replace(/##\[/g,"##\u200B[")}var B=e=>we(e.replace(/[\r\n]+/g,"\
 ").replace(/\t/g," ")),xe=e=>B(e).replace(/^\s*::/,"./::"),Rt=e=>`${JSON.stringify(e,(t,n)=>typeof n=="string"?os(n):n,2).replace(rs,t=>`\\u${t.codePointAt(0).toString(16).padStart(4,"0")}`).replace(
/##\[/g,"#\\u0023[")}
`;var Ct=require("node:fs");var Ke=["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],Ql=["off","on",...U];var ec=(e,t)=>({type:"string",enum:e,description:t});var Zg=ec(Ql,"off, on, or one severity for all its findings; on and severities run the rule in every profile.");var jn=require("node:path");var A=require("node:path");var Le=class e{path;text;alone;shown;#n;constructor(t,n,r=!1,o=n){this.path=t,this.text=n,this.alone=r,this.shown=o}masking(t){if(t.length===0)return this;let n=[],r=0;for(let{start:o,end:s}of t.toSorted(
(i,a)=>i.start-a.start)){if(s<=r)continue;let i=Math.max(r,o);n.push(this.shown.slice(r,i),this.shown.slice(i,s).replace(/[^\r\n]/g,"*")),r=s}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(r))}get lineCount(){return this.#t().length}position(t){let n=this.#t(),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=t?r=s:o=s-1}return{line:r+1,column:Math.min(t,this.text.length)-n[r]+
1}}lineStart(t){let n=this.#t();return n[Math.max(0,Math.min(t-1,n.length-1))]}line(t){let n=this.lineStart(t),r=this.shown.indexOf(`
`,n),o=this.shown.slice(n,r<0?this.shown.length:r);return o.endsWith("\r")?o.slice(0,-1):o}#t(){if(this.#n)return this.#n;let t=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))t.push(n+1);return this.#n=t,t}};var ie=require("node:path");var Ye=require("node:path");var j=require("node:fs"),Et={stat(e){try{let t=(0,j.statSync)(e);return{kind:t.isFile()?"file":t.isDirectory()?"folder":"other",size:t.size}}catch(t){let{code:n}=t;return n==="ELOOP"?"is a link to not\
hing":n!=="ENOENT"&&n!=="ENOTDIR"?`could not be read (${n??String(t)})`:n==="ENOENT"&&(0,j.lstatSync)(e,{throwIfNoEntry:!1})?"is a link to nothing":"does not exist"}},exists:j.existsSync,list:e=>(0,j.readdirSync)(
e,{withFileTypes:!0}).map(t=>({name:t.name,isFolder:t.isDirectory()})),isReadable(e){try{return(0,j.accessSync)(e,j.constants.R_OK|j.constants.X_OK),!0}catch{return!1}},read:e=>(0,j.readFileSync)(e),head(e,t){
let n=Buffer.alloc(t),r=(0,j.openSync)(e,"r");try{return n.subarray(0,(0,j.readSync)(r,n,0,t,0))}finally{(0,j.closeSync)(r)}},real:e=>(0,j.realpathSync)(e)};function Q(e,t=Et){for(let n=e;;n=(0,Ye.dirname)(n)){if(t.exists((0,Ye.join)(n,".git")))return n;if(n===(0,Ye.dirname)(n))return e}}var Dt=class{#n;#t;#e=new Set;constructor(t,n){this.#n=t,this.#t=n}allow(t){let n=Q(t,this.#t),r=(0,ie.relative)(this.#n,t).split(ie.sep)[0]!=="..",o=process.env.HOME??"/",s=r&&this.#n!=="/"&&this.#n!==
o;this.#e.add(n!==t||this.#t.exists((0,ie.join)(n,".git"))?n:s?this.#n:t)}isInside(t){let n=this.#t.real(t);return[...this.#e].some(r=>{let o=(0,ie.relative)(this.#t.real(r),n);return o!==""&&o.split(
ie.sep)[0]!==".."&&!(0,ie.isAbsolute)(o)})}mayList(t){let n=this.#t.real(t);return[...this.#e].some(r=>n===this.#t.real(r))||this.isInside(t)}};var is=require("node:path"),tc=/^(?:node_modules|\.git|vendor|\.venv|venv|__pycache__|target|\.terraform|\.gradle|\.cache|bower_components|\.tox|\.mypy_cache)$/,nc=5e3,rc=5;function as(e,t){let n=[],r=[
{path:"",depth:0}];for(let o=r.pop();o;o=r.pop()){let{path:s,depth:i}=o,a;try{a=t.list((0,is.join)(e,s))}catch{continue}for(let l of a){let c=s?`${s}/${l.name}`:l.name;if(l.isFolder?(n.push(`${c}/`),!tc.
test(l.name)&&i<rc&&r.push({path:c,depth:i+1})):n.push(c),n.length>nc)return}}return n}var ls=require("node:child_process"),de=class extends Error{name="GitError"};function jt(e,t,{input:n,ownOnly:r=!1}={}){let o=r?[]:["-c",`safe.directory=${e}`],{status:s,stdout:i,stderr:a,error:l}=(0,ls.spawnSync)(
"git",["-C",e,...o,...t],{...n===void 0?{}:{input:n},maxBuffer:2**31-1,env:{...oc(process.env),GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",LC_ALL:"C"}});if(l)throw new de(l.
code==="ENOENT"?"git is not installed":`git could not be run (${l.message})`);if(s!==0&&/promisor|lazy fetch/.test(a.toString("utf8")))throw new de(sc);if(s!==0)throw new de(ic(a.toString("utf8"))??`g\
it ended with ${s}`);return i}var oc=e=>Object.fromEntries(Object.entries(e).filter(([t])=>!/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.
test(t))),sc="this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";function ic(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0])?.replace(/^(?:fatal|error): /,"")||void 0}var ac=64*1024*1024;function cs(e,t){try{let n=t.stat(e);if(typeof n!="string"&&n.size>ac)return{kind:"large",problem:`left out: ${Math.round(n.size/1024/1024)} MB is more than any configuration has`};
let r=t.read(e),o=r.toString("utf8");return o.includes("\uFFFD")?r[0]===255&&r[1]===254||r[0]===254&&r[1]===255?{kind:"encoding",problem:"is UTF-16, which no builder reads: save it as UTF-8"}:Buffer.from(
o,"utf8").equals(r)?{text:o}:{text:o,notice:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}:{text:o}}catch(n){if(n instanceof de)throw n;return{kind:"unreadable",problem:`could not be re\
ad (${n.code??String(n)})`}}}var ds=40,lc=500,At=class{found=new Map;notices=[];failures=[];contexts=new Map;policies=new Map;absent=new Set;#n;#t;#e;boundary;#r=new Set;policyFolders;constructor(t,n,r,o){this.#n=t,this.#t=n,this.
boundary=new Dt(t,n),this.#e=r,this.policyFolders=o.map(s=>this.shown((0,A.resolve)(t,s)));for(let s of o)this.boundary.allow((0,A.resolve)(t,s))}shown(t){return(0,A.relative)(this.#n,t).split(A.sep).
join("/")||"."}ask(t,n,r){if(n.kind!=="file"){this.failures.push({path:this.shown(t),message:"is no ordinary file: pass its text on standard input, with - as the path"});return}this.boundary.allow((0,A.dirname)(
t));let o=this.#m(t,this.failures);if(!o)return;let s=r??oe(o.path,o.text.slice(0,65536));s?this.found.set(o.path,{source:o,kind:s,reason:"named"}):this.notices.push({path:o.path,message:"left out: it\
 is no file of containers that is known here (--type says otherwise)"})}offer(t){if((0,A.basename)(t)===".env"){this.#c(t);return}let n=this.shown(t);if(this.found.has(n))return;let r=oe(n),o=this.#t.
stat(t);if(typeof o=="string"){r&&(o.startsWith("could not")?this.failures:this.notices).push({path:n,message:o.startsWith("could not")?o:`left out: it ${o}`});return}if(o.kind!=="file"){r&&this.notices.
push({path:n,message:o.kind==="folder"?"left out: it is a folder":"left out: it is no ordinary file"});return}if(!this.boundary.isInside(t)){r&&this.notices.push({path:n,message:"left out: it is a lin\
k out of the repository"});return}if(!r&&/\.json$/i.test(n)&&!cc(t,this.#t))return;let s=this.#m(t,r?this.failures:this.notices),i=s&&(r??oe(n,s.text.slice(0,65536)));s&&i&&this.found.set(n,{source:s,
kind:i,reason:r?"by name":"by content"})}#c(t){if(!this.boundary.isInside(t))return;let n=this.#m(t,this.notices);if(!n?.text.includes("COMPOSE_FILE"))return;let r=vt(n),o=r.get("COMPOSE_PATH_SEPARATO\
R")?.value||":";for(let s of(r.get("COMPOSE_FILE")?.value??"").split(o).filter(Boolean)){let i=(0,A.resolve)((0,A.dirname)(t),s),a=this.shown(i),l=this.#t.stat(i);if(this.found.has(a)||typeof l=="stri\
ng"||l.kind!=="file"||!this.boundary.isInside(i))continue;let c=this.#m(i,this.notices);c&&this.found.set(a,{source:c,kind:"compose",reason:"referred to"})}}async follow(){if([...this.found.values()].
some(({kind:n})=>n==="dockerfile"))for(let n of this.#d())this.#o({path:n,role:"dockerignore"});let t=new Set;for(let n=0,r=-1;n<ds&&r!==this.found.size;n+=1){r=this.found.size;for(let o of await this.#u())
this.#o(o);n===0&&this.found.size>0&&this.#p();for(let{kind:o,source:s}of[...this.found.values()])if(!(o!=="dockerfile"||t.has(s.path))){t.add(s.path);for(let i of fr(s))this.#o(i)}}await this.#i()}async#i(){
if(![...this.found.values()].some(({kind:i})=>i==="apparmor"))return;let{PolicyLibrary:t,policyReferences:n}=await Promise.resolve().then(()=>Y(require("./kernel.js"),1)),r=new t({folders:this.policyFolders,
source:()=>{}}),o=new Set,s=new Set;for(let i=0,a=-1;i<ds&&a!==this.found.size;i+=1){a=this.found.size;for(let{kind:l,source:c}of[...this.found.values()]){if(o.has(c.path)||l!=="apparmor"&&!s.has(c.path))
continue;o.add(c.path);let d=new Set(this.found.keys());for(let p of n(r.parse(c),this.policyFolders))this.#o(p);for(let p of this.found.keys())d.has(p)||s.add(p)}}}async#u(){let t=[...this.found.values()].
filter(({kind:p,beside:u})=>p==="compose"&&!u);if(t.length===0)return[];let{composeReferences:n,outline:r,planProjects:o,readCompose:s}=await Promise.resolve().then(()=>Y(require("./compose.js"),1)),i={
source:p=>this.found.get(p)?.source},a=p=>{let u=this.found.get(p);if(!u||u.compose)return u?.compose;let h=s(u.source);return this.found.set(p,{...u,compose:h}),h},l=t.flatMap(({source:p})=>a(p.path)??
[]),c={document:a,lookup:i};return(this.#e?[{documents:l}]:o(l,c)).flatMap(p=>n(r(p.documents,c)))}#p(){let t=Q(this.#n,this.#t);if(this.#t.exists((0,A.join)(t,".git")))for(let n of mr)this.#o({path:this.
shown((0,A.join)(t,n)),role:"env"})}#d(){let t=[],n=Q(this.#n,this.#t);for(let r=this.#n;r!==n;r=(0,A.dirname)(r))t.push(`${"../".repeat(t.length+1)}.dockerignore`);return t}#o({path:t,role:n}){let r=(0,A.resolve)(
this.#n,t);if(n==="builds"&&!this.#s((0,A.dirname)(r)).has((0,A.basename)(r)))return;let o=this.shown(r),s=`${n==="context"?"context ":""}${o}`;if(this.found.has(o)||this.#r.has(s))return;this.#r.add(
s);let i=this.#t.stat(r);if(n==="context"){let l=typeof i=="string"||i.kind!=="folder"||!this.boundary.mayList(r)?void 0:as(r,this.#t);l&&this.contexts.set(o==="."?"":o,l);return}if(n==="policy"&&typeof i!=
"string"&&i.kind==="folder"&&this.boundary.mayList(r)){let l=this.#t.list(r).map(({name:c})=>c).sort().slice(0,lc);this.policies.set(o==="."?"":o,l);for(let c of l)this.#o({path:`${o}/${c}`,role:"env"});
return}if(typeof i=="string"||i.kind!=="file"){i==="does not exist"&&this.absent.add(o);return}if(!this.boundary.isInside(r)){this.notices.push({path:o,message:"is referred to and lies outside the rep\
ository: not followed"});return}let a=this.#m(r,this.notices);a&&this.found.set(o,{source:a,...n==="dockerfile"||n==="seccomp"?{kind:n,reason:"referred to"}:{reason:"beside",beside:!0}})}#a=new Map;#s(t){
let n=this.#a.get(t);if(n)return n;let r=new Set;try{r=new Set(this.#t.list(t).map(({name:o})=>o))}catch{}return this.#a.set(t,r),r}#m(t,n){let r=this.shown(t),o=cs(t,this.#t);if("problem"in o){(o.kind===
"large"?this.notices:o.kind==="encoding"?this.failures:n).push({path:r,message:o.problem});return}return o.notice&&this.notices.push({path:r,message:o.notice}),new Le(r,o.text)}};function cc(e,t){if(/seccomp/i.
test((0,A.basename)(e)))return!0;try{return t.head(e,4096).toString("latin1").includes("SCMP_")}catch(n){if(n instanceof de)throw n;return!1}}var I=require("node:path");async function ps(e,t,n){let r=Q(e,t);if(!t.exists((0,I.join)(r,".git")))return{ignored:new Set(n),root:void 0};let o=(0,I.relative)(e,r).split(I.sep).join("/"),s=(0,I.relative)(r,e).split(I.sep).join(
"/");if(n.length===0)return{ignored:new Set,root:o,prefix:s};let{ignorerOf:i}=await Promise.resolve().then(()=>Y(require("./folder.js"),1)),a=new Map,l=n.filter(d=>{let p=(0,I.resolve)(e,d),u=(0,I.dirname)(
p),h=a.get(u)??i(u,[],t);return a.set(u,h),h(p)}),c=Dn(e,t,l.map(d=>(0,I.resolve)(e,d)));return{ignored:new Set(l.filter(d=>!c.has((0,I.resolve)(e,d)))),root:o,prefix:s}}function Dn(e,t,n){if(t.isCommit)
return new Set(n);let r=Q(e,t);if(n.length===0||!t.exists((0,I.join)(r,".git")))return new Set;let o=new Map(n.map(s=>[(0,I.relative)(r,s).split(I.sep).join("/"),s]));try{let s=jt(r,["-c","core.fsmoni\
tor=false","ls-files","--cached","-z"],{ownOnly:!0}).toString("utf8");return new Set(s.split("\0").flatMap(i=>o.get(i)??[]))}catch{return new Set}}async function An(e){let{cwd:t,paths:n,type:r,gitignore:o,together:s=!1,policyFolders:i=[],files:a=Et,isExcluded:l,forceExclude:c=!1}=e,d=new At(t,a,s,i);for(let x of n){let S=(0,jn.resolve)(t,x);if(c&&
l?.(S))continue;let E=a.stat(S);if(typeof E=="string")d.failures.push({path:d.shown(S),message:E});else if(E.kind!=="folder")d.ask(S,E,r);else{d.boundary.allow(S);let{listFolder:$}=await Promise.resolve().then(()=>Y(require("./folder.js"),1)),
_=$(S,o,a,w=>Dn(t,a,w));for(let w of _.closed)l?.(w)||d.failures.push({path:d.shown(w),message:"could not be read (EACCES)"});for(let w of _.files)l?.(w)||d.offer(w)}}await d.follow();let{contexts:p,absent:u,
notices:h,failures:g}=d,m=[...d.found.values()].flatMap(x=>x.beside?[x.source.path]:[]),{ignored:f,root:b,prefix:k}=await ps(t,a,m),y=s?{together:n.map(x=>d.shown((0,jn.resolve)(t,x)))}:{};return{found:[
...d.found.values()],notices:h,failures:g,surroundings:{contexts:p,absent:u,ignored:f,root:b,...k===void 0?{}:{prefix:k},policyFolders:d.policyFolders,policies:d.policies,...y}}}var us={dockerfile:"Dockerfile",compose:"compose.yaml",dockerignore:".dockerignore",seccomp:"seccomp.json",apparmor:"apparmor.profile"},dc=Object.keys(us);async function Cn({paths:e,values:t,origin:n},{
policyFolders:r,isExcluded:o},{cwd:s,files:i}){let a=C(n("type"),t.type,dc),l=t["stdin-filename"];if(l!==void 0&&(l===""||!e.includes("-")))throw new v(l===""?"--stdin-filename is empty":"--stdin-file\
name goes with -, which is standard input");let c={cwd:s,policyFolders:r,isExcluded:o,forceExclude:t["force-exclude"]===!0,...i?{files:i}:{}},d=uc(e,t);if(d)return An({...c,paths:d,type:"compose",gitignore:!0,
together:!0});if(!e.includes("-"))return An({...c,paths:e.length?e:["."],type:a,gitignore:!t["no-gitignore"]});if(e.length>1)throw new v("- is standard input and stands alone, without other paths");if(i)
throw new v("--since compares commits, and standard input is in none");return pc(a,l)}function pc(e,t){let n=mc(),r=e??(t===void 0?oe("",n.slice(0,65536))??"dockerfile":void 0),o=new Le(t??us[r??"dock\
erfile"],n,!0),s=[{source:o,...r?{kind:r}:{},reason:"named"}],i=n.includes("\uFFFD")?[{path:o.path,message:"is not valid UTF-8: what cannot be read is taken as \uFFFD"}]:[];return{found:s,notices:i,failures:[],
surroundings:{}}}function uc(e,{file:t}){if(!t)return;let n=t.find(r=>Ke.some(o=>o===r)&&!(0,Ct.existsSync)(r));if(n)throw new v(`-f names files of one Compose project; for the format say --format ${n}`);
if(e.length)throw new v("-f names all files of one Compose project: leave out other paths, or leave out -f");return t}function mc(){try{return(0,Ct.readFileSync)(0,"utf8")}catch(e){throw new v(`standa\
rd input could not be read (${e.code??String(e)})`)}}var ms=require("node:fs");function Fn(){for(let e of["../package.json","../../package.json"])try{let{name:t,version:n}=JSON.parse((0,ms.readFileSync)(new URL(e,__here),"utf8"));if(t==="seaworthy"&&n)return n}catch{}
return"0.0.0"}function gs(e,t,n){let r=t.map(c=>{let d=c.indexOf("=");if(d<1||d===c.length-1)throw new v(`${n.output} wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(c)}`);return{format:C(n.output,
c.slice(0,d),Ke),path:c.slice(d+1)}}),o=e.flatMap(c=>c.split(",")).map(c=>({format:C(n.format,c,Ke),path:"-"})),i=[...o.length===0&&!r.some(({path:c})=>c==="-")?[{format:"text",path:"-"}]:[],...o,...r],
a=r.find(({path:c},d)=>c!=="-"&&r.findIndex(p=>p.path===c)!==d);if(a)throw new v(`${n.output} names ${JSON.stringify(a.path)} twice: each report needs a file of its own`);let l=i.filter(({format:c,path:d})=>d===
"-"&&fs(c));if(l.length>1)throw new v(`standard output takes one of ${[...new Set(l.map(c=>c.format))].join(" and ")}: write the other to a file with --output`);return i}var fs=e=>!["text","compact","\
github","markdown"].includes(e);function hs(e,{off:t,now:n,environment:r}){if(t||!e.isTTY||r.CI||r.PRE_COMMIT||r.TERM==="dumb")return{end:()=>{}};let o=n(),s=0;return{tell(i,a){let l=n();if(l-o<1e3||l-s<100)return;s=l;let c=Math.min(
20,Math.floor(i/Math.max(1,a)*20));e.write(`\r\x1B[2Kjudging ${"=".repeat(c)}${" ".repeat(20-c)} ${i} of ${a} files`)},end(){s&&e.write("\r\x1B[2K")}}}var Se=require("node:fs"),G=require("node:path");var Ft=require("node:fs"),Ze=require("node:path"),fc=[["",/^(?:seaworthy\.(?:ya?ml|jsonc?)|\.seaworthyrc(?:\.(?:ya?ml|jsonc?))?)$/],[".config",/^seaworthy\.ya?ml$/],[".github",/^seaworthy\.ya?ml$/]],_t=class extends Error{name="\
ConfigChoice"};function Pt(e){for(let[r,o]of fc){let s=hc((0,Ze.join)(e,r)),i=s.filter(l=>o.test(l));if(i.length>1)throw new _t(`${i.map(l=>(0,Ze.join)(r,l)).join(" and ")} both configure this reposit\
ory: keep one`);if(i[0])return{path:(0,Ze.join)(e,r,i[0])};let a=r===""?s.find(l=>/^seaworthy\.config\.[cm]?[jt]s$/.test(l)):void 0;if(a)throw new _t(`${a} is code, and a configuration is data here: w\
rite seaworthy.yaml (seaworthy init begins one)`)}let t=(0,Ze.join)(e,"package.json"),n;try{n=(0,Ft.readFileSync)(t,"utf8").replace(/^\uFEFF/,"")}catch{return}try{let{seaworthy:r}=JSON.parse(n);return r===
void 0?void 0:{path:t,key:"seaworthy"}}catch{return/"seaworthy"\s*:\s*\{/.test(n)?{path:t,key:"seaworthy"}:void 0}}function hc(e){try{return(0,Ft.readdirSync)(e).sort()}catch{return[]}}var ys=["docker","podman","oci"];var yc=["off","on","info","low","medium","high","critical"];function bs(e,{values:t,origin:n}){let r=Pn(n("only"),t.only,e),o=Pn(n("skip"),t.skip,e)??new Set,s=e.filter(({id:i})=>(!r||r.has(i))&&!o.has(
i));if(s.length===0)throw new v("--only and --skip leave no rule to run");return{rules:s,wanted:r??new Set,unwanted:o,scopes:ws(bc(t.rule,n("rule"),e))}}function ks(e,t){if(t.size===0)return[...e];let n=(r,{
level:o})=>o==="off"&&t.has(r);return[...ws([...t].map(r=>[r,"on"])),...e.map(r=>r.applies||![...r.rules].some(([o,s])=>n(o,s))?r:{...r,rules:new Map([...r.rules].filter(([o,s])=>!n(o,s)))})]}var ws=e=>e.
length?[{rules:new Map(e.map(([t,n])=>[t,{level:n}]))}]:[],bc=(e=[],t,n)=>e.flatMap(r=>{let[o="",s]=r.split("=");if(!s)throw new v(`${t} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(r)}`);
let i=C(t,s,yc);return[...Pn(t,[o],n)??[]].map(a=>[a,i])});function Pn(e,t,n){if(!t)return;let r=t.flatMap(o=>o.split(",")).map(o=>o.trim()).filter(Boolean);if(r.length===0)throw new v(`${e} names no \
rule`);return new Set(r.flatMap(o=>kc(e,o,n)))}function kc(e,t,n){let r=/^tag:(.+)$/.exec(t)?.[1]?.toLowerCase(),o=t.includes("*")?new RegExp(`^${t.replace(/[^a-z0-9*-]/g,"\\$&").replace(/\*+/g,".*")}\
$`):void 0,s=({on:l,standards:c})=>l===r||c.some(d=>d.toLowerCase()===r||d.toLowerCase().startsWith(`${r}-`)),i=n.filter(l=>r?s(l):o?o.test(l.id):l.id===t||l.formerly?.includes(t));if(i.length)return i.
map(({id:l})=>l);let a=ee(t,n.map(({id:l})=>l));throw new v(`${e}: there is no rule ${JSON.stringify(t)}${a?`, did you mean ${a}?`:/\d/.test(t)?` (seaworthy explain ${t} says what it is called here)`:
" (see seaworthy rules)"}`)}var Mt=require("node:fs"),q=require("node:path");var Lt=(e,t)=>{let n=(0,q.relative)(t,e);return n!==""&&n.split(q.sep)[0]!==".."&&!(0,q.isAbsolute)(n)};function Ln(e,t,{at:n,configured:r}){let o=(0,q.resolve)(e);if(!Lt(o,t)){if(r)throw new v(`${n} \
names ${JSON.stringify(e)}, which lies outside the repository: say so on the command line`);return}let s=xs((0,q.dirname)(o)),i=s===void 0?o:(0,q.join)(s,(0,q.basename)(o)),a=xs(t)??t;if((0,Mt.lstatSync)(
o,{throwIfNoEntry:!1})?.isSymbolicLink()===!0||s!==void 0&&!Lt(i,a))throw new v(`${n} names ${JSON.stringify(e)}, and a link leads from there to somewhere else`);if((0,q.relative)(a,i).split(q.sep).some(
c=>c.toLowerCase()===".git"))throw new v(`${n} names ${JSON.stringify(e)}, which is git's own`)}function xs(e){try{return(0,Mt.realpathSync)(e)}catch{return}}var Ut=".seaworthy-baseline.json";async function $e(e,t,{cwd:n,today:r}){let{values:o,origin:s}=e,i=Q(n),a=await Zc(e,t,n,i),l=new Map,c=($,T,_)=>{let w=C(s($),o[$],T),O=a?.values.get($);return l.set(
$,w!==void 0?s($):O?O.at:"default"),w??O?.value??_},d=$=>{let T=o[$],_=a?.values.get($),w=T?s($):_?_.at:"default";return l.set($,w),{list:T??_?.value??[],at:w,written:!T&&_!==void 0}},p=$=>(0,G.relative)(
n,(0,G.resolve)(i,$)).split(G.sep).join("/")||".",u=c("profile",Pe,"recommended"),{rules:h,wanted:g,unwanted:m,scopes:f}=bs(t,e),b=a?.locked??new Map;Qc(m,f,b,e);let k=a?.values.get("ignores")?.value??
{},y=o["no-ignores"]===!0;l.set("ignores",y?s("no-ignores"):a?.values.get("ignores")?.at??"default");let x=d("format"),S=d("output"),E=d("apparmor-include");return{rules:h,profile:u,scopes:[...ks(a?.scopes??
[],g),...f],images:Yc(a),locked:new Set(b.keys()),ignores:{comments:!y&&k.comments!==!1,peers:k.peers!==!1,requireReason:k["require-reason"]??kt.requireReason,today:r},failOn:c("fail-on",[...U,"never"],
"medium"),minSeverity:c("min-severity",U,"info"),minConfidence:c("min-confidence",["low","medium","high"],"low"),outputs:Xc(gs(x.list,S.written?S.list.map($=>$.replace(/=(?!-$)(.*)$/,(T,_)=>`=${p(_)}`)):
S.list,{format:x.at==="default"?"--format":x.at,output:S.at==="default"?"--output":S.at}),{root:i,at:S.written?`${S.at}: output`:S.at,configured:S.written}),category:o["sarif-category"]??"seaworthy",target:c(
"target",ys,"docker"),policyFolders:ed(E.written?E.list.map(p):E.list,{...E,root:i}),isExcluded:await nd(e,a,n),baseline:rd(e,a,i,l),root:i,configuration:a,origins:l}}var Yc=e=>(e?.values.get("base-im\
ages")?.value??[]).map(({image:t,tags:n,...r})=>({repository:t,...n?{tags:n}:{},facts:r}));async function Zc({values:e},t,n,r){if(e["no-config"])return;let{config:o}=e;if(o==="")throw new v("--config \
is empty: name a file, or leave it out");if(o!==void 0&&!(0,Se.existsSync)((0,G.resolve)(n,o)))throw new v(`--config names ${JSON.stringify(o)}, which does not exist`);let s=o===void 0?Pt(r):{path:(0,G.resolve)(
n,o)};if(!s)return;let{loadConfig:i}=await Promise.resolve().then(()=>Y(require("./config.js"),1));return i(s,t,{cwd:n,root:(0,Se.existsSync)((0,G.join)(r,".git"))||o===void 0?r:n})}var Xc=(e,{root:t,
at:n,configured:r})=>e.map(o=>o.path==="-"?o:{...o,check:()=>Ln(o.path,t,{at:n,configured:r})});function Qc(e,t,n,{origin:r}){let o=[...e].find(s=>n.has(s));if(o)throw new v(`${r("skip")} leaves out ${o}\
, which ${n.get(o)?.at} locks`);for(let{rules:s}of t)for(let[i,{level:a}]of s){let l=n.get(i);if(a&&l?.isWeaker(a))throw new v(`${r("rule")} weakens ${i}, which ${l.at} locks`)}}function ed(e,{at:t,written:n,
root:r}){for(let o of e){let s=`${n?`${t}: apparmor-include`:t} names ${JSON.stringify(o)}`;if(!(0,Se.existsSync)(o))throw new v(`${s}, and there is no such folder`);if(n&&!td((0,Se.realpathSync)(o),(0,Se.realpathSync)(
r)))throw new v(`${s}, which lies outside the repository: say so on the command line`)}return e}var td=(e,t)=>e===t||Lt(e,t);async function nd({values:e},t,n){let{exclude:r}=e,o=t?.isExcluded;if(!r?.length)
return o??(()=>!1);let{default:s}=await Promise.resolve().then(()=>Y(Ms(),1)),i=s().add(r.map(a=>a.replace(/^(!?)\.\//,"$1/")));return a=>{let l=(0,G.relative)(n,a).split(G.sep).join("/");return o?.(a)===
!0||l!==""&&l.split("/")[0]!==".."&&i.ignores(l)}}function rd({values:e,origin:t},n,r,o){let s=n?.values.get("baseline"),i=e["no-baseline"]?t("no-baseline"):e.baseline!==void 0?t("baseline"):s?.at??"d\
efault";if(o.set("baseline",i),e["no-baseline"])return;if(e.baseline!==void 0)return(0,G.resolve)(e.baseline);let a=(0,G.resolve)(r,s?.value??Ut);return Ln(a,r,{at:s?`${s.at}: baseline`:Ut,configured:!0}),
a}var Is=require("node:fs"),Ns=require("node:util");function tt(e){let{NO_COLOR:t,FORCE_COLOR:n}=process.env,r=n!==void 0&&n!==""&&n!=="0"&&n!=="false"?!0:t?!1:od();return e==="always"||e==="auto"&&r?(s,i)=>i&&
(0,Ns.styleText)(s,i,{validateStream:!1}):(s,i)=>i}function od(){try{let e=(0,Is.fstatSync)(1);return e.isCharacterDevice()&&e.rdev!==259&&process.stdout.isTTY===!0}catch{return!1}}var J={clean:0,findings:1,failed:2,nothing:3};var Te=()=>{let e=new Date;return`${e.getFullYear()}-${String(e.getMonth()+1).padStart(2,"0")}-${String(e.getDate()).padStart(2,"0")}`};async function Ht(e,t,n){let{values:r,origin:o}=e,s=process.cwd(),
i=hs(process.stderr,{off:r["no-progress"]===!0||r.quiet===!0,now:Date.now,environment:process.env}),{rules:a,profile:l,scopes:c,locked:d,ignores:p,target:u,images:h}=t,g=n.map(({id:f})=>f),m=async({found:f,
notices:b,failures:k,surroundings:y})=>{let x=await ns(f,{rules:a,known:g,profile:l,scopes:c,locked:d,ignores:p,whole:Bt(e,t),surroundings:{...y,target:u,images:h},progress:i.tell}),S=new Set(r["force\
-exclude"]?[]:e.paths.map($=>(0,Oe.resolve)($))),E=$=>t.isExcluded((0,Oe.resolve)($))&&!S.has((0,Oe.resolve)($));return{...x,files:x.files.filter(({path:$})=>!E($)),findings:x.findings.filter(({span:$})=>!E(
$.file)),notices:[...b,...x.notices],failures:[...k,...x.failures]}};try{if(r.since===void 0){let $=await Cn(e,t,{cwd:s});return{settings:t,report:await Ts(await m($),e,t),discovery:$,lintAgain:m}}let{
judgeSince:f,rangeOf:b}=await Promise.resolve().then(()=>Y(require("./since.js"),1)),k=b(t.root,r.since,o("since")),{report:y,discovery:x,notice:S}=await f(t.root,k,($,T)=>Cn(sd(e,T),t,{cwd:s,files:$}),
m),E=S?{...y,notices:[...y.notices,{path:"the work tree",message:S}]}:y;return{settings:t,report:await Ts(E,e,t),discovery:x,lintAgain:m}}finally{i.end()}}function sd(e,t){let{paths:n,values:r}=e;return t.
size===0?e:r.file?{...e,values:{...r,file:r.file.map(o=>t.get((0,Oe.normalize)(o))??o)}}:{...e,paths:[...n.length?n:["."],...t.values()]}}async function Ts(e,t,n){let{values:r}=t,{baseline:o,profile:s}=n;
if(o===void 0)return e;let i=ct(o);if(!i)return r.baseline!==void 0?{...e,notices:[...e.notices,{path:F(o),message:"does not exist: seaworthy baseline writes it"}]}:e;let{applyBaseline:a}=await Promise.resolve().then(()=>Y(require("./baseline.js"),1)),
{report:l,stale:c}=a(e,i,{whole:Bt(t,n),profile:s});if(c.length===0||e.failures.length)return l;let d=o.endsWith(Ut)?"seaworthy baseline --prune":`seaworthy baseline --prune --baseline ${F(o)}`,p=`hol\
ds ${c.length} ${c.length===1?"entry that matches":"entries that match"} nothing any more: ${d} takes ${c.length===1?"it":"them"} out`;return{...l,notices:[...l.notices,{path:F(o),message:p}]}}var Bt=({
paths:e,values:t},{root:n})=>!t.file&&!t.exclude&&(e.length?e:["."]).some(r=>r!=="-"&&(0,Oe.resolve)(r)===n);function Gt(e,t){for(let{path:n,message:r}of e)t(`seaworthy: ${B(n)} ${B(r)}
`)}async function qs(e,t,{out:n,err:r}){let{values:o,origin:s}=e;if(o.since!==void 0)throw new v("a baseline holds what is found now: leave out --since");let i=await $e(e,t,{cwd:process.cwd(),today:Te()});
if(i.baseline===void 0)throw new v(`${s("no-baseline")} leaves no file to write`);let a=i.baseline,l=ct(a);if(o.prune&&!l)throw new v(`there is no ${F(a)} to prune: seaworthy baseline writes it`);let{
report:c}=await Ht(e,{...i,baseline:void 0},t);if(Gt([...c.failures,...c.notices],r),c.failures.length)return J.failed;let d=Bt(e,i);if(o.prune&&!d)throw new v(`--prune looks at the whole repository: \
run it in ${F(i.root)||"this folder"} without paths`);let{stale:p,unmet:u}=tr(c,l??[],{whole:d,profile:i.profile}),h=new Set(p),g=(o.prune?l??[]:u).filter(b=>!h.has(b)),m=o.prune?g:[...nr(c,l??[]),...g].
sort(Xt);try{(0,Ws.writeFileSync)(a,or(m))}catch(b){throw new v(`${F(a)} could not be written (${b.code??String(b)})`)}let f=o.prune?`${h.size} taken out`:`${m.filter(({fingerprint:b})=>!l?.some(k=>k.
fingerprint===b)).length} of them new`;return n(`${F(a)}: ${m.length} known ${m.length===1?"finding":"findings"}, ${f}
`),J.clean}var zs=["info","low","medium","high","critical"],zn={check:{form:"[check] [paths...|-]",says:"judge files and folders (default: .), or standard input"},show:{form:"show <path>",says:"the container tha\
t would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"what a rule wants and why; other linters' ids work too"},rules:{form:"rules",says:"every rule"},ignores:{form:"\
ignores [paths...]",says:"every ignore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"keep today's findings in .seaworthy-baseline.json; --prune only takes \
out what is gone"},config:{form:"config [--explain FILE]",says:"the settings, and where each comes from"},init:{form:"init",says:"begin a seaworthy.yaml and a workflow; nothing is overwritten"},"probl\
em-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes GitHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fi\
sh or powershell"}},Jt={file:{value:"FILE",says:"a file of one Compose project; repeat it for the files laid over the first"},config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at t\
he repository's root)"},"no-config":{says:"read no configuration"},profile:{value:"PROFILE",words:["recommended","strict"],says:"recommended (default) or strict"},only:{value:"RULE,...",says:"run thes\
e rules only; * and tag:cis, tag:CWE-250, tag:compose work"},skip:{value:"RULE,...",says:"leave these rules out"},rule:{value:"RULE=LEVEL",says:"set one rule: off, on, or a severity"},"fail-on":{value:"\
SEVERITY",words:[...zs,"never"],says:"end with 1 from here on: info, low, medium (default), high, critical, never"},"min-severity":{value:"SEVERITY",words:zs,says:"report from here on"},"min-confidenc\
e":{value:"LEVEL",words:["low","medium","high"],says:"report from here on"},"exit-zero":{says:"end with 0 whatever is found"},format:{value:"FORMAT",words:["text","compact","json","sarif","github","ma\
rkdown","junit","gitlab","checkstyle","rdjson"],says:"text (default), compact, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson"},output:{value:"FORMAT=PATH",says:"write a report to a \
file, - is standard output; may be repeated"},"sarif-category":{value:"NAME",says:"keep several SARIF reports of one commit apart (default: seaworthy)"},since:{value:"REF",says:"compare HEAD with a co\
mmit of git: only what is new counts; A..B compares those two"},baseline:{value:"FILE",says:"known findings (default: .seaworthy-baseline.json at the repository's root)"},"no-baseline":{says:"count kn\
own findings, too"},prune:{says:"baseline: only take out what is gone"},"no-ignores":{says:"let no comment ignore anything"},"add-ignore":{value:"REASON",says:"write a comment above everything that is\
 found"},exclude:{value:"PATTERN",says:"leave files out, as .gitignore would; may be repeated"},"force-exclude":{says:"leave excluded files out even when they are named"},"no-gitignore":{says:"judge i\
gnored files too"},"allow-empty":{says:"end with 0 when there is nothing to check"},"list-files":{says:"say which files would be judged and why"},"stdin-filename":{value:"NAME",says:"what standard inp\
ut is called"},type:{value:"TYPE",words:["dockerfile","compose","dockerignore","seccomp","apparmor"],says:"take the named files for this: dockerfile, compose, dockerignore, seccomp, apparmor"},target:{
value:"ENGINE",words:["docker","podman","oci"],says:"whose loader reads seccomp profiles: docker (default), podman, oci"},"apparmor-include":{value:"DIR",says:"look for AppArmor's includes there too; \
may be repeated"},as:{value:"VIEW",words:["instructions","compose"],says:"show: instructions of a Dockerfile, or compose, the merged project as JSON"},against:{value:"default",words:["default"],says:"\
show: how a seccomp profile differs from the engine's default one"},explain:{value:"FILE",says:"config: what holds for one file"},color:{value:"WHEN",words:["auto","always","never"],says:"auto (defaul\
t), always, never"},"no-progress":{says:"never say how far a long run is"},quiet:{says:"findings only, no summary"},help:{says:"this"},version:{says:"the version"}};function Us(e){let t=at[e];return"s\
hort"in t?t.short:void 0}var We=["bash","zsh","fish","powershell"];function Hs({paths:e},t,{out:n}){let r=C("completions",e[0],We);if(!r||e.length>1)throw new v(`completions wants the name of a shell: ${We.join(", ")}`);let o=t.
map(({id:i})=>i),s=Object.keys(Jt).map(i=>{let a=i==="only"||i==="skip";return{name:i,short:Us(i),says:Jt[i].says.replace(/['`"$\\:[\]]/g,""),takesValue:at[i].type==="string",words:a?o:Jt[i].words??[]}});
return n({bash:id,zsh:ad,fish:ld,powershell:cd}[r](s,o)),J.clean}var id=(e,t)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:n})=>n.length).map(({name:n,words:r})=>`    --${n}) words="${r.join(" ")}" ;;
`).join("")}    explain) words="${t.join(" ")}" ;;
    completions) words="${We.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.map(({name:n})=>`--${n}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${Ee.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,ad=(e,t)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${Ee.map(n=>`    '${n}:${zn[n].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${t.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${We.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${e.map(({name:n,says:r,takesValue:o,words:s})=>`    '*--${n}[${r}]${o?`:value:${s.length?`(${s.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,ld=(e,t)=>[...Ee.map(n=>`complete -c seaworthy -n __fish_use_subcommand -a ${n} -d '${zn[n].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${t.join(" ")}\
'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${We.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({name:n,
short:r,says:o,takesValue:s,words:i})=>`complete -c seaworthy -l ${n}${r?` -s ${r}`:""}${s?i.length?` -xa '${i.join(" ")}'`:" -r":""} -d '${o}'`),""].join(`
`),cd=(e,t)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:n})=>n.length).map(({name:n,words:r})=>`    '--${n}' { ${r.map(o=>`'${o}'`).join(",")} }
`).join("")}    'explain' { ${t.map(n=>`'${n}'`).join(",")} }
    'completions' { ${We.map(n=>`'${n}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...Ee,...e.map(({name:n})=>`--${n}`)].map(n=>`'${n}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;var Js=require("node:path");async function Vs(e,t,{out:n}){let{values:r,origin:o,paths:s}=e;if(s.length)throw new v(`config takes no paths: for one file say config --explain ${s[0]}`);let i=C(o("format"),r.format?.[0],["text","j\
son"])??"text",a=tt(C(o("color"),r.color,["auto","always","never"])??"auto"),{format:l,...c}=r,d=await $e({...e,values:c},t,{cwd:process.cwd(),today:Te()}),p=r.explain,u=[...pd(d),...ud(d,t,p)],h=d.configuration?.
files??[];if(i==="json")n(Rt({files:h,...p?{explains:p}:{},settings:u.map(g=>({...g,value:we(g.value)}))}));else{let g=Math.max(...u.map(({key:k})=>k.length)),m=Math.min(40,Math.max(...u.map(({value:k})=>k.
length))),f=h.length?`read: ${h.map(B).join(", ")}
`:`no configuration file: seaworthy init begins one
`,b=p===void 0?"":`${dd(p,d)}
`;n(`${f}${b}${u.map(({key:k,value:y,from:x})=>`${k.padEnd(g)}  ${a("bold",B(y).padEnd(m))}  ${a("dim",B(x))}
`).join("")}`)}return J.clean}function dd(e,{isExcluded:t}){let n=oe(e),r=t((0,Js.resolve)(e))?"left out by exclude":n?`judged as ${n}`:"judged by its content, if at all";return`${xe(e)}: ${r}`}function pd(e){
let t=i=>e.origins.get(i)??"default",{ignores:n,outputs:r,locked:o,configuration:s}=e;return[{key:"profile",value:e.profile,from:t("profile")},{key:"fail-on",value:e.failOn,from:t("fail-on")},{key:"mi\
n-severity",value:e.minSeverity,from:t("min-severity")},{key:"min-confidence",value:e.minConfidence,from:t("min-confidence")},{key:"format",value:r.map(({format:i,path:a})=>a==="-"?i:`${i}=${a}`).join(
", "),from:t(r.some(({path:i})=>i!=="-")?"output":"format")},{key:"target",value:e.target,from:t("target")},{key:"baseline",value:e.baseline===void 0?"none":F(e.baseline),from:t("baseline")},{key:"ign\
ores",value:n.comments?`${n.peers?"ours and other linters'":"ours"}; reason from ${n.requireReason}`:"none",from:t("ignores")},...Bs("exclude",s),...Bs("base-images",s),...o.size?[{key:"locked",value:[
...o].join(", "),from:[...new Set([...s?.locked.values()??[]].map(({at:i})=>i))].join(", ")}]:[]]}var Bs=(e,t)=>{let n=t?.values.get(e);return n?[{key:e,value:JSON.stringify(n.value),from:n.at}]:[]};function ud({
scopes:e,configuration:t},n,r){let o=t?.scopes??[],s=(c,d)=>[...c?[c]:[],...d?[JSON.stringify(d)]:[]].join(" ");if(r===void 0)return e.flatMap(c=>[...c.rules].map(([d,{level:p,options:u}])=>{let h=o.find(
g=>g===c);return{key:d,value:s(p,u),from:h?`${h.at.get(d)}${h.about?` for ${h.about}`:""}`:Gs}}));let i={file:r,workload:null},a=n.flatMap(({id:c})=>{let{level:d,options:p}=Ue(e,c,i);if(!d&&!p)return[];
let u=o.findLast(({applies:h,rules:g})=>g.has(c)&&(!h||h(i)));return[{key:c,value:s(d,p),from:u?`${u.at.get(c)}${u.about?` for ${u.about}`:""}`:Gs}]}),l=o.flatMap(c=>c.isPartOf?.(r)?[...c.rules].map(([
d,{level:p,options:u}])=>({key:d,value:s(p,u),from:`${c.at.get(d)} for ${c.about}`})):[]);return[...a,...l]}var Gs="command line or environment";async function Ks(e,t,{out:n,err:r}){let{values:o,origin:s}=e,i=C(s("format"),o.format?.[0],["text","json"])??"text",a=tt(C(s("color"),o.color,["auto","always","never"])??"auto"),{format:l,...c}=o,d={
...e,values:c},p=await $e(d,t,{cwd:process.cwd(),today:Te()}),{report:u,discovery:h}=await Ht(d,{...p,profile:"strict"},t);Gt([...u.failures,...u.notices],r);let g=new Map(h.found.map(({source:f})=>[f.
path,f])),m=u.ignores.map(f=>gd(f,u,(b,k)=>g.get(b)?.position(k).line??1)).sort(fd);return i==="json"?n(Rt(m)):m.length===0?n(`No ignore comments.
`):n(m.map(({path:f,line:b,by:k,rules:y,state:x,findings:S,until:E,reason:$})=>{let T=`${k==="seaworthy"?"":`${k} `}${y.join(", ")||(k==="seaworthy"?"no rule named":"everything")}`,_=x==="live"?`${S} \
ignored`:md[x];return`${a("bold",xe(`${f}:${b}`))}  ${B(T)}  ${_}${E?`  until ${B(E)}`:""}  ${a("dim",$?B($):"no reason given")}
`}).join("")),u.failures.length?J.failed:J.clean}var md={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",
day:"not ignored: its day is none"};function gd({suppression:e,used:t,refused:n},r,o){let{span:s,by:i,rules:a,until:l,reason:c}=e,d=r.findings.filter(({suppressed:u})=>u?.by==="comment"&&u.span.file===
s.file&&u.span.start===s.start).length,[p]=n;return{path:s.file,line:o(s.file,s.start),by:i,rules:a.map(({value:u})=>we(u)),state:d>0?"live":p??(t.length?"live":"unused"),findings:d,until:l?we(l.value):
null,reason:c?we(c):null}}var fd=(e,t)=>e.path<t.path?-1:e.path>t.path?1:e.line-t.line;var qe=require("node:fs"),nt=require("node:path");var hd=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json

# recommended is what a security reviewer would raise; strict adds limits, hygiene and policy.
profile: recommended
# The severity that fails a run: info, low, medium, high, critical or never.
fail-on: medium

# One rule: off, on, a severity, or its options. seaworthy explain RULE says what it wants.
# rules:
#   healthcheck-defined: low
#   allowed-registry:
#     level: high
#     allow: [docker.io/library/*, ghcr.io/example/*]

# Other settings for some files, services or stages.
# overrides:
#   - files: [examples/]
#     rules:
#       no-default-credential: off

# exclude: [vendor/, "**/testdata/"]
`,yd=(e,t)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${t}]
permissions: {}
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # To show findings under Security; the step goes on without it.
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${e}
`;function Zs({paths:e},{out:t}){if(e.length)throw new v("init takes no paths: it works at the root of the repository you stand in");let n=Q(process.cwd()),r=Pt(n);return r?t(`${F(r.path)} is there al\
ready: left as it is
`):Ys((0,nt.join)(n,"seaworthy.yaml"),hd,t),Ys((0,nt.join)(n,".github/workflows/seaworthy.yml"),yd(Fn(),bd(n)),t),t(`Next: seaworthy, then seaworthy baseline to keep what is there today as known.
`),J.clean}function bd(e){for(let t of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let n=jt(e,t).toString("utf8").trim().replace(/^origin\//,"");if(/^[\w./-]+$/.
test(n))return n}catch{}return"main"}function Ys(e,t,n){if((0,qe.existsSync)(e)){n(`${F(e)} is there already: left as it is
`);return}try{(0,qe.mkdirSync)((0,nt.dirname)(e),{recursive:!0}),(0,qe.writeFileSync)(e,t,{flag:"wx"})}catch(r){throw new v(`${F(e)} could not be written (${r.code??String(r)})`)}n(`wrote ${F(e)}
`)}var Xs=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,Qs={file:1,line:2,column:3,severity:4,message:5,code:6},kd={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:Xs,
...Qs}]}]},wd={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative",
"${workspaceFolder}"],pattern:{regexp:Xs,...Qs}}}]};function ei({paths:e},{out:t}){if(e.length>1)throw new v("problem-matcher takes one word: github or vscode");let n=C("problem-matcher",e[0],["github",
"vscode"])??"github";return t(`${JSON.stringify(n==="github"?kd:wd,null,2)}
`),J.clean}async function xd(e,t,n){switch(e.command){case"ignores":return Ks(e,t,n);case"baseline":return qs(e,t,n);case"config":return Vs(e,t,n);case"init":return Zs(e,n);case"problem-matcher":return ei(e,n);case"\
completions":return Hs(e,t,n);default:throw new Error(`no command ${e.command}`)}}0&&(module.exports={moreCommand});
