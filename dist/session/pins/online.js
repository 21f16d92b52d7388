"use strict";const{a:Yt,b:nt,c:y,d:z,e:Jt}=require("../../shared/asking.js");require("../../shared/lock.js"),require("../../shared/pins.js");const{fa:Zt,g:Vt,h:Qt,o:te,q:ee,s:re,v:ne,w:st,x:ot}=require("../../shared/run.js"),
{Ba:se,_:C,aa:it,ba:oe,ca:ie,da:at,nb:ct,xa:R}=require("../../shared/core.js"),{homedir:ht}=require("node:os"),{join:N}=require("node:path"),{join:E}=require("node:path"),{execFile:ae}=require("node:child_process"),
{delimiter:ce,isAbsolute:he,join:ut}=require("node:path"),lt=require("node:http"),dt=require("node:https"),pt=require("node:tls"),ue=require("net"),le=require("tls"),{once:de}=require("events"),pe=require("net"),
fe=require("http"),{Agent:we}=require("https"),{URL:ft}=require("url"),v=require("net"),H=require("tls"),me=require("assert"),{URL:ye}=require("url"),{setTimeout:wt}=require("node:timers/promises");var ge=1024*
1024;function $e({home:t,system:e="/etc"}){let r=[e,N(t,".config")].flatMap(s=>["docker","containers"].map(o=>N(s,o,"certs.d"))),n=new Map;return s=>{if(!/^[\w[][\w.:\]-]*$/.test(s))return[];let o=n.get(
s)??r.flatMap(i=>ve(N(i,s)));return n.set(s,o),o}}function ve(t){if(!ee(t))return[];try{return re(t).filter(({name:e})=>e.endsWith(".crt")).flatMap(({name:e})=>ke(N(t,e)))}catch{return[]}}function ke(t){
try{let e=ot(t,ge).toString("latin1");return e.includes("-----BEGIN CERTIFICATE-----")?[e]:[]}catch(e){if(e instanceof st)return[];throw e}}var xe=1024*1024;function be({environment:t,home:e}){let{DOCKER_AUTH_CONFIG:r,
REGISTRY_AUTH_FILE:n,DOCKER_CONFIG:s,XDG_RUNTIME_DIR:o,XDG_CONFIG_HOME:i}=t,a=[n,E(s||E(e,".docker"),"config.json"),o&&E(o,"containers","auth.json"),E(i||E(e,".config"),"containers","auth.json")],c=[r?
mt("DOCKER_AUTH_CONFIG",r):void 0,...[...new Set(a)].flatMap(u=>u?[Oe(u)]:[])].filter(u=>u!==void 0),h=c.find(u=>typeof u=="string");return{files:c.filter(u=>typeof u!="string"),...h===void 0?{}:{trouble:h}}}
function Oe(t){try{return mt(t,ot(t,xe).toString("utf8"))}catch(e){if(!(e instanceof st))throw e;return e.kind==="absent"?void 0:`${t} ${e.message}`}}function mt(t,e){let r;try{r=JSON.parse(e.replace(
/^\ufeff/,""))}catch{return`${t} is not valid JSON`}let{auths:n,credHelpers:s,credsStore:o}=F(r);return{path:t,auths:new Map(Object.entries(F(n)).map(([i,a])=>[i,yt(a)])),helpers:new Map(Object.entries(
yt(s))),...typeof o=="string"&&o?{store:o}:{}}}var F=t=>typeof t=="object"&&t!==null?t:{},yt=t=>Object.fromEntries(Object.entries(F(t)).filter(e=>typeof e[1]=="string"&&e[1]!=="")),Ee=3e4,Se=64*1024;async function Pe(t,e,r,n=Ce(
Ee)){let s=`docker-credential-${t}`;if(!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(t))return{trouble:"the name of a credential helper is not valid"};let o=Ae(s,r);if(!o)return{trouble:`${s} is not insta\
lled`};let{status:i,output:a}=await n(o,e);if(i!==0&&/credentials not found|no credentials server URL|no credentials username/i.test(a))return{};if(i!==0)return{trouble:`${s} failed`};let{Username:c,Secret:h}=Te(
a);if(typeof c!="string"||typeof h!="string"||!h)return{trouble:`${s} answers something else`};let u=s;return c==="<token>"?{secret:{kind:"identity",token:h},from:u}:{secret:{kind:"password",username:c,
password:h},from:u}}function Te(t){try{return JSON.parse(t)??{}}catch{return{}}}function Ae(t,e){let r=process.platform==="win32"?[".exe"]:[""];return(e??"").split(ce).filter(n=>he(n)).flatMap(n=>r.map(
s=>ut(n,t+s))).find(n=>{let s=te(n);return typeof s=="object"&&s.kind==="file"})}var Ce=t=>(e,r)=>new Promise(n=>{let s={timeout:t,maxBuffer:Se,killSignal:"SIGKILL",cwd:ut(e,".."),windowsHide:!0},o=ae(
e,["get"],s,(i,a)=>{let c=i?typeof i.code=="number"?i.code:void 0:0;n({status:c,output:a})});o.stdin?.on("error",()=>{}),o.stdin?.end(r)}),k="docker.io",gt="registry-1.docker.io",_=t=>t===k||t==="inde\
x.docker.io"||t===gt,Re="https://index.docker.io/v1/",Ne=t=>_(t)?Re:t;function $t(t,e,r){let n=new Map(He(e,r).map((s,o)=>[s,o]));return[...t].map(s=>({key:s,rank:n.get(_e(s))})).filter(s=>s.rank!==void 0).
sort((s,o)=>s.rank-o.rank||Number(W(s.key))-Number(W(o.key))).map(({key:s})=>s)}function He(t,e){let r=K(t),n=e.split("/");return[...n.map((s,o)=>[r,...n.slice(0,n.length-o)].join("/")),r]}var W=t=>/^https?:\/\//.
test(t);function _e(t){let e=t.replace(/^https?:\/\//,""),r=e.indexOf("/"),[n,s]=r<0?[e,""]:[e.slice(0,r),e.slice(r+1)];return W(t)||!s||/^v[12]\/?$/.test(s)?K(n):`${K(n)}/${s.replace(/\/$/,"")}`}var K=t=>_(
t)?k:t;function Ie(t,e){let r,n=new Map,s=(o,i)=>{let a=`${o} ${i}`,c=n.get(a)??Pe(o,i,t.environment.PATH,e);return n.set(a,c),c};return async(o,i)=>{r??=be(t);let{trouble:a}=r;for(let c of r.files){let h=await Le(
c,o,i,s);if(h.secret)return h;a??=h.trouble}return a===void 0?{}:{trouble:a}}}async function Le(t,e,r,n){let[s]=$t(t.helpers.keys(),e,r),o=(s===void 0?void 0:t.helpers.get(s))??t.store,i=o===void 0?{}:
await n(o,Ne(e));if(i.secret)return i;for(let a of $t(t.auths.keys(),e,r)){let c=Ue(t.auths.get(a));if(c)return{secret:c,from:t.path}}return i}function Ue({auth:t,username:e,password:r,identitytoken:n,
registrytoken:s}){if(n)return{kind:"identity",token:n};if(s)return{kind:"token",token:s};let[o=""]=Buffer.from(t??"","base64").toString("utf8").split("\0",1),i=o.indexOf(":");return i>0?{kind:"passwor\
d",username:o.slice(0,i),password:o.slice(i+1)}:e&&r?{kind:"password",username:e,password:r}:void 0}var l=class extends Vt{name="Failure";isPassing;isOfHost;constructor(t,{isPassing:e=!1,isOfHost:r=!1}={}){
super(t),this.isPassing=e,this.isOfHost=r}},I=class extends l{what;constructor(t,e){super(t),this.what=e}},S={isOfHost:!0},P={isPassing:!0},je=/CERT|SIGNATURE|CRL|ISSUER|SELF_SIGNED|ALTNAME/,qe=/^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST)$/;
function De(t,e){let r=Me(e);return r==="ENOTFOUND"||r==="EAI_AGAIN"?new l(`${t} could not be found (${r}): check the name and the network`,{...S,...P}):r==="ECONNREFUSED"?new l(`${t} refuses connecti\
ons (${r}): check that it runs and that the port is right`,{...S,...P}):/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|ETIMEDOUT)$/.test(r)?new l(`${t} could not be reached (${r}): check the network`,
{...S,...P}):qe.test(r)?new l(`${t} does not speak TLS (${r}): allow plain HTTP with --plain-http ${t} where you trust the network`,S):je.test(r)?new l(`${t} has a certificate that is not trusted here\
 (${r}): name its authority in NODE_EXTRA_CA_CERTS`,S):r==="HPE_HEADER_OVERFLOW"?new l(`${t} sends more headers than are read: is it a registry?`):r.startsWith("HPE_")?new l(`${t} does not answer in H\
TTP (${r}): is it a registry?`):r==="ECONNRESET"||r==="EPIPE"||r==="UND_ERR_SOCKET"?new l(`${t} closed the connection before its answer was complete: try again`,P):new l(`${t} could not be asked${r?` \
(${r})`:""}: try again`,P)}function Me(t){let{code:e,cause:r}=t,n=e??r?.code;return typeof n=="string"&&/^[A-Z][A-Z0-9_]{1,60}$/.test(n)?n:""}var vt=t=>`${at(Math.max(1,Math.round(t/1e3)))} s`,X=()=>()=>{},
w=Symbol("AgentBaseInternalState"),kt=class extends fe.Agent{constructor(t){super(t),this[w]={}}isSecureEndpoint(t){if(t){if(typeof t.secureEndpoint=="boolean")return t.secureEndpoint;if(typeof t.protocol==
"string")return t.protocol==="https:"}let{stack:e}=new Error;return typeof e!="string"?!1:e.split(`
`).some(r=>r.indexOf("(https.js:")!==-1||r.indexOf("node:https:")!==-1)}incrementSockets(t){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.sockets[t]||(this.sockets[t]=[]);let e=new pe.
Socket({writable:!1});return this.sockets[t].push(e),this.totalSocketCount++,e}decrementSockets(t,e){if(!this.sockets[t]||e===null)return;let r=this.sockets[t],n=r.indexOf(e);n!==-1&&(r.splice(n,1),this.
totalSocketCount--,r.length===0&&delete this.sockets[t])}getName(t){return this.isSecureEndpoint(t)?we.prototype.getName.call(this,t):super.getName(t)}createSocket(t,e,r){let n={...e,secureEndpoint:this.
isSecureEndpoint(e)},s=this.getName(n),o=this.incrementSockets(s);Promise.resolve().then(()=>this.connect(t,n)).then(i=>{if(this.decrementSockets(s,o),typeof i.addRequest=="function")try{return i.addRequest(
t,n)}catch(a){return r(a)}this[w].currentSocket=i,super.createSocket(t,e,r)},i=>{this.decrementSockets(s,o),r(i)})}createConnection(){let t=this[w].currentSocket;if(this[w].currentSocket=void 0,!t)throw new Error(
"No socket was returned in the `connect()` function");return t}get defaultPort(){return this[w].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(t){this[w]&&(this[w].defaultPort=t)}get protocol(){
return this[w].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(t){this[w]&&(this[w].protocol=t)}},x=X("http-proxy-agent"),xt=class extends kt{constructor(t,e){super(e),this.proxy=typeof t==
"string"?new ft(t):t,this.proxyHeaders=e?.headers??{},x("Creating new HttpProxyAgent instance: %o",this.proxy.href),e?.negotiate?this.onProxyAuth=(void 0)():e?.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);
let r=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),n=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...e?Be(e,"headers","onProxyA\
uth","negotiate"):null,host:r,port:n}}addRequest(t,e){t._header=null,this.setRequestProps(t,e),super.addRequest(t,e)}setRequestProps(t,e){let{proxy:r}=this,n=e.secureEndpoint?"https:":"http:",s=t.getHeader(
"host")||"localhost",o=`${n}//${s}`,i=new ft(t.path,o);e.port!==80&&(i.port=String(e.port)),t.path=String(i);let a=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(r.
username||r.password){let c=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;a["Proxy-Authorization"]=`Basic ${Buffer.from(c).toString("base64")}`}a["Proxy-Connection"]||(a["Proxy\
-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let c of Object.keys(a)){let h=a[c];h&&t.setHeader(c,h)}}async connect(t,e){t._header=null,t.path.includes("://")||this.setRequestProps(t,e);let r,
n;x("Regenerating stored HTTP header string for request"),t._implicitHeader(),t.outputData&&t.outputData.length>0&&(x("Patching connection write() output buffer with updated header"),r=t.outputData[0].
data,n=r.indexOf(`\r
\r
`)+4,t.outputData[0].data=t._header+r.substring(n),x("Output buffer: %o",t.outputData[0].data));let s;this.proxy.protocol==="https:"?(x("Creating `tls.Socket`: %o",this.connectOpts),s=le.connect(this.
connectOpts)):(x("Creating `net.Socket`: %o",this.connectOpts),s=ue.connect(this.connectOpts)),await de(s,"connect");let o={socket:s};return t.emit("proxyConnect",o),this.emit("proxyConnect",o,t),t.emit(
"proxy",{proxy:this.proxy.href,socket:s}),s}};xt.protocols=["http","https"];function Be(t,...e){let r={},n;for(n in t)e.includes(n)||(r[n]=t[n]);return r}var L=X("https-proxy-agent:parse-proxy-respons\
e");function bt(t){return new Promise((e,r)=>{let n=0,s=[];function o(){let u=t.read();u?h(u):t.once("readable",o)}function i(){t.removeListener("end",a),t.removeListener("error",c),t.removeListener("\
readable",o)}function a(){i(),L("onend"),r(new Error("Proxy connection ended before receiving CONNECT response"))}function c(u){i(),L("onerror %o",u),r(u)}function h(u){s.push(u),n+=u.length;let d=Buffer.
concat(s,n),p=d.indexOf(`\r
\r
`);if(p===-1){L("have not received end of HTTP headers yet..."),o();return}let f=d.slice(0,p).toString("ascii").split(`\r
`),g=f.shift();if(!g)return t.destroy(),r(new Error("No header received from proxy CONNECT response"));let T=g.split(" "),Kt=+T[1],Xt=T.slice(2).join(" "),b={};for(let O of f){if(!O)continue;let M=O.indexOf(
":");if(M===-1)return t.destroy(),r(new Error(`Invalid header from proxy CONNECT response: "${O}"`));let B=O.slice(0,M).toLowerCase(),G=O.slice(M+1).trimStart(),A=b[B];typeof A=="string"?b[B]=[A,G]:Array.
isArray(A)?A.push(G):b[B]=G}L("got proxy server response: %o %o",g,b),i(),e({connect:{statusCode:Kt,statusText:Xt,headers:b},buffered:d})}t.on("error",c),t.on("end",a),o()})}var $=X("https-proxy-agent"),
U=t=>t.servername===void 0&&t.host&&!v.isIP(t.host)?{...t,servername:t.host}:t,Ot=class extends kt{constructor(t,e){super(e),this.options={path:void 0},this.proxy=typeof t=="string"?new ye(t):t,this.proxyHeaders=
e?.headers??{},$("Creating new HttpsProxyAgent instance: %o",this.proxy.href),e?.negotiate?this.onProxyAuth=(void 0)():e?.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let r=(this.proxy.hostname||this.
proxy.host).replace(/^\[|\]$/g,""),n=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...e?Y(e,"headers","onProxyAuth","n\
egotiate"):null,host:r,port:n}}async connect(t,e){let{proxy:r}=this;if(!e.host)throw new TypeError('No "host" provided');let n;r.protocol==="https:"?($("Creating `tls.Socket`: %o",this.connectOpts),n=
H.connect(U(this.connectOpts))):($("Creating `net.Socket`: %o",this.connectOpts),n=v.connect(this.connectOpts));let s=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},o=v.
isIPv6(e.host)?`[${e.host}]`:e.host,i=`CONNECT ${o}:${e.port} HTTP/1.1\r
`;if(r.username||r.password){let d=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;s["Proxy-Authorization"]=`Basic ${Buffer.from(d).toString("base64")}`}s.Host=`${o}:${e.port}`,s["\
Proxy-Connection"]||(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let d of Object.keys(s))i+=`${d}: ${s[d]}\r
`;let a=bt(n);n.write(`${i}\r
`);let{connect:c,buffered:h}=await a;if(t.emit("proxyConnect",c),this.emit("proxyConnect",c,t),t.emit("proxy",{proxy:this.proxy.href,socket:n}),c.statusCode===200)return t.once("socket",Et),e.secureEndpoint?
($("Upgrading socket connection to TLS"),H.connect({...Y(U(e),"host","path","port"),socket:n})):n;if(c.statusCode===407&&this.onProxyAuth){$("Got 407 response, invoking onProxyAuth callback"),n.destroy();
let d=c.headers["proxy-authenticate"]||"",p=Array.isArray(d)?d[0].split(/\s/)[0]:d.split(/\s/)[0],f=await this.onProxyAuth({response:c,scheme:p});return this._connectWithAuth(t,e,f.headers)}n.destroy();
let u=new v.Socket({writable:!1});return u.readable=!0,t.once("socket",d=>{$("Replaying proxy buffer for failed request"),me(d.listenerCount("data")>0),d.push(h),d.push(null)}),u}async _connectWithAuth(t,e,r){
let{proxy:n}=this,s;n.protocol==="https:"?s=H.connect(U(this.connectOpts)):s=v.connect(this.connectOpts);let o=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},i=v.isIPv6(
e.host)?`[${e.host}]`:e.host,a=`CONNECT ${i}:${e.port} HTTP/1.1\r
`;if(n.username||n.password){let u=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;o["Proxy-Authorization"]=`Basic ${Buffer.from(u).toString("base64")}`}Object.assign(o,r),o.Host=
`${i}:${e.port}`,o["Proxy-Connection"]||(o["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let u of Object.keys(o))a+=`${u}: ${o[u]}\r
`;let c=bt(s);s.write(`${a}\r
`);let{connect:h}=await c;if(t.emit("proxyConnect",h),this.emit("proxyConnect",h,t),h.statusCode===200)return t.once("socket",Et),e.secureEndpoint?($("Upgrading socket connection to TLS"),H.connect({...Y(
U(e),"host","path","port"),socket:s})):s;throw s.destroy(),new Error(`Proxy authentication failed with status ${h.statusCode} after retry`)}};Ot.protocols=["http","https"];function Et(t){setImmediate(
()=>{t.resume()})}function Y(t,...e){let r={},n;for(n in t)e.includes(n)||(r[n]=t[n]);return r}function Ge(t,e){let r=t.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",n=St(e,r);if(!n||Fe(t)||We(t,St(e,
"NO_PROXY")))return;let s=ze(n);if(s?.protocol==="http:"||s?.protocol==="https:")return s;throw new l(`the proxy in ${r} is not an address that begins with http:// or https://: ${t.host} is not asked`,
{isOfHost:!0})}var St=(t,e)=>t[e]||t[e.toLowerCase()]||"";function ze(t){let e=t.includes("://")?t:`http://${t}`;return URL.canParse(e)?new URL(e):void 0}function Fe({hostname:t}){let e=t.replace(/^\[|\]$/g,
"");return e==="localhost"||e==="::1"||C(e)!==void 0&&e.startsWith("127.")}function We(t,e){let r=t.hostname.replace(/^\[|\]$/g,""),n=C(r),s=t.port||(t.protocol==="https:"?"443":"80");return e.split("\
,").map(o=>o.trim().toLowerCase()).some(o=>{if(o==="*")return!0;let i=it(o);if(i)return n!==void 0&&oe(i,n);let{name:a,only:c=s}=Ke(o);return!a||c!==s?!1:a.startsWith(".")?r.endsWith(a):r===a||!n&&r.endsWith(
`.${a}`)})}function Ke(t){if(C(t))return{name:t};let e=t.lastIndexOf(":"),[r,n]=e>t.lastIndexOf("]")?[t.slice(0,e),t.slice(e+1)]:[t,void 0];return{name:r.replace(/^\[|\]$|^\*(?=\.)/g,""),...n===void 0?
{}:{only:n}}}var Xe=32*1024;function Ye({environment:t,authorities:e=()=>[]}){let r=new Map,n=s=>{let o=Ge(s,t),i=`${s.protocol} ${o?.href}`,a=r.get(i)??Ve(o,s.protocol==="https:");return r.set(i,a),a};
return async(s,{method:o,headers:i,body:a,signal:c})=>{let h=new URL(s),u=e(h.host),d={method:o,headers:i,signal:c,agent:n(h),maxHeaderSize:Xe,...u.length?{ca:[...Je(),...u]}:{}},p=await Qe(h,d,a);return{
status:p.statusCode??0,headers:{get:f=>Ze(p.headers[f])},body:p}}}var Je=()=>pt.getCACertificates?.()??pt.rootCertificates,Ze=t=>Array.isArray(t)?t.join(", "):t??null;function Ve(t,e){let r={keepAlive:!0};
return t?e?new Ot(t,r):new xt(t,r):e?new dt.Agent(r):new lt.Agent(r)}var Qe=(t,e,r)=>new Promise((n,s)=>{let{request:o}=t.protocol==="https:"?dt:lt,i=o(t,e,n);i.on("error",s),i.on("proxyConnect",({statusCode:a})=>{
if(a===void 0||a===200)return;let c=new l(`the proxy refuses the way to ${t.host} (${a}): check HTTPS_PROXY and NO_PROXY`,{isOfHost:!0});s(c),i.destroy(c)}),i.end(r)});function tr({domain:t,path:e,tag:r,
digest:n,fault:s}){if(!(s!==void 0||t===null||e===null||r===null||n===null))return{registry:t,repository:e,...r===void 0?{}:{tag:r},...n===void 0?{}:{digest:n}}}var J=({registry:t,repository:e,tag:r,digest:n})=>`${_(
t)?k:t}/${e}${r===void 0?"":`:${r}`}${n===void 0?"":`@${n}`}`;function er(t){let e=tr(se(J(t)));if(!(!e||e.registry!==(_(t.registry)?k:t.registry)))return e.tag===void 0&&e.digest===void 0?{...e,tag:"\
latest"}:e}function rr({registry:t,repository:e},r,n){let s=t===k&&!e.includes("/")?`library/${e}`:e,o=Pt(t===k?gt:t,t,s,n);return[...r.map(i=>{let[a="",...c]=i.replace(/^https?:\/\/|\/$/g,"").split("\
/");return Pt(a,a,[...c,s].join("/"),n)}),o].filter(i=>i!==void 0)}function Pt(t,e,r,n){let s=`${n.includes(t)?"http":"https"}://${t}/`;if(!(!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(t)||!URL.canParse(
s)))return{origin:new URL(s),registry:e,name:r}}var nr=new ie(["0.0.0.0/8","10.0.0.0/8","100.64.0.0/10","127.0.0.0/8","169.254.0.0/16","172.16.0.0/12","192.168.0.0/16"].concat("::/127","::ffff:0:0/96",
"64:ff9b::/96","fc00::/7","fe80::/10").map(t=>it(t)));function Tt({hostname:t}){let e=t.replace(/^\[|\]$|\.$/g,""),r=C(e);return r?nr.has(r):e==="localhost"||e.endsWith(".localhost")}function At(t,e){
if(t.protocol!=="https:"&&t.protocol!=="http:")return"which is not an address of HTTP";if(t.username||t.password)return"which has a user in its address";if(t.protocol==="http:"&&e.protocol!=="http:")return"\
which is plain HTTP";if(Tt(t)&&!Tt(e))return"which is inside your network"}var m=t=>t?.host&&t.host.length<=260?t.host:"an address",sr=65536;async function or(t,{url:e,most:r,headers:n,...s},o){let i=new AbortController,
a=!1,c=setTimeout(()=>{a=!0,i.abort()},o);try{let h={...s,headers:{...n},signal:i.signal,redirect:"manual"},{status:u,headers:d,body:p}=await Ct(t(e.href,h),i.signal),f=u>=200&&u<300,g=await(p?Ct(ir(p,
f?r:sr),i.signal):void 0)??Buffer.alloc(0);if(g==="more"&&f)throw new l(`${m(e)} sends more than ${ne(r)}, the most that is read of an answer`);return{status:u,url:e,body:g==="more"?Buffer.alloc(0):g,
header:T=>d.get(T)??void 0}}catch(h){throw h instanceof l?h:a?new l(`${m(e)} did not answer within ${vt(o)}: try again, or check the network`,{isPassing:!0,isOfHost:!0}):De(m(e),h)}finally{clearTimeout(
c),i.abort()}}async function ir(t,e){let r=[],n=0;for await(let s of t){if(n+=s.length,n>e)return"more";r.push(s)}return Buffer.concat(r,n)}function Ct(t,e){return new Promise((r,n)=>{e.addEventListener(
"abort",()=>n(new Error("stopped")),{once:!0}),t.then(r,n)})}var Rt=5;async function Z(t,e,r,n){let{url:s}=e,o=!1;for(let i=0;i<=Rt;i+=1){let a={...e.headers,...r!==void 0&&!o?{authorization:r}:{}},c=await or(
t,{...e,url:s,headers:a},n),h=c.header("location");if(!/^30[12378]$/.test(String(c.status))||h===void 0)return c;let u=URL.canParse(h,s.href)?new URL(h,s):void 0,d=u?At(u,e.url):"which is not an addre\
ss";if(!u||d)throw new l(`${e.url.host} redirects to ${m(u)}, ${d}: it is not followed`);if(e.method==="POST")throw new l(`${e.url.host} redirects what is sent to it to ${m(u)}: it is not followed`);o||=
u.origin!==e.url.origin,s=u}throw new l(`${e.url.host} redirects more than ${Rt} times`)}var Nt=64*1024,ar=60,cr=5;async function hr(t,e,{realm:r,service:n},s,o){let i=URL.canParse(r)?new URL(r):void 0,
a=i?At(i,e.origin):"which is not an address";if(!i||a)throw new l(`${e.name} names ${m(i)} for its tokens, ${a}: it is not asked`);i.hash="";let c=await t.host(i).persist(()=>ur(t,i,{service:n,scope:`\
repository:${s}:pull`},o));if(c.status>=400&&c.status<500)return;let h=c.status===200?lr(c):void 0;if(!h)throw new l(`${m(i)}, which ${e.name} names for its tokens, answers with something else (${c.status}\
)`);return h}function ur({manners:{fetch:t,timeout:e},userAgent:r},n,{service:s,scope:o},i){let a={"user-agent":r,accept:"application/json"},c=new URLSearchParams({...s===void 0?{}:{service:s},scope:o});
if(i?.kind==="identity"){let u=new URLSearchParams({grant_type:"refresh_token",client_id:"seaworthy",refresh_token:i.token});for(let[p,f]of c)u.set(p,f);let d={...a,"content-type":"application/x-www-f\
orm-urlencoded"};return Z(t,{method:"POST",url:n,headers:d,body:u.toString(),most:Nt},void 0,e)}let h=new URL(n);for(let[u,d]of c)h.searchParams.set(u,d);return i?.kind==="password"&&h.searchParams.set(
"account",i.username),Z(t,{method:"GET",url:h,headers:a,most:Nt},i&&Ht(i),e)}var Ht=t=>t.kind==="password"?`Basic ${Buffer.from(`${t.username}:${t.password}`,"utf8").toString("base64")}`:void 0;function lr({
body:t}){let e;try{e=JSON.parse(t.toString("utf8"))}catch{return}let{token:r,access_token:n,expires_in:s}=e??{},o=r||n;if(typeof o!="string"||!/^[\x21-\x7e]{1,32768}$/.test(o))return;let i=typeof s=="\
number"&&s>0?s:ar;return{text:o,until:Date.now()+Math.max(1,i-cr)*1e3}}var dr=class{#e;#t;#r;#n;#s;#a;#o;#c;constructor(t,e,r,n){this.#e=t,this.#t=e,this.#r=r,this.#n=n}async#u(){let{challenge:t,tookCredentials:e}=this.#t;
return e&&await this.#i()?"known":t?.scheme==="bearer"?"anonymous":"open"}async header(){this.#s??=await this.#u();let t=this.#s;if(t==="open")return{stage:t,authorization:void 0};let{challenge:e}=this.#t,
r=t==="known"?await this.#i():void 0;if(e?.scheme==="basic"&&r)return{stage:t,authorization:Ht(r)};if(r?.kind==="token")return{stage:t,authorization:`Bearer ${r.token}`};let n=await this.#l(r);if(n)return{
stage:t,authorization:`Bearer ${n.text}`};if(await this.next(t))return this.header();throw await this.refusal()}async#l(t){let{challenge:e}=this.#t;if(e?.scheme!=="bearer")return;let r=()=>hr(this.#e,
this.#t,e,this.#n,t),n=this.#o??r();this.#o=n;let s=await n;return!s||s.until>Date.now()?s:(this.#o===n&&(this.#o=r()),this.#o)}async next(t){return this.#s!==t?!0:(this.#c??=this.#d(t).finally(()=>{this.#c=
void 0}),this.#c)}async#d(t){let{challenge:e}=this.#t;if(!e||t==="known")return!1;let r=t==="open"&&e.scheme==="bearer";return!r&&!await this.#i()?!1:(this.#s=r?"anonymous":"known",this.#o=void 0,!0)}async mayBeKnown(){
return this.#s!=="known"&&this.#t.challenge!==void 0&&await this.#i()!==void 0}worked(t){t==="known"&&(this.#t.tookCredentials=!0)}async#i(){let{secret:t}=await this.#h();return t&&this.#t.challenge?.
scheme==="basic"&&t.kind!=="password"?void 0:t}#h(){return this.#a??=this.#e.credentials(this.#r,this.#n),this.#a}async refusal(){let{name:t,challenge:e}=this.#t;if(!e)return new l(`${t} denies access\
 to ${this.#n}, and does not say how to ask for it`);let r=await this.#i(),{from:n,trouble:s}=await this.#h(),o=`docker login ${this.#r}`;if(r)return new l(`${t} denies access to ${this.#n} with the c\
redentials of ${R(n??"this user")}: check that it exists, then renew them with "${o}"`);let i=s?` (${R(s)})`:"";return new l(`${t} denies access to ${this.#n} without credentials: it does not exist or\
 is private; "${o}" stores credentials${i}`)}},pr=/[!#$%&'*+.^_`|~\w-]+/y,V=/[ \t]*/y,fr=/[^\s,"]+/y,wr=/"((?:[^"\\]|\\[^\r\n])*)"/y;function mr(t){if(t===void 0||t.length>8192)return;let e=yr(t);for(let{
scheme:r,parameters:n}of e){let s=n.get("realm"),o=n.get("service");if(r==="bearer"&&s)return{scheme:r,realm:s,...o?{service:o}:{}}}return e.some(({scheme:r})=>r==="basic")?{scheme:"basic"}:void 0}function yr(t){
let e=[],r=0,n=s=>{s.lastIndex=r;let o=s.exec(t);return o&&(r=s.lastIndex),o??void 0};for(;r<t.length;){n(V);let s=n(pr)?.[0].toLowerCase();if(s===void 0){r+=1;continue}if(n(V),t[r]!=="="){e.push({scheme:s,
parameters:new Map});continue}r+=1,n(V);let o=n(wr),i=o?(o[1]??"").replace(/\\(.)/g,"$1"):n(fr)?.[0];if(i===void 0)continue;let{parameters:a}=e.at(-1)??{};a&&!a.has(s)&&a.set(s,i)}return e}var gr=class{place;#e;#t;#r;constructor(t,e){
this.place=e,this.#e=t,this.#t=t.host(e.origin),this.#r=new dr(t,this.#t,e.registry,e.name)}get host(){return this.#t.name}address=t=>new URL(`/v2/${this.place.name}/${t}`,this.place.origin);async ask({
path:t,...e}){return this.askAt(this.address(t),e)}async askAt(t,{method:e,accept:r,most:n}){let s={accept:r,"user-agent":this.#e.userAgent,"accept-encoding":"identity"};return this.#t.meet(()=>this.#n(
{method:e,url:t,headers:s,most:n}))}async#n(t){for(;;){let{reply:e,stage:r}=await this.#s(t),n=e.url.origin===this.#t.origin.origin,s=e.status===404&&n&&await this.#r.mayBeKnown();if(!$r(e.status)&&!s)
return e.status<400&&this.#r.worked(r),e;if(!n)throw new l(`${this.host} redirects to ${m(e.url)}, which denies access (${e.status}): try again later`);if(!await this.#r.next(r))throw await this.#r.refusal()}}async#s(t){
let{fetch:e,timeout:r}=this.#e.manners,{authorization:n,stage:s}=await this.#r.header(),o=()=>Z(e,t,n,r),i=await this.#t.persist(o,async({status:a})=>a===429&&this.#r.mayBeKnown());return i.status===401&&
i.url.origin===this.#t.origin.origin&&(this.#t.challenge=mr(i.header("www-authenticate"))??this.#t.challenge),{reply:i,stage:s}}},$r=t=>t===401||t===403||t===429,Q=["application/vnd.oci.image.index.v1\
+json","application/vnd.docker.distribution.manifest.list.v2+json"],tt=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],_t="application/vnd.oci.art\
ifact.manifest.v1+json",It=[...Q,...tt,_t].join(", "),vr=/^application\/vnd\.docker\.distribution\.manifest\.v1\+/,j=4*1024*1024;async function kr(t,e){try{let r=await t.ask({method:"HEAD",path:`manif\
ests/${e}`,accept:It,most:0}),n=r.header("docker-content-digest"),s=Lt(r);return r.status!==200||!y(n)||!q(s)||y(e)&&n!==e?void 0:{digest:n,mediaType:s}}catch(r){if(r instanceof l&&!r.isOfHost)return;
throw r}}async function et(t,e){let r=await t.ask({method:"GET",path:`manifests/${e}`,accept:It,most:j});if(r.status===404&&Sr(r))throw await br(t,e);if(r.status!==200)throw new l(`${t.host} answers ${r.
status} when it is asked for an image: check that it is a registry`);let n=r.header("docker-content-digest"),s=y(e)?e:y(n)?n:z(r.body);if(z(r.body,s)!==s||n!==void 0&&n!==s)throw Or(t);return{digest:s,
...xr(t,r)}}function xr({host:t,place:{name:e}},r){let n=Lt(r);if(vr.test(n))throw new l(`${t} has ${e} in Docker's first format alone, which engines no longer pull: push it again`);let s=D(r.body),o=q(
n)?n:String(s?.mediaType);if(!s||!q(o))throw new l(`${t} answers with something that is not a manifest: check that it is a registry`);if(Er(s,o))throw new l(`${t} has a manifest for ${e} that can be r\
ead in two ways: it is not used`);return{mediaType:o,content:s}}async function br(t,e){let{host:r,place:n}=t,s={method:"GET",path:"tags/list?n=1",accept:"application/json",most:j};if((await t.ask(s).catch(
()=>{}))?.status===404)return new I(`${r} does not have ${n.name}: check the name`,"repository");let o=y(e)?"digest":"tag";return new I(`${r} has ${n.name}, but not the ${o} ${e}: check it`,o)}var Or=({
host:t,place:{name:e}})=>new l(`${t} answers for ${e} with something that does not have the digest it names: it is not used; try again, in case it was cut short`),Lt=t=>(t.header("content-type")??"").
split(";",1)[0]?.trim().toLowerCase()??"",q=t=>Q.includes(t)||tt.includes(t)||t===_t,rt=({mediaType:t})=>Q.includes(t);function Er(t,e){let r=t.mediaType;return r!==void 0&&r!==e?!0:"manifests"in t&&("\
config"in t||"layers"in t)}function Sr(t){if(t.header("docker-distribution-api-version")!==void 0)return!0;let e=D(t.body)?.errors;return Array.isArray(e)&&e.some(r=>typeof r?.code=="string")}function Ut({
content:t}){return(Array.isArray(t.manifests)?t.manifests:[]).flatMap(e=>{let{digest:r,mediaType:n,platform:s}=e??{},o=nt(s);return typeof r!="string"||!y(r)||o===void 0?[]:[{digest:r,mediaType:typeof n==
"string"&&q(n)?n:tt[0],platform:o}]})}function D(t){try{let e=JSON.parse(t.toString("utf8"));return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}catch{return}}var Pr=/^application\/vnd\.(?:oci\.image\.config\.v1|docker\.container\.image\.v1)\+json$/;
function jt(t,e,r){let n=Ut(e),s=n.find(a=>a.platform===r);if(s)return s;let o=[...new Set(n.map(a=>a.platform))],i=o.length>8?[...o.slice(0,8),"others"]:o;throw new l(`${t.host} has ${t.place.name} f\
or ${i.join(", ")||"no platform"}, and not for ${r}: choose another platform`)}async function Tr(t,e,r){let n=await et(t,e);return rt(n)?et(t,jt(t,n,r).digest):n}async function qt(t,{content:e}){let{digest:r,
mediaType:n}=e.config??{};if(typeof r!="string"||!y(r)||typeof n!="string"||!Pr.test(n))throw new l(`${t.place.name} at ${t.host} is an artifact, not an image: it has no configuration`);let s=await t.
ask({method:"GET",path:`blobs/${r}`,accept:"*/*",most:j});if(s.status!==200)throw new l(`${t.host} answers ${s.status} for the configuration of ${t.place.name}: try again later`);let o=z(s.body,r)===r?
D(s.body):void 0;if(o)return o;throw new l(`${t.host} answers for the configuration of ${t.place.name} with something else: it is not used`)}async function Ar(t,e,r){let n=nt(await qt(t,e));if(n!==void 0&&
n!==r)throw new l(`${t.host} has ${t.place.name} for ${n}, and not for ${r}: choose another platform`)}function Dt({tag:t,digest:e}){if(t!==void 0)return t;if(y(e))return e;throw new l(`${ct(R(e??""))}\
 is not a digest that can be checked: use one that begins with sha256:`)}async function Cr(t,e,r,n){let s=Dt(e),o=r===void 0&&!n?await kr(t,s):void 0;if(o)return{kind:"found",...o,platforms:[]};let i=await et(
t,s),{digest:a,mediaType:c}=i;if(rt(i)&&r===void 0)return{kind:"found",digest:a,mediaType:c,platforms:[...new Set(Ut(i).map(h=>h.platform))]};if(rt(i)){let h=jt(t,i,r);return{kind:"found",digest:h.digest,
mediaType:h.mediaType,platforms:[h.platform]}}return r!==void 0&&await Ar(t,i,r),{kind:"found",digest:a,mediaType:c,platforms:r===void 0?[]:[r]}}var Rr=async(t,e,r="linux/amd64")=>qt(t,await Tr(t,Dt(e),
r)),Nr=t=>t===429||t===408||t>=500&&t!==501&&t!==505;function Hr(t,e,r,n){return Math.max(r??0,e*2**t*(.5+n))}function Mt(t,e){if(t===void 0||t.length>40)return;if(/^\d{1,9}$/.test(t))return Number(t)*
1e3;let r=/^[A-Z][a-z]{2}, \d/.test(t)?Date.parse(t):Number.NaN;return Number.isNaN(r)?void 0:Math.max(0,r-e)}var _r=class{origin;#e;challenge;tookCredentials=!1;#t;#r=0;#n;constructor(t,e){this.origin=
t,this.#e=e}get name(){return m(this.origin)}async meet(t){if(this.#t)return await this.#t,t();let e=t();return this.#t=e.catch(()=>{}),e}async persist(t,e=async()=>!1){let r=Number.POSITIVE_INFINITY;
for(let n=0;;n+=1){let s=await this.#s(()=>(n===0&&(r=Date.now()+this.#e.patience),t())),o=s instanceof l?s:Nr(s.status)&&!await e(s)?Ir(s,this.name):void 0;if(!o)return s;let i=s instanceof l?void 0:
Mt(s.header("retry-after"),Date.now()),a=Hr(n,this.#e.pause,i,Math.random());if(!o.isPassing||n>=3||Date.now()+a>r)throw this.#a(o);i!==void 0&&(this.#r=Math.max(this.#r,Date.now()+a)),await wt(a)}}async#s(t){
let e=this.#r-Date.now();e>0&&await wt(e);try{return await this.#e.slots.run(async()=>this.#n??await t())}catch(r){if(r instanceof l)return r;throw r}}#a(t){return t.isOfHost&&(this.#n??=new l(t.message,
{isOfHost:!0})),t}};function Ir(t,e){let r=Mt(t.header("retry-after"),Date.now()),n=r===void 0?"":` and asks to wait ${vt(r)}`,s=t.status===429?"limits how often it is asked":"answers with an error of\
 its own",o=t.status===429?", or log in to it":"";return new l(`${e} ${s} (${t.status})${n}: try again later${o}`,{isPassing:!0,isOfHost:t.status===429})}var Lr=class{manners;credentials;userAgent;#e=new Map;constructor(t,e,r){
this.manners=t,this.credentials=e,this.userAgent=r}host({origin:t}){let e=this.#e.get(t)??new _r(new URL(t),this.manners);return this.#e.set(t,e),e}},Ur=class{#e;#t=[];constructor(t){this.#e=t}async run(t){
this.#e>0?this.#e-=1:await new Promise(e=>this.#t.push(e));try{return await t()}finally{let e=this.#t.shift();e?e():this.#e+=1}}},jr=1e3,qr=200,Dr=1e5;async function Mr(t){let e=new Set,r=new Set,n=t.
address(`tags/list?n=${jr}`);for(;n;){r.add(n.href);let s=await t.askAt(n,{method:"GET",accept:"application/json",most:j});if(s.status===404)throw new I(`${t.host} does not have ${t.place.name}: check\
 the name`,"repository");let o=s.status===200?D(s.body)?.tags:void 0;if(s.status!==200||o!==null&&!Array.isArray(o))throw new l(`${t.host} does not list the tags of ${t.place.name} (${s.status})`);for(let i of o??
[])typeof i=="string"&&/^\w[\w.-]{0,127}$/.test(i)&&e.add(i);if(n=Br(s.header("link"),n),e.size>Dr||n&&(r.size>=qr||r.has(n.href)))throw new l(`${t.host} lists more tags of ${t.place.name} than are re\
ad (${at(e.size)})`)}return[...e]}function Br(t,e){if(!(t===void 0||t.length>8192))for(let r of t.split(/,(?=[ \t]*<)/)){let[n="",s=""]=[r.slice(r.indexOf("<")+1,r.indexOf(">")),r.slice(r.indexOf(">")+
1)];if(!s.split(";").some(i=>{let[a="",c=""]=i.split("=");return a.trim().toLowerCase()==="rel"&&c.trim().replace(/^"|"$/g,"")==="next"})||!URL.canParse(n,e.href))continue;let o=new URL(n,e);return o.
origin===e.origin&&o.pathname===e.pathname?o:void 0}}function Gr(t={}){let e=zr(t),r=new Map,n=new Map,s=i=>zt(r,`${i.registry}/${i.repository}`,()=>rr(i,Wr(t.mirrors??{},i.registry),t.plainHttp??[]).
map(a=>new gr(e,a))),o=(i,a,c,h)=>{let u=er(a),d=c===void 0?void 0:Yt(c);return u?c!==void 0&&d===void 0?Gt(c,"platform, such as linux/amd64"):zt(n,`${i} ${J(u)} ${d}`,()=>Fr(s(u),p=>h(p,u,d))):Gt(J(a),
"image name")};return{resolve:async(i,a)=>{let c=await o("digest",i,a,(...h)=>Cr(...h,t.platforms===!0));return c instanceof I?{kind:"missing",what:c.what}:c instanceof l?{kind:"failed",why:c.message}:
c},tags:async({registry:i,repository:a})=>Bt(await o("tags",{registry:i,repository:a},void 0,Mr)),config:async(i,a)=>Bt(await o("config",i,a,Rr))}}function zr(t){let{environment:e={},authorities:r,concurrency:n=8,
timeout:s=15e3,patience:o=6e4,pause:i=500}=t,a={fetch:t.fetch??Ye({environment:e,...r?{authorities:r}:{}}),timeout:s,patience:o,pause:i,slots:new Ur(Math.max(1,n))};return new Lr(a,t.credentials??(async()=>({})),
t.userAgent??"seaworthy")}async function Fr(t,e){let r=new l("there is no registry to ask");for(let n of t)try{return await e(n)}catch(s){if(!(s instanceof l))throw s;r=s}return r}var Bt=t=>t instanceof
l?{failed:t.message}:t,Gt=async(t,e)=>new l(`${ct(R(t))} is not a valid ${e}`);function zt(t,e,r){let n=t.get(e)??r();return t.set(e,n),n}var Wr=(t,e)=>Object.hasOwn(t,e)?t[e]??[]:[],Ft=({values:t},e)=>Gr(
{mirrors:Wt(t.mirror??[]),plainHttp:t["plain-http"]??[],platforms:e,credentials:Ie({environment:process.env,home:ht()}),authorities:$e({home:ht()}),environment:process.env,userAgent:`seaworthy/${Zt()}`});
function Wt(t){let e=new Map;for(let r of t){let[n="",s=""]=r.split("=",2);if(!/^[\w.-]+(?::\d+)?$/.test(n)||!/^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/.test(s))throw new Qt(`--mirror takes REGISTRY=HOST, suc\
h as docker.io=mirror.example/hub, not ${JSON.stringify(r)}`);e.set(n,[...e.get(n)??[],s])}return Object.fromEntries(e)}var Kr=(t,{ignores:e})=>new Jt(Ft(t,!1),{today:e.today??""});module.exports={mirrorsIn:Wt,
onlineAsking:Kr,registries:Ft};
