const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var P=Object.defineProperty;var ce=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var de=Object.prototype.hasOwnProperty;var fe=(e,t)=>{for(var n in t)P(e,n,{get:t[n],enumerable:!0})},ge=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of me(t))!de.call(e,s)&&s!==n&&P(e,s,{get:()=>t[s],enumerable:!(r=
ce(t,s))||r.enumerable});return e};var ue=e=>ge(P({},"__esModule",{value:!0}),e);var qe={};fe(qe,{reportAs:()=>Xe});module.exports=ue(qe);var g=({suppressed:e,status:t})=>!e&&t!=="existing";function y({sources:e},{file:t,start:n,end:r}){let s=e.get(t),i=s?.position(n)??{line:1,column:1},o=s?.position(r)??i;return{path:t,line:i.line,column:i.column,endLine:o.line,endColumn:o.column}}var S=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fi\
ne-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Z=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
L=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pas\
sw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12\
345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),M=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var he=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),ye=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
be=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),$e=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" "));function we(e){if(e.length>200)return!1;let t=he(e),n=t[t.length-1];return n===void 0||t.includes("public")||t.includes(
"pub")||/^(?:allow|no|skip|disable|without)$/.test(t[0])&&t.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||t.some(r=>r==="allow"||r==="skip"||r==="disable")||t.includes("gpg")&&!t.includes(
"private")&&/^keys?$/.test(n)||$e.has(n)||/^(?:max|min|num)$/.test(t[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.
test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&t.length>1:n==="key"||n==="keys"?t.length>1&&t.slice(0,-1).some(r=>be.has(r)):/^(?:salt|pepper)$/.test(n)?t.length>1:t.some((r,s)=>r===
"pass"||r==="auth"||r==="pat"?!1:ye.test(r)&&(s===t.length-1||xe(t.slice(s+1))))}var xe=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t));function G(e,t){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||t&&n.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(n)||/EXAMPLE(?:KEY)?$/.
test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:W(n)||Z.test(n)}var W=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,"")).size<=1;function ke(e,t){
let r=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return r&&!G(r,t)&&!(t&&r.includes("$"))?r:void 0}var K=e=>L.has(e)||M.test(e);function F(e,t,n=!1){let r=t.trim(),
s=r.slice(0,4096),i=s.toLowerCase();for(let{name:l,hint:p,pattern:m}of S){let d=i.includes(p)?m.exec(s)?.[0]:void 0;if(d&&!/example/i.test(r)&&!W(d.slice(-12)))return{by:"format",what:l,wellKnown:!1}}
let o=ke(r,n);if(o)return{by:"url",what:"password in a URL",wellKnown:K(o.toLowerCase())};let a=we(e);if(a&&L.has(i))return{by:"name",what:"credential",wellKnown:!0};if(!(!a||G(r,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.
test(r)||/^[\d.]{1,3}$/.test(r)))return{by:"name",what:"credential",wellKnown:K(i)}}var b=e=>e.replace(/[^\r\n]/g,"*"),H=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
ve=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,Re=/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi,_e=/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,
Se=/(--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?))([^\s"',\]]+)/gi,Fe=/(\b(?:mysql\w*|mariadb\w*|mongo\w*)\b[^|;&\n]{0,200}?\s-p|\bsshpass\s+-p\s*|\blogin\b[^|;&\n]{0,200}?\s-p[\s=]+|\bredis-cli\b[^|;&\n]{0,200}?\s-a\s+|\s-[a-zA-Z]*u\s*[^\s:"'/]+:|Authorization:\s*token\s+|\b_auth(?:Token)?\s*=\s*|\bpass:|\b(?:requirepass|masterauth)["']?[\s,]+["']?|\blogin\s+\S+\s+password\s+)([^\s"',;|&]+)/g,
Ae=/(\b(?:useradd|usermod|adduser)\b[^|;&\n]{0,200}?\s(?:-p|--password)[\s=]+["']?|(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8}))([^\s"':,;|&]+)/g,Oe=/((?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:)([^\s"',]+)/g,
je=/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g;function $(e){if(e.length>8e3)return`${$(e.slice(0,8e3))}...`;let t=e.replace(_e,(r,s,i)=>/^[$\uFFFC]/.test(i)?r:s+b(i));t=t.replace(Re,(r,s,i)=>s+b(i)),t=t.
replace(ve,(r,s,i,o)=>F(s,o,!0)?`\${${s}${i}${b(o)}}`:r),t=t.replace(H,T);for(let r of[Se,Oe,Fe,je])t=t.replace(r,(s,i,o)=>/^[$\uFFFC*]/.test(o)?s:i+b(o));t=t.replace(Ae,(r,s,i)=>/^(?:[\uFFFC*]|\$[A-Za-z_{(])/.
test(i)&&!/^\$g?y\$/.test(i)?r:s+b(i));let n=t.toLowerCase();for(let{hint:r,pattern:s}of S)n.includes(r)&&(t=t.replace(new RegExp(s.source,`${s.flags.replace("g","")}g`),b));return t}function T(e,t,n,r,s){
let i=s.replace(/^(["'])(.*)\1$/s,"$2");return F(n,i,!0)?`${t}${n}${t}${r}${s.replace(i,()=>b(i))}`:i===s&&/[?&=]/.test(s)&&/\w=/.test(s)?`${t}${n}${t}${r}${s.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,
(o,a,l,p)=>F(l,p,!0)?`${a}${l}=${b(p)}`:o)}`:i!==s&&/[=:]/.test(i)?`${t}${n}${t}${r}${s.replace(i,()=>i.replace(H,T))}`:e}var B=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,U=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),Ce=e=>U(e).replace(B,t=>`<U+${t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function w(e){return Ce($(e)).replace(/##\[/g,"##\u200B[")}var k=e=>w(e.replace(/[\r\n]+/g," ").
replace(/\t/g," "));var A=e=>`${JSON.stringify(e,(t,n)=>typeof n=="string"?U(n):n,2).replace(B,t=>`\\u${t.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;var u=e=>w(e).replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,"\uFFFD").replace(/[&<>"'\t\r\n]/g,t=>`&#${t.charCodeAt(0)};`);var ze={critical:"error",high:"error",medium:"warning",low:"info",info:"info"};function N(e,t){let n=e.findings.filter(g),r=[...new Set([...e.files.map(({path:o})=>o),...n.map(({span:o})=>o.file)])].sort(),
s=new Map(r.map(o=>[o,[]]));for(let o of n)s.get(o.span.file)?.push(o);let i=[...s].map(([o,a])=>{let l=a.map(p=>{let{line:m,column:d}=y(e,p.span),{severity:c,message:f,rule:h}=p;return`    <error lin\
e="${m}" column="${d}" severity="${ze[c]}" message="${u(f)}" source="seaworthy.${u(h)}"/>
`});return l.length?`  <file name="${u(o)}">
${l.join("")}  </file>
`:`  <file name="${u(o)}"/>
`});return`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="${u(t)}">
${i.join("")}</checkstyle>
`}var X=require("node:crypto");function J(e,t){let n=[];for(let r of(t.startsWith("/")?t:`${e}/${t}`).split("/"))r===".."?n.length&&n[n.length-1]!==".."?n.pop():n.push(".."):r&&r!=="."&&n.push(r);return(t.startsWith("/")?"/":"")+n.
join("/")}function q({findings:e,sources:t,prefix:n},r=new Map){let s=new Map;return e.map(({rule:i,span:o,anchor:a})=>{let l=t.get(o.file)?.shown.slice(o.start,Math.min(o.end,o.start+2e3))??"",p=v(n,o.file),m=JSON.
stringify([i,r.get(p)??p,D(a),D(Pe.test(a)?Le(l):$(l))]),d=(0,X.createHash)("sha256").update(m).digest("hex").slice(0,16),c=(s.get(d)??0)+1;return s.set(d,c),`${d}:${c}`})}var v=(e,t)=>e?J(e,t):t,Pe=/(?: FROM|\.image)$/,
Le=e=>$(e.replace(/@.*$/s,"").replace(/:[^:/]*$/,"")),D=e=>e.replace(/^[ \t]*- /gm,"").replace(/[\s"'`[\]{},\\]+/g,"").replace(/\*+/g,"*");var R=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";var x=["info","low","medium","high","critical"];function Ie({files:e,findings:t,hidden:n,since:r}){let s=t.filter(g),i=a=>s.filter(l=>l.severity===a).length,o=a=>t.filter(({suppressed:l})=>l?.by===a).length;return{files:e.length,findings:s.length,suppressed:o(
"comment"),known:o("baseline"),existing:t.filter(({status:a,suppressed:l})=>!l&&a==="existing").length,fixed:r?.fixed.length??0,hidden:n,bySeverity:Object.fromEntries(x.toReversed().map(a=>[a,i(a)]))}}
var V=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function O(e){let{files:t,findings:n,suppressed:r,known:s,existing:i,fixed:o,hidden:a,bySeverity:l}=Ie(e),{since:p}=e,m=x.toReversed().flatMap(f=>l[f]?[`${l[f]}\
 ${f}`]:[]),d=[...p?[`${o} fixed and ${i} there already, compared with ${p.ref}`]:[],...s?[`${s} in the baseline`]:[],...r?[`${r} suppressed`]:[],...a&&!p?[`${a} more with --profile strict`]:[]],c=p?"\
new finding":"finding";return`${n?`${V(n,c)} (${m.join(", ")})`:`No ${c}s`} in ${V(t,"file")}${d.length?`; ${d.join(", ")}`:""}.`}var _=e=>e.toSorted((t,n)=>x.indexOf(n.severity)-x.indexOf(t.severity));var Y=10,Ee=4e3;function Q(e,t={error:0,warning:0,notice:0}){let n={...t},r=_(e.findings.filter(g)),s=r.filter(({severity:l})=>{let p=R(l);return n[p]+=1,n[p]<=Y}),i=r.length-s.length,o=s.map(l=>Ze(e,
l)),a=i>0?` ${i} more are not annotated: GitHub keeps ${Y} of each kind.`:"";return`${o.join("")}${k(O(e))}${a}
`}function Ze(e,t){let{path:n,line:r,column:s,endLine:i,endColumn:o}=y(e,t.span),{severity:a,rule:l,message:p,fix:m}=t,d=r===i?{col:s,endColumn:Math.max(s,o-1)}:{},c=Object.entries({file:v(e.prefix,n),
line:r,endLine:i,...d,title:`${l} (${a})`}),f=`${k(p)}${m?`. Fix: ${k(m.title)}`:""}`.slice(0,Ee);return`::${R(a)} ${c.map(([h,pe])=>`${h}=${Me(k(String(pe)))}`).join(",")}::${ee(f)}
`}var ee=e=>e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A"),Me=e=>ee(e).replace(/:/g,"%3A").replace(/,/g,"%2C");var Ke={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"};function te(e){let t=q(e);return A(e.findings.flatMap((n,r)=>{if(!g(n))return[];let{path:s,line:i,endLine:o}=y(e,n.span);
return[{description:w(n.message),check_name:n.rule,fingerprint:t[r],severity:Ke[n.severity],location:{path:v(e.prefix,s),lines:{begin:i,end:o}}}]}))}function re(e){let t=e.findings.filter(g),n=Ge(t),s=[...new Set([...e.files.map(({path:o})=>o),...n.keys(),...e.failures.map(({path:o})=>o)])].sort().map(o=>We(e,o,n.get(o)??[]));return`<?xml version=\
"1.0" encoding="UTF-8"?>
<testsuites ${`name="seaworthy" tests="${s.reduce((o,{tests:a})=>o+a,0)}" failures="${t.length}" errors="${e.failures.length}"`}>
${s.map(({text:o})=>o).join("")}</testsuites>
`}var ne=({span:e})=>e.file;function Ge(e){let t=new Map;for(let n of e){let r=t.get(ne(n));r?r.push(n):t.set(ne(n),[n])}return t}function We(e,t,n){let r=u(t),s=e.failures.filter(a=>a.path===t),i=[...n.
map(a=>{let{line:l,column:p}=y(e,a.span),{rule:m,severity:d,message:c,fix:f}=a,h=`${t}:${l}:${p} ${c}${f?`
Fix: ${f.title}`:""}`;return`    <testcase name="${u(`${m} at ${l}:${p}`)}" classname="${r}" file="${r}" line="${l}"><failure type="${d}" message="${u(c)}">${u(h)}</failure></testcase>
`}),...s.map(({message:a})=>`    <testcase name="read" classname="${r}"><error message="${u(a)}"/></testcase>
`)];i.length===0&&i.push(`    <testcase name="no findings" classname="${r}" file="${r}"/>
`);let o=`name="${r}" tests="${i.length}" failures="${n.length}" errors="${s.length}"`;return{tests:i.length,text:`  <testsuite ${o}>
${i.join("")}  </testsuite>
`}}var j=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${e}/${t}.md`;var He=6e4,ie=2e3;function ae(e,t=He){let n=e.findings.filter(g),r=new Map(e.rules.map(c=>[c.id,c])),s=new Map(n.map(c=>[c,Te(e,c,r.get(c.rule))])),i=new Set,o=new Set,a=t-ie;for(let c of _(n)){let{file:f}=c.
span,h=I(s.get(c))+(o.has(f)?0:I(se(f,0))+100);h>a||(a-=h,o.add(f),i.add(c))}let l=new Map([...o].sort().map(c=>[c,[]]));for(let c of _([...i]))l.get(c.span.file)?.push(c);let p=[...l].map(([c,f])=>`${se(
c,f.length)}

| | Place | Rule | What |
| --- | --- | --- | --- |
${f.map(h=>s.get(h)).join("")}
</details>`),m=n.length-i.size;return`${["<!-- seaworthy -->",`### seaworthy: ${C(O(e))}`,...n.length?[Be(n)]:[],...p,...Ue(e),...m?[`${m} less severe ${m===1?"finding is":"findings are"} left out her\
e to stay within the limit.`]:[]].join(`

`)}
`}var I=e=>Buffer.byteLength(e,"utf8"),se=(e,t)=>`<details open><summary><code>${z(e)}</code> (${t})</summary>`;function Te(e,t,n){let{severity:r,rule:s,message:i,fix:o,span:a}=t,{line:l,column:p}=y(e,
a),m=n?`[${s}](${j(n)})`:s;return`| ${r} | ${l}:${p} | ${m} | ${C(i)}${o?`<br>Fix: ${C(o.title)}`:""} |
`}function Be(e){let n=x.toReversed().map(r=>[r,e.filter(s=>s.severity===r).length]).filter(([,r])=>r>0);return`| ${n.map(([r])=>r).join(" | ")} |
|${" ---: |".repeat(n.length)}
| ${n.map(([,r])=>r).join(" | ")} |`}function Ue({since:e}){let t=e?.fixed??[],n=[],r=ie-500;for(let{rule:i,path:o,message:a}of t.slice(0,10)){let l=`- ${i} in <code>${z(oe(o,100))}</code>: ${C(oe(a,100))}`;
if(r-=I(l)+1,r<0)break;n.push(l)}let s=t.length-n.length;return t.length?[`**${t.length} fixed**`,[...n,...s?[`- and ${s} more`]:[]].join(`
`)]:[]}var oe=(e,t)=>e.length>t?`${e.slice(0,t)}\u2026`:e;function C(e){let t=e.split("`"),n=r=>r%2===1&&r<t.length-1;return t.map((r,s)=>n(s)?`<code>${z(r)}</code>`:`${s>0&&!n(s-1)?"&#96;":""}${z(r)}`).
join("")}var z=e=>Ne(e).replace(/[\\*_[\]()~!+$-]/g,t=>`&#${t.charCodeAt(0)};`).replace(/:(?=\/\/)/g,"&#58;").replace(/\bGH&#45;/gi,"GH&#45;&#8203;").replace(/www\./gi,"www&#46;"),Ne=e=>k(e).replace(/[&<>"'`|]/g,
t=>`&#${t.charCodeAt(0)};`).replace(/@/g,"&#64;&#8203;").replace(/(?<!&)#(?=\d)/g,"&#35;&#8203;");var Je={error:"ERROR",warning:"WARNING",notice:"INFO"};function le(e){let t=new Map(e.rules.map(r=>[r.id,r])),n=e.findings.filter(g).map(r=>{let{span:s,severity:i,message:o,rule:a,related:l}=r,p=t.get(
a),m=De(e,r);return{message:w(o),location:{path:s.file,range:E(e,s)},severity:Je[R(i)],code:{value:a,...p?{url:j(p)}:{}},...m.length?{suggestions:m}:{},...l.length?{relatedLocations:l.map(d=>({message:w(
d.message),location:{path:d.span.file,range:E(e,d.span)}}))}:{}}});return A({source:{name:"seaworthy",url:"https://github.com/seaworthy-lint/seaworthy"},diagnostics:n})}function E({sources:e},{file:t,
start:n,end:r}){let s=e.get(t),i=o=>{let{line:a,column:l}=s?.position(o)??{line:1,column:1},p=s?s.text.slice(s.lineStart(a),s.lineStart(a)+l-1):"";return{line:a,column:Buffer.byteLength(p,"utf8")+1}};
return{start:i(n),end:i(r)}}function De(e,{fix:t,span:n}){let[r,...s]=t?.edits??[];return!r||s.length>0||r.span.file!==n.file||$(r.text)!==r.text?[]:[{range:E(e,r.span),text:r.text}]}function Xe(e,t,n){switch(e){case"github":return Q(t);case"markdown":return ae(t);case"junit":return re(t);case"gitlab":return te(t);case"checkstyle":return N(t,n);case"rdjson":return le(t)}}0&&(module.exports={reportAs});
