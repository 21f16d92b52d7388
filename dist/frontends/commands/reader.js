"use strict";const{a:Fe,b:an}=require("../../shared/lexer.js"),{a:ln,b:on,c:un,d:dn}=require("../../shared/windows.js"),{a:pn,b:cn}=require("../../shared/port-parts.js"),{a:hn,b:fn}=require("../../shared/binds.js"),
{a:Ge,b:mn,c:vn,d:ue,e:gn}=require("../../shared/nothing-said.js"),{a:He,b:g,c:R,d:K,e:ee,f:Ue,g:ye,h:te,i:Ze,j:xn,k:X,l:N,m:B,n:ne,o:wn}=require("../../shared/yaml-logical.js");require("../../shared/own-folder.js"),
require("../../shared/config-place.js");const{b:re}=require("../../shared/yaml.js");require("../../shared/parser.js");const{$b:bn,Aa:m,Ba:de,Ca:kn,Cb:pe,Cc:Ve,D:yn,Db:$n,Dc:Qe,E:Mn,H:Sn,Ic:On,J:An,L:Ye,
Mb:k,Nb:S,Ob:y,Pb:In,Q:ce,Qb:Pn,Rb:Ke,Sb:Rn,Tb:j,Ub:U,Xb:Xe,Yb:$e,Z:Je,Zb:jn,_b:Me,ac:Dn,bc:En,ib:Ln,ic:Wn,ja:he,m:fe,mc:Cn,na:W,pb:et,r:zn,rc:tt,s:Tn,sa:O,tb:_,ub:qn,uc:Nn,x:nt,y:Bn,yb:rt,z:F,za:_n,zb:st,
zc:Fn}=require("../../shared/core.js");var c=e=>({to:e}),b=e=>({irrelevant:e}),Z=e=>({unknown:e}),Se=e=>(t,n,r)=>({name:t,type:e,is:n,...r?{short:r}:{}}),x=Se("bool"),d=Se("value"),f=Se("list"),se=b("\
about the program that is called, and not the container"),G=b("about the terminal or the streams that are attached"),H=b("a share or a limit of disk operations, which no rule asks for"),me=b("a share \
of CPU time for real-time scheduling"),ae=b("for containers of Windows only"),C=b("an address or a name inside its networks"),L=b("how often a check runs, and how long it may take; what it runs is `--\
health-cmd`"),Oe=b("the name that the container has for itself"),Gn=b("a graphics card, which the runtime's own hook passes in, and not a device file"),at=b("how long it has to stop"),ve=[f("add-host",
c("extraHosts")),f("annotation",b("a note for the runtime")),f("attach",G,"a"),d("blkio-weight",H),f("blkio-weight-device",H),f("cap-add",c("capAdd")),f("cap-drop",c("capDrop")),d("cgroup-parent",c("c\
groupParent")),d("cgroupns",c("cgroupnsMode")),d("cidfile",se),d("cpu-count",ae),d("cpu-percent",ae),d("cpu-period",c("cpuPeriod")),d("cpu-quota",c("cpuQuota")),d("cpu-rt-period",me),d("cpu-rt-runtime",
me),d("cpu-shares",c("cpuShares"),"c"),d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-mems",b("the memory banks it may use, whatever their size")),f("device",c("devices")),f("device-cg\
roup-rule",c("deviceCgroupRules")),f("device-read-bps",H),f("device-read-iops",H),f("device-write-bps",H),f("device-write-iops",H),x("disable-content-trust",b("on by default, and without effect since \
signatures of that kind are gone")),f("dns",c("dns")),f("dns-opt",C),f("dns-option",C),f("dns-search",C),d("domainname",Oe),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("env-file",c("env")),
f("expose",c("exposedPorts")),f("gpus",Gn),f("group-add",c("groupAdd")),d("health-cmd",c("healthcheck")),d("health-interval",L),d("health-retries",L),d("health-start-interval",L),d("health-start-perio\
d",L),d("health-timeout",L),x("help",b("nothing is started then")),d("hostname",Oe,"h"),x("init",c("init")),x("interactive",c("job"),"i"),d("io-maxbandwidth",ae),d("io-maxiops",ae),d("ip",C),d("ip6",C),
d("ipc",c("ipcMode")),d("isolation",c("isolation")),d("kernel-memory",b("no kernel heeds it any more")),f("label",c("labels"),"l"),f("label-file",c("labels")),f("link",c("links")),f("link-local-ip",C),
d("log-driver",c("logDriver")),f("log-opt",c("logOptions")),d("mac-address",C),d("memory",c("memory"),"m"),d("memory-reservation",c("memoryReservation")),d("memory-swap",c("memorySwap")),d("memory-swa\
ppiness",c("memorySwappiness")),f("mount",c("mounts")),d("name",c("containerName")),f("net",c("networks")),f("net-alias",C),f("network",c("networks")),f("network-alias",C),x("no-healthcheck",c("health\
check")),x("oom-kill-disable",c("oomKillDisable")),d("oom-score-adj",c("oomScoreAdj")),d("pid",c("pidMode")),d("pids-limit",c("pidsLimit")),d("platform",c("windows")),x("privileged",c("privileged")),f(
"publish",c("portBindings"),"p"),x("publish-all",c("portBindings"),"P"),d("pull",se),x("quiet",se,"q"),x("read-only",c("readonlyRootfs")),d("restart",c("restartPolicy")),x("rm",c("job")),d("runtime",c(
"runtime")),f("security-opt",c("securityOpt")),d("shm-size",c("shmSize")),d("stop-signal",c("stopSignal")),d("stop-timeout",at),f("storage-opt",H),f("sysctl",c("sysctls")),f("tmpfs",c("tmpfs")),x("tty",
c("job"),"t"),f("ulimit",c("ulimits")),x("use-api-socket",c("useApiSocket")),d("user",c("user"),"u"),d("userns",c("usernsMode")),d("uts",c("utsMode")),f("volume",c("mounts"),"v"),d("volume-driver",b("\
who keeps the volumes, and not where they are mounted")),f("volumes-from",c("volumesFrom")),d("workdir",c("workingDir"),"w")],it=[x("detach",c("job"),"d"),d("detach-keys",G),x("sig-proxy",G)],V=b("abo\
ut how Podman keeps the container, and not what it may do"),ie=b("how the image is fetched"),lt=[...["arch","os","variant","authfile","cert-dir","creds","retry","retry-delay"].map(e=>d(e,ie)),f("decry\
ption-key",ie),x("tls-verify",ie),...["cgroups","conmon-pidfile","hosts-file","init-ctr","init-path","pidfile","pod-id-file","sdnotify"].map(e=>d(e,V)),...["personality","preserve-fd","preserve-fds","\
rdt-class","shm-size-systemd","systemd","timeout","tz","umask"].map(e=>d(e,V)),...["group-entry","passwd-entry","image-volume"].map(e=>d(e,V)),...["cgroup-conf","chrootdirs","hostuser","requires","uns\
etenv"].map(e=>f(e,V)),...["no-hostname","no-hosts","passwd","replace","unsetenv-all"].map(e=>x(e,V)),...["health-log-destination","health-max-log-count","health-max-log-size","health-on-failure"].map(
e=>d(e,L)),...["cmd","interval","retries","success","timeout"].map(e=>d(`health-startup-${e}`,L)),...["gidmap","uidmap"].map(e=>f(e,Z("how accounts of the container are mapped to those of the host"))),
...["subgidname","subuidname"].map(e=>d(e,Z("how accounts of the container are mapped to those of the host"))),x("env-host",Z("hands every variable of the caller on")),f("env-merge",Z("changes variabl\
es of the image")),x("http-proxy",b("proxies of the host, which are not secret")),d("pod",Z("the networks and ports of a pod that is made elsewhere")),x("read-only-tmpfs",b("what may be written to bes\
ides is gone with the container")),x("rootfs",Z("the image is replaced by a folder")),d("seccomp-policy",Z("the image may bring a seccomp profile")),f("secret",b("a secret that Podman keeps, as it sho\
uld be"))],Hn=[x("detach",G,"d"),d("detach-keys",G),f("env",c("env"),"e"),f("env-file",c("env")),x("help",b("nothing is started then")),x("interactive",G,"i"),x("privileged",c("privileged")),x("tty",G,
"t"),d("user",c("user"),"u"),d("workdir",c("workingDir"),"w"),...["cidfile","preserve-fd","preserve-fds"].map(e=>d(e,V)),x("latest",V,"l")],Un=[d("blkio-weight",H),d("cpu-period",c("cpuPeriod")),d("cp\
u-quota",c("cpuQuota")),d("cpu-rt-period",me),d("cpu-rt-runtime",me),d("cpu-shares",c("cpuShares"),"c"),d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-mems",b("the memory banks it may \
use, whatever their size")),x("help",b("nothing is changed then")),d("kernel-memory",b("no kernel heeds it any more")),d("memory",c("memory"),"m"),d("memory-reservation",c("memoryReservation")),d("mem\
ory-swap",c("memorySwap")),d("pids-limit",c("pidsLimit")),d("restart",c("restartPolicy"))],D=b("where and how Swarm starts, replaces and counts the tasks"),Zn=[f("cap-add",c("capAdd")),f("cap-drop",c(
"capDrop")),f("config",b("a config that Swarm keeps")),f("constraint",D),f("container-label",b("labels of the container; those of the service are `--label`")),d("credential-spec",ae),x("detach",se,"d"),
f("dns",c("dns")),f("dns-option",C),f("dns-search",C),d("endpoint-mode",D),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("env-file",c("env")),f("generic-resource",D),f("group",c("groupAdd")),
d("health-cmd",c("healthcheck")),d("health-interval",L),d("health-retries",L),d("health-start-interval",L),d("health-start-period",L),d("health-timeout",L),x("help",b("nothing is started then")),f("ho\
st",c("extraHosts")),d("hostname",Oe),x("init",c("init")),d("isolation",c("isolation")),f("label",c("labels"),"l"),d("limit-cpu",c("cpus")),d("limit-memory",c("memory")),d("limit-pids",c("pidsLimit")),
d("log-driver",c("logDriver")),f("log-opt",c("logOptions")),d("max-concurrent",D),d("mode",D),f("mount",c("mounts")),d("name",c("containerName")),f("network",c("networks")),x("no-healthcheck",c("healt\
hcheck")),x("no-resolve-image",ie),d("oom-score-adj",c("oomScoreAdj")),f("placement-pref",D),f("publish",c("portBindings"),"p"),x("quiet",se,"q"),x("read-only",c("readonlyRootfs")),d("replicas",D),d("\
replicas-max-per-node",D),d("reserve-cpu",D),d("reserve-memory",c("memoryReservation")),d("restart-condition",c("restartPolicy")),d("restart-delay",D),d("restart-max-attempts",c("restartRetries")),d("\
restart-window",D),...["delay","failure-action","max-failure-ratio","monitor","order","parallelism"].flatMap(e=>[d(`rollback-${e}`,D),d(`update-${e}`,D)]),f("secret",b("a secret that Swarm keeps, as i\
t should be")),d("stop-grace-period",at),d("stop-signal",c("stopSignal")),f("sysctl",c("sysctls")),x("tty",G,"t"),f("ulimit",c("ulimits")),d("user",c("user"),"u"),x("with-registry-auth",ie),d("workdir",
c("workingDir"),"w")],z=b("read where the network or the volume is declared"),Vn=[...["attachable","config-only","help","ingress","internal","ipv4","ipv6","disable-dns","ignore"].map(e=>x(e,z)),...["c\
onfig-from","ipam-driver","scope","interface-name"].map(e=>d(e,z)),...["aux-address","gateway","ip-range","ipam-opt","label","subnet","dns","route"].map(e=>f(e,z)),d("driver",z,"d"),f("opt",z,"o")],Qn=[
d("driver",z,"d"),f("opt",z,"o"),f("label",z),...["help","ignore"].map(e=>x(e,z)),...["name","availability","group","scope","sharing","type","limit-bytes","required-bytes"].map(e=>d(e,z)),...["secret",
"topology-preferred","topology-required"].map(e=>f(e,z))],A=b("read where the image is built"),Yn=[...["add-host","allow","annotation","attest","build-arg","build-context","cache-from","cache-to","lab\
el"].map(e=>f(e,A)),...["no-cache-filter","platform","policy","secret","security-opt","ssh","ulimit"].map(e=>f(e,A)),f("output",A,"o"),f("tag",A,"t"),f("volume",A,"v"),...["builder","call","cgroup-par\
ent","cpu-period","cpu-quota","cpuset-cpus","cpuset-mems","iidfile","invoke"].map(e=>d(e,A)),...["isolation","memory-swap","metadata-file","network","print","progress","provenance","root","sbom"].map(
e=>d(e,A)),...["server-config","shm-size","target","authfile","format","ignorefile"].map(e=>d(e,A)),d("cpu-shares",A,"c"),d("file",A,"f"),d("memory",A,"m"),...["check","compress","detach","disable-con\
tent-trust","force-rm","help","load","no-cache","pull","push"].map(e=>x(e,A)),...["rm","squash","stream","layers","tls-verify"].map(e=>x(e,A)),x("debug",A,"D"),x("quiet",A,"q")],q=(...e)=>new Map(e.flat().
flatMap(t=>[t.name,...t.short?[t.short]:[]].map(n=>[n,t]))),Kn=new Map([["run",q(ve,it)],["create",q(ve)],["exec",q(Hn)],["update",q(Un)],["build",q(Yn)],["service create",q(Zn)],["network create",q(Vn)],
["volume create",q(Qn)]]),Xn=new Map([["run",q(ve,it,lt)],["create",q(ve,lt)]]),Jn=(e,t)=>(e==="podman"?Xn.get(t):void 0)??Kn.get(t),er=/(?:^|_)(?:OPT|ARG|ARGUMENT|FLAG|PARAM|PARAMETER|OPTION|SWITCH|EXTRA|ADDITIONAL|VOL|VOLUME|MOUNT|ENV|ENVFILE|PORT|LINK|GPU|DEVICE|LABEL|LIMIT|NET|NETWORK|USER|TTY|INTERACTIVE|IT|DETACH|DAEMON|RM|PRIVILEGED|SECURITY|CAP|RESTART|PLATFORM|HOST|DNS|PROXY|CREDENTIAL|RESOURCE|VAR)S?(?:_|$)|(?:OPTS|ARGS|FLAGS|PARAMS|OPTIONS)$/i,
tr=/IMAGE|(?:^|_)(?:IMG|TAG|REPO|REPOSITORY|CONTAINER|NAME|BASE|SERVICE|TARGET|DISTRO|OS|APP|REF)(?:_|$)|(?:IMG|TAG)$/i;function nr(e,t,n){if(/^(?:`#[^`]*`|\$\(#[^)]*\))$/.test(t))return{is:"nothing"};
let r=sr(e,t);if(r)return{is:"flags",words:r};if(/^\$\((?!shell\b).*[\s,]--?[A-Za-z]|^\$\(shell\b.*\becho\s+["']?--?[A-Za-z]/s.test(t)&&!e.takes)return{is:"flags"};let s=e.holes?.find(Boolean)??rr(t),
a=/^"/.test(t)&&!/[@*]\]?\}?"$/.test(t);if(s==="@"||s==="*")return{is:"unclear"};if(n===void 0||e.takes?.some(({name:l})=>/^(?:docker|podman|nerdctl|buildah)$/.test(l)))return{is:"operand"};let i=s.replace(
/([a-z\d])([A-Z])/g,"$1_$2").replace(/[-.]/g,"_");return er.test(i)&&!/(?:^|_)(?:IMAGE|IMG)$/i.test(i)?{is:"flags"}:a||tr.test(i)?{is:"operand"}:{is:n.startsWith("-")?"flags":"unclear"}}var rr=e=>/^["']?(?:\$\{\{\s*(?:[\w-]+\.)*|\{\{\s*|\$[({]?)([\w-]+|[@*])\s*(?:\}|\)|\[|:|-|=|"|'|$)/.
exec(e)?.[1]??"";function sr({takes:e=[]},t){let n=/^"?\$\{\w+:?[+-](["']?)(-[^{}"'`$]*)\1\}"?$/.exec(t)?.[2];if(n)return n.split(/\s+/).filter(Boolean);let r=e.filter(({name:a})=>a==="echo"||a==="pri\
ntf");if(r.length===0||!e.every(({name:a})=>/^(?:echo|printf|test|\[|tty|true|:|command|which|uname)$/.test(a)))return;let s=r.flatMap(a=>a.words.slice(1).flatMap(({text:i})=>i.split(/\s+/).filter(Boolean)));
return s.length>0&&s.every(a=>!a.includes(m))&&s[0]?.startsWith("-")?s:void 0}function P(e,t){let{text:n,literal:r,span:s,takes:a,holes:i}=e,l=t.text.slice(s.start,s.end);return{text:n,literal:r,span:s,
shown:ut(e,l),plain:ot(n,l),...i?{holes:i}:{},...a?.length?{takes:a}:{}}}function Ae(e,t,n){let r=P(e,t),{text:s,literal:a,span:i}=r,l=s.slice(0,n),o=t.text.slice(i.start,i.end),u=o.startsWith(l),p={...e,
text:s.slice(n)},h=u?o.slice(n):o;return{text:p.text,literal:a.startsWith(l)?a.slice(n):m,span:u?{...i,start:i.start+n}:i,shown:u||!p.text.includes(m)?ut(p,h):dt(p),plain:u?ot(p.text,h):0,...r.takes?{
takes:r.takes}:{}}}function I(e,t,n=e.text.length){let r=e.text.slice(t,n),s=n<=e.plain?{...e.span,start:e.span.start+t,end:e.span.start+t+r.length}:e.span,a=e.literal===e.text||e.literal.includes(r)?
r:m,i=Math.min(Math.max(e.plain-t,0),r.length);return{...e,text:r,literal:a,span:s,plain:n<=e.plain||t===0?i:0,shown:r.includes(m)?e.shown:r}}function ot(e,t){let n=0;for(;n<e.length&&e[n]===t[n]&&!/["'\\$`]/.
test(t[n]);)n+=1;return n}var ar=120;function ut(e,t){if(!e.text.includes(m))return e.text;let n=t.replace(/["']/g,"");return t.length<=ar&&!/[\n\\]/.test(t)&&/[$`{%]/.test(t)?n:dt(e)}function dt({text:e,
holes:t=[]}){let n=0;return e.replaceAll(m,()=>{let r=t[n++];return r?`\${${r}}`:m})}function E({text:e,shown:t,span:n},r){if(e.includes(m))return y("variable",t,n);let s=r(e);return s===void 0?y("mal\
formed",e,n):k(s,n)}var M=e=>E(e,t=>t);function pt(e){let[t,n]=[e[0],e.at(-1)];if(!t||!n)throw new RangeError("no words");return n.span.file===t.span.file&&n.span.end>t.span.end?{...t.span,end:n.span.
end}:t.span}var ir=new Set(["run","create","exec","service create"]);function lr(e,t){let n=Jn(e.engine,e.verb);return n&&new or(e,n,t).read()}var or=class tn{#e;#t;#n;#s=[];#i=[];#l;#a=!1;#r=0;constructor(t,n,r){
this.#e=t,this.#t=n,this.#n=r}read(){let{words:t,verb:n}=this.#e,r=ir.has(n);for(let s=t[this.#r];s&&!this.#a;s=t[this.#r]){let{text:a}=s;if(a==="--"){this.#o(this.#r+1);break}if(r&&ur(a)){if(this.#f(
s))continue}else if(a.startsWith("-")&&a!=="-"){this.#v(s);continue}if(this.#a)break;if(r){this.#o(this.#r);break}this.#i.push(s),this.#r+=1}return{call:this.#e,given:this.#s,operands:this.#i,...this.#l?
{open:this.#l}:{},...this.#a?{isUnclear:!0}:{}}}#o(t){let{words:n}=this.#e;for(let r=t;r<n.length;r+=1)this.#i.push(n[r])}#f(t){let{words:n}=this.#e,r=P(t,this.#n),s=this.#d(t),a=nr(r,s,n[this.#r+1]?.
text),i=this.#e.verb==="exec"&&a.is==="unclear"&&!/^[@*]$/.test(t.holes?.[0]??"");return a.is==="operand"||i?!1:(a.is==="flags"&&a.words?this.#m(a.words,t):a.is!=="nothing"&&(this.#l??=r),this.#a=a.is===
"unclear",this.#r+=1,!0)}#m(t,n){let r={text:m,literal:m,span:n.span},s={...this.#e,words:t.map(l=>({text:l,literal:l,span:n.span}))},{given:a}=new tn(s,this.#t,this.#n).read(),i=P({...r},this.#n);for(let{
flag:l}of a)this.#s.push({flag:l,value:i,span:n.span,isClustered:!0,words:[n]})}#d({span:t}){return this.#n.text.slice(t.start,t.end)}#v(t){t.text.startsWith("--")?this.#g(t):this.#x(t),this.#r+=1}#g(t){
let{text:n}=t,r=n.indexOf("="),s=n.slice(2,r<0?n.length:r),a=s.length>1?this.#t.get(s):void 0;a?r>=0?this.#u(a,Ae(t,this.#n,r+1),[t],!1):a.type==="bool"?this.#p(a,t,!1):this.#c(a,t,!1):this.#h(t,r>=0)}#x(t){
let{text:n}=t;for(let r=1;r<n.length;r+=1){let s=this.#t.get(n[r]),a=n.length>2&&!(s&&s.type!=="bool"&&r===1);if(!s){this.#h(t,!1);return}let i=n[r+1];if(i==="="&&r+2<n.length){this.#u(s,Ae(t,this.#n,
r+2),[t],a);return}if(s.type==="bool")this.#p(s,t,a);else if(i!==void 0){this.#u(s,Ae(t,this.#n,r+1),[t],a);return}else this.#c(s,t,a)}}#p(t,n,r){let s={text:"true",literal:"true",shown:"true",span:n.
span,plain:0};this.#u(t,s,[n],r)}#c(t,n,r){let s=this.#e.words[this.#r+1];s&&(this.#r+=1,this.#u(t,P(s,this.#n),[n,s],r))}#u(t,n,r,s){let[a,i]=[r[0],r.at(-1)],l=i.span.file===a.span.file&&i.span.end>a.
span.end?{...a.span,end:i.span.end}:a.span;this.#s.push({flag:t,value:n,span:l,words:r,isClustered:s})}#h(t,n){let r=this.#e.words[this.#r+1]?.text;t.text.includes(m)&&(this.#l??=P(t,this.#n)),!(n||r===
void 0||r.startsWith("-"))&&(this.#l??=P(t,this.#n),this.#a=!0)}},ur=e=>e!==""&&e.replaceAll(m,"")==="",T=fe(({calls:e,source:t})=>e.flatMap(n=>lr(n,t)??[])),dr=new Set(["run","create","service create"]);
function pr(e,t){if(!dr.has(e.call.verb))return!1;let n=e.given.findLast(({flag:s})=>s.name==="help");if(n&&F(n.value.text)!==!1)return!1;let r=Ie(e,t);return r?r.text!==""&&!cr(r.text)&&!hr.test(t.text.
slice(r.span.start,r.span.end)):e.isUnclear===!0}var le=fe(e=>T(e).filter(t=>pr(t,e.source))),cr=e=>/[<>[\](){}|\s\u2026]|\.\.\./.test(e)||/^[A-Z][A-Z\d_-]*(?:[:@]|$)/.test(e)||/(?:^|\/)your[-_]/i.test(e),
hr=/^["']?<[\w ./:|-]*>/,Ie=({operands:[e]},t)=>e&&P(e,t);function ct(e,t){let n=e.given.findLast(({flag:s})=>s.name==="name")?.value??Ie(e,t),r=n?ft(n):"";return r===""?e.call.verb:r}var J=({text:e,shown:t})=>e.
includes(m)?t.includes(m)?"":t:e;function ht({given:e}){let t=e.findLast(({flag:n})=>n.name==="name")?.value;return t?J(t):""}var ft=({shown:e})=>e.replace(/\s+/g," ").replaceAll(m,"\u2026"),mt=fe(e=>{
let t=vt();return le(e).map(n=>{let r=n.given.some(({flag:s})=>s.name==="name")?"containers":"runs";return{line:n,path:t(r,ct(n,e.source))}})});function vt(){let e=new Map;return(t,n)=>{let r=(e.get(n)??
0)+1;return e.set(n,r),[t,n,...r>1?[String(r)]:[]]}}function fr(e){let t=T(e).map(n=>({line:n,start:n.call.at.start,end:mr(n)})).sort((n,r)=>n.start-r.start);return n=>{let{line:r,end:s}=t[ce(t,n,({start:i})=>i)]??
{};if(!r||n>(s??0))return"";let a=r.given.find(({span:i})=>i.start<=n&&n<i.end)?.flag;return[r.call.verb,Ln(ct(r,e.source)),...a?[`--${a.name}`]:[]].join(" ")}}var mr=({call:{command:e,at:t,words:n}})=>n.
reduce((r,{span:s})=>s.file===t.file?Math.max(r,s.end):r,Math.max(e.span.end,t.end));function gt(e,t){let n=Ye(e,t);for(;n<e.length&&xt(e,n);)n=Ye(e,n+1);return n}function vr(e,t){let n=e.lastIndexOf(
`
`,t-1)+1;for(;n>0&&xt(e,n-1);)n=e.lastIndexOf(`
`,n-2)+1;return n}var xt=(e,t)=>e[t-1]==="\\"||e[t-1]==="\r"&&e[t-2]==="\\";function wt(e){let{text:t}=e,n=/\.ya?ml$/i.test(e.path)&&pe(e.path,t)?xr(e):[];return{startOf:r=>vr(t,gr(n,r)),endOf:r=>{let s=gt(
t,r),a=n[ce(n,s,i=>i.start)];return a&&a.start>=r?Math.max(s,gt(t,a.end)):s}}}function gr(e,t){let n=e[ce(e,t,({start:r})=>r)];return n&&t<=n.end?n.start:t}function xr(e){let t=n=>{let{start:r,end:s}=n.
span;return n.kind==="scalar"&&e.text[r]!=="|"&&e.text.slice(r,s).includes(`
`)};return re(e).roots.flatMap(n=>[...Ue(n)].flatMap(r=>ee(r).flatMap(s=>[s,...K(s)])).flatMap(r=>t(r)?[r.span]:[])).sort((n,r)=>n.start-r.start)}var Pe="${0:h}",bt=new Set(["docker","podman","nerdctl"]),
wr=/^(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd))/i,br=new Set(["--config","-c","--context","-H","--host","-l","--log-level","--tlscacert","--tlscert","--tlskey","--connection",
"--url","--root","--runroot","--storage-driver","--storage-opt","--runtime","--identity","--module","--cgroup-manager","--conmon","--events-backend","--network-cmd-path","--network-config-dir","--tmpd\
ir","--volumepath","-n","--namespace","-a","--address","--data-root","--snapshotter","--cni-path","--hosts-dir"]),kt=new Set(["container","image","buildx","builder"]),kr=(e,t)=>kt.has(e)&&(e==="contai\
ner"||t==="build"),yr=new Set(["network","volume","service","secret","config","system","pod","context","stack","swarm"]),$r=(e,t)=>e.commands.flatMap(n=>n.isCall?[]:Sr(n,t)??[]);function Mr(e){let t=e.
findIndex(({isMany:r,holes:[s=""]=[]})=>!r||/echo|print/i.test(s)),n=t>0?e[t]:void 0;return n&&bt.has(he(n.text))?e.slice(t):e}function Sr(e,t){let n=Mr(e.words),[r]=n,s=r&&Ar(n===e.words?e.name:he(r.
text),r);if(!s)return;let a=1;for(;a<n.length&&n[a].text.startsWith("-");)a+=br.has(n[a].text)?2:1;let i=n.slice(1,a),l=[];for(;a<n.length&&l.length<2;a+=1){let{text:u}=n[a];if(!(l.length===0&&kr(u,n[a+
1]?.text))&&(l.push(u),!yr.has(u)&&!kt.has(u))){a+=1;break}}let o=n[a-1];if(!(l.length===0||!o||l.some(u=>u.includes(m))))return{engine:s,verb:l.join(" "),words:n.slice(a),at:Or(r.span,o.span,e.span),
globals:i,command:e,folders:Ir(e.folder,t,e.span.file)}}function Or(e,t,{file:n,start:r,end:s}){let a=i=>i.file===n&&i.start>=r&&i.end<=s;return a(e)===a(t)?{...e,end:t.end}:t}function Ar(e,t){if(bt.has(
e))return e;let[n=""]=t.holes??[];return t.text===m&&wr.test(n)?/podman/i.test(n)?"podman":"docker":void 0}function Ir(e,t,n){return e===""?t:e===Pe||e.startsWith(`${Pe}/`)?[O(W(n),e.slice(Pe.length+1))]:
e.startsWith("/")||e.startsWith("$")||e.startsWith("~")?[]:t.map(r=>O(r,e))}var Pr=/\$\{\{([^{}]*)\}\}/g,Rr=/\$(?:\{(\w+)\}|(\w+))/g,jr=2e4;function Dr(e,t){if(!$n(t,e.text))return[];let n=re(e).roots.
flatMap(t.kind==="workflow"?Er:Lr),r=t.kind==="workflow"?Pr:Rr,s=new Set,a={left:jr};return n.flatMap(i=>s.has(i.node)?[]:(s.add(i.node),Wr(i,{source:e,unknown:r,room:a})??[]))}function Er(e){return ee(
g(e,"jobs")).flatMap(t=>{if(t.kind!=="map")return[];let n={variables:[],isDisposable:!yt(g(t,"runs-on")).some(a=>/self-hosted/i.test(a))},r=t.entries.get("container"),s=g(t,"services");return[...r?[{...n,
at:r.key.span,node:r.value}]:[],...(s?.kind==="map"?[...s.entries.values()]:[]).map(({key:a,value:i})=>({...n,at:a.span,node:i,name:{text:a.value,span:a.span}}))]})}function Lr(e){let t=g(e,"variables");
return[e,...ee(e).filter(n=>n.kind==="map"&&!n.entries.has("url"))].flatMap(n=>{let r=n.kind==="map"?n.entries.get("image"):void 0,s=n===e?void 0:g(n,"variables"),a=[t,s].flatMap(i=>i??[]);return[...r?
[{at:r.key.span,node:r.value,variables:[],isDisposable:!0}]:[],...K(g(n,"services")).map(i=>({at:i.span,node:i,variables:a,isDisposable:!0}))]})}var yt=e=>e?.kind==="scalar"?[e.text]:[...K(e),...ee(e)].
flatMap(t=>yt(t));function Wr({at:e,node:t,name:n,variables:r,isDisposable:s},a){let i=t.kind==="map"?g(t,"image")??g(t,"name"):t;if(i?.kind!=="scalar"||i.text==="")return;let l=(w,$)=>[{text:w,literal:w,
span:$.span},$],o=(w,$)=>K(g(t,w)).flatMap(Y=>Y.kind==="scalar"?l($,Re(Y,a)):[]),u=[...r,g(t,"env"),g(t,"variables")].flatMap(w=>Cr(w,a)),p=`--${m}=${m}`,h=[{text:p,literal:p,span:e},...n?l("--name",{
text:n.text,literal:n.text,span:n.span}):[],...u.flatMap(w=>l("-e",w)),...o("ports","-p"),...o("volumes","-v"),...zr(g(t,"options"),a),{text:"--",literal:"--",span:i.span},Re(i,a)];a.room.left-=h.length;
let v={...e,end:Math.max(e.end,t.span.end)};return{engine:"docker",verb:"create",words:h,at:e,globals:[],folders:[""],command:Tr(h,v),job:{isDisposable:s}}}function Re({text:e,span:t},{unknown:n},r=""){
let s=[...e.matchAll(n)].map(([,...i])=>i.find(l=>l!==void 0)?.trim()??""),a=`${r}${s.length?e.replace(n,m):e}`;return{text:a,literal:a,span:t,...s.length?{holes:s}:{}}}function Cr(e,t){return e?.kind!==
"map"||e.entries.size>t.room.left?[]:[...e.entries].flatMap(([n,{key:r,value:s}])=>{let a=s.kind==="map"?g(s,"value"):s;if(a?.kind!=="scalar")return[];let i=a.span.end>a.span.start?a.span:r.span;return[
Re({text:a.text,span:i},t,`${n}=`)]})}function zr(e,{source:t,unknown:n}){if(e?.kind!=="scalar"||e.text.trim()==="")return[];let r=new _(t.path),s=te(He(t,e),n);r.addFor("docker create ",e.span.start,
e.span.start),r.addPart(s,0,s.text.length);let{commands:a}=Fe(r.build(),X,N);return a.flatMap(({words:i},l)=>l===0?i.slice(2):i)}var Tr=(e,t)=>({name:"docker",words:e,span:t,folder:"",assignments:[],redirects:[],
wrappers:[],readsFrom:[],feeds:[],takes:[],fallback:[],conditional:!1,decides:!0,tested:!1,failsUnseen:!1}),ge=e=>e?.kind==="scalar"?[e]:K(e).flatMap(t=>t.kind==="scalar"?[t]:[]),$t={errexit:!0,pipefail:!1},
qr=/^\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\)(?:\/|$)/i,Nr={lines:e=>{let t=/^(?:Bash|CmdLine|ShellScript)@/.test(R(e,"task")??"");return[g(e,"scr\
ipt"),g(e,"bash"),t?g(g(e,"inputs"),"script"):void 0].map(n=>n?.kind==="scalar"?[n]:[])},options:()=>N,variables:"env",folder:e=>(R(e,"workingDirectory")??R(g(e,"inputs"),"workingDirectory"))?.replace(
qr,""),unknown:/\$\{\{([\s\S]*?)(?:\}\}|$)|\$\[((?:[^\]$]|\$(?!\[))*?)\]|\$\(([A-Za-z][\w.]*)\)/g},Br=(e,t)=>e.text.match(/vmImage:.*/gi)?.some(n=>/windows/i.test(n))?[]:xe(e,Nr,t),_r={lines:e=>[ge(g(
e,"script")),ge(g(e,"after-script"))],options:()=>$t,variables:"variables",unknown:/(?!)/g},Fr=(e,t)=>xe(e,_r,t),Mt=e=>R(g(e,"run"),"shell")??R(e,"shell")??"bash -eo pipefail",Gr={lines:e=>{let t=g(e,
"run");return/power|pwsh|cmd\.exe|python/i.test(Mt(e))?[]:[ge(t?.kind==="map"?g(t,"command"):t)]},options:e=>{let t=Mt(e);return{errexit:/[ \t]-[a-z]*e/.test(t),pipefail:/[ \t]pipefail\b/.test(t)}},variables:"\
environment",folder:e=>R(e,"working_directory")??R(g(e,"run"),"working_directory"),unknown:/<<([^<>]*)>>/g},Hr=(e,t)=>xe(e,Gr,t),Ur={lines:e=>[ge(g(e,"commands"))],options:()=>$t,variables:"environmen\
t",unknown:/(?!)/g},Zr=(e,t)=>xe(e,Ur,t),je=ye(/\$.*/gs);function xe(e,{lines:t,options:n,variables:r,folder:s,unknown:a},i){let l=W(e.path).replace(/(?:^|\/)\.[\w-]+(?:\/[\s\S]*)?$/,"");return re(e).
roots.flatMap(o=>{let u=je(g(o,r)),p=new Set;return[...Ue(o)].flatMap(h=>p.has(h)?[]:(p.add(g(h,"inputs")),t(h).flatMap(v=>{if(!v.some(({text:$})=>B($)))return[];let w=s?.(h)??"";return[{text:te(Ze(e,
v,i),a),variables:ne(je(g(g(h,"run"),r)),je(g(h,r)),u),options:n(h),folders:/[$~<]|^\//.test(w)?[]:[...new Set([l,""])].map($=>O($,w))}]})))})}var Vr=/^[ \t]*(?:@[a-z]+|(?:[^\s#]+[ \t]+){4}[^\s#]+)[ \t]+/,
Qr=/^[ \t]*([A-Za-z_]\w*)[ \t]*=/,St=/^(?:docker|podman|nerdctl|sudo|cd|bash|sh|test|sleep|flock|env|nice|timeout|\[|\/.*|\..*)$/;function Yr({path:e,text:t}){let n=/(?:^|\/)cron\.d\/[^/]+$/.test(e),r=n||
he(e)==="crontab",s=new Map,a=[],i=0;for(let l of t.split(`
`)){let o=i;i+=l.length+1;let u=Qr.exec(l);u&&Kr(s,u[1],es(l.slice(u[0].length).trim()));let p=u||/^[ \t]*#/.test(l)?void 0:Vr.exec(l)?.[0];if(p===void 0||!B(l))continue;let h=l.slice(p.length).replace(
/\r$/,""),v=r?Xr(h,n):"",w=p.length+v.length,$=Jr({file:e,text:h.slice(v.length),at:[0],from:[o+w]});a.push({text:$,variables:ne(s),options:N,folders:[]})}return a}function Kr(e,t,n){e.set(t,e.has(t)&&
e.get(t)!==n?m:n)}function Xr(e,t){let[n="",r="",s=""]=/^([^\s=]+)[ \t]+(\S+)/.exec(e)??[];return St.test(r)||!(t||r==="root"||St.test(s))?"":n.slice(0,n.length-s.length)}function Jr(e){let t=new _(e.
file),{text:n}=e,r=0;for(let s=0;s<n.length;s+=1)if(n[s]==="%"){if(n[s-1]!=="\\")return t.addPart(e,r,s),t.build();t.addPart(e,r,s-1),r=s}return t.addPart(e,r,n.length),t.build()}var es=e=>e.includes(
"$")?m:/^(["'])(.*)\1$/.exec(e)?.[2]??e,ts=/\$\[\[((?:[^$]|\$(?!\[))*?)\]\]/g,ns=/\$\[\[(?:[^$]|\$(?!\[))*?\]\]|\$\{?\w+\}?/g,Ot=ye(ns),rs=10,ss=5e3,as=2e5;function is(e,t){let n=new Set,r=new Set,s={
left:as};return re(e).roots.flatMap(a=>{let i=Ot(g(a,"variables"));return ls(a).flatMap(({job:l,isHidden:o})=>{let u=Ot(g(l,"variables"));return[[...oe(g(l,"before_script"),a,s),...oe(g(l,"script"),a,
s)],oe(g(l,"after_script"),a,s)].flatMap(p=>{let h=p.map(({span:w})=>w.start).join(" "),v=p.filter(({text:w})=>B(w));if(n.has(h)||v.length===0||o&&v.every(({span:w})=>r.has(w.start)))return[];n.add(h);
for(let{span:w}of v)r.add(w.start);return[{text:te(Ze(e,p,t),ts),variables:ne(u,i),options:{...N,errexit:!0},folders:us(e.path)}]})})})}function ls(e){let t=e.kind==="map"?[...e.entries].map(([n,{value:r}])=>({
job:r,isHidden:n.startsWith(".")})):[];return[{job:e,isHidden:!1},...t.filter(({isHidden:n})=>!n),...t.filter(({isHidden:n})=>n)]}function oe(e,t,n,r=[]){if(n.left-=1,!e||n.left<0||r.length>rs||r.includes(
e))return[];if(e.kind==="scalar")return[e];if(e.kind!=="list")return[];if(e.tag==="!reference")return oe(os(e,t),t,n,[...r,e]);let s=[];for(let{value:a}of e.items){for(let i of oe(a,t,n,[...r,e]))s.push(
i);if(s.length>ss)return[]}return s}var os=(e,t)=>e.items.reduce((n,{value:r})=>r.kind==="scalar"?g(n,r.text):void 0,t),us=e=>[...new Set([/^(.*?)\/?\.gitlab\//.exec(e)?.[1]??W(e),""])],De=/[ \t]*(?:[(\r\n]\s*)?(?:\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|true|false)\s*,\s*){0,9}(?:script\s*:\s*)?(?='|")/y,
At=/\s*(?:\(\s*)?(?:"([^"\n$]*)"|'([^'\n]*)')/y,It="${?}",ds=1024;function ps({path:e,text:t}){let n=fs(t),r=[],s=[],a="",i=t.lastIndexOf("*/"),l=/\/\/[^\n]*|\/\*|'''|"""|'|"|[{}]|[A-Za-z_$][\w$]*/g;for(let o=l.
exec(t);o;o=l.exec(t)){let[u]=o;if(u==="{"){let p=s.at(-1)??"",h=a===""?p:O(p,a);s.push(h.length>ds?It:h),a=""}else if(u==="}")s.pop();else if(u==="/*")l.lastIndex<=i&&(l.lastIndex=t.indexOf("*/",l.lastIndex)+
2);else if(u==="dir")At.lastIndex=l.lastIndex,a=At.exec(t)?.slice(1).find(Boolean)??It;else if(/^["']/.test(u))l.lastIndex=Ee(t,o.index);else if(u==="sh"&&t[o.index-1]!=="."){if(De.lastIndex=l.lastIndex,
!De.test(t))continue;let p=new _(e);l.lastIndex=cs(p,t,De.lastIndex);let h=p.build(),v=s.at(-1)??"",w=/[$~]|^\//.test(v)?[]:[...new Set([W(e),""])].map($=>O($,v));B(h.text)&&r.push({text:h,variables:ne(
n),options:{...N,errexit:!0},folders:w})}}return r}function Ee(e,t){let n=e.startsWith(e[t]?.repeat(3),t)?e[t].repeat(3):e[t];for(let r=t+n.length;r<e.length;r+=1)if(e[r]==="\\")r+=1;else{if(e.startsWith(
n,r))return r+n.length;if(e[r]===`
`&&n.length===1)return r}return e.length}function cs(e,t,n){let r=Ee(t,n);Rt(e,t,n,r);let s=/\s*\+\s*(?:(["'])|([\w.]+(?:\([^()\n]*\))?))/y;for(;;){s.lastIndex=r;let a=s.exec(t);if(!a)return r;if(a[1]){
let i=s.lastIndex-1;r=Ee(t,i),Rt(e,t,i,r)}else{r=s.lastIndex;let i=a[2];e.addFor(m,r-i.length,r,Pt(i))}}}var Pt=e=>/^(?:(?:env|params)\.)?(\w+)$/.exec(e)?.[1]??"";function Rt(e,t,n,r){let s=t[n],a=t.startsWith(
s.repeat(3),n)?3:1,i=r-a,l=s==='"'?/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)|\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*)/g:/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)/g,o=n+a;for(let u of t.slice(o,i).matchAll(l)){let p=n+a+u.index;e.
add(t.slice(o,p),o),o=p+u[0].length,u[0].startsWith("\\")?e.addFor(hs(u[0]),p,o):e.addFor(m,p,o,Pt((u[1]??u[2]??"").trim()))}e.add(t.slice(o,i),o)}function hs(e){if(/^\\\r?\n/.test(e))return"";if(e.length===
6)return String.fromCharCode(Number.parseInt(e.slice(2),16));let t=e.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}function fs(e){let t=new Map;for(let{1:n=""}of e.matchAll(/\benvironment\s*\{([^{}]*)\}/g))for(let[,r="",s=""]of n.matchAll(/^[ \t]*(\w+)[ \t]*=(.*)/gm)){let a=/^'([^'\\]*)'$|^"([^"\\$]*)"$/.
exec(s.trim()),i=a?a[1]??a[2]??"":m;t.set(r,t.has(r)&&t.get(r)!==i?m:i)}return t}var ms=/^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*:=/,vs=/^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/,gs=/^@?[A-Za-z_][\w-]*(?:[ \t][^:\n]*)?:(?!=)/,
xs=/^[ \t]*set[ \t]+(?:windows-)?shell[ \t]*:=[ \t]*\[[ \t]*["'](?!(?:ba|z|k|da)?sh\b|\/)/m,ws=/\{\{(?!\{)([^}]*)(\}\})?/g;function bs({path:e,text:t},n){if(xs.test(t))return[];let r=new Map,s=[],a,i=!1;
for(let o=0;o<t.length;){let u=t.indexOf(`
`,o),p=u<0?t.length:u+1,h=t.slice(o,p).trimEnd();if(/^[ \t]/.test(h)){let v=a?.at(-1);i&&v?v.end=p:a?.push({start:o,end:p})}else if(h!==""&&!h.startsWith("#")&&!h.startsWith("[")){let[v="",w=""]=ms.exec(
h)??[],$=vs.exec(h.slice(v.length).trimStart());w&&$&&r.set(w,$[2]??$[1].replace(/\\(.)/g,"$1")),a=gs.test(h)?[]:void 0,a&&s.push(a)}i=h.endsWith("\\"),o=p}let l=(o,u)=>n.fill(r.get(o),u);return s.flatMap(
o=>ks(o,{path:e,text:t},l))}function ks(e,{path:t,text:n},r){let[s]=e,a=s&&st(n.slice(s.start,s.end).trimStart());return a&&!et(he(a[0]??""))?[]:(a?[e]:e.map(i=>[i])).flatMap(i=>{let l=new _(t);for(let{
start:u,end:p}of i){let h=u+(/^[ \t]*(?:@-?|-@?)?/.exec(n.slice(u,p))?.[0].length??0);ys(l,{path:t,text:n},h,p,r)}let o=l.build();return B(o.text)?[{text:o,variables:X,options:N,folders:[W(t)]}]:[]})}
function ys(e,{path:t,text:n},r,s,a){let i=r;for(let l of n.slice(r,s).matchAll(ws)){if(l[2]===void 0)continue;let o=r+l.index;e.add(n.slice(i,o),i),i=o+l[0].length;let u=l[1].trim(),p=a(u,{file:t,start:o,
end:i});p!==void 0?e.addFor(p,o,i):e.addFor(m,o,i,/^justfile_directory\(\)$/.test(u)?"PWD":/^[\w-]+$/.test(u)?u:"")}e.add(n.slice(i,s),i)}var Le=16384,jt=500,$s=20,Ms=new Set(["CURDIR","PWD","shell pw\
d"]);function Ss(e,t){let n=e[t+1],r=n==="("?")":"}",s=0;for(let a=t+1;a<e.length&&a-t<Le;a+=1)if(e[a]===n)s+=1;else if(e[a]===r&&(s-=1,s===0))return a+1}var Os=class{#e=new Map;#t;#n=0;#s={file:"",start:0,
end:0};constructor(e){this.#t=e}assign(e,t,n,r){let s=this.#e.has(e),a=this.#e.get(e);t==="?="&&s||(r||t==="!="||t==="+="&&s&&a===void 0?this.#e.set(e,void 0):this.#e.set(e,t==="+="&&a!==void 0?`${a} ${n}`:
n))}resolve(e,t){this.#n=0,this.#s=t;let n=[];return this.#i(e,n,new Map,0),this.#r(n)?n:[{unknown:""}]}#i(e,t,n,r){this.#n+=1;let s=e.trim(),a=n.get(s)??this.#e.get(s),i=/^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.
exec(s),l=i?this.#e.get(i[1]):void 0;if((a!==void 0||l!==void 0)&&(this.#n>jt||r>$s||t.length>jt))t.push({unknown:""});else if(a!==void 0)this.#a(a,t,n,r+1);else if(i&&l!==void 0){let o=(i[2]??"").split(
",").map(u=>this.#l(u,n,r));this.#a(l,t,new Map(o.map((u,p)=>[String(p+1),u])),r+1)}else t.push({unknown:Ms.has(s)?"PWD":/^[\w.-]+$/.test(s)?s:""})}#l(e,t,n){let r=[];return this.#a(e,r,t,n+1),this.#r(
r)?r.map(s=>"text"in s?s.text:m).join(""):m}#a(e,t,n,r){if(e.length>Le){t.push({unknown:""});return}let s=0,a=i=>{i>s&&t.push({text:e.slice(s,i)})};for(let i=e.indexOf("$");i>=0&&this.#t.takes(1,this.#s);i=
e.indexOf("$",s)){a(i);let{end:l,inside:o}=Dt(e,i);o===void 0?t.push({text:"$"}):this.#i(o,t,n,r),s=l}a(e.length)}#r(e){let t=e.reduce((n,r)=>n+("text"in r?r.text.length:0),0);return t===0||this.#t.takes(
t,this.#s)&&t<=Le}};function Dt(e,t){let n=e[t+1];if(n===void 0||n==="$")return{end:t+2};if(n!=="("&&n!=="{")return{end:t+2,inside:n};let r=Ss(e,t);return r===void 0?{end:e.length,inside:""}:{end:r,inside:e.
slice(t+2,r-1)}}var As=/^[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.%/-]+)[ \t]*(=|:{1,3}=|\?=|\+=|!=)[ \t]*([\s\S]*)$/,Is=/^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([\w.-]+)[ \t]*(?:(?:=|:=|\?=|\+=)[ \t]*)?$/,
Ps=/^[ \t]*(if(?:n?def|n?eq)\b|else\b|endif\b)/,Rs=/^[^\t#:=][^#=:]*(?:\\#[^#=:]*)*::?(?!=)(?![^;]*[^!<>]=)/;function js({path:e,text:t},n){let r=new Os(n),s=Ds(t,r),a=/^\.ONESHELL[ \t]*:/m.test(t),i=W(
e),l=/\.mk$/.test(e)?[...new Set([i,""])]:[i];return(a?s:s.flatMap(o=>o.map(u=>[u]))).flatMap(o=>{let u=new _(e);for(let h of o)zs(u,{path:e,text:t},h,r);let p=u.build();return B(p.text)?[{text:p,variables:X,
options:N,folders:l}]:[]})}function Ds(e,t){let n=[],r,s=0,a;for(let i of Ls(e)){let l=e.slice(i.start,i.end).replace(/\r$/,"");if(a){/^[ \t]*endef\b/.test(l)?(t.assign(a.name,"=",a.lines.join(`
`),s>0),a=void 0):a.lines.push(l.replace(/^\t/,"").replaceAll(`\r
`,`
`));continue}let o=Ps.exec(l)?.[1],u=Is.exec(l)?.[1];if(r&&l.startsWith("	"))r.push({start:i.start+1,end:i.end});else if(o)s+=o==="endif"?-1:o==="else"?0:1;else if(u)a={name:u,lines:[]};else{if(/^[ \t]*(?:#|$)/.
test(l))continue;{let p=As.exec(l);if(p)t.assign(p[1],p[2],Ws(p[3]),s>0);else{Es(l,t);let h=Rs.exec(l);r=h?[]:void 0,r&&n.push(r);let v=h?l.indexOf(";",h[0].length):-1;v>=0&&r?.push({start:i.start+v+1,
end:i.end})}}}}return n}function Es(e,t){let[,n,r]=/^[^\t#:=]+:[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(=|:=|\?=|\+=)/.exec(e)??[];n&&r&&t.assign(n,"=","",!0)}function*Ls(e){for(let t=0;t<
e.length;){let n=t;do{let r=e.indexOf(`
`,n);n=r<0?e.length:r+1}while(n<e.length&&/\\\r?\n$/.test(e.slice(Math.max(t,n-3),n)));yield{start:t,end:e[n-1]===`
`?n-1:n},t=n}}var Ws=e=>Mn(e.replace(/(?:(?<![ \t])[ \t]+)?\\\r?\n[ \t]*/g," "),/(?<!\\)#/).trimEnd(),Cs=(e,t)=>e.replace(t?/(^|(?<!\\)\n)[ \t@+-]+/g:/((?<!\\)\n)[ \t@+-]+/g,"$1");function zs(e,{path:t,
text:n},{start:r,end:s},a){let i=n.slice(r,s),l=/^[ \t@+-]*/.exec(i)?.[0].length??0,o=l,u=p=>{for(let h of i.slice(o,p).split(/(?<=\n)(\t?)/))h!=="	"&&e.add(h,r+o),o+=h.length};for(let p=i.indexOf("$",
o);p>=0;p=i.indexOf("$",o)){u(p);let h=Dt(i,p);o=Math.min(h.end,i.length);let v=[r+p,r+o];if(h.inside===void 0)e.addFor("$",...v);else for(let[w,$]of a.resolve(h.inside,{file:t,start:v[0],end:v[1]}).entries())
"text"in $?e.addFor(Cs($.text,p===l&&w===0),...v):e.addFor(m,...v,$.unknown)}u(i.length),e.addFor(`
`,s,s+1)}var Ts=/^[ \t]*(?:(?:\[[\w.@:~/ -]*\]|[\w.-]+@[\w.-]+(?::[\w~./-]*)?|\([\w.-]+\))[ \t]*)?[$#%>][ \t]+(?=\S)/,qs=/^[ \t]*\$[ \t]+\S/;function Et(e){let t=/^(?![ \t]*(?:#|\r?$)).*/m.exec(e)?.[0]??
"";return qs.test(t)}function Lt(e,t){let n=new _(e.file),{text:r}=e,s=!1;for(let a=0;a<r.length;){let i=r.indexOf(`
`,a),l=i<0?r.length:i+1,o=r.slice(a,l),u=Ts.exec(o)?.[0]??"",p=s||u!==""&&(t||!u.trim().endsWith("#")),h=s?/^[ \t]*>[ \t]/.exec(o)?.[0].length??0:u.length;p&&n.addPart(e,a+h,l),s=p&&/\\\r?\n$/.test(o),
a=l}return n.build()}var Ns=/^([ \t]*(?:>[ \t]?(?![ \t])|[-*+][ \t]+|\d+[.)][ \t]+)*(?:>[ \t]*)?)(`{3,}|~{3,})/,Bs=/^[ \t]*\{?\.?([\w-]*)/,_s=/^(?:sh|bash|shell|zsh|ksh)$/i,Wt=/^(?:console|shell-session|shellsession|sh-session|terminal)$/i,
Fs=/<(?=([A-Za-z][\w./:|-]*(?: [\w./:|-]+)*)>)\1>|(?<=[ \t])\[(?=([A-Za-z][\w .|-]*)\])\2\](?=\s|$)|(?<=[ \t])(?:\.\.\.|\u2026|\. \. \.)(?=\s|$)/g;function Gs({path:e,text:t}){let n=[...new Set([W(e),""])];
return Zs(t,e).flatMap(({language:r,block:s})=>{if(!B(s.text))return[];let a=Wt.test(r),i=a||Et(s.text)?Lt(s,a):s;return[{text:te(i,Fs),variables:X,options:N,folders:n}]})}function Hs(e){let[t="",n="",
r=""]=Ns.exec(e)??[],s=e.slice(t.length);return r===""||s.includes("`")?{before:"",sign:"",language:""}:{before:n,sign:r,language:Bs.exec(s)?.[1]??""}}function Us(e,t){let n=t?0:/^ {0,3}<!--/.exec(e)?.[0].
length;return n!==void 0&&!e.includes("-->",n)}function Zs(e,t){let n=[],r,s=!1;for(let a=0;a<e.length;){let i=e.indexOf(`
`,a),l=i<0?e.length:i+1,o=e.slice(a,l),{before:u,sign:p,language:h}=Hs(o.trimEnd());if(s=!r&&Us(o,s),s){a=l;continue}if(!r)p&&(r={sign:p,indent:u.length,language:h,builder:new _(t)});else if(p.startsWith(
r.sign)&&h==="")(_s.test(r.language)||Wt.test(r.language))&&n.push({language:r.language,block:r.builder.build()}),r=void 0;else{let v=/^[ \t>]*/.exec(o)?.[0].length??0,w=Math.min(v,r.indent,o.length-1);
r.builder.add(o.slice(Math.max(0,w)),a+Math.max(0,w))}a=l}return n}var Vs=/\\(?:u[0-9a-fA-F]{4}|.)/g;function Qs({path:e,text:t},{start:n,end:r}){let s=new _(e),a=t.slice(n+1,r-1),i=0;for(let{index:l,
0:o}of a.matchAll(Vs))s.add(a.slice(i,l),n+1+i),i=l+o.length,s.addFor(Ys(o),n+1+l,n+1+i);return s.add(a.slice(i),n+1+i),s.build()}function Ys(e){if(e.length===6)return String.fromCharCode(Number.parseInt(
e.slice(2),16));let t=e.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}function Ks(e){let{root:t}=Wn(e),n=t?.kind==="object"?t.members.findLast(({key:r})=>r==="scripts")?.value:void 0;return n?.kind!=="object"?[]:n.members.flatMap(({value:r})=>r.
kind==="string"&&B(r.value)?[{text:Qs(e,r.span),variables:X,options:N,folders:[W(e.path)]}]:[])}function Xs({path:e,text:t}){let n={file:e,text:t,at:[0],from:[0]};return[{text:Et(t)?Lt(n,!1):n,variables:X,
options:{errexit:/^#![^\n]*[ \t]-[a-z]*e/.test(t),pipefail:!1,aliases:rt(st(t)?.[0]??"")!=="bash"},folders:[...new Set([W(e),""])]}]}var Ct=/\$\{\{([\s\S]*?)(?:\}\}|$)/g,zt=ye(Ct);function Js(e,t){return re(
e).roots.flatMap(n=>{let r=qt(n,{env:[],shell:void 0,folder:void 0}),s=ee(g(n,"jobs")).filter(Tt).map(i=>({steps:g(i,"steps"),job:qt(i,r)})),a={steps:g(g(n,"runs"),"steps"),job:r};return[...s,a].flatMap(
({steps:i,job:l})=>K(i).flatMap(o=>ea(o,l,e,t)??[]))})}var Tt=e=>!/^(?:false|\$\{\{\s*false\s*\}\})$/.test(R(e,"if")??"");function qt(e,t){let n=g(g(e,"defaults"),"run");return{env:[zt(g(e,"env")),...t.
env],shell:R(n,"shell")??t.shell??(/windows/i.test(R(e,"runs-on")??"")?"pwsh":void 0),folder:R(n,"working-directory")??t.folder}}function ea(e,t,n,r){let s=g(e,"run");if(s?.kind!=="scalar"||!B(s.text)||
!Tt(e))return;let a=R(e,"shell")??t.shell,[i=""]=(a??"bash").split(/\s/);if(!et(rt(i))&&!i.startsWith("${{")||!r.reads(s,s.text.length,s.span))return;let l=ne(zt(g(e,"env")),...t.env),o=(p,h)=>p.startsWith(
"env.")?r.fill(l(p.slice(4)),h):void 0,u=R(e,"working-directory")??t.folder??"";return{text:te(He(n,s),Ct,o),variables:l,options:{errexit:!0,pipefail:a==="bash"},folders:ta(n.path,u)}}function ta(e,t){
if(/[$~]|^\//.test(t))return[];let n=/^(.*?)\/?\.(?:github|gitea|forgejo)\//.exec(e)?.[1];return[...new Set([n??W(e),""])].map(r=>O(r,t))}var na={shell:Xs,makefile:js,justfile:bs,workflow:Js,gitlab:is,
azure:Br,bitbucket:Fr,circleci:Hr,woodpecker:Zr,jenkinsfile:ps,systemd:wn,package:Ks,crontab:Yr,markdown:Gs},ra=(e,{kind:t},n)=>na[t](e,n);function We(e){let t=pe(e.path,e.text),n=[],r=[],s=[],a=new xn;
for(let{text:i,variables:l,options:o,folders:u}of t?ra(e,t,a):[]){let p="file"in i?Fe(ia(i),l,{...o,follows:!0}):an(i,l,sa(i));for(let h of aa(p))s.push(h);for(let h of p.commands)r.push(h);for(let h of $r(
p,u))n.push(h)}if(t)for(let i of Dr(e,t))n.push(i);return a.limit&&s.push(a.limit),{dialect:"commands",source:e,faults:[],suppressions:t?.hasComments?la(e):[],calls:n,commands:r,...s.length?{limits:s}:
{}}}function sa(e){let[t]=e;return t&&{...t.span,end:e.at(-1)?.span.end??t.span.end}}function aa({fault:e,commands:t,limit:n,callLimit:r}){let s=[];if(e){let a=t.length>0?"a script cannot be read from\
 here on, so its further commands":"a script here could not be read, so its commands";s.push({span:e.span,message:`${a} are not checked: ${e.message}`})}return n&&s.push({span:n,message:"scripts are n\
ested too deeply here: what lies deeper is not read"}),r&&s.push({span:r,message:"functions are called too often here: what these calls run is not checked"}),s}function ia(e){let{text:t,file:n}=e;if(!t.
includes(`\r
`))return e;let r=new _(n),s=0;for(let a=t.indexOf(`\r
`);a>=0;a=t.indexOf(`\r
`,s))a>s&&r.addPart(e,s,a),s=a+1;return r.addPart(e,s,t.length),r.build()}function la(e){if(!Sn(e.text))return[];let{startOf:t,endOf:n}=wt(e);return An(e,n).map(r=>r.word==="ignore"?{...r,covers:{...r.
covers,start:t(r.covers.start),end:n(r.covers.start)}}:r)}function oa(e,t){let n=new Map;for(let a of le(e)){let i=ht(a),l=n.get(i);l?l.push(a):i!==""&&n.set(i,[a])}let r=new Map,s=(a,i)=>{let l=n.get(
a),o=l?.[Math.max(0,ce(l,i,({call:p})=>p.at.start))];if(!o)return;let u=r.get(o)??{updates:[],hooks:[]};return r.set(o,u),u};for(let a of T(e))if(a.call.verb==="update")for(let i of a.operands)s(J(P(i,
e.source)),a.call.at.start)?.updates.push(a);for(let{container:a,hook:i}of t)s(J(a),i.span.start)?.hooks.push(i);return r}var ua=/^(?:\$PWD|\$\{PWD\}|\$\((?:pwd|PWD|CURDIR|shell pwd)\)|`pwd`|\$\{CURDIR\})(?=[/:]|$)/,
Ce=({text:e,shown:t})=>e.lastIndexOf(m)===0&&ua.test(t)?`.${e.slice(1)}`:void 0,da=1e6,pa=class{#e;#t=da;constructor(e){this.#e=e}variables(e,t){let n=e.all(t.one).map(({value:l})=>ze(l)),r=new Set(n.
flatMap(l=>l.state==="unknown"?[]:[l.value.name])),s=e.all(t.file).flatMap(({value:l})=>this.#n(l,e.command.call.folders)),a=({name:l,value:o})=>!r.has(l)&&(o!==null||t.one==="env"),i=s.filter(l=>l.state===
"unknown"||a(l.value));return e.gathered([...i,...n])}#n(e,t){let n=ca(e,t,this.#e);if(this.#t-=n?.text.length??0,!n||this.#t<0)return[y(e.text.includes(m)?"variable":n?"large":"elsewhere",e.shown,e.span)];
let r=[{how:"read-from",span:e.span}],s=new Map;for(let{name:a,text:i,literal:l,span:o,valueSpan:u}of Fn(n,"raw"))s.set(a,k({name:a,value:i===void 0?null:k(i,u,r),literal:l},o,r));return[...s.values()]}};
function ca({text:e},t,{source:n}){if(!(e===""||e.includes(m)||/^[/~]/.test(e)))for(let r of t){let s=n(O(r,e));if(s)return s}}function ze(e){let t=e.text.indexOf("="),n=t<0?e.text:e.text.slice(0,t);if(n===
""||n.includes(m))return y(n===""?"malformed":"variable",e.shown,e.span);let r=e.literal.includes("=")?e.literal.slice(e.literal.indexOf("=")+1):m;return k({name:n,value:t<0?null:M(I(e,t+1)),literal:r},
e.span)}var Te=(e,t)=>e.flatMap(n=>n.call.verb==="build"?[ha(n,t)]:[]);function ha(e,t){let n=e.given.flatMap(({flag:o,value:u})=>o.name==="tag"?[u]:[]),[r]=e.operands,s=r&&Nt(P(r,t)),a=e.given.findLast(
({flag:o})=>o.name==="file")?.value,i=a?Nt(a):void 0,l=e.operands.length===1&&!e.open&&s!==void 0&&(!a||i!==void 0);return{tags:n,line:e,places:l?e.call.folders.map(o=>{let u=O(o,s);return{context:u,dockerfile:i===
void 0?O(u,"Dockerfile"):O(o,i)}}):[]}}function Nt(e){let t=Ce(e)??e.text;return t===""||t==="-"||t.includes(m)||pn(t)||/^[/~]/.test(t)?void 0:t}function Bt(e){let{calls:t,source:n}=e,r=new Map(Te(T(e),
n).map(a=>[a.line.call,a])),s=new Map;return t.flatMap(a=>{let i=r.get(a),[l,o]=i?[]:_t(a,"tag",n),u=l&&s.get(we(l)),p=i?(i.tags.length?i.tags:[void 0]).map(h=>h?{name:h,build:i}:{build:i}):u&&o?[{name:o,
build:u}]:[];for(let h of p)h.name&&s.set(we(h.name),h.build);return s.delete(""),p})}var _t=({verb:e,words:t},n,r)=>e===n||e===`image ${n}`?t.flatMap(s=>s.text.startsWith("-")?[]:[P(s,r)]):[];function we({
text:e,shown:t}){return e.includes(m)?t.includes(m)?"":t:kn(de(e))}var fa=class{#e=new Map;#t=new Map;constructor(e){for(let{name:t,build:n}of Bt(e))this.#t.set(n.line.call.command,n),t&&this.#e.set(we(
t),n);this.#e.delete("")}linkTo(e,t){let n=e.takes?.map(r=>this.#t.get(r)).find(Boolean)??this.#e.get(we(e));return n&&Ft(n,e,t)}};function Ft({line:e,places:t},n,{source:r}){let s=t.find(({dockerfile:o})=>r(
o)),{at:a}=e.call,i=e.given.findLast(({flag:o})=>o.name==="target")?.value,l=e.given.flatMap(({flag:o,value:u})=>o.name==="build-arg"?[ze(u)]:[]);return{context:s?.context??null,dockerfile:s?.dockerfile??
null,target:i?M(i):null,args:l.length?k(l,a):S([],a),contexts:e.given.flatMap(({flag:o,value:u})=>o.name==="build-context"?u.text.split("=",1)[0]??[]:[]),names:n.text.includes(m)?null:de(n.text),at:{value:"\
build",span:a}}}function Gt(e,t,{source:n}){let r=new Map;for(let s of t){if(s.call.verb!==e)continue;let[a]=s.operands,i=a?P(a,n).text:s.given.find(({flag:l})=>l.name==="name")?.value.text;i&&r.set(i,
{driver:ma(s),options:va(s.given),line:s})}return r}var ma=({call:e,given:t})=>t.findLast(({flag:n})=>n.name==="driver")?.value.text??(e.verb==="network create"?"bridge":"local");function va(e){let t=new Map;
for(let{flag:n,value:r}of e)if(n.name==="opt"){let s=r.text.indexOf("=");t.set(s<0?r.text:r.text.slice(0,s),s<0?I(r,r.text.length):r)}return t}var be=class{#e;at;constructor(e){this.#e=e,this.at=e.call.
at}get command(){return this.#e}all(...e){return this.#e.given.filter(({flag:t})=>e.includes(t.name))}last(e){return this.#e.given.findLast(({flag:t})=>t.name===e)?.value}mayBe(e){let t=this.last(e);return t!==
void 0&&F(t.text)!==!1}setting(e,t,n){let r=this.last(e);return r?E(r,n):this.unsaid(t)}list(e,t){return this.gathered(this.all(...e).flatMap(({value:n})=>t(n)))}texts(e){return this.list([e],t=>(this.#e.
call.engine==="podman"?ga(t):[t]).map(M))}gathered(e){let{open:t}=this.#e,[n]=e;return n?k(t?[...e,y("variable","",t.span)]:e,n.span):this.unsaid([])}unsaid(e){return this.#e.open?y("variable","",this.
at):S(e,this.at)}ofImage(){return y(this.#e.open?"variable":"image","",this.at)}};function ga(e){let t=[];for(let{0:n,index:r}of e.text.matchAll(/[^,]+/g))t.push(I(e,r,r+n.length));return t}function xa(e){
let t=new Set(le(e).map(ht));return T(e).flatMap(n=>{let[r,...s]=n.call.verb==="exec"?n.operands.map(a=>P(a,e.source)):[];return r?[{container:r,isElsewhere:J(r)===""||!t.has(J(r)),hook:wa(n,s)}]:[]})}
function wa(e,t){let n=new be(e),[r]=t;return{when:"exec",command:r?k({form:"exec",words:t.map(M)},pt(t)):S(null,n.at),user:n.setting("user","",s=>s),privileged:n.setting("privileged",!1,F),env:n.list(
["env"],s=>[ze(s)]),span:n.at}}function ke(e){let t=[];for(let{0:n,1:r,index:s}of e.text.matchAll(/(?<![^,])(?:"((?:[^"]|"")*)"|[^,]*)/g)){let a=r===void 0?n:r.replaceAll('""','"'),i=s+(r===void 0?0:1),
l=e.text.startsWith(a,i)?I(e,i,i+a.length):{...e,text:a,plain:0},o=a.indexOf("="),u=(o<0?a:a.slice(0,o)).trim().toLowerCase();u!==""&&t.push(o<0?{key:u,at:l}:{key:u,value:I(l,o+1),at:l})}return t}var Ht=(e,t)=>e.
gathered(e.all("volume","mount").map(({flag:n,value:r})=>Ma(n.name==="mount"?$a(r):ka(r),t))),ba=/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;function ka(e){let t=hn(e.text);if(!t)return e.text.includes(m)?y("va\
riable",e.shown,e.span):y("malformed",e.text,e.span);if(!t.source&&t.target.text.includes(m))return y("variable",e.shown,e.span);let n=fn(t.options),r=t.source?qe(I(e,t.source.from,t.source.from+t.source.
text.length)):null,s=r?.state==="unknown"&&t.source?.text.startsWith(m),a=r?.state==="written"&&/^[./~]/.test(r.value)||t.isPath,i=t.options.some(l=>l.includes(m))&&!n.readOnly;return k({type:s?"unkno\
wn":r?.state==="written"&&ba.test(r.value)?"npipe":a?"bind":"volume",source:r,target:M(I(e,t.target.from,t.target.from+t.target.text.length)),readOnly:i?y("variable",e.shown,e.span):n.readOnly?k(!0,e.
span):S(!1,e.span),...n.relabel?{relabel:n.relabel}:{},...n.propagation?{propagation:k(n.propagation,e.span)}:{}},e.span)}var qe=e=>{let t=Ce(e);return t===void 0?M(e):k(t,e.span)},ya=["bind","volume",
"tmpfs","npipe","image","cluster"];function $a(e){let t=ke(e),n=(...h)=>t.findLast(({key:v})=>h.includes(v));if(e.text===m||t.length===0)return y("variable",e.shown,e.span);let r=n("type")?.value?.text.
toLowerCase()??"volume",s=n("source","src")?.value,a=n("target","dst","destination")?.value,i=n("readonly","ro"),l=n("bind-propagation")?.value,o=n("relabel","z")?.value?.text??(n("z")?"shared":void 0),
u={type:ya.find(h=>h===r)??"unknown",source:s?qe(s):null,target:a?M(a):S("",e.span),readOnly:i?i.value?E(i.value,F):k(!0,i.at.span):S(!1,e.span),...o?{relabel:o==="private"?"Z":"z"}:{},...l?{propagation:M(
l)}:{}},p=Ut(h=>t.findLast(({value:v,key:w})=>w==="volume-opt"&&v?.text.startsWith(`${h}=`))?.value,n("volume-driver")?.value?.text);return p?Zt(u,p,e.span):k(u,e.span)}function Ut(e,t="local"){let[n,
r]=[e("device"),e("o")],s=r&&/(?:^o=|,)r?bind(?:,|$)/.test(r.text);return t==="local"&&n&&s?I(n,7):void 0}function Zt(e,t,n){let r=qe(t);return k({...e,type:"bind",source:r,through:n},r.span)}function Ma(e,t){
if(e.state!=="written"||e.value.type!=="volume"||e.value.source?.state!=="written")return e;let n=t.get(e.value.source.value),r=n&&Ut(s=>n.options.get(s),n.driver);return r?Zt(e.value,r,e.span):e}function Sa(e){
let t=e.all("tmpfs","mount").flatMap(({flag:n,value:r})=>{if(n.name==="tmpfs")return[E(r,Oa)];let s=ke(r);return s.some(({key:a,value:i})=>a==="type"&&i?.text.toLowerCase()==="tmpfs")?[Aa(r,s)]:[]});return e.
gathered(t)}function Oa(e){let t=e.indexOf(":"),n=t<0?"":e.slice(t+1);return{target:t<0?e:e.slice(0,t),options:n?n.split(","):[]}}function Aa(e,t){let n=(...i)=>t.findLast(({key:l})=>i.includes(l))?.value?.
text,[r,s]=[n("tmpfs-size"),n("tmpfs-mode")],a=[...r?[`size=${U(r)??r}`]:[],...s?[`mode=${s}`]:[]];return E(e,()=>({target:n("target","dst","destination")??"",options:a}))}var Vt=/^(?:host|none|bridge|default|nat|private|(?:container|ns|slirp4netns|pasta)(?::.*)?|slirp4netns|pasta)$/;
function Ia(e,t){let n=e.all("network","net").map(({value:l})=>Pa(l)),[r]=n,s=e.last("pod");if(!r&&s)return{networkMode:y("external",s.shown,s.span),networks:y("external",s.shown,s.span)};if(!r)return{
networkMode:e.unsaid("bridge"),networks:e.unsaid([])};let a=n.filter(({text:l})=>!Vt.test(l)),i=n.findLast(({text:l})=>Vt.test(l));return{networkMode:i?Ra(i):n.every(({text:l})=>l===m)?M(r):S("",e.at),
networks:a.length?e.gathered(a.map(l=>ja(l,t))):S([],e.at)}}function Pa(e){return/\w=\w/.test(e.text)?ke(e).findLast(({key:t})=>t==="name")?.value??e:e}var Ra=e=>e.text==="default"?k("bridge",e.span):
M(e);function ja(e,t){let{text:n,shown:r,span:s}=e;if(n.includes(m))return y("variable",r,s);let a=t.get(n);return k(a?Ea(n,a,s):Da(n,s),s)}function Da(e,t){let n=y("external","",t);return{name:e,internal:n,
hostBinding:n,external:k(!0,t),connects:n}}function Ea(e,{driver:t,options:n,line:r},s){let a=r.call.at,i=h=>{let v=r.given.findLast(w=>w.flag.name===h);return v?Qt(v.value):S(!1,a)},l=h=>{let v=n.get(
`com.docker.network.bridge.${h}`);return v&&I(v,v.text.indexOf("=")+1)},[o,u]=[l("host_binding_ipv4"),l("enable_icc")],p=La(t,n,i("ipv6"),s);return{name:e,internal:r.open?y("variable","",s):i("interna\
l"),hostBinding:o?M(o):S("",a),external:S(!1,a),connects:u?Qt(u):S(!0,a),...p?{reach:p}:{}}}var Qt=({text:e,shown:t,span:n})=>{let r=F(e);return r===void 0?y(e.includes(m)?"variable":"malformed",t,n):
k(r,n)};function La(e,t,n,r){let s=l=>{let o=t.get(l);return o?.text.slice(o.text.indexOf("=")+1)},a=[4,6].map(l=>t.get(mn(l))).find(l=>l?.text.includes(m));if(a)return y("variable",a.shown,a.span);let i=vn(
e,s,n.state!=="unknown"&&n.value);return i&&k(i.reach,t.get(i.by)?.span??r)}function Wa(e){let t=e.all("publish").map(({value:s})=>za(s)),n=e.last("publish-all"),r=n&&E(n,s=>s==="true");return r&&(r.state===
"unknown"||r.value)&&t.push(Ca(r)),e.gathered(t)}var Ca=e=>e.state==="unknown"?e:k({hostIp:S("",e.span),hostPort:null,containerPort:null,protocol:"tcp"},e.span);function za(e){if(e.text.includes("="))
return Ta(e);let[t,n,r]=cn(e.text),[s="",a="tcp"]=e.text.slice(r.from).split("/"),i=ue(s);if(!i&&!s.includes(m))return y("malformed",e.text,e.span);let l=e.text.slice(0,r.from),o=t===void 0&&(n?l:s).includes(
m),u=t&&t.to>t.from?I(e,t.from,t.to):void 0;return k({hostIp:o?y("variable",e.shown,e.span):u?E(u,p=>p.replace(/^\[(.*)\]$/,"$1")):S("",e.span),hostPort:n?ue(e.text.slice(n.from,n.to)):null,containerPort:i,
protocol:a.toLowerCase()},e.span)}function Ta(e){if(e.text.includes(m))return y("variable",e.shown,e.span);let t=ke(e),n=s=>t.find(a=>a.key===s)?.value?.text,r=ue(n("target"));return r?k({hostIp:S("",
e.span),hostPort:ue(n("published")),containerPort:r,protocol:n("protocol")?.toLowerCase()??"tcp"},e.span):y("malformed",e.text,e.span)}var qa=e=>e.list(["expose"],t=>[E(t,n=>gn(n))]),Na=e=>e.list(["li\
nk"],t=>[M(t)]),Ba=[["pid","pidMode"],["ipc","ipcMode"],["uts","utsMode"],["userns","usernsMode"],["cgroupns","cgroupnsMode"],["cgroup-parent","cgroupParent"],["cpuset-cpus","cpusetCpus"],["log-driver",
"logDriver"],["runtime","runtime"],["isolation","isolation"]],_a=[["privileged","privileged"],["read-only","readonlyRootfs"],["oom-kill-disable","oomKillDisable"],["init","init"],["use-api-socket","us\
eApiSocket"]],Fa=[["memory","memory",U],["limit-memory","memory",U],["memory-reservation","memoryReservation",U],["reserve-memory","memoryReservation",U],["memory-swap","memorySwap",U],["memory-swappi\
ness","memorySwappiness",j],["cpus","cpus",j],["limit-cpu","cpus",j],["cpu-quota","cpuQuota",j],["cpu-period","cpuPeriod",j],["cpu-shares","cpuShares",j],["pids-limit","pidsLimit",j],["limit-pids","pi\
dsLimit",j],["shm-size","shmSize",U],["oom-score-adj","oomScoreAdj",j],["restart-max-attempts","restartRetries",j]],Ga=[["cap-add","capAdd"],["cap-drop","capDrop"],["security-opt","securityOpt"],["vol\
umes-from","volumesFrom"],["device-cgroup-rule","deviceCgroupRules"],["add-host","extraHosts"],["host","extraHosts"],["dns","dns"],["group-add","groupAdd"],["group","groupAdd"]];function Ha(e,{networks:t,
volumes:n}){let r=Ge(s=>e.unsaid(s));Yt(r,e);for(let[s,a]of Ba)e.last(s)&&(r[a]=e.setting(s,"",i=>i));for(let[s,a]of _a)e.last(s)&&(r[a]=e.setting(s,!1,F));for(let[s,a]of Ga)e.last(s)&&(r[a]=e.texts(s));
return{...r,...Ia(e,t),mounts:Ht(e,n),tmpfs:Sa(e),portBindings:Wa(e),links:Na(e),devices:e.list(["device"],s=>[Za(s)]),sysctls:e.list(["sysctl"],s=>[Va(s)]),ulimits:e.list(["ulimit"],s=>[E(s,Qa)]),logOptions:e.
list(["log-opt"],s=>[E(s,Ya)])}}function Yt(e,t){for(let[r,s,a]of Fa)t.last(r)&&(e[s]=t.setting(r,0,a));let n=t.last("restart")??t.last("restart-condition");n&&(e.restartPolicy=E(n,r=>Je(Ua,r)??(r.replace(
/:.*$/s,"")||"no")),n.text.includes(":")&&(e.restartRetries=E(I(n,n.text.indexOf(":")+1),j)))}var Ua={none:"no",any:"always"};function Za(e){let[t="",n="",r]=e.text.split(":");if(e.text===m)return y("\
variable",e.shown,e.span);let s=r??((l=>/^[rwm]{1,3}$/.test(l))(n)?n:void 0),a=s===void 0?-1:e.text.lastIndexOf(s),i=s===void 0&&n.includes(m);return k({pathOnHost:M(I(e,0,t.length)),cgroupPermissions:i?
y("variable",e.shown,e.span):a<0?S("rwm",e.span):M(I(e,a))},e.span)}function Va(e){let t=e.text.indexOf("="),n=t<0?e.text:e.text.slice(0,t);return n.includes(m)?y("variable",e.shown,e.span):k({name:n,
value:t<0?null:M(I(e,t+1))},e.span)}function Qa(e){let[,t,n,r=n]=/^([^=]+)=([^:]*)(?::(.*))?$/.exec(e)??[];return t===void 0?void 0:{name:t,soft:j(n??"")??null,hard:j(r??"")??null}}var Ya=e=>{let t=e.
indexOf("=");return t<0?{name:e,value:""}:{name:e.slice(0,t),value:e.slice(t+1)}},Ka={docker:void 0,podman:/^(?:(?:dir|docker-archive|oci|oci-archive|ostree|sif):[./~]|(?:containers-storage|docker-daemon):)/,
nerdctl:/^(?:ipfs|ipns|oci-archive|docker-archive):\/\//};function Xa(e,t){let n=t==="podman"&&e.text.startsWith("docker://")?9:0,r=n>0?I(e,n):e;return Ka[t]?.test(r.text)?y("external",r.shown,r.span):
k(de(r.text,r.shown),r.span)}function Ja(e,t,n,{base:r,contents:s},a){let{entrypoint:i,cmd:l}=ei(e,n),o=(p,h)=>{let v=e.last(p);return v&&v.text!==""?M(v):h===void 0?e.ofImage():e.unsaid(h)},u=e.command.
open?void 0:s;return{ref:t,user:o("user",r?.user),env:a.variables(e,{one:"env",file:"env-file"}),exposedPorts:qa(e),entrypoint:i??(e.command.open?e.ofImage():Ve(u?.entrypoint,e.at)),cmd:l??(e.command.
open?e.ofImage():Ve(u?.cmd,e.at)),healthcheck:ti(e)??(r&&!r.healthcheck?e.unsaid(null):e.ofImage()),labels:a.variables(e,{one:"label",file:"label-file"}),volumes:S([],e.at),workingDir:o("workdir",void 0),
stopSignal:e.setting("stop-signal","",p=>p)}}function ei(e,t){let n=e.last("entrypoint"),r=n&&k(n.text===""?null:{form:"exec",words:[M(n)]},n.span);return t.length>0?{...r?{entrypoint:r}:{},cmd:k({form:"\
exec",words:t.map(M)},pt(t))}:r?{entrypoint:r,cmd:k(null,r.span)}:{}}function ti(e){let t=e.last("no-healthcheck");if(t){let r=E(t,F);if(r.state==="unknown")return r;if(r.value)return k({test:null},t.
span)}let n=e.last("health-cmd");return n&&n.text!==""?k({test:{form:"shell",words:[M(n)]}},n.span):void 0}function ni(e,t){let n=T(e),r=xa(e),s={document:e,around:t,builds:new fa(e),networks:Gt("netw\
ork create",n,e),volumes:Gt("volume create",n,e),files:new pa(t),execs:r,afterwards:oa(e,r)};return[...on(mt(e).map(({line:a,path:i})=>ri(a,i,s))),...ai(s)]}function ri(e,t,n){let{around:r,files:s,builds:a}=n,
{source:i}=n.document,l=new be(e),o=Ie(e,i),u=o&&a.linkTo(o,r),p=si(l,o),h=u?null:p,v=h&&h.state!=="unknown"?Cn(h.value,r.images):void 0,w=h&&h.state!=="unknown"?Nn(h.value):void 0,$=e.operands.slice(
1).map(sn=>P(sn,i)),Y=l.last("name")?.text??"",{updates:nn=[],hooks:rn=[]}=n.afterwards.get(e)??{},Be=ui(Ha(l,n),nn),_e=Ja(l,h,$,{base:v,contents:w},s);return{path:t,dialect:"commands",span:l.at,ships:!0,
image:_e,...v?{base:v}:{},...w?{contents:w}:{},references:h?[{role:"image",ref:h}]:[],...u?{build:u}:{},windows:ln(l.last("platform")?.text??"",_e,Be),...Y!==""&&!Y.includes(m)?{containerName:Y}:{},host:Be,
hooks:rn,stack:e.call.verb==="service create",...ii(e),...oi(l)?{job:!0}:{},...e.call.job?.isDisposable?{disposable:!0}:{},development:e.call.job!==void 0||tt(i.path),project:i.path,...li(e,r)}}function si(e,t){
return t?e.mayBe("rootfs")?y("external",t.shown,t.span):Xa(t,e.command.call.engine):y("variable","",e.at)}function ai({execs:e,document:{source:t}}){let n=new Map;for(let s of e){if(!s.isElsewhere)continue;
let a=J(s.container)||s,i=n.get(a);i?i.push(s):n.set(a,[s])}let r=vt();return[...n.values()].map(s=>{let[{container:a,hook:i}]=s,l=()=>y("elsewhere","",i.span);return{path:r("containers",ft(a)),dialect:"\
commands",span:i.span,ships:!0,image:{ref:l(),user:l(),env:l(),exposedPorts:l(),entrypoint:l(),cmd:l(),healthcheck:l(),labels:l(),volumes:l(),workingDir:l(),stopSignal:l()},references:[],windows:!1,host:Ge(
l),hooks:s.map(o=>o.hook),stack:!1,development:tt(t.path),project:t.path}})}var ii=({call:{engine:e}})=>e==="docker"?{}:{engine:e==="podman"?e:"containerd"};function li({call:{folders:e},given:t},{source:n,
below:r}){let s=t.flatMap(({flag:{name:l},value:o})=>{let u=/^(?:env-file|label-file|volume)$/.test(l)?/^[^:]*/.exec(Ce(o)??o.text)?.[0]:nt(o.text);return u&&/^[\w.]/.test(u)&&!u.includes(m)&&(l!=="vo\
lume"||u.startsWith("."))?[u]:[]}),a=l=>n(l)!==void 0||(r?.(l).length??0)>0,i=e.length===1?e[0]:e.find(l=>s.some(o=>a(O(l,o))));return i===void 0?{}:{folder:i}}var oi=e=>e.command.call.job!==void 0||e.
mayBe("rm")||!e.mayBe("detach")&&(e.mayBe("interactive")||e.mayBe("tty"));function ui(e,t){if(t.length===0)return e;let n={...e};for(let r of t)Yt(n,new be(r));return n}function di({judged:e,document:t},n){
let r=[],s=[];for(let{path:a,text:i,alone:l}of e){let o=!l&&/build|push/.test(i)?t(a):void 0;if(o){for(let{name:u,build:p}of Bt(o))u&&(r.push({name:Ne(u),build:Ft(p,u,n)}),pi(p.line)&&s.push(Ne(u)));for(let u of o.
calls)for(let p of _t(u,"push",o.source))s.push(Ne(p))}}return{built:r,pushed:s}}var Ne=({text:e,shown:t})=>de(e,t),pi=({given:e})=>e.some(({flag:t,value:{text:n}})=>t.name==="push"&&F(n)!==!1||t.name===
"output"&&/(?:^|,)(?:type=registry|push=true)(?:,|$)/.test(n)),Kt=/^[\w@%+=:,./ -]*$/,ci=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n&&!e.call.command.wrappers.some(({name:r})=>qn(r))}add(e){
let t=e.map(([u,p])=>p===void 0?`--${u}`:`--${u} ${Xe(p)}`);if(!t.every(u=>this.#o(u)))return;let{call:n,given:r,operands:s}=this.#e;if(!this.#a(n.at)||s.some(({span:u})=>u.file!==n.at.file||u.start<n.
at.end))return;let a=r.findLast(({words:u})=>u.every(({span:p})=>this.#a(p))),i=a?Math.max(...a.words.map(({span:u})=>u.end)):n.at.end,l=a?this.#r(a.words[0]?.span.start??i):"",o=[/^[\s\\]+/.exec(this.#t.
text.slice(i,n.command.span.end))?.[0]??"",l].find(u=>/\n[^\n]*$/.test(u)&&u.trim().length<=1)??" ";return[{span:{file:this.#t.path,start:i,end:i},text:t.map(u=>o+u).join("")}]}remove(e){let[t]=e.words;
if(!t||!this.#i(e))return;let{file:n}=t.span;if(e.isClustered)return this.#s(e);let r=Math.max(...e.words.map(({span:a})=>a.end));if(e.words.some(({span:a},i)=>i>0&&!this.#l(e.words[i-1]?.span,a)))return;
let s=this.#r(t.span.start);return[{span:{file:n,start:t.span.start-s.length,end:r},text:""}]}change(e,t){let{value:n,words:r,flag:s}=e,[a]=r,i=this.#t.text.slice(n.span.start,n.span.end);if(!a||!this.#i(
e)||s.type==="bool"||/[$`]/.test(i)||!this.#n&&!Kt.test(i))return;let l=r.length===1&&n.span.start===a.span.start,o=Xe(l?a.text.slice(0,a.text.length-n.text.length)+t:t);return this.#o(o)?[{span:n.span,
text:o}]:void 0}#s({flag:e,words:[t],value:n}){if(!t)return;let{start:r}=t.span,s=this.#t.text.slice(r,t.span.end),a=e.short?s.indexOf(e.short,1):-1;if(s!==t.text||a<0||!/^-\w+$/.test(s.slice(0,a+1)))
return;let i=e.type==="bool"?a+1:s.length;if(!(e.type!=="bool"&&n.span.start>=t.span.end))return[{span:{...t.span,start:r+a,end:r+i},text:""}]}#i({words:e,flag:t}){let[n]=e;if(!n||!e.every(({span:s})=>this.#a(
s)))return!1;let r=this.#t.text.slice(n.span.start,n.span.end).replace(/^["']/,"");return r.startsWith("--")?r.startsWith(`--${t.name}`):/^-\w/.test(r)}#l(e,t){return e!==void 0&&/^[\s\\]*$/.test(this.#t.
text.slice(e.end,t.start))}#a({file:e,start:t,end:n}){let{span:r}=this.#e.call.command;return e===r.file&&t>=r.start&&n<=r.end}#r(e){let t=this.#t.text.slice(this.#e.call.at.end,e);return t.slice(yn(t,
/[\s\\]/).length)}#o(e){return this.#n||Kt.test(e)}};function hi(e,t,n){let r=fi(e).get(t.path.join("\0"));if(r?.call.job)return;if(r)return Tn(t)?new Xt(e,r,t).raise(n):void 0;let[s]=T(e);return s&&"\
erase"in n?new Xt(e,s,t).raise(n):void 0}var fi=fe(e=>new Map(mt(e).map(({line:t,path:n})=>[n.join("\0"),t]))),Q=e=>e.every(t=>t!==void 0)?e.flat():void 0,Xt=class{#e;#t;#n;constructor(e,t,n){this.#e=
e,this.#t=t,this.#n=n}raise(e){if("publish"in e)return this.#f(e.publish,e.at);if("open"in e)return this.#i(e.open.map(t=>["publish",Rn(t)]));if("mount"in e)return this.#m(e.mount,e.to);if("variable"in
e)return this.#d(e.variable,{[e.name]:e.to});if("entries"in e)return e.entries==="logging"?this.#v(e.to):this.#d(e.entries,e.to);if("join"in e)return this.#g(e);if("network"in e)return this.#x(e.network);
if(!("secret"in e))return"healthcheck"in e?this.#p(e.healthcheck):"erase"in e?this.#c(e.erase):this.#u(e)}#s(e=this.#t){let{source:t}=this.#e;return new ci(e,t,pe(t.path,t.text)?.kind==="shell")}#i(e){
return e.length===0?[]:this.#s().add(e)}#l(...e){return this.#t.given.filter(({flag:t})=>e.includes(t.name))}#a(e){return Q(e.map(t=>this.#s().remove(t)))}#r(e){let t=({span:n})=>n.file===e.file&&n.start<=
e.start&&e.end<=n.end;for(let n of[this.#t,...T(this.#e)]){let r=n.given.filter(t);if(r.length>1&&!r[0]?.isClustered)return;let[s]=r;if(s)return{line:n,given:s}}}#o(e,t){let n=this.#r(e),r=n&&t(n.given.
value.text);return n&&r!==void 0?this.#s(n.line).change(n.given,r):void 0}#f(e,t){return this.#o(e,n=>{if(!n.includes("="))return Ke(n,t);let r=a=>new RegExp(`(?:^|,)${a}=([^,]*)`).exec(n)?.[1],s=r("p\
rotocol")??"tcp";return Ke(`${r("published")??""}:${r("target")??""}${s==="tcp"?"":`/${s}`}`,t)})}#m(e,t){return this.#r(e)?.given.flag.name!=="mount"?this.#o(e,n=>Pn(n,t)):this.#o(e,n=>{let r=n.split(
","),s=t==="read-only"?/^(?:readonly|ro|rw)(?:=|$)/:/^bind-propagation=/;return n.includes('"')?void 0:[...r.filter(a=>!s.test(a)),...t==="read-only"?["readonly"]:[]].join(",")})}#d(e,t){let n=$e(e,this.#n),
r=this.#l(n),s=Object.entries(t).map(([a,i])=>{let l=r.filter(p=>p.value.text.replace(/[=:].*$/s,"")===a);if(i===null)return this.#a(l);let o=jn(e,a,i),u=l.at(-1);if(o!==void 0)return u?this.#s().change(
u,o):this.#i([[n,o]])});return Q(s)}#v(e){return Q(Dn(e).map(([t,n])=>{let r=t==="log-opt"?n.slice(0,n.indexOf("=")+1):"",s=this.#l(t).findLast(a=>a.value.text.startsWith(r));return s?this.#s().change(
s,n):this.#i([[t,n]])}))}#g({join:e,leave:t=[]}){let n=this.#l("network","net").filter(({value:a})=>t.includes(a.text)),[r,...s]=n;return r?Q([this.#s().change(r,e),this.#a(s)]):this.#i([["network",e]])}#x(e){
let t=T(this.#e).find(({call:n,operands:r})=>n.verb==="network create"&&r.some(({text:s})=>s===e));return t&&!t.given.some(({flag:n})=>n.name==="internal")?this.#s(t).add([["internal"]]):void 0}#p(e){
let[t,n]=[this.#l("health-cmd").at(-1),this.#l("no-healthcheck")],r=bn(e,t===void 0),[[,s]=["",""]]=r;return Q([this.#a(n),t?this.#s().change(t,s):this.#i(r)])}#c(e){let t=this.#r(e);return t&&this.#s(
t.line).remove(t.given)}#u(e){let t=zn(e),n=this.#k(t);if("set"in e)return this.#b(t,e.to,n);if("unset"in e)return this.#a(this.#w(t));if("add"in e){let l=$e(t,this.#n),o=new Set(this.#l(l).map(({value:p})=>p.
text)),u=e.items.map(p=>Me(p,t)).filter(p=>!o.has(p));return this.#i(u.map(p=>[l,p]))}let r=n?.state==="written"?n.value:[],s=l=>r.flatMap(o=>o.state==="written"&&l.includes(o.value)?[o.value.through??
o.span]:[]);if("replace"in e){let[l]=s([e.item]);return l?this.#o(l,()=>Me(e.by,t)):[]}let a=s(e.items),i=a.map(l=>this.#r(l)?.given);return new Set(i).size<i.length||a.some(l=>r.filter(o=>Qe(o.span,l)).
length>1)?void 0:Q(a.map(l=>this.#h(l)))}#h(e){let t=this.#r(e);if(!t)return;let{value:n}=t.given;if(Qe(n.span,e)||n.span.start>e.start)return this.#s(t.line).remove(t.given);let r=e.start-n.span.start,
s=[n.text.slice(0,r).replace(/,$/,""),n.text.slice(r+e.end-e.start).replace(/^,/,"")];return this.#s(t.line).change(t.given,s.filter(Boolean).join(","))}#w(e){let t=e==="networkMode"?"networks":e==="r\
estartRetries"?"restartPolicy":e;return this.#t.given.filter(({flag:n})=>"to"in n.is&&n.is.to===t)}#b(e,t,n){let r=$e(e,this.#n);if(typeof t=="boolean"){let i=this.#l(r);return t?Q([this.#a(i),this.#i(
[[r]])]):this.#a(i)}let s=e==="restartRetries"&&r==="restart"?`on-failure:${t}`:Me(t,e);if(n&&In(n)&&this.#r(n.span))return this.#o(n.span,()=>s);let a=this.#l(r).at(-1);return a?this.#s().change(a,s):
this.#i([[r,s]])}#k(e){let{host:t,image:n}=this.#n;return[t,n].map(r=>r&&Je(r,e)).find(Boolean)}};function mi(e,t){return e.filter(({source:n})=>!n.alone).flatMap(n=>[...le(n).flatMap(r=>[...gi(r),...xi(
r,n)]),...le(n).length>0?vi(n):[],...Te(T(n),n.source).flatMap(({places:r})=>r.flatMap(wi))])}var vi=({source:{path:e}})=>On.map(t=>({path:O(W(e),t),role:"engine",isGuess:!0})),gi=({given:e,call:{folders:t}})=>e.
flatMap(({flag:n,value:{text:r}})=>{if(r.includes(m))return[];if(n.name==="env-file"||n.name==="label-file")return Jt(t,r,"text");if(n.name!=="security-opt")return[];let[s,a]=[nt(r),Bn(r)];return s?Jt(
t,s,"profile"):a?t.map(i=>({path:i||".",role:"policy",defines:a})):[]});function xi(e,{source:t}){let n=new be(e),r=Ht(n,new Map);if(r.state==="unknown"||r.value.length===0)return[];let s=[...n.last("\
entrypoint")?.text.split(/\s+/)??[],...e.operands.slice(1).map(a=>P(a,t).text)];return[...un(r.value),...s.length?dn(r.value,s.flatMap(a=>a.split(/\s+/))):[]].flatMap(a=>e.call.folders.map(i=>({path:O(
i,a),role:"text",isGuess:!0})))}var Jt=(e,t,n)=>t===""||/^[/~]/.test(t)?[]:e.map(r=>({path:O(r,t),role:n,...e.length>1?{isGuess:!0}:{}}));function wi({context:e,dockerfile:t}){return[{path:t,role:"bui\
ld",isGuess:!0},{path:`${t}.dockerignore`,role:"text",isGuess:!0},{path:O(e,".dockerignore"),role:"text",isGuess:!0},{path:e||".",role:"context",isGuess:!0}]}function bi(e){return Te(T(e),e.source).flatMap(
({places:t})=>t.map(({dockerfile:n})=>n))}var ki={read:We,parse:We,references:({fresh:e,document:t},n)=>mi(e.flatMap(({path:r})=>t(r)??[]),n),workloads:(e,t,n)=>ni(e,n),builds:e=>({paths:bi(e),inline:[]}),
makes:(e,t)=>di(e,t),anchors:fr,comments:yi,edit:hi};function yi(e){let{path:t,text:n}=e;if(!pe(t,n)?.hasComments)return;let{startOf:r}=wt(e),s=en(e),a=_n(1e4,i=>{let l=Number(i),o=/^[ \t]*/.exec(n.slice(
l))?.[0]??"";return en(new En(t,`${n.slice(0,l)}${o}# a
${n.slice(l)}`))===s});return i=>a(String(r(i)))?{at:r(i),word:"ignore"}:void 0}var en=e=>JSON.stringify(We(e).commands.map(({words:t,assignments:n,redirects:r})=>[t.map(({text:s})=>s),n.map(({value:s})=>s.
text),r.map(({target:s})=>s.text)]));module.exports={reader:ki};
